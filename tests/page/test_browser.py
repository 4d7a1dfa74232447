"""The page in a real Chromium: a report with pin and photo, two who claim at once, three days on the clock, a story by
steps and as a drill, faults, and nothing that axe-core calls serious."""

import re
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from simulator.api import METHODS
from simulator.page import DemoPage, trouble
from simulator.params import Params
from simulator.stories.scenes import report as report_at_once
from tests.page.support import CHROMIUM, address, needs_chromium, play_until

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.async_playwright", reason="axe-playwright-python is not installed")
expect = playwright.expect
expect.set_options(timeout=180_000)  # a stage may take long where much else is running
pytestmark = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]
PATIENCE_MS = 180_000  # a wait ends when its condition holds: only what fails takes so long
expect.set_options(timeout=PATIENCE_MS)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Any]:
    """One Chromium for all tests."""
    async with playwright.async_playwright() as started:
        found = await started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield found
        await found.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tab(browser: Any, page: DemoPage) -> AsyncIterator[Any]:
    """A wide tab with the page, for tests that follow each other on one stage."""
    strange: list[str] = []
    yield await opened(browser, page, strange)
    assert strange == [], "loaded from elsewhere, or failed"


async def opened(
    browser: Any, page: DemoPage, strange: list[str], width: int = 1440, height: int = 900, **how: Any
) -> Any:
    """A new tab with the page open; `strange` gets what is loaded from elsewhere and what fails in the page."""
    found = await browser.new_page(viewport={"width": width, "height": height}, locale="id-ID", **how)
    found.set_default_timeout(PATIENCE_MS)
    ours = (page.tg.url, "data:", "blob:")
    found.on("request", lambda one: None if one.url.startswith(ours) else strange.append(one.url))
    found.on("pageerror", lambda error: strange.append(str(error)))
    found.on("console", lambda line: strange.append(line.text) if line.type == "error" else None)
    await found.goto(address(page))
    await found.locator(".phone").first.wait_for()
    return found


def say(capsys: pytest.CaptureFixture[str], line: str) -> None:
    """A figure, shown whatever is captured."""
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


def phone(tab: Any, name: str, chat: str = "Sigap") -> Any:
    """A phone on the table by its owner and chat."""
    return tab.get_by_role("region", name=re.compile(f"Ponsel {name}, .*: {chat}"))


async def press(where: Any, label: str) -> None:
    """Press the newest button with these words, whatever picture stands before them.

    That it can be reached by a pointer is tried first; the press itself is one event: a message that arrives between a
    pointer's down and up moves the button away, and there is no press."""
    key = where.locator(".key").filter(has_text=re.compile(rf"^\W*{label}\W*$")).last
    await key.click(trial=True)
    await key.evaluate("one => one.click()")


async def write(where: Any, text: str) -> None:
    """Write and send."""
    box = where.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def report(tab: Any) -> None:
    """Siti reports by START, buttons, the location button, words and a photo of the samples."""
    siti = phone(tab, "Siti Aminah")
    await siti.get_by_role("button", name="MULAI").click()
    await press(siti, "Lapor")
    await press(siti, "Orang terlantar")
    await press(siti, "Kirim lokasi saya")
    await expect(siti).to_contain_text("Bagaimana kondisinya")
    await write(siti, "Bapak tua lemas di depan toko")
    await expect(siti).to_contain_text("patokan")
    await write(siti, "Samping Pom Bensin Tanah Tinggi")
    await expect(siti).to_contain_text("Patokan: Samping Pom Bensin")
    await siti.get_by_role("button", name="Lampirkan").click()
    await siti.get_by_role("menuitem", name="Foto").click()
    await tab.get_by_role("button", name="Contoh 1").click()
    await tab.get_by_role("button", name="Kirim foto").click()
    await expect(siti).to_contain_text("1 foto/video")
    await press(siti, "Kirim laporan")
    await expect(siti).to_contain_text("sudah sampai ke tim")


