"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
jenazah 1 =ask =past adik+saya anyar arah banget bantu+pemakaman banyak+di bau+pak biasa+mangkal bisa+hubung bokor
 bola busuk+banget cari+rumput dalam dari+rumah dengan+sekali di+becak di+dalam di+gerobak di+kebun di+lokasi dokter
 gaga gerak hubung kamar+mayat kayaknya kayu+kp kebon+pisang kebun klinik kosnya kp+rawa linglung lumpur mangkal+di
 masih+duduk mayat+nyangkut mayat+tetangga meninggal+pak nongol+dari orang+bau pak+depan pak+tadi pak+takut
 pak+tolong pas+mau pasar+anyar pemakaman+tetangga penjaga perantau petir pinggir+empang pintu+air pisang
 pisang+belakang rawa+bokor rawat rest rest+daerah rsud+semalam ruko rumah+kontrakan rumah+pak rumah+tidak rumput
 sakit saudara+tidak sekali sekarang+di semak+pinggir sudah+jadi sudah+meninggal sungai+belakang surat tadi+di tanah
 telepon temen+kontrakan tetangga+kami thamrin+depan tolong+bantu tukang tukang+becak tukang+rongsok tumpuk
 tumpuk+sampah ya+pak yang+sudah
jenazah -1 2+hari @kin @traffic abis ada+gelandangan ada+ibu ada+suara anak+tenggelam angkat angkot baju balita
 banjir bapak+kontrakan barat baru+lahir bawa+golok bayi+baru bayi+pak biru bocor bpjs bukan bulan bus busa butuh
 cepat ciledug cipondoh dapur denger+suara di+pinggir di+pos di+terminal dijemput diketok diketok+tidak duit emperan
 flyover gerobak hamil hilang ini isi isi+bayi jatake kakak kembali kereta kerja kesakitan kira kolong korban kumat
 kursi lahir lemas maling melahirkan mushola ongkos orang+masih pada panas panti panunggangan perempatan pinang
 pukul punten rumahnya sahut sambil sampah+belakang sampai satu saudara+saya sekolah serpong sesak sih sumur tali
 terbalik tergeletak terjebak terjun terjun+dari terlantar+di terminal tetangga+saya tiap+malam tidak tidak+ada
 tidak+bisa tidak+sadar tidak+sahut tinggal+di tolong+pak tumpang waras yang+tenggelam yang+tidur
jenazah -2 =road =tale @abuse @breath @child @fire @is=treat @poison ada+bapak aja al ambruk amuk asal badan+sudah
 bakar bantu+saya baru bawah belakang+kontrakan belum+ketemu bikin bisa cikokol cimone cuma dan denger di+jalan
 di+kontrakan di+pasar diam dipukul dua duduk duduk+di gang ganggu golok habis halte hidup jiwa kaki kantor kecil
 kejang kena lampu lapor lari luka mabuk manusia+gerobak merah minum mobil mulut napas ngomong no obat orang+odgj
 orang+terlantar orang+tidak orang+tidur pak+bantu pak+sudah parkir pasung pasung+di pegang penelepon perum
 pinggir+kali pingsan pisau pos racun rel rw sadar satpam saya+mau semua sendiri+di sering stasiun sudah+2 taman
 telanjang teriak tidak+mau trus tua umur warung
jenazah -3 =urgent =work @1 @birth @bleeding @crowd @is=aged @likely ada+lansia bapak bayi bocah darah dengan
 di+depan dia ditinggal gelandangan jalan jatuh jembatan karunya lagi makan mau motor nyasar pak+saya pakai
 perempuan pulang sekarang sendiri suara suka tangis tenggelam+di terlantar terus tiap
