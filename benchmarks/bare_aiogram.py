"""The other measure of comparison: aiogram as its own examples use it, echoing, storing nothing."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


async def echo(message: Message) -> None:
    """Say the same."""
    if message.text is not None:
        await message.answer(message.text)


async def main(api_base_url: str, token: str) -> None:
    """Poll until stopped."""
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_base_url)))
    dispatcher = Dispatcher()
    dispatcher.message.register(echo)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
