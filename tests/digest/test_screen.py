"""One screen of a phone, the risk first, and the same counts as an independent look into the tables."""

import html
import re
from pathlib import Path

import pytest

from bot.domain.figures.digest import Numbers, Tally
from bot.domain.kit.people import Role
from bot.domain.system.events import UpdatesLostEvent
from bot.domain.ticket.moves import Ticket
from bot.messages.figures.digest import LINES, beside_the_city, cost
from bot.messages.kit.registry import Sight
from bot.messages.kit.screen import NOTHING
from bot.texts.catalog import texts
from storage.accounts import people
from storage.kit import events
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from tests.digest.desk import HOUR, Desk, instant

ONE_ROW = 40  # letters that a phone shows in a row; a line may take two
NUMBERS = Numbers(Tally(148, 32, 121, 18, 7, 12, 95, 21_036, 3_148), Tally(163, 29, 130, 11, 9, 15, 120))


def plain(text: str) -> list[str]:
    """The lines as they are read."""
    return [html.unescape(re.sub(r"<[^>]+>", "", line)) for line in text.split("\n")]


def width(line: str) -> int:
    """An emoji is as wide as two letters."""
    return sum(2 if ord(ch) > 0x2E80 else 1 for ch in line)


async def bad_day(desk: Desk) -> list[Ticket]:
    """A day on which everything is at risk at once, many times."""
    ward, shop = desk.ward, desk.ward.shop
    kinds = ("odgj_amuk", "jenazah", "anak", "odgj_keluarga", "lansia", "ot", "bekal")
    free = [await desk.report(kinds[at % 7], urgent=at % 3 == 0) for at in range(9)]
    held = [await desk.report("odgj_keluarga") for _ in range(4)]
    for one in held:
        await shop.claim(ward.budi, one)
    for at in range(3):
        met = await ward.recorded(await ward.brought("rps"))
        if at < 2:
            await ward.died(met)
        if at == 0:
            await ward.card(ward.budi, met, "lq.p")
    for at in range(5):
        await desk.run(
            """INSERT INTO referral (person_id, kind, asked_at, asked_by, due_at)
               SELECT id, 'panti', :at, 11, :at + 1 FROM person WHERE NOT EXISTS
                 (SELECT 1 FROM referral AS r WHERE r.person_id = person.id AND r.answered_at IS NULL) LIMIT 1""",
            at=desk.stage.now - at,
        )
    for one in held[:2]:
        await shop.press(ward.budi, one, "arrive")
        await shop.press(ward.budi, one, "not_found")
        if await ward.asked(ward.budi):
            await ward.say(ward.budi, "sudah dicari sekitar pasar")
    await desk.run(
        "INSERT INTO inbox (update_id, received_at, lane, raw, state, outcome) VALUES (1, 1, 1, '{}', 'parked', 'x')"
    )
    await desk.run("INSERT INTO shift_week (weekday, shift, user_id, at, by) VALUES (1, 'pagi', 11, 1, 13)")
    return free


async def send_all(desk: Desk) -> list[str]:
    """Three days later everything is due; the digest of each language."""
    desk.stage.now = instant("2023-07-08 08:00")

    def lost(tx: Tx) -> None:
        events.append(
            tx, UpdatesLostEvent(count=37, first=1), at=desk.stage.now - HOUR, actor="telegram", ticket_id=None,
            cause="x",
        )  # fmt: skip
        tx.run("INSERT INTO reminder (kind, due_at) VALUES ('data_request', :at)", {"at": desk.stage.now})
        tx.run("UPDATE digest SET numbers = :numbers", {"numbers": NUMBERS.dump()})
        tx.run("UPDATE account SET chosen = 'en', language = 'en' WHERE user_id = 14")

    await desk.press(desk.ward.sari, "rk::this_month")
    await desk.loop.sweep()
    await desk.stage.write(lost)
    return [screen.text for screen in await desk.summaries()]


async def test_a_bad_day_is_one_screen(desk: Desk) -> None:
    await bad_day(desk)
    await desk.loop.sweep()
    sent = await send_all(desk)
    languages = {"Rekap" in text for text in sent}
    assert languages == {True, False}, "both languages are looked at"
    for text in sent:
        lines = plain(text)
        assert len(lines) <= LINES, text
        assert [line for line in lines if width(line) > 2 * ONE_ROW] == []
        rows = sum(1 if width(line) <= ONE_ROW else 2 for line in lines)
        assert rows <= LINES + 12, (rows, text)
        assert len(re.findall(r"\d+</b>", text)) >= 12, text


