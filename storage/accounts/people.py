"""Accounts, roles, membership of the team's group, and the group itself."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.kit.people import Role, Who
from storage.kit.sqlite import Tx, spelled


def touch(tx: Tx, spoke: Iterable[Who], now: int) -> None:
    """Remember that these people spoke, with today's names and languages."""
    known = {who.user_id: (who.user_id, who.name, who.language) for who in spoke}
    tx.run(
        """INSERT INTO account (user_id, name, language, first_at, seen_at)
           SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), :now, :now
           FROM json_each(:people) WHERE true
           ON CONFLICT (user_id) DO UPDATE SET name = excluded.name, language = coalesce(chosen, excluded.language),
               seen_at = excluded.seen_at, blocked_at = NULL""",
        {"people": spelled(list(known.values())), "now": now},
    )


def name_of(tx: Tx, user_id: int) -> str:
    """The name a person goes by; empty where unknown."""
    row = tx.one("SELECT name FROM account WHERE user_id = :user", {"user": user_id})
    return "" if row is None else str(row[0])


def is_known(tx: Tx, user_id: int) -> bool:
    """Whether there is an account of this person."""
    return tx.one("SELECT 1 FROM account WHERE user_id = :user", {"user": user_id}) is not None


def language_of(tx: Tx, user_id: int) -> str:
    """`id` or `en`; `id` where unknown."""
    row = tx.one("SELECT language FROM account WHERE user_id = :user", {"user": user_id})
    return "id" if row is None else str(row[0])


def choose_language(tx: Tx, user_id: int, language: str) -> None:
    """The person asked for this language; Telegram's own setting no longer counts."""
    tx.run(
        "UPDATE account SET chosen = :language, language = :language WHERE user_id = :user",
        {"user": user_id, "language": language},
    )


def mark_noticed(tx: Tx, user_id: int, now: int) -> bool:
    """The data notice is shown; True the first time."""
    return (
        tx.run(
            "UPDATE account SET noticed_at = :now WHERE user_id = :user AND noticed_at IS NULL",
            {"user": user_id, "now": now},
        )
        == 1
    )


