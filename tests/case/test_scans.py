"""Letters of others and the grave as pictures: kept with the case, seen by whoever keeps it and by supervisors."""

import pytest

from bot.actions.kit.heard import Media
from bot.domain.case.person import PersonRow
from storage.case import persons
from tests.case.ward import PHOTO, Ward, refused

PDF = Media("document", "LETTER", "L", mime="application/pdf")
GRAVE = (-6_137_600, 106_622_100)


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody who died in the RSUD."""
    found = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(10)
    await ward.died(found)
    return found


async def buried(ward: Ward, one: PersonRow) -> None:
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")


async def test_a_scan_is_kept_by_its_id_and_shown_to_keeper_and_supervisor_only(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "sc")
    await ward.choose(ward.budi, one, "scan_of", "police")
    assert await refused(ward.say(ward.budi, "nanti")) == "scan_expected"
    assert await refused(ward.say(ward.budi, media=Media("voice", "V", "V"))) == "scan_expected"
    await ward.say(ward.budi, media=PDF)
    assert await ward.asked(ward.budi) is None, "a letter has no place"
    assert "surat kepolisian" in (await ward.told(ward.budi, "person.card"))[-1]
    await ward.clear()
    assert await refused(ward.card(ward.citra, one, "scs")) == "not_your_case"
    for who in (ward.budi, ward.sari):
        await ward.card(who, one, "scs")
        [screen] = await ward.stage.screens(who.user_id, "person.photo")
        assert screen.file == ("document", "LETTER") and screen.protect and str(who.user_id) in screen.text
    assert await refused(ward.card(ward.budi, one, "see")) == "no_photo", "no picture of the person"
    [event] = [event for event in await ward.stage.events() if event.kind == "person.scan"]
    assert '"about":"police"' in event.data and "LETTER" not in event.data


async def test_the_grave_is_kept_with_its_place_also_behind_the_burial(ward: Ward, one: PersonRow) -> None:
    await buried(ward, one)
    await ward.card(ward.budi, one, "sc")
    await ward.choose(ward.budi, one, "scan_of", "grave")
    await ward.say(ward.budi, media=PHOTO)
    assert await refused(ward.say(ward.budi, "di sana")) == "place_expected"
    await ward.say(ward.budi, pin=GRAVE)
    [scan] = (await ward.stage.database.read(lambda tx: persons.scans(tx, one.id))).values()
    assert (scan.about, scan.pin_e6) == ("grave", GRAVE)
    await ward.clear()
    await ward.card(ward.sari, one, "scs")
    [screen] = await ward.stage.screens(ward.sari.user_id, "person.photo")
    assert "-6.137600, 106.622100" in screen.text and screen.spoiler


async def test_of_a_grave_without_a_place_the_photo_is_kept(ward: Ward, one: PersonRow) -> None:
    await buried(ward, one)
    await ward.card(ward.budi, one, "sc")
    await ward.choose(ward.budi, one, "scan_of", "grave")
    await ward.say(ward.budi, media=PHOTO)
    await ward.choose(ward.budi, one, "scan_pin", "-s")
    [scan] = (await ward.stage.database.read(lambda tx: persons.scans(tx, one.id))).values()
    assert scan.pin_e6 is None


async def test_of_the_living_no_letter_is_kept(ward: Ward) -> None:
    alive = await ward.recorded(await ward.brought("rps"))
    assert await refused(ward.card(ward.budi, alive, "sc")) == "not_dead"


async def test_a_moved_grave_names_its_permit(ward: Ward, one: PersonRow) -> None:
    await buried(ward, one)
    await ward.card(ward.budi, one, "la.moved")
    await ward.say(ward.budi, "474/88/2023")
    await ward.say(ward.budi, "Disperkimtan")
    await ward.say(ward.budi, "ke TPU Selapajang, oleh keluarga")
    await ward.card(ward.sari, one, "la.moved")
    await ward.choose(ward.sari, one, "permit", "-s")
    await ward.say(ward.sari, "kembali ke TPU Kedaung")
    rows = await ward.stage.database.read(
        lambda tx: tx.all("SELECT n.text FROM register AS r JOIN note AS n ON n.id = r.note_id ORDER BY r.seq")
    )
    assert [row[0] for row in rows] == [
        "ke TPU Selapajang, oleh keluarga (no. 474/88/2023, Disperkimtan)",
        "kembali ke TPU Kedaung",
    ]
