"""Learns anew how much each word, piece of a word and find of the directory speaks for each office's matter, from
tests/reading/data/matters.txt, the questions of tests/report and what people wrote who reported, and writes
bot/reading/words/learned_matters.py with its parts. `make matters`; half a minute.

    python -m benchmarks.learn_matters

A softmax regression over all sentences (benchmarks/regression.py).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path

from benchmarks.learn_intents import examples
from benchmarks.regression import Schooling, SignalTable, learn, lines_of, write_modules
from benchmarks.understood import DATA
from bot.config import Config
from bot.domain.system.services import ServiceDirectory
from bot.reading.matters import OURS, signals_of_matter
from bot.reading.normal import normal
from bot.settings import directory_of

NAME = "learned_matters"
TOLD = """How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`"""
ASKED = [
    Path(__file__).parent.parent / "tests" / "report" / f"{name}.tsv" for name in ("asked_services", "typed_wishes")
]
SMALL, SHRINK, STEPS, PACE = 0.2, 0.15, 120, 0.1
REPORTED, FOUND, VARIED = (
    0.25,
    0.5,
    0.5,
)  # how much a report counts (there are many), and what the directory itself has labelled
SPELT_OUT, PATTERNED = 60, 0.5  # of each pattern, and how much one of them counts
_CHOICES = re.compile(r"\(([^)]*)\)")
VARIANTS, STRIDE = 2, 7  # of each sentence, and how far apart the words are taken that stand around it
KIN = """anak ibu bapak istri suami adik kakak nenek kakek mertua ponakan emak ayah mbah paman tante engkong bapakku
    ibuku tetangga teman saudara sepupu cucu mamah papah abang""".split()
BEFORE = """|min |pak |bu |tolong |mau tanya |punten |maaf |assalamualaikum |izin bertanya |bang |halo |gini pak |
    permisi |tolong bantu |mohon info |mas |kak |misi |pak dinsos |pagi """.replace("\n    ", "").split("|")
AFTER = """| gimana ya| dmn| lapor kemana| harus kemana| ga ada biaya| tolong| bisa dibantu?| pak| sekarang| terus|
     takut| dari kemarin| udah lama| kasian| makasih| saya warga sini| harus gimana| ada bantuan ga| siapa yang urus|
     bingung| buat saya| sendiri| semalem| nih| di rumah saya| anak saya| ibu saya| caranya| syaratnya apa| bisa ga|
     hp saya 0812| di cipondoh| di karawaci| parah| banget""".replace("\n     ", " ").split("|")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its matter; `worth` less than 1 where there are many alike. `fitted`: the phrases of the directory
    were written for this very sentence, so that what they find in it tells nothing of others."""

    text: str
    matter: str
    worth: float = 1.0
    fitted: bool = False

    def signals(self, directory: ServiceDirectory) -> frozenset[str]:
        """What it is weighed by."""
        words = normal(self.text)
        first = directory.asked_for(words)
        found = signals_of_matter(words, directory.named(words), first.code if first else "")
        return frozenset({"@1", *(one for one in found if not (self.fitted and one.startswith(("@=", "@first"))))})


def sentences(directory: ServiceDirectory) -> Iterator[Sentence]:
    """All that is learned from."""
    yield from varied(list(written_down()))
    yield from spelt_out()
    for path in ASKED:
        for line in path.read_text("utf-8").splitlines():
            code, text = line.split("\t")
            if code not in ("answer", "other"):
                yield Sentence(text, OURS if code == "report" else code, fitted=True)
    for text, who, intent in examples():
        if who == "resident" and intent in ("report", "sighting"):
            yield Sentence(text, OURS, REPORTED)
        elif who == "resident" and intent == "other_service" and (found := directory.asked_for(text)) is not None:
            yield Sentence(text, found.code, FOUND)


def written_down(name: str = "matters.txt") -> Iterator[Sentence]:
    """Sentences below the `[code]` of their matter."""
    matter = ""
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith("["):
            matter = line.strip("[]")
        elif line and not line.startswith("#"):
            yield Sentence(line, matter)


def spelt_out() -> Iterator[Sentence]:
    """matters_patterns.txt: "(ktp|kk) (hilang|rusak)" is each of the four, or so many of them as are learned from,
    spread over all."""
    for pattern in written_down("matters_patterns.txt"):
        places = [part.split("|") for part in _CHOICES.findall(pattern.text)]
        frame = _CHOICES.sub("{}", pattern.text)
        whole = prod(map(len, places))
        for turn in range(min(whole, SPELT_OUT)):
            at, said = turn * whole // min(whole, SPELT_OUT) + turn % 7, list[str]()
            for words in places:
                at, which = divmod(at, len(words))
                said.append(words[which])
            yield Sentence(frame.format(*said), pattern.matter, PATTERNED)


def varied(written: Sequence[Sentence]) -> Iterator[Sentence]:
    """Each sentence, and again with words around it that anybody says and of another of the family, so that neither
    speaks for a matter."""
    turn = 0
    for one in written:
        yield one
        for _ in range(VARIANTS):
            turn += STRIDE
            said = [KIN[(turn + at) % len(KIN)] if word in KIN else word for at, word in enumerate(one.text.split())]
            text = f"{BEFORE[turn % len(BEFORE)]}{' '.join(said)}{AFTER[turn % len(AFTER)]}"
            yield Sentence(text, one.matter, VARIED)


def main() -> None:
    """Reads, learns, writes."""
    directory = directory_of(Config())
    told = list(sentences(directory))
    matters = list(dict.fromkeys(one.matter for one in told))
    table = SignalTable([one.signals(directory) for one in told])
    wanted, worth = [matters.index(one.matter) for one in told], [one.worth for one in told]
    weights = learn(table, wanted, worth, Schooling(shrink=SHRINK, steps=STEPS, pace=PACE))
    lines = list(lines_of(matters, table.names, weights, SMALL))
    write_modules(NAME, TOLD, lines)
    print(f"{len(told)} sentences, {len(table.names)} signals, {len(lines)} lines, {NAME}")


if __name__ == "__main__":
    main()
