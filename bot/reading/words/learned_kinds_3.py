"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj_amuk -1 02+15 =height =stir =thanks @poison ada+perempuan ada+yang air+panas aja amuk+tidak anak+teriak
 anak+tetangga anak+tiri anak+yang apartemen aria asal badan+penuh bagaimana balita bangun banyak+yang bau
 bawa+senjata bawah+flyover belum bpjs bugel+rt bukan+odgj butuh capek cimone daerah dan+saya dekat dekat+gor
 dekat+kontrakan dekat+sd dengan+bapak dengan+orang di+belakang di+jalan di+pamulang di+stasiun di+trotoar dijual
 dikasih dikeroyok dipukul+satpam doang flyover+taman gang+sebelah gedor halte hamil hebat helm hidup ikat+tali iman
 induk jalan+aria jalan+di jalan+kesana jalan+pembangunan jalan+tidak jantung jatuh jatuh+dari jaya+gang kab
 kab+tangerang kambing kandang+kambing karunya+pak kata+dia ke+orang kebon+besar kebon+nanas kejang kejar+warga
 kemari kena+serang kesana kesana+kemari km kok kolong kontrakan+pak kontrakan+sebelah kontrolnya kosong kulit
 kumpul kyknya lalu lap lapak larangan lari+dari liar liar+di mabuk maling massa masuk+02 mau+ke mayat meledak+di
 mengaku mengaku+nama mengganggu muka+biru mungutin nanas nurul nurul+iman odgj+itu odgj+liar odgj+suka ongkos
 orang+lewat orang+pasung orang+terlantar pager pagi+tidak pak+dekat pak+itu pak+saya pamit panti pasar+induk
 pasar+kebon pegang+dada pelan pembangunan penuh perempatan periuk perlintasan perumnas perumnas+2 pingsan pom
 pom+bensin poris racun rel rina rombongan rongsok rsj rt+2 sampah saudara sawah saya+kunci saya+pak saya+pasung
 saya+pegang sehat sekarang+sudah serang+jantung setrum+di siap siram+air status tadi+pagi takut+dia tapi+tidak
 telepon+masuk temen teriak teriak+minta terjun terus+ada tidak+ada tidak+bisa tidak+pukul tinggal tinggal+di tol
 tolong+saya tongkat tower trotoar tuduh tulang tumpang warga+sudah
odgj_amuk -2 2+bulan 3+orang =ask =beast =body =child =dead =nature =smell @abuse @birth @bleeding @is=dead
 @is=family @robbery ada+anak ada+lansia ada+orang air alamat alat+sekarang aman ambruk bakso banyak baru+jalan
 batu+dengan bawa+pisau bayi+2 becak bekas belendung berobat biru bola brenti bulan cibodas cibodas+baru cikokol
 cipadu+jaya cuma dada dengan dengan+bayi di+bawah di+gang di+kandang di+kontrakan di+lapangan di+pinggir di+pohon
 di+pos diamankan dijemput dilempar dilempar+batu dimyati dinsos diri duduk+di duit flyover gebang gedor+pintu
 gelandangan+di golok+gang gor gor+dimyati griya habis haji ini jalan jalan+raya jam juga kali kami kandang karena
 kayu+di ke+anak kelahi keluarganya kemarin kepala+bocor kerja kesakitan kontrakan+saya kunci lama lewat+depan
 linglung majikan masih masuk meninggal minta+tolong minum mulut nama nyasar odgj+kaki odgj+parah odgj+sudah
 orang+diam orang+kelahi orang+tua pagi panas panjat parah pasar+ramadhani pasung+dengan pernah perum pinang
 pinang+griya plastik poncol pulang punya ramadhani rame rt+01 ruko+pinang rumah+aman rw+8 sampai+bocor sandal
 saya+sendiri saya+sudah saya+takut sd sekarang+di sendiri sendiri+di sering setrum sih stasiun suami tali+di taman
 tanah+tinggi tangerang tangis+kesakitan tanpa tanya tawuran+pelajar tenggelam teriak+bakar terminal terus
 tetangga+siram tetangga+teriak tiap+malam tidak+bawa tidak+brenti tidak+punya tinggi tiri tolong+bantu truk
 tukang+becak woy woy+ada yang+kejar
odgj_amuk -3 =done =elder =food =lost =not =seen @child @crowd @drowning @is=bekal ada anak+pakai banget bayi begal
 belakang+rumah benteng bisa bocor bukan darah dari+tadi dengan+bocah depan depan+sekolah dipukul ditinggal ditusuk
 duduk gebang+raya ikat jalan+benteng jual kayaknya kayanya kebon kereta ketemu laki+pakai lapor lihat makan obat
 odgj+dilempar pabuaran pabuaran+tumpeng pasung+di pelajar puskesmas ruko saya+mau senjata tadi tali terlantar tidak
 tidak+amuk tua tumpeng umur untuk
odgj_amuk -4 # =limp =money =past =rails =sick =tale =water =well @body @is=aged @is=lansia @unconscious ada+rumah
 anyar bantu dari di diam dipukul+preman hari kontrakan lansia malam odgj+di pasar+anyar pasung perempuan preman
 suka tabrak tahun takut tangis tawuran tiap tidur+di
odgj_amuk -5 =birth =breath =part =poor @ill @is=anak jaya kaki karunya minta tapi tidur
odgj_amuk -6 @injured @is=ot @suicide gelandangan
odgj_amuk -7 @1
odgj_keluarga 7 abis kakak kami
odgj_keluarga 6 @is=treat @kin berobat rsj rumah
odgj_keluarga 5 adik baru kalau kamar melahirkan obat pun rumah+di saya+yang sejak tahun+saya tembok tidak+tidur
odgj_keluarga 4 =food =office @is=family @is=odgj abis+melahirkan anak+ibu badan+sudah cipete dalam+tidak dan
 di+kamar di+karang gaga kami+saudara karang+sari kata ke ke+tembok laki+saya minta minum+obat ngomong
 ngomong+sendiri poris+gaga pukul puskesmas putus racun+piring rumah+ada sakit saudara+tidur saya+odgj sekap+di
 sembilan sering tetangga+sekarang tidak+mau tidur+5
