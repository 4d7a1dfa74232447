"""The checks that Telegram makes on ``reply_markup``."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from simulator.errors import bad_request

Markup = dict[str, Any]

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
)  # fmt: skip
_STYLES = frozenset({"danger", "success", "primary"})
_SCHEMES = frozenset({"http", "https", "tg", "ton", "tonsite"})
MAX_BUTTONS = 100
MAX_DATA_BYTES = 64


def check_markup(markup: Any, private: bool, greys: bool = True) -> Markup | None:
    """Return a valid reply markup, or None where it is empty; ``greys``: buttons that do nothing are known. Raises
    ApiError 400 in Telegram's words."""
    if markup is None or markup == "":
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"], greys)
    if "keyboard" in markup:
        return _keyboard(markup, private)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    return None


def _rows(rows: Any, name: str) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" of the {_title(name)} must be an Array of Arrays')
    for row in rows:
        if not isinstance(row, list):
            raise bad_request(f'field "{name}" of the {_title(name)} must be an Array of Arrays')
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _title(name: str) -> str:
    return "InlineKeyboardMarkup" if name == "inline_keyboard" else "ReplyKeyboardMarkup"


def _inline(rows: Any, greys: bool) -> Markup | None:
    kept = _rows(rows, "inline_keyboard")
    for row in kept:
        for button in row:
            _inline_button(button, greys)
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any, greys: bool) -> None:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _ACTIONS if name in button and (greys or name != "disabled")]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if button.get("style") is not None and button["style"] not in _STYLES:
        raise bad_request("can't parse inline keyboard button: Invalid button style specified")
    _check_data(button)
    if "url" in button:
        _check_url(str(button["url"]))
    if "copy_text" in button:
        copied = button["copy_text"]
        if not isinstance(copied, dict) or not 1 <= len(str(copied.get("text", ""))) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_data(button: Markup) -> None:
    if "callback_data" not in button:
        return
    data = button["callback_data"]
    if not isinstance(data, str):
        raise bad_request('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
    if not 1 <= len(data.encode("utf-8", "surrogatepass")) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url if ":" in url else f"http://{url}")
    except ValueError as error:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL") from error
    if parts.scheme not in _SCHEMES:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme.startswith("http") and "." not in (parts.hostname or "") and parts.hostname != "localhost":
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _keyboard(markup: Markup, private: bool) -> Markup | None:
    kept = _rows(markup["keyboard"], "keyboard")
    for row in kept:
        for button in row:
            _keyboard_button(button, private)
    return {**markup, "keyboard": kept} if kept else None


def _keyboard_button(button: Any, private: bool) -> None:
    text = button if isinstance(button, str) else button.get("text") if isinstance(button, dict) else None
    if not isinstance(text, str):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object with a text")
    if isinstance(button, str) or private:
        return
    if button.get("request_location"):
        raise bad_request("location can be requested in private chats only")
    if button.get("request_contact"):
        raise bad_request("phone number can be requested in private chats only")


def button_text(button: Any) -> str:
    """The words on a button (a reply-keyboard button may be a bare string)."""
    return button if isinstance(button, str) else str(button.get("text", ""))
