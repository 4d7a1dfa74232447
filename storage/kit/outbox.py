"""The outbox: what is to be told to whom, and where living messages stand."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from storage.kit.sqlite import Row, Tx, Value, spelled, unspelled

Param = str | int | None
HOME = "telegram"  # the messenger of groups, and of whoever has no other address
# Accounts that came by other messengers. Telegram's numbers have at most 52 bits; sixteen digits fit into a button.
FIRST_OF_OTHERS = 9_000_000_000_000_000


class OutboxRow(NamedTuple):
    """One row of the outbox, leased for sending. `message_id` is where the subject's living message stands; `language`
    the reader's, None for a group or a stranger. `channel` and `address`: by which messenger the reader is reached,
    and what that calls them; a group, and whoever never wrote, is the chat itself at Telegram. `phone` and
    `window_until` (UTC ms) as the address has them; `shown`: a digest of what the living message showed last.
    `topic`: where in a group with topics it goes (0: outside all of them), the team's own where it is `at_home`."""

    id: int
    chat_id: int
    kind: str
    params: Mapping[str, Param]
    priority: int
    subject: str | None
    rewrite: bool
    attempts: int
    created_at: int
    message_id: int | None
    language: str | None = None
    channel: str = HOME
    address: str | None = None
    phone: str | None = None
    window_until: int | None = None
    shown: str | None = None
    topic: int = 0
    at_home: bool = True

    @property
    def to(self) -> str:
        """What the messenger calls the chat."""
        return str(self.chat_id) if self.address is None else self.address

    @property
    def ours(self) -> str:
        """What we call the message, so that its messenger can name it whatever became of the answer: the row, and when
        it was queued, since a database that is put back gives numbers away again."""
        return f"{self.id}-{self.created_at}"


ASKING = "is the reader in the group?"  # the `error` of a row that waits for Telegram's word
UNCERTAIN = "unknown: "  # how the `error` of a row begins of which it is not known whether it arrived
BRAKED = UNCERTAIN + "cut off"  # and of one that was under way when the process ended
KEYS = "keys:"  # before the subject of a message with a keyboard
RESTORED = "restored"  # the `error` of a row that a restore holds (storage/system/held.py)
DOUBT = "doubtful: "  # how the `error` of a row begins whose refusal may be the chat's fault as well as its own
# Where a statement asks for `state IN ('waiting', 'leased') AND state = 'waiting'`, the first says which partial index
# may be used: SQLite does not see that the second implies it, and would read everything that waits.


def add(
    tx: Tx,
    *,
    key: str,
    chat_id: int,
    kind: str,
    params: Mapping[str, Param],
    priority: int,
    now: int,
    subject: str | None = None,
    rewrite: bool = False,
    delay_ms: int = 0,
    topic: int | None = None,
) -> bool:
    """Queue one message; False where the same key, or a waiting rewrite of the same subject, is there already.

    `subject` names a living message (a form, a card); `rewrite` edits it where it stands instead of writing anew.
    `topic`: where in a group with topics (0: outside all of them), None for the team's own.
    """
    row: dict[str, Value] = {
        "key": key,
        "chat": chat_id,
        "kind": kind,
        "params": spelled(params),
        "priority": int(priority),
        "subject": subject,
        "rewrite": int(rewrite),
        "not_before": now + delay_ms,
        "now": now,
        "topic": topic,
    }
    if tx.run(_ADD, row):
        return True
    if not rewrite:
        return False
    # What the brake holds is told by this news, and whoever caused it does not wait for the brake.
    held = tx.run(
        """UPDATE outbox SET state = 'folded', error = NULL
           WHERE chat_id = :chat AND subject = :subject AND state = 'waiting' AND rewrite = 1 AND error = :braked
             AND key <> :key""",
        {"chat": chat_id, "subject": subject, "braked": BRAKED, "key": key},
    )
    if held:
        return tx.run(_ADD, row) == 1
    # The rewrite that waits already will show this news too; it becomes as urgent as the news.
    tx.run(
        """UPDATE outbox SET priority = min(priority, :priority)
           WHERE chat_id = :chat AND subject = :subject AND state = 'waiting' AND rewrite = 1""",
        {"chat": chat_id, "subject": subject, "priority": int(priority)},
    )
    return False


