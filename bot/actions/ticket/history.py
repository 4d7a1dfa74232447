"""What happened to a ticket, who looked at what, and finding tickets (SOP 7, 8): /tiket N, /audit N, /temukan.

Looking at the audit trail, at the notes of a ticket and searching by a name are on record themselves. What a search
was for is written down nowhere: the words stay in the message that asked."""

import re
from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import Any

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.reading import reading
from bot.actions.kit.requests import AskNumber, AskWith
from bot.actions.kit.scene import ReadAhead, Reply, Scene, in_private
from bot.actions.ticket.tickets import find, require_here
from bot.clock import DAY
from bot.domain.kit.codes import read_ticket_code
from bot.domain.kit.near_spelling import near_keys
from bot.domain.kit.old_spelling import Alike, folded, like_these, names_alike
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.when import instant_of
from bot.domain.rules import Rules
from bot.domain.ticket.events import (
    TicketAuditShownEvent,
    TicketHistoryShownEvent,
    TicketNotesShownEvent,
    TicketsSoughtEvent,
)
from bot.domain.ticket.messages import FoundAsk, FoundList, TicketAudit, TicketHistory, TicketNotes
from bot.domain.ticket.refusals import WhichAudit
from bot.reading.dates import read_date
from bot.reading.outcome import Read
from storage.kit.prompts import Prompt
from storage.kit.sqlite import Tx
from storage.ticket import history, tickets
from storage.ticket.history import NamesRead

