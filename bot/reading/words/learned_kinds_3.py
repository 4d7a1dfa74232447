"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj_amuk -4 # =limp =money =past =rails =tale =water =well @body @is=lansia ada ada+rumah anyar dari depan di diam
 dipukul+preman hari jaya lansia obat odgj+di pasar+anyar pasung perempuan preman tabrak tahun takut tangis tawuran
 tiap tidur+di
odgj_amuk -5 =birth =breath =part =poor @ill @suicide kaki karunya kontrakan minta suka tapi tidur
odgj_amuk -6 @1 @is=anak @is=ot gelandangan
odgj_amuk -7 @injured
odgj_keluarga 7 abis kakak kami
odgj_keluarga 6 @is=treat @kin berobat obat rsj rumah
odgj_keluarga 5 =food adik di+kamar kamar melahirkan pun rumah+di sejak tembok tidak+tidur
odgj_keluarga 4 =office @is=family @is=odgj abis+melahirkan anak+ibu baru bukan cipete dalam+tidak dan di+karang
 istri+saya kalau kami+saudara karang+sari ke ke+tembok laki+saya minta ngomong ngomong+sendiri puskesmas putus
 rumah+ada sakit saudara+tidur saya saya+odgj saya+yang sekap+di sembilan sering suka tahun+saya tetangga+sekarang
 tidak+mau tidur+5
odgj_keluarga 3 3+orang 5+hari =ask ada+darah adik+saya alamat badan+sudah bantu bapak+saya batusari+rt boleh brenti
 bulan dalam dari+tetangga di+cipete di+kandang dibawa ganggu ganggu+jiwa ganggu+odgj handapeun ibu+haji ibu+saya
 ipar jiwa juga kakak+ipar kamar+dari kami+butuh kami+di kandang kandung kata ke+psikiater ke+rsj keluar keluar+dari
 kepala+ke lepas makan minum minum+obat mulu ngawaler nyuruh pagi+tidak panto panto+tidak parah pasung pernah petir
 piring pondok poris+gaga psikiater pukul pukul+kepala racun racun+piring rt rujukan rutin sakit+siapa sampai+bocor
 sari saudara saya+pasung saya+sejak sekap sekarang sekarang+saya sudah tadi+pagi tahun tembok+sampai terus
 tidak+brenti tidak+ngawaler tidak+sakit
odgj_keluarga 2 3+minggu =heart =home @bleeding abis+bakar abis+putus ahmad+dahlan al+barkah alfamidi anak
 anak+kandung anak+laki anak+saya anak+sekap anak+sendiri arum ayam bade bak bakar+kemarin bapak+pakai bapak+sudah
 barkah batusari bawa+berobat bekas belakang berobat+ke berobat+pak berobat+tidak bhakti bocor bpjs bpjs+nya
 bulan+tidak cara cempaka cuma+mau cuma+tawa curiga dahlan dahlan+petir dan+tidak dari+puskesmas dari+tadi di+bak
 di+dalam di+kasur di+modernland di+phk di+rsj di+teras dia+di dia+is dia+lari diam+terus dibawa+berobat dibuang
 dibuang+ke dijemput dikasih+makan diperiksa dua dua+orang duit+ke eneng gaga galak gali genteng+rumah got habis
 haji halusinasi hari+tidak harus ibu ibu+kontrakan ibu+sudah ikut ikut+saya inget ini+parah ipar+saya istri jadi
 jahat jalan+cempaka jalan+kh jd jiwa+dan jiwa+sudah kakak+yang kamar+belakang kamar+mandi karang karena karunya+pak
 kata+ada kata+saudara ke+got ke+puskesmas ke+rs kel keluar+kamar keluarganya kemana kepala kesini kh kh+ahmad koang
 koang+jaya kontrakan+ibu kontrol kontrolnya kumat+lagi kunciran lama mah makan+lewat makan+racun malu mandi
 marah+ke masuk mau mau+kami mau+minta mau+minum mau+tenggelam melahirkan+3 melahirkan+kata minggu minggu+tidak nasi
 ngelantur nih nyarios nyuruh+lapor obat+habis obat+rumah odgj+sekarang orang+cuma orangtuanya pak+anak pak+rt
 pak+umur pak+ustad paman paman+saya parung+serab pasir pasir+jaya pasung+kaki pernah+pukul perum+pondok pikun
 pikun+pak pintu+rumah pnlp pondok+arum pondok+pucung puasa pucung putra putus+obat rame2 rawat rawat+di
 rsj+sekarang rt+05 rt+nyuruh rumah+anak rumah+sudah rumah+tidak rutin+minum saja sampah+di sanggup+lagi sari+rt
 saudara+yang saya+ganggu saya+kalau saya+naik saya+sakit saya+sering saya+sudah saya+tiap sayat+tangan sekarang+dia
 sekarang+kumat sekarang+suka sekarang+tidak selatan semua serab shift si siapa+cuma since situ+cipondoh suami+saya
 subuh+tidak sudah+abis sudah+dua sudah+lama sudah+tahun surat takut+dia tanda tapi+tidak tengah+malam tepi
 tepi+situ teras terus+tidak tetangga+depan tetangga+sudah tidak tidak+amuk tidak+galak tidak+makan tidak+pernah
 tidak+usah tolong+bantu tolong+dijemput tolong+tunjuk trauma tuduh untuk usah ustad wkwk+tapi yang+dari yang+jaga
 yang+sakit yang+tidak
