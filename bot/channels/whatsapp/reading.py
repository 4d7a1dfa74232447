"""From a kept message to the update that the handlers know: one set of handlers for both messengers.

The shape is Telegram's, filled from Meta's message. What has no counterpart becomes a message without words, which is
answered with what can be done.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.channels.shape import message, press
from bot.domain.kit.buttons import Verb, read_button
from bot.domain.kit.codes import PASSED, PASSED_WORDS
from bot.domain.kit.commands import plain_command

FILES = "wa"
MARK = f"{FILES}:"  # how the id of a file begins that stands at Meta
VERBS = frozenset(Verb)
# As Telegram has them. Behind one that is the team's ("/ambil 1"), and behind /start, where an invitation may stand,
# nothing is read: nobody of the team is here.
_SLASHED = re.compile(r"/([a-z]{1,32})(?:[\s_\d]+(.*))?", re.IGNORECASE | re.DOTALL)
# What a link of a call-taker writes for them.
_PASSED = re.compile(rf"{PASSED_WORDS} ([A-Za-z0-9_-]{{16}})", re.IGNORECASE)
Item = Mapping[str, Any]


def as_update(update_id: int, account: int, raw: Item) -> dict[str, Any]:
    """The update that came with this number from this account, as it was kept (storage/accounts/arrivals.py)."""
    item, name = raw["item"], str(raw.get("name") or "") or "WhatsApp"
    chosen = _chosen(item) or raw.get("chose")
    if chosen is not None:
        return press(update_id, account, name, chosen, raw.get("answers") or 0)
    if item.get("type") == "reaction" or "revoke" in item or item.get("refused"):
        return {"update_id": update_id}  # a heart is no word, and what was relayed cannot be unsaid
    edit = item.get("type") == "edit"
    content = _dict(_dict(item.get("edit")).get("message")) if edit else item
    around = _dict(item.get("context"))
    passed_on = around.get("forwarded") or around.get("frequently_forwarded")
    return message(
        update_id,
        account,
        name,
        _content(content),
        sent=_seconds(item.get("timestamp")),
        answers=raw.get("answers"),
        edits=raw.get("edits") if edit else None,
        forwarded="WhatsApp" if passed_on else "",
    )


def _chosen(item: Item) -> str | None:
    """The data of the button or row that was touched; None for one that is not ours (the quick answer of a template,
    a list of another program at the same number): its words count."""
    data = _touched(_dict(item.get("interactive"))).get("id") or _dict(item.get("button")).get("payload")
    return data if isinstance(data, str) and read_button(data).verb in VERBS else None


def _touched(interactive: Item) -> Item:
    return _dict(interactive.get("button_reply")) or _dict(interactive.get("list_reply"))


def _content(item: Item) -> dict[str, Any]:
    """What it says; no words where it has another shape than Meta's papers give it, which is answered too."""
    read = _READERS.get(str(item.get("type")))
    try:
        return {"text": ""} if read is None else read(item[str(item["type"])])
    except (KeyError, TypeError, ValueError, AttributeError):
        return {"text": ""}


def _text(text: Item) -> dict[str, Any]:
    body = str(text.get("body") or "").strip()  # as Telegram's clients do before they send
    if (passed := _PASSED.fullmatch(body)) is not None:
        return _command("start", f" {PASSED}{passed[1]}")
    if (slashed := _SLASHED.fullmatch(body)) is not None:
        known = plain_command(slashed[1])
        name = known or slashed[1].lower()
        behind = slashed[2] if slashed[2] and known is not None and name != "start" else ""
        return _command(name, f" {behind}" if behind else "")
    command = plain_command(body)
    if command is None or command == "batal":
        return {"text": body}  # "batal" is a word of the dialogue itself
    return _command(command)


def _command(name: str, behind: str = "") -> dict[str, Any]:
    said = f"/{name}"
    return {"text": said + behind, "entities": [{"type": "bot_command", "offset": 0, "length": len(said)}]}


def _answer(interactive: Item) -> dict[str, Any]:
    return _text({"body": _touched(interactive).get("title")})


def _quick_answer(button: Item) -> dict[str, Any]:
    return _text({"body": button.get("text")})


def _location(place: Item) -> dict[str, Any]:
    spot = {"latitude": place.get("latitude"), "longitude": place.get("longitude")}
    title, address = str(place.get("name") or ""), str(place.get("address") or "")
    if title or address:
        return {"venue": {"location": spot, "title": title, "address": address}, "location": spot}
    return {"location": spot}


def _photo(image: Item) -> dict[str, Any]:
    size = {**_file(image), "width": 1, "height": 1}
    return {"photo": [size], **_caption(image)}


def _audio(audio: Item) -> dict[str, Any]:
    return {"voice" if audio.get("voice") else "audio": {**_file(audio), "duration": 0}}


def _video(video: Item) -> dict[str, Any]:
    return {"video": {**_file(video), "width": 1, "height": 1, "duration": 0}, **_caption(video)}


def _document(document: Item) -> dict[str, Any]:
    return {"document": {**_file(document), "file_name": document.get("filename")}, **_caption(document)}


def _contacts(contacts: list[Item]) -> dict[str, Any]:
    """The number by which WhatsApp knows somebody has their country's code; an address book's may lack it."""
    phones = [phone for one in contacts for phone in one.get("phones") or []]
    known = (f"+{phone['wa_id']}" if phone.get("wa_id") else phone.get("phone") for phone in phones)
    number = next(filter(None, known), None)
    return {"contact": {"phone_number": str(number), "first_name": "-"}} if number else {"text": ""}


def _file(media: Item) -> dict[str, Any]:
    """A file by Meta's id; the mark says whose it is."""
    return {"file_id": f"{MARK}{media['id']}", "file_unique_id": f"{MARK}{media.get('sha256') or media['id']}"}


def _caption(media: Item) -> dict[str, Any]:
    words = str(media.get("caption") or "").strip()
    return {"caption": words} if words else {}


def _dict(value: object) -> Item:
    return value if isinstance(value, Mapping) else {}


def _seconds(stamp: object) -> int:
    return int(stamp) if isinstance(stamp, str | int) and str(stamp).isdecimal() and len(str(stamp)) < 12 else 0


_READERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "text": _text,
    "interactive": _answer,
    "button": _quick_answer,
    "location": _location,
    "image": _photo,
    "audio": _audio,
    "video": _video,
    "document": _document,
    "contacts": _contacts,
}
