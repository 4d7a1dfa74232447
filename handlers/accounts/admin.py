"""Admins: invitations, roles, the group's binding."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.accounts import invitations
from bot.actions.accounts.people import Decide
from bot.actions.system import team
from bot.domain.kit.buttons import Press
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, on_command
from handlers.kit.context import Context
from handlers.kit.identity import who_of


async def press_invite(update: Update, context: Context, press: Press) -> None:
    """A role's button under /undang."""
    context.act(update, invitations.invite, invitations.Invite(who_of(update), press.arg))


async def roles(update: Update, context: Context) -> None:
    """/peran."""
    context.act(update, invitations.list_roles, invitations.Page(who_of(update), 0))


async def press_page(update: Update, context: Context, press: Press) -> None:
    """Another page of /peran."""
    context.act(update, invitations.list_roles, invitations.Page(who_of(update), number(press.arg)))


async def press_revoke(update: Update, context: Context, press: Press) -> None:
    """A role's button under /peran, or the yes to its question: `user.role` or `user.role.y`."""
    user_id, _, rest = press.arg.partition(".")
    role, _, sure = rest.partition(".")
    command = invitations.Revoke(who_of(update), number(user_id), role, sure == "y")
    context.act(update, invitations.revoke, command)


async def bind(update: Update, context: Context) -> None:
    """/ikat CODE in the group."""
    title = update.effective_chat.title if update.effective_chat is not None else None
    command = team.Typed(who_of(update), " ".join(context.args or []), title or "")
    context.act(update, team.type_code, command)


async def press_bind(update: Update, context: Context, press: Press) -> None:
    """The admin's yes or no: `binding.y` or `binding.n`."""
    binding, _, answer = press.arg.partition(".")
    action = team.confirm_binding if answer == "y" else team.turn_down_binding
    context.act(update, action, Decide(who_of(update), number(binding)))


def number(text: str) -> int:
    """What a button carries as a number; 0, which nothing has, for made-up data."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


ROUTES: list[BaseHandler[Any, Context, Any]] = [
    on_command(["undang", "invite"], asks(invitations.offer_roles)),
    on_command(["peran", "roles"], roles),
    on_command(["grup", "group"], asks(team.begin_binding)),
    on_command(["ikat", "bind"], bind),
    on_press("inv", press_invite),
    on_press("rolp", press_page),
    on_press("rolx", press_revoke),
    on_press("bind", press_bind),
]
