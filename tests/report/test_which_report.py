"""Words of somebody with several open reports go to the one that they speak of, or it is asked which (SOP 2)."""

import pytest

from bot.actions.kit.requests import PressOn
from bot.actions.report.which import press
from bot.actions.report.withdrawing import press as take_back
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.clock import HOUR, MINUTE
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Role
from storage.ticket import notes
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person

BUDI = person(8, "Budi Petugas")
OLD_WOMAN = "ada nenek terlantar di pasar lama"
CHILD = "ada juga anak kecil nangis di halte poris"
RAVING = "ada lagi orang gila telanjang di depan kantor pos"


@pytest.fixture
async def siti(stage: Stage) -> Chat:
    """Two reports sent, the third being filled in."""
    await stage.grant(BUDI, Role.PETUGAS)
    chat = chat_of(stage, person(7, "Siti"))
    for told in (OLD_WOMAN, CHILD):
        await chat.say(told)
        await chat.say("kirim")
    await chat.say(RAVING)
    await chat.say("ya")
    return chat


async def words_of(chat: Chat, number: int) -> list[str]:
    return await chat.stage.write(lambda tx: [note.text for note in notes.of_ticket(tx, number)])


async def tap(chat: Chat, label: str) -> str:
    data = read_button(chat.find(label).data or "")
    return (await chat.act(press, PressOn(chat.who, data.nonce, data.arg))).outcome


async def send_third(chat: Chat) -> None:
    await chat.say("kirim")
    await chat.say("kirim")
    assert len(await chat.tickets()) == 3 and await chat.draft() is None


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("yang nenek udah dibawa keluarganya", 1),
        ("nenek tadi sudah dijemput anaknya", 1),
        ("yang di pasar lama udah ga ada pak", 1),
        ("yg anak kecil tadi masih di sana", 2),
        ("anak kecil itu sekarang sama satpam", 2),
        ("laporan pertama gimana pak kok lama", 1),
    ],
)
async def test_what_is_said_of_another_report_goes_there_while_one_is_filled_in(siti: Chat, said: str, at: int) -> None:
    before = await siti.answers()
    await siti.say(said)
    known = await siti.answers()
    assert (known.kind, known.words, known.signs) == (before.kind, before.words, before.signs)
    assert said in await words_of(siti, at) and not await words_of(siti, 3 - at)
    assert "kantor pos" in siti.last.text, "the open form stands below"


async def test_what_is_said_of_the_open_one_stays_with_it(siti: Chat) -> None:
    for said in ("yang orang gila bawa batu", "dia pakai baju merah"):
        await siti.say(said)
        assert said in ((await siti.answers()).words or "")
    assert await words_of(siti, 1) == await words_of(siti, 2) == []


async def test_another_report_is_taken_back_while_one_is_filled_in(siti: Chat) -> None:
    await siti.say("batalkan yang nenek")
    assert {one.id: one.answers.withdrawn for one in await siti.tickets() if one.complete} == {1: True, 2: False}
    assert await siti.draft() is not None


async def test_of_several_sent_ones_the_words_go_to_the_one_they_speak_of(siti: Chat) -> None:
    await send_third(siti)
    await siti.say("yang nenek udah dibawa keluarganya")
    assert await words_of(siti, 1) == ["yang nenek udah dibawa keluarganya"] and "TRC-0001" in siti.last.text


