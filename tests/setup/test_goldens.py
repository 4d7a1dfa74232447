"""What people see stays as it is until somebody looks at the change: `make goldens` renews what is compared here."""

import asyncio
import difflib
from pathlib import Path

import pytest

from bot.domain.kit.messages import kinds
from tests.setup.code import nothing
from tests.support.goldens import FOLDER, everything, everything_told

# Drawn, but with nothing to say in this scene: what they are about ends within the message before (tests of their own).
UNSEEN = {
    "death.body_waits",
    "death.family",
    "export.file",
    "export.forms",
    "export.picture",
    "ops.cut_off",
    "people.take_back",
    "team.file",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Everything, drawn once."""
    return asyncio.run(everything(tmp_path_factory.mktemp("goldens")))


@pytest.mark.parametrize("name", ["messages.id.txt", "messages.en.txt", "schema.sql"])
def test_nothing_looks_other_than_it_did(made: dict[str, str], name: str) -> None:
    before = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    difference = difflib.unified_diff(before, made[name].splitlines(), name, "now", lineterm="", n=1)
    nothing(list(difference))


def test_every_kind_of_message_is_told_and_seen(made: dict[str, str]) -> None:
    told = {one.kind for one in everything_told()} | {"export.file", "export.picture"}
    assert told == {name for name in kinds() if not name.startswith("test.")}
    pages = made["messages.id.txt"].split("== ")
    seen = {page.split()[0] for page in pages if page.strip() and "(nothing is sent)" not in page}
    nothing(sorted(told - seen - UNSEEN))
    nothing(sorted(UNSEEN & seen))


def test_no_golden_is_left_behind(made: dict[str, str]) -> None:
    kept = {path.name for path in Path(FOLDER).iterdir()} - {"README.md", "scene.sql", "later.sql", "told.json"}
    assert kept == made.keys()
