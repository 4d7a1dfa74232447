"""Deaths with their clock, what is done for the dead, and the decision about the religion (SOP 5)."""

from dataclasses import dataclass

from bot.domain.case.death import DAY_MS, Death
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class Religion:
    """The latest decision: a code of the configuration, how sure, on what grounds (words), who decided."""

    religion: str
    certainty: str
    basis: str
    at: int
    by: int


def add(
    tx: Tx, *, person_id: int, died_at: int | None, place: str | None, found_dead: bool, search_days: int,
    letter_every_min: int, by: int, now: int,
) -> Death:  # fmt: skip
    """Record a death with the settings that apply today. The search begins with the hour of death; for a body found
    dead later (`hand_over`). Raises sqlite3.IntegrityError where one stands already."""
    start = None if found_dead else died_at
    row = tx.one(
        """INSERT INTO death (person_id, died_at, place, found_dead, search_days, letter_every_min, search_from,
                              search_until, recorded_at, recorded_by)
           VALUES (:person, :died, :place, :dead, :days, :every, :start, :end, :now, :by) RETURNING *""",
        {
            "person": person_id,
            "died": died_at,
            "place": place,
            "dead": int(found_dead),
            "days": search_days,
            "every": letter_every_min,
            "start": start,
            "end": None if start is None else start + search_days * DAY_MS,
            "now": now,
            "by": by,
        },
    )
    assert row is not None
    return _death(row)


def get(tx: Tx, death_id: int) -> Death | None:
    """One death that was not taken back."""
    row = tx.one("SELECT * FROM death WHERE id = :id AND voided_at IS NULL", {"id": death_id})
    return None if row is None else _death(row)


def of_person(tx: Tx, person_id: int) -> Death | None:
    """The death of a person; None where there is none, or it was recorded by mistake."""
    row = tx.one("SELECT * FROM death WHERE person_id = :person AND voided_at IS NULL", {"person": person_id})
    return None if row is None else _death(row)


def hand_over(tx: Tx, death: Death, at: int) -> bool:
    """The police handed the body over: the search begins; False where it has begun."""
    return (
        tx.run(
            """UPDATE death SET handed_over_at = :at, search_from = :at, search_until = :end
               WHERE id = :id AND handed_over_at IS NULL""",
            {"id": death.id, "at": at, "end": at + death.search_days * DAY_MS},
        )
        == 1
    )


def correct(tx: Tx, death: Death, now: int) -> None:
    """The hour of the death, or of the hand-over, was another: the search and what follows from it are counted anew.
    Ready to be buried is only who still is by the new hour."""
    tx.run(
        """UPDATE death SET died_at = :died, handed_over_at = :handed, search_from = :start, search_until = :end,
             ready_at = CASE WHEN :end > :now AND override_at IS NULL THEN NULL ELSE ready_at END
           WHERE id = :id""",
        {
            "id": death.id,
            "died": death.died_at,
            "handed": death.handed_over_at,
            "start": death.search_from,
            "end": death.search_until,
            "now": now,
        },
    )


def family_found(tx: Tx, death_id: int, *, by: int, now: int) -> bool:
    """A family came; False where that is known."""
    return (
        tx.run(
            "UPDATE death SET family_at = :now, family_by = :by WHERE id = :id AND family_at IS NULL",
            {"id": death_id, "by": by, "now": now},
        )
        == 1
    )


def family_gone(tx: Tx, death_id: int) -> bool:
    """Take back that the family was found; False where no family was known."""
    return (
        tx.run(
            "UPDATE death SET family_at = NULL, family_by = NULL WHERE id = :id AND family_at IS NOT NULL",
            {"id": death_id},
        )
        == 1
    )


def override(tx: Tx, death_id: int, *, note: int, by: int, now: int) -> bool:
    """A supervisor opened the lock; False where one did before."""
    return (
        tx.run(
            """UPDATE death SET override_at = :now, override_by = :by, override_note = :note
               WHERE id = :id AND override_at IS NULL""",
            {"id": death_id, "by": by, "note": note, "now": now},
        )
        == 1
    )


def announce_ready(tx: Tx, death_id: int, now: int) -> bool:
    """Everything is fulfilled; True the first time."""
    return (
        tx.run("UPDATE death SET ready_at = :now WHERE id = :id AND ready_at IS NULL", {"id": death_id, "now": now})
        == 1
    )


def lock_again(tx: Tx, death_id: int) -> None:
    """Something that a burial depends on is missing again; not where a supervisor opened the lock."""
    tx.run("UPDATE death SET ready_at = NULL WHERE id = :id AND override_at IS NULL", {"id": death_id})


def void(tx: Tx, death_id: int, now: int) -> None:
    """Make a death void that was recorded by mistake."""
    tx.run("UPDATE death SET voided_at = :now WHERE id = :id AND voided_at IS NULL", {"id": death_id, "now": now})


def tick(tx: Tx, death_id: int, step: str, *, by: int, now: int) -> bool:
    """A step is done; False where it was before."""
    return (
        tx.run(
            """INSERT INTO death_step (death_id, step, at, by) VALUES (:death, :step, :now, :by)
               ON CONFLICT DO NOTHING""",
            {"death": death_id, "step": step, "by": by, "now": now},
        )
        == 1
    )


def untick(tx: Tx, death_id: int, step: str) -> None:
    """Take back that a step of the rite was done."""
    tx.run("DELETE FROM death_step WHERE death_id = :death AND step = :step", {"death": death_id, "step": step})


def done(tx: Tx, death_id: int) -> dict[str, int]:
    """The steps that are done: step → when (UTC ms)."""
    rows = tx.all("SELECT step, at FROM death_step WHERE death_id = :death", {"death": death_id})
    return {str(row[0]): int(row[1]) for row in rows}


def decide_religion(tx: Tx, death_id: int, religion: str, certainty: str, basis: str, *, by: int, now: int) -> None:
    """Somebody decided; what was decided before stays in the record."""
    tx.run(
        """INSERT INTO death_religion (death_id, religion, certainty, basis, at, by)
           VALUES (:death, :religion, :certainty, :basis, :now, :by)""",
        {"death": death_id, "religion": religion, "certainty": certainty, "basis": basis, "by": by, "now": now},
    )


def religion(tx: Tx, death_id: int) -> Religion | None:
    """The decision that counts."""
    row = tx.one(
        """SELECT religion, certainty, basis, at, by FROM death_religion WHERE death_id = :death
           ORDER BY id DESC LIMIT 1""",
        {"death": death_id},
    )
    return None if row is None else Religion(*row)


def _death(row: Row) -> Death:
    return Death(
        **{
            name: row[name]
            for name in (
                "id", "person_id", "died_at", "place", "handed_over_at", "search_days", "letter_every_min",
                "search_from", "search_until", "family_at", "family_by", "override_at", "override_by", "override_note",
                "ready_at", "recorded_at", "recorded_by",
            )
        },
        found_dead=bool(row["found_dead"]),
    )  # fmt: skip
