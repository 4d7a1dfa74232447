"""Accounts, links, roles and the team (SOP 1): what the chain keeps of it, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("account.asks_much")
class AccountAsksMuchEvent(EventData):
    """Somebody asked for `what` more often than anybody has to."""

    user: int
    what: str


@event("account.false_report")
class AccountFalseReportEvent(EventData):
    """One more report of a person was found to be false; how many there are."""

    user: int
    count: int


@event("account.pause_ended")
class AccountPauseEndedEvent(EventData):
    """Somebody who was paused may report again before the time is over."""

    user: int


@event("account.paused")
class AccountPausedEvent(EventData):
    """No report of this person is taken for some days."""

    user: int
    days: int
    reason: str


@event("approval.asked")
class ApprovalAskedEvent(EventData):
    """Somebody of the group asks to be made a responder."""

    user: int


@event("approval.declined")
class ApprovalDeclinedEvent(EventData):
    """That was declined."""

    user: int


@event("invite.made")
class InviteMadeEvent(EventData):
    """A one-time link for a role, bound to an area where the role is."""

    role: str
    area: str = ""


@event("people.taken_back")
class PeopleTakenBackEvent(EventData):
    """Messages were deleted from the chat of whoever left the team."""

    from_: int
    messages: int


@event("refused")
class RefusedEvent(EventData):
    """Something was asked for that the person may not do."""

    code: str
    chat: int


@event("rights.lost")
class RightsLostEvent(EventData):
    """Somebody may do less from now on; how many of their links are void."""

    user: int
    why: str
    links: int


@event("role.given")
class RoleGivenEvent(EventData):
    """Somebody has a role now, by whom (None: the host)."""

    user: int
    role: str
    by: int | None
    area: str = ""


@event("role.taken")
class RoleTakenEvent(EventData):
    """A role was taken away."""

    user: int
    role: str


@event("duty.changed")
class DutyChangedEvent(EventData):
    """Somebody is put on a shift or taken off it, of every week or of one date."""

    shift: str
    user: int
    on: int
    weekday: int | None = None
    date: str | None = None


@event("duty.copied")
class DutyCopiedEvent(EventData):
    """A weekday's plan was copied to the other days."""

    weekday: int


@event("duty.copy_undone")
class DutyCopyUndoneEvent(EventData):
    """The other days have the plan again that they had before the copy of this weekday."""

    weekday: int


@event("duty.empty")
class DutyEmptyEvent(EventData):
    """Shifts of the days from `first` on for which nobody is planned were announced."""

    first: str
    days: int
    count: int


@event("team.back")
class TeamBackEvent(EventData):
    """The group takes messages again; how many waited."""

    chat: int
    held: int


@event("team.binding_declined")
class TeamBindingDeclinedEvent(EventData):
    """A group is not to be the team's."""

    chat: int


@event("team.bound")
class TeamBoundEvent(EventData):
    """A group is the team's now, instead of the former one."""

    chat: int
    former: int | None


@event("team.cut_off")
class TeamCutOffEvent(EventData):
    """The group takes no messages."""

    chat: int


@event("team.demoted")
class TeamDemotedEvent(EventData):
    """The bot lost its rights in the group."""

    chat: int


@event("team.left")
class TeamLeftEvent(EventData):
    """Somebody left the group."""

    user: int


@event("team.moved")
class TeamMovedEvent(EventData):
    """The group got another id."""

    to: int
