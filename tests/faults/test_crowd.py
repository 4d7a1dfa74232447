"""Faults that people bring: many at once, one who floods, odd names, huge texts, impossible places."""

import asyncio
import statistics
import unicodedata

import psutil
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.kit.reading import clean
from bot.domain.ticket.answers import Answers
from bot.texts.catalog import texts
from handlers.kit.identity import clean_name
from simulator import ShownMessage
from simulator.text import parse_html
from storage.kit.sqlite import Tx
from storage.ticket.answers import dump_answers, load_answers
from tests.faults.people import PLACE, WORDS, drained, hastened, report
from tests.support.harness import Sigap
from tests.support.stage import Stage

NASTY = (
    "<b>tebal</b>", "</b></i><a href='tg://user?id=1'>x", "&lt;script&gt;&amp;", "*bintang* _garis_ `kode` [a](b)",
    "Z\u0335\u0321a\u0337l\u0338g\u0336o" * 40, "\u202eterbalik\u202c", "a\u200bb\u200cc\u200dd\ufeff", "👨‍👩‍👧‍👦" * 20, "\u2066isolasi\u2069",
    "' OR 1=1; DROP TABLE ticket; --", "{code} {name} {0} %s %(a)s", "\\n\\t\\0", "=1+1", "/ambil 1", "ﷺ" * 50, "i" + "\u0301" * 300,
)  # fmt: skip


async def test_f26_f27_fifty_tickets_twenty_presses_each_at_the_same_instant(sigap: Sigap) -> None:
    """50 winners; each of the other 950 presses is answered with the winner's name."""
    team = sigap.responders(*(f"Petugas{number:02d}" for number in range(20)))
    for member in team:
        member.start()
    people = [sigap.tg.person(f"Warga{number}") for number in range(50)]
    await asyncio.gather(*(report(person, timeout=180) for person in people))
    await sigap.until("SELECT count(*) = 50 FROM ticket WHERE on_team_at IS NOT NULL")
    cards = [one for one in team[0].chat(sigap.group) if one.from_bot and one.buttons]
    assert len(cards) == 50
    presses = {card.id: sigap.tg.press_many([(member, card, "Ambil") for member in team]) for card in cards}
    answers = await asyncio.gather(*(press.answered() for some in presses.values() for press in some))
    assert len(answers) == 1_000
    holders = {row["id"]: row["holder"] for row in sigap.db("SELECT id, holder FROM ticket")}
    names = {member.id: member.name for member in team}
    winners = told = 0
    for card in cards:
        winner = names[holders[int(card.text.split("TRC-")[1][:4])]]
        for press in presses[card.id]:
            won = press.user.id == holders[int(card.text.split("TRC-")[1][:4])]
            winners += won and "tugas Anda" in press.text
            told += not won and winner in press.text
    assert (winners, told) == (50, 950)
    assert sigap.db("SELECT count(*) FROM event WHERE kind = 'ticket.claim'")[0][0] == 50
    await drained(sigap)
    again = sigap.tg.press_many([(member, card, 0) for card in cards[:5] for member in team if card.buttons])
    assert not again, "a claimed card has no button"


