"""What Meta does to the number itself: a token that expired, a number or a template that was paused. The staff is told
once, Telegram goes on, nothing is lost."""

from typing import Any

import pytest

from simulator import Person, ShownMessage
from simulator.graph.people import WhatsAppPerson
from tests.people.test_people_story import admin_by_link
from tests.ticket.test_ticket_story import RELAYED
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_story import PLACE, claimed, reported

HELD = "SELECT count(*) FROM outbox WHERE chat_id >= 9000000000000000 AND state IN ('waiting', 'leased', 'held')"
# A question of the clock's that a closed chat holds waits for the person's next word, whatever becomes of templates.
NONE_WITHHELD = "SELECT count(*) = 0 FROM outbox WHERE state <> 'sent' AND error LIKE 'withheld:%'"
DONE = "SELECT count(*) = 0 FROM inbox WHERE state <> 'done'"


def said(person: Person, words: str, since: int = 0) -> int:
    """How many messages of the bot have these words."""
    return sum(one.from_bot and words in one.text and one.seq > since for one in person.chat())


def work_card(budi: Person) -> ShownMessage:
    """The newest card of what Budi holds."""
    return next(one for one in reversed(budi.chat()) if one.from_bot and "Status" in one.text)


def template_event(name: str, event: str) -> dict[str, Any]:
    """What Meta posts when the state of a template changes."""
    value = {"event": event, "message_template_id": 1, "message_template_name": name, "reason": None}
    change = {"field": "message_template_status_update", "value": {**value, "message_template_language": "id"}}
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]}


async def test_an_expired_token_is_told_once_and_a_new_one_lets_everything_go(doors: TwoDoors) -> None:
    boss = await admin_by_link(doors.sigap)
    siti, rina = doors.wa.person("Siti"), doors.wa.person("Rina")
    await reported(doors, siti)
    for number, fresh in enumerate(("next-one", "the-one-after")):
        doors.wa.expire_token(fresh)
        since, here, there = boss.mark(), siti.mark(), rina.mark()
        siti.say("bantuan")
        await boss.wait_for("Token akses ditolak", since=since)
        rina.pin(*PLACE)
        await doors.sigap.until(f"SELECT ({HELD}) >= 2")
        tono = doors.sigap.tg.person(f"Tono{number}")
        tono.start()  # Telegram goes on meanwhile
        await tono.wait_for("")
        (doors.sigap.folder / "token").write_text(fresh)
        doors.sigap.clock.advance(61)
        await siti.wait_for("", since=here)
        await rina.wait_for("", since=there)
        await boss.wait_for("menerima token bot lagi", since=since)
        await doors.sigap.until(f"SELECT ({HELD}) = 0")
        assert said(boss, "Token akses ditolak", since) == 1
    doors.wa.forgive()


async def test_a_paused_number_is_told_once_also_across_a_restart(doors: TwoDoors) -> None:
    boss = await admin_by_link(doors.sigap)
    siti = doors.wa.person("Siti")
    await reported(doors, siti)
    paused = doors.wa.faults.pause_number()
    since = siti.mark()
    siti.say("bantuan")
    await doors.sigap.until("SELECT count(*) FROM outbox WHERE kind = 'ops.halted' AND state = 'sent'")
    await doors.sigap.kill()
    tried = paused.hits
    await doors.sigap.start()
    doors.sigap.clock.advance(61)
    siti.say("Beliau pindah ke depan masjid")
    await doors.wa.wait_until(lambda: paused.hits > tried, what="a message that tries")
    await doors.sigap.until(DONE)
    assert said(boss, "dihentikan Meta") == 1
    await doors.sigap.until("SELECT count(*) = 0 FROM outbox WHERE state = 'leased'")  # the one that tried is refused
    doors.wa.faults.clear(paused)
    doors.sigap.clock.advance(61)
    await siti.wait_for("", since=since)
    await boss.wait_for("aktif lagi")
    await doors.sigap.until(f"SELECT ({HELD}) = 0")
    assert said(boss, "dihentikan Meta") == 1
    doors.wa.forgive()


