"""The news of a system's reports as a table, for one that has no other way to hear (SOP 10)."""

import csv
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import local
from bot.domain.places.city import City
from bot.domain.ticket.public import STANDING
from bot.messages.ticket.partners import news_id
from bot.messages.ticket.public import PublicReport, public_report
from bot.papers.csv_files import SEPARATOR, safe
from bot.texts.catalog import Texts
from storage.kit.sqlite import Tx
from storage.ticket import sources
from storage.ticket.sources import News

MOST = 100_000
COLUMNS = ("number", "name", "at", "status", "said", "kelurahan", "kecamatan", "update")


def gather_news(
    tx: Tx, system: str, since: int, until: int, city: City, texts: Texts
) -> list[tuple[News, PublicReport]]:
    """What a system is to hear of that happened in [since, until) (UTC ms), oldest first; nothing of what may not be
    told."""
    found = sources.news_between(tx, system, since, until, MOST)
    reports = {source.id: public_report(tx, source, city, texts) for _, source in found}
    return [(one, report) for one, source in found if (report := reports[source.id]) is not None]


def write_news(path: Path, told: Sequence[tuple[News, PublicReport]], zone: ZoneInfo, texts: Texts) -> None:
    """One line for each step, as a spreadsheet opens it. Raises OSError."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR)
        writer.writerow(texts.plain(f"import.column.{name}") for name in COLUMNS)
        for one, report in told:
            status = "closed" if STANDING[one.state].closed else "open"
            words = texts.plain(f"public.{one.state}")
            at = local(one.at, zone).isoformat(timespec="seconds")
            cells = (report.number or "", report.code, at, status, words, report.kelurahan, report.kecamatan)
            writer.writerow([safe(cell) for cell in (*cells, news_id(report.code, one))])
