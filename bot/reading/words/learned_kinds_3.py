"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj -2 3+bulan 40an =past @is=treat @robbery @threat abis ada+laki adik air+lansia al+azhom amuk+bawa anak+jalan
 anak+kecil anak+saya anak+sekap anak+yang apa+odgj ayam ayun azhom baca bagaimana balita banjir bank barokah
 batusari+rt bawa+anak bawa+buntelan bawa+golok bawah+pohon begal bengkak bensin blok+c bocah buntelan buta butuh c
 cari cibodas cuma+gelandangan curiga daan daan+mogot dari+kemarin dekat+rel depan+masjid depan+pasar di+gazebo
 di+gudang di+kontrakan di+lampu di+masjid di+pintu di+simpang di+tiang diam+aja dibuang dimyati disini doang+sih
 eks empat gaga+baru gapura+kp gazebo gelandangan+sering genteng golok+di gondrong gor+dimyati gubuk hidup hp hujan
 ibu ibu+di ipar itu+orang jalan+palem jalan+sendiri jangan jatuh jendela jual+tisu kaca+mobil kalau+malam kamit
 kampus kantor kantor+kelurahan kata+mau ke+kaca ke+warung kejar+warga kel kelas kemana kepala+luka kirim kontrakan
 korban korek kran ktp kuat kumat+kamit kumel kunci+di kunciran kursi laki+gondrong lantai lapor+pak lari lem
 lembang lembang+ciledug lempar+paving liwat lok+jalan luka+parah lupa mabuk+doang makam makan malam+teriak mana
 mangkal+di mangkal+tiap mata+merah mau+ke meninggal minta minta+sedekah minum+obat mobil+dengan mogot mogot+km
 motor+orang mulut ngaku+dari ngelem nih obat odgj+bakar odgj+masuk odgj+parah odgj+sekarang ojol ongkos orang+ke
 orang+pakai orang+tidak orangtuanya ot padang pagar+jembatan pak+ada palem panti pasar+lembang paving paving+ke
 pegang+golok pengendara penumpangnya phk pindah pinggir+jalan pintu+1000 pohon+beringin polisi poris+gaga
 pos+satpam puskesmas racun rel robek robek+di rombongan rsj rsud rt+05 ruko+mahkota rumah+anak rusak rw+05 sadar
 sambil+bawa sambil+pegang sanggup sanggup+lagi saya+dari saya+di saya+mau saya+sekarang saya+sudah sedekah segera
 sekap sekap+di sendiri+itu seret serpong simpang siram smp sopir starbucks suami sudah sudah+ada sudah+tiga
 sukasari tangis tenggelam terlantar terminal tetangga+depan tetangga+kunci tidak+berhenti tidak+sadar tidak+sanggup
 tidur+depan tiga tinggal+di tisu tki tolong+lihat tolong+pak truk+di tunggu tutup woi woy ya yang+tidur
odgj -3 =blaze =body =breath =smell =strike @drowning @is=family ada+anak ada+gelandangan ada+orang aja alamat anak
 asal aye bapak+itu bau berhenti berobat biru bugel bukan+cuma bulan cipete dari depan+ramayana di+bawah di+belakang
 di+kali dikasih+makan gelandangan+di gerobak gigit gor habis halte hitam identitas ini kakak kasur kayanya+mabuk
 ke+mobil ke+tembok kedinginan ketemu kosong kp+sangiang lampu+merah lansia+ke lemas linglung malabar manusia mata
 mati mau mau+tabrak mayat mushola nduwe nduwe+rumah nyender nyender+di odgj+apa odgj+pak orang+cuma orang+di
 orang+jalan orang+pasung orang+terlantar parkir pasar+malabar petugas pos+pasar posisi punya+rumah putus
 rawa+kucing rawat rumah+tetangga rumahnya sangiang saudara sebelah sekarang sipon sudah+tidak suka+tidur supir
 tabrak+kepala tahun tangcity tangis+di tawar tembok+sampai tempat tiap+malam tidak+nduwe tol+tidak truk tua tukang
 tuna+wisma uwung uwung+jaya
odgj -4 # =child =home =kin =money =part =sick =stir @child @fire @is=aged @is=bekal @is=dead ada+lansia angkot
 bacok bantu baru bawah belakang+rumah dalam dan di+halte di+kamar dikenal golok kaca kecil kepala+ke lempar mangkal
 motor nyasar odgj+amuk odgj+pukul pak+saya parah pasar+baru pulang ramayana saya+odgj sekarang+di tahu telepon
 tidak+dikenal tidak+tahu tinggal umur usir wisma yang+lewat
odgj -5 =dead =limp =lost @body @kin @unconscious bisa bukan bukan+odgj cepat kayak kejar merah odgj+bawa punya
 rumah saya tabrak tidak+ada tidak+bisa tidak+punya tuna
odgj -6 =client =office =poor =work @is=anak belakang kami kena mabuk tolong
odgj -7 =elder ada bapak gelandangan
odgj -8 @is=lansia @is=ot lansia
odgj -9 @danger @violence @weapon
odgj_amuk 7 amuk dia gigit ibu
odgj_amuk 6 =strike @danger @violence @weapon cekik cepat lempar ngumpet ngumpet+di pisau rusak saya+ngumpet
 yang+lewat
odgj_amuk 5 =arms =mad @fire @is=odgj @threat ada+laki alat amuk+di ancam bakar+kasur bawa dalam di+dalam di+pasa
 golok golok+teriak inyo kaca kasur kejar kena kumat odgj+amuk odgj+apa odgj+bawa odgj+pukul orang+odgj pasa pegang
 pegang+golok si sudah+ada supir tidak+waras tu waras
odgj_amuk 4 =blaze =heart =work @kin @likely ada+di ada+odgj amuk+bawa anak+saya apa+odgj bacok bawa+alat bawa+golok
 berhenti+di botol cepat+pak genteng ibu+di jiwa kayu ke korek lagi laki+tidak lewat minyak motor motor+yang
 odgj+bakar odgj+pegang orang pada padahal pakai pakai+pisau pegang+alat pegang+pisau pengendara pukul sakit+jiwa
 sambil saya+kumat tolong warga yang
