"""Whatever is written in private and belongs to no button or known command."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler, filters

from bot.actions.kit.forms import PressForm
from bot.actions.report.filling import BeginReport
from bot.actions.system import second
from bot.actions.system.conversation import cancel, hear, hear_edit, lost
from bot.actions.system.wishes import to_report
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import message_pressed, on_press
from handlers.kit.commands import PRIVATE
from handlers.kit.context import HandlerContext
from handlers.kit.heard import heard_of
from handlers.kit.identity import who_of

# Whatever is no service message; that is thirty questions, so what most messages are is asked first.
SAID = filters.TEXT | filters.LOCATION | filters.PHOTO | ~filters.StatusUpdate.ALL
CHANGED = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE


async def on_cancel(update: Update, context: HandlerContext) -> None:
    """/batal."""
    context.act(update, cancel, BeginReport(who_of(update)))


async def on_unknown_command(update: Update, context: HandlerContext) -> None:
    """A command that no room knows."""
    context.act(update, lost, BeginReport(who_of(update)))


async def on_message(update: Update, context: HandlerContext) -> None:
    """Whatever is sent in private and nobody else wanted."""
    context.act(update, hear, heard_of(update))


async def on_report_after_all(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A search that was a report: its words begin one."""
    context.act(update, to_report, PressForm(who_of(update), press.nonce, "t", "", message_pressed(update)))


async def on_other_person(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """Somebody else (`y`), or the same person (`n`)."""
    context.act(update, second.answer, PressForm(who_of(update), press.nonce, "o", press.arg, message_pressed(update)))


async def on_edit(update: Update, context: HandlerContext) -> None:
    """An edited message; a live location's next step."""
    context.act(update, hear_edit, heard_of(update))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    CommandHandler(["batal", "cancel"], on_cancel, PRIVATE),
    MessageHandler(PRIVATE & filters.COMMAND, on_unknown_command),
    MessageHandler(PRIVATE & SAID, on_message),
    MessageHandler(CHANGED, on_edit),
    on_press(Verb.OTHER_PERSON, on_other_person),
    on_press(Verb.SEARCH_TO_REPORT, on_report_after_all),
]
