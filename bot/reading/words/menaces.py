"""What people do to others or to themselves, fire, and where somebody may not stand: groups of plain words that mean
danger. Patterns over `Normal.line`."""

from bot.reading.words.bodies import G3, PARTS, G, W
from bot.reading.words.forms import any_of

_ARMS = any_of(r"""
    alat|sayat|pisau|golok|senjata|kayu|sajam|linggis|kapak|benda tajam|palu|martil|obeng|bensin|batako
    gir|petasan|mercon|celurit|jarum|suntik
""")
_SMALL = any_of(rf"""
    bayi|balita|(?:anak|bocah|adik) (?:masih )?(?:kecil|bayi|balita|piyik)|anak bocah|bocah
    (?:anak|bocah) (?:{W} )?(?:[1-5]|satu|dua|tiga|empat|lima) (?:tahun|th|bulan)
""")
_YOUNG = r"(?:(?:[1-6]|satu|dua|tiga|empat|lima|enam) (?:tahun|th|bulan)|[1-6]an(?: tahun)?)"
_HEIGHTS = any_of(r"""
    jembatan|flyover|atap|balkon|tower|menara|sutet|genteng|tiang|pagar|lantai \S+|gedung|jpo|tembok|tebing|jendela
    pohon|penyeberangan|penyebrangan|tepi|bibir
""")
_EDGE = r"pinggir|bibir|tepi|atas|luar|pagar|ujung"
_HOLDERS = any_of(r"""
    semak|kebon|kebun|sawah|got|selokan|kardus|kerdus|tempat sampah|tong sampah|bak sampah|plastik|kantong|kresek|tas
    karung|ember|koper|toilet|wc|sarung|teras|emperan|pinggir|keranjang|bangku|pos|pintu|gerbang|sampah
""")
_ANYBODY = any_of(r"""
    orang|warga|anak|bocah|ibu|bapak|tetangga|saya|motor|pak (?:rt|rw|lurah|satpam|haji|ustad)|pengendara|guru|satpam
    pakai|bawa|penumpang|jamaah|murid|siswa|pembeli|pedagang|tukang|istri|suami|kakak|adik|cewek|perempuan|laki|lansia
    kami|kita|polisi|petugas
""")

_NOT_NOT = rf"(?:(?!tidak|tanpa|bukan|sambil|terus|lalu|malah|tapi|baju|celana){W} ){{0,4}}"

