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


def _of(chat_id: int, ticket_id: int) -> dict[str, Value]:
    # ";" follows ":" in the order of characters: everything that begins with "shown:<ticket>:".
    return {"chat": chat_id, "first": f"shown:{ticket_id}:", "end": f"shown:{ticket_id};"}
