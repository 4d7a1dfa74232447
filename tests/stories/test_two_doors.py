"""Every story of residents and relatives, told a second time over WhatsApp, ends in the same tickets, events, searches
and papers. Of events those that people made count: what the clock or a delivery makes depends on how long a story took."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo import perform
from simulator.stories import STORIES, Story
from tests.stories.by_whatsapp import perform_by_whatsapp

# There is no live location in WhatsApp; that story is about nothing else.
ONLY_TELEGRAM = {"findable"}
TOLD = [story for story in STORIES if story.name not in ONLY_TELEGRAM]


def ended(folder: Path) -> dict[str, Any]:
    """What a story has led to."""
    with closing(sqlite3.connect(f"file:{folder}/sigap.db?mode=ro", uri=True)) as db:
        tickets = db.execute(
            """SELECT id, kind, state, urgent, complete, area_code, outcome, lat_e6, lng_e6, answers FROM ticket
               ORDER BY lat_e6, id"""
        ).fetchall()
        events = db.execute(
            "SELECT DISTINCT kind, ticket_id FROM event WHERE ticket_id IS NOT NULL AND actor LIKE 'user:%'"
        ).fetchall()
        papers = db.execute("SELECT kind, printed, version FROM paper ORDER BY id").fetchall()
        people = db.execute(
            "SELECT label_kind, label_year, label_number, state, place, end_kind FROM person ORDER BY id"
        ).fetchall()
        searches = db.execute("SELECT state, answers, sex, age_from, age_to FROM search ORDER BY id").fetchall()
        notes = db.execute("SELECT kind, text FROM note ORDER BY ticket_id, kind, text").fetchall()
    return {
        "tickets": [[*ticket[1:-1], _answers(ticket[-1])] for ticket in tickets],
        "events": sorted(events),
        "papers": papers,
        "people": people,
        "searches": searches,
        "notes": notes,
    }


def _answers(kept: str) -> dict[str, Any]:
    answers = json.loads(kept)
    return {**answers, "said": [what for _, what in answers.get("said", ())]}


@pytest.mark.parametrize("story", TOLD, ids=lambda story: story.name)
async def test_the_story_ends_the_same_through_both_doors(story: Story, tmp_path: Path) -> None:
    by_telegram, by_whatsapp = tmp_path / "telegram", tmp_path / "whatsapp"
    for folder in (by_telegram, by_whatsapp):
        folder.mkdir()
    wa = await perform_by_whatsapp(story, by_whatsapp)
    assert not wa.forgive()
    await perform(story, by_telegram, lambda line: None)
    assert ended(by_whatsapp) == ended(by_telegram)
