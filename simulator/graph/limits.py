"""What Meta accepts in a request to send, as one table; ``judged`` refuses everything else.

A rule takes the value and its place in the request, and raises GraphError. Lengths are characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from simulator.graph.errors import wrong

Rule = Callable[[Any, str], None]

TEXT, BODY, CAPTION, SMALL = 4096, 1024, 1024, 60
BUTTONS, BUTTON_TITLE, BUTTON_ID = 3, 20, 256
ROWS, SECTIONS, SECTION_TITLE, ROW_TITLE, ROW_ABOUT, ROW_ID, LIST_BUTTON = 10, 10, 24, 24, 72, 200, 20
OPAQUE, FILENAME, PLACE, URL = 512, 240, 1000, 2048
PARAMETER = 1024
NUMBER = re.compile(r"\+?[1-9][0-9]{6,14}")
BSUID = re.compile(r"[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}")
MEDIA = ("image", "video", "audio", "document", "sticker")


# -- rules for one value -----------------------------------------------------------------------------------------------
def text(most: int, least: int = 1) -> Rule:
    """A text of so many characters that is not blank."""

    def rule(value: Any, at: str) -> None:
        if not isinstance(value, str):
            raise wrong(f"{at} must be a string", 100)
        if not least <= len(value) <= most:
            raise wrong(
                f"{at} length invalid. Min length: {least}, Max length: {most}", 100 if most == TEXT else 131009
            )
        if least and not value.strip():
            raise wrong(f"{at} is blank")

    return rule


def matching(pattern: re.Pattern[str], what: str) -> Rule:
    """A text that is wholly of this form."""

    def rule(value: Any, at: str) -> None:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise wrong(f"{at} is no {what}")

    return rule


def one_of(*values: Any) -> Rule:
    """One of these values."""

    def rule(value: Any, at: str) -> None:
        if value not in values or isinstance(value, bool) is not isinstance(values[0], bool):
            raise wrong(f"{at} must be one of {list(values)}", 100)

    return rule


def degrees(most: float) -> Rule:
    """A coordinate, WGS84."""

    def rule(value: Any, at: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
            raise wrong(f"{at} is no coordinate")

    return rule


def many(each: Rule, least: int, most: int) -> Rule:
    """A list of so many."""

    def rule(value: Any, at: str) -> None:
        if not isinstance(value, list):
            raise wrong(f"{at} must be an array", 100)
        if not least <= len(value) <= most:
            raise wrong(f"{at}: Min {least}, Max {most} allowed, {len(value)} given")
        for number, one in enumerate(value):
            each(one, f"{at}[{number}]")

    return rule


def fields(needed: Mapping[str, Rule], also: Mapping[str, Rule] | None = None) -> Rule:
    """An object with these fields and, maybe, those; any other is refused."""
    known = {**needed, **(also or {})}

    def rule(value: Any, at: str) -> None:
        if not isinstance(value, dict):
            raise wrong(f"{at} must be an object", 100)
        for name in value:
            if name not in known:
                raise wrong(f'Unexpected key "{name}" on param "{at}"', 100)
        for name in needed:
            if name not in value:
                raise wrong(f"The parameter {at}['{name}'] is required", 131008)
        for name, given in value.items():
            known[name](given, f"{at}['{name}']")

    return rule


def by_type(kinds: Mapping[str, Rule]) -> Rule:
    """An object whose field ``type`` says which rule it follows."""

    def rule(value: Any, at: str) -> None:
        if not isinstance(value, dict) or "type" not in value:
            raise wrong(f"The parameter {at}['type'] is required", 131008)
        kind = value["type"]
        if not isinstance(kind, str) or kind not in kinds:
            raise wrong(f"{at}['type'] must be one of {sorted(kinds)}", 100)
        kinds[kind](value, at)

    return rule


def both(*rules: Rule) -> Rule:
    """All of these, in their order."""

    def rule(value: Any, at: str) -> None:
        for one in rules:
            one(value, at)

    return rule


def no_twins(*path: str) -> Rule:
    """No two of a list have the same value there."""

    def rule(value: Any, at: str) -> None:
        seen = [_at(one, path) for one in value]
        if len(set(seen)) != len(seen):
            raise wrong(f"{at}: two have the same {path[-1]}")

    return rule


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value[name]
    return value


def _either(*names: str) -> Rule:
    def rule(value: Any, at: str) -> None:
        if sum(name in value for name in names) != 1:
            raise wrong(f"{at} needs exactly one of {', '.join(names)}", 100)

    return rule


def _rows(value: Any, at: str) -> None:
    rows = [row for section in value for row in section["rows"]]
    if not 1 <= len(rows) <= ROWS:
        raise wrong(f"{at}: Total row count invalid. Min 1, Max {ROWS}, {len(rows)} given")
    if len({row["id"] for row in rows}) != len(rows):
        raise wrong(f"{at}: two rows have the same id")
    if len(value) > 1 and not all("title" in section for section in value):
        raise wrong(f"{at}: each of several sections needs a title")


# -- the table ---------------------------------------------------------------------------------------------------------
TRUTH = one_of(True, False)
LINK = matching(re.compile(r"https?://\S{1,2000}"), "address")
MEDIA_ID = matching(re.compile(r"[0-9]{1,32}"), "media id")
WAMID = matching(re.compile(r"wamid\.[A-Za-z0-9+/=_-]{1,200}"), "message id")
_SOURCE = {"id": MEDIA_ID, "link": LINK}


def _media(also: Mapping[str, Rule]) -> Rule:
    return both(fields({}, {**_SOURCE, **also}), _either("id", "link"))


_CAPTION: dict[str, Rule] = {"caption": text(CAPTION)}
_FILE: dict[str, Rule] = {
    "image": _media(_CAPTION),
    "video": _media(_CAPTION),
    "audio": _media({"voice": TRUTH}),
    "document": _media({**_CAPTION, "filename": text(FILENAME)}),
    "sticker": _media({}),
}
_TYPE = text(64)
_WORDS = fields({"text": text(BODY)})
_FOOTER = fields({"text": text(SMALL)})
_TEXT_HEADER = fields({"type": _TYPE, "text": text(SMALL)})
_HEADER = by_type({
    "text": _TEXT_HEADER,
    **{kind: fields({"type": _TYPE, kind: _media({})}) for kind in ("image", "video", "document")},
})  # fmt: skip
_BUTTON = fields({
    "type": one_of("reply"),
    "reply": fields({"id": text(BUTTON_ID), "title": text(BUTTON_TITLE)}),
})  # fmt: skip
_BUTTON_LIST = both(many(_BUTTON, 1, BUTTONS), no_twins("reply", "title"), no_twins("reply", "id"))
_ROW = fields({"id": text(ROW_ID), "title": text(ROW_TITLE)}, {"description": text(ROW_ABOUT)})
_SECTION = fields({"rows": many(_ROW, 1, ROWS)}, {"title": text(SECTION_TITLE)})
_SECTION_LIST = both(many(_SECTION, 1, SECTIONS), _rows)


def _interactive(action: Rule, header: Rule | None = None, footer: bool = True) -> Rule:
    also = ({"header": header} if header else {}) | ({"footer": _FOOTER} if footer else {})
    return fields({"type": _TYPE, "body": _WORDS, "action": action}, also)


_LINK_BUTTON = fields({"display_text": text(BUTTON_TITLE), "url": LINK})
INTERACTIVE = by_type({
    "button": _interactive(fields({"buttons": _BUTTON_LIST}), _HEADER),
    "list": _interactive(fields({"button": text(LIST_BUTTON), "sections": _SECTION_LIST}), _TEXT_HEADER),
    "location_request_message": _interactive(fields({"name": one_of("send_location")}), footer=False),
    "cta_url": _interactive(fields({"name": one_of("cta_url"), "parameters": _LINK_BUTTON}), _HEADER),
})  # fmt: skip
_PARAMETER = by_type({
    "text": fields({"type": _TYPE, "text": text(PARAMETER)}, {"parameter_name": text(SMALL)}),
    "payload": fields({"type": _TYPE, "payload": text(BUTTON_ID)}),
})  # fmt: skip
_PARAMETERS = many(_PARAMETER, 0, 32)
_COMPONENT = by_type({
    "header": fields({"type": _TYPE, "parameters": _PARAMETERS}),
    "body": fields({"type": _TYPE, "parameters": _PARAMETERS}),
    "button": fields({
        "type": _TYPE, "sub_type": one_of("quick_reply", "url"), "index": one_of(*range(10), *map(str, range(10))),
        "parameters": _PARAMETERS,
    }),
})  # fmt: skip
_CONTENT: dict[str, Rule] = {
    "text": fields({"body": text(TEXT)}, {"preview_url": TRUTH}),
    "interactive": INTERACTIVE,
    "location": fields(
        {"latitude": degrees(90), "longitude": degrees(180)}, {"name": text(PLACE), "address": text(PLACE)}
    ),
    "reaction": fields({"message_id": WAMID, "emoji": text(16, least=0)}),
    "template": fields(
        {"name": text(512), "language": fields({"code": text(8)}, {"policy": one_of("deterministic")})},
        {"components": many(_COMPONENT, 0, 12)},
    ),
    **_FILE,
}
_ADDRESSEE: dict[str, Rule] = {
    "recipient_type": one_of("individual"),
    "to": matching(NUMBER, "telephone number"),
    "recipient": matching(BSUID, "business-scoped user id"),
    "context": fields({"message_id": WAMID}),
    "biz_opaque_callback_data": text(OPAQUE),
}
_PRODUCT = {"messaging_product": one_of("whatsapp")}
READ = fields(
    {**_PRODUCT, "status": one_of("read"), "message_id": WAMID},
    {"typing_indicator": fields({"type": one_of("text")})},
)
MESSAGE = {
    kind: fields({**_PRODUCT, "type": one_of(kind), kind: content}, _ADDRESSEE) for kind, content in _CONTENT.items()
}


def judged(body: Any) -> str:
    """The kind of a request to ``/messages``: a type of message, or ``read``.

    Raises GraphError for what Meta refuses.
    """
    if not isinstance(body, dict):
        raise wrong("the body must be a JSON object", 100)
    if "status" in body:
        READ(body, "body")
        return "read"
    kind = body.get("type", "text")
    if not isinstance(kind, str) or kind not in MESSAGE:
        raise wrong(f"type {kind!r} is none of {sorted(MESSAGE)}", 131051)
    MESSAGE[kind]({"type": kind, **body}, "body")
    if "to" not in body and "recipient" not in body:
        raise wrong("The parameter to or recipient is required", 131008)
    return kind
