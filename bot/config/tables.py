"""Every table of the configuration together."""

from bot.checked import Part
from bot.config.calendar import CalendarPart
from bot.config.case import CasePart
from bot.config.city import CityPart
from bot.config.clock import ClockPart
from bot.config.database import Storage
from bot.config.default_places import DEFAULT_PLACES, DEFAULT_RITES
from bot.config.digests import DigestPart
from bot.config.directory import DirectoryPart
from bot.config.duty import DutyPart
from bot.config.family import FamilyPart
from bot.config.geocoder import GeocoderPart
from bot.config.health import HealthPart
from bot.config.logs import Logs
from bot.config.mail import MailPart
from bot.config.open311 import Open311Part, PartnerPart
from bot.config.papers import PapersPart
from bot.config.places import PlaceConfig
from bot.config.reports import Reports
from bot.config.retention import RetentionPart
from bot.config.rites import RitePart
from bot.config.service import ServicePart
from bot.config.sop import SopPart
from bot.config.standby import StandbyPart
from bot.config.team import TeamConfig
from bot.config.telegram import Telegram
from bot.config.watchdog import WatchdogPart
from bot.config.whatsapp import WhatsApp


class Config(Part):
    """Everything that can be set. Environment variables (SIGAP_TEAM__GROUP_ID) win over the file."""

    telegram: Telegram = Telegram()
    whatsapp: WhatsApp = WhatsApp()
    open311: Open311Part = Open311Part()
    calendar: CalendarPart = CalendarPart()
    partners: tuple[PartnerPart, ...] = ()
    database: Storage = Storage()
    team: TeamConfig = TeamConfig()
    service: ServicePart = ServicePart()
    city: CityPart = CityPart()
    directory: DirectoryPart = DirectoryPart()
    geocoder: GeocoderPart = GeocoderPart()
    sop: SopPart = SopPart()
    reports: Reports = Reports()
    family: FamilyPart = FamilyPart()
    retention: RetentionPart = RetentionPart()
    duty: DutyPart = DutyPart()
    case: CasePart = CasePart()
    places: tuple[PlaceConfig, ...] = DEFAULT_PLACES
    rites: tuple[RitePart, ...] = DEFAULT_RITES
    papers: PapersPart = PapersPart()
    digests: DigestPart = DigestPart()
    standby: StandbyPart = StandbyPart()
    watchdog: WatchdogPart = WatchdogPart()
    health: HealthPart = HealthPart()
    mail: MailPart = MailPart()
    logs: Logs = Logs()
    clock: ClockPart = ClockPart()
