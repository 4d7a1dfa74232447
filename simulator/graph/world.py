"""What there is: people's chats with the one number, messages, files, counts. UTC milliseconds throughout."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simulator.clock import SimClock
from simulator.graph.errors import GraphError
from simulator.graph.media import MediaStore
from simulator.graph.templates import Templates
from simulator.watch import Watch

Json = dict[str, Any]

WINDOW_MS = 24 * 3_600_000
FREE_PER_MONTH = 1000


@dataclass(slots=True, eq=False)
class GraphMessage:
    """A message as a phone shows it. ``buttons`` and ``rows``: (id, title, description); ``action`` is the word that
    opens a list, asks for the place or opens a link. ``status``: of messages of the number, how far it came."""

    id: str
    seq: int
    from_bot: bool
    kind: str
    text: str
    sent_ms: int
    header: str = ""
    footer: str = ""
    buttons: list[tuple[str, str, str]] = field(default_factory=list)
    rows: list[tuple[str, str, str]] = field(default_factory=list)
    action: str = ""
    body: Json = field(default_factory=dict)
    quotes: str | None = None
    status: str = "accepted"
    reactions: dict[bool, str] = field(default_factory=dict)
    edited: bool = False
    deleted: bool = False

    @property
    def labels(self) -> list[str]:
        """The words that can be touched, buttons or rows."""
        return [title for _, title, _ in self.buttons or self.rows]


@dataclass(slots=True, eq=False)
class GraphAccount:
    """A person of WhatsApp as the number knows them: a telephone number (digits), a business-scoped id, or both.

    ``shows_number``: whether Meta still hands the number on. ``online``: the phone takes what comes; ``reachable``:
    they have WhatsApp and have not blocked the number. ``received`` counts messages of the number: they cost money.
    """

    name: str
    phone: str
    user_id: str
    username: str | None = None
    parent_id: str | None = None
    shows_number: bool = True
    business: bool = False
    away_message: str = ""
    away_times: int = 0
    online: bool = True
    reachable: bool = True
    window_until_ms: int | None = None
    received: int = 0
    messages: list[GraphMessage] = field(default_factory=list)

    def contact(self) -> Json:
        """The person as an entry of ``contacts``."""
        profile: Json = {"name": self.name} | ({"username": self.username} if self.username else {})
        found: Json = {"profile": profile}
        if self.shows_number:
            found["wa_id"] = self.phone
        if self.user_id:
            found["user_id"] = self.user_id
        if self.parent_id:
            found["parent_user_id"] = self.parent_id
        return found

    def sender(self) -> Json:
        """The person as the fields of an incoming message that say from whom it is."""
        found: Json = {"from": self.phone} if self.shows_number else {}
        if self.user_id:
            found["from_user_id"] = self.user_id
        if self.parent_id:
            found["from_parent_user_id"] = self.parent_id
        return found


@dataclass(slots=True, eq=False)
class GraphRequest:
    """One request that came in. ``part``: messages, media, about (of a file) or file. ``error``: Meta's code, or 0."""

    part: str
    clock_ms: int
    body: Json = field(default_factory=dict)
    person: str | None = None
    status: int = 0
    error: int = 0
    details: str = ""
    fault: str = ""
    answer: Json = field(default_factory=dict)


@dataclass(slots=True)
class GraphWorld:
    """The state of one number."""

    clock: SimClock
    seed: int
    phone_number_id: str
    display_number: str
    account_id: str
    rng: random.Random = field(init=False)
    media: MediaStore = field(init=False)
    templates: Templates = field(default_factory=Templates)
    watch: Watch = field(default_factory=Watch)
    accounts: list[GraphAccount] = field(default_factory=list)
    by_id: dict[str, tuple[GraphAccount, GraphMessage]] = field(default_factory=dict)
    on_touch: list[Callable[[GraphAccount, GraphMessage], object]] = field(default_factory=list)
    seq: int = 0
    billed: int = 0
    _found: dict[str, GraphAccount] = field(default_factory=dict)  # whom `find` found under which name
    _numbers: set[str] = field(default_factory=set)  # that were given out
    _months: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        self.media = MediaStore(self.clock, self.rng)

    def empty(self) -> None:
        """Nobody and nothing, as at the start; templates stay, and so does whoever looks on."""
        self.accounts.clear()
        self._found.clear()
        self.by_id.clear()
        self.media = MediaStore(self.clock, self.rng)
        self.billed = 0
        self._months.clear()

    # -- names -----------------------------------------------------------------------------------------------------
    def message_id(self) -> str:
        """A new id of a message, as Meta shapes it."""
        return "wamid." + base64.b64encode(self.rng.randbytes(30)).decode()

    def new_user_id(self, country: str = "ID") -> str:
        """A new business-scoped id."""
        return f"{country}.{self.rng.randrange(10**16, 10**17)}"

    def find(self, body: Json) -> GraphAccount | None:
        """Whom a request is for: the number counts where both are given; None where nobody is called that."""
        if "to" in body:
            number = str(body["to"]).lstrip("+")
            return self._named(number, lambda one: one.phone == number)
        wanted = str(body["recipient"])
        return self._named(wanted, lambda one: wanted in (one.user_id, one.parent_id))

    def _named(self, name: str, fits: Callable[[GraphAccount], bool]) -> GraphAccount | None:
        """Thousands of people are not looked through for each message: whoever was found is asked first."""
        known = self._found.get(name)
        if known is None or not fits(known):
            known = next((one for one in self.accounts if fits(one)), None)
        if known is not None:
            self._found[name] = known
        return known

    def new_number(self) -> str:
        """A telephone number that nobody has: with some ten thousand people two would share one by chance, and one of
        them would wait for an answer that the other gets."""
        while (number := f"62812{self.rng.randrange(10**7, 10**8)}") in self._numbers:
            pass
        self._numbers.add(number)
        return number

    # -- messages --------------------------------------------------------------------------------------------------
    def add(self, account: GraphAccount, message: GraphMessage) -> GraphMessage:
        """Put a message into a chat."""
        account.messages.append(message)
        self.by_id[message.id] = (account, message)
        return message

    def next_seq(self) -> int:
        """The number of the next change."""
        self.seq += 1
        return self.seq

    def touched(self, account: GraphAccount, message: GraphMessage) -> None:
        """Something on a phone has changed: whoever looks on or waits is told."""
        for hook in self.on_touch:
            hook(account, message)
        self.watch.changed()

    def heard(self, account: GraphAccount) -> None:
        """The person wrote: for 24 hours the number may answer freely."""
        account.window_until_ms = self.clock.now_ms() + WINDOW_MS

    def is_open(self, account: GraphAccount) -> bool:
        """Whether anything but a template may be sent."""
        return account.window_until_ms is not None and self.clock.now_ms() < account.window_until_ms

    def price(self, account: GraphAccount | None, template: bool, month: str) -> Json:
        """What one more message costs: templates always, answers beyond the free ones of the month."""
        if account is not None:
            account.received += 1
        if not template:
            self._months[month] = self._months.get(month, 0) + 1
        billable = template or self._months[month] > FREE_PER_MONTH
        self.billed += billable
        kind = "regular" if billable else "free_customer_service"
        category = "utility" if template else "service"
        return {"billable": billable, "pricing_model": "PMP", "type": kind, "category": category}

    def own_message(self, message_id: str) -> tuple[GraphAccount, GraphMessage]:
        """A message by its id. Raises GraphError 131009 where there is none."""
        found = self.by_id.get(message_id)
        if found is None:
            raise GraphError(131009, "message_id does not exist", limit=True)
        return found
