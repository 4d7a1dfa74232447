"""The six papers: full, empty, with names that try things, and as archives want them."""

import io
import re
from dataclasses import fields, is_dataclass, replace

import pytest
from pypdf import PdfReader

from bot.domain.case.casefile import (
    CaseFile,
    Certainty,
    Handover,
    Markers,
    ReceivedLetter,
    ReportedBurial,
    ReportedReferral,
    ReportedSearch,
    Sex,
    Signatory,
)
from bot.domain.case.papers import ASKS, PaperKind, content_of
from bot.domain.case.person import MORE
from bot.domain.case.rules import PaperRules
from bot.papers import fonts
from bot.papers.fields import Reading
from bot.papers.letters import REQUIRED, TITLES, Issue, missing_of, paper_data, paper_pdf
from bot.papers.typeset import templates, typeset
from bot.papers.words import LABELS
from tests.papers.cases import EMPTY, MR_X, OFFICE, ZONE, at

KINDS = list(PaperKind)
ISSUE = Issue("460/007/TRC/VII/2023", 2, at("2023-07-10 09:15"))
NASTY = '<&"#*_`$@\\ ]] #emph[x] = الاسم محمد 王小明'


def made(kind: PaperKind, case: CaseFile = MR_X, rules: PaperRules = OFFICE, restricted: bool = True) -> PdfReader:
    """A paper, opened."""
    return PdfReader(io.BytesIO(paper_pdf(kind, case, ISSUE, rules, Reading(ZONE, restricted))))


def text_of(pdf: PdfReader) -> str:
    """Its words in one line: a PDF breaks lines wherever the paper does, inside very long words too."""
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).replace("\u200b", "").split())


