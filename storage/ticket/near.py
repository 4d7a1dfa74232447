"""Open tickets near a place and a moment: who else may have reported the same person (SOP 2)."""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.domain.places.compass import M_PER_E6
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import (
    SHOWN,
    Alike,
    NearLimits,
    Report,
    TicketMatch,
    compatible,
    moves,
    open_to_strangers,
    rank,
    words_of,
)
from storage.kit.sqlite import Row, Tx
from storage.ticket.answers import load_answers
from storage.ticket.drafts import Draft

Pin = tuple[int, int]
NEAREST = 24  # so many are compared at most: under a flood hundreds may lie around one spot
NEWEST = 2**62  # above every ticket's number


def like_draft(tx: Tx, draft: Draft, answers: Answers, limits: NearLimits, alike: Alike, now: int) -> list[TicketMatch]:
    """Open tickets that a report in the making may be about, the likeliest first, for a call-taker, who is of the team.
    Not the ticket that it has become already. `now` in UTC ms."""
    new = _report_of_draft(tx, draft, answers, now)
    return rank(new, _with_photos(tx, _candidates(tx, new, limits, now)), limits, alike, now)


def for_stranger(tx: Tx, draft: Draft, answers: Answers, limits: NearLimits, now: int) -> tuple[int, ...]:
    """Open tickets that a resident is asked about, the newest first: of the same kelurahan, of people that it may be
    about, and of the time (`now` in UTC ms). Nothing finer than the kelurahan decides, neither the pin nor words nor a
    photo: who asks from many spots is to learn no more than that (SOP 9)."""
    new = _report(draft.ticket_id or 0, answers, now, now, on_the_move=False)
    if new.area_code is None or not _is_open(tx, new.ticket, answers):
        return ()
    rows = _in_area(tx, replace(new, pin=None), now - limits.window_ms, NEWEST)
    own = _reported_by(tx, draft.user_id)
    others = [one for one in map(_from_row, rows) if one.ticket not in own and one.ticket not in answers.apart]
    alike = (one.ticket for one in others if compatible(new, one) and new.ticket not in one.apart)
    return tuple(number for number in alike if shown_to_strangers(tx, number))[:SHOWN]


def shown_to_strangers(tx: Tx, ticket_id: int) -> bool:
    """Whether a second reporter may learn that this ticket is there: it is open, and `open_to_strangers`."""
    row = tx.one(
        """SELECT answers FROM ticket AS t WHERE id = :id AND closed_at IS NULL AND NOT EXISTS (
             SELECT 1 FROM person AS p JOIN person_hidden AS h ON h.person_id = p.id WHERE p.ticket_id = t.id)""",
        {"id": ticket_id},
    )
    return row is not None and _is_open(tx, ticket_id, load_answers(row["answers"]))


def _is_open(tx: Tx, ticket_id: int, answers: Answers) -> bool:
    rows = tx.all("SELECT text FROM note WHERE ticket_id = :ticket", {"ticket": ticket_id})
    return open_to_strangers(answers, (str(row[0]) for row in rows))


def like_ticket(tx: Tx, ticket: Ticket, limits: NearLimits, alike: Alike, now: int) -> list[TicketMatch]:
    """Open tickets, older than this one, that may be about the same person, the likeliest first. `now` in UTC ms."""
    new = _report(ticket.id, ticket.answers, ticket.opened_at, ticket.opened_at, moves(ticket.answers))
    older = _candidates(tx, new, limits, now, before=ticket.id)
    [new] = _with_photos(tx, [new])
    return rank(new, _with_photos(tx, older), limits, alike, now)


def still_open(tx: Tx, ticket_ids: Sequence[int]) -> tuple[int, ...]:
    """Which of these tickets are open, in the same order."""
    rows = tx.all(
        """SELECT t.id FROM json_each(:ids) AS wanted JOIN ticket AS t ON t.id = wanted.value
           WHERE t.closed_at IS NULL ORDER BY wanted.key""",
        {"ids": json.dumps(list(ticket_ids))},
    )
    return tuple(int(row[0]) for row in rows)


def _candidates(tx: Tx, new: Report, limits: NearLimits, now: int, before: int = NEWEST) -> list[Report]:
    """Open tickets around the pin, and those of the same kelurahan where one of the two has none. A ticket counts from
    the last time that anything happened to it; only those with a number below `before`."""
    since = now - limits.window_ms
    rows = [] if new.pin is None else _around(tx, new, new.pin, limits, since, before)
    if new.area_code is not None:
        rows += _in_area(tx, new, since, before)
    return [_from_row(row) for row in rows]


