"""What a request asks for, read and checked: nothing is guessed, and what is wrong is said in the standard's words."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl

from bot.actions.report.partner import PartnerReport
from bot.channels.partners.answers import RequestFault
from bot.clock import DAY, SECOND
from bot.domain.places.city import City
from bot.domain.ticket.answers import FULL_TEXT
from bot.domain.ticket.partners import SERVICES, read_number

WINDOW_MS = 90 * DAY
RECENT_MS = DAY
LISTS = frozenset({"service_request_id", "service_code", "status"})  # with commas, or named several times
IDS, PAGE, FIELDS = 100, 1_000, 200
MEDIA, NUMBER = 2_000, 64  # characters
FORM = "application/x-www-form-urlencoded"
# What a partner fills in of itself: FixMyStreet knows the first, whoever reads the definition the second.
NUMBERS = ("fixmystreet_id", "external_id")
_ZONE = re.compile(r"(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?) (\d\d:?\d\d)$")  # a plus that was not encoded is a blank
_STATES = {"open": False, "closed": True}
Given = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DateWindow:
    """[since, until) in UTC ms."""

    since: int
    until: int


def read_form(content_type: str, raw: bytes) -> dict[str, str]:
    """The fields of a posted form, the first of each name. Nothing else is taken in: XML least of all."""
    if content_type != FORM:
        raise RequestFault(415, f"the body has to be {FORM}; XML and other types are not read")
    try:
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=FIELDS)
    except ValueError:
        raise RequestFault(400, "the body is no URL-encoded form") from None
    fields: dict[str, str] = {}
    for name, value in pairs:
        fields.setdefault(name, value)
    return fields


def read_report(given: Given, city: City) -> tuple[PartnerReport, str | None]:
    """A report and its system's own number. Raises RequestFault."""
    service = given.get("service_code", "").strip()
    if not service:
        raise RequestFault(400, "service_code was not provided")
    if service not in SERVICES:
        raise RequestFault(404, "service_code provided was not found")
    words = given.get("description", "").strip()
    if len(words) > FULL_TEXT:
        raise RequestFault(400, f"description is longer than {FULL_TEXT} characters")
    media, address = given.get("media_url", "").strip(), given.get("address_string", "").strip()
    if len(media) > MEDIA or len(address) > 500:
        raise RequestFault(400, "media_url or address_string is too long")
    pin = read_pin(given, city)
    if pin is None and not any(ch.isalnum() for ch in address):
        raise RequestFault(400, "lat and long, or address_string, were not provided")
    report = PartnerReport(
        words=words,
        service=service,
        pin=pin,
        address=address,
        phone=given.get("phone", "").strip()[:40],
        media=f"media_url: {media}" if media else "",
    )
    return report, _own_number(given)


def read_update(given: Given) -> tuple[str, str, str]:
    """What is added to a report: the name of the report, the number that its system gave to what it adds, the words.
    Raises RequestFault."""
    code, number = given.get("service_request_id", "").strip(), given.get("update_id", "").strip()
    words, media = given.get("description", "").strip(), given.get("media_url", "").strip()
    if not code or not number:
        raise RequestFault(400, "service_request_id or update_id was not provided")
    if len(number) > NUMBER or not number.isprintable():
        raise RequestFault(400, "update_id is no number of an update")
    if not words and not media:
        raise RequestFault(400, "description was not provided")
    if len(words) > FULL_TEXT or len(media) > MEDIA:
        raise RequestFault(400, f"description is longer than {FULL_TEXT} characters, or media_url is too long")
    return code, number, "\n".join(part for part in (words, f"media_url: {media}" if media else "") if part)


def read_pin(given: Given, city: City) -> tuple[int, int] | None:
    """The pin (WGS84 × 1e6), inside the city; None where none is given. Raises RequestFault."""
    lat, long = given.get("lat", "").strip(), given.get("long", "").strip()
    if not lat and not long:
        return None
    try:
        degrees = float(lat), float(long)
    except ValueError:
        raise RequestFault(400, "lat and long have to be two numbers (WGS84)") from None
    if not all(map(math.isfinite, degrees)) or abs(degrees[0]) > 90 or abs(degrees[1]) > 180:
        raise RequestFault(400, "lat and long are no place on earth (WGS84)")
    pin = round(degrees[0] * 1e6), round(degrees[1] * 1e6)
    if not city.locate(*pin).inside:
        raise RequestFault(400, f"the location is outside {city.name}")
    return pin


def read_window(given: Given, now: int, default_ms: int) -> DateWindow:
    """From start_date to end_date, each with its zone, at most 90 days; by default up to now. Raises RequestFault."""
    since, until = _instant(given, "start_date"), _instant(given, "end_date")
    if until is None:
        until = now // SECOND * SECOND if since is None else min(since + WINDOW_MS, max(since, now))
    if since is None:
        since = until - default_ms
    if since > until:
        raise RequestFault(400, "start_date is after end_date")
    if until - since > WINDOW_MS:
        raise RequestFault(400, "start_date and end_date are more than 90 days apart")
    # To the whole second on both sides: as such the instants are told, and compared by whoever asked.
    return DateWindow(since // SECOND * SECOND, until // SECOND * SECOND + SECOND)


def read_services(given: Given) -> list[str]:
    """The services asked for; none of them: all. Raises RequestFault."""
    codes = _listed(given, "service_code")
    if any(code not in SERVICES for code in codes):
        raise RequestFault(404, "service_code provided was not found")
    return codes


def read_closed(given: Given) -> bool | None:
    """Closed ones only, open ones only, or both (None). Raises RequestFault."""
    states = {one.lower() for one in _listed(given, "status")}
    if states - _STATES.keys():
        raise RequestFault(400, "status has to be open or closed")
    return _STATES[states.pop()] if len(states) == 1 else None


def read_ids(given: Given) -> list[str]:
    """The reports asked for by name, each once. Raises RequestFault."""
    codes = list(dict.fromkeys(_listed(given, "service_request_id")))
    if len(codes) > IDS:
        raise RequestFault(400, f"more than {IDS} service_request_id at once")
    return codes


def read_page(given: Given) -> tuple[int, int]:
    """(limit, skip). Raises RequestFault."""
    size, page = given.get("page_size", str(PAGE)), given.get("page", "1")
    if not (size.isdecimal() and page.isdecimal() and len(size) < 6 and len(page) < 6) or not int(page):
        raise RequestFault(400, "page and page_size have to be numbers")
    limit = min(int(size), PAGE)
    if not limit:
        raise RequestFault(400, "page and page_size have to be numbers")
    return limit, limit * (int(page) - 1)


def _own_number(given: Given) -> str | None:
    for name in NUMBERS:
        text = given.get(f"attribute[{name}]", "").strip()
        if text:
            number = read_number(text)
            if number is None:
                raise RequestFault(400, f"attribute[{name}] is no number of a report")
            return number
    return None


def _listed(given: Given, name: str) -> list[str]:
    return [one for part in given.get(name, "").split(",") if (one := part.strip())]


def _instant(given: Given, name: str) -> int | None:
    text = given.get(name, "").strip().upper()  # "t" and "z" are as good
    if not text:
        return None
    try:
        at = datetime.fromisoformat(_ZONE.sub(r"\1+\2", text))
        if at.tzinfo is None:
            raise RequestFault(400, f"{name} has no time zone; it has to look like 2026-11-28T09:00:00+07:00 or ...Z")
        return round(at.timestamp() * SECOND)
    except (ValueError, OverflowError):
        raise RequestFault(400, f"{name} is no instant; it has to look like 2026-11-28T09:00:00+07:00") from None
