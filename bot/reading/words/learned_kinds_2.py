"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lansia 1 04+06 3+hari 80+lebih 82+tahun =done =water @1 @kin abis+sekarang ada+belatung ada+kali ada+saya agustinus
 air+di aja+badan alamat+anak alamat+sekarang ambulans anak+4 anak+ditinggal anak+sakit anjing+liar apotek+k24
 arah+ke aria+santika ashari+depan avanza+putih badan+dingin badan+panas balon baru+jalan basah bawa+map
 bawa+tongkat bawah bawah+pohon bekas+pos belatung belum+bisa benteng berdiri bersama besar+depan bintaro
 bisa+angkat bisa+bahasa bisa+masak bisa+minta bisa+rawat blok boga+rumah boga+siapa bsd buang buang+air bugel+pak
 buntelan+tanya buta+duduk buta+sendiri cari+anak cerita cimone+tidak cina cirebon cuma+linglung dan+ibu dan+tidak
 dapur darah+terus dari+dalam dari+kemarin dari+kursi dari+tadi dari+tangga darussalam dekat+lapangan dekat+pohon
 dekat+tangcity dengan+warga denyut depan+kantor depan+puskesmas di+bedeng di+dapur di+gerobak di+grup di+hareupeun
 di+kantong di+kantor di+koang di+lantai di+larangan di+panti di+pengkolan di+polsek di+punggung di+rs di+teluknaga
 dia+lupa digigit+anjing dinas+sosial disurvey dmn dmn+sekarang duduk+dekat gang+h gebang+rt gedor gerak gereja+st
 gerobak got grup gubug h halte+puri hampir hi hilang+arah his hp hp+tidak ibu+icih is itu+lho izin+lapor
 jalan+benteng jalan+sudirman jatuh+tidak jaya+pak jual+balon jual+koran jual+kue k24 kali kami+amankan kami+di
 kampung+baru kantin kara+di kara+rumahnya karawaci+baru karena+rumahnya kasasab kata+tidak kata+tunggu kel
 keluar+darah kelurahan+gerendeng kembang kenanga+no kepala kepala+bocor kering kerudung ketemu kios+kosong kira+80
 kira+saya komplek+bawa komplek+kami koper+kata korban+bakar kosong+pasar kp+gebang kubur+cina kue kunci+dari
 kunciran lagi+bawa lagi+kontrakan lain laki+linglung laki+pakai laki+t4 lama+tidur lansia+buta lansia+hidup
 lansia+kasasab lansia+pingsan lansia+salah lansia+sesak lansia+tanya lansia+tua lansia+wedok lapau lapau+saya
 lapor+pak ledug lho lihat+tidur linglung+diamankan luar lupa+jalan main main+di makan+abis makan+tidur mamat+rt
 mampu map marga marga+sari masih+duduk masih+sehat masjid+nurul mata+sudah mau+minta mauk medan mengaku+dari merah
 merem minta+dijemput mnt mobil+tidak mogok nah+yang naik+terus nama+anak napas+sesak neduh nengok nerogtog ngaji
 ngeteh ngompol ngompol+di ni nunggak nya+di nyai orang+diri orang+lansia orang+tanya padurenan pagi+ini pak+cuma
 pak+sudah pak+umur pakai+kerudung pakai+piyama panti+lansia peduli pelan+di pengkolan perempuan+tidur periuk perum
 perum+bugel perumnas+2 pikun+nyasar piyama pohon+ketapang pos pulang punggung raden+patah rambut raya
 rel+perlintasan ribut ribut+sekarang rs+sitanala rt+04 rumahnya+dekat sadar+diri sadar+turun saged sahut+di
 samping+mushola santika satu2 saudara+dan saudara+sekarang sawah saya+anak saya+lansia saya+ojol saya+temukan
 saya+tetangga saya+tidak saya+umur sdn sebelum seems seger sekarang+cuma sekarang+di sekarang+dia sekarang+lagi
 sekarang+turun sekolah+kami selamat+siang selatan+tidak semua+anak sering+tidur sini situ+cipondoh smpn
 sopir+angkot sosial st+agustinus suami+makan suara+lampu sudah+dada sudah+dua sudah+sampai sudah+tilu suka+lupa
 supir tabrak+truk tadi tadi+pagi tahu tahu+turun tahun+lalu tahun+rumah tahun+sebatang tahun+tinggal takut+kenapa
 tangcity tanya+arah tanya+istri tanya+jalan tapi+kata tarik+gerobak tas teluknaga tembok teras+puskesmas
 teras+rumah terhormat terhormat+saya terus+badan tetangga+gang tetangga+kami tetangga+lansia tetangga+rt tidak
 tidak+datang tidak+luka tidak+mampu tidak+saged tidur+aja tidur+terus tigaraksa tilu+malam timur timur+dekat
 tinggal+dengan tinggi+dari tol+bitung tolong+disurvey tolong+ini tua+bawa tua+hidup tua+lansia tua+tidak tunggal
 umur+80 usir+mantu via wa wae warga+sekarang wedok yang+bisa yang+jemput yang+terhormat yo
