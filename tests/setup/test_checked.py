"""Tables of settings, each key with the kind of its values (bot/checked.py)."""

import pickle
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from bot.checked import After, Before, Part, Secret, Within, WrongValues, key, read
from bot.config import Config
from bot.config.environment import NoValue, overlaid


def _even(value: int) -> int:
    if value % 2:
        raise ValueError("must be even")
    return value


class Inner(Part):
    name: str = key(min_length=1, max_length=5)
    count: int = key(default=1, ge=1, le=9)


class Outer(Part):
    inner: Inner = Inner(name="a")
    many: tuple[Inner, ...] = ()
    pair: tuple[int, float] = (1, 2.0)
    words: dict[str, tuple[str, ...]] = key(default={})
    even: Annotated[int, After(_even), Within(lt=100)] = 0
    doubled: Annotated[int, Before(lambda given: f"{given}{given}")] = 0
    maybe: int | None = key(default=None, gt=0)
    way: Literal["up", "down"] = "up"
    secret: Secret = Secret("")
    code: str = key(default="a1", pattern=r"^[a-z]\d$")

    def faults(self) -> Iterator[str]:
        """Values that do not go together."""
        if self.way == "down" and self.even:
            yield "even: only upwards"


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        (int, 5, 5), (int, "5", 5), (int, " -5 ", -5), (int, 5.0, 5), (float, 5, 5.0), (float, "5.5", 5.5),
        (bool, True, True), (bool, "Yes", True), (bool, "off", False), (bool, "n", False), (bool, 0, False), (str, "", ""),
        (Path, "a/b", Path("a/b")), (Path | None, None, None), (Path | None, "a", Path("a")),
        (date, "2026-01-31", date(2026, 1, 31)), (date, date(2026, 1, 31), date(2026, 1, 31)),
        (Secret, "x", Secret("x")), (Literal["a", "b"], "b", "b"), (tuple[int, ...], ["1", 2], (1, 2)),
        (tuple[int, str], (1, "a"), (1, "a")), (dict[str, int], {"a": "1"}, {"a": 1}),
    ],
)  # fmt: skip
def test_a_value_is_read_as_one_of_its_kind(kind: Any, given: object, value: object) -> None:
    made = read(kind, given)
    assert (type(made), made) == (type(value), value)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (int, True), (int, 5.5), (int, "5.5"), (int, "five"), (int, None), (int, "٥"), (float, False), (float, "x"), (float, []),
        (bool, "perhaps"), (bool, 2), (bool, None), (str, 5), (str, None), (Path, 5), (Path | None, 5), (date, "31.1.2026"),
        (date, 5), (Secret, 5), (Literal["a", "b"], "c"), (Literal["a", "b"], []), (tuple[int, ...], "12"), (tuple[int, ...], 5),
        (tuple[int, str], (1,)), (dict[str, int], []), (Inner, 5), (Inner, []),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused_in_one_line(kind: Any, given: object) -> None:
    with pytest.raises(ValueError, match=r"^must be [^\n]+$"):
        read(kind, given)


def test_everything_that_is_wrong_is_said_at_once_each_by_its_key() -> None:
    with pytest.raises(WrongValues) as wrong:
        Outer.of(
            {
                "inner": {"count": 10},
                "many": [{"name": "a"}, {"name": ""}, 5],
                "pair": [1, "x"],
                "words": {"one": ["a"], "two": [1]},
                "even": 3,
                "maybe": 0,
                "way": "left",
                "code": "a1\n",
                "stray": 1,
            }
        )
    assert [line.split(": ")[0] for line in wrong.value.found] == [
        "inner.name", "inner.count", "many.1.name", "many.2", "pair.1", "words.two.0", "even", "maybe", "way", "code", "stray",
    ]  # fmt: skip
    assert "left" not in str(wrong.value)


def test_a_key_of_any_name_is_only_unknown() -> None:
    with pytest.raises(WrongValues, match=r"^self: there is no such key$"):
        Outer.of({"self": 1})


def test_a_mistake_of_ours_is_no_fault_of_the_settings() -> None:
    class Mistaken(Part):
        doubled: Annotated[int, After(lambda value: value + "")] = 0

    with pytest.raises(TypeError):
        Mistaken(doubled=1)


def test_what_contradicts_is_said_once_each_value_is_right() -> None:
    with pytest.raises(WrongValues, match=r"^even: only upwards$"):
        Outer(way="down", even=2)
    with pytest.raises(WrongValues, match=r"^even: must be less than 100$"):
        Outer(way="down", even=102)


def test_a_table_never_changes_and_shows_no_secret() -> None:
    made = Outer(secret=Secret("rahasia"), doubled=1, inner=Inner(name="b"))
    with pytest.raises(AttributeError):
        made.even = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del made.even
    assert "rahasia" not in repr(made) + str(made.as_dict())
    assert (made.secret.value, made.doubled, made.inner.name, made.given) == (
        "rahasia",
        11,
        "b",
        {"secret", "doubled", "inner"},
    )
    again = pickle.loads(pickle.dumps(made))  # noqa: S301
    assert again == made and again.given == made.given and again != Outer()
    assert set(made.as_dict(without={"even"})) == Outer.keys.keys() - {"even"}


def test_the_environment_stands_above_the_file_key_by_key() -> None:
    file = {"team": {"group_id": -5, "language": "en"}, "places": [], "sop": 5}
    environment = {
        "SIGAP_TEAM__GROUP_ID": "-7", "sigap_reports__per_hour": "2", "SIGAP_PLACES": '[{"code": "rps", "name": "RPS"}]',
        "SIGAP_TELEGRAM__PACE__ENABLED": "false", "SIGAP_TEAM__BASE": "-6.1, 106.6", "SIGAP_PAPERS__NUMBER": "{number}/{year}",
        "SIGAP_TESTS_EXEC": "1", "SIGAP_TAEM__GROUP_ID": "1", "TEAM__GROUP_ID": "1", "SIGAP_MAIL__TO": '["a@b"]',
    }  # fmt: skip
    assert overlaid(file, Config, environment) == {
        "team": {"group_id": "-7", "language": "en", "base": "-6.1, 106.6"},
        "places": [{"code": "rps", "name": "RPS"}],
        "sop": 5,
        "reports": {"per_hour": "2"},
        "telegram": {"pace": {"enabled": "false"}},
        "papers": {"number": "{number}/{year}"},
        "mail": {"to": ["a@b"]},
    }
    assert file["team"] == {"group_id": -5, "language": "en"}
    with pytest.raises(NoValue, match=r"^SIGAP_MAIL__TO is no JSON$"):
        overlaid({}, Config, {"SIGAP_MAIL__TO": "a@b"})
