"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
jenazah -2 =road =tale @abuse @breath @child @fire @poison ada+bapak aja ambruk amuk asal badan+sudah bakar
 bantu+saya baru bawah belakang+kontrakan belum+ketemu bikin cikokol cimone cipondoh cuma dan denger di+jalan
 di+kontrakan di+pasar diam dipukul dua duduk duduk+di gang ganggu golok habis hidup isi jiwa kaki kantor kecil
 kejang kena lampu lapor lari luka manusia+gerobak merah minum mobil mulut napas ngomong no obat orang+odgj
 orang+terlantar orang+tidak orang+tidur pak+bantu pak+sudah parkir pasung pasung+di pegang penelepon perum
 pinggir+kali pingsan pisau pos racun rel rw sadar satpam saya+mau semua sendiri+di sering stasiun sudah+2 taman
 telanjang tenggelam+di teriak tidak+mau trus tua umur warung
jenazah -3 =urgent =work @1 @birth @bleeding @crowd @is=aged ada+lansia bapak bayi bocah darah dengan di+depan dia
 ditinggal gelandangan jalan jatuh jembatan karunya lagi mau motor nyasar pak+saya pakai perempuan pulang sekarang
 sendiri suara suka tangis terlantar terus tiap
jenazah -4 # @is=bekal @likely @violence @weapon bawa depan kata ke makan tabrak tahun tapi tidur+di tinggal
jenazah -5 =heart @ill @is=ot @suicide ibu itu odgj saya tidur
jenazah -6 @is=odgj anak tenggelam
jenazah -7 @injured @is=anak @is=lansia lansia
lainnya 10 @1
lainnya 9 @birth @danger @poison belum+ketemu saya tolong+saya
lainnya 8 @drowning @injured @suicide belum butuh tabrak tenggelam
lainnya 7 bantu+saya hamil mabuk+tidur motor racun segera tawuran tempat
lainnya 6 ada ada+rumah anak+kecil belakang+rumah bensin bukan+odgj cbd cbd+ciledug depan+cbd di+rel di+ruko gantung
 ibu+hamil ketuban pak+bantu saya+mau sayat tanjakan temen terjun terjun+dari
lainnya 5 =well @bleeding @fire @likely @robbery @violence @weapon ada+laki anak+kontrakan atas atm+bca bca begal
 berteduh cimone cipete cluster darah di+atm di+kontrakan dinsos ditusuk golok+di hebat is jpo kelahi ketuban+sudah
 kirim kontrakan korban lantai lapangan mau+terjun naik ojol pak+ada pak+saya pasung+di penumpangnya perempatan
 pisau poris rel ruko rumah+tetangga saya+sudah saya+tidak send+tolong setrum setrum+di sudah tangan tangcity
 temen+saya tenggelam+di terakhir
lainnya 4 =urgent @traffic ada+maling apartemen atm bakar banyak+yang bawa+anak blok bpjs busa dekat+lapangan
 di+belakang diri ditembak ditembak+orang dong golok gosong griya jalan+benteng jambret jurumudi kaki+tabrak
 kali+sabi kata kelapa kena+bacok kereta km+19 lepas masih+di massa mau melahirkan meledak+di naik+motor nanti
 nanti+lagi orang+sudah orang+tidak pacar pasar+laris pasung pelajar perum pinang+griya pisau+di proyek racun+di
 rumah+kosong sabi sadar saya+minum sayat+tangan sekap suami sudah+di sudah+keluar tali+di tawuran+pelajar
 tenggelam+ke tunggal warga
