"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("bad_hour")
class BadHour(Reason):
    """No hour of the day at which a digest could come."""


@reason("bad_period")
class BadPeriod(Reason):
    """Words that name no period."""


@reason("digest_wait")
class DigestWait(Reason):
    """The same person asked for a digest a moment ago."""


@reason("no_subscription")
class NoSubscription(Reason):
    """There is no such subscription, or it is not theirs."""


@reason("no_such_date")
class NoSuchDate(Reason):
    """A day that no calendar has."""


@reason("no_team_group")
class NoTeamGroup(Reason):
    """No group is bound to which a digest could go."""


@reason("nothing_to_draw")
class NothingToDraw(Reason):
    """The period has nothing that a picture could show."""


@reason("nothing_to_export")
class NothingToExport(Reason):
    """The period has no reports."""


@reason("one_day_at_least")
class OneDayAtLeast(Reason):
    """A subscription needs one day of the week."""


@reason("period_full")
class PeriodFull(Reason):
    """More rows than a sheet can hold."""


@reason("period_future")
class PeriodFuture(Reason):
    """A period that has not begun."""


@reason("period_long")
class PeriodLong(Reason):
    """A period that is longer than may be exported."""


@reason("period_old")
class PeriodOld(Reason):
    """A period before `year`, the first of which there are figures."""

    year: int


@reason("period_reversed")
class PeriodReversed(Reason):
    """A period whose end is before its beginning."""


@reason("subscribed_already")
class SubscribedAlready(Reason):
    """Refused: whoever asks for this digest has it already."""


@reason("too_many_subscriptions")
class TooManySubscriptions(Reason):
    """More subscriptions than one person may have."""
