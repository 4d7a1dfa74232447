"""What a change leaves behind is made good: holes among pushed updates, cards for a group that is bound late."""

import random
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.actions.kit.scene import Scene
from bot.actions.system import ops
from bot.actions.system.team import adopt_group
from bot.actions.ticket.tickets import MoveTicket, move_ticket
from bot.domain.kit.people import Role
from storage.accounts import people
from storage.kit import inbox, outbox
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx
from storage.system import runs
from tests.faults.people import can_be_sent, elsewhere
from tests.support.harness import Sigap, sigap_running, webhook
from tests.support.stage import TEAM, Stage, person
from tests.ticket.shop import Shop, open_shop

SARI = person(8, "Sari")
SETTLED = ops.SETTLED_MS + 1
WEEK = 7 * 24 * 3_600_000
NEW_GROUP = -1_009_999


async def pushed(stage: Stage, *ids: int) -> None:
    """Each update by itself, as a webhook brings it."""

    def work(tx: Tx) -> None:
        for one in ids:
            inbox.keep(tx, [InboxRow(one, 0, "{}")], stage.now)
            runs.remember(tx, "last_update_id", str(one))

    await stage.write(work)


async def counted(stage: Stage) -> int:
    return await stage.write(
        lambda tx: ops.arrived_out_of_order(
            Scene(tx, stage.now, f"pushed:{stage.now}", "telegram", stage.rules, stage.city)
        )
    )


async def test_a_hole_among_pushed_updates_counts_once_it_had_time_to_close(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    await pushed(stage, 10, 11)
    stage.now += SETTLED
    assert await counted(stage) == 0
    stage.now += 26 * 3_600_000
    await pushed(stage, 20, 18, 19)
    assert await counted(stage) == 0, "17 may still be on its way"
    stage.now += 60_000
    await pushed(stage, 17)
    stage.now += SETTLED
    assert await counted(stage) == 5  # 12 to 16
    assert await counted(stage) == 0
    [told] = await stage.screens(sari.chat_id, "ops.gap")
    assert "5 kiriman hilang" in told.text


async def test_numbers_that_begin_anew_after_an_idle_week_are_no_hole(stage: Stage) -> None:
    await pushed(stage, 5_000)
    stage.now += SETTLED
    await counted(stage)
    for first in (300, 90_000):  # lower, or higher
        stage.now += WEEK
        assert await counted(stage) == 0
        await pushed(stage, first)
        stage.now += SETTLED
        assert await counted(stage) == 0
        await pushed(stage, first + 3)
        stage.now += SETTLED
        assert await counted(stage) == 2, "and from there on it counts"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(0, 80), max_size=40), st.integers(0, 2**32))
async def test_f13_the_count_is_the_true_number_in_any_order(stage: Stage, lost: set[int], seed: int) -> None:
    """Whatever order the updates come in and whenever it is looked: what never came is counted once."""
    dice = random.Random(seed)
    await stage.write(lambda tx: tx.run("DELETE FROM inbox"))
    await stage.write(lambda tx: tx.run("DELETE FROM meta WHERE name = 'highest_update'"))
    await pushed(stage, 1_000)
    stage.now += SETTLED
    assert await counted(stage) == 0
    there = [1_001 + one for one in range(81) if one not in lost]
    for at in range(0, len(there), 10):  # presses overtake messages by some, not by ten minutes
        some = there[at : at + 10]
        dice.shuffle(some)
        for one in some:
            stage.now += dice.randrange(1_000)
            await pushed(stage, one)
    total = 0
    for _ in range(4):
        stage.now += SETTLED // 3
        total += await counted(stage)
    highest = there[-1] if there else 1_000
    assert total == sum(1_001 + one < highest for one in lost)


async def test_f13_by_webhook_too(tmp_path: Path) -> None:
    """26 hours without the bot: seven messages expire at Telegram, which pushes the eighth; the gap is the true one."""
    async with sigap_running(tmp_path, started=False) as sigap:
        environment = webhook()
        await sigap.start(environment)
        warga = sigap.tg.person("Warga")
        warga.start()
        await warga.wait_for("Selamat datang")
        sigap.clock.advance(700)
        await sigap.until("SELECT value > '0' FROM meta WHERE name = 'highest_update'")
        await sigap.kill()
        for number in range(7):
            warga.send_text(f"pesan {number}")
        sigap.clock.advance(26 * 3_600)
        sigap.tg.webhook.delays = (0.05,)
        await sigap.start(environment)
        warga.send_text("/privasi")
        await warga.wait_for("Data Bapak/Ibu")
        sigap.clock.advance(700)
        lost = await sigap.until("SELECT json_extract(data, '$.count') FROM event WHERE kind = 'updates.lost'")
        assert lost[0] == 7


