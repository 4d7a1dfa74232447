"""Adding a question to the report is one row and its words in two languages: done on a copy of the bot, and played."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.setup.code import ROOT

ROW = '    LANDMARK = "landmark", QuestionRow("landmark", offered=_of_reporter)\n'
WORDS = "[report.ask]\n"
ADDED = {
    "bot/domain/report/form.py": (ROW, f'    BAG = "bag", QuestionRow.yes_no()\n{ROW}'),
    "bot/texts/id/report.toml": (WORDS, f'{WORDS}bag = "Apakah membawa tas?"\n'),
    "bot/texts/en/report.toml": (WORDS, f'{WORDS}bag = "Do they carry a bag?"\n'),
}


def test_one_row_and_two_texts(tmp_path: Path) -> None:
    for folder in ("bot", "handlers", "storage", "simulator", "tests/support", "tests/report", "tests/setup"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests/__init__.py").touch()
    for name, (before, after) in ADDED.items():
        file = tmp_path / name
        text = file.read_text(encoding="utf-8")
        assert text.count(before) == 1, name
        file.write_text(text.replace(before, after), encoding="utf-8")
    played = subprocess.run(
        [sys.executable, "-m", "tests.report.one_more"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert played.stdout == "played\n", played.stderr
