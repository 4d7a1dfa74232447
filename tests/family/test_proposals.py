"""What a search may have found: put before the team, compared field by field, decided by a human, answered either way."""

from dataclasses import replace

import pytest

from bot.actions.case import moves as case_moves
from bot.actions.family.proposals import look, press_match
from bot.actions.kit import follow_ups
from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import AskNumber, PressOn
from bot.actions.system.conversation import hear
from bot.actions.system.intake import Settled
from bot.domain.case.death import Death
from bot.domain.case.person import CaseState
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.reminders import PersonFacts, ReminderKind
from bot.messages.kit.screen import Screen
from storage.case import deaths, persons
from storage.family import proposals, searches
from storage.family.proposals import Proposal
from storage.family.searches import SearchRow
from storage.kit import reminders
from storage.kit.sqlite import Tx
from tests.family.cases import DAY, SUKARJO, Desk, Relative, buttons, correct, find, record, relative
from tests.support.stage import TEAM, Stage, person

SITI = person(501, "Siti")


@pytest.fixture
def siti(stage: Stage) -> Relative:
    return relative(stage, SITI)


@pytest.fixture
async def sari(stage: Stage) -> Desk:
    return Desk(stage, await stage.grant(person(13, "Sari"), Role.SUPERVISOR))


@pytest.fixture
async def budi(stage: Stage) -> Desk:
    return Desk(stage, await stage.grant(person(11, "Budi"), Role.PETUGAS))


async def found(stage: Stage) -> list[Proposal]:
    """Every proposal of the first search."""
    return await stage.write(lambda tx: proposals.of_search(tx, 1))


async def decide(desk: Relative, one: Proposal, act: str) -> Settled:
    """A press about a proposal; nothing of what follows has arrived yet."""
    return await desk.stage.settle(desk.who, press_match, PressOn(desk.who, one.nonce, act), "p")


async def arrived(desk: Relative, kind: str) -> Screen:
    """The newest message of a kind that waits for this desk; then everything arrives."""
    screen = (await desk.stage.screens(desk.who.user_id, kind))[-1]
    await desk.stage.deliver()
    return screen


async def searched(siti: Relative, **facts: str) -> SearchRow:
    """Somebody like SUKARJO is recorded, and then looked for."""
    siti.stage.now -= DAY // 2  # found in the night after he was seen last
    await record(siti.stage, {**SUKARJO, **facts}, holder=11)
    siti.stage.now += DAY // 2
    return await siti.search_for_sukarjo()


async def test_sending_compares_at_once_and_tells_nobody_but_the_team(siti: Relative, sari: Desk) -> None:
    await record(siti.stage, SUKARJO)
    await siti.stage.deliver()
    before = len(siti.seen)
    await siti.begin()
    await siti.search_for_sukarjo()
    [one] = await found(siti.stage)
    assert one.verdict == "likely" and one.fields["name"] == "likely" and one.fields["marks"] == "likely"
    said = " ".join(screen.text for screen in siti.seen[before:])
    assert "oekardjo" not in said and "163" not in said and "pipi kiri" in said, "only their own words come back"
    assert "masih berjalan" in siti.last.text


