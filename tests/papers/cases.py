"""Case files for tests: the one of 28 June to 12 July 2023, whole; an empty one; an office with its letterhead."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import (
    CaseFile,
    Certainty,
    Handover,
    Markers,
    ReceivedLetter,
    RegisterRow,
    ReportedBurial,
    ReportedReferral,
    ReportedSearch,
    ReportedStep,
    Sex,
    Signatory,
    Stay,
)  # fmt: skip
from bot.domain.case.rules import PaperRules

ZONE = ZoneInfo("Asia/Jakarta")
EMPTY = CaseFile()


def at(text: str) -> int:
    """ "2023-06-28 08:50" in the city as UTC ms."""
    return int(datetime.fromisoformat(text).replace(tzinfo=ZONE).timestamp() * 1_000)


OFFICE = PaperRules(
    letterhead=("PEMERINTAH KOTA TANGERANG", "DINAS SOSIAL"),
    address=("Telepon (021) 5517339 · WhatsApp 0895-6087-22422",),
    police_office="Kepala Kepolisian Sektor Tangerang",
    burial_office="Kepala Dinas Perumahan, Permukiman dan Pertanahan Kota Tangerang",
    signatory=Signatory(
        name="Rahmat Hidayat, S.Sos., M.Si.", title="Kepala Dinas Sosial Kota Tangerang", number="197001011995031001"
    ),
    copies={"burial_request": ("Wali Kota Tangerang (sebagai laporan)", "Direktur RSUD Kota Tangerang", "Arsip")},
)
MR_X = CaseFile(
    case_code="TRC-0012",
    label="Mr X 8/2023",
    nik="3671010101700001",
    sex=Sex.MALE,
    markers=Markers(
        height_cm=165,
        age_from=50,
        age_to=60,
        build="kurus",
        skin="sawo matang",
        hair="hitam beruban, pendek",
        moles="di pipi kiri",
        tattoos="tidak ada",
        features="bekas luka di lutut kanan",
        clothes="kaus abu-abu, celana pendek hitam",
        belongings="sebuah tas kain berisi pakaian",
    ),
    religion="Islam",
    religion_certainty=Certainty.PRESUMED,
    religion_basis="keterangan warga yang mengenal almarhum di sekitar lokasi",
    religion_by="Kepala Bidang Rehabilitasi Sosial",
    kind="ot",
    reported_at=at("2023-06-28 08:50"),
    found_at=at("2023-06-28 09:35"),
    found_place="tempat sampah dekat Pom Bensin Tanah Tinggi",
    found_area="Kelurahan Tanah Tinggi, Kecamatan Tangerang",
    found_condition="lemas, tidak dapat berbicara",
    stays=(
        Stay("RPS", at("2023-06-28 10:20"), at("2023-06-29 07:10"), "dimandikan dan diberi makan"),
        Stay("RSUD Kota Tangerang", at("2023-06-29 07:40"), at("2023-07-09 04:15"), "tidak sadarkan diri"),
    ),
    steps=(
        ReportedStep(at("2023-06-28 08:50"), "ticket.open"),
        ReportedStep(at("2023-06-28 09:35"), "ticket.arrive"),
        ReportedStep(at("2023-06-28 10:20"), "person.intake", "RPS"),
        ReportedStep(at("2023-06-28 10:21"), "person.fact", "nik"),
        ReportedStep(at("2023-07-11 14:00"), "letter.received", "police"),
    ),
    outcome="buried",
    next_steps="Register tetap terbuka bila keluarga datang",
    responder="Dedi Kurniawan",
    body_at="RSUD Kota Tangerang",
    medical_record="00-12-34-56",
    died_at=at("2023-07-09 04:15"),
    died_where="RSUD Kota Tangerang",
    cause_of_death="gangguan pernapasan dan pencernaan",
    death_certificate=ReceivedLetter(number="474.3/88/RSUD/2023", date="2023-07-09", office="RSUD Kota Tangerang"),
    hospital_handover=ReceivedLetter(number="445/91/RSUD/2023", date="2023-07-12", office="RSUD Kota Tangerang"),
    search=ReportedSearch(
        since=at("2023-07-09 04:15"),
        until=at("2023-07-12 04:15"),
        efforts="pengumuman di kelurahan, media sosial resmi, dan pengecekan sidik jari",
        result="keluarga tidak ditemukan",
        identification="sidik jari tidak terdaftar",
    ),
    police_letter=ReceivedLetter(
        number="B/123/VII/2023",
        date="2023-07-11",
        office="Polsek Tangerang",
        officer=Signatory(name="Agus Salim", title="AKP", number="80010101"),
        sub_type="rekomendasi",
    ),
    handover=Handover(
        at=at("2023-07-12 08:00"),
        place="kamar jenazah RSUD Kota Tangerang",
        giver=Signatory("dr. Lina Marlina", "Kepala Instalasi Pemulasaraan Jenazah", "RSUD Kota Tangerang", "198203042009"),
        receiver=Signatory("Dedi Kurniawan", "Petugas TRC", "Dinas Sosial Kota Tangerang", "199001022015"),
        condition="utuh, telah dimandikan",
        belongings="sebuah tas kain",
        witnesses=(Signatory("Budi Santoso", "Satpam"), Signatory("Sri Wahyuni", "Perawat", "RSUD Kota Tangerang")),
    ),
    burial=ReportedBurial(
        wanted_at=at("2023-07-12 10:00"),
        cemetery="TPU Kedaung Wetan",
        plot="Blok C, petak 117",
        at=at("2023-07-12 10:30"),
        care=("washed", "shrouded", "prayed"),
        officers=(Signatory("Ahmad Fauzi", "Petugas TPU", "Disperkimtan"), Signatory("Dedi Kurniawan", "Petugas TRC")),
        witnesses=(Signatory("Ujang", "Ketua RT 02"), Signatory("Sri Wahyuni", "Perawat")),
        cost_rupiah=1_900_000,
        number=8,
        year=2023,
    ),
    referral=ReportedReferral(
        to="Kepala UPTD Panti Sosial Provinsi Banten",
        address="Serang",
        reason="memerlukan perawatan jangka panjang",
        condition="sehat, dapat berjalan dengan bantuan",
        needs="tempat tinggal dan pendampingan",
        companion=Signatory("Dedi Kurniawan", "Petugas TRC"),
        answer_due="2023-07-19",
    ),
)  # fmt: skip


def row(number: int = 8, **changes: object) -> RegisterRow:
    """The burial of 12 July 2023 as it stands in the register."""
    known = RegisterRow(
        number=number,
        year=2023,
        case_code="TRC-0012",
        label="Mr X 8/2023",
        sex=Sex.MALE,
        markers=MR_X.markers,
        found_at=MR_X.found_at,
        found_place="tempat sampah dekat Pom Bensin Tanah Tinggi, Kelurahan Tanah Tinggi",
        hospital="RSUD Kota Tangerang",
        died_at=MR_X.died_at,
        waited_from=MR_X.died_at,
        waited_until=at("2023-07-12 04:15"),
        police_letter="B/123/VII/2023",
        hospital_letter="474.3/88/RSUD/2023",
        identification="sidik jari tidak terdaftar",
        religion="Islam",
        religion_certainty=Certainty.PRESUMED,
        religion_basis="keterangan warga",
        cemetery="TPU Kedaung Wetan",
        plot="Blok C, petak 117",
        buried_at=at("2023-07-12 10:30"),
        officers="Ahmad Fauzi, Dedi Kurniawan",
        witnesses="Ujang, Sri Wahyuni",
        cost_rupiah=1_900_000,
    )
    return replace(known, **changes)  # type: ignore[arg-type]
