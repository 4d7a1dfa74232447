"""A scene with somebody of every standing, tickets in every state, and private words that stand nowhere else; and one
update at a time, undone again: what it came to, what it told whom, and whether it changed anything."""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.actions.system.deliveries import Deliveries
from bot.actions.system.intake import Settled, settle
from bot.domain.case.person import PersonRow
from bot.domain.case.schedule import SNOOZABLE
from bot.domain.kit.people import Role, Who
from bot.domain.rights import Place, Standing
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from bot.messages.kit.screen import Screen
from storage.accounts import people
from storage.kit import inbox, outbox, reminders
from storage.kit.sqlite import Tx
from tests.case.ward import PHOTO, Ward
from tests.support.stage import TEAM, person
from tests.ticket.shop import SECRET
from tests.walk.town import Screens, Town, open_town

FOREIGN = -1_009_999
FOREVER = 10**12
S = Standing
WHO = {
    S.STRANGER: person(900, "Orang Lain"),
    S.REPORTER: person(501, "Pelapor Rahasia"),
    S.RELATIVE: person(502, "Keluarga Rahasia"),
    S.RESPONDER: person(12, "Citra"),
    S.HOLDER: person(11, "Budi"),
    S.FORMER: person(17, "Mantan"),
    S.SUPERVISOR: person(13, "Sari"),
    S.OPERATOR: person(21, "Operator"),
    S.WILAYAH: person(31, "Lurah"),
    S.ADMIN: person(15, "Dewi"),
}
# What is private, and in whose chats it may be read beside those of whoever keeps the case.
OF_REPORTER = ("kalimat rahasia pelapor", "Gubuk Rahasia", "0811-2223-334", "2223334")
OF_PERSON = ("Soekarno Tersembunyi", "naga rahasia", "3671012345678901", "FILE-OF-PERSON")
OF_RELATIVE = ("Soekarna Dicari", "0812-9999-8888")
NAMES = ("Pelapor Rahasia", "Keluarga Rahasia")
MAY_READ: dict[str, frozenset[int]] = {
    **dict.fromkeys(OF_REPORTER, frozenset({11, 13, 14, 501})),
    **dict.fromkeys(OF_PERSON, frozenset({11, 13, 14})),
    **dict.fromkeys(OF_RELATIVE, frozenset({11, 13, 14, 502})),
    NAMES[0]: frozenset({501, 13, 14, 15}),  # a responder never learns who reports
    NAMES[1]: frozenset({502, 13, 14, 15}),
}
# Rows that say nothing of who does what about whom: the way of an update, and everybody's own drafts and questions.
OWN = frozenset({"inbox", "outbox", "account", "draft", "prompt", "posted"})


class Undone(Exception):
    """What an update did is taken back."""


@dataclass(frozen=True, slots=True)
class Came:
    """What an update came to: the code, every screen with its chat, and the tables in which a row changed."""

    code: str
    told: tuple[tuple[int, Screen], ...]
    changed: frozenset[str]
    holders: frozenset[int] = frozenset()  # who has a ticket now and had none before

    def leaks(self) -> list[str]:
        """Private words that reached a chat in which nobody may read them; whoever has just claimed a ticket may read
        what was reported."""
        return [
            f"{word!r} in chat {chat}"
            for chat, screen in self.told
            for word, may in MAY_READ.items()
            if chat not in may
            and not (chat in self.holders and word in OF_REPORTER)
            and word.casefold() in said(screen).casefold()
        ]


def said(screen: Screen) -> str:
    """Everything of a screen that can be read or fetched."""
    parts = [screen.text, *(button.label for row in screen.buttons for button in row)]
    parts += [str(screen.file or ""), str(screen.act or ""), screen.upload.name if screen.upload else ""]
    return " ".join(parts)


