"""Photos of visits are compared with all that are kept, one at a time: fetched into memory, told from their
fingerprint, forgotten. No step, card or answer waits for it. While Telegram is away a photo is tried again for days."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import structlog

from bot.actions.kit.scene import Scene
from bot.actions.ticket.visits import Judged, judge
from bot.clock import MINUTE
from bot.domain.ticket.visits import Look, is_old
from bot.loops.context import LoopContext
from bot.loops.inbox import Leaser
from bot.loops.photos import EVERY_S, Fetch, PhotoLoop
from storage.kit.sqlite import Tx
from storage.ticket import visits
from storage.ticket.visits import Unjudged

log = structlog.get_logger()

AT_ONCE = 4
REPORTED = 3  # photos of the report that a proof is compared with
RETRY_MS = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, *(60 * MINUTE,) * 72)
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Eyes:
    """The three things that are asked of a visit's photo.

    `print_of`: its fingerprint as it is kept, None where nothing can be told, ValueError for what is no picture;
    `seen_among`: the number of the kept one that is the same; `taken_at`: by the camera's own clock, in a zone, UTC
    ms."""

    print_of: Callable[[bytes], bytes | None]
    seen_among: Callable[[bytes, Sequence[tuple[int, bytes]]], int | None]
    taken_at: Callable[[bytes, ZoneInfo], int | None]


class VisitLoop(PhotoLoop[Unjudged]):
    """The proofs of visits; `eyes` see what is asked of one."""

    down = "visits.storage_down"

    def __init__(
        self,
        context: LoopContext,
        leaser: Leaser,
        fetch: Fetch,
        eyes: Eyes,
        every_s: float = EVERY_S,
    ) -> None:
        super().__init__(context, leaser, fetch, every_s)
        self._eyes = eyes

    def _due(self, tx: Tx, now: int) -> Sequence[Unjudged]:
        return visits.due(tx, now, AT_ONCE)

    async def _look_at(self, photo: Unjudged) -> None:
        try:
            found = await self._compared(photo)
        except ConnectionError:
            if photo.tries < len(RETRY_MS):
                at = self._clock.now() + RETRY_MS[photo.tries]
                await self._database.write(lambda tx: visits.again(tx, photo.attachment_id, at))
                return
            log.info("visits.given_up", attachment=photo.attachment_id)
            found = Judged(photo.attachment_id, Look.UNJUDGED)
        await self._database.write(lambda tx: judge(self._scene(tx, photo), photo.ticket_id, photo.visit_id, found))

    async def _compared(self, photo: Unjudged) -> Judged:
        content = await self._fetch(photo.file_id) if photo.file_id else None
        look = None if content is None else await self._print_of(content)
        if content is None or look is None:
            old = content is not None and await self._is_old(content, photo)
            return Judged(photo.attachment_id, Look.UNJUDGED, old=old)
        seen_in = await self._seen(look, photo)
        return Judged(
            photo.attachment_id,
            Look.FRESH if seen_in is None else Look.SEEN,
            seen_in,
            await self._is_old(content, photo),
            (look, secrets.token_bytes(SALT_BYTES)),
        )

    async def _seen(self, look: bytes, photo: Unjudged) -> int | None:
        """Among the proofs that are kept, and among what the reporter sent: that photo was never taken by the team."""
        after = 0
        while page := await self._page(photo, after):
            seen_in = await asyncio.to_thread(self._eyes.seen_among, look, page)
            if seen_in is not None:
                return seen_in
            after = page[-1][0]
        for number, file_id in await self._database.read(
            lambda tx: visits.reported_photos(tx, photo.ticket_id, REPORTED)
        ):
            content = await self._fetch(file_id)
            theirs = None if content is None else await self._print_of(content)
            if theirs is None:
                continue
            seen_in = await asyncio.to_thread(self._eyes.seen_among, look, [(number, theirs)])
            if seen_in is not None:
                return seen_in
        return None

    async def _page(self, photo: Unjudged, after: int) -> list[tuple[int, bytes]]:
        return await self._database.read(lambda tx: visits.prints(tx, photo.visit_id, after))

    async def _print_of(self, content: bytes) -> bytes | None:
        try:
            return await asyncio.to_thread(self._eyes.print_of, content)
        except ValueError:
            return None

    async def _is_old(self, content: bytes, photo: Unjudged) -> bool:
        return is_old(await asyncio.to_thread(self._eyes.taken_at, content, self._context.rules.zone), photo.claimed_at)

    def _scene(self, tx: Tx, photo: Unjudged) -> Scene:
        cause = f"visit:{photo.attachment_id}"
        return self._context.scene(tx, cause, "telegram")
