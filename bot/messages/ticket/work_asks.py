"""Questions to the holder: why, where, which, to whom; and "what is this?" for words without a purpose. All by
buttons, with free text where words help."""

from bot.domain.kit.buttons import DIED, WHO_IS_THERE, Verb, button_data
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean, cut
from bot.domain.ticket.doubt_messages import WorkExposes, WorkNotPassed
from bot.domain.ticket.messages import WorkAsk, WorkWords
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.step_words import letter_of, says_slip, steps_meant, tells_of_death, tells_of_person
from bot.domain.ticket.steps import MENUS, REASONS
from bot.domain.ticket.table import MET, STEPS, others
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import (
    Rows,
    area_of,
    brought,
    code_of,
    fit,
    kind_of,
    may_see_details,
    name_of,
    place_name,
    state_of,
    step_button,
    ticket_of,
)
from bot.messages.ticket.same_person import likely
from bot.messages.ticket.undoing import LATELY_MS, slip_rows, undo_rows
from storage.accounts import people
from storage.kit import prompts
from storage.ticket import endings, notes, tickets
from storage.ticket.notes import Note

LIKE = 6
ARRIVE = "arrive"
COLLEAGUES = 40
REPORTERS = 8


@draws(WorkAsk)
def ask(sight: Sight[WorkAsk]) -> Screen:
    """An open question about a ticket; once it is settled, a line without buttons."""
    ticket, step = ticket_of(sight), sight.told.step
    if ticket is None:
        return NOTHING
    if not _open(sight, ticket, step):
        # Whoever asked may hold it no longer: where the person is, is not theirs to know then (SOP 9).
        outcome = brought(sight, ticket) if may_see_details(sight, ticket) else ""
        over = sight.texts.say("ask.over", code=code_of(sight, ticket), state=state_of(sight, ticket), outcome=outcome)
        return NOTHING if sight.letter.message_id is None else Screen(over)
    rows = _choices(sight, ticket, step)
    cancel = Button(
        sight.texts.plain("ask.button.skip" if step == "spot" else "ask.button.cancel"),
        button_data(Verb.DISMISS, ticket.nonce),
    )
    return Screen(sight.texts.say(f"ask.{step}", code=code_of(sight, ticket), number=ticket.id), (*rows, (cancel,)))


@draws(WorkWords)
def words(sight: Sight[WorkWords]) -> Screen:
    """Words or a file of somebody at work: to the reporter, a note, or a new report?"""
    note = notes.get(sight.tx, sight.told.note)
    if note is None or not note.pending:
        return Screen(sight.texts.say("ask.words_placed"))
    rows: list[tuple[Button, ...]] = []
    held = tickets.held_by(sight.tx, note.user_id)
    slip = says_slip(note.text)
    undo = [undo_rows(sight, one, code_of(sight, one) if len(held) > 1 else "") for one in held[:LIKE]] if slip else []
    if slip:  # "selesai" was the wrong key perhaps: that ticket is held no more
        closed = tickets.acted_on_since(sight.tx, note.user_id, sight.now - LATELY_MS)
        undo.append(slip_rows(sight, [one for one in closed if one.closed_at is not None]))
    rows += (row for steps in undo for row in steps)
    for ticket in held[:LIKE]:
        code = code_of(sight, ticket)
        to_reporter = sight.texts.plain("ask.button.to_reporter", code=code)
        as_note = sight.texts.plain("ask.button.as_note", code=code)
        order = tickets.reporters(sight.tx, ticket.id)
        rows += _died(sight, ticket, note, code if len(held) > 1 else "")
        rows += _people(sight, ticket, note, code if len(held) > 1 else "")
        rows += _steps(sight, ticket, note, code if len(held) > 1 else "")
        rows.append((_place(to_reporter, ticket, "r", note.id), _place(as_note, ticket, "n", note.id)))
        if len(order) != 1:
            rows[-1] = (_place(as_note, ticket, "n", note.id),)
            for at in range(1, min(len(order), REPORTERS) + 1):
                label = sight.texts.plain("ask.button.to_reporter_n", code=code, n=at)
                rows.append((_place(label, ticket, "r", note.id, f".{at}"),))
    first = held[0] if held else tickets.get(sight.tx, note.ticket_id)
    if first is not None:
        new, drop = sight.texts.plain("ask.button.new_report"), sight.texts.plain("ask.button.drop")
        rows.append((_place(new, first, "b", note.id), _place(drop, first, "x", note.id)))
    died = first is not None and first.state in MET and tells_of_death(note.text)
    slipped = "ask.words_undo" if any(undo) else "ask.words_slip" if first is not None and slip else "ask.words"
    return Screen(
        sight.texts.say("ask.words_died" if died else slipped, number=0 if first is None else first.id), tuple(rows)
    )


def _died(sight: Sight[WorkWords], ticket: Ticket, note: Note, code: str) -> list[tuple[Button, ...]]:
    """Words that tell of a death lead to where it is recorded, with its clocks; that takes having met the person."""
    if ticket.state not in MET or not tells_of_death(note.text):
        return []
    label = _of(sight, sight.texts.plain("ask.button.died"), code)
    return [(Button(label, button_data(Verb.CASE_NEW, ticket.nonce, f"{DIED}.{note.id}"), style="primary"),)]


