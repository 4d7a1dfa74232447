"""Relatives who search, matches and notices (SOP 5): what the chain keeps of it, a class for each kind of event."""

from bot.domain.kit.events import EventData, event


@event("notice.admins_asked")
class NoticeAdminsAskedEvent(EventData):
    """No other supervisor is there, or none answered: the admins see what is to be public and may say yes."""

    notice: int
    version: int


@event("notice.begun")
class NoticeBegunEvent(EventData):
    """A supervisor begins one."""

    notice: int


@event("notice.declined")
class NoticeDeclinedEvent(EventData):
    """The second person says no: it stays a draft."""

    notice: int
    version: int


@event("notice.dropped")
class NoticeDroppedEvent(EventData):
    """It was thrown away unpublished."""

    notice: int


@event("notice.expired")
class NoticeExpiredEvent(EventData):
    """Its time is over."""

    notice: int


@event("notice.proposed")
class NoticeProposedEvent(EventData):
    """It is to be public, says one supervisor; another one is asked."""

    notice: int
    version: int


@event("notice.published")
class NoticePublishedEvent(EventData):
    """It is public, with so much of each field."""

    notice: int
    person: int
    version: int
    grade_sex: str
    grade_age: str
    grade_height: str
    grade_place: str
    grade_date: str


@event("notice.withdrawn")
class NoticeWithdrawnEvent(EventData):
    """It is public no more."""

    notice: int
    why: str


@event("search.accepted")
class SearchAcceptedEvent(EventData):
    """A person decided that it is the one who is looked for."""

    search: int
    person: int
    match: int
    reason: str


@event("search.cancelled")
class SearchCancelledEvent(EventData):
    """Its owner threw the form away."""

    search: int


@event("search.consent")
class SearchConsentEvent(EventData):
    """What the person found says to a meeting."""

    search: int
    person: int
    consent: str


@event("search.ended")
class SearchEndedEvent(EventData):
    """Its owner ended it."""

    search: int
    found: bool


@event("search.erased")
class SearchErasedEvent(EventData):
    """What it says was erased."""

    search: int


@event("search.expired")
class SearchExpiredEvent(EventData):
    """Nobody answered whether it is still needed."""

    search: int


@event("search.kept")
class SearchKeptEvent(EventData):
    """Its owner still looks."""

    search: int


@event("search.proposed")
class SearchProposedEvent(EventData):
    """Somebody whom the team met may be the one."""

    search: int
    person: int
    verdict: str


@event("search.rejected")
class SearchRejectedEvent(EventData):
    """A person decided that it is not."""

    search: int
    person: int
    match: int
    reason: str


@event("search.sent")
class SearchSentEvent(EventData):
    """It is open."""

    search: int


@event("search.undone")
class SearchUndoneEvent(EventData):
    """An acceptance was a mistake."""

    search: int
    person: int
    match: int


@event("search.withdrawn")
class SearchWithdrawnEvent(EventData):
    """A proposal is needless now."""

    search: int
