"""What Meta says later of messages that it took: how far they came, or that they failed after all."""

from typing import Any

import pytest

from bot.actions.system.deliveries import Deliveries
from bot.channels.whatsapp.courier import WhatsAppCourier
from bot.channels.whatsapp.drawing import Words
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.items import cut
from bot.clock import HOUR
from bot.outbox.channel import Closed, Sent, Withheld
from bot.outbox.records import Records
from storage.accounts import arrivals
from storage.accounts.addresses import Writer
from storage.accounts.arrivals import Arrival
from storage.kit import outbox, receipts
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import MessageName, Receipt
from storage.kit.sqlite import Tx
from tests.support.stage import Stage

DAY_MS = 24 * HOUR
NAME = "whatsapp"
KIND, CARRIER = "people.help", "a_template"


class Desk:
    """Records on a real database, with one resident whose chat is open for a day from `stage.now`."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.records = Records(Deliveries(stage.rules, stage.city), lambda channel, chat: None)
        graph = Graph("http://127.0.0.1", "1", lambda: "token")

        async def fetch(file_id: str) -> bytes | None:
            raise AssertionError(file_id)

        self.courier = WhatsAppCourier(graph, Words("a", "b", "c"), {KIND: CARRIER}, fetch)
        self.account = 0

    async def writes(self, name: str) -> None:
        """A word of the resident's."""
        one = Arrival(name, Writer("ID.siti", "6281", "Siti"), {"id": name}, sent_at=self.stage.now)
        [row] = await self.stage.write(lambda tx: arrivals.keep(tx, NAME, [one], DAY_MS, self.stage.now))
        rows = await self.stage.database.read(
            lambda tx: tx.all("SELECT lane FROM inbox WHERE update_id = :n", {"n": row.update_id})
        )
        self.account = int(rows[0][0])

    def sent(self, tx: Tx, name: str) -> OutboxRow:
        """A message that Meta took and calls `name`."""
        letter = self.leased(tx, name)
        self.took(tx, letter, name)
        return letter

    def leased(self, tx: Tx, name: str) -> OutboxRow:
        """A message that is under way."""
        now = self.stage.now
        outbox.add(tx, key=name, chat_id=self.account, kind=KIND, params={}, priority=1, now=now)
        number = int(tx.all("SELECT max(id) FROM outbox")[0][0])
        [letter] = outbox.lease(tx, [number], now + 99)
        return letter

    def took(self, tx: Tx, letter: OutboxRow, name: str) -> None:
        """As the sender does it."""
        now = self.stage.now
        outbox.sent(tx, [(letter, letter.id)], now)
        self.records.record(tx, letter, (), Sent(None, name, "x"), now)
        self.records.report(tx, self.courier, receipts.named(tx, [MessageName(letter, name, None)]), now)

    def said(self, tx: Tx, *reports: Receipt) -> None:
        """Meta's word."""
        self.records.report(tx, self.courier, receipts.receive(tx, reports, self.stage.now), self.stage.now)

    async def states(self) -> list[str]:
        rows = await self.stage.database.read(
            lambda tx: tx.all("SELECT state FROM outbox WHERE chat_id = :a ORDER BY id", {"a": self.account})
        )
        return [str(row[0]) for row in rows]


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    desk = Desk(stage)
    await desk.writes("first")
    return desk


async def test_reports_come_in_any_order_and_before_the_record(desk: Desk) -> None:
    reports = [Receipt("w", 9, read=True), Receipt("w", 5, read=False), Receipt("w", 9, read=True)]

    def work(tx: Tx) -> list[tuple[Any, ...]]:
        desk.said(tx, *(one._replace(external_id="early") for one in reports))
        desk.sent(tx, "early")
        desk.sent(tx, "late")
        for _ in range(2):
            desk.said(tx, *(one._replace(external_id="late") for one in reports))
        return [tuple(row) for row in tx.all("SELECT reached_at, read_at FROM outbox ORDER BY id")]

    assert await desk.stage.write(work) == [(5, 9), (5, 9)]
    left = await desk.stage.database.read(lambda tx: tx.all("SELECT 1 FROM early_receipt"))
    assert not left


async def test_what_is_reported_of_a_name_that_was_forgotten_does_not_bring_the_name_back(desk: Desk) -> None:
    """The number of whoever was erased stands in it, and their telephone goes on telling that they read the receipt."""
    name = "wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABEYEjdBOUQ"

    def work(tx: Tx) -> str:
        desk.said(tx, Receipt(name, 9, read=True))
        return str([tuple(row) for row in tx.all("SELECT * FROM early_receipt")])

    kept = await desk.stage.write(work)
    assert name not in kept and "9, 1" in kept


