"""What relatives and the team are told of a search (SOP 5.1): each kind of message with what it is
about. How it looks: bot/messages/family."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("family.answer", To.ANYONE)
class FamilyAnswer(Message):
    """A human has decided: called for, or not found yet. Nothing of the person."""

    search: int
    answer: str


@kind("family.ask_reason", To.TEAM)
class FamilyAskReason(Message):
    """Why, in words."""

    match: int


@kind("family.ask_undo", To.TEAM)
class FamilyAskUndo(Message):
    """Why an acceptance was a mistake."""

    match: int


@kind("family.end", To.ANYONE)
class FamilyEnd(Message):
    """Really end it? Or: are you still looking? Once that is answered, a line."""

    search: int
    ask: str


@kind("family.form", To.ANYONE)
class FamilyForm(Message):
    """The open question; the receipt once it is sent; how it ended."""

    search: int


@kind("family.group", To.TEAM)
class FamilyGroup(Message):
    """The group reads that there is something, and its number."""

    search: int


@kind("family.limited", To.ANYONE)
class FamilyLimited(Message):
    """Too many searches at a time."""


@kind("family.mine", To.ANYONE)
class FamilyMine(Message):
    """A person's own searches, and how each stands."""


@kind("family.over", To.ANYONE)
class FamilyOver(Message):
    """Nobody answered whether it is still needed: what was said is erased."""

    search: int


@kind("family.overview", To.TEAM)
class FamilyOverview(Message):
    """Who may be meant by a search, the likeliest first; the details of each behind a button."""

    search: int


@kind("family.pair", To.TEAM)
class FamilyPair(Message):
    """The comparison, field by field, and what was decided."""

    match: int
    ask: str
    ticket: int | None = None


@kind("family.waiting", To.TEAM)
class FamilyWaiting(Message):
    """The searches with something to decide that the reader may see."""


@kind("notice.ask_words", To.SUPERVISOR)
class NoticeAskWords(Message):
    """What is to be said of marks or clothes; why words were refused."""

    notice: int
    field: str
    refused: str


@kind("notice.card", To.TEAM, Priority.FILE)
class NoticeCard(Message):
    """The same as a picture."""

    notice: int
    version: int


@kind("notice.ended", To.TEAM)
class NoticeEnded(Message):
    """A public notice is no longer valid: please spread it no more."""

    notice: int


@kind("notice.for_admin", To.ADMIN)
class NoticeForAdmin(Message):
    """What is to be public, word for word and nothing beside it, for whoever stands in for the second supervisor."""

    notice: int
    version: int


@kind("notice.form", To.SUPERVISOR)
class NoticeForm(Message):
    """The composer: what would be said, a button for each field; then "really?"; then how it stands."""

    notice: int
    ask: str


@kind("notice.text", To.TEAM)
class NoticeText(Message):
    """What is passed on, in words."""

    notice: int
    version: int


@kind("notice.which", To.SUPERVISOR)
class NoticeWhich(Message):
    """A report that led to several people: about whom?"""

    ticket: int
