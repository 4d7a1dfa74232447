"""A made-up year: any number of reports with the curve of a day, of a week and of the areas, their events as one whole
chain, people, deaths and burials. The same seed gives the same year. As a program: `python -m benchmarks.made_up_year
PATH [--tickets N] [--seed N]` writes a database that the bot's commands can read."""

import argparse
import random
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.figures.ages import BANDS
from bot.domain.kit.events import GENESIS, canonical, link
from bot.domain.places.city import Area
from bot.places import Places
from storage.kit.migrate import migrate

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
ZONE = ZoneInfo("Asia/Jakarta")
YEAR_DAYS = 365
# Reports of each hour of a day: few at night, most in the late morning and in the evening.
HOURS = (2, 1, 1, 1, 1, 3, 6, 9, 11, 12, 12, 10, 8, 8, 9, 10, 10, 9, 9, 9, 8, 6, 5, 3)
WEEKDAYS = (11, 10, 10, 10, 11, 9, 8)
KINDS = {"ot": 38, "lansia": 13, "anak": 4, "odgj": 22, "odgj_amuk": 8, "odgj_keluarga": 6, "bekal": 5, "jenazah": 1,
         "lainnya": 3}  # fmt: skip
CHANNELS = {"telegram": 78, "telephone": 14, "whatsapp": 8}
PLACES = {"rps": 46, "singgah": 14, "rsud": 20, "rsj": 8, "puskesmas": 12}
ENDS = {"done": 70, "not_found": 12, "help_refused": 3, "out_of_scope": 5, "false_report": 4, "duplicate": 6}
AGES = (*BANDS, "")  # an empty one: nobody knows
PEOPLE = 25  # one person for so many reports
EVENT = "INSERT INTO event (at, actor, kind, ticket_id, cause, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
TICKET = """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, lat_e6, lng_e6, area_code, channel,
            holder, claimed_at, progress_at, opened_at, on_team_at, closed_at, recheck_at, outcome, sop)
            VALUES (?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}')"""
PERSON = """INSERT INTO person (nonce, ticket_id, source, label_kind, label_year, label_number, state, found_at,
            recorded_at, recorded_by, ended_at, end_kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 11, ?, ?)"""
FACT = "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (?, ?, ?, ?, 11)"


@dataclass(frozen=True, slots=True)
class Made:
    """What a year came to."""

    tickets: int
    events: int
    people: int
    seconds: float


@dataclass
class _Story:
    """One report: its row and its events."""

    row: tuple[object, ...]
    events: list[tuple[int, str, str, int]]  # at, actor, kind, ticket
    found_at: int | None = None


def build(path: Path, tickets: int, *, seed: int = 2023, until: int) -> Made:
    """Make the database at `path` (which must not exist) with the reports of the year before `until` (UTC ms)."""
    started = time.perf_counter()
    dice = random.Random(seed)
    migrate(path)
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        stories = [_story(dice, number, at) for number, at in enumerate(_openings(dice, tickets, until), 1)]
        db.executemany(TICKET, (one.row for one in stories))
        happened = sorted(event for one in stories for event in one.events)
        db.executemany(EVENT, _chain(happened))
        people = _people(db, dice, stories)
        db.execute("COMMIT")
        db.execute("ANALYZE")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()
    return Made(tickets, len(happened), people, time.perf_counter() - started)


def _openings(dice: random.Random, tickets: int, until: int) -> list[int]:
    """When the reports come in: by the day of the week and the hour of the city's day."""
    midnight = int(datetime.fromtimestamp(until / 1_000, ZONE).replace(hour=0, minute=0, second=0).timestamp()) * 1_000
    days = [midnight - back * DAY for back in range(1, YEAR_DAYS + 1)]
    weights = [WEEKDAYS[datetime.fromtimestamp(day / 1_000, ZONE).weekday()] for day in days]
    hours = dice.choices(range(24), HOURS, k=tickets)
    return sorted(
        day + hour * HOUR + dice.randrange(HOUR)
        for day, hour in zip(dice.choices(days, weights, k=tickets), hours, strict=True)
    )


_CITY = Places.load()
_AREAS: list[Area] = _CITY.areas()
# Some areas report far more than others.
_AREA_WEIGHTS = [1 + 9 * (at * 37 % 11 == 0) + 3 * (at * 17 % 5 == 0) for at in range(len(_AREAS))]


def _pick(dice: random.Random, weights: dict[str, int]) -> str:
    return dice.choices(list(weights), list(weights.values()))[0]


