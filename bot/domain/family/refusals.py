"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("match_decided")
class MatchDecided(Reason):
    """Somebody decided on this match before."""


@reason("no_such_search")
class NoSuchSearch(Reason):
    """There is no such search for a relative."""


@reason("nobody_recorded")
class NobodyRecorded(Reason):
    """Nobody was recorded on this ticket."""


@reason("not_accepted")
class NotAccepted(Reason):
    """The match was not accepted, so it cannot be undone."""


@reason("notice_changed")
class NoticeChanged(Reason):
    """The notice changed after it was looked at."""


@reason("notice_empty")
class NoticeEmpty(Reason):
    """A notice without anything by which somebody could be known."""


@reason("notice_over")
class NoticeOver(Reason):
    """The notice is published, withdrawn or expired."""


@reason("notice_second")
class NoticeSecond(Reason):
    """Whoever proposed a notice cannot be the second person who says yes to it."""


@reason("notice_words")
class NoticeWords(Reason):
    """Words that a notice to the public must not have (SOP 5)."""


@reason("search_over")
class SearchOver(Reason):
    """The search for a relative with the number `search` has ended."""

    search: str


@reason("with_family")
class PersonWithFamily(Reason):
    """The family has the person: no notice to the public."""
