"""How people say what they want, as patterns over plain words."""

from bot.reading.words.forms import any_of

GREETING = """
halo hallo hai hi hello hey hei oi oy woi hoy p pagi siang sore malam met selamat assalamualaikum assalamu alaikum
asalamualaikum aslamualaikum ass askum samlekum salam sejahtera wr wb warahmatullahi wabarakatuh waalaikumsalam
permisi punten misi pak ibu good morning afternoon evening numpang tumpang tanya tes test testing ping kulonuwun
sugeng enjing dalu siyang sonten rahayu sampurasun wilujeng wengi bos gan dinsos petugas halo2 ya sis kakak adik
abang mas mbak kang teh apa kabar info p2 cek satu dua ada orang bot start malam2 hola
👋 bapak mohon izin ijin mau
saya shalom om swastiastu namo budaya day there
"""
THANKS = """
makasih terima kasih banyak ya pak ibu sudah oke ok okay okey okk siap sip mantap hatur banget sangat sanget
alhamdulillah jazakallah jazakumullah khair khairan katsiran info infonya semoga sehat selalu sukses bantu petugas
cepat baik pisan lah deh nggih inggih mugi mugia barokah berkah amin aamin atas datang respon bagus keren top hebat
tanggap good very much you so for lord the ditolong ditanganin tangan laporan nya dan untuk semua tim kerja kerjanya
bapak 🙏 👍 membantu ramah layan balas semangat terus salut bener2 bener jempol mantul josss jos gercep dong aja
sekali 112 trc dinsos salam sama2 dengan sigap
"""

