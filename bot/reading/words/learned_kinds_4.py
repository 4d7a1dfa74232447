"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
bekal -2 3+hari =birth =blaze =breath =nature =office =part =poor =seek =seen =smell =still =stir =strike =tale
 =well @abuse @crowd @drowning @ill @is=dead @likely a ada agung aja alat amuk anak+saya asing badan baju bakar
 banyak bapak bawa bawa+ransel bawah bayi belakang besar+sudah beton bisa+jalan bule bule+bawa butuh cibodas
 dari+rumah dekat dengan+saya depan di+depan di+kursi di+pasar diam dibawa dibawa+ke dijemput dinsos dokter duduk
 gang ganggu gelandangan+di gerobak golok identitas jalan jam jatuh jauh jiwa kakak kaki kali kamar karang
 karang+tengah kayaknya kayanya ke+dokter kecil kelurahan ketemu kira koper+besar kursi lalu lama lampu lari+dari
 linglung+di lk2 luka mandi masjid+agung masuk mau+lapor mayat meninggal merah minum nama nyasar+di obat orang
 orang+asing orang+odgj orang+terlantar pada pagi pas pasar penelepon+sopir penumpang perum petugas pinggir
 punya+saudara putar rambut ransel rs rumahnya rw satu saya+sudah saya+tidak sekarang+dengan sendiri+di siapa smp
 sore stasiun+poris tadi takut taman tanpa teriak toko tusuk tusuk+alat untuk+ke usir waras warung+saya
bekal -3 =arms =heart =height =home =hurt =limp =road =water @1 @breath @child @is=treat @unconscious @violence
 @weapon ada+lansia ada+orang banget bocah cuma di+jalan di+teras itu jaya kel kepala kp linglung napas ngomong
 panti perempuan rumah sakit sudah suka tabrak tahun tempat tengah teras tetangga tiap tipu+agen tua umur
bekal -4 =dead =elder =mad =work @body @injured @is=aged @is=anak @is=odgj @is=ot @kin @suicide ada+yang besar dia
 kata laki lapor ngaku nyasar odgj pakai sendiri terus tidak+mau warga yang
bekal -5 =sick @danger gelandangan
bekal -6 @is=lansia lansia
jenazah 9 @body
jenazah 8 =dead meninggal
jenazah 7 =smell @is=dead biasa+tidur di+kali mayat meninggal+di ngambang saya+meninggal sudah+tidak
jenazah 6 bau bernyawa di+gubuk gantung gelandangan+ketemu kaku kira+tidur kucing lalat ngambang+di sudah+kaku
 tidak+bernyawa tidak+gerak yang+biasa
jenazah 5 =seen =water @danger ada+kaki ada+mayat ada+tulang bagaimana bangkai biasa buka+terus dari+malam dingin
 gelandangan+yang kami kesamber+kereta ketemu ketemu+kepala kontrakan lansia+yang manusia mata+buka meninggal+tadi
 napas+pak nyangkut nyangkut+di orang+gantung pemakaman rsud sadar+mata semut sudah sudah+jalan tidak+napas
 tidak+utuh tulang utuh yang+ngambang
jenazah 4 4+hari =office @unconscious air+10 bantu banyak bapak+di bayi+di bayi+sudah belakang belum+ada bendungan
 buka cisadane cisadane+dekat colek di+rsud di+tps gantung+diri gerak gubuk gudang hitam kafan kali kami+tidak
 karena+sakit kayanya kesamber ketemu+mayat kira kosong lihat md md+di orang+mati pagi pak pak+ada pas pintu+air
 pohon+asem sampah saya+colek sudah+bengkak sungai tadi tanpa tetangga+kontrakan tps tubuh warga
jenazah 3 =beast =wait @drowning ada+ktp ada+nyawa ampun asem badan+orang bantaran banyak+di bau+busuk
 belakang+rumah bengkak bisa+bantu boneka busuk dalam dekat+palang depan+pasar depan+pool di+gerobak di+rumah
 di+samping di+semak di+sungai dia+pak dirubung dirubung+lalat eceng eceng+gondok empang gardu+pln gelandangan+itu
 gondok gudang+kosong halte+depan halte+sudah info jalan+raya kali+sabi kamar kamar+kontrakan karena kayanya+sudah
 kebon kepala kereta+sekarang kereta+tanah ketemu+orang kontrakan+saya kresek kubur lagi+dia lagi+orang lahan
 lalat+banyak lampu+nyala lembang liar makam mati+di mayat+bayi mayat+laki menyengat minta+bantu nusa nusa+jaya
 nyala nyawa orang+ngambang pabuaran pada pak+bapak palang pasar+cipadu pasar+lembang pintu pln pln+jalan polsek
 pool posisi rs sabi saudara+tolong sekarang+tidak semak sesosok suami+saya sudah+jadi sungai+cisadane tadi+pagi
 taksi tanpa+saudara terminal+poris tol+karang topi untuk