# What each full paper has to say beside its letterhead, number and version.
SAYS = {
    PaperKind.POLICE_REQUEST: (
        "Yth. Kepala Kepolisian Sektor Tangerang", "Tidak diketahui (Mr X 8/2023)", "± 165 cm, kurus",
        "Rabu, 28 Juni 2023 pukul 09.35 WIB", "tempat sampah dekat Pom Bensin Tanah Tinggi",
        "Nomor 474.3/88/RSUD/2023 tanggal 9 Juli 2023", "sejak Minggu, 9 Juli 2023 pukul 04.15 WIB",
        "sidik jari tidak terdaftar", "NIP 197001011995031001",
    ),
    PaperKind.BURIAL_REQUEST: (
        "Yth. Kepala Dinas Perumahan, Permukiman dan Pertanahan", "Islam (diduga)", "TPU Kedaung Wetan",
        "Surat rekomendasi nomor B/123/VII/2023 tanggal 11 Juli 2023 dari Polsek Tangerang",
        "Wali Kota Tangerang (sebagai laporan)", "keluarga tidak ditemukan",
    ),
    PaperKind.BODY_HANDOVER: (
        "Rabu tanggal dua belas bulan Juli tahun dua ribu dua puluh tiga (12-07-2023) pukul 08.00 WIB",
        "dr. Lina Marlina", "PIHAK KEDUA", "utuh, telah dimandikan", "Budi Santoso (Satpam)",
    ),
    PaperKind.BURIAL_RECORD: (
        "8/2023", "Blok C, petak 117", "dimandikan, dikafani, disalatkan, dan dimakamkan", "Rp1.900.000",
        "Ahmad Fauzi (Petugas TPU, Disperkimtan)", "Islam (diduga); dasar: keterangan warga", "Ujang (Ketua RT 02)",
    ),
    PaperKind.REFERRAL: (
        "Yth. Kepala UPTD Panti Sosial Provinsi Banten", "Serang", "tempat tinggal dan pendampingan", "19 Juli 2023",
        "RPS (sejak Rabu, 28 Juni 2023 pukul 10.20 WIB) dan RSUD Kota Tangerang",
    ),
    PaperKind.CASE_REPORT: (
        "Orang terlantar", "dimandikan dan diberi makan", "Diterima di RPS", "Surat diterima: surat kepolisian",
        "gangguan pernapasan dan pencernaan", "dimakamkan", "Register tetap terbuka bila keluarga datang",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_case_gives_a_whole_paper(kind: PaperKind) -> None:
    text = text_of(made(kind))
    wanted = ("DINAS SOSIAL", ISSUE.number, "TRC-0012", "versi 2", f"Halaman 1 dari {len(made(kind).pages)}")
    assert [words for words in (*wanted, *SAYS[kind]) if words not in text] == []
    assert "BELUM DIISI" not in text and "DRAF" not in text
    assert missing_of(kind, MR_X, OFFICE, ZONE) == []


@pytest.mark.parametrize("kind", [one for one in KINDS if one is not PaperKind.CASE_REPORT])
def test_a_letter_has_one_page(kind: PaperKind) -> None:
    """A signature alone on a second page is no letter."""
    assert len(made(kind).pages) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_case_gives_a_draft_that_marks_every_missing_field(kind: PaperKind) -> None:
    text = text_of(made(kind, EMPTY, PaperRules()))
    assert "DRAF – belum lengkap, jangan ditandatangani" in text
    lacking = missing_of(kind, EMPTY, PaperRules(), ZONE)
    assert len(lacking) == len(REQUIRED[kind]) - len({"number", "letter_date"} & set(REQUIRED[kind]))
    assert [label for label in lacking if f"[BELUM DIISI: {label}]" not in text] == []
    # None of Python's or the template's own words for "nothing".
    assert re.search(r"\bNone\b|\bnone\b|\bnull\b|\(\s*\)", text) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_needs_what_python_says_it_needs(kind: PaperKind) -> None:
    source = (templates() / f"{kind}.typ").read_text() + (templates() / "kop.typ").read_text()
    own = (templates() / f"{kind}.typ").read_text()
    data = paper_data(kind, MR_X, ISSUE, OFFICE, Reading(ZONE))
    asked = set(re.findall(r'(?:isi|boleh|ada|bertanda|saksi)\("(\w+)"[,)]', source)) - {"nama"}
    assert asked <= data["fields"].keys()
    needed = set(re.findall(r'(?:isi|bertanda)\("(\w+)"[,)]', own)) - {"override", "referral_address"}
    needed |= {f"{role}_name" for role in re.findall(r', "(giver|receiver)"\)', own)}
    assert set(ASKS[kind]) <= set(MORE)
    letter = {"number", "letter_date", "signer_title", "signer_name", "signer_number"}
    assert needed - letter == set(REQUIRED[kind]) - letter


def test_every_field_that_can_be_missing_has_a_name() -> None:
    assert {name for names in REQUIRED.values() for name in names} == LABELS.keys()
    assert TITLES.keys() == REQUIRED.keys() == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", [MR_X, EMPTY], ids=["full", "empty"])
def test_it_is_for_archives(kind: PaperKind, case: CaseFile) -> None:
    """PDF/A-2b by its own word, every font embedded, no script, the title and the language said."""
    pdf = made(kind, case)
    meta = pdf.xmp_metadata
    assert meta is not None
    xml = meta.stream.get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part>" in xml and "<pdfaid:conformance>B</pdfaid:conformance>" in xml
    assert pdf.trailer["/Root"].get("/Lang") is not None  # type: ignore[union-attr]
    assert "/JavaScript" not in str(pdf.trailer["/Root"])
    assert str(pdf.metadata.title).startswith(TITLES[kind])  # type: ignore[union-attr]
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index,union-attr]
            about = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & about.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_people_are_text_and_nothing_else(kind: PaperKind) -> None:
    case = replace(MR_X, name=NASTY)
    text = text_of(made(kind, case))
    assert '<&"#*_`$@\\ ]] #emph[x] = ' in text
    assert "王小明" in text
    assert "[U+" not in text


def test_arabic_and_chinese_letters_have_their_own_fonts() -> None:
    pdf = made(PaperKind.BURIAL_REQUEST, replace(MR_X, name=NASTY))
    names = {str(font.get_object()["/BaseFont"]) for font in pdf.pages[0]["/Resources"]["/Font"].values()}  # type: ignore[index,union-attr]
    assert any("Amiri" in name for name in names) and any("CJK" in name for name in names)


@pytest.mark.parametrize(
    "name",
    [
        "محمد", "أحمد بن عبد الله", "خديجة بنت علي", "إبراهيم زين", "شيخ قاسم ثابت", "فاطمة الزهراء",
        "مؤمن أبو شعبان ضياء الدين قريشي بن جعفر بن عبدالرحمن بن خالد الحسيني غازي ظافر شاكر يحيى",
    ],
)  # fmt: skip
def test_a_name_in_arabic_letters_is_found_in_the_text(name: str) -> None:
    """The whole of it, in its order, also where it needs two lines; letters with dots or hamza too, each once."""
    text = text_of(made(PaperKind.REFERRAL, replace(MR_X, name=name)))
    assert name in " ".join(text.split())
    assert "".join(sorted(name.replace(" ", ""))) == "".join(sorted(ch for ch in text if "\u0600" <= ch <= "\u06ff"))


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Siti \U0001f600", "Siti [U+1F600]"),
        ("ཀ Tenzin", "[U+0F40] Tenzin"),
        ("Ali\u202egnirts", "Alignirts"),
        ("satu\x00dua\ntiga", "satu dua tiga"),
        ("o\u0301", "ó"),
        ("Z\u0353\u0300algo", "Z[U+0353][U+0300]algo"),
        ("\u200bkosong", "kosong"),
        ("אברהם", "[U+05D0][U+05D1][U+05E8][U+05D4][U+05DD]"),
    ],
)
def test_what_no_font_has_is_named_and_stops_no_paper(name: str, printed: str) -> None:
    assert fonts.printable(name) == printed
    assert printed.replace(" ", "") in text_of(made(PaperKind.REFERRAL, replace(MR_X, name=name))).replace(" ", "")