lainnya 3 =road @crowd ada+anak ada+bapak ada+kendaraan ada+motor ada+warga angkot apa+cuma bagaimana+ini balkon
 bangun banyak+darah bapak+ojol bawa+golok benteng berendeng bidan bidan+tidak bisa+ngomong bonjol bukan capek cari
 cibodasari cipondoh cuma+usir dagang darah+dekat dari+jpo dari+lantai dekat+gor dekat+stasiun depan+pasar
 depan+sekolah di+atas di+balkon di+jalan di+taman di+teras di+tiang dia+di dibacok duduk+di flyover gang gang+h
 grab hermina hidup ibu imam imam+bonjol indah+blok istri+saya jalan+imam jambu kakak+saya kali kali+di
 karang+tengah kata+ini kata+mau kavling ke+cisadane ke+kali kejar+warga keluar kendaraan kereta+nanti ketuban+di
 kolam+renang kontrakan+sebelah kulit lagi lagi+dipukul lagi+lewat laki+pakai langsung laris laris+cibodas lewat
 listrik lok+jalan luka+parah maling mall mau+melahirkan mau+susul melahirkan+di meledak minum mules odgj+parah
 ojol+tabrak orang+mabuk orang+setrum orang+tergeletak orang+teriak pagar pakai+alat pakai+golok pakai+pisau
 panggil+tidak parah parkir parkir+mall patah patah+depan pendatang penumpang+saya perumnas pinggulnya
 pinggulnya+kayaknya pohon poris+indah punya+saudara renang renang+cluster resah rs rs+hermina ruko+pinang
 sadar+tapi saya+lihat saya+sayat saya+sekap saya+sopir sebelah semua send siap sma sopir+grab stasiun+poris
 sudah+rusak sudah+tidak susul tabrak+kepala tabrak+truk tabrak+tunggal tali tempat+tinggal tenggelam+kali terbalik
 tiang+listrik tidak+apa tidak+sadar tikungan tikungan+jalan tolong+send utara woy woy+ada yang+kejar yang+tenggelam
 yang+teriak
lainnya 2 1+banyak 1+orang 2+rw 3+orang 3+parkir =still @unconscious abis ada+yang adu+banteng air+ketuban
 anak+jalan anak+sma arus arus+kali babakan+kayanya baca bacok bajaj bakar+kemarin bakso bangunan banjar
 banjar+wijaya banteng bantu banyak bawa+arus bawah+flyover belakang+kontrakan belum+sadar berdiri+di beruntun
 blok+m bolong butuh+tempat capek+hidup cemara cemara+raya cibodas ciledug cisadane darah+jalan dari+atas dari+dalam
 dari+mulut dekat+flyover dengan+dompet depan+giant depan+indomaret depan+rs di+angkot di+kolam di+panunggangan
 di+proyek di+situ di+tangga di+trotoar dia+kata flyover+taman foto gang+mushola gang+salak gantung+diri gas gatot
 gatot+subroto geng geng+motor giant gigit+ular golok+gang golok+kejar hamil+tua hasanudin helm+depan his ikat
 indomaret+jalan induk is+a istri jadi jajan jalan+cemara jalan+gajah jalan+gatot jalan+maulana jalan+merpati
 jalan+pakai jalan+pembangunan jalan+perintis jalan+tol jambret+jatuh jatuh+dari jembatan jembatan+berendeng kakak
 kaki kaki+patah kali+pas kamar+mandi kara karyawan kata+capek kayaknya kayanya kayanya+linglung kecil kejar
 keluar+dari kemarin+sekarang kemerdekaan kemerdekaan+babakan kereta+lewat ketauan kirim+foto kontrakan+haji
 kontrakan+saya korban+bakar korban+tidak ktp lagi+cari lagi+di lagi+kereta laki+pingsan lantai+3 leher lihat
 linglung+mau lok lokasi m maaf mahasiswa maling+dipukul mantan mati+aja mau+cari mau+kemana mau+pulang mau+sudah
 maulana maulana+hasanudin menit merpati mesin mesin+press minum+racun mobil mobil+pick mobil+tenggelam motor+adu
 muka+sudah mushola+nurul naik+ke nekat no+4 orang+belum orang+di orang+kelahi orang+pada orang+tenggelam
 pabrik+plastik pada+lari pager pager+jembatan pak+kaki pakai+helm parkir+pasar pasar+bengkok pasar+induk pegang
 pembangunan pembangunan+3 penelepon penumpang perahu perempatan+pasar perempuan+di perempuan+duduk perintis
 perintis+kemerdekaan perlintasan perum+banjar pick pick+up pingsan+di poncol poris+tidak press pucat putar+di
 racun+kayanya racun+tikus rame rel+dekat robinson rs+sudah rt+2 rumah rumah+di rw+8 sakit+tidak salak sampai+tidak
 saya+ada saya+kirim saya+tinggal sdn+gebang sebatang sebatang+kara sekap+di sekarang+pintu sekolah selamanya
 selamat selamat+tinggal sendiri+sudah senjata sikunya siswa situ situ+cipondoh stasiun+tanah subroto sudah+luka
 sudah+siap tabrak+beruntun tabrak+lari tajur tangan+darah tangis+dari tangis+di tangis+kata tangis+sambil
 telinganya telinganya+keluar teman temen+kontrakan tengah+ada terakhir+dia teras terbalik+di teriak terlantar+sudah
 terus+orang tiang tiba tikus truk truk+di truk+jalan tukang tunggu+kereta turun+di ular untung up via+112 waria
 waria+tua wijaya yang+kena
