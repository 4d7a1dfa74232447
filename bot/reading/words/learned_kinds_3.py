"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya 5 =well @bleeding @fire @likely @robbery @violence @weapon anak+kontrakan atas atm+bca bca begal berteduh
 cimone cipete cluster darah di+atm di+belakang di+kontrakan dinsos ditusuk gantung golok+di hebat is jpo kelahi
 kirim kontrakan korban lantai lapangan mau+terjun naik ojol pak+ada pak+saya pasung+di penumpangnya perempatan
 poris rel ruko rumah+tetangga saya+sudah saya+tidak send+tolong setrum setrum+di sudah tangan tangcity temen+saya
 tenggelam+di terakhir
lainnya 4 =urgent @traffic ada+bapak ada+maling apartemen atm bakar bawa+anak blok bpjs busa capek darah+dekat
 dekat+lapangan ditembak ditembak+orang dong golok gosong griya jalan+benteng jambret jurumudi kaki+tabrak kali+sabi
 kata kelapa kena+bacok kereta km+19 laris laris+cibodas lepas masih+di massa mau melahirkan melahirkan+di
 meledak+di naik+motor nanti nanti+lagi orang+sudah orang+tergeletak orang+tidak pacar pasar+laris pasung pelajar
 perum pinang+griya pisau proyek racun+di rumah+kosong sabi sadar saya+minum sayat+tangan sekap suami sudah+di
 sudah+keluar tali+di tawuran+pelajar tenggelam+ke tidak+apa tunggal warga
lainnya 3 =road ada+anak ada+kendaraan ada+motor ada+warga angkot apa+cuma bagaimana+ini balkon bangun banyak
 banyak+darah banyak+yang bapak+ojol bawa+golok benteng berendeng bidan bidan+tidak bisa+ngomong bonjol bukan cari
 cibodasari cipondoh cuma+usir dagang dari+jpo dari+lantai dekat+gor dekat+stasiun depan+sekolah di+atas di+balkon
 di+jalan di+taman di+tiang dia+di dibacok diri gang gang+h grab hermina hidup imam imam+bonjol indah+blok
 istri+saya jalan+imam jambu kakak+saya kali kali+di karang+tengah kata+ini kata+mau kavling ke+cisadane ke+kali
 kejar+warga keluar kendaraan kereta+nanti ketuban+di kolam+renang kontrakan+sebelah kulit lagi lagi+lewat
 laki+pakai langsung lewat listrik lok+jalan luka+parah mall mau+melahirkan mau+susul meledak minum mobil+pick mules
 odgj+parah ojol+tabrak orang+mabuk orang+setrum orang+teriak pagar pakai+alat pakai+golok parah parkir parkir+mall
 patah patah+depan pendatang penumpang+saya perumnas pick pick+up pinggulnya pinggulnya+kayaknya pingsan+di pohon
 poris+indah punya+saudara renang renang+cluster resah rs rs+hermina ruko+pinang sadar+tapi saya+lihat saya+sayat
 saya+sekap saya+sopir sebelah semua send siap situ sma sopir+grab stasiun+poris sudah+rusak susul tabrak+kepala
 tabrak+truk tabrak+tunggal tali tangis+di tempat+tinggal tenggelam+kali terbalik tiang tiang+listrik tidak+sadar
 tikungan tikungan+jalan tolong+send up utara woy woy+ada yang+kejar yang+kena yang+tenggelam yang+teriak
