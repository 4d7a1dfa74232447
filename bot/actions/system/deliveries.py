"""What follows when a message arrived, or never will."""

from bot.actions.accounts import leaving
from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.actions.report import reaching
from bot.actions.report.form import tell_arrival
from bot.actions.system import lines
from bot.actions.ticket import group_link, partner_news
from bot.actions.ticket.shown import aside_taken_back, taken_back
from bot.clock import HOUR
from bot.domain.accounts.events import TeamMovedEvent
from bot.domain.accounts.messages import PeopleEraseSettled
from bot.domain.case.messages import PaperFailed, PaperFile
from bot.domain.family.messages import FamilyForm
from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.messages import ASIDE, BY, load
from bot.domain.places.city import City
from bot.domain.report.messages import ReportForm
from bot.domain.rules import Rules
from bot.domain.system.events import RESTRICTED, ShownEvent
from bot.domain.system.messages import OpsUndelivered
from bot.domain.ticket.events import TicketOnTeamEvent
from bot.domain.ticket.messages import RelayToReporter, TeamOpenChat, WorkFile, WorkUnreachable
from bot.domain.ticket.partner_messages import PartnerNews
from storage.accounts import addresses, people
from storage.case import paper_copies, papers
from storage.kit import doubt, outbox
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from storage.system import forgetting
from storage.ticket import tickets

TAKE_BACK = "work.take_back"
TAKE_ALL_BACK = "people.take_back"
# Somebody asked for them and waits; what comes by the clock (`quiet`) is missed by nobody.
FILES = frozenset({"paper.file", "register.pdf", "register.xlsx", "export.file", "export.picture"})


FORMS = frozenset({ReportForm.kind, FamilyForm.kind})


