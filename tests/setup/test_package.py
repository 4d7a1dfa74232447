"""What is installed is complete: the wheel carries migrations, texts and the map, and the locks carry hashes."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("bot", "handlers", "storage", "simulator", "sandbox")
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock")
DATA = {".sql", ".toml", ".csv", ".py", ".html", ".js", ".css", ".svg"}
INSTALLED = """
import sys
sys.path.insert(0, sys.argv[1])
from bot.places import Places
from bot.texts.catalog import LANGUAGES, texts
from storage.kit.migrate import steps
import bot
assert bot.__file__.startswith(sys.argv[1]), bot.__file__
assert Places.load().locate(-6_171_960, 106_652_510).area.kelurahan == "Tanah Tinggi"
assert all(len(texts(language).keys()) > 100 for language in LANGUAGES)
assert steps()[0][0] == 1
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by what is installed: nothing is downloaded."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=180,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_file_of_the_rooms(wheel: Path) -> None:
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    present = {
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in (ROOT / room).rglob("*")
        if path.suffix in DATA and "__pycache__" not in path.parts
    }
    assert sorted(present - packed) == []
    assert {name.partition("/")[0] for name in packed} == set(ROOMS)


def test_the_installed_program_finds_its_data(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    done = subprocess.run(
        [sys.executable, "-c", INSTALLED, str(tmp_path / "site")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_its_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]
    assert len(packages) > 4
    assert [one.split()[0] for one in packages if "--hash=sha256:" not in one] == []
    assert "://" not in text
    assert "--index" not in text


def _locked(lock: str) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([a-z0-9-]+)(?:\[[\w,]+\])?==(\S+)", (ROOT / lock).read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-build.lock"])
def test_what_ships_is_what_was_tested(lock: str) -> None:
    """Every version that an installation takes is the one that the tests ran with."""
    tested = _locked("requirements-dev.lock")
    assert {
        name: (version, tested.get(name)) for name, version in _locked(lock).items() if tested.get(name) != version
    } == {}


def test_an_installation_takes_no_tool_of_the_developers() -> None:
    assert {"pytest", "mypy", "ruff", "playwright", "aiogram", "hatchling"} & set(_locked("requirements.lock")) == set()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    asked = {name.lower() for name in re.findall(r'(?m)^    "([A-Za-z0-9-]+)(?:\[\w+\])?(?:[<>=]|",$)', project)}
    locked = set(_locked("requirements-dev.lock"))
    assert {"python-telegram-bot", "pytest", "hatchling", "tzdata"} <= asked
    assert sorted(asked - locked) == []
