"""Updates that client libraries choke on."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_USER: Json = {"id": 77, "is_bot": False, "first_name": "Racun"}
_CHAT: Json = {"id": 77, "type": "private", "first_name": "Racun"}
_MESSAGE: Json = {"message_id": 1, "date": 1687918200, "from": _USER, "chat": _CHAT, "text": "halo"}


def _without(name: str) -> Json:
    return {key: value for key, value in _MESSAGE.items() if key != name}


POISON: dict[str, Json] = {
    "no_chat": {"message": _without("chat")},
    "no_date": {"message": _without("date")},
    "no_message_id": {"message": _without("message_id")},
    "chat_is_a_number": {"message": {**_MESSAGE, "chat": 77}},
    "date_is_a_word": {"message": {**_MESSAGE, "date": "kemarin"}},
    "message_is_a_list": {"message": [1, 2, 3]},
    "user_without_id": {"message": {**_MESSAGE, "from": {"first_name": "Racun"}}},
    "entities_are_words": {"message": {**_MESSAGE, "entities": ["bold"]}},
    "press_without_sender": {"callback_query": {"id": "1", "chat_instance": "1", "data": "x"}},
    "photo_is_a_word": {"message": {**_MESSAGE, "photo": "gambar"}},
    "unknown_type": {"telepathy": {"thought": "halo"}},
    "no_type": {},
}
# python-telegram-bot parses these; a handler that expects a chat or a sender fails on them.
PARSED = frozenset({"no_chat", "press_without_sender", "unknown_type", "no_type"})
