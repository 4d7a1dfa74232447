"""Questions about the hotline itself are answered, amid a report too; nothing else is taken for one (SOP 2, 10). And
whoever wants to die is spoken to before anything is asked."""

import json
from pathlib import Path

import pytest

from bot.domain.kit.outcomes import InboxOutcome
from bot.reading.about_us import NAMES, about_us
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = [
    line.split("\t") for line in Path(__file__).with_name("about_hotline.tsv").read_text(encoding="utf-8").splitlines()
]
LABELLED = Path(__file__).parents[1] / "reading" / "data"
# "Dasar bot lemot" is labelled as one of these, "mau donasi baju" as another's matter.
MAY_ASK = {"question", "greeting", "nonsense", "status", "other_service"}


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


async def test_bitter_words_of_whoever_despairs_are_no_complaint(siti: Chat) -> None:
    await siti.say("aku capek hidup")
    await siti.say("percuma")
    assert "percuma" in ((await siti.answers()).words or "") and "112" in siti.last.text
    assert not any("Keluhan kami terima" in one.text for one in siti.seen)


@pytest.mark.parametrize(("about", "said"), ASKED)
async def test_it_is_answered_and_begins_no_report(siti: Chat, about: str, said: str) -> None:
    settled = await siti.say(said)
    assert settled.outcome == f"{InboxOutcome.ANSWERED}:{about}"
    assert await siti.draft() is None and "📝 Lapor" in siti.labels()


def test_each_kind_of_question_is_asked_here() -> None:
    assert {about for about, _ in ASKED} == set(NAMES)


@pytest.mark.parametrize("path", sorted(LABELLED.glob("messages-*.jsonl")), ids=lambda path: path.stem)
def test_no_report_search_or_danger_is_taken_for_one(path: Path) -> None:
    labelled = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    taken = [(one["intent"], one["text"]) for one in labelled if about_us(one["text"])]
    assert not [one for one in taken if one[0] not in MAY_ASK]


@pytest.mark.parametrize(
    "said",
    [
        "ada kakek di depan kantor dinsos, bisa dijemput jam berapa",
        "ini gratis? soalnya ibu saya jatuh ga bisa bangun",
        "nomor saya 0812 3456 7890",
        "nama saya siti, jangan disebar",
        "tidak punya telepon",
        "ga ada nomor hp",
        "anjing gila gigit orang",
        "bapaknya dibawa kemana tadi sama mobil putih",
        "dia takut sama orang, ngumpet terus",
        "tidak bisa telepon",
        "ga bisa telpon, takut kedengeran",
        "boleh kirim foto orangnya ga",
        "nomor saya yang ini",
        "ada berapa orang",
        "keluarganya ga peduli",
        "udah ga ada gunanya",
        "siapa saja yang tahu orang ini",
        "ga butuh uang",
    ],
)
def test_what_says_anything_else_is_none(said: str) -> None:
    assert about_us(said) == ""


async def test_amid_a_report_the_open_question_comes_again(siti: Chat) -> None:
    await siti.say("ada kakek tidur di emperan toko kain, kasian")
    before = await siti.answers()
    question = siti.last.text
    await siti.say("nama saya bakal ketauan ga")
    assert siti.seen[-2].text.startswith("Nama dan nomor Bapak/Ibu hanya dilihat petugas")
    assert siti.last.text.split("\n")[0] == question.split("\n")[0]
    assert not siti.seen[-2].buttons and await siti.answers() == before


async def test_amid_a_search_it_is_no_name(siti: Chat) -> None:
    await siti.say("saya nyari bapak saya")
    assert "Siapa nama" in siti.last.text
    await siti.say("ini bot atau orang")
    assert "otomatis oleh bot" in siti.seen[-2].text and "Siapa nama" in siti.last.text


