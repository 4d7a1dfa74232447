"""The walk as a state machine of hypothesis: each rule is one step of anybody, of the clock, or of a killer, and draws all
that it needs, so that a walk that fails shrinks to the few steps that matter.

A rule's numbers choose by the remainder: 0 is the newest button, the newest person, the first of the people.
"""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.actions.case import papers
from bot.actions.family.proposals import press_match
from bot.actions.kit.requests import PressOn
from bot.domain.case.papers import SHORT
from bot.domain.case.person import PersonRow
from bot.domain.case.schedule import SNOOZABLE
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from storage.case import persons
from storage.kit import reminders
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.case.ward import HOUR
from tests.family.cases import SUKARJO, Relative
from tests.support.stage import TEAM
from tests.support.stage import person as somebody
from tests.walk.checks import Ledger, check_burials, check_clocks, check_whole
from tests.walk.sending import pictures_for
from tests.walk.town import Button, Town, open_town

OUTCOMES: Counter[str] = Counter()
STEPS: Counter[str] = Counter()

WORDS = (
    "Zulaikha Wiryanegara", "Soekardjo", "65 tahun", "60-70", "165", "laki-laki", "kemarin 10.00", "11.00",
    "28 Juni 2023", "B/1/VII/2023", "B/2/VII/2023", "445/9", "lewati", "Tanah Tinggi, dekat warungbu", "0812 3456 7890",
    "3671010101700001", "tidak ada", "1.900.000", "besok 25.99", "💥", "a", "ya", "keputusan kepala bidang",
)  # fmt: skip
TRIED = tuple("moved described letters religion proposed died withdrawn body left back annulled".split())
COMMANDS = (
    "/lapor", "/batal", "/status", "/cari", "/pencarian", "/cocok", "/cocok 1", "/umumkan 1", "/surat 1", "/surat 2",
    "/register", "/jadwal 1", "/jadwal 2", "/orang", "/orang 1", "/hunian", "/ambil 1", "/ambil 2", "/tiket 1",
    "/tiketku", "/antre", "/terima 1", "/tolak 1", "/ambilalih 1", "/tugaskan 2", "/start", "/bantuan", "/privasi",
    "/hapusdata", "/wilayah", "/catat", "/setujui", "/selesai 1", "/tidakada", "/surat 1; DROP TABLE paper",
)  # fmt: skip
PHOTO = [{"file_id": "F", "file_unique_id": "U", "width": 90, "height": 90}]
THINGS: tuple[dict[str, Any], ...] = (
    {"photo": PHOTO},
    {"photo": PHOTO, "caption": "Soekardjo di Tanah Tinggi"},
    {"location": {"latitude": -6.17196, "longitude": 106.65251}},
    {"location": {"latitude": -6.17196, "longitude": 106.65251, "live_period": 900}},
    {"location": {"latitude": 0.0, "longitude": 0.0}},
    {"voice": {"file_id": "V", "file_unique_id": "W", "duration": 3}},
)
HOURS = (0.1, 1, 5, 24, 24, 31, 80)
MANY = st.integers(0, 59)
WHO = st.integers(0, 7)
YES = st.integers(0, 3).map(lambda one: one < 3)


