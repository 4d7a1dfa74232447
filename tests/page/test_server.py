"""The page's server side without a browser: who is refused, what the state and the stream say, what clicks do."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from simulator.page import PREFIX, DemoPage, trouble
from simulator.page.director import PAUSE_S
from simulator.page.serve import STATIC
from simulator.stories import STORIES
from tests.page.support import play_until, story

pytestmark = pytest.mark.asyncio(loop_scope="module")
ROUTES = ["", "base.css", "state", "events", "file/x", "do/clock"]


@asynccontextmanager
async def asked(page: DemoPage, method: str, path: str, **how: Any) -> AsyncIterator[aiohttp.ClientResponse]:
    """One request to the stand-in's port."""
    async with aiohttp.ClientSession() as session, session.request(method, page.tg.url + path, **how) as answer:
        yield answer


async def click(page: DemoPage, name: str, /, **given: Any) -> tuple[int, dict[str, Any]]:
    """A click as the page sends it; status and answer."""
    async with asked(page, "POST", f"{PREFIX}do/{name}", json=given) as answer:
        return answer.status, await answer.json()


async def clicked(page: DemoPage, name: str, /, **given: Any) -> dict[str, Any]:
    """The answer to a click that is good."""
    status, answer = await click(page, name, **given)
    assert status == 200, answer
    return answer


def person(page: DemoPage, name: str) -> Any:
    """Somebody of the stage."""
    return next(one for one in page.tg.people.values() if one.name == name)


@pytest.mark.parametrize("path", [*(PREFIX + route for route in ROUTES), "/_sim/state", "/_sim/clock"])
@pytest.mark.parametrize(
    "foreign",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": "evil.example:80", "Origin": "http://evil.example:80"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=lambda one: " ".join(f"{name}={value}" for name, value in one.items()),
)
async def test_other_origins_and_names_are_refused(page: DemoPage, path: str, foreign: dict[str, str]) -> None:
    method = "POST" if "/do/" in path else "GET"
    before = page.tg.clock.offset_ms
    async with asked(page, method, path, headers=foreign, json={"advance": 60} if method == "POST" else None) as answer:
        assert answer.status == 403
    assert page.tg.clock.offset_ms == before


async def test_only_the_pages_own_files_are_served(page: DemoPage) -> None:
    for path in ("../page.py", "..%2fpage.py", "page.py", "static/index.html", "/etc/passwd"):
        async with asked(page, "GET", PREFIX + path) as answer:
            assert answer.status == 404
    async with asked(page, "GET", PREFIX) as answer:
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "DEMO – data buatan" in await answer.text()


@pytest.mark.parametrize("path", ["/", "/demo"])
async def test_an_address_that_is_cut_short_leads_to_the_page(page: DemoPage, path: str) -> None:
    async with asked(page, "GET", path) as answer:
        assert (answer.status, answer.url.path) == (200, PREFIX)
        assert "<!doctype html>" in (await answer.text()).lower()


async def test_a_click_is_json_by_post(page: DemoPage) -> None:
    offset = page.tg.clock.offset_ms
    async with asked(page, "GET", f"{PREFIX}do/clock?advance=60") as answer:
        assert answer.status == 404
    async with asked(page, "POST", f"{PREFIX}do/clock", data=b'{"advance": 60}') as answer:
        assert answer.status == 415  # what a form of another page could send
    assert (await click(page, "nothing"))[0] == 404
    assert (await click(page, "clock", advance=-60))[0] == 400
    assert (await click(page, "act", person=1, act="send_text", args={"text": "x"}))[0] == 400
    assert (await click(page, "act", person=person(page, "Siti Aminah").id, act="__class__"))[0] == 400
    assert page.tg.clock.offset_ms == offset


async def test_the_state_says_everything(page: DemoPage) -> None:
    async with asked(page, "GET", f"{PREFIX}state") as answer:
        state = await answer.json()
    names = [one["name"] for one in state["people"]]
    assert names == ["Siti Aminah", "Budi Santoso", "Rina Wulandari", "Hadi Wijaya", "Ratna Dewi"]
    roles = {person(page, name).id: state["inside"]["roles"].get(str(person(page, name).id)) for name in names}
    assert [roles[person(page, name).id] for name in names] == [None, None, None, ["supervisor"], ["admin"]]
    assert len(state["places"]) == 104
    assert len(state["stories"]) == len(STORIES)
    assert state["trouble"]["bot"] == "up"
    assert state["trouble"]["lost"] == 0


