"""The answers of GeoReport v2, filled from what may be told (bot/messages/ticket/public.py) and from nothing else."""

from collections.abc import Sequence
from typing import Any

from bot.channels.partners.answers import Listed, ServiceAnswer
from bot.channels.partners.asked import NUMBERS
from bot.channels.partners.desk import PublicUpdate
from bot.domain.ticket.partners import SERVICES
from bot.domain.ticket.public import STANDING
from bot.messages.ticket.partners import instant
from bot.messages.ticket.public import PublicReport, service_name
from bot.texts.catalog import Texts
from storage.ticket.sources import Source

CHANGED = "2026-11-28T00:00:00Z"  # when this description of the server last changed
SPECIFICATION = "http://wiki.open311.org/GeoReport_v2"
GROUP = "sosial"


def discovery(url: str, texts: Texts) -> ServiceAnswer:
    """Where the server is, and which forms it speaks."""
    formats = Listed("format", [{"format": "text/xml"}, {"format": "application/json"}])
    endpoint = {
        "specification": SPECIFICATION,
        "url": url.rstrip("/"),
        "changeset": CHANGED,
        "type": "production",
        "formats": formats,
    }
    row = {
        "changeset": CHANGED,
        "contact": texts.plain("service311.about"),
        "key_service": texts.plain("service311.key"),
        "endpoints": Listed("endpoint", [endpoint]),
    }
    return ServiceAnswer("discovery", "", [row], single=True)


def services(texts: Texts) -> ServiceAnswer:
    """What can be reported."""
    rows = [
        {
            "service_code": code,
            "service_name": service_name(code, texts),
            "description": texts.plain("service311.about"),
            "metadata": True,
            "type": "realtime",
            "keywords": "",
            "group": GROUP,
        }
        for code in SERVICES
    ]
    return ServiceAnswer("services", "service", rows)


def definition(code: str, texts: Texts) -> ServiceAnswer:
    """What else can be said of a service: the number that the report has in the partner's own system, by which a
    repeated one is known."""
    attributes = [
        {
            "variable": True,
            "code": name,
            "datatype": "string",
            "required": False,
            "datatype_description": "",
            "order": order,
            "description": texts.plain("service311.own_number"),
            "automated": "server_set",
        }
        for order, name in enumerate(NUMBERS, 1)
    ]
    row = {"service_code": code, "attributes": Listed("attribute", attributes)}
    return ServiceAnswer("service_definition", "", [row], single=True)


def requests(found: Sequence[PublicReport], texts: Texts) -> ServiceAnswer:
    """How reports stand."""
    return ServiceAnswer("service_requests", "request", [_request(one, texts) for one in found])


def accepted(source: Source, texts: Texts) -> ServiceAnswer:
    """It is kept: under this name, or, where its effect is still to come, with that name for a token."""
    name = "token" if source.ticket_id is None else "service_request_id"
    row = {name: source.code, "service_notice": texts.plain("public.urgent"), "account_id": None}
    return ServiceAnswer("service_requests", "request", [row], status=201)


def token(source: Source) -> ServiceAnswer:
    """What became of a token: the number, once there is one."""
    number = None if source.ticket_id is None else source.code
    row = {"service_request_id": number, "token": source.code}
    return ServiceAnswer("service_requests", "request", [row])


def added(source: Source, number: str) -> ServiceAnswer:
    """What was added is kept, under a name that no step of the report has: whoever polls would take one for the
    other."""
    row = {"update_id": f"{source.code}-{number}", "service_request_id": source.code}
    return ServiceAnswer("service_request_updates", "request_update", [row], status=201)


def updates(found: Sequence[PublicUpdate], *, fine: bool) -> ServiceAnswer:
    """The steps of reports. `fine`: in FixMyStreet's states, else open and closed."""
    return ServiceAnswer("service_request_updates", "request_update", [_update(one, fine) for one in found])


def _request(one: PublicReport, texts: Texts) -> dict[str, Any]:
    lat, long = (None, None) if one.pin is None else one.pin
    return {
        "service_request_id": one.code,
        "status": "closed" if one.closed else "open",
        "status_notes": one.words,
        "service_name": one.service_name,
        "service_code": one.service,
        "description": one.service_name,
        "agency_responsible": texts.plain("service311.agency"),
        "service_notice": None,
        "requested_datetime": instant(one.at),
        "updated_datetime": instant(one.changed_at),
        "expected_datetime": None,
        "address": one.address,
        "address_id": None,
        "zipcode": None,
        "lat": lat,
        "long": long,
        "media_url": None,
    }


def _update(one: PublicUpdate, fine: bool) -> dict[str, Any]:
    standing = STANDING[one.state]
    plain = "closed" if standing.closed else "open"
    return {
        "update_id": one.name,
        "service_request_id": one.report.code,
        "updated_datetime": instant(one.at),
        "status": standing.fine if fine else plain,
        "description": one.words,
    }
