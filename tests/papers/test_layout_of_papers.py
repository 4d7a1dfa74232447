"""How papers stand on the page: who signs beside whom, and what a page end may not part."""

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from bot.domain.case.casefile import CaseFile, Signatory, Stay
from bot.domain.case.papers import PaperKind
from bot.papers.fields import Reading
from bot.papers.letters import Issue, paper_pdf
from tests.papers.cases import MR_X, OFFICE, ZONE, at


def pdf_of(kind: PaperKind, case: CaseFile) -> PdfReader:
    """A paper, opened."""
    issue = Issue("460/007/TRC/VII/2023", 1, at("2023-07-12 16:00"))
    return PdfReader(BytesIO(paper_pdf(kind, case, issue, OFFICE, Reading(ZONE))))


def placed(pdf: PdfReader) -> list[tuple[str, float, float]]:
    """What stands on the first page, with where (points from the left and from below)."""
    found: list[tuple[str, float, float]] = []

    def saw(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((text.strip(), tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))

    pdf.pages[0].extract_text(visitor_text=saw)
    return found


def test_the_names_of_two_who_sign_stand_on_one_line() -> None:
    giver = Signatory("dr. Lina", "Kepala Instalasi Pemulasaraan Jenazah dan Kedokteran Forensik", "RSUD", "1982")
    handover = replace(MR_X.handover, giver=giver, receiver=Signatory("Sukarno", "Petugas", None, "1990"))  # type: ignore[type-var]
    spots = placed(pdf_of(PaperKind.BODY_HANDOVER, replace(MR_X, handover=handover)))
    [left], [right] = ([y for text, _, y in spots if text == name] for name in ("dr. Lina", "Sukarno"))
    assert abs(left - right) < 1


def test_no_move_is_parted_by_the_end_of_a_page() -> None:
    """However many there are: each with its whole reason on one page."""
    for moves in range(2, 9):
        stays = tuple(
            Stay(
                f"Rumah Sakit Jiwa Daerah {n}", at("2023-07-01 10:00"), None, f"awal{n} {'ruang penuh ' * 14} akhir{n}"
            )
            for n in range(moves)
        )
        pages = [page.extract_text() for page in pdf_of(PaperKind.CASE_REPORT, replace(MR_X, stays=stays)).pages]
        for n in range(moves):
            assert any(f"awal{n} " in page and f"akhir{n}" in page.replace("\n", " ") for page in pages), (moves, n)


def test_a_long_row_of_witnesses_goes_on_on_the_next_page() -> None:
    """None below the foot of a page, none parted from the line to sign on."""
    name = "Raden Mas Haji Muhammad Abdurrahman Wahyudiningrat bin Kyai Haji Ahmad Syarifuddin, S.Sos., M.Si."
    witnesses = tuple(Signatory(f"saksi{n} {name} {name}", "Satpam") for n in range(14))
    handover = replace(MR_X.handover, witnesses=witnesses)  # type: ignore[type-var]
    pdf = pdf_of(PaperKind.BODY_HANDOVER, replace(MR_X, handover=handover))
    lowest = []
    for page in pdf.pages:
        found: list[float] = []

        def saw(
            text: str, cm: list[float], tm: list[float], _font: object, _size: float, found: list[float] = found
        ) -> None:
            if text.strip() and "Halaman" not in text and "versi" not in text:
                found.append(tm[5] * cm[3] + cm[5])

        page.extract_text(visitor_text=saw)
        lowest.append(min(found))
    assert min(lowest) > 50, "points above the edge, where the foot of the page stands"
    words = " ".join(page.extract_text() for page in pdf.pages)
    assert all(f"saksi{n} " in words for n in range(14))
