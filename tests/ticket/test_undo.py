"""A step that was pressed by mistake is taken back (SOP 3): which, by whom, until when, and what becomes of what followed
from it."""

import json

import pytest

from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.relay import work_words
from bot.actions.system.conversation import hear
from bot.actions.ticket.tickets import MoveTicket, move_ticket, news
from bot.actions.ticket.undoing import UndoStep, undo
from bot.clock import MINUTE
from bot.domain.figures.digest import Stretch
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import ReminderKind as Kind
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import BUSY, CLOSED, STEPS, TicketState
from bot.domain.ticket.undo import UNDOABLE
from storage.figures import figures, risk, tally
from storage.kit import prompts, reminders
from storage.kit.sqlite import Tx
from storage.ticket import visits
from tests.support.stage import TEAM
from tests.ticket.shop import REPORTER, SECRET, Shop

# Step → the steps that lead to where it is made, and the state that it is made from.
WAYS = {
    "depart": ((), TicketState.CLAIMED),
    "arrive": (("depart",), TicketState.EN_ROUTE),
    "handle": (("depart", "arrive"), TicketState.ON_SCENE),
    "finish": (("arrive", "handle"), TicketState.HANDLED),
    "not_found": (("depart", "arrive"), TicketState.ON_SCENE),
    "help_refused": (("arrive",), TicketState.ON_SCENE),
    "go_again": (("arrive", "not_found"), TicketState.NOT_FOUND),
    "recheck_close": (("arrive", "help_refused"), TicketState.HELP_REFUSED),
}
QUICKLY = {"not_found": "nf1", "help_refused": "hr1"}


async def make(shop: Shop, who: Who, ticket: Ticket, name: str) -> None:
    """One step, with what it asks for, a minute after the last."""
    shop.stage.now += MINUTE
    if name in QUICKLY:
        await shop.quick(who, ticket, QUICKLY[name])
    else:
        await shop.press(who, ticket, name, **({"value": "rps"} if name == "handle" else {}))


async def worked(shop: Shop, *names: str, answers: Answers = SECRET) -> Ticket:
    """A ticket that Budi claimed and brought so far."""
    ticket = await shop.open(answers)
    await shop.claim(shop.budi, ticket)
    for name in names:
        await make(shop, shop.budi, ticket, name)
    return ticket


async def back(shop: Shop, who: Who, ticket: Ticket) -> Reply:
    """A press of "Batalkan langkah"."""
    return await shop.stage.act(who, undo, UndoStep(who, nonce=ticket.nonce))


async def clocks(shop: Shop, ticket: Ticket) -> dict[Kind, int]:
    """What waits for a ticket: kind → due (UTC ms)."""
    waiting = await shop.stage.database.read(lambda tx: reminders.waiting(tx, ticket.id))
    return {Kind(one.kind): one.due_at for one in waiting}


def test_which_steps_can_be_undone() -> None:
    """Written out once. What gives the ticket away, or has a way back of its own, is not among them."""
    assert set(WAYS) == UNDOABLE
    assert not {"claim", "give_back", "hand_over", "take_over", "out_of_scope", "false_report", "duplicate"} & UNDOABLE
    assert all(STEPS[name].target not in CLOSED or STEPS[name].target is TicketState.DONE for name in UNDOABLE)


@pytest.mark.parametrize("name", sorted(WAYS))
async def test_the_ticket_stands_as_before(shop: Shop, name: str) -> None:
    before, state = WAYS[name]
    ticket = await worked(shop, *before)
    stood, ran = await shop.now(ticket), await clocks(shop, ticket)
    await make(shop, shop.budi, ticket, name)
    assert (await shop.now(ticket)).state is STEPS[name].target
    shop.stage.now += MINUTE
    assert (await back(shop, shop.budi, ticket)).toast == "toast.undo"
    after = await shop.now(ticket)
    assert after.state is state
    assert (after.holder, after.claimed_at, after.closed_at) == (11, stood.claimed_at, None)
    assert (after.outcome, after.recheck_at) == (stood.outcome, stood.recheck_at)
    assert set(await clocks(shop, ticket)) == set(ran), "the clocks that the step ended are back, its own are gone"
    kinds = await shop.kinds()
    assert kinds[-1] == "ticket.undone" and f"ticket.{name}" in kinds, "the chain keeps both"
    assert json.loads((await shop.stage.events())[-1].data)["step"] == name