odgj_keluarga 3 3+orang 5+hari =ask ada+darah adik+saya alamat bapak+saya batusari+rt boleh bpjs brenti bukan bulan
 dalam dari+tetangga di+cipete dibawa doang ganggu ganggu+jiwa ganggu+odgj handapeun ibu+haji ipar istri+saya jiwa
 juga kakak+ipar kamar+dari kami+butuh kami+di kandung ke+psikiater ke+rsj keluar keluar+dari keluarganya kemana
 kepala+ke lepas makan masuk melahirkan+3 melahirkan+kata minum mulu ngawaler nyuruh pagi+tidak panto panto+tidak
 parah pasung pernah pernah+pukul petir piring psikiater pukul+kepala racun rt rujukan rutin sakit+siapa
 sampai+bocor sari saudara saya saya+sejak sekap sekarang sekarang+saya sudah sudah+tahun suka tadi+pagi tahun
 tapi+tidak tembok+sampai terus tidak+brenti tidak+ngawaler tidak+pernah tidak+sakit tolong+bantu
odgj_keluarga 2 1+jangan 3+minggu =heart =home @bleeding abis+bakar abis+putus ahmad+dahlan al+barkah alfamidi
 anak+kandung anak+laki anak+saya anak+sekap anak+sendiri anak+takut arum ayam badan bade bak bakar+kemarin bantu
 bapak+pakai bapak+sudah barkah batusari bawa+berobat bekas belakang belakang+masjid belakang+sudah berobat+ke
 berobat+pak berobat+tidak bhakti blok blok+c bocor bpjs+nya bulan+tidak c cara cempaka cuma cuma+mau cuma+tawa
 curiga dahlan dahlan+petir dan+tidak dari+puskesmas dari+tadi dengan+keluarganya di+bak di+dalam di+kandang
 di+kasur di+modernland di+phk di+rsj di+teras dia+di dia+is dia+kunci dia+lari diam+terus dibawa+berobat dibuang
 dibuang+ke dijemput dikasih+makan diperiksa dua dua+orang duit+ke eneng gaga+baru galak gali genteng+rumah got
 habis haji halusinasi hari+tidak harus ibu ibu+kontrakan ibu+saya ikut ikut+saya inget ini+parah ipar+saya istri
 jadi jahat jalan+cempaka jalan+kh jangan+kata jd jiwa+dan jiwa+sudah kakak+yang kamar+belakang kandang karang
 karena kata+ada kata+saudara kata+saya ke+got ke+puskesmas ke+rs kedaung kel keluar+kamar kembang kesini ketapang
 kh kh+ahmad kontrakan+ibu kontrol kontrolnya kreo+selatan kunci+kamar kunciran lapor+kesini mah makan+lewat
 makan+racun malam+teriak malu mandi+tolong marah+ke mau+kami mau+masuk mau+minta mau+minum mau+tenggelam minggu
 minggu+tidak ngelantur nih nyarios nyuruh+lapor obat+habis obat+rumah odgj+pak odgj+sekarang orang+cuma orangtuanya
 pak+anak pak+umur pak+ustad paman paman+saya parung parung+serab pasir pasir+jaya pasung+kaki perum+pondok
 pikun+pak pintu+rumah pnlp pondok pondok+arum pondok+pucung puasa pucung putra putus+obat rame2 rawat rawat+di
 rsj+sekarang rt+05 rt+nyuruh rumah+anak rumah+sudah rumah+tidak rutin+minum saja sampah+di sanggup+lagi sari+rt
 saudara+yang saya+ganggu saya+kalau saya+naik saya+orang saya+pasung saya+sakit saya+sering saya+sudah saya+tiap
 sayat+tangan sekarang+dia sekarang+kumat sekarang+suka sekarang+tidak semua serab shift si siapa+cuma since
 situ+cipondoh subuh+tidak sudah+abis sudah+dua sudah+lama surat takut+dia tanda tengah+malam tepi tepi+situ teras
 teriak terus+tidak tetangga+depan tiap+hari tidak tidak+amuk tidak+galak tidak+makan tidak+usah tolong+dijemput
 tolong+tunjuk trauma tuduh untuk usah ustad wkwk+tapi yang+dari yang+lapor yang+sakit yang+tidak
odgj_keluarga 1 2+bulan 3+1 3+bulan 30an 4+hari 4+rw 6+orang =body =joke =mad =past ada+biaya ahmad alamat+kami
 amuah amuk+cuma amuk+sih anak anak+sulung anak+tetangga aye badan+tinggal bagaimana bagaimana+ya bantu+ke bapak+mau
 bapak+tidak begini belendung berobat+tapi biar bibi+saya bisa+dijemput bisa+dititip bisa+gerak bisa+tidur blok+f
 bola buka buka+pintu capek cekik cluster cuma+tidak daek damai darah dari+rsj dekat+sdn denger di+dapur di+petir
 di+simpang di+taubah dibawa+ke dibawa+kemana doang+tidak dulu f gang+damai gang+masjid genteng griyo grogol ibu+rt
 ibu+sudah jangan jendela jongkok kalau+malam kamar+sudah kamar+tidak kami+tetangga karunya+pak kata+denger
 kata+sudah kedaung+baru kejar kejar+bapak keluar+rumah keluarganya+sudah kemana+rumah kemarin+mau kemis kepada
 kepada+yth kepala koang koang+jaya konsul kontrol+ke kreo kuat kumat+lagi kumat+tidak kunci kunciran+jaya lama
 lapangan+bola larangan+indah lewat+jendela lok magrib malam+tangis mandi masak masjid+al mau mau+buka mau+dibawa
 mau+konsul mau+nyentuh memohon modernland mulu+kata naik+ke nanti nasi ngobrol ngopeni nya nya+mati nyambung
 nyentuh nyentuh+bayi nyolong obat+dari odgj+parah orang+bapak pagi pak+rt pakai+golok pasa pasar+kemis pasca
 pasien+jiwa phk plastik pukul+orang pulang+dari punten purun ra racun+sudah rawa+rotan raya+1 rotan rt+01 rt+2
 rujuk rumah+kami rumah+pak sakit+odgj sampah satu saya+abis saya+anak saya+jalan saya+linglung saya+umur sayat
 sejak+melahirkan sekap+diri sekarang+ngomong sempet semua+sudah sendiri+pak sendiri+saya sendiri+terus
 sering+halusinasi sih+tapi sini+ajak situ sudah+muntah suka+teriak sulung taubah tega tetangga+kunci tetangga+sudah
 tetangga+tidak tidak+amuah tidak+daek tidak+purun tidak+tega tinggal+tulang tolong+pak tulang tunjuk turun+kata
 tuwo wkwk ya ya+cara ya+pak yang+jaga
