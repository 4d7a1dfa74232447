"""The claimer's private side: the work card, the exact pin, files, contact, hand-over, history."""

from collections.abc import Iterable, Sequence

from bot.domain.kit.buttons import WHO_IS_THERE, Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.kit.reminders import OfferFacts, ReminderKind
from bot.domain.ticket.messages import (
    WorkCard,
    WorkContact,
    WorkFile,
    WorkLost,
    WorkMore,
    WorkNone,
    WorkNoted,
    WorkOffer,
    WorkOfferAnswered,
    WorkPin,
    WorkRevealed,
    WorkTakeBack,
    WorkUnreachable,
)
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.steps import COMMANDS
from bot.domain.ticket.table import BUSY, CLOSED, MET, TicketState, buttons
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.areas_said import area_lines
from bot.messages.ticket.partners import source_line
from bot.messages.ticket.parts import (
    Rows,
    brought,
    code_of,
    fit,
    kind_of,
    may_see_details,
    more_of,
    name_of,
    state_of,
    step_button,
    ticket_of,
    words_of,
)
from bot.messages.ticket.places import certainty, claimer_lines, claimer_rows
from bot.messages.ticket.same_person import (
    join_rows,
    joined_lines,
    likely,
    numbers_of,
    separate_rows,
    suggestions,
)
from bot.messages.ticket.team import code_of_number, team_look
from bot.messages.ticket.undoing import undo_rows
from bot.messages.ticket.whereabouts import has_near, map_buttons, seen_lines, way_line
from storage.accounts.addresses import FIRST_OF_OTHERS
from storage.kit import receipts, reminders
from storage.ticket import endings, notes, shown, tickets
from storage.ticket.notes import Note

FULL = 1_200  # characters of one answer on a card; the whole text stays stored
SHORT = 400
NOTES = 4


@draws(WorkCard)
def card(sight: Sight[WorkCard]) -> Screen:
    """Everything about the ticket and the steps that fit; nothing but the state for who no longer holds it."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if not may_see_details(sight, ticket):
        over = ticket.holder == sight.letter.chat_id
        return Screen(_closed_head(sight, ticket), _rows(sight, ticket)) if over else Screen(_gone(sight, ticket))
    found = likely(sight, ticket)
    more = [*suggestions(sight, found), *joined_lines(sight, ticket)]
    text = fit(lambda divisor: _card_text(sight, ticket, divisor, more))
    rows = (*_rows(sight, ticket), *join_rows(sight, ticket, found), *separate_rows(sight, ticket))
    return Screen(text, rows, protect=True)


@draws(WorkPin)
def pin(sight: Sight[WorkPin]) -> Screen:
    """The exact place."""
    ticket = ticket_of(sight)
    if ticket is None or ticket.lat_e6 is None or ticket.lng_e6 is None or not may_see_details(sight, ticket):
        return NOTHING
    return Screen(pin=(ticket.lat_e6 / 1e6, ticket.lng_e6 / 1e6), protect=True)


@draws(WorkRevealed)
def revealed(sight: Sight[WorkRevealed]) -> Screen:
    """That nobody else sees what follows. Nothing in it is secret: it shows whether that is true."""
    ticket = ticket_of(sight)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    return Screen(sight.texts.say("work.revealed", code=code_of(sight, ticket)))


@draws(WorkFile)
def file(sight: Sight[WorkFile]) -> Screen:
    """A photo, covered until touched; the caption says for whom it was shown."""
    ticket, attachment = ticket_of(sight), notes.attachment(sight.tx, sight.told.attachment)
    if ticket is None or attachment is None or not may_see_details(sight, ticket):
        return NOTHING
    viewer = name_of(sight, sight.reader)
    text = sight.texts.say("work.file", code=code_of(sight, ticket), viewer=viewer, id=sight.reader)
    return Screen(text, file=(attachment.kind, attachment.file_id), protect=True, spoiler=True)


@draws(WorkContact)
def contact(sight: Sight[WorkContact]) -> Screen:
    """The reporter's number, if one was left."""
    ticket = ticket_of(sight)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    numbers = numbers_of(sight, ticket)
    if not numbers:
        write = _write_button(sight, ticket)
        said = sight.texts.say("work.no_contact" if write else "work.nobody_here", code=code_of(sight, ticket))
        return Screen(said, (write,) if write else ())
    text = sight.texts.say("work.contact", code=code_of(sight, ticket), contact=cut(clean(" / ".join(numbers)), 200))
    return Screen(text, protect=True)


