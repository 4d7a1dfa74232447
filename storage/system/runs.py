"""Starts and stops of the process, and small facts about the whole database."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx
from storage.ticket import tickets

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
    """The process lives at `now`. A clock that was set back takes nothing away."""
    tx.run("UPDATE run SET alive_at = max(alive_at, :now) WHERE id = :id", {"id": run_id, "now": now})


def latest(tx: Tx) -> int:
    """The latest instant at which a process is known to have lived (UTC ms): no true clock shows less. 0 at first."""
    row = tx.one("SELECT max(alive_at) FROM run")
    return 0 if row is None or row[0] is None else int(row[0])


def heard(tx: Tx) -> int:
    """When Telegram was last heard: it answered, or an update came (UTC ms); 0 where it never was."""
    came = int((fact(tx, "highest_update") or "0 0").split()[1])
    return max(came, int(fact(tx, "heard_at") or 0))


def forget_later(tx: Tx, now: int) -> None:
    """`now` is right, so what was seen of later instants was a wrong clock's."""
    tx.run("UPDATE run SET alive_at = :now WHERE alive_at > :now", {"now": now})


def stop(tx: Tx, run_id: int, now: int) -> None:
    """A clean stop."""
    tx.run(
        "UPDATE run SET alive_at = max(alive_at, :now), stopped_at = :now WHERE id = :id", {"id": run_id, "now": now}
    )


def fact(tx: Tx, name: str) -> str | None:
    """A remembered fact."""
    row = tx.one("SELECT value FROM meta WHERE name = :name", {"name": name})
    return None if row is None else str(row[0])


def facts(tx: Tx, before: str) -> list[str]:
    """The names of the remembered facts that begin so."""
    rows = tx.all(
        "SELECT name FROM meta WHERE substr(name, 1, length(:before)) = :before ORDER BY name", {"before": before}
    )
    return [str(row[0]) for row in rows]


def forget(tx: Tx, name: str) -> None:
    """Forget a fact."""
    tx.run("DELETE FROM meta WHERE name = :name", {"name": name})


def epoch(tx: Tx) -> int:
    """How often this database came back from a backup, plus one: it stands in the codes of tickets."""
    return tickets.epoch(tx)


def begin_epoch(tx: Tx, first_ticket: int, above: int = 0) -> int:
    """After a restore: the new epoch, higher than `above`, which another life of this database may have reached. Its
    tickets begin at `first_ticket`, since the numbers before it may have been given out after the backup was taken."""
    after = max(epoch(tx), above) + 1
    remember(tx, "epoch", str(after))
    remember(tx, "first_ticket", str(first_ticket))
    return after


def first_ticket(tx: Tx) -> int:
    """The lowest number that a ticket may have by now."""
    return int(fact(tx, "first_ticket") or 1)


def expect_gap(tx: Tx) -> None:
    """What is missing behind the last known update belongs to the life before the epoch that begins now."""
    remember(tx, "epoch_began_after", (fact(tx, "highest_update") or "0").split()[0])


def epoch_began_after(tx: Tx) -> int | None:
    """The last update that was known when this epoch began: what is missing behind it belongs to the life before. None
    in the first epoch."""
    found = fact(tx, "epoch_began_after")
    return None if found is None else int(found)


def remember(tx: Tx, name: str, value: str) -> None:
    """Remember a fact."""
    tx.run(
        "INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        {"name": name, "value": value},
    )
