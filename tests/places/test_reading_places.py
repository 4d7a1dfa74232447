"""What people send as a place: spellings, links, plus codes; and what the dialogue makes of a bad one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.pin import find_place
from bot.actions.ticket.tickets import find, refresh_card
from bot.domain.places.geocoding import LONGEST, searched_words
from bot.domain.places.pins import fault, read_link, read_place
from bot.domain.places.pluscode import decode, find_code
from bot.domain.report.form import TABLE, ReportQuestion
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import TEAM, Stage, person

HERE = (-6_170_000, 106_640_000)
TANGERANG = (-6_180_000, 106_650_000)

SPELLINGS = (
    "-6,1700,106,6400",
    "-6,17 , 106,64",
    "- 6.17 , 106.64",
    "-6.17,+106.64",
    "-6.17 | 106.64",
    "-6.17 - 106.64",
    "-6.17 dan 106.64",
    "‑6.17, 106.64",
    "📍-6.17,106.64",
    "Lokasi: -6.17,106.64.",
    "LatLng(-6.17, 106.64)",
    '{"lat": -6.17, "lng": 106.64}',
    "lat=-6.17&lon=106.64",
    "Latitude : -6.17 Longitude : 106.64",
    "-6.170000000000001, 106.64000000000001",
    "6.17S,106.64E",
    "S6.17 E106.64",
    "S 6°10.2' E 106°38.4'",
    "6 10 12 S 106 38 24 E",
    "S6 10 12 E106 38 24",
    "6°10'12'' LS dan 106°38'24'' BT",
    "geo:0,0?q=-6.17,106.64(Masjid)",
    "geo:-6.17,106.64;u=35",
    "waze://?ll=-6.17,106.64&navigate=yes",
    "om://map?v=1&ll=-6.17,106.64",
    "https://ul.waze.com/ul?venue_id=1.2&ll=-6.17%2C106.64&navigate=yes",
    "https://www.google.com/maps/place/6%C2%B010'12.0%22S+106%C2%B038'24.0%22E/",
    "https://www.google.com/maps/dir//-6.17,106.64",
    "https://www.google.com/maps/dir/-6.1,106.6/-6.17,106.64",
    "https://www.google.com/maps/dir/-6.1,106.6/-6.17,106.64/@-6.15,106.62,14z",
    "https://www.google.com/maps/dir/Rumah/Masjid/@-6.1,106.6,14z/data=!4m2!1m1!1d106.6!2d-6.1!1m1!1d106.64!2d-6.17",
    "https://www.google.com/maps/dir/?api=1&origin=-6.1,106.6&destination=-6.17,106.64",
    "https://maps.google.com/?saddr=-6.1,106.6&daddr=-6.17,106.64",
    "https://www.google.co.id/maps/search/-6.17,106.64?sa=X",
    "google.com/maps/place/-6.17,106.64",
    "http://maps.apple.com/?daddr=-6.17,106.64",
    "https://maps.apple.com/place?coordinate=-6.17,106.64&name=x",
    "https://www.openstreetmap.org/directions?from=&to=-6.17%2C106.64",
    "https://www.openstreetmap.org/directions?engine=x&route=-6.1,106.6;-6.17,106.64",
    "https://share.here.com/l/-6.17,106.64,x",
)


@pytest.mark.parametrize("text", SPELLINGS)
def test_more_spellings_of_a_place(text: str) -> None:
    found = read_place(text)
    assert found is not None
    assert found.pin == HERE


@pytest.mark.parametrize("text", ["106.64,-6.17", "https://yandex.com/maps/?ll=106.64%2C-6.17&z=16"])
def test_longitude_first_is_seen(text: str) -> None:
    found = read_place(text)
    assert found is not None and fault(found.pin) == "swapped"


@pytest.mark.parametrize(
    "text",
    ["RMH3+62 Tangerang", "rmh3+62, Kota Tangerang", "6P58RMH3+62", "https://plus.codes/6P58RMH3+62",
     "https://www.google.com/maps/place/RMH3%2B62+Tangerang", "58RMH3+62"],
)  # fmt: skip
def test_plus_codes(text: str) -> None:
    found = read_place(text, TANGERANG)
    assert found is not None
    assert abs(found.pin[0] - -6_171_938) <= 1 and abs(found.pin[1] - 106_652_562) <= 1


@pytest.mark.parametrize(
    ("code", "lat", "lng"),
    [("8FVC9G8F+6X", 47.3655625, 8.5249375), ("7FG49QCJ+2VX", 20.3701125, 2.782234375)],
)
def test_plus_codes_of_the_specification(code: str, lat: float, lng: float) -> None:
    match = find_code(code)
    assert match is not None
    assert decode(match, (0, 0)) == (round(lat * 1e6), round(lng * 1e6))


@pytest.mark.parametrize("text", ["2345+67", "RT 02+03", "Jl. Merdeka 12", "1+1", "A+B", "CCCC+"])
def test_what_is_no_plus_code(text: str) -> None:
    assert find_code(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://maps.app.goo.gl/abcDEF123?g_st=iw", ""),
        ("maps.app.goo.gl/abcDEF123", ""),
        ("https://goo.gl/maps/xyz", ""),
        ("https://waze.com/ul/hqqu1abc2", ""),
        ("bit.ly/3abc", ""),
        ("https://www.openstreetmap.org/node/123", ""),
        ("Masjid Raya\nJl. Satria 1\nhttps://maps.app.goo.gl/x", "Masjid Raya Jl. Satria 1"),
        ("https://www.google.com/maps/place/Masjid+Raya,+Jl.+Satria/", "Masjid Raya, Jl. Satria"),
        ("https://maps.google.com/?q=Pom+Bensin+Tanah+Tinggi", "Pom Bensin Tanah Tinggi"),
        ("geo:0,0?q=Jalan+Daan+Mogot+No+69,+Sukarasa", "Jalan Daan Mogot No 69, Sukarasa"),
        ("GEO:0,0?q=Pasar Anyar", "Pasar Anyar"),
        ("geo:0,0?q=Jl. Daan Mogot No. 12", "Jl. Daan Mogot No. 12"),
        ("depan geo:0,0?q=RS Sari Asih (IGD)", "depan RS Sari Asih IGD"),
        # A route that leads to words, and where it begins; the middle of a map.
        ("https://www.google.com/maps/dir/-6.1,106.6/Masjid+Raya/@-6.15,106.6,14z", "Masjid Raya"),
        ("https://maps.google.com/?saddr=-6.1,106.6&daddr=Masjid+Raya", "Masjid Raya"),
        ("https://www.google.com/maps/place/Masjid+Raya/@-6.17,106.64,17z", "Masjid Raya"),
        ("https://www.google.com/maps/@-6.17,106.64,17z", ""),
        ("https://www.google.com/maps/@?api=1&map_action=map&center=-6.17,106.64", ""),
        ("https://www.openstreetmap.org/#map=17/-6.17/106.64", ""),
        ("https://www.bing.com/maps?cp=-6.17~106.64&lvl=17", ""),
        ("https://wego.here.com/?map=-6.17,106.64,15,normal", ""),
    ],
)
def test_links_that_need_the_internet(text: str, words: str) -> None:
    assert read_place(text) is None
    link = read_link(text)
    assert link is not None
    assert link.words == words


@pytest.mark.parametrize("text", ["Jl. Merdeka 12, RT 3/4", "dan/atau", "budi@s.id/abc", "Kel. Cikokol"])
def test_what_is_no_link(text: str) -> None:
    assert read_link(text) is None


@given(st.text(max_size=300))
@example("-\n6.17, 106.64")
@example("https://[::1")
@example("%" * 50 + "https://x/%ff%fe?q=-6,1")
@settings(max_examples=400)
def test_reading_never_fails(text: str) -> None:
    found = read_place(text, TANGERANG)
    assert found is None or all(isinstance(part, int) for part in found.pin)
    link = read_link(text)
    assert link is None or link.link
    words = searched_words(text)
    assert len(words) <= 3 * LONGEST and "://" not in words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jl. Daan Mogot No. 12, RT 03/04 RW 05, Kel. Tanah Tinggi", "jalan daan mogot 12 tanah tinggi"),
        ("dekat Masjid Raya, hubungi 0812-3456-7890", "masjid raya hubungi"),
        ("JLN MERDEKA  https://maps.app.goo.gl/x @budi", "jalan merdeka"),
        ("Jalan   Merdeka", "jalan merdeka"),
        ("gg. Haji-Ung", "gang haji-ung"),
        ("12", ""),
        ("???", ""),
        ("x" * (LONGEST + 1), ""),
    ],
)
def test_what_of_an_address_is_searched_for(text: str, words: str) -> None:
    assert searched_words(text) == words


# -- the dialogue ------------------------------------------------------------------------------------------------------


async def _at_place(stage: Stage) -> Chat:
    chat = chat_of(stage, person(501, "Siti"))
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    return chat


async def _asking(chat: Chat) -> ReportQuestion:
    draft = await chat.draft()
    assert draft is not None
    return TABLE.load(draft.asking).ask


@pytest.mark.parametrize(
    "link", ["https://maps.app.goo.gl/abcDEF123", "goo.gl/maps/x", "https://waze.com/ul/hqq12", "bit.ly/3x"]
)
async def test_a_short_link_is_no_address(stage: Stage, link: str) -> None:
    chat = await _at_place(stage)
    await chat.say(link)
    assert "tidak bisa kami buka" in chat.last.text and "tulis nama jalan" in chat.last.text
    assert chat.last.keys, "the location key is there"
    answers = await chat.answers()
    assert (answers.place_text, answers.words) == (None, None)
    assert answers.link == link, "who goes there may be able to open it"
    await chat.say("Jl. Merdeka, Sukasari")
    assert "tidak bisa kami buka" not in chat.last.text
    assert (await chat.answers()).place_text == "Jl. Merdeka, Sukasari"


async def test_the_address_around_a_short_link_is_the_place(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say("Masjid Raya\nJl. Satria 1, Sukaasih\nhttps://maps.app.goo.gl/x")
    answers = await chat.answers()
    assert answers.place_text == "Masjid Raya Jl. Satria 1, Sukaasih"
    assert "alamat yang tertulis" in chat.last.text
    assert await _asking(chat) is ReportQuestion.CONDITION


async def test_a_report_that_begins_with_a_short_link(stage: Stage) -> None:
    chat = chat_of(stage, person(501, "Siti"))
    await chat.say("https://maps.app.goo.gl/x")
    assert "langkah lokasi" in chat.last.text
    await chat.press("Orang terlantar")
    assert await _asking(chat) is ReportQuestion.PLACE
    assert (await chat.answers()).words is None


async def test_a_link_is_not_shown_to_the_group(stage: Stage) -> None:
    chat = chat_of(stage, person(501, "Siti"))
    await chat.say("Ada bapak tua tergeletak di https://maps.app.goo.gl/x tolong")
    await chat.press("Orang terlantar")
    await chat.say("Jl. Merdeka, Sukasari")
    await chat.press("Kirim")
    await stage.act(chat.who, _card_again, 1)
    (card,) = await stage.screens(TEAM, "team.card")
    assert "bapak tua" not in card.text and "goo.gl" not in card.text


def _card_again(scene: Scene, ticket_id: int) -> Reply:
    refresh_card(scene, find(scene, None, ticket_id))
    return Reply()


@pytest.mark.parametrize(
    ("pin", "words"),
    [((0.0, 0.0), "0,0"), ((float("nan"), 106.64), "tidak ada di peta"), ((95.0, 200.0), "tidak ada di peta"),
     ((float("inf"), float("-inf")), "tidak ada di peta")],
)  # fmt: skip
async def test_a_broken_pin_is_asked_again_and_loses_nothing(
    stage: Stage, pin: tuple[float, float], words: str
) -> None:
    chat = await _at_place(stage)
    await chat.say(pin=pin)
    assert words in chat.last.text
    assert await _asking(chat) is ReportQuestion.PLACE
    answers = await chat.answers()
    assert (answers.kind, answers.lat_e6, answers.doubt) == ("ot", None, None)
    await chat.say(pin=TANAH_TINGGI)
    assert await _asking(chat) is ReportQuestion.CONDITION


@pytest.mark.parametrize("text", ["106.65251, -6.17196", "6.17196, 106.65251"])
async def test_swapped_and_without_its_minus_are_asked_about(stage: Stage, text: str) -> None:
    chat = await _at_place(stage)
    await chat.say(text)
    assert "-6.17196, 106.65251" in chat.last.text
    assert await _asking(chat) is ReportQuestion.SWAPPED
    await chat.press("Ya, benar")
    answers = await chat.answers()
    assert (answers.lat_e6, answers.lng_e6) == (-6_171_960, 106_652_510)
    assert await _asking(chat) is ReportQuestion.CONDITION


@pytest.mark.parametrize("pin", [(-5.9, 106.65), (-6.9147, 107.6098), (48.85, 2.35)])
async def test_a_pin_in_the_sea_or_elsewhere_can_still_be_sent(stage: Stage, pin: tuple[float, float]) -> None:
    chat = await _at_place(stage)
    await chat.say(pin=pin)
    assert "112" in chat.last.text and "luar Kota Tangerang" in chat.last.text
    await chat.press("Tetap kirim")
    assert await _asking(chat) is ReportQuestion.CONDITION
    await chat.press("Kirim")
    (ticket,) = await chat.tickets()
    assert ticket.answers.in_city is False


async def test_an_address_of_four_thousand_letters(stage: Stage) -> None:
    chat = await _at_place(stage)
    story = "Di Jl. Merdeka, Kel. Cikokol, " + "sebelah warung " * 270
    await chat.say(story[:4_096])
    answers = await chat.answers()
    assert answers.place_text == story[:4_096].strip()
    assert answers.area_code == "36.71.01.1005"
    assert len(chat.last.text) <= 4_096
    await chat.press("Kirim")
    (ticket,) = await chat.tickets()
    assert ticket.answers.place_text == story[:4_096].strip()


async def test_a_plus_code_is_a_pin(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say("RMH3+62 Tangerang")
    answers = await chat.answers()
    assert (answers.lat_e6, answers.lng_e6) == (-6_171_938, 106_652_562)
    assert answers.area_code == "36.71.01.1003"


async def test_an_edited_address_names_its_own_kelurahan(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say("Jl. Merdeka, Kel. Cikokol", message_id=77)
    await chat.edit(77, "Jl. Merdeka, Kel. Babakan")
    answers = await chat.answers()
    assert (answers.place_text, answers.area_code) == ("Jl. Merdeka, Kel. Babakan", "36.71.01.1008")


# -- which kelurahan ---------------------------------------------------------------------------------------------------


async def test_the_three_nearest_are_offered_on_the_next_question(stage: Stage) -> None:
    chat = await _at_place(stage)
    before = len(chat.seen)
    await chat.say(pin=TANAH_TINGGI)
    assert len(chat.seen) == before + 2, "no message of its own: one takes the key away, one asks"
    assert await _asking(chat) is ReportQuestion.CONDITION
    offered = [label for label in chat.labels() if label.startswith("🏘")]
    assert len(offered) == 3 and offered[0] == "🏘 Tanah Tinggi"
    await chat.press(offered[1])
    answers = await chat.answers()
    area = stage.city.area(answers.area_code)
    assert area is not None and f"🏘 {area.kelurahan}" == offered[1]
    assert await _asking(chat) is ReportQuestion.CONDITION, "the open question stays"
    assert not any(label.startswith("🏘") for label in chat.labels())


async def test_the_offer_may_be_passed_over_and_comes_again_at_the_end(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say(pin=TANAH_TINGGI)
    offer = chat.last
    await chat.say("Bapak tua lemas")
    assert await _asking(chat) is ReportQuestion.REVIEW
    assert sum(label.startswith("🏘") for label in chat.labels()) == 3
    await chat.press("Kirim laporan")
    (ticket,) = await chat.tickets()
    assert ticket.area_code == "36.71.01.1003"
    assert ticket.answers.area_estimated, "the team sees that it is the nearest only"
    stale = chat.find("🏘 Tanah Tinggi", offer)
    assert (await chat.press_data(stale.data or "")).reply is not None


async def test_after_another_pin_the_old_buttons_choose_nothing(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say(pin=TANAH_TINGGI)
    old = chat.find("🏘 Tanah Tinggi")
    await chat.say(pin=(-6.2386, 106.7059))
    before = await chat.answers()
    settled = await chat.press_data(old.data or "")
    assert settled.reply is not None and settled.reply.outcome == "no_change"
    assert await chat.answers() == before


async def test_words_that_may_mean_several_are_offered_too(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say("di kedaung dekat sawah")
    answers = await chat.answers()
    assert answers.area_code is None and len(answers.areas) >= 2
    offered = [label for label in chat.labels() if label.startswith("🏘")]
    assert any("Kedaung Wetan" in label for label in offered) and any("Kedaung Baru" in label for label in offered)
    await chat.press("Kedaung Wetan")
    assert (await chat.answers()).areas == ()


async def test_what_a_text_names_for_certain_is_not_asked(stage: Stage) -> None:
    chat = await _at_place(stage)
    await chat.say("Jl. Merdeka, Kel. Cikokol")
    assert not any(label.startswith("🏘") for label in chat.labels())


async def test_find_place_takes_the_middle_of_the_city(stage: Stage) -> None:
    found = await stage.write(lambda tx: find_place(Scene(tx, stage.now, "t", "t", stage.rules, stage.city), "RMH3+62"))
    assert found is not None and stage.city.locate(*found.pin).inside
