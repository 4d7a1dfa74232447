"""What people write is heard the same through both doors: every message of the labelled corpus, with its breaks, its
pictures and its odd letters, and so whatever is read from it afterwards is the same."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot

from bot.actions.kit.heard import Heard
from bot.channels.whatsapp.items import cut
from bot.channels.whatsapp.reading import as_update
from bot.domain.kit.commands import WORDS
from handlers.kit.heard import heard_of
from handlers.kit.parsing import read_update
from storage.accounts.arrivals import FIRST, message_number

DATA = Path(__file__).parents[1] / "reading" / "data"
ACCOUNT, SECONDS = 9_000_000_000_000_000, 1_687_900_000
BOT = Bot("1:" + "a" * 35)


def corpus() -> list[str]:
    """Messages as people write them."""
    labelled = [
        json.loads(line)["text"]
        for path in sorted(DATA.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    lines = [line.partition("\t")[2] or line for path in ("dangers.txt", "wishes.txt") for line in _lines(path)]
    return [
        *labelled,
        *lines,
        "  *tebal* _miring_\n\n> kutip  ",
        "👨‍👩‍👧 anak\u200d hilang",
        "a" * 4_096,
        "<b>&amp;</b>",
    ]


def _lines(name: str) -> list[str]:
    read = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in read if line.strip() and not line.startswith("#")]


def by_telegram(text: str) -> Heard:
    """As Telegram's client sends it: without what stands around it."""
    who = {"id": ACCOUNT, "is_bot": False, "first_name": "Siti", "language_code": "id"}
    chat = {"id": ACCOUNT, "type": "private", "first_name": "Siti"}
    message = {"message_id": 1, "date": SECONDS, "chat": chat, "from": who, "text": text.strip()}
    return heard_of(read_update({"update_id": 1, "message": message}, BOT))


def by_whatsapp(text: str) -> tuple[Any, Heard]:
    """From Meta's call to what is heard; the update in between."""
    said = {"from": "6281", "id": "w", "timestamp": str(SECONDS), "type": "text", "text": {"body": text}}
    contact = {"profile": {"name": "Siti"}, "wa_id": "6281"}
    value = {"metadata": {"phone_number_id": "1"}, "contacts": [contact], "messages": [said]}
    [arrival] = cut({"entry": [{"changes": [{"value": value}]}]}, "1").arrivals
    raw = as_update(FIRST, ACCOUNT, {"item": arrival.item, "name": arrival.person.name})
    return raw, heard_of(read_update(raw, BOT))


def is_command(text: str) -> bool:
    """The whole message is a word that WhatsApp has for a command."""
    return text.strip().lower().rstrip(".!").removeprefix("/").strip() in WORDS


def test_the_corpus_is_heard_the_same() -> None:
    """What is heard is the same value, so that whatever reads it reads the same."""
    told = [text for text in corpus() if not is_command(text)]
    assert len(told) > 2_000
    for text in told:
        raw, heard = by_whatsapp(text)
        assert "entities" not in raw["message"], text
        assert replace(heard, message_id=1) == by_telegram(text), text


def test_what_stands_around_is_not_heard() -> None:
    """WhatsApp leaves blanks and empty lines around a message; Telegram's clients do not. Nor does a caption differ."""
    for text in corpus()[::7]:
        if not is_command(text):
            assert by_whatsapp(f" \n{text}\n  ")[1] == by_whatsapp(text)[1]


@pytest.mark.parametrize("word", sorted(WORDS))
def test_a_word_for_a_command_is_that_command(word: str) -> None:
    raw, _ = by_whatsapp(word.capitalize() + "!")
    said = raw["message"]
    if word == "batal":
        assert "entities" not in said, "a word of the dialogue itself"
    else:
        assert said["text"] == f"/{WORDS[word]}" and said["entities"][0]["type"] == "bot_command"
    assert raw["message"]["message_id"] == message_number(FIRST)
