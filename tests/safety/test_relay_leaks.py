"""The relay gives nobody away (SOP 3, 9): no name of a file, no number or name in words, no contact, no origin of what was
forwarded, no place of a responder goes to the other side unasked."""

import json

import pytest

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply
from bot.actions.report.relay import PlaceWords, answer_to_relay, place_words, work_words
from bot.actions.system.conversation import hear
from bot.domain.kit.buttons import read_button
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from bot.messages.kit.screen import Button, Screen
from storage.kit import prompts
from storage.ticket import notes, tickets
from tests.support.stage import Stage, person
from tests.ticket.shop import HERE, REPORTER, Shop, open_shop

NAMED = ("document", "audio", "video")
PLAIN = ("photo", "voice", "video_note")
TELLING = "Saya Budi, hubungi 0812-3456-7890"


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


async def held(shop: Shop) -> Ticket:
    """budi has a ticket of REPORTER, and everything about that has arrived."""
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.deliver()
    return await shop.now(ticket)


async def to_reporter(shop: Shop) -> list[Screen]:
    return await shop.stage.screens(REPORTER.user_id, "relay.to_reporter")


def of(kind: str) -> Media:
    return Media(kind, f"FILE-{kind}", f"UNIQUE-{kind}", mime="application/pdf")


async def write(shop: Shop, ticket: Ticket, how: str, text: str = "", media: Media | None = None) -> None:
    """The holder's words or file, by each way that there is to the reporter."""
    match how:
        case "button":
            await shop.press(shop.budi, ticket, "write")
            await shop.say(shop.budi, text, media=media)
        case "command":
            await shop.press(shop.budi, ticket, "write", words=text)
        case "reply":
            await shop.report_words(ticket, "di depan masjid")
            await shop.stage.deliver()
            said = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
            at = await shop.stage.database.read(
                lambda tx: tx.one(
                    "SELECT message_id FROM posted WHERE chat_id = 11 AND subject = :subject",
                    {"subject": f"shown:{ticket.id}:relay:{said[-1].id}"},
                )
            )
            assert at is not None
            await shop.hear(shop.budi, answer_to_relay, text, media=media, reply_to=at[0])
        case "unasked":
            await shop.hear(shop.budi, work_words, text, media=media)
            [screen] = await shop.stage.screens(shop.budi.user_id, "work.words")
            await press(shop, shop.budi, screen, "ke pelapor")


async def press(shop: Shop, who: Who, screen: Screen, label: str) -> Reply:
    """A press of the button with this in its label, which carries the waiting words."""
    button = next(one for row in screen.buttons for one in row if label in one.label)
    return await _place(shop, who, button)


async def _place(shop: Shop, who: Who, button: Button) -> Reply:
    data = read_button(button.data or "")
    number, _, to = data.arg[1:].partition(".")
    return await shop.stage.act(who, place_words, PlaceWords(who, data.nonce, int(number), data.arg[0], to or None))


@pytest.mark.parametrize("how", ["button", "reply", "unasked"])
@pytest.mark.parametrize("kind", NAMED)
async def test_a_file_with_a_name_goes_to_no_reporter_and_is_kept(shop: Shop, how: str, kind: str) -> None:
    ticket = await held(shop)
    await write(shop, ticket, how, media=of(kind))
    assert await to_reporter(shop) == []
    [why] = await shop.texts(shop.budi.user_id, "work.not_passed")
    assert "kirim sebagai foto" in why
    files = await shop.stage.database.read(lambda tx: tickets.attachments(tx, ticket.id))
    assert [one.file_id for one in files] == [f"FILE-{kind}"], "nothing is lost"
    await shop.say(shop.budi, media=of("photo"))
    [went] = await to_reporter(shop)
    assert went.file == ("photo", "FILE-photo"), "the question was still open"


@pytest.mark.parametrize("how", ["button", "reply", "unasked"])
@pytest.mark.parametrize("kind", PLAIN)
async def test_what_has_no_name_of_its_own_goes(shop: Shop, how: str, kind: str) -> None:
    ticket = await held(shop)
    await write(shop, ticket, how, "kami sudah dekat", of(kind))
    [went] = await to_reporter(shop)
    assert went.file == (kind, f"FILE-{kind}") and "kami sudah dekat" in went.text


@pytest.mark.parametrize("how", ["button", "reply", "unasked"])
async def test_the_words_beside_a_file_go_without_it(shop: Shop, how: str) -> None:
    ticket = await held(shop)
    await write(shop, ticket, how, "tunggu sebentar", of("document"))
    [went] = await to_reporter(shop)
    assert "tunggu sebentar" in went.text and went.file is None
    assert len(await shop.texts(shop.budi.user_id, "work.not_passed")) == 1


@pytest.mark.parametrize("how", ["button", "command", "reply", "unasked"])
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (TELLING, "nomor telepon, nama petugas"), ("NIK 3671 0123 4567 8901", "NIK"), ("chat @budi_trc", "akun"),
        ("nanti Citra yang datang", "nama petugas"), ("di -6.171908, 106.635153 ya", "titik di peta"),
        ("lihat https://maps.app.goo.gl/abcDEF", "tautan"), ("6°10'18\"S 106°38'6\"E", "titik di peta"), ("nol delapan satu dua tiga empat lima enam", "nomor telepon"),
    ],
)  # fmt: skip
async def test_what_tells_who_writes_is_pointed_out_first(shop: Shop, how: str, words: str, said: str) -> None:
    ticket = await held(shop)
    await write(shop, ticket, how, words)
    assert await to_reporter(shop) == []
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    assert said in screen.text and words in screen.text
    assert [one.label for row in screen.buttons for one in row] == ["✏️ Ubah", "Kirim juga", "Hapus saja"]
    assert not [one for one in await shop.texts(shop.budi.user_id, "work.noted") if "Terkirim" in one]
    for row in await shop.stage.database.read(lambda tx: tx.all("SELECT params FROM outbox")):
        assert words not in json.dumps(row[0]), "the outbox holds numbers only"


