"""The numbers of a digest against a count of one's own, by hand and by SQL."""

import random

from bot.domain.figures.digest import Stretch, Tally
from storage.figures import tally
from storage.kit.sqlite import Tx
from tests.digest.desk import DAY, HOUR, MINUTE, Desk, instant


async def test_by_hand(desk: Desk) -> None:
    shop, budi = desk.ward.shop, desk.ward.budi
    first = desk.stage.now
    found = [await desk.report(urgent=at == 0) for at in range(4)]
    for wait, ticket in zip((3, 4, 13), found, strict=False):
        desk.stage.now = ticket.opened_at + wait * MINUTE
        await shop.claim(budi, ticket)
    desk.stage.now = first + HOUR
    for step, value in (("arrive", None), ("handle", "rps"), ("finish", None)):
        await shop.press(budi, found[0], step, value=value)
    await shop.press(budi, found[1], "arrive")
    await shop.press(budi, found[1], "not_found")
    await shop.quick(budi, found[1], "nf1")
    got = await desk.stage.database.read(lambda tx: tally.count(tx, Stretch(first, first + DAY)))
    assert got == Tally(opened=4, urgent=1, done=1, not_found=1, reopened=0, claim_median=None, claim_p90=13), (
        "four have no median"
    )
    elsewhere = await desk.stage.database.read(
        lambda tx: tally.count(tx, Stretch(first, first + DAY), ["36.71.09.1001"])
    )
    assert elsewhere == Tally() and elsewhere.empty
    assert (await desk.stage.database.read(lambda tx: tally.count(tx, Stretch(first - DAY, first)))).empty


async def test_messages_that_cost_money_are_counted_for_each_report(desk: Desk) -> None:
    """What WhatsApp took in the period, against the reports that came there; a kelurahan has no part of it."""
    first = desk.stage.now

    def fill(tx: Tx) -> None:
        for number, (state, name, at) in enumerate(
            [("sent", "w", 0), ("sent", "w", 1), ("sent", "w", DAY), ("sent", None, 1), ("never", "w", 1)]
        ):
            tx.run(
                """INSERT INTO outbox (key, chat_id, kind, params, priority, not_before, created_at, state, sent_at,
                                       external_id)
                   VALUES (:key, 9000000000000000, 'people.help', '{}', 1, 1, 1, :state, :at, :name)""",
                {"key": f"k{number}", "state": state, "at": first + at, "name": name and f"{name}{number}"},
            )
        for channel in ("whatsapp", "telegram"):
            tx.run(
                """INSERT INTO ticket (nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at, sop)
                   VALUES (:c, :c, 'ot', 0, 'new', '{}', :c, :at, :at, '{}')""",
                {"c": channel, "at": first},
            )

    await desk.stage.write(fill)
    got = await desk.stage.database.read(lambda tx: tally.count(tx, Stretch(first, first + DAY)))
    assert (got.opened, got.paid, got.paid_for) == (2, 2, 1)
    part = await desk.stage.database.read(lambda tx: tally.count(tx, Stretch(first, first + DAY), ["36.71.09.1001"]))
    assert (part.paid, part.paid_for) == (0, 0)


async def test_by_sql_over_made_up_days(desk: Desk) -> None:
    """2,000 tickets over three weeks; each day of the middle week counted twice."""
    dice = random.Random(5)
    start = instant("2023-06-19 00:00")

    def fill(tx: Tx) -> None:
        for number in range(2_000):
            opened = start + dice.randrange(21 * DAY)
            closed = opened + dice.randrange(DAY) if dice.random() < 0.7 else None
            tx.run(
                """INSERT INTO ticket (nonce, source, kind, urgent, state, answers, area_code, channel, progress_at,
                                       opened_at, closed_at, sop)
                   VALUES (:n, :n, 'ot', :urgent, :state, '{}', :area, 'telegram', :at, :at, :closed, '{}')""",
                {
                    "n": f"n{number}", "urgent": int(dice.random() < 0.2), "at": opened, "closed": closed,
                    "state": "new" if closed is None else dice.choice(["done", "false_report"]),
                    "area": dice.choice(["36.71.01.1003", "36.71.09.1001", None]),
                },
            )  # fmt: skip

    await desk.stage.write(fill)
    for day in range(7):
        at = start + (7 + day) * DAY
        got = await desk.stage.database.read(lambda tx, at=at: tally.count(tx, Stretch(at, at + DAY)))  # type: ignore[misc]
        [row] = await desk.rows(
            """SELECT sum(date(opened_at / 1000 + 25200, 'unixepoch') = :day) AS opened,
                      sum(urgent AND date(opened_at / 1000 + 25200, 'unixepoch') = :day) AS urgent,
                      sum(state = 'done' AND date(closed_at / 1000 + 25200, 'unixepoch') = :day) AS done FROM ticket""",
            day=f"2023-06-{26 + day:02}" if day < 5 else f"2023-07-{day - 4:02}",
        )
        assert (got.opened, got.urgent, got.done) == tuple(row)
        assert got.opened > 50
