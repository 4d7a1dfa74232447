"""What is wrong with a body: groups of plain words that mean danger to a life. Patterns over `Normal.line`."""

from bot.reading.words.forms import any_of

W = r"[^\s.]+"
G = rf"(?:{W} ){{0,2}}"  # up to two words between
G3 = rf"(?:{W} ){{0,4}}"
NOT = r"(?:tidak|belum|susah|sulit|berhenti|sudah tidak|ga|tanpa)"

PARTS = any_of(r"""
    (?:kepala|muka|wajah|jidat|dahi|kening|pelipis|mata|hidung|mulut|bibir|telinga|kuping|leher|dada|perut|pinggang
    +|punggung|tangan|lengan|siku|jari|jempol|kaki|paha|lutut|dengkul|betis|tumit|tulang|rusuk|bahu|pundak|badan|tubuh
    +|kulit|usus|dagu|ketiak|gusi|urat|batok)(?:nya|ku|na|e)?
""")
_HURT = (
    "(?:"
    + any_of(r"""
    robek|bocor|sobek|remuk|hancur|ancur|bacok|bolong|putus|rusak|pecah|sayat|tusuk|tembak|koyak|belah|gepeng|penyok
    melepuh|gosong|bakar|potong|terpotong|kepotong|copot|tancap|tertancap|ketancep|nancep|jepit|tabrak|setrum|gigit
    retak|bengkok|keluar isi
    giles|kegiles|gilas|tergilas|memar|lebam|benjol|sobekan|aspal|bonyok|pukul|giling|gergaji|mesin|jerat|kejerat
    terjerat|lilit|kelilit|busuk
""")
    + ")"
)
_UNMOVED = r"(?:tidak|belum|diam|kaku|dingin|susah|tanpa)"
_TOUCHED = r"(?:di)?(?:senggol|goyang|tepuk|colek|sentuh|cubit|gugah|towel|toel|guncang|tepok|kompres|usik)(?:in|kan)?"

