"""Open311 GeoReport v2 with the updates that FixMyStreet polls: who asks, what for, the answer (docs/open311.md)."""

import base64
import binascii
import hashlib
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.actions.system.partners import Added, NoEffectYet, Passed
from bot.channels.partners import pages
from bot.channels.partners.answers import RequestFault, ServiceAnswer, respond
from bot.channels.partners.asked import (
    LISTS,
    RECENT_MS,
    WINDOW_MS,
    Given,
    read_closed,
    read_form,
    read_ids,
    read_page,
    read_report,
    read_services,
    read_update,
    read_window,
)
from bot.channels.partners.desk import PartnerDesk
from bot.channels.partners.limits import Limits
from bot.config.open311 import Open311Part
from bot.domain.places.city import City
from bot.domain.ticket.partners import SERVICES, Partner
from bot.texts.catalog import Texts
from handlers.system.listener import Listener

log = structlog.get_logger()

ASKED_BY = web.RequestKey("partner", str)  # whose key came with the request, for the count
BODY = 64 * 1024
PLACES = 256  # connections: a proxy of several partners keeps many open, and one that is shown out loses its request
RETRY = {"Retry-After": "30"}
NO_KEY = "Missing or Invalid API Key"


@dataclass(frozen=True, slots=True)
class PartnerRequest:
    """One request: the partner whose key came with it, its fields, and the rest of its path."""

    partner: Partner | None
    given: Given
    rest: str

    @property
    def system(self) -> str:
        """Whose reports it is about. Raises RequestFault where no key came."""
        if self.partner is None:
            raise RequestFault(403, NO_KEY)
        return self.partner.name


Page = Callable[[PartnerRequest], Awaitable[ServiceAnswer]]


