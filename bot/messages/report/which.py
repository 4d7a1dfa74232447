"""Which of several reports of one person are their words about?"""

from collections.abc import Sequence

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.report.messages import ReportWhich
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from bot.messages.report.parts import place_of
from bot.messages.ticket.parts import code_of, kind_of
from storage.ticket import drafts, notes, tickets
from storage.ticket.notes import Note

LONG = 300  # characters of the words
Rows = tuple[tuple[Button, ...], ...]
SHOWN = 5  # reports to choose from
PLACE = 24  # characters of a place


@draws(ReportWhich)
def which(sight: Sight[ReportWhich]) -> Screen:
    """The words, the open reports, and the one that is being filled in or a new one; without keys once it is said."""
    note = notes.get(sight.tx, sight.told.note)
    if note is None or not note.pending:
        return Screen(sight.texts.say("report.which_placed"))
    draft = drafts.open_one(sight.tx, note.user_id)
    mine = tickets.reported_by(sight.tx, note.user_id, open_only=True)
    sent = [one for one in mine if draft is None or one.id != draft.ticket_id]
    form, new = sight.texts.plain("report.button.which_form"), sight.texts.plain("relay.button.new")
    last = Button(new, button_data(Verb.WHICH_REPORT, "", f"{note.id}.b"))
    if draft is not None:
        last = Button(form, button_data(Verb.WHICH_REPORT, draft.nonce, f"{note.id}.f"))
    text = sight.texts.say("report.which", words=cut(clean(note.text), LONG))
    return Screen(text, (*which_rows(sight, note, sent, "report.button.which"), (last,)))


def which_rows(sight: Sight, note: Note, mine: Sequence[Ticket], label: str) -> Rows:
    """A button a report, with its number, who it is about and where."""
    rows = []
    for one in mine[:SHOWN]:
        about = ", ".join(filter(None, (kind_of(sight, one), place_of(sight, one.answers, PLACE))))
        text = sight.texts.plain(label, code=code_of(sight, one), about=cut(about, 2 * PLACE))
        rows.append((Button(text, button_data(Verb.WHICH_REPORT, one.nonce, str(note.id))),))
    return tuple(rows)
