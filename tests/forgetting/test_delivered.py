"""What was delivered and what was silenced goes, and nothing that anybody still asks for goes with it."""

from collections.abc import Mapping

from bot.domain.figures.digest import Stretch
from bot.domain.kit.reminders import ReminderKind
from storage.figures import tally
from storage.kit import inbox, outbox, reminders, standing
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx, Value
from storage.system import delivered, holds
from tests.support.forgotten import loop
from tests.support.planted import DAY
from tests.support.stage import START, Stage

CHAT, WHATSAPP, HOUR = 11, outbox.FIRST_OF_OTHERS + 1, 3_600_000
MESSAGE: Mapping[str, Value] = {
    "kind": "work.card", "params": '{"ticket":1}', "chat": CHAT, "subject": None, "state": "sent", "at": START,
    "sent": START, "message": None, "name": None,
}  # fmt: skip


def message(tx: Tx, number: int, **more: Value) -> None:
    """A row of the outbox."""
    values = dict(MESSAGE) | {"key": f"k{number}", "message": number} | more
    if values["state"] != "sent":
        values |= {"sent": None, "message": None}
    tx.run(
        """INSERT INTO outbox (key, chat_id, kind, params, priority, subject, state, not_before, created_at, sent_at,
                               message_id, external_id, lease_until)
           VALUES (:key, :chat, :kind, :params, 1, :subject, :state, :at, :at, :sent, :message, :name,
                   iif(:state = 'leased', :at, NULL))""",
        values,
    )


def keys(tx: Tx) -> list[str]:
    return [row[0] for row in tx.all("SELECT key FROM outbox ORDER BY id")]


def ticket(tx: Tx, number: int, closed_at: int | None) -> None:
    tx.run(
        """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, channel, progress_at, opened_at,
                               closed_at, sop)
           VALUES (:id, :id, :id, 'ot', 0, iif(:closed IS NULL, 'new', 'done'), '{}', 'telegram', 1, 1, :closed, '{}')""",
        {"id": number, "closed": closed_at},
    )


def hold(tx: Tx, number: int) -> None:
    """A legal hold."""
    why = tx.insert(
        "INSERT INTO note (ticket_id, user_id, kind, text, source, at) VALUES (:id, 11, 'reason', 'surat', 'h', 1)",
        {"id": number},
    )
    holds.hold(tx, number, 11, why, START)


INBOX = """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at, external_id)
           VALUES (:id, :at, 11, :raw, :state, :outcome, :done_at, :external_id)"""


def inbox_row(number: int, outcome: str | None, **more: Value) -> dict[str, Value]:
    """What is left of an update that had its effect at `START`, but for what is said."""
    row: dict[str, Value] = {"id": number, "at": START, "raw": None, "state": "done", "outcome": outcome}
    return row | {"done_at": START, "external_id": None} | more


async def test_what_arrived_goes_and_what_did_not_stays(stage: Stage) -> None:
    def fill(tx: Tx) -> None:
        for number, state in enumerate(("sent", "folded", "waiting", "leased", "never", "held", "sent")):
            message(tx, number, state=state)

    await stage.write(fill)
    before = await stage.database.read(keys)
    stage.now = START + 31 * DAY
    await loop(stage).sweep()
    left = [one for one in await stage.database.read(keys) if one.startswith("k")]
    # The newest stays, so that its number is not given away again.
    assert left == ["k2", "k3", "k4", "k5", "k6"] and len(before) >= 7


async def test_what_is_younger_or_under_legal_hold_stays(stage: Stage) -> None:
    def fill(tx: Tx) -> None:
        ticket(tx, 1, START)
        hold(tx, 1)
        message(tx, 1, params='{"ticket":1}')
        message(tx, 2, params='{"ticket":2}')
        message(tx, 3, params="{}", at=START + 10 * DAY)
        message(tx, 4, params="{}", at=START + 10 * DAY)

    await stage.write(fill)
    assert await stage.write(lambda tx: delivered.messages(tx, START + DAY, 100)) == 1
    assert await stage.database.read(keys) == ["k1", "k3", "k4"]


async def test_whoever_leaves_the_team_still_has_their_old_cards_written_over(stage: Stage) -> None:
    def fill(tx: Tx) -> None:
        for number, kind in enumerate(("work.card", "work.ask", "people.welcome"), 1):
            outbox.stand(tx, CHAT, f"s{number}", number, START)
            message(tx, number, kind=kind, subject=f"s{number}")
        message(tx, 4, kind="work.visit", subject="s3")
        message(tx, 5)

    await stage.write(fill)

    def closed(tx: Tx) -> list[str]:
        return standing.standing_before(tx, CHAT, ["work.card", "work.visit"], START + DAY)

    before = await stage.database.read(closed)
    assert before == ["s1", "s3"]
    for _ in range(5):  # in pieces: each finds the same place again
        await stage.write(lambda tx: delivered.messages(tx, START + DAY, 1))
    assert await stage.database.read(keys) == ["k5"]
    assert await stage.database.read(closed) == before


