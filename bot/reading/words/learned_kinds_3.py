"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lainnya 1 2+orang @crowd ada+perempuan adu ahmad ahmad+yani alfa anak+smp angkot+pak babakan bapak+naik bawa+pisau
 belum+sadar berdaya berdiri bonjol bouraq cibodas dekat+flyover depan+alfa depan+giant depan+mal depan+sma di+kolam
 di+lapangan di+proyek di+toilet di+warung dia+kunci dimyati dipukul+warga gajah gatot gatot+subroto gebang+raya gor
 gor+dimyati guy haji+mamat hamil+tua helm his ibu+sudah imam imam+bonjol iman ini+yang jalan jalan+bouraq
 jalan+garuda jalan+gatot jalan+imam jatuh+depan jelas kaki+sudah kali+sipon kata+malam kayanya kebon+nanas kecil
 kelas kemana kerudung kolam kontrakan+belakang kontrakan+saya kreo kreo+selatan kunci+diri kunci+kamar
 kunciran+indah lantai+12 lap lapangan+ahmad lemas+banget listrik+tidak maaf mati+aja mau+lapor mau+minggir
 mau+nekat mau+tenggelam menit minggir motor+tenggelam mulut+busa muncul mushola+nurul nanas ngalir ngungsi
 ngungsi+di nurul+iman obat+segenggam orang+diam orang+mau otw pabrik pak+bagaimana pakai+kerudung pamit panggil
 panunggangan+barat pegang pembatas perempatan+pasar perempuan+tidak perlintasan pinang pintu+kunci pisau+kata plat
 pucat putar ribut robek rs ruko+modernland rumah+pak rumah+saya sambil sambil+kata sanggup saya+kata saya+pak sdn
 segenggam segenggam+kata sekarang+ngungsi sesak sikunya spbu+jalan stasiun+poris status subroto sudah+mau
 sudah+saya sudah+tua tabrak+bis tabrak+pak talinya taman+cibodas tengah+ada teriak+bakar teriak+minta terjebak the
 tidak+berdaya tidak+jawab tidak+jelas tidak+sanggup tinggal toilet tolong+banget trotoar trotoar+jalan tukang+ojek
 via yang+peduli yang+sayat yang+sudah yani
lainnya -1 2+tahun =office @ill ada+di ada+jalmi ada+kaki ada+sesosok ada+tuna adik adik+saya ajak alat+darah
 ambruk+depan amuk+banting amuk+bawa amuk+lagi anak+2 anak+hilang anak+sd anak+teriak anak+tiri ancam+mau anjing
 anyar apartemen+ayodhya aria+santika asal aspal assalamualaikum ayodhya baik baik+aja bakar+rumah balita+tetangga
 banget+di bangku+taman bantaran+kali bapak+di bapak+mabuk bapak+saya barang barat batuceper bawa+alat bawa+karung
 bawa+ke baya bedeng belakang+sudah bener+tidak bengkak bernyawa+di bibi+saya bisa bisa+berdiri bisa+gerak
 bocor+kepala brenti brewok bulan+lalu busa+jalan busuk cantiga cara cibodas+baru cibodas+sari cuma dada dalam
 dalam+rumah dan dapat darah+tidak dari dari+tadi dekat+kubur dekat+rumah dengan+ibu denyut+lemas depan+gereja
 depan+kantor depan+klinik depan+kontrakan depan+ruko depan+rumah depan+spbu depan+stasiun di+bawah di+bus di+dalam
 di+dekat di+jembatan di+kali di+saluran di+sebelah di+wc diam dijemput dikasih+makan dinas dinas+sosial diri+di
 dirubung dirubung+lalat disitu ditertibkan dua+anak duduk+terus dulu eh galak gang+haji ganggu+jiwa gesper guru
 halte halte+depan helm+rusak hidungnya hp identitas ikan isi item jalan+sitanala jalmi jam jaya kaki+orang kaku+di
 kali+mookervart kamar+kontrakan kamar+kunci kampus+umt karang+mulya kardus karena+sakit karung kasih kata+usir
 kejang+di keliling keluar+darah kembali+lagi kena+alat kenanga kepala+bocor klinik kolam+ikan kolong+flyover
 kolong+tol kompor kontrakan+jalan kp+cantiga kucing kurang kurus lagi+kumat lagi+pak laki+tanpa lalat lalu
 lalu+rumahnya lansia+terjebak lansia+tidak lapor laporan lari+ke lemari lemas+tidak lembang lupa lurah mabuk
 malam+di mana manusia+gerobak masih+ada masih+sadar masuk mati+di mau+dibawa mondar mondar+mandir mookervart mulu
 mulya mung musola+di ngomel ngomel+depan ngomong noh nyanyi odgj+bawa odgj+dari odgj+lempar odgj+perempuan
 odgj+pukul orang+mati orang+tabrak pabrik+sepatu pak+cepat pak+depan pak+ibu pak+mau pakai+baju pakai+gesper
 panas+tinggi panjat+tower panunggangan pasar+babakan pasar+lembang pegang+golok penuh+luka perempuan+hamil pernah
 petir petugas plastik+item plawad+indah ps punten punya punya+tempat putri rawa rebahan rt+3 rt+nya ruko+saya rw
 saged saluran saluran+irigasi santika saudara+di saya+bawa saya+yang selapajang sendiri+di sepatu sering sesosok
 sesosok+tubuh shelter+bus sitanala sok sosial suami+istri sudah+13 sudah+dingin sudimara suka+ngomel tabrak+lemari
 tabrak+mobil tahu tamu tanah+tinggi tangis+teriak tangis+tidak tapi tapi+kaki tas teng terjebak+di terlantar+di
 terus+di tetangga+sebelah tidak+brenti tidak+galak tidak+keluar tidak+pakai tidak+punya tidak+saged tidak+tahu
 tidak+tangis tidur+depan timur tolong+ditertibkan trotoar+depan tua+di tua+nyasar tua+pakai tua+sakit tua+tidak
 tulis turun warteg wc wc+umum woi wonogiri yang+datang yang+jatuh yang+mau yang+setrum yang+tolong
