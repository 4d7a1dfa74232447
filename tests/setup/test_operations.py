"""What docs/operations.md and the units promise is so: exit codes, commands, a timer, systemd's own judgement."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from bot.__main__ import PLACES, cli
from bot.codes import Exit

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ("docs/operations.md", "docs/id/operasi.md")
UNITS = sorted((ROOT / "deploy").glob("sigap*.*"))


def _commands() -> set[str]:
    return set(PLACES)


def test_every_command_is_made_and_no_module_has_one_that_is_not_named() -> None:
    group = typer.main.get_command(cli())
    for name in PLACES:
        assert group.get_command(None, name).name == name  # type: ignore[attr-defined]
    made = typer.Typer()
    for module in {place() for place in PLACES.values()}:
        module.add_to(made)
    assert set(typer.main.get_group(made).commands) == set(PLACES)
    assert group.get_command(None, "nonsense") is None  # type: ignore[attr-defined]


def test_what_is_asked_twice_a_minute_needs_a_small_part_of_the_bot() -> None:
    ask = """import sys
from bot.__main__ import PLACES, cli
try:
    cli()(["alive", "--help"])
except SystemExit:
    print(*(name for name in ("bot.app", "telegram", "aiohttp", "handlers.system.routes") if name in sys.modules))"""
    shown = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines()[-1].split() == []


@pytest.mark.parametrize("guide", GUIDES)
def test_the_guide_explains_every_exit_code_once(guide: str) -> None:
    rows = re.findall(r"(?m)^\| (\d+) \| ", (ROOT / guide).read_text(encoding="utf-8"))
    assert [int(row) for row in rows] == [code.value for code in Exit]


@pytest.mark.parametrize("guide", GUIDES)
def test_the_guide_names_commands_that_exist_and_all_of_them(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|[`/ ])sigap ([a-z][a-z-]+)(?=[ `\n])", text, re.MULTILINE))
    named -= {"sigap", "sigap-litestream"}  # units
    assert named - _commands() - {"run"} == set()
    assert _commands() - {"run", "story", "demo"} <= named


def test_the_guides_show_the_same_steps() -> None:
    """Every line that is to be typed stands in both languages, but for remarks and names of files."""
    typed = [
        re.findall(r"(?m)^((?:apt-get|make|useradd|install|chmod|cp|sigap|systemctl|ln|chown) .*?)(?: +#.*)?$", text)
        for text in ((ROOT / guide).read_text(encoding="utf-8") for guide in GUIDES)
    ]
    english, indonesian = ([re.sub(r"/\S+\.db", "COPY", line) for line in lines] for lines in typed)
    assert english == indonesian
    assert len(english) > 20


def test_every_unit_runs_a_command_that_exists() -> None:
    started = [
        command for unit in UNITS for command in re.findall(r"bin/sigap (\S+)", unit.read_text(encoding="utf-8"))
    ]
    assert set(started) == {"run", "cities", "alarm", "backup", "drill"} and set(started) <= _commands()


def test_what_a_start_cannot_mend_is_not_started_again() -> None:
    unit = (ROOT / "deploy" / "sigap.service").read_text(encoding="utf-8")
    [codes] = re.findall(r"(?m)^RestartPreventExitStatus=(.*)$", unit)
    final = {Exit.SETTINGS, Exit.SECOND, Exit.DATABASE, Exit.DAMAGED}
    assert {int(code) for code in codes.split()} == final


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this machine has no systemd to judge units")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        if unit.suffix in (".service", ".timer"):
            text = unit.read_text(encoding="utf-8")
            for program in ("/opt/sigap/current/bin/sigap", "/usr/local/bin/litestream"):
                text = text.replace(program, shutil.which("true") or "")
            (tmp_path / unit.name).write_text(text)
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    done = subprocess.run(["systemd-analyze", "verify", *files], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