odgj_keluarga -1 3+tahun =beast =force =still =stir =urgent @breath @child @drowning @fire ada+ibu ada+saudara
 ada+suara agak air alam alam+jaya amuk anak+3 anak+tidak angkat apartemen asal badan+penuh balita banyak bawa+golok
 bawa+pisau bayi bayi+saya begal+pisau bikin bisa+telepon bocah dalam+rumah dari dari+kemarin dengan+anak
 di+belakang di+taman di+tengah di+terminal diam+aja dijebol dinsos gantung gelandangan+di gudang halte hari+di
 ibu+dengan ibu+di identitas ijo jam jatake jauh jaya+rt kamar+kunci kambing kandang+kambing karena+sakit kata+dia
 kata+ibu kecil kelurahan kena kenapa kolong kp kubur kucing kurus lalu lampu+merah lansia+saya lari lemas liar
 mabuk makam makan+dari maling masjid mau+melahirkan mau+pulang mau+terjun nama ngaku odgj+pegang orang+tidur
 pak+bantu panunggangan parkir pas pasung+dengan pegang+pisau pemakaman penelepon penuh penuh+luka pergi pisau+di
 pisau+ke pulang+ke rambut rawa raya rokok rt+6 rumah+makan rumah+tetangga rw sawah saya+mau saya+minum sebelah
 sekaligus sekarang+sudah sekitar smp sore stasiun+tanah status suami sudah+tulis suka+bawa sumur tahu tali
 taman+cibodas tapi terjun terminal+poris tiap+malam tidak+bisa tidak+denger tidak+dikasih tidak+ganggu
 tinggal+sendiri tinggi tulis tulis+di tumpang+di uang warung+saya yatim
odgj_keluarga -2 2+hari =blaze =breath =drill =road @crowd @ill @is=bekal @is=dead @robbery abis+itu abis+minum
 ada+bapak ada+lansia ada+yang alat amuk+di banget batu begal benda besar bukan+odgj cantiga cari cikokol cimone
 cipadu cipadu+jaya di+kontrakan di+masjid di+pasar di+pinggir di+warung dikasih+obat dipukul ditinggal duduk+di
 gang golok guru hidup ikat itu+tawa jatuh jembatan kantor kayaknya kayanya kebon kembali kira komplek kosong
 kp+cantiga kurang lampu masih mau+ke mayat merah merem mobil muda muka mulut ngumpet ngumpet+di nyasar odgj ongkos
 pabrik pada pak+saya panti pinggir pulang rsud ruko rusak sahut sambil satpam saya+meninggal saya+ngumpet saya+saya
 saya+sendiri saya+tapi sehat sekolah sembuh sembuh+tapi sendiri+di sudah+di sudah+saya tabrak tangan tangerang
 tanpa tanya tapi+saya telanjang telepon tempat terima terlantar tidak+ada tidak+pak tidak+sahut tidak+tahu tol
 tolong tumpang tunggu usir warung yang+urus
odgj_keluarga -3 =client =height =lost =part =poor =rails =seen =strike =thanks =well ada+orang apa datang di+depan
 di+pos duduk jalan ke+panti ketemu luka meninggal no orang+odgj pak+ada pos rt+5 rumah+saya stasiun taman
 tapi+sekarang temen terminal tidur+di tinggal tua urus warga
odgj_keluarga -4 =elder =limp =money =nature @body @injured @is=ot @likely @poison @unconscious @violence ada bawa
 dekat depan di kontrakan orang pak pakai pasar perempuan punya tetangga+saya tidak+punya
odgj_keluarga -5 =arms =dead =work @1 @is=anak @is=lansia @weapon gelandangan itu lansia pisau
odgj_keluarga -6 @danger @is=aged
bekal 8 asal
bekal 7 =money @is=bekal bekal dari habis ongkos
bekal 6 duit kami mau+ke saya+dari truk uang
bekal 5 =lost bosnya di+masjid dompet kaki+dari ke keabisan maling mau pulang pulang+ke rombongan supir tegal
 tumpang
bekal 4 abk ada+ongkos bayar bisa+pulang cirebon dari+malaysia dengan+anak di+terminal ditinggal ditinggal+bosnya
 duit+di garut habis+bekal hp istirahat istirahat+di jalan+kaki kembali kerja lampung malaysia maling+di masjid
 mau+pulang merak minta pabrik padang punya+ongkos saya sekarang+di terminal tidak+ada truk+ditinggal tumpang+di
 tunggu+di uang+di
bekal 3 2+anak 4+orang 5rb 7+orang abis ada+bapak ambil ambon anak+asal bade bandara baru begal bekal+sudah
 belum+makan bensin bertiga biaya bisa bitung bus calo dadap daerah+km dari+garut dari+lampung dari+merak
 dekat+pintu di+dadap di+pool di+rest di+stasiun dompet+hilang emper+ruko gaduh gaji habis+duit habis+ongkos
 habis+uang harus indramayu jalan+dari jambi kami+bertiga ke+cirebon kembali+ke lombok ludes makan makan+dikasih
 medan minta+tolong money muatan ngawi no no+money ongkos+pulang ongkos+sudah pak+kami pak+saya palembang pasar+baru
 pintu+tol pom pom+bensin ponorogo pool poris posisi pulang+kampung punya saking salah saudara+di serang sopir+truk
 sudah+ambil tahu+harus tangis+di terminal+poris tidak+bayar tidak+bisa tidak+gaduh tidak+punya tinggal+5rb tipu
 tipu+calo tkw tol+bitung travel tunggu uang+habis uih untuk+pulang
