"""The tables of an edition: what stands in the sheets of the Excel file and, the same, in the CSV files (SOP 7)."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from bot.domain.figures.ages import band_of
from bot.domain.figures.digest import Tally
from bot.domain.figures.edition import Edition
from bot.domain.figures.figures import (
    FEWEST,
    MINUTE_MS,
    Course,
    GroupFigures,
    Reached,
    by,
    figures_of,
    minutes,
    shift_of,
)
from bot.domain.kit.codes import ticket_code
from bot.papers import words
from bot.papers.figure_words import (
    CHANNELS,
    DICTIONARY,
    ENDS,
    GUESSED,
    LIFE,
    NO,
    NO_AREA,
    NO_PLACE,
    NO_SHIFT,
    RESULTS,
    STATE_WORDS,
    STEPS,
    YES,
)
from bot.papers.over_time import by_time, kind_name
from bot.papers.register import SHEET as REGISTER
from bot.papers.register import STAYS as REGISTER_STAYS
from bot.papers.table import Cell, MadeRows, Sheet, Table, TableColumn

Key = Callable[[Course], str]  # which group a report belongs to, in words
PERSONAL_REGISTER = frozenset({"Ciri-ciri", "Agama", "Dasar agama", "Saksi", "Hasil identifikasi", "Temuan susulan"})


def sheets(edition: Edition) -> list[Sheet]:
    """The whole file."""
    shift = _shift_names(edition)  # three sheets ask for it, and it is slow to find
    groups = _Groups(edition.courses)
    return [
        Sheet("Ringkasan", _summary(edition, groups, shift)),
        *by_time(edition),
        Sheet("Tiket", (_tickets(edition, shift),)),
        Sheet("Waktu respons", (_times(edition, groups, shift),)),
        Sheet("Wilayah", (_areas(edition),)),
        Sheet("Klien", (_clients(edition),)),
        Sheet("Register pemakaman", (_register(edition),), stays=REGISTER_STAYS),
        Sheet("Kamus", (_dictionary(),)),
    ]


class _Groups:
    """The figures of the reports' groups, the largest first. Two sheets show the same ones."""

    def __init__(self, courses: Sequence[Course]) -> None:
        self._courses = courses
        self._known: dict[Key, dict[str, GroupFigures]] = {}

    def __call__(self, key: Key) -> dict[str, GroupFigures]:
        if key not in self._known:
            self._known[key] = {label: figures_of(found) for label, found in by(self._courses, key).items()}
        return self._known[key]


def _summary(edition: Edition, groups: _Groups, shift: Key) -> tuple[Table, ...]:
    return (
        _main(edition),
        _grouped("per-jenis", "Per jenis", groups(kind_name)),
        _grouped("per-kanal", "Per kanal", groups(_channel_name)),
        _grouped("per-giliran-jaga", "Per giliran jaga", groups(shift)),
        _results(edition),
        *_ages(edition),
    )


# -- numbers -----------------------------------------------------------------------------------------------------------


def main_figures(tally: Tally) -> dict[str, int | None]:
    """The numbers of a digest by their terms."""
    return {
        "Masuk": tally.opened,
        "Darurat": tally.urgent,
        "Selesai": tally.done,
        "Dinyatakan tidak ditemukan": tally.not_found,
        "Dibuka lagi": tally.reopened,
        "Lapor → diambil, median (menit)": tally.claim_median,
        "Lapor → diambil, 9 dari 10 (menit)": tally.claim_p90,
    }


def _main(edition: Edition) -> Table:
    before = main_figures(edition.before)
    rows = [
        (name, now, before[name], None if now is None or before[name] is None else now - (before[name] or 0))
        for name, now in main_figures(edition.now).items()
    ]
    columns = (
        TableColumn("Angka", width=28),
        *(TableColumn(name, "number", 11) for name in ("Periode ini", "Sebelumnya", "Selisih")),
    )
    return Table("ringkasan", "Angka utama", columns, rows)


GROUP = tuple(
    TableColumn(name, kind, 10)
    for name, kind in (
        ("Masuk", "number"),
        ("Darurat", "number"),
        ("Pernah diambil", "number"),
        ("Pernah selesai", "number"),
        ("Pernah tidak ditemukan", "number"),
        ("% tidak ditemukan", "percent"),
        ("Pernah dibuka lagi", "number"),
        ("% dibuka lagi", "percent"),
        ("Median diambil", "minutes"),
        ("Median tiba", "minutes"),
        ("Median selesai", "minutes"),
    )
)


def _group(group: GroupFigures) -> tuple[Cell, ...]:
    return (
        group.opened,
        group.urgent,
        group.claimed,
        group.finished,
        group.not_found,
        group.share_not_found,
        group.reopened,
        group.share_reopened,
        *(group.took[step].median for step in (Reached.CLAIM, Reached.SCENE, Reached.DONE)),
    )


