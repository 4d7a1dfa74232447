"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
jenazah -1 2+hari @is=treat @kin @traffic abis ada+gelandangan ada+ibu ada+suara angkat angkot baju balita banjir
 bapak+kontrakan barat baru+lahir bawa+golok bayi+baru bayi+pak biru bocor bukan bulan bus busa butuh cepat ciledug
 dapur denger+suara di+pos di+terminal dijemput diketok diketok+tidak emperan flyover gerobak halte hamil hilang ini
 isi isi+bayi jatake kakak kembali kereta kerja kesakitan kira kolong kontrakan+pak korban kumat kursi lahir laki
 lemas maling melahirkan mushola ongkos orang+masih orang+tenggelam pada panas panti panunggangan perempatan pinang
 pukul punten rt+5 rumahnya sahut sambil sampah+belakang sampai saudara+saya sekolah serpong sesak sih sumur tali
 tempat terbalik tergeletak terjebak terjun terlantar+di terminal tetangga+saya tiap+malam tidak tidak+bisa
 tidak+sadar tidak+sahut tinggal+di tolong+pak tumpang waras yang+tidur
jenazah -2 =road =tale @abuse @breath @child @fire @poison ada+bapak aja al ambruk amuk asal badan+sudah bakar
 bantu+saya baru bawah belakang+kontrakan belum+ketemu bikin bisa cikokol cimone cipondoh cuma dan denger di+jalan
 di+kontrakan di+pasar di+pinggir diam dipukul dua duduk duduk+di gang ganggu golok habis hidup jiwa kaki kantor
 kecil kejang kena lampu lapor lari luka mabuk manusia+gerobak merah minum mobil mulut napas ngomong no obat
 orang+odgj orang+terlantar orang+tidak orang+tidur pak+bantu pak+sudah parkir pasung pasung+di pegang penelepon
 perum pinggir+kali pingsan pisau pos racun rel rw sadar satpam saya+mau semua sendiri+di sering stasiun sudah+2
 taman telanjang tenggelam+di teriak tidak+ada tidak+mau trus tua umur warung yang+tenggelam
jenazah -3 =urgent =work @1 @birth @bleeding @crowd @is=aged @likely ada+lansia bapak bayi bocah darah dengan
 di+depan dia ditinggal gelandangan jalan jatuh jembatan karunya lagi mau motor nyasar pak+saya pakai perempuan
 pulang sekarang sendiri suara suka tangis terlantar terus tiap
jenazah -4 # @is=bekal @violence @weapon bawa depan kata ke makan tabrak tahun tapi tidur+di tinggal
jenazah -5 =heart @ill @suicide ibu itu odgj saya tidur
jenazah -6 @is=odgj @is=ot anak tenggelam
jenazah -7 @injured @is=anak @is=lansia lansia
lainnya 10 @1
lainnya 9 @danger @poison belum+ketemu saya tolong+saya
lainnya 8 @birth @drowning @injured @suicide belum butuh tabrak tenggelam
lainnya 7 bantu+saya di+rel hamil mabuk+tidur motor racun segera tawuran tempat
lainnya 6 ada ada+rumah anak+kecil belakang+rumah bensin bukan+odgj cbd cbd+ciledug depan+cbd di+ruko gantung
 ibu+hamil ketuban kontrakan pak+bantu saya+mau sayat tanjakan temen terjun terjun+dari
lainnya 5 =well @bleeding @fire @likely @robbery @violence @weapon ada+laki anak+kontrakan atm+bca bca begal
 berteduh cimone cipete cluster darah di+atm di+kontrakan dinsos ditusuk golok+di hebat is jpo kelahi ketuban+sudah
 kirim lantai mau+terjun naik ojol pak+ada pak+saya pasung+di penumpangnya perempatan pisau poris rel ruko
 rumah+tetangga saya+sudah saya+tidak send+tolong setrum setrum+di sudah tangan tangcity temen+saya tenggelam+di
 terakhir
lainnya 4 =urgent @traffic ada+maling apartemen atas atm bakar banyak+yang bawa+anak blok bpjs busa cibodasari
 dekat+lapangan di+belakang di+jalan diri ditembak ditembak+orang dong golok gosong griya jalan+benteng jambret
 jurumudi kaki+tabrak kali+sabi karyawan kata kelapa kena+bacok kereta kontrakan+sebelah korban lapangan lepas
 masih+di massa mau melahirkan meledak+di naik+motor nanti nanti+lagi orang+sudah orang+tidak pacar pasung pelajar
 pinang+griya pisau+di proyek racun+di rumah+kosong sabi sadar saya+minum sayat+tangan sekap suami sudah+di
 sudah+keluar tali+di tawuran+pelajar tenggelam+ke tidak+apa tunggal warga yang+tenggelam
