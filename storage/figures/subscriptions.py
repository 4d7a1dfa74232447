"""Who gets which digest when (SOP 7): one row for each subscription, with its next planned moment."""

from dataclasses import dataclass

from bot.domain.figures.digest import Cadence
from storage.kit.sqlite import Row, Tx

WHOLE_CITY = ""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One row. `target`: self, or group; `area_code` of a kecamatan or kelurahan, '' for the whole city; `due_at` in
    UTC ms, None while it is paused or ended."""

    id: int
    nonce: str
    user_id: int
    target: str
    cadence: Cadence
    cron: str
    area_code: str
    state: str
    due_at: int | None

    @property
    def paused(self) -> bool:
        """It waits until its owner wants it again."""
        return self.state == "paused"


def begin(
    tx: Tx, *, nonce: str, user_id: int, target: str, cadence: Cadence, cron: str, area_code: str, due_at: int, now: int
) -> bool:
    """Subscribe; False where this person has such a subscription (also a paused one)."""
    return (
        tx.run(
            """INSERT INTO subscription (nonce, user_id, target, cadence, cron, area_code, due_at, made_at)
               VALUES (:nonce, :user, :target, :cadence, :cron, :area, :due, :now) ON CONFLICT DO NOTHING""",
            {
                "nonce": nonce,
                "user": user_id,
                "target": target,
                "cadence": str(cadence),
                "cron": cron,
                "area": area_code,
                "due": due_at,
                "now": now,
            },
        )
        == 1
    )


def get(tx: Tx, subscription_id: int) -> Subscription | None:
    """One of them, whatever its state."""
    return _one(tx.one("SELECT * FROM subscription WHERE id = :id", {"id": subscription_id}))


def by_nonce(tx: Tx, nonce: str) -> Subscription | None:
    """The one whose buttons carry `nonce`, whatever its state."""
    return _one(tx.one("SELECT * FROM subscription WHERE nonce = :nonce", {"nonce": nonce}))


def alike(tx: Tx, user_id: int, target: str, cadence: Cadence, area_code: str) -> Subscription | None:
    """The standing subscription of a person with these particulars: there can be one."""
    row = tx.one(
        """SELECT * FROM subscription WHERE user_id = :user AND target = :target AND cadence = :cadence
             AND area_code = :area AND state <> 'ended'""",
        {"user": user_id, "target": target, "cadence": str(cadence), "area": area_code},
    )
    return _one(row)


def of_user(tx: Tx, user_id: int) -> list[Subscription]:
    """What a person is subscribed to, in order."""
    rows = tx.all(
        "SELECT * FROM subscription WHERE user_id = :user AND state <> 'ended' ORDER BY id", {"user": user_id}
    )
    return [one for row in rows if (one := _one(row)) is not None]


def due(tx: Tx, now: int, limit: int = 200) -> list[Subscription]:
    """Whose moment has come, oldest first."""
    rows = tx.all(
        "SELECT * FROM subscription WHERE state = 'active' AND due_at <= :now ORDER BY due_at, id LIMIT :limit",
        {"now": now, "limit": limit},
    )
    return [one for row in rows if (one := _one(row)) is not None]


def advance(tx: Tx, one: Subscription, due_at: int) -> bool:
    """The next moment is planned; False where somebody else did, or changed it, since `one` was read."""
    return (
        tx.run(
            "UPDATE subscription SET due_at = :due WHERE id = :id AND state = 'active' AND due_at = :seen",
            {"id": one.id, "due": due_at, "seen": one.due_at},
        )
        == 1
    )


def change(
    tx: Tx, one: Subscription, *, cron: str | None = None, target: str | None = None, area_code: str | None = None,
    due_at: int | None = None,
) -> bool:  # fmt: skip
    """Another moment, place or area; `due_at` where it is active. False where it has ended. Raises
    sqlite3.IntegrityError where another standing one has these particulars (`alike` tells)."""
    return (
        tx.run(
            """UPDATE subscription SET cron = :cron, target = :target, area_code = :area,
                      due_at = CASE state WHEN 'active' THEN coalesce(:due, due_at) END
               WHERE id = :id AND state <> 'ended'""",
            {
                "id": one.id,
                "cron": cron or one.cron,
                "target": target or one.target,
                "area": one.area_code if area_code is None else area_code,
                "due": due_at,
            },
        )
        == 1
    )


def pause(tx: Tx, subscription_id: int) -> bool:
    """Nothing comes until it is resumed; False where it is not active."""
    return (
        tx.run(
            "UPDATE subscription SET state = 'paused', due_at = NULL WHERE id = :id AND state = 'active'",
            {"id": subscription_id},
        )
        == 1
    )


def resume(tx: Tx, subscription_id: int, due_at: int) -> bool:
    """Let a paused digest come again from `due_at` on; False where it is not paused."""
    return (
        tx.run(
            "UPDATE subscription SET state = 'active', due_at = :due WHERE id = :id AND state = 'paused'",
            {"id": subscription_id, "due": due_at},
        )
        == 1
    )


def end(tx: Tx, subscription_id: int, why: str, now: int) -> bool:
    """End a subscription: its owner did, or for the reason `why`; False where it was over before."""
    return (
        tx.run(
            """UPDATE subscription SET state = 'ended', due_at = NULL, ended_at = :now, ended_why = :why
               WHERE id = :id AND state <> 'ended'""",
            {"id": subscription_id, "why": why, "now": now},
        )
        == 1
    )


def without_any(tx: Tx, role: str, limit: int = 50) -> list[int]:
    """Who has this role and never had a subscription of any kind."""
    rows = tx.all(
        """SELECT DISTINCT r.user_id FROM role AS r WHERE r.role = :role
             AND (r.role <> 'wilayah' OR r.area_code <> '')
             AND NOT EXISTS (SELECT 1 FROM subscription AS s WHERE s.user_id = r.user_id) LIMIT :limit""",
        {"role": role, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def reachable(tx: Tx, user_id: int) -> bool:
    """Whether Telegram takes our messages to this person, as far as is known."""
    row = tx.one("SELECT blocked_at FROM account WHERE user_id = :user", {"user": user_id})
    return row is None or row[0] is None


def _one(row: Row | None) -> Subscription | None:
    if row is None:
        return None
    return Subscription(
        row["id"], row["nonce"], row["user_id"], row["target"], Cadence(row["cadence"]), row["cron"],
        row["area_code"], row["state"], row["due_at"],
    )  # fmt: skip
