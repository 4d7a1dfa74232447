"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
jenazah 1 =force @child ada+ahli ada+bau ada+benda ada+pasien adik+saya ahli ahli+waris air+puluh aje babakan
 banget+pak bangun+sudah bantaran+kali bantu+pemakaman banyak+banget bapak+tidur bapak+yang batu+jaya becak
 belakang+smpn belum berani bersama biaya+untuk bisa+bantu buang bugel+rt bulakan cara dalam dari+rumah dari+tumpuk
 dekat+jembatan dekat+puskesmas dekat+tpa delima depan+pt di+becak di+empang di+halte di+kebun di+klinik di+kresek
 di+kursi di+pangkalan di+pohon diam+aja eh empang+belakang es gang+delima gerak+di gubuk+tepi identitas ini ini+di
 intip+ada irigasi+sipon isya jalan+cilame jalan+di jaya+sudah jembatan+ciledug kain kaki+manusia kaki+nongol kalau
 kaya kayaknya+sudah kebon+pisang kebun kemarin kering ketemu+md ketemu+sudah km+14 kontrakan+sudah koran
 korban+tabrak kosnya kp+rawa lagi+mancing laki+tua lalu lari+jalan lebam lumpur lurah mah mah+sudah mandi+di
 masih+duduk masuk mau+tanya mayat+rsud mayat+tetangga melati meninggal+pak muka nongol+dari nusa nusa+jaya
 ojol+stasiun orang+bau orang+meninggal pabrik+manis pabrik+sepatu pajang pak+ini pak+itu pak+mau pakojan+rt panarub
 pangkalan pangkalan+ojol panjang parah pas+gali pas+mau pasar+anyar pelan perantau perempuan+rambut perum+villa
 petir pihak pihak+rs pinggir+empang pisang pisang+belakang plastik+hitam polisi+sudah poris poris+ada pos+ronda pt
 pt+panarub ra rambut rambut+panjang rawa rawat+di raya+serang ronda ronda+rw rongsok+meninggal rs+kami rsud+semalam
 rt rt+saya rumah+sakit rumah+saya sadar sakit+lama sakit+tahun saudara+sudah sebelah sekali semak+pinggir serang+km
 sirine sitanala situ+bulakan suami sudah+keluar surat surat+dari takut tanah+tinggi telah temen+kontrakan
 tempat+sampah temukan tepi+situ terus+saya tetangga+kami tidak+ada tidak+bangun tidak+usah tidur+dari tidur+doang
 tol tolong+bantu truk+lari tumpuk usah warga+kami warga+kontrakan waris wkwk+ada woi woi+pak ya yang+tinggal
jenazah -1 3+bulan 3+orang =blaze =drill =seek @is=treat @kin @likely a ada+anak ada+pak ada+perempuan ahmad
 ahmad+yani air+sudah alamat alat ambruk anak+tenggelam antar aye baju balita banget banjir bantu+saya bapak+duduk
 bapak+kaki baru+lahir bawa+golok bawah bayi+baru belakang+kontrakan besok bisa+jalan bocor buntu bus busa dapur
 dari+subuh dengar+suara depan+klinik di+bus di+gudang di+lampu di+parkir di+pasar di+pinggir di+rel di+stasiun
 di+terminal di+trotoar diam dijemput dikeroyok duit gang gedor gembor hamil hari+di hilang hujan jalan+juanda
 jalan+sitanala jangan jatake jatuh+dari jatuh+ke jembatan+cisadane jemput jpo jual juanda kakak kaki+bengkak
 kali+sipon kamar+mandi karawaci kasur kayaknya keluar+diketok kelurahan kenal ketemu+di ketemu+satu ketuban+sudah
 kolong+jembatan komplek kontrakan+jalan kuat+bangun kurang kursi+taman kursi+tunggu lapangan+ahmad listrik lok luar
 masih+hidup mau+susul melahirkan melek minggu mookervart mulu nama ngaku ntu ntu+orang nya odgj+sudah oplosan
 orang+tenggelam orang+terlantar orang+tua pak+bantu pak+ternyata pak+yang panas panggil panggil+tidak pasung
 perempatan pergi pernah pinang pindah pinggir pinggir+jalan pondok punya respon rsud+tidak rumah+nomor rusak
 sampah+belakang sangiang sapu saya+di saya+lihat saya+sudah sejak selatan sesak siap sudah+biru sudah+di
 sudah+rusak sudah+tua sukasari sumur susul tahun+kali tali taman tanya tapi+tidak telanjang+di temen tenggelam+kali
 tenggelam+ke tergeletak+di terjebak terjebak+di terjun terjun+dari terlantar+di tetangga+saya tidak tidak+mandi
 tidak+melek tidak+punya tinggal+di tki tolong+pak tua tumpang+di tunggu+stasiun turun uang utara walk waras
