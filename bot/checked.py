"""How a table of the configuration is read: a class whose annotations say which values its keys may have.

    class Shift(Part):
        code: str = key(pattern=r"^[a-z]+$")  # must be given
        minutes: int = key(default=480, ge=1)

    Shift(code="pagi").minutes  # 480
    Shift(code="P", hours=8)  # raises WrongValues: "code: must look like ^[a-z]+$", "hours: there is no such key"

Numbers and yes or no may be texts too: environment variables are nothing else.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    NoReturn,
    Self,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

_NOTHING: Any = object()  # the default of a key that must be given
_YES, _NO = frozenset("true t yes y on 1".split()), frozenset("false f no n off 0".split())
_WHOLE = re.compile(r"[+-]?[0-9]+")


class WrongValues(ValueError):
    """What is wrong with a table: a line for each fault that begins with its key, `found`. None shows the value, which
    may be a secret."""

    def __init__(self, found: Iterable[str]) -> None:
        self.found = tuple(found)
        super().__init__("\n".join(self.found))


class Secret:
    """A text that is shown nowhere; `value` is the text."""

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)

    def __repr__(self) -> str:
        return "Secret(…)"


# -- what may be said of a value --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """Within of a number, lengths of a text or a list, what a text looks like. None of them is asked of None."""

    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    lt: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None

    def check(self, value: Any) -> None:
        """Raises ValueError with what is wrong."""
        if value is not None and (wrong := next(self._wrong(value), None)):
            raise ValueError(wrong)

    def _wrong(self, value: Any) -> Iterator[str]:
        if self.ge is not None and not value >= self.ge:
            yield f"must be at least {self.ge}"
        if self.gt is not None and not value > self.gt:
            yield f"must be more than {self.gt}"
        if self.le is not None and not value <= self.le:
            yield f"must be at most {self.le}"
        if self.lt is not None and not value < self.lt:
            yield f"must be less than {self.lt}"
        if self.min_length is not None and len(value) < self.min_length:
            yield f"must not be shorter than {self.min_length}"
        if self.max_length is not None and len(value) > self.max_length:
            yield f"must not be longer than {self.max_length}"
        if self.pattern is not None and not re.fullmatch(self.pattern, value):
            yield f"must look like {self.pattern}"


@dataclass(frozen=True, slots=True)
class Before:
    """Changes what was given before it is read as a value of its kind; may raise ValueError with what is wrong."""

    change: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class After:
    """Changes or refuses the value once it is one of its kind; raises ValueError with what is wrong."""

    change: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class TableKey:
    """What is known of a key: the kind of its values, its default, its limits beside those of the kind."""

    kind: Any
    default: Any
    limits: Within

    def read(self, given: object) -> Any:
        """The value that was given. Raises ValueError, WrongValues where keys within it are wrong."""
        value = read(self.kind, given)
        self.limits.check(value)
        return value


def key(
    *,
    default: Any = _NOTHING,
    ge: float | None = None,
    gt: float | None = None,
    le: float | None = None,
    lt: float | None = None,
    min_length: int | None = None,
    max_length: int | None = None,
    pattern: str | None = None,
) -> Any:
    """A key of a table with limits, as in `port: int = key(default=0, ge=0)`; without a default it must be given."""
    limits = Within(ge=ge, gt=gt, le=le, lt=lt, min_length=min_length, max_length=max_length, pattern=pattern)
    return TableKey(None, default, limits)


# -- tables -----------------------------------------------------------------------------------------------------------


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(key,))
class Part:
    """A table of the file: unknown keys are faults, so that a typing error does not silently mean the default.

    `Part(key=value, …)` raises WrongValues with everything that is wrong. It never changes afterwards.
    """

    keys: ClassVar[Mapping[str, TableKey]] = {}

    def __init_subclass__(cls) -> None:
        own = vars(cls).get("__annotations__", {})
        hints = get_type_hints(cls, include_extras=True)
        cls.keys = {**cls.keys, **{name: _key(hints[name], vars(cls).get(name, _NOTHING)) for name in own}}

    def __init__(self, **given: Any) -> None:
        values: dict[str, Any] = {}
        found: list[str] = []
        for name, one in type(self).keys.items():
            try:
                values[name] = one.read(given[name]) if name in given else _default(one)
            except ValueError as error:
                found += _explained(name, error)
        found += [f"{name}: there is no such key" for name in given if name not in type(self).keys]
        if found:
            raise WrongValues(found)
        vars(self).update(values, _given=frozenset(given))
        if contradictions := list(self.faults()):
            raise WrongValues(contradictions)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Self:
        """The table with these keys. Raises WrongValues."""
        return cls(**table)

    @property
    def given(self) -> frozenset[str]:
        """The keys that were given; the others have their defaults."""
        given: frozenset[str] = vars(self)["_given"]
        return given

    def faults(self) -> Iterable[str]:
        """What is wrong though each value by itself is right: a line for each fault, each beginning with its key."""
        return ()

    def as_dict(self, *, without: Collection[str] = ()) -> dict[str, Any]:
        """Its keys with their values, tables as tables."""
        return {name: getattr(self, name) for name in type(self).keys if name not in without}

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name}: a configuration does not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{name}: a configuration does not change")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Part) and type(other) is type(self) and other.as_dict() == self.as_dict()

    def __hash__(self) -> int:
        return hash(tuple(self.as_dict().values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.as_dict().items())})"


def _key(kind: Any, default: Any) -> TableKey:
    return (
        TableKey(kind, default.default, default.limits)
        if isinstance(default, TableKey)
        else TableKey(kind, default, Within())
    )


def _default(one: TableKey) -> Any:
    if one.default is _NOTHING:
        raise ValueError("is missing")
    return one.default


def _explained(name: str, error: ValueError) -> Iterator[str]:
    """A line for each fault of a value, its key before those within it."""
    for line in str(error).splitlines():
        yield f"{name}.{line}" if isinstance(error, WrongValues) else f"{name}: {line}"


# -- values -----------------------------------------------------------------------------------------------------------


def read(kind: Any, given: Any) -> Any:
    """What was given as a value of a kind, which is an annotation. Raises ValueError with what is wrong, WrongValues
    where keys within it are."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _marked(inner[0], inner[1:], given)
    if origin in (Union, UnionType):
        (only,) = (one for one in inner if one is not NoneType)
        return None if given is None else read(only, given)
    if origin is Literal:
        if given not in inner:
            raise ValueError(f"must be one of {', '.join(map(repr, inner))}")
        return given
    if origin is tuple:
        return _listed(inner, given)
    if origin is dict:
        if not isinstance(given, Mapping):
            raise ValueError("must be a table of keys, not a single value")
        return dict(zip(given, _each({str(name): inner[1] for name in given}, given.values()), strict=True))
    if issubclass(kind, Part):
        return _table(kind, given)
    return _SIMPLE[kind](given)


