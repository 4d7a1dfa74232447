"""Whoever is deaf or mute, or says that they cannot telephone, is told another way than to call 112 (SOP 2)."""

import pytest

from bot.reading.unheard import cannot_call
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

OF_THEMSELVES = [
    "saya tuna rungu pak",
    "ga bisa nelpon, saya tuli",
    "sy bisu gabisa telpon",
    "aku ga bisa denger",
    "gak bs telp 112 sy budek",
    "kula budheg mboten saged telpon",
    "abdi torek teu tiasa nelepon",
    "tuli pak",
    "i am deaf",
]
OF_OTHERS = [
    "anak saya tuli",
    "kakeknya tuli dan bisu",
    "adik saya ga bisa bicara",
    "orangnya ga bisa ngomong",
    "saya lihat orang tuli",
    "nenek itu ga bisa telepon",
    "anak saya ga bisa telepon",
    "saya belum telepon 112",
    "saya sudah telepon 112",
    "orangnya ga bisa ditelpon",
    "tunarungu, laki2, tersesat",
]


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize("said", OF_THEMSELVES)
def test_it_is_understood_of_the_writer(said: str) -> None:
    assert cannot_call(said)


@pytest.mark.parametrize("said", OF_OTHERS)
def test_of_somebody_else_it_says_nothing(said: str) -> None:
    assert not cannot_call(said)


@pytest.mark.parametrize("first", ["ada kakek pingsan di halte cikokol", "ada orang ngamuk bawa golok di cikokol"])
async def test_the_form_and_the_receipt_ask_for_somebody_beside(siti: Chat, first: str) -> None:
    await siti.say(first)
    assert "segera telepon 112" in siti.last.text
    await siti.say("saya tuna rungu pak")
    assert "Minta orang di dekat" in siti.last.text and "segera telepon" not in siti.last.text
    await siti.say("kirim")
    assert "Minta orang di dekat" in siti.last.text and "segera telepon" not in siti.last.text
    await siti.say("orangnya sekarang berdarah")
    assert "Minta orang di dekat" in siti.last.text and "segera telepon" not in siti.last.text


async def test_with_nothing_else_said_the_way_is_shown(siti: Chat) -> None:
    await siti.say("saya bisu ga bisa telpon 112")
    assert "Tidak perlu menelepon" in siti.last.text and "📝 Lapor" in siti.labels()
    assert await siti.draft() is None


async def test_a_search_is_one_all_the_same(siti: Chat) -> None:
    await siti.say("saya tuli, cari anak saya hilang")
    assert "Mencari keluarga" in siti.last.text


async def test_another_office_is_named_beside_it(siti: Chat) -> None:
    await siti.say("saya tuli, ada kebakaran di rumah tetangga, tolong damkar")
    assert any("Minta orang di dekat" in one.text for one in siti.seen)


@pytest.mark.parametrize("said", ["tidak bisa telepon", "saya ga bisa nelpon", "bisa bicara sama petugas?"])
async def test_amid_a_report_no_number_to_call_is_given(siti: Chat, said: str) -> None:
    await siti.say("saya tuna rungu, ada ibu jatuh di depan pasar bengkok")
    await siti.say(said)
    assert not any("021-5517339" in one.text for one in siti.seen) and said in ((await siti.answers()).words or "")


async def test_whoever_begins_with_it_reads_that_writing_is_enough(siti: Chat) -> None:
    await siti.say("saya ga bisa nelpon")
    assert "021-5517339" not in siti.last.text
