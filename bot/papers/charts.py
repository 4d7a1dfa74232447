"""The pictures of an edition (SOP 7), for a phone's screen: large letters, few colours that people who see fewer
tell apart, numbers written where they belong. Drawn by matplotlib's Figure, without its global state; loaded only
when something is drawn."""

import importlib
import io
from typing import Any

from bot.domain.figures.edition import Edition, EditionForm
from bot.domain.figures.figures import FEWEST, Reached, by, figures_of
from bot.papers import words
from bot.papers.city_map import dotted, draw_map
from bot.papers.figure_words import NO_AREA
from bot.papers.over_time import days
from bot.papers.sheet_charts import PALETTE
from bot.papers.tables import results
from bot.papers.workbook import period_words, source_words

DPI = 100
TALL, WIDE = (10.8, 12.8), (10.8, 10.8)  # inches: 1080 pixels wide
AGES_INCHES = 4.6  # that the picture is taller where it shows ages
KINDS_SHOWN = 5  # of the jenis; the rest is one colour
RESULTS_SHOWN = 9
REST = "Jenis lain"
LEAST_BARS = 6  # bars that a picture has room for at least: a single one is not to fill it
LEAST_REPORTS, LEAST_MINUTES = 4, 5  # that an axis goes to at least: whole numbers, however little there is
COLOURS = {"Tidak ditemukan": PALETTE[1], words.NO_AGE: PALETTE[-1]}
NARROW_DAYS = 45  # beyond, a week is a bar
TITLE, LABEL, SMALL = 26, 19, 16


def draw(edition: Edition) -> bytes | None:
    """The picture of `edition.job.form` as PNG; None where it would be empty. Not for the event loop."""
    figure_type = importlib.import_module("matplotlib.figure").Figure
    figure = figure_type(figsize=TALL if edition.job.form is EditionForm.DAYS else WIDE, dpi=DPI, layout="constrained")
    figure.get_layout_engine().set(w_pad=0.12)
    figure.suptitle(f"{edition.area_name}\n{period_words(edition)}", fontsize=SMALL + 2, x=0.02, ha="left")
    drawing = {EditionForm.DAYS: _days, EditionForm.TIMES: _times, EditionForm.MAP: draw_map}[edition.job.form]
    if not drawing(figure, edition):
        return None
    notes = [note for note in (figure.get_supxlabel(), source_words(edition)) if note]
    figure.supxlabel("\n".join(notes), fontsize=SMALL - 2, x=0.02, ha="left")
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()


def _days(figure: Any, edition: Edition) -> bool:
    """Reports by day and jenis above, what became of them below, and the ages of at least five people whom it is known
    of."""
    if not edition.courses:
        return False
    aged = sum(count for band, count in edition.ages.items() if band) >= FEWEST
    if aged:
        figure.set_figheight(TALL[1] + AGES_INCHES)
    # Figures of their own: the days do not give up their left third to the long names below.
    top, bottom, *more = figure.subfigures(2 + aged, 1, height_ratios=(5, 4, 4)[: 2 + aged], hspace=0.04)
    _stack(top.subplots(), edition)
    _bars(bottom.subplots(), "Hasil laporan yang masuk", _shortened(results(edition)), len(edition.courses))
    if more:
        people = [(words.age_band(band), count) for band, count in edition.ages.items()]
        _bars(more[0].subplots(), "Usia orang yang ditemukan", people, sum(edition.ages.values()))
    return True


def _stack(axes: Any, edition: Edition) -> None:
    table = days(edition)
    kinds = [column.heading for column in table.columns[2:]]
    shown, rest = kinds[:KINDS_SHOWN], kinds[KINDS_SHOWN:]
    step = 1 if len(table.rows) <= NARROW_DAYS else 7
    slots = [table.rows[at : at + step] for at in range(0, len(table.rows), step)]
    base = [0] * len(slots)
    for number, name in enumerate([*shown, *([REST] if rest else [])]):
        columns = [2 + kinds.index(one) for one in (rest if name == REST else [name])]
        heights = [sum(int(str(row[at])) for row in slot for at in columns) for slot in slots]
        colour = PALETTE[-1] if name == REST else PALETTE[number]
        axes.bar(range(len(slots)), heights, bottom=base, color=colour, label=name, width=0.85)
        base = [one + more for one, more in zip(base, heights, strict=True)]
    every = max(1, len(slots) // 6)
    axes.set_xticks(range(0, len(slots), every), [f"{slot[0][0]:%-d/%-m}" for slot in slots[::every]])
    unit = "hari" if step == 1 else "minggu"
    _head(axes, f"{dotted(len(edition.courses))} laporan masuk, per {unit}")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.set_ylim(0, max(axes.get_ylim()[1], LEAST_REPORTS))
    axes.set_xlim(-0.7, max(len(slots), LEAST_BARS) - 0.3)
    axes.legend(fontsize=SMALL, ncols=2, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.08))


