"""What is said at the question "where": an address, or a cry for help that names no place."""

import json
from pathlib import Path

import pytest

from bot.reading.whereless import tells_no_place
from tests.report.chat import Chat, chat_of
from tests.report.test_idle_forms import SITI
from tests.support.stage import Stage

LABELLED = Path(__file__).parents[1] / "reading" / "data"


def asks(chat: Chat, words: str) -> bool:
    return words in chat.last.text


@pytest.fixture
async def asked(stage: Stage) -> Chat:
    """A resident whose report lacks its place."""
    siti = chat_of(stage, SITI)
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    assert asks(siti, "Di mana lokasinya")
    return siti


@pytest.mark.parametrize(
    "words",
    [
        "dia bawa golok2, ngamuk2, udah bacok orang, darah dimana2",
        "tolong cepat pak dia ga gerak, ga napas",
        "ibunya kejang2 pak tolong",
    ],
)
async def test_a_cry_for_help_is_no_address(asked: Chat, words: str) -> None:
    await asked.say(words)
    answers = await asked.answers()
    assert (answers.place_text, answers.area_code) == (None, None)
    assert answers.words == words and answers.urgent
    assert "112" in asked.last.text and asks(asked, "Di mana lokasinya")


async def test_a_cry_for_help_with_a_place_is_both(asked: Chat) -> None:
    await asked.say("di depan pasar anyar, dia bawa golok")
    answers = await asked.answers()
    assert answers.place_text is not None and answers.urgent
    assert "112" in asked.last.text


@pytest.mark.parametrize("words", ["cpt pak ke sini", "didpan rumah sy pak cpt"])
async def test_a_typing_error_forgiven_is_no_certain_kelurahan(asked: Chat, words: str) -> None:
    await asked.say(words)
    assert (await asked.answers()).area_code is None


VAGUE_ANSWERS = ["di depan rumah saya", "di sini pak", "dpn rmh sy pak", "masih di pinggir jalan"]


@pytest.mark.parametrize("words", VAGUE_ANSWERS)
async def test_words_that_say_it_only_to_whoever_stands_there_are_kept_and_asked_about_once(
    asked: Chat, words: str
) -> None:
    await asked.say(words)
    answers = await asked.answers()
    assert (answers.place_text, answers.words) == (None, words)
    assert asks(asked, "belum bisa menemukan tempatnya") and asks(asked, "Di mana lokasinya")
    await asked.say("ya di depan rumah saya")
    assert (await asked.answers()).place_text == "ya di depan rumah saya", "nobody is asked without end"