jenazah -4 # @is=bekal @violence @weapon bawa depan kata ke tabrak tahun tapi tidur+di tinggal
jenazah -5 =heart @ill @is=ot @suicide ibu itu odgj saya tidur
jenazah -6 @is=odgj anak tenggelam
jenazah -7 @injured @is=anak @is=lansia lansia
lainnya 10 @1
lainnya 9 @birth @danger @poison saya tolong+saya
lainnya 8 @drowning @injured @suicide belum belum+ketemu butuh tabrak tempat tenggelam
lainnya 7 bantu+saya bapak+jatuh bukan+odgj hamil mabuk+tidur motor racun segera tawuran
lainnya 6 @robbery ada ada+laki ada+rumah anak+kecil belakang+rumah bensin cbd cbd+ciledug depan+cbd di+rel di+ruko
 ibu+hamil ketuban pak+bantu saya+mau sayat send+tolong temen tenggelam+di terjun terjun+dari
lainnya 5 =well @fire @violence @weapon anak+kontrakan atm+bca bca begal berteduh cimone cluster darah di+atm
 di+belakang di+kontrakan dinsos ditusuk gantung golok+di hebat is kali+sabi kelahi kereta ketuban+sudah kirim
 kontrakan lagi lantai mau+terjun naik ojol pak+ada pak+saya pasung+di penumpangnya pisau poris rel ruko
 rumah+tetangga sabi saya+sudah saya+tidak setrum setrum+di suami sudah tangan tangcity tanjakan temen+saya terakhir
lainnya 4 =urgent @bleeding @likely @traffic ada+maling apa+cuma apartemen atas atm bakar banyak+yang bawa+anak blok
 bpjs busa cibodasari cipete cuma+usir di+jalan diri ditembak ditembak+orang dong golok gosong griya jalan+benteng
 jpo kaki+tabrak kata kelapa kena+bacok kontrakan+sebelah korban lepas mall masih+di massa mau melahirkan meledak+di
 naik+motor nanti nanti+lagi orang+sudah orang+tidak pacar pasar+laris pasung pelajar perempatan pinang+griya
 pisau+di proyek racun+di renang+cluster rumah+kosong sadar saya+minum sayat+tangan sekap sudah+di sudah+keluar
 tali+di tawuran+pelajar tenggelam+ke tidak+apa tunggal warga yang+tenggelam
lainnya 3 =road @crowd ada+anak ada+bocor ada+kendaraan ada+motor ada+warga angkot bagaimana+ini balkon bangun
 banyak banyak+darah bapak+ojol bawa+golok benteng berendeng bidan bidan+tidak bisa+ngomong bocor+gas bonjol bukan
 capek cari cemara cemara+raya cipondoh cisadane dagang darah+dekat dari+jpo dari+lantai dari+tangga dekat+gor
 dekat+lapangan depan+pasar depan+sekolah di+atas di+balkon di+tiang dia+di dibacok duduk+di gang gang+h gas grab
 hermina hidup imam imam+bonjol indah+blok istri+saya jalan+cemara jalan+imam jambret jambu jatuh+dari
 jembatan+berendeng jurumudi kakak+saya kali kali+di karang+tengah karyawan kata+ini kata+mau kavling
 kayanya+linglung ke+cisadane ke+kali kejar+warga keluar kendaraan kereta+nanti ketuban+di km+19 kolam+renang kulit
 lagi+dipukul lagi+lewat laki+pakai langsung lapangan laris laris+cibodas lewat listrik lok+jalan luka+parah
 mahasiswa maling mau+melahirkan mau+susul melahirkan+di meledak minum mules odgj+parah ojol+tabrak orang+mabuk
 orang+pada orang+setrum orang+tergeletak pagar pakai+alat pakai+golok pakai+pisau parah parkir parkir+mall patah
 patah+depan pendatang penumpang+saya perum perumnas pinggulnya pinggulnya+kayaknya pohon poris+indah punya+saudara
 racun+kayanya renang resah rs rs+hermina ruko+pinang sadar+tapi saya+lihat saya+sayat saya+sekap saya+sopir sebelah
 send siap sma sopir+grab stasiun+poris sudah+rusak sudah+tidak susul tabrak+truk tabrak+tunggal tali tangga
 tempat+tinggal tenggelam+kali terbalik tiang+listrik tidak+sadar tikungan tikungan+jalan tolong+send truk truk+di
 truk+tabrak utara woy woy+ada yang+kejar yang+kena yang+teriak