bekal 2 # 2+malam 2+orang 3+anak =client ada+2 ada+pak agen al alun anak+dari anak+depan anak+kuliah anak+yang anter
 anyar asal+ngawi bag bali bandara+terminal bantu bapak+jalan barang barang+di baru+pulang batuceper bawa+2 belum
 bensin+kebon berdua berdua+dengan bisa+bantu bisa+kembali bonjol calo+kerja center dan dan+saya darah+masih
 dari+medan dari+palembang dekat+pabrik dengan dengan+sekali depan+gerbang depan+pasar depan+pom di+alun di+bus
 di+emper di+kereta di+kolong di+kontrakan di+lobi di+musola dibacok dibacok+tangan dikasih dompet+raib duit+abis
 duit+tinggal duta duta+garden emper garden garut+tidak hangus hari+tidur harus+kemana hello hilang hilang+di hotel
 hp+dompet ibu+nur imam imam+bonjol jalan+imam jatake kami+ibu ke+lampung ke+pekalongan ke+purworejo ke+tegal
 keabisan+duit keabisan+ongkos kebon+nanas kembali+tidak kena+tipu km+13 korban kuliah kuningan lagi+di lampung+mau
 lembang lembang+ciledug lihat+linglung lobi lobi+hotel loker lowongan lowongan+kerja makan+dari malam+di malu
 mandir+depan masih+netes masjid+raya mau+kembali minggu+tidur minta+ongkos mogok musola nanas netes nginep nih ntt
 ongkos+ke orang+habis orang+lansia pabrik+sepatu padang+mau pandeglang pasar+anyar pekalongan penelepon+satpam
 plawad+tidak psr pulang+tidak punten+saya purwodadi purworejo putus ra raib ribu rombongan+di rsud+tidak rusak
 salah+naik saudara+4 saya+dengan saya+habis saya+tki sekarang sekarang+duduk semarang sementara sementara+di semua
 sendalnya sepatu sepatu+pasar soetta sopir sp4n+no supir+travel tangan+darah tangis tapi+malu terminal+2
 tidak+pegang tiket+hangus tinggal tipu+loker tki tki+baru tolong+pak tuju uang+abis untuk walk walk+di wonogiri
bekal 1 50+tahun 9+bulan @robbery abis+tumpang ada+duit al+azhom anak+minta angkat angkat+telepon are azhom
 bantu+makan bapak+dari belakang+tidak bensin+jatake bis bisa+tidur boleh+minta brebes bus+sinar busway dakek damri
 dari+pandeglang dari+serang depan+lapas di+cikokol di+gereja di+halte di+ibu di+indomaret di+pos dibuang
 ditinggal+suami doang+tidak gelandangan+bisa gerbang halte+busway halte+depan hamil+9 harus+bagaimana hikmah
 ibu+dengan indomaret ini+ya is istri jawa jaya+ada jemput+sekarang jenguk kalideres kapal+dari kata+ditinggal
 ke+anak ke+kuningan ke+lombok ke+ntt ke+padang ke+wonogiri kebon keliling kemarin+sekarang kena ketuban+sudah km
 kolong ktp lah lanjut+ke lapas lapas+laki lewat+jalan lunta makan+sekarang malam+ini malam+tidur maling+tidak
 mandir mandor minta+anter minta+pulang mondar mondar+mandir motor+mogok mudik mushola+pom nur nya ongkos+kembali
 pak+mau perempuan+bawa pintu pipis plawad polsek+jatiuwung pool+bus pool+damri poris+plawad pos+ronda punten rantau
 rest rest+daerah robinson ronda rt+6 rumah+saya satpam saudara+dari saya+di saya+korban saya+mantan saya+supir
 sehat sekali sekarang+istirahat sekarang+mata sekarang+tidak sembunyi sembunyi+di serang+kata setorannya sini sisa
 sp4n spbu+daan stasiun stasiun+tanah suami sudah+2 sudah+dua sudah+keluar tapi+alamat tasik teman teman+saya
 terlantar+lunta tidak+angkat tidak+keluar tidur+situ tigo tigo+hari tkw+baru uang+untuk untuk+makan wonogiri+pak ya
 yang+kerja
bekal -1 3+hari =beast =child =smell =thanks =urgent @abuse @traffic ada+anak ada+di ada+ibu adik aja akan alat
 anak+jalan badan baju bapak+ini belakang beton bikin bisa+jalan blok bule buta cimone cipadu cipondoh dari+tadi
 datang di+bawah di+kamar di+warung diam dibawa dipukul dong dulu gerobak ibu+hamil jalan+raya jauh jenenge kaki
 kalau karena kok kolong+tol komplek kosong lampu lampu+merah lansia+nyasar laporan lari+dari luar luka mabuk
 manusia masuk mau+lapor merah mulu obat orang orang+terlantar orang+tidur padahal pas perempatan perempuan+lari
 petugas pinggir pondok pukul punya+saudara putar rambut rel remaja+perempuan rt ruang rumah+sekarang sambil sampah
 satpol saudara+saya saya+meninggal sejak sekarang+ada sekitar sekolah sendiri+di seribu sering sih smp sore sudah+3
 sudah+minggu sudah+saya sukasari tahu+mau tenggelam teriak tidak+waras toilet toko trotoar tuna tusuk tusuk+alat
 untuk+ke urus usir waras
