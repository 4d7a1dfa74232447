"""Answers to "where?" that name no place: "laki2", "umur 40an", "iya pak", "bentar ya". Taken for an address they would
send somebody to nowhere."""

import re
from itertools import pairwise

from bot.reading.areas import ESTATES, LANDMARKS, MARKS, NUMBERS, STREETS, word_set
from bot.reading.normal import normal

_PERSON = word_set(
    """laki perempuan pria wanita cowok cewek bapak ibu bu pak kakek nenek lansia anak bayi balita bocah orang dia
    beliau ybs nya mereka umur usia tahun th thn kira sekitar pakai baju celana kaos kemeja jaket sarung daster
    kerudung jilbab peci topi sandal sepatu kurus gemuk tinggi pendek besar kecil rambut uban panjang keriting botak
    gundul kumis jenggot makan minum mandi bicara ngomong tua muda remaja dewasa tidur duduk diam lapar haus sakit panas
    demam pusing lemas lemah linglung telanjang kotor bau luka nangis bingung pikun hamil sendiri sendirian odgj
    gelandangan pengemis terlantar warna merah putih hitam biru hijau kuning cokelat coklat abu ungu pink jingga bawa
    tas karung nama bernama panggil dipanggil"""
)
_NOTHING = word_set(
    """iya ya yes ok oke okay siap sip betul benar tidak bukan belum tahu kurang lupa nanti ntar bentar sebentar tunggu
    lagi otw cari saya aku kami masih sekarang tadi pagi siang sore malam kemarin hari ini itu ada cepat tolong pak
    bu ibu kak min bang mas mbak dong sih deh nih kok lama banget sekali makasih terima kasih halo p share shareloc
    sharelok loc lok lokasi kirim cara bagaimana bisa mau gimana apa mana dimana maksud maksudnya kelurahan
    kelurahannya alamat alamatnya hp jadul gps mati error mohon maaf sudah deket jauh dari sini situ sana dulu aja
    saja juga kan lah"""
)
# Said of what somebody feels, wants or asks; no address has them.
_STATEMENT = word_set(
    """tidak bukan belum jangan harus kenapa mengapa bagaimana siapa kapan berapa takut capek bosan mau ingin percuma
    peduli emang terserah boleh bingung yakin"""
)
_BESIDE = word_set("dekat depan belakang samping sebelah seberang bawah atas pinggir kolong ujung dalam")
_TIMES = re.compile(r"\d{1,3}(?:an|th|thn|tahun)?$")
_NAMED = re.compile(r" (?:nama|bernama|panggil|dipanggil) (?:nya )?\S+(?= )")
# A question in English; no address begins so.
_ASKS = re.compile(
    r"^\W*(?:(?:can|could|should|shall|may|must|do|does|did|is|are|will|would|why|who|when) "
    r"(?:i|we|you|he|she|they|it|the|this|that|there|anyone|anybody|someone|somebody|will|is|are)"
    r"|what (?:do|should|can|is|will|if)|how (?:do|long|can|many|much|should|will))\b",
    re.IGNORECASE,
)
SHORTEST = 2  # figures: as many may be the number of a choice
_PLACES = (LANDMARKS | STREETS | ESTATES | MARKS | NUMBERS) - {"situ", "nomor", "no"}
PERSON, NOTHING = "person", "nothing"
# Beside a place, what parts one thing that is said from the next; and a number to call.
_BETWEEN = re.compile(r"\s*(?:[,;\n]|\.\s)\s*")
_CALLED = re.compile(
    r"\b(?:nomor|nomer|nmr|no|hp|wa|telp|tlp|tlpn|telpon|telepon|hubungi|kontak)\b\D{0,25}(?:\+?62|0)[\d .-]{7,}$",
    re.IGNORECASE,
)


def tells_no_place(text: str) -> str:
    """`person` where the words are about whom is reported, `nothing` where they are said in passing or only that the
    place is not known; "" where they may be a place."""
    words = normal(text)
    typed = [word.typed for word in words.words]
    if not _PLACES.isdisjoint(typed) or (typed[:1] == ["situ"] and len(typed) > 1) or _is_lake(typed):
        return ""
    if not any(ch.isalpha() for ch in text) and sum(ch.isdigit() for ch in text) <= SHORTEST:
        return NOTHING  # the number of a choice
    if _ASKS.match(text):
        return NOTHING
    said = [part for part in _NAMED.sub(" nama", words.line).split() if part not in ".,"]
    worded = [part for part in said if not _TIMES.fullmatch(part)]
    if worded and len(worded) == len(said) and _NOTHING.issuperset(worded):
        return NOTHING
    if worded and (_PERSON | _NOTHING).issuperset(worded):
        return PERSON
    if {"sendiri", "pulang"} <= words.bag:
        return PERSON  # "aku di rumah sendirian, mama ga pulang2"
    if words.plain[:1] and words.plain[0] in _BESIDE:
        return ""  # "dekat warung yang tidak ada namanya"
    return NOTHING if not _STATEMENT.isdisjoint(words.plain) else ""


def _is_lake(typed: list[str]) -> bool:
    """ "Sekitar situ gede", "di situ cipondoh": a lake with its name; "di situ pak" is there."""
    return any(first == "situ" and then not in _NOTHING for first, then in pairwise(typed[:3]))


def beside_place(text: str) -> tuple[str, str]:
    """An answer to "where?" and what it says beside that, of the person or of a number to call: "pasar lama, diem aja".
    All of it is the place where no part of it is left."""
    parts = [part for part in _BETWEEN.split(text) if part]
    aside = [part for part in parts if tells_no_place(part) == PERSON or _CALLED.search(part)]
    if not aside or len(aside) == len(parts):
        return text, ""
    return ", ".join(part for part in parts if part not in aside), ", ".join(aside)
