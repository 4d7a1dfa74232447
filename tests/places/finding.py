"""A resident, a responder and a ticket with a pin: what the tests of finding a person share."""

from dataclasses import dataclass, replace

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import PressOn
from bot.actions.report import still_there
from bot.actions.system.conversation import hear
from bot.actions.system.intake import Settled
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role, Who
from bot.domain.places.pins import pin_e6
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Screen
from storage.ticket import tickets
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

SITI, BUDI, RUDI = person(7, "Siti"), person(8, "Budi Petugas"), person(9, "Rudi")
HERE = (-6.1729, 106.6508)


def north(metres: float, of: tuple[float, float] = HERE) -> tuple[float, float]:
    """A place so many metres north of another."""
    return of[0] + metres / 111_195, of[1]


def e6(place: tuple[float, float]) -> tuple[int, int]:
    """As the database has it."""
    return pin_e6(*place)


@dataclass
class Finding:
    """`siti` has reported a person at HERE (message 70); `budi` works."""

    stage: Stage
    siti: Chat
    budi: Chat

    async def ticket(self) -> Ticket:
        """The ticket as it is."""
        found = await self.stage.database.read(lambda tx: tickets.get(tx, 1))
        assert found is not None
        return found

    async def move(self, *moves: str, by: Who = BUDI) -> None:
        """The responder makes these moves, and everything is delivered."""
        for move in moves:
            await self.stage.act(by, move_ticket, MoveTicket(by, move, number=1))
        await self.stage.deliver()

    async def hears(self, who: Who, text: str = "", *, message_id: int = 300, **more: object) -> Settled:
        """One message of somebody, and nothing is delivered yet."""
        if "pin" in more:
            more["pin"] = e6(more["pin"])  # type: ignore[arg-type]
        heard = replace(Heard(who, message_id, self.stage.now, text), **more)  # type: ignore[arg-type]
        settled = await self.stage.settle(who, hear, heard)
        if settled.error is not None:
            raise settled.error
        return settled

    async def press(self, who: Who, value: str) -> Settled:
        """A press under "is the person still there?"."""
        command = PressOn(who, (await self.ticket()).nonce, value)
        settled = await self.stage.settle(who, still_there.answer, command, "p")
        if settled.error is not None:
            raise settled.error
        return settled

    async def shown(self, who: Who, kind: str) -> list[Screen]:
        """What waits for somebody, without what has nothing to say."""
        return [one for one in await self.stage.screens(who.user_id, kind) if not one.moot]

    async def kinds(self) -> list[str]:
        """The kinds of events so far."""
        return [event.kind for event in await self.stage.events()]

    def later(self, seconds: float) -> None:
        """The clock goes on."""
        self.stage.now += int(seconds * 1_000)


async def finding(stage: Stage, *, live: bool = True) -> Finding:
    """The report is sent, by a live location or by a pin; the team has it."""
    await stage.grant(BUDI, Role.PETUGAS)
    found = Finding(stage, chat_of(stage, SITI), chat_of(stage, BUDI))
    await found.siti.say(pin=HERE, live=live, message_id=70)
    await found.siti.press("Orang terlantar")
    await found.siti.press("Kirim")
    return found
