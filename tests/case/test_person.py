"""A person is recorded, described, corrected, shown (SOP 4)."""

import asyncio

import pytest

from bot.actions.case import person as persons_action
from bot.actions.kit.requests import AskNumber
from bot.domain.case.person import CHOICES, FIELDS, MORE
from bot.domain.case.questions import QUESTIONS, letter_of
from bot.domain.kit.refusals import Refusal
from bot.texts.catalog import texts
from storage.case import persons
from storage.kit import prompts
from storage.ticket import notes, tickets
from tests.case.ward import PHOTO, Ward, refused
from tests.support.stage import TEAM
from tests.support.stage import person as somebody


async def test_numbers_of_the_year_have_no_gap_and_no_double(ward: Ward) -> None:
    first, second = await ward.brought(), await ward.brought("singgah")
    labels = [await ward.label(await ward.recorded(ticket, label)) for ticket, label in
              ((first, "mr"), (first, "mrs"), (second, "unknown"), (second, "mr"))]  # fmt: skip
    assert labels == ["Mr X 8/2023", "Mrs X 9/2023", "X 10/2023", "Mr X 11/2023"]


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("ga tau namanya", "X 8/2023"),
        ("tanpa identitas, laki2", "Mr X 8/2023"),
        ("mrs x", "Mrs X 8/2023"),
        ("ga ada ktp bu", "X 8/2023"),
        ("ibu Siti", "ibu Siti"),
        ("Budi, ga ada ktp", "Budi, ga ada ktp"),
        ("Tak Liong", "Tak Liong"),
    ],
)
async def test_that_nobody_knows_the_name_is_no_name(ward: Ward, said: str, label: str) -> None:
    ticket = await ward.brought()
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.say(ward.budi, said)
    [one] = await _all(ward, ticket.id)
    assert await ward.label(one) == label


@pytest.mark.parametrize("said", ["selesai", "otw", "udah nyampe", "kirim"])
async def test_a_word_of_the_work_is_nobodys_name(ward: Ward, said: str) -> None:
    ticket = await ward.brought()
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    assert await refused(ward.say(ward.budi, said)) == "no_name"
    assert await _all(ward, ticket.id) == []


async def test_several_persons_of_one_report(ward: Ward) -> None:
    """A mother with two children: each has a card, a place, and reminders of their own."""
    ticket = await ward.brought("singgah")
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.say(ward.budi, "Dewi Lestari")
    await ward.choose(ward.budi, (await _all(ward, ticket.id))[0], "f", "-x")
    for label in ("mr", "mrs"):
        await ward.recorded(ticket, label)
    mother, son, daughter = await _all(ward, ticket.id)
    assert await ward.label(mother) == "Dewi Lestari" and mother.label_number is None
    assert [kind for kind, *_ in await ward.waiting(ticket.id)].count("health_check") == 3
    await ward.wait(24)
    await ward.card(ward.budi, son, "hc.well")
    left = [kind for kind, *_ in await ward.waiting(ticket.id)].count("health_late")
    assert left == 2, "one child's answer silences nobody else's question"
    await ward.stage.act(ward.budi, persons_action.look, AskNumber(ward.budi, ticket.id))
    [listed] = await ward.stage.screens(ward.budi.user_id, "case.people")
    assert [row[0].label for row in listed.buttons][:3] == ["Dewi Lestari", "Mr X 8/2023", "Mrs X 9/2023"]
    assert daughter.ticket_id == mother.ticket_id


async def test_two_taps_record_one_person(ward: Ward) -> None:
    ticket = await ward.brought()
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    both = await asyncio.gather(*(ward.settle(ward.budi, f"cn:{ticket.nonce}:mr") for _ in range(2)))
    assert sorted(one.outcome for one in both) == ["asked:age", "refused:stale"]
    assert len(await _all(ward, ticket.id)) == 1


async def test_who_may_record_and_when(ward: Ward) -> None:
    ticket = await ward.shop.open()
    await ward.shop.claim(ward.budi, ticket)
    assert await refused(ward.press(ward.budi, f"cn:{ticket.nonce}")) == "not_met_yet"
    await ward.shop.press(ward.budi, ticket, "arrive")
    assert await refused(ward.press(ward.citra, f"cn:{ticket.nonce}")) == "not_yours"
    assert await refused(ward.press(somebody(900), f"cn:{ticket.nonce}")) == "not_allowed"
    await ward.press(ward.sari, f"cn:{ticket.nonce}")
    with pytest.raises(Refusal, match="private_only"):
        await ward.press(somebody(ward.budi.user_id, group=True), f"cn:{ticket.nonce}")


async def test_answers_that_cannot_be_are_refused_and_asked_again(ward: Ward) -> None:
    ticket = await ward.brought()
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.press(ward.budi, f"cn:{ticket.nonce}:mr")
    assert await ward.asked(ward.budi) == "f"
    assert await refused(ward.say(ward.budi, "tua")) == "bad_age"
    assert await ward.asked(ward.budi) == "f", "the question stays"
    await ward.say(ward.budi, "sekitar 50-60 tahun")
    assert await refused(ward.say(ward.budi, "1650 mm")) == "bad_height_cm"
    await ward.say(ward.budi, "165 cm")
    [one] = await _all(ward, ticket.id)
    assert await _facts(ward, one.id) == {"age": "50-60", "height_cm": "165"}
    wrong = (("nik", "3671 0101", "bad_nik"), ("name", "…", "bad_words"), ("name", "belum tau namanya", "no_name"))
    for field, words, code in wrong:
        await ward.card(ward.budi, one, f"more.{field}")
        assert await refused(ward.say(ward.budi, words)) == code


