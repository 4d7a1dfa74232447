"""A live location moves the ticket's pin (SOP 2): thinned, never losing the last place, and cheap where it is no step."""

import pytest

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.actions.report.edits import hear_edit
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.ticket.table import TicketState
from storage.kit.sqlite import Tx
from storage.ticket import sightings, tickets
from tests.places.finding import BUDI, HERE, RUDI, SITI, Finding, e6, finding, north
from tests.report.chat import chat_of
from tests.support.stage import TEAM, Stage, person


@pytest.fixture
async def found(stage: Stage) -> Finding:
    return await finding(stage)


async def moved(found: Finding) -> int:
    return (await found.kinds()).count("ticket.pin_moved")


async def step(found: Finding, metres: float, *, seconds: float = 0, live: bool = True, message_id: int = 70) -> str:
    """The reporter's phone says where it is, so many seconds later."""
    found.later(seconds)
    return (await found.siti.edit(message_id, pin=north(metres), live=live)).outcome


async def at(found: Finding) -> float:
    """How many metres north of the report the ticket's pin is."""
    return round(((await found.ticket()).lat_e6 or 0) / 1e6 * 111_195 - HERE[0] * 111_195)


async def test_a_step_is_25_metres_and_30_seconds(found: Finding) -> None:
    assert await step(found, 20) == "still"
    assert await step(found, 40) == "moved"
    assert (await moved(found), await at(found)) == (1, 40)
    assert await step(found, 60, seconds=31) == "still"
    assert await step(found, 80, seconds=1) == "moved"
    assert (await moved(found), await at(found)) == (2, 80)


async def test_a_step_too_soon_counts_when_its_time_has_come(found: Finding) -> None:
    await step(found, 40)
    for metres in (80, 120, 160):
        await step(found, metres, seconds=5)
    assert (await moved(found), await at(found)) == (1, 40)
    await found.stage.wait(0.2)
    assert await moved(found) == 1
    await found.stage.wait(0.1)
    assert (await moved(found), await at(found)) == (2, 160)
    await found.stage.wait(5)
    assert await moved(found) == 2


async def test_a_step_too_soon_that_was_taken_back_is_no_step(found: Finding) -> None:
    await step(found, 40)
    await step(found, 90, seconds=5)
    await step(found, 41, seconds=5)
    await found.stage.wait(1)
    assert (await moved(found), await at(found)) == (1, 40)


async def test_a_kill_between_loses_no_place(found: Finding, stage: Stage) -> None:
    """What came too soon is a row and a reminder, not memory."""
    await step(found, 40)
    await step(found, 160, seconds=5)
    [row] = await stage.database.read(lambda tx: tx.all("SELECT kind FROM reminder WHERE kind = 'live_late'"))
    assert row[0] == "live_late"
    await stage.wait(26 * 60)
    assert await at(found) == 160


async def test_the_end_of_sharing_keeps_the_last_place(found: Finding) -> None:
    await step(found, 40)
    await step(found, 50, seconds=3, live=False)
    assert await at(found) == 50
    assert (await found.ticket()).answers.live is None
    assert await step(found, 500, seconds=60, live=False) == "ignored"
    assert await at(found) == 50


async def test_a_newer_pin_ends_an_older_live_location(found: Finding) -> None:
    await found.move("claim")
    await step(found, 40)
    await found.hears(SITI, pin=north(250))  # one that is far away may be about somebody else, and is asked about
    assert await step(found, 80, seconds=40) == "ignored"
    assert await at(found) == 250


async def test_a_co_reporters_live_location_takes_over(found: Finding) -> None:
    await found.move("claim", "depart")
    await step(found, 40)
    await found.stage.write(lambda tx: tickets.add_reporter(tx, 1, RUDI.user_id, found.stage.now + 1))
    await found.hears(RUDI, pin=north(300), live=True, message_id=70)
    rudi = chat_of(found.stage, RUDI)
    found.later(31)
    await rudi.edit(70, pin=north(400), live=True)
    assert await at(found) == 400
    assert await step(found, 90, seconds=40) == "ignored"


async def test_the_claimers_pin_and_card_follow_in_place(found: Finding) -> None:
    await found.stage.act(BUDI, move_ticket, MoveTicket(BUDI, "claim", number=1))
    [pin] = await found.shown(BUDI, "work.live_pin")
    assert pin.live_period and pin.protect
    await found.stage.deliver()
    await found.siti.edit(70, pin=north(40), live=True)
    found.later(31)
    settled = await found.stage.settle(SITI, hear_edit, _edit(found, 80))
    found.later(31)
    await found.stage.settle(SITI, hear_edit, _edit(found, 120))
    assert settled.outcome == "moved"
    waiting = await found.stage.database.read(
        lambda tx: [tuple(row) for row in tx.all("SELECT kind, rewrite FROM outbox WHERE state = 'waiting'")]
    )
    assert waiting.count(("work.live_pin", 1)) == waiting.count(("work.card", 1)) == 1, "two steps, one call each"
    [pin] = await found.shown(BUDI, "work.live_pin")
    assert pin.pin == pytest.approx(north(120), abs=1e-5)
    [card] = await found.shown(BUDI, "work.card")
    assert "Lokasi langsung pelapor" in card.text


