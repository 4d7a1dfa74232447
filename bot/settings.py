"""What the configuration means: the rules that decisions depend on, the sites, the clock."""

import hashlib
import hmac
from dataclasses import fields
from functools import cache
from importlib import import_module
from zoneinfo import ZoneInfo

from bot.clock import BelievedClock, SharedClock, SystemClock
from bot.config import Config
from bot.config.directory import DirectoryFile, own_list
from bot.config.duty import minutes
from bot.config.papers import PREFIX
from bot.config.service import ServicePart
from bot.domain.case.casefile import Signatory
from bot.domain.case.rules import CaseRules, PaperRules, Rite, Whereto
from bot.domain.family.search import FamilyRules
from bot.domain.figures.digest import DigestRules
from bot.domain.figures.edition import Make, nobody_makes
from bot.domain.kit.making import Printing, made_here
from bot.domain.kit.phones import NoPhone, Phone
from bot.domain.kit.service import Service
from bot.domain.places.compass import BASE, Night, Site
from bot.domain.places.pins import pin_e6
from bot.domain.rules import Rules
from bot.domain.system.retention import RetentionRules
from bot.domain.system.services import CityService, FactAbout, ServiceDirectory, ServiceFact
from bot.domain.ticket.doubt import DoubtRules
from bot.domain.ticket.partners import Partner
from bot.domain.ticket.shifts import DutyRules, Shift
from bot.domain.ticket.sop import Sop
from bot.export.gather import Setting
from bot.likeness import words_alike, words_close
from bot.loops.cron import calendar_of
from bot.places import Places
from bot.texts.catalog import texts


def make_clock(config: Config) -> SystemClock:
    """The machine's clock as far as it is believed, or the shared one of a demo, whose jumps are meant."""
    return BelievedClock() if config.clock.offset_file is None else SharedClock(config.clock.offset_file)


def rules_of(
    config: Config,
    bot_username: str = "",
    *,
    key: bytes = b"",
    make: Make = nobody_makes,
    printer: Printing = made_here,
) -> Rules:
    """What decisions depend on. `key`: `invite_key`, for whoever makes links; the host's commands make none and do not
    read the token. `make`: who makes files about a period; `printer`: where papers are drawn."""
    return Rules(
        service=service_of(config.service),
        night=night_of(config),
        sop=Sop(**config.sop.as_dict()),
        duty=duty_rules(config),
        case=case_rules(config),
        approval=config.team.approval,
        open_pin=config.team.open_pin,
        reveal_in_group=config.team.reveal_in_group,
        make=make,
        printer=printer,
        sites=sites_of(config),
        team_language=config.team.language,
        destinations=tuple(place.code for place in config.places if place.destination),
        reports_per_hour=config.reports.per_hour,
        reports_per_day=config.reports.per_day,
        reports_open=config.reports.open,
        begun_per_hour=config.reports.begun_per_hour,
        questions_per_hour=config.reports.questions_per_hour,
        channels=config.reports.channels,
        doubt=DoubtRules(**{one.name: getattr(config.reports, one.name) for one in fields(DoubtRules)}),
        bot_username=bot_username,
        whatsapp_number=config.whatsapp.number if config.whatsapp.on else "",
        invite_key=key,
        read_phone=_read_phone,
        geocoding=config.geocoder.asks,
        alike=words_alike,
        close=words_close,
        zone=ZoneInfo(config.city.timezone),
        family=family_rules(config),
        digests=digest_rules(config),
        retention=RetentionRules(**config.retention.as_dict()),
        directory=directory_of(config),
        partners=partners_of(config),
        calendar=config.calendar.url if config.calendar.on else "",
    )


def _read_phone(text: str, region: str) -> Phone | NoPhone:
    """`bot.phones.read_phone`; the world's numbering plans are loaded with the first number."""
    found: Phone | NoPhone = import_module("bot.phones").read_phone(text, region)
    return found


def partners_of(config: Config) -> tuple[Partner, ...]:
    """The systems that there is an agreement with."""
    return tuple(
        Partner(one.name, one.title, hook=bool(one.webhook_url), fine=not one.plain_statuses) for one in config.partners
    )


def directory_of(config: Config) -> ServiceDirectory:
    """The services that are not the team's, from their file. A city of its own that names none has none: the list that
    comes with the program is Kota Tangerang's."""
    part = config.directory
    if part.file is None and config.city.areas is not None:
        return ServiceDirectory()
    return _own_directory() if part.file is None else _directory(part.listed)