@pytest.mark.parametrize(
    ("tally", "says"),
    [
        (Tally(opened=1, paid=14, paid_for=2), "WhatsApp: 14 pesan keluar · 2 laporan · 7,0 per laporan"),
        (Tally(opened=1, paid=3), "WhatsApp: 3 pesan keluar"),
        (Tally(opened=1), None),
    ],
)
async def test_what_messages_cost_is_said_where_there_are_any(desk: Desk, tally: Tally, says: str | None) -> None:
    def look(tx: Tx) -> list[str]:
        letter = OutboxRow(1, desk.ward.sari.user_id, "digest.summary", {}, 1, None, False, 0, 0, None, "id")
        sight = Sight(tx, letter, texts("id"), desk.stage.now, desk.stage.rules, desk.stage.city)
        return plain("\n".join(cost(sight, tally)))

    shown = await desk.stage.database.read(look)
    assert shown == ([says] if says else [""])


async def test_every_risk_is_named_first_and_opens_its_ticket(desk: Desk) -> None:
    await bad_day(desk)
    await desk.loop.sweep()
    texts = await send_all(desk)
    text = next(text for text in texts if "Rekap harian" in text)
    signs = [
        "Belum diambil lebih", "tanpa kabar", "Masa pencarian", "Surat dari luar", "Cek kesehatan", "Cek ulang", "Rujukan",
        "Berkas", "Jadwal jaga kosong", "hapus data", "disisihkan", "hilang di Telegram", "🛏", "🪦", "Angka", "🔐",
    ]  # fmt: skip
    places = [text.find(sign) for sign in signs]
    assert -1 not in places and places == sorted(places), text
    risks = text[: text.index("👥")].strip().split("\n\n")[1].split("\n")
    heads = [at for at, line in enumerate(risks) if not line.startswith("•")]
    for at in heads:
        below = risks[at + 1] if at + 1 < len(risks) else ""
        assert "/tiket_" in risks[at] or "/tiket_" in below, risks[at]
    assert any("… dan " in text for text in texts), "where there is room, the first tickets and how many more"


async def test_the_counts_are_those_of_the_tables(desk: Desk) -> None:
    await bad_day(desk)
    await desk.loop.sweep()
    text = next(text for text in await send_all(desk) if "Rekap harian" in text)
    now = desk.stage.now
    midnight = instant("2023-07-09 00:00")
    counted = {
        "Belum diambil": ("SELECT count(*) FROM ticket WHERE state = 'new' AND progress_at < :now - 900000"),
        "tanpa kabar": (
            "SELECT count(*) FROM ticket WHERE state IN ('claimed','en_route','on_scene','handled') "
            "AND progress_at < :now - 3600000 AND id NOT IN (SELECT ticket_id FROM person WHERE state = 'dead')"
        ),
        "Masa pencarian": "SELECT count(*) FROM death WHERE search_until < :midnight AND family_at IS NULL",
        "Surat dari luar": (
            "SELECT count(*) FROM death AS d WHERE 3 > (SELECT count(*) FROM letter WHERE death_id = d.id "
            "AND received_at IS NOT NULL)"
        ),
        "Cek kesehatan": (
            "SELECT count(*) FROM health_check JOIN person ON person.id = person_id WHERE answered_at IS NULL "
            "AND state = 'alive' AND due_at < :midnight"
        ),
        "Cek ulang": (
            "SELECT count(*) FROM ticket WHERE state IN ('not_found','help_refused') AND recheck_at < :midnight"
        ),
        "Rujukan": "SELECT count(*) FROM referral WHERE answered_at IS NULL",
    }
    for sign, query in counted.items():
        [row] = await desk.rows(query.replace(":now", str(now)).replace(":midnight", str(midnight)))
        said = re.search(rf"{sign}[^:\n]*: <b>(\d+)</b>", text)
        assert said is not None and int(said[1]) == row[0] > 0, (sign, row[0], said and said[1])


async def test_nothing_of_anybody_is_in_it(desk: Desk) -> None:
    await bad_day(desk)
    await desk.loop.sweep()
    texts = await send_all(desk)
    waiting = await desk.rows("SELECT params FROM outbox WHERE kind LIKE 'digest.%'")
    for hidden in ("rahasia", "Mr X", "Budi", "Siti", "Daan Mogot", "0812", "pasar"):
        assert not any(hidden in text for text in [*texts, *(row[0] for row in waiting)]), hidden


