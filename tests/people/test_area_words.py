"""Camat and lurah as part of the work (SOP 10): "sudah kami cek", "kami dampingi", what waits, and plain questions."""

from dataclasses import replace

import pytest

from bot.actions.figures.subscriptions import subscribe_new
from bot.actions.kit.heard import Heard
from bot.actions.system.conversation import hear
from bot.actions.ticket.area_words import LookAtTicket, SayOfTicket, look, say
from bot.clock import DAY, HOUR, MINUTE
from bot.config.digests import DigestPart
from bot.domain.figures.digest import DigestRules, Stretch
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.area_words import AreaWord
from storage.figures import subscriptions, tally
from storage.kit.sqlite import Tx
from storage.ticket import wilayah
from tests.people.test_wilayah import CAMAT, CIBODAS, CIKOKOL, LURAH, TANAH_TINGGI, TANGERANG, bound, reported
from tests.support.stage import Stage, person
from tests.ticket.shop import Shop, open_shop

BOSS = person(12, "Kabid")


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


async def _told(stage: Stage, who: Who, kind: str) -> list[str]:
    return [screen.text for screen in await stage.screens(who.chat_id, kind)]


@pytest.mark.parametrize("word", list(AreaWord))
async def test_every_word_reaches_the_holder_and_stands_on_the_cards(shop: Shop, word: AreaWord) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    await shop.claim(shop.budi, ticket)
    await shop.stage.deliver()
    settled = await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, word))
    assert settled.reply is not None and settled.reply.toast == "wilayah.toast.said"
    [told] = await _told(shop.stage, shop.budi, "work.area_word")
    assert "TRC-0001" in told and "Kelurahan Cikokol" in told
    [card] = await _told(shop.stage, shop.budi, "work.card")
    assert "Kelurahan Cikokol" in card
    [event] = [one for one in await shop.stage.events() if one.kind == "ticket.area_word"]
    assert (event.ticket_id, event.actor) == (ticket.id, lurah.actor)


async def test_the_same_word_again_is_told_nobody_and_another_replaces_it(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    await shop.claim(shop.budi, ticket)
    for word in ("still_there", "still_there", "not_there"):
        await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, word))
    assert len(await _told(shop.stage, shop.budi, "work.area_word")) == 2
    said = await shop.stage.write(lambda tx: wilayah.said_of(tx, ticket.id))
    assert [one.word for one in said] == [AreaWord.NOT_THERE]


async def test_going_along_stands_beside_what_was_found(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    await shop.claim(shop.budi, ticket)
    for word in ("needs_team", "going_along", "going_along", "still_there"):
        await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, word))
    card = (await _told(shop.stage, shop.budi, "work.card"))[-1]
    assert "mendampingi penanganan" in card and "masih di tempat" in card and "perlu petugas segera" not in card
    assert len(await _told(shop.stage, shop.budi, "work.area_word")) == 3


async def test_who_reads_it_is_said_as_it_is(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    await shop.stage.settle(lurah, look, LookAtTicket(lurah, CIKOKOL, ticket.id))
    assert "Petugas yang menangani" not in (await _told(shop.stage, lurah, "wilayah.ticket"))[-1]
    await shop.claim(shop.budi, ticket)
    await shop.stage.settle(lurah, look, LookAtTicket(lurah, CIKOKOL, ticket.id))
    assert "Petugas yang menangani" in (await _told(shop.stage, lurah, "wilayah.ticket"))[-1]


async def test_where_nobody_holds_it_the_supervisors_hear_that_the_team_is_needed(shop: Shop) -> None:
    await shop.stage.grant(BOSS, Role.SUPERVISOR)
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, "still_there"))
    assert await _told(shop.stage, BOSS, "work.area_word") == []
    await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, "needs_team"))
    assert "perlu petugas segera" in (await _told(shop.stage, BOSS, "work.area_word"))[0]


async def test_only_tickets_of_ones_own_area(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    theirs, other = await shop.open(reported(CIKOKOL)), await shop.open(reported(TANAH_TINGGI))
    nowhere = await shop.open(reported(None))
    for area, number in (
        (CIKOKOL, other.id), (CIKOKOL, nowhere.id), (TANAH_TINGGI, other.id), (TANGERANG, theirs.id),
        (CIBODAS, theirs.id), ("", theirs.id), (CIKOKOL, 99),
    ):  # fmt: skip
        for action, command in (
            (look, LookAtTicket(lurah, area, number)), (say, SayOfTicket(lurah, area, number, "needs_team")),
        ):  # fmt: skip
            with pytest.raises(Refusal):
                await shop.stage.act(lurah, action, command)
    assert [one for one in await shop.stage.events() if one.kind == "ticket.area_word"] == []


async def test_a_made_up_word_and_a_closed_ticket_change_nothing(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    ticket = await shop.open(reported(CIKOKOL))
    with pytest.raises(Refusal):
        await shop.stage.act(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, "made_up"))

    def close(tx: Tx) -> None:
        tx.run("UPDATE ticket SET state = 'done', closed_at = opened_at WHERE id = :id", {"id": ticket.id})

    await shop.stage.write(close)
    settled = await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, "not_there"))
    assert settled.reply is not None and settled.reply.toast == "wilayah.toast.over"


