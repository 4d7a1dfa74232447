"""A report that a call-taker wrote down for another system keeps that system's number (SOP 10); one whose number is
known is joined to the ticket that it has."""

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.partner_news import hear_step
from bot.actions.ticket.tickets import refresh_card, refresh_work
from bot.domain.kit.people import Role, Who
from bot.domain.kit.reading import danger_signs
from bot.domain.ticket.answers import SIGNS, Answers, Kind
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.partner_events import TicketSourceAgainEvent, TicketSourceEvent
from bot.domain.ticket.partner_messages import OpsPartnerAdded
from bot.domain.ticket.partners import SYSTEMS, new_code, read_number, service_of
from bot.domain.ticket.public import rounded
from storage.accounts import people
from storage.ticket import drafts, sources, tickets
from storage.ticket.drafts import Draft
from storage.ticket.sources import Source


def known_ticket(scene: Scene, answers: Answers) -> int | None:
    """The ticket that the same system's report with this number has become; None where there is none."""
    if answers.source_number is None or answers.caller_channel not in SYSTEMS:
        return None
    source = sources.by_number(scene.tx, answers.caller_channel, answers.source_number)
    return None if source is None else source.ticket_id


def warn_known(scene: Scene, answers: Answers) -> bool:
    """What life may depend on is with the ticket of the same number at once, before the report is sent; False where
    there is none."""
    ticket = tickets.get(scene.tx, known_ticket(scene, answers) or 0)
    if ticket is None:
        return False
    if ticket.closed_at is None:
        _take_signs(scene, ticket, frozenset(answers.signs))
    return True


def hear_again(scene: Scene, source: Source, words: str, who: Who) -> int:
    """The same report came again in other words, or its system adds some: they are kept with its ticket, and what they
    say of danger counts. Whoever works on it, or the team, sees that something came; once the ticket is closed, the
    supervisors are told. The number of the note."""
    ticket = tickets.existing(scene.tx, source.ticket_id or 0)
    note = scene.note(ticket.id, who.user_id, "from_reporter", words, f"source:{source.id}")
    scene.record(TicketSourceAgainEvent(source=source.id, note=note), ticket.id)
    if ticket.closed_at is not None:
        tell_leads(scene, OpsPartnerAdded(ticket=ticket.id, note=note, system=source.system))
        return note
    _take_signs(scene, ticket, danger_signs(scene.message(words).danger))
    if ticket.holder is None:
        refresh_card(scene, ticket)
    else:
        refresh_work(scene, ticket)
    return note


def _take_signs(scene: Scene, ticket: Ticket, more: frozenset[str]) -> None:
    signs = tuple(sign for sign in SIGNS if sign in ticket.answers.signs or sign in more)
    update_ticket(scene, ticket.id, ticket.answers.with_(signs=signs), complete=ticket.complete)


def join_known(scene: Scene, draft: Draft, ticket_id: int) -> None:
    """What was written down goes to the ticket that is there: words, danger, files; its writer hears of it."""
    answers = draft.answers
    said = _told(answers)
    source = sources.by_number(scene.tx, answers.caller_channel or "", answers.source_number or "")
    if said and source is not None:
        who = Who(draft.user_id, "", "id", draft.user_id)
        hear_again(scene, source, said, who)
    tickets.adopt_attachments(scene.tx, draft.id, ticket_id)
    tickets.add_reporter(scene.tx, ticket_id, draft.user_id, scene.now)
    drafts.link(scene.tx, draft.id, ticket_id)


def number_comes_later(scene: Scene, ticket_id: int, who: Who, words: str) -> None:
    """A call-taker writes to their own ticket the number that its system has given it meanwhile: it is kept as if it
    had been known at once. Where another ticket has that number, whoever works on that one sees what was written down
    here; that both are one is theirs to decide."""
    ticket = tickets.existing(scene.tx, ticket_id)
    answers, number = ticket.answers, read_number(words)
    system = answers.caller_channel
    if number is None or system not in SYSTEMS or answers.source_number is not None:
        return
    if Role.OPERATOR not in people.roles_of(scene.tx, who.user_id):
        return
    answers = answers.with_(source_number=number)
    update_ticket(scene, ticket_id, answers, complete=ticket.complete)
    source = sources.by_number(scene.tx, system, number)
    if source is None:
        keep_number(scene, ticket_id, answers)
    elif source.ticket_id not in (None, ticket_id):
        hear_again(scene, source, _told(answers), who)


def _told(answers: Answers) -> str:
    return "\n".join(part for part in (answers.words, answers.place_text, answers.landmark, answers.gone_to) if part)


def keep_number(scene: Scene, ticket_id: int, answers: Answers) -> None:
    """The ticket is that system's report too; from now on it hears of each step. A number that another ticket has stays
    with that one."""
    system, number = answers.caller_channel, answers.source_number
    if number is None or system not in SYSTEMS or sources.by_number(scene.tx, system, number) is not None:
        return
    lat, lng = answers.lat_e6, answers.lng_e6
    source = sources.keep(
        scene.tx,
        code=new_code(),
        system=system,
        number=number,
        digest="",
        service=service_of(None if answers.kind is None else Kind(answers.kind)),
        pin=None if lat is None or lng is None else (rounded(lat), rounded(lng)),
        now=scene.now,
        ticket_id=ticket_id,
    )
    scene.record(TicketSourceEvent(source=source), ticket_id)
    hear_step(scene, ticket_id, tickets.existing(scene.tx, ticket_id).state, "")