@pytest.mark.parametrize("how", ["button", "reply", "unasked"])
async def test_it_waits_through_a_restart_and_goes_when_told(shop: Shop, how: str) -> None:
    ticket = await held(shop)
    await write(shop, ticket, how, TELLING, of("photo"))
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    await shop.stage.deliver()
    shop.stage.now += 3_600_000
    assert (await press(shop, shop.budi, screen, "Kirim juga")).outcome == "relayed"
    [went] = await to_reporter(shop)
    assert TELLING in went.text and went.file == ("photo", "FILE-photo")
    with pytest.raises(Refusal, match="already_placed"):
        await press(shop, shop.budi, screen, "Kirim juga")
    assert len(await to_reporter(shop)) == 1
    assert (await shop.kinds()).count("ticket.exposed") == 1


async def test_written_anew_is_looked_at_anew(shop: Shop) -> None:
    ticket = await held(shop)
    await write(shop, ticket, "button", TELLING)
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    assert (await press(shop, shop.budi, screen, "Ubah")).outcome == "asked"
    await shop.say(shop.budi, "Ini Budi lagi")
    assert await to_reporter(shop) == []
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    await press(shop, shop.budi, screen, "Ubah")
    await shop.say(shop.budi, "Kami segera ke sana")
    [went] = await to_reporter(shop)
    assert "Kami segera ke sana" in went.text


async def test_whoever_lost_the_ticket_sends_it_no_more(shop: Shop) -> None:
    ticket = await held(shop)
    await write(shop, ticket, "button", TELLING)
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    await shop.press(shop.budi, ticket, "give_back")
    await shop.claim(shop.citra, ticket)
    for label in ("Kirim juga", "Ubah"):
        with pytest.raises(Refusal, match="not_yours"):
            await press(shop, shop.budi, screen, label)
    assert await to_reporter(shop) == []


async def test_nobody_else_sends_somebodys_words(shop: Shop) -> None:
    ticket = await held(shop)
    await write(shop, ticket, "button", TELLING)
    screen = (await shop.stage.screens(shop.budi.user_id, "work.exposes"))[-1]
    for other in (shop.citra, shop.sari, REPORTER, person(900, "Orang Lain")):
        with pytest.raises(Refusal, match="already_placed"):
            await press(shop, other, screen, "Kirim juga")
    assert await to_reporter(shop) == []


async def test_the_services_own_numbers_are_for_everybody(shop: Shop) -> None:
    ticket = await held(shop)
    await write(shop, ticket, "button", "Darurat telepon 112 atau 110. Bapak aman, pukul 14.30 WIB.")
    assert len(await to_reporter(shop)) == 1


@pytest.mark.parametrize("way", ["plain", "reply", "question"])
async def test_a_contact_that_a_reporter_shares_is_kept_and_not_relayed(shop: Shop, way: str) -> None:
    """Showing it is an act of its own with a reason."""
    ticket = await held(shop)
    number = "+6281299998888"
    if way == "question":
        await shop.stage.write(lambda tx: prompts.ask(tx, 501, "more", ticket.id, {}, shop.stage.now))
    reply_to = None
    if way == "reply":
        await write(shop, ticket, "button", "ada kabar?")
        await shop.stage.deliver()
        at = await shop.stage.database.read(
            lambda tx: tx.one("SELECT message_id FROM posted WHERE chat_id = 501 AND subject LIKE '%relay:%'")
        )
        reply_to = None if at is None else at[0]
        assert reply_to is not None
    heard = Heard(REPORTER, 90, shop.stage.now, phone=number, own_phone=True, reply_to=reply_to)
    await shop.stage.act(REPORTER, hear, heard)
    assert (await shop.now(ticket)).answers.contact == number
    for screen in await shop.stage.screens(shop.budi.user_id):
        assert "9998888" not in screen.text.replace("-", "").replace(" ", "")


async def test_where_a_responder_is_goes_to_no_reporter(shop: Shop) -> None:
    ticket = await held(shop)
    for live in (False, True):
        heard = Heard(shop.budi, 91, shop.stage.now, pin=(HERE[0] + 5_000, HERE[1] + 5_000), live=live)
        await shop.stage.act(shop.budi, hear, heard)
    for screen in await shop.stage.screens(REPORTER.user_id):
        assert screen.pin is None and "maps" not in screen.text
    assert (await shop.now(ticket)).state == ticket.state


async def test_what_is_forwarded_says_not_from_whom(shop: Shop) -> None:
    """Everything is a new message of the bot: nothing is forwarded or copied by Telegram."""
    ticket = await held(shop)
    await shop.press(shop.budi, ticket, "write")
    prompt = await shop.stage.database.read(lambda tx: prompts.current(tx, 11))
    assert prompt is not None
    heard = Heard(shop.budi, 92, shop.stage.now, "jalan ditutup", forwarded=True)
    await shop.stage.act(shop.budi, hear, heard)
    [went] = await to_reporter(shop)
    assert went.act is None and "jalan ditutup" in went.text
    for name in ("Budi", "Citra", "Sari", "11", "budi"):
        assert name not in went.text
