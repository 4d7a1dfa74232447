"""No token, name, text, telephone number or coordinate gets into a log, at any level (FAULTS F40, invariant I8)."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest
import structlog
from aiohttp import web

from bot import logs

TOKEN = "4242424242:AAStandInStandInStandInStandInStand"
NAME, TEXT, PHONE, LAT = "Siti Rohmah", "bapak tua di dekat pom bensin", "+62 812-3456-7890", "-6.175712"
SECRETS = (TOKEN, NAME, TEXT, PHONE, LAT)
LIBRARIES = ("httpx", "httpcore", "httpcore.http11", "telegram", "telegram.ext.Application", "geopy", "aiohttp.access")


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), structlog.get_config())
    levels = {name: logging.getLogger(name).level for name in (*logs._NOISY, *logs._MUTE)}
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    structlog.configure(**before[2])
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


@pytest.mark.parametrize("library", LIBRARIES)
def test_what_libraries_chat_about_is_silent_at_debug(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "json")
    for level in (logging.DEBUG, logging.INFO):
        logging.getLogger(library).log(level, "HTTP Request: POST https://api.telegram.org/bot%s %s", TOKEN, TEXT)
    assert _lines(capsys) == []


def test_the_framework_is_mute_even_when_it_shouts(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "json")
    logging.getLogger("telegram.ext.Updater").critical("Something went wrong processing the data: %s", TEXT)
    assert _lines(capsys) == []


@pytest.mark.parametrize("secret", SECRETS)
def test_a_librarys_warning_keeps_its_template_only(secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "json")
    logging.getLogger("geopy").warning("could not look up %s", secret)
    logging.getLogger("some.package").error("refused: %r", {"chat": secret})
    first, second = _lines(capsys)
    assert (first["event"], first["logger"], first["level"]) == ("could not look up %s", "geopy", "warning")
    assert second["event"] == "refused: %r"
    assert secret not in json.dumps([first, second])


@pytest.mark.parametrize("secret", [TOKEN, PHONE, LAT, "081234567890", "106.64471"])
def test_numbers_in_a_finished_sentence_are_taken_out(secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "json")
    logging.getLogger("asyncio").error(f"Task exception was never retrieved {secret}\nfuture: {TEXT}")  # noqa: G004
    (line,) = _lines(capsys)
    assert str(line["event"]).startswith("Task exception was never retrieved [")
    assert secret not in json.dumps(line)
    assert TEXT not in json.dumps(line)


def test_the_token_is_blotted_out_of_our_own_events(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("DEBUG", "json")
    structlog.get_logger().error("odd", address=f"http://127.0.0.1/bot{TOKEN}/getMe", many=[f"x{TOKEN}"])
    (line,) = _lines(capsys)
    assert TOKEN not in json.dumps(line)
    assert line["address"] == "http://127.0.0.1/bot[token]/getMe"


def _raise() -> None:
    raise ValueError(f"{TEXT} {PHONE} {TOKEN}")


@pytest.mark.parametrize("how", ["given", "current", "as a value", "by a library"])
@pytest.mark.parametrize("shape", ["json", "console"])
def test_an_exception_is_its_type_and_where_without_its_message(
    how: str, shape: str, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("DEBUG", shape)
    log = structlog.get_logger()
    try:
        _raise()
    except ValueError as error:
        match how:
            case "given":
                log.error("failed", exc_info=error)
            case "current":
                log.exception("failed")
            case "as a value":
                log.error("failed", error=error)
            case _:
                logging.getLogger("aiosqlite").exception("failed")
    written = capsys.readouterr().err
    assert "failed" in written
    assert "ValueError" in written
    assert ("_raise" in written) == (how != "as a value")
    assert not [secret for secret in SECRETS if secret in written]
    assert "Traceback" not in written


def test_an_uncaught_end_of_a_command_quotes_nothing(tmp_path: Path) -> None:
    """The last resort of `run`: an error that nobody expected ends the process with 70 and no message in the log."""
    program = (
        "import sys, bot.cli_run as command\n"
        "from bot.__main__ import cli\n"
        "async def serve(config):\n"
        f"    raise RuntimeError({TEXT!r})\n"
        "command.serve = serve\n"
        "sys.argv = ['bot', 'run']\n"
        "cli()()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"SIGAP_TELEGRAM__TOKEN": TOKEN, "SIGAP_DATABASE__PATH": f"{tmp_path}/sigap.db"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 70, done.stderr
    assert '"event": "bot.died"' in done.stderr
    assert '"error": "RuntimeError"' in done.stderr
    assert TEXT not in done.stderr
    assert TOKEN not in done.stderr


async def test_an_http_call_with_the_token_leaves_no_trace(capsys: pytest.CaptureFixture[str]) -> None:
    """A real request and a real answer through aiohttp, both sides, at DEBUG."""
    logs.set_up("DEBUG", "json")

    async def answer(request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "text": await request.text()})

    app = web.Application()
    app.router.add_post("/bot{token}/sendMessage", answer)
    runner = web.AppRunner(app, access_log=logging.getLogger("aiohttp.access"))
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{port}/bot{TOKEN}/sendMessage", data=TEXT) as response,
        ):
            assert response.status == 200
    finally:
        await runner.cleanup()
    written = capsys.readouterr().err
    assert not [secret for secret in SECRETS if secret in written]
