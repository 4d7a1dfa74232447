"""The same person? (SOP 2) The question to a second reporter, who sees jenis, distance, age, kelurahan and landmark,
never the other's words or name; the suggestion to the team; and what follows when reports are joined or taken apart."""

from collections.abc import Sequence

from bot.domain.kit.buttons import button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.report.form import Answers
from bot.domain.ticket.moves import MOVES, Ticket
from bot.domain.ticket.same_person import Limits, Match, rounded_m, words_of
from bot.messages.kit.registry import Sight, message
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, code_of, fit, for_group, kind_of, may_see_details, ticket_of
from storage.ticket import drafts, joined, near, notes, tickets
from storage.ticket.drafts import Draft

SUGGESTED = 2
LONG = 1_500
MINUTE_MS, HOUR_MIN = 60_000, 60


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


@message("same.photo")
def photo(sight: Sight) -> Screen:
    """The photo of a ticket that is asked about; only where the setting allows it, and only while it is asked."""
    draft, number = drafts.open_one(sight.tx, sight.letter.chat_id), sight.number("ticket")
    attachment = notes.attachment(sight.tx, sight.number("attachment"))
    if draft is None or attachment is None or number not in near.still_open(sight.tx, draft.answers.similar):
        return NOTHING
    text = sight.texts.say("same.photo")
    return Screen(text, file=(attachment.kind, attachment.file_id), protect=True, spoiler=True)


@message("same.closed")
def closed(sight: Sight) -> Screen:
    """The other report was closed meanwhile: this one was sent as a report of its own."""
    return Screen(sight.texts.say("same.closed"))


@message("same.separated")
def separated(sight: Sight) -> Screen:
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
    return Button(label, button_data("f", draft.nonce, f"j.{value}"), style=style)


# -- to the team ----------------------------------------------------------------------------------------------------


def likely(sight: Sight, ticket: Ticket) -> list[Match]:
    """Older open tickets that may be about the same person, while this one can still be joined to them."""
    if ticket.state not in MOVES["duplicate"].sources:
        return []
    return near.like_ticket(sight.tx, ticket, Limits.of(ticket.sop), sight.alike, sight.now)[:SUGGESTED]


def suggestions(sight: Sight, found: Sequence[Match]) -> list[str]:
    """One line for each. HTML; nothing that the group may not see."""
    return [_suggestion(sight, match) for match in found]


def join_rows(sight: Sight, ticket: Ticket, found: Sequence[Match]) -> Rows:
    """One button for each: the ticket becomes its duplicate (undone by "pisahkan")."""
    return tuple(
        (
            Button(
                sight.texts.plain("same.button.join", code=_code(sight, match.ticket)),
                button_data("d", ticket.nonce, str(match.ticket)),
            ),
        )
        for match in found
    )


def joined_lines(sight: Sight, ticket: Ticket) -> list[str]:
    """Which reports were joined to a ticket by their writers, one line each. HTML."""
    reports = joined.of_ticket(sight.tx, ticket.id)
    return [
        sight.texts.say("same.joined_line", n=number, at=sight.at(one.joined_at))
        for number, one in enumerate(reports, start=1)
    ]


def separate_rows(sight: Sight, ticket: Ticket) -> Rows:
    """A button for each of them: one tap takes it out again."""
    reports = joined.of_ticket(sight.tx, ticket.id)
    return tuple(
        (_separate(sight, ticket, one.draft_id, sight.texts.plain("same.button.separate_n", n=number)),)
        for number, one in enumerate(reports, start=1)
    )


def numbers_of(sight: Sight, ticket: Ticket) -> list[str]:
    """The telephone numbers that its reporters left, those of joined reports too. For "show the contact" only."""
    reports = (drafts.get(sight.tx, one.draft_id) for one in joined.of_ticket(sight.tx, ticket.id))
    everybody = [ticket.answers, *(one.answers for one in reports if one is not None)]
    left = [number for one in everybody for number in (one.contact, one.caller_phone) if number]
    return list(dict.fromkeys(left))


@message("work.joined")
def joined_now(sight: Sight) -> Screen:
    """To whoever works on it: somebody else reported the same person, with what they said. The files follow."""
    ticket, draft = ticket_of(sight), drafts.get(sight.tx, sight.number("draft"))
    report = None if draft is None else joined.get(sight.tx, draft.id)
    if ticket is None or draft is None or report is None or not may_see_details(sight, ticket):
        return NOTHING
    words = clean(words_of(draft.answers))
    head = sight.texts.say("same.joined", code=code_of(ticket))
    text = fit(lambda less: "\n".join([head, *_quoted(sight, cut(words, LONG // less))]))
    if report.separated_at is not None or ticket.closed_at is not None:
        return Screen(text, protect=True)
    button = _separate(sight, ticket, draft.id, sight.texts.plain("same.button.separate"))
    return Screen(text, ((button,),), protect=True)


@message("work.same_said")
def said_same(sight: Sight) -> Screen:
    """To whoever works on a ticket whose reporter says that it is the person of another one."""
    ticket, other = ticket_of(sight), tickets.get(sight.tx, sight.number("other"))
    if ticket is None or other is None or ticket.holder != sight.letter.chat_id:
        return NOTHING
    text = sight.texts.say("same.said", code=code_of(ticket), other=code_of(other))
    if other.closed_at is not None or ticket.state not in MOVES["duplicate"].sources:
        return Screen(text)
    button = Button(
        sight.texts.plain("same.button.join", code=code_of(other)), button_data("d", ticket.nonce, str(other.id))
    )
    return Screen(text, ((button,),))


def age(sight: Sight, at: int) -> str:
    """How long ago, in whole minutes or hours: "12 menit"."""
    minutes = max(1, (sight.now - at) // MINUTE_MS)
    if minutes < HOUR_MIN:
        return sight.texts.plain("same.minutes", n=minutes)
    return sight.texts.plain("same.hours", n=minutes // HOUR_MIN)


def _suggestion(sight: Sight, match: Match) -> str:
    plain = sight.texts.plain
    where = plain("same.same_area") if match.metres is None else plain("same.metres", metres=rounded_m(match.metres))
    parts = [where, age(sight, match.opened_at), *([plain("same.like_photo")] if match.photo else [])]
    return sight.texts.say("same.maybe", code=_code(sight, match.ticket), known=", ".join(parts))


def _code(sight: Sight, number: int) -> str:
    other = tickets.get(sight.tx, number)
    return "" if other is None else code_of(other)


def _separate(sight: Sight, ticket: Ticket, draft: int, label: str) -> Button:
    return Button(label, button_data("sep", ticket.nonce, str(draft)))


def _quoted(sight: Sight, words: str) -> list[str]:
    return [sight.texts.say("same.words", words=words)] if words else []
