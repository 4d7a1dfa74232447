"""How accounts are reached: one address for each messenger."""

from dataclasses import dataclass

from storage.kit.sqlite import Tx

TELEGRAM = "telegram"
# Telegram's numbers have at most 52 bits. Sixteen digits, so that a button can carry one.
FIRST_OF_OTHERS = 9_000_000_000_000_000


@dataclass(frozen=True, slots=True)
class Address:
    """Where an account is reached: which messenger, and what that calls the person."""

    channel: str
    external_id: str


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
           DO UPDATE SET external_id = excluded.external_id, used_at = excluded.used_at""",
        {"account": account_id, "channel": address.channel, "external_id": address.external_id, "now": now},
    )


def of_account(tx: Tx, account_id: int) -> list[Address]:
    """Where the account is reached, first where answers go."""
    rows = tx.all(
        "SELECT channel, external_id FROM address WHERE account_id = :account ORDER BY used_at DESC, channel",
        {"account": account_id},
    )
    return [Address(*row) for row in rows]


def _next(tx: Tx, address: Address) -> int:
    if address.channel == TELEGRAM:
        return int(address.external_id)
    row = tx.one("SELECT max(account_id) FROM address WHERE account_id >= :first", {"first": FIRST_OF_OTHERS})
    return FIRST_OF_OTHERS if row is None or row[0] is None else int(row[0]) + 1
