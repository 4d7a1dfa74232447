"""Words that pass between reporter and responder. Neither message names anybody."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.report.messages import RelayEnough, RelayPassed, ReporterFileGone, WorkRelay, WorkUntold
from bot.domain.ticket.messages import RelayMore, RelayToReporter
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.partners import SAID
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import CAPTION_LIMIT, NOTHING, TEXT_LIMIT, Button, Screen
from bot.messages.report.sightings import sighting_of
from bot.messages.report.which import which_rows
from bot.messages.ticket.parts import code_of, fit, may_see_details, step_button, ticket_of
from storage.ticket import notes, tickets
from storage.ticket.notes import Note

LONG = 3_000
LAST = 10  # of what was kept back, on one message


@draws(WorkRelay)
def to_holder(sight: Sight[WorkRelay]) -> Screen:
    """A reporter's words to whoever works on the ticket; where they say where the person is, that first."""
    if sight.told.sighting is not None:
        return sighting_of(sight, sight.told.sighting)
    ticket, note = ticket_of(sight), notes.get(sight.tx, sight.told.note)
    if ticket is None or note is None or not may_see_details(sight, ticket):
        return NOTHING
    if note.ticket_id != ticket.id:
        return Screen(sight.texts.say("relay.of_another", code=code_of(sight, ticket)))
    if note.source.startswith(SAID):  # nobody there can be answered
        return Screen(
            fit(lambda less: sight.texts.say("relay.added", code=code_of(sight, ticket), words=_said(note, less))),
            protect=True,
        )
    # Co-reporters are told apart by their order, never by name.
    order = tickets.reporters(sight.tx, ticket.id)
    which = order.index(note.user_id) + 1 if note.user_id in order and len(order) > 1 else 0
    key = "relay.from_reporter_n" if which else "relay.from_reporter"
    text = fit(lambda less: sight.texts.say(key, code=code_of(sight, ticket), n=which, words=_said(note, less)))
    write = Button(sight.texts.plain("work.button.write"), button_data(Verb.WRITE_TO, ticket.nonce, str(which or 1)))
    return Screen(text, ((write,),), protect=True)


def _said(note: Note, less: int) -> str:
    return cut(clean(note.text), LONG // less)


@draws(RelayMore)
def more(sight: Sight[RelayMore]) -> Screen:
    """To whoever works on the ticket: how much of one who sends without end was kept back, and the last of it."""
    ticket = ticket_of(sight)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    words, files = notes.kept_back_count(sight.tx, ticket.id)
    if words + files == 0:
        return NOTHING
    last = [clean(note.text) for note in notes.kept_back(sight.tx, ticket.id, LAST)]
    head = sight.texts.say("relay.more", code=code_of(sight, ticket), n=words, files=files)
    line = sight.texts
    text = fit(
        lambda less: "\n".join([head, *(line.say("relay.more_line", words=cut(one, 240 // less)) for one in last)])
    )
    return Screen(text, ((step_button(sight, ticket, "write"), step_button(sight, ticket, "details")),), protect=True)


@draws(RelayEnough)
def enough(sight: Sight[RelayEnough]) -> Screen:
    """To a reporter who sends without end, once: it is all kept, and it is enough for now."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("relay.enough", code=code_of(sight, ticket)))


@draws(ReporterFileGone)
def file_gone(sight: Sight[ReporterFileGone]) -> Screen:
    """To whoever sent a file that nobody can open any more."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("relay.file_gone", code=code_of(sight, ticket)))


@draws(RelayToReporter)
def to_reporter(sight: Sight[RelayToReporter]) -> Screen:
    """The team's words to a reporter."""
    ticket, note = ticket_of(sight), notes.get(sight.tx, sight.told.note)
    if ticket is None or note is None:
        return NOTHING
    file = sight.told.attachment
    attachment = notes.attachment(sight.tx, int(file)) if file is not None else None
    said, code = clean(note.text), code_of(sight, ticket)
    text = fit(
        lambda less: sight.texts.say("relay.to_reporter", code=code, words=cut(said, LONG // less)).rstrip(),
        TEXT_LIMIT if attachment is None else CAPTION_LIMIT,
    )
    answer = Button(sight.texts.plain("relay.button.answer"), button_data(Verb.ADD_WORDS, ticket.nonce))
    if attachment is None:
        return Screen(text, ((answer,),))
    return Screen(text, ((answer,),), file=(attachment.kind, attachment.file_id))


@draws(RelayPassed)
def passed(sight: Sight[RelayPassed]) -> Screen:
    """To the reporter: where the words went; and the way out if they were meant as a new report."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    held = ticket.holder is not None and ticket.closed_at is None
    new = Button(
        sight.texts.plain("relay.button.new"), button_data(Verb.NEW_REPORT, ticket.nonce, str(sight.told.update))
    )
    text = sight.texts.say("relay.passed" if held else "relay.kept", code=code_of(sight, ticket))
    if sight.told.danger:
        danger = "relay.danger_unheard" if sight.told.unheard else "relay.danger"
        text = f"{sight.texts.say(danger)}\n\n{text}"
    if sight.told.moved:
        text = f"{text}\n\n{sight.texts.say('relay.moved')}"
    return Screen(text, (*_others(sight, ticket), (new,)))


def _others(sight: Sight[RelayPassed], ticket: Ticket) -> tuple[tuple[Button, ...], ...]:
    """The other open reports of whoever wrote it, one of which may have been meant."""
    note = notes.get(sight.tx, sight.told.note)
    if note is None or note.ticket_id != ticket.id:
        return ()
    mine = tickets.reported_by(sight.tx, note.user_id, open_only=True)
    return which_rows(sight, note, [one for one in mine if one.id != ticket.id], "relay.button.rather")


@draws(WorkUntold)
def untold(sight: Sight[WorkUntold]) -> Screen:
    """Something for the reporter is held, or did not arrive."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    return Screen(sight.texts.say(f"work.untold.{sight.told.why}", code=code_of(sight, ticket)))
