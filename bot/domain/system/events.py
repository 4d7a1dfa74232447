"""The bot itself (SOP 8): what the chain keeps of it, a class for each kind of event."""

from collections.abc import Mapping

from bot.domain.kit.events import EventData, Fact, event

# What only the claimer (or a supervisor with a reason) may see, and whatever names somebody who was found: that it was
# seen is an event (SOP 8).
RESTRICTED: Mapping[str, str] = {
    "work.pin": "ticket.pin_shown",
    "work.live_pin": "ticket.pin_shown",
    "work.file": "ticket.file_shown",
    "work.contact": "ticket.contact_shown",
    "person.card": "person.shown",
    "person.photo": "person.photo_shown",
    "person.glance": "person.glance_shown",
    "case.list": "person.listed",
    "case.people": "person.listed",
    "case.health": "person.told_of",
    "case.health_late": "person.told_of",
    "case.health_told": "person.told_of",
    "case.referral_due": "person.told_of",
    "case.reopened": "person.told_of",
    "case.unrecorded": "person.listed",
    "death.recorded": "person.told_of",
    "death.search_day": "person.told_of",
    "death.search_end": "person.told_of",
    "death.papers": "person.told_of",
    "death.ready": "person.told_of",
    "death.family": "person.told_of",
    "death.body_waits": "person.told_of",
    "death.letter_withdrawn": "person.told_of",
    "death.no_family": "person.told_of",
    "burial.due": "person.told_of",
    "burial.confirm": "person.told_of",
    "burial.annulled": "person.told_of",
    "burial.corrected": "person.told_of",
    "burial.declined": "person.told_of",
    "burial.registered": "person.told_of",
    "family.overview": "search.overview_shown",
    "family.waiting": "search.overview_shown",
    "paper.menu": "person.told_of",
    "schedule.list": "ticket.schedule_shown",
    "family.pair": "search.match_shown",
    "paper.file": "paper.sent",
    "register.pdf": "register.read",
    "register.xlsx": "register.read",
    "export.file": "export.sent",
}


@event("data.breach_begun")
class DataBreachBegunEvent(EventData):
    """A breach became known at `known`; persons and authority are to be told by `due` (UU 27/2022 art. 46)."""

    breach: int
    known: int
    due: int


@event("data.breach_told")
class DataBreachToldEvent(EventData):
    """Somebody marked that the `persons` or the `authority` were told."""

    breach: int
    whom: str
    by: int


@event("data.breach_voided")
class DataBreachVoidedEvent(EventData):
    """It was none."""

    breach: int
    by: int


@event("data.copy_asked")
class DataCopyAskedEvent(EventData):
    """Somebody asked for a copy of what is kept of them (UU 27/2022)."""

    user: int


@event("bot.conflict")
class BotConflictEvent(EventData):
    """Another copy of the bot asks for the same updates."""


@event("bot.held_settled")
class BotHeldSettledEvent(EventData):
    """What a restored copy held back was sent, or not."""

    count: int
    sent: int


@event("bot.put_back")
class BotPutBackEvent(EventData):
    """An older database was put in the place of one that had come further, without `restore`."""

    epoch: int
    first: int
    known_until: int | None


@event("bot.ran_ahead")
class BotRanAheadEvent(EventData):
    """So many updates were taken by a life of this database of which it knows nothing."""

    epoch: int
    missing: int


@event("bot.slept")
class BotSleptEvent(EventData):
    """The bot was away for longer than Telegram's update ids can be followed."""

    epoch: int
    first: int
    since: int


@event("bot.took_over")
class BotTookOverEvent(EventData):
    """A second machine went on with its copy."""

    epoch: int
    first: int
    known_until: int | None


@event("bot.requeued")
class BotRequeuedEvent(EventData):
    """What had been set aside is tried again."""

    updates: int
    messages: int


@event("bot.restored")
class BotRestoredEvent(EventData):
    """A copy was put back."""

    epoch: int
    known_until: int | None
    held: int
    first: int | None


@event("bot.silent")
class BotSilentEvent(EventData):
    """The bot did not run."""

    since: int
    until: int


@event("channel.halted")
class ChannelHaltedEvent(EventData):
    """A messenger takes nothing more, and why."""

    channel: str
    about: str


@event("channel.mended")
class ChannelMendedEvent(EventData):
    """It does again."""

    channel: str
    about: str


@event("clock.behind")
class ClockBehindEvent(EventData):
    """The machine's clock is behind what was seen before."""

    seen: int | None
    now: int


@event("clock.right")
class ClockRightEvent(EventData):
    """Somebody says that the clock is right: what was due is put off."""

    jumped: int
    moved: int


@event("clock.trusted")
class ClockTrustedEvent(EventData):
    """A clock that jumped is believed."""

    seen: int | None
    now: int


@event("data.erased_again")
class DataErasedAgainEvent(EventData):
    """In a copy that was put back: what was erased after it was taken."""

    user: int
    at: int
    tickets: int


@event("data.erasure_asked")
class DataErasureAskedEvent(EventData):
    """Somebody wants what they said erased; by when it is promised."""

    user: int
    due: int


@event("data.erasure_withdrawn")
class DataErasureWithdrawnEvent(EventData):
    """Whoever wanted what they said erased took that back before it was decided."""

    user: int


@event("data.purged")
class DataPurgedEvent(EventData):
    """What is older than its time was erased."""

    class_: str
    count: int


@event("updates.lost")
class UpdatesLostEvent(EventData):
    """Updates are missing, and that may have been words of residents."""

    count: int
    first: int


@event(*sorted(set(RESTRICTED.values())))
class ShownEvent(EventData):
    """A message arrived that not everybody may read: with whom, and what the message is about (its ids)."""

    what: str
    viewer: int
    about: Mapping[str, Fact]

    @property
    def name(self) -> str:
        """What was shown."""
        return self.what

    def stored(self) -> Mapping[str, Fact]:
        """The message's own ids, and the reader."""
        return {**self.about, "viewer": self.viewer}


@event("data.erased")
class DataErasedEvent(EventData):
    """What somebody said was erased: how much of each class, and why something stayed."""

    user: int
    request: int
    went: Mapping[str, int]
    stayed: Mapping[str, str]

    def stored(self) -> Mapping[str, Fact]:
        """A name for each class."""
        kept = {f"kept_{what}": why for what, why in self.stayed.items()}
        return {"user": self.user, "request": self.request, **self.went, **kept}
