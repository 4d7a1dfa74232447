"""What stands in a private chat and is to stand there no longer."""

import json
from collections.abc import Iterable

from storage.kit.sqlite import Tx

# Telegram lets a bot delete for 48 hours; what would turn older while the call is under way is left alone.
DELETABLE_MS = 47 * 3_600_000
AT_ONCE = 100  # messages that one call deletes


def arrived_since(tx: Tx, chat_id: int, kinds: Iterable[str], since: int, after: int) -> list[int]:
    """The numbers of the messages of these kinds that reached a chat since (UTC ms), beyond the message `after`, as
    many as one call deletes, oldest first. Reads the whole outbox: for what happens a few times a year."""
    rows = tx.all(
        """SELECT DISTINCT message_id FROM outbox
           WHERE chat_id = :chat AND state = 'sent' AND sent_at >= :since AND message_id > :after
             AND kind IN (SELECT value FROM json_each(:kinds)) ORDER BY message_id LIMIT :limit""",
        {"chat": chat_id, "since": since, "after": after, "limit": AT_ONCE, "kinds": json.dumps(list(kinds))},
    )
    return [int(row[0]) for row in rows]


def stand_in(tx: Tx, chats: Iterable[int], subjects: Iterable[str]) -> list[tuple[int, str]]:
    """In which of the chats which of the subjects stands."""
    rows = tx.all(
        """SELECT p.chat_id, p.subject FROM json_each(:chats) AS c CROSS JOIN json_each(:subjects) AS s
           JOIN posted AS p ON p.chat_id = c.value AND p.subject = s.value ORDER BY 1, 2""",
        {"chats": json.dumps(sorted(chats)), "subjects": json.dumps(list(subjects))},
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def standing_before(tx: Tx, chat_id: int, kinds: Iterable[str], before: int) -> list[str]:
    """The subjects of what was posted in a chat before an instant (UTC ms) and ever showed a message of these kinds: by
    the rows of the outbox, and by what is remembered of those that are gone. Reads the whole outbox, as the other."""
    rows = tx.all(
        """SELECT subject FROM posted WHERE chat_id = :chat AND posted_at < :before AND (subject IN (
             SELECT subject FROM outbox WHERE chat_id = :chat AND state IN ('sent', 'folded') AND subject IS NOT NULL
               AND kind IN (SELECT value FROM json_each(:kinds)))
             OR EXISTS (SELECT 1 FROM json_each(:kinds) WHERE instr(' ' || kinds || ' ', ' ' || value || ' ')))
           ORDER BY message_id""",
        {"chat": chat_id, "before": before, "kinds": json.dumps(list(kinds))},
    )
    return [str(row[0]) for row in rows]


def fall_at(tx: Tx, chat_id: int, message_id: int) -> None:
    """A message is gone: whatever stood in it stands nowhere."""
    tx.run(
        "DELETE FROM posted WHERE chat_id = :chat AND message_id = :message", {"chat": chat_id, "message": message_id}
    )
