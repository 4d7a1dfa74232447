"""What a short answer to the review of a report is about (SOP 2): the parts that may be called wrong, or that there is
nothing to add. Pure."""

import re

from bot.domain.report.form import ReportQuestion
from bot.reading.declining import declines
from bot.reading.normal import normal

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

_OWN = re.compile(r"\b(?:saya|sy|aku|gue|gua|pelapor|ini|pak|bu|kak|min|bang|mas|mbak|ya)\b", re.IGNORECASE)


def told_number(text: str) -> str:
    """A number without whose it is and who is spoken to: "nomor saya 0812 … pak"."""
    return _OWN.sub("", text)


def has_nothing_to_add(text: str) -> bool:
    """Whether it says of what the review offers that there is none: "ga ada", "tidak ada lagi pak". A bare "tidak" says
    that something is wrong."""
    return "ada" in normal(text).plain and declines(text)
