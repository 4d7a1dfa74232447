"""Old or new, never between; nobody else's file; no damaged file (F06, F47)."""

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from storage.kit import migrate as migrations
from storage.kit.migrate import APPLICATION_ID, NotOurs, migrate, steps, version

PAGE = 4_096


def _schema(path: Path) -> list[tuple[str, str]]:
    db = sqlite3.connect(path)
    try:
        return db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
    finally:
        db.close()


def test_a_new_file_gets_every_step_once(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    assert migrate(path) == [number for number, _ in steps()]
    assert version(path) == steps()[-1][0]
    before = _schema(path)
    assert migrate(path) == []
    assert _schema(path) == before


def test_the_numbers_rise_without_a_gap() -> None:
    assert [number for number, _ in steps()] == list(range(1, len(steps()) + 1))


def test_a_step_that_fails_half_way_leaves_the_old_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sigap.db"
    migrate(path)
    before, at = _schema(path), version(path)
    torn = (at + 1, "CREATE TABLE later (a INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);")
    monkeypatch.setattr(migrations, "steps", lambda known=steps(): [*known, torn])
    with pytest.raises(NotOurs):
        migrate(path)
    assert (_schema(path), version(path)) == (before, at)


def test_a_step_that_writes_a_table_anew_leaves_no_word_in_the_pages_that_it_frees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also with an SQLite that was built to leave them: nothing looks at free pages later."""
    path, connect = tmp_path / "sigap.db", sqlite3.connect

    def as_built_elsewhere(*args: Any, **more: Any) -> sqlite3.Connection:
        db: sqlite3.Connection = connect(*args, **more)
        db.execute("PRAGMA secure_delete = OFF")
        return db

    migrate(path)
    db = connect(path, isolation_level=None)
    db.execute("CREATE TABLE said (words TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO said VALUES (:words)", {"words": "jalan kenanga " * 3_000})
    db.close()
    step = (steps()[-1][0] + 1, "UPDATE said SET words = ''; DROP TABLE said;")
    monkeypatch.setattr(migrations, "steps", lambda known=steps(): [*known, step])
    monkeypatch.setattr(sqlite3, "connect", as_built_elsewhere)
    assert migrate(path) == [step[0]]
    assert b"kenanga" not in path.read_bytes()


_KILLED = """
import os, sys, sqlite3
from pathlib import Path
from storage.kit import migrate as m
known = m.steps()
slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO later SELECT i FROM n;"
step = (known[-1][0] + 1, "CREATE TABLE later (a INTEGER) STRICT;" + slow * 3 + "CREATE TABLE last (a INTEGER) STRICT;")
m.steps = lambda: [*known, step]
budget = int(sys.argv[2])
opened = sqlite3.connect
def connect(*a, **k):
    db = opened(*a, **k)
    left = [budget]
    def tick():
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), 9)
        return 0
    db.set_progress_handler(tick, 500)
    return db
sqlite3.connect = connect
m.migrate(Path(sys.argv[1]))
"""


def test_f47_a_kill_during_a_migration_leaves_old_or_new(tmp_path: Path) -> None:
    """Killed after n × 500 instructions of SQLite: the table of the step and its version come together or not at all."""
    seen = set()
    for budget in (0, 1, 20, 60, 120, 200, 100_000):
        path = tmp_path / f"{budget}.db"
        migrate(path)
        old = version(path)
        ended = subprocess.run([sys.executable, "-c", _KILLED, str(path), str(budget)], timeout=180)
        names = {name for name, _ in _schema(path)}
        state = (version(path) - old, "later" in names, "last" in names)
        assert state in ((0, False, False), (1, True, True)), f"between, after {budget}: {state}"
        db = sqlite3.connect(path)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()
        seen.add((state[0], ended.returncode))
    assert (0, -9) in seen and (1, 0) in seen, f"the kills missed the migration: {seen}"


_AT_EVERY_STATEMENT = """
import os, shutil, signal, sqlite3, sys
from pathlib import Path
from storage.kit import migrate as m

folder, each, known, opened = Path(sys.argv[1]), int(sys.argv[2]), m.steps(), sqlite3.connect
EVERY = 12 * each  # so many statements lie between two kills; between them images are looked at

def look(path):
    db = opened(path)
    try:
        schema = db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        return whole, db.execute("PRAGMA user_version").fetchone()[0], hash(tuple(schema))
    finally:
        db.close()

def migrated(path, at_statement):
    # A child migrates; `at_statement` is called with the number of each statement as it begins. How it ended.
    pid = os.fork()
    if pid == 0:
        count = iter(range(10**6))
        def connect(*a, **k):
            db = opened(*a, **k)
            db.set_trace_callback(lambda statement: at_statement(next(count)))
            return db
        sqlite3.connect = connect
        m.migrate(path)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

def die_at(number):
    return lambda at: at == number and os.kill(os.getpid(), signal.SIGKILL)

def image_into(path, folder):
    # What a kill in this moment leaves: all that was written, whether it was synchronised or not.
    def copied(at):
        (folder / f"{at}.count").touch()
        if at % each == 0 or at < 9:
            for file in files_of(path):
                shutil.copy(file, folder / file.name.replace(path.name, str(at)))
    return copied

