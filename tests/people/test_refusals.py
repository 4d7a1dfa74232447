"""Who may not, cannot (F28): every wrong person and place against the buttons and commands that change something.
Refused, on record, and nothing has changed. And: no alert is lost with the group (F21, F22)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import app, host
from bot.domain.kit.refusals import reasons
from bot.texts.catalog import texts
from simulator import Person, ShownMessage
from tests.faults.people import can_be_sent
from tests.support.harness import Sigap, sigap_running

assert app.__doc__ and host.__doc__, "importing them registers every reason"
MADE_UP = (
    "clm",
    "clm:",
    "x" * 64,
    "apv::1.y",
    "bind::1.y",
    "rolx::1.admin.y",
    "erased::1",
    "asg:nonce:1",
    "🦊",
    "::::",
)


async def report(sigap: Sigap, name: str = "Siti") -> Person:
    """A resident's whole report, known to be with the bot."""
    siti = sigap.tg.person(name)
    before = sigap.db("SELECT count(*) FROM ticket")[0][0]
    siti.send_text("Ada bapak tua di halte, lemas")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("Jl. Daan Mogot, Tanah Tinggi")
    siti.press(await siti.wait_for(can_be_sent), "Kirim")
    await sigap.until("SELECT count(*) > ? FROM ticket", before)
    return siti


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Sigap]:
    """Members need a supervisor's yes here, and there is nobody to give it."""
    async with sigap_running(tmp_path, approval=True) as running:
        yield running


async def card(sigap: Sigap, reader: Person) -> ShownMessage:
    return await reader.wait_for("TRC-0001", chat=sigap.group)


async def test_f28_the_matrix_of_wrong_people_is_refused(strict: Sigap) -> None:
    sigap = strict
    [member] = sigap.responders("Anggota")
    await report(sigap)
    shown = await card(sigap, member)
    claim = shown.buttons[0][0]["callback_data"]
    stranger, leaver = sigap.tg.person("Asing"), sigap.tg.person("Mantan")
    leaver.join(sigap.group)
    leaver.leave(sigap.group)
    for person in (stranger, leaver):
        person.start()
        await person.wait_for("Selamat datang")
    other = sigap.tg.group("Grup lain", [stranger])
    elsewhere = other.world.post(other.chat, sigap.tg.world.bot.as_json(), {"text": "palsu"})

    presses = [
        member.press_data(shown, claim),
        member.press_data(shown, claim, anonymous=True),
        leaver.press_data(shown, claim, force=True),
        stranger.press_data(shown, claim, force=True),
        stranger.press_data(elsewhere, claim),
        *(member.press_data(shown, data) for data in MADE_UP),
    ]
    await sigap.tg.wait_until(lambda: all(press.answer for press in presses), timeout=180, what="every press answered")
    said = [(press.answer or {}).get("text") for press in presses]

    assert all(said), said
    ticket = sigap.db("SELECT state, holder FROM ticket")[0]
    assert tuple(ticket) == ("new", None)
    assert sigap.db("SELECT * FROM role") == []
    audited = sigap.db("SELECT count(*) FROM event WHERE kind = 'refused'")[0][0]
    assert audited == len(presses)


@pytest.mark.parametrize(
    "command", ["/ambil 1", "/undang", "/peran", "/grup", "/setujui", "/ambilalih 1", "/tugaskan 1"]
)
async def test_f28_commands_of_strangers_change_nothing(strict: Sigap, command: str) -> None:
    await report(strict)
    stranger = strict.tg.person("Asing")
    stranger.send_text(command)
    await stranger.wait_for("Maaf, ini hanya untuk")
    assert strict.db("SELECT state FROM ticket")[0][0] == "new"
    assert strict.db("SELECT count(*) FROM event WHERE kind = 'refused'")[0][0] == 1


async def test_f28_who_posts_as_the_group_is_nobody(sigap: Sigap) -> None:
    await report(sigap)
    [boss] = sigap.responders("Bos")
    sigap.group.promote(boss, anonymous=True)
    await card(sigap, boss)
    boss.send_text("/ambil 1", chat=sigap.group)
    await boss.wait_for("Admin anonim tidak bisa dikenali", chat=sigap.group)
    assert sigap.db("SELECT state FROM ticket")[0][0] == "new"


async def test_f21_no_alert_is_lost_while_the_group_is_cut_off(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    sigap.group.kick_bot()
    await sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    reporters = [await report(sigap, f"Warga {number}") for number in range(5)]
    assert not [one for one in sigap.group.messages() if "TRC-" in one.text]

    sigap.group.add_bot()

    for siti in reporters:
        await siti.wait_for("sudah sampai ke tim")
    told = "\n".join(one.text for one in budi.chat(sigap.group))
    assert all(f"TRC-{number:04d}" in told or f"{number}" in told for number in range(1, 6))
    assert sigap.db("SELECT count(*) FROM ticket WHERE on_team_at IS NULL")[0][0] == 0


async def test_f21_a_group_that_only_forbids_writing_loses_no_alert_either(sigap: Sigap) -> None:
    sigap.tg.faults.fail(400, "Bad Request: not enough rights to send text messages to the chat", chat=sigap.group.id)
    siti = await report(sigap)
    await sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    sigap.tg.faults.clear()
    sigap.group.promote_bot()
    await siti.wait_for("sudah sampai ke tim")


@pytest.mark.parametrize("order", ["old_first", "new_first"])
@pytest.mark.parametrize("tell", [True, False], ids=["told", "untold"])
async def test_f22_a_report_while_the_group_moves_arrives(sigap: Sigap, order: str, tell: bool) -> None:
    [budi] = sigap.responders("Budi")
    await report(sigap, "Pertama")
    await card(sigap, budi)
    sigap.group.migrate(order, tell)  # type: ignore[arg-type]
    siti = await report(sigap, "Kedua")
    await siti.wait_for("sudah sampai ke tim")
    copies = [one for one in budi.chat(sigap.group) if "TRC-0002" in one.text]
    assert 1 <= len(copies) <= 2
    assert sigap.db("SELECT count(*) FROM outbox WHERE state IN ('never', 'held')")[0][0] == 0


def test_every_refusal_has_words_in_both_languages() -> None:
    assert len(reasons()) > 80
    for language in ("id", "en"):
        assert sorted(code for code in reasons() if f"refusal.{code}" not in texts(language)) == []
        shown = sorted(key for key in texts(language).keys() if key.startswith("refusal."))  # noqa: SIM118 (not a mapping)
        assert [key for key in shown if len(texts(language).raw(key)) > 180] == []  # a toast ends at 200
