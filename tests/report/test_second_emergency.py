"""A second emergency of the same person is never a note on the first report (SOP 2)."""

import pytest

from bot.actions.kit.forms import PressForm
from bot.actions.system.second import answer
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

FAR = (TANAH_TINGGI[0] - 0.02, TANAH_TINGGI[1])  # two kilometres
NEAR = (TANAH_TINGGI[0] - 0.001, TANAH_TINGGI[1])  # a hundred metres


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    await stage.grant(person(8, "Budi"), Role.PETUGAS)
    return chat_of(stage, person(7, "Siti"))


async def pinned(chat: Chat) -> int:
    """An open report with a pin; its number."""
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say(pin=TANAH_TINGGI)
    await chat.press("Kirim")
    return (await chat.tickets())[0].id


async def tap(chat: Chat, label: str) -> str:
    data = read_button(chat.find(label).data or "")
    command = PressForm(chat.who, data.nonce, "o", data.arg, await chat.stands())
    settled = await chat.stage.settle(chat.who, answer, command, "p")
    chat.seen += [one for one in await chat.stage.screens(chat.who.chat_id) if not one.moot]
    await chat.stage.deliver()
    return settled.outcome


async def notes(chat: Chat) -> list[str]:
    return await chat.stage.write(lambda tx: [row[0] for row in tx.all("SELECT text FROM note")])


@pytest.mark.parametrize(
    "sent",
    [
        {"pin": FAR},
        {"text": f"{FAR[0]},{FAR[1]}"},
        {"text": "lapor lagi pak, ada bayi dibuang di depan masjid raya al azhom"},
        {"text": "ada odgj ngamuk bawa golok di pasar anyar"},
        {"text": "ada orang terlantar juga di stasiun batuceper pak"},
    ],
)
async def test_another_place_or_kind_asks_whether_it_is_somebody_else(siti: Chat, sent: dict[str, object]) -> None:
    first = await pinned(siti)
    before = (await siti.tickets())[0].answers
    await siti.say(**sent)
    assert "Apakah ini orang lain" in siti.last.text and f"TRC-{first:04}" in siti.last.text
    mine = await siti.tickets()
    assert mine[-1].answers == before and await notes(siti) == []


async def test_another_person_is_a_report_of_its_own(siti: Chat) -> None:
    await pinned(siti)
    await siti.say("ada orang terlantar juga di stasiun batuceper pak")
    await tap(siti, "orang lain")
    await siti.press("Kirim")
    second, first = await siti.tickets()
    assert second.answers.beside is None and "stasiun batuceper" in (second.answers.place_text or "")
    assert first.answers.words is None


async def test_the_same_person_is_more_about_the_first(siti: Chat) -> None:
    first = await pinned(siti)
    await siti.say(pin=FAR)
    assert await tap(siti, "orang yang sama") == "relayed"
    [ticket] = await siti.tickets()
    assert (ticket.id, ticket.lat_e6) == (first, round(FAR[0] * 1_000_000))
    assert await siti.draft() is None


async def test_danger_does_not_wait_for_the_answer(siti: Chat) -> None:
    await pinned(siti)
    await siti.say("ada odgj ngamuk bawa golok di pasar anyar")
    second = (await siti.tickets())[0]
    assert (second.kind, second.urgent, second.complete) == ("odgj_amuk", True, False)
    assert "112" in siti.last.text
    await tap(siti, "orang yang sama")  # the team has it: it decides
    assert len(await siti.tickets()) == 2


@pytest.mark.parametrize(
    "sent", [{"pin": NEAR}, {"text": "orangnya pindah ke depan pasar anyar"}, {"text": "kapan petugasnya datang pak?"}]
)
async def test_more_about_the_same_person_is_no_second(siti: Chat, sent: dict[str, object]) -> None:
    await pinned(siti)
    await siti.say(**sent)
    assert await siti.draft() is None and len(await siti.tickets()) == 1


async def test_an_urgent_one_passes_the_limit_once(siti: Chat) -> None:
    for place in ("Jl. Merdeka, Sukasari", "Jl. Daan Mogot, Tanah Tinggi", "Jl. Kisamaun, Sukasari"):
        await siti.report(place=place)
    had = len(await siti.tickets())
    assert (await siti.command("lapor")).outcome == "limited"
    await siti.say("ada bayi dibuang di depan masjid raya al azhom, nangis terus")
    assert len(await siti.tickets()) == had + 1
    await siti.press("Kirim")
    settled = await siti.say("ada mayat di kali cisadane dekat jembatan berendeng")
    assert len(await siti.tickets()) == had + 1
    assert settled.outcome == "relayed" and "112" in siti.last.text  # kept with an open report, which is urgent now


