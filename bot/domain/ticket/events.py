"""A ticket and who holds it (SOP 3): what the chain keeps of it, a class for each kind of event."""

from collections.abc import Mapping

from bot.domain.kit.events import EventData, Fact, event
from bot.domain.ticket.table import STEPS


@event("ticket.assigned")
class TicketAssignedEvent(EventData):
    """A supervisor gave it to somebody."""

    to: int


@event("ticket.audit_shown")
class TicketAuditShownEvent(EventData):
    """Somebody looked at its audit trail."""


@event("ticket.complete")
class TicketCompleteEvent(EventData):
    """Its report is complete."""


@event("ticket.contact")
class TicketContactEvent(EventData):
    """Its reporter shared a phone number."""


@event("ticket.contact_asked")
class TicketContactAskedEvent(EventData):
    """Somebody had the reporter's contact shown, and why: a note or a quick answer."""

    note: int
    code: str | None


@event("ticket.edited")
class TicketEditedEvent(EventData):
    """A message that belongs to it was edited."""

    message: int


@event("ticket.exposed")
class TicketExposedEvent(EventData):
    """Words that tell who writes went to a reporter all the same."""

    note: int


@event("ticket.false_dropped")
class TicketFalseDroppedEvent(EventData):
    """That it is a false report was taken back."""

    by: int


@event("ticket.false_proposed")
class TicketFalseProposedEvent(EventData):
    """Somebody who does not hold it says that it is a false report."""


@event("ticket.false_seconded")
class TicketFalseSecondedEvent(EventData):
    """A second one says so too."""

    first: int


@event("ticket.help_offered")
class TicketHelpOfferedEvent(EventData):
    """A colleague offers the holder help."""

    holder: int | None


@event("ticket.history_shown")
class TicketHistoryShownEvent(EventData):
    """Somebody looked at its history."""


@event("ticket.hold_lifted")
class TicketHoldLiftedEvent(EventData):
    """It may be forgotten again when its time comes."""

    by: int
    note: int


@event("ticket.hold_set")
class TicketHoldSetEvent(EventData):
    """It is kept beyond its time, and why."""

    by: int
    note: int


@event("ticket.joined")
class TicketJoinedEvent(EventData):
    """A person's report belongs to it: of another ticket (`from`, 0 for none), or one that was never a ticket."""

    from_: int
    user: int
    draft: int = 0
    moves: int | None = None


@event("ticket.kept_back")
class TicketKeptBackEvent(EventData):
    """A message beyond what is passed on one by one."""

    note: int


@event("ticket.message")
class TicketMessageEvent(EventData):
    """Words or a file were passed on, to or from the reporter."""

    note: int
    way: str


@event("ticket.needed_after_all")
class TicketNeededAfterAllEvent(EventData):
    """Its reporter says that help is needed after all."""

    note: int


@event("ticket.not_passed")
class TicketNotPassedEvent(EventData):
    """A file that has a name of its own was kept and not passed on."""


@event("ticket.not_seen")
class TicketNotSeenEvent(EventData):
    """Its reporter has not seen the person again."""


@event("ticket.note")
class TicketNoteEvent(EventData):
    """A note or a file of the team (0 where there is none)."""

    note: int
    file: int


@event("ticket.notes_shown")
class TicketNotesShownEvent(EventData):
    """Somebody read its notes."""

    viewer: int


@event("ticket.offer")
class TicketOfferEvent(EventData):
    """Its holder offers it to a colleague."""

    to: int


@event("ticket.offer_declined")
class TicketOfferDeclinedEvent(EventData):
    """The colleague declined."""

    from_: int | None


@event("ticket.offer_lapsed")
class TicketOfferLapsedEvent(EventData):
    """Nobody answered."""

    to: int


@event("ticket.offer_withdrawn")
class TicketOfferWithdrawnEvent(EventData):
    """The holder took the offer back, or may make it no longer."""

    to: int


@event("ticket.on_team")
class TicketOnTeamEvent(EventData):
    """Its card arrived in the team's group."""


@event("ticket.open")
class TicketOpenEvent(EventData):
    """A report became a ticket."""

    kind_: str | None
    urgent: bool
    channel: str
    complete: bool


@event("ticket.pin_moved")
class TicketPinMovedEvent(EventData):
    """A live location moved, how far and where to (degrees); None without a place before."""

    metres: int | None
    heading: int | None