lainnya -2 2+anak 3+tahun =ask @abuse @is=family @threat ada+bayi ada+bocah ada+mayat ada+odgj ada+suara air
 air+panas al aman anak+tenggelam anak+tetangga ancam angkat asap asem asuh badan+memar bak bak+truk bakar+kasur
 bangku bank bantaran banting bapak+tua basah batu batuk batuk+darah bawah bayi+di bayi+ditinggal becak bendungan
 bener berani bernyawa besar besar+sekarang bisa+jalan bisul bitung bocah+kecil bugel cadas cekik darah+kepala
 dari+ranjang datang dekat+bendungan dengan+bapak depan+bank depan+toko di+bangku di+cengkareng di+kebun di+lampu
 di+masjid di+pasar di+pos di+shelter di+stasiun di+tengah dia+bawa dibawa+ke dikasih dingin dipukul+pakai doang
 dokter duduk+depan duit empang gerak gereja gerendeng gerobak gondrong gudang+rongsok halo+saya hari+tidak hilang
 ibu+saya ibu+tidak ibu+tua info ini irigasi irigasi+sipon jaga jalan+di jalan+merdeka jalan+rasuna jalan+sudirman
 jantung jatuh+tina kaca kaku kampung karena kasur kayak kayu+jalan kebun kec+pinang kedengeran kehujanan kemarin
 kemis kerja ketemu+bayi ketemu+lansia ketemu+orang km km+21 kok komplek kontrakan+pak kp kumat+lagi kunci+di
 laki+pingsan laki+tidak lebam lempar luka+besar luka+di makan mandi+tidak mandir masih+hidup mata mata+terbalik
 matahari mau+lewat melati memar meninggal+di merdeka muka+biru mulut ngoceh ngumpet ngumpet+di nih odgj+bacok
 odgj+tabrak orang+gantung orang+jalan orang+luka pagi pak+nya pak+rumahnya pak+tolong pakojan paksa paman panti
 pasar+kemis perempuan+odgj perempuan+rambut pinggir+rel pinggir+tol pingsan+di pohon+asem pom pukul pulang+ke
 rambut ranjang ranjang+kepala rasuna rasuna+kata rel+tanah rokok rongsok rongsok+jatake rsud rusak sadar+diri
 sadar+turun sakit sakit+jiwa sampai+muka samping sapu satpam saudara saya+jatuh saya+kumat saya+meninggal
 saya+takut sd seberang sekarang sekarang+saya seperti serpong+dekat siram+air sore spbu stasiun+tangerang sudah+10
 sudah+2 sudah+lama sudah+minggu sudirman sukasari sumur sungai+cisadane tabrak+kereta takut+pulang tangerang tanpa
 tapi+tidak tawa tergeletak+tidak teriak+mau terminal terminal+cadas terus tetangga+odgj tetangga+siram tiap+malam
 tiap+sore tidak+bernyawa tina tinggal+di tinggi tiri toko+kayu tol tolong+arah tolong+bantu truk+rongsok trus
 tukang+becak tumpang tuna+wisma tunarungu udin umt untuk wisma ya yang+berani yang+sakit yang+suka yang+tidur
 yang+urus
lainnya -3 =past =tale @kin ada+gelandangan ancur arah+bandara bau bawa bekas benda bibi bikin biru cepat+pak cikupa
 darah+banyak dari+kemarin dengan depan di+sini di+tempat dua gelandangan+di gelandangan+tabrak gelap gembor halo
 halte+cikokol hampir hampir+tabrak ini+ada kantor ke kec kecamatan kel keluarganya kelurahan kembali kepala kolong
 kolong+jembatan kubur lansia+penjaga lansia+saya lapor+di lk2 masih masjid mau+ke minggu muka+ancur ngaku ongkos
 orang orang+terlantar orang+tidur orang+tua pak+di pas pasar penjaga pintu plawad polsek poris+plawad pulang
 rumahnya sampah saya+badan saya+ketemu saya+odgj sehat serang shelter sih sopir+truk tadi tadi+tangis tanya
 tengah+jalan tiap tidak+ada tidak+waras toko tuna uang ujan urus yang+ngambang
lainnya -4 ada+lansia ada+orang anak azores badan baju di+rumah dibawa ganggu gudang itu jatuh+di jiwa kami laki
 lansia+jatuh malam mayat motor+di napas ngambang ngambang+di nya nyasar pak+ini panas parkir+di pinggir pos
 ruko+azores sekarang+di sendiri sini sudah+angkat tabrak+motor tabrak+tidak terlantar tidur+di tubuh umur waras
lainnya -5 # @is=treat balita cikokol di ditinggal hari karunya kayu kejang luka meninggal rt si suka takut tidak
 tua
lainnya -6 @is=aged bapak kumat manusia minta muka tidur
lainnya -7 =heart =work @is=anak @is=bekal @is=dead bayi orang+odgj pingsan tahun
lainnya -8 @child amuk odgj
lainnya -9 @is=ot gelandangan
lainnya -10 @is=odgj
lainnya -11 @body
lainnya -12 @is=lansia lansia
"""