def mark_limited(tx: Tx, user_id: int, now: int, since: int) -> bool:
    """The one polite answer of the flood bucket is given; False where it was given after `since` (UTC ms)."""
    return (
        tx.run(
            """UPDATE account SET limited_at = :now
               WHERE user_id = :user AND (limited_at IS NULL OR limited_at <= :since)""",
            {"user": user_id, "now": now, "since": since},
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


def reachable_holders(tx: Tx, role: Role) -> list[int]:
    """Everybody with a role who has not blocked the bot."""
    rows = tx.all(
        """SELECT DISTINCT r.user_id FROM role AS r LEFT JOIN account AS a USING (user_id)
           WHERE r.role = :role AND a.blocked_at IS NULL ORDER BY r.user_id""",
        {"role": str(role)},
    )
    return [int(row[0]) for row in rows]


def leads(tx: Tx) -> list[int]:
    """The supervisors, or the admins while there is no supervisor."""
    return holders_of(tx, Role.SUPERVISOR) or holders_of(tx, Role.ADMIN)


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


def topic_of(tx: Tx, chat_id: int) -> int:
    """The topic of the team's group in which its cards go; 0 where they stand outside all topics."""
    row = tx.one("SELECT coalesce(topic, 0) FROM chat WHERE chat_id = :chat", {"chat": chat_id})
    return 0 if row is None else int(row[0])


def set_topic(tx: Tx, topic: int) -> None:
    """The team's cards go to this topic of its group from now on."""
    tx.run("UPDATE chat SET topic = :topic WHERE purpose = 'team'", {"topic": topic})


def bind_team(tx: Tx, chat_id: int, title: str, now: int, topic: int | None = None) -> None:
    """This is the team's group from now on, and this its topic."""
    tx.run("DELETE FROM chat WHERE purpose = 'team' OR chat_id = :chat", {"chat": chat_id})
    tx.run(
        """INSERT INTO chat (chat_id, purpose, title, bound_at, topic)
           VALUES (:chat, 'team', :title, :now, :topic)""",
        {"chat": chat_id, "title": title, "now": now, "topic": topic},
    )


def move_team(tx: Tx, old: int, new: int) -> bool:
    """The group became a supergroup; False where it was not ours, or has moved already."""
    moved = tx.run("UPDATE chat SET chat_id = :new, cut_off_at = NULL WHERE chat_id = :old", {"old": old, "new": new})
    tx.run("UPDATE OR REPLACE member SET chat_id = :new WHERE chat_id = :old", {"old": old, "new": new})
    tx.run("UPDATE fold SET closed_at = opened_at WHERE chat_id = :old AND closed_at IS NULL", {"old": old})
    return moved == 1


def cut_off(tx: Tx, chat_id: int, now: int) -> bool:
    """Telegram says that the bot cannot write in the team's group; True where that is news."""
    known = tx.one("SELECT cut_off_at FROM chat WHERE chat_id = :chat", {"chat": chat_id})
    tx.run("UPDATE chat SET cut_off_at = :now WHERE chat_id = :chat", {"chat": chat_id, "now": now})
    return known is not None and known[0] is None


def reconnect(tx: Tx, chat_id: int) -> bool:
    """The bot can write in the team's group again; True where that is news."""
    return (
        tx.run(
            "UPDATE chat SET cut_off_at = NULL WHERE chat_id = :chat AND cut_off_at IS NOT NULL",
            {"chat": chat_id},
        )
        == 1
    )


def is_cut_off(tx: Tx, chat_id: int, since: int = 0) -> bool:
    """Whether the bot was found unable to write in this group after `since` (UTC ms): after a while it is to try
    again, since the news that it is back may have been lost."""
    row = tx.one("SELECT cut_off_at FROM chat WHERE chat_id = :chat", {"chat": chat_id})
    return row is not None and row[0] is not None and row[0] > since


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


def seen_as(tx: Tx, user_id: int, *, by_membership: bool) -> frozenset[Role]:
    """The roles that somebody was given, and where being in the team's group is enough a responder's of whoever was
    seen there last. For what is shown only: what is done is checked anew where it is done."""
    given, team = roles_of(tx, user_id), team_chat(tx)
    seen = by_membership and team is not None and membership(tx, team, user_id, 0)
    return given | {Role.PETUGAS} if seen else given


def colleagues(tx: Tx, team: int | None) -> list[str]:
    """The names of everybody who has a role, or is known to be in the team's group."""
    rows = tx.all(
        """SELECT DISTINCT a.name
           FROM (SELECT user_id FROM role
                 UNION SELECT user_id FROM member WHERE chat_id = :team AND inside = 1) AS c
           JOIN account AS a ON a.user_id = c.user_id WHERE a.name <> ''""",
        {"team": team},
    )
    return [str(row[0]) for row in rows]


@dataclass(frozen=True, slots=True)
class Granted:
    """A role that somebody has; `areas`: the codes of those it is bound to."""

    user_id: int
    name: str
    role: Role
    areas: tuple[str, ...] = ()


def staff(tx: Tx) -> list[Granted]:
    """Everybody with a role, one entry for each role, by name."""
    rows = tx.all(
        """SELECT r.user_id, coalesce(a.name, ''), r.role, group_concat(r.area_code)
           FROM role AS r LEFT JOIN account AS a USING (user_id) GROUP BY r.user_id, r.role ORDER BY 2, 1, 3"""
    )
    return [Granted(row[0], row[1], Role(row[2]), tuple(sorted(filter(None, row[3].split(","))))) for row in rows]


def responders(tx: Tx, team: int | None, by_membership: bool, limit: int) -> list[int]:
    """Who can be given a ticket: the responders who are not known to have left the group; with `by_membership` also
    everybody who is known to be in it. By name."""
    rows = tx.all(
        """SELECT a.user_id
           FROM (SELECT user_id FROM role WHERE role = 'petugas'
                 UNION SELECT user_id FROM member WHERE chat_id = :team AND inside = 1 AND :by_membership = 1) AS c
           JOIN account AS a ON a.user_id = c.user_id
           LEFT JOIN member AS m ON m.chat_id = :team AND m.user_id = a.user_id
           WHERE a.blocked_at IS NULL AND coalesce(m.inside, 1) = 1
           ORDER BY a.name, a.user_id LIMIT :limit""",
        {"team": team, "by_membership": int(by_membership), "limit": limit},
    )
    return [int(row[0]) for row in rows]


def ask_approval(tx: Tx, user_id: int, now: int, again_after: int) -> bool:
    """A member asks to work; False where that is waiting already, or was declined after `again_after` (UTC ms)."""
    return (
        tx.run(
            """INSERT INTO approval (user_id, asked_at) VALUES (:user, :now)
               ON CONFLICT (user_id) DO UPDATE SET asked_at = excluded.asked_at, declined_at = NULL
               WHERE declined_at <= :again""",
            {"user": user_id, "now": now, "again": again_after},
        )
        == 1
    )


def wants_approval(tx: Tx, user_id: int) -> bool:
    """Whether this person waits for a supervisor's yes or no."""
    return tx.one("SELECT 1 FROM approval WHERE user_id = :user AND declined_at IS NULL", {"user": user_id}) is not None


def awaiting_approval(tx: Tx, limit: int) -> list[int]:
    """Who waits for a yes or no, longest first."""
    rows = tx.all(
        "SELECT user_id FROM approval WHERE declined_at IS NULL ORDER BY asked_at LIMIT :limit", {"limit": limit}
    )
    return [int(row[0]) for row in rows]


def end_approval(tx: Tx, user_id: int, declined_at: int | None) -> bool:
    """Decided: granted or withdrawn (None), or declined at `declined_at` (UTC ms). False where nothing waited."""
    if declined_at is None:
        return tx.run("DELETE FROM approval WHERE user_id = :user", {"user": user_id}) == 1
    return (
        tx.run(
            "UPDATE approval SET declined_at = :at WHERE user_id = :user AND declined_at IS NULL",
            {"user": user_id, "at": declined_at},
        )
        == 1
    )


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept about a person (UU 27/2022), as counts. `first_at` in UTC ms."""

    name: str
    language: str
    first_at: int
    reports: int
    drafts: int
    files: int
    notes: int
    searches: int
    raw: int


def held_about(tx: Tx, user_id: int) -> Held | None:
    """What is kept about a person; None for a stranger."""
    row = tx.one(
        """SELECT name, language, first_at,
                  (SELECT count(*) FROM reporter AS r WHERE r.user_id = a.user_id),
                  (SELECT count(*) FROM draft AS d WHERE d.user_id = a.user_id AND d.state = 'open'),
                  (SELECT count(*) FROM attachment AS f WHERE f.user_id = a.user_id AND f.file_id <> ''),
                  (SELECT count(*) FROM note AS n WHERE n.user_id = a.user_id AND n.text <> ''),
                  (SELECT count(*) FROM search AS s WHERE s.user_id = a.user_id AND s.answers <> '{}'),
                  (SELECT count(*) FROM inbox AS i
                   WHERE i.lane = a.user_id AND i.raw IS NOT NULL)
           FROM account AS a WHERE user_id = :user""",
        {"user": user_id},
    )
    return None if row is None else Held(*row)


def spoke_lately(tx: Tx, since: int, limit: int) -> list[int]:
    """Residents with an open report, or a form that they touched since (UTC ms): a lost message may be theirs."""
    rows = tx.all(
        """SELECT user_id FROM draft WHERE state = 'open' AND touched_at >= :since
           UNION
           SELECT r.user_id FROM ticket AS t CROSS JOIN reporter AS r ON r.ticket_id = t.id AND r.left_at IS NULL
           WHERE t.closed_at IS NULL AND t.opened_at >= :since
           ORDER BY 1 LIMIT :limit""",
        {"since": since, "limit": limit},
    )
    return [int(row[0]) for row in rows]
