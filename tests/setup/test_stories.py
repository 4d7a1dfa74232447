"""The programs `story` and `demo`, started as somebody at a terminal starts them."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from simulator.stories import STORIES

ROOT = Path(__file__).resolve().parents[2]


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
