"""A map service that limits, refuses, breaks or answers nonsense; its pace; what is forgotten, and when."""

import json

import pytest
import structlog

from bot.clock import DAY, HOUR, MINUTE
from bot.domain.kit.people import Role
from bot.domain.places.geocoding import TOO_LATE_MS, TRIES, Outcome, Question, ServiceState
from bot.loops.geocoding import GAP_S
from tests.places.desk import ADMIN, Desk, claimed, found_places, news, ticket_now, typed

# -- failures ----------------------------------------------------------------------------------------------------------


async def test_429_pauses_for_as_long_as_it_says_also_after_a_restart(desk: Desk) -> None:
    chat = await typed(desk)
    desk.server.retry_after = "40"
    await desk.server.set_mode("429")
    assert await desk.turn()
    assert (await desk.line()).pause_at(desk.stage.now) == 40_000
    await desk.server.set_mode("ok")
    assert not await desk.turn(20)
    desk.restart()
    assert not await desk.turn(19)
    assert await desk.turn(2)
    assert len(found_places(await news(chat))) == 2
    assert (await desk.line()) == ServiceState()


async def test_403_stops_for_an_hour_and_tells_the_admins_once(desk: Desk) -> None:
    await desk.stage.grant(ADMIN, Role.ADMIN)
    await typed(desk)
    await desk.server.set_mode("403")
    assert await desk.turn()
    assert not await desk.turn(59 * 60)
    (told,) = await desk.stage.screens(ADMIN.chat_id, "ops.geocoder_refused")
    assert "menolak" in told.text
    await desk.stage.deliver()
    await typed(desk, "Jl. Merdeka", number=502)
    assert await desk.turn(2 * 60), "after an hour it is tried again"
    assert not await desk.stage.screens(ADMIN.chat_id, "ops.geocoder_refused"), "told once"
    await desk.server.set_mode("ok")
    desk.stage.now += 61 * MINUTE
    await typed(desk, "Jl. Merdeka", number=503)
    assert await desk.turn()
    assert (await desk.line()).told_at is None


@pytest.mark.parametrize("mode", ["500", "html", "slow", "refused"])
async def test_a_broken_service_is_tried_a_few_times_and_given_up_in_silence(desk: Desk, mode: str) -> None:
    chat = await typed(desk)
    await desk.server.set_mode(mode)  # type: ignore[arg-type]
    asked = [await desk.turn(seconds) for seconds in (GAP_S, 3, 3, 20, 11, 60, 61, 600)]
    assert asked == [True, False, True, False, True, False, False, False]
    assert await desk.waiting() == 0
    assert await news(chat) == []
    ticket = await claimed(desk, chat)
    assert (await ticket_now(desk, ticket)).answers.place_text == "Jl. Daan Mogot"
    assert TRIES == 3


async def test_a_rejected_question_is_not_repeated_and_others_go_on(desk: Desk) -> None:
    await typed(desk)
    desk.server.raw = b'{"error": "bad query"}'
    await desk.server.set_mode("raw")
    assert await desk.turn()
    assert await desk.waiting() == 0
    await desk.server.set_mode("ok")
    second = await typed(desk, "Jl. Merdeka", number=502)
    assert await desk.turn(), "nobody has to wait for it"
    assert found_places(await news(second))


async def test_places_outside_the_city_are_not_offered(desk: Desk) -> None:
    far = [{"lat": "-6.9147", "lon": "107.6098", "display_name": "Jalan Daan Mogot, Bandung", "class": "highway"}]
    desk.server.raw = json.dumps(far * 3).encode()
    await desk.server.set_mode("raw")
    chat = await typed(desk)
    assert await desk.turn()
    assert await news(chat) == [] and (await chat.answers()).options == ()


async def test_an_answer_that_nobody_foresaw_stops_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    await typed(desk)

    def broken(*_: object) -> None:
        raise RuntimeError("Jl. Daan Mogot")

    monkeypatch.setattr("bot.actions.report.geocoding.learnt", broken)
    with structlog.testing.capture_logs() as lines:
        assert await desk.turn()
    assert await desk.waiting() == 0
    assert [line["event"] for line in lines] == ["geocoder.not_taken_in"]