jenazah -2 # =body =breath =height =thanks =urgent =work @abuse @fire @traffic ada+badan ada+bapak ada+gelandangan
 ada+ibu ada+lansia ada+suara al amuk angkat angkot asal bakar bapak belum+ketemu berdiri berhenti bikin biru
 bisa+gerak bisa+ngomong blok butuh cepat cikokol dekat+kubur dengan dengar di+gardu di+kontrakan di+pos di+tengah
 dikasih diketok diketok+tidak dipukul dua duduk+di gebang gelandangan gelandangan+di golok habis hidup isi istri
 itu jiwa juga kaku+kayanya kali+mookervart kata+mau kecil kejang kena kerja kesakitan ketuban kira+mayat kok
 kok+tidak kolong kreo kuat kumat kunci lahir lampu+merah lapangan lemas lewat malam maling mandi masjid mau+gantung
 mayat+ternyata merah minum mobil muda naik nomor ongkos orang pagar pak+sudah panti pasang pegang penelepon
 penumpang pikun pinggir+kali pingsan pisau pos pukul punten racun rumahnya rw sambil sari satpam security sekarang
 sekolah sering si situ+cipondoh sudah+2 sudah+3 sudah+pasang suka talinya talinya+sudah tangcity telanjang
 tenggelam+situ terbalik terlantar tiap+malam tidak+kuat tolong trotoar tua+sakit tumpang tunggu umur usir warung
 yang+mau yang+tenggelam yani
jenazah -3 =arms =poor =sick @1 @bleeding @crowd @ill @is=aged @poison @weapon abis aja bisa bulan cimone cipondoh
 dan darah depan di+jalan dia duduk ganggu kantor karunya keroyok laki luka mabuk masih nyasar orang+odgj
 orang+tidur pak+saya pakai parkir pulang rel rumah sampai satu saya saya+mau semua sendiri sendiri+di sih stasiun
 tabrak teriak terus tidak+bisa tidak+mau tidak+sahut tidur tidur+di
jenazah -4 =birth =hurt =limp =lost =money @birth @is=bekal @is=ot @suicide @violence bawa bocah cuma di+depan
 ditinggal ibu ke lapor makan manusia+gerobak motor ngomong odgj perempuan sahut suara tahun tapi tenggelam+di tiap
 tidak+sadar tinggal
jenazah -5 =child =elder =food =heart =mad =strike @injured @is=anak @is=lansia @is=odgj anak badan+sudah kata mau
 tangis
jenazah -6 lansia
jenazah -10 tenggelam
lainnya 9 @1 @poison belum+ketemu malam+depan tempat
lainnya 8 =seek @birth @danger ada+rumah anak+kecil belakang+rumah mabuk+tidur tawuran tenggelam
lainnya 7 @drowning @robbery @suicide bca begal butuh dikasih hamil hebat leher motor pengendara penumpang racun
 saya segera tabrak tenggelam+di tolong+saya
lainnya 6 =blaze =part @injured @violence ada+tempat agung bacok bantu+saya belum bukan+odgj cbd cbd+ciledug cipete
 dekat+stasiun depan+cbd griya kelahi keliling kena+bacok ketuban luar masjid+agung odgj+kata orang+pasung parah
 pohon saya+mau sayat sebelah setrum suami tangcity tanjakan telepon temen terjun terjun+dari
lainnya 5 =urgent @traffic @weapon ada+anak ada+pak anak+kontrakan angkot antar atas bakar bangun bapak+jatuh bukan
 cluster dari+lantai di+angkot di+atas di+atm di+rel dinsos ditusuk gelandangan+pakai ibu+hamil jam jam+5 jemput
 jurumudi kakak+saya kali+sabi ketuban+sudah kirim kreo lantai lepas makam manusia+silver mau+susul mau+terjun
 melahirkan+di mobil nanti nanti+lagi nyender nyender+di ojol orang+setrum orang+tidak pak+bantu paksa penumpangnya
 pinang+griya pisau poris+tidak pos+kami rel+dekat rumah+kosong rumah+tetangga sabi saya+sudah selapajang
 send+tolong setoran silver sudah+bangun susul tali+di tangis+di tenggelam+ke terakhir terus+ada tiap truk+di viral
 yatim
lainnya 4 11+malam 6+gelandangan =arms =birth =height =home =still =well @crowd @fire ada ada+maling atm+bca aula
 aula+kelurahan bangunan bangunan+jatuh banyak+darah bensin besar+banget busa capek cemara chat cibodasari
 cipadu+jaya cuma+usir dari+dalam dengan+pak dengan+suami depan+masjid di+aula di+jalan di+kontrakan di+pohon
 di+ruko dia+tidak ditembak ditembak+orang gang gerbang gerbang+rumah golok+di jaket jalan+cemara jalan+merpati
 jatuh+ke jpo kaki+patah kaki+tabrak karang+tengah karyawan kayanya kayanya+mabuk ke+cisadane kelurahan+gebang
 kepala+bayi kereta ketauan ketuban+di km+19 kolam+renang kulit kyknya laki+pakai lapangan lapor+dong lebaran mabuk
 malam+ini maling mangkal+tiap masih+di masih+napas mati mau+melahirkan merpati motor+jatuh muda mules musim naik
 ojol+tabrak oplosan orang+mabuk orang+tenggelam orang+tergeletak pacar pagar+jembatan pakai+golok pakai+mobil
 parkir+pasar pasang pelo pengungsi perempuan+muda pisau+di punya+bpjs racun+di renang renang+cluster ruko
 ruko+pinang sanggup saya+minum saya+racun sayat+tangan sekali+lapor selimut sesak setrum+di situ+cipondoh sma sore
 subuh+ada tabrak+kereta tabrak+lari tabrak+pak tawuran+kena tenggelam+situ teriak tiap+subuh tidak+dikasih
 tidak+sanggup tolong+ini tpu tpu+selapajang trotoar truk tugu tuh tukang tukang+bangunan tutup woy woy+ada
 yang+gigit yang+tenggelam
