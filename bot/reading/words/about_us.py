"""What people ask of the hotline itself: what the question turns on, and the other words that it may hold. Plain words
(bot/reading/normal.py)."""

from bot.reading.words.forms import any_of

# Said around any question, and saying nothing.
AROUND = """
ya sih dong deh kok nih kan loh lah oh eh hmm hm ini itu pak ibu min admin kakak bos gan bang mas mbak om tante maaf
permisi halo hai misi izin numpang tanya mau nanya kalau boleh apa apakah tolong dulu tadi jadi nya di ke sini situ
terus memang emang beneran bener sebenarnya soal woi hey punten assalamualaikum selamat pagi siang sore malam terima
kasih makasih nak dek dik sis tuh iki ieu teh mah atuh
"""

# (Topic, what the question turns on, what else it may hold). The first that fits is meant.
TOPICS: tuple[tuple[str, str, str], ...] = (
    (
        "human",
        any_of(r"""
    (?:ngomong|bicara|ngobrol|curhat|konsul|sambung\S*|hubung\S*|telepon|chat) (?:\S+ ){0,2}(?:petugas|orang|cs
    +|operator|manusia|dinsos|trc|tim|langsung)
    (?:nomor|no|kontak|telepon|wa|whatsapp|call center|hotline) (?:\S+ ){0,5}(?:berapa|mana|hubung\S*|telepon)
    (?<!tidak )(?<!belum )(?:ada|minta|punya|bagi|kasih|berapa) (?:\S+ ){0,2}(?:nomor|no|kontak|telepon|call center
    +|hotline)
    (?<!tidak )(?<!belum )(?<!kurang )(?:bisa|boleh|mau|pengen|lewat|via) (?:\S+ )?(?:telepon|wa|whatsapp)
    (?<!tidak )(?:nomor|no|kontak|hotline) (?:dinsos|trc|petugas|kantor|tim|operator|cs|admin)
"""),
        """
    ingin pengen bisa tidak minta ada punya bagi kasih tahu nomor no telepon hp wa whatsapp kontak hubung hubungi
    dihubungi call center hotline petugas orang cs operator langsung aja saja yang berapa mana kalian kami saya tim trc
    dinsos kantor males malas ngetik ketik capek susah bicara ngomong ngobrol curhat konsul dengan lewat via resmi
    sambung sambungin sambungkan asli manusia bukan bot chat resminya dan atau lebih enak
    """,
    ),
    (
        "human",  # whoever is at the head of it, or comes by car
        any_of(r"""
    (?:nomor|no|kontak|wa|telepon|hp) (?:\S+ ){0,3}(?:kepala dinas|kadis|kadinsos|kepala|pimpinan|atasan|ketua
    +|koordinator
    +|petugas lapangan|petugas yang (?:\S+ )?(?:jemput|datang)|sopir|supir)
    (?:ngomong|bicara|ketemu|temu|ngadep|hadap|sambung\S*|hubung) (?:\S+ ){0,2}(?:kepala dinas|kadis|kadinsos|pimpinan
    +|atasan|ketua|koordinator|bos nya)
    siapa (?:\S+ ){0,2}(?:kepala dinas|kadis|kadinsos|pimpinan|ketua)
    (?:kepala dinas|kadis|kadinsos|pimpinan|ketua)(?: \S+){0,2} siapa
"""),
        """
    nomor no kontak wa hp telepon kepala dinas kadis kadinsos pimpinan atasan ketua koordinator sosial trc tim petugas
    lapangan jemput dijemput datang sopir supir ambulans minta ingin ketemu temu hadap bicara ngomong dengan hubung
    hubungi sambung sambungin siapa berapa bisa ada tidak yang kasih bagi punya langsung dinsos nama kalian saya tahu
    """,
    ),
    (
        "bot",
        any_of(r"""
    bot|robot|mesin|otomatis|ai|chat ?gpt|gpt|gemini|komputer|manusia|orang (?:asli|sungguhan|bener\S*)
    (?:yang|siapa) (?:balas|jawab|bales)|(?:kamu|anda|lu|lo|ini) (?:ini )?(?:dengan )?siapa|siapa (?:\S+ )?(?:kamu|anda)
"""),
        """
    chatgpt gpt gemini komputer nama lo elo ente program aplikasi sistem kah terus cs
    bot robot mesin otomatis ai manusia orang asli sungguhan atau bukan jawab balas bales dijawab dibalas ngomong bicara
    chat dengan saya gue lagi siapa yang kamu lu anda kalian adalah layanan cuma doang petugas admin pakai sama tidak
    """,
    ),
    (
        "hours",
        any_of(r"""
    (?:buka|tutup|libur) (?:\S+ ){0,3}(?:jam|berapa|tidak|hari|kapan|minggu|sabtu|malam)|24 jam|jam (?:kerja|buka|layan
    +|operasional|tutup|berapa (?:buka|tutup))
    (?:jam|hari) (?:\S+ ){0,2}(?:buka|tutup|libur)
    (?:minggu|sabtu|libur|malam) (?:\S+ ){0,3}(?:buka|tutup|layan|bisa lapor)
    (?:buka|layan|lapor) (?:\S+ ){0,4}(?:minggu|sabtu|libur|malam|subuh)
    (?:malam|subuh|minggu|libur) (?:\S+ ){0,3}lapor
"""),
        """
    buka tutup jam berapa sampai dari hari minggu sabtu senin jumat libur tengah 24 bisa tidak masih layan layanan
    pelayanan lapor kantor kalian petugas tim trc dinsos kerja operasional tiap setiap ada aktif online standby subuh
    kapan aja saja atau doang nasional lebaran selalu pas waktu
    malam gini lagi
    """,
    ),
    (
        "cost",
        any_of(r"""
    gratis|berbayar|(?:biaya|tarif|ongkos)(?: nya)? (?:\S+ ){0,2}(?:berapa|tidak|ada)|(?:ada|kena|pakai|pungut|dipungut)
    +(?: \S+)? (?:biaya|tarif|bayar)
    (?:pakai|keluar|habis) (?:duit|uang) (?:\S+ )?(?:tidak|berapa|apa)|kena berapa|(?:ditagih|tagih) tidak|mayar
    (?:bayar|biaya|tarif) (?:\S+ )?(?:berapa|tidak)|(?:harus|perlu|suruh|disuruh) bayar|berapa (?:biaya|bayar|tarif)
"""),
        """
    gratis bayar biaya berbayar tarif ongkos berapa ada tidak harus perlu kena dipungut pungut uang duit lapor melapor
    laporan layanan layan jemput dijemput penjemputan saya kami buat untuk dikenakan semua pakai disuruh suruh
    mayar tagih ditagih keluar habis nanti sama sekali bener2 petugas ambulans dinsos
    """,
    ),
    (
        "secrecy",
        any_of(r"""
    rahasia\S*|ketau\S*|ketahuan|anonim|privasi|(?:nama|data|identitas|nomor) (?:saya|aku|pelapor|kami)(?! yang )
    takut (?:\S+ ){0,3}(?:lapor|melapor|ketahuan|ketauan)|lapor\S* (?:\S+ ){0,4}(?:aman|takut|dendam)|aman tidak
    (?:tanpa|jangan|sebut|harus|perlu) (?:\S+ )?(?:nama|identitas)|identitas (?:\S+ ){0,3}(?:aman|pelapor|jaga|dijaga)
    (?:tahu|siapa) (?:\S+ ){0,2}(?:pelapor|lapor nya|yang lapor)
"""),
        """
    rahasia rahasiakan dirahasiakan dirahasiain kerahasiaan aman ketauan ketahuan tahu identitas nama data nomor hp saya
    aku kami pelapor lapor laporan melapor privasi anonim sebut disebut sebutin jangan takut nanti marah dimarahin
    dendam balas tetangga keluarga orang yang dilaporin dilapor terlapor siapa akan bisa tidak tanpa harus perlu jamin
    dijamin terjamin jaga dijaga sebar disebar kasih dikasih diketahui dia mereka kalian nya dengan sama bagaimana
    diminta ikut bakal terbawa kebawa ada yang tau
    jam bocor dibocorin terjaga
    """,
    ),
    (
        "secrecy",  # who sees what was sent
        any_of(r"""
    siapa (?:\S+ ){0,4}(?:lihat|baca|dibaca|pegang|simpan|akses|buka|tahu|terima) (?:\S+ ){0,3}(?:nomor|data|chat|nama
    +|identitas|foto|laporan|pesan|saya)
    (?:nomor|no hp|data|chat|nama|identitas|foto|laporan|pesan|wa|pelapor) (?:\S+ ){0,4}(?:lihat|dilihat|baca|dibaca
    +|muncul
    +|tampil|simpan|disimpan|pegang|dipegang|dikasih|kasih|buka|dibuka|akses|dipakai|pakai)(?: \S+){0,4}
    + (?:tidak|siapa|mana|lama|apa|kapan)
    apa (?:\S+ )?(?:nomor|data|nama|identitas|foto) saya (?:\S+ )?(?:lihat|dilihat|dibaca|dikasih|kasih|muncul|disimpan)
    (?:yang baca|dibaca|dilihat) (?:\S+ ){0,4}siapa
    (?:rt|rw|tetangga|keluarga|lurah|orang lain)(?: \S+)? (?:tahu|baca|lihat) (?:tidak|laporan)
"""),
        """
    lama berapa kapan apa pakai dipakai untuk buat
    siapa aja saja yang bisa lihat dilihat baca dibaca pegang dipegang simpan disimpan akses buka dibuka tahu terima
    nomor no hp wa data chat nama identitas foto laporan pesan saya kami pelapor muncul tampil dikasih kasih tidak mana
    orang lain rt rw lurah tetangga keluarga nanti lapor kirim dikirim tulis cuma petugas semua akan bakal dia kalian
    publik umum dengan oleh ada
    """,
    ),
    (
        "why",
        any_of(r"""
    (?:kenapa|mengapa|untuk apa|buat apa|ngapain|harus|wajib|mesti) (?:\S+ ){0,3}(?:lokasi\S*|alamat\S*|kelurahan\S*
    +|foto|nomor|no|patokan\S*|ktp)
    (?:lokasi\S*|alamat\S*|kelurahan\S*|foto|nomor|no|hp|patokan\S*) (?:\S+ ){0,3}(?:untuk apa|buat apa|wajib|harus
    +|kenapa|mengapa)
    (?:tidak|kurang) (?:tahu|hafal|hapal|apal) (?:\S+ ){0,2}(?:kelurahan\S*|alamat\S*|jalan\S*|patokan\S*)
    + (?:\S+ ){0,2}bagaimana
"""),
        """
    kenapa mengapa untuk buat apa ngapain harus wajib mesti lokasi lokasinya alamat alamatnya kelurahan kelurahannya
    foto fotonya nomor no hp telepon patokan patokannya nama jalan jalannya ktp tidak tahu kurang hafal hapal apal
    bagaimana kirim dikirim kasih dikasih minta diminta tanya ditanya nanya ditanyain pakai dipakai saya aku kami segala
    banget lapor laporan kalau ada punya guna gunanya isi diisi tulis ditulis sebut
    """,
    ),
    (
        "picture",
        any_of(r"""
    (?:minta|lihat|dapat|ambil) (?:\S+ ){0,2}(?:foto|gambar|video) (?:\S+ ){0,3}(?:mayat|mr x|mrs x|odgj|orang (?:yang
    +|nya|itu)
    +|gelandangan|korban|pasien|lansia|terlantar|dijemput)
    (?:foto|gambar|video) (?:\S+ ){0,2}(?:mayat|mr x|mrs x)(?: \S+){0,3} (?:bisa|boleh|ada|punya|minta|lihat|mana|tidak)
    (?:punya|ada) (?:foto|video) (?:\S+ ){0,2}(?:mayat|mr x|mrs x)
"""),
        """
    minta lihat dapat ambil foto gambar video mayat mr mrs x odgj orang yang gelandangan korban pasien lansia terlantar
    dijemput kemarin untuk buat konten berita media tugas kalian punya bisa boleh ada tidak ingin saya kami dinsos trc
    ditangani tangani diamankan meninggal jemput semua mana lagi youtube tiktok
    """,
    ),
    (
        "taken",
        any_of(r"""
    (?:dibawa|bawa|taruh|ditaruh|tampung|ditampung|kirim|dikirim|tempat|ditempat\S*|masuk|dimasuk\S*|diantar|antar
    +|jemput
    +|dijemput) (?:\S+ ){0,3}(?:mana|kemana|penjara|panti)
    nanti (?:dia|orang|mereka|beliau) (?:di)?apa(?:in|kan)?
    (?:dipenjara|dikurung|penjara|dirawat) (?:\S+ ){0,2}(?:tidak|mana)
    (?:nanti|setelah|habis) (?:\S+ ){0,4}(?:bagaimana|kemana|diapakan|diapain)
"""),
        """
    nanti orang dibawa bawa kemana mana apa diapain diapakan setelah sesudah habis dijemput jemput sudah taruh ditaruh
    tampung ditampung kirim dikirim panti rsj rumah sakit singgah penjara dipenjara dikurung pulang dipulangin lama
    berapa sana odgj gelandangan pengemis lansia terlantar dia mereka akan bakal tidak dirawat rawat masuk dimasukin
    dimasukkan tempat ditempatkan biasa biasanya petugas kalian dinsos trc diantar antar bagaimana yang saya laporkan
    lapor dilapor nasib
    abis
    """,
    ),
    (
        "wait",
        any_of(r"""
    (?:berapa (?:lama|menit|jam)|jam berapa|kapan|lama tidak|cepat tidak) (?:\S+ ){0,4}(?:datang|jemput|dijemput|sampai
    +|tangan\S*|ditangani|respon\S*|proses|diproses|tanggap\S*|petugas|sini)
    (?:datang|jemput|dijemput|sampai|respon\S*|proses|ditangani|petugas|tanggap\S*) (?:\S+ ){0,3}(?:berapa lama
    +|berapa menit|berapa jam|jam berapa|kapan|lama tidak|cepat tidak)
"""),
        """
    berapa lama menit jam kapan biasa biasanya datang jemput dijemput sampai ditangani tangani respon responnya proses
    diproses tanggap ditanggapi petugas tim trc dinsos kalian bisa tidak cepat lapor laporan setelah sesudah habis
    nunggu tunggu lokasi sini hari kira kira2 estimasi waktu butuh penjemputan ambil diambil
    """,
    ),
    (
        "how",
        any_of(r"""
    (?:cara|alur|prosedur|syarat|langkah) (?:\S+ )?(?:lapor|melapor|laporan|pelaporan)
    (?:lapor|melapor) (?:\S+ ){0,2}(?:bagaimana|gimana|cara|syarat\S*|perlu apa|apa saja|lewat mana|kemana|dimana|mana)
    (?:bagaimana|gimana) (?:\S+ ){0,2}(?:lapor|melapor)
"""),
        """
    cara alur prosedur syarat langkah lapor melapor pelaporan bagaimana gimana perlu butuh saja aja lewat mana
    kemana dimana buat membuat bikin ingin orang terlantar odgj gelandangan ada yang saya bisa untuk harus
    """,
    ),
    (
        "office",
        any_of(r"""
    (?:kantor|alamat|posko|markas|lokasi)(?: \S+){0,3} (?:mana|dimana|apa|berapa|jalan)
    (?:mana|dimana) (?:\S+ ){0,2}(?:kantor|alamat|posko|markas)
    (?:datang|lapor|dateng) (?:\S+ )?langsung (?:\S+ ){0,2}(?:kantor|bisa|tidak|boleh)|(?:bisa|mau) (?:datang|dateng)
    + (?:\S+ )?(?:langsung|kantor)
    (?:rumah singgah|panti)(?: \S+){0,4} (?:mana|alamat)|(?:mana|alamat) (?:\S+ ){0,2}(?:rumah singgah|panti)
"""),
        """
    rumah singgah panti punya
    kantor alamat posko markas lokasi dinsos trc tim kalian mana dimana jalan bisa datang dateng langsung tidak lapor
    melapor ingin saya pengaduan pelayanan dinas sosial daerah kota tangerang
    """,
    ),
    (
        "reach",
        any_of(r"""
    (?:bisa|layan\S*|melayani|dilayani|cover|jangkau\S*|terima|masuk|termasuk|wilayah|daerah|area) (?:\S+ ){0,5}(?:tidak
    +|bukan)
    (?:wilayah|daerah|area|kota) (?:\S+ ){0,2}(?:mana|apa) (?:saja|aja)
    (?:cuma|hanya|khusus) (?:\S+ ){0,2}(?:kota|tangerang)
"""),
        """
    daerah wilayah area kota kabupaten luar sampai mana saja aja bisa tidak bukan layan melayani layani dilayani layanan
    cover tercover jangkau jangkauan terima masuk termasuk lapor tangerang tangsel selatan serpong bsd ciputat pamulang
    jakarta bekasi bogor depok curug cikupa balaraja lintas cuma hanya khusus kalian dinsos trc kelurahan kecamatan
    petugas atau juga untuk selain
    """,
    ),
    (
        "contact",
        any_of(r"""
    relawan|volunteer|donasi\S*|donatur|sumbang\S*|nyumbang|menyumbang|wartawan|jurnalis|wawancara|liputan|media partner
    kerja sama|kerjasama|kolaborasi|penelitian|riset|skripsi|survei|sosialisasi|kunjungan
"""),
        """
    relawan volunteer donasi donatur sumbang nyumbang menyumbang sumbangan baju pakaian bekas layak makanan sembako nasi
    uang barang selimut anter antar kirim salur disalurkan salurin kemana mana wartawan jurnalis media wawancara liputan
    kerja sama kerjasama kolaborasi penelitian riset skripsi survei mahasiswa kampus komunitas yayasan sosialisasi
    kunjungan bagaimana cara jadi daftar gabung bergabung join ikut tim kalian dimana bisa kami saya dari ingin untuk
    buat odgj orang terlantar gelandangan lansia dinsos trc siapa hubungi hubung dengan sama ada tidak dong tentang
    menawarkan ajukan mengajukan nasi bungkus box kotak
    makan pakai bagi dibagi
    """,
    ),
    (
        "contact",  # somebody of a paper, a school, a foundation: of which one may be any words
        any_of(r"""
    (?:wartawan|jurnalis|reporter|pewarta|redaksi|media|youtuber|kreator|mahasiswa|mahasiswi|siswa|pelajar|komunitas
    +|yayasan
    +|kampus|lsm|ormas|perusahaan|(?:saya|kami) (?:\S+ )?dari)(?P<of>(?: [^\s\d]+){0,5}?)
    + (?:mau|ingin|izin|minta|bisa|boleh
    +|hendak|butuh
    +|ajak|tawar\S*|ajukan) (?:\S+ ){0,3}(?:wawancara|liputan|liput|konfirmasi|penelitian|riset|observasi|survei
    +|kerja (?:sama|dengan)|kolaborasi|magang|pkl|kunjungan|sosialisasi|konten|rilis|skripsi)
    (?:mau|ingin|izin|minta|bisa|boleh) (?:\S+ )?(?:wawancara|liputan|liput|rilis|observasi) (?:petugas|dinsos|tim|trc
    +|kalian
    +|kegiatan|odgj|untuk|soal|tentang)
    (?:mau|ingin|izin|minta|bisa|boleh) (?:\S+ )?(?:wawancara|liputan|observasi|audiensi)
    (?:mau|ingin|bisa|boleh|terima) (?:\S+ )?(?:magang|pkl|kkn) (?:di|dinsos|trc)
"""),
        """
    wartawan jurnalis reporter pewarta redaksi media youtuber konten kreator mahasiswa mahasiswi siswa pelajar komunitas
    yayasan kampus lsm ormas perusahaan saya kami dari ingin minta bisa hendak butuh ajak menawarkan ajukan wawancara
    liputan liput konfirmasi penelitian riset observasi survei kerja sama dengan kolaborasi magang pkl kkn kunjungan
    sosialisasi rilis skripsi tugas kuliah sekolah petugas tim dinsos trc kalian kegiatan odgj orang terlantar
    gelandangan lansia tentang mengenai untuk buat bikin bareng sebentar hubungi hubung siapa kemana mana tidak ada
    tahun bulan kasus data terima mayat jenazah mr x terkait kepala bidang siapa nama audiensi
    """,
    ),
    (
        "contact",  # how many there are: the office counts them, and not the chat
        any_of(r"""
    (?:jumlah|data|statistik|angka|rekap|total|persentase|grafik) (?:\S+ ){0,3}(?:odgj|gelandangan|pengemis|terlantar
    +|lansia
    +|mr x|laporan|kasus|anak jalan\S*)
    berapa (?:\S+ ){0,3}(?:odgj|gelandangan|pengemis|terlantar|lansia|mr x|laporan|kasus|anak jalan\S*)(?: \S+){0,4}
    + (?:tahun|bulan|minggu|kota|tangerang|kecamatan|kelurahan|ditangani|tangan|masuk|dijemput)
"""),
        """
    berapa jumlah banyak total data statistik angka rekap persentase grafik odgj gelandangan pengemis terlantar lansia
    orang anak jalan jalanan mr x laporan kasus tahun bulan minggu hari lalu kemarin kota tangerang kecamatan kelurahan
    per se ada tidak minta bisa punya untuk buat skripsi tugas kuliah penelitian masuk yang sudah dijemput ditangani
    tangan tangani 2023 2024 2025 2026 2027 sekarang semua saya kami dinsos trc dan terakhir seluruh wilayah setiap
    """,
    ),
    (
        "complaint",
        any_of(r"""
    goblok|bego|tolol|bangsat|kampret|anjing|anjir|asu|babi|monyet|bodoh|brengsek|sialan|sampah|payah|lelet|lemot|lambat
    tidak (?:guna|berguna|becus|niat|respon|tanggap|jelas|beres|kerja|peduli)|percuma|kecewa|mengecewakan|nyesel|parah
    (?:lama|slow) (?:banget|amat|sekali|bener|kali)|php|omong doang|omdo|bohong|makan gaji|gaji buta|apaan|zonk
"""),
        """
    goblok bego tolol bangsat kampret anjing anjir asu babi monyet bodoh brengsek sialan sampah payah lelet lemot lambat
    tidak guna berguna becus niat respon tanggap jelas beres kerja peduli percuma kecewa mengecewakan nyesel parah lama
    slow banget amat sekali kali php omong doang omdo bohong makan gaji buta apaan zonk pelayanan layanan layan petugas
    dinsos trc kalian lu kamu semua loe dasar aja saja respon jawab balas bales nya lapor saya sama bot yang admin
    pemerintah dinas sosial balasannya responnya bilang begini gini nunggu
    ada melapor susah dengan sekedar
    """,
    ),
    (
        "complaint",  # threats to tell others, and what their work is called
        any_of(r"""
    viralin|viralkan|memviralkan|diviralin|diviralkan
    (?:lapor|melapor|adu|ngadu|adukan|aduin) (?:\S+ )?(?:ke )?(?:ombudsman|walikota|wali kota|wako|presiden|gubernur
    +|menteri
    +|kemensos|kementerian|pusat|dprd|dpr|kdm)
    (?:dinsos|petugas|pelayanan|layanan|kalian|trc|bot|lapor|pemerintah|pemkot)
    + (?:\S+ ){0,3}(?:tidak|tidak ada|tidak pernah) (?:guna|hasil
    +|becus|bener|peduli|kerja|manfaat|tindak|gerak|gubris|digubris|tanggap|tanggung|respon)
    tidak (?:ada )?(?:guna|becus|tindak|hasil|peduli) (?:\S+ ){0,3}(?:dinsos|petugas|kalian|trc|pemerintah|pemkot)
    (?:pelayanan|layanan|kinerja|kerja|respon) (?:\S+ )?(?:buruk|jelek|ancur|hancur|bobrok|busuk|gini|begini|kacau|asal)
    (?:gini|begini|buruk|jelek) (?:\S+ )?(?:pelayanan|layanan|kinerja|kerja)
    (?:petugas|kalian|dinsos|trc)(?: nya)? pada (?:tidur|molor|kemana|mana|kerja|males|budek)
    (?:kenapa|ngapain) (?:aja|saja) (?:kalian|petugas|dinsos|trc)|(?:kalian|petugas|dinsos) (?:ngapain|kenapa) (?:aja
    +|saja)
    (?:kalian|petugas|dinsos|trc|lu) (?:\S+ )?kerja (?:tidak|apa)|kerja (?:kalian|petugas|lu|dinsos) (?:apa|tidak)
    mana tanggung jawab|janji (?:doang|aja|saja|palsu|manis)|(?:pajak|uang) (?:\S+ ){0,2}rakyat|gaji (?:dari
    +|untuk) (?:\S+ )?(?:apa
    +|pajak|rakyat|negara)|gaji buta|bubar (?:aja |saja )?dinsos|(?:capek|males|malas|kapok|percuma) lapor
    tidak (?:pernah )?(?:digubris|gubris|ditanggepin|ditanggapi|direspon)
"""),
        """
    viralin viralkan memviralkan diviralin diviralkan viral tiktok fb facebook ig instagram medsos sosmed koran tv media
    kompas polisi kdm adu ngadu adukan aduin ombudsman walikota wali kota wako presiden gubernur menteri kemensos
    kementerian pusat dprd dpr lapor melapor laporan dinsos petugas pelayanan layanan kalian trc bot pemerintah pemkot
    tidak ada pernah guna hasil becus bener peduli kerja manfaat tindak gerak gubris digubris tanggap tanggung jawab
    respon ditanggepin ditanggapi direspon kinerja buruk jelek ancur hancur bobrok busuk gini begini kacau asal pada
    tidur molor kemana mana males malas budek kenapa ngapain aja saja lu loe lo saya kami gue janji doang palsu manis
    pajak uang rakyat kecil gaji buta dari untuk buat negara makan digaji bubar bubarin capek kapok percuma kecewa
    sudah belum datang jawab balas 2x 3x 4x 5x 2 3 4 5 kali berkali lagi nanti awas liat lihat sekali banget dengan
    disini pun semua sampai sekarang yang bisa kota tangerang cuma
    orang sampah payah parah susah php lama kayak seperti akan
    """,
    ),
)
