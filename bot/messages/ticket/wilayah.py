"""What camat and lurah see: numbers, kinds, kelurahan, states. No words, names, landmarks or pins of anybody."""

from datetime import datetime, time

from bot.clock import DAY, HOUR, MINUTE, local
from bot.domain.accounts.messages import WilayahAskArea
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.places.city import Region
from bot.domain.ticket.area_messages import (
    WilayahBoard,
    WilayahChoose,
    WilayahNoSuchArea,
    WilayahTicket,
    WilayahWaits,
    WorkAreaWord,
)
from bot.domain.ticket.area_words import AreaWord
from bot.domain.ticket.table import TicketState
from bot.messages.kit.forms import in_rows
from bot.messages.kit.regions import region_name
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.areas_said import area_line, area_lines
from bot.messages.ticket.parts import Rows, code_of, kind_words
from bot.messages.ticket.places import kelurahan
from storage.ticket import tickets, wilayah
from storage.ticket.wilayah import AreaTicket

PAGE = 15
MONTH = 30 * DAY


@draws(WilayahBoard)
def board(sight: Sight[WilayahBoard]) -> Screen:
    """The area's open tickets, a page at a time, and its counts; nothing once the person is bound to it no longer."""
    own = wilayah.areas_of(sight.tx, sight.letter.chat_id)
    region = sight.city.region(sight.told.area)
    if region is None or region.code not in own:
        return NOTHING
    codes = [area.code for area in region.areas]
    count = wilayah.open_count(sight.tx, codes)
    pages = max(1, -(-count // PAGE))
    page = min(sight.told.page, pages - 1)
    listed = wilayah.open_in(sight.tx, codes, page * PAGE, PAGE)
    lines = [_line(sight, one) for one in listed]
    text = "\n\n".join(
        [
            sight.texts.say("wilayah.head", area=region_name(sight, region), at=sight.at(sight.now)),
            "\n".join(lines) if lines else sight.texts.say("wilayah.none_open"),
            _counts(sight, codes, count),
        ]
    )
    return Screen(text, (*_to_tickets(sight, region, listed), *_buttons(sight, region, own, page, pages)))


@draws(WilayahTicket)
def ticket(sight: Sight[WilayahTicket]) -> Screen:
    """One ticket of the area, with what can be said of it."""
    return _one(sight, sight.told.area, sight.told.ticket, "wilayah.ticket")


@draws(WilayahWaits)
def waits(sight: Sight[WilayahWaits]) -> Screen:
    """It still waits for the team: whoever is near can have a look."""
    found = tickets.get(sight.tx, sight.told.ticket)
    if found is None or found.state is not TicketState.NEW:
        return NOTHING
    return _one(sight, sight.told.area, sight.told.ticket, "wilayah.waits")


def _one(sight: Sight, area: str, number: int, key: str) -> Screen:
    region = sight.city.region(area)
    if region is None or region.code not in wilayah.areas_of(sight.tx, sight.letter.chat_id):
        return NOTHING
    found = wilayah.open_one(sight.tx, [one.code for one in region.areas], number)
    if found is None:
        return NOTHING
    ask = "wilayah.ask_word_free" if found.state is TicketState.NEW else "wilayah.ask_word"
    said = area_lines(sight, number)
    text = "\n\n".join([sight.texts.say(key, line=_line(sight, found)), *said, sight.texts.say(ask)])
    rows = in_rows([_word_button(sight, area, number, word) for word in AreaWord], 1)
    back = Button(sight.texts.plain("wilayah.button.board"), button_data(Verb.DISTRICT_BOARD, arg=f"{area}/new"))
    return Screen(text, (*rows, (back,)))


def _word_button(sight: Sight, area: str, number: int, word: AreaWord) -> Button:
    data = button_data(Verb.DISTRICT_WORD, arg=f"{area}/{number}/{word}")
    return Button(sight.texts.plain(f"wilayah.word.{word}"), data)


@draws(WorkAreaWord)
def said(sight: Sight[WorkAreaWord]) -> Screen:
    """To the holder: what a camat or lurah said of the ticket."""
    found = tickets.get(sight.tx, sight.told.ticket)
    if found is None:
        return NOTHING
    line = area_line(sight, sight.told.area, AreaWord(sight.told.said), sight.now)
    return Screen(sight.texts.say("work.area_word", code=code_of(sight, found), line=line))


def _to_tickets(sight: Sight, region: Region, listed: list[AreaTicket]) -> Rows:
    """A way to each ticket of the page."""
    found = [
        Button(
            sight.rules.service.code(one.id, one.epoch),
            button_data(Verb.DISTRICT_TICKET, arg=f"{region.code}/{one.id}"),
        )
        for one in listed
    ]
    return in_rows(found, 3)


def _line(sight: Sight, one: AreaTicket) -> str:
    return sight.texts.say(
        "wilayah.line_urgent" if one.urgent else "wilayah.line",
        code=sight.rules.service.code(one.id, one.epoch),
        kind=_kind(sight, one),
        kelurahan=_kelurahan(sight, one),
        state=sight.texts.plain(f"state.{one.state}"),
        age=_age(sight, sight.now - one.opened_at),
    )


def _kind(sight: Sight, one: AreaTicket) -> str:
    ticket = tickets.get(sight.tx, one.id)
    return kind_words(sight, one.kind, guessed=ticket is not None and ticket.answers.guessed)


def _kelurahan(sight: Sight, one: AreaTicket) -> str:
    ticket = tickets.get(sight.tx, one.id)
    return "-" if ticket is None else kelurahan(sight, ticket) or "-"


def _age(sight: Sight, passed: int) -> str:
    """How long (ms), in the largest unit that says enough."""
    for name, unit in (("days", DAY), ("hours", HOUR)):
        if passed >= unit:
            return sight.texts.plain(f"wilayah.age_{name}", n=passed // unit)
    return sight.texts.plain("wilayah.age_minutes", n=max(0, passed) // MINUTE)


def _counts(sight: Sight, codes: list[str], count: int) -> str:
    today = local(sight.now, sight.rules.zone).date()
    midnight = int(datetime.combine(today, time(), sight.rules.zone).timestamp() * 1_000)
    fresh = sum(wilayah.states_since(sight.tx, codes, midnight).values())
    month = wilayah.states_since(sight.tx, codes, sight.now - MONTH)
    lines = [sight.texts.say("wilayah.counts", open=count, today=fresh, month=sum(month.values()))]
    lines += [
        sight.texts.say("wilayah.outcome", state=sight.texts.plain(f"state.{state}"), n=month[state])
        for state in TicketState
        if state in month
    ]
    return "\n".join(lines)


def _buttons(sight: Sight, region: Region, own: list[str], page: int, pages: int) -> Rows:
    turn = tuple(
        Button(label, button_data(Verb.DISTRICT_BOARD, arg=f"{region.code}/{to}"))
        for label, to in (("◀", page - 1), ("▶", page + 1))
        if 0 <= to < pages
    )
    fresh = Button(
        sight.texts.plain("wilayah.button.refresh"), button_data(Verb.DISTRICT_BOARD, arg=f"{region.code}/{page}")
    )
    others = [one for code in own if code != region.code and (one := sight.city.region(code)) is not None]
    more = tuple(
        (Button(region_name(sight, one), button_data(Verb.DISTRICT_BOARD, arg=f"{one.code}/new")),)
        for one in others[:8]
    )
    return tuple(row for row in ((fresh,), turn, *more) if row)


@draws(WilayahAskArea, WilayahNoSuchArea)
def ask_area(sight: Sight) -> Screen:
    """For which kecamatan or kelurahan the link is to be."""
    return Screen(sight.texts.say(sight.letter.kind))


@draws(WilayahChoose)
def choose(sight: Sight[WilayahChoose]) -> Screen:
    """The areas that a typed name may mean."""
    found = [one for code in sight.told.areas.split(",") if (one := sight.city.region(code)) is not None]
    rows = tuple((Button(region_name(sight, one), button_data(Verb.DISTRICT_INVITE, arg=one.code)),) for one in found)
    return Screen(sight.texts.say("wilayah.choose"), rows)
