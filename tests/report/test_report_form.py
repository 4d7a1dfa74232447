"""Filling in a report (SOP 2): begin with anything, only what is missing is asked, nothing typed is lost."""

from typing import Any

import pytest

from bot.domain.ticket.answers import Kind
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

SITI = person(7, "Siti")


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, SITI)


def asks(chat: Chat, words: str) -> bool:
    return words in chat.last.text


async def test_a_yes_tells_nothing_of_how_somebody_is(siti: Chat) -> None:
    for said in ("ya", "iya pak"):
        await siti.command("lapor")
        await siti.press("Orang terlantar")
        await siti.say(pin=TANAH_TINGGI)
        assert "Bagaimana kondisinya" in siti.last.text and siti.last.several
        await siti.say(said)
        assert "Apa yang terlihat" in siti.last.text and (await siti.answers()).words is None
        await siti.say(said)
        assert "Apakah sudah benar" in siti.last.text and (await siti.answers()).words is None
        await siti.say("batal")
        await siti.say("ya")


async def test_after_a_tick_a_yes_goes_on(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=TANAH_TINGGI)
    await siti.press("Lansia")
    await siti.say("ya")
    answers = await siti.answers()
    assert "Apakah sudah benar" in siti.last.text and answers.words is None and answers.signs == ("elderly",)


async def test_the_questions_come_in_order_and_each_can_be_skipped(siti: Chat) -> None:
    await siti.command("lapor")
    assert asks(siti, "ingin Bapak/Ibu laporkan")
    await siti.press("ODGJ, tenang")
    assert asks(siti, "Di mana lokasinya")
    assert siti.last.keys[0][0].asks == "location"
    await siti.say(pin=TANAH_TINGGI)
    assert asks(siti, "Bagaimana kondisinya")
    await siti.press("Lewati")
    assert asks(siti, "Apakah sudah benar")
    settled = await siti.press("Kirim laporan")
    assert settled.reply is not None
    assert settled.reply.facts == {"code": "TRC-0001"}
    ticket = (await siti.tickets())[0]
    assert (ticket.kind, ticket.complete, ticket.area_code) == ("odgj", True, "36.71.01.1003")
    assert "sekitar Kel. Tanah Tinggi" in siti.seen[-2].text or asks(siti, "Laporan diterima")


@pytest.mark.parametrize(
    ("sent", "field", "value"),
    [
        ({"text": "Ada bapak tua tidur di trotoar"}, "words", "Ada bapak tua tidur di trotoar"),
        ({"pin": TANAH_TINGGI}, "lat_e6", -6_171_960),
        ({"pin": TANAH_TINGGI, "venue": "Masjid Al-Azhom, Jl. Satria"}, "place_text", "Masjid Al-Azhom, Jl. Satria"),
        ({"pin": TANAH_TINGGI, "live": True}, "live", 1),
        ({"text": "-6.17196,106.65251"}, "lng_e6", 106_652_510),
        ({"text": "https://maps.google.com/?q=-6.17196,106.65251"}, "area_code", "36.71.01.1003"),
        ({"text": "Nenek sakit", "forwarded": True}, "words", "Nenek sakit"),
        ({"phone": "081234567890"}, "contact", "+6281234567890"),
    ],
)
async def test_a_report_begins_with_anything(siti: Chat, sent: dict[str, Any], field: str, value: object) -> None:
    await siti.say(**sent)
    # "Nenek" tells the kind: where she is is what is missing then.
    assert asks(siti, "Di mana lokasinya" if "Nenek" in str(value) else "ingin Bapak/Ibu laporkan")
    assert getattr(await siti.answers(), field) == value


@pytest.mark.parametrize(("kind", "field"), [("photo", "photos"), ("video", "photos"), ("voice", "voices")])
async def test_a_report_begins_with_a_file(siti: Chat, kind: str, field: str) -> None:
    await siti.photo("orangnya di sini", kind=kind)
    answers = await siti.answers()
    assert (getattr(answers, field), answers.words) == (1, "orangnya di sini")


