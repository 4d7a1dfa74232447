"""What an action has at hand: the transaction, the moment, the rules, and the means to tell, record and remind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.domain.kit.events import EventData
from bot.domain.kit.messages import ASIDE, BY, Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import FACELESS, MEMBERSHIP_FRESH_MS, Role, Who
from bot.domain.kit.phones import NoPhone, Phone
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import MembershipUnknown, NotAllowed, PrivateOnly, Refusal
from bot.domain.kit.reminders import ReminderFacts, ReminderKind
from bot.domain.places.city import City
from bot.domain.rules import Rules
from bot.reading.message import MessageFacts
from storage.accounts import people
from storage.kit import events, outbox, recalling, reminders
from storage.kit.sqlite import Tx
from storage.ticket import tickets


@dataclass(frozen=True, slots=True)
class Reply:
    """What the update comes to. `outcome` is kept in the inbox, with `about`: a code of what it was about; `toast`
    answers a button press; `shown`: the message that is sent as well says the same."""

    outcome: InboxOutcome = InboxOutcome.DONE
    toast: str | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
    alert: bool = False
    about: str = ""
    shown: bool = False

    @property
    def code(self) -> str:
        """As the inbox keeps it."""
        return f"{self.outcome}:{self.about}" if self.about else str(self.outcome)


DONE = Reply()


@dataclass(frozen=True, slots=True)
class AskedHere:
    """Who did something in a group just now, so that they can be answered there alone: `by` the press ("q:…") or the
    command that nobody else saw ("m:…", `unseen`), or words that all saw."""

    chat: int
    user: int
    by: str = ""

    @property
    def unseen(self) -> bool:
        """Nobody else saw the command, so nobody else is to see its answer."""
        return self.by.startswith("m:")


class ReadPage(Protocol):
    """Reads on from what was read before."""

    def __call__(self, tx: Tx, before: Any) -> tuple[Any, bool]:
        """That and more, and whether it is all."""


class ReadAhead(Exception):
    """An action needs more than the writer has time for: `page` is called by who only reads, again and again until it
    has read all, from `begun` on; then the action is done once more, with that as `scene.ahead`."""

    def __init__(self, page: ReadPage, begun: Any) -> None:
        super().__init__("more is to be read than the writer has time for")
        self.page = page
        self.begun = begun


@dataclass(slots=True)
class Scene:
    """One action's surroundings. `now` in UTC ms; `cause` names what set it off ("u:<update_id>", "r:<reminder>")
    and starts the key of every message, so that a replay tells nothing twice. `here`: the group and its topic where
    somebody spoke, so that they are answered there; `aside`: who that was, where they can be answered alone."""

    tx: Tx
    now: int
    cause: str
    actor: str
    rules: Rules
    city: City
    here: tuple[int, int] | None = None
    aside: AskedHere | None = None
    ahead: Any = None  # what was read for this action since it asked for that (`ReadAhead`)
    told: set[int] = field(default_factory=set)  # the chats that something was queued for
    warned: set[int] = field(default_factory=set)  # of these the ones that were told of 112
    _read: dict[tuple[str, str], MessageFacts] = field(default_factory=dict)
    _dialled: dict[str, Phone | NoPhone] = field(default_factory=dict)

    @property
    def update(self) -> int:
        """The update that set it off; 0 for what else does."""
        kind, _, number = self.cause.partition(":")
        return int(number) if kind == "u" and number.isdecimal() else 0

    def message(self, text: str, who: str = "resident") -> MessageFacts:
        """What a whole message says, to a `resident`, `relative`, `responder` or `operator`
        (bot/reading/message.py). Read once, however many rooms ask: whoever decides where it belongs, the form, and the
        watch for danger."""
        facts = self._read.get((text, who))
        if facts is None:
            facts = self._read[text, who] = self.city.message(text, who)
        return facts

    def phone(self, text: str) -> Phone | NoPhone:
        """The telephone number that a text is, as the numbering plan says. Looked up once, however many rooms ask:
        whether the text is a number, and which."""
        found = self._dialled.get(text)
        if found is None:
            found = self._dialled[text] = self.rules.read_phone(text, self.rules.phone_region)
        return found

    def tell(
        self,
        message: Message,
        chat_id: int,
        priority: Priority | None = None,
        *,
        subject: str | None = None,
        rewrite: bool = False,
        delay_ms: int = 0,
        alone: AskedHere | None = None,
    ) -> None:
        """Queue a message for a chat; `priority` where it is not the usual one of its kind. With a `subject` it is the
        living message of that subject there, which `rewrite` edits where it stands. In a group only one person sees
        what is for them `alone`, and the answer to what nobody else saw."""
        params = message.params()
        self.told.add(chat_id)
        if params.get("danger"):
            self.warned.add(chat_id)
        urgency = message.priority if priority is None else priority
        if alone is None and urgency is Priority.ANSWER and self.aside and self.aside.unseen:
            alone = self.aside if self.aside.chat == chat_id else None
        if alone is not None:
            params |= {ASIDE: alone.user, BY: alone.by}
        about = subject or _about(params)
        outbox.add(
            self.tx,
            # The same message may be rewritten and then written anew by one cause (a card that is alerted again).
            key=f"{_key(self.cause, message, chat_id, about)}{':edit' if rewrite else ''}",
            chat_id=chat_id,
            kind=message.kind,
            params=params,
            priority=urgency,
            now=self.now,
            subject=subject,
            rewrite=rewrite,
            delay_ms=delay_ms,
            # Cards and alerts have a place of their own, wherever it was that somebody caused them.
            topic=self.here[1] if self.here and self.here[0] == chat_id and urgency is Priority.ANSWER else None,
        )

    def recall(self, message: Message, chat_id: int, cause: str) -> bool:
        """Keep back what `cause` told this chat, a message of its own; True where it may have arrived."""
        return recalling.recall(self.tx, _key(cause, message, chat_id, _about(message.params())))

    def redraw(self, message: Message, user_id: int, subject: str, priority: Priority | None = None) -> None:
        """Rewrite the living message of a subject where it stands in this chat, if it does."""
        if outbox.standing(self.tx, user_id, subject) is not None:
            self.tell(message, user_id, priority, subject=subject, rewrite=True)

    def tell_role(self, role: Role, message: Message) -> int:
        """The same message to everybody with a role; to how many."""
        holders = people.holders_of(self.tx, role)
        for user_id in holders:
            self.tell(message, user_id)
        return len(holders)

    def tell_team(self, message: Message, subject: str | None = None) -> bool:
        """A message to the team's group; False where no group is the team's."""
        team = people.team_chat(self.tx)
        if team is not None:
            self.tell(message, team, subject=subject)
        return team is not None

    def record(self, event: EventData, ticket_id: int | None = None) -> None:
        """Append an event to the chain, of a ticket where it is one's."""
        events.append(self.tx, event, at=self.now, actor=self.actor, ticket_id=ticket_id, cause=self.cause)

    def note(self, ticket_id: int, user_id: int, kind: str, text: str, what: str = "") -> int:
        """Keep words of a person with a ticket; the number of the note, which events tell. `what` they are, where one
        message leads to several notes."""
        source = f"{self.cause}:{what}" if what else self.cause
        return tickets.add_note(
            self.tx, ticket_id=ticket_id, user_id=user_id, kind=kind, text=text, source=source, now=self.now
        )

    def remind(self, ticket_id: int, kind: ReminderKind, due_at: int, *, round_: int, n: int = 0) -> None:
        """Set a reminder for `due_at` (UTC ms)."""
        reminders.plan(self.tx, ticket_id=ticket_id, kind=kind, n=n, round_=round_, due_at=due_at)

    def silence(self, ticket_id: int, *kinds: ReminderKind) -> None:
        """Cancel what waits of these kinds."""
        for kind in kinds:
            reminders.silence(self.tx, ticket_id, kind)

    def silence_apart(self, kind: ReminderKind, facts: ReminderFacts) -> None:
        """Cancel what waits of this kind without a ticket and with these facts."""
        reminders.silence_apart(self.tx, kind, facts)

    def roles(self, who: Who) -> frozenset[Role]:
        """The roles that `who` has at this moment, checked where the change is made (SOP 1).

        A responder must be in the team's group, seen there within ten minutes; without `rules.approval` being there
        is enough. Nobody can be held to an anonymous admin or a channel: no role at all. Raises MembershipUnknown
        where Telegram has to be asked first.
        """
        if who.user_id in FACELESS:
            return frozenset()
        given = people.roles_of(self.tx, who.user_id)
        team = people.team_chat(self.tx)
        if Role.SUPERVISOR in given or team is None:
            return given
        if Role.PETUGAS not in given and self.rules.approval:
            return given
        inside = people.membership(self.tx, team, who.user_id, self.now - MEMBERSHIP_FRESH_MS)
        if inside is None:
            raise MembershipUnknown(team, who.user_id)
        return given | {Role.PETUGAS} if inside else given - {Role.PETUGAS}

    def require(self, who: Who, *roles: Role) -> frozenset[Role]:
        """The roles of `who` that matter here; Refusal `not_allowed` (audited) where none of `roles` is among them.
        Raises MembershipUnknown only where it depends on the group."""
        given = frozenset() if who.user_id in FACELESS else people.roles_of(self.tx, who.user_id)
        if (given - {Role.PETUGAS}) & set(roles):
            return given
        have = self.roles(who) if Role.PETUGAS in roles else given
        if not have & set(roles):
            raise Refusal(NotAllowed(",".join(sorted(roles))), audit=True)
        return have

    def require_in_private(self, who: Who, *roles: Role) -> frozenset[Role]:
        """The same for what is done in the private chat. Raises Refusal `private_only`, `not_allowed` (audited)."""
        in_private(who)
        return self.require(who, *roles)


def _about(params: Mapping[str, Any]) -> str:
    return ",".join(f"{name}={params[name]}" for name in sorted(params))


def _key(cause: str, message: Message, chat_id: int, about: str) -> str:
    return f"{cause}:{message.kind}:{chat_id}:{about}"


def in_private(who: Who) -> None:
    """Some things are for the private chat, where nobody else reads. Raises Refusal `private_only`."""
    if not who.private:
        raise Refusal(PrivateOnly())


Action = Callable[[Scene, Any], Reply]


@dataclass(frozen=True, slots=True)
class RequestedAction:
    """What a handler made of an update: who wants which action with which command; `press` is the callback query
    to answer; `spoken`: a press that is answered by a message where nothing else is said; `unseen`: the number of a
    command that nobody else in the group saw."""

    who: Who
    action: Action
    command: Any
    press: str | None = None
    spoken: bool = False
    unseen: int = 0
