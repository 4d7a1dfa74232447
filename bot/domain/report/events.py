"""Reports before they are tickets (SOP 2): what the chain keeps of it, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("geocoder.refused")
class GeocoderRefusedEvent(EventData):
    """The map service refuses the city's requests."""


@event("report.cancelled")
class ReportCancelledEvent(EventData):
    """Its writer threw it away."""

    draft: int


@event("report.expired")
class ReportExpiredEvent(EventData):
    """Nobody touched it for long."""

    draft: int


@event("report.limited")
class ReportLimitedEvent(EventData):
    """Somebody begins more reports than are taken."""

    user: int


@event("report.nudged")
class ReportNudgedEvent(EventData):
    """Its writer was reminded."""

    draft: int


@event("report.passed_on")
class ReportPassedOnEvent(EventData):
    """A call-taker handed it on by a link, for the caller to go on."""

    draft: int


@event("report.taken_on")
class ReportTakenOnEvent(EventData):
    """Somebody went on with what a call-taker had handed on."""

    draft: int


@event("report.paused")
class ReportPausedEvent(EventData):
    """Somebody whose reports are not taken began one."""

    user: int


@event("report.sent_by_itself")
class ReportSentByItselfEvent(EventData):
    """It was sent as it stood, since its writer did not come back."""

    draft: int


@event("ticket.area_set")
class TicketAreaSetEvent(EventData):
    """The team knows in which kelurahan it is: its code, and the one that counted before ("" for none)."""

    area: str
    former: str
