"""Named tasks that live together: one that fails, or ends before it should, stops the rest, loudly."""

import asyncio
import errno
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

log = structlog.get_logger()


NOT_TO_BE_HAD = (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES)


class TaskEnded(Exception):
    """A task that was to run until the stop ended by itself."""


class PortTaken(Exception):
    """The machine does not let us listen where the configuration says; the words name its key."""


class Supervisor:
    """Starts tasks by name; `wait` returns at the stop and raises what killed one of them."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._ports: dict[str, str] = {}
        self._passing: set[asyncio.Task[Any]] = set()
        self._stop = asyncio.Event()

    def start(self, name: str, work: Coroutine[Any, Any, None], port: str = "") -> None:
        """Run `work` until the stop. `port`: the key of the configuration by which it listens on this machine, if it
        does; it is named where the port cannot be had."""
        task = asyncio.create_task(work, name=name)
        self._tasks[name] = task
        self._ports[name] = port
        task.add_done_callback(lambda _: self._stop.set())

    async def listen(self, name: str, work: Coroutine[Any, Any, None], port: str, ready: asyncio.Event) -> None:
        """As `start`; returns once it listens (`ready`), or at the stop, which it may itself be the cause of."""
        self.start(name, work, port)
        waiting = [asyncio.create_task(one.wait()) for one in (ready, self._stop)]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()

    def spawn(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run something short beside the rest; its failure is logged, nobody waits for it."""
        task = asyncio.create_task(work, name=name)
        self._passing.add(task)
        task.add_done_callback(self._passed)

    def stop(self) -> None:
        """Ask `wait` to return (a signal handler calls this)."""
        self._stop.set()

    async def wait(self) -> None:
        """Until `stop`, or until a task dies. Raises what it raised, TaskEnded, or PortTaken."""
        await self._stop.wait()
        for name, task in self._tasks.items():
            if task.done() and not task.cancelled():
                error = task.exception()
                if isinstance(error, OSError) and error.errno in NOT_TO_BE_HAD and self._ports[name]:
                    raise PortTaken(f"{self._ports[name]}: {error.strerror}") from error
                log.error("task.died", task=name, exc_info=error)
                raise error if error is not None else TaskEnded(name)

    async def finish(self, name: str, seconds: float) -> None:
        """Let a task that was told to stop end by itself, at most `seconds`; then cancel it."""
        task = self._tasks.pop(name, None)
        if task is None:
            return
        done, _ = await asyncio.wait({task}, timeout=seconds)
        if not done:
            log.warning("task.cancelled", task=name)
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def close(self) -> None:
        """Cancel what is left and wait for it."""
        left = [*self._tasks.values(), *self._passing]
        self._tasks.clear()
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _passed(self, task: asyncio.Task[Any]) -> None:
        self._passing.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("task.failed", task=task.get_name(), exc_info=error)


Spawn = Callable[[str, Coroutine[Any, Any, None]], None]
