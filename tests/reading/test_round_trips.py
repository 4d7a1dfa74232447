"""What was meant comes back or is asked about, however it was spelt; and nothing is left unread beside a whole reading.

A hundred spellings in `make test`; 20,000 with `make spellings` (SIGAP_READING).
"""

import os
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.reading.ages import read_age
from bot.reading.almanac import MONTHS, PARTS, WEEKDAYS
from bot.reading.contacts import read_phone
from bot.reading.dates import read_date, read_day
from bot.reading.heights import read_height, read_height_word
from bot.reading.moment import read_moment
from bot.reading.money import read_money
from bot.reading.names import read_names, read_nik, read_paper_number
from bot.reading.outcome import Outcome, Partly, Read, Unread
from tests.reading.typed import at, context

MANY = int(os.environ.get("SIGAP_READING", "100"))
HERE = context()
TODAY = date(2023, 7, 12)
long = settings(max_examples=MANY, suppress_health_check=[HealthCheck.too_slow])

MONTH_NAMES = {number: [name for name, at_ in MONTHS.items() if at_ == number] for number in range(1, 13)}
WEEKDAY_NAMES = {number: [name for name, at_ in WEEKDAYS.items() if at_ == number] for number in range(7)}
CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.title, str.capitalize)
READERS: dict[str, Callable[..., Outcome[Any]]] = {
    "day": read_day, "date": read_date, "moment": read_moment, "age": read_age, "height": read_height,
    "height_word": read_height_word, "money": read_money, "phone": read_phone, "names": read_names, "nik": read_nik,
    "paper": read_paper_number,
}  # fmt: skip
# What may never stand unread beside a whole reading (the 2 of "kira2" is no figure).
UNITS = """jam menit hari minggu pekan bulan tahun thn bln cm meter kg juta jt ribu rb miliar am pm wib wita wit pagi
sore malam siang""".split()
TELLING = re.compile(
    rf"(?<![^\W\d_])\d|(?<![^\W_])(?:{'|'.join(sorted({*MONTHS, *WEEKDAYS, *UNITS}, key=len, reverse=True))})(?![^\W_])"
)


@st.composite
def spelt_day(draw: st.DrawFn, day: date) -> str:
    """One of the ways in which a day is written, with or without its weekday."""
    year = draw(st.sampled_from([str(day.year), f"{day.year % 100:02}", f"'{day.year % 100:02}"]))
    name = draw(st.sampled_from(MONTH_NAMES[day.month]))
    gap = draw(st.sampled_from(["/", "-", ".", " / ", " - "]))
    short = year.strip("'")
    form = draw(
        st.sampled_from(
            [
                f"{day.day} {name} {year}",
                f"{day.day:02}-{name}-{day.year}",
                f"{day.day} {name}, {day.year}",
                f"{day.day:02}{gap}{day.month:02}{gap}{short}",
                f"{day.day}{gap}{day.month}{gap}{day.year}",
                f"{day:%Y-%m-%d}",
                f"{day:%Y/%m/%d}",
                f"{day:%d%m%Y}",
                f"tgl {day.day} bulan {day.month} tahun {day.year}",
                f"tanggal {day.day} {name} {day.year}",
            ]
        )
    )
    weekday = draw(st.sampled_from(["", "", *WEEKDAY_NAMES[day.weekday()]]))
    spaces = draw(st.sampled_from([" ", "  ", ", "]))
    return draw(st.sampled_from(CASES))(f"{'hari ' if weekday and draw(st.booleans()) else ''}{weekday}{spaces}{form}")


@st.composite
def spelt_time(draw: st.DrawFn, hour: int, minute: int) -> str:
    """One of the ways in which a time of day is written or said."""
    part = "pagi" if hour < 11 else "siang" if hour < 15 else "sore" if hour < 19 else "malam"
    twelve = (hour - 1) % 12 + 1
    forms = [
        f"{hour:02}.{minute:02}",
        f"jam {hour}:{minute:02}",
        f"pukul {hour:02}.{minute:02} WIB",
        f"{hour:02}:{minute:02}:00",
    ]
    forms.append(f"{twelve}:{minute:02} {'am' if hour < 12 else 'PM'}")
    if hour >= 5:
        forms.append(f"jam {twelve}.{minute:02} {part}")
        forms += [f"jam {twelve} {part}"] * (minute == 0)
        forms += [f"{half} {twelve % 12 + 1} {part}" for half in ("setengah", "stgh")] * (minute == 30)
        forms += [f"jam {twelve} lewat {minute} {part}"] * (minute > 0)
    return draw(st.sampled_from(CASES))(draw(st.sampled_from(forms)))


days = st.dates(date(2021, 1, 1), TODAY)


