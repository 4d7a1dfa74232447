"""What else a word speaks of: work, the past, a film, a joke, an office. What is learned of one such word counts for
all of them, so that a golok beside grass is weighed like one beside coconuts. As people type them; one sense a line."""

SENSES = """
work: rumput sawah kebun ladang kelapa tebu kayu tebang ngarit ngupas ngupasin motong masak dapur sayur daging buah
 jual jualan dagang dagangan pedagang penjual tukang kuli buruh tani petani kerja kerjaan kurban nyembelih sate bakso
 jagal mulung pemulung rongsok asah bengkel proyek bangunan rautan modal usaha ngukir pengrajin pandai ternak kambing
well: gpp gapapa sehat sembuh aman anteng kalem tenang pulih waras segar ngopi ngerokok makan minum ngobrol senyum
 ketawa jinak nurut sopan baik ramah beres selamat jalan santai adem normal stabil
past: dulu dulunya dahulu pernah kemarin kemaren semalem semalam lalu lama bekas mantan waktu jaman zaman taun tahun
 bulan minggu sejak dari tadinya sebelumnya lahir kecil muda sudah
tale: film sinetron drakor mimpi game lagu novel cerita dongeng video youtube tiktok berita koran viral hoax hoaks
 konten prank syuting adegan judul kostum poster gambar foto editan debus atraksi pentas drama teater komik anime
 sirkus mainan boneka patung manekin bohongan pura palsu bercanda becanda
joke: wkwk wkwkwk haha hahaha hehe hihi xixi lol anjay njir kwkw canda receh lucu ngakak gokil 🤣
drill: simulasi latihan pelatihan penyuluhan lomba seminar kampanye sosialisasi undangan acara jadwal pameran kursus
 skripsi tugas kuliah sekolah penelitian data wawancara prosedur syarat
office: bansos bpjs kis pkh dtks blt bantuan santunan daftar ngurus urus surat akta akte kursi roda tongkat alat popok
 fogging vaksin posyandu imunisasi kontrol berobat obat biaya gratis pemakaman makam kain kafan duka dimakamkan bedah
 pensiun warisan klaim pln pdam damkar dishub satpol
heart: hati jiwa rindu cinta mantan pacar galau kangen perasaan patah sayang cemburu emosi kesel stres capek bosen malu
 kaget deg harga gaji utang hutang cicilan tugas nilai diskon macet antri antrian timnas bola
ask: gimana bagaimana apa apakah mana kapan berapa siapa kenapa boleh bisa harus kalo kalau misal misalnya seandainya
 jika bedanya emang
beast: kucing anjing ayam burung sapi kambing tikus ular monyet bebek ikan kuda nyamuk tawon kecoa biawak
road: lampu pju pohon kabel tiang trotoar lubang berlubang aspal got selokan jembatan pagar tembok atap genteng listrik
 air sampah parkir macet
urgent: tolong cepat cepet cepetan buruan segera sekarang skrg barusan darurat urgent sos buru help gawat ambulan
 ambulans polisi panik rame teriak takut
not: bukan tidak ga gak belum tanpa jangan batal ternyata cuma hanya doang kirain dikira kira taunya
still: masih terus makin malah lagi mulai tiba mendadak langsung
body: kepala muka wajah jidat mata hidung mulut bibir kuping telinga leher dada perut pinggang punggung tangan lengan
 jari kaki paha lutut betis badan tubuh kulit usus dagu sirah beungeut suku leungeun awak sikil weteng ndas gulu irung
 gigi lidah rambut
hurt: luka berdarah darah robek bocor sobek remuk pecah memar bengkak lebam borok nanah koreng busuk bolong patah putus
 keseleo pincang gosong melepuh bernanah raheut tatu getih bonyok benjol nyut perban jahitan infeksi belatung
 belatungan nancep tertancap kejepit cedera
limp: lemes lemas rebah terkulai tergeletak geletak geletakan ngejogrok ambruk tergolek telungkup tengkurap telentang
 selonjor gumlethak nggeletak ngagoler tepar terkapar kapar gempor letoy loyo pucat pucet gemetar menggigil meringkuk
stir: gerak bergerak bangun bangunin sadar respon respons jawab sahut nyaut melek noleh nengok reaksi kedip membuka
 dibangunin bangunkan goyang colek
breath: napas nafas sesak megap ngap ngik nadi denyut jantung detak ambegan tersengal nyengal ngorok
arms: pisau golok parang celurit clurit arit beling botol balok besi linggis kapak cangkul gergaji obeng palu batu kayu
 cutter silet gunting tombak panah pistol bensin korek pentungan rantai bambu bata batako samurai keris bedog peso gir
strike: pukul mukul dipukul tendang nendang tampar nampar bacok tusuk lempar ngelempar timpuk nimpuk ancam ngancam
 kejar ngejar cekik dorong seret diseret siram rusak ngerusak pecahin ngamuk banting keroyok gebuk digebukin hajar
 dihajar jambak nodong serang nyerang gampar ayun ngayun gedor dobrak teunggeul antem jotos bogem
blaze: api asap bakar kebakar kebakaran percikan korslet korsleting meledak ledakan gosong hangus nyulut sulut nyala
 seuneu geni kobong kobar
height: atap genteng jembatan tower menara sutet tebing pagar flyover balkon loteng lantai gedung jpo jurang tangga
water: kali sungai danau situ empang kolam sumur laut got banjir arus bendungan waduk rawa cisadane selokan irigasi
 parit tenggelam hanyut ngambang mengapung nyebur kecebur berenang terseret basah
rails: rel kereta krl palang perlintasan peron tol sepur
part: pamit titip nitip maaf maafin wasiat surat selamanya surga nyusul nyerah percuma terakhir ikhlasin lelah bosan
 putus hidup bunuh diri gantung loncat lompat terjun nekat
dead: mati meninggal wafat tewas mayat jenazah jasad nyawa maot paeh modar innalillahi almarhum kaku kuburan kubur
 kamar-mayat mr mrx urip
smell: bau busuk amis bangkai lalat laler menyengat anyir baunya mambu bauk hanyir pesing
birth: hamil bunting mules ketuban kontraksi lahiran melahirkan bidan bersalin ngeden puser pusar ari orok brojol
 keguguran pendarahan kandungan reuneuh meteng
child: bayi balita bocah bocil anak orok kecil budak murid siswa pampers susu popok tk paud sd gendong ditinggal
elder: kakek nenek lansia mbah engkong aki nini opa oma jompo sepuh pikun tua simbah kakung putri datuk renta linglung
 kolot enyak ubanan uban bungkuk keriput
kin: ibu bapak ayah suami istri kakak adik paman tante om keponakan mertua sepupu ipar saudara emak nyokap bokap babeh
 mama papa bude pakde cucu menantu tetangga keluarga
lost: hilang ilang raib nyasar kesasar minggat kabur terpisah misah pisah lepas leungit ngilang pulang balik kembali
 mulih
seek: cari nyari dicari mencari poster foto pengumuman ciri ciri2 selebaran viral disebar golek neangan milarian cariin
 telusuri pamflet flyer nyariin
seen: liat lihat ngeliat ketemu nampak terlihat kelihatan melintas lewat pindah bergeser muncul nongol terpantau pantau
 ningali ndelok papasan mirip persis presis
done: batal cabut dicabut tarik ditarik hapus dihapus cancel tutup ditutup coret dicoret dibatalkan selesai beres urung
 dobel dijemput diambil diantar ketemu gajadi
wait: kapan belum lama nunggu tunggu ditunggu kabar update progres perkembangan sampai proses diproses respon
 kelanjutan tindak lanjut dimana udah sejauh hasil hasilnya
mad: odgj gila stres stress edan gendeng waras jiwa kumat halusinasi ngaco ngawur ketawa nyanyi teriak melantur
 cekikikan gelo owah sedeng kesurupan skizo bipolar depresi bisikan suara curiga ngomel
poor: gelandangan pengemis gembel pemulung tunawisma terlantar kardus emperan emper kolong ngemis minta2 manusia silver
 punk ngamen pengamen gerobak karung compang lusuh dekil
money: uang duit ongkos dompet copet kecopetan bekal modal tiket ditipu agen calo bus kampung terminal pelabuhan
 merantau
sick: sakit demam panas kejang muntah stroke pelo mencong busa diabetes gula tensi asma batuk kejang2 step mencret
 diare lumpuh buta tuli bisu sekarat kritis oksigen infus
force: polisi satpol polsek polres babinsa babin hansip satpam security ambulans damkar koramil linmas rt rw lurah
client: klien ybs target objek tkp lokasi posisi plpr pelapor penelepon penlp tiket regu tim unit patroli penjangkauan
 monitor merapat koordinasi
home: rumah kontrakan kos kosan kamar pintu gembok kunci kunciin terkunci jendela apartemen dikunci dapur
food: makan minum lapar haus laper nasi roti kelaparan dahar mangan
nature: telanjang bugil baju daster sarung kaos celana jaket peci topi kerudung jilbab sandal tas batik tato
thanks: makasih terima kasih nuhun suwun thanks thx barokah berkah amin amiin jazakallah syukron tq hatur
"""