MOST = 15
ALIKE, SAYS = 0.8, 0.3
AT_LEAST = ALIKE - 1e-6  # no name is ALIKE of which no word is; sums are rounded
AREAS = 3
SURE_AREA = 1
_LABEL = re.compile(r"(?:mr|mrs|ms|tn|ny)?\.?\s*x?\s*(\d{1,4})\s*/\s*(\d{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TurnPage:
    """`who` turns to a page (0 the newest) of the history or the audit trail of the ticket with this nonce. `reads`:
    of the audit trail only what was read."""

    who: Who
    nonce: str
    page: int = 0
    reads: bool = False


def turn(scene: Scene, command: TurnPage) -> Reply:
    """Another page of a history. Raises Refusal `private_only`, `not_allowed`, `no_such_ticket`."""
    _supervises(scene, command.who)
    ticket = find(scene, command.nonce, None)
    subject = f"history:{ticket.id}"
    scene.tell(TicketHistory(ticket=ticket.id, page=command.page), command.who.user_id, subject=subject, rewrite=True)
    return Reply(InboxOutcome.HISTORY)


def read_notes(scene: Scene, command: TurnPage) -> Reply:
    """The words that were written about a ticket: reasons, notes, what was relayed; on record. Raises Refusal
    `private_only`, `not_allowed`, `no_such_ticket`."""
    _supervises(scene, command.who)
    ticket = find(scene, command.nonce, None)
    scene.record(TicketNotesShownEvent(viewer=command.who.user_id), ticket.id)
    scene.tell(TicketNotes(ticket=ticket.id), command.who.user_id)
    return Reply(InboxOutcome.NOTES)


def audit(scene: Scene, command: AskNumber) -> Reply:
    """/audit N: everything that was done or read, by whom; that it was looked at is the newest line. Raises Refusal
    `private_only`, `not_allowed`, `which_audit`, `no_such_ticket`."""
    _supervises(scene, command.who)
    if command.number is None:
        raise Refusal(WhichAudit())
    _show_audit(scene, command.who, find(scene, None, command.number).id)
    return Reply(InboxOutcome.AUDIT)


def open_audit(scene: Scene, command: TurnPage) -> Reply:
    """The button under a history; and with a page, the trail turned. Raises Refusal as `audit` does."""
    _supervises(scene, command.who)
    ticket = find(scene, command.nonce, None)
    scene.tell(
        TicketAudit(ticket=ticket.id, page=command.page, reads=int(command.reads)),
        command.who.user_id,
        subject=f"audit:{ticket.id}",
        rewrite=True,
    )
    return Reply(InboxOutcome.AUDIT)


def begin_audit(scene: Scene, command: TurnPage) -> Reply:
    """The button under a history. Raises Refusal as `audit` does."""
    _supervises(scene, command.who)
    _show_audit(scene, command.who, find(scene, command.nonce, None).id)
    return Reply(InboxOutcome.AUDIT)


def seek(scene: Scene, command: AskWith) -> Reply:
    """/temukan: by code, label, date, place; a supervisor also by name. Without words it asks for them. Raises Refusal
    `private_only`, `not_allowed`."""
    roles = scene.require_in_private(command.who, Role.PETUGAS, Role.SUPERVISOR)
    text = clean(command.text)
    if not text:
        return prompts.ask(scene, command.who.user_id, PromptQuestion.FIND_TICKET, FoundAsk())
    found = _found(scene, text, None if Role.SUPERVISOR in roles else command.who.user_id)
    scene.record(TicketsSoughtEvent(how=",".join(found), found=len(_numbers(found))))
    params: dict[str, Any] = {how: ",".join(map(str, numbers)) for how, numbers in found.items()}
    scene.tell(FoundList(by_name=int(Role.SUPERVISOR in roles), **params), command.who.user_id)
    return Reply(InboxOutcome.SOUGHT)


@answers(PromptQuestion.FIND_TICKET)
def take_words(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """What was typed behind /temukan without words. Raises Refusal as `seek` does."""
    return seek(scene, AskWith(heard.who, heard.text))


def show_history(scene: Scene, who: Who, ticket_id: int) -> None:
    """A supervisor opened a ticket: its history from the newest page, on record."""
    scene.record(TicketHistoryShownEvent(), ticket_id)
    scene.tell(TicketHistory(ticket=ticket_id, page=0), who.chat_id, subject=f"history:{ticket_id}")


def _show_audit(scene: Scene, who: Who, ticket_id: int) -> None:
    scene.record(TicketAuditShownEvent(), ticket_id)
    scene.tell(TicketAudit(ticket=ticket_id, page=0, reads=0), who.user_id, subject=f"audit:{ticket_id}")


def _supervises(scene: Scene, who: Who) -> None:
    require_here(scene, who, Role.SUPERVISOR)
    in_private(who)


def _numbers(found: dict[str, list[int]]) -> set[int]:
    return {number for numbers in found.values() for number in numbers}


def _found(scene: Scene, text: str, reader: int | None) -> dict[str, list[int]]:
    """How it was understood → the tickets that `reader` may find (None: a supervisor, who finds names too). A number is
    a ticket's, a label a person's; anything else may be a day, a kelurahan, a place of ours, a landmark or a name,
    and each that finds something is shown."""
    code = read_ticket_code(text, scene.rules.service.prefix)
    if code is not None:
        return {"code": [code]} if tickets.get(scene.tx, code) is not None else {}
    if label := _LABEL.fullmatch(text):
        return _some("label", history.with_label(scene.tx, int(label[2]), int(label[1]), reader))
    day = read_date(text, reading(scene))
    if isinstance(day, Read):  # what is a day only in part may be a place, or a name
        first = instant_of(datetime.combine(day.value, time(), scene.rules.zone))
        return _some("date", history.opened_between(scene.tx, first, first + DAY, MOST))
    words = text.casefold().split()
    found = _some("area", _by_area(scene, text)) | _some("place", _by_place(scene, words, reader))
    fits = partial(_has_all, words)
    found |= _some("landmark", history.by_landmark(scene.tx, fits, MOST, reader))
    if reader is None:
        found |= _some("name", _by_name(scene, text))
    return found


def _by_name(scene: Scene, text: str) -> list[int]:
    """The newest names are read at once; others that may fit are read beside whoever writes. Raises ReadAhead."""
    read: NamesRead | None = scene.ahead
    if read is None:
        read = history.by_name(scene.tx, partial(_named, scene.rules.alike, text), MOST)
        if read.behind is not None:
            raise ReadAhead(partial(page_of_names, scene.rules, text), read)
    return list(read.tickets)


def page_of_names(rules: Rules, text: str, tx: Tx, before: NamesRead) -> tuple[NamesRead, bool]:
    """One page more of those of whom a word of the name is like one of the text; whether it is the last one."""
    keys = near_keys(folded(text), AT_LEAST)
    known = history.words_of_names(tx) if keys is None else history.words_near(tx, keys)
    words = like_these(known, folded(text), rules.alike, rules.closely, AT_LEAST)
    read = history.by_words(tx, words, partial(_named, rules.alike, text), MOST, before)
    return read, read.behind is None


def _some(how: str, numbers: list[int]) -> dict[str, list[int]]:
    return {how: numbers} if numbers else {}


def _by_area(scene: Scene, text: str) -> list[int]:
    likely = [one for one in scene.city.guess_regions(text, AREAS) if scene.rules.alike(one.name, text) >= ALIKE]
    codes = [area.code for region in likely[:SURE_AREA] for area in region.areas]
    return history.in_areas(scene.tx, codes, MOST) if codes else []


def _by_place(scene: Scene, words: list[str], reader: int | None) -> list[int]:
    """Whoever is in one of the places of the configuration now, by its name or code."""
    fits = [one.code for one in scene.rules.case.places if one.code in words or _has_all(words, one.name)]
    return [number for code in fits[:AREAS] for number in history.in_place(scene.tx, code, MOST, reader)][:MOST]


def _has_all(words: list[str], text: str) -> bool:
    there = text.casefold()
    return all(word in there for word in words)


def _named(alike: Alike, wanted: str, name: str) -> bool:
    agree, says = names_alike(wanted, name, alike)
    return agree >= ALIKE and says >= SAYS