class Open311Server:
    """Listens for partners, whose keys are `keys` (key → partner); to stand on a loopback address behind a proxy that
    speaks TLS."""

    def __init__(
        self,
        setting: Open311Part,
        keys: Mapping[str, Partner],
        desk: PartnerDesk,
        city: City,
        texts: Texts,
        monotonic: Callable[[], float],
        answered: MutableMapping[tuple[str, int], int] | None = None,
    ) -> None:
        self._setting = setting
        self._root = urlsplit(setting.url).path
        # Looked up by digest: how long that takes tells nothing of a key.
        self._keys = {_digest(key): partner for key, partner in keys.items()}
        self._desk = desk
        self._city = city
        self._texts = texts
        self._answered = {} if answered is None else answered  # by partner ("": nobody's key) and status
        self._limits = Limits(setting.per_minute, setting.posts_per_hour, monotonic)
        self._listener = Listener(setting.listen, setting.port, self._receive, places=PLACES)
        self.ready = self._listener.ready
        self._pages: dict[tuple[str, str], Page] = {
            ("GET", "discovery"): self._discovery,
            ("GET", "services"): self._services,
            ("GET", "requests"): self._requests,
            ("POST", "requests"): self._post,
            ("GET", "tokens"): self._token,
            ("GET", "servicerequestupdates"): self._updates,
            ("POST", "servicerequestupdates"): self._add,
        }

    async def run(self) -> None:
        """Serve until cancelled. Raises OSError where the address cannot be had."""
        await self._listener.run()

    async def _receive(self, request: web.BaseRequest) -> web.Response:
        path, form = _form_of(request)
        try:
            answer = await self._answer(request, path)
        except RequestFault as fault:
            answer = fault.answer()
        except OSError as error:  # the storage is down: the partner keeps it and comes again
            log.error("open311.storage_down", error=type(error).__name__)
            answer = RequestFault(503, "not now; try again later", RETRY).answer()
        except Exception as error:  # its words may quote a person
            log.error("open311.failed", error=type(error).__name__)
            answer = RequestFault(500, "this could not be done").answer()
        response = respond(answer, form)
        self._count(request, answer.status)
        if answer.status >= 400 and request.can_read_body:
            response.force_close()
        return response

    def _count(self, request: web.BaseRequest, status: int) -> None:
        counted = (request.get(ASKED_BY, ""), status)
        self._answered[counted] = self._answered.get(counted, 0) + 1

    async def _answer(self, request: web.BaseRequest, path: str) -> ServiceAnswer:
        if not path.startswith(self._root):
            raise RequestFault(404, "there is nothing here")
        name, _, rest = path.removeprefix(self._root).partition("/")
        page = self._pages.get(("GET" if request.method == "HEAD" else request.method, name))
        if page is None:
            known = sorted({method for method, one in self._pages if one == name})
            if known:
                raise RequestFault(405, f"only {', '.join(known)}", {"Allow": ", ".join(known)})
            raise RequestFault(404, "there is nothing here")
        given = {
            name: ",".join(request.query.getall(name)) if name in LISTS else request.query[name]
            for name in request.query
        }
        if request.method == "POST":
            given |= await _posted(request)
        async with self._listener.serving(request):
            return await page(PartnerRequest(self._partner(request, given), given, rest))

    def _partner(self, request: web.BaseRequest, given: Given) -> Partner | None:
        """Whose key came with the request; None without one. Raises RequestFault for an unknown key, too many requests,
        another jurisdiction."""
        key = given.get("api_key") or request.headers.get("X-Api-Key") or _password(request)
        partner = self._keys.get(_digest(key)) if key else None
        if partner is not None:
            request[ASKED_BY] = partner.name
        self._limits.ask("" if partner is None else partner.name)
        if key and partner is None:
            raise RequestFault(403, NO_KEY)
        # One that is sent for nothing is left out; names of places in the internet know no capitals.
        if given.get("jurisdiction_id", "").strip().lower() not in ("", self._setting.jurisdiction.lower()):
            raise RequestFault(404, "jurisdiction_id provided was not found")
        return partner

    async def _discovery(self, asked: PartnerRequest) -> ServiceAnswer:
        return pages.discovery(self._setting.url, self._texts)

    async def _services(self, asked: PartnerRequest) -> ServiceAnswer:
        if not asked.rest:
            return pages.services(self._texts)
        if asked.rest not in SERVICES:
            raise RequestFault(404, "service_code provided was not found")
        return pages.definition(asked.rest, self._texts)

    async def _requests(self, asked: PartnerRequest) -> ServiceAnswer:
        """One or several by name for whoever knows them; a window of its own only for a key."""
        system = None if asked.partner is None else asked.partner.name
        if asked.rest:
            found = await self._desk.named([asked.rest], system)
            if not found:
                raise RequestFault(404, "service_request_id provided was not found")
            return pages.requests(found, self._texts)
        if codes := read_ids(asked.given):
            return pages.requests(await self._desk.named(codes, system), self._texts)
        window = read_window(asked.given, self._desk.now(), WINDOW_MS)
        services, closed, page = read_services(asked.given), read_closed(asked.given), read_page(asked.given)
        return pages.requests(await self._desk.between(asked.system, window, services, closed, *page), self._texts)

    async def _post(self, asked: PartnerRequest) -> ServiceAnswer:
        system = asked.system
        if asked.rest:
            raise RequestFault(404, "there is nothing here")
        report, number = read_report(asked.given, self._city)
        passed = Passed(system, number, report)
        if not await self._desk.knows(passed):
            self._limits.post(system)
        received = await self._desk.take(passed)
        return pages.accepted(received.source, self._texts)

    async def _token(self, asked: PartnerRequest) -> ServiceAnswer:
        source = await self._desk.token(asked.rest, None if asked.partner is None else asked.partner.name)
        if source is None:
            raise RequestFault(404, "token provided was not found")
        return pages.token(source)

    async def _updates(self, asked: PartnerRequest) -> ServiceAnswer:
        system, fine = asked.system, asked.partner is not None and asked.partner.fine
        window = read_window(asked.given, self._desk.now(), RECENT_MS)
        return pages.updates(await self._desk.updates(system, window, *read_page(asked.given)), fine=fine)

    async def _add(self, asked: PartnerRequest) -> ServiceAnswer:
        """What its resident adds there: FixMyStreet sends it to whomever it polls for updates."""
        system = asked.system
        code, number, words = read_update(asked.given)
        self._limits.post(system)
        try:
            source = await self._desk.adds(Added(system, code, number, words))
        except NoEffectYet:
            raise RequestFault(503, "the report has had no effect yet; try again later", RETRY) from None
        if source is None:
            raise RequestFault(404, "service_request_id provided was not found")
        return pages.added(source, number)


def _form_of(request: web.BaseRequest) -> tuple[str, str]:
    """The path without its ending, and the form of the answer: by the ending, else by what is accepted, else XML."""
    path, dot, ending = request.path.rpartition(".")
    if dot and ending.lower() in ("xml", "json"):
        return path, ending.lower()
    return request.path, "json" if "json" in request.headers.get("Accept", "") else "xml"


async def _posted(request: web.BaseRequest) -> dict[str, str]:
    if request.content_length is not None and request.content_length > BODY:
        raise RequestFault(413, f"the body is longer than {BODY} bytes")
    try:
        raw = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raw = b" " * (BODY + 1)
    except (web.RequestPayloadError, ConnectionResetError):
        raise RequestFault(400, "the body did not come whole, or is not what its headers say") from None
    if len(raw) > BODY:
        raise RequestFault(413, f"the body is longer than {BODY} bytes")
    return read_form(request.content_type, raw)


def _password(request: web.BaseRequest) -> str:
    """The key as the password of a client that writes it into the address."""
    scheme, _, coded = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(coded).decode().partition(":")[2]
    except (binascii.Error, ValueError):
        return ""


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogateescape")).digest()
