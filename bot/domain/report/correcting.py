"""What a reporter calls wrong under the review (SOP 2): the part that is to be asked again, or what is right. Pure."""

import re

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


def right_instead(text: str) -> str:
    """The words that say what is right, behind those that call something wrong; "" where none do."""
    behind = list(_RIGHT.finditer(text)) if _WRONG.search(text) else []
    return text[behind[-1].end() :] if behind else ""
