"""What relatives write, read: names, sex, age, height, days."""

import pytest

from bot.domain.family.search import TABLE, Description, SearchQuestion
from bot.domain.family.search_reading import read_sex


@pytest.mark.parametrize(
    ("text", "sex"),
    [("laki-laki", "male"), ("L", "male"), ("Perempuan", "female"), ("ibu saya", "female"), ("entah", None)],
)
def test_sex(text: str, sex: str | None) -> None:
    assert read_sex(text) == sex


def test_what_is_said_survives_the_database() -> None:
    known = Description(
        name="Aminah", sex="female", age=(60, 65), lost=("2023-07-01", "2023-07-02"), skipped=("marks",)
    )
    assert Description.load(known.dump()) == known
    assert Description.load('{"name":"Aminah","of_a_later_release":1}').name == "Aminah"


def test_what_is_needed_is_asked_again() -> None:
    everything = tuple(str(ask) for ask in SearchQuestion)
    assert TABLE.next(Description(skipped=everything)) is SearchQuestion.SEX
    assert TABLE.next(Description(sex="male", skipped=everything)) is SearchQuestion.NAME
    assert TABLE.next(Description(sex="male", marks="tato", skipped=everything)) is SearchQuestion.REVIEW
    assert not TABLE.sendable(Description(name="Aminah"))
