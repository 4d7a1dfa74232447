"""Questions about the hotline itself: is this a bot, what does it cost, who learns of me, where is the person taken?

Only where the whole message is such a question: a word that it has no need of may tell of somebody, and then the rest
of the house reads it.
"""

import re

from bot.reading.normal import Normal, normal
from bot.reading.outcome import Span
from bot.reading.words.about_us import AROUND, TOPICS

LONGEST = 16  # words
REACH, COMPLAINT = "reach", "complaint"
_OF_PLACES = frozenset((REACH, "contact"))  # a reporter asks of what was found somewhere
_AROUND = frozenset(AROUND.split())
_TOPICS = tuple(
    (name, re.compile(rf" (?:{turns_on})(?= )"), frozenset(holds.split())) for name, turns_on, holds in TOPICS
)
NAMES = tuple(dict.fromkeys(name for name, *_ in TOPICS))


def about_us(text: str | Normal, place: Span | None = None) -> str:
    """What is asked of the hotline, one of NAMES; "" where it is no such question, or the message says anything else.
    `place`: where in the text a place is named; only whether it is served, and news of it, may be asked of one."""
    words = normal(text) if isinstance(text, str) else text
    elsewhere = [one for one in words.words if place is None or not (place[0] <= one.span[0] < place[1])]
    if len(words.plain) > LONGEST:
        return ""
    said = {word for one in elsewhere for word in one.plain.split() if word not in ".,"} - _AROUND
    if not said:
        return ""
    line = words.unmarked
    fits = (name for name, core, holds in _TOPICS if _fits(core, holds, said, line))
    return next((name for name in fits if place is None or name in _OF_PLACES), "")


def _fits(core: re.Pattern[str], holds: frozenset[str], said: set[str], line: str) -> bool:
    """Whether the question is asked and nothing beside it said. What a name may be (`of`) may be any words."""
    unheld = said - holds
    if unheld and "of" not in core.groupindex:
        return False
    found = core.search(line)
    return found is not None and (not unheld or set((found["of"] or "").split()).issuperset(unheld))
