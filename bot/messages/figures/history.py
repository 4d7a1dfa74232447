"""What happened to a ticket in plain words, who looked at what, and what a search found (SOP 7, 8). For supervisors,
looked at again when it is drawn. Names of colleagues, never of reporters; what is restricted stays behind buttons."""

import json
from collections.abc import Iterable, Mapping

from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.events import Event, Fact
from bot.domain.kit.people import Role
from bot.domain.kit.reading import cut
from bot.domain.ticket.messages import FoundAsk, FoundList, TicketAudit, TicketHistory, TicketNotes
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import CLOSED, TicketState
from bot.messages.case.parts import called, place_of
from bot.messages.kit.registry import OfTicket, Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import (
    Rows,
    area_of,
    code_of,
    ended_words,
    fit,
    kind_of,
    name_of,
    state_of,
    step_button,
    ticket_of,
    words_of,
)
from bot.messages.ticket.team import team_look
from bot.messages.ticket.whereabouts import distance_words
from storage.accounts import people
from storage.case import persons
from storage.figures import risk
from storage.ticket import history, notes, tickets

PAGE, TRAIL = 12, 18
NOTES, NOTE_WORDS = 25, 300
PEOPLE = 6
PLACES = ("to", "place")  # facts that name a place by its code
HOWS = ("code", "label", "date", "area", "place", "landmark", "name")


