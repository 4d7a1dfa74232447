"""What people send by a messenger beside Telegram: kept once, with who it is from and what it answers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from storage.accounts.addresses import Writer, foreseen, reached_by
from storage.kit import outbox
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx

# Numbers of updates are Telegram's; those of other messengers lie far below them, in the order in which they came.
FIRST = -9_000_000_000_000_000
# Messages of people and of the bot are told apart by their numbers: the bot's are those of the outbox.
FIRST_MESSAGE = 1_000_000_000_000


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message of a person; `person` is None for what is kept as having come and is answered by nobody.
    `external_id` is what the messenger calls it, `item` what it handed over; `answers` and `edits` are the names of the
    messages that it answers and replaces; `words`, where it may name one of the choices that were offered; `sent_at` in
    UTC ms, 0 where it is not told."""

    external_id: str
    person: Writer | None
    item: Mapping[str, Any]
    sent_at: int
    answers: str | None = None
    edits: str | None = None
    words: str = ""


def keep(
    tx: Tx,
    channel: str,
    arrivals: Sequence[Arrival],
    window_ms: int,
    now: int,
    foreseen: Mapping[str, InboxRow] | None = None,
) -> list[InboxRow]:
    """Keep what is new, in the order in which it was handed over; as it was kept. What was kept before changes nothing.
    Each message opens its writer's window for `window_ms` from when it was sent, and lets go what waited for that.
    What `foresee` made of a message is kept as it is, where it comes under the same account."""
    known, rows = _known(tx, channel, arrivals), dict[str, InboxRow]()
    number = _next(tx)
    for one in arrivals:
        if one.external_id in known or one.external_id in rows:
            continue
        account = 0 if one.person is None else _written_by(tx, channel, one.person, one.sent_at, window_ms, now)
        before = None if foreseen is None else foreseen.get(one.external_id)
        raw = _raw(tx, channel, account, one, rows) if before is None or before.lane != account else before.raw
        rows[one.external_id] = InboxRow(number + len(rows), account, raw)
    if rows:
        _insert(tx, channel, [(row.update_id, row.lane, row.raw, name) for name, row in rows.items()], now)
    if accounts := {row.lane for row in rows.values() if row.lane}:
        outbox.release_held(tx, accounts, now)
    return list(rows.values())


def foresee(tx: Tx, channel: str, arrivals: Sequence[Arrival]) -> dict[str, InboxRow]:
    """What `keep` will make of these if nothing else comes between, by their names: it changes nothing, so that they
    can be read before they are kept."""
    known, rows = _known(tx, channel, arrivals), dict[str, InboxRow]()
    number, made = _next(tx), dict[str, int]()
    for one in arrivals:
        if one.external_id in known or one.external_id in rows:
            continue
        account = 0 if one.person is None else foreseen(tx, channel, one.person, made)
        rows[one.external_id] = InboxRow(number + len(rows), account, _raw(tx, channel, account, one, rows))
    return rows


def _raw(tx: Tx, channel: str, account: int, one: Arrival, before: Mapping[str, InboxRow]) -> str:
    """`before`: what came in the same call before it, by name: it may answer or replace one of those."""
    return _spelt(
        {
            "item": one.item,
            "name": "" if one.person is None else one.person.name,
            "answers": _number_of(tx, channel, one.answers, before),
            "edits": _number_of(tx, channel, one.edits, before),
            "chose": _chosen(tx, account, one.words),
        }
    )


def _spelt(raw: Mapping[str, Any]) -> str:
    return json.dumps(raw, separators=(",", ":"), ensure_ascii=False)


def keep_plain(
    tx: Tx, channel: str, account: int, raw: Mapping[str, Any], now: int, external_id: str | None = None
) -> int:
    """Keep something that an account sent, behind everything that came by other messengers before; the number that it
    got. Raises sqlite3.IntegrityError where that channel's `external_id` is kept already."""
    number = _next(tx)
    _insert(tx, channel, [(number, account, _spelt(raw), external_id)], now)
    return number


def _insert(tx: Tx, channel: str, rows: Sequence[tuple[int, int, str, str | None]], now: int) -> None:
    """Number, account, what was sent, and what the messenger calls it."""
    tx.run(
        """INSERT INTO inbox (update_id, received_at, lane, raw, channel, external_id)
           SELECT json_extract(value, '$[0]'), :now, json_extract(value, '$[1]'), json_extract(value, '$[2]'), :channel,
                  json_extract(value, '$[3]')
           FROM json_each(:rows)""",
        {"now": now, "channel": channel, "rows": json.dumps(rows)},
    )


def _written_by(tx: Tx, channel: str, person: Writer, sent_at: int, window_ms: int, now: int) -> int:
    """The account of a writer, whose window is open from when they wrote: never from later than now, whatever another
    clock says."""
    return reached_by(tx, channel, person, (min(sent_at, now) or now) + window_ms, now)


def message_number(update_id: int) -> int:
    """The number of the message that came as this update."""
    return update_id - FIRST + FIRST_MESSAGE


def offer(tx: Tx, shown: Mapping[int, Sequence[tuple[str, str]]]) -> None:
    """These choices (label or another word for it, data of the button) are those that each account was shown last."""
    if shown:
        tx.run(
            """INSERT INTO offered (account_id, choices)
               SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:shown) WHERE true
               ON CONFLICT (account_id) DO UPDATE SET choices = excluded.choices""",
            {"shown": json.dumps([(one, json.dumps(choices, ensure_ascii=False)) for one, choices in shown.items()])},
        )


def _known(tx: Tx, channel: str, arrivals: Sequence[Arrival]) -> set[str]:
    """The names of those that were kept before."""
    rows = tx.all(
        """SELECT external_id FROM inbox
           WHERE channel = :channel AND external_id IN (SELECT value FROM json_each(:names))""",
        {"channel": channel, "names": json.dumps([one.external_id for one in arrivals])},
    )
    return {str(row[0]) for row in rows}


def _next(tx: Tx) -> int:
    row = tx.one("SELECT max(update_id) FROM inbox WHERE update_id < 0")
    return FIRST if row is None or row[0] is None else int(row[0]) + 1


def _number_of(tx: Tx, channel: str, external_id: str | None, before: Mapping[str, InboxRow]) -> int | None:
    """The number of one of our messages, or of one that came; None for one that nobody knows."""
    if external_id is None:
        return None
    if external_id in before:
        return message_number(before[external_id].update_id)
    ours = tx.one("SELECT id FROM outbox WHERE external_id = :id", {"id": external_id})
    if ours is not None:
        return int(ours[0])
    theirs = tx.one(
        "SELECT update_id FROM inbox WHERE channel = :channel AND external_id = :id",
        {"channel": channel, "id": external_id},
    )
    return None if theirs is None else message_number(int(theirs[0]))


def _chosen(tx: Tx, account_id: int, words: str) -> str | None:
    """The data of the choice that these words name."""
    row = tx.one("SELECT choices FROM offered WHERE account_id = :account", {"account": account_id}) if words else None
    if row is None:
        return None
    said = _plain(words)
    return next((str(data) for label, data in json.loads(row[0]) if said == _plain(label)), None)


def _plain(words: str) -> str:
    """Letters and figures only, so that "3." and a label without its picture are understood."""
    return " ".join("".join(ch if ch.isalnum() else " " for ch in words.casefold()).split())
