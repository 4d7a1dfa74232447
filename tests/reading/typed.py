"""What people type, and what a reading of it came to, said in one line that a table can hold."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.kit.phones import Phone
from bot.phones import read_phone
from bot.reading.context import Dialled, ReadingContext
from bot.reading.dates import Days
from bot.reading.outcome import Outcome, Partly, Read, T, Unread

ZONE = ZoneInfo("Asia/Jakarta")


def at(text: str) -> int:
    """UTC ms of a moment in the city."""
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp()) * 1_000


def context(
    now: str = "2023-07-12T09:00",
    *,
    since: str | None = None,
    future: bool = False,
    adult: bool = False,
    least: int = 0,
    most: int | None = None,
) -> ReadingContext:
    """What a reader knows beside the text."""
    return ReadingContext(
        now=at(now),
        zone=ZONE,
        dial=dial,
        not_before=None if since is None else at(since),
        future=future,
        adult=adult,
        least=least,
        most=most,
    )


def dial(text: str, region: str) -> Dialled:
    """The numbering plan."""
    number = read_phone(text, region)
    return Dialled(number.e164) if isinstance(number, Phone) else Dialled(fault=number.reason)


def said(outcome: Outcome[T]) -> str:
    """ "2023-06-29" for a whole reading; "2023-06-29 ? rest | weekday" for a partial one; "- no_day" for none."""
    match outcome:
        case Read(value):
            return plain(value)
        case Partly(guess, _, rest, doubts):
            return f"{plain(guess)} ? {' | '.join((rest, *(doubt.why for doubt in doubts)))}".rstrip()
        case Unread(_, reason):
            return f"- {reason}"


def plain(value: object) -> str:
    """A value as a table writes it."""
    if isinstance(value, Days):
        return str(value.first) if value.first == value.last else f"{value.first}..{value.last}"
    if isinstance(value, int) and value > 10**12:
        return datetime.fromtimestamp(value / 1_000, ZONE).strftime("%Y-%m-%d %H.%M")
    if isinstance(value, tuple):
        return "/".join(str(one) for one in value)
    return value.isoformat() if isinstance(value, date) else str(value)
