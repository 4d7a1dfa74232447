"""What bad input gets, through the real handlers: a clear refusal that says what is expected, and nothing is changed."""

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.actions.system.intake import Settled
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from bot.messages.kit.wording import spell
from bot.texts.catalog import texts
from storage.case import persons
from storage.kit import inbox, prompts, reminders
from storage.kit.sqlite import Tx
from tests.support.stage import SERVICE, START, ZONE
from tests.walk.town import Button, Town, open_town

HOUR = 3_600_000
# Everything that people can change; of events those that are no record of a refusal.
KEPT = {
    "person": "", "person_fact": "", "person_move": "", "person_photo": "", "death": "", "death_step": "",
    "death_religion": "", "letter": "", "burial": "", "register": "", "reminder": "", "paper": "", "note": "",
    "ticket": "", "health_check": "", "referral": "", "prompt": "", "search": "", "search_match": "", "notice": "",
    "event": "WHERE kind <> 'refused'",
}  # fmt: skip


@dataclass
class Scene:
    """A town with `one` in the hospital."""

    town: Town
    one: PersonRow

    @property
    def budi(self) -> Who:
        return self.town.ward.budi

    async def digest(self) -> str:
        """Of every row that people can change."""

        def work(tx: Tx) -> str:
            found = hashlib.sha256()
            for table, where in KEPT.items():
                for row in tx.all(f"SELECT * FROM {table} {where} ORDER BY 1, 2"):
                    found.update(repr(tuple(row)).encode())
            return found.hexdigest()

        return await self.town.stage.database.read(work)

    async def tap(self, who: Who, data: str) -> list[Settled]:
        return await self.town.press(who, Button(who.user_id, 1, data))

    async def card(self, name: str, who: Who | None = None) -> list[Settled]:
        return await self.tap(who or self.budi, f"c:{self.one.nonce}:{name}")

    async def says(self, words: str, who: Who | None = None) -> list[Settled]:
        return await self.town.write_words(who or self.budi, words)

    async def dead(self, *, ready: bool = False) -> None:
        ward, stage = self.town.ward, self.town.stage
        await ward.died(self.one)
        if ready:
            await ward.letters(self.one)
            await ward.religion(self.one)
            stage.now += 73 * HOUR
            await self.town.sweep()


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    town = await open_town(tmp_path)
    [one] = await town.stage.database.read(persons.every)
    yield Scene(town, one)
    await town.stage.database.close()


async def _asks_when_died(s: Scene) -> None:
    await s.card("die")


async def _asks_when_buried(s: Scene) -> None:
    await s.dead(ready=True)
    await s.card("bury")


async def _asks_for_a_date(s: Scene) -> None:
    await s.dead()
    await s.town.ward.card(s.budi, s.one, "li.p")
    await s.town.ward.choose(s.budi, s.one, "l_type", "rekomendasi")
    await s.says("B/9/VII/2023")


async def _asks_for_a_kind(s: Scene) -> None:
    await s.dead()
    await s.town.ward.card(s.budi, s.one, "li.p")


async def _asks_for_a_rite(s: Scene) -> None:
    await s.dead()
    await s.town.ward.card(s.town.ward.sari, s.one, "rel")


async def _asks_after_midnight(s: Scene) -> None:
    s.town.stage.now += 16 * HOUR  # 00.50
    await s.card("die")


async def _another_has_that_number(s: Scene) -> None:
    other = await s.town.ward.recorded(await s.town.ward.brought("rsud"))
    await s.town.ward.died(other)
    await s.town.ward.letter(other, "c", "445/77/RSUD/2023")
    await s.dead()
    await s.card("li.c")


async def _written_down(s: Scene) -> None:
    await s.dead(ready=True)
    await s.town.ward.proposed(s.one)


async def _buried(s: Scene) -> None:
    await _written_down(s)
    await s.tap(s.town.ward.sari, f"cb:{await _burial(s)}:y")


async def _nothing(s: Scene) -> None:
    """As it is."""


async def _burial(s: Scene) -> str:
    rows = await s.town.stage.database.read(lambda tx: tx.all("SELECT nonce FROM burial"))
    return str(rows[0][0])


