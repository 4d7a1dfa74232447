"""F31: many new accounts report within minutes. Beyond a setting their reports wait for a supervisor's look: nothing is
deleted, what is urgent passes at once, and nothing waits for ever."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from bot.actions.kit.forms import PressForm
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.requests import AskNumber, Request
from bot.actions.kit.scene import Scene
from bot.actions.report.answers import begin_with
from bot.actions.report.filling import BeginReport, begin, press_form
from bot.actions.system.conversation import hear
from bot.actions.ticket.lookup import queue
from bot.actions.ticket.opening import open_ticket
from bot.actions.ticket.reviewing import Review, press_review, show_first
from bot.clock import DAY
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import ReminderKind
from bot.domain.places.pins import pin_e6
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.table import TicketState
from storage.accounts import people
from storage.kit import reminders
from storage.kit.sqlite import Tx
from storage.ticket import drafts, notes, reviews, tickets
from tests.report.chat import TANAH_TINGGI
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import Shop, open_shop

PHOTO = Media("photo", "FILE", "UNIQUE")
NUMBERS = count(1_000_000)


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


def report(tx: Tx, stage: Stage, number: int, *, first: str = "", pin: bool = False, photo: bool = False) -> None:
    """An account that may never have been seen before fills in the form and sends it."""
    who = person(number, f"Warga {number}")
    people.touch(tx, [who], stage.now)

    def scene() -> Scene:
        return Scene(tx, stage.now, f"u:{next(NUMBERS)}", who.actor, stage.rules, stage.city)

    if first:
        begin_with(scene(), Heard(who, number, stage.now, first))
    else:
        begin(scene(), BeginReport(who))
    draft = drafts.open_one(tx, number)
    assert draft is not None
    if draft.answers.kind is None:
        press_form(scene(), PressForm(who, draft.nonce, "k", "ot", 0))
    at = pin_e6(*TANAH_TINGGI) if pin else None
    hear(scene(), Heard(who, number, stage.now, "" if pin else f"Jl. Merdeka nomor {number}", pin=at))
    if photo:
        hear(scene(), Heard(who, number, stage.now, media=PHOTO))
    press_form(scene(), PressForm(who, draft.nonce, "g", "", 0))
    if drafts.open_one(tx, number) is not None:  # it asks first whether this is the person of an open report
        press_form(scene(), PressForm(who, draft.nonce, "j", "none", 0))
        press_form(scene(), PressForm(who, draft.nonce, "g", "", 0))
    assert drafts.open_one(tx, number) is None, "it was sent"


async def flood(shop: Shop, numbers: Iterable[int], **how: Any) -> list[int]:
    """Each of these accounts reports once, within the same moment; the numbers of the tickets."""

    def work(tx: Tx) -> list[int]:
        before = tickets.highest(tx)
        for number in numbers:
            report(tx, shop.stage, number, **how)
        return list(range(before + 1, tickets.highest(tx) + 1))

    return await shop.stage.write(work)


async def alerted(shop: Shop) -> set[int]:
    """Of which tickets the group was alerted."""
    rows = await shop.stage.database.read(
        lambda tx: tx.all(
            "SELECT DISTINCT json_extract(params, '$.ticket') FROM outbox WHERE kind = 'team.card' AND chat_id = :team",
            {"team": TEAM},
        )
    )
    return {int(row[0]) for row in rows}


async def waiting(shop: Shop) -> list[int]:
    return await shop.stage.database.read(lambda tx: reviews.waiting(tx, 1 << 30))


async def told_of_waiting(shop: Shop) -> int:
    row = await shop.stage.database.read(
        lambda tx: tx.one("SELECT count(*) FROM outbox WHERE kind = 'review.waits' AND rewrite = 0")
    )
    return 0 if row is None else int(row[0])


async def decide(shop: Shop, who: Any, verdict: str, number: int = 0) -> None:
    await shop.stage.act(who, press_review, Review(who, verdict, number))


def send(tx: Tx, stage: Stage, number: int) -> int:
    """A report of a new account, as the form sends it."""
    who, answers = person(number, f"Warga {number}"), Answers(kind="ot", place_text=f"Jl. Merdeka nomor {number}")
    people.touch(tx, [who], stage.now)
    scene = Scene(tx, stage.now, f"u:{next(NUMBERS)}", who.actor, stage.rules, stage.city)
    draft = drafts.start(
        tx, user_id=number, nonce=f"draft{number}", answers=answers, asking="review", channel="telegram", now=stage.now
    )
    return open_ticket(scene, draft, answers, complete=True)


async def test_f31_ten_thousand_reports_of_as_many_accounts(shop: Shop) -> None:
    """F31: 15 alerts to the group, one message to the supervisor; each of the others can be looked at, none is lost."""
    made = await shop.stage.write(lambda tx: [send(tx, shop.stage, one) for one in range(10_000, 20_000)])
    assert len(set(made)) == 10_000
    assert len(await alerted(shop)) == 15
    held = await waiting(shop)
    assert len(held) == 9_985 and set(held) | await alerted(shop) == set(made)
    assert await told_of_waiting(shop) == 1
    rows = await shop.stage.database.read(lambda tx: tx.one("SELECT count(*) FROM ticket WHERE state = 'new'"))
    assert rows is not None and rows[0] == 10_000


async def test_what_is_urgent_passes_at_once_and_later(shop: Shop) -> None:
    await flood(shop, range(1_000, 1_020))
    [urgent] = await flood(shop, [2_000], first="ada bapak pingsan berdarah tidak sadar")
    assert urgent in await alerted(shop) and urgent not in await waiting(shop)
    held = (await waiting(shop))[0]

    def danger(tx: Tx) -> None:
        [writer] = tickets.reporters(tx, held)
        scene = Scene(tx, shop.stage.now, "u:77", f"user:{writer}", shop.stage.rules, shop.stage.city)
        hear(scene, Heard(person(writer, "W"), 9, shop.stage.now, "orangnya sekarang pingsan dan tidak bernapas"))

    await shop.stage.write(danger)
    assert held in await alerted(shop) and held not in await waiting(shop)
    ladder = await shop.stage.database.read(lambda tx: {one.kind for one in reminders.waiting(tx, held)})
    assert ReminderKind.UNCLAIMED_GROUP in ladder


async def test_known_accounts_and_the_team_never_wait(shop: Shop) -> None:
    known = person(3_000, "Lama")
    await shop.stage.write(lambda tx: people.touch(tx, [known], shop.stage.now - 4 * DAY))
    await shop.stage.grant(person(3_001, "Operator"), Role.OPERATOR)
    await flood(shop, range(1_000, 1_030))
    made = await flood(shop, [3_000, 3_001])
    assert set(made) <= await alerted(shop)


async def test_without_a_supervisor_nothing_waits(shop: Shop) -> None:
    await shop.stage.write(lambda tx: people.revoke(tx, shop.sari.user_id, Role.SUPERVISOR))
    await flood(shop, range(1_000, 1_040))
    assert len(await alerted(shop)) == 40 and await waiting(shop) == []


async def test_off_by_the_setting_and_quiet_after_the_window(shop: Shop) -> None:
    doubt = shop.stage.rules.doubt
    shop.stage.rules = replace(shop.stage.rules, doubt=replace(doubt, newcomer_reports=0))
    await flood(shop, range(1_000, 1_040))
    assert await waiting(shop) == []
    shop.stage.rules = replace(shop.stage.rules, doubt=doubt)
    await flood(shop, range(2_000, 2_020))
    assert len(await waiting(shop)) == 5
    shop.stage.now += 11 * 60_000
    [later] = await flood(shop, [3_000])
    assert later in await alerted(shop)


async def test_the_group_hears_nothing_of_what_waits(shop: Shop) -> None:
    await flood(shop, range(1_000, 1_020))
    held = await waiting(shop)

    def more(tx: Tx) -> None:
        [writer] = tickets.reporters(tx, held[0])
        scene = Scene(tx, shop.stage.now, "u:78", f"user:{writer}", shop.stage.rules, shop.stage.city)
        hear(scene, Heard(person(writer, "W"), 9, shop.stage.now, "bajunya biru"))

    await shop.stage.write(more)
    assert len(await alerted(shop)) == 15
    await shop.stage.act(shop.budi, queue, AskNumber(shop.budi))
    [listed] = await shop.texts(shop.budi.user_id, "team.queue")
    assert "15 laporan" in listed and "5 laporan akun baru menunggu" in listed


async def test_the_best_comes_first_and_is_decided_by_buttons(shop: Shop) -> None:
    await flood(shop, range(1_000, 1_015))
    await flood(shop, [1_015])
    [best] = await flood(shop, [1_016], pin=True, photo=True)
    [placed] = await flood(shop, [1_017], pin=True)
    assert (await waiting(shop))[:2] == [best, placed]
    await shop.stage.act(shop.sari, show_first, Request(shop.sari))
    screen = (await shop.stage.screens(shop.sari.user_id, "review.one"))[-1]
    assert f"{best:04d}" in screen.text and "1 berkas" in screen.text and screen.protect
    await decide(shop, shop.sari, "next", best)
    assert f"{placed:04d}" in (await shop.stage.screens(shop.sari.user_id, "review.one"))[-1].text
    await decide(shop, shop.sari, "ok", best)
    assert best in await alerted(shop) and best not in await waiting(shop)
    with pytest.raises(Refusal, match="nothing_waits"):
        await decide(shop, shop.sari, "ok", best)
    kinds = await shop.kinds()
    assert kinds.count("ticket.review") == 3 and kinds.count("ticket.review_passed") == 1
    assert "ticket.review_shown" in kinds


async def test_false_needs_two_supervisors(shop: Shop) -> None:
    await flood(shop, range(1_000, 1_018))
    held = await waiting(shop)
    await decide(shop, shop.sari, "no", held[0])
    with pytest.raises(Refusal, match="needs_second"):
        await decide(shop, shop.sari, "no", held[0])
    await decide(shop, shop.sari, "none")
    found = [await shop.stage.database.read(lambda tx, one=one: tickets.existing(tx, one)) for one in held]
    assert {one.state for one in found} == {TicketState.NEW} and await waiting(shop) == held
    assert not await shop.stage.screens(TEAM, "team.false_proposed"), "the group is spared"
    other = await shop.stage.grant(person(19, "Rina"), Role.SUPERVISOR)
    await decide(shop, other, "none")
    found = [await shop.stage.database.read(lambda tx, one=one: tickets.existing(tx, one)) for one in held]
    assert {one.state for one in found} == {TicketState.FALSE_REPORT} and await waiting(shop) == []


async def test_all_to_the_team_at_once(shop: Shop) -> None:
    made = await flood(shop, range(1_000, 1_030))
    await decide(shop, shop.sari, "all")
    assert await alerted(shop) == set(made) and await waiting(shop) == []
    assert "Tidak ada laporan" in (await shop.texts(shop.sari.user_id, "review.waits"))[-1]


async def test_nothing_waits_for_ever(shop: Shop) -> None:
    made = await flood(shop, range(1_000, 1_050))
    [best] = await flood(shop, [2_000], pin=True, photo=True)
    for _ in range(5):
        await shop.stage.wait(10)
    assert await told_of_waiting(shop) == 6 and len(await waiting(shop)) == 36
    await shop.stage.wait(10)
    assert len(await waiting(shop)) == 21 and best in await alerted(shop), "the best first, a few at a time"
    for _ in range(2):
        await shop.stage.wait(10)
    assert await waiting(shop) == [] and await alerted(shop) == {*made, best}
    before = await told_of_waiting(shop)
    await shop.stage.wait(60)
    assert await told_of_waiting(shop) == before


async def test_whoever_claims_by_number_has_looked(shop: Shop) -> None:
    await flood(shop, range(1_000, 1_017))
    held = (await waiting(shop))[0]
    ticket = await shop.stage.database.read(lambda tx: tickets.existing(tx, held))
    assert (await shop.claim(shop.citra, ticket)).error is None
    assert held not in await waiting(shop) and held in await alerted(shop)
    assert await shop.stage.database.read(lambda tx: notes.of_ticket(tx, held)) == []


async def test_its_reporter_reads_no_more_than_is_true(shop: Shop) -> None:
    """ "Diterima" and the number, not that the team knows."""
    await flood(shop, range(1_000, 1_016))
    held = (await waiting(shop))[0]
    [receipt] = await shop.texts(1_015, "reporter.receipt")
    assert f"{held:04d}" in receipt and "sudah sampai ke tim" not in receipt


@pytest.mark.parametrize("verdict", ["ok", "no", "all", "none", "next", "made_up"])
async def test_only_a_supervisor_decides(shop: Shop, verdict: str) -> None:
    await flood(shop, range(1_000, 1_017))
    held = await waiting(shop)
    with pytest.raises(Refusal, match="not_allowed"):
        await decide(shop, shop.budi, verdict, held[0])
    if verdict == "made_up":
        with pytest.raises(Refusal, match="stale"):
            await decide(shop, shop.sari, verdict, held[0])
    assert await waiting(shop) == held
