"""A live location goes on (SOP 2): it moves the pin of its report or ticket, or tells how far a responder is.

Steps come every few seconds from each sharer. One that is none costs the look-up of its row. One that is counts at most
every `live_every_s`; one that comes sooner is kept in the row and counts when that time has passed, so that the last
place is never lost, also if no further step follows.
"""

from dataclasses import replace

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.form import keep as keep_draft
from bot.actions.report.form import open_draft
from bot.actions.report.pin import take_pin
from bot.actions.report.sightings import way_to
from bot.actions.ticket import positions
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.reporters import was_first
from bot.clock import SECOND
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.reminders import ReminderKind
from bot.domain.places.compass import Pin
from bot.domain.places.pins import fault
from bot.domain.report.form import TABLE
from bot.domain.ticket.events import TicketPinMovedEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.sightings import HEARD_MS, POSITION_M, POSITION_MS, SHARP_M, is_step
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.ticket import drafts, sightings, tickets
from storage.ticket.drafts import Draft
from storage.ticket.sightings import Live

LATE = ReminderKind.LIVE_LATE  # the reminder that makes a step count which came too soon


def follow(scene: Scene, heard: Heard, pin: Pin) -> Reply:
    """The next step of a live location, or its end. A place that is none changes nothing."""
    if fault(pin) is not None:
        return Reply(InboxOutcome.IGNORED)
    row = sightings.live(scene.tx, heard.who.user_id, heard.message_id) or _found(scene, heard)
    if row.purpose == "nothing":
        return Reply(InboxOutcome.IGNORED)
    metres = POSITION_M if row.purpose == "position" else scene.rules.sop.live_metres
    if not is_step(row.pin, pin, metres if heard.live else SHARP_M):
        return _still(scene, row) if heard.live else _end(scene, row)
    if row.purpose == "position":
        _move_position(scene, row, pin, heard.live)
    elif row.ticket_id is not None and heard.live and scene.now - row.moved_at < _gap_ms(scene):
        _keep_late(scene, row, row.ticket_id, pin)
    else:
        moved = _move_report(scene, row, pin)
        if moved is None:
            return Reply(InboxOutcome.IGNORED)
        if not heard.live:
            _end(scene, moved)
    return Reply(InboxOutcome.MOVED)


