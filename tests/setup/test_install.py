"""A program that was installed knows its version, carries what its messages name, and needs no checkout."""

import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from bot import __version__

ROOT = Path(__file__).resolve().parents[2]


def _make(*targets: str) -> str:
    """What make would do where nothing is set up."""
    done = subprocess.run(
        ["make", "--dry-run", "VENV=no-such-folder", *targets], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def sigap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`make install`, but for what it downloads: the packages are those that the tests run with."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    python = folder / "venv" / "bin" / "python"
    site = subprocess.check_output([python, "-c", "import site; print(site.getsitepackages()[0])"], text=True).strip()
    (wheel,) = folder.glob("*.whl")
    pip = [sys._base_executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "--no-index"]  # type: ignore[attr-defined]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    packages = Path(pytest.__file__).parents[1]
    # Behind its own packages, and without the line that puts the checkout on the path.
    Path(site, "tested.pth").write_text(f"{packages}\n")
    return folder / "venv" / "bin" / "sigap"


def _said(sigap: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SIGAP_")}
    return subprocess.run([sigap, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_installed_program_names_its_version(sigap: Path, tmp_path: Path) -> None:
    done = _said(sigap, tmp_path, "--version")
    assert (done.returncode, done.stdout) == (0, f"Sigap {__version__}\n"), done.stderr
    assert list(tmp_path.iterdir()) == [], "nothing is written by asking"


def test_the_installed_program_carries_the_example_that_it_names(sigap: Path, tmp_path: Path) -> None:
    refused = _said(sigap, tmp_path, "run")
    assert refused.returncode == 2
    assert "`sigap example`" in refused.stderr
    printed = _said(sigap, tmp_path, "example").stdout
    assert printed == (ROOT / "config.example.toml").read_text(encoding="utf-8")
    assert tomllib.loads(printed)["telegram"]["mode"] == "polling"


def test_the_installed_program_plays_stories(sigap: Path, tmp_path: Path) -> None:
    assert "mr-x" in _said(sigap, tmp_path, "story", "--list").stdout


@pytest.mark.parametrize("target", ["demo", "story", "run", "install", "runtime"])
def test_who_does_not_develop_downloads_no_tools(target: str) -> None:
    said = _make(target)
    assert "-r requirements.lock" in said
    assert "requirements-dev.lock" not in said


def test_who_develops_gets_the_tools() -> None:
    assert "-r requirements-dev.lock" in _make("test")
