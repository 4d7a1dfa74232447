"""Every story goes as it should, through real HTTP with the bot as a process of its own, and leaves no trace in the
logs at DEBUG of who said what (FAULTS F40); no button carries more than 32 bytes (F42)."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from sandbox.demo import perform
from simulator import StandIn
from simulator.stories import STORIES, Story
from tests.support.aiogram_check import check_everything

ROOT = Path(__file__).resolve().parents[2]
LONGEST_DATA = 32


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
    """F40, F42: with nothing personal in the log at DEBUG, and no button over 32 bytes."""
    monkeypatch.setenv("SIGAP_LOGS__LEVEL", "DEBUG")
    shown: list[str] = []
    stand_ins: list[StandIn] = []

    def attend(tg: StandIn) -> None:
        stand_ins.append(tg)
        check_everything(tg)

    await perform(story, tmp_path, shown.append, attend=attend)

    (tg,) = stand_ins
    assert len(shown) > 20, "the transcript shows who sees what"
    data = _buttons(tg)
    assert data
    assert {one for one in data if len(one.encode()) > LONGEST_DATA} == set()
    log = (tmp_path / "bot.log").read_text(encoding="utf-8")
    assert '"bot.started"' in log
    assert [one for one in _personal(tg) if one in log] == []
    assert not re.search(r'"level": "(error|critical)"', log), log


def _program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=1_800,
        check=False,
    )


def test_the_names_of_the_stories() -> None:
    done = _program("story", "--list")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.splitlines()] == [story.name for story in STORIES]


def test_a_story_that_there_is_not() -> None:
    done = _program("story", "nowhere")
    assert done.returncode == 2
    assert "There is no story 'nowhere'" in done.stderr


def test_the_demo_serves_its_page_and_ends_cleanly() -> None:
    """People are ready, nothing is played, two lines say where; Ctrl-C leaves nothing behind."""
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "bot", "demo"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            folder = _look_around(process)
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=180) == 0
            assert process.stdout is not None
            assert process.stdout.read() == ""
            assert not folder.exists()
        finally:
            process.kill()


def _look_around(process: subprocess.Popen[str]) -> Path:
    assert process.stdout is not None
    told = process.stdout.readline() + process.stdout.readline()
    (page,) = re.findall(r"(http://127\.0\.0\.1:\d+/demo/)", told)
    (folder,) = re.findall(r"writes is in (\S+)", told)
    with urllib.request.urlopen(page, timeout=180) as answer:
        assert "DEMO" in answer.read().decode()
    with urllib.request.urlopen(page + "state", timeout=180) as answer:
        state = json.load(answer)
    assert {"Siti Aminah", "Budi Santoso", "Hadi Wijaya"} <= {one["name"] for one in state["people"]}
    assert state["story"] is None
    assert "data buatan" in (Path(folder) / "DEMO.txt").read_text(encoding="utf-8")
    return Path(folder)


def test_the_demo_refuses_settings_that_are_not_its_own() -> None:
    """A variable that leads to a real database or token stops it, named, before anything is opened."""
    done = _program("demo", SIGAP_DATABASE__PATH="/nowhere/real.db")
    assert done.returncode == 2
    assert "SIGAP_DATABASE__PATH" in done.stderr


def test_a_story_that_fails_says_so_and_keeps_the_log(tmp_path: Path) -> None:
    program = (
        "import sys, sandbox.demo as demo\n"
        "async def play(t):\n"
        "    t.expect(False, 'The moon was full.')\n"
        "demo.STORIES = (demo.Story('bad', 'A bad day.', '2023-06-28T09:10:00+07:00', play),)\n"
        "sys.argv = ['demo', 'story', 'bad']\n"
        "demo.cli()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=180, check=False,
        env={"TMPDIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "The story failed. The moon was full." in done.stderr
    (log,) = tmp_path.glob("sigap-*/bot.log")
    assert str(log) in done.stderr