jenazah 2 7+sudah =home =tale @breath @child @is=family abuh ada+orang ada+saudara ada+tangan adem air aja+saya
 allah ambulans angke+dekat apa ayun babakan bagaimana+cara bantaran+cisadane bantu+dinsos bapak+tua bau+bangkai
 bau+menyengat bawah+jembatan becak belakang+pabrik beli bendungan+pintu bengkel bengkel+las benteng benteng+betawi
 bernyawa+di betawi biasanya biaya bisa+hubung buang+sampah budi busuk+dari cek cipadu dari+kontrakan dari+sitanala
 datang dekat+bendungan dekat+pintu depan+bengkel di+eceng di+kebon di+kursi di+pohon di+puskesmas di+rs di+saluran
 di+tempat diam+aja dibungkus dinsos diri diri+sudah film gali gang+mushola gudang+jalan hari hari+lalu harus
 harus+bagaimana hubung ini+parah intip itu+di itu+sudah jalan+benteng jalan+dari jalan+di jalan+kisamaun
 jalan+pembangunan jalan+perintis jam jam+11 jam+7 jam+9 jembatan+tol jendela kabeh kaki+gantung kaki+orang kaku+di
 kaku+kontrakan kaku+pak kali+cisadane kamar+mayat kami+ada kami+meninggal kaos karang+tengah kaya kayu ke+rs
 kel+mekarsari keluarganya kemerdekaan kemerdekaan+babakan kemis kereta kering kisamaun kondisinya kontrakan+ibu
 kontrakan+putra kontrakan+sudah kp kp+sawah kresek+di ktp lagi+mancing lahan+kosong las las+jalan lokasi malah mata
 mati mayat+di mekarsari mendadak meninggal+karena menyengat+dari mr mr+x napas ngapung ngapung+di nongol orang+di
 orang+sudah pabrik pagi+saya pak+di pak+kayanya pak+sadar pakai+kaos pas+rusak pasar pasar+kemis pd pembangunan
 pembangunan+3 penanganan penghuni penghuni+kontrakan penjaga perintis perintis+kemerdekaan perlintasan+tanah plawad
 pojok polisi poris+plawad pos+ronda pt pulang+ke puskesmas puspem putra ronda rw+lansia saluran saluran+irigasi
 saudara sawah saya+sendiri semalam siapa+yang sudah+dari sudah+dirubung sudah+hitam sudah+mandi sudah+meninggal
 sudah+pulang suka+gelandangan tadi+subuh taman+kayu tanah+tinggi tanpa+identitas tepi terlantar+yang ternyata+ada
 tidak+keluar tidak+lihat tkp tolong+arah tolong+penanganan tolong+petugas tpa tpa+rawa trotoar+jalan tua+yang
 tukang tukang+becak tumpuk tumpuk+sampah tv warga+kami warga+ketemu x ya ya+allah ya+pak yang yang+di yang+kemarin
 yang+kubur yang+makam yang+mati yang+meninggal yang+tinggal
jenazah 1 =client =done =force =rails =road =stir a+dan ada ada+ahli ada+benda ada+pasien ada+sesosok ada+warga
 adik+saya ahli ahli+waris aje anyar badan+dingin banget+pak bangun+sudah bantaran+kali bantu+pemakaman
 banyak+banget bapak+tidur bapak+yang batu+jaya belakang+smpn belum berani biaya+untuk bidan+sudah buang bugel+rt
 bulakan cara cari+rumput cibodas dalam+kardus dari+jendela dari+pagi dari+rumah dari+tumpuk dekat dekat+jembatan
 dekat+tpa depan+pt di+becak di+empang di+got di+halte di+kebun di+klinik di+pangkalan dibungkus+kresek eh
 empang+belakang es gali+pondasi gerak+di got gubuk+tepi indah ini ini+di intip+ada irigasi+sipon jadi jalan+cilame
 jaya+sudah jembatan jembatan+ciledug kafan+dengan kain kaki+manusia kaki+nongol kalau kardus+mi kayak
 kayaknya+sudah kayu+kp kebon+pisang kebun keluar+orang kemarin ketemu+md ketemu+sudah klinik km+14 kontrakan+no
 koran korban+tabrak kosnya kp+rawa lagi+cari laki+tua lalu larangan+selatan lari+jalan lebam lumpur lurah mah
 mah+sudah mandi+di masih+duduk masuk mayat+nyangkut mayat+orang mayat+rsud mayat+tetangga meninggal+pagi
 meninggal+pak mi muka nangka nongol+dari ojol+stasiun orang+meninggal pabrik+manis pabrik+sepatu pagi+ini pak+ini
 pak+lurah pak+mau panarub pangkalan pangkalan+ojol panjang parah pas+gali pas+mau pasar+anyar pelan perantau
 perempuan+rambut perum+villa petir pihak pihak+rs pinggir+empang pisang pisang+belakang plastik+hitam polisi+sudah
 pondasi poris+ada pt+panarub ra rambut rambut+panjang rawa rawat+di raya+serang ronda+rw rongsok+meninggal rs+kami
 rsud+semalam rt rt+6 rt+linglung rt+saya rumah+kontrakan rumah+sakit rumah+saya rumah+tidak rumput rusak+sudah
 sadar sakit sakit+lama sanggup saudara+dengan saudara+sudah saya+intip saya+sekarang sekali semak+pinggir serang+km
 sesosok+tubuh sirine sitanala situ+bulakan suami subuh sudah+keluar sudah+tiada sukajadi+gang takut tangerang+indah
 telah tempat+sampah temuan temukan tepi+situ ternyata+sudah terus+saya tetangga+kami tiada tidak+bangun
 tidak+sanggup tidak+usah tidur+dari tidur+doang tinggi tolong+bantu truk+lari tutup urus usah warga+kontrakan waris
 wkwk+ada woi woi+pak
jenazah -1 3+bulan 3+orang =ask =part =seek ada+anak ada+perempuan air+sudah aja+badan alamat alat anak+kecil
 anak+tenggelam antar bagaimana+ini baju balita banget banjir bantu+saya bapak+kaki barat baru+lahir basah
 basah+kuyup batusari bawah bayi+baru belakang+kontrakan berdiri besok biru bisa+jalan bocor bus busa ciledug dada
 dapur dari+subuh dekat+pasar di+bus di+lampu di+parkir di+pos di+rel di+stasiun di+taman di+terminal di+trotoar
 di+warung dijemput dikeroyok duit gedor gembor gemeter gereja gerobak gigit gondrong haji hari+di hujan ibu+tidak
 indomaret isi+bayi jalan jalan+juanda jalan+sitanala jatake jatuh+dari jatuh+ke jembatan+cisadane jemput jpo juanda
 kakak kamar+mandi karawaci kasur kayaknya kelurahan kenal ketemu+satu ketuban+sudah kolong+jembatan komplek
 kontrakan+jalan kreo+selatan kuat+bangun kurang kursi+taman kuyup lama lansia+di lapangan+ahmad lepas lok luar mall
 mangkal mau+susul melahirkan melek melotot minggu nama neglasari ngaku ngomong+sendiri ntu ntu+orang nya odgj+sudah
 oplosan orang+tenggelam orang+terlantar orang+tua padahal pagar pak+bantu pak+ternyata pak+yang panas panggil
 panggil+tidak pasung perempatan pergi pernah pinang pindah pondok pos punya+rumah renang robek rsud+tidak
 rumah+nomor rw sampah+belakang sangiang sapu saya+di saya+sudah sejak sementara sesak setrum siap situ+cipondoh
 sudah+biru sudah+di sudah+dua sudah+tua sukasari susul tahun+kali tali tanya tapi+tidak tas telanjang+di
 tenggelam+kali tenggelam+ke tergeletak+di terjebak terjebak+di terjun terlantar+di tetangga+saya tiap+hari
 tidak+mandi tidak+melek tki tolong+pak tumpang+di uang utara