lainnya 3 10+orang 3+orang =hurt =wait @unconscious abis+begal ada+kendaraan ada+laki ada+motor ada+warga agak
 ambruk anak+motor anak+pakai anak+saya apartemen arusnya arusnya+deres atm babakan+kayanya balkon balkon+parkir
 banyak+yang bapak+ojol bawa+anak bayi+tidak belakang+kantor berendeng berteduh biaya bidan bidan+tidak bpjs brt
 bukan+target cemara+raya cipondoh dan+saya darah darah+dekat dari+luar dekat+gor dengan+dompet depan+gerbang deres
 di+belakang di+cipete di+kolam di+tiang digusur diri ditinggal+temen ditusuk+di dong dua+duanya duanya es gas
 gebang+raya gelandangan+difabel gigit+ular gosong grab gratis halte+brt ibu+tabrak ikat indah+blok induk is jalan
 jalan+benteng jalan+gajah jalanan+10 jambret jembatan+berendeng kabel kaca+mobil kaka kalau+tidak karang
 kayanya+linglung ke+kali kejar+warga kelapa kencang kendaraan kereta+nanti kontrakan kontrakan+belakang korban
 lagi+dipukul laki+duduk lama+ada langsung lihat lihat+laki listrik lok lok+jalan luka+parah mahasiswa mall mancing
 mandi+kontrakan massa mau melahirkan meledak menit minum minum+racun mobil+tenggelam mogot+km mungutin naik+motor
 odgj+parah orang+belum orang+sudah pagar pak+ada pak+cipadu pak+darah pak+saya pak+sekarang paksa+di palak palak+di
 parkir parkir+mall pasar+induk pasar+lama pasung+di patah patah+depan pelajar pendatang penelepon penelepon+lihat
 penumpang+saya perahu pergi pertigaan pinggulnya pinggulnya+kayaknya poncol poris proyek proyek+ruko punya+saudara
 pura rame rehab reklame resah rombongan+gelandangan rs rt+2 ruko+mahkota sakit+tidak sawah sawah+tidak saya+ada
 saya+lagi saya+pegang saya+sayat saya+sopir saya+tidak saya+tinggal sebelah+bau selamat+tinggal sembuh sembuh+tapi
 send seret situ sopir+grab stasiun stasiun+poris sudah+di sudah+keluar sudah+lihat sudah+luka tabrak+tunggal tali
 talinya taman tambah tangan tangis tapi+masih target tawuran+pelajar temen+di temen+kontrakan temen+saya
 tempat+rumah tempat+tinggal teras+saya terbalik teriak+dari teriak+kesakitan teriak+minta terminal+cimone
 terus+sekarang tiap+hari tidak+bangun tidak+berhenti tidak+pak tidak+sadar tidak+sahut tipu tol+bandara tolong
 tolong+ambulans tolong+send topi truk+tabrak truk+tanah tugu+adipura tukang+es tunggu+kereta turun+di ular untung
 utara wnt yang+kejar yang+sudah yang+teriak
