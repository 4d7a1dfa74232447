"""/langganan: buttons and what is typed, by supervisors and by camat and lurah; and bad input."""

import asyncio

import pytest

from bot.actions.figures import digests, subscriptions
from bot.actions.kit.requests import AskWith, Request
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from storage.accounts import people
from tests.case.ward import refused
from tests.digest.desk import Desk
from tests.support.stage import TEAM, person

CIBODAS, TANAH_TINGGI = "36.71.09", "36.71.01.1003"


async def _camat(desk: Desk, area: str = CIBODAS) -> Who:
    who = await desk.stage.grant(person(31, "Pak Camat"))
    await desk.stage.write(lambda tx: people.grant(tx, 31, Role.WILAYAH, None, desk.stage.now, area))
    return who


async def _row(desk: Desk, nonce: str) -> tuple[object, ...]:
    [row] = await desk.rows("SELECT cron, target, area_code, state FROM subscription WHERE nonce = :n", n=nonce)
    return tuple(row)


async def test_a_supervisor_chooses_hour_days_and_whom(desk: Desk) -> None:
    sari = desk.ward.sari
    nonce = await desk.subscribed(sari)
    assert await _row(desk, nonce) == ("0 7 * * *", "self", "", "active")
    await desk.label(sari, "06.00", "digest.subscription")
    for day in ("Sab", "Min"):
        await desk.label(sari, day, "digest.subscription")
    await desk.label(sari, "grup tim", "digest.subscription")
    assert await _row(desk, nonce) == ("0 6 * * mon,tue,wed,thu,fri", "group", "", "active")
    card = (await desk.stage.screens(13, "digest.subscription"))[-1]
    assert "tiap Sen, Sel, Rab, Kam, Jum pukul 06.00" in card.text and "berikutnya 6/7 06.00" in card.text
    assert len([one for row in card.buttons for one in row if one.label.startswith("✓")]) == 6
    said = [await _press_or_code(desk, sari, f"sb:{nonce}:day.{day}") for day in "01234"]
    assert said == ["saved"] * 4 + ["one_day_at_least"]
    assert (await _row(desk, nonce))[0] == "0 6 * * fri"


async def _press_or_code(desk: Desk, who: Who, data: str) -> str:
    try:
        return (await desk.press(who, data)).outcome
    except Refusal as refusal:
        return refusal.code


async def test_weekly_and_monthly(desk: Desk) -> None:
    sari = desk.ward.sari
    week, month = await desk.subscribed(sari, "weekly"), await desk.subscribed(sari, "monthly")
    await desk.press(sari, f"sb:{week}:day.4")
    await desk.press(sari, f"sb:{month}:date.0")
    assert [(await _row(desk, one))[0] for one in (week, month)] == ["0 7 * * fri", "0 7 last * *"]
    assert await _press_or_code(desk, sari, f"sb:{month}:day.1") == "stale"
    assert await _press_or_code(desk, sari, f"sb:{week}:date.5") == "stale"
    assert await _press_or_code(desk, sari, f"sb:{month}:date.31") == "stale"


async def test_an_hour_in_words(desk: Desk) -> None:
    sari = desk.ward.sari
    nonce = await desk.subscribed(sari)
    await desk.label(sari, "Jam lain", "digest.subscription")
    for bad in ("25.00", "pagi sekali", "7.77"):
        assert await refused(desk.ward.say(sari, bad)) == "bad_hour"
    await desk.ward.say(sari, "jam 05.45")
    assert (await _row(desk, nonce))[0] == "45 5 * * *"
    assert await desk.ward.asked(sari) is None


async def test_an_area_in_words(desk: Desk) -> None:
    sari = desk.ward.sari
    nonce = await desk.subscribed(sari)
    await desk.label(sari, "Pilih wilayah", "digest.subscription")
    await desk.ward.say(sari, "qqqqxx zzz")
    assert await desk.stage.screens(13, "wilayah.no_such_area")
    await desk.ward.say(sari, "kel. Tanah Tinggi")
    await desk.label(sari, "Kelurahan Tanah Tinggi", "digest.choose_area")
    assert (await _row(desk, nonce))[2] == TANAH_TINGGI
    await desk.label(sari, "Seluruh kota", "digest.subscription")
    assert (await _row(desk, nonce))[2] == ""
    assert await _press_or_code(desk, sari, f"sb:{nonce}:area.99.99") == "no_such_area"


async def test_pausing_resuming_ending_twice(desk: Desk) -> None:
    sari = desk.ward.sari
    nonce = await desk.subscribed(sari)
    said = [(await desk.press(sari, f"sb:{nonce}:{act}")).toast for act in ("pause", "pause", "resume", "resume")]
    names = ["paused", "paused_already", "resumed", "resumed_already"]
    assert said == [f"digest.toast.{name}" for name in names]
    await desk.press(sari, f"sb:{nonce}:pause")
    await desk.press(sari, f"sb:{nonce}:hour.1200")
    assert await _row(desk, nonce) == ("0 12 * * *", "self", "", "paused"), "a change wakes nobody"
    await desk.press(sari, f"sb:{nonce}:end")
    assert await refused(desk.press(sari, f"sb:{nonce}:end")) == "no_subscription"
    again = await desk.subscribed(sari)
    assert again != nonce and (await _row(desk, again))[3] == "active"


async def test_two_devices_at_once_make_one(desk: Desk) -> None:
    sari = desk.ward.sari
    replies = await asyncio.gather(*(desk.press(sari, "sb::new.daily") for _ in range(3)))
    toasts = sorted(reply.toast or "" for reply in replies)
    assert toasts == ["digest.toast.subscribed", "digest.toast.there_already", "digest.toast.there_already"]
    one = await desk.subscribed(sari)
    await desk.press(sari, f"sb:{one}:to.group")
    two = await desk.subscribed(sari)
    assert two != one
    assert await refused(desk.press(sari, f"sb:{two}:to.group")) == "subscribed_already"