@pytest.mark.parametrize("name", sorted(set(STEPS) - UNDOABLE - {"lease_end", "release", "recheck_end"}))
async def test_every_other_step_stays(shop: Shop, name: str) -> None:
    """Nothing of the ticket changes, and there is no button."""
    ways = {"revise": ("out_of_scope",), "separate": ("duplicate",), "reopen": ("arrive", "handle", "finish")}
    ways["seen_again"] = ("arrive", "not_found")
    other = await shop.open()
    ticket = await worked(shop, *[one for one in ways.get(name, ()) if one in WAYS])
    codes = {"out_of_scope": "os1", "false_report": "fr1", "reopen": "ro1", "revise": "rv1"}
    for one in [*(one for one in ways.get(name, ()) if one not in WAYS), *([name] if name != "claim" else [])]:
        shop.stage.now += MINUTE
        if one in codes:
            await shop.quick(shop.budi, ticket, codes[one])
        elif one == "duplicate":
            await shop.press(shop.budi, ticket, one, value=str(other.id))
        elif one in ("hand_over", "take_over"):
            await take_over(shop, ticket)
        else:
            await shop.press(shop.budi, ticket, one)
    now = await shop.now(ticket)
    with pytest.raises(Refusal, match="nothing_to_undo"):
        await back(shop, shop.sari, ticket)
    assert await shop.now(ticket) == now


async def take_over(shop: Shop, ticket: Ticket) -> None:
    """Sari takes it over."""
    await shop.stage.act(shop.sari, move_ticket, MoveTicket(shop.sari, "take_over", nonce=ticket.nonce))


async def test_who_made_it_or_a_supervisor(shop: Shop) -> None:
    ticket = await worked(shop, "depart")
    with pytest.raises(Refusal, match="not_yours"):
        await back(shop, shop.citra, ticket)
    with pytest.raises(Refusal, match="not_allowed"):
        await back(shop, REPORTER, ticket)
    await back(shop, shop.sari, ticket)
    assert (await shop.now(ticket)).state is TicketState.CLAIMED
    noted = await shop.texts(shop.budi.user_id, "work.noted")
    assert noted and "dibatalkan" in noted[-1], "an edited card makes no sound: the holder is told"
    await make(shop, shop.sari, ticket, "arrive")
    with pytest.raises(Refusal, match="others_step"):
        await back(shop, shop.budi, ticket)


async def test_one_of_two_wins(shop: Shop) -> None:
    ticket = await worked(shop, "depart", "arrive")
    await back(shop, shop.budi, ticket)
    with pytest.raises(Refusal, match="nothing_to_undo"):
        await back(shop, shop.sari, ticket)
    assert (await shop.now(ticket)).state is TicketState.EN_ROUTE, "two presses take one step back, not two"
    assert (await shop.kinds()).count("ticket.undone") == 1


async def test_only_some_minutes_long(shop: Shop) -> None:
    ticket = await worked(shop, "depart")
    shop.stage.now += 10 * MINUTE
    await back(shop, shop.budi, ticket)
    await make(shop, shop.budi, ticket, "depart")
    shop.stage.now += 10 * MINUTE + 1
    with pytest.raises(Refusal, match="undo_over"):
        await back(shop, shop.budi, ticket)


async def test_not_once_something_came_of_it(shop: Shop) -> None:
    """The next step, and news of the person whom the team met by it."""
    ticket = await worked(shop, "arrive")
    shop.stage.now += MINUTE

    def met(scene: Scene, command: None) -> Reply:
        news(scene, ticket.id)
        return Reply()

    await shop.stage.act(shop.budi, met, None)
    with pytest.raises(Refusal, match="nothing_to_undo"):
        await back(shop, shop.budi, ticket)


