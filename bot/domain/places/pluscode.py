"""Plus codes (Open Location Code), which Google Maps shows where there is no street address: "RJH2+6X Tangerang"."""

import re

_DIGITS = "23456789CFGHJMPQRVWX"
_STEPS_E6 = (20_000_000, 1_000_000, 50_000, 2_500, 125)  # degrees × 1e6 that one digit of each pair is worth
_BEFORE = 8  # digits before the plus in a whole code
_LONGEST = 15
_ROWS, _COLUMNS = 5, 4  # from the eleventh digit on, each picks a field of a small grid
# At least one letter, since "2345+67" may be anything; a short code leaves out the first four digits, or two.
_CODE = re.compile(
    rf"(?<![\w+])(?=[\d+]*[{_DIGITS[8:]}])([{_DIGITS}]{{8}}|[{_DIGITS}]{{6}}|[{_DIGITS}]{{4}})\+([{_DIGITS}]{{2,7}})(?![\w+])",
    re.IGNORECASE,
)


def find_code(text: str) -> re.Match[str] | None:
    """Where the first plus code of a text stands."""
    return _CODE.search(text)


def decode(code: re.Match[str], near: tuple[int, int]) -> tuple[int, int]:
    """The middle of the field of a code that `find_code` found, WGS84 × 1e6. What a short code leaves out is taken
    from `near`: of all places that it can mean, the nearest one."""
    head, tail = code[1].upper(), code[2].upper()
    missing = _BEFORE - len(head)
    lat, lng = _middle((_prefix(near, missing) + head + tail)[:_LONGEST])
    if missing:
        size = _STEPS_E6[missing // 2 - 1]
        lat, lng = _nearer(lat, near[0], size), _nearer(lng, near[1], size)
    return lat, lng


def _middle(digits: str) -> tuple[int, int]:
    low_lat, low_lng = -90_000_000.0, -180_000_000.0
    high, wide = float(_STEPS_E6[0]), float(_STEPS_E6[0])
    for at in range(0, min(len(digits), 10) - 1, 2):
        high = wide = float(_STEPS_E6[at // 2])
        low_lat += _DIGITS.index(digits[at]) * high
        low_lng += _DIGITS.index(digits[at + 1]) * wide
    for digit in digits[10:]:
        row, column = divmod(_DIGITS.index(digit), _COLUMNS)
        high, wide = high / _ROWS, wide / _COLUMNS
        low_lat, low_lng = low_lat + row * high, low_lng + column * wide
    return round(low_lat + high / 2), round(low_lng + wide / 2)


def _prefix(near: tuple[int, int], length: int) -> str:
    lat, lng = near[0] + 90_000_000, near[1] + 180_000_000
    digits = ""
    for step in _STEPS_E6[: length // 2]:
        digits += _DIGITS[lat // step] + _DIGITS[lng // step]
        lat, lng = lat % step, lng % step
    return digits


def _nearer(found: int, near: int, size: int) -> int:
    """The same field one step on, where that is nearer."""
    if found - near > size // 2:
        return found - size
    return found + size if near - found > size // 2 else found
