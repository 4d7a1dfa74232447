"""A value that somebody typed may count: read whole, or confirmed. What was read in part is asked about."""

from collections.abc import Callable

from bot.domain.kit.refusals import Reason, Refusal
from bot.reading.outcome import Outcome, Partly, Read, T, Unread

YES_WORDS = frozenset("ya iya y yes betul benar bener betul. ya. oke ok".split())


class Unsure(Exception):
    """Something was read, and somebody has to say whether it was meant. `code`: the value as it would be kept;
    `rest`: the words that were not understood; `whys`: the doubts (bot/reading/outcome.py), as codes."""

    def __init__(self, code: str, rest: str = "", whys: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.rest = rest
        self.whys = whys


def certain(
    outcome: Outcome[T], unread: Reason, keep: Callable[[T], str], check: Callable[[T], None] | None = None
) -> str:
    """The value as it is kept (`keep`). `check` refuses what cannot be, before anybody is asked about it. Raises
    Refusal for the reason `unread` where nothing was read, Unsure, and what `check` raises."""
    match outcome:
        case Read(value):
            if check is not None:
                check(value)
            return keep(value)
        case Partly(guess, _, rest, doubts):
            if check is not None:
                check(guess)
            raise Unsure(keep(guess), rest, tuple(dict.fromkeys(str(one.why) for one in doubts)))
        case Unread():
            raise Refusal(unread)


def is_yes(text: str) -> bool:
    """Whether the whole message says yes to "is this what you meant?"."""
    return " ".join(text.lower().split()) in YES_WORDS
