"""Papers that others write about a death (SOP 5): what the chain keeps of them, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("letter.corrected")
class LetterCorrectedEvent(EventData):
    """A field (`which`) of a letter was entered wrong."""

    person: int
    letter: int
    kind_: str
    which: str
    version: int


@event("letter.received")
class LetterReceivedEvent(EventData):
    """A letter is there."""

    person: int
    letter: int
    kind_: str


@event("letter.withdrawn")
class LetterWithdrawnEvent(EventData):
    """Whoever wrote a letter took it back; `version` counts what stood there, `note` says why."""

    person: int
    letter: int
    kind_: str
    version: int
    note: int | None


@event("letter.requested")
class LetterRequestedEvent(EventData):
    """A letter was asked for."""

    person: int
    letter: int
    kind_: str
