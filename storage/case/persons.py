"""Persons whom the team met, what is known of them field by field, and their photos (SOP 4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.case.person import CaseState, Label, PersonRow
from storage.kit.sqlite import Row, Tx, Value
from storage.ticket.tickets import Attachment


@dataclass(frozen=True, slots=True)
class Scan:
    """What a file shows beside a person: `police`, `certificate`, `handover` or `grave`, and where the grave is
    (WGS84 × 1e6)."""

    about: str
    pin_e6: tuple[int, int] | None


def add(
    tx: Tx, *, nonce: str, source: str, ticket_id: int, label: Label, year: int, before: int, found_at: int,
    by: int, now: int,
) -> PersonRow:  # fmt: skip
    """Record somebody. Whoever is unnamed gets the next number of `year`, behind the `before` on paper: taken here, in
    the transaction, so that there is no gap and no double. Raises sqlite3.IntegrityError where `source` recorded
    somebody before."""
    number = None if label is Label.KNOWN else _next_number(tx, year, before)
    row = tx.one(
        """INSERT INTO person (nonce, source, ticket_id, label_kind, label_year, label_number, found_at, recorded_at,
                               recorded_by)
           VALUES (:nonce, :source, :ticket, :label, :year, :number, :found, :now, :by) RETURNING *""",
        {
            "nonce": nonce,
            "source": source,
            "ticket": ticket_id,
            "label": str(label),
            "year": None if number is None else year,
            "number": number,
            "found": found_at,
            "now": now,
            "by": by,
        },
    )
    assert row is not None
    return _person(row)


def get(tx: Tx, person_id: int) -> PersonRow | None:
    """One person."""
    row = tx.one("SELECT * FROM person WHERE id = :id", {"id": person_id})
    return None if row is None else _person(row)


def by_nonce(tx: Tx, nonce: str) -> PersonRow | None:
    """The person whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM person WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _person(row)


def of_ticket(tx: Tx, ticket_id: int) -> list[PersonRow]:
    """Everybody who was found by one report, in order."""
    rows = tx.all("SELECT * FROM person WHERE ticket_id = :ticket ORDER BY id", {"ticket": ticket_id})
    return [_person(row) for row in rows]


def await_a_grave(tx: Tx, ticket_id: int) -> bool:
    """Whether what is left of a report has clocks of its own: somebody died and is not buried or with the family, and
    nobody who lives is without a place."""
    row = tx.one(
        """SELECT coalesce(sum(state = 'dead'), 0), coalesce(sum(state = 'alive' AND place IS NULL), 0)
           FROM person WHERE ticket_id = :ticket""",
        {"ticket": ticket_id},
    )
    return row is not None and bool(row[0]) and not row[1]


def open_cases(tx: Tx, limit: int = 1_000) -> list[PersonRow]:
    """Everybody whose case has not ended, oldest first."""
    rows = tx.all("SELECT * FROM person WHERE state <> 'ended' ORDER BY id LIMIT :limit", {"limit": limit})
    return [_person(row) for row in rows]


def every(tx: Tx) -> list[PersonRow]:
    """Everybody who was ever recorded, also those whose case has ended, oldest first."""
    return [_person(row) for row in tx.all("SELECT * FROM person ORDER BY id")]


def rename(tx: Tx, person_id: int, label: Label) -> None:
    """The label is another from now on; a number that was given stays theirs."""
    tx.run("UPDATE person SET label_kind = :label WHERE id = :id", {"id": person_id, "label": str(label)})


def number(tx: Tx, person: PersonRow, label: Label, year: int, before: int) -> None:
    """Somebody who was taken for known is not: they get the next number of the year, if they have none."""
    taken = person.label_number if person.label_number is not None else _next_number(tx, year, before)
    tx.run(
        "UPDATE person SET label_kind = :label, label_year = :year, label_number = :number WHERE id = :id",
        {"id": person.id, "label": str(label), "year": person.label_year or year, "number": taken},
    )


def put(tx: Tx, person_id: int, *, state: CaseState, place: str | None, since: int | None) -> None:
    """Where a person of an open case is and how they are."""
    tx.run(
        "UPDATE person SET state = :state, place = :place, since = :since WHERE id = :id AND state <> 'ended'",
        {"id": person_id, "state": str(state), "place": place, "since": since},
    )


def end(tx: Tx, person_id: int, kind: str, now: int) -> None:
    """The case has ended."""
    tx.run(
        """UPDATE person SET state = 'ended', place = NULL, since = NULL, ended_at = :now, end_kind = :kind
           WHERE id = :id AND state <> 'ended'""",
        {"id": person_id, "kind": kind, "now": now},
    )


def reopen(tx: Tx, person_id: int, *, state: CaseState, place: str | None, since: int | None) -> None:
    """The end of a case was wrong: the person is where they were."""
    tx.run(
        """UPDATE person SET state = :state, place = :place, since = :since, ended_at = NULL, end_kind = NULL
           WHERE id = :id AND state = 'ended'""",
        {"id": person_id, "state": str(state), "place": place, "since": since},
    )


def counts(tx: Tx) -> dict[str, int]:
    """How many people are in each place: code → people."""
    rows = tx.all("SELECT place, count(*) FROM person WHERE place IS NOT NULL AND state = 'alive' GROUP BY place")
    return {str(row[0]): int(row[1]) for row in rows}


