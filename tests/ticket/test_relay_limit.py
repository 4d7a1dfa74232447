"""A reporter who sends without end: nothing is lost, nobody is drowned (acceptance list F30)."""

from bot.actions.kit.heard import Media
from bot.actions.report.answers import join_album
from bot.actions.report.relay import from_reporter
from bot.actions.ticket.relay_limit import MESSAGES, WINDOW_MS
from bot.domain.ticket.moves import Ticket
from storage.ticket import notes
from tests.support.stage import TEAM, person
from tests.ticket.shop import REPORTER, Shop

FLOOD = 200


async def counts(shop: Shop, chat_id: int) -> dict[str, int]:
    rows = await shop.stage.database.read(
        lambda tx: tx.all("SELECT kind, count(*) FROM outbox WHERE chat_id = :chat GROUP BY kind", {"chat": chat_id})
    )
    return {row[0]: row[1] for row in rows}


async def flooded(shop: Shop, ticket: Ticket, times: int = FLOOD) -> None:
    for number in range(times):
        await shop.report_words(await shop.now(ticket), f"pesan nomor {number}")
        await shop.stage.deliver()


async def test_f30_beyond_twenty_one_polite_answer_and_one_message_that_grows(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await flooded(shop, ticket)
    assert (await counts(shop, shop.budi.user_id))["work.relay"] == MESSAGES
    told = await counts(shop, REPORTER.user_id)
    assert (told["relay.passed"], told["relay.enough"]) == (MESSAGES, 1)
    await shop.report_words(await shop.now(ticket), "yang terakhir")
    [more] = await shop.stage.screens(shop.budi.user_id, "relay.more")
    assert f"Ada {FLOOD - MESSAGES + 1} pesan" in more.text and "yang terakhir" in more.text and more.protect
    kept = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id, 1_000))
    assert [note.text for note in kept] == [*(f"pesan nomor {number}" for number in range(FLOOD)), "yang terakhir"]
    sent = await shop.stage.database.read(
        lambda tx: tx.all("SELECT DISTINCT message_id FROM outbox WHERE kind = 'relay.more' AND message_id > 0")
    )
    assert len(sent) == 1, "it is one message, edited"


async def test_who_slows_down_is_heard_as_before(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await flooded(shop, ticket, 30)
    shop.stage.now += WINDOW_MS + 1
    reply = await shop.report_words(await shop.now(ticket), "Beliau pindah ke masjid")
    assert reply.outcome == "relayed"
    assert "masjid" in (await shop.texts(shop.budi.user_id, "work.relay"))[-1]
    await flooded(shop, ticket, 30)
    assert (await counts(shop, REPORTER.user_id))["relay.enough"] == 2, "one answer for each flood"


async def test_the_limit_is_of_one_person_and_one_ticket(shop: Shop) -> None:
    other_reporter = person(502, "Rudi")
    ticket = await shop.open(reporters=(REPORTER, other_reporter))
    await shop.claim(shop.budi, ticket)
    await flooded(shop, ticket, 30)
    second = await shop.open()
    assert (await shop.report_words(second, "tentang yang lain")).outcome == "relayed"
    current = await shop.now(ticket)
    reply = await shop.hear(
        other_reporter, lambda scene, heard: from_reporter(scene, heard, current), "saya juga lihat"
    )
    assert reply is not None and reply.outcome == "relayed"


async def test_files_without_end_are_kept_and_not_passed_on(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    for number in range(40):
        await shop.report_words(await shop.now(ticket), media=Media("photo", f"F{number}", f"U{number}", f"a{number}"))
        for piece in range(9):  # the further pictures of an album come without a word
            media = Media("photo", f"F{number}.{piece}", f"U{number}.{piece}", f"a{number}")
            await shop.hear(REPORTER, lambda scene, heard, media=media: join_album(scene, heard, media), media=media)
    assert (await counts(shop, shop.budi.user_id))["work.file"] == MESSAGES
    stored = await shop.stage.database.read(lambda tx: tx.all("SELECT 1 FROM attachment WHERE ticket_id = 1"))
    assert len(stored) == 400
    await shop.report_words(await shop.now(ticket), "lihat fotonya")
    more = (await shop.stage.screens(shop.budi.user_id, "relay.more"))[-1]
    assert f"{400 - MESSAGES} berkas" in more.text
    await shop.stage.deliver()
    await shop.press(shop.budi, ticket, "details")
    assert len(await shop.stage.screens(shop.budi.user_id, "work.file")) == 20, "the first and the last"


async def test_a_place_in_a_flood_is_kept_without_a_message_of_its_own(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await flooded(shop, ticket, MESSAGES)
    before = (await counts(shop, shop.budi.user_id))["work.pin"]
    for step in range(30):
        pin = (-6_170_000 - step * 1_000, 106_640_000)
        current = await shop.now(ticket)
        await shop.hear(REPORTER, lambda scene, heard, at=current: from_reporter(scene, heard, at), pin=pin)
    assert (await shop.now(ticket)).lat_e6 == -6_199_000
    assert (await counts(shop, shop.budi.user_id))["work.pin"] == before


async def test_while_nobody_has_it_the_group_is_not_drowned(shop: Shop) -> None:
    ticket = await shop.open()
    await shop.stage.deliver()
    await flooded(shop, ticket)
    assert (await counts(shop, TEAM))["team.card"] <= 1 + MESSAGES
    await shop.claim(shop.budi, ticket)
    [more] = await shop.stage.screens(shop.budi.user_id, "relay.more")
    assert f"Ada {FLOOD - MESSAGES} pesan" in more.text, "whoever takes it later sees it too"