lainnya 2 1+banyak 1+orang 3+orang 3+parkir =still @unconscious ada+bapak ada+perempuan ada+yang air+ketuban aja
 anak+jalan anak+sma arus arus+kali babakan+kayanya baca bacok bajaj bakar+kemarin bakso bangunan bantu bawa+arus
 bawah+flyover belakang+kontrakan belum+sadar berdiri+di beruntun blok+m bocor bolong butuh+tempat capek+hidup
 cibodas ciledug dari+dalam dari+mulut dasana dekat+flyover dekat+stasiun dengan+dompet depan+giant depan+indomaret
 depan+rs di+angkot di+cisadane di+kolam di+panunggangan di+proyek di+situ di+taman di+tangga di+teras di+trotoar
 dia+kata flyover flyover+taman foto gang+mushola gang+salak gantung+diri gebang+raya geng geng+motor giant
 gigit+ular golok+gang golok+kejar hamil+tua hasanudin helm+depan ibu ikat indomaret+jalan induk is+a istri jajan
 jalan jalan+gajah jalan+maulana jalan+merpati jalan+pakai jalan+pembangunan jalan+perintis jalan+tol jambret+jatuh
 jembatan kaki kaki+patah kamar+mandi kara kata+capek kecil kejar keluar+dari kemarin+sekarang kemerdekaan
 kemerdekaan+babakan ketauan kirim+foto kontrakan+gang kontrakan+haji kontrakan+saya korban+bakar korban+tidak ktp
 lagi+cari laki+pingsan lantai+3 leher lewat+pagar lihat linglung+mau lok lokasi maling+dipukul mantan massa+di
 mati+aja mau+cari mau+kemana mau+pulang mau+sudah maulana maulana+hasanudin menit merpati mesin mesin+press
 minum+racun mobil mobil+pick mobil+tenggelam modernland muka+sudah mushola+nurul naik+ke nekat no+4 orang+belum
 orang+di orang+kelahi orang+tenggelam orang+teriak pabrik+plastik pada+lari pager pager+jembatan pak+kaki
 pakai+helm panggil+tidak parkir+pasar pasar+bengkok pasar+induk pegang pembangunan pembangunan+3 penumpang
 perempuan+di perempuan+duduk perintis perintis+kemerdekaan perum+dasana pick pick+up pingsan+di poncol poris+tidak
 press pucat putar+di racun+tikus rame rel+dekat robinson rs+sudah rumah rumah+di rw+8 sakit+tidak salak
 sampai+tidak saya+ada saya+kirim saya+tinggal sdn+gebang sebatang sebatang+kara sekap+di sekarang+pintu selamanya
 selamat selamat+tinggal semua senjata siswa situ situ+cipondoh spbu+jalan stasiun+tanah sudah+lewat sudah+luka
 sudah+siap tabrak+beruntun tabrak+kepala tabrak+lari tajur tangan+darah tangis+dari tangis+di tangis+kata
 tangis+sambil telinganya telinganya+keluar teman temen+kontrakan tengah+ada terakhir+dia teras terbalik+di teriak
 terlantar+sudah tetangga tiang tiba tikus truk+jalan tunggu+kereta turun+di ular untung up via+112 waria waria+tua
