"""What is told about reports (SOP 2): each kind of message with what it is
about. How it looks: bot/messages/report."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("ops.geocoder_refused", To.ADMIN)
class OpsGeocoderRefused(Message):
    """To the admins: the map service does not want our questions."""


@kind("relay.enough", To.ANYONE)
class RelayEnough(Message):
    """To a reporter who sends without end, once: it is all kept, and it is enough for now."""

    ticket: int


@kind("relay.passed", To.ANYONE)
class RelayPassed(Message):
    """To the reporter: where the words went; and the way out if they were meant as a new report. `danger`: they tell
    of danger, so 112 comes first, in another way to whoever cannot telephone (`unheard`); `moved`: with a place, which
    the ticket has from now on."""

    ticket: int
    update: int
    note: int
    danger: bool = False
    moved: bool = False
    unheard: bool = False


@kind("report.ask_more", To.ANYONE)
class ReportAskMore(Message):
    """What is to be added?"""

    ticket: int


@kind("report.ask_reopen", To.ANYONE)
class ReportAskReopen(Message):
    """What is still needed?"""

    ticket: int


@kind("report.ask_seen_again", To.ANYONE)
class ReportAskSeenAgain(Message):
    """Where was the person seen?"""

    ticket: int


@kind("report.contact_kept", To.ANYONE)
class ReportContactKept(Message):
    """A number that was shared after the report."""

    ticket: int


@kind("report.dropped", To.ANYONE)
class ReportDropped(Message):
    """The open question is closed."""


@kind("report.form", To.ANYONE)
class ReportForm(Message):
    """The open question of a draft, or how it ended."""

    draft: int


@kind("report.limited", To.ANYONE)
class ReportLimited(Message):
    """The one polite answer over the limit, with the numbers that are always open."""


@kind("report.lost", To.ANYONE)
class ReportLost(Message):
    """Nothing is open and nothing was said: what can be done here. `command`: a command that there is not."""

    command: bool = False


@kind("report.no_contact", To.ANYONE)
class ReportNoContact(Message):
    """What was shared is no number."""

    reason: str


@kind("report.no_document", To.ANYONE)
class ReportNoDocument(Message):
    """Files are not taken from residents: please as a photo."""


@kind("report.nothing_open", To.ANYONE)
class ReportNothingOpen(Message):
    """There is nothing to cancel."""


@kind("report.place_kept", To.ANYONE)
class ReportPlaceKept(Message):
    """The keyboard of the place question goes, with a word on the place: only a message of its own can take it away."""

    draft: int


@kind("report.private_hint", To.ANYONE)
class ReportPrivateHint(Message):
    """In a group: one line with a link to the private chat."""


@kind("report.status", To.ANYONE)
class ReportStatus(Message):
    """A person's own reports, newest first."""


@kind("report.thanks", To.ANYONE)
class ReportThanks(Message):
    """Thanks for thanks."""


@kind("report.which", To.ANYONE)
class ReportWhich(Message):
    """Which of several reports are these words about? They wait for the answer."""

    note: int


@kind("report.withdraw_which", To.ANYONE)
class ReportWithdrawWhich(Message):
    """Which of several open reports is taken back?"""


@kind("report.withdrawn", To.ANYONE)
class ReportWithdrawn(Message):
    """To whoever took a report back: the team knows and decides; or, that it is needed after all."""

    ticket: int


@kind("reporter.file_gone", To.ANYONE)
class ReporterFileGone(Message):
    """A file that they sent is not to be had any more, before anybody saw it: once more, please."""

    ticket: int


@kind("reporter.receipt", To.ANYONE)
class ReporterReceipt(Message):
    """Saved, with its number; with the team, once the card was delivered; how it stands now."""

    ticket: int


@kind("reporter.seen_again", To.ANYONE, Priority.REMINDER)
class ReporterSeenAgain(Message):
    """The time of the re-check has come: was the person seen? `answer`: y or n, once it was given."""

    ticket: int
    answer: str = ""

    @property
    def subject(self) -> str:
        """Under which name it stands in a chat."""
        return f"seen:{self.ticket}"


@kind("reporter.solved", To.ANYONE, Priority.REMINDER)
class ReporterSolved(Message):
    """Asked once after the closing: was it solved? `answer`: y or n, once it was given."""

    ticket: int
    answer: str = ""

    @property
    def subject(self) -> str:
        """Under which name it stands in a chat."""
        return f"solved:{self.ticket}"


@kind("reporter.still_there", To.ANYONE, Priority.REMINDER)
class ReporterStillThere(Message):
    """Is the person still there? The answer shows where the question stood."""

    ticket: int


@kind("same.closed", To.ANYONE)
class SameClosed(Message):
    """The other report was closed meanwhile: this one was sent as a report of its own."""


@kind("same.separated", To.ANYONE)
class SameSeparated(Message):
    """The team took the reports apart: here is the number that counts now."""

    ticket: int


@kind("team.position", To.TEAM)
class TeamPosition(Message):
    """To a responder: what their own place is used for, and how to take it back."""


@kind("team.reporter_left", To.TEAM)
class TeamReporterLeft(Message):
    """To the team: the reporter broke off; the ticket stays as it is."""

    ticket: int


@kind("team.withdrawn", To.TEAM, Priority.ALERT)
class TeamWithdrawn(Message):
    """To the group: the reporter takes the report back, or says that it is needed after all."""

    ticket: int


@kind("work.relay", To.TEAM, Priority.ALERT)
class WorkRelay(Message):
    """A reporter's words to whoever works on the ticket; where they say where the person is, that first."""

    ticket: int
    note: int
    sighting: int | None = None


@kind("work.sighting", To.TEAM, Priority.ALERT)
class WorkSighting(Message):
    """To whoever is on the way, at once: what a reporter says of where the person is now."""

    ticket: int
    sighting: int


@kind("work.withdrawn", To.TEAM, Priority.ALERT)
class WorkWithdrawn(Message):
    """To whoever works on it: the reporter takes it back, in these words (0: pressed), or needs it after all."""

    ticket: int
    note: int = 0


@kind("work.untold", To.TEAM)
class WorkUntold(Message):
    """To the holder: something did not reach the reporter. `why`: it is held until they write again, or it failed."""

    ticket: int
    why: str
