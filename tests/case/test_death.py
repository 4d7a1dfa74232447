"""A death and its clock: reminders at their moments, letters, family, override, religion (SOP 5)."""

import asyncio
import json
from dataclasses import replace

import pytest

from bot.domain.case.person import PersonRow
from bot.domain.ticket.moves import Ticket
from storage.case import deaths, letters, persons
from storage.ticket import tickets
from tests.case.ward import DAY, HOUR, Ward, refused
from tests.support.stage import TEAM
from tests.ticket.shop import SECRET


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody in the RSUD, ten hours after they were found."""
    found = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(10)
    return found


async def test_each_reminder_once_and_at_its_moment(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    due = {"death.search_day": [0, 24, 48], "death.search_end": [72], "death.papers": [24, 48, 72, 96, 120]}
    seen: dict[str, list[int]] = {kind: [] for kind in due}
    for hour in range(124):
        await ward.clear()
        await ward.wait(0)
        for kind in due:
            seen[kind] += [hour] * len(await ward.told(ward.sari, kind))
        ward.stage.now += HOUR
    assert seen == due


async def test_after_a_downtime_late_once_and_with_the_true_time(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.wait(0)
    await ward.clear()
    await ward.wait(60)
    assert await ward.wait(0) == 0, "nothing fires twice"
    days = await ward.told(ward.sari, "death.search_day")
    assert len(days) == 2 and all("baru terkirim" in text for text in days)
    assert "29/6 18.50" in days[0], days  # 28 June 18.50 + 24 h
    [papers] = await ward.told(ward.sari, "death.papers")
    assert "29/6 18.50" in papers
    await ward.clear()
    await ward.wait(40)
    [end] = await ward.told(ward.sari, "death.search_end")
    assert "1/7 18.50" in end and "baru terkirim" in end
    assert [hours for kind, _, hours in await ward.waiting(one.ticket_id) if kind == "letter_daily"] == [20]


async def test_no_day_of_a_search_is_told_behind_its_end(ward: Ward, one: PersonRow) -> None:
    """After days of downtime nobody is sent to look for a family as if there were time left."""
    await ward.died(one)
    await ward.wait(0)
    await ward.clear()
    await ward.wait(100)
    assert [text for text in await ward.told(ward.sari, "death.search_day") if text] == []
    [end] = await ward.told(ward.sari, "death.search_end")
    assert "masa pencarian selesai" in end
    kinds = [event.kind for event in await ward.stage.events()]
    assert kinds.count("death.search_day") == 3, "that each fell due stays on record"


async def test_the_settings_of_the_day_are_stamped(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    ward.stage.rules = replace(ward.stage.rules, case=replace(ward.stage.rules.case, search_days=14))
    death = await ward.death(one)
    assert (death.search_days, death.search_until) == (3, ward.stage.now + 3 * DAY)
    other = await ward.recorded(await ward.brought("rsud"))
    assert (await ward.died(other)).search_until == ward.stage.now + 14 * DAY


async def test_a_death_that_cannot_be(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "die")
    for words, code in (("besok", "bad_moment"), ("28/6 20.00", "in_future"), ("27/6 10.00", "before_finding"),
                        ("1 Juli 2023 10.00", "in_future"), ("08.49", "before_finding")):  # fmt: skip
        assert await refused(ward.say(ward.budi, words)) == code, words
    await ward.say(ward.budi, "28/6 17.30")
    assert (await ward.now(one)).state == "alive", "nothing is recorded before the yes"
    await ward.choose(ward.budi, one, "died_sure", "yes")
    assert await refused(ward.card(ward.budi, one, "die")) == "person_dead"
    assert await refused(ward.card(ward.budi, one, "mv")) == "person_dead"
    assert await refused(ward.choose(ward.budi, one, "died_sure", "yes")) == "stale"


async def test_a_death_written_down_late_asks_only_what_is_still_to_come(ward: Ward, one: PersonRow) -> None:
    await ward.wait(50)
    await ward.died(one, "28/6 12.00")
    rings = [(kind, n) for kind, n, _ in await ward.waiting(one.ticket_id) if kind.startswith("search")]
    assert rings == [("search_day", 3), ("search_end", 0)]


async def test_found_dead_on_the_street(ward: Ward) -> None:
    """The clock begins when the police hand the body over, not before."""
    ticket = await ward.shop.open()
    await ward.shop.claim(ward.budi, ticket)
    await ward.shop.press(ward.budi, ticket, "arrive")
    one = await ward.recorded(ticket)
    await ward.card(ward.budi, one, "die")
    await ward.choose(ward.budi, one, "die", "found")
    await ward.choose(ward.budi, one, "died_at", "-u")
    await ward.choose(ward.budi, one, "died_where", "rsud")
    await ward.choose(ward.budi, one, "died_sure", "yes")
    death = await ward.death(one)
    assert (death.died_at, death.search_until, death.found_dead) == (None, None, True)
    assert [kind for kind, *_ in await ward.waiting(ticket.id) if kind.startswith("search")] == []
    await ward.wait(48)
    assert any("serah terima dari polisi" in text for text in await ward.told(ward.sari, "death.papers"))
    await ward.letters(one)
    await ward.religion(one)
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked"
    await ward.card(ward.budi, one, "ho")
    assert await refused(ward.say(ward.budi, "27/6 10.00")) == "handed_before_finding"
    await ward.choose(ward.budi, one, "handed_at", "-n")
    assert (await ward.death(one)).search_until == ward.stage.now + 3 * DAY
    assert await refused(ward.card(ward.budi, one, "ho")) == "handed_already"
    await ward.wait(72)
    assert await ward.told(ward.sari, "death.ready")


async def _body_brought(ward: Ward, to: str = "rsud") -> Ticket:
    """A body was reported, and budi brought it somewhere."""
    ticket = await ward.shop.open(replace(SECRET, kind="jenazah"))
    await ward.shop.claim(ward.budi, ticket)
    await ward.shop.press(ward.budi, ticket, "arrive")
    await ward.shop.press(ward.budi, ticket, "handle", value=to)
    return await ward.shop.now(ticket)


async def _only(ward: Ward, ticket: Ticket) -> PersonRow:
    [one] = await ward.stage.database.read(lambda tx: persons.of_ticket(tx, ticket.id))
    return one


async def test_of_a_body_that_was_brought_the_death_is_recorded_first(ward: Ward) -> None:
    """Nobody is taken in alive, and the hour before the finding is no mistake."""
    ticket = await _body_brought(ward)
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.press(ward.budi, f"cn:{ticket.nonce}:mr")
    one = await _only(ward, ticket)
    assert await ward.asked(ward.budi) == "died_at" and one.place is None
    await ward.say(ward.budi, "27/6 22.00")
    assert await ward.asked(ward.budi) == "died_sure", "where it lies is known"
    await ward.choose(ward.budi, one, "died_sure", "yes")
    death = await ward.death(one)
    assert (death.found_dead, death.place, death.search_until) == (True, "rsud", None)
    assert [kind for kind, *_ in await ward.waiting(ticket.id) if kind == "letter_daily"] == ["letter_daily"]
    await ward.clear()
    await ward.wait(2)
    assert not await ward.told(ward.sari, "case.unrecorded")


async def test_a_body_that_nobody_recorded_is_asked_after_each_day(ward: Ward) -> None:
    ticket = await _body_brought(ward)
    await ward.shop.press(ward.budi, ticket, "finish")
    await ward.clear()
    for hours in (1, 24, 24):
        await ward.wait(hours)
        for who in (ward.budi, ward.sari):
            [told] = await ward.told(who, "case.unrecorded")
            assert "kematiannya belum tercatat" in told
        await ward.clear()
    assert [json.loads(one.data)["n"] for one in await ward.stage.events() if one.kind == "person.unrecorded"] == [
        0, 1, 2,
    ]  # fmt: skip


async def test_somebody_who_is_on_record_and_not_dead_does_not_end_the_question(ward: Ward) -> None:
    """The question for the hour was put off; only a place, or the death, says where they are."""
    ticket = await _body_brought(ward)
    await ward.press(ward.budi, f"cn:{ticket.nonce}")
    await ward.press(ward.budi, f"cn:{ticket.nonce}:mr")
    one = await _only(ward, ticket)
    await ward.choose(ward.budi, one, "died_at", "-x")
    await ward.wait(1)
    assert await ward.told(ward.sari, "case.unrecorded")
    await ward.moved(one, "rsud")
    await ward.clear()
    await ward.wait(24)
    assert not await ward.told(ward.sari, "case.unrecorded"), "alive after all"


async def test_a_body_of_a_report_that_was_opened_again_is_not_asked_after(ward: Ward) -> None:
    ticket = await _body_brought(ward)
    await ward.shop.press(ward.budi, ticket, "finish")
    await ward.shop.press(ward.budi, ticket, "reopen", words="ternyata masih di sana")
    await ward.clear()
    await ward.wait(1)
    assert not await ward.told(ward.sari, "case.unrecorded"), "somebody looks again first"


async def test_a_living_persons_time_is_known(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "die")
    assert await refused(ward.choose(ward.budi, one, "died_at", "-u")) == "bad_moment"


# -- letters -----------------------------------------------------------------------------------------------------------


async def test_a_letter_is_asked_for_and_received(ward: Ward, one: PersonRow) -> None:
    death = await ward.died(one)
    await ward.card(ward.budi, one, "lq.p")
    assert await refused(ward.card(ward.sari, one, "lq.p")) == "requested_already"
    await ward.card(ward.budi, one, "li.p")
    await ward.choose(ward.budi, one, "l_type", "keterangan")
    assert await refused(ward.say(ward.budi, "tanpa nomor")) == "bad_number"
    await ward.say(ward.budi, "B/12/VII/2023")
    assert await refused(ward.say(ward.budi, "29/6/2023")) == "date_in_future"
    assert await refused(ward.say(ward.budi, "lupa")) == "bad_date"
    await ward.say(ward.budi, "28/6/2023")
    await ward.say(ward.budi, "Polsek Tangerang")
    await ward.say(ward.budi, "Aiptu Harun, NRP 71010101")
    found = (await ward.stage.database.read(lambda tx: letters.of_death(tx, death.id)))["police"]
    assert (found.sub_type, found.number, found.dated, found.office) == (
        "keterangan", "B/12/VII/2023", "2023-06-28", "Polsek Tangerang",
    )  # fmt: skip
    assert found.received_at == ward.stage.now and found.officer
    assert await refused(ward.card(ward.budi, one, "li.p")) == "letter_in"


async def test_a_number_counts_once_however_it_is_spelt(ward: Ward, one: PersonRow) -> None:
    other = await ward.recorded(await ward.brought("rsud"))
    await ward.died(one)
    await ward.died(other)
    await ward.letter(one, "c", "445/77/RSUD/2023")
    await ward.card(ward.budi, other, "li.c")
    assert await refused(ward.say(ward.budi, "445 / 77 / rsud / 2023")) == "number_twice"
    await ward.say(ward.budi, "445/78/RSUD/2023")


async def test_two_who_type_the_same_number_at_once(ward: Ward, one: PersonRow) -> None:
    other = await ward.recorded(await ward.brought("rsud"))
    for person in (one, other):
        await ward.died(person)
    for who, person in ((ward.budi, one), (ward.sari, other)):
        await ward.card(who, person, "li.h")
        await ward.say(who, "BA/9/2023")
        await ward.choose(who, person, "l_date", "-n")
        await ward.say(who, "RSUD")
    await ward.choose(ward.budi, one, "l_officer", "-s")
    assert await refused(ward.choose(ward.sari, other, "l_officer", "-s")) == "number_twice"


async def test_the_daily_question_ends_with_the_last_letter(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.wait(24)
    await ward.clear()
    for kind in "pc":
        await ward.letter(one, kind, f"B/{kind}1/2023")
    await ward.wait(24)
    [asked] = await ward.told(ward.sari, "death.papers")
    assert "berita acara" in asked and "kepolisian" not in asked
    await ward.letter(one, "h", "BA/1/2023")
    assert "letter_daily" not in [kind for kind, *_ in await ward.waiting(one.ticket_id)]


async def test_the_letter_comes_on_day_nine(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    for kind in "ch":
        await ward.letter(one, kind, f"B/{kind}1/2023")
    await ward.religion(one)
    await ward.wait(0)
    asked = 0
    for _ in range(9):
        await ward.clear()
        await ward.wait(24)
        asked += len(await ward.told(ward.sari, "death.papers"))
    assert asked == 9
    assert not await ward.told(ward.sari, "death.ready")
    await ward.letter(one, "p", "B/99/2023")
    assert await ward.told(ward.sari, "death.ready") and await ward.stage.screens(TEAM, "death.ready_team")
    await ward.clear()
    await ward.wait(48)
    assert not await ward.told(ward.sari, "death.papers")


# -- family, override, religion, mistakes ------------------------------------------------------------------------------


async def test_the_family_on_day_two_stops_everything(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.letters(one)
    await ward.wait(30)
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "Rudi, anak kandung, 0812-1111-2222")
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind.startswith(("search", "letter"))]
    await ward.clear()
    await ward.wait(200)
    assert not await ward.told(ward.sari, "death.search_end") and not await ward.told(ward.sari, "death.ready")
    await ward.religion(one)
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked"
    assert await refused(ward.card(ward.budi, one, "fam")) == "family_known"
    await ward.card(ward.budi, one, "body")
    await ward.say(ward.budi, "Rudi, anak kandung, BA 12")
    assert (await ward.now(one)).end_kind == "body_to_family"
    assert all("0812" not in event.data for event in await ward.stage.events())


async def test_not_their_family_after_all(ward: Ward, one: PersonRow) -> None:
    """The clock runs on where it was: the end of the search does not move."""
    death = await ward.died(one)
    await ward.wait(30)
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "mengaku saudara")
    assert await refused(ward.card(ward.budi, one, "nofam")) == "not_allowed"
    await ward.wait(1)
    await ward.card(ward.sari, one, "nofam")
    assert (await ward.death(one)).search_until == death.search_until
    rings = [(kind, n, hours) for kind, n, hours in await ward.waiting(one.ticket_id) if kind != "letter_daily"]
    assert [ring for ring in rings if ring[0].startswith("search")] == [("search_day", 3, 17), ("search_end", 0, 41)]
    assert "letter_daily" in [kind for kind, *_ in await ward.waiting(one.ticket_id)]


async def test_a_supervisor_opens_the_lock_with_a_reason(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    assert await refused(ward.card(ward.budi, one, "ovr")) == "not_allowed"
    await ward.card(ward.sari, one, "ovr")
    await ward.choose(ward.sari, one, "permit", "-s")
    assert await refused(ward.say(ward.sari, "!!!")) == "bad_words"
    await ward.say(ward.sari, "permintaan rumah sakit, kamar jenazah rusak")
    after = await ward.death(one)
    assert (after.override_by, after.override_at) == (ward.sari.user_id, ward.stage.now) and after.override_note
    assert await refused(ward.card(ward.joko, one, "ovr")) == "overridden"
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind.startswith(("search", "letter"))]
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked", "which rite is still to be decided"
    await ward.religion(one)
    await ward.card(ward.budi, one, "bury")
    [event] = [event for event in await ward.stage.events() if event.kind == "death.override"]
    assert "search,police,certificate,handover" in event.data and "kamar" not in event.data


async def test_what_permits_the_burial_is_named_with_the_reason(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.card(ward.sari, one, "ovr")
    assert await refused(ward.say(ward.sari, "kamar jenazah penuh")) == "bad_permit", "a reason is no number"
    for words in ("B/77/VII/2023", "Polsek Tangerang", "kamar jenazah rusak"):
        await ward.say(ward.sari, words)
    note = (await ward.death(one)).override_note
    assert note is not None
    kept = await ward.stage.database.read(lambda tx: tickets.note_text(tx, note))
    assert kept == "kamar jenazah rusak (no. B/77/VII/2023, Polsek Tangerang)"
    assert not [event for event in await ward.stage.events() if "B/77" in event.data]


async def test_two_supervisors_open_the_lock_at_once(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    for who in (ward.sari, ward.joko):
        await ward.card(who, one, "ovr")
        await ward.choose(who, one, "permit", "-s")
    both = await asyncio.gather(*(_outcome(ward.say(who, "alasan yang cukup")) for who in (ward.sari, ward.joko)))
    assert sorted(both) == ["case_move", "overridden"]


async def test_the_religion_is_decided_by_somebody_and_chooses_the_cemetery(ward: Ward, one: PersonRow) -> None:
    death = await ward.died(one)
    await ward.religion(one, "katolik", "unknown")
    decided = await ward.stage.database.read(lambda tx: deaths.religion(tx, death.id))
    assert decided is not None
    assert (decided.religion, decided.certainty, decided.by) == ("katolik", "unknown", ward.sari.user_id)
    await ward.clear()
    await ward.card(ward.sari, one, "open")
    [card] = await ward.told(ward.sari, "person.card")
    assert "TPU Mekarsari" in card and "tidak diketahui" in card and "Sari" in card
    assert "Dikafani" not in str((await ward.stage.screens(ward.sari.user_id, "person.card"))[0].buttons)


async def test_a_death_by_mistake_is_taken_back_by_a_supervisor(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    assert await refused(ward.card(ward.budi, one, "void")) == "not_allowed"
    await ward.card(ward.sari, one, "void")
    await ward.say(ward.sari, "salah orang")
    after = await ward.now(one)
    assert (after.state, after.place) == ("alive", "rsud")
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind.startswith(("search", "letter"))]
    await ward.wait(1)
    await ward.died(one)
    assert ("search_end", 0, 72) in await ward.waiting(one.ticket_id)


async def test_steps_of_the_checklist_are_ticked_and_taken_back(ward: Ward, one: PersonRow) -> None:
    death = await ward.died(one)
    await ward.religion(one)
    for name in ("st.washed", "st.shrouded", "st.washed"):
        await ward.card(ward.sari, one, name)
    assert set(await ward.stage.database.read(lambda tx: deaths.done(tx, death.id))) == {"shrouded"}


async def _outcome(action: object) -> str:
    try:
        return (await action).outcome  # type: ignore[attr-defined, no-any-return, misc]
    except Exception as refusal:
        return getattr(refusal, "code", repr(refusal))
