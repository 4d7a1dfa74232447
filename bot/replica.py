"""The copy on a second machine: an update is confirmed to Telegram once the copy holds it too.

Litestream does the copying, as a process of its own (docs/adr/0017-second-machine.md). It is told over its control
socket what to copy where; nothing here touches the database.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import structlog

from bot.clock import DAY, Clock

log = structlog.get_logger()

T = TypeVar("T")
AGAIN_S = 0.2  # while the copy is behind: long enough to notice that it is back, too short to hold anybody up
PAUSE_S = 30.0  # Litestream finishes what it is at before it lets go of the database
WHOLE_S = 15.0  # for the whole database at the head of a series; nobody writes meanwhile
AFTER_TROUBLE_S = 300.0  # ... so that it is not tried again and again where the folder hangs
EVERY_S = 10.0  # a Litestream that was started anew is told again what to copy
SERIES_S = 6 * 3_600.0  # damage that nothing shows lasts no longer
KEPT_MS = DAY  # a series that another one followed: to go back to, and not longer, since it holds what was erased
LOG_PAGES = 100_000  # Litestream folds the log back (at 1,000 pages); what we folded back, it would miss
Still = Callable[[], AbstractAsyncContextManager[None]]


def series(folder: Path) -> list[Path]:
    """The series of copies in a folder, the oldest first. Each begins with the whole database and stands alone. Raises
    OSError."""
    return sorted(one for one in folder.iterdir() if one.name.isdecimal()) if folder.is_dir() else []


def newest_file(one: Path) -> float | None:
    """When the newest file of a series was written (UTC seconds); None where it holds none yet. Raises OSError."""
    return max((file.stat().st_mtime for file in one.rglob("*.ltx")), default=None)


class Replica:
    """Litestream's daemon, as far as it copies this database. A new series is begun whenever the log of the database
    may have been emptied unseen: at each start, after each wipe, and for a Litestream that was started anew. It would
    take up a series where it stopped even then, and the copy would lack what it did not see. While the whole database
    is copied nobody writes: it would be torn."""

    def __init__(
        self, socket: Path | None, folder: Path, database: Path, patience_s: float, clock: Clock, still: Still
    ) -> None:
        """`still`: in it nobody writes the database."""
        self._socket = socket
        self._folder = folder.absolute()
        self._path = database.resolve()
        self._patience_s = patience_s
        self._clock = clock
        self._still = still
        self._begun_at: float | None = None  # when this series began, monotonic; None: none is being written
        self._not_before = 0.0
        self._behind_since: float | None = None
        self._turn = asyncio.Lock()
        self._session: Any = None  # aiohttp's, which is loaded with the first question

    def behind_s(self) -> float:
        """For how many seconds the copy has lacked what is confirmed to Telegram; 0 while it lacks nothing."""
        return 0.0 if self._behind_since is None else self._clock.monotonic() - self._behind_since

    def after(self, keep: Callable[[Sequence[T]], Awaitable[None]]) -> Callable[[Sequence[T]], Awaitable[None]]:
        """The same as `keep`, but it returns only when the copy holds what was kept, or has not for too long."""
        if self._socket is None:
            return keep

        async def kept(updates: Sequence[T]) -> None:
            await keep(updates)
            await self.follow()

        return kept

    async def run(self) -> None:
        """Keep the copy level also while no update comes, until cancelled."""
        try:
            while True:
                await self.follow()
                await asyncio.sleep(EVERY_S)
        finally:
            await self.close()

    async def close(self) -> None:
        """Hang up. Litestream goes on copying."""
        if self._session is not None:
            await self._session.close()

    async def follow(self) -> None:
        """Wait until the copy holds everything that is committed. A copy that does not answer is waited for once; then
        service goes before the copy, and it counts as behind until it is level again."""
        async with self._turn:
            error = await self._level(self._patience_s if self._behind_since is None else AGAIN_S)
        if error is None:
            if self._behind_since is not None:
                log.info("replica.level", seconds=round(self.behind_s(), 1))
            self._behind_since = None
        elif self._behind_since is None:
            self._behind_since = self._clock.monotonic()
            log.error("replica.behind", error=error)

    @asynccontextmanager
    async def aside(self) -> AsyncIterator[None]:
        """Meanwhile Litestream lets go of the database, and nobody writes. It holds the log open for as long as it
        copies, so that nobody else could empty it (`Database.wipe`)."""
        if self._socket is None:
            yield
            return
        async with self._turn, self._still():
            if (error := await self._let_go()) is not None:
                log.warning("replica.not_set_aside", error=error)
            yield
        await self.follow()

    async def _level(self, patience_s: float) -> str | None:
        now = self._clock.monotonic()
        if self._begun_at is not None and now - self._begun_at < SERIES_S:
            error = await self._sync(patience_s)
            if error is None or not error.startswith("status"):
                return error
            log.warning("replica.given_up", error=error)  # 404: started anew; 500: it lost its place in the log
        if now < self._not_before:
            return "waits"
        return await self._let_go() or await self._begin()

    async def _begin(self) -> str | None:
        """Copy into a new series from now on."""
        async with self._still():
            try:
                name = await asyncio.to_thread(self._prepare)
            except OSError as trouble:
                return type(trouble).__name__
            error = await self._ask("/register", PAUSE_S, {"replica_url": f"file://{self._folder / name}"})
            error = error or await self._sync(WHOLE_S)
        if error is None:
            self._begun_at = self._clock.monotonic()
            log.info("replica.begun", series=name)
        elif error == TimeoutError.__name__:
            self._not_before = self._clock.monotonic() + AFTER_TROUBLE_S
        return error

    async def _let_go(self) -> str | None:
        self._begun_at = None
        return await self._ask("/unregister", PAUSE_S, {"timeout": round(PAUSE_S)})

    async def _sync(self, patience_s: float) -> str | None:
        return await self._ask("/sync", patience_s, {"wait": True, "timeout": max(1, round(patience_s))})

    def _prepare(self) -> str:
        """Forget what Litestream remembers of this database, and what nobody goes back to; the name of a new series."""
        shutil.rmtree(self._path.with_name(f".{self._path.name}-litestream"), ignore_errors=True)
        known = series(self._folder)
        self.drop_old(known)
        return f"{int(known[-1].name) + 1 if known else 1:08}"

    def drop_old(self, known: Sequence[Path]) -> None:
        """The newest stays whatever its age: it is the way back until the next one is whole."""
        for one in known[:-1]:
            written = newest_file(one)
            if written is None or written * 1000 < self._clock.now() - KEPT_MS:
                shutil.rmtree(one)

    def _line(self, http: Any) -> Any:
        if self._session is None or self._session.closed:
            connector = http.UnixConnector(str(self._socket))
            self._session = http.ClientSession(connector=connector, timeout=http.ClientTimeout())
        return self._session

    async def _ask(self, path: str, patience_s: float, more: Mapping[str, object]) -> str | None:
        """None where Litestream did it; else the kind of what went wrong."""
        http = import_module("aiohttp")
        try:
            async with (
                asyncio.timeout(patience_s),
                self._line(http).post(f"http://litestream{path}", json={"path": str(self._path), **more}) as answer,
            ):
                await answer.read()
                return None if answer.status == 200 else f"status {answer.status}"
        except (http.ClientError, OSError) as error:  # TimeoutError is an OSError too
            return type(error).__name__
