"""The rules of a city in one frozen object: what the configuration means to actions and drawings."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.domain.case.rules import CaseRules
from bot.domain.family.search import FamilyRules
from bot.domain.figures.digest import DigestRules
from bot.domain.figures.edition import Make, nobody_makes
from bot.domain.kit.making import Printing, made_here
from bot.domain.kit.old_spelling import Close, one_by_one
from bot.domain.kit.phones import ReadPhone, plain_phone
from bot.domain.kit.service import Service
from bot.domain.places.compass import Night, Site
from bot.domain.report.form import CHANNELS
from bot.domain.system.retention import RetentionRules
from bot.domain.system.services import ServiceDirectory
from bot.domain.ticket.doubt import DoubtRules
from bot.domain.ticket.partners import Partner
from bot.domain.ticket.same_person import Alike, plain_alike
from bot.domain.ticket.shifts import DutyRules
from bot.domain.ticket.sop import Sop


@dataclass(frozen=True, slots=True)
class Rules:
    """Every setting that a decision or a drawing depends on, once for the whole process; bot/settings.py makes it from
    the configuration. What applied when a ticket opened, or a death was recorded, is stamped on it."""

    service: Service = field(default_factory=Service)
    night: Night = field(default_factory=Night)  # when only places open at night are named
    sop: Sop = field(default_factory=Sop)
    duty: DutyRules = field(default_factory=DutyRules)
    case: CaseRules = field(default_factory=CaseRules)
    approval: bool = True  # a member of the team's group also needs a supervisor's yes
    open_pin: bool = False  # the group sees the exact pin and the photo
    reveal_in_group: bool = False  # whoever claims sees them there too, alone (Bot API 10.2 and later)
    destinations: tuple[str, ...] = ()  # codes of the places where a person can be brought
    sites: tuple[Site, ...] = ()  # places whose position is known, and the team's base
    team_language: str = "id"
    reports_per_hour: int = 3
    reports_per_day: int = 10
    reports_open: int = 3
    begun_per_hour: int = 10  # reports that one account may begin, sent or not
    questions_per_hour: int = 3  # times that one account is asked "the same person?"
    channels: tuple[str, ...] = CHANNELS  # by which a report comes to a call-taker
    doubt: DoubtRules = field(default_factory=DoubtRules)  # from when on reports are doubted
    phone_region: str = "ID"
    geocoding: bool = False  # a map service may be asked about places
    bot_username: str = ""
    whatsapp_number: str = ""  # E.164 without the plus, of the bot itself; empty while it is not reached there
    invite_key: bytes = b""  # what one-time links are derived from; never stored
    read_phone: ReadPhone = plain_phone  # with a numbering plan: bot/phones.py
    alike: Alike = plain_alike  # with typing errors forgiven: bot/likeness.py
    close: Close | None = None  # the same of many words at once: bot/likeness.py
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Jakarta"))  # the city's
    family: FamilyRules = field(default_factory=FamilyRules)
    digests: DigestRules = field(default_factory=DigestRules)
    retention: RetentionRules = field(default_factory=RetentionRules)  # for how long words of people are kept
    directory: ServiceDirectory = field(default_factory=ServiceDirectory)  # what is not the team's
    partners: tuple[Partner, ...] = ()  # systems that pass reports on
    calendar: str = ""  # the public address of the calendar feeds; empty: there are none
    make: Make = nobody_makes  # files about a period: bot/export/apart.py
    printer: Printing = made_here  # where papers and pictures are drawn: bot/export/printer.py

    @property
    def closely(self) -> Close:
        """Which of many words are so much like one, as `alike` says it."""
        return self.close or one_by_one(self.alike)
