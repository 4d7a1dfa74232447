"""Searches of relatives: what they say, while it is being filled in and after it was sent; and the people whom it may
be compared with (SOP 5.1)."""

import json
from dataclasses import dataclass

from bot.domain.family.matching import Sought
from bot.domain.family.search import SEXES, Description
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One row of `search`; instants in UTC ms."""

    id: int
    epoch: int
    nonce: str
    user_id: int
    state: str
    asking: str
    known: Description
    opened_at: int
    touched_at: int
    sent_at: int | None
    asked_at: int | None
    closed_at: int | None

    @property
    def open(self) -> bool:
        """Sent, and still compared with everybody who is found."""
        return self.state == "open"


def get(tx: Tx, search_id: int) -> SearchRow | None:
    """One search by its number."""
    row = tx.one("SELECT * FROM search WHERE id = :id", {"id": search_id})
    return None if row is None else _search(row)


def by_nonce(tx: Tx, nonce: str) -> SearchRow | None:
    """The search whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM search WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _search(row)


def filling(tx: Tx, user_id: int) -> SearchRow | None:
    """The search that this person is filling in."""
    row = tx.one("SELECT * FROM search WHERE user_id = :user AND state = 'filling'", {"user": user_id})
    return None if row is None else _search(row)


def of_person(tx: Tx, user_id: int, limit: int = 5) -> list[SearchRow]:
    """What a person sent and has not ended, newest first."""
    rows = tx.all(
        "SELECT * FROM search WHERE user_id = :user AND state = 'open' ORDER BY id DESC LIMIT :limit",
        {"user": user_id, "limit": limit},
    )
    return [_search(row) for row in rows]


def still_asked(tx: Tx, user_id: int) -> list[SearchRow]:
    """What a person fills in or looks for."""
    rows = tx.all(
        "SELECT * FROM search WHERE user_id = :user AND state IN ('filling', 'open') ORDER BY id", {"user": user_id}
    )
    return [_search(row) for row in rows]


def count_since(tx: Tx, user_id: int, since: int) -> int:
    """How many searches a person began since (UTC ms)."""
    row = tx.one(
        "SELECT count(*) FROM search WHERE user_id = :user AND opened_at >= :since", {"user": user_id, "since": since}
    )
    return int(row[0]) if row else 0


def begin(tx: Tx, *, user_id: int, epoch: int, nonce: str, asking: str, now: int) -> int:
    """Open a form; its number. Raises sqlite3.IntegrityError where the person has one open."""
    return tx.insert(
        """INSERT INTO search (user_id, epoch, nonce, state, asking, opened_at, touched_at)
           VALUES (:user, :epoch, :nonce, 'filling', :asking, :now, :now)""",
        {"user": user_id, "epoch": epoch, "nonce": nonce, "asking": asking, "now": now},
    )


def save(tx: Tx, search_id: int, known: Description, asking: str, now: int) -> None:
    """Keep an answer and the question that is open now."""
    tx.run(
        """UPDATE search SET answers = :answers, asking = :asking, touched_at = :now
           WHERE id = :id AND state = 'filling'""",
        {"id": search_id, "answers": known.dump(), "asking": asking, "now": now},
    )


def send(tx: Tx, search_id: int, sought: Sought, now: int) -> bool:
    """Send a search that is complete; False where it was sent or thrown away before."""
    age = sought.age
    return (
        tx.run(
            """UPDATE search SET state = 'open', sent_at = :now, touched_at = :now, sex = :sex, age_from = :age_from,
                      age_to = :age_to, lost_from = :lost_from
               WHERE id = :id AND state = 'filling'""",
            {
                "id": search_id,
                "now": now,
                "sex": sought.sex,
                "age_from": None if age is None else age.low,
                "age_to": None if age is None else age.high,
                "lost_from": None if sought.lost is None else sought.lost.low,
            },
        )
        == 1
    )


def close(tx: Tx, search_id: int, state: str, now: int) -> bool:
    """`ended` by its owner, `cancelled` while it was filled in, or `expired`; False where it was closed before. What
    was said is forgotten but where its owner ended it: an officer may still have to call (`forget`)."""
    return (
        tx.run(
            """UPDATE search SET state = :state, closed_at = :now,
                      answers = CASE :state WHEN 'ended' THEN answers ELSE '{}' END,
                      age_from = CASE :state WHEN 'ended' THEN age_from END,
                      age_to = CASE :state WHEN 'ended' THEN age_to END,
                      lost_from = CASE :state WHEN 'ended' THEN lost_from END
               WHERE id = :id AND state IN ('filling', 'open')""",
            {"id": search_id, "state": state, "now": now},
        )
        == 1
    )


def forget(tx: Tx, search_id: int) -> bool:
    """The time of an ended search is over: nothing of what was said is kept; False where nothing was left."""
    return (
        tx.run(
            """UPDATE search SET answers = '{}', age_from = NULL, age_to = NULL, lost_from = NULL
               WHERE id = :id AND answers <> '{}' AND state IN ('ended', 'cancelled', 'expired')""",
            {"id": search_id},
        )
        == 1
    )


def touch(tx: Tx, search_id: int, now: int) -> None:
    """Keep a search open: its owner still looks."""
    tx.run(
        "UPDATE search SET touched_at = :now, asked_at = NULL WHERE id = :id AND state = 'open'",
        {"id": search_id, "now": now},
    )


def mark_asked(tx: Tx, search_id: int, now: int) -> None:
    """ "Are you still looking?" is asked."""
    tx.run("UPDATE search SET asked_at = :now WHERE id = :id AND state = 'open'", {"id": search_id, "now": now})


def like(tx: Tx, sex: str | None, found_at: int | None, limit: int, below: int | None = None) -> list[SearchRow]:
    """Open searches that a person of this sex, found then (UTC ms), may answer, the newest first, from below that
    number on. A day of error in what relatives say is allowed for, as in domain/matching.py."""
    rows = tx.all(
        """SELECT * FROM search WHERE state = 'open' AND sex IN (SELECT value FROM json_each(:sexes))
             AND (:below IS NULL OR id < :below)
             AND (:found IS NULL OR lost_from IS NULL OR lost_from <= :found + 86400000)
           ORDER BY id DESC LIMIT :limit""",
        {"sexes": json.dumps(SEXES if sex is None else [sex]), "found": found_at, "limit": limit, "below": below},
    )
    return [_search(row) for row in rows]


def _search(row: Row) -> SearchRow:
    return SearchRow(
        id=row["id"],
        epoch=row["epoch"],
        nonce=row["nonce"],
        user_id=row["user_id"],
        state=row["state"],
        asking=row["asking"],
        known=Description.load(row["answers"]),
        opened_at=row["opened_at"],
        touched_at=row["touched_at"],
        sent_at=row["sent_at"],
        asked_at=row["asked_at"],
        closed_at=row["closed_at"],
    )
