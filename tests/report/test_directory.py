"""The city's directory (SOP 10): who asks for a service finds it by a button or in their own words; who reports, reports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.actions.kit.requests import AskWith, Request
from bot.actions.system.directory import offer, show, unanswered
from bot.checked import WrongValues
from bot.config import Config
from bot.config.city import CityPart
from bot.config.directory import DirectoryPart
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.system.services import CityService, FactAbout, ServiceDirectory, ServiceFact, phrase, repeated
from bot.domain.system.spelling import Spelling
from bot.places import Places
from bot.reading.normal import normal
from bot.settings import directory_of
from storage.system import forgetting
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

DIRECTORY = directory_of(Config())
ASKED = [
    line.split("\t") for line in Path(__file__).with_name("asked_services.tsv").read_text(encoding="utf-8").splitlines()
]

# What residents write, in dialects and with slips; what becomes of it in the chat: a service, a report, or an answer.
TYPED = [
    line.split("\t") for line in Path(__file__).with_name("typed_wishes.tsv").read_text(encoding="utf-8").splitlines()
]

# Thirty-two times sixty questions, each sixty written before they were first tried: every office that is right for it, `none` where
# the directory has none, `trc` where it is a report or a question about the team.
OWN_WORDS = [
    line.split("\t") for line in Path(__file__).with_name("own_words.tsv").read_text(encoding="utf-8").splitlines()
]
SIXTY, RIGHT, TO_THE_TEAM = 60, 57, 3


@pytest.fixture
def siti(stage: Stage) -> Chat:
    stage.rules = replace(stage.rules, directory=DIRECTORY)
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize(("code", "said"), [*ASKED, ("puskesmas", "vaksin rabies habis digigit anjing dimana")])
def test_what_is_asked_for_is_found(code: str, said: str) -> None:
    found = DIRECTORY.asked_for(said)
    assert (found.code if found else "other") == code


@pytest.mark.parametrize(("becomes", "said"), TYPED)
async def test_what_residents_type_finds_its_office_and_a_report_stays_one(siti: Chat, becomes: str, said: str) -> None:
    await siti.say(said)
    assert (await siti.draft() is not None) is (becomes == "report")
    service = DIRECTORY.get(becomes)
    names = [one.name for one in DIRECTORY.services if f"<b>{one.name}</b>" in siti.last.text]
    assert names == ([service.name] if service else [])


@pytest.mark.parametrize("sixty", range(len(OWN_WORDS) // SIXTY))
async def test_of_sixty_questions_57_find_an_office_that_is_right(stage: Stage, sixty: int) -> None:
    stage.rules = replace(stage.rules, directory=DIRECTORY)
    asked = OWN_WORDS[sixty * SIXTY : (sixty + 1) * SIXTY]
    found = [
        (said, set(right.split("|")), await _found(chat_of(stage, person(700 + at, "Siti")), said))
        for at, (right, said) in enumerate(asked)
    ]
    missed = [one for one in found if not one[1] & one[2]]
    assert len(missed) <= SIXTY - RIGHT, missed
    assert len([one for one in missed if "trc" in one[2]]) <= TO_THE_TEAM, missed
    assert not [one for one in missed if one[1] == {"none"}], "an office was invented"


async def _found(chat: Chat, said: str) -> set[str]:
    """The office that the answer tells of and those it offers by a button, at most three; `none`, or `trc`."""
    await chat.say(said)
    named = [one.code for one in DIRECTORY.services if f"<b>{one.name}</b>" in chat.last.text]
    offered = [one.code for one in DIRECTORY.services if one.name in chat.labels()]
    if named or 0 < len(offered) <= 3:
        return {*named, *offered}
    elsewhere = "Layanan lain" in chat.labels()
    return {"none"} if elsewhere else {"trc"}


@pytest.mark.parametrize(
    "said",
    [
        "bapak dadanya sakit nembus ke punggung keringet dingin, bawa kmn",
        "mamah pingsan di kamar mandi kepalanya berdarah, bawa ke rs mana",
        "anak saya kejang, bawa kemana",
    ],
)
async def test_whoever_asks_whom_to_call_for_one_of_the_family_reads_the_number(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "112" in siti.last.text and await siti.draft() is None


@pytest.mark.parametrize("said", ["ada kakek pingsan di halte, lapor kemana", "odgj ngamuk bawa golok lapor kemana"])
async def test_a_stranger_in_danger_is_reported_though_it_is_asked_where(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is not None


@pytest.mark.parametrize(
    "said",
    [
        "butuh uang buat pulang kampung",
        "saya dari jambi uang habis mau pulang ga bisa, dinsos bisa bantu ongkos ga",
        "minta bantuan ongkos pulang",
    ],
)
async def test_whoever_cannot_pay_the_way_home_is_the_teams(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert (await siti.answers()).kind == "bekal"


async def test_where_two_offices_are_near_both_are_there(siti: Chat) -> None:
    await siti.say("bpjs saya mati, mau berobat gratis di puskesmas pakai surat tidak mampu")
    assert "Bansos" in siti.last.text or "Puskesmas" in siti.last.text
    offered = [one for one in siti.labels() if one not in ("📝 Lapor", "Layanan lain")]
    assert 1 <= len(offered) <= 2 and "Mungkin yang dimaksud ini?" in siti.last.text
    code = next(one.code for one in DIRECTORY.services if one.name == offered[0])
    assert siti.find(offered[0]).data == button_data(Verb.CITY_SERVICE, arg=code)


@pytest.mark.parametrize(
    "said", ["perpanjang paspor online", "mau tanya vaksin kucing gratis dimana", "anjing saya mau divaksin dimana ya"]
)
async def test_what_no_word_is_known_of_is_said_honestly(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is None
    assert "bukan tugas tim kami" in siti.last.text


@pytest.mark.parametrize("area", [one.kelurahan for one in Places.load().nearest(-6178000, 106630000, 200)])
def test_no_name_of_a_place_is_taken_for_a_slip_of_a_service(area: str) -> None:
    assert DIRECTORY.asked_for(f"di {area}") is None


@pytest.mark.parametrize(
    ("text", "known"), [("korsi", "kursi"), ("pormalin", "formalin"), ("rodo", "roda"), ("santunannya", "santunan")]
)
def test_a_word_is_known_by_its_sound(text: str, known: str) -> None:
    assert Spelling.of(["kursi roda", "formalin*", "santunan"]).mended(normal(text)).split() == [known]


def test_two_words_that_sound_alike_are_not_told_apart() -> None:
    assert Spelling.of(["vokal fokal"]).mended(normal("pokal")) == ""


def test_every_service_tells_something_and_is_known_by_words() -> None:
    for one in DIRECTORY.services:
        assert one.words and one.facts, one.code
        assert all(fact.source for fact in one.facts if fact.as_of is not None)


@pytest.mark.parametrize(
    "said",
    [
        "ada kakek tidur di halte poris jl daan mogot, bawa tongkat",
        "ada odgj ngamuk bawa golok di pasar anyar, tolong panggil polisi",
        "bapak tua pingsan di depan puskesmas cipondoh",
        "ada ibu dan anak ga punya rumah tidur di kolong tol cikokol",
        "orang stroke ditelantarkan di kontrakan kosong jl merdeka",
    ],
)
async def test_a_report_that_names_an_office_is_a_report(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await siti.draft() is not None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("bu mau minta kursi roda buat bapak saya stroke gimana caranya", ("Fotokopi KTP", "100 kursi roda")),
        ("rumah saya bocor bisa dibantu bedah rumah?", ("RT/RW", "atap, dinding, dan lantai")),
        ("tahu berformalin di pasar lapor kemana", ("1500533", "belum dipastikan")),
        ("cari kerja", ("Cakap Kerja",)),
        ("anak tetangga dilecehkan omnya, lapor kemana", ("112", "129")),
    ],
)
async def test_free_words_are_answered_with_a_way_back(siti: Chat, said: str, told: Sequence[str]) -> None:
    await siti.say(said)
    assert await siti.draft() is None
    assert all(one in siti.last.text for one in told), siti.last.text
    assert siti.labels() == ["📝 Lapor", "Layanan lain"]


async def test_the_list_and_a_button(siti: Chat) -> None:
    await siti.act(offer, Request(siti.who))
    data = [row[0].data for row in siti.last.buttons]
    assert data[:-1] == [button_data(Verb.CITY_SERVICE, arg=one.code) for one in DIRECTORY.services]
    await siti.act(show, AskWith(siti.who, "santunan"))
    assert "Rp3 juta" in siti.last.text and "40 hari kerja" in siti.last.text


async def test_a_service_that_is_listed_no_more_brings_the_list(siti: Chat) -> None:
    await siti.act(show, AskWith(siti.who, "dulu_ada"))
    assert len(siti.last.buttons) == len(DIRECTORY.services) + 1


async def test_with_an_open_report_such_words_go_to_it(siti: Chat) -> None:
    await siti.say("ada kakek tidur di halte poris jl daan mogot, sudah dua hari, tidak punya tempat tinggal")
    await siti.say("kirim")
    await siti.say("tongkatnya ketinggalan di halte")
    assert "Layanan lain" not in siti.labels()


@pytest.mark.parametrize(
    ("as_of", "old"), [(date(2025, 6, 28), True), (date(2026, 6, 1), False), (None, True), (date(2025, 7, 1), False)]
)
def test_what_is_older_than_a_year_says_so(as_of: date | None, old: bool) -> None:
    today = datetime(2026, 6, 29, tzinfo=UTC).date()
    assert ServiceFact(FactAbout.COST, "Gratis.", "sumber", as_of).is_old(today) is old


def test_the_first_service_whose_words_are_said_is_meant() -> None:
    fact = (ServiceFact(FactAbout.WHAT, "x"),)
    one, two = CityService("one", "Satu", ("kursi roda",), fact), CityService("two", "Dua", ("kursi",), fact)
    assert ServiceDirectory((one, two)).asked_for("minta kursi roda") is one
    assert ServiceDirectory((one, two)).asked_for("minta kursi") is two
    assert ServiceDirectory((one, two)).asked_for("minta meja") is None


@pytest.mark.parametrize("words", ["", "…", " … kursi"])
def test_a_phrase_that_says_nothing_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="nothing"):
        phrase(words)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("service = 5", "service"),
        ("[[service]]\ncode = 'a'\nname = 'A'", "service.0.fact"),
        ("[[service]]\ncode = 'A b'\nname = 'A'\n[[service.fact]]\nabout='what'\ntext='x'", "service.0.code"),
        ("[[service]]\ncode = 'a'\nname = 'A'\n[[service.fact]]\nabout='what'\ntext='{x}'", "text: 'x'"),
        ("[[service]]\ncode = 'a'\nname = 'A'\n[[service.fact]]\nabout='why'\ntext='x'", "service.0.fact.0.about"),
        (
            "[[service]]\ncode = 'a'\nname = 'A'\n[[service.fact]]\nabout='what'\ntext='x'\nas_of = 2026-01-01",
            "as_of: needs a source",
        ),
        ("[[service]\n", "no TOML"),
        (
            "[[service]]\ncode = 'a'\nname = 'A'\nwords = ['<x> y']\n[[service.fact]]\nabout='what'\ntext='x'",
            "<x> is no",
        ),
        (2 * "[[service]]\ncode = 'a'\nname = 'A'\n[[service.fact]]\nabout='what'\ntext='x'\n", "a is listed twice"),
    ],
)
def test_a_file_that_cannot_be_used_names_its_faults(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "layanan.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongValues, match=r"file: layanan\.toml") as fault:
        DirectoryPart(file=path)
    assert named in str(fault.value)


async def test_another_city_without_a_list_tells_where_to_ask(siti: Chat, tmp_path: Path) -> None:
    other = directory_of(Config(city=CityPart(areas=tmp_path / "areas.csv")))
    assert not other.services
    siti.stage.rules = replace(siti.stage.rules, directory=other)
    await siti.act(offer, Request(siti.who))
    assert "Kelurahan setempat" in siti.last.text and siti.labels() == ["📝 Lapor"]


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongValues, match="cannot be read"):
        DirectoryPart(file=tmp_path / "none.toml")


# -- what found nothing ------------------------------------------------------------------------------------------------

FILL_IN = "UPDATE inbox SET raw = json_object('message', json_object('text', :words)) WHERE update_id = :id"


async def _asked(stage: Stage, who: Who, words: str) -> None:
    """The inbox of the stage holds no words by itself."""
    await chat_of(stage, who).say(words)
    values = {"words": words, "id": stage.update_id}
    await stage.write(lambda tx: tx.run(FILL_IN, values))


async def _told_to(stage: Stage, boss: Who) -> str:
    await stage.act(boss, unanswered, Request(boss))
    return (await stage.screens(boss.user_id, "talk.unanswered"))[-1].text


async def test_a_supervisor_sees_what_found_nothing_and_how_often(stage: Stage) -> None:
    stage.rules = replace(stage.rules, directory=DIRECTORY)
    boss = await stage.grant(person(13, "Sari"), Role.SUPERVISOR)
    assert "Tidak ada pertanyaan" in await _told_to(stage, boss)
    for number, words in enumerate(
        ["sertifikat tanah ngurus dimana", "Sertifikat tanah ngurus di mana?", "cari kerja", "bus ke bandara berapa?"]
    ):
        await _asked(stage, person(600 + number, "Warga"), words)
    await _asked(stage, person(610, "Ani"), "pajak mobil online gimana, hp saya 0812-3456-7890")
    await _asked(stage, person(611, "Budi"), "pajak <b>motor</b> & mobil gimana")
    told = await _told_to(stage, boss)
    assert "pajak &lt;b&gt;motor&lt;/b&gt; &amp; mobil" in told
    assert "cari kerja" not in told and "3456" not in told
    assert "pajak mobil online gimana, hp saya …" in told


async def test_what_is_forgotten_is_counted_and_not_shown(stage: Stage) -> None:
    stage.rules = replace(stage.rules, directory=DIRECTORY)
    boss = await stage.grant(person(13, "Sari"), Role.SUPERVISOR)
    await _asked(stage, person(601, "Warga"), "sertifikat tanah ngurus dimana")
    assert "sertifikat" in await _told_to(stage, boss)
    await stage.write(lambda tx: forgetting.raw(tx, stage.now + 1, 10))
    told = await _told_to(stage, boss)
    assert "sertifikat" not in told and ": 1 dalam 30 hari" in told


async def test_nobody_else_sees_it(stage: Stage) -> None:
    for role in (Role.PETUGAS, Role.OPERATOR, Role.ADMIN):
        who = await stage.grant(person(20 + len(role), "Staf"), role)
        with pytest.raises(Refusal):
            await stage.act(who, unanswered, Request(who))


def test_what_reads_the_same_is_one_question() -> None:
    asked = ["SIM hilang pak", "sim hilangg pak", None, "bus ke bandara?", "x" * 300]
    assert repeated(asked, 2)[0] == ("SIM hilang pak", 2)
    assert all(len(words) <= 100 for words, _ in repeated(asked, 9))


@pytest.mark.parametrize("said", ["WOY ADA YG DIBACOK GENG MOTOR", "anak perempuan dicabuli pamannya"])
async def test_a_danger_that_an_office_is_told_for_has_112_first_and_one_tap_into_a_report(
    siti: Chat, said: str
) -> None:
    await siti.say(said)
    assert "112" in siti.last.text.split("\n")[0] and await siti.draft() is None
    assert siti.find("Lapor").data == button_data(Verb.NEW_REPORT, arg=str(siti.stage.update_id))


@pytest.mark.parametrize(
    "said",
    [
        "aku kelas 5",
        "umur aku 9 tahun",
        "di kamar ngumpet",
        "lagi sembunyi di kamar mandi",
        "perumahan duta garden blok c2 no 8",
        "nak saya sudah tua umur 76, anak anak tidak ada yang urus, kaki tidak bisa jalan",
        "hp mau mati",
        "kakak saya katanya dibawa ambulans dinsos kemarin, namanya Yanto, sekarang dimana ya?",
        "suami saya diangkut dinsos dibawa kemana",
        "pacaran yuk",
    ],
)
async def test_what_is_said_of_whoever_writes_names_no_office(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "bukan tugas tim" not in siti.last.text
    assert not any(f"<b>{one.name}</b>" in siti.last.text for one in DIRECTORY.services)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("polisi", "hp saya dicuri"),
        ("alat_bantu", "saya sudah tua tidak ada yang urus, minta kursi roda"),
        ("damkar", "ular ngumpet di kamar, telpon siapa"),
    ],
)
async def test_what_is_asked_beside_it_still_does(siti: Chat, code: str, said: str) -> None:
    await siti.say(said)
    service = DIRECTORY.get(code)
    assert service is not None and (f"<b>{service.name}</b>" in siti.last.text or service.name in siti.labels())
