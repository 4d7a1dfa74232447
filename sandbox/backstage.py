"""The bot's tables as the demo's page shows them: read-only, beside the running bot, in plain JSON."""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from bot.domain.kit.codes import ticket_code
from bot.places.tables import read_areas
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.sqlite import Row, Tx
from storage.system import inside
from storage.system.inside import Onlooker

Json = dict[str, Any]
ROWS = 60  # of each table
SCHEDULED = 40
KNOWN_TICKETS = 50
PREFIX = "TRC"  # of report numbers: the demo runs with what is set by default


class Tables:
    """One database, looked at from outside. `close` it."""

    def __init__(self, onlooker: Onlooker) -> None:
        self._onlooker = onlooker
        self._read = onlooker.read
        self._version = -1

    @classmethod
    async def open(cls, path: Path) -> "Tables":
        """Look at the database at `path`, which a bot has made."""
        return cls(await Onlooker.open(path))

    async def close(self) -> None:
        """Let go of it."""
        await self._onlooker.close()

    async def changed(self) -> bool:
        """True where the bot has written since this was asked last."""
        now = await self._read(inside.version)
        before, self._version = self._version, now
        return now != before

    async def look(self, ticket: int | None) -> Json:
        """Everything that the page shows, of one ticket where wanted."""
        return await self._read(lambda tx: _everything(tx, ticket))

    async def unseen(self, update_ids: Collection[int]) -> set[int]:
        """Which of these updates the bot has not kept."""
        return await self._read(lambda tx: inside.unseen(tx, update_ids))


def _everything(tx: Tx, ticket: int | None) -> Json:
    roles: dict[str, list[str]] = {}
    for user_id, role in inside.roles(tx):
        roles.setdefault(str(user_id), []).append(role)
    return {
        "ticket": ticket,
        "counters": inside.counters(tx),
        "roles": roles,
        "scheduled": [_scheduled(row) for row in inside.scheduled(tx, SCHEDULED)],
        "tickets": [
            {"id": row["id"], "code": ticket_code(PREFIX, row["id"], row["epoch"]), "state": row["state"]}
            for row in inside.tickets(tx, KNOWN_TICKETS)
        ],
        "inbox": [dict(row) for row in inside.inbox(tx, ROWS)],
        "outbox": [dict(row) for row in inside.outbox(tx, ticket, ROWS)],
        "events": [_event(row) for row in inside.events(tx, ticket, ROWS)],
        "reminders": [dict(row) for row in inside.reminders(tx, ticket, ROWS)],
    }


def _scheduled(row: Row) -> Json:
    code = None if row["ticket_id"] is None else ticket_code(PREFIX, row["ticket_id"], row["epoch"])
    return {"at": row["due_at"], "kind": row["kind"], "label": _label(row["kind"], row["n"]), "code": code}


def _label(kind: str, n: int) -> dict[str, str]:
    """What the reminder is for, in every language that has a name for it."""
    key = f"schedule.kind.{kind}"
    return {language: texts(language).plain(key, n=n) for language in LANGUAGES if key in texts(language)}


def _event(row: Row) -> Json:
    return {**dict(row), "data": json.loads(row["data"]), "hash": row["hash"][:12]}


def city_points() -> list[Json]:
    """The label points of the city's areas for the map: WGS84 degrees, sizes in km²."""
    return [
        {
            "name": entry.area.kelurahan,
            "district": entry.area.kecamatan,
            "lat": entry.lat,
            "lng": entry.lng,
            "km2": entry.km2 or 1.0,
        }
        for entry in read_areas(None)
    ]