def right_or_asked(found: Outcome[Any], right: Callable[[Any], bool]) -> None:
    """A whole reading is right; one that is asked about may be anything."""
    assert not isinstance(found, Read) or right(found.value), found


def whole(found: Outcome[Any]) -> None:
    assert isinstance(found, Read), found


@long
@given(st.data(), days)
def test_days(data: st.DataObject, day: date) -> None:
    text = data.draw(spelt_day(day))
    found = read_date(text, HERE)
    assert isinstance(found, Read | Partly), (text, found)
    right_or_asked(found, lambda value: value == day)


@long
@given(st.data(), days, st.integers(0, 6))
def test_a_wrong_weekday_is_always_asked_about(data: st.DataObject, day: date, other: int) -> None:
    text = f"{data.draw(st.sampled_from(WEEKDAY_NAMES[other]))}, {day.day}/{day.month}/{day.year}"
    assert isinstance(read_day(text, HERE), Read) == (other == day.weekday())


@long
@given(
    st.data(),
    st.dates(date(2023, 6, 1), TODAY - timedelta(1)),
    st.integers(0, 23),
    st.sampled_from([0, 5, 10, 30, 45, 59]),
)
def test_moments(data: st.DataObject, day: date, hour: int, minute: int) -> None:
    parts = [data.draw(spelt_day(day)), data.draw(spelt_time(hour, minute))]
    text = data.draw(st.sampled_from([" ", ", ", " pukul " if parts[1][0].isdigit() else " "])).join(parts)
    found = read_moment(text, HERE)
    right = at(f"{day}T{hour:02}:{minute:02}")
    assert isinstance(found, Read | Partly), (text, found)
    right_or_asked(found, lambda value: value == right)


@long
@given(
    st.integers(0, 99),
    st.sampled_from(["{}", "{} tahun", "{}th", "{} thn", "umur {}", "usia {} tahun pak", "{} taun", "{} years"]),
)
def test_ages(years: int, form: str) -> None:
    found = read_age(form.format(years), HERE)
    whole(found)
    right_or_asked(found, lambda age: (age.low, age.high) == (years, years))


@long
@given(st.data(), st.dates(date(1925, 1, 1), TODAY - timedelta(1)))
def test_births(data: st.DataObject, born: date) -> None:
    text = data.draw(st.sampled_from(["lahir ", "tgl lahir ", "lahir tanggal ", "Lahir: "])) + data.draw(
        spelt_day(born)
    )
    years = TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))
    # A year of two figures may be of either century.
    right_or_asked(read_age(text, HERE), lambda age: age.low in (years, years - 100) or str(born.year) not in text)


@long
@given(
    st.integers(121, 209),
    st.sampled_from(["{}", "{} cm", "{}cm", "tinggi {}", "tb {} cm", "TINGGI BADAN {} CM", "{} sentimeter"]),
)
def test_heights(height: int, form: str) -> None:
    found = read_height(form.format(height), context(adult=True))
    whole(found)
    right_or_asked(found, lambda value: (value.low, value.high) == (height, height))
    metres = (f"{height / 100:.2f} m".replace(".", ","), f"{height // 100}m{height % 100:02}", f"{height / 100:.2f}")
    for text in metres:
        right_or_asked(read_height(text, HERE), lambda value: value.low == value.high == height)


@long
@given(st.integers(1, 19_999), st.data())
def test_money(thousands: int, data: st.DataObject) -> None:
    amount = thousands * 1_000
    grouped = f"{amount:,}".replace(",", ".")
    forms = [f"{amount}", grouped, f"Rp {grouped}", f"Rp{grouped},-", f"Rp. {grouped},00", f"{thousands} ribu"]
    forms += [f"{thousands}rb", f"IDR {amount:,}", f"{grouped} rupiah", f"{amount / 1e6:g} juta".replace(".", ",")]
    forms += [f"{thousands // 1_000} juta {thousands % 1_000} ribu"] if thousands % 1_000 and thousands > 999 else []
    text = data.draw(st.sampled_from(CASES))(data.draw(st.sampled_from(forms)))
    found = read_money(text, HERE)
    assert isinstance(found, Read | Partly) or "juta" in text.lower(), (text, found)
    right_or_asked(found, lambda value: value == amount)


@long
@given(
    st.integers(10_000_000, 999_999_999),
    st.sampled_from(["0812{}", "+62812{}", "62812{}", "0812-{}", "+62 812 {}", "(0812) {}"]),
)
def test_telephone_numbers(number: int, form: str) -> None:
    digits = str(number)[:8]
    right_or_asked(read_phone(form.format(digits), HERE), lambda value: value == f"+62812{digits}")
    whole(read_phone(form.format(digits), HERE))


