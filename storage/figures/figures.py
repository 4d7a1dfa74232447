"""How the reports of a period went, as bot/domain/figures/figures.py counts them. For a reading connection: a year is
100,000 reports with a million events."""

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import LiteralString

from bot.domain.figures.digest import Stretch
from bot.domain.figures.figures import FEWEST, Course
from bot.domain.ticket.ending import Ending, gravest
from storage.kit.sqlite import Row, Tx, Value
from storage.ticket import endings

_WAITS = {"ticket.not_found": "not_found", "ticket.help_refused": "help_refused"}
# Each kind of event is one step of a ticket (bot/domain/ticket/moves.py). Grouping goes along the ticket's own key, so
# that the events are read in the order of their index and nothing is sorted. A step that was taken back was none.
_COURSES: LiteralString = """
    SELECT t.id, t.epoch, t.kind, t.urgent, t.channel, t.area_code, t.state, t.outcome, t.opened_at, t.on_team_at,
           t.lat_e6, t.lng_e6, t.lat_e6 IS NOT NULL AND json_array_length(t.answers, '$.areas') > 0 AS guessed,
           json_extract(t.answers, '$.guessed') AS kind_guessed,
           (SELECT min(e.at) FROM event AS e WHERE e.ticket_id = t.id AND e.kind = 'ticket.claim') AS claimed_at,
           (SELECT min(e.at) FROM event AS e WHERE e.ticket_id = t.id AND e.kind = 'ticket.arrive'
              AND NOT EXISTS (SELECT 1 FROM taken_back AS b
                WHERE b.ticket_id = e.ticket_id AND b.kind = e.kind AND b.made_at = e.at)) AS scene_at,
           (SELECT min(e.at) FROM event AS e WHERE e.ticket_id = t.id
              AND e.kind IN ('ticket.finish', 'ticket.recheck_close')
              AND NOT EXISTS (SELECT 1 FROM taken_back AS b
                WHERE b.ticket_id = e.ticket_id AND b.kind = e.kind AND b.made_at = e.at)) AS done_at,
           EXISTS (SELECT 1 FROM event AS e WHERE e.ticket_id = t.id AND e.kind = 'ticket.reopen') AS reopened
    FROM ticket AS t
    WHERE t.opened_at >= :first AND t.opened_at < :until
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY t.opened_at, t.id"""
_ENDS: LiteralString = """
    SELECT c.* FROM ticket AS t JOIN case_end AS c ON c.ticket_id = t.id
    WHERE t.opened_at >= :first AND t.opened_at < :until
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
    ORDER BY c.person_id"""
_PAUSES: LiteralString = """
    SELECT e.ticket_id, e.kind, e.at FROM ticket AS t JOIN event AS e ON e.ticket_id = t.id
    WHERE t.opened_at >= :first AND t.opened_at < :until
      AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas)))
      AND e.kind IN ('ticket.not_found', 'ticket.help_refused', 'ticket.go_again', 'ticket.seen_again',
                     'ticket.recheck_end', 'ticket.recheck_close')
      AND NOT EXISTS (SELECT 1 FROM taken_back AS b
        WHERE b.ticket_id = e.ticket_id AND b.kind = e.kind AND b.made_at = e.at)
    ORDER BY e.ticket_id, e.id"""


def within(stretch: Stretch, areas: Sequence[str] | None) -> dict[str, Value]:
    """The parameters of a statement about a period and some kelurahan: first, until, areas (JSON)."""
    return {
        "first": stretch.first,
        "until": stretch.until,
        "areas": None if areas is None else json.dumps(list(areas)),
    }


def courses(tx: Tx, stretch: Stretch, areas: Sequence[str] | None = None) -> list[Course]:
    """The reports that were opened in the period, the oldest first. `areas`: kelurahan codes, None for the whole
    city."""
    values = within(stretch, areas)
    waits: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for ticket_id, kind, at in tx.each(_PAUSES, values):
        waits[ticket_id].append((kind, at))
    words: dict[str, str] = {}  # one text for all who have it: a year has few kinds, areas and states
    ends: dict[int, list[Ending]] = defaultdict(list)
    for row in tx.all(_ENDS, values):
        ends[row["ticket_id"]].append(endings.read(row))
    return [
        _course(row, waits.get(row[0], ()), gravest(ends.get(row[0], ())), words.setdefault)
        for row in tx.each(_COURSES, values)
    ]


