"""The blind relay: words and files pass, names and numbers do not (SOP 3)."""

import pytest

from bot.actions.kit.heard import Heard, Media
from bot.actions.report.relay import PlaceWords, answer_to_relay, from_reporter, place_words, work_words
from bot.domain.kit.refusals import Refusal
from bot.messages.kit.screen import Screen
from storage.kit import outbox
from storage.ticket import notes, tickets
from tests.support.stage import TEAM, person
from tests.ticket.shop import REPORTER, Shop

PHOTO = Media("photo", "FILE", "UNIQUE")
PRIVATE = ("Budi", "Siti", "Pelapor ", "501", "0811")


async def test_the_reporters_words_reach_the_holder_without_a_name(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.report_words(await shop.now(ticket), "Beliau pindah ke depan masjid")
    [relayed] = await shop.stage.screens(shop.budi.user_id, "work.relay")
    assert "depan masjid" in relayed.text and not any(one in relayed.text for one in PRIVATE)
    assert "masjid" not in "".join(event.data for event in await shop.stage.events())
    rows = await shop.stage.database.read(lambda tx: tx.all("SELECT params FROM outbox"))
    assert "masjid" not in "".join(row[0] for row in rows)
    assert "diteruskan ke petugas" in (await shop.texts(REPORTER.user_id, "relay.passed"))[-1]


async def test_without_a_holder_the_card_says_that_something_came(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.deliver()
    await shop.report_words(ticket, "Masih di sini")
    assert "1 pesan baru" in (await shop.texts(TEAM, "team.card"))[-1]
    assert "Masih di sini" not in "".join(await shop.texts(TEAM))
    await shop.claim(shop.budi, ticket)
    assert "Masih di sini" in (await shop.texts(shop.budi.user_id, "work.card"))[-1]


async def test_danger_in_a_second_message_shows_112_and_makes_the_ticket_urgent(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.report_words(ticket, "Beliau masih duduk, tidak ada luka")
    assert "112" not in (await shop.texts(REPORTER.user_id, "relay.passed"))[-1]
    assert not (await shop.now(ticket)).answers.signs
    await shop.report_words(await shop.now(ticket), "skrg dia ga bangun2 pak, darahnya ga brenti")
    assert "112" in (await shop.texts(REPORTER.user_id, "relay.passed"))[-1]
    assert (await shop.now(ticket)).answers.signs == ("injured",)


async def test_a_photo_goes_on_as_a_new_message(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.deliver()
    await shop.report_words(await shop.now(ticket), media=PHOTO)
    [file] = await shop.stage.screens(shop.budi.user_id, "work.file")
    assert file.file == ("photo", "FILE") and file.spoiler and file.protect


async def test_a_reply_finds_its_ticket_in_both_directions(shop: Shop) -> None:
    first, second = await shop.open(), await shop.open()
    await shop.claim(shop.budi, first)
    await shop.claim(shop.budi, second)
    await shop.stage.deliver()
    await shop.report_words(await shop.now(first), "Di mana petugasnya?")
    await shop.stage.deliver()
    note = (await shop.stage.database.read(lambda tx: notes.of_ticket(tx, first.id)))[-1]
    at = await shop.stage.database.read(lambda tx: outbox.standing(tx, 11, f"shown:{first.id}:relay:{note.id}"))
    reply = await shop.hear(shop.budi, answer_to_relay, "Lima menit lagi", reply_to=at)
    assert reply is not None and reply.outcome == "relayed"
    [told] = await shop.stage.screens(REPORTER.user_id, "relay.to_reporter")
    assert "Lima menit lagi" in told.text and "TRC-0001" in told.text
    assert not any(one in told.text for one in PRIVATE)
    await shop.stage.deliver()
    answer = (await shop.stage.database.read(lambda tx: notes.of_ticket(tx, first.id)))[-1]
    there = await shop.stage.database.read(lambda tx: outbox.standing(tx, 501, f"relay:{answer.id}"))
    assert await shop.hear(REPORTER, answer_to_relay, "Baik, saya tunggu", reply_to=there) is not None
    assert "saya tunggu" in (await shop.texts(shop.budi.user_id, "work.relay"))[-1]
    assert await shop.hear(shop.budi, answer_to_relay, "x", reply_to=999_999) is None


@pytest.mark.parametrize(("way", "kind"), [("r", "to_reporter"), ("n", "note"), ("b", None), ("x", None)])
async def test_words_without_a_purpose_are_kept_and_asked_about(shop: Shop, way: str, kind: str | None) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    assert await shop.hear(shop.budi, work_words, "Sudah dekat", media=PHOTO) is not None
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    number = int((asked.buttons[0][0].data or "").rpartition(":r")[2])
    assert not await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id)), "it is no note yet"
    await shop.stage.act(shop.budi, place_words, PlaceWords(shop.budi, ticket.nonce, number, way))
    kept = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
    assert [one.kind for one in kept] == ([kind] if kind else [])
    files = await shop.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id))
    assert len(files) == (1 if kind else 0)
    assert len(await shop.stage.screens(REPORTER.user_id, "relay.to_reporter")) == (1 if way == "r" else 0)
    assert len(await shop.stage.screens(shop.budi.user_id, "report.form")) == (1 if way == "b" else 0)
    with pytest.raises(Refusal, match="already_placed"):
        await shop.stage.act(shop.budi, place_words, PlaceWords(shop.budi, ticket.nonce, number, way))