def _around(tx: Tx, new: Report, pin: Pin, limits: NearLimits, since: int, before: int) -> list[Row]:
    # Two boxes: the small one for everybody, the wide one for somebody on the move.
    shrink = max(0.01, math.cos(math.radians(pin[0] / 1e6)))
    wide, near = limits.moving_m / M_PER_E6, (limits.moving_m if new.moves else limits.near_m) / M_PER_E6
    return tx.all(
        """SELECT id, answers, opened_at, progress_at, moved FROM (
             SELECT id, answers, opened_at, progress_at, lat_e6, lng_e6,
                    EXISTS (SELECT 1 FROM sighting AS s WHERE s.ticket_id = t.id AND s.kind = 'moved') AS moved
             FROM ticket AS t
             WHERE closed_at IS NULL AND lat_e6 IS NOT NULL
               AND lat_e6 BETWEEN :lat - :wide AND :lat + :wide
               AND lng_e6 BETWEEN :lng - :wide_lng AND :lng + :wide_lng
               AND progress_at >= :since AND id <> :self AND id < :before
           ) WHERE (abs(lat_e6 - :lat) <= :near AND abs(lng_e6 - :lng) <= :near_lng)
                OR moved OR instr(answers, '"gone"') OR instr(answers, '"live":')
           ORDER BY abs(lat_e6 - :lat) + abs(lng_e6 - :lng) LIMIT :limit""",
        {
            "lat": pin[0],
            "lng": pin[1],
            "wide": int(wide),
            "wide_lng": int(wide / shrink),
            "near": int(near),
            "near_lng": int(near / shrink),
            "since": since,
            "self": new.ticket,
            "before": before,
            "limit": NEAREST,
        },
    )


def _in_area(tx: Tx, new: Report, since: int, before: int) -> list[Row]:
    return tx.all(
        """SELECT id, answers, opened_at, progress_at, 0 AS moved FROM ticket
           WHERE closed_at IS NULL AND area_code = :area AND (lat_e6 IS NULL OR :unpinned) AND progress_at >= :since
             AND id <> :self AND id < :before ORDER BY id DESC LIMIT :limit""",
        {
            "area": new.area_code,
            "unpinned": int(new.pin is None),
            "since": since,
            "self": new.ticket,
            "before": before,
            "limit": NEAREST,
        },
    )


def _reported_by(tx: Tx, user_id: int) -> set[int]:
    rows = tx.all(
        """SELECT r.ticket_id FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id
           WHERE r.user_id = :user AND r.left_at IS NULL AND t.closed_at IS NULL""",
        {"user": user_id},
    )
    return {int(row[0]) for row in rows}


def _with_photos(tx: Tx, reports: Iterable[Report]) -> list[Report]:
    listed = list(reports)
    if not listed:
        return listed
    rows = tx.all(
        """SELECT a.ticket_id, a.unique_id, l.hash
           FROM attachment AS a LEFT JOIN likeness AS l ON l.attachment_id = a.id
           WHERE a.ticket_id IN (SELECT value FROM json_each(:ids)) AND a.kind = 'photo' AND a.file_id <> ''""",
        {"ids": json.dumps([one.ticket for one in listed])},
    )
    of: dict[int, list[Row]] = {}
    for row in rows:
        of.setdefault(int(row[0]), []).append(row)
    return [_seen(one, of.get(one.ticket, [])) for one in listed]


def _report_of_draft(tx: Tx, draft: Draft, answers: Answers, now: int) -> Report:
    report = _report(draft.ticket_id or 0, answers, now, now, moves(answers))
    if not answers.photos:
        return report
    rows = tx.all(
        """SELECT 0, a.unique_id, l.hash FROM attachment AS a LEFT JOIN likeness AS l ON l.attachment_id = a.id
           WHERE a.draft_id = :draft AND a.kind = 'photo'""",
        {"draft": draft.id},
    )
    return _seen(report, rows)


def _seen(report: Report, photos: Sequence[Row]) -> Report:
    return replace(
        report,
        photos=frozenset(str(row[1]) for row in photos),
        hashes=tuple(str(row[2]) for row in photos if row[2] is not None),
    )


def _from_row(row: Row) -> Report:
    answers = load_answers(row["answers"])
    moved = bool(row["moved"]) or moves(answers)
    return _report(row["id"], answers, row["progress_at"], row["opened_at"], moved)


def _report(ticket: int, answers: Answers, at: int, opened_at: int, on_the_move: bool) -> Report:
    pin = None if answers.lat_e6 is None or answers.lng_e6 is None else (answers.lat_e6, answers.lng_e6)
    return Report(
        ticket=ticket,
        kind=answers.kind or "lainnya",
        pin=pin,
        area_code=answers.area_code,
        at=at,
        opened_at=opened_at,
        said=words_of(answers),
        signs=frozenset(answers.signs),
        moves=on_the_move,
        apart=answers.apart,
    )
