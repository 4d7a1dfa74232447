"""What is read from words: places in many spellings, words of command, danger; and what is safe to show."""

import json
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.kit.phones import NoPhone, Phone, plain_phone
from bot.domain.kit.reading import clean, command_word, cut, danger_signs, is_greeting, is_thanks
from bot.domain.places.pins import OFF_EARTH, fault, pin_e6, read_place
from bot.phones import read_phone
from bot.reading.danger import read_danger
from bot.texts.catalog import LANGUAGES, texts

HERE = (-6_170_000, 106_640_000)

SPELLINGS = (
    "-6.17,106.64",
    "-6.17, 106.64",
    "-6.17 106.64",
    "-6.17\n106.64",
    "(-6.17; 106.64)",
    "−6.17,106.64",
    "-6.17/106.64",
    "-6,17; 106,64",
    "-6,17 106,64",
    "-6,17, 106,64",
    "lat -6.17 lng 106.64",
    "Lat: -6.17, Long: 106.64",
    "koordinat: -6.17, 106.64",
    "−6.17° , 106.64°",
    "6.17° S, 106.64° E",
    "S 6.17 E 106.64",
    "6,17 LS 106,64 BT",
    "Lintang Selatan 6,17 Bujur Timur 106,64",
    "6°10'12\"S 106°38'24\"E",
    "6º10´12´´ LS, 106º38´24´´ BT",
    "6°10′12″S 106°38′24″E",
    "-６.１７,１０６.６４",
    "-6.17,106.64,15",
    "geo:-6.17,106.64",
    "https://www.google.com/maps?q=-6.17,106.64",
    "https://maps.google.com/?q=loc:-6.17+106.64",
    "https://www.google.com/maps/place/Masjid/@-6.1,106.6,17z/data=!3m1!4b1!8m2!3d-6.17!4d106.64",
    "https://www.google.com/maps/search/?api=1&query=-6.17%2C106.64",
    "https://www.google.com/maps/search/-6.17,+106.64",
    "https://www.google.com/maps/dir/?api=1&destination=-6.17,106.64",
    "https://www.openstreetmap.org/?mlat=-6.17&mlon=106.64#map=17/-6.1/106.6",
    "https://waze.com/ul?ll=-6.17,106.64&navigate=yes",
    "waze.com/ul?ll=-6.17%2C106.64",
    "https://www.waze.com/live-map/directions?to=ll.-6.17%2C106.64",
    "https://maps.apple.com/?ll=-6.17,106.64&q=titik",
)


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_place_in_many_spellings(text: str) -> None:
    found = read_place(text)
    assert found is not None
    assert found.pin == HERE
    assert fault(found.pin) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Di -6.17,106.64 ada orang", "Di ada orang"),
        ("-6.17,106.64 dekat masjid", "dekat masjid"),
        ("lihat https://maps.google.com/maps?ll=-6.17,106.64 ya", "lihat ya"),
    ],
)
def test_the_words_around_a_place_are_kept(text: str, rest: str) -> None:
    found = read_place(text)
    assert found is not None
    assert (found.pin, found.rest) == (HERE, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Merdeka 12, RT 3/4",
        "Rp 1.500, 2.000 per hari",
        "umur 60, 70 tahun",
        "telp 0812 3456",
        "28.06.2023 10.30",
        "pukul 6.30, 7.30 pagi",
        "https://maps.app.goo.gl/abcDEF123",
        "-6.17.106.64",
        "",
        "nan,nan",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert read_place(text) is None


@pytest.mark.parametrize(
    ("pin", "what"),
    [
        ((0, 0), "null"),
        ((4, -9), "null"),
        ((106_640_000, -6_170_000), "swapped"),
        ((91_000_000, 200_000_000), "range"),
        ((-6_170_000, 181_000_000), "range"),
        (OFF_EARTH, "range"),
        (pin_e6(float("nan"), 106.64), "range"),
        (pin_e6(-6.17, float("inf")), "range"),
        (pin_e6(1e300, 0.0), "range"),
        (HERE, None),
        ((48_850_000, 2_350_000), None),
    ],
)
def test_what_is_wrong_with_a_pin(pin: tuple[int, int], what: str | None) -> None:
    assert fault(pin) == what


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_reading_never_fails(text: str) -> None:
    found = read_place(text)
    assert found is None or all(isinstance(part, int) for part in found.pin)
    danger_signs(read_danger(text))
    command_word(text)


@given(st.text(max_size=400))
@example("a" + "\u0301" * 50)
@example("\u202eabc\u202c \u200b\u2066x\ud800")
@example("a\n\n\n\n\nb\r\n\tc")
@settings(max_examples=2_000)
def test_cleaned_text_is_safe_and_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not {unicodedata.category(ch) for ch in once if ch != "\n"} & {"Cf", "Cc", "Co", "Cs", "Zl", "Zp"}
    assert "\n\n\n" not in once
    once.encode()
    json.dumps(once)


@given(st.text(max_size=1_000), st.integers(10, 300))
@settings(max_examples=300)
def test_a_cut_text_keeps_its_limit_and_shows_that_it_is_cut(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= max(limit, 10)
    assert short == text or short.endswith("[…]")


def test_marks_are_capped_and_letters_kept() -> None:
    assert clean("Z" + "\u0335" * 40 + "algo") == "Z\u0335\u0335algo"
    assert clean("pak\u200bde \u202eterbalik") == "pakde terbalik"
    assert clean("tiếng Việt 👨🏽") == "tiếng Việt 👨🏽"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("orangnya pingsan di trotoar", {"injured"}),
        ("Bapak itu TIDAK SADAR", {"injured"}),
        ("tidak sadarkan diri", {"injured"}),
        ("membawa pisau dan berdarah", {"danger", "injured"}),
        ("tidak membawa pisau", set()),
        ("tidak terluka", set()),
        ("tidak berdarah tetapi tidak sadar", {"injured"}),
        ("katanya mau bunuh diri", {"danger"}),
        ("he is unconscious, with a knife", {"injured", "danger"}),
        ("Bapak tua tidak bernapas", {"injured"}),
        ("dia bawa golok2, ngamuk2, udah bacok orang, darah dimana2", {"danger", "injured"}),
        ("balita sendirian di pinggir kali", {"child", "danger"}),
        ("duduk tenang di halte", set()),
        ("rumah Pak Parangin", set()),
    ],
)
def test_danger_in_words(text: str, signs: set[str]) -> None:
    assert danger_signs(read_danger(text)) == signs


