"""Serves each calendar at its secret address, and nothing else."""

import hmac
import re
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import structlog
from aiohttp import web
from icalendar import Calendar, Event

from bot.clock import Clock
from bot.config import Config
from bot.config.calendar import CalendarPart
from bot.domain.rules import Rules
from bot.domain.ticket.calendar import CalendarEntry, feed_token
from bot.messages.ticket.calendar import entries
from bot.texts.catalog import Texts, texts
from handlers.system.listener import Listener, refused
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.ticket import calendars

log = structlog.get_logger()

BODY = 1  # bytes: nothing is taken in
_NAME = re.compile(r"([1-9]\d{0,17})-([0-9a-f]{32})\.ics")


class CalendarServer:
    """Listens for calendars; to stand on a loopback address behind a proxy that speaks TLS."""

    def __init__(
        self, setting: CalendarPart, database: Database, clock: Clock, rules: Callable[[], Rules], texts: Texts
    ) -> None:
        self._root = urlsplit(setting.url).path
        self._database = database
        self._clock = clock
        self._rules = rules
        self._texts = texts
        self._listener = Listener(setting.listen, setting.port, self._receive, BODY)
        self.ready = self._listener.ready

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._listener.run()

    async def _receive(self, request: web.BaseRequest) -> web.Response:
        """An unknown address and a void one are answered alike: 404."""
        if request.method not in ("GET", "HEAD"):
            return refused(405)
        named = _NAME.fullmatch(request.path.removeprefix(self._root))
        if named is None or not request.path.startswith(self._root):
            return refused(404)
        async with self._listener.serving(request):
            try:
                body = await self._database.read(lambda tx: self._feed(tx, int(named[1]), named[2]))
            except OSError as error:
                log.error("feed.storage_down", error=type(error).__name__)
                return refused(503)
        if body is None:
            return refused(404)
        headers = {"Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "private, no-store"}
        return web.Response(body=body, headers=headers)

    def _feed(self, tx: Tx, number: int, token: str) -> bytes | None:
        rules, now = self._rules(), self._clock.now()
        feed = calendars.get(tx, number)
        right = feed_token(rules.invite_key, number, 0 if feed is None else feed.version)
        if not hmac.compare_digest(right, token) or feed is None:
            return None
        found = entries(tx, feed, rules, self._texts, now)
        host = urlsplit(rules.calendar).hostname or "localhost"
        return None if found is None else written(found, rules.service.name, host, now, rules.zone)


def calendar_feeds(config: Config, database: Database, clock: Clock, rules: Callable[[], Rules]) -> CalendarServer:
    """The server, put together from the configuration."""
    return CalendarServer(config.calendar, database, clock, rules, texts(config.team.language))


def written(found: list[CalendarEntry], name: str, host: str, now: int, zone: ZoneInfo) -> bytes:
    """The entries as iCalendar, in the `zone` of the city: in UTC a night's shift would stand on one day only. `now` in
    UTC ms; `host` makes the names of entries unique in the world. Without a method: "PUBLISH" asks for an
    organizer, a name."""
    calendar = Calendar()
    calendar.add("prodid", "-//Sigap//ID")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for one in found:
        event = Event()
        event.add("uid", f"{one.uid}@{host}")
        event.add("dtstamp", _instant(now, UTC))
        event.add("dtstart", _instant(one.begins_at, zone))
        event.add("dtend", _instant(one.ends_at, zone))
        event.add("summary", one.title)
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _instant(at: int, zone: tzinfo) -> datetime:
    return datetime.fromtimestamp(at // 1_000, zone)
