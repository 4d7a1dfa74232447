"""The bot about itself: gaps, silences, another poller, what was set aside; erasure; menus; membership unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.ext import CommandHandler

from bot.actions.accounts.people import choose_language, privacy
from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import RequestedAction, Scene
from bot.actions.system import ops
from bot.actions.system.erasure import DecideErasure, decide, offer_erasure, request_erasure
from bot.actions.system.errands import perform
from bot.actions.system.intake import Item, Settled, give_up_asking, say, settle
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.messages.kit.commands import GROUP, common, names_for, personal
from handlers.system.routes import ROOMS
from storage.accounts import people
from storage.kit import inbox
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx
from tests.support.stage import TEAM, Stage, open_stage, person

DAY = 24 * 3_600_000
WARGA, SARI, ADMIN = person(7, "Warga"), person(8, "Sari"), person(9, "Admin")


def scene(stage: Stage, tx: Tx, cause: str = "test") -> Scene:
    return Scene(tx, stage.now, cause, "telegram", stage.rules, stage.city)


async def arrive(stage: Stage, *ids: int) -> int:
    """A batch as the receiver keeps it; how many are found missing."""

    def work(tx: Tx) -> int:
        inbox.keep(tx, [InboxRow(one, 0, "{}") for one in ids], stage.now)
        return ops.arrived(scene(stage, tx, f"gap:{max(ids)}"), ids)

    return await stage.write(work)


async def test_a_hole_in_the_numbers_is_counted_once_and_told(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    assert await arrive(stage, 10, 11) == 0
    stage.now += 26 * 3_600_000
    assert await arrive(stage, 15, 17) == 4  # 12, 13, 14, 16
    assert await arrive(stage, 17) == 0  # a repetition
    assert await arrive(stage, 20) == 2
    [told] = await stage.screens(sari.chat_id, "ops.gap")
    assert "6 kiriman hilang" in told.text


async def test_numbers_that_begin_anew_after_an_idle_week_are_no_gap(stage: Stage) -> None:
    await arrive(stage, 1_000_000)
    stage.now += 8 * DAY
    assert await arrive(stage, 5, 6) == 0
    assert await arrive(stage, 9) == 2
    stage.now += 8 * DAY
    assert await arrive(stage, 900_000_000) == 0


async def test_residents_who_reported_lately_are_asked_to_repeat_once(stage: Stage) -> None:
    await stage.write(
        lambda tx: tx.run(
            """INSERT INTO draft (user_id, nonce, state, asking, answers, opened_at, touched_at)
               VALUES (7, 'n', 'open', 'kind', '{}', :now, :now)""",
            {"now": stage.now},
        )
    )
    await arrive(stage, 1)
    await arrive(stage, 4)
    await arrive(stage, 8)
    assert len(await stage.screens(WARGA.chat_id, "ops.repeat_please")) == 1


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40), st.sets(st.integers(1, 60), max_size=30))
async def test_f13_the_count_is_the_true_number_in_any_cut_of_batches(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], lost: set[int]
) -> None:
    opened = await open_stage(tmp_path_factory.mktemp("gap"))
    try:
        await arrive(opened, 100)
        there = [100 + number for number in range(1, 61) if number not in lost]
        counted, rest = 0, there
        for size in cuts:
            batch, rest = rest[:size], rest[size:]
            if batch:
                counted += await arrive(opened, *batch)
        if rest:
            counted += await arrive(opened, *rest)
        reached = max(there, default=100) - 100
        assert counted == sum(1 for number in lost if number < reached)
    finally:
        await opened.database.close()


@pytest.mark.parametrize(("seconds", "told"), [(-60, 0), (119, 0), (120, 0), (121, 1), (3_600, 1)])
async def test_f14_a_silence_that_kills_presses_is_told_to_the_group(stage: Stage, seconds: int, told: int) -> None:
    since = stage.now
    stage.now += seconds * 1_000
    await stage.write(lambda tx: ops.was_silent(scene(stage, tx), since, stage.now))
    shown = await stage.screens(TEAM, "ops.was_silent")
    assert len(shown) == told
    if seconds == 3_600:
        assert "08.50–09.50" in shown[0].text and "/ambil" in shown[0].text


async def test_f08_a_conflict_is_told_once_in_ten_minutes(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR, Role.ADMIN)
    for minute in range(10):
        await stage.write(lambda tx, minute=minute: ops.conflict(scene(stage, tx, f"c:{minute}")))  # type: ignore[misc]
        stage.now += 60_000
    assert len(await stage.screens(sari.chat_id, "ops.conflict")) == 1
    await stage.write(lambda tx: ops.conflict(scene(stage, tx, "later")))
    assert len(await stage.screens(sari.chat_id, "ops.conflict")) == 2


async def test_requeue_brings_everything_back(stage: Stage) -> None:
    await arrive(stage, 1, 2)

    def work(tx: Tx) -> str:
        inbox.set_aside(tx, 1, "parked", "KeyError", stage.now)
        inbox.set_aside(tx, 2, "quarantined", "ValueError", stage.now)
        return perform(scene(stage, tx), {"kind": "requeue"})

    assert await stage.write(work) == "updates = 2, messages = 0"
    assert await stage.database.read(inbox.stuck) == {}


async def test_an_errand_nobody_knows_is_refused(stage: Stage) -> None:
    with pytest.raises(ValueError, match="no such errand"):
        await stage.write(lambda tx: perform(scene(stage, tx), {"kind": "drop tables"}))


async def test_an_unknown_membership_is_not_remembered(stage: Stage) -> None:
    def ask(tx: Tx) -> Settled:
        inbox.keep(tx, [InboxRow(1, WARGA.user_id, "{}")], stage.now)
        intent = RequestedAction(WARGA, move_ticket, MoveTicket(WARGA, "claim", number=1), "press")
        return settle(tx, [Item(1, 0, intent)], stage.now, stage.rules, stage.city)[0]

    await stage.write(
        lambda tx: tx.run(
            """INSERT INTO ticket (nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at, sop)
               VALUES ('n', 's', 'ot', 0, 'new', '{}', 'telegram', 1, 1, '{}')"""
        )
    )
    asked = await stage.write(ask)
    assert asked.outcome == "asking" and asked.press == "press"

    again = await stage.write(lambda tx: give_up_asking(tx, asked, stage.now, stage.rules, stage.city))
    assert not again.done and again.reply is None, "Telegram may only be away"
    stage.now += 5_000
    assert [one.update_id for one in await stage.database.read(lambda tx: inbox.waiting(tx, stage.now, 9))] == [1]

    stage.now += 600_000
    told = await stage.write(lambda tx: give_up_asking(tx, asked, stage.now, stage.rules, stage.city))

    assert told.press == "press" and told.reply is not None
    assert told.reply.toast == "refusal.membership_unknown"
    assert await stage.database.read(lambda tx: people.membership(tx, TEAM, WARGA.user_id, 0)) is None
    rows = await stage.database.read(lambda tx: tx.all("SELECT outcome FROM inbox WHERE update_id = 1"))
    assert rows[0][0] == "refused:membership_unknown"
    await stage.write(lambda tx: say(tx, told, stage.now, stage.rules, stage.city))
    [said] = await stage.screens(WARGA.user_id)
    assert "coba sekali lagi" in said.text, "the press is too old to be answered: a message says it"


# -- one's own data ----------------------------------------------------------------------------------------------------
async def test_a_request_for_erasure_is_kept_told_and_rings_until_it_is_settled(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    await stage.act(WARGA, offer_erasure, Request(WARGA))
    await stage.settle(WARGA, request_erasure, Request(WARGA))
    [form, *_] = await stage.screens(WARGA.chat_id, "people.erase")
    assert "1/7 08.50" in form.text and len(form.buttons) == 1, "it may be taken back"
    with pytest.raises(Refusal, match="erasure_waits"):
        await stage.act(WARGA, request_erasure, Request(WARGA))

    assert await stage.wait(3 * 24 * 60 - 1) == 0
    assert await stage.wait(1) == 1
    assert await stage.wait(24 * 60) == 1  # and again the next day
    assert len(await stage.screens(sari.chat_id, "people.erase_wanted")) == 3

    await stage.act(sari, decide, DecideErasure(sari, WARGA.user_id, 0))
    assert await stage.wait(10 * 24 * 60) == 0
    assert len(await stage.screens(WARGA.chat_id, "people.erase_settled")) == 1
    with pytest.raises(Refusal, match="nothing_waits"):
        await stage.act(sari, decide, DecideErasure(sari, WARGA.user_id, 0))


async def test_privasi_shows_what_is_held(stage: Stage) -> None:
    await stage.settle(WARGA, privacy, Request(WARGA))
    [screen] = await stage.screens(WARGA.chat_id, "people.privacy")
    assert "Warga" in screen.text and "/hapusdata" in screen.text


async def test_the_chosen_language_outlives_telegrams_own(stage: Stage) -> None:
    await stage.settle(WARGA, choose_language, AskWith(WARGA, "en"))
    await stage.settle(WARGA, privacy, Request(WARGA))  # the client still says "id"
    [screen] = await stage.screens(WARGA.chat_id, "people.privacy")
    assert "What is held about you" in screen.text
    with pytest.raises(Refusal, match="no_such_language"):
        await stage.act(WARGA, choose_language, AskWith(WARGA, "xx"))


# -- menus -------------------------------------------------------------------------------------------------------------
def test_menus_are_within_telegrams_limits_and_follow_the_role() -> None:
    for _, call in (*common(TEAM, "id"), *(personal(1, frozenset({role}), "en") for role in Role)):
        assert 0 < len(call["commands"]) <= 100
        assert all(1 <= len(one["description"]) <= 256 and one["command"].islower() for one in call["commands"])
    assert "peran" in names_for(frozenset({Role.ADMIN})) and "peran" not in names_for(frozenset({Role.SUPERVISOR}))
    assert personal(1, frozenset(), "id")[0] == "deleteMyCommands"


def test_every_command_of_a_menu_has_a_route() -> None:
    routed = {
        name
        for room in ROOMS
        for handler in room.ROUTES
        if isinstance(handler, CommandHandler)
        for name in handler.commands
    }
    listed = {name for role in Role for name in names_for(frozenset({role}))} | set(GROUP)
    assert listed - routed == set()
