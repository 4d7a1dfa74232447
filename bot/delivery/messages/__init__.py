"""Every kind of message: importing this package registers all drawings."""

from bot.delivery.messages import (
    ladder,
    ops,
    people,
    relay,
    report,
    same_person,
    sightings,
    staff,
    team,
    wilayah,
    work,
    work_asks,
)

__all__ = [
    "ladder",
    "ops",
    "people",
    "relay",
    "report",
    "same_person",
    "sightings",
    "staff",
    "team",
    "wilayah",
    "work",
    "work_asks",
]