lansia -1 1+orang 10+tahun 10an 11+malam 12+kk 3+orang 3+tahun 30+tahun 4+orang 40an 5rb 6+tahun 8+bulan 8+tahun
 =kin =nature =poor =tale @likely @robbery a ada+lagi ada+mobil ada+odgj ada+warga ahmad ajak+ngobrol almarhum
 aman+di anak+3 anak+hilang anak+ibu anak+jalan anak+tenggelam angkot+tidak anyar ari asal asnawi atas atm babakan
 bacok+orang badan+sudah bagaimana+ini banget+lihat bangun bangunan bangunan+jatuh bantaran+cisadane bapak+di
 bapak+duduk bapak+ibu bawa+anak baya+tidur bekal beringin berobat berteduh biasa+tidur bisa+hubung bisu bocah+8
 boleh+pulang bonceng bukan+ibu bus+semua cemara center cerai cikokol+ada cuma+duduk damri dari+rombongan dari+rsj
 dari+rumah dekat+pasar dengan+2 dengan+dompet depan+bank depan+boen depan+rumah di+atas di+belakang di+dalam
 di+gardu di+gubuk di+kreo di+pinggir di+pom di+pool di+situ di+tetangga diam+aja digusur dikasih+makan dimyati
 dipukul ditinggal+temen dompet dua+orang duduk+wae emang flamboyan galak gantung+di gardu+pln gas
 gelandangan+ketemu gelandangan+nginep gelandangan+sambil gelandangan+tidur gelandangan+tua gendong+boneka
 gor+dimyati grab grogol haji+saian hamil+tua hari hari+di hari+lalu holland hormat ibu+bawa ibu+tidak ibu+tkw
 indah+blok ini istirahat istri jalan+beringin jalan+cemara jalan+flamboyan jalan+ki jalan+kisamaun jalan+mh
 jalan+pembangunan jatiuwung+tidak jatuh+lantai jemaah jurumudi+baru kaca kakak+adik kaki+sudah kaku+pak kalau
 kalau+malam karena+sakit kasih+makan kayaknya+sudah kayanya kayanya+linglung kayanya+tidak ke ke+got ke+lantai
 ke+saya kecamatan+neglasari kehakiman kek kel+mekarsari kelas kemarin+sudah kereta kerupuk ketauan ketuban
 ketuban+sudah ki ki+asnawi kisamaun klinik kls kok kok+tapi kolam+renang kolong+tol kompeni kontrakan+ibu
 kontrakan+jalan kp+kebon kreo kreo+selatan ksh ksh+makan kuli lagi laki+mabuk laki+pingsan laki+tidak lalat+banyak
 lansia+ke lansia+tanpa laporan lari+sekarang lebam leher lempar listrik+tiap lok lokasi lt luka+sekarang mah makam
 makan+dengan makasih makasih+ya malam malam+depan malam+ini malam+pak malu mangkal mata+merem mau+cari mau+kemana
 mau+lapor mekarsari melek mengganggu menit mesin mh mh+thamrin minimarket+jalan minta miring motor+jatuh
 motor+tidak mules mulut+busa mulut+miring musafir nah+ini naik+ke naik+motor nama+siapa nambo nambo+jaya
 ngobrol+dengan ngomong+mau nih no+money nyasar+dari odgj+di orang+buta orang+di orang+tidur pabuaran+tumpeng pagar
 pak+dari pak+di pak+dia pak+itu pak+kami pak+neglasari pakai+sandal pakojan paling palsu pasar pasar+anyar
 pasung+di pemakaman pembangunan penelepon+ketua pengendara penumpang+saya penumpangnya perempuan+30an
 perempuan+muda perut pinggir+kali pinggulnya pintu+air pisau+tidak pln pln+jalan pool pool+damri poris+indah pos+rw
 punya+tempat rawa+kompeni rebahan rehab remaja renang robek rokok rombongan+di ronda+kp roti+holland rt+2 ruang
 rumah+jalan rumah+kosong rumah+ngomong rumah+pak rumah+saya rw+lansia saian sambil+gendong sanggup sanggup+lagi
 satu+orang saya+ada saya+bangun saya+intip saya+meninggal saya+sekarang saya+sopir saya+suka saya+turun sayat
 segera sehat+kok sekarang+kami sekarang+saya sekarang+sudah selamat+tinggal selimut send send+tolong sendiri+tangis
 seragam sewan sopir+grab sore+di sudah sudah+4 sudah+ambil sudah+boleh sudah+bulan sudah+keluar sudah+tidak
 suka+bacok suka+teriak sukajadi+karawaci tahun+di tahun+nyasar takut tangis tangis+di tanya+jawab tapi+saya
 tapi+sekarang tawa tempat+tinggal tengah+malam terjun terus+pegang thamrin theres+a tidak+galak tidak+melek
 tidak+pakai tidak+sanggup tidak+urus tidak+waras tidur+5 tinggal+5rb tipu tolong+saya tolong+send tua+sekarang
 tua+sudah tuju tukang+rongsok tumpang tumpang+di tumpeng tunarungu tutup uang+di umur+2 urus+kp usir+kontrakan
 usir+orang wae+dari warkop wkwk yang+berani yang+duduk yang+sakit yang+suka yang+tinggal yani yayasan
lansia -2 2+anak 2+orang 2+tahun 30an 4+tahun 5+hari =joke =seen @crowd @fire ada ada+anak ada+darah ada+waria
 ada+yang aja+di ajak anak+kecil anak+laki anak+perempuan anak+sendiri anak+tetangga anak+umur bacok badan balai
 balai+warga bank+bri bantaran bapak bapak+jatuh bapak+tidak batu bau bawa bawa+golok bayi+sehat berani besar+sudah
 biaya bicara bisa+pulang blok+c7 boneka bukan bulan bulan+ditinggal busa c7 ciledug cipete ciputat dahlia dalam
 darah+tidak dari+siang dengan+lansia depan depan+mcd depan+ruko depan+warung di+bus di+kali di+lampu di+lapak
 di+parkir di+pasar di+perempatan di+pos di+ruang di+tempat di+tengah di+terminal di+the dia+cuma dia+mau diam
 diam+terus ditinggal+ibu dua2nya duduk+depan duit+tinggal eh gaga gang+kelinci ganggu+jiwa gantung gardu
 gendong+anak gor gorengan hari+sekarang hebat hubung ibu+di ibu+hamil ibu+paruh ibu+rt ibu+tabrak ibu+tidur
 identitas+di ikut itu itu+sudah jadi jalan+gajah jalan+raya jalan+teuku jd jemput+sudah kalau+tanya kata+ibu
 kayaknya ke+tegal kebon kejang kejar keliling keliling+tidak kelinci kemarin kembali+lagi kembar kena kepala+jatuh
 ketemu+anak kolam korban+banjir kotor ktp kurang lalat lansia+dan lantai lapak lari lari+dari lemas lemas+banget
 lestari lihat mabuk+tidur makan+di makan+sederhana malam+dengar mall manis manis+jaya manusia+gerobak masjid+raya
 masuk mau+susul mcd md md+di melahirkan meninggal+tadi mess money motor mulu mulu+tidak mulut murid neglasari
 nginep ngungsi+di nusa nusa+jaya nyanyi orang+sudah ot pada pak+anak pakai+pisau parah paruh paruh+baya pasir+jaya
 pasung pekalongan penelepon penumpang+lansia perempuan+umur pertigaan perum+poris piatu pikir pinggulnya+kayaknya
 pintu preman proyek pulang+ke pulang+kemana puskesmas+cipondoh putus rawat+di rombongan rsj rsud rt+6 rumah+di
 rumah+makan sakit+jiwa salah sampah saudara+saya saya+dari saya+saya saya+tinggal sayur sederhana sejak sekap
 sekarang+tumpang setorannya setrum sih simpang sitanala sopir stasiun+tangerang subuh sukajadi sukasari susul
 tabrak tadi+saya tahu+nama tahun+dititip tanah tangerang tanjakan tanpa+identitas tapi+tidak tegal tenggelam+di
 teriak+kesakitan terus+muntah terus+tidak teuku teuku+umar the tiang tiang+listrik tiap tiap+sore tidak+amuk
 tidak+ganggu tidak+makan tidak+tidur tidur tidur+depan tkw+bapak tol trauma tua+gelandangan tulis tumpang+tidur
 tuna tuna+wisma umar umur+9 umur+sekitar untung waras warga warung+saya wisma yang yang+buta yang+di yang+tidur
 yatim+piatu