lainnya 1 08+15 2+orang 50an adu aeon ahmad ahmad+yani aja alfa anak+pakai anak+smp angkot+depan angkot+pak aria
 ashari babakan bah bapak+naik bawa+pisau bayur bengkok berdaya berdiri berhenti bonjol+depan cisauk dan+saya dekat
 depan+alfa depan+mal di+cisauk di+dapur di+lapangan di+lokasi di+luar di+toilet dia+kunci dikenal dikeroyok dimyati
 dipukul+di dipukul+warga dompet foto+tangan gajah gajah+tunggal gebang+raya gor gor+dimyati h haji+mamat hasyim
 hasyim+ashari ibu+sudah iman indah indomaret jalan jalan+aria jalan+garuda jalan+hasyim jalan+mh jatuh+depan jelas
 jembatan+robinson kaki+di kaki+sudah kali+sipon kampus+unis kata+dia kebon+nanas kelas kemana kepala+jatuh kerudung
 kolam kontrakan+belakang kontrakan+gang kosong kunci+diri kunci+kamar kunciran kunciran+indah lantai+12 lap
 lapangan+ahmad lemas+banget lewat+pagar lihat+ibu listrik+tidak malam+ini mau+lapor mau+minggir mau+nekat
 mau+tenggelam melek mh mh+thamrin minggir modernland motor+tenggelam mulut+busa muncul nanas ngalir ngungsi
 ngungsi+di nurul+iman orang+diam orang+mau otw pabuaran pabuaran+tumpeng pak+bagaimana pakai+kerudung pamit
 panunggangan+barat pembatas pengendara perempuan+tidak pinang pinggir+jalan pintu+kunci pisau+kata plat pom+bensin
 pun rame2 raya raya+sudah robek robek+depan rumah+pak sadar+di sambil+kata sampai sanggup saya+lagi saya+pak sdn
 sekarang+ngungsi spbu+jalan status sudah+lewat sudah+mau sudah+pegang sudah+tua tabrak+pak talinya taman+cibodas
 teman+saya tengah teriak+bakar teriak+minta terminal+cimone tetangga tetangga+teriak thamrin the tidak+angkat
 tidak+berdaya tidak+berhenti tidak+dikenal tidak+jawab tidak+jelas tidak+melek tidak+sanggup toilet tol+karang
 tolong+banget tolong+dari trotoar trotoar+jalan tukang+ojek tumpeng unis yang+peduli yang+sudah yani
