"""How accounts are reached: one address for each messenger."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storage.kit import outbox
from storage.kit.sqlite import Tx

TELEGRAM = outbox.HOME
FIRST_OF_OTHERS = outbox.FIRST_OF_OTHERS


@dataclass(frozen=True, slots=True)
class Address:
    """Where an account is reached: which messenger, and what that calls the person."""

    channel: str
    external_id: str


@dataclass(frozen=True, slots=True)
class Writer:
    """Who sent something, as a messenger names them: its own id, the telephone number (E.164 without the plus), or
    both; at least one. Neither is ever shown to anybody."""

    external_id: str | None
    phone: str | None
    name: str = ""

    @property
    def key(self) -> str:
        """What the messenger calls them."""
        return self.external_id or self.phone or ""


def account_of(tx: Tx, address: Address, now: int) -> int:
    """The account that an address belongs to; a new number for one that was never heard of. It becomes the one that
    answers go to. The account itself is made when somebody speaks (storage/accounts/people.py: touch)."""
    known = tx.one(
        "SELECT account_id FROM address WHERE channel = :channel AND external_id = :external_id",
        {"channel": address.channel, "external_id": address.external_id},
    )
    account = _next(tx, address) if known is None else int(known[0])
    add(tx, account, address, now)
    return account


def add(tx: Tx, account_id: int, address: Address, now: int) -> None:
    """The account is reached there too, from now on first. Raises sqlite3.IntegrityError where the address is somebody
    else's."""
    tx.run(
        """INSERT INTO address (account_id, channel, external_id, used_at)
           VALUES (:account, :channel, :external_id, :now)
           ON CONFLICT (account_id, channel)
           DO UPDATE SET external_id = excluded.external_id, used_at = excluded.used_at, leaving = 0""",
        {"account": account_id, "channel": address.channel, "external_id": address.external_id, "now": now},
    )


def of_account(tx: Tx, account_id: int) -> list[Address]:
    """Where the account is reached, first where answers go."""
    rows = tx.all(
        "SELECT channel, external_id FROM address WHERE account_id = :account ORDER BY used_at DESC, channel",
        {"account": account_id},
    )
    return [Address(*row) for row in rows]


def is_kept(tx: Tx, account_id: int) -> bool:
    """Whether another messenger's address of the account is kept, and not only until a receipt arrives."""
    row = tx.one(
        """SELECT 1 FROM address WHERE account_id = :account AND channel <> :telegram AND leaving = 0
             AND external_id <> 'gone ' || account_id""",
        {"account": account_id, "telegram": TELEGRAM},
    )
    return row is not None


def is_leaving(tx: Tx, account_id: int) -> bool:
    """Whether an address goes as soon as its receipt arrives."""
    return (
        tx.one("SELECT 1 FROM address WHERE account_id = :account AND leaving = 1", {"account": account_id}) is not None
    )


def leave(tx: Tx, account_id: int) -> None:
    """The account is erased: its number goes now, and what the messenger calls it once the receipt has arrived. Whoever
    is known by nothing but the number keeps it until then. Telegram's number is the account's own, and stays."""
    tx.run(
        """UPDATE address SET leaving = 1, phone = iif(external_id = phone, phone, NULL)
           WHERE account_id = :account AND channel <> :telegram AND external_id <> 'gone ' || account_id""",
        {"account": account_id, "telegram": TELEGRAM},
    )


def leave_at_last(tx: Tx, account_id: int) -> bool:
    """The receipt arrived: nothing is kept by which the messenger would find them, nor the names of what was sent.
    False where nobody was leaving."""
    left = tx.run(
        """UPDATE address SET external_id = 'gone ' || account_id, phone = NULL, window_until = 0, leaving = 0
           WHERE account_id = :account AND leaving = 1""",
        {"account": account_id},
    )
    if left:
        tx.run(
            "UPDATE outbox SET external_id = 'gone ' || id WHERE chat_id = :account AND external_id IS NOT NULL",
            {"account": account_id},
        )
    return left > 0