@dataclass
class SafeScene:
    """`tickets` by state; `living` and `dead` are persons whose case budi keeps."""

    town: Town
    ward: Ward
    stage: Screens
    tickets: dict[TicketState, Ticket]
    living: PersonRow
    dead: PersonRow
    reminder: int = 0  # of `dead`
    of_dead: str = ""  # the nonce of their ticket
    note: int = 0  # words of the reporter, with another ticket of theirs
    numbers: int = 5_000_000

    async def tries(self, who: Standing, place: Place, *, text: str = "", data: str = "") -> Came:
        """What comes of words or of a press there, undone again."""
        self.numbers += 1
        body = _update(self.numbers, WHO[who], place, text, data)
        one = inbox.InboxRow(self.numbers, 0, json.dumps(body))
        item = await self.town.dispatcher.translate(one)
        found: list[Came] = []

        def work(tx: Tx) -> None:
            held = _holders(tx)
            last = tx.one("SELECT coalesce(max(id), 0) FROM outbox")
            inbox.keep(tx, [one], self.stage.now)
            [settled] = settle(tx, [item], self.stage.now, self.stage.rules, self.stage.city)
            told = self._told(tx, 0 if last is None else int(last[0]))
            changed = frozenset(str(row[0]) for row in tx.all("SELECT DISTINCT name FROM changed"))
            found.append(Came(_code(settled), told, changed, _holders(tx) - held))
            raise Undone

        with contextlib.suppress(Undone):
            await self.stage.write(work)
        return found[0]

    def _told(self, tx: Tx, after: int) -> tuple[tuple[int, Screen], ...]:
        """What was told, drawn, with what follows from its arrival."""
        found, aftermath = [], Deliveries(self.stage.rules, self.stage.city)
        while rows := tx.all(
            "SELECT id FROM outbox WHERE state = 'waiting' AND id > :last ORDER BY id", {"last": after}
        ):
            for row in rows:
                [letter] = outbox.lease(tx, [row[0]], self.stage.now + 1)
                screen = self.stage._draw_letter(tx, letter)
                if screen.moot:
                    outbox.fold(tx, letter.id)
                    continue
                found.append((letter.chat_id, screen))
                outbox.sent(tx, [(letter, 90_000 + letter.id)], self.stage.now)
                aftermath.arrived(tx, letter, screen.covers, self.stage.now)
        return tuple(found)


async def open_scene(folder: Path) -> SafeScene:
    """Everybody is there. budi has a ticket in every state that has a holder, and keeps two cases."""
    town = await open_town(folder)
    ward, stage = town.ward, town.stage
    for standing, roles in (
        (S.FORMER, ()),
        (S.OPERATOR, (Role.OPERATOR,)),
        (S.WILAYAH, (Role.WILAYAH,)),
        (S.STRANGER, ()),
        (S.REPORTER, ()),
        (S.RELATIVE, ()),
    ):
        await stage.write(lambda tx, standing=standing, roles=roles: _come(tx, standing, roles, stage.now))
    found = {}
    for state in TicketState:
        found[state] = await _ticket(ward, state)
    living = await _met(ward, found[TicketState.HANDLED])
    brought = await ward.brought("rsud")
    dead = await _met(ward, brought)
    await ward.died(dead)
    await stage.write(lambda tx: _search(tx, living, stage.now))
    note = await stage.write(lambda tx: _word(tx, found[TicketState.ON_SCENE], stage.now))
    await stage.deliver()
    await stage.write(_watch)
    waiting = await stage.database.read(lambda tx: reminders.waiting(tx, dead.ticket_id))
    reminder = next((one.id for one in waiting if one.kind in SNOOZABLE and "person" in one.facts), 0)
    return SafeScene(
        town, ward, stage, found, await ward.now(living), await ward.now(dead), reminder, brought.nonce, note
    )


def _come(tx: Tx, standing: Standing, roles: tuple[Role, ...], now: int) -> None:
    who = WHO[standing]
    people.touch(tx, [who], now)
    for role in roles:
        people.grant(tx, who.user_id, role, None, now, "36.71.01.1003" if role is Role.WILAYAH else "")
    people.set_member(tx, TEAM, who.user_id, False, now + FOREVER)


async def _ticket(ward: Ward, state: TicketState) -> Ticket:
    words, landmark, phone, _ = OF_REPORTER
    answers = SECRET.with_(words=words, landmark=landmark, place_text=landmark, contact=phone)
    ticket = await ward.shop.open(answers, reporters=(WHO[S.REPORTER],))
    closed = state in (
        TicketState.DONE, TicketState.OUT_OF_SCOPE, TicketState.FALSE_REPORT, TicketState.DUPLICATE,
    )  # fmt: skip

    def work(tx: Tx) -> None:
        tx.run(
            """UPDATE ticket SET state = :state, holder = :holder, claimed_at = :since, closed_at = :closed,
                      recheck_at = :recheck, outcome = :outcome WHERE id = :id""",
            {
                "id": ticket.id,
                "state": str(state),
                "holder": None if state is TicketState.NEW else 11,
                "since": None if state is TicketState.NEW else ward.stage.now,
                "closed": ward.stage.now if closed else None,
                "recheck": ward.stage.now + FOREVER if state in ("not_found", "help_refused") else None,
                "outcome": "1" if state is TicketState.DUPLICATE else None,
            },
        )

    await ward.stage.write(work)
    return await ward.shop.now(ticket)


