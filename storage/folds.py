"""Summary cards: under a flood several new tickets share one message in the group."""

from storage.sqlite import Tx


def current(tx: Tx, chat_id: int, since: int, room: int) -> int | None:
    """The group's open summary card if it was begun after `since` (UTC ms) and has fewer than `room` tickets."""
    row = tx.one(
        """SELECT f.id, f.opened_at, (SELECT count(*) FROM fold_ticket AS t WHERE t.fold_id = f.id) AS listed
           FROM fold AS f WHERE f.chat_id = :chat AND f.closed_at IS NULL""",
        {"chat": chat_id},
    )
    if row is None or row["opened_at"] < since or row["listed"] >= room:
        return None
    return int(row["id"])


def begin(tx: Tx, chat_id: int, now: int) -> int:
    """Close the open summary card, if any, and begin a new one; its id."""
    tx.run(
        "UPDATE fold SET closed_at = :now WHERE chat_id = :chat AND closed_at IS NULL", {"chat": chat_id, "now": now}
    )
    return tx.insert("INSERT INTO fold (chat_id, opened_at) VALUES (:chat, :now)", {"chat": chat_id, "now": now})


def put(tx: Tx, fold_id: int, ticket_id: int) -> None:
    """List a ticket on a summary card."""
    tx.run(
        "INSERT INTO fold_ticket (fold_id, ticket_id) VALUES (:fold, :ticket) ON CONFLICT DO NOTHING",
        {"fold": fold_id, "ticket": ticket_id},
    )


def listed(tx: Tx, fold_id: int) -> list[int]:
    """The tickets of a summary card, in order."""
    rows = tx.all("SELECT ticket_id FROM fold_ticket WHERE fold_id = :fold ORDER BY ticket_id", {"fold": fold_id})
    return [int(row[0]) for row in rows]


def of_ticket(tx: Tx, chat_id: int, ticket_id: int) -> int | None:
    """The latest summary card of a group that lists a ticket; None where none does."""
    row = tx.one(
        """SELECT f.id FROM fold_ticket AS t JOIN fold AS f ON f.id = t.fold_id
           WHERE t.ticket_id = :ticket AND f.chat_id = :chat ORDER BY f.id DESC LIMIT 1""",
        {"ticket": ticket_id, "chat": chat_id},
    )
    return None if row is None else int(row[0])
