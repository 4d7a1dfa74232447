"""What is told where reports are doubted (SOP 3): each kind of message with what it is about."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("team.false_proposed", To.TEAM, Priority.ALERT)
class TeamFalseProposed(Message):
    """To the group (the leads while there is none): somebody calls it a false report, and a second person is asked;
    later what became of it."""

    ticket: int


@kind("people.false_reports", To.LEAD)
class FalseReports(Message):
    """To the leads: one more report of an account was found to be false; how many were by now."""

    user: int
    ticket: int


@kind("people.pause", To.SUPERVISOR)
class PauseAccount(Message):
    """A supervisor chooses for how long an account is paused and why (`days` chosen); or how its pause stands."""

    user: int
    days: int = 0


@kind("people.pauses", To.SUPERVISOR)
class PauseList(Message):
    """Every account that is paused, with a button to end it."""


@kind("report.paused", To.ANYONE)
class PausedTold(Message):
    """To whoever is paused: until when, why, and what is still open to them; or that it is over."""


@kind("review.waits", To.LEAD, Priority.ALERT)
class ReviewWaits(Message):
    """To the supervisors: many new accounts report at once; how many reports wait for a look now."""


@kind("review.one", To.SUPERVISOR)
class ReviewOne(Message):
    """A report that waits for a look, with what can be decided; `ticket` 0: none waits any more."""

    ticket: int


@kind("work.exposes", To.TEAM)
class WorkExposes(Message):
    """To a responder: what they wrote to a reporter tells who they are, or how to reach them (`found`, codes with
    blanks between); it waits for their "send it all the same". `to`: to which reporter, by their order."""

    ticket: int
    note: int
    to: int
    found: str


@kind("work.not_passed", To.TEAM)
class WorkNotPassed(Message):
    """To a responder: this kind of file is not passed on to a reporter, since its name may carry a person's; a photo
    is."""

    ticket: int
