"""Words under "Apakah sudah benar?": yes sends it, what is wrong is asked again or set right (SOP 2)."""

import pytest

from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.answers import Kind
from bot.reading.agreeing import agrees
from storage.family import searches
from tests.family.cases import relative
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

PLACE = "di jl benteng betawi no 5 tanah tinggi"


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    """A resident who told the whole in one message."""
    chat = chat_of(stage, person(501, "Siti"))
    await chat.say(f"ada orang terlantar tidur {PLACE}")
    assert "Apakah sudah benar" in chat.last.text
    return chat


@pytest.mark.parametrize(
    "said",
    [
        "iya",
        "ok",
        "bener pak",
        "kirim nak",
        "iy kk",
        "kirim aja",
        "udah",
        "sip kirim",
        "lanjut",
        "ya kirim pak",
        "makasih",
        "nggih",
        "mantap",
        "bener banget",
        "acc",
        "iy",
    ],
)
async def test_yes_sends_it(siti: Chat, said: str) -> None:
    await siti.say(said)
    [ticket] = await siti.tickets()
    assert said not in (ticket.answers.words or "").split("\n")
    assert await siti.draft() is None


@pytest.mark.parametrize("said", ["ok tapi dia kayaknya sakit", "kok ga dikirim", "udah saya kirim", "ya allah kasian"])
async def test_what_is_no_yes_sends_nothing(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert not await siti.tickets() and said in ((await siti.answers()).words or "")


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("salah alamatnya", ReportQuestion.PLACE),
        ("ganti jenis", ReportQuestion.KIND),
        ("lokasinya kurang tepat pak", ReportQuestion.PLACE),
        ("mau ganti nomor", ReportQuestion.CONTACT),
    ],
)
async def test_the_part_that_is_wrong_is_asked_again(siti: Chat, said: str, asks: ReportQuestion) -> None:
    await siti.say(said)
    draft = await siti.draft()
    assert draft is not None and draft.asking == asks and said not in (draft.answers.words or "")


@pytest.mark.parametrize(
    ("said", "place", "kind"),
    [
        ("alamatnya salah, harusnya di gang mawar no 7", "di gang mawar no 7", "ot"),
        ("bukan di sini tapi di depan sdn cikokol 2", "di depan sdn cikokol 2", "ot"),
        ("bukan tanah tinggi pak, bener yang di pasar lama", "di pasar lama", "ot"),
        ("ralat: jl merdeka no 3", "jl merdeka no 3", "ot"),
        ("bukan orang terlantar tapi odgj", PLACE, "odgj"),
    ],
)
async def test_what_is_right_instead_counts_and_its_words_are_kept(
    siti: Chat, said: str, place: str, kind: str
) -> None:
    await siti.say(said)
    answers = await siti.answers()
    assert (answers.place_text, answers.kind) == (place, kind)
    assert said in (answers.words or "") and "Apakah sudah benar" in siti.last.text


async def test_a_relatives_yes_sends_the_search(stage: Stage) -> None:
    chat = relative(stage, person(502, "Dewi"))
    await chat.begin()
    await chat.say("Sumiati")
    await chat.press("Perempuan")
    while "Apakah sudah benar" not in chat.last.text:
        await chat.press("Lewati")
    await chat.say("iya pak")
    assert "CARI-0001" in chat.last.text
    assert await stage.write(lambda tx: searches.filling(tx, 502)) is None


@pytest.mark.parametrize("said", ["iya?", "ya ampun kasian banget dia", "bukan", "salah", "", "ya di sebelah masjid"])
def test_what_says_more_does_not_agree(said: str) -> None:
    assert not agrees(said)


@pytest.mark.parametrize("said", ["salah", "tidak", "belum", "belum bener pak", "kurang tepat", "bukan"])
async def test_a_no_is_asked_which_part_and_is_no_word_of_the_report(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "Bagian mana" in siti.last.text and not await siti.tickets()
    assert said not in ((await siti.answers()).words or "").split("\n")


@pytest.mark.parametrize("said", ["ga ada nomor", "ga usah patokan", "fotonya ga ada", "lewati", "ga ada"])
async def test_whoever_adds_nothing_says_nothing_of_the_person(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "Apakah sudah benar" in siti.last.text
    assert said not in ((await siti.answers()).words or "").split("\n")


async def test_what_became_of_the_person_is_kept(siti: Chat) -> None:
    for said in ("orangnya sudah ga ada", "takut", "orangnya sudah mati"):
        await siti.say(said)
        assert said in ((await siti.answers()).words or "").split("\n")


async def test_a_landmark_that_was_wrong_leaves_the_place_alone(siti: Chat) -> None:
    await siti.say("patokannya salah, yang bener depan bri")
    answers = await siti.answers()
    assert (answers.place_text, answers.landmark) == (PLACE, "depan bri")


async def test_a_number_that_was_wrong_is_set_right_and_is_no_word_of_the_report(siti: Chat) -> None:
    await siti.say("nomor saya 081234567890")
    await siti.say("salah nomornya, harusnya 081299998888")
    answers = await siti.answers()
    assert answers.contact == "+6281299998888" and "0812" not in (answers.words or "")


async def test_the_landmark_of_a_place_that_was_wrong_goes_with_it(stage: Stage) -> None:
    chat = chat_of(stage, person(503, "Ani"))
    await chat.say("ada nenek tersesat di pasar malabar cibodas")
    assert (await chat.answers()).landmark == "pasar malabar cibodas"
    await chat.say("salah tempatnya harusnya jl imam bonjol no 3")
    answers = await chat.answers()
    assert (answers.place_text, answers.landmark) == ("jl imam bonjol no 3", None)


@pytest.mark.parametrize(
    ("said", "kind", "signs"),
    [
        ("bukan kakek, anak kecil", Kind.ANAK, ("child",)),
        ("bukan kakek tapi odgj", Kind.ODGJ, ()),
        ("bukan kakek, nenek", Kind.LANSIA, ("elderly",)),
    ],
)
async def test_whoever_it_is_instead_is_another_kind_of_report(
    stage: Stage, said: str, kind: Kind, signs: tuple[str, ...]
) -> None:
    siti = chat_of(stage, person(502, "Siti"))
    await siti.say("ada kakek terlantar di jl benteng betawi tanah tinggi")
    await siti.say(said)
    answers = await siti.answers()
    assert (answers.kind, answers.signs) == (kind, signs) and said in (answers.words or "")


@pytest.mark.parametrize("said", ["ga ada", "tidak ada lagi pak", "teu aya", "mboten wonten", "kagak ada"])
async def test_there_is_nothing_to_add(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "Baik, tidak apa-apa" in siti.last.text and "kurang tepat?" not in siti.last.text
    assert not await siti.tickets() and said not in ((await siti.answers()).words or "").split("\n")


async def test_that_somebody_is_gone_is_no_such_word(siti: Chat) -> None:
    await siti.say("orangnya ga ada")
    assert "ga ada" in ((await siti.answers()).words or "")
