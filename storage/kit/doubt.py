"""Rows of the outbox of which it is not known whether they arrived, and those that wait for the line alone."""

import json
from collections.abc import Iterable

from storage.kit.outbox import BRAKED, DOUBT, FIRST_OF_OTHERS, UNCERTAIN, OutboxRow, stand, standing, subject_at
from storage.kit.sqlite import Tx, Value

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


AGAIN_MS = 600_000


def release_uncertain(tx: Tx, now: int, brake_ms: int) -> int:
    """After an unclean end: what was under way may or may not have arrived; a second copy goes after `brake_ms`, and so
    does what an earlier start has put off already. What was in doubt before it went this time may have come twice, and
    perhaps it is what kills the process: a third try waits ten minutes, where the messenger does not say itself what it
    has. Changes of messages that stand go at once, and nothing new of the chat waits for what is held; how many are."""
    given: dict[str, Value] = {"now": now, "at": now + brake_ms, "again": now + AGAIN_MS, "braked": BRAKED}
    given |= {"uncertain": UNCERTAIN, "others": FIRST_OF_OTHERS}
    tx.run(
        """UPDATE outbox SET state = 'folded', lease_until = NULL WHERE state = 'leased' AND rewrite = 1
           AND EXISTS (SELECT 1 FROM outbox AS w WHERE w.chat_id = outbox.chat_id AND w.subject = outbox.subject
                       AND w.state = 'waiting' AND w.rewrite = 1)"""
    )
    tx.run(  # the same change a second time is the same change; messengers beside Telegram write anew
        """UPDATE outbox SET state = 'waiting', lease_until = NULL, not_before = :now
           WHERE state = 'leased' AND rewrite = 1 AND chat_id < :others
             AND EXISTS (SELECT 1 FROM posted AS p WHERE p.chat_id = outbox.chat_id AND p.subject = outbox.subject)""",
        given,
    )
    tx.run(
        """UPDATE outbox SET not_before = :at, error = :braked
           WHERE state = 'waiting' AND not_before < :at AND substr(error, 1, length(:uncertain)) = :uncertain
             AND (rewrite = 0 OR chat_id >= :others OR NOT EXISTS (
                  SELECT 1 FROM posted AS p WHERE p.chat_id = outbox.chat_id AND p.subject = outbox.subject))""",
        given,
    )
    return tx.run(
        """UPDATE outbox SET state = 'waiting', lease_until = NULL, error = :braked, not_before =
             iif(chat_id < :others AND substr(error, 1, length(:uncertain)) = :uncertain, max(:at, :again), :at)
           WHERE state = 'leased'""",
        given,
    )


def at_stake(tx: Tx) -> int:
    """How many messages to Telegram would be in doubt if the process were killed now."""
    row = tx.one(
        "SELECT count(*) FROM outbox WHERE state = 'leased' AND chat_id < :others", {"others": FIRST_OF_OTHERS}
    )
    return int(row[0]) if row else 0


def second_copies(tx: Tx) -> set[int]:
    """The messages to Telegram that the brake holds."""
    rows = tx.all(
        "SELECT id FROM outbox WHERE state = 'waiting' AND chat_id < :others AND error = :braked",
        {"others": FIRST_OF_OTHERS, "braked": BRAKED},
    )
    return {int(row[0]) for row in rows}


def still(tx: Tx, second: Iterable[int]) -> tuple[set[int], bool]:
    """Which of these are still in doubt, and whether one of them is under way."""
    rows = tx.all(
        """SELECT o.id, o.state = 'leased' FROM json_each(:second) AS s JOIN outbox AS o ON o.id = s.value
           WHERE o.state IN ('waiting', 'leased') AND o.error = :braked""",
        {"second": json.dumps(list(second)), "braked": BRAKED},
    )
    return {int(row[0]) for row in rows}, any(row[1] for row in rows)


def writes_anew(tx: Tx, letter: OutboxRow) -> None:
    """A leased rewrite is shown by a message of its own all the same, though its subject stands: a second time is a
    second message, and a crash leaves it in doubt like any other."""
    tx.run("UPDATE outbox SET rewrite = 0 WHERE id = :id", {"id": letter.id})


def stands_at(tx: Tx, chat_id: int, subject: str, message_id: int, now: int) -> bool:
    """Whether the living message of `subject` is the one that was just pressed. A message newer than the known one is:
    the press was faster than the record of its sending, or that was lost, and is itself the record. What was in doubt
    about the subject has come then, and is not written a second time."""
    known = standing(tx, chat_id, subject)
    if known is None or message_id > known:
        tx.run(
            """UPDATE outbox SET state = 'folded', error = NULL
               WHERE chat_id = :chat AND subject = :subject AND state IN ('waiting', 'leased') AND state = 'waiting'
                 AND (rewrite = 0 OR :unknown) AND substr(error, 1, length(:uncertain)) = :uncertain""",
            {"chat": chat_id, "subject": subject, "unknown": int(known is None), "uncertain": UNCERTAIN},
        )
        stand(tx, chat_id, subject, message_id, now)
        return True
    return message_id == known


def came(tx: Tx, chat_id: int, subject: str, message_id: int, now: int) -> None:
    """A message was pressed that may show `subject`, or a summary of several: where nobody has recorded what it shows,
    and the subject is in doubt, it is that."""
    in_doubt = tx.one(
        """SELECT 1 FROM outbox WHERE chat_id = :chat AND subject = :subject AND state IN ('waiting', 'leased')
             AND state = 'waiting' AND rewrite = 0 AND substr(error, 1, length(:uncertain)) = :uncertain""",
        {"chat": chat_id, "subject": subject, "uncertain": UNCERTAIN},
    )
    if in_doubt is not None and subject_at(tx, chat_id, message_id) is None:
        stands_at(tx, chat_id, subject, message_id, now)


def waits_anew(tx: Tx, chat_id: int, subject: str) -> bool:
    """Whether the subject is about to be written at the bottom of the chat: drawn then, it shows today's news too. What
    the brake holds is not: the news are told by a message of their own, and it is folded into that."""
    found = tx.all(
        """SELECT id, coalesce(error, '') = :braked FROM outbox
           WHERE chat_id = :chat AND subject = :subject AND state IN ('waiting', 'leased')
             AND state = 'waiting' AND (rewrite = 0 OR error = :braked)""",
        {"chat": chat_id, "subject": subject, "braked": BRAKED},
    )
    for row in found:
        if row[1]:
            tx.run("UPDATE outbox SET state = 'folded', error = NULL WHERE id = :id", {"id": row[0]})
    return not all(row[1] for row in found)


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