lainnya 2 1+banyak 1+orang 2+rw 3+orang =still @crowd @unconscious abis ada+yang adu+banteng air+ketuban anak+jalan
 anak+pakai anak+sma arus arus+kali babakan+kayanya baca bacok bajaj bakar+kemarin bakso bangunan banteng bantu
 bawa+arus bawah+flyover belakang+kontrakan belum+sadar berdiri+di blok+m bolong butuh+tempat cemara cemara+raya
 cibodas ciledug cisadane darah+jalan dari+atas dari+dalam dari+mulut dekat+flyover dengan+dompet depan+giant
 depan+indomaret depan+pasar depan+rs di+kolam di+panunggangan di+proyek di+situ di+tangga di+teras di+trotoar
 dia+kata duduk+di flyover flyover+taman foto gang+mushola gang+salak gantung+diri gas gatot gatot+subroto geng
 geng+motor giant gigit+ular golok+gang golok+kejar h hamil+tua hasanudin helm+depan ibu ikat indomaret
 indomaret+jalan is+a istri jadi jajan jalan+cemara jalan+gajah jalan+gatot jalan+maulana jalan+merpati jalan+pakai
 jalan+pembangunan jalan+perintis jalan+tol jambret+jatuh jatuh+dari jembatan jembatan+berendeng kakak kaki
 kaki+patah kali+pas kamar+mandi kara karyawan kayaknya kayanya+linglung kecil kejar keluar+dari kemarin+sekarang
 kemerdekaan kemerdekaan+babakan kereta+lewat ketauan kirim+foto kontrakan+haji kontrakan+saya korban+bakar
 korban+tidak ktp lagi+cari lagi+di lagi+dipukul lagi+kereta laki+pingsan lantai+3 leher lewat+pagar lihat lihat+ibu
 linglung+mau lok lokasi m mahasiswa maling maling+dipukul mantan mati+aja mau+cari mau+kemana mau+pulang mau+sudah
 maulana maulana+hasanudin menit merpati mesin mesin+press minum+racun mobil mobil+tenggelam motor+adu muka+sudah
 mushola+nurul naik+ke nekat no+4 orang+belum orang+di orang+kelahi orang+pada orang+tenggelam pabrik+plastik
 pabuaran+tumpeng pada+lari pager pager+jembatan pak+kaki pakai+helm panggil+tidak parkir+pasar pegang pembangunan
 pembangunan+3 penelepon penumpang perahu perempatan+pasar perempuan+di perempuan+duduk perintis
 perintis+kemerdekaan perlintasan perum+banjar pisau+di poncol poris+tidak press pucat putar+di racun+kayanya
 racun+tikus rame rel+dekat robinson rs+sudah rt+2 rumah rumah+di rw+8 sakit+tidak salak sampai sampai+tidak
 saya+ada saya+kirim saya+tinggal sdn+gebang sebatang sebatang+kara sekap+di sekarang+pintu selamanya selamat
 selamat+tinggal sendiri+sudah senjata sikunya siswa situ+cipondoh stasiun+tanah subroto sudah+lewat sudah+luka
 sudah+siap sudah+tidak tabrak+lari tajur tangan+darah tangis+dari tangis+kata tangis+sambil telinganya
 telinganya+keluar teman temen+kontrakan tengah+ada terakhir+dia teras terbalik+di teriak terlantar+sudah
 terus+orang tiba tidak+melek tikus truk truk+di truk+jalan tukang tumpeng tunggu+kereta turun+di ular untung
 via+112 waria waria+tua yang+sudah
lainnya 1 08+15 2+orang 3+parkir 50an =drill ada+perempuan adu aeon ahmad ahmad+yani aja alfa anak+smp angkot+depan
 angkot+pak aria ashari babakan bah banjar banjar+wijaya bapak+naik bawa+pisau bayur berdaya berdiri berhenti
 bonjol+depan capek+hidup cisauk dekat depan+alfa depan+mal di+angkot di+cisauk di+lapangan di+lokasi di+perempatan
 di+toilet dia+kunci dikenal dikeroyok dimyati dipukul+warga dompet foto+tangan gajah gajah+tunggal gebang+raya
 gor+dimyati guy haji+mamat hasyim hasyim+ashari his ibu+sudah iman indah jalan jalan+aria jalan+garuda jalan+hasyim
 jalan+mh jatuh+depan jelas jembatan+cisadane jembatan+robinson kaki+di kali+sipon kampus+unis kata+capek kata+dia
 kayanya kebon+nanas kelas kemana kepala+jatuh kerudung kolam kontrakan+belakang kontrakan+gang kosong kunci+diri
 kunci+kamar kunciran kunciran+indah lantai+12 lap lapangan+ahmad lemas+banget listrik+tidak maaf malam+ini
 mau+lapor mau+minggir mau+nekat mau+tenggelam melek mh mh+thamrin minggir modernland motor+tenggelam mulut+busa
 muncul nanas ngalir ngungsi ngungsi+di nurul+iman orang+diam orang+mau otw pabuaran pak+bagaimana pakai+kerudung
 pamit panggil panunggangan+barat pembatas pengendara perempuan+tidak pinang pinggir+jalan pintu+kunci pisau+kata
 plat pom+bensin pun rame2 robek robek+depan rumah+pak sadar+di sambil+kata sanggup saya+lagi saya+pak sdn
 sekarang+ngungsi sekolah spbu+jalan status sudah+mau sudah+saya sudah+tua tabrak+pak talinya taman+cibodas tanah
 teriak+bakar teriak+minta terminal+cimone tetangga tetangga+teriak thamrin the tidak+angkat tidak+berdaya
 tidak+berhenti tidak+dikenal tidak+jawab tidak+jelas tidak+sanggup toilet tol+karang tolong+banget tolong+dari
 trotoar trotoar+jalan tukang+ojek unis wijaya yang+peduli yani
