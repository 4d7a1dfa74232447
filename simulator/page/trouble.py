"""Faults by the push of a button, and the counters that show that nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from simulator.errors import SimError
from simulator.faults import Fault
from simulator.page.backstage import Backstage
from simulator.standin import StandIn
from simulator.stories.theatre import StoryFailed
from simulator.world import Json

SLOW_S = 3.0
RETRY_AFTER_S = 20
BACK_AFTER_S = 3.0
REPEATED = 20
KEPT_IDS = 20_000
SENDING = ["sendMessage", "sendPhoto", "sendMediaGroup", "sendDocument", "sendLocation", "sendVenue", "editMessageText",
           "editMessageCaption", "editMessageReplyMarkup", "editMessageLiveLocation", "copyMessage"]  # fmt: skip


class StageFaults:
    """The faults in force on one stage. ``tell`` is called after every change."""

    def __init__(self, tg: StandIn, backstage: Backstage, tell: Callable[[], object]) -> None:
        self._tg = tg
        self._backstage = backstage
        self._tell = tell
        self._slow: Fault | None = None
        self._busy: Fault | None = None
        self._killed = False
        self._returning: asyncio.Task[None] | None = None
        self._sent: dict[int, None] = {}
        self.repeated = 0
        self.kills = 0
        self.lost = 0
        self.error = ""
        tg.on_update(lambda update: self._sent.setdefault(update["update_id"], None))

    async def cause(self, kind: str) -> None:
        """``down`` and ``slow`` switch on and off; ``busy`` (429 for 20 s of the clock), ``repeat``, ``kill`` happen
        once. Raises SimError for anything else."""
        if kind == "down":
            (self._tg.faults.restore if self._tg.faults.down else self._tg.faults.outage)()
        elif kind == "slow":
            self._switch_slow()
        elif kind == "busy":
            self._busy = self._tg.faults.too_many(RETRY_AFTER_S, SENDING, lasting=True)
        elif kind == "repeat":
            self.repeated += min(REPEATED, len(self._tg.updates.delivered))
            self._tg.updates.repeat(REPEATED)
        elif kind == "kill":
            await self._kill()
        else:
            raise SimError(f"no such fault: {kind}")
        self._tell()

    def _switch_slow(self) -> None:
        if self._slow is None:
            self._slow = self._tg.faults.slow(SLOW_S, SENDING)
        else:
            self._tg.faults.clear(self._slow)
            self._slow = None

    async def _kill(self) -> None:
        if self._returning is not None and not self._returning.done():
            return  # it is dead already and on its way back
        self.kills += 1
        self._killed = True
        await self._backstage.bot.kill()
        self._returning = asyncio.create_task(self._come_back())

    async def _come_back(self) -> None:
        """What a service manager does for a bot that died."""
        await asyncio.sleep(BACK_AFTER_S)
        try:
            await self._backstage.bot.start()
        except StoryFailed as error:
            self.error = str(error).partition("\n")[0]  # shown: the bot is down
        finally:
            self._killed = False
            self._tell()

    async def settle(self) -> None:
        """Wait for a bot that is on its way back."""
        if self._returning is not None:
            await asyncio.gather(self._returning, return_exceptions=True)

    async def count(self) -> None:
        """Look which of the updates that people sent are nowhere: neither with the bot nor waiting at Telegram."""
        queued, expired = set(self._tg.updates.queue), set(self._tg.updates.expired)
        ids = [number for number in list(self._sent)[-KEPT_IDS:] if number not in queued and number not in expired]
        self.lost = len(await self._backstage.unseen(ids)) if ids else 0

    def shown(self) -> Json:
        """Faults and counters as the page draws them."""
        tg = self._tg
        busy = self._busy is not None and self._busy in tg.faults.active
        until = self._busy.until_ms if busy and self._busy is not None else None
        return {
            "down": tg.faults.down, "slow": self._slow is not None, "busy_until": until,
            "bot": "killed" if self._killed else "up" if self._backstage.running else "down",
            "kills": self.kills, "repeated": self.repeated, "sent": tg.updates.emitted,
            "waiting": tg.updates.pending(), "expired": len(tg.updates.expired), "lost": self.lost,
            "calls": len(tg.calls), "error": self.error,
        }  # fmt: skip
