"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 19 massa
report 16 ^kejang bantu+saya
report 15 ^ditusuk lapor+pak lapor+sekarang tolong+saya
report 14 ditusuk
report 13 ^lapor
report 12 ^napas ada+korban bapak+tua butuh+pertolongan pak+bantu
report 11 ^darah darurat lapor$ saya+mau tolong$
report 10 ^boleh ^darurat bagaimana+ini butuh+ambulans darah+terus ini+bagaimana napas$ pertolongan
 tetangga+meninggal tolong+kesini tolong+pak
report 9 bakar+suami bangun$ bapak+pukul belum+makan bisa+pulang cepat+kesini dia+amuk dipukul lansia$ leher
 orang+bakar pertolongan$ saya+kejang terjun$
report 8 @danger ^tolong amuk+bawa anak+minum bagaimana+cara bapak+ini biru biru$ bisa+bantu butuh butuh+bantu
 darurat+pak gantung+diri habis+ongkos halo+bisa korban$ kumat makan+3 manusia mau+lapor mau+laporan mau+untuk napas
 pasung pengaduan$ pucat remaja rusak+rumah saya+kumat saya+sayat semua suka+telanjang telanjang telanjang+itu
 terjun tidak+bangun tua$ untuk+pengaduan yang+suka yang+tidur
report 7 2+tahun @who=operator ^cepat ^ketemu ada+remaja alun amuk amuk+di badan bantu bantu$ bawa+karung berteduh
 bikin+laporan dari+tadi evakuasi$ gas+meledak gerak karunya$ kecil$ kejang ketemu+lansia lansia+nyasar
 lansia+sendiri laporan+pak linglung luka+parah mau+mati mau+terjun melahirkan meninggal nyanyi nyasar$ ongkos
 ongkos$ orang+nya pak+bagaimana pakai+alat parah$ racun saya+habis segera$ sesak soal+tetangga sudah+biru
 sudah+lama tabrak tambah+banyak tangan tangis+cari tanpa+saudara teman tenggelam teriak tersedak tidak+gerak umur+2
 untuk+tetangga yang+baru
report 6 ^adik ^anak ^bapak ^lansia ^manusia ^perempuan ^saya ^telepon ^tetangga abis+makan ada+lansia ada+rumah am
 ambulans$ amuk$ angkut+satu bagaimana+ya bantu+untuk banyak+banget bibirnya+biru boleh+lapor capek cari+ibu cepat$
 darah darah$ darah+banyak darah+hebat darah+semua darurat+bisa dengan+bikin depan+sekolah di+kontrakan dia+darah
 diam+aja digusur diri dompet+hilang foto+ini gantung gerak+pak gigil habis ini+darurat jalanan$ kami$ karung
 karung$ karunya kehujanan kejang+di kesini kontrakan kontrakan+sebelah lagi+mabuk lagi+yang laki+tanpa lansia
 lansia+ini lansia+jatuh lansia+pikun lansia+tidak lapor+orang lempar linglung+di mabuk+rusak manusia+gerobak
 mau+bikin mau+melahirkan melahirkan+di minum mulut napas+tinggal nyasar obat$ orang+gigil orang+lapar orang+mati ot
 pak+ini pegang+saya pengaduan perempuan pingsan pukul$ resah rumah$ rumahnya sadar sadar+pak satu+ini satu+saudara
 saya+am saya+amuk saya+butuh saya+pasung saya+pingsan saya+racun segera setrum stroke+ditinggal sudah+tidak suka
 supir tangan$ tangis telanjang+di tempat tergeletak terlantar$ tetangga tidak+sadar tidur tidur+di tiri+saya
 tolong+ke tulang urgent urgent+pak usir
report 5 @call @len5 @reports ^astaga ^bantu ^banyak ^butuh ^itu ^kaki ^kemarin ^laki ^laksa ^orang ^tabrak ^tabung
 ^temen ^wa ada+anak ada+motor ada+perempuan ada+yang agus anak anak+jalan anak+kecil anak+perempuan anak+tetangga
 apartemen astaga bacok bagaimana+pak baju+merah bawa+golok bedeng begal begal+orang benda bikin bocah busuk
 butuh+tempat cara$ cekik cimone darah+tidak depan depan+kantor depan+sudah di+atas di+kolong di+rumah di+situ
 di+taman dia+mau dia+muntah dideportasi dideportasi+tidak dikeroyok diri+pak ditinggal ditinggal+anak dong$ duduk
 evakuasi gelandangan gendong gerobak golok+di halusinasi hamil hebat hidup hidup$ hilang+tidak iki ini ini+ada
 ini+lokasi ini+tidur istri+lari jalan+pulang jalmina$ jatuh+di kalian kantor+kecamatan karyawan ke+rsj kec
 kecamatan kecamatan+neglasari kecil kejadian kejang$ keluar+darah kena kena+bacok kepala kesini+pak ketemu+mayat
 kolong+jembatan kontrakan$ korban kumat+lagi kunci kunci+di laki laki+nyasar laksa lapar lapar+pak lapor+dong
 laporan+satpol lumpuh mabuk mandir manusia$ mati$ mau+kembali meledak meledak+depan minta+bantu minta+tolong mondar
 mondar+mandir muntah+abis need ngelem ngomong ojol orang+bawa orang+ini orang+kejang orang+sekarat orang+terlantar
 pak+ada pak+bisa pak+mau panti$ penumpang perlu+bantu polsek putus$ rawat rawat$ rokok rt+warga rusak sakit sambil
 sanggup satpam saya+disabilitas saya+kunci saya+linglung saya+meninggal saya+odgj saya+sering saya+usir sayat
 sekarang+di sendiri sendiri+di sendiri+tidak sering serpong setrum+di smp sp4n suami+kumat suami+temen tahun$
 takut+pulang tanpa tempat+tinggal tergeletak$ terjun+dari terlantar terlantar+di tiap+sore tidak+galak tidak+punya
 tidak+sanggup tidak+waras tidur+mana tinggal titip titip+anak tolong tolong+jemput tolong+segera tolong+tindak tua
 tua+duduk tuna tuna+wisma uang usir+dari usir+keluarganya waras wisma
