"""The one place that asks a map service (Nominatim, through geopy): one request for one question, and whatever comes
of it is an outcome. What is asked and answered is in no log, since it says where somebody was seen (geopy logs
both at DEBUG and INFO, which bot/logs.py keeps shut)."""

import asyncio
import json
import math
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from geopy.adapters import AdapterHTTPError, AioHTTPAdapter, get_retry_after
from geopy.exc import GeocoderParseError, GeocoderQueryError, GeocoderRateLimited, GeopyError
from geopy.geocoders import Nominatim

from bot.config.geocoder import GeocoderPart
from bot.domain.kit.reading import clean, cut
from bot.domain.places.geocoding import LABEL, Candidate, Failed, GeocodeKind, Outcome, Question, ServiceTrouble
from bot.domain.places.pins import fault, pin_e6

PUBLIC = "https://nominatim.openstreetmap.org"
MARGIN_E6 = 30_000  # about 3 km around the label points: no point of a city lies farther out
WANTED, READ = 5, 20  # how many places are asked for, and how many of an answer are looked at
LARGEST = 512 * 1024  # bytes of an answer; five places are about 3 KiB
STREET_ZOOM = 17
STREETS = ("road", "pedestrian", "footway", "path", "residential", "living_street", "square")
# The middle of a kelurahan, or of the whole city, is no place to go to.
AREAS = frozenset({"boundary", "place"})
POINTS = frozenset({"house", "houses", "square", "farm", "isolated_dwelling", "plot"})
LIMITED, REFUSED, REJECTED = (429, 503), (401, 403), (400, 404, 412, 413, 414)


class _Bounded(AioHTTPAdapter):  # type: ignore[misc]
    """geopy's adapter, reading no more of an answer than an answer can be, and nothing of an error's page."""

    async def get_json(self, url: str, *, timeout: float | None, headers: Mapping[str, str]) -> Any:
        """The JSON at `url`. Raises GeopyError, AdapterHTTPError."""
        with self._normalize_exceptions():
            async with self._request(url, timeout=timeout, headers=headers) as answer:
                if answer.status >= 400:
                    raise AdapterHTTPError("refused", status_code=answer.status, headers=answer.headers, text="")
                body = bytearray()
                async for part in answer.content.iter_chunked(64 * 1024):
                    body += part
                    if len(body) > LARGEST:
                        raise GeocoderParseError("larger than any answer")
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            raise GeocoderParseError("no JSON") from None


class NominatimGeocoder:
    """Asks one server; implements domain.geocoding.Geocoder. `bounds` of the city: south, west, north, east, WGS84 ×
    1e6. Keeping to one request a second is the caller's part."""

    def __init__(self, settings: GeocoderPart, bounds: tuple[int, int, int, int], language: str = "id") -> None:
        south, west, north, east = bounds
        self._corners = [
            ((south - MARGIN_E6) / 1e6, (west - MARGIN_E6) / 1e6),
            ((north + MARGIN_E6) / 1e6, (east + MARGIN_E6) / 1e6),
        ]
        self._language = language
        self._country = settings.country
        self._timeout_s = settings.timeout_s
        server = urlsplit(PUBLIC if settings.server == "public" else settings.server)
        self._geopy = Nominatim(
            domain=f"{server.netloc}{server.path}".rstrip("/"),
            scheme=server.scheme,
            user_agent=settings.identity,
            adapter_factory=_Bounded,
            timeout=None,  # aiohttp wants an object of its own for that; `ask` keeps the time
        )

    async def ask(self, question: Question) -> Outcome:
        """One request, within the configured time."""
        try:
            async with asyncio.timeout(self._timeout_s):
                if question.kind is GeocodeKind.STREET:
                    return await self._street(question.text)
                return await self._places(question.text)
        except GeopyError as error:  # first: geopy's own time-out, which 503 is to it, is a TimeoutError too
            return failure(error)
        except TimeoutError:
            return Failed(ServiceTrouble.BROKEN, "slow")
        except Exception as error:  # an answer of any shape: geopy reads what it gets as if it were Nominatim's
            return Failed(ServiceTrouble.BROKEN, f"nonsense:{type(error).__name__}")

    async def close(self) -> None:
        """Give the connections back."""
        await self._geopy.__aexit__(None, None, None)

    async def _places(self, words: str) -> tuple[Candidate, ...]:
        found = await self._geopy.geocode(
            words,
            exactly_one=False,
            limit=WANTED,
            language=self._language,
            country_codes=self._country,
            viewbox=self._corners,
            bounded=True,
        )
        return tuple(one for place in (found or [])[:READ] if (one := _candidate(place.raw)) is not None)

    async def _street(self, pin: str) -> tuple[Candidate, ...]:
        lat, lng = (float(part) for part in pin.split(","))
        found = await self._geopy.reverse((lat, lng), language=self._language, zoom=STREET_ZOOM)
        name = "" if found is None else _street_name(found.raw)
        return (Candidate(*pin_e6(lat, lng), name),) if name else ()


def failure(error: GeopyError) -> Failed:
    """What an error of geopy means. It takes 503 for a time-out and keeps Retry-After for 429 only, so the answer that
    caused the error is looked at."""
    cause = error.__cause__
    if not isinstance(cause, AdapterHTTPError):
        rejected = isinstance(error, GeocoderQueryError)
        return Failed(ServiceTrouble.REJECTED if rejected else ServiceTrouble.BROKEN, type(error).__name__)
    status = cause.status_code
    if status in LIMITED or isinstance(error, GeocoderRateLimited):
        return Failed(ServiceTrouble.LIMITED, f"http {status}", _retry_after(cause.headers))
    if status in REFUSED:
        return Failed(ServiceTrouble.REFUSED, f"http {status}")
    return Failed(ServiceTrouble.REJECTED if status in REJECTED else ServiceTrouble.BROKEN, f"http {status}")


def _retry_after(headers: Mapping[str, str]) -> float | None:
    try:
        seconds = get_retry_after(headers)
    except (ValueError, TypeError, OverflowError):
        return None
    return None if seconds is None or not math.isfinite(seconds) else float(seconds)


def _candidate(raw: Mapping[str, Any]) -> Candidate | None:
    """A place of an answer; None for one that is no place, an area, or has no name."""
    if raw.get("class", raw.get("category")) in AREAS and raw.get("type") not in POINTS:
        return None
    pin = pin_e6(float(raw["lat"]), float(raw["lon"]))
    name = raw.get("display_name")
    label = _label(name) if isinstance(name, str) else ""
    return Candidate(*pin, label) if label and fault(pin) is None else None


def _label(name: str) -> str:
    """The first parts of a long name, up to what tells streets of one city apart; a house number joins its street."""
    parts: Sequence[str] = [part.strip() for part in _one_line(name).split(",") if part.strip()]
    more = 4 if parts and parts[0][:1].isdigit() else 3
    return cut(", ".join(parts[:more]), LABEL)


def _street_name(raw: Mapping[str, Any]) -> str:
    address = raw.get("address")
    if not isinstance(address, Mapping):
        return ""
    names = [address[key] for key in STREETS if isinstance(address.get(key), str)]
    return cut(_one_line(names[0]), LABEL) if names else ""


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
