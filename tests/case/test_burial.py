"""The burial: conditions, two persons, the register (SOP 5)."""

import asyncio

import pytest

from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.papers.fields import Reading, fields_of
from storage.case import burials, persons
from storage.case.burials import RegisterEntry
from storage.case.casefiles import Around, case_file, needless, register_rows
from tests.case.ward import Ward, refused


async def _ready(ward: Ward, tail: str = "1") -> PersonRow:
    one = await ward.recorded(await ward.brought("rsud"))
    await ward.died(one)
    await ward.letters(one, tail)
    await ward.religion(one)
    return one


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Everything is there and the search is over."""
    found = await _ready(ward)
    await ward.wait(73)
    return found


async def _register(ward: Ward, year: int = 2023) -> list[RegisterEntry]:
    return await ward.stage.database.read(lambda tx: burials.entries(tx, year))


async def test_a_burial_that_cannot_be(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "bury")
    for words, code in (("tadi pagi", "bad_moment"), ("27/6 10.00", "before_death"), ("30/6 10.00", "locked"),
                        ("2/7 10.00", "in_future")):  # fmt: skip
        assert await refused(ward.say(ward.budi, words)) == code, words
    await ward.say(ward.budi, "1/7 09.30")
    await ward.say(ward.budi, "Blok A")
    for q in ("b_officers", "b_witness"):
        await ward.choose(ward.budi, one, q, "-s")
    assert await refused(ward.say(ward.budi, "murah")) == "bad_cost"
    await ward.say(ward.budi, "Rp1.900.000")
    [ask] = await ward.told(ward.sari, "burial.confirm")
    assert "Rp1.900.000" in ask


async def test_who_writes_it_down_cannot_confirm_it(ward: Ward, one: PersonRow) -> None:
    nonce = await ward.proposed(one, who=ward.sari)
    assert await refused(ward.press(ward.sari, f"cb:{nonce}:y")) == "two_persons"
    assert await refused(ward.press(ward.budi, f"cb:{nonce}:y")) == "not_allowed"
    assert not await ward.told(ward.sari, "burial.confirm")
    await ward.press(ward.joko, f"cb:{nonce}:y")
    assert (await ward.now(one)).end_kind == "buried"


async def test_two_supervisors_at_once_and_a_double_tap(ward: Ward, one: PersonRow) -> None:
    nonce = await ward.proposed(one)
    settled = await asyncio.gather(
        *(ward.settle(who, f"cb:{nonce}:y") for who in (ward.sari, ward.joko, ward.sari, ward.joko))
    )
    outcomes = sorted(each.outcome for each in settled)
    assert outcomes == ["buried", *["refused:buried_already"] * 3]
    told = next(each.reply for each in settled if each.outcome != "buried")
    assert told is not None and told.facts["number"] == 8
    assert [(entry.number, entry.seq) for entry in await _register(ward)] == [(8, 0)]


async def test_a_double_tap_on_buried_writes_one_down(ward: Ward, one: PersonRow) -> None:
    await ward.card(ward.budi, one, "bury")
    await ward.card(ward.budi, one, "bury")
    await ward.card(ward.joko, one, "bury")
    assert await refused(ward.choose(ward.budi, one, "b_at", "-n")) == "stale", "joko began to write it down"
    nonce = await ward.proposed(one, who=ward.joko)
    assert await refused(ward.card(ward.budi, one, "bury")) == "burial_waits"
    await ward.press(ward.sari, f"cb:{nonce}:n")
    await ward.say(ward.sari, "bloknya keliru")
    assert await refused(ward.press(ward.joko, f"cb:{nonce}:y")) == "nothing_waits"
    again = await ward.proposed(one)
    await ward.press(ward.sari, f"cb:{again}:y")
    assert [entry.number for entry in await _register(ward)] == [8]


async def test_a_no_is_asked_for_its_reason(ward: Ward, one: PersonRow) -> None:
    """Without it nothing is decided yet; whoever wrote the burial down reads what to look at, the chain has no word."""
    nonce = await ward.proposed(one)
    await ward.press(ward.sari, f"cb:{nonce}:n")
    assert await ward.asked(ward.sari) == "declined"
    assert not await ward.told(ward.budi, "burial.declined"), "nothing is decided by the press alone"
    await ward.say(ward.sari, "Bloknya C 21, bukan C 12")
    [told] = await ward.told(ward.budi, "burial.declined")
    assert "Alasan: Bloknya C 21, bukan C 12" in told
    [event] = [event for event in await ward.stage.events() if event.kind == "burial.declined"]
    assert '"note":' in event.data and "Blok" not in event.data


async def test_a_no_that_comes_too_late_changes_nothing(ward: Ward, one: PersonRow) -> None:
    nonce = await ward.proposed(one)
    await ward.press(ward.sari, f"cb:{nonce}:n")
    await ward.press(ward.joko, f"cb:{nonce}:y")
    assert await refused(ward.say(ward.sari, "bloknya keliru")) == "buried_already"
    assert [entry.number for entry in await _register(ward)] == [8]


async def test_numbers_go_on_without_gap_in_the_year_of_the_burial(ward: Ward, one: PersonRow) -> None:
    others = [await _ready(ward, tail) for tail in "23"]
    await ward.wait(73)
    nonces = [await ward.proposed(each) for each in (one, *others)]
    await asyncio.gather(*(ward.settle(who, f"cb:{nonce}:y") for nonce in nonces for who in (ward.sari, ward.joko)))
    assert [entry.number for entry in await _register(ward)] == [8, 9, 10]
    ward.stage.now += 190 * 86_400_000  # the year after
    later = await _ready(ward, "4")
    await ward.wait(73)
    await ward.press(ward.sari, f"cb:{await ward.proposed(later)}:y")
    assert [entry.number for entry in await _register(ward, 2024)] == [1]


async def test_a_family_comes_while_the_burial_waits(ward: Ward, one: PersonRow) -> None:
    nonce = await ward.proposed(one)
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "Rudi, anak kandung")
    assert await refused(ward.press(ward.sari, f"cb:{nonce}:y")) == "nothing_waits"
    assert await _register(ward) == []


async def test_later_findings_are_new_entries(ward: Ward, one: PersonRow) -> None:
    assert await refused(ward.card(ward.sari, one, "la.identified")) == "not_buried"
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    before = (await _register(ward))[0]
    for kind in ("identified", "moved"):
        await ward.card(ward.budi, one, f"la.{kind}")
        if kind == "moved":
            await ward.choose(ward.budi, one, "permit", "-s")
        await ward.say(ward.budi, "ternyata Sukarjo dari Brebes")
    found = await _register(ward)
    assert [(entry.number, entry.seq, entry.kind) for entry in found] == [
        (8, 0, "burial"),
        (8, 1, "identified"),
        (8, 2, "moved"),
    ]
    assert found[0] == before
    card = (await ward.stage.screens(ward.budi.user_id, "person.card"))[-1].text
    assert "Teridentifikasi: ternyata Sukarjo dari Brebes" in card and "Makam dipindahkan: ternyata Sukarjo" in card
    for sql in ("UPDATE register SET number = 9", "DELETE FROM register"):
        with pytest.raises(Exception, match=r"new entry|never shortened"):
            await ward.stage.write(lambda tx, sql=sql: tx.run(sql))  # type: ignore[misc]


async def test_an_override_does_not_bury_before_the_death(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(20)
    await ward.died(one)
    await ward.card(ward.sari, one, "ovr")
    await ward.choose(ward.sari, one, "permit", "-s")
    await ward.say(ward.sari, "keputusan bersama rumah sakit")
    await ward.religion(one)
    await ward.card(ward.budi, one, "bury")
    assert await refused(ward.say(ward.budi, "28/6 20.00")) == "before_death"
    await ward.choose(ward.budi, one, "b_at", "-n")
    assert await ward.asked(ward.budi) == "b_plot"


async def test_without_another_supervisor_it_is_said(ward: Ward, one: PersonRow) -> None:
    await ward.stage.write(lambda tx: tx.run("DELETE FROM role WHERE role = 'supervisor' AND user_id = 14"))
    await ward.proposed(one, who=ward.sari)
    assert await ward.told(ward.sari, "burial.nobody")


async def test_a_family_that_is_found_behind_the_burial_is_a_later_finding(ward: Ward, one: PersonRow) -> None:
    """Whoever accepted the search is asked who it was; the entry of the burial stays as it is."""
    await ward.press(ward.joko, f"cb:{await ward.proposed(one)}:y")

    def accepted(scene: Scene, who: Who) -> Reply:
        follow_ups.family_found(scene, who, one.id, 1)
        return Reply(InboxOutcome.MATCH)

    await ward.stage.act(ward.sari, accepted, ward.sari)
    assert await ward.asked(ward.sari) == "later"
    await ward.say(ward.sari, "Soekardjo, dikenali anaknya dari tato")
    rows = await ward.stage.database.read(
        lambda tx: tx.all(
            "SELECT r.seq, r.kind, n.text FROM register AS r LEFT JOIN note AS n ON n.id = r.note_id ORDER BY r.seq"
        )
    )
    assert [tuple(row) for row in rows] == [
        (0, "burial", None), (1, "identified", "Soekardjo, dikenali anaknya dari tato"),
    ]  # fmt: skip


async def test_a_burial_on_the_wrong_card_is_taken_back(ward: Ward, one: PersonRow) -> None:
    """The number stays taken and says so; the body lies where it lay and waits for its burial, with a clock."""
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    assert await refused(ward.card(ward.budi, one, "ub")) == "not_allowed"
    await ward.clear()
    await ward.wait(100)
    await ward.annulled(one, "yang dimakamkan Mr X lain")
    now = await ward.now(one)
    assert (now.state, now.place, now.end_kind) == (CaseState.DEAD, "rsud", None)
    for who in (ward.budi, ward.sari):
        [told] = await ward.told(who, "burial.annulled")
        assert "8/2023" in told and "yang dimakamkan Mr X lain" in told
    [hours] = [hours for kind, _, hours in await ward.waiting(one.ticket_id) if kind == "burial_late"]
    assert 0 < hours <= 24, "nobody is forgotten, and nothing rings for hours that are past"
    assert await ward.stage.database.read(lambda tx: burials.count(tx, 2023)) == 0, "no grave was used"
    assert [entry.number for entry in await _register(ward)] == [8], "what was said stays in the register"
    assert await refused(ward.card(ward.sari, one, "la.note")) == "not_buried"
    assert await refused(ward.card(ward.sari, one, "ub")) == "not_buried"
    await ward.press(ward.joko, f"cb:{await ward.proposed(one)}:y")
    assert [entry.number for entry in await _register(ward)] == [8, 9]
    assert (await ward.now(one)).end_kind == "buried"


async def test_the_register_prints_what_was_taken_back(ward: Ward, one: PersonRow) -> None:
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    await ward.annulled(one, "kartu yang keliru")
    rules = ward.stage.rules
    around = Around(rules.case, ward.stage.city, rules.zone, rules.service.prefix)
    [row] = await ward.stage.database.read(lambda tx: register_rows(tx, 2023, around))
    assert [(each.kind, each.text) for each in row.later] == [("annulled", "kartu yang keliru")]


async def test_each_line_of_the_register_is_of_its_own_burial(ward: Ward, one: PersonRow) -> None:
    """The one that was taken back keeps its plot and people, and the next one borrows nothing of it."""
    stage, sari = ward.stage, ward.sari
    rules = stage.rules
    around = Around(rules.case, stage.city, rules.zone, rules.service.prefix)

    async def witnessed(words: str) -> None:
        await stage.write(lambda tx: persons.say(tx, one.id, "burial_witnesses", words, by=sari.user_id, now=stage.now))

    async def rows() -> list[tuple[str, str, bool]]:
        found = await stage.database.read(lambda tx: register_rows(tx, 2023, around))
        return [(row.plot, row.witnesses, row.counts) for row in found]

    await ward.press(sari, f"cb:{await ward.proposed(one)}:y")
    await witnessed("Ujang, Ketua RT 02")
    await ward.wait(1)
    await ward.annulled(one, "kartu yang keliru")
    assert await rows() == [("Blok C 12", "Ujang, Ketua RT 02", False)]
    await ward.wait(1)
    await ward.press(ward.joko, f"cb:{await ward.proposed(one)}:y")
    assert await rows() == [("Blok C 12", "Ujang, Ketua RT 02", False), ("Blok C 12", "", True)]
    person = await ward.now(one)
    assert "burial_witnesses" not in await stage.database.read(lambda tx: needless(tx, person)), "asked again"
    await witnessed("Sri Wahyuni, perawat")
    assert await rows() == [("Blok C 12", "Ujang, Ketua RT 02", False), ("Blok C 12", "Sri Wahyuni, perawat", True)]


async def test_a_burial_that_is_only_planned_is_no_burial_on_paper(ward: Ward, one: PersonRow) -> None:
    rules = ward.stage.rules
    around = Around(rules.case, ward.stage.city, rules.zone, rules.service.prefix)
    nonce = await ward.proposed(one)

    async def printed() -> object:
        case = await ward.stage.database.read(lambda tx: case_file(tx, one, around, ward.stage.now))
        return fields_of(case, Reading(rules.zone))["buried_at"]

    assert await printed() is None
    await ward.press(ward.sari, f"cb:{nonce}:y")
    assert await printed()


async def test_each_of_several_has_a_line_to_sign_on(ward: Ward, one: PersonRow) -> None:
    """Semicolons and lines part people; a comma stands before an office, and an office may have an "and"."""
    rules = ward.stage.rules
    around = Around(rules.case, ward.stage.city, rules.zone, rules.service.prefix)
    words = "Sri Wahyuni, perawat; Ujang, Ketua RT 02\nAsep, Seksi Makam dan Taman;"
    await ward.press(ward.sari, f"cb:{await ward.proposed(one)}:y")
    await ward.stage.write(
        lambda tx: persons.say(tx, one.id, "burial_witnesses", words, by=ward.sari.user_id, now=ward.stage.now)
    )
    case = await ward.stage.database.read(lambda tx: case_file(tx, one, around, ward.stage.now))
    names = [name for name, _ in fields_of(case, Reading(rules.zone))["burial_witnesses"]]
    assert names == ["Sri Wahyuni, perawat", "Ujang, Ketua RT 02", "Asep, Seksi Makam dan Taman"]