jenazah -2 # =blaze =body =height =still =thanks =urgent =work @1 @abuse @fire @ill @is=treat @kin @likely @traffic
 ada+badan ada+bapak ada+gelandangan ada+ibu ada+suara ahmad ahmad+yani aja al ambruk amuk angkot asal bakar bapak
 bapak+duduk bawa+golok belum+ketemu berhenti bikin bisa bisa+gerak bisa+ngomong blok butuh cepat cikokol cipondoh
 dan dekat+kubur dengan dengar dengar+suara di+gardu di+pinggir di+tengah dikasih diketok diketok+tidak dipukul
 duduk+di gang gebang gelandangan gelandangan+di habis hamil hilang isi istri jiwa jual juga kaki+bengkak
 kaku+kayanya kali+mookervart kata+mau kejang keluar+diketok kena kerja kesakitan ketuban kira+mayat kok+tidak
 kolong kreo kuat kumat kunci kursi+tunggu lahir lampu+merah lapangan lemas lewat malam maling mandi masjid
 mau+gantung mayat+ternyata merah mookervart muda naik nomor ongkos orang pak+sudah panti parkir pasang pegang
 penelepon penumpang pikun pinggir pinggir+jalan pinggir+kali pingsan pisau pukul pulang punten punya racun rumahnya
 sambil satpam saya+mau security sekarang sekolah semua sering si sudah+2 sudah+pasang suka sumur talinya
 talinya+sudah tangcity telanjang temen tenggelam+situ terbalik tiap+malam tidak+kuat tidak+punya tinggal+di tolong
 trotoar tua tua+sakit tunggu+stasiun turun umur usir waras warung yang+mau yang+tenggelam yani
jenazah -3 =arms =breath =poor @bleeding @crowd @is=aged @poison @weapon ada+lansia bulan cimone darah depan
 di+jalan dia dua duduk ganggu golok hidup itu kantor karunya kecil keroyok kok laki lapor luka mabuk minum mobil
 nyasar orang+odgj orang+tidur pak+saya pakai rel rumah sampai sari satu saya sendiri sendiri+di sih stasiun sudah+3
 tabrak teriak terlantar terus tidak+bisa tidak+mau tidak+sahut tidur tidur+di tumpang tunggu
jenazah -4 =birth =hurt =limp =lost =money =sick =strike @birth @is=bekal @is=ot @violence abis bawa bocah cuma
 di+depan ditinggal ibu ke makan manusia+gerobak masih motor ngomong perempuan sahut suara tahun tapi tenggelam+di
 tiap tidak+sadar tinggal
jenazah -5 =child =elder =food =heart =mad @injured @is=anak @is=lansia @is=odgj @suicide anak badan+sudah kata
 lansia mau odgj tangis
jenazah -10 tenggelam
lainnya 9 =seek @1 @poison belum+ketemu malam+depan
lainnya 8 @birth @danger ada+rumah belakang+rumah butuh mabuk+tidur orang+mabuk tawuran tempat tenggelam
lainnya 7 @drowning @suicide anak+kecil bca begal belum bukan hamil leher motor odgj+kata penumpang racun segera
 setrum tabrak tenggelam+di tolong+saya
lainnya 6 =blaze =part @injured @robbery @violence @weapon ada+tempat anak+kontrakan bacok bangun bantu+saya bosnya
 bukan+odgj cbd cbd+ciledug cipete dekat+stasiun depan+cbd dikasih griya hebat kelahi keliling kena+bacok ketuban
 kirim kreo luar maling masjid+agung orang+pasung pak+bantu parah pengendara penumpangnya pinang+griya pohon saya
 saya+mau sayat suami sudah+bangun tangcity tanjakan telepon temen terjun terjun+dari
lainnya 5 @traffic ada+anak agung ambruk angkot antar atas bakar bapak+jatuh cluster dari+dalam dari+lantai
 di+angkot di+atas di+atm di+rel di+ruko ditembak ditembak+orang ditusuk gelandangan+pakai ibu+hamil ibu+tabrak ikat
 jam+5 jemput jurumudi kakak+saya kali+sabi kepala+bayi ketuban+sudah korban lantai lepas mabuk makam manusia+silver
 masih+di mau+lapor mau+susul mau+terjun melahirkan+di mobil nanti+lagi ojol orang+setrum orang+tenggelam paksa
 poris+tidak rel+dekat renang rumah+kosong rumah+tetangga sabi satu saya+sudah sebelah selimut send+tolong setoran
 silver susul tali+di taman tenggelam+ke terus+ada tiap+subuh viral
lainnya 4 11+malam 6+gelandangan =arms =birth =height =home =hurt =urgent @crowd @fire abis+makan ada+kendaraan
 ada+pak ada+warga anak+tidak atm+bca bangunan bangunan+jatuh banjir banyak+darah bapak+ojol berendeng besar+banget
 bisa+lepas bpjs busa cemara chat cipadu+jaya cuma+usir dari+luar dengan+pak depan+masjid di+jalan di+kontrakan
 dia+tidak dinsos ditusuk+di gang gas gelandangan+dengan gerbang gerbang+rumah golok+di green green+laki induk jaket
 jalan+cemara jalan+merpati jam jambret jpo kaki+tabrak karang+tengah ke+cisadane ketauan ketuban+di km+19
 kolam+renang kulit kyknya laki+pakai lebaran listrik luka+parah lumpuh malam+ini mall mangkal+tiap masih+napas mati
 mau melahirkan merpati mesin minta+sumbang minum+racun motor+jatuh mules musim nanti ngomong+pelo nyender+di
 ojol+tabrak oplosan orang+tergeletak orang+tidak pacar pagar+jembatan pakai+golok pakai+mobil parkir+pasar pasang
 pasar+induk penumpang+saya perahu perempuan+muda pisau pos+kami potret punya+bpjs punya+saudara racun+di
 renang+cluster rs ruko ruko+pinang saya+minum saya+racun saya+sayat sayat+tangan sekali+lapor selapajang sesak
 situ+cipondoh sma sore subuh+ada sudah+di sumbang tabrak+kereta tabrak+pak taman+potret tangis tangis+di
 tawuran+kena tenggelam+situ terakhir teras+saya terbalik teriak tiap tidak+dikasih tidak+sadar tidak+sekolah
 tolong+ini tpu tpu+selapajang truk truk+di tugu tuh tukang tukang+bangunan tutup untung woy woy+ada yang+gigit
 yang+sudah yang+tenggelam yatim yayasan
