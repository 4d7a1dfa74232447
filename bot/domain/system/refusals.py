"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("bind_bad")
class BindBad(Reason):
    """The code that binds a group is wrong or too old."""


@reason("breach_moment")
class BreachMoment(Reason):
    """Since when a breach is known was not understood, or has not come yet."""


@reason("bind_expired")
class BindExpired(Reason):
    """The code that binds a group ended or was used."""


@reason("group_only")
class GroupOnly(Reason):
    """Refused: this command works in the team's group only."""


@reason("nothing_held")
class NothingHeld(Reason):
    """Nothing is held back after a restore."""


@reason("hold_needs_reason")
class HoldNeedsReason(Reason):
    """A legal hold is set and lifted with the number of a ticket and a reason."""


@reason("hold_unchanged")
class HoldUnchanged(Reason):
    """The ticket is held already, or nothing holds it."""

    ticket: int
