"""Figures, sheets and pictures name where a report ended, not where somebody was brought first."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.domain.figures.digest import Stretch, Tally
from bot.domain.figures.edition import Edition, EditionForm, EditionJob
from bot.domain.figures.figures import Course
from bot.domain.ticket.ending import Ending, gravest
from bot.domain.ticket.shifts import DutyRules
from bot.papers.tables import result_name, results, way

COURSE = Course(1, 1, "ot", False, "telegram", None, "done", "rps", 0, done_at=1)
EDITION = Edition(
    EditionJob(EditionForm.WORKBOOK, Stretch(0, 2), Stretch(0, 1), 2), "", ZoneInfo("Asia/Jakarta"), "LAP", DutyRules(),
    Tally(), Tally(), [COURSE], places={"rps": "RPS", "rsud": "RSUD", "tpu": "TPU Kedaung"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("ending", "said", "on_the_way"),
    [
        (None, "Diantar ke RPS", "RPS"),
        (Ending("buried", "tpu", ("rps", "rsud")), "Dimakamkan di TPU Kedaung", "RPS → RSUD → TPU Kedaung"),
        (Ending("family", None, ("rps",)), "Kembali ke keluarga", "RPS"),
        (Ending("dead", "rsud", ("rps", "rsud")), "Meninggal, belum dimakamkan", "RPS → RSUD"),
        (Ending("", "rsud", ("rps", "rsud")), "Diantar ke RSUD", "RPS → RSUD"),
        (Ending("", "gone", ("gone",)), "Ditangani sampai selesai", "RPS → tempat yang tidak lagi terdaftar"),
    ],
)
def test_a_result_is_the_end_and_the_way_has_every_place(ending: Ending | None, said: str, on_the_way: str) -> None:
    course = replace(COURSE, ending=ending)
    assert result_name(course, EDITION) == said
    assert way(course, EDITION) == on_the_way
    assert results(replace(EDITION, courses=[course])) == [(said, 1)]


def test_of_several_persons_the_gravest_end_stands() -> None:
    assert gravest([]) is None
    mother, child = Ending("family", None), Ending("buried", "tpu")
    assert gravest([mother, child]) == child and gravest([mother]) == mother