lainnya 3 10+orang 3+orang =limp =still =wait =well @bleeding @likely @unconscious abis+begal abis+minum ada
 ada+bapak ada+bocor ada+laki ada+maling ada+motor ada+waria agak air+sudah ambruk+tabrak anak+motor anak+pakai
 anak+saya anak+sma apartemen arus arusnya arusnya+deres atm aula aula+kelurahan babakan+kayanya badan+kaku balkon
 banyak+yang bawa+anak bawa+arus bayi+tidak belakang+kantor bensin berteduh biaya bidan bidan+tidak bocor+gas box
 bukan+target capek cari+tempat cemara+raya cibodasari cuci dan+saya darah dekat+gor dengan+dompet dengan+suami
 depan+gerbang deres di+aula di+belakang di+cipete di+pinggir di+pohon di+situ di+toilet difabel digusur
 disabilitas+tuna ditinggal+temen door dua+anak es gang+h gantung gelandangan+difabel gigit+ular golok+gang
 golok+kejar grab gratis habis hamil+tua indah+blok is jalan+gajah jalanan+10 jatuh+dari jatuh+ke jembatan+berendeng
 jpo+cikokol kaki+patah kalau+tidak karang karyawan kayanya kayanya+linglung kayanya+mabuk ke+kaki ke+kali ke+tiang
 kejar+warga kelapa kelurahan+gebang kencang kendaraan kereta kira+maling kontrakan kontrakan+sebelah laki+duduk
 laki+pingsan lama+ada lantai+3 lapor+dong lari+tidak leceh lihat lihat+laki lok lok+jalan mahasiswa mancing massa
 mau+melahirkan mau+minggir meledak menit mesin+press minum mobil+tenggelam mogot+km muda mungutin naik naik+motor
 nyender odgj+parah pabrik padahal+bukan pahanya pak+ada pak+cipadu pak+darah pak+saya pak+sekarang paksa+di palak
 palak+di parkir parkir+mall pasar+gerendeng pasung+di patah patah+depan pelajar pendatang penelepon pengungsi pergi
 perum+poris pinggulnya pinggulnya+kayaknya pisau+di poncol poris press proyek proyek+ruko pura racun+tikus rame
 reklame resah rombongan+gelandangan rs+sudah rt+2 rumah+makan sakit+tidak sanggup sawah sawah+tidak saya+sopir
 saya+tidak saya+tinggal saya+turun sebelah+bau sekolah selamat+tinggal sembuh sembuh+tapi send seret setrum+di situ
 sopir+grab stasiun+poris subuh sudah+keluar sudah+lihat sudah+luka sudah+saya sukasari tabrak+lari tabrak+tunggal
 tali talinya tambah tangan tangga tawuran+pelajar temen+kontrakan temen+saya tempat+rumah tempat+tinggal
 terbalik+di teriak+dari teriak+kesakitan teriak+minta terminal+cimone terus+sekarang tiang tiap+hari tiap+malam
 tidak+bangun tidak+pak tidak+sanggup tikus tipu toilet tol+bandara tolong tolong+ambulans tolong+send topi trotoar
 truk+tabrak tua+sebatang tunggu+kereta turun turun+di ular utara warga wnt yang+kejar yang+teriak