def _marked(kind: Any, marks: tuple[Any, ...], given: Any) -> Any:
    for mark in marks:
        if isinstance(mark, Before):
            given = mark.change(given)
    value = read(kind, given)
    for mark in marks:
        if isinstance(mark, After):
            value = mark.change(value)
        elif isinstance(mark, Within):
            mark.check(value)
    return value


def _table(kind: type[Part], given: Any) -> Part:
    if isinstance(given, kind):
        return given
    if not isinstance(given, Mapping):
        raise ValueError("must be a table of keys, not a single value")
    return kind(**given)


def _listed(kinds: tuple[Any, ...], given: Any) -> tuple[Any, ...]:
    if not isinstance(given, list | tuple):
        raise ValueError("must be a list")
    if kinds[-1] is Ellipsis:
        kinds = kinds[:1] * len(given)
    if len(kinds) != len(given):
        raise ValueError(f"must be {len(kinds)} values")
    return tuple(_each({str(at): kind for at, kind in enumerate(kinds)}, given))


def _each(kinds: Mapping[str, Any], given: Iterable[Any]) -> list[Any]:
    values: list[Any] = []
    found: list[str] = []
    for (name, kind), one in zip(kinds.items(), given, strict=True):
        try:
            values.append(read(kind, one))
        except ValueError as error:
            found += _explained(name, error)
    if found:
        raise WrongValues(found)
    return values


def _text(given: Any) -> str:
    if not isinstance(given, str):
        raise ValueError("must be a text in quotes")
    return given


def _whole(given: Any) -> int:
    if isinstance(given, float) and given.is_integer():
        return int(given)
    if isinstance(given, str) and _WHOLE.fullmatch(given.strip()):
        return int(given)
    if isinstance(given, bool) or not isinstance(given, int):  # Python takes true and false for 1 and 0
        raise ValueError("must be a whole number")
    return given


def _number(given: Any) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        raise ValueError("must be a number")
    try:
        return float(given)
    except ValueError:
        raise ValueError("must be a number") from None


def _flag(given: Any) -> bool:
    if isinstance(given, bool):
        return given
    said = str(given).lower()
    if said not in _YES | _NO:
        raise ValueError("must be true or false")
    return said in _YES


def _path(given: Any) -> Path:
    if not isinstance(given, str | Path):
        raise ValueError("must be a path in quotes")
    return Path(given)


def _secret(given: Any) -> Secret:
    return given if isinstance(given, Secret) else Secret(_text(given))


def _date(given: Any) -> date:
    if isinstance(given, str):
        try:
            return date.fromisoformat(given)
        except ValueError:
            raise ValueError("must be a date as in 2026-01-31") from None
    if isinstance(given, datetime) or not isinstance(given, date):
        raise ValueError("must be a date as in 2026-01-31")
    return given


_SIMPLE: Mapping[Any, Callable[[Any], object]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _flag,
    Path: _path,
    Secret: _secret,
    date: _date,
}
