"""Where something is, read from what people send: a pin, "-6.17,106.64" in many spellings, a link of a map, a plus
code."""

import math
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

from bot.domain.places.pluscode import decode, find_code

OFF_EARTH = (999_000_000, 999_000_000)
NULL_ISLAND_E6 = 10_000  # about 1 km around 0,0: no phone is there, a broken receiver says so
REGION = (-12.0, 8.0, 94.0, 142.0)  # Indonesia, wide: south, north, west, east
MIDDLE_E6 = (-2_000_000, 118_000_000)  # of Indonesia
LONGEST_LINK = 300


@dataclass(frozen=True, slots=True)
class FoundPin:
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


def read_place(text: str, near: tuple[int, int] = MIDDLE_E6) -> FoundPin | None:
    """The first coordinates in `text`: of a map link anywhere, of a plus code, or of a pair of numbers; None where
    there are none. A plus code may be a short one: of the places that it can mean, the one nearest to `near` (WGS84 ×
    1e6). Of a route the destination counts. A link that only says which part of the map was on the screen names no
    place: who sent it is asked.

    In the middle of a sentence a pair counts only if it lies in Indonesia, in either order: "1.500, 2.000" is money.
    """
    flat = _flatten(text)
    if not _COUNTS.search(flat):  # hardly any message names a place in figures
        return None
    # What a link holds is read as a link or not at all: "/@-6.17,106.64,17z" is no pair that somebody gave.
    bare = _LINK.sub(" ", flat)
    return _from_link(flat, near) or _from_code(bare, near) or _from_degrees(bare) or _from_pair(bare)


@dataclass(frozen=True, slots=True)
class Linked:
    """A text with a link that gives no coordinates away. `words`: what else was said, or the name of the place that
    stands in the link itself; empty where there is nothing but the link."""

    link: str
    words: str


def read_link(text: str) -> Linked | None:
    """The first link of a text that cannot be read as a place without the internet (maps.app.goo.gl and the like);
    None where there is no link."""
    if "/" not in text and "geo:" not in text.lower():
        return None
    flat = _flatten(text)
    found = _LINK.search(flat) or _BARE_LINK.search(flat)
    if found is None:
        return None
    words = _tidy(_BARE_LINK.sub(" ", _LINK.sub(" ", flat)))
    if _is_geo(found[0]):
        words = _tidy(f"{flat[: found.start()]} {_asked_of_map(found[0])} {flat[found.end() :]}")
    elif not any(ch.isalpha() for ch in words):
        words = _name_in_link(found[0])
    return Linked(found[0][:LONGEST_LINK], words)


# -- links ----------------------------------------------------------------------------------------------------------

_COUNTS = re.compile(r"[\d+]")  # every place has a figure, also one that is escaped in a link; a plus code its plus
_NUMBER = r"[-+]?\d{1,3}(?:\.\d+)?"
_PAIR = rf"({_NUMBER})\s*(?:,|~|;|\+|\s)\s*({_NUMBER})"
_LINK = re.compile(
    r"(?:(?:https?|waze|comgooglemaps|maps|om)://\S+|geo:\S+"
    r"|(?:www\.|ul\.|m\.)?(?:google|openstreetmap|waze|maps)\.\S+/\S+)",
    re.IGNORECASE,
)
# The same without "https://", as people copy it: short links, and pages that show a map.
_BARE_LINK = re.compile(
    r"(?<![\w@.])(?:(?:maps\.app\.)?goo\.gl|g\.co|g\.page|share\.google|bit\.ly|s\.id|t\.ly|is\.gd|cutt\.ly|tinyurl\.com|"
    r"osm\.org|waze\.com|maps\.apple(?:\.com)?|maps\.google\.[a-z.]+|google\.[a-z.]+/maps|linktr\.ee|wa\.me)/\S+",
    re.IGNORECASE,
)
_ASKED = re.compile(r"[?&]q=([^&]*)", re.IGNORECASE)
_IN_LINK = (
    re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})"),  # Google: the place itself
    re.compile(rf"[?&#]mlat=({_NUMBER})&(?:amp;)?mlon=({_NUMBER})"),
    re.compile(rf"[?&](?:q|query|ll|latlng|coordinate|pin|loc|location|point|at)=(?:loc:|ll\.|place:)?\s*{_PAIR}"),
    re.compile(rf"^geo:(?!0(?:\.0*)?,0(?:\.0*)?(?![\d.])){_PAIR}", re.IGNORECASE),  # 0,0 says that `q` holds the place
    re.compile(rf"/(?:place|search|l)/{_PAIR}"),
)
# Where a route leads: what stands in a query, or behind the last "/" of a path. A route has no other place than that.
_ROUTE = re.compile(r"/dir(?:ections)?(?:/|\?)|[?&](?:daddr|destination|saddr|origin|to|from|route)=", re.IGNORECASE)
_TO = (
    re.compile(rf"[?&](?:destination|daddr|to)=(?:loc:|ll\.|place:)?\s*{_PAIR}"),
    re.compile(rf"[?&]route=[^&]*;{_PAIR}(?!\S*;)"),
    re.compile(rf"/dir/(?:[^/@?]*/)+{_PAIR}/?(?=$|[?@]|data=|am=|/(?:@|data=|am=))"),
)
# In the fields of Google's address the stops stand with the longitude first, in their order.
_STOP = re.compile(rf"!1d({_NUMBER})!2d({_NUMBER})")


