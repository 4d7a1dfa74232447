"""A ticket shop: tickets, responders and presses on a stage."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.prompts import take
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.relay import from_reporter
from bot.actions.system.intake import Settled
from bot.actions.ticket.tickets import MoveTicket, alert_team, move_ticket
from bot.actions.ticket.work import TakeStep, quick, step
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket, claim_ladder
from storage.accounts import people
from storage.kit import prompts
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.support.stage import TEAM, Stage, person

Room = Callable[[Scene, Heard], Reply | None]
HERE = (-6_170_123, 106_640_987)
REPORTER = person(501, "Siti Pelapor")
SECRET = Answers(
    kind="ot",
    lat_e6=HERE[0],
    lng_e6=HERE[1],
    area_code="36.71.01.1003",
    in_city=True,
    words="Bapak tua tergeletak, telepon saya 0812-3456-7890",
    landmark="Pom Bensin Tanah Tinggi",
    place_text="Jl. Daan Mogot gang 3 nomor 5",
    contact="+62 811 2223 334",
)


@dataclass
class Shop:
    """`stage` with the team `budi` and `citra` and a supervisor `sari`."""

    stage: Stage
    budi: Who
    citra: Who
    sari: Who

    async def open(self, answers: Answers = SECRET, *, reporters: tuple[Who, ...] = (REPORTER,)) -> Ticket:
        """A new ticket, announced to the team."""
        self.stage.update_id += 1
        number = self.stage.update_id

        def work(tx: Tx) -> Ticket:
            scene = Scene(tx, self.stage.now, f"u:{number}", "user:501", self.stage.rules, self.stage.city)
            ticket_id = tickets.open_(
                tx,
                nonce=new_nonce(),
                source=f"u:{number}",
                answers=answers,
                channel="telegram",
                sop=self.stage.rules.sop,
                complete=True,
                now=self.stage.now,
            )
            for who in reporters:
                tickets.add_reporter(tx, ticket_id, who.user_id, self.stage.now)
            for plan in claim_ladder(self.stage.rules.sop, self.stage.now):
                scene.remind(ticket_id, plan.kind, plan.due_at, round_=0)
            ticket = tickets.get(tx, ticket_id)
            assert ticket is not None
            alert_team(scene, ticket)
            return ticket

        return await self.stage.write(work)

    async def now(self, ticket: Ticket) -> Ticket:
        """The ticket as it is."""
        found = await self.stage.database.read(lambda tx: tickets.get(tx, ticket.id))
        assert found is not None
        return found

    async def claim(self, who: Who, ticket: Ticket) -> Settled:
        """A press of "Ambil", as the inbox settles it."""
        return await self.stage.settle(who, move_ticket, MoveTicket(who, "claim", nonce=ticket.nonce), press="p")

    async def press(self, who: Who, ticket: Ticket, name: str, **more: Any) -> Reply:
        """A press of a step's button; raises what it raises."""
        return await self.stage.act(who, step, TakeStep(who, name, nonce=ticket.nonce, **more))

    async def quick(self, who: Who, ticket: Ticket, code: str) -> Reply:
        """A quick answer."""
        return await self.stage.act(who, quick, TakeStep(who, "", nonce=ticket.nonce, code=code))

    async def say(self, who: Who, text: str = "", media: Media | None = None) -> Reply:
        """Words (or a file) to the open question."""
        prompt = await self.stage.database.read(lambda tx: prompts.current(tx, who.user_id))
        assert prompt is not None, "no question is open"
        heard = Heard(who, 1, self.stage.now, text=text, media=media)
        return await self.stage.act(who, lambda scene, command: take(scene, command, prompt), heard)

    async def report_words(self, ticket: Ticket, text: str = "", media: Media | None = None) -> Reply:
        """The reporter says more."""
        heard = Heard(REPORTER, 1, self.stage.now, text=text, media=media)
        return await self.stage.act(REPORTER, lambda scene, command: from_reporter(scene, command, ticket), heard)

    async def hear(self, who: Who, room: Room, text: str = "", **more: Any) -> Reply | None:
        """One message of `who` to one of the relay's rooms; None where it is not for that room."""
        replies: list[Reply | None] = []

        def action(scene: Scene, heard: Heard) -> Reply:
            replies.append(room(scene, heard))
            return replies[0] or Reply(InboxOutcome.IGNORED)

        await self.stage.act(who, action, Heard(who, 2, self.stage.now, text=text, **more))
        return replies[0]

    async def kinds(self) -> list[str]:
        """The kinds of events so far."""
        return [event.kind for event in await self.stage.events()]

    async def texts(self, chat_id: int = TEAM, kind: str | None = None) -> list[str]:
        """What waits for a chat, as text."""
        return [screen.text for screen in await self.stage.screens(chat_id, kind)]


async def open_shop(stage: Stage) -> Shop:
    """The team is there; the reporter is known."""
    await stage.write(lambda tx: people.touch(tx, [REPORTER], stage.now))
    await stage.write(lambda tx: people.set_member(tx, TEAM, REPORTER.user_id, False, stage.now + 10**12))
    return Shop(
        stage,
        await stage.grant(person(11, "Budi"), Role.PETUGAS),
        await stage.grant(person(12, "Citra"), Role.PETUGAS),
        await stage.grant(person(13, "Sari"), Role.SUPERVISOR),
    )
