"""The chain of events: append and read, never change."""

from collections.abc import Iterator

from bot.domain.kit.events import GENESIS, Event, EventData, canonical, link
from storage.kit.sqlite import Row, Tx, Value

BYTES_SINCE = 52  # the migration since which a hash is kept as its bytes


def append(tx: Tx, event: EventData, *, at: int, actor: str, ticket_id: int | None, cause: str) -> int:
    """Add one event behind the last; its id."""
    return tx.insert(_ADD, _linked(tx, event, at, actor, ticket_id, cause))


def append_digits(tx: Tx, event: EventData, *, at: int, actor: str, ticket_id: int | None, cause: str) -> int:
    """As `append`, on the way to `BYTES_SINCE`: a hash is kept as its hexadecimal digits."""
    row = _linked(tx, event, at, actor, ticket_id, cause)
    return tx.insert(_ADD.replace(":hash", "lower(hex(:hash))"), row)


_ADD = """INSERT INTO event (at, actor, kind, ticket_id, cause, data, hash)
          VALUES (:at, :actor, :kind, :ticket_id, :cause, :data, :hash)"""


def _linked(tx: Tx, event: EventData, at: int, actor: str, ticket_id: int | None, cause: str) -> dict[str, Value]:
    """The row of an event behind the last."""
    kind, data = event.name, canonical(event.stored())
    told = link(head(tx), at, actor, kind, ticket_id, cause, data)
    row: dict[str, Value] = {"at": at, "actor": actor, "kind": kind, "ticket_id": ticket_id, "cause": cause}
    return row | {"data": data, "hash": bytes.fromhex(told)}


def digits(stored: bytes | str) -> str:
    """A hash as hexadecimal digits. A copy of an older release has them as they are, and is looked at before it is
    brought up to date."""
    return stored.hex() if isinstance(stored, bytes) else stored


def of_row(row: Row) -> Event:
    """The event of a row that begins with its eight columns, in the order of the class."""
    event_id, at, actor, kind, ticket_id, cause, data, stored = tuple(row)[:8]
    return Event(event_id, at, actor, kind, ticket_id, cause, data, digits(stored))


def of_ticket(tx: Tx, ticket_id: int) -> list[Event]:
    """What happened to a ticket, in order."""
    rows = tx.all(
        """SELECT id, at, actor, kind, ticket_id, cause, data, hash FROM event
           WHERE ticket_id = :ticket_id ORDER BY id""",
        {"ticket_id": ticket_id},
    )
    return [of_row(row) for row in rows]


def lately(tx: Tx, ticket_id: int, kind: str, actor: str, since: int, limit: int) -> int:
    """How many events of `kind` an actor set off on a ticket since (UTC ms), counted up to `limit`."""
    row = tx.one(
        """SELECT count(*) FROM (SELECT 1 FROM event WHERE ticket_id = :ticket AND kind = :kind AND actor = :actor
             AND at >= :since ORDER BY id DESC LIMIT :limit)""",
        {"ticket": ticket_id, "kind": kind, "actor": actor, "since": since, "limit": limit},
    )
    return int(row[0]) if row else 0


def every(tx: Tx, page: int = 1_000) -> Iterator[Event]:
    """The whole chain in order, read in pages."""
    last = 0
    while found := behind(tx, last, page):
        yield from found
        last = found[-1].event_id


def behind(tx: Tx, last: int, limit: int) -> list[Event]:
    """The events that follow the one with the id `last`, in order; the first ones for 0."""
    rows = tx.all(
        """SELECT id, at, actor, kind, ticket_id, cause, data, hash FROM event WHERE id > :last
           ORDER BY id LIMIT :limit""",
        {"last": last, "limit": limit},
    )
    return [of_row(row) for row in rows]


def head(tx: Tx) -> str:
    """The hash of the last event: whoever knows it and the count knows the whole chain."""
    last = tx.one("SELECT hash FROM event ORDER BY id DESC LIMIT 1")
    return digits(last[0]) if last else GENESIS


def count(tx: Tx) -> int:
    """How many events there are."""
    row = tx.one("SELECT count(*) FROM event")
    return int(row[0]) if row else 0
