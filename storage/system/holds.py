"""Tahan hukum: a ticket of which nothing is forgotten until a supervisor lifts it (SOP 8). Instants in UTC ms."""

from storage.kit.sqlite import Tx


def hold(tx: Tx, ticket_id: int, by: int, note_id: int, now: int) -> bool:
    """Nothing of this ticket is forgotten from now on; False where that is so already. `note_id`: why."""
    return (
        tx.run(
            """INSERT INTO legal_hold (ticket_id, at, by, note_id) VALUES (:ticket, :now, :by, :note)
               ON CONFLICT DO NOTHING""",
            {"ticket": ticket_id, "now": now, "by": by, "note": note_id},
        )
        == 1
    )


def lift(tx: Tx, ticket_id: int, by: int, note_id: int, now: int) -> bool:
    """Lift the legal hold of a ticket, which may be forgotten again; False where nothing held it. `note_id`: why."""
    return (
        tx.run(
            """UPDATE legal_hold SET lifted_at = :now, lifted_by = :by, lift_note = :note
               WHERE ticket_id = :ticket AND lifted_at IS NULL""",
            {"ticket": ticket_id, "now": now, "by": by, "note": note_id},
        )
        == 1
    )