async def test_a_reporter_hears_only_of_what_they_were_told(shop: Shop) -> None:
    ticket = await worked(shop, "depart")
    await back(shop, shop.budi, ticket)
    told = await shop.texts(REPORTER.user_id, "reporter.step")
    assert len(told) == 1 and "diambil" in told[0], "what had not left is kept back, and nothing is to be put right"
    await make(shop, shop.budi, ticket, "arrive")
    await shop.stage.deliver()
    await back(shop, shop.budi, ticket)
    [told] = await shop.texts(REPORTER.user_id, "reporter.step")
    assert "keliru" in told and "Laporan sudah diambil petugas" in told


async def test_the_button_says_until_when_and_goes(shop: Shop) -> None:
    ticket = await worked(shop, "depart")
    for name, there in (("arrive", True), (None, False)):
        if name:
            await make(shop, shop.budi, ticket, name)
        else:
            await back(shop, shop.budi, ticket)
        card = (await shop.stage.screens(shop.budi.user_id, "work.card"))[-1]
        found = [one for row in card.buttons for one in row if (one.data or "").startswith(f"{Verb.UNDO}:")]
        assert bool(found) is there
        assert all("sampai" in one.label for one in found)


async def test_a_question_behind_the_step_is_closed(shop: Shop) -> None:
    ticket = await worked(shop, "arrive", "not_found")
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, 11)) is not None
    await back(shop, shop.budi, ticket)
    assert await shop.stage.database.read(lambda tx: prompts.current(tx, 11)) is None


async def test_a_visit_that_was_none_is_not_asked_for(shop: Shop) -> None:
    """No line for the supervisors, the photo that comes next is none of it, and its question says so where it stands."""
    ticket = await worked(shop, "depart", "arrive")
    await shop.stage.deliver()
    assert await shop.stage.database.read(lambda tx: visits.latest(tx, 11, 0)) is not None

    def lines(tx: Tx) -> int:
        late = shop.stage.now + 120 * MINUTE
        bounds = risk.Bounds(late, late, late, late, 0, late)
        return risk.find(tx, "visits", bounds, None, 0, 9).total

    assert await shop.stage.database.read(lines) == 1
    await back(shop, shop.budi, ticket)
    assert await shop.stage.database.read(lambda tx: visits.latest(tx, 11, 0)) is None
    assert await shop.stage.database.read(lines) == 0
    assert "tidak perlu" in (await shop.texts(shop.budi.user_id, "work.visit"))[-1]


async def test_figures_do_not_count_it(shop: Shop) -> None:
    """Neither when somebody came and when it was done, nor that nobody was found."""
    stretch = Stretch(0, shop.stage.now + 1_000 * MINUTE)
    done, missed = await worked(shop, "arrive", "handle", "finish"), await worked(shop, "arrive")
    await back(shop, shop.budi, done)
    await back(shop, shop.budi, missed)
    await make(shop, shop.budi, missed, "depart")
    await make(shop, shop.budi, missed, "not_found")
    assert (await shop.stage.database.read(lambda tx: tally.count(tx, stretch))).not_found == 1
    await back(shop, shop.budi, missed)
    first, second = await shop.stage.database.read(lambda tx: figures.courses(tx, stretch))
    assert (first.scene_at is not None, first.done_at, second.scene_at, second.pauses) == (True, None, None, ())
    assert (await shop.stage.database.read(lambda tx: tally.count(tx, stretch))).not_found == 0


async def test_the_body_that_was_not_brought_has_no_clock(shop: Shop) -> None:
    ticket = await worked(shop, "arrive", "handle", answers=SECRET.with_(kind="jenazah"))
    assert Kind.DEAD_UNRECORDED in await clocks(shop, ticket)
    await back(shop, shop.budi, ticket)
    assert Kind.DEAD_UNRECORDED not in await clocks(shop, ticket)


async def test_the_group_sees_it_open_again(shop: Shop) -> None:
    ticket = await worked(shop, "arrive", "handle", "finish")
    await back(shop, shop.budi, ticket)
    assert "ditangani" in (await shop.texts(TEAM, "team.card"))[-1]
    assert (await shop.now(ticket)).state not in BUSY