WEAPON = any_of(rf"""
    (?:bawa|pegang|rampas|rebut|ambil|keluar|acung|sabet|ayun|simpan|punya|main|pakai|cabut|selip|genggam
    +|umpet|dibawa|sedia|asah|tenteng|todong|dengan|putar|kibas|gedor|jaga|nyari|cari) {_NOT_NOT}(?:{_ARMS})
    bawa {G}(?:batu|besi|bambu|alat|minyak tanah|bensin|air keras)|golok|sajam|senjata|tembak|bersenjata
    (?:pisau|kayu|alat|besi) {G}(?:di tangan|di tas|tangan)|todong|bacok|tusuk|botol pecah
    (?:main|ayun) (?:{W} )?(?:besi|rantai|balok|tongkat|kayu)|bensin (?:{W} ){{0,4}}tangan|(?:jadi|jadiin) abu
    (?:holding|with|has) {G}(?:pisau|golok|senjata)
""")
VIOLENCE = any_of(rf"""
    amuk|pukul(?! (?:paku|beling|kaca|duri)(?= ))|serang|(?:di)?cekik|(?:di)?bunuh|diserang|diancam
    dibacok|ditusuk|ditembak|dilempar
    cakar {G}(?:{_ANYBODY}|{PARTS})
    lempar {G3}(?:batu|botol|kaca|orang|motor|mobil|rumah|warga|piring|anak|pot|kursi)|lempar batu|lempar
    kejar {G}(?:{_ANYBODY})|(?:{_ANYBODY}) {G}kejar {G}(?:{_ANYBODY})|(?:dia|odgj) kejar|dikejar
    rusak {G}(?:rumah|kaca|mobil|motor|warung|barang|toko|pagar|pintu|jendela|genteng|piring|spion|etalase|dagangan
    +|lapak)
    (?:kaca|spion|jendela|etalase|pintu|pagar|genteng) (?:{W} ){{0,2}}rusak (?:sama |dengan |oleh )?(?:orang|odgj
    +|pemuda)
    tawuran|gigit (?:orang|warga|saya|tangan|{PARTS}|anak|petugas)|bikin rusuh|brutal
    banting (?:orang|anak|bayi|motor|warga|ibu)|cakar|(?:nyulut|sulut) {G}(?:rumah|api|kompor|gas|bensin|kasur
    +|tabung)|beringas|bantai|aniaya|siksa
    (?:(?:di)?siram|guyur|tuang|semprot|banjur) {G}(?:air keras|air panas|bensin|minyak tanah|pertalite|solar
    +|spirtus|tiner)
    hadang {G}(?:orang|mobil|motor)|dorong orang|membahayakan
    (?:lepas|hilang|di luar) kendali|tidak terkendali|(?:barang|perabot\S*|piring|kursi|lemari) (?:{W} )?banting
    banting (?:{W} )?(?:barang|perabot\S*|piring|kursi|semua)|(?:ibu|bapak|lansia|anak|istri|adik)
    + dorong(?! (?:troli|gerobak|motor|sepeda|kereta|kursi|barang|mobil))
    seret (?:{W} ){{0,2}}(?:masuk|ke|warga|orang|motor|mobil|paksa)|sundut
    bahaya (?:(?:buat|untuk) )?(?:warga|orang|anak|tetangga|banget)|berkelahi|kelahi
    minta ampun|(?:jerit|suara|teriak) (?:orang )?(?:minta )?(?:tolong|ampun)
    tarik paksa {G}(?:mobil|motor|orang|laki)
    (?:mau|coba|niat) (?:celaka\S*|lukai|sakiti) |celakain|mencelakai|nyelakain
""")
ABUSE = any_of(rf"""
    (?:anak|bocah|balita|lansia|ibu|istri|adik) {G}(?:ikat|rantai|kunci|sekap|kurung|sundut)|perkosa|cabul|culik|sekap
    (?:me)?ngurung (?:anak|adik|istri|ibu|bapak|orang|lansia)
    (?:di)?(?:garap|gilir|perawanin) (?:rame\S*|ramai\S*|bareng|gantian|dengan|sama|oleh|orang)
    (?:{_SMALL}|anak) {G}(?:siksa|(?:di)?pukul|lebam|sundut|disundut|setrika)
    (?:di)?ikat {G}(?:rantai|tali|kandang|pohon|tiang|gudang)
    penuh (?:bekas |dengan )*(?:luka|lebam|sundut|sayat|pukul|siksa|cambuk)|leceh|jual (?:anak|bayi)|(?:anak|bayi
    +|perempuan|istri|bocah) (?:{W} ){{0,3}}dijual(?! orang tua| ibu| bapak)|bayi (?:nya )?dijual
    telantar {G}bayi|bekap|bius|pasung (?:{W} ){{0,8}}(?:luka|busuk|demam|darah|kurus|tidak makan)
    (?:anak|bocah|balita|cewek|perempuan) (?:{W} ){{0,3}}(?:raba|grepe|gerepe|gerayang|cium paksa|peluk paksa)
    (?:anak|bocah|balita|bayi) (?:{W} ){{0,2}}(?:dibawa|bawa|tarik) (?:lari|pergi|paksa) (?:{W} )?(?:orang|laki
    +|perempuan)
    (?:narik|tarik|seret|geret) (?:{W} )?(?:anak|bocah|balita)(?! (?:ikut|main|bercanda))
    (?:anak|bocah|balita) (?:{W} ){{0,3}}(?:tarik|seret|geret) (?:{W} )?(?:orang|laki|bapak|om|perempuan|ibu)
    (?:pegang|raba|elus|remas) (?:{W} ){{0,2}}(?:paha|dada|payudara|pantat|kelamin|kemaluan)
    (?:(?:bapak|ibu|kakak|abang) tiri|guru|paman|kakek|majikan|ustad) {G}(?:pegang|raba|elus|gerayang) {G}(?:anak|adik
    +|murid|siswi|cucu|keponakan|santri|bocah)
    paksa {G}(?:seks|bugil)|(?:bayi|balita|anak) {G}(?:{W} ){{0,2}}(?:di|dalam) mobil {G}(?:panas|kunci)
    kunci {G3}(?:mobil|kamar mandi) {G}(?:panas|anak|bayi)
""")
THREAT = any_of(r"""
    (?:saya|anak|adik|istri|ibu|dia) (?:\S+ ){0,2}kuntit|kuntit (?:\S+ ){0,3}(?:takut|orang asing)
    (?:aneh|asing|mencurigakan|tidak (?:di)?kenal) (?:\S+ ){0,3}(?:ikut|kuntit) (?:terus )?saya
    ancam|(?:mau|akan|niat|bilang|pengen) (?:bunuh|habisi|habisin|bantai|matiin|bakar|pukul|tusuk|bacok)|bom
    habisin semua
""")
CROWD = any_of(r"""
    massa (?:pukul|bakar|hakimi)|(?:di)?keroyok|dipukul|(?:warga|massa|rame2|ramai|rame rame|rame) (?:pada )?pukul
    diarak
    amuk massa|jadi sasaran|(?:di)?telanjangin|(?:di)?hakimi
    tuduh (?:maling|begal|culik|copet) {0,1}(?:\S+ ){0,3}(?:pukul
    +|tendang|ikat|keroyok)
""")
FIRE = any_of(r"""
    bakar|api|asap (?:tebal|hitam)|gas {0,1}(?:nya )?bocor|bocor gas|meledak|ledak|(?:tabung )?gas meledak|korek
    (?:rumah|kontrakan|kasur|toko) {0,1}(?:\S+ )?(?:keluar )?asap|korsleting
""")
SUICIDE = any_of(rf"""
    bunuh diri|mau nekat|nekat (?:mau )?(?:loncat|lompat|terjun)|selamat tinggal (?:semua|dunia)|gantung (?:diri|leher)
    (?:mau|akan|coba|niat|ancam|pengen|pingin|ingin) (?:\S+ )?(?:jatuh diri|akhiri|gantung
    +|mati|loncat|terjun|hilang dari dunia|tenggelam diri)|tenggelam (?:diri|diri nya)|terjun
    akhiri {G}hidup|(?:mau|lebih baik|mending|saja|cape|pengen) (?:saya |aku )?(?:mati|hilang aja)|bos[ae]n hidup
    cape hidup|capek hidup|lelah hidup
    tidak (?:mau|kuat|sanggup|ada guna|tahan|pengen) {G}hidup
    (?:sudah )?(?:tidak kuat|gakuat|tidak sanggup) {G}(?:mau|hilang|mati)
    (?:sayat|silet|pisau|potong|iris|tusuk) {G}(?:pergelangan|lengan|tangan|nadi|urat|leher|diri|paha|perut sendiri)
    (?:tangan|lengan|pergelangan|nadi|leher) (?:nya )?(?:{W} ){{0,2}}sayat|sayat
    (?:manjat|panjat) {G}(?:{_HEIGHTS})|naik {G}(?!lantai|gedung)(?:{_HEIGHTS})|(?:manjat|panjat) (?:pagar )?jembatan
    minum {G}(?:racun|pembersih|obat banyak|obat nyamuk)|sakiti diri|lukai diri|nyakitin diri|self harm|(?:sakit
    +|luka) diri(?: sendiri)?
    (?:berdiri|duduk|jongkok|gantung|tangis|nongkrong|gelantung\S*|baring|jalan) (?:di
    + |ke )?(?:{W} ){{0,2}}(?:(?:{_EDGE})\S*
    + (?:{W} ){{0,2}}(?:{_HEIGHTS})|atap|flyover pinggir)|berdiri {G}(?:jembatan|flyover|atap|rel)
    di (?:bibir|tepi) jembatan|surat {G}(?:mati|wasiat)|wasiat|foto (?:{W} )?tali(?! sepatu)
    (?:tali|ikat) {G3}(?:leher|plafon|kipas angin|kusen)
    (?:leher|plafon|kusen) {G}tali|(?:pasang|masang|siap) tali|(?:susul|nyusul) {G3}(?:meninggal|almarhum\S*)
    maaf (?:saya|aku) (?:ya )?semua|tidur selamanya|(?:mau|pengen) (?:hilang|pergi) selamanya|selamat tinggal
    kalau (?:saya|aku) mati|bawa mati|tali (?:nya )?(?:juga )?(?:sudah|siap)(?! putus)
    (?:want|wants|going|mau) (?:ke )?(?:die|kill|end)|tabrak diri|kaki (?:{W} ){{0,3}}(?:luar|lewat) pagar
    (?:lewat|melewati|langkah|seberang|luar|balik|atas|sisi|manjat|panjat|naik) {G}(?:pagar|pager|railing|pembatas)
    + (?:{W} ){{0,2}}(?:{_HEIGHTS}|pembatas|batas|pengaman|besi)
    (?:{_HEIGHTS}) (?:{W} ){{0,8}}(?:lewat|melewati|langkah|luar|balik|seberang) (?:pagar|railing|pembatas)
    (?:pamit|maaf) {G3}(?:selamanya|terakhir kali)
    (?:tinggal|ditinggal|meninggal|titip|tulis|temu|ketemu) surat(?! (?:tahu|tanah|miskin|kuasa|izin|pindah|tugas
    +|keterangan))
    mau (?:susul|nyusul) (?:ibu|bapak|suami|istri|kakak|adik|anak|almarhum\S*)|pamit (?:{W} ){{0,4}}titip
    jangan (?:cari|nyari|tunggu|tungguin) (?:saya|aku)(?= )(?! di)
    (?:jaga|titip|rawat) (?:ibu|bapak|anak|adik|kakak|kucing|keluarga|diri) (?:{W} ){{0,2}}ya (?:{W} ){{0,9}}(?:mati
    +|tidak aktif|tidak bisa|jangan|maaf|selamat)
    (?:cape|capek|lelah) (?:, )?(?:tolong )?(?:jaga|titip|rawat)
    titip (?:anak|ibu|bapak|keluarga) (?:{W} ){{0,5}}(?:hp|nomor) (?:{W} ){{0,2}}(?:mati|tidak aktif)
""")
ON_RAILS = any_of(rf"""
    (?:jalan|tidur|tergeletak|duduk|lari|berdiri|main|turun|baring|merangkak|masuk|mondar mandir|tiduran|jongkok
    +|selonjor)
    + (?:(?!sebelah|samping|belakang|seberang){W} ){{0,3}}(?:di |ke |dekat |arah )?(?:tengah jalan(?! kaki)
    +|tengah tol|jalan tol|tengah rel|
    +(?:pinggir )?rel|tol (?!kebon|karawaci|karang))
    di (?:tengah |pinggir |atas )?rel|kereta {{0,1}}(?:{W} )?(?:mau |akan |sudah )?lewat|mau tabrak|hampir tabrak
    nyaris tabrak|(?:masuk|jalan|tidur|berdiri|duduk|lari) (?:{W} ){{0,3}}(?:jalur|perlintasan) kereta
    (?:pinggir|tengah) (?:tol|rel) (?:tidur|baring|duduk|selonjor|jongkok)\S*
    nyebrang tol|ke tengah jalan|di tengah jalan|bahu (?:jalan )?tol
""")
CHILD = any_of(rf"""
    bayi (?:{W} ){{0,5}}(?:{_HOLDERS})|(?:{_HOLDERS}) (?:{W} ){{0,10}}bayi(?! (?:saya|sehat|tetangga|nya sehat))
    suara bayi
    (?:anak|cucu|adik|keponakan|bocah) (?:saya |kami )?(?:{W} ){{0,3}}hilang (?:{W} ){{0,8}}(?:menit|barusan)
    (?:{_SMALL}) (?:umur )?(?:{W} ){{0,7}}(?:sendiri|ditinggal|terlantar|dibuang|kunci|tidak ada
    + (?:yang )?(?:orang tua|jaga|ibu|urus)|hanyut|tinggal)
    (?:anak|bocah) (?:{W} ){{0,3}}{_YOUNG} (?:{W} ){{0,6}}(?:sendiri|ditinggal|terlantar|tidak ada
    + (?:orang tua|yang jaga)|nyasar|kunci)|{_YOUNG} (?:{W} ){{0,3}}(?:ditinggal|sendiri)
    (?:sendiri|ditinggal|nyasar) (?:{W} ){{0,3}}(?:balita|bayi|bocah kecil|anak kecil)
    (?:buang|ketemu|dibuang|nemu|temu) (?:{W} ){{0,2}}bayi|bayi (?:baru|habis|bru) lahir|bayi merah|newborn
    bayi (?:{W} ){{0,4}}(?:dibuang|buang|ditaro|ditaruh|taruh|letak|bungkus|dibungkus|ditinggal)|temu bayi|janin|orok
    (?:{_SMALL}) (?:{W} ){{0,6}}(?:manjat|panjat|balkon|jendela|tengah jalan|jalan raya|rel|banyak mobil|banyak motor)
    anak (?:(?!terjun|lompat|loncat){W} ){{0,4}}(?:atap|rel|balkon)|(?:bayi|balita|anak) (?:{W} ){{0,4}}dalam mobil
    (?:bocah|balita|anak kecil) (?:{W} ){{0,14}}(?:kali|sungai|rel|tol|danau|situ|empang|kolam
    +|bendungan) (?:{W} ){{0,6}}sendiri
    (?:anak|bocah) (?:{W} ){{0,3}}sendiri (?:{W} ){{0,3}}(?:kali|sungai|rel|jalan raya|tengah jalan|danau|situ)
    alone baby|baby alone
    (?:anak|bocah|adik|saudara|cucu) (?:{W} ){{0,3}}(?:umur )?{_YOUNG} (?:{W} ){{0,5}}(?:hilang|lepas|pisah|kepisah)
    (?:anak|bocah) (?:{W} ){{0,6}}(?:pinggir|tepi|bibir|dekat) (?:kali|danau|situ|sungai|rel|empang|kolam|waduk)
    + (?:{W} ){{0,4}}(?:tidak ada|tanpa)
    (?:small|little|kecil) (?:anak|kid|bocah) {G}(?:sendiri|alone)
""")
ROBBERY = any_of(r"""
    begal|rampok (?:pakai|bawa|dengan|bersenjata|masuk)|perampok|sandera|tembak|todong
    masuk (?:rumah|kamar) (?:\S+ ){0,5}(?:sembunyi|(?:ng)?umpet)
    (?:maling|curi|pencuri) (?:\S+ ){0,2}(?:dalam|masuk) (?:rumah|kamar)|(?:maling|curi) (?:nya )?masih (?:di|dalam|ada)
""")