async def test_what_may_be_of_any_is_asked_and_waits_for_the_answer(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += HOUR
    await siti.say("orangnya kabur ke arah pasar")
    assert "Ini tentang laporan yang mana" in siti.last.text and len(siti.labels()) == 4
    assert [await words_of(siti, at) for at in (1, 2, 3)] == [[], [], []]
    assert await tap(siti, "TRC-0002") == "relayed"
    assert await words_of(siti, 2) == ["orangnya kabur ke arah pasar"] and "TRC-0002" in siti.last.text


async def test_that_somebody_was_taken_away_is_asked_about_at_once(siti: Chat) -> None:
    await send_third(siti)
    await siti.say("udah dibawa keluarganya")
    assert "Ini tentang laporan yang mana" in siti.last.text
    await siti.say("yang nenek")
    assert await words_of(siti, 1) == ["udah dibawa keluarganya"]


async def test_a_picture_goes_where_its_words_point_or_where_the_talk_is(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += MINUTE
    await siti.photo("ini foto yang nenek")
    await siti.photo()
    assert [await files_of(siti, at) for at in (1, 2, 3)] == [2, 0, 0]


async def test_a_place_goes_to_the_nearest(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    for away in (0.0, 0.02):
        await chat.command("lapor")
        await chat.press("Orang terlantar")
        await chat.say(pin=(TANAH_TINGGI[0] - away, TANAH_TINGGI[1]))
        await chat.press("Kirim")
    await chat.say(pin=(TANAH_TINGGI[0] - 0.001, TANAH_TINGGI[1]))
    assert "TRC-0001" in chat.last.text and await chat.draft() is None


async def files_of(chat: Chat, number: int) -> int:
    rows = await chat.stage.write(
        lambda tx: tx.all("SELECT id FROM attachment WHERE ticket_id = :ticket", {"ticket": number})
    )
    return len(rows)


async def test_which_one_is_taken_back_can_be_written(siti: Chat) -> None:
    await send_third(siti)
    await siti.say("udah ga ada orangnya pak, batal aja")
    assert "Laporan mana yang ditarik" in siti.last.text
    await siti.say("yang anak kecil")
    assert {one.id: one.answers.withdrawn for one in await siti.tickets()} == {1: False, 2: True, 3: False}
    assert await words_of(siti, 2) == ["udah ga ada orangnya pak, batal aja"] and not await words_of(siti, 3)


async def test_the_words_stand_with_the_one_that_is_taken_back_by_a_key(siti: Chat) -> None:
    await send_third(siti)
    await siti.say("udah ga ada orangnya pak, batal aja")
    data = read_button(siti.find("Tarik TRC-0001").data or "")
    await siti.act(take_back, PressOn(siti.who, data.nonce, data.arg))
    assert await words_of(siti, 1) == ["udah ga ada orangnya pak, batal aja"]


async def test_which_one_can_be_written(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += HOUR
    await siti.say("orangnya kabur ke arah pasar")
    await siti.say("yang anak kecil")
    assert await words_of(siti, 2) == ["orangnya kabur ke arah pasar"]


async def test_two_old_women_are_asked_about(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    for told in (OLD_WOMAN, "ada juga nenek tidur di stasiun batuceper"):
        await chat.say(told)
        await chat.say("ya")
        await chat.say("kirim")
    assert len(await chat.tickets()) == 2
    await chat.say("yang nenek udah dibawa keluarganya")
    assert "Ini tentang laporan yang mana" in chat.last.text
    await chat.say("yang di pasar lama")
    assert await words_of(chat, 1) == ["yang nenek udah dibawa keluarganya"]


async def test_words_go_on_with_the_report_that_was_spoken_of(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += MINUTE
    await siti.say("yang nenek pakai kebaya")
    siti.stage.now += 2 * MINUTE
    await siti.say("bawa tas hitam juga")
    assert await words_of(siti, 1) == ["yang nenek pakai kebaya", "bawa tas hitam juga"]
    await tap(siti, "TRC-0003")  # not of her after all
    assert await words_of(siti, 1) == ["yang nenek pakai kebaya"]
    assert await words_of(siti, 3) == ["bawa tas hitam juga"]


async def test_whoever_has_the_wrong_one_hears_that_the_words_were_of_another(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += MINUTE
    await siti.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=1))
    await siti.stage.deliver()
    await siti.say("bawa tas hitam juga")
    assert await words_of(siti, 1) == ["bawa tas hitam juga"], "the team has just spoken of it"
    data = read_button(siti.find("TRC-0002").data or "")
    await siti.stage.settle(siti.who, press, PressOn(siti.who, data.nonce, data.arg), "p")
    shown = [one.text for one in await siti.stage.screens(BUDI.chat_id)]
    assert any("tentang laporan lain" in text for text in shown), shown


async def test_danger_waits_for_no_answer(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += HOUR
    await siti.say("dia pingsan pak, berdarah")
    told = [await words_of(siti, at) for at in (1, 2, 3)]
    assert told.count(["dia pingsan pak, berdarah"]) == 1 and "112" in siti.last.text


async def test_words_that_nobody_places_go_to_the_likeliest(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += HOUR
    await siti.say("orangnya kabur ke arah pasar")
    await siti.stage.wait(10)
    assert [await words_of(siti, at) for at in (1, 2, 3)].count(["orangnya kabur ke arah pasar"]) == 1


async def test_words_of_nobody_else_are_not_placed_by_a_stranger(siti: Chat) -> None:
    await send_third(siti)
    siti.stage.now += HOUR
    await siti.say("orangnya kabur ke arah pasar")
    data = read_button(siti.find("TRC-0002").data or "")
    stranger = person(9, "Lain")
    settled = await siti.stage.settle(stranger, press, PressOn(stranger, data.nonce, data.arg), "p")
    assert settled.outcome == "refused:not_allowed" and await words_of(siti, 2) == []


async def test_into_the_report_that_is_filled_in(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    for told in (OLD_WOMAN, "ada juga nenek tidur di stasiun batuceper"):
        await chat.say(told)
        await chat.say("ya")
        await chat.say("kirim")
    await chat.say("ada juga kakek tidur di depan kantor pos poris plawad")
    await chat.say("ya")
    await chat.say("yang nenek tadi pakai kebaya")
    assert "Ini tentang laporan yang mana" in chat.last.text
    assert await tap(chat, "sedang diisi") == "form"
    assert "kebaya" in ((await chat.answers()).words or "") and await words_of(chat, 1) == []