@draws(WorkTakeBack)
def take_back(sight: Sight[WorkTakeBack]) -> Screen:
    """No message: what was shown to a former holder is deleted from their chat. A supervisor may go on seeing it."""
    ticket, reader = ticket_of(sight), sight.reader
    if ticket is None or may_see_details(sight, ticket):
        return NOTHING
    if reader != sight.letter.chat_id:
        return _take_back_aside(sight, ticket)
    found = shown.deletable(sight.tx, reader, ticket.id, sight.now)
    return Screen(act=("deleteMessages", {"chat_id": reader, "message_ids": found})) if found else NOTHING


def _take_back_aside(sight: Sight, ticket: Ticket) -> Screen:
    """One call for each message that was shown to one person alone in the group: there is none for several."""
    group, reader = sight.letter.chat_id, sight.reader
    number = shown.first_aside(sight.tx, group, ticket.id, reader)
    about = {"chat_id": group, "receiver_user_id": reader, "ephemeral_message_id": number}
    return NOTHING if number is None else Screen(act=("deleteEphemeralMessage", about))


@draws(WorkLost)
def lost(sight: Sight[WorkLost]) -> Screen:
    """To who held it before: it is with somebody else, or waits again."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None or ticket.holder == sight.letter.chat_id else Screen(_gone(sight, ticket))


@draws(WorkNoted)
def noted(sight: Sight[WorkNoted]) -> Screen:
    """The answer to a step made by words."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    key = f"work.noted.{sight.told.step}"
    if key not in sight.texts:
        key = "work.noted.state"
    return Screen(sight.texts.say(key, code=code_of(sight, ticket), state=state_of(sight, ticket)))


@draws(WorkNone)
def none(sight: Sight[WorkNone]) -> Screen:
    """Nothing is in hand."""
    return Screen(sight.texts.say("work.none"))


@draws(WorkMore)
def more(sight: Sight[WorkMore]) -> Screen:
    """There are more than fit."""
    return Screen(sight.texts.say("work.more", count=sight.told.count))


@draws(WorkUnreachable)
def unreachable(sight: Sight[WorkUnreachable]) -> Screen:
    """The reporter takes no messages from us any more; the ticket goes on."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("work.unreachable", code=code_of(sight, ticket)))


@draws(WorkOffer)
def offer(sight: Sight[WorkOffer]) -> Screen:
    """A colleague asks to take a ticket over: enough to decide, no details yet."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if ticket.holder is None or offered_to(sight, ticket) != sight.letter.chat_id:
        return Screen(sight.texts.say("work.offer_over", code=code_of(sight, ticket)))
    yes = Button(sight.texts.plain("work.button.accept"), button_data(Verb.ACCEPT_OFFER, ticket.nonce), style="success")
    no = Button(sight.texts.plain("work.button.decline"), button_data(Verb.DECLINE_OFFER, ticket.nonce))
    ask = sight.texts.say("work.offer", name=name_of(sight, ticket.holder), number=ticket.id)
    return Screen(f"{ask}\n\n{team_look(sight, ticket).text}", ((yes, no),))


