"""Who is still in the team's group, asked of Telegram before something is told to one of the team (SOP 9).

What Telegram says by itself of who comes and goes can be lost, for instance while the bot is no admin of the group. So
a message for the team only waits where nothing was heard of its reader for ten minutes, and this loop asks.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.actions.system.team import learn_place
from bot.loops.context import LoopContext
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

AskTelegram = Callable[[int, int], Awaitable[bool]]


class MemberLoop:
    """`ask` may be called again and again; `run` is to be kept alive by the supervisor."""

    def __init__(self, context: LoopContext, ask_telegram: AskTelegram) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._ask_telegram = ask_telegram
        self._asked: set[tuple[int, int]] = set()
        self._queue: asyncio.Queue[tuple[int, int]] = asyncio.Queue()

    def ask(self, group: int, user_id: int) -> None:
        """Somebody wants to know whether a person is in the group; asked once at a time."""
        if (group, user_id) not in self._asked:
            self._asked.add((group, user_id))
            self._queue.put_nowait((group, user_id))

    async def run(self, learnt: Callable[[], None]) -> None:
        """Ask one after another until cancelled; `learnt` is called after each answer. Without an answer nothing is
        remembered: what waits asks again, later each time."""
        while True:
            group, user_id = await self._queue.get()
            try:
                inside = await self._ask_telegram(group, user_id)
                await self._database.write(lambda tx: self._learn(tx, group, user_id, inside))  # noqa: B023
            except (ConnectionError, StorageDown) as error:
                log.warning("members.unknown", error=type(error).__name__)
            finally:
                self._asked.discard((group, user_id))
            learnt()

    def _learn(self, tx: Tx, group: int, user_id: int, inside: bool) -> None:
        now = self._clock.now()
        scene = self._context.scene(tx, f"member:{user_id}:{now}", "telegram", now)
        learn_place(scene, group, user_id, inside=inside)