odgj_amuk 3 =hurt =urgent @is=treat adik apa asap bakar batu bawa+kayu berani berhenti bocah+sakola buka dapur
 dekat+jembatan dia+ancam digigit dikenal gatot gatot+subroto genteng+ke ibu+saya itu+sekarang jalan+gatot jalan+mh
 jiwa+tidak kabeh kantor kantor+pos karawaci kasur+di ke+badan kecil kejar+bocah keluar kena+kepala kepala+ke kp
 lain lansia+ke lansia+saya lempar+genteng malabar mata+merah mau+turun mh mh+thamrin minyak+tanah motor+orang
 nyulut odgj odgj+lempar odgj+masuk odgj+tabrak odgj+tidak orang+telanjang orang+tidak pakai+kayu parkir pasar+baru
 penumpangnya petugas pintu pisau+ke pos+pasar pukul+motor pukul+pintu rak rumah rusak+kaca sakola sambil+pegang
 sampai sampai+darah saya+odgj saya+saya sekarang+cekik sekarang+pegang siapa+aja sipon siram subroto tabrak+kepala
 tahu thamrin tidak+dikenal tidak+tahu tolong+cepat tolong+kirim tolong+pak turun+supir ujung uwung uwung+jaya
 warung woi
odgj_amuk 2 112+terus =client =force =home =still abu ada+bocah ada+ibu air+lansia al alat+di alat+sudah almarhum
 amuk+lagi amuk+rusak anak+sekolah ancam+mau ancur angkot anjing api aqua ashari ayun bacok+pohon bakar+rumah
 banting bapak bapak+dilempar batu+ke bawa+batu bawa+korek bibi bonceng buah bubar cakar cakar+muka cari cemara
 cemara+raya cipadu cipete dagang dekat+rel dengan+anak dengan+kayu dengan+tiang depan+pertamini depan+smpn di+kamar
 di+pasar di+pintu di+rumah di+rw di+tangan di+tengah dia+bawa dia+kata dia+pegang dia+sudah dibacok dijebol disuruh
 dua+orang duga+ganggu dumpit emang emang+tidak empat eta gaga ganggu+jiwa gas gembor gigit+tangan gile golok+di
 golok+jalan golok+warga haji+saian halim halim+perdana halte+tayo hasyim hasyim+ashari ibu+dipukul indah indah+ada
 istri+yang itu itu+lempar itu+orang jalan+cemara jalan+h jalan+halim jembatan+layang jiwa+amuk jiwa+bacok
 kaca+mobil kakak kakak+ipar kalau+malam karawaci+baru kata+disuruh ke+kaca ke+orang ke+tembok ke+warung kecil+di
 kejar+anak kena+orang kepala kirim kompor kp+dumpit kumat+lagi kusuma laki+ganggu lansia+sebelah lansia+sudah
 layang lempar+paving lepas+dari liwat lt luka magrib masih+di masuk+rumah mata mau+meledak merah mobil neroktog
 nyalain odgj+bacok odgj+lagi odgj+rusak odgj+seret orang+amuk orang+ke orang+kp orang+laki orang+pada orang+pakai
 pak+anak pak+orang pak+perempuan pak+polisi pak+rt pakai+batu pasar+lembang pasar+malabar pasien pasien+jiwa paving
 paving+ke pegang+korek perawat perdana perdana+kusuma pertamini pintu+1000 pintu+kamar piring pisau+dapur polisi
 puguh pukul+ibu putar+kembali rampas rante raya+depan robek+di roti rt rumah+tetangga saian sakit sakola+di
 sambil+bawa satpam satpam+sampai saya saya+cuma saya+di saya+terus sekap sekarang sekarang+kejar sekarang+saya
 sekolah sekolah+pakai sekuriti sembunyi sendiri+itu seret+anak setan si+udin si+ujang smpn subroto+dekat sudah
 sudah+kena sudah+siram sukajadi sukajadi+karawaci takut+keluar tangan tawa tayo tayo+depan tembok+sampai
 tengah+jalan teriak+mau terjebak+di terus+kata terus+odgj tetangga+depan tiang tidak+mau tidak+puguh tolong+di
 tukang tukang+buah tukang+parkir ujang waras+dari warga+takut yang+berani yang+luka yang+sok
