"""Reports that other systems passed on: what each system calls them, and what it is to hear (SOP 10)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.ticket.public import PublicState
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class Source:
    """One report of another system; instants in UTC ms, the pin in WGS84 × 1e6, rounded. `ticket_id` None: it has had
    no effect yet."""

    id: int
    code: str
    system: str
    number: str | None
    digest: str
    service: str
    ticket_id: int | None
    lat_e6: int | None
    lng_e6: int | None
    at: int
    state: PublicState
    closed: bool
    changed_at: int


@dataclass(frozen=True, slots=True)
class News:
    """One step that a system is to hear of: the `n`th of its report, at an instant (UTC ms)."""

    id: int
    source_id: int
    n: int
    state: PublicState
    at: int


def keep(
    tx: Tx,
    *,
    code: str,
    system: str,
    number: str | None,
    digest: str,
    service: str,
    pin: tuple[int, int] | None,
    now: int,
    ticket_id: int | None = None,
) -> int:
    """Keep a report under what its system calls it; the row's id. `pin` rounded. Raises sqlite3.IntegrityError where
    the system's number is kept already."""
    lat, lng = (None, None) if pin is None else pin
    return tx.insert(
        """INSERT INTO source (code, system, number, digest, service, ticket_id, lat_e6, lng_e6, at, state, changed_at)
           VALUES (:code, :system, :number, :digest, :service, :ticket, :lat, :lng, :now, :state, :now)""",
        {
            "code": code,
            "system": system,
            "number": number,
            "digest": digest,
            "service": service,
            "ticket": ticket_id,
            "lat": lat,
            "lng": lng,
            "now": now,
            "state": str(PublicState.RECEIVED),
        },
    )


def get(tx: Tx, source_id: int) -> Source | None:
    """One by its id."""
    return _of(tx.one("SELECT * FROM source WHERE id = :id", {"id": source_id}))


def existing(tx: Tx, row: int) -> Source:
    """The same where it has to be there. Raises LookupError."""
    source = get(tx, row)
    if source is None:
        raise LookupError(f"source {row} is gone")
    return source


def by_code(tx: Tx, code: str) -> Source | None:
    """One by what we call it."""
    return _of(tx.one("SELECT * FROM source WHERE code = :code", {"code": code}))


def by_number(tx: Tx, system: str, number: str) -> Source | None:
    """One by its system's number."""
    row = tx.one(
        "SELECT * FROM source WHERE system = :system AND number = :number", {"system": system, "number": number}
    )
    return _of(row)


def said_since(tx: Tx, system: str, digest: str, since: int) -> Source | None:
    """The same words of a system that gave no number, since (UTC ms)."""
    row = tx.one(
        """SELECT * FROM source WHERE system = :system AND digest = :digest AND at >= :since AND number IS NULL
           ORDER BY at LIMIT 1""",
        {"system": system, "digest": digest, "since": since},
    )
    return _of(row)


def of_ticket(tx: Tx, ticket_id: int) -> list[Source]:
    """Where a ticket's reports came from, first to last."""
    rows = tx.all("SELECT * FROM source WHERE ticket_id = :ticket ORDER BY id", {"ticket": ticket_id})
    return [one for row in rows if (one := _of(row)) is not None]


def link(tx: Tx, source_id: int, ticket_id: int) -> None:
    """The report has had its effect: it is this ticket."""
    tx.run("UPDATE source SET ticket_id = :ticket WHERE id = :id", {"ticket": ticket_id, "id": source_id})


def says(tx: Tx, source_id: int, digest: str) -> None:
    """What its system says of it now."""
    tx.run("UPDATE source SET digest = :digest WHERE id = :id", {"digest": digest, "id": source_id})


def tell(tx: Tx, source: Source, state: PublicState, closed: bool, now: int) -> int:
    """A step that the system is to hear of; the id of the news."""
    tx.run(
        "UPDATE source SET state = :state, closed = :closed, changed_at = :now WHERE id = :id",
        {"state": str(state), "closed": int(closed), "now": now, "id": source.id},
    )
    return tx.insert(
        """INSERT INTO source_news (source_id, n, system, state, at)
           VALUES (:source, (SELECT coalesce(max(n), 0) + 1 FROM source_news WHERE source_id = :source), :system,
                   :state, :now)""",
        {"source": source.id, "system": source.system, "state": str(state), "now": now},
    )


def news(tx: Tx, news_id: int) -> News | None:
    """One piece of news."""
    row = tx.one("SELECT id, source_id, n, state, at FROM source_news WHERE id = :id", {"id": news_id})
    return None if row is None else _news(row)


def news_between(tx: Tx, system: str, since: int, until: int, limit: int, skip: int = 0) -> list[tuple[News, Source]]:
    """What a system is to hear of, told in [since, until) (UTC ms), oldest first, with the report."""
    rows = tx.all(
        """SELECT w.id, w.source_id, w.n, w.state, w.at, s.id, s.code, s.system, s.number, s.digest, s.service,
                  s.ticket_id, s.lat_e6, s.lng_e6, s.at, s.state, s.closed, s.changed_at
           FROM source_news AS w JOIN source AS s ON s.id = w.source_id
           WHERE w.system = :system AND w.at >= :since AND w.at < :until
           ORDER BY w.at, w.id LIMIT :limit OFFSET :skip""",
        {"system": system, "since": since, "until": until, "limit": limit, "skip": skip},
    )
    return [(_news(row[:5]), _source(row[5:])) for row in rows]


def between(
    tx: Tx, system: str, since: int, until: int, services: Sequence[str], limit: int, skip: int
) -> list[Source]:
    """A system's reports that came in [since, until) (UTC ms), newest first; only of `services`, where there are
    any."""
    rows = tx.all(
        """SELECT * FROM source WHERE system = :system AND at >= :since AND at < :until
               AND (:every OR service IN (SELECT value FROM json_each(:services)))
             ORDER BY at DESC, id DESC LIMIT :limit OFFSET :skip""",
        _asked(system, since, until, services, limit, skip),
    )
    return [_source(row) for row in rows]


def standing(
    tx: Tx, system: str, closed: bool, since: int, until: int, services: Sequence[str], limit: int, skip: int
) -> list[Source]:
    """The same, only those that are closed, or that are not."""
    rows = tx.all(
        """SELECT * FROM source WHERE system = :system AND closed = :closed AND at >= :since AND at < :until
               AND (:every OR service IN (SELECT value FROM json_each(:services)))
             ORDER BY at DESC, id DESC LIMIT :limit OFFSET :skip""",
        {**_asked(system, since, until, services, limit, skip), "closed": int(closed)},
    )
    return [_source(row) for row in rows]


def _asked(system: str, since: int, until: int, services: Sequence[str], limit: int, skip: int) -> dict[str, str | int]:
    return {
        "system": system,
        "since": since,
        "until": until,
        "every": int(not services),
        "services": json.dumps(list(services)),
        "limit": limit,
        "skip": skip,
    }


def _of(row: Row | None) -> Source | None:
    return None if row is None else _source(row)


def _source(row: Sequence[object]) -> Source:
    return Source(*row[:10], PublicState(row[10]), bool(row[11]), row[12])  # type: ignore[call-arg, arg-type]


def _news(row: Sequence[object]) -> News:
    return News(row[0], row[1], row[2], PublicState(row[3]), row[4])  # type: ignore[arg-type]