lansia -3 3+anak 9+tahun =child =drill =road =work @abuse @is=ot @poison ada+gelandangan ada+orang ada+pak adik alat
 amuk anak+saya bagaimana baya begal cbd cbd+ciledug cisadane depan+cbd di+kolong dibawa dikenal dua duit golok
 habis ibu ibu+dengan jalan+sitanala jaya+rt jiwa juga kaki+tabrak keluarganya kemana kolong kontrakan korban kosong
 lansia+yang lepas lewat maling manusia mau+lewat mayat meninggal+di minta+tolong muda muntah ngobrol
 ngomong+sendiri ngungsi orang+linglung orang+odgj pak parkir pasar+baru pasien perempatan pergi pisau poris pucat
 racun rusak saudara+tidur saya+odgj sekolah serpong suami sudah+kaku taman tanpa telanjang terminal terminal+poris
 tidak+dikenal tidak+napas tidak+sekolah tkw tolong+di truk tua+tidur waria+tua yatim
lansia -4 =arms =dead =height =smell @birth @is=dead @weapon abis ada+laki ada+perempuan balita bank bus dengan
 dengan+anak di+kontrakan dikasih ganggu gelandangan+di gendong hamil identitas jembatan kakak kaku kayak laki+tua
 mobil obat ongkos orang+terlantar penumpang pukul ruko sambil teman temen tengah teriak uang
lansia -5 4+hari =birth =heart =mad =strike @body @child @is=treat @suicide @violence bayi kecil ngomong odgj
 orang+tidak pegang suka tempat tua+sakit waria
lansia -6 =money @danger @is=bekal @is=odgj ada+bapak bocah di+rumah gelandangan meninggal orang+tua
lansia -7 perempuan
lansia -8 @is=anak laki orang
anak 10 anak+jalan
anak 8 @is=anak balita ngelem smp
anak 7 =child @child bocah dipukul lemas lemas+banget orang+tua panas panas+tinggi sd umur
anak 6 ada+bayi anak+anak anak+jalanan anak+tetangga bapak bayi bayi+ditinggal dengan+bapak dibawa
 dibawa+gelandangan jalan+sendiri jalanan kelas naik ngelem+di tahun tangis teriak tidak+napas
anak 5 3+tahun 6+tahun =birth =drill @abuse ada+anak adik aman anak anak+laki anak+ngelem anak+perempuan anak+sd
 anak+tenggelam badan di+kolong ditinggal gelandangan+tidak kecil lari+dari murid pada remaja sampai saudara+saya
 sekitar sekolah sendiri+di suara tidak+sekolah tinggi tiri
anak 4 # 10+tahun 2+tahun 4+tahun 8+tahun 9+tahun =lost =past =poor @danger ada+bocah ada+suara anak+hilang
 anak+teriak anak+umur angkat angkat+tapi badan+memar banget bayi+sehat beda begini biru bocah+2 dengar di+warnet
 disuruh ditaro ditinggal+di ditinggal+ibu dititip dua gelandangan+di guru hilang ibu+di ibu+tidak ikut
 jalan+gelandangan jembatan+gajah kakak+adik kedinginan kembar kerja ketemu+anak kira kolong+jembatan kunci+di
 lampu+merah lari malam masih masih+ada masuk memar merah muka+biru murid+saya odgj+bawa paling paman
 perempatan+tugu perempuan pergi piatu ramayana sampai+malam saya+di saya+panas saya+takut sekarang+dengan
 sudah+angkat tadi+tangis tahun+tidur tetangga tiap+malam tidak+kembali tkw+bapak tua tua+tidak tunggal+tidak umur+9
 umur+minggu warnet yatim yatim+piatu
anak 3 14+tahun 2+hari 2+orang 5+tahun abis+tawuran alhamdulillah aman+di anak+diam banget+lihat bapak+ibu
 bapak+tidak bapak+tiri baru+lahir batu+jaya bayi+baru bayi+ke bayi+masih belakang benda+kec berani+pulang besar
 bikin bisa+ngomong bocah+gelandangan bulan+ditinggal dalam+mobil datang dengan+lansia dengan+saya di+bawah di+bus
 di+lampu di+pangkalan di+pasar di+peron di+rumah dijemput dikasih+makan disuruh+gelandangan ditaro+di emperan+bank
 gelandangan+terus gelap gesper ibu isi+bayi jam kain kakak kali kata+ibu kayaknya ke+saya kebon kecil+jual kejang
 kelurahan+benda kemana ketemu+bayi kls kolong kontrakan+pak kunci lansia+yang lebam makan+di mall mana masih+hidup
 masih+smp mau+saya minggu naik+kereta napas ngaku pak+haji pak+saya pakai+gesper pakai+seragam paksa paman+ke
 pangkalan panti pasung+di perempuan+gendong perempuan+smp peron+stasiun petugas petugas+di polisi pusernya
 ramayana+ciledug remaja+perempuan rokok rombongan+ziarah sampah sampah+belakang sampai+jam saya+badan saya+kasih
 sayur sebelah sebelah+kontrakan sehat sendiri seragam serahkan simpang smp+tidak step sumur sundut sundut+rokok
 tadi+ada tahun+nyasar tali+pusernya taman+cibodas tangis+teriak tapi+tidak tarik tarik+paksa tiap tiap+sore
 tidak+berani tidak+dijemput tidak+pulang tidur+tiap titip+bayi tk tkw tong tong+sampah tua+sudah umur+5 umur+6
 umur+sekitar urus usir+orang ziarah
