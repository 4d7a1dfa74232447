"""The first message is used (SOP 2): what it says is filled in and shown back, only what is missing is asked."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


async def test_a_full_first_message_is_one_tap_from_received(siti: Chat) -> None:
    await siti.say("ada ibu2 terlantar tidur di depan alfamart jl merdeka kel sukasari dari jam 7 pagi")
    for shown in (
        "Orang terlantar",
        "depan alfamart jl merdeka",
        "Kel. Sukasari",
        "alfamart",
        "07.00",
        "ibu2 terlantar",
    ):
        assert shown in siti.last.text
    assert "Boleh ditambah di sini, tidak wajib: satu foto" in siti.last.text, "nobody passed these over"
    await siti.press("Kirim laporan")
    [ticket] = await siti.tickets()
    assert (ticket.kind, ticket.answers.area_code, ticket.complete) == ("ot", "36.71.01.1007", True)


async def test_a_kind_that_is_not_sure_is_asked_with_the_likely_ones_first(siti: Chat) -> None:
    await siti.say("ada ibu tua di halte poris jl daan mogot")
    assert "Lansia terlantar" in siti.labels()[0] and "halte poris" in siti.last.text
    await siti.press("Lansia terlantar")
    await siti.press("Kirim laporan")
    [ticket] = await siti.tickets()
    assert ticket.answers.place_text is not None and "jl daan mogot" in ticket.answers.place_text


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("ada nenek pikun nyasar dr pagi di dpn indomaret jl daan mogot tanah tinggi", "Lansia terlantar"),
        ("aya jalma gelo sare di masjid al huda kel batusari, teu ngaganggu", "ODGJ, tenang"),
        ("homeless man sleeping in front of alfamart jl merdeka kel sukasari", "Orang terlantar"),
        ("pak saya keabisan ongkos mau balik ke tegal skrg di terminal poris plawad", "Kehabisan bekal"),
        ("ada bayi nangis dalem kardus deket tong sampah musola jl mawar kel gerendeng", "Anak/bayi terlantar"),
        ("wong edan ngamuk nggawa arit nang pasar anyar sukaasih", "ODGJ mengamuk"),
        ("plpr ibu2: lk2 60th terlantar, sehat, bingung, dpn ktr kel cimone jaya", "Orang terlantar"),
    ],
)
async def test_from_a_message_with_everything_in_it_to_received_it_is_two_taps_at_most(
    siti: Chat, words: str, kind: str
) -> None:
    taps = 0
    await siti.say(words)
    while not (found := await siti.tickets()) or not found[0].complete:
        [wanted] = [label for label in siti.labels() if "Kirim laporan" in label or kind in label][:1]
        await siti.press(wanted)
        taps += 1
        assert taps <= 2, siti.last.text
    assert "diterima" in " ".join(screen.text for screen in siti.seen)


async def test_danger_with_a_place_reaches_the_team_at_once(siti: Chat) -> None:
    await siti.say("orang gila ngamuk bawa golok di depan pasar anyar")
    [ticket] = await siti.tickets()
    assert (ticket.kind, ticket.urgent, "112" in siti.last.text) == ("odgj_amuk", True, True)


async def test_a_thing_without_a_name_is_a_landmark_and_the_place_is_asked(siti: Chat) -> None:
    await siti.say("Ada orang tidur di halte")
    assert "Di mana lokasinya" in siti.last.text
    answers = await siti.answers()
    assert (answers.landmark, answers.has_place) == ("halte", False)


async def test_a_story_at_the_question_where_is_not_all_of_it_an_address(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say("ada gelandangan kakinya luka di depan alfamart jl merdeka")
    [ticket] = await siti.tickets()
    assert ticket.urgent and ticket.answers.place_text == "di depan alfamart jl merdeka"
    assert ticket.answers.words == "ada gelandangan kakinya luka di depan alfamart jl merdeka"


async def test_a_place_outside_the_city_is_told_of(siti: Chat) -> None:
    await siti.say("ada gelandangan di stasiun serpong tangsel")
    assert "di luar" in siti.last.text and (await siti.answers()).in_city is False


async def test_what_was_pressed_is_not_overruled_by_words(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Lansia terlantar")
    await siti.say("Jl. Merdeka, Sukasari")
    await siti.say("orangnya kayak gelandangan, dekat pasar anyar")
    answers = await siti.answers()
    assert (answers.kind, answers.place_text) == ("lansia", "Jl. Merdeka, Sukasari")


async def test_half_a_word_at_the_end_of_a_long_text_is_no_place(siti: Chat) -> None:
    await siti.say("tolong " * 585)
    answers = await siti.answers()
    assert (answers.place_text, answers.landmark) == (None, None)


@pytest.mark.parametrize(
    "place",
    ["di sungai cisadane", "halte depan rsud", "jembatan kaca", "depan kantor pos", "belakang pabrik sepatu"],
)
async def test_two_things_together_or_one_of_a_kind_are_a_place(siti: Chat, place: str) -> None:
    await siti.say(f"ada gelandangan tidur {place}")
    assert place.removeprefix("di ") in ((await siti.answers()).place_text or "")


async def test_a_thing_that_stands_everywhere_is_asked_about(siti: Chat) -> None:
    await siti.say("ada gelandangan tidur di halte")
    assert (await siti.answers()).place_text is None and "Di mana lokasinya" in siti.last.text