lainnya -1 2+tahun 3+hari =office @breath ada+badan ada+belatung ada+di ada+jalmi ada+kaki ada+sesosok ada+tuna adik
 alat+darah ambruk+depan amuk+banting amuk+bawa amuk+di anak+2 anak+di anak+hilang anak+sd anak+teriak anak+tiri
 ancam+mau apartemen+ayodhya aria+santika asal aspal astaga+ada ayodhya bahaya baik bakar+rumah balita+tetangga
 bangku+taman bantaran bantaran+kali bapak+di bapak+kontrakan bapak+mabuk bapak+saya barang barat batuceper
 bawa+karung bawa+ke baya bedeng belakang+sudah belatung belum+ada bener bernyawa+di besar+sekarang bibi+saya
 bikin+bedeng bisa+gerak bojong bojong+jaya bulan+lalu busa+jalan busuk buta cantiga cara cibodas+baru cibodas+sari
 cisadane+dekat cuma dalam dalam+rumah dan dapat darah+tidak dari+rumah dari+tadi dekat+kubur dekat+rumah dengan+ibu
 dengan+tiang denyut+lemas depan+bank depan+gereja depan+kantor depan+kontrakan depan+ruko depan+rumah depan+stasiun
 di+bus di+dekat di+kali di+kamar di+kebon di+kebun di+pasar di+saluran di+sebelah di+sungai di+wc diam dijemput
 dinas dinas+sosial disitu ditertibkan dua+anak duduk+terus dulu eh galak gang+haji gereja gerendeng gesper guru
 halte halte+depan helm+rusak hidungnya hp ibu+pingsan ibu+tidak identitas isi item jalan+h jalan+kenanga
 jalan+sendiri jalmi jemput kakak+adik kaku+di kali+mookervart kamar+kontrakan kampus+umt kantor+pos karang+mulya
 kardus karung kata+usir kebun kejang+di kena+alat kenanga+no kepala+bocor ketemu+lansia klinik kolam+ikan
 kolong+flyover kolong+tol kompor kp+cantiga kucing kurang laki+tanpa laksa lalat lalu lalu+rumahnya lansia+tabrak
 lansia+tidak lapor+ada laporan lari lari+ke lemari lemas+tidak lembang luka+bakar luka+besar lupa lurah mana mandir
 mangkal manusia+gerobak masih+ada masjid+al mati+di mau+dibawa mookervart motor+di mulu mulut+keluar mulya mung
 murid murid+saya musola+di nama ngoceh ngomel ngomong nih noh nyanyi odgj+bacok odgj+lempar odgj+perempuan
 orang+mati orang+tabrak pabrik+sepatu pak+cepat pak+depan pak+ibu pak+mau pakai+baju pakai+gesper panas+ke
 panas+tinggi panggil+minta panunggangan pasar+babakan pasar+ciledug pasar+lembang pasar+malam pegang+golok
 penuh+luka perempuan+rambut pernah petir pincang pinggir+kali plastik+item plawad+indah ps punten punya punya+rumah
 putri ranjang+kepala rawa rawat+di rt+3 ruko+saya rusak+rumah saged saluran saluran+irigasi santika sari saudara
 saudara+di saya+bawa saya+jatuh saya+kedaung saya+sekarang sejak selapajang sendiri+di sepatu sesosok+tubuh
 shelter+bus smp sok sosial suami+istri sudah+13 sudah+bengkak sungai supir tabrak+lemari tamu tangis+kesakitan tas
 teng tergeletak terlantar+di terminal+poris ternyata terus+di tidak+galak tidak+gerak tidak+keluar tidak+mau
 tidak+napas tidak+pakai tidak+punya tidak+saged timur toha tolong+ditertibkan trotoar+depan tua+di tua+nyasar
 tua+pakai tua+tidak tulis tumpang+di warteg warung+saya wc wc+umum woi wonogiri ya yang+pingsan yang+rawat
 yang+sakit yang+tolong
