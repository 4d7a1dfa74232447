"""What is told of figures and digests (SOP 7): each kind of message with what it is
about. How it looks: bot/messages/figures."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("digest.ask_area", To.AREA)
class DigestAskArea(Message):
    """At what time, or for which area; answered in words."""


@kind("digest.ask_hour", To.AREA)
class DigestAskHour(Message):
    """At what time, or for which area; answered in words."""


@kind("digest.choose", To.AREA)
class DigestChoose(Message):
    """/rekap: a period, or straight to one of the lists."""


@kind("digest.choose_area", To.AREA)
class DigestChooseArea(Message):
    """The areas that a typed name may mean."""

    areas: str
    subscription: int


@kind("digest.group_lost", To.ANYONE)
class DigestGroupLost(Message):
    """A subscription ended because of what changed around it."""

    subscription: int


@kind("digest.list", To.AREA)
class DigestList(Message):
    """A page of one list; nothing for a reader who is no supervisor any more."""

    risk: str
    page: int
    area: str


@kind("digest.lost", To.ANYONE)
class DigestLost(Message):
    """A subscription ended because of what changed around it."""

    subscription: int


@kind("digest.subscription", To.AREA)
class DigestSubscription(Message):
    """One subscription: when, for whom, about where; all of it a button away."""

    subscription: int


@kind("digest.subscriptions", To.AREA)
class DigestSubscriptions(Message):
    """Each with its next moment; a button to open it, and one for each kind that can be added."""


@kind("digest.summary", To.AREA, Priority.DIGEST)
class DigestSummary(Message):
    """What is at risk, what is due, is it getting better."""

    digest: int


@kind("export.choose", To.AREA)
class ExportChoose(Message):
    """Which period: the usual ones as buttons, any other in words. `over`: one was chosen or written."""

    over: int = 0


@kind("export.file", To.AREA, Priority.FILE)
class ExportFile(Message):
    """Excel or CSV, for a supervisor; without personal data also for the team's own group."""

    form: str
    area: str
    personal: int
    first: int
    until: int
    former_first: int
    former_until: int
    at: int
    quiet: int


@kind("export.forms", To.AREA)
class ExportForms(Message):
    """What is to be made of a period."""

    period: str


@kind("export.picture", To.AREA, Priority.FILE)
class ExportPicture(Message):
    """A picture, for supervisors and their group; for a camat or lurah of the own area and without the map."""

    form: str
    area: str
    personal: int
    first: int
    until: int
    former_first: int
    former_until: int
    at: int
    quiet: int
