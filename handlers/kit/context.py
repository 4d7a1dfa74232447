"""What a handler has at hand: it reads the update and names one action. Nothing else."""

from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackContext, ExtBot

from bot.actions.kit.scene import Action, RequestedAction
from bot.domain.kit.buttons import SPOKEN
from bot.domain.kit.people import Who
from handlers.kit.identity import who_of


@dataclass(slots=True)
class HandlerOutcome:
    """What the handlers made of the update at hand; one update at a time, so one place is enough."""

    intent: RequestedAction | None = None
    error: BaseException | None = None

    def forget(self) -> None:
        """Begin the next update with nothing."""
        self.intent = None
        self.error = None


class HandlerContext(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], HandlerOutcome]):
    """The framework's context with the one thing that a handler may do."""

    def act(self, update: Update, action: Action, command: Any) -> None:
        """Ask for `action` with `command`; the press that asked, if any, is answered with its outcome."""
        query = update.callback_query
        press = None if query is None else query.id
        spoken = press is not None and press.startswith(SPOKEN)
        who = getattr(command, "who", None)  # nearly every command says it, as `who_of` has it
        if not isinstance(who, Who):
            who = who_of(update)
        self.bot_data.intent = RequestedAction(who, action, command, None if spoken else press, spoken, _unseen(update))


def _unseen(update: Update) -> int:
    """The number of a command that nobody else in the group saw (Bot API 10.2, which the framework does not know yet);
    0 for what all see."""
    number = 0 if update.message is None else update.message.api_kwargs.get("ephemeral_message_id", 0)
    return number if isinstance(number, int) else 0


App = Application[ExtBot[None], HandlerContext, dict[Any, Any], dict[Any, Any], HandlerOutcome, None]
