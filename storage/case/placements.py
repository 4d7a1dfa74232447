"""Moves between places, the look at somebody the day after, and referrals to other offices (SOP 4)."""

from dataclasses import dataclass

from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One row of `person_move`: intake, move or discharge; codes of places, `at` in UTC ms."""

    id: int
    person_id: int
    kind: str
    from_place: str | None
    to_place: str | None
    reason_note: int | None
    handover_note: int | None
    at: int
    by: int


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """The look that belongs to an intake; `answer`: well, ill, gone."""

    move_id: int
    person_id: int
    due_at: int
    answered_at: int | None
    answered_by: int | None
    answer: str | None


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """Another office was asked to take somebody on; `kind`: origin, panti. Instants in UTC ms."""

    id: int
    person_id: int
    kind: str
    note_id: int | None
    asked_at: int
    asked_by: int
    due_at: int
    answered_at: int | None
    answered_by: int | None
    answer: str | None


def add(
    tx: Tx, *, person_id: int, kind: str, from_place: str | None, to_place: str | None, now: int, by: int,
    reason_note: int | None = None,
) -> int:  # fmt: skip
    """A person came, moved or left; the number of the move."""
    return tx.insert(
        """INSERT INTO person_move (person_id, kind, from_place, to_place, reason_note, at, by)
           VALUES (:person, :kind, :from, :to, :reason, :now, :by)""",
        {
            "person": person_id,
            "kind": kind,
            "from": from_place,
            "to": to_place,
            "reason": reason_note,
            "now": now,
            "by": by,
        },
    )


def of_person(tx: Tx, person_id: int) -> list[PlacementRow]:
    """Every move of a person, in order."""
    rows = tx.all("SELECT * FROM person_move WHERE person_id = :person ORDER BY id", {"person": person_id})
    return [PlacementRow(*row) for row in rows]


def last_stay(tx: Tx, person_id: int) -> PlacementRow | None:
    """The move to the place where a person was last; None where they were brought nowhere."""
    row = tx.one(
        "SELECT * FROM person_move WHERE person_id = :person AND to_place IS NOT NULL ORDER BY id DESC LIMIT 1",
        {"person": person_id},
    )
    return None if row is None else PlacementRow(*row)


def plan_check(tx: Tx, move_id: int, person_id: int, due_at: int) -> None:
    """Somebody is to look at this person at `due_at`."""
    tx.run(
        "INSERT INTO health_check (move_id, person_id, due_at) VALUES (:move, :person, :due)",
        {"move": move_id, "person": person_id, "due": due_at},
    )


def check(tx: Tx, move_id: int) -> HealthCheck | None:
    """The look that belongs to a move."""
    row = tx.one("SELECT * FROM health_check WHERE move_id = :move", {"move": move_id})
    return None if row is None else HealthCheck(*row)


def open_check(tx: Tx, person_id: int) -> HealthCheck | None:
    """The latest look that nobody has answered for."""
    row = tx.one(
        """SELECT * FROM health_check WHERE person_id = :person AND answered_at IS NULL
           ORDER BY move_id DESC LIMIT 1""",
        {"person": person_id},
    )
    return None if row is None else HealthCheck(*row)


def answer_check(tx: Tx, move_id: int, answer: str, *, by: int, now: int) -> bool:
    """Somebody looked; False where it is answered already."""
    return (
        tx.run(
            """UPDATE health_check SET answered_at = :now, answered_by = :by, answer = :answer
               WHERE move_id = :move AND answered_at IS NULL""",
            {"move": move_id, "answer": answer, "by": by, "now": now},
        )
        == 1
    )


def refer(tx: Tx, *, person_id: int, kind: str, note_id: int | None, due_at: int, by: int, now: int) -> int:
    """Ask an office; the referral's number. Raises sqlite3.IntegrityError where one is open."""
    return tx.insert(
        """INSERT INTO referral (person_id, kind, note_id, asked_at, asked_by, due_at)
           VALUES (:person, :kind, :note, :now, :by, :due)""",
        {"person": person_id, "kind": kind, "note": note_id, "now": now, "by": by, "due": due_at},
    )


def open_referral(tx: Tx, person_id: int) -> ReferralRow | None:
    """The question to another office that is not answered."""
    return _referral(
        tx.one("SELECT * FROM referral WHERE person_id = :person AND answered_at IS NULL", {"person": person_id})
    )


def referral(tx: Tx, referral_id: int) -> ReferralRow | None:
    """One referral."""
    return _referral(tx.one("SELECT * FROM referral WHERE id = :id", {"id": referral_id}))


def latest_referral(tx: Tx, person_id: int) -> ReferralRow | None:
    """The newest referral of a person, answered or not."""
    row = tx.one("SELECT * FROM referral WHERE person_id = :person ORDER BY id DESC LIMIT 1", {"person": person_id})
    return _referral(row)


def answer_referral(tx: Tx, referral_id: int, answer: str, *, by: int, now: int) -> bool:
    """The office answered; False where it did before."""
    return (
        tx.run(
            """UPDATE referral SET answered_at = :now, answered_by = :by, answer = :answer
               WHERE id = :id AND answered_at IS NULL""",
            {"id": referral_id, "answer": answer, "by": by, "now": now},
        )
        == 1
    )


def _referral(row: Row | None) -> ReferralRow | None:
    return None if row is None else ReferralRow(*row)


def hand(tx: Tx, person_id: int, note_id: int) -> None:
    """To whom, and on which paper, the latest move handed a person over."""
    tx.run(
        """UPDATE person_move SET handover_note = :note
           WHERE id = (SELECT max(id) FROM person_move WHERE person_id = :person)""",
        {"person": person_id, "note": note_id},
    )
