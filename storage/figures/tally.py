"""The few numbers that a digest prints of a period. Each statement reads an index over the period only, so that the
cost follows what happened in it and not how old the database is."""

from collections.abc import Sequence

from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.figures import FEWEST, quantile
from storage.figures.figures import within
from storage.kit.sqlite import Tx, Value


def count(tx: Tx, stretch: Stretch, areas: Sequence[str] | None = None) -> Tally:
    """What happened from `first` to before `until` (UTC ms): reported and urgent by when they were opened, done by when
    they were closed, not found and reopened by when that was said; minutes from report to first claim, and to the
    first word of a camat or lurah, of those that were opened in the period. `areas`: kelurahan codes, None
    for the whole city."""
    values = within(stretch, areas)
    opened, urgent = _pair(tx, values)
    waits = sorted(_waits(tx, values, "ticket.claim"))
    said = sorted(_waits(tx, values, "ticket.area_word"))
    return Tally(
        opened=opened,
        urgent=urgent,
        done=_done(tx, values),
        not_found=_not_found(tx, values),
        reopened=_reopened(tx, values),
        claim_median=quantile(waits, 50) if len(waits) >= FEWEST else None,  # the middle of four says nothing
        claim_p90=quantile(waits, 90),
        area_said=len(said),
        area_median=quantile(said, 50) if len(said) >= FEWEST else None,
        paid=_paid(tx, values) if areas is None else 0,  # a message belongs to no kelurahan
        paid_for=_paid_for(tx, values) if areas is None else 0,
    )


def _pair(tx: Tx, values: dict[str, Value]) -> tuple[int, int]:
    row = tx.one(
        """SELECT count(*), coalesce(sum(urgent), 0) FROM ticket WHERE opened_at >= :first AND opened_at < :until
             AND (:areas IS NULL OR area_code IN (SELECT value FROM json_each(:areas)))""",
        values,
    )
    return (int(row[0]), int(row[1])) if row else (0, 0)


def _paid(tx: Tx, values: dict[str, Value]) -> int:
    row = tx.one(
        """SELECT (SELECT count(*) FROM outbox WHERE sent_at >= :first AND sent_at < :until
                     AND external_id IS NOT NULL AND state = 'sent')
                + (SELECT coalesce(sum(messages), 0) FROM sent_hour WHERE hour >= :first AND hour < :until)""",
        values,
    )
    return int(row[0]) if row else 0


def _paid_for(tx: Tx, values: dict[str, Value]) -> int:
    row = tx.one(
        """SELECT count(*) FROM ticket WHERE opened_at >= :first AND opened_at < :until AND channel = 'whatsapp'""",
        values,
    )
    return int(row[0]) if row else 0


def _done(tx: Tx, values: dict[str, Value]) -> int:
    row = tx.one(
        """SELECT count(*) FROM ticket WHERE closed_at IS NOT NULL AND closed_at >= :first AND closed_at < :until
             AND state = 'done' AND (:areas IS NULL OR area_code IN (SELECT value FROM json_each(:areas)))""",
        values,
    )
    return int(row[0]) if row else 0


# This one and the next differ by a word, which must stand in the statement: the index of each holds that kind only, and
# SQLite takes it for no parameter.
def _not_found(tx: Tx, values: dict[str, Value]) -> int:
    row = tx.one(
        """SELECT count(DISTINCT e.ticket_id) FROM event AS e JOIN ticket AS t ON t.id = e.ticket_id
           WHERE e.kind = 'ticket.not_found' AND e.at >= :first AND e.at < :until
             AND NOT EXISTS (SELECT 1 FROM taken_back AS b
               WHERE b.ticket_id = e.ticket_id AND b.kind = e.kind AND b.made_at = e.at)
             AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))""",
        values,
    )
    return int(row[0]) if row else 0


def _reopened(tx: Tx, values: dict[str, Value]) -> int:
    row = tx.one(
        """SELECT count(DISTINCT e.ticket_id) FROM event AS e JOIN ticket AS t ON t.id = e.ticket_id
           WHERE e.kind = 'ticket.reopen' AND e.at >= :first AND e.at < :until
             AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))""",
        values,
    )
    return int(row[0]) if row else 0


def _waits(tx: Tx, values: dict[str, Value], until: str) -> list[int]:
    """Milliseconds from report to the first event of this kind; those that have none yet are in none of it."""
    rows = tx.all(
        """SELECT (SELECT min(e.at) FROM event AS e WHERE e.ticket_id = t.id AND e.kind = :event) - t.opened_at
           FROM ticket AS t WHERE t.opened_at >= :first AND t.opened_at < :until
             AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))""",
        {**values, "event": until},
    )
    return [max(0, int(row[0])) for row in rows if row[0] is not None]
