"""The tickets that could be meant by a command that names none."""

from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.picking import AMONG, Among
from storage.kit.sqlite import Tx
from storage.ticket import tickets

MOST = 10


def meant(tx: Tx, user_id: int, command: str) -> list[Ticket]:
    """At most `MOST`."""
    match AMONG.get(command):
        case Among.OWN:
            return tickets.held_by(tx, user_id)[:MOST]
        case Among.OTHERS:
            return tickets.held_by_others(tx, user_id, MOST)
        case Among.OPEN:
            return tickets.open_ones(tx, MOST)
    return []
