"""Reports in the making: at most one open for each person."""

from typing import NamedTuple

from bot.domain.ticket.answers import Answers
from storage.kit.sqlite import Row, Tx
from storage.ticket.answers import dump_answers, load_answers


class Draft(NamedTuple):
    """One row of `draft`, its columns in their order; instants in UTC ms."""

    id: int
    user_id: int
    nonce: str
    state: str
    version: int
    asking: str
    answers: Answers
    channel: str
    ticket_id: int | None
    opened_at: int
    touched_at: int


def open_one(tx: Tx, user_id: int) -> Draft | None:
    """The draft that this person is filling in."""
    row = tx.one("SELECT * FROM draft WHERE user_id = :user AND state = 'open'", {"user": user_id})
    return None if row is None else _draft(row)


def get(tx: Tx, draft_id: int) -> Draft | None:
    """One draft by its id."""
    row = tx.one("SELECT * FROM draft WHERE id = :id", {"id": draft_id})
    return None if row is None else _draft(row)


def existing(tx: Tx, draft_id: int) -> Draft:
    """The draft with an id that another row holds. Raises LookupError where there is none, a fault."""
    draft = get(tx, draft_id)
    if draft is None:
        raise LookupError(f"draft {draft_id} is gone")
    return draft


def by_nonce(tx: Tx, nonce: str) -> Draft | None:
    """The draft whose buttons carry `nonce`."""
    row = tx.one("SELECT * FROM draft WHERE nonce = :nonce", {"nonce": nonce})
    return None if row is None else _draft(row)


def start(tx: Tx, *, user_id: int, nonce: str, answers: Answers, asking: str, channel: str, now: int) -> Draft:
    """Open a draft. Raises sqlite3.IntegrityError where the person has one open."""
    [row] = tx.all(
        """INSERT INTO draft (user_id, nonce, state, asking, answers, channel, opened_at, touched_at)
           VALUES (:user, :nonce, 'open', :asking, :answers, :channel, :now, :now) RETURNING *""",
        {
            "user": user_id,
            "nonce": nonce,
            "asking": asking,
            "answers": dump_answers(answers),
            "channel": channel,
            "now": now,
        },
    )
    return _draft(row)


def save(tx: Tx, draft: Draft, *, answers: Answers, asking: str, ticket_id: int | None, now: int) -> Draft:
    """Keep an answer and the question that is open now, of a draft that is open; the draft with both."""
    tx.run(
        """UPDATE draft SET answers = :answers, asking = :asking, ticket_id = :ticket, version = version + 1,
                  touched_at = :now WHERE id = :id AND state = 'open'""",
        {"id": draft.id, "answers": dump_answers(answers), "asking": asking, "ticket": ticket_id, "now": now},
    )
    return draft._replace(
        version=draft.version + 1, asking=asking, answers=answers, ticket_id=ticket_id, touched_at=now
    )


def close(tx: Tx, draft_id: int, state: str, ticket_id: int | None, now: int) -> bool:
    """`sent`, `cancelled` or `expired`; False where it was closed before."""
    return (
        tx.run(
            """UPDATE draft SET state = :state, ticket_id = coalesce(:ticket, ticket_id), touched_at = :now
               WHERE id = :id AND state = 'open'""",
            {"id": draft_id, "state": state, "ticket": ticket_id, "now": now},
        )
        == 1
    )


def hand_over(tx: Tx, draft_id: int, *, user_id: int, nonce: str, channel: str, now: int) -> None:
    """A closed draft is open again, somebody else's. Raises sqlite3.IntegrityError where they have one open."""
    tx.run(
        """UPDATE draft SET user_id = :user, nonce = :nonce, channel = :channel, state = 'open', version = version + 1,
                  touched_at = :now WHERE id = :id AND state <> 'open'""",
        {"id": draft_id, "user": user_id, "nonce": nonce, "channel": channel, "now": now},
    )


def open_count(tx: Tx) -> int:
    """How many forms are open."""
    row = tx.one("SELECT count(*) FROM draft WHERE state = 'open'")
    return 0 if row is None else int(row[0])


def idle(tx: Tx, since: int, limit: int) -> list[int]:
    """Open drafts that nobody touched since (UTC ms), the longest idle first."""
    rows = tx.all(
        "SELECT id FROM draft WHERE state = 'open' AND touched_at <= :since ORDER BY touched_at LIMIT :limit",
        {"since": since, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def link(tx: Tx, draft_id: int, ticket_id: int) -> None:
    """The ticket that came of a draft which was just closed as sent."""
    tx.run("UPDATE draft SET ticket_id = :ticket WHERE id = :id", {"id": draft_id, "ticket": ticket_id})


def _draft(row: Row) -> Draft:
    return Draft._make((*row[:6], load_answers(row[6]), *row[7:]))
