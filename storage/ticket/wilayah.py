"""Tickets of an area without anything personal: what kind, which kelurahan, how far, since when."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.kit.people import Role
from bot.domain.ticket.area_words import AreaSaid, AreaWord
from bot.domain.ticket.table import TicketState
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class AreaTicket:
    """An open ticket as a camat or lurah may see it. `opened_at` in UTC ms."""

    id: int
    epoch: int
    kind: str
    urgent: bool
    state: TicketState
    area_code: str
    opened_at: int


def areas_of(tx: Tx, user_id: int) -> list[str]:
    """The codes of the kecamatan and kelurahan that a person is bound to, in order."""
    rows = tx.all(
        "SELECT area_code FROM role WHERE user_id = :user AND role = :role AND area_code <> '' ORDER BY area_code",
        {"user": user_id, "role": str(Role.WILAYAH)},
    )
    return [str(row[0]) for row in rows]


def open_in(tx: Tx, areas: Sequence[str], skip: int, limit: int) -> list[AreaTicket]:
    """Open tickets of these kelurahan: urgent first, then the oldest."""
    rows = tx.all(
        """SELECT id, epoch, kind, urgent, state, area_code, opened_at FROM ticket
           WHERE closed_at IS NULL AND area_code IS NOT NULL AND area_code IN (SELECT value FROM json_each(:areas))
           ORDER BY urgent DESC, id LIMIT :limit OFFSET :skip""",
        {"areas": json.dumps(list(areas)), "limit": limit, "skip": skip},
    )
    return [_area_ticket(row) for row in rows]


def _area_ticket(row: Row) -> AreaTicket:
    return AreaTicket(row[0], row[1], row[2], bool(row[3]), TicketState(row[4]), row[5], row[6])


def open_one(tx: Tx, areas: Sequence[str], number: int) -> AreaTicket | None:
    """One open ticket of these kelurahan by its number."""
    row = tx.one(
        """SELECT id, epoch, kind, urgent, state, area_code, opened_at FROM ticket
           WHERE id = :id AND closed_at IS NULL AND area_code IN (SELECT value FROM json_each(:areas))""",
        {"id": number, "areas": json.dumps(list(areas))},
    )
    return None if row is None else _area_ticket(row)


def open_count(tx: Tx, areas: Sequence[str]) -> int:
    """How many tickets of these kelurahan are open."""
    row = tx.one(
        """SELECT count(*) FROM ticket
           WHERE closed_at IS NULL AND area_code IS NOT NULL AND area_code IN (SELECT value FROM json_each(:areas))""",
        {"areas": json.dumps(list(areas))},
    )
    return int(row[0]) if row else 0


def states_since(tx: Tx, areas: Sequence[str], since: int) -> dict[TicketState, int]:
    """How the tickets of these kelurahan that were opened since (UTC ms) stand now: state → how many."""
    rows = tx.all(
        """SELECT state, count(*) FROM ticket
           WHERE area_code IS NOT NULL AND area_code IN (SELECT value FROM json_each(:areas)) AND opened_at >= :since
           GROUP BY state""",
        {"areas": json.dumps(list(areas)), "since": since},
    )
    return {TicketState(row[0]): int(row[1]) for row in rows}


def heads_of(tx: Tx, area: str) -> list[tuple[int, str]]:
    """Who is bound to a kelurahan (its code) or to its kecamatan: person and the area they are bound to."""
    rows = tx.all(
        "SELECT user_id, area_code FROM role WHERE role = :role AND area_code IN (:area, :kecamatan)"
        " ORDER BY user_id, area_code DESC",
        {"role": str(Role.WILAYAH), "area": area, "kecamatan": area.rpartition(".")[0]},
    )
    return list({int(row[0]): (int(row[0]), str(row[1])) for row in reversed(rows)}.values())


def said_of(tx: Tx, ticket_id: int) -> list[AreaSaid]:
    """What each area found last, and that its people go along, the oldest first: the one says nothing of the other."""
    rows = tx.all(
        "SELECT at, data FROM event WHERE ticket_id = :ticket AND kind = 'ticket.area_word' ORDER BY id",
        {"ticket": ticket_id},
    )
    last: dict[tuple[str, bool], AreaSaid] = {}
    for at, data in rows:
        facts = json.loads(data)
        word = AreaWord(facts["said"])
        about = (facts["area"], word is AreaWord.GOING_ALONG)
        last.pop(about, None)
        last[about] = AreaSaid(facts["area"], word, at)
    return list(last.values())
