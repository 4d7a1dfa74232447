"""The text of a screen (Telegram's HTML) with WhatsApp's own marks, cut where it would be too long."""

import re
import unicodedata
from html import unescape

MARKS = {"b": "*", "strong": "*", "i": "_", "em": "_", "s": "~", "code": "`", "pre": "```"}
QUOTE = "blockquote"
CUT_MARK = "…"
# Telegram makes a link of /ambil_12; here it is words to type, as people type them.
_TOUCHED = re.compile(r"(?<![\w/])/([a-z]+)_(?=\d)")
JOINER, VARIATIONS = "\u200d", ("\ufe0e", "\ufe0f")
_TONES = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)


_PLAIN_TAGS = tuple((f"<{bar}{name}>", mark) for name, mark in MARKS.items() for bar in ("", "/"))
_TAG = re.compile(r"<(/?)([a-z][a-z-]*)([^<>]*)>")
_HREF = re.compile(r'href="([^"]*)"')


def marked(html: str) -> str:
    """The text as WhatsApp shows it. A mark stands against the words that it is for, never against a space."""
    text = html
    if "<" in text:  # mostly nothing but marks, each closed as it was opened: Telegram takes no others
        for tag, mark in _PLAIN_TAGS:
            text = text.replace(tag, mark)
        if "<" in text:
            text = _tag_by_tag(html)
    text = unescape(text).strip()
    return _TOUCHED.sub(r"/\1 ", text) if "_" in html and "/" in text else text


def _tag_by_tag(html: str) -> str:
    words, *tags = _TAG.split(html)
    parts, opened = [words], list[tuple[str, str]]()
    for slash, name, more, behind in zip(*[iter(tags)] * 4, strict=True):
        if slash:
            _close(name, opened, parts)
        else:
            link = _HREF.search(more) if more else None
            opened.append((name, "" if link is None else link[1]))
            parts.append("> " if name == QUOTE else MARKS.get(name, ""))
        quoted = opened and any(one == QUOTE for one, _ in opened)
        parts.append(behind.replace("\n", "\n> ") if quoted else behind)
    return "".join(parts)


def _close(name: str, opened: list[tuple[str, str]], parts: list[str]) -> None:
    """And whatever was opened within it."""
    while opened:
        tag, link = opened.pop()
        if link and not link.startswith("tg:"):
            parts.append(f" ({link})")
        parts.append(MARKS.get(tag, ""))
        if tag == name:
            return


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, never half a letter or half a picture, with a mark where something is left out."""
    if len(text) <= limit:
        return text
    end = limit - len(CUT_MARK)
    while end > 0 and _clings(text, end):
        end -= 1
    return text[:end].rstrip() + CUT_MARK


def _clings(text: str, at: int) -> bool:
    """Whether the character at this place belongs to the one before it."""
    here, before = text[at], text[at - 1]
    if unicodedata.category(here) in ("Mn", "Me", "Mc") or here in (JOINER, *VARIATIONS) or before == JOINER:
        return True
    if ord(here) in _TONES:
        return True
    flags = 0
    while at - 1 - flags >= 0 and ord(text[at - 1 - flags]) in _FLAGS:
        flags += 1
    return ord(here) in _FLAGS and flags % 2 == 1
