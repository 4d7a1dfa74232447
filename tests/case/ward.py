"""A case on a stage: people press the buttons that the messages show them, or write."""

from collections.abc import Awaitable
from dataclasses import dataclass, replace

from bot.actions.case import burial, person, schedule
from bot.actions.case import routes as case_routes
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.prompts import take
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply
from bot.actions.system.intake import Settled
from bot.config import Config
from bot.domain.case.death import Death
from bot.domain.case.person import PersonRow, label_of
from bot.domain.case.questions import letter_of
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from bot.settings import case_rules
from storage.case import deaths, persons
from storage.kit import outbox, prompts, reminders
from storage.kit.sqlite import Tx
from tests.support.stage import Stage
from tests.support.stage import person as somebody
from tests.ticket.shop import SECRET, Shop, open_shop

HOUR, DAY = 3_600_000, 86_400_000
PRESSES = {"c": case_routes.press, "a": case_routes.answer_by_button, "cn": person.begin, "cb": burial.decide}
PHOTO = Media("photo", "FILE", "UNIQUE")


@dataclass
class Ward:
    """`shop` has the team budi and citra and the supervisor sari; `joko` is a second supervisor."""

    shop: Shop
    stage: Stage
    budi: Who
    citra: Who
    sari: Who
    joko: Who

    # -- doing -----------------------------------------------------------------------------------------------------
    async def brought(self, to: str = "rps") -> Ticket:
        """A report whose person budi brought to a place."""
        ticket = await self.shop.open(SECRET)
        await self.shop.claim(self.budi, ticket)
        for name, value in (("arrive", None), ("handle", to)):
            await self.shop.press(self.budi, ticket, name, value=value)
        return await self.shop.now(ticket)

    async def press(self, who: Who, data: str) -> Reply:
        """A button with this data; raises what the action raises."""
        one = read_button(data)
        return await self.stage.act(who, PRESSES[one.verb], PressOn(who, one.nonce, one.arg))

    async def settle(self, who: Who, data: str) -> Settled:
        """The same as the inbox does it: a refusal is an answer."""
        one = read_button(data)
        return await self.stage.settle(who, PRESSES[one.verb], PressOn(who, one.nonce, one.arg), press="p")

    async def card(self, who: Who, one: PersonRow, name: str) -> Reply:
        """A button of the person's card, by its name ("mv", "li.p")."""
        return await self.press(who, f"c:{one.nonce}:{name}")

    async def choose(self, who: Who, one: PersonRow, q: str, choice: str) -> Reply:
        """A button of the question `q`."""
        return await self.press(who, f"a:{one.nonce}:{letter_of(q)}{choice}")

    async def say(
        self, who: Who, text: str = "", media: Media | None = None, pin: tuple[int, int] | None = None
    ) -> Reply:
        """Words to the open question; raises what the action raises."""
        prompt = await self.stage.database.read(lambda tx: prompts.current(tx, who.user_id))
        assert prompt is not None, "no question is open"
        heard = Heard(who, 1, self.stage.now, text=text, media=media, pin=pin)
        return await self.stage.act(who, lambda scene, command: take(scene, command, prompt), heard)

    # -- whole steps -----------------------------------------------------------------------------------------------
    async def recorded(self, ticket: Ticket, label: str = "mr") -> PersonRow:
        """budi writes an unnamed person down and leaves the rest for later."""
        await self.press(self.budi, f"cn:{ticket.nonce}")
        await self.press(self.budi, f"cn:{ticket.nonce}:{label}")
        one = (await self.stage.database.read(lambda tx: persons.of_ticket(tx, ticket.id)))[-1]
        asked = await self.asked(self.budi)
        if asked:
            await self.choose(self.budi, one, asked, "-x")
        return one

    async def moved(self, one: PersonRow, to: str) -> None:
        """Brought to another place, with a reason."""
        await self.card(self.budi, one, "mv")
        await self.choose(self.budi, one, "to", to)
        if await self.asked(self.budi) == "why":
            await self.choose(self.budi, one, "why", "sick")
        await self.choose(self.budi, one, "handed", "-s")

    async def died(self, one: PersonRow, words: str | None = None) -> Death:
        """budi records the death of somebody who is in a place."""
        await self.card(self.budi, one, "die")
        await (self.say(self.budi, words) if words else self.choose(self.budi, one, "died_at", "-n"))
        await self.choose(self.budi, one, "died_sure", "yes")
        return await self.death(one)

    async def letter(self, one: PersonRow, kind: str, number: str, who: Who | None = None) -> None:
        """A letter came: `kind` p, c or h."""
        by = who or self.budi
        await self.card(by, one, f"li.{kind}")
        if kind == "p":
            await self.choose(by, one, "l_type", "rekomendasi")
        await self.say(by, number)
        await self.choose(by, one, "l_date", "-n")
        await self.say(by, "Polsek Tangerang" if kind == "p" else "RSUD Kota Tangerang")
        await self.choose(by, one, "l_officer", "-s")

    async def body_moved(self, one: PersonRow, to: str) -> None:
        """From one place to another, with a reason and without a paper."""
        await self.card(self.budi, one, "mb")
        await self.choose(self.budi, one, "to", to)
        await self.say(self.budi, "kamar jenazah penuh")
        await self.choose(self.budi, one, "handed", "-s")

    async def left(self, one: PersonRow) -> None:
        """Fetched by relatives; of somebody who died, the body."""
        death = await self.stage.database.read(lambda tx: deaths.of_person(tx, one.id))
        if death is None:
            await self.card(self.budi, one, "end")
            await self.choose(self.budi, one, "end", "family")
            await self.say(self.budi, "dijemput kakaknya")
            await self.choose(self.budi, one, "handed", "-s")
            return
        if death.family_at is None:
            await self.card(self.budi, one, "fam")
            await self.say(self.budi, "Rudi, anak kandung")
        await self.card(self.budi, one, "body")
        await self.say(self.budi, "Rudi, anak kandung, BA 7")

    async def end_taken_back(self, one: PersonRow, words: str = "salah orang") -> None:
        """The end that was recorded is wrong."""
        await self.card(self.budi, one, "ue")
        await self.say(self.budi, words)

    async def annulled(self, one: PersonRow, words: str = "kartu yang keliru") -> None:
        """sari takes a confirmed burial back."""
        await self.card(self.sari, one, "ub")
        await self.say(self.sari, words)

    async def withdrawn(self, one: PersonRow, kind: str, words: str = "Polsek keliru orang") -> None:
        """Whoever wrote a letter took it back: `kind` p, c or h."""
        await self.card(self.budi, one, f"lc.{kind}")
        await self.choose(self.budi, one, "l_which", "withdrawn")
        await self.say(self.budi, words)

    async def letters(self, one: PersonRow, tail: str = "1") -> None:
        """All three came."""
        for kind in "pch":
            await self.letter(one, kind, f"B/{kind}-{tail}/VII/2023")

    async def religion(self, one: PersonRow, religion: str = "islam", certainty: str = "presumed") -> None:
        """sari decides."""
        await self.card(self.sari, one, "rel")
        await self.choose(self.sari, one, "religion", religion)
        await self.choose(self.sari, one, "certainty", certainty)
        await self.say(self.sari, "keputusan kepala bidang")

    async def proposed(self, one: PersonRow, when: str = "-n", who: Who | None = None) -> str:
        """A burial is written down; the nonce of the supervisors' question."""
        by = who or self.budi
        await self.card(by, one, "bury")
        await (self.choose(by, one, "b_at", when) if when.startswith("-") else self.say(by, when))
        await self.say(by, "Blok C 12")
        for q in ("b_officers", "b_witness", "b_cost"):
            await self.choose(by, one, q, "-s")
        rows = await self.stage.database.read(
            lambda tx: tx.all("SELECT nonce FROM burial WHERE state = 'proposed' ORDER BY id DESC")
        )
        return str(rows[0][0])

    async def decided(self, who: Who, nonce: str, answer: str = "y", words: str = "keliru") -> None:
        """A supervisor's yes (`y`) to a burial, or the no (`n`) with its reason."""
        await self.press(who, f"cb:{nonce}:{answer}")
        if answer == "n":
            await self.say(who, words)

    async def snoozed(self, who: Who, ticket: Ticket, reminder: int, span: str, words: str) -> Reply:
        """A reminder is put off with a reason."""
        for one in ("", span):
            await self.stage.act(who, schedule.snooze, schedule.Snooze(who, ticket.nonce, reminder, one))
        return await self.say(who, words)

    # -- looking ---------------------------------------------------------------------------------------------------
    async def now(self, one: PersonRow) -> PersonRow:
        """The person as they are."""
        found = await self.stage.database.read(lambda tx: persons.get(tx, one.id))
        assert found is not None
        return found

    async def death(self, one: PersonRow) -> Death:
        """Their death."""
        found = await self.stage.database.read(lambda tx: deaths.of_person(tx, one.id))
        assert found is not None
        return found

    async def label(self, one: PersonRow) -> str:
        """What they are called."""
        facts = await self.stage.database.read(lambda tx: persons.facts(tx, one.id))
        return label_of(await self.now(one), facts.get("name"))

    async def asked(self, who: Who) -> str | None:
        """Which question is open."""
        prompt = await self.stage.database.read(lambda tx: prompts.current(tx, who.user_id))
        return None if prompt is None else str(prompt.data.get("q", prompt.kind))

    async def waiting(self, ticket_id: int) -> list[tuple[str, int, int]]:
        """What is scheduled: kind, n, hours from now."""
        found = await self.stage.database.read(lambda tx: reminders.waiting(tx, ticket_id))
        return [(one.kind, one.n, round((one.due_at - self.stage.now) / HOUR)) for one in found]

    async def told(self, who: Who, kind: str) -> list[str]:
        """Messages of a kind that wait for somebody, as text."""
        return [screen.text for screen in await self.stage.screens(who.user_id, kind)]

    async def clear(self) -> None:
        """What waits is thrown away, so that only what comes is seen."""

        def work(tx: Tx) -> None:
            for row in tx.all("SELECT id FROM outbox WHERE state = 'waiting'"):
                outbox.fold(tx, row[0])

        await self.stage.write(work)

    async def wait(self, hours: float) -> int:
        """The clock goes on; how many reminders fired."""
        return await self.stage.wait(hours * 60)


async def refused(outcome: Awaitable[object]) -> str:
    """The code of the refusal that this raises."""
    try:
        await outcome
    except Refusal as refusal:
        return refusal.code
    raise AssertionError("nothing was refused")


def rules_of_the_ward() -> Config:
    """The configuration as it ships, with a year that was begun on paper."""
    return Config.of(
        {
            "telegram": {"token": "123456789:" + "A" * 35},
            "case": {"paper_years": [{"year": 2023, "unnamed": 7, "burials": 7}]},
        }
    )


async def open_ward(stage: Stage) -> Ward:
    """The team is there, the places are those of the shipped configuration."""
    config = rules_of_the_ward()
    stage.rules = replace(stage.rules, case=case_rules(config))
    shop = await open_shop(stage)
    joko = await stage.grant(somebody(14, "Joko"), Role.SUPERVISOR)
    return Ward(shop, stage, shop.budi, shop.citra, shop.sari, joko)
