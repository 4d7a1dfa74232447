"""The team's group: a ticket's card, the summary card of a flood, the queue. No face, no contact, no exact pin."""

import html
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from bot.domain.ticket.messages import (
    TeamCard,
    TeamCardMoved,
    TeamFile,
    TeamFold,
    TeamOpenChat,
    TeamQueue,
    TicketShow,
)
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, TEXT_LIMIT, Button, Screen
from bot.messages.ticket.areas_said import area_lines
from bot.messages.ticket.partners import source_line
from bot.messages.ticket.parts import (
    Rows,
    area_of,
    claim_button,
    code_of,
    help_button,
    kind_of,
    map_link,
    measured,
    name_of,
    state_of,
    step_button,
    ticket_of,
)
from bot.messages.ticket.places import certainty, maybe
from bot.messages.ticket.same_person import join_rows, likely, suggestions
from bot.messages.ticket.whereabouts import nearest_first, seen_lines, short_way
from storage.accounts import people
from storage.ticket import endings, false_proposals, folds, joined, notes, reviews, tickets

LINES = 40  # a summary card names so many tickets with a line each, more of them in groups
FOLD_BUTTONS = 96
QUEUE = 24
OPEN_DIGITS, ROUGH_DIGITS = 5, 3


@draws(TeamCard)
def card(sight: Sight[TeamCard]) -> Screen:
    """A ticket as the whole team may see it, drawn by its state."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    team = sight.letter.chat_id
    if sight.letter.rewrite and sight.letter.message_id is None and folds.of_ticket(sight.tx, team, ticket.id):
        return NOTHING  # its own card was never posted: the summary card tells it
    return team_look(sight, ticket)


@draws(TicketShow)
def show(sight: Sight[TicketShow]) -> Screen:
    """The same for whoever of the team looks it up."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    look, help_ = team_look(sight, ticket), help_button(sight, ticket)
    return replace(look, buttons=(*look.buttons, help_)) if help_ else look


@draws(TeamCardMoved)
def card_moved(sight: Sight[TeamCardMoved]) -> Screen:
    """An older card of a ticket that was announced again."""
    ticket = ticket_of(sight)
    return NOTHING if ticket is None else Screen(sight.texts.say("card.moved", code=code_of(sight, ticket)))


@draws(TeamFile)
def file(sight: Sight[TeamFile]) -> Screen:
    """A photo in the group, only where the setting opens it."""
    ticket, attachment = ticket_of(sight), notes.attachment(sight.tx, sight.told.attachment)
    if ticket is None or attachment is None or not sight.rules.open_pin:
        return NOTHING
    text = sight.texts.say("card.file", code=code_of(sight, ticket))
    return Screen(text, file=(attachment.kind, attachment.file_id), protect=True, spoiler=True)


@draws(TeamOpenChat)
def open_chat(sight: Sight[TeamOpenChat]) -> Screen:
    """A colleague has claimed something and cannot be written to: here is the door."""
    link = f"https://t.me/{sight.rules.bot_username}?start=tugas"
    button = Button(sight.texts.plain("card.button.open_chat"), url=link)
    return Screen(sight.texts.say("card.open_chat", name=name_of(sight, sight.told.user)), ((button,),))


@draws(TeamQueue)
def queue(sight: Sight[TeamQueue]) -> Screen:
    """Who waits for the team, urgent first."""
    waiting = nearest_first(sight, tickets.unclaimed(sight.tx, QUEUE))
    unseen = reviews.waiting_count(sight.tx)
    looked_at = [sight.texts.say("review.queue", count=unseen)] if unseen else []
    if not waiting:
        return Screen("\n".join([sight.texts.say("queue.empty"), *looked_at]))
    total = tickets.unclaimed_count(sight.tx)
    parts = [
        sight.texts.say("queue.title", count=total),
        *(_line(sight, one) + short_way(sight, one) for one in waiting),
    ]
    if total > len(waiting):
        parts.append(sight.texts.say("queue.more", count=total - len(waiting)))
    parts += looked_at
    covers = tuple(one.id for one in waiting) if sight.letter.chat_id == people.team_chat(sight.tx) else ()
    return Screen("\n".join(parts), _claim_rows(sight, waiting, per_row=3), covers=covers)


