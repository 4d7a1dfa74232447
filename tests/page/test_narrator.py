"""What the narrator of a story says is there in both languages of the page."""

import ast
import json
from pathlib import Path

from simulator.stories import STORIES

ROOT = Path(__file__).parents[2] / "simulator"
STATIC = ROOT / "page" / "static"


def said() -> set[str]:
    """Every note that stands in a story as it is, its lines joined as the page gets them."""
    return {
        " ".join(call.args[0].value.split())
        for file in (ROOT / "stories").glob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "note"
        if isinstance(call.args[0], ast.Constant)
    }


def test_every_note_is_said_in_indonesian() -> None:
    text = (STATIC / "narrator.js").read_text(encoding="utf-8")
    known = json.loads(text[text.index("{") : text.rindex("}") + 1])
    assert len(said()) > 50 and set(known) == said()
    assert all(words.strip() and words != note for note, words in known.items())


def test_every_story_has_its_name_and_its_hint() -> None:
    words = (STATIC / "words.js").read_text(encoding="utf-8")
    assert len(STORIES) > 10
    missing = [key for one in STORIES for key in (f'"tale.{one.name}"', f'"tale.{one.name}.hint"') if key not in words]
    assert not missing