def _from_link(text: str, near: tuple[int, int]) -> FoundPin | None:
    for link in _LINK.finditer(text):
        url = unquote(unquote(link[0]))
        pin = _pin_in(url) or _other_in(link[0], near)
        if pin is not None:
            name = _asked_of_map(link[0]) if _is_geo(link[0]) and text[link.end() :].strip() else ""
            return FoundPin(pin, _tidy(f"{text[: link.start()]} {name} {text[link.end() :]}"))
    return None


def _is_geo(link: str) -> bool:
    return link[:4].lower() == "geo:"


def _asked_of_map(link: str) -> str:
    """What `q` of a geo: link says in words. Typed with blanks ("q=Jl. Merdeka") only its first word is in the link."""
    asked = _ASKED.search(link)
    words = "" if asked is None else unquote_plus(unquote_plus(asked[1]))
    return words if any(ch.isalpha() for ch in words) and not re.search(_PAIR, words) else ""


def _pin_in(url: str) -> tuple[int, int] | None:
    if _ROUTE.search(url):
        return _destination_in(url)
    for shape in _IN_LINK:
        if match := shape.search(url):
            return pin_e6(float(match[1]), float(match[2]))
    return None


def _destination_in(url: str) -> tuple[int, int] | None:
    for shape in _TO:
        if match := shape.search(url):
            return pin_e6(float(match[1]), float(match[2]))
    stops = list(_STOP.finditer(url))
    return pin_e6(float(stops[-1][2]), float(stops[-1][1])) if stops else None


def _other_in(raw: str, near: tuple[int, int]) -> tuple[int, int] | None:
    """A place in a link that is written out: 6°10'12"S 106°38'24"E, or a plus code."""
    if found := _from_degrees(unquote_plus(raw)):
        return found.pin
    code = find_code(_APART.sub(" ", unquote_plus(raw))) or find_code(_APART.sub(" ", unquote(raw)))
    return None if code is None else decode(code, near)


_APART = re.compile(r"[/=&?,]")
_NAME = re.compile(
    r"(?:/maps/(?:place|search)/|[?&](?:daddr|destination|q|query|address|to)=|/dir/(?:[^/@?]*/)+(?=[^/@?]+/?(?:$|[?@]|@|data=)))"
    r"([^/&?#@]+)",
    re.IGNORECASE,
)


def _name_in_link(link: str) -> str:
    """The words that a long link of a map carries instead of coordinates: ".../maps/place/Masjid+Raya,+Jl.+X/"."""
    name = _NAME.search(link)
    words = "" if name is None else _tidy(unquote_plus(unquote_plus(name[1])))
    return words if sum(ch.isalpha() for ch in words) >= 3 else ""


def _from_code(text: str, near: tuple[int, int]) -> FoundPin | None:
    code = find_code(text)
    if code is None:
        return None
    return FoundPin(decode(code, near), _tidy(f"{text[: code.start()]} {text[code.end() :]}"))


# -- degrees, minutes, seconds; hemispheres in English and Indonesian ------------------------------------

