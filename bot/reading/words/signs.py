"""Groups of plain words that mean danger, and what takes it away again. Patterns over `Normal.line`: words in one
spelling with single spaces. `W` is any word of the same sentence."""

from bot.reading.words.forms import any_of

W = r"[^\s.]+"
G = rf"(?:{W} ){{0,2}}"  # up to two words between
G3 = rf"(?:{W} ){{0,4}}"

_ARMS = r"alat|sayat|pisau|golok|senjata|kayu|sajam|linggis|kapak|benda tajam|palu|martil|obeng|bensin|batako"
_BODY = r"pelipisnya|muka|kepala|kaki|tangan|badan|perut|leher|dada|mata|mulut|hidung|punggung|jidat|pelipis|dengkul"
_SMALL = r"bayi|balita|(?:anak|bocah) (?:masih )?(?:kecil|bayi|balita)|anak bocah|bocah"
_YOUNG = r"(?:[1-6]|satu|dua|tiga|empat|lima|enam) (?:tahun|th|bulan)"
_LIFE = r"hidup|napas|nyawa|bernyawa"
_NOT = r"(?:tidak|belum|susah|sulit|berhenti|sudah tidak|ga)"

_UNCONSCIOUS = any_of(rf"""
    pingsan|tergeletak|{_NOT} (?:mau |bisa |ada )?(?:melek|sahut|reaksi|buka mata)
    mata (?:nya )?(?:melotot|putih|merem terus)|kayak (?:orang )?mati|terkulai
    lemas (?:\S+ )?tidak (?:berdaya|daya|bisa (?:apa|bicara|ngomong|bangun))
    {_NOT} (?:lagi |pada |juga )?(?:bisa |mau |kunjung )?(?:di)?(?:bangun|sadar|gerak|respon|reaksi|jawab apa)
    hilang (?:ke)?sadar|tidak sadar diri|setengah sadar|tidak (?:ber)?daya|sadar turun|nadi lemah
    denyut (?:nya )?lemah|(?:badan|tubuh)(?: nya)? (?:sudah )?(?:dingin|kaku|biru)|kaku|bibir (?:nya )?biru
    muka (?:nya )?biru
""")
_NOT_BREATHING = any_of(rf"""
    napas (?:nya )?(?:berat|parah|susah|ngos\S*|bunyi)|kubur hidup|dikubur hidup
    {_NOT} (?:lagi |bisa |ada |terasa |terlihat )?(?:lihat )?(?:ber)?napas|henti napas
    {_NOT} (?:ada |teraba |terasa )?denyut|sesak
    napas (?:nya )?(?:sudah )?(?:sesak|senin|satu satu|putus|habis|berhenti|pendek|cepat|tinggal)|tersedak|keselek
    kesedak|sumbat napas|tercekik
""")
_BLEEDING = rf"(?:(?:{W} )?tidak (?:mau )?(?:berhenti|brenti|brenti2|mandek) )?(?:ber)?darah|muntah {G}darah"
_INJURED = any_of(rf"""
    luka|(?:siram|kena|tumpah) {G}(?:air panas|minyak panas|air keras)|(?:tangan|kaki|jari) (?:nya )?putus|patah
    robek (?:{_BODY})|(?:{_BODY})(?: nya)? (?:{W} )?(?:robek|bocor|sobek|remuk|hancur|bacok|bolong|putus|pecah)
    lebam|memar|bocor kepala|lumuran|gosong|melepuh|luka bakar|tabrak|setrum|jatuh dari
    jatuh {G3}(?:motor|tangga|pohon|jembatan|atap|lantai|sepeda|kereta|genteng|got|sumur|jurang|selokan|
    +(?:{_NOT}) {G}(?:bangun|jalan))
    gigit (?:ular|anjing)|disengat|tersengat|kena (?:paku|beling|pecah|peluru)|bisul
""")
_ILL = any_of(rf"""
    (?:kesamber|samber|tersambar|kesambar|sambar) petir|(?:denyut|jantung) (?:nya )?(?:kumat|kambuh|sakit|lemah)
    kejang|mulut (?:nya )?miring|(?:nyeri|sakit) dada|dada (?:nya )?(?:nyeri|sakit)|serang jantung
    (?:mau|hampir|kayak) lewat|(?:mau|hampir|nyaris) mati|usus|digigit|dipatok|tersambar|gagal jantung|sekarat
    stroke|(?:mulut )?(?:nya )?(?:{W} )?busa|sakit {G}(?:parah|keras|berat)|kritis|demam tinggi|panas tinggi|muntah
    dehidrasi|hipotermia|menggigil hebat|pucat(?: \S+)? biru|step|kesakitan|pucat banget|sakaratul
""")
_WEAPON = any_of(rf"""
    (?:bawa|pegang|rampas|rebut|ambil|keluar|acung|sabet|ayun|simpan|punya|main|pakai|cabut|selip|genggam
    +|umpet|dibawa|sedia|asah|tenteng|todong|dengan) {G3}(?:{_ARMS})
    bawa {G}(?:batu|besi|bambu|alat|minyak tanah|bensin|air keras)|golok|sajam|senjata|tembak
    (?:pisau|kayu) {G}(?:di tangan|di tas|tangan)|todong|bacok|tusuk
""")
_VIOLENCE = any_of(rf"""
    amuk|pukul|serang|(?:di)?cekik|(?:di)?bunuh|diserang|diancam|dibacok|ditusuk|ditembak|dilempar
    lempar {G3}(?:batu|botol|kaca|orang|motor|mobil|rumah|warga|piring|anak|pot|kursi)|lempar batu|lempar
    kejar {G}(?:orang|warga|anak|bocah|ibu|tetangga|saya|motor|pak|pengendara|guru|satpam|pakai|bawa)
    rusak {G}(?:rumah|kaca|mobil|motor|warung|barang|toko|pagar|pintu|jendela|genteng|piring)
    kaca {G}(?:rusak|pecah)|tawuran|gigit (?:orang|warga|saya|tangan)|bikin rusuh|brutal
    banting (?:orang|anak|bayi|motor|warga|ibu)|cakar|(?:nyulut|sulut) {G}(?:rumah|api)|beringas|bantai|aniaya|siksa
    siram {G}(?:air keras|air panas|bensin)|hadang {G}(?:orang|mobil|motor)|dorong orang|seret|membahayakan
    bahaya (?:warga|orang|buat|untuk)|berkelahi|kelahi
""")
_ABUSE = any_of(rf"""
    (?:anak|bocah|balita|lansia|ibu|istri) {G}(?:ikat|rantai)|perkosa|cabul|culik|sekap
    (?:{_SMALL}|anak) {G}(?:siksa|(?:di)?pukul|lebam)|leceh|jual anak|dijual|telantar {G}bayi|bekap
    paksa {G}(?:seks|bugil)
""")
_THREAT = r"ancam|(?:mau|akan|niat|bilang) (?:bunuh|habisi|bantai|matiin|bakar|pukul|tusuk|bacok)|bom"
_CROWD = any_of(r"""
    massa (?:pukul|bakar|hakimi)|(?:di)?keroyok|dipukul|(?:warga|massa|rame2|ramai) (?:pada )?pukul|diarak
    amuk massa|jadi sasaran
""")
_FIRE = any_of(r"""
    bakar|api|asap (?:tebal|hitam)|gas {0,1}(?:nya )?bocor|bocor gas|meledak|ledak|(?:tabung )?gas meledak|korek
""")
_SUICIDE = any_of(rf"""
    bunuh diri|gantung (?:diri|leher)|terjun|(?:mau|akan|coba|niat|ancam) (?:jatuh diri|akhiri|gantung|mati|loncat)
    akhiri {G}hidup|(?:mau|lebih baik|mending|saja) mati|tidak (?:mau|kuat|sanggup|ada guna) {G}hidup
    (?:sayat|silet|pisau|potong) {G}(?:pergelangan|lengan|tangan|nadi|urat|leher|diri)
    naik {G}(?:tower|menara|atap|sutet|genteng|jembatan|pagar jembatan|tiang)
    (?:manjat|panjat) {G}(?:tower|menara|atap|sutet|genteng|jembatan|tiang|pagar)
    minum {G}(?:racun|pembersih|obat banyak|wipol|bayclin|deterjen|porstex)|bosan hidup|cape hidup|capek hidup
    sakiti diri|lukai diri|berdiri {G}(?:jembatan|flyover|atap)|di (?:bibir|tepi) jembatan|surat {G}(?:mati|wasiat)
""")
_ON_RAILS = any_of(rf"""
    (?:jalan|tidur|tergeletak|duduk|lari|berdiri|main|turun|baring|merangkak|masuk|mondar mandir)
    + (?:{W} ){{0,3}}(?:di |ke |dekat |arah )?(?:tengah jalan(?! kaki)|tengah tol|jalan tol|tengah rel|
    +(?:pinggir )?rel|tol (?!kebon|karawaci|karang))
    di (?:tengah |pinggir )?rel|kereta {{0,1}}(?:mau |akan |sudah )?lewat|mau tabrak|hampir tabrak|nyaris tabrak
    nyebrang tol|ke tengah jalan
""")
_CHILD = any_of(rf"""
    bayi (?:tangis|ditaro|tergeletak|tidur|baru lahir) {G}(?:di|dekat) (?:semak|kebon|kebun|sawah|got|jalan
    +|teras|gerobak|pinggir|emperan)
    (?:{_SMALL}) (?:umur )?(?:{W} ){{0,7}}(?:sendiri|ditinggal|terlantar|dibuang|kunci|tidak ada
    + (?:yang )?(?:orang tua|jaga|ibu|urus)|hanyut|tinggal)
    (?:anak|bocah) (?:{W} ){{0,3}}{_YOUNG} (?:{W} ){{0,6}}(?:sendiri|ditinggal|terlantar|tidak ada
    + (?:orang tua|yang jaga)|nyasar|kunci)
    {_YOUNG} (?:{W} ){{0,3}}(?:ditinggal|sendiri)
    (?:sendiri|ditinggal|nyasar) (?:{W} ){{0,3}}(?:balita|bayi|bocah kecil|anak kecil)
    (?:buang|ketemu|dibuang|nemu) (?:{W} ){{0,2}}bayi
    bayi (?:{W} ){{0,4}}(?:kardus|kerdus|tempat sampah|selokan|dibuang|plastik|tong sampah|tas|ditaro)|temu bayi
    janin|orok
""")
_BIRTH = any_of(r"""
    melahirkan|ketuban|keguguran|mau (?:lahir|keluar bayi)|kontraksi|mules (?:mau|banget|hamil)
    hamil (?:\S+ ){0,3}(?:mules|sakit perut|darah|pingsan|jatuh|lemas)|kepala bayi
    bayi (?:nya )?(?:mau|sudah) (?:keluar|lahir)
""")
_BODY_FOUND = any_of(rf"""
    mayat|(?:kepala|potong|bagian) {G}manusia|mutilasi|tulang belulang|tulang manusia|kerangka|meninggal|tewas
    tidak (?:ber)?nyawa|mati (?:di|dekat|tergeletak|depan|dalam|tabrak|gantung|kaku)
    (?:orang|gelandangan|lansia|pengemis|dia|udah|sudah|bapak|ibu|kayanya|kayaknya|anak|bayi) (?:nya )?
    +(?:sudah )?mati
    jasad|gantung diri|bau (?:busuk|bangkai|mayat) {G3}(?:rumah|kontrakan|kamar|kos|tidak keluar)
    (?:rumah|kontrakan|kamar|tetangga) {G3}bau (?:busuk|bangkai|mayat)
""")
_DROWNING = any_of(r"""
    tenggelam|(?:masuk|jatuh) (?:ke )?(?:kali|sungai|sumur|kolam|situ|got|danau|empang|cisadane)|ngapung
    terseret arus|terbawa arus|mengapung|apung
""")
_POISON = any_of(rf"""
    racun|overdosis|minum {G}(?:racun|oplosan)|sakaw|mabuk {G}(?:pingsan|tidak sadar|kejang|muntah)
    minum obat (?:\S+ )?(?:botol|banyak|strip|butir|bungkus|semua)
""")
_ROBBERY = r"begal|rampok (?:pakai|bawa|dengan|bersenjata|masuk)|perampok|sandera|tembak|todong"

