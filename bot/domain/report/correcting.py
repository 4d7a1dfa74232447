"""What a reporter calls wrong under the review (SOP 2): the part that is to be asked again, or what is right. Pure."""

import re
from dataclasses import dataclass

from bot.domain.report.form import ReportQuestion

# By the words that name them.
PARTS = {
    **dict.fromkeys(("jenis", "jenisnya", "kategori"), ReportQuestion.KIND),
    **dict.fromkeys(
        ("alamat", "alamatnya", "lokasi", "lokasinya", "tempat", "tempatnya", "titik"), ReportQuestion.PLACE
    ),
    **dict.fromkeys(("kondisi", "kondisinya", "keterangan", "keterangannya", "ceritanya"), ReportQuestion.CONDITION),
    **dict.fromkeys(("patokan", "patokannya"), ReportQuestion.LANDMARK),
    **dict.fromkeys(("foto", "fotonya"), ReportQuestion.PHOTO),
    **dict.fromkeys(("nomor", "nomornya", "telepon", "kontak", "hp"), ReportQuestion.CONTACT),
}
_WRONG = re.compile(
    r"\b(?:salah|bukan|bkn|ralat|koreksi|keliru|(?:se)?harusnya|hrsnya|maksud(?:nya)?)\b", re.IGNORECASE
)
# What is right stands behind the last of these.
_RIGHT = re.compile(
    r"\b(?:(?:se)?harusnya|hrsnya|tapi|tp|tetapi|melainkan|maksud(?:nya)?|(?:yang|yg) be?n[ae]r(?:nya)?|ralat"
    r"|koreksi)\b[\s:,.]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right instead, in words, and the part that was called wrong; None where none was named."""

    words: str
    part: ReportQuestion | None = None


def right_instead(text: str) -> Correction | None:
    """The words behind those that call something wrong; None where there are none."""
    behind = list(_RIGHT.finditer(text)) if _WRONG.search(text) else []
    if not behind or not text[behind[-1].end() :].strip():
        return None
    named = {PARTS[word] for word in re.findall(r"[a-z]+", text[: behind[-1].start()].lower()) if word in PARTS}
    return Correction(text[behind[-1].end() :].strip(), named.pop() if len(named) == 1 else None)
