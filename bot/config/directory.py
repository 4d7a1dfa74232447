"""[directory]: the directory of the city's services, and the file that it is read from."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Literal

from bot.checked import After, Part, WrongValues, key

NAMES = ("city", "team", "service", "office", "hotline", "emergency")
_GROUP = re.compile(r"<([^>]*)>?")
OWN = Path(__file__).parent.parent / "data" / "services.toml"


class FactConfig(Part):
    """A fact of a service."""

    about: Literal["what", "who", "papers", "how", "where", "hours", "phone", "cost", "quota", "time"]
    text: str = key(min_length=1, max_length=600)
    source: str = key(default="", max_length=120)
    as_of: date | None = None

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.as_of is not None and not self.source:
            yield "as_of: needs a source"
        try:
            self.text.format_map(dict.fromkeys(NAMES, ""))
        except (KeyError, ValueError, IndexError) as error:
            yield f"text: {error} is no name that can be filled in ({', '.join(NAMES)})"


def _said(words: tuple[str, ...]) -> tuple[str, ...]:
    for one in words:
        if not all(part.strip(" *") for part in one.split("…")):
            raise ValueError(f"{one!r} says nothing")
    return words


Words = Annotated[tuple[str, ...], After(_said)]


class ServiceConfig(Part):
    """A service of the directory."""

    code: str = key(pattern=r"^[a-z0-9_]{1,12}$", like="1 to 12 of a-z, 0-9 and _")
    name: str = key(min_length=1, max_length=60)
    words: Words = ()
    unless: Words = ()
    describes: bool = False
    fact: tuple[FactConfig, ...] = key(min_length=1)


class DirectoryFile(Part):
    """What the file of the directory holds. `groups`: words that say the same, used in phrases as `<name>`."""

    groups: dict[str, tuple[str, ...]] = key(default={})
    service: tuple[ServiceConfig, ...] = key(min_length=1)

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        codes = [one.code for one in self.service]
        yield from (f"{code} is listed twice" for code in sorted({one for one in codes if codes.count(one) > 1}))
        for one in self.service:
            used = {name for words in (*one.words, *one.unless) for name in _GROUP.findall(words)}
            yield from (f"{one.code}: <{name}> is no group" for name in sorted(used - self.groups.keys()))


def _read(path: Path) -> DirectoryFile:
    return DirectoryFile(**tomllib.loads(path.read_text(encoding="utf-8-sig")))


@cache
def own_list() -> DirectoryFile:
    """The list that comes with the program, read once in a process: a start asks for it several times."""
    return _read(OWN)


def _list(file: Path | None) -> DirectoryFile:
    return own_list() if file is None else _read(file)


class DirectoryPart(Part):
    """[directory]."""

    file: Path | None = None

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        path = self.file or OWN
        try:
            _list(self.file)
        except OSError as error:
            yield f"file: {path.name} cannot be read ({error.strerror})"
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            yield f"file: {path.name} is no TOML in UTF-8 ({type(error).__name__})"
        except WrongValues as error:
            yield from (f"file: {path.name}: {one}" for one in error.found)

    @cached_property
    def listed(self) -> DirectoryFile:
        """What the file lists."""
        return _list(self.file)
