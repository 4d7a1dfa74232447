"""Which words of names are like one that is looked for: those that comparing it with each of them finds, whatever
errors are in it."""

import random
from collections.abc import Iterable, Iterator

import pytest

from bot.domain.kit import old_spelling
from bot.domain.kit.near_spelling import key_of, near_keys
from bot.domain.kit.old_spelling import PAIRED, Close, Vocabulary, folded, like_these, one_by_one, sound
from bot.likeness import words_alike, words_close
from storage.kit.sqlite import Tx
from storage.ticket.history import words_near, words_of_names
from tests.family.people import Crowd
from tests.family.test_matching import CITY
from tests.support.stage import Stage

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SYLLABLES = "su ka jo yo har dja tjo wa ti nur sya khai ni ma zai nal fa vi oe dhe tho xa ae jaj yay".split()
LOOKED_FOR, SEED = 100, 1  # thousands were tried when it was written


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


def _keep(tx: Tx, words: Iterable[str]) -> None:
    for word in words:
        tx.run("INSERT INTO name_sound (word, sound) VALUES (:word, :sound)", {"word": word, "sound": sound(word)})


@pytest.mark.parametrize("close", [words_close, one_by_one(words_alike)])
async def test_no_word_is_passed_over_that_is_alike(stage: Stage, close: Close) -> None:
    """Neither where all are looked through, nor where only those are that may be found by their keys."""
    draw = random.Random(SEED)
    known = sorted({word for said in _words(draw) for word in folded(said)})
    await stage.write(lambda tx: _keep(tx, known))
    wanted = draw.sample([word for said in _words(draw) for word in folded(_misspelt(draw, said.lower()))], LOOKED_FOR)

    def compare(tx: Tx) -> tuple[int, int]:
        every, compared, looked_up = words_of_names(tx), 0, 0
        for one in wanted:
            least = draw.choice((PAIRED, 0.8 - 1e-6, 0.8 - 1e-6, 0.9))
            each = [word for word in known if old_spelling._word_alike.__wrapped__(one, word, words_alike) >= least]
            assert like_these(every, [one], words_alike, close, least) == each, one
            keys = near_keys([one], least) if least > PAIRED else None
            if keys is not None:
                near = words_near(tx, keys)
                assert like_these(near, [one], words_alike, close, least) == each, one
                looked_up += len(near.words) < len(every.words) / 3
            compared += len(each)
        return compared, looked_up

    compared, looked_up = await stage.database.read(compare)
    assert compared > 5 * LOOKED_FOR
    assert looked_up > LOOKED_FOR / 3, "most of the words are not even read"


@pytest.mark.parametrize("least", [PAIRED, 0.8 - 1e-6])
def test_what_has_too_many_keys_has_none(least: float) -> None:
    assert near_keys(["jy" * 9], least) is None
    assert near_keys(["inuhtosyrgmkeabcdflpvw"], least) is None


async def test_the_keys_of_a_word_are_those_of_its_row(stage: Stage) -> None:
    words = ["budi", "syahrul", "zqx", "é", "inuhtosyrgmke", "a" * 40]
    await stage.write(lambda tx: _keep(tx, words))
    rows = await stage.write(lambda tx: tx.plain("SELECT word, letters, sound, heard, ending FROM name_sound"))
    assert len(rows) == len(words)
    for word, letters, heard, heard_letters, ending in rows:
        assert (letters, heard_letters) == (key_of(word), key_of(heard))
        assert ending == word[-3:]


async def test_a_name_is_found_by_two_words_of_which_one_has_no_like(stage: Stage) -> None:
    await stage.write(lambda tx: _keep(tx, ["sukarjo", "hendra", "an", "wulandari", "suryadi"]))
    keys = near_keys(folded("Soekarjo Zzqx Surjadi"), 0.8 - 1e-6)
    assert keys is not None
    near = await stage.write(lambda tx: words_near(tx, keys))
    like = like_these(near, folded("Soekarjo Zzqx Surjadi"), words_alike, words_close, 0.8 - 1e-6)
    assert like == ["sukarjo", "suryadi"]
    nobody = near_keys(folded("Zzqx"), 0.8 - 1e-6)
    assert nobody is not None
    assert await stage.write(lambda tx: words_near(tx, nobody)) == Vocabulary()


def test_where_nobody_has_a_name_nothing_is_like_it() -> None:
    assert like_these(Vocabulary(), folded("Sukarjo"), words_alike, words_close) == []
