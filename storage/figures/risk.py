"""What is at risk now (SOP 7): each a short query on a partial index, so that a million closed tickets cost nothing.
Ids, codes and instants only. `areas`: the kelurahan that count, None for the whole city."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import LiteralString

from bot.domain.kit.people import ERASURE
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.table import BROUGHT, WORKED_ON
from storage.kit import events
from storage.kit.sqlite import Row, Tx, Value

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Bounds:
    """The instants that make a risk (UTC ms): free or silent since before these; due before the day's end, of a search
    that ended also not before the day's beginning; visits since then, of which proof could be sent until
    `visits_asked`."""

    now: int
    unclaimed_before: int
    silent_before: int
    day_end: int
    visits_since: int
    visits_asked: int

    @property
    def day_begin(self) -> int:
        """A day before its end; an hour off on the two days of a year on which a city puts its clocks."""
        return self.day_end - DAY_MS


@dataclass(frozen=True, slots=True)
class RiskLine:
    """One ticket, or one person of it. `at`: since when, or due when (UTC ms); `what`: codes of what is missing."""

    ticket_id: int
    epoch: int
    kind: str
    area_code: str | None
    urgent: bool
    at: int
    what: tuple[str, ...] = ()
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class RiskPage:
    """A page of lines and how many there are in all."""

    total: int
    lines: tuple[RiskLine, ...]


_UNCLAIMED: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, t.progress_at AS at, '' AS what, NULL AS person,
           count(*) OVER () AS total
    FROM ticket AS t
    WHERE t.state = 'new' AND t.progress_at <= :unclaimed
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY t.urgent DESC, t.progress_at, t.id LIMIT :limit OFFSET :skip"""
_SILENT: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, t.progress_at AS at, t.state AS what, NULL AS person,
           count(*) OVER () AS total
    FROM ticket AS t
    WHERE t.holder IS NOT NULL AND t.closed_at IS NULL
      AND t.state IN (SELECT value FROM json_each(:held)) AND t.progress_at <= :silent
      AND NOT (EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id AND p.state = 'dead')
               AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id AND p.state = 'alive'
                                 AND p.place IS NULL))
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY t.urgent DESC, t.progress_at, t.id LIMIT :limit OFFSET :skip"""
_CLOCKS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, d.search_until AS at,
           CASE WHEN d.search_until <= :now THEN 'ended' ELSE 'today' END AS what, p.id AS person,
           count(*) OVER () AS total
    FROM person AS p JOIN death AS d ON d.person_id = p.id AND d.voided_at IS NULL
                     JOIN ticket AS t ON t.id = p.ticket_id
    WHERE p.state <> 'ended' AND p.state = 'dead' AND d.family_at IS NULL AND d.override_at IS NULL
      AND d.search_until >= :day_begin AND d.search_until < :day_end
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY d.search_until, p.id LIMIT :limit OFFSET :skip"""
# The dead for whom nothing runs any more but the wait for the grave, or for their family to fetch them. Whoever lacks a
# letter stands with the letters.
_GRAVES: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent,
           coalesce(d.family_at, d.ready_at, d.override_at, d.search_until) AS at,
           CASE WHEN d.family_at IS NOT NULL THEN 'family'
                WHEN EXISTS (SELECT 1 FROM burial AS b WHERE b.death_id = d.id AND b.state = 'proposed') THEN 'proposed'
                WHEN EXISTS (SELECT 1 FROM death_religion AS e WHERE e.death_id = d.id) THEN 'ready'
                ELSE 'undecided' END AS what,
           p.id AS person, count(*) OVER () AS total
    FROM person AS p JOIN death AS d ON d.person_id = p.id AND d.voided_at IS NULL
                     JOIN ticket AS t ON t.id = p.ticket_id
    WHERE p.state <> 'ended' AND p.state = 'dead'
      AND (d.family_at IS NOT NULL OR d.override_at IS NOT NULL OR (d.search_until <= :now
           AND (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL) = 3))
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY 6, p.id LIMIT :limit OFFSET :skip"""
# A body was brought somewhere, and nobody is on record who died: of it nothing else falls due.
_BODIES: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, t.progress_at AS at, '' AS what, NULL AS person,
           count(*) OVER () AS total
    FROM reminder AS r JOIN ticket AS t ON t.id = r.ticket_id
    WHERE r.state = 'waiting' AND r.due_at < :day_end + 86400000 AND r.kind = :unrecorded
      AND t.state IN (SELECT value FROM json_each(:brought))
      AND NOT EXISTS (SELECT 1 FROM person AS p WHERE p.ticket_id = t.id
                        AND (p.state <> 'alive' OR p.place IS NOT NULL))
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY t.progress_at, t.id LIMIT :limit OFFSET :skip"""
_LETTERS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, d.recorded_at AS at,
           (SELECT group_concat(k.value) FROM json_each('["police","certificate","handover"]') AS k
            WHERE NOT EXISTS (SELECT 1 FROM letter AS l WHERE l.death_id = d.id AND l.kind = k.value
                                AND l.received_at IS NOT NULL)) AS what,
           p.id AS person, count(*) OVER () AS total
    FROM person AS p JOIN death AS d ON d.person_id = p.id AND d.voided_at IS NULL
                     JOIN ticket AS t ON t.id = p.ticket_id
    WHERE p.state <> 'ended' AND p.state = 'dead' AND d.family_at IS NULL AND d.override_at IS NULL
      AND (SELECT count(*) FROM letter AS l WHERE l.death_id = d.id AND l.received_at IS NOT NULL) < 3
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY d.recorded_at, p.id LIMIT :limit OFFSET :skip"""
_REFERRALS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, r.due_at AS at,
           CASE WHEN r.due_at <= :now THEN 'late' ELSE 'waits' END AS what, p.id AS person, count(*) OVER () AS total
    FROM referral AS r JOIN person AS p ON p.id = r.person_id JOIN ticket AS t ON t.id = p.ticket_id
    WHERE r.answered_at IS NULL
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY r.due_at, r.id LIMIT :limit OFFSET :skip"""
_RECHECKS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, t.recheck_at AS at,
           CASE WHEN t.recheck_at <= :now THEN 'late' ELSE 'today' END AS what, NULL AS person,
           count(*) OVER () AS total
    FROM ticket AS t
    WHERE t.closed_at IS NULL AND t.state IN ('not_found', 'help_refused') AND t.recheck_at < :day_end
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY t.recheck_at, t.id LIMIT :limit OFFSET :skip"""
_CHECKS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, h.due_at AS at,
           CASE WHEN h.due_at <= :now THEN 'late' ELSE 'today' END AS what, p.id AS person, count(*) OVER () AS total
    FROM health_check AS h JOIN person AS p ON p.id = h.person_id JOIN ticket AS t ON t.id = p.ticket_id
    WHERE h.answered_at IS NULL AND p.state = 'alive' AND p.place IS NOT NULL AND h.due_at < :day_end
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY h.due_at, h.move_id LIMIT :limit OFFSET :skip"""
# Visits of which nothing shows that they were, or something odd does (SOP 3): one line for each claim of a ticket. What
# is missing counts once there was time to send it; a step that was taken back was no visit.
_VISITS: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, max(v.at) AS at,
           rtrim(CASE WHEN max(v.far) = 1 THEN 'far,' ELSE '' END
              || CASE WHEN max(p.look = 'seen') = 1 THEN 'seen,' ELSE '' END
              || CASE WHEN max(p.old) = 1 THEN 'old,' ELSE '' END
              || CASE WHEN max(p.came_as = 'file') = 1 THEN 'file,' ELSE '' END
              || CASE WHEN max(p.came_as = 'forwarded') = 1 THEN 'forwarded,' ELSE '' END
              || CASE WHEN max(v.at) > :visits_asked THEN ''
                      WHEN max(v.located_at) IS NULL AND max(p.attachment_id) IS NULL THEN 'no_proof,'
                      WHEN max(v.located_at) IS NULL THEN 'no_place,'
                      WHEN max(p.attachment_id) IS NULL THEN 'no_photo,'
                      WHEN max(v.step = 'not_found' AND p.attachment_id IS NULL) = 1 THEN 'no_spot,'
                      ELSE '' END, ',') AS what,
           NULL AS person, count(*) OVER () AS total
    FROM visit AS v JOIN ticket AS t ON t.id = v.ticket_id
      LEFT JOIN visit_photo AS p ON p.visit_id = v.id
    WHERE v.at > :visits_since AND v.at <= :now
      AND NOT EXISTS (SELECT 1 FROM taken_back AS b
        WHERE b.ticket_id = v.ticket_id AND b.step = v.step AND b.made_at = v.at)
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    GROUP BY v.ticket_id, v.claimed_at HAVING what <> ''
    ORDER BY max(v.far) DESC, max(v.at) DESC, t.id LIMIT :limit OFFSET :skip"""
# The papers that are due: of the dead before a burial, of a burial of this year, of somebody referred. `what` names
# those that were never made, behind a bar those that were.
_PAPERS: LiteralString = """
    WITH wanted (person_id, kind, at) AS (
        SELECT p.id, k.value, d.recorded_at FROM person AS p
          JOIN death AS d ON d.person_id = p.id AND d.voided_at IS NULL
          JOIN json_each('["police_request","burial_request","body_handover"]') AS k
        WHERE p.state <> 'ended' AND p.state = 'dead' AND d.family_at IS NULL
          AND NOT (k.value = 'police_request' AND EXISTS (SELECT 1 FROM letter AS l
                   WHERE l.death_id = d.id AND l.kind = 'police' AND l.received_at IS NOT NULL))
        UNION ALL
        SELECT d.person_id, 'burial_record', e.at FROM register AS e JOIN burial AS b ON b.id = e.burial_id
          JOIN death AS d ON d.id = b.death_id
        WHERE e.year = :year AND e.seq = 0 AND b.state = 'confirmed'
        UNION ALL
        SELECT r.person_id, 'referral', r.asked_at FROM referral AS r WHERE r.answered_at IS NULL
    )
    SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, min(w.at) AS at,
           coalesce(group_concat(CASE WHEN m.person_id IS NULL THEN w.kind END), '') || '|' ||
           coalesce(group_concat(CASE WHEN m.person_id IS NOT NULL THEN w.kind END), '') AS what,
           p.id AS person, count(*) OVER () AS total
    FROM wanted AS w JOIN person AS p ON p.id = w.person_id JOIN ticket AS t ON t.id = p.ticket_id
      LEFT JOIN paper AS m ON m.person_id = w.person_id AND m.kind = w.kind AND m.version = 1
    WHERE :areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas))
    GROUP BY p.id ORDER BY min(w.at), p.id LIMIT :limit OFFSET :skip"""

QUERIES: Mapping[str, LiteralString] = {  # in the order of urgency, which is the digest's
    "unclaimed": _UNCLAIMED,
    "silent": _SILENT,
    "bodies": _BODIES,
    "graves": _GRAVES,
    "clocks": _CLOCKS,
    "letters": _LETTERS,
    "checks": _CHECKS,
    "rechecks": _RECHECKS,
    "referrals": _REFERRALS,
    "visits": _VISITS,
}


def find(tx: Tx, kind: str, bounds: Bounds, areas: Sequence[str] | None, skip: int, limit: int) -> RiskPage:
    """A page of what is at risk in this way, most urgent first. Raises KeyError for an unknown kind."""
    rows = tx.all(QUERIES[kind], {**_at(bounds), **_page(areas, skip, limit)})
    if not rows and skip:
        return RiskPage(find(tx, kind, bounds, areas, 0, 1).total, ())
    return _found(rows)


@dataclass(frozen=True, slots=True)
class DuePapers:
    """Somebody whose papers are due: kinds that were never made, and kinds that were."""

    line: RiskLine
    missing: tuple[str, ...]
    made: tuple[str, ...]


def papers_due(tx: Tx, year: int, areas: Sequence[str] | None, limit: int) -> list[DuePapers]:
    """Whose papers are due, oldest first; whether one that was made is complete is for the papers' room to say."""
    found = []
    for row in tx.all(_PAPERS, {"year": year, **_page(areas, 0, limit)}):
        never, _, made = str(row["what"]).partition("|")
        found.append(DuePapers(_line(row), _codes(never), _codes(made)))
    return found


