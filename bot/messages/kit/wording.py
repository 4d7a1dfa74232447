"""Facts as people read them: a ticket's number as its code, an instant as the time of day, a state as a word."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.clock import local
from bot.domain.kit.service import Service
from bot.texts.catalog import Texts

INSTANTS = frozenset({"since", "due", "until"})  # UTC ms
WORDS = {
    "state": "state",
    "role": "role",
    "lack": "lack",
    "step": "work.button",
}  # a code → the table of the texts that has its word


def moment(instant: int, now: int, zone: ZoneInfo) -> str:
    """The time of day in the city, as people write it: 14.02; with the date where it is another day, with
    the year where it is another year. Instants in UTC ms."""
    then, today = local(instant, zone), local(now, zone)
    clock = f"{then:%H.%M}"
    if then.date() == today.date():
        return clock
    year = "" if then.year == today.year else f"/{then.year}"
    return f"{then.day}/{then.month}{year} {clock}"


def spell(
    facts: Mapping[str, str | int | None], words: Texts, now: int, zone: ZoneInfo, service: Service
) -> dict[str, str]:
    """The fields of a toast or a refusal, from its facts; `epoch` among them belongs to `ticket`, whose bare number,
    for commands ("/ambil_12"), is `number`: a command ends where a code has its hyphen. `now` in UTC ms."""
    epoch = int(facts.get("epoch") or 1)
    bare = {"number": str(facts["ticket"])} if isinstance(facts.get("ticket"), int) else {}
    return bare | {name: _spell(name, value, epoch, words, now, zone, service) for name, value in facts.items()}


def _spell(
    name: str, value: str | int | None, epoch: int, words: Texts, now: int, zone: ZoneInfo, service: Service
) -> str:
    if name == "ticket" and isinstance(value, int):
        return service.code(value, epoch)
    if name in INSTANTS and isinstance(value, int):
        return moment(value, now, zone)
    if name == "allowed":
        return ", ".join(words.plain(f"role.{role}").lower() for role in str(value).split(","))
    key = f"{WORDS.get(name, '')}.{value}"
    return words.plain(key) if key in words else str(value)