anak 2 10an 11+malam 11+tahun 12+malam 12+tahun 13+tahun 3+hari 3x 4+orang 6+orang 7+tahun 8+bulan =beast =home
 =thanks @breath @crowd @likely @unconscious ada+3 ada+balita ada+dua ada+tali air+panas ajak+gelandangan akan
 alfamart+jalan ampun anak+kecil anak+tiri angke apartemen apartemen+ayodhya apartemen+dari asnawi asuh asuhan
 ayam+dengan ayodhya ayodhya+cikokol b badan+biru bale bale+kota balita+jalan balita+terlantar balita+tetangga
 bank+bjb bapak+dipukul bapak+sekarang batu bayi+merah bayi+umur belum+lihat berani besar+kls biji bikin+risih bjb
 bocah+jual bocah+kakak bocah+ngelem bocah+tangis bocah+tinggal bugel bus cari cari+ibu cerai cikokol+ada ciledug
 curug curug+kab dadap dalam dalam+kardus dalam+tas dapur+tidak dari+ibu dari+rumah darussalam dekat+pasar
 dengan+orang dengan+satpam depan+ruko di+bak di+bantaran di+curug di+dalam di+dapur di+fly di+kel di+kontrakan
 di+pagar di+pos di+stasiun di+tetangga di+tong dia+teriak diam+aja diamankan dikasi dikasih dikasih+obat dinas
 dipukul+bapak dipukul+pakai dititip+ibu duduk+dekat gajah+tunggal gantung+di gelandangan+dipukul gelandangan+kecil
 gelandangan+panas gelandangan+sampai guru+murid haji hamil+usir hati hidup hilang+di hubung ibu+anak ibu+meninggal
 ibu+rt ibu+tinggal ikan jaga jalan+ribut jalanan+pada jam+11 jam+12 jaya jembatan+ciledug jemput jemput+sekarang
 jenenge jok jpo+depan jual jual+kerupuk jual+tisu kali+angke kali+ledug kali+mookervart kandang+ayam kardus
 kasi+makan kasih kasih+makan kayak+dikasih ke+atas ke+mobil ke+warung kec+benda kelas+3 kelas+saya kelinci+rt
 keluar+rumah kembali+bayi kepala+anak kepanasan kereta kerupuk ketemu kh+pak ki+asnawi kira+10 klinik+bidan
 kolam+ikan kontrakan kontrakan+h kontrakan+ibu kontrakan+pintu kosong kosong+jalan kresek kucing+pak lahir
 laki+masih laksa lampu langsung lapak lapak+di ledug lem linglung+mau main makan+badan makan+dengan malam+dengan
 malam+di malang malang+sekarang masjid+pintu masuk+mobil mata mau+kemana menangis minta+dijemput minum+di mobil
 mobil+di mookervart muka mutiara mutiara+pluit nama neglasari+rt ngaku+lari ngontrak nyasar+bisa obat+tidur
 orang+besar orang+gelandangan orang+tidur pada+lari pak+di pak+mansyur pak+nya pak+ternyata pak+tolong
 paksa+gelandangan paling+besar panas+ke panti+asuhan parkir+ramayana parung pasar+malam pasung pekalongan pelajar
 penelepon+guru perempatan perempuan+kira pinang pintu+seribu pisah pisah+dari pluit pos pos+polisi pp puluh
 ramayana+cimone rebut rebut+lapak rekam ribut+rebut risih ruko rumah+guru rumah+pak rumah+saya rumah+sekarang rusuh
 sampai+muka sampai+rumah sangiang+jaya satpam+sudah satpol+pp saudara+ditinggal saya+dengar saya+kata saya+kelas
 saya+ketemu saya+kunci saya+sampai sd+gelandangan sdn+sukasari sebelah+anak sekarang sekarang+tumpang sekitar+7
 sekolah+gang sekolah+tidak sekolahan selatan seribu setoran sinar siram siram+air smpn stasiun suaranya sudah+jam
 sudah+saya susu tahun+ajak tahun+di tahun+disuruh tahun+dititip tahun+hamil tahun+lari takut+pulang tali tangerang
 tangis+cari tangis+terus tapi+belum tas tengah+jalan terlantar+di terus+kalau tetangga+sebelah tidak+ada
 tidak+kenapa tidak+urus tidur+dari tidur+depan tinggal+rombongan tinggi+sampai tisu tisu+di tisu+sampai titip
 tua+sekarang tumpang+di tunggal tunggu+ibu tusuk+alat umur+2 umur+8 video warung+saya wc wc+umum yang+buta
 yang+masih yang+melahirkan yang+ngontrak yang+urus yayasan
anak 1 15+tahun 2+tidak 2th 3+orang 3an =done @traffic abg ada+abg ada+ari ada+murid ada+plastik aja+di alfamart
 aman+sih anak+6 anak+pakai anak+yatim ari+arinya ari2nya arinya ayam bak balkon+apartemen banget+depan bangun
 bangun+di bank bank+jalan bapak+kawin bapak+mabuk bapak+tiap bari bari+bawa baru+meninggal bawa+tongkat bayi+dalam
 bayi+ditaro bayi+laki bayi+pak bayi+tangis bekas+sundut belakang+ruko belum+datang belum+potong bengkok bibir
 bisa+bangun bisa+hubung bisa+tulis bocah+4 bocah+8 bocah+pada bocah+perempuan bocah+sekitar cbd cbd+ciledug cianjur
 cikokol cimone cuma+kata curiga dahlia danau danau+cipondoh dapur dari+jauh dari+kemarin dari+laksa dari+orang
 dari+panti dari+tadi datang+sudah dengan dengan+adik dengan+ibu dengan+surat depan+atm depan+mall depan+pintu
 depan+ramayana depan+tk di+belakang di+kardus di+kresek di+masjid di+parkir di+parung di+ruko di+tempat di+wc
 dijemput+sampai dikasih+baju dikit disabilitas disuruh+orang dokter+kata dua+anak dua+bocah gagang gagang+sapu
 gang+buntu gang+kelinci gantian green green+laki haji+ada hampir+tabrak hidup+pak ibu+jadi ibu+jd ibu+kerja
 ibu+muda ibu+sekarang ikut+saya isi jadi+tkw jalan+di jalan+kh jauh jaya+tidak jd jd+tkw kab kab+tangerang
 kamar+tidak kami+tolong kardus+depan kardus+mi kasi kata+tidak kawin+lagi ke+luar kebon+besar kebon+nanas
 kecil+banget kecil+pak kelinci kemarin+ada kemarin+tidak kembar+umur kena+tusuk kenapa+sih kering kerja+di kerja+ke
 ketemu+di kh kolam kolong+tol kompeni kontrakan+kosong kosong+depan kosong+di kota kp+baru kunci+dalam laki+kira
 laki+kurus laki+tunarungu lansia+ke lansia+masuk lari+ke lari+sekarang linglung+di magrib majikan makan
 malam+lapangan mall+ciledug mansyur marbot masih+kecil masih+tangis mau+cari merah+kebon metro mi mobil+dengan
 motor+yang musola naik+motor nanas ngelem+tiap ngungsi ngungsi+di nomor+orang nyasar orangtua pada+ngelem pagar
 pagar+rumah pak+kp pakai+gagang paling+kecil panas+banget panjat+pagar panti+pak parung+jaya pasar+bengkok
 pasar+induk pasar+lama penghuni penghuni+kontrakan perempuan+lari perempuan+tangis peron pihak pintu pintu+masjid
 pisau+tapi potong pukul+anak pura2 pura2+buta puser puser+belum rawa+kompeni remaja+putri rokok+kata rombongan
 rt+03 rt+kreo rumah+kosong rusunawa sadar+saya sampai+step sangiang satu+kena saya saya+aman saya+guru saya+kasi
 saya+lansia saya+lapor saya+umur sdn sekarang+cari sekarang+sudah selapajang selapajang+jaya sementara
 sendiri+malam smpn+13 sore+ada spiderman stasiun+tanah stasiun+tangerang suara+bayi sudah+dikasih sudah+lemas
 sudah+makan sudimara suka+masuk tahun+ngaku tahun+pisah tahun+sendiri tahun+sudah tahun+tangis tahun+tenggelam
 tahun+tidak takut tangis+kencang tangis+sendiri tangis+tidak tapi+sudah telepon+guru temen+saya teras+bank
 teras+orang tetangga+gantian tetangga+tenggelam tidak+bangun tidak+datang tidak+dikasih tidak+pakai tidak+tangis
 tiga toilet tolong+arah truk tua+belum tua+kerja tugu+adipura tunggu tusuk udin umum umum+pasar umur+3an umur+4
 umur+sd usir+keluarganya wa warung+ibu was+dari yang+jemput yang+ngaku yang+perempuan yang+umur