def say(tx: Tx, person_id: int, field: str, value: str, *, by: int, now: int) -> int:
    """Something is known of a person; what was known of that field stays in the record. Its number."""
    return tx.insert(
        "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:person, :field, :value, :now, :by)",
        {"person": person_id, "field": field, "value": value, "now": now, "by": by},
    )


def facts(tx: Tx, person_id: int) -> dict[str, str]:
    """What is known now: field → the newest value, without those that were taken back."""
    return facts_of(tx, [person_id]).get(person_id, {})


def said_between(tx: Tx, person_id: int, since: int, until: int | None) -> dict[str, str]:
    """The same of what was said after `since` and until `until` (UTC ms; None: until now)."""
    rows = tx.all(
        """SELECT field, value FROM person_fact WHERE person_id = :person AND at > :since
             AND (:until IS NULL OR at <= :until) ORDER BY id""",
        {"person": person_id, "since": since, "until": until},
    )
    newest = {str(field): str(value) for field, value in rows}
    return {field: value for field, value in newest.items() if value}


def facts_of(tx: Tx, person_ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """The same of many at once: person → field → value."""
    found: dict[int, dict[str, str]] = {}
    for at in range(0, len(person_ids), 500):
        chosen: Mapping[str, Value] = {"ids": str(list(person_ids[at : at + 500]))}
        rows = tx.all(
            """SELECT person_id, field, value FROM person_fact
               WHERE person_id IN (SELECT value FROM json_each(:ids)) ORDER BY id""",
            chosen,
        )
        for person_id, field, value in rows:
            found.setdefault(person_id, {})[field] = value
    return {one: {name: value for name, value in known.items() if value} for one, known in found.items()}


def hide(tx: Tx, person_id: int, by: int, now: int) -> bool:
    """From now on this person is compared with nobody and published nowhere; False where that is so already."""
    return (
        tx.run(
            "INSERT INTO person_hidden (person_id, by, at) VALUES (:person, :by, :now) ON CONFLICT DO NOTHING",
            {"person": person_id, "by": by, "now": now},
        )
        == 1
    )


def disclose(tx: Tx, person_id: int) -> bool:
    """The person need not be hidden any more; False where they were not."""
    return tx.run("DELETE FROM person_hidden WHERE person_id = :person", {"person": person_id}) == 1


def is_hidden(tx: Tx, person_id: int) -> bool:
    """Whether nobody outside is to learn of this person (SOP 9)."""
    return tx.one("SELECT 1 FROM person_hidden WHERE person_id = :person", {"person": person_id}) is not None


def add_photo(
    tx: Tx, person_id: int, attachment_id: int, about: str = "person", pin_e6: tuple[int, int] | None = None
) -> None:
    """A file is a photo of this person; or, `about` something else, a scan of a letter or a photo of the grave, with
    the place where it was taken (WGS84 × 1e6)."""
    lat, lng = pin_e6 or (None, None)
    tx.run(
        """INSERT INTO person_photo (attachment_id, person_id, about, lat_e6, lng_e6)
           VALUES (:file, :person, :about, :lat, :lng) ON CONFLICT DO NOTHING""",
        {"file": attachment_id, "person": person_id, "about": about, "lat": lat, "lng": lng},
    )


def photos(tx: Tx, person_id: int) -> list[Attachment]:
    """The photos of a person, in order."""
    rows = tx.all(
        """SELECT a.id, a.kind, a.file_id FROM person_photo AS p JOIN attachment AS a ON a.id = p.attachment_id
           WHERE p.person_id = :person AND p.about = 'person' AND a.file_id <> '' ORDER BY a.id""",
        {"person": person_id},
    )
    return [Attachment(*row) for row in rows]


def scans(tx: Tx, person_id: int) -> dict[int, Scan]:
    """Scans of letters and photos of the grave, in order, by the number of their file."""
    rows = tx.all(
        """SELECT a.id, p.about, p.lat_e6, p.lng_e6
           FROM person_photo AS p JOIN attachment AS a ON a.id = p.attachment_id
           WHERE p.person_id = :person AND p.about <> 'person' AND a.file_id <> '' ORDER BY a.id""",
        {"person": person_id},
    )
    return {int(row[0]): Scan(str(row[1]), None if row[2] is None else (int(row[2]), int(row[3]))) for row in rows}


def _next_number(tx: Tx, year: int, before: int) -> int:
    row = tx.one("SELECT max(label_number) FROM person WHERE label_year = :year", {"year": year})
    return max(before, 0 if row is None or row[0] is None else int(row[0])) + 1


def _person(row: Row) -> PersonRow:
    return PersonRow(
        id=row["id"],
        nonce=row["nonce"],
        ticket_id=row["ticket_id"],
        label_kind=Label(row["label_kind"]),
        label_year=row["label_year"],
        label_number=row["label_number"],
        state=CaseState(row["state"]),
        place=row["place"],
        since=row["since"],
        found_at=row["found_at"],
        recorded_at=row["recorded_at"],
        recorded_by=row["recorded_by"],
        ended_at=row["ended_at"],
        end_kind=row["end_kind"],
    )


def keeper_of(tx: Tx, person_id: int) -> int | None:
    """Who keeps the case of a person: whoever works on the ticket, else who recorded them."""
    row = tx.one(
        """SELECT coalesce(t.holder, p.recorded_by) FROM person AS p JOIN ticket AS t ON t.id = p.ticket_id
           WHERE p.id = :id""",
        {"id": person_id},
    )
    return None if row is None else row[0]