lainnya 3 =road @crowd ada+anak ada+bapak ada+bocor ada+kendaraan ada+motor ada+warga angkot apa+cuma bagaimana+ini
 balkon bangun banyak banyak+darah bapak+ojol bawa+golok benteng berendeng bidan bidan+tidak bisa+ngomong bocor+gas
 bolong bonjol bukan capek cari cipondoh cisadane cuma+usir dagang darah+dekat dari+jpo dari+lantai dekat+gor
 dekat+stasiun depan+pasar depan+sekolah di+atas di+balkon di+tiang dia+di dibacok duduk+di flyover gang gang+h gas
 grab hermina hidup ibu imam imam+bonjol indah+blok istri+saya jalan+imam jambu kakak+saya kali kali+di
 karang+tengah kata+ini kata+mau kavling ke+cisadane ke+kali kejar+warga keluar kendaraan kereta+nanti ketuban+di
 km+19 kolam+renang kulit lagi lagi+dipukul lagi+lewat laki+pakai langsung laris laris+cibodas lewat listrik
 lok+jalan luka+parah mall mau+melahirkan mau+susul melahirkan+di meledak minum mules odgj+parah ojol+tabrak
 orang+mabuk orang+pada orang+setrum orang+tergeletak pagar pakai+alat pakai+golok pakai+pisau panggil+tidak parah
 parkir parkir+mall pasar+laris patah patah+depan pendatang penumpang+saya perum perumnas pinggulnya
 pinggulnya+kayaknya pohon poris+indah punya+saudara renang renang+cluster resah rs rs+hermina ruko+pinang
 sadar+tapi saya+lihat saya+sayat saya+sekap saya+sopir sebelah semua send siap sma sopir+grab stasiun+poris
 sudah+rusak sudah+tidak susul tabrak+kepala tabrak+truk tabrak+tunggal tali tempat+tinggal tenggelam+kali terbalik
 tiang+listrik tidak+sadar tikungan tikungan+jalan tolong+send truk truk+tabrak utara woy woy+ada yang+kejar
 yang+teriak
lainnya 2 1+banyak 1+orang 2+rw 3+orang 3+parkir @unconscious ada+yang adu+banteng air+ketuban anak+jalan anak+sma
 arus arus+kali babakan+kayanya baca bacok bajaj bakar+kemarin bakso bangunan banteng bantu bawa+arus bawah+flyover
 belakang+kontrakan belum+sadar berdiri+di beruntun blok+m butuh+tempat capek+hidup cemara cemara+raya cibodas
 ciledug dari+atas dari+dalam dari+mulut dasana dekat+flyover dengan+dompet depan+giant depan+indomaret depan+rs
 di+angkot di+kolam di+pabrik di+panunggangan di+proyek di+situ di+taman di+tangga di+teras di+trotoar dia+kata
 flyover+taman foto gang+mushola gang+salak gantung+diri giant gigit+ular golok+gang golok+kejar hamil+tua hasanudin
 helm+depan his ikat indomaret+jalan induk is+a istri jajan jalan+cemara jalan+gajah jalan+maulana jalan+merpati
 jalan+pakai jalan+pembangunan jalan+perintis jalan+tol jambret+jatuh jatuh+dari jelas jembatan jembatan+berendeng
 kakak kaki kaki+patah kamar+mandi kara kata+capek kayanya+linglung kecil kejar keluar+dari kemarin+sekarang
 kemerdekaan kemerdekaan+babakan kereta+lewat ketauan kirim+foto kontrakan+gang kontrakan+haji kontrakan+saya
 korban+bakar korban+tidak ktp lagi+cari lagi+di lagi+kereta laki+pingsan lantai+3 leher lihat linglung+mau lok
 lokasi maaf mahasiswa maling maling+dipukul mantan mati+aja mau+cari mau+kemana mau+pulang mau+sudah maulana
 maulana+hasanudin menit merpati mesin mesin+press minum+racun mobil mobil+pick mobil+tenggelam motor+adu muka+sudah
 naik+ke nekat no+4 orang+belum orang+di orang+kelahi orang+tenggelam orang+teriak pabrik+plastik pada pada+lari
 pager pager+jembatan pak+kaki pakai+helm panunggangan+barat parkir+pasar pasar+bengkok pasar+induk pegang
 pembangunan pembangunan+3 penumpang perempuan+di perempuan+duduk perintis perintis+kemerdekaan perlintasan
 perum+dasana pick pick+up pingsan+di poncol poris+tidak press pucat putar+di racun+kayanya racun+tikus rame
 rel+dekat robinson rs+sudah rt+2 rumah rumah+di rw+8 sakit+tidak salak sampai+tidak saya+ada saya+kirim
 saya+tinggal sdn+gebang sebatang sebatang+kara sekap+di sekarang+pintu selamanya selamat selamat+tinggal
 sendiri+sudah senjata sikunya siswa situ situ+cipondoh stasiun+tanah sudah+luka sudah+siap tabrak+beruntun
 tabrak+lari tajur tangan+darah tangis+dari tangis+di tangis+kata tangis+sambil telinganya telinganya+keluar teman
 temen+kontrakan tengah+ada terakhir+dia teras terbalik+di teriak terlantar+sudah tetangga tiang tiba tidak+jelas
 tikus truk+di truk+jalan tukang tunggu+kereta turun+di ular untung up via+112 waria waria+tua yang+kena