lainnya 2 1+banyak 1+orang 12+kk 2+bulan 2+rw 2rb 4+koang =body =kin =rails =road =water a+guy abis abis+itu
 ada+yang adipura adu adu+banteng alat+sekarang amal ambulans anak+saudara anak+smp angke+jembatan angkot+sudah
 apa+tidak aria+wangsakara arus+kali avanza ayodhya+lt baca bagaimana+ini baju+robek bakar+diri bakar+kemarin bakso
 balkon+parkir banteng bantu bantu+pak bapak+dari bapak+saya barangnya+tumpuk bawa+hp bawa+tas bayi+2 bayi+sudah
 bca+jalan begal+di begal+perut begal+sekarang belakang+kontrakan belum+nongol benteng berdiri+di besar besok bisa
 bisa+ngomong blok blok+c7 blok+m bodong bolong bonjol bosnya+pak brt buntung+di bus butuh+tempat c7 cape
 cepat+jalan cibodas cibodas+tidak ciledug cipondoh cokroaminoto cokroaminoto+larangan cuma+tidak curi curi+2 daerah
 dagang darah+dekat darah+di darah+mana dari+jpo dari+sore dari+tangga dekat+flyover dekat+kubur dekat+lapangan
 dekat+palang denyut+di depan+indomaret depan+sekolah di+apartemen di+aspal di+balkon di+kolam di+kreo
 di+paninggilan di+panunggangan di+pertigaan di+poris di+putar di+sawah di+teras di+tiang di+warkop dia+di
 dia+sendiri dimyati dipukul dipukul+massa dipukul+orang diri disabilitas ditertibkan dong dpt dua dua+duanya duanya
 duduk+di flyover foto+tangan gading+serpong gang+salak gang+salem gang+sebelah ganti2 gantung+diri gas+meledak
 gebang+raya gelandangan+jalan giant golok golok+saya golok+sekarang gor+dimyati gosong gubuk+liar guy+darah hajat
 halte+brt helm+depan hermina hos hos+cokroaminoto hp hujan+besar ibu+mau ibu+naik ikat+tali imam imam+bonjol iman
 indomaret+jalan induk+tanah ini+anak istri+di istri+saya itu+tawa jajan jalan jalan+benteng jalan+curi jalan+daan
 jalan+hos jalan+imam jalan+kisamaun jalan+ks jalan+pakai jalan+perintis jalan+tiap jalan+tol jam+11 jambret+jatuh
 jambu jaya+rt jelas jembatan+cisadane jembatan+kaca juga+cuma kabel kaca kaca+berendeng kaca+mobil kaka
 kaki+buntung kaki+sudah kalau kali+di kalian kamar+mandi kata+dia kata+ini kayu+di ke+lantai kecil kedaung+baru
 kejang+depan keliling+komplek keluar+busa kemarin+sekarang kena kena+begal kereta+di kereta+nanti kesini kesini+pak
 kira+mabuk kirim+foto kisamaun kk kolam kontrakan+belakang kontrakan+gang kontrakan+saya korban+bakar korban+banjir
 korban+tidak kosambi kosong+itu kotak kotak+amal ks ks+tubun kumat+parah lagi+di lagi+dipukul lagi+lewat lampu+mati
 lampu+merah langsung lantai+4 lap lapangan lapangan+ahmad lari+di laris laris+cibodas layangan lewat+pagar liar+di
 lihat+ibu linglung+mau listrik+terus madura mahkota mahkota+pak makan+sudah malam+sekarang maling+dikeroyok
 maling+dipukul mandi+kontrakan mangkal manis mantan masih+sehat masih+tidur mati+aja mati+dia mau+cari mau+gantung
 mau+kemana mau+mati mau+pergi mau+sudah melawan meledak+di merah+tanah merah+tugu minggir miring mobil+dengan
 mobil+pick motor+adu motor+tabrak motor+tenggelam motor+tiba motor+tidak muka+sudah mulai mulu+tidak mulut+miring
 muncul muntah mushola+nurul mutiara mutiara+pluit napas+tapi nempel netra ngomong+mau ngomong+tangan no+4 nomor
 nongol nurul+iman nyai odgj+ikat ogah ojol+begal orang+belum orang+di orang+ikat orang+jatuh orang+kelahi
 orang+pada orang+sekitar orang+sudah orang+teriak over+taman pabrik+plastik padang+sederhana pagar pak+jalan
 pak+ogah pak+perempuan pak+rumah pakai pakai+alat pakai+proposal palem+semi palsu pamit papan papan+reklame
 parah+tidak parkir+ruko pas+saya pasar+anyar pasar+lama pasar+laris pd pelo penelepon+lihat penghuni+tidak
 penumpang+kereta perempatan perempuan perempuan+berdiri perempuan+tidak perintis perlintasan perlu pertigaan
 perumnas perut pick pick+up pinggang+sakit pinggir+lantai pingsan+depan pintu+kunci pluit pnlp pohon+ambruk
 pohon+kelapa proposal punya+kontrakan putar+di racun+kayaknya racun+kayanya raya+1 rehab rel rel+tunggu ribut rm
 rm+padang rok royal rs+hermina rt+3 ruko+mahkota rumah+aman rumah+di rumah+ngomong rumah+nomor rumah+taman
 rusak+ketuban rusak+orang rw+11 rw+8 sadar sadar+tapi sahut+di salak salem saluran+air sampai+jam sampai+tidak
 samping+rm saudara+4 saya+ada saya+cape saya+kirim saya+lagi saya+lihat saya+pegang saya+siram saya+ya sayat+denyut
 sdn+gebang sebelah+saya sekaligus sekarang+ngungsi sekarang+pintu selamanya selamat semi sendiri+dengan senjata
 senyum serpong sesak+kumat setelah setiap+malam setrum+mesin sewan siap siapa+disini siswa smk sore+duduk
 spbu+jalan stasiun sudah+lepas sudah+lewat sudah+mau sudah+naik sudah+pada sudah+pasang sudah+pukul sudah+rusak
lainnya 2 sudah+surut sudah+tidak sudah+tua sumbang+pakai surut surut+tapi tabrak+jalan tabrak+kepala tabung
 tabung+gas tadi+dia talinya+sudah taman+cibodas taman+royal taman+tidak tangan+di tangga+jpo tangis+dari
 tangis+kata tangis+sambil tapi+saya target tarik tas+tidak temen+di tengah+rel teras teras+masjid teriak+bakar
 terjebak terlantar+sudah terus+dipukul tetangga+teriak tiang+listrik tiba+ambruk tidak+bawa tidak+berhenti
 tidak+jelas tidak+melawan tidak+sahut tikungan tikungan+jalan tmpt tolong+anak tolong+banget tolong+dari
 tolong+ditertibkan truk+jalan truk+tanah tubun tugu+adipura tugu+jam tukang+es tukang+pasang tumpuk+di tuna+netra
 umt+cikokol umum+taman up utang utara+rt via via+112 video wangsakara warga+kata waria+tua warkop warkop+depan
 ya+terus yang+kena yang+kenal yang+kurang yang+punya yani
