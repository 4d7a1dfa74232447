"""A team whose office signs."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.case.casefile import Signatory
from tests.case.ward import Ward, open_ward
from tests.support.stage import open_stage


@pytest.fixture
async def ward(tmp_path: Path) -> AsyncIterator[Ward]:
    """A team on a real file, with an office that signs."""
    stage = await open_stage(tmp_path)
    opened = await open_ward(stage)
    rules = stage.rules.case
    office = replace(rules.papers, signatory=Signatory("Rahmat", "Kepala Dinas", None, "197001"))
    stage.rules = replace(stage.rules, case=replace(rules, papers=office))
    yield opened
    await stage.database.close()