@pytest.mark.parametrize("said", ["saya salah pencet tadi", "batalkan langkah", "batal langkah terakhir", "eh salah"])
async def test_whoever_says_that_they_pressed_by_mistake_has_the_button(shop: Shop, said: str) -> None:
    ticket = await worked(shop, "depart")
    await shop.hear(shop.budi, work_words, said)
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    [[back_now], *_] = asked.buttons
    assert "Batalkan langkah" in asked.text and back_now.data == button_data(Verb.UNDO, ticket.nonce)
    await back(shop, shop.budi, ticket)
    await shop.hear(shop.budi, work_words, said)
    asked = (await shop.stage.screens(shop.budi.user_id, "work.words"))[-1]
    assert "Tidak ada langkah yang masih bisa dibatalkan" in asked.text


async def test_of_several_tickets_the_button_says_whose_step(shop: Shop) -> None:
    await worked(shop, "depart")
    second = await worked(shop)
    await shop.hear(shop.budi, work_words, "kepencet")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    [[back_now], *_] = asked.buttons
    assert back_now.label.startswith(f"TRC-{second.id - 1:04}: ↩️")


async def test_by_words_too(shop: Shop) -> None:
    ticket = await worked(shop, "depart")
    await shop.stage.act(shop.budi, undo, UndoStep(shop.budi, number=ticket.id))
    assert (await shop.now(ticket)).state is TicketState.CLAIMED
    assert "dibatalkan" in (await shop.texts(shop.budi.user_id, "work.noted"))[-1]


@pytest.mark.parametrize("said", ["salah pencet selesai", "eh salah", "maaf salah tadi", "kepencet"])
async def test_after_the_end_too_the_last_step_is_offered(shop: Shop, said: str) -> None:
    ticket = await worked(shop, "arrive", "handle", "finish")
    await shop.hear(shop.budi, hear, said)
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.slip")
    [[back_now]] = asked.buttons
    assert back_now.data == button_data(Verb.UNDO, ticket.nonce) and back_now.label.startswith("TRC-0001: ↩️")
    await back(shop, shop.budi, ticket)
    assert (await shop.now(ticket)).closed_at is None


async def test_what_was_closed_is_offered_beside_what_is_in_hand(shop: Shop) -> None:
    done = await worked(shop, "arrive", "handle", "finish")
    await worked(shop)
    await shop.hear(shop.budi, hear, "salah pencet selesai")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.words")
    [[back_now], *_] = asked.buttons
    assert back_now.data == button_data(Verb.UNDO, done.nonce) and "Salah tekan" in asked.text


async def test_too_late_it_is_said_that_none_can_be_taken_back(shop: Shop) -> None:
    await worked(shop, "arrive", "handle", "finish")
    shop.stage.now += 11 * MINUTE
    await shop.hear(shop.budi, hear, "salah pencet selesai")
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.slip")
    assert not asked.buttons and "Tidak ada langkah" in asked.text


async def test_the_slip_of_a_resident_is_no_step(shop: Shop) -> None:
    await worked(shop, "arrive", "handle", "finish")
    await shop.hear(REPORTER, hear, "eh salah")
    assert not await shop.stage.screens(REPORTER.user_id, "work.slip")


async def test_without_a_number_the_only_one_is_taken_back(shop: Shop) -> None:
    done = await worked(shop, "arrive", "handle", "finish")
    held = await worked(shop)
    await shop.stage.act(shop.budi, undo, UndoStep(shop.budi))
    assert (await shop.now(done)).state is TicketState.HANDLED
    await make(shop, shop.budi, held, "depart")
    await make(shop, shop.budi, done, "finish")
    await shop.stage.act(shop.budi, undo, UndoStep(shop.budi))
    [asked] = await shop.stage.screens(shop.budi.user_id, "work.slip")
    assert len(asked.buttons) == 2 and (await shop.now(done)).closed_at is not None
