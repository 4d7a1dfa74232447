"""Whether somebody writes of their own wish to die: they read that they are not alone before they are asked anything.
In doubt it is somebody else."""

import re

from bot.reading.danger import Danger
from bot.reading.normal import Normal

_SUICIDE = "suicide"
_OTHERS = frozenset(
    """orang dia nya ybs beliau mereka kakak adik anak suami istri ibu bapak mama papa ayah om tante paman bibi saudara
    keponakan sepupu mertua cucu nenek kakek lansia teman pacar mantan tetangga warga laki perempuan pria wanita cowok
    cewek pemuda pemudi remaja bocah murid siswa mahasiswa karyawan sopir pasien penelepon pelapor gelandangan odgj
    temen kawan sobat rekan sodara someone he she him her friend man woman girl boy""".split()
)
_MYSELF = frozenset("saya aku gue gua gw ane urang abdi kulo aing beta i my me".split())
# What such words begin with where nobody is named at all.
_WISHING = frozenset(
    """mau ingin pengen pengin pingin kepengen capek lelah cape bosan sudah tidak nyerah menyerah rasa rasanya mati
    bunuh akhiri hidup lebih percuma mending selamat maaf maafkan ngapain buat untuk""".split()
)
_KIN_OF_MINE = re.compile(r" (?:pak|ibu|kak|om) (?:saya|aku|kami) ")  # "om saya": whom it is about, not whom it tells
_BEFORE = frozenset("halo pak ibu min kak bang tolong ya allah tuhan assalamualaikum malam pagi siang sore".split())


def is_own_despair(words: Normal, danger: Danger) -> bool:
    """Whether the words tell of suicide and of nobody else: "capek hidup", not "kakak saya capek hidup"."""
    if _SUICIDE not in danger.kinds or not _OTHERS.isdisjoint(words.bag):
        return False
    if _KIN_OF_MINE.search(words.line):
        return False
    first = next((word for word in words.plain if word not in _BEFORE), "")
    return not _MYSELF.isdisjoint(words.bag) or first in _WISHING
