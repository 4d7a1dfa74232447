"""The case that the procedure is named for, on the level of actions: 28 June to 12 July 2023 (SOP 5)."""

from bot.domain.figures.digest import Stretch
from bot.domain.ticket.ending import Ending
from storage.case import burials
from storage.figures import figures
from storage.kit import outbox
from storage.ticket import endings
from tests.case.ward import DAY, Ward, refused
from tests.support.stage import TEAM


async def test_from_the_pick_up_to_the_grave(ward: Ward) -> None:
    ticket = await ward.brought("rps")
    [offer] = await ward.stage.screens(ward.budi.user_id, "case.offer")
    assert "siapa yang ditangani" in offer.text and offer.buttons[0][0].data == f"cn:{ticket.nonce}"
    one = await ward.recorded(ticket)
    assert await ward.label(one) == "Mr X 8/2023"
    assert (await ward.now(one)).place == "rps"
    assert ("health_check", 0, 24) in await ward.waiting(ticket.id)
    await ward.wait(24)
    [health] = await ward.stage.screens(ward.budi.user_id, "case.health")
    assert "Bagaimana keadaannya" in health.text
    await ward.card(ward.budi, one, "hc.ill")
    await ward.choose(ward.budi, one, "to", "rsud")
    await ward.choose(ward.budi, one, "why", "sick")
    await ward.say(ward.budi, "dr. Wulan, IGD")
    assert (await ward.now(one)).place == "rsud"
    assert [kind for kind, *_ in await ward.waiting(ticket.id) if kind.startswith("health")] == []

    await ward.wait(10 * 24)  # 9 July
    death = await ward.died(one)
    assert death.died_at == ward.stage.now and death.search_until == ward.stage.now + 3 * DAY
    assert [(n, hours) for kind, n, hours in await ward.waiting(ticket.id) if kind == "search_day"] == [
        (1, 0),
        (2, 24),
        (3, 48),
    ]
    assert ("search_end", 0, 72) in await ward.waiting(ticket.id)
    await ward.clear()
    await ward.wait(0)
    assert ["hari ke-1 dari 3" in text for text in await ward.told(ward.sari, "death.search_day")] == [True]
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked"
    await ward.card(ward.budi, one, "lq.p")
    await ward.letters(one)
    await ward.religion(one)
    await ward.clear()
    await ward.wait(72 - 1 / 60)
    assert not await ward.told(ward.sari, "death.ready")
    assert await refused(ward.card(ward.budi, one, "bury")) == "locked"
    await ward.wait(1 / 60)
    [ready] = await ward.told(ward.sari, "death.ready")
    assert "siap dimakamkan" in ready and "TPU Kedaung Wetan" in ready
    [team] = await ward.stage.screens(TEAM, "death.ready_team")
    assert "Mr X" not in team.text

    for step in ("asked", "washed", "shrouded", "prayed"):
        await ward.card(ward.sari, one, f"st.{step}")
    await ward.wait(5)
    nonce = await ward.proposed(one)
    [ask] = await ward.stage.screens(ward.sari.user_id, "burial.confirm")
    assert "Blok C 12" in ask.text and "Belum dicentang" not in ask.text
    subject = f"work:{ticket.id}"
    await ward.stage.write(lambda tx: outbox.stand(tx, ward.budi.user_id, subject, 5, ward.stage.now))
    reply = await ward.press(ward.sari, f"cb:{nonce}:y")
    assert dict(reply.facts) == {"number": 8, "year": 2023}
    after = await ward.now(one)
    assert (after.state, after.end_kind) == ("ended", "buried")
    assert [kind for kind, *_ in await ward.waiting(ticket.id) if kind in ("search_end", "letter_daily")] == []
    [entry] = await ward.stage.database.read(lambda tx: burials.entries(tx, 2023))
    assert (entry.number, entry.seq, entry.kind) == (8, 0, "burial")
    registered = (await ward.told(ward.budi, "burial.registered"))[-1]
    assert "8/2023" in registered and "8 dari kuota 12" in registered

    end = Ending("buried", "tpu_kedaung", ("rps", "rsud"))
    assert await ward.stage.database.read(lambda tx: endings.of_ticket(tx, ticket.id)) == [end]
    [course] = await ward.stage.database.read(lambda tx: figures.courses(tx, Stretch(0, ward.stage.now + 1)))
    assert course.ending == end and course.outcome == "rps"
    card = (await ward.stage.screens(ward.budi.user_id, "work.card"))[-1].text
    assert "dimakamkan di TPU Kedaung Wetan; sebelumnya RPS" in card and "RSUD" in card
