"""What changes after it was sent: an edited text is a new version (F36), a live location moves the pin
(bot/actions/report/live.py)."""

from dataclasses import replace

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import live, relay
from bot.actions.report.form import keep, open_draft, show
from bot.actions.report.pin import find_place, replace_place, take_address, take_pin
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.reporters import was_first
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import clean, danger_signs
from bot.domain.places.pins import FoundPin, fault
from bot.domain.report.form import TABLE, revise, said_in, with_signs
from bot.domain.ticket.answers import PIN, Answers
from bot.domain.ticket.events import TicketEditedEvent
from storage.ticket import drafts, joined, tickets


def hear_edit(scene: Scene, heard: Heard) -> Reply:
    """An edited message of a report. One that gave no answer is left alone: what was relayed cannot be unsaid."""
    if heard.pin is not None:
        return live.follow(scene, heard, heard.pin)
    text = clean(heard.text)
    if not text:
        return Reply(InboxOutcome.IGNORED)
    draft = open_draft(scene, heard.who.user_id)
    if draft is not None and (answers := _revised(scene, draft.answers, heard.message_id, text)) is not None:
        if draft.ticket_id is not None:
            _keep_version(scene, heard, draft.ticket_id, text)
        question = TABLE.load(draft.asking)
        show(scene, keep(scene, draft, answers, question.ask, *question.hints).row, anew=False)
        return Reply(InboxOutcome.EDITED)
    user_id = heard.who.user_id
    mine = tickets.reported_by(scene.tx, user_id, open_only=False)
    for ticket in (one for one in mine if was_first(scene, user_id, one)):
        if (answers := _revised(scene, ticket.answers, heard.message_id, text)) is not None:
            _keep_version(scene, heard, ticket.id, text)
            update_ticket(scene, ticket.id, answers, complete=ticket.complete)
            return Reply(InboxOutcome.EDITED)
    return _of_joined(scene, heard, text) or Reply(InboxOutcome.IGNORED)


def _of_joined(scene: Scene, heard: Heard, text: str) -> Reply | None:
    """A report that was joined to somebody else's ticket: its new version reaches whoever works on it, as every word of
    its writer does. While the team has not decided that it is the same person, nothing of it has any effect."""
    for ticket in tickets.reported_by(scene.tx, heard.who.user_id, open_only=True):
        for one in joined.of_ticket(scene.tx, ticket.id):
            draft = drafts.get(scene.tx, one.draft_id)
            if draft is None or one.proposed or one.user_id != heard.who.user_id:
                continue
            field = said_in(draft.answers, heard.message_id)
            if field is not None and (field == PIN or getattr(draft.answers, field, None) != text):
                return relay.from_reporter(scene, replace(heard, text=text), ticket)
    return None


def _revised(scene: Scene, answers: Answers, message_id: int, text: str) -> Answers | None:
    """The answers with the new version, read as the first one was; None where it gave no answer or cannot be read."""
    field = said_in(answers, message_id)
    if field in ("contact", "caller_phone"):
        number = scene.phone(text)
        own = {field: number.e164, "contact_by": None} if isinstance(number, Phone) else None
        return None if own is None else answers.with_(**own)
    found = find_place(scene, text) if field in ("place_text", PIN) else None
    if found is not None:
        return _replaced(scene, answers, found)
    if field == PIN:
        return replace_place(scene, answers, text, message_id)
    if field == "place_text" and answers.lat_e6 is None:
        return take_address(scene, answers, text, message_id).with_(said=answers.said)
    revised = revise(answers, message_id, text)
    if revised is None:
        return None
    return with_signs(_moved(scene, answers, revised, text, message_id), danger_signs(scene.message(text).danger))


def _moved(scene: Scene, before: Answers, revised: Answers, text: str, message_id: int) -> Answers:
    """A place that was read from the words, and stands in them no more, gives way to the one that they name now."""
    place, where = before.place_text or "", scene.message(text).place
    was_told = place and place in (before.words or "") and place not in (revised.words or "")
    if not was_told or before.lat_e6 is not None or where.span is None:
        return revised
    moved = take_address(scene, revised, where.words_of(text), message_id)
    landmark = where.landmark
    if moved.landmark is None and landmark is not None:
        moved = moved.with_(landmark=text[slice(*landmark)])
    return moved.with_(said=revised.said)


def _replaced(scene: Scene, answers: Answers, found: FoundPin) -> Answers | None:
    if fault(found.pin) is not None:
        return None
    taken = take_pin(scene, answers, found.pin).answers
    return taken.with_(place_text=found.rest) if any(ch.isalpha() for ch in found.rest) else taken


def _keep_version(scene: Scene, heard: Heard, ticket_id: int, text: str) -> None:
    """The history is whole: the first version stays in the draft's row or the words, each later one is a note."""
    scene.note(ticket_id, heard.who.user_id, "edit", text)
    scene.record(TicketEditedEvent(message=heard.message_id), ticket_id)
