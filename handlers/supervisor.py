"""Supervisors: take over, reassign, approve, requeue."""

from typing import Any

from telegram.ext import BaseHandler

from handlers.context import Context

ROUTES: list[BaseHandler[Any, Context, Any]] = []