def sheltered(tx: Tx, places: Sequence[str], areas: Sequence[str] | None, skip: int, limit: int) -> RiskPage:
    """Who stays in these places (codes), by place, longest first."""
    rows = tx.all(
        """SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, coalesce(p.since, p.recorded_at) AS at,
                  p.place AS what, p.id AS person, count(*) OVER () AS total
           FROM person AS p JOIN ticket AS t ON t.id = p.ticket_id
           WHERE p.place IS NOT NULL AND p.state = 'alive' AND p.place IN (SELECT value FROM json_each(:places))
             AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
           ORDER BY p.place, p.since, p.id LIMIT :limit OFFSET :skip""",
        {"places": json.dumps(list(places)), **_page(areas, skip, limit)},
    )
    return _found(rows)


def buried(tx: Tx, year: int, areas: Sequence[str] | None, skip: int, limit: int) -> RiskPage:
    """The burials of a year by their number in the register, the latest first."""
    rows = tx.all(
        """SELECT t.id, t.epoch, t.kind, t.area_code, t.urgent, e.at AS at, e.number || '/' || e.year AS what,
                  p.id AS person, count(*) OVER () AS total
           FROM register AS e JOIN burial AS b ON b.id = e.burial_id JOIN death AS d ON d.id = b.death_id
             JOIN person AS p ON p.id = d.person_id JOIN ticket AS t ON t.id = p.ticket_id
           WHERE e.year = :year AND e.seq = 0 AND b.state = 'confirmed'
             AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
           ORDER BY e.number DESC LIMIT :limit OFFSET :skip""",
        {"year": year, **_page(areas, skip, limit)},
    )
    return _found(rows)


