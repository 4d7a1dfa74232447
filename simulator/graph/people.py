"""People with WhatsApp: what their phone shows, what they touch, and waiting for what comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simulator.errors import SimError
from simulator.graph.acts import WhatsAppActs
from simulator.graph.sending import Outbound
from simulator.graph.world import GraphAccount, GraphMessage
from simulator.watch import PATIENCE_S


class WhatsAppPerson(WhatsAppActs):
    """One person. ``position`` (WGS84 degrees) is what the phone sends when it is asked for the place."""

    def __init__(self, outbound: Outbound, account: GraphAccount) -> None:
        self.outbound = outbound
        self.world = outbound.world
        self.account = account
        self.position: tuple[float, float] = (-6.1783, 106.6319)

    def __repr__(self) -> str:
        return f"<{self.name} {self.address}>"

    @property
    def name(self) -> str:
        """The name of the profile."""
        return self.account.name

    @property
    def address(self) -> str:
        """What the bot reaches them by: the number (digits) where Meta shows it, else the business-scoped id."""
        return self.account.phone if self.account.shows_number else self.account.user_id

    @property
    def received(self) -> int:
        """How many messages the bot has sent here; each may cost money."""
        return self.account.received

    # -- what is on the screen -------------------------------------------------------------------------------------
    def chat(self) -> list[GraphMessage]:
        """Everything visible, the oldest first."""
        return [message for message in self.account.messages if not message.deleted and self._has(message)]

    def _has(self, message: GraphMessage) -> bool:
        return not message.from_bot or message.status in ("delivered", "read")

    def sees(self) -> list[GraphMessage]:
        """What the bot has sent and the phone has, the oldest first."""
        return [message for message in self.chat() if message.from_bot]

    def last(self) -> GraphMessage:
        """The newest message of the bot. Raises SimError where there is none."""
        shown = self.sees()
        if not shown:
            raise SimError(f"{self.name} has received nothing")
        return shown[-1]

    def transcript(self) -> str:
        """The chat as plain text, for reading."""
        return "\n".join(map(self._line, self.chat()))

    def _line(self, message: GraphMessage) -> str:
        who = "Bot" if message.from_bot else self.name
        kind = "" if message.kind in ("text", "interactive") else f"[{message.kind}] "
        touch = "".join(f" [{label}]" for label in message.labels)
        asks = f" ({message.action})" if message.action and not message.buttons else ""
        return f"{who}: {kind}{message.text}{asks}{touch}"

    # -- touching --------------------------------------------------------------------------------------------------
    def press(self, wanted: str | int, message: GraphMessage | None = None) -> GraphMessage:
        """Touch a reply button, a row of a list or a template's button, by its words, its id, a part of its words that
        only one has, or its place; in ``message``, or in the newest one that has it. Raises SimError for no such thing.
        """
        for shown in [message] if message is not None else reversed(self.sees()):
            found = _choice(shown, wanted)
            if found is not None:
                return self._touched(shown, *found)
        offered = [label for shown in self.sees() for label in shown.labels]
        raise SimError(f"{self.name} sees no single {wanted!r} among {offered}")

    def allow_location(self, message: GraphMessage | None = None) -> GraphMessage:
        """Answer the request for the place with ``position``. Raises SimError where none is asked for."""
        asking = [one for one in self.sees() if one.action == "send_location"]
        if message is None and not asking:
            raise SimError(f"{self.name} is not asked for the place")
        return self.pin(*self.position, reply_to=message or asking[-1])

    # -- waiting ---------------------------------------------------------------------------------------------------
    def mark(self) -> int:
        """A moment for ``wait_for(since=...)``: only what comes later counts."""
        return self.world.seq

    async def wait_for(
        self, wanted: str | Callable[[GraphMessage], Any] = "", since: int = 0, timeout: float = PATIENCE_S
    ) -> GraphMessage:
        """Wait until the phone shows a message of the bot with these words (or one that the function likes).

        Raises TimeoutError after ``timeout`` real seconds, its text ending in the transcript.
        """

        def look() -> GraphMessage | None:
            return next((one for one in reversed(self.sees()) if one.seq > since and _fits(one, wanted)), None)

        try:
            return await self.world.watch.until(look, timeout, str(wanted))
        except TimeoutError as error:
            saw = self.transcript()
            raise TimeoutError(f"{self.name} did not see {wanted!r} within {timeout} s; saw:\n{saw}") from error


def _fits(message: GraphMessage, wanted: str | Callable[[GraphMessage], Any]) -> bool:
    return wanted in message.text if isinstance(wanted, str) else bool(wanted(message))


def _choice(message: GraphMessage, wanted: str | int) -> tuple[str, str, str] | None:
    offered = message.buttons or message.rows
    if isinstance(wanted, int):
        return offered[wanted] if 0 <= wanted < len(offered) else None
    for place in (1, 0):
        exact = [one for one in offered if one[place] == wanted]
        if exact:
            return exact[0]
    part = [one for one in offered if wanted in one[1]]
    return part[0] if len(part) == 1 else None