bekal -2 =birth =breath =hurt =part =poor =seek =seen =still =stir =strike =tale =wait =well @breath @child @crowd
 @drowning @ill @is=dead @is=treat @likely @violence @weapon a ada amuk anak+saya asing bakar banget banyak bapak
 bapak+itu bawa bawah bayi besar bocah butuh cibodas dari+rumah dekat dengan+saya depan di+depan di+kursi di+pasar
 di+teras dijemput dokter duduk gang ganggu gelandangan+di golok identitas itu+ngaku jam jatuh jaya jiwa kakak kali
 kamar karang+tengah kayaknya kayanya ke+dokter kecil kel kelurahan kepala ketemu kira kp kursi lalu lama
 linglung+di lk2 mandi mayat minum nama napas ngaku nyasar+di orang+asing orang+odgj pada pagi panti penelepon+sopir
 penumpang perum punya+uang rs rumahnya sakit satu saya+tidak sekarang+dengan sekarang+tidur siapa tadi takut taman
 tanpa tempat teras tiap+malam tipu+agen trus warung+saya
bekal -3 =arms =dead =heart =height =home =limp =nature =office =road =water @1 @body @injured @suicide @unconscious
 ada+lansia ada+orang ada+yang cuma di+jalan jalan karang linglung ngomong perempuan sudah suka tabrak tahun tengah
 terus tetangga tiap tua umur warga yang
bekal -4 =mad =work @is=odgj @kin itu kata laki lapor nyasar odgj pakai rumah sendiri tidak+mau
bekal -5 =elder =sick @danger @is=aged @is=anak @is=ot dia gelandangan
bekal -6 @is=lansia lansia
jenazah 9 @body
jenazah 8 =dead meninggal
jenazah 7 @danger @is=dead mayat ngambang sudah+tidak
jenazah 6 =smell bernyawa biasa+tidur kami kira+tidur lalat manusia meninggal+di ngambang+di saya+meninggal
 sudah+kaku tidak+bernyawa tidak+gerak yang+biasa yang+ngambang
jenazah 5 =seen ada+mayat ada+tulang bagaimana bau belum+ada biasa buka dari+malam di+gubuk di+kali gantung
 gelandangan+ketemu gerak kaku ketemu ketemu+kepala lansia+yang lihat mata+buka meninggal+tadi napas+pak nyangkut
 nyangkut+di orang+gantung pak pemakaman rsud semut sudah tidak+napas
jenazah 4 =water ada+kaki banyak bayi+di belakang bendungan buka+terus busuk cisadane+dekat depan+pasar di+rsud
 di+sungai dingin gelandangan+yang gudang karena karena+sakit kayanya ketemu+mayat kira kontrakan kosong kubur
 lalat+banyak pak+ada pasar+cipadu pintu pintu+air pohon+asem puskesmas sadar+mata sungai tadi tanpa
 tetangga+kontrakan topi tubuh tulang warga
jenazah 3 4+hari =office =stir =wait @breath @unconscious ada+ktp ada+nyawa adem air air+10 asem bantu banyak+di
 bapak+di bau+busuk bau+menyengat belakang+pabrik belakang+rumah budi cisadane dekat+palang depan+pool di+puskesmas
 di+rumah di+samping di+semak di+tps diri+sudah dirubung dirubung+lalat gantung+diri gubuk halte+depan halte+sudah
 item jalan+raya kaku+kontrakan kali kali+sabi kamar+kontrakan kayu kebon kepala kereta+sekarang kereta+tanah
 kesamber kesamber+kereta ketemu+orang ktp kucing lagi+orang lahan lampu+nyala lembang liar makam malah mayat+bayi
 mayat+laki md menyengat napas nyala nyawa orang+mati orang+ngambang pagi+saya pak+kayanya pak+sadar palang pas
 pasar+lembang pool posisi rs sabi sampah saudara+tolong sekarang+tidak semak sesosok suami+saya sudah+dari
 sungai+cisadane tanpa+saudara tol+karang tps utuh yang+kemarin
jenazah 2 =home =tale @drowning @is=family abuh ada ada+orang ada+saudara ada+tangan ambulans ayun badan+dingin
 badan+orang bagaimana+cara bangkai bantaran bantaran+kali bau+bangkai bawah+jembatan bayi+sudah benteng
 benteng+betawi bernyawa+di betawi biaya boneka buang buang+sampah busuk+dari cara cek cibodas cipadu dari+kontrakan
 dari+pagi datang dekat dekat+bendungan di+eceng di+halte di+kebon di+pangkalan di+rs di+saluran diri doang eceng
 eceng+gondok empang es gang+mushola gardu+pln gelandangan+itu gondok gudang+jalan hari hari+lalu harus+bagaimana
 ini+di ini+parah irigasi itu+di itu+sudah jalan+benteng jalan+kisamaun jalan+pembangunan jalan+perintis
 kaki+gantung kaki+orang kali+cisadane kamar kamar+mayat kami+ada kami+meninggal kami+tidak kaos karang+tengah ke+rs
 keluar+orang kemarin kemerdekaan kemerdekaan+babakan kemis kereta kering kisamaun kontrakan+putra kontrakan+saya kp
 kp+rawa kp+sawah kyk lagi+dia lahan+kosong lokasi masuk mata mati mati+di md+di mendadak meninggal+karena
 minta+bantu mr mr+x nongol ojol+stasiun orang+tidak pabrik pabrik+sepatu pada pagi pak+bapak pak+ini pangkalan
 pangkalan+ojol parah pasar+kemis pembangunan pembangunan+3 penanganan perintis perintis+kemerdekaan plastik+item
 plawad pln pln+jalan pojok polisi poris+ada poris+plawad pos+ronda pulang+ke puspem putra ra rambut rambut+panjang
 rawa rawat+di ronda rt+linglung sadar saluran saluran+irigasi saudara saya+sendiri sekali semalam siapa+yang
 sudah+bengkak sudah+dirubung sudah+jalan sudah+mandi suka+gelandangan tadi+pagi tadi+subuh taksi taman+kayu tanah
 tanah+tinggi tanpa+identitas terminal+poris tidak+lihat tidur+dari tidur+doang tolong+arah tpa tpa+rawa
 trotoar+jalan tua+yang tumpuk tumpuk+sampah tutup tv untuk urus woi woi+pak x ya+pak yang yang+di yang+kubur
 yang+meninggal