lainnya -1 2+tahun 3+hari =office @breath ada+badan ada+belatung ada+di ada+jalmi ada+kaki ada+sesosok ada+tuna
 adik+saya alat alat+darah ambruk+depan amuk+banting amuk+bawa amuk+di anak+2 anak+hilang anak+sd anak+teriak
 anak+tiri ancam+mau anyar apartemen+ayodhya aria+santika asal aspal ayodhya baik bakar+rumah bangku+taman bantaran
 bantaran+kali bapak+di bapak+kontrakan bapak+mabuk bapak+saya barang barat batuceper bawa+karung bawa+ke baya
 bedeng belakang+sudah belatung belum+ada bener bernyawa+di besar besar+sekarang bibi+saya bikin+bedeng bisa
 bisa+gerak bocor+kepala bojong bojong+jaya bulan+lalu bunuh busa+jalan busuk buta cantiga cara cibodas+baru
 cibodas+sari cisadane+dekat cuma dalam dalam+rumah dan dapat darah+tidak dari+ranjang dari+rumah dari+tadi datang
 dekat+kubur dekat+rumah dengan+ibu denyut+lemas depan+gereja depan+kantor depan+kontrakan depan+rumah depan+stasiun
 depan+warung di+bus di+dalam di+dekat di+kali di+kebun di+saluran di+sebelah di+sungai di+wc diam dijemput dinas
 dinas+sosial disitu ditertibkan dua+anak duduk+terus dulu eh galak gang+haji ganggu+jiwa gereja gesper guru
 halte+depan helm+rusak hidungnya hp ibu+pingsan ibu+tidak identitas isi item jalan+kenanga jalan+kh jalan+raya
 jalan+sendiri jalmi jam jemput kaku+di kali+mookervart kamar+kontrakan kampus+umt karang+mulya kardus karung
 kata+usir kebun kejang+di keliling kena+alat kenanga+no ketemu+lansia kh klinik kolam+ikan kolong+flyover
 kolong+tol kompor kp+cantiga kucing kurang laki+tanpa lalat lalu lalu+rumahnya lansia+terjebak lansia+tidak
 lapor+ada laporan lari lari+ke lemari lemas+tidak luka+bakar luka+besar lupa lurah mana mandir manusia+gerobak
 masih+duduk masih+sadar masjid+al mati+di mau+dibawa mookervart mulu mulut+keluar mulya mung murid murid+saya
 musola+di ngoceh ngomel ngomong nih noh nyanyi odgj+lempar odgj+perempuan orang+mati orang+pingsan orang+tabrak
 pabrik+sepatu pak+cepat pak+depan pak+ibu pak+mau pakai+baju pakai+gesper panas+ke panas+tinggi panggil+minta
 panunggangan pasar+babakan pegang+golok penjual penuh+luka perempuan+rambut pernah petir petugas pinggir+kali
 plastik+item plawad+indah ps punten punya punya+rumah punya+tempat puskesmas putri rambut ranjang ranjang+kepala
 rawa rawat+di rt+3 ruko+saya rusak+rumah saged saluran saluran+irigasi santika sari saudara+di saya+bawa saya+jatuh
 saya+kedaung saya+sekarang saya+yang sejak sekarang selapajang sendiri+di sepatu sesosok+tubuh shelter+bus smp sok
 sosial suami+istri sudah+13 sudah+bengkak sungai tabrak+lemari tahu tamu tangis+kesakitan tapi+kaki tas telanjang
 telanjang+dada teng tergeletak terjebak+di terlantar+di terminal+poris ternyata terus+di tidak+galak tidak+gerak
 tidak+mau tidak+napas tidak+pakai tidak+punya tidak+saged tidak+tahu timur toha tolong+ditertibkan trotoar+depan
 tua+di tua+pakai tua+tidak tulis tumpang+di untuk warteg wc wc+umum woi wonogiri ya yang+datang yang+pingsan
 yang+rawat yang+sakit yang+tolong
