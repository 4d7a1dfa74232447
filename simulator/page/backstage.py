"""What the page shows and does that only the bot's own side can give. The stand-in knows nothing of the bot."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from simulator.groups import SimulatedGroup
from simulator.stories.theatre import Bot, Story
from simulator.world import Json


class Backstage(Protocol):
    """The bot's side. Times are UTC milliseconds, coordinates WGS84 degrees."""

    @property
    def bot(self) -> Bot:
        """The bot's process."""

    @property
    def running(self) -> bool:
        """True while the process lives."""

    async def restage(self, story: Story | None) -> SimulatedGroup:
        """Begin anew for this story, or with nothing to play: a new database, the story's first moment, the team's
        group, the bot started; the group. Raises StoryFailed."""

    async def look(self, ticket: int | None) -> Json:
        """What the bot's tables hold now: ``counters`` (of inbox, outbox, events, tickets), ``roles`` (by user id),
        ``scheduled`` (waiting reminders by time: at, kind, label by language, code, ticket), ``tickets`` (id, code,
        state) and the newest rows of ``inbox``, ``outbox``, ``events``, ``reminders``, of one ticket where wanted."""

    async def changed(self) -> bool:
        """True where anything was written since this was asked last."""

    async def unseen(self, update_ids: Collection[int]) -> set[int]:
        """Which of these updates the bot has not kept."""

    def places(self) -> list[Json]:
        """Points of the city for the map: name, district, lat, lng, km2."""
