"""Exactly one digest for each subscription and planned moment: late, after kills, at the same time, and to whom."""

import asyncio
from typing import Any

from bot.actions.figures import digests as actions
from bot.actions.kit.scene import Scene
from bot.domain.figures.digest import SPAN_OF, Numbers
from bot.domain.kit.people import Role
from storage.accounts import people
from storage.figures import digests, subscriptions
from storage.kit.sqlite import Tx
from tests.digest.desk import Desk, instant
from tests.support.stage import TEAM


async def test_new_supervisors_get_what_the_configuration_says(desk: Desk) -> None:
    await desk.loop.sweep()
    rows = await desk.rows("SELECT user_id, cadence, cron FROM subscription ORDER BY id")
    lines = [("daily", "0 7 * * *"), ("weekly", "0 7 * * mon"), ("monthly", "0 7 1 * *")]
    assert [tuple(row) for row in rows] == [(13, *line) for line in lines] + [(14, *line) for line in lines]
    await desk.press(desk.ward.sari, f"sb:{(await _nonce(desk, 13))}:end")
    await desk.loop.sweep()
    assert len(await desk.rows("SELECT 1 FROM subscription WHERE state <> 'ended'")) == 5, "whoever ended it has chosen"


async def test_one_for_each_moment(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    assert await desk.at("2023-07-06 06:59") == 0
    assert await desk.at("2023-07-06 07:00") == 2
    assert await desk.at("2023-07-06 07:00") == 0
    assert await desk.at("2023-07-06 23:00") == 0
    assert await desk.at("2023-07-07 07:00") == 2
    texts = [screen.text for screen in await desk.summaries(desk.ward.sari)]
    assert ["Kam 6/7, 07.00" in texts[0], "Jum 7/7, 07.00" in texts[1]] == [True, True]
    assert all("Terlambat" not in text.splitlines()[2] for text in texts[1:])


async def test_two_sweeps_at_once_and_a_row_that_was_seen_before(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    desk.stage.now = instant("2023-07-06 07:00")
    assert sum(await asyncio.gather(*(desk.loop.sweep() for _ in range(4)))) == 2
    # A subscription as another process read it before: the moment is planned once, the row wins.
    [seen] = [one for one in await desk.stage.database.read(lambda tx: subscriptions.of_user(tx, 13)) if one.due_at][:1]

    def again(tx: Tx) -> list[bool]:
        made = digests.plan(
            tx, subscription_id=seen.id, user_id=13, span=SPAN_OF[seen.cadence], area_code="",
            planned_at=instant("2023-07-06 07:00"), missed=0, now=desk.stage.now,
        )  # fmt: skip
        return [made, subscriptions.advance(tx, seen, seen.due_at or 0), subscriptions.advance(tx, seen, 1)]

    assert (await desk.stage.write(again))[0] is False
    assert len(await desk.rows("SELECT 1 FROM digest WHERE planned_at = :at", at=instant("2023-07-06 07:00"))) == 2


async def test_a_kill_between_the_steps_loses_none_and_doubles_none(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    now = desk.stage.now = instant("2023-07-06 07:00")

    def scene(tx: Tx, cause: str) -> Scene:
        return Scene(tx, now, cause, "clock", desk.stage.rules, desk.stage.city)

    await desk.stage.write(lambda tx: actions.plan_due(scene(tx, "plan")))  # killed after this
    wanted = await desk.stage.database.read(digests.wanted)
    assert len(wanted) == 2
    await desk.stage.write(lambda tx: actions.queue(scene(tx, "d:1"), wanted[0], Numbers()))  # and after that
    assert await desk.at("2023-07-06 09:00") == 1
    outcome = await desk.stage.write(lambda tx: actions.queue(scene(tx, "d:1"), wanted[0], Numbers()))
    assert outcome == "settled before"
    assert len(await desk.summaries()) == 2
    late = (await desk.summaries(desk.ward.sari))[0].text
    assert "Terlambat: untuk 07.00, baru terkirim 09.00" in late


async def test_after_a_long_downtime_one_late_digest(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    assert await desk.at("2023-07-09 15:00") == 2
    [one] = await desk.summaries(desk.ward.sari)
    assert "Rekap harian</b> · Min 9/7, 07.00" in one.text
    assert "Terlambat: untuk 07.00, baru terkirim 15.00" in one.text
    assert "3 rekap sebelumnya terlewat" in one.text and "Angka 8/7" in one.text
    [row] = await desk.rows("SELECT due_at FROM subscription WHERE user_id = 13 AND cadence = 'daily'")
    assert row["due_at"] == instant("2023-07-10 07:00")


async def test_nothing_to_say_is_not_said(desk: Desk) -> None:
    await desk.loop.sweep()
    assert await desk.at("2023-07-06 07:00") == 0
    assert [row["state"] for row in await desk.rows("SELECT state FROM digest")] == ["quiet", "quiet"]
    await desk.press(desk.ward.sari, "rk::today")
    assert await desk.loop.sweep() == 1, "who asks is answered"
    assert "Tidak ada yang mendesak" in (await desk.summaries(desk.ward.sari))[0].text


async def test_what_was_set_aside_is_said_on_a_quiet_day(desk: Desk) -> None:
    await desk.loop.sweep()
    await desk.run(
        "INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome) VALUES (1, 1, 1, '{}', 'parked', 'x')"
    )
    assert await desk.at("2023-07-06 07:00") == 2
    assert "disisihkan: <b>1</b>" in (await desk.summaries(desk.ward.sari))[0].text


async def test_questions_that_found_nothing_are_counted_for_supervisors_in_their_time(desk: Desk) -> None:
    await desk.loop.sweep()
    for number, (when, outcome) in enumerate(
        [("2023-07-06 09:00", "unlisted:other"), ("2023-07-06 10:00", "unlisted:roads"), ("2023-07-06 11:00", "sent_on:x"),
         ("2023-07-05 09:00", "unlisted:other")]
    ):  # fmt: skip
        await desk.run(
            """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at)
               VALUES (:id, 1, 1, '{}', 'done', :outcome, :at)""",
            id=number + 1,
            outcome=outcome,
            at=instant(when),
        )
    desk.stage.now = instant("2023-07-06 15:00")
    await desk.press(desk.ward.sari, "rk::today")
    await desk.loop.sweep()
    said = (await desk.summaries(desk.ward.sari))[-1].text
    assert "belum ada di daftar layanan: <b>2</b> → /pertanyaan" in said
    assert await desk.at("2023-07-08 07:00") == 0
    await desk.press(desk.ward.sari, "rk::today")
    await desk.loop.sweep()
    assert "daftar layanan" not in (await desk.summaries(desk.ward.sari))[-1].text


async def test_who_lost_the_role_gets_nothing_more(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    desk.stage.now = instant("2023-07-06 07:00")

    def planned(tx: Tx) -> None:
        actions.plan_due(Scene(tx, desk.stage.now, "plan", "clock", desk.stage.rules, desk.stage.city))
        people.revoke(tx, 13, Role.SUPERVISOR)  # between the planning and the queueing

    await desk.stage.write(planned)
    assert await desk.loop.sweep() == 1
    assert await desk.summaries(desk.ward.sari) == []
    ended = await desk.rows("SELECT cadence, ended_why FROM subscription WHERE user_id = 13 AND state = 'ended'")
    assert [tuple(row) for row in ended] == [("daily", "role")]
    assert [event.kind for event in await desk.stage.events()].count("digest.ended") == 1


async def test_a_role_that_is_lost_before_the_sending(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    assert await desk.at("2023-07-06 07:00") == 2
    await desk.stage.write(lambda tx: people.revoke(tx, 13, Role.SUPERVISOR))
    assert [screen.moot for screen in await desk.summaries(desk.ward.sari)] == [True]


async def test_who_blocked_the_bot_gets_nothing_more(desk: Desk) -> None:
    await desk.report()
    await desk.loop.sweep()
    await desk.stage.write(lambda tx: people.mark_blocked(tx, 13, desk.stage.now))
    assert await desk.at("2023-07-06 07:00") == 1
    rows = await desk.rows("SELECT ended_why FROM subscription WHERE user_id = 13 AND state = 'ended'")
    assert [row[0] for row in rows] == ["unreachable"]


async def test_the_group_gets_its_own_and_loses_it_with_its_maker(desk: Desk) -> None:
    sari = desk.ward.sari
    await desk.report()
    await desk.loop.sweep()
    await desk.press(sari, f"sb:{await _nonce(desk, 13)}:to.group")
    assert await desk.at("2023-07-06 07:00") == 2
    [of_group] = await desk.stage.screens(TEAM, "digest.summary")
    assert "/tiket_1" in of_group.text and "rahasia" not in of_group.text
    await desk.stage.write(lambda tx: people.revoke(tx, 13, Role.SUPERVISOR))
    await desk.at("2023-07-07 07:00")
    assert len(await desk.stage.screens(TEAM, "digest.summary")) == 1
    [told] = await desk.stage.screens(14, "digest.group_lost")
    assert "bukan supervisor lagi" in told.text


async def test_one_that_cannot_be_made_stands_in_nobodys_way(desk: Desk, monkeypatch: Any) -> None:
    await desk.report()
    await desk.loop.sweep()
    real = actions.queue

    def queue(scene: Scene, one: digests.Digest, numbers: Numbers) -> str:
        if one.user_id == 13:
            raise ValueError("no luck")
        return real(scene, one, numbers)

    monkeypatch.setattr(actions, "queue", queue)
    assert await desk.at("2023-07-06 07:00") == 1
    monkeypatch.setattr(actions, "queue", real)
    assert await desk.at("2023-07-06 07:01") == 1


async def _nonce(desk: Desk, user_id: int, cadence: str = "daily") -> str:
    rows = await desk.rows(
        "SELECT nonce FROM subscription WHERE user_id = :user AND cadence = :cadence", user=user_id, cadence=cadence
    )
    return str(rows[0][0])
