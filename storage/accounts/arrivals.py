"""What people send by a messenger beside Telegram: kept once, with who it is from and what it answers."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from storage.accounts import addresses
from storage.accounts.addresses import Writer
from storage.kit import outbox
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx

# Numbers of updates are Telegram's; those of other messengers lie far below them, in the order in which they came.
FIRST = -9_000_000_000_000_000
# Messages of people and of the bot are told apart by their numbers: the bot's are those of the outbox.
FIRST_MESSAGE = 1_000_000_000_000
_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[1-9][0-9]?")


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


@dataclass(frozen=True, slots=True)
class OfferedChoices:
    """What somebody may answer in words: the labels of the choices that they were shown, with the data of their
    buttons. `counted`: their numbers say it too, alone or with the label."""

    choices: Sequence[tuple[str, str]]
    counted: bool = False


def keep(
    tx: Tx,
    channel: str,
    arrivals: Sequence[Arrival],
    window_ms: int,
    now: int,
    foreseen: Mapping[str, InboxRow] | None = None,
) -> list[InboxRow]:
    """Keep what is new, in the order in which it was handed over; as it was kept. What was kept before changes nothing.
    Each message opens its writer's window for `window_ms` from when it was sent, never from later than now, whatever
    another clock says, and lets go what waited for that. What `foresee` made of a message is kept as it is, where it
    comes under the same account."""
    new, rows = _new(tx, channel, arrivals), dict[str, InboxRow]()
    number = _next(tx)
    windows = [(one.person, (min(one.sent_at, now) or now) + window_ms) for one in new if one.person is not None]
    reached = iter(addresses.reached(tx, channel, windows, now))
    accounts = [0 if one.person is None else next(reached) for one in new]
    made = {} if foreseen is None else foreseen
    unforeseen = {
        at for at, one in enumerate(new) if one.external_id not in made or made[one.external_id].lane != accounts[at]
    }
    offered = _offered(tx, [accounts[at] for at in unforeseen if new[at].words])
    for at, (one, account) in enumerate(zip(new, accounts, strict=True)):
        known = at not in unforeseen
        raw = made[one.external_id].raw if known else _raw(tx, channel, one, rows, offered.get(account))
        rows[one.external_id] = InboxRow(number + len(rows), account, raw, channel=channel)
    if rows:
        _insert(tx, channel, [(row.update_id, row.lane, row.raw, name) for name, row in rows.items()], now)
    if known_accounts := {account for account in accounts if account}:
        outbox.release_held(tx, known_accounts, now)
    return list(rows.values())


def foresee(tx: Tx, channel: str, arrivals: Sequence[Arrival]) -> dict[str, InboxRow]:
    """What `keep` will make of these if nothing else comes between, by their names: it changes nothing, so that they
    can be read before they are kept."""
    new, rows = _new(tx, channel, arrivals), dict[str, InboxRow]()
    number, made = _next(tx), dict[str, int]()
    known = addresses.known_by(tx, channel, {one.person.key for one in new if one.person is not None})

    def account_of(person: Writer | None) -> int:
        if person is None:
            return 0
        return known[person.key][0] if person.key in known else addresses.foreseen(tx, channel, person, made)

    accounts = [account_of(one.person) for one in new]
    offered = _offered(tx, [account for one, account in zip(new, accounts, strict=True) if one.words])
    for one, account in zip(new, accounts, strict=True):
        raw = _raw(tx, channel, one, rows, offered.get(account))
        rows[one.external_id] = InboxRow(number + len(rows), account, raw, channel=channel)
    return rows


def _new(tx: Tx, channel: str, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Those that were not kept before, each once."""
    known, new = _known(tx, channel, arrivals), dict[str, Arrival]()
    for one in arrivals:
        if one.external_id not in known:
            new.setdefault(one.external_id, one)
    return list(new.values())


def _raw(tx: Tx, channel: str, one: Arrival, before: Mapping[str, InboxRow], offered: str | None) -> str:
    """`before`: what came in the same call before it, by name: it may answer or replace one of those; `offered`: the
    choices that its writer was shown last."""
    return _spelt(
        {
            "item": one.item,
            "name": "" if one.person is None else one.person.name,
            "answers": _number_of(tx, channel, one.answers, before),
            "edits": _number_of(tx, channel, one.edits, before),
            "chose": None if offered is None or not one.words else _chosen(_as_offered(offered), one.words),
        }
    )


def _spelt(raw: Mapping[str, Any]) -> str:
    """Its JSON. What orjson cannot spell (brackets within brackets, hundreds deep) the standard library can."""
    try:
        return orjson.dumps(raw).decode()
    except orjson.JSONEncodeError:
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
        {"now": now, "channel": channel, "rows": orjson.dumps(rows).decode()},
    )


def message_number(update_id: int) -> int:
    """The number of the message that came as this update."""
    return update_id - FIRST + FIRST_MESSAGE


def offer(tx: Tx, shown: Mapping[int, OfferedChoices]) -> None:
    """These choices are those that each account was shown last."""
    if shown:
        spelt = [(account, orjson.dumps(_as_kept(one)).decode()) for account, one in shown.items()]
        tx.run(
            """INSERT INTO offered (account_id, choices)
               SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:shown) WHERE true
               ON CONFLICT (account_id) DO UPDATE SET choices = excluded.choices""",
            {"shown": orjson.dumps(spelt).decode()},
        )


def _as_kept(offer: OfferedChoices) -> object:
    return {"counted": offer.choices} if offer.counted else offer.choices


def _as_offered(kept: str) -> OfferedChoices:
    choices = orjson.loads(kept)
    return OfferedChoices(choices["counted"], counted=True) if isinstance(choices, dict) else OfferedChoices(choices)


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


def _offered(tx: Tx, accounts: Sequence[int]) -> dict[int, str]:
    """The choices that these were shown last, as JSON; nothing for those who were shown none."""
    if not accounts:
        return {}
    rows = tx.all(
        "SELECT account_id, choices FROM offered WHERE account_id IN (SELECT value FROM json_each(:accounts))",
        {"accounts": json.dumps(accounts)},
    )
    return {int(row[0]): str(row[1]) for row in rows}


def _chosen(offer: OfferedChoices, words: str) -> str | None:
    """The data of the choice that these words name."""
    said, labels = _plain(words), [_plain(label) for label, _ in offer.choices]
    if said and said in labels:
        return offer.choices[labels.index(said)][1]
    number, _, behind = said.partition(" ")
    at = int(number) if offer.counted and _NUMBER.fullmatch(number) else 0
    return offer.choices[at - 1][1] if 0 < at <= len(labels) and behind in ("", labels[at - 1]) else None


def _plain(words: str) -> str:
    """Letters and figures only, so that "3." and a label without its picture are understood."""
    return " ".join(_LETTERS.findall(words.casefold()))