def unreached(tx: Tx, before: int, limit: int) -> list[int]:
    """Accounts that are leaving and whose receipt did not arrive: they were heard of last before `before` (UTC ms)."""
    rows = tx.all(
        "SELECT account_id FROM address WHERE leaving = 1 AND used_at < :before LIMIT :limit",
        {"before": before, "limit": limit},
    )
    return [int(row[0]) for row in rows]


def channel_of(tx: Tx, account_id: int) -> str:
    """The messenger that answers to an account go by; Telegram for whoever never wrote."""
    return next((one.channel for one in of_account(tx, account_id)), TELEGRAM)


def _next(tx: Tx, address: Address) -> int:
    if address.channel == TELEGRAM:
        return int(address.external_id)
    row = tx.one("SELECT max(account_id) FROM address WHERE account_id >= :first", {"first": FIRST_OF_OTHERS})
    return FIRST_OF_OTHERS if row is None or row[0] is None else int(row[0]) + 1


def reached(tx: Tx, channel: str, writers: Sequence[tuple[Writer, int]], now: int) -> list[int]:
    """The account of each of those who wrote, in their order; beside each, until when (UTC ms) its window is open.

    It is found by the messenger's own id, else by the number that the account was known by before the messenger had an
    id for it. An account whose id is another one is somebody else: numbers are given to other people, so it loses the
    number and a new account begins."""
    again = _write_again(tx, channel, writers, now)
    return [again.get(one.key) or _reached_by(tx, channel, one, until, now) for one, until in writers]


def _write_again(tx: Tx, channel: str, writers: Sequence[tuple[Writer, int]], now: int) -> dict[str, int]:
    """The accounts of those who are known by this very id and number, as most are who write: two statements for all of
    them. Whoever shares an id or a number with somebody who is not has to wait for what becomes of it."""
    known = known_by(tx, channel, {one.key for one, _ in writers})
    others = [one for one, _ in writers if one.key not in known or known[one.key][1] != one.phone]
    doubtful = {name for one in others for name in (one.external_id, one.phone) if name}
    again = [(one, end) for one, end in writers if doubtful.isdisjoint((one.key, one.phone))]
    until = dict[int, int]()
    for one, end in again:
        account = known[one.key][0]
        until[account] = max(end, until.get(account, 0))
    if until:
        tx.run(  # the plus: else SQLite looks for each account among all of the channel
            """UPDATE address SET used_at = :now, leaving = 0,
                      window_until = max(coalesce(window_until, 0), json_extract(w.value, '$[1]'))
               FROM json_each(:windows) AS w
               WHERE address.account_id = json_extract(w.value, '$[0]') AND +address.channel = :channel""",
            {"now": now, "channel": channel, "windows": json.dumps(list(until.items()))},
        )
    return {one.key: known[one.key][0] for one, _ in again}


def _reached_by(tx: Tx, channel: str, person: Writer, window_until: int, now: int) -> int:
    key = person.key
    known = _at(tx, channel, key)
    if known is None and person.phone and person.external_id:
        known = _at(tx, channel, person.phone)  # heard of before there was an id
        if known is not None:
            rename(tx, channel, person.phone, person.external_id)
    elif known is None and person.phone:
        key = _key_of(tx, channel, person.phone) or key  # no id is told this time
        known = _at(tx, channel, key)
    if person.phone:
        _take_number(tx, channel, person.phone, key)
    account = account_of(tx, Address(channel, key), now) if known is None else known
    add(tx, account, Address(channel, key), now)
    tx.run(
        """UPDATE address SET phone = coalesce(:phone, phone),
                  window_until = max(coalesce(window_until, 0), :until)
           WHERE account_id = :account AND channel = :channel""",
        {"phone": person.phone, "until": window_until, "account": account, "channel": channel},
    )
    return account