anak -1 3+bulan 50+tahun 80an 90+tahun =food =strike @kin @poison @robbery abis ada+kendaraan adu agen ajak anak+3
 anak+asal anak+bayi anak+dua anak+ibu anak+ke anak+saudara anak+sulung anyar arah badan+panas baju bandara
 batuceper bawa+koper bawah+tol bayi+di bayi+panas bayi+tidak bayi+tidur begal bekal belum+makan berdiri bersama
 beta biasa bikin+bedeng bosnya buang budi buruh butuh cepat+jalan chat cibodasari cilame cipto cokroaminoto
 cokroaminoto+larangan cuma+bisa daerah damai dan+3 dan+gelandangan dan+tidak dari dari+jam dari+tetangga darmi
 darurat dekat+stasiun dengan+bocah depan+klinik depan+sdn depan+smpn depan+spbu di+emper di+got di+jatake di+jpo
 di+kasur di+luar di+manis di+panunggangan di+pinggir di+pintu di+pohon di+selokan di+sungai di+taman dia+sudah
 dia+tidak dibawa+ke digusur diri ditinggal+saya dompet emas emas+pasar emper emperan+pasar foto gaga galak gang+h
 gang+salak ganggu+jiwa gantung gelandangan+lokasi gelandangan+paksa gendong+bayi gendong+boneka gerobak+anak
 golok+kejar got gudang hamil+tua hari+depan hari+tidur helm hos hos+cokroaminoto hujan+besar ibu+dan ibu+kontrakan
 identitas itu+di izin izin+lapor jalan+cipto jalan+hos jalan+pembangunan jalanan+sekitar jatiuwung jatuh+di jendela
 jpo+tangcity jurumudi kaca kaca+mobil kakak+saya kalideres kamar+kunci kantor kara karawaci karung kata kata+dia
 kayanya keabisan kec+karawaci kedaung kehujanan kejar+anak kel+sukajadi keliling+komplek kelurahan kembali+ke kenal
 kendaraan kesakitan ketapang ketemu+orang km kompor kontrakan+jalan kontrakan+sebelah kresek+di ktp kuat kunciran
 lagi+di laki+40an laki+saya lalat lansia+di lansia+terlantar lapangan+bola larangan+utara lari+tidur lembang lempar
 lewat+jendela lihat+ibu lokasi luka mah makmur malam+ini mampu+tolong mandi+kontrakan manusia+gerobak marah
 masjid+cipadu matahari mau+minta mau+terjun medan mencret modernland muka+sudah muntah nasi ngopeni nunggak nyanyi
 odgj+sudah ojek ojol orang+masih orang+teriak p pabrik+di pada+tidak padahal padang pak+anak pak+tadi pak+umur
 pakai+golok palem pamit panas+gigil panas+kata pasang pasar+anyar pasar+baru pasar+ciledug pembangunan pemilik
 pengendara penumpang pikir pindah pintu+masuk plawad poncol poris+plawad punya+rumah punya+siapa puri puri+beta ra
 rawat raya robek rs rsud rt+02 rumah+tidur rw+4 sakit+jiwa salak saudara+dan saudara+tidur saudara+tinggal
 saya+cuma saya+kerja saya+odgj saya+sejak sebatang sebatang+kara sekali sekarang+tidak sekitar+8 sekolah+pakai
 semarang send send+tolong sendiri+sudah serang seret setrum siapa+disini siapa+yang sisa sitanala sma sok solusi
 sopir suami+saya sudah+di sudah+keluar suka+teriak sulung sungai supir tabrak+lari tabrak+pagar tahun+rumah
 taman+gajah tanah+tinggi tanya tapi+alamat tapi+masih tawa teman tempat+saya tenda tenda+ada teras+masjid
 terjun+dari terlantar+anak tetangga+saya tidak+galak tidak+keluar toko+emas tolong+ditertibkan tolong+kasih
 tolong+pak tolong+send tua+sakit tua+tidur umur+20an usir uwa yang+kerja
