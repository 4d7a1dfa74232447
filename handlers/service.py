"""What Telegram says by itself (members, migrations), and /start, /help, /privasi."""

from typing import Any

from telegram.ext import BaseHandler

from handlers.context import Context

ROUTES: list[BaseHandler[Any, Context, Any]] = []
