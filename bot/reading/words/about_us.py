"""What people ask of the hotline itself: what the question turns on, and the other words that it may hold. Plain words
(bot/reading/normal.py)."""

from bot.reading.words.forms import any_of

# Said around any question, and saying nothing.
AROUND = """
ya sih dong deh kok nih kan loh lah oh eh hmm hm ini itu pak ibu min admin kakak bos gan bang mas mbak om tante maaf
permisi halo hai misi izin numpang tanya mau nanya kalau boleh apa apakah tolong dulu tadi jadi nya di ke sini situ
terus memang emang beneran bener sebenarnya soal woi hey punten assalamualaikum selamat pagi siang sore malam terima
kasih makasih
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
    (?:bisa|boleh|mau|pengen|lewat|via) (?:\S+ )?(?:telepon|wa|whatsapp)
"""),
        """
    ingin pengen bisa tidak minta ada punya bagi kasih tahu nomor no telepon hp wa whatsapp kontak hubung hubungi
    dihubungi call center hotline petugas orang cs operator langsung aja saja yang berapa mana kalian kami saya tim trc
    dinsos kantor males malas ngetik ketik capek susah bicara ngomong ngobrol curhat konsul dengan lewat via resmi
    sambung sambungin sambungkan asli manusia bukan bot chat resminya dan atau lebih enak
    """,
    ),
    (
        "bot",
        any_of(r"""
    bot|robot|mesin|otomatis|ai|manusia|orang (?:asli|sungguhan)
    (?:yang|siapa) (?:balas|jawab|bales)
"""),
        """
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
    (?:bayar|biaya|tarif) (?:\S+ )?(?:berapa|tidak)|(?:harus|perlu|suruh|disuruh) bayar|berapa (?:biaya|bayar|tarif)
"""),
        """
    gratis bayar biaya berbayar tarif ongkos berapa ada tidak harus perlu kena dipungut pungut uang duit lapor melapor
    laporan layanan layan jemput dijemput penjemputan saya kami buat untuk dikenakan semua pakai disuruh suruh
    """,
    ),
    (
        "secrecy",
        any_of(r"""
    rahasia\S*|ketau\S*|ketahuan|anonim|privasi|(?:nama|data|identitas|nomor) (?:saya|aku|pelapor|kami)
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
        "taken",
        any_of(r"""
    (?:dibawa|bawa|taruh|ditaruh|tampung|ditampung|kirim|dikirim|tempat|ditempat\S*|masuk|dimasuk\S*|diantar|antar|jemput
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
"""),
        """
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
)
