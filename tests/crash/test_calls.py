"""What the crash suites count as a copy: a message of the outbox that was written again, and nothing else."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks import crash_counts as counts
from benchmarks.crash_calls import MARK, Arrivals
from benchmarks.crash_counts import Figures
from benchmarks.looker import Looker
from simulator import Person, StandIn


class _Bot:
    """Says rows of an outbox by hand, as lives do that are cut short."""

    def __init__(self, tg: StandIn, folder: Path) -> None:
        self.tg, self.path = tg, folder / "sigap.db"
        self.arrivals = Arrivals.at(tg)
        with closing(sqlite3.connect(self.path)) as db, db:
            db.execute(
                """CREATE TABLE outbox (id INTEGER PRIMARY KEY, chat_id, state, priority, attempts, rewrite,
                                        message_id, sent_at)"""
            )

    async def say(self, row: int | None, method: str, **params: Any) -> Any:
        """A call of a row; what Telegram gives back."""
        mark = {} if row is None else {MARK: f"{row}-1"}
        url = f"{self.tg.url}/bot{self.tg.token}/{method}"
        async with aiohttp.ClientSession() as http, http.post(url, json={**params, **mark}) as answer:
            return (await answer.json()).get("result")

    def record(self, row: int, person: Person, message_id: int) -> None:
        """It was sent, and that is on disk."""
        with closing(sqlite3.connect(self.path)) as db, db:
            db.execute(
                "INSERT INTO outbox VALUES (?, ?, 'sent', 1, 1, 0, ?, ?)", (row, person.id, message_id, message_id)
            )

    def count(self) -> tuple[Figures, dict[int, int]]:
        """As at the end of a run."""
        lives = [counts.ProcessLife("time", 1)]
        return counts.messages(self.tg, Looker(self.path), lives, self.arrivals)


async def _town(folder: Path) -> tuple[StandIn, _Bot, Person]:
    tg = await StandIn.start()
    siti = tg.person("Siti")
    siti.start()
    return tg, _Bot(tg, folder), siti


async def test_two_files_whose_records_were_lost_came_twice_each_and_not_four_times(tmp_path: Path) -> None:
    """Their copies come after the brake, behind whatever was said meanwhile."""
    tg, bot, siti = await _town(tmp_path)
    async with tg:
        for row in (1, 2):
            await bot.say(row, "sendMessage", chat_id=siti.id, text="TRC-0009 · foto")
        said = await bot.say(3, "sendMessage", chat_id=siti.id, text="TRC-0009 · lokasi")
        bot.record(3, siti, said["message_id"])
        for row in (1, 2):
            again = await bot.say(row, "sendMessage", chat_id=siti.id, text="TRC-0009 · foto")
            bot.record(row, siti, again["message_id"])
        figures, copies = bot.count()
    assert copies == {1: 1, 2: 2}
    assert figures["i3_doubles_per_kill"] == 2
    assert figures["i3_messages_missing"] == 0


async def test_a_copy_that_was_changed_later_is_still_a_copy(tmp_path: Path) -> None:
    """Its button was pressed: the later row is recorded under the number of the copy."""
    tg, bot, siti = await _town(tmp_path)
    async with tg:
        lost = await bot.say(1, "sendMessage", chat_id=siti.id, text="Bagaimana kondisinya?")
        for words in ("Sudah benar?", "Terima kasih."):  # the second, of a life that had not heard of the first
            edit = {"chat_id": siti.id, "message_id": lost["message_id"], "text": words}
            await bot.say(2, "editMessageText", **edit)
        bot.record(2, siti, lost["message_id"])
        again = await bot.say(1, "sendMessage", chat_id=siti.id, text="Bagaimana kondisinya?")
        bot.record(1, siti, again["message_id"])
        figures, copies = bot.count()
    assert copies == {2: 1}
    assert figures["changes_made_again"] == 1


async def test_what_no_row_of_the_outbox_told_is_seen(tmp_path: Path) -> None:
    tg, bot, siti = await _town(tmp_path)
    async with tg:
        await bot.say(None, "sendMessage", chat_id=siti.id, text="Halo")
        figures, copies = bot.count()
    assert copies == {}
    assert figures["i3_messages_past_the_outbox"] == 1