odgj_keluarga 1 2+bulan 2+tahun 3+bulan 30an 4+hari 4+rw 6+orang =body =joke =mad ada+biaya ahmad ajak+ngomong
 alamat+kami amuah anak+sulung anak+takut anak+tetangga aye badan bagaimana+ya bantu+ke bapak+mau bapak+tidak begini
 belakang+masjid belakang+mushola belakang+rumah belakang+sudah belendung bengong berobat+tapi biar bisa+dijemput
 bisa+dititip bisa+gerak blok blok+f bola buka buka+pintu capek cekik cluster cuma daek damai darah dari+rsj
 dekat+sdn denger di+dapur di+petir di+simpang di+taubah dia dia+kunci dibawa+ke dibawa+kemana doang dulu f foto
 gaga+baru gang+damai gang+masjid genteng griyo grogol hari huda ibu+rt ini jaga jaya jendela kamar+sudah
 kamar+tidak kami+tetangga kasur kata+sudah kejar kejar+bapak keluar+rumah kemana+rumah kemarin+mau kembang kemis
 kepada kepada+yth ketapang konsul kontrol+ke kreo+selatan kuat kumat+tidak kunci+kamar kunciran+jaya lapangan+bola
 lebih lewat+jendela lok lt magrib malam+tangis masak masjid+al mau+buka mau+dibawa mau+konsul mau+masuk mau+nyentuh
 memohon modernland mulu+kata mushola+nurul naik+ke nanti ngobrol ngopeni nurul+huda nya+mati nyambung nyentuh
 nyentuh+bayi nyolong obat+dari odgj+pak odgj+parah orang+bapak pagi pak+gondrong pak+rumah pakai+golok parung pasa
 pasar+kemis pasca pasien+jiwa phk pulang+dari punten purun ra racun+sudah rawa+rotan rotan rt+01 rt+2 rujuk
 rumah+kami rumah+pak rusunawa sakit+odgj sampah satu saya+abis saya+anak saya+dari saya+jalan saya+linglung
 saya+orang saya+umur sayat sejak+2015 sejak+melahirkan sekarang+ngomong sempet semua+sudah sendiri+saya
 sendiri+terus sering+halusinasi sih+tapi sini+ajak sudah+muntah suka+teriak sukaasih sulung tanah taubah tega
 tetangga+kunci tetangga+tidak tiap+hari tidak+amuah tidak+daek tidak+purun tidak+tega tolong+pak tunjuk turun+kata
 tuwo wkwk ya+cara ya+pak
odgj_keluarga -1 3+tahun =beast =hurt =road =stir =urgent @breath @fire a ada+ibu ada+saudara ada+suara ada+yang
 agak air alam alam+jaya alat amuk anak+3 anak+tidak angkat apartemen asal badan+penuh balita banyak bapak+itu
 bawa+golok bawa+pisau belum bikin bocah cepat dalam+rumah dari dari+kemarin di+pinggir di+tengah di+terminal
 diam+aja dijebol dinas dinsos duduk+di gantung gelandangan+di gudang halte ibu+dengan ibu+di jam jatake jauh
 kamar+kunci kambing kami+tidak kandang+kambing karena+sakit kata+dia kata+ibu kecil kelurahan kena kenapa kolong kp
 kubur kurus lampu lampu+merah lansia+saya lari lemas liar luar mabuk makam makan+dari maling masjid masjid+nurul
 mau+pulang nama ngumpet ngumpet+di odgj+pegang pak+bantu panunggangan parkir pas pegang+golok pegang+pisau
 pemakaman penelepon penuh penuh+luka pergi pisau+di pulang+ke rambut rawa raya rokok rt+6 ruang rumah+tetangga rw
 sawah saya+mau saya+minum saya+saya sebelah sekarang+di sekitar smp sore stasiun+tanah status suami+istri sudah+di
 sudah+tulis suka+bawa tahu taman+cibodas telepon terminal+poris tetangga+odgj tidak+bisa tidak+dikasih tidak+ganggu
 tidur tinggal+sendiri tinggi tol tulis tulis+di tumpang+di uang warung+saya yatim
odgj_keluarga -2 2+hari =blaze =breath =drill =height @abuse @child @crowd @ill @is=bekal @is=dead abis+itu
 abis+minum ada+bapak ada+lansia amuk+di apa banget batu benda besar bukan+odgj cantiga cari cikokol cimone cipadu
 cipadu+jaya dengan+anak di+kontrakan di+masjid di+pasar di+pos di+warung dikasih+obat dipukul ditinggal gang golok
 guru hari+di hidup itu+tawa jatuh jaya+rt jembatan kantor kayaknya kayanya kebon kembali kira komplek kosong
 kp+cantiga kucing kurang masih mau+ke mayat merah merem mobil muda muka mulut ngaku nyasar odgj ongkos pabrik pada
 pak+ada pak+saya pinggir pulang rsud rt+5 ruko rumah+saya rumahnya rusak sahut sambil satpam saya+meninggal
 saya+sendiri saya+tapi sehat sekaligus sekolah sembuh sembuh+tapi sendiri+di sudah+saya tabrak tangan tangerang
 tanpa tanya tapi tapi+saya telanjang tempat terima terlantar tidak+ada tidak+pak tidak+sahut tidak+tahu tolong
 tumpang tunggu usir warung yang+urus
odgj_keluarga -3 =client =elder =lost =part =poor =rails =seen =still =strike =thanks =well ada+orang datang
 di+depan duduk jalan ke+panti ketemu kontrakan luka meninggal no orang+odgj pak panti pasar pos stasiun taman
 tapi+sekarang temen terminal tidur+di tinggal tua urus warga
odgj_keluarga -4 =limp =money =nature @body @injured @is=anak @is=ot @likely @poison @unconscious @violence ada bawa
 dekat depan di orang pakai perempuan pisau punya tetangga+saya tidak+punya
odgj_keluarga -5 =arms =dead =work @1 @is=lansia @weapon gelandangan itu lansia
odgj_keluarga -6 @danger @is=aged
bekal 8 asal
bekal 7 =money @is=bekal bekal dari habis ongkos
bekal 6 dompet mau+ke truk uang
bekal 5 =lost duit kami ke keabisan maling mau pulang pulang+ke punya+ongkos saya+dari supir tegal tumpang
bekal 4 abk ada+ongkos bayar bisa+pulang bosnya bus cirebon dan dari+malaysia dengan+anak di+masjid di+terminal
 ditinggal ditinggal+bosnya duit+di habis+bekal hp istirahat istirahat+di jalan+kaki kaki+dari kembali kerja
 malaysia maling+di mau+pulang minta pabrik rombongan saya sekarang+di tahu+harus terminal terminal+poris tidak+ada
 truk+ditinggal tumpang+di tunggu+di uang+di
