"""Where something is, read from what people send: a pin, "-6.17,106.64" in many spellings, a link of a map."""

import math
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

OFF_EARTH = (999_000_000, 999_000_000)
NULL_ISLAND_E6 = 10_000  # about 1 km around 0,0: no phone is there, a broken receiver says so
REGION = (-12.0, 8.0, 94.0, 142.0)  # Indonesia, wide: south, north, west, east


@dataclass(frozen=True, slots=True)
class Found:
    """A pair of coordinates in a text, WGS84 × 1e6, not yet checked; `rest` is the text without it."""

    pin: tuple[int, int]
    rest: str


def pin_e6(lat: float, lng: float) -> tuple[int, int]:
    """Degrees as integers × 1e6; OFF_EARTH for what is no number (Telegram's framework lets NaN through)."""
    if not (math.isfinite(lat) and math.isfinite(lng)) or max(abs(lat), abs(lng)) > 900:
        return OFF_EARTH
    return round(lat * 1e6), round(lng * 1e6)


def fault(pin: tuple[int, int]) -> str | None:
    """`null` (0,0), `swapped` (longitude first), `range` (no place on earth), or None for a good pin."""
    lat, lng = pin
    if abs(lat) <= NULL_ISLAND_E6 and abs(lng) <= NULL_ISLAND_E6:
        return "null"
    if abs(lat) <= 90_000_000 and abs(lng) <= 180_000_000:
        return None
    if abs(lng) <= 90_000_000 and abs(lat) <= 180_000_000:
        return "swapped"
    return "range"


def read_place(text: str) -> Found | None:
    """The first coordinates in `text`: of a map link anywhere, or of a pair of numbers; None where there are none.

    In the middle of a sentence a pair counts only if it lies in Indonesia, in either order: "1.500, 2.000" is money.
    """
    flat = _flatten(text)
    return _from_link(flat) or _from_degrees(flat) or _from_pair(flat)


# -- links ----------------------------------------------------------------------------------------------------------

_NUMBER = r"[-+]?\d{1,3}(?:\.\d+)?"
_PAIR = rf"({_NUMBER})\s*(?:,|~|;|\+|\s)\s*({_NUMBER})"
_LINK = re.compile(r"(?:https?://\S+|geo:\S+|(?:www\.)?(?:google|openstreetmap|waze|maps)\.\S+/\S+)", re.IGNORECASE)
_IN_LINK = (
    re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})"),  # Google: the place itself; "@" is only the middle of the screen
    re.compile(rf"[?&#]mlat=({_NUMBER})&(?:amp;)?mlon=({_NUMBER})"),
    re.compile(
        rf"[?&](?:q|query|ll|sll|latlng|destination|daddr|saddr|center|cp|viewpoint|coordinate|to|from)="
        rf"(?:loc:|ll\.|place:)?\s*{_PAIR}"
    ),
    re.compile(rf"^geo:{_PAIR}", re.IGNORECASE),
    re.compile(rf"[/#](?:map=)?\d{{1,2}}(?:\.\d+)?/({_NUMBER})/({_NUMBER})"),
    re.compile(rf"/(?:place|search|dir/[^/@]*)/{_PAIR}"),
    re.compile(rf"@{_PAIR}"),
)


def _from_link(text: str) -> Found | None:
    for link in _LINK.finditer(text):
        url = unquote(unquote(link[0]))
        for shape in _IN_LINK:
            if match := shape.search(url):
                rest = f"{text[: link.start()]} {text[link.end() :]}"
                return Found(pin_e6(float(match[1]), float(match[2])), _tidy(rest))
    return None


# -- degrees, minutes, seconds; hemispheres in English and Indonesian ------------------------------------

_HEMI_LAT = r"(?:LS|LU|lintang\s+selatan|lintang\s+utara|south|north|[SNU])"
_HEMI_LNG = r"(?:BT|BB|bujur\s+timur|bujur\s+barat|east|west|[EWT])"
_ANGLE = r"(\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′])?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*[\"″])?"
_BETWEEN = r"[\s,;/]*"
_AFTER = re.compile(rf"{_ANGLE}\s*({_HEMI_LAT})\b{_BETWEEN}{_ANGLE}\s*({_HEMI_LNG})\b", re.IGNORECASE)
_BEFORE = re.compile(rf"\b({_HEMI_LAT})\s*{_ANGLE}{_BETWEEN}\b({_HEMI_LNG})\s*{_ANGLE}", re.IGNORECASE)
_SOUTH_WEST = re.compile(r"^(?:s$|south|ls|lintang\s+s|w$|west|bb|bujur\s+b)", re.IGNORECASE)


def _from_degrees(text: str) -> Found | None:
    if match := _AFTER.search(text):
        lat = _angle(match[1], match[2], match[3], match[4])
        lng = _angle(match[5], match[6], match[7], match[8])
    elif match := _BEFORE.search(text):
        lat = _angle(match[2], match[3], match[4], match[1])
        lng = _angle(match[6], match[7], match[8], match[5])
    else:
        return None
    return Found(pin_e6(lat, lng), _tidy(f"{text[: match.start()]} {text[match.end() :]}"))


def _angle(degrees: str, minutes: str | None, seconds: str | None, hemisphere: str) -> float:
    parts = [float((part or "0").replace(",", ".")) for part in (degrees, minutes, seconds)]
    size = parts[0] + parts[1] / 60 + parts[2] / 3600
    return -size if _SOUTH_WEST.match(hemisphere) else size


# -- a plain pair -----------------------------------------------------------------------------------------------------

_LABEL = r"(?:(?:lat(?:itude)?|lng|lon(?:g(?:itude)?)?|lintang|bujur|koordinat|gps|lokasi|titik)\s*[:=]?\s*)"
_DOT = r"([-+]?\d{1,3}(?:\.\d+)?)\s*°?"
_COMMA = r"([-+]?\d{1,3},\d+)\s*°?"
_SHAPES = (
    # "-6,1783; 106,6319" and "-6,1783 106,6319": the Indonesian decimal comma, with anything but a bare comma between.
    re.compile(rf"(?<![\w.,]){_LABEL}*{_COMMA}(?:\s*[;/|]\s*|\s*,?\s+){_LABEL}?{_COMMA}(?![\w.]*\d)", re.IGNORECASE),
    re.compile(rf"(?<![\w.,]){_LABEL}*{_DOT}(?:\s*[,;/|]\s*|\s+){_LABEL}?{_DOT}(?![\w.]*\d)", re.IGNORECASE),
)


def _from_pair(text: str) -> Found | None:
    for shape in _SHAPES:
        for match in shape.finditer(text):
            lat, lng = (float(part.replace(",", ".")) for part in match.groups())
            rest = _tidy(f"{text[: match.start()]} {text[match.end() :]}")
            alone = not re.search(r"\w", rest)
            fine = all("." in part or "," in part for part in match.groups())
            if alone or (fine and (_in_region(lat, lng) or _in_region(lng, lat))):
                return Found(pin_e6(lat, lng), rest)
    return None


def _in_region(lat: float, lng: float) -> bool:
    south, north, west, east = REGION
    return south <= lat <= north and west <= lng <= east


_PLAIN = str.maketrans("−–—‐‑’‘´`′”“″º˚()[]<>", "-----'''''\"\"\"°°      ")


def _flatten(text: str) -> str:
    """Full-width digits, typographic minus signs, quotes and brackets as plain ones."""
    plain = unicodedata.normalize("NFKC", text[:5_000].translate(_PLAIN))
    return plain.translate(_PLAIN).replace("''", '"')


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:")
