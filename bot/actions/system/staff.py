"""Words of people of the team that mean a command (SOP 1): whoever asks for the figures on the way to a meeting is
shown /rekap, and begins no report."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.accounts.messages import PeopleHelp
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.system.messages import TalkAnswer
from bot.domain.system.staff_words import commands_meant, goes_home, removes_member
from bot.domain.ticket.step_words import steps_meant
from bot.domain.ticket.table import WORKED_ON
from bot.reading.normal import normal
from storage.accounts import people

_SHIFTS = ("jaga", "tiketku")
_STAFF = frozenset((Role.PETUGAS, Role.SUPERVISOR, Role.WILAYAH, Role.ADMIN))


def help_with(scene: Scene, heard: Heard) -> Reply | None:
    """The commands that may be meant, to touch, or how somebody loses their access; None where the words name none, or
    the writer is not of the team, or takes calls (those words are a caller's)."""
    words = normal(heard.text)
    likely = _SHIFTS if goes_home(words) else commands_meant(words)
    removes = removes_member(heard.text)
    works = any(steps_meant(heard.text, state) for state in WORKED_ON)
    roles = (
        people.seen_as(scene.tx, heard.who.user_id, by_membership=not scene.rules.approval)
        if likely or works or removes
        else frozenset()
    )
    if not roles & _STAFF or Role.OPERATOR in roles:
        return None
    if removes:
        scene.tell(TalkAnswer(about="member", amid=True), heard.who.user_id)
        return Reply(InboxOutcome.ANSWERED, about="member")
    if works and not likely:  # "otw", and no report in hand
        likely = ("tiketku", "antre") if roles & {Role.PETUGAS, Role.SUPERVISOR} else ()
    if not likely:
        return None
    scene.tell(PeopleHelp(likely=" ".join(likely)), heard.who.user_id)
    return Reply(InboxOutcome.HELP)
