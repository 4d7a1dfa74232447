"""Methods that send: text, media, places, contacts, albums."""

from __future__ import annotations

import math
from typing import Any

from simulator.alone import receiver_of
from simulator.api import Api, method
from simulator.errors import bad_request
from simulator.files import image_kind
from simulator.keyboards import check_markup
from simulator.params import Params, ReceivedFile
from simulator.text import Formatted, format_text, utf16_len
from simulator.world import Chat, Json, ShownMessage

MAX_TEXT = 4096
MAX_CAPTION = 1024
_REMEMBERED = (
    "disable_notification", "message_thread_id", "message_effect_id", "allow_paid_broadcast", "business_connection_id",
    "direct_messages_topic_id",
)  # fmt: skip


def message_text(params: Params) -> Formatted:
    """The text of sendMessage and editMessageText. Raises ApiError 400 for an empty, long or badly marked text."""
    source = params.text("text")
    if not source:
        raise bad_request("message text is empty")
    text, entities = format_text(source, params.text("parse_mode"), params.tree("entities"))
    if not text:
        raise bad_request("message text is empty")
    if utf16_len(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, entities


def caption(source: str, parse_mode: str, entities: Any) -> Json:
    """The fields of a caption, none for an empty one. Raises ApiError 400."""
    if not source:
        return {}
    text, found = format_text(source, parse_mode, entities)
    if utf16_len(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": found} if found else {"caption": text}


def _caption_of(params: Params) -> Json:
    fields = caption(params.text("caption"), params.text("parse_mode"), params.tree("caption_entities"))
    if params.flag("show_caption_above_media"):
        fields["show_caption_above_media"] = True
    if params.flag("has_spoiler"):
        fields["has_media_spoiler"] = True
    return fields


def _reply(params: Params, chat: Chat) -> Json:
    given = params.tree("reply_parameters")
    number = params.integer("reply_to_message_id")
    lenient = params.flag("allow_sending_without_reply")
    if isinstance(given, dict):
        number = Params(given).integer("message_id")
        lenient = bool(given.get("allow_sending_without_reply"))
    if not number:
        return {}
    target = chat.messages.get(number)
    if target is None:
        if lenient:
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in target.body.items() if k != "reply_to_message"}}


