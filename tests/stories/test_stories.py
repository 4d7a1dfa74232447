"""Every story goes as it should, through real HTTP with the bot as a process of its own, and leaves no trace in the logs
at DEBUG of who said what (FAULTS F40); no button carries more than 32 bytes (F42).

What residents and relatives tell is told a second time over WhatsApp and ends in the same tickets, events, searches and
papers. Of events those that people made count: what the clock or a delivery makes depends on how long a story took."""

import asyncio
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sandbox.demo import perform
from simulator import StandIn
from simulator.stories import STORIES, Story
from tests.stories.by_whatsapp import perform_by_whatsapp
from tests.support.aiogram_check import check_everything

# There is no live location in WhatsApp; that story is about nothing else.
ONLY_TELEGRAM = {"findable"}
LONGEST_DATA = 32


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


def _buttons(tg: StandIn) -> set[str]:
    found = set()
    for call in tg.calls:
        markup = call.param("reply_markup") or {}
        buttons = [button for row in markup.get("inline_keyboard", ()) for button in row]
        found |= {button["callback_data"] for button in buttons if "callback_data" in button}
    return found


def _personal(tg: StandIn) -> set[str]:
    """Everything that people said and were, as it must be in no log: token, names, numbers, words, coordinates."""
    found = {tg.token}
    for person in tg.people.values():
        found |= {person.name, person.user.first_name, person.user.phone, person.user.phone[3:]}
        found |= {f"{number:.4f}" for number in person.position}
        for message in [*person.chat(), *(tg.groups[0].messages() if tg.groups else [])]:
            if message.sender_id == person.id and not message.text.startswith("/"):
                found |= {message.text, *message.text.split(",")}
    return {one for one in found if len(one) >= 4}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
async def test_the_story_goes_as_it_should(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F40, F42: with nothing personal in the log at DEBUG, and no button over 32 bytes. The story is told through both
    doors at once: each waits for its people most of the time."""
    monkeypatch.setenv("SIGAP_LOGS__LEVEL", "DEBUG")
    by_telegram, by_whatsapp = tmp_path / "telegram", tmp_path / "whatsapp"
    for folder in (by_telegram, by_whatsapp):
        folder.mkdir()
    async with asyncio.TaskGroup() as telling:
        telling.create_task(_told_by_telegram(story, by_telegram))
        if story.name not in ONLY_TELEGRAM:
            telling.create_task(_told_by_whatsapp(story, by_whatsapp))
    if story.name not in ONLY_TELEGRAM:
        assert ended(by_whatsapp) == ended(by_telegram)


async def _told_by_telegram(story: Story, folder: Path) -> None:
    shown: list[str] = []
    stand_ins: list[StandIn] = []

    def attend(tg: StandIn) -> None:
        stand_ins.append(tg)
        check_everything(tg)

    await perform(story, folder, shown.append, attend=attend)

    (tg,) = stand_ins
    assert len(shown) > 20, "the transcript shows who sees what"
    data = _buttons(tg)
    assert data
    assert {one for one in data if len(one.encode()) > LONGEST_DATA} == set()
    log = (folder / "bot.log").read_text(encoding="utf-8")
    assert '"bot.started"' in log
    assert [one for one in _personal(tg) if one in log] == []
    assert not re.search(r'"level": "(error|critical)"', log), log


async def _told_by_whatsapp(story: Story, folder: Path) -> None:
    wa = await perform_by_whatsapp(story, folder)
    assert not wa.forgive()
