"""Residents: everything that begins, fills in or follows a report."""

from typing import Any

from telegram.ext import BaseHandler

from handlers.context import Context

ROUTES: list[BaseHandler[Any, Context, Any]] = []