report 4 2+anak =work @case @len4 @needs @person @placed ^ada ^bau ^bocah ^dompet ^gelandangan ^ibu ^kakak ^mobil
 ^polsek ^satu ^saudara ^suami ^tangan ^tawuran ^teman ^tukang ^woy abis ada+bapak ada+gelandangan ada+ibu ada+is
 ada+kejadian ada+laki ada+pak ada+saudara alat alat$ aman+di ampun anak+anak anak+hilang anak+jalanan anak+ngelem
 anak+pasung aneh apa+cuma astaga+dia asuh baca badan+dingin balita banget+pak bangun bantu+ke bapak batu bau+busuk
 bawa bawa+kayu becak belakang belakang+pom belum+ketemu berobat berobat$ besok+kalian biasa bikin+kotor
 bisa+ngomong buta butuh+dibawa butuh+pendampingan cara cepat+orang cibodas ciledug cipadu cisadane cuma cuma+nyanyi
 cuma+tangis cuma+teriak curiga dada daerah dalam dalam+sumur dan+tidak dari+dalam dari+kontrakan deh+foto dekat
 dekat+rumah dengan+saya denyut di di+depan di+emperan di+kandang di+perempatan di+pertigaan di+pinggir di+pos
 di+rel di+stasiun di+teras di+trotoar dia+begal dia+lupa diam dibawa+berobat dijemput$ dikejar dingin dinsos+tolong
 dipukul$ diri$ diri+di disabilitas ditinggal+di ditinggal+ibu dompet dua+hari duit emperan gang ganggu ganggu+jiwa
 gebang gelandangan+di gelandangan+tidur giant gile golok gubuk guru guy haji halte harus+bagaimana harus+dibawa
 ibu+bawa ibu+hamil indah inget istri itu+ada jalanan jalmina jatuh jatuh+dari jatuh+kepala jaya jaya$ jembatan
 jembatan$ jembatan+cisadane jemput+bapak jiwa jpo jual+tisu kakak+adik kaki kaki+luka kaku kali kandang kara
 kata+cari kayanya kayu kdrt+lari ke+anak ke+panti ke+sini kec+benda kecanduan kejadian+nih kejang+pak keluhan
 kenanga kereta kolong kontrakan+haji kontrakan+saya kotor kp kuat+hidup lain lain$ laki+pakai lansia+linglung
 lansia+terlantar lansia+tidur lantai laporan+something lepas$ lihat+deh lihat+saya linglung+harus lokasi+jalan
 lupa+jalan maaf+saya makan makan$ mal malam+di malam+kami mall mandi mau mau+ke mayat mengaku meninggal+di mesin
 minum+racun mobil mobil+tabrak mookervart motor motor+jatuh muda muka mulut+busa mulut+keluar napas+tolong need+ke
 nginep ngomel ngomong+apa ngomong+sendiri odgj+amuk odgj+tidak orang orang+belum orang+di orang+dipukul orang+gile
 orang+linglung orang+odgj orang+tabrak orang+tidur pak+badan pak+boleh pak+karunya pakai+kursi pamit$ pas+saya
 pegang pelajar pendatang penumpang+saya perempatan perempuan+korban pernah pertigaan pikir pinang pinggir
 pinggir+jalan pingsan+di piring pisau psikiater pulang$ punya+rumah pura2 putar putus racun$ racun+tikus rawa rel
 rendi robek robek$ rsj$ rumah+dengan rumah+malam satpol+laki saudara saudara$ saya+capek saya+dong saya+kecanduan
 saya+ketemu saya+lagi saya+minum saya+pak saya+siap saya+stroke saya+ya sebatang+kara sekap sekarang+dengan
 sekarang+tidur semua$ semua+sudah sering+halusinasi sesak$ siap+saya siswa something something$ sopir sp4n+anak
 stasiun sudah+dua sudah+lemas sumur tabrak+mesin tabrak+tiang tahun tajur tali taman tamu telepon+guru tenggelam$
 terakhir+dia teriak+dari terjebak terlantar+lokasi terus+di tetangga$ tetangga+odgj tiap tidak+napas tidak+pukul
 tidak+tahu tidak+urus tiga tisu tol tolong+di tolong+dijemput tolong+need truk tumpang tumpang+di tunggal
 uang+habis umur via wa+warga warga warga+lagi woy ya+ada ya+semua yang+biasa yang+kena yang+setrum yang+tenggelam
report 3 # 13$ 19$ 2$ 20+butir 3$ 4$ 4+hari 4+tahun 40an =urgent ^2 ^bayi ^dia ^dulu ^istri ^kami ^karunya ^karyawan
 ^kayaknya ^kerja ^lihat ^mayat ^motor ^odgj ^orgnya ^pelapor ^tuna ^via a abis+mau ada+bocah ada+odgj ada+senjata
 aja+dari aja+itu al amuk+lagi amuk+tapi an anak+di anak+dipukul anak+ke anak+sd anak+sekap anak+sekolah anak+tiga
 atas bacok$ baju bakar+kasur bandara banget+bawa bangku bangku+taman banyak banyak+anak bapak+nya bapak+tiap barat
 baru baterai batuceper batuceper$ bau bawa+alat bawa+batu bawah bayi bayi+di begal+pisau belum+pernah benda$
 bengong berdaya berenti berenti$ bernyawa besar+depan besok biasa+di bintaro biru+saya bis bisa bisa+kesini
 bisa+kirim bisa+tangan bocor botol bus busa$ busuk+dari butir by capek$ cepat chat+kata cikokol cimone$ cipadu$
 cipete cipondoh cirebon cisadane+dekat cluster compang daerah+kami dan dari dari+ibu dari+tasik deh
 dengan+gelandangan dengan+orang depan+pasar depan+rs depan+ruko di+bangku di+bedeng di+cipadu di+daerah di+dalam
 di+dekat di+halte di+jalan di+jembatan di+kardus di+lampu di+lantai di+masjid di+pabrik di+parkir di+rs di+ruang
 di+ruko di+sungai di+tengah di+terminal di+the di+u di+warnet dia+di dibuang dibuang+keluarganya dilempar
 dingin+semua dipukul+orang disuruh duduk+dekat duduk+di duduk+terus dul ember flyover gaga gajah galak gang+mawar
 garden gebang+raya gelandangan+dengan gelandangan+sakit gembor gendong+bayi gereja gerendeng gigit+anjing
 gigit+ular gitu gondrong guru+lapor h habis+uang halo+pak halte+depan hari$ hari+tidak harus hidup+sendiri hotel
 ibu ibu+di ibu+muda ibu+tua info+lansia info+orang ini+bapak ini+lupa is+a itu+lho itu+orang itu+tiap jalan jatake
 jati jawab jembatan+robinson jinak jongkok kab kab+tangerang kabupaten$ kaca kader kader+posyandu kaki+sudah
 kali+mookervart kali+sabi kamar kami kami+butuh kantor karang karawaci karena karunya+banget karunya+orang
 karyawan+jatuh kata+ini kata+tetangga kata+yang kayak kayak+mau kayaknya+ganggu ke+palembang ke+warung kedinginan
 kejar kel kelas keliling keluarganya kelurahan kemarin+amuk kena+lempar kenapa+ya kepala+anak kepala+bocor
 kesini+tidak ketemu+anak ketuban kira kirim+orang kolam kompor koran koran$ korek kosong kreo kumat+rusak kunciran
 kurang kurang+waras lama$ lansia+di lansia+duduk lansia+lumpuh lansia+sebatang lapangan lapangan$ lapor+bagaimana
 lapor+murid lari+sekarang lho+pak liar+di lihat+gelandangan lihat+rumah lina linglung$ linglung+tidak lokasi+di
 luka maghrib makan+sampah maling+dipukul maling+tidak mandi+harus masjid mata mau+mandi mau+minta mau+obat
 mau+pulang mau+rujuk mawar mayat+mr mayat+pak melahirkan$ melati melek mengaku+nama minta minta+sedekah minum+20
 minum+baterai minum+obat motor+tenggelam mr mr+x muka+biru murid musafir mushola mushola$ ngaku ngelamun ngelantur
 ngesot ngobrol ngomong+dengan ngos ngucur ngucur$ nyanyi+di nyasar+dekat nyasar+di nyasar+pak nyasar+tidak obat
 odgj odgj$ odgj+bawa odgj+di odgj+jalan odgj+lempar odgj+liar odgj+pak odgj+perempuan odgj+suka odgj+telanjang ogah
 ojol+pak orang+amuk orang+aneh orang+buta orang+curiga orang+diam orang+kena orang+laki orang+tenggelam pabrik$
 pada padang pak+bawa pak+dari pak+kayanya pak+ketemu pak+ogah pak+orang pak+rumahnya pak+tolong paksa+di palembang
 pamulang panas panas+tinggi panti+sekarang parah pas pasar pasar+baru pasar+gerendeng pasung+saudara pegang+pisau
 pemakaman pendampingan perempuan+di perempuan+muda periuk perlintasan perlu permisi+saya pertigaan$ perum piatu pil
 pinang+griya pincang pincang+itu pingsan$ pintu pisau$ pisau+ke plastik pondok poris pos pos+polisi pucat+banget
 pulang pulang+ke punya punya+siapa punya+tempat putri putus+obat ra raib rawa+kucing raya risih robinson rsj rt
 rt+2 ruang rujuk rujuk$ ruko rumah+ambruk rumah+sekarang rumahnya$ sabi sahut$ sakit$ sakit+di sakit+jiwa
 sakit+tidak sambil+pegang sampai+tidak sangego sanggup+urus sari saudara+tetangga saudara+tinggal saya+anak
 saya+bisa saya+dari saya+kira saya+ojol saya+pamit saya+panas saya+sopir saya+takut saya+think sebatang sedekah
 sehat sehat$ sekap+di sekarang+ada sekarang+diam selamat+siang selamat+tinggal selatan sementara$ semua+saya
 sendiri$ si siap siapa+tidur sih+tidak simpang situ situ+cipondoh smp$ sudah+13 sudah+minum sudah+pucat sudirman
 suka+masuk sukasari sukasari$ sumi sumur$ tabrak$ tabrak+truk tadi+ada tahu+alamat tahu+siapa tanah+tinggi tangcity
 tangga tapi tapi+sekarang tasik tawuran+pelajar telepon telepon+tadi teman+saya tembok temen temen+kontrakan
