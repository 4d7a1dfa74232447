"""Groups of plain words that mean danger, kind by kind, and what takes it away again. Patterns over `Normal.line`."""

from bot.reading.words import bodies, menaces
from bot.reading.words.bodies import W
from bot.reading.words.forms import any_of

# The order decides which kind a place that fits two is called.
SIGNS: tuple[tuple[str, str], ...] = (
    ("suicide", menaces.SUICIDE),
    ("breath", bodies.NOT_BREATHING),
    ("unconscious", bodies.UNCONSCIOUS),
    ("birth", bodies.BIRTH),
    ("bleeding", bodies.BLEEDING),
    ("child", menaces.CHILD),
    ("weapon", menaces.WEAPON),
    ("threat", menaces.THREAT),
    ("crowd", menaces.CROWD),
    ("abuse", menaces.ABUSE),
    ("drowning", bodies.DROWNING),
    ("poison", bodies.POISON),
    ("fire", menaces.FIRE),
    ("traffic", menaces.ON_RAILS),
    ("robbery", menaces.ROBBERY),
    ("violence", menaces.VIOLENCE),
    ("injured", bodies.INJURED),
    ("ill", bodies.ILL),
    ("body", bodies.BODY_FOUND),
)

# Names of things, figures of speech, marks of a missing person.
HARMLESS = any_of(r"""
    (?:tiket|trc|antrian|antri|kasus|status|macet|berkas|pengajuan|proses)(?: \S+){0,4} (?:tidak|belum) gerak
    dorong (?:karung|gerobak|troli|kursi roda|koper|motor|sepeda|becak)|(?:(?:me)?ngurung|sekap) diri
    hilang ingat (?:karena|habis|abis|akibat|sejak|setelah|gara) (?:\S+ )?(?:tabrak|kecelakaan|jatuh|bentur)
    (?:kartu|atm|kks|uang)(?: \S+){0,3} tertelan|tertelan (?:mesin )?atm
    (?:omong|bicara|ngomong|tanya|ajak|panggil)(?: \S+){0,2} tidak (?:sahut|jawab) (?:tapi |cuma |malah )?(?:senyum|tawa
    +|ketawa|nyengir|cengar)
    (?:suami|istri|ibu|bapak|orang tua)(?: nya)? baru meninggal
    (?:abis|habis) (?:ibu|bapak|suami|istri|orang tua)(?: nya)? meninggal
    (?:kucing|ayam|burung|kelinci|bebek|kambing|sapi|tikus|ikan)(?: \S+){0,4} (?:tabrak|mati|meninggal|bunuh|dibunuh
    +|gorok|luka|darah|potong)(?: (?:\S+ ){0,6}(?:usus|leher|darah|potong|gorok)(?: \S+)?)?
    (?:luka|cedera|darah|senjata|sajam|kekerasan) ,? ?nihil
    (?:kuping|telinga|kepala|hati)(?: \S+){0,2} mau (?:pecah|rusak)
    (?:bau|panas|macet|pelit|bandel|nakal|ribut|berisik|jorok|mahal)(?: \S+){0,4} minta ampun
    bunuh (?:saya|aku) dengan (?:cinta|senyum|rindu)\S*|(?:auto|slot|gacor)(?: \S+){0,3} (?:ledak|meledak)
    ki pukul|(?:agung|alun) serang
    kayu bakar|tongkat kayu|bakar jenggot|luka (?:\S+ ){0,3}bekas|(?:tidak|belum) (?:bisa |mampu )?bangun rumah
    bangun rumah
    (?:petugas|laporan|admin|tim|kantor|telepon|wa|dinsos|bot|chat|pesan|aduan|pihak|kelurahan|rt|belum ada yang
    +|tidak ada yang|kok) (?:\S+ ){0,3}(?:tidak|belum) (?:\S+ )?respon
    (?:tidak|belum) (?:\S+ )?respon (?:pak )?(?:laporan|petugas|wa|chat)|kereta api
    mati (?:lampu|listrik|air|gaya|lu|kutu|total|lah)
    (?:lampu|listrik|air|hp|pju|pdam|tv|mesin|wifi|sinyal|kran|keran)(?: \S+){0,3} mati(?: total)?
    +(?: (?:tenggelam|jatuh))?
    (?:kucing|tikus|anjing|ayam|ikan|burung|pohon|sapi|ular|hewan|bangkai|ternak)(?: \S+)? (?:mati|meninggal)
    bangkai (?:kucing|tikus|anjing|ayam)|(?:darah|tekanan) (?:tinggi|rendah|manis|daging|biru)|darah daging
    demam darah|golongan darah
    gol darah|donor darah|tekanan darah|cuci darah|kurang darah|tambah darah|tes darah|pmi darah
    bekas (?:luka(?: (?:bakar|sayat|tusuk|bacok|jahit|operasi|tembak))?|bakar|jahit|operasi|patah)
    luka (?:lama|batin|hati)|(?:tanda|codet) luka
    (?<!tiba )(?<!mendadak )(?<!baru )(?:bekas|habis|abis|sakit|kena|penderita|riwayat|punya|gejala) stroke
    +(?! (?:tiba|mendadak|baru|sekarang|tadi))|stroke ringan
    jatuh (?:cinta|tempo|miskin|bangkrut|sakit|hati)
    (?:jual|tukang|dagang|pengrajin|asah|beli|bikin|kuli) (?:asah )?(?:pisau|golok|kayu|batu|gunting|besi|senjata)
    batu (?:ceper|bata|sari|jaya)|kayu (?:untuk|buat) jalan|(?:untuk|buat) jalan|setengah mati|mati (?:mati)?an
    (?:nasi|ayam|ikan|bakso|jagung|sate|roti|sosis|pisang) bakar|bakar (?:sate|ikan|ayam|jagung|sampah|kemenyan)
    patah (?:hati|semangat)|serang (?:banten|kota|km)
    (?:jalan|raya|tol|arah) serang|(?:kota|dari|ke|asal|kab|kabupaten) serang
    (?:akta|akte|surat|santunan|klaim|keterangan) (?:meninggal|mati|kubur|lahir|\S*mati\S*|\S*ninggal\S*)|akta \S+
    bakar matahari|sakit (?:hati|kepala|gigi)|pecah (?:belah|telor)
    pukul (?:[0-9]+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas)|(?:jam|sekitar) pukul|gigit jari
    bunuh waktu|(?:ditinggal|di tinggal) (?:mati|meninggal)
    (?:suami|istri|ibu|bapak|ayah|orang tua|anak)(?: \S+){0,2} (?:sudah )?(?:meninggal|mati)(?: \S+)?
    + (?:dulu|lama|tahun|minggu lalu|bulan|kemarin lalu|sejak)
    (?:ibu|bapak|suami|istri|orang tua|keluarga|saudara)(?: nya)? sudah meninggal(?! di)|yatim|semoga \S+
    laporan \S* ?bakar|api unggun|petugas (?:damkar|bakar)|pemadam bakar|berdarah (?:dingin|sunda|jawa|batak)
    (?:baju|celana|kaos|jaket|sandal|sepatu|tas|sarung|kerudung|daster|jilbab|kemeja|rok)(?: \S+)? (?:robek|bolong
    +|putus
    +|koyak|belah)(?: (?:di|bagian|pada) \S+)?|luka (?:bakar )?(?:lama|sudah kering)|kursi roda , (?:\S+ ){0,4}stroke
    stroke (?:\S+ ){0,6}(?:kursi roda|tongkat|bpjs|kis|popok|pampers)|(?:lama|sudah|pasca|sejak|tahun) stroke
    stroke (?:(?:sudah|sejak|dari|selama) )*(?:\S+ )?(?:tahun|bulan|lama)|stroke tidak bisa jalan
    (?:kalau|saat|pas|waktu|ketika) (?:mau )?dikejar|(?:cek|periksa|tes|uji|transfusi|kantong|ambil|sampel) darah
    (?:sakit|luka) diri (?:\S+ ){0,4}(?:psikolog|psikiater|konsul\S*|konseling)
    pukul (?:bola|takraw|bedug|beduk|drum|gendang|rebana)|sampah (?:\S+ )?bakar|(?<!jangan )tunggu(?: \S+){0,3}
    + (?:sampai|kayak|seperti|serasa|rasa) mau mati
    (?:harga|pajak|bunga|cicil|biaya|tarif)(?: \S+){0,4} cekik(?! (?:saya|anak|istri|suami|ibu|bapak|adik|bayi|orang))
    tukang (?:sate|sol|sepatu|kayu|las|bangunan|ledeng|kebun|bakso|jahit|tambal|mebel|meubel|urut|pijat|potong)(?: \S+)?
    + bawa (?:pisau|golok|alat|kayu)
    (?:popok|pampers|kursi roda|tongkat|kasur|ranjang|terapi|fisioterapi|bpjs|kis)
    + (?:(?!tiba|mendadak|baru|sekarang)\S+ ){0,5}stroke(?! (?:baru|sekarang|tadi|mendadak))
    meninggal (?:di |dalam )?(?:rs|rsud|rumah sakit|puskesmas|igd|klinik)
    lempar (?:\S+ )?sampah(?! ke (?:orang|mobil|motor|warga|rumah))
    meninggal (?:\S+ ){0,6}(?:santunan|ahli waris|waris|warisan|akta|akte|bpjs|taspen|pensiun|klaim|asuransi)
    gigit (?:ayam|kucing|bebek)|kira (?:\S+ ){1,3}(?:ternyata|eh)
    data (?:\S+ ){0,2}(?:meninggal|mayat)|(?:apa|apakah) (?:\S+ ){0,3}(?:mr x|mrs x)
    (?:lapar|haus|panas|gerah|pegal|kenyang|tunggu|antri|macet|kerja|tugas)(?: \S+){0,5} mau mati rasa|merah darah
    ambulans mayat
    (?:kayu|besi|bambu|alat|pipa) (?:\S+ )?(?:untuk|bekas|tua|rongsok\S*)
    (?:suami|istri|ibu|bapak|orang tua|anak)(?: \S+){0,2} (?:meninggal|mati) (?:semua|hidup|tinggal|sendiri|jadi|dan
    +|lalu)
    (?:jembatan|jalan|atap|rumah|bangunan|plafon|lantai)(?: \S+){0,2} patah(?! (?:kaki|tangan))
    (?:gigi|tembok|dinding|meja|kursi|ranting|dahan|kaca|tiang|pagar|tongkat|kacamata|genteng)(?: nya)? patah
    (?:pukul|kelahi|perang|adu) mulut|bunuh karakter|racun dunia|tato (?:\S+ )?\S+|sesak (?:kontrakan|rumah|kamar)
    (?:rumah|kontrakan|kamar|ruang|jalan|penuh|padat|sempit)(?: nya)? (?:\S+ )?sesak|dalam mobil ambulans
    (?:hari|jam|lapor|kirim|laporan|chat|telepon|tunggu|lokasi)(?: \S+){0,6} (?:tidak|belum) ada respon
    (?:saudara|keluarga|urus|ambil|syarat|biaya|serah terima|pulang|antar) mayat
    cari mayat (?:kakak|adik|ibu|bapak|suami|istri|saudara|anak|keluarga|paman|saya)|korban bakar|patah jalan
    adopsi \S+
    (?:kucing|tikus|anjing|ayam|burung|sapi|kambing|monyet)(?: \S+)? (?:tabrak|jatuh|luka|sakit|pincang|darah)
    +(?: (?:\S+ )?(?:mati|bangkai))?
    (?:ular|biawak|kucing|anjing|tikus|buaya|sampah|monyet|kodok|motor) (?:\S+ )?masuk (?!kolong)\S+
    (?:dagang|tukang) (?:\S+ )?(?:sayur|daging|kelapa|buah|ikan|cukur|rumput|kebun) bawa (?:pisau|golok|alat)
    (?:pisau|golok|alat) (?:\S+ ){0,2}(?:untuk (?:potong|masak|kerja|dagang|tebang)|sawah|kebun|rumput)
    (?:sejak|setelah|sesudah|pasca|semenjak) (?:di)?melahirkan
    (?:ibu|istri|suami istri|keluarga|pasangan|bapak|perempuan) (?:dengan|bawa|dan|gendong
    +|juga) (?:anak )?bayi(?: nya)?
    (?:jalan|lubang|jembatan|kabel|pohon|tiang|trotoar|licin)(?: \S+){0,7} (?:bahaya|membahayakan)
    + (?:buat |untuk )?(?:warga|orang|banget|anak|pengendara|pengguna)
    (?:taman|kampung|kebun|kebon|rumah|warung|pagar|gang|jalan|pondok|saung|kursi|bale|jembatan|pasar)
    + (?:bambu|kayu|batu|besi|pisau|golok)
    pura (?:pura )?(?:\S+ )?(?:pingsan|mati|sakit|kejang|luka|buta|lumpuh)|(?:di)?kejar (?:satpam|satpol|petugas|polisi)
    (?:jalan|jembatan|lampu|trotoar|atap|halte|saluran|pju|aspal|portal) rusak
    +(?= (?:di|depan|parah|tolong|banget|lubang|pak|ibu|,|\.|sudah|mohon|bikin|sejak|dari) )
    (?:habis|abis|selesai) melahirkan (?:mau|minta|butuh|daftar|pasang|perlu|urus|ingin)
    (?:sejak|semenjak|setelah|sesudah|pasca|sepeninggal)(?: \S+){0,3} (?:meninggal|tiada|tewas)
    boneka (?:\S+ ){0,4}bayi|bayi boneka|motor pukul(?! orang| warga| saya| anak| ibu| bapak)
    (?:capek|lelah) (?:\S+ ){0,3}mau mati (?:\S+ )?(?:tunggu|antri|urus|jalan|kerja|naik|bolak|duduk)
    mau mati rasa (?:\S+ )?(?:tunggu|antri|urus|macet)
    (?<!minum )obat nyamuk|darah muda|tidak ada respon dari \S+
    (?:lurah|camat|rw|ketua) (?:\S+ )?(?:tidak|belum) respon
    (?:harga|kerja|kangen|rindu|tawa|ketawa|malu|bosan|macet|antri|gaji|tugas|skripsi|bikin
    +|pedas)(?: \S+){0,6} mau mati
    mau mati (?:tawa|ketawa|malu|bosan|gaya|kutu|pedas)|(?:tawa|ketawa) (?:sampai )?mati
    (?:tidur|molor|lelap) (?:\S+ ){0,3}(?:kayak|seperti) (?:orang )?mati
    (?:hp|handphone|laptop|dompet|kunci|kartu|ktp|sandal|sepatu|bola|tas|charger)(?: \S+){0,3} (?:tenggelam|jatuh
    +|mati)
    (?:bpjs|bpjsnya|kis|kisnya|jkn|kartu|token|pajak|stnk|sim|atm|akun|nomor|paket|pulsa|kuota)(?: \S+){0,2} mati
    (?:bangkai|kucing|anjing|tikus|ayam|sapi|kambing|ular)(?: \S+){0,3} (?:mati|bangkai)|raden patah|gang tabrak
    (?:mantan|bekas) pasien \S+
    (?:angkut|buang|kubur|ambil) bangkai(?! orang)
    (?:riwayat|penyakit|obat|penderita|dokter|poli|spesialis) (?:\S+ )?(?:jantung|stroke|asma|sesak|paru|gula
    +|epilepsi)
    dehidrasi ringan|(?:apa|apakah) (?:\S+ ){0,4}ada (?:\S+ )?mayat
    (?:rs|rsud|rumah sakit|kamar) (?:\S+ )?(?:ada )?mayat
    (?:mobil|kamar|pinjam|pinjem|ambil|sewa|urus|ambulans|antar|angkut|tebus) (?:\S+ )?mayat
    (?:suami|istri|ibu|bapak|orang tua|kakak|adik|anak)(?: (?!di|nya di)\S+){0,2} (?:sudah )?(?:meninggal|mati)
    + (?:\S+ ){0,8}(?:janda|duda|yatim|bansos|santunan|warisan|bpjs|pensiun|sekolah|tunjangan|kartu keluarga|akta|pkh)
    (?:yatim|piatu|janda|duda) (?:\S+ ){0,5}(?:meninggal|mati)|panas (?:\S+ ){0,4}kayak bakar|bakar emosi|tusuk kata
    serang fajar|pukul rata|ancam (?:hujan|banjir)|api (?:nya )?(?:\S+ )?(?:sudah )?padam
    (?:tinggal|rumah|gubuk|kontrakan|bedeng|lapak|warung|pedagang) (?:\S+ ){0,3}(?:pinggir|bantaran|dekat|samping) rel
    (?:pohon|tiang|dahan|ranting|baliho)(?: (?!orang|warga|penumpang|motor|mobil|angkot|rumah|anak|ibu|bapak)\S+){0,7}
    + (?:tabrak|timpa|ketimpa|jatuh) (?:ke )?(?:kabel|jalan|pagar
    +|atap)
    (?:pisau|golok|senjata|pedang|tembak)(?: (?!bukan)\S+)? (?:mainan|main|plastik|palsu|bohong\S*)
    mainan (?:\S+ )?(?:pisau|pedang|senjata)
    hati (?:\S+ )?(?:luka|sayat)(?: sayat)?|lewat masa (?:kritis|sekarat)
    tenggelam (?:di )?(?:kasur|tugas|kerja|laporan|utang|hutang|lautan|rindu)|mati berdiri
    (?:tim|timnas|persija|persib|persita|persikota|klub|gue|kita)(?: \S+){0,3} bantai
    setrum (?:\S+ ){0,3}pln|rawan \S+|sedih\S*|korban phk|kena phk|tidak (?:bisa )?napas lega|tongkat|kipas angin
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
    dulu|dulunya|pernah|tahun lalu|bulan lalu|minggu lalu|waktu itu|tahun kemarin|bulan kemarin
    sebulan lalu|setahun lalu|tadinya|semasa|zaman|jaman
""")
    ),
    # What is told of somebody's history, or thanked for: only what stands right behind it.
    "history": any_of(r"""
    (?:bekas|mantan) |(?:riwayat|sejarah|trauma) (?:\S+ ){0,2}|almarhum(?:ah)? (?:\S+ ){0,3}
    (?:terima kasih|makasih) (?:[^\s,.]+ ){0,2}(?:sudah|atas|tim|petugas) (?:(?!tapi|sekarang|ini|ada
    +|lagi)[^\s,.]+ ){0,6}
""").rstrip(),
    "general": any_of(r"""
    (?:kalau(?! (?:bisa|boleh|tidak salah|sempat))|kalaunya|jika|misal|misalnya|seandainya|semisal) (?:[^\s,.]+ ){0,5}
    (?:lapor|laporan|hubungi|ngadu) (?:\S+ )?(?:kalau|jika) (?:\S+ ){0,4}
""").rstrip(),
    "news": any_of(r"""
    berita|viral|koran|(?:di|dari|lihat|grup|rame|ramai) (?:tv|ig|instagram|fb|facebook|tiktok|twitter|medsos
    +|sosmed|wa|story)
"""),
    "whether": any_of(r"""
    (?:apa|apakah) (?:boleh|bisa) (?:[^\s,.]+ ){0,6}
    (?:konfirmasi|klarifikasi|wawancara|liputan) (?:(?:soal|tentang|terkait|mengenai|kabar|ada|adanya|temu|ketemu|kasus
    +|dugaan|orang) ){0,4}
    (?:boleh|bisa) (?:tidak )?(?:lapor|tanya) (?:[^\s,.]+ ){0,3}kalau (?:\S+ ){0,4}
""").rstrip(),
    "feared": any_of(r"""
    takut|takutnya|suka|sering|biasa|biasanya|kadang|kalau|jangan jangan|khawatir
    kayak|kayanya|kayaknya|kata|seperti|mungkin|dugaan|diduga|curiga
"""),
}

