"""Methods for messages that one person alone sees in a group (Bot API 10.2 and later)."""

from __future__ import annotations

from simulator.api import Api, method
from simulator.errors import ApiError, bad_request
from simulator.methods_edit import apply_edit
from simulator.methods_send import attached, caption, medium, message_text
from simulator.params import Params
from simulator.world import Json, ShownMessage

MEDIA = ("photo", "document", "voice", "video")


def _shown(api: Api, params: Params) -> ShownMessage:
    """The message that a request names. Raises ApiError 404 as servers do that do not know the methods yet."""
    if not api.ephemeral:
        raise ApiError(404, "Not Found: method not found")
    chat = api.writable(params)
    if not params.has("receiver_user_id"):
        raise bad_request("receiver_user_id is empty")
    message = chat.alone.get(params.integer("ephemeral_message_id"))
    if message is None or message.alone != params.integer("receiver_user_id") or not message.from_bot:
        raise bad_request("message not found")
    return message


@method("deleteEphemeralMessage")
def delete_ephemeral(api: Api, params: Params) -> bool:
    api.world.remove(_shown(api, params))
    return True


@method("editEphemeralMessageText", "edit")
def edit_ephemeral_text(api: Api, params: Params) -> bool:
    message = _shown(api, params)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    text, entities = message_text(params)
    changes: Json = {"text": text, "entities": entities} if entities else {"text": text}
    apply_edit(api, params, message, changes, ("entities",))
    return True


@method("editEphemeralMessageCaption", "edit")
def edit_ephemeral_caption(api: Api, params: Params) -> bool:
    message = _shown(api, params)
    if message.kind not in MEDIA:
        raise bad_request("there is no caption in the message to edit")
    changes = caption(params.text("caption"), params.text("parse_mode"), params.tree("caption_entities"))
    apply_edit(api, params, message, changes, ("caption", "caption_entities"))
    return True


@method("editEphemeralMessageMedia", "edit")
def edit_ephemeral_media(api: Api, params: Params) -> bool:
    message, given = _shown(api, params), params.tree("media")
    kind = str(given.get("type", "")) if isinstance(given, dict) else ""
    if kind not in MEDIA:
        raise bad_request("can't parse InputMedia: Media type isn't supported")
    words = Params(given)
    content = medium(api, kind, attached(params, given.get("media")))
    content |= caption(words.text("caption"), words.text("parse_mode"), words.tree("caption_entities"))
    apply_edit(api, params, message, content, (*MEDIA, "text", "entities", "caption", "caption_entities"))
    return True


@method("editEphemeralMessageReplyMarkup", "edit")
def edit_ephemeral_markup(api: Api, params: Params) -> bool:
    apply_edit(api, params, _shown(api, params), {})
    return True
