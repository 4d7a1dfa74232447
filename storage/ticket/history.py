"""What happened to a ticket, a page at a time, whether its events still follow from one another, and finding tickets
by what people remember of them. Words are compared here and go no further: what is found is a list of numbers."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.kit.events import GENESIS, Event, link
from bot.domain.kit.near_spelling import NearKeys
from bot.domain.kit.old_spelling import FORM, Vocabulary
from storage.kit import events
from storage.kit.sqlite import Row, Tx

# What an event is called when somebody looked at something.
READS = (
    "ticket.pin_shown", "ticket.file_shown", "ticket.contact_shown", "ticket.history_shown", "ticket.notes_shown",
    "ticket.audit_shown", "person.shown", "person.photo_shown", "paper.sent", "search.match_shown", "register.read",
    "person.glance_shown", "person.listed", "person.told_of", "search.overview_shown",
    "ticket.schedule_shown",
)  # fmt: skip
# Looks that say nothing of the case itself; the audit trail has them.
LOOKS = (
    "person.shown", "person.glance_shown", "person.listed", "person.told_of", "ticket.schedule_shown",
    "ticket.history_shown",
    "ticket.notes_shown", "ticket.audit_shown",
)  # fmt: skip
LATELY = 3_000  # tickets whose landmarks are looked through, the newest
NAMES = 1_000  # the newest, which are read by whoever writes
ALIKE_NAMES = 10_000  # of one page, which is read beside it: what they are found by costs as much for a few


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some events in order, and how many there are in all."""

    total: int
    events: tuple[Event, ...]


def page_of(
    tx: Tx, ticket_id: int, skip: int, limit: int, kinds: Sequence[str] | None = None, but: Sequence[str] = ()
) -> HistoryPage:
    """The events of a ticket (of these kinds, without those), from the `skip` newest back; oldest of them first."""
    rows = tx.all(
        """SELECT id, at, actor, kind, ticket_id, cause, data, hash, count(*) OVER () AS total FROM event
           WHERE ticket_id = :ticket AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
             AND kind NOT IN (SELECT value FROM json_each(:but))
           ORDER BY id DESC LIMIT :limit OFFSET :skip""",
        {
            "ticket": ticket_id,
            "kinds": None if kinds is None else json.dumps(list(kinds)),
            "but": json.dumps(list(but)),
            "limit": limit,
            "skip": skip,
        },
    )
    return HistoryPage(0 if not rows else int(rows[0]["total"]), tuple(events.of_row(row) for row in reversed(rows)))


def broken_link(tx: Tx, ticket_id: int) -> tuple[int, int | None]:
    """How many events a ticket has, and the first of them that does not follow from the one before it in the whole
    chain; None where all do."""
    rows = tx.all(
        """SELECT e.id, e.at, e.actor, e.kind, e.ticket_id, e.cause, e.data, e.hash,
                  (SELECT b.hash FROM event AS b WHERE b.id < e.id ORDER BY b.id DESC LIMIT 1) AS before
           FROM event AS e WHERE e.ticket_id = :ticket ORDER BY e.id""",
        {"ticket": ticket_id},
    )
    for row in rows:
        one, before = events.of_row(row), events.digits(row["before"] or GENESIS)
        if link(before, one.at, one.actor, one.kind, one.ticket_id, one.cause, one.data) != one.hash:
            return len(rows), one.event_id
    return len(rows), None


def reported(tx: Tx, ticket_id: int, user_id: int) -> bool:
    """Whether this person reported the ticket, also one who hears of it no more."""
    row = tx.one(
        "SELECT 1 FROM reporter WHERE ticket_id = :ticket AND user_id = :user", {"ticket": ticket_id, "user": user_id}
    )
    return row is not None


# -- finding -----------------------------------------------------------------------------------------------------------


