"""What the hundreds of small classes of messages, events and refusals have in common, said once: data classes write
these methods anew for each class, a good part of what a process does at its start and keeps in memory."""

from dataclasses import fields
from typing import Any


class Facts:
    """Equal where the class and every field are. For data classes that are made with `repr=False, eq=False`."""

    __slots__ = ()

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, one.name) for one in fields(self))  # type: ignore[arg-type]  # it is one

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Facts) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        values = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))  # type: ignore[arg-type]
        return f"{type(self).__qualname__}({values})"