report 3 temen+saya tenggelam+di tenggelam+ke teras terbalik teriak+alun terjebak+di terminal terus tetangga+saya
 the theres theres+a think tiang tiap+hari tidak+ada tidak+amuk tidak+bahaya tidak+bawa tidak+berdaya tidak+bernyawa
 tidak+bisa tidak+ganggu tidak+kenapa tidak+luka tidak+pernah tidak+pingsan tidak+sekolah tidur+alun tidur+belakang
 tidur+depan tikus tinggal+sementara tinggal+sendiri tinggi tolong+dibawa tolong+evakuasi trotoar trus tubuh tugu
 tukang tukang+becak tunarungu turn turun u u+turn ud urus+orang via+laksa waras+sudah warga$ warga+kami waria
 warnet warnet$ warung+saya wisma+di yang+dengan yang+kaki yang+sakit yang+tabrak yang+urus yatim+piatu
report 2 1+orang 2+jam 3+ada 3+bulan 3+hari =heart =well @len3 @who=resident ^baru ^belakang ^besok ^dari ^guru
 ^halo ^harus ^ijin ^kepala ^mau ^mulut ^pak ^penelepon ^penumpang ^satpol ^si ^sp4n ^theres ^tiap ^tua ^tumpang
 ^warga ^waria a+saudara ada ada+bayi ada+jalmi ada+kendaraan ada+laporan ada+ongkos ada+pgot ada+saya ada+suara
 ada+tuna adipura agen agen+bus aja+ada aja+mau ajak akan alam alamat alamat$ amuk+tidak an+tua anak+gelandangan
 anak+pada anak+pisah ancam+mau angkot$ angkot+penumpang anjing+liar arah+ke ari aria arus arus+kali asal ashari
 asih aspal azores babakan badan+kaku badan+nya baju+kotor bakar+tidur balekota bank banting bantu+ada banyak$
 banyak+darah bapak+di bapak+gelandangan bapak+ojol bapak+terlantar barang barat$ baru+aja baru+di bawa+3 bawa+apa
 bawa+arus bawa+boneka bawa+ke bawa+senjata bawa+tongkat bawah+the baya bekal belum+berenti belum+sadar bendungan
 bengkak+item bensin benteng berendeng berhenti bernanah bibir bibir+biru bicara bidan bikin+bedeng bintaro+sektor
 bisa+dibawa bisa+gerak bisa+ke bisa+tolong bitung bocah+depan bocah+kecil bocah+sendiri bolak bolak+kembali bolong
 boneka box brenti brenti$ bridge bugel bukan+amuk bukan+mayat bukan+tabrak bule bunuh+diri busa busana bye cacat
 cape capek+hidup cari+kerja cengkareng cerita chat cilacap cipondoh+makmur ciputat cirarab cuma+gelandangan
 cuma+tidak cuma+tidur curug daan daan+mogot dan+saya dapur dari+jawa dari+jembatan dari+jpo dari+kemarin dari+kursi
 dari+malaysia dari+mana dari+motor dari+mulut dari+padang dari+pagi dari+polsek dari+ranjang darussalam datang+pak
 dealer dealer+honda dekat+bendungan dekat+pohon dekat+stasiun dekat+the dengan+adik dengan+dompet dengan+lansia
 denyut+lemas depan+bank depan+dealer depan+gereja depan+mall depan+minimarket depan+mushola depan+spbu depan+warung
 dewasa di+agen di+aspal di+becak di+bus di+dapur di+gang di+gerobak di+gubuk di+kali di+kamar di+kebon di+kebun
 di+kolam di+lahan di+lapangan di+mall di+mobil di+pondok di+pool di+saya di+sekolah di+tiang di+toilet dia+minum
 diamankan+di dibawa+dinsos dibawa+ke dibina difabel dikeroyok$ diketok diketok+tidak dikit dimyati dipukul+preman
 ditembak ditembak+orang dokter dompet+raib dua dua2nya duduk+sendiri duit+tinggal dulu+suka duta empang emper
 emperan$ emperan+toko facebook flyover+cibodas foto+tangan gajah+tunggal gang+h gang+saya ganggu$ gapura gapura+kp
 garden$ garuda gedung+parkir gelandangan+bawa gelandangan+kaki gelandangan+masuk geng geng+motor gerendeng$
 gerobak+bikin gerobak+parkir giant+cimone gigit gitu+aja golok+gang golok+kejar gor gor+dimyati gosong griya griya$
 grogol habis+bekal halo halte$ halte+ada hari+di harus+apa hasyim+ashari hitam honda hp+dengan ibu+dengan ibu+ini
 ibu+lari identitas identitas$ ijah indah$ ingat ingat+di ini+sudah ini+yang is+tidak istri+saya itu+kayaknya
 itu+loh izin+lapor jakarta+barat jalan$ jalan+aria jalan+benteng jalan+garuda jalan+kami jalan+ks jalan+pembangunan
 jalan+raya jalan+sendiri jalan+tidak jalmi jangan+sampah jatake$ jatiuwung jatuh+tidak jauh jawab+panggil jaya+rt
 jembatan+berendeng jembatan+cibodas jemput+orang jpo$ kabupaten kaki+pincang kaku$ kalau+ijah kalau+tidak kalideres
 kami+ada kami+kejang kami+pendatang kamling kampus kantor+pos kapal karang+tengah kardus kardus$ karena+sakit
 karyawan+masuk kasur kata+malam kata+sih kata+usir kayaknya+sudah kayaknya+tidak kayanya$ ke ke+cirebon ke+gang
 ke+kali keabisan kebon kebun kecil+tenggelam kedinginan$ kehujanan+kolong kejang+terus kelahi+di kelapa kelas+saya
 keluar keluar$ keluarganya$ keluarganya+di kembali+ke kena+serang kenapa+sih kendaraan kepanasan kerja kerja+tipu
 kesini+dia ketemu ketemu$ ketuban+sudah kira+mayat kirim+foto klinik km kolam+renang korban+bakar korban+luka
 korban+tabrak korek+orang kosong$ kota+bisa kotor$ kp+poncol kp+rawa kreo+selatan kruk ks ks+tubun kuat kuat$ kubur
 kulit+luka lagi+dipukul lagi+kejar lagi+kembali laki+mabuk laksa+anak lalu+lintas lampu+merah lampung lansia+jual
 lansia+lampu lansia+pak lansia+perempuan lansia+putri lansia+sakit lansia+sebelah lansia+terjebak lansia+tinggal
 lansia+turun lantai+3 lap lapor+lansia lapor+odgj larangan larangan+selatan lari+ke lemas lemas$ lembang lho
 lihat+ada linglung+depan linglung+mulai linglung+pak lintas lintas+di living living+bawah lok lumpuh+ngesot
 lupa+mati lwt m mah mahasiswa majikan makan+aja makan+dari makan+sederhana makan+tidak makasih+sewu makmur makmur$
 malabar malam+tidur malaysia mall+balekota mampu mampu$ mandi+di mandir$ mandir+di manis manis+jaya masjid$