_ADD = """INSERT INTO outbox (key, chat_id, kind, params, priority, subject, rewrite, not_before, created_at, topic)
          VALUES (:key, :chat, :kind, :params, :priority, :subject, :rewrite, :not_before, :now, :topic)
          ON CONFLICT DO NOTHING"""


def under_way(tx: Tx, chat_id: int, leased_until: int) -> int:
    """How many messages to a chat are leased beyond `leased_until` (UTC ms) and not yet recorded."""
    row = tx.one(
        "SELECT count(*) FROM outbox WHERE chat_id = :chat AND state = 'leased' AND lease_until > :until",
        {"chat": chat_id, "until": leased_until},
    )
    return int(row[0]) if row else 0


def lease(tx: Tx, outbox_ids: Sequence[int], until: int) -> list[OutboxRow]:
    """Take waiting rows for sending and count the attempt; those that no longer wait are left out."""
    if not outbox_ids:
        return []
    ids = spelled(list(outbox_ids))
    tx.run(
        """UPDATE outbox SET state = 'leased', attempts = attempts + 1, lease_until = :until
           WHERE id IN (SELECT value FROM json_each(:ids)) AND state = 'waiting'""",
        {"ids": ids, "until": until},
    )
    rows = tx.all(_LETTERS + " WHERE o.lease_until = :until ORDER BY wanted.key", {"ids": ids, "until": until})
    return [_leased(row) for row in rows]


def look(tx: Tx, outbox_id: int) -> OutboxRow:
    """A row as it would be leased."""
    [row] = tx.all(_LETTERS, {"ids": spelled([outbox_id])})
    return _leased(row)


def called(tx: Tx, external_ids: Iterable[str]) -> dict[str, OutboxRow]:
    """The messages that their messenger calls so, as they would be leased, by these names; two statements for all."""
    names = {
        int(row[0]): str(row[1])
        for row in tx.all(
            "SELECT id, external_id FROM outbox WHERE external_id IN (SELECT value FROM json_each(:names))",
            {"names": spelled(list(external_ids))},
        )
    }
    letters = tx.all(_LETTERS, {"ids": spelled(list(names))}) if names else []
    return {names[int(row[0])]: _leased(row) for row in letters}


_LETTERS = """SELECT o.id, o.chat_id, o.kind, o.params, o.priority, o.subject, o.rewrite, o.attempts, o.created_at,
                     p.message_id, a.language, d.channel, d.external_id, d.phone, d.window_until, p.shown,
                     coalesce(o.topic, c.topic, 0), o.topic IS NULL OR o.topic = coalesce(c.topic, 0)
              FROM json_each(:ids) AS wanted JOIN outbox AS o ON o.id = wanted.value
              LEFT JOIN posted AS p ON p.chat_id = o.chat_id AND p.subject = o.subject
              LEFT JOIN chat AS c ON c.chat_id = o.chat_id
              LEFT JOIN account AS a ON a.user_id = o.chat_id
              LEFT JOIN address AS d ON d.account_id = o.chat_id AND d.channel =
                   (SELECT channel FROM address WHERE account_id = o.chat_id ORDER BY used_at DESC, channel LIMIT 1)"""


def _leased(row: Row) -> OutboxRow:
    params, rewrite, by = unspelled(row[3]), bool(row[6]), row[11] or HOME
    return OutboxRow(  # type: ignore[call-arg]
        *row[:3], params, *row[4:6], rewrite, *row[7:11], by, *row[12:17], bool(row[17])
    )


def sent(tx: Tx, arrived: Sequence[tuple[OutboxRow, int | None]], now: int) -> None:
    """Mark messages that arrived, with the id each has at the messenger; their subjects now stand there."""
    if not arrived:
        return
    tx.run(
        """UPDATE outbox SET state = 'sent', lease_until = NULL, sent_at = :now, error = NULL,
                  message_id = json_extract(a.value, '$[1]')
           FROM json_each(:arrived) AS a WHERE outbox.id = json_extract(a.value, '$[0]')""",
        {"now": now, "arrived": spelled([(letter.id, message_id) for letter, message_id in arrived])},
    )
    standing = [
        (letter.chat_id, letter.subject, message_id)
        for letter, message_id in arrived
        if letter.subject is not None and message_id not in (None, letter.message_id)
    ]
    if standing:
        tx.run(
            """INSERT INTO posted (chat_id, subject, message_id, posted_at)
               SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), :now
               FROM json_each(:standing) WHERE true ORDER BY key
               ON CONFLICT (chat_id, subject)
               DO UPDATE SET message_id = excluded.message_id, posted_at = excluded.posted_at""",
            {"standing": spelled(standing), "now": now},
        )


