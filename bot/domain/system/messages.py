"""What the bot tells about itself: each kind of message with what it is
about. How it looks: bot/messages/system."""

from bot.domain.kit.messages import Message, kind
from bot.domain.kit.priority import Priority


@kind("ops.clock_behind", Priority.ALERT)
class OpsClockBehind(Message):
    """The machine's clock shows less than was seen before: reminders wait."""

    now: int
    seen: int


@kind("ops.clock_right", Priority.ALERT)
class OpsClockRight(Message):
    """Reminders ring again."""

    now: int


@kind("ops.conflict", Priority.ALERT)
class OpsConflict(Message):
    """News without details."""


@kind("ops.demoted", Priority.ALERT)
class OpsDemoted(Message):
    """News without details."""


@kind("ops.gap", Priority.ALERT)
class OpsGap(Message):
    """How many updates were lost within ten minutes; the number grows while a backlog comes in."""

    window: int


@kind("ops.parked")
class OpsParked(Message):
    """Updates that could not be handled, or not even read."""


@kind("ops.quarantined")
class OpsQuarantined(Message):
    """Updates that could not be handled, or not even read."""


@kind("ops.repeat_please")
class OpsRepeatPlease(Message):
    """News without details."""


@kind("ops.undelivered")
class OpsUndelivered(Message):
    """A message to the team's group that Telegram refused."""

    outbox: int


@kind("ops.was_silent")
class OpsWasSilent(Message):
    """Presses between the two moments may be lost."""

    since: int
    until: int


@kind("restore.report_again")
class RestoreReportAgain(Message):
    """To somebody whose report came after the backup: it is lost, and so is its number."""

    until: int


@kind("restore.told", Priority.ALERT)
class RestoreTold(Message):
    """From when the data are, how much is held, what may be missing in the registers."""

    epoch: int
    first: int
    until: int | None = None