lainnya 1 08+15 2+orang 2+rw 50an abis adu adu+banteng aeon ahmad ahmad+yani alam+sutera alfa anak+pakai
 angkot+depan angkot+pak apa aria ashari babakan bah banjar banjar+wijaya banteng bapak+naik bawa+pisau bayur
 belum+bisa bengkok berdaya berdiri berhenti bonjol+depan bouraq cisauk dan+saya dari+atas dari+tower depan+alfa
 depan+mal di+cisauk di+dapur di+lokasi di+luar di+pabrik di+tikungan di+toilet dia+kunci dikenal dikeroyok dimyati
 dipukul+warga es foto+tangan gajah gatot gatot+subroto gor gor+dimyati h haji+mamat hasyim hasyim+ashari his
 ibu+sudah iman indah indah+tolong indomaret industri jadi jalan+aria jalan+bouraq jalan+garuda jalan+gatot
 jalan+hasyim jalan+industri jalan+mh jatuh+depan jelas jembatan+robinson kakak kaki+sudah kali+pas kali+sipon
 kampus+unis karang kata+dia kayaknya kayanya kebon+nanas kelapa+indah kelas keluar+busa kemana kereta+di
 kereta+lewat kerudung kolam kontrakan+belakang kosong kreo+selatan kunci+diri kunci+kamar kunciran kunciran+indah
 lagi+di lagi+kereta lantai+12 lap lapangan+ahmad lemas+banget lihat+ibu listrik+tidak m maaf malam+ini
 masjid+cipadu mau+lapor mau+minggir mau+nekat mau+tenggelam melek mh mh+thamrin minggir mogot+km motor+adu
 motor+tenggelam mulut+busa nanas ngalir ngungsi ngungsi+di nurul+iman ojek orang+diam otw pabrik pabuaran
 pabuaran+tumpeng pada pak+bagaimana pakai+kerudung pamit panunggangan+barat pasar+lama patah+tidak pembatas
 penelepon pengendara perahu perempatan+pasar perempatan+shinta perempuan perlintasan perum+banjar pinang
 pinggir+jalan pintu+kunci pisau+kata plat pom+bensin preman+di prestasi pun rame2 ribut robek robek+depan rt+2
 sadar+di sambil+kata sanggup satu saya+lagi saya+pak sdn sekarang+ngungsi sekolah sendiri+sudah sikunya stasiun
 status subroto sudah+mau sudah+pegang sudah+tua sutera tabrak+pak talinya taman+cibodas taman+prestasi teman+saya
 tengah teriak+bakar teriak+minta terminal+cimone terus+orang tetangga+mau tetangga+teriak thamrin the tidak+angkat
 tidak+berdaya tidak+berhenti tidak+dikenal tidak+jawab tidak+jelas tidak+melek tidak+sanggup toilet tol+karang
 tolong+banget tolong+dari trotoar tukang+ojek tumpeng unis wijaya yang+peduli yang+perempuan yang+sayat yang+sudah
 yani
