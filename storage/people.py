"""Accounts, roles, membership of the team's group, and the group itself."""

from bot.domain.people import Role, Who
from storage.sqlite import Tx


def touch(tx: Tx, who: Who, now: int) -> None:
    """Remember that this person spoke, with today's name and language."""
    tx.run(
        """INSERT INTO account (user_id, name, language, first_at, seen_at) VALUES (:user, :name, :language, :now, :now)
           ON CONFLICT (user_id) DO UPDATE SET name = excluded.name, language = excluded.language,
               seen_at = excluded.seen_at, blocked_at = NULL""",
        {"user": who.user_id, "name": who.name, "language": who.language, "now": now},
    )


def name_of(tx: Tx, user_id: int) -> str:
    """The name a person goes by; empty where unknown."""
    row = tx.one("SELECT name FROM account WHERE user_id = :user", {"user": user_id})
    return "" if row is None else str(row[0])


def language_of(tx: Tx, user_id: int) -> str:
    """`id` or `en`; `id` where unknown."""
    row = tx.one("SELECT language FROM account WHERE user_id = :user", {"user": user_id})
    return "id" if row is None else str(row[0])


def mark_noticed(tx: Tx, user_id: int, now: int) -> bool:
    """The data notice is shown; True the first time."""
    return (
        tx.run(
            "UPDATE account SET noticed_at = :now WHERE user_id = :user AND noticed_at IS NULL",
            {"user": user_id, "now": now},
        )
        == 1
    )


def mark_blocked(tx: Tx, user_id: int, now: int) -> None:
    """Telegram refuses our messages to this person."""
    tx.run("UPDATE account SET blocked_at = :now WHERE user_id = :user", {"user": user_id, "now": now})


def roles_of(tx: Tx, user_id: int) -> frozenset[Role]:
    """The roles that were given to a person."""
    rows = tx.all("SELECT DISTINCT role FROM role WHERE user_id = :user", {"user": user_id})
    return frozenset(Role(row[0]) for row in rows)


def holders_of(tx: Tx, role: Role) -> list[int]:
    """Everybody with a role."""
    rows = tx.all("SELECT DISTINCT user_id FROM role WHERE role = :role ORDER BY user_id", {"role": str(role)})
    return [int(row[0]) for row in rows]


def grant(tx: Tx, user_id: int, role: Role, by: int | None, now: int, area_code: str = "") -> bool:
    """Give a role; False where the person has it."""
    return (
        tx.run(
            """INSERT INTO role (user_id, role, area_code, granted_by, granted_at)
               VALUES (:user, :role, :area, :by, :now) ON CONFLICT DO NOTHING""",
            {"user": user_id, "role": str(role), "area": area_code, "by": by, "now": now},
        )
        == 1
    )


def revoke(tx: Tx, user_id: int, role: Role) -> bool:
    """Take a role away; False where the person had it not."""
    return tx.run("DELETE FROM role WHERE user_id = :user AND role = :role", {"user": user_id, "role": str(role)}) > 0


def team_chat(tx: Tx) -> int | None:
    """The team's group; None before it is bound."""
    row = tx.one("SELECT chat_id FROM chat WHERE purpose = 'team'")
    return None if row is None else int(row[0])


def bind_team(tx: Tx, chat_id: int, title: str, now: int) -> None:
    """This is the team's group from now on."""
    tx.run("DELETE FROM chat WHERE purpose = 'team' OR chat_id = :chat", {"chat": chat_id})
    tx.run(
        "INSERT INTO chat (chat_id, purpose, title, bound_at) VALUES (:chat, 'team', :title, :now)",
        {"chat": chat_id, "title": title, "now": now},
    )


def move_team(tx: Tx, old: int, new: int) -> bool:
    """The group became a supergroup; False where it was not ours, or has moved already."""
    moved = tx.run("UPDATE chat SET chat_id = :new, cut_off_at = NULL WHERE chat_id = :old", {"old": old, "new": new})
    tx.run("UPDATE OR REPLACE member SET chat_id = :new WHERE chat_id = :old", {"old": old, "new": new})
    tx.run("UPDATE fold SET closed_at = opened_at WHERE chat_id = :old AND closed_at IS NULL", {"old": old})
    return moved == 1


def cut_off(tx: Tx, chat_id: int, now: int | None) -> bool:
    """Telegram says that the bot can (None) or cannot write in the team's group; True where that is news."""
    return (
        tx.run(
            "UPDATE chat SET cut_off_at = :now WHERE chat_id = :chat AND (cut_off_at IS NULL) <> (:now IS NULL)",
            {"chat": chat_id, "now": now},
        )
        == 1
    )


def is_cut_off(tx: Tx, chat_id: int) -> bool:
    """Whether the bot is known to be unable to write in this group."""
    row = tx.one("SELECT cut_off_at FROM chat WHERE chat_id = :chat", {"chat": chat_id})
    return row is not None and row[0] is not None


def set_member(tx: Tx, chat_id: int, user_id: int, inside: bool, now: int) -> None:
    """What Telegram says of a person's place in a group."""
    tx.run(
        """INSERT INTO member (chat_id, user_id, inside, checked_at) VALUES (:chat, :user, :inside, :now)
           ON CONFLICT (chat_id, user_id) DO UPDATE SET inside = excluded.inside, checked_at = excluded.checked_at""",
        {"chat": chat_id, "user": user_id, "inside": int(inside), "now": now},
    )


def membership(tx: Tx, chat_id: int, user_id: int, fresh_since: int) -> bool | None:
    """Whether the person is in the group; None where that is not known since `fresh_since` (UTC ms)."""
    row = tx.one(
        "SELECT inside, checked_at FROM member WHERE chat_id = :chat AND user_id = :user",
        {"chat": chat_id, "user": user_id},
    )
    if row is None or row[1] < fresh_since:
        return None
    return bool(row[0])
