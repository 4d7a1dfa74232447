""" "Saya mencari keluarga": the dialogue, from the welcome to the receipt, and its ends."""

import pytest

from bot.actions.kit.heard import Media
from bot.actions.report.filling import BeginReport
from bot.actions.report.filling import begin as begin_report
from bot.domain.family.search import PER_DAY
from bot.domain.kit.people import Role
from storage.family import searches
from storage.kit.sqlite import Tx
from tests.family.cases import DAY, SUKARJO, Relative, buttons, find, record, relative
from tests.support.stage import TEAM, Stage, person

SITI = person(501, "Siti")


@pytest.fixture
def siti(stage: Stage) -> Relative:
    return relative(stage, SITI)


async def test_the_door_stands_in_the_welcome(siti: Relative) -> None:
    await siti.welcome()
    await siti.press("mencari keluarga")
    assert "Siapa nama" in siti.last.text and "hanya dilihat petugas" in siti.last.text
    assert all(len((button.data or "").encode()) <= 32 for button in buttons(siti.last))


async def test_the_whole_dialogue_ends_with_a_code_and_no_promise(siti: Relative) -> None:
    search = await siti.search_for_sukarjo()
    assert search.known.age == (64, 66) and search.known.area == "36.71.01.1003"
    assert search.known.relation == "child" and search.known.contact == "+6281234567890"
    assert "CARI-0001" in siti.last.text and "masih berjalan" in siti.last.text
    assert "Kami kabari di sini" in siti.last.text
    kinds = [event.kind for event in await siti.stage.events()]
    assert kinds.count("search.sent") == 1
    assert not any("ukarjo" in event.data for event in await siti.stage.events()), "events hold no personal words"


async def test_everything_but_the_sex_and_a_name_or_marks_may_be_passed_over(siti: Relative) -> None:
    await siti.begin()
    await siti.press("Lewati")  # name
    await siti.press("Perempuan")
    for _ in range(8):
        await siti.press("Lewati")
    assert "Siapa nama" in siti.last.text, "needed: a name or marks"
    await siti.say("Aminah")
    assert "Apakah sudah benar" in siti.last.text and "Aminah" in siti.last.text
    await siti.press("Kirim")
    assert "CARI-0001" in siti.last.text


@pytest.mark.parametrize("said", ["ga tau namanya", "belum tau pak", "lupa"])
async def test_whoever_knows_no_name_passes_over_it(siti: Relative, said: str) -> None:
    await siti.begin()
    await siti.say(said)
    assert "Laki-laki" in [button.label for button in buttons(siti.last)]
    search = await siti.stage.write(lambda tx: searches.filling(tx, SITI.user_id))
    assert search is not None and search.known.name is None


async def test_back_skip_cancel_and_edit(siti: Relative) -> None:
    await siti.begin()
    await siti.say("Aminah")
    await siti.press("Kembali")
    assert "Siapa nama" in siti.last.text
    await siti.press("Lanjut")
    await siti.press("Perempuan")
    await siti.say("kembali")
    assert "Laki-laki atau perempuan" in siti.last.text
    await siti.say("lewati")
    assert "Laki-laki atau perempuan" in siti.last.text, "the sex cannot be passed over"
    await siti.press("Batal")
    assert "Batalkan pencarian" in siti.last.text
    await siti.press("Tidak, lanjutkan")
    await siti.cancel()
    await siti.press("Ya, batalkan")
    assert "dibatalkan" in siti.last.text
    rows = await siti.stage.write(lambda tx: tx.all("SELECT state, answers FROM search"))
    assert [tuple(row) for row in rows] == [("cancelled", "{}")], "nothing of what was said is kept"


