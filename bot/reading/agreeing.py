"""What somebody says under "Apakah sudah benar?": that it is, or which part is not."""

from collections.abc import Mapping
from typing import TypeVar

from bot.reading.areas import word_set
from bot.reading.normal import normal

T = TypeVar("T")
LONGEST = 7  # words
_YES = word_set(
    """ya iya yes yoi yup ok oke okay okey siap sip betul benar bener sudah kirim send kirimkan kirimin lanjut
    lanjutkan cocok pas setuju boleh silakan silahkan gas sesuai leres nggih inggih muhun sampun enggeh"""
)
_WITH_YES = word_set(
    """pak bu ibu bapak kak min bang mas mbak semua semuanya aja saja deh dong lah nih sih data datanya nya itu ini
    langsung laporan laporannya sekarang tolong makasih terima kasih segera cepat kok lengkap begitu gitu dia dan
    sangat"""
)
_WRONG = word_set(
    """salah ganti ubah rubah edit koreksi betulkan benerin perbaiki perbaikan revisi keliru kurang tepat bukan ngubah
    ralat"""
)
_WITH_WRONG = word_set(
    """mau ingin bisa saya tolong pak bu ibu kak min nya itu ini yang bagian dong ya sih deh eh maaf ada masih belum
    benar tepat tidak dulu ternyata data laporan gimana bagaimana cara"""
)


def agrees(text: str) -> bool:
    """Whether a short message says that all is right, or to send it."""
    words = normal(text)
    return len(words.plain) <= LONGEST and "?" not in text and words.is_only(_YES, _WITH_YES)


def wrong_part(text: str, parts: Mapping[str, T]) -> T | None:
    """Which of the `parts` (plain word, what it stands for) a message calls wrong or wants to change, saying no more:
    "salah alamatnya". None where it says what is right instead."""
    said = normal(text).plain
    named = [parts[word] for word in said if word in parts]
    rest = [word for word in said if word not in parts]
    whole = len(said) <= LONGEST and (_WRONG | _WITH_WRONG).issuperset(rest) and not _WRONG.isdisjoint(rest)
    return named[0] if whole and len(set(named)) == 1 else None
