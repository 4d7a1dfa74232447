"""What is told about the person after the pick-up (SOP 4, 5, 6): each kind of message with what it is
about. How it looks: bot/messages/case."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("burial.confirm", To.SUPERVISOR)
class BurialConfirm(Message):
    """To a supervisor: what a responder wrote down, yes or no."""

    burial: int


@kind("burial.annulled", To.TEAM)
class BurialAnnulled(Message):
    """A burial that stood in the register counts no more, and why (a note): the body waits."""

    person: int
    ticket: int
    burial: int
    note: int


@kind("burial.corrected", To.TEAM)
class BurialCorrected(Message):
    """Something that the register says of a burial was corrected: `which`."""

    person: int
    ticket: int
    burial: int
    which: str


@kind("burial.declined", To.TEAM)
class BurialDeclined(Message):
    """To who wrote it down: a supervisor said no, and why (a note; none where it fell with something else)."""

    person: int
    ticket: int
    by: int
    note: int | None = None


@kind("case.reopened", To.TEAM)
class CaseReopened(Message):
    """The end that was recorded of a case was wrong, and why (a note)."""

    person: int
    ticket: int
    note: int


@kind("burial.due", To.TEAM, Priority.REMINDER)
class BurialDue(Message):
    """Ready to be buried, and there is no grave yet."""

    person: int
    ticket: int
    death: int
    due: int


@kind("death.body_waits", To.TEAM, Priority.REMINDER)
class DeathBodyWaits(Message):
    """A family is known, and the body still lies where it lay."""

    person: int
    ticket: int
    death: int
    due: int


@kind("burial.nobody", To.TEAM)
class BurialNobody(Message):
    """To who wrote it down: there is no supervisor who could confirm it."""

    burial: int


@kind("burial.registered", To.TEAM)
class BurialRegistered(Message):
    """The burial stands in the register, with its number."""

    person: int
    ticket: int
    burial: int


@kind("case.ask", To.TEAM)
class CaseAsk(Message):
    """The open question about a person; once it is settled, a line without buttons."""

    person: int
    ticket: int


@kind("case.crowd", To.TEAM)
class CaseCrowd(Message):
    """/hunian: how many people are where."""


@kind("case.full", To.TEAM)
class CaseFull(Message):
    """A place took in more than it holds: nobody is turned away, but it is said."""

    place: str


@kind("case.health", To.TEAM, Priority.REMINDER)
class CaseHealth(Message):
    """The day after an intake: how is the person?"""

    person: int
    ticket: int
    move: int
    due: int


@kind("case.health_late", To.TEAM, Priority.ALERT)
class CaseHealthLate(Message):
    """Nobody has said how the person is."""

    person: int
    ticket: int
    move: int
    due: int


@kind("case.health_told", To.TEAM)
class CaseHealthTold(Message):
    """What somebody found."""

    person: int
    ticket: int
    answer: str


@kind("case.list", To.TEAM)
class CaseList(Message):
    """Cases that have not ended, the newest first."""


@kind("case.new", To.TEAM)
class CaseNew(Message):
    """Who is it? A name in words, or a button for who has none that is known."""

    ticket: int


@kind("case.people", To.TEAM)
class CasePeople(Message):
    """Everybody whom a report led to."""

    ticket: int


@kind("case.referral_due", To.TEAM, Priority.REMINDER)
class CaseReferralDue(Message):
    """The other office should have answered by now."""

    person: int
    ticket: int
    referral: int
    due: int


@kind("case.unrecorded", To.TEAM, Priority.REMINDER)
class CaseUnrecorded(Message):
    """A body was brought somewhere, and nobody has recorded the death: nothing of it falls due."""

    ticket: int
    due: int


@kind("death.family", To.TEAM, Priority.ALERT)
class DeathFamily(Message):
    """A family came: the clocks stand still."""

    person: int
    ticket: int
    death: int


@kind("death.letter_withdrawn", To.TEAM, Priority.ALERT)
class DeathLetterWithdrawn(Message):
    """To everybody who keeps the case: a letter (`letter` is its kind) counts no more."""

    person: int
    ticket: int
    death: int
    letter: str


@kind("death.no_family", To.TEAM, Priority.ALERT)
class DeathNoFamily(Message):
    """The family that was found is not the dead person's: the clocks run again."""

    person: int
    ticket: int
    death: int


@kind("death.papers", To.TEAM, Priority.REMINDER)
class DeathPapers(Message):
    """Which papers are missing; asked each day."""

    person: int
    ticket: int
    death: int
    due: int


@kind("death.ready", To.TEAM, Priority.ALERT)
class DeathReady(Message):
    """Nothing locks the burial any more: the checklist."""

    person: int
    ticket: int
    death: int


@kind("death.ready_team", To.TEAM, Priority.ALERT)
class DeathReadyTeam(Message):
    """To the team's group, without anything personal."""

    person: int
    ticket: int


@kind("death.recorded", To.TEAM, Priority.ALERT)
class DeathRecorded(Message):
    """To everybody who keeps the case: somebody died, and what begins now."""

    person: int
    ticket: int
    death: int


@kind("death.search_day", To.TEAM, Priority.REMINDER)
class DeathSearchDay(Message):
    """A day of the search begins: what can be tried."""

    person: int
    ticket: int
    death: int
    day: int
    due: int


@kind("death.search_end", To.TEAM, Priority.REMINDER)
class DeathSearchEnd(Message):
    """The search has ended without a family; what is still missing."""

    person: int
    ticket: int
    death: int
    due: int


@kind("paper.failed", To.ANYONE)
class PaperFailed(Message):
    """The file could not be made: who asked is not left waiting."""

    outbox: int


@kind("paper.file", To.TEAM, Priority.FILE)
class PaperFile(Message):
    """The paper itself. Where something that it prints was changed since it was asked for, nothing is sent that would
    bear a wrong version: it is a button away."""

    ticket: int
    person: int
    paper: int


@kind("paper.menu", To.TEAM)
class PaperMenu(Message):
    """Each paper that fits: its number and version, what it still lacks; a button to make it."""

    person: int
    ticket: int


@kind("person.card", To.TEAM)
class PersonCard(Message):
    """Everything of a person that their case needs, and the steps that fit."""

    person: int
    ticket: int


@kind("person.glance", To.TEAM)
class PersonGlance(Message):
    """What a colleague who does not keep the case sees of a person: label, place, state, and a way to offer help."""

    person: int
    ticket: int


@kind("person.photo", To.TEAM, Priority.FILE)
class PersonPhoto(Message):
    """A photo, covered until touched; the caption says for whom it was shown."""

    person: int
    attachment: int
    ticket: int | None = None


@kind("register.pdf", To.SUPERVISOR, Priority.FILE)
class RegisterPdf(Message):
    """The register of a year as PDF."""

    year: int


@kind("register.xlsx", To.SUPERVISOR, Priority.FILE)
class RegisterXlsx(Message):
    """The same as Excel."""

    year: int


@kind("schedule.ask", To.TEAM)
class ScheduleAsk(Message):
    """Until when; then why."""

    ticket: int
    reminder: int


@kind("schedule.list", To.TEAM)
class ScheduleList(Message):
    """Everything that waits for its moment, by time; in private with buttons to put it off."""

    ticket: int


@kind("schedule.snoozed", To.TEAM)
class ScheduleSnoozed(Message):
    """A reminder was put off: it rings later."""

    ticket: int
    reminder: int
    until: int