def stand(tx: Tx, chat_id: int, subject: str, message_id: int, now: int) -> None:
    """Remember where a living message stands."""
    tx.run(
        """INSERT INTO posted (chat_id, subject, message_id, posted_at) VALUES (:chat, :subject, :message, :now)
           ON CONFLICT (chat_id, subject)
           DO UPDATE SET message_id = excluded.message_id, posted_at = excluded.posted_at""",
        {"chat": chat_id, "subject": subject, "message": message_id, "now": now},
    )


def standing(tx: Tx, chat_id: int, subject: str) -> int | None:
    """The message id of a living message, None where there is none."""
    row = tx.one(
        "SELECT message_id FROM posted WHERE chat_id = :chat AND subject = :subject",
        {"chat": chat_id, "subject": subject},
    )
    return None if row is None else int(row[0])


def on_its_way(tx: Tx, chat_id: int, subject: str) -> bool:
    """Whether a message that writes this living message anew waits or is under way."""
    query = """SELECT 1 FROM outbox WHERE chat_id = :chat AND state IN ('waiting', 'leased') AND subject = :subject
                 AND rewrite = 0 LIMIT 1"""
    return tx.one(query, {"chat": chat_id, "subject": subject}) is not None


def subject_at(tx: Tx, chat_id: int, message_id: int) -> str | None:
    """Which living message stands at `message_id`, for answers by Telegram's reply."""
    row = tx.one(
        "SELECT subject FROM posted WHERE chat_id = :chat AND message_id = :message",
        {"chat": chat_id, "message": message_id},
    )
    return None if row is None else str(row[0])


def stand_with_keys(tx: Tx, letter: OutboxRow) -> None:
    """What was just sent has a keyboard below it: nothing can edit or clear such a message, so its subject stands
    nowhere. Where it stands is kept under a name of its own. Messengers beside Telegram have no such keyboard."""
    if letter.channel == HOME:
        tx.run(
            "UPDATE OR REPLACE posted SET subject = :keys WHERE chat_id = :chat AND subject = :subject",
            {"chat": letter.chat_id, "subject": letter.subject, "keys": f"{KEYS}{letter.subject}"},
        )


def shown_with_keys(tx: Tx, chat_id: int, subject: str) -> bool:
    """Whether the subject was shown above a keyboard that nothing has taken away, or may be at this moment."""
    row = tx.one(
        """SELECT 1 FROM posted WHERE chat_id = :chat AND subject = :keys UNION ALL
           SELECT 1 FROM outbox WHERE chat_id = :chat AND subject = :subject
             AND state IN ('waiting', 'leased') AND state = 'leased' LIMIT 1""",
        {"chat": chat_id, "subject": subject, "keys": f"{KEYS}{subject}"},
    )
    return row is not None


def keys_gone(tx: Tx, chat_id: int, subject: str) -> None:
    """The keyboard was taken away."""
    fall(tx, chat_id, f"{KEYS}{subject}")


def hasten(tx: Tx, chat_id: int, subject: str, now: int) -> None:
    """What a delayed message was waiting for has come: it may go now."""
    tx.run(
        """UPDATE outbox SET not_before = :now
           WHERE chat_id = :chat AND subject = :subject AND state IN ('waiting', 'leased')
             AND state = 'waiting' AND not_before > :now""",
        {"chat": chat_id, "subject": subject, "now": now},
    )


def fall(tx: Tx, chat_id: int, subject: str) -> None:
    """Forget where a living message stood: the next rewrite writes it anew."""
    tx.run("DELETE FROM posted WHERE chat_id = :chat AND subject = :subject", {"chat": chat_id, "subject": subject})


def later(tx: Tx, letter: OutboxRow, not_before: int, error: str) -> None:
    """Not now: try again from `not_before` (UTC ms). A rewrite that another one has replaced is dropped."""
    if letter.rewrite and _has_waiting_rewrite(tx, letter):
        _close(tx, letter.id, "folded", error)
        return
    tx.run(
        "UPDATE outbox SET state = 'waiting', lease_until = NULL, not_before = :at, error = :error WHERE id = :id",
        {"id": letter.id, "at": not_before, "error": error},
    )


