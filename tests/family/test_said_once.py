"""What a relative said once is not asked again, and is not taken for another answer (SOP 5.1): a name in the first
message, an age behind a name, "laki" and "kakak ipar saya" where the name is asked for."""

import pytest

from bot.domain.family.asking import asks_after
from bot.domain.family.search import Description
from bot.domain.family.search_reading import read_kin
from storage.family import searches
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def rina(stage: Stage) -> Chat:
    return chat_of(stage, person(601, "Rina"))


async def known(chat: Chat) -> Description:
    def read(tx: object) -> Description:
        row = searches.filling(tx, chat.who.user_id)  # type: ignore[arg-type]
        assert row is not None
        return row.known

    return await chat.stage.database.read(read)


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("cari bapak saya namanya Sukardi umur 70", "Sukardi"),
        ("saya cari adik saya perempuan hilang 3 hari namanya rini umur 19", "rini"),
        ("ada ibu muda kabur dari rumah, namanya Sulastri, terlihat di halte, kalau ketemu kabari saya", "Sulastri"),
        ("mencari ibu saya, nama Siti Aminah, hilang kemarin", "Siti Aminah"),
        ("cari emak saya, yuswana 80 taun, namina Iti, ilang kemarin", "Iti"),
    ],
)
async def test_a_name_in_the_first_message_is_not_asked_for(rina: Chat, first: str, name: str) -> None:
    await rina.say(first)
    assert (await known(rina)).name == name and "Siapa nama" not in rina.last.text


@pytest.mark.parametrize("first", ["cari bapak saya", "cari bapak saya, namanya lupa lengkapnya", "nyari Bu Yati"])
async def test_where_it_is_in_doubt_it_is_asked(rina: Chat, first: str) -> None:
    await rina.say(first)
    assert (await known(rina)).name is None and "Siapa nama" in rina.last.text


async def test_an_age_behind_the_name_is_one(rina: Chat) -> None:
    await rina.say("istri saya hilang dari kemarin, saya cari")
    await rina.say("namanya siti aminah umur 28")
    found = await known(rina)
    assert found.name == "siti aminah" and found.age == (27, 29) and "Berapa umurnya" not in rina.last.text


@pytest.mark.parametrize(("said", "sex"), [("laki", "male"), ("perempuan pak", "female"), ("cowok", "male")])
async def test_the_sex_is_no_name(rina: Chat, said: str, sex: str) -> None:
    await rina.say("cari saudara saya")
    await rina.say(said)
    assert (await known(rina)).sex == sex and (await known(rina)).name is None and "Siapa nama" in rina.last.text


@pytest.mark.parametrize("said", ["dia kakak ipar saya", "keponakan saya", "adik kandung saya"])
async def test_what_they_are_to_the_writer_is_no_name(rina: Chat, said: str) -> None:
    await rina.say("nyari Bu Yati")
    await rina.say(said)
    found = await known(rina)
    assert found.name is None and said in found.typed and "Siapa nama" in rina.last.text


async def test_a_figure_where_the_sex_is_asked_is_an_age(rina: Chat) -> None:
    await rina.say("cari saudara saya")
    await rina.say("Mbah No")
    await rina.say("80")
    assert (await known(rina)).age == (79, 81)
    await rina.say("ga tau")
    assert "paling mungkin" in rina.last.text


async def test_what_is_forgotten_is_no_mark(rina: Chat) -> None:
    await rina.say("cari bapak saya namanya Sukardi umur 70")
    await rina.say("sedang")
    assert "ciri-cirinya" in rina.last.text
    await rina.say("lupa tanggalnya")
    found = await known(rina)
    assert found.marks is None and "when" in found.skipped and "ciri-cirinya" in rina.last.text


@pytest.mark.parametrize(
    ("said", "writer"),
    [
        ("nyari Bu Yati", None),
        ("cari mas joko", None),
        ("cari ibu hilang", "child"),
        ("kehilangan anak rini", "parent"),
    ],
)
def test_a_title_before_a_name_makes_nobody_kin(said: str, writer: str | None) -> None:
    assert read_kin(said).writer == writer


async def test_years_and_clothes_behind_the_name_are_those(rina: Chat) -> None:
    await rina.say("anak saya hilang di tangcity mall 10 menit lalu")
    await rina.say("namanya Dafa 5 tahun baju spiderman")
    found = await known(rina)
    assert (found.name, found.age, found.clothing) == ("Dafa", (4, 6), "baju spiderman")


async def test_a_sentence_is_no_name(rina: Chat) -> None:
    await rina.say("istri saya hilang dari kemarin")
    await rina.say("dia bawa kabur anak saya")
    assert (await known(rina)).name is None and "Siapa nama" in rina.last.text


@pytest.mark.parametrize("first", ["anak saya hilang di tangcity mall 10 menit lalu", "cari anak saya umur 5 tahun"])
async def test_a_child_that_was_just_lost_is_sought_by_others_at_once(rina: Chat, first: str) -> None:
    await rina.say(first)
    assert "Bila anaknya baru saja hilang, telepon 112" in rina.last.text


@pytest.mark.parametrize("first", ["cari anak saya umur 30 tahun", "anak saya hilang 2 tahun lalu", "cari bapak saya"])
async def test_others_are_sought_as_before(rina: Chat, first: str) -> None:
    await rina.say(first)
    assert "baru saja hilang" not in rina.last.text


ASKS_AFTER = [
    "dia dimana sekarang?",
    "gimana caranya saya tau dia dimana",
    "kalau saya dateng ke kantor dikasih tau ga",
    "laporan siapa yang nemuin dia",
    "kasih tau aja kelurahannya",
    "TRC-0001 itu istri saya ya?",
]


@pytest.mark.parametrize("said", ASKS_AFTER)
async def test_whoever_asks_where_somebody_is_gets_one_answer_and_no_question_is_passed_over(
    rina: Chat, said: str
) -> None:
    await rina.say("istri saya hilang dari kemarin")
    await rina.say("siti aminah")
    before = await known(rina)
    for _ in range(2):
        await rina.say(said)
        found = await known(rina)
        assert "tidak diberitahukan lewat chat ini, kepada siapa pun" in rina.last.text
        assert found.with_(typed=()) == before.with_(typed=()) and said in found.typed
        assert "Berapa umurnya" in rina.last.text


@pytest.mark.parametrize("said", ["dia di mana ya, terakhir di pasar anyar", "ga tau terakhir dimana", "saya anaknya"])
def test_where_they_were_seen_is_no_such_question(said: str) -> None:
    assert not asks_after(said)


@pytest.mark.parametrize(
    ("first", "place"),
    [
        ("anak saya hilang di tangcity mall 10 menit lalu", "di tangcity mall"),
        ("adik saya hilang di jl daan mogot", "di jl daan mogot"),
        ("cari bapak saya hilang di stasiun", None),
    ],
)
async def test_a_place_with_a_name_in_the_first_message_is_carried(rina: Chat, first: str, place: str | None) -> None:
    await rina.say(first)
    assert (await known(rina)).place == place