report 2 masjid+al masuk+komplek masuk+mesin mata+terbalik mati+aja mau+makan mau+saya mayat+di mayat+ternyata
 meledak+di melek$ mengganggu meninggal$ meninggal+tadi meninggal+tidak merah merah+shinta merah+tugu mesin+press
 minggu+ada minimarket minta$ minta+evakuasi minta+ongkos minta+rokok miris miris+lihat mobil+box modernland
 modernland$ mogok mogot motor+dengan muda+titip muka+pukul mulai+dari mulut+buka mung muntah$ musola nah naik+motor
 nama+lansia nama+siapa napas+lagi napas+sudah narkoba neglasari netra ngatur ngatur+lalu ngawur ngawur$ ngelem+di
 ngesot+minta nginep+di ngintip ngitung ngoceh ngomel+tapi ngomong+sekarang nih+pak nolongin nurul nya+di nya+sudah
 nyangkut nyangkut+di nyanyi+pakai nyasar+saya obat+segenggam odgj+bacok odgj+pegang odgj+putus odgj+tidur
 ojek+tabrak ongkos+di ongkos+sekarang orang+bapak orang+dari orang+duduk orang+gelandangan orang+ke
 orang+kedinginan orang+lansia orang+lumpuh orang+tadi orang+tergeletak orang+terjebak orgnya pabrik pabuaran
 pager+jembatan pagi+di pagi+sampai pak+bapak pak+dekat pak+depan pak+di pak+kaki pak+kejang pak+makasih pak+satpam
 pak+soal pak+yang pakai$ pakai+kruk pakai+seragam pakojan palak palak+di paman panggil panggil$ panjat+pager park
 parkir parung parung+serab pasar+kemis pasar+lembang pasar+sekarang pasca pasung+di pegang+dada pegang+perut
 pemakaman$ pembangunan pemda penelepon penelepon+lapor pengendara penghuni penjaga perempatan+tangcity
 perempuan+hamil perempuan+lewat perempuan+rambut perempuan+smp perempuan+telanjang perut perut$ petugas+diam
 petugas+sudah pgot pinang$ pinggir+rel pinggir+tol pingsan+cuma pinter pintu+tol pisah+dari pisang plastik+item
 pojok polsek+jatiuwung poncol pool poris$ pos+kamling pos+ronda preman preman+pasar press press+pabrik prestasi
 proyek ps pulang+kampung pulang+sekarang pulang+tidur punten+ada punya+ongkos punya+uang puskesmas+cipondoh puspem
 putar+di rak rambut rame2 ranjang rawat+di raya$ remaja+perempuan remaja+putri renang resah$ ribut robinson$
 roda+ditinggal roda+kepala rombongan ronda rs rs+tidak rsud rsud+kata rt+02 rt+3 rt+4 ruang+tunggu ruko+azores
 ruko+saya rumah rumah+di rumah+minta rumah+pak rumah+saya rumah+tidur rumahnya+di rumahnya+hilang rw sadar$ sahut
 salah+naik sambil+ngitung sampai+muka sampai+tengah saran sari$ satu2 satu2$ saudara+di saudara+living saudara+saya
 saudara+tidur sawah saya$ saya+baca saya+chat saya+ganggu saya+kirim saya+lansia saya+pegang saya+perlu saya+rekam
 saya+sakit saya+sudah saya+terdampar saya+tidur sebelah+bau security sederhana sederhana+jalan segenggam
 segenggam+kata sekap+diri sekarang+lihat sekarang+sudah sekarang+tumpang sekarang+tunggu sekolah sekolah$ sektor
 sektor+9 selamanya$ sendiri+pakai senjata serab serang sesosok sewu shelter$ sih+cuma sih+tapi silver silver+di
 sini+pak sini+tiap sipon situ+besar smp+lari sok sopir+angkot stadion stasiun+batuceper stasiun+poris stasiun+tanah
 stasiun+tangerang suara sudah+2 sudah+4 sudah+5 sudah+abis sudah+angkut sudah+bengkak sudah+biasa sudah+darah
 sudah+dikasih sudah+dingin sudah+kaku sudah+keluar sudah+pukul sudah+sering sudah+ya sudimara suka+amuk suka+bawa
 suka+lari suka+ngintip suka+tidur sukarasa sukarasa$ sungai+cisadane supir+lansia tabrak+bis tabrak+kereta
 tabrak+motor tabrak+tidak tabung tabung+gas tadi+bapak tadi+masih tadi+tidak tahu+rumahnya tahun+tidak taman+gajah
 taman+prestasi tanah tangan+karyawan tangan+sudah tangcity$ tangis+di tangis+jalan tangis+mau tangis+minta tanjakan
 tanpa+baju tanpa+busana tanpa+identitas tanya+arah tanya+kalau tanya+saya tapi+karunya tapi+linglung tapi+saya
 tapi+supir tawa tawuran telanjang+depan telanjang+lagi telepon$ telepon+masuk tembus tempat+sampah tenda teng
 tenggelam+kali terbalik$ terdampar tergeletak+di tergeletak+tidak terminal$ terus+dari tetangga+bakar
 tetangga+gantung tetangga+kontrakan tetangga+tenggelam tetangga+tidak the+bridge the+jalan tiap+malam tiba tidak
 tidak+angkat tidak+berenti tidak+berhenti tidak+brenti tidak+inget tidak+keluar tidak+kuat tidak+makan tidak+mampu
 tidak+melek tidak+minum tidak+sahut tidur+aja tidur+disitu tidur+pakai tikungan tikungan+jalan timur tinggal$
 tinggal+dengan tinggal+di tipu titip+bayi tk toilet toko toko+jalan tolong+bagaimana tolong+bantu tolong+dibina
 tolong+dong tolong+ibu tolong+orang tpa tpa+rawa tps travel trotoar+jalan tua+laki tua+pakai tua+tidak tua+tidur
 tubun tugu+adipura tukang+parkir tumpang+tidur tumpuk+sampah tuna+netra tunggu+puskesmas uang+palak uang+untuk ular
