"""What a messenger beside Telegram calls somebody, and their number, go with an erasure: at the latest with its receipt,
which has to reach them (SOP 8)."""

import base64
from collections.abc import Sequence
from types import SimpleNamespace
from typing import cast

import pytest

from bot.actions.kit.requests import Request
from bot.actions.system.erasure import DecideErasure, decide, request_erasure
from bot.domain.kit.people import Role, Who
from bot.domain.system.retention import DataClass
from storage.accounts import addresses, people
from storage.accounts.addresses import FIRST_OF_OTHERS, Writer
from storage.kit import receipts
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import MessageName
from storage.kit.sqlite import Tx
from storage.system import erasing
from tests.support.forgotten import loop
from tests.support.planted import DAY, beside
from tests.support.stage import START, Stage, person

SARI = person(8, "Sari")
PHONE, BSUID = "6281277665544", "ID.4471188220913377"
NAMED = "wamid." + base64.b64encode(PHONE.encode()).decode()
WHATSAPP = "whatsapp"


@pytest.fixture
async def stage_(stage: Stage) -> Stage:
    stage.now = START + DAY
    await stage.grant(SARI, Role.SUPERVISOR)
    return stage


async def wrote(stage: Stage, *, external_id: str | None = BSUID, name: str = "") -> Who:
    """Somebody wrote by WhatsApp, and something was sent to them; WhatsApp may tell no name."""

    def work(tx: Tx) -> int:
        writer = Writer(external_id, PHONE)
        [account] = addresses.reached(tx, WHATSAPP, [(writer, stage.now + DAY)], stage.now)
        people.touch(tx, [person(account, name)], stage.now)
        tx.run(
            """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at, channel, external_id)
               VALUES (-:id, :now, :lane, '{}', 'done', 'done', :now, 'whatsapp', :name)""",
            {"id": stage.now % 1_000_000, "now": stage.now, "lane": account, "name": NAMED + "IN"},
        )
        tx.run(
            """INSERT INTO outbox (key, chat_id, kind, params, priority, state, not_before, created_at, sent_at,
                                   external_id) VALUES (:key, :chat, 'people.help', '{}', 3, 'sent', :now, :now, :now, :name)""",
            {"key": f"k{stage.now}", "chat": account, "now": stage.now, "name": NAMED},
        )
        return account

    return person(await stage.write(work), name)


async def erased(stage: Stage, who: Who) -> str:
    """The request is granted; the receipt, which still waits."""
    await stage.act(who, request_erasure, Request(who))
    await stage.act(SARI, decide, DecideErasure(SARI, who.user_id, 0))
    [screen] = await stage.screens(who.user_id, "people.erase_settled")
    return screen.text


async def numbers(stage: Stage, words: Sequence[str] = (PHONE, BSUID, NAMED)) -> set[str]:
    """Which of them stand anywhere in the bytes of the database."""
    await loop(stage).sweep()
    content = b"".join(path.read_bytes() for path in beside(stage.database.path))
    return {word for word in words if word.encode() in content}


async def test_the_number_goes_at_once_and_the_address_with_the_receipt(stage_: Stage) -> None:
    who = await wrote(stage_)
    assert await numbers(stage_) == {PHONE, BSUID, NAMED}
    assert (await stage_.write(lambda tx: erasing.stock(tx, who.user_id)))[DataClass.ACCOUNT].goes == 1
    receipt = await erased(stage_, who)
    assert "Nama dan nomor di aplikasi pesan: 1" in receipt and "begitu pesan ini sampai" in receipt
    assert "catatan peristiwa" in receipt
    assert await numbers(stage_, (PHONE, BSUID)) == {BSUID}, "the receipt still has to reach them"
    assert (await stage_.write(lambda tx: addresses.channel_of(tx, who.user_id))) == WHATSAPP
    await stage_.deliver()
    assert await numbers(stage_) == set()
    assert DataClass.ACCOUNT not in await stage_.write(lambda tx: erasing.stock(tx, who.user_id))


async def test_who_is_known_by_the_number_alone_keeps_it_until_the_receipt(stage_: Stage) -> None:
    who = await wrote(stage_, external_id=None, name="Siti")
    await erased(stage_, who)
    assert await numbers(stage_, (PHONE,)) == {PHONE}
    await stage_.deliver()
    assert await numbers(stage_, (PHONE, NAMED)) == set()


async def test_a_receipt_that_never_arrives_keeps_it_a_week(stage_: Stage) -> None:
    who = await wrote(stage_)
    await erased(stage_, who)
    stage_.now += 6 * DAY
    assert await numbers(stage_, (BSUID,)) == {BSUID}
    stage_.now += 2 * DAY
    assert await numbers(stage_) == set()


async def test_who_writes_again_before_the_receipt_is_answered_there(stage_: Stage) -> None:
    who = await wrote(stage_)
    await erased(stage_, who)
    [again] = await stage_.write(
        lambda tx: addresses.reached(tx, WHATSAPP, [(Writer(BSUID, PHONE), stage_.now + DAY)], stage_.now)
    )
    assert again == who.user_id
    await stage_.deliver()
    assert [one.external_id for one in await stage_.write(lambda tx: addresses.of_account(tx, again))] == [BSUID]


async def test_who_writes_again_after_it_is_somebody_new(stage_: Stage) -> None:
    who = await wrote(stage_)
    await erased(stage_, who)
    await stage_.deliver()
    [again] = await stage_.write(
        lambda tx: addresses.reached(tx, WHATSAPP, [(Writer(BSUID, PHONE), stage_.now + DAY)], stage_.now)
    )
    assert again != who.user_id and again > FIRST_OF_OTHERS


async def test_names_of_messages_go_with_the_update_by_the_clock(stage_: Stage) -> None:
    await wrote(stage_)
    stage_.now += 8 * DAY
    await loop(stage_).sweep()
    rows = await stage_.write(lambda tx: tx.all("SELECT external_id, raw FROM inbox WHERE channel = 'whatsapp'"))
    assert [tuple(row) for row in rows] == [(None, None)]


async def test_the_receipts_own_name_is_not_kept_and_the_count_of_messages_stays(stage_: Stage) -> None:
    who = await wrote(stage_)
    await erased(stage_, who)
    await stage_.deliver()

    def named(tx: Tx) -> list[str]:
        [row] = tx.all("SELECT id FROM outbox WHERE kind = 'people.erase_settled'")
        letter = SimpleNamespace(id=row[0], subject=None, chat_id=who.user_id)
        receipts.named(tx, [MessageName(cast(OutboxRow, letter), NAMED + "RECEIPT", None)])
        return [str(one[0]) for one in tx.all("SELECT external_id FROM outbox WHERE external_id IS NOT NULL")]

    names = await stage_.write(named)
    assert len(names) == 2 and all(one.startswith("gone ") for one in names)
    assert await numbers(stage_, (NAMED,)) == set()


async def test_telegrams_account_keeps_its_number_and_the_receipt_says_so(stage_: Stage) -> None:
    who = person(700, "Joko")
    await stage_.write(lambda tx: people.touch(tx, [who], stage_.now))
    receipt = await erased(stage_, who)
    assert "begitu pesan ini sampai" not in receipt and "nomor akun" in receipt
    await stage_.deliver()
    [address] = await stage_.write(lambda tx: addresses.of_account(tx, 700))
    assert address.external_id == "700"