@draws(WorkOfferAnswered)
def offer_answered(sight: Sight[WorkOfferAnswered]) -> Screen:
    """To the holder: the colleague's answer, or that there was none."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    key = f"work.offer_{sight.told.answer}"
    return Screen(sight.texts.say(key, code=code_of(sight, ticket), name=name_of(sight, sight.told.to)))


def _card_text(sight: Sight, ticket: Ticket, divisor: int, more: Sequence[str]) -> str:
    title = "work.urgent" if ticket.urgent else "work.title"
    head = sight.texts.say(title, code=code_of(sight, ticket), kind=kind_of(sight, ticket))
    parts = [head, _state_line(sight, ticket), *seen_lines(sight, ticket), *way_line(sight, ticket), ""]
    parts += _details(sight, ticket, divisor)
    parts += more
    parts += _latest_notes(sight, ticket, divisor)
    if ticket.state not in CLOSED:
        parts += ["", sight.texts.say("work.commands", commands=_commands(sight, ticket))]
    return "\n".join(parts)


def offered_to(sight: Sight, ticket: Ticket) -> int | None:
    """Whom the holder has asked to take it over."""
    for one in reminders.waiting(sight.tx, ticket.id):
        if one.kind == ReminderKind.OFFER and (offered := one.given(OfferFacts)).holder == ticket.holder:
            return offered.to
    return None


def _closed_head(sight: Sight, ticket: Ticket) -> str:
    state = state_of(sight, ticket)
    return sight.texts.say("card.closed", code=code_of(sight, ticket), kind=kind_of(sight, ticket), state=state)


def _gone(sight: Sight, ticket: Ticket) -> str:
    code = code_of(sight, ticket)
    if ticket.state in CLOSED or ticket.holder is None:
        return sight.texts.say("work.gone", code=code, state=state_of(sight, ticket), number=ticket.id)
    return sight.texts.say(
        "work.gone_to", code=code, name=name_of(sight, ticket.holder), since=sight.at(ticket.claimed_at or 0)
    )


def _state_line(sight: Sight, ticket: Ticket) -> str:
    since = sight.at(ticket.claimed_at or ticket.opened_at)
    outcome = brought(sight, ticket)
    if ticket.state is TicketState.DUPLICATE and ticket.outcome:
        outcome = f" ({code_of_number(sight, ticket.outcome)})"
    line = sight.texts.say("work.state", state=state_of(sight, ticket), since=since, outcome=outcome)
    if ticket.recheck_at is not None:
        line += "\n" + sight.texts.say("work.recheck_at", at=sight.at(ticket.recheck_at))
    to = offered_to(sight, ticket)
    if to is not None:
        line += "\n" + sight.texts.say("work.offered", name=name_of(sight, to))
    if ticket.holder is not None and ticket.holder != sight.letter.chat_id:
        line += "\n" + sight.texts.say("work.held_by", name=name_of(sight, ticket.holder))
    return line


def _details(sight: Sight, ticket: Ticket, divisor: int) -> Iterable[str]:
    answers, area = ticket.answers, sight.city.area(ticket.area_code)
    if area is not None:
        words = sight.texts.say("card.area", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
        yield words + certainty(sight, ticket)
    yield from claimer_lines(sight, ticket)
    fields = (
        ("address", answers.place_text or (sight.texts.plain("report.form.spoken") if answers.spoken else None)),
        ("landmark", answers.landmark),
        ("signs", ", ".join(sight.texts.plain(f"sign.{sign}") for sign in answers.signs)),
        ("condition", answers.words),
        ("gone", answers.gone_to),
    )
    for name, value in fields:
        if value:
            yield sight.texts.say(
                f"work.field.{name}", value=cut(clean(value), (FULL if name == "condition" else SHORT) // divisor)
            )
    for question, said in more_of(sight, answers):
        yield sight.texts.say("work.field.more", question=question, value=cut(clean(said), SHORT // divisor))
    yield sight.texts.say("card.when", at=sight.at(ticket.opened_at), channel=sight.channel(ticket.channel))
    yield from filter(None, [source_line(sight, ticket.id)])
    yield from area_lines(sight, ticket.id)
    if not ticket.complete and ticket.state not in CLOSED:
        yield sight.texts.say("card.incomplete")


def _latest_notes(sight: Sight, ticket: Ticket, divisor: int) -> Iterable[str]:
    latest = [one for one in notes.of_ticket(sight.tx, ticket.id) if words_of(sight, one)][-NOTES:]
    if latest:
        yield ""
        for one in latest:
            yield _note_line(sight, one, 240 // divisor)


def _note_line(sight: Sight, note: Note, limit: int) -> str:
    words = cut(" ".join(words_of(sight, note).split()), limit)
    line = sight.texts.say(f"work.note.{note.kind}", at=sight.at(note.at), words=words)
    far = _how_far(sight, note) if note.kind == "to_reporter" else None
    return line if far is None else f"{line} {sight.texts.say(f'work.far.{far}')}"


def _how_far(sight: Sight, note: Note) -> str | None:
    """How far our words came; only some messengers say so."""
    for reporter in tickets.reporters(sight.tx, note.ticket_id):
        if reporter >= FIRST_OF_OTHERS and (far := receipts.how_far(sight.tx, reporter, f"relay:{note.id}")):
            return far
    return None


def _people_row(sight: Sight, ticket: Ticket) -> tuple[Button, ...]:
    """The way to whoever is on record, so that a case that changes hands is found by whoever keeps it now, also before
    their own way to the spot; and, once they are there, to one more."""
    row = []
    if met := len(endings.of_ticket(sight.tx, ticket.id)):
        people = sight.texts.plain("case.button.people", n=met)
        row.append(Button(people, button_data(Verb.CASE_NEW, ticket.nonce, WHO_IS_THERE)))
    if ticket.state in MET:
        row.append(Button(sight.texts.plain("case.button.new"), button_data(Verb.CASE_NEW, ticket.nonce)))
    return tuple(row)


def _rows(sight: Sight, ticket: Ticket) -> Rows:
    rows = [
        tuple(
            step_button(sight, ticket, step, "success" if (line, at) == (0, 0) else None) for at, step in enumerate(row)
        )
        for line, row in enumerate(buttons(ticket.state))
    ]
    if people := _people_row(sight, ticket):
        rows.append(people)
    undo = undo_rows(sight, ticket)  # far from the steps, where the next hasty finger goes
    if ticket.state in CLOSED:
        return (*rows, *undo)
    rows += claimer_rows(sight, ticket)
    rows.append((*_write_button(sight, ticket), step_button(sight, ticket, "note")))
    near = (step_button(sight, ticket, "nearest"),) if has_near(sight.rules.sites) and ticket.lat_e6 is not None else ()
    if found := (*map_buttons(sight, ticket), *near):
        rows.append(found)
    more_steps = [step_button(sight, ticket, "contact")] if numbers_of(sight, ticket) else []
    rows.append((*more_steps, step_button(sight, ticket, "details")))
    if offered_to(sight, ticket) is not None:
        rows.append((Button(sight.texts.plain("work.button.withdraw"), button_data(Verb.HAND_OVER, ticket.nonce)),))
    elif ticket.state in BUSY:
        rows.append((step_button(sight, ticket, "hand_over"), step_button(sight, ticket, "give_back")))
    else:
        rows.append((step_button(sight, ticket, "hand_over"),))
    rows += undo
    if ticket.state in BUSY:
        rows.append((step_button(sight, ticket, "other"),))
    return tuple(rows)


def _write_button(sight: Sight, ticket: Ticket) -> tuple[Button, ...]:
    """None where nobody of those who reported it can be written to."""
    return (step_button(sight, ticket, "write"),) if tickets.reporters(sight.tx, ticket.id) else ()


def _commands(sight: Sight, ticket: Ticket) -> str:
    """The steps of this state in words, since presses die young."""
    write = ["write"] if tickets.reporters(sight.tx, ticket.id) else []
    steps = [step for row in buttons(ticket.state) for step in row] + [*write, "note", "hand_over"]
    if ticket.state in BUSY:
        steps.append("give_back")
    return " · ".join(f"/{COMMANDS[step]}_{ticket.id}" for step in steps)
