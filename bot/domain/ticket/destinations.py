"""Where somebody was brought, in a responder's words: "saya antar ke rsud benda". Pure."""

import re
from collections.abc import Mapping, Sequence

_SAYING_SO = frozenset(
    """saya kami bawa dibawa antar diantar kirim serah diserahkan serahkan rujuk dirujuk titip dititip dititipkan ke di
    kepada sudah udah udh beliau dia orangnya kakek nenek bapak ibu pak bu ya ok langsung sekarang tadi jadi akhirnya
    taken brought to the him her them we i""".split()
)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _holds(said: Sequence[str], name: Sequence[str]) -> bool:
    return any(list(said[at : at + len(name)]) == list(name) for at in range(len(said) - len(name) + 1))


def read_destination(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of the places (`names`: code, name) that the words may mean: none, one, or several to choose from. A
    longer name counts for more: "rsud benda" is not the other RSUD, "rsud" alone may be either."""
    said = _words(text)
    found: dict[str, int] = {}
    for code, name in names.items():
        for alias in (_words(name), _words(code.replace("_", " "))):
            if alias and _holds(said, alias):
                found[code] = max(found.get(code, 0), len(alias))
                if len(alias) == 1:  # other places may be called so as well
                    for other, called in names.items():
                        if _words(called)[:1] == alias:
                            found.setdefault(other, 1)
    longest = max(found.values(), default=0)
    return tuple(code for code in names if found.get(code) == longest)


def says_more(text: str, name: str, code: str) -> bool:
    """Whether the words say more than that somebody was brought there: then they are kept."""
    known = _SAYING_SO | frozenset(_words(name)) | frozenset(_words(code.replace("_", " ")))
    return not known.issuperset(_words(text))
