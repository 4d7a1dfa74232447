"""What is kept of one account, for a copy that its owner asks for (UU 27/2022, SOP 8): what they said and sent
themselves, and nothing that anybody else said, added or decided. Where a ticket has one reporter only, its words are
theirs; where it has several, a place or a sign may be another's, so that each has the form that they filled in. A
report that is only proposed to be about the same person says nothing of that ticket, nor its number."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.kit.sqlite import Tx

# Of a form only what its owner answered; what the bot compared or offered says something about other reports.
OWN_ANSWERS = ("words", "kind", "signs", "place_text", "landmark", "area_code", "gone_to", "contact", "more", "seen_at")


@dataclass(frozen=True, slots=True)
class OwnForm:
    """A report as its owner filled it in; `answers` empty where they were emptied. Instants in UTC ms, the pin WGS84
    degrees × 1e6. `on_behalf`: a call-taker wrote down what a caller said, which is the caller's."""

    opened_at: int
    state: str
    answers: Mapping[str, Any]
    pin: tuple[int, int] | None
    on_behalf: bool


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """Everything of one account. Instants in UTC ms; places WGS84 degrees × 1e6."""

    name: str
    language: str
    first_at: int
    seen_at: int
    addresses: tuple[tuple[str, str, str | None], ...]  # messenger, what it calls the person, telephone number
    roles: tuple[tuple[str, int], ...]  # role, since
    tickets: tuple[tuple[int, int, int, int | None], ...]  # followed: number, epoch, opened, closed
    forms: tuple[OwnForm, ...]
    notes: tuple[tuple[int, str], ...]
    files: tuple[tuple[int, str], ...]  # when, what kind
    places: tuple[tuple[int, int, int], ...]  # when, where
    searches: tuple[tuple[int, str, str], ...]  # begun, state, what was said (JSON)
    pauses: tuple[tuple[int, int], ...]
    erasures: tuple[tuple[int, int | None], ...]  # asked, decided
    raw: int


def mark_copied(tx: Tx, user_id: int, now: int, since: int) -> bool:
    """A copy is given; False where one was given after `since` (UTC ms)."""
    return (
        tx.run(
            """UPDATE account SET copied_at = :now
               WHERE user_id = :user AND (copied_at IS NULL OR copied_at <= :since)""",
            {"user": user_id, "now": now, "since": since},
        )
        == 1
    )


def copied_at(tx: Tx, user_id: int) -> int:
    """When the last copy was given (UTC ms); 0 where none was."""
    row = tx.one("SELECT copied_at FROM account WHERE user_id = :user", {"user": user_id})
    return 0 if row is None or row[0] is None else int(row[0])


def own_copy(tx: Tx, user_id: int) -> OwnCopy | None:
    """What is kept of this account; None for a stranger."""
    who = tx.one("SELECT name, language, first_at, seen_at FROM account WHERE user_id = :user", {"user": user_id})
    if who is None:
        return None
    return OwnCopy(
        name=who[0],
        language=who[1],
        first_at=who[2],
        seen_at=who[3],
        addresses=_rows(tx, _ADDRESSES, user_id),
        roles=_rows(tx, _ROLES, user_id),
        tickets=_rows(tx, _TICKETS, user_id),
        forms=tuple(_form(*row) for query in (_FORMS, _ALONE) for row in _rows(tx, query, user_id)),
        notes=_rows(tx, _NOTES, user_id),
        files=_rows(tx, _FILES, user_id),
        places=_rows(tx, _PLACES, user_id),
        searches=_rows(tx, _SEARCHES, user_id),
        pauses=_rows(tx, _PAUSES, user_id),
        erasures=_rows(tx, _ERASURES, user_id),
        raw=int(_rows(tx, _RAW, user_id)[0][0]),
    )


_ADDRESSES = "SELECT channel, external_id, phone FROM address WHERE account_id = :user ORDER BY channel"
_ROLES = "SELECT role, min(granted_at) FROM role WHERE user_id = :user GROUP BY role ORDER BY role"
_TICKETS = """SELECT t.id, t.epoch, t.opened_at, t.closed_at FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id
              WHERE r.user_id = :user AND r.left_at IS NULL ORDER BY t.id"""
_FORMS = "SELECT opened_at, state, answers FROM draft WHERE user_id = :user AND answers <> '{}' ORDER BY id"
_ALONE = """SELECT t.opened_at, 'sent', json_remove(t.answers, '$.area_code') FROM reporter AS r
            JOIN ticket AS t ON t.id = r.ticket_id
            WHERE r.user_id = :user AND r.left_at IS NULL AND t.answers <> '{}'
              AND NOT EXISTS (SELECT 1 FROM reporter AS o WHERE o.ticket_id = t.id AND o.user_id <> :user)
              AND NOT EXISTS (SELECT 1 FROM joined_report AS j WHERE j.ticket_id = t.id AND j.user_id <> :user)
              AND NOT EXISTS (SELECT 1 FROM draft AS d
                              WHERE d.user_id = :user AND d.ticket_id = t.id AND d.answers <> '{}') ORDER BY t.id"""
_NOTES = """SELECT n.at, n.text FROM note AS n WHERE n.user_id = :user AND n.text <> ''
              AND EXISTS (SELECT 1 FROM own_note AS o WHERE o.id = n.id) ORDER BY n.id"""
_FILES = """SELECT at, kind FROM attachment AS a WHERE user_id = :user AND file_id <> ''
              AND (ticket_id IS NULL OR ticket_id IN (SELECT id FROM own_report WHERE user_id = :user))
              AND id NOT IN (SELECT attachment_id FROM person_photo) ORDER BY id"""
_PLACES = """SELECT at, lat_e6, lng_e6 FROM sighting WHERE user_id = :user AND lat_e6 IS NOT NULL
                AND ticket_id IN (SELECT ticket_id FROM reporter WHERE user_id = :user
                                  UNION SELECT ticket_id FROM joined_report WHERE user_id = :user)
             UNION ALL SELECT moved_at, lat_e6, lng_e6 FROM live WHERE user_id = :user
             UNION ALL SELECT at, lat_e6, lng_e6 FROM position WHERE user_id = :user ORDER BY 1"""
_SEARCHES = "SELECT opened_at, state, answers FROM search WHERE user_id = :user AND answers <> '{}' ORDER BY id"
_PAUSES = "SELECT at, until FROM account_pause WHERE user_id = :user ORDER BY id"
_ERASURES = "SELECT asked_at, decided_at FROM erasure WHERE user_id = :user ORDER BY id"
_RAW = "SELECT count(*) FROM inbox WHERE lane = :user AND raw IS NOT NULL"


def _rows(tx: Tx, query: Any, user_id: int) -> tuple[Any, ...]:
    return tuple(tuple(row) for row in tx.all(query, {"user": user_id}))


def _form(opened_at: int, state: str, answers: str) -> OwnForm:
    said = json.loads(answers)
    on_behalf = bool(said.get("on_behalf"))
    own = {} if on_behalf else {name: said[name] for name in OWN_ANSWERS if said.get(name)}
    lat, lng = said.get("lat_e6"), said.get("lng_e6")
    pin = None if on_behalf or lat is None or lng is None else (lat, lng)
    return OwnForm(opened_at, state, own, pin, on_behalf)
