"""Whole reports beside the dialogue alone: from the first message to the claim and the arrival, what a report costs in
messages, CPU and time; people begin in the three ways in which people begin."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from benchmarks.processes import Bench, Running, bench
from benchmarks.residents import REPORT, SPOTS, Crowd
from simulator import Person, ShownMessage
from tests.support.reports import WRITES, can_send, send_button

PATIENCE_S = 120.0
AT_ONCE = 20
WARM, REPORTS, UPDATES = 30, 240, 2_000
Way = Callable[[Person, tuple[float, float]], Awaitable[ShownMessage]]


async def _in_words(person: Person, spot: tuple[float, float]) -> ShownMessage:
    person.send_text("Ada orang terlantar tidur di trotoar")
    await person.wait_for("Di mana lokasinya", PATIENCE_S)
    person.send_location(*spot)
    return await person.wait_for(can_send, PATIENCE_S)


async def _by_pin(person: Person, spot: tuple[float, float]) -> ShownMessage:
    person.send_location(*spot)
    person.press(await person.wait_for("ingin Bapak/Ibu laporkan", PATIENCE_S), "Orang terlantar")
    return await person.wait_for(can_send, PATIENCE_S)


async def _by_presses(person: Person, spot: tuple[float, float]) -> ShownMessage:
    person.send_text("/lapor")
    person.press(await person.wait_for("ingin Bapak/Ibu laporkan", PATIENCE_S), "Orang terlantar")
    await person.wait_for("Di mana lokasinya", PATIENCE_S)
    person.send_location(*spot)
    return await person.wait_for(can_send, PATIENCE_S)


WAYS: tuple[Way, ...] = (_in_words, _by_pin, _by_presses)


class Until(IntEnum):
    """How far a report is followed."""

    CLAIM = 1
    ARRIVAL = 2
    END = 3


@dataclass
class WholeReports:
    """Residents and as many responders, `AT_ONCE` at a time; each report has one responder. Everybody who reports is
    somebody new and stands elsewhere than whoever came before."""

    where: Bench
    team: list[Person] = field(default_factory=list)
    number: int = 0

    def __post_init__(self) -> None:
        for number in range(AT_ONCE):
            one = self.where.tg.person(f"Petugas {number}")
            one.join(self.where.group)
            one.start()
            self.team.append(one)

    async def run(self, count: int, until: Until) -> None:
        """So many reports. Raises TimeoutError."""
        first, self.number = self.number, self.number + count
        waiting = iter(range(first, first + count))

        async def work(responder: Person) -> None:
            for number in waiting:
                await self._one(number, responder, until)

        await asyncio.gather(*(work(one) for one in self.team))

    async def _one(self, number: int, responder: Person, until: Until) -> None:
        resident = self.where.tg.person("Warga")
        form = await WAYS[number % len(WAYS)](resident, SPOTS[number % len(SPOTS)])
        resident.press(form, send_button(form) or "Kirim")
        receipt = await resident.wait_for("sudah sampai ke tim", PATIENCE_S)
        code = next(word.strip(".,*") for word in receipt.text.split() if word.startswith("TRC-"))
        card = await responder.wait_for(
            lambda shown: code in shown.text and shown.buttons, PATIENCE_S, chat=self.where.group
        )
        responder.press(card, "Ambil")
        await resident.wait_for("sudah diambil petugas", PATIENCE_S)
        await self._card(responder, code, "Menuju lokasi")
        if until >= Until.ARRIVAL:
            await self._arrive(code, resident, responder)
        if until >= Until.END:
            await self._end(code, resident, responder)

    async def _arrive(self, code: str, resident: Person, responder: Person) -> None:
        for button, told in (("Menuju lokasi", "menuju lokasi"), ("Di lokasi", "sudah di lokasi")):
            responder.press(await self._card(responder, code, button), button)
            await resident.wait_for(told, PATIENCE_S)

    async def _end(self, code: str, resident: Person, responder: Person) -> None:
        responder.press(await self._card(responder, code, "Ditangani"), "Ditangani")
        responder.press(await self._card(responder, code, "RPS"), "RPS")
        await resident.wait_for("sudah kami tangani", PATIENCE_S)
        responder.press(await self._card(responder, code, "Selesai"), "Selesai")
        await resident.wait_for("laporan selesai", PATIENCE_S)

    async def _card(self, responder: Person, code: str, button: str) -> ShownMessage:
        """The responder's own card of this ticket, once it has that button."""
        return await responder.wait_for(
            lambda shown: code in shown.text and any(button in one["text"] for row in shown.buttons for one in row),
            PATIENCE_S,
        )


@dataclass
class Counted:
    """Messages and edits that left, of these to residents."""

    team: set[int]
    in_all: int = 0
    to_residents: int = 0

    def see(self, method: str, result: Any) -> None:
        """Look at an answered call."""
        if method.startswith(WRITES) and isinstance(result, dict) and "chat" in result:
            self.in_all += 1
            self.to_residents += result["chat"]["id"] > 0 and result["chat"]["id"] not in self.team


async def _whole(until: Until) -> tuple[float, float, float]:
    """Of one report: milliseconds of CPU; messages and edits in all, and to who reported."""
    async with bench() as where, where.sigap() as bot:
        reports = WholeReports(where)
        await reports.run(WARM, until)
        counted = Counted({one.id for one in reports.team})
        where.tg.on_result(counted.see)
        before = bot.cpu_s()
        await reports.run(REPORTS, until)
        cpu = 1e3 * (bot.cpu_s() - before) / REPORTS
        return cpu, counted.in_all / REPORTS, counted.to_residents / REPORTS


async def _dialogue(where: Bench, bot: Running) -> float:
    """Milliseconds of CPU of an update of the form alone."""
    await Crowd(where.tg, REPORT, WARM * len(REPORT), AT_ONCE).run()
    before = bot.cpu_s()
    await Crowd(where.tg, REPORT, UPDATES, AT_ONCE).run()
    return 1e3 * (bot.cpu_s() - before) / UPDATES


async def _measure() -> dict[str, float]:
    found: dict[str, float] = {}
    for name, until in (("whole", Until.CLAIM), ("whole_arrival", Until.ARRIVAL)):
        found[f"{name}_cpu_ms"], found[f"{name}_calls"], found[f"{name}_calls_to_reporter"] = await _whole(until)
    async with bench() as where, where.sigap() as bot:
        found["whole_dialogue_update_cpu_ms"] = await _dialogue(where, bot)
    return {name: round(value, 2) for name, value in found.items()}


def measure() -> dict[str, float]:
    """`whole_calls` and `whole_calls_to_reporter`: messages and edits of a report from its first message to "sudah
    sampai", the claim and the claimer's card, the mean of three ways to begin; `whole_cpu_ms` of it; `whole_arrival_*`:
    the same to the arrival; beside them an update of the form alone, twenty people at once."""
    return asyncio.run(_measure())
