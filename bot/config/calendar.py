"""[calendar]: the feed of shifts and due dates; off unless a port is named."""

from bot.config.doors import DoorPart


class CalendarPart(DoorPart):
    """[calendar]: where the feed is read."""