async def test_a_correction_is_a_new_fact_and_an_event_without_words(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    for words in ("tato naga di lengan", "tato bunga di lengan kiri"):
        await ward.card(ward.budi, one, "more.tattoos")
        await ward.say(ward.budi, words)
    assert (await _facts(ward, one.id))["tattoos"] == "tato bunga di lengan kiri"
    kept = await ward.stage.database.read(lambda tx: tx.all("SELECT value FROM person_fact WHERE field = 'tattoos'"))
    assert [row[0] for row in kept] == ["tato naga di lengan", "tato bunga di lengan kiri"]
    said = [event for event in await ward.stage.events() if event.kind == "person.fact"]
    assert len(said) == 2 and all("naga" not in event.data and "bunga" not in event.data for event in said)


async def test_a_name_that_comes_later_keeps_the_number(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "more.name")
    await ward.say(ward.budi, "Soekardjo")
    assert await ward.label(one) == "Soekardjo"
    assert (await ward.now(one)).label_number == 8
    assert await ward.label(await ward.recorded(await ward.brought())) == "Mr X 9/2023"


async def test_the_photo_is_the_persons_and_each_look_is_an_event(ward: Ward) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)
    await ward.card(ward.budi, one, "more.photo")
    assert await refused(ward.say(ward.budi, "ini fotonya")) == "photo_expected"
    await ward.say(ward.budi, media=PHOTO)
    assert await ward.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id)) == []
    await ward.clear()
    await ward.card(ward.sari, one, "see")
    [shown] = await ward.stage.screens(ward.sari.user_id, "person.photo")
    assert shown.spoiler and shown.protect and "Sari" in shown.text
    await ward.stage.deliver()
    seen = [event for event in await ward.stage.events() if event.kind == "person.photo_shown"]
    assert len(seen) == 1 and f'"viewer":{ward.sari.user_id}' in seen[0].data


async def test_nik_and_cause_stand_on_no_card(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    for field, words in (("nik", "3671012304560001"), ("cause", "gagal jantung")):
        await ward.card(ward.budi, one, f"more.{field}")
        await ward.say(ward.budi, words)
    card = (await ward.stage.screens(ward.budi.user_id, "person.card"))[-1]
    assert "••••0001" in card.text and "36710123" not in card.text and "jantung" not in card.text
    assert "terbatas" in card.text and card.protect


async def test_the_dialogue_goes_on_after_something_else_was_asked(ward: Ward) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)
    await ward.card(ward.budi, one, "more.hair")
    await ward.shop.press(ward.budi, ticket, "note")  # another question takes its place
    assert await refused(ward.choose(ward.budi, one, "f", "0")) == "stale"
    await ward.card(ward.budi, one, "more.hair")
    await ward.choose(ward.budi, one, "f", "2")
    assert (await _facts(ward, one.id))["hair"] == "beruban"
    assert await ward.stage.database.read(lambda tx: prompts.current(tx, 11)) is None


async def test_made_up_data_is_refused(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    for data in ("c:nobody0000000000:mv", f"c:{one.nonce}:zz", f"c:{one.nonce}:more.zz", f"a:{one.nonce}:zz",
                 f"c:{one.nonce}:hc.zz", f"c:{one.nonce}:rf.zz", f"a:{one.nonce}:", f"cb:{one.nonce}:y"):  # fmt: skip
        who = ward.sari if data.startswith("cb") else ward.budi
        settled = await ward.settle(who, data)
        assert settled.outcome in ("refused:stale", "refused:no_such_person"), data
        assert settled.error is None
    before = await ward.now(one)
    assert before.place == "rps"


async def test_what_is_restricted_reaches_neither_group_nor_events(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "more.features")
    await ward.say(ward.budi, "bekas luka di pipi kiri")
    group = "".join(screen.text for screen in await ward.stage.screens(TEAM))
    assert "bekas luka" not in group and "Mr X" not in group
    assert all("luka" not in event.data for event in await ward.stage.events())
    rows = await ward.stage.database.read(lambda tx: tx.all("SELECT params FROM outbox"))
    assert all("luka" not in row[0] for row in rows)
    assert await ward.stage.database.read(lambda tx: notes.of_ticket(tx, one.ticket_id)) == []


def test_every_field_and_question_has_its_words() -> None:
    for language in ("id", "en"):
        words = texts(language)
        for field in MORE:
            assert f"field.{field}" in words and f"case.ask.f_{field}" in words
        for q in QUESTIONS:
            assert q in ("f", "later") or f"case.ask.{q}" in words
    assert set(CHOICES) <= set(FIELDS)
    assert len({letter_of(q) for q in QUESTIONS}) == len(QUESTIONS)


async def _all(ward: Ward, ticket_id: int) -> list[persons_action.PersonRow]:
    return await ward.stage.database.read(lambda tx: persons.of_ticket(tx, ticket_id))


async def _facts(ward: Ward, person_id: int) -> dict[str, str]:
    return await ward.stage.database.read(lambda tx: persons.facts(tx, person_id))
