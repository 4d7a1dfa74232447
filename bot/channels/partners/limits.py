"""How much one caller may ask: counted in memory, by the minute for everything and by the hour for new reports."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.partners.answers import RequestFault

MINUTE_S, HOUR_S = 60.0, 3_600.0


@dataclass(slots=True)
class _Count:
    since: float
    spent: int = 0


class Limits:
    """Counts the requests of each caller (a partner's name; "" for all who have no key together). `monotonic` in
    seconds."""

    def __init__(self, per_minute: int, posts_per_hour: int, monotonic: Callable[[], float]) -> None:
        self._per_minute = per_minute
        self._posts_per_hour = posts_per_hour
        self._monotonic = monotonic
        self._asked: dict[str, _Count] = {}
        self._posted: dict[str, _Count] = {}

    def ask(self, caller: str) -> None:
        """One request more. Raises RequestFault 429."""
        self._spend(self._asked, caller, self._per_minute, MINUTE_S)

    def post(self, caller: str) -> None:
        """One new report more. Raises RequestFault 429."""
        self._spend(self._posted, caller, self._posts_per_hour, HOUR_S)

    def _spend(self, counts: dict[str, _Count], caller: str, most: int, seconds: float) -> None:
        now = self._monotonic()
        count = counts.get(caller)
        if count is None or now - count.since >= seconds:
            count = counts[caller] = _Count(now)
        if count.spent >= most:
            wait = max(1, round(count.since + seconds - now))
            raise RequestFault(429, "too many requests; try again later", {"Retry-After": str(wait)})
        count.spent += 1
