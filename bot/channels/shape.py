"""What somebody said by another messenger, as an update in Telegram's shape: the same handlers read all messengers.

What a message may hold is Telegram's (https://core.telegram.org/bots/api#message): `{"text": …}`, a place as
`{"location": {"latitude": …, "longitude": …}}`, a picture as
`{"photo": [{"file_id": …, "file_unique_id": …, "width": 1, "height": 1}]}` with a `caption`, and so on.
"""

from collections.abc import Mapping
from typing import Any

from bot.domain.kit.buttons import SPOKEN
from storage.accounts.arrivals import message_number


def press(update_id: int, account: int, name: str, data: str, on: int = 0) -> dict[str, Any]:
    """A button with this data was chosen; `on`: the number of the message that it stood in, 0 where not told."""
    where = {"message_id": on, "chat": _chat(account, name), "date": 0}
    query = {"id": f"{SPOKEN}{message_number(update_id)}", "from": _person(account, name), "chat_instance": "0"}
    return {"update_id": update_id, "callback_query": {**query, "data": data, "message": where}}


def message(
    update_id: int,
    account: int,
    name: str,
    content: Mapping[str, Any],
    *,
    sent: int = 0,
    answers: int | None = None,
    edits: int | None = None,
    forwarded: str = "",
) -> dict[str, Any]:
    """A message with this content, `sent` at a time (UTC seconds; 0 where it is not told). `answers`: the number of the
    message that it answers; `edits`: of the one that it replaces; `forwarded`: who wrote it first, where it is passed
    on."""
    chat = _chat(account, name)
    whole = {
        "message_id": message_number(update_id) if edits is None else edits,
        "date": sent,
        "chat": chat,
        "from": _person(account, name),
        **content,
    }
    if answers is not None and edits is None:
        whole["reply_to_message"] = {"message_id": answers, "date": 0, "chat": chat}
    if forwarded:
        whole["forward_origin"] = {"type": "hidden_user", "date": sent, "sender_user_name": forwarded}
    if edits is not None:
        whole["edit_date"] = sent
    return {"update_id": update_id, "message" if edits is None else "edited_message": whole}


def _chat(account: int, name: str) -> dict[str, Any]:
    return {"id": account, "type": "private", "first_name": name}


def _person(account: int, name: str) -> dict[str, Any]:
    return {"id": account, "is_bot": False, "first_name": name, "language_code": "id"}
