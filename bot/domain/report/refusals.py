"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("already_decided")
class AlreadyDecided(Reason):
    """What was proposed was decided on before."""

    ticket: int


@reason("already_placed")
class AlreadyPlaced(Reason):
    """The message was put in its place before."""


@reason("already_separated")
class AlreadySeparated(Reason):
    """The report was taken away from the ticket before."""

    ticket: int


@reason("nothing_joined")
class NothingJoined(Reason):
    """No report was joined to the ticket."""

    ticket: int
