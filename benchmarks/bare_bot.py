"""The measure of comparison: python-telegram-bot as its own examples use it, echoing, storing nothing."""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the same."""
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(api_base_url: str, token: str) -> None:
    """Poll until stopped."""
    application = Application.builder().token(token).base_url(f"{api_base_url}/bot").build()
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
