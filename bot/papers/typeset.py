"""Templates and data to PDF/A. What people wrote goes in as data and is shown as text, never read as markup."""

import importlib
import json
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot.papers import fonts

STANDARD = "a-2b"  # for archives: everything embedded, no links, no scripts
_NO_LETTER = "could not be displayed"


def typeset(template: str, data: Mapping[str, Any], made_at: int, longest: int = fonts.LONGEST) -> bytes:
    """The paper as PDF/A-2b; the same data give the same file. `made_at` in UTC ms; `longest`: letters of a word that
    every column holds, longer ones may be broken. About 50 ms the first time and
    10 ms after that: not for the event loop. Raises RuntimeError (typst's own) for a template that is wrong."""
    try:
        return _compile(template, _clean(data, partial(_printed, longest)), made_at)
    except RuntimeError as error:
        if _NO_LETTER not in str(error):
            raise
        # A combination of letters that each have a glyph and together none.
        return _compile(template, _clean(data, partial(_spelt, longest)), made_at)


def _compile(template: str, data: Mapping[str, Any], made_at: int) -> bytes:
    # Loaded with the first paper: most runs make none, and it costs some 30 MiB.
    typst = importlib.import_module("typst")
    folder = templates()
    pdf: bytes = typst.compile(
        str(folder / f"{template}.typ"),
        root=str(folder),
        font_paths=_letters(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"paper": json.dumps({**data, "fonts": fonts.FAMILIES})},
        pdf_standards=[STANDARD],
        timestamp=made_at // 1_000,
    )
    return pdf


def templates() -> Path:
    """The folder of the templates."""
    return Path(str(files("bot.papers").joinpath("templates")))


@cache
def _letters() -> Any:
    typst = importlib.import_module("typst")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=fonts.folders())


def _printed(longest: int, text: str) -> str:
    return fonts.breakable(fonts.printable(text), longest)


def _spelt(longest: int, text: str) -> str:
    return fonts.breakable(fonts.plain_latin(fonts.printable(text)), longest)


def _clean(data: Any, printable: Callable[[str], str]) -> Any:
    """Every text in `data` as it can be printed; keys are ours."""
    if isinstance(data, str):
        return printable(data)
    if isinstance(data, Mapping):
        return {name: _clean(value, printable) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_clean(value, printable) for value in data]
    return data
