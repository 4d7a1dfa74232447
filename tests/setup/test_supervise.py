"""What listens is waited for, and never in vain."""

import asyncio
import errno

import pytest

from bot.supervise import PortTaken, Supervisor
from simulator.watch import PATIENCE_S


async def test_what_listens_is_waited_for_until_it_does() -> None:
    supervisor, ready, heard = Supervisor(), asyncio.Event(), list[str]()

    async def serve() -> None:
        await asyncio.sleep(0.01)
        heard.append("listening")
        ready.set()
        await asyncio.Event().wait()

    async with asyncio.timeout(PATIENCE_S):
        await supervisor.listen("door", serve(), "door.port", ready)
    assert heard == ["listening"]
    await supervisor.close()


async def test_what_cannot_listen_keeps_nobody_waiting() -> None:
    supervisor = Supervisor()

    async def serve() -> None:
        raise OSError(errno.EADDRINUSE, "in use")

    async with asyncio.timeout(PATIENCE_S):
        await supervisor.listen("door", serve(), "door.port", asyncio.Event())
        with pytest.raises(PortTaken, match=r"door\.port"):
            await supervisor.wait()
    await supervisor.close()


async def test_a_stop_meanwhile_is_heard() -> None:
    supervisor = Supervisor()
    asyncio.get_running_loop().call_later(0.01, supervisor.stop)
    async with asyncio.timeout(PATIENCE_S):
        await supervisor.listen("door", asyncio.Event().wait(), "door.port", asyncio.Event())  # type: ignore[arg-type]
        await supervisor.wait()
    await supervisor.close()
