"""Which kind of message looks how: one function for each kind, drawn at the moment of sending."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, cast

from typing_extensions import TypeVar

from bot.clock import SECOND, local
from bot.domain.kit.messages import ASIDE, BY, Message, To, kinds, load
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.messages.kit.readers import may_reach
from bot.messages.kit.screen import NOTHING, Aside, Screen
from bot.messages.kit.wording import moment
from bot.texts.catalog import Texts
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx

BY_MS = 14 * SECOND  # for so long a press lets the bot answer aside, less what the way takes (Telegram: 15 s)
ASIDE_MS = 60 * SECOND  # after that what stands in the private chat too is no news in the group
DELETED = "shown:"  # what stands under such a subject is deleted when it is taken back (storage/ticket/shown.py)

M = TypeVar("M", covariant=True, default=object)


@dataclass(frozen=True, slots=True)
class Sight(Generic[M]):
    """What a drawing may look at: the letter (kind and parameters), the state of this moment, the reader's texts, the
    rules of the city. `now` in UTC ms."""

    tx: Tx
    letter: OutboxRow
    texts: Texts
    now: int
    rules: Rules
    city: City

    @property
    def told(self) -> M:
        """What is to be told. Raises KeyError, TypeError where the outbox holds what this release cannot draw."""
        return cast(M, load(self.letter.kind, self.letter.params))

    @property
    def reader(self) -> int:
        """Who reads it: the chat, or the one person in the group who alone will see it."""
        aside = self.letter.params.get(ASIDE)
        return aside if isinstance(aside, int) else self.letter.chat_id

    def at(self, instant: int) -> str:
        """The time of day in the city, as people write it: 14.02; with the date where it is another day."""
        return moment(instant, self.now, self.rules.zone)

    def channel(self, name: str) -> str:
        """What people call a way by which something came in, or a messenger; its own name where the texts have none."""
        key = f"channel.{name}"
        return self.texts.plain(key) if key in self.texts else name

    def until(self, first: int, last: int) -> str:
        """The end of what began at `first`: with its date too where that is another day, so that "9/7 10.30 until
        10.30" is said of nothing that took three days."""
        whole = moment(last, first, self.rules.zone)
        return whole if " " in whole else self.at(last)


def is_night(sight: Sight[object]) -> bool:
    """Whether only places that are open at night are named now."""
    return sight.rules.night.holds(minute_of(sight))


def minute_of(sight: Sight[object]) -> int:
    """How many minutes after midnight it is in the city."""
    then = local(sight.now, sight.rules.zone)
    return then.hour * 60 + then.minute


class OfTicket(Protocol):
    """A message about a ticket."""

    @property
    def ticket(self) -> int:
        """Its number."""


class OfPerson(Protocol):
    """A message about a person whom the team met."""

    @property
    def person(self) -> int:
        """Their number."""


T = TypeVar("T", bound=Message)
Drawing = Callable[[Sight[T]], Screen]
_DRAWINGS: dict[str, Callable[[Sight[Any]], Screen]] = {}


def draws(*kinds: type[T]) -> Callable[[Drawing[T]], Drawing[T]]:
    """Register the drawing of a kind of message, or of several that look alike. Raises ValueError where there is one
    already."""

    def register(drawing: Drawing[T]) -> Drawing[T]:
        for cls in kinds:
            if cls.kind in _DRAWINGS:
                raise ValueError(f"two drawings for {cls.kind}")
            _DRAWINGS[cls.kind] = drawing
        return drawing

    return register


def draw(sight: Sight) -> Screen:
    """The message as it stands now. A reader whom its kind may not reach (any more) gets nothing; a card of theirs that
    would have been brought up to date is overwritten. Raises KeyError for an unknown kind, MembershipUnknown where
    Telegram has to be asked first, and what the drawing raises."""
    letter = sight.letter
    drawing, to = _DRAWINGS[letter.kind], kinds()[letter.kind].readers
    readers = {letter.chat_id, sight.reader}
    if to is To.ANYONE or all(may_reach(sight.tx, sight.rules, to, one, sight.now) for one in readers):
        named = sight.texts.naming(sight.rules.service.fields)
        screen = drawing(sight if named is sight.texts else replace(sight, texts=named))
        return screen if len(readers) == 1 else _aside(sight, screen)
    is_card = letter.rewrite and letter.message_id is not None and not (letter.subject or "").startswith(DELETED)
    return Screen(sight.texts.say("people.withdrawn")) if is_card and letter.chat_id > 0 else NOTHING


def _aside(sight: Sight, screen: Screen) -> Screen:
    """For one person in the group, who alone is told nothing that counts as told to the team."""
    letter, waited = sight.letter, sight.now - sight.letter.created_at
    if screen.moot or screen.act is not None or (letter.subject is not None and waited > ASIDE_MS):
        return screen if screen.act is not None else NOTHING
    by = str(letter.params.get(BY) or "") if waited <= BY_MS else ""
    return replace(screen, aside=Aside(sight.reader, by), covers=(), keys=(), reply_to=None)


def drawn() -> frozenset[str]:
    """Every kind that can be drawn."""
    return frozenset(_DRAWINGS)