def _story(dice: random.Random, number: int, opened: int) -> _Story:
    kind, channel = _pick(dice, KINDS), _pick(dice, CHANNELS)
    area = dice.choices(_AREAS, _AREA_WEIGHTS)[0] if dice.random() < 0.97 else None
    pin = (None, None) if area is None or dice.random() < 0.15 else _pin(dice, area)
    urgent = kind in ("anak", "odgj_amuk", "jenazah") or dice.random() < 0.08
    card = opened + int(dice.lognormvariate(8.3, 0.6))
    claim = card + int(dice.lognormvariate(12.2 if urgent else 12.8, 0.9))
    events = [(opened, "user:7", "ticket.open", number), (card, "telegram", "ticket.on_team", number)]
    end, actor = _pick(dice, ENDS), f"user:{11 + number % 12}"
    state, outcome, closed, last, found = end, None, None, claim, None
    if end in ("out_of_scope", "false_report", "duplicate"):
        closed = last = claim + dice.randrange(HOUR)
        events += [(claim, actor, "ticket.claim", number), (closed, actor, f"ticket.{end}", number)]
        outcome = str(max(1, number - 1)) if end == "duplicate" else None
    else:
        scene = claim + 5 * MINUTE + int(dice.lognormvariate(13.9, 0.5))
        events += [(claim, actor, "ticket.claim", number), (claim + MINUTE, actor, "ticket.depart", number)]
        events.append((scene, actor, "ticket.arrive", number))
        last = found = scene
        if end != "done":
            last = scene + 15 * MINUTE + dice.randrange(HOUR)
            events.append((last, actor, f"ticket.{end}", number))
            again, found = last + 6 * HOUR, None
            if dice.random() < 0.4:
                events += [(again, actor, "ticket.go_again", number), (again + HOUR, actor, "ticket.arrive", number)]
                last = found = again + HOUR
            else:
                closed = last = again
                events.append((again, actor, "ticket.recheck_close", number))
        if closed is None:
            outcome, closed = _pick(dice, PLACES), last + HOUR + int(dice.lognormvariate(14.8, 0.6))
            events += [(last + 20 * MINUTE, actor, "ticket.handle", number), (closed, actor, "ticket.finish", number)]
            if dice.random() < 0.02:
                back = closed + dice.randrange(DAY)
                events += [(back, "user:7", "ticket.reopen", number), (back + HOUR, actor, "ticket.claim", number)]
                closed = back + 3 * HOUR
                events.append((closed, actor, "ticket.finish", number))
        state = "done"
    row = (
        number, f"made{number:012}", f"u:made{number}", kind, int(urgent), state, *pin, area and area.code, channel,
        11 + number % 12, claim, closed, opened, card, closed, None, outcome,
    )  # fmt: skip
    return _Story(row, events, found)


def _pin(dice: random.Random, area: Area) -> tuple[int, int]:
    lat, lng = _CITY.middle(area.code)
    return int((lat + dice.gauss(0, 0.004)) * 1e6), int((lng + dice.gauss(0, 0.004)) * 1e6)


def _chain(happened: list[tuple[int, str, str, int]]) -> Iterator[tuple[object, ...]]:
    before, nothing = GENESIS, canonical({})
    for number, (at, actor, kind, ticket) in enumerate(happened, 1):
        cause = f"u:{number}"
        before = link(before, at, actor, kind, ticket, cause, nothing)
        yield at, actor, kind, ticket, cause, nothing, bytes.fromhex(before)


def _people(db: sqlite3.Connection, dice: random.Random, stories: list[_Story]) -> int:
    """A person of every so many reports whose person was found; a few die nameless and are buried."""
    counts: dict[int, int] = {}
    met = [one for one in stories if one.found_at is not None][::PEOPLE]
    for at_all, story in enumerate(met):
        number, at = story.row[0], story.found_at or 0
        year = datetime.fromtimestamp(at / 1_000, ZONE).year
        known = dice.random() < 0.6
        counts[year] = counts.get(year, 0) + (not known)
        label = ("known", None, None) if known else (dice.choice(("mr", "mrs")), year, counts[year])
        end = dice.choice(("family", "panti", "own_wish", "origin", None))
        person = db.execute(PERSON, (
            f"person{number:010}", number, f"u:p{number}", *label, "alive" if end is None else "ended", at, at,
            None if end is None else at + 3 * DAY, end,
        )).lastrowid  # fmt: skip
        facts = {"sex": dice.choice(("male", "female")), "age": AGES[at_all % len(AGES)]}
        if known:
            facts |= {"name": f"Orang Buatan {number}", "nik": f"{dice.randrange(10**15, 10**16)}"}
        db.executemany(FACT, [(person, field, value, at) for field, value in facts.items()])
    return len(met)


def main() -> None:
    """The program."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--tickets", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2023)
    chosen = parser.parse_args()
    made = build(chosen.path, chosen.tickets, seed=chosen.seed, until=1_704_042_000_000)  # 1 January 2024, WIB
    print(f"{made.tickets} reports, {made.events} events, {made.people} people in {made.seconds:.1f} s")


if __name__ == "__main__":
    main()