odgj_amuk 1 02+rw 05+kelurahan 1+orang 2+minggu 3+tahun =drill abis+2 adik+ipar al+azhom alfamidi+jalan anyelir atau
 aye ayun+golok azhom bahar bahar+rt bahari bank bank+jalan baru bawah+sudah bayi+saya begal+pisau bengkok bensin+ke
 bisa+telepon bocah bunuh cekik+anak dalam+angkot dan+anak dari+dulu dari+lt dari+ruang dekat+gereja dengar+suara
 depan+masjid depan+sdn di+halte di+kepala di+lapo di+simpang di+warteg di+warung dikejar dikenal+bicara dirinya
 dirinya+sendiri disini duga dulu eta+yang flamboyan gagang+sapu gandasari gang gang+kober gimbal golok+ke
 golok+kejar gondrong grogol gubuk+di hansip his ibu+jadi ibu+pakai igd igd+rs indomaret indomaret+poris infus
 ini+saya ipar ipar+saya irigasi irigasi+sipon istri jalan+anyelir jalan+flamboyan jalan+irigasi jalan+kh jaya+rt
 jiwa+lepas kabeh+di kaca+jendela kamar kampung+pak karang+mulya kasirnya kata+dengar kata+mau kayu+pukul ke+bawah
 ke+kantor kec+pinang kejar+orang keluar+dari kena+lempar kh kh+hasyim kober konveksi kp+gebang kunci+di kuping lae
 lagi+kumat lagi+tidak laki laki+odgj lapangan+kp lapo lapo+dekat lapor+odgj larangan+utara lari lawang lemari
 lembang lempar+batu lempar+rumah lepas lok+jalan lt+2 lt+7 maen maen+bola malah mandi+tidak masjid+al mau+bunuh
 mau+mati meds merah+shinta meresahkan mesjid minimarket mobil+orang mobil+pakai mobil+saya mobil+yang modernland
 mulya ngejogrok ngejogrok+di nyalira nyarios obat+abis obat+saya odgj+kejar odgj+lk odgj+meresahkan odgj+obat
 odgj+sekap odgj+serang off orang+kampung orang+kena orang+luka orang+sambil orang+teriak pada+putar pak+cepat
 pak+cipadu pak+larangan pak+rumahnya pak+saudara pakai+alat pakai+botol pakai+gagang pakai+sarung pakojan parkir+di
 parkir+pakai pasar+bengkok pasar+sangiang pasir pasir+jaya penelepon penelepon+ibu perawat+kena perempatan
 perempuan+odgj pipinya pisah pisau+depan pohon+dengan pondok+bahar prapatan pukul+bocah pula pulsa putar putus
 putus+obat rambut+gimbal raya+no rs+sitanala rt+02 rt+nya ruko+kosong rumah+ibu rusak+rumah rw+05 rw+08 sambil+tawa
 samping+alfamidi sangiang saudara+saya saya+amuk saya+bakar saya+dan saya+rusak saya+sekap saya+tetangga sdn
 sekap+ibu sembunyi+di semua sendiri+pakai sendiri+sudah seret shinta si+eta si+odgj siapa simpang siram+minyak smk
 smpn+9 sopir suami+kumat suara+di sudah+2 sudah+rusak suka+tawa sukasari suruh tabrak+motor tabung tabung+gas telat
 telepon tembok tengah tengah+gang terjebak terus+rusak tetangga tetangga+rt tidak+kuat tolong+ada tolong+orang
 turun tv wali warteg warteg+bahari woi+ada yang+mau yang+naik yang+odgj yang+pakai yang+sudah
odgj_amuk -1 @abuse a+yani ada+bapak ada+gelandangan aman ancam+bakar angkut apartemen aria asal badan+penuh
 bagaimana balita bandara bangun banyak+yang baru+jalan bawa+senjata bayi+2 becak bensin+ancam berkeliaran bola
 bugel+rt bukan+odgj capek cikokol dada+terus dan+saya datang dekat dekat+kontrakan dekat+sd dengan+bapak
 dengan+bayi dengan+keluarganya dengan+orang dengan+saya depan+pom depan+rs di+angkot di+belakang di+kolong
 di+pamulang di+parkir di+tiang di+trotoar di+warkop dia+kunci dia+teriak diam+aja dibawa+ke dijual diri+di flyover
 gang+sebelah gebang gedor gendong golok+saya hebat helm ikat+tali iman jalan+a jalan+aria jalan+di jalan+kesana
 jalan+pembangunan jalan+tidak jantung jatuh+dari jaya jaya+rw kaka kamar+kunci kambing kandang+kambing kardus
 karunya+pak kata+dia kata+sih ke+anak ke+kali ke+puskesmas ke+rumah kebon+besar kebon+nanas kecil+pak kedinginan
 kejang kemari kena+serang kesana kesana+kemari km kok kontrakan+pak kontrol kontrolnya kreo+selatan kumpul
 kunci+diri kunci+kamar kurang+waras lapak lapak+rongsok lewat+sini liar liar+di luka+bakar mabuk madura malam+ini
 maling mandi massa masuk+ke mau+dibawa mau+ke mau+pulang melahirkan meledak+di mengaku mengaku+nama mengganggu
 merem muka muka+biru muka+pak mungutin nanas ngaku ngomel nurul nurul+iman nya nya+mati nyimpen odgj+dikeroyok
 odgj+itu odgj+liar odgj+panjat odgj+seberang odgj+yang orang+pasung orang+takut orang+terlantar orang+tidur
 pagi+tidak pak+dekat pak+itu pak+saya pak+yang paksa paman pamit paninggilan panti parkir+ruko pas pasar+kebon
 peduli pegang+dada pelan pembangunan penuh penuh+luka perumnas perumnas+2 perut pinggir pom pom+bensin pos
 pulang+ke punggungnya rawat remaja rina rombongan rs rumah+aman rw+1 rw+5 rw+8 sampah sawah saya+kunci saya+orang
 saya+pegang sayat seberang sekarang+mah sekarang+sudah selatan sendiri+dengan serang+jantung setrum+di siap smp
 sore stasiun status sudah+luka sudah+tulis takut+dia tangcity tapi+tidak telepon+masuk teriak terjun terus
 terus+ada terus+ambruk tetangga+siram the tikungan tiri tol+kunciran tolong+angkut tps trotoar tukang+becak tulis
 tumpang tumpuk tunggu uang urus waras+cekik warga+sudah warkop
odgj_amuk -2 2+bulan 3+orang =beast =body =child =elder =lost =seen =smell =stir =thanks @birth @bleeding @is=family
 @poison a abis+putus ada+anak ada+lansia air alamat alat+sekarang ambruk amuk+tidak anak+pakai anak+tetangga
 bakar+diri bakso banyak batu+dengan batu+tapi bau bawa+pisau belendung berobat biru bpjs bulan butuh cibodas
 cibodas+baru cipadu+jaya cuma daan daan+mogot dada daerah dekat+gor depan+warung di+bawah di+gardu di+kandang
 di+lapangan di+pinggir di+pohon di+pos diamankan dijemput dikasih dilempar+batu dimyati dinsos dipukul
 dipukul+satpam duduk+di duit+ke gardu gedor+pintu gelandangan+di golok+gang gor+dimyati griya habis hamil hari+ini
 hidup ibu+sudah induk jadi+tidak jalan jalan+daan jalan+raya jam jatuh jinak juga kandang kayu+di kelahi
 keluarganya kemarin kerja kesakitan kolong kontrakan+saya kosong kreo kucing kulit kunci kurang kyknya lalu lama
 lapor lempar+sandal linglung luar mah majikan mayat melepuh meninggal minta+tolong minum mobil+di mogot mulut nama
 odgj+ikat odgj+kaki odgj+kata odgj+parah odgj+sudah ongkos orang+diam orang+kelahi orang+tua pabuaran+tumpeng
 panas+ke panjat parah pasar+induk pasung+dengan pelajar periuk perlintasan pinang+griya pisang plastik poncol
 pondok+pucung pucung punya puskesmas racun rame ribut rokok rongsok rsj rt+01 ruko ruko+pinang sampai+bocor sandal
 saudara saya+pak saya+pasung saya+sendiri saya+sudah saya+takut sd sehat sendiri+di senjata sering setrum sih
 sudah+abis sudimara+pinang tali+di taman tanah+tinggi tangis+kesakitan tanpa tanya tapi+hari tawuran+pelajar
 tenggelam teriak+bakar teriak+minta terminal tetangga+teriak tiap+malam tidak+ada tidak+berhenti tidak+bisa
 tidak+pukul tidak+punya tinggal tinggal+di tinggi tol tongkat tumpeng woy woy+ada ya yang+kejar