def _take_number(tx: Tx, channel: str, phone: str, key: str) -> None:
    """Whoever else had the number has it no more: numbers are given to other people."""
    tx.run(
        """UPDATE address SET phone = NULL
           WHERE channel = :channel AND phone = :phone AND external_id NOT IN (:key, :phone)""",
        {"channel": channel, "phone": phone, "key": key},
    )


def foreseen(tx: Tx, channel: str, person: Writer, made: dict[str, int]) -> int:
    """The account that `reached` will give to somebody whom `known_by` does not know, without making it; `made`: those
    that it will have made before, by what the messenger calls them, which this adds to."""
    known = None
    if person.phone:
        before = person.phone if person.external_id else _key_of(tx, channel, person.phone)
        known = None if before is None else _at(tx, channel, before)
    if known is None and person.key not in made:
        made[person.key] = _next(tx, Address(channel, person.key)) + len(made)
    return made[person.key] if known is None else known


def known_by(tx: Tx, channel: str, keys: Collection[str]) -> dict[str, tuple[int, str | None]]:
    """By what the messenger calls them: the accounts of those who are known by it, and their numbers."""
    if not keys:
        return {}
    row = tx.one(  # one row, since each costs a hand-over of the interpreter's lock
        """SELECT json_group_array(json_array(external_id, account_id, phone)) FROM address
           WHERE channel = :channel AND external_id IN (SELECT value FROM json_each(:keys))""",
        {"channel": channel, "keys": json.dumps(list(keys))},
    )
    return {} if row is None else {key: (account, phone) for key, account, phone in json.loads(row[0])}


def shut(tx: Tx, account_id: int, channel: str, now: int) -> None:
    """The messenger says that the chat is closed already: until the person writes again."""
    tx.run(
        """UPDATE address SET window_until = min(coalesce(window_until, :now), :now)
           WHERE account_id = :account AND channel = :channel""",
        {"account": account_id, "channel": channel, "now": now},
    )


def wrote_since(tx: Tx, account_id: int, channel: str, at: int) -> bool:
    """Whether a word of the person's came by this messenger after `at` (UTC ms)."""
    row = tx.one(
        "SELECT 1 FROM address WHERE account_id = :account AND channel = :channel AND used_at > :at",
        {"account": account_id, "channel": channel, "at": at},
    )
    return row is not None


def window_of(tx: Tx, account_id: int, channel: str) -> int | None:
    """Until when (UTC ms) the person's last word keeps the chat open; None where the messenger has no such end."""
    row = tx.one(
        "SELECT window_until FROM address WHERE account_id = :account AND channel = :channel",
        {"account": account_id, "channel": channel},
    )
    return None if row is None or row[0] is None else int(row[0])


def rename(tx: Tx, channel: str, old: str, new: str, phone: str | None = None) -> bool:
    """The messenger says that whom it called `old` it calls `new` (a changed id or number); False where `old` is
    nobody's, or `new` is somebody's already."""
    if _at(tx, channel, old) is None or _at(tx, channel, new) is not None:
        return False
    tx.run(
        """UPDATE address SET external_id = :new, phone = coalesce(:phone, phone)
           WHERE channel = :channel AND external_id = :old""",
        {"channel": channel, "old": old, "new": new, "phone": phone},
    )
    if phone is not None:
        _take_number(tx, channel, phone, new)
    return True


def _at(tx: Tx, channel: str, external_id: str) -> int | None:
    row = tx.one(
        "SELECT account_id FROM address WHERE channel = :channel AND external_id = :id",
        {"channel": channel, "id": external_id},
    )
    return None if row is None else int(row[0])


def _key_of(tx: Tx, channel: str, phone: str) -> str | None:
    row = tx.one(
        "SELECT external_id FROM address WHERE channel = :channel AND phone = :phone",
        {"channel": channel, "phone": phone},
    )
    return None if row is None else str(row[0])
