"""A folder of copies: which stay, what a drill says of the newest, and what the head in a name proves."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.codes import Exit
from bot.domain.kit.events import EventData
from bot.domain.system.events import BotConflictEvent, BotSilentEvent
from storage.kit import events
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx
from storage.system import copies, runs
from storage.system.backup import Copy, take

NOW = 1_690_000_000_000
HOUR, DAY = 3_600_000, 86_400_000


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Without a token: these commands work when it burns."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config.toml").write_text('[database]\npath = "data/sigap.db"\n')
    (tmp_path / "data").mkdir()
    return tmp_path


SILENT = BotSilentEvent(since=1, until=2)


async def _append(path: Path, count: int, event: EventData = SILENT) -> None:
    database = await Database.open(path)

    def work(tx: Tx) -> None:
        runs.begin(tx, NOW)
        for number in range(count):
            events.append(tx, event, at=NOW, actor="host", ticket_id=None, cause=f"{event.name}:{number}")

    try:
        await database.write(work)
    finally:
        await database.close()


@pytest.fixture
def database(config: Path) -> Path:
    path = config / "data" / "sigap.db"
    migrate(path)
    asyncio.run(_append(path, 30))
    return path


def _run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli(), list(arguments))
    return done.exit_code, done.output


def _named(at: int) -> Path:
    return Path(copies.name_of(Copy(1, 5, at, "ab" * 32), at))


def test_a_name_tells_moment_and_head() -> None:
    path = _named(NOW)
    assert path.name == "sigap-20230722T042640Z-5-abababababababab.db"
    assert copies.taken_at(path) == NOW
    assert copies.taken_at(Path("sigap.db")) is None


@given(st.lists(st.integers(0, 60 * DAY), max_size=80), st.integers(1, 72), st.integers(1, 40))
def test_copies_thin_out_with_age(ages: list[int], hours: int, days: int) -> None:
    paths = {_named((NOW - age) // 1_000 * 1_000) for age in ages}
    gone = set(copies.outlived(paths, NOW, hours, days))
    kept = sorted(copies.taken_at(path) or 0 for path in paths - gone)
    all_ = sorted(copies.taken_at(path) or 0 for path in paths)
    assert kept[-1:] == all_[-1:], "the newest stays however old it is"
    assert [at for at in all_ if NOW - at < hours * HOUR] == [at for at in kept if NOW - at < hours * HOUR]
    assert {at // DAY for at in all_ if NOW - at < days * DAY} == {at // DAY for at in kept if NOW - at < days * DAY}
    old = [at for at in kept[:-1] if NOW - at >= max(hours * HOUR, days * DAY)]
    assert old == []


def test_files_with_other_names_are_nobodys_to_delete() -> None:
    strange = [Path("holiday.jpg"), Path("sigap.db"), Path("sigap-20200101T000000Z-x-abababababababab.db")]
    assert copies.outlived([*strange, _named(NOW)], NOW, 1, 1) == []


def test_backup_into_a_folder_and_a_drill(database: Path, config: Path) -> None:
    (config / "copies").mkdir()
    code, said = _run("backup", "copies")
    assert (code, "30 events, whole" in said) == (0, True), said
    [copy] = (config / "copies").iterdir()
    assert copy.stat().st_mode & 0o777 == 0o600
    code, said = _run("drill", "copies")
    assert code == 0, said
    figures = dict(line.split(" = ") for line in said.splitlines())
    assert (figures["file"], figures["events"], figures["tickets"]) == (copy.name, "30", "0")
    assert float(figures["age_minutes"]) < 60
    assert [one.name for one in (config / "data").iterdir() if "restore" in one.name] == [], "the data are not touched"


def test_a_drill_finds_a_copy_that_cannot_be_restored(database: Path, config: Path) -> None:
    folder = config / "copies"
    folder.mkdir()
    assert _run("drill", "copies") == (Exit.COPY, "copies: there is no copy in it\n")
    _run("backup", "copies")
    [copy] = folder.iterdir()
    spoilt = bytearray(copy.read_bytes())
    spoilt[len(spoilt) // 2 : len(spoilt) // 2 + 4_096] = b"\xff" * 4_096
    copy.write_bytes(spoilt)
    code, said = _run("drill", "copies")
    assert (code, copy.name in said) == (Exit.COPY, True), said


def test_restore_says_what_is_wrong_with_a_file_before_it_asks(database: Path, config: Path) -> None:
    (config / "foreign.db").write_bytes(b"SQLite format 3\0" + b"\0" * 4_080)
    for name, words in (("missing.db", "there is no such file"), (".", "no such file"), ("foreign.db", "foreign.db: ")):
        code, said = _run("restore", name)  # nobody is there to answer a question
        assert (code, words in said) == (Exit.COPY, True), said
        assert "?" not in said


def test_restore_that_nobody_confirms_changes_nothing(database: Path, config: Path) -> None:
    take(database, config / "copy.db")
    before = database.read_bytes()
    assert _run("restore", "copy.db")[0] == Exit.NO
    assert database.read_bytes() == before


def test_f63_a_noted_head_shows_a_cut_tail_and_a_chain_computed_anew(database: Path, config: Path) -> None:
    """F63: the chain alone is whole in both cases; the head that a copy's name or a digest noted is not part of it."""
    (config / "copies").mkdir()
    _run("backup", "copies")
    [copy] = (config / "copies").iterdir()
    head = copy.stem.split("-", 2)[2]
    assert _run("verify", "--head", head) == (0, f"The chain of 30 events is whole. Head: {head.replace('-', ':')}\n")
    asyncio.run(_append(database, 3))
    assert _run("verify", "--head", head)[0] == 0, "it only grew"

    for tamper in ("DELETE FROM event WHERE id > 29", "DELETE FROM event"):
        tampered = sqlite3.connect(database)
        tampered.execute("DROP TRIGGER IF EXISTS event_no_delete")
        tampered.execute(tamper)
        tampered.commit()
        tampered.close()
        asyncio.run(_append(database, 5, BotConflictEvent()))  # history goes on as if nothing had been there
        assert _run("verify")[0] == 0
        code, said = _run("verify", "--head", head)
        assert (code, "not the chain whose head was noted" in said) == (Exit.CHANGED, True), said


@pytest.mark.parametrize("head", ["30", "x:abcdef0123456789", "30:abc", "30:zzzzzzzzzz"])
def test_a_head_that_is_none(database: Path, head: str) -> None:
    code, said = _run("verify", "--head", head)
    assert (code, "must look like" in said) == (Exit.SETTINGS, True), said
