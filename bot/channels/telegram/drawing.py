"""How a screen becomes a call of the Bot API."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.messages.kit.screen import Aside, Button, Key, Screen, UploadFile

FILE_METHODS = {
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "video": "sendVideo",
    "audio": "sendAudio",
    "video_note": "sendVideoNote",
    "document": "sendDocument",
}
# Sent by their id these bring the name that they had on the sender's phone, which is often the sender's own.
NAMED = ("audio", "video")


@dataclass(frozen=True, slots=True)
class ApiCall:
    """A call of the Bot API, with a file that is sent along: made here, or `fetch`ed from where it stands first."""

    method: str
    payload: Mapping[str, Any]
    upload: UploadFile | None = None
    fetch: tuple[str, str] | None = None


def call_for(screen: Screen, chat_id: int, standing: int | None, topic: int = 0) -> ApiCall:
    """How `screen` reaches `chat_id`: an edit of the message `standing`, or a new message in a `topic` of the group."""
    if screen.act is not None:
        method, parameters = screen.act
        return ApiCall(method, {"chat_id": chat_id, **parameters} if method == "leaveChat" else parameters)
    if standing is not None and screen.replaces and screen.pin is None:
        payload: dict[str, Any] = {"chat_id": chat_id, "message_id": standing, **_words(screen, "text")}
        if screen.buttons:
            payload["reply_markup"] = _inline(screen)
        return ApiCall("editMessageText", payload)
    payload = {"chat_id": chat_id}
    if topic:
        payload["message_thread_id"] = topic
    if screen.protect:
        payload["protect_content"] = True
    if screen.silent:
        payload["disable_notification"] = True
    if screen.aside is not None:
        payload |= _aside(screen.aside)
    elif screen.reply_to is not None:
        payload["reply_parameters"] = {"message_id": screen.reply_to, "allow_sending_without_reply": True}
    if markup := _markup(screen):
        payload["reply_markup"] = markup
    if screen.pin is not None:
        return _place(screen, screen.pin, payload, standing)
    if screen.upload is not None:
        words = _words(screen, "caption") if screen.text else {}
        return ApiCall(FILE_METHODS[screen.upload.kind], {**payload, **words}, screen.upload)
    if screen.file is not None:
        kind, file_id = screen.file
        anew = elsewhere(file_id) or kind in NAMED
        if not anew:
            payload[kind] = file_id
        if kind == "audio":
            payload["title"] = kind
        if screen.text and kind != "video_note":
            payload.update(_words(screen, "caption"))
        if screen.spoiler and kind in ("photo", "video"):
            payload["has_spoiler"] = True
        return ApiCall(FILE_METHODS[kind], payload, fetch=screen.file if anew else None)
    return ApiCall("sendMessage", {**payload, **_words(screen, "text")})


def elsewhere(file_id: str) -> bool:
    """Whether a file stands at another messenger: its name is in front ("wa:123"). Telegram's ids have no colon."""
    return ":" in file_id


def _aside(aside: Aside) -> dict[str, Any]:
    """The parameters of Bot API 10.2: what 10.3 has instead, a server of 10.2 would pass over and show to all."""
    about, _, number = aside.by.partition(":")
    found: dict[str, Any] = {"receiver_user_id": aside.user}
    if about == "q":
        found["callback_query_id"] = number
    elif about == "m":
        found["reply_parameters"] = {"ephemeral_message_id": int(number)}
    return found


def without_grey(call: ApiCall) -> ApiCall | None:
    """The same call without its grey buttons; None where it has none."""
    rows = (call.payload.get("reply_markup") or {}).get("inline_keyboard", ())
    kept = [[button for button in row if "disabled" not in button] for row in rows]
    if kept == list(rows):
        return None
    payload = {name: value for name, value in call.payload.items() if name != "reply_markup"}
    if any(kept):
        payload["reply_markup"] = {"inline_keyboard": [row for row in kept if row]}
    return replace(call, payload=payload)


def _place(screen: Screen, pin: tuple[float, float], payload: dict[str, Any], standing: int | None) -> ApiCall:
    lat, lng = pin
    if screen.live_period is None:
        return ApiCall("sendLocation", {**payload, "latitude": lat, "longitude": lng})
    if standing is None:
        return ApiCall(
            "sendLocation", {**payload, "latitude": lat, "longitude": lng, "live_period": screen.live_period}
        )
    moved = {"chat_id": payload["chat_id"], "message_id": standing, "latitude": lat, "longitude": lng}
    return ApiCall("editMessageLiveLocation", moved)


def _words(screen: Screen, name: str) -> dict[str, Any]:
    words: dict[str, Any] = {name: screen.text, "parse_mode": "HTML"}
    if name == "text":
        words["link_preview_options"] = {"is_disabled": True}
    return words


def _inline(screen: Screen) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(button) for button in row] for row in screen.buttons]}


def _markup(screen: Screen) -> dict[str, Any] | None:
    if screen.buttons:
        return _inline(screen)
    if screen.keys:
        shape: dict[str, Any] = {
            "keyboard": [[_key(key) for key in row] for row in screen.keys],
            "resize_keyboard": True,
            "one_time_keyboard": True,
        }
        if screen.placeholder:
            shape["input_field_placeholder"] = screen.placeholder
        return shape
    return {"remove_keyboard": True} if screen.remove_keys else None


def _button(button: Button) -> dict[str, Any]:
    shape: dict[str, Any] = {"text": button.label}
    if button.grey:
        shape["disabled"] = {}
    elif button.url is not None:
        shape["url"] = button.url
    else:
        shape["callback_data"] = button.data or ""
    if button.style is not None:
        shape["style"] = button.style
    return shape


def _key(key: Key) -> dict[str, Any]:
    return {"text": key.label, **({f"request_{key.asks}": True} if key.asks else {})}
