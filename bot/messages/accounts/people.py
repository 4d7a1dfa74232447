"""Welcome, help, language, what is held of a person; refusals in words."""

import json

from bot.domain.accounts.messages import (
    PeopleApprovalsNone,
    PeopleBindHint,
    PeopleBindWait,
    PeopleBound,
    PeopleDeclined,
    PeopleGroupHelp,
    PeopleHelp,
    PeopleLanguage,
    PeopleLanguageSet,
    PeopleMenu,
    PeoplePrivacy,
    PeoplePrivateHint,
    PeopleTakeBack,
    PeopleWelcome,
    PeopleWithdrawn,
    RefusalTold,
    ToastTold,
)
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.kit.commands import GROUP, grouped, names_for, personal
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.kit.wording import spell
from storage.accounts import people
from storage.accounts.rights import to_take_back


@draws(RefusalTold)
def refusal(sight: Sight[RefusalTold]) -> Screen:
    """Why it was not done, and what to do instead."""
    facts = spell(sight.told.params(), sight.texts, sight.now, sight.rules.zone, sight.rules.service)
    holder = sight.told.holder
    if isinstance(holder, int):
        facts["holder_name"] = people.name_of(sight.tx, holder)
    return Screen(sight.texts.say(f"refusal.{sight.told.code}", **facts))


@draws(ToastTold)
def toast(sight: Sight[ToastTold]) -> Screen:
    """What a press came to."""
    facts = spell(json.loads(sight.told.facts), sight.texts, sight.now, sight.rules.zone, sight.rules.service)
    return Screen(sight.texts.say(sight.told.key, **facts))


@draws(PeopleWelcome)
def welcome(sight: Sight[PeopleWelcome]) -> Screen:
    """What this is, the emergency numbers, and where to begin."""
    label = sight.texts.plain
    return Screen(
        sight.texts.say("people.welcome", city=sight.city.name),
        (
            (Button(label("people.button.report"), button_data(Verb.WELCOME, arg="report"), style="primary"),),
            (Button(label("family.button.begin"), button_data(Verb.WELCOME, arg="search")),),
            (
                Button(label("people.button.status"), button_data(Verb.WELCOME, arg="status")),
                Button(label("people.button.help"), button_data(Verb.WELCOME, arg="help")),
            ),
        ),
    )


@draws(PeopleHelp)
def help_(sight: Sight[PeopleHelp]) -> Screen:
    """The commands of this person's roles, each with a line; where words may mean some of them, only these."""
    roles = people.seen_as(sight.tx, sight.letter.chat_id, by_membership=not sight.rules.approval)
    likely = tuple(one for one in sight.told.likely.split() if one in names_for(roles))
    if likely:
        parts = [sight.texts.say("people.help_likely"), _lines(sight, likely), sight.texts.say("people.help_all")]
        return Screen("\n\n".join(parts), (_report_button(sight),))
    parts = [sight.texts.say("people.help"), *(_group(sight, name, part) for name, part in grouped(names_for(roles)))]
    if Role.PETUGAS in roles:
        parts.append(sight.texts.say("people.help_responder"))
    parts.append(sight.texts.say("people.emergency"))
    return Screen("\n\n".join(parts), (_report_button(sight),))


@draws(PeoplePrivateHint)
def private_hint(sight: Sight[PeoplePrivateHint]) -> Screen:
    """One line, and a link to the private chat."""
    button = Button(sight.texts.plain("people.button.private"), url=f"https://t.me/{sight.rules.bot_username}")
    return Screen(sight.texts.say("people.private_hint"), ((button,),), silent=True)


def _report_button(sight: Sight[PeopleHelp]) -> tuple[Button, ...]:
    label = sight.texts.plain("people.button.report")
    return (Button(label, button_data(Verb.WELCOME, arg="report"), style="primary"),)


def _group(sight: Sight, name: str, commands: tuple[str, ...]) -> str:
    head = sight.texts.say(f"people.help_group.{name}") if name else ""
    return "\n".join(filter(None, (head, _lines(sight, commands))))


@draws(PeopleGroupHelp)
def group_help(sight: Sight[PeopleGroupHelp]) -> Screen:
    """What can be done in the team's group."""
    return Screen(f"{sight.texts.say('people.group_help')}\n\n{_lines(sight, GROUP)}")


@draws(PeoplePrivacy)
def privacy(sight: Sight[PeoplePrivacy]) -> Screen:
    """What is held of this person, and how to have it erased (SOP 8)."""
    held = people.held_about(sight.tx, sight.letter.chat_id)
    if held is None:
        return Screen(sight.texts.say("people.privacy_nothing"))
    roles = sorted(people.roles_of(sight.tx, sight.letter.chat_id))
    named = ", ".join(sight.texts.plain(f"role.{role}") for role in roles)
    return Screen(
        sight.texts.say(
            "people.privacy",
            name=held.name or "-",
            language=sight.texts.plain(f"language.{held.language}"),
            since=sight.at(held.first_at),
            reports=held.reports,
            drafts=held.drafts,
            files=held.files,
            notes=held.notes,
            searches=held.searches,
            raw=held.raw,
            roles=named or "-",
        ),
        ((Button(sight.texts.plain("own_copy.button.ask"), button_data(Verb.OWN_COPY)),),),
    )


@draws(
    PeopleLanguageSet,
    PeopleDeclined,
    PeopleApprovalsNone,
    PeopleBindWait,
    PeopleBindHint,
    PeopleBound,
)
def plain(sight: Sight) -> Screen:
    """News without details."""
    return Screen(sight.texts.say(sight.letter.kind))


@draws(PeopleLanguage)
def language(sight: Sight[PeopleLanguage]) -> Screen:
    """Both languages, each in its own words."""
    row = tuple(
        Button(sight.texts.plain(f"language.{code}"), button_data(Verb.LANGUAGE, arg=code)) for code in ("id", "en")
    )
    return Screen(sight.texts.say("people.language"), (row,))


@draws(PeopleMenu)
def menu(sight: Sight[PeopleMenu]) -> Screen:
    """The person's own menu of commands, by the roles of this moment."""
    user_id = sight.letter.chat_id
    return Screen(act=personal(user_id, people.roles_of(sight.tx, user_id), sight.texts.language))


def _lines(sight: Sight, names: tuple[str, ...]) -> str:
    return "\n".join(f"/{name} · {sight.texts.say(f'command.{name}')}" for name in names)


@draws(PeopleTakeBack)
def take_back(sight: Sight[PeopleTakeBack]) -> Screen:
    """No message: what the reader may no longer read is deleted from their chat."""
    reader = sight.letter.chat_id
    by_membership = not sight.rules.approval
    found = to_take_back(sight.tx, reader, sight.told.after, sight.now, by_membership=by_membership)
    return Screen(act=("deleteMessages", {"chat_id": reader, "message_ids": found})) if found else NOTHING


@draws(PeopleWithdrawn)
def withdrawn(sight: Sight[PeopleWithdrawn]) -> Screen:
    """In place of a card that its reader may no longer read."""
    return Screen(sight.texts.say("people.withdrawn"))