async def test_digests_still_count_what_was_paid_for(stage: Stage) -> None:
    first = START - START % HOUR  # what is gone is counted by the hour

    def fill(tx: Tx) -> None:
        for number, at in enumerate((first, first + 1, first + HOUR, first + 40 * DAY)):
            message(tx, number, chat=WHATSAPP, sent=at, at=at, name=f"w{number}")
        message(tx, 9)

    def paid(tx: Tx) -> list[int]:
        stretches = (Stretch(first - DAY, first + DAY), Stretch(first + HOUR, first + 50 * DAY))
        return [tally.count(tx, one).paid for one in stretches]

    await stage.write(fill)
    before = await stage.database.read(paid)
    assert before == [3, 2]
    for _ in range(3):
        await stage.write(lambda tx: delivered.messages(tx, START + 20 * DAY, 2))
    assert await stage.database.read(keys) == ["k3", "k9"]
    assert await stage.database.read(paid) == before


async def test_what_rang_and_what_never_did_goes_and_the_next_one_is_set_all_the_same(stage: Stage) -> None:
    def plan(tx: Tx, n: int) -> None:
        reminders.plan(tx, ticket_id=1, kind=ReminderKind.OFFER, n=n, round_=0, due_at=START)

    def fill(tx: Tx) -> None:
        ticket(tx, 1, START)
        ticket(tx, 2, None)
        for n in range(3):
            plan(tx, n)
        rung = tx.all("SELECT id FROM reminder WHERE n = 2")[0][0]
        reminders.fired(tx, rung, START)
        reminders.silence(tx, 1, ReminderKind.OFFER)
        reminders.fired(tx, reminders.plan_apart(tx, ReminderKind.REVIEW, START), START)
        reminders.plan(tx, ticket_id=2, kind=ReminderKind.OFFER, n=0, round_=0, due_at=START + 400 * DAY)

    await stage.write(fill)
    assert await stage.write(lambda tx: delivered.reminders(tx, START + DAY, 10)) == 4
    number = await stage.database.read(lambda tx: reminders.next_of(tx, 1, ReminderKind.OFFER))
    await stage.write(lambda tx: plan(tx, number))
    states = await stage.database.read(
        lambda tx: [tuple(row) for row in tx.all("SELECT ticket_id, n, state FROM reminder ORDER BY id")]
    )
    assert states == [(2, 0, "waiting"), (1, 0, "waiting")]


async def test_what_rang_stays_where_it_is_still_counted(stage: Stage) -> None:
    """How often a reminder of a case rang says when the next one does; a ticket under legal hold loses nothing."""

    def fill(tx: Tx) -> None:
        for number, closed in ((1, START), (2, START), (3, None), (4, START + 2 * DAY)):
            ticket(tx, number, closed)
            reminders.plan(tx, ticket_id=number, kind=ReminderKind.BURIAL_LATE, n=1, round_=0, due_at=START)
        hold(tx, 1)
        tx.run(
            """INSERT INTO person (id, ticket_id, nonce, source, label_kind, found_at, recorded_at, recorded_by)
               VALUES (1, 2, 'p', 'p', 'known', 1, 1, 1)""",
            {},
        )
        tx.run("UPDATE reminder SET state = 'fired', fired_at = due_at", {})
        reminders.plan_apart(tx, ReminderKind.REVIEW, START)

    await stage.write(fill)
    assert await stage.write(lambda tx: delivered.reminders(tx, START + DAY, 10)) == 0
    await stage.write(lambda tx: tx.run("UPDATE person SET state = 'ended', end_kind = 'family', ended_at = 2", {}))
    assert await stage.write(lambda tx: delivered.reminders(tx, START + DAY, 10)) == 1


async def test_of_updates_only_what_is_still_asked_for_stays(stage: Stage) -> None:
    first = inbox_row(1, "ticket")

    def fill(tx: Tx) -> None:
        for values in (
            first,
            inbox_row(2, "ticket", raw="{}"),  # not forgotten yet, or under legal hold
            inbox_row(3, "unlisted:salon"),  # counted by the digest of a month
            inbox_row(4, "ticket", done_at=START + 2 * DAY),
            inbox_row(5, "broken", raw="{}", state="parked"),
            inbox_row(-9, "ticket"),
            inbox_row(-8, "ticket"),  # the next one from beside Telegram is -7
            inbox_row(-7, "ticket", raw="{}", external_id="w"),
            inbox_row(6, None, raw="{}", state="new", done_at=None),
        ):
            tx.run(INBOX, values)

    def left(tx: Tx) -> list[int]:
        return [row[0] for row in tx.all("SELECT update_id FROM inbox ORDER BY update_id")]

    await stage.write(fill)
    assert await stage.write(lambda tx: delivered.updates(tx, START + DAY, 10)) == 3
    assert await stage.database.read(left) == [-7, 2, 3, 4, 5, 6]
    await stage.write(lambda tx: tx.run("UPDATE inbox SET raw = NULL, external_id = NULL WHERE update_id = -7", {}))
    assert await stage.write(lambda tx: delivered.updates(tx, START + DAY, 10)) == 0


async def test_the_number_of_an_old_update_can_come_again(stage: Stage) -> None:
    """After a week of silence Telegram begins its numbers anew, anywhere."""
    await stage.write(lambda tx: tx.run(INBOX, inbox_row(1, "ticket")))
    again = [InboxRow(1, CHAT, "{}")]
    assert await stage.write(lambda tx: inbox.keep(tx, again, START + DAY)) == 0
    stage.now = START + 31 * DAY
    await loop(stage).sweep()
    assert await stage.write(lambda tx: inbox.keep(tx, again, stage.now)) == 1
