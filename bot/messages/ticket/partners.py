"""Where a report came from, on the team's cards; and the news that another system is told by its webhook."""

import json
from datetime import UTC, datetime
from typing import Any

from bot.domain.kit.reading import clean, cut
from bot.domain.ticket.partner_messages import OpsPartnerAdded, OpsPartnerParked, PartnerNews
from bot.domain.ticket.partners import title_of
from bot.domain.ticket.public import STANDING
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Screen
from bot.messages.ticket.parts import code_of, ticket_of
from bot.messages.ticket.public import PublicReport, public_report
from bot.texts.catalog import texts
from storage.kit import undelivered
from storage.ticket import sources, tickets
from storage.ticket.sources import News, Source

TYPE = "request.updated"
LONG = 1_000  # characters of what another system adds


def source_line(sight: Sight[Any], ticket_id: int) -> str:
    """Which systems the report came from, with their numbers; empty for one that people made here."""
    return " · ".join(_mark(sight, one) for one in sources.of_ticket(sight.tx, ticket_id))


def system_name(sight: Sight[Any], system: str) -> str:
    """What people call another system."""
    key = f"channel.{system}"
    return title_of(sight.rules.partners, system) or (sight.texts.plain(key) if key in sight.texts else system.upper())


def _mark(sight: Sight[Any], source: Source) -> str:
    name = system_name(sight, source.system)
    if source.number is None:
        return sight.texts.say("source.mark_plain", system=name)
    return sight.texts.say("source.mark", system=name, number=source.number)


@draws(PartnerNews)
def news(sight: Sight[PartnerNews]) -> Screen:
    """The body of a webhook, as its receiver reads it; nothing where the report may not be spoken of any more."""
    told = sources.news(sight.tx, sight.told.news)
    source = None if told is None else sources.get(sight.tx, told.source_id)
    report = None if source is None else public_report(sight.tx, source, sight.city, texts(sight.rules.team_language))
    if told is None or report is None:
        return NOTHING
    body = {"type": TYPE, "timestamp": instant(told.at), "data": _data(sight, told, report)}
    return Screen(json.dumps(body, ensure_ascii=False, separators=(",", ":")))


@draws(OpsPartnerParked)
def parked(sight: Sight[OpsPartnerParked]) -> Screen:
    """How much waits, and how it is sent again; nothing once it was."""
    told = sight.told
    waits = undelivered.count(sight.tx, told.account, PartnerNews.kind)
    if not waits:
        return NOTHING
    name = system_name(sight, told.system)
    return Screen(sight.texts.say("ops.partner_parked", count=waits, system=name, code=told.system))


@draws(OpsPartnerAdded)
def added(sight: Sight[OpsPartnerAdded]) -> Screen:
    """Its words; nothing where they were erased, or the ticket is at work again."""
    ticket, told = ticket_of(sight), sight.told
    words = clean(tickets.note_text(sight.tx, told.note))
    if ticket is None or ticket.closed_at is None or not words:
        return NOTHING
    name = system_name(sight, told.system)
    said = {"system": name, "code": code_of(sight, ticket), "words": cut(words, LONG), "number": ticket.id}
    return Screen(sight.texts.say("ops.partner_added", **said), protect=True)


def news_id(code: str, told: News) -> str:
    """What a piece of news is called, for ever."""
    return f"{code}.{told.n}"


def instant(at: int) -> str:
    """An instant (UTC ms) as other systems read it: whole seconds, UTC."""
    return datetime.fromtimestamp(at // 1_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _data(sight: Sight[Any], told: News, report: PublicReport) -> dict[str, Any]:
    standing = STANDING[told.state]
    return {
        "service_request_id": report.code,
        "external_id": report.number,
        "update_id": news_id(report.code, told),
        "status": "closed" if standing.closed else "open",
        "state": str(told.state),
        "description": texts(sight.rules.team_language).plain(f"public.{told.state}"),
        "service_code": report.service,
        "address": report.address,
        "lat": None if report.pin is None else report.pin[0],
        "long": None if report.pin is None else report.pin[1],
        "requested_datetime": instant(report.at),
        "updated_datetime": instant(told.at),
    }
