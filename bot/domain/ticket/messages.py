"""What is told about tickets (SOP 3): each kind of message with what it is
about. How it looks: bot/messages/ticket."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("case.offer", To.TEAM)
class CaseOffer(Message):
    """To the holder, who brought somebody to a place: who was it?"""

    ticket: int


@kind("duty.empty", To.LEAD, Priority.REMINDER)
class DutyEmpty(Message):
    """The shifts of the coming days for which nobody is planned, as it is now."""

    first: str
    days: int


@kind("duty.now", To.TEAM)
class DutyNow(Message):
    """For the group: who is on duty."""


@kind("duty.plan", To.TEAM)
class DutyPlanPage(Message):
    """The page of the plan that the reader is looking at."""


@kind("found.ask", To.TEAM)
class FoundAsk(Message):
    """What can be searched for."""


@kind("found.list", To.TEAM)
class FoundList(Message):
    """The tickets that were found, by how the words were understood; each opens at a touch."""

    by_name: int
    code: str = ""
    label: str = ""
    date: str = ""
    area: str = ""
    place: str = ""
    landmark: str = ""
    name: str = ""


@kind("ladder.ask_holder", To.TEAM, Priority.REMINDER)
class LadderAskHolder(Message):
    """To the holder: nothing was heard for a while; one tap says how it stands."""

    ticket: int
    due: int


@kind("ladder.nobody_on_duty", To.SUPERVISOR, Priority.ALERT)
class LadderNobodyOnDuty(Message):
    """To a supervisor: nobody has claimed it, and the plan has nobody for this hour."""

    ticket: int


@kind("ladder.on_duty", To.TEAM, Priority.ALERT)
class LadderOnDuty(Message):
    """To somebody on duty: nobody has claimed it."""

    ticket: int


@kind("ladder.on_duty_group", To.TEAM, Priority.ALERT)
class LadderOnDutyGroup(Message):
    """To the group: who is on duty is asked by name."""

    ticket: int


@kind("ladder.recheck", To.TEAM, Priority.REMINDER)
class LadderRecheck(Message):
    """To the holder: the moment to look again has come."""

    ticket: int
    due: int


@kind("ladder.silent", To.SUPERVISOR, Priority.REMINDER)
class LadderSilent(Message):
    """To a supervisor: a claim showed no progress; what became of it."""

    ticket: int
    due: int
    former: int


@kind("ladder.unclaimed", To.LEAD, Priority.ALERT)
class LadderUnclaimed(Message):
    """To a supervisor: nobody has claimed it."""

    ticket: int
    due: int


@kind("ops.cut_off", To.LEAD, Priority.ALERT)
class OpsCutOff(Message):
    """The group took the bot's right to write."""


@kind("ops.restored", To.LEAD)
class OpsRestored(Message):
    """News without details."""


@kind("people.assign", To.SUPERVISOR)
class PeopleAssign(Message):
    """Whom to give a ticket to."""

    ticket: int


@kind("people.left_team", To.LEAD, Priority.ALERT)
class PeopleLeftTeam(Message):
    """Somebody is no longer one of the team (`left` the group, lost a `role`, was `paused`); the numbers of what they
    were working on, with a space between them, and of that where they were on the scene."""

    user: int
    why: str = "left"
    released: str = ""
    scene: str = ""


@kind("relay.more", To.TEAM)
class RelayMore(Message):
    """To whoever works on the ticket: how much of one who sends without end was kept back, and the last of it."""

    ticket: int


@kind("relay.to_reporter", To.ANYONE, traced=True)  # the holder's card shows it
class RelayToReporter(Message):
    """The team's words to a reporter."""

    ticket: int
    note: int
    attachment: int | None = None


@kind("reporter.step", To.ANYONE)
class ReporterStep(Message):
    """One step of the team, in plain words."""

    ticket: int
    step: str


@kind("team.card", To.TEAM, Priority.ALERT)
class TeamCard(Message):
    """A ticket as the whole team may see it, drawn by its state."""

    ticket: int


@kind("team.card_moved", To.TEAM, Priority.CARD)
class TeamCardMoved(Message):
    """An older card of a ticket that was announced again."""

    ticket: int


@kind("team.file", To.TEAM, Priority.CARD)
class TeamFile(Message):
    """A photo in the group, only where the setting opens it."""

    ticket: int
    attachment: int


@kind("team.fold", To.TEAM, Priority.CARD)
class TeamFold(Message):
    """The summary card of a flood: every ticket is named, every free one can be claimed."""

    fold: int


@kind("team.open_chat", To.TEAM)
class TeamOpenChat(Message):
    """A colleague has claimed something and cannot be written to: here is the door."""

    user: int


