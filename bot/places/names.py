"""The kelurahan that an address names for certain. Precision comes first: a street, a market or an ordinary word that
is called like a kelurahan is not one."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from bot.domain.places.city import Area

_MARK = r"(?:kel|kelurahan|desa|ds)"
_DISTRICT = r"(?:kec|kecamatan)"
# What may stand beside a name that is also a part of a longer one: "Poris Gaga bru" is not Poris Gaga.
_BESIDE = frozenset(
    """rt rw no kec kecamatan kel kelurahan desa ds kota kab di dari dekat deket dkt depan dpn belakang samping sebelah
    seberang jl jln jalan gg gang blok perum perumahan komplek pasar masjid musholla sekolah sd smp sma stasiun terminal
    kantor pos indonesia""".split()
)
_NOT_AFTER = r"(?<!\bjl )(?<!\bjalan )(?<!\bjln )(?<!\bgang )(?<!\bgg )(?<!\bkec )(?<!\bkecamatan )"


class _AreaName(NamedTuple):
    """One way to write an area's name. `bare`: certain without a mark too (two words or more, and nothing else is
    called so); `kecamatan`: patterns of the names of its kecamatan; `begins`, `ends`: the names of other areas begin
    or end like this one; `beside`: what may then stand next to it."""

    area: Area
    squeezed: str
    spelling: str
    bare: bool
    kecamatan: str
    begins: bool
    ends: bool
    beside: frozenset[str]


class _Named(NamedTuple):
    area: Area
    start: int
    end: int
    marked: bool

    def lies_in(self, other: "_Named") -> bool:
        return other.start <= self.start and self.end <= other.end and self.end - self.start < other.end - other.start


class Names:
    """Every area with its names."""

    def __init__(
        self, city: str, areas: Sequence[Area], others: Mapping[str, Sequence[str]], common: Iterable[str] = ()
    ) -> None:
        """`others`: further spellings by the code of a kelurahan or kecamatan; `common`: codes of areas whose name
        means something else as well."""
        self._names: list[_AreaName] = []
        taken = {_squeeze(area.kecamatan) for area in areas}
        known = {_squeeze(area.kelurahan) for area in areas}
        unsure = frozenset(common)
        near = _BESIDE | _words(city)
        for area in areas:
            districts = (area.kecamatan, *others.get(area.kecamatan_code, ()))
            kecamatan = "|".join(_spelling(name) for name in districts)
            double = _squeeze(area.kelurahan) in taken  # the kecamatan of that name may be meant
            bare = " " in area.kelurahan and area.code not in unsure and not double
            for name in dict.fromkeys((area.kelurahan, *others.get(area.code, ()))):
                squeezed = _squeeze(name)
                begins = any(one.startswith(squeezed) and one != squeezed for one in known)
                ends = any(one.endswith(squeezed) and one != squeezed for one in known)
                self._names.append(
                    _AreaName(area, squeezed, _spelling(name), bare, kecamatan, begins, ends, near | _words(*districts))
                )

    def certain(self, text: str) -> Area | None:
        """The one kelurahan that an address names: any name after "kel." or before its "kec."; else names of two
        words or more, which are no street's or market's name by chance; the longest name wins, and one that is
        called a kelurahan wins over one that is not. None where none or several are named."""
        words = " ".join(re.findall(r"[a-z0-9]+", text.lower()))
        squeezed = words.replace(" ", "")
        said = [found for name in self._names if name.squeezed in squeezed and (found := _find(name, words))]
        longest = [one for one in said if not any(one.lies_in(other) for other in said)]
        marked = [one for one in longest if one.marked]
        areas = {one.area.code: one.area for one in marked or longest}
        return next(iter(areas.values())) if len(areas) == 1 else None


def _find(name: _AreaName, words: str) -> _Named | None:
    """Where `words` (lower case, single spaces) name the area."""
    marked = re.search(rf"\b{_MARK} ({name.spelling})\b", words) or re.search(
        rf"{_NOT_AFTER}\b({name.spelling}) {_DISTRICT} (?:{name.kecamatan})\b", words
    )
    found = marked or (re.search(rf"{_NOT_AFTER}\b({name.spelling})\b", words) if name.bare else None)
    if found is None or not _stands_alone(name, words[: found.start(1)], words[found.end(1) :]):
        return None
    return _Named(name.area, found.start(1), found.end(1), marked is not None)


def _stands_alone(name: _AreaName, before: str, after: str) -> bool:
    """Whether what is beside the name cannot be the rest of a longer one, written badly."""
    last, following = before.split()[-1:], after.split()[:1]
    return not any(
        word not in name.beside and not word.isdigit()
        for word in (*(last if name.ends else ()), *(following if name.begins else ()))
    )


def _words(*names: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", " ".join(names).lower()))


def _squeeze(name: str) -> str:
    return "".join(re.findall(r"[a-z0-9]+", name.lower()))


def _spelling(name: str) -> str:
    """Written together or apart: "Tanah Tinggi", "tanahtinggi"."""
    return r" ?".join(re.findall(r"[a-z0-9]+", name.lower()))
