"""What people send by a messenger beside Telegram: kept once, with who it is from and what it answers."""

import json
from collections.abc import Iterable, Mapping, Sequence
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
    arrivals: Iterable[Arrival],
    window_ms: int,
    now: int,
    foreseen: Mapping[str, InboxRow] | None = None,
) -> list[InboxRow]:
    """Keep what is new, in the order in which it was handed over; as it was kept. What was kept before changes nothing.
    Each message opens its writer's window for `window_ms` from when it was sent, and lets go what waited for that.
    What `foresee` made of a message is kept as it is, where it comes under the same account."""
    rows = []
    for one in arrivals:
        if _is_known(tx, channel, one.external_id):
            continue
        account = 0 if one.person is None else _written_by(tx, channel, one.person, one.sent_at, window_ms, now)
        before = None if foreseen is None else foreseen.get(one.external_id)
        raw = _raw(tx, channel, account, one) if before is None or before.lane != account else before.raw
        rows.append(InboxRow(_insert(tx, channel, account, raw, now, one.external_id), account, raw))
        if account:
            outbox.release_held(tx, account, now)
    return rows


def foresee(tx: Tx, channel: str, arrivals: Iterable[Arrival]) -> dict[str, InboxRow]:
    """What `keep` will make of these if nothing else comes between, by their names: it changes nothing, so that they
    can be read before they are kept."""
    rows: dict[str, InboxRow] = {}
    number, made = _next(tx), dict[str, int]()
    for one in arrivals:
        if one.external_id in rows or _is_known(tx, channel, one.external_id):
            continue
        account = 0 if one.person is None else foreseen(tx, channel, one.person, made)
        rows[one.external_id] = InboxRow(number + len(rows), account, _raw(tx, channel, account, one))
    return rows


def _raw(tx: Tx, channel: str, account: int, one: Arrival) -> str:
    return _spelt(
        {
            "item": one.item,
            "name": "" if one.person is None else one.person.name,
            "answers": _number_of(tx, channel, one.answers),
            "edits": _number_of(tx, channel, one.edits),
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
    return _insert(tx, channel, account, _spelt(raw), now, external_id)


def _insert(tx: Tx, channel: str, account: int, raw: str, now: int, external_id: str | None) -> int:
    number = _next(tx)
    tx.run(
        """INSERT INTO inbox (update_id, received_at, lane, raw, channel, external_id)
           VALUES (:number, :now, :lane, :raw, :channel, :external_id)""",
        {
            "number": number,
            "now": now,
            "lane": account,
            "raw": raw,
            "channel": channel,
            "external_id": external_id,
        },
    )
    return number


def _written_by(tx: Tx, channel: str, person: Writer, sent_at: int, window_ms: int, now: int) -> int:
    """The account of a writer, whose window is open from when they wrote: never from later than now, whatever another
    clock says."""
    return reached_by(tx, channel, person, (min(sent_at, now) or now) + window_ms, now)


def message_number(update_id: int) -> int:
    """The number of the message that came as this update."""
    return update_id - FIRST + FIRST_MESSAGE


def offer(tx: Tx, account_id: int, choices: Sequence[tuple[str, str]]) -> None:
    """These choices (label, data of the button) are the ones that the person was shown last."""
    tx.run(
        """INSERT INTO offered (account_id, choices) VALUES (:account, :choices)
           ON CONFLICT (account_id) DO UPDATE SET choices = excluded.choices""",
        {"account": account_id, "choices": json.dumps(choices, ensure_ascii=False)},
    )


def _is_known(tx: Tx, channel: str, external_id: str) -> bool:
    known = tx.one(
        "SELECT 1 FROM inbox WHERE channel = :channel AND external_id = :id", {"channel": channel, "id": external_id}
    )
    return known is not None


def _next(tx: Tx) -> int:
    row = tx.one("SELECT max(update_id) FROM inbox WHERE update_id < 0")
    return FIRST if row is None or row[0] is None else int(row[0]) + 1


def _number_of(tx: Tx, channel: str, external_id: str | None) -> int | None:
    """The number of one of our messages, or of one that came; None for one that nobody knows."""
    if external_id is None:
        return None
    ours = tx.one("SELECT id FROM outbox WHERE external_id = :id", {"id": external_id})
    if ours is not None:
        return int(ours[0])
    theirs = tx.one(
        "SELECT update_id FROM inbox WHERE channel = :channel AND external_id = :id",
        {"channel": channel, "id": external_id},
    )
    return None if theirs is None else message_number(int(theirs[0]))


def _chosen(tx: Tx, account_id: int, words: str) -> str | None:
    """The data of the choice that these words name, by its number or by its label."""
    row = tx.one("SELECT choices FROM offered WHERE account_id = :account", {"account": account_id}) if words else None
    if row is None:
        return None
    said = _plain(words)
    for number, (label, data) in enumerate(json.loads(row[0]), start=1):
        if said in (str(number), _plain(label)):
            return str(data)
    return None


def _plain(words: str) -> str:
    """Letters and figures only, so that "3." and a label without its picture are understood."""
    return " ".join("".join(ch if ch.isalnum() else " " for ch in words.casefold()).split())