lainnya 2 1+banyak 2+bulan 2+rw 2rb 4+koang 50an 9+bulan =body =client =kin =limp =rails =road @bleeding a+guy abis
 abis+minum ada+bapak ada+bocor ada+waria ada+yang adipura adu+banteng alat+sekarang amal ambulans anak+saudara
 anak+sma anak+smp angkot+sudah apa+tidak arus arus+kali avanza baca bagaimana+ini baju+robek bakar+diri
 bakar+kemarin bakso banjir banteng bantu bantu+pak bapak+dari bawa+arus bawa+hp bawa+tas bayi+2 bayi+sudah begal+di
 begal+sekarang belakang belakang+kontrakan belum+sadar benteng berdiri+di beruntun besar besok bibirnya bisa+angkat
 bisa+ngomong blok blok+c7 blok+m bocor+gas bocor+tidak bolong bonceng bonjol+depan bosnya bosnya+pak box
 bukan+mabuk buntung+di bus c7 cape cari cari+tempat cepat+jalan cibodas+tidak ciledug cimone cisadane city
 cokroaminoto cuma+tidak curi+2 daerah dagang darah+ngucur dari+jpo dari+sore dekat+flyover dekat+kubur
 dekat+lapangan depan+rumah depan+sekolah di+apartemen di+aspal di+balkon di+kreo di+panunggangan di+pertigaan
 di+pinggir di+poris di+pos di+putar di+situ di+tangga di+warkop dia+di dia+sendiri difabel dimyati dipukul+massa
 ditertibkan duduk+di flamboyan flyover gading+serpong gang+h gang+sebelah ganti2 gantung gas+meledak gebang
 gelandangan+jalan giant golok golok+gang golok+kejar golok+saya gor+dimyati green green+laki gubuk+liar guy+darah
 habis hamil+9 hamil+tua helm helm+depan hermina hos hos+cokroaminoto hp hujan+besar ibu+mau ibu+naik ikat+tali iman
 indomaret+jalan ini+anak istri+di istri+saya itu+tawa jalan+daan jalan+flamboyan jalan+hasyim jalan+hos
 jalan+kisamaun jalan+ks jalan+tiap jalan+tol jam+11 jambret+jatuh jambu jatuh+dari jaya+rt jelas jual+tisu
 juga+cuma kaki+buntung kaki+sudah kalau kali+di kalian kamar+mandi kata+dia kata+ini kayu+di ke+lantai kecil
 kedaung+baru kehakiman kejang+depan kejar keliling+komplek keliling+rumah keluar+busa kemarin+sekarang kena
 kena+begal kereta+di kesini kesini+pak ketemu+satu kira+mabuk kisamaun kolam kontrakan+saya kontrakan+sebelah
 korban+bakar korban+tidak kosambi kosong+itu kotak kotak+amal ks ks+tubun kunci kunci+diri lagi+cari lagi+lewat
 lagi+pasang laki+pingsan lama+banget lampu+mati lantai+3 lantai+4 lap lapangan+ahmad lari+di lari+tidak laris
 laris+cibodas layangan lewat+pagar liar+di lihat+ibu linglung+mau listrik+tidak lumpuh madura makan+sudah
 malam+sekarang maling+dikeroyok maling+dipukul mangkal manis mantan masih+sehat mati+aja mati+dia mau+bakar
 mau+cari mau+gantung mau+kemana mau+mati mau+minggir mau+pergi mau+sudah melawan meledak+di merah+tanah merah+tugu
 mesin mesin+press minggir minta+sumbang miring mobil+dengan mobil+pick motor+adu motor+tabrak motor+tenggelam
 motor+tiba muka+sudah mulai mulu+tidak mulut+miring mulya+tidak muncul mushola+nurul nempel ngomong+mau
 ngomong+tangan no+4 nurul+iman nya+mati nyai odgj+ikat ogah ojol+begal orang+di orang+ikat orang+kelahi orang+pada
 orang+sekitar orang+teriak pabrik pabrik+plastik padang+sederhana pahanya pak+jalan pak+ogah pak+perempuan
 pak+rumah pakai+alat pakai+proposal palem+semi palsu panggil+tidak paninggilan paninggilan+utara papan
 papan+reklame parah+jalan parah+tidak parkir+ruko pas+saya pasar+anyar pasar+laris pasung pd penghuni+tidak
 penumpang+kereta perempatan perempuan+berdiri perlintasan perlu peron perum perumnas pick pick+up pinang
 pinggang+sakit pinggir+lantai pingsan+depan pintu+kunci pohon+kelapa potret press proposal punya+kontrakan putar+di
 racun+kayaknya racun+kayanya racun+tikus raya raya+1 rel rel+tunggu ribut robek rok royal rs+hermina rs+sudah rt+3
 rumah+aman rumah+makan rumah+ngomong rumah+taman rusak+ketuban rusak+orang rw+11 rw+8 sadar+tapi sahut sahut+di
 saluran+air sampai+jam sampai+tidak satu+sudah saudara+4 saya+cape saya+lihat saya+ya sdn+gebang sebelah+saya
 sekaligus sekarang+ngungsi sekarang+pintu selamanya selamat semi sendiri+dengan senjata senyum setiap+malam sewan
 siap siapa+disini siswa smk sore+duduk spbu+jalan subuh sudah+lepas sudah+lewat sudah+luar sudah+mau sudah+naik
 sudah+pada sudah+pasang sudah+pukul sudah+rusak sudah+saya sukasari sumbang sumbang+pakai tabrak+beruntun
 tabrak+jalan tabrak+kepala tabrak+truk tabung tabung+gas tahan talinya+sudah taman+potret taman+royal taman+tidak
 tangan+di tangan+masih tangga tangis+dari tangis+kata tangis+sambil tapi+saya tas+tidak telepon+masuk tengah+rel
 terbalik+di terjebak terlantar+sudah tetangga+teriak tiang tiap+malam tiba+ambruk tidak+bawa tidak+jelas