lainnya -2 2+anak 3+tahun =ask =tale @abuse @ill @is=family @threat ada+bayi ada+mayat ada+odgj ada+suara air
 air+panas ajak al alat aman anak+tenggelam anak+tetangga ancam ancur angke anyar arah+bandara asap asem asuh
 badan+memar bak bak+truk bakar+kasur bangku bank banting bapak+tua basah batu batuk batuk+darah bawa+alat bawah
 bayi+di bayi+ditinggal becak bendungan bengkak berani bernyawa besar bibi bisa+jalan bisul bitung bocah+kecil
 brewok bugel cadas cekik dada dari dari+kemarin dari+ranjang datang dekat+bendungan demam demam+tinggi dengan+bapak
 depan+spbu di+bangku di+cengkareng di+dalam di+lampu di+masjid di+pos di+shelter di+tengah dia+bawa dibawa+ke
 dikasih dingin dipukul+pakai diri+di doang dokter duduk+depan duit empang ganggu+jiwa gelap gerak gerobak gondrong
 gudang+rongsok halo+saya ibu+tua ikan info ini irigasi irigasi+sipon jaga jalan+merdeka jalan+rasuna jalan+raya
 jalan+sudirman jantung jatuh+tina jaya kaca kali+angke kampung karena kasur kayak kayu+jalan kec+pinang kedaung
 kedengeran kehujanan kemarin kemis kenanga kerja ketemu+bayi ketemu+orang kok komplek kontrakan+pak kp kumat+lagi
 kunci+di laki+tidak lapor lebam lempar luka luka+di mabuk makan mandi+tidak masih+hidup masih+sadar mata
 mata+terbalik matahari mau+lewat mau+minum melati memar meninggal+di merdeka mobil+di muka+ancur muka+biru mulut
 ngumpet ngumpet+di odgj+bawa orang+gantung orang+jalan orang+luka orang+ngambang pagi pak+nya pak+rumahnya
 pak+tolong pakojan paksa paman panti pasar pasar+kemis perempuan+hamil perempuan+odgj petugas pohon+asem pom
 pulang+ke puskesmas rambut ranjang rasuna rasuna+kata rawat rel+tanah rokok rongsok rongsok+jatake rsud rt+nya rw
 sakit+jiwa sampai+muka samping sapu satpam saya+kumat saya+meninggal saya+odgj saya+takut sd seberang sekarang+saya
 seperti sering serpong+dekat sesosok siram+air sore spbu stasiun+tangerang sudah+10 sudah+2 sudah+lama sudah+minggu
 sukasari sumur sungai+cisadane tabrak+kereta tabrak+mobil tabrak+motor tahu takut+pulang tangis+tidak tanpa
 tapi+kaki tawa telanjang tergeletak+tidak teriak+mau terminal terminal+cadas tetangga+odgj tetangga+siram
 tiap+malam tiap+sore tidak+bernyawa tidak+tahu tidak+tangis tina tinggal+di tiri toko+kayu tolong+arah tolong+bantu
 tolong+kirim truk+rongsok trus tua+sakit tukang+becak tumpang tuna+wisma udin umt untuk urus wisma yang+berani
 yang+suka yang+tidur yang+urus
lainnya -3 =past ada+bocah angkat+tapi bawa bekas benda bikin biru cepat+pak darah+banyak darah+kepala darussalam
 dengan depan depan+toko di+sini di+stasiun di+tempat dua gelandangan+tabrak gembor halo halte+cikokol hampir
 hampir+tabrak hari+tidak hilang jalan+di kaku ke kec kecamatan kel keluarganya kelurahan kepala km+21 kolong
 kolong+jembatan kubur laki lansia+penjaga lansia+saya lapor+di masih masjid mau+ke minggu ngambang+di odgj+tabrak
 ongkos orang orang+terlantar orang+tidur orang+tua panas pas penjaga pinggir+tol pintu plawad polsek poris+plawad
 pukul pulang rumahnya rusak sadar+diri sadar+turun sakit sampah saya+badan saya+ketemu saya+sendiri sekarang+di
 serang sih sopir+truk sudah+angkat sudirman tadi tadi+tangis tangerang tanya tengah+jalan terus tiap tidak+waras
 toko tol tuna tunarungu uang ujan yang+ngambang
lainnya -4 # @kin ada+gelandangan ada+lansia ada+orang anak azores baju bau cikupa di di+rumah dibawa gelandangan+di
 gudang ibu+saya ini+ada itu jatuh+di jiwa kami kantor kejang kembali lansia+jatuh lk2 mayat napas ngaku nya nyasar
 pak+ini parkir+di pinggir pingsan pos ruko+azores sehat shelter sini tabrak+tidak tidak+ada tinggi tubuh umur waras
lainnya -5 @is=treat badan balita cikokol ditinggal ganggu hari karunya kayu kumat malam meninggal ngambang pak+di
 rt sendiri si suka terlantar tidak tidur+di tua
lainnya -6 bapak bayi manusia minta muka takut tidur
lainnya -7 =work @is=aged @is=anak @is=bekal @is=dead orang+odgj tahun
lainnya -8 =heart @child amuk
lainnya -9 @is=ot gelandangan odgj
lainnya -10 @is=odgj
lainnya -11 @body @is=lansia lansia
"""
