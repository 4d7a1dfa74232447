"""What everybody may ask of the bot: a welcome, help by role, what is held of me, its erasure, my language."""

from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.accounts.messages import (
    PeopleGroupHelp,
    PeopleHelp,
    PeopleLanguage,
    PeopleLanguageSet,
    PeopleMenu,
    PeoplePrivacy,
    PeoplePrivateHint,
    PeopleWelcome,
)
from bot.domain.accounts.refusals import NoSuchLanguage, UnknownButton
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from storage.accounts import people

LANGUAGES = ("id", "en")


def tell_leads(scene: Scene, message: Message, *, subject: str | None = None, rewrite: bool = False) -> int:
    """The same message to the supervisors, or to the admins while there is no supervisor; to how many."""
    leads = people.leads(scene.tx)
    for user_id in leads:
        scene.tell(message, user_id, subject=subject, rewrite=rewrite)
    return len(leads)


def tell_staff(scene: Scene, message: Message) -> None:
    """The same message to every supervisor and every admin."""
    scene.tell_role(Role.SUPERVISOR, message)
    scene.tell_role(Role.ADMIN, message)


def welcome(scene: Scene, command: Request) -> Reply:
    """/start: what this is, and where to begin."""
    if not command.who.private:
        return group_help(scene, command)
    scene.tell(PeopleWelcome(), command.who.chat_id)
    return Reply(InboxOutcome.WELCOME)


def help_(scene: Scene, command: Request) -> Reply:
    """/help: what this person can do, by role."""
    if not command.who.private:
        return group_help(scene, command)
    scene.tell(PeopleHelp(), command.who.chat_id)
    return Reply(InboxOutcome.HELP)


def group_help(scene: Scene, command: Request) -> Reply:
    """What can be done in the team's group; nothing is said in any other group."""
    if command.who.chat_id != people.team_chat(scene.tx):
        return Reply(InboxOutcome.IGNORED)
    scene.tell(PeopleGroupHelp(), command.who.chat_id)
    return Reply(InboxOutcome.HELP)


def point_to_private(scene: Scene, command: Request) -> Reply:
    """A command of the private chat that was written in the team's group: what is one's own is not answered where all
    read it, and where to write it is said. Nothing in any other group."""
    if command.who.chat_id != people.team_chat(scene.tx):
        return Reply(InboxOutcome.IGNORED)
    scene.tell(PeoplePrivateHint(), command.who.chat_id, alone=scene.aside)
    return Reply(InboxOutcome.PRIVATE_HINT)


def privacy(scene: Scene, command: Request) -> Reply:
    """/privasi: what is held about me (SOP 8). Raises Refusal `private_only`."""
    in_private(command.who)
    scene.tell(PeoplePrivacy(), command.who.chat_id)
    return Reply(InboxOutcome.PRIVACY)


def offer_languages(scene: Scene, command: Request) -> Reply:
    """/bahasa: both languages as buttons."""
    in_private(command.who)
    scene.tell(PeopleLanguage(), command.who.chat_id, subject="language")
    return Reply(InboxOutcome.LANGUAGE_OFFERED)


def choose_language(scene: Scene, command: AskWith) -> Reply:
    """From now on the bot speaks this language to this person. Raises Refusal `private_only`, `no_such_language`."""
    in_private(command.who)
    if command.text not in LANGUAGES:
        raise Refusal(NoSuchLanguage())
    people.choose_language(scene.tx, command.who.user_id, command.text)
    scene.tell(PeopleLanguageSet(), command.who.chat_id)
    if people.roles_of(scene.tx, command.who.user_id):
        scene.tell(PeopleMenu(), command.who.user_id)
    return Reply(InboxOutcome.LANGUAGE)


def unknown_button(scene: Scene, command: Request) -> Reply:
    """A button of an old screen, or made-up data. Always raises Refusal `unknown_button`, audited."""
    raise Refusal(UnknownButton(), audit=True)
