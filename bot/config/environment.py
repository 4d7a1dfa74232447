"""Environment variables above the file: SIGAP_TEAM__GROUP_ID is `group_id` in [team]; lists and tables are JSON."""

import json
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, get_args, get_origin

from bot.checked import Before, Part

ENV_PREFIX = "SIGAP_"
_BETWEEN = "__"


class NoValue(ValueError):
    """A variable whose list or table is no JSON."""


def overlaid(values: Mapping[str, Any], table: type[Part], environment: Mapping[str, str]) -> dict[str, Any]:
    """The values of the file for `table` with those of the environment above them, key by key. Variables that are of no
    table are left out. Raises NoValue."""
    result = dict(values)
    for name, text in sorted(environment.items()):
        names = name.upper().removeprefix(ENV_PREFIX).lower().split(_BETWEEN)
        if name.upper().startswith(ENV_PREFIX) and names[0] in table.keys:
            _put(result, names, _value(name, text, list(_kinds(table, names))[-1]))
    return result


def _kinds(table: type[Part], names: list[str]) -> Iterator[Any]:
    """The kind of each name's values; None from a name on that no table has."""
    kind: Any = table
    for name in names:
        known = isinstance(kind, type) and issubclass(kind, Part) and name in kind.keys
        kind = kind.keys[name].type if known else None
        yield kind


def _value(name: str, text: str, kind: Any) -> Any:
    if not _is_json(kind):
        return text
    try:
        return json.loads(text)
    except ValueError:
        raise NoValue(f"{name} is no JSON") from None


def _is_json(kind: Any) -> bool:
    if get_origin(kind) is Annotated:
        inner, *marks = get_args(kind)
        return _is_json(inner) and not any(isinstance(mark, Before) for mark in marks)
    return get_origin(kind) in (tuple, dict) or (isinstance(kind, type) and issubclass(kind, Part))


def _put(values: dict[str, Any], names: list[str], value: Any) -> None:
    first, *rest = names
    if not rest:
        under = values.get(first)
        values[first] = {**under, **value} if isinstance(under, dict) and isinstance(value, dict) else value
        return
    within = values.get(first)
    values[first] = dict(within) if isinstance(within, dict) else {}
    _put(values[first], rest, value)
