"""What of the outbox may go now. Costs what goes, not what waits: a queue of 50,000 is no slower than an empty one."""

import json
from collections.abc import Iterable, Sequence

from storage.kit.outbox import BRAKED, FIRST_OF_OTHERS
from storage.kit.sqlite import Row, Tx, spelled


def due(
    tx: Tx,
    now: int,
    limit: int,
    paused: Sequence[int] = (),
    cut_off: Sequence[int] = (),
    elsewhere: Sequence[str] = (),
    *,
    to_groups: bool = True,
) -> list[Row]:
    """Waiting rows that may go at `now` (UTC ms), the most urgent first, none of a `paused` chat; of a group that has
    `cut_off` the bot, or closed the team's topic, only answers in another topic; none to accounts that came by the
    messengers `elsewhere` (`due_by`). `to_groups`: whether anything waits for a group at all.

    A private chat has three lanes: alerts; what is said; files and digests. Each keeps its order, and none waits for
    another: a picture that takes a minute to upload stands in nobody's way. A rewrite waits for whatever writes or
    rewrites its subject before it: overtaking would leave the older look standing. What deletes messages waits for
    those that are under way. Columns: id, chat_id, priority, kind.
    """
    shut = spelled(list(paused))
    found = _private(tx, now, limit, shut, elsewhere, home=True)
    if to_groups:
        found += _of_groups(tx, now, limit, spelled([*paused, *cut_off]))
    for chat_id in set(cut_off) - set(paused):
        found += _in_other_topics(tx, now, limit, chat_id)
    return sorted(found, key=lambda row: (row["priority"], row["id"]))[:limit]


def waits_for_groups(tx: Tx) -> bool:
    """Whether anything waits for a group, due or not: mostly nothing does, and what they need is asked for nothing."""
    return tx.one("SELECT 1 FROM outbox WHERE state = 'waiting' AND chat_id < 0 LIMIT 1") is not None


def due_by(tx: Tx, channel: str, now: int, limit: int, paused: Sequence[int] = ()) -> list[Row]:
    """As `due`, to accounts that came by this messenger and are reached there."""
    found = _private(tx, now, limit, spelled(list(paused)), [channel], home=False)
    return sorted(found, key=lambda row: (row["priority"], row["id"]))[:limit]


def _private(tx: Tx, now: int, limit: int, paused: str, channels: Sequence[str], *, home: bool) -> list[Row]:
    """One walk along the index for each priority, to what is due and no farther. `home`: all but what goes by these
    channels; else nothing but that."""
    return tx.all(
        """SELECT n.id, n.chat_id, n.priority, n.kind
           FROM (VALUES (0), (1), (2), (3), (4)) AS p CROSS JOIN outbox AS n ON n.id IN (
             SELECT o.id FROM outbox AS o
             WHERE o.state = 'waiting' AND (o.chat_id < 0) = 0 AND o.priority = p.column1 AND o.not_before <= :now
               AND o.chat_id NOT IN (SELECT value FROM json_each(:paused))
               AND iif(o.chat_id < :others, :home,
                       :home <> (coalesce((SELECT a.channel FROM address AS a WHERE a.account_id = o.chat_id
                                           ORDER BY a.used_at DESC, a.channel LIMIT 1), '')
                                 IN (SELECT value FROM json_each(:channels))))
               AND NOT EXISTS (SELECT 1 FROM outbox AS e
                 WHERE e.chat_id = o.chat_id AND e.state IN ('waiting', 'leased') AND e.id < o.id
                   AND (e.priority = 0) = (o.priority = 0) AND (e.priority = 4) = (o.priority = 4)
                   AND NOT (e.state = 'waiting' AND coalesce(e.error, '') = :braked))
               AND (o.kind <> 'work.take_back' OR NOT EXISTS (SELECT 1 FROM outbox AS f
                 WHERE f.chat_id = o.chat_id AND f.state IN ('waiting', 'leased') AND f.state = 'leased'
                   AND f.id < o.id))
               AND (o.rewrite = 0 OR NOT EXISTS (SELECT 1 FROM outbox AS s
                 WHERE s.chat_id = o.chat_id AND s.subject = o.subject AND s.state IN ('waiting', 'leased')
                   AND s.id <> o.id AND (s.state = 'leased' OR (s.rewrite = 0 AND s.id < o.id))))
             ORDER BY o.not_before, o.id LIMIT :limit)
           LIMIT :limit""",
        {
            "now": now,
            "limit": limit,
            "paused": paused,
            "braked": BRAKED,
            "others": FIRST_OF_OTHERS,
            "home": int(home),
            "channels": spelled(list(channels)),
        },
    )