bekal 3 2+anak 2+orang 4+orang 7+orang abis ambil ambon anak+asal anak+yang baru begal bekal+sudah belum+makan
 bensin bertiga biaya bisa bitung calo dadap daerah+km dari+lampung dekat+pintu di+dadap di+pool di+rest
 dompet+hilang emper+ruko gaji habis+duit habis+ongkos habis+uang harus indramayu jalan+dari jambi kami+bertiga
 ke+cirebon kembali+ke lampung lombok ludes makan makan+dikasih masjid minta+tolong money muatan ngawi no no+money
 ongkos+pulang ongkos+sudah padang pak+kami pak+saya pasar+baru pintu+tol pom pom+bensin ponorogo pool poris posisi
 punya rak saking salah serang sopir+truk sudah+ambil tangis tangis+di tidak+bayar tidak+bisa tidak+punya tipu tkw
 tol+bitung travel tunggu uang+habis untuk+pulang
bekal 2 # 2+malam 3+anak 5rb =client ada+2 ada+bapak ada+pak agen al al+azhom alun anak+dari anak+depan anak+kuliah
 anter asal+ngawi azhom bag bali bandara bantu barang barang+di baru+pulang batuceper bawa+2 belum bensin+kebon
 berdua berdua+dengan bisa+bantu bisa+kembali bonjol center dan+saya darah+masih dari+dan dari+palembang dari+rak
 dekat+pabrik dengan dengan+sekali depan+gerbang depan+pom di+alun di+bus di+emper di+kolong di+kontrakan di+lobi
 di+musola di+stasiun dibacok dibacok+tangan dompet+raib duit+tinggal duta duta+garden emper garden garut
 garut+tidak halte+depan hangus hari+tidur harus+kemana hello hilang hilang+di hotel hp+dompet imam imam+bonjol
 jalan+imam jatake jenguk kami+ibu kapal+dari ke+pekalongan ke+purworejo ke+tegal ke+wonogiri keabisan+duit
 keabisan+ongkos kebon+nanas kembali+tidak kena+tipu km km+13 korban kuliah lagi+di lampung+mau lembang
 lembang+ciledug lobi lobi+hotel loker lowongan lowongan+kerja makan+dari malam+di malu masih+netes masjid+raya
 mau+kembali minggu+tidur minta+ongkos mogok motor+mogok musola nanas netes nginep nih ntt ongkos+ke orang+habis
 orang+lansia pabrik+sepatu padang+mau palembang pandeglang pekalongan penelepon+satpam psr pulang+kampung
 pulang+tidak punten+saya purworejo putus ra raib rak+kata ribu rombongan+di rusak salah+naik saudara+4 saudara+di
 saya+dengan saya+di saya+habis saya+tki semarang sementara sementara+di semua sendalnya sepatu sepatu+pasar soetta
 sopir sp4n sp4n+no tangan+darah tapi+malu teman teman+saya tidak+pegang tiket+hangus tinggal tinggal+5rb tipu+calo
 tipu+loker tki tki+baru tolong+pak tuju uang+abis untuk walk walk+di wonogiri
bekal 1 50+tahun 9+bulan =food @robbery abis+tumpang ada+duit ada+penumpang ada+perempuan anak+minta angkat
 angkat+telepon bantu+makan bapak+dari bapak+jalan belakang+tidak bensin+jatake bisa+tidur boleh+minta brebes
 bukan+minta bus+sinar busway calo+kerja dakek damri dari+pandeglang dari+serang depan+lapas di+cikokol di+gereja
 di+halte di+ibu di+indomaret di+jatake di+kantor dibuang dikasih ditinggal+suami doang+tidak duit+dengan flores
 gelandangan+bisa gerbang halte+busway hamil+9 hikmah ibu+bawa ibu+nur indomaret ini+di ini+ya is istri jakarta jawa
 jaya+ada kantor kata+mau ke+anak ke+lampung ke+lombok ke+ntt ke+purwokerto kebon keliling keluar kemana kemarin
 kemarin+sekarang kena ketuban+sudah kota kuning lah lapas lapas+laki lewat+jalan lunta makan+sekarang malam
 malam+tidur mandor minta+anter minta+duit mudik nur ongkos+kembali orang+perempuan pak+mau pegang+duit
 perempuan+bawa pintu pipis plawad plawad+tidak polsek+jatiuwung pool+bus pool+damri poris+plawad pos+ronda
 pun+tidak punten rantau rest rest+daerah robinson ronda rsud+tidak rt+6 rumah+saya satpam saudara+dari saya+korban
 saya+mantan saya+supir sehat sekali sekarang sekarang+istirahat sekarang+mata sekarang+tidak sembunyi sembunyi+di
 serang+kata sini sisa spbu+daan suami sudah+2 sudah+dua sudah+hari tahan tapi+alamat tasik terlantar+lunta
 tidak+angkat tidak+keluar tidur+situ tigo tigo+hari tiket tkw+baru tukang+bangunan uang+untuk untuk+makan
 wonogiri+pak ya yang+jemput yang+kerja
bekal -1 3+hari =beast =child =seek =strike =thanks =wait @crowd @is=family @likely @traffic ada+anak ada+ibu adik
 anak+jalan anak+saya asing badan baju bapak+ini bawah bekas belakang besar beton bikin bisa+jalan blok buta cipadu
 cipete cipondoh datang dekat di+kursi di+pinggir di+warung diam dibawa dipukul dong gerobak ibu+hamil izin
 jalan+jauh jalan+raya jenenge kaki kalau kata+dia ketemu kira kok komplek kosong lampu lansia+nyasar lari+dari
 lihat luar luka mabuk mandi masuk mau+lapor merah mulu ngaku obat orang+asing orang+terlantar orang+tidur padahal
 pas penumpang perempuan+lari pukul punya+saudara putar rambut rel remaja+perempuan rt ruang rumah+sekarang sambil
 satpol satu saudara+saya saya+meninggal saya+sudah sejak sekarang+ada sekolah seribu sih smp sore sudah+3
 sudah+minggu sudah+saya tahu+mau tempat+tinggal tenggelam tiap+malam tidak+waras tipu+agen toilet toko trotoar tuna
 turun tusuk untuk+ke urus waras yani
