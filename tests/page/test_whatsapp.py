"""A phone with WhatsApp on the page, in a real Chromium at 360 pixels: buttons, a list as a sheet, the question for the
place, a closed chat; and what marks become."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from sandbox.page import QUIET_MORNING
from simulator import SimClock
from simulator.graph import GraphStandIn, WhatsAppPerson
from simulator.page import DemoPage
from simulator.page.desk import Desk
from simulator.page.whatsapp import spelled
from tests.page.support import CHROMIUM, address, needs_chromium, served
from tests.simulator.graph_client import Bot

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.async_playwright", reason="axe-playwright-python is not installed")
expect = playwright.expect
expect.set_options(timeout=180_000)  # a stage may take long where much else is running
on_stage = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]


class Stage:
    """The page with its stand-in for WhatsApp, whoever stands ready there, a bot that sends by hand, and a tab."""

    def __init__(self, page: DemoPage, wa: GraphStandIn, bot: Bot, tab: Any) -> None:
        self.page, self.wa, self.bot, self.tab = page, wa, bot, tab
        self.wati: WhatsAppPerson = wa.people[0]
        self.phone = tab.get_by_role("region", name="Ponsel Wati Susanti, Warga: Sigap")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with (
        await GraphStandIn.start() as wa,
        served(tmp_path_factory.mktemp("demo"), wa=wa) as page,
        aiohttp.ClientSession() as session,
        playwright.async_playwright() as started,
    ):
        wa.clock.set_now("2026-01-12T09:00:00+07:00")
        wa.people[0].say("halo")  # her word opens the chat for a day, whichever test comes first
        chromium = await started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        size = {"width": 360, "height": 740}
        # Without the fading in: a message that is half there has too little contrast on a slow machine.
        tab = await chromium.new_page(viewport=size, locale="id-ID", reduced_motion="reduce")
        tab.set_default_timeout(15_000)
        failed: list[str] = []
        tab.on("pageerror", lambda error: failed.append(str(error)))
        tab.on("console", lambda line: failed.append(line.text) if line.type == "error" else None)
        await tab.goto(address(page))
        await tab.get_by_role("button", name="Wati").click()
        yield Stage(page, wa, Bot(wa, session), tab)
        await chromium.close()
        assert failed == []


async def _write(stage: Stage, text: str) -> None:
    box = stage.phone.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


@pytest.mark.usefixtures("stage")
class TestPhone:
    """One stage, one test after the other."""

    pytestmark = on_stage

    async def test_words_and_buttons(self, stage: Stage) -> None:
        await _write(stage, "Ada orang telantar")
        await stage.wa.wait_until(lambda: stage.wati.chat()[-1].text == "Ada orang telantar")
        replies = [{"type": "reply", "reply": {"id": name, "title": name}} for name in ("Ya", "Tidak")]
        content = {"type": "button", "body": {"text": "Apakah *masih* di sana?"}, "action": {"buttons": replies}}
        await stage.bot.send(stage.wati, "interactive", content)
        await expect(stage.phone.locator("strong")).to_have_text("masih")
        await stage.phone.get_by_role("button", name="Ya", exact=True).click()
        await stage.wa.wait_until(lambda: stage.wati.chat()[-1].text == "Ya")
        assert stage.wati.chat()[-1].body["button_reply"] == {"id": "Ya", "title": "Ya"}
        await expect(stage.phone.locator(".owner small")).to_contain_text("1 pesan keluar")

    async def test_a_list_opens_as_a_sheet(self, stage: Stage) -> None:
        rows = [{"id": f"k{n}", "title": f"Kelurahan {n}", "description": "Kec. Tangerang"} for n in range(10)]
        content = {
            "type": "list", "body": {"text": "Di kelurahan mana?"},
            "action": {"button": "Pilih", "sections": [{"rows": rows}]},
        }  # fmt: skip
        await stage.bot.send(stage.wati, "interactive", content)
        await stage.phone.get_by_role("button", name="Pilih", exact=True).click()
        sheet = stage.phone.get_by_role("dialog")
        await expect(sheet.get_by_role("radio")).to_have_count(10)
        overlapped = """all => all.filter(one => one.firstElementChild.offsetHeight > one.clientHeight + 1
            - parseFloat(getComputedStyle(one).paddingTop) - parseFloat(getComputedStyle(one).paddingBottom)).length"""
        assert await sheet.locator(".list-row").evaluate_all(overlapped) == 0
        submit = sheet.get_by_role("button", name="Kirim", exact=True)
        await expect(submit).to_be_disabled()
        await stage.tab.keyboard.press("Escape")
        await expect(sheet).to_have_count(0)
        await stage.phone.get_by_role("button", name="Pilih", exact=True).click()
        await sheet.get_by_text("Kelurahan 7").click()
        await submit.click()
        await stage.wa.wait_until(lambda: stage.wati.chat()[-1].text == "Kelurahan 7")
        assert stage.wati.chat()[-1].body["list_reply"]["id"] == "k7"

    async def test_the_question_for_the_place(self, stage: Stage) -> None:
        asking = {
            "type": "location_request_message",
            "body": {"text": "Kirim lokasi"},
            "action": {"name": "send_location"},
        }
        await stage.bot.send(stage.wati, "interactive", asking)
        await stage.phone.get_by_role("button", name="Kirim lokasi", exact=True).click()
        await stage.tab.get_by_role("button", name="Kirim pin").click()
        await stage.wa.wait_until(lambda: stage.wati.chat()[-1].kind == "location")

    async def test_nothing_serious_for_those_who_cannot_see(self, stage: Stage) -> None:
        for theme in ("light", "dark"):
            await stage.tab.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
            found = await axe.Axe().run(stage.tab)
            serious = [one for one in found.response["violations"] if one["impact"] in ("serious", "critical")]
            assert serious == [], [(one["id"], one["nodes"][0]["html"]) for one in serious]
        assert await stage.tab.evaluate("document.documentElement.scrollWidth") <= 360

    async def test_the_account_tells_whether_the_chat_is_open(self, stage: Stage) -> None:
        await stage.phone.get_by_role("button", name="Akun Wati Susanti").click()
        await expect(stage.tab.get_by_role("dialog")).to_contain_text("Bot boleh menulis sampai")
        await stage.tab.keyboard.press("Escape")
        stage.wa.clock.advance(86_400)
        assert await stage.bot.code(stage.wati) == 131047
        status, answer = await Desk(stage.page).click(
            "act", {"person": "wa:0", "act": "edit", "args": {"message": "x"}}
        )
        assert status == 400 and "WhatsApp" in answer["error"]
        assert (await Desk(stage.page).click("act", {"person": "wa:7", "act": "send_text"}))[0] == 400

    async def test_somebody_without_a_number_is_added(self, stage: Stage) -> None:
        status, added = await Desk(stage.page).click(
            "person", {"name": "Sari Ayu", "client": "whatsapp", "number_hidden": True}
        )
        assert (status, added) == (200, {"id": "wa:1"})
        assert stage.wa.people[1].address == stage.wa.people[1].account.user_id
        await expect(stage.tab.get_by_role("button", name="Sari")).to_be_visible()
        await stage.page.load(None)
        assert [one.name for one in stage.wa.people] == ["Wati Susanti"]


async def test_the_bot_of_the_demo_takes_reports_by_whatsapp_too(tmp_path: Path) -> None:
    clock = SimClock(QUIET_MORNING)  # beside the one that the bot shares: nothing is moved here
    async with await GraphStandIn.start(clock=clock) as wa, served(tmp_path, wa=wa, joined=True) as page:
        wati = wa.people[0]
        wati.say("Ada orang telantar di depan pasar lama")
        await wati.wait_for("Kirim laporan")
        asked = wati.mark()
        wati.pin(-6.1783, 106.6319)
        await wati.wait_for("Kirim laporan", since=asked)
        await page.backstage.bot.kill()
        wati.say("Kirim laporan")
        await wa.wait_until(lambda: len(wa.hooks.posted[-1].answers) > 1, what="Meta tries again")
        await page.backstage.bot.start()
        await page.tg.wait_until(
            lambda: any("lewat WhatsApp" in one.text for one in page.group.messages()), what="the team's card"
        )
        await wa.settled()


@pytest.mark.parametrize(
    ("text", "shown", "marks"),
    [
        ("biasa", "biasa", []),
        ("*tebal* dan _miring_", "tebal dan miring", [("bold", "tebal"), ("italic", "miring")]),
        ("*tebal _dan miring_*", "tebal dan miring", [("bold", "tebal dan miring"), ("italic", "dan miring")]),
        ("😀 *tebal* 2*3*4 ~x~", "😀 tebal 2*3*4 x", [("bold", "tebal"), ("strikethrough", "x")]),
        ("* bukan * a_b_c", "* bukan * a_b_c", []),
        ("lihat https://example.org/a *ini*", "lihat https://example.org/a ini", [("bold", "ini"), ("url", "https://example.org/a")]),
    ],
)  # fmt: skip
def test_marks(text: str, shown: str, marks: list[tuple[str, str]]) -> None:
    words, entities = spelled(text)
    units = words.encode("utf-16-le")
    found = [
        (one["type"], units[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le"))
        for one in entities
    ]
    assert (words, sorted(found)) == (shown, sorted(marks))