def files_of(path):
    return sorted(file for file in path.parent.glob(path.name + "*"))

def judged(path):
    # Old or new, and the next start makes it new; what was left to the byte before goes on as that did.
    left = tuple((file.name[len(path.name):], file.read_bytes()) for file in files_of(path))
    if left not in seen:
        seen[left] = look(path)
        assert seen[left] in (old, new), (version, path.name, seen[left])
        m.migrate(path)
        assert look(path) == new, (version, path.name)
    return seen[left]

for n, (version, _) in enumerate(known):
    m.steps = lambda: known[:n]
    before = folder / f"{version}.before"
    if n:
        m.migrate(before)
    else:
        before.touch()
    m.steps = lambda: known[: n + 1]
    after = folder / f"{version}.after"
    shutil.copy(before, after)
    m.migrate(after)
    old, new, seen = look(before), look(after), {}
    images = folder / f"{version}.images"
    images.mkdir()
    whole = images.with_suffix(".whole")
    shutil.copy(before, whole)
    assert migrated(whole, image_into(whole, images)) == 0
    kills = sum(file.suffix == ".count" for file in images.iterdir())
    taken = sorted(int(file.name) for file in images.iterdir() if file.name.isdigit())
    ends = {judged(images / str(at))[1] for at in taken} | {judged(whole)[1]}
    for at in {*range(0, kills, EVERY), kills - 1}:
        torn = folder / f"{version}.{at}"
        shutil.copy(before, torn)
        assert migrated(torn, die_at(at)) == -signal.SIGKILL
        ends.add(judged(torn)[1])
    shutil.rmtree(images)
    print(version, kills, sorted(ends))
"""


def test_f47_killed_at_every_statement_of_every_migration(tmp_path: Path) -> None:
    """F47: from 0001 to the newest, what a kill leaves as each statement begins is old or new, never between, and the next
    start makes it new. At most statements the files are taken as they lie in that moment, which is what a kill leaves;
    at every twelfth of them, and at the last one, the process is killed. Here at every sixteenth statement and the first
    ones, in `make crash` at each."""
    each = os.environ.get("SIGAP_EACH_STATEMENT", "16")
    run = [sys.executable, "-c", _AT_EVERY_STATEMENT, str(tmp_path), each]
    done = subprocess.run(run, capture_output=True, text=True, timeout=1_800)
    assert done.returncode == 0, done.stderr[-2_000:]
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    versions = [0, *(number for number, _ in steps())]
    assert [int(line[0]) for line in lines] == versions[1:]
    for old, (new, kills, ends) in zip(versions, lines, strict=False):
        assert int(kills) > 3 and ends == f"[{old}, {new}]", "killed before and after it, and at every point between"


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sigap.db"
    migrate(path)
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {steps()[-1][0] + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(NotOurs, match="newer release"):
        migrate(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"halo, ini surat\n" * 500, b"SQLite format 3\x00" + b"\x00" * 5_000, b"\x89PNG\r\n" * 900]
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "sigap.db"
    path.write_bytes(content)
    if not content:
        assert migrate(path), "an empty file is a new database"
        return
    with pytest.raises(NotOurs):
        migrate(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("mark", ["application_id", "table", "user_version"])
def test_a_foreign_database_is_refused(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "sigap.db"
    db = sqlite3.connect(path)
    db.execute(
        {
            "application_id": "PRAGMA application_id = 1",
            "table": "CREATE TABLE other (a)",
            "user_version": "PRAGMA user_version = 3",
        }[mark]
    )
    db.commit()
    db.close()
    before = path.read_bytes()
    with pytest.raises(NotOurs, match="another program"):
        migrate(path)
    assert path.read_bytes() == before, "another program's file is never touched"
    assert "ticket" not in {name for name, _ in _schema(path)}


def _filled(path: Path) -> None:
    migrate(path)
    db = sqlite3.connect(path)
    db.execute(
        """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
           INSERT INTO inbox (update_id, received_at, lane, raw) SELECT i, i, i, hex(randomblob(150)) FROM n"""
    )
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    db.close()


def test_f06_twenty_damaged_files_none_starts(tmp_path: Path) -> None:
    """A page of each file is overwritten with random bytes, as a bad disk does: no one of them starts."""
    good = tmp_path / "good.db"
    _filled(good)
    content = good.read_bytes()
    pages = len(content) // PAGE
    in_use = list(range(1, pages))
    started = []
    for seed in range(20):
        dice = random.Random(seed)
        page = dice.choice(in_use)
        broken = bytearray(content)
        # The head of a page: where a flipped byte changes what SQLite reads, not a letter inside a text.
        broken[page * PAGE : page * PAGE + 64] = dice.randbytes(64)
        path = tmp_path / f"{seed}.db"
        path.write_bytes(broken)
        try:
            migrate(path)
        except NotOurs:
            assert path.read_bytes() == bytes(broken), "a refused file is left alone"
        else:
            started.append((seed, page))
    assert not started