@long
@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz'", min_size=3, max_size=9), min_size=1, max_size=4))
def test_names(parts: list[str]) -> None:
    name = " ".join(part.strip("'").capitalize() or "Ani" for part in parts)
    found = read_names(f"nama saya {name}", HERE)
    right_or_asked(found, lambda names: " ".join(names).replace("'", "") in name.replace("'", ""))


SOUP = st.lists(
    st.one_of(
        st.sampled_from([*MONTHS, *WEEKDAYS, *PARTS, *UNITS]),
        st.sampled_from(
            "kemarin kemaren lalu tadi besok hari ini tgl tanggal jam pukul stgh setengah sekitar kira2 60an lahir".split()
        ),
        st.sampled_from(
            "29.06.2023 10.30 2023-06-29 28/6 1.500.000 Rp 1,65 165cm 60-70 21.15 3 12 62 2023 0812-3456-7890".split()
        ),
        st.sampled_from(
            "dua puluh tiga belas seratus enam juta ribu setahun seminggu yang an pak ya tidak di sampai dan -".split()
        ),
        st.sampled_from(["B/123/VI/2023", "3603125203610001", "Suryanto", "alias", "bin", "sedang", "tinggi"]),
    ),
    min_size=1,
    max_size=7,
)


@pytest.mark.parametrize("name", READERS)
@long
@given(SOUP, st.sampled_from([" ", "  ", ", ", "-", "/"]))
def test_nothing_that_tells_something_stands_unread_beside_a_whole_reading(
    name: str, words: list[str], gap: str
) -> None:
    text = gap.join(words)
    found = READERS[name](text, context(future=True))
    if isinstance(found, Unread):
        assert found.text == text and found.reason
        return
    assert all(0 <= start <= end <= len(text) for start, end in found.spans)
    if isinstance(found, Read):
        left = list(text)
        for start, end in found.spans:
            left[start:end] = "\0" * (end - start)
        assert not TELLING.search("".join(left).lower()), (text, found)


@pytest.mark.parametrize("name", READERS)
@long
@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_read_or_refused(name: str, text: str) -> None:
    found = READERS[name](text, HERE)
    assert isinstance(found, Read | Partly | Unread)
    assert not isinstance(found, Partly) or found.rest or found.doubts


# Readers that need a whole beginning of their own before anything can stand beside it: what the soup never gives them.
TIMES = [
    one for one in (*WEEKDAYS, *UNITS, *PARTS) if (len(one) > 3 or one in UNITS) and "." not in one
]  # "A.M." is a name
BESIDE = st.one_of(
    st.sampled_from(TIMES),
    st.sampled_from(list(MONTHS)),
    st.integers(1, 99).map(str),
    st.tuples(st.integers(1, 31), st.sampled_from([*UNITS, *MONTHS])).map(lambda two: f"{two[0]} {two[1]}"),
)
NAME = st.lists(
    st.sampled_from("Suryanto Siti Aminah Togar Lastri Wagiman".split()), min_size=1, max_size=3, unique=True
)
NUMBER = st.tuples(st.sampled_from(["B", "STPL", "R", "SKTLK"]), st.integers(1, 999), st.integers(2019, 2023)).map(
    lambda one: f"{one[0]}/{one[1]}/VI/{one[2]}"
)
NIK = st.tuples(st.integers(1, 28), st.integers(1, 9), st.integers(40, 99), st.integers(1, 9999)).map(
    lambda one: f"360312{one[0]:02}0{one[1]}{one[2]}{one[3]:04}"
)
WHOLE = {"names": NAME.map(" ".join), "nik": NIK, "paper": NUMBER}


@pytest.mark.parametrize("name", WHOLE)
@long
@given(st.data(), BESIDE, st.sampled_from([" ", "  ", ", ", " , "]), st.sampled_from(CASES))
def test_a_whole_value_with_a_figure_a_unit_or_a_day_beside_it_is_asked_about(
    name: str, data: st.DataObject, beside: str, gap: str, case: Callable[[str], str]
) -> None:
    core = data.draw(WHOLE[name])
    before = name != "names" and data.draw(st.booleans())  # "Juni Susanti" is a name
    text = f"{case(beside)}{gap}{core}" if before else f"{core}{gap}{case(beside)}"
    assert not isinstance(READERS[name](text, context(future=True)), Read), text


@pytest.mark.parametrize("name", WHOLE)
@long
@given(st.data(), st.sampled_from(["{}", "{} pak", "ini {}", " {} "]))
def test_with_nothing_but_politeness_beside_it_a_value_is_whole(name: str, data: st.DataObject, form: str) -> None:
    core = data.draw(WHOLE[name])
    found = READERS[name](form.format(core), context(future=True))
    assert isinstance(found, Read | Partly), form
    whole(READERS[name](core, context(future=True)))
