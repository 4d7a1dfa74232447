"""Whatever people write: every message of the room stays within Telegram's limits and carries no tags but ours (F32,
F33)."""

import asyncio
import re
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.kit.heard import Media
from bot.actions.kit.requests import AskNumber
from bot.actions.ticket.lookup import mine, show
from bot.domain.kit.people import Role
from bot.messages.kit.screen import CAPTION_LIMIT, TEXT_LIMIT, Screen
from bot.messages.ticket.parts import measured
from tests.support.stage import open_stage, person
from tests.ticket.shop import SECRET, Shop, open_shop

TAGS = re.compile(r"</?(?:b|i|a|code|tg-time)(?: href=\"https://[^\"<>]*\"| unix=\"\d+\" format=\"r\")?>")
HEAVY = ["😀" * 4_096, "<b>&" * 1_024, "&" * 4_096, "\n" * 4_000 + "x", "a\u0301" * 2_000, "\u202e</a><script>" * 200]


def check(screens: list[Screen]) -> None:
    """Within the limits, and nothing but our own tags."""
    assert screens
    for screen in screens:
        limit = CAPTION_LIMIT if screen.file is not None else TEXT_LIMIT
        shown = TAGS.sub("", screen.text)
        assert "<" not in shown and measured(shown.replace("&amp;", "&").replace("&lt;", "<")) <= limit
        assert "\u202e" not in screen.text
        for row in screen.buttons:
            assert all(len((button.data or "").encode()) <= 32 and len(button.label) <= 100 for button in row)


async def everything_shown(shop: Shop, words: str) -> None:
    """One ticket whose every field is `words`, through all messages that show them."""
    ticket = await shop.open(
        SECRET.with_(words=words, landmark=words, place_text=words, gone_to=words, contact=words, area_code=None)
    )
    check(await shop.stage.screens())
    await shop.claim(shop.budi, ticket)
    for _ in range(4):
        await shop.report_words(await shop.now(ticket), words)
    await shop.press(shop.budi, ticket, "write")
    await shop.say(shop.budi, words, Media("photo", "F", "U"))
    await shop.press(shop.budi, ticket, "contact", words=words)
    check(await shop.stage.screens())


def on_a_stage(story: Callable[[Shop], Awaitable[None]]) -> None:
    """Run a story on a fresh file."""

    async def run() -> None:
        with tempfile.TemporaryDirectory() as folder:
            stage = await open_stage(Path(folder))
            try:
                await story(await open_shop(stage))
            finally:
                await stage.database.close()

    asyncio.run(run())


@pytest.mark.parametrize("words", HEAVY, ids=["emoji", "tags", "ampersands", "lines", "marks", "override"])
def test_heavy_words(words: str) -> None:
    on_a_stage(lambda shop: everything_shown(shop, words))


@settings(max_examples=25)
@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300), min_size=20))
def test_any_words(many: list[str]) -> None:
    async def story(shop: Shop) -> None:
        for words in many[:20]:
            if words.strip():
                await shop.report_words(await shop.open(SECRET.with_(words=words, landmark=words)), words)
        check(await shop.stage.screens())

    on_a_stage(story)


async def test_a_long_name_fits(shop: Shop) -> None:
    long_name = await shop.stage.grant(person(15, "😀" * 64), Role.PETUGAS)
    for _ in range(40):
        await shop.claim(long_name, await shop.open())
    await shop.stage.act(long_name, mine, AskNumber(long_name))
    await shop.stage.act(shop.sari, show, AskNumber(shop.sari, 1))
    check(await shop.stage.screens())
