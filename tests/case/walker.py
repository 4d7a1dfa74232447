"""A random walk through cases: anybody presses and writes anything, the clock jumps, the process is killed between the
action and its commit. After each step the rows are asked whether anything is so that must never be."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.actions.timers import fire_due
from bot.domain.events import first_broken
from bot.domain.people import Who
from bot.domain.person import Person
from bot.domain.refusals import Refusal
from storage import persons, prompts
from storage.database import Database
from storage.sqlite import Tx
from tests.case.ward import HOUR, PHOTO, Ward
from tests.support.stage import person as somebody

CARDS = (
    "open", "more.hair", "more.name", "see", "mv", "end", "hc.well", "hc.ill", "rf.accepted", "rf.declined", "die", "ho",
    "void", "fam", "nofam", "body", "ovr", "rel", "st.washed", "st.asked", "lq.p", "lq.h", "li.p", "li.c", "li.h", "bury",
    "la.identified",
)  # fmt: skip
FITTING = {
    "alive": ("mv", "end", "hc.well", "hc.ill", "rf.accepted", "rf.declined", "die", "more.hair"),
    "dead": (
        "lq.p",
        "li.p",
        "li.c",
        "li.h",
        "rel",
        "bury",
        "bury",
        "bury",
        "st.washed",
        "ho",
        "fam",
        "ovr",
        "body",
        "nofam",
    ),
    "ended": ("la.identified", "open"),
}
CHOICES = {
    "to": ("rps", "rsud", "singgah", "-x"), "why": ("sick",), "handed": ("-s",), "die": ("care", "found"),
    "end": ("family", "panti", "own_wish", "-x", "-x"), "died_at": ("-n", "-u"), "died_where": ("rsud",),
    "died_sure": ("yes",), "handed_at": ("-n",), "religion": ("islam", "katolik"), "certainty": ("presumed",),
    "l_type": ("rekomendasi",), "l_date": ("-n",), "l_officer": ("-s",), "b_at": ("-n",), "b_plot": ("-s",),
    "b_officers": ("-s",), "b_witness": ("-s",), "b_cost": ("-s",), "f": ("0", "-s", "-x"), "photo": ("-s",),
}  # fmt: skip
WORDS = (
    "B/1/2023",
    "B/2/2023",
    "445/{n}",
    "BA-{n}",
    "{n} tahun",
    "Sukarjo",
    "11.00",
    "kemarin 10.00",
    "lewati",
    "💥",
    "",
)


class Killed(Exception):
    """The process ends between the action and the commit."""


@dataclass
class Walk:
    """`dice` decides everything; `steps` counts what was tried, `outcomes` what came of it."""

    ward: Ward
    dice: random.Random
    folder: Path
    outcomes: Counter[str] = field(default_factory=Counter)
    highest: int = 0  # the furthest that the clock ever was

    async def step(self) -> None:
        """One step of anybody, or of the clock."""
        kinds = (self._press, self._press, self._press, self._answer, self._answer, self._answer, self._answer,
                 self._decide, self._clock, self._clock, self._new, self._restart, self._shortcut)  # fmt: skip
        weights = (8, 8, 8, 12, 12, 12, 12, 10, 10, 4, 2, 1, 14)
        [step] = self.dice.choices(kinds, weights)
        await step()

    def _who(self) -> Who:
        ward = self.ward
        staff = (ward.budi, ward.citra, ward.sari, ward.joko)
        return somebody(900) if self.dice.random() < 0.03 else self.dice.choice(staff)

    async def _somebody(self) -> Person | None:
        found = await self.ward.stage.database.read(persons.every)
        return self.dice.choice(found[-4:]) if found else None

    async def _try(self, what: str, action: Callable[[], Awaitable[object]]) -> None:
        try:
            await action()
            self.outcomes[what] += 1
        except Refusal as refusal:
            self.outcomes[f"refused:{refusal.code}"] += 1

    async def _press(self) -> None:
        one = await self._somebody()
        if one is not None:
            fitting = self.dice.random() < 0.8
            name, who = self.dice.choice(FITTING[str(one.state)] if fitting else CARDS), self._who()
            if self.dice.random() < 0.05:
                await self._killed(lambda: self.ward.card(who, one, name))
            await self._try(name, lambda: self.ward.card(who, one, name))

    async def _answer(self) -> None:
        who = self._who()
        prompt = await self.ward.stage.database.read(lambda tx: prompts.current(tx, who.user_id))
        if prompt is None or prompt.kind != "case":
            return
        q = str(prompt.data["q"])
        choices = CHOICES.get(q, ())
        one = await self.ward.stage.database.read(lambda tx: persons.get(tx, int(prompt.data["person"])))
        assert one is not None
        if choices and self.dice.random() < 0.85:
            choice = self.dice.choice(choices)
            await self._try(f"{q}={choice}", lambda: self.ward.choose(who, one, q, choice))
        else:
            words = self.dice.choice(WORDS).format(n=self.dice.randrange(1_000))
            media = PHOTO if self.dice.random() < 0.01 else None
            await self._try(f"{q} in words", lambda: self.ward.say(who, words, media))

    async def _decide(self) -> None:
        rows = await self.ward.stage.database.read(
            lambda tx: tx.all("SELECT nonce FROM burial ORDER BY state = 'proposed' DESC, id DESC LIMIT 3")
        )
        if rows:
            nonce, answer, who = self.dice.choice(rows)[0], self.dice.choice("yyyn"), self._who()
            await self._try(f"burial {answer}", lambda: self.ward.press(who, f"cb:{nonce}:{answer}"))

    async def _shortcut(self) -> None:
        """Whole dialogues, so that the walk gets somewhere."""
        one = await self._somebody()
        if one is None:
            return
        ward, n = self.ward, self.dice.randrange(10**6)
        whole: dict[str, Callable[[], Awaitable[object]]] = {
            "letters": lambda: ward.letters(one, str(n)),
            "religion": lambda: ward.religion(one),
            "died": lambda: ward.died(one),
            "proposed": lambda: ward.proposed(one),
        }
        fitting = {"alive": ["died"], "dead": ["letters", "religion", "proposed", "proposed"]}.get(
            one.state, list(whole)
        )
        name = self.dice.choice(fitting)
        await self._try(name, whole[name])

    async def _new(self) -> None:
        if self.dice.random() < 0.5:
            await self._try("brought", lambda: self.ward.brought(self.dice.choice(("rps", "rsud"))))
        rows = await self.ward.stage.database.read(
            lambda tx: tx.all("SELECT nonce FROM ticket ORDER BY id DESC LIMIT 1")
        )
        if rows and self.dice.random() < 0.4:
            for arg in ("", self.dice.choice(("mr", "mrs", "unknown"))):
                data = f"cn:{rows[0][0]}:{arg}".rstrip(":")
                await self._try("recorded", lambda data=data: self.ward.press(self.ward.budi, data))  # type: ignore[misc]

    async def _clock(self) -> None:
        stage = self.ward.stage
        if self.dice.random() < 0.1:
            stage.now -= self.dice.choice((HOUR, 5 * HOUR))
        else:
            stage.now += int(self.dice.choice((0.1, 6, 24, 30, 80, 80)) * HOUR)
        self.highest = max(self.highest, stage.now)
        await self._fire()

    async def _fire(self) -> None:
        stage = self.ward.stage
        failed: list[str] = []
        while await stage.write(
            lambda tx: fire_due(tx, stage.now, stage.rules, stage.city, lambda one, error: failed.append(repr(error)))
        ):
            pass
        assert failed == []

    async def _killed(self, action: Callable[[], Awaitable[object]]) -> None:
        """Everything is done, then the transaction is lost: as if it had never been."""
        before = await self._rows()
        stage = self.ward.stage
        write = stage.database.write

        async def torn(work: Callable[[Tx], object]) -> object:
            def then_die(tx: Tx) -> object:
                work(tx)
                raise Killed

            return await write(then_die)

        stage.database.write = torn  # type: ignore[method-assign, assignment]
        try:
            await action()
        except (Killed, Refusal):
            self.outcomes["killed"] += 1
        finally:
            stage.database.write = write  # type: ignore[method-assign]
        assert await self._rows() == before

    async def _restart(self) -> None:
        stage = self.ward.stage
        await stage.database.close()
        stage.database = await Database.open(self.folder / "sigap.db")
        await self._fire()

    async def _rows(self) -> list[int]:
        tables = (
            "event",
            "person",
            "person_fact",
            "death",
            "letter",
            "burial",
            "register",
            "reminder",
            "outbox",
            "prompt",
        )
        return await self.ward.stage.database.read(
            lambda tx: [int(tx.all(f"SELECT count(*) FROM {table}")[0][0]) for table in tables]  # type: ignore[arg-type]
        )

    async def check(self, *, chain: bool = False) -> None:
        """What must always be so. Raises AssertionError."""
        now = self.ward.stage.now
        await self.ward.stage.database.read(lambda tx: check_burials(tx))
        await self.ward.stage.database.read(lambda tx: check_reminders(tx, now, max(self.highest, now)))
        if chain:
            assert first_broken(await self.ward.stage.events()) is None


def check_burials(tx: Tx) -> None:
    """No burial before its conditions, none by one person alone, every number of the register and of the unnamed once
    and without a gap."""
    wrong = tx.all(
        """SELECT b.id FROM burial AS b JOIN death AS d ON d.id = b.death_id WHERE b.state = 'confirmed' AND NOT (
             b.decided_by <> b.written_by
             AND EXISTS (SELECT 1 FROM death_religion AS r WHERE r.death_id = d.id)
             AND (d.died_at IS NULL OR b.at >= d.died_at) AND (d.handed_over_at IS NULL OR b.at >= d.handed_over_at)
             AND d.voided_at IS NULL
             AND (d.override_at IS NOT NULL OR (
                 d.family_at IS NULL AND b.at >= d.search_until AND (d.found_dead = 0 OR d.handed_over_at IS NOT NULL)
                 AND 3 = (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL))))"""
    )
    assert wrong == [], [tuple(row) for row in wrong]
    for query in (
        "SELECT label_year, label_number FROM person WHERE label_number IS NOT NULL ORDER BY 1, 2",
        "SELECT year, number FROM register WHERE seq = 0 ORDER BY 1, 2",
    ):
        seen: dict[int, int] = {2023: 7}
        for year, number in tx.all(query):  # type: ignore[arg-type]
            assert number == seen.get(year, 0) + 1, (query, year, number)
            seen[year] = number
    stray = tx.all(
        """SELECT p.id FROM person AS p WHERE (p.end_kind = 'buried') <> EXISTS (
             SELECT 1 FROM register AS r JOIN burial AS b ON b.id = r.burial_id JOIN death AS d ON d.id = b.death_id
             WHERE d.person_id = p.id AND r.seq = 0)"""
    )
    assert stray == []


EVENT_OF = {
    "search_day": "death.search_day", "search_end": "death.search_ended", "letter_daily": "death.papers_asked",
    "health_check": "person.health_asked", "health_late": "person.health_late", "referral_due": "person.referral_due",
}  # fmt: skip


def check_reminders(tx: Tx, now: int, highest: int) -> None:
    """None early, none double, none lost: what is due has rung, each that rang did so once, and as long as a clock runs
    its next ring waits."""
    assert tx.all("SELECT id FROM reminder WHERE state = 'fired' AND fired_at < due_at") == []
    assert tx.all("SELECT id FROM reminder WHERE state = 'waiting' AND due_at < :now", {"now": now - 7 * HOUR}) == []
    double = tx.all(
        """SELECT cause, kind FROM event WHERE cause LIKE 'r:%' GROUP BY cause, kind HAVING count(*) > 1
             AND kind IN ('death.search_day', 'death.search_ended', 'death.papers_asked', 'person.health_asked')"""
    )
    assert double == []
    for kind, event in EVENT_OF.items():
        early = tx.all(
            """SELECT e.id FROM event AS e JOIN reminder AS r ON e.cause = 'r:' || r.id
               WHERE e.kind = :event AND (r.kind <> :kind OR r.state <> 'fired' OR e.at < r.due_at)""",
            {"event": event, "kind": kind},
        )
        assert early == []
    lost = tx.all(
        """SELECT d.id FROM death AS d JOIN person AS p ON p.id = d.person_id
           WHERE p.state = 'dead' AND d.voided_at IS NULL AND d.family_at IS NULL AND d.override_at IS NULL
             AND ((d.search_until > :highest AND NOT EXISTS (SELECT 1 FROM reminder AS r WHERE r.kind = 'search_end'
                     AND r.round = d.id AND r.state = 'waiting'))
               OR (3 > (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL)
                   AND NOT EXISTS (SELECT 1 FROM reminder AS r WHERE r.kind = 'letter_daily' AND r.round = d.id
                     AND r.state = 'waiting')))""",
        {"highest": highest},
    )
    assert lost == [], [tuple(row) for row in lost]
    running = tx.all(
        """SELECT r.id FROM reminder AS r JOIN death AS d ON d.id = r.round JOIN person AS p ON p.id = d.person_id
           WHERE r.state = 'waiting' AND r.kind IN ('search_day', 'search_end', 'letter_daily')
             AND (p.state <> 'dead' OR d.family_at IS NOT NULL OR d.override_at IS NOT NULL OR d.voided_at IS NOT NULL)"""
    )
    assert running == [], "what makes a reminder needless cancels it in the same transaction"