class Walk(RuleBasedStateMachine):
    """One walk, on a file of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._runner = asyncio.Runner()
        self.town: Town = self._runner.run(open_town(Path(self._folder.name)))
        self.stage, self.ward = self.town.stage, self.town.ward
        self.ledger = Ledger()
        self.held = False
        self.highest = self.stage.now
        self.number = 0

    # -- how it begins ---------------------------------------------------------------------------------------------
    @initialize(how=st.sampled_from(("alive", "dead", "dead", "letters", "ready")))
    def begins(self, how: str) -> None:
        self._do("begins", self._begin(how))

    async def _begin(self, how: str) -> None:
        one = await self._person(0)
        if how != "alive":
            await self.ward.died(one)
        if how in ("letters", "ready"):
            await self.ward.letters(one)
        if how == "ready":
            await self.ward.religion(one)
            await self._time_goes(73)

    # -- anybody ---------------------------------------------------------------------------------------------------
    @rule(who=WHO, pick=MANY)
    def presses(self, who: int, pick: int) -> None:
        """A button on somebody's own screen, or in the group."""
        self._do("press", self._press(who, pick, own=True))

    @rule(who=WHO, pick=st.integers(0, 9))
    def presses_the_newest(self, who: int, pick: int) -> None:
        self._do("press", self._press(who, pick, own=True))

    @rule(who=WHO, pick=MANY)
    def presses_what_is_not_theirs(self, who: int, pick: int) -> None:
        """A button that stands on somebody else's screen."""
        self._do("foreign press", self._press(who, pick, own=False))

    @rule(who=WHO, pick=st.integers(0, 9))
    def presses_twice(self, who: int, pick: int) -> None:
        """A double tap: nothing of the second one stays but what the screen shows."""
        self._do("double tap", self._press(who, pick, own=True, times=2))

    @rule(who=WHO, words=st.sampled_from(WORDS))
    def writes(self, who: int, words: str) -> None:
        self._do("words", self.town.write_words(self._who(who), words))

    @rule(who=WHO, words=st.sampled_from(COMMANDS), in_group=st.sampled_from((False, False, False, True)))
    def commands(self, who: int, words: str, in_group: bool) -> None:
        self._do(words.split()[0], self.town.write_words(self._who(who), words, in_group=in_group))

    @rule(who=WHO, what=st.integers(0, len(THINGS) - 1))
    def sends(self, who: int, what: int) -> None:
        self._do("sent", self.town.send(self._who(who), THINGS[what]))

    # -- whole dialogues, so that a walk gets somewhere --------------------------------------------------------------
    @rule(pick=st.integers(0, 3))
    def goes_on_later(self, pick: int) -> None:
        """The same after the time of a search."""
        self._do("time", self._time_goes(80))
        self._do("goes on", self._go_on(pick))

    @rule(pick=st.integers(0, 3))
    def goes_on(self, pick: int) -> None:
        """The next step of a case: a death, its papers, the religion, the burial, the supervisor's yes."""
        self._do("goes on", self._go_on(pick))

    @rule(
        pick=st.integers(0, 3),
        what=st.sampled_from(TRIED),
    )
    def tries(self, pick: int, what: str) -> None:
        self._do(what, self._whole(pick, what))

    @rule(place=st.sampled_from(("rps", "rsud")), label=st.sampled_from(("mr", "mrs", "unknown")))
    def brings(self, place: str, label: str) -> None:
        async def bring() -> None:
            await self.ward.recorded(await self.ward.brought(place), label)

        self._do("brought", bring())

    @rule(who=st.integers(0, 3), pick=MANY, yes=YES)
    def decides(self, who: int, pick: int, yes: bool) -> None:
        """A burial, by whoever: also by who wrote it down, and two at once."""
        self._do("burial " + "ny"[yes], self._decide(who, pick, "ny"[yes]))

    @rule(who=st.integers(0, 7), pick=st.integers(0, 3), kind=st.sampled_from(tuple(SHORT)))
    def makes_a_paper(self, who: int, pick: int, kind: str) -> None:
        async def make() -> None:
            one, by = await self._person(pick), self._who(who)
            await self.stage.act(by, papers.make, PressOn(by, one.nonce, kind))

        self._do("paper", make())

    @rule()
    def searches(self) -> None:
        """A relative tells everything."""
        self._do("search", self._search())

    @rule(who=st.integers(0, 4), pick=st.integers(0, 5), code=st.sampled_from(("a1", "a2", "r1", "r3")))
    def decides_on_a_proposal(self, who: int, pick: int, code: str) -> None:
        self._do("proposal " + code[0], self._match(who, pick, code))

    @rule(who=st.integers(0, 3), pick=MANY, span=st.sampled_from(("1h", "4h", "1d")))
    def snoozes(self, who: int, pick: int, span: str) -> None:
        self._do("snoozed", self._snooze(who, pick, span))

    @rule(
        who=WHO,
        pick=st.integers(0, 9),
        hours=st.sampled_from((0, 0.1, 1, 24)),
        upload=st.sampled_from((300, 2_000, 20_000)),
        alerts=st.lists(st.tuples(st.integers(0, 9_000), st.integers(0, 3)), max_size=4),
    )
    def gets_ten_pictures(self, who: int, pick: int, hours: float, upload: int, alerts: list[tuple[int, int]]) -> None:
        """While ten pictures go to each of the team somebody presses, time goes, and alerts come."""
        self._do("ten pictures", self._pictures(who, pick, hours, upload, alerts))

    # -- clock and killer ------------------------------------------------------------------------------------------
    @rule(hours=st.sampled_from(HOURS))
    def time_goes(self, hours: float) -> None:
        self._do("time", self._time_goes(hours))

    @rule(who=WHO, pick=st.integers(0, 9))
    def is_killed(self, who: int, pick: int) -> None:
        """Between the effect of a press and its commit."""
        self._do("killed", self._press(who, pick, own=True, killed=True))

    @rule(
        what=st.sampled_from(("killed in a sweep", "clock back", "restarted")),
        hours=st.sampled_from((1, 5, 24, 80, 0.01, 400_000)),
    )
    def trouble_comes(self, what: str, hours: float) -> None:
        """What is due has rung and none of it is committed: the next process finds all of it. The clock jumps back and is
        set right two sweeps later, as a time server does it. The process starts anew."""
        steps = {"killed in a sweep": self._killed_sweep, "clock back": self._jump}
        self._do(what, steps[what](hours) if what in steps else self._restart())

    # -- what must be so ---------------------------------------------------------------------------------------------
    @invariant()
    def is_sound(self) -> None:
        async def look() -> None:
            now, held, highest = self.stage.now, self.held, self.highest
            await self.stage.database.read(lambda tx: self.ledger.look(tx, now, held=held))
            await self.stage.database.read(check_burials)
            await self.stage.database.read(lambda tx: check_clocks(tx, highest))
            assert self.town.failures == []

        self._runner.run(look())

    def teardown(self) -> None:
        async def end() -> None:
            try:
                await self.stage.database.read(check_whole)
            finally:
                await self.stage.database.close()

        try:
            OUTCOMES["reminders that rang"] += self.ledger.rang
            OUTCOMES["messages that arrived"] += self.stage.arrived
            self._runner.run(end())
        finally:
            self._runner.close()
            self._folder.cleanup()

    # -- how -------------------------------------------------------------------------------------------------------
    def _do(self, what: str, step: Awaitable[Any]) -> None:
        """One step; a refusal is an outcome too."""
        STEPS["steps"] += 1
        self._runner.run(self._outcome(what, step))

    async def _outcome(self, what: str, step: Awaitable[Any]) -> None:
        try:
            settled = await step
        except Refusal as refusal:
            OUTCOMES[f"refused:{refusal.code}"] += 1
        else:
            found = settled if isinstance(settled, list) else []
            for one in found:
                OUTCOMES[one.outcome] += 1
            if not found:
                OUTCOMES[what] += 1
        await self.stage.deliver()

    def _who(self, who: int) -> Who:
        return self.town.people[who % len(self.town.people)]

    async def _person(self, pick: int) -> PersonRow:
        found = await self.stage.database.read(persons.every)
        return found[-1 - pick % len(found)]

    async def _press(self, who: int, pick: int, *, own: bool, times: int = 1, killed: bool = False) -> list[Any] | None:
        by = self._who(who)
        chats = (by.user_id, TEAM) if own else tuple(one for one in self.stage.shown if one not in (by.user_id, TEAM))
        reach = [button for chat in chats for button in self.stage.shown.get(chat, ())]
        if not reach:
            return None
        button = reach[pick % len(reach)]
        settled: list[Any] = []
        for tap in range(times):
            stands = Button(button.chat_id, button.message_id, button.data)
            settled += await self.town.press(by, stands, killed=killed and tap == 0)
        if killed:
            OUTCOMES["killed and replayed"] += 1
        return settled

    async def _go_on(self, pick: int) -> None:
        one = await self._person(pick)
        if one.state == "ended":
            return
        steps: dict[str, Callable[[], Awaitable[Any]]] = {
            "died": lambda: self.ward.died(one),
            "letters": lambda: self.ward.letters(one, str(self._next())),
            "religion": lambda: self.ward.religion(one),
            "proposed": lambda: self.ward.proposed(one),
        }
        for what in ("died",) if one.state == "alive" else ("letters", "religion", "proposed"):
            await self._outcome(what, steps[what]())
        if one.state == "dead":
            await self._outcome("burial y", self._decide(3, 0, "y"))

    async def _whole(self, pick: int, what: str) -> Any:
        one, ward = await self._person(pick), self.ward
        places = [place for place in ("rps", "rsud") if place != one.place]
        steps: dict[str, Callable[[], Awaitable[Any]]] = {
            "moved": lambda: ward.moved(one, places[pick % len(places)]),
            "described": lambda: self._describe(one),
            "letters": lambda: ward.letters(one, str(self._next())),
            "religion": lambda: ward.religion(one),
            "died": lambda: ward.died(one),
            "body": lambda: ward.body_moved(one, places[0]),
            "withdrawn": lambda: ward.withdrawn(one, "pch"[pick % 3]),
            "left": lambda: ward.left(one),
            "back": lambda: ward.end_taken_back(one),
            "annulled": lambda: ward.annulled(one),
            "proposed": lambda: ward.proposed(one),
        }
        return await steps[what]()

    async def _describe(self, one: PersonRow) -> None:
        for field, words in SUKARJO.items():
            if field == "sex":
                await self.ward.card(self.ward.budi, one, "more.sex")
                await self.ward.choose(self.ward.budi, one, "f", "0")
            else:
                await self.ward.card(self.ward.budi, one, f"more.{field}")
                await self.ward.say(self.ward.budi, words)

    async def _decide(self, who: int, pick: int, answer: str) -> None:
        rows = await self.stage.database.read(
            lambda tx: tx.all("SELECT nonce FROM burial ORDER BY state = 'proposed' DESC, id DESC LIMIT 3")
        )
        if rows:
            await self.ward.decided(self._who(who), str(rows[pick % len(rows)][0]), answer)

    async def _search(self) -> None:
        who = somebody(700 + self._next(), "Zulaikha")
        await Relative(self.stage, who).search_for_sukarjo()
        self.town.people.append(who)

    async def _match(self, who: int, pick: int, code: str) -> Any:
        rows = await self.stage.database.read(
            lambda tx: tx.all("SELECT nonce FROM search_match ORDER BY state = 'proposed' DESC, id DESC LIMIT 6")
        )
        if rows:
            by = self._who(who)
            await self.stage.act(by, press_match, PressOn(by, str(rows[pick % len(rows)][0]), code))

    async def _pictures(self, who: int, pick: int, hours: float, upload: int, alerts: list[tuple[int, int]]) -> None:
        async with pictures_for(self.stage, self.town.people[:4], upload) as post:
            await self._outcome("press", self._press(who, pick, own=True))
            await self.stage.database.read(lambda tx: self.ledger.look(tx, self.stage.now, held=self.held))
            await self._time_goes(hours)
            await post.go([(at, self._who(one)) for at, one in alerts])
        self.highest = max(self.highest, self.stage.now)
        OUTCOMES["alerts beside pictures"] += post.alerts

    async def _snooze(self, who: int, pick: int, span: str) -> None:
        def waiting(tx: Tx) -> list[Any]:
            rows = tx.all("SELECT DISTINCT ticket_id FROM reminder WHERE state = 'waiting' AND ticket_id IS NOT NULL")
            return [one for row in rows for one in reminders.waiting(tx, row[0])]

        found = await self.stage.database.read(waiting)
        fitting = [one for one in found if one.kind in SNOOZABLE] if pick % 4 else found
        if fitting:
            due = fitting[pick % len(fitting)]
            ticket = await self.stage.database.read(lambda tx: tickets.get(tx, due.ticket_id))
            assert ticket is not None
            await self.ward.snoozed(self._who(who), ticket, due.id, span, "keluarga minta waktu")

    # -- the clock ---------------------------------------------------------------------------------------------------
    async def _time_goes(self, hours: float) -> None:
        self.stage.now += int(hours * HOUR)
        self.highest = max(self.highest, self.stage.now)
        await self._sweep()

    async def _jump(self, hours: float) -> None:
        before = self.stage.now
        self.stage.now = max(HOUR, before - int(hours * HOUR))
        await self._sweep()
        await self._outcome("words while the clock is wrong", self.town.write_words(self._who(5), "/lapor"))
        await self._sweep()
        self.stage.now = before + HOUR // 60
        await self._sweep()
        assert not self.held

    async def _sweep(self) -> None:
        right = await self.town.sweep()
        now = self.stage.now
        await self.stage.database.read(lambda tx: self.ledger.look(tx, now, held=not right))
        if right:
            await self.stage.database.read(lambda tx: self.ledger.swept(tx, now))
        self.held = not right

    async def _killed_sweep(self, hours: float) -> None:
        self.stage.now += int(min(hours, 80) * HOUR)
        self.highest = max(self.highest, self.stage.now)
        await self.town.lose(self.town.sweep)
        await self._restart()

    async def _restart(self) -> None:
        await self.town.restart()
        await self._sweep()

    def _next(self) -> int:
        self.number += 1
        return self.number