@draws(TicketHistory)
def shown(sight: Sight[TicketHistory]) -> Screen:
    """Who did what when, newest page first, with the ways to what is restricted."""
    ticket = _supervised(sight)
    if ticket is None:
        return NOTHING
    page = int(sight.told.page or 0)  # none in a letter of the release before
    found = history.page_of(sight.tx, ticket.id, page * PAGE, PAGE, but=history.LOOKS)
    if not found.events and page:
        page, found = 0, history.page_of(sight.tx, ticket.id, 0, PAGE, but=history.LOOKS)
    pages = -(-found.total // PAGE)
    title = sight.texts.say("history.title") if pages <= 1 else _paged(sight, "history.title_page", page, pages)
    lines = [_line(sight, one) for one in found.events]
    head = (
        [team_look(sight, ticket).text, ""]
        if page == 0
        else [sight.texts.say("history.of", code=code_of(sight, ticket))]
    )
    ended = ended_words(sight, ticket)
    if ended and page == 0:
        head[1:1] = [sight.texts.say("history.ended", end=ended)]
    ways = [] if page or ticket.state in CLOSED else ["", sight.texts.say("history.lead_ways", number=ticket.id)]
    text = fit(lambda divisor: "\n".join([*head, title, *lines[-(PAGE // divisor) :], *ways]))
    return Screen(text, (*_turn(ticket, Verb.HISTORY_PAGE, page, pages), *_ways(sight, ticket)))


@draws(TicketNotes)
def words(sight: Sight[TicketNotes]) -> Screen:
    """What was written about a ticket: reasons, notes, relayed words."""
    ticket = _supervised(sight)
    if ticket is None:
        return NOTHING
    found = [one for one in notes.of_ticket(sight.tx, ticket.id, NOTES) if words_of(sight, one)]
    head = sight.texts.say("history.notes" if found else "history.no_notes", code=code_of(sight, ticket))

    def draw(divisor: int) -> str:
        lines = [
            sight.texts.say(
                f"work.note.{one.kind}",
                at=sight.at(one.at),
                words=cut(" ".join(words_of(sight, one).split()), NOTE_WORDS // divisor),
            )
            for one in found
        ]
        return "\n".join([head, *lines[-(NOTES // divisor) or -1 :]])

    return Screen(fit(draw), protect=True)


@draws(TicketAudit)
def audit(sight: Sight[TicketAudit]) -> Screen:
    """The audit trail: each event with its number, who was behind it, and whether the chain holds."""
    ticket = _supervised(sight)
    if ticket is None:
        return NOTHING
    reads, page = bool(sight.told.reads), max(0, sight.told.page)
    found = history.page_of(sight.tx, ticket.id, page * TRAIL, TRAIL, history.READS if reads else None)
    pages = max(1, -(-found.total // TRAIL))
    key = "history.audit_reads" if reads else "history.audit"
    head = [sight.texts.say(key, code=code_of(sight, ticket), page=page + 1, pages=pages), _verified(sight, ticket), ""]
    lines = [sight.texts.say("history.trail", number=one.event_id, line=_plain(sight, one)) for one in found.events]
    text = fit(lambda divisor: "\n".join([*head, *(lines or [sight.texts.say("history.none")])[-(TRAIL // divisor) :]]))
    mode = "r" if reads else "a"
    other = Button(
        sight.texts.plain("history.button.all" if reads else "history.button.reads"),
        button_data(Verb.AUDIT, ticket.nonce, "a0" if reads else "r0"),
    )
    return Screen(text, (*_turn(ticket, Verb.AUDIT, page, pages, mode), (other,)))


@draws(FoundAsk)
def ask(sight: Sight[FoundAsk]) -> Screen:
    """What can be searched for."""
    return Screen(sight.texts.say("found.ask"))


@draws(FoundList)
def found(sight: Sight[FoundList]) -> Screen:
    """The tickets that were found, by how the words were understood; each opens at a touch."""
    by_name = bool(sight.told.by_name)
    if by_name and Role.SUPERVISOR not in people.roles_of(sight.tx, sight.letter.chat_id):
        return NOTHING
    parts = []
    for how in HOWS:
        numbers = str(sight.letter.params.get(how) or "")
        listed = [one for number in numbers.split(",") if number and (one := tickets.get(sight.tx, int(number)))]
        if listed:
            parts += ["", sight.texts.say(f"found.by.{how}", n=len(listed))]
            parts += [_ticket_line(sight, one) for one in listed]
    if not parts:
        return Screen(sight.texts.say("found.nothing_by_name" if by_name else "found.nothing"))
    return Screen(fit(lambda divisor: "\n".join([sight.texts.say("found.title"), *parts[: len(parts) // divisor]])))


def _ticket_line(sight: Sight, ticket: Ticket) -> str:
    return sight.texts.say(
        "found.line",
        number=ticket.id,
        kind=kind_of(sight, ticket),
        area=area_of(sight, ticket),
        at=sight.at(ticket.opened_at),
        state=state_of(sight, ticket),
    )


def _supervised(sight: Sight[OfTicket]) -> Ticket | None:
    """The ticket, for a reader who is a supervisor still."""
    return ticket_of(sight) if Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id) else None


def _verified(sight: Sight, ticket: Ticket) -> str:
    count, broken = history.broken_link(sight.tx, ticket.id)
    head = risk.chain_head(sight.tx)
    if broken is not None:
        return sight.texts.say("history.broken", number=broken)
    return sight.texts.say(
        "history.whole", count=count, number=head[0] if head else 0, hash=head[1][:16] if head else ""
    )


def _ways(sight: Sight, ticket: Ticket) -> Iterable[tuple[Button, ...]]:
    """To what is restricted (each on record), and to taking it over."""
    met = persons.of_ticket(sight.tx, ticket.id)[:PEOPLE]
    for one in met:
        yield (Button(f"👤 {called(sight, one)}", button_data(Verb.CASE_STEP, one.nonce, "open")),)
    contact = step_button(sight, ticket, "contact")
    yield (contact, Button(sight.texts.plain("history.button.notes"), button_data(Verb.HISTORY_NOTES, ticket.nonce)))
    trail = (Button(sight.texts.plain("history.button.audit"), button_data(Verb.AUDIT, ticket.nonce)),)
    if ticket.state is TicketState.NEW or ticket.state in CLOSED:
        yield trail
    else:
        take = Button(sight.texts.plain("work.button.take_over"), button_data(Verb.STEP, ticket.nonce, "take_over"))
        yield (*trail, take)


def _turn(ticket: Ticket, verb: Verb, page: int, pages: int, mode: str = "") -> Rows:
    """Older to the left: page 0 is the newest."""
    row = tuple(
        Button(label, button_data(verb, ticket.nonce, f"{mode}{to}"))
        for label, to in (("◀", page + 1), ("▶", page - 1))
        if 0 <= to < pages
    )
    return (row,) if row else ()


def _paged(sight: Sight, key: str, page: int, pages: int) -> str:
    return sight.texts.say(key, page=page + 1, pages=pages)


# -- one event in words ------------------------------------------------------------------------------------------------


def _line(sight: Sight, event: Event) -> str:
    what, who = _what(sight, event), _who(sight, event)
    return sight.texts.say("history.line", at=sight.at(event.at), what=what, who=who)


def _plain(sight: Sight, event: Event) -> str:
    return f"{sight.at(event.at)} · {_what(sight, event)} · {_who(sight, event)}"


def _what(sight: Sight, event: Event) -> str:
    """What happened, with the place, the colleague or the day where the event names one."""
    short = event.kind.removeprefix("ticket.")
    key = f"history.{short}"
    return sight.texts.plain(key if key in sight.texts else "history.other") + _more(sight, event)


def _more(sight: Sight, event: Event) -> str:
    """Of the facts of an event what tells a person more."""
    parts, data = [], json.loads(event.data)
    to = data.get("holder", data.get("to"))
    if isinstance(to, int) and event.actor != f"user:{to}":
        parts.append(name_of(sight, to))
    for name in PLACES:
        code = data.get(name)
        if isinstance(code, str) and code:
            parts.append(place_of(sight, code))
    if isinstance(data.get("kind"), str) and f"history.kind.{data['kind']}" in sight.texts:
        parts.append(sight.texts.plain(f"history.kind.{data['kind']}"))
    if isinstance(data.get("day"), int):
        parts.append(sight.texts.plain("history.day", n=data["day"]))
    parts += _of_visit(sight, data)
    if isinstance(data.get("number"), int) and isinstance(data.get("year"), int):
        parts.append(f"{data['number']}/{data['year']}")
    return f": {', '.join(parts)}" if parts else ""


def _of_visit(sight: Sight, data: Mapping[str, Fact]) -> Iterable[str]:
    """How far from the pin, and what became of the photo."""
    metres, look = data.get("metres"), data.get("look")
    if isinstance(metres, int) and "located_at" in data:
        yield sight.texts.plain("history.metres", distance=distance_words(sight.texts, metres))
    if look is not None:
        yield sight.texts.plain(f"history.look.{look}")


def _who(sight: Sight, event: Event) -> str:
    """A colleague's name, the reporter without one, or the bot itself. Of what was read, whoever read it."""
    data = json.loads(event.data)
    viewer = data.get("viewer")
    who = str(viewer) if isinstance(viewer, int) and viewer > 0 else event.actor.removeprefix("user:")
    if not who.isdecimal():
        return sight.texts.plain("history.by_clock")
    user_id, team = int(who), people.team_chat(sight.tx)
    inside = team is not None and people.membership(sight.tx, team, user_id, 0)
    if inside or people.roles_of(sight.tx, user_id) or not history.reported(sight.tx, event.ticket_id or 0, user_id):
        return name_of(sight, user_id)
    return sight.texts.plain("history.by_reporter")  # who reports is nobody's business here