# -- a group that is bound after reports came -----------------------------------------------------------------------
async def adopted(shop: Shop, chat_id: int) -> None:
    stage = shop.stage
    await stage.write(
        lambda tx: adopt_group(
            Scene(tx, stage.now, f"bind:{stage.now}", "host", stage.rules, stage.city), chat_id, "TRC"
        )
    )


async def test_every_open_ticket_gets_its_card_in_a_new_group_once(stage: Stage) -> None:
    shop = await open_shop(stage)
    await stage.write(lambda tx: tx.run("DELETE FROM chat"))
    new, claimed, closed = [await shop.open() for _ in range(3)]
    for ticket in (claimed, closed):
        await stage.act(shop.sari, move_ticket, MoveTicket(shop.sari, "claim", nonce=ticket.nonce))
    await stage.act(shop.sari, move_ticket, MoveTicket(shop.sari, "false_report", nonce=closed.nonce))
    assert await stage.screens(NEW_GROUP) == []
    for _ in range(2):
        await adopted(shop, NEW_GROUP)
        stage.now += 1
    cards = [screen.text.splitlines()[0] for screen in await stage.screens(NEW_GROUP, "team.card")]
    assert [sum(f"TRC-{one.id:04d}" in text for text in cards) for one in (new, claimed, closed)] == [1, 1, 0]
    await stage.deliver()
    await adopted(shop, NEW_GROUP)
    assert await stage.screens(NEW_GROUP, "team.card") == [], "what has its card gets no second one"


async def test_back_to_the_first_group_every_card_is_written_again(stage: Stage) -> None:
    shop = await open_shop(stage)
    await shop.open()
    await stage.deliver()
    for group in (NEW_GROUP, TEAM, NEW_GROUP):
        stage.now += 1
        await adopted(shop, group)
        assert len(await stage.screens(group, "team.card")) == 1
        await stage.deliver()


async def test_what_a_lost_group_could_not_get_goes_to_the_new_one(stage: Stage) -> None:
    shop = await open_shop(stage)
    await shop.open()

    def shut_out(tx: Tx) -> None:
        people.cut_off(tx, TEAM, stage.now)
        for row in tx.all("SELECT id FROM outbox WHERE chat_id = :team", {"team": TEAM}):
            outbox.hold(tx, row[0])

    await stage.write(shut_out)
    assert await stage.screens(TEAM) == []
    await adopted(shop, NEW_GROUP)
    assert len(await stage.screens(NEW_GROUP, "team.card")) == 1


async def test_a_group_of_the_configuration_gets_what_came_before_it_folded(tmp_path: Path) -> None:
    """The bot runs without a group; twelve reports come; then the group is named in the configuration. Every reporter
    hears that the team knows, and the group is not flooded."""
    async with sigap_running(tmp_path, started=False) as sigap:
        whole = sigap.config.read_text(encoding="utf-8")
        sigap.config.write_text(whole.replace(f"group_id = {sigap.group.id}\n", ""), encoding="utf-8")
        await sigap.start()
        for number in range(12):
            await _reported(sigap, f"Warga{number}")
        await sigap.stop()
        sigap.config.write_text(whole.replace("enabled = false", "enabled = true"), encoding="utf-8")
        await sigap.start()
        await sigap.until("SELECT count(*) = 12 FROM ticket WHERE on_team_at IS NOT NULL")
        told = [one for one in sigap.group.chat.visible() if one.from_bot]
        assert 1 <= len(told) <= 5


async def _reported(sigap: Sigap, name: str) -> None:
    siti = sigap.tg.person(name)
    siti.send_location(*elsewhere(siti))
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    siti.press(await siti.wait_for(can_be_sent), "Kirim")
    await siti.wait_for("Laporan diterima")
