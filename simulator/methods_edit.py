"""Methods that change, delete, repeat or pin messages, and answers to presses."""

from __future__ import annotations

from typing import Any

from simulator.api import Api, method
from simulator.errors import NOT_MODIFIED, QUERY_TOO_OLD, bad_request
from simulator.keyboards import check_markup
from simulator.methods_send import caption, deliver, message_text, point
from simulator.params import Params
from simulator.world import MEDIA_KINDS, Chat, Json, ShownMessage

MAX_ANSWER = 200
DELETE_WINDOW_MS = 48 * 3_600_000
_COPIED = (*MEDIA_KINDS, "text", "entities", "caption", "caption_entities", "has_media_spoiler")
_CONTENT = (*MEDIA_KINDS, "text", "entities", "caption", "caption_entities", "reply_markup")


def _target(api: Api, params: Params) -> ShownMessage:
    if params.has("inline_message_id"):
        raise bad_request("message to edit not found")
    chat = api.writable(params)
    message = api.message(chat, params.integer("message_id"), "edit")
    if not message.from_bot or "forward_origin" in message.body:
        raise bad_request("message can't be edited")
    return message


def apply_edit(api: Api, params: Params, message: ShownMessage, changes: Json, removed: tuple[str, ...] = ()) -> Json:
    """Change a message and return it as it is now. Raises ApiError 400 where nothing would change."""
    markup = check_markup(params.tree("reply_markup"), message.chat.private, greys=api.ephemeral)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    gone = (*removed, "reply_markup")
    after = {key: value for key, value in message.body.items() if key not in gone}
    after.update(changes)
    if markup is not None:
        after["reply_markup"] = changes["reply_markup"] = markup
    if all(after.get(name) == message.body.get(name) for name in _CONTENT):
        raise bad_request(NOT_MODIFIED)
    message.reply_markup = markup
    # A change of buttons alone leaves no mark "edited" in clients.
    api.world.revise(message, changes, gone, mark=bool(changes.keys() - {"reply_markup"} or removed))
    return message.body


@method("editMessageText", "edit")
def edit_text(api: Api, params: Params) -> Json:
    message = _target(api, params)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    text, entities = message_text(params)
    changes: Json = {"text": text}
    if entities:
        changes["entities"] = entities
    preview = params.tree("link_preview_options")
    if preview:
        changes["link_preview_options"] = preview
    return apply_edit(api, params, message, changes, ("entities", "link_preview_options"))


@method("editMessageCaption", "edit")
def edit_caption(api: Api, params: Params) -> Json:
    message = _target(api, params)
    if message.kind not in ("photo", "document", "voice", "video"):
        raise bad_request("there is no caption in the message to edit")
    changes = caption(params.text("caption"), params.text("parse_mode"), params.tree("caption_entities"))
    return apply_edit(api, params, message, changes, ("caption", "caption_entities"))


@method("editMessageReplyMarkup", "edit")
def edit_markup(api: Api, params: Params) -> Json:
    return apply_edit(api, params, _target(api, params), {})


@method("editMessageLiveLocation", "edit")
def edit_live_location(api: Api, params: Params) -> Json:
    message = _target(api, params)
    old = message.body.get("location", {})
    if "live_period" not in old:
        raise bad_request("message can't be edited")
    location = {**point(params), "live_period": params.integer("live_period") or old["live_period"]}
    return apply_edit(api, params, message, {"location": location})


@method("stopMessageLiveLocation", "edit")
def stop_live_location(api: Api, params: Params) -> Json:
    message = _target(api, params)
    old = message.body.get("location", {})
    if "live_period" not in old:
        raise bad_request("message can't be edited")
    location = {key: value for key, value in old.items() if key not in ("live_period", "heading")}
    return apply_edit(api, params, message, {"location": location})


# -- deleting ------------------------------------------------------------------------------------------------------
def _deletable(api: Api, message: ShownMessage) -> bool:
    if api.may(message.chat, "can_delete_messages") and not message.chat.private:
        return True
    young = api.clock.now_ms() - message.body["date"] * 1000 < DELETE_WINDOW_MS
    return young and (message.from_bot or message.chat.private)


@method("deleteMessage")
def delete_message(api: Api, params: Params) -> bool:
    message = api.message(api.writable(params), params.integer("message_id"), "delete")
    if not _deletable(api, message):
        raise bad_request("message can't be deleted for everyone")
    api.world.remove(message)
    return True


