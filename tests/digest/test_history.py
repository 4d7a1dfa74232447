"""/tiket N for a supervisor, /audit N, /temukan: every event in plain words, who looked at what, and finding again."""

import pytest

from bot.actions.kit.requests import AskNumber, AskWith
from bot.actions.kit.scene import Reply
from bot.actions.ticket import history
from bot.domain.kit.buttons import read_button
from bot.domain.kit.events import events
from bot.domain.kit.people import Who
from bot.messages.kit.screen import Screen
from bot.texts.catalog import LANGUAGES, texts
from storage.ticket.history import READS
from tests.case.ward import refused
from tests.digest.desk import DAY, Desk
from tests.support.stage import person

# Events that belong to no ticket, or to whoever asks for a ticket: no history shows them.
APART = ("invite.", "role.", "team.", "bot.", "clock.", "approval.", "data.", "digest.", "geocoder.", "refused",
         "updates.", "tickets.", "duty.", "register.read", "report.limited", "search.sent", "search.kept",
         "search.erased", "search.expired", "search.ended", "search.cancelled", "export.", "rights.", "people.", "account.",
         "channel.", "calendar.", "rows.", "report.paused")  # fmt: skip


async def _press(desk: Desk, who: Who, screen: Screen, label: str) -> Reply:
    found = [one for row in screen.buttons for one in row if label in one.label]
    assert found, [one.label for row in screen.buttons for one in row]
    data = read_button(found[0].data or "")
    turn = history.TurnPage(who, data.nonce, int(data.arg[1:] or 0) if data.verb == "au" else int(data.arg or 0),
                        data.arg[:1] == "r")  # fmt: skip
    action = {
        "hy": history.turn,
        "hn": history.read_notes,
        "au": history.open_audit if data.arg else history.begin_audit,
    }
    return await desk.stage.act(who, action[data.verb], turn)


async def _last(desk: Desk, who: Who, kind: str) -> Screen:
    screen = (await desk.stage.screens(who.user_id, kind))[-1]
    await desk.ward.clear()
    return screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_of_a_ticket_has_its_words(language: str) -> None:
    kinds = {kind for kind in events() if "." in kind and not kind.startswith(APART)}
    assert len(kinds) > 80, "the rule sees what is recorded"
    there = texts(language).keys()
    missing = {kind for kind in kinds if f"history.{kind.removeprefix('ticket.')}" not in there}
    assert missing == set()


async def test_the_whole_story_in_pages(desk: Desk) -> None:
    ward, sari = desk.ward, desk.ward.sari
    ticket = await ward.brought("rps")
    one = await ward.recorded(ticket)
    desk.stage.now += DAY
    await ward.died(one)
    await ward.letters(one)
    await ward.religion(one)
    for step in ("asked", "washed", "shrouded", "prayed"):
        await ward.card(ward.sari, one, f"st.{step}")
    await ward.clear()
    await desk.open_ticket(sari, ticket.id)
    shown = await _last(desk, sari, "ticket.history")
    assert "surat diterima: surat kepolisian · Budi" in shown.text and "halaman 1 dari" in shown.text
    assert "riwayat dilihat" not in shown.text and "Siti" not in shown.text
    await _press(desk, sari, shown, "◀")
    older = await _last(desk, sari, "ticket.history")
    assert "di lokasi · Budi" in older.text and "diambil · Budi" in older.text
    assert "orang dicatat: 8/2023 · Budi" in shown.text
    labels = [button.label for row in older.buttons for button in row]
    assert {"📝 Baca catatan", "🔐 Jejak audit", "📞 Lihat kontak pelapor", "👤 Mr X 8/2023"} <= set(labels)
    for screen in (shown, older):
        assert all(len((one.data or "").encode()) <= 32 for row in screen.buttons for one in row)


async def test_what_is_restricted_is_behind_a_button_and_on_record(desk: Desk) -> None:
    ward, sari = desk.ward, desk.ward.sari
    ticket = await desk.report()
    await ward.shop.claim(ward.budi, ticket)
    await ward.shop.press(ward.budi, ticket, "note")
    await ward.say(ward.budi, "Kakinya luka, sudah dibalut")
    await ward.clear()
    await desk.open_ticket(sari, ticket.id)
    shown = await _last(desk, sari, "ticket.history")
    assert "Kakinya" not in shown.text
    await _press(desk, sari, shown, "Baca catatan")
    read = await _last(desk, sari, "ticket.notes")
    assert "Kakinya luka" in read.text and read.protect
    await _press(desk, sari, shown, "Jejak audit")
    trail = await _last(desk, sari, "ticket.audit")
    assert "rantainya utuh" in trail.text and "Kakinya" not in trail.text
    await _press(desk, sari, trail, "Hanya yang dibaca")
    reads = (await _last(desk, sari, "ticket.audit")).text.split("\n\n")[1].split("\n")
    said = [line.split(" · ", 2)[2] for line in reads]
    assert said[-3:] == ["riwayat dilihat · Sari", "catatan dibaca · Sari", "jejak audit dilihat · Sari"]


