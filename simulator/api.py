"""The Bot API without HTTP: a table of methods, and what every method needs (chats, rights, counting)."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from simulator.clock import SimClock
from simulator.errors import bad_request, forbidden
from simulator.faults import Faults
from simulator.flood import Flood
from simulator.params import Params
from simulator.updates import Updates
from simulator.users import User
from simulator.watch import PATIENCE_S
from simulator.webhook import WebhookSender
from simulator.world import Chat, Json, ShownMessage, World

Cost = Literal["send", "edit", "free"]
Handler = Callable[["Api", Params], Any]
CALLBACK_TTL_MS = 150_000


@dataclass(slots=True, frozen=True)
class Method:
    """One method: its true name, what flood control counts it as, and the function that does it."""

    name: str
    cost: Cost
    run: Handler
    waits: bool = False


METHODS: dict[str, Method] = {}


def method(name: str, cost: Cost = "free", waits: bool = False) -> Callable[[Handler], Handler]:
    """Enter a function in the table of methods (names are found without regard to case, as at Telegram).

    ``waits``: the function is a coroutine function.
    """

    def enter(handler: Handler) -> Handler:
        METHODS[name.lower()] = Method(name, cost, handler, waits)
        return handler

    return enter


@dataclass(slots=True, eq=False)
class Call:
    """One request as it was received. ``at`` is the monotonic clock (s), ``clock_ms`` the simulated one (UTC ms)."""

    method: str
    params: Json
    chat_id: int | None
    at: float
    clock_ms: int
    status: int = 0
    result: Any = None
    error: str | None = None
    fault: str | None = None

    def param(self, name: str) -> Any:
        """A parameter, nested objects decoded where they came as JSON text; None where it was not sent."""
        value = self.params.get(name)
        if isinstance(value, str) and value[:1] in ("{", "["):
            return Params(self.params).tree(name)
        return value


@dataclass(slots=True, eq=False)
class SimulatedPress:
    """A pressed button: the query's id and, once the bot answered, ``answer`` (text, show_alert, url, cache_time)."""

    id: str
    user: User
    message: ShownMessage
    created_ms: int
    answer: Json | None = None
    data: str = ""

    @property
    def text(self) -> str:
        """The words of the toast or alert, empty before the answer and for a silent one."""
        return str((self.answer or {}).get("text", ""))

    async def answered(self, timeout: float = PATIENCE_S) -> Json:
        """Wait for the bot's answer. Raises TimeoutError after ``timeout`` real seconds."""
        watch = self.message.chat.world.watch
        return await watch.until(lambda: self.answer, timeout, f"answer to the press by {self.user.first_name}")


class Encoded:
    """A result that is JSON text already."""

    __slots__ = ("blob",)

    def __init__(self, blob: bytes) -> None:
        self.blob = blob


class Described:
    """A result with the words that Telegram adds to it (setWebhook and the like)."""

    __slots__ = ("description", "value")

    def __init__(self, value: Any, description: str) -> None:
        self.value = value
        self.description = description


