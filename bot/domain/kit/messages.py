"""What the bot tells somebody: each kind of message is a class whose fields are ids, codes, numbers and instants (UTC
milliseconds), never words of people. The outbox keeps the name of the kind and the fields; how a kind looks is decided
when it is sent (bot/messages), from the state of that moment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import ClassVar, TypeVar, dataclass_transform

from bot.domain.kit.facts import Facts
from bot.domain.kit.priority import Priority

Field = str | int | None
# Parameters beside the fields of a message that one person alone is to see in a group: who, and what lets the bot speak
# to them so (bot/messages/kit/screen.py Aside).
ASIDE, BY = "aside", "aside_by"


class To(StrEnum):
    """Whom a kind of message may reach at all, looked at again when it is drawn (SOP 8, 9); what of it a reader may see
    is for the drawing to say. A chat that is not a person's is never anybody but the team's group."""

    ANYONE = "anyone"  # a resident's or a relative's own matter, and what gives nothing away
    TEAM = "team"  # the team's group; a responder who is in it; a supervisor
    AREA = "area"  # the team's group; a supervisor; a camat or lurah
    SUPERVISOR = "supervisor"
    LEAD = "lead"  # a supervisor or an admin
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Message(Facts):
    """One thing to tell. Subclasses are made by `kind`, which gives them their name in the database."""

    kind: ClassVar[str] = ""
    readers: ClassVar[To] = To.ANYONE
    priority: ClassVar[Priority] = Priority.ANSWER
    tidies: ClassVar[bool] = False  # it takes something away: no file goes along, and a second time harms nobody
    traced: ClassVar[bool] = False  # somebody is shown whether it reached the phone, and whether it was read
    blank: ClassVar[Mapping[str, object]] = {}  # its fields with what they are where nothing is said

    def params(self) -> dict[str, Field]:
        """The fields that say something, for the outbox: what is left at its default is left out."""
        values = ((name, default, getattr(self, name)) for name, default in self.blank.items())
        return {name: value for name, default, value in values if value != default}


M = TypeVar("M", bound=Message)
_KINDS: dict[str, type[Message]] = {}


@dataclass_transform(frozen_default=True)
def kind(
    name: str, to: To, priority: Priority = Priority.ANSWER, *, tidies: bool = False, traced: bool = False
) -> Callable[[type[M]], type[M]]:
    """Make a class the kind of message that is called `name` in the database, for readers `to`: a name never changes,
    and is never used for anything else again (tests/setup/names/messages.txt). Raises ValueError where there is one
    already."""

    def register(cls: type[M]) -> type[M]:
        if name in _KINDS:
            raise ValueError(f"two kinds of message are called {name}")
        made = dataclass(frozen=True, slots=True, repr=False, eq=False)(cls)
        made.kind, made.readers, made.priority = name, to, priority
        made.tidies, made.traced = tidies, traced
        made.blank = {one.name: one.default for one in fields(made)}  # asked for with each message: made out once
        _KINDS[name] = made
        return made

    return register


def tidies(name: str) -> bool:
    """Whether the kind of message with this name only takes something away."""
    cls = _KINDS.get(name)
    return cls is not None and cls.tidies


def kinds() -> Mapping[str, type[Message]]:
    """Every kind by its name; complete once bot/messages is imported, which draws them."""
    return _KINDS


def load(name: str, params: Mapping[str, Field]) -> Message:
    """A message as the outbox kept it; fields of another release are left out. Raises KeyError for a name that no kind
    has, TypeError where a field is missing that the kind needs."""
    cls = _KINDS[name]
    return cls(**{field: value for field, value in params.items() if field in cls.blank})