def erasures_due(tx: Tx, day_end: int) -> int:
    """How many requests for erasure are to be decided before `day_end` (UTC ms), or should have been."""
    row = tx.one(
        "SELECT count(*) FROM reminder WHERE state = 'waiting' AND due_at < :end AND kind = :kind",
        {"end": day_end, "kind": ERASURE},
    )
    return int(row[0]) if row else 0


def updates_lost(tx: Tx, since: int) -> int:
    """How many messages of people were lost at Telegram since (UTC ms): found by the gap counter."""
    row = tx.one(
        "SELECT sum(json_extract(data, '$.count')) FROM event WHERE kind = 'updates.lost' AND at >= :since",
        {"since": since},
    )
    return 0 if row is None or row[0] is None else int(row[0])


def unanswered(tx: Tx, since: int, until: int) -> int:
    """How many questions in [since, until) (UTC ms) the directory of services had no answer to (SOP 10)."""
    row = tx.one(
        """SELECT count(*) FROM inbox WHERE state = 'done' AND outcome >= 'unlisted:' AND outcome < 'unlisted;'
               AND done_at >= :since AND done_at < :until""",
        {"since": since, "until": until},
    )
    return 0 if row is None else int(row[0])


def chain_head(tx: Tx) -> tuple[int, str] | None:
    """The number and the hash of the newest event; None before the first."""
    row = tx.one("SELECT id, hash FROM event ORDER BY id DESC LIMIT 1")
    return None if row is None else (int(row[0]), events.digits(row[1]))


