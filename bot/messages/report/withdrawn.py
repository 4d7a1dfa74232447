"""A report that its reporter takes back: what the reporter reads, and what the team does."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.report.messages import ReportWithdrawn, ReportWithdrawWhich, TeamWithdrawn, WorkWithdrawn
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import code_of, may_see_details, ticket_of
from storage.kit import outbox
from storage.ticket import notes, tickets

LONG = 600  # characters of the reporter's words
ASKED = 5  # reports to choose from


@draws(ReportWithdrawWhich)
def which(sight: Sight[ReportWithdrawWhich]) -> Screen:
    """Which of several open reports is taken back?"""
    mine = tickets.reported_by(sight.tx, sight.letter.chat_id, open_only=True)[:ASKED]
    if not mine:
        return NOTHING
    rows = tuple((_button(sight, one, "report.button.withdraw_this", "y"),) for one in mine)
    return Screen(sight.texts.say("report.withdraw_which"), rows)


@draws(ReportWithdrawn)
def to_reporter(sight: Sight[ReportWithdrawn]) -> Screen:
    """The team knows, and decides; one tap says that help is needed after all."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if not ticket.answers.withdrawn:
        return Screen(sight.texts.say("report.needed_after_all", code=code_of(sight, ticket)))
    text = sight.texts.say("report.withdrawn", code=code_of(sight, ticket))
    return Screen(text, ((_button(sight, ticket, "report.button.still_needed", "n"),),), remove_keys=True)


@draws(TeamWithdrawn)
def to_team(sight: Sight[TeamWithdrawn]) -> Screen:
    """To the group, without the reporter's words (SOP 9): the ticket stays open until somebody decides."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    card = outbox.standing(sight.tx, sight.letter.chat_id, f"card:{ticket.id}")
    return Screen(sight.texts.say(_key(ticket), code=code_of(sight, ticket)), reply_to=card)


@draws(WorkWithdrawn)
def to_holder(sight: Sight[WorkWithdrawn]) -> Screen:
    """To whoever works on it, with the words."""
    ticket, note = ticket_of(sight), notes.get(sight.tx, sight.told.note)
    if ticket is None or not may_see_details(sight, ticket):
        return NOTHING
    text = sight.texts.say(_key(ticket), code=code_of(sight, ticket))
    if note is not None:
        text += "\n" + sight.texts.say("team.withdrawn_words", words=cut(clean(note.text), LONG))
    return Screen(text, protect=True)


def _key(ticket: Ticket) -> str:
    return "team.withdrawn" if ticket.answers.withdrawn else "team.needed_after_all"


def _button(sight: Sight, ticket: Ticket, label: str, arg: str) -> Button:
    text = sight.texts.plain(label, code=code_of(sight, ticket))
    return Button(text, button_data(Verb.WITHDRAW, ticket.nonce, arg))
