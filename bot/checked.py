"""How a table of the configuration is read, with attrs and cattrs: a class whose annotations say which values its keys
may have.

    class Shift(Part):
        code: str = key(pattern=r"^[a-z]+$")  # must be given
        minutes: int = key(default=480, ge=1)

    Shift(code="pagi").minutes  # 480
    Shift(code="P", hours=8)  # raises WrongValues: "code: must look like ^[a-z]+$", "hours: there is no such key"

Numbers and yes or no may be texts too: environment variables are nothing else.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Self, dataclass_transform, get_args, get_origin

import attrs
from attrs import validators
from cattrs import AttributeValidationNote, BaseValidationError, Converter, ForbiddenExtraKeysError, override
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn_from_attrs, make_hetero_tuple_structure_fn, mapping_structure_factory

_YES, _NO = frozenset("true t yes y on 1".split()), frozenset("false f no n off 0".split())
_WHOLE = re.compile(r"[+-]?[0-9]+")
_LIMITS: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "ge": (validators.ge, "must be at least"),
    "gt": (validators.gt, "must be more than"),
    "le": (validators.le, "must be at most"),
    "lt": (validators.lt, "must be less than"),
    "min_length": (validators.min_len, "must not be shorter than"),
    "max_length": (validators.max_len, "must not be longer than"),
    "pattern": (validators.matches_re, "must look like"),
}
_read = Converter(forbid_extra_keys=True)


class WrongValues(ValueError):
    """What is wrong with a table: a line for each fault that begins with its key, `found`. None shows the value, which
    may be a secret."""

    def __init__(self, found: Iterable[str]) -> None:
        self.found = tuple(found)
        super().__init__("\n".join(self.found))


@attrs.frozen
class Secret:
    """A text that is shown nowhere; `value` is the text."""

    value: str = attrs.field(repr=False)


# -- what may be said of a value --------------------------------------------------------------------------------------


@attrs.frozen
class Before:
    """Changes what was given before it is read as a value of its kind; may raise ValueError with what is wrong."""

    change: Callable[[Any], Any]


@attrs.frozen
class After:
    """Changes or refuses the value once it is one of its kind; raises ValueError with what is wrong."""

    change: Callable[[Any], Any]


class Within:
    """Limits of a number (ge, gt, le, lt), of the length of a text or a list (min_length, max_length), what a text must
    look like (pattern; `like` says it in words): a validator of attrs, in our words. None of them is asked of None."""

    def __init__(self, *, like: str = "", **limits: float | str) -> None:
        words = {name: f"{_LIMITS[name][1]} {limit}" for name, limit in limits.items()}
        if like:
            words["pattern"] = f"must be {like}"
        self._checks = [(_LIMITS[name][0](limit), words[name]) for name, limit in limits.items()]

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        """Raises ValueError with what is wrong."""
        for check, words in self._checks if value is not None else ():
            try:
                check(instance, attribute, value)
            except ValueError:  # its words show the value
                raise ValueError(words) from None


def key(*, default: Any = attrs.NOTHING, like: str = "", **limits: float | str) -> Any:
    """A key of a table with limits (Within), as in `port: int = key(default=0, ge=0)`; without a default it must be
    given."""
    return attrs.field(default=default, validator=Within(like=like, **limits))


# -- tables -----------------------------------------------------------------------------------------------------------


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(key,))
class Part:
    """A table of the file: unknown keys are faults, so that a typing error does not silently mean the default.

    `Part(key=value, …)` raises WrongValues with everything that is wrong. It never changes afterwards.
    """

    keys: ClassVar[Mapping[str, "attrs.Attribute[Any]"]] = {}
    _values: ClassVar[Callable[..., dict[str, Any]]]
    __attrs_init__: ClassVar[Callable[..., None]]

    def __init_subclass__(cls) -> None:
        attrs.define(cls, slots=False, frozen=True, kw_only=True, init=False)
        made: Any = cls
        cls.keys = attrs.fields_dict(made)
        # attrs stops at the first limit that is broken: asked where each key is read, all of them are collected.
        hooks: dict[str, Any] = {
            name: override(struct_hook=_marked(Annotated[one.type, one.validator or Within()]))
            for name, one in cls.keys.items()
        }
        read_keys: Any = make_dict_structure_fn_from_attrs(
            list(cls.keys.values()), dict, _read, _cattrs_use_linecache=False, **hooks
        )
        cls._values = staticmethod(read_keys)

    def __init__(self, /, **given: Any) -> None:
        try:
            values = self._values(given, dict)
        except BaseValidationError as error:
            raise WrongValues(_lines(error)) from None
        self.__attrs_init__(**values)
        vars(self).update(_given=frozenset(given))
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
        return {name: getattr(self, name) for name in self.keys if name not in without}


def _lines(error: Any) -> Iterator[str]:
    """A line for each fault of a table or a list, its key before those within it."""
    named, others = error.group_exceptions()
    for one, note in named:
        name = note.name if isinstance(note, AttributeValidationNote) else note.index
        if isinstance(one, BaseValidationError | WrongValues):
            yield from (f"{name}.{line}" for line in (one.found if isinstance(one, WrongValues) else _lines(one)))
        elif isinstance(one, KeyError):
            yield f"{name}: is missing"
        elif isinstance(one, ValueError):
            yield f"{name}: {one}"
        else:
            raise one  # a mistake of ours; its words may show the value
    for other in others:
        if not isinstance(other, ForbiddenExtraKeysError):
            raise other
        yield from (f"{name}: there is no such key" for name in sorted(other.extra_fields))


# -- values -----------------------------------------------------------------------------------------------------------

_Hook = Callable[[Any, Any], Any]
_UNNAMED = attrs.fields(Secret).value  # for what attrs says is wrong, which nobody is shown
_A_TABLE = "a table of keys, not a single value"


def read(kind: Any, given: Any) -> Any:
    """What was given as a value of a kind, which is an annotation. Raises ValueError with what is wrong, WrongValues
    where keys within it are."""
    try:
        return _read.structure(given, kind)
    except BaseValidationError as error:
        raise WrongValues(_lines(error)) from None


def _must_be(words: str, kinds: Any, given: Any) -> Any:
    if not isinstance(given, kinds):
        raise ValueError(f"must be {words}")
    return given


def _marked(kind: Any) -> _Hook:
    """Reads Annotated[kind, marks…]."""
    inner, *marks = get_args(kind)
    hook = _read.get_structure_hook(inner)

    def marked(value: Any, _: Any) -> Any:
        for mark in marks:
            value = mark.change(value) if isinstance(mark, Before) else value
        value = hook(value, inner)
        for mark in marks:
            if isinstance(mark, After):
                value = mark.change(value)
            elif isinstance(mark, Within):
                mark(None, _UNNAMED, value)
        return value

    return marked


def _listed(kind: Any) -> _Hook:
    kinds = get_args(kind)
    size = None if kinds[-1] is Ellipsis else len(kinds)
    make: Any = homogenous_tuple_structure_factory if size is None else make_hetero_tuple_structure_fn
    hook = make(kind, _read)

    def listed(given: Any, _: Any) -> Any:
        if size is not None and len(_must_be("a list", list | tuple, given)) != size:
            raise ValueError(f"must be {size} values")
        return hook(_must_be("a list", list | tuple, given), kind)

    return listed


def _named(kind: Any) -> _Hook:
    hook: Any = mapping_structure_factory(kind, _read)
    return lambda given, _: hook(_must_be(_A_TABLE, Mapping, given), kind)


def _one_of(kind: Any) -> _Hook:
    known = get_args(kind)
    words = f"one of {', '.join(map(repr, known))}"

    def one_of(given: Any, _: Any) -> Any:
        if given not in known:
            raise ValueError(f"must be {words}")
        return given

    return one_of


_READERS: Mapping[Any, Callable[[Any], _Hook]] = {Literal: _one_of, dict: _named, tuple: _listed, Annotated: _marked}
_read.register_structure_hook_factory(
    lambda kind: get_origin(kind) in _READERS, lambda kind: _READERS[get_origin(kind)](kind)
)
_read.register_structure_hook_func(
    lambda kind: isinstance(kind, type) and issubclass(kind, Part),
    lambda given, kind: given if isinstance(given, kind) else kind(**_must_be(_A_TABLE, Mapping, given)),
)


@_read.register_structure_hook
def _text(given: Any, _: Any) -> str:
    return str(_must_be("a text in quotes", str, given))


@_read.register_structure_hook
def _whole(given: Any, _: Any) -> int:
    if isinstance(given, float) and given.is_integer():
        return int(given)
    if isinstance(given, str) and _WHOLE.fullmatch(given.strip()):
        return int(given)
    # Python takes true and false for 1 and 0
    return int(_must_be("a whole number", int, None if isinstance(given, bool) else given))


@_read.register_structure_hook
def _number(given: Any, _: Any) -> float:
    try:
        return float("" if isinstance(given, bool) else given)
    except (TypeError, ValueError, OverflowError):
        raise ValueError("must be a number") from None


@_read.register_structure_hook
def _flag(given: Any, _: Any) -> bool:
    if (said := str(given).lower()) not in _YES | _NO:
        raise ValueError("must be true or false")
    return said in _YES


@_read.register_structure_hook
def _path(given: Any, _: Any) -> Path:
    return Path(_must_be("a path in quotes", str | Path, given))


@_read.register_structure_hook
def _secret(given: Any, _: Any) -> Secret:
    return given if isinstance(given, Secret) else Secret(_text(given, str))


@_read.register_structure_hook
def _date(given: Any, _: Any) -> date:
    try:
        return date.fromisoformat(str(given) if isinstance(given, str | date) else "")
    except ValueError:
        raise ValueError("must be a date as in 2026-01-31") from None
