"""How a sheet of an Excel file comes out of a printer: A4, letters that can be read, headers on every page."""

from collections.abc import Sequence
from typing import Any

from bot.papers.fonts import printable

A4 = 9  # as Excel numbers sizes of paper
ACROSS = 200  # characters across a landscape page at the smallest size that is still read
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.6, "bottom": 0.5}  # inches: a month of days fits a page


def pages_across(widths: Sequence[int], stays: int) -> list[int]:
    """How many columns each page has where columns of so many characters are printed side by side, none is parted, and
    the first `stays` are repeated; counted with the repeated ones."""
    repeated = sum(widths[:stays])
    pages, room = [stays], ACROSS - repeated
    for width in widths[stays:]:
        if width > room and pages[-1] > stays:
            pages.append(stays)
            room = ACROSS - repeated
        pages[-1] += 1
        room -= width
    return pages


def print_list(sheet: Any, widths: Sequence[int], stays: int, rows: int) -> None:
    """A table that fills the sheet: as many landscape pages side by side as it takes to be read, its header and its
    first columns on each of them. What belongs to the same lines lies together: across, then down. Of a table without
    rows the first page is enough."""
    pages = pages_across(widths, stays)
    if rows == 0:
        sheet.print_area(0, 0, 1, pages[0] - 1)
        pages = pages[:1]
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(**MARGINS)
    sheet.fit_to_pages(len(pages), 0)
    sheet.repeat_rows(0)
    if len(pages) > 1:
        sheet.repeat_columns(0, stays - 1)
        sheet.print_across()


def print_upright(sheet: Any, *, whole: bool = False) -> None:
    """Tables below each other on upright pages; `whole`: all of it on one."""
    sheet.set_portrait()
    sheet.set_paper(A4)
    sheet.set_margins(**MARGINS)
    sheet.fit_to_pages(1, 1 if whole else 0)


def mark_pages(sheet: Any, title: str, about: str, source: str) -> None:
    """What every page says: above what it is and what it is about, below where it is from and its number."""
    texts = [printable(text).replace("&", "&&") for text in (title, about, source)]
    sheet.set_header('&L&"-,Bold"&11 {}&R&9 {}'.format(*texts[:2]))
    sheet.set_footer(f"&L&8 {texts[2]}&R&8 Halaman &P dari &N")