odgj_amuk -3 # =dead =done =food =nature =rails @child @crowd @ill @is=dead @robbery abis ada air+panas anak+motor
 anak+teriak banget bayi begal bekas belakang+rumah belum benteng bisa bocor bukan darah dari+tadi dengan
 dengan+bocah depan depan+sekolah dikeroyok ditinggal duit gebang+raya ini jalan+benteng jual kali kami karena
 kayaknya kayanya kebon kepala+bocor kereta ketemu lewat+depan lihat makan malam masih nyasar odgj+dilempar
 odgj+suka pabuaran pasar+ramadhani pasung pasung+di pernah perum pinang pulang ramadhani saya+mau sekarang+di
 sendiri suami tabrak tadi tali tangerang terlantar tidak tidak+bawa tolong+bantu truk umur
odgj_amuk -4 =limp =not =past =sick =tale =water =well @body @drowning @is=aged @is=bekal @is=lansia @unconscious
 ada+rumah anyar bantu dari di dipukul+preman diri ditusuk duduk hari ikat kontrakan laki+pakai lansia pagi panas
 pasar+anyar perempuan preman tadi+pagi tahun tangis tiap tidak+amuk tidur+di tua untuk
odgj_amuk -5 =birth =breath =money =part =poor @is=anak diam kaki karunya minta odgj+di tapi tawuran tidur
odgj_amuk -6 @injured @is=ot @suicide gelandangan suka takut
odgj_amuk -7 @1
odgj_keluarga 7 kakak kami
odgj_keluarga 6 @is=treat abis berobat rsj saya+yang
odgj_keluarga 5 @kin adik anak+ibu baru di+kamar kamar melahirkan minta obat poris+gaga pun rumah sejak sudah+tahun
 tahun+saya tembok tidak+tidur
odgj_keluarga 4 =food =office @is=family @is=odgj abis+melahirkan badan+sudah belakang bpjs cipete dalam+tidak dan
 gaga kalau kamar+belakang kami+saudara karang+sari ke+tembok kontrol laki+saya mulu ngomong ngomong+sendiri pernah
 puskesmas putus rumah+ada rumah+di sakit sanggup+lagi sari saudara saudara+tidur saya saya+odgj sekap sekap+di
 sembilan suka tahun terus tetangga+sekarang tidak+mau tidak+pernah tidur+5
odgj_keluarga 3 3+minggu 3+orang 5+hari =ask abis+putus ada+darah adik+saya alamat anak+laki bantu batusari
 batusari+rt bhakti blok boleh bukan bulan cuma+tawa dalam dari+puskesmas dari+tadi dari+tetangga di+cipete
 di+karang dia+kunci dibawa dibawa+berobat doang dua duit+ke eneng gaga+baru ganggu ganggu+jiwa ganggu+odgj
 handapeun hari+tidak ibu+haji ibu+sudah ipar istri+saya jadi+tidak jiwa kakak+ipar kamar+dari kami+butuh kami+di
 kandung karang karena kata ke ke+psikiater ke+rsj keluar keluar+dari kemana kepala+ke lepas malu melahirkan+3
 melahirkan+kata minum minum+obat ngawaler ngonci nyuruh odgj+sekarang orang+cuma orangtuanya pagi+tidak pak+ustad
 panto panto+tidak pasung pernah+pukul petir pintu+rumah piring psikiater pukul pukul+kepala racun racun+piring
 rawat rujukan rumah+sudah rutin sakit+siapa sampai+bocor saya+pasung saya+sejak sekarang+saya sekarang+tidak sering
 si sudah sudah+abis tadi+pagi tahun+di tapi+tidak tembok+sampai teriak terus+tidak tetangga+depan tidak+berhenti
 tidak+makan tidak+ngawaler tidak+sakit tolong+bantu ustad waras+cekik yang+sakit
