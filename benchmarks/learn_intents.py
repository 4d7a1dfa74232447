"""Learns anew how much each word and rule speaks for each wish and each kind of report, and each word and piece of a
word for danger, from all labelled messages of tests/reading/data but those that are held back (`HELD_BACK`), and writes
bot/reading/words/learned.py, learned_danger.py, learned_doubt.py and learned_kinds.py with their parts.
`make intents`; half a minute.

    python -m benchmarks.learn_intents

A softmax regression over all messages (benchmarks/regression.py). Weights are rounded to tenths, small ones left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.regression import Schooling, SignalTable, grouped, learn, lines_of, write_modules
from benchmarks.understood import DATA, HELD_BACK, Label, city, load
from bot.reading.danger import doubts, read_danger, telling_words
from bot.reading.intents import INTENTS, signals_of
from bot.reading.kinds import signals_of_kind
from bot.reading.normal import normal
from bot.reading.place import read_place
from bot.reading.weighing import signals_of_telling

KINDS = "ot lansia anak odgj odgj_amuk odgj_keluarga bekal jenazah lainnya".split()
WHO = {"r": "resident", "k": "relative", "p": "responder", "o": "operator"}
RARE = 2  # signals of fewer messages are left out
SMALL, SMALL_DANGER, SMALL_DOUBT = 0.1, 0.1, 0.2  # and weights below
WISHED = Schooling(shrink=0.25, steps=200, pace=0.05)
TOLD = Schooling(shrink=1.0, steps=200, pace=0.05)
COPIES, STRIDE = 4, 7  # sentences of one frame, and how far apart the words are taken that fill its gaps
Example = tuple[str, str, str]  # text, who, intent
CALM = ("status", "withdraw", "greeting", "thanks", "question")  # wishes of people who tell of no danger


def learned_from() -> Iterator[Label]:
    """The labelled messages that are learned from."""
    for path in sorted(DATA.glob("messages-*.jsonl")):
        if path.name not in HELD_BACK:
            yield from load(path)


def examples() -> Iterator[Example]:
    """Labelled messages, and wishes alone (wishes.txt: who, the intent, the text)."""
    for label in learned_from():
        yield label["text"], label["who"], label["intent"]
    for line in (DATA / "wishes.txt").read_text("utf-8").splitlines():
        who, intent, text = line.split(" ", 2)
        yield text, WHO[who], intent
    for line in framed("wish_frames.txt", tuple(f"{who} " for who in WHO)):
        who, intent, text = line.split(" ", 2)
        yield text, WHO[who], intent


def dangers() -> Iterator[tuple[str, bool]]:
    """Texts, and whether they tell of danger: labelled messages, sentences (dangers.txt, told.txt), places alone,
    wishes of calm people."""
    for label in learned_from():
        if label["danger"] != "unsure":
            yield label["text"], bool(label["danger"])
    for name in ("dangers.txt", "told.txt"):
        for line in (DATA / name).read_text("utf-8").splitlines():
            yield line[2:], line[0] == "1"
    for line in framed("frames.txt", ("0 ", "1 ")):
        yield line[2:], line[0] == "1"
    for label in learned_from():  # an address is no danger, whatever its names sound like
        if label["place_text"] and not doubts(normal(label["place_text"])):
            yield label["place_text"], False
    for text, _, intent in examples():
        if intent in CALM and not doubts(normal(text)):
            yield text, False


def framed(name: str, heads: tuple[str, ...]) -> Iterator[str]:
    """Sentences of a file of frames: each line that begins like one of `heads` ("1 tolong pak {who} {any}") with
    several of the words that fit its gaps."""
    gaps: dict[str, list[str]] = {}
    turns: Counter[str] = Counter()

    def fill(gap: re.Match[str]) -> str:
        turns[gap[1]] += 1
        return gaps[gap[1]][turns[gap[1]] * STRIDE % len(gaps[gap[1]])]

    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith(heads):
            for _ in range(COPIES if "{" in line else 1):
                yield re.sub(r"\{(\w+)\}", fill, line)
        elif line and not line.startswith("#"):
            gap, _, words = line.partition(": ")
            gaps[gap] = words.split("|")


def main() -> None:
    """Reads, learns, writes."""
    _learn_wishes()
    _learn_danger()
    _learn_kinds()


def _learn_wishes() -> None:
    gazetteer, _ = city()
    signals: list[set[str]] = []
    wanted: list[int] = []
    for text, who, intent in examples():
        words = normal(text)
        placed = read_place(words, gazetteer).span is not None
        signals.append({"@1", *signals_of(words, who, read_danger(words), placed)})
        wanted.append(INTENTS.index(intent))
    table = SignalTable(signals, RARE)
    weights = learn(table, wanted, [1.0] * len(wanted), WISHED)
    lines = list(lines_of(INTENTS, table.names, weights, SMALL))
    write_modules(
        "learned",
        "How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from\n"
        "labelled messages",
        lines,
        f'_NAMES = "{" ".join(INTENTS)}"\nWISHES = tuple(_NAMES.split())\n',
    )
    print(f"{len(signals)} messages, {len(table.names)} signals, {len(lines)} lines: wishes")


def _learn_kinds() -> None:
    reports = [one for one in learned_from() if one["intent"] == "report" and one["jenis"]]
    signals: list[set[str]] = []
    for report in reports:
        words = normal(report["text"])
        signals.append({"@1", *signals_of_kind(words, read_danger(words))})
    table = SignalTable(signals, RARE)
    weights = learn(table, [KINDS.index(one["jenis"]) for one in reports], [1.0] * len(reports), WISHED)
    lines = list(lines_of(KINDS, table.names, weights, SMALL))
    write_modules(
        "learned_kinds",
        "How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`\n"
        "from labelled messages",
        lines,
        f'_NAMES = "{" ".join(KINDS)}"\nKINDS = tuple(_NAMES.split())\n',
    )
    print(f"{len(signals)} reports, {len(table.names)} signals, {len(lines)} lines: kinds")


def _learn_danger() -> None:
    told = list(dangers())
    weighed = [({"@1", *signals_of_telling(telling_words(normal(text)))}, danger) for text, danger in told]
    _write_danger("learned_danger", weighed, SMALL_DANGER)
    signed = [(around, danger) for text, danger in told if (around := doubts(normal(text)))]
    signed += [one for one in signed if one[1]]  # a danger overlooked is worse than a call too many
    _write_danger("learned_doubt", signed, SMALL_DOUBT)


def _write_danger(name: str, told: Sequence[tuple[set[str], bool]], small: float) -> None:
    table = SignalTable([signals for signals, _ in told], RARE)
    weights = learn(table, [int(danger) for _, danger in told], [1.0] * len(told), TOLD)
    lines = list(grouped(table.names, weights[:, 1] - weights[:, 0], small))
    write_modules(
        name,
        "How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled\n"
        "messages",
        lines,
    )
    print(f"{len(told)} messages, {len(table.names)} signals, {len(lines)} lines: {name}")


if __name__ == "__main__":
    main()
