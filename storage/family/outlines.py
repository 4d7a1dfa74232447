"""The outlines of everybody found, sheltered, in hospital or buried, of whom a search reads first (SOP 5.1;
bot/domain/family/outline.py): one short row each, emptied by the database whenever something of the person changes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import LiteralString

from bot.domain.family.marks import NO_COLOUR
from bot.domain.family.matching import DAY_MS, TOO_OLD, TOO_YOUNG
from bot.domain.family.outline import BASE, Outline, OutlineRow, Promise
from bot.domain.kit.old_spelling import FORM, sound
from storage.kit.sqlite import Tx, Value

FIRST = (FORM, 0)  # before everybody's place among those who wait for an outline
# What the name, marks and clothes of an outline come to at most, as bot/domain/family/outline.py adds it up (`Sieve`),
# beside `bar`: most who fit by sex and age are passed over here, and never become an object.
_MAY_BE_MEANT: LiteralString = """
    SELECT person_id, found_at, sex, age, height, area, names, marks, clothes FROM person_outline
    WHERE form = :form AND found_at >= :since AND (found_at, person_id) > (:at, :id)
      AND (:sex IS NULL OR sex IS NULL OR sex = :sex)
      AND (:oldest IS NULL OR age IS NULL OR age / :base <= :oldest AND age % :base >= :youngest)
      AND CASE WHEN names IS NULL THEN 0.0
               WHEN person_id IN (SELECT n.person_id FROM json_each(:words) AS w
                                  JOIN name_word AS n ON n.word = w.value)
               THEN :names ELSE :another END
        + iif(marks & :kind1, :says1, 0.0) + iif(marks & :kind2, :says2, 0.0)
        + iif(marks & :kind3, :says3, 0.0) + iif(marks & :kind4, :says4, 0.0)
        + iif(clothes & :piece1, iif(clothes & :colours1, :worn1, :pale), 0.0)
        + iif(clothes & :piece2, iif(clothes & :colours2, :worn2, :pale), 0.0)
        + iif(clothes & :piece3, iif(clothes & :colours3, :worn3, :pale), 0.0)
        + iif(clothes & :piece4, :worn4, 0.0) >= :bar
    ORDER BY found_at, person_id LIMIT :limit"""


@dataclass(frozen=True, slots=True)
class OutlinePage:
    """Some of those who may be meant, in the order in which they were found, and behind whom the next page begins; None
    behind the last one."""

    rows: list[OutlineRow]
    behind: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Stale:
    """Somebody whose outline is to be made; `turn` tells this change from one that came later, `form` by which rules
    the one that they have was made."""

    person_id: int
    turn: int
    form: int

    @property
    def place(self) -> tuple[int, int]:
        """Where they stand among those who wait."""
        return self.form, self.person_id


def may_be_meant(tx: Tx, promise: Promise, limit: int, bar: float, behind: tuple[int, int] = (0, 0)) -> OutlinePage:
    """At most `limit` of those with an outline who are not ruled out by sex, age or the day they were found, and who
    may come to `bar` bits, from behind that (instant, id) on; also those who are not to be disclosed."""
    sought, sieve = promise.sought, promise.sieve()
    age = sought.age
    params: dict[str, Value] = {
        "form": FORM,
        "since": max(behind[0], 0 if sought.lost is None else sought.lost.low - DAY_MS),
        "at": behind[0],
        "id": behind[1],
        "sex": sought.sex,
        "youngest": None if age is None else age.low + TOO_YOUNG,
        "oldest": None if age is None else age.high + TOO_OLD,
        "base": BASE,
        "bar": bar - sieve.beside,
        "words": json.dumps(promise.words),
        "names": sieve.names,
        "another": sieve.another,
        "pale": NO_COLOUR,
        "limit": limit,
    }
    for number, (kind, bits) in enumerate(sieve.marks, 1):
        params |= {f"kind{number}": kind, f"says{number}": bits}
    for number, (piece, colours, bits) in enumerate(sieve.pieces, 1):
        params |= {f"piece{number}": piece, f"colours{number}": colours, f"worn{number}": bits}
    rows = tx.plain(_MAY_BE_MEANT, params)
    return OutlinePage(rows, (rows[-1][1], rows[-1][0]) if len(rows) == limit else None)


def stale(tx: Tx, limit: int, behind: tuple[int, int] = FIRST) -> list[Stale]:
    """At most `limit` of those without an outline of today's form, from behind that `place` on: newest first, and those
    whose outline was emptied last of all, so that whoever changes between two pages is on the later one."""
    rows = tx.all(
        """SELECT person_id, turn, form FROM person_outline WHERE (form, person_id) < (:form, :person)
           ORDER BY form DESC, person_id DESC LIMIT :limit""",
        {"form": behind[0], "person": behind[1], "limit": limit},
    )
    return [Stale(*row) for row in rows]


def keep(tx: Tx, made: Iterable[tuple[Stale, Outline]]) -> None:
    """Write outlines; of somebody who changed since they were read nothing is written."""
    for one, outline in made:
        tx.run("DELETE FROM name_word WHERE person_id = :person", {"person": one.person_id})
        written = tx.run(
            """UPDATE person_outline SET form = :form, sex = :sex, age = :age, height = :height, area = :area,
                      names = :names, marks = :marks, clothes = :clothes
               WHERE person_id = :person AND turn = :turn""",
            {
                "form": FORM,
                "person": one.person_id,
                "turn": one.turn,
                "sex": outline.sex,
                "age": outline.age,
                "height": outline.height,
                "area": outline.area,
                "names": outline.names,
                "marks": outline.marks,
                "clothes": outline.clothes,
            },
        )
        for word in (outline.names or "").replace(",", " ").split() if written else ():
            _keep_word(tx, word, one.person_id)


def _keep_word(tx: Tx, word: str, person_id: int) -> None:
    tx.run(
        "INSERT INTO name_word (word, person_id) VALUES (:word, :person) ON CONFLICT DO NOTHING",
        {"word": word, "person": person_id},
    )
    tx.run(
        """INSERT INTO name_sound (word, sound) VALUES (:word, :sound)
           ON CONFLICT (word) DO UPDATE SET sound = excluded.sound WHERE sound <> excluded.sound""",
        {"word": word, "sound": sound(word)},
    )
