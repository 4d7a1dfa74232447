"""One message read once: what is wanted, whether somebody is in danger, what kind of report it is, and where."""

from dataclasses import dataclass

from bot.reading.areas import Gazetteer
from bot.reading.danger import Danger, read_danger
from bot.reading.intents import ReadIntent, read_intent
from bot.reading.kinds import Kinds, read_kinds
from bot.reading.normal import normal
from bot.reading.outcome import Outcome
from bot.reading.place import ReadPlace, read_place
from bot.reading.source import ends_at


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What a message says. `text` is all of it: whatever the facts leave out is still to be kept and shown."""

    text: str
    intent: ReadIntent
    danger: Danger
    kinds: Outcome[Kinds]
    place: ReadPlace


def read_message(text: str, gazetteer: Gazetteer, who: str = "resident") -> MessageFacts:
    """Reads a message of a resident, relative, responder or operator."""
    words = normal(text)
    danger = read_danger(words)
    head = ends_at(text)
    place = read_place(" " * head + text[head:] if head else words, gazetteer)
    intent = read_intent(words, who, danger, placed=place.span is not None)
    return MessageFacts(text, intent, danger, read_kinds(words, danger), place)
