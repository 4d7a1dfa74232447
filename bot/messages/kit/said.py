"""A value said back, with every part of it, the year and the weekday too."""

from datetime import date

from bot.clock import local
from bot.messages.kit.registry import Sight


def said_day(sight: Sight, day: date) -> str:
    """Kamis, 29 Juni 2023."""
    weekday = sight.texts.plain(f"said.weekday.{day.weekday() + 1}")
    month = sight.texts.plain(f"said.month.{day.month}")
    return sight.texts.plain("said.day", weekday=weekday, day=day.day, month=month, year=day.year)


def said_days(sight: Sight, first: date, last: date) -> str:
    """One day, or from when to when."""
    if first == last:
        return said_day(sight, first)
    return sight.texts.plain("said.days", first=said_day(sight, first), last=said_day(sight, last))


def said_moment(sight: Sight, instant: int) -> str:
    """Kamis, 29 Juni 2023 pukul 10.30, of UTC ms."""
    then = local(instant, sight.rules.zone)
    return sight.texts.plain("said.moment", day=said_day(sight, then.date()), time=f"{then:%H.%M}")


def said_money(rupiah: int) -> str:
    """Rp1.900.000."""
    return f"Rp{rupiah:,}".replace(",", ".")


def said_span(sight: Sight, key: str, low: int, high: int) -> str:
    """60 tahun, 60–69 tahun; 165 cm."""
    span = str(low) if low == high else f"{low}–{high}"
    return sight.texts.plain(key, span=span)
