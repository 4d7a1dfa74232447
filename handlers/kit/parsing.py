"""From an update's JSON to the framework's objects.

Nearly all traffic is plain messages and presses, and for those the framework spends most of its time on the ninety
things that a message could have and does not, and on forbidding changes to objects that nobody changes. So these two
shapes are built straight, by the framework's own public constructors; whatever has one field more goes through
`Update.de_json`. What comes out is the same either way (tests/report/test_parsing.py).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    InaccessibleMessage,
    Location,
    Message,
    MessageEntity,
    PhotoSize,
    TelegramObject,
    Update,
    User,
)

T = TypeVar("T", bound=TelegramObject)


def _open(of: type[T]) -> type[T]:
    """The same class, its instances not guarded against changes: the guard costs two thirds of making one."""
    return type(of.__name__, (of,), {"__slots__": (), "__setattr__": object.__setattr__})


_Update, _Message, _Chat, _User = _open(Update), _open(Message), _open(Chat), _open(User)
_Query, _Unseen, _Location = _open(CallbackQuery), _open(InaccessibleMessage), _open(Location)
_Entity, _Photo = _open(MessageEntity), _open(PhotoSize)
_Party = TypeVar("_Party", Chat, User)
_ALWAYS = {"message_id", "date", "chat", "from"}
_PLAIN = _ALWAYS | {"text", "caption", "media_group_id", "location", "entities", "photo"}
_PRESS = {"id", "from", "chat_instance", "data", "message"}


def read_update(update: Mapping[str, Any], bot: Bot) -> Update:
    """The framework's object. Raises whatever the framework raises for what it cannot read."""
    message, press = update.get("message"), update.get("callback_query")
    if len(update) == 2 and isinstance(message, dict) and _ALWAYS <= message.keys() <= _PLAIN:
        return _Update(update["update_id"], message=_message(message, bot))
    if len(update) == 2 and isinstance(press, dict) and press.keys() == _PRESS:
        return _Update(update["update_id"], callback_query=_press(press))
    return Update.de_json(_without_buttons(update), bot)


def _message(given: Mapping[str, Any], bot: Bot) -> Message:
    rest: dict[str, Any] = {name: given[name] for name in given.keys() - _ALWAYS}
    if "location" in rest:
        rest["location"] = _Location.de_json(rest["location"])
    if "entities" in rest:
        rest["entities"] = [_Entity.de_json(one, bot) for one in rest["entities"]]
    if "photo" in rest:
        rest["photo"] = [_Photo.de_json(one) for one in rest["photo"]]
    message = _Message(
        given["message_id"],
        datetime.fromtimestamp(given["date"], UTC),
        _party(_Chat, given["chat"]),
        from_user=_party(_User, given["from"]),
        **rest,
    )
    message.set_bot(bot)
    return message


def _party(of: type[_Party], given: dict[str, Any]) -> _Party:
    """Fields that the framework does not know yet are kept by its own way."""
    try:
        return of(**given)
    except TypeError:
        return of.de_json(given)


def _press(given: Mapping[str, Any]) -> CallbackQuery:
    message = given["message"]
    return _Query(
        given["id"],
        _party(_User, given["from"]),
        given["chat_instance"],
        message=_Unseen(_party(_Chat, message["chat"]), message["message_id"]),
        data=given["data"],
    )


def _without_buttons(update: Mapping[str, Any]) -> dict[str, Any]:
    """A press carries the whole message with all its buttons; handlers need no more than where it stands. Date 0 is
    Telegram's own sign for that."""
    press = update.get("callback_query")
    if not isinstance(press, dict) or not isinstance(press.get("message"), dict):
        return dict(update)
    message = press["message"]
    where = {"message_id": message.get("message_id"), "chat": message.get("chat"), "date": 0}
    return {**update, "callback_query": {**press, "message": where}}
