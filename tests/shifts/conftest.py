"""The team of tests/ticket, with shifts."""

import pytest

from tests.support.stage import Stage
from tests.ticket.shop import Shop, open_shop


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    """Budi and Citra may be on duty, Sari is supervisor; it is Wednesday 28 June 2023, 08.50."""
    return await open_shop(stage)
