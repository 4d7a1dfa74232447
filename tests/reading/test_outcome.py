"""Nothing that was not understood can be dropped in silence: the forms of an outcome."""

from dataclasses import fields

import pytest

from bot.reading.outcome import Doubt, Partly, Read, Span, Unread, Why, changed, doubted, rest_of, settle


def test_no_name_reaches_the_value_of_a_whole_and_of_a_partial_reading() -> None:
    """Else a caller could take one for the other without looking."""
    names = [{one.name for one in fields(form)} for form in (Read, Partly, Unread)]
    assert names[0] & names[1] == {"spans"}
    assert not names[0] & names[2] and not names[1] & names[2]


@pytest.mark.parametrize(
    ("text", "spans", "rest"),
    [
        ("62 tahun", [(0, 8)], ""),
        ("62 tahun ya pak!", [(0, 8)], ""),
        ("62 tahun, pikun", [(0, 8)], "pikun"),
        ("di pasar tgl 5 sama  adiknya", [(9, 14)], "di pasar … sama adiknya"),
        ("5 5", [(0, 1)], "5"),
        ("5 ½", [(0, 1)], "½"),
        ("ya 5", [], "5"),
        ("Jum'at", [], "Jum'at"),
        ("…?!", [], ""),
        ("abc", [(0, 3), (1, 2)], ""),
    ],
)
def test_the_rest_is_what_nobody_read(text: str, spans: list[Span], rest: str) -> None:
    assert rest_of(text, spans) == rest
    found = settle(text, 1, spans)
    assert isinstance(found, Partly) == bool(rest)


def test_a_doubt_alone_makes_a_reading_partial() -> None:
    doubt = Doubt(Why.WEEKDAY, "Senin")
    assert settle("26 Juni", 1, [(0, 7)], [doubt, doubt]) == Partly(1, ((0, 7),), "", (doubt,))


def test_the_form_of_the_value_changes_and_nothing_else() -> None:
    doubt = Doubt(Why.TWO)
    assert changed(Read(1, ((0, 1),)), str) == Read("1", ((0, 1),))
    assert changed(Partly(1, (), "a", (doubt,)), str) == Partly("1", (), "a", (doubt,))
    assert changed(Unread("x", "no_day"), str) == Unread("x", "no_day")


def test_a_bound_adds_its_doubt() -> None:
    far = Doubt(Why.LARGE)

    def over(value: int) -> list[Doubt]:
        return [far] if value > 5 else []

    assert doubted(Read(1), over) == Read(1)
    assert doubted(Read(9), over) == Partly(9, (), "", (far,))
    assert doubted(Partly(9, (), "a", (far,)), over) == Partly(9, (), "a", (far,))
    assert doubted(Unread("x", "no_day"), over) == Unread("x", "no_day")
