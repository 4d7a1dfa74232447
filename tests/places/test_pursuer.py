"""The report form is no map (SOP 9): whoever asks from many places, and never sends, learns jenis, kelurahan and age."""

from dataclasses import replace

import pytest

from bot.domain.kit.people import Role
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.same_person import open_to_strangers
from bot.reading.hiding import may_hide
from storage.accounts import counted
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.places.same import NEAR, Case, open_case
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

LAT, LNG = TANAH_TINGGI
HOUR = 3_600_000


@pytest.fixture
async def case(stage: Stage) -> Case:
    """A ticket at Tanah Tinggi; questions without limit, so that what the answers say is seen."""
    stage.rules = replace(stage.rules, questions_per_hour=10_000, begun_per_hour=10_000)
    return await open_case(stage)


async def ask_from(case: Case, lat: float, lng: float, number: int = 700) -> str:
    """What a pursuer reads when they begin a report there and break it off."""
    pursuer = chat_of(case.stage, person(number, "Orang Lain"))
    await pursuer.command("lapor")
    await pursuer.press("Orang terlantar")
    await pursuer.say(pin=(lat, lng))
    read = pursuer.last.text
    draft = await pursuer.draft()
    assert draft is not None
    area = case.stage.city.area(draft.answers.area_code)
    await break_off(pursuer)
    asked = "orang yang sama" in read
    return f"{'' if area is None else area.kelurahan}:{asked}:{_line(read)}"


async def break_off(chat: Chat) -> None:
    """Nothing is sent."""
    await chat.press("Batal")
    if await chat.draft() is not None:
        await chat.press("Ya, batalkan")
    assert await chat.draft() is None


def _line(text: str) -> str:
    return "".join(one for one in text.splitlines() if one.startswith("👤"))


async def test_every_spot_of_a_kelurahan_reads_the_same(case: Case) -> None:
    """A grid of 289 spots over two kilometres around the person: one answer for each kelurahan, whatever the spot."""
    answers = set()
    for north in range(-8, 9):
        for east in range(-8, 9):
            answers.add(await ask_from(case, LAT + north * 0.0011, LNG + east * 0.0011))
    of: dict[str, set[str]] = {}
    for one in answers:
        kelurahan, _, rest = one.partition(":")
        of.setdefault(kelurahan, set()).add(rest)
    assert len(of) > 1 and all(len(found) == 1 for found in of.values()), of
    assert of["Tanah Tinggi"] == {"True:👤 Orang terlantar · dilaporkan 12 menit lalu · Kel. Tanah Tinggi (perkiraan)"}


@pytest.mark.parametrize("words", ["", "Bapak tua rahasia di trotoar, hubungi Ani", "Pom bensin"])
async def test_words_and_photos_narrow_nothing(case: Case, words: str) -> None:
    pursuer = chat_of(case.stage, person(701, "Orang Lain"))
    await pursuer.command("lapor")
    await pursuer.press("Orang terlantar")
    await pursuer.say(f"Kel. Neglasari, {words}")
    draft = await pursuer.draft()
    assert draft is not None and draft.answers.similar == ()


@pytest.mark.parametrize(
    "answers",
    [
        {"kind": "anak"},
        {"signs": ("child",)},
        {"words": "ibu ini kabur dari suaminya, mukanya lebam dipukuli"},
        {"landmark": "sembunyi di belakang masjid"},
        {"words": "korban KDRT"},
        {"words": "katanya mau dijual ke luar kota"},
        {"words": "dulu pernah disiksa majikan"},
    ],
)
async def test_nothing_of_children_and_of_whoever_may_be_hiding(case: Case, answers: dict[str, object]) -> None:
    def change(tx: Tx) -> None:
        tickets.update_answers(tx, 1, case.first.answers.with_(**answers), complete=True)

    await case.stage.write(change)
    for kind in ("Orang terlantar", "Lainnya"):
        await case.bayu.command("lapor")
        await case.bayu.press(kind)
        await case.bayu.say(pin=NEAR)
        assert await case.asking() is not ReportQuestion.SAME
        await break_off(case.bayu)


async def test_later_words_are_a_reason_too_also_while_the_question_is_open(case: Case) -> None:
    await case.ask()
    assert await case.asking() is ReportQuestion.SAME
    await case.stage.write(
        lambda tx: tickets.add_note(
            tx, ticket_id=1, user_id=501, kind="from_reporter", text="dia takut sama suaminya", source="n", now=0
        )
    )
    await case.bayu.say("masih di situ")
    assert "Tanah Tinggi" not in _line(case.bayu.last.text)


async def test_questions_are_limited_counted_and_told_once(stage: Stage) -> None:
    await stage.grant(person(13, "Sari"), Role.SUPERVISOR)
    case = await open_case(stage)
    asked = ["True" in await ask_from(case, *NEAR) for _ in range(6)]
    told_sari = "SELECT count(*) FROM outbox WHERE kind = 'report.asking' AND chat_id = 13"
    assert [tuple(one) for one in await stage.database.read(lambda tx: tx.all(told_sari))] == [(1,)]
    assert asked == [True] * 3 + [False] * 3
    told = [one for one in await stage.events() if one.kind == "account.asks_much"]
    assert [one.data for one in told] == ['{"user":700,"what":"looked"}']
    stage.now += HOUR + 1
    assert "True" in await ask_from(case, *NEAR)


async def test_what_is_begun_and_broken_off_is_counted(stage: Stage) -> None:
    stage.rules = replace(stage.rules, begun_per_hour=4)
    case = await open_case(stage)
    for _ in range(4):
        await ask_from(case, *NEAR)
    pursuer = chat_of(stage, person(700, "Orang Lain"))
    await pursuer.command("lapor")
    assert await pursuer.draft() is None and "112" in pursuer.last.text
    assert [one.kind for one in await stage.events()].count("account.asks_much") == 1
    stage.now += HOUR + 1
    await pursuer.command("lapor")
    assert await pursuer.draft() is not None


async def test_the_count_forgets_after_a_day(stage: Stage) -> None:
    def work(tx: Tx) -> int:
        for hour in range(0, 60, 10):
            counted.count(tx, 5, counted.BEGUN, hour * HOUR)
        row = tx.one("SELECT count(*) FROM counted WHERE user_id = 5")
        assert row is not None
        return int(row[0])

    assert await stage.write(work) == 3


@pytest.mark.parametrize(
    ("words", "hides"),
    [
        ("kakek tidur di emperan toko sejak pukul 10", False),
        ("ibu tua bingung, lupa jalan pulang", False),
        ("perempuan muda menangis, habis dipukul pacarnya", True),
        ("dia lari dari rumah majikan", True),
        ("woman hiding from her husband", True),
        ("suaminya galak dan nyari dia", True),
        ("", False),
    ],
)
def test_words_that_say_that_somebody_may_be_hiding(words: str, hides: bool) -> None:
    assert may_hide(words) is hides
    assert open_to_strangers(Answers(kind="ot", words=words), ()) is not hides