lainnya -1 2+tahun 3+hari =office @breath ada+badan ada+di ada+kaki ada+sesosok ada+tuna adik+saya ajak alat+darah
 aman ambruk+depan ambulans amuk+bawa amuk+di amuk+lagi anak+2 anak+anak anak+di anak+hilang anak+jalanan
 anak+teriak anak+tiri ancam+mau angkat aria+santika asal aspal astaga+ada bahaya baik bakar+rumah balita+tetangga
 bangku+taman bantaran+kali banting bapak+di bapak+kontrakan bapak+mabuk bapak+saya barang barat batuceper
 bawa+karung bawa+kayu bawa+ke bawah baya bedeng belakang+sudah belatung belum+ada bener bernyawa+di besar+sekarang
 bikin+bedeng bisa+gerak bocor+kepala bojong bojong+jaya brewok budi bulan+lalu busa+jalan busuk cantiga cara
 cibodas+baru cibodas+sari cisadane+dekat cuma dada daerah dalam dan dapat darah+tidak dari dari+rumah dari+tadi
 dekat+kubur dekat+rumah delima dengan+ibu dengan+tiang denyut+lemas depan+kantor depan+kontrakan depan+ruko
 depan+rumah depan+warung di+bantaran di+bus di+dekat di+kamar di+kebun di+pasar di+saluran di+sebelah di+sungai
 di+wc dijemput dipukul+bapak disitu ditertibkan dua+anak duduk+terus dulu eh galak gang+haji gerbang gereja
 gerendeng gesper gudang+jalan guru haji halte+depan helm+rusak hidungnya hilang+di hotel hp ibu+pingsan ibu+tidak
 ipar isi item jalan+h jalan+kaki jalan+kenanga jalan+raya jalan+sendiri jalanan jemput kaku+di kamar+kontrakan
 kampus+umt karang+mulya kardus karung kasih kata+usir kedinginan kejang+di keliling kena+alat ketemu+lansia klinik
 kolam+ikan kolong+tol kompor korban+tabrak kp+cantiga kresek kucing kurang laki+tanpa laksa lalat lalu
 lalu+rumahnya lansia+nyasar lansia+tabrak lansia+tidak lapor+ada laporan lari lari+ke lemas+tidak lembang
 luka+bakar luka+besar lupa lurah mana mandi+tidak manusia+gerobak masih+sadar masjid+al mati+di mau+dibawa
 mau+lewat mauk mondar mondar+mandir motor+di mulu mulya murid musola+di nama ngomel nih no+8 noh odgj+bacok
 odgj+lempar odgj+perempuan odgj+pukul orang+mati orang+pingsan orang+tabrak pabrik+sepatu pak+cepat pak+depan
 pak+haji pak+mau pakai+baju pakai+gesper panas+ke panggil+minta panjat+tower panunggangan pasar+anyar pasar+babakan
 pasar+ciledug pasar+lembang pasar+malam pegang+golok penuh penuh+luka perempuan+rambut petir pinggir+kali
 pinggir+rel plastik+item plawad+indah posisi ps punten punya punya+rumah putri rambut ranjang+kepala rawa rawat+di
 raya+mauk rt+3 ruko+saya rusak+rumah saged saluran saluran+irigasi sampai+darah santika sari saudara+di saya+bawa
 saya+dari saya+jatuh saya+kedaung saya+umur sekarang selapajang sepatu sesosok+tubuh shelter+bus sipon sitanala smp
 sok stroke sudah+13 supir tabrak+motor tamu tangis+tidak tapi+kaki tas teng terlantar+di terminal+poris ternyata
 terus+di tetangga+depan tetangga+saya tidak+galak tidak+keluar tidak+mau tidak+napas tidak+pakai tidak+punya
 tidak+saged tidak+tangis timur toha tolong+ditertibkan trotoar+depan trus tua+di tua+nyasar tua+pakai tua+tidak
 tumpang+di untuk warteg warung+saya wc wc+umum woi wonogiri yang+pingsan yang+rawat yang+sakit
