"""Summary cards: under a flood several new tickets share one message in the group."""

from storage.kit.sqlite import Tx


def current(tx: Tx, chat_id: int, since: int, room: int) -> int | None:
    """The group's open summary card if one more ticket is to go on it. While the card waits to be sent it takes up to
    `room` tickets, so that one message tells of all that waits; once it shows everything, a card that is half full or
    was begun before `since` (UTC ms) is followed by a new one."""
    row = tx.one(
        """SELECT f.id, f.opened_at, (SELECT count(*) FROM fold_ticket AS t WHERE t.fold_id = f.id) AS listed,
                  EXISTS (SELECT 1 FROM outbox AS o WHERE o.chat_id = f.chat_id AND o.subject = 'fold:' || f.id
                          AND o.state = 'waiting' AND o.rewrite = 1) AS waits
           FROM fold AS f WHERE f.chat_id = :chat AND f.closed_at IS NULL""",
        {"chat": chat_id},
    )
    if row is None:
        return None
    takes_more = row["listed"] < room if row["waits"] else row["listed"] < room // 2 and row["opened_at"] >= since
    return int(row["id"]) if takes_more else None


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