@method("deleteMessages")
def delete_messages(api: Api, params: Params) -> bool:
    chat = api.writable(params)
    found = [chat.messages[number] for number in _numbers(params) if number in chat.messages]
    if any(not _deletable(api, message) for message in found):
        raise bad_request("message can't be deleted for everyone")
    for message in found:
        api.world.remove(message)
    return True


def _numbers(params: Params) -> list[int]:
    numbers = params.tree("message_ids")
    if not isinstance(numbers, list) or not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad_request("too many message identifiers specified")
    return [int(number) for number in numbers]


# -- repeating -----------------------------------------------------------------------------------------------------
def _source(api: Api, params: Params, number: int, verb: str) -> ShownMessage:
    origin: Chat = api.chat(params, "from_chat_id")
    message = api.message(origin, number, verb)
    if message.protected or message.kind == "service":
        raise bad_request("message can't be forwarded" if verb == "forward" else "message can't be copied")
    return message


def _copy(api: Api, params: Params, chat: Chat, number: int) -> Json:
    source = _source(api, params, number, "copy")
    content = {name: source.body[name] for name in _COPIED if name in source.body}
    if "caption" in params.raw and source.kind not in ("text", "location", "venue", "contact"):
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content |= caption(params.text("caption"), params.text("parse_mode"), params.tree("caption_entities"))
    return {"message_id": deliver(api, params, chat, content)["message_id"]}


@method("copyMessage", "send")
def copy_message(api: Api, params: Params) -> Json:
    return _copy(api, params, api.writable(params), params.integer("message_id"))


@method("copyMessages", "send")
def copy_messages(api: Api, params: Params) -> list[Json]:
    chat = api.writable(params)
    origin = api.chat(params, "from_chat_id")
    numbers = [number for number in _numbers(params) if number in origin.messages]
    if not numbers:
        raise bad_request("there are no messages to copy")
    return [_copy(api, params, chat, number) for number in numbers]


@method("forwardMessage", "send")
def forward_message(api: Api, params: Params) -> Json:
    chat = api.writable(params)
    source = _source(api, params, params.integer("message_id"), "forward")
    content = {name: source.body[name] for name in _COPIED if name in source.body}
    content["forward_origin"] = origin_of(source)
    return deliver(api, params, chat, content)


def origin_of(source: ShownMessage) -> Json:
    """The MessageOrigin of a forwarded message; a message forwarded twice keeps its first origin."""
    earlier: Json | None = source.body.get("forward_origin")
    if earlier is not None:
        return earlier
    return {"type": "user", "sender_user": source.body["from"], "date": source.body["date"]}


# -- pins, reactions, presses --------------------------------------------------------------------------------------
def _may_pin(api: Api, chat: Chat) -> None:
    if not api.may(chat, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")


@method("pinChatMessage")
def pin_message(api: Api, params: Params) -> bool:
    chat = api.writable(params)
    message = api.message(chat, params.integer("message_id"), "pin")
    _may_pin(api, chat)
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    api.world.touch(message)
    pinned = {key: value for key, value in message.body.items() if key != "reply_to_message"}
    service = api.world.post(chat, api.world.bot.as_json(), {"pinned_message": pinned})
    api.world.emit_message(service)
    return True


@method("unpinChatMessage")
def unpin_message(api: Api, params: Params) -> bool:
    chat = api.writable(params)
    _may_pin(api, chat)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    if number in chat.messages:
        api.world.touch(chat.messages[number])
    return True


@method("setMessageReaction")
def set_reaction(api: Api, params: Params) -> bool:
    message = api.message(api.writable(params), params.integer("message_id"), "react")
    reactions: Any = params.tree("reaction") or []
    if not isinstance(reactions, list) or len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.options = {**message.options, "reaction": reactions}
    api.world.touch(message)
    return True


@method("answerCallbackQuery")
def answer_callback_query(api: Api, params: Params) -> bool:
    text = params.text("text")
    if len(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = {"text": text, "show_alert": params.flag("show_alert"), "url": params.text("url")}
    answer["cache_time"] = params.integer("cache_time")
    if api.answer_press(params.text("callback_query_id"), answer) is None:
        raise bad_request(QUERY_TOO_OLD)
    return True