odgj_keluarga 2 1+jangan 2+tahun 3+1 3+bulan 4+hari =heart =home abis+bakar ada+biaya ahmad+dahlan al+barkah
 alfamidi anak+kandung anak+saya anak+sekap anak+sendiri anak+sulung arum ayam aye badan bade bagaimana bagaimana+ya
 bak bakar+kemarin bapak+pakai bapak+saya bapak+sudah barkah baru+pulang bawa+berobat bekas berhenti berobat+ke
 berobat+tidak blok+c bocor bouraq bpjs+mati bpjs+nya buka+pintu bulan+tidak c cempaka cuma+mau curiga dahlan
 dahlan+petir dan+tidak dari+kecil dari+rsj dengan+foto dengan+keluarganya depan+lapangan di+bak di+dalam di+kandang
 di+kasur di+modernland di+phk di+rsj di+teras dia+di dia+lari diam+terus dibuang dibuang+ke dijemput dikasih+makan
 diperiksa doang+tidak dua+orang galak gali genteng+rumah got grogol habis haji halusinasi hari+sekarang harus ibu
 ibu+kontrakan ibu+saya ikut ikut+saya inget ini+parah ipar+saya jadi jahat jalan+bouraq jalan+cempaka jalan+kh
 jangan jangan+kata jd jiwa+sudah juga kakak+yang kalau+malam kamar+tidak kami+rawat kandang kata+ada kata+saudara
 kata+saya ke+genteng ke+got ke+puskesmas ke+rs kejar+bapak keluar+kamar keluarganya kesini kh kh+ahmad koang
 koang+jaya kontrakan+ibu kontrol+ke kontrolnya kunci kunci+kamar lansia+jalan lapor+kesini lewat+jendela makan
 makan+lewat makan+racun makan+tanah malam+teriak mandi+tolong marah+ke masuk mau mau+buka mau+kami mau+mandi
 mau+masuk mau+minta mau+minum mau+obat mau+tenggelam meds minggu minggu+tidak ngelantur ngobrol+dengan nih nyarios
 nyimpen nyuruh+lapor obat+habis obat+rumah odgj+pak odgj+sudah off pak+anak pak+jalan pak+kontrakan pak+umur paman
 paman+saya parah parung parung+serab pasung+di pasung+kaki perum+pondok phk pikun+pak pnlp pondok pondok+arum
 pondok+pucung puasa pucung pulang+dari purun putra rame2 rawat+di rsj+sekarang rt rt+05 rt+nyuruh rujuk rumah+anak
 rumah+tidak rutin+minum saja sanggup sareng sari+rt saudara+yang saya+ganggu saya+kalau saya+naik saya+sakit
 saya+sering saya+sudah saya+tiap sayat+tangan sedang sekarang sekarang+kumat sekarang+suka sempat sendiri+pak
 sendiri+tapi serab shift since situ+cipondoh subuh+tidak sudah+dua sudah+lama sulung takut+dia tanah+dengan tanda
 tapi+ini tengah+malam tepi tepi+situ teras tetangga+kunci tiap+hari tidak tidak+amuk tidak+galak tidak+jahat
 tidak+purun tidak+sanggup tidak+usah tolong+dijemput tolong+tunjuk trauma tuduh usah wkwk+tapi ya yang+dari
 yang+lapor yang+tidak
odgj_keluarga 1 2+bulan 30an 4+rw =joke =mad @bleeding ahmad alamat+kami amuah amuk+cuma amuk+sih anak anak+takut
 anak+tetangga aneh badan+tinggal bantu+aja bantu+ke bapak+mau bapak+tidak baru+rt begini belakang+masjid
 belakang+rumah belakang+sudah belendung bengong berobat+pak bisa+dititip bisa+kontrol bisa+tidur bogor buka capek
 cara cluster cuma cuma+tidak daek dekat+sdn di+panti di+petir di+simpang di+taubah dia dia+is dia+odgj dibawa+ke
 dibawa+kemana dulu gang+masjid genteng ibu+rt ipar+odgj istri jaya+belakang jaya+pak jendela jiwa+dan kadang
 kakak+perempuan kaki+luka kamar+sudah kami+linglung karunya+pak kata+dengar kata+sudah kedaung kejar kel
 keluarganya+sudah kemana+rumah kemarin kembang kepada kepada+yth ketapang kite konsul kreo+selatan kumat+lagi
 kumat+tidak kunci+di kunciran kunciran+jaya kutabumi+pasar lama larangan+indah lembang lembang+ciledug
 linglung+bawa lok lt lt+3 luka+sekarang makan+tidak malam+tangis mandi mantu masak masjid+al mati+tidak mau+dibawa
 mau+konsul mau+nyentuh memohon minggu+ini modernland mulu+kata naik+ke nasi ngelamun nya nya+mati nyentuh
 nyentuh+bayi nyolong obat+dari odgj+lama odgj+parah odgj+putus orang+bapak pakai+golok pasa pasca pasien+jiwa pasir
 pasir+jaya pasung+bapak perempuan+saya plastik puguh pukul+orang punten ra racun+sudah raya+1 royal royal+3 rt+01
 rumah+kami rumah+pak rw+2 sakit+odgj sampah+di satu saudara+tidak saya+abis saya+jalan saya+linglung saya+orang
 saya+umur sayat sdn+gebang sejak+2015 sejak+lebaran sejak+melahirkan sekap+diri sekarang+dia sekarang+ngomong
 selatan semua semua+sudah sendiri+saya sendiri+terus sendiri+tidak sering+halusinasi siapa+cuma sih+tapi sini+ajak
 situ sudah+8 sudah+bulan sudah+muntah sudah+tuwo sudimara+selatan suka+teriak surat taman+royal taubah tega
 teriak+minta terus+jalan tetangga+sudah tidak+amuah tidak+daek tidak+minum tidak+puguh tidak+tega tinggal+tulang
 tolong+pak tua+tidak tulang tunjuk turun+kata untuk wkwk ya+cara ya+pak yang+jaga
odgj_keluarga -1 3+hari =hurt =sick =stir =tale =water @traffic a abis+minum ada+anak ada+ibu ada+odgj ada+saudara
 agak air alam alam+jaya amuk anak+3 anak+sma anak+tidak angkot apartemen asal bacok baju balita bau bawa+pisau
 bawah bayi+saya begal+pisau besar+rt bikin biru bisa+telepon cari cepat compang daerah dengan+anak di+taman
 di+tengah di+terminal di+warung diam+aja digigit dijebol dinas dinsos gagang gagang+sapu gang+kelinci gantung
 gerobak hari+di hp ibu+di ijo ikat jam jatake jauh jual karunya kata+dia kata+ibu kebon+besar kecil kelinci kereta
 kerja ketuban kp kubur kurang+waras kurus lalu lampu+merah larangan+selatan lemas liar lupa mabuk makam malam+depan
 maling mandi+di mau+terjun meninggal+di nama orang+tidak orang+tidur pak+bantu pakai+gagang panas pas pasung+dengan
 pegang+pisau pemakaman penuh+luka perempatan pergi pintu+kamar pisau+di pisau+ke pohon pukul+pintu rambut rawa
 rokok rt+02 rt+6 saudara+jauh saudara+saya sawah saya+di saya+minum saya+ngumpet sebelah sekali sekaligus sekitar
 sembuh sendiri+orang sesak siapa+yang sma smp status suami+istri suara sudah+tulis suka+bawa sumur takut
 taman+cibodas tapi+sekarang tengah+jalan terjun terlantar+di terminal+poris tetangga+rt tiba tidak+dikasih
 tidak+ganggu tidur tinggal+di tinggal+sendiri toko trotoar truk tulis+di tumpang+di tuna uang yatim yayasan
