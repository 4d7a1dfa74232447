"""From a report to a ticket: opened once, completed on the same card, kept up to date while the reporter adds to it."""

from bot.actions.kit.scene import Scene
from bot.actions.ticket import reviews
from bot.actions.ticket.shown import show, show_pin
from bot.actions.ticket.tickets import announce, refresh_card, refresh_work
from bot.domain.kit.codes import new_nonce
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketOpenEvent
from bot.domain.ticket.lookups import learnt, question_about
from bot.domain.ticket.messages import WorkFile
from bot.domain.ticket.moves import Ticket
from storage.places import geocode
from storage.ticket import tickets
from storage.ticket.drafts import Draft

ROUGH_E6 = 1_000  # about 100 m: how the group's card rounds a pin


def open_ticket(scene: Scene, draft: Draft, answers: Answers, *, complete: bool) -> int:
    """A new ticket from the draft; its number. The update at hand is its source: one update, one ticket, and one more
    where the report before it is sent as it stands. The team is alerted and the ladder before the claim begins
    (SOP 3)."""
    channel = answers.caller_channel or draft.channel
    ticket_id = _open(scene, answers, channel, complete=complete, apart=f":{draft.id}" if answers.by_itself else "")
    tickets.adopt_attachments(scene.tx, draft.id, ticket_id)
    tickets.add_reporter(scene.tx, ticket_id, draft.user_id, scene.now)
    if reviews.holds(scene, ticket_id, draft.user_id, urgent=answers.urgent):
        return ticket_id
    announce(scene, tickets.existing(scene.tx, ticket_id))
    return ticket_id


def open_for_partner(scene: Scene, answers: Answers, channel: str) -> int:
    """A new ticket from what another system passed on (SOP 10); its number. It has no reporter here, so nobody is asked
    or told anything: that system hears of each step."""
    ticket_id = _open(scene, answers, channel, complete=True)
    known = looked_up(scene, Answers(), answers, ticket_id=ticket_id)
    if known != answers:
        tickets.update_answers(scene.tx, ticket_id, known, complete=True)
    announce(scene, tickets.existing(scene.tx, ticket_id))
    return ticket_id


def _open(scene: Scene, answers: Answers, channel: str, *, complete: bool, apart: str = "") -> int:
    ticket_id = tickets.open_(
        scene.tx,
        nonce=new_nonce(),
        source=f"{scene.cause}{apart}",
        answers=answers,
        channel=channel,
        sop=scene.rules.sop,
        complete=complete,
        now=scene.now,
    )
    event = TicketOpenEvent(kind_=answers.kind, urgent=answers.urgent, channel=channel, complete=complete)
    scene.record(event, ticket_id)
    return ticket_id


def update_ticket(scene: Scene, ticket_id: int, answers: Answers, *, complete: bool) -> None:
    """The reporter said more: the card shows it, and whoever works on the ticket sees it. A claim is not touched."""
    before = tickets.existing(scene.tx, ticket_id)
    if before.answers == answers and before.complete == complete:
        return
    if complete:  # an incomplete one has a form, and the form asks
        answers = looked_up(scene, before.answers, answers, ticket_id=ticket_id)
    tickets.update_answers(scene.tx, ticket_id, answers, complete=complete)
    after = tickets.existing(scene.tx, ticket_id)
    if after.urgent and not before.urgent:
        reviews.release(scene, ticket_id)  # danger never waits for a look
    if _news_for_group(scene, before, after):
        refresh_card(scene, after)
    if after.holder is None or after.closed_at is not None:
        return
    refresh_work(scene, after)
    if after.lat_e6 is not None and (before.lat_e6, before.lng_e6) != (after.lat_e6, after.lng_e6):
        show_pin(scene, ticket_id, after.holder, live=after.answers.live is not None)


def show_file(scene: Scene, ticket_id: int, attachment_id: int) -> None:
    """A file that came after the claim goes to whoever works on the ticket."""
    ticket = tickets.existing(scene.tx, ticket_id)
    refresh_card(scene, ticket)
    if ticket.holder is not None and ticket.closed_at is None:
        show(scene, WorkFile(ticket=ticket_id, attachment=attachment_id), ticket.holder)


def looked_up(
    scene: Scene, before: Answers, after: Answers, *, draft_id: int | None = None, ticket_id: int | None = None
) -> Answers:
    """Have a map service asked about a place that has changed, after this transaction; or, where it was asked before,
    the answers with what it said. Nothing is asked anew while a live location moves, or about what was chosen."""
    if not scene.rules.geocoding or after.street is not None or after.options:
        return after
    question = question_about(after)
    if question is None or question == question_about(before):
        return after
    if after.live is not None and before.live == after.live:
        return after
    known = geocode.known(scene.tx, question, scene.now)
    if known is not None:
        return learnt(after, question, known, scene.city)
    geocode.want(scene.tx, question, scene.now, draft_id=draft_id, ticket_id=ticket_id)
    return after


def _news_for_group(scene: Scene, before: Ticket, after: Ticket) -> bool:
    """Whether the group's card looks different now. A live location that goes on by a few metres does not change its
    rounded pin, and edits of a group's cards are dear (20 a minute for everything)."""
    if scene.rules.open_pin or after.answers.live is None or before.answers.live != after.answers.live:
        return True
    return _rounded(before.answers) != _rounded(after.answers) or before.complete != after.complete


def _rounded(answers: Answers) -> Answers:
    lat, lng = answers.lat_e6, answers.lng_e6
    return answers.with_(
        lat_e6=None if lat is None else round(lat / ROUGH_E6), lng_e6=None if lng is None else round(lng / ROUGH_E6)
    )
