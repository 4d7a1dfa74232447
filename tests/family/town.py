"""Many people at once, written into the tables as the team records them; and a search that was sent."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.domain.family.matching import Known, Sought, ValueSpan
from bot.domain.family.search import Description
from storage.family import searches, to_match
from storage.kit.sqlite import Tx

TICKET = """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, area_code, channel, progress_at,
                                opened_at, sop)
            VALUES (:id, 'n' || :id, 'u:' || :id, 'ot', 0, 'new', '{}', :area, 'telegram', :at, :at, '{}')"""
PERSON = """INSERT INTO person (id, nonce, ticket_id, source, label_kind, label_year, label_number, found_at,
                                recorded_at, recorded_by)
            VALUES (:id, 'p' || :id, :id, 'p:' || :id, 'unknown', 2023, :id, :at, :at, 1)"""
FACT = "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:id, :field, :value, :at, 1)"


def write_people(tx: Tx, people: Iterable[Known]) -> None:
    """Everybody with a ticket of their own, under the number that they have."""
    for one in people:
        at = one.found_at or 0
        tx.run(TICKET, {"id": one.person_id, "area": one.area, "at": at})
        tx.run(PERSON, {"id": one.person_id, "at": at})
        for field, value in facts_of(one).items():
            tx.run(FACT, {"id": one.person_id, "field": field, "value": value, "at": at})


def facts_of(one: Known) -> dict[str, str]:
    """What is recorded of somebody, as the tables hold it."""
    facts = {
        "name": " ".join(one.names),
        "sex": one.sex or "",
        "age": _written(one.age),
        "height_cm": _written(one.height),
        "features": one.marks,
        "clothes": one.clothing,
    }
    return {field: value for field, value in facts.items() if value}


def send_search(tx: Tx, number: int, sought: Sought, now: int) -> int:
    """The search of somebody with this number, sent and waiting to be compared; its own number."""
    lost = sought.lost
    known = Description(
        name=", ".join(sought.names) or None,
        sex=sought.sex,
        age=_pair(sought.age),
        height=_pair(sought.height),
        marks=sought.marks or None,
        clothing=sought.clothing or None,
        lost=None if lost is None else (_day(lost.low), _day(lost.high)),
        area=sought.area,
        relation="child",
        contact="+6281234567890",
    )
    made = searches.begin(tx, user_id=number, epoch=1, nonce=f"s{number}", asking="review", now=now)
    searches.save(tx, made, known, "review", now)
    assert searches.send(tx, made, sought, now)
    to_match.note(tx, to_match.SEARCH, made)
    return made


def _written(span: ValueSpan | None) -> str:
    return "" if span is None else "-".join(map(str, sorted({span.low, span.high})))


def _pair(span: ValueSpan | None) -> tuple[int, int] | None:
    return None if span is None else (span.low, span.high)


def _day(instant: int) -> str:
    return datetime.fromtimestamp(instant / 1_000, UTC).date().isoformat()