def _grouped(name: str, title: str, groups: Mapping[str, GroupFigures]) -> Table:
    rows = [(label, *_group(figures)) for label, figures in groups.items()]
    return Table(name, title, (TableColumn(title.removeprefix("Per ").capitalize(), width=28), *GROUP), rows)


def _channel_name(course: Course) -> str:
    return CHANNELS.get(course.channel, course.channel)


def _shift_names(edition: Edition) -> Key:
    """Which shift went on when a report came in, in words."""
    names = {one.code: one.name for one in edition.duty.shifts}

    @cache
    def within(minute: int) -> str:  # shifts begin and end with whole minutes
        return names.get(shift_of(minute * MINUTE_MS, edition.duty, edition.zone) or "", NO_SHIFT)

    return lambda one: within(one.opened_at // MINUTE_MS)


def result_name(course: Course, edition: Edition) -> str:
    """What became of a report: the end where there is one, else the place where somebody is or was brought, as far as
    the file says where people are."""
    ending = course.ending
    if ending is not None and ending.how:
        where = edition.places.get(ending.place or "") if ending.how == "buried" else None
        return f"{ENDS[ending.how]} di {where}" if where else ENDS[ending.how]
    place = edition.places.get((None if ending is None else ending.place) or course.outcome or "")
    told = place and course.result == "brought" and edition.job.whereabouts
    return f"Diantar ke {place}" if told else RESULTS[course.result]


def way(course: Course, edition: Edition) -> str:
    """The places on somebody's way, in order: RPS → RSUD Kota Tangerang → TPU Kedaung; nothing where the file does not
    say where people are."""
    if not edition.job.whereabouts:
        return ""
    codes = [] if course.ending is None else list(course.ending.way)
    first = course.outcome or ""
    if first in edition.places and first not in codes[:1]:
        codes.insert(0, first)
    return " → ".join(edition.places.get(code, NO_PLACE) for code in codes)


def results(edition: Edition) -> list[tuple[str, int]]:
    """What became of the reports, the most frequent first."""
    return Counter(result_name(one, edition) for one in edition.courses).most_common()


def _results(edition: Edition) -> Table:
    total = len(edition.courses)
    rows = [(name, count, count / total) for name, count in results(edition)]
    columns = (TableColumn("Hasil", width=28), TableColumn("Masuk", "number", 10), TableColumn("Bagian", "percent", 10))
    return Table("hasil", "Hasil", columns, rows, "bar")


def _ages(edition: Edition) -> tuple[Table, ...]:
    if not edition.ages:
        return ()
    total = sum(edition.ages.values())
    rows = [
        (words.age_band(band), count, count / total if total >= FEWEST else None)
        for band, count in edition.ages.items()
    ]
    columns = (
        TableColumn("Kelompok usia", width=28),
        TableColumn("Orang", "number", 10),
        TableColumn("Bagian orang", "percent", 10),
    )
    return (Table("kelompok-usia", "Usia orang yang ditemukan", columns, rows, "bar"),)


# -- lists -------------------------------------------------------------------------------------------------------------

_TICKETS = (
    TableColumn("No. laporan", width=11),
    TableColumn("Jenis", width=20),
    TableColumn("Darurat", width=8),
    TableColumn("Kanal", width=11),
    TableColumn("Kecamatan", width=14),
    TableColumn("Kelurahan", width=20),
    TableColumn("Giliran jaga", width=11),
    TableColumn("Status", width=18),
    TableColumn("Hasil", width=22),
    TableColumn("Perjalanan", width=28),
    *(
        TableColumn(name, "moment", 17)
        for name in ("Waktu lapor", "Sampai ke tim", "Diambil", "Tiba di lokasi", "Selesai")
    ),
    *(TableColumn(name, "minutes", 11) for name in STEPS.values()),
    TableColumn("Jeda", "minutes", 8),
    TableColumn("Pernah tidak ditemukan", width=11),
    TableColumn("Pernah dibuka lagi", width=11),
    TableColumn("Jenis perkiraan", width=11),  # of its own, so that the column "Jenis" adds up
)


def _tickets(edition: Edition, shift: Key) -> Table:
    rows = MadeRows(edition.courses, lambda one: _ticket(edition, shift(one), one))
    return Table("tiket", "Tiket", _TICKETS, rows)


def _ticket(edition: Edition, shift: str, one: Course) -> tuple[Cell, ...]:
    return (
        ticket_code(edition.prefix, one.ticket_id, one.epoch),
        kind_name(one),
        YES if one.urgent else NO,
        _channel_name(one),
        edition.kecamatan(one.area_code),
        edition.kelurahan(one.area_code, guessed=one.guessed),
        shift,
        STATE_WORDS.get(one.state, one.state),
        result_name(one, edition),
        way(one, edition),
        one.opened_at,
        *one.steps,
        *[None if each is None else minutes(each) for each in one.steps_took],
        minutes(sum([end - begin for begin, end in one.pauses if end is not None])) if one.pauses else 0,
        YES if one.not_found else NO,
        YES if one.reopened else NO,
        YES if one.kind_guessed else NO,
    )


def _times(edition: Edition, groups: _Groups, shift: Key) -> Table:
    """Each way of looking at it, group by group: how long every step took."""
    views: tuple[tuple[str, Key], ...] = (
        ("Seluruhnya", lambda one: "Semua laporan"),
        ("Sifat", lambda one: "Darurat" if one.urgent else "Biasa"),
        ("Jenis", kind_name),
        ("Kanal", _channel_name),
        ("Giliran jaga", shift),
        ("Kecamatan", lambda one: edition.kecamatan(one.area_code) or NO_AREA),
    )
    rows: list[tuple[Cell, ...]] = []
    for view, key in views:
        for label, figures in groups(key).items():
            for step, spread in figures.took.items():
                rows.append((view, label, STEPS[step], spread.count, spread.median, spread.p90, spread.longest))
    columns = (
        TableColumn("Dilihat menurut"),
        TableColumn("Kelompok", width=30),
        TableColumn("Langkah", width=24),
        TableColumn("Laporan", "number"),
        *(TableColumn(name, "minutes") for name in ("Median", "9 dari 10", "Terlama")),
    )
    return Table("waktu-respons", "Waktu respons", columns, rows)


def _areas(edition: Edition) -> Table:
    """Every kelurahan that had a report, by kecamatan, and of how many that is only a guess."""
    found = by(edition.courses, lambda one: (edition.kecamatan(one.area_code), edition.kelurahan(one.area_code)))
    rows = [
        (kecamatan or NO_AREA, kelurahan, sum(one.guessed for one in courses), *_group(figures_of(courses)))
        for (kecamatan, kelurahan), courses in sorted(found.items())
    ]
    names = (TableColumn("Kecamatan", width=22), TableColumn("Kelurahan", width=22), TableColumn(GUESSED, "number", 11))
    columns = (*names, *GROUP)
    return Table("wilayah", "Wilayah", columns, rows)


def _clients(edition: Edition) -> Table:
    own = (TableColumn("Nama", width=26), TableColumn("NIK", width=19)) if edition.job.personal else ()
    columns = (
        TableColumn("No. laporan", width=11),
        TableColumn("Sebutan", width=15),
        *own,
        TableColumn("Jenis kelamin", width=11),
        TableColumn("Usia dari", "number", 7),
        TableColumn("Usia sampai", "number", 8),
        TableColumn("Kelompok usia", width=14),
        TableColumn("Waktu ditemukan", "moment", 17),
        TableColumn("Kecamatan", width=14),
        TableColumn("Kelurahan", width=20),
        TableColumn("Keadaan", width=17),
        TableColumn("Berada di", width=22),
        TableColumn("Akhir kasus", width=25),
        TableColumn("Waktu akhir", "moment", 17),
    )
    told = edition.job.whereabouts
    rows = [
        (
            one.case_code, one.label, *((one.name, one.nik) if edition.job.personal else ()),
            words.SEX[one.sex] if one.sex else None, one.age_from, one.age_to,
            words.age_band(band_of(one.age_from, one.age_to)), one.found_at,
            edition.kecamatan(one.area_code), edition.kelurahan(one.area_code, guessed=one.guessed),
            LIFE.get(one.state, one.state),
            edition.places.get(one.place or "", one.place) if told else None,
            ENDS.get(one.end_kind or "", one.end_kind), one.ended_at,
        )
        for one in edition.clients
    ]  # fmt: skip
    return Table("klien", "Klien", columns, rows)


def _register(edition: Edition) -> Table:
    """The columns of the register of the year, without what tells of a person where it is no personal edition."""
    kept = [one for one in REGISTER if edition.job.personal or one.heading not in PERSONAL_REGISTER]
    columns = tuple(TableColumn(one.heading, one.kind, one.width) for one in kept)
    return Table("register-pemakaman", "Register pemakaman", columns, [
        tuple(one.read(row) for one in kept) for row in edition.burials
    ])  # fmt: skip


def _dictionary() -> Table:
    columns = (TableColumn("Istilah", width=26), TableColumn("Arti", width=90), TableColumn("Satuan", width=12))
    rows = [(term, meaning, unit) for term, (meaning, unit) in DICTIONARY.items()]
    return Table("kamus", "Kamus", columns, rows)
