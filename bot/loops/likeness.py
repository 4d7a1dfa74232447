"""Photos are looked at after the report was saved, one at a time: fetched in their smallest size, hashed, forgotten. A
report, a card or an answer never waits for it; what fails is remembered and not tried for ever."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.report.joining import know_photo
from bot.clock import MINUTE
from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from bot.loops.photos import EVERY_S, Fetch, PhotoLoop
from storage.kit.sqlite import Tx
from storage.ticket import likeness
from storage.ticket.likeness import Unseen

log = structlog.get_logger()

AT_ONCE = 8
RETRY_MS = (1 * MINUTE, 10 * MINUTE, 60 * MINUTE)


class LikenessLoop(PhotoLoop[Unseen]):
    """The photos of reports. `hash_of` gives 16 hexadecimal digits or raises ValueError for what is no picture."""

    down = "likeness.storage_down"

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        fetch: Fetch,
        hash_of: Callable[[bytes], str],
        every_s: float = EVERY_S,
    ) -> None:
        super().__init__(context, leaser, fetch, every_s)
        self._hash_of = hash_of

    def _due(self, tx: Tx, now: int) -> Sequence[Unseen]:
        return likeness.due(tx, now, AT_ONCE)

    async def _look_at(self, photo: Unseen) -> None:
        now = self._clock.now()
        try:
            look = await self._hashed(photo)
        except ConnectionError:
            await self._database.write(lambda tx: _not_now(tx, photo, now))
            return
        if look is None:
            log.info("likeness.given_up", attachment=photo.attachment_id)
            await self._database.write(lambda tx: likeness.give_up(tx, photo.attachment_id))
        else:
            await self._database.write(lambda tx: know_photo(self._scene(tx, photo, now), photo.attachment_id, look))

    async def _hashed(self, photo: Unseen) -> str | None:
        content = await self._fetch(photo.file_id)
        if content is None:
            return None
        try:
            return await asyncio.to_thread(self._hash_of, content)
        except ValueError:
            return None

    def _scene(self, tx: Tx, photo: Unseen, now: int) -> Scene:
        return self._context.scene(tx, f"likeness:{photo.attachment_id}", "telegram", now)


def _not_now(tx: Tx, photo: Unseen, now: int) -> None:
    if photo.tries < len(RETRY_MS):
        likeness.again(tx, photo.attachment_id, now + RETRY_MS[photo.tries])
    else:
        likeness.give_up(tx, photo.attachment_id)