@cache
def _own_directory() -> ServiceDirectory:
    return _directory(own_list())


def _directory(listed: DirectoryFile) -> ServiceDirectory:
    return ServiceDirectory(
        tuple(
            CityService(
                one.code,
                one.name,
                one.words,
                tuple(ServiceFact(FactAbout(fact.about), fact.text, fact.source, fact.as_of) for fact in one.fact),
                one.unless,
                one.describes,
            )
            for one in listed.service
        ),
        listed.groups,
    )


def service_of(part: ServicePart) -> Service:
    """What the city calls its service. A key that the code does not ask for is a field of every text."""
    names = part.as_dict(without={"night_from", "night_until"})
    asked_for = {one.name for one in fields(Service) if one.init} & names.keys()
    return Service(
        **{name: names[name] for name in asked_for},
        more={name: value for name, value in names.items() if name not in asked_for},
    )


def night_of(config: Config) -> Night:
    """When only places that are open at night are named."""
    return Night(minutes(config.service.night_from), minutes(config.service.night_until))


def family_rules(config: Config) -> FamilyRules:
    """How long searches are kept; a notice names the hotline unless another number is set."""
    values = config.family.as_dict()
    return FamilyRules(**{**values, "contact": config.family.contact or config.service.hotline})


def duty_rules(config: Config) -> DutyRules:
    """The shifts of a day."""
    shifts = tuple(Shift(one.code, one.name, minutes(one.begins), minutes(one.ends)) for one in config.duty.shifts)
    return DutyRules(shifts, minutes(config.duty.announce))


def digest_rules(config: Config) -> DigestRules:
    """When digests come and what they call a risk, with the calendar of the city's zone."""
    part = config.digests
    return DigestRules(
        part.defaults,
        part.areas,
        part.quiet,
        part.unclaimed_min,
        part.silent_min,
        part.beds_percent,
        part.late_min,
        calendar_of(ZoneInfo(config.city.timezone)),
    )


def case_rules(config: Config) -> CaseRules:
    """Places, deadlines, religions."""
    numbers = config.case.as_dict(without={"paper_years", "quiet_from", "quiet_until"})
    return CaseRules(
        **numbers,
        quiet=Night(minutes(config.case.quiet_from), minutes(config.case.quiet_until)),
        unnamed_before={one.year: one.unnamed for one in config.case.paper_years},
        register_before={one.year: one.burials for one in config.case.paper_years},
        places=tuple(Whereto(one.code, one.name, one.kind, one.capacity, one.contact) for one in config.places),
        rites=tuple(Rite(one.religion, one.name, one.cemetery, one.steps) for one in config.rites),
        papers=paper_rules(config),
    )


def paper_rules(config: Config) -> PaperRules:
    """The letterhead, who signs, how numbers read. Raises OSError for a logo that can no longer be read."""
    part = config.papers
    return PaperRules(
        letterhead=part.letterhead,
        address=part.address,
        logo=None if part.logo is None else part.logo.read_bytes(),
        city=part.city,
        number=part.number.replace(PREFIX, config.service.prefix),
        police_office=part.police_office,
        burial_office=part.burial_office,
        signatory=Signatory(**part.signatory.as_dict()),
        signatories={one.paper: Signatory(**one.as_dict(without={"paper"})) for one in part.signatories},
        copies={one.paper: one.to for one in part.copies},
    )


def export_setting(config: Config, city: Places | None = None) -> Setting:
    """The city and its rules as far as files about a period print them."""
    whole, zone = texts("id").plain("digest.whole_city"), ZoneInfo(config.city.timezone)
    return Setting(
        city or Places.of(config.city), case_rules(config), duty_rules(config), zone, config.service.prefix, whole
    )


def sites_of(config: Config) -> tuple[Site, ...]:
    """Every place whose position is known, and the team's base."""
    known = [
        Site(
            place.code,
            place.name,
            place.kind,
            pin_e6(place.lat, place.lng),
            place.phone,
            place.address,
            place.night,
            place.rough,
        )
        for place in config.places
        if place.lat is not None and place.lng is not None
    ]
    base = [] if config.team.base is None else [Site(BASE, "", BASE, pin_e6(*config.team.base))]
    return (*known, *base)


def invite_key(config: Config) -> bytes:
    """What one-time links are derived from: out of the token, so that the database alone gives none away."""
    return hmac.new(config.telegram.secret_token().encode(), b"sigap invitations", hashlib.sha256).digest()