lainnya 1 08+15 2+orang 50an =still abis adu aeon ahmad ahmad+yani aja alam+sutera alfa anak+pakai anak+smp
 angkot+depan angkot+pak aria ashari babakan bah banjar banjar+wijaya bapak+naik bawa+pisau bayur bengkok berdaya
 berhenti bonjol+depan bouraq cisauk dan+saya darah+jalan dekat depan+alfa depan+mal di+cisadane di+cisauk di+dapur
 di+lokasi di+luar di+tikungan di+toilet dia+kunci dikenal dikeroyok dimyati dipukul+di dipukul+warga es foto+tangan
 gajah gajah+tunggal gatot gatot+subroto gebang+raya geng geng+motor gor gor+dimyati h haji+mamat hasyim
 hasyim+ashari ibu+sudah iman indah indomaret industri jadi jalan jalan+aria jalan+bouraq jalan+garuda jalan+gatot
 jalan+hasyim jalan+industri jalan+mh jatuh+depan jembatan+robinson kaki+sudah kali+pas kali+sipon kampus+unis
 kata+dia kayaknya kayanya kebon+nanas kelas keluar+busa kemana kepala+jatuh kolam kontrakan+belakang kosong
 kunci+diri kunci+kamar kunciran kunciran+indah lama lantai+12 lap lapangan+ahmad lemas+banget lewat+pagar lihat+ibu
 listrik+tidak m malam+ini mau+lapor mau+minggir mau+nekat mau+tenggelam melek mh mh+thamrin minggir modernland
 mogot+km motor+tenggelam mulut+busa mushola+nurul nanas ngalir ngungsi ngungsi+di nurul+iman ojek orang+diam otw
 pabrik pabuaran pabuaran+tumpeng pak+bagaimana pamit pasar+lama pembatas penelepon pengendara perahu
 perempatan+pasar perempuan+tidak perum+banjar perum+pinang pinang pintu+kunci pisau+kata plat pom+bensin preman+di
 pun rame2 raya raya+sudah ribut robek robek+depan sadar+di sambil+kata sampai sanggup saya+lagi saya+pak sdn
 sekarang+ngungsi sekolah spbu+jalan status subroto sudah+lewat sudah+mau sudah+pegang sudah+tua sutera tabrak+pak
 talinya taman+cibodas teman+saya teriak+bakar teriak+minta terminal+cimone terus+orang tetangga+teriak thamrin the
 tidak+angkat tidak+berdaya tidak+berhenti tidak+dikenal tidak+jawab tidak+melek tidak+sanggup toilet tol+karang
 tolong+banget tolong+dari trotoar trotoar+jalan tukang+ojek tumpeng unis wijaya yang+peduli yang+sudah yani