lainnya 2 tidak+melawan tikungan tikungan+jalan tikus tisu toilet toilet+spbu tolong+dari tolong+ditertibkan
 truk+jalan tua+sebatang tubun tugu+jam tumpuk+di tunggal turun umt+cikokol umum+taman up utara+rt via via+112 warga
 warga+kata warkop warkop+depan ya+terus yang+dibacok yang+kaki yang+kena yang+kenal yang+kurang yang+peduli
 yang+punya yang+tabrak yani
lainnya 1 02+15 08+15 1+orang 20+tahun 3+parkir 30+tahun =seen =stir =water @likely a a+dan abis+itu adu aeon
 air+ketuban aja alam+sutera alamat alfa anak+anak anak+jalan anak+jalanan anak+muda ancam+bakar angkot+depan anyar
 arah+cikokol ashari aye bah banget+lihat bangun+tidak banyak barang+barangnya barangnya baru+jalan bawa+golok
 bawah+flyover bayur bca+jalan begal+perut belakang+umt bensin+ancam berhenti beton bisa bisa+bicara bisa+ngobrol
 bonjol bp bts buntung bunyi busa+kontrakan busway+puri butuh+tempat capek+hidup capek+saya cek cibodas cibodas+baru
 cisauk cluster+yunani cross cuci curi dalam+tidak darah+di dari+lt dari+mulut dari+tangga dasana dengan+bayi
 depan+alfa depan+giant depan+indomaret depan+rs di+cisauk di+lapangan di+lokasi di+musola di+pabrik di+sawah
 di+tikungan di+toilet di+trotoar di+tugu di+zebra dia+sudah dikasih+teh dikenal dinas dipukul dipukul+di
 dipukul+kayu dipukul+warga disini duga flyover+taman foto+tangan gading gang+mushola gang+salak gedor+pintu geng
 geng+motor gor gorengan guna guy hasanudin hasyim+ashari hidup imam imam+bonjol industri irigasi is+a jajan jalan+a
 jalan+curi jalan+imam jalan+industri jalan+maulana jalan+pakai jalan+perintis jalan+ribut jalanan jaya+gang
 jaya+sekarang jembatan+cisadane jerigen jual kaca kaki+kegiles kali+pas kali+sipon kapal kara kata+capek kata+mau
 kata+saya kavling kayak+abis ke+anak ke+mobil kedaung kegiles kelapa+indah kenal kepala+jatuh ketemu kirim+foto
 kontrakan+gang kosong+sebelah kubur+selapajang kumat+parah lagi+di laki+duga laki+tergeletak lama lampu+merah
 lantai+12 lapangan+bola layang+cibodas lemas lihat+lagi lintas luar+tangis m mahkota mahkota+pak malabar margasari
 masuk+02 mau+nekat maulana maulana+hasanudin mengaku mengaku+nama merem minum+obat mules+banget muntah muntah+busa
 naik+ke napas+tapi nekat nempel+di ngalir ngalir+ke ngomong ngucur nomor orang+diam orang+masih otw
 pabuaran+tumpeng pacing pak+bagaimana pak+kaki pak+lagi pak+masih pakai pakai+jaket palem parkir+tangcity
 pasar+bengkok pasar+malabar pasutri peduli pelapor+a pembatas penelepon+sudah perempatan+pasar perempuan+tidak
 pergelangan pergelangan+tangan perintis perkosa perlintasan+tanah peron+2 perum+banjar perum+dasana perut pesan
 petir pinggir+balkon poris+indah poris+peron pr pr+30 ps pucat pun+tidak punggungnya raya+sudah rebut ribut+rebut
 rina ruko+modernland rumah rumah+di rumah+jalan rumah+nomor rusak+tidak rw+4 sadar sadar+depan salak sambil+kata
 samping+lapangan saya+cuma saya+kira saya+kirim saya+sekarang sayat+pergelangan sebatang sebatang+kara sederhana
 sederhana+jalan sekali sekap+di sekarang+pegang sekarang+sudah sendiri+darah sendiri+sudah sendiri+tidak seragam
 serpong setelah setiap sikunya silver+di sopir+box st sudah+siap sudah+tua sumur+pacing sungai+belakang sutera
 tabrak+angkot tajur taman+cibodas tangan+sendiri tanpa+identitas teh teman teman+saya temen+sekarang tengah
 tengah+ada terakhir+dia teriak+bakar terus+orang tetangga+kunci tidak+dikenal tidak+melek tiga tolong+ada
 tolong+anak tolong+banget tower+bts tumpeng tumpuk utang video villa+tangerang warga+lagi waria+tua yang+perempuan
 yang+sayat yayasan yunani zebra zebra+cross