bekal -2 =birth =breath =hurt =nature =office =part =poor =seen =stir =tale =urgent =well @breath @child @drowning
 @ill @is=dead @is=treat @violence a ada ada+yang amuk bakar banget banyak bapak+itu bawa bayi bocah butuh cibodas
 dari+rumah dengan+saya di+depan di+jalan di+pasar di+teras dijemput dokter duduk+di gang ganggu gelandangan+di
 golok identitas itu+ngaku jam jatuh jauh jaya jiwa kakak kali kamar karang+tengah karena kayaknya kayanya ke+dokter
 kecil kel kelurahan kepala kp kursi lalu lama linglung+di lk2 mayat minum nama napas ngomong nyasar+di orang+odgj
 pada pagi panti pasar penelepon+sopir perum pinggir punya+uang rs rumahnya rw sakit saya+tidak sekarang+dengan
 sekarang+tidur siapa tadi takut taman tanpa tempat teras trus umur warung+saya
bekal -3 =arms =dead =heart =height =home =limp =road =smell =water @1 @body @suicide @unconscious @weapon
 ada+lansia ada+orang bapak cuma depan duduk jalan karang nyasar perempuan rumah sudah suka tabrak tahun tengah
 terus tetangga tiap tua warga yang
bekal -4 =mad =work @injured @is=odgj @kin itu kata laki lapor linglung odgj pakai sendiri tidak+mau
bekal -5 =elder =sick @danger @is=aged @is=anak @is=ot dia gelandangan
bekal -6 @is=lansia lansia
jenazah 9 @body
jenazah 8 =dead @is=dead meninggal
jenazah 7 @danger mayat ngambang sudah+tidak
jenazah 6 bernyawa kami kira+tidur lalat manusia meninggal+di ngambang+di saya+meninggal sudah+kaku tidak+bernyawa
 tidak+gerak yang+ngambang
jenazah 5 =seen =smell ada+kaki ada+mayat bagaimana bau belum+ada biasa+tidur dari+malam di+kali gantung gerak
 ketemu lihat mata+buka meninggal+tadi napas+pak nyangkut nyangkut+di pemakaman rsud sudah tidak+napas yang+biasa
jenazah 4 =wait =water ada+tulang banyak bayi+di belakang biasa buka+terus cisadane+dekat depan+pasar di+gubuk
 di+sungai dingin gantung+diri gelandangan+ketemu gelandangan+yang kaku karena karena+sakit kayanya ketemu+kepala
 kira kontrakan kosong kubur lalat+banyak lansia+yang menyengat orang+gantung pak pak+ada pasar+cipadu pintu
 pintu+air puskesmas sadar+mata saudara+tolong semut sungai tadi tanpa tetangga+kontrakan topi tubuh tulang warga
jenazah 3 =office =still =stir @unconscious ada+ktp ada+nyawa adem air+10 bantu banyak+di bapak+di bau+menyengat
 belakang+pabrik belakang+rumah bendungan budi buka busuk cibodas cisadane dekat dekat+palang depan+pool
 di+puskesmas di+rsud di+rumah di+samping di+semak di+tps dirubung dirubung+lalat gubuk gudang halte+depan
 halte+sudah item jalan+raya kali kali+sabi kamar+kontrakan kayu kebon kepala kereta+sekarang kereta+tanah kesamber
 kesamber+kereta ketemu+mayat ketemu+orang ktp kucing liar makam malah masuk mayat+bayi mayat+laki nyawa orang+mati
 orang+ngambang orang+tidak pak+sadar palang pas pohon+asem pool rs sabi sampah sekarang+tidak semak sesosok
 suami+saya sungai+cisadane tanpa+saudara tol+karang tolong+di tps utuh yang+kemarin
jenazah 2 4+hari =home =tale @breath @drowning @is=family abuh ada ada+orang ada+saudara ada+tangan air ambulans
 asem ayun badan+dingin badan+orang bagaimana+cara bangkai bantaran bantaran+kali bapak+tidur bapak+tua bau+bangkai
 bau+busuk bawah+jembatan benteng+betawi bernyawa+di betawi biaya boneka buang buang+sampah bulakan cara cek cipadu
 dalam dari+kontrakan dekat+bendungan dekat+pintu di+eceng di+halte di+kebon di+pangkalan di+pohon di+rs di+saluran
 diri diri+sudah eceng eceng+gondok empang es gardu+pln gelandangan+itu gondok gubuk+tepi hari hari+lalu ini+di
 ini+parah irigasi itu+di itu+sudah jalan+benteng jalan+di jalan+kisamaun jalan+pembangunan jalan+perintis
 kaki+gantung kaki+manusia kaki+orang kaku+kontrakan kamar kami+ada kami+meninggal kami+tidak kaos karang+tengah
 ke+rs keluar+orang kemerdekaan kemerdekaan+babakan kereta kering kisamaun kontrakan+no kontrakan+putra
 kontrakan+saya kp+sawah kyk lagi+dia lahan lahan+kosong lampu+nyala lembang lokasi mandi+di mata mati mati+di md
 mendadak meninggal+karena menyengat+dari minta+bantu mr mr+x napas nongol nusa nusa+jaya nyala ojol+stasiun
 orang+di pabrik pabrik+sepatu pada pagi pagi+saya pak+bapak pak+ini pak+kayanya pangkalan pangkalan+ojol
 pasar+lembang pembangunan pembangunan+3 perintis perintis+kemerdekaan petir plastik+item plawad pln pln+jalan pojok
 poris poris+ada poris+plawad posisi pulang+ke puspem putra ra rambut rawa rawat+di sadar saluran saluran+irigasi
 saudara sawah sekali semalam siapa+yang situ+bulakan sudah+bengkak sudah+dari sudah+dirubung sudah+jalan
 sudah+mandi suka+gelandangan tadi+pagi tadi+subuh taksi taman+kayu tanah+tinggi tangan tanpa+identitas
 terminal+poris tidak+keluar tidak+lihat tidur+dari tidur+doang tinggi tolong+arah tpa tpa+rawa trotoar+jalan
 tua+yang tumpuk tumpuk+sampah tutup tv untuk urus woi x ya+pak yang+di yang+meninggal