jenazah 1 =client =nature ada+benda ada+pasien ada+sesosok adik+saya air+puluh aje allah babakan banget+pak bangun
 bantu+pemakaman banyak+banget bapak+tidur bapak+tua batu+jaya belakang+smpn bendungan+pintu bengkak berani bersama
 biaya+untuk bisa+bantu bisa+hubung buka+ternyata bulakan cari+rumput curiga dalam dari+tumpuk dekat+pintu
 dekat+puskesmas dekat+tpa di+empang di+got di+kebun di+klinik di+kresek di+kursi di+pohon di+tempat dokter eh
 empang+belakang film gali gubuk+tepi hari+kantong harus hubung info irigasi+sipon jalan+di jaya+sudah kabeh
 kaki+manusia kaki+nongol kaku+di kantong kantong+keresek kayaknya+sudah kayu+kp kebon+pisang kebun keluarganya
 keresek keresek+di ketemu+md km+14 kontrakan+ibu kontrakan+no koran korban+tabrak kosnya lagi+cari laki+tua lalu
 lari+jalan lebam lurah mah mah+sudah mandi+di mayat+di mayat+tetangga melati menyengat+dari nongol+dari nusa
 nusa+jaya orang+bau orang+di orang+meninggal pak+di pak+lurah pak+mau pak+tidak pakojan+rt panjang pas+buka pasar
 pd penghuni penghuni+kontrakan penjaga perantau perempuan+rambut perum+villa pinggir+empang pisang pisang+belakang
 polisi+sudah poris puskesmas+jurumudi rawa+kucing rawat raya+serang ronda+rw rs+kami rsud+semalam rt+saya
 rumah+sakit rumah+saya rumput sakit sakit+lama saudara+sudah sawah saya+kedaung saya+masih saya+pegang sebelah
 sekali+di sepatu serang+km sesosok+tubuh siapa sirine situ+bulakan sudah+jadi sudah+keluar surat surat+dari tadi+di
 tangan tangerang+indah telah temen+kontrakan temukan tepi tepi+situ ternyata+ada tetangga+kami tidak+bangun
 tidak+berani tidak+keluar tidak+usah tinggi tolong+bantu tolong+petugas truk+lari urus+pemakaman usah warga+kami
 warga+ketemu warga+kontrakan wkwk+ada ya ya+allah yang+mati
jenazah -1 3+bulan 3+orang =ask =seek @is=treat @kin ada+badan ada+gelandangan ada+perempuan alat ambruk angkot
 antar aye balita banget+lihat banjir bantu+saya bapak+duduk barat baru+lahir bawa+golok bayi+baru
 belakang+kontrakan besok biru bisa+jalan bisa+ngomong bocor bugel bugel+pak busa butuh cepat cisadane+ada
 dari+subuh di+bus di+gardu di+lampu di+pasar di+pinggir di+pos di+stasiun di+terminal dikeroyok gang gebang gedor
 gelandangan haji hamil hari+di hilang ibu+tidak ini is isi jalan jangan jembatan jembatan+cisadane jpo jual juga
 kaki+bengkak kali+mookervart kamar+mandi kasur kelurahan kerja ketemu+satu ketuban+sudah kira+mayat kok+tidak kolam
 komplek kontrakan+jalan kreo+selatan kumat kursi+taman kursi+tunggu lapangan+ahmad lihat+laki listrik lok malam
 masih+hidup mau+susul mayat+ternyata melahirkan melek merah mookervart mulu naik nama noh nya obat odgj+sudah
 ongkos orang+tenggelam orang+terlantar orang+tua pager pak+bantu pak+kaki pak+ternyata pak+yang panas panti pasung
 perempatan pergi perum+bugel perumnas pikun pinang pinggir pinggir+kali pingsan+di pos pukul punya racun
 rumah+nomor rusak sadar+diri sambil sampah+belakang sapu saya+lihat security sejak selatan sesak siap suara+lampu
 sudah+biru sudah+di sukasari sumur susul tali tangcity tapi+tidak tenggelam+kali tenggelam+ke terjebak terlantar+di
 terus tetangga+saya tidak tidak+jawab tidak+mandi tidak+melek tidak+punya tidak+tahu tki toko tua tua+sakit
 tumpang+di tunggu+stasiun uang walk walk+di
jenazah -2 # =body =breath =thanks =urgent =work @abuse @fire @is=aged @poison @traffic ada+bapak ada+ibu ada+lansia
 ada+suara ahmad ahmad+yani al amuk anak+tenggelam angkat asal bakar bapak bapak+kontrakan belum+ketemu berdiri
 besar bikin bisa blok bulan cikokol ciledug cimone cipondoh dekat+kubur dengan denger denger+suara depan+klinik
 di+kontrakan di+tengah dikasih diketok diketok+tidak dipukul dua duduk+di duit ganggu gelandangan+di gerobak golok
 habis hidup istri itu jatake jiwa kakak kaku+kayanya kalau kantor kata+mau kecil kejang kena keroyok kesakitan
 ketuban kok kolong kreo kuat lahir lampu+merah lapangan lemas lewat luka mabuk maling mandi masjid mau+gantung
 minum muda nomor nyasar orang orang+odgj parkir pasang pegang penelepon penumpang pingsan pisau pulang punten
 rumahnya sari satpam saya+mau sekarang sekolah semua sering si sih stasiun sudah+2 sudah+3 sudah+pasang suka tahu
 talinya talinya+sudah telanjang terbalik teriak terlantar tiap+malam tidak+bisa tidak+kuat tolong trus tumpang
 tunggu turun umur usir warung yang+mau yang+tenggelam yang+tidur yani
jenazah -3 =arms =sick @1 @bleeding @crowd @ill abis aja bocah dan darah di+jalan dia diam ditinggal duduk karunya
 laki lapor manusia+gerobak masih mobil ngomong orang+tidur pak+saya pak+sudah pakai rel rumah sahut sampai satu
 sendiri sendiri+di tabrak tenggelam+di tidak+mau tidak+sadar tidak+sahut tidur