async def test_what_happens_comes_by_the_stream(page: DemoPage) -> None:
    rina = person(page, "Rina Wulandari")
    async with asked(page, "GET", f"{PREFIX}events") as stream:
        assert (await _next(stream, "hello"))["stage"] == page.stage
        sent = await clicked(page, "act", person=rina.id, act="send_text", args={"text": "/bantuan"})
        news = await _next(stream, "messages", lambda one: sent["message"]["id"] in [m["id"] for m in one["list"]])
        assert news["list"][0]["text"] == "/bantuan"
        help_ = await _next(stream, "messages", lambda one: one["list"][-1]["bot"])
        assert help_["list"][-1]["chat"] == rina.id
        assert (await _next(stream, "inside"))["inside"]["counters"]["inbox"]["done"] > 0


async def _next(stream: aiohttp.ClientResponse, kind: str, fits: Any = lambda news: True) -> dict[str, Any]:
    async with asyncio.timeout(180):
        async for line in stream.content:
            if line.startswith(b"data: "):
                news: dict[str, Any] = json.loads(line[6:])
                if news["kind"] == kind and fits(news):
                    return news
    raise AssertionError(f"the stream ended before {kind}")


async def test_files_are_shown_or_saved(page: DemoPage) -> None:
    """A PDF opens, everything else is saved: no file of a person's becomes a page of ours."""
    siti = person(page, "Siti Aminah")
    html = siti.send_document(b"<script>alert(1)</script>", "x.html", "text/html")
    pdf = siti.send_document(b"%PDF-1.4\n", "surat.pdf", "application/pdf")
    for message, kind, how in ((html, "application/octet-stream", "attachment"), (pdf, "application/pdf", "inline")):
        async with asked(page, "GET", f"{PREFIX}file/{message.body['document']['file_id']}") as answer:
            assert answer.headers["Content-Type"] == kind
            assert answer.headers["Content-Disposition"].startswith(how)
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_people_come_by_the_real_ways(page: DemoPage) -> None:
    """A responder joins the group, a camat opens the admin's link and has the board of the kecamatan."""
    added = await clicked(page, "person", name="Dewi Lestari", role="responder", client="desktop")
    assert page.tg.people[added["id"]].client == "desktop"
    assert page.group.chat.members[added["id"]].present
    camat = await clicked(page, "person", name="Pak Camat", role="camat", area="kec. Cipondoh")
    await page.tg.people[camat["id"]].wait_for("Camat/Lurah")
    await page.look(force=True)
    assert page.hello()["inside"]["roles"][str(camat["id"])] == ["wilayah"]
    assert (await click(page, "person", name="X", role="king"))[0] == 400


async def test_a_call_taker_writes_a_call_down(page: DemoPage) -> None:
    """/catat on the page: the channel is asked, and what the caller said reaches the team as the call's report."""
    added = await clicked(page, "person", name="Ibu Wati", role="operator")
    wati = page.tg.people[added["id"]]
    await wati.wait_for("/catat")
    mark = wati.mark()
    await clicked(page, "act", person=wati.id, act="send_text", args={"text": "/catat"})
    asked = await wati.wait_for(lambda message: bool(message.buttons), since=mark)
    assert "Telepon" in str(asked.buttons)
    await page.look(force=True)
    assert page.hello()["inside"]["roles"][str(wati.id)] == ["operator"]


