"""Supervisors: take over, reassign, approve, settle requests."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.accounts import approval
from bot.actions.kit.requests import Decide
from bot.actions.ticket import pausing, reviewing, supervision
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, asks_number, number, on_command, row_id
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def press_assign(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A responder's button under /tugaskan."""
    command = supervision.Assign(who_of(update), press.nonce, number(press.arg))
    context.act(update, supervision.assign, command)


async def press_approval(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """Yes or no to a member who asks to work: `user.y` or `user.n`."""
    user_id, _, answer = press.arg.partition(".")
    action = approval.approve if answer == "y" else approval.decline
    context.act(update, action, Decide(who_of(update), number(user_id)))


async def press_pause(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """The pause of an account: `user`, `user.days`, `user.days.reason`; `user.0` ends it."""
    user_id, _, rest = press.arg.partition(".")
    days, _, reason = rest.partition(".")
    command = pausing.SetPause(who_of(update), number(user_id), row_id(days), reason or None)
    context.act(update, pausing.press_pause, command)


async def press_review(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A verdict on a report of a new account: `verdict.number`."""
    verdict, _, ticket = press.arg.partition(".")
    context.act(update, reviewing.press_review, reviewing.Review(who_of(update), verdict, row_id(ticket) or 0))


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["ambilalih"], asks_number(supervision.take_over)),
    on_command(["tugaskan"], asks_number(supervision.offer_assignment)),
    on_command(["setujui"], asks(approval.list_approvals)),
    on_command(["jeda"], asks_number(pausing.ask_pause)),
    on_command(["tinjau"], asks(reviewing.show_first)),
    on_press(Verb.REVIEW, press_review),
    on_press(Verb.PAUSE, press_pause),
    on_press(Verb.ASSIGN, press_assign),
    on_press(Verb.APPROVE, press_approval),
]