@pytest.mark.parametrize("kind", KINDS)
def test_a_very_long_word_does_not_run_off_the_paper(kind: PaperKind) -> None:
    case = replace(MR_X, name="X" * 300, markers=replace(MR_X.markers, features="X" * 300))
    lines = "\n".join(page.extract_text() for page in made(kind, case).pages).replace("\u200b", "").splitlines()
    assert 30 < max(line.count("X") for line in lines) < 70
    assert (
        fonts.breakable("Soekardjo أبوعبدالرحمنمحمدبنعبداللهالطويلجدا")
        == "Soekardjo أبوعبدالرحمنمحمدبنعبداللهالطويلجدا"
    )


def test_the_fonts_have_what_is_said_of_them() -> None:
    """Every Latin letter that goes through as it is, and a sample of the other scripts, in one PDF/A: it would be
    refused if one letter were missing."""
    latin = [chr(code) for code in sorted(fonts._LATIN)]
    others = [chr(code) for code in sorted(fonts.covered())[::97] if fonts.printable(chr(code)) == chr(code)]
    assert len(latin) > 300 and len(others) > 300
    for at_once in ("".join(latin), " ".join(others)):
        case = replace(MR_X, name=at_once)
        data = paper_data(PaperKind.REFERRAL, case, ISSUE, OFFICE, Reading(ZONE))
        assert "[U+" not in text_of(PdfReader(io.BytesIO(typeset("referral", data, ISSUE.made_at))))


def test_a_combination_that_no_font_can_put_together_is_spelt_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "printable", lambda text: text)  # as if the fonts had promised too much
    text = text_of(made(PaperKind.REFERRAL, replace(MR_X, name="ཀ Tenzin")))
    assert "[U+0F40] Tenzin" in text


def test_a_wrong_template_is_no_matter_of_letters() -> None:
    with pytest.raises(RuntimeError, match="dictionary"):
        typeset("referral", {"fields": {}, "labels": {}}, 0)


def test_the_same_data_give_the_same_file() -> None:
    one, two = (paper_pdf(PaperKind.REFERRAL, MR_X, ISSUE, OFFICE, Reading(ZONE)) for _ in range(2))
    assert one == two


def test_restricted_fields_are_for_who_may_see_them() -> None:
    text = text_of(made(PaperKind.CASE_REPORT, restricted=False))
    assert "gangguan pernapasan" not in text and "3671010101700001" not in text
    assert text.count("(data terbatas)") == 2
    # That nothing is known is no secret, and stays to be told from what is hidden.
    unknown = replace(MR_X, nik=None, cause_of_death=None)
    assert "(data terbatas)" not in text_of(made(PaperKind.CASE_REPORT, unknown, restricted=False))


@pytest.mark.parametrize("kind", [one for one in KINDS if one is not PaperKind.CASE_REPORT])
def test_the_cause_of_death_stands_in_the_case_report_alone(kind: PaperKind) -> None:
    assert "gangguan pernapasan" not in text_of(made(kind))


def test_an_override_stands_in_for_what_it_skipped() -> None:
    early = replace(
        MR_X,
        police_letter=None,
        search=ReportedSearch(),
        burial=replace(MR_X.burial or ReportedBurial(), override="wabah"),
    )
    assert missing_of(PaperKind.BURIAL_REQUEST, early, OFFICE, ZONE) == []
    assert "dengan alasan: wabah" in text_of(made(PaperKind.BURIAL_REQUEST, early))
    ordinary = replace(early, burial=MR_X.burial)
    assert "surat kepolisian" in missing_of(PaperKind.BURIAL_REQUEST, ordinary, OFFICE, ZONE)


@pytest.mark.parametrize(
    ("certainty", "printed"),
    [
        (Certainty.KNOWN, "Islam"),
        (Certainty.PRESUMED, "Islam (diduga)"),
        (Certainty.UNKNOWN, "tidak diketahui, diurus secara Islam"),
        (None, "[BELUM DIISI: agama]"),
    ],
)
def test_a_religion_says_how_sure_it_is(certainty: Certainty | None, printed: str) -> None:
    assert f"Agama : {printed}" in text_of(made(PaperKind.BURIAL_REQUEST, replace(MR_X, religion_certainty=certainty)))