jenazah 1 5+hari =client =nature ada+pasien ada+sesosok ada+warga adik+saya aje babakan banget+dari banget+pak
 bangun bantu+pemakaman banyak+banget batu+jaya bau+pak bengkak benteng bersama biaya+untuk bisa+hubung bola
 cari+rumput cibodas+baru cikupa dari+pagi dari+rumah dari+tumpuk datang dekat+puskesmas dekat+tpa depan+pt di+bawah
 di+kebun di+klinik di+kresek di+kursi doang dokter eh film gerak+di gudang+jalan hari+kantong hari+lansia harus
 harus+bagaimana identitas info irigasi+sipon jaya jendela jurumudi+baru kabeh kaki+nongol kaku+di kali+cisadane
 kamar+mayat kantong kantong+keresek kayak kayaknya+sudah kayu+kp kebon+pisang kebun keluarganya kemarin kemis
 keresek keresek+di km+14 kontrakan+ibu koran korban+tabrak kosnya kp kp+rawa kresek lagi+cari laki+tua lalu
 lari+jalan lebam linglung maen mah mah+sudah mayat+di mayat+tetangga melati muka muka+biru orang+bau
 orang+meninggal pak+lurah pak+mau pak+tidak panarub panjang pasar pasar+kemis pd penghuni penghuni+kontrakan
 penjaga perantau perempuan+rambut perum+villa pinggir+empang pisang pisang+belakang pohon polisi polisi+sudah
 polsek pt pt+panarub puskesmas+jurumudi rambut+panjang rawa+kucing rawat raya+serang ronda+rw rs+kami rsud+semalam
 rt+linglung rumah+saya rumput sakit sakit+lama samping saudara+sudah saya+kedaung saya+sendiri sekali+di sepatu
 serang+km sesosok+tubuh sirine stasiun+poris sudah+busuk sudah+jadi sudah+keluar surat surat+dari tanah
 tangerang+indah target telah temen+kontrakan temukan tepi tepi+situ ternyata+ada tetangga+kami tidak+bangun
 tidak+usah tolong+bantu tolong+petugas truk+lari urus+pemakaman usah warga+kami warga+ketemu warga+kontrakan
 wkwk+ada yang+kubur yang+mati
jenazah -1 3+bulan 3+orang =ask @fire @kin @likely ada+badan ada+bapak ada+gelandangan ada+perempuan ada+suara
 air+sudah ambruk anak+tenggelam angkot antar aye baju balita banget+lihat banjir bantu+saya bapak+duduk barat
 baru+lahir bawa+golok bayi+baru bayi+pak belakang+kontrakan besok bisa+jalan bocor bugel bugel+pak busa butuh cepat
 cipondoh cisadane+ada dapur dari+subuh dekat+pasar dekat+rel depan+klinik di+bus di+pasar di+rel di+stasiun
 di+tengah di+terminal dia+di dikeroyok gebang gedor gigit haji hari+di hari+tidak hidup hilang isi+bayi jalan
 jembatan+cisadane jpo jual juga kaku+kayanya kalau kali+mookervart kasur kerja ketemu+satu ketuban+sudah kira+mayat
 kok+tidak komplek kontrakan+jalan kreo+selatan kuat kursi+taman kursi+tunggu lahir lapangan lihat+lagi lihat+laki
 lok malam masih+hidup masjid mau+susul mayat+ternyata melahirkan melek merah mookervart muda naik nama noh nya obat
 odgj+sudah ongkos orang+tenggelam orang+terlantar pager pak+bantu pak+ternyata pak+yang panas panti pasung
 perempatan pergi perum+bugel perumnas pinang pinggir pinggir+kali pukul punya racun rumah+nomor rusak rw sadar+diri
 sampah+belakang sangiang saya+lihat security sesak sudah+biru sudah+dua sukasari sumur susul tali tangcity
 tangis+kata tapi+tidak tenggelam+kali tenggelam+ke terjebak terlantar+di ternyata tetangga+saya tidak tidak+jawab
 tidak+kuat tidak+mandi tidak+melek tidak+punya tidak+tahu tki toko tolong tua+sakit tumpang+di tunggu+stasiun uang
 walk yani
jenazah -2 =blaze =body =thanks @abuse @is=aged @is=treat @poison @traffic abis ada+ibu ada+lansia al amuk angkat
 asal bakar bapak bapak+kontrakan belum+ketemu berdiri bikin biru bisa blok bulan cikokol ciledug cimone dengan
 denger denger+suara di+gardu di+kontrakan di+pos dikasih diketok diketok+tidak dipukul dua duduk+di duit gang
 gelandangan gelandangan+di gerobak golok habis ini isi istri itu jatake jembatan jiwa kakak kata+mau kecil kejang
 kena keroyok kesakitan ketuban kok kolong kreo laki lampu+merah lemas lewat luka mabuk maling mandi minum nomor
 nyasar orang orang+odgj pak+kaki panggil parkir penelepon penumpang pingsan pisau pos pulang punten rumahnya sahut
 sambil sari satpam satu saya+mau sekarang sekolah semua sendiri+di sering si sih stasiun sudah+2 sudah+3 suka tahu
 telanjang tempat terbalik teriak terlantar terus tiap+malam tidak+bisa tidak+sahut trus tumpang tunggu turun umur
 usir warung yang+tenggelam yang+tidur
jenazah -3 # =arms =breath =sick =urgent =work @1 @birth @bleeding @crowd @ill aja bocah cuma dan darah di+jalan dia
 diam ditinggal duduk ganggu kantor karunya lapor manusia+gerobak masih mobil ngomong orang+tidur pak+saya pak+sudah
 pakai pegang rel rumah sampai sendiri tabrak tenggelam+di tidak+mau tidak+sadar tidur
jenazah -4 =birth =food =height =hurt =limp =lost =money =poor @is=bekal @is=ot @violence @weapon badan+sudah bawa
 depan di+depan ibu ke makan mau motor perempuan saya suara tangis tapi tiap tidur+di tinggal
jenazah -5 =elder =heart =strike @is=anak @is=odgj @suicide anak odgj tahun
jenazah -6 =child =mad @injured @is=lansia kata lansia
jenazah -8 tenggelam
lainnya 12 @1
lainnya 9 @poison
lainnya 8 =seek @birth @danger belum belum+ketemu mabuk+tidur malam+depan saya tempat tenggelam tolong+saya
lainnya 7 @drowning @injured @suicide @violence ada+rumah anak+kecil bca begal butuh ibu+hamil ketuban pengendara
 segera tabrak tawuran tenggelam+di
lainnya 6 =arms =part =well @robbery bangun bantu+saya belakang+rumah bukan+odgj cbd cbd+ciledug cipadu+jaya cipete
 depan+cbd dikasih hamil hebat kelahi ketuban+sudah kulit mobil motor nanti nanti+lagi penumpang pisau racun
 saya+mau sebelah send+tolong suami sudah+bangun tanjakan temen
