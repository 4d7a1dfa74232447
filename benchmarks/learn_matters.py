"""Learns anew how much each word, piece of a word and find of the directory speaks for each office's matter, from
tests/reading/data/matters.txt, the questions of tests/report and what people wrote who reported, and writes
bot/reading/words/learned_matters.py with its parts. `make matters`; half a minute.

    python -m benchmarks.learn_matters

A softmax regression over all sentences at once from zero, so that the same sentences give the same weights. Only the
places of the signals are kept of each sentence: 7,000 sentences of 28,000 signals are too many for a full table.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.learn_intents import WIDTH, WORDS, examples
from benchmarks.understood import DATA
from bot.config import Config
from bot.domain.system.services import ServiceDirectory
from bot.reading.matters import OURS, signals_of_matter
from bot.reading.normal import normal
from bot.settings import directory_of

OUT = WORDS / "learned_matters.py"
LONGEST = 340  # lines of a module
ASKED = [
    Path(__file__).parent.parent / "tests" / "report" / f"{name}.tsv" for name in ("asked_services", "typed_wishes")
]
RARE, SMALL, SHRINK, STEPS, PACE = 1, 0.2, 0.15, 120, 0.1
REPORTED, FOUND, VARIED = (
    0.25,
    0.5,
    0.5,
)  # how much a report counts (there are many), and what the directory itself has labelled
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


def written_down() -> Iterator[Sentence]:
    """matters.txt: sentences below the `[code]` of their matter."""
    matter = ""
    for line in (DATA / "matters.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            matter = line.strip("[]")
        elif line and not line.startswith("#"):
            yield Sentence(line, matter)


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


class SignalTable:
    """Where the signals of all sentences stand, by sentence and by signal."""

    def __init__(self, signals: Sequence[frozenset[str]]) -> None:
        counts = Counter(one for each in signals for one in each)
        self.names = sorted(name for name, count in counts.items() if count >= RARE)
        index = {name: at for at, name in enumerate(self.names)}
        rows = [np.array(sorted(index[one] for one in each if one in index)) for each in signals]
        self.flat = np.concatenate(rows)
        sizes = [len(row) for row in rows]
        self.starts = np.cumsum([0, *sizes[:-1]])
        order = np.argsort(self.flat, kind="stable")
        self.sentence_of = np.repeat(np.arange(len(rows)), sizes)[order]
        self.begins = np.searchsorted(self.flat[order], np.arange(len(self.names)))


def learn(table: SignalTable, wanted: Sequence[int], worth: Sequence[float]) -> "np.ndarray":
    """The weights: a row for each signal, a column for each matter."""
    labels = np.eye(max(wanted) + 1, dtype=np.float32)[list(wanted)]
    share_of = np.array(worth, dtype=np.float32)[:, None]
    weights = np.zeros((len(table.names), labels.shape[1]), dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):  # Adam, slower and slower
        scores = np.add.reduceat(weights[table.flat], table.starts, axis=0)
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        missed = (shares / shares.sum(axis=1, keepdims=True) - labels) * share_of
        slope = np.add.reduceat(missed[table.sentence_of], table.begins, axis=0) + SHRINK * weights
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        pace = PACE * (1 - step / (STEPS + 1))
        weights -= pace * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def lines_of(matters: Sequence[str], names: Sequence[str], weights: "np.ndarray") -> Iterator[str]:
    """For each matter and weight (in tenths) the signals that have it."""
    for at, matter in enumerate(matters):
        groups: dict[int, list[str]] = {}
        for name, row in zip(names, weights, strict=True):
            if abs(row[at]) >= SMALL:
                groups.setdefault(round(float(row[at]) * 10), []).append(name)
        for weight in sorted(groups, reverse=True):
            line = f"{matter} {weight}"
            for name in groups[weight]:
                if len(line) + len(name) + 1 > WIDTH:
                    yield line
                    line = ""
                line += f" {name}"
            yield line


def write(lines: Sequence[str]) -> None:
    """One module that joins as many as are needed, each short enough to be looked at."""
    head = (
        '"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by\n'
        '`make matters`: not for editing by hand."""\n\n'
    )
    parts: list[list[str]] = [[]]
    for line in lines:
        if len(parts[-1]) >= LONGEST and not line.startswith(" "):
            parts.append([])
        parts[-1].append(line)
    for number, part in enumerate(parts, 1):
        text = "\n".join(part)
        (WORDS / f"learned_matters_{number}.py").write_text(f'{head}LEARNED = """\n{text}\n"""\n', "utf-8")
    numbers = range(1, len(parts) + 1)
    imports = "\n".join(f"from bot.reading.words.learned_matters_{n} import LEARNED as PART_{n}" for n in numbers)
    joined = ", ".join(f"PART_{n}" for n in numbers)
    OUT.write_text(f'{head}{imports}\n\nLEARNED_MATTERS = "".join(({joined}))\n', "utf-8")


def main() -> None:
    """Reads, learns, writes."""
    directory = directory_of(Config())
    told = list(sentences(directory))
    matters = list(dict.fromkeys(one.matter for one in told))
    table = SignalTable([one.signals(directory) for one in told])
    weights = learn(table, [matters.index(one.matter) for one in told], [one.worth for one in told])
    lines = list(lines_of(matters, table.names, weights))
    write(lines)
    print(f"{len(told)} sentences, {len(table.names)} signals, {len(lines)} lines, {OUT}")


if __name__ == "__main__":
    main()
