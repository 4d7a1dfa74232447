"""What people call a period, said on 10 July 2023 at nine in the morning unless the table says otherwise."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.figures.periods import NAMED, Period, named, read_code, read_period
from bot.domain.kit.refusals import Refusal

ZONE = ZoneInfo("Asia/Jakarta")
CODES = {"bad_period", "no_such_date", "period_reversed", "period_future", "period_old", "period_long"}


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp()) * 1_000


NOW = ms("2023-07-10T09:00")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hari ini", "20230710-20230710"),
        ("Kemarin.", "20230709-20230709"),
        ("minggu ini", "20230710-20230710"),
        ("minggu lalu", "20230703-20230709"),
        ("bulan ini", "20230701-20230710"),
        ("7 hari", "20230704-20230710"),
        ("Mei-Juni", "20230501-20230630"),
        ("juni - juli", "20230601-20230710"),
        ("Mei sampai Juni 2022", "20220501-20220630"),
        ("November 2022 s.d. Januari", "20221101-20230131"),
        ("november - januari 2023", "20221101-20230131"),
        ("Agustus - Desember", "20220801-20221231"),
        ("bulan Juni sampai Desember", "20230601-20230710"),
        ("2021-2022", "20210101-20221231"),
        ("tahun 2022 sampai 2023", "20220101-20230710"),
        ("28 Juni sampai sekarang", "20230628-20230710"),
        ("sejak Juni", "20230601-20230710"),
        ("sejak bulan lalu", "20230601-20230710"),
        ("mulai 2022", "20220101-20230710"),
        ("bulan lalu", "20230601-20230630"),
        ("  Bulan   Lalu ", "20230601-20230630"),
        ("tahun ini", "20230101-20230710"),
        ("tahun lalu", "20220101-20221231"),
        ("last month", "20230601-20230630"),
        ("this week", "20230710-20230710"),
        ("7 hari terakhir", "20230704-20230710"),
        ("30 hari terakhir", "20230611-20230710"),
        ("2 minggu terakhir", "20230627-20230710"),
        ("3 bulan terakhir", "20230411-20230710"),
        ("last 7 days", "20230704-20230710"),
        ("Juli", "20230701-20230710"),
        ("bulan Juni", "20230601-20230630"),
        ("desember", "20221201-20221231"),
        ("juli 2022", "20220701-20220731"),
        ("Agustus 2022", "20220801-20220831"),
        ("May 2023", "20230501-20230531"),
        ("7/2022", "20220701-20220731"),
        ("2022-07", "20220701-20220731"),
        ("2022", "20220101-20221231"),
        ("tahun 2023", "20230101-20230710"),
        ("triwulan 2", "20230401-20230630"),
        ("triwulan 4", "20221001-20221231"),
        ("Q1 2023", "20230101-20230331"),
        ("semester 1 2023", "20230101-20230630"),
        ("1–15 Juli", "20230701-20230710"),
        ("1-15 juni", "20230601-20230615"),
        ("1 s.d. 15 Juni", "20230601-20230615"),
        ("1 s/d 15 Juni", "20230601-20230615"),
        ("1 sampai 15 juni 2022", "20220601-20220615"),
        ("tanggal 1 hingga 15 juni 2022", "20220601-20220615"),
        ("28 Juni – 12 Juli 2022", "20220628-20220712"),
        ("28 Juni 2022 sampai 12 Juli 2022", "20220628-20220712"),
        ("dari 28 Jun 2022 s.d. 12 Jul", "20220628-20220712"),
        ("28 Desember - 3 Januari", "20221228-20230103"),
        ("28 Des - 3 Jan 2023", "20221228-20230103"),
        ("28/6-9/7", "20230628-20230709"),
        ("28/6/2022 - 12/7/2022", "20220628-20220712"),
        ("28/6/22 - 12/7/22", "20220628-20220712"),
        ("2022-06-28..2022-07-12", "20220628-20220712"),
        ("1/7/2023", "20230701-20230701"),
        ("5 Juli", "20230705-20230705"),
        ("tanggal 5 Juli 2022", "20220705-20220705"),
        ("sejak 1 Juli", "20230701-20230710"),
        ("sejak 1 Oktober", "20221001-20230710"),
        ("since 1 July 2022", "20220701-20230710"),
        ("1 July to 5 July 2022", "20220701-20220705"),
        ("29 Februari", "20200229-20200229"),
        ("１-５ Juli", "20230701-20230705"),
        ("1 Juli - 31 Desember 2023", "20230701-20230710"),
    ],
)
def test_said(text: str, code: str) -> None:
    assert read_period(text, NOW, ZONE).code == code


@pytest.mark.parametrize(
    ("text", "now", "code"),
    [
        ("bulan lalu", "2023-03-31T23:59", "20230201-20230228"),
        ("bulan lalu", "2024-03-31T00:00", "20240201-20240229"),
        ("bulan lalu", "2024-01-01T00:00", "20231201-20231231"),
        ("kemarin", "2024-01-01T00:00", "20231231-20231231"),
        ("minggu lalu", "2024-01-01T08:00", "20231225-20231231"),
        ("1 bulan terakhir", "2023-03-31T12:00", "20230301-20230331"),
        ("tahun lalu", "2024-12-31T23:59", "20230101-20231231"),
        ("Februari", "2024-02-29T10:00", "20240201-20240229"),
    ],
)
def test_said_at_the_edges(text: str, now: str, code: str) -> None:
    assert read_period(text, ms(now), ZONE).code == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "bad_period"),
        ("besok pagi", "bad_period"),
        ("bulan depan", "period_future"),
        ("tahun depan", "period_future"),
        ("Juli - Juni 2023x", "bad_period"),
        ("Juli 2023 - Juni 2023", "period_reversed"),
        ("sejak kapan-kapan", "bad_period"),
        ("2010 - 2023", "period_long"),
        ("terserah", "bad_period"),
        ("=1+1", "bad_period"),
        ("a" * 101, "bad_period"),
        ("0 hari terakhir", "bad_period"),
        ("31 Februari 2023", "no_such_date"),
        ("30 Feb", "no_such_date"),
        ("0 Juli", "no_such_date"),
        ("13/2022", "no_such_date"),
        ("1/13/2022", "no_such_date"),
        ("1-31 Juni", "no_such_date"),
        ("15 Juli 2022 - 1 Juli 2022", "period_reversed"),
        ("15-1 Juni", "period_reversed"),
        ("Agustus 2023", "period_future"),
        ("2024", "period_future"),
        ("1999", "period_old"),
        ("2001 hari terakhir", "period_long"),
        ("sejak 1 Januari 2005", "period_long"),
    ],
)
def test_impossible(text: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_period(text, NOW, ZONE)
    assert refused.value.code == code


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(max_size=40),
        st.text("0123456789-/. sd", max_size=24),
        st.lists(
            st.sampled_from("1 31 29 0 99 juli feb 2023 2020 0001 s.d. - / bulan lalu sejak terakhir hari q".split()),
            max_size=6,
        ).map(" ".join),
    )
)
def test_whatever_is_typed(text: str) -> None:
    found: Period | str
    try:
        found = read_period(text, NOW, ZONE)
    except Refusal as refusal:
        found = refusal.code
    if isinstance(found, str):
        assert found in CODES
    else:
        assert found.days >= 1 and found.last <= date(2023, 7, 10)
        assert read_code(found.code) == found


def test_buttons() -> None:
    for name in NAMED:
        period = named(name, NOW, ZONE)
        assert period is not None and read_code(period.code) == period
    assert named("everything", NOW, ZONE) is None
    for made_up in ("", "20230701", "20230732-20230801", "20230702-20230701", "19990101-19990102", "x" * 17):
        assert read_code(made_up) is None


@pytest.mark.parametrize(
    ("period", "former"),
    [
        (Period(date(2023, 7, 1), date(2023, 7, 31)), Period(date(2023, 6, 1), date(2023, 6, 30))),
        (Period(date(2023, 1, 1), date(2023, 12, 31)), Period(date(2022, 1, 1), date(2022, 12, 31))),
        (Period(date(2023, 7, 10), date(2023, 7, 10)), Period(date(2023, 7, 9), date(2023, 7, 9))),
        (Period(date(2023, 7, 1), date(2023, 7, 15)), Period(date(2023, 6, 16), date(2023, 6, 30))),
    ],
)
def test_former(period: Period, former: Period) -> None:
    assert period.former == former


def test_stretch_is_whole_days_of_the_city() -> None:
    stretch = Period(date(2023, 7, 1), date(2023, 7, 2)).stretch(ZONE)
    assert (stretch.first, stretch.until) == (ms("2023-07-01T00:00"), ms("2023-07-03T00:00"))
