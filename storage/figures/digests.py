"""Digests that were planned or asked for, each made once (SOP 7)."""

from dataclasses import dataclass

from bot.domain.figures.digest import DigestSpan, Numbers
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class Digest:
    """One row. `planned_at`: the moment that it was planned for (UTC ms); `missed`: earlier moments that it stands
    for; `subscription_id` None where somebody asked for it."""

    id: int
    subscription_id: int | None
    user_id: int
    chat_id: int | None
    span: DigestSpan
    area_code: str
    planned_at: int
    missed: int
    state: str
    made_at: int
    numbers: Numbers


def plan(
    tx: Tx,
    *,
    subscription_id: int,
    user_id: int,
    span: DigestSpan,
    area_code: str,
    planned_at: int,
    missed: int,
    now: int,
) -> bool:
    """The digest of a subscription and a planned moment is wanted; False where it was before: there is one."""
    return (
        tx.run(
            """INSERT INTO digest (subscription_id, user_id, span, area_code, planned_at, missed, made_at)
               VALUES (:subscription, :user, :span, :area, :planned, :missed, :now) ON CONFLICT DO NOTHING""",
            {
                "subscription": subscription_id,
                "user": user_id,
                "span": str(span),
                "area": area_code,
                "planned": planned_at,
                "missed": missed,
                "now": now,
            },
        )
        == 1
    )


def ask(tx: Tx, *, source: str, user_id: int, chat_id: int, span: DigestSpan, area_code: str, now: int) -> None:
    """Somebody wants one now; the same update (`source`) twice is one."""
    tx.run(
        """INSERT INTO digest (source, user_id, chat_id, span, area_code, planned_at, made_at)
           VALUES (:source, :user, :chat, :span, :area, :now, :now) ON CONFLICT DO NOTHING""",
        {"source": source, "user": user_id, "chat": chat_id, "span": str(span), "area": area_code, "now": now},
    )


def get(tx: Tx, digest_id: int) -> Digest | None:
    """One digest."""
    row = tx.one("SELECT * FROM digest WHERE id = :id", {"id": digest_id})
    return None if row is None else _digest(row)


def wanted(tx: Tx, limit: int = 200) -> list[Digest]:
    """What is still to be counted and queued, oldest first."""
    rows = tx.all("SELECT * FROM digest WHERE state = 'wanted' ORDER BY id LIMIT :limit", {"limit": limit})
    return [_digest(row) for row in rows]


def settle(
    tx: Tx, digest_id: int, state: str, now: int, *, chat_id: int | None = None, numbers: str | None = None
) -> bool:
    """Queued, quiet or dropped; False where it was settled before: it is queued once."""
    return (
        tx.run(
            """UPDATE digest SET state = :state, settled_at = :now, chat_id = coalesce(:chat, chat_id),
                      numbers = coalesce(:numbers, numbers)
               WHERE id = :id AND state = 'wanted'""",
            {"id": digest_id, "state": state, "now": now, "chat": chat_id, "numbers": numbers},
        )
        == 1
    )


def asked_lately(tx: Tx, user_id: int, since: int) -> int:
    """How many digests a person asked for since (UTC ms) that are not made yet."""
    row = tx.one(
        """SELECT count(*) FROM digest WHERE state = 'wanted' AND user_id = :user AND subscription_id IS NULL
             AND made_at >= :since""",
        {"user": user_id, "since": since},
    )
    return int(row[0]) if row else 0


def _digest(row: Row) -> Digest:
    return Digest(
        row["id"], row["subscription_id"], row["user_id"], row["chat_id"], DigestSpan(row["span"]), row["area_code"],
        row["planned_at"], row["missed"], row["state"], row["made_at"], Numbers.load(row["numbers"]),
    )  # fmt: skip