lainnya -1 13+tahun 2+anak 2+malam 2+tahun 2+tidak 68+tahun =beast =thanks ada+belatung ada+bule ada+jalmi ada+kakak
 ada+ktp ada+suara aja+di akan amuk+lagi an anak+juga anak+sd ancam angkat+tangan anjing+liar anter
 apartemen+ayodhya apartemen+dari aria+santika asap ayodhya b badan+orang badan+sudah bahasa bahaya baik bakar+di
 balita+di balita+jalan banget+mau bantal bantaran+cisadane banyak+banget bapak+di bapak+dipukul bapak+duduk
 bapak+kaki bapak+mabuk bapak+pakai bapak+penjual batu+ceper batusari bau+busuk bawa+alat bawa+karung bawah+pohon
 belakang+smpn belatung belum+lihat belum+makan bener bengkel bengkel+las benteng+betawi bernyawa+di betawi bibi
 bicara blok+c bocah+tangis bocor bocor+darah botol bubar bugel+rt bus+jalan buta c ceper ciledug+indah compang dada
 dalam+mobil dapur+tidak darah+banyak dari+karawang dari+pagi dari+subuh dari+tadi dari+tetangga data
 dekat+bendungan dekat+kontrakan dekat+perlintasan dekat+tangcity delima demam demam+tinggi denyut+lemas depan
 depan+kontrakan depan+lapangan depan+metropolis depan+pom depan+showroom depan+stasiun di+bunderan di+dadap
 di+dekat di+emperan di+got di+kaki di+kolong di+mushola di+saluran di+sumur di+terminal dia+pegang dibawa+ke
 dibuang digigit dikeroyok+anak diri+di disabilitas ditertibin doang+di doang+sih dokter dua+orang duduk elektrik
 emang falah fly fly+over gaga gajah+tunggal galak gang+kelinci gang+kober ganggu gelandangan+dikeroyok
 gelandangan+dipukul gelandangan+jatuh gelandangan+yang genteng+rumah gerendeng gesper gile gitu golok+jalan
 got+kepala goyang grogol gubuk gudang+jalan guru hilang+di hormat hotel ibu+anak ibu+haji ibu+tua idungnya indah
 indah+ada ini+ada ini+di irigasi+sipon izin jalan+h jalan+kenanga jalan+kh jalan+ki jalan+merdeka jalan+teuku jalmi
 jami jangan+sampah jawa jongkok kabeh kakak kakak+ipar kaki+bengkak kaki+luka kaki+orang kamar+kontrakan kami+di
 kampus+umt kapan kapan+saya karawaci+baru karawang kardus kasih kata+abis kata+dari kata+sudah kata+tunggu
 kata+usir kayaknya+ganggu kayanya+mulut kayu ke+badan ke+genteng kecapean kecil+jual kehujanan kejang+mata kek
 kelinci keluar+darah kelurahan+gembor kena+orang kepala+anak kereta+tanah kering kesakitan kesakitan+terus
 ketemu+bayi ketua kh ki ki+samaun kios kios+pulsa kk klien km+18 km+21 kober kolam+ikan kolong+flyover kolong+tol
 kontrakan+jalan kontrakan+pak kontrakan+pintu koran kosong+dekat kuli+panggul kursi kurus+banget lagi+dia
 lagi+orang laki+40an laki+mabuk laki+telanjang lalat lapak+di lapar lapor+gelandangan laporan larangan lari+ke las
 lembang luka+sekarang lupa mabuk+doang majikan makan+badan makin makin+banyak malu mandi+di mandi+tidak
 mandi+tolong mandir manusia+gerobak masih+disitu masih+duduk masjid+jami mati+di mau+lewat mau+masuk mau+meledak
 melahirkan+kata melahirkan+tidak melati merah+shinta merdeka meringkuk+di metropolis minta+sedekah minyak
 minyak+tanah mnt mondar mondar+mandir muka+pukul mulu mulut murid musola+di naga nama napas napas+satu nasi
 neglasari ngaco ngaku+dari ngelem+di ngucur+darah ngumpet ngumpet+di niki niki+ada no+8 noh nyangkut+di nyulut
 odgj+dekat odgj+kaki odgj+perempuan odgj+tenggelam orang+amuk orang+itu orang+kejang orang+mati orang+ngambang ot
 over pabrik+sepatu pada+putar pagi+di pak+dia pak+niki pak+pakai pak+rt pakai+baju pakai+gesper pakai+kayu
 pakai+sandal panas+banget panas+tinggi panggil panggil+minta panggul panunggangan+timur parkir+ramayana
 pasar+babakan pasar+ciledug pasar+lembang pasien+jiwa pegang+perut pelipis penelepon+sekuriti penjual+sate
 perempuan+odgj perum+villa petugas pincang pinggang+tidak piring polisi ponorogo pool posisi puguh pula pulang+ke
 pulsa punten punya punya+rumah punya+siapa punya+tempat pura2 pusernya puskesmas putar+kembali racun+piring
 ranjang+kepala rante rawat raya+serang rebahan respon+kapan risih roti rsj rt+nya rumah+ada rumah+ibu rumah+saya
 rumah+sudah rumah+tidak rumah+warga rusak+kaca sak saking salah samaun sampah+belakang sampai+muka sangiang santika
 sate satpam+sampai saudara saudara+di saya+amuk saya+anak saya+dari saya+dengar saya+ketemu saya+naik saya+panas
 saya+sendiri saya+shake saya+tanya sebelah+anak sedang sedekah sekap+ibu sekarang+tidak sekarang+tumpang selatan
 semak serang serang+km sesak+napas sesosok shake shake+dia shinta showroom si+ujang siang+saya sih+tapi sipon
 sore+masih stasiun+batu stroke sudah+kena sudirman+depan suka+bawa tahu tahu+harus tahun+hamil taksi takut+pulang
