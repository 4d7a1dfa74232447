"""What Meta posts is kept: each message once, with whom it is from; reports of delivery are noted where they belong."""

from collections.abc import Callable
from typing import Any

from bot.channels.whatsapp.items import NAME, Items, cut
from bot.clock import HOUR, Clock
from storage.accounts import addresses, arrivals
from storage.kit import receipts
from storage.kit.database import Database
from storage.kit.sqlite import Tx


class Inlet:
    """Takes in what WhatsApp posts.

    `keep` returns once a body is on disk; `kept` is told then that something waits in the inbox."""

    def __init__(
        self, database: Database, clock: Clock, number_id: str, window_h: int, kept: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._number = number_id
        self._window_ms = window_h * HOUR
        self._kept = kept

    async def keep(self, body: dict[str, Any]) -> None:
        """Everything of a body in one transaction. Raises StorageDown."""
        items = cut(body, self._number)
        now = self._clock.now()
        if await self._database.write(lambda tx: self._store(tx, items, now)):
            self._kept()

    def _store(self, tx: Tx, items: Items, now: int) -> bool:
        for one in items.renamed:
            addresses.rename(tx, NAME, one.old, one.new, one.phone)
        receipts.receive(tx, items.receipts, now)
        return bool(arrivals.keep(tx, NAME, items.arrivals, self._window_ms, now))
