"""Burials and the register (SOP 5): what the chain keeps of them, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("burial.awaited")
class BurialAwaitedEvent(EventData):
    """The last letter was there hours ago, and no burial is written down; told for the `n`th time."""

    person: int
    death: int
    n: int
    supervisors: int


@event("burial.confirmed")
class BurialConfirmedEvent(EventData):
    """A second person confirmed it: its number in the register of the year."""

    person: int
    burial: int
    number: int
    year: int


@event("burial.annulled")
class BurialAnnulledEvent(EventData):
    """A confirmed burial counts no more; its number in the register stays taken; why is a note."""

    person: int
    burial: int
    number: int
    year: int
    note: int


@event("burial.corrected")
class BurialCorrectedEvent(EventData):
    """Something that was written down of a burial was wrong; what stood there is a note."""

    person: int
    burial: int
    which: str
    note: int


@event("burial.declined")
class BurialDeclinedEvent(EventData):
    """A second person did not confirm it; why is a note."""

    person: int
    burial: int
    note: int | None = None


@event("burial.dropped")
class BurialDroppedEvent(EventData):
    """What was written down of a burial counts no more."""

    person: int
    burial: int


@event("burial.proposed")
class BurialProposedEvent(EventData):
    """Somebody wrote it down; when it is to be (UTC ms)."""

    person: int
    burial: int
    at: int | None


@event("register.entry")
class RegisterEntryEvent(EventData):
    """Something was added to an entry of the register."""

    person: int
    year: int
    number: int
    seq: int
    kind_: str
    note: int