lainnya -1 tali+pusernya taman+elektrik taman+gajah tamu tangis+terus tanpa tanpa+baju tanya+kata tapi+belum
 tapi+ini tapi+kaki tapi+tidak tawa+sendiri tega tembok tempat+sampah tenda+ada tengah+jalan tengah+tol teriak+mau
 terlantar+di ternyata+ada tetangga tetangga+depan tetangga+sebelah teuku teuku+umar tiap+sore tidak+bisa
 tidak+galak tidak+keluar tidak+makan tidak+minum tidak+puguh tidak+tega tidur+depan tiket tiri tisu+di toha
 tolong+cepat tolong+kirim tolong+pak tps tua+di tua+jatuh tua+pakai tua+tidak tulis tunggu tunjuk turun+kata
 turun+supir tusuk+alat ujang ujung umar umum+pasar utuh warung yang+pegang yang+pingsan yang+sakit yang+setrum
 yang+tidur yang+urus yani+tidak
lainnya -2 2+hari 4+hari 40an 7+orang =ask =nature =not =smell @ill @is=family abis+melahirkan ada+identitas
 ada+kaki ada+mayat ada+odgj ada+saya ada+tangan adik+saya ajak ajak+ngomong al+azhom al+barkah alfamart alfamidi
 alun2 ambil ampun amuah amuk+di angke+ciledug arah+bandara asal asem astaga+ada ayodhya+cikokol azhom badan+memar
 bak+truk balita+tetangga bandara banget+di bangku bangku+taman bantaran banting banyak+di bapak+jalan bapak+tua
 barkah basah basah+darah batuceper batuk batuk+darah bau+menyengat bawah bawah+jembatan baya bayar bedeng bekal
 bekas bengong beringin bernyawa berobat+ke besar+sekarang bhakti bisa+berdiri bisul bitung bojong+jaya buka
 buka+pintu bule bunderan busa+jalan cadas cantiga cepat cikokol cipadu da dalam dan darah+depan darah+tidak
 dari+kemarin dari+kontrakan dari+ranjang dari+siang darussalam dekat+jembatan dekat+pintu dengan dengan+anak
 dengan+bapak dengan+tiang depan+alfamart depan+bank depan+polsek depan+pool depan+ruko depan+warteg depan+warung
 di+bahu di+bangku di+bawah di+bus di+depan di+halte di+jpo di+kebun di+kresek di+masjid di+muko di+pasa di+pasar
 di+shelter dia+ancam dia+bawa dibacok+tangan dilempar dipukul+pakai diri+sudah doang dua duit dulu eh empang
 emperan eneng film gali gang+haji ganggu+jiwa gelap genteng gerak gereja gigil golok+warga gudang+rongsok halim
 halim+perdana halo halo+saya hari+di harus hilang hujan ibu+di ibu+kontrakan ibu+pingsan ibu+saya identitas ikan
 info inyo isi itu jalan+beringin jalan+halim jalan+kaki jalan+kyai jalan+sendiri jamu jatuh+tina jaya+pak jendela
 juga+tidak jurumudi+baru kaki+kena kaki+putus kaku kaku+kontrakan kamar kamar+dari kamar+tidak karawaci karena
 karung kasur+di kata+ada kata+disuruh kayaknya kayu+jalan ke+psikiater ke+rumah kebun kec+pinang kedinginan kejang
 kejang+di keluar+dari keluar+rumah kembali+lagi kemis kenanga kepala+belakang kereta+sekarang ketemu+lansia
 ketemu+orang kolong+fly kompor kontrakan+ibu kontrakan+putra korek kosong+di kp+cantiga kuli kumat+lagi kurus
 kusuma kyai kyai+maja kyk lahan lahan+kosong laki+kurus laki+nyasar laki+setengah laki+tanpa lalu lampu+nyala
 lansia+penjaga lapor lapor+di larangan+utara lari lemari luka luka+besar luka+di maja makan malah malam+di
 masih+ada masih+netes masih+sadar masjid matahari mau+buka mau+minum mau+turun meds memar meninggal+di menyengat
 merak meringkuk motor+di motor+yang muko muleh mushola nduwe netes ngawaler ngelem ngesot ngoceh ngomong+sendiri
 ngomong+tidak ngonci nyambung nyanyi nyasar odgj+bawa off orang+jalan orang+laki orang+luka orang+terlantar
 orang+yang over+cibodas padang+mau pak+dekat pak+depan pak+haji pak+tolong pak+ustad paman+ke pamulang panto
 panto+tidak parung parung+serab pas pasa pasar pasar+kemis pasien pasir pasir+jaya pegang pegang+alat penjaga penuh
 penuh+luka perdana perdana+kusuma perempuan+hamil perempuan+rambut perempuan+smp pernah pikun pindah pinggir+kali
 pinggir+tol pintu+rumah psikiater pukul+motor pulang+kampung ra ramayana+cimone ranjang rawa rel+tanah rokok
 rongsok+jatake rsud ruko+saya rumah+kami sadar+darah saja sakit+jiwa sambil+tawa sampai sampai+darah sandal sapu
 sari sarung satpam saudara+saya saya+kumat saya+meninggal saya+pasung saya+takut saya+tetangga sd sebelah+kontrakan
 seberang sejak sekarang+duduk sekarang+saya sekuriti semut sendiri+di seperti serab sering serpong+dekat setengah
 setengah+baya siapa+lagi smp smpn sok solo spbu stasiun+tangerang suami+istri subroto+dekat sudah+10 sudah+ada
 sudah+bengkak sudah+dua sudah+lama sudah+minggu sudimara sukabumi sukajadi sungai+cisadane surat tabrak+motor
 tadi+tangis takut+tabrak tanah+tinggi tangis+kesakitan tangis+tidak tawa teluknaga tempat+saya temukan tengah+gang
 tengah+malam tepi tepi+situ tergeletak+tidak terminal terminal+cadas terus+tidak tetangga+kontrakan the+atm
 tidak+amuah tidak+bernyawa tidak+gerak tidak+mau tidak+napas tidak+nduwe tidak+ngawaler tidak+nyambung tidak+pakai
 tidak+waras tina toko+kayu tol+bitung tolong+lihat truk+lari truk+rongsok tu tua+sakit tumpang+di tuna+wisma
 tunarungu tusuk tv untuk urus usir+keluarganya ustad wisma wkwk+tapi yang+biasa yang+jatuh yang+ngambang
 yang+tolong
