"""Which words of names are like one that is looked for: those that comparing it with each of them finds, whatever
errors are in it."""

import random
from collections.abc import Iterator

import pytest

from bot.domain.kit import old_spelling
from bot.domain.kit.old_spelling import PAIRED, Close, Vocabulary, folded, like_these, one_by_one, sound
from bot.likeness import words_alike, words_close
from tests.family.people import Crowd
from tests.family.test_matching import CITY

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SYLLABLES = "su ka jo yo har dja tjo wa ti nur sya khai ni ma zai nal fa vi oe dhe tho xa ae jaj yay".split()
LOOKED_FOR = 100  # of each; thousands were tried when it was written


def _misspelt(draw: random.Random, word: str) -> str:
    at, letter = draw.randrange(max(1, len(word))), draw.choice(LETTERS)
    return draw.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
            word.replace("y", "j"),
            word.replace("j", "y"),
            word[:at],
            word[at:],
            word * 2,
        )
    )


def _words(draw: random.Random) -> Iterator[str]:
    crowd = Crowd(draw.randrange(1_000), CITY)
    for _ in range(300):
        for word in crowd.person().name:
            yield word
            yield _misspelt(draw, word.lower())
    for _ in range(900):
        yield "".join(draw.choices(SYLLABLES, k=draw.randint(1, 5)))


@pytest.mark.parametrize("close", [words_close, one_by_one(words_alike)])
@pytest.mark.parametrize("seed", [1])
def test_no_word_is_passed_over_that_is_alike(seed: int, close: Close) -> None:
    draw = random.Random(seed)
    known = sorted({word for said in _words(draw) for word in folded(said)})
    vocabulary = Vocabulary(" " + " ".join([*known, ""]), " " + " ".join([*map(sound, known), ""]))
    wanted = [word for said in _words(draw) for word in folded(_misspelt(draw, said.lower()))]
    compared = 0
    for one in draw.sample(wanted, LOOKED_FOR):
        least = draw.choice((PAIRED, 0.8 - 1e-6, 0.8 - 1e-6, 0.9))
        each = [word for word in known if old_spelling._word_alike.__wrapped__(one, word, words_alike) >= least]
        assert like_these(vocabulary, [one], words_alike, close, least) == each, one
        compared += len(each)
    assert compared > 5 * LOOKED_FOR


def test_where_nobody_has_a_name_nothing_is_like_it() -> None:
    assert like_these(Vocabulary(), folded("Sukarjo"), words_alike, words_close) == []
