"""What is set right, asked or laughed at while a report is filled in (SOP 2): it is no address and no word about the
person, and the place that counts is the last one that was meant."""

import pytest

from bot.domain.report.what_now import asks_what_to_do
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize("said", ["wkwk", "hahaha", "wkwkwkwk pak", "xixixi"])
async def test_laughter_is_no_place(siti: Chat, said: str) -> None:
    await siti.say("ada kakek terlantar")
    await siti.say(said.removesuffix(" pak"))
    assert not (await siti.answers()).has_place and "Di mana lokasinya" in siti.last.text


async def test_a_true_emergency_behind_a_joke_is_a_report_of_its_own(siti: Chat) -> None:
    await siti.say("ada kakek terlantar di pasar malabar")
    await siti.say("pak beneran ini ada yang ketabrak motor di depan pom bensin cikokol")
    first = (await siti.tickets())[0].answers
    assert "pasar malabar" in (first.place_text or "") and "ketabrak" not in (first.words or "")
    assert "cikokol" in ((await siti.answers()).place_text or "")


@pytest.mark.parametrize("said", ["di bogor pak", "di bogor stasiun"])
async def test_a_place_outside_stays_outside(siti: Chat, said: str) -> None:
    await siti.say("ada kakek telantar di bogor")
    assert "di luar Kota" in siti.last.text
    await siti.say(said)
    assert "di luar Kota" in siti.last.text and (await siti.answers()).in_city is False


async def test_a_yes_with_the_place_outside_said_again_sends_on(siti: Chat) -> None:
    await siti.say("nenek terlantar di bintaro plaza")
    await siti.say("iya di tangsel, tolong dibantu")
    answers = await siti.answers()
    assert answers.outside_ok and "bintaro plaza" in (answers.place_text or "")
    assert "iya di tangsel, tolong dibantu" in (answers.words or "")


async def test_who_it_is_outlives_words_that_fit_anybody(siti: Chat) -> None:
    await siti.say("hello, there is an old lady sleeping in front of the bank")
    first = (await siti.answers()).likely[0]
    await siti.say("she is bleeding")
    answers = await siti.answers()
    assert answers.guessed and answers.kind == first == "lansia"


async def test_nobody_is_guessed_to_be_calm_of_whom_danger_is_told(siti: Chat) -> None:
    await siti.say("anakku jiwa, malem malem ngancurin lemari, aku sama adeknya di kamar mandi")
    await siti.say("cepet dong")
    answers = await siti.answers()
    assert answers.kind == "odgj_amuk" and "danger" in answers.signs


@pytest.mark.parametrize(
    "said", ["trus saya harus gimana", "aku di suruh apa", "apa yang harus saya lakukan", "skrg gmn dong"]
)
async def test_what_to_do_meanwhile_is_answered_and_no_word_of_the_report(siti: Chat, said: str) -> None:
    assert asks_what_to_do(said)
    await siti.say("anak saya odgj ngamuk mecahin kaca di gang mushola cipadu larangan")
    await siti.say(said)
    assert "Jaga jarak" in siti.last.text and said not in ((await siti.answers()).words or "")


@pytest.mark.parametrize(
    "said", ["dia harus dibawa ke rsud", "apa bisa dijemput", "gatau harus gimana", "gimana pak orangnya lemes"]
)
def test_other_questions_are_none(said: str) -> None:
    assert not asks_what_to_do(said)


async def test_a_child_reads_what_a_child_should_do(siti: Chat) -> None:
    await siti.say("kak aku nemu kakek di lapangan poris gaga, umurku 11")
    await siti.say("aku disuruh apa")
    assert "orang dewasa" in siti.last.text and "Bapak/Ibu" not in siti.last.text.split("\n\n")[0]


async def test_whoever_was_heard_is_not_promised_to_be(siti: Chat) -> None:
    await siti.say("kak aku nemu kakek di lapangan poris gaga, umurku 11")
    await siti.say("ada luka di kakinya darah")
    assert await siti.tickets()
    assert "telepon 112" in siti.last.text and "begitu tempatnya jelas" not in siti.last.text


@pytest.mark.parametrize("said", ["di depan spbu poris maksudnya", "eh bener di depan spbu poris"])
async def test_the_place_that_was_meant_takes_the_place_of_the_first(siti: Chat, said: str) -> None:
    await siti.say("ada kakek tua di depan spbu cipondoh")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.place_text == "di depan spbu poris" and said in (answers.words or "")


async def test_not_there_asks_where(siti: Chat) -> None:
    await siti.say("ada kakek tua di depan spbu cipondoh")
    await siti.say("eh bukan di situ")
    assert "Di mana lokasinya" in siti.last.text


async def test_a_message_that_is_edited_to_another_place_moves_the_report(siti: Chat) -> None:
    await siti.say("ada nenek di depan masjid raya al azhom")
    await siti.edit(1, "ada kakek luka di depan stasiun batuceper")
    answers = await siti.answers()
    assert answers.place_text == "di depan stasiun batuceper" and "azhom" not in (answers.landmark or "")


async def test_a_card_of_the_address_book_is_said_to_be_kept(siti: Chat) -> None:
    await siti.say("ada nenek terlantar")
    await siti.say("", phone="081234500022")
    assert "kami simpan sebagai nomor" in siti.last.text and "Di mana lokasinya" in siti.last.text


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("NEMU BAYI DI KARDUS DEPAN MUSHOLA AL HIDAYAH CIBODAS BESAR", "kepada siapa pun atau membawanya pulang"),
        ("ada mayat di kali cisadane dekat jembatan robinson", "Jangan menyentuh"),
        ("odgj ngamuk bawa parang di pasar sipon cipondoh", "Jaga jarak"),
    ],
)
async def test_whoever_tells_everything_at_once_reads_what_to_do_and_what_not(
    siti: Chat, said: str, advice: str
) -> None:
    await siti.say(said)
    assert "Apakah sudah benar" in siti.last.text and advice in siti.last.text


@pytest.mark.parametrize(
    ("said", "kind"), [("ODGJ", "odgj"), ("kehabisan ongkos", "bekal"), ("dia lansia pak, umurnya 80an", "lansia")]
)
async def test_another_kind_in_words_takes_the_place_of_the_first(siti: Chat, said: str, kind: str) -> None:
    await siti.say("ada orang terlantar di jl benteng betawi tanah tinggi")
    await siti.press("Jenis")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.kind == kind and not answers.guessed
    assert (said in (answers.words or "")) is (len(said.split()) > 2)


async def test_a_number_can_be_taken_back_in_words(siti: Chat) -> None:
    await siti.say("ada orang terlantar di jl benteng betawi tanah tinggi")
    await siti.say("nomor saya 0812 3456 7890")
    await siti.press("Kontak")
    await siti.say("hapus aja nomornya")
    answers = await siti.answers()
    assert answers.contact is None and "hapus" not in (answers.words or "") and "Apakah sudah benar" in siti.last.text


async def test_back_at_the_first_question_is_no_word_of_the_report(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.say("kembali")
    assert (await siti.answers()).words is None and "Apa yang ingin" in siti.last.text
