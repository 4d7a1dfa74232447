"""What everybody may ask of the bot: a welcome, help by role, what is held of me, its erasure, my language."""

from dataclasses import dataclass

from bot.actions.kit.requests import Decide, Request
from bot.actions.kit.scene import Reply, Scene
from bot.clock import DAY
from bot.domain.accounts.messages import (
    PeopleErase,
    PeopleEraseSettled,
    PeopleEraseWanted,
    PeopleGroupHelp,
    PeopleHelp,
    PeopleLanguage,
    PeopleLanguageSet,
    PeopleMenu,
    PeoplePrivacy,
    PeopleWelcome,
)
from bot.domain.accounts.refusals import ErasureWaits, NoSuchLanguage, UnknownButton
from bot.domain.kit.messages import Message
from bot.domain.kit.people import ERASURE, ERASURE_MS, Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import NothingWaits, PrivateOnly, Refusal
from storage.accounts import people
from storage.kit import reminders
from storage.kit.reminders import Due

LANGUAGES = ("id", "en")


@dataclass(frozen=True, slots=True)
class Choose:
    """`who` picks the language `code`."""

    who: Who
    code: str


def tell_leads(
    scene: Scene,
    message: Message,
    priority: Priority | None = None,
    *,
    subject: str | None = None,
    rewrite: bool = False,
) -> int:
    """The same message to the supervisors, or to the admins while there is no supervisor; to how many."""
    leads = people.leads(scene.tx)
    for user_id in leads:
        scene.tell(message, user_id, priority, subject=subject, rewrite=rewrite)
    return len(leads)


def tell_staff(scene: Scene, message: Message, priority: Priority | None = None) -> None:
    """The same message to every supervisor and every admin."""
    scene.tell_role(Role.SUPERVISOR, message, priority)
    scene.tell_role(Role.ADMIN, message, priority)


def welcome(scene: Scene, command: Request) -> Reply:
    """/start: what this is, and where to begin."""
    if not command.who.private:
        return group_help(scene, command)
    scene.tell(PeopleWelcome(), command.who.chat_id)
    return Reply("welcome")


def help_(scene: Scene, command: Request) -> Reply:
    """/help: what this person can do, by role."""
    if not command.who.private:
        return group_help(scene, command)
    scene.tell(PeopleHelp(), command.who.chat_id)
    return Reply("help")


def group_help(scene: Scene, command: Request) -> Reply:
    """What can be done in the team's group; nothing is said in any other group."""
    if command.who.chat_id != people.team_chat(scene.tx):
        return Reply("ignored")
    scene.tell(PeopleGroupHelp(), command.who.chat_id)
    return Reply("help")


def privacy(scene: Scene, command: Request) -> Reply:
    """/privasi: what is held about me (SOP 8). Raises Refusal `private_only`."""
    _in_private(command.who)
    scene.tell(PeoplePrivacy(), command.who.chat_id)
    return Reply("privacy")


def offer_erasure(scene: Scene, command: Request) -> Reply:
    """/hapusdata: what an erasure means, and a button to ask for it. Raises Refusal `private_only`."""
    _in_private(command.who)
    scene.tell(PeopleErase(), command.who.chat_id, subject="erase")
    return Reply("erasure offered")


def request_erasure(scene: Scene, command: Request) -> Reply:
    """The request is on record and due in 3 × 24 h (SOP 8). Raises Refusal `private_only`, `erasure_waits`."""
    _in_private(command.who)
    user_id = command.who.user_id
    if (waiting := reminders.of_person(scene.tx, ERASURE, user_id)) is not None:
        raise Refusal(ErasureWaits(due=waiting.facts["promised"]))
    due = scene.now + ERASURE_MS
    reminders.plan_apart(scene.tx, ERASURE, due, {"user": user_id, "promised": due})
    scene.record("data.erasure_asked", None, {"user": user_id, "due": due})
    scene.tell(PeopleErase(), command.who.chat_id, subject="erase", rewrite=True)
    tell_leads(scene, PeopleEraseWanted(user=user_id), subject=f"erasure:{user_id}")
    return Reply("erasure asked", "people.toast.saved")


def settle_erasure(scene: Scene, command: Decide) -> Reply:
    """A supervisor (or an admin) has dealt with the request of the person `number`, who is told. Raises Refusal
    `not_allowed`, `nothing_waits`."""
    scene.require(command.who, Role.SUPERVISOR, Role.ADMIN)
    waiting = reminders.of_person(scene.tx, ERASURE, command.number)
    if waiting is None:
        raise Refusal(NothingWaits())
    reminders.cancel(scene.tx, waiting.id)
    scene.record("data.erasure_settled", None, {"user": command.number})
    scene.tell(PeopleEraseSettled(), command.number)
    tell_leads(scene, PeopleEraseWanted(user=command.number), subject=f"erasure:{command.number}", rewrite=True)
    return Reply("erasure settled", "people.toast.saved")


def erasure_due(scene: Scene, due: Due) -> None:
    """The promised moment has passed: the leads are told, and again each day until it is settled."""
    known = due.facts
    reminders.plan_apart(scene.tx, ERASURE, scene.now + DAY, known)
    tell_leads(scene, PeopleEraseWanted(user=known["user"]), subject=f"erasure:{known['user']}")


def offer_languages(scene: Scene, command: Request) -> Reply:
    """/bahasa: both languages as buttons."""
    _in_private(command.who)
    scene.tell(PeopleLanguage(), command.who.chat_id, subject="language")
    return Reply("language offered")


def choose_language(scene: Scene, command: Choose) -> Reply:
    """From now on the bot speaks this language to this person. Raises Refusal `private_only`, `no_such_language`."""
    _in_private(command.who)
    if command.code not in LANGUAGES:
        raise Refusal(NoSuchLanguage())
    people.choose_language(scene.tx, command.who.user_id, command.code)
    scene.tell(PeopleLanguageSet(), command.who.chat_id)
    if people.roles_of(scene.tx, command.who.user_id):
        scene.tell(PeopleMenu(), command.who.user_id)
    return Reply("language")


def unknown_button(scene: Scene, command: Request) -> Reply:
    """A button of an old screen, or made-up data. Always raises Refusal `unknown_button`, audited."""
    raise Refusal(UnknownButton(), audit=True)


def _in_private(who: Who) -> None:
    if not who.private:
        raise Refusal(PrivateOnly())