report 2 ular+pak umur+4 umur+40an umur+8 untuk+pulang utara veteran veteran+babakan wa+masuk warga+di warga+laki
 warga+resah waria+gelandangan warung woy+ada x x$ ya+ampun ya+gelandangan ya+petugas yang+ditinggal yang+gigit
 yang+minum yang+naik yang+perlu yang+pingsan yang+teriak
report 1 1+rw 10+tahun 2+orang 3+orang 5+hari 8+tahun =road @1 ^a ^balita ^bidan ^di ^dua ^foto ^ini ^kata ^korban
 ^lap ^mahasiswa ^ntu ^ojol ^uang ^walk ^ya abis+minum ada+denyut ada+mobil ada+plastik ada+sesosok ada+warga adik$
 adipura$ agung ahmad ahmad+yani air+sudah aja ajak+ngobrol al+azhom al+ittihad alun2 aman+dengan ambruk$
 anak+balita anak+smp anak+tenggelam anak+teriak anak+tiri angkat$ angke anter anyar anyar+pak apartemen$ asing
 asnawi aspal$ asuhan atas+jpo azhom bae baju+compang bakar+rumah balita+ditinggal bangun+tolong banyak+yang
 bapak+duduk bapak+tidur baru+pulang batuk batusari bau+bangkai bawa+2 bawa+berobat bawa+buntelan bayi+ditinggal
 beda+dengan belakang+pabrik belatung benda2 benteng+betawi berdiri beres$ berobat+tidak beruntun besar+sekarang
 beta betawi biaya+pemakaman bibirnya$ bikin+gubuk bisa+bangun bisa+dijemput bisa+jawab bisa+napas bisu blok bojong
 bojong+jaya bokor boleh+minta bri bsd buka$ bulan+tidak buntelan busa+mata busuk$ butuh+obat cari+rumput
 cibodas+baru ciledug$ cipete$ cipondoh+sudah ciputat$ cirebon$ cisauk citra citra+raya cuci cuma+duduk curhat
 dada+sakit damai darah+dekat darah+kepala dari+lantai dari+minggu dari+mobil dari+tetangga datang+sudah
 dekat+kantor dekat+pasar dekat+pintu dengan dengan+bapak dengan+kami dengan+kucing dengan+satpol dengan+yang
 denger$ depan+klinik depan+panti depan+puskesmas depan+smk depan+smp depan+stasiun di+alun2 di+atm di+bandara
 di+bawah di+bintaro di+bis di+ciputat di+curug di+emper di+gazebo di+jangan di+kalimantan di+kp di+kursi di+lapak
 di+meruya di+mushola di+musola di+pangkalan di+pengkolan di+pintu di+polsek di+proyek di+saung di+simpang di+tangga
 di+tenda di+tol dia+bukan dia+tidak diare dikasih+baju dikasih+minum dikenal dinsos+diam diperban disini+pak
 ditinggal$ ditinggal+suami doang doang+sih driver dua+orang duduk$ dulu+itu dulu+pernah duta+garden emper+toko
 emperan+ruko es eta fly fly+over fwd galon gang+damai gang+kober gatot+subroto gazebo gedung gelandangan+banyak
 gelandangan+depan gelandangan+malam gelandangan+paksa gelandangan+tiap gembor$ genteng$ golok+tolong gubuk$
 gubuk+di gudang+jne halte+sudah hasyim hilang+di hilang+ingat ibu+guru ibu+saya ibu+yati ieu+ada ikat info ini$
 irigasi is+an isi ittihad itu+bener izin jalan+anak jalan+di jalan+gatot jalan+hasyim jalan+kh jalan+ki
 jalan+merdeka jalan+mh jalan+raden jalan+satria jalan+sudirman jalan+tangis jalan+teuku jalan+veteran jami jamu
 jati$ jatuh+lantai jawa jembatan+penyebrangan jemput+lansia jne joget2 joget2+di jual+kerupuk jurumudi kadang kakak
 kaki+bengkak kaki+tabrak kaku+pak kali+angke kali+pas kali+prancis kalideres$ kalimantan kami+di kami+tidak kampung
 kampung+baru kampus+umt kara$ kara+di karang+timur karawaci$ kardus+anak karunya+pak kata+ditinggal kata+dulu
 kayanya+mau kayanya+mulut kayanya+odgj kayu+kp ke+atas ke+cisadane ke+jalan ke+kampung ke+lampung ke+tembok
 kecil+nyasar kedaung kehujanan$ kejar+anak kejar+istri keluar+kontrakan kelurahan+benda kenanga$ kenapa+cuma
 kerupuk kesakitan kesini$ ketangkep ketemu+bayi ketemu+dompet ketemu+warga keujanan keujanan+di kh ki ki+asnawi
 kirim+video km+18 koang koang+jaya kober kolong+fly kolong+tol komplek kontrakan+diketok kontrakan+pak korban+begal
 korban+kdrt kota$ kp+gebang kp+pondok kulit kumat+tidak kumel kumpul kuring kutabumi kutabumi$ kuwi lagi+cari
 lagi+itu lagi+lampu lagi+ya lahan lahan+kosong laki+muda laki+pingsan laki+setengah laki+tato laki+telanjang
 laki+tidak laki+tidur laki+umur lalu+rumahnya lama lampung$ langsung lansia+bawa lansia+hidup lansia+laki
 lansia+sesak lansia+tabrak lantai+5 lapor lapor+ibu layang ledug lem lemas+di lihat+orang lihat+perempuan
 listrik+tidak lk2 luka+besar luka+pak lupa lurah maaf+repot mabuk+tidur macet+doang madura+jalan mah+diam malam+ada
 malam+dengan malam+petugas malu mana+jawab mangkal manusia+silver masih+bisa masjid+ada masjid+jami mati+kompor
 mau+curhat mau+lewat mau+minum mau+susul mayat$ mayat+nyangkut menginap menyengat menyerahkan menyerahkan+2 merah$
 merdeka meresahkan meruya mesin$ mh mh+thamrin minta+ampun minta+dijemput minum+oplosan modern money mookervart$
 motor$ motor+tabrak motor+tidak muka+sudah mushola+al nama+tini napas+tidur ngambang ngelantur$ nginep+depan
 ngomong+ngelantur no+money ntu ntu+orang nusa nusa+jaya nya+sendiri nya+tidak nyambung nyasar+mau nyuruh
 nyuruh+saya obat+banyak obat+sudah odgj+hamil odgj+kumat odgj+lagi odgj+mau odgj+rusak odgj+sekap ojek