anak -2 2+balita 20an 40an 80+tahun =breath =elder =height =kin =seen @fire @injured @violence ada+pak ada+perempuan
 ajak+ngomong alamat ambruk anak+gelandangan anak+kontrakan anak+muda anak+pada anak+usir anak+yang arusnya
 arusnya+deres aye bacok banjir bantal bantal+kira bantu banyak+anak bapak+saya barat baru bawa+golok belakang+rumah
 bener berhenti bernyawa bicara bidan+tidak bola boneka botol buta+dituntun cepat cibodas+baru cipadu cisadane
 compang dari+dalam dari+malam dengan+bayi depan+toko deres di+pertigaan di+situ di+terminal di+tugu diam
 dibuang+anak ditertibkan dituntun dulu eh gajah+tidak ganggu+pemandangan gelandangan+dengan gelar gendong+anak
 gimbal gubuk halte hitam is jadi jalan jam+9 jambu jatuh+dari jawab jaya+belakang kadang kalau+tidak kamar
 karena+rumahnya kasur kata+ditinggal kayak+abis kecil+tidur keliling kemarin kembali kemis kena+bacok kepala
 kepala+bayi ketuban+sudah kira+bayi kk koang koang+jaya komplek kontrakan+gang koper kp kumat kursi lagi+cari laki
 lalu lansia+nyasar lantai lap lapor+ndan lapor+pak larangan leher lembang+ciledug lumpuh+anak lupa maaf maksudnya
 malam+depan malam+sekarang malu mandi mangkal masih+bayi masih+di mati mau+lapor melahirkan menit merah+tugu minum
 motor muda mules mulut nama+anak ndan ngesot ngomong+sendiri ngomong+tidak ngumpet ngumpet+di no nyambung nyangkut
 nyangkut+di orang orang+di orang+odgj orang+terlantar pagi pak+ada pak+lapor palak+di pamulang panggil panggil+nama
 panunggangan panunggangan+barat pas pasar+kemis pemandangan penelepon peron+2 petir pikun pinggir pinggir+jalan
 pingsan pintu+kunci poris+peron pos+ronda pos+satpam pun punya puskesmas racun rambut ribu ribut ronda rsj rumah+di
 rumah+makan rumah+tetangga rumahnya rw+02 sahut salah sari satpol satu saya+anak saya+lagi saya+mau saya+sekarang
 saya+sendiri sayat sebelah+saya selamat selokan sesak sewa+di sih sita situ+cipondoh stroke suami+istri sudah+lama
 sudah+tua tabrak tahu tali+di tanah tanpa tapi tawuran+kena temen temen+di tengah+malam teras+kelurahan terjebak
 terjebak+di terjun terlantar terminal tiap+hari tidak+bawa tidak+bernyawa tidak+kuat tidak+makan tidak+mau
 tidak+nyambung tidak+punya tidak+rusuh tidak+sadar tidak+sahut tidak+tahu tinggal+sendiri tol+kunciran tolong+bantu
 trotoar+depan tuna tunjuk untung usir+dari utara waras yang+suka
anak -3 2+anak =body =client =limp =nature =office =rails =wait =water ada+gelandangan ada+saudara anak+di
 anak+masih anak+sekolah bakar bau bawa+bayi bayi+sewa dari+kontrakan dekat dengan+2 dengan+satpol di+handapeun
 di+kali di+trotoar dia diam+di dinsos disini ditinggal+temen duduk duit gang gelandangan gerobak gigil handapeun
 hujan ibu+bawa ibu+gendong ibu+saya jiwa juga kalau kamar+mandi karunya kayu kembali+lagi kena ketuban korban lama
 lumpuh maling mau+pulang mayat+bayi minta mulu ngomong pabrik pak palak pegang pernah pertigaan perum pisau pohon
 putar renang+cluster rusak rw sadar saudara saya+ngumpet sendiri+tidak sewa situ taman telanjang terus tidak+pernah
 tidur tidur+di tipu toko tol tukang untuk ya yang+kemarin
anak -4 10+orang =blaze =hurt =mad =part =smell @1 @is=family @is=treat ada+ibu ada+lansia ada+orang amuk anak+tidak
 banyak bapak+tua belum cibodas cluster di+depan duduk+di golok habis hp ibu+tua istri itu jalanan+10 jatuh kejar
 lepas lewat manusia mayat ongkos sambil+gendong siapa suka tangan telepon tolong trotoar turun uang yang
anak -5 =arms =dead =heart =stir =work @birth @bleeding @suicide @weapon bayi+sudah cipondoh cuma dan darah
 ditinggal+anak ganggu kaki kami keluar odgj sakit sambil sudah+tidak warga
anak -6 @is=bekal @is=dead @is=odgj @is=ot bawa belum+ketemu dengan+anak depan lapor mau suami sudah
anak -7 =money ibu+dengan kali+sabi sabi
anak -8 @body @is=lansia lansia
odgj 9 ngaku
odgj 8 =heart =mad @is=odgj odgj
odgj 7 duduk gendong jambatan kurang ngoceh ngomong perempuan suka takut tiap
odgj 6 =tale @1 ada+perempuan ajak boneka dia+cuma diam ganggu gimbal hari itu kambing kandang+kambing
 laki+telanjang larangan ngawur nyanyi odgj+di orang+odgj perempuan+duduk perum pikir presiden rokok tapi telanjang
 tenang tiap+sore waras
odgj 5 =nature amuk bawa+pisau bendera compang cuma+duduk dengan di+taman dilempar emang gendong+boneka hormat jiwa
 kebon kok kurang+waras mandi muda ngomong+sendiri odgj+itu odgj+perempuan odgj+tidur pak+itu pamulang penuh pernah
 pertigaan pinangsia rambut ruko+pinangsia rw+1 sambil sendiri sok suka+bawa tengah tengah+malam tidak+amuk
 yang+suka
odgj 4 =road ada+jalmi ada+odgj agak anak+3 badan+penuh baik+aja bandara bantal bawa+boneka bener bicara cisadane
 cuma cuma+keluarganya depan di+depan di+gang dia dilempar+batu dipukul+preman ditinggal+anak ganggu+jiwa hamil ikat
 jalan+satria jalmi jinak joget joget2 jongkok kaki kamar+kunci karunya kepala+bocor larangan+utara lewat+depan main
 malam mandi+di mantri nasi ngatur ngomong+tidak odgj+kaki odgj+laki odgj+suka odgj+yang orang+diam padahal pamit
 panjat pasung pasung+dengan pd penggaris penuh+luka rw sampah sandal sapu satria saya+pasung sekarang+sudah sering
 sore status subuh sudah+tulis sudirman tadi tapi+sekarang tawa tawa+sendiri teras+ruko tetangga+odgj tiang+listrik
 tiap+hari tidak+ganggu tidak+pakai tidak+pukul tidak+waras tonton tulis+di untuk urus
