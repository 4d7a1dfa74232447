"""Reports of new accounts: how many came lately, and which wait for a supervisor's look. Instants in UTC ms."""

from storage.kit.sqlite import Tx

KEPT_MS = 24 * 3_600_000
EVER = 1 << 62


def is_new(tx: Tx, user_id: int, since: int) -> bool:
    """Whether an account spoke for the first time at or after `since`, and has no role here."""
    row = tx.one(
        """SELECT 1 FROM account AS a WHERE a.user_id = :user AND a.first_at >= :since
           AND NOT EXISTS (SELECT 1 FROM role AS r WHERE r.user_id = a.user_id)""",
        {"user": user_id, "since": since},
    )
    return row is not None


def count_in(tx: Tx, ticket_id: int, now: int) -> None:
    """One more report of a new account; what was counted a day ago and waits for nobody is forgotten."""
    tx.run("DELETE FROM newcomer_report WHERE at < :old AND waits = 0", {"old": now - KEPT_MS})
    tx.run("INSERT INTO newcomer_report (ticket_id, at) VALUES (:ticket, :now)", {"ticket": ticket_id, "now": now})


def lately(tx: Tx, since: int, most: int) -> int:
    """How many of them came since an instant, at most `most`."""
    row = tx.one(
        "SELECT count(*) FROM (SELECT 1 FROM newcomer_report WHERE at > :since LIMIT :most)",
        {"since": since, "most": most},
    )
    return 0 if row is None else int(row[0])


def hold(tx: Tx, ticket_id: int) -> None:
    """It waits for a supervisor's look."""
    tx.run("UPDATE newcomer_report SET waits = 1 WHERE ticket_id = :ticket", {"ticket": ticket_id})


def waits(tx: Tx, ticket_id: int) -> bool:
    """Whether a ticket waits for a supervisor's look."""
    row = tx.one("SELECT 1 FROM newcomer_report WHERE ticket_id = :ticket AND waits = 1", {"ticket": ticket_id})
    return row is not None


def settle(tx: Tx, ticket_id: int) -> bool:
    """It waits no longer; False where it did not."""
    return (
        tx.run("UPDATE newcomer_report SET waits = 0 WHERE ticket_id = :ticket AND waits = 1", {"ticket": ticket_id})
        == 1
    )


def waiting(tx: Tx, limit: int, before: int = EVER) -> list[int]:
    """The tickets that wait and came at or before an instant, best first: what lies in the city with a pin and a photo,
    then with a pin, then the rest, each the oldest first."""
    rows = tx.all(
        """SELECT t.id FROM newcomer_report AS n JOIN ticket AS t ON t.id = n.ticket_id
           WHERE n.waits = 1 AND n.at <= :before
           ORDER BY t.area_code IS NOT NULL AND t.lat_e6 IS NOT NULL
                    AND EXISTS (SELECT 1 FROM attachment AS a WHERE a.ticket_id = t.id) DESC,
                    t.area_code IS NOT NULL AND t.lat_e6 IS NOT NULL DESC, t.id
           LIMIT :limit""",
        {"before": before, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def waiting_count(tx: Tx) -> int:
    """How many wait."""
    row = tx.one("SELECT count(*) FROM newcomer_report WHERE waits = 1")
    return 0 if row is None else int(row[0])
