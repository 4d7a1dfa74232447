"""Who called a ticket that nobody claimed a false report, and waits for a second person. Instants in UTC ms."""

from storage.kit.sqlite import Tx


def propose(tx: Tx, ticket_id: int, by: int, now: int) -> None:
    """Somebody says so first. Raises sqlite3.IntegrityError where somebody did before."""
    tx.run(
        "INSERT INTO false_proposal (ticket_id, by, at) VALUES (:ticket, :by, :now)",
        {"ticket": ticket_id, "by": by, "now": now},
    )


def proposer(tx: Tx, ticket_id: int) -> int | None:
    """Who said so; None where nobody did, or the ticket went on since."""
    row = tx.one("SELECT by FROM false_proposal WHERE ticket_id = :ticket", {"ticket": ticket_id})
    return None if row is None else int(row[0])


def of_person(tx: Tx, by: int) -> list[int]:
    """The tickets of which this person said so."""
    return [int(row[0]) for row in tx.all("SELECT ticket_id FROM false_proposal WHERE by = :by", {"by": by})]


def drop(tx: Tx, ticket_id: int) -> bool:
    """It is settled, one way or the other; False where nothing was proposed."""
    return tx.run("DELETE FROM false_proposal WHERE ticket_id = :ticket", {"ticket": ticket_id}) == 1
