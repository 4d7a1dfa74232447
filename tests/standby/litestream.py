"""Litestream as a process, copying a database of ours to a folder: the operator's part of a second machine."""

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from simulator.watch import PATIENCE_S
from tests.support.harness import eventually


def program() -> str | None:
    """Litestream beside this Python, or on the path; None where it is not installed."""
    return shutil.which("litestream", path=str(Path(sys.executable).parent)) or shutil.which("litestream")


def settings(socket: Path, replica: Path, litestream: str | None = None) -> str:
    """The table of the bot's configuration."""
    return f'[standby]\nsocket = "{socket}"\nreplica = "{replica}"\nlitestream = "{litestream or program()}"\n'


@asynccontextmanager
async def copying(socket: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Litestream with its control socket; gone at the end, as with its machine."""
    found = program()
    assert found is not None
    config = socket.with_name("litestream.yml")
    config.write_text(json.dumps({"socket": {"enabled": True, "path": str(socket)}}), encoding="utf-8")
    with socket.with_name("litestream.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            found, "replicate", "-config", str(config), stdout=log, stderr=log
        )
    try:
        await eventually(socket.exists, PATIENCE_S, "Litestream listens")
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
