"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("already")
class AlreadyDone(Reason):
    """The ticket is in the state that the step leads to."""

    ticket: int
    state: str


@reason("needs_second")
class NeedsSecond(Reason):
    """Whoever called a ticket that nobody claimed a false report cannot be the second who does."""

    ticket: int


@reason("no_responder")
class NoResponder(Reason):
    """Whoever was chosen is no responder any more."""


@reason("no_such_area")
class NoSuchArea(Reason):
    """No district or sub-district of that name, or not theirs."""


@reason("no_such_ticket")
class NoSuchTicket(Reason):
    """There is no ticket with this number."""

    number: int


@reason("nobody_to_assign")
class NobodyToAssign(Reason):
    """There is no other responder."""


@reason("nobody_to_pause")
class NobodyToPause(Reason):
    """Whose account it is, is no longer known, or they are one of the team."""


@reason("not_here")
class NotHere(Reason):
    """Neither the group of the team nor a private chat."""


@reason("not_its_duplicate")
class NotItsDuplicate(Reason):
    """A ticket cannot be the duplicate of this one."""

    ticket: int


@reason("not_yours")
class NotYours(Reason):
    """`holder` has the ticket since `since`."""

    ticket: int
    holder: int
    since: int


@reason("nobody_to_write")
class NobodyToWrite(Reason):
    """Nobody who reported it can be written to: another system passed it on, or they are forgotten or gone."""

    ticket: int


@reason("nothing_said")
class NothingSaid(Reason):
    """No words where words are needed."""


@reason("nothing_to_undo")
class NothingToUndo(Reason):
    """The last step cannot be taken back, or was, or something came of the ticket since."""

    ticket: int
    state: str


@reason("others_step")
class OthersStep(Reason):
    """The last step is `holder`'s, made at `since`: only they and a supervisor take it back."""

    ticket: int
    holder: int
    since: int


@reason("undo_over")
class UndoOver(Reason):
    """The step could be taken back until `until`."""

    ticket: int
    until: int


@reason("offer_gone")
class OfferGone(Reason):
    """The hand-over was answered, withdrawn or ended."""

    ticket: int


@reason("taken")
class TicketTaken(Reason):
    """Somebody else won: `holder` has the ticket since `since` (SOP 3)."""

    ticket: int
    holder: int
    since: int


@reason("too_late")
class TooLate(Reason):
    """The ticket went on: from its state the step is not possible."""

    ticket: int
    state: str


@reason("not_yet")
class NotYet(Reason):
    """Another step comes first: `step` is its name, made from `state` (SOP 3)."""

    ticket: int
    state: str
    step: str


@reason("which_audit")
class WhichAudit(Reason):
    """The command names nothing whose audit trail could be shown."""


@reason("which_ticket")
class WhichTicket(Reason):
    """The command names no ticket; `command` is how it would be written."""

    command: str = "tiket"


@reason("nobody_has_it")
class NobodyHasIt(Reason):
    """What is asked of a ticket is for whoever has it, and nobody has this one: it can be claimed."""

    ticket: int


@reason("yours_already")
class YoursAlready(Reason):
    """Refused: whoever wants to claim the ticket has it already."""

    ticket: int
