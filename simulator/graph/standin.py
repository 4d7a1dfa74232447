"""The stand-in for WhatsApp's Cloud API as a whole: one number, its server, its webhook, its people."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, TypeVar

from simulator.clock import SimClock
from simulator.graph.envelope import NumberIds
from simulator.graph.faults import GraphFaults
from simulator.graph.hooks import GraphHooks
from simulator.graph.pace import GraphPace
from simulator.graph.people import WhatsAppPerson
from simulator.graph.sending import Outbound
from simulator.graph.server import GraphServer
from simulator.graph.templates import Template
from simulator.graph.world import GraphAccount, GraphMessage, GraphRequest, GraphWorld, Json
from simulator.loopback import HOST, Handler
from simulator.watch import PATIENCE_S

T = TypeVar("T")
DEFAULT_GRAPH_TOKEN = "EAASandboxTokenOfTheStandIn"
DEFAULT_APP_SECRET = "0123456789abcdef0123456789abcdef"
VERIFY_TOKEN = "sigap-stand-in-verify-token"
VERSION = "v25.0"


class GraphStandIn(AbstractAsyncContextManager["GraphStandIn"]):
    """``async with await GraphStandIn.start() as wa: ...`` or ``await wa.stop()`` at the end."""

    phone_number_id = "106540352242922"
    account_id = "102290129340398"
    display_number = "6281200001717"

    def __init__(self, token: str, app_secret: str, clock: SimClock, seed: int) -> None:
        self.clock = clock
        self.app_secret = app_secret
        self.world = GraphWorld(clock, seed, self.phone_number_id, self.display_number, self.account_id)
        self.faults = GraphFaults(clock)
        number = NumberIds(self.account_id, self.phone_number_id, self.display_number)
        self.hooks = GraphHooks(clock, self.faults, number, app_secret, self.world.rng)
        self.hooks.changed = self.world.watch.changed
        self.pace = GraphPace(clock)
        self.outbound = Outbound(self.world, self.hooks, self.pace)
        self.outbound.on_shown = self._answer_for_the_business
        self.server = GraphServer(self.outbound, self.faults, token)
        self.faults.on_outage = self.server.cut_connections
        self.people: list[WhatsAppPerson] = []

    @classmethod
    async def start(
        cls, port: int = 0, token: str = DEFAULT_GRAPH_TOKEN, app_secret: str = DEFAULT_APP_SECRET,
        clock: SimClock | None = None, seed: int = 1,
    ) -> GraphStandIn:  # fmt: skip
        """Listen on the loopback address (port 0: a free one)."""
        standin = cls(token, app_secret, clock or SimClock(), seed)
        await standin.server.start(port)
        return standin

    async def begin_anew(self) -> None:
        """Nobody, no message, no fault, as after `start`; the webhook's address and the templates are Meta's and stay.
        The bot is to be stopped meanwhile."""
        await self.hooks.forget()
        self.faults.clear()
        self.world.empty()
        self.people.clear()
        self.requests.clear()

    async def stop(self) -> None:
        """Close the server and the webhook's connections."""
        await self.server.stop()  # first: what is still sent would be told by a webhook
        await self.hooks.close()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.stop()
        if kind is None:
            self.check()

    def check(self) -> None:
        """Raise AssertionError with every request that broke a rule of Meta's, and what hooks complained about."""
        complaints = self.server.complaints + self.hooks.complaints
        if complaints:
            raise AssertionError("\n".join(complaints))

    def forgive(self) -> list[str]:
        """Forget the complaints (for what is wrong on purpose) and return them."""
        complaints = self.server.complaints + self.hooks.complaints
        self.server.complaints.clear()
        self.hooks.complaints.clear()
        return complaints

    # -- the number ------------------------------------------------------------------------------------------------
    @property
    def url(self) -> str:
        """What stands for ``https://graph.facebook.com/v25.0``."""
        return f"http://{HOST}:{self.server.port}/{VERSION}"

    @property
    def token(self) -> str:
        """The access token that counts now."""
        return self.server.token

    def expire_token(self, fresh: str = "") -> None:
        """The token stops to count (190); ``fresh`` takes its place."""
        self.server.token = fresh or f"EAA{self.world.rng.getrandbits(90):x}"

    async def subscribe(self, url: str, verify_token: str = VERIFY_TOKEN) -> None:
        """Set the webhook, with Meta's check of it. Raises SimError where that fails."""
        await self.hooks.subscribe(url, verify_token)

    def template(self, name: str, body: str, **how: Any) -> Template:
        """Hand in a template; it is approved unless ``status`` says otherwise (see Template)."""
        return self.world.templates.add(Template(name, body, **how))

    def mount(self, prefix: str, handler: Handler) -> None:
        """Serve another path prefix on the same port (the control interface, a page)."""
        self.server.mounted.append((prefix, handler))

    # -- people ----------------------------------------------------------------------------------------------------
    def person(
        self, name: str, phone: str = "", user_id: str | None = "", username: str | None = None,
        number_hidden: bool = False, parent_id: str | None = None, business: bool = False, away_message: str = "",
        away_times: int = 1,
    ) -> WhatsAppPerson:  # fmt: skip
        """Somebody with WhatsApp; ``phone`` in digits, made up where empty.

        ``number_hidden``: Meta tells only the business-scoped id (as for many with a username). ``user_id`` None: the
        shape of before 2026, a number alone. ``business``: its app answers by itself with ``away_message``.
        """
        number = phone or self.world.new_number()
        scoped = "" if user_id is None else user_id or self.world.new_user_id()
        account = GraphAccount(name, number, scoped, username, parent_id, not number_hidden, business)
        account.away_message, account.away_times = away_message, away_times
        self.world.accounts.append(account)
        person = WhatsAppPerson(self.outbound, account)
        self.people.append(person)
        return person

    def _answer_for_the_business(self, account: GraphAccount, message: GraphMessage) -> None:
        if account.business and account.away_message and account.away_times > 0:
            account.away_times -= 1
            WhatsAppPerson(self.outbound, account).say(account.away_message)

    # -- observation -----------------------------------------------------------------------------------------------
    @property
    def requests(self) -> list[GraphRequest]:
        """Every request received, in order."""
        return self.server.requests

    @property
    def sent(self) -> list[Json]:
        """The bodies of all messages that were accepted, in order."""
        return [one.body for one in self.requests if one.part == "messages" and one.status == 200 and one.person]

    def on_webhook(self, hook: Callable[[Json], object]) -> None:
        """Call ``hook(body)`` for every body before it goes out; what it raises is raised again by ``check``."""
        self.hooks.on_body.append(hook)

    async def wait_until(self, condition: Callable[[], T | None], timeout: float = PATIENCE_S, what: str = "") -> T:
        """Wait until ``condition()`` is true; looked at after every change. Raises TimeoutError."""
        return await self.world.watch.until(condition, timeout, what)

    async def settled(self, timeout: float = PATIENCE_S) -> None:
        """Wait until every webhook has been answered 200 or was given up. Raises TimeoutError."""
        await self.wait_until(lambda: self.hooks.open == 0, timeout, "webhooks to be delivered")