def count_late(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The time of a step that came too soon has come."""
    row = sightings.live_of_ticket(scene.tx, ticket.id)
    if row is not None and row.late is not None:
        _move_report(scene, row, row.late)


def _gap_ms(scene: Scene) -> int:
    return scene.rules.sop.live_every_s * SECOND


def _found(scene: Scene, heard: Heard) -> Live:
    """What a live location belongs to that was heard of for the first time since it was sent; kept, also where it is
    nothing, so that it is looked for once."""
    user_id, message = heard.who.user_id, heard.message_id
    row = Live(user_id, message, "nothing", None, None, (0, 0), 0, None, scene.now)
    draft = open_draft(scene, user_id)
    if draft is not None and draft.answers.live == message:
        at = (draft.answers.lat_e6 or 0, draft.answers.lng_e6 or 0)
        row = replace(row, purpose="report", draft_id=draft.id, ticket_id=draft.ticket_id, pin=at)
    else:
        mine = (one for one in tickets.reported_by(scene.tx, user_id, open_only=True) if was_first(scene, user_id, one))
        ticket = next((one for one in mine if one.answers.live == message), None)
        if ticket is not None and sightings.live_of_ticket(scene.tx, ticket.id) is None:
            at = (ticket.lat_e6 or 0, ticket.lng_e6 or 0)
            row = replace(row, purpose="report", ticket_id=ticket.id, pin=at)
    sightings.keep_live(scene.tx, row)
    return row


def _still(scene: Scene, row: Live) -> Reply:
    """No step. Now and then it is noted that the sharer is still heard of."""
    if row.late is not None or scene.now - row.heard_at >= HEARD_MS:
        # Back where it counted last: what came between is no place to look any more.
        sightings.keep_live(scene.tx, replace(row, late=None, heard_at=scene.now))
        if row.purpose == "position":
            positions.keep(scene, row.user_id, row.pin)
    return Reply(InboxOutcome.STILL)


def _keep_late(scene: Scene, row: Live, ticket_id: int, pin: Pin) -> None:
    sightings.keep_live(scene.tx, replace(row, late=pin, heard_at=scene.now))
    if row.late is None:
        due = row.moved_at + _gap_ms(scene)
        number = reminders.next_of(scene.tx, ticket_id, LATE)
        reminders.plan(scene.tx, ticket_id=ticket_id, kind=LATE, n=number, round_=0, due_at=due)


def _move_position(scene: Scene, row: Live, pin: Pin, live: bool) -> None:
    if scene.now - row.moved_at < POSITION_MS and live:
        return
    purpose = "position" if live else "nothing"
    moved = replace(row, purpose=purpose, pin=pin, moved_at=scene.now, heard_at=scene.now)
    sightings.keep_live(scene.tx, moved)
    positions.keep(scene, row.user_id, pin)
    positions.redraw(scene, row.user_id)


def _move_report(scene: Scene, row: Live, pin: Pin) -> Live | None:
    """The report, or the ticket that it has become, is here now; None where this live location moves it no longer."""
    draft = None if row.draft_id is None else drafts.get(scene.tx, row.draft_id)
    if draft is not None and draft.state == "open" and draft.answers.live == row.message_id:
        return _move_draft(scene, row, draft, pin)
    number = row.ticket_id if draft is None else draft.ticket_id
    ticket = None if number is None else tickets.get(scene.tx, number)
    if ticket is None or ticket.closed_at is not None or ticket.answers.live != row.message_id:
        _moves_nothing(scene, row)
        return None
    return _move_ticket(scene, row, ticket, pin)


def _move_draft(scene: Scene, row: Live, draft: Draft, pin: Pin) -> Live:
    answers = take_pin(scene, draft.answers, pin, row.message_id).answers
    keep_draft(scene, draft, answers.with_(outside_ok=draft.answers.outside_ok), TABLE.load(draft.asking).ask)
    if draft.ticket_id is not None:
        _record(scene, draft.ticket_id, None)
    return _counted(scene, replace(row, ticket_id=draft.ticket_id), pin)


def _move_ticket(scene: Scene, row: Live, ticket: Ticket, pin: Pin) -> Live:
    way = way_to(scene, ticket, pin)
    answers = take_pin(scene, ticket.answers, pin, row.message_id).answers
    update_ticket(scene, ticket.id, answers.with_(outside_ok=True), complete=ticket.complete)
    _record(scene, ticket.id, way)
    return _counted(scene, replace(row, draft_id=None, ticket_id=ticket.id), pin)


def _record(scene: Scene, ticket_id: int, way: tuple[int, int] | None) -> None:
    metres, heading = way or (None, None)
    scene.record(TicketPinMovedEvent(metres=metres, heading=heading), ticket_id)


def _counted(scene: Scene, row: Live, pin: Pin) -> Live:
    moved = replace(row, pin=pin, moved_at=scene.now, late=None, heard_at=scene.now)
    sightings.keep_live(scene.tx, moved)
    return moved


def _end(scene: Scene, row: Live) -> Reply:
    """Sharing has ended: the pin stays where it is, and the next one is an ordinary one."""
    _moves_nothing(scene, row)
    ticket = None if row.ticket_id is None else tickets.get(scene.tx, row.ticket_id)
    if ticket is not None and ticket.answers.live == row.message_id and ticket.closed_at is None:
        update_ticket(scene, ticket.id, ticket.answers.with_(live=None), complete=ticket.complete)
    return Reply(InboxOutcome.ENDED)


def _moves_nothing(scene: Scene, row: Live) -> None:
    nothing = replace(row, purpose="nothing", draft_id=None, ticket_id=None, late=None, heard_at=scene.now)
    sightings.keep_live(scene.tx, nothing)
