"""Lives with words that stand nowhere else: planted in every column that holds words of people, and looked for in bytes.

Each word is drawn at random, so that a hit is that word and nothing else; a half of one counts as a hit, because a page
that is used again may cut it. Positions are numbers that occur once.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bot.domain.kit.events import GENESIS
from bot.domain.ticket.events import TicketOpenEvent
from storage.kit import events
from storage.kit.sqlite import Tx, Value

DAY = 24 * 3_600_000
HALF = 12
MOST_LIVES = 4_001
_LETTERS = re.compile(rb"[a-z0-9]{12,}")
SOP = "{}"


@dataclass
class Planted:
    """What was planted: word → where it stands. `pins`: lat and lng × 1e6."""

    words: dict[str, str] = field(default_factory=dict)
    pins: list[int] = field(default_factory=list)

    def of(self, *places: str) -> list[str]:
        """The words of some places."""
        return [word for word, place in self.words.items() if place in places]


class Life:
    """One resident, told row by row; `closed_at` (UTC ms) is when the ticket ended, None while it is open."""

    def __init__(
        self, tx: Tx, number: int, rng: Random, at: int, closed_at: int | None, *, ending: str = "none"
    ) -> None:
        self.tx, self.rng, self.number, self.at, self.closed_at = tx, rng, number, at, closed_at
        self.user = 5_000_000 + number
        self.ticket = number + 1
        self.planted = Planted()
        self._account()
        self._report()
        self._files()
        self._around()
        if ending != "none":
            self._person(ending)
        if ending == "search":
            self._search()

    def word(self, place: str) -> str:
        """A new word of this place."""
        made = "".join(self.rng.choices("abcdefghijkmnopqrstuvwxyz0123456789", k=24))
        self.planted.words[made] = place
        return made

    def text(self, place: str) -> str:
        """A word within other words, now and then of several pages."""
        return f"{'lalu ' * self.rng.choice((1, 4, 30, 900))}{self.word(place)} begitu"

    def pin(self) -> tuple[int, int]:
        """A position of which neither number occurs in another life; its digits are no round ones."""
        slot = len(self.planted.pins) // 2
        lat, lng = (base + 10 * (MOST_LIVES * slot + self.number) + 3 for base in (-6_200_000, 106_600_000))
        self.planted.pins += [lat, lng]
        return lat, lng

    def _account(self) -> None:
        self.tx.run(
            """INSERT INTO account (user_id, name, language, first_at, seen_at) VALUES (:user, :name, 'id', :at, :at)""",
            {"user": self.user, "name": self.word("account"), "at": self.at},
        )
        for step in range(3):
            self.tx.run(
                """INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome, done_at)
                   VALUES (:id, :at, :user, :raw, 'done', 'done', :at)""",
                {
                    "id": self.number * 10 + step,
                    "at": self.at,
                    "user": self.user,
                    "raw": json.dumps({"message": {"from": {"id": self.user}, "text": self.text("raw")}}),
                },
            )

    def _report(self) -> None:
        lat, lng = self.pin()
        answers = json.dumps(
            {
                "kind": "ot",
                "words": self.text("reports"),
                "contact": self.word("reports"),
                "caller_phone": self.word("reports"),
                "landmark": self.word("place"),
                "place_text": self.word("place"),
                "lat_e6": lat,
                "lng_e6": lng,
            }
        )
        values: dict[str, Value] = {"id": self.ticket, "user": self.user, "answers": answers, "at": self.at}
        self.tx.run(
            """INSERT INTO draft (id, user_id, nonce, state, asking, answers, opened_at, touched_at)
               VALUES (:id, :user, 'd' || :id, 'expired', 'review', :answers, :at, :at)""",
            {**values, "answers": json.dumps({"words": self.text("drafts")})},
        )
        self.tx.run(
            """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, lat_e6, lng_e6, area_code, channel,
                                   progress_at, opened_at, closed_at, sop)
               VALUES (:id, 'n' || :id, 'u:' || :source, 'ot', 0, :state, :answers, :lat, :lng, '36.71.01.1003',
                       'telegram', :at, :at, :closed, :sop)""",
            {
                "id": self.ticket,
                "source": self.number * 10,
                "state": "new" if self.closed_at is None else "done",
                "answers": answers,
                "lat": lat,
                "lng": lng,
                "at": self.at,
                "closed": self.closed_at,
                "sop": SOP,
            },
        )
        self.tx.run("INSERT INTO reporter (ticket_id, user_id, joined_at) VALUES (:id, :user, :at)", {
            "id": self.ticket, "user": self.user, "at": self.at,
        })  # fmt: skip
        for kind, place in (
            ("from_reporter", "relayed"),
            ("to_reporter", "answered"),
            ("edit", "reports"),
            ("note", "notes"),
        ):
            self.note(kind, place)

    def note(self, kind: str, place: str) -> int:
        """A note about the ticket; its id."""
        by = self.user if kind in ("from_reporter", "edit") else 77
        return self.tx.insert(
            """INSERT INTO note (ticket_id, user_id, kind, text, source, at)
               VALUES (:ticket, :by, :kind, :text, :source, :at)""",
            {
                "ticket": self.ticket,
                "by": by,
                "kind": kind,
                "text": self.text(place),
                "source": f"{self.number}:{kind}:{self.rng.random()}",
                "at": self.at,
            },
        )

    def file(self, place: str, by: int) -> int:
        """A photo of the ticket; its id."""
        made = self.tx.insert(
            """INSERT INTO attachment (ticket_id, user_id, kind, file_id, unique_id, source, at)
               VALUES (:ticket, :by, 'photo', :file, :unique, :source, :at)""",
            {
                "ticket": self.ticket,
                "by": by,
                "file": self.word(place),
                "unique": self.word(place),
                "source": f"{self.number}:file:{self.rng.random()}",
                "at": self.at,
            },
        )
        self.tx.run(
            "INSERT INTO likeness (attachment_id, file_id, next_try_at) VALUES (:id, :file, 0)",
            {"id": made, "file": self.word(place)},
        )
        self._visited(made, place)
        return made

    def _visited(self, file: int, place: str) -> None:
        """The file is proof of a visit too; its fingerprint counts as words."""
        visit = self.tx.insert(
            """INSERT INTO visit (ticket_id, user_id, step, claimed_at, at)
               VALUES (:ticket, :user, 'arrive', :at, :at)""",
            {"ticket": self.ticket, "user": self.user, "at": self.at},
        )
        self.tx.run(
            """INSERT INTO visit_photo (attachment_id, visit_id, came_as, look, print, salt, next_try_at)
               VALUES (:id, :visit, 'photo', 'fresh', :print, :salt, 0)""",
            {"id": file, "visit": visit, "print": self.word(place).encode(), "salt": self.word(place).encode()},
        )

    def _files(self) -> None:
        for _ in range(self.rng.randrange(1, 4)):
            self.file("files", self.user)

    def _around(self) -> None:
        lat, lng = self.pin()
        self.tx.run(
            """INSERT INTO sighting (ticket_id, user_id, kind, lat_e6, lng_e6, source, at)
               VALUES (:ticket, :user, 'moved', :lat, :lng, 's' || :ticket, :at)""",
            {"ticket": self.ticket, "user": self.user, "lat": lat, "lng": lng, "at": self.at},
        )
        lat, lng = self.pin()
        self.tx.run(
            """INSERT INTO live (user_id, message_id, purpose, ticket_id, lat_e6, lng_e6, moved_at, heard_at)
               VALUES (:user, 1, 'report', :ticket, :lat, :lng, :at, :at)""",
            {"user": self.user, "ticket": self.ticket, "lat": lat, "lng": lng, "at": self.at},
        )
        lat, lng = self.pin()
        self.tx.run(
            "INSERT INTO position (user_id, lat_e6, lng_e6, at, until) VALUES (:user, :lat, :lng, :at, :at + 1)",
            {"user": self.user, "lat": lat, "lng": lng, "at": self.at},
        )
        self.tx.run(
            "INSERT INTO prompt (user_id, kind, data, asked_at) VALUES (:user, 'note', :data, :at)",
            {"user": self.user, "data": json.dumps({"text": self.word("drafts")}), "at": self.at},
        )

    def _person(self, ending: str) -> None:
        ended = self.closed_at if ending in ("family", "buried") else None
        kind = {"family": "family", "buried": "buried"}.get(ending)
        person = self.tx.insert(
            """INSERT INTO person (nonce, ticket_id, source, label_kind, label_year, label_number, state, found_at,
                                   recorded_at, recorded_by, ended_at, end_kind)
               VALUES ('p' || :ticket, :ticket, 'p' || :ticket, 'mr', 2023, :ticket, :state, :at, :at, 77, :ended, :kind)""",
            {
                "ticket": self.ticket,
                "state": "alive" if ended is None else "ended",
                "at": self.at,
                "ended": ended,
                "kind": kind,
            },
        )
        for name, place in (("name", "register"), ("tattoos", "register"), ("nik", "cases"), ("cause", "cases")):
            self.tx.run(
                "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:p, :field, :value, :at, 77)",
                {"p": person, "field": name, "value": self.word(place), "at": self.at},
            )
        self.tx.run(
            "INSERT INTO person_photo (attachment_id, person_id) VALUES (:file, :p)",
            {"file": self.file("cases", 77), "p": person},
        )
        if ending == "buried":
            self._burial(person)

    def _burial(self, person: int) -> None:
        death = self.tx.insert(
            """INSERT INTO death (person_id, died_at, found_dead, search_days, letter_every_min, recorded_at, recorded_by)
               VALUES (:p, :at, 0, 3, 60, :at, 77)""",
            {"p": person, "at": self.at},
        )
        self.tx.run(
            """INSERT INTO letter (death_id, kind, number, number_key, dated, office, officer, received_at, received_by)
               VALUES (:d, 'police', :n, :n, '2023-07-01', :o, :f, :at, 77)""",
            {"d": death, "n": self.word("register"), "o": self.word("letter"), "f": self.word("letter"), "at": self.at},
        )
        self.tx.run(
            """INSERT INTO death_religion (death_id, religion, certainty, basis, at, by)
               VALUES (:d, 'islam', 'presumed', :basis, :at, 77)""",
            {"d": death, "basis": self.word("register"), "at": self.at},
        )
        burial = self.tx.insert(
            """INSERT INTO burial (nonce, death_id, state, cemetery, plot, at, officers, witnesses, written_at, written_by,
                                   proposed_at, decided_at, decided_by)
               VALUES ('b' || :d, :d, 'confirmed', 'kedaung', :plot, :at, :who, :who2, :at, 77, :at, :at, 78)""",
            {
                "d": death,
                "plot": self.word("register"),
                "at": self.at,
                "who": self.word("register"),
                "who2": self.word("register"),
            },
        )
        self.tx.run(
            """INSERT INTO register (year, number, seq, kind, burial_id, at, by)
               VALUES (2023, :n, 0, 'burial', :b, :at, 77)""",
            {"n": self.ticket, "b": burial, "at": self.at},
        )
        self.tx.run(
            """INSERT INTO register (year, number, seq, kind, burial_id, note_id, at, by)
               VALUES (2023, :n, 1, 'note', :b, :note, :at, 77)""",
            {"n": self.ticket, "b": burial, "note": self.note("note", "register"), "at": self.at},
        )

    def _search(self) -> None:
        self.tx.run(
            """INSERT INTO search (nonce, user_id, state, asking, answers, sex, opened_at, touched_at, sent_at)
               VALUES ('q' || :user, :user, 'open', 'review', :answers, 'male', :at, :at, :at)""",
            {"user": self.user, "answers": json.dumps({"name": self.word("searches")}), "at": self.at},
        )


ENDINGS = ("none", "none", "family", "buried", "open_case", "search")


def plant(tx: Tx, seed: int, lives: int, opened_at: int) -> list[Life]:
    """So many lives from `opened_at` (UTC ms) on; one in five still has an open ticket. Each has events too."""
    rng = Random(seed)
    found = []
    for number in range(lives):
        at = opened_at + rng.randrange(DAY)
        closed = None if rng.random() < 0.2 else at + rng.randrange(1, DAY)
        ending = "none" if closed is None else rng.choice(ENDINGS)
        found.append(Life(tx, number, rng, at, closed, ending=ending))
        events.append(
            tx, TicketOpenEvent(kind_="ot", urgent=False, channel="telegram", complete=True),
            at=at, actor=f"user:{5_000_000 + number}", ticket_id=number + 1, cause=f"u:{number * 10}",
        )  # fmt: skip
    assert events.head(tx) != GENESIS
    return found


def hits(paths: Iterable[Path], words: Iterable[str], pins: Iterable[int] = ()) -> dict[str, str]:
    """Which of these words (halves too) and positions stand in the bytes of the files: word → name of the file. A position
    is looked for in figures, and as the database keeps it: three bytes of latitude, four of longitude. Either alone
    would be found by chance among the digests and salts of some hundred lives."""
    found: dict[str, str] = {}
    halves = {half.encode(): word for word in words for half in (word[:HALF], word[HALF:])}
    quick = {half for half in halves if len(half) == HALF and _LETTERS.fullmatch(half)}
    looked_for = {half: word for half, word in halves.items() if half not in quick}
    numbers = list(pins)
    looked_for |= {str(number).encode(): str(number) for number in numbers}
    for lat, lng in zip(numbers[::2], numbers[1::2], strict=True):
        looked_for[lat.to_bytes(3, "big", signed=True) + lng.to_bytes(4, "big", signed=True)] = f"{lat},{lng}"
    for path in paths:
        content = path.read_bytes()
        found |= {halves[piece]: path.name for piece in _pieces(content) & quick}
        found |= {word: path.name for piece, word in looked_for.items() if piece in content}
    return found


def _pieces(content: bytes) -> set[bytes]:
    """Whatever of these bytes could be half a word. To look for a thousand words one by one takes ten times as long."""
    return {run[at : at + HALF] for run in set(_LETTERS.findall(content)) for at in range(len(run) - HALF + 1)}


def beside(database: Path) -> list[Path]:
    """The database with whatever lies beside it: log, shared memory, journals, keys."""
    return [path for path in database.parent.rglob("*") if path.is_file()]