odgj_keluarga -2 2+hari 3+tahun =beast =blaze =breath =drill =force =rails =road =thanks =urgent =well @breath
 @child @drowning @fire @is=bekal @robbery abis+itu ada+bapak ada+lansia ada+suara ada+yang alat amuk+di badan+penuh
 banyak batu bawa+golok bayi begal belum benda besar bocah bukan+odgj cantiga cikokol cimone cipadu+jaya dari
 di+kontrakan di+masjid di+pasar di+pinggir dikasih+obat duduk+di gelandangan+di golok guru halte hidup itu+tawa
 jatuh jaya+rt jembatan kamar+kunci kambing kandang+kambing kantor kayaknya kayanya kebon kembali kena kira kolong
 komplek kosong kp+cantiga kucing kurang lampu lansia+saya lansia+sudah lari makan+dari masjid mau+ke mau+pulang
 mayat merah merem mobil muda muka mulut ngaku ngumpet ngumpet+di no nyasar odgj odgj+kata ongkos pabrik pada
 pak+cipadu panti parkir penelepon penuh pinggir pulang pulang+ke raya rt+5 ruko rumah+tetangga rusak rw sahut
 sambil sapu satpam saya+mau saya+meninggal saya+saya saya+sendiri saya+tapi sehat sekarang+di sekolah sembuh+tapi
 sendiri+di sore sudah+di sudah+saya sudah+tidak tadi tahu tangan tangerang tanpa tanya tapi+saya telanjang telepon
 tempat terima tidak+ada tidak+pak tidak+sahut tinggi tol tolong tua tukang tulis tumpang tunggu usir warung
 yang+urus
odgj_keluarga -3 =client =height =lost =part =poor =seen =strike @crowd @ill @is=dead @likely ada+orang apa banget
 cipadu datang di+depan di+pos dipukul ditinggal duduk gang jalan ke+panti ketemu luka masih pak+ada pos rumah+saya
 stasiun tabrak taman temen terlantar terminal tidak+tahu tidur+di tinggal urus warga
odgj_keluarga -4 =arms =dead =elder =limp =money =nature @body @injured @is=anak @is=ot @poison @unconscious
 @violence ada bawa dekat depan di itu kontrakan meninggal orang orang+odgj pak pakai pasar perempuan punya
 tetangga+saya tidak+punya
odgj_keluarga -5 =work @1 @danger @is=aged @is=lansia @weapon gelandangan lansia pisau
bekal 8 asal
bekal 7 =money @is=bekal bekal habis ongkos
bekal 6 dari duit kami mau+ke supir truk uang
bekal 5 =lost bandara bayar bosnya ditinggal+bosnya dompet kaki+dari ke keabisan maling mau padang pulang pulang+ke
 saya+dari solo tegal tumpang
bekal 4 abk ada+ongkos anak+asal bekal+sudah bisa+pulang bus cirebon dengan+anak di+masjid di+pool di+terminal
 ditinggal duit+di gaji garut habis+bekal habis+duit habis+ongkos indramayu istirahat istirahat+di jalan+kaki
 kembali kerja lampung maling+di mau+pulang medan merak pabrik pool punya punya+ongkos rombongan saya sekarang+di
 terminal tidak+bayar tidak+punya travel truk+ditinggal tumpang+di tunggu+di uang+di
bekal 3 2+anak 4+orang 5rb 7+orang =client abis ambil ambon anak+yang begal belum+makan bensin bertiga biaya bisa
 bisa+kembali bitung calo dadap daerah+km dari+lampung dari+malaysia dari+merak dekat+pintu di+bus di+dadap
 di+musola di+rest di+stasiun dompet+hilang emper+ruko habis+uang harus hello hp jambi jamu kami+bertiga ke+cirebon
 kembali+ke loker lombok ludes makan+dikasih mandor masjid minta minta+tolong money muatan muleh nduwe ngawi nginep
 no no+money ongkos+ke ongkos+pulang ongkos+sudah pak+kami pak+saya pak+sudah palembang pasar+baru pintu+tol pitih
 pom pom+bensin ponorogo poris posisi pulang+kampung ribu saking salah saudara+di sekarang serang soetta sopir+truk
 sudah+ambil sudah+tidak tahu+harus tangis+di terminal+poris tidak+ada tidak+bisa tidak+nduwe tinggal+5rb tipu
 tipu+calo tipu+loker tol+bitung tuju tunggu uang+habis untuk+pulang warung+dekat
bekal 2 2+orang 3+anak 50+tahun ada+bapak ada+pak al alun anak+dari anak+depan anak+kuliah angkat+telepon anter
 anyar artos artos+sekarang asal+ngawi bade bag bali bantu bapak+dari bapak+jalan barang barang+di baru baru+pulang
 batuceper bawa+2 belakang+tidak belum bensin+kebon berdua berdua+dengan bisa+bantu bisa+tidur boleh+minta bonjol
 calo+kerja center dan dan+saya darah+masih dari+garut dari+medan dari+palembang dekat+pabrik dengan+sekali
 depan+gerbang depan+pasar depan+pom di+alun di+cikokol di+emper di+gereja di+kereta di+kolong di+kontrakan di+lobi
 di+mess di+pos dibacok dibacok+tangan dompet+raib duit+tinggal duta duta+garden emper ende gaduh gaduh+artos garden
 garut+tidak gorengan hari+tidur harus+kemana hilang hilang+di hp+dompet imam imam+bonjol ini+ya istri jalan+dari
 jalan+imam kami+ibu kantor ke+lampung ke+lombok ke+padang ke+pekalongan ke+tegal keabisan+duit keabisan+ongkos
 kebon+nanas kembali+tidak kena+tipu km+13 kontrakan+depan korban kuliah kuningan lagi+di lampung+mau lembang
 lembang+ciledug lewat+jalan lihat+linglung lobi lobi+hotel lowongan lowongan+kerja makan makan+dari malaysia
 maling+tidak malu mandir+depan masih+netes masjid+raya mau+kembali minggu+tidur minta+anter minta+ongkos mogok
 motor+mogok mudik musola nanas netes nih ntt ongkos+kembali ongkos+pak orang+habis orang+lansia pabrik+sepatu
 padang+mau pandeglang pasar+anyar pekalongan penelepon+satpam plawad pool+bus poris+plawad psr pulang+tidak
 purwodadi putus ra raib rest rest+daerah rombongan+di rt+6 rusak salah+naik sandal saudara+4 saya+bisa saya+dengan
 saya+habis saya+tki sekali sekarang+duduk semarang sementara+di semua sepatu sepatu+pasar serang+kata setorannya
 sisa sp4n sp4n+no supir+travel tangan+darah tangis tapi+alamat terminal+2 tidak+angkat tidak+gaduh tidak+pegang
 tiket tki tki+baru tkw tolong+pak uang+abis uih uih+tidak untuk walk walk+di wonogiri yang+kerja