async def _decides(s: Scene, who: Who) -> list[Settled]:
    return await s.tap(who, f"cb:{await _burial(s)}:y")


async def _snoozes_anothers(s: Scene) -> list[Settled]:
    """A reminder of this ticket under the number of another one."""
    other = await s.town.ward.shop.open()
    waiting = await s.town.stage.database.read(lambda tx: reminders.waiting(tx, s.one.ticket_id))
    await s.town.stage.deliver()
    before = await s.digest()
    settled = await s.tap(s.budi, f"sn:{other.nonce}:{waiting[0].id}.1h")
    assert await s.digest() == before
    return settled


MADE_UP = "AAAAAAAAAAAAAAAA"
Before = Callable[[Scene], Awaitable[None]]
Act = Callable[[Scene], Awaitable[list[Settled]]]
CASES: tuple[tuple[str, Before, Act, str, str], ...] = (
    ("a death before the finding", _asks_when_died, lambda s: s.says("27/6 10.00"), "before_finding", "sebelum orangnya ditemukan"),
    ("a death tomorrow", _asks_when_died, lambda s: s.says("29/6 10.00"), "in_future", "belum terjadi"),
    ("a death at no time", _asks_when_died, lambda s: s.says("entah kapan"), "bad_moment", "9/7 10.30"),
    ("a second death", Scene.dead, lambda s: s.card("die"), "person_dead", "meninggal"),
    ("a burial before the death", _asks_when_buried, lambda s: s.says("28/6 07.00"), "before_death", "tidak mungkin sebelum"),
    ("a burial before its time", _asks_when_buried, lambda s: s.says("30/6 10.00"), "locked", "pencarian"),
    ("a burial tomorrow", _asks_when_buried, lambda s: s.says("3/7 10.00"), "in_future", "belum terjadi"),
    ("a burial of the locked", Scene.dead, lambda s: s.card("bury"), "locked", "pencarian"),
    ("a burial of the living", _nothing, lambda s: s.card("bury"), "not_dead", ""),
    ("a letter of next week", _asks_for_a_date, lambda s: s.says("5/7/2023"), "date_in_future", "tidak boleh sesudah hari ini"),
    ("a letter of no day", _asks_for_a_date, lambda s: s.says("lupa"), "bad_date", ""),
    ("a letter from before the death", _asks_for_a_date, lambda s: s.says("27/6/2023"), "dated_before_death", "bertanggal sebelum meninggal"),
    ("words for a button", _asks_for_a_kind, lambda s: s.says("polisi menolak memberi surat"), "button_expected", "salah satu tombol"),
    ("a rite in words", _asks_for_a_rite, lambda s: s.says("sepertinya islam", s.town.ward.sari), "button_expected", "salah satu tombol"),
    ("a bare hour just past midnight", _asks_after_midnight, lambda s: s.says("23.58"), "in_future", "kemarin 23.50"),
    ("a number twice", _another_has_that_number, lambda s: s.says("445 / 77 / rsud / 2023"), "number_twice", "untuk orang lain"),
    ("a double tap on buried", _written_down, lambda s: s.card("bury"), "burial_waits", "supervisor"),
    ("the second supervisor", _buried, lambda s: _decides(s, s.town.ward.joko), "buried_already", "Sari"),
    ("a double tap on yes", _buried, lambda s: _decides(s, s.town.ward.sari), "buried_already", "nomor 8/2023"),
    ("who wrote it down says yes", _written_down, lambda s: _decides(s, s.budi), "not_allowed", ""),
    ("after the burial", _buried, lambda s: s.card("die"), "person_ended", ""),
    ("nobody's number", _nothing, lambda s: s.tap(s.budi, f"c:{MADE_UP}:die"), "no_such_person", "/orang"),
    ("the ticket's number as a person's", _nothing, lambda s: s.tap(s.budi, f"c:{MADE_UP}:li.p"), "no_such_person", "/orang"),
    ("nobody's burial", _nothing, lambda s: s.tap(s.town.ward.sari, f"cb:{MADE_UP}:y"), "no_such_person", "/orang"),
    ("nobody's paper", _nothing, lambda s: s.tap(s.budi, f"pp:{MADE_UP}:p"), "no_such_person", "/orang"),
    ("a report that is none", _nothing, lambda s: s.says("/orang 999"), "no_such_ticket", "Periksa nomornya"),
    ("papers of nobody", _nothing, lambda s: s.says("/surat 999"), "papers_of_whom", ""),
    ("a schedule of nothing", _nothing, lambda s: s.says("/jadwal 999"), "no_such_ticket", "Periksa nomornya"),
    ("a colleague's papers", _nothing, lambda s: s.tap(s.town.ward.citra, f"ps:{s.one.nonce}"), "papers_not_yours", ""),
    ("a stranger's press", _nothing, lambda s: s.card("die", s.town.people[-1]), "not_allowed", ""),
    ("a made-up button", _nothing, lambda s: s.card("dig"), "stale", ""),
    ("a made-up answer", _asks_when_died, lambda s: s.tap(s.budi, f"a:{s.one.nonce}:zz-n"), "stale", ""),
)  # fmt: skip


