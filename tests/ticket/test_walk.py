"""Any walk of any people: never two holders, no row that a CHECK refuses, no holder where none can be."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Who
from bot.domain.ticket.table import CLOSED, STEPS, TicketState
from tests.support.stage import open_stage
from tests.ticket.shop import REPORTER, Shop, open_shop

PEOPLE = ("budi", "citra", "sari", "reporter")
WALK = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.sampled_from([*sorted(STEPS), "wait"]), st.sampled_from([11, 12])),
    min_size=5,
    max_size=25,
)
HOLDERLESS = CLOSED | {TicketState.NEW}


@settings(max_examples=40)
@given(WALK)
def test_any_walk(walk: list[tuple[str, str, int]]) -> None:
    asyncio.run(_walk(walk))


async def _walk(walk: list[tuple[str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = await open_stage(Path(folder))
        try:
            shop = await open_shop(stage)
            ticket = await shop.open()
            held_by: int | None = None
            for name, move, to in walk:
                if move == "wait":
                    await stage.wait(31)
                    held_by = (await shop.now(ticket)).holder
                    continue
                who: Who = REPORTER if name == "reporter" else getattr(shop, name)
                handed = to if move in ("hand_over", "take_over") else None
                settled = await stage.settle(who, move_ticket, MoveTicket(who, move, nonce=ticket.nonce, to=handed))
                assert settled.error is None, settled.error  # a CHECK that is hit shows here
                held_by = await _check(shop, ticket.id, held_by, move, settled.outcome)
        finally:
            await stage.database.close()


async def _check(shop: Shop, ticket_id: int, before: int | None, move: str, outcome: str) -> int | None:
    rows = await shop.stage.database.read(
        lambda tx: tx.all("SELECT holder, state, closed_at FROM ticket WHERE id = :id", {"id": ticket_id})
    )
    [(holder, state, closed_at)] = [tuple(row) for row in rows]
    assert holder is not None or TicketState(state) in HOLDERLESS
    assert holder is None or TicketState(state) is not TicketState.NEW
    assert (closed_at is not None) == (TicketState(state) in CLOSED)
    if holder != before:
        assert not outcome.startswith("refused"), "a refused move changed the holder"
        assert before is None or holder is None or move in ("hand_over", "take_over")
    return int(holder) if holder is not None else None