lainnya 5 =blaze =height =home =urgent @crowd @traffic @weapon ada+anak ada+laki ada+tempat agung anak+kontrakan
 antar atas bapak+jatuh bukan dekat+stasiun di+kontrakan di+rel di+ruko dinsos ditembak ditembak+orang ditusuk
 golok+di griya jam jam+5 kakak+saya karang+tengah kreo lepas listrik makam manusia+silver masih+di masjid+agung
 mau+susul mau+terjun melahirkan+di naik nyender nyender+di ojol orang+mabuk pak+ada pak+bantu paksa pelo
 pinang+griya pos+kami rumah+kosong rumah+tetangga saya+sudah sayat setrum silver susul tangcity teriak terjun
 terjun+dari warga yatim
lainnya 4 11+malam =birth =wait ada angkot apartemen atm atm+bca bacok bakar banyak+darah banyak+yang bawa+anak
 bensin bidan bidan+tidak blok busa capek chat cibodasari cluster cuma+usir dari+luar dengan+pak depan+masjid
 di+angkot di+atas di+atm di+belakang di+jalan gebang+raya gelandangan+pakai is jalan+merpati jemput jpo kali+sabi
 kayanya+mabuk ke+cisadane kena+bacok ketauan kirim kolam+renang kontrakan korban langsung lantai lebaran lihat+laki
 luar mabuk malam+ini maling mangkal+tiap mati mau+melahirkan melahirkan merpati orang+di pacar pak+saya poris
 racun+di reklame rel rel+dekat renang renang+cluster ribut ruko+pinang sabi sanggup saya+minum saya+sayat
 saya+tidak selapajang setoran setrum+di sma subuh+ada tawuran+pelajar temen+saya tenggelam+ke terakhir tiap+subuh
 tidak+apa tidak+dikasih tidak+sanggup tpu tpu+selapajang trotoar tugu tuh tunggal turun+di untung viral woy woy+ada
lainnya 3 10+orang 6+gelandangan =hurt @fire ada+kendaraan ada+maling ada+motor ada+warga agak apa+cuma aula
 aula+kelurahan babakan+kayanya bakso balkon bapak+ojol bawa+golok bca+jalan begal+di belakang+kantor berendeng
 berteduh biaya bibirnya bisa+ngomong bpjs bukan+target cape cemara cemara+raya cibodas cimone daerah dagang
 darah+dekat dari+dalam dekat+gor dekat+lapangan di+aula di+taman dia+tidak digusur ditusuk+di dong dua+duanya
 duanya gang+h gantung gigit+ular golok+kejar gosong grab gratis helm hermina indah+blok jaket jalan jalan+benteng
 jalan+cemara jalanan+10 jambret jambu jaya+rt jembatan+berendeng kaki+patah kaki+tabrak kalau+tidak karyawan
 kayanya ke+kali kejar kejar+warga kelapa keliling kelurahan+gebang kendaraan ketuban+di km+19 kontrakan+sebelah
 lagi laki+pakai lama+ada laris laris+cibodas lihat lok+jalan mahasiswa mall massa mati+dia mau meledak+di minum
 motor+tiba muda mules mungutin naik+motor odgj+parah ojol+tabrak orang+setrum orang+sudah orang+tenggelam
 orang+tergeletak pagar pager+jembatan pahanya pak+kaki pak+sekarang pak+sudah pakai+golok pakai+mobil palak+di
 parkir parkir+mall parkir+pasar pasar+laris pasung+di patah+depan pd pelajar pendatang penelepon+lihat pengungsi
 penumpang+saya penumpangnya perempatan perempuan+muda perumnas pinggulnya pinggulnya+kayaknya pisau+di poncol
 punya+saudara pura rame rehab resah rombongan+gelandangan rs rs+hermina ruko sakit+tidak saya+ada saya+sopir
 saya+ya sayat+tangan sebelah+bau sekali+lapor sembuh sembuh+tapi send siap sopir+grab sore stasiun stasiun+poris
 sudah+keluar tabrak+tunggal tali+di tambah tangan tangis+di tangis+kata tapi+saya telepon tempat+rumah
 tempat+tinggal terbalik teriak+kesakitan terminal+cimone terus+sekarang tiap tiap+hari tiba+ambruk tidak+pak
 tidak+sadar tikungan tikungan+jalan tolong+banget tolong+ditertibkan tolong+send truk+di truk+tabrak trus ular
 yang+kejar yang+sudah yang+tenggelam yang+teriak
