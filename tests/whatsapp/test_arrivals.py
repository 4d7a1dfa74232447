"""Kept once, under the right account, with what it answers: on a real database."""

import json
from contextlib import suppress
from typing import Any

import pytest

from bot.clock import HOUR
from storage.accounts import addresses, arrivals
from storage.accounts.addresses import FIRST_OF_OTHERS, Address, Writer
from storage.accounts.arrivals import FIRST, Arrival, OfferedChoices
from storage.kit import outbox, receipts
from storage.kit.receipts import MessageName
from storage.kit.sqlite import Tx
from tests.support.stage import Stage

DAY_MS = 24 * HOUR
SITI = Writer("ID.siti", "6281", "Siti")
NAME = "whatsapp"


def arrival(name: str, person: Writer = SITI, **more: Any) -> Arrival:
    return Arrival(name, person, {"id": name}, sent_at=1_000, **more)


async def keep(stage: Stage, *given: Arrival) -> list[int]:
    rows = await stage.write(lambda tx: arrivals.keep(tx, NAME, given, DAY_MS, stage.now))
    return [row.update_id for row in rows]


async def raw(stage: Stage, number: int) -> dict[str, Any]:
    rows = await stage.database.read(lambda tx: tx.all("SELECT raw FROM inbox WHERE update_id = :n", {"n": number}))
    return dict(json.loads(rows[0][0]))


async def account_of(stage: Stage, number: int) -> int:
    rows = await stage.database.read(lambda tx: tx.all("SELECT lane FROM inbox WHERE update_id = :n", {"n": number}))
    return int(rows[0][0])


async def test_what_comes_twice_is_kept_once_and_order_is_kept(stage: Stage) -> None:
    assert await keep(stage, arrival("a"), arrival("b"), arrival("a")) == [FIRST, FIRST + 1]
    assert await keep(stage, arrival("b"), arrival("c")) == [FIRST + 2]
    waiting = await stage.database.read(lambda tx: tx.all("SELECT external_id FROM inbox ORDER BY update_id"))
    assert [row[0] for row in waiting] == ["a", "b", "c"]


@pytest.mark.parametrize(("sent_at", "open_from"), [(0, 1_000_000), (1_000, 1_000), (9_000_000, 1_000_000)])
async def test_the_window_opens_when_it_was_said_and_never_later_than_now(
    stage: Stage, sent_at: int, open_from: int
) -> None:
    said = Arrival("a", SITI, {}, sent_at)
    await stage.write(lambda tx: arrivals.keep(tx, NAME, [said], DAY_MS, 1_000_000))
    [(until,)] = await stage.database.read(lambda tx: tx.all("SELECT window_until FROM address"))
    assert until == open_from + DAY_MS


async def test_what_nobody_can_be_answered_for_is_kept_once_and_makes_nobody_known(stage: Stage) -> None:
    refused = Arrival("g", None, {"refused": True}, 1_000)
    assert len(await keep(stage, refused, refused, refused)) == 1
    assert await stage.database.read(lambda tx: tx.all("SELECT 1 FROM address")) == []


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        (SITI, Writer("ID.siti", None), True),  # a number that is hidden now
        (Writer(None, "6281"), SITI, True),  # known by the number before there was an id
        (SITI, Writer(None, "6281"), True),  # no id is told this time
        (SITI, Writer("ID.other", "6281"), False),  # the number went to somebody else
        (SITI, Writer("ID.siti", "6299"), True),  # another number, the same id
        (SITI, Writer("ID.rina", None), False),
    ],
)
async def test_an_id_is_who_somebody_is_and_nobody_is_merged(
    stage: Stage, before: Writer, after: Writer, same: bool
) -> None:
    [first] = await keep(stage, arrival("a", before))
    [second] = await keep(stage, arrival("b", after))
    assert (await account_of(stage, first) == await account_of(stage, second)) is same
    assert await account_of(stage, first) == FIRST_OF_OTHERS
    holders = await stage.database.read(lambda tx: tx.all("SELECT account_id FROM address WHERE phone = '6281'"))
    assert len(holders) <= 1, "a number is nobody's but one's"


async def test_a_changed_id_moves_the_account_and_never_into_another(stage: Stage) -> None:
    [first] = await keep(stage, arrival("a"))
    rina = Writer("ID.rina", None, "Rina")
    await keep(stage, arrival("b", rina))
    assert await stage.write(lambda tx: addresses.rename(tx, NAME, "ID.siti", "ID.siti2", "6282"))
    assert not await stage.write(lambda tx: addresses.rename(tx, NAME, "ID.siti2", "ID.rina"))
    assert not await stage.write(lambda tx: addresses.rename(tx, NAME, "ID.nobody", "ID.x"))
    [again] = await keep(stage, arrival("c", Writer("ID.siti2", "6282")))
    assert await account_of(stage, again) == await account_of(stage, first)