lainnya 1 02+10 02+15 20+tahun 3+parkir 30+tahun 50an 9+bulan =seen =stir a a+dan aeon aja alam+sutera alamat
 alkohol+tidak anak+anak ancam+bakar aneh angkot+depan anyar apa arah+cikokol ashari aye bah bajaj bamban
 bangun+cubit bangun+tidak banjir+sudah barang+barangnya barangnya batu+jaya bawa+golok bawa+kayu bawah+flyover
 belakang+umt belum+sadar bensin+ancam bensin+jalan beruntun beton biru+jalan bisa+angkat bisa+bicara bisa+ngobrol
 bocor+tidak bonceng bonjol+depan bp bts bukan+mabuk buntung bunyi busa+kontrakan busway+puri capek+hidup cari
 cibodas+baru cimone cisadane cisauk cluster+yunani cross cubit daan daan+mogot dalam+tidak darah+ngucur dari+lt
 dari+rumah dasana dengan+bayi dengan+truk denyut depan+giant depan+lapas depan+rumah di+cisauk di+lampu di+lokasi
 di+pabrik di+pelataran di+tangga di+tikungan di+trotoar di+tugu di+zebra dia+sudah dikasih+teh dinas dipukul+di
 dipukul+kayu dipukul+warga disini flamboyan flyover+taman gang+mushola gatsu gedor+pintu geng geng+motor gilas gor
 gorengan guna guy hamil+9 hasanudin hasyim+ashari idungnya industri irigasi is+a jalan+a jalan+flamboyan
 jalan+gatsu jalan+hasyim jalan+industri jalan+maulana jalan+ribut jangan jatuh jatuh+depan jerigen jpo+tangcity
 jual+tisu kaki+kegiles kali+sipon kamar+bawa kamar+kunci kata+capek kata+mau kata+saya kavling kayak+abis ke+anak
 ke+mobil kedaung kegiles kejar kel+kreo kemerdekaan kemerdekaan+babakan kenal kerja+saya ketemu+satu kontrakan+biru
 kontrakan+haji kosong kp+rawa kunci kunci+diri kunciran+ada lagi+cari lagi+pasang laki+tergeletak lama+banget
 lantai+12 lapangan+bola lapas layang+cibodas leasing lemas lihat+lagi lihat+tangan lintas luar+tangis m makan+nasi
 malabar mandek massa+di mau+bakar mau+nekat maulana maulana+hasanudin mengaku minum+obat mogot mules+banget
 mulya+tidak muntah+busa naik+ke nekat nempel+di ngalir ngalir+ke nya+mati ojek ojol+abis orang+lumpuh otw
 pabuaran+tumpeng pak pak+kaki pak+lagi pak+masih pak+sudah pakai+jaket palem panggil+tidak paninggilan+utara
 parah+jalan parkir+tangcity pasar+malabar pasung pasutri peduli pelapor+a pelataran pembatas penelepon+sudah perang
 perempatan+tugu pergelangan pergelangan+tangan perintis+kemerdekaan perkosa peron peron+2 perum perum+banjar
 perum+dasana perum+pinang perut+tusuk pesan pinang plat poris+peron pr pr+30 ps pucat punggungnya racun+rumput
 ramayana+ciledug rawa+bamban raya+sudah rebut ribut+rebut rina robek+depan ruko+modernland rumah+jalan rusak+tidak
 sahut sambil+kata samping+lapangan satu+sudah saya+kira sayat+pergelangan sebelah+gantung sederhana sederhana+jalan
 sekap+di sendiri+sudah seragam setiap sikunya silver+di siram sopir+box st status sudah+luar sudah+siap
 sungai+belakang sutera tabrak+angkot tabrak+beruntun tabrak+gerobak tabrak+truk tadi+ada tadi+saya tahan tanah
 tangan+masih tanpa+identitas teh telepon+02 telepon+masuk teman teman+saya temen+kerja temen+sekarang tengah
 tengah+ada terakhir+dia terus+orang tetangga+kunci tidak+jawab tidak+tangis tisu toilet+spbu tower tower+bts
 tumpeng tumpuk tunggal villa villa+tangerang warga+lagi warung+di yang+dibacok yang+kaki yang+peduli yang+perempuan
 yang+sayat yang+tempat yunani zebra zebra+cross
lainnya -1 2+tahun 2+tidak =beast =thanks ada+bule ada+kakak ada+suara air+panas aja+di akan alat+ibu amuk+bawa
 amuk+lagi an ancam angkat angkat+tangan anter apartemen+dari api apotek aria+santika asap atapnya atapnya+bocor b
 badan+orang badan+sudah bahar bahasa bahaya baik bakar+di balita+di balita+tetangga bantal bantu+dinsos
 banyak+banget bapak+di bapak+kaki bapak+pakai bapak+penjual basah+kuyup batusari bau+busuk bawa+karung bayi+masih
 begal+pisau belakang+pabrik belakang+smpn belatung belum+ada belum+makan bendungan+pintu bengkel+las bengong
 benteng+betawi bernyawa+di besar+sudah betawi betisnya+robek bibi bibirnya+biru bicara blok+c blok+d blok+f
 bocah+tangis bocor+darah bocor+kepala bubar bugel+rt buka bukan+cuma bus+jalan c cikokol+kata ciledug+indah compang
 cuma+satu d dalam dalam+mobil dalam+rumah dapur+tidak darah+banyak darah+depan dari+karawang dari+pagi
 dari+tetangga data dekat+bendungan dekat+perlintasan delima demam demam+tinggi dengan+anak denyut+lemas depan
 depan+lapangan depan+metropolis depan+pool depan+showroom depan+stasiun di+bahu di+bunderan di+dadap di+dekat
 di+emperan di+got di+halte di+handapeun di+jembatan di+kaki di+kepala di+mushola di+saluran di+samping di+saung
 di+sumur di+terminal di+underpass di+warung dia+pak dibuang dibungkus digigit dikeroyok+anak dilempar dinas+sosial
 diri+di dirinya dirinya+sendiri ditertibin doang+di doang+sih dokter dumpit eceng elektrik f gaga gajah+tunggal
 gandasari gang+haji gang+kelinci gang+kober gelandangan+dipukul gelandangan+kaki gelandangan+paksa genteng+rumah
 gereja+santa gesper gile gitu gitu+aja golok+jalan grogol gubuk gudang+jalan halte hamil+usir hari+depan hilang+di
 ibu+anak ibu+haji ibu+jadi ibu+tua idungnya+keluar indah+ada indomaret+poris info ini+saya irigasi+sipon itu+orang
 itu+sekarang izin izin+lapor jalan+beringin jalan+h jalan+kenanga jalan+untung jalan+veteran jami jatake jatiuwung
 jawab jaya+pak jembatan+gantung jembatan+gerendeng jongkok jpo+depan juga+tidak kabeh kafan kaki+bengkak kaki+orang
 kamar+kontrakan kampus+umt kantor+kecamatan kaos kapan kapan+saya karang+anyar karawaci+baru karawang kasih
 kasirnya kasur+di kata+dari kata+rumah kata+sudah kata+tunggu kayaknya+ganggu ke+badan ke+genteng ke+got kebon
 kecil+jual kedip kehujanan kek kelas kelinci keluar+air kelurahan+gembor kena+orang kepala+anak kereta+tanah kering
 kesakitan+terus kesamber ketapang ketapang+depan ketemu+bayi ki+samaun kios kios+pulsa klien km+14 km+18 km+21
 kober kolam+ikan kolong+flyover kolong+tol kondisinya kontrakan+jalan kontrakan+pintu kontrakan+putra koran
 korban+tabrak kosong+di kucing kucing+pak kuli kumat+lagi kunciran+jaya kursi kuyup lagi+dia lagi+tidak
 lahan+kosong laki+nyasar laki+tato laki+telanjang lalat langgar lansia+di lansia+terjebak lantai+2 lapak+di lapar
 laporan lari+ke las lobi luka+sekarang maaf+pak majikan makan+badan makin makin+banyak malu mandi+di mandi+tidak
 mandi+tolong mandir manusia+gerobak marbotnya maria masak masih+duduk masjid masjid+jami matahari mati+di mau+lewat
 mau+masuk meds melati melepuh mengganggu+tapi merah+shinta meringkuk meringkuk+di minta+sedekah minyak+tanah mnt
 mondar mondar+mandir muka+pukul mulu murid musola+di musola+pom naga nama napas napas+satu neglasari ngaku+dari
 nganter ngejogrok ngejogrok+di ngelem+di nginep ngintip ngomong+sendiri ngomong+tidak ngucur+darah niki niki+ada
 no+8 nyambung nyeker nyulut obat+saya odgj+itu odgj+kaki odgj+perempuan odgj+pukul off orang+amuk orang+itu
 orang+kejang orang+mati orang+ngambang orang+pingsan orang+telanjang ot pabrik+sepatu pada+putar padam padang
 pagi+di pak+dari pak+gelandangan pak+kontrakan pak+niki pak+pakai pak+perum pak+rt pak+tidur pak+yang pakai+gesper
 panas+tinggi panggil panggil+minta panunggangan+timur pasar+ciledug pasar+lembang penelepon+sekuriti penjual+sate
 perempuan+rambut permisi+di persada perum+villa petugas pincang piring pisau+ke pisau+sih pohon+ketapang polisi
 pondok ponorogo pool pos posyandu puguh pula pulang+ke punten punya+rumah punya+siapa pura2 pusernya
 puskesmas+jurumudi putar+kembali raden+saleh rak rame+yang ranjang+kepala rante rawat raya+serang rebahan
 respon+kapan roti rsj rt+8 rt+nya ruko+cipadu rumah+ada rumah+ibu rumah+sudah rumah+tidak rusak+kaca saking saleh
 samaun sampah+belakang sampai+muka sangiang santa santa+maria santika sari sate satpam+sampai saudara+di saung
 saya+anak saya+dari saya+dengar saya+jatuh saya+ketemu saya+naik saya+ngumpet saya+panas saya+panggil saya+sendiri
