"""[papers]: the head of the letters and records, their numbers, who signs."""

import string
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from bot.checked import After, Part, Within, key
from bot.config.parts import one_line, twice

PaperName = Literal["police_request", "burial_request", "body_handover", "burial_record", "referral", "case_report"]
Line = Annotated[str, Within(min_length=1, max_length=120), After(one_line)]
NUMBER_FIELDS = frozenset({"number", "year", "month", "roman_month"})
PREFIX = "{prefix}"  # of the service, in the pattern of a number
LOGO_BYTES = 500_000


class Signs(Part):
    """[papers] signatory: who signs; `number` is the NIP."""

    name: str = key(default="", max_length=120)
    title: str = key(default="", max_length=120)
    number: str = key(default="", max_length=40)


class PaperSigns(Signs):
    """An entry of [papers] signatories: who signs this paper instead."""

    paper: PaperName


class Copies(Part):
    """An entry of [papers] copies: who gets a copy (tembusan) of this paper."""

    paper: PaperName
    to: tuple[Line, ...]


def _number_pattern(pattern: str) -> str:
    """Letters of a pattern and the fields that a number has, among them its number and its year."""
    filled = pattern.replace(PREFIX, "ABC")
    try:
        fields = {name for _, name, _, _ in string.Formatter().parse(filled) if name is not None}
        filled.format(number=1, year=2023, month=7, roman_month="VII")
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
        raise ValueError("knows the fields {number:03}, {year}, {month:02}, {roman_month} and {prefix}") from error
    if fields - NUMBER_FIELDS or not {"number", "year"} <= fields:
        raise ValueError("needs {number} and {year}; it may have {month}, {roman_month} and {prefix}")
    return pattern


class PapersPart(Part):
    """[papers]: the letters and records that the bot makes (SOP 6). What is left out is marked on the paper."""

    letterhead: tuple[Line, ...] = key(default=("PEMERINTAH KOTA TANGERANG", "DINAS SOSIAL"), max_length=6)
    address: tuple[Line, ...] = key(default=(), max_length=6)
    logo: Path | None = None
    city: str = key(default="Tangerang", min_length=1, max_length=60)
    number: Annotated[str, After(_number_pattern)] = key(
        default="460/{number:03}/{prefix}/{roman_month}/{year}", max_length=80
    )
    police_office: str = key(default="", max_length=120)
    burial_office: str = key(default="", max_length=120)
    signatory: Signs = Signs()
    signatories: tuple[PaperSigns, ...] = ()
    copies: tuple[Copies, ...] = ()

    def faults(self) -> Iterator[str]:
        """Papers that two entries speak of: one of them would silently win."""
        yield from twice("signatories", "the paper", (one.paper for one in self.signatories))
        yield from twice("copies", "the paper", (one.paper for one in self.copies))


def unusable_logo(path: Path) -> Iterator[str]:
    """What is wrong with the logo of the letterhead."""
    try:
        if path.stat().st_size > LOGO_BYTES:
            yield f"papers.logo: is larger than {LOGO_BYTES // 1_000} kB"
        elif not path.read_bytes().startswith((b"\x89PNG", b"\xff\xd8\xff", b"<svg", b"<?xml")):
            yield "papers.logo: must be a PNG, JPEG or SVG"
    except OSError as error:
        yield f"papers.logo: cannot be read ({error.strerror})"