# The order decides which kind a place that fits two is called.
SIGNS: tuple[tuple[str, str], ...] = (
    ("suicide", _SUICIDE),
    ("breath", _NOT_BREATHING),
    ("unconscious", _UNCONSCIOUS),
    ("birth", _BIRTH),
    ("bleeding", _BLEEDING),
    ("child", _CHILD),
    ("weapon", _WEAPON),
    ("threat", _THREAT),
    ("crowd", _CROWD),
    ("abuse", _ABUSE),
    ("drowning", _DROWNING),
    ("poison", _POISON),
    ("fire", _FIRE),
    ("traffic", _ON_RAILS),
    ("robbery", _ROBBERY),
    ("violence", _VIOLENCE),
    ("injured", _INJURED),
    ("ill", _ILL),
    ("body", _BODY_FOUND),
)

# Names of things, figures of speech, marks of a missing person.
HARMLESS = any_of(r"""
    kayu bakar|tongkat kayu|bakar jenggot|luka (?:\S+ ){0,3}bekas|(?:tidak|belum) (?:bisa |mampu )?bangun rumah
    bangun rumah
    (?:petugas|laporan|admin|tim|kantor|telepon|wa|dinsos|bot|chat|pesan|aduan|pihak|kelurahan|rt|ada yang
    +|kok) (?:\S+ ){0,3}(?:tidak|belum) (?:\S+ )?respon
    (?:tidak|belum) (?:\S+ )?respon (?:pak )?(?:laporan|petugas|wa|chat)|kereta api
    mati (?:lampu|listrik|air|gaya|lu|kutu|total|lah)
    (?:lampu|listrik|air|hp|pju|pdam|tv|mesin|wifi|sinyal|kran|keran)(?: \S+){0,3} mati
    (?:kucing|tikus|anjing|ayam|ikan|burung|pohon|sapi|ular|hewan|bangkai|ternak)(?: \S+)? (?:mati|meninggal)
    bangkai (?:kucing|tikus|anjing|ayam)|(?:darah|tekanan) (?:tinggi|rendah|manis|daging|biru)|darah daging
    golongan darah|gol darah|donor darah|tekanan darah|cuci darah|kurang darah|tambah darah|tes darah|pmi darah
    bekas (?:luka|bakar|jahit|operasi|patah)|luka (?:lama|batin|hati)|(?:tanda|codet) luka
    (?:bekas|habis|sakit|kena|penderita|riwayat|punya|gejala) stroke|stroke ringan
    jatuh (?:cinta|tempo|miskin|bangkrut|sakit|hati)
    (?:jual|tukang|dagang|pengrajin|asah|beli|bikin|kuli) (?:asah )?(?:pisau|golok|kayu|batu|gunting|besi|senjata)
    batu (?:ceper|bata|sari|jaya)|kayu (?:untuk|buat) jalan|(?:untuk|buat) jalan|setengah mati|mati (?:mati)?an
    (?:ayam|ikan|bakso|jagung|sate|roti|sosis|pisang) bakar|bakar (?:sate|ikan|ayam|jagung|sampah|kemenyan)
    patah (?:hati|semangat)|serang (?:banten|kota)|(?:kota|dari|ke|asal|kab|kabupaten) serang
    (?:akta|akte|surat|santunan|klaim|keterangan) (?:meninggal|mati|kubur|lahir|\S*mati\S*|\S*ninggal\S*)|akta \S+
    sakit (?:hati|kepala|gigi)|pecah (?:belah|telor)
    pukul (?:[0-9]+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)|(?:jam|sekitar) pukul|gigit jari
    bunuh waktu|(?:ditinggal|di tinggal) (?:mati|meninggal)
    (?:suami|istri|ibu|bapak|ayah|orang tua|anak)(?: \S+){0,2} (?:sudah )?(?:meninggal|mati)(?: \S+)?
    + (?:dulu|lama|tahun|minggu lalu|bulan|kemarin lalu|sejak)
    (?:ibu|bapak|suami|istri|orang tua|keluarga|saudara)(?: nya)? sudah meninggal(?! di)|yatim|semoga \S+
    laporan \S* ?bakar|api unggun|petugas (?:damkar|bakar)|pemadam bakar|berdarah (?:dingin|sunda|jawa|batak)
    kesedihan|korban phk|kena phk|tidak (?:bisa )?napas lega|tongkat|kipas angin
""")