class Api:
    """State that belongs to the bot under test, and the helpers that methods share."""

    def __init__(self, world: World, updates: Updates, clock: SimClock) -> None:
        self.world = world
        self.updates = updates
        self.clock = clock
        self.flood = Flood(clock)
        self.faults = Faults(clock)
        self.webhook: WebhookSender | None = None
        self.calls: list[Call] = []
        self.recording = True
        self.ephemeral = True  # off: as before Bot API 10.2, whose servers pass over what they do not know
        self.counts: dict[str, int] = {}
        self.on_request: list[Callable[[str, Json], object]] = []
        self.on_result: list[Callable[[str, Any], object]] = []
        self.on_answer: list[Callable[[SimulatedPress], object]] = []
        self.hook_errors = updates.hook_errors
        self.presses: dict[str, SimulatedPress] = {}
        self.recent_presses: deque[SimulatedPress] = deque(maxlen=1000)
        self.commands: dict[tuple[str, int, int, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.default_menu_button: Json = {"type": "commands"}

    # -- one call --------------------------------------------------------------------------------------------------
    def execute(self, spec: Method, params: Params) -> Any:
        """Count a call for flood control and do it. Raises ApiError."""
        if spec.cost != "free" and self.flood.enabled:
            self._charge(spec, params)
        return spec.run(self, params)

    def _charge(self, spec: Method, params: Params) -> None:
        chat_id = params.chat_number()
        if chat_id is None:
            return
        count = 1
        if spec.name == "sendMediaGroup":
            count = len(params.tree("media") or ())
        elif spec.name == "copyMessages":
            count = len(params.tree("message_ids") or ())
        self.flood.charge(chat_id, spec.cost == "edit", count)

    def record(self, spec: Method, params: Params) -> Call | None:
        """Note a request; hooks see it first, and what a hook raises is kept in ``hook_errors``."""
        for hook in self.on_request:
            try:
                hook(spec.name, params.raw)
            except Exception as error:
                # The bot must not see a test's complaint as an answer; StandIn.stop raises it instead.
                self.hook_errors.append(f"{spec.name}: {error}")
        if not self.recording:
            return None
        call = Call(spec.name, params.raw, params.chat_number(), time.monotonic(), self.clock.now_ms())
        self.calls.append(call)
        self.counts[spec.name] = self.counts.get(spec.name, 0) + 1
        self.world.watch.changed()
        return call

    def checked_result(self, name: str, result: Any) -> None:
        """Show a result to the hooks."""
        for hook in self.on_result:
            try:
                hook(name, result)
            except Exception as error:
                self.hook_errors.append(f"result of {name}: {error}")

    # -- chats and messages ----------------------------------------------------------------------------------------
    def chat(self, params: Params, field: str = "chat_id") -> Chat:
        """The chat that a request names, readable or not. Raises ApiError 400."""
        value = params.raw.get(field)
        if value is None or value == "":
            raise bad_request(f"{field} is empty")
        chat = self.world.chats.get(value) if isinstance(value, int) else self._named_chat(str(value))
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            moved = chat.migrated_to.id
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=moved)
        return chat

    def _named_chat(self, value: str) -> Chat | None:
        try:
            return self.world.chats.get(int(value))
        except ValueError:
            return None  # @names belong to channels and public groups; there are none here

    def writable(self, params: Params) -> Chat:
        """The chat that a request writes to. Raises ApiError 400 or 403."""
        chat = self.chat(params)
        if chat.user is not None:
            self._check_private(chat, chat.user)
        else:
            self.check_member(chat)
        return chat

    def _check_private(self, chat: Chat, user: User) -> None:
        if user.deleted:
            raise forbidden("user is deactivated")
        if user.blocked:
            raise forbidden("bot was blocked by the user")
        if not user.started:
            if self._seen(user):
                raise forbidden("bot can't initiate conversation with a user")
            raise bad_request("chat not found")

    def _seen(self, user: User) -> bool:
        return any(user.id in chat.members for chat in self.world.chats.values() if not chat.private)

    def check_member(self, chat: Chat) -> None:
        """Raise ApiError 403 where the bot is not in the group."""
        status = self.world.bot_member(chat).status
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {chat.type} chat")

    def message(self, chat: Chat, number: int, what: str) -> ShownMessage:
        """A message of the chat. Raises ApiError 400 ``message to <what> not found``."""
        if number <= 0:
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(number)
        if message is None:
            raise bad_request(f"message to {what} not found")
        return message

    def may(self, chat: Chat, right: str) -> bool:
        """True where the bot holds an administrator's right in the group; always in private chats."""
        return chat.private or self.world.bot_member(chat).may(right)

    # -- presses ---------------------------------------------------------------------------------------------------
    def keep_press(self, press: SimulatedPress) -> None:
        """Remember a press until it is answered or too old."""
        self.presses[press.id] = press
        self.recent_presses.append(press)
        oldest = next(iter(self.presses.values()))
        if self.clock.now_ms() - oldest.created_ms > 2 * CALLBACK_TTL_MS:
            del self.presses[oldest.id]

    def answer_press(self, query_id: str, answer: Json) -> SimulatedPress | None:
        """Answer a press once; None where it is unknown, answered or too old."""
        press = self.presses.pop(query_id, None)
        if press is None or self.clock.now_ms() - press.created_ms > CALLBACK_TTL_MS:
            return None
        press.answer = answer
        for hook in self.on_answer:
            hook(press)
        self.world.watch.changed()
        return press