@event("ticket.place_picked")
class TicketPlacePickedEvent(EventData):
    """Its reporter picked one of several places."""


@event("ticket.reason")
class TicketReasonEvent(EventData):
    """Why a step is made: a note, or a quick answer."""

    note: int
    step: str
    code: str | None


@event("ticket.reporter_left")
class TicketReporterLeftEvent(EventData):
    """A reporter hears of it no more."""


@event("ticket.review")
class TicketReviewEvent(EventData):
    """It waits for a supervisor's look before the team is alerted."""


@event("ticket.review_passed")
class TicketReviewPassedEvent(EventData):
    """A supervisor let it go to the team."""


@event("ticket.review_shown")
class TicketReviewShownEvent(EventData):
    """A supervisor looks at a report that waits."""


@event("ticket.same_proposed")
class TicketSameProposedEvent(EventData):
    """A report in the making may be about the same person."""

    draft: int
    user: int


@event("ticket.same_said")
class TicketSameSaidEvent(EventData):
    """Its reporter says that another ticket is about the same person."""

    other: int


@event("ticket.separated")
class TicketSeparatedEvent(EventData):
    """What was joined is apart again."""

    from_: int
    draft: int = 0
    user: int = 0


@event("ticket.sighting")
class TicketSightingEvent(EventData):
    """Somebody saw the person, or did not."""

    sighting: int
    said: str
    note: int
    metres: int | None
    heading: int | None


@event("ticket.solved")
class TicketSolvedEvent(EventData):
    """Its reporter says that it was solved."""


@event("ticket.still_asked")
class TicketStillAskedEvent(EventData):
    """The reporters were asked whether the person is still there."""

    reporters: int


@event("ticket.taken_back")
class TicketTakenBackEvent(EventData):
    """What only its holder may see was deleted from a chat."""

    from_: int
    messages: int


@event("ticket.unclaimed_group")
class TicketUnclaimedGroupEvent(EventData):
    """Nobody claims it: the group was told again."""


@event("ticket.unclaimed_leads")
class TicketUnclaimedLeadsEvent(EventData):
    """Still nobody: the leads were told again."""


@event("ticket.unclaimed_on_duty")
class TicketUnclaimedOnDutyEvent(EventData):
    """Nobody claims it: those on duty were told."""

    called: int


@event("ticket.unclaimed_supervisor")
class TicketUnclaimedSupervisorEvent(EventData):
    """Nobody claims it: the supervisors were told."""


@event("ticket.visit")
class TicketVisitEvent(EventData):
    """Somebody says that they were there, by a step; how far from its place, and since when that is known. Mostly that
    is not known yet, and nothing is said of it."""

    visit: int
    step: str
    metres: int | None = None
    located_at: int | None = None
    note: int | None = None


@event("ticket.visit_judged")
class TicketVisitJudgedEvent(EventData):
    """A photo of a visit was compared with all others. `print`: the salted digest of its fingerprint."""

    visit: int
    file: int
    look: str
    seen_in: int | None
    old: bool
    print_: str | None


@event("ticket.visit_photo")
class TicketVisitPhotoEvent(EventData):
    """A photo of a visit came."""

    visit: int
    file: int
    came_as: str
    seen_in: int | None


@event("ticket.visit_place")
class TicketVisitPlaceEvent(EventData):
    """The place of a visit came."""

    visit: int
    metres: int | None
    located_at: int


@event("ticket.withdrawn")
class TicketWithdrawnEvent(EventData):
    """Its reporter says that help is needed no more."""

    note: int


@event("tickets.sought")
class TicketsSoughtEvent(EventData):
    """Somebody looked for tickets: how some were found, and how many."""

    how: str
    found: int


@event(*(f"ticket.{step}" for step in STEPS))
class TicketStepEvent(EventData):
    """A step was made (bot/domain/ticket/table.py): who has it now and had it, where the person was brought, how it
    ended, when a second look is due (UTC ms)."""

    step: str
    holder: int | None = None
    former: int | None = None
    to: str | None = None
    outcome: str | None = None
    recheck_at: int | None = None

    @property
    def name(self) -> str:
        """The step's name behind that of the ticket."""
        return f"ticket.{self.step}"

    def stored(self) -> Mapping[str, Fact]:
        """The step is in the name."""
        return {name: value for name, value in EventData.stored(self).items() if name != "step"}
