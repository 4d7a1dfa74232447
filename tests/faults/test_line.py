"""Faults of the line to Telegram, end to end: lost and bad answers, limits, outages, odd updates."""

import asyncio
import copy
import random
import statistics
from pathlib import Path
from typing import Any

from simulator import Person
from tests.faults.people import PLACE, WORDS, can_be_sent, drained, elsewhere, hastened, report, state_hash
from tests.support.harness import Sigap, sigap_running


def _codes(sigap: Sigap) -> list[str]:
    return [f"TRC-{row[0]:04d}" for row in sigap.db("SELECT id FROM ticket ORDER BY id")]


def _in_group(sigap: Sigap, code: str) -> int:
    return sum(message.from_bot and code in message.text for message in sigap.group.chat.visible())


async def test_f12_after_an_outage_everything_arrives_folded(sigap: Sigap) -> None:
    """The group cannot be reached for an hour, then 200 alerts wait: all delivered in at most ten messages."""
    fault = sigap.tg.faults.too_many(3_600, chat=sigap.group, lasting=True)
    people = [sigap.tg.person(f"Warga{number}") for number in range(200)]
    await report(people[0])
    await sigap.until("SELECT count(*) FROM pause")
    for batch in range(1, 200, 40):
        await asyncio.gather(*(report(person, timeout=180) for person in people[batch : batch + 40]))
    assert fault.hits == 1, "the group was asked again and again"
    assert (
        sum(call.method in WORDS and call.chat_id == sigap.group.id and call.status == 200 for call in sigap.tg.calls)
        == 0
    )
    sigap.tg.faults.clear()
    sigap.clock.advance(3_600)
    await sigap.until("SELECT count(*) = 200 FROM ticket WHERE on_team_at IS NOT NULL")
    await drained(sigap)
    shown = [message for message in sigap.group.chat.visible() if message.from_bot and "laporan masuk" in message.text]
    assert 1 <= len(shown) <= 10
    assert not sigap.db("SELECT 1 FROM outbox WHERE state IN ('never', 'held')")
    for person in people:
        assert "sudah sampai ke tim" in "".join(message.text for message in person.chat())


async def test_f12_an_outage_of_everything_loses_nothing(sigap: Sigap) -> None:
    people = [sigap.tg.person(f"Warga{number}") for number in range(10)]
    asks = []
    for person in people:
        person.send_location(*elsewhere(person))
        asks.append(await person.wait_for("ingin Bapak/Ibu laporkan"))
    sigap.tg.faults.outage()
    for person, ask in zip(people, asks, strict=True):
        person.press(ask, "Orang terlantar")
    sigap.tg.faults.restore()
    for person in people:
        person.press(await person.wait_for(can_be_sent), "Kirim")
    async with hastened(sigap):
        for person in people:
            await person.wait_for("sudah sampai ke tim")
    assert len(_codes(sigap)) == 10


async def test_f15_one_reply_in_ten_is_lost(sigap: Sigap) -> None:
    """0 missing; a message of which one reply was lost has at most two copies, any other has one."""
    dice = random.Random(15)
    faults = sigap.tg.faults

    def lose(method: str, params: dict[str, Any]) -> None:
        """The reply to the request that follows this one."""
        if method in WORDS and dice.random() < 0.1 and not faults.active:
            faults.lose_reply(list(WORDS))

    sigap.tg.on_request(lose)
    people = [sigap.tg.person(f"Warga{number}") for number in range(60)]
    async with hastened(sigap):
        await asyncio.gather(*(report(person, timeout=180) for person in people))
        await drained(sigap)
    lost = [call for call in sigap.tg.calls if call.fault]
    assert len(lost) >= 15
    assert len(_codes(sigap)) == 60
    for chat in [sigap.group.chat, *(sigap.tg.private(person) for person in people)]:
        rows = sigap.db("SELECT DISTINCT message_id FROM outbox WHERE chat_id = ? AND message_id > 0", chat.id)
        written = sum(message.from_bot for message in chat.messages.values())
        in_vain = sum(call.chat_id == chat.id and call.method != "editMessageText" for call in lost)
        assert len(rows) <= written <= len(rows) + in_vain
    for code in _codes(sigap):
        in_vain = sum(call.chat_id == sigap.group.id and code in str(call.param("text")) for call in lost)
        assert 1 <= _in_group(sigap, code) <= 1 + in_vain, code


