"""The words of a rich message (Bot API 10.2): they stand in blocks, and `text` is empty."""

from collections.abc import Iterator

# What holds words or more blocks, in the order of reading. Types, links and sizes are none.
_HOLDS = ("summary", "text", "blocks", "items", "cells", "buttons", "caption", "credit")
LONGEST = 4_096  # characters, as of any message
DEEPEST = 30


def words_in(rich: object) -> str:
    """All words of the blocks, a line for each; empty where there are none or it is no rich message."""
    blocks = rich.get("blocks") if isinstance(rich, dict) else None
    if not isinstance(blocks, list):
        return ""
    text = "\n".join("".join(_words(block, 0)) for block in blocks)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())[:LONGEST]


def pin_in(rich: object) -> tuple[float, float] | None:
    """The place of the first map among the blocks (WGS84 degrees), None where there is none."""
    blocks = rich.get("blocks") if isinstance(rich, dict) else None
    for block in blocks if isinstance(blocks, list) else ():
        place = block.get("location") if isinstance(block, dict) else None
        if isinstance(place, dict):
            lat, lng = place.get("latitude"), place.get("longitude")
            if isinstance(lat, int | float) and isinstance(lng, int | float):
                return float(lat), float(lng)
    return None


def _words(part: object, depth: int) -> Iterator[str]:
    """Inline pieces follow each other; items, cells and blocks inside a block begin a line."""
    if isinstance(part, str):
        yield part
    elif depth > DEEPEST:
        return
    elif isinstance(part, list):
        for one in part:
            yield from _words(one, depth + 1)
            if isinstance(one, list) or (isinstance(one, dict) and (_is_block(one))):
                yield "\n"
    elif isinstance(part, dict):
        for name in _HOLDS:
            if name in part:
                yield from _words(part[name], depth + 1)


def _is_block(part: dict[str, object]) -> bool:
    return "blocks" in part or "align" in part or part.get("type") in ("paragraph", "heading", "list", "table")
