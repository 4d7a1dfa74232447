"""What relatives said and what is known, as lines."""

from collections.abc import Iterator

from bot.clock import local
from bot.domain.case.person import label_of
from bot.domain.family.matching import Known, ValueSpan
from bot.domain.family.search import Description, lost_days
from bot.domain.kit.reading import clean, cut
from bot.messages.kit.registry import Sight
from storage.case import persons

FULL = 300


def described(sight: Sight, known: Description, *, own: bool) -> Iterator[str]:
    """The lines of what relatives said, without what is unknown; with who they are where it is their `own` form, or
    where somebody is to call them."""
    values = {field: value for field, value in said_of(sight, known).items() if value}
    if own and known.relation:
        words = known.relation_words or sight.texts.plain(f"family.relation.{known.relation}")
        values["relation"] = words
    if own and known.contact:
        values["contact"] = known.contact
    if known.typed:  # answers that were read only in part
        values["typed"] = " · ".join(_line(one) for one in known.typed)
    for field, value in values.items():
        yield sight.texts.say("family.line", label=sight.texts.raw(f"family.field.{field}"), value=cut(value, FULL))


def said_of(sight: Sight, known: Description) -> dict[str, str]:
    """Field (domain/matching.py) → what relatives said of it, in words; empty where nothing was said."""
    days = lost_days(known)
    return {
        "name": _line(known.name),
        "sex": "" if known.sex is None else sight.texts.plain(f"family.sex.{known.sex}"),
        "age": span_of(sight, "years", None if known.age is None else ValueSpan(*known.age)),
        "height": span_of(sight, "cm", None if known.height is None else ValueSpan(*known.height)),
        "marks": _line(known.marks),
        "clothing": _line(known.clothing),
        "dates": "" if days is None else " – ".join(dict.fromkeys(f"{day:%d/%m/%Y}" for day in days)),
        "area": ", ".join(part for part in (_line(known.place), area_of(sight, known.area)) if part),
    }


def known_of(sight: Sight, known: Known) -> dict[str, str]:
    """Field → what is recorded, in words; empty where nothing is."""
    found = None if known.found_at is None else local(known.found_at, sight.rules.zone)
    return {
        "name": _line(", ".join(known.names)),
        "sex": "" if known.sex is None else sight.texts.plain(f"family.sex.{known.sex}"),
        "age": span_of(sight, "years", known.age),
        "height": span_of(sight, "cm", known.height),
        "marks": _line(known.marks),
        "clothing": _line(known.clothing),
        "dates": "" if found is None else f"{found:%d/%m/%Y}",
        "area": area_of(sight, known.area, guessed=known.guessed),
    }


def label(sight: Sight, person_id: int) -> str:
    """ "Mr X 8/2023", or the name where it is known; for the team only."""
    person = persons.get(sight.tx, person_id)
    return "" if person is None else label_of(person, persons.facts(sight.tx, person_id).get("name"))


def area_of(sight: Sight, code: str | None, *, guessed: bool = False) -> str:
    """The kelurahan and kecamatan behind a code, called a guess where they are one; empty where there is none."""
    area = sight.city.area(code)
    if area is None:
        return ""
    said = f"{area.kelurahan}, {area.kecamatan}"
    return sight.texts.plain("ticket.guess", area=said) if guessed else said


def span_of(sight: Sight, unit: str, span: ValueSpan | None) -> str:
    """ "58–62 tahun"."""
    if span is None:
        return ""
    key = "family.unit.years" if unit == "years" else "family.unit.cm"
    return sight.texts.plain(key, span="–".join(dict.fromkeys((str(span.low), str(span.high)))))


def _line(text: str | None) -> str:
    return " ".join(clean(text or "").split())
