"""The menu of commands: by scope, role and language. A menu proves nothing; the role is checked where things change."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.domain.kit.people import Role
from bot.texts.catalog import DEFAULT, LANGUAGES, texts
from storage.accounts import people
from storage.kit.sqlite import Tx

Menu = tuple[str, dict[str, Any]]  # a method of the Bot API and its parameters
RESIDENT = ("lapor", "status", "cari", "pencarian", "layanan", "batal", "bantuan", "privasi", "hapusdata", "bahasa")
BY_ROLE: Mapping[Role, tuple[str, ...]] = {
    Role.PETUGAS: (
        "antre",
        "ambil",
        "tiketku",
        "tiket",
        "menuju",
        "tiba",
        "ditangani",
        "selesai",
        "batallangkah",
        "lepas",
        "bantu",
        "orang",
        "jadwal",
        "hunian",
        "jaga",
        "kalender",
        "surat",
        "cocok",
        "kelurahan",
    ),
    Role.OPERATOR: ("catat",),
    Role.SUPERVISOR: (
        "antre",
        "tiket",
        "ambilalih",
        "tugaskan",
        "setujui",
        "catat",
        "undang",
        "orang",
        "jadwal",
        "hunian",
        "jaga",
        "kalender",
        "cocok",
        "umumkan",
        "surat",
        "register",
        "temukan",
        "tahan",
        "lepastahan",
        "jeda",
        "tinjau",
        "kebocoran",
        "audit",
        "pertanyaan",
        "rekap",
        "langganan",
        "ekspor",
        "kelurahan",
    ),
    Role.WILAYAH: ("wilayah", "rekap", "langganan"),
    Role.ADMIN: ("undang", "peran", "grup", "kebocoran"),
}
GROUP = ("antre", "ambil", "tiket", "tiketku", "bantuan")
UNSEEN = frozenset({"ambil", "tiket", "tiketku"})  # whose answer is for one person: only the bot is to see them


# How help sorts what somebody can do, the day's most used first; residents need no headings.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "work": (
        "antre",
        "ambil",
        "tiketku",
        "tiket",
        "menuju",
        "tiba",
        "ditangani",
        "selesai",
        "batallangkah",
        "lepas",
        "bantu",
        "kelurahan",
        "catat",
        "wilayah",
    ),
    "lead": ("ambilalih", "tugaskan", "setujui", "undang", "peran", "grup", "jaga", "kalender"),
    "case": ("orang", "jadwal", "hunian", "surat", "cocok", "umumkan", "register"),
    "figures": ("rekap", "langganan", "ekspor", "temukan", "audit", "pertanyaan"),
}


def grouped(names: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Commands under their headings, in the order of the headings; what has none comes last, without one. Few commands
    stand as they are."""
    unique = tuple(dict.fromkeys(names))
    if len(unique) <= len(RESIDENT) + 1:
        return [("", unique)]
    found = [(head, tuple(one for one in part if one in unique)) for head, part in GROUPS.items()]
    rest = tuple(one for one in unique if all(one not in part for part in GROUPS.values()))
    return [*((head, part) for head, part in found if part), ("own", rest)]


def menu(names: Iterable[str], language: str) -> list[dict[str, str]]:
    """Commands with their descriptions, each once."""
    words = texts(language)
    return [{"command": name, "description": words.plain(f"command.{name}")} for name in dict.fromkeys(names)]


def names_for(roles: frozenset[Role]) -> tuple[str, ...]:
    """What somebody with these roles finds in the menu, the work first."""
    work = [name for role in BY_ROLE if role in roles for name in BY_ROLE[role]]
    return (*work, *RESIDENT)


def personal(user_id: int, roles: frozenset[Role], language: str) -> Menu:
    """The call that gives one person the menu of their roles; without a role the common one counts again."""
    scope = {"type": "chat", "chat_id": user_id}
    if not roles:
        return "deleteMyCommands", {"scope": scope}
    return "setMyCommands", {"scope": scope, "commands": menu(names_for(roles), language)}


def common(team: int | None, team_language: str, *, unseen: bool = False) -> list[Menu]:
    """The calls for everybody: each scope without a language and with each language, and the team's group, where some
    commands are `unseen` by all but the bot."""
    calls: list[Menu] = []
    for scope in ("default", "all_private_chats"):
        for code in ("", *LANGUAGES):
            words = {"scope": {"type": scope}, "commands": menu(RESIDENT, code or DEFAULT)}
            calls.append(("setMyCommands", {**words, "language_code": code} if code else words))
    calls.append(("setMyCommands", {"scope": {"type": "all_group_chats"}, "commands": menu(["bantuan"], DEFAULT)}))
    if team is not None:
        scope_team = {"type": "chat", "chat_id": team}
        listed: list[dict[str, Any]] = [*menu(GROUP, team_language)]
        if unseen:
            listed = [one | ({"is_ephemeral": True} if one["command"] in UNSEEN else {}) for one in listed]
        calls.append(("setMyCommands", {"scope": scope_team, "commands": listed}))
    return calls


def everything(tx: Tx, team_language: str, *, unseen: bool = False) -> list[Menu]:
    """Every menu as it is to be now: the common ones, and one for each person with a role."""
    staff = dict.fromkeys(one.user_id for one in people.staff(tx))
    own = [personal(who, people.roles_of(tx, who), people.language_of(tx, who)) for who in staff]
    return [*common(people.team_chat(tx), team_language, unseen=unseen), *own]