async def test_the_state_of_the_circuit_is_in_the_log_and_no_address(desk: Desk) -> None:
    with structlog.testing.capture_logs() as lines:
        await typed(desk)
        await desk.server.set_mode("500")
        await desk.turn()
        await desk.server.set_mode("ok")
        await desk.turn(6)
    events = [(line["event"], line.get("circuit")) for line in lines]
    assert events == [("geocoder.failed", "open"), ("geocoder.answers", "closed")]
    assert "ogot" not in repr(lines) and "-6." not in repr(lines)


# -- pace, age, forgetting ---------------------------------------------------------------------------------------------


async def test_not_more_than_one_question_a_second(desk: Desk) -> None:
    for number, text in enumerate(("Jl. Daan Mogot", "Jl. Merdeka", "Masjid Raya"), 501):
        await typed(desk, text, number)
    asked = [await desk.turn(0.3) for _ in range(12)]
    assert sum(asked) == 3
    gaps = [
        right - left
        for left, right in zip(*([at for at, did in enumerate(asked) if did][i:] for i in (0, 1)), strict=False)
    ]
    assert all(gap * 0.3 >= 1.0 for gap in gaps)
    desk.restart()
    await typed(desk, "Jl. Sudirman", 504)
    assert not await desk.turn(0.3), "the process before may have asked just now"


async def test_the_newest_question_goes_first(desk: Desk) -> None:
    await typed(desk, "Jl. Daan Mogot", 501)
    await typed(desk, "Jl. Merdeka", 502)
    await desk.turn()
    assert desk.server.asked[0].query["q"] == "jalan merdeka"


async def test_a_question_that_waited_for_an_hour_is_forgotten(desk: Desk) -> None:
    await typed(desk)
    assert not await desk.turn(TOO_LATE_MS / 1_000 + 1)
    assert await desk.waiting() == 0 and not desk.server.asked


async def test_what_is_known_is_forgotten_in_its_time(desk: Desk) -> None:
    await typed(desk)
    await desk.turn()
    desk.server.places = ()
    await typed(desk, "Jl. Nirwana", 502)
    await desk.turn()

    async def known() -> list[str]:
        rows = await desk.stage.write(lambda tx: tx.all("SELECT question FROM geocode_known ORDER BY question"))
        return [row[0] for row in rows]

    assert await known() == ["jalan daan mogot", "jalan nirwana"]
    await desk.turn(25 * HOUR / 1_000)
    assert await known() == ["jalan daan mogot"], "that nothing was found is believed for a day"
    await desk.turn(30 * DAY / 1_000)
    assert await known() == []


async def test_a_crash_between_question_and_answer_asks_again(desk: Desk) -> None:
    chat = await typed(desk)

    class Killed(Exception):
        """What a kill looks like from here."""

    class Dying:
        async def ask(self, question: Question) -> Outcome:
            raise Killed

        async def close(self) -> None:
            """Nothing is open."""

    desk.restart(Dying())
    with pytest.raises(Killed):
        await desk.turn()
    desk.restart()
    assert not await desk.turn(2)
    assert await desk.turn(MINUTE / 1_000)
    assert len(found_places(await news(chat))) == 2


async def test_nothing_personal_leaves_the_rows_that_hold_it(desk: Desk) -> None:
    chat = await typed(desk)
    await desk.turn()
    await news(chat)
    await chat.press("Sukarasa")
    await chat.press("Kirim")
    rows = await desk.stage.write(
        lambda tx: (
            [tuple(row) for row in tx.all("SELECT kind, key, params, subject, error FROM outbox")]
            + [tuple(row) for row in tx.all("SELECT kind, cause, data FROM event")]
        )
    )
    assert rows and "ogot" not in repr(rows) and "6172" not in repr(rows)
