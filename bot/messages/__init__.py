"""Every kind of message: importing this package registers all drawings."""

from bot.messages.accounts import people, staff
from bot.messages.case import card, death, papers, questions, schedule
from bot.messages.family import notice, proposals, search
from bot.messages.figures import digest, digest_lists, export, history, subscriptions
from bot.messages.report import form, relay, same_person, sightings, withdrawn
from bot.messages.system import breach, erasure, ops, own_copy, restore, talk
from bot.messages.ticket import (
    calendar,
    false_reports,
    handing,
    ladder,
    partners,
    pauses,
    picking,
    reviews,
    shifts,
    team,
    visits,
    wilayah,
    work,
    work_asks,
)
from bot.messages.ticket import same_person as joined

__all__ = [
    "breach",
    "calendar",
    "card",
    "death",
    "digest",
    "digest_lists",
    "erasure",
    "export",
    "false_reports",
    "form",
    "handing",
    "history",
    "joined",
    "ladder",
    "notice",
    "ops",
    "own_copy",
    "papers",
    "partners",
    "pauses",
    "people",
    "picking",
    "proposals",
    "questions",
    "relay",
    "restore",
    "reviews",
    "same_person",
    "schedule",
    "search",
    "shifts",
    "sightings",
    "staff",
    "subscriptions",
    "talk",
    "team",
    "visits",
    "wilayah",
    "withdrawn",
    "work",
    "work_asks",
]