jenazah -4 =birth =food =height =hurt =limp =lost =money =poor @birth @is=bekal @is=ot @suicide @violence @weapon
 badan+sudah bawa cuma depan di+depan ibu ke makan motor perempuan saya suara tapi tiap tidur+di tinggal
jenazah -5 =elder =heart =mad =strike @is=anak @is=lansia @is=odgj anak kata mau odgj tahun tangis
jenazah -6 =child @injured lansia
jenazah -8 tenggelam
lainnya 10 @1
lainnya 9 @poison belum+ketemu
lainnya 8 =seek @birth @danger belakang+rumah belum malam+depan saya tabrak tempat tenggelam tolong+saya
lainnya 7 @drowning @injured @robbery @suicide @violence ada+rumah anak+kecil bangun begal butuh mabuk+tidur motor
 sebelah segera tawuran temen tenggelam+di trs
lainnya 6 bca bukan+odgj cbd cbd+ciledug cipete depan+cbd dikasih hamil hebat ibu+hamil kelahi ketuban ketuban+sudah
 kulit mobil nanti+lagi orang+pasung paksa pengendara penumpang racun saya+mau send+tolong setrum suami tanjakan
 terjun
lainnya 5 =blaze =home =part =urgent =well @crowd @traffic @weapon ada+anak ada+laki ada+tempat agung anak+kontrakan
 antar atas bantu+saya banyak+darah bapak+jatuh bidan bukan cipadu+jaya cluster dekat+stasiun di+atas di+atm
 di+kontrakan di+rel di+ruko dinsos ditusuk golok+di griya jam jam+5 kakak+saya karang+tengah kirim kreo lantai
 lepas mabuk makam manusia+silver masih+di masjid+agung mau+susul mau+terjun melahirkan+di naik nanti nyender
 nyender+di orang+mabuk pak+bantu pelo pinang+griya pisau pohon pos+kami rumah+kosong rumah+tetangga saya+sudah
 sayat selapajang silver sudah+bangun susul tali+di tangcity tenggelam+ke terjun+dari trotoar yatim
lainnya 4 11+malam =arms =birth =height =wait ada ada+kendaraan ada+pak angkot apa apartemen bacok bakar balkon
 bawa+anak bensin bidan+tidak blok bpjs busa capek chat cibodasari cuma+usir dari+dalam dari+lantai dari+luar
 dengan+pak depan+masjid di+angkot di+belakang di+jalan di+pohon ditembak ditembak+orang dong gebang+raya
 gelandangan+pakai gratis ikat jalan+merpati jemput jpo kali+sabi karyawan kayanya kayanya+mabuk ke+cisadane
 kena+bacok ketauan ketuban+di kolam+renang kontrakan kyknya lebaran lihat+laki lok luar malam+ini maling
 mangkal+tiap mati merpati muda ojol ojol+tabrak orang+tergeletak orang+tidak pacar pak+saya pakai+mobil parah
 parkir parkir+pasar pasang perempuan+muda punya+saudara racun+di reklame rel+dekat renang renang+cluster
 ruko+pinang sabi sanggup saya+minum saya+sayat sekali+lapor sembuh sembuh+tapi setoran setrum+di sma sore subuh+ada
 taman tangis tangis+di tawuran+pelajar telepon temen+saya terakhir teriak tiap tiap+subuh tidak+apa tidak+dikasih
 tidak+sanggup tolong+ini tpu tpu+selapajang tugu tuh untung viral warga woy woy+ada
lainnya 3 10+orang 6+gelandangan =hurt =still @fire @unconscious ada+bocor ada+maling ada+motor ada+warga agak aja
 alat+sekarang anak+saya apa+cuma arus arus+kali atm atm+bca aula aula+kelurahan babakan+kayanya bantu banyak+yang
 bawa+arus bawa+golok bayi+tidak belakang berendeng berteduh besar+banget biaya bibirnya bisa+ngomong bocor+gas brt
 bukan+target cemara cemara+raya cimone daerah dagang darah darah+dekat dekat+gor dekat+lapangan depan+gerbang
 di+aula di+cipete dia+tidak digusur ditusuk+di gading+serpong gang gantung gelandangan+difabel gerbang+rumah
 golok+kejar gosong grab halte+brt helm hermina indah+blok is jaket jalan jalan+benteng jalan+cemara jalanan+10
 jambret jaya+rt jembatan+berendeng kaki+patah kaki+tabrak kalau+tidak karang ke+kali kejar kejar+warga kelapa
 keliling kelurahan+gebang kendaraan kereta km+19 kontrakan+sebelah korban laki+pakai laki+pingsan lama+ada langsung
 laris laris+cibodas listrik lok+jalan mahasiswa mall masih+napas massa mau mau+melahirkan melahirkan meledak+di
 minum mules mungutin naik+motor odgj+parah orang+di orang+pada orang+setrum orang+sudah orang+tenggelam pagar
 pager+jembatan pak+ada pak+sekarang pak+sudah pakai+golok paksa+di palak palak+di parkir+mall pasar+laris pasung+di
 patah patah+depan pd pelajar pendatang penelepon penelepon+lihat pengungsi penumpang+saya penumpangnya
 perlintasan+tanah perumnas pinggulnya pinggulnya+kayaknya pisau+di poncol poris poris+tidak pura rame rehab rel
 resah ribut robek rombongan+gelandangan rs+hermina sakit+tidak sawah sawah+tidak saya+ada saya+lagi saya+pegang
 saya+sopir sayat+tangan sebelah+bau selamat+tinggal send senjata sopir+grab stasiun+poris sudah+di sudah+keluar
 tabrak+kereta tabrak+truk tabrak+tunggal tali talinya tambah tangan tangga tempat+rumah tempat+tinggal teras+saya
 terbalik teriak+kesakitan terminal+cimone terus+sekarang tiap+hari tidak+bangun tidak+pak tidak+sadar tol+bandara
 tolong+send truk+di truk+tabrak tua+sebatang tugu+adipura tunggal turun+di yang+kejar yang+sudah yang+tenggelam
 yang+teriak
