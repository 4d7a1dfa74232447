"""Lets data classes share the methods that are the same for all: megabytes of a running bot.

Python writes for each frozen data class its own refusal to change a field, which also keeps the whole class as it was
before it got its slots, and its own way to be shown. Nine hundred classes do with one of each.
"""

import sys
from dataclasses import FrozenInstanceError, fields, is_dataclass
from types import FunctionType
from typing import Any, Never

OURS = ("bot", "handlers", "storage")
_WRITTEN = "<string>"  # where Python says that the methods stand which it writes for a data class


def share() -> None:
    """Do so with every data class of ours that is imported by now; whoever shows or changes one notices nothing."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in OURS:
            for cls in list(vars(module).values()):
                if isinstance(cls, type) and cls.__module__ == name and is_dataclass(cls):
                    _share(cls)


def _share(cls: Any) -> None:
    for name, shared in (("__setattr__", _no_change), ("__delattr__", _no_removal), ("__repr__", _shown)):
        written = vars(cls).get(name)
        if isinstance(written, FunctionType) and _is_written(written):
            setattr(cls, name, shared)


def _is_written(method: Any) -> bool:
    written: str = getattr(method, "__wrapped__", method).__code__.co_filename
    return written == _WRITTEN


def _no_change(self: object, name: str, value: object) -> Never:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_removal(self: object, name: str) -> Never:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _shown(self: Any) -> str:
    values = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({values})"