_OFFICER = r"petugas|bapak|pak|tim|orang|ambulans|mobil"
STATUS = any_of(r"""
    yang (?:kemarin|tadi|dulu) (?:\S+ )?(?:bagaimana|gimana)|berapa (?:menit|jam|lama) lagi|tindaklanjut
    sudah (?:di)?tindak|sudah (?:\S+ ){1,4}(?:belum|apa belum)(?! (?:makan|mandi|pulang|sadar))|masih lama
    (?:tidak|belum) ada (?:yang |satu ?pun |petugas )?(?:datang|respon|tanggap|ke ?sini|jawab|balas)
    (?:laporan|tiket|aduan) (?:no |nomor |nmr |kode )?\d+|apa (?:\S+ )?laporan|diterima (?:belum|tidak)
    sampai sekarang (?:belum|tidak)|bagaimana (?:\S+ )?(?:nasib|keadaan|kondisi)|(?:orang|lansia|odgj) bagaimana
    (?:jadi|kapan) (?:di)?(?:jemput|angkut|tangani|ambil)|respon (?:nya )?(?:lama|lambat)|lambat|lelet|status
    update(?: dong| ya| nya)?(?! ,)|kabar|lanjut|progres|progress|perkembangan|hasil|proses|sampai mana
    tindak lanjut(?: nya)?|follow up
    (?:petugas|tim|pak|jadi|kapan|jam berapa|belum|mana|tidak|kok|orang|yang) (?:\S+ ){0,3}(?:datang
    +|ke ?sini|kadieu|ke dieu|jemput|dijemput|turun|sampai|nongol|respon|tangan|tindak|cek|muncul)
    +(?: \S+){0,2} (?:tidak|belum|jam|kapan|nih|ya|sih|tunggu|lagi|mana|\.)
    (?:kapan|jam berapa|masih lama|berapa lama) (?:\S+ ){0,3}(?:datang|ke ?sini|sampai|jemput|dijemput
    +|tangan|ditangani|tiba|nyampe\S*|diproses|proses|tindak)
    belum (?:ada )?(?:\S+ ){0,2}(?:datang|respon|tindak|balas|tanggap|dijemput|jemput|tangan|kabar|proses
    +|gerak petugas)
    sudah (?:\S+ )?(?:dijemput|jemput|tangan|tangani|ditangani|proses|diproses|tindak|ditindak\S*|sampai
    +|ketemu|ada kabar|datang|ambil|ditolong|tolong)(?: \S+){0,3} (?:belum|apa belum)
    sudah (?:\S+ )?(?:ditangani|diproses|proses|tindak) ?(?:belum|\.)?|kok (?:\S+ )?(?:lama|belum)
    lama (?:banget|sekali|amat|datang|nunggu)|tunggu
    mana (?:nih |sih |ya )?(?:petugas|orang nya|tim)|(?:cek|lihat|tanya|nanya) (?:\S+ )?laporan
    laporan (?:saya |aku |kemarin |tadi |yang \S+ |nya |kami ){0,3}(?:sudah|bagaimana|belum|apa|kok|sampai
    +|gimana|kapan|diterima|dibaca|tadi \.)
    (?:bagaimana|gimana) (?:pak |ya |nih |min )?(?:laporan|kelanjutan|nasib|kabar|hasil|pencarian)
    (?:sudah|tos) aya nu ka ?dieu|(?:sudah|tos) (?:ada )?yang ke sini|(?:sudah|udah) (?:di)?baca
    jadi (?:datang|ke sini|kesini) tidak|jadi kesini|tindak lanjut
""")
WITHDRAW = any_of(r"""
    sudah (?:balik|kembali|pulang) sendiri|bohong|boong\w*|salah lapor|(?:tidak|belum) usah|urung|diurungkan
    tidak perlu (?:lagi|datang|ke ?sini|petugas|dijemput)|laporan (?:\S+ ){0,3}(?:tutup|selesai|batal)
    lupakan (?:aja|saja|laporan)|(?:cabut|tarik) laporan|salah paham|batal
    (?:tidak|ora|teu) (?:jadi|usah|perlu|sido|janten)(?! (?:takut|khawatir|ditanya|malu|rumah sakit))(?: \S+){0,2}
    (?:hapus|tarik|cabut|abai|abaikan|tutup|hentikan|stop|urungkan) (?:aja |saja |kembali |ulang )?
    +(?:laporan|yang tadi|lapor|aduan|pesan|chat)
    laporan (?:\S+ ){0,3}(?:hapus|dihapus|tarik|ditarik|cabut|dicabut|abai|tutup|ditutup|tidak usah|batal)
    (?:tolong |mau )?(?:dihapus|dicabut|ditarik) (?:aja |saja )?(?:laporan)?
    salah (?:pencet|kirim|orang|info|lapor|alamat (?:pak)?|sambung|paham|sangka|nomor|tekan|duga|lihat)|abai|pencet
    jangan (?:jadi )?(?:datang|ke ?sini|dilanjut\S*)
    (?:sudah|tos) (?:\S+ )?(?:pulang|mulih|beres|diambil|jemput|dijemput|dibawa)(?: \S+){0,2} (?:orang
    +|keluarga|saudara|anak|suami|istri|sendiri|dewe|ambulans|kembali)
    (?:keluarga|saudara|anak|orang tua)(?: nya)? sudah (?:jemput|datang|ambil|bawa)|iseng|laporan palsu
    (?:tos|sudah) ada (?:yang|nu) (?:mapag|jemput)|never mind|nevermind|sudah beres|sudah aman pak
    sudah tidak ada orang|sudah pergi (?:pak )?(?:orang|dia)|cuma (?:tes|coba|iseng)
    masalah (?:nya )?(?:sudah )?selesai|sudah selesai
""")
_KIN = any_of(r"""
    ibu|bapak|suami|istri|kakak|adik|paman|bibi|saudara|anak|orang tua|lansia|ayah|keponakan|sepupu|cucu|mertua|om
    bibi|teman
""")
_OF = r"saya|kami|kandung|nya kami|tiri|ku"
_GONE = any_of(r"""
    hilang|lari|kabur|nyasar
    (?:tidak|belum|ora|durung|tidak pernah) (?:\S+ )?(?:pulang|kembali|ketemu|balik|ada kabar|muleh)|pergi
    keluar rumah|minggat|ditinggal rumah|terpisah|kepisah|pamit|tidak tahu (?:dimana|mana|kemana)|misah
""")
KIN_SEARCH = any_of(rf"""
    (?:{_KIN}) (?:(?:{_KIN}|laki|perempuan|\S+) )?(?:{_OF}) (?:\S+ ){{0,6}}(?:{_GONE})
    (?:cari|kehilangan|mencari) (?:\S+ ){{0,3}}(?:{_KIN})(?: \S+)?(?: (?:{_OF}))?
    saya (?:paman|bapak|ibu|adik|kakak) (?:hilang|is hilang|nyasar)
    kehilangan (?:anggota )?(?:saudara|keluarga|{_KIN})
    (?:ketemu|lihat|temukan|nemu) (?:\S+ ){{0,2}}(?:{_KIN}) (?:{_OF})|hilang (?:\S+ ){{0,3}}(?:{_KIN}) (?:{_OF})
    mr x|mrs x
    (?:{_KIN}) (?:{_OF}) (?:\S+ ){{0,4}}(?:dibawa satpol|di ?rumah singgah|di dinsos|diamankan|terjaring|razia)
    dikubur (?:\S+ ){{0,2}}dinsos|kubur (?:nya )?(?:di )?mana
    ada (?:\S+ ){{0,3}}(?:{_KIN}) (?:{_OF})(?: \S+){{0,3}} (?:di )?(?:rumah singgah|dinsos|panti|rsud)
    apa (?:\S+ )?(?:{_KIN}) (?:{_OF})|makam (?:nya )?(?:di ?)?mana
""")
SEARCH = any_of(r"""
    orang hilang|dicari (?:orang|keluarga)|tolong (?:\S+ )?cari|mencari keluarga
    cari (?:keluarga|saudara|orang hilang)|since .* hilang|hilang since
""")
SIGHTING = any_of(r"""
    yang (?:\S+ )?(?:lapor|dilapor|kemarin|tadi) (?:\S+ )?(?:jalan|lari|pindah|pergi) (?:ke|arah)
    (?:lihat|ketemu|papasan) (?:\S+ ){1,3}(?:yang )?(?:\S+ )?(?:itu|tadi|kemarin|viral|hilang|dicari|cari|foto)
    (?:pantau\w*|target) , ybs|ybs (?:di ?lihat|berada|lihat|muncul|ada di)
    orang (?:itu|tadi|kemarin) (?:\S+ ){0,2}(?:muncul|nongol|datang|kembali|ada|lewat|lihat)
    mirip (?:\S+ ){0,3}(?:foto|dicari|hilang|kemarin)|seperti (?:\S+ ){0,2}(?:di foto|foto|yang dicari)
    masih di (?:tempat|situ|sini|lokasi) (?:yang )?(?:sama|dengan|kemarin)
    (?<!tidak )(?<!belum )(?:lihat|ketemu|muncul|nongol|kembali|balik|lewat|ada|datang|timbul|nemu|mangkal
    +|tidur)(?: nya)? (?:orang |dia |pak |nih )?lagi(?! (?:tidur|duduk|amuk|tunggu|makan|sakit|nangis|tangis
    +|baring|pingsan))
    (?:lihat|ketemu|muncul|ditemukan|terlihat|terpantau|pantau)(?: \S+)? kembali|lagi ada (?:di|nih)|terpantau
    pantau
    (?:yang|orang yang|lansia yang|odgj yang|kakek yang|nenek yang) (?:\S+ ){0,2}(?:kemarin|tadi|waktu itu
    +|dulu|lapor|dicari|cari|hilang|itu|difoto|foto|di foto|minggu lalu|lalu|viral)(?: \S+){0,4} (?:ada
    +|lihat|ketemu|muncul|nongol|lewat|balik|kembali|barusan|sekarang di|di sini)
    ketemu (?:nih |pak )?(?:yang|orang yang) (?:\S+ ){0,2}(?:cari|dicari|kemarin|tadi|hilang)
    saya lihat (?:\S+ ){0,2}(?:yang )?(?:kemarin|tadi|dicari|hilang)
""")
QUESTION = any_of(r"""
    apa beda|berapa lama biasanya|nanti (?:\S+ ){0,4}(?:apa|tidak|mana|siapa)|dibawa (?:\S+ )?nanti
    biasa (?:\S+ )?(?:datang|berapa|lama)|berapa lama biasa|(?:itu|ini) apa
    (?:alamat|nomor|no|kontak|kantor|jam|syarat|prosedur|cara|alur) (?:\S+ ){0,6}(?:mana|berapa|apa|bagaimana)
    siapa (?:yang|aja|saja)|rahasia (?:tidak|kan)|kenapa (?:\S+ ){0,4}(?:dinsos|trc|bot|petugas)
    (?:bedanya|beda) apa|maksudnya apa|(?:ada|punya) (?:aplikasi|website|ig|instagram|call center|hotline)
    (?:apa|apakah) (?:\S+ ){0,5}(?:bisa|boleh|ada|harus|perlu|buka|bot|gratis|bayar|layan)
    (?:bisa|boleh|bayar|buka|gratis|harus|perlu|tahu|aman|rahasia|biaya|jemput|ada) (?:\S+ ){0,8}(?:tidak
    +|apa tidak|kan) (?:\.|pak|ya|sih|$)
    (?:bisa|boleh|bayar|buka|gratis|harus|aman) (?:\S+ ){0,9}tidak|berapa (?:lama|biaya|nomor|ya|\.)
    biaya(?: nya)? berapa
    (?:nomor|alamat|syarat|jam|no|prosedur|cara|biaya|jadwal) (?:\S+ ){0,6}(?:berapa|mana|dimana|apa
    +|bagaimana|gimana|buka)
    (?:ini|iki) (?:bot|robot|orang|admin|nomor|siapa|apa|layan|dinsos|chat|akun|grup|trc)
    (?:bagaimana|gimana|cara) (?:\S+ ){0,5}(?:lapor|cara|ya)
    (?:kalau|jika) (?:\S+ ){0,9}(?:bagaimana|kemana|mana|tidak|boleh|bisa|apa|harus)
    apa (?:aja|saja|itu|bedanya|gunanya|yang|syarat|bisa|boleh)|bot (?:apa|tah|atau|ya)|siapa (?:ini|yang)|can saya
    bisa saya|jam berapa|dibawa (?:ke ?)?mana|kemana sih|mau tanya|mau nanya|do you|are you|is this|what is|24 jam
    data (?:\S+ )?aman|rahasia|gratis
""")
OTHER = any_of(r"""
    damkar|pemadam|kadaluarsa|makanan (?:basi|beracun|kadaluarsa)|pohon (?:\S+ ){0,2}(?:pangkas|tebang)
    sekolah (?:\S+ ){0,4}(?:mahal|bantu)|saluran air|konsultasi
    surat (?:pindah|domisili|keterangan|tidak mampu|nikah|kuasa|pengantar|tanah|miskin|kematian|izin)|domisili
    (?:jembatan|halte|trotoar|taman|jalan|fasilitas|lampu|pagar|atap|rumah) (?:\S+ ){0,2}(?:rusak|perbaiki
    +|ambruk|bocor|retak)
    renovasi|perbaiki|benerin|diperbaiki|stnk|samsat|cctv|marka|zebra cross|wc umum|toilet umum|reklame|spanduk
    harga|elpiji|minyak goreng|air bersih|sedot wc|septik|dbd|rabies|judol|judi|miras|prostitusi|balap liar|knalpot
    petasan|waris|bpn|upah|gaji|phk|disnaker|angkot|tiket|imunisasi|nomor antri|antrian
    daftar (?:sekolah|kuliah|haji|bantu\w*)|kuliah|kredit|cicil|khitan|sunat massal|mudik gratis|perpustakaan|paud
    guru|kelurahan (?:buka|tutup)|rt saya|rw saya|ktp|kk|kartu keluarga|e-ktp|akta|akte|sim|skck|paspor|bansos|blt
    pkh|bpnt|kip|kis|dtks|bpjs|jamkes\w*|jkn|sembako|beras bantu|beras|pra ?kerja|umkm|lowong\w*|loker|kerja di
    daftar kerja|bedah rumah|rtlh|rutilahu|rumah tidak layak|kursi roda|kaki palsu|alat bantu dengar|tongkat ketiak
    sktm|santunan|lampu jalan|pju|lampu (?:\S+ )?mati|mati lampu|listrik|pln|pdam
    air (?:\S+ )?(?:mati|kotor|keruh|tidak)|ledeng
    jalan (?:\S+ )?(?:rusak|bolong|lubang|berlubang|hancur|retak|ambles)|lubang|aspal|trotoar rusak|sampah|got
    selokan|mampet|banjir|drainase|pohon (?:\S+ )?(?:ambruk|roboh|tumbang|jatuh)|parkir|macet|lampu merah mati
    pungli|calo|sertifikat|ular|tawon|biawak|monyet|kucing|anjing|ayam|buaya|sarang|hewan|kebakaran|bakar|gas|maling
    begal|rampok|jambret|curi|pencuri|copet|tawuran|narkoba|pinjol|pinjam|tipu|penipu\w*|polisi|tilang|kdrt
    suami (?:saya )?(?:\S+ ){0,2}(?:pukul|cekik|selingkuh|serang|ancam)|pukul suami|cerai|nikah|bising|berisik
    karaoke\w*|tetangga (?:\S+ )?(?:ribut|berisik)|sekolah (?:\S+ )?(?:biaya|gratis|dimana|negeri)|ppdb|zonasi
    beasiswa|ijazah|sekolah tidak ada biaya|pajak|pbb|imb|izin usaha|vaksin|posyandu|puskesmas (?:buka|antri)|wifi
    internet|formalin|makanan basi|pom air|zakat|masjid bantu|proposal|magang|kkn|pkl|pedagang kaki lima|baliho
    kabel|tiang listrik|stunting|warung tutup|dana (?:desa|hibah|kelurahan)|bantu (?:usaha|modal|sekolah|sosial)
    hutang|utang|rentenir|rumah sakit (?:\S+ )?(?:penuh|kamar)|kamar rs|tarif|ambulans gratis|ambulans jenazah
    fogging|nyamuk|tikus|asap pabrik|limbah|bau limbah|pabrik|galian|izin|tanah wakaf|sengketa
""")
ADDITION_SURE = any_of(r"""
    yang (?:saya |tadi )*(?:lapor|kirim|bilang|maksud) (?:tadi )?itu|nomor (?:\S+ ){0,3}hubung|ralat
    bukan (?:\S+ ){1,5}(?:tapi|melainkan)|(?<!orang )pindah (?:pak|dia|orang|lagi|ke)|koreksi|revisi|tambah|nambah
    lupa (?:bilang|kata|kasih|info|sebut|,)|salah (?:ketik|tulis)
""")
ADDITION = any_of(r"""
    (?:share|shareloc|sharelok|ini) (?:\S+ )?(?:lokasi|maps|foto|video)|ralat|koreksi|revisi|tambah|nambah|tambahan
    info tambahan|lupa (?:bilang|kata|kasih|info|sebut)|maksud(?: nya)?|salah (?:ketik|tulis)|yang (?:bener|benar)
    update ,|(?:no|nomor) (?:hp |wa |telepon )?saya|(?:hp|wa|telepon) saya
    ini (?:foto|fotonya|nomor|lokasi|alamat|video|maps|titik)|foto(?:nya)?|patokan(?: nya)?|posisi terakhir
    posisi (?:nya )?(?:pindah|geser)|lokasi(?: nya)? (?:pindah|geser|di|sudah)
    sekarang (?:dia|orang|malah|mulai|pindah)|pak sekarang (?:dia|orang)
    (?:penelepon|pelapor) (?:\S+ ){0,2}(?:telepon|menghubungi|hubung) (?:lagi|kembali|ulang|sedang)
    (?:penelepon|pelapor) (?:kembali|lagi)|ybs (?:sudah|sekarang|pindah)
""")
PERSON = any_of(r"""
    amuk|anak (?:laki|perempuan|sd)|mulut (?:\S+ )?(?:darah|busa)|odgj|gelandangan|terlantar|lansia|bayi|balita
    bocah|anak (?:jalan|kecil|punk|hilang)|mayat|manusia silver|tuna ?wisma
    ada (?:orang|bapak|ibu|laki|perempuan|anak|lansia)(?! (?:jual|parkir|dagang|karaoke|bakar sampah|judi|mabuk))
    orang (?:tua|hilang|sakit|stres|tidur|tergeletak|pingsan|kejang|meninggal)|pikun|sakit jiwa|ganggu jiwa|ongkos
    kehabisan|bekal|tidak punya (?:uang|duit)|pulang ke|bunuh diri|bakar diri
""")
CALL = any_of(r"""
    lapor ada|mau lapor|ingin lapor|(?<!sudah )tolong|cepat
    ada (?:orang|odgj|lansia|gelandangan|bayi|anak|bapak|ibu|yang)|darurat
""")
SPAM = any_of(r"""
    (?<!orang )jual (?:motor|mobil|pulsa|tanah|rumah|akun|obat|followers?)|pinjam online|pinjaman|slot|gacor|maxwin
    judi online
    togel|cair [0-9]+ menit|undian|hadiah|menang|pemenang|promo|diskon
    dijual (?:cepat|murah|rumah|tanah|mobil|motor|akun|nego)|jasa|open bo|investasi|cuan
    link di bio|klik|follow|subscribe|pulsa murah|obat kuat|crypto|trading|giveaway|dana kaget
""")
BEASTS = r"anjing|babi|asu|monyet"
INSULT = any_of(r"""
    goblok|bego|tolol|bangsat|kontol|memek|jancok|kampret|tai(?! lalat)|bodoh|bacot|setan|brengsek|sialan|ngentot
    kimak|dancok
    idiot
""")
JOKE = any_of(r"""
    mantan saya|sayang(?: \S+){0,3}|jomblo|hati saya|cinta|kangen|gebetan|pacar saya terlantar|lagi apa|i love
    love you|gabut|test test|mau curhat
""")
# What other offices give: asked for even where an old or a sick person needs it.
_GIFTS = any_of(r"""
    kursi roda|kaki palsu|tongkat|alat bantu|bansos|pkh|blt|bpnt|sembako|beras|ktp|akta|kartu keluarga|kk|kis|bpjs
    bedah rumah|dtks|sktm|popok|pampers|susu|kerja|sekolah|modal|bantu\w* (?:sosial|lansia|tunai|pemerintah)
""")
ASKS_FOR = any_of(rf"""
    (?:minta|butuh|mau|dapat|daftar|ajukan|ajuan|cara|pinjam|permohonan|urus|bikin|syarat|cair|kapan)
    + (?:\S+ ){{0,3}}(?:{_GIFTS})
    (?:{_GIFTS}) (?:\S+ ){{0,5}}(?:cair|belum|bagaimana|kapan|turun|dapat|mati|tidak aktif|hilang)
""")
# Violence at home: the office for women and children, after 112.
AT_HOME = any_of(r"""
    kdrt
    (?:suami|istri|pacar|mantan|mertua|laki saya) (?:saya |aku )?(?:\S+ ){0,2}(?:(?:di)?pukul|(?:di)?cekik|
    +(?:di)?siksa|(?:di)?ancam)
    saya (?:\S+ ){0,3}(?:(?:di)?pukul|(?:di)?cekik|siksa|diancam|sekap) (?:\S+ )?(?:suami|istri|pacar
    +|mantan|mertua|bapak|orang tua)
    (?:suami|pacar|mantan|mertua|(?:bapak|ibu|ayah|kakak|adik) (?:tiri|ipar|kandung)) (?:saya |aku )?(?:\S+ ){0,2}
    +(?:siksa|pukul|perkosa|cabul|leceh|sekap|raba|paksa) (?:saya|aku|anak saya)
    (?:saya|aku|(?:anak|adik|keponakan|saudara|istri|kakak|cucu) (?:\S+ )?saya) (?:\S+ )?(?:perkosa|cabul|leceh)
""")
# Nobody but this service looks after them.
OURS = r"odgj|gelandangan|terlantar|ganggu jiwa|sakit jiwa|mayat|bayi|tergeletak|pingsan|nyasar|pikun"
