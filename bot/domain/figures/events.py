"""Digests and exports (SOP 7): what the chain keeps of it, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("digest.changed")
class DigestChangedEvent(EventData):
    """Its owner changed a subscription."""

    subscription: int
    outcome: str


@event("digest.ended")
class DigestEndedEvent(EventData):
    """A subscription ended."""

    subscription: int
    user: int
    why: str


@event("digest.subscribed")
class DigestSubscribedEvent(EventData):
    """A subscription began; when the first one is due."""

    user: int
    cadence: str
    due: int


@event("export.asked")
class ExportAskedEvent(EventData):
    """Files about a period were asked for."""

    what: str
    period: str
    personal: int