async def test_what_is_shown_of_a_ticket_is_nothing_personal(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    await shop.stage.settle(camat, look, LookAtTicket(camat, TANGERANG, ticket.id))
    [screen] = await shop.stage.screens(camat.chat_id, "wilayah.ticket")
    shown = screen.text + str(screen.buttons)
    for word in ("Bapak tua", "0812", "Pom Bensin", "Daan Mogot", "811 2223", "Budi", "Siti", "106.6", ticket.nonce):
        assert word not in shown, word


async def test_a_ticket_that_nobody_claims_for_half_an_hour_is_told_its_camat_and_lurah(shop: Shop) -> None:
    camat, lurah = await bound(shop.stage, CAMAT, TANGERANG), await bound(shop.stage, LURAH, CIKOKOL)
    other = await bound(shop.stage, person(33, "Other"), TANAH_TINGGI)
    await shop.open(reported(CIKOKOL))
    await shop.stage.wait(29)
    assert await _told(shop.stage, lurah, "wilayah.waits") == []
    await shop.stage.wait(2)
    for who in (camat, lurah):
        [text] = await _told(shop.stage, who, "wilayah.waits")
        assert "TRC-0001" in text and "belum diambil" in text
    assert await _told(shop.stage, other, "wilayah.waits") == []


async def test_camat_and_lurah_of_a_kelurahan_are_found_once_each(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG, CIKOKOL)
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    await bound(shop.stage, person(33, "Other"), TANAH_TINGGI)
    heads = await shop.stage.write(lambda tx: wilayah.heads_of(tx, CIKOKOL))
    assert sorted(heads) == [(camat.user_id, CIKOKOL), (lurah.user_id, CIKOKOL)]


async def test_the_digests_of_ones_areas_come_by_themselves(shop: Shop) -> None:
    part = DigestPart()
    rules = DigestRules(part.defaults, part.areas, next_moment=lambda line, after: after + HOUR)
    shop.stage.rules = replace(shop.stage.rules, digests=rules)
    camat = await bound(shop.stage, CAMAT, TANGERANG, CIBODAS)
    await shop.stage.act(camat, lambda scene, _: subscribe_new(scene), None)
    found = await shop.stage.write(lambda tx: subscriptions.of_user(tx, camat.user_id))
    twice, month = "0 7,17 * * *", "0 7 1 * *"
    assert sorted((one.area_code, one.cadence, one.cron) for one in found) == [
        (TANGERANG, "daily", twice),
        (TANGERANG, "monthly", month),
        (CIBODAS, "daily", twice),
        (CIBODAS, "monthly", month),
    ]


async def test_the_month_puts_an_areas_answers_beside_the_citys(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    for minutes in (10, 20, 30, 40, 50, 60):
        ticket = await shop.open(reported(CIKOKOL))
        shop.stage.now += minutes * MINUTE
        await shop.stage.settle(lurah, say, SayOfTicket(lurah, CIKOKOL, ticket.id, AreaWord.STILL_THERE))
    for _ in range(4):
        await shop.open(reported(TANAH_TINGGI))
    month = Stretch(shop.stage.now - 30 * DAY, shop.stage.now + 1)
    own, city = [
        await shop.stage.write(lambda tx, areas=areas: tally.count(tx, month, areas)) for areas in ([CIKOKOL], None)
    ]
    assert (own.opened, own.area_said, own.area_median) == (6, 6, 30)
    assert (city.opened, city.area_said, city.area_median) == (10, 6, 30)


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("berapa laporan yang belum selesai minggu ini?", "answered:area"),
        ("apakah petugas sudah sampai di Cikokol?", "answered:area"),
        ("ada berapa laporan hari ini", "answered:area"),
        ("Laporan di wilayah saya apa saja", "answered:area"),
        ("sudah kami cek", "answered:area"),
        ("Sdh kami cek pak, orangnya tidak ada", "answered:area"),
        ("kami dampingi", "answered:area"),
        ("assalamualaikum, ini lurah cikokol", "answered:area"),
        ("siapa yang lapor kakek di halte cikokol", "answered:area"),
        ("nomor pelapornya berapa", "answered:area"),
        ("saya lurah cikokol, ada kakek terlantar di halte", "form"),
        ("TRC-0099", "answered:number"),
        ("mau buat laporan", "form"),
        ("bikin laporan baru", "form"),
        ("ada bapak tua tidur di halte Cikokol, bisa dibantu?", "form"),
        ("ada orang tergeletak tidak sadar di depan kantor, bagaimana ini?", "form"),
    ],
)
async def test_a_plain_question_begins_no_report(shop: Shop, words: str, outcome: str) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    settled = await shop.stage.settle(lurah, hear, Heard(lurah, 5, shop.stage.now, words))
    assert settled.outcome == outcome


async def test_a_ticket_that_is_named_among_other_words_is_shown_where_it_is_ones_own(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    there, elsewhere = await shop.open(reported(CIKOKOL)), await shop.open(reported(TANAH_TINGGI))
    for said, outcome in (
        (f"laporan TRC-{there.id:04d} sudah ditangani belum?", "wilayah"),
        (f"kami dampingi trc {there.id}", "wilayah"),
        (f"sudah kami cek TRC-{there.id:04d}, orangnya tidak ada", "wilayah"),
        (f"laporan TRC-{elsewhere.id:04d} sudah ditangani belum?", "answered:area"),
        ("laporan no 1 sudah ditangani belum?", "answered:area"),
    ):
        settled = await shop.stage.settle(lurah, hear, Heard(lurah, 5, shop.stage.now, said))
        assert settled.outcome == outcome, said


async def test_the_number_of_a_ticket_in_ones_area_shows_it_and_of_another_area_nothing(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    there, elsewhere = await shop.open(reported(CIKOKOL)), await shop.open(reported(TANAH_TINGGI))
    for said, outcome in (
        (f"{there.id}", "wilayah"),
        (f"TRC-{there.id:04d}", "wilayah"),
        (f"#{elsewhere.id}", "answered:number"),
    ):
        settled = await shop.stage.settle(lurah, hear, Heard(lurah, 5, shop.stage.now, said))
        assert settled.outcome == outcome, said