lainnya -2 2+anak 3+tahun =ask =tale @abuse @ill @is=family @threat ada+bayi ada+mayat ada+odgj ada+suara adik air
 air+panas ajak al aman anak+tetangga ancam ancur angke arah+bandara asap asem asuh badan+memar bak bak+truk
 bakar+kasur balita+tetangga bangku bank banting bapak+tua basah batu batuk batuk+darah bawa+alat bawah bayi+di
 bayi+ditinggal becak bendungan bengkak berani bernyawa bibi bisa+jalan bisul bitung bocah+kecil brewok bugel cadas
 cekik dada dari dari+kemarin dekat+bendungan demam demam+tinggi dengan+bapak depan+bank depan+ruko depan+spbu
 depan+toko di+bangku di+cengkareng di+lampu di+masjid di+pasar di+pos di+shelter di+tengah dia+bawa dibawa+ke
 dikasih dingin dipukul+pakai diri+di doang dokter duduk+depan duit empang gelap gerak gerendeng gondrong
 gudang+rongsok halo+saya halte hari+tidak ibu+tua ikan info ini irigasi irigasi+sipon jaga jalan+di jalan+merdeka
 jalan+rasuna jantung jatuh+tina jaya kaca kali+angke kampung karena kasur kayak kayu+jalan kec+pinang kedaung
 kedengeran kehujanan kemarin kemis kenanga kerja ketemu+bayi ketemu+orang kok komplek kontrakan+pak kp kumat+lagi
 kunci+di laki+tidak lapor lebam lempar luka luka+di mabuk makan mandi+tidak masih+hidup mata mata+terbalik matahari
 mau+lewat mau+minum melati memar meninggal+di merdeka mobil+di motor+di muka+ancur muka+biru mulut ngumpet
 ngumpet+di odgj+bacok odgj+bawa orang+gantung orang+jalan orang+luka orang+ngambang pagi pak+nya pak+rumahnya
 pak+tolong pakojan paksa paman panti pasar+kemis perempuan+hamil perempuan+odgj pohon+asem pom pulang+ke rasuna
 rasuna+kata rawat rel+tanah rokok rongsok rongsok+jatake rsud rt+nya rw sakit+jiwa sampai+muka samping sapu satpam
 saudara saya+kumat saya+meninggal saya+odgj saya+takut sd seberang sekarang+saya seperti sering serpong+dekat
 sesosok siram+air sore spbu stasiun+tangerang sudah+10 sudah+2 sudah+lama sudah+minggu sukasari sumur
 sungai+cisadane tabrak+kereta tabrak+mobil takut+pulang tangis+tidak tanpa tawa tergeletak+tidak teriak+mau
 terminal terminal+cadas tetangga+odgj tetangga+siram tiap tiap+malam tiap+sore tidak+bernyawa tidak+keluar
 tidak+tangis tina tinggal+di tiri toko+kayu tolong+arah tolong+bantu truk+rongsok trus tua+sakit tukang+becak
 tumpang tuna+wisma udin umt urus wisma yang+berani yang+suka yang+tidur yang+urus
lainnya -3 =past ada+bocah anak+tenggelam angkat+tapi bawa bekas benda bikin biru cepat+pak cikupa darah+banyak
 darah+kepala darussalam dengan di+sini di+stasiun di+tempat dua gelandangan+di gelandangan+tabrak gembor gerobak
 halo halte+cikokol hampir hampir+tabrak hilang jalan+sudirman kaku kantor ke kec kecamatan kel keluarganya
 kelurahan kepala km+21 kolong kolong+jembatan kubur laki lansia+penjaga lapor+di masih masjid minggu ngambang+di
 odgj+tabrak ongkos orang orang+terlantar orang+tidur orang+tua pas pasar penjaga pinggir+tol pintu plawad polsek
 poris+plawad pukul pulang rumahnya rusak sadar+diri sadar+turun sakit sampah saya+badan saya+ketemu saya+sendiri
 sekarang+di serang shelter sih sopir+truk sudah+angkat sudirman tabrak+motor tadi tadi+tangis tangerang tanya
 tengah+jalan terus tidak+waras toko tol tuna tunarungu uang ujan yang+ngambang
lainnya -4 # @kin ada+gelandangan ada+lansia ada+orang anak azores baju bau depan di+rumah dibawa gudang ibu+saya
 ini+ada itu jatuh+di jiwa kami kejang kembali lansia+jatuh lansia+saya lk2 mau+ke mayat napas ngaku nya nyasar
 pak+di pak+ini panas parkir+di pinggir pingsan pos ruko+azores sehat sini tabrak+tidak tidak+ada tinggi tubuh umur
 waras
lainnya -5 @is=treat badan balita cikokol di ditinggal ganggu hari karunya kayu kumat malam meninggal ngambang rt
 sendiri si suka terlantar tidak tidur+di tua
lainnya -6 @is=aged bapak bayi manusia minta muka orang+odgj takut tidur
lainnya -7 =heart =work @is=anak @is=bekal @is=dead tahun
lainnya -8 @child amuk
lainnya -9 @is=ot gelandangan odgj
lainnya -10 @is=odgj
lainnya -11 @body @is=lansia lansia
"""
