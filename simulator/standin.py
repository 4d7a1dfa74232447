"""The stand-in as a whole: one bot, its server, its people and groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Any, TypeVar

# Each of these modules enters its methods in the table.
from simulator import methods_alone, methods_chat, methods_edit, methods_send, methods_updates  # noqa: F401
from simulator.api import METHODS, Api, Call, SimulatedPress
from simulator.clock import SimClock
from simulator.errors import ApiError, SimError
from simulator.faults import Faults
from simulator.flood import Flood
from simulator.groups import SimulatedGroup
from simulator.loopback import HOST, Handler
from simulator.members import Member
from simulator.params import Params
from simulator.people import Client, Person
from simulator.poison import POISON
from simulator.rival import RivalPoller
from simulator.server import BotServer
from simulator.updates import Updates
from simulator.watch import PATIENCE_S
from simulator.webhook import WebhookSender
from simulator.world import Chat, Json, ShownMessage, World

T = TypeVar("T")
DEFAULT_TOKEN = "4242424242:AAStandInStandInStandInStandInStand"


class StandIn(AbstractAsyncContextManager["StandIn"]):
    """``async with await StandIn.start() as tg: ...`` or ``await tg.stop()`` at the end."""

    def __init__(self, token: str, clock: SimClock, seed: int, username: str) -> None:
        self.token = token
        self.clock = clock
        self._furnish(seed, username)
        self.server = BotServer(self.api, token)

    def _furnish(self, seed: int, username: str) -> None:
        clock = self.clock
        self.world = World(clock, int(self.token.partition(":")[0]), username, seed)
        self.updates = Updates(clock, 100_000_000 + self.world.rng.randrange(800_000_000))
        self.api = Api(self.world, self.updates, clock)
        self.faults: Faults = self.api.faults
        self.flood: Flood = self.api.flood
        self.webhook = WebhookSender(self.updates, clock, self.faults)
        self.webhook.on_reply = self._webhook_reply
        self.webhook.changed = self.world.watch.changed
        self.faults.on_outage = self.updates.wake
        self.api.webhook = self.webhook
        self.world.emit = self.updates.emit
        self.people: dict[int, Person] = {}
        self.groups: list[SimulatedGroup] = []

    @classmethod
    async def start(
        cls, port: int = 0, token: str = DEFAULT_TOKEN, clock: SimClock | None = None, seed: int = 1,
        username: str = "sigap_sim_bot",
    ) -> StandIn:  # fmt: skip
        """Listen on the loopback address (port 0: a free one). Raises ValueError for a token without a bot id."""
        standin = cls(token, clock or SimClock(), seed, username)
        await standin.server.start(port)
        return standin

    async def begin_anew(self, seed: int = 1) -> None:
        """Nobody, no group, no message, no fault, as after `start`, on the same port; what is mounted stays, hooks do
        not. The bot is to be stopped meanwhile: what it remembers of Telegram is gone."""
        await self.webhook.close()
        self.updates.wake()
        self._furnish(seed, self.world.bot.username or "")
        self.server.api = self.api

    async def stop(self) -> None:
        """Close the server and the webhook's connections."""
        await self.webhook.close()
        await self.server.stop()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.stop()
        if kind is None:
            self.check()

    def check(self) -> None:
        """Raise AssertionError with everything that the hooks complained about."""
        if self.api.hook_errors:
            raise AssertionError("\n".join(self.api.hook_errors))

    def forgive(self) -> list[str]:
        """Forget the complaints of the hooks (for requests that are wrong on purpose) and return them."""
        complaints, self.api.hook_errors[:] = list(self.api.hook_errors), []
        return complaints

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``."""
        return f"http://{HOST}:{self.server.port}"

    # -- people and groups -----------------------------------------------------------------------------------------
    def person(
        self, name: str, language: str | None = "id", client: Client = "phone", username: str | None = None,
        phone: str = "",
    ) -> Person:  # fmt: skip
        """A new account with a client. ``name``: "First" or "First Last"."""
        number = phone or f"+62812{self.world.rng.randrange(10**7, 10**8)}"
        person = Person(self.api, self.world.add_user(name, language, username, number), client)
        self.people[person.id] = person
        return person

    def group(
        self, title: str, members: Sequence[Person] = (), admins: Sequence[Person] = (), bot: str = "administrator",
        supergroup: bool = False,
    ) -> SimulatedGroup:  # fmt: skip
        """A group that exists already: no updates are sent for it. ``bot``: its status there (``left``: not in it).

        The first of ``admins`` is the creator; without admins an account "Pemilik" is.
        """
        chat = self.world.add_group(title, supergroup)
        bosses = [admin.user for admin in admins] or [self.person("Pemilik").user]
        for user, status in [(bosses[0], "creator")] + [(boss, "administrator") for boss in bosses[1:]]:
            chat.members[user.id] = Member(user, status)
        for person in members:
            chat.members.setdefault(person.id, Member(person.user, "member"))
        if bot != "left":
            chat.members[self.world.bot.id] = Member(self.world.bot, bot)
        group = SimulatedGroup(self.world, chat, bosses[0])
        self.groups.append(group)
        return group

    def private(self, person: Person) -> Chat:
        """The chat of a person with the bot."""
        return self.world.chats[person.id]

    def press_many(self, presses: Sequence[tuple[Person, ShownMessage, str | int]]) -> list[SimulatedPress]:
        """Several people press at the same instant: no request of the bot gets in between."""
        return [person.press(message, button) for person, message, button in presses]

    # -- observation -----------------------------------------------------------------------------------------------
    @property
    def calls(self) -> list[Call]:
        """Every request received, in order (see Call)."""
        return self.api.calls

    @property
    def recording(self) -> bool:
        """False keeps no calls, for benchmarks."""
        return self.api.recording

    @recording.setter
    def recording(self, value: bool) -> None:
        self.api.recording = value

    def on_request(self, hook: Callable[[str, Json], object]) -> None:
        """Call ``hook(method, params)`` for every request; what it raises is raised again by ``check``."""
        self.api.on_request.append(hook)

    def on_result(self, hook: Callable[[str, Any], object]) -> None:
        """Call ``hook(method, result)`` for every good answer but getUpdates."""
        self.api.on_result.append(hook)

    def on_update(self, hook: Callable[[Json], object]) -> None:
        """Call ``hook(update)`` for every update that is queued (injected ones excepted)."""
        self.updates.on_update.append(hook)

    async def wait_until(self, condition: Callable[[], T | None], timeout: float = PATIENCE_S, what: str = "") -> T:
        """Wait until ``condition()`` is true; looked at after every change and request. Raises TimeoutError."""
        return await self.world.watch.until(condition, timeout, what)

    async def wait_for_call(
        self, method: str, fits: Callable[[Call], Any] = lambda call: True, timeout: float = PATIENCE_S, after: int = 0
    ) -> Call:
        """Wait for a request that was answered; ``after`` skips that many of ``calls``. Raises TimeoutError."""

        def look() -> Call | None:
            found = (call for call in self.calls[after:] if call.method == method and call.status and fits(call))
            return next(found, None)

        return await self.wait_until(look, timeout, f"a call of {method}")

    def mount(self, prefix: str, handler: Handler) -> None:
        """Serve another path prefix on the same port (the control interface, a page)."""
        self.server.mounted.append((prefix, handler))

    # -- faults that need more than a table ------------------------------------------------------------------------
    def inject_raw(self, update: Json) -> int:
        """Queue any object as an update; returns its update_id."""
        return self.updates.inject_raw(update)

    def poison(self, kind: str) -> int:
        """Queue an update that clients cannot parse or use (see POISON for the kinds); returns its update_id."""
        return self.inject_raw(POISON[kind])

    def rival(self, pause: float = 0.05, confirm: bool = False) -> RivalPoller:
        """A second poller with the same token, to be used with ``async with``; ``confirm``: it eats updates too."""
        return RivalPoller(self.updates, pause, confirm)

    async def refuse_connections(self) -> None:
        """Stop listening: clients get "connection refused" (the control interface too)."""
        await self.server.refuse()

    async def accept_connections(self) -> None:
        """Listen again on the same port."""
        await self.server.accept()

    def _webhook_reply(self, reply: Json) -> None:
        spec = METHODS.get(str(reply.pop("method")).lower())
        if spec is None or spec.waits:
            raise SimError(f"the webhook answered with an unknown method: {reply}")
        params = Params(reply)
        call = self.api.record(spec, params)
        try:
            self.api.execute(spec, params)
        except ApiError as error:
            if call is not None:
                call.error = error.description
