"""Burials and the register of a year (SOP 5)."""

from dataclasses import dataclass

from bot.domain.case.burial import next_number
from bot.domain.case.case import BurialRow
from storage.kit.sqlite import Row, Tx, Value

TYPED = frozenset({"plot", "at", "officers", "witnesses", "cost_rupiah"})


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One entry of the register; `seq` 0 is the burial, the others are later findings (their words are notes)."""

    year: int
    number: int
    seq: int
    kind: str
    burial_id: int
    note_id: int | None
    at: int
    by: int


@dataclass(frozen=True, slots=True)
class Annulment:
    """A burial that was confirmed counts no more: why (a note), when (UTC ms), who said so."""

    note_id: int | None
    at: int
    by: int


def draft(tx: Tx, *, death_id: int, nonce: str, cemetery: str, by: int, now: int) -> BurialRow:
    """Begin to write a burial down; one that was begun and not proposed begins anew."""
    tx.run("DELETE FROM burial WHERE death_id = :death AND state = 'draft'", {"death": death_id})
    row = tx.one(
        """INSERT INTO burial (nonce, death_id, state, cemetery, written_at, written_by)
           VALUES (:nonce, :death, 'draft', :cemetery, :now, :by) RETURNING *""",
        {"nonce": nonce, "death": death_id, "cemetery": cemetery, "by": by, "now": now},
    )
    assert row is not None
    return BurialRow(*row)


def get(tx: Tx, burial_id: int) -> BurialRow | None:
    """One burial."""
    return _burial(tx.one("SELECT * FROM burial WHERE id = :id", {"id": burial_id}))


def by_nonce(tx: Tx, nonce: str) -> BurialRow | None:
    """The burial whose buttons carry `nonce`."""
    return _burial(tx.one("SELECT * FROM burial WHERE nonce = :nonce", {"nonce": nonce}))


def of_death(tx: Tx, death_id: int) -> BurialRow | None:
    """The burial that is being written, waits or is confirmed; None where there is none, or it was declined."""
    return _burial(tx.one("SELECT * FROM burial WHERE death_id = :death AND state <> 'declined'", {"death": death_id}))


def write(tx: Tx, burial_id: int, column: str, value: Value) -> None:
    """Something of a draft was typed. Raises ValueError for a column that is none of the typed ones."""
    if column not in TYPED:
        raise ValueError(f"nobody types {column}")
    _put(tx, burial_id, column, value, draft=True)


def propose(tx: Tx, burial_id: int, now: int) -> bool:
    """Put a burial before the supervisors; False where it is no draft any more."""
    return (
        tx.run(
            "UPDATE burial SET state = 'proposed', proposed_at = :now WHERE id = :id AND state = 'draft'",
            {"id": burial_id, "now": now},
        )
        == 1
    )


def decide(tx: Tx, burial_id: int, state: str, *, by: int, now: int) -> bool:
    """A supervisor says yes (confirmed) or no (declined); False where somebody did before."""
    return (
        tx.run(
            """UPDATE burial SET state = :state, decided_at = :now, decided_by = :by
               WHERE id = :id AND state = 'proposed'""",
            {"id": burial_id, "state": state, "by": by, "now": now},
        )
        == 1
    )


def correct(tx: Tx, burial_id: int, column: str, value: Value) -> None:
    """Something of a burial that waits or is confirmed was wrong: `value` counts. Raises ValueError for a column that
    is none of the typed ones."""
    if column not in TYPED:
        raise ValueError(f"nobody types {column}")
    _put(tx, burial_id, column, value, draft=False)


def annul(tx: Tx, burial_id: int, note_id: int, *, by: int, now: int) -> bool:
    """A confirmed burial counts no more, and its number stays taken; False where it is none (any more)."""
    taken = tx.run("UPDATE burial SET state = 'declined' WHERE id = :id AND state = 'confirmed'", {"id": burial_id})
    if taken == 1:
        tx.run(
            "INSERT INTO burial_annulled (burial_id, note_id, at, by) VALUES (:id, :note, :now, :by)",
            {"id": burial_id, "note": note_id, "now": now, "by": by},
        )
    return taken == 1


def annulled(tx: Tx, burial_id: int) -> Annulment | None:
    """Who took a confirmed burial back; None where it counts, or never did."""
    row = tx.one("SELECT note_id, at, by FROM burial_annulled WHERE burial_id = :id", {"id": burial_id})
    return None if row is None else Annulment(*row)


def counted_between(tx: Tx, burial_id: int) -> tuple[int, int | None]:
    """When what was said of a death's burial was said of this one (UTC ms): from the taking back of the one before it
    (0 where there was none) until its own (None where it counts)."""
    row = tx.one(
        """SELECT (SELECT max(a.at) FROM burial_annulled AS a JOIN burial AS before ON before.id = a.burial_id
                   WHERE before.death_id = b.death_id AND before.id < b.id),
                  (SELECT at FROM burial_annulled WHERE burial_id = b.id)
           FROM burial AS b WHERE b.id = :id""",
        {"id": burial_id},
    )
    return (0, None) if row is None else (row[0] or 0, row[1])


def latest_annulled(tx: Tx, death_id: int) -> int:
    """The number of the burial of a death that was taken back last; 0 where none was."""
    row = tx.one(
        """SELECT a.burial_id FROM burial_annulled AS a JOIN burial AS b ON b.id = a.burial_id
           WHERE b.death_id = :death ORDER BY a.burial_id DESC LIMIT 1""",
        {"death": death_id},
    )
    return 0 if row is None else int(row[0])


def drop(tx: Tx, death_id: int, *, by: int, now: int) -> None:
    """What was written or proposed does not count any more: a family came."""
    tx.run("DELETE FROM burial WHERE death_id = :death AND state = 'draft'", {"death": death_id})
    tx.run(
        """UPDATE burial SET state = 'declined', decided_at = :now, decided_by = :by
           WHERE death_id = :death AND state = 'proposed'""",
        {"death": death_id, "by": by, "now": now},
    )


def register(tx: Tx, burial_id: int, year: int, before: int, *, by: int, now: int) -> int:
    """Enter a burial: the next number of the year, taken here in the transaction, behind the `before` on paper."""
    last = tx.one("SELECT max(number) FROM register WHERE year = :year", {"year": year})
    number = next_number(None if last is None else last[0], before)
    tx.run(
        """INSERT INTO register (year, number, seq, kind, burial_id, at, by)
           VALUES (:year, :number, 0, 'burial', :burial, :now, :by)""",
        {"year": year, "number": number, "burial": burial_id, "by": by, "now": now},
    )
    return number


def add_finding(tx: Tx, entry: RegisterEntry, kind: str, note_id: int, *, by: int, now: int) -> int:
    """Something became known after the burial: a new entry behind it; its `seq`."""
    last = tx.one(
        "SELECT max(seq) FROM register WHERE year = :year AND number = :number",
        {"year": entry.year, "number": entry.number},
    )
    seq = (0 if last is None else int(last[0])) + 1
    tx.run(
        """INSERT INTO register (year, number, seq, kind, burial_id, note_id, at, by)
           VALUES (:year, :number, :seq, :kind, :burial, :note, :now, :by)""",
        {
            "year": entry.year,
            "number": entry.number,
            "seq": seq,
            "kind": kind,
            "burial": entry.burial_id,
            "note": note_id,
            "by": by,
            "now": now,
        },
    )
    return seq


def entry_of(tx: Tx, burial_id: int) -> RegisterEntry | None:
    """The entry of a burial."""
    row = tx.one("SELECT * FROM register WHERE burial_id = :burial AND seq = 0", {"burial": burial_id})
    return None if row is None else RegisterEntry(*row)


def entries(tx: Tx, year: int) -> list[RegisterEntry]:
    """The register of a year, later findings behind their burial."""
    rows = tx.all("SELECT * FROM register WHERE year = :year ORDER BY number, seq", {"year": year})
    return [RegisterEntry(*row) for row in rows]


def findings(tx: Tx, burial_id: int, most: int) -> list[RegisterEntry]:
    """What became known after a burial, the latest `most` in their order."""
    rows = tx.all(
        "SELECT * FROM register WHERE burial_id = :burial AND seq > 0 ORDER BY seq DESC LIMIT :most",
        {"burial": burial_id, "most": most},
    )
    return [RegisterEntry(*row) for row in reversed(rows)]


def count(tx: Tx, year: int) -> int:
    """How many burials of a year stand in the register and count."""
    row = tx.one(
        """SELECT count(*) FROM register WHERE year = :year AND seq = 0
             AND burial_id NOT IN (SELECT burial_id FROM burial_annulled)""",
        {"year": year},
    )
    return int(row[0]) if row else 0


def _burial(row: Row | None) -> BurialRow | None:
    return None if row is None else BurialRow(*row)


def _put(tx: Tx, burial_id: int, column: str, value: Value, *, draft: bool) -> None:
    tx.run(
        """UPDATE burial SET
             plot = CASE WHEN :column = 'plot' THEN :value ELSE plot END,
             at = CASE WHEN :column = 'at' THEN :value ELSE at END,
             officers = CASE WHEN :column = 'officers' THEN :value ELSE officers END,
             witnesses = CASE WHEN :column = 'witnesses' THEN :value ELSE witnesses END,
             cost_rupiah = CASE WHEN :column = 'cost_rupiah' THEN :value ELSE cost_rupiah END
           WHERE id = :id AND (state = 'draft') = :draft AND state <> 'declined'""",
        {"id": burial_id, "column": column, "value": value, "draft": int(draft)},
    )
