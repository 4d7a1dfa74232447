"""One-time links that give a role, and the codes that bind the team's group. Only hashes of links are kept."""

from dataclasses import dataclass

from bot.domain.kit.people import Role
from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class Invite:
    """A link. `created_by` None: the host's command line; instants in UTC ms."""

    role: Role
    created_by: int | None
    expires_at: int
    used_by: int | None
    area_code: str = ""


@dataclass(frozen=True, slots=True)
class Binding:
    """A code for the group; `chat_id`, `title` and `topic` once it was typed there. `expires_at` in UTC ms."""

    id: int
    code: str
    created_by: int
    expires_at: int
    chat_id: int | None
    title: str | None
    topic: int | None


def create(tx: Tx, token_hash: str, role: Role, by: int | None, now: int, expires_at: int, area_code: str = "") -> None:
    """Keep a link, for an area where the role is bound to one; the same link twice is one."""
    tx.run(
        """INSERT INTO invite (token_hash, role, created_by, created_at, expires_at, area_code)
           VALUES (:hash, :role, :by, :now, :expires, :area) ON CONFLICT (token_hash) DO NOTHING""",
        {"hash": token_hash, "role": str(role), "by": by, "now": now, "expires": expires_at, "area": area_code},
    )


def find(tx: Tx, token_hash: str) -> Invite | None:
    """The link with this hash, used, expired or good."""
    row = tx.one(
        "SELECT role, created_by, expires_at, used_by, area_code FROM invite WHERE token_hash = :hash",
        {"hash": token_hash},
    )
    return None if row is None else Invite(Role(row[0]), *row[1:])


def use(tx: Tx, token_hash: str, user_id: int, now: int) -> bool:
    """Use up a link; False where it was used before, is unknown, or has expired."""
    return (
        tx.run(
            """UPDATE invite SET used_by = :user, used_at = :now
               WHERE token_hash = :hash AND used_by IS NULL AND expires_at > :now""",
            {"hash": token_hash, "user": user_id, "now": now},
        )
        == 1
    )


def void(tx: Tx, user_id: int, now: int) -> int:
    """What this person made is good for nothing from now on: links that nobody used, codes for the group. How many."""
    codes = tx.run("DELETE FROM binding WHERE created_by = :user", {"user": user_id})
    return codes + tx.run(
        "UPDATE invite SET expires_at = :now WHERE created_by = :user AND used_by IS NULL AND expires_at > :now",
        {"user": user_id, "now": now},
    )


def wrong_tries(tx: Tx, user_id: int, since: int) -> int:
    """How many wrong links this account tried in the window that began after `since` (UTC ms)."""
    row = tx.one(
        "SELECT tries FROM wrong_try WHERE user_id = :user AND since > :since", {"user": user_id, "since": since}
    )
    return 0 if row is None else int(row[0])


def count_wrong_try(tx: Tx, user_id: int, now: int, since: int) -> None:
    """One more wrong link; a window that began before `since` (UTC ms) starts anew."""
    tx.run(
        """INSERT INTO wrong_try (user_id, since, tries) VALUES (:user, :now, 1)
           ON CONFLICT (user_id) DO UPDATE SET
               tries = CASE WHEN since > :since THEN tries + 1 ELSE 1 END,
               since = CASE WHEN since > :since THEN since ELSE excluded.since END""",
        {"user": user_id, "now": now, "since": since},
    )


def begin_binding(tx: Tx, code: str, by: int, now: int, expires_at: int) -> int:
    """A new code for the group; the admin's earlier ones and all that have expired are void. Its id."""
    tx.run("DELETE FROM binding WHERE created_by = :by OR expires_at <= :now", {"by": by, "now": now})
    return tx.insert(
        "INSERT INTO binding (code, created_by, expires_at) VALUES (:code, :by, :expires)",
        {"code": code, "by": by, "expires": expires_at},
    )


def binding(tx: Tx, binding_id: int) -> Binding | None:
    """One code by its id."""
    row = tx.one(
        "SELECT id, code, created_by, expires_at, chat_id, title, topic FROM binding WHERE id = :id", {"id": binding_id}
    )
    return None if row is None else Binding(*row)


def binding_of(tx: Tx, code: str, now: int) -> Binding | None:
    """The code that somebody typed, if it is still good."""
    row = tx.one(
        """SELECT id, code, created_by, expires_at, chat_id, title, topic FROM binding
           WHERE code = :code AND expires_at > :now""",
        {"code": code, "now": now},
    )
    return None if row is None else Binding(*row)


def binding_open(tx: Tx, now: int) -> bool:
    """Whether an admin is about to bind a group."""
    return tx.one("SELECT 1 FROM binding WHERE expires_at > :now", {"now": now}) is not None


def propose_binding(tx: Tx, binding_id: int, chat_id: int, title: str, topic: int | None) -> None:
    """The code was typed in this group, in this topic of it."""
    tx.run(
        "UPDATE binding SET chat_id = :chat, title = :title, topic = :topic WHERE id = :id",
        {"id": binding_id, "chat": chat_id, "title": title, "topic": topic},
    )


def end_binding(tx: Tx, binding_id: int) -> None:
    """The code has been used, or turned down."""
    tx.run("DELETE FROM binding WHERE id = :id", {"id": binding_id})