lainnya -3 3+hari 3+tahun =money ada+lansia air+10 alat+darah anak+tetangga angkat+tapi anjing baju bakar+kasur bank
 barat bayi+di bayi+ditinggal becak belum+ada benda bendungan bengkak berani+tolong berobat bocah+kecil boneka bugel
 busuk cekik cuma curiga dapur dari dengan+sekali dengar depan+spbu depan+toko di+bak di+cengkareng di+dalam
 di+dapur di+stasiun diam disitu duduk+depan golok+teriak gondrong got halte+cikokol halte+depan hampir
 hampir+tabrak hari+tidak hitam ini+parah jalan+juanda jalan+rasuna jalan+sudirman jambatan juanda kaki+dari kasur
 kel kemarin kena+alat kepala kepala+bocor kesamber+kereta kok kolong+jembatan kp kresek kunci+di lah laki
 lansia+tenggelam lebam lt+7 malam masih+hidup masjid+al masuk masuk+rumah mata+terbalik minta muka+ancur ngambang
 nih no nyala odgj+tabrak orang+gantung pada pagi pak+ini paman panti panunggangan perlintasan+poris pingsan
 pohon+asem polsek pom pun putra rambut rasuna rasuna+kata respon rongsok rumah+pak sakit sambil saya+di saya+ojol
 saya+yang sehat shelter siang siapa sih sopir+truk sudah+angkat sudirman tabrak+mobil tabrak+tidak tadi terlantar
 terminal+poris ternyata tidak+punya tidak+respon tidak+tahu timur tinggal+di titip tolong+bantu tukang+becak
 tukang+parkir tumpang uang waras warteg yang+berani yang+lewat yang+suka
lainnya -4 45th =past =work ada+bayi ada+bocah ada+di ada+gelandangan adik anak+di ancur angke azores batu bikin
 bojong cikupa darah+kepala di di+rumah di+sini di+tempat dingin disuruh gelandangan+di gembor gerobak gudang haji
 handapeun jalan+di jaya jiwa kali+angke kami kampung kec keluarganya kembali kolong kumat lansia+saya lempar lewat
 meninggal mobil+di ngambang+di ongkos orang+tua padahal pakojan panas parkir+di pinggir pintu plawad poris+plawad
 pukul pulang rt ruko+azores rumahnya sadar+diri sadar+turun sampah sekarang sekarang+di sini sudah+2 sudah+kaku
 tidak tinggi toko tol tubuh tuna
lainnya -5 @is=anak @is=treat ada+orang al alat bak bayi berani biru cepat+pak dia dibawa ditinggal hari jatuh+di
 kecamatan laki+tidak lansia+jatuh lk2 mau+ke mayat minggu muka ngaku orang orang+tidur rusak supir tanya tidur+di
 tua
lainnya -6 =breath =child =force =heart =lost @is=bekal @is=dead @is=ot badan balita bapak gelandangan+tabrak
 karunya ke pak+di sendiri suka takut tidak+ada tidur umur
lainnya -7 =dead =poor @is=aged gelandangan mata odgj orang+odgj si
lainnya -8 =strike @child amuk tahun
lainnya -9 =elder =mad @is=odgj
lainnya -10 @body @is=lansia lansia
"""
