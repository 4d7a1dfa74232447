"""A supervisor's desk: a ward with the shipped digest settings, a loop that is looked at by hand, one clock."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.actions.figures import digests, subscriptions
from bot.actions.kit.requests import AskNumber, AskWith, PressAct, Request
from bot.actions.kit.scene import Reply
from bot.actions.ticket import lookup
from bot.config import Config
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Who
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.loops.digests import DigestLoop
from bot.messages.kit.screen import Screen
from bot.settings import digest_rules
from storage.kit.sqlite import Tx
from tests.case.ward import Ward, open_ward
from tests.support.stage import ZONE, Stage

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@dataclass
class StageClock:
    """Shows the stage's time."""

    stage: Stage

    def now(self) -> int:
        """UTC ms."""
        return self.stage.now

    def monotonic(self) -> float:
        """Seconds."""
        return self.stage.now / 1_000


@dataclass
class Desk:
    """`ward` has budi, citra and the supervisors sari and joko; `loop` is the bot's own."""

    ward: Ward
    loop: DigestLoop

    @property
    def stage(self) -> Stage:
        """Where it all happens."""
        return self.ward.stage

    # -- doing -----------------------------------------------------------------------------------------------------
    async def press(self, who: Who, data: str) -> Reply:
        """A button of the digest's room; raises what the action raises."""
        one = read_button(data)
        if one.verb == "sb":
            act, _, value = one.arg.partition(".")
            return await self.stage.act(who, subscriptions.press, PressAct(who, one.nonce, act, value))
        if one.verb == "rk":
            return await self.stage.act(who, digests.ask, AskWith(who, one.arg))
        kind, _, area = one.arg.partition(".")
        command = digests.ShowList(who, kind, int(one.nonce or 0), area, again=bool(one.nonce))
        return await self.stage.act(who, digests.show_list, command)

    async def label(self, who: Who, words: str, kind: str) -> Reply:
        """The button with these words on the latest message of a kind."""
        screen = (await self.stage.screens(who.user_id, kind))[-1]
        found = [button for row in screen.buttons for button in row if words in button.label]
        assert found, (words, [button.label for row in screen.buttons for button in row])
        return await self.press(who, found[0].data or "")

    async def subscribed(self, who: Who, cadence: str = "daily") -> str:
        """A new subscription; its nonce."""
        await self.press(who, f"sb::new.{cadence}")
        rows = await self.rows(
            "SELECT nonce FROM subscription WHERE user_id = :user ORDER BY id DESC", user=who.user_id
        )
        return str(rows[0]["nonce"])

    async def list_(self, who: Who) -> Reply:
        """/langganan."""
        return await self.stage.act(who, subscriptions.listed, Request(who))

    async def open_ticket(self, who: Who, number: int) -> Reply:
        """/tiket N."""
        return await self.stage.act(who, lookup.show, AskNumber(who, number))

    async def report(self, kind: str = "ot", area: str = "36.71.01.1003", *, urgent: bool = False) -> Ticket:
        """A new ticket of somewhere."""
        signs = ("injured",) if urgent else ()
        return await self.ward.shop.open(Answers(kind=kind, area_code=area, in_city=True, words="rahasia", signs=signs))

    # -- time ------------------------------------------------------------------------------------------------------
    async def at(self, when: str) -> int:
        """The clock shows this moment of the city ("2023-07-10 07:00"), and the loop looks once; how many came."""
        self.stage.now = instant(when)
        return await self.loop.sweep()

    # -- looking ---------------------------------------------------------------------------------------------------
    async def rows(self, query: Any, **values: Any) -> list[Any]:
        """Rows of the database."""
        return await self.stage.database.read(lambda tx: list(tx.all(query, values)))

    async def run(self, query: Any, **values: Any) -> None:
        """Change rows."""

        def work(tx: Tx) -> None:
            tx.run(query, values)

        await self.stage.write(work)

    async def summaries(self, who: Who | None = None) -> list[Screen]:
        """The digests that wait to be sent, as they would look now."""
        return await self.stage.screens(None if who is None else who.user_id, "digest.summary")


def instant(when: str) -> int:
    """UTC ms of a moment of the city."""
    return int(datetime.fromisoformat(when).replace(tzinfo=ZONE).timestamp()) * 1_000


async def open_desk(stage: Stage) -> Desk:
    """Nobody is subscribed yet; the clock shows Wednesday, 5 July 2023, 10.00."""
    stage.now = instant("2023-07-05 10:00")
    ward = await open_ward(stage)
    config = Config.of({"telegram": {"token": "123456789:" + "A" * 35}})
    stage.rules = replace(stage.rules, digests=digest_rules(config))
    return Desk(ward, DigestLoop(stage.loops(StageClock(stage)), lambda: None))
