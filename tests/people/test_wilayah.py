"""Camat and lurah see the open tickets and counts of their own area, nothing of anybody else's, nothing personal."""

import re
from pathlib import Path
from typing import Any

import pytest

from bot.actions.accounts.invitations import Revoke, RolesPage, accept, invite, list_roles, revoke
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import take
from bot.actions.kit.requests import AskWith
from bot.actions.kit.scene import Scene
from bot.actions.ticket.wilayah import Board, bind, board
from bot.clock import DAY, HOUR
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.answers import Answers
from bot.messages.kit.commands import names_for
from storage.accounts import people
from storage.kit import prompts
from storage.kit.sqlite import Tx
from storage.ticket import wilayah
from tests.people.test_people_story import admin_by_link
from tests.support.harness import sigap_running
from tests.support.stage import Stage, person
from tests.ticket.shop import SECRET, Shop, open_shop

CAMAT, LURAH, SITI = person(31, "Camat"), person(32, "Lurah"), person(8, "Siti")
TANGERANG, TANAH_TINGGI, CIKOKOL, CIBODAS = "36.71.01", "36.71.01.1003", "36.71.01.1005", "36.71.09"


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    return await open_shop(stage)


async def bound(stage: Stage, who: Who, *areas: str) -> Who:
    """`who` with the role for these areas."""

    def work(tx: Tx) -> None:
        people.touch(tx, [who], stage.now)
        for area in areas:
            people.grant(tx, who.user_id, Role.WILAYAH, None, stage.now, area)

    await stage.write(work)
    return who


def reported(area: str | None, kind: str = "ot") -> Answers:
    return SECRET.with_(area_code=area, kind=kind)


async def look(stage: Stage, who: Who, **more: Any) -> Any:
    """The board as it is drawn now."""
    await stage.deliver()
    await stage.act(who, board, Board(who, **more))
    [screen] = await stage.screens(who.chat_id, "wilayah.board")
    return screen


