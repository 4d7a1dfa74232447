"""Admins: invitations, roles, the group's binding."""

from typing import Any

from telegram.ext import BaseHandler

from handlers.context import Context

ROUTES: list[BaseHandler[Any, Context, Any]] = []
