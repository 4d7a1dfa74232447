"""Two people at two places, told in one message (SOP 2): a report is about one of them, and has their kind and their
place; the words stay whole, and whoever wrote them is told how the other becomes a report too."""

import re

from bot.actions.kit.scene import Scene
from bot.domain.report.told import is_story, names_another_place, names_something
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.sightings import told_by
from bot.reading.message import MessageFacts

TWO = "two_told"  # the hint that says so
MOST = 4  # parts that are looked at
SHORTEST = 3  # words of a part
_SOMEBODY = "ada|orang|ibu|bapak|bapa|kakek|nenek|anak|bayi|cewek|cowok|perempuan|laki|odgj|seorang|mayat"
_PERSON = re.compile(rf"\b(?:{_SOMEBODY.removeprefix('ada|')})\b", re.IGNORECASE)
_BETWEEN = re.compile(
    r"[.;\n]+|\b(?:terus|trus|lalu|kemudian|satu lagi|(?:yang|yg) (?:satu(?: ?lagi)?|lain(?:nya)?))\b"
    rf"|(?:,|\bdan\b|\bsama\b|\bjuga\b)\s*(?=(?:{_SOMEBODY})\b)",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\b(?:di|d|depan|dpn|deket|dekat|dkt|samping|belakang|seberang|jl|jln|jalan|gang|gg)\b", re.IGNORECASE
)


def one_of_two(scene: Scene, text: str) -> MessageFacts | None:
    """What the message says of one of two people at two places, of the one in danger before the other; None where it
    tells of one, or of one place."""
    parts = [part for part in _BETWEEN.split(text) if len(part.split()) >= SHORTEST and _WHERE.search(part)]
    if not 1 < len(parts) <= MOST:
        return None
    told = [facts for facts in map(scene.message, parts) if _tells_where(facts)]
    if len(told) < 2 or not names_another_place(told[1], Answers(place_text=told[0].place.words_of(told[0].text))):
        return None
    one = max(told, key=lambda facts: (bool(facts.danger), is_story(facts)))
    return one if is_story(one) else None


def _tells_where(facts: MessageFacts) -> bool:
    """Of somebody at a place; whoever "moved to" it is the one before."""
    somebody = is_story(facts) or _PERSON.search(facts.text) is not None
    named = facts.place.span is not None and names_something(facts.place.words_of(facts.text))
    return somebody and named and told_by(facts.text) is None
