"""What only the holder of a ticket may see stands in a private chat: where, so that it can be taken back. Each such
message is a subject of its own, `shown:<ticket>:<what>`, so the record is the one of living messages (`posted`)."""

from storage.kit.sqlite import Tx, Value
from storage.kit.standing import AT_ONCE, DELETABLE_MS


def subject(ticket_id: int, what: str) -> str:
    """The subject of a message that shows `what` of a ticket."""
    return f"shown:{ticket_id}:{what}"


def deletable(tx: Tx, chat_id: int, ticket_id: int, now: int) -> list[int]:
    """The messages in a chat that show something of a ticket, as many as one call at `now` (UTC ms) can delete, oldest
    first."""
    rows = tx.all(
        """SELECT message_id FROM posted WHERE chat_id = :chat AND subject >= :first AND subject < :end
             AND posted_at >= :since ORDER BY message_id LIMIT :limit""",
        {**_of(chat_id, ticket_id), "since": now - DELETABLE_MS, "limit": AT_ONCE},
    )
    return [int(row[0]) for row in rows]


def forget(tx: Tx, chat_id: int, ticket_id: int, message_ids_up_to: int) -> int:
    """Forget messages that are gone or can no longer be reached; how many were known."""
    return tx.run(
        """DELETE FROM posted WHERE chat_id = :chat AND subject >= :first AND subject < :end
             AND message_id <= :last""",
        {**_of(chat_id, ticket_id), "last": message_ids_up_to},
    )


def aside(ticket_id: int, user_id: int, what: str) -> str:
    """The subject of a message in the group that shows `what` of a ticket to one person alone. Such messages have
    numbers of their own, kept below zero."""
    return f"aside:{ticket_id}:{user_id}:{what}"


def first_aside(tx: Tx, chat_id: int, ticket_id: int, user_id: int) -> int | None:
    """The number of a message in the group that shows this person something of a ticket, as Telegram counts those."""
    row = tx.one(
        "SELECT max(message_id) FROM posted WHERE chat_id = :chat AND subject >= :first AND subject < :end",
        _of_aside(chat_id, ticket_id, user_id),
    )
    return None if row is None or row[0] is None else -int(row[0])


def forget_aside(tx: Tx, chat_id: int, ticket_id: int, user_id: int, number: int) -> bool:
    """Forget one that is gone; whether another stands."""
    tx.run("DELETE FROM posted WHERE chat_id = :chat AND message_id = :id", {"chat": chat_id, "id": -number})
    return first_aside(tx, chat_id, ticket_id, user_id) is not None


def _of_aside(chat_id: int, ticket_id: int, user_id: int) -> dict[str, Value]:
    return {"chat": chat_id, "first": f"aside:{ticket_id}:{user_id}:", "end": f"aside:{ticket_id}:{user_id};"}


def _of(chat_id: int, ticket_id: int) -> dict[str, Value]:
    # ";" follows ":" in the order of characters: everything that begins with "shown:<ticket>:".
    return {"chat": chat_id, "first": f"shown:{ticket_id}:", "end": f"shown:{ticket_id};"}