def opened_between(tx: Tx, first: int, until: int, limit: int) -> list[int]:
    """Tickets that were opened from `first` to before `until` (UTC ms), newest first. Numbers grow with time, so that
    the newest are looked at first."""
    rows = tx.all(
        "SELECT id FROM ticket WHERE opened_at >= :first AND opened_at < :until ORDER BY id DESC LIMIT :limit",
        {"first": first, "until": until, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def in_areas(tx: Tx, areas: Sequence[str], limit: int) -> list[int]:
    """Tickets of these kelurahan: the open ones first, then the newest."""
    rows = tx.all(
        """SELECT id FROM ticket WHERE area_code IS NOT NULL AND area_code IN (SELECT value FROM json_each(:areas))
           ORDER BY closed_at IS NOT NULL, opened_at DESC LIMIT :limit""",
        {"areas": json.dumps(list(areas)), "limit": limit},
    )
    return [int(row[0]) for row in rows]


def with_label(tx: Tx, year: int, number: int, reader: int | None) -> list[int]:
    """The ticket of the unnamed person with this number of the year; for a `reader` who is no supervisor not of those
    in hiding whose case is not theirs (SOP 9)."""
    rows = tx.all(
        """SELECT p.ticket_id FROM person AS p JOIN ticket AS t ON t.id = p.ticket_id
           WHERE p.label_year = :year AND p.label_number = :number
             AND (:reader IS NULL OR coalesce(t.holder, p.recorded_by) = :reader
                  OR NOT EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id))""",
        {"year": year, "number": number, "reader": reader},
    )
    return [int(row[0]) for row in rows]


def in_place(tx: Tx, place: str, limit: int, reader: int | None) -> list[int]:
    """Tickets of whoever is in this place (a code) now, newest first. For a `reader` who is no supervisor without
    those in hiding whose case is not theirs (SOP 9)."""
    rows = tx.all(
        """SELECT DISTINCT p.ticket_id FROM person AS p JOIN ticket AS t ON t.id = p.ticket_id
           WHERE p.place = :place AND p.place IS NOT NULL
             AND (:reader IS NULL OR coalesce(t.holder, p.recorded_by) = :reader
                  OR NOT EXISTS (SELECT 1 FROM person_hidden AS h WHERE h.person_id = p.id))
           ORDER BY 1 DESC LIMIT :limit""",
        {"place": place, "limit": limit, "reader": reader},
    )
    return [int(row[0]) for row in rows]


def by_landmark(tx: Tx, fits: Callable[[str], bool], limit: int, reader: int | None) -> list[int]:
    """Tickets of lately whose landmark or address `fits`, newest first; for a `reader` who is no supervisor only those
    that they hold: where somebody is stands in words that only the holder sees."""
    rows = tx.all(
        """SELECT id, coalesce(json_extract(answers, '$.landmark'), '') || ' ' ||
                  coalesce(json_extract(answers, '$.place_text'), '') FROM ticket
           WHERE :reader IS NULL OR holder = :reader ORDER BY id DESC LIMIT :lately""",
        {"lately": LATELY, "reader": reader},
    )
    return [int(row[0]) for row in rows if str(row[1]).strip() and fits(str(row[1]))][:limit]


@dataclass(frozen=True, slots=True)
class NamesRead:
    """The tickets that a name was found in so far, newest first, and behind which (ticket, person) the next page
    begins; None behind the last one, and where there are enough."""

    tickets: tuple[int, ...]
    behind: tuple[int, int] | None


def by_name(tx: Tx, fits: Callable[[str], bool], limit: int) -> NamesRead:
    """Tickets of persons whose name, as it is known now, `fits`, at most `limit`: of the newest ticket's page. For
    supervisors only."""
    rows = tx.all(
        """SELECT p.ticket_id, p.id, (SELECT f.value FROM person_fact AS f WHERE f.person_id = p.id AND f.field = 'name'
                                      ORDER BY f.id DESC LIMIT 1) AS name
           FROM person AS p ORDER BY p.ticket_id DESC, p.id DESC LIMIT :page""",
        {"page": NAMES},
    )
    return _which_fit(rows, fits, limit, NAMES)


def words_of_names(tx: Tx) -> Vocabulary:
    """Every folded word of the names that were taken apart, once, and what it sounds like. One row: to make each of the
    words would cost more than to find those that are meant."""
    [(words, sounds)] = tx.plain(
        "SELECT ' ' || group_concat(word, ' ') || ' ', ' ' || group_concat(sound, ' ') || ' ' FROM name_sound"
    )
    return Vocabulary(words, sounds) if words else Vocabulary()


def words_near(tx: Tx, keys: NearKeys) -> Vocabulary:
    """The same of those that may be found by these keys."""
    [(words, sounds)] = tx.plain(
        """SELECT ' ' || group_concat(s.word, ' ') || ' ', ' ' || group_concat(s.sound, ' ') || ' '
           FROM (SELECT n.word FROM json_each(:letters) AS k CROSS JOIN name_sound AS n ON n.letters = k.value
                 UNION SELECT n.word FROM json_each(:heard) AS k CROSS JOIN name_sound AS n ON n.heard = k.value
                 UNION SELECT value FROM json_each(:words)
                 UNION SELECT n.word FROM json_each(:parts) AS k
                       CROSS JOIN name_sound AS n ON n.word > k.value AND n.word < k.value || char(1114111)
                 UNION SELECT n.word FROM json_each(:parts) AS k CROSS JOIN name_sound AS n
                       ON n.ending = substr(k.value, -3) AND substr(n.word, -length(k.value)) = k.value) AS near
           CROSS JOIN name_sound AS s ON s.word = near.word""",
        {name: json.dumps(getattr(keys, name)) for name in ("letters", "heard", "words", "parts")},
    )
    return Vocabulary(words, sounds) if words else Vocabulary()


def by_words(tx: Tx, words: Sequence[str], fits: Callable[[str], bool], limit: int, before: NamesRead) -> NamesRead:
    """The same of those of whose name one of these folded words is, and of those whose names are not taken apart yet:
    one page more than `before`, from there back."""
    rows = tx.all(
        """SELECT p.ticket_id, p.id, (SELECT f.value FROM person_fact AS f WHERE f.person_id = p.id AND f.field = 'name'
                                      ORDER BY f.id DESC LIMIT 1) AS name
           FROM (SELECT n.person_id AS id FROM json_each(:words) AS w CROSS JOIN name_word AS n ON n.word = w.value
                 UNION SELECT o.person_id FROM person_outline AS o WHERE o.form < :form) AS some
           CROSS JOIN person AS p ON p.id = some.id
           WHERE (p.ticket_id, p.id) < (:ticket, :person) ORDER BY p.ticket_id DESC, p.id DESC LIMIT :page""",
        {
            "words": json.dumps(list(words)),
            "form": FORM,
            "ticket": (before.behind or (0, 0))[0],
            "person": (before.behind or (0, 0))[1],
            "page": ALIKE_NAMES,
        },
    )
    return _which_fit(rows, fits, limit, ALIKE_NAMES, before.tickets)


def _which_fit(
    rows: Sequence[Row], fits: Callable[[str], bool], limit: int, page: int, before: Iterable[int] = ()
) -> NamesRead:
    found = dict.fromkeys(before)
    for ticket, _, name in rows:
        if name and fits(name):
            found[ticket] = None
            if len(found) == limit:
                return NamesRead(tuple(found), None)
    return NamesRead(tuple(found), (rows[-1][0], rows[-1][1]) if len(rows) == page else None)