def test_greetings_thanks_and_commands() -> None:
    assert is_greeting("Assalamualaikum pak, selamat pagi")
    assert not is_greeting("selamat pagi, ada orang pingsan")
    assert is_thanks("Terima kasih banyak pak 🙏")
    assert not is_thanks("terima kasih, tapi orangnya masih di sini")
    assert command_word("  BATAL ") == "cancel"
    assert command_word("batalkan semua janji orang itu") is None
    assert command_word("batal 2") is None, "a figure is not passed over"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "command"), [("locate", "locate"), ("keep", "skip"), ("back", "back"), ("cancel", "cancel")]
)
def test_every_key_of_the_keyboard_is_understood_as_text(language: str, key: str, command: str) -> None:
    assert command_word(texts(language).plain(f"report.key.{key}")) == command


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0812-3456-7890", "+6281234567890"),
        ("+62 812 3456 7890", "+6281234567890"),
        ("62 812 34567890", "+6281234567890"),
        ("(021) 5517339", "+62215517339"),
        ("nomor saya 081234567890", "+6281234567890"),
        ("+65 6123 4567", "+6561234567"),
        ("1500-567", "+621500567"),
        ("62.812.345.678", "+62812345678"),
        ("+08123456789", "+628123456789"),
        ("+ (021) 5517339", "+62215517339"),
    ],
)
def test_phone_numbers_as_people_write_them(text: str, number: str) -> None:
    assert read_phone(text, "ID") == Phone(number)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("tidak punya", "no_number"),
        ("0812", "too_short"),
        ("08123456789012345678", "too_long"),
        ("+999 123 456", "unknown_country"),
        ("5517339", "not_in_use"),
        ("hubungi ketua RT di rumah sebelah masjid yang besar itu", "no_number"),
        ("Rp 1.500.000", "no_number"),
        ("1.500.000,-", "no_number"),
        ("IDR 1500000", "no_number"),
        ("uangnya 1.500.000 masih ada", "no_number"),
    ],
)
def test_bad_numbers_say_why(text: str, reason: str) -> None:
    assert read_phone(text, "ID") == NoPhone(reason)
    assert f"report.hint.phone_{reason}" in texts("id")


@given(st.text(max_size=60))
@settings(max_examples=300)
def test_reading_a_number_never_fails(text: str) -> None:
    for reader in (read_phone, plain_phone):
        found = reader(text, "ID")
        assert isinstance(found, NoPhone) or found.e164.startswith("+")
