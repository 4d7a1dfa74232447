"""Fixtures of the digest's room."""

import pytest

from tests.digest.desk import Desk, open_desk
from tests.support.stage import Stage


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    """A supervisor's desk on a real database file."""
    return await open_desk(stage)