async def _met(ward: Ward, ticket: Ticket) -> PersonRow:
    one = await ward.recorded(ticket)
    for field, value in zip(("name", "tattoos", "nik"), OF_PERSON[:3], strict=True):
        await ward.card(ward.budi, one, f"more.{field}")
        await ward.say(ward.budi, value)
    await ward.card(ward.budi, one, "more.photo")
    await ward.say(ward.budi, media=type(PHOTO)("photo", OF_PERSON[3], "U"))
    return one


def _search(tx: Tx, living: PersonRow, now: int) -> None:
    """A relative looks for the person, and the team is asked whether it is them."""
    name, phone = OF_RELATIVE
    search = tx.insert(
        """INSERT INTO search (nonce, user_id, state, asking, answers, sex, opened_at, touched_at, sent_at)
           VALUES ('searchnonce', 502, 'open', 'review', :answers, 'male', :now, :now, :now)""",
        {"answers": json.dumps({"name": name, "sex": "male", "contact": phone}), "now": now},
    )
    tx.run(
        """INSERT INTO draft (user_id, nonce, state, asking, answers, opened_at, touched_at)
           VALUES (501, 'draftnonce', 'expired', 'review', '{}', :now, :now)""",
        {"now": now},
    )
    tx.run(
        """INSERT INTO search (nonce, user_id, state, asking, answers, opened_at, touched_at)
           VALUES ('fillnonce', 502, 'filling', 'name', '{}', :now, :now)""",
        {"now": now},
    )
    tx.run(
        """INSERT INTO search_match (nonce, search_id, person_id, verdict, bits, fields, state, proposed_at)
           VALUES ('matchnonce', :search, :person, 'likely', 900, '{}', 'proposed', :now)""",
        {"search": search, "person": living.id, "now": now},
    )


def _word(tx: Tx, ticket: Ticket, now: int) -> int:
    return tx.insert(
        """INSERT INTO note (ticket_id, user_id, kind, text, at, source)
           VALUES (:ticket, 501, 'from_reporter', 'masih di sana', :now, 'word')""",
        {"ticket": ticket.id, "now": now},
    )


def _code(settled: Settled) -> str:
    if settled.error is not None:
        raise settled.error
    return settled.outcome


def _holders(tx: Tx) -> frozenset[int]:
    return frozenset(int(row[0]) for row in tx.all("SELECT holder FROM ticket WHERE holder IS NOT NULL"))


def _watch(tx: Tx) -> None:
    """From now on the table `changed` names, until the transaction ends, each table but those of `OWN` in which a row
    came, went, or became another one; of the events the kind."""
    tx.run("CREATE TEMP TABLE changed (name TEXT NOT NULL)")
    there = {str(row[0]) for row in tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert there > OWN, "a table has another name"
    for table in sorted(there - OWN):
        name = f"'{table}'"
        kind = "'event ' || NEW.kind" if table == "event" else name
        columns = [row[0] for row in tx.all(f"SELECT name FROM pragma_table_info('{table}')")]  # type: ignore[arg-type]
        other = " OR ".join(f"OLD.{one} IS NOT NEW.{one}" for one in columns)
        for event, only in (("INSERT", ""), ("DELETE", ""), ("UPDATE", f"WHEN {other}")):
            tx.run(
                f"CREATE TEMP TRIGGER watch_{table}_{event} AFTER {event} ON main.{table} {only} "  # type: ignore[arg-type]
                f"BEGIN INSERT INTO changed VALUES ({kind if event == 'INSERT' else name}); END"
            )


def _update(number: int, who: Who, place: Place, text: str, data: str) -> dict[str, Any]:
    user = {"id": who.user_id, "is_bot": False, "first_name": who.name, "language_code": "id"}
    chat = {
        Place.PRIVATE: {"id": who.user_id, "type": "private", "first_name": who.name},
        Place.TEAM: {"id": TEAM, "type": "supergroup", "title": "TRC"},
        Place.FOREIGN: {"id": FOREIGN, "type": "supergroup", "title": "Orang lain"},
    }[place]
    message = {"message_id": number, "date": 1_687_917_000, "chat": chat}
    if data:
        query = {"id": str(number), "from": user, "chat_instance": "1", "message": {**message, "text": "…"}}
        return {"update_id": number, "callback_query": {**query, "data": data}}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
    return {"update_id": number, "message": {**message, "from": user, "text": text, "entities": entities}}