def _labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.buttons for button in row]


@pytest.mark.parametrize(
    ("said", "label", "state"),
    [
        ("otw pak", "Menuju lokasi", "en_route"),
        ("sudah di lokasi", "Di lokasi", "on_scene"),
        ("sampe", "Di lokasi", "on_scene"),
    ],
)
async def test_a_step_that_the_words_mean_is_made_by_one_press_and_the_words_are_a_note(
    shop: Shop, said: str, label: str, state: str
) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    assert await shop.hear(shop.budi, work_words, said) is not None
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert label in _labels(asked)[0]
    number, _, to = (asked.buttons[0][0].data or "").rpartition(":t")[2].partition(".")
    await shop.stage.act(shop.budi, place_words, PlaceWords(shop.budi, ticket.nonce, int(number), "t", to))
    kept = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
    assert [one.text for one in kept if one.kind == "note"] == [said]
    assert (await shop.now(ticket)).state == state


async def test_only_steps_that_can_be_made_are_offered_and_a_made_up_one_is_a_note(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for said in ("selesai", "dibawa ke rsud", "belum sampai", "sampai di mana pelapornya?"):
        await shop.hear(shop.budi, work_words, said)
    for asked in await shop.stage.screens(shop.budi.user_id, "work.words"):
        assert "pelapor" in _labels(asked)[0]
    number = int((asked.buttons[0][0].data or "").rpartition(":r")[2])
    await shop.stage.act(shop.budi, place_words, PlaceWords(shop.budi, ticket.nonce, number, "t", "z"))
    assert (await shop.now(ticket)).state == "claimed"


async def test_a_death_has_a_place_of_its_own(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.hear(shop.budi, work_words, "kakeknya meninggal")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert "Di lokasi" in _labels(asked)[0], "first that they are there"
    await shop.press(shop.budi, ticket, "arrive")
    await shop.hear(shop.budi, work_words, "udah meninggal pas kami sampai")
    *_, asked = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert f"/orang_{ticket.id}" in asked.text and "Catat meninggal" in _labels(asked)[0]


async def test_not_found_asks_where_was_looked(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "arrive")
    await shop.hear(shop.budi, work_words, "gak ketemu orangnya")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert "Tidak ditemukan" in _labels(asked)[0]
    number, _, to = (asked.buttons[0][0].data or "").rpartition(":t")[2].partition(".")
    await shop.stage.act(shop.budi, place_words, PlaceWords(shop.budi, ticket.nonce, int(number), "t", to))
    assert (await shop.now(ticket)).state == "on_scene"
    assert await shop.stage.screens(shop.budi.user_id, "work.ask")


async def test_nobody_places_the_words_of_another(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.hear(shop.budi, work_words, text="Sudah dekat")
    with pytest.raises(Refusal, match="already_placed"):
        await shop.stage.act(shop.citra, place_words, PlaceWords(shop.citra, ticket.nonce, 1, "r"))
    assert await shop.hear(shop.citra, work_words, text="halo") is None


async def test_several_tickets_are_all_offered(shop: Shop) -> None:
    for _ in range(3):
        await shop.claim(shop.budi, await shop.open())
    await shop.hear(shop.budi, work_words, text="Sudah dekat")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert [len(row) for row in asked.buttons] == [2, 2, 2, 2]


async def test_co_reporters_are_told_apart_by_their_order(shop: Shop) -> None:
    tono = await shop.stage.grant(person(502, "Tono"))
    ticket = await shop.open(reporters=(REPORTER, tono))
    await shop.claim(shop.budi, ticket)
    await shop.report_words(await shop.now(ticket), "halo")
    assert "pelapor 1" in (await shop.texts(shop.budi.user_id, "work.relay"))[-1]
    assert "+1 pelapor lain" in (await shop.texts(TEAM, "team.card"))[-1]


async def test_words_go_to_the_reporter_that_was_chosen(shop: Shop) -> None:
    """What is for one is not for all: one of them may be whom the person hides from (SOP 9)."""
    second = person(502, "Pelapor Kedua")
    ticket = await shop.open(reporters=(REPORTER, second))
    await shop.claim(shop.budi, ticket)
    await shop.stage.deliver()
    await shop.press(shop.budi, ticket, "write", words="untuk yang pertama")
    assert (await _got(shop, 501), await _got(shop, 502)) == (1, 0)
    await shop.press(shop.budi, ticket, "write", value="2")
    [ask] = await shop.stage.screens(11, "work.ask")
    assert [row[0].label for row in ask.buttons[:2]] == ["Pelapor 1", "✔️ Pelapor 2"]
    await shop.say(shop.budi, "untuk yang kedua")
    assert (await _got(shop, 501), await _got(shop, 502)) == (1, 1)
    heard, now = Heard(second, 1, shop.stage.now, text="dia di halte"), await shop.now(ticket)
    await shop.stage.act(second, lambda scene, one: from_reporter(scene, one, now), heard)
    await shop.stage.deliver()
    note = (await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id)))[-1]
    at = await shop.stage.database.read(lambda tx: outbox.standing(tx, 11, f"shown:{ticket.id}:relay:{note.id}"))
    await shop.hear(shop.budi, answer_to_relay, "terima kasih", reply_to=at)
    assert (await _got(shop, 501), await _got(shop, 502)) == (0, 1)
    for made_up in ("0", "3", "-1", "x", "9" * 30):
        await shop.press(shop.budi, ticket, "write", value=made_up)
        await shop.say(shop.budi, "siapa")
    assert await _got(shop, 502) == 1, "made-up data reaches nobody new"


async def _got(shop: Shop, chat_id: int) -> int:
    return len(await shop.stage.screens(chat_id, "relay.to_reporter"))


async def test_cancel_under_what_is_this_for_drops_the_words(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.hear(shop.budi, work_words, "salah pencet")
    waiting = "SELECT count(*) FROM note WHERE source LIKE 'pending:%'"
    assert await shop.stage.write(lambda tx: tx.one(waiting)[0]) == 1
    await shop.hear(shop.budi, work_words, "batal")
    assert await shop.stage.write(lambda tx: tx.one(waiting)[0]) == 0
    await shop.hear(shop.budi, work_words, "batal")
    assert await shop.stage.write(lambda tx: tx.one(waiting)[0]) == 0, "the word is none of theirs"


@pytest.mark.parametrize(
    ("said", "slip"), [("eh salah pencet belum jalan", True), ("kepencet pak", True), ("otw", False)]
)
async def test_whoever_pressed_by_mistake_with_no_step_to_take_back_reads_what_can_be_done(
    shop: Shop, said: str, slip: bool
) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.hear(shop.budi, work_words, said)
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    assert ("Salah tekan?" in asked.text) is slip and "Pesan ini untuk apa?" in asked.text
    assert (f"/lepas_{ticket.id}" in asked.text) is slip