async def test_from_a_report_to_the_outcome(tab: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Report with pin and photo, claim, outcome, the resident sees it; every event on the page within 200 ms."""
    await report(tab)
    siti, group, budi = phone(tab, "Siti Aminah"), phone(tab, "Budi Santoso", "Grup"), phone(tab, "Budi Santoso")
    await expect(siti.locator(".photo img")).to_have_js_property("naturalWidth", 960)
    await expect(siti.locator(".mini-map")).to_be_visible()
    await press(group, "Ambil")
    await expect(siti).to_contain_text("sudah diambil petugas")
    await expect(budi.locator(".mini-map").last).to_be_visible()
    for step in ("Menuju lokasi", "Di lokasi", "Ditangani", "RPS"):
        await press(budi, step)
    await expect(siti).to_contain_text("sudah kami tangani")
    lags = sorted(await tab.evaluate("window.sigap.lags"))
    say(capsys, f"page_event_median_ms = {lags[len(lags) // 2]:.0f}, page_event_worst_ms = {lags[-1]:.0f}")


async def test_two_phones_claim_at_once(tab: Any, page: DemoPage) -> None:
    """One has it; the other's phone says who."""
    dewi = await page.cast.add({"name": "Dewi Lestari", "role": "resident"})
    dewi.position = (-6.2230, 106.6320)  # far from Siti: it is nobody who was reported already
    code = await report_at_once(page.theatre, dewi, "Lansia terlantar", "Ibu tua bingung di halte", "Halte pasar")
    await tab.get_by_role("button", name="Orang", exact=True).click()
    await tab.get_by_role("button", name="Buka ponsel Rina Wulandari").click()
    rina = phone(tab, "Rina Wulandari")
    await rina.get_by_role("button", name="Grup", exact=True).click()
    rina, budi = phone(tab, "Rina Wulandari", "Grup"), phone(tab, "Budi Santoso", "Grup")
    for one in (rina, budi):
        await expect(one.locator(".row", has_text=code).locator(".key", has_text="Ambil").first).to_be_visible()
    await expect(budi.locator(".toast")).to_be_hidden()  # of the claim before
    both = [one.locator(".row", has_text=code).locator(".key", has_text="Ambil").first for one in (rina, budi)]
    await tab.evaluate("keys => keys.forEach((key) => key.click())", [await one.element_handle() for one in both])
    for one in (rina, budi):
        await expect(one.locator(".toast, .alert")).to_be_visible()
    answers = [await one.locator(".toast, .alert").inner_text() for one in (rina, budi)]
    told = [text for text in answers if "Rina Wulandari" in text or "Budi Santoso" in text]
    assert len(told) == 1, answers
    for one in (rina, budi):
        if await one.locator(".alert").count():
            await one.get_by_role("button", name="OK").click()
    await rina.get_by_role("button", name="Tutup ponsel").click()
    await tab.keyboard.press("Escape")
    await expect(tab.locator("#panel")).to_be_hidden()


async def test_what_one_alone_sees_is_on_no_other_phone(tab: Any, page: DemoPage) -> None:
    """An ephemeral message in the group, and a button that does nothing any more."""
    await tab.get_by_role("button", name="Orang", exact=True).click()
    await tab.get_by_role("button", name="Buka ponsel Rina Wulandari").click()
    await phone(tab, "Rina Wulandari").get_by_role("button", name="Grup", exact=True).click()
    rina, budi = phone(tab, "Rina Wulandari", "Grup"), phone(tab, "Budi Santoso", "Grup")

    def bot(method: str, **given: Any) -> Any:
        return page.tg.api.execute(METHODS[method.lower()], Params({"chat_id": page.theatre.group.id, **given}))

    owner = next(one for one in page.tg.people.values() if one.name == "Budi Santoso")
    said = bot("sendMessage", text="Titik persisnya di sini", receiver_user_id=owner.id)
    grey = {"inline_keyboard": [[{"text": "Sudah diambil", "disabled": {}}]]}
    bot("sendMessage", text="Untuk semua", reply_markup=grey)
    for one in (rina, budi):
        await expect(one).to_contain_text("Untuk semua")
        await expect(one.locator(".key", has_text="Sudah diambil").last).to_be_disabled()
    await expect(budi).to_contain_text("Titik persisnya")
    await expect(budi).to_contain_text("Hanya Anda yang melihat ini")
    await expect(rina).not_to_contain_text("Titik persisnya")
    bot("deleteEphemeralMessage", receiver_user_id=owner.id, ephemeral_message_id=said["ephemeral_message_id"])
    await expect(budi).not_to_contain_text("Titik persisnya")
    await rina.get_by_role("button", name="Tutup ponsel").click()
    await tab.keyboard.press("Escape")
    await expect(tab.locator("#panel")).to_be_hidden()


async def test_the_clock_passes_three_days(tab: Any, page: DemoPage) -> None:
    """Day by day; reminders ring on the phones, the schedule shows what comes."""
    tuti = await page.cast.add({"name": "Tuti Handayani", "role": "resident"})
    tuti.position = (-6.2010, 106.7110)  # far from everybody who was reported
    await report_at_once(page.theatre, tuti, "Orang terlantar", "Bapak tua duduk di trotoar", "Ruko merah")
    hadi = phone(tab, "Hadi Wijaya")
    before = page.tg.clock.now_ms()
    await tab.get_by_role("button", name="Jam dan jadwal").or_(tab.locator(".clock-face")).first.click()
    await expect(tab.locator(".scheduled li").first).to_be_visible()
    messages = await hadi.locator(".bubble").count()
    for _ in range(3):
        await tab.locator(".clock").get_by_role("button", name="Maju 1 hari").click()
    await expect(tab.locator(".clock-day")).to_contain_text("15 Jan")
    assert page.tg.clock.now_ms() - before >= 3 * 86_400_000
    await expect(hadi.locator(".bubble").nth(messages)).to_be_visible()
    await tab.keyboard.press("Escape")


async def test_faults_and_the_look_inside(tab: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot is killed and comes back; the page says that nothing is lost, and shows the rows that changed."""
    monkeypatch.setattr(trouble, "BACK_AFTER_S", 1.0)
    await tab.keyboard.press("Alt+f")
    await tab.get_by_role("button", name="Matikan bot").click()
    await expect(tab.locator(".health")).to_have_text("Bot mati, sebentar lagi kembali")
    await write(phone(tab, "Budi Santoso"), "/antre")
    await expect(tab.locator(".health")).to_have_text("Bot berjalan")
    await expect(tab.locator(".verdict")).to_contain_text("Tidak ada yang hilang")
    await tab.keyboard.press("Alt+i")
    await tab.locator("#panel").get_by_role("button", name="Inbox").click()
    await expect(tab.locator("#panel tbody tr").first).to_contain_text("done")
    await tab.keyboard.press("Escape")


async def test_five_hundred_messages_scroll(tab: Any, page: DemoPage, capsys: pytest.CaptureFixture[str]) -> None:
    """All are there; the frames while the chat scrolls from end to end are measured."""
    rina = await page.tg.wait_until(
        lambda: next((one for one in page.tg.people.values() if one.name == "Rina Wulandari"), None), what="Rina"
    )
    chat = page.tg.private(rina)
    for number in range(500):
        text = f"Pesan {number}: " + "Laporan diterima dan diteruskan ke tim. " * (1 + number % 4)
        page.tg.world.post(chat, page.tg.world.bot.as_json(), {"text": text})
    await tab.keyboard.press("Alt+p")
    await tab.get_by_role("button", name="Buka ponsel Rina Wulandari").click()
    log = phone(tab, "Rina Wulandari").get_by_role("log")
    await expect(log.get_by_text("Pesan 499:")).to_be_visible()
    assert await log.locator(".bubble").count() >= 500
    frames = await log.evaluate(
        """async (log) => {
            const times = []; let last = performance.now();
            for (let i = 0; i < 90; i += 1) {
                log.scrollTop = log.scrollHeight * (1 - i / 90);
                await new Promise(requestAnimationFrame);
                const now = performance.now(); times.push(now - last); last = now;
            }
            return times.sort((a, b) => a - b);
        }"""
    )
    await tab.keyboard.press("Escape")
    await phone(tab, "Rina Wulandari").get_by_role("button", name="Tutup ponsel").click()
    say(capsys, f"page_scroll_frame_median_ms = {frames[45]:.0f}, page_scroll_frame_p95_ms = {frames[85]:.0f}")


async def test_by_keyboard_alone(tab: Any) -> None:
    """To a phone, through its chat, a message's menu, and a command chosen from the list."""
    await tab.keyboard.press("Alt+3")
    budi = phone(tab, "Budi Santoso")
    await expect(budi.get_by_role("textbox")).to_be_focused()
    await budi.get_by_role("log").focus()
    await tab.keyboard.press("ArrowUp")
    last = budi.locator(".bubble").last
    await expect(last).to_be_focused()
    await tab.keyboard.press("ArrowUp")
    await expect(last).not_to_be_focused()
    await budi.get_by_role("button", name="Daftar perintah").press("Enter")
    await expect(budi.get_by_role("menuitem").first).to_be_focused()
    await tab.keyboard.press("Escape")
    await expect(budi.get_by_role("button", name="Daftar perintah")).to_be_focused()


@pytest.mark.parametrize(
    ("width", "height", "scheme", "opening"),
    [
        (360, 740, "light", ("", "Alt+s", "Alt+c")),
        (1440, 900, "dark", ("Alt+f", "Alt+i", "Alt+p", "Shift+?")),
    ],
    ids=["narrow-light", "wide-dark"],
)
async def test_nothing_serious_for_axe(
    browser: Any, page: DemoPage, width: int, height: int, scheme: str, opening: tuple[str, ...]
) -> None:
    """WCAG 2.2 A and AA with every panel and dialog; and nothing is wider than the screen."""
    strange: list[str] = []
    tab = await opened(browser, page, strange, width, height, color_scheme=scheme, reduced_motion="reduce")
    for keys in opening:
        if keys:
            await tab.keyboard.press(keys)
        faults = await serious(tab)
        assert faults == [], f"after {keys}"
    assert await tab.evaluate("document.documentElement.scrollWidth") <= width
    assert strange == []
    await tab.close()


async def serious(tab: Any) -> list[str]:
    """What axe-core calls serious or critical."""
    tags = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = (await axe.Axe().run(tab, options=tags)).response["violations"]
    return [
        f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:300]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]


async def test_a_story_on_a_narrow_screen(browser: Any, page: DemoPage) -> None:
    """A story is chosen, played by steps, left; one phone at a time with tabs. It sets another stage: keep it last."""
    strange: list[str] = []
    tab = await opened(browser, page, strange, 390, 800)
    assert await tab.locator(".phone:visible").count() == 1
    await tab.locator("#tabs").get_by_role("button", name="Grup").click()
    await expect(phone(tab, "Budi Santoso", "Grup")).to_be_visible()
    await tab.keyboard.press("Alt+s")
    await tab.get_by_role("button", name=re.compile("^Tidak ditemukan")).click()
    await expect(tab.locator("#tale")).to_contain_text("siap")
    await tab.locator("#panel").get_by_role("button", name="Tutup").click()
    await tab.get_by_role("button", name="Langkah berikut").click()
    await expect(tab.locator("#tale")).to_contain_text("Siti Aminah menulis: /lapor")
    await play_until(page, "waiting")
    await tab.get_by_role("button", name="Langkah berikut").click()
    await expect(tab.locator("#tale")).to_contain_text("Siti Aminah menekan [Orang terlantar]")
    await tab.get_by_role("button", name="Lanjut sendiri").click()
    await expect(tab.locator("#tale")).to_contain_text("dilanjutkan sendiri")
    assert not re.search("null|undefined", await tab.locator("body").inner_text())
    assert strange == []
