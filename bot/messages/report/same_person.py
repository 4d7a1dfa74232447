"""The same person? (SOP 2, 9) The question to a second reporter, who sees jenis, kelurahan and age of the report and
nothing finer, and nothing at all of children and where violence is named; and what is told when reports are joined or
taken apart."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.report.messages import SameClosed, SameSeparated
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, code_of, kind_of, ticket_of
from bot.messages.ticket.places import kelurahan
from bot.messages.ticket.same_person import age
from storage.ticket import joined, near, tickets
from storage.ticket.drafts import Draft

# -- to the second reporter -----------------------------------------------------------------------------------------


def question(sight: Sight, draft: Draft) -> str:
    """The open tickets that a report may be about, as much as its writer may see. HTML."""
    asked = _asked(sight, draft)
    if not asked:
        return sight.texts.say("same.none_left")
    lines = [_seen_by_reporter(sight, one) for one in asked]
    if len(lines) > 1:
        lines = [f"{number}. {line}" for number, line in enumerate(lines, start=1)]
    return "\n".join([sight.texts.say("report.ask.same"), "", *lines])


def answer_rows(sight: Sight, draft: Draft) -> Rows:
    """Yes (which one), or none of them."""
    asked, plain = _asked(sight, draft), sight.texts.plain
    if not asked:
        return ((_answer(draft, plain("same.button.go_on"), "none"),),)
    if len(asked) == 1:
        yes = [_answer(draft, plain("same.button.yes"), str(asked[0].id), "success")]
        return (tuple(yes), (_answer(draft, plain("same.button.no"), "none"),))
    which = [
        _answer(draft, plain("same.button.this", n=number), str(one.id)) for number, one in enumerate(asked, start=1)
    ]
    return (tuple(which), (_answer(draft, plain("same.button.none"), "none"),))


@draws(SameClosed)
def closed(sight: Sight[SameClosed]) -> Screen:
    """The other report was closed meanwhile: this one was sent as a report of its own."""
    return Screen(sight.texts.say("same.closed"))


@draws(SameSeparated)
def separated(sight: Sight[SameSeparated]) -> Screen:
    """The team took the reports apart: here is the number that counts now."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("same.separated", code=code_of(sight, ticket)))


def is_joined(sight: Sight, ticket: Ticket) -> bool:
    """Whether the reader's report was joined to this ticket by their own word."""
    return joined.is_of(sight.tx, ticket.id, sight.letter.chat_id)


def _asked(sight: Sight, draft: Draft) -> list[Ticket]:
    still = near.still_open(sight.tx, draft.answers.similar)
    shown = (one for one in still if draft.answers.on_behalf or near.shown_to_strangers(sight.tx, one))
    found = (tickets.get(sight.tx, number) for number in shown)
    return [one for one in found if one is not None]


def _seen_by_reporter(sight: Sight, ticket: Ticket) -> str:
    plain, area = sight.texts.plain, kelurahan(sight, ticket)
    parts = [kind_of(sight, ticket), plain("same.ago", age=age(sight, ticket.opened_at))]
    if area:
        parts.append(plain("same.area", kelurahan=area))
    return sight.texts.say("same.line", known=" · ".join(parts))


def _answer(draft: Draft, label: str, value: str, style: str | None = None) -> Button:
    return Button(label, button_data(Verb.REPORT_FORM, draft.nonce, f"j.{value}"), style=style)
