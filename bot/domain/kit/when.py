"""An instant and the city's day: what people type of them is read in bot/reading."""

from datetime import date, datetime, tzinfo


def today(now: int, zone: tzinfo) -> date:
    """The city's day at an instant (UTC ms)."""
    return datetime.fromtimestamp(now / 1_000, zone).date()


def instant_of(moment: datetime) -> int:
    """UTC ms of a moment with a zone."""
    return int(moment.timestamp()) * 1_000