@pytest.mark.parametrize(
    ("at", "said", "hint"),
    [
        (2, "entahlah", "Umurnya belum terbaca"),
        (3, "99999", "Tingginya belum terbaca"),
        (6, "lusa depan", "Harinya belum terbaca"),
        (9, "nomor yang dulu", "belum berupa nomor"),
    ],
)
async def test_what_answers_nothing_is_asked_again_kindly(siti: Relative, at: int, said: str, hint: str) -> None:
    await siti.begin()
    await siti.say("Aminah")
    await siti.press("Perempuan")
    for _ in range(at - 2):
        await siti.press("Lewati")
    await siti.say(said)
    assert hint in siti.last.text
    await siti.press("Lewati")
    assert hint not in siti.last.text


async def test_photos_pins_and_contacts(siti: Relative) -> None:
    await siti.begin()
    await siti.say(media=Media("photo", "f", "u"))
    assert "petugas akan memintanya" in siti.last.text
    await siti.say("Aminah")
    await siti.press("Perempuan")
    await siti.say(pin=(-6.17196, 106.65251))
    assert (await siti.known()).area == "36.71.01.1003"
    assert "umurnya" in siti.last.text, "the open question stays open"
    await siti.say(phone="0812 3456 7890")
    assert (await siti.known()).contact == "+6281234567890"


async def test_the_open_question_comes_again_and_a_report_goes_first(siti: Relative) -> None:
    await siti.begin()
    await siti.say("Aminah")
    await siti.settle(begin_report, BeginReport(SITI))
    await siti.say("Jl. Merdeka, Sukasari")  # an answer to the report, not to the search
    assert (await siti.known()).sex is None
    await siti.begin()
    assert "Masih ada laporan yang belum selesai" in siti.last.text
    await siti.stage.write(lambda tx: tx.run("UPDATE draft SET state = 'cancelled' WHERE state = 'open'"))
    await siti.begin()
    assert "Laki-laki atau perempuan" in siti.last.text, "where it was left"


async def test_stale_and_strange_presses(siti: Relative) -> None:
    await siti.begin()
    old = siti.last
    await siti.say("Aminah")
    settled = await siti.press("Lewati", old)
    assert settled.reply is not None and settled.reply.toast == "family.now.sex"
    data = find("Batal", siti.last).data or ""
    stranger = relative(siti.stage, person(666, "Orang lain"))
    assert (await stranger.press_data(data)).outcome == "refused:not_allowed"
    await siti.press("Perempuan")
    for _ in range(8):
        await siti.press("Lewati")
    review = siti.last
    await siti.press("Kirim", review)
    again = await siti.press("Kirim", review)
    assert again.reply is not None and again.reply.toast == "family.toast.sent"
    rows = await siti.stage.write(lambda tx: tx.all("SELECT state FROM search"))
    assert [row[0] for row in rows] == ["open"]


async def test_there_is_a_limit(siti: Relative) -> None:
    for _ in range(PER_DAY):
        await siti.begin()
        await siti.cancel()
    await siti.begin()
    assert "beberapa pencarian" in siti.last.text


async def test_ending_a_search(siti: Relative) -> None:
    search = await siti.search_for_sukarjo()
    await siti.mine()
    assert "Sukarjo" in siti.last.text and "masih berjalan" in siti.last.text
    await siti.press("Akhiri")
    await siti.press("Sudah ketemu")
    now = await siti.stage.write(lambda tx: searches.get(tx, search.id))
    assert now is not None and now.state == "ended"
    again = await siti.press_data(f"srx:{search.nonce}:f")
    assert again.outcome == "refused:search_over"
    await siti.stage.wait(31 * 24 * 60)
    now = await siti.stage.write(lambda tx: searches.get(tx, search.id))
    assert now is not None and now.known.name is None, "erased a month after its end"


@pytest.mark.parametrize("said", ["udah ketemu", "alhamdulillah udah ketemu pak makasih", "sampun mulih bapake"])
@pytest.mark.parametrize("answered", [0, 1, 3])
async def test_whoever_is_back_ends_the_form_kindly(siti: Relative, said: str, answered: int) -> None:
    await siti.begin()
    for answer in ("Sukarjo", "laki-laki", "65")[:answered]:
        await siti.say(answer)
    await siti.say(said)
    assert "Syukurlah" in siti.last.text and "kami akhiri" in siti.last.text
    assert await siti.filling() is None