@kind("team.queue", To.TEAM)
class TeamQueue(Message):
    """Who waits for the team, urgent first."""


@kind("ticket.audit", To.SUPERVISOR)
class TicketAudit(Message):
    """The audit trail: each event with its number, who was behind it, and whether the chain holds."""

    ticket: int
    page: int
    reads: int


@kind("ticket.history", To.SUPERVISOR)
class TicketHistory(Message):
    """Who did what when, newest page first, with the ways to what is restricted."""

    ticket: int
    page: int


@kind("ticket.notes", To.SUPERVISOR)
class TicketNotes(Message):
    """What was written about a ticket: reasons, notes, relayed words."""

    ticket: int


@kind("ticket.show", To.TEAM)
class TicketShow(Message):
    """The same for whoever of the team looks it up."""

    ticket: int


@kind("ticket.which", To.TEAM)
class TicketWhich(Message):
    """`user` wrote `command` without a number: which tickets could be meant, each at one touch."""

    user: int
    command: str


@kind("work.ask", To.TEAM)
class WorkAsk(Message):
    """An open question about a ticket; once it is settled, a line without buttons."""

    ticket: int
    step: str


@kind("work.card", To.TEAM)
class WorkCard(Message):
    """Everything about the ticket and the steps that fit; nothing but the state for who no longer holds it."""

    ticket: int


@kind("work.contact", To.TEAM)
class WorkContact(Message):
    """The reporter's number, if one was left."""

    ticket: int


@kind("work.file", To.TEAM, Priority.FILE)
class WorkFile(Message):
    """A photo, covered until touched; the caption says for whom it was shown."""

    ticket: int
    attachment: int


@kind("work.joined", To.TEAM, Priority.ALERT)
class WorkJoined(Message):
    """To whoever works on it: somebody else reported the same person, with what they said. The files follow."""

    ticket: int
    draft: int


@kind("work.live_pin", To.TEAM)
class WorkLivePin(Message):
    """The exact place, which goes with the reporter's live location."""

    ticket: int


@kind("work.help_offered", To.TEAM)
class WorkHelpOffered(Message):
    """To whoever has a ticket, and the supervisors: a colleague (`by`) offers help."""

    ticket: int
    by: int


@kind("work.lost", To.TEAM)
class WorkLost(Message):
    """To who held it before: it is with somebody else, or waits again."""

    ticket: int
    step: str


@kind("work.more", To.TEAM)
class WorkMore(Message):
    """There are more than fit."""

    count: int


@kind("work.nearest", To.TEAM)
class WorkNearest(Message):
    """The nearest hospital, puskesmas, police station and shelter, seen from the ticket's pin."""

    ticket: int


@kind("work.none", To.TEAM)
class WorkNone(Message):
    """Nothing is in hand."""


@kind("work.noted", To.TEAM)
class WorkNoted(Message):
    """The answer to a step made by words."""

    ticket: int
    step: str


@kind("work.offer", To.TEAM)
class WorkOffer(Message):
    """A colleague asks to take a ticket over: enough to decide, no details yet."""

    ticket: int


@kind("work.offer_answered", To.TEAM)
class WorkOfferAnswered(Message):
    """To the holder: the colleague's answer, or that there was none."""

    ticket: int
    to: int
    answer: str


@kind("work.pin", To.TEAM)
class WorkPin(Message):
    """The exact place."""

    ticket: int


@kind("work.revealed", To.TEAM, Priority.CARD)
class WorkRevealed(Message):
    """In the group, to whoever claimed and to nobody else: the exact place and the photos follow."""

    ticket: int


@kind("work.same_said", To.TEAM, Priority.ALERT)
class WorkSameSaid(Message):
    """To whoever works on a ticket whose reporter says that it is the person of another one."""

    ticket: int
    other: int


@kind("work.take_back", To.ANYONE)
class WorkTakeBack(Message):
    """No message: what was shown to a former holder is deleted from their chat. A supervisor may go on seeing it."""

    ticket: int


@kind("work.unreachable", To.TEAM)
class WorkUnreachable(Message):
    """The reporter takes no messages from us any more; the ticket goes on."""

    ticket: int


@kind("work.visit", To.TEAM)
class WorkVisit(Message):
    """To whoever made a step: the place and the photo that would show it, and what has come of them. `wrong`: why a
    place that was sent is none."""

    ticket: int
    visit: int
    wrong: str = ""


@kind("work.slip", To.TEAM)
class WorkSlip(Message):
    """Somebody at work pressed a wrong key: which of their last steps can be taken back."""


@kind("work.words", To.TEAM)
class WorkWords(Message):
    """Words or a file of somebody at work: to the reporter, a note, or a new report?"""

    note: int
    only: int | None = None