report 1 ongkos+pulang oplosan orang+asing orang+bisu orang+cacat orang+ganggu orang+setrum orang+sih orang+suka
 orang+tinggal over pabrik+plastik pabuaran+tumpeng pada+takut pak pak+dia pak+dinsos pak+itu pak+lurah pak+pakai
 pak+si pak+takut pak+temen pakai+botol pakai+golok pakai+kayu pakai+terpal pakai+toa pakojan$ palem panas+ke
 pandeglang panggil+tidak panjat panti panti+asuhan panunggangan parkir+mall parkir+pasar pasar+ciledug
 pasar+malabar pasar+modern pasien+terlantar pembangunan+3 penelepon+lihat pengendara+motor pengkolan penjual penuh
 penumpang+lansia penyebrangan perang perempuan+bawa perempuan+odgj perempuan+terlantar pergi$ pernah+rawat perumnas
 perumnas+2 petugas+minta pikun+nyasar pindah$ pingsan+depan plawad plaza plus pom pool+bus poris+plawad
 pos+security posisi pp+menyerahkan prancis prapatan pulang+posisi puri puri+beta puspem$ racun+di racun+pak raden
 rame2+di rapat rapat$ rawa+bokor raya+cikupa raya+mauk repot repot$ rokok+di rong+hari rsj+sekarang rt+01 rt+1 rt+6
 ruko+pinang rumah+banjir rumah+kosong rumput rutin rw+5 sadar+depan saged sambil+bawa sambil+gendong sampah samping
 satria saudara+jauh saung saya+badan saya+jatuh saya+mati saya+ngomong saya+orang saya+sendiri sdn sekarang+kembali
 sekarang+mah sekarang+nginep sekarang+pindah sekarang+terlantar sekitar selatan$ semak sendiri+dekat sendiri+ruko
 sendiri+sudah sendiri+tangis sepatan serab+rt seragam seragam+tk sesak+napas sesosok+tubuh setengah+baya setiap
 shelter shinta smk solo sore+sekarang stasiun$ suami+istri subroto sudah+6 sudah+dari sudah+jadi sudah+jam
 sudah+mandi sudah+minggu sudah+siap sudah+siram sudah+tua suka+kejar suka+minta suka+ngomong suka+teriak sukajadi
 sungai tabrak+beruntun tabrak+kepala tabrak+lari tadi+sampai tahu tahu+nama tahun+disuruh tahun+tinggal
 tangis+sendiri tanya+cuma tanya+rumahnya tapi+masih tapi+tidak tas+besar tato+tidur tawuran+bawa tempat$
 tenang+lagi tengah teras+masjid teras+rumah terminal+cimone terminal+poris terpal terus+kejar tetangga+denger
 tetangga+siram teuku teuku+umar thamrin think$ tidak+datang tidak+dikenal tidak+mau tidak+nyambung tidak+pakai
 tidak+saged tidur+sendiri timur$ tki toa toha tol+jakarta tol+karang tol+tangerang trotoar+depan truk+jalan
 tua+jatuh tubun$ tuh tujuh tukang+galon tukang+ojek tumpang+tanya tumpeng tunanetra tunggal$ tunggu+kereta umar umt
 umt$ urus$ viral+di walk walk+di waras+suka warga+odgj warga+saya warga+sekarang warung+madura wonogiri+pak
 woy+tolong ya+dinsos yang+gantung yang+mati yang+mau yang+tangis yani yati