async def test_where_more_is_said_it_is_asked_whether_that_is_the_end(siti: Relative) -> None:
    await siti.begin()
    await siti.say("Sukarjo")
    await siti.say("bapak saya udah ketemu di rumah tetangga di poris")
    assert "Syukurlah" in siti.last.text and "Batalkan pencarian ini?" in siti.last.text
    await siti.say("belum pak, bukan dia")
    await siti.say("tidak")
    assert "Laki-laki atau perempuan" in siti.last.text and (await siti.known()).name == "Sukarjo"
    await siti.say("udah ketemu di rumah tetangga di poris")
    await siti.say("ya")
    assert "kami akhiri" in siti.last.text


@pytest.mark.parametrize("said", ["belum ketemu", "udah ketemu belum?", "sudah pulang kerja hilang", "sudah 3 hari"])
async def test_what_says_nothing_of_that_goes_on(siti: Relative, said: str) -> None:
    await siti.begin()
    await siti.say(said)
    assert await siti.filling() is not None and "Syukurlah" not in siti.last.text


async def test_whoever_is_back_while_the_search_runs_is_asked_about(siti: Relative) -> None:
    search = await siti.search_for_sukarjo()
    await siti.say("alhamdulillah bapak sudah di rumah")
    assert "Akhiri pencarian" in siti.last.text
    await siti.press("Sudah ketemu")
    now = await siti.stage.write(lambda tx: searches.get(tx, search.id))
    assert now is not None and now.state == "ended"


async def test_a_form_left_alone_ends(siti: Relative) -> None:
    await siti.begin()
    await siti.say("Aminah")
    await siti.stage.wait(23 * 60)
    assert await siti.filling() is not None
    await siti.stage.wait(2 * 60)
    assert await siti.filling() is None
    rows = await siti.stage.write(lambda tx: tx.all("SELECT state, answers FROM search"))
    assert [tuple(row) for row in rows] == [("expired", "{}")]


@pytest.mark.parametrize("answer", [True, False])
async def test_after_half_a_year_the_relatives_are_asked(siti: Relative, answer: bool) -> None:
    search = await siti.search_for_sukarjo()

    async def days(count: int) -> None:
        await siti.stage.wait(count * 24 * 60)
        siti.seen += [one for one in await siti.stage.screens(SITI.user_id) if not one.moot]
        await siti.stage.deliver()

    await days(2)  # the reminder of the form looks, and plans itself anew
    await days(179)
    assert "masih mencari" in siti.last.text
    if answer:
        await siti.press("Tetap cari")
    await days(8)
    now = await siti.stage.write(lambda tx: searches.get(tx, search.id))
    assert now is not None and now.open is answer
    assert (now.known.name is not None) is answer
    if not answer:
        assert any("keterangannya sudah dihapus" in one.text for one in siti.seen[-2:])


async def test_a_person_found_later_reaches_the_search(siti: Relative) -> None:
    sari = await siti.stage.grant(person(13, "Sari"), Role.SUPERVISOR)
    await siti.search_for_sukarjo()
    siti.stage.now += DAY
    await record(siti.stage, SUKARJO)
    told = await siti.stage.screens(TEAM, "family.group")
    assert len(told) == 1 and "CARI-0001" in told[0].text and "oekardjo" not in told[0].text
    assert len(await siti.stage.screens(sari.user_id, "family.overview")) == 1
    assert await siti.stage.screens(SITI.user_id, "family.answer") == [], "nothing before a human decides"


async def test_the_index_serves_the_search(stage: Stage) -> None:
    def plan(tx: Tx) -> str:
        rows = tx.all("EXPLAIN QUERY PLAN SELECT * FROM search WHERE state = 'open' AND sex = 'male' ORDER BY id DESC")
        return " ".join(str(row["detail"]) for row in rows)

    assert "search_open" in await stage.write(plan)