lainnya 2 1+banyak 1+orang 2+bulan 2rb 3+orang 3+parkir 50an =limp =road =seen =still @bleeding @likely @unconscious
 abis+itu abis+minum ada+bapak ada+bocor ada+yang air+ketuban aja alamat alat+sekarang alkohol amal anak+jalan
 anak+muda anak+pakai anak+saudara anak+saya anak+sma anak+smp apa apa+tidak arus arus+kali avanza baca
 bagaimana+ini bakar+kemarin bangun+tidak banjir bantu bapak+dari bau+alkohol bawa+arus bayi+2 bayi+tidak bayur
 belakang belakang+kontrakan belum+sadar benteng beruntun besok blok+m bocor+gas bolong bonjol bonjol+depan bosnya
 bosnya+pak box brt buntung+di bus butuh+tempat capek+hidup cek cibodas+baru ciledug cisadane cubit cuma+tidak
 dan+saya dapet darah darah+ngucur dari+jpo dari+lantai dari+mulut dari+sore dari+tangga dengan+dompet depan+pasar
 depan+ramayana depan+rs depan+rumah depan+sekolah di+apartemen di+balkon di+cipete di+kolam di+kreo di+lapangan
 di+lokasi di+panunggangan di+peron di+pertigaan di+poris di+situ di+tangga di+tiang di+tikungan di+trotoar
 di+warkop dia+di dia+sendiri difabel dikeroyok dinas dipukul diri disini ditertibkan gading gading+serpong gajah
 gang gang+mushola gang+salak gang+sebelah gas gebang gelandangan+difabel gelandangan+jalan geng geng+motor giant
 golok golok+gang gubuk+liar halte+brt hamil+tua hasanudin helm+depan hidup ibu ibu+naik imam imam+bonjol iman
 indomaret+jalan induk ini+anak itu+tawa jajan jalan+gajah jalan+imam jalan+kisamaun jalan+ks jalan+maulana
 jalan+tiap jam+11 jambret+jatuh jatuh+dari jatuh+ke jelas jual+tisu juga+cuma jurumudi kaca+mobil kaki+buntung
 kalau kali kali+di kamar+mandi kara karang kata+capek kata+dia kata+ini kata+mau kavling kayanya+linglung kayu+di
 ke+lantai ke+mobil kecil keliling+komplek keliling+rumah keluar+busa kemarin+sekarang kenal kenceng kereta
 kereta+di kereta+nanti ketemu ketemu+satu kisamaun kolam kontrakan+belakang kontrakan+gang korban+bakar
 korban+tidak kosong kosong+itu kotak kotak+amal ks ks+tubun lagi+cari lagi+dipukul lagi+kereta lagi+lewat
 laki+pingsan lama lantai+3 lapangan leher lemas lewat+pagar linglung+mau listrik+tidak luka+parah lumpuh mahkota
 mahkota+pak maling+dikeroyok maling+dipukul mandi+kontrakan mangkal mantan marah masih+sehat mati+aja mau+bakar
 mau+cari mau+kemana mau+minggir mau+pergi mau+sudah maulana maulana+hasanudin meledak melek merah+tugu merem mesin
 mesin+press minggir minta+sumbang minum+racun mobil+pick mobil+tenggelam mogot+km muka+sudah mulu+tidak muncul
 mushola+nurul nekat ngomong ngomong+mau no+4 nurul+iman nya+mati ogah orang+belum orang+ikat orang+kelahi
 orang+pada orang+teriak orang+tidak pabrik pabrik+plastik pacing padang+sederhana pagar+jembatan pager pak+ogah
 pak+tadi pakai+alat pakai+proposal paksa+di palak palem+semi palsu panggil+tidak parah parkir+ruko pas+saya pasang
 pasar+bengkok pasar+induk pasar+lama pasung pasutri patah penelepon penghuni+tidak perempatan+pasar
 perempuan+berdiri perempuan+tidak pergi perlu peron pertigaan perum pick pick+up pinggir+jalan pingsan+depan pohon
 poris+indah poris+tidak press proposal proyek pucat punya+kontrakan putar+di racun+kayanya racun+tikus ramayana
 raya+1 rebut rebut+lapak robek rs+sudah rumah+aman rumah+makan rumah+ngomong rusak+ketuban rw+8 sadar sadar+tapi
 salak saluran+air sambil+kata sampai+jam sampai+tidak saya+cape saya+lagi saya+lihat saya+sekarang saya+tinggal sdn
 sdn+gebang sebatang sebatang+kara sekali sekaligus sekap sekarang+ngungsi sekarang+pegang sekarang+pintu selamanya
 selamat selamat+tinggal semi senjata seret sesak silver+di siswa smk sopir+box sore+duduk subuh sudah+di
 sudah+lepas sudah+lewat sudah+luka sudah+mau sudah+naik sudah+pada sudah+pukul sudah+rusak sudah+saya sudah+tua
 sumbang sumbang+pakai sumur+pacing tabrak+beruntun tabrak+kepala tabrak+lari tabrak+truk tadi+saya tali
 tangan+masih tangga tangis tangis+dari target tarik telepon+masuk temen+kontrakan tengah tenggelam+kali terbalik+di
 teriak+minta terlantar+sudah terus+ada tetangga+teriak the tiang+listrik tiba tidak+berhenti tidak+jelas
 tidak+melek tikus tipu tisu tol+bandara tolong+dari truk+jalan trus+ditinggal tua+sebatang tubun tugu+adipura
 tugu+jam tukang tumpuk+di tunggu+kereta tutup up utara via+112 warga+kata waria+tua warkop warkop+depan ya+terus
 yang+kena yang+kenal yang+kurang yang+perempuan yang+punya yang+tabrak yayasan
lainnya 1 02+15 08+15 2+rw 4+koang 9+bulan =body =office =stir =tale a+guy adipura adu+banteng aeon alam+sutera
 anak+anak anak+jalanan aye bah banteng bapak+naik barang+barangnya baru+jalan bawah+flyover bengkok berdaya berdiri
 berdiri+di berhenti biasa bisa+angkat bouraq bsd bukan+mabuk buntung bunyi cepat+kesini cipondoh cisadane+yang
 cisauk cluster+yunani cuci curi curi+2 customer dalam+tidak dasana dekat+flyover dengan+bayi dengar depan+giant
 depan+indomaret di+bsd di+cisadane di+cisauk di+lampu di+musola di+pabrik di+pagar di+pos di+proyek di+teras
 di+tugu dimyati dipukul+di dipukul+kayu dipukul+warga ditinggal+di duduk+di es flamboyan flyover flyover+taman
 gedor+pintu gigit gor gor+dimyati guna hamil+9 his ikat industri is+a jalan+bouraq jalan+curi jalan+flamboyan
 jalan+industri jalan+pakai jalan+tol jalanan jaya+gang jual juga kakak kaki+di kali+pas kalian kapal ke+anak
 kepala+jatuh kereta+lewat kirim+foto kontrakan+haji kunciran+ada lagi+di laki+duga lama+banget lampu+mati
 lampu+merah lantai+12 lap lapak liar liar+di lihat+ibu lok lokasi m mabuk+pak malam+sekarang masih+nempel masuk+02
 mau+mati mau+nekat melawan mengaku mengaku+nama menit minum+obat miring miring+tidak modernland motor+adu
 motor+tenggelam muda+duduk mulut+miring mulya+tidak naik+ke ngalir ngalir+ke ngucur nomor ojek orang+diam pabuaran
 pabuaran+tumpeng pada+lari pak+bagaimana pakai+helm pakai+pisau palem panjat+pager panunggangan+barat pasar+malabar
 patah+tidak peduli pembatas perahu perum+banjar perum+dasana perum+pinang perut pesan pinang pinggir+lantai
 pingsan+di pintu+kunci pom+bensin prestasi pun+tidak raya raya+sudah rina rombongan rt+2 rt+3 ruko+modernland
 rumah+nomor rusak+orang rusak+tidak rw+4 saya+kira saya+kirim sebelah+saya sekap+di senyum seragam serpong setelah
 setiap setiap+malam sikunya siram situ+cipondoh sopir spbu+jalan suara sudah+pegang sudah+siap sudah+tidak
 sungai+belakang sutera tabrak+pak tahan taman+prestasi tangis+sambil telinganya telinganya+keluar teman teman+saya
 tengah+ada tengah+rel terakhir+dia teras teriak+bakar terus+orang tiang tiap+malam tidak+berdaya tidak+jawab
 tidak+melawan tidak+sahut tinggi+ada tolong+anak truk tumpeng tumpuk turun utang video yang+baru yang+kaki
 yang+peduli yang+tempat yunani