report -1 10$ 10+orang 12+rt 2+minggu 3+mau 75+tahun ^ajak ^anjir ^asap ^baik ^baju ^berapa ^bursa ^cuma ^debt
 ^emang ^gas ^hai ^haloo ^hatiku ^iya ^jomblo ^kira ^kompor ^ktp ^lama ^lewat ^limbah ^listrik ^lokasi ^luka ^makan
 ^mana ^mantap ^mantul ^mati ^mauliate ^naik ^nihil ^no ^nyasar ^p ^panti ^pasang ^pemerintah ^pinggir ^pinjam ^ruko
 ^semoga ^siapa ^tahu ^tas ^terakhir ^terima ^test ^trc ^tunggakan ^waduh ^warung ^yang ada+any ada+beasiswa
 ada+pabrik ada+perkembangan ada+sarang ada+surat ada+tanda ada+tato ada+tawon ada+tompel ada+tulang adopsi adu
 air+10 aja+di aja+sih akun alamat+lengkapnya alfa alfamart$ alfamidi$ amankan+di ambil ambulans+gratis
 ambulans+klien anak+3 anak+autis anak+kontrakan angkot anjir any apa+mesin apa+yang api+besar api+pak apotek$
 asap+tebal atau atau+mesin bagaimana+ke baju+biru baju+kuning bakar+asap bakar+besar bakar+cepat bakar+lapak banget
 banget+mau banget+sudah banget+tolong bangsat bangun+rumah bangun+terus bangunan+sinar bantu+cari bantu+lacak
 bantu+rumah bapak+itu bapak+ngaku bapak+sendiri bareng baru$ batal$ batal+laporan batu$ bau$ bawa$ bawa+selimut
 bayi+tadi bekas$ belakang+pasar belanja belok belum+sampai belum+ya bengkok$ bensin+jalan berdiri$ berobat+rs
 besok+ada biar+tidak bikin+kartu bikin+ktp boleh boleh+saya boleh+titip bolong+besar bot$ botol$ buka+baju bukan+di
 bukan+orang bunga bursa bursa+kerja cabut$ cakar capek+banget cara+bagaimana cara+daftar cari+anak cari+lagi
 cari+temen celana chat+minta cikupa$ cimone+bener cintaku cintaku$ cirinya culik+anak cuma+ada curi curi$ dalam$
 dana+cepat dangdut dangdut+sampai dapet+bantu dari+gandengan dari+jalan dari+ngaji dari+pengawasan data+orang deh$
 dekat$ dekat+gereja dekat+pom dekat+tol dendam dengan$ dengan+anak dengan+bayi dengan+pak denger+ada depan+alfamidi
 depan+indomaret depan+pom depan+sakola di+balai di+cikupa di+cisadane di+fb di+foto di+kantong di+puskesmas di+rsud
 di+seberang di+tangan di+tas dia+bawa dia+buka dia+ditinggal dia+kata dia+takut diadopsi diam+depan dibuang+di
 dicek$ dihentikan dijual+di disini$ disini+dengan ditinggal+pesan dong+pak donor donor+darah eh+ternyata false fb
 film$ foto foto+itu gandengan gandengan+di gedor+pintu gelang gelap gerak+ya gratis$ gratis+ada guru$ hai haloo
 halte+bagaimana hari+loh hari+minggu hari+pak has hati2 hati2$ hebat+di hidup+lagi hilang+ibu hilang+kemarin hitam$
 hp+mati hp+nya hp+saya hp+tidak ibadah ibadah$ ikut indomaret$ indramayu$ info+bapak infonya ini+foto internet
 is+ada itu+kakak itu+tadi jadi+dibawa jadi+minta jadi+pak jadi+penerima jadi+relawan jaga+malam jakarta+boleh
 jalan+belum jalan+tolong jam+5 jam+7 janda janda+anak jawab$ jd jebol jembatan+gantung jembatan+merah
 jembatan+tanah jenguk jenguk+tidak joko jomblo+terlantar kabel kabel+listrik kaki$ kalau+petugas kali+cisadane
 kali+itu kami+lihat kantin kantong+ada kartu+lansia kata$ kata+pak kaya+mau kayaknya$ kayu$ ke+badan ke+masjid
 ke+nomor ke+orang ke+pos ke+semua kecanduan+film kedah keluar+bawa keluar+rumah keluarganya+pak kelurahan+gerendeng
 kemana+pak kemarin+kayaknya kemarin+lari kemarin+saya kemarin+sore kembali+dari kembali+lagi kena+phk kepala+darah
 keras kerja+dong kertas kesini+apa ketemu+sekarang ketemu+surat kiri$ klien+di kok+diam kok+masih kondisi konsernya
 konsernya$ konter korban+sudah kosnya kp+baru ktp+di kuning lagi+depan lagi+ybs lah$ lahir+di laki+di laki+tua
 lalu$ lalu+tidak lama+banget lansia+tanpa lapor+gelandangan lapor+guru lapor+minggu lapor+siapa lapor+soal
 lapor+tidak laporan+sekarang laporan+tadi lari+orang latihan layan lebaran$ lebaran+itu lemari lengkapnya lewat$
 lewat+lagi lewat+wa liar liar+parkir link listrik$ lo loh loh$ loh+ini lokasi+hari luka+ternyata luka+tidak
 lupa+kata mabuk$ makan+di malam+tidak maling+bawa maling+maling maling+masih mampet mantap mantul markotop massal
 masuk+sini mati+bareng mati+lampu mau+ada mau+ambruk mau+cek mau+dibawa mau+hidup mau+jadi mau+jemput mau+pukul
 mau+sekolah mau+tenggelam mauliate mayat+bapak menunggu menunggu+di merah+kemarin mesjid minggu$ minimarket$
 minta+duit minta+maaf minta+minum minum+teh minyak minyak+ke modal+usaha monday motor+ambil motor+habis
 motor+ketemu motor+pukul mulai+rame mulai+teriak naik naik+aja naik+ke nama+bapak nama+joko neror neror+saya
 nganter ngumpet nihil no+12 nomor+istri nya+lihat nya+pak nyamber nyamuk nyamuk+banyak nyetel+dangdut obat+abis
 odgj+tolong oh+ternyata online$ orang+dengan orang+lain orang+pakai orang+pingsan otw p pagar+pak pak$ pak+belum
report -1 pak+besar pak+cepat pak+hati2 pak+kok pak+maaf pak+saya pak+tadi pakai+baju pakai+gelang pakai+jaket
 pakai+tongkat paman+saya panas+dengan panjat+pagar panjat+tiang pas+mau pelapor+kabar penagih pencariannya pendek
 penelepon+minta penerima+bantu pengawasan perempatan+shinta perempuan+itu perempuan+yang pergi+tinggal perkosa+guru
 perkosa+pacar persis perum+taman pesan+ini pesan+suara petugas+mana pinjam+cepat pintu$ pipi$ pju pohon+besar
 polisi$ polisi+di posting posting+mau pp$ presiden proposal pukul+dia pukul+murid puskesmas+lama rame razia relawan
 remaja+yang robot robot$ roda$ ronda+rw rongsok+dekat rs+saudara rsud$ rt$ rt+kami rumah+saudara rumah+sebelah
 rumah+tolong rumah+tutup saat saja$ sakola sampah+di sampai sampai+jam sampai+rumah sampai+sekarang sarang
 sarang+tawon sate satpol$ saudara+boleh saya+aja saya+bawa saya+bukan saya+cabut saya+dulu saya+janda saya+kakak
 saya+kena saya+mabuk saya+malam saya+masih saya+no saya+panik saya+pelapor saya+pikun saya+pisah saya+standby
 saya+suka saya+tahan sebarkan seberang+apotek sehat+selalu sekali+pak sekarang+bagaimana sekarang+pak
 sekarang+pingsan sekarang+warga sekolah+di selamat+malam selimut selimut+ya selokan$ semalam sembunyi sendiri+tiap
 siapa+ya sih sih+ada since since+monday sini sini+ya siram+minyak sisir skripsi$ slot sore$ sorry$ spiderman$
 standby stop stunting sudah+datang sudah+di sudah+muntah sudah+nyamber sudah+tolong syarat tadi+sore tadi+subuh
 tahan tahi tahi+lalat tai takut+dengan takut+dia tambah+dia tanah$ tanda tangan+dingin tangis+terus tanpa+nama
 tanya tapi+orang tarik+laporan tas+ada tawon+di telat telepon+aja telepon+kemana tenang tensi terlantar+nih
 ternyata$ ternyata+ada test tetangga+bangun tetangga+buang tetangga+kakak tidak+kedah tidak+kehujanan tidak+kios
 tidak+nanti tidak+petugas tidak+saya tidak+uih tidak+ya tiket tinggal+yang tiri+pukul titiknya toko+bangunan
 tolong+abaikan tompel tompel+di tongkat$ top+markotop traktir tutup$ uang+di uih untuk+anak untuk+ibu waduh wajib
 warga+mulai warga+tidak warteg wkwk+gabut yang+ada yang+dijemput yang+foto yang+harus yang+jam yang+ke yang+laki
 yang+perempuan yang+punya yuk
