"""Call-takers: a report on behalf of somebody on the telephone or WhatsApp."""

from typing import Any

from telegram.ext import BaseHandler

from handlers.context import Context

ROUTES: list[BaseHandler[Any, Context, Any]] = []