def asked(tx: Tx, chat_id: int, now: int) -> None:
    """Let go what waited to know whether its reader is still in the group."""
    tx.run(
        """UPDATE outbox SET not_before = :now
           WHERE chat_id = :chat AND state IN ('waiting', 'leased') AND state = 'waiting' AND error = :why""",
        {"chat": chat_id, "why": ASKING, "now": now},
    )


def never(tx: Tx, letter: OutboxRow, error: str) -> None:
    """Mark a message that cannot be delivered; kept for `requeue`."""
    _close(tx, letter.id, "never", error)


def fold(tx: Tx, outbox_id: int) -> None:
    """Another message tells what this one would have told."""
    _close(tx, outbox_id, "folded", "")


def _close(tx: Tx, outbox_id: int, state: str, error: str) -> None:
    tx.run(
        "UPDATE outbox SET state = :state, lease_until = NULL, error = :error WHERE id = :id",
        {"id": outbox_id, "state": state, "error": error},
    )


def _has_waiting_rewrite(tx: Tx, letter: OutboxRow) -> bool:
    return (
        tx.one(
            # The row's own chat: the group may have moved since the letter was leased.
            """SELECT 1 FROM outbox WHERE chat_id = (SELECT chat_id FROM outbox WHERE id = :id)
                 AND subject = :subject AND state = 'waiting' AND rewrite = 1 AND id <> :id""",
            {"subject": letter.subject, "id": letter.id},
        )
        is not None
    )


def requeue(tx: Tx, now: int) -> int:
    """Try undeliverable and held rows again; how many."""
    return tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, error = NULL
           WHERE state IN ('never', 'held') AND rewrite = 0""",
        {"now": now},
    )


def move_chat(tx: Tx, old: int, new: int) -> None:
    """A group became a supergroup: everything that waits follows."""
    params: dict[str, Value] = {"old": old, "new": new}
    tx.run("UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND state IN ('waiting', 'leased')", params)
    tx.run(
        "UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND state IN ('never', 'held') AND state = 'held'",
        params,
    )
    # Messages of the old group cannot be edited in the new one: cards are written anew when they change.
    tx.run("DELETE FROM posted WHERE chat_id = :old", {"old": old})
    tx.run("DELETE FROM pause WHERE chat_id = :old", {"old": old})


def postpone(tx: Tx, outbox_id: int, not_before: int) -> None:
    """A private chat that was written to a moment ago waits its second."""
    tx.run("UPDATE outbox SET not_before = :at WHERE id = :id", {"id": outbox_id, "at": not_before})


def hold(tx: Tx, outbox_id: int, why: str | None = None) -> None:
    """Keep a row that cannot be delivered now until its chat is back (`release_held`), what was wrong is mended
    (`mended`), or somebody requeues it."""
    tx.run(
        """UPDATE outbox SET state = 'held', lease_until = NULL, error = coalesce(:why, error)
           WHERE id = :id AND state <> 'held' AND rewrite = 0""",
        {"id": outbox_id, "why": why},
    )


def mended(tx: Tx, why: str, now: int) -> int:
    """Let go what waits or is held for this reason; how many."""
    values: dict[str, Value] = {"now": now, "why": why}
    held = tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, error = NULL
           WHERE state IN ('never', 'held') AND state = 'held' AND error = :why""",
        values,
    )
    return held + tx.run(
        """UPDATE outbox SET not_before = :now, error = NULL
           WHERE state = 'waiting' AND error = :why AND not_before > :now""",
        values,
    )


def release_held(tx: Tx, chat_ids: Iterable[int], now: int) -> int:
    """The chats are back: what was held for them goes now; how many."""
    return tx.run(
        """UPDATE outbox SET state = 'waiting', not_before = :now, error = NULL
           WHERE state IN ('never', 'held') AND state = 'held' AND coalesce(error, '') <> :restored
             AND chat_id IN (SELECT value FROM json_each(:chats))""",
        {"chats": spelled(list(chat_ids)), "now": now, "restored": RESTORED},
    )
