"""Whom a report is about, as patterns over plain words, and what makes them a relative of who writes."""

from bot.reading.words.forms import any_of

_KIN = any_of(r"""
    ibu|bapak|suami|istri|kakak|adik|paman|bibi|saudara|anak|orang tua|lansia|sepupu|keponakan|mertua|menantu|cucu
    mantan suami|tante|om
""")
_MINE = r"saya|kami|aku|ku|kandung|ipar"
KIN = any_of(rf"""
    (?:{_KIN}) (?:(?:{_KIN}|laki|perempuan|kandung|ipar|tiri|besar|pertama|kedua) )?(?:{_MINE})|keluarga saya
    saudara (?:saya|kami)|(?:{_MINE}) (?:punya|ada) (?:{_KIN})
""")
_AGE_CHILD = any_of(r"""
    (?:umur |kira |usia )?(?:(?:[0-9]|1[0-7]) (?:tahun|th)|(?:[1-9]|1[0-7])(?:tahun|thn|th))(?! lalu| terlantar)
    (?:kelas|kls) [0-9] (?:sd|smp)
""")
_AGE_OLD = any_of(r"""
    (?:umur |kira |usia )?(?:[6-9][0-9])(?:an|th)?(?: tahun| th)|umur (?:[6-9][0-9])(?:an)?|(?:[6-9][0-9])(?:th|an)
""")

# What comes back of the body is no trouble of the mind: "asmanya kumat".
_BODILY = """asma sesak jantung denyut maag lambung urat ayan epilepsi rematik encok asam darah gula gigi perut vertigo
    alergi""".split()
_BACK = "".join(f"(?<!{ill} )(?<!{ill} nya )(?<!{ill} saya )" for ill in _BODILY) + "kumat"

PERSONS: tuple[tuple[str, str], ...] = (
    (
        "dead",
        any_of(r"""
    (?<!kayak )(?<!kaya )(?<!seperti )mayat|jasad
    (?:orang|gelandangan|pengemis) (?:nya )?(?:sudah )?(?:meninggal|tewas|mati)|tidak bernyawa
    bau bangkai
"""),
    ),
    (
        "odgj",
        any_of(rf"""
    (?:bicara|ngomong|ketawa|tawa|marah\S*|ngobrol|omong) (?:\S+ )?(?:ke |dengan |sama )?(?:tembok|tiang|pohon|patung
    +|langit|boneka|dinding|bayangan|batu)
    (?:dengar|denger) (?:bisik\S*|suara suara)|psikotik
    odgj|rsj|sakit jiwa|(?:ra|tidak) genep
    (?:bicara|ngomong|ngobrol|omong|panggil) (?:dengan |sama )(?:almarhum|hantu|setan|jin|roh)
    orang ganggu|(?:ganggu|kelainan|penyakit|masalah) (?:jiwa|mental)|jiwa|{_BACK}
    pasung
    (?:bicara|ngomong|ketawa|tawa|nyanyi\S*|omong) (?:dan tawa )?sendiri|halusinasi|paranoid|tidak waras
    kurang waras|(?:otak|pikir|pikiran) (?:nya )?(?:ganggu|miring|ganggu|konslet)|telanjang
    tidak (?:pakai|pak) (?:baju|celana)|tanpa busana
"""),
    ),
    ("family", r"saudara|warga (?:kami|saya)|keluhan|konsul\S*|fasilitasi"),
    (
        "treat",
        any_of(rf"""
    obat|berobat|rujuk|rawat|rsj|pasung|minum obat|kontrol|{_BACK}|putus obat|dibawa ke|psikiater|biaya
"""),
    ),
    (
        "anak",
        any_of(rf"""
    (?<!kayak )(?<!kaya )(?<!seperti )bayi|balita|bocah|(?:anak) (?:{_AGE_CHILD})
    anak (?:kecil|jalan|jalanan|anak|punk|terlantar|hilang|sd|smp|sekolah|perempuan|laki|yatim|ini|itu
    +|di bawah umur|dibuang|ditinggal|pukul|umur)
    (?:umur|usia) (?:[0-9]|1[0-7])(?= )(?! (?:tahun|th) terlantar)
    {_AGE_CHILD}|anak {{0,1}}(?:ngamen|minta|gelandangan|jual|lampu merah)
    (?:ada|nemu|ketemu|banyak|lihat|sama|orang) (?:\d+ )?anak(?! saya| kami| kos| kontrakan| sma| muda)|remaja
    (?:siswa|siswi|pelajar|murid) (?:sd|smp|mts|sma|smk)|pelajar
"""),
    ),
    (
        "lansia",
        any_of(r"""
    lansia(?! bukan)|pikun|tua renta|udzur|lanjut (?:umur|usia)|uyut|tua (?:perempuan|laki)
"""),
    ),
    (
        "aged",
        any_of(rf"""
    {_AGE_OLD}|(?:bapak|ibu|orang|perempuan|laki) (?:sudah |yang )?(?:tua|sepuh)(?! saya| kami| nya| dia)
    tua orang|sudah tua|mertua
"""),
    ),
    (
        "bekal",
        any_of(r"""
    (?:habis|kehabisan|keabisan|tidak (?:ada|punya|bisa)|kurang|minta|butuh|abis) (?:\S+ ){0,2}(?:ongkos|bekal|duit
    +|uang|biaya pulang|duit pulang)
    (?:ongkos|bekal|uang|duit)(?: \S+){0,2} (?:habis|abis|hilang|tidak (?:ada|cukup)|ludes|kurang)
    tidak (?:bisa|punya ongkos|ada ongkos) (?:\S+ ){0,2}(?:pulang|kembali|balik)|ongkos (?:pulang|balik|kembali)
    (?:dompet|tas|uang|duit|hp|ongkos|bekal) (?:\S+ ){0,3}(?:hilang|(?:di)?(?:copet|maling|jambret|curi)|raib)
    (?:tiket|ongkos|biaya) pulang
    mau pulang ke|pulang kampung|(?:saya|kami) (?:\S+ ){0,6}mau (?:pulang|kembali|balik)(?! (?:ke )?rumah)
    kehabisan bekal|habis bekal|terdampar|stranded|deportasi|dideportasi|(?:duit|uang|ongkos) (?:nya )?tinggal
    tidak pegang (?:duit|uang)|minta (?:di)?pulang|tipu (?:\S+ )?(?:calo|lowongan|kerja|agen|yayasan|mandor)
    out of money|no money|mau (?:ke )?go (?:back|rumah)|lost (?:\S+ )?(?:wallet|money|passport)
    rombongan (?:\S+ ){0,2}tinggal|(?:ditinggal|ketinggalan) (?:rombongan|bus|bis|kereta|travel)
"""),
    ),
    (
        "ot",
        any_of(r"""
    gelandangan|terlantar|linglung|manusia silver|orang (?:\S+ ){0,4}tidur
    tidur (?:\S+ ){0,3}(?:trotoar|emperan|teras|halte|kolong|jembatan|pinggir|ruko|jalan|taman|masjid
    +|musola|flyover|bawah|gerobak|kardus|pasar|stasiun|terminal|depan|bangku)
    (?:orang|laki|perempuan|bapak|ibu|pria) (?:\S+ ){0,6}(?:tergeletak|tidur|pingsan|kejang|duduk
    +|kedinginan|kehujanan|numpang)
    orang (?:asing|tidak (?:kenal|dikenal))|tidak punya (?:rumah|tempat tinggal)
    tinggal di (?:kolong|bawah|gerobak|trotoar|emperan)|kedinginan|tergeletak|gerobak
"""),
    ),
)
