"""What the server reads and writes: each question one look at the database, each report one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.actions.system.partners import Added, Passed, Received, add, known, receive
from bot.channels.partners.asked import DateWindow
from bot.clock import Clock
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.domain.ticket.public import PublicState
from bot.messages.ticket.partners import news_id
from bot.messages.ticket.public import PublicReport, public_report
from bot.texts.catalog import Texts
from storage.kit.database import Database
from storage.kit.sqlite import Tx
from storage.ticket import sources
from storage.ticket.sources import Source


@dataclass(frozen=True, slots=True)
class PublicUpdate:
    """One step of a report, as its system may see it; `at` in UTC ms."""

    name: str
    report: PublicReport
    state: PublicState
    words: str
    at: int


class PartnerDesk:
    """Looks reports up and takes them in; `kept` is told that something new waits to be sent or done."""

    def __init__(
        self, database: Database, clock: Clock, rules: Rules, city: City, texts: Texts, kept: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._rules = rules
        self._city = city
        self._texts = texts
        self._kept = kept

    def now(self) -> int:
        """The instant (UTC ms)."""
        return self._clock.now()

    async def knows(self, passed: Passed) -> bool:
        """Whether the same report, in the same words, was here before."""
        now = self._clock.now()
        before = await self._database.read(lambda tx: known(tx, passed, now))
        return before is not None and before.digest == passed.digest

    async def take(self, passed: Passed) -> Received:
        """Keep a report; returns once it is durable, with its effect. Raises StorageDown."""
        now = self._clock.now()
        received = await self._database.write(lambda tx: receive(tx, passed, now, self._rules, self._city))
        if received.fate != "known":
            self._kept()
        return received

    async def adds(self, added: Added) -> Source | None:
        """Keep what a system adds to its report, once; the report, None for one that it has not passed on. Raises
        StorageDown, NoEffectYet."""
        now = self._clock.now()
        source = await self._database.write(lambda tx: add(tx, added, now, self._rules, self._city))
        self._kept()
        return source

    async def named(self, codes: Sequence[str], system: str | None) -> list[PublicReport]:
        """Reports by what we call them; those of one system, or, for whoever has no key, of any: to know the name is to
        have been told."""

        def look(tx: Tx) -> list[PublicReport]:
            found = [one for code in codes if (one := sources.by_code(tx, code)) is not None]
            return self._public(tx, [one for one in found if system in (None, one.system)])

        return await self._database.read(look)

    async def token(self, code: str, system: str | None) -> Source | None:
        """A report as it was named when it was taken in, whether it has had its effect or not."""
        source = await self._database.read(lambda tx: sources.by_code(tx, code))
        return source if source is not None and system in (None, source.system) else None

    async def between(
        self, system: str, window: DateWindow, services: Sequence[str], closed: bool | None, limit: int, skip: int
    ) -> list[PublicReport]:
        """A system's reports that came in a window, newest first."""

        def look(tx: Tx) -> list[PublicReport]:
            asked = (window.since, window.until, services, limit, skip)
            if closed is None:
                return self._public(tx, sources.between(tx, system, *asked))
            return self._public(tx, sources.standing(tx, system, closed, *asked))

        return await self._database.read(look)

    async def updates(self, system: str, window: DateWindow, limit: int, skip: int) -> list[PublicUpdate]:
        """What a system is to hear of, oldest first."""

        def look(tx: Tx) -> list[PublicUpdate]:
            found = sources.news_between(tx, system, window.since, window.until, limit, skip)
            public = {one.id: public_report(tx, one, self._city, self._texts) for _, one in found}
            return [
                PublicUpdate(news_id(report.code, one), report, one.state, self._words(one.state), one.at)
                for one, source in found
                if (report := public[source.id]) is not None
            ]

        return await self._database.read(look)

    def _public(self, tx: Tx, found: Sequence[Source]) -> list[PublicReport]:
        seen = (public_report(tx, one, self._city, self._texts) for one in found)
        return [one for one in seen if one is not None]

    def _words(self, state: PublicState) -> str:
        return self._texts.plain(f"public.{state}")
