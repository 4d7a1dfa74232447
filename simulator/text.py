"""Message text as Telegram counts and understands it: UTF-16 lengths, HTML markup, entities found in plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from simulator.errors import bad_request

Entity = dict[str, Any]
Formatted = tuple[str, list[Entity]]

_TAGS = {
    "a": "text_link", "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code",
    "pre": "pre", "blockquote": "blockquote", "tg-spoiler": "spoiler", "span": "spoiler",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_UNQUOTED = re.compile(r"[A-Za-z0-9.\-]*")
_FOUND = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>https?://[^\s<>\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|id|me|gov|go\.id)\b(?:/[^\s<>\"]*)?)"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{2,31})\b"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
    r"|(?<![\w+])(?P<phone_number>\+\d{8,15})\b"
)
_OPAQUE = frozenset({"code", "pre"})
_MARKS = ("/", "@", "#", ".", "+")
_ENTITY_TYPES = frozenset(_TAGS.values()) | {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "text_mention",
    "expandable_blockquote",
}  # fmt: skip


def utf16_len(text: str) -> int:
    """Length in UTF-16 code units, the unit of Telegram's offsets and limits.

    Raises ApiError 400 for unpaired surrogates.
    """
    if text.isascii():
        return len(text)
    try:
        return len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of ``text`` that an entity covers (offset and length in UTF-16 units)."""
    raw = text.encode("utf-16-le")
    return raw[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def format_text(text: str, parse_mode: str, entities: Any) -> Formatted:
    """Apply a parse mode or given entities, trim, and add the entities that Telegram finds itself.

    Raises ApiError 400 for bad markup, an unsupported parse mode or bad entities.
    """
    mode = parse_mode.lower()
    if mode == "html":
        text, found = parse_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        found = _given(text, entities) if entities else []
    text, found = _trim(text, found)
    utf16_len(text)
    return text, add_found(text, found)


def add_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Merge in commands, links, mentions, hashtags, mail addresses and phone numbers seen in the text."""
    if not any(mark in text for mark in _MARKS):
        return entities
    extra = []
    for match in _FOUND.finditer(text):
        kind = str(match.lastgroup)
        start = utf16_len(text[: match.start()])
        entity = {"type": kind, "offset": start, "length": utf16_len(match.group())}
        if not any(_hides(given, entity) for given in entities):
            extra.append(entity)
    return _sorted(entities + extra) if extra else entities


def _hides(given: Entity, found: Entity) -> bool:
    apart = given["offset"] + given["length"] <= found["offset"] or found["offset"] + found["length"] <= given["offset"]
    return not apart and given["type"] in {"code", "pre", "text_link", "text_mention", "date_time", found["type"]}


def _sorted(entities: list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _given(text: str, entities: Any) -> list[Entity]:
    if not isinstance(entities, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    size = utf16_len(text)
    kept = []
    for entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse entities: expected MessageEntity to be an Object")
        kind, offset, length = entity["type"], entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request('can\'t parse entities: field "offset" and "length" must be of type Number')
        if kind not in _ENTITY_TYPES:
            continue  # Telegram ignores kinds that it does not know
        if offset < 0 or length < 0 or offset + length > size:
            raise bad_request("entity beyond the end of the message text")
        if kind == "date_time" and not isinstance(entity.get("unix_time"), int):
            raise bad_request('can\'t parse entities: field "unix_time" must be of type Number')
        if length:
            kept.append(entity)
    return _sorted(kept)


def _trim(text: str, entities: list[Entity]) -> Formatted:
    trimmed = text.strip()
    if len(trimmed) == len(text):
        return text, entities
    lead = utf16_len(text[: len(text) - len(text.lstrip())])
    size = utf16_len(trimmed)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(size, entity["offset"] + entity["length"] - lead)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return trimmed, kept


@dataclass(slots=True)
class _Open:
    tag: str
    value: str
    extra: str
    offset: int


class _Html:
    """One pass over HTML markup in Telegram's dialect."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.size = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> Formatted:
        source = self.source
        while self.at < len(source):
            sign = source[self.at]
            if sign == "<":
                if source.startswith("</", self.at):
                    self._end_tag()
                else:
                    self._start_tag()
            elif sign == "&":
                self._character()
            else:
                stop = _next_sign(source, self.at)
                self._write(source[self.at : stop])
                self.at = stop
        if self.open:
            left = self.open[-1].tag
            raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{left}\"")
        return "".join(self.out), _sorted(self.entities)

    def _write(self, part: str) -> None:
        self.out.append(part)
        self.size += utf16_len(part)

    def _character(self) -> None:
        decoded, self.at = _decode_character(self.source, self.at)
        self._write(decoded)

    def _fail(self, text: str, at: int) -> Exception:
        offset = len(self.source[:at].encode("utf-8", "surrogatepass"))
        return bad_request(f"can't parse entities: {text} at byte offset {offset}")

    def _start_tag(self) -> None:
        begin, source, size = self.at, self.source, len(self.source)
        at = begin + 1
        while at < size and not source[at].isspace() and source[at] != ">":
            at += 1
        if at >= size:
            raise self._fail("Unclosed start tag", begin)
        tag = source[begin + 1 : at].lower()
        if tag not in _TAGS:
            raise self._fail(f'Unsupported start tag "{tag}"', begin)
        attributes, self.at = self._attributes(tag, begin, at)
        value, extra = self._meaning(tag, attributes, begin)
        self.open.append(_Open(tag, value, extra, self.size))

    def _attributes(self, tag: str, begin: int, at: int) -> tuple[dict[str, str], int]:
        source, found = self.source, dict[str, str]()
        while True:
            at = self._skip(at)
            if at >= len(source):
                raise self._fail(f'Unclosed start tag "{tag}"', begin)
            if source[at] == ">":
                return found, at + 1
            name_at = at
            while at < len(source) and not source[at].isspace() and source[at] not in "=>":
                at += 1
            name = source[name_at:at].lower()
            if not name:
                raise self._fail(f'Empty attribute name in the tag "{tag}"', begin)
            at = self._skip(at)
            if at >= len(source) or source[at] != "=":
                if (tag, name) == ("blockquote", "expandable"):
                    found[name] = name
                    continue
                raise self._fail(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
            at = self._skip(at + 1)
            if at >= len(source):
                raise self._fail(f'Unclosed start tag "{tag}"', begin)
            found[name], at = self._value(begin, at)

    def _skip(self, at: int) -> int:
        while at < len(self.source) and self.source[at].isspace():
            at += 1
        return at

    def _value(self, begin: int, at: int) -> tuple[str, int]:
        source, quote = self.source, self.source[at]
        if quote not in "\"'":
            match = _UNQUOTED.match(source, at)
            end = match.end() if match else at
            if end >= len(source) or not (source[end].isspace() or source[end] == ">"):
                raise self._fail("Unexpected end of name token", at)
            return source[at:end].lower(), end
        at += 1
        value = []
        while at < len(source) and source[at] != quote:
            if source[at] == "&":
                decoded, at = _decode_character(source, at)
                value.append(decoded)
            else:
                value.append(source[at])
                at += 1
        if at >= len(source):
            raise self._fail("Unclosed start tag", begin)
        return "".join(value), at + 1

    def _meaning(self, tag: str, attributes: dict[str, str], begin: int) -> tuple[str, str]:
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fail('Tag "span" must have class "tg-spoiler"', begin)
        if tag == "tg-time":
            unix = attributes.get("unix", "")
            if not unix.lstrip("-").isdigit():
                raise self._fail('Tag "tg-time" must have a valid attribute "unix"', begin)
            return unix, attributes.get("format", "")
        if tag == "code":
            return attributes.get("class", ""), ""
        return attributes.get({"a": "href", "tg-emoji": "emoji-id", "blockquote": "expandable"}.get(tag, ""), ""), ""

    def _end_tag(self) -> None:
        begin, source = self.at, self.source
        if not self.open:
            raise self._fail("Unexpected end tag", begin)
        at = begin + 2
        while at < len(source) and not source[at].isspace() and source[at] != ">":
            at += 1
        name = source[begin + 2 : at].lower()
        at = self._skip(at)
        if at >= len(source) or source[at] != ">":
            raise self._fail("Unclosed end tag", begin)
        opened = self.open.pop()
        if name and name != opened.tag:
            offset = len(source[:begin].encode())
            text = f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", found "</{name}>"'
            raise bad_request(f"can't parse entities: {text}")
        self.at = at + 1
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self.size - opened.offset
        if length <= 0:
            return
        entity = self._entity(opened, length)
        if entity is None:
            return
        if entity["type"] in _OPAQUE:
            # Nothing may be formatted inside code; <pre><code class="language-x"> only names the language.
            self._swallow(entity)
        self.entities.append(entity)

    def _swallow(self, outer: Entity) -> None:
        inner = [entity for entity in self.entities if entity["offset"] >= outer["offset"]]
        self.entities = [entity for entity in self.entities if entity["offset"] < outer["offset"]]
        for entity in inner:
            if outer["type"] == "pre" and entity.get("language") and entity["length"] == outer["length"]:
                outer["language"] = entity["language"]
        if outer["type"] == "code" and not any(opened.tag == "pre" for opened in self.open):
            outer.pop("language", None)

    def _entity(self, opened: _Open, length: int) -> Entity | None:
        entity: Entity = {"type": _TAGS[opened.tag], "offset": opened.offset, "length": length}
        kind = entity["type"]
        if kind == "text_link":
            url = opened.value or utf16_slice("".join(self.out), opened.offset, length)
            if "." not in url and ":" not in url:
                return None
            entity["url"] = url if ":" in url else f"http://{url}/"
        elif kind == "custom_emoji":
            entity["custom_emoji_id"] = opened.value
        elif kind == "blockquote" and opened.value:
            entity["type"] = "expandable_blockquote"
        elif kind == "date_time":
            entity["unix_time"] = int(opened.value)
            if opened.extra:
                entity["date_time_format"] = opened.extra
        elif kind == "code" and opened.value.startswith("language-"):
            entity["language"] = opened.value.removeprefix("language-")
        return entity


def _next_sign(source: str, at: int) -> int:
    places = [place for place in (source.find("<", at), source.find("&", at)) if place >= 0]
    return min(places, default=len(source))


def _decode_character(source: str, at: int) -> tuple[str, int]:
    match = _CHARACTER.match(source, at)
    if match is None:
        return "&", at + 1
    hexadecimal, decimal, name = match.groups()
    if name:
        return (_NAMED[name], match.end()) if name in _NAMED else ("&", at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return (chr(code), match.end()) if 0 < code < 0x10FFFF else ("&", at + 1)


def parse_html(source: str) -> Formatted:
    """Parse Telegram's HTML dialect into plain text and entities (offsets in UTF-16 units).

    Raises ApiError 400 ``can't parse entities: ...`` with the UTF-8 byte offset of the fault.
    """
    if "<" not in source and "&" not in source:
        return source, []
    return _Html(source).run()