lainnya 2 1+banyak 2+bulan 2rb 3+orang 3+parkir 4+koang 50an 9+bulan =kin =limp =road @abuse @bleeding @likely
 abis+itu abis+minum ada+bapak adipura alamat alkohol amal anak+anak anak+jalanan anak+pakai anak+saudara anak+sma
 anak+smp apa+tidak avanza baca bagaimana+ini baju+robek bakar+kemarin bakso banjir bantu+pak bapak+dari bapak+ojol
 bau+alkohol bawa+hp bawa+tas bayi+2 bayur begal+di belakang+kantor belakang+kontrakan belum+sadar benteng berdiri
 beruntun besar besok blok+c7 blok+m bolong bonjol bonjol+depan bosnya bosnya+pak box bukan+mabuk buntung+di bus
 butuh+tempat c7 cape capek+hidup cibodas+baru ciledug cipondoh cisadane cubit cuma+tidak dan+saya dapet darah+di
 dari+jpo dari+mulut dari+sore dari+tangga dekat+flyover dekat+kubur dengan+bayi dengan+dompet depan+pasar
 depan+ramayana depan+rs depan+rumah depan+sekolah di+apartemen di+balkon di+kolam di+kreo di+lapangan di+pabrik
 di+panunggangan di+peron di+pertigaan di+poris di+situ di+taman di+tangga di+tiang di+trotoar di+warkop dia+di
 dia+sendiri difabel dikenal dikeroyok dinas dipukul dipukul+massa diri ditertibkan dua+duanya duanya flamboyan
 flyover gading gang+h gang+sebelah gas gebang gelandangan+jalan geng geng+motor gerbang giant gigit+ular golok+gang
 gubuk+liar habis hamil+9 hamil+tua helm+depan hidup his hp ibu+naik ikat+tali imam imam+bonjol iman indomaret+jalan
 induk ini+anak itu+tawa jajan jalan+flamboyan jalan+gajah jalan+imam jalan+kisamaun jalan+ks jalan+tiap jalanan
 jam+11 jambret+jatuh jambu jatuh+ke jelas jual+tisu juga+cuma jurumudi kaca+mobil kaki+buntung kalau kali kali+di
 kalian kamar+mandi kara kata+capek kata+dia kata+ini kata+mau kata+saya kayanya+linglung kayu+di ke+lantai ke+mobil
 kecil keliling+komplek keliling+rumah keluar+busa kemarin+sekarang kenal kenceng kepala+jatuh kereta+masih
 kereta+nanti ketemu ketemu+satu kisamaun kolam kontrakan+belakang korban+bakar korban+tidak kosambi kosong
 kosong+itu kotak kotak+amal ks ks+tubun lagi lagi+cari lagi+dipukul lagi+kereta lagi+lewat lama lama+banget
 lampu+mati lantai+3 lantai+4 lapangan leher lemas lewat+pagar liar+di lihat linglung+mau listrik+tidak luka+parah
 lumpuh mabuk+pak mahkota mahkota+pak maling+dikeroyok maling+dipukul mandi+kontrakan mangkal mantan marah
 masih+sehat mati+aja mati+dia mau+bakar mau+cari mau+gantung mau+kemana mau+mati mau+minggir mau+pergi mau+sudah
 meledak melek menit merah+tugu mesin mesin+press minggir minta+sumbang minum+racun mobil+pick mobil+tenggelam
 mogot+km motor+tiba muka+sudah mulu+tidak muncul mushola+nurul nekat ngalir ngalir+ke ngomong ngomong+mau no+4
 nurul+iman nya+mati ogah orang+belum orang+kelahi orang+sekitar orang+teriak pabrik pabrik+plastik pacing
 padang+sederhana pagar+jembatan pager pahanya pak+kaki pak+ogah pak+tadi pakai+alat pakai+pisau pakai+proposal
 palem+semi palsu panggil+tidak panjat+pager parkir+ruko pas+saya pasar+bengkok pasar+induk pasar+lama pasung
 penghuni+tidak perempatan perempatan+pasar perempuan+berdiri pergi perlintasan perlu peron pertigaan perum pick
 pick+up poris+indah potret press proposal proyek pucat punya+kontrakan putar+di racun+kayanya racun+tikus raya
 raya+1 royal rs rs+sudah rt+2 rt+3 ruko rumah rumah+aman rumah+ngomong rumah+taman rusak+ketuban rw+4 rw+8 sadar
 sadar+tapi saluran+air sambil+kata sampai+jam sampai+tidak saya+cape saya+kira saya+lihat saya+odgj saya+sekarang
 saya+tidak saya+tinggal saya+ya sdn sdn+gebang sebatang sebatang+kara sebelah+saya sekaligus sekarang+ngungsi
 sekarang+pintu selamanya selamat semi seragam seret serpong siap siapa+disini silver+di siswa situ+cipondoh smk
 sore+duduk spbu+jalan stasiun subuh sudah+lepas sudah+lewat sudah+luka sudah+mau sudah+naik sudah+pasang
 sudah+pukul sudah+rusak sudah+saya sudah+tua sumbang sumbang+pakai sumur+pacing tabrak+beruntun tabrak+kepala
 tabrak+lari tadi+saya talinya+sudah taman+potret taman+royal taman+tidak tangan+masih tangis+dari tangis+kata
 tangis+sambil tanpa+identitas tapi+saya target tarik tas+tidak telepon+masuk temen+kontrakan tenggelam+kali
 terbalik+di teriak+bakar teriak+minta terlantar+sudah terus+ada tetangga+teriak tiap+malam tiba+ambruk
 tidak+berhenti tidak+dikenal tidak+jelas tidak+melek tikungan tikungan+jalan tikus tipu tisu tolong+banget
 tolong+dari tolong+ditertibkan truk+jalan trus trus+ditinggal tubun tugu+jam tumpuk+di tunggu+kereta tutup ular
 umum+taman up via+112 warga+kata waria+tua warkop warkop+depan ya+terus yang+kena yang+kenal yang+kurang yang+punya
"""