_HEMI_LAT = r"(?:LS|LU|lintang\s+selatan|lintang\s+utara|south|north|[SNU])"
_HEMI_LNG = r"(?:BT|BB|bujur\s+timur|bujur\s+barat|east|west|[EWT])"
_ANGLE = r"(\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′])?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*[\"″])?"
_BETWEEN = r"[\s,;/&]*(?:\b(?:dan|and)\b\s*)?"
_BARE_ANGLE = r"(\d{1,3})\s+(\d{1,2})\s+(\d{1,2}(?:[.,]\d+)?)"  # "6 10 12": only between two hemispheres
_AFTER = re.compile(rf"{_ANGLE}\s*({_HEMI_LAT})\b{_BETWEEN}{_ANGLE}\s*({_HEMI_LNG})\b", re.IGNORECASE)
_BEFORE = re.compile(rf"\b({_HEMI_LAT})\s*{_ANGLE}{_BETWEEN}\b({_HEMI_LNG})\s*{_ANGLE}", re.IGNORECASE)
_BARE_AFTER = re.compile(rf"\b{_BARE_ANGLE}\s*({_HEMI_LAT})\b{_BETWEEN}{_BARE_ANGLE}\s*({_HEMI_LNG})\b", re.IGNORECASE)
_BARE_BEFORE = re.compile(rf"\b({_HEMI_LAT})\s*{_BARE_ANGLE}{_BETWEEN}({_HEMI_LNG})\s*{_BARE_ANGLE}", re.IGNORECASE)
_SOUTH_WEST = re.compile(r"^(?:s$|south|ls|lintang\s+s|w$|west|bb|bujur\s+b)", re.IGNORECASE)


def _from_degrees(text: str) -> FoundPin | None:
    if match := _BARE_AFTER.search(text) or _AFTER.search(text):
        lat = _angle(match[1], match[2], match[3], match[4])
        lng = _angle(match[5], match[6], match[7], match[8])
    elif match := _BARE_BEFORE.search(text) or _BEFORE.search(text):
        lat = _angle(match[2], match[3], match[4], match[1])
        lng = _angle(match[6], match[7], match[8], match[5])
    else:
        return None
    return FoundPin(pin_e6(lat, lng), _tidy(f"{text[: match.start()]} {text[match.end() :]}"))


def _angle(degrees: str, minutes: str | None, seconds: str | None, hemisphere: str) -> float:
    parts = [float((part or "0").replace(",", ".")) for part in (degrees, minutes, seconds)]
    size = parts[0] + parts[1] / 60 + parts[2] / 3600
    return -size if _SOUTH_WEST.match(hemisphere) else size


# -- a plain pair -----------------------------------------------------------------------------------------------------

_LABEL = (
    r"(?:[\"']?(?:lat(?:itude)?|lng|lon(?:g(?:itude)?)?|lintang|bujur|koordinat|gps|lokasi|titik)[\"']?\s*[:=]?\s*)"
)
_DOT = r"([-+]? ?\d{1,3}(?:\.\d+)?)\s*°?"
_COMMA = r"([-+]? ?\d{1,3},\d+)\s*°?"
_SHAPES = (
    # "-6,1783,106,6319": commas for everything; a place only if it lies in Indonesia, and then nothing else.
    re.compile(r"(?<![\w.,])([-+]?\d{1,2},\d{2,}),(1\d\d,\d{2,})(?![\w.,]*\d)"),
    # "-6,1783; 106,6319" and "-6,1783 106,6319": the Indonesian decimal comma, with anything but a bare comma between.
    re.compile(
        rf"(?<![\w.,]){_LABEL}*{_COMMA}(?:\s*[;/|&]\s*|\s+(?:dan|and|-)\s+|\s*,?\s+){_LABEL}?{_COMMA}(?![\w.]*\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\w.,]){_LABEL}*{_DOT}(?:\s*[,;/|&]\s*|\s+(?:dan|and|-)\s+|\s+){_LABEL}?{_DOT}(?![\w.]*\d)",
        re.IGNORECASE,
    ),
)


def _from_pair(text: str) -> FoundPin | None:
    for shape in _SHAPES:
        for match in shape.finditer(text):
            lat, lng = (float(part.replace(",", ".").replace(" ", "")) for part in match.groups())
            rest = _tidy(f"{text[: match.start()]} {text[match.end() :]}")
            alone = not re.search(r"\w", rest)
            fine = all("." in part or "," in part for part in match.groups())
            if alone or (fine and (_in_region(lat, lng) or _in_region(lng, lat))):
                return FoundPin(pin_e6(lat, lng), rest)
    return None


def in_country(pin: tuple[int, int]) -> bool:
    """Whether a pin (WGS84 × 1e6) lies in Indonesia or near it: numbers in a text that do not are no place."""
    return _in_region(pin[0] / 1e6, pin[1] / 1e6)


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