lainnya -1 saya+shake saya+temukan saya+tetangga saya+tunggu saya+umur sebelah+anak sedang sedekah sekap+ibu
 sekarang+tumpang semua+orang sendiri+di serang serang+km serpong+dekat sesak+napas sesosok shake shake+dia shinta
 showroom si+ujang siang+saya siapa+lagi sih+tapi sipon smpn+13 sosial stasiun+batu stasiun+batuceper stroke
 suara+di subroto+dekat sudah+ada sudah+kena sudah+tahun sudah+tige sudirman+depan suka+bawa sukabumi sundut
 sundut+rokok suropati tabrak+lemari tadi+di tahu tahu+harus tajur+rt taksi takut+pulang takut+tabrak tali+pusernya
 taman+elektrik taman+kayu tanah+tinggi tangerang tangis+terus tanpa+baju tapi+karunya tato tawa+sendiri tega
 telanjang telas telat tempat+saya tenda+ada tengah+tol teriak+mau teriak+sendiri terlantar+di ternyata+ada
 terus+tidak tetangga+depan tetangga+kontrakan tetangga+odgj tetangga+sebelah tiap+sore tidak+keluar tidak+makan
 tidak+mengganggu tidak+minum tidak+nyambung tidak+puguh tidak+saya tidak+tega tidak+utuh tige tige+ari tiri tisu+di
 tk toha toko+saya tolong+cepat tolong+dijemput tong tong+sampah total total+persada tps tua+jatuh tua+pakai
 tua+tidak tulis tuna tunjuk turun+supir tusuk+alat ujang umum+pasar underpass untung+suropati utuh uwung uwung+jaya
 veteran wisma+di ya yang+jemput yang+pegang yang+pingsan yang+sakit yang+setrum yang+tidur yang+tinggal