async def test_the_groups_card_is_edited_for_a_hundred_metres_not_for_every_step(found: Finding) -> None:
    await found.stage.deliver()
    before = await _cards(found)
    for metres in (26, 52, 78, 104, 130, 156, 182, 208):
        await step(found, metres, seconds=31)
    assert await moved(found) == 8
    assert await _cards(found) - before <= 3, "the rounded pin, and the kelurahan"


async def _cards(found: Finding) -> int:
    rows = await found.stage.database.read(
        lambda tx: tx.all("SELECT 1 FROM outbox WHERE chat_id = :team AND kind = 'team.card'", {"team": TEAM})
    )
    return len(rows)


async def test_that_the_place_was_shown_is_one_event_its_steps_are_others(found: Finding) -> None:
    await found.move("claim")
    for metres in (40, 80, 120):
        await step(found, metres, seconds=31)
    kinds = await found.kinds()
    assert (kinds.count("ticket.pin_shown"), kinds.count("ticket.pin_moved")) == (1, 3)


async def test_nobody_is_asked_while_a_live_location_is_fresh(found: Finding) -> None:
    await found.move("claim")
    for _ in range(4):
        await found.stage.wait(2.4)
        await step(found, 5)
    await found.stage.wait(0.4)
    assert "ticket.still_asked" not in await found.kinds()


async def test_a_live_location_that_fell_silent_is_asked_after(found: Finding) -> None:
    await step(found, 40)
    await found.move("claim")
    await found.stage.wait(10)
    assert "ticket.still_asked" in await found.kinds()


async def test_a_live_location_does_not_open_a_ticket_again_but_a_new_one_does(found: Finding) -> None:
    await found.move("claim", "depart", "not_found")
    await step(found, 200, seconds=60)
    assert (await found.ticket()).state is TicketState.NOT_FOUND
    await found.hears(SITI, pin=north(300), live=True, message_id=71)
    assert (await found.ticket()).state is TicketState.NEW
    found.later(31)
    await step(found, 400, message_id=71)
    assert await at(found) == 400


async def test_a_closed_ticket_does_not_move(found: Finding) -> None:
    await step(found, 40)
    await found.move("claim", "false_report")
    assert await step(found, 400, seconds=60) == "ignored"
    assert await step(found, 800, seconds=60) == "ignored"
    assert await at(found) == 40


async def test_somebody_elses_message_of_the_same_number_moves_nothing(found: Finding) -> None:
    stranger = chat_of(found.stage, person(33))
    assert (await stranger.edit(70, pin=north(900), live=True)).outcome == "ignored"
    assert await at(found) == 0


async def test_no_coordinates_in_events_and_outbox(found: Finding) -> None:
    await found.move("claim")
    await step(found, 40, seconds=31)
    await found.hears(SITI, pin=north(777))
    rows = await found.stage.database.read(lambda tx: tx.all("SELECT params FROM outbox"))
    kept = "".join(row[0] for row in rows) + "".join(event.data for event in await found.stage.events())
    assert not any(str(number).lstrip("-")[:5] in kept for number in (*e6(north(40)), *e6(north(777))))


async def test_what_is_no_step_costs_one_look_up_and_no_write(found: Finding) -> None:
    await step(found, 40)
    said: list[str] = []

    def work(tx: Tx) -> None:
        tx._db.set_trace_callback(said.append)
        try:
            hear_edit(_scene(tx, found), _edit(found, 50))
        finally:
            tx._db.set_trace_callback(None)

    await found.stage.write(work)
    assert len(said) == 1 and said[0].startswith("SELECT * FROM live WHERE user_id = 7 AND message_id = 70")
    plan = await found.stage.database.read(lambda tx: tx.all(f"EXPLAIN QUERY PLAN {said[0]}"))
    assert "PRIMARY KEY" in plan[0]["detail"]


async def test_a_day_without_a_word_is_forgotten(found: Finding) -> None:
    await step(found, 40)
    found.later(25 * 3_600)
    await found.hears(BUDI, pin=HERE, live=True, message_id=5)
    assert await found.stage.database.read(lambda tx: sightings.live(tx, SITI.user_id, 70)) is None


def _edit(found: Finding, metres: float) -> Heard:
    return Heard(SITI, 70, found.stage.now, pin=e6(north(metres)), live=True)


def _scene(tx: Tx, found: Finding) -> Scene:
    stage = found.stage
    return Scene(tx, stage.now, "u:999", SITI.actor, stage.rules, stage.city)
