"""Questions that wait for a map service, what it has answered, and how it was last seen."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.places.geocoding import Candidate, GeocodeKind, Question, ServiceState
from storage.kit.sqlite import Row, Tx


@dataclass(frozen=True, slots=True)
class GeocodeJob:
    """A question of a report in the making (`draft_id`) or of a ticket; `created_at` in UTC ms, `tries` begun."""

    id: int
    draft_id: int | None
    ticket_id: int | None
    question: Question
    tries: int
    created_at: int


def want(tx: Tx, question: Question, now: int, *, draft_id: int | None = None, ticket_id: int | None = None) -> None:
    """Ask this about the place of a draft or a ticket; what waited for it before is no longer asked."""
    values = {"owner": draft_id or ticket_id, "kind": str(question.kind), "question": question.text, "now": now}
    if draft_id is not None:
        tx.run(
            """INSERT INTO geocode_job (draft_id, kind, question, not_before, created_at)
               VALUES (:owner, :kind, :question, :now, :now)
               ON CONFLICT (draft_id) DO UPDATE SET kind = excluded.kind, question = excluded.question, tries = 0,
                   not_before = excluded.not_before, created_at = excluded.created_at""",
            values,
        )
    else:
        tx.run(
            """INSERT INTO geocode_job (ticket_id, kind, question, not_before, created_at)
               VALUES (:owner, :kind, :question, :now, :now)
               ON CONFLICT (ticket_id) DO UPDATE SET kind = excluded.kind, question = excluded.question, tries = 0,
                   not_before = excluded.not_before, created_at = excluded.created_at""",
            values,
        )


def due(tx: Tx, now: int) -> GeocodeJob | None:
    """The newest question that may be asked: whoever asked last still sits before the form."""
    row = tx.one(
        """SELECT id, draft_id, ticket_id, kind, question, tries, created_at FROM geocode_job
           WHERE not_before <= :now ORDER BY id DESC LIMIT 1""",
        {"now": now},
    )
    return None if row is None else _job(row)


def attempt(tx: Tx, job: GeocodeJob, not_before: int) -> None:
    """Mark a question to the map service as being asked; after a crash it is asked again from `not_before` (UTC ms)."""
    tx.run(
        "UPDATE geocode_job SET tries = tries + 1, not_before = :at WHERE id = :id",
        {"id": job.id, "at": not_before},
    )


def put_back(tx: Tx, job: GeocodeJob, not_before: int, *, count: bool) -> None:
    """Put back a question that the map service did not answer, until `not_before` (UTC ms). `count`: the
    question may be to blame."""
    tx.run(
        """UPDATE geocode_job SET not_before = :at, tries = tries - :undo
           WHERE id = :id AND kind = :kind AND question = :question""",
        {**_key(job), "at": not_before, "undo": int(not count)},
    )


def settle(tx: Tx, job: GeocodeJob) -> None:
    """Take away a question that is answered or given up. One that asks something else by now stays."""
    tx.run("DELETE FROM geocode_job WHERE id = :id AND kind = :kind AND question = :question", _key(job))


def waiting(tx: Tx) -> int:
    """How many questions wait."""
    row = tx.one("SELECT count(*) FROM geocode_job")
    return int(row[0]) if row else 0


def known(tx: Tx, question: Question, now: int) -> tuple[Candidate, ...] | None:
    """What the service answered to this before; None where it was never asked, or too long ago."""
    row = tx.one(
        "SELECT found FROM geocode_known WHERE kind = :kind AND question = :question AND expires_at > :now",
        {"kind": str(question.kind), "question": question.text, "now": now},
    )
    if row is None:
        return None
    return tuple(Candidate(int(lat), int(lng), str(label)) for lat, lng, label in json.loads(row[0]))


def learn(tx: Tx, question: Question, found: Sequence[Candidate], now: int, expires_at: int) -> None:
    """Remember an answer until `expires_at` (UTC ms)."""
    tx.run(
        """INSERT INTO geocode_known (kind, question, found, learnt_at, expires_at)
           VALUES (:kind, :question, :found, :now, :expires)
           ON CONFLICT (kind, question) DO UPDATE SET found = excluded.found, learnt_at = excluded.learnt_at,
               expires_at = excluded.expires_at""",
        {
            "kind": str(question.kind),
            "question": question.text,
            "found": json.dumps([[one.lat_e6, one.lng_e6, one.label] for one in found], ensure_ascii=False),
            "now": now,
            "expires": expires_at,
        },
    )


def purge(tx: Tx, now: int, asked_before: int) -> int:
    """Forget what has expired, and questions that have waited since before `asked_before`; how many rows."""
    forgotten = tx.run("DELETE FROM geocode_known WHERE expires_at <= :now", {"now": now})
    return forgotten + tx.run("DELETE FROM geocode_job WHERE created_at < :before", {"before": asked_before})


def forget_known(tx: Tx) -> None:
    """Forget every answer: addresses that were typed, streets of pins. Nobody knows any more whose question it was, and
    it can be asked again."""
    tx.run("DELETE FROM geocode_known")


def line(tx: Tx) -> ServiceState:
    """How the service was last seen."""
    row = tx.one("SELECT paused_until, failures, told_at FROM geocode_line WHERE id = 1")
    return ServiceState() if row is None else ServiceState(*row)


def save_line(tx: Tx, now: ServiceState) -> None:
    """Remember how the service was just seen."""
    tx.run(
        """INSERT INTO geocode_line (id, paused_until, failures, told_at)
           VALUES (1, :paused, :failures, :told)
           ON CONFLICT (id) DO UPDATE SET paused_until = excluded.paused_until, failures = excluded.failures,
               told_at = excluded.told_at""",
        {"paused": now.paused_until, "failures": now.failures, "told": now.told_at},
    )


def _key(job: GeocodeJob) -> dict[str, str | int]:
    return {"id": job.id, "kind": str(job.question.kind), "question": job.question.text}


def _job(row: Row) -> GeocodeJob:
    return GeocodeJob(row[0], row[1], row[2], Question(GeocodeKind(row[3]), row[4]), row[5], row[6])