bekal 1 5+orang 9+bulan =body @robbery abis+tumpang ada+2 ada+bule ada+pitih al+azhom anak anak+minta angkat are ari
 aye azhom bandara+terminal bandung bantu+makan bayar+mandor bensin+jatake bis boleh brebes bus+jalan bus+sinar
 busway cilacap daan daan+mogot dakek damri dan+saat dari+padang dari+pandeglang dari+serang di+bis di+halte di+ibu
 di+indomaret di+jembatan di+lapas dibuang dikasih disini ditinggal+suami doang+tidak duit+ludes elektrik
 gelandangan+bisa gelandangan+dari gerbang gereja halte+busway halte+depan hamil+9 hangus hotel ibu+bawa ibu+nur
 indomaret ini+pinjam is jalan+bapak jalan+ke jatake jembatan+gantung jemput+sekarang jenguk kalideres kapal
 kapal+dari ke+anak ke+kuningan ke+ntt ke+purworejo ke+wonogiri kebon keliling kemarin kemarin+sekarang kena
 kerja+uang ketuban+sudah km lai lanjut+ke lapas lapas+laki loket makan+sekarang malam+ini mandir mau+minta
 minta+pulang mogot mondar mondar+mandir mushola+pom nur nya ongkos+mau orang+ibu orang+kata padang+maling pak+mau
 palak+di payakumbuah pecat pecat+dari pemalang perempuan+bawa pipis pitih+lai plawad+tidak polsek+jatiuwung
 pool+damri pos+ronda posisi+di pulang+sekarang punten punten+saya purworejo raib+di rantau robinson ronda
 rsud+tidak rumah+kami rumah+saya satpam saudara+dari saya+abis saya+di saya+korban saya+mantan saya+supir sehat
 sekarang+istirahat sekarang+mata sekarang+tidak sembunyi sembunyi+di sementara sini sopir spbu+daan stasiun+tanah
 sudah+dua sukabumi taman+elektrik tangis+mau tanya+jalan tapi+malu tasik teman teman+saya terlantar+di
 tidak+pemilik tidur+situ tigo tigo+hari tiket+hangus timur tinggal tkw+baru tolong+ongkos uang+untuk untuk+makan
 visa wonosobo yang+kecil
bekal -1 =beast =blaze =child =force =thanks =urgent =wait @abuse @traffic ada+di ada+gelandangan adik akan alat
 anak+jalan asing bantu+saya bapak+ini bapak+itu bau bawa+golok bekasi beton bikin blok buta cepat cipondoh compang
 darah dari+tadi datang di+bawah di+dalam di+kamar di+lampu di+warung dibawa dinsos diri dong dulu gebang gerobak
 itu+ngaku jalan+jauh jembatan jemput jenenge jual jurumudi kalau karena karunya kata+dia kayu ke+warga kok komplek
 kosong kumat lampu lampu+merah lansia+nyasar lantai laporan lari+dari luar lupa mabuk makan+ke manusia minta+makan
 mulu mulut neglasari orang+asing orang+tidak orang+tidur padahal pak+bantu pas pasar perempatan petugas pisah pisau
 pondok pukul pulang+dari rambut rel remaja+perempuan rsj rt rumah+sekarang rw sambil sampah samping satpol
 saudara+saya sejak sekarang+tidur sekolah sendiri+di seribu sering sih stasiun+poris sudah+3 sudah+minggu
 sudah+saya telanjang temen teriak terlantar terminal+cimone tiap+malam tidak+waras toilet toko tolong+saya trotoar
 tuna tunanetra tusuk+alat untuk+ke urus usir yang+jemput
bekal -2 3+hari =birth =breath =nature =office =part =poor =seek =seen =smell =stir =strike =tale =well @crowd
 @drowning @ill @is=dead @likely @weapon a ada ada+anak agung aja amuk anak+saya badan baju bakar banyak bapak bawa
 bawa+ransel bawah bayi belakang besar+sudah bisa+jalan bule bule+bawa butuh cibodas cimone cipadu dari+rumah dekat
 dengan+saya depan di+depan di+kursi di+pasar di+teras diam dijemput dipukul dokter duduk gang ganggu gelandangan+di
 golok identitas jalan jam jatuh jauh jiwa kakak kaki kali kamar karang karang+tengah kayaknya kayanya ke+dokter
 kecil kelurahan ketemu kira kursi lalu lama linglung+di lk2 luka mandi masjid+agung masuk mau+lapor mayat meninggal
 merah minum nama nyasar+di obat orang orang+odgj orang+terlantar pada pagi penelepon+sopir penumpang perum pinggir
 punya+saudara putar ransel rs rumahnya satu saya+meninggal saya+sudah saya+tidak sekarang+dengan siapa smp sore
 tadi takut taman tanpa tenggelam teras tidak+bawa tusuk waras warung+saya
