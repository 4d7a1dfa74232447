"""The person whom a ticket led to (SOP 4, 5): what the chain keeps of it, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("death.body_awaited")
class DeathBodyAwaitedEvent(EventData):
    """A family came a day ago or more, and the body was not handed over to them; told for the `n`th time."""

    person: int
    death: int
    n: int
    supervisors: int


@event("death.corrected")
class DeathCorrectedEvent(EventData):
    """A moment (UTC ms) of a death was entered wrong: `which`, from what to what."""

    person: int
    death: int
    which: str
    from_: int | None
    to: int | None


@event("death.family")
class DeathFamilyEvent(EventData):
    """The family was found."""

    person: int
    death: int
    note: int | None


@event("death.handed_over")
class DeathHandedOverEvent(EventData):
    """The body was handed over."""

    person: int
    death: int
    at: int


@event("death.no_family")
class DeathNoFamilyEvent(EventData):
    """It was not the family."""

    person: int
    death: int


@event("death.override")
class DeathOverrideEvent(EventData):
    """A supervisor lets the burial begin although something is lacking."""

    person: int
    death: int
    note: int | None
    lacking: str


@event("death.papers_asked")
class DeathPapersAskedEvent(EventData):
    """The keepers were asked for the letters."""

    person: int
    death: int


@event("death.ready")
class DeathReadyEvent(EventData):
    """Nothing is lacking for the burial any more."""

    person: int
    death: int


@event("death.recorded")
class DeathRecordedEvent(EventData):
    """Somebody died, when, and for how many days the family is looked for."""

    person: int
    death: int
    died: int | None
    days: int
    dead: int


@event("death.religion")
class DeathReligionEvent(EventData):
    """By which rite, how certain."""

    person: int
    death: int
    religion: str
    certainty: str


@event("death.search_day")
class DeathSearchDayEvent(EventData):
    """A day of the search for the family is over."""

    person: int
    death: int
    day: int


@event("death.search_ended")
class DeathSearchEndedEvent(EventData):
    """The search for the family is over."""

    person: int
    death: int


@event("death.step")
class DeathStepEvent(EventData):
    """A step of the rite is done."""

    person: int
    death: int
    step: str


@event("death.step_undone")
class DeathStepUndoneEvent(EventData):
    """It is not done after all."""

    person: int
    death: int
    step: str


@event("death.voided")
class DeathVoidedEvent(EventData):
    """The person is alive: it was recorded by mistake."""

    person: int
    death: int
    note: int | None


@event("paper.made")
class PaperMadeEvent(EventData):
    """A paper was issued under a number of the year."""

    person: int
    paper: int
    kind_: str
    number: int
    year: int
    version: int


@event("person.disclosed")
class PersonDisclosedEvent(EventData):
    """It may be said again where the person is."""

    person: int


@event("person.ended")
class PersonEndedEvent(EventData):
    """The case is over, and how."""

    person: int
    kind_: str
    note: int | None


@event("person.reopened")
class PersonReopenedEvent(EventData):
    """The end of a case, with its kind, was wrong: the case goes on; why is a note."""

    person: int
    kind_: str
    note: int


@event("person.fact")
class PersonFactEvent(EventData):
    """Something about the person was said or corrected."""

    person: int
    field: str


@event("person.handed")
class PersonHandedEvent(EventData):
    """A paper went with the person to the place."""

    person: int
    note: int


@event("person.health")
class PersonHealthEvent(EventData):
    """How the person was when somebody looked after a move."""

    person: int
    move: int
    answer: str


@event("person.health_asked")
class PersonHealthAskedEvent(EventData):
    """The place was asked how the person is."""

    person: int
    move: int


@event("person.health_late")
class PersonHealthLateEvent(EventData):
    """Nobody answered that."""

    person: int
    move: int


@event("person.hidden")
class PersonHiddenEvent(EventData):
    """Nobody outside the team is to learn of the person."""

    person: int


@event("person.intake")
class PersonIntakeEvent(EventData):
    """The person came to the first place."""

    person: int
    move: int
    to: str
    note: int | None


@event("person.move")
class PersonMoveEvent(EventData):
    """The person was moved to another place."""

    person: int
    move: int
    to: str
    note: int | None


@event("person.named")
class PersonNamedEvent(EventData):
    """Somebody unnamed has a name now."""

    person: int
    number: int | None
    year: int | None


@event("person.photo")
class PersonPhotoEvent(EventData):
    """A photo of the person came."""

    person: int
    file: int


@event("person.scan")
class PersonScanEvent(EventData):
    """A letter of others, or the grave, came as a picture."""

    person: int
    about: str
    file: int


@event("person.recorded")
class PersonRecordedEvent(EventData):
    """Somebody was written down, named or as the `number`th unnamed of the year."""

    person: int
    label: str
    number: int | None
    year: int | None


@event("person.referral_answered")
class PersonReferralAnsweredEvent(EventData):
    """The other office answered."""

    person: int
    referral: int
    answer: str


@event("person.unrecorded")
class PersonUnrecordedEvent(EventData):
    """A body was brought somewhere, and no death is on record: it was asked after for the `n`th time."""

    n: int


@event("person.referral_due")
class PersonReferralDueEvent(EventData):
    """The other office did not answer in time."""

    person: int
    referral: int


@event("person.referred")
class PersonReferredEvent(EventData):
    """Another office was asked to take the person; by when it is to answer (UTC ms)."""

    person: int
    referral: int
    kind_: str
    due: int
    note: int | None = None


@event("reminder.snoozed")
class ReminderSnoozedEvent(EventData):
    """Somebody put a reminder off, from when until when (UTC ms), and why."""

    reminder: int
    kind_: str
    from_: int
    until: int
    note: int