@draws(TeamFold)
def fold(sight: Sight[TeamFold]) -> Screen:
    """The summary card of a flood: every ticket is named, every free one can be claimed."""
    listed = [one for number in folds.listed(sight.tx, sight.told.fold) if (one := tickets.get(sight.tx, number))]
    if not listed:
        return NOTHING
    free = sorted((one for one in listed if one.state is TicketState.NEW), key=lambda one: (not one.urgent, one.id))
    text = _lines(sight, listed, free) if len(listed) <= LINES else ""
    for bare in (False, True):
        if not text or measured(text) > TEXT_LIMIT - 100:
            text = _groups(sight, listed, free, bare=bare)
    rows = _claim_rows(sight, free[:FOLD_BUTTONS], per_row=3 if len(free) <= LINES else 4)
    return Screen(text, rows, covers=tuple(one.id for one in listed))


def team_look(sight: Sight, ticket: Ticket) -> Screen:
    """The card's words and its one button. What reporters said in their own words stands in it nowhere; once the ticket
    is closed it says number, jenis and kind of outcome, and never where the person is (SOP 9)."""
    team = sight.letter.chat_id == people.team_chat(sight.tx)
    covers = (ticket.id,) if team else ()
    if ticket.closed_at is not None:
        return Screen(_closed(sight, ticket), _undo(sight, ticket), covers=covers)
    head = sight.texts.say(
        "card.urgent" if ticket.urgent else "card.normal", code=code_of(sight, ticket), kind=kind_of(sight, ticket)
    )
    parts = [head, _where(sight, ticket), *_known(sight, ticket), _when(sight, ticket), *seen_lines(sight, ticket)]
    parts += filter(None, [source_line(sight, ticket.id)])
    parts += area_lines(sight, ticket.id)
    parts += _marks(sight, ticket)
    found = likely(sight, ticket)
    parts += suggestions(sight, found)
    parts.append("\n" + _standing(sight, ticket))
    rows: Rows = ()
    if ticket.state is TicketState.NEW:
        rows = ((claim_button(sight, ticket, sight.texts.plain("card.button.claim")),),)
        rows += join_rows(sight, ticket, found)
    elif team and ticket.holder is not None and sight.rules.reveal_in_group:
        rows = ((Button(sight.texts.plain("card.button.claimed"), grey=True),),)
    return Screen("\n".join(parts), rows, covers=covers)


def _closed(sight: Sight, ticket: Ticket) -> str:
    state = state_of(sight, ticket)
    if ticket.outcome and ticket.state is TicketState.DUPLICATE:
        state += f": {code_of_number(sight, ticket.outcome)}"
    return sight.texts.say("card.closed", code=code_of(sight, ticket), kind=kind_of(sight, ticket), state=state)


def _undo(sight: Sight, ticket: Ticket) -> Rows:
    return ((step_button(sight, ticket, "separate"),),) if ticket.state is TicketState.DUPLICATE else ()


def _where(sight: Sight, ticket: Ticket) -> str:
    area = sight.city.area(ticket.area_code)
    if area is None:
        words = maybe(sight, ticket.answers) or sight.texts.say("card.no_area")
    else:
        words = sight.texts.say("card.area", kelurahan=area.kelurahan, kecamatan=area.kecamatan)
        words += certainty(sight, ticket)
    if ticket.lat_e6 is None or ticket.lng_e6 is None:
        return words
    exact = sight.rules.open_pin
    link = map_link(ticket.lat_e6, ticket.lng_e6, OPEN_DIGITS if exact else ROUGH_DIGITS)
    return f"{words} · {sight.texts.say('card.map_exact' if exact else 'card.map', link=link)}"


def _known(sight: Sight, ticket: Ticket) -> Iterable[str]:
    signs = ", ".join(sight.texts.plain(f"sign.{sign}") for sign in ticket.answers.signs)
    if signs:
        yield sight.texts.say("card.condition", condition=signs)


def _when(sight: Sight, ticket: Ticket) -> str:
    return sight.texts.say("card.when", at=sight.at(ticket.opened_at), channel=sight.channel(ticket.channel))


