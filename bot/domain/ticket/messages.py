"""What is told about tickets (SOP 3): each kind of message with what it is
about. How it looks: bot/messages/ticket."""

from bot.domain.kit.messages import Message, kind
from bot.domain.kit.priority import Priority


@kind("case.offer")
class CaseOffer(Message):
    """To the holder, who brought somebody to a place: who was it?"""

    ticket: int


@kind("duty.empty", Priority.REMINDER)
class DutyEmpty(Message):
    """The shifts of the coming days for which nobody is planned, as it is now."""

    first: str
    days: int


@kind("duty.now")
class DutyNow(Message):
    """For the group: who is on duty."""


@kind("duty.plan")
class DutyPlanPage(Message):
    """The page of the plan that the reader is looking at."""


@kind("found.ask")
class FoundAsk(Message):
    """What can be searched for."""


@kind("found.list")
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


@kind("ladder.ask_holder", Priority.REMINDER)
class LadderAskHolder(Message):
    """To the holder: nothing was heard for a while; one tap says how it stands."""

    ticket: int
    due: int


@kind("ladder.nobody_on_duty", Priority.ALERT)
class LadderNobodyOnDuty(Message):
    """To a supervisor: nobody has claimed it, and the plan has nobody for this hour."""

    ticket: int


@kind("ladder.on_duty", Priority.ALERT)
class LadderOnDuty(Message):
    """To somebody on duty: nobody has claimed it."""

    ticket: int


@kind("ladder.on_duty_group", Priority.ALERT)
class LadderOnDutyGroup(Message):
    """To the group: who is on duty is asked by name."""

    ticket: int


@kind("ladder.recheck", Priority.REMINDER)
class LadderRecheck(Message):
    """To the holder: the moment to look again has come."""

    ticket: int
    due: int


@kind("ladder.silent", Priority.REMINDER)
class LadderSilent(Message):
    """To a supervisor: a claim showed no progress; what became of it."""

    ticket: int
    due: int
    former: int


@kind("ladder.unclaimed", Priority.ALERT)
class LadderUnclaimed(Message):
    """To a supervisor: nobody has claimed it."""

    ticket: int
    due: int


@kind("ops.cut_off", Priority.ALERT)
class OpsCutOff(Message):
    """The group took the bot's right to write."""


@kind("ops.restored")
class OpsRestored(Message):
    """News without details."""


@kind("people.assign")
class PeopleAssign(Message):
    """Whom to give a ticket to."""

    ticket: int


@kind("people.left_team", Priority.ALERT)
class PeopleLeftTeam(Message):
    """Somebody left the group: suspended, and what they were working on."""

    user: int


@kind("relay.more")
class RelayMore(Message):
    """To whoever works on the ticket: how much of one who sends without end was kept back, and the last of it."""

    ticket: int


@kind("relay.to_reporter")
class RelayToReporter(Message):
    """The team's words to a reporter."""

    ticket: int
    note: int
    attachment: int | None = None


@kind("reporter.step")
class ReporterStep(Message):
    """One step of the team, in plain words."""

    ticket: int
    step: str


@kind("team.card", Priority.ALERT)
class TeamCard(Message):
    """A ticket as the whole team may see it, drawn by its state."""

    ticket: int


@kind("team.card_moved", Priority.CARD)
class TeamCardMoved(Message):
    """An older card of a ticket that was announced again."""

    ticket: int


@kind("team.file", Priority.CARD)
class TeamFile(Message):
    """A photo in the group, only where the setting opens it."""

    ticket: int
    attachment: int


@kind("team.fold", Priority.CARD)
class TeamFold(Message):
    """The summary card of a flood: every ticket is named, every free one can be claimed."""

    fold: int


@kind("team.open_chat")
class TeamOpenChat(Message):
    """A colleague has claimed something and cannot be written to: here is the door."""

    user: int


@kind("team.queue")
class TeamQueue(Message):
    """Who waits for the team, urgent first."""


@kind("ticket.audit")
class TicketAudit(Message):
    """The audit trail: each event with its number, who was behind it, and whether the chain holds."""

    ticket: int
    page: int
    reads: int


@kind("ticket.history")
class TicketHistory(Message):
    """Who did what when, newest page first, with the ways to what is restricted."""

    ticket: int
    page: int


@kind("ticket.notes")
class TicketNotes(Message):
    """What was written about a ticket: reasons, notes, relayed words."""

    ticket: int


@kind("ticket.show")
class TicketShow(Message):
    """The same for whoever of the team looks it up."""

    ticket: int


@kind("wilayah.board")
class WilayahBoard(Message):
    """The area's open tickets, a page at a time, and its counts; nothing once the person is bound to it no longer."""

    area: str
    page: int


@kind("wilayah.choose")
class WilayahChoose(Message):
    """The areas that a typed name may mean."""

    areas: str


@kind("wilayah.no_such_area")
class WilayahNoSuchArea(Message):
    """For which kecamatan or kelurahan the link is to be."""


@kind("work.ask")
class WorkAsk(Message):
    """An open question about a ticket; once it is settled, a line without buttons."""

    ticket: int
    step: str


@kind("work.card")
class WorkCard(Message):
    """Everything about the ticket and the steps that fit; nothing but the state for who no longer holds it."""

    ticket: int


@kind("work.contact")
class WorkContact(Message):
    """The reporter's number, if one was left."""

    ticket: int


@kind("work.file")
class WorkFile(Message):
    """A photo, covered until touched; the caption says for whom it was shown."""

    ticket: int
    attachment: int


@kind("work.joined", Priority.ALERT)
class WorkJoined(Message):
    """To whoever works on it: somebody else reported the same person, with what they said. The files follow."""

    ticket: int
    draft: int


@kind("work.live_pin")
class WorkLivePin(Message):
    """The exact place, which goes with the reporter's live location."""

    ticket: int


@kind("work.lost")
class WorkLost(Message):
    """To who held it before: it is with somebody else, or waits again."""

    ticket: int
    step: str


@kind("work.more")
class WorkMore(Message):
    """There are more than fit."""

    count: int


@kind("work.nearest")
class WorkNearest(Message):
    """The nearest hospital, puskesmas, police station and shelter, seen from the ticket's pin."""

    ticket: int


@kind("work.none")
class WorkNone(Message):
    """Nothing is in hand."""


@kind("work.noted")
class WorkNoted(Message):
    """The answer to a step made by words."""

    ticket: int
    step: str


@kind("work.offer")
class WorkOffer(Message):
    """A colleague asks to take a ticket over: enough to decide, no details yet."""

    ticket: int


@kind("work.offer_answered")
class WorkOfferAnswered(Message):
    """To the holder: the colleague's answer, or that there was none."""

    ticket: int
    to: int
    answer: str


@kind("work.pin")
class WorkPin(Message):
    """The exact place."""

    ticket: int


@kind("work.same_said", Priority.ALERT)
class WorkSameSaid(Message):
    """To whoever works on a ticket whose reporter says that it is the person of another one."""

    ticket: int
    other: int


@kind("work.take_back")
class WorkTakeBack(Message):
    """No message: what was shown to a former holder is deleted from their chat. A supervisor may go on seeing it."""

    ticket: int


@kind("work.unreachable")
class WorkUnreachable(Message):
    """The reporter takes no messages from us any more; the ticket goes on."""

    ticket: int


@kind("work.words")
class WorkWords(Message):
    """Words or a file of somebody at work: to the reporter, a note, or a new report?"""

    note: int
    only: int | None = None