@pytest.mark.parametrize("data", ["sb::new.hourly", "sb:{}:hour.2500", "sb:{}:day.9", "sb:{}:to.world", "sb:{}:dance"])
async def test_made_up_data_is_stale(desk: Desk, data: str) -> None:
    nonce = await desk.subscribed(desk.ward.sari)
    assert await refused(desk.press(desk.ward.sari, data.format(nonce))) == "stale"


async def test_nobody_touches_anothers(desk: Desk) -> None:
    nonce = await desk.subscribed(desk.ward.sari)
    assert await refused(desk.press(desk.ward.joko, f"sb:{nonce}:end")) == "no_subscription"
    assert await refused(desk.press(desk.ward.budi, f"sb:{nonce}:end")) == "not_allowed"
    assert await refused(desk.stage.act(desk.ward.budi, subscriptions.listed, Request(desk.ward.budi))) == "not_allowed"
    in_group = person(13, "Sari", group=True)
    assert await refused(desk.stage.act(in_group, subscriptions.listed, Request(in_group))) == "private_only"


async def test_a_camat_gets_numbers_of_their_own_area_only(desk: Desk) -> None:
    camat = await _camat(desk)
    await desk.report("odgj_amuk", "36.71.09.1001")
    await desk.report("ot", TANAH_TINGGI)
    nonce = await desk.subscribed(camat)
    assert await _row(desk, nonce) == ("0 7,17 * * *", "self", CIBODAS, "active")
    for data in ("area.-", f"area.{TANAH_TINGGI}", "to.group"):
        assert await refused(desk.press(camat, f"sb:{nonce}:{data}")) == "not_allowed"
    await desk.at("2023-07-06 07:00")
    [digest] = await desk.summaries(camat)
    assert "Kecamatan Cibodas" in digest.text and "Belum diambil lebih dari 15 mnt: <b>1</b>" in digest.text
    for hidden in ("/tiket", "TRC-", "ODGJ", "Jejak audit", "Pemakaman", "rahasia"):
        assert hidden not in digest.text, hidden
    assert [button.data for row in digest.buttons for button in row] == [f"wil::{CIBODAS}/new"]
    assert await refused(desk.press(camat, f"rl::unclaimed.{CIBODAS}")) == "not_allowed"
    await desk.run("UPDATE role SET area_code = '36.71.01' WHERE user_id = 31")
    assert await desk.at("2023-07-07 07:00") >= 0
    assert len(await desk.summaries(camat)) == 1
    [lost] = await desk.stage.screens(31, "digest.lost")
    assert "wilayah" in lost.text


async def test_a_camats_day_is_told_twice_and_the_month_beside_the_city(desk: Desk) -> None:
    camat = await _camat(desk)
    nonce = await desk.subscribed(camat)
    await desk.subscribed(camat, "monthly")
    await desk.report("ot", "36.71.09.1001")
    await desk.at("2023-07-05 17:00")
    [evening] = await desk.summaries(camat)
    assert "Rekap hari ini" in evening.text and "17.00" in evening.text
    await desk.at("2023-07-06 07:00")
    assert "Rekap harian" in (await desk.summaries(camat))[-1].text
    await desk.at("2023-08-01 07:00")
    [month] = [one for one in await desk.summaries(camat) if "Rekap bulanan" in one.text]
    assert "didampingi wilayah: <b>0</b> dari 1" in month.text and "Seluruh kota: 0 dari 1" in month.text
    await desk.label(camat, "06.00", "digest.subscription")
    await desk.press(camat, f"sb:{nonce}:hour.0600")
    assert (await _row(desk, nonce))[0] == "0 6 * * *"
    await desk.press(camat, f"sb:{nonce}:hour.twice")
    assert (await _row(desk, nonce))[0] == "0 7,17 * * *"


async def test_a_digest_now(desk: Desk) -> None:
    sari = desk.ward.sari
    await desk.report()
    await desk.stage.act(sari, digests.choose, Request(sari))
    [choice] = await desk.stage.screens(13, "digest.choose")
    labels = [button.label for row in choice.buttons for button in row]
    assert labels[:6] == ["Hari ini", "Kemarin", "Minggu ini", "Minggu lalu", "Bulan ini", "Bulan lalu"]
    assert {"Belum diambil", "Jam berjalan", "Surat ditunggu", "Rujukan", "Rumah singgah", "Pemakaman"} <= set(labels)
    for span in ("today", "week", "this_month"):
        await desk.press(sari, f"rk::{span}")
    assert await refused(desk.press(sari, "rk::today")) == "digest_wait"
    assert await refused(desk.press(sari, "rk::forever")) == "stale"
    assert await desk.loop.sweep() == 3
    await desk.stage.act(sari, digests.by_words, AskWith(sari, " Minggu  LALU "))
    await desk.stage.act(sari, digests.by_words, AskWith(sari, "tahun monyet"))
    assert await desk.loop.sweep() == 1 and len(await desk.stage.screens(13, "digest.choose")) == 2
    in_group = person(13, "Sari", group=True)
    await desk.stage.act(in_group, digests.ask, AskWith(in_group, "today"))
    await desk.loop.sweep()
    assert len(await desk.stage.screens(TEAM, "digest.summary")) == 1
    assert await refused(desk.press(desk.ward.budi, "rk::today")) == "not_allowed"
