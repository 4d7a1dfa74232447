"""Fixtures of the ticket room."""

import pytest

import bot.actions.report.joining  # noqa: F401 (what separating a duplicate does is registered there)
from tests.support.stage import Stage
from tests.ticket.shop import Shop, open_shop


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    """A team on a real database file."""
    return await open_shop(stage)