async def test_a_kecamatan_sees_all_its_kelurahan_and_no_other(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    for area in (TANAH_TINGGI, CIKOKOL, "36.71.09.1001", None):
        await shop.open(reported(area))
    screen = await look(shop.stage, camat)
    assert "Kecamatan Tangerang" in screen.text
    assert "TRC-0001" in screen.text and "Tanah Tinggi" in screen.text
    assert "TRC-0002" in screen.text and "Cikokol" in screen.text
    assert "TRC-0003" not in screen.text and "TRC-0004" not in screen.text
    assert "Terbuka: <b>2</b>" in screen.text


async def test_a_kelurahan_sees_its_own_only(shop: Shop) -> None:
    lurah = await bound(shop.stage, LURAH, CIKOKOL)
    await shop.open(reported(TANAH_TINGGI))
    await shop.open(reported(CIKOKOL, "lansia"))
    screen = await look(shop.stage, lurah)
    assert re.findall(r"TRC-\d+", screen.text) == ["TRC-0002"]
    assert "Kelurahan Cikokol, Kec. Tangerang" in screen.text and "Lansia terlantar" in screen.text


async def test_nothing_personal_is_shown(shop: Shop) -> None:
    """No words of the reporter, no landmark, no address, no name, no number, no pin; not of the team either."""
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    ticket = await shop.open()
    await shop.claim(shop.budi, ticket)
    screen = await look(shop.stage, camat)
    shown = screen.text + str(screen.buttons)
    for word in ("Bapak tua", "0812", "Pom Bensin", "Daan Mogot", "811 2223", "Budi", "Siti", "106.6", "6.17"):
        assert word not in shown, word
    assert ticket.nonce not in shown, "no button acts on the ticket"
    assert screen.pin is None and screen.file is None
    assert "diambil" in screen.text


async def test_age_and_urgency(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    await shop.open(reported(TANAH_TINGGI))
    shop.stage.now += 3 * HOUR
    await shop.open(reported(CIKOKOL, "anak"))
    shop.stage.now += 5 * 60_000
    lines = (await look(shop.stage, camat)).text.split("\n")
    assert [line[0] for line in lines if "TRC" in line] == ["🔴", "•"]
    assert next(line for line in lines if "TRC-0001" in line).endswith("3 jam")
    assert next(line for line in lines if "TRC-0002" in line).endswith("5 menit")


async def test_counts_of_today_and_of_thirty_days_by_outcome(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    await shop.open(reported(CIKOKOL))  # too long ago to count
    shop.stage.now += 31 * DAY
    done = await shop.open(reported(CIKOKOL))
    await shop.claim(shop.budi, done)
    await shop.stage.write(
        lambda tx: tx.run(
            """UPDATE ticket SET state = 'done', closed_at = :now, outcome = 'rps' WHERE id = :id""",
            {"now": shop.stage.now, "id": done.id},
        )
    )
    shop.stage.now += 2 * DAY
    await shop.open(reported(TANAH_TINGGI))
    text = (await look(shop.stage, camat)).text
    assert "Terbuka: <b>2</b>" in text and "hari ini: <b>1</b>" in text and "30 hari terakhir: <b>2</b>" in text
    assert "– selesai: 1" in text and "– belum diambil: 1" in text


async def test_today_begins_at_midnight_of_the_city(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    shop.stage.now += 15 * HOUR  # 23.50 WIB
    await shop.open(reported(CIKOKOL))
    assert "hari ini: <b>1</b>" in (await look(shop.stage, camat)).text
    shop.stage.now += 20 * 60_000
    assert "hari ini: <b>0</b>" in (await look(shop.stage, camat)).text


async def test_pages_and_refresh_in_place(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    for _ in range(17):
        await shop.open(reported(CIKOKOL))
    first = await look(shop.stage, camat)
    assert len(re.findall(r"TRC-\d+", first.text)) == 15
    data = [button.data for row in first.buttons for button in row]
    assert data[:15] == [f"wilt::36.71.01/{number}" for number in range(1, 16)]
    assert data[15:] == ["wil::36.71.01/0", "wil::36.71.01/1"]
    second = await look(shop.stage, camat, area=TANGERANG, page=1, again=True)
    assert re.findall(r"TRC-\d+", second.text) == ["TRC-0016", "TRC-0017"]
    beyond = await look(shop.stage, camat, area=TANGERANG, page=10**9, again=True)
    assert beyond.text == second.text, "a made-up page is the last one"


async def test_an_empty_area_says_so(stage: Stage) -> None:
    camat = await bound(stage, CAMAT, CIBODAS)
    assert "Tidak ada laporan yang sedang terbuka" in (await look(stage, camat)).text


async def test_somebody_with_two_areas_changes_between_them(stage: Stage) -> None:
    lurah = await bound(stage, LURAH, CIKOKOL, CIBODAS)
    screen = await look(stage, lurah)
    assert "Kelurahan Cikokol" in screen.text
    assert (screen.buttons[-1][0].label, screen.buttons[-1][0].data) == ("Kecamatan Cibodas", "wil::36.71.09/new")
    other = await look(stage, lurah, area=CIBODAS)
    assert "Kecamatan Cibodas" in other.text and other.buttons[-1][0].label.startswith("Kelurahan Cikokol")


@pytest.mark.parametrize("area", [CIBODAS, TANGERANG, "36.71.01.1005x", "*", ""])
async def test_nobody_sees_an_area_that_is_not_theirs(stage: Stage, area: str) -> None:
    lurah = await bound(stage, LURAH, CIKOKOL)
    if area:
        with pytest.raises(Refusal, match="not_allowed"):
            await stage.act(lurah, board, Board(lurah, area))
    for role in (None, Role.PETUGAS, Role.OPERATOR, Role.ADMIN):
        who = person(60 + len(str(role)), "Orang")
        if role is not None:
            await stage.grant(who, role)
        with pytest.raises(Refusal, match="not_allowed"):
            await stage.act(who, board, Board(who, area))
    assert await stage.screens(kind="wilayah.board") == []


async def test_not_in_a_group(stage: Stage) -> None:
    await bound(stage, CAMAT, TANGERANG)
    in_group = person(CAMAT.user_id, "Camat", group=True)
    with pytest.raises(Refusal, match="private_only"):
        await stage.act(in_group, board, Board(in_group))


async def test_a_board_that_waits_is_not_sent_once_the_role_is_gone(shop: Shop) -> None:
    camat = await bound(shop.stage, CAMAT, TANGERANG)
    await shop.open(reported(CIKOKOL))
    await shop.stage.act(camat, board, Board(camat))
    await shop.stage.write(lambda tx: people.revoke(tx, CAMAT.user_id, Role.WILAYAH))
    [screen] = await shop.stage.screens(camat.chat_id, "wilayah.board")
    assert screen.moot and not screen.text


# -- the invitation ------------------------------------------------------------------------------------------------


async def type_area(stage: Stage, who: Who, text: str) -> list[str]:
    """Answer the open question with a name; what the buttons say."""
    await stage.deliver()
    prompt = await stage.database.read(lambda tx: prompts.current(tx, who.user_id))
    assert prompt is not None

    def action(scene: Scene, heard: Heard) -> Any:
        return take(scene, heard, prompt)

    await stage.act(who, action, Heard(who, 5, stage.now, text=text))
    return [row[0].label for screen in await stage.screens(who.chat_id, "wilayah.choose") for row in screen.buttons]


async def invited(stage: Stage, admin: Who, who: Who, area: str) -> None:
    """From the chosen area to the role."""
    await stage.act(admin, bind, AskWith(admin, area))
    screens = await stage.screens(admin.chat_id, "people.invite_link")
    [token] = re.findall(r"start=([\w-]+)", screens[-1].text)
    await stage.settle(who, accept, AskWith(who, token))


@pytest.mark.parametrize("role", [Role.ADMIN, Role.SUPERVISOR])
async def test_an_area_is_typed_chosen_and_bound(stage: Stage, role: Role) -> None:
    admin = await stage.grant(SITI, role)
    await stage.act(admin, invite, AskWith(admin, "wilayah"))
    assert "kecamatan atau kelurahan mana" in (await stage.screens(admin.chat_id, "wilayah.ask_area"))[0].text
    labels = await type_area(stage, admin, "kel tanah tingi")
    assert labels[0] == "Kelurahan Tanah Tinggi, Kec. Tangerang"

    await invited(stage, admin, CAMAT, TANAH_TINGGI)

    assert await stage.database.read(lambda tx: wilayah.areas_of(tx, CAMAT.user_id)) == [TANAH_TINGGI]
    assert await stage.database.read(lambda tx: prompts.current(tx, SITI.user_id)) is None
    [menu] = await stage.screens(CAMAT.chat_id, "people.menu")
    assert menu.act is not None and menu.act[1]["commands"][0]["command"] == "wilayah"
    given = next(event for event in await stage.events() if event.kind == "role.given")
    assert TANAH_TINGGI in given.data


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kec cibodas", "Kecamatan Cibodas"),
        ("kecamatan batu ceper", "Kecamatan Batuceper"),
        ("kel. cibodas", "Kelurahan Cibodas, Kec. Cibodas"),
        ("larangn", "Kecamatan Larangan"),
        ("kec tangerang", "Kecamatan Tangerang"),
        ("jatiuwung", "Kecamatan Jatiuwung"),
        ("kel jatiuwung", "Kelurahan Jatiuwung, Kec. Cibodas"),
        ("mekarsari", "Kelurahan Mekar Sari, Kec. Neglasari"),
    ],
)
async def test_what_was_typed_is_offered_first(stage: Stage, typed: str, first: str) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "wilayah"))
    assert (await type_area(stage, admin, typed))[0] == first


async def test_namesakes_are_both_offered(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "wilayah"))
    labels = await type_area(stage, admin, "jati uwung")
    assert {"Kecamatan Jatiuwung", "Kelurahan Jatiuwung, Kec. Cibodas"} <= set(labels)