def _of_groups(tx: Tx, now: int, limit: int, paused: str) -> list[Row]:
    """Group by group, so that what is piled up for one that is paused is stepped over at once."""
    return tx.all(
        """WITH RECURSIVE waited_for (chat_id) AS (
             SELECT min(w.chat_id) FROM outbox AS w WHERE w.state = 'waiting' AND w.chat_id < 0
             UNION ALL
             SELECT (SELECT min(w.chat_id) FROM outbox AS w
                     WHERE w.state = 'waiting' AND w.chat_id < 0 AND w.chat_id > g.chat_id)
             FROM waited_for AS g WHERE g.chat_id IS NOT NULL)
           SELECT n.id, n.chat_id, n.priority, n.kind FROM waited_for AS g CROSS JOIN outbox AS n ON n.id IN (
             SELECT o.id FROM outbox AS o
             WHERE o.state = 'waiting' AND o.chat_id < 0 AND o.chat_id = g.chat_id AND o.not_before <= :now
               AND (o.rewrite = 0 OR NOT EXISTS (SELECT 1 FROM outbox AS s
                 WHERE s.chat_id = o.chat_id AND s.subject = o.subject AND s.state IN ('waiting', 'leased')
                   AND s.id <> o.id AND (s.state = 'leased' OR (s.rewrite = 0 AND s.id < o.id))))
             ORDER BY o.priority, o.id LIMIT :limit)
           WHERE g.chat_id NOT IN (SELECT value FROM json_each(:paused))""",
        {"now": now, "limit": limit, "paused": paused},
    )


def _in_other_topics(tx: Tx, now: int, limit: int, chat_id: int) -> list[Row]:
    return tx.all(
        """SELECT o.id, o.chat_id, o.priority, o.kind FROM outbox AS o
           WHERE o.state = 'waiting' AND o.topic IS NOT NULL AND o.chat_id = :chat AND o.not_before <= :now
             AND o.topic <> (SELECT coalesce(c.topic, 0) FROM chat AS c WHERE c.chat_id = o.chat_id)
             AND o.rewrite = 0
           ORDER BY o.priority, o.id LIMIT :limit""",
        {"now": now, "limit": limit, "chat": chat_id},
    )


def next_due(tx: Tx, now: int) -> int | None:
    """When the next delayed row is due (UTC ms); None where none is delayed."""
    row = tx.one(
        """SELECT min((SELECT min(o.not_before) FROM outbox AS o
                       WHERE o.state = 'waiting' AND (o.chat_id < 0) = g.column1 AND o.priority = p.column1
                         AND o.not_before > :now))
           FROM (VALUES (0), (1)) AS g, (VALUES (0), (1), (2), (3), (4)) AS p""",
        {"now": now},
    )
    return None if row is None or row[0] is None else int(row[0])


def waiting_alerts(tx: Tx, chat_id: int, now: int, limit: int) -> list[tuple[int, int]]:
    """(outbox id, ticket id) of the new cards that wait for a group, oldest first."""
    rows = tx.all(
        """SELECT id, params FROM outbox WHERE chat_id = :chat AND chat_id < 0 AND state = 'waiting' AND priority = 0
             AND kind = 'team.card' AND rewrite = 0 AND not_before <= :now ORDER BY id LIMIT :limit""",
        {"chat": chat_id, "now": now, "limit": limit},
    )
    return [(int(row[0]), int(json.loads(row[1])["ticket"])) for row in rows]


def any_waits(tx: Tx, chats: Iterable[int], priority: int) -> bool:
    """Whether a message of this priority waits for one of these chats, due or not."""
    row = tx.one(
        """SELECT 1 FROM json_each(:chats) AS c CROSS JOIN outbox AS o
           WHERE o.chat_id = c.value AND o.state IN ('waiting', 'leased') AND o.state = 'waiting'
             AND o.priority = :priority LIMIT 1""",
        {"chats": spelled(list(chats)), "priority": priority},
    )
    return row is not None
