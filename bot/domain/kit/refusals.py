"""A refusal is an outcome, not an error: the change is undone, the update is done, the person gets a kind answer. Each
reason is a class with what its sentence says, in the `refusals` of its area."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar, dataclass_transform

from bot.domain.kit.facts import Facts
from bot.domain.kit.messages import Message


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Reason(Facts):
    """Why something is refused. Subclasses are made by `reason`, which gives them the code under which the text
    `refusal.<code>`, the inbox and the audit trail know them. Fields: ids, codes, instants in UTC ms."""

    code: ClassVar[str] = ""

    def facts(self) -> dict[str, str | int]:
        """What fills the fields of the sentence."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


R = TypeVar("R", bound=Reason)
_REASONS: dict[str, type[Reason]] = {}


@dataclass_transform(frozen_default=True)
def reason(code: str) -> Callable[[type[R]], type[R]]:
    """Make a class the reason that is called `code`: a code never changes and never means anything else
    (tests/setup/names/refusals.txt). Raises ValueError where there is one already."""

    def register(cls: type[R]) -> type[R]:
        if code in _REASONS:
            raise ValueError(f"two reasons are called {code}")
        made = dataclass(frozen=True, slots=True, repr=False, eq=False)(cls)
        made.code = code
        _REASONS[code] = made
        return made

    return register


def reasons() -> Mapping[str, type[Reason]]:
    """Every reason by its code; complete once the actions are imported."""
    return _REASONS


class Refusal(Exception):
    """What was asked for is not done, because of `reason`. `audit`: somebody tried what they may not, which is put on
    record (SOP 8). `instead`: a message that says it better than the reason's own words, with what could be meant.
    `follow`: what is to be done although everything else of the action is undone; it gets the scene."""

    def __init__(self, reason: Reason, *, audit: bool = False, instead: Message | None = None) -> None:
        super().__init__(reason.code)
        self.instead = instead
        self.reason = reason
        self.audit = audit
        self.follow: Callable[[Any], None] | None = None

    @property
    def code(self) -> str:
        """The code of the reason."""
        return self.reason.code


class MembershipUnknown(Exception):
    """Whether `user_id` belongs to the group `chat_id` has to be asked of Telegram before this can be decided."""

    def __init__(self, chat_id: int, user_id: int) -> None:
        super().__init__(chat_id, user_id)
        self.chat_id = chat_id
        self.user_id = user_id


@reason("not_allowed")
class NotAllowed(Reason):
    """None of the roles that it takes (SOP 1); `allowed`: those roles, with commas."""

    allowed: str = "petugas"


@reason("nothing_waits")
class NothingWaits(Reason):
    """What was to be decided is decided, or gone."""


@reason("private_only")
class PrivateOnly(Reason):
    """Refused: this command works in a private chat with the bot only."""


@reason("stale")
class StaleButton(Reason):
    """The button belongs to a state that is over, or was made up."""
