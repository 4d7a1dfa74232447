"""The same person? (SOP 2) What the team sees: which tickets may be about one person, which reports were joined."""

from collections.abc import Sequence

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import clean, cut
from bot.domain.ticket.messages import WorkJoined, WorkSameSaid
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import NearLimits, TicketMatch, rounded_m, words_of
from bot.domain.ticket.table import STEPS
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, code_of, fit, may_see_details, ticket_of
from storage.ticket import drafts, joined, near, tickets
from storage.ticket.drafts import Draft

SUGGESTED = 2
LONG = 1_500
MINUTE_MS, HOUR_MIN = 60_000, 60


def likely(sight: Sight, ticket: Ticket) -> list[TicketMatch]:
    """Older open tickets that may be about the same person, while this one can still be joined to them."""
    if ticket.state not in STEPS["duplicate"].sources:
        return []
    return near.like_ticket(sight.tx, ticket, NearLimits.of(ticket.sop), sight.rules.alike, sight.now)[:SUGGESTED]


def suggestions(sight: Sight, found: Sequence[TicketMatch]) -> list[str]:
    """One line for each. HTML; nothing that the group may not see."""
    return [_suggestion(sight, match) for match in found]


def join_rows(sight: Sight, ticket: Ticket, found: Sequence[TicketMatch]) -> Rows:
    """One button for each: the ticket becomes its duplicate (undone by "pisahkan")."""
    return tuple(
        (
            Button(
                sight.texts.plain("same.button.join", code=_code(sight, match.ticket)),
                button_data(Verb.SAME_PERSON, ticket.nonce, str(match.ticket)),
            ),
        )
        for match in found
    )


def joined_lines(sight: Sight, ticket: Ticket) -> list[str]:
    """Which reports are of the same person according to their writers, decided or not, one line each. HTML."""
    return [
        sight.texts.say(
            "same.proposed_line" if one.proposed else "same.joined_line", n=number, at=sight.at(one.joined_at)
        )
        for number, one in enumerate(joined.of_ticket(sight.tx, ticket.id), start=1)
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


@draws(WorkJoined)
def joined_now(sight: Sight[WorkJoined]) -> Screen:
    """To whoever works on it: somebody else reported the same person, as they say, with what they said; and what is to
    become of it. The files follow with the yes."""
    ticket, draft = ticket_of(sight), drafts.get(sight.tx, sight.told.draft)
    report = None if draft is None else joined.get(sight.tx, draft.id)
    if ticket is None or draft is None or report is None or not may_see_details(sight, ticket):
        return NOTHING
    words = clean(words_of(draft.answers))
    head = sight.texts.say("same.proposed" if report.proposed else "same.joined", code=code_of(sight, ticket))
    text = fit(lambda less: "\n".join([head, *_quoted(sight, cut(words, LONG // less))]))
    if report.separated_at is not None:
        return Screen(text, protect=True)
    apart = _separate(sight, ticket, draft.id, sight.texts.plain("same.button.separate"))
    yes = _decisions(sight, ticket, draft) if report.proposed else ()
    if not yes and ticket.closed_at is not None:
        return Screen(text, protect=True)
    return Screen(text, (*yes, (apart,)), protect=True)


@draws(WorkSameSaid)
def said_same(sight: Sight[WorkSameSaid]) -> Screen:
    """To whoever works on a ticket whose reporter says that it is the person of another one."""
    ticket, other = ticket_of(sight), tickets.get(sight.tx, sight.told.other)
    if ticket is None or other is None or ticket.holder != sight.letter.chat_id:
        return NOTHING
    text = sight.texts.say("same.said", code=code_of(sight, ticket), other=code_of(sight, other))
    if other.closed_at is not None or ticket.state not in STEPS["duplicate"].sources:
        return Screen(text)
    button = Button(
        sight.texts.plain("same.button.join", code=code_of(sight, other)),
        button_data(Verb.SAME_PERSON, ticket.nonce, str(other.id)),
    )
    return Screen(text, ((button,),))


def age(sight: Sight, at: int) -> str:
    """How long ago, in whole minutes or hours: "12 menit"."""
    minutes = max(1, (sight.now - at) // MINUTE_MS)
    if minutes < HOUR_MIN:
        return sight.texts.plain("same.minutes", n=minutes)
    return sight.texts.plain("same.hours", n=minutes // HOUR_MIN)


def _suggestion(sight: Sight, match: TicketMatch) -> str:
    plain = sight.texts.plain
    where = plain("same.same_area") if match.metres is None else plain("same.metres", metres=rounded_m(match.metres))
    parts = [where, age(sight, match.opened_at), *([plain("same.like_photo")] if match.photo else [])]
    return sight.texts.say("same.maybe", code=_code(sight, match.ticket), known=", ".join(parts))


def _code(sight: Sight, number: int) -> str:
    other = tickets.get(sight.tx, number)
    return "" if other is None else code_of(sight, other)


def _decisions(sight: Sight, ticket: Ticket, draft: Draft) -> Rows:
    """It is the same person: does the writer hear of it, does their place count?"""
    ways = ("hm", "h", "m", "n") if draft.answers.lat_e6 is not None else ("h", "n")
    label = sight.texts.plain
    return tuple(
        (Button(label(f"same.decide.{way}"), button_data(Verb.DECIDE_SAME, ticket.nonce, f"{draft.id}.{way}")),)
        for way in ways
    )


def _separate(sight: Sight, ticket: Ticket, draft: int, label: str) -> Button:
    return Button(label, button_data(Verb.SEPARATE, ticket.nonce, str(draft)))


def _quoted(sight: Sight, words: str) -> list[str]:
    return [sight.texts.say("same.words", words=words)] if words else []