def _found(rows: Sequence[Row]) -> RiskPage:
    return RiskPage(0 if not rows else int(rows[0]["total"]), tuple(_line(row) for row in rows))


def _at(bounds: Bounds) -> dict[str, Value]:
    return {
        "now": bounds.now,
        "unclaimed": bounds.unclaimed_before,
        "silent": bounds.silent_before,
        "day_begin": bounds.day_begin,
        "day_end": bounds.day_end,
        "visits_since": bounds.visits_since,
        "visits_asked": bounds.visits_asked,
        "held": json.dumps(sorted(WORKED_ON)),
        "brought": json.dumps(sorted(BROUGHT)),
        "unrecorded": ReminderKind.DEAD_UNRECORDED,
    }


def _page(areas: Sequence[str] | None, skip: int, limit: int) -> dict[str, Value]:
    return {"areas": None if areas is None else json.dumps(list(areas)), "skip": skip, "limit": limit}


def _line(row: Row) -> RiskLine:
    return RiskLine(
        row["id"], row["epoch"], row["kind"], row["area_code"], bool(row["urgent"]), row["at"],
        _codes(str(row["what"] or "")), row["person"],
    )  # fmt: skip


def _codes(text: str) -> tuple[str, ...]:
    return tuple(one for one in text.split(",") if one)
