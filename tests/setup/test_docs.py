"""The documents lead somewhere: links, the files that they name, and the lists of decisions and subsystems are true."""

import re
from pathlib import Path

import pytest

from tests.setup.code import ROOT, nothing

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "simulator" / "README.md"])
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
NAMED = re.compile(r"`((?:bot|handlers|storage|simulator|sandbox|tests)/[\w./]+)`")


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_and_named_files_are_there(page: Path) -> None:
    text = re.sub(r"\]\(\s*\n?", "](", page.read_text(encoding="utf-8"))
    links = [link for link in LINK.findall(text) if "://" not in link]
    nothing([f"{_name(page)} → {link}" for link in links if not (page.parent / link).exists()])
    named = [path for path in NAMED.findall(text) if "NNNN" not in path]
    nothing([f"{_name(page)} names {path}" for path in named if not (ROOT / path).exists()])


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_no_page_holds_two_versions_of_itself(page: Path) -> None:
    """What a merge leaves behind for somebody to choose from."""
    lines = page.read_text(encoding="utf-8").splitlines()
    nothing([f"{_name(page)}:{number}" for number, line in enumerate(lines, 1) if re.match(r"<{7} |>{7} |={7}$", line)])


def test_decisions_are_numbered_and_listed() -> None:
    found = sorted(path.name for path in (ROOT / "docs" / "adr").glob("*.md"))
    assert [int(name[:4]) for name in found] == list(range(1, len(found) + 1))
    listed = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    nothing([name for name in found if name not in listed])
    for name in found:
        text = (ROOT / "docs" / "adr" / name).read_text(encoding="utf-8")
        nothing([f"{name}: {part}" for part in ("**Question.**", "**Decision.**", "**Rejected.**") if part not in text])


def test_every_subsystem_says_what_its_tests_walk() -> None:
    pages = sorted((ROOT / "docs" / "subsystems").glob("*.md"))
    listed = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "tests walk" in text or "tests of" in text, page.name
        assert page.name in listed, page.name
        assert re.search(r"`tests/|`test_", text), page.name


def test_the_readme_is_there_in_both_languages() -> None:
    assert len(PAGES) > 30
    for page in ("README", "operasi", "privasi", "surat", "rekap", "petugas", "supervisor", "operator"):
        assert (ROOT / "docs" / "id" / f"{page}.md").is_file(), page