async def test_the_comparison_field_by_field(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    await sari.settle(look, AskNumber(sari.who, 1))
    assert "besar kemungkinan" in sari.last.text and sari.last.protect
    await sari.press("Bandingkan 1")
    pair = sari.last
    assert pair.protect and "Sukarjo" in pair.text and "Soekardjo" in pair.text and "60–70" in pair.text
    assert pair.text.count("✅") >= 5
    shown = [event for event in await siti.stage.events() if event.kind == "search.match_shown"]
    assert len(shown) == 1 and f'"viewer":{sari.who.user_id}' in shown[0].data, "who saw it is on record"
    assert all(len((button.data or "").encode()) <= 32 for button in buttons(pair))


async def test_a_kelurahan_that_is_a_guess_is_called_one(siti: Relative, sari: Desk) -> None:
    """Only the nearest to the pin: whoever compares does not take it for what was said."""
    await searched(siti)
    guess = "UPDATE ticket SET lat_e6 = 1, lng_e6 = 1, answers = json_set(answers, '$.areas', json_array(area_code))"
    await siti.stage.write(lambda tx: tx.run(guess))
    await sari.settle(look, AskNumber(sari.who, 1))
    await sari.press("Bandingkan 1")
    assert "Tangerang (perkiraan)" in sari.last.text


async def test_accepted_the_relatives_hear_that_somebody_calls_and_nothing_else(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    await sari.settle(look, AskNumber(sari.who, 1))
    await sari.press("Bandingkan 1")
    await sari.press("Cocok")
    assert "Ciri dan keterangannya" in find("Ciri", sari.last).label
    await sari.press("Ciri dan")
    assert "Diterima Sari" in sari.last.text and "+6281234567890" not in sari.last.text
    await siti.mine()
    assert "akan menghubungi" not in siti.last.text, "the person found is asked before"
    await sari.press("Orangnya setuju")
    assert "+6281234567890" in sari.last.text
    await siti.mine()
    assert "akan menghubungi" in siti.last.text
    assert not any("oekardjo" in screen.text for screen in siti.seen)
    kinds = [event.kind for event in await siti.stage.events()]
    assert kinds.count("search.accepted") == 1


async def test_a_no_is_told_to_nobody_and_the_search_stays_open(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    [one] = await found(siti.stage)
    decided = await decide(sari, one, "r1")
    assert decided.reply is not None and decided.reply.toast == "family.toast.rejected"
    assert await siti.stage.screens(siti.who.user_id, "family.answer") == []
    now = await siti.stage.write(lambda tx: searches.get(tx, 1))
    assert now is not None and now.open, "the search stays open"


async def test_a_reason_in_words(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    await sari.settle(look, AskNumber(sari.who, 1))
    await sari.press("Bandingkan 1")
    await sari.press("Bukan")
    await sari.press("Tulis alasan lain")
    await sari.say("Sidik jarinya lain")
    assert "Sidik jarinya lain" in sari.last.text or any("Sidik" in one.text for one in sari.seen[-2:])
    [one] = await found(siti.stage)
    assert one.state == "rejected" and one.reason == "#Sidik jarinya lain"
    assert not any("Sidik" in event.data for event in await siti.stage.events())


async def test_the_rooms_of_the_case_hear_of_it(siti: Relative, sari: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[int, int, int]] = []
    monkeypatch.setattr(follow_ups.family_found, "_acts", [])
    follow_ups.family_found.acts(lambda scene, who, person_id, search: heard.append((who.user_id, person_id, search)))
    await searched(siti)
    [one] = await found(siti.stage)
    await decide(sari, one, "a3")
    await decide(sari, one, "a3")
    assert heard == [(13, one.person_id, 1)]


async def dies(siti: Relative, one: Proposal) -> None:
    """The person of a proposal died a quarter of a day ago; the end of the search is set."""
    died = siti.stage.now - DAY // 4

    def die(tx: Tx) -> Death:
        persons.put(tx, one.person_id, state=CaseState.DEAD, place="rsud", since=died)
        return deaths.add(
            tx,
            person_id=one.person_id,
            died_at=died,
            place="rsud",
            found_dead=False,
            search_days=3,
            letter_every_min=1_440,
            by=11,
            now=siti.stage.now,
        )

    death = await siti.stage.write(die)
    await siti.stage.write(
        lambda tx: reminders.plan(
            tx, ticket_id=1, kind=ReminderKind.SEARCH_END, n=0, round_=death.id, due_at=death.search_until or 0,
            facts=PersonFacts(one.person_id),
        )
    )  # fmt: skip


async def clock(siti: Relative) -> list[str]:
    """What waits of the clock of a death."""
    waiting = await siti.stage.write(lambda tx: reminders.waiting(tx, 1))
    return [due.kind for due in waiting if due.kind == "search_end"]


async def test_the_clock_of_a_death_stops(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    [one] = await found(siti.stage)
    await dies(siti, one)
    assert case_moves.family_by_search is not None  # importing it registers what follows
    decided = await decide(sari, one, "a2")
    assert decided.error is None and decided.outcome == "decided:accepted"
    death = await siti.stage.write(lambda tx: deaths.of_person(tx, one.person_id))
    assert death is not None and death.family_at == siti.stage.now
    assert "death.family" in [event.kind for event in await siti.stage.events()]


async def test_an_acceptance_by_mistake_is_undone(siti: Relative, sari: Desk, budi: Desk) -> None:
    """The clock runs on where it was, the search goes on, the relatives hear it; the wrong person stays rejected."""
    await searched(siti)
    [one] = await found(siti.stage)
    await dies(siti, one)
    await decide(sari, one, "a2")
    assert await clock(siti) == []
    assert (await decide(budi, one, "u")).outcome == "refused:not_allowed", "a supervisor's decision"
    await siti.stage.deliver()
    await sari.settle(look, AskNumber(sari.who, 1))
    await sari.press("Bandingkan 1")
    await sari.press("Batalkan keputusan")
    await sari.say("Sidik jarinya lain")
    told = [screen.text for screen in sari.seen]
    assert any("ternyata bukan keluarganya" in text for text in told)
    await siti.mine()
    [after] = await found(siti.stage)
    assert (after.state, after.reason) == ("rejected", "#Sidik jarinya lain")
    death = await siti.stage.write(lambda tx: deaths.of_person(tx, one.person_id))
    assert death is not None and death.family_at is None and await clock(siti) == ["search_end"]
    assert (await decide(sari, one, "u")).outcome == "refused:not_accepted"
    events = [event.kind for event in await siti.stage.events()]
    assert events.count("search.undone") == events.count("death.no_family") == 1
    assert not any("Sidik" in event.data for event in await siti.stage.events())


async def test_the_relatives_are_told_that_the_search_goes_on(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    [one] = await found(siti.stage)
    await decide(sari, one, "a1")
    await decide(sari, one, "cy")
    assert "akan menghubungi" in (await arrived(siti, "family.answer")).text
    await decide(sari, one, "u")
    await siti.stage.act(sari.who, hear, Heard(sari.who, 9, siti.stage.now, "Keluarga lain"))
    assert "belum tepat" in (await arrived(siti, "family.answer")).text
    now = await siti.stage.write(lambda tx: searches.get(tx, 1))
    assert now is not None and now.open


async def test_only_the_first_decision_counts(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    [one] = await found(siti.stage)
    await decide(sari, one, "a1")
    again = await decide(sari, one, "r1")
    assert again.outcome == "refused:match_decided"
    [one] = await found(siti.stage)
    assert one.state == "accepted"


async def test_who_may_see_and_decide(siti: Relative, sari: Desk, budi: Desk) -> None:
    await searched(siti)  # Budi works on that person's ticket
    citra = await siti.stage.grant(person(12, "Citra"), Role.PETUGAS)
    [one] = await found(siti.stage)
    refused = await decide(Desk(siti.stage, citra), one, "c")
    assert refused.outcome == "refused:not_allowed"
    resident = await decide(siti, one, "a1")
    assert resident.outcome == "refused:not_allowed"
    with pytest.raises(Refusal, match="not_allowed"):
        await siti.stage.act(citra, look, AskNumber(citra, 1))
    await budi.settle(look, AskNumber(budi.who, 1))
    await budi.press("Bandingkan 1")
    assert "Soekardjo" in budi.last.text
    await decide(budi, one, "r2")
    [one] = await found(siti.stage)
    assert one.state == "rejected" and one.decided_by == 11
    with pytest.raises(Refusal, match="private_only"):
        await siti.stage.act(budi.who, look, AskNumber(replace(budi.who, chat_id=TEAM), 1))


async def test_a_correction_withdraws_what_no_longer_fits(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    [one] = await found(siti.stage)
    await correct(siti.stage, one.person_id, {"sex": "female"})
    [one] = await found(siti.stage)
    assert one.state == "withdrawn"
    assert await siti.stage.write(lambda tx: reminders.waiting_apart(tx, "match_waiting")) == [], "nothing to decide on"
    await correct(siti.stage, one.person_id, {"sex": "male"})
    [one] = await found(siti.stage)
    assert one.state == "proposed"
    assert len(await siti.stage.write(lambda tx: reminders.waiting_apart(tx, "match_waiting"))) == 1
    await decide(sari, one, "r1")
    await correct(siti.stage, one.person_id, {"height_cm": "165"})
    [one] = await found(siti.stage)
    assert one.state == "rejected", "what was decided stays decided"


async def test_at_most_three_and_the_likelier_one_replaces_the_least(siti: Relative, sari: Desk) -> None:
    await siti.search_for_sukarjo()
    vague = {"sex": "male", "age": "60-70", "hair": "beruban"}
    for _ in range(4):
        await record(siti.stage, vague)
    waiting = [one for one in await found(siti.stage) if one.waiting]
    assert len(waiting) == 3
    await record(siti.stage, SUKARJO)
    waiting = [one for one in await found(siti.stage) if one.waiting]
    assert len(waiting) == 3 and waiting[0].verdict == "likely"
    group = await siti.stage.screens(TEAM, "family.group")
    assert len(group) == 1, "the group is told once, not five times"


async def test_nobody_decides_for_a_day_and_is_reminded_until_they_do(siti: Relative, sari: Desk) -> None:
    await searched(siti)
    for _ in range(2):
        await siti.stage.wait(24 * 60)
        assert "mungkin dicari" in (await arrived(sari, "family.overview")).text
    [one] = await found(siti.stage)
    await decide(sari, one, "r1")
    await siti.stage.deliver()
    await siti.stage.wait(3 * 24 * 60)
    assert await siti.stage.screens(sari.who.user_id, "family.overview") == []
    waiting = await siti.stage.write(lambda tx: reminders.waiting_apart(tx, "match_waiting"))
    assert waiting == []


async def test_ended_by_the_relatives_nothing_waits(siti: Relative, sari: Desk) -> None:
    search = await searched(siti)
    await siti.press_data(f"srx:{search.nonce}:f")
    [one] = await found(siti.stage)
    assert one.state == "withdrawn"
    await sari.settle(look, AskNumber(sari.who))
    assert "Tidak ada kecocokan" in sari.last.text


async def test_somebody_found_before_they_were_lost_is_not_proposed(siti: Relative, sari: Desk) -> None:
    await record(siti.stage, SUKARJO)
    siti.stage.now += 30 * DAY
    await siti.search_for_sukarjo()  # seen last yesterday
    assert await found(siti.stage) == []
