"""What was delivered and what was silenced goes after a while (SOP 8): ids and instants, no words, but most of what a
finished ticket would leave. Instants are UTC milliseconds."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from storage.kit.sqlite import Row, Tx

HOUR = 3_600_000


def messages(tx: Tx, before: int, limit: int) -> int:
    """Take away what was queued before and has arrived, or was told by another message; how many rows, at most `limit`.
    The newest row stays, since numbers stand in the chain and must not be given away again; so does what is said of a
    ticket under legal hold."""
    gone = tx.all(
        """DELETE FROM outbox WHERE id IN (
             SELECT id FROM outbox WHERE state IN ('sent', 'folded') AND created_at < :before
               AND id < (SELECT max(id) FROM outbox)
               AND coalesce(json_extract(params, '$.ticket'), 0) NOT IN (SELECT id FROM held_ticket)
             LIMIT :limit)
           RETURNING chat_id, subject, kind, state = 'sent' AND external_id IS NOT NULL, sent_at""",
        {"before": before, "limit": limit},
    )
    _keep_kinds(tx, gone)
    _keep_count(tx, [int(row[4]) for row in gone if row[3]])
    return len(gone)


def reminders(tx: Tx, before: int, limit: int) -> int:
    """Take away what was cancelled and never rang, of tickets that were closed before; how many. The newest row stays,
    for the same reason."""
    return tx.run(
        """DELETE FROM reminder WHERE id IN (
             SELECT r.id FROM ticket AS t JOIN reminder AS r ON r.ticket_id = t.id
             WHERE t.closed_at < :before AND t.closed_at IS NOT NULL AND t.forgotten = 0
               AND t.id NOT IN (SELECT id FROM held_ticket) AND r.state = 'cancelled'
               AND r.id < (SELECT max(id) FROM reminder) LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def _keep_kinds(tx: Tx, gone: Iterable[Row]) -> None:
    """Where a living message stands it is remembered what it had shown (storage/kit/standing.py)."""
    places: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
    for chat, subject, kind, *_ in gone:
        if subject is not None:
            places[kind].add((chat, subject))
    for kind, found in places.items():
        tx.run(
            """UPDATE posted SET kinds = ltrim(coalesce(kinds, '') || ' ' || :kind)
               WHERE (chat_id, subject) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                                            FROM json_each(:places))
                 AND instr(' ' || coalesce(kinds, '') || ' ', ' ' || :kind || ' ') = 0""",
            {"kind": kind, "places": json.dumps(sorted(found))},
        )


def _keep_count(tx: Tx, sent: Iterable[int]) -> None:
    for hour, count in Counter(at - at % HOUR for at in sent).items():
        tx.run(
            """INSERT INTO sent_hour (hour, messages) VALUES (:hour, :count)
               ON CONFLICT (hour) DO UPDATE SET messages = messages + excluded.messages""",
            {"hour": hour, "count": count},
        )
