"""A group that refuses in words that nobody listed (F60)."""

from tests.people.test_people_story import admin_by_link
from tests.people.test_refusals import report
from tests.people.test_restore import _report as at_a_place
from tests.support.harness import Sigap

UNLISTED = (
    "TOPIC_CLOSED", "message thread not found", "CHAT_RESTRICTED", "CHAT_SEND_PLAIN_FORBIDDEN", "TOPIC_DELETED",
    "USER_BANNED_IN_CHANNEL", "the group is under review", "SLOWMODE_ENABLED", "CHAT_GUEST_SEND_FORBIDDEN", "something new",
)  # fmt: skip


async def test_f60_refusals_that_nobody_listed_set_nothing_aside(sigap: Sigap) -> None:
    """F60: 10 refusals, one report each: one alarm each, and every card arrives once the group takes it again."""
    ani = await admin_by_link(sigap)
    [budi] = sigap.responders("Budi")
    for number, words in enumerate(UNLISTED, 1):
        fault = sigap.tg.faults.fail(
            400, f"Bad Request: {words}", method="sendMessage", chat=sigap.group.id, times=None
        )
        siti = await report(sigap, f"Warga {number}")
        await sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
        sigap.tg.faults.clear(fault)
        sigap.clock.advance(360)
        await siti.wait_for("sudah sampai ke tim")
        await budi.wait_for(f"TRC-{number:04d}", chat=sigap.group)
        await sigap.until("SELECT cut_off_at IS NULL FROM chat")
    assert sigap.db("SELECT count(*) FROM outbox WHERE state IN ('never', 'held')")[0][0] == 0
    alarms = sigap.db("SELECT count(*) FROM outbox WHERE kind = 'ops.cut_off' AND chat_id = ?", ani.id)[0][0]
    assert alarms == len(UNLISTED)


async def test_f60_a_message_that_is_itself_at_fault_holds_nobody_up_for_good(sigap: Sigap) -> None:
    """F60: one card is refused whenever it comes, the one that comes again while nobody claims it too; the others
    arrive, and the leads are told of the one."""
    await admin_by_link(sigap)
    siti = await report(sigap, "Pertama")
    await siti.wait_for("sudah sampai ke tim")
    sigap.tg.faults.fail(400, "Bad Request: ODD_CARD", chat=sigap.group.id, times=None, says="TRC-0002")
    await report(sigap, "Kedua")
    await sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    dewi = await at_a_place(sigap, "Ketiga", 0.02)  # far enough off for no card to name the odd one as a neighbour
    await dewi.wait_for("TRC-0003")
    sigap.clock.advance(310)
    await dewi.wait_for("sudah sampai ke tim")
    sigap.clock.advance(60)
    await sigap.until("SELECT count(*) > 0 FROM outbox WHERE kind = 'ops.undelivered'")
    eka = await at_a_place(sigap, "Keempat", -0.02)
    await eka.wait_for("sudah sampai ke tim")
    await sigap.until("SELECT cut_off_at IS NULL FROM chat")


async def test_f60_a_line_that_broke_before_is_no_refusal(sigap: Sigap) -> None:
    """F60: a card that met a broken line first, then a closed group, is not at fault itself: it arrives in the end."""
    await admin_by_link(sigap)
    broken = sigap.tg.faults.fail(502, "Bad Gateway", chat=sigap.group.id, times=None)
    siti = await report(sigap, "Pertama")
    await sigap.until("SELECT attempts > 1 FROM outbox WHERE kind = 'team.card'")
    closed = sigap.tg.faults.fail(400, "Bad Request: TOPIC_CLOSED", chat=sigap.group.id, times=None)
    sigap.tg.faults.clear(broken)
    await sigap.until("SELECT cut_off_at IS NOT NULL FROM chat")
    sigap.tg.faults.clear(closed)
    sigap.clock.advance(360)
    await siti.wait_for("sudah sampai ke tim")
    assert sigap.db("SELECT count(*) FROM outbox WHERE state IN ('never', 'held')")[0][0] == 0
