"""The one question that the bot has open with a person outside a report."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class Prompt:
    """What was asked, about which ticket; `asked_at` in UTC ms."""

    user_id: int
    kind: str
    ticket_id: int | None
    data: Mapping[str, str | int]
    asked_at: int


def ask(tx: Tx, user_id: int, kind: str, ticket_id: int | None, data: Mapping[str, str | int], now: int) -> None:
    """Open a question; one that was open before is forgotten."""
    tx.run(
        """INSERT INTO prompt (user_id, kind, ticket_id, data, asked_at) VALUES (:user, :kind, :ticket, :data, :now)
           ON CONFLICT (user_id) DO UPDATE SET kind = excluded.kind, ticket_id = excluded.ticket_id,
               data = excluded.data, asked_at = excluded.asked_at""",
        {"user": user_id, "kind": kind, "ticket": ticket_id, "data": json.dumps(data), "now": now},
    )


def current(tx: Tx, user_id: int) -> Prompt | None:
    """The open question of a person."""
    row = tx.one("SELECT user_id, kind, ticket_id, data, asked_at FROM prompt WHERE user_id = :user", {"user": user_id})
    return None if row is None else Prompt(row[0], row[1], row[2], json.loads(row[3]), row[4])


def open_(tx: Tx, user_id: int, kind: str, *, ticket: int | None = None, **about: str | int) -> Prompt | None:
    """The question of this kind, if it is the one that is open with a person; where said, about this ticket and these
    ids."""
    prompt = current(tx, user_id)
    if prompt is None or prompt.kind != kind or (ticket is not None and prompt.ticket_id != ticket):
        return None
    return prompt if about.items() <= prompt.data.items() else None


def settle(tx: Tx, user_id: int) -> bool:
    """Close the open question; False where there was none."""
    return tx.run("DELETE FROM prompt WHERE user_id = :user", {"user": user_id}) == 1
