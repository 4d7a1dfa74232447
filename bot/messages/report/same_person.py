"""The same person? (SOP 2) The question to a second reporter, who sees jenis, distance, age, kelurahan and landmark,
never the other's words or name; and what is told when reports are joined or taken apart."""

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.report.messages import SameClosed, SamePhoto, SameSeparated
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import rounded_m
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, code_of, for_group, kind_of, ticket_of
from bot.messages.ticket.same_person import age
from storage.ticket import drafts, joined, near, notes, tickets
from storage.ticket.drafts import Draft

# -- to the second reporter -----------------------------------------------------------------------------------------


def question(sight: Sight, draft: Draft) -> str:
    """The open tickets that a report may be about, as much as its writer may see. HTML."""
    asked = _asked(sight, draft)
    if not asked:
        return sight.texts.say("same.none_left")
    lines = [_seen_by_reporter(sight, draft.answers, one) for one in asked]
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


@draws(SamePhoto)
def photo(sight: Sight[SamePhoto]) -> Screen:
    """The photo of a ticket that is asked about; only where the setting allows it, and only while it is asked."""
    draft, number = drafts.open_one(sight.tx, sight.letter.chat_id), sight.told.ticket
    attachment = notes.attachment(sight.tx, sight.told.attachment)
    if draft is None or attachment is None or number not in near.still_open(sight.tx, draft.answers.similar):
        return NOTHING
    text = sight.texts.say("same.photo")
    return Screen(text, file=(attachment.kind, attachment.file_id), protect=True, spoiler=True)


@draws(SameClosed)
def closed(sight: Sight[SameClosed]) -> Screen:
    """The other report was closed meanwhile: this one was sent as a report of its own."""
    return Screen(sight.texts.say("same.closed"))


@draws(SameSeparated)
def separated(sight: Sight[SameSeparated]) -> Screen:
    """The team took the reports apart: here is the number that counts now."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("same.separated", code=code_of(ticket)))


def is_joined(sight: Sight, ticket: Ticket) -> bool:
    """Whether the reader's report was joined to this ticket by their own word."""
    return joined.is_of(sight.tx, ticket.id, sight.letter.chat_id)


def _asked(sight: Sight, draft: Draft) -> list[Ticket]:
    found = (tickets.get(sight.tx, number) for number in near.still_open(sight.tx, draft.answers.similar))
    return [one for one in found if one is not None]


def _seen_by_reporter(sight: Sight, answers: Answers, ticket: Ticket) -> str:
    plain, area = sight.texts.plain, sight.city.area(ticket.area_code)
    parts = [kind_of(sight, ticket)]
    if answers.lat_e6 is not None and answers.lng_e6 is not None and ticket.lat_e6 and ticket.lng_e6:
        metres = sight.city.distance_m((answers.lat_e6, answers.lng_e6), (ticket.lat_e6, ticket.lng_e6))
        parts.append(plain("same.away", metres=rounded_m(metres)))
    parts.append(plain("same.ago", age=age(sight, ticket.opened_at)))
    if area is not None:
        parts.append(plain("same.area", kelurahan=area.kelurahan))
    if ticket.answers.landmark:
        parts.append(plain("same.landmark", landmark=for_group(ticket.answers.landmark, 60)))
    return sight.texts.say("same.line", known=" · ".join(parts))


def _answer(draft: Draft, label: str, value: str, style: str | None = None) -> Button:
    return Button(label, button_data(Verb.REPORT_FORM, draft.nonce, f"j.{value}"), style=style)
