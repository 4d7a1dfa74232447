"""What a relative says of the person to be otherwise than it was taken: "bukan nenek, kakek" (SOP 5.1). The part that
it contradicts is set right, whatever was asked."""

import re
from typing import Any

from bot.actions.family import values
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Scene
from bot.domain.family.search import Description
from bot.domain.family.search_reading import read_kin, read_sex
from bot.reading.ages import read_age
from bot.reading.agreeing import not_but
from bot.reading.outcome import Read

_IN_WORDS = ("name", "clothing", "marks", "place")


def contradicted(scene: Scene, known: Description, text: str) -> Description | None:
    """The description with the one part that the words set right; None where they set none. The words stay too."""
    said = not_but(text)
    if said is None:
        return None
    new = _person(scene, known, *said) or _in_words(known, *said)
    return known.with_(**new, typed=tuple(dict.fromkeys((*known.typed, text)))) if new else None


def _person(scene: Scene, known: Description, wrong: str, right: str) -> dict[str, Any]:
    """A man and no woman, 82 and not 72."""
    not_so, so = _sex(wrong), _sex(right)
    if so and not_so and so != not_so:
        return {"sex": so}
    ages = (read_age(one, reading(scene)) for one in (wrong, right))
    if known.age is not None and all(isinstance(one, Read) for one in ages):
        return {"age": values.age(scene, known, right).known.age}
    return {}


def _sex(words: str) -> str | None:
    return read_kin(f"{words} saya").sex or read_sex(words)


def _in_words(known: Description, wrong: str, right: str) -> dict[str, Any]:
    """Words of one answer, and of no other: "bukan biru, hijau"."""
    found = re.compile(rf"\b{re.escape(wrong.strip())}\b", re.IGNORECASE)
    holding = [name for name in _IN_WORDS if found.search(getattr(known, name) or "")]
    if len(holding) != 1:
        return {}
    value = found.sub(lambda _: right.strip(), getattr(known, holding[0]), count=1)
    # What was read of the old place is not of the new one.
    return {holding[0]: value, "area": None} if holding[0] == "place" else {holding[0]: value}
