"""Places, the look the day after, referrals, ends (SOP 4)."""

from dataclasses import replace

from bot.actions.case import crowd
from bot.actions.kit.requests import Request
from storage.case import persons, placements
from tests.case.ward import Ward, refused


async def test_moves_are_events_with_reason_and_handover(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.moved(one, "rsud")
    await ward.moved(one, "rps")
    found = await ward.stage.database.read(lambda tx: placements.of_person(tx, one.id))
    assert [(move.kind, move.from_place, move.to_place) for move in found] == [
        ("intake", None, "rps"),
        ("move", "rps", "rsud"),
        ("move", "rsud", "rps"),
    ]
    assert found[0].reason_note is None and found[1].reason_note is not None
    assert [kind for kind in await ward.shop.kinds() if kind in ("person.intake", "person.move")] == [
        "person.intake",
        "person.move",
        "person.move",
    ]


async def test_the_same_place_or_none_is_refused(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "mv")
    assert await refused(ward.choose(ward.budi, one, "to", "rps")) == "there_already"
    assert await refused(ward.say(ward.budi, "Hotel Indonesia")) == "no_such_place"
    await ward.say(ward.budi, "rumah singgah")
    assert await ward.asked(ward.budi) == "why"


async def test_the_health_check_is_due_a_day_after_and_escalates(ward: Ward) -> None:
    ticket = await ward.brought()
    await ward.recorded(ticket)
    await ward.clear()
    await ward.wait(24 - 1 / 60)
    assert not await ward.told(ward.budi, "case.health")
    await ward.wait(1 / 60)
    assert len(await ward.told(ward.budi, "case.health")) == len(await ward.told(ward.sari, "case.health")) == 1
    assert not await ward.told(ward.sari, "case.health_late")
    await ward.wait(2)
    [late] = await ward.told(ward.sari, "case.health_late")
    assert "belum dijawab" in late and not await ward.told(ward.budi, "case.health_late")
    await ward.wait(48)
    assert len(await ward.told(ward.budi, "case.health")) == 1, "asked once"


async def test_after_a_downtime_an_answer_has_its_time(ward: Ward) -> None:
    """Nobody reads "not answered" in the same second as the question."""
    await ward.recorded(await ward.brought())
    await ward.clear()
    await ward.wait(30)
    assert await ward.told(ward.sari, "case.health") and not await ward.told(ward.sari, "case.health_late")
    await ward.wait(2 - 1 / 60)
    assert not await ward.told(ward.sari, "case.health_late")
    await ward.wait(1 / 60)
    assert await ward.told(ward.sari, "case.health_late")


async def test_an_answer_or_a_move_silences_the_check(ward: Ward) -> None:
    answered, moved = await ward.recorded(await ward.brought()), await ward.recorded(await ward.brought())
    await ward.wait(24)
    await ward.card(ward.sari, answered, "hc.well")
    assert await refused(ward.card(ward.budi, answered, "hc.well")) == "nothing_waits"
    await ward.moved(moved, "rsud")
    await ward.clear()
    await ward.wait(3)
    assert not await ward.told(ward.sari, "case.health_late")
    assert not [kind for one in (answered, moved) for kind, *_ in await ward.waiting(one.ticket_id)
                if kind.startswith("health")]  # fmt: skip


async def test_gone_asks_how_the_case_ends(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.wait(24)
    await ward.card(ward.budi, one, "hc.gone")
    assert await ward.asked(ward.budi) == "end"
    assert any("tidak ada di tempat" in text for text in await ward.told(ward.sari, "case.health_told"))
    await ward.choose(ward.budi, one, "end", "own_wish")
    await ward.say(ward.budi, "pergi sendiri malam hari")
    await ward.choose(ward.budi, one, "handed", "-s")
    after = await ward.now(one)
    assert (after.state, after.end_kind, after.place) == ("ended", "own_wish", None)


async def test_a_referral_has_a_date_and_is_asked_after(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "end")
    await ward.choose(ward.budi, one, "end", "panti")
    await ward.say(ward.budi, "Panti Bina Laras, tidak ada keluarga")
    assert (await ward.now(one)).place == "rps", "until the other office says yes the person stays"
    await ward.card(ward.budi, one, "end")
    assert await refused(ward.choose(ward.budi, one, "end", "origin")) == "referred_already"
    await ward.clear()
    await ward.wait(7 * 24)
    [asked] = await ward.told(ward.sari, "case.referral_due")
    assert "panti" in asked
    await ward.card(ward.budi, one, "rf.accepted")
    assert (await ward.now(one)).end_kind == "panti"
    assert await refused(ward.card(ward.budi, one, "rf.accepted")) == "nothing_waits"


async def test_a_declined_referral_leaves_the_person_where_they_are(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "end")
    await ward.choose(ward.budi, one, "end", "origin")
    await ward.say(ward.budi, "Dinsos Brebes")
    await ward.card(ward.budi, one, "rf.declined")
    after = await ward.now(one)
    assert (after.state, after.place) == ("alive", "rps")
    assert "referral_due" not in [kind for kind, *_ in await ward.waiting(one.ticket_id)]


async def test_an_ended_case_moves_no_more(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "end")
    await ward.choose(ward.budi, one, "end", "family")
    await ward.say(ward.budi, "dijemput anaknya")
    await ward.say(ward.budi, "Rudi, anak kandung, KTP diperlihatkan")
    for name in ("mv", "end", "die"):
        assert await refused(ward.card(ward.budi, one, name)) == "person_ended"
    [*_, left] = await ward.stage.database.read(lambda tx: placements.of_person(tx, one.id))
    assert left.kind == "discharge" and left.reason_note and left.handover_note


async def test_who_is_where_against_what_a_place_holds(ward: Ward) -> None:
    case = ward.stage.rules.case
    places = tuple(replace(one, capacity=1) if one.code == "rps" else one for one in case.places)
    ward.stage.rules = replace(ward.stage.rules, case=replace(case, places=places))
    for _ in range(2):
        await ward.recorded(await ward.brought())
    assert any("kapasitasnya 1" in text for text in await ward.told(ward.budi, "case.full")), "said, not refused"
    await ward.recorded(await ward.brought("rsud"))
    await ward.stage.act(ward.sari, crowd.show, Request(ward.sari))
    [shown] = await ward.told(ward.sari, "case.crowd")
    assert "RPS: <b>2</b> dari 1" in shown and "RSUD Kota Tangerang: <b>1</b>" in shown
    assert await ward.stage.database.read(persons.counts) == {"rps": 2, "rsud": 1}
