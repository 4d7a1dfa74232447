"""One stage for all tests of a file: to set it costs some seconds."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from simulator.page import DemoPage
from tests.page.support import served


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[DemoPage]:
    """The page as `make demo` sets it: people ready, nothing played."""
    async with served(tmp_path_factory.mktemp("demo")) as running:
        yield running