async def template_paused(doors: TwoDoors) -> tuple[Person, WhatsAppPerson, Person]:
    """The day after a report its responder sets off, and the template that would carry it is paused: the admin, who is
    told, the reporter and the responder."""
    boss = await admin_by_link(doors.sigap)
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    doors.wa.template("sigap_kabar_laporan", "Kabar: {{1}} Balas pesan ini.", status="PAUSED")
    doors.sigap.clock.advance(25 * 3_600)
    budi.press(work_card(budi), "Menuju lokasi")
    await boss.wait_for("sigap_kabar_laporan")
    return boss, siti, budi


async def test_a_paused_template_holds_what_it_was_to_carry_until_it_is_approved(doors: TwoDoors) -> None:
    boss, siti, budi = await template_paused(doors)
    await budi.wait_for("kabar untuk pelapor ditahan")
    budi.press(work_card(budi), "Di lokasi")
    await doors.sigap.until("SELECT count(*) >= 2 FROM outbox WHERE state = 'held'")
    assert said(boss, "tidak bisa dipakai") == said(budi, "kabar untuk pelapor ditahan") == 1
    doors.wa.template("sigap_kabar_laporan", "Kabar: {{1}} Balas pesan ini.")
    doors.wa.hooks.post_raw(template_event("sigap_kabar_laporan", "APPROVED"))
    await siti.wait_for(lambda one: one.kind == "template" and "sudah di lokasi" in one.text)
    await boss.wait_for("bisa dipakai lagi")
    await doors.sigap.until(NONE_WITHHELD)
    doors.wa.hooks.post_raw(template_event("sigap_kabar_laporan", "DISABLED"))
    doors.wa.hooks.post_raw(template_event("somebody_elses", "DISABLED"))
    await doors.sigap.tg.wait_until(
        lambda: said(boss, "tidak bisa dipakai") == 2, what="told again, once it broke again"
    )
    assert said(boss, "somebody_elses") == 0
    doors.wa.forgive()


async def test_a_refusal_right_after_the_approval_is_not_believed(doors: TwoDoors) -> None:
    """It was on its way when the word came, or not all of Meta's machines have heard it: else it would be held until the
    template broke again and was mended."""
    _, siti, _ = await template_paused(doors)
    await doors.sigap.until("SELECT count(*) >= 1 FROM outbox WHERE state = 'held'")
    doors.wa.hooks.post_raw(template_event("sigap_kabar_laporan", "APPROVED"))
    await doors.sigap.until(
        "SELECT count(*) >= 1 FROM outbox WHERE state = 'waiting' AND attempts >= 2 AND error LIKE 'withheld:%'"
    )
    doors.wa.template("sigap_kabar_laporan", "Kabar: {{1}} Balas pesan ini.")
    doors.sigap.clock.advance(61)
    await siti.wait_for(lambda one: one.kind == "template")
    await doors.sigap.until(NONE_WITHHELD)
    doors.wa.forgive()


@pytest.mark.parametrize("answer", ["at once", "late"])
async def test_the_holder_sees_how_far_words_came_and_that_a_closed_chat_holds_them(
    doors: TwoDoors, answer: str
) -> None:
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    await doors.sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    siti.go_offline()
    budi.send_text("Kami tiba lima menit lagi", reply_to=relayed)
    await doors.sigap.until("SELECT count(*) FROM outbox WHERE kind = 'relay.to_reporter' AND state = 'sent'")
    siti.go_online()
    await budi.wait_for(lambda one: "lima menit lagi ✓✓ sudah sampai" in one.text)
    siti.open_chat()
    await budi.wait_for(lambda one: "lima menit lagi ✓✓ dibaca" in one.text)
    # Meta counts the day otherwise than we do, and says so in its reports only; and there is no template.
    doors.wa.outbound.window_refusal = "status"
    siti.account.window_until_ms = doors.wa.clock.now_ms()
    if answer == "late":  # the report of the refusal overtakes the answer to the sending
        slow = doors.wa.faults.slow(1, part="messages", times=1)
    budi.send_text("Apakah beliau masih di sana?", reply_to=relayed)
    await budi.wait_for("kabar untuk pelapor ditahan")
    if answer == "late":
        await doors.wa.wait_until(lambda: slow.answered == 1, what="the answer to the first try")
    await budi.wait_for(lambda one: "masih di sana? ⏸ ditahan" in one.text)
    since = siti.mark()
    siti.say("Masih, Pak")
    await siti.wait_for("masih di sana?", since=since)
    await budi.wait_for(lambda one: "masih di sana? ✓✓ sudah sampai" in one.text)
    doors.wa.forgive()