async def test_a_change_behind_the_bots_back_shows(desk: Desk) -> None:
    ticket = await desk.report()
    await desk.ward.shop.claim(desk.ward.budi, ticket)
    await desk.run("DROP TRIGGER event_no_update")
    await desk.run("UPDATE event SET actor = 'user:12' WHERE kind = 'ticket.claim'")
    await desk.stage.act(desk.ward.sari, history.audit, AskNumber(desk.ward.sari, ticket.id))
    trail = await _last(desk, desk.ward.sari, "ticket.audit")
    assert "Rantai putus" in trail.text and "utuh" not in trail.text


async def test_who_may_look(desk: Desk) -> None:
    ticket, budi = await desk.report(), desk.ward.budi
    for action, command in (
        (history.audit, AskNumber(budi, ticket.id)),
        (history.turn, history.TurnPage(budi, ticket.nonce)),
        (history.read_notes, history.TurnPage(budi, ticket.nonce)),
        (history.begin_audit, history.TurnPage(budi, ticket.nonce)),
    ):
        assert await refused(desk.stage.act(budi, action, command)) == "not_allowed"
    in_group, stranger = person(13, "Sari", group=True), person(77)
    command = AskNumber(in_group, ticket.id)
    assert await refused(desk.stage.act(in_group, history.audit, command)) == "private_only"
    assert await refused(desk.stage.act(stranger, history.seek, AskWith(stranger, "12"))) == "not_allowed"
    sari = desk.ward.sari
    assert await refused(desk.stage.act(sari, history.audit, AskNumber(sari, None))) == "which_audit"
    assert await refused(desk.stage.act(sari, history.audit, AskNumber(sari, 999))) == "no_such_ticket"


async def _seek(desk: Desk, who: Who, text: str) -> str:
    await desk.stage.act(who, history.seek, AskWith(who, text))
    return (await _last(desk, who, "found.list")).text


async def test_finding_again(desk: Desk) -> None:
    ward, sari = desk.ward, desk.ward.sari
    ticket = await ward.brought("rps")
    await ward.recorded(ticket)
    other = await desk.report("lansia", "36.71.09.1001")
    named = await ward.recorded(await ward.brought("singgah"), "mr")
    await desk.run(
        "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:one, 'name', 'Soekardjo Wirjo', 1, 11)",
        one=named.id,
    )
    found = {
        str(ticket.id): ticket.id, f"TRC-{other.id:04}": other.id, "Mr X 8/2023": ticket.id, "mr x 8 / 2023": ticket.id,
        "Tanah Tinggi": ticket.id, "kec. Cibodas": other.id, "rps": ticket.id, "Pom Bensin": ticket.id,
        "hari ini": other.id, "5/7": ticket.id, "sukarjo": named.ticket_id,
    }  # fmt: skip
    for text, number in found.items():
        assert f"/tiket_{number} " in await _seek(desk, sari, text), text
    for text in ("999", "Mr X 99/2023", "1/1/2020", "zzzqqq"):
        assert "Tidak ditemukan" in await _seek(desk, sari, text), text
    events = [event for event in await desk.stage.events() if event.kind == "tickets.sought"]
    assert len(events) == len(found) + 4
    assert '"how":"name"' in events[len(found) - 1].data
    kept = [row[0] for row in await desk.rows("SELECT params FROM outbox")] + [event.data for event in events]
    assert not any(word in text for text in kept for word in ("sukarjo", "Soekardjo", "Pom Bensin"))


async def test_a_name_is_for_supervisors(desk: Desk) -> None:
    ward = desk.ward
    named = await ward.recorded(await ward.brought("rps"))
    await desk.run(
        "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:one, 'name', 'Wulandari', 1, 11)",
        one=named.id,
    )
    assert "/tiket_" in await _seek(desk, ward.sari, "wulandari")
    assert "/tiket_" not in await _seek(desk, ward.budi, "wulandari")
    await desk.run(
        "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (:one, 'name', '', 2, 11)", one=named.id
    )
    assert "/tiket_" not in await _seek(desk, ward.sari, "wulandari"), "what was taken back finds nobody"


async def test_without_words_it_asks(desk: Desk) -> None:
    sari, ticket = desk.ward.sari, await desk.report()
    await desk.stage.act(sari, history.seek, AskWith(sari, "  "))
    assert "TRC-0012" in (await _last(desk, sari, "found.ask")).text
    assert await refused(desk.ward.say(sari, "")) == "nothing_said"
    await desk.ward.say(sari, str(ticket.id))
    assert f"/tiket_{ticket.id} " in (await _last(desk, sari, "found.list")).text
    assert await desk.ward.asked(sari) is None


def test_reads_are_events_that_there_are() -> None:
    there = texts("id").keys()
    assert [one for one in READS if f"history.{one.removeprefix('ticket.')}" not in there] == []
