"""What the bot tells about itself: each kind of message with what it is
about. How it looks: bot/messages/system."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("breach.begin", To.LEAD)
class BreachBegin(Message):
    """What the clock of a breach is, and a button to start it."""


@kind("breach.clock", To.LEAD, Priority.ALERT)
class BreachClock(Message):
    """How long is left to tell persons and authority of a breach, and who was told."""

    breach: int


@kind("ops.clock_behind", To.LEAD, Priority.ALERT)
class OpsClockBehind(Message):
    """The machine's clock shows less than was seen before: reminders wait."""

    now: int
    seen: int


@kind("ops.clock_right", To.LEAD, Priority.ALERT)
class OpsClockRight(Message):
    """Reminders ring again."""

    now: int


@kind("ops.conflict", To.LEAD, Priority.ALERT)
class OpsConflict(Message):
    """News without details."""


@kind("ops.demoted", To.LEAD, Priority.ALERT)
class OpsDemoted(Message):
    """News without details."""


@kind("ops.gap", To.LEAD, Priority.ALERT)
class OpsGap(Message):
    """How many updates were lost within ten minutes; the number grows while a backlog comes in."""

    window: int


@kind("ops.halted", To.LEAD, Priority.ALERT)
class OpsHalted(Message):
    """A messenger takes nothing from us (`about`: token, number, line), or not by a template ("template " and its
    name)."""

    channel: str
    about: str


@kind("ops.mended", To.LEAD)
class OpsMended(Message):
    """That is over."""

    channel: str
    about: str


@kind("ops.parked", To.LEAD)
class OpsParked(Message):
    """Updates that could not be handled, or not even read."""


@kind("ops.quarantined", To.LEAD)
class OpsQuarantined(Message):
    """Updates that could not be handled, or not even read."""


@kind("ops.repeat_please", To.ANYONE)
class OpsRepeatPlease(Message):
    """News without details."""


@kind("ops.undelivered", To.LEAD)
class OpsUndelivered(Message):
    """A message to the team's group that Telegram refused."""

    outbox: int


@kind("ops.was_silent", To.TEAM)
class OpsWasSilent(Message):
    """Presses between the two moments may be lost."""

    since: int
    until: int


@kind("restore.report_again", To.ANYONE)
class RestoreReportAgain(Message):
    """To somebody whose report came after the backup: it is lost, and so is its number."""

    until: int


@kind("restore.told", To.LEAD, Priority.ALERT)
class RestoreTold(Message):
    """From when the data are, how much is held, what may be missing in the registers."""

    epoch: int
    first: int
    until: int | None = None


@kind("restore.noticed", To.LEAD, Priority.ALERT)
class SnapshotTold(Message):
    """An older state of the database was put back without `restore`: from when the data are, and what follows."""

    epoch: int
    first: int
    until: int | None = None


@kind("restore.taken_over", To.LEAD, Priority.ALERT)
class TakenOverTold(Message):
    """The second machine took over: from when its data are, and with which number it goes on."""

    epoch: int
    first: int
    until: int | None = None


@kind("hold.told", To.LEAD)
class HoldTold(Message):
    """For the leads: a legal hold was set on a ticket, or lifted."""

    ticket: int
    by: int
    on: int


@kind("talk.answer", To.ANYONE)
class TalkAnswer(Message):
    """A short answer to what is no report: a greeting, a question about the hotline itself. `amid`: a form stands open
    below it."""

    about: str
    amid: bool = False


@kind("talk.elsewhere", To.ANYONE)
class TalkElsewhere(Message):
    """What is not the team's: where to go with it, and one tap back into a report (SOP 10)."""

    matter: str = ""
    danger: bool = False
    service: str = ""  # a service of the city's directory, which tells more than the matter
    others: str = ""  # codes of services that may be meant instead, the likeliest first
    asked: int = 0  # the update with the words, which the key into a report takes along; 0: none
    unheard: bool = False  # whoever asks cannot telephone
    same: bool = False  # told before, and it was added for whom it is


@kind("talk.danger", To.ANYONE)
class TalkDanger(Message):
    """112 and 110, where the answer to words of danger has no place for them (SOP 2); `caller`: to a call-taker, who
    has somebody on the line; `unheard`: to whoever cannot telephone."""

    caller: bool = False
    unheard: bool = False


@kind("talk.unanswered", To.SUPERVISOR)
class TalkUnanswered(Message):
    """To a supervisor: questions that the directory of services had no answer to, each with how often (SOP 10)."""


@kind("talk.services", To.ANYONE)
class TalkServices(Message):
    """The city's directory of services, each a button (SOP 10)."""
