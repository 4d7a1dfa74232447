"""Words that tell of a death, on a ticket, lead to where it is recorded (SOP 5)."""

import pytest

from bot.actions.report.relay import work_words
from bot.domain.kit.people import Who
from storage.case import persons
from storage.ticket import notes
from tests.case.ward import Ward


async def said(ward: Ward, who: Who, words: str) -> str:
    """`who` writes without saying what for; the data of the button that records the death."""
    await ward.shop.hear(who, work_words, words)
    *_, asked = await ward.stage.screens(who.user_id, "work.words")
    [data] = [one.data or "" for row in asked.buttons for one in row if "Catat meninggal" in one.label]
    return data


@pytest.mark.parametrize("words", ["meninggal di jalan", "udah meninggal pas kami sampai", "beliau wafat barusan"])
async def test_of_somebody_on_record_the_death_is_asked_about_at_once(ward: Ward, words: str) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)
    await ward.press(ward.budi, await said(ward, ward.budi, words))
    assert await ward.asked(ward.budi) == "died_at"
    await ward.choose(ward.budi, one, "died_at", "-n")
    await ward.choose(ward.budi, one, "died_sure", "yes")
    assert (await ward.death(one)).person_id == one.id


async def test_the_words_stay_with_the_ticket_and_wait_no_more(ward: Ward) -> None:
    ticket = await ward.brought()
    await ward.recorded(ticket)
    data = await said(ward, ward.budi, "meninggal di jalan")
    await ward.press(ward.budi, data)
    number = int(data.rpartition(".")[2])
    note = await ward.stage.database.read(lambda tx: notes.get(tx, number))
    assert note is not None and not note.pending and note.text == "meninggal di jalan"
    await ward.settle(ward.budi, data)
    assert await ward.asked(ward.budi) == "died_at", "a second tap asks the same"


@pytest.mark.parametrize("label", ["mr", "Sukarjo"])
async def test_where_nobody_is_on_record_it_is_first_asked_who_it_was(ward: Ward, label: str) -> None:
    ticket = await ward.shop.open()
    await ward.shop.claim(ward.budi, ticket)
    await ward.shop.press(ward.budi, ticket, "arrive")
    await ward.press(ward.budi, await said(ward, ward.budi, "udah meninggal pas kami sampai"))
    if label == "mr":
        await ward.press(ward.budi, f"cn:{ticket.nonce}:{label}")
    else:
        await ward.say(ward.budi, label)
    [one] = await ward.stage.database.read(lambda tx: persons.of_ticket(tx, ticket.id))
    assert await ward.asked(ward.budi) == "die"
    await ward.choose(ward.budi, one, "die", "found")
    assert await ward.asked(ward.budi) != "die"


async def test_nobody_else_records_it(ward: Ward) -> None:
    ticket = await ward.brought()
    await ward.recorded(ticket)
    data = await said(ward, ward.budi, "meninggal di jalan")
    assert (await ward.settle(ward.citra, data)).outcome.startswith("refused")


@pytest.mark.parametrize(
    "words",
    [
        "sudah dikubur kemarin jam 10 di TPU Kedaung blok C 12",
        "keluarganya sudah datang, adiknya dari Serang",
        "surat polisi sudah saya ambil tadi",
        "dipindah ke RSUD barusan",
    ],
)
async def test_what_is_recorded_with_the_person_leads_to_the_person(ward: Ward, words: str) -> None:
    ticket = await ward.brought()
    await ward.shop.hear(ward.budi, work_words, words)
    *_, before = await ward.stage.screens(ward.budi.user_id, "work.words")
    assert not [one for row in before.buttons for one in row if "Orangnya" in one.label], "nobody is on record"
    await ward.recorded(ticket)
    await ward.shop.hear(ward.budi, work_words, words)
    *_, asked = await ward.stage.screens(ward.budi.user_id, "work.words")
    [data] = [one.data or "" for row in asked.buttons for one in row if one.label == "👤 Orangnya (1)"]
    await ward.press(ward.budi, data)
    [listed] = (await ward.stage.screens(ward.budi.user_id, "case.people"))[-1:]
    assert "1 orang tercatat" in listed.text


@pytest.mark.parametrize("words", ["otw", "keluarganya minta dibantu lagi", "beres pak"])
async def test_other_words_do_not(ward: Ward, words: str) -> None:
    await ward.recorded(await ward.brought())
    await ward.shop.hear(ward.budi, work_words, words)
    *_, asked = await ward.stage.screens(ward.budi.user_id, "work.words")
    assert not [one for row in asked.buttons for one in row if "Orangnya" in one.label]