report -2 05$ 1$ 2+ruko 4+perumnas =ask @len2 ^air ^alamat ^assalamualaikum ^assessment ^atap ^bansos ^batal ^beda
 ^belum ^bener ^biaya ^bot ^bukan ^capek ^cek ^daerah ^dengan ^dijual ^film ^got ^hasil ^hilang ^jadwal ^jangan
 ^kantor ^kartu ^keluarganya ^kenapa ^kios ^nomor ^oh ^pabrik ^pacar ^patokan ^pencet ^posisi ^rumahnya ^santunan
 ^sungai ^tadi ^target ^tes ^tiang ^tindak ^toko ^top ^trotoar abaikan ada+bangkai ada+biaya ada+info ada+kartu
 ada+lowongan ada+masalah ada+petugas ada+pohon ada+program ada+respon ada+tindak ada+tulis adik+saya agak aja+ke
 aja+pak ajukan akta aktif$ alias ambruk+kena ambulans+untuk amuk+kok anak+muda anak+sma anak+yatim ancam
 ancam+bunuh angin angkat+kerja angkot+saya angkut angkut+belum anyar$ apa+aja apa+orang apotek arah arah+pasar
 asap+item asesmen assalamualaikum assessment atap+rumah atapnya ayam babi babi+bau bagaimana+sih baik bakar balas
 bales banget+di banget+terus bangkai bank$ bansos+lansia bantu+dengar bantu+tidak bapak+hilang bapak+saya
 baru+sekarang batal+aja batal+dong bawa+motor bawa+pulang bayi+itu bayi+yang beasiswa beda beda+odgj belakang+alfa
 belum+pak belum+punya benar bengkak$ berita bersih biasanya biaya$ biaya+berapa bisa+duduk bisa+jalan bocah+yang
 boraks bpjs$ bukan+lansia bukan+mau bukan+warga bulan+lalu butuh+alat butuh+kacamata cabut cair cantik cari+adik
 cari+bapak cari+pak cari+suami cari+tidak cctv cengkareng$ cerai$ cianjur ciri collector cuma+lihat dan+ada dan+hp
 darah+tinggi dari+cipondoh dari+malam dari+pasar darto datang+tapi debt debt+collector dengan+aja dengan+minum
 dengan+odgj dengan+tetangga dengar dengar$ depan+gang depan+komplek di+cengkareng di+cimone di+dinsos di+dompet
 di+gudang di+jakarta di+kasur di+kosnya di+laporan di+panti di+pengumuman di+perut di+pipi di+plafon di+posyandu
 di+rt di+rw di+sini di+warteg dia+abis dia+cekik dia+cuma dia+is dia+jatuh dia+odgj dia+pak dia+pakai dia+panjat
 dia+sudah diaspal diaspal$ dibacok dibawa+semua dibawa+sudah dibully dibully+di dijual+depan dikasih+makan dinas
 dinas+sosial dingin$ diproses dipukul+pakai disebar disini ditinggal+rumah do dodi dong dua+kali duit$ eh eh+dia
 empat fb+ada find flyover+cikokol formalin gabut gang$ gang+tabrak gawat gawat+pak gesper golok+ancam golok+ke
 golok+sudah goreng got gratis+tidak grup gudang+bakar gudang+kardus halo+ada hampir+tabrak hapus hari+senin hasil
 hidungnya hidungnya+darah hilang+3 hilang+kontak hp+ditinggal hpnya hub hubung$ hubung+wa ibu+dia ibu+hilang
 ibu+kayaknya ignore+saya ijazah info+tambah ini+untuk ireng is+saya istirahat istri+mau itu itu+kata itu+lansia
 itu+tidur iya jadi+bagaimana jadwal jakarta$ jaket jalan+kan jalan+mati jalan+pakai jalan+rusak jalan+sudah jam$
 jangan+itu jemput+di jendela$ jomblo juta kacamata kadieu kaget kah kah$ kalau+orang kali+bau kami+bapak kami+belum
 kami+dari kami+hilang kami+yang kamu kanan kartu+berobat kata+anak kata+capek kata+dari kata+di kata+gelandangan
 kata+lansia kata+warga kayaknya+ada kayaknya+bakar kdrt ke+depan ke+lokasi ke+pertigaan ke+siapa ke+tengah ke+teras
 keluar+dari keluarganya+ada kemana kemana$ kemarin+sekarang kena+angin kena+pukul kenalan kenapa+pak kenceng
 kepala+luka keren kios kirim klien+amuk klien+serang klien+sudah klik kok+belum kok+pak kok+tidak konsultasi
 kontrol koreksi kuat+lagi kucing+di kucing+saya kursi lagi+bawa lagi+duduk lagi+ini lagi+istirahat lagi+kp
 lagi+sekarang lagi+tuh laki+hilang lalat+di lalu+dibawa lalu+sekarang lalu+tolong langit lanjut$ lansia+saya
 lansia+sudah lantai+2 lapak+rongsok lapor+di lapor+disini lapor+ke lapor+kemana lapor+kemarin lapor+tadi
 lapor+tampak lapor+tetangga lari+pas lewat+depan lihat lihat+jatuh limbah lokasi$ luka$ lupa$ maaf maaf$ macet
 mahal main main+di makasih+ya maksud malah+naik malam+lapor mantan mantan+suami masa+lalu masalah masih masuk$
 masuk+dari masuk+gang masuk+panti mata+merem mati+bikin mati+sudah mati+tawa mau+ajukan mau+angkat mau+bacok
 mau+cerai mau+ngomong mau+pinjem mawar$ mayat+yang meledak$ menang merah+di merem minggu+tidak minum$ miras$
 mobil+tidak motor+saya mudik mulai+lempar muntah+terus murah$ naik+angkot nama+dodi nama+saya nanti$ nasi
 nasi+goreng nasib+lansia ngomong$ ngomong+mau ngumpet+di nih$ no+4 nomor+tidak nongol nyetel obat+tidur odgj+dengan
 odgj+kemarin odgj+nih odgj+pergi odgj+saya odgj+sudah odgj+tadi oh ojek$ orang+jual orang+kembali orang+laporan
 orang+muntah orang+rumah orang+sering pacar+saya pagar pagi$ pak+batal pak+bukan pak+darah pak+darto pak+kayaknya
"""