def _people(sight: Sight[WorkWords], ticket: Ticket, note: Note, code: str) -> list[tuple[Button, ...]]:
    """Words of a grave, a family, a paper lead to the card where that is recorded; the words wait for their answer."""
    met = len(endings.of_ticket(sight.tx, ticket.id)) if tells_of_person(note.text) else 0
    if not met:
        return []
    label = _of(sight, sight.texts.plain("case.button.people", n=met), code)
    return [(Button(label, button_data(Verb.CASE_NEW, ticket.nonce, WHO_IS_THERE), style="primary"),)]


def _of(sight: Sight[WorkWords], step: str, code: str) -> str:
    return sight.texts.plain("ask.button.step", code=code, step=step) if code else step


def _steps(sight: Sight[WorkWords], ticket: Ticket, note: Note, code: str) -> list[tuple[Button, ...]]:
    """The steps that the words may mean: with one hand nobody looks for the card."""
    buttons = []
    steps = steps_meant(note.text, ticket.state)
    if not steps and ticket.state in STEPS[ARRIVE].sources and tells_of_death(note.text):
        steps = (ARRIVE,)  # first that they are there
    for step in steps:
        label = _of(sight, sight.texts.plain(f"work.button.{step}"), code)
        buttons.append(_place(label, ticket, "t", note.id, f".{letter_of(step)}"))
    return [tuple(buttons)] if buttons else []


@draws(WorkExposes)
def exposes(sight: Sight[WorkExposes]) -> Screen:
    """What of the words tells who writes, and the ways on; nothing goes before that is answered."""
    note, ticket = notes.get(sight.tx, sight.told.note), ticket_of(sight)
    if note is None or ticket is None or not note.pending:
        return Screen(sight.texts.say("ask.words_placed"))
    found = ", ".join(sight.texts.plain(f"ask.exposed.{code}") for code in sight.told.found.split())
    text = fit(lambda less: sight.texts.say("ask.exposes", found=found, words=cut(clean(note.text), 3_000 // less)))
    plain, to = sight.texts.plain, f".{sight.told.to}"
    rows = (
        (_place(plain("ask.button.change"), ticket, "u", note.id, to),),
        (_place(plain("ask.button.send_so"), ticket, "s", note.id, to),),
        (_place(plain("ask.button.drop"), ticket, "x", note.id),),
    )
    return Screen(text, rows, protect=True)


@draws(WorkNotPassed)
def not_passed(sight: Sight[WorkNotPassed]) -> Screen:
    """Why this file did not go, and what does."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("ask.not_passed", code=code_of(sight, ticket)))


def _place(label: str, ticket: Ticket, way: str, note: int, to: str = "") -> Button:
    return Button(label, button_data(Verb.NOTE_WORDS, ticket.nonce, f"{way}{note}{to}"))


def _open(sight: Sight[WorkAsk], ticket: Ticket, step: str) -> bool:
    if step in MENUS:
        return ticket.closed_at is None
    return prompts.open_(sight.tx, sight.letter.chat_id, PromptQuestion.STEP, ticket=ticket.id, step=step) is not None


def _choices(sight: Sight[WorkAsk], ticket: Ticket, step: str) -> Rows:
    match step:
        case "handle":
            places = [
                Button(place_name(sight, code), button_data(Verb.DESTINATION, ticket.nonce, code))
                for code in sight.rules.destinations
            ]
            return tuple(tuple(places[at : at + 2]) for at in range(0, len(places), 2))
        case "duplicate":
            return tuple((_same_as(sight, ticket, one),) for one in _alike(sight, ticket))
        case "hand_over":
            return _colleagues(sight, ticket)
        case "write":
            return _addressees(sight, ticket)
        case "other":
            return tuple((step_button(sight, ticket, one),) for one in others(ticket.state))
    codes = REASONS.get(step, {})
    return tuple(
        (Button(sight.texts.plain(f"reason.{code}"), button_data(Verb.QUICK_ANSWER, ticket.nonce, code)),)
        for code in codes
    )


def _alike(sight: Sight, ticket: Ticket) -> list[Ticket]:
    """What may be about the same person first, then other open tickets."""
    likeliest = [tickets.get(sight.tx, match.ticket) for match in likely(sight, ticket)]
    listed = [*(one for one in likeliest if one is not None), *tickets.open_like(sight.tx, ticket, LIKE)]
    return list({one.id: one for one in listed}.values())[:LIKE]


def _same_as(sight: Sight, ticket: Ticket, other: Ticket) -> Button:
    label = f"{code_of(sight, other)} · {kind_of(sight, other)} · {area_of(sight, other)}"
    return Button(label, button_data(Verb.SAME_PERSON, ticket.nonce, str(other.id)))


def _addressees(sight: Sight[WorkAsk], ticket: Ticket) -> Rows:
    """Which reporter is written to, where there are several: by their order, never by name."""
    order = tickets.reporters(sight.tx, ticket.id)[:REPORTERS]
    if len(order) < 2:
        return ()
    prompt = prompts.current(sight.tx, sight.letter.chat_id)
    chosen = order[0] if prompt is None else prompt.data.get("to", order[0])
    return tuple(
        (
            Button(
                sight.texts.plain("ask.button.addressee" + ("_chosen" if one == chosen else ""), n=at),
                button_data(Verb.WRITE_TO, ticket.nonce, str(at)),
            ),
        )
        for at, one in enumerate(order, start=1)
    )


def _colleagues(sight: Sight[WorkAsk], ticket: Ticket) -> Rows:
    team = people.team_chat(sight.tx)
    able = people.responders(sight.tx, team, not sight.rules.approval, COLLEAGUES)
    return tuple(
        (Button(name_of(sight, one), button_data(Verb.HAND_OVER, ticket.nonce, str(one))),)
        for one in able
        if one != ticket.holder
    )