async def test_f16_a_429_on_the_group_delays_no_resident(sigap: Sigap) -> None:
    """For 40 s the group takes nothing: p95 of the answers to residents stays under two seconds, and the group gets its
    cards when its time is over, not before."""
    fault = sigap.tg.faults.too_many(40, chat=sigap.group, lasting=True)
    loop = asyncio.get_running_loop()
    waits: list[float] = []

    async def timed(person: Person) -> None:
        for act, words in (
            (lambda: person.send_location(*elsewhere(person)), "ingin Bapak/Ibu laporkan"),
            (lambda: person.press(person.last(), "Orang terlantar"), can_be_sent),
            (lambda: person.press(person.last(), "Kirim"), "Laporan diterima"),
        ):
            began = loop.time()
            act()
            await person.wait_for(words)
            waits.append(loop.time() - began)

    await report(sigap.tg.person("Pertama"))
    await sigap.until("SELECT count(*) FROM pause")
    people = [sigap.tg.person(f"Warga{number}") for number in range(60)]
    for batch in range(0, 60, 15):
        await asyncio.gather(*(timed(person) for person in people[batch : batch + 15]))
    assert statistics.quantiles(waits, n=20)[-1] < 2.0, sorted(waits)[-5:]
    assert fault.hits == 1
    await sigap.kill()
    await sigap.start()
    sigap.clock.advance(30)
    assert fault.hits == 1, "a restart does not forget what Telegram said"
    sigap.clock.advance(10)
    await sigap.until("SELECT count(*) = 61 FROM ticket WHERE on_team_at IS NOT NULL")
    assert fault.hits == 1


async def test_f17_bad_replies_crash_nothing_and_are_not_logged(sigap: Sigap) -> None:
    """A thousand 5xx, HTML pages, cut and empty bodies on every method, polling too."""
    faults = sigap.tg.faults
    people = [sigap.tg.person(f"Wargarahasia{number}") for number in range(40)]
    for person in people:
        person.send_text("/privasi")
    await drained(sigap)
    faults.html(502, method="getUpdates")
    faults.cut_body(method="getUpdates")
    for _ in range(100):
        faults.fail(500, method=list(WORDS), times=3)
        faults.html(502, method=list(WORDS), times=3)
        faults.cut_body(method=list(WORDS), times=2, done=False)
        faults.empty_body(method=list(WORDS), times=1)
    bad = list(faults.active)
    async with hastened(sigap, 10):
        while any(fault in faults.active for fault in bad if fault.methods != frozenset({"getupdates"})):
            for person in people:
                person.send_text("/privasi")
            await asyncio.sleep(0.3)
        await drained(sigap)
    assert sum(fault.hits for fault in bad) >= 900
    assert sigap.process is not None and sigap.process.returncode is None
    assert sigap.starts == 1
    log = sigap.log
    assert "<html" not in log and "Bad Gateway" not in log and "Data Bapak" not in log


async def _lively(sigap: Sigap) -> None:
    """A thousand updates that need no answer of the bot: forms, moves of the team, notes, edits, albums."""
    dice = random.Random(18)
    team = sigap.responders(*(f"Petugas{number}" for number in range(4)))
    people = [sigap.tg.person(f"Warga{number}") for number in range(40)]
    for person in people[:8]:
        await report(person)
    for member in team:
        member.send_text("/tiketku")
    await drained(sigap)
    yielded = sigap.tg.updates
    yielded.delivering = False
    sent = yielded.emitted
    spoken: dict[int, Any] = {}
    while yielded.emitted - sent < 1_000:
        person, member = dice.choice(people), dice.choice(team)
        match dice.randrange(9):
            case 0:
                person.send_text("/lapor")
            case 1:
                person.send_location(-6.17 - dice.random() / 100, 106.64)
            case 2:
                spoken[person.id] = (person, person.send_text(f"keterangan {dice.randrange(1000)}"))
            case 3:
                person.send_photo(caption=f"foto {dice.randrange(1000)}")
            case 4:
                person.send_album([None] * 3)
            case 5 if spoken:
                who, message = dice.choice(list(spoken.values()))
                who.edit(message, f"ralat {dice.randrange(1000)}")
            case 6:
                member.send_text(f"/ambil {dice.randint(1, 8)}", sigap.group)
            case 7:
                member.send_text(f"/{dice.choice(('menuju', 'tiba', 'lepas'))} {dice.randint(1, 8)}", sigap.group)
            case 8:
                person.send_text("/batal")