async def test_a_place_that_is_asked_for_is_an_answer(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Lansia terlantar")
    assert "Di mana lokasinya?" in siti.last.text
    await siti.say("karawaci bisa ga min")
    assert "Kami bekerja di" not in siti.last.text and (await siti.answers()).place_text is not None


async def test_beside_an_open_report_whoever_works_on_it_is_asked(siti: Chat) -> None:
    await siti.say("kakek linglung di jalan benteng betawi no 5 tanah tinggi")
    await siti.press("Kirim laporan")
    assert (await siti.say("ini gratis ya")).outcome == "answered:cost"
    assert (await siti.say("nanti orangnya dibawa kemana")).outcome != "answered:taken"


async def test_an_answer_to_somebody_is_for_them(siti: Chat) -> None:
    assert (await siti.say("ini gratis?", reply_to=4)).outcome != "answered:cost"


@pytest.mark.parametrize(
    "said", ["mau bunuh diri aja cape hidup", "pengen mati", "saya udah ga kuat, pengen gantung diri"]
)
async def test_whoever_wants_to_die_is_not_alone_and_only_asked_where(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "tidak sendirian" in siti.seen[0].text and "112" in siti.seen[0].text
    assert "112" in siti.last.text.split("\n")[2] and "Di mana lokasinya?" in siti.last.text
    await siti.say("cape hidup")
    assert sum("tidak sendirian" in one.text for one in siti.seen) == 1


@pytest.mark.parametrize(
    "said", ["kakak saya pengen mati aja", "om saya gantung diri di dapur", "ada orang mau loncat, katanya pengen mati"]
)
async def test_whoever_writes_of_somebody_else_is_asked_about_them(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert not any("tidak sendirian" in one.text for one in siti.seen)


@pytest.mark.parametrize(
    "said",
    [
        "jenazah bapak saya mau diambil gimana",
        "cara ngurus jenazah ibu saya di rsud gimana pak",
        "jenazah kakak saya bisa diambil?",
    ],
)
async def test_whoever_asks_for_their_own_dead_has_found_no_body(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is None and "112" in siti.last.text
    assert "Turut berduka cita" in siti.last.text and {"📝 Lapor", "🔎 Saya mencari keluarga"} <= set(siti.labels())


async def test_whoever_asks_for_a_grave_searches(siti: Chat) -> None:
    await siti.say("Dimana makam almarhum adik saya yang dimakamkan Dinsos? namanya Dadang")
    assert "Mencari keluarga" in siti.last.text


@pytest.mark.parametrize(
    "said",
    [
        "ada mayat di kali cisadane mau diambil gimana",
        "jenazah bapak saya di rumah belum diambil gimana pak",
        "jenazah anak kami tergeletak di jalan, cara ambilnya gimana",
        "saya nemu mayat, harus diapain",
        "menemukan mayat, harus lapor kemana",
    ],
)
async def test_a_body_that_lies_somewhere_is_reported(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is not None and "112" in siti.last.text


@pytest.mark.parametrize(
    "said",
    [
        "suami saya lapor saya hilang, tolong jangan kasih tau saya dimana",
        "keluarga nyari saya, jangan bilang saya ada di tangerang ya",
    ],
)
async def test_whoever_asks_not_to_be_found_searches_for_nobody(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "ditanya dulu" in siti.last.text and "112" in siti.last.text and await siti.draft() is None
    assert "Mencari keluarga" not in siti.last.text


async def test_whoever_looks_for_somebody_still_searches(siti: Chat) -> None:
    await siti.say("saya cari suami saya, jangan bilang dia ya")
    assert "Mencari keluarga" in siti.last.text


@pytest.mark.parametrize("said", ["gak usah tau", "ga usah tau lah", "ga usah", "ga mau", "biarin aja ga usah kesini"])
async def test_whoever_despairs_and_will_not_say_where_is_not_asked_to_throw_it_away(siti: Chat, said: str) -> None:
    await siti.say("aku pengen mati")
    await siti.say(said)
    assert "Batalkan" not in siti.last.text and "112" in siti.last.text
    assert "tidak harus sekarang" in siti.seen[-2].text and await siti.draft() is not None
    await siti.say("batal")
    assert "Batalkan" in siti.last.text
    await siti.say("ya")
    assert await siti.draft() is None