@pytest.mark.parametrize("kind", ["unclaimed", "silent", "bodies", "graves", "clocks", "letters", "checks",
                                  "rechecks", "referrals", "papers", "beds", "burials"])  # fmt: skip
async def test_going_deeper(desk: Desk, kind: str) -> None:
    await bad_day(desk)
    desk.stage.now = instant("2023-07-08 08:00")
    await desk.press(desk.ward.sari, f"rl::{kind}.")
    [shown] = await desk.stage.screens(13, "digest.list")
    lines = [line for line in shown.text.split("\n") if line.startswith("•")]
    assert bool(lines) == (kind not in ("burials", "bodies", "graves")), shown.text
    assert all(re.match(r"• /tiket_\d+ ", line) for line in lines)
    assert all(len(button.data or "") <= 32 for row in shown.buttons for button in row)
    await desk.press(desk.ward.sari, f"rl:99:{kind}.")
    assert (await desk.stage.screens(13, "digest.list"))[-1].text.split("\n")[0] == shown.text.split("\n")[0]


async def test_pages_of_a_long_list(desk: Desk) -> None:
    for _ in range(30):
        await desk.report()
    desk.stage.now += HOUR
    seen: set[str] = set()
    shown = NOTHING
    for data in ("rl::unclaimed.", "rl:1:unclaimed.", "rl:2:unclaimed."):
        await desk.press(desk.ward.sari, data)
        shown = (await desk.stage.screens(13, "digest.list"))[-1]
        found = set(re.findall(r"/tiket_\d+", shown.text))
        assert not found & seen
        seen |= found
        await desk.stage.deliver()
    assert len(seen) == 30 and "Belum diambil: 30" in shown.text
    assert [button.label for row in shown.buttons for button in row] == ["◀", "🔄 Perbarui"]
    await desk.press(desk.ward.sari, "rl::unclaimed.")
    await desk.stage.write(lambda tx: people.revoke(tx, 13, Role.SUPERVISOR))
    assert (await desk.stage.screens(13, "digest.list"))[-1].moot, "the role is looked at again when it is drawn"


def test_the_line_limit_is_the_one_that_is_documented() -> None:
    docs = Path(__file__).resolve().parents[2] / "docs" / "digests.md"
    assert f"{LINES} lines" in docs.read_text(encoding="utf-8")


async def test_the_weekly_one_leaves_the_tickets_to_the_daily_one(desk: Desk) -> None:
    for _ in range(3):
        await desk.report()
    await desk.loop.sweep()
    await desk.at("2023-07-10 07:00")
    daily, weekly = [screen.text for screen in await desk.summaries(desk.ward.sari)]
    assert daily.count("• /tiket_") == 3
    assert "Rekap mingguan" in weekly and "•" not in weekly and "<b>3</b> → /tiket_1" in weekly


@pytest.mark.parametrize(
    ("own", "city", "says"),
    [
        (
            Tally(opened=9, area_said=7, area_median=30),
            Tally(opened=40, area_said=20, area_median=45, claim_median=12),
            [
                "Sudah dicek atau didampingi wilayah: 7 dari 9 laporan · separuhnya ≤ 30 mnt",
                "Seluruh kota: 20 dari 40 · separuhnya ≤ 45 mnt · diambil tim: separuhnya ≤ 12 mnt",
            ],
        ),
        (
            Tally(opened=1, area_said=1),
            Tally(opened=1),
            [
                "Sudah dicek atau didampingi wilayah: 1 dari 1 laporan (kurang dari 5: tanpa nilai tengah)",
                "Seluruh kota: 0 dari 1",
            ],
        ),
    ],
)
async def test_an_areas_month_stands_beside_the_citys_and_says_no_figure_that_there_is_not(
    desk: Desk, own: Tally, city: Tally, says: list[str]
) -> None:
    def look(tx: Tx) -> list[str]:
        letter = OutboxRow(1, desk.ward.sari.user_id, "digest.summary", {}, 1, None, False, 0, 0, None, "id")
        sight = Sight(tx, letter, texts("id"), desk.stage.now, desk.stage.rules, desk.stage.city)
        return plain("\n".join(beside_the_city(sight, Numbers(own, Tally(), city))))

    assert await desk.stage.database.read(look) == says