lainnya -1 2+tahun =office @breath ada+badan ada+belatung ada+di ada+ibu ada+jalmi ada+kaki ada+sesosok ada+tuna
 adik alat+darah aman ambruk+depan ambulans amuk+banting amuk+bawa amuk+di anak+2 anak+di anak+hilang anak+teriak
 anak+tiri ancam+mau apartemen+ayodhya aria+santika aspal ayodhya bahaya baik bakar+rumah balita+tetangga
 bangku+taman bantaran+kali bapak+di bapak+kontrakan bapak+mabuk bapak+saya barat baru batuceper bawa+karung bawa+ke
 bawah baya bedeng belakang+sudah belatung belum+ada bener bernyawa+di besar+sekarang bikin+bedeng bisa bisa+gerak
 bojong bojong+jaya budi bulan+lalu busa+jalan busuk buta cantiga cara cibodas+baru cibodas+sari cisadane+dekat cuma
 dalam dalam+rumah dan dapat darah+tidak dari+ranjang dari+tadi dekat+kubur dekat+rumah delima dengan+ibu
 dengan+tiang denyut+lemas depan+gereja depan+kantor depan+kontrakan depan+ruko depan+rumah depan+stasiun
 di+bantaran di+bus di+dekat di+kali di+kamar di+kebon di+kebun di+pasar di+saluran di+sebelah di+sungai di+wc diam
 dijemput disitu ditertibkan dua+anak duduk+terus dulu eh galak gang+haji gerak gerendeng gesper gudang+jalan guru
 halte+depan helm+rusak hidungnya hp ibu+pingsan ibu+tidak identitas isi item jalan+h jalan+kenanga jalan+sendiri
 jalmi jemput kakak+adik kaku+di kali+mookervart kamar+kontrakan kampus+umt kantor+pos karang+mulya kardus karung
 kata+usir kebun kejang+di keliling kena+alat kenanga kenanga+no kepala+bocor ketemu+lansia klinik kolam+ikan
 kolong+tol kompor korban+tabrak kp+cantiga kucing kurang laki+tanpa laksa lalat lalu lalu+rumahnya lansia+nyasar
 lansia+tabrak lansia+tidak lapor+ada laporan lari lari+ke lemari lemas+tidak lembang luka+bakar luka+besar lupa
 lurah mana mandir mangkal manusia+gerobak masih+sadar masjid+al mati+di mau+dibawa mau+lewat mookervart motor+di
 mulu mulya mung murid musola+di nama ngoceh ngomel ngomong nih no noh odgj+bacok odgj+lempar odgj+perempuan
 orang+pingsan orang+tabrak pabrik+sepatu pak pak+cepat pak+depan pak+ibu pak+mau pakai+baju pakai+gesper panas+ke
 panas+tinggi panunggangan pasar+babakan pasar+lembang pasar+malam pegang+golok penuh+luka perempuan+rambut pernah
 petir pinggir+kali plastik+item plawad+indah ps punten punya punya+rumah putri rambut ranjang ranjang+kepala rawa
 rawat+di rt+3 ruko+saya rusak+rumah saged saluran saluran+irigasi santika sari saudara+di saya+bawa saya+jatuh
 saya+kedaung sejak sekarang selapajang sepatu sesosok+tubuh shelter+bus sitanala smp sok stroke sudah+13 sungai
 supir tabrak+lemari tamu tangis+kesakitan tangis+tidak tapi+kaki tas teng tergeletak terlantar+di terminal+poris
 ternyata terus+di tetangga+siram tidak+galak tidak+gerak tidak+keluar tidak+mau tidak+napas tidak+pakai tidak+punya
 tidak+saged tidur+depan timur toha tolong+ditertibkan trotoar+depan trus tua+di tua+nyasar tua+pakai tua+tidak
 tumpang+di untuk warteg warung+saya wc wc+umum woi wonogiri ya yang+jatuh yang+pingsan yang+rawat yang+sakit
 yang+tolong