odgj 3 35an 35an+rmbt =height =not =thanks =well agak+kurang ajak+ngomong amuk+tapi aneh anyar artis asih+ciledug
 bahaya baju bandara+pak bantal+kira batu baya bengkel besar+rt bolak bolak+kembali bukan+orang bulat bunderan
 bungkus cimone dada daerah dandan dandan+menor dari+subuh datang daun dekat+kontrakan dengan+bocah dengan+tiang
 depan+gereja depan+warung di+bunderan di+lapak di+pengkolan di+pertigaan diam+cuma diamankan dikasih+obat dikeroyok
 duga+odgj duit+sudah elektrik emang+sudah galak gedor gedor+pintu gembor hari+tidur ibu+gendong is+a isi
 jalan+mundur jalan+tidak jd joget2+di kali+sabi kamling kandang kata+dia kata+ditinggal kata+ibu kayaknya
 kayaknya+ganggu kebon+besar kelapa keluarganya kemarin kembali kira kira+bayi kolong kolong+jembatan kontrakan+saya
 kooperatif kp+kebon kumpul kuring kyk kyknya lagi+pak laki lalu langit lapak lewat lewat+sini listrik lk mah
 makan+tidak malam+dengar mandir marah mau+terima menor mlaku mondar mondar+mandir mundur+terus nama+anak
 nasi+bungkus ngaku+artis ngan ngasih ngintip ngitung ngobrol+dengan ngomel ngomong+dengan nurut odgj+dekat
 odgj+dikeroyok odgj+dilempar odgj+duduk odgj+hamil odgj+jalan odgj+panjat odgj+telanjang orang orang+kurang
 orang+perempuan padahal+tidak pagar pagar+rumah pagi pak+neglasari pak+yang panggil panggil+nama pasar pasar+anyar
 pasar+ciledug pasar+ramadhani pegang+perut pengkolan perempuan+di perempuan+hamil perempuan+odgj perempuan+rambut
 pernah+pakai perut pidato pos+kamling pos+tidak potret preman punten+ada ramadhani rambut+gimbal rmbt rmbt+gimbal
 sabi sakit+jiwa sambil+ngitung sapu+jalan saudara+saya saya+pak saya+tapi sd sekarang+mah setengah siang siapa sih
 sih+tapi sudah+2 tali taman taman+elektrik taman+potret tanah+di telanjang+bulat telanjang+dada telanjang+di
 telanjang+jalan tengah+taman teriak teriak+sendiri terima terus+dari tetangga+saya tiang tiap+pagi tidak+galak
 tidak+kenapa tidak+lihat tidak+nyambung tidak+pernah tower tulis urus+kp vihara wae wae+di warga+sudah warga+tidak
 yang+odgj
odgj 2 2+hari 3+rw 3+tahun =beast =force =urgent @crowd @likely @suicide a a+mentally ada+bule ada+ibu ada+suara air
 air+di air+mancur air+panas ajak+ngobrol akan alun2 amuk+di amuk+pak amuk+tidak anak+kata anak+muda anak+tidak
 aneh+di angke angke+ciledug apa atm+bca baik baju+pengantin bakar+di banget+di bapak+suka bapak+tiap batik
 batu+dengan batu+tapi bawa+bantal bawa+map bawa+senjata bca bekas belendung berdiri berjalan berkeliaran bhineka
 bicara+sendiri bikin+macet bisa+tidak bocor bokor bola boneka+kira bulak bulat+jalan busana cantiga cerai+jadi
 ciledug cina cipadu cipadu+jaya cipondoh+makmur compang+bawa darah+jalan dari+jembatan datang+ke deh dekat
 dekat+balai dengan+anak dengan+ganggu dengan+keluarganya depan+kubur depan+rs depan+rumah depan+sd depan+smk
 depan+tk dewasa di+air di+alun2 di+dapur di+gardu di+got di+jalan di+kaki di+kandang di+kelurahan di+kembali
 di+luar di+pamulang di+perempatan di+sekitar di+tanah di+tengah dia+is dia+pernah dia+suka diam+wae dijemput
 dijemput+ke dijemput+ya dikeroyok+anak dulu flyover+jalan ganggu+jalan gardu gebang+raya gereja+santa guru haji
 hamil+besar hampir hampir+tabrak hari+berdiri hari+ini harmless ill ill+guy itu+jalan itu+kayaknya iwan iwan+yang
 jadi jahat jalan jalan+kaki jalan+ki jalan+merdeka jalan+pakai jalan+sambil jalan+santai jalan+teuku jam jami+al
 jati jatuh+dari jawab+ngelantur jaya+dekat jaya+rw jembatan+tanah jemur joget+di kali+angke kampung kantor+pos
 kata+anak kata+disuruh kata+sih kaya kayu+di ke+dokter ke+kali ke+panti kec+benda kecil+pak keliling keluar+rumah
 keluarganya+tidak kemari kembali+lagi kembali+tanya kenapa+cuma kereta kereta+nanti kerja+saya kesakitan kesana
 kesana+kemari ki kok+pak komplek komplek+kami kosong+dekat kp+cantiga kp+pondok kubur+cina kurang+sehat kusut
 lagi+itu lagi+lewat lagi+tidur laki+itu laki+muda laki+paruh lalu+lintas lalu+sekarang lama lama+banget
 lapak+kosong lapak+rongsok lapangan lapangan+belakang larangan+selatan lempar+sandal lepas lepas+dari liar lintas
 loh+pak luar luka luka+bakar makan+sederhana makasih malaikat malam+ini malam+sambil malu mancur mandi+sudah
 mandir+di map maria masih+hidup masjid+nurul mau+minum mau+sebut melamun mengganggu mentally mentally+ill merdeka
 minimarket+jalan minta+rokok minum mobil motor+kepala mulu mundur mung mungutin nabi nama neglasari ngaku+nabi
 ngatur+lalu ngintip+orang ngobrol ngoceh+di ntu ntu+orang nurul+yaqin nyanyi+di nyimpen nyolong odgj+depan
 odgj+liar odgj+mondar odgj+pak odgj+pakai odgj+pr odgj+seberang odgj+sering odgj+tabrak odgj+tenggelam odgj+tiap
 orang+aneh orang+bawa orang+dengan orang+ganggu orang+itu orang+mandi orang+satu2 orang+sekarang orang+takut pabrik
 pabrik+jatake pada pada+takut pak pak+pakai pakai+bahasa pakai+baju pakai+batik pakai+celana pakai+helm panjang
 panjat+tower paruh paruh+baya pasar+cipadu pegang pembersih pendek penelepon+tidak pengantin perempuan+mau
 perempuan+muda perempuan+suka perempuan+tanpa perempuan+teriak periuk perlintasan perlintasan+poris pernah+bawa
 peron+2 pertiwi pinggir+kali pisau+sih pondok poris+indah poris+peron pos pos+ojek pukul pulang+dari punten
 putar+pasar rambut+gelandangan rambut+pendek rame2 rasa rawa+bokor raya+tidak rehab rs+bhineka rt+5 ruko+modernland
 rumah+orang rumah+warga rw+4 sak sambil+ngomel sambil+nyanyi santa santa+maria santai santai+di saudara+jauh
 saya+suka sebut sebut+nama sederhana sederhana+jalan sekarang+diam sekarang+duduk sembako sempat sendiri+dari
 sendiri+depan sendiri+orang sendiri+sambil sendiri+tidur senjata setiap seuri seuri+sendiri sewan si siang+tanya
 siap sih+cuma situ+juga sudah+mandi sudah+pada sudah+sering sudah+tenang suka+ngintip suka+telanjang suka+teriak
 tabrak+mobil tadi+kira tadi+pagi tamu tangerang tangis+kesakitan tangis+terus tanpa tanpa+busana tanya+jawab
 tapi+diam tapi+hari tawa+di temen+kerja tengah+jalan teriak+tapi teuku teuku+umar theres tidak tidak+bawa
 tidak+serang tk+pertiwi tolong+angkut tolong+dijemput tongkat tumpuk tusuk umar utara waras+itu waras+kumpul
 waras+pak waras+tidur yang+kata yang+sakit yaqin
