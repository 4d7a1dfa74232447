"""Methods about chats, members, files and the bot itself (commands, texts, menu button)."""

from __future__ import annotations

import re
from typing import Any

from simulator.api import Api, method
from simulator.errors import bad_request
from simulator.files import MAX_DOWNLOAD
from simulator.groups import set_status
from simulator.params import Params
from simulator.users import User
from simulator.world import Chat, Json

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_GIFTS = (
    "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels",
)  # fmt: skip
_TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}
_SCOPES = frozenset({
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators",
    "chat_member",
})  # fmt: skip
Key = tuple[str, int, int, str]


@method("getMe")
def get_me(api: Api, params: Params) -> Json:
    flags = ("supports_inline_queries", "can_connect_to_business", "has_main_web_app", "has_topics_enabled",
             "allows_users_to_create_topics", "can_manage_bots")  # fmt: skip
    return {
        **api.world.bot.as_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not api.world.privacy_mode,
        **dict.fromkeys(flags, False),
    }


# -- chats ---------------------------------------------------------------------------------------------------------
@method("getChat")
def get_chat(api: Api, params: Params) -> Json:
    chat = _readable(api, params)
    full: Json = {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(_GIFTS, True)
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].body
    if chat.invite_link:
        full["invite_link"] = chat.invite_link
    return full


def _readable(api: Api, params: Params) -> Chat:
    chat = api.chat(params)
    if chat.user is None:
        api.check_member(chat)
    elif not chat.user.started and not any(chat.user.id in other.members for other in api.world.chats.values()):
        raise bad_request("chat not found")
    return chat


def _group(api: Api, params: Params) -> Chat:
    chat = _readable(api, params)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return chat


@method("getChatMember")
def get_chat_member(api: Api, params: Params) -> Json:
    chat = _readable(api, params)
    number = params.integer("user_id")
    user = api.world.users.get(number)
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID" if number > 0 else "invalid user_id specified")
    if chat.user is not None:
        if user is not chat.user and user is not api.world.bot:
            raise bad_request("user not found")
        return {"user": user.as_json(), "status": "member"}
    member = chat.member(user)
    if member is None:
        return {"user": user.as_json(), "status": "left"}
    return member.as_json()


@method("getChatAdministrators")
def get_administrators(api: Api, params: Params) -> list[Json]:
    chat = _group(api, params)
    bots = api.world.bot
    return [m.as_json() for m in chat.members.values() if m.is_admin and (not m.user.is_bot or m.user is bots)]


@method("getChatMemberCount")
def get_member_count(api: Api, params: Params) -> int:
    chat = _readable(api, params)
    return 2 if chat.private else sum(member.present for member in chat.members.values())


@method("leaveChat")
def leave_chat(api: Api, params: Params) -> bool:
    chat = api.writable(params)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    set_status(api.world, chat, api.world.bot, "left", api.world.bot)
    return True


@method("exportChatInviteLink")
def export_invite_link(api: Api, params: Params) -> str:
    chat = api.writable(params)
    if chat.private or not api.may(chat, "can_invite_users"):
        raise bad_request("not enough rights to manage chat invite link")
    chat.invite_link = f"https://t.me/+{api.world.rng.getrandbits(80):020x}"
    return chat.invite_link


# -- files ---------------------------------------------------------------------------------------------------------
@method("getFile")
def get_file(api: Api, params: Params) -> Json:
    name = params.text("file_id")
    if not name:
        raise bad_request("file_id not specified")
    stored = api.world.files.by_id.get(name)
    if stored is None:
        raise bad_request("invalid file_id")
    if stored.size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.ids(), "file_path": stored.path}


# -- commands ------------------------------------------------------------------------------------------------------
def _scope(api: Api, params: Params) -> Key:
    scope: Any = params.tree("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    language = params.text("language_code")
    if language and not (len(language) == 2 and language.isalpha()):
        raise bad_request("invalid language code specified")
    if not kind.startswith("chat"):
        return kind, 0, 0, language
    chat = api.chat(Params(scope))
    user = Params(scope).integer("user_id") if kind == "chat_member" else 0
    return kind, chat.id, user, language


@method("setMyCommands")
def set_commands(api: Api, params: Params) -> bool:
    commands = params.tree("commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH" if isinstance(commands, list) else "expected an Array of BotCommand")
    kept = [_command(command, api.ephemeral) for command in commands]
    key = _scope(api, params)
    if kept:
        api.commands[key] = kept
    else:
        api.commands.pop(key, None)
    return True


def _command(given: Any, ephemeral: bool) -> Json:
    if not isinstance(given, dict):
        raise bad_request("expected an Array of BotCommand")
    name = str(given.get("command", "")).removeprefix("/")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(given.get("description", ""))
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID" if description else "command description must be non-empty")
    alone: Json = {"is_ephemeral": True} if ephemeral and given.get("is_ephemeral") else {}
    return {"command": name, "description": description, **alone}


@method("getMyCommands")
def get_commands(api: Api, params: Params) -> list[Json]:
    return api.commands.get(_scope(api, params), [])


@method("deleteMyCommands")
def delete_commands(api: Api, params: Params) -> bool:
    api.commands.pop(_scope(api, params), None)
    return True


def commands_shown(api: Api, chat: Chat, user: User, language: str) -> list[Json]:
    """The commands that a client offers to a user in a chat: the narrowest scope wins, then the language."""
    member = chat.member(user)
    kinds: list[tuple[str, int, int]]
    if chat.private:
        kinds = [("chat", chat.id, 0), ("all_private_chats", 0, 0)]
    else:
        kinds = [("chat_member", chat.id, user.id)]
        admin = member is not None and member.is_admin
        kinds += [("chat_administrators", chat.id, 0)] if admin else []
        kinds += [("chat", chat.id, 0)]
        kinds += [("all_chat_administrators", 0, 0)] if admin else []
        kinds += [("all_group_chats", 0, 0)]
    for kind in [*kinds, ("default", 0, 0)]:
        for tongue in (language, ""):
            if (*kind, tongue) in api.commands:
                return api.commands[*kind, tongue]
    return []


# -- texts of the bot ----------------------------------------------------------------------------------------------
def _profile_text(title: str, field: str) -> None:
    @method(f"setMy{title}")
    def store(api: Api, params: Params) -> bool:
        text = params.text(field)
        if len(text) > _TEXT_LIMITS[field]:
            raise bad_request(f"{field.replace('_', ' ')} is too long")
        api.profile[field, params.text("language_code")] = text
        return True

    @method(f"getMy{title}")
    def fetch(api: Api, params: Params) -> Json:
        default = api.world.bot.first_name if field == "name" else ""
        fallback = api.profile.get((field, ""), default)
        return {field: api.profile.get((field, params.text("language_code"))) or fallback}


for _title, _field in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
    _profile_text(_title, _field)


@method("setChatMenuButton")
def set_menu_button(api: Api, params: Params) -> bool:
    button: Any = params.tree("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse MenuButton: MenuButton has unsupported type")
    if params.has("chat_id"):
        chat = api.chat(params)
        if not chat.private:
            raise bad_request("chat menu button can be changed only in private chats")
        chat.menu_button = button
    else:
        api.default_menu_button = button
    return True


@method("getChatMenuButton")
def get_menu_button(api: Api, params: Params) -> Json:
    own = api.chat(params).menu_button if params.has("chat_id") else None
    return own or api.default_menu_button