@pytest.mark.parametrize("typed", ["Surabaya", "👍", "", "12345", "x" * 4_000])
async def test_a_name_that_nobody_knows_is_asked_again(stage: Stage, typed: str) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "wilayah"))
    assert await type_area(stage, admin, typed) == []
    [screen] = await stage.screens(admin.chat_id, "wilayah.no_such_area")
    assert "belum dikenali" in screen.text
    assert (await type_area(stage, admin, "cikokol"))[0].startswith("Kelurahan Cikokol")


async def test_who_lost_the_right_meanwhile_gets_no_link(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "wilayah"))
    await stage.write(lambda tx: people.revoke(tx, SITI.user_id, Role.ADMIN))
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(admin, bind, AskWith(admin, TANGERANG))


async def test_a_made_up_area_gives_no_link(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    for area in ("", "36.71.99", "36.74.01.1001"):
        with pytest.raises(Refusal, match="no_such_area"):
            await stage.act(admin, bind, AskWith(admin, area))


async def test_the_list_of_roles_names_the_areas(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await bound(stage, CAMAT, TANGERANG, CIKOKOL)
    await stage.act(admin, list_roles, RolesPage(admin, 0))
    [listed] = await stage.screens(admin.chat_id, "people.roles")
    assert "Camat: Camat/Lurah (Kecamatan Tangerang; Kelurahan Cikokol, Kec. Tangerang)" in listed.text
    await stage.act(admin, revoke, Revoke(admin, CAMAT.user_id, "wilayah", sure=True))
    assert await stage.database.read(lambda tx: wilayah.areas_of(tx, CAMAT.user_id)) == []


def test_the_menu_has_the_command() -> None:
    assert "wilayah" in names_for(frozenset({Role.WILAYAH}))
    assert "wilayah" not in names_for(frozenset({Role.SUPERVISOR, Role.PETUGAS, Role.OPERATOR}))


async def test_every_statement_uses_an_index(stage: Stage) -> None:
    areas = {"areas": '["36.71.01.1003"]', "since": 0, "skip": 0, "limit": 15, "user": 1, "role": "wilayah"}
    statements = [
        text
        for function in (wilayah.areas_of, wilayah.open_in, wilayah.open_count, wilayah.states_since)
        for text in function.__code__.co_consts
        if isinstance(text, str) and text.startswith("SELECT")
    ]
    assert len(statements) == 4
    for text in statements:
        plan = await stage.database.read(lambda tx, text=text: tx.all(f"EXPLAIN QUERY PLAN {text}", areas))  # type: ignore[misc]
        steps = [row["detail"] for row in plan]
        assert not [one for one in steps if one.startswith("SCAN") and "json_each" not in one], steps


async def test_from_the_invitation_to_the_board(tmp_path: Path) -> None:
    """End to end: the admin types the name badly, the lurah opens the link and looks."""
    async with sigap_running(tmp_path) as sigap:
        admin = await admin_by_link(sigap)
        since = admin.mark()
        admin.send_text("/undang")
        admin.press(await admin.wait_for("Undang siapa", since=since), "Camat/Lurah")
        await admin.wait_for("kecamatan atau kelurahan mana", since=since)
        admin.send_text("kel cikokl")
        admin.press(await admin.wait_for("Wilayah mana", since=since), "Kelurahan Cikokol")
        link = re.search(r"https://\S+", (await admin.wait_for("Teruskan tautan ini", since=since)).text)
        assert link is not None
        lurah = sigap.tg.person("Lurah")
        lurah.open_link(link[0])
        await lurah.wait_for("Peran Anda sekarang: Camat/Lurah")
        await sigap.tg.wait_until(lambda: lurah.commands()[0]["command"] == "wilayah", what="the menu of the lurah")
        lurah.send_text("/wilayah")
        shown = await lurah.wait_for("Kelurahan Cikokol, Kec. Tangerang")
        assert "Tidak ada laporan yang sedang terbuka" in shown.text
        lurah.press(shown, "Perbarui")
        await sigap.tg.wait_until(lambda: "Diperbarui" in str(lurah.toasts), what="the toast")