async def test_a_greeting_in_a_report_says_nothing(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.say("Assalamualaikum pak")
    assert asks(siti, "ingin Bapak/Ibu laporkan")
    assert (await siti.answers()).words is None


async def test_the_data_notice_is_shown_once_and_costs_no_message(siti: Chat) -> None:
    await siti.command("lapor")
    assert len(siti.seen) == 1
    assert asks(siti, "/privasi")
    await siti.press("Batal")
    await siti.command("lapor")
    assert not asks(siti, "/privasi")


async def test_back_and_forth_keeps_what_was_answered(siti: Chat) -> None:
    await siti.say("Ibu dan dua anak")
    await siti.press("Orang terlantar")
    await siti.say("Jl. Merdeka, Sukasari")
    assert asks(siti, "patokan")
    await siti.press("Kembali")
    assert asks(siti, "Bagaimana kondisinya")
    await siti.press("Kembali")
    assert asks(siti, "Di mana lokasinya")
    await siti.say("⬅️ Kembali")
    assert asks(siti, "ingin Bapak/Ibu laporkan")
    await siti.press("ODGJ, tenang")
    assert asks(siti, "patokan")
    answers = await siti.answers()
    assert (answers.kind, answers.words, answers.place_text) == ("odgj", "Ibu dan dua anak", "Jl. Merdeka, Sukasari")


async def test_signs_are_set_not_flipped(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("ODGJ, tenang")
    await siti.say(pin=TANAH_TINGGI)
    data = siti.find("Lansia").data or ""
    await siti.press_data(data)
    await siti.press_data(data)
    assert (await siti.answers()).signs == ("elderly",)
    await siti.press("✅ Lansia")
    assert (await siti.answers()).signs == ()


async def test_gone_asks_which_way(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=TANAH_TINGGI)
    await siti.press("Sudah pergi")
    await siti.say("Bapak berbaju merah")
    assert asks(siti, "Ke arah mana")
    await siti.say("Ke pasar")
    assert (await siti.answers()).gone_to == "Ke pasar"
    assert asks(siti, "patokan")


@pytest.mark.parametrize(
    ("kind", "advice"),
    [("mengamuk", "Jaga jarak"), ("meninggal", "110"), ("Anak/bayi", "jangan menyerahkannya")],
)
async def test_112_at_once_where_life_is_at_stake(siti: Chat, kind: str, advice: str) -> None:
    await siti.command("lapor")
    settled = await siti.press(kind)
    assert settled.reply is not None
    assert (settled.reply.toast, settled.reply.alert) == ("report.toast.call_112", True)
    assert asks(siti, "telepon 112")
    assert asks(siti, advice)
    assert asks(siti, "Di mana lokasinya")


@pytest.mark.parametrize("kind", list(Kind))
async def test_dangerous_words_show_112_in_every_jenis(siti: Chat, kind: Kind) -> None:
    await siti.say("Orangnya pingsan dan berdarah")
    assert asks(siti, "telepon 112")
    await siti.press_data((siti.find("Lainnya").data or "").replace("lainnya", kind.removeprefix("odgj_")))
    assert asks(siti, "telepon 112")


async def test_a_person_with_family_hears_of_the_puskesmas_first(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("bersama keluarga")
    assert asks(siti, "puskesmas")
    await siti.press("tetap perlu TRC")
    assert asks(siti, "Di mana lokasinya")
    await siti.command("batal")
    await siti.press("Ya, batalkan") if siti.last.buttons else None
    await siti.command("lapor")
    await siti.press("bersama keluarga")
    await siti.press("cukup lewat puskesmas")
    assert await siti.draft() is None
    assert await siti.tickets() == []


async def test_outside_the_city_is_said_and_may_still_be_sent(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=(-6.5971, 106.8060))
    assert asks(siti, "di luar Kota Tangerang")
    assert asks(siti, "112")
    assert not any("Kirim sekarang" in label for label in siti.labels())
    await siti.press("Tetap kirim")
    assert asks(siti, "Bagaimana kondisinya")
    await siti.press("Kirim")
    ticket = (await siti.tickets())[0]
    assert ticket.answers.in_city is False


async def test_an_address_replaces_a_pin_outside_the_city(siti: Chat) -> None:
    await siti.say(pin=(-6.5971, 106.8060))
    assert asks(siti, "di luar Kota Tangerang")
    await siti.say("Jl. Daan Mogot depan SPBU")
    answers = await siti.answers()
    assert (answers.lat_e6, answers.in_city, answers.place_text) == (None, None, "Jl. Daan Mogot depan SPBU")


@pytest.mark.parametrize("pin", [(0.0, 0.0), (float("nan"), 106.6), (float("inf"), 0.0), (95.0, 200.0)])
async def test_f34_a_pin_that_is_no_place_is_asked_again(siti: Chat, pin: tuple[float, float]) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say(pin=pin)
    assert asks(siti, "Mohon")
    assert asks(siti, "Di mana lokasinya")
    assert not (await siti.answers()).has_place


async def test_exchanged_coordinates_are_asked_about(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say("106.65251,-6.17196")
    assert asks(siti, "-6.17196, 106.65251")
    await siti.press("Ya, benar")
    assert (await siti.answers()).area_code == "36.71.01.1003"
    assert asks(siti, "Bagaimana kondisinya")


async def test_a_bad_number_is_explained_and_asked_again(siti: Chat) -> None:
    await siti.say("Ada nenek terlantar")
    await siti.say(pin=TANAH_TINGGI)
    await siti.photo()
    await siti.press("➕ Nomor")
    assert asks(siti, "Nomor mana")
    await siti.say("0812")
    assert asks(siti, "kurang panjang")
    await siti.say("0812-3456-7890 / 0812-9876-5432")
    assert "dua nomor" in siti.last.text
    await siti.say("0812-3456-7890 (anak saya)")
    assert asks(siti, "+6281234567890")


@pytest.mark.parametrize("sent", [{"text": "???"}, {"text": "🙏🙏"}, {"text": "\u200b\u202e"}, {}])
async def test_odd_input_brings_the_open_question_again(siti: Chat, sent: dict[str, Any]) -> None:
    await siti.command("lapor")
    await siti.say(**sent)
    assert asks(siti, "belum bisa kami baca")
    assert asks(siti, "ingin Bapak/Ibu laporkan")


async def test_f38_documents_are_refused_and_nothing_is_stored(siti: Chat) -> None:
    """F38: 30 samples, with and without an open report."""
    for number in range(30):
        if number == 15:
            await siti.command("lapor")
        await siti.photo(kind="document")
        assert asks(siti, "sebagai <b>foto</b>")
    assert await siti.stage.write(lambda tx: tx.one("SELECT count(*) FROM attachment")[0]) == 0  # type: ignore[index]


async def test_cancel_asks_where_much_is_given_and_only_there(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Batal")
    assert asks(siti, "Laporan dibatalkan")
    await siti.say("Ada orang tidur di halte")
    await siti.say("batal")
    assert asks(siti, "Batalkan laporan ini?")
    await siti.press("Tidak, lanjutkan")
    assert asks(siti, "Di mana lokasinya")
    await siti.command("batal")
    await siti.press("Ya, batalkan")
    assert await siti.draft() is None


async def test_a_stale_button_is_answered_kindly_and_shows_what_is_open(siti: Chat) -> None:
    await siti.command("lapor")
    old = siti.last
    await siti.press("Batal")
    settled = await siti.press("Orang terlantar", old)
    assert settled.reply is not None
    assert settled.reply.toast == "report.toast.stale"
    await siti.command("lapor")
    seen = len(siti.seen)
    settled = await siti.press("Orang terlantar", old)
    assert settled.reply is not None
    assert settled.reply.toast == "report.toast.stale_open"
    assert len(siti.seen) == seen + 1
    assert asks(siti, "ingin Bapak/Ibu laporkan")
    assert (await siti.answers()).kind is None


async def test_a_button_of_a_past_question_changes_nothing(siti: Chat) -> None:
    await siti.command("lapor")
    first = siti.last
    await siti.press("Orang terlantar")
    await siti.say(pin=TANAH_TINGGI)
    skip = siti.find("Lewati").data or ""
    await siti.press_data(skip)
    for stale in (skip, skip.replace("n.condition", "b.condition")):
        settled = await siti.press_data(stale)
        assert settled.reply is not None
        assert settled.reply.toast == "report.now.review"
    settled = await siti.press("Orang terlantar", first)
    assert settled.reply is not None
    assert settled.reply.toast == "report.now.review"


async def test_nobody_presses_somebody_elses_form(siti: Chat) -> None:
    await siti.command("lapor")
    thief = chat_of(siti.stage, person(8, "Budi"))
    settled = await thief.press("Orang terlantar", siti.last)
    assert settled.outcome == "refused:not_allowed"
    assert (await siti.answers()).kind is None


async def test_made_up_data_is_answered(siti: Chat) -> None:
    await siti.command("lapor")
    draft = await siti.draft()
    assert draft is not None
    for arg in ("", "q.x", "k.unknown", "s.+made_up", "s.", "n.review", "b.kind", "e.leave", "o.outside", "c.pigeon"):
        settled = await siti.press_data(f"f:{draft.nonce}:{arg}")
        assert settled.outcome == "no_change"
    settled = await siti.press_data(f"f:{draft.nonce}:g")
    assert settled.outcome == "not_yet"
    assert (await siti.press_data("f:nobody:k.ot")).outcome == "stale_press"