lainnya -2 2+anak 2+hari 4+hari 40an 68+tahun 7+orang =ask =money =nature =smell @ill @is=family abis+melahirkan
 ada+kaki ada+mayat ada+odgj ada+saya ada+tangan adik+saya aer ajak ajak+ngomong al+azhom al+barkah alfamart
 alfamidi alun2 ambil ampun amuah amuk+di anak+juga anak+sd anjing+liar arah+bandara asal asem aspal astaga+ada
 azhom badan+memar bak+truk bakar+kasur bandara banget+di bangku bangku+taman bantaran bantaran+cisadane banting
 banyak+di bapak+dipukul bapak+jalan bapak+tergeletak bapak+tua bapak+tukang barkah basah+darah batu batuceper batuk
 batuk+darah bau+menyengat bawa+alat bawah+jembatan bawah+pohon baya bayar bayi+ditinggal bedeng bekal bekas
 belum+lihat benda bener bengkel berani+tolong beringin bernyawa berobat+ke besar+sekarang betisnya bhakti
 bisa+bantu bisul bitung bocah+kecil bojong+jaya buka+pintu bule bunderan busa+jalan buta cadas cantiga cipadu da
 dan dari+kontrakan dari+ranjang dari+siang dari+tadi darussalam dekat+jembatan dekat+pintu dengan+bapak
 dengan+tiang depan+alfamart depan+bank depan+kontrakan depan+polsek depan+warteg depan+warung di+bangku di+bus
 di+dapur di+depan di+jpo di+kebun di+kresek di+masjid di+muko di+pasa di+pasar di+shelter dia+ancam dia+bawa
 dikeroyok+anjing dinsos+tolong dipukul+pakai disiram doang duduk duduk+depan duit eh emang empang emperan eneng
 film ganggu ganggu+jiwa garden gelandangan+jatuh gelandangan+yang gelap gerak gereja gigil golok+warga got+kepala
 goyang gudang+rongsok halim halim+perdana halo+saya halte+depan hari+di harus hilang hujan ibu+di ibu+kontrakan
 ibu+pingsan ibu+saya identitas ikan indah indah+2 indomaret inyo jalan+halim jalan+kaki jalan+merdeka jalan+raden
 jalan+sendiri jamu jatuh+tina jendela jurumudi+baru kakak+ipar kaki+dari kaki+kena kaki+putus kaku kaku+kontrakan
 kamar kamar+dari kamar+tidak kami+tidak karawaci kardus karung kasir kata+ada kata+disuruh kayaknya kayanya+mulut
 kayu kayu+jalan ke+psikiater ke+rumah kebun kec+pinang kedinginan kejang kejang+di keluar+darah keluar+dari
 keluar+rumah kembali+lagi kemis kenanga kepala+belakang kepala+bocor kereta+sekarang ketemu+lansia ketemu+orang
 korek kp kp+cantiga kuli+panggul kurus+banget kusuma kyk lahan laki+40an laki+kurus laki+setengah laki+tanpa lalu
 lampu+nyala lansia+penjaga lapor+di lapor+gelandangan larangan+utara lari lemari lembang linglung lobang lt+7
 luka+besar lupa makan malah malam+di masih+ada masih+netes masih+sadar masuk masuk+rumah mau+buka mau+minum
 mau+turun melahirkan+kata melahirkan+tidak memar mengganggu menyengat merak merdeka minta minta+minum minyak
 motor+di motor+yang muko muntah+darah mushola nangka netes netra+terlantar ngawaler ngelem ngesot ngoceh ngonci nih
 nyanyi nyasar odgj+bawa omong orang+laki orang+luka orang+yang over+cibodas padahal padang+mau pak+dekat pak+depan
 pak+dia pak+haji pak+ustad pakai+baju pakai+kayu paman+ke pamulang panggul panto panto+tidak parung pas pas+hujan
 pasa pasar+babakan pasar+kemis pasien pasir pasir+jaya pegang pegang+alat pegang+perut pelipis penuh penuh+luka
 perdana perdana+kusuma perempuan+hamil perempuan+odgj perempuan+smp perlintasan+poris permisi pernah pikun pindah
 pinggang+tidak pintu+rumah posisi psikiater pukul+motor pukul+pengendara pulang+kampung punya ra raden ranjang
 rel+tanah rokok rongsok+jatake rsud ruko+saya rumah+kami sadar+darah saja sak sakit sakit+jiwa sambil+tawa
 sampai+darah samping sandal sapu satpam saudara saudara+saya saya+kumat saya+meninggal saya+pasung saya+takut
 sebelah+kontrakan sejak sekarang+duduk sekarang+saya sekarang+tidak sekuriti selatan semut seperti sering setengah
 setengah+baya sok soko stasiun+tangerang suami+istri sudah+bengkak sudah+dua sudah+lama sudimara sukajadi
 sungai+cisadane surat tabrak+motor tadi+tangis taman+gajah tangis+tidak tapi+ini tapi+kaki tawa teluknaga temukan
 tenda tengah+gang tengah+jalan tengah+malam tepi tepi+situ tergeletak+tidak teriak+bawa terminal+cadas tetangga
 tetangga+di tetangga+pakai the+atm tidak+amuah tidak+berani tidak+bernyawa tidak+gerak tidak+mau tidak+napas
 tidak+ngawaler tidak+pakai tidur+depan tina tinggal toko+kayu tol+bitung tolong+lihat tolong+pak truk+lari
 truk+rongsok tu tua+sakit tumpang+di tunarungu turun+kata tv untuk usir+keluarganya ustad warung wkwk+tapi
 yang+biasa yang+ngambang yang+tergeletak yang+tolong yang+urus yuppentek
lainnya -3 3+hari 3+tahun ada+bayi ada+identitas ada+lansia air+10 alat+darah anak+tetangga angkat+tapi
 angke+ciledug anjing ayodhya+cikokol baju bank barat basah bawah bayi+di becak belendung bendungan berobat
 bisa+berdiri bocor bojong boneka bugel busuk cekik cepat curiga dapur darah+ngocor dari+kemarin dengan+sekali
 dengar depan+ruko depan+spbu di+bak di+bawah di+cengkareng di+dalam di+stasiun di+tempat diam dibacok+tangan disitu
 dulu genteng golok+teriak gondrong got haji halo halte+cikokol hampir hampir+tabrak handapeun hari+tidak hitam
 ini+parah itu jalan+juanda jalan+rasuna jalan+sudirman jambatan jaya juanda karena kel kemarin kena+alat kepala kok
 kolong+fly kolong+jembatan kompor kontrakan+ibu kresek kunci+di kurus lah laki lansia+tenggelam larangan lebam luka
 luka+di malam masih+hidup masjid+al mata+terbalik meninggal+di ngaco ngambang ngambang+di no nyala odgj+tabrak
 orang+gantung orang+jalan orang+terlantar pada pagi pak+ini pak+tolong paman panti panunggangan parung+serab
 penjaga pinggir+kali pinggir+tol pingsan plawad pohon+asem polsek poris+plawad pun puskesmas putra ramayana+cimone
 rambut rasuna rasuna+kata respon rumah+pak rusak sambil saya+di saya+yang sd sehat sekarang serab shelter siang
 siapa sih smpn sopir+truk spbu sudah+10 sudah+2 sudah+angkat sudah+minggu sudirman tabrak+mobil terminal
 terminal+poris tidak+punya tidak+respon tidak+tahu tidak+waras timur tinggal+di titip tolong+bantu tukang+becak
 tukang+parkir tukang+rongsok tumpang tuna+wisma uang urus warteg wisma yang+berani yang+jatuh yang+lewat yang+suka
"""