@pytest.mark.parametrize("early", [True, False])
async def test_a_chat_that_was_closed_after_all_is_told_by_template(desk: Desk, early: bool) -> None:
    """131047, told later: what has a template goes by it, what that does not carry either is held."""
    failed = Receipt("w", 3, read=False, failed=131047)

    def refused(tx: Tx) -> None:
        if early:
            desk.said(tx, failed)
        desk.sent(tx, "w")
        if not early:
            desk.said(tx, failed)
        desk.said(tx, failed)  # again, which changes nothing

    await desk.stage.write(refused)
    assert await desk.states() == ["waiting"]

    def again(tx: Tx) -> OutboxRow:
        [letter] = outbox.lease(tx, [1], desk.stage.now + 99)
        desk.took(tx, letter, "w2")
        return letter

    letter = await desk.stage.write(again)
    assert letter.window_until is not None and letter.window_until <= desk.stage.now, "drawn for a closed chat"
    await desk.stage.write(lambda tx: desk.said(tx, failed._replace(external_id="w2")))
    assert await desk.states() == ["held"]
    desk.stage.now += HOUR
    await desk.writes("second")
    assert await desk.states() == ["waiting"]


@pytest.mark.parametrize("told_later", [True, False])
@pytest.mark.parametrize("why", ["closed", "no template"])
async def test_what_is_refused_after_the_person_wrote_again_goes_to_an_open_chat(
    desk: Desk, why: str, told_later: bool
) -> None:
    """The refusal was on its way when their word came: that word has let go what was held, and nothing else would."""
    fate = Closed() if why == "closed" else Withheld(CARRIER)
    desk.stage.now += 2 * DAY_MS
    letter = await desk.stage.write(lambda tx: desk.sent(tx, "w") if told_later else desk.leased(tx, "w"))
    assert letter.window_until is not None and letter.window_until <= desk.stage.now, "drawn for a closed chat"
    desk.stage.now += 1
    await desk.writes("meanwhile")
    desk.stage.now += 1

    def refused(tx: Tx) -> OutboxRow:
        if told_later:
            desk.said(tx, Receipt("w", 3, read=False, failed=131047 if why == "closed" else 132015))
        else:
            desk.records.record(tx, letter, (), fate, desk.stage.now)
        return outbox.look(tx, letter.id)

    now = await desk.stage.write(refused)
    assert now.window_until is not None and now.window_until > desk.stage.now, "their word holds the chat open"
    assert await desk.states() == ["waiting"]


@pytest.mark.parametrize(
    ("code", "state"),
    [(131026, "never"), (131051, "never"), (0, "never"), (132015, "held"), (131000, "waiting"), (130429, "waiting")],
)
async def test_what_failed_after_all_is_never_taken_for_sent(desk: Desk, code: int, state: str) -> None:
    def work(tx: Tx) -> None:
        desk.sent(tx, "w")
        desk.said(tx, Receipt("w", 3, read=False, failed=code))

    await desk.stage.write(work)
    assert await desk.states() == [state]


async def test_what_fails_again_and_again_ends(desk: Desk) -> None:
    def work(tx: Tx) -> None:
        letter = desk.sent(tx, "w0")
        for number in range(1, 6):
            desk.said(tx, Receipt(f"w{number - 1}", 3, read=False, failed=131000))
            leased = outbox.lease(tx, [letter.id], desk.stage.now + 99 + number)
            for one in leased:
                desk.took(tx, one, f"w{number}")

    await desk.stage.write(work)
    assert await desk.states() == ["never"]


async def test_metas_word_on_a_template_stands_beside_messages() -> None:
    def change(field: str, **value: Any) -> dict[str, Any]:
        return {"field": field, "value": value}

    told = [
        change("message_template_status_update", event="PAUSED", message_template_name="a"),
        change("message_template_status_update", event="APPROVED", message_template_name="b"),
        change("message_template_status_update", event="IN_APPEAL", message_template_name="c"),
        change("phone_number_quality_update", event="FLAGGED"),
        change("message_template_status_update", event=["x"]),
    ]
    assert cut({"entry": [{"changes": told}]}, "1").templates == [("a", False), ("b", True)]


@pytest.mark.parametrize("code", [None, "x", "131047", 131047, True, [1], 10**12])
def test_any_code_of_a_failure_is_read(code: Any) -> None:
    status = {"id": "w", "status": "failed", "timestamp": "5", "errors": [{"code": code}]}
    value = {"metadata": {"phone_number_id": "1"}, "statuses": [status]}
    [receipt] = cut({"entry": [{"changes": [{"value": value}]}]}, "1").receipts
    assert receipt.failed == (131047 if code in ("131047", 131047) else 0)