def _shortened(counted: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The most frequent ones, what somebody was not found for always among them, the rest together."""
    if len(counted) <= RESULTS_SHOWN:
        return counted
    shown, rest = counted[: RESULTS_SHOWN - 1], counted[RESULTS_SHOWN - 1 :]
    kept = [one for one in rest if one[0] == "Tidak ditemukan"]
    return [*shown, *kept, ("Lainnya", sum(count for name, count in rest if name != "Tidak ditemukan"))]


def _bars(axes: Any, title: str, counted: list[tuple[str, int]], total: int) -> None:
    names, counts = [name for name, _ in counted], [count for _, count in counted]
    colours = [COLOURS.get(name, PALETTE[0]) for name in names]
    bars = axes.barh(range(len(names)), counts, color=colours)
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(max(len(names), LEAST_BARS) - 0.5, -0.5)
    shares = [f" ({count / total:.0%})" if count and total >= FEWEST else "" for count in counts]
    texts = [f"{dotted(count)}{share}" for count, share in zip(counts, shares, strict=True)]
    axes.bar_label(bars, texts, padding=6, fontsize=SMALL)
    axes.margins(x=0.22)
    axes.set_xlim(0, max(axes.get_xlim()[1], LEAST_REPORTS))  # one alone is no long bar
    axes.set_xticks([])
    _head(axes, title)


def _times(figure: Any, edition: Edition) -> bool:
    """The median and what nine of ten stay within, from the report to the claim and to the scene, by kecamatan;
    where none of them has five reports, all together; of fewer than five there is no median."""
    groups = by(edition.courses, lambda one: edition.kecamatan(one.area_code) or NO_AREA)
    found = {name: figures_of(courses) for name, courses in groups.items()}
    found = {name: group for name, group in sorted(found.items()) if group.took[Reached.CLAIM].median is not None}
    everything = figures_of(edition.courses)
    if not found and everything.took[Reached.CLAIM].median is not None:
        found = {edition.area_name: everything}
    if not found:
        return False
    axes = figure.subplots()
    for offset, step, colour, name in (
        (-0.2, Reached.CLAIM, PALETTE[0], "sampai diambil"),
        (0.2, Reached.SCENE, PALETTE[1], "sampai tiba di lokasi"),
    ):
        spreads = [group.took[step] for group in found.values()]
        lines = [at + offset for at in range(len(found))]
        axes.barh(lines, [one.median or 0 for one in spreads], 0.36, color=colour, label=f"separuh laporan {name}")
        reached = [(line, one.p90) for line, one in zip(lines, spreads, strict=True) if one.p90 is not None]
        axes.plot(
            [value for _, value in reached], [line for line, _ in reached], "D", color=colour, markersize=9,
            markeredgecolor="black", label=f"9 dari 10 {name}",
        )  # fmt: skip
        for line, one in zip(lines, spreads, strict=True):
            if one.median is not None:
                axes.text(one.median, line, f" {one.median}", va="center", fontsize=SMALL - 2)
    axes.set_yticks(range(len(found)), list(found))
    axes.set_ylim(max(len(found), LEAST_BARS) - 0.5, -0.5)
    axes.set_xlabel("menit sejak laporan masuk", fontsize=SMALL)
    axes.set_xlim(0, max(axes.get_xlim()[1], LEAST_MINUTES))
    axes.xaxis.get_major_locator().set_params(integer=True)
    _head(axes, "Waktu respons per kecamatan")
    axes.legend(fontsize=SMALL - 2, ncols=2, frameon=False, loc="upper center", bbox_to_anchor=(0.45, -0.09))
    return True


def _head(axes: Any, title: str) -> None:
    axes.set_title(title, fontsize=TITLE - 3, loc="left", pad=14, fontweight="bold")
    axes.tick_params(labelsize=SMALL)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