@pytest.mark.parametrize(
    "said",
    [
        "pak ada juga ibu hamil pingsan di depan alfamart cimone",
        "satu lagi pak, ada kakek tidur di emperan bri cimone",
    ],
)
async def test_ada_juga_is_somebody_else_also_in_the_same_kelurahan(stage: Stage, said: str) -> None:
    siti = chat_of(stage, person(77, "Siti"))
    await siti.say("ada odgj di jl merdeka cimone")
    await siti.say("iya")
    assert len(await siti.tickets()) == 1
    await siti.say(said)
    answers = await siti.answers()
    assert said in (answers.words or "") and answers.beside is not None


@pytest.mark.parametrize("said", ["ya", "iya pak", "orang lain", "bukan orang yang sama", "beda orang"])
async def test_that_it_is_another_person_can_be_written(siti: Chat, said: str) -> None:
    await pinned(siti)
    await siti.say("ada orang terlantar juga di stasiun batuceper pak")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.beside is None and said not in (answers.words or "") and "orang lain" not in siti.last.text


@pytest.mark.parametrize("said", ["bukan", "bukan, orang yang sama", "sama pak", "bukan orang lain"])
async def test_that_it_is_the_same_can_be_written(siti: Chat, said: str) -> None:
    await pinned(siti)
    await siti.say("ada orang terlantar juga di stasiun batuceper pak")
    await siti.say(said)
    assert await siti.draft() is None and await notes(siti) == ["ada orang terlantar juga di stasiun batuceper pak"]


async def test_whoever_writes_send_there_waits_for_no_press(siti: Chat) -> None:
    await pinned(siti)
    await siti.say("ada orang terlantar juga di stasiun batuceper pak")
    await siti.say("kirim")
    assert await siti.draft() is None and len(await siti.tickets()) == 2


async def test_what_says_more_there_is_kept(siti: Chat) -> None:
    await pinned(siti)
    await siti.say("ada orang terlantar juga di stasiun batuceper pak")
    await siti.say("bukan, dia pakai baju merah")
    assert "baju merah" in ((await siti.answers()).words or "") and "orang lain" in siti.last.text


@pytest.mark.parametrize(
    "said", ["pak itu di sebelahnya ada orang ketabrak kereta", "di seberang jalan ada ibu pingsan pak"]
)
async def test_somebody_beside_them_is_another(siti: Chat, said: str) -> None:
    await pinned(siti)
    await siti.say(said)
    assert "Apakah ini orang lain" in siti.last.text and "112" in siti.last.text


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        (
            "ada nenek pikun di halte poris plawad",
            "pak ada juga orang ketabrak motor di depan pasar anyar, berdarah",
            "pasar anyar",
        ),
        (
            "there is an old man lying at poris station",
            "also a woman screaming with knife at pasar anyar",
            "pasar anyar",
        ),
        (
            "ada odgj ngamuk di pasar anyar",
            "ada lagi bayi dibuang di depan masjid raya al azhom",
            "masjid raya al azhom",
        ),
    ],
)
async def test_somebody_elsewhere_while_a_report_is_open_is_a_report_of_its_own(
    siti: Chat, first: str, second: str, place: str
) -> None:
    await siti.say(first)
    await siti.say(second)
    sent = (await siti.tickets())[-1]
    answers = await siti.answers()
    assert sent.answers.words == first and sent.complete and answers.words == second
    assert place in (answers.place_text or "") and answers.beside == sent.id
    assert "112" in siti.last.text and "Apakah ini orang lain" in siti.last.text
    assert not any("lama tidak dilanjutkan" in one.text for one in siti.seen)


@pytest.mark.parametrize(
    "said",
    [
        "ada luka di kakinya",
        "orangnya sekarang pindah ke depan pasar anyar",
        "ada di depan alfamart persisnya",
        "pak ada anaknya juga di situ",
    ],
)
async def test_more_of_the_first_while_it_is_open_stays(siti: Chat, said: str) -> None:
    await siti.say("ada nenek pikun di halte poris plawad")
    await siti.say(said)
    assert "nenek pikun" in ((await siti.answers()).words or "")