async def test_an_urgent_report_waits_for_no_better_place_and_takes_it_when_it_comes(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say("ada odgj ngamuk bawa golok pak")
    await siti.say("di depan rumah saya")
    [ticket] = await siti.tickets()
    assert ticket.answers.place_text == "di depan rumah saya", "the team has it"
    await siti.say("gang haji mail kel cipete")
    [ticket] = await siti.tickets()
    assert (ticket.answers.place_text, ticket.answers.area_code) == ("gang haji mail kel cipete", "36.71.11.1007")


@pytest.mark.parametrize(
    "words",
    [
        "laki2",
        "umur 40an",
        "pake baju merah",
        "dia tidur",
        "2 orang",
        "udah 3 hari ga makan",
        "namanya udin",
        "perempuan tua rambut putih",
    ],
)
async def test_words_about_the_person_are_kept_and_are_no_place(asked: Chat, words: str) -> None:
    await asked.say(words)
    answers = await asked.answers()
    assert answers.place_text is None and words in (answers.words or "")
    assert asks(asked, "Di mana lokasinya")


@pytest.mark.parametrize(
    "words", ["iya pak", "bentar ya saya cari", "gatau pak", "tadi pagi", "gimana cara kirim lokasi", "ok", "lagi otw"]
)
async def test_words_in_passing_are_no_place_however_often_they_come(asked: Chat, words: str) -> None:
    for _ in range(2):
        await asked.say(words)
        assert (await asked.answers()).place_text is None
        assert asks(asked, "belum bisa menemukan tempatnya") and asks(asked, "Di mana lokasinya")


@pytest.mark.parametrize(
    "words", ["can I keep the baby", "should I call the police?", "what do I do now", "is anyone coming", "how long"]
)
async def test_a_question_in_english_is_no_place(asked: Chat, words: str) -> None:
    await asked.say(words)
    assert (await asked.answers()).place_text is None


@pytest.mark.parametrize(
    "words",
    [
        "can you come to jl merdeka sukasari",
        "pasar",
        "poris indah",
        "situ gede",
        "sekitar situ gede",
        "smpn 9",
        "merdeka",
        "rt 3",
        "bugel mas",
        "no 5",
    ],
)
async def test_what_may_be_a_place_is_taken(asked: Chat, words: str) -> None:
    await asked.say(words)
    assert (await asked.answers()).has_place


@pytest.mark.parametrize("path", sorted(LABELLED.glob("messages-*.jsonl")), ids=lambda path: path.stem)
def test_no_place_that_people_named_is_taken_for_none(path: Path) -> None:
    labelled = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    assert not [one["place_text"] for one in labelled if one["place_text"] and tells_no_place(one["place_text"])]


async def test_a_landmark_may_have_a_word_of_no_in_it(asked: Chat) -> None:
    await asked.say("jl benteng betawi no 5 tanah tinggi")
    await asked.press("Lewati")
    await asked.press("Patokan")
    await asked.say("dekat pohon yang belum ditebang")
    assert (await asked.answers()).landmark == "dekat pohon yang belum ditebang"


async def test_a_landmark_is_none_of_the_persons_looks(asked: Chat) -> None:
    await asked.say("jl benteng betawi no 5 tanah tinggi")
    await asked.press("Lewati")
    await asked.press("Patokan")
    await asked.say("orangnya kurus pake sarung")
    answers = await asked.answers()
    assert answers.landmark is None and answers.words == "orangnya kurus pake sarung"


@pytest.mark.parametrize(
    "said",
    [
        "2",
        "ga ada yang peduli",
        "gatau harus gimana",
        "kalau saya ga tau kelurahannya gimana?",
        "emang kenapa harus lokasi?",
        "aku takut",
    ],
)
async def test_a_figure_a_feeling_and_a_question_are_no_address(asked: Chat, said: str) -> None:
    await asked.say(said)
    assert (await asked.answers()).place_text is None and asks(asked, "Di mana lokasinya")


async def test_whoever_despairs_is_sent_nowhere(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say("aku capek hidup")
    await siti.say("gatau harus gimana")
    assert await siti.tickets() == [] and "112" in siti.last.text and asks(siti, "Di mana lokasinya")
    await siti.say("di kontrakan jl benteng betawi 5 tanah tinggi")
    [ticket] = await siti.tickets()
    assert ticket.answers.place_text == "di kontrakan jl benteng betawi 5 tanah tinggi"
    assert "gatau harus gimana" in (ticket.answers.words or "")


async def test_the_word_for_a_place_is_none(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say("ada ibu ibu linglung")
    await siti.say("kalau saya ga tau kelurahannya gimana?")
    assert (await siti.answers()).place_text is None
    await siti.say("di depan rs sari asih ciledug")
    assert (await siti.answers()).place_text == "di depan rs sari asih ciledug"


async def test_what_is_said_beside_the_place_goes_where_it_belongs(asked: Chat) -> None:
    await asked.say("di pasar lama kelurahan sukarasa, diem aja, nomor saya 081234567890")
    answers = await asked.answers()
    assert (answers.place_text, answers.contact) == ("di pasar lama kelurahan sukarasa", "+6281234567890")
    assert answers.words == "diem aja"


async def test_somebody_elses_number_beside_the_place_is_kept_in_the_words(asked: Chat) -> None:
    await asked.say("jl benteng betawi 5 tanah tinggi, hubungi anak saya 081234567890")
    answers = await asked.answers()
    assert answers.place_text == "jl benteng betawi 5 tanah tinggi" and answers.contact is None
    assert "081234567890" in (answers.words or "")


async def test_a_place_in_parts_stays_whole(asked: Chat) -> None:
    said = "jl benteng betawi no 5, samping warung, pagar putih"
    await asked.say(said)
    assert (await asked.answers()).place_text == said


@pytest.mark.parametrize(
    ("first", "then", "place"),
    [
        ("ada nenek sendirian di masjid", "al jihad karawaci", "di masjid al jihad karawaci"),
        ("ada nenek sendirian di masjid", "nurul iman", "di masjid nurul iman"),
        ("ada nenek sendirian di masjid", "pakai mukena", "di masjid"),
        ("ada kakek terlantar di halte poris", "di halte poris plawad", "di halte poris plawad"),
        ("ada kakek terlantar deket rel", "rel tanah tinggi", "rel tanah tinggi"),
        ("ada kakek terlantar di halte poris", "pakai baju merah", "di halte poris"),
        ("ada kakek terlantar di halte poris", "rumahnya di cibodas", "di halte poris"),
    ],
)
async def test_a_place_is_said_more_closely_in_the_next_message(
    stage: Stage, first: str, then: str, place: str
) -> None:
    siti = chat_of(stage, SITI)
    await siti.say(first)
    if asks(siti, "Di mana lokasinya"):
        await siti.say("di masjid" if "masjid" in first else "deket rel")
    await siti.say(then)
    assert (await siti.answers()).place_text == place


async def test_who_was_calm_and_draws_a_knife_is_so_no_longer(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say("ada odgj di halte poris plawad")
    assert (await siti.answers()).kind == "odgj"
    await siti.say("dia bawa pisau")
    [ticket] = await siti.tickets()
    assert ticket.answers.kind == "odgj_amuk" and "112" in siti.last.text
