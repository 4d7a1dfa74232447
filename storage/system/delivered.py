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
    """Take away what was due before and rang or was cancelled, of no ticket or of one that was closed before and whose
    cases are at their end; how many. What rang is in the chain by what it did. The newest row stays, for the same
    reason."""
    return tx.run(
        """DELETE FROM reminder WHERE id IN (
             SELECT r.id FROM reminder AS r LEFT JOIN ticket AS t ON t.id = r.ticket_id
             WHERE r.state <> 'waiting' AND r.due_at < :before AND r.id < (SELECT max(id) FROM reminder)
               AND (r.ticket_id IS NULL
                    OR t.closed_at < :before AND t.id NOT IN (SELECT id FROM held_ticket)
                       AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id AND p.ended_at IS NULL))
             LIMIT :limit)""",
        {"before": before, "limit": limit},
    )


def updates(tx: Tx, before: int, limit: int) -> int:
    """Take away what is left of updates that had their effect before and are forgotten: numbers and instants. Telegram
    repeats an update for a day, WhatsApp for a week, and after a week of silence Telegram begins its numbers anew,
    perhaps with one that was had before. What no answer was known to stays for the figures (SOP 10), and the newest
    from beside Telegram, whose number we gave ourselves."""
    return tx.run(
        """DELETE FROM inbox WHERE update_id IN (
             SELECT update_id FROM inbox WHERE state = 'done' AND raw IS NULL AND external_id IS NULL
               AND done_at < :before AND NOT (outcome >= 'unlisted:' AND outcome < 'unlisted;')
               AND update_id IS NOT (SELECT max(update_id) FROM inbox WHERE update_id < 0)
             LIMIT :limit)""",
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
