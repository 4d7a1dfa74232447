"""Tables that decorators fill: what stands under a key stands there once."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


def put_under(key: K, table: dict[K, V]) -> Callable[[V], V]:
    """A decorator that puts what it stands on into the table. Raises ValueError where something is there already."""

    def put(one: V) -> V:
        if key in table:
            raise ValueError(f"two under {key!r}")
        table[key] = one
        return one

    return put
