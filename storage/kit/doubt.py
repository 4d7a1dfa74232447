"""Rows of the outbox of which it is not known whether they arrived, and those that wait for the line alone."""

from storage.kit.outbox import DOUBT, FIRST_OF_OTHERS, OutboxRow
from storage.kit.sqlite import Tx

UNCERTAIN = "unknown: "  # how the `error` of a row begins of which it is not known whether it arrived
BRAKED = UNCERTAIN + "cut off"  # and of one that was under way when the process ended
FILE_GONE = "the file is not to be had"  # why a message was never delivered whose file its messenger has no more
NO_LINE = "no connection"


def back(tx: Tx, now: int) -> int:
    """Something arrived by Telegram after a time when nothing did: what waited only for its line may go now; how many.
    What may have arrived has its first pause all the same."""
    return tx.run(
        """UPDATE outbox SET not_before = :now WHERE state = 'waiting' AND chat_id < :others AND not_before > :now
             AND (error = :line
                  OR (attempts > 1 AND error <> :braked AND substr(error, 1, length(:uncertain)) = :uncertain))""",
        {"now": now, "line": NO_LINE, "uncertain": UNCERTAIN, "braked": BRAKED, "others": FIRST_OF_OTHERS},
    )


def back_by(tx: Tx, channel: str, at: int) -> None:
    """One of the other messengers takes messages again: what may have arrived waits until `at` (UTC ms) for its word,
    and no longer."""
    tx.run(
        """UPDATE outbox SET not_before = :at
           WHERE chat_id >= :others AND state IN ('waiting', 'leased') AND state = 'waiting' AND not_before > :at
             AND error <> :braked AND substr(error, 1, length(:uncertain)) = :uncertain
             AND (SELECT a.channel FROM address AS a WHERE a.account_id = outbox.chat_id
                  ORDER BY a.used_at DESC, a.channel LIMIT 1) = :channel""",
        {"at": at, "others": FIRST_OF_OTHERS, "braked": BRAKED, "uncertain": UNCERTAIN, "channel": channel},
    )


def release_uncertain(tx: Tx, now: int, brake_ms: int) -> int:
    """After an unclean end: what was under way may or may not have arrived; a second copy goes after `brake_ms`, and so
    does what an earlier start has put off already: in a loop of crashes nothing uncertain is sent a third time. An edit
    twice is the same edit, so edits go at once where there are any (other messengers than Telegram write anew), and
    nothing new of the chat waits for what is held; how many are."""
    tx.run(
        """UPDATE outbox SET state = 'folded', lease_until = NULL WHERE state = 'leased' AND rewrite = 1
           AND EXISTS (SELECT 1 FROM outbox AS w WHERE w.chat_id = outbox.chat_id AND w.subject = outbox.subject
                       AND w.state = 'waiting' AND w.rewrite = 1)"""
    )
    tx.run(
        """UPDATE outbox SET state = 'waiting', lease_until = NULL, not_before = :now
           WHERE state = 'leased' AND rewrite = 1 AND chat_id < :others""",
        {"now": now, "others": FIRST_OF_OTHERS},
    )
    tx.run(
        """UPDATE outbox SET not_before = :at, error = :braked
           WHERE state = 'waiting' AND (rewrite = 0 OR chat_id >= :others)
             AND not_before < :at AND substr(error, 1, length(:uncertain)) = :uncertain""",
        {"at": now + brake_ms, "braked": BRAKED, "uncertain": UNCERTAIN, "others": FIRST_OF_OTHERS},
    )
    return tx.run(
        """UPDATE outbox SET state = 'waiting', lease_until = NULL, not_before = :at, error = :braked
           WHERE state = 'leased'""",
        {"at": now + brake_ms, "braked": BRAKED},
    )


def doubt_of(tx: Tx, outbox_id: int) -> str | None:
    """The `error` of a row whose last try got no answer, else None."""
    row = tx.one(
        "SELECT error FROM outbox WHERE id = :id AND substr(error, 1, length(:uncertain)) = :uncertain",
        {"id": outbox_id, "uncertain": UNCERTAIN},
    )
    return None if row is None else str(row[0])


def uncertain(tx: Tx) -> set[int]:
    """Messages by other messengers than Telegram of which it is not known whether they arrived."""
    rows = tx.all(
        """SELECT id FROM outbox WHERE chat_id >= :others AND state IN ('waiting', 'leased') AND state = 'waiting'
             AND substr(error, 1, length(:uncertain)) = :uncertain""",
        {"others": FIRST_OF_OTHERS, "uncertain": UNCERTAIN},
    )
    return {int(row[0]) for row in rows}


def doubted_before(tx: Tx, letter: OutboxRow) -> bool:
    """Whether this message, or another about the same living subject, was refused by its chat in doubtful words."""
    row = tx.one(
        """SELECT 1 FROM (
             SELECT error FROM outbox WHERE id = :id AND state IN ('leased', 'waiting', 'never')
             UNION ALL SELECT error FROM outbox WHERE chat_id = :chat AND subject = :subject
               AND state IN ('waiting', 'leased')
             UNION ALL SELECT error FROM outbox WHERE state IN ('never', 'held') AND state = 'never'
               AND chat_id = :chat AND subject = :subject)
           WHERE substr(error, 1, length(:doubt)) = :doubt LIMIT 1""",
        {"chat": letter.chat_id, "id": letter.id, "subject": letter.subject, "doubt": DOUBT},
    )
    return row is not None
