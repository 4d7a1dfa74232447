"""Starts and stops of the process, and small facts about the whole database."""

from dataclasses import dataclass

from storage.sqlite import Tx

LONG_LIFE_MS = 600_000


@dataclass(frozen=True, slots=True)
class Start:
    """A start: `unclean` counts the starts before it, since the last proper stop, that ended without one (of those
    that lived long only the latest: a power cut each month is no loop); `silent_since` is when the process was last
    known to be alive (UTC ms), None at the very first start."""

    run_id: int
    unclean: int
    silent_since: int | None


def begin(tx: Tx, now: int) -> Start:
    """Note a start."""
    last = tx.one("SELECT alive_at FROM run ORDER BY id DESC LIMIT 1")
    unclean = tx.one(
        """SELECT count(*) FROM run WHERE id > (SELECT coalesce(max(id), 0) FROM run WHERE stopped_at > 0)
             AND (alive_at - started_at < :long OR id = (SELECT max(id) FROM run))""",
        {"long": LONG_LIFE_MS},
    )
    run_id = tx.insert("INSERT INTO run (started_at, alive_at) VALUES (:now, :now)", {"now": now})
    return Start(run_id, int(unclean[0]) if unclean else 0, None if last is None else int(last[0]))


def alive(tx: Tx, run_id: int, now: int) -> None:
    """The process lives at `now`."""
    tx.run("UPDATE run SET alive_at = :now WHERE id = :id", {"id": run_id, "now": now})


def stop(tx: Tx, run_id: int, now: int) -> None:
    """A clean stop."""
    tx.run("UPDATE run SET alive_at = :now, stopped_at = :now WHERE id = :id", {"id": run_id, "now": now})


def fact(tx: Tx, name: str) -> str | None:
    """A remembered fact."""
    row = tx.one("SELECT value FROM meta WHERE name = :name", {"name": name})
    return None if row is None else str(row[0])


def remember(tx: Tx, name: str, value: str) -> None:
    """Remember a fact."""
    tx.run(
        "INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        {"name": name, "value": value},
    )
