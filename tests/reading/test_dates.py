"""Days and moments, as relatives, responders and papers write them; read on Wednesday, 12 July 2023, at nine."""

import pytest

from bot.reading.dates import read_date, read_day
from bot.reading.moment import read_moment
from bot.reading.outcome import Unread
from tests.reading.typed import context, said

HERE = context()
# Somebody found on 28 June, written about on Sunday, 2 July, ten to three in the afternoon.
DEATH = context("2023-07-02T14:50", since="2023-06-28T00:00")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("hari ini", "2023-07-12"),
        ("kemarin", "2023-07-11"),
        ("kmrn sore", "2023-07-11"),
        ("wingi", "2023-07-11"),
        ("tadi jam 8 pagi", "2023-07-12"),
        ("semalem", "2023-07-11"),
        ("kemaren lusa", "2023-07-09..2023-07-11"),
        ("3 hari yang lalu", "2023-07-08..2023-07-10"),
        ("2-3 hari lalu", "2023-07-08..2023-07-11"),
        ("barusan", "2023-07-12"),
        ("udah seminggu", "2023-07-02..2023-07-08"),
        ("2 bulan lalu", "2023-04-28..2023-05-28"),
        ("tgl 2 bulan lalu", "2023-06-02"),
        ("dua minggu yang lalu", "2023-06-25..2023-07-01"),
        ("3 jam yang lalu", "2023-07-12"),
        ("hari senin", "2023-07-10"),
        ("12 juni", "2023-06-12"),
        ("12 juni 23", "2023-06-12"),
        ("9 Pebruari 2023", "2023-02-09"),
        ("tanggal dua puluh juni", "2023-06-20"),
        ("June 12, 2023", "2023-06-12"),
        ("29062023", "2023-06-29"),
        ("28/6/2023", "2023-06-28"),
        ("28-06-23", "2023-06-28"),
        ("tgl 30.06", "2023-06-30"),
        ("tanggal 5 bulan lalu", "2023-06-05"),
        ("28-30 juni", "2023-06-28..2023-06-30"),
        ("28/6 sampai 30/6", "2023-06-28..2023-06-30"),
        ("juni 2022", "2022-06-01..2022-06-30"),
        ("awal juni", "2023-06-01..2023-06-10"),
        ("bulan 6", "2023-06-01..2023-06-30"),
        ("juli", "2023-07-01..2023-07-12"),
        ("tahun 2020", "2020-01-01..2020-12-31"),
        ("kamis wage 29 juni 2023", "2023-06-29 ?  | weekday"),
        ("kamis legi 29 juni 2023", "2023-06-29"),
        ("kemarin 11 juli", "2023-07-11"),
        ("kalau tidak salah 5 juli pak", "2023-07-05"),
        ("terakhir dilihat hari minggu tanggal 2 juli", "2023-07-02"),
    ],
)
def test_days(text: str, right: str) -> None:
    assert said(read_day(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Rabu, 26 Juni 2023", "2023-06-26 ?  | weekday"),
        ("kemarin 10 juli", "2023-07-11 ?  | two"),
        ("minggu lalu", "2023-07-03..2023-07-09 ?  | either"),
        ("hari minggu kemarin", "2023-07-09"),
        ("senin lalu", "2023-07-10 ?  | either"),
        ("malam minggu", "2023-07-08 ?  | either"),
        ("06/25/2023", "2023-06-25 ?  | either"),
        ("juni 23", "2023-06-23 ?  | either"),
        ("12 juni 10", "2010-06-12 ?  | either"),
        ("29 Agt 2023", "2023-08-29 ?  | future"),
        ("besok", "2023-07-13 ?  | future"),
        ("12 juni 1950", "1950-06-12 ?  | long_ago"),
        ("20 juli", "2022-07-20 ?  | long_ago"),  # the year had to be guessed, and it is nearly one ago
        ("2 juli di pasar anyar", "2023-07-02 ? pasar anyar"),
        ("bukan 2 juli", "2023-07-02 ? bukan"),
        ("2 juli 5", "2023-07-02 ? 5"),
        ("1 1/2 bulan lalu", "2023-06-01..2023-06-30 ? 1 1/2"),
        ("lebih dari 3 hari lalu", "2023-07-08..2023-07-10 ? lebih"),
        ("sebelum 5 juli", "2023-07-05 ? sebelum"),
        ("1.000.000 hari lalu", "- no_day"),
        ("30 februari", "- no_such_date"),
        ("31/02/2023", "- no_such_date"),
        ("1 Muharram 1445", "- no_day"),
        ("entahlah", "- no_day"),
        ("", "- no_day"),
    ],
)
def test_days_that_are_asked_about(text: str, right: str) -> None:
    assert said(read_day(text, HERE)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("29 juni 10.30", "2023-06-29 10.30"),
        ("Kamis, 29 Juni 2023 pukul 10.30 WIB", "2023-06-29 10.30"),
        ("10.30 29/6/2023", "2023-06-29 10.30"),
        ("2023-06-29T10:30:00+07:00", "2023-06-29 10.30"),
        ("29 Juni 23 10.30", "2023-06-29 10.30"),
        ("30/06/23 10:30", "2023-06-30 10.30"),
        ("hari kamis jam 10.30", "2023-06-29 10.30"),
        ("kemarin jam 4 sore", "2023-07-01 16.00"),
        ("kemarin sore jam 4", "2023-07-01 16.00"),
        ("kemarin stgh 8 malem", "2023-07-01 19.30"),
        ("kemarin setengah delapan pagi", "2023-07-01 07.30"),
        ("kemarin jam delapan kurang seperempat malam", "2023-07-01 19.45"),
        ("jam 8 lewat 10 pagi", "2023-07-02 08.10"),
        ("jam 12 siang", "2023-07-02 12.00"),
        ("jam 2 dini hari", "2023-07-02 02.00"),
        ("malam tadi 23.10", "2023-07-01 23.10"),
        ("semalam jam 2", "2023-07-02 02.00"),
        ("semalam jam 10", "2023-07-01 22.00"),
        ("kemarin 21.15 WIB", "2023-07-01 21.15"),
        ("kemarin 2115 WIB", "2023-07-01 21.15"),
        ("pukul 0930", "2023-07-02 09.30"),
        ("9 am", "2023-07-02 09.00"),
        ("jam 9am", "2023-07-02 09.00"),
        ("2 jam yang lalu", "2023-07-02 12.50"),
        ("setengah jam lalu", "2023-07-02 14.20"),
        ("baru saja", "2023-07-02 14.50"),
        ("tadi 14.30", "2023-07-02 14.30"),
    ],
)
def test_moments(text: str, right: str) -> None:
    assert said(read_moment(text, DEATH)) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("jam 3", "2023-07-02 03.00 ?  | either"),
        ("stgh 8", "2023-07-02 07.30 ?  | either"),
        ("jam 3 sore", "2023-07-02 15.00 ?  | future"),
        ("kemarin malam jam 1", "2023-07-01 01.00 ?  | either"),
        ("kemarin jam 12 malam", "2023-07-01 00.00 ?  | either"),
        ("14.30 pagi", "2023-07-02 14.30 ?  | either"),
        ("10.30 WITA", "2023-07-02 09.30 ?  | zone"),
        ("Rabu 29 juni jam 10.30", "2023-06-29 10.30 ?  | weekday"),
        ("29 Juni 2022 10.30", "2022-06-29 10.30 ?  | early | long_ago"),
        ("27 juni 23.59", "2023-06-27 23.59 ?  | early"),
        ("29 juni 10.30 di IGD", "2023-06-29 10.30 ? IGD"),
        ("29 juni 2023, 10.30 dan 11.00", "2023-06-29 10.30 ? dan | two"),
        ("tidak 10.30", "2023-07-02 10.30 ? tidak"),
        ("30.06 09.15", "2023-07-02 09.15 ? 30.06"),
        ("09.00-10.00", "- bad_moment"),
        ("29 juni", "- bad_moment"),
        ("1030", "- bad_moment"),
        ("jam 25", "- bad_moment"),
        ("abis maghrib", "- bad_moment"),
        ("31 juni 10.30", "- no_such_date"),
    ],
)
def test_moments_that_are_asked_about(text: str, right: str) -> None:
    assert said(read_moment(text, DEATH)) == right


def test_what_lies_ahead_may_be_meant() -> None:
    burial = context(future=True)
    assert said(read_moment("besok jam 9 pagi", burial)) == "2023-07-13 09.00"
    assert said(read_moment("hari jumat 09.30", burial)) == "2023-07-14 09.30"
    assert said(read_moment("tgl 15 09.30", burial)) == "2023-07-15 09.30"
    assert said(read_moment("3/8 09.30", burial)) == "2023-08-03 09.30"


def test_a_letter_has_one_day() -> None:
    assert said(read_date("tanggal surat 11-07-2023", HERE)) == "2023-07-11"
    assert read_date("juni 2023", HERE) == Unread("juni 2023", "no_day")
    assert said(read_date("11 juli 2023 di polsek", HERE)) == "2023-07-11 ? polsek"
