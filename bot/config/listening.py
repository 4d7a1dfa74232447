"""Where the doors that are on listen: each at an address of this machine, no two at the same port."""

from collections.abc import Iterator, Sequence
from ipaddress import ip_address
from itertools import combinations
from typing import NamedTuple

from bot.config.addresses import LOCAL

EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 (what it is compared with)


class Door(NamedTuple):
    """A server of the bot: its table, where it listens."""

    table: str
    listen: str
    port: int


def unusable_doors(doors: Sequence[Door]) -> Iterator[str]:
    """What would end the start only when the door is opened, when everything before it has begun."""
    for door in doors:
        if not _is_address(door.listen):
            yield f"{door.table}.listen: must be an address of this machine, as in 127.0.0.1"
    for one, other in combinations(doors, 2):
        if one.port == other.port and (one.listen == other.listen or EVERYWHERE & {one.listen, other.listen}):
            yield f"{other.table}.port: {other.port} is {one.table}.port already"


def _is_address(listen: str) -> bool:
    try:
        return listen in LOCAL or bool(ip_address(listen))
    except ValueError:
        return False
