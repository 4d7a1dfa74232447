"""Papers that others write about a death: of the police, and of the hospital (SOP 5)."""

from dataclasses import dataclass

from storage.kit.sqlite import Row, Tx, Value

COLUMNS = frozenset({"sub_type", "number", "dated", "office", "officer"})


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One row of `letter`. `dated` is an ISO date; instants in UTC ms. What stands here before `received_at` is being
    typed."""

    id: int
    death_id: int
    kind: str
    sub_type: str | None
    requested_at: int | None
    requested_by: int | None
    number: str | None
    number_key: str | None
    dated: str | None
    office: str | None
    officer: str | None
    received_at: int | None
    received_by: int | None


def open_(tx: Tx, death_id: int, kind: str) -> LetterRow:
    """The letter of this kind, made where there is none."""
    tx.run(
        "INSERT INTO letter (death_id, kind) VALUES (:death, :kind) ON CONFLICT (death_id, kind) DO NOTHING",
        {"death": death_id, "kind": kind},
    )
    found = of_kind(tx, death_id, kind)
    assert found is not None
    return found


def of_kind(tx: Tx, death_id: int, kind: str) -> LetterRow | None:
    """The letter of a kind."""
    row = tx.one("SELECT * FROM letter WHERE death_id = :death AND kind = :kind", {"death": death_id, "kind": kind})
    return _letter(row)


def of_death(tx: Tx, death_id: int) -> dict[str, LetterRow]:
    """Every letter of a death: kind → letter."""
    rows = tx.all("SELECT * FROM letter WHERE death_id = :death", {"death": death_id})
    return {row["kind"]: LetterRow(*row) for row in rows}


def received(tx: Tx, death_id: int) -> frozenset[str]:
    """The kinds that are in."""
    rows = tx.all("SELECT kind FROM letter WHERE death_id = :death AND received_at IS NOT NULL", {"death": death_id})
    return frozenset(str(row[0]) for row in rows)


def request(tx: Tx, letter_id: int, *, by: int, now: int) -> bool:
    """Mark a letter as asked for; False where it was before."""
    return (
        tx.run(
            "UPDATE letter SET requested_at = :now, requested_by = :by WHERE id = :id AND requested_at IS NULL",
            {"id": letter_id, "by": by, "now": now},
        )
        == 1
    )


def write(tx: Tx, letter_id: int, column: str, value: str) -> None:
    """Something of the letter was typed. Raises ValueError for a column that is none of the typed ones."""
    if column not in COLUMNS:
        raise ValueError(f"nobody types {column}")
    _put(tx, letter_id, column, value, received=False)


def correct(tx: Tx, letter_id: int, column: str, value: str, *, by: int, now: int) -> None:
    """Something of a letter that is in was wrong: what stood there is kept, `value` counts. Raises ValueError for a
    column that is none of the typed ones, sqlite3.IntegrityError for a number that came with another letter."""
    if column not in COLUMNS:
        raise ValueError(f"nobody types {column}")
    _keep_former(tx, letter_id, by=by, now=now)
    _put(tx, letter_id, column, value, received=True)


def withdraw(tx: Tx, letter_id: int, *, by: int, now: int) -> None:
    """Whoever wrote a letter that is in took it back: what stood there is kept, and the letter is missing again."""
    _keep_former(tx, letter_id, by=by, now=now)
    tx.run(
        """UPDATE letter SET sub_type = NULL, number = NULL, number_key = NULL, dated = NULL, office = NULL,
             officer = NULL, requested_at = NULL, requested_by = NULL, received_at = NULL, received_by = NULL
           WHERE id = :id AND received_at IS NOT NULL""",
        {"id": letter_id},
    )


def formers(tx: Tx, letter_id: int) -> int:
    """How often what stood on a letter was replaced: corrected, or withdrawn."""
    row = tx.one("SELECT count(*) FROM letter_former WHERE letter_id = :id", {"id": letter_id})
    return 0 if row is None else int(row[0])


def with_number(tx: Tx, kind: str, number: str) -> LetterRow | None:
    """The letter of this kind that came with this number, however it is spelt."""
    row = tx.one(
        "SELECT * FROM letter WHERE kind = :kind AND number_key = :key AND received_at IS NOT NULL",
        {"kind": kind, "key": number_key(number)},
    )
    return _letter(row)


def receive(tx: Tx, letter_id: int, *, by: int, now: int) -> bool:
    """Mark a letter as received; False where it was before. Raises sqlite3.IntegrityError where number, date or
    office is missing, or the number came before."""
    return (
        tx.run(
            "UPDATE letter SET received_at = :now, received_by = :by WHERE id = :id AND received_at IS NULL",
            {"id": letter_id, "by": by, "now": now},
        )
        == 1
    )


def number_key(number: str) -> str:
    """A number as it is compared: letters and digits only, without regard to case."""
    return "".join(ch for ch in number.casefold() if ch.isalnum())


def _letter(row: Row | None) -> LetterRow | None:
    return None if row is None else LetterRow(*row)


def _keep_former(tx: Tx, letter_id: int, *, by: int, now: int) -> None:
    tx.run(
        """INSERT INTO letter_former (letter_id, sub_type, number, dated, office, officer, replaced_at, replaced_by)
           SELECT id, sub_type, number, dated, office, officer, :now, :by FROM letter WHERE id = :id""",
        {"id": letter_id, "by": by, "now": now},
    )


def _put(tx: Tx, letter_id: int, column: str, value: str, *, received: bool) -> None:
    values: dict[str, Value] = {
        "id": letter_id,
        "value": value,
        "column": column,
        "key": number_key(value),
        "received": int(received),
    }
    tx.run(
        """UPDATE letter SET
             sub_type = CASE WHEN :column = 'sub_type' THEN :value ELSE sub_type END,
             number = CASE WHEN :column = 'number' THEN :value ELSE number END,
             number_key = CASE WHEN :column = 'number' THEN :key ELSE number_key END,
             dated = CASE WHEN :column = 'dated' THEN :value ELSE dated END,
             office = CASE WHEN :column = 'office' THEN :value ELSE office END,
             officer = CASE WHEN :column = 'officer' THEN :value ELSE officer END
           WHERE id = :id AND (:received = 1 OR received_at IS NULL)""",
        values,
    )
