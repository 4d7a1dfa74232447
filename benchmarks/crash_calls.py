"""Which message of the outbox each call of the Bot API is of, so that copies are counted and not guessed.

Telegram passes over a parameter that it does not know. In the lives of a crash suite each call that the outbox makes
carries one: the number of its row. What was written is counted by it where it arrived, at the stand-in.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.channels.telegram.courier import Courier
from bot.channels.telegram.drawing import ApiCall
from bot.messages.kit.screen import Screen
from bot.outbox.channel import Reader
from simulator import StandIn

MARK = "sigap_row"


def mark_calls() -> None:
    """In the process of the bot, before it begins: from now on its calls say of which row they are."""
    draw = Courier.draw

    def marked(self: Courier, screen: Screen, reader: Reader) -> ApiCall:
        call = draw(self, screen, reader)
        return replace(call, payload={**call.payload, MARK: reader.ours})

    Courier.draw = marked  # type: ignore[method-assign]


@dataclass
class Arrivals:
    """What came of each row, in the order in which it came: the chat and the number of each message that was written,
    and how often a message that stands was changed. `past`: messages that no row of the outbox told."""

    written: defaultdict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    changed: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    past: int = 0
    _asked: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def at(cls, tg: StandIn) -> "Arrivals":
        """Hears what `tg` does from now on."""
        found = cls()
        tg.on_request(found._request)
        tg.on_result(found._result)
        return found

    def _request(self, method: str, params: Mapping[str, Any]) -> None:
        if method != "getUpdates":
            self._asked = params

    def _result(self, method: str, result: Any) -> None:
        """Between a request and its result nothing else happens at the stand-in."""
        row = self._asked.get(MARK)
        if method.startswith("edit") and row is not None:
            self.changed[str(row)] += 1
        if not method.startswith("send") or not isinstance(result, Mapping):
            return
        if row is None:
            self.past += 1
        else:
            self.written[str(row)].append((int(result["chat"]["id"]), int(result["message_id"])))
