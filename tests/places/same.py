"""Ani has reported somebody; Bayu is about to report, perhaps the same person."""

from dataclasses import dataclass, replace

from bot.actions.kit.scene import Reply
from bot.actions.report.joining import DecideSame, decide_same
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role, Who
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.ticket.moves import Ticket
from bot.likeness import words_alike
from storage.kit.sqlite import Tx
from storage.ticket import joined, tickets
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import TEAM, Stage, person

LAT, LNG = TANAH_TINGGI
NEAR = (LAT + 0.0007, LNG)  # about 78 m to the north
FAR = (LAT + 0.006, LNG)  # about 670 m


@dataclass
class Case:
    """Ani has reported somebody; Bayu is about to. Budi is of the team."""

    stage: Stage
    ani: Chat
    bayu: Chat
    budi: Who
    first: Ticket

    async def now(self, number: int) -> Ticket:
        found = await self.stage.database.read(lambda tx: tickets.get(tx, number))
        assert found is not None
        return found

    async def ask(self, kind: str = "Orang terlantar", pin: tuple[float, float] = NEAR) -> None:
        """Bayu begins a report until kind and place are known."""
        await self.bayu.say(pin=pin)
        await self.bayu.press(kind)

    async def asking(self) -> ReportQuestion:
        draft = await self.bayu.draft()
        assert draft is not None
        return TABLE.load(draft.asking).ask

    async def reporters(self, number: int) -> list[int]:
        return await self.stage.database.read(lambda tx: tickets.reporters(tx, number))

    async def claim(self, ticket: Ticket) -> None:
        await self.stage.act(self.budi, move_ticket, MoveTicket(self.budi, "claim", nonce=ticket.nonce))
        await self.stage.deliver()

    async def decides(self, *, hears: bool = False, moves: bool = False) -> Reply:
        """Budi, who keeps the first ticket, says that Bayu's report is about its person."""
        if (await self.now(self.first.id)).holder is None:
            await self.claim(self.first)
        [report] = await self.stage.database.read(lambda tx: joined.of_ticket(tx, self.first.id))
        command = DecideSame(self.budi, self.first.nonce, report.draft_id, hears=hears, moves=moves)
        return await self.stage.act(self.budi, decide_same, command)

    async def everything(self) -> list[Ticket]:
        def work(tx: Tx) -> list[Ticket]:
            rows = tx.all("SELECT id FROM ticket ORDER BY id")
            return [one for row in rows if (one := tickets.get(tx, row[0]))]

        return await self.stage.write(work)


async def open_case(stage: Stage) -> Case:
    """Twelve minutes ago Ani reported a man at Tanah Tinggi."""
    stage.rules = replace(stage.rules, alike=words_alike)
    ani, bayu = chat_of(stage, person(501, "Ani")), chat_of(stage, person(502, "Bayu"))
    budi = await stage.grant(person(11, "Budi"), Role.PETUGAS)
    await ani.say("Bapak tua rahasia di trotoar, hubungi Ani")
    await ani.press("Orang terlantar")
    await ani.say(pin=TANAH_TINGGI)
    await ani.press("Kirim")
    [first] = await ani.tickets()
    stage.now += 12 * 60_000
    return Case(stage, ani, bayu, budi, first)


async def card_of(case: Case, number: int) -> str:
    def tell(tx: Tx) -> None:
        tx.run(
            """INSERT INTO outbox (key, chat_id, kind, params, priority, not_before, created_at)
               VALUES (:key, :chat, 'team.card', :params, 3, 0, 0)""",
            {"key": f"look{number}:{case.stage.update_id}", "chat": TEAM, "params": f'{{"ticket":{number}}}'},
        )

    await case.stage.deliver()
    await case.stage.write(tell)
    [screen] = await case.stage.screens(TEAM, "team.card")
    await case.stage.deliver()
    return screen.text + "".join(button.label for row in screen.buttons for button in row)