odgj 1 1+rw 112+odgj 2+malam 2019+pernah 3+hari 3+tidak 30th =done =joke abis+cerai abis+itu ada+bapak adem+sekarang
 ambil ambil+hansip amuk+lagi anak+motor anak+sekolah anak+sma anggur angke+sudah api asih ayodhya+cikokol bae+di
 bak balai balai+warga batujaya bawa bawa+apa bawa+karung bawa+sapu belakang+pabrik belakang+ruko belum besar
 biasa+di bikin bojong bojong+jaya brewok buka bukan+minta butuh+dibawa cadas cat celana cerai ceramah cibodasari
 cikokol cipondoh cirarab dangdut darah+depan dari+malam dari+pasung dari+siang dasana daster dekat+kantor
 dekat+pintu dekat+rumah dekat+sd demen dengan+kucing depan+alfamart depan+gudang depan+kampus depan+puskesmas
 depan+toko dewantara di di+alun di+kampung di+kenanga di+kolam di+parkir di+pasar di+perlintasan di+teras di+tugu
 dia+tidak diamankan+warga dijual dikasih+baju dipukul+satpam duduk+depan duga dulu+dia dulu+guru dulu+suka
 elektrik+ada falah film flyover gajah gang+rambut gang+swadaya ganggu+di ganggu+sih gereja giant gile guy
 halte+cikokol hamil+tua hansip hareupeun hari+di ibu+teriak ibu+yang ikat+warga indah+2 itu+masuk jakarta
 jakarta+merak jalan+anggur jalan+beringin jalan+bolak jalan+gang jalan+kesana jalan+pembangunan jam+2 jauh
 jiwa+tiap jual+di jurumudi+baru kab kab+tangerang kaki+di kaki+patah kaki+sudah kalau kalau+usir kali+cirarab
 kamar+jalan kami+tolong kapal karawaci karung+isi kata kata+dulu kata+orang kayanya+sakit kayu+darah ke+orang
 ke+rumah ke+tiang kebon+nanas kel+nambo kel+sukajadi kelapa+indah keliling+kampung keluar+air keluar+tapi
 keluarganya+nolak kenapa kepala+robek kereta+di kira+anak klakson klambine km kolam kolong+tol kubur kumat+lagi
 laki+brewok laki+ngomong laki+setengah lansia+umur lari+di lawan lawan+arah liar+di listrik+tiap lt+7 lucu m1 macet
 maghrib mah+diam makan+nasi makmur malu+lapor mansyur masih+sadar massa masuk+ke melepuh merak merem mess
 minta+kopi mobil+pada modernland muda+compang muka+pak mulai+tidak nambo nambo+jaya nanaon nanas ngelantur ngerem
 ngobrol+tembok ngoceh+sendiri ngomel+depan nurul nyai nyambung nyanyi+dangdut nyanyi+doang nyanyi+pakai
 nyolong+jemur odgj+baru odgj+mandi odgj+nginep odgj+sudah odgj+tenang ojek orang+tapi pabrik+gajah pada+klakson
 pagar+minta pahlawan pak+muka pak+odgj pak+orang pak+si pak+tapi pakai+toa pakojan panas panas+ke panci
 panjat+pohon panunggangan park pasar+babakan pasar+kebon pasung+sekarang pembangunan penelepon+sekuriti perang
 perempuan+ganggu perempuan+lewat periuk+jaya pernah+tusuk peron perum+dasana perumnas+2 pinang pindah+ke
 pinggir+situ pingsan+di pintu+masjid pisau+sudah pohon pohon+terus pucung+rt raya rel+kereta remaja rong rong+hari
 rongsok rs+sari rumah+makan rw+06 rw+08 rw+5 sadar+tapi sakit sakit+siapa sambil+joget sampai sari sari+asih
 saya+takut se seberang+jalan sekarang+kaki sekarang+keliling sekarang+lagi sekolah sendiri+di sendiri+karunya
 senyum sepatan serang+siapa sering+tidur setengah+baya sini sini+tiap smk+yuppentek sopan sore+di sudah+ikat
 sudah+lama sudah+luka sudah+rong sudah+setengah suka+ambil suka+amuk suka+joget suka+kejar sukajadi swadaya
 tabrak+kereta tabrak+pagar tadi+di tahun+2019 tahun+lalu talking talking+ke tanpa+baju tapi+kaki tapi+saya
 tapi+sejak telanjang+lagi telanjang+lari tenang+orang teras teras+kelurahan teriak+nyanyi theres+a tiap+subuh tiba
 tidak+cuma tidak+minum tidak+sakit tidak+turun tidur+tengah tk toa toko toko+kayu tol+hampir tol+jakarta
 tolong+diamankan tua+tidak tuh+pak turun+kata ujung umar+karawaci umt waras+di waras+duduk warga+minta
 warga+sekarang yang+di yang+dulu yang+kenal yang+kurang yang+tidak
"""