lainnya -2 2+anak 3+tahun =ask =tale @abuse @is=family @threat ada+bocah ada+mayat ada+odgj ada+suara adik air
 air+panas alat anak+sd anak+tetangga ancam ancur angke anyar apartemen+ayodhya arah+bandara asap asem asuh ayodhya
 badan+memar bak bak+truk bakar+kasur bangku bank bantaran bapak+tua basah batu batuk batuk+darah bawa+alat
 bayi+ditinggal becak bendungan bengkak berani bernyawa besar bibi bisa bisa+jalan bisul bitung bocah+kecil bugel
 buta cadas darah+banyak dari+kemarin dari+ranjang datang dekat+bendungan demam demam+tinggi dengan+bapak depan+bank
 depan+spbu di+bangku di+cengkareng di+dalam di+lampu di+masjid di+pos di+shelter di+stasiun di+tengah dia+bawa diam
 dibawa+ke dikasih dingin dipukul+pakai diri+di doang dokter dua duduk+depan empang ganggu+jiwa gelap gerak gondrong
 gudang+rongsok halo+saya ibu+tua ikan info ini irigasi irigasi+sipon jaga jalan+merdeka jantung jatuh+tina jaya
 kaca kali+angke kali+mookervart kampung karena kasur kayak kayu kayu+jalan kebun kec+pinang kedaung kedengeran
 kehujanan kemarin kemis kenanga kepala kerja ketemu+bayi ketemu+orang km+21 kok komplek kontrakan+pak kp kumat+lagi
 kunci+di laki+nyasar laki+tidak lapor lebam lempar luka+di makan mandir mangkal masih+hidup mata mata+terbalik
 matahari mau+minum melati memar meninggal+di merdeka mobil+di mookervart muka+ancur muka+biru mulut ngomong ngumpet
 ngumpet+di no odgj+bawa orang+gantung orang+jalan orang+luka orang+ngambang pagi pak pak+nya pak+rumahnya
 pak+tolong pakojan paksa paman panti pasar pasar+kemis perempuan+hamil perempuan+odgj petugas pohon+asem pom
 pulang+ke puskesmas ranjang rawat rel+tanah rokok rongsok rongsok+jatake rsud rt+nya rw sakit+jiwa sampai+muka
 samping sapu satpam saudara saya+badan saya+meninggal saya+odgj saya+takut seberang sekarang+saya sendiri+di
 seperti sering serpong+dekat sesosok sih siram+air sore suami+istri sudah+10 sudah+2 sudah+bengkak sudah+lama
 sudah+minggu sukasari sumur sungai sungai+cisadane tabrak+mobil tahu takut+pulang tangis+kesakitan tanpa tawa
 telanjang tergeletak+tidak teriak+mau terminal terminal+cadas tetangga+odgj tetangga+siram tiap+malam tiap+sore
 tidak+bernyawa tidak+tahu tina tinggal+di tiri toko+kayu tolong+arah tolong+bantu tolong+kirim truk+rongsok
 tua+sakit tukang+becak tumpang tuna+wisma tunarungu udin umt wisma yang+berani yang+jatuh yang+suka yang+tidur
 yang+tolong yang+urus
lainnya -3 =past @ill ada+bayi al angkat+tapi bawa bayi+di bekas bikin biru cekik cepat+pak darah+kepala darussalam
 dengan depan+toko di+sini di+tempat duit gelandangan+tabrak gembor gerobak halo halte+cikokol hampir hampir+tabrak
 hari+tidak hilang jalan+di jalan+rasuna jalan+sudirman kaku ke kec kecamatan kel keluarganya kelurahan kolong
 kolong+jembatan kubur lansia+penjaga lapor+di luka mabuk masih masjid minggu ngaku ngambang+di odgj+tabrak ongkos
 orang orang+terlantar orang+tidur orang+tua panas penjaga pinggir+tol pintu plawad polsek poris+plawad pukul pulang
 rasuna rasuna+kata rumahnya rusak sadar+diri sadar+turun sakit sampah saya+ketemu saya+kumat saya+sendiri sd
 sekarang+di serang sini sopir+truk spbu stasiun+tangerang sudah+angkat sudirman tadi tadi+tangis tangerang tanya
 tengah+jalan tiap tidak+waras tol tuna uang ujan urus yang+ngambang
lainnya -4 # @kin ada+gelandangan ada+lansia ada+orang azores baju bau benda cikupa depan di+rumah dibawa
 gelandangan+di gudang ibu+saya ini+ada itu jatuh+di jiwa kami kantor kejang kembali laki lansia+saya lk2 mau+ke
 mayat napas nya pak+ini parkir+di pas pinggir pingsan pos ruko+azores sehat shelter tabrak+tidak terus tidak+ada
 tinggi toko tubuh umur waras
lainnya -5 @is=bekal @is=treat anak badan balita bapak cikokol di ditinggal ganggu hari karunya lansia+jatuh malam
 meninggal ngambang nyasar pak+di rt sendiri si suka terlantar tidak tidur+di tua
lainnya -6 kumat manusia minta muka takut tidur
lainnya -7 =work @is=aged @is=anak @is=dead bayi orang+odgj tahun
lainnya -8 =heart amuk
lainnya -9 @child @is=ot gelandangan odgj
lainnya -10 @is=odgj
lainnya -11 @body @is=lansia lansia
"""
