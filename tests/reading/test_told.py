"""Sentences that only the weights were learned from (told.txt): hardly any is misread."""

from benchmarks.understood import DATA
from bot.reading.danger import read_danger

TOLD = [(line[0] == "1", line[2:]) for line in (DATA / "told.txt").read_text("utf-8").splitlines()]
MISREAD = 0.03


def test_hardly_any_sentence_that_was_learned_from_is_misread() -> None:
    misread = [text for dangerous, text in TOLD if bool(read_danger(text)) is not dangerous]
    assert len(misread) <= MISREAD * len(TOLD), misread


def test_both_sides_are_told_of() -> None:
    dangers = sum(dangerous for dangerous, _ in TOLD)
    assert len(TOLD) * 0.3 < dangers < len(TOLD) * 0.7