UNCONSCIOUS = any_of(rf"""
    pingsan|tergeletak|{NOT} (?:mau |bisa |ada |pada )?(?:melek|sahut|reaksi|buka mata|kedip|noleh|nengok)
    mata (?:nya )?(?:sudah |pada |jadi )?(?:melotot|putih|merem terus|terbalik|kebalik|balik|ke ?atas|ngebalik
    +|kosong)|kayak (?:orang )?mati
    terkulai|lemas (?:\S+ ){{0,3}}tidak (?:berdaya|daya|bisa (?:apa|bicara|ngomong|bangun|berdiri))
    {NOT} (?:lagi |pada |juga |ada |kunjung |kuat )?(?:bisa |mau |kunjung |ada )?(?:di)?(?:bangun|sadar|gerak|respon
    +|reaksi|jawab apa|kedip|usik)|(?:tanda|respon) (?:ke)?hidup
    hilang (?:ke)?sadar|tidak sadar diri|setengah sadar|antara sadar|tidak (?:ber)?daya|nadi lemah|kurang respon
    sadar (?:nya )?(?:sudah )?(?:turun|hilang|lemah)|denyut (?:nya )?lemah|kaku
    (?:badan|tubuh|tangan|kaki|kulit)(?: nya)? (?:\S+ )?(?:dingin|kaku|biru)(?! sehat)|kelenger
    (?:dingin|kaku) (?:semua )?(?:badan|tubuh|tangan|kaki)
    (?:bibir|kuku|muka|wajah|jari) (?:nya )?(?:\S+ )?biru|mati suri|lemas (?:\S+ ){{0,3}}tidak ada tenaga
    antara hidup|darurat medis|hidup (?:apa|atau) (?:tidak|mati|meninggal)
    (?:mati|meninggal) (?:apa|atau) (?:hidup|pingsan)
    jangan sampai (?:mati|meninggal)
    (?:masih hidup|mati|meninggal) (?:apa )?tidak (?:ya|pak|orang)
    (?<!rumah )(?<!gubuk )(?:orang|bapak|ibu|lansia|dia|laki|perempuan|anak|petugas|kakak|adik|suami|istri
    +|teman) (?:(?!rumah|gubuk|atap|pohon|tembok|mau|hampir|kandang){W} ){{0,4}}ambruk
    (?<!pohon )(?<!rumah )(?<!tiang )ambruk (?:pas|waktu|lagi|saat|ketika|tiba|di (?:jalan|trotoar|depan|pinggir))
    {_TOUCHED} (?:{W} ){{0,3}}{_UNMOVED}
    (?:panggil|teriak|tegur|bangun) (?:{W} ){{0,2}}(?:tidak|diam) (?:{W} )?(?:sahut|jawab|noleh|nengok|respon|reaksi
    +|bangun|mau)
    tidak (?:bisa |mau |ada )?(?:jawab|sahut|noleh|nengok) {G}(?:di)?(?:panggil|bangun|colek|goyang|teriak)
    (?:merem|tidur|diam) (?:aja |saja |terus )?(?:{W} ){{0,3}}tidak (?:bangun|gerak|sahut)
    not (?:moving|responding|waking)|wont wake|tidak bangun
    (?:badan|tubuh)(?: nya)? (?:jadi|mulai|sudah|makin|semua|terasa) dingin
    (?:posisi|duduk|diam) (?:{W} ){{0,3}}(?:sama persis|tidak (?:berubah|geser))
""")
NOT_BREATHING = any_of(rf"""
    napas (?:nya )?(?:\S+ )?(?:berat|parah|susah|ngos\S*|bunyi|kembang|kempis|megap|memburu|lemah|tipis|tersendat
    +|grok\S*)
    kubur hidup|dikubur hidup
    {NOT} (?:lagi |bisa |ada |terasa |terlihat |keliatan |kuat )?(?:lihat |bisa )?(?:ber)?napas|henti napas
    napas (?:nya )?(?:sudah )?(?:tidak|hilang)|(?:denyut|jantung) (?:nya )?(?:sudah )?(?:tidak|hilang)
    {NOT} (?:ada |teraba |terasa |ketemu )?denyut|sesak|(?:jantung|denyut) (?:nya )?(?:\S+ )?berhenti
    napas (?:nya )?(?:{W} ){{0,2}}(?:sisa|tinggal) satu|napas (?:nya )?(?:sudah |tinggal |kayak )?(?:sesak|senin
    +|senen|satu satu|putus|habis|berhenti|pendek|cepat|tinggal
    +|satu dua)|tertelan|tersedak|keselek|kesedak|kesedek|keloloden|kloloden|kabesekan|sumbat napas|tercekik|kecekik
    +|kehabisan napas
    napas (?:nya )?(?:{W} )?(?:makin|tambah|mulai) (?:pelan|pendek|berat|lemah|jarang)
    habis napas|dada(?: nya)? (?:{W} )?tidak (?:naik|gerak|kembang)
""")
BLEEDING = any_of(rf"""
    (?:(?:{W} )?tidak (?:mau )?(?:berhenti|brenti|brenti2|mandek) )?(?:ber)?darah|muntah {G}darah
    daerah nya (?:banyak|keluar|ngucur)
""")
INJURED = any_of(rf"""
    luka|pukul (?:paku|beling|kaca|duri)
    (?:(?:di)?siram|kena|tumpah|kesiram|ketumpahan|guyur) {G}(?:air panas|air (?:men)?didih|minyak panas|air keras
    +|kuah|minyak)
    (?:tangan|kaki|jari) (?:nya )?putus|patah
    {_HURT} (?:di |pada |bagian |ke |kena )?{PARTS}
    {PARTS} (?:nya )?(?:(?!tidak|belum|gang|sebelah){W} ){{0,2}}{_HURT}
    lebam|memar|bocor kepala|lumuran|gosong|melepuh|luka bakar|tabrak|setrum|jatuh dari
    adu (?:banteng|kambing|jangkrik)|tabrak lari
    jatuh {G3}(?:motor|tangga|pohon|jembatan|atap|lantai|sepeda|kereta|genteng|got|sumur|jurang|selokan|balkon|sawah
    +|kamar mandi|wc|aspal|trotoar|kali|parit|tembok|peron|{PARTS}|(?:{NOT}) {G}(?:bangun|jalan|berdiri|gerak))
    (?:lansia|tua|hamil|anak|bapak|ibu|orang|bocah|mbah|penumpang|gelandangan|tukang|kendara|pengendara|kurir|ojol
    +|korban) (?:{W} ){{0,2}}(?:baru
    + |tadi )?jatuh
    +(?! sakit| tempo| cinta| miskin| hati)|{PARTS} (?:{W} ){{0,2}}jatuh|jatuh {G}(?:luka|parah)
    gigit (?:{W} ){{0,2}}(?:ular|anjing|kobra|biawak|monyet|buaya)|(?:ular|anjing|kobra) {G}gigit|disengat|tersengat
    kena (?:paku|beling|pecah|peluru|petir|bacok|tusuk|tembak|gerinda|mesin|ledakan|sabet|pukul|begal|setrum)|bisul
    (?:motor|mobil|truk|bus|angkot|bajaj|sepeda|perahu|sampan|getek|pick up|pickup) (?:nya )?(?:{W} ){{0,2}}(?:terbalik
    +|jungkir|slip)|(?:mobil|truk|bus|angkot|bajaj|pick up|pickup) (?:nya )?(?:{W} ){{0,2}}jatuh
    (?:masuk |di )(?:{W} )?kolong (?:mobil|truk|bus|kereta|angkot)|(?:hirup|hisap|sedot|telan) (?:lumpur|arus|mesin)
    (?:tangan|jari|kaki|rambut|baju)(?: nya)? (?:masuk|sangkut|lilit|kelilit|ketarik|tarik) (?:{W} )?(?:mesin|giling
    +|roda
    +|jeruji|rantai|kipas)|tulang(?: nya)? (?:nongol|lihat|keluar|tembus)|lihat tulang
    sengat (?:tawon|lebah|kalajengking|lipan|ubur)|(?:tawon|lebah|kalajengking) {G}sengat
    (?:timpa|ketimpa|kena|tabrak|jatuh kena) (?:{W} )?(?:orang|warga|anak|bapak|ibu|lansia|bocah|pemotor|pengendara)
    (?:ketimpa|tertimpa|tertimbun|timpa|ketimbun|runtuh|jepit) (?:{W} ){{0,2}}(?:pohon|tembok|bangunan|rumah|tiang
    +|baliho
    +|tanah|longsor|kayu|genteng|atap|barang)|terjebak (?:{W} ){{0,2}}(?:api|lift|mobil|rumah|dalam|bangunan
    reruntuhan)
    orang (?:nya )?(?:masih )?(?:di|ke) ?(?:dalam|bawah) (?:mobil|reruntuhan|rumah roboh)
    tolong ada korban
    butuh ambulans(?! gratis| mayat| untuk| kontrol| antar)
    (?:minta|butuh|panggil\S*|tolong|kirim) (?:\S+ ){{0,2}}ambulans (?:\S+ )?(?:cepat|segera|sekarang|tolong)
""")
ILL = any_of(rf"""
    (?:bayi|balita) (?:{W} ){{0,6}}tidak (?:mau |kuat )?(?:nyusu|menyusu|susu)
    (?:kesamber|samber|tersambar|kesambar|sambar|disambar) (?:petir|geledek|gledek|bledek|kereta|mobil|motor|truk|bus)
    (?:denyut|jantung) (?:nya )?(?:kumat|kambuh|sakit|lemah)|gula darah (?:drop|turun)
    (?:asma|jantung) {G}(?:kumat|kambuh)
    kejang|(?:mulut|muka) (?:nya )?(?:\S+ )?(?:miring|mencong|perot)|(?:nyeri|sakit) dada
    dada (?:nya )?(?:nyeri|sakit|berat|sesak)
    serang jantung|(?:badan|muka|tangan|kaki) (?:sebelah|separuh|separo) (?:{W} )?(?:mati|lumpuh|kebas)
    (?:mau|hampir|kayak mau) lewat(?= *(?:$|[.,]| sudah| pak| kayanya))|(?:mau|hampir|nyaris) mati
    usus|digigit|tersambar|gagal jantung|sekarat
    stroke|(?:mulut )?(?:nya )?(?:{W} )?busa|sakit {G}(?:parah|keras|berat)(?! dulu)|kritis|demam tinggi
    panas tinggi|muntah
    dehidrasi|hipoglikemi\S*|hipotermia|(?:menggigil|gigil|gemetar) (?:hebat|terus)|pucat(?: \S+)? (?:biru|pasi)
    +|step|kesakitan
    pucat banget
    sakaratul|tinggal tunggu waktu|(?:diare|mencret) (?:{W} )?(?:parah|terus|darah)|keadaan (?:kritis|darurat)
    pucat (?:kayak|seperti) mayat|tidak makan (?:{W} ){{0,5}}tidak (?:kuat|bisa|sanggup) (?:jalan|bangun|berdiri|gerak)
    tidak (?:bisa |kuat |mampu )(?:ber)?diri (?:lagi )?(?:pucat|darah|lemas|sakit)
    lemas (?:banget |sekali |\S+ ){{0,2}}(?:pucat|biru|panas|muntah)
""")
BIRTH = any_of(rf"""
    melahirkan|ketuban|keguguran|mau (?:lahir|keluar bayi)|kontraksi|mules (?:mau|banget|hamil|sudah)
    air (?:nya )?pecah
    hamil (?:{W} ){{0,5}}(?<!belum )(?<!tidak )(?:mules|sakit|perut|darah|pingsan|jatuh|lemas|kejang|kesakitan|kram
    +|pecah|muntah|keluar)
    kepala bayi|bayi (?:nya )?(?:mau|sudah|hampir) (?:keluar|lahir|nongol)|(?:keluar|pecah) (?:air )?ketuban
    hamil (?:{W} ){{0,16}}(?<!belum )(?<!tidak )(?:mules|air (?:nya )?(?:sudah )?(?:tumpah|keluar|rembes))
    hamil {G}(?:flek|ngeflek)|(?:ngeden|ngejan)|giving birth|in labor|tali (?:pusar|pusat)|ari arinya|ari ari
""")
BODY_FOUND = any_of(rf"""
    (?:tidur|tiduran|tergeletak|badan|baring) (?:{W} ){{0,4}}lalat
    sudah tidak ada ,? ?(?:badan|tubuh) (?:{W} ){{0,3}}(?:lalat|kaku|dingin)
    mayat|(?:temu|ketemu|ada) (?:potong )?(?:kepala|tangan|kaki) (?:orang|manusia)
    (?:kepala|potong|bagian|tubuh|tangan|kaki) {G}manusia|mutilasi|tulang belulang|tulang manusia|kerangka
    meninggal|tewas|tidak (?:ada |ber)?nyawa|mati (?:mendadak|di|dekat|tergeletak|depan|dalam|tabrak|gantung|kaku)
    (?:orang|gelandangan|lansia|pengemis|dia|udah|sudah|bapak|ibu|kayanya|kayaknya|anak|bayi|ada|tamu
    +|penghuni) (?:nya )?
    +(?:yang |sudah |kayak |kayaknya )*mati
    rangka (?:orang|manusia|doang)|(?:jadi|tinggal) rangka|bangkai (?:orang|manusia)|sudah wassalam
    (?:kayaknya|kayanya|sepertinya|mungkin) (?:orang |dia )?(?:nya )?sudah (?:tiada|lewat)
    jasad|(?:orang|ada|nemu|ketemu|temu|lihat|dia|perempuan|laki|bapak|ibu|mayat|badan|tubuh) (?:{W} ){{0,2}}gantung
    +(?! (?:baju|jemuran|tas|lampu))
    gantung (?:di |pakai |dengan )(?:{W} )?(?:kamar|pohon|plafon|dapur|tali|kusen|kos)|gantung diri
    busuk (?:mayat|badan|tubuh)|(?:mayat|tubuh|badan) (?:nya )?busuk|(?:orang|manusia|laki|perempuan) {G}busuk
    pulang ke rahmatullah|tutup usia|tinggal jasad
    innalillahi (?:{W} ){{0,5}}tidak ada|(?:bangkai|busuk) (?:{W} ){{0,8}}(?:kaki|tangan|rambut|kepala) (?:orang
    +|manusia)
    (?:ketemu|temu|lihat|ada) (?:{W} )?(?:orang|manusia|laki|perempuan)(?: {W})? ,? ?sudah (?:{W} )?(?:bengkak
    +|kaku|bau|belatung\S*|membusuk|biru kaku)
    penemuan md|md (?:di|mr x|mrs x|tanpa identitas)
    (?:apung|ngapung|ngambang|mengambang|mengapung) {G3}(?:manusia|orang|badan)
    (?:badan|tubuh|kayak orang) (?:{W} ){{0,2}}(?:nyangkut|sangkut|apung|ngambang|hanyut)
    (?:nyangkut|sangkut|hanyut|ngambang|mengambang|apung) (?:{W} ){{0,14}}(?:telungkup|tengkurap|telentang)
    bau (?:{W} ){{0,2}}(?:busuk|bangkai|mayat|menyengat|anyir|amis|tidak enak|aneh) {G3}(?:dari )?(?:rumah|kontrakan
    +|kamar|kos|keluar
    +|penghuni|terkunci|lihat|orang nya|semak|karung|koper)
    (?:rumah|kontrakan|kamar|tetangga|kos|koper|karung|penghuni) {G3}(?:bau|cium) {G}(?:busuk|bangkai|mayat
    +|menyengat|anyir
    +|amis|tidak enak)|(?:tidak|belum) (?:pernah )?(?:keluar|lihat|kelihatan|keliatan) {G3}bau
    (?:hari|minggu) {G}(?:tidak|belum) (?:keluar|lihat) (?:{W} ){{0,6}}(?:bau|tidak sahut|tidak jawab)|terbujur
    (?:tidak|belum) keluar (?:rumah |kamar )?(?:sudah |dari )?\S+ hari
    \S+ (?:hari|malam|minggu) (?:nya )?(?:sudah )?(?:tidak|belum) (?:keluar|lihat|nongol|buka pintu|muncul)
    (?:ketuk|ketok|gedor|panggil|teriak) {G3}tidak (?:ada )?(?:{W} )?(?:sahut|jawab|suara|respon|buka)
    (?:pintu|kamar|rumah) {G3}tidak (?:kebuka|buka|dibuka) (?:buka )?(?:{W} ){{0,6}}(?:intip|jendela|panggil|ketuk
    +|bau)
    dirubung {G}(?:lalat|belatung|semut)|(?:lalat|semut|belatung) (?:{W} ){{0,3}}(?:muka|wajah|mata|mulut|hidung|mayat)
    (?:kamar|kos|kontrakan|ventilasi|jendela|kaca) (?:{W} ){{0,12}}(?:lalat|belatung)
    (?:lalat|belatung) (?:{W} ){{0,5}}(?:kamar|kos|kontrakan|ventilasi|jendela|kaca)
    tidak gerak (?:{W} ){{0,5}}lalat|lalat (?:{W} ){{0,5}}tidak gerak
    tidak gerak {G}sudah tidak ada|(?:sudah|kayaknya) tidak (?:ada )?(?:ber)?umur
    (?:koper|karung|plastik) {G}(?:isi|berisi) {G}(?:mayat|manusia|orang|badan)|found dead|is dead|dead body
""")
POISON = any_of(rf"""
    banyak (?:pil|obat)|racun|overdosis
    minum air lansia|minum {G}(?:racun|oplosan|pembersih|bensin|minyak tanah|sabun|kapur|baterai|air accu|air aki
    +|accu|aki)|sakaw
    mabuk {G}(?:pingsan|tidak sadar|kejang|muntah|kritis|mati)|oplosan {G3}(?:tidak|kritis|mati|pingsan|muntah)
    (?:minum|pil|obat|tablet|kapsul) (?:{W} ){{0,2}}(?:botol|banyak|strip|butir|bungkus|semua|sekaligus|segenggam
    +|papan)
    +(?: obat| pil)?
""")
DROWNING = any_of(rf"""
    tenggelam|(?:masuk|jatuh|lompat|ilang|hilang|keseret|terseret) (?:ke |di )?(?:kali|sungai|sumur|kolam|situ|got
    +|danau
    +|empang|cisadane|waduk|laut|gorong\S*|parit|jurang|rawa|septik tank|septic tank)|ngapung|ngambang|mengambang
    (?:terseret|terbawa|kebawa|bawa|keseret|dibawa|kesedot|sedot|disedot) (?:arus|banjir|ombak|air|pusar\S*)
    (?:pancing|mancing|renang|mandi|jala|selam) (?:{W} ){{0,9}}(?:orang|dia) (?:nya )?(?:tidak ada|hilang|tidak muncul
    +|tidak timbul|belum muncul)
    (?:motor|sandal|baju|ember|joran|sepatu)\S* (?:{W} ){{0,6}}(?:pinggir|tepi) (?:{W} ){{0,3}}orang (?:nya )?tidak ada
    (?:banjir|air|tanggul|rob) (?:(?!tidak){W} ){{0,12}}(?:terjebak|belum (?:di)?evakuasi|tidak bisa keluar)
    terjebak (?:{W} ){{0,4}}(?:banjir|air|genangan|arus)|air (?:{W} ){{0,2}}se(?:paha|lutut|perut|dada|leher|pinggang)
    + (?:{W} ){{0,9}}(?:lansia|anak|bayi|orang|ibu|hamil)
    mengapung|apung|(?:air|banjir) (?:nya )?(?:sudah )?(?:setinggi |sampai )?(?:se)?(?:pinggang|dada|leher|perut|hidung)
""")