@pytest.mark.parametrize(("prepare", "act", "code", "says"), [one[1:] for one in CASES], ids=[one[0] for one in CASES])
async def test_bad_input_is_refused_and_changes_nothing(
    scene: Scene, prepare: Before, act: Act, code: str, says: str
) -> None:
    await prepare(scene)
    await scene.town.stage.deliver()
    before = await scene.digest()
    settled = await act(scene)
    assert [one.outcome for one in settled] == [f"refused:{code}"]
    assert await scene.digest() == before, "something changed"
    shown = _toast(scene, settled[0]) or "\n".join(screen.text for screen in scene.town.stage.newest)
    assert len(shown) > 15 and says.casefold() in shown.casefold(), shown


def _toast(scene: Scene, settled: Settled) -> str:
    """What a press is answered at once; empty for words, which are answered by a message."""
    if settled.press is None or settled.reply is None or settled.reply.toast is None:
        return ""
    words = texts("id")
    return words.plain(settled.reply.toast, **spell(settled.reply.facts, words, scene.town.stage.now, ZONE, SERVICE))


async def test_a_reminder_of_another_report_is_not_put_off(scene: Scene) -> None:
    await scene.dead()
    settled = await _snoozes_anothers(scene)
    assert [one.outcome for one in settled] == ["refused:nothing_waits"]


async def test_two_supervisors_in_the_same_instant(scene: Scene) -> None:
    """Both presses wait in the inbox: one wins, the other reads who it was and the number."""
    await _written_down(scene)
    data, stage = f"cb:{await _burial(scene)}:y", scene.town.stage
    async with HeldBack(scene.town):
        for who in (scene.town.ward.sari, scene.town.ward.joko):
            await scene.tap(who, data)
    settled = await scene.town._settle_waiting()
    assert sorted(one.outcome for one in settled) == ["buried", "refused:buried_already"]
    assert (await stage.database.read(lambda tx: tx.all("SELECT count(*) FROM register")))[0][0] == 1


class HeldBack:
    """Updates come in and are not yet worked off."""

    def __init__(self, town: Town) -> None:
        self.town = town

    async def __aenter__(self) -> None:
        async def later() -> list[Settled]:
            return []

        self.town._settle_waiting = later  # type: ignore[method-assign]

    async def __aexit__(self, *_: object) -> None:
        del self.town._settle_waiting


async def test_the_open_question_stays_open(scene: Scene) -> None:
    """After a refusal the same question takes the right answer."""
    await _asks_when_died(scene)
    scene.town.stage.now = START + HOUR
    await scene.says("27/6 10.00")
    asked = await scene.town.stage.database.read(lambda tx: prompts.current(tx, scene.budi.user_id))
    assert asked is not None and asked.data["q"] == "died_at"
    assert [one.outcome for one in await scene.says("09.00")] == ["asked:died_sure"]
    assert await scene.town.stage.database.read(lambda tx: inbox.stuck(tx)) == {}