lainnya -1 13+tahun 2+anak 2+tidak 3+hari 4+hari =drill a ada+ibu ada+identitas ada+jalmi ada+mayat ada+odgj
 ada+rombongan ada+suara ada+tangan ada+tuna al+barkah alun2 ambulans amuk+di an ancam ancam+mau anjing anter
 aria+santika asap astaga+ada bae bagaimana+cara bahasa balita+tetangga bandara banget banget+di bangku+taman
 bantaran bantaran+kali banting banyak+banget bapak+di bapak+kontrakan bapak+tiap bapak+tua barkah batu+ceper
 batuceper batuk batuk+darah bau+menyengat bawa+karung bawa+ke bedeng belatung bener bener+tidak bengkel bengong
 bernyawa+di berobat+ke besar+sekarang bhakti bibir bikin+bedeng bisa+berdiri bisa+gerak bojong+jaya brenti
 buka+pintu bunderan busuk buta cantiga cara ceper cerita cibodas+ada cirebon compang cuma+bisa curiga dada dadap
 darah+depan dari+kontrakan dari+ranjang data dekat+bendungan dekat+kontrakan dekat+pabrik dekat+pasar dekat+pintu
 dekat+rumah delima demam demam+tinggi dengan dengan+sekali denyut+lemas depan+alfamart depan+gereja depan+kontrakan
 depan+metropolis depan+puskesmas depan+ruko depan+showroom dewasa di+bahu di+bak di+bus di+dadap di+dekat
 di+kandang di+kresek di+lahan di+lobi di+mushola di+pasar di+perlintasan di+shelter di+terminal di+underpass di+wc
 dia+is dibuang digigit dirinya dirinya+sendiri disuruh+gelandangan doang+sih dua+anak duit dulu dumpit elektrik
 eneng falah galak gali gandasari gang+haji ganggu gelandangan+dipukul gelandangan+yang genteng+rumah gerbang
 gerendeng gile gitu+aja golok+jalan got grogol gubuk guru halte+sudah hilang+di hormat hotel ibu+di ibu+jadi
 ibu+kontrakan ibu+saya ibu+tua indah+ada irigasi irigasi+sipon itu+orang itu+sekarang izin jalan+h jalan+kenanga
 jalan+kh jalmi jami jangan jatuh jaya+kec kaki+dari kaki+kena kamar kamar+kontrakan kampus+umt kandang kantor+pos
 karawaci kardus karung kasih kata+ada kata+anak kata+sudah kayanya+mulut ke+psikiater kebon kec+karawaci kejang+di
 kek keluar+dari keluar+rumah kenapa kering kh km kolam+ikan kolong+fly kolong+flyover kontrakan+jalan koper koran
 korek kosong+di kp+cantiga kp+dumpit lagi+dia lahan lahan+kosong laki+brewok laki+kurus lalu lansia+tenggelam
 lansia+tidak lapangan+bola lapor+ada lapor+gelandangan laporan larangan+utara lari+ke lembang lewat+jendela
 linglung lobi luka+besar lupa maaf+ganggu maaf+pak makan+hari malu mangkal+di manis+jaya manusia+gerobak masih+ada
 masjid+jami mau+buka mau+lewat merah+pasar minyak mondar mondar+mandir muka+biru mulut mung neglasari netes
 ngaku+dari nganter ngelem ngelem+di ngesot nginep ngomong+dengan ngopeni ngucur+darah nih noh nyambung nyanyi
 odgj+dekat odgj+perempuan odgj+tenggelam orang+kampung orang+kejang orang+kp orang+luka orang+mati orang+minta
 orang+ngambang orang+pingsan orang+yang ot pak+banyak pak+cepat pak+haji pak+pakai pak+rt pak+ustad pakai+kayu
 pakai+kursi parung+jaya pasar pasar+babakan pasar+ciledug pasar+lembang pasar+sipon pegang+perut penelepon+sekuriti
 pernah perum+villa petir pikun pincang pintu+rumah piring plastik+item pohon+asem pojok pondok ponorogo pos
 pos+ronda posisi psikiater pulang+ke punya+rumah punya+tempat pura2 putar+pasar putri ra rak+kata ranjang rebahan
 rel+tanah respon risih ronda roti rsj rt+nya ruko+saya rumah+ada rumah+ibu rumah+taman rusak+rumah rw sadar+mata
 saja sak saking sakit+jiwa sambil sampah+di sampai+darah sandal sangiang santika sarung sate satpam+sampai
 saudara+di saya+bawa saya+driver saya+naik saya+ojol saya+pasung saya+sendiri saya+umur sedekah sekap+ibu sekuriti
 selatan semak sembunyi sering sesosok showroom sinar stasiun+batu sudah+13 sudah+ada sudah+bengkak sukabumi sungai
 surat tabrak+motor tahu+harus tahun+hamil taksi taman+elektrik tampung tamu tanpa+baju tapi+kaki tas tawa+sendiri
 tega teluknaga tembok teriak+mau ternyata+ada terus+di tetangga+kontrakan tetangga+odgj tiap+pagi tidak+brenti
 tidak+galak tidak+minum tidak+nyambung tidak+punya tidur+depan tinggal+minta tiri toha tol+bitung tolong+arah
 tolong+cepat tolong+kirim tolong+lihat tps trus+dipukul tua+di tua+pakai tua+sakit tulis turun+dari udin ujang
 ujung underpass ustad wc wc+umum wisma+di wkwk+tapi wonogiri yang+pingsan yang+sakit yang+tidur yang+urus
"""
