"""What a breach of personal data concerns (UU 27/2022 art. 46): tickets, persons and accounts of a stretch of time, and
who had looked. Read beside a running bot; nothing is written."""

from dataclasses import dataclass
from pathlib import Path

from storage.kit.sqlite import Tx, connect, hop

NOTICE_MS = 72 * 3_600_000  # 3 × 24 hours to the persons and the authority


@dataclass(frozen=True, slots=True)
class DataShown:
    """Somebody was shown restricted data: when (UTC ms), who, what kind of event, of which ticket."""

    at: int
    by: str
    kind: str
    ticket_id: int | None


@dataclass(frozen=True, slots=True)
class TicketConcerned:
    """A ticket of which something was written or looked at: how many persons found, and which accounts reported it."""

    id: int
    epoch: int
    persons: int
    reporters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BreachReport:
    """All of a stretch: tickets, accounts of relatives, looks in their order."""

    tickets: tuple[TicketConcerned, ...]
    relatives: tuple[int, ...]
    looks: tuple[DataShown, ...]


async def breach_report(path: Path, begin: int, end: int) -> BreachReport:
    """What the database at `path` tells of the stretch from `begin` until before `end` (UTC ms)."""
    reader = await connect(path, writable=False)
    try:
        return await hop(reader, lambda db: report(Tx(db), begin, end))
    finally:
        await reader.close()


def report(tx: Tx, begin: int, end: int) -> BreachReport:
    """The same, in a transaction."""
    return BreachReport(
        tuple(concerned(tx, begin, end)), tuple(relatives(tx, begin, end)), tuple(looks(tx, begin, end))
    )


def concerned(tx: Tx, begin: int, end: int) -> list[TicketConcerned]:
    """Tickets of which the chain tells anything from `begin` until before `end` (UTC ms), in their order."""
    rows = tx.all(
        """SELECT t.id, t.epoch, (SELECT count(*) FROM person AS p WHERE p.ticket_id = t.id),
                  coalesce((SELECT group_concat(r.user_id, ' ') FROM reporter AS r WHERE r.ticket_id = t.id), '')
           FROM ticket AS t WHERE t.id IN (SELECT ticket_id FROM event WHERE at >= :begin AND at < :end)
           ORDER BY t.id""",
        {"begin": begin, "end": end},
    )
    return [TicketConcerned(row[0], row[1], row[2], tuple(int(one) for one in row[3].split())) for row in rows]


def relatives(tx: Tx, begin: int, end: int) -> list[int]:
    """Accounts of relatives whose description was kept or changed in the stretch."""
    rows = tx.all(
        """SELECT DISTINCT user_id FROM search WHERE answers <> '{}' AND opened_at < :end AND touched_at >= :begin
           ORDER BY user_id""",
        {"begin": begin, "end": end},
    )
    return [int(row[0]) for row in rows]


def looks(tx: Tx, begin: int, end: int) -> list[DataShown]:
    """Every reading of restricted data in the stretch, also lists with names, papers and files that went out."""
    rows = tx.all(
        """SELECT at, actor, kind, ticket_id FROM event WHERE at >= :begin AND at < :end
             AND (kind LIKE '%shown' OR kind IN ('register.read', 'ticket.contact', 'tickets.sought',
                  'person.disclosed', 'export.sent', 'paper.sent', 'notice.published')) ORDER BY id""",
        {"begin": begin, "end": end},
    )
    return [DataShown(row[0], name_of(tx, row[1]), row[2], row[3]) for row in rows]


def name_of(tx: Tx, actor: str) -> str:
    """How somebody of an event is called: the name of `user:N`, else what the event says."""
    kind, _, number = actor.partition(":")
    row = tx.one("SELECT name FROM account WHERE user_id = :user", {"user": number}) if kind == "user" else None
    return f"{row[0]} ({actor})" if row is not None and row[0] else actor
