"""The people of a period's reports, for the export (SOP 7)."""

from bot.domain.case.person import Label, label_of, markers_of, sex_of
from bot.domain.figures.digest import Stretch
from bot.domain.figures.edition import Client
from bot.domain.kit.codes import ticket_code
from storage.case import persons
from storage.kit.sqlite import Tx

KNOWN = "nama diketahui"
AT_ONCE = 400  # people whose facts are read together


def found(tx: Tx, stretch: Stretch, prefix: str, *, personal: bool) -> list[Client]:
    """Who was found in the period (from `first` to before `until`, UTC ms), the first found first; `prefix` of
    the report numbers. Name and NIK only where `personal`: restricted fields (SOP 8). Whoever is not to be disclosed is
    in no list that may be handed on; the figures count them (SOP 9)."""
    rows = tx.all(
        """SELECT p.id, t.id AS ticket, t.epoch, t.area_code,
                  t.lat_e6 IS NOT NULL AND json_array_length(t.answers, '$.areas') > 0 AS guessed
           FROM person AS p JOIN ticket AS t ON t.id = p.ticket_id
           WHERE p.found_at >= :first AND p.found_at < :until
             AND NOT EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id) ORDER BY p.found_at, p.id""",
        {"first": stretch.first, "until": stretch.until},
    )
    clients = []
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        facts = persons.facts_of(tx, [row["id"] for row in some])
        clients += [_client(tx, row["id"], ticket_code(prefix, row["ticket"], row["epoch"]), row["area_code"],
                            bool(row["guessed"]), facts.get(row["id"], {}), personal) for row in some]  # fmt: skip
    return clients


def _client(
    tx: Tx, person_id: int, code: str, area: str | None, guessed: bool, facts: dict[str, str], personal: bool
) -> Client:
    person = persons.get(tx, person_id)
    assert person is not None, "the row was read in this transaction"
    markers = markers_of(facts)
    return Client(
        code, KNOWN if person.label_kind is Label.KNOWN else label_of(person, None), sex_of(person, facts),
        markers.age_from, markers.age_to, person.found_at, area, person.place, str(person.state), person.end_kind,
        person.ended_at, (facts.get("name") or "") if personal else "", (facts.get("nik") or "") if personal else "",
        guessed,
    )  # fmt: skip
