"""Everybody found, sheltered, in hospital or buried, as far as relatives may describe them (SOP 5.1): the newest fact
of each field, read for comparing. Who may be meant is found by their outlines (outlines.py)."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.domain.case.person import SEX_OF
from bot.domain.family.matching import Known, ValueSpan
from storage.kit.sqlite import Row, Tx

Stand = tuple[tuple[int, int, bool], ...]
GUESSED_YEARS = 5  # an age that was written as one number was looked at, not known
GUESSED_CM = 4
NOTHING = "tidak ada"  # a quick answer of the record: no such marks
_NAMES = ("name",)
_MARKS = ("build", "skin", "hair", "moles", "tattoos", "features")
_COLUMNS = ("sex", "age", "height_cm", "clothes", *_NAMES, *_MARKS)
_NAMED = {"tattoos": "tato", "moles": "tahi lalat", "skin": "kulit", "hair": "rambut"}
_SEX_OF = {str(label): str(sex) for label, sex in SEX_OF.items()}


def these(tx: Tx, people: Sequence[int], *, hidden: bool = False) -> tuple[Known, ...]:
    """These people as they are now; those who are not to be disclosed only where `hidden`."""
    rows = tx.all(
        """SELECT p.id, p.found_at, p.label_kind, t.area_code,
                  t.lat_e6 IS NOT NULL AND json_array_length(t.answers, '$.areas') > 0 AS guessed
           FROM json_each(:people) AS wanted
           JOIN person AS p ON p.id = wanted.value JOIN ticket AS t ON t.id = p.ticket_id
           WHERE :hidden OR NOT EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id)""",
        {"people": json.dumps(list(people)), "hidden": hidden},
    )
    return _read(tx, rows)


def stand_of(tx: Tx, people: Sequence[int]) -> Stand:
    """How these people stand, without reading them: something else whenever one of them would be read as something
    else. Whoever writes sees by it whether what was compared a moment ago still holds."""
    rows = tx.all(
        """SELECT p.id, o.turn, t.lat_e6 IS NOT NULL AND json_array_length(t.answers, '$.areas') > 0
           FROM json_each(:people) AS wanted
           JOIN person AS p ON p.id = wanted.value JOIN ticket AS t ON t.id = p.ticket_id
           JOIN person_outline AS o ON o.person_id = p.id
           WHERE NOT EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id)""",
        {"people": json.dumps(list(people))},
    )
    return tuple((int(row[0]), int(row[1]), bool(row[2])) for row in rows)


def known_person(tx: Tx, person_id: int) -> Known | None:
    """One of them; None also for somebody who is not to be disclosed."""
    return next(iter(these(tx, [person_id])), None)


def ticket_of(tx: Tx, person_id: int) -> int | None:
    """The ticket of a person; None where there is no such person."""
    row = tx.one("SELECT ticket_id FROM person WHERE id = :id", {"id": person_id})
    return None if row is None else int(row[0])


def _facts(tx: Tx, people: Sequence[int]) -> Mapping[int, Mapping[str, str]]:
    """The newest value of each field, of each person; an empty value takes back what stood there."""
    rows = tx.all(
        """SELECT f.person_id, f.field, f.value FROM json_each(:people) AS wanted
           JOIN person_fact AS f ON f.person_id = wanted.value
           WHERE f.field IN (SELECT value FROM json_each(:fields)) ORDER BY f.id""",
        {"people": json.dumps(list(people)), "fields": json.dumps(_COLUMNS)},
    )
    found: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for person_id, field, value in rows:
        found[person_id][field] = value
    return found


def _read(tx: Tx, rows: Sequence[Row]) -> tuple[Known, ...]:
    facts = _facts(tx, [row["id"] for row in rows])
    return tuple(_known(row, facts[row["id"]]) for row in rows)


def _known(row: Row, facts: Mapping[str, str]) -> Known:
    return Known(
        person_id=row["id"],
        names=tuple(facts[field] for field in _NAMES if facts.get(field)),
        sex=facts.get("sex") or _SEX_OF.get(row["label_kind"]),
        age=_span(facts.get("age"), GUESSED_YEARS),
        height=_span(facts.get("height_cm"), GUESSED_CM),
        marks=", ".join(_said(field, facts[field]) for field in _MARKS if facts.get(field) not in (None, "", NOTHING)),
        clothing=facts.get("clothes", ""),
        found_at=row["found_at"],
        area=row["area_code"],
        guessed=bool(row["guessed"]),
    )


def _said(field: str, value: str) -> str:
    """What stands in the field for tattoos need not say "tato"."""
    name = _NAMED.get(field)
    return value if name is None or name in value.lower() else f"{name} {value}"


@lru_cache(maxsize=1_024)
def _span(text: str | None, guessed: int) -> ValueSpan | None:
    """ "50-60", or one number that was guessed."""
    numbers = [int(one) for one in re.findall(r"\d{1,3}", text or "")][:2]
    if not numbers:
        return None
    if len(numbers) == 2 and numbers[0] <= numbers[1]:
        return ValueSpan(numbers[0], numbers[1])
    return ValueSpan(max(0, numbers[0] - guessed), numbers[0] + guessed)
