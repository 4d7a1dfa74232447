"""Parts of the digest's messages: areas, moments, kinds in few words, and what is at risk now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from bot.clock import DAY, HOUR, MINUTE, local
from bot.domain.case.papers import PaperKind
from bot.domain.case.rules import SHELTERS, Whereto
from bot.domain.figures.digest import LAST, WEEKDAYS, Cadence, Rhythm, day_end, read_cron
from bot.domain.ticket.shifts import ShiftTurn, coming, empty
from bot.messages.kit.regions import region_name
from bot.messages.kit.registry import Sight
from bot.papers.letters import missing_of
from storage.accounts import people
from storage.case import casefiles, persons
from storage.case.casefiles import Around
from storage.figures import risk
from storage.figures.risk import RiskLine, RiskPage
from storage.ticket import shifts

ABLE = 500  # people who may work
CHECKED = 20  # people whose papers are looked at for missing fields


@dataclass(frozen=True, slots=True)
class RiskPart:
    """One way to be at risk: how many, and the first of them."""

    kind: str
    total: int
    lines: tuple[RiskLine, ...]


def bounds_of(sight: Sight) -> risk.Bounds:
    """The instants that make a risk now."""
    now, rules = sight.now, sight.rules
    asked = now - rules.sop.visit_min * MINUTE
    return risk.Bounds(
        now,
        now - rules.digests.unclaimed_min * MINUTE,
        now - rules.digests.silent_min * MINUTE,
        day_end(now, rules.zone),
        asked - DAY,
        asked,
    )


def dangers(sight: Sight, areas: Sequence[str] | None, first: int) -> list[RiskPart]:
    """Everything that is at risk now, most urgent first, each with its `first` lines."""
    found = {kind: risk.find(sight.tx, kind, bounds_of(sight), areas, 0, first) for kind in risk.QUERIES}
    found["papers"] = papers_lacking(sight, areas, 0, first)
    return [RiskPart(kind, one.total, one.lines) for kind, one in found.items() if one.total]


def papers_lacking(sight: Sight, areas: Sequence[str] | None, skip: int, limit: int) -> RiskPage:
    """Whose papers were never made although they are due, or were made with fields that are missing still."""
    year = local(sight.now, sight.rules.zone).year
    lacking = []
    for at, one in enumerate(risk.papers_due(sight.tx, year, areas, 500)):
        codes = one.missing
        if not codes and at < CHECKED:
            codes = tuple(kind for kind in one.made if _unfinished(sight, one.line.person_id, kind))
        if codes:
            line = one.line
            lacking.append(
                RiskLine(
                    line.ticket_id, line.epoch, line.kind, line.area_code, line.urgent, line.at, codes, line.person_id
                )
            )
    return RiskPage(len(lacking), tuple(lacking[skip : skip + limit]))


def _unfinished(sight: Sight, person_id: int | None, kind: str) -> bool:
    person = persons.get(sight.tx, person_id or 0)
    if person is None:
        return False
    case = casefiles.case_file(
        sight.tx, person, Around(sight.rules.case, sight.city, sight.rules.zone, sight.rules.service.prefix), sight.now
    )
    return bool(missing_of(PaperKind(kind), case, sight.rules.case.papers, sight.rules.zone))


def empty_shifts(sight: Sight) -> list[ShiftTurn]:
    """The shifts from now to the end of tomorrow for which nobody is planned who may still work, by time; none where
    nobody plans shifts."""
    today = local(sight.now, sight.rules.zone).date()
    plan = shifts.plan(sight.tx, today - timedelta(days=1))
    if not plan.made:
        return []
    team = people.team_chat(sight.tx)
    able = frozenset(people.responders(sight.tx, team, not sight.rules.approval, ABLE))
    return empty(plan, coming(sight.rules.duty, today, 2, sight.rules.zone), able, sight.now)


def shelters(sight: Sight) -> list[tuple[Whereto, int]]:
    """The places where people stay for a while, and how many are there."""
    counts = persons.counts(sight.tx)
    return [(one, counts.get(one.code, 0)) for one in sight.rules.case.places if one.kind in SHELTERS]


def area_words(sight: Sight, code: str) -> str:
    """ "Seluruh kota", "Kecamatan Cibodas"; the code of an area that there is no longer. Plain text."""
    region = sight.city.region(code) if code else None
    if region is not None:
        return region_name(sight, region)
    return code or sight.texts.plain("digest.whole_city")


def kind_words(sight: Sight, line: RiskLine) -> str:
    """The kind of a ticket in few words."""
    key = f"digest.kind.{line.kind}"
    return sight.texts.plain(key if key in sight.texts else f"kind.{line.kind}")


def age_words(sight: Sight, since: int) -> str:
    """How long, in the largest unit that says enough."""
    passed = max(0, sight.now - since)
    for name, unit in (("days", DAY), ("hours", HOUR)):
        if passed >= unit:
            return sight.texts.plain(f"digest.age_{name}", n=passed // unit)
    return sight.texts.plain("digest.age_minutes", n=passed // MINUTE)


def about(sight: Sight, kind: str, line: RiskLine) -> str:
    """What is wrong with this one, in few words: how long, until when, what is missing."""
    say = partial(sight.texts.plain)
    match kind:
        case "unclaimed" | "silent" | "bodies":
            return age_words(sight, line.at)
        case "letters":
            return ", ".join(say(f"digest.what.{code}") for code in line.what)
        case "visits":
            return ", ".join(say(f"digest.visit.{code}") for code in line.what)
        case "papers":
            return ", ".join(say(f"digest.paper.{code}") for code in line.what)
        case "clocks" | "checks" | "rechecks" | "referrals":
            return say(f"digest.what.{kind}_{line.what[0]}", at=sight.at(line.at))
        case "graves":
            return say(f"digest.what.graves_{line.what[0]}", age=age_words(sight, line.at))
        case "beds":
            return f"{_place(sight, line.what)} · {age_words(sight, line.at)}"
        case _:
            return ", ".join(line.what)


def _place(sight: Sight, codes: tuple[str, ...]) -> str:
    place = sight.rules.case.place(codes[0] if codes else None)
    return "" if place is None else place.name


def hours_words(sight: Sight, rhythm: Rhythm) -> str:
    """ "07.00", "07.00 dan 17.00". Plain text."""
    first = f"{rhythm.hour:02}.{rhythm.minute:02}"
    if rhythm.evening is None:
        return first
    return sight.texts.plain("digest.twice", first=first, second=f"{rhythm.evening:02}.{rhythm.minute:02}")


def rhythm_words(sight: Sight, cadence: Cadence, cron: str) -> str:
    """ "tiap hari 07.00", "tiap Senin 07.00", "tiap tanggal 1, 07.00". Plain text."""
    rhythm = read_cron(cron)
    at = hours_words(sight, rhythm)
    if cadence is Cadence.MONTHLY:
        key = "digest.every_last" if rhythm.day == LAST else "digest.every_date"
        return sight.texts.plain(key, day=rhythm.day or LAST, at=at) if rhythm.day else sight.texts.plain(key, at=at)
    if not rhythm.weekdays:
        return sight.texts.plain("digest.every_day", at=at)
    days = ", ".join(sight.texts.plain(f"digest.weekday.{WEEKDAYS[day]}") for day in sorted(rhythm.weekdays))
    return sight.texts.plain("digest.every_weekday", days=days, at=at)


def chosen_days(rhythm: Rhythm) -> frozenset[int]:
    """The weekdays on which it comes; all of them where none is named."""
    return rhythm.weekdays or frozenset(range(len(WEEKDAYS)))


def day_words(sight: Sight, at: int) -> str:
    """ "Sel 11/7". Plain text."""
    here = local(at, sight.rules.zone)
    return f"{sight.texts.plain(f'digest.weekday.{WEEKDAYS[here.weekday()]}')} {here.day}/{here.month}"
