"""After a restore a ticket's number says so, everywhere in the same way: on cards, in toasts, in refusals."""

import re

import pytest

from bot.actions.kit.requests import AskNumber
from bot.actions.system.intake import Settled
from bot.actions.ticket.lookup import claim
from bot.messages.kit.wording import spell
from bot.texts.catalog import LANGUAGES, texts
from storage.system import runs
from tests.support.stage import SERVICE, ZONE
from tests.ticket.shop import Shop


def _toast(shop: Shop, settled: Settled) -> str:
    assert settled.reply is not None
    assert settled.reply.toast is not None
    return texts("id").plain(
        settled.reply.toast, **spell(settled.reply.facts, texts("id"), shop.stage.now, ZONE, SERVICE)
    )


async def test_a_toast_spells_a_number_like_the_card(shop: Shop) -> None:
    before = await shop.open()
    await shop.stage.database.write(lambda tx: runs.begin_epoch(tx, 1))
    after = await shop.open()
    cards = {screen.text.split()[1] for screen in await shop.stage.screens(kind="team.card")}
    codes = f"TRC-{before.id:04d}", f"TRC-2-{after.id:04d}"
    assert all(any(code in text for text in cards) for code in codes), cards
    for code, ticket in zip(codes, (before, after), strict=True):
        assert code in _toast(shop, await shop.claim(shop.budi, ticket))
        late = _toast(shop, await shop.claim(shop.citra, ticket))
        assert code in late and "TRC" not in late.replace(code, ""), late


async def test_a_refusal_in_words_spells_it_too(shop: Shop) -> None:
    await shop.stage.database.write(lambda tx: runs.begin_epoch(tx, 1))
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    command = AskNumber(shop.citra, ticket.id)
    await shop.stage.settle(shop.citra, claim, command)
    [told] = await shop.stage.screens(kind="refusal")
    assert f"TRC-2-{ticket.id:04d}" in told.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_in_a_sentence_ends_in_the_bare_number(language: str) -> None:
    """Tapped, "/ambil_TRC-0001" is "/ambil_TRC": a command ends at the hyphen."""
    words = texts(language)
    for code in ("nobody_has_it", "nobody_to_write", "not_your_case"):
        fields = spell({"ticket": 12, "epoch": 1}, words, 0, ZONE, SERVICE)
        said = words.plain(f"refusal.{code}", **fields)
        assert "_12" in said and "-0012" in said and not re.search(r"/[a-z]+_\D", said), said
