"""Admins: invitations and roles."""

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.actions.accounts import invitations
from bot.domain.kit.buttons import ButtonPress, Verb
from handlers.kit.buttons import on_press
from handlers.kit.commands import asks, asks_with, number, on_command
from handlers.kit.context import HandlerContext
from handlers.kit.identity import who_of


async def roles(update: Update, context: HandlerContext) -> None:
    """/peran."""
    context.act(update, invitations.list_roles, invitations.RolesPage(who_of(update), 0))


async def press_page(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """Another page of /peran."""
    context.act(update, invitations.list_roles, invitations.RolesPage(who_of(update), number(press.arg)))


async def press_revoke(update: Update, context: HandlerContext, press: ButtonPress) -> None:
    """A role's button under /peran, or the yes to its question: `user.role` or `user.role.y`."""
    user_id, _, rest = press.arg.partition(".")
    role, _, sure = rest.partition(".")
    command = invitations.Revoke(who_of(update), number(user_id), role, sure == "y")
    context.act(update, invitations.revoke, command)


ROUTES: list[BaseHandler[Any, HandlerContext, Any]] = [
    on_command(["undang", "invite"], asks(invitations.offer_roles)),
    on_command(["peran", "roles"], roles),
    on_press(Verb.INVITE, asks_with(invitations.invite)),
    on_press(Verb.ROLES_PAGE, press_page),
    on_press(Verb.REVOKE, press_revoke),
]