async def test_f30_one_account_floods_and_an_honest_person_is_served(sigap: Sigap) -> None:
    """10,000 messages and presses of one account, some 60 of them waiting at any moment: at most three alerts, one
    answer to what is over the limit; whoever comes meanwhile is answered before the flood has gone on much longer (p95).
    That is counted in the flood's own updates: they come as fast as the bot takes them, on any machine."""
    prankster = sigap.tg.person("Iseng")
    waits: list[int] = []
    forms: list[ShownMessage] = []

    async def honest(number: int) -> None:
        person = sigap.tg.person(f"Jujur{number}")
        before = sigap.tg.updates.emitted
        person.send_location(*PLACE)
        await person.wait_for("ingin Bapak/Ibu laporkan")
        waits.append(sigap.tg.updates.emitted - before)

    async with asyncio.TaskGroup() as group:
        for turn in range(2_500):
            prankster.send_text("/lapor")
            prankster.send_location(*PLACE)
            prankster.send_text(f"palsu {turn}")
            if turn % 20 == 0:  # looking through a chat of thousands costs the stand-in more than the flood
                forms = [one for one in prankster.chat()[-6:] if one.from_bot and one.buttons]
            if forms and forms[-1].buttons:
                prankster.press(forms[-1], 0)
            else:
                prankster.send_text("/batal")
            while sigap.tg.updates.pending() > 60:
                await asyncio.sleep(0.005)
            if turn % 50 == 0:
                group.create_task(honest(turn // 50))
            await asyncio.sleep(0)
    assert len(waits) == 50 and sigap.tg.updates.emitted >= 10_000
    assert statistics.quantiles(waits, n=20)[-1] < 300, sorted(waits)[-5:]
    await drained(sigap)
    assert sum(one.from_bot and "TRC-" in one.text for one in sigap.group.chat.visible()) <= 3
    told = sigap.db("SELECT count(*) FROM outbox WHERE chat_id = ? AND kind = 'report.limited'", prankster.id)
    assert told[0][0] <= 1


async def test_f32_giant_texts_and_names(sigap: Sigap) -> None:
    """4,096 characters in each field, long names, an update near Telegram's 64 KiB: no send error, memory under 300 MB,
    the full text is kept."""
    giant = "jalan panjang " * 292
    person = sigap.tg.person("N" * 4_000 + " " + "M" * 4_000)
    [budi] = sigap.responders("B" * 3_000)
    budi.start()
    mark = person.mark()
    person.send_text("/lapor")
    person.press(await person.wait_for("ingin Bapak/Ibu laporkan", since=mark), "Orang terlantar")
    await person.wait_for("Di mana lokasinya")
    person.send_text(giant)
    await person.wait_for("kondisinya sekarang")
    person.send_text(giant)
    person.press(await person.wait_for("patokan"), "Patokan")
    await person.wait_for("Ada patokan")
    person.send_text(giant)
    person.press(await person.wait_for("Patokan: jalan"), "Kirim laporan")
    await person.wait_for("sudah sampai ke tim")
    budi.press(await budi.wait_for("TRC-0001", chat=sigap.group), "Ambil")
    await budi.wait_for("di tangan Anda")
    huge = {"message_id": 9, "date": sigap.clock.now_s(), "from": person.user.as_json(), "text": "besar " * 10_000}
    sigap.tg.inject_raw({"message": {**huge, "chat": {"id": person.id, "type": "private", "first_name": "N"}}})
    await drained(sigap)
    assert not [call for call in sigap.tg.calls if call.method in WORDS and call.status == 400]
    assert len(sigap.db("SELECT answers FROM ticket")[0][0]) > 3 * 4_000
    assert sigap.process is not None
    assert psutil.Process(sigap.process.pid).memory_info().rss < 300 * 2**20


async def test_f33_nasty_words_and_names_break_no_message(sigap: Sigap) -> None:
    """As names, landmarks, conditions and notes, in private, in the group and in toasts: no refused message, no tag that
    somebody else wrote."""
    [budi] = sigap.responders("<i>Budi</i> & co")
    budi.start()

    async def one(number: int, words: str) -> None:
        person = sigap.tg.person(f"{words[:30]}{number}")
        person.send_text("/lapor")
        person.press(await person.wait_for("ingin Bapak/Ibu laporkan"), "Lansia terlantar")
        await person.wait_for("Di mana lokasinya")
        person.send_text(f"Jl. Merdeka {words}")  # with no name at all it is asked for once more
        await person.wait_for("kondisinya sekarang")
        person.send_text(f"kondisi {words}")
        person.press(await person.wait_for("patokan"), "Patokan")
        await person.wait_for("Ada patokan")
        person.send_text(f"dekat {words}")
        person.press(await person.wait_for("Patokan: dekat"), "Kirim laporan")
        await person.wait_for("sudah sampai ke tim")

    await asyncio.gather(*(one(number, words) for number, words in enumerate(NASTY)))
    for card in [one for one in budi.chat(sigap.group) if one.from_bot and one.buttons]:
        assert "Ambil" in str(budi.buttons(card)) and not _foreign_links(card)
        await budi.press(card, "Ambil").answered()
    await drained(sigap)
    for number in range(1, len(NASTY) + 1):
        budi.send_text(f"/catatan {number} {NASTY[number - 1]}")
    await drained(sigap)
    # An edit that says what stands there already changes nothing; a slow machine makes some.
    bad = [
        (call.method, call.error)
        for call in sigap.tg.calls
        if call.status == 400 and "message is not modified" not in (call.error or "")
    ]
    assert not bad
    assert not sigap.db("SELECT 1 FROM outbox WHERE state = 'never'")


@settings(max_examples=400)
@given(st.lists(st.text(max_size=60), min_size=50, max_size=50), st.sampled_from(NASTY))
def test_f33_twenty_thousand_strings_stay_text(strings: list[str], nasty: str) -> None:
    """As a name and as words in a card: the Bot API's own reading of the message finds the catalogue's tags, no other."""
    words = texts("id")
    for one in strings:
        name, said = clean_name(one + nasty), clean(nasty + one)
        source = words.say("work.field.landmark", value=said) + words.say("work.held_by", name=name)
        text, entities = parse_html(source)
        assert not {entity["type"] for entity in entities} - {"bold"}
        assert not any(unicodedata.category(ch) in ("Cf", "Cc", "Cs", "Co") for ch in name)
        assert len(name) <= 64 and name in text


def _foreign_links(message: ShownMessage) -> list[str]:
    links = [entity.get("url", "") for entity in message.entities if entity["type"] in ("text_link", "text_mention")]
    return [link for link in links if "tg://" in link]


PLACES = [
    (0.0, 0.0), (91.0, 0.0), (-91.0, 10.0), (0.0, 181.0), (12.0, -181.0), (1e308, 1e308), (-6.9175, 107.6191), (51.5, -0.12),
    (float("nan"), 106.6), (-6.1, float("nan")), (float("inf"), 1.0), (1.0, float("-inf")),
]  # fmt: skip


async def test_f34_impossible_places_are_asked_for_again(sigap: Sigap) -> None:
    """0,0, out of range, NaN and infinite (which the framework lets pass), other cities: no ticket, an answer each."""
    for number, (lat, lng) in enumerate(PLACES):
        person = sigap.tg.person(f"Warga{number}")
        person.send_text("/lapor")
        person.press(await person.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
        await person.wait_for("Di mana lokasinya")
        mark = person.mark()
        body = {"message_id": 5_000 + number, "date": sigap.clock.now_s(), "from": person.user.as_json()}
        chat = {"id": person.id, "type": "private", "first_name": "Warga"}
        sigap.tg.inject_raw({"message": {**body, "chat": chat, "location": {"latitude": lat, "longitude": lng}}})
        again = await person.wait_for(
            lambda one: one.from_bot and not any(words in one.text for words in ("laporkan?", "dipastikan dulu")),
            since=mark,
        )
        assert any(words in again.text for words in ("belum terbaca", "tidak ada di peta", "di luar Kota", "tertukar")), (
            lat, lng, again.text,
        )  # fmt: skip
        assert "kondisinya sekarang" not in again.text
    assert not sigap.db("SELECT 1 FROM ticket")


async def test_f37_an_album_survives_kills(sigap: Sigap) -> None:
    """A kill after each picture: one form, one ticket, every picture (and in the crash suite, at random moments)."""
    person = sigap.tg.person("Warga")
    pictures = person.send_album([None] * 5)
    async with hastened(sigap):
        await sigap.kill()
        await sigap.start()
        form = await person.wait_for("ingin Bapak/Ibu laporkan")
        await sigap.kill()
        person.press(form, "Orang terlantar")
        await sigap.start()
        await person.wait_for("Di mana lokasinya")
        person.send_location(*PLACE)
        person.press(await person.wait_for("kondisinya sekarang"), "Kirim")
        await person.wait_for("Laporan diterima")
    assert sigap.db("SELECT count(*) FROM attachment WHERE ticket_id = 1")[0][0] == len(pictures)
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), max_size=120))
async def test_f43_what_people_write_is_data_for_the_database(stage: Stage, words: str) -> None:
    """Whatever is written comes back as it was (bound parameters; ruff's S608 is on), and the tables stay."""

    def round_trip(tx: Tx) -> tuple[str, int]:
        stored = dump_answers(Answers().with_(words=words, landmark=words))
        tx.run(
            "INSERT INTO meta VALUES ('w', :w) ON CONFLICT (name) DO UPDATE SET value = excluded.value", {"w": stored}
        )
        row = tx.one("SELECT value FROM meta WHERE name = 'w'")
        tables = tx.one("SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
        assert row is not None and tables is not None
        return load_answers(row[0]).words or "", int(tables[0])

    back, tables = await stage.write(round_trip)
    assert back == words and tables > 15


async def test_f43_injections_through_the_whole_bot(sigap: Sigap) -> None:
    person = sigap.tg.person("Robert'); DROP TABLE ticket;--")
    [budi] = sigap.responders("Budi")
    budi.start()
    await report(person)
    for words in ("'; DELETE FROM inbox; --", '" OR ""="', "1; UPDATE ticket SET state='done'", ":id", "?1", "$lat"):
        person.send_text(words)
        budi.send_text(f"/ambil {words}")
        budi.send_text(f"/tiket {words}")
    budi.send_text("/ambil 1")
    await budi.wait_for("di tangan Anda")
    await drained(sigap)
    assert sigap.db("SELECT count(*) FROM ticket WHERE state = 'claimed'")[0][0] == 1
    assert not sigap.db("SELECT 1 FROM inbox WHERE state <> 'done'")