def _course(
    row: Row, waits: Sequence[tuple[str, int]], ending: Ending | None, same: Callable[[str, str], str]
) -> Course:
    # By its place: a name is looked for from the first column on, and a year has two million of them.
    (ticket_id, epoch, kind, urgent, channel, area, state, outcome, opened_at, on_team_at, lat_e6, lng_e6, guessed,
     kind_guessed, claimed_at, scene_at, done_at, reopened) = row  # fmt: skip
    said = [_WAITS[kind] for kind, _ in waits if kind in _WAITS]
    return Course(
        ticket_id, epoch, same(kind, kind), bool(urgent), same(channel, channel), area and same(area, area),
        same(state, state), outcome and same(outcome, outcome), opened_at, on_team_at, claimed_at, scene_at, done_at,
        lat_e6, lng_e6, "not_found" in said, bool(reopened), said[-1] if said else None, _pauses(waits), ending,
        bool(guessed), bool(kind_guessed),
    )  # fmt: skip


def _pauses(waits: Sequence[tuple[str, int]]) -> tuple[tuple[int, int | None], ...]:
    """A pause begins with what makes it wait and ends with whatever comes next."""
    found: list[tuple[int, int | None]] = []
    since: int | None = None
    for kind, at in waits:
        if since is not None:
            found.append((since, at))
        since = at if kind in _WAITS else None
    return tuple(found if since is None else [*found, (since, None)])


def anything(tx: Tx, stretch: Stretch) -> bool:
    """Whether the period has a report, a closing, somebody found or a burial."""
    row = tx.one(
        """SELECT EXISTS (SELECT 1 FROM ticket WHERE opened_at >= :first AND opened_at < :until)
               OR EXISTS (SELECT 1 FROM ticket
                          WHERE closed_at IS NOT NULL AND closed_at >= :first AND closed_at < :until)
               OR EXISTS (SELECT 1 FROM person WHERE found_at >= :first AND found_at < :until)
               OR EXISTS (SELECT 1 FROM burial WHERE state = 'confirmed' AND at >= :first AND at < :until)""",
        {"first": stretch.first, "until": stretch.until},
    )
    return bool(row and row[0])


def opened(tx: Tx, stretch: Stretch, most: int) -> int:
    """How many reports were opened in the period, counted up to `most`."""
    row = tx.one(
        "SELECT count(*) FROM (SELECT 1 FROM ticket WHERE opened_at >= :first AND opened_at < :until LIMIT :most)",
        {"first": stretch.first, "until": stretch.until, "most": most},
    )
    return int(row[0]) if row else 0


def material(tx: Tx, stretch: Stretch, areas: Sequence[str] | None = None) -> tuple[bool, bool, bool]:
    """Whether reports were opened in the period, enough of them claimed for a median, any of them with a position."""
    row = tx.one(
        """WITH found AS NOT MATERIALIZED (
               SELECT t.id, t.lat_e6 FROM ticket AS t WHERE t.opened_at >= :first AND t.opened_at < :until
                 AND (:areas IS NULL OR t.area_code IN (SELECT value FROM json_each(:areas))))
           SELECT EXISTS (SELECT 1 FROM found),
                  (SELECT count(*) FROM (
                       SELECT DISTINCT e.ticket_id FROM found JOIN event AS e
                           ON e.ticket_id = found.id AND e.kind = 'ticket.claim' LIMIT :fewest)) = :fewest,
                  EXISTS (SELECT 1 FROM found WHERE lat_e6 IS NOT NULL)""",
        {**within(stretch, areas), "fewest": FEWEST},
    )
    return (bool(row[0]), bool(row[1]), bool(row[2])) if row else (False, False, False)
