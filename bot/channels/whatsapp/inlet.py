"""What Meta posts is kept: each message once, with whom it is from; what it says of our messages and templates goes to
the outbox."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import structlog

from bot.channels.whatsapp.items import NAME, Items, cut
from bot.clock import HOUR, Clock
from storage.accounts import addresses, arrivals
from storage.kit.database import Database
from storage.kit.receipts import Receipt
from storage.kit.sqlite import Tx

log = structlog.get_logger()


class Outgoing(Protocol):
    """What hears of messages that were sent (bot/outbox/sender.py)."""

    def reported(self, tx: Tx, channel: str, reports: Sequence[Receipt], now: int) -> None:
        """How far they came."""

    def carriers(self, tx: Tx, channel: str, changed: Sequence[tuple[str, bool]], now: int) -> None:
        """Which templates are to be had from now on, and which are not."""


class Inlet:
    """Takes in what WhatsApp posts.

    `keep` returns once a body is on disk; `kept` is told then that something waits in the inbox. `templates`: those
    that are used."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        number_id: str,
        window_h: int,
        kept: Callable[[], None],
        outgoing: Outgoing,
        templates: frozenset[str],
    ) -> None:
        self._database = database
        self._clock = clock
        self._number = number_id
        self._window_ms = window_h * HOUR
        self._kept = kept
        self._outgoing = outgoing
        self._templates = templates

    async def keep(self, body: dict[str, Any]) -> None:
        """Everything of a body in one transaction. Raises StorageDown."""
        items = cut(body, self._number)
        if items.errors:
            log.error("whatsapp.told_of_errors", codes=items.errors)
        if items.none:
            return  # no commit for nothing
        now = self._clock.now()
        if await self._database.write(lambda tx: self._store(tx, items, now)):
            self._kept()

    def _store(self, tx: Tx, items: Items, now: int) -> bool:
        for one in items.renamed:
            addresses.rename(tx, NAME, one.old, one.new, one.phone)
        if items.receipts:
            self._outgoing.reported(tx, NAME, items.receipts, now)
        if ours := [one for one in items.templates if one[0] in self._templates]:
            self._outgoing.carriers(tx, NAME, ours, now)
        return bool(arrivals.keep(tx, NAME, items.arrivals, self._window_ms, now))