async def test_f18_shuffled_and_repeated_updates_come_to_the_same_state(tmp_path: Path) -> None:
    """A thousand updates in order, and the same thousand with every batch shuffled and every update twice."""
    hashes = []
    for name, wild in (("calm", False), ("wild", True)):
        folder = tmp_path / name
        folder.mkdir()
        async with sigap_running(folder, extra="[reports]\nper_hour = 1000\nper_day = 1000\nopen = 1000\n") as sigap:
            await _lively(sigap)
            await sigap.stop()
            if wild:
                sigap.tg.updates.shuffle_batches = sigap.tg.updates.duplicate_batches = 10_000
            sigap.tg.updates.delivering = True
            await sigap.start()
            await drained(sigap)
            if wild:
                sigap.tg.updates.repeat(500)
                await drained(sigap)
            hashes.append(state_hash(sigap))
            assert sigap.db("SELECT count(*) FROM draft")[0][0] > 20, "the state says nothing"
            assert sigap.db("SELECT count(*) FROM event WHERE kind LIKE 'ticket.%'")[0][0] > 20
    assert hashes[0] == hashes[1]


async def test_f19_numbers_that_begin_anew_lower_are_taken(sigap: Sigap) -> None:
    person = sigap.tg.person("Warga")
    person.send_text("/privasi")
    await person.wait_for("Data Bapak/Ibu")
    await drained(sigap)  # an answer may be read before the poll that confirms what it answers
    sigap.clock.advance(8 * 86_400)
    before = sigap.tg.updates.next_id
    assert sigap.tg.updates.reset_ids() < before
    receipt = await report(person)
    assert "TRC-0001" in receipt.text
    await sigap.kill()
    await sigap.start()
    await report(sigap.tg.person("Lain"))
    assert len(_codes(sigap)) == 2


def _mutated(update: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """One to three things wrong: a field gone, of another type, absurd, or nested where none belongs."""
    broken = copy.deepcopy(update)
    broken.pop("update_id")
    for _ in range(dice.randint(1, 3)):
        place: Any = broken
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = dice.choice(keys)
            if isinstance(place[key], dict | list) and dice.random() < 0.75:
                place = place[key]
                continue
            match dice.randrange(4):
                case 0:
                    del place[key]
                case 1:
                    place[key] = dice.choice([None, True, [], {}, "kata", 3.5, [1], {"a": 1}])
                case 2:
                    place[key] = dice.choice(
                        [0, -1, 2**31, 2**53, 2**63, 2**70, -(2**70), "x" * 9_000, "\u202e\u0000\ud800"]
                    )
                case 3:
                    place[key] = {"bersarang": {"dalam": [[[]]]}}
            break
    return broken


async def test_f20_five_hundred_broken_updates_stop_no_good_one(sigap: Sigap) -> None:
    """Mutated updates, every kind of poison and unknown types among good ones: all the good are served."""
    dice = random.Random(20)
    seen: list[dict[str, Any]] = []
    sigap.tg.updates.on_update.append(seen.append)
    [budi] = sigap.responders("Budi")
    model = sigap.tg.person("Contoh")
    model.send_photo(caption="foto")
    model.send_album([None, None])
    model.send_venue(*PLACE, "Halte", "Jl. Sudirman")
    model.edit(model.send_text("teks"), "ralat")
    budi.send_text("/ambil 1", sigap.group)
    await report(sigap.tg.person("Contoh Lain"))
    samples = list(seen)
    people = [sigap.tg.person(f"Warga{number}") for number in range(40)]

    async def bad() -> None:
        for number in range(500):
            if number % 20 == 0:
                sigap.tg.poison(dice.choice(["no_chat", "no_date", "unknown_type", "press_without_sender", "no_type"]))
            else:
                sigap.tg.inject_raw(_mutated(dice.choice(samples), dice))
            await asyncio.sleep(0)

    async with hastened(sigap, 2):
        await asyncio.gather(bad(), *(report(person, timeout=180) for person in people))
    async with hastened(sigap, 40):  # what fails is tried again for some minutes
        await sigap.tg.wait_until(lambda: sigap.tg.updates.pending() == 0)
        await sigap.until("SELECT count(*) = 0 FROM inbox WHERE state = 'new'")
    assert sigap.process is not None and sigap.process.returncode is None
    for person in people:
        assert sigap.db("SELECT count(*) FROM reporter WHERE user_id = ?", person.id)[0][0] == 1
    aside = sigap.db("SELECT count(*) FROM inbox WHERE state IN ('parked', 'quarantined')")[0][0]
    assert aside > 20, "the mutations were too mild"