def _marks(sight: Sight, ticket: Ticket) -> Iterable[str]:
    marks = []
    if not ticket.complete and ticket.closed_at is None:
        marks.append(sight.texts.say("card.reporter_left" if ticket.answers.gave_up else "card.incomplete"))
    if ticket.answers.withdrawn and ticket.closed_at is None:
        marks.append(sight.texts.say("card.withdrawn"))
    if ticket.state is TicketState.NEW and endings.of_ticket(sight.tx, ticket.id):
        marks.append(sight.texts.say("card.case_runs"))
    if ticket.state is TicketState.NEW and false_proposals.proposer(sight.tx, ticket.id) is not None:
        marks.append(sight.texts.say("card.false_proposed"))
    if ticket.answers.late:
        marks.append(sight.texts.say("card.late"))
    if ticket.answers.in_city is False:
        marks.append(sight.texts.say("card.outside"))
    files = len(tickets.attachments(sight.tx, ticket.id))
    if files:
        marks.append(sight.texts.say("card.files", count=files))
    others = len(tickets.reporters(sight.tx, ticket.id)) - 1
    if others > 0:
        marks.append(sight.texts.say("card.co_reporters", count=others))
    proposed = sum(one.proposed for one in joined.of_ticket(sight.tx, ticket.id))
    if proposed:
        marks.append(sight.texts.say("card.proposed", count=proposed))
    unread = notes.count(sight.tx, ticket.id, "from_reporter") if ticket.state is TicketState.NEW else 0
    if unread:
        marks.append(sight.texts.say("card.messages", count=unread))
    if marks:
        yield " · ".join(marks)


def _standing(sight: Sight, ticket: Ticket) -> str:
    if ticket.state is TicketState.NEW:
        return sight.texts.say("card.free", number=ticket.id)
    state = state_of(sight, ticket)
    if ticket.holder is None:
        return sight.texts.say("card.state", state=state)
    since = sight.at(ticket.claimed_at or ticket.opened_at)
    return sight.texts.say("card.held", state=state, name=name_of(sight, ticket.holder), since=since)


def code_of_number(sight: Sight, number: str) -> str:
    """The code of a ticket that another one was joined to."""
    other = tickets.get(sight.tx, int(number)) if number.isdecimal() else None
    return "" if other is None else code_of(sight, other)


def _line(sight: Sight, ticket: Ticket) -> str:
    facts = {
        "code": code_of(sight, ticket),
        "kind": kind_of(sight, ticket),
        "area": area_of(sight, ticket),
        "at": sight.at(ticket.opened_at),
    }
    if ticket.state is TicketState.NEW:
        return sight.texts.say("line.urgent" if ticket.urgent else "line.free", **facts)
    if ticket.holder is not None and ticket.closed_at is None:
        return sight.texts.say("line.held", name=name_of(sight, ticket.holder), **facts)
    return sight.texts.say("line.closed", state=state_of(sight, ticket), **facts)


def _lines(sight: Sight, listed: Sequence[Ticket], free: Sequence[Ticket]) -> str:
    ordered = [*free, *(one for one in listed if one.state is not TicketState.NEW)]
    return "\n".join([_fold_head(sight, listed, free), *(_line(sight, one) for one in ordered), _fold_hint(sight)])


def _groups(sight: Sight, listed: Sequence[Ticket], free: Sequence[Ticket], *, bare: bool) -> str:
    """Every ticket by its code (`bare`: by its number alone), free ones by urgency and kind, then those at work."""

    def name(one: Ticket) -> str:
        return str(one.id) if bare else code_of(sight, one)

    parts = [_fold_head(sight, listed, free)]
    ordered = sorted(free, key=lambda one: (not one.urgent, one.kind, one.id))
    for (urgent, kind), group in groupby(ordered, key=lambda one: (one.urgent, one.kind)):
        title = sight.texts.say("fold.urgent" if urgent else "fold.kind", kind=sight.texts.plain(f"kind.{kind}"))
        parts.append(f"{title}\n{html.escape(' '.join(name(one) for one in group))}")
    taken = [name(one) for one in listed if one.state is not TicketState.NEW]
    if taken:
        parts.append(f"{sight.texts.say('fold.taken')}\n{html.escape(' '.join(taken))}")
    return "\n".join([*parts, _fold_hint(sight)])


def _fold_head(sight: Sight, listed: Sequence[Ticket], free: Sequence[Ticket]) -> str:
    return sight.texts.say("fold.title", count=len(listed), free=len(free))


def _fold_hint(sight: Sight) -> str:
    return sight.texts.say("fold.hint")


def _claim_rows(sight: Sight, free: Sequence[Ticket], per_row: int) -> Rows:
    buttons = [
        claim_button(
            sight, one, sight.texts.plain("line.button_urgent" if one.urgent else "line.button", number=one.id)
        )
        for one in free
    ]
    return tuple(tuple(buttons[at : at + per_row]) for at in range(0, len(buttons), per_row))
