"""The letters that papers are set in, and what cannot be set in them.

Latin letters come with typst itself (Libertinus); Arabic ones from Amiri, Chinese, Japanese and Korean ones from Noto.
Amiri draws a letter with its dots or hamza as one glyph: where a font puts them together from two (Noto's Arabic ones),
typst says the letter twice in the text of the PDF, and a name is not found in it. A letter that no font has would stop
a PDF/A, so it is written as its number instead: [U+0F04].
"""

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

FAMILIES = ("Libertinus Serif", "Amiri", "Noto Sans CJK SC")
_ARABIC = ("fontpkg_amiri", "files")
_CJK = ("noto_cjk_sans_otc",)
# What typst's own Libertinus is known to have (tests/papers holds this): Basic Latin, Latin-1, Latin Extended-A, and
# what telephones make of quotes and dashes.
_LATIN = frozenset(
    code
    for first, last in (
        (0x20, 0x7E), (0xA0, 0x17F), (0x2013, 0x2014), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026),
        (0x20AC, 0x20AC),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_KEPT_INVISIBLE = frozenset({0x200C, 0x200D})  # they shape Arabic words
_SPACES = frozenset({"Zs", "Zl", "Zp", "Cc"})
_BREAK = "\u200b"  # where a line may end inside a word; it shows nothing
_RUN = re.compile(r"[^/\u00a0-]+")
LONGEST, _PART = 24, 8  # letters of a word that most columns hold, and of the parts that a longer one is broken into


def folders() -> list[Path]:
    """Where the font files are. Raises FileNotFoundError where a package is missing."""
    found = [Path(str(files(package).joinpath(*inner))) for package, *inner in (_ARABIC, _CJK)]
    if missing := [path.name for path in found if not path.is_dir()]:
        raise FileNotFoundError(f"no fonts in {', '.join(missing)}")
    return found


def printable(text: str) -> str:
    """`text` as it can be printed: composed, in one line, without controls that turn or hide letters, and with
    [U+…] for every letter that no font has."""
    if text.isascii() and text.isprintable():  # nearly all that a year's sheet holds
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    return " ".join("".join(_printable(ch) for ch in composed).split())


def breakable(text: str, longest: int = LONGEST) -> str:
    """`text` (printable) with places where words of more than `longest` letters may be broken, so that none runs off
    the paper or into the next column. Arabic words stay whole: their letters change where they are parted."""
    return " ".join(_breakable(word, longest) for word in text.split(" "))


def _breakable(word: str, longest: int) -> str:
    if not all(ord(ch) in _LATIN for ch in word):
        return word
    if len(word) > LONGEST:
        return _parted(word)
    # A line may end behind a hyphen or a stroke anyhow: the number of a letter stays one word, and is found.
    return _RUN.sub(lambda run: _parted(run[0]) if len(run[0]) > longest else run[0], word)


def _parted(word: str) -> str:
    return _BREAK.join(word[at : at + _PART] for at in range(0, len(word), _PART))


def plain_latin(text: str) -> str:
    """The same with Latin letters only, for the case that a font lets us down with a combination of letters."""
    return "".join(ch if ord(ch) in _LATIN else _number(ch) for ch in text)


@cache
def _printable(ch: str) -> str:
    category = unicodedata.category(ch)
    if category in _SPACES:
        return " "
    if category == "Cf":
        return ch if ord(ch) in _KEPT_INVISIBLE and ord(ch) in covered() else ""
    if ord(ch) in _LATIN:
        return ch
    # A mark belongs on letters of its own script only: on others no font can put it.
    if category.startswith("M") and not _is_arabic(ch):
        return _number(ch)
    return ch if ord(ch) in covered() else _number(ch)


def _is_arabic(ch: str) -> bool:
    return unicodedata.name(ch, "").startswith("ARABIC")


def _number(ch: str) -> str:
    return f"[U+{ord(ch):04X}]"


@cache
def covered() -> frozenset[int]:
    """The code points of the two packages' fonts. About 45,000, read once, when a name first needs them."""
    fonts = [path for folder in folders() for path in sorted(folder.iterdir()) if path.suffix in (".ttf", ".ttc")]
    return frozenset(code for path in fonts for code in _code_points(path.read_bytes()))


def _code_points(font: bytes) -> Iterator[int]:
    """The code points of a font's character map (OpenType `cmap`, formats 4 and 12). Of a collection the first."""
    start = struct.unpack_from(">I", font, 12)[0] if font[:4] == b"ttcf" else 0
    tables = struct.unpack_from(">H", font, start + 4)[0]
    for at in range(start + 12, start + 12 + 16 * tables, 16):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, at)
        if tag == b"cmap":
            for index in range(struct.unpack_from(">H", font, offset + 2)[0]):
                subtable = offset + struct.unpack_from(">HHI", font, offset + 4 + 8 * index)[2]
                yield from _mapped(font, subtable)


def _mapped(font: bytes, at: int) -> Iterator[int]:
    kind = struct.unpack_from(">H", font, at)[0]
    if kind == 12:
        for group in range(struct.unpack_from(">I", font, at + 12)[0]):
            first, last, _ = struct.unpack_from(">III", font, at + 16 + 12 * group)
            yield from range(first, last + 1)
    elif kind == 4:
        double = struct.unpack_from(">H", font, at + 6)[0]
        ends = struct.unpack_from(f">{double // 2}H", font, at + 14)
        starts = struct.unpack_from(f">{double // 2}H", font, at + 16 + double)
        for first, last in zip(starts, ends, strict=True):
            yield from range(first, min(last, 0xFFFE) + 1)
