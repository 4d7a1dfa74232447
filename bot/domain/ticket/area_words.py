"""What a camat or lurah can say of a ticket in their area (SOP 10): a closed set, so that nothing personal can be in
it. The values stand in the events."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.kit.events import EventData, event
from bot.reading.normal import Normal

LONGEST_GREETING = 10  # words
_REPORTS = re.compile(r"\b(?:laporan(?:nya)?|tiket|kasus|rekap|petugas|trc|reports?|tickets?)\b")
_LOOKED = re.compile(
    r"\b(?:sudah|telah|akan|sedang|lagi|kami|have|we)\b.{0,20}\b(?:cek|dicek|periksa|diperiksa|datangi|didatangi|dampingi|"
    r"didampingi|mendampingi|tinjau|ditinjau|checked|looked|going along)\b"
)
_BEGINS = re.compile(r"\b(?:buat|bikin|membuat|mau|ingin|make|new)\b.{0,12}\b(?:laporan|report)\b")


class AreaWord(StrEnum):
    """ "Sudah kami cek" with what was found there, or that people of the area go along."""

    STILL_THERE = "still_there"
    NOT_THERE = "not_there"
    CARED_FOR = "cared_for"
    NEEDS_TEAM = "needs_team"
    GOING_ALONG = "going_along"


# "Siapa yang lapor", "nomor pelapornya berapa": a question about a report, of whomever it tells.
_OF_REPORTER = re.compile(
    r"\b(?:siapa|nomor|nama|kontak|alamat|identitas)\b.{0,25}\b(?:lapor|melapor|pelapor(?:nya)?|lapornya)\b"
    r"|\bpelapor(?:nya)?\b.{0,15}\b(?:siapa|mana|berapa)\b"
)
_IN_OFFICE = re.compile(
    r"\b(?:saya|ini|dengan|dari|selaku|sebagai)\b(?: \S+){0,2} (?:lurah|camat|sekel|sekcam|kelurahan|kecamatan)\b"
)


def asks_who_reported(words: Normal) -> bool:
    """Whether a camat or lurah asks who made a report: that makes none."""
    return _OF_REPORTER.search(words.line) is not None


def introduces_office(words: Normal) -> bool:
    """Whether a camat or lurah says no more than who they are."""
    return len(words.plain) <= LONGEST_GREETING and _IN_OFFICE.search(words.line) is not None


def speaks_of_work(words: Normal) -> bool:
    """Whether a camat or lurah speaks of the reports ("berapa laporan hari ini"), or of having looked ("sudah kami
    cek"), and not of one that they want to make."""
    line = words.line
    return bool(_REPORTS.search(line) or _LOOKED.search(line)) and not _BEGINS.search(line)


@dataclass(frozen=True, slots=True)
class AreaSaid:
    """What an area (its code) said of a ticket last; `at` in UTC ms."""

    area: str
    word: AreaWord
    at: int


@event("ticket.area_word")
class TicketAreaWordEvent(EventData):
    """A camat or lurah said of it what was found there, or that people of their area go along."""

    area: str
    said: str