BEFORE = {
    # "tidak ada luka", "ga sampai ngamuk", "bukan mayat", "tanpa senjata": words that may stand between.
    "no": (
        any_of(r"""
    (?:tidak|bukan|tanpa|belum|jangan|batal|kurang) (?:(?:ada|bawa|pegang|punya|lihat|sampai|pernah|ikut
    +|pakai|mau|akan|jadi|lagi|juga|kok|itu|ini|yang|benda|barang|senjata|tanda|apa|aja|nya|sih|ya|dia|orang
    +|sudah|bisa|berani|niat|suka|sempat|terus|kena|parah|lihatan|kelihatan|tampak|kayak|seperti|ke|untuk
    +|indikasi|unsur|alat|sedang|masih|sedikitpun|sama|dengan|ganggu|atau|maupun|dan|,|korban) ){0,4}
""").rstrip()
    ),
    "listed": r"(?:(?:,|atau|dan|maupun|juga|ataupun|apalagi|jeung|tidak|ada|bawa|sampai|nya|kok|pak) ?){1,4}",
    "past": (
        any_of(r"""
    dulu|dulunya|pernah|riwayat|tahun lalu|bulan lalu|minggu lalu|waktu itu|tahun kemarin|bulan kemarin|sejarah
    trauma|sebulan lalu|setahun lalu|tadinya|semasa|zaman|jaman|bekas|mantan|almarhum|terima kasih|makasih
""")
    ),
    "general": any_of(r"""
    (?:kalau|misal|misalnya) (?:ada|ketemu|nemu|lihat|saya lihat|saya ketemu|kita ketemu|misal ada|orang)
"""),
    "feared": any_of(r"""
    takut|takutnya|kalau|jangan jangan|khawatir|kayak|kayanya|kayaknya|kata|seperti|mungkin|dugaan|diduga|curiga
"""),
}

AFTER = {
    "over": (
        any_of(rf"""
    (?:sekarang |{W} )?(?:sudah|udh) (?:tidak|tenang|diam|aman|reda|sembuh|sadar|sehat|baik|ditolong|tolong
    +|normal|kalem|beres|tangan)
    (?:sekarang|skrg) (?:{W} ){{0,2}}(?:tenang|diam|aman|sembuh|sehat|tidak amuk|baik)
    (?:sehat|aman) (?:kok|pak|aja)|aman|kondisi sehat|bayi sehat|sehat|dengan (?:saya|tetangga|warga|pak rt)
    tapi saya lihat (?:sendiri )?tidak|dibawa (?:ke )?(?:ambulans|rs|igd|puskesmas|keluarga|saudara|polisi)
    tahun (?:lalu|kemarin)|bulan (?:lalu|kemarin)|minggu lalu|dulu
""")
    ),
    "asked": r"(?:ke ?)?mana|bagaimana|gimana|boleh|bisa|harus|apa",
    "unreal": any_of(r"""
    film|mimpi|game|novel|cerita|lagu|nonton|drakor|podcast|berita|judul|syuting|shooting|konten|youtube|tiktok
"""),
}