lainnya -2 2+anak 3+tahun =ask =tale @abuse @is=family @threat ada+bayi ada+mayat ada+odgj ada+suara air air+panas
 ajak alat anak+sd anak+tetangga ancam ancur angke anyar arah+bandara asal asap asem asuh badan+memar bak bak+truk
 bakar+kasur bangku bank bantaran banting bapak+tua basah batu batuk batuk+darah bawa+alat bayi+di bayi+ditinggal
 becak bendungan bengkak berani bernyawa besar bibi bisa+jalan bisul bitung bocah+kecil brewok bugel cadas dada
 darah+banyak dari dari+kemarin datang dekat+bendungan demam demam+tinggi dengan+bapak depan+bank depan+spbu
 di+bangku di+cengkareng di+dalam di+lampu di+masjid di+pos di+shelter di+tengah dia+bawa dibawa+ke dikasih dingin
 dipukul+pakai diri+di doang dokter dua duduk+depan duit empang ganggu+jiwa gelap gereja gondrong gudang+rongsok
 halo+saya hilang ibu+tua ikan info ini irigasi irigasi+sipon jaga jalan+merdeka jalan+rasuna jalan+raya jantung
 jatuh+tina jaya kaca kali+angke kampung karena kasur kayak kayu+jalan kec+pinang kedaung kedengeran kehujanan
 kemarin kemis kerja ketemu+bayi ketemu+orang km+21 kok komplek kontrakan+pak kp kumat+lagi kunci+di laki+nyasar
 laki+tidak lapor lebam lempar luka+di mabuk makan mandi+tidak masih+hidup mata mata+terbalik matahari mau+minum
 melati memar meninggal+di merdeka mobil+di muka+ancur muka+biru mulut ngumpet ngumpet+di odgj+bawa orang+gantung
 orang+jalan orang+luka orang+mati orang+ngambang pagi pak+nya pak+rumahnya pak+tolong pakojan paksa paman panti
 pasar pasar+kemis perempuan+hamil perempuan+odgj petugas pohon+asem pom pulang+ke puskesmas rasuna rasuna+kata
 rawat rel+tanah rokok rongsok+jatake rsud rt+nya rw sakit+jiwa sampai+muka samping sapu satpam saudara saya+kumat
 saya+meninggal saya+odgj saya+takut seberang sekarang+saya sendiri+di seperti sering serpong+dekat sesosok sih
 siram+air sore stasiun+tangerang suami+istri sudah+10 sudah+2 sudah+bengkak sudah+lama sudah+minggu sukasari sumur
 sungai+cisadane tabrak+kereta tabrak+mobil tabrak+motor tahu takut+pulang tanpa tawa telanjang tergeletak+tidak
 teriak+mau terminal terminal+cadas tetangga+odgj tiap+malam tiap+sore tidak+bernyawa tidak+tahu tidak+tangis tina
 tinggal+di tiri toko+kayu tolong+arah tolong+bantu tolong+kirim truk+rongsok tua+sakit tukang+becak tumpang
 tuna+wisma tunarungu udin umt wisma yang+berani yang+suka yang+tidur yang+urus
lainnya -3 =past @ill ada+bocah al anak+tenggelam angkat+tapi bawa bekas bikin biru cekik cepat+pak darah+kepala
 darussalam dengan depan+toko di+sini di+stasiun di+tempat gelandangan+tabrak gembor gerobak halo halte+cikokol
 hampir hampir+tabrak hari+tidak jalan+di jalan+sudirman kaku ke kec kecamatan kel keluarganya kelurahan kepala
 kolong kolong+jembatan kubur lansia+penjaga lapor+di luka masih masjid minggu ngambang+di odgj+tabrak ongkos orang
 orang+terlantar orang+tidur orang+tua panas pas penjaga pinggir+tol pingsan pintu plawad polsek poris+plawad pukul
 pulang rongsok rumahnya rusak sadar+diri sadar+turun sakit sampah saya+badan saya+ketemu saya+sendiri sd
 sekarang+di serang sopir+truk spbu sudah+angkat sudirman tadi tadi+tangis tangerang tanya tengah+jalan tiap
 tidak+waras toko tol tuna uang ujan urus yang+ngambang
lainnya -4 # @kin ada+gelandangan ada+lansia ada+orang azores baju bau benda cikupa depan di+rumah dibawa
 gelandangan+di ibu+saya ini+ada itu jatuh+di jiwa kami kantor kejang kembali laki lansia+jatuh lansia+saya lk2
 mau+ke mayat napas ngaku nya nyasar pak+ini parkir+di pinggir pos ruko+azores sehat shelter sini tabrak+tidak terus
 tidak+ada tinggi tubuh umur waras
lainnya -5 @is=bekal @is=treat anak badan balita cikokol di ditinggal ganggu gudang hari karunya kayu kumat malam
 meninggal ngambang pak+di rt sendiri si suka terlantar tidak tidur+di tua
lainnya -6 @is=aged bapak bayi manusia minta muka takut tidur
lainnya -7 =work @is=anak @is=dead orang+odgj tahun
lainnya -8 =heart amuk
lainnya -9 @child @is=ot gelandangan odgj
lainnya -10 @is=odgj
lainnya -11 @body @is=lansia lansia
"""