class Deliveries:
    """The sender's aftermath: runs in the transaction that records the fate."""

    def __init__(self, rules: Rules, city: City) -> None:
        self._rules = rules
        self._city = city

    def arrived(self, tx: Tx, letter: OutboxRow, covers: tuple[int, ...], now: int) -> None:
        """A card in the team's group: only now the reporters are told that the team knows (SOP 2)."""
        scene = self._scene(tx, letter, now)
        if letter.chat_id < 0 and _is_proof(letter, people.topic_of(tx, letter.chat_id)):
            group_link.back(scene, letter.chat_id)
        for ticket_id in covers:
            if tickets.mark_on_team(tx, ticket_id, now):
                scene.record(TicketOnTeamEvent(), ticket_id)
                tell_arrival(scene, ticket_id)
        if letter.kind in FORMS:
            _clear_past(scene, letter)
        elif letter.kind == PeopleEraseSettled.kind:
            if addresses.leave_at_last(tx, letter.chat_id):
                forgetting.want_wiping(tx)
        elif letter.kind == TAKE_BACK and letter.chat_id < 0:
            aside_taken_back(scene, int(letter.params["ticket"] or 0), letter.chat_id, int(letter.params[ASIDE] or 0))
        elif letter.kind == TAKE_BACK:
            taken_back(scene, int(letter.params["ticket"] or 0), letter.chat_id)
        elif letter.kind == TAKE_ALL_BACK:
            leaving.taken_back(scene, letter.chat_id, int(letter.params.get("after") or 0))
        elif letter.kind in RESTRICTED and _viewer(letter) > 0 and (letter.message_id is None or not letter.rewrite):
            # A live pin is seen from its first message on; its steps are events of their own (ticket.pin_moved).
            ids = {name: value for name, value in letter.params.items() if name not in ("ticket", ASIDE, BY)}
            about = letter.params.get("ticket")
            number = None if about is None else int(about)
            scene.record(ShownEvent(RESTRICTED[letter.kind], _viewer(letter), ids), number)

    def uploaded(self, tx: Tx, letter: OutboxRow, digest: str, now: int) -> None:
        """A paper went out: that this file is it can be said later (`sigap paper-check`)."""
        paper = papers.get(tx, int(letter.params.get("paper") or 0)) if letter.kind == PaperFile.kind else None
        if paper is not None:
            paper_copies.keep(tx, paper, digest, now)

    def refused(self, tx: Tx, letter: OutboxRow, reason: str, blocked: bool, now: int) -> None:
        """A person who blocked the bot is flagged, and whoever works on a ticket of theirs is told once; a group that
        shut the bot out is said to the supervisors, its alerts are kept."""
        scene = self._scene(tx, letter, now)
        if letter.kind in (TAKE_BACK, TAKE_ALL_BACK):
            outbox.fold(tx, letter.id)  # deleted by its owner, or too old: no error, and nothing to try again
        elif ASIDE in letter.params:
            self._not_aside(scene, letter)
        elif letter.chat_id == people.team_chat(tx):
            self._group_refused(scene, letter, blocked)
        elif blocked and letter.chat_id > 0:
            people.mark_blocked(tx, letter.chat_id, now)
            if letter.kind.startswith("work."):
                self._point_to_chat(tx, letter.chat_id, now)
            for ticket in tickets.reported_by(tx, letter.chat_id, open_only=True):
                if ticket.holder is not None:
                    scene.tell(WorkUnreachable(ticket=ticket.id), ticket.holder)
        elif reason == doubt.FILE_GONE and letter.kind == WorkFile.kind:
            reaching.ask_again(scene, letter)
        elif letter.kind in FILES and not letter.params.get("quiet"):
            scene.tell(PaperFailed(outbox=letter.id), letter.chat_id)
        elif letter.kind == RelayToReporter.kind:
            reaching.untold(scene, letter, "failed")
        elif letter.kind == PartnerNews.kind:
            partner_news.parked(scene, letter.chat_id, letter.channel)

    def doubted(self, tx: Tx, letter: OutboxRow, now: int) -> bool:
        """The team's group refuses in words that nobody knows (F60): it counts as cut off, and the message goes again.
        Where something else arrived since this was refused before, be it in another message (a card comes again while
        nobody claims), it is at fault itself; false then, and for everybody else's chat."""
        if letter.chat_id != people.team_chat(tx):
            return False
        if doubt.doubted_before(tx, letter) and not people.is_cut_off(tx, letter.chat_id):
            return False
        group_link.lost(self._scene(tx, letter, now), letter.chat_id)
        return True

    def moved(self, tx: Tx, old: int, new: int, now: int) -> None:
        """The group is a supergroup now: everything follows, from whichever signal comes first."""
        if people.move_team(tx, old, new):
            Scene(tx, now, f"moved:{old}", "telegram", self._rules, self._city).record(TeamMovedEvent(to=new))
        outbox.move_chat(tx, old, new)

    def held(self, tx: Tx, letter: OutboxRow, now: int) -> None:
        """What a closed chat does not take is seen by whoever holds the ticket."""
        reaching.untold(self._scene(tx, letter, now), letter, "held")

    def reached(self, tx: Tx, letter: OutboxRow, read: bool, now: int) -> None:
        """It is on the reader's phone, or was read."""
        cause = f"o:{letter.id}:{letter.attempts}:{'read' if read else 'reached'}"
        reaching.reached(Scene(tx, now, cause, letter.channel, self._rules, self._city), letter)

    def halted(self, tx: Tx, channel: str, about: str, now: int) -> None:
        """A messenger takes nothing, or not by a template: the staff is told once."""
        lines.halted(self._line_scene(tx, channel, now), channel, about)

    def mended(self, tx: Tx, channel: str, about: str, now: int) -> bool:
        """That is over; False where nothing was wrong."""
        return lines.mended(self._line_scene(tx, channel, now), channel, about)

    def still_halted(self, tx: Tx) -> list[str]:
        """The messengers that took nothing when last heard of."""
        return lines.still_halted(self._line_scene(tx, "", 0))

    def _line_scene(self, tx: Tx, channel: str, now: int) -> Scene:
        return Scene(tx, now, f"line:{channel}:{now}", channel, self._rules, self._city)

    def _point_to_chat(self, tx: Tx, user_id: int, now: int) -> None:
        """A responder who never opened the private chat gets nothing of what was claimed: the group shows them the
        door, once an hour."""
        scene = Scene(tx, now, f"open_chat:{user_id}:{now // HOUR}", "telegram", self._rules, self._city)
        scene.tell_team(TeamOpenChat(user=user_id))

    def _group_refused(self, scene: Scene, letter: OutboxRow, blocked: bool) -> None:
        if not blocked:
            tell_leads(scene, OpsUndelivered(outbox=letter.id))
            return
        outbox.hold(scene.tx, letter.id)
        group_link.lost(scene, letter.chat_id)

    def _not_aside(self, scene: Scene, letter: OutboxRow) -> None:
        """Nothing is shown to one person alone in the group: what was to be stands in the private chat as well, and an
        answer is given as everybody else is answered."""
        outbox.fold(scene.tx, letter.id)
        if letter.subject is None:
            scene.tell(load(letter.kind, letter.params), letter.chat_id)

    def _scene(self, tx: Tx, letter: OutboxRow, now: int) -> Scene:
        return Scene(tx, now, f"o:{letter.id}:{letter.attempts}", "telegram", self._rules, self._city)


def _viewer(letter: OutboxRow) -> int:
    """Whose eyes it reached: the private chat's, or those of the one person in the group who sees it."""
    return int(letter.params.get(ASIDE) or letter.chat_id)


def _is_proof(letter: OutboxRow, topic: int) -> bool:
    """Whether its arrival shows that the group takes cards: in a group with topics only a new message in the team's
    own does."""
    return topic == 0 or (letter.topic == topic and not (letter.rewrite and letter.message_id))


def _clear_past(scene: Scene, letter: OutboxRow) -> None:
    """A form was written anew since words came: the question that stood before loses its buttons, where a messenger can
    edit. One that was answered by a press and could not be edited (the next has a keyboard) keeps them: a press there
    corrects the answer or is told what is open now, which costs nobody a call unless it is made."""
    past, subject = letter.message_id, letter.subject
    if letter.channel != outbox.HOME or past is None or letter.rewrite:
        return
    if subject is not None and outbox.standing(scene.tx, letter.chat_id, subject) != past:
        scene.tell(FormPast(message=past), letter.chat_id)