bekal -3 =arms =heart =height =home =hurt =road =still =water @1 @breath @child @injured @is=treat @unconscious
 @violence ada+lansia ada+orang banget bocah cuma di+jalan itu jaya kel kepala kp linglung napas ngomong panti
 perempuan rumah sakit sudah suka tabrak tahun tempat tengah tetangga tiap tipu+agen tua umur
bekal -4 =dead =limp =mad =work @body @is=odgj @is=ot @kin @suicide ada+yang besar kata laki lapor ngaku nyasar odgj
 pakai sendiri terus tidak+mau warga yang
bekal -5 =elder =sick @danger @is=aged @is=anak dia gelandangan
bekal -6 @is=lansia lansia
jenazah 9 @body
jenazah 8 =dead meninggal
jenazah 7 =smell @is=dead di+kali mayat meninggal+di ngambang saya+meninggal sudah+tidak
jenazah 6 bau bernyawa biasa+tidur gantung gelandangan+ketemu kaku kira+tidur kucing lalat manusia ngambang+di
 sudah+kaku tidak+bernyawa tidak+gerak yang+biasa
jenazah 5 =seen =water @danger ada+kaki ada+mayat ada+tulang bagaimana bangkai biasa buka+terus dari+malam di+gubuk
 dingin kami karena+sakit ketemu ketemu+kepala lansia+yang mata+buka meninggal+tadi napas+pak nyangkut nyangkut+di
 orang+gantung pemakaman rsud semut sudah tidak+napas warga yang+ngambang
jenazah 4 =office ada+ktp ada+nyawa air+10 banyak bapak+di bayi+di bayi+sudah belum+ada bendungan buka
 cisadane+dekat colek dekat+palang di+rsud di+tps gantung+diri gelandangan+yang gerak gudang kali karena kayanya
 kereta+sekarang kesamber+kereta ketemu+mayat kira kontrakan kosong lagi+orang lalat+banyak lihat mayat+bayi nyawa
 pak pak+ada pas pasar+cipadu pintu+air sadar+mata sampah saya+colek sekarang+tidak sudah+bengkak sudah+jalan sungai
 tadi tanpa tetangga+kontrakan tps tubuh tulang utuh
jenazah 3 4+hari 7+sudah =beast =tale =wait @drowning @unconscious ampun asem badan+orang bantu banyak+di bau+busuk
 bau+menyengat belakang belakang+pabrik belakang+rumah bengkak boneka busuk cisadane datang depan+pasar depan+pool
 di+gerobak di+puskesmas di+rumah di+samping di+semak di+sungai di+tempat dibungkus dirubung dirubung+lalat eceng
 eceng+gondok gelandangan+itu gondok gubuk gudang+kosong halte+depan halte+sudah hitam jalan+raya kamar
 kamar+kontrakan kayu kebon kepala kereta+tanah kesamber ketemu+orang kontrakan+saya kresek ktp kubur lagi+dia lahan
 lampu+nyala lembang liar makam malah mati+di mayat+laki md menyengat minta+bantu nyala orang+mati orang+ngambang
 pabuaran pada pagi pak+bapak palang pasar+lembang pintu pohon+asem pool posisi puskesmas rs saudara+tolong semak
 sesosok suami+saya sudah+pulang sungai+cisadane taksi tanpa+saudara terminal+poris tol+karang topi untuk
jenazah 2 =client =home =stir @breath @is=family abuh ada ada+orang ada+saudara ada+sesosok ada+tangan adem air
 aja+saya allah ambulans angke+dekat apa ayun badan+dingin bagaimana+cara bantaran bapak+tua bau+bangkai
 bawah+jembatan bendungan+pintu bengkel bengkel+las benteng benteng+betawi bernyawa+di betawi biasanya biaya
 bisa+hubung buang+sampah budi busuk+dari cek cibodas cipadu dari+kontrakan dari+pagi dari+sitanala dekat
 dekat+bendungan dekat+pintu depan+bengkel di+eceng di+got di+kebon di+rs di+saluran dibungkus+kresek diri
 diri+sudah empang film gali gang+mushola gardu+pln gudang+jalan hari hari+lalu harus harus+bagaimana hubung indah
 info ini+parah itu+di itu+sudah jalan+benteng jalan+dari jalan+kisamaun jalan+pembangunan jalan+perintis jam jam+11
 jam+7 jam+9 jembatan jembatan+tol kabeh kafan kafan+dengan kaki+gantung kaki+orang kaku+di kaku+kontrakan kaku+pak
 kali+cisadane kali+sabi kamar+mayat kami+ada kami+meninggal kami+tidak kantong kaos karang+tengah kayanya+sudah
 ke+rs keluar+orang keluarganya kemerdekaan kemerdekaan+babakan kemis kereta kisamaun kontrakan+ibu kontrakan+no
 kontrakan+putra kp kp+sawah kresek+di lahan+kosong las las+jalan lokasi mata mati mayat+di md+di mendadak
 meninggal+karena menyengat+dari mr mr+x napas ngapung ngapung+di nongol orang+di orang+sudah orang+tidak pabrik
 pagi+saya pak+di pak+kayanya pak+lurah pak+sadar pakai+kaos pasar pasar+kemis pd pembangunan pembangunan+3
 penanganan penghuni penghuni+kontrakan penjaga perintis perintis+kemerdekaan plawad pln pln+jalan pojok polisi
 polsek poris+plawad pulang+ke puspem putra rt+linglung sabi sakit saluran saluran+irigasi saudara sawah
 saya+sendiri semalam sesosok+tubuh siapa+yang subuh sudah+dari sudah+dirubung sudah+hitam sudah+jadi sudah+mandi
 sudah+meninggal suka+gelandangan tadi+pagi tadi+subuh taman+kayu tanpa+identitas temuan tepi ternyata+ada
 tidak+keluar tidak+lihat tkp tolong+arah tolong+penanganan tolong+petugas tpa tpa+rawa trotoar+jalan tua+yang
 tukang+becak tumpuk+sampah tutup tv urus warga+ketemu x ya+allah ya+pak yang yang+di yang+kemarin yang+kubur
 yang+makam yang+mati yang+meninggal
"""
