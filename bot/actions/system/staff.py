"""Words of people of the team that mean a command (SOP 1): whoever asks for the figures on the way to a meeting is
shown /rekap, and begins no report."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.accounts.messages import PeopleHelp
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.system.staff_words import commands_meant
from bot.reading.normal import normal
from storage.accounts import people

_STAFF = frozenset((Role.PETUGAS, Role.SUPERVISOR, Role.WILAYAH, Role.ADMIN))


def may_mean_a_command(scene: Scene, heard: Heard) -> bool:
    """Whether the writer is of the team, takes no calls (those words are a caller's) and names a command."""
    roles = people.roles_of(scene.tx, heard.who.user_id)
    return bool(roles & _STAFF) and Role.OPERATOR not in roles and bool(commands_meant(normal(heard.text)))


def help_with(scene: Scene, heard: Heard) -> Reply:
    """The commands that may be meant, to touch."""
    likely = commands_meant(normal(heard.text))
    scene.tell(PeopleHelp(likely=" ".join(likely)), heard.who.user_id)
    return Reply(InboxOutcome.HELP)