AFTER = {
    "over": (
        any_of(rf"""
    (?:sekarang |{W} )?(?:sudah|udh) (?:tidak (?:amuk|bawa|pegang|pukul|darah|apa|kejar|marah|rusak|sakit|lempar)
    +|tenang|diam|aman|reda|sembuh|sadar|sehat|baik|ditolong|tolong
    +|normal|kalem|beres|tangan)
    (?:sekarang|skrg) (?:{W} ){{0,2}}(?:tenang|diam|aman|sembuh|sehat|tidak amuk|baik)
    (?:sehat|aman) (?:kok|pak|aja)|(?<!rumah )(?<!tempat )aman|kondisi sehat|bayi sehat|sehat
    (?:sekarang|sudah) (?:{W} ){{0,2}}tidur (?:pulas|pules|nyenyak|lelap)
    (?:sekarang|sudah|titip|ada|lagi) (?:\S+ )?dengan (?:saya|tetangga|warga|pak rt)
    tapi saya lihat (?:sendiri )?tidak|dibawa (?:ke )?(?:ambulans|rs|igd|puskesmas|keluarga|saudara|polisi)
    tahun (?:lalu|kemarin)|bulan (?:lalu|kemarin)|minggu lalu|(?:waktu|jaman|zaman|itu|tapi) dulu
    (?<!mundur )(?<!tunggu )(?<!cek )(?<!lihat )dulu(?= $| \.)
    ternyata (?:{W} ){{0,2}}(?:cuma|hanya|bukan|saus|sirup|cat|patung|boneka|tidur|mabuk|bercanda|wkwk)
    sudah (?:bubar|selesai|kelar|damai|dilerai|pisah)|tapi (?:{W} ){{0,5}}(?:diam|tenang|kalem|tidak pernah)
    (?:tapi |cuma |tapi sekarang )?sudah (?:\S+ )?(?:berhenti|berenti|brenti|mandek)
    \. (?:bukan|tidak) (?:pak|ibu|kok|,|\.)
    sudah (?:\S+ )?(?:di)?perban|sudah (?:di)?(?:obat|rawat|jahit)|tidak jadi|tapi bohong
""")
    ),
    "asked": r"(?:ke ?)?mana|bagaimana|gimana|boleh|bisa|harus|apa|berapa|siapa|biaya|bayar|gratis|tanggung|hubungi",
    "rumour": r"(?:bener|benar|beneran|betul|hoax|hoaks|serem|kasus apa|(?:itu )?(?:di ?)?mana)",
    "unreal": any_of(r"""
    sinetron|(?<!warga )(?<!pada )(?<!pd )(?<!yang )(?<!orang )(?<!rame )(?<!cuma )film|mimpi|game|novel
    lagu|drakor|podcast|judul|syuting|shooting|youtube|tiktok
    (?:bikin|buat) konten
    (?:baca|dari|lihat|di|tonton) (?:berita|tv|televisi)|(?:baca|dongeng|tulis) cerita
    cerita (?:horor|hantu|novel|film)
"""),
}
