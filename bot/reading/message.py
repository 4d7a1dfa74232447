"""One message read once: what is wanted, whether somebody is in danger, what kind of report it is, and where."""

from functools import cached_property

from bot.reading.areas import Gazetteer
from bot.reading.danger import read_danger
from bot.reading.intents import ReadIntent, read_intent
from bot.reading.kinds import Kinds, read_kinds
from bot.reading.normal import normal
from bot.reading.outcome import Outcome
from bot.reading.place import ReadPlace, read_place
from bot.reading.source import ends_at


class MessageFacts:
    """What a message says. `text` is all of it: whatever the facts leave out is still to be kept and shown.

    Whether it tells of danger is read at once, the rest when it is asked for: of most answers to a question nobody asks
    what kind of report they are.
    """

    def __init__(self, text: str, gazetteer: Gazetteer, who: str) -> None:
        self.text = text
        self._words = normal(text)
        self._gazetteer, self._who = gazetteer, who
        self.danger = read_danger(self._words)

    @cached_property
    def intent(self) -> ReadIntent:
        """What its writer wants."""
        return read_intent(self._words, self._who, self.danger, placed=self.place.span is not None)

    @cached_property
    def kinds(self) -> Outcome[Kinds]:
        """What kind of report it may be."""
        return read_kinds(self._words, self.danger)

    @cached_property
    def place(self) -> ReadPlace:
        """Where what it tells of is."""
        head = ends_at(self.text)
        return read_place(" " * head + self.text[head:] if head else self._words, self._gazetteer)


def read_message(text: str, gazetteer: Gazetteer, who: str = "resident") -> MessageFacts:
    """Reads a message of a resident, relative, responder or operator."""
    return MessageFacts(text, gazetteer, who)
