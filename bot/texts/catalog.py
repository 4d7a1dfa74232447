"""The catalogue: dotted keys to sentences with `{name}` fields, every value escaped for HTML.

A language lives in a folder (`id/`, `en/`), its keys in as many TOML files as read well: `report.toml` with a
table `[ask]` holds keys such as `ask.kind`. A test holds both languages to the same keys and fields.
"""

import html
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

LANGUAGES = ("id", "en")
DEFAULT = "id"


class Texts:
    """One language."""

    def __init__(self, language: str, sentences: Mapping[str, str], names: Mapping[str, str] | None = None) -> None:
        self.language = language
        self._sentences = sentences
        self._names = names or {}
        self._escaped = {name: html.escape(value, quote=False) for name, value in self._names.items()}
        self._named: tuple[Mapping[str, str], Texts] | None = None
        # Sentences that nothing is to be filled into, as they are said: most, and a form has dozens. At most one a key.
        self._html: dict[str, str] = {}
        self._words: dict[str, str] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._sentences

    def naming(self, names: Mapping[str, str]) -> "Texts":
        """The same sentences where these fields are always known: what the city calls its service. Every message asks
        for it with the same fields, which are escaped once."""
        if names is self._names:
            return self
        named = self._named
        if named is None or named[0] is not names:
            named = self._named = names, Texts(self.language, self._sentences, names)
        return named[1]

    def keys(self) -> frozenset[str]:
        """Every key of the language."""
        return frozenset(self._sentences)

    def raw(self, key: str) -> str:
        """The sentence as it stands in the file. Raises KeyError."""
        return self._sentences[key]

    def say(self, key: str, **fields: object) -> str:
        """The sentence as HTML, fields escaped. Raises KeyError for an unknown key or a missing field."""
        if not fields:
            said = self._html.get(key)
            return self._kept(self._html, key, self._escaped) if said is None else said
        known = self._escaped.copy()
        for name, value in fields.items():
            known[name] = html.escape(str(value), quote=False)
        return self._sentences[key].format_map(known)

    def plain(self, key: str, **fields: object) -> str:
        """The sentence for places that know no HTML: buttons and toasts."""
        if not fields:
            said = self._words.get(key)
            return self._kept(self._words, key, self._names) if said is None else said
        return self._sentences[key].format_map({**self._names, **{name: str(value) for name, value in fields.items()}})

    def _kept(self, said: dict[str, str], key: str, names: Mapping[str, str]) -> str:
        sentence = self._sentences[key]
        filled = sentence.format_map(names)
        said[key] = sentence if filled == sentence else filled  # mostly the same: one of it in memory is enough
        return said[key]


@cache
def texts(language: str) -> Texts:
    """The texts of a language; Indonesian for one that there is none of."""
    chosen = language if language in LANGUAGES else DEFAULT
    sentences: dict[str, str] = {}
    for file in sorted(files("bot.texts").joinpath(chosen).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            for key, value in _flatten("", tomllib.loads(file.read_text(encoding="utf-8"))):
                if key in sentences:
                    raise ValueError(f"{chosen}/{file.name}: {key} is written twice")
                sentences[sys.intern(key)] = value  # both languages have the same
    return Texts(chosen, sentences)


def _flatten(prefix: str, table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flatten(f"{prefix}{name}.", value)
        else:
            yield f"{prefix}{name}", str(value).strip()
