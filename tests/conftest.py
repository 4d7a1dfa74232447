"""Fixtures that every test may use."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.harness import Sigap, sigap_running
from tests.support.stage import Stage, open_stage


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Actions on a real file (tests/support/stage.py)."""
    opened = await open_stage(tmp_path)
    try:
        yield opened
    finally:
        await opened.database.close()


@pytest.fixture
async def sigap(tmp_path: Path) -> AsyncIterator[Sigap]:
    """The bot as a process against the stand-in for Telegram (tests/support/harness.py)."""
    async with sigap_running(tmp_path) as running:
        yield running
