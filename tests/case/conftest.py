"""Fixtures of the case room."""

import pytest

from tests.case.ward import Ward, open_ward
from tests.support.stage import Stage


@pytest.fixture
async def ward(stage: Stage) -> Ward:
    """A team with its places on a real database file."""
    return await open_ward(stage)
