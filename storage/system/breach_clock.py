"""Breaches of personal data whose 3 × 24 hours run, and what was marked as told."""

from bot.domain.system.breach import AUTHORITY, PERSONS, Breach
from storage.kit.sqlite import Row, Tx


def begin(tx: Tx, known_at: int, by: int, now: int) -> int:
    """It became known at `known_at` (UTC ms); its number."""
    return tx.insert(
        "INSERT INTO breach (known_at, begun_by, begun_at) VALUES (:known, :by, :now)",
        {"known": known_at, "by": by, "now": now},
    )


def get(tx: Tx, breach_id: int) -> Breach | None:
    """One breach."""
    row = tx.one("SELECT * FROM breach WHERE id = :id", {"id": breach_id})
    return None if row is None else _breach(row)


def running(tx: Tx) -> list[Breach]:
    """Those of which something is still to be told, the most urgent first."""
    rows = tx.all(
        """SELECT * FROM breach WHERE voided_at IS NULL AND (persons_at IS NULL OR authority_at IS NULL)
           ORDER BY known_at, id"""
    )
    return [_breach(row) for row in rows]


def mark(tx: Tx, breach_id: int, who: str, by: int, now: int) -> bool:
    """The `persons` or the `authority` were told; False where that was marked before, or it was no breach."""
    statement = {
        PERSONS: """UPDATE breach SET persons_at = :now, persons_by = :by
                    WHERE id = :id AND persons_at IS NULL AND voided_at IS NULL""",
        AUTHORITY: """UPDATE breach SET authority_at = :now, authority_by = :by
                      WHERE id = :id AND authority_at IS NULL AND voided_at IS NULL""",
    }[who]
    return tx.run(statement, {"id": breach_id, "by": by, "now": now}) == 1


def void(tx: Tx, breach_id: int, now: int) -> bool:
    """It was none; False where that was said before."""
    return (
        tx.run("UPDATE breach SET voided_at = :now WHERE id = :id AND voided_at IS NULL", {"id": breach_id, "now": now})
        == 1
    )


def _breach(row: Row) -> Breach:
    return Breach(
        id=row["id"],
        known_at=row["known_at"],
        begun_by=row["begun_by"],
        persons_at=row["persons_at"],
        persons_by=row["persons_by"],
        authority_at=row["authority_at"],
        authority_by=row["authority_by"],
        voided_at=row["voided_at"],
    )