def test_other_rites_do_not_speak_of_the_islamic_prayer() -> None:
    case = replace(MR_X, religion="Kristen", sex=Sex.FEMALE)
    text = text_of(made(PaperKind.BURIAL_RECORD, case))
    assert "dibacakan doa sesuai agamanya" in text and "disalatkan" not in text and "Perempuan" in text


def printed(kind: PaperKind, case: CaseFile) -> dict[str, object]:
    """The fields that the template of a kind asks for."""
    own = (templates() / f"{kind}.typ").read_text()
    named = set(re.findall(r'"(\w+)"', own)) | set(re.findall(r"isian\.(\w+)", own))
    named |= {f"{who}_{what}" for who in named & {"giver", "receiver"} for what in ("name", "title", "number")}
    data = paper_data(kind, case, ISSUE, OFFICE, Reading(ZONE))
    return {"title": data["title"], **{name: value for name, value in data["fields"].items() if name in named}}


OTHERS: dict[str, object] = {
    "sex": Sex.FEMALE, "religion_certainty": Certainty.KNOWN, "kind": "lansia", "outcome": "family",
    "birth_date": "1960-01-02", "referral.answer_due": "2023-07-20", "visum": ReceivedLetter("V/1"),
    "giver": Signatory("lain"), "companion": Signatory("lain"),
}  # fmt: skip


def changed(path: str, value: object) -> object:
    """Something else in place of this value."""
    if path in OTHERS:
        return OTHERS[path]
    if isinstance(value, int):
        return value + 3_600_000 if value > 1_000_000_000 else value + 1
    return () if isinstance(value, tuple) else None if is_dataclass(value) else "lain"


def variants() -> dict[str, CaseFile]:
    """The full case with one thing changed at a time, by name."""
    found: dict[str, CaseFile] = {}
    for one in fields(MR_X):
        value = getattr(MR_X, one.name)
        if isinstance(value, Markers | ReportedSearch | Handover | ReportedBurial | ReportedReferral):
            for part in fields(value):
                path = f"{one.name}.{part.name}"
                inner = replace(value, **{part.name: changed(path, getattr(value, part.name))})
                found[path] = replace(MR_X, **{one.name: inner})
        elif one.name != "found_dead":  # it stands in for a time of death that nobody knows
            found[one.name] = replace(MR_X, **{one.name: changed(one.name, value)})
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_paper_prints_makes_a_version_and_nothing_else_does(kind: PaperKind) -> None:
    words, content = printed(kind, MR_X), content_of(kind, MR_X, OFFICE)
    for path, other in variants().items():
        changes = printed(kind, other) != words
        assert changes == (content_of(kind, other, OFFICE) != content), f"{path}: the words change: {changes}"


OFFICES = {
    "letterhead": ("KOTA LAIN", "DINAS"),
    "address": ("Jalan Lain",),
    "logo": b"other",
    "city": "Serang",
    "signatory": Signatory("Orang Baru"),
    "copies": {"burial_request": ("Arsip",)},
    "burial_office": "Kepala UPT Pemakaman",
}


@pytest.mark.parametrize("name", OFFICES)
def test_what_a_paper_prints_of_the_office_makes_a_version(name: str) -> None:
    other = replace(OFFICE, **{name: OFFICES[name]})  # type: ignore[arg-type]
    kind = PaperKind.BURIAL_REQUEST
    assert content_of(kind, MR_X, other) != content_of(kind, MR_X, OFFICE)
    # How the next numbers read, and whom another paper goes to, is no matter of this one.
    assert content_of(kind, MR_X, replace(OFFICE, number="{year}/{number}", police_office="Polres")) == content_of(
        kind, MR_X, OFFICE
    )


def test_a_logo_and_many_lines_fit() -> None:
    dot = _png()
    rules = replace(OFFICE, logo=dot, address=("Jalan A", "Telepon B", "Surel C"))
    pdf = made(PaperKind.REFERRAL, rules=rules)
    assert "Surel C" in text_of(pdf) and len(pdf.pages[0].images) == 1


def _png() -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    Image.new("RGB", (40, 50), "navy").save(stream, "PNG")
    return stream.getvalue()


def test_a_kind_that_nobody_chose_says_so() -> None:
    assert "Orang terlantar (perkiraan)" in text_of(made(PaperKind.CASE_REPORT, replace(MR_X, kind_guessed=True)))
    assert "Orang terlantar (perkiraan)" not in text_of(made(PaperKind.CASE_REPORT, MR_X))
