"""Words of somebody who has several reports open (SOP 2): they go to the one that they speak of; where that is not
sure, they wait and it is asked. What stands in a report about somebody else sends the team to the wrong person."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay
from bot.actions.report.answers import begin_with
from bot.actions.report.form import keep, open_draft, show
from bot.actions.report.withdrawing import WAITS_MS, withdraw
from bot.actions.ticket.reporters import own_ticket
from bot.actions.ticket.tickets import refresh_card
from bot.actions.ticket.words import add_note, relayed
from bot.clock import MINUTE
from bot.domain.kit.codes import read_ticket_code
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.kit.reminders import NoteFacts, ReminderKind
from bot.domain.places.compass import flat_m
from bot.domain.report.form import TABLE, add_words
from bot.domain.report.messages import RelayPassed, ReportWhich, WorkRelay
from bot.domain.report.refusals import AlreadyPlaced
from bot.domain.report.which import fitting
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketMessageEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import TooLate
from bot.reading.pointing import pointed_at
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.ticket import notes, tickets
from storage.ticket.drafts import Draft
from storage.ticket.notes import Note

SOON_MS = 10 * MINUTE  # so long whoever writes on is taken to speak of the same report
HERE = 0  # the report that is being filled in, among tickets
SHORT = 6  # words of an answer to "which report?"
FORM, NEW = "f", "b"  # arguments of a button: into the report that is being filled in; a new one


def meant(scene: Scene, text: str, mine: list[Ticket], draft: Draft | None = None) -> list[int] | None:
    """The numbers of those of `mine` (and HERE, for the report in the making) that the words point at; none where they
    point at somebody else, None where they point at nobody."""
    pointed = pointed_at(text)
    if pointed is None:
        return None
    told: dict[int, Answers] = {one.id: one.answers for one in sorted(mine, key=lambda one: one.id)}
    if draft is not None:
        told[HERE] = draft.answers
    found = fitting(pointed, scene.message(text), told)
    if HERE in found and not (pointed.former and len(found) > 1):
        return [HERE]  # what may be of the open report is, but where they say that it was told before
    return found


def beside_form(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """Words about another report of theirs while one is filled in: they go there, or it is asked, and the form stands
    as before. None where they may be of the open one."""
    if draft.answers.on_behalf or not _has_words(heard):
        return None
    mine = [one for one in _open_of(scene, heard.who) if one.id != draft.ticket_id]
    found = meant(scene, heard.text, mine, draft) if mine else None
    if not found or found == [HERE]:
        return None
    if len(found) > 1:
        if heard.media is not None:
            return None  # a picture cannot wait; the form says that it has it
        return _ask(scene, heard, next(one for one in mine if one.id in found))
    reply = _to(scene, heard, next(one for one in mine if one.id == found[0]))
    show(scene, draft, anew=True)
    return reply


def answer_in_words(scene: Scene, heard: Heard) -> Reply | None:
    """ "Yang nenek", a report's number or "yang pertama" where it was asked which report is meant. None where nothing
    waits, or more is said."""
    short = _is_plain(heard) and len(heard.text.split()) <= SHORT
    since = scene.now - WAITS_MS
    waiting = notes.waiting_for_report(scene.tx, heard.who.user_id, since) if short else None
    if waiting is None:
        return None
    mine = _open_of(scene, heard.who)
    number = read_ticket_code(heard.text, scene.rules.service.prefix)
    found = [number] if number is not None else meant(scene, heard.text, mine) or []
    chosen = next((one for one in mine if found == [one.id]), None)
    return None if chosen is None else _place(scene, heard.who, waiting, chosen)


def pointed_out(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply | None:
    """The words go to the one of several reports that they point at. None where they point at none, or at several."""
    found = meant(scene, heard.text, mine) if len(mine) > 1 and _has_words(heard) else None
    return _to(scene, heard, next(one for one in mine if one.id == found[0])) if found and len(found) == 1 else None


def to_one(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply | None:
    """Of several reports: the words go to the one that the team waits for an answer of, or that was spoken of last and
    lately; else it is asked. Danger waits for no answer, and no more does a picture or a place: that goes to the
    nearest. None where there is only one."""
    if len(mine) < 2:
        return None
    if not _is_plain(heard):
        return relay.from_reporter(scene, heard, _nearest(heard, mine) or _latest(scene, heard.who, mine))
    found, facts = meant(scene, heard.text, mine), scene.message(heard.text)
    asked = [one for one in mine if notes.last_between(scene.tx, one.id, heard.who.user_id) == "to_reporter"]
    latest = _latest(scene, heard.who, mine)
    latest = asked[0] if len(asked) == 1 else latest
    goes_on = len(asked) == 1 or scene.now - _spoken(scene, heard.who, latest) <= SOON_MS
    ends = facts.intent.code == "withdraw"  # that somebody is gone is said of nobody by a guess
    if facts.danger or (found is None and goes_on and not ends):
        return relay.from_reporter(scene, heard, latest)
    return _ask(scene, heard, next((one for one in mine if one.id in (found or ())), latest))


def press(scene: Scene, command: PressOn) -> Reply:
    """This report is meant (`arg`: the number of the words), or the one that is filled in, or a new one. Words that
    stand with another report go to this one, and whoever works on that one hears so. Raises Refusal `no_such_ticket`,
    `not_allowed`, `too_late`, `already_placed`."""
    number, _, way = command.arg.partition(".")
    note = notes.get(scene.tx, int(number)) if number.isdecimal() and len(number) <= 16 else None
    if note is None or note.user_id != command.who.user_id or note.kind != "from_reporter":
        raise Refusal(NotAllowed(), audit=True)
    if way in (FORM, NEW):
        return _into_form(scene, command.who, note)
    ticket = own_ticket(scene, command)
    if ticket.closed_at is not None:
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))
    return _place(scene, command.who, note, ticket)


def waited(scene: Scene, due: Due) -> None:
    """Nobody said which report is meant: the words go to the likeliest, and their writer reads to which."""
    note = notes.get(scene.tx, due.given(NoteFacts).note)
    ticket = None if note is None or not note.pending else tickets.get(scene.tx, note.ticket_id)
    if note is not None and ticket is not None:
        _place(scene, Who(note.user_id, "", "", note.user_id), note, ticket)


def _place(scene: Scene, who: Who, note: Note, ticket: Ticket) -> Reply:
    if not note.pending:
        return _move(scene, note, ticket)
    scene.tell(ReportWhich(note=note.id), who.user_id, subject=f"which:{note.id}", rewrite=True)
    heard = Heard(who, 0, note.at, text=note.text)
    if _takes_back(scene, heard):
        notes.drop(scene.tx, note)
        reply = _to(scene, heard, ticket)
    else:
        notes.place(scene.tx, note, ticket.id, note.kind)
        reply = relay.from_reporter(scene, heard, ticket, kept=notes.get(scene.tx, note.id))
    if (draft := open_draft(scene, who.user_id)) is not None:
        show(scene, draft, anew=True)
    return reply


def _to(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    reply = withdraw(scene, heard, [ticket]) if _takes_back(scene, heard) else None
    return reply or relay.from_reporter(scene, heard, ticket)


def _takes_back(scene: Scene, heard: Heard) -> bool:
    facts = scene.message(heard.text)
    return heard.media is None and facts.intent.sure and facts.intent.code == "withdraw" and not facts.danger


def _move(scene: Scene, note: Note, ticket: Ticket) -> Reply:
    if note.ticket_id == ticket.id:
        return Reply(InboxOutcome.NO_CHANGE, "report.toast.told_team")
    former = tickets.get(scene.tx, note.ticket_id)
    notes.move(scene.tx, note.id, ticket.id)
    scene.record(TicketMessageEvent(note=note.id, way="from_reporter"), ticket.id)
    for one in (former, ticket):
        if one is not None and one.holder is not None and one.closed_at is None:
            about = WorkRelay(ticket=one.id, note=note.id)
            scene.tell(about, one.holder, Priority.ANSWER, subject=relayed(one.id, note.id))
        elif one is not None:
            refresh_card(scene, one)
    scene.tell(RelayPassed(ticket=ticket.id, update=scene.update, note=note.id), note.user_id)
    return Reply(InboxOutcome.RELAYED, "report.toast.told_team")


def _into_form(scene: Scene, who: Who, note: Note) -> Reply:
    if not note.pending or not notes.drop(scene.tx, note):
        raise Refusal(AlreadyPlaced())
    scene.tell(ReportWhich(note=note.id), who.user_id, subject=f"which:{note.id}", rewrite=True)
    draft = open_draft(scene, who.user_id)
    if draft is None:
        return begin_with(scene, Heard(who, 0, note.at, text=note.text))
    known = add_words(draft.answers, note.text, 0) or draft.answers
    show(scene, keep(scene, draft, known, TABLE.load(draft.asking).ask, "noted").row, anew=True)
    return Reply(InboxOutcome.FORM)


def _ask(scene: Scene, heard: Heard, likeliest: Ticket) -> Reply:
    """The words wait with the likeliest, where nobody sees them before it is answered, or some minutes are over."""
    note = add_note(scene, likeliest, heard.who, "from_reporter", heard.text, pending=True)
    scene.tell(ReportWhich(note=note), heard.who.user_id, subject=f"which:{note}")
    due = scene.now + scene.rules.sop.draft_nudge_min * MINUTE
    reminders.plan_apart(scene.tx, ReminderKind.WORDS_WAIT, due, NoteFacts(note))
    return Reply(InboxOutcome.ASKED)


def _latest(scene: Scene, who: Who, mine: list[Ticket]) -> Ticket:
    return max(mine, key=lambda one: (_spoken(scene, who, one), one.id))


def _nearest(heard: Heard, mine: list[Ticket]) -> Ticket | None:
    """The one whose pin is nearest to what was sent; None where no place was sent, or none of them has one."""
    if heard.pin is None:
        return None
    away = {
        one.id: flat_m((one.lat_e6, one.lng_e6), heard.pin)
        for one in mine
        if one.lat_e6 is not None and one.lng_e6 is not None
    }
    return min((one for one in mine if one.id in away), key=lambda one: away[one.id], default=None)


def _spoken(scene: Scene, who: Who, ticket: Ticket) -> int:
    """When it was last a matter between this reporter and the team (UTC ms)."""
    return max(ticket.opened_at, ticket.progress_at or 0, notes.last_by(scene.tx, ticket.id, who.user_id) or 0)


def _open_of(scene: Scene, who: Who) -> list[Ticket]:
    return tickets.reported_by(scene.tx, who.user_id, open_only=True)


def _has_words(heard: Heard) -> bool:
    """Words, also those below a picture."""
    return bool(heard.text) and not (heard.pin or heard.phone or heard.venue or heard.forwarded)


def _is_plain(heard: Heard) -> bool:
    return bool(heard.text) and not (heard.media or heard.pin or heard.phone or heard.venue or heard.forwarded)