def _topic(api: Api, params: Params, chat: Chat) -> Json:
    """Where in a forum it stands. Raises ApiError 400 for a topic that is not there (there is none with the number of
    "General"), or is closed to the bot."""
    thread = params.integer("message_thread_id")
    if not thread or not chat.topics:
        return {}
    topic = chat.topics.get(thread)
    if topic is None or topic.deleted:
        raise bad_request("message thread not found")
    if topic.closed and not api.world.bot_member(chat).may("can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def deliver(api: Api, params: Params, chat: Chat, content: Json) -> Json:
    """Post the bot's message with the options that all send methods share; return the Message object."""
    markup = check_markup(params.tree("reply_markup"), chat.private, greys=api.ephemeral)
    receiver = receiver_of(api, params, chat)
    content = {**content, **_topic(api, params, chat), **_reply(params, chat)}
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    if params.has("message_effect_id"):
        content["effect_id"] = params.text("message_effect_id")
    options = {name: params.raw[name] for name in _REMEMBERED if name in params.raw}
    if "disable_notification" in options:
        options["disable_notification"] = params.flag("disable_notification")
    sender = api.world.bot.as_json()
    if receiver is not None:
        return api.world.post_alone(chat, sender, receiver, content, options, markup).body
    return api.world.post(chat, sender, content, options, markup).body


@method("sendMessage", "send")
def send_message(api: Api, params: Params) -> Json:
    chat = api.writable(params)
    text, entities = message_text(params)
    content: Json = {"text": text, "entities": entities} if entities else {"text": text}
    preview = params.tree("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    elif params.flag("disable_web_page_preview"):
        content["link_preview_options"] = {"is_disabled": True}
    return deliver(api, params, chat, content)


# -- media ---------------------------------------------------------------------------------------------------------
def medium(api: Api, kind: str, source: Any, extra: Json | None = None) -> Json:
    """The content of a media message from an upload or a file id. Raises ApiError 400."""
    if isinstance(source, ReceivedFile):
        return {kind: _uploaded(api, kind, source, extra or {})}
    if not isinstance(source, str) or not source:
        raise bad_request(f"there is no {kind} in the request")
    if source.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = api.world.files.by_id.get(source)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return {kind: api.world.files.shown(stored)}


def _uploaded(api: Api, kind: str, upload: ReceivedFile, extra: Json) -> Any:
    files = api.world.files
    if not upload.content:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        if image_kind(upload.content) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        return files.photo(upload.content)
    stored = files.add(kind, upload.content, upload.filename, upload.content_type)
    files.describe(stored, extra)
    return files.shown(stored)


def _extra(params: Params) -> Json:
    names = ("duration", "width", "height")
    return {name: params.integer(name) for name in names if params.has(name)}


def _send_medium(kind: str) -> None:
    @method(f"send{kind.title()}", "send")
    def send(api: Api, params: Params) -> Json:
        chat = api.writable(params)
        content = medium(api, kind, attached(params, params.raw.get(kind)), _extra(params))
        return deliver(api, params, chat, {**content, **_caption_of(params)})


for _kind in ("photo", "document", "voice", "video"):
    _send_medium(_kind)


@method("sendMediaGroup", "send")
def send_media_group(api: Api, params: Params) -> list[Json]:
    chat = api.writable(params)
    items = params.tree("media")
    if not isinstance(items, list) or not 2 <= len(items) <= 10:
        raise bad_request("wrong number of media in the album: expected 2-10")
    group = {"media_group_id": str(api.world.rng.getrandbits(53))}
    contents = [_album_item(api, params, item) for item in items]
    if "document" in {kind for kind, _ in contents} and len({kind for kind, _ in contents}) > 1:
        raise bad_request("documents can't be mixed with other media types")
    return [deliver(api, params, chat, {**content, **group}) for _, content in contents]


def _album_item(api: Api, params: Params, item: Any) -> tuple[str, Json]:
    kind = str(item.get("type", "")) if isinstance(item, dict) else ""
    if kind not in ("photo", "video", "document"):
        raise bad_request("can't parse InputMedia: Media type isn't supported in albums")
    content = medium(api, kind, attached(params, item.get("media")))
    fields = Params(item)
    content.update(_caption_of(fields))
    return kind, content


def attached(params: Params, source: Any) -> Any:
    """Resolve ``attach://name`` to the upload of that name."""
    if isinstance(source, str) and source.startswith("attach://"):
        return params.upload(source.removeprefix("attach://"))
    return source


# -- places and contacts -------------------------------------------------------------------------------------------
def point(params: Params) -> Json:
    """A Location. Raises ApiError 400 for a coordinate that is missing, not finite or out of range."""
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise bad_request("wrong latitude or longitude specified")
    location: Json = {"latitude": latitude, "longitude": longitude}
    if params.has("horizontal_accuracy"):
        location["horizontal_accuracy"] = float(params.text("horizontal_accuracy"))
    for name in ("heading", "proximity_alert_radius"):
        if params.integer(name):
            location[name] = params.integer(name)
    return location


@method("sendLocation", "send")
def send_location(api: Api, params: Params) -> Json:
    chat = api.writable(params)
    location = point(params)
    period = params.integer("live_period")
    if period:
        if not 60 <= period <= 86400 and period != 0x7FFFFFFF:
            raise bad_request("wrong live period specified")
        location["live_period"] = period
    return deliver(api, params, chat, {"location": location})


@method("sendVenue", "send")
def send_venue(api: Api, params: Params) -> Json:
    chat = api.writable(params)
    location = point(params)
    if not params.text("title").strip():
        raise bad_request("venue title must be non-empty")
    if not params.text("address").strip():
        raise bad_request("venue address must be non-empty")
    venue = {"location": location, "title": params.text("title"), "address": params.text("address")}
    return deliver(api, params, chat, {"venue": venue, "location": location})


@method("sendContact", "send")
def send_contact(api: Api, params: Params) -> Json:
    chat = api.writable(params)
    if not params.text("phone_number").strip():
        raise bad_request("phone number is empty")
    if not params.text("first_name").strip():
        raise bad_request("first name is empty")
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: params.text(name) for name in names if params.has(name)}
    return deliver(api, params, chat, {"contact": contact})


@method("sendChatAction")
def send_chat_action(api: Api, params: Params) -> bool:
    api.writable(params)
    if not params.text("action"):
        raise bad_request("wrong parameter action in request")
    return True


def markup_of(message: ShownMessage) -> Json | None:
    """The inline keyboard of a message, None for none."""
    markup: Json | None = message.body.get("reply_markup")
    return markup
