"""The short way from an update's JSON to the framework's objects gives what the framework's own way gives."""

from typing import Any

import pytest
from telegram import Update
from telegram.ext import ExtBot

from handlers.kit.parsing import read_update

PERSON = {"id": 1001, "is_bot": False, "first_name": "Siti", "last_name": "Aminah", "username": "siti"}
PHONE = {**PERSON, "language_code": "id", "is_premium": True}
PRIVATE = {"id": 1001, "type": "private", "first_name": "Siti"}
GROUP = {"id": -100123, "type": "supergroup", "title": "TRC", "is_forum": True}
BASE = {"message_id": 7, "date": 1_700_000_000, "chat": PRIVATE, "from": PERSON}
COMMAND = [{"type": "bot_command", "offset": 0, "length": 6}, {"type": "mention", "offset": 7, "length": 4}]
PHOTO = [{"file_id": f"f{n}", "file_unique_id": f"u{n}", "width": n, "height": n, "file_size": n} for n in (90, 800)]
MESSAGES: dict[str, dict[str, Any]] = {
    "text": {**BASE, "text": "bapak tua"},
    "command": {**BASE, "from": PHONE, "text": "/lapor abc", "entities": COMMAND},
    "group": {**BASE, "chat": GROUP, "text": "/ambil 3", "entities": COMMAND[:1]},
    "pin": {**BASE, "location": {"latitude": -6.17, "longitude": 106.64, "horizontal_accuracy": 12.5}},
    "live": {**BASE, "location": {"latitude": -6.17, "longitude": 106.64, "live_period": 900, "heading": 3}},
    "photo": {**BASE, "photo": PHOTO, "caption": "di sini", "media_group_id": "123"},
    "nothing": dict(BASE),
    "new field of a person": {**BASE, "from": {**PERSON, "a_new_field": 1}, "text": "x"},
    "more": {**BASE, "text": "x", "reply_to_message": {**BASE, "text": "y"}, "has_protected_content": True},
    "venue": {**BASE, "venue": {"location": {"latitude": 1, "longitude": 2}, "title": "t", "address": "a"}},
}
PRESS = {"id": "99", "from": PHONE, "chat_instance": "1", "data": "f:abc:skip"}
WHERE = {"message_id": 7, "chat": GROUP, "date": 0}


@pytest.fixture
def bot() -> ExtBot[None]:
    return ExtBot(token="123456:" + "A" * 35)


@pytest.mark.parametrize("name", MESSAGES)
@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_a_message_reads_the_same(bot: ExtBot[None], kind: str, name: str) -> None:
    """Every field of every object, and what handlers ask of the update."""
    update = {"update_id": 5, kind: MESSAGES[name]}
    ours, theirs = read_update(update, bot), Update.de_json(update, bot)
    assert ours.to_dict() == theirs.to_dict()
    assert (ours.effective_user, ours.effective_chat, ours.effective_message) == (
        theirs.effective_user,
        theirs.effective_chat,
        theirs.effective_message,
    )
    assert ours.effective_message is not None
    assert ours.effective_message.get_bot() is bot


@pytest.mark.parametrize("more", [{}, {"game_short_name": "g"}])
def test_a_press_reads_the_same_without_the_message_it_carries(bot: ExtBot[None], more: dict[str, Any]) -> None:
    whole = {**WHERE, "date": 1_700_000_000, "text": "kartu", "reply_markup": {"inline_keyboard": [[{"text": "A"}]]}}
    ours = read_update({"update_id": 6, "callback_query": {**PRESS, **more, "message": whole}}, bot)
    theirs = Update.de_json({"update_id": 6, "callback_query": {**PRESS, **more, "message": WHERE}}, bot)
    assert ours.callback_query is not None and theirs.callback_query is not None
    assert ours.callback_query.message is not None and theirs.callback_query.message is not None
    assert ours.callback_query.message.message_id == theirs.callback_query.message.message_id
    assert (ours.callback_query.data, ours.callback_query.id) == ("f:abc:skip", "99")
    assert (ours.effective_user, ours.effective_chat) == (theirs.effective_user, theirs.effective_chat)


@pytest.mark.parametrize(
    "broken",
    [
        {"update_id": 5, "message": {**BASE, "chat": "x", "text": "t"}},
        {"update_id": 5, "message": {**BASE, "chat": {}, "text": "t"}},
        {"update_id": 5, "message": {**BASE, "from": [1], "text": "t"}},
        {"update_id": 5, "message": {**BASE, "date": "yesterday"}},
        {"update_id": 5, "message": {**BASE, "location": {"latitude": 1}}},
        {"update_id": 5, "message": {**BASE, "photo": [3]}},
        {"update_id": 5, "callback_query": {**PRESS, "message": {"chat": GROUP}}},
        {"update_id": 5, "callback_query": {**PRESS, "message": 7}},
    ],
)
def test_what_cannot_be_read_is_refused(bot: ExtBot[None], broken: dict[str, Any]) -> None:
    """It is set aside by the inbox, which only needs it to be an exception (F20)."""
    with pytest.raises((TypeError, KeyError, ValueError, AttributeError)):
        read_update(broken, bot)
