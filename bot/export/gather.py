"""Reads an edition out of the database, in one view of it."""

import re
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import RegisterRow
from bot.domain.case.rules import CaseRules
from bot.domain.figures.digest import Stretch
from bot.domain.figures.edition import FILES, Edition, EditionForm, EditionJob
from bot.domain.places.city import kelurahan_in
from bot.domain.ticket.shifts import DutyRules
from bot.papers.words import local
from bot.places import Places
from storage.case import casefiles
from storage.case.casefiles import Around
from storage.figures import ages, clients, figures, tally
from storage.figures.clients import KNOWN
from storage.kit.sqlite import Tx

AGED = (*FILES, EditionForm.DAYS)  # what shows ages; of a part of the city there are too few people not to be known
_UNNAMED = re.compile(r"(?:Mr X|Mrs X|X) \d+/\d{4}")


@dataclass(frozen=True, slots=True)
class Setting:
    """The city and its rules as far as files print them."""

    city: Places
    case: CaseRules
    duty: DutyRules
    zone: ZoneInfo
    prefix: str  # of report numbers
    whole_city: str  # what the whole city is called


def edition(tx: Tx, job: EditionJob, setting: Setting) -> Edition:
    """Everything for `job`. Pictures need no people. An area that there is no longer gives an empty edition."""
    areas = kelurahan_in(setting.city, job.area_code)
    region = setting.city.region(job.area_code) if job.area_code else None
    listed = job.form in FILES and not job.area_code  # people are listed for the whole city only
    return Edition(
        job=job,
        area_name=setting.whole_city if region is None else region.name,
        zone=setting.zone,
        prefix=setting.prefix,
        duty=setting.duty,
        now=tally.count(tx, job.period, areas),
        before=tally.count(tx, job.former, areas),
        courses=figures.courses(tx, job.period, areas),
        clients=clients.found(tx, job.period, setting.prefix, personal=job.personal) if listed else (),
        ages=ages.bands(tx, job.period) if job.form in AGED and not job.area_code else {},
        burials=_burials(tx, job, setting) if listed else (),
        areas={area.code: area for area in setting.city.areas()},
        places={place.code: place.name for place in setting.case.places},
        outline=setting.city.outlines() if job.form is EditionForm.MAP else {},
        middles={area.code: setting.city.middle(area.code) for area in setting.city.areas()},
    )


def _burials(tx: Tx, job: EditionJob, setting: Setting) -> list[RegisterRow]:
    """The burials of the period, out of the registers of its years."""
    around = Around(setting.case, setting.city, setting.zone, setting.prefix)
    years = range(_year(job.period.first, setting), _year(job.period.until - 1, setting) + 1)
    rows = [row for year in years for row in casefiles.register_rows(tx, year, around) if _within(row, job.period)]
    return rows if job.personal else [_nameless(row) for row in rows]


def _within(row: RegisterRow, period: Stretch) -> bool:
    return row.buried_at is not None and period.first <= row.buried_at < period.until


def _nameless(row: RegisterRow) -> RegisterRow:
    return row if _UNNAMED.fullmatch(row.label) else replace(row, label=KNOWN)


def _year(at: int, setting: Setting) -> int:
    return local(at, setting.zone).year
