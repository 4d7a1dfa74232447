"""The text of a screen (Telegram's HTML) with WhatsApp's own marks, cut where it would be too long."""

import re
import unicodedata
from html.parser import HTMLParser

MARKS = {"b": "*", "strong": "*", "i": "_", "em": "_", "s": "~", "code": "`", "pre": "```"}
CUT_MARK = "…"
# Telegram makes a link of /ambil_12; here it is words to type, as people type them.
_TOUCHED = re.compile(r"(?<![\w/])/([a-z]+)_(?=\d)")
JOINER, VARIATIONS = "\u200d", ("\ufe0e", "\ufe0f")
_TONES = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)


class _Marked(HTMLParser):
    """Collects the text; a mark stands against the words that it is for, never against a space."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        mark, link = MARKS.get(tag, ""), dict(attrs).get("href") or ""
        self._open.append((tag, link))
        self.parts.append(mark)
        if tag == "blockquote":
            self.parts.append("> ")

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            name, link = self._open.pop()
            if link and not link.startswith("tg:"):
                self.parts.append(f" ({link})")
            self.parts.append(MARKS.get(name, ""))
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        quoted = any(name == "blockquote" for name, _ in self._open)
        self.parts.append(data.replace("\n", "\n> ") if quoted else data)


def marked(html: str) -> str:
    """The text as WhatsApp shows it."""
    parser = _Marked()
    parser.feed(html)
    parser.close()
    return _TOUCHED.sub(r"/\1 ", "".join(parser.parts)).strip()


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
