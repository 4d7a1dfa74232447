"""What was entered wrong is corrected, as a new event with the old one kept (SOP 5)."""

import json

import pytest

from bot.domain.case.case import BurialRow
from bot.domain.case.person import CaseState, PersonRow
from storage.case import burials, letters
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.case.ward import HOUR, Ward, refused


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody in the RSUD who died at 18.50 on 28 June."""
    found = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(10)
    await ward.died(found)
    return found


async def _letter(ward: Ward, one: PersonRow, kind: str) -> tuple[letters.LetterRow, int]:
    death = await ward.death(one)

    def read(tx: Tx) -> tuple[letters.LetterRow, int]:
        letter = letters.of_death(tx, death.id)[kind]
        return letter, letters.formers(tx, letter.id)

    return await ward.stage.database.read(read)


async def test_a_mistyped_number_is_corrected_and_the_old_one_kept(ward: Ward, one: PersonRow) -> None:
    assert await refused(ward.card(ward.budi, one, "lc.p")) == "letter_missing"
    await ward.letter(one, "p", "B/12/VII/2023")
    await ward.card(ward.sari, one, "lc.p")
    await ward.choose(ward.sari, one, "l_which", "number")
    assert await refused(ward.say(ward.sari, "lupa")) == "bad_number"
    await ward.say(ward.sari, "B/21/VII/2023")
    letter, corrected = await _letter(ward, one, "police")
    assert (letter.number, letter.office, corrected) == ("B/21/VII/2023", "Polsek Tangerang", 1)
    assert letter.received_at is not None, "what it opened stays open"
    [event] = [event for event in await ward.stage.events() if event.kind == "letter.corrected"]
    assert '"which":"number"' in event.data and "B/" not in event.data
    old = await ward.stage.database.read(lambda tx: tx.all("SELECT number FROM letter_former"))
    assert [row[0] for row in old] == ["B/12/VII/2023"]
    with pytest.raises(Exception, match="never changed"):
        await ward.stage.write(lambda tx: tx.run("UPDATE letter_former SET number = 'x'"))


async def test_a_correction_takes_no_number_of_another_letter(ward: Ward, one: PersonRow) -> None:
    other = await ward.recorded(await ward.brought("rsud"))
    await ward.died(other)
    await ward.letter(one, "c", "445/1/2023")
    await ward.letter(other, "c", "445/2/2023")
    await ward.card(ward.budi, other, "lc.c")
    await ward.choose(ward.budi, other, "l_which", "number")
    assert await refused(ward.say(ward.budi, "445 / 1 / 2023")) == "number_twice"
    assert (await _letter(ward, other, "certificate"))[0].number == "445/2/2023"


async def test_a_letter_is_corrected_behind_the_burial(ward: Ward, one: PersonRow) -> None:
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    await ward.card(ward.budi, one, "lc.h")
    await ward.choose(ward.budi, one, "l_which", "dated")
    await ward.say(ward.budi, "28/6/2023")
    assert (await _letter(ward, one, "handover"))[0].dated == "2023-06-28"


async def test_the_hour_of_death_moves_the_search(ward: Ward, one: PersonRow) -> None:
    before = (await ward.death(one)).died_at
    await ward.card(ward.budi, one, "dc")
    assert await refused(ward.say(ward.budi, "28/6 20.00")) == "in_future"
    await ward.say(ward.budi, "28/6 12.50")
    after = await ward.death(one)
    assert after.died_at == (before or 0) - 6 * HOUR
    rings = [(kind, n, hours) for kind, n, hours in await ward.waiting(one.ticket_id) if kind.startswith("search")]
    assert rings == [("search_day", 1, -6), ("search_day", 2, 18), ("search_day", 3, 42), ("search_end", 0, 66)]
    [event] = [event for event in await ward.stage.events() if event.kind == "death.corrected"]
    assert f'"from":{before},' in event.data and f'"to":{after.died_at},' in event.data


async def test_who_was_ready_by_a_wrong_hour_is_not_any_more(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(34)
    await ward.died(one, "28/6 18.50")
    await ward.letters(one)
    await ward.wait(49)
    assert (await ward.death(one)).ready_at is not None
    await ward.card(ward.budi, one, "dc")
    await ward.say(ward.budi, "29/6 18.50")
    assert (await ward.death(one)).ready_at is None
    assert "burial_late" not in [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    await ward.clear()
    await ward.wait(24)
    assert await ward.told(ward.sari, "death.ready")
    assert "burial_late" in [kind for kind, *_ in await ward.waiting(one.ticket_id)]


async def test_a_wrong_place_is_a_move_with_its_reason(ward: Ward, one: PersonRow) -> None:
    other = await ward.recorded(await ward.brought("rsud"))
    await ward.card(ward.budi, other, "mv")
    await ward.choose(ward.budi, other, "to", "rps")
    await ward.choose(ward.budi, other, "why", "mistake")
    await ward.choose(ward.budi, other, "handed", "-s")
    assert (await ward.now(other)).place == "rps"


async def _former_numbers(ward: Ward) -> list[str]:
    rows = await ward.stage.database.read(lambda tx: tx.all("SELECT number FROM letter_former ORDER BY id"))
    return [str(row[0]) for row in rows]


async def test_a_withdrawn_letter_locks_the_burial_until_another_is_in(ward: Ward, one: PersonRow) -> None:
    """What was written of the burial falls, the daily question is asked again, and what stood on the letter is kept."""
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    nonce = await ward.proposed(one)
    await ward.clear()
    await ward.withdrawn(one, "p")
    assert await _former_numbers(ward) == ["B/p-1/VII/2023"]
    assert (await ward.death(one)).ready_at is None
    rings = [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    assert "letter_daily" in rings and "burial_late" not in rings
    assert await refused(ward.press(ward.sari, f"cb:{nonce}:y")) == "nothing_waits"
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked"
    [told] = await ward.told(ward.sari, "death.letter_withdrawn")
    assert "Surat kepolisian ditarik" in told and "surat kepolisian belum ada" in told
    [event] = [event for event in await ward.stage.events() if event.kind == "letter.withdrawn"]
    assert "keliru" not in event.data and "B/" not in event.data
    await ward.letter(one, "p", "B/99/VII/2023")
    assert await ward.told(ward.sari, "death.ready"), "told again once it is so again"
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")


async def test_a_letter_is_not_withdrawn_behind_the_burial(ward: Ward, one: PersonRow) -> None:
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    await ward.card(ward.budi, one, "lc.p")
    assert await refused(ward.choose(ward.budi, one, "l_which", "withdrawn")) == "letter_used"
    letter, corrected = await _letter(ward, one, "police")
    assert letter.received_at is not None and corrected == 0


async def test_a_withdrawn_letter_does_not_close_a_lock_that_was_overridden(ward: Ward, one: PersonRow) -> None:
    await ward.letter(one, "p", "B/12/VII/2023")
    await ward.card(ward.sari, one, "ovr")
    await ward.choose(ward.sari, one, "permit", "-s")
    await ward.say(ward.sari, "perintah kepala dinas")
    ready = (await ward.death(one)).ready_at
    await ward.withdrawn(one, "p")
    assert (await ward.death(one)).ready_at == ready is not None
    rings = [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    assert "burial_late" in rings and "letter_daily" not in rings


async def test_the_number_of_a_withdrawn_letter_is_free(ward: Ward, one: PersonRow) -> None:
    """It was written down for the wrong person: the same letter comes to the right one."""
    other = await ward.recorded(await ward.brought("rsud"))
    await ward.died(other)
    await ward.letter(one, "c", "445/1/2023")
    await ward.withdrawn(one, "c", "untuk jenazah lain")
    await ward.letter(other, "c", "445/1/2023")
    assert (await _letter(ward, other, "certificate"))[0].number == "445/1/2023"
    assert (await _letter(ward, one, "certificate"))[0].received_at is None


@pytest.mark.parametrize(("religion", "falls"), [("katolik", True), ("islam", False)])
async def test_a_corrected_religion_overtakes_a_burial_in_another_cemetery(
    ward: Ward, one: PersonRow, religion: str, falls: bool
) -> None:
    """What a supervisor confirms is what was decided: never the other faith's cemetery."""
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    nonce = await ward.proposed(one)
    await ward.clear()
    await ward.religion(one, religion, "known")
    decided = await ward.stage.database.read(
        lambda tx: [tuple(row) for row in tx.all("SELECT religion FROM death_religion ORDER BY id")]
    )
    assert decided == [("islam",), (religion,)], "the old one is kept"
    if not falls:
        await ward.press(ward.joko, f"cb:{nonce}:y")
        return
    assert await refused(ward.press(ward.joko, f"cb:{nonce}:y")) == "nothing_waits"
    [told] = await ward.told(ward.budi, "burial.declined")
    assert "catat lagi" in told
    assert "burial_late" in [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    await ward.press(ward.joko, f"cb:{await ward.proposed(one)}:y")
    rows = await ward.stage.database.read(lambda tx: tx.all("SELECT cemetery FROM burial WHERE state = 'confirmed'"))
    assert [row[0] for row in rows] == ["tpu_mekar"]


async def test_a_body_that_is_moved_is_known_where_it_lies(ward: Ward, one: PersonRow) -> None:
    """Each place stays in the record, where they died stays where they died, and no clock begins anew."""
    before = await ward.waiting(one.ticket_id)
    await ward.card(ward.budi, one, "mb")
    assert await refused(ward.choose(ward.budi, one, "to", "rsud")) == "there_already"
    await ward.choose(ward.budi, one, "to", "rsj")
    await ward.say(ward.budi, "kamar jenazah penuh")
    await ward.say(ward.budi, "dr. Lina, BA/7/2023")
    moved = await ward.now(one)
    assert (moved.place, moved.state, (await ward.death(one)).place) == ("rsj", CaseState.DEAD, "rsud")
    assert await ward.waiting(one.ticket_id) == before
    rows = await ward.stage.database.read(
        lambda tx: tx.all(
            """SELECT m.from_place, m.to_place, r.text, h.text FROM person_move AS m JOIN note AS r ON r.id = m.reason_note
               JOIN note AS h ON h.id = m.handover_note ORDER BY m.id DESC LIMIT 1"""
        )
    )
    assert [tuple(row) for row in rows] == [("rsud", "rsj", "kamar jenazah penuh", "dr. Lina, BA/7/2023")]
    await ward.clear()
    await ward.card(ward.budi, one, "open")
    [card] = await ward.told(ward.budi, "person.card")
    assert "Jenazah kini di RSJ" in card


async def test_a_body_is_moved_of_the_dead_and_unburied_alone(ward: Ward, one: PersonRow) -> None:
    alive = await ward.recorded(await ward.brought("rsud"))
    assert await refused(ward.card(ward.budi, alive, "mb")) == "not_dead"
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    assert await refused(ward.card(ward.budi, one, "mb")) == "person_ended"


async def test_a_wrong_end_is_taken_back(ward: Ward) -> None:
    """Somebody who was not fetched by anybody is in the shelter again, and looked at the next day."""
    one = await ward.recorded(await ward.brought("rps"))
    await ward.left(one)
    assert (await ward.now(one)).state is CaseState.ENDED
    await ward.clear()
    await ward.end_taken_back(one, "salah orang, yang dijemput kamar sebelah")
    now = await ward.now(one)
    assert (now.state, now.place, now.end_kind) == (CaseState.ALIVE, "rps", None)
    assert "health_check" in [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    [told] = await ward.told(ward.sari, "case.reopened")
    assert "salah orang" in told
    kinds = [event.kind for event in await ward.stage.events()]
    assert kinds.index("person.ended") < kinds.index("person.reopened"), "what was entered stays in the record"
    assert await refused(ward.card(ward.budi, one, "ue")) == "stale"


async def test_whoever_has_left_leaves_no_second_time(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rps"))
    await ward.left(one)
    assert await refused(ward.left(one)) == "person_ended"


async def test_a_body_that_was_not_given_away_has_its_clock_again(ward: Ward, one: PersonRow) -> None:
    await ward.left(one)
    assert "body_waits" not in [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    await ward.wait(100)
    await ward.end_taken_back(one, "keluarga belum datang, BA untuk jenazah lain")
    now = await ward.now(one)
    assert (now.state, now.place) == (CaseState.DEAD, "rsud")
    [hours] = [hours for kind, _, hours in await ward.waiting(one.ticket_id) if kind == "body_waits"]
    assert 0 < hours <= 24
    await ward.clear()
    await ward.wait(24)
    assert await ward.told(ward.sari, "death.body_waits")


async def test_nobody_is_taken_out_of_the_register_like_that(ward: Ward, one: PersonRow) -> None:
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    assert await refused(ward.card(ward.budi, one, "ue")) == "person_ended"


# -- behind the burial -------------------------------------------------------------------------------------------------


@pytest.fixture
async def buried(ward: Ward, one: PersonRow) -> PersonRow:
    """The same, in Blok C 12 since 73 hours after the death."""
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    await ward.clear()
    return one


async def test_a_plot_is_corrected_behind_the_burial(ward: Ward, buried: PersonRow) -> None:
    """The number stays, the grave is found, what stood there is kept, and the supervisors read it."""
    await ward.card(ward.budi, buried, "bc")
    await ward.choose(ward.budi, buried, "b_which", "plot")
    await ward.say(ward.budi, "Blok C 21")
    burial = await _burial(ward, buried)
    assert (burial.plot, burial.state) == ("Blok C 21", "confirmed")
    [told] = await ward.told(ward.sari, "burial.corrected")
    assert "8/2023" in told and "Blok C 21" in told
    [event] = [event for event in await ward.stage.events() if event.kind == "burial.corrected"]
    assert '"which":"plot"' in event.data and "Blok" not in event.data
    number = json.loads(event.data)["note"]
    assert await ward.stage.database.read(lambda tx: tickets.note_text(tx, number)) == "Blok C 12"


async def test_an_hour_at_which_nobody_could_be_buried_is_refused(ward: Ward, buried: PersonRow) -> None:
    before = (await _burial(ward, buried)).at
    await ward.card(ward.budi, buried, "bc")
    await ward.choose(ward.budi, buried, "b_which", "at")
    assert await refused(ward.say(ward.budi, "29/6 10.00")) == "locked", "the search was not over"
    await ward.wait(2)
    assert await refused(ward.say(ward.budi, "31/7 10.00")) == "in_future"
    assert (await _burial(ward, buried)).at == before


async def test_a_burial_that_waits_is_corrected_before_the_yes(ward: Ward, one: PersonRow) -> None:
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    nonce = await ward.proposed(one)
    await ward.card(ward.budi, one, "bc")
    await ward.choose(ward.budi, one, "b_which", "cost_rupiah")
    await ward.say(ward.budi, "1.900.000")
    assert any("1.900.000" in text for text in await ward.told(ward.sari, "burial.confirm"))
    assert not await ward.told(ward.sari, "burial.corrected"), "nothing stands in the register yet"
    await ward.press(ward.sari, f"cb:{nonce}:y")
    assert (await _burial(ward, one)).cost_rupiah == 1_900_000


async def test_the_hour_of_death_is_corrected_behind_the_burial(ward: Ward, buried: PersonRow) -> None:
    """Where the burial could have been by the new hour; no clock of a search begins."""
    before = (await ward.death(buried)).died_at or 0
    await ward.card(ward.budi, buried, "dc")
    assert await refused(ward.say(ward.budi, "29/6 18.50")) == "in_future", "not after it was written down"
    await ward.say(ward.budi, "28/6 17.50")
    after = await ward.death(buried)
    assert after.died_at == before - HOUR and (after.search_until or 0) - (after.search_from or 0) == 72 * HOUR
    assert not [kind for kind, *_ in await ward.waiting(buried.ticket_id) if kind.startswith(("search", "letter"))]


async def test_the_religion_is_corrected_behind_the_burial(ward: Ward, buried: PersonRow) -> None:
    await ward.religion(buried, "kristen", "known")
    death = await ward.death(buried)
    rows = await ward.stage.database.read(
        lambda tx: tx.all("SELECT religion FROM death_religion WHERE death_id = :id ORDER BY id", {"id": death.id})
    )
    assert [row[0] for row in rows] == ["islam", "kristen"]
    assert (await _burial(ward, buried)).state == "confirmed"
    assert (await ward.now(buried)).end_kind == "buried"


async def _burial(ward: Ward, one: PersonRow) -> BurialRow:
    death = await ward.death(one)
    found = await ward.stage.database.read(lambda tx: burials.of_death(tx, death.id))
    assert found is not None
    return found