@pytest.mark.parametrize("counted", [True, False])
async def test_a_word_that_names_a_choice_is_that_choice(stage: Stage, counted: bool) -> None:
    [first] = await keep(stage, arrival("a"))
    account = await account_of(stage, first)
    shown = OfferedChoices(
        [("👵 Orang terlantar", "rf:n:k.ot"), ("Kirim sekarang", "rf:n:g"), ("✖️", "rf:n:x")], counted
    )
    await stage.write(lambda tx: arrivals.offer(tx, {account: shown}))
    said = {"orang terlantar": "rf:n:k.ot", "KIRIM SEKARANG!": "rf:n:g", "4": None, "0": None, "orang": None, "": None,
            "1 kirim sekarang": None, "2 orang": None, "02": None, "٢": None, "99999999999999999999": None, "?!": None}  # fmt: skip
    numbers = {"2": "rf:n:g", "1.": "rf:n:k.ot", "3": "rf:n:x", "2. Kirim sekarang": "rf:n:g"}
    said |= numbers if counted else dict.fromkeys(numbers)
    for at, (words, data) in enumerate(said.items()):
        [number] = await keep(stage, arrival(f"w{at}", words=words))
        assert (await raw(stage, number))["chose"] == data, words


async def test_what_a_message_answers_is_found(stage: Stage) -> None:
    [first] = await keep(stage, arrival("a"))
    account = await account_of(stage, first)

    def sent(tx: Tx) -> int:
        outbox.add(tx, key="k", chat_id=account, kind="people.help", params={}, priority=1, now=1, subject="form:1")
        [letter] = outbox.lease(tx, [1], 99)
        outbox.sent(tx, [(letter, letter.id)], 2)
        receipts.named(tx, [MessageName(letter, "wamid.ours", "digest")])
        return letter.id

    ours = await stage.write(sent)
    [second] = await keep(stage, arrival("b", answers="wamid.ours", edits="a"))
    kept = await raw(stage, second)
    assert (kept["answers"], kept["edits"]) == (ours, arrivals.message_number(first))
    [third] = await keep(stage, arrival("c", answers="wamid.unknown"))
    assert (await raw(stage, third))["answers"] is None
    assert await stage.write(lambda tx: outbox.subject_at(tx, account, ours)) == "form:1"


async def test_what_comes_in_one_call_may_answer_what_came_before_it_there(stage: Stage) -> None:
    first, second, third = await keep(stage, arrival("a"), arrival("b", answers="a"), arrival("c", edits="b"))
    assert (await raw(stage, second))["answers"] == arrivals.message_number(first)
    assert (await raw(stage, third))["edits"] == arrivals.message_number(second)


async def test_a_number_that_went_to_somebody_by_metas_word_is_nobody_elses(stage: Stage) -> None:
    await keep(stage, arrival("a", Writer("ID.siti", "6281")), arrival("b", Writer("ID.rina", "6299")))

    def numbers(tx: Tx) -> list[tuple[str, str | None]]:
        addresses.rename(tx, NAME, "ID.siti", "ID.siti2", "6299")
        return [tuple(row) for row in tx.all("SELECT external_id, phone FROM address ORDER BY account_id")]

    assert await stage.write(numbers) == [("ID.siti2", "6299"), ("ID.rina", None)]


async def test_erasing_an_account_takes_its_address_and_its_choices(stage: Stage) -> None:
    [first] = await keep(stage, arrival("a"))
    account = await account_of(stage, first)

    def work(tx: Tx) -> list[Any]:
        tx.run("INSERT INTO account (user_id, name, first_at, seen_at) VALUES (:a, 'Siti', 1, 1)", {"a": account})
        arrivals.offer(tx, {account: OfferedChoices([("Ya", "x")])})
        tx.run("DELETE FROM account WHERE user_id = :a", {"a": account})
        return [*addresses.of_account(tx, account), *tx.all("SELECT 1 FROM offered")]

    assert await stage.write(work) == []
    assert Address(NAME, "ID.siti") not in await stage.write(lambda tx: addresses.of_account(tx, account))


class Undone(Exception):
    """Look, and leave everything as it was."""


KNOWN = (Writer("ID.siti", "6281"), Writer("ID.rina", "6282"), Writer(None, "6283"), Writer("ID.budi", None))


@pytest.mark.parametrize(
    "wrote",
    [
        KNOWN,
        [Writer("ID.new", "6281"), Writer("ID.siti", "6281")],  # the number goes to somebody else and comes back
        [Writer("ID.siti", "6281"), Writer("ID.new", "6281"), Writer("ID.rina", "6282")],
        [Writer("ID.siti", "6282"), Writer("ID.rina", "6282"), Writer("ID.siti", "6281")],  # and between those known
        [Writer("ID.ani", "6283"), Writer(None, "6283"), Writer("ID.budi", None)],  # an id where only a number was
        [Writer(None, "6281"), Writer("ID.siti", "6281"), Writer("ID.budi", "6284"), Writer("ID.budi", None)],
        [Writer("ID.new", None), Writer("ID.new", "6285"), Writer("ID.rina", "6282"), Writer("ID.rina", None)],
    ],
)
async def test_who_writes_in_one_body_is_who_would_be_one_after_the_other(stage: Stage, wrote: list[Writer]) -> None:
    windows = [(one, stage.now + at) for at, one in enumerate(wrote)]

    def look(tx: Tx, parts: list[list[tuple[Writer, int]]]) -> tuple[list[int], list[tuple[object, ...]]]:
        with suppress(Undone), tx.savepoint():
            found = [account for part in parts for account in addresses.reached(tx, NAME, part, stage.now)]
            rows = [tuple(row) for row in tx.all("SELECT * FROM address ORDER BY account_id")]
            raise Undone
        return found, rows

    await stage.write(lambda tx: addresses.reached(tx, NAME, [(one, 5) for one in KNOWN], 1_000))
    together = await stage.write(lambda tx: look(tx, [windows]))
    assert together == await stage.write(lambda tx: look(tx, [[one] for one in windows]))
