"""What is no report goes where it belongs: a relative, thanks, a greeting, a question, another office (SOP 5, 10)."""

import pytest

from bot.actions.kit.forms import PressForm
from bot.actions.system.wishes import to_report
from bot.domain.system.offices import MATTERS, matter_of
from bot.texts.catalog import texts
from storage.family import searches
from storage.family.searches import SearchRow
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


async def search_of(chat: Chat) -> SearchRow | None:
    return await chat.stage.write(lambda tx: searches.filling(tx, chat.who.user_id))


async def test_a_relative_finds_the_search_with_their_words(siti: Chat) -> None:
    await siti.say("saya nyari bapak saya umur 65 hilang dari kemarin di poris, pake baju merah")
    search = await search_of(siti)
    assert search is not None and await siti.draft() is None
    known = search.known
    assert (known.sex, known.relation, known.age) == ("male", "child", (65, 65))
    assert known.lost == ("2023-06-27", "2023-06-27") and known.place == "di poris"
    assert known.typed == ("saya nyari bapak saya umur 65 hilang dari kemarin di poris, pake baju merah",)
    assert "Siapa nama" in siti.last.text and "65" in siti.last.text and "poris" in siti.last.text


async def test_what_is_doubtful_in_their_words_is_asked(siti: Chat) -> None:
    await siti.say("ibu saya belum pulang udah 4 hari, tinggi 150an pikun")
    search = await search_of(siti)
    assert search is not None
    assert (search.known.age, search.known.height) == (None, (150, 159))


async def test_words_that_were_no_search_become_a_report_with_one_tap(siti: Chat) -> None:
    await siti.say("saya cari bapak yang tadi hilang dari halte poris jl daan mogot")
    search = await search_of(siti)
    assert search is not None
    assert f"srr:{search.nonce}" == siti.find("ini laporan").data
    await siti.stage.settle(siti.who, to_report, PressForm(siti.who, search.nonce, "t"), "p")
    answers = await siti.answers()
    assert answers.words == "saya cari bapak yang tadi hilang dari halte poris jl daan mogot"
    assert await search_of(siti) is None


async def test_whoever_looks_for_somebody_in_danger_reads_112_first(siti: Chat) -> None:
    await siti.say("istri saya pergi dari rumah ninggalin surat katanya mau mati aja, saya cari2 ga ketemu")
    assert await search_of(siti) is not None
    assert "112" in siti.last.text.split("\n")[0]


async def test_a_relative_who_pressed_report_first_is_not_kept_there(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.say("saya nyari bapak saya")
    assert await siti.draft() is None and await search_of(siti) is not None


async def test_a_report_that_has_begun_keeps_its_words(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Lansia terlantar")
    await siti.say("katanya dia nyari anaknya, bapak saya bilang")
    assert await siti.draft() is not None and await search_of(siti) is None


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("halo", "di sini"),
        ("assalamualaikum", "di sini"),
        ("ini bot?", "otomatis oleh bot"),
        ("kalo lapor disini nama saya ketauan ga?", "Identitas pelapor"),
        ("makasih ya pak", "Sama-sama"),
        ("asdfgh", "buat laporan"),
        ("udah sampe mana petugasnya kok lama bgt", "Belum ada laporan"),
    ],
)
async def test_small_talk_is_answered_and_begins_nothing(siti: Chat, said: str, answered: str) -> None:
    await siti.say(said)
    assert answered in siti.last.text
    assert await siti.draft() is None and await siti.tickets() == []


@pytest.mark.parametrize("words", ["gimana pak laporan saya?", "ada kabar pak?"])
async def test_whoever_asks_after_an_open_report_reads_how_it_stands(siti: Chat, words: str) -> None:
    ticket = await siti.report()
    before = len(siti.seen)
    await siti.say(words)
    told = " ".join(screen.text for screen in siti.seen[before:])
    assert "sudah sampai ke tim" in told and f"disimpan di laporan <b>TRC-{ticket.id:04}" in told, (
        "the team hears it too"
    )


async def test_whoever_asks_after_several_reads_of_all(siti: Chat) -> None:
    for place in ("Jl. Merdeka, Sukasari", "Jl. Daan Mogot, Tanah Tinggi"):
        await siti.report(place=place)
    before = len(siti.seen)
    await siti.say("udah sampe mana pak petugasnya")
    told = " ".join(screen.text for screen in siti.seen[before:])
    assert "TRC-0001" in told and "TRC-0002" in told


async def test_another_offices_matter_is_no_addition_to_an_open_report(siti: Chat) -> None:
    await siti.report()
    await siti.say("cara bikin ktp gimana pak")
    assert "Kependudukan" in siti.last.text
    noted = await siti.stage.write(lambda tx: tx.all("SELECT text FROM note"))
    assert [row[0] for row in noted] == []


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("mau bikin ktp bisa disini ga", "Kependudukan"),
        ("bansos saya ga cair2 bulan ini knp ya", "kelurahan tempat tinggal"),
        ("lampu jalan mati semua di jl kisamaun tolong dibenerin", "PLN"),
        ("kebakaran pak rumah tetangga di gg kancil", "112"),
        ("saya dipukulin suami tiap hari pak sekarang juga lagi dikunciin", "129"),
    ],
)
async def test_other_matters_are_sent_on_with_a_way_back(siti: Chat, said: str, where: str) -> None:
    await siti.say(said)
    assert where in siti.last.text and siti.labels() == ["📝 Lapor"]
    assert await siti.draft() is None


async def test_danger_stands_first_in_what_is_sent_on(siti: Chat) -> None:
    await siti.say("kebakaran pak rumah tetangga di gg kancil")
    assert siti.last.text.startswith("🆘")


@pytest.mark.parametrize("said", ["tes 123", "test bot 1 2 3", "cek cek", "testing"])
async def test_whoever_tries_out_whether_somebody_hears_is_greeted(siti: Chat, said: str) -> None:
    assert (await siti.say(said)).outcome == "answered:greeting"
    assert await siti.draft() is None


async def test_danger_is_never_small_talk(siti: Chat) -> None:
    await siti.say("halo pak tolong ada orang berdarah2 di depan pasar anyar")
    assert "112" in siti.last.text and await siti.draft() is not None


async def test_thanks_and_greetings_do_not_wake_whoever_works_on_it(siti: Chat) -> None:
    ticket = await siti.report()
    for words in ("makasih ya pak", "halo"):
        assert (await siti.say(words)).outcome in ("thanked", "answered:greeting")
    kinds = await siti.stage.write(lambda tx: [row[0] for row in tx.all("SELECT kind FROM note")])
    assert kinds == [] and ticket.holder is None


async def test_a_question_about_an_open_report_reaches_the_team(siti: Chat) -> None:
    await siti.report()
    assert (await siti.say("kok petugasnya belum datang juga pak?")).outcome == "relayed"


def test_every_matter_has_its_office_in_both_languages() -> None:
    for language in ("id", "en"):
        assert {f"elsewhere.{matter}" for matter in MATTERS} <= texts(language).keys()
    assert matter_of("saya mau curhat soal zodiak") == "other"