async def test_a_dead_bot_comes_back_and_nothing_is_lost(page: DemoPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed while somebody writes, then twenty updates once more, Telegram down and up: one answer, none lost."""
    monkeypatch.setattr(trouble, "BACK_AFTER_S", 0.2)
    rina = person(page, "Rina Wulandari")
    await clicked(page, "fault", kind="kill")
    mark = rina.mark()
    await clicked(page, "act", person=rina.id, act="send_text", args={"text": "/antre"})
    assert page.trouble.shown()["bot"] == "killed"
    await page.trouble.settle()
    assert page.trouble.shown()["bot"] == "up"
    await rina.wait_for(since=mark)
    await clicked(page, "fault", kind="repeat")
    await clicked(page, "fault", kind="down")
    assert page.trouble.shown()["down"]
    await clicked(page, "fault", kind="down")
    mark = rina.mark()
    await clicked(page, "act", person=rina.id, act="send_text", args={"text": "/status"})
    await rina.wait_for(since=mark)
    await page.look(force=True)
    assert (page.trouble.lost, page.trouble.kills) == (0, 1)
    answers = [one for one in rina.chat() if one.seq > 0 and one.from_bot and "/antre" not in one.text]
    assert len({one.id for one in answers}) == len(answers)


async def test_a_story_step_by_step_then_by_hand(page: DemoPage) -> None:
    """Each step is one act, named before it is done; what is left goes on by hand; the next stage begins anew."""
    await clicked(page, "story", do="load", name="not-found")
    assert page.director is not None
    await clicked(page, "story", do="begin", mode="steps")
    done = []
    for _ in range(5):
        await play_until(page, "waiting")
        shown = page.director.shown()
        done.append((shown["next"]["name"], shown["next"]["verb"], shown["next"]["words"]))
        number = shown["number"]
        await clicked(page, "story", do="step")
        async with asyncio.timeout(180):
            while page.director.play.number == number:
                await asyncio.sleep(0.02)
    assert done[0] == ("Siti Aminah", "send_text", "/lapor")
    assert done[1][:2] == ("Siti Aminah", "press")
    assert "Orang terlantar" in done[1][2]
    assert done[2][1:] == ("tap", "📍 Kirim lokasi saya")
    await clicked(page, "story", do="leave")
    assert page.director.play.state == "left"
    siti = person(page, "Siti Aminah")
    await clicked(page, "act", person=siti.id, act="send_text", args={"text": "/batal"})
    await siti.wait_for("Batalkan laporan ini?")


async def test_a_drill_hides_measures_and_reports(page: DemoPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The trainee plays the responder: the next step is hidden, a wrong press and a hint are counted."""
    monkeypatch.setitem(PAUSE_S, "drill", 0.0)
    await page.load(story("not-found"))
    director = page.director
    assert director is not None
    await clicked(page, "story", do="begin", mode="drill", part="responder")
    budi_turn = ["Ambil", "Menuju lokasi"]
    for label in budi_turn:
        async with asyncio.timeout(180):
            while not director.play.mine or label not in (director.play.next or {}).get("words", ""):
                assert director.play.state != "failed", director.play.error
                await asyncio.sleep(0.02)
        hidden = director.shown()["next"]
        assert "words" not in hidden
        assert hidden["name"] == "Budi Santoso"
        if label == "Menuju lokasi":
            await clicked(page, "story", do="hint")
            assert label in director.shown()["next"]["words"]
            await _press(page, "Bantuan")
        await _press(page, label)
    async with asyncio.timeout(180):
        while len(director.report()["turns"]) < 2:
            await asyncio.sleep(0.02)
    report = director.report()
    assert [one["wrong"] for one in report["turns"][:2]] == [0, 1]
    assert (report["hints"], report["wrong"]) == (1, 1)
    assert all(one["seconds"] >= 0 for one in report["turns"])
    await director.leave()


async def _press(page: DemoPage, label: str) -> None:
    budi = person(page, "Budi Santoso")
    rooms = [budi.chat(page.group), budi.chat()]
    for message in (one for room in rooms for one in reversed(room)):
        for key in (key for row in message.buttons for key in row):
            if label in key["text"]:
                given = {"person": budi.id, "chat": message.chat.id, "id": message.id, "data": key["callback_data"]}
                pressed = await clicked(page, "press", **given)
                await next(one for one in budi.presses if one.id == pressed["press"]).answered()
                return
    raise AssertionError(f"Budi has no button {label!r}")


# -- the files -----------------------------------------------------------------------------------------------------
async def test_every_word_is_there_in_both_languages() -> None:
    text = (STATIC / "words.js").read_text(encoding="utf-8")
    pairs = re.findall(r'(?:"([\w.-]+)"|\b(\w+)): \[("(?:[^"\\]|\\.)*"), ("(?:[^"\\]|\\.)*")\]', text)
    known = {key or bare for key, bare, _, _ in pairs}
    assert len(known) > 250
    used = {
        key for path in STATIC.glob("*.js") for key in re.findall(r'\bt\("([\w.]+)"', path.read_text(encoding="utf-8"))
    }
    assert sorted(used - known) == []
    assert sorted({f"tale.{one.name}" for one in STORIES} - known) == []
    for _, _, first, second in pairs:
        assert set(re.findall(r"\{\w+\}", first)) == set(re.findall(r"\{\w+\}", second)), (first, second)


async def test_nothing_is_loaded_from_elsewhere_and_files_stay_short() -> None:
    for path in STATIC.iterdir():
        text = path.read_text(encoding="utf-8")
        outside = re.findall(r"(?:https?:)?//[\w.-]+\.\w+", text)
        assert [one for one in outside if "www.w3.org" not in one] == [], path.name
        assert text.count("\n") < 400, path.name
        assert "innerHTML" not in text, path.name
