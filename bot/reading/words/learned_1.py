"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 19 massa
report 16 ^kejang bantu+saya
report 15 ^ditusuk lapor+pak lapor+sekarang tolong+saya
report 14 ditusuk
report 12 ^lapor ^napas ada+korban bapak+tua butuh+pertolongan pak+bantu
report 11 ^darah darurat lapor$ saya+mau tolong$
report 10 ^boleh ^darurat bagaimana+ini butuh+ambulans darah+terus ini+bagaimana napas$ pertolongan
 tetangga+meninggal tolong+kesini tolong+pak
report 9 bakar+suami bangun$ bapak+pukul belum+makan bisa+pulang cepat+kesini dipukul lansia$ leher napas
 orang+bakar pertolongan$ saya+kejang terjun$
report 8 @danger ^tolong amuk+bawa anak+minum bagaimana+cara bapak+ini biru biru$ bisa+bantu butuh butuh+bantu
 darurat+pak dia+amuk gantung+diri halo+bisa korban$ lansia+sendiri makan+3 manusia mau+laporan mau+untuk pasung
 pengaduan$ pucat remaja rusak+rumah saya+kumat saya+sayat semua suka+telanjang tanpa+saudara telanjang terjun
 tidak+bangun tua$ untuk+pengaduan yang+suka yang+tidur
report 7 2+tahun @who=operator ^cepat ^ketemu alun amuk amuk+di badan bantu bantu$ bawa+karung berteduh
 bikin+laporan darah+hebat depan+sekolah evakuasi$ gas+meledak gerak gerak+pak habis+ongkos kecil$ kejang kumat
 lansia+nyasar linglung luka+parah mau+lapor mau+mati mau+terjun melahirkan nyasar$ ongkos ongkos$ orang+nya
 pak+bagaimana pak+ini parah$ racun segera$ sesak soal+tetangga sudah+biru sudah+lama tabrak tambah+banyak tangan
 tangis+cari telanjang+itu tenggelam teriak tersedak tidak+gerak umur+2 untuk+tetangga
report 6 ^anak ^bapak ^butuh ^lansia ^manusia ^perempuan ^saya ^telepon ^temen ^tetangga abis+makan ada+lansia
 ada+remaja ada+rumah am ambulans$ amuk$ angkut+satu bagaimana+ya banyak+banget bibirnya+biru boleh+lapor capek
 darah darah$ darah+banyak darah+semua dari+tadi darurat+bisa dengan+bikin dengan+saya dia+darah diam+aja digusur
 diri dompet+hilang foto+ini gantung gigil habis ini+darurat ini+lokasi jalanan$ jalmina$ karung karung$ karunya
 karunya$ kehujanan kesini ketemu+lansia kontrakan kontrakan+sebelah lagi+mabuk lagi+yang laki+tanpa laksa lansia
 lansia+ini lansia+jatuh lansia+pikun lansia+tidak laporan+pak lempar linglung+di manusia+gerobak mau+bikin
 mau+melahirkan melahirkan+di meninggal minum mulut napas+tinggal ngomong nyanyi nyasar obat$ orang+gigil
 orang+lapar orang+mati ot pakai+alat pegang+saya pengaduan perempuan pingsan pukul$ resah rumah$ rumah+sekarang
 rumahnya sadar sadar+pak satu+ini satu+saudara saya+am saya+amuk saya+butuh saya+habis saya+pasung saya+pingsan
 segera setrum stroke+ditinggal sudah+tidak suka supir tangan$ tangis telanjang+di teman tempat tergeletak
 terlantar$ tetangga tidak+sadar tidur tidur+di tiri+saya tolong+ke tulang urgent urgent+pak yang+baru
report 5 @call @len5 @reports ^adik ^astaga ^bantu ^banyak ^bocah ^kaki ^kemarin ^laki ^laksa ^orang ^satu ^saudara
 ^tabrak ^tabung ^wa ada+anak ada+motor ada+perempuan ada+yang anak+jalan anak+kecil anak+pasung anak+perempuan
 astaga bacok bagaimana+pak baju+merah bantu+untuk bawa+golok bedeng begal begal+orang benda bikin bocah busuk
 butuh+tempat cara$ cari+ibu cekik cepat$ cimone darah+tidak depan depan+kantor depan+sudah di+atas di+kontrakan
 di+rumah di+situ di+taman di+trotoar dia+mau dia+muntah dideportasi dideportasi+tidak dikeroyok diri+di diri+pak
 ditinggal ditinggal+anak dong$ duduk evakuasi gendong gerobak golok+di guru halusinasi hamil hebat hidup
 hilang+tidak iki ini ini+ada ini+tidur istri+lari jalan+pulang jatuh+dari jatuh+di kaki+luka kalian kami$
 kantor+kecamatan karyawan kec kecamatan kecamatan+neglasari kecil kejadian kejang$ kejang+di keluar+darah kena
 kena+bacok kepala kesini+pak ketemu+mayat kolong+jembatan kontrakan$ korban kumat+lagi kunci kunci+di laki
 laki+nyasar lapar lapar+pak lapor+dong lapor+orang laporan+satpol lupa+jalan mabuk mabuk+rusak mandir manusia$
 mati$ mau+kembali meledak meledak+depan minta+bantu minta+tolong mondar mondar+mandir muntah+abis need ngelem
 nginep ojol orang+bawa orang+ini orang+kejang orang+sekarat orang+terlantar pak+ada pak+bisa pak+mau panti$
 penumpang perlu+bantu pisau polsek putus$ rawat rawat$ rokok rt+warga rusak sakit sambil sanggup satpam
 saya+disabilitas saya+ke saya+ketemu saya+kunci saya+linglung saya+meninggal saya+odgj saya+racun saya+sering sayat
 sekarang+dengan sekarang+di sendiri sendiri+di sendiri+tidak sering serpong setrum+di smp sp4n suami+kumat
 suami+temen tahun$ takut+pulang tanpa temen tempat+tinggal tergeletak$ terjun+dari terlantar terlantar+di tiap
 tiap+sore tidak+galak tidak+punya tidak+sanggup tidak+waras tinggal titip titip+anak tolong tolong+jemput
 tolong+segera tolong+tindak tua tua+duduk tuna tuna+wisma uang uang+habis usir usir+dari waras wisma
report 4 2$ 2+anak =work @case @len4 @needs @person @placed ^ada ^bau ^dompet ^gelandangan ^ibu ^itu ^kakak ^mobil
 ^polsek ^suami ^tangan ^tawuran ^teman ^tukang ^woy abis ada+bapak ada+gelandangan ada+ibu ada+is ada+kejadian
 ada+laki ada+pak ada+saudara agus alat alat$ aman+di ampun anak anak+anak anak+hilang anak+jalanan anak+ngelem
 anak+tetangga aneh apa+cuma apartemen astaga+dia asuh baca badan+dingin balita banget+pak bangun bantu+ke banyak
 bapak batu bau+busuk bawa bawa+kayu becak belum+ketemu berenti berobat berobat$ besok+kalian biasa bikin+kotor buta
 butuh+dibawa cara cepat+orang cibodas ciledug cimone$ cipadu cisadane cuma cuma+nyanyi cuma+tangis cuma+teriak
 curiga dada daerah dalam dalam+sumur dan+tidak dari+dalam dari+kontrakan deh+foto dekat dekat+rumah denyut di
 di+depan di+emperan di+kandang di+kolong di+perempatan di+pertigaan di+pinggir di+pos di+rel di+stasiun dia+begal
 dia+lupa diam dijemput$ dikejar dilempar dingin dipukul$ diri$ disabilitas ditinggal+di ditinggal+ibu dompet
 dua+hari duit emperan gang gang+mawar ganggu ganggu+jiwa gebang gelandangan gelandangan+di gelandangan+tidur giant
 gile golok gubuk guy haji harus+bagaimana harus+dibawa hidup$ ibu+bawa ibu+hamil indah istri jalanan jalmina jatuh
 jatuh+kepala jaya jaya$ jembatan jembatan$ jembatan+cisadane jembatan+robinson jemput+bapak jiwa jpo jual+tisu kaki
 kaku kali kami kandang kara kata+cari kayanya kayu kdrt+lari ke+anak ke+panti ke+rsj ke+sini kec+benda kecanduan
 kejadian+nih keluhan kenanga kereta kolong kontrakan+haji kontrakan+saya kotor kuat+hidup lain lain$
 lansia+linglung lansia+terlantar lansia+tidur lantai laporan+something lepas$ lihat+deh lihat+gelandangan
 lihat+saya linglung+harus lokasi+jalan lumpuh maaf+saya makan makan$ mal malam+di mall mandi mangkal mau mau+ke
 mau+pulang mawar mengaku meninggal+di mesin mobil mobil+tabrak mookervart motor motor+jatuh muda muka mulut+busa
 mulut+keluar napas+tolong need+ke ngawur nginep+di ngomel ngomong+apa ngomong+sendiri odgj+amuk odgj+tidak orang
 orang+belum orang+di orang+dipukul orang+gile orang+linglung orang+odgj orang+tabrak orang+tidur pak+badan
 pak+boleh pak+karunya pakai+kursi pamit$ pas+saya pegang pelajar pendatang penumpang+saya perempatan
 perempuan+korban pernah pertigaan pikir pinang pincang+itu pinggir pinggir+jalan pingsan+di piring psikiater
 pulang+ke punya+rumah putar putus racun$ racun+tikus rawa rel rendi robek robek$ robinson rumah+dengan rumah+malam
 satpol+laki saudara saudara$ saya+capek saya+dong saya+kecanduan saya+lagi saya+minum saya+pak saya+siap
 saya+stroke saya+usir saya+ya sebatang+kara sekap semua$ semua+sudah sering+halusinasi sesak$ siap+saya siswa situ
 something something$ sopir sp4n+anak stasiun sudah+dua sudah+lemas sumur tabrak+mesin tabrak+tiang tahun taman tamu
 telepon+guru tenggelam$ terakhir+dia terbalik teriak+dari terjebak terlantar+lokasi terus+di tetangga$
 tetangga+odgj tidak+napas tidak+pukul tidak+sekolah tidak+tahu tidak+urus tidur+mana tiga tisu tol tolong+di
 tolong+dijemput tolong+need trotoar trotoar+jalan truk tumpang tumpang+di tunggal usir+keluarganya via wa+warga
 warga warga+lagi woy ya+ada ya+semua yang+biasa yang+kena yang+setrum yang+tenggelam
report 3 # 13$ 19$ 20+butir 3+ada 4$ 4+hari 4+tahun =urgent ^bayi ^dia ^dulu ^istri ^kami ^karunya ^karyawan
 ^kayaknya ^kerja ^lihat ^mayat ^motor ^odgj ^orgnya ^pelapor ^theres ^tuna ^via a abis+mau ada+bocah ada+odgj
 ada+senjata aja+itu al amuk+lagi amuk+tapi an anak+di anak+dipukul anak+ke anak+sd anak+sekap anak+sekolah
 anak+tiga atas bacok$ baju bakar+kasur bandara banget+bawa bangku bangku+taman banyak+anak bapak+tiap barat baru
 baterai bau bawa+alat bawa+batu bawa+ke bawah bayi bayi+di begal+pisau belakang belakang+pom belum+pernah benda$
 berdaya berenti$ bernyawa besar+depan besok biasa+di bintaro biru+saya bis bisa bisa+gerak bisa+kesini bisa+kirim
 bisa+ngomong bisa+tangan bocah+depan bocor botol bule bunuh+diri bus busa$ busuk+dari butir butuh+pendampingan
 capek$ cepat chat+kata cikokol ciledug$ cipadu$ cipete cipondoh cirebon cisadane+dekat cluster compang daerah+kami
 dan dari dari+ibu dari+rumah dari+tasik deh dengan+orang depan+pasar depan+rs depan+ruko di+bangku di+bedeng
 di+cipadu di+daerah di+dalam di+dekat di+halte di+jalan di+jembatan di+kardus di+lampu di+lantai di+masjid
 di+pabrik di+parkir di+rs di+ruang di+ruko di+sungai di+tengah di+teras di+terminal di+the di+u dibawa+berobat
 dibuang dibuang+keluarganya dingin+semua dinsos+tolong dipukul+orang disuruh duduk+dekat duduk+di duduk+terus dul
 ember flyover gaga gajah galak garden gebang+raya gelandangan+dengan gelandangan+sakit gembor gendong+bayi
 gerendeng gigit+anjing gigit+ular gondrong grogol guru+lapor h habis+uang halo+pak halte halte+depan hari$
 hari+tidak harus hidup+sendiri hotel ibu ibu+di ibu+muda ibu+tua induk induk$ info+lansia inget ini+bapak ini+lupa
 is+a itu+ada itu+lho itu+orang itu+tiap jalan jalan$ jatake jati jawab jinak jongkok jpo$ kab kab+tangerang
 kabupaten$ kaca kader kader+posyandu kakak+adik kaki+pincang kaki+sudah kali+mookervart kali+sabi kamar kami+butuh
 kantor karang karawaci karena karunya+banget karunya+orang karyawan+jatuh kata+ini kata+yang kayak kayak+mau
 kayaknya+ganggu ke+palembang ke+warung kedinginan kejang+pak kejar kel kelas keliling keluarganya kelurahan
 kemarin+amuk kena+lempar kenapa+ya kepala+anak kepala+bocor kesini+tidak ketemu+anak ketemu+temen ketuban kira
 kirim+orang kolam kompor koran koran$ korek kosong kp kreo kumat+rusak kurang kurang+waras laki+pakai lama$
 lampu+merah lansia+di lansia+duduk lansia+lumpuh lansia+sebatang lapangan lapangan$ lapor+bagaimana lapor+murid
 larangan lari+dari lari+sekarang lho+pak lihat+rumah linglung$ linglung+tidak lokasi+di luka lwt maghrib malam+kami
 maling+dipukul maling+tidak mandi+harus masjid masjid+nurul mata mau+mandi mau+minta mau+obat mau+rujuk mayat
 mayat+mr mayat+pak melahirkan$ melati mengaku+nama minta minta+sedekah minum+20 minum+baterai minum+obat
 minum+racun motor+tenggelam mr mr+x muka+biru murid musafir mushola mushola$ ngaku ngelantur ngesot ngobrol
 ngomel+tapi ngomong+dengan ngos ngucur ngucur$ nurul nyangkut+di nyanyi+di nyasar+dekat nyasar+di nyasar+pak
 nyasar+tidak obat odgj odgj$ odgj+bawa odgj+jalan odgj+lempar odgj+liar odgj+pak odgj+perempuan odgj+suka
 odgj+telanjang ogah ojol+pak orang+amuk orang+aneh orang+buta orang+curiga orang+diam orang+kena orang+laki
 orang+tenggelam orang+terjebak orgnya pabrik pabrik$ pada padang pak+bawa pak+dari pak+kayanya pak+ketemu pak+ogah
 pak+orang pak+rumahnya pak+tolong paksa+di palembang paman pamulang panas panas+tinggi panggil panti+sekarang parah
 pas pasar pasar+baru pasar+gerendeng pasar+induk pasung+saudara pegang+pisau pemakaman pendampingan perempuan+di
 perempuan+muda periuk perlintasan perlu permisi+saya pertigaan$ perum piatu pil pinang+griya pincang pingsan$ pintu
 pisau$ pisau+di pisau+ke plastik pondok poris pos pos+polisi pucat+banget pulang pulang$ punya punya+siapa
 punya+tempat pura2 putri putus+obat ra raib rambut rawa+kucing raya risih robinson$ rsj rsj$ rt rt+2 ruang rujuk
 rujuk$ ruko rumah+ambruk rumah+lagi rumahnya$ sabi sahut sahut$ sakit$ sakit+jiwa sakit+tidak sambil+pegang
 sampai+tidak sanggup+urus sari saudara+tetangga saudara+tinggal saya+anak saya+bisa saya+dari saya+kira saya+ojol
 saya+pamit saya+panas saya+sopir saya+takut saya+think sebatang sedekah sehat sehat$ sekap+di sekarang+ada
 sekarang+diam sekarang+nginep sekarang+tidur selamanya$ selamat+siang selamat+tinggal selatan sementara$ semua+saya
 sendiri$ si siap siapa+tidur sih+tidak simpang smp$ stasiun+poris sudah+13 sudah+minum sudah+pucat sudirman
report 3 suka+masuk sukasari sukasari$ sumi sumur$ tabrak$ tabrak+motor tabrak+truk tadi+ada tahu+alamat tahu+siapa
 tajur tali tanah+tinggi tangcity tangga tapi tapi+sekarang tasik telepon telepon+tadi teman+saya temen+kontrakan
 temen+lari tenggelam+di tenggelam+ke teriak+alun terjebak+di terminal terus tetangga+saya the theres theres+a think
 tiang tiap+hari tiap+malam tidak+ada tidak+amuk tidak+bahaya tidak+bawa tidak+berdaya tidak+bernyawa tidak+bisa
 tidak+ganggu tidak+kenapa tidak+luka tidak+pernah tidak+pingsan tidur+alun tidur+belakang tidur+depan tikus
 tinggal+sementara tinggal+sendiri tinggi tolong+dibawa tolong+evakuasi trus tua+pakai tubuh tugu tukang
 tukang+becak tunarungu turn turun u u+turn ud umur urus+orang waras+sudah warga$ waria warnet warnet$ warung+saya
 wisma+di yang+kaki yang+sakit yang+tabrak yang+urus yatim+piatu
report 2 1+orang 2+jam 3$ 3+bulan 3+hari 40an =heart =road =well @len3 @who=resident ^2 ^a ^baru ^belakang ^besok
 ^dari ^guru ^halo ^harus ^ijin ^kepala ^mulut ^pak ^penelepon ^penumpang ^satpol ^si ^sp4n ^tiap ^tua ^tumpang
 ^warga ^waria a+saudara ada ada+bayi ada+jalmi ada+kendaraan ada+laporan ada+ongkos ada+pgot ada+saya ada+suara
 ada+tuna adipura agen agen+bus aja+ada aja+dari aja+mau ajak akan alam alamat alamat$ amuk+tidak an+tua
 anak+gelandangan anak+pada anak+pisah ancam+mau angkot$ angkot+penumpang anjing+liar apartemen+paragon arah+ke ari
 aria asal ashari asih aspal aspal$ babakan badan+nya baju+kotor bakar+tidur balekota bank banting bantu+ada banyak$
 banyak+darah bapak+di bapak+gelandangan bapak+ojol bapak+suka bapak+terlantar bapak+tidur barang barat$ baru+aja
 baru+di batuceper bawa+apa bawa+boneka bawa+senjata bawa+tongkat bawah+the baya bekal belum+berenti belum+sadar
 bendungan bengkak+item bengong bensin benteng berendeng berhenti bernanah bibir bibir+biru bicara bidan
 bikin+bedeng bintaro+sektor bisa+dibawa bisa+ke bisa+tolong bitung bocah+kecil bocah+sendiri bolak bolak+kembali
 boleh+minta boneka box brenti brenti$ bridge bugel bukan+amuk bukan+mayat bukan+tabrak busa busana by bye cacat
 cape capek+hidup cari+kerja cengkareng cerita chat cibodas$ cilacap cipete$ ciputat cirarab cuma+gelandangan
 cuma+tidak cuma+tidur curug daan daan+mogot dan+saya dapur dari+jawa dari+jembatan dari+jpo dari+kemarin dari+kursi
 dari+malaysia dari+mana dari+motor dari+mulut dari+padang dari+pagi dari+polsek dari+ranjang datang+ke datang+pak
 dealer dealer+honda dekat+bendungan dekat+pohon dekat+stasiun dekat+the dengan+dompet dengan+gelandangan
 dengan+lansia denyut+lemas depan+bank depan+dealer depan+gereja depan+mall depan+minimarket depan+mushola depan+smk
 depan+spbu depan+stasiun depan+warung dewasa di+agen di+aspal di+becak di+bus di+dapur di+gang di+gerobak di+gubuk
 di+kali di+kamar di+kebon di+kebun di+kolam di+lahan di+lapangan di+mall di+mobil di+pondok di+pool di+saya
 di+tiang di+toilet di+warnet dia+di dia+diam dia+minum dibawa+dinsos dibawa+ke dibina difabel dikeroyok$ diketok
 diketok+tidak dikit dimyati dipukul+preman ditembak ditembak+orang dokter dua dua2nya duduk+sendiri duit+tinggal
 dulu+pernah dulu+suka duta empang emper emperan$ emperan+toko facebook fly fly+over flyover+cibodas foto+tangan
 gajah+tunggal gang+h gang+saya ganggu$ gapura gapura+kp garden$ garuda gatot+subroto gedung+parkir gelandangan+kaki
 gelandangan+masuk geng geng+motor gereja gerendeng$ gerobak+bikin gerobak+parkir giant+cimone gigit gitu golok+gang
 golok+kejar gor gor+dimyati gosong griya griya$ habis+bekal halo halte+ada hari+di harus+apa hasyim+ashari hitam
 honda ibu+dengan ibu+ini ibu+lari identitas identitas$ ijah indah$ info+orang ingat ingat+di ini+nginep ini+sudah
 ini+yang is+tidak istri+saya itu+kayaknya itu+loh izin+lapor jakarta+barat jalan+aria jalan+benteng jalan+di
 jalan+garuda jalan+gatot jalan+kami jalan+ks jalan+pembangunan jalan+raya jalan+sendiri jalan+sudirman jalan+tidak
 jalmi jangan+sampah jatake$ jatiuwung jatuh+tidak jauh jawab+panggil jaya+rt jembatan+berendeng jembatan+cibodas
 jemput+orang kabupaten kakak kaku$ kalau+ijah kalau+tidak kalideres kami+ada kami+kejang kami+pendatang kamling
 kampus kantor+pos kapal karang+tengah kardus kardus$ karena+sakit karyawan+masuk kasur kata+malam kata+sih
 kata+tetangga kata+usir kayaknya+sudah kayaknya+tidak kayanya$ ke ke+cirebon ke+gang ke+kali keabisan kebon kebun
 kecil+tenggelam kedinginan$ kehujanan+kolong kejang+terus kelahi+di kelapa kelas+saya keluar keluar$ keluarganya$
 keluarganya+di kembali+ke kena+serang kenapa+sih kendaraan kepanasan kerja kerja+tipu kesini+dia ketemu ketemu$
 ketemu+warga ketuban+sudah kira+mayat kirim+foto klinik km kolam+renang kolong+tol korban+bakar korban+luka
 korban+tabrak korek+orang kosong$ kota+bisa kp+poncol kp+rawa kreo+selatan kruk ks ks+tubun kuat kuat$ kubur
 kulit+luka kumat+tidak kunciran lagi+dengan lagi+dipukul lagi+jembatan lagi+kejar lagi+kembali lagi+nginep lahan
 laki+mabuk laki+telanjang laksa+anak lalu+lintas lampung lansia+jual lansia+pak lansia+perempuan lansia+putri
 lansia+sakit lansia+sebelah lansia+terjebak lansia+tinggal lansia+turun lantai+3 lap lapor+lansia lapor+odgj
 larangan+selatan lemas lemas$ lemas+di lembang lho liar+di lihat+ada lihat+orang lihat+perempuan lina
 linglung+depan linglung+mulai linglung+pak lintas lintas+di living living+bawah lok lumpuh+ngesot lupa lupa+mati m
report 2 mah mahasiswa majikan makan+aja makan+dari makan+sederhana makan+tidak makasih+sewu makmur malabar malaysia
 mall+balekota mampu mampu$ mandi+di mandir$ manis manis+jaya masjid+al masuk+komplek masuk+mesin mata+terbalik
 mati+aja mau+bunuh mau+makan mau+saya mayat+di mayat+ternyata meledak+di melek melek$ mengganggu meninggal$
 meninggal+tadi meninggal+tidak merah merah+shinta merah+tugu mesin$ mesin+press minggu+ada minimarket minta$
 minta+evakuasi minta+ongkos minta+rokok miris miris+lihat mobil+box modernland modernland$ mogok mogot motor+dengan
 muda+titip muka+pukul mulai+dari mulut+buka mung muntah$ musola nah naik+motor nama+lansia napas+lagi napas+sudah
 narkoba neglasari netra ngatur ngatur+lalu ngawur$ ngelamun ngelem+di ngesot+minta ngintip ngitung ngoceh
 ngomong+sekarang nih+pak nolongin nya+di nya+sudah nyangkut nyanyi+pakai nyasar+saya obat+segenggam odgj+bacok
 odgj+di odgj+pegang odgj+putus odgj+tidur ojek+tabrak ongkos+di orang+bapak orang+cacat orang+dari orang+duduk
 orang+gelandangan orang+ke orang+kedinginan orang+lansia orang+lumpuh orang+suka orang+tadi orang+tergeletak over
 pabuaran pager+jembatan pagi+di pagi+sampai pak+bapak pak+depan pak+di pak+itu pak+kaki pak+kejang pak+makasih
 pak+pakai pak+satpam pak+soal pak+yang pakai$ pakai+kruk pakai+pisau pakai+seragam pakai+toa pakojan palak palak+di
 panggil$ panjat panjat+pager panunggangan paragon park parkir parung parung+serab pasar+kemis pasar+lembang
 pasar+sekarang pasca pasung+di pegang+dada pegang+perut pemakaman$ pembangunan pemda penelepon penelepon+lapor
 pengendara penghuni penjaga perempatan+tangcity perempuan+hamil perempuan+lewat perempuan+rambut perempuan+smp
 perempuan+telanjang perut perut$ petugas+diam pgot pinang$ pinggir+rel pinggir+tol pingsan+cuma pinter pintu+tol
 pisah+dari pisang plastik+item pojok polsek+jatiuwung poncol pool poris$ pos+kamling pos+ronda preman preman+pasar
 press press+pabrik prestasi proyek ps pulang+kampung pulang+sekarang pulang+tidur punten+ada punya+ongkos
 puskesmas+cipondoh puspem putar+di rak rame2 ranjang rawat+di renang resah$ ribut roda+ditinggal roda+kepala
 rombongan ronda rs rs+tidak rsud+kata rt+02 rt+4 ruang+tunggu ruko+ciledug ruko+saya rumah rumah+di rumah+pak
 rumah+saya rumahnya+di rumahnya+hilang rw sadar$ sadar+depan sakit+di salah+naik sambil+ngitung sampai+muka
 sampai+tengah sangego sari$ satu2 satu2$ saudara+di saudara+living saudara+saya saudara+tidak saudara+tidur saya$
 saya+baca saya+chat saya+ganggu saya+jatuh saya+kirim saya+lansia saya+pegang saya+perlu saya+rekam saya+sakit
 saya+sudah saya+terdampar saya+tidur sdn sebelah+bau security sederhana sederhana+jalan segenggam segenggam+kata
 sekap+diri sekarang+lihat sekarang+sudah sekarang+tumpang sekarang+tunggu sekolah$ sektor sektor+9 senjata serab
 serang sesosok sewu shelter$ shinta sih+cuma silver silver+di sini$ sini+tiap sipon situ+besar situ+cipondoh smk
 smp+lari sok sopir+angkot stadion stasiun+batuceper stasiun+tanah stasiun+tangerang suara subroto sudah+2 sudah+4
 sudah+5 sudah+abis sudah+angkut sudah+bengkak sudah+biasa sudah+darah sudah+dikasih sudah+dingin sudah+jam
 sudah+kaku sudah+keluar sudah+pukul sudah+sering sudah+ya sudimara suka+amuk suka+bawa suka+ngintip suka+tidur
 sukarasa sukarasa$ sungai+cisadane supir+lansia tabrak+bis tabrak+kereta tabrak+tidak tabung tabung+gas tadi+bapak
 tadi+masih tadi+sampai taman+gajah taman+prestasi tanah tangan+karyawan tangan+sudah tangcity$ tangis+di tangis+mau
 tangis+minta tanjakan tanpa+baju tanpa+busana tanpa+identitas tanya+arah tanya+kalau tanya+saya tapi+karunya
 tapi+linglung tapi+saya tapi+supir tawa tawa+sendiri tawuran tawuran+bawa tawuran+pelajar telanjang+lagi telepon$
 telepon+masuk tembok tembus temen+saya tempat+sampah tenda teng tenggelam+got tenggelam+kali teras terbalik$
 terdampar tergeletak+di tergeletak+tidak terminal$ terus+dari tetangga+bakar tetangga+gantung tetangga+kontrakan
 tetangga+tenggelam tetangga+tidak the+bridge the+jalan tiba tidak tidak+angkat tidak+berenti tidak+berhenti
 tidak+brenti tidak+inget tidak+keluar tidak+kuat tidak+makan tidak+mampu tidak+melek tidak+minum tidak+nyambung
 tidak+sahut tidur+aja tidur+pakai tikungan tikungan+jalan timur tinggal$ tinggal+di tipu titip+bayi tk toa toilet
 toko toko+jalan tolong+bagaimana tolong+bantu tolong+dibina tolong+dong tolong+ibu tolong+orang tpa tpa+rawa tps
 travel tua+jatuh tua+laki tua+tidak tua+tidur tubun tugu+adipura tukang+parkir tumpang+tidur tumpuk+sampah
report 2 tuna+netra tunggu+puskesmas uang+palak ular+pak umur+4 umur+40an umur+8 untuk+pulang utara veteran
 via+laksa wa+masuk warga+di warga+kami warga+resah waria+gelandangan warung woy+ada x x$ ya+ampun ya+gelandangan
 ya+petugas yang+dengan yang+ditinggal yang+gigit yang+minum yang+naik yang+perlu yang+pingsan yang+teriak
report 1 1+rw 10+tahun 2+orang 5+hari 8+tahun @1 ^balita ^bidan ^dua ^foto ^korban ^lap ^mahasiswa ^mau ^ntu ^paman
 ^sore ^uang ^walk ^ya ada+denyut ada+mayat ada+mobil ada+plastik ada+sesosok ada+warga adik$ adipura$ agung ahmad
 ahmad+yani air+sudah aja aja+di ajak+ngobrol al+azhom alun2 ambruk$ anak+balita anak+smp anak+tenggelam anak+teriak
 anak+tiri angkat$ angke anyar+pak apartemen$ arus arus+kali asing asnawi atas+jpo azhom azores badan+kaku bae
 bahaya baju+compang bakar+rumah balita+ditinggal bangun+tolong bantaran banyak+yang bapak+duduk baru+pulang batuk
 batusari bau+bangkai bawa+2 bawa+3 bawa+arus bawa+berobat bawa+buntelan bayi+ditinggal belakang+pabrik belatung
 benda2 berdiri beres$ berobat+pak berobat+tidak beruntun besar+sekarang beta biaya+pemakaman bikin+gubuk
 bisa+bangun bisa+dijemput bisa+jawab bisa+napas bisu blok bojong bojong+jaya bokor bolong bonjol bri bsd buka$
 bulakan bulan+tidak buntelan busa+mata cari+rumput cari+saudara cibodas+baru cipondoh+makmur ciputat$ cirebon$
 cisauk citra citra+raya cuci cuma+duduk curhat dada+sakit damai darah+dekat darah+kepala dari+atap dari+minggu
 dari+mobil dari+tetangga darussalam datang+sudah dekat+kantor dekat+pasar dekat+pintu dengan dengan+adik
 dengan+bapak dengan+kucing dengan+satpol denger$ depan+klinik depan+panti depan+puskesmas depan+smp di+alun2
 di+antri di+atm di+bandara di+bawah di+bintaro di+bis di+ciputat di+emper di+gazebo di+jangan di+kalimantan di+kp
 di+kursi di+lapak di+mushola di+musola di+pangkalan di+pasar di+pengkolan di+pintu di+polsek di+proyek di+saung
 di+sekolah di+simpang di+tangga di+tenda di+toko di+tol dia+bukan dia+tidak diam+di diamankan+di diare dikasih+baju
 dikasih+minum dikenal dinsos+diam diperban disini+pak ditinggal$ ditinggal+suami doang+sih dompet+raib driver
 dua+orang duduk$ duit+pak dulu+itu duta+garden emper+toko emperan+ruko es eta flyover$ fwd galon gang+damai
 gang+kober gatot gazebo gedung gelandangan+banyak gelandangan+bawa gelandangan+jalan gelandangan+nyanyi
 gelandangan+paksa gelandangan+tiap gembor$ genteng$ gitu+aja golok+tolong gubuk$ gubuk+di gudang+jne halte+itu
 halte+sudah hasyim hilang+ingat hp+dengan ibu+guru ibu+saya ibu+yati ieu+ada ikat imam imam+bonjol info+pak
 ini+dengan ini+tidak irigasi is+an itu+bener itu+sudah izin jalan+hasyim jalan+imam jalan+kh jalan+ki jalan+mh
 jalan+raden jalan+satria jalan+tangis jalan+teuku jalan+veteran jam+orang jami jati$ jatuh+lantai jawa jawab+tidak
 jembatan+penyebrangan jemput+lansia jne joget2 joget2+di jual+kerupuk jurumudi kadang kakak+saya kaki+bengkak
 kaki+tabrak kaku+pak kali+angke kali+cirarab kali+pas kali+prancis kalian$ kalideres$ kalimantan kami+di kami+tidak
 kampung kampung+baru kampus+umt kara$ kara+di karang+timur karawaci$ kardus+anak karunya+pak kata+ditinggal
 kata+dulu kayaknya kayanya+mabuk kayanya+mau kayanya+mulut kayanya+odgj kayu+kp ke+atas ke+cisadane ke+jalan
 ke+kampung ke+lampung ke+tembok kebon+pisang kecil+nyasar kedaung kehujanan$ kejar+anak kejar+istri
 keluar+kontrakan kelurahan+benda kena+tipu kenapa+cuma kerupuk kesakitan kesini$ ketangkep ketemu+bayi
 ketemu+dompet keujanan keujanan+di kh ki ki+asnawi kirim+video koang koang+jaya kober kolong+fly komplek
 kontrakan+diketok kontrakan+pak korban+begal korban+kdrt kota$ kotor$ kp+gebang kp+pondok kulit kumel kumpul kuring
 kutabumi kutabumi$ kuwi lagi+cari lagi+itu lagi+ya lahan+kosong laki+muda laki+pingsan laki+setengah laki+tato
 laki+tidak laki+tidur laki+umur lalu+rumahnya lama lampung$ langsung lansia+bawa lansia+hidup lansia+laki
 lansia+sesak lansia+tabrak lantai+5 lapor lapor+ibu lari+ke layang ledug lem listrik+tidak lk2 luka+besar luka+pak
 lurah maaf+repot mabuk+di mabuk+tidur macet+doang madura+jalan mah+diam malam+ada malam+dengan malam+tidur malu
 mana+jawab mandir+di manusia+silver masih+bisa masih+gerak masjid$ masjid+ada masjid+jami mati+kompor mau+curhat
 mau+kemana mau+lewat mau+minum mau+sudah mau+susul mayat$ mayat+nyangkut mcd menginap menyengat menyerahkan
 menyerahkan+2 meresahkan mh mh+thamrin minta+ampun minta+dijemput minta+makan modern money mookervart$ motor$
 motor+tabrak motor+tidak muda+duduk muka+sudah mushola+al nama+siapa nama+tini napas+tidur neglasari$ ngambang
 ngawi ngelantur$ nginep+depan ngomong+ngelantur no+money ntu ntu+orang nusa nusa+jaya nya+tidak nyambung
 nyambung+saya nyasar+mau nyuruh obat+sudah odgj+hamil odgj+kumat odgj+mau odgj+rusak odgj+sekap ojek ongkos+pulang
report 1 ongkos+sekarang orang+asing orang+bisu orang+ganggu orang+mau orang+sakit orang+setrum orang+sih
 orang+tinggal pabrik+plastik pabuaran+tumpeng pada+takut pak pak+dekat pak+dia pak+lurah pak+odgj pak+si pak+temen
 pakai+botol pakai+golok pakai+terpal paksa panas+ke pandeglang panggil+tidak panti parkir+mall parkir+pasar pasa
 pasar+ciledug pasar+malabar pasar+modern pasien+terlantar pembangunan+3 penelepon+lihat pengendara+motor pengkolan
 penjual penuh penumpang+lansia penyeberangan penyebrangan perang perempuan+bawa perempuan+odgj perempuan+terlantar
 pergi$ pernah+rawat perumnas perumnas+2 petugas+minta petugas+sudah pikun+nyasar pindah$ pinggir+kali pinggir+situ
 pingsan+depan pisang+belakang plawad plaza plus pom pool+bus poris+plawad pos+security posisi pp+menyerahkan
 prancis prapatan pulang+posisi punya+uang puri puri+beta puspem$ racun+di racun+pak raden rame2+di rapat rapat$
 rawa+bokor raya$ raya+cikupa raya+mauk remaja+perempuan repot repot$ rokok+di ronda+rt rong+hari rs+sari
 rsj+sekarang rsud rt+01 rt+1 rt+3 rt+6 ruko+azores ruko+pinang rumah+ini rumah+kosong rumah+minta rumah+tidur
 rumahnya+mana rumput rw+5 sadar+juga saged sambil+bawa sambil+gendong samping samping+pos saran sari+asih satria
 saudara+jauh saung sawah saya+badan saya+mati saya+ngomong saya+sendiri sekarang+mah sekarang+masih sekarang+pindah
 sekarang+terlantar sekitar sekolah selatan$ semak sendiri+dekat sendiri+jalan sendiri+pakai sendiri+sudah
 sendiri+tangis sepatan serab+rt sesak+napas sesosok+tubuh setengah+baya shelter sih+tapi sini+pak situ+bulakan solo
 spbu+jalan stasiun$ station station$ suami$ sudah+6 sudah+dari sudah+jadi sudah+mandi sudah+minggu sudah+siap
 sudah+siram sudah+tua suka+kejar suka+lari suka+minta suka+ngomong suka+teriak sukajadi sungai sutera$
 tabrak+beruntun tabrak+kepala tabrak+lari tadi+orang tahu tahu+nama tahu+rumahnya tahun+disuruh tahun+tidak
 tahun+tinggal tali+di taman+cibodas tangis+jalan tangis+sendiri tanya+cuma tanya+rumahnya tapi+masih tapi+tidak
 tas+besar tato+tidur telanjang+depan telanjang+jalan tempat$ tenang+lagi tengah teras+rumah terminal+cimone terpal
 terus+kejar tetangga+denger tetangga+siram teuku teuku+umar thamrin the+station think$ tidak+datang tidak+dikenal
 tidak+mau tidak+pakai tidak+saged tidur+disitu tidur+sendiri tidur+yang timur$ tinggal+dengan tki toha tol+jakarta
 tol+karang tol+tangerang trotoar+depan truk+jalan tubun$ tuh tujuh tukang+galon tukang+ojek tumpang+tanya tumpeng
 tunanetra tunggal$ tunggu+kereta uang+untuk umar umt umt$ urus$ uwung uwung+jaya veteran+babakan walk walk+di
 warga+laki warga+odgj warga+saya warga+sekarang warung+madura wonogiri+pak woy+tolong ya+cara ya+dinsos yang+butuh
 yang+gantung yang+mati yang+mau yang+tangis yani yati
report -1 1$ 10$ 10+orang 12+rt 2+minggu 3+mau 3+tadi 5+bagaimana 75+tahun ^ajak ^anjir ^asap ^baik ^baju ^berapa
 ^bursa ^cuma ^debt ^emang ^gas ^hai ^haloo ^hatiku ^iki ^iya ^jomblo ^kira ^kompor ^ktp ^lama ^lewat ^limbah
 ^listrik ^lokasi ^luka ^makan ^mana ^mantap ^mantul ^mati ^mauliate ^naik ^no ^nyasar ^p ^panti ^pasang ^pemerintah
 ^pinjam ^ruko ^semoga ^siapa ^tahu ^tas ^terakhir ^test ^trc ^waduh ^warung ada+any ada+beasiswa ada+perkembangan
 ada+program ada+surat ada+tanda ada+tato ada+tawon ada+tompel ada+tulang adopsi adu air+10 aja$ aja+sih akun
 alamat+lengkapnya alfa alfamart$ amankan+di ambil ambulans+gratis ambulans+klien anak+3 anak+autis anak+kontrakan
 anak+muda angkot anjir any apa+mesin apa+yang api+besar api+merembet apotek$ atau atau+mesin awas bagaimana+ke
 baju+biru baju+kuning bakar+besar bakar+cepat bakar+lapak bakar+tolong balap balap+liar banget banget+mau
 banget+sudah banget+tolong bangkai bangsat bangun+rumah bangun+terus bangunan+sinar bantu+cari bantu+lacak
 bantu+rumah bapak+pergi bapak+saya bareng baru$ batal$ batal+laporan batu$ bawa$ bawa+selimut bayi+tadi bekas$
 belakang+pasar belanja belok belum+ya bengkok$ berobat+rs besok+ada biar+tidak bikin+kartu bikin+ktp bisa+jenguk
 bocah+yang boleh boleh$ boleh+saya boleh+titip bolong+besar botol$ buka buka+baju bukan+di bukan+orang bulak+rt
 bunga bursa bursa+kerja cabut$ cakar capek+banget cara+bagaimana cari+lagi cari+pak cek+penerima celana chat+minta
 cianjur cikupa$ cintaku cintaku$ culik+anak cuma+ada curi curi$ dalam$ dana+cepat dangdut dangdut+sampai
 dapet+bantu dari+ngaji dari+pengawasan data+orang deh$ dekat$ dekat+gereja dekat+pom dekat+tol dendam dengan$
 dengan+anak dengan+bayi denger+ada depan+indomaret depan+sakola di+balai di+cikupa di+cisadane di+foto di+kantong
 di+rsud di+rt di+seberang di+tangan di+tas dia+buka dia+ditinggal dia+ini dia+kata dia+odgj dia+pegang dia+pindah
 diadopsi dibawa+semua dibuang+di dibully dibully+di dicek$ dihentikan dijemput+belum dijual+di dilacak dilacak+pak
 disini+dengan ditinggal+pesan eh+ternyata false film$ foto foto+itu gelang gelap gerak+ya golok+ke goreng gratis$
 gratis+ada hai haloo hari+loh hari+minggu hari+pak has hati2 hati2$ hebat+di hidup+lagi hilang+kemarin hitam$
 hp+nya hp+saya hp+tidak ibadah ibadah$ ikut indomaret$ indramayu$ info+bapak infonya ini+foto internet is+ada
 itu+kata itu+tadi jadi+dibawa jadi+minta jadi+pak jadi+penerima jadi+relawan jaga+malam jakarta$ jakarta+boleh
 jalan+mati jam+3 jam+5 jam+7 janda janda+anak jawab$ jd jebol jembatan+merah jenguk jenguk+tidak joko
 jomblo+terlantar kabel kabel+listrik kaki$ kali+itu kamar$ kami+lihat kantin kantong+ada kardus+di kartu+lansia
 kasur$ kata$ kata+jadi kata+pak kayaknya$ kayaknya+ada kayu$ ke+atap ke+badan ke+nomor ke+orang ke+semua
 kecanduan+film kedah kelahi keluar+rumah keluarganya+pak kelurahan+gerendeng kemana+pak kemarin+kayaknya
 kemarin+kembali kemarin+lari kembali+dari kena+phk keras kerja+dong kesini+apa ketemu+surat ketemu+tadi kiri$
 klien+di kok+ada kok+diam kok+masih kondisi konsernya konsernya$ konter korban+sudah kp+baru kp+bulak ktp+di
 kucing+di kunciran+jaya kuning lagi+cipondoh lagi+makan lagi+ybs lah$ lahir+di laki+di lalu+ini lalu+pak
 lama+banget lansia+tanpa lapor+minggu lapor+siapa lapor+soal lapor+tampak lapor+tidak laporan+sekarang lari+orang
 latihan layan lebaran$ lebaran+itu lemari lengkapnya lewat$ lewat+wa liar+parkir liar+tiap listrik$ lo loh$ loh+ini
 lokasi+hari luka+ternyata luka+tidak lupa+kata mabuk$ makan+di malam+tidak maling+bawa maling+maling maling+masih
 mampet mantap mantul markotop massal masuk+sini mati+bareng mati+bikin mati+lampu mati+semua mau+ada mau+ambruk
 mau+bacok mau+cek mau+dibawa mau+hidup mau+jadi mau+jemput mau+pukul mau+sekolah mau+tahu mau+tenggelam mauliate
 mayat+bapak menunggu menunggu+di merah+di merah+kebon merah+kemarin mereka merembet mesjid minggu$ minimarket$
 minta+duit minta+maaf minta+minum minum+teh minyak minyak+ke mirip+ibu modal+usaha monday motor+ambil motor+ketemu
 motor+pukul mulai+rame mulai+teriak muleh naik naik+aja naik+ke nama+bapak nama+joko nasi+goreng neror neror+saya
 ngajuin ngelamun+di ngumpet ngumpet+di no+12 nomor+istri nya+lihat nya+pak nyamber nyamuk nyamuk+banyak
 nyetel+dangdut obat+abis obat+tidur odgj+lari odgj+sudah odgj+tolong oh+ternyata online$ orang+dengan orang+lain
 orang+pakai orang+pingsan otw p pak$ pak+belum pak+hati2 pak+kok pak+lagi pak+maaf pak+tadi pak+ternyata pakai+baju
report -1 pakai+gelang pakai+jaket pakai+tongkat paksa$ panas+dengan panik+tolong panjat+tiang pas+mau pasar+ada
 patah+jalan pelapor+kabar pelatihan penagih pencariannya penelepon+menunggu penelepon+minta penerima+bansos
 pengawasan perempatan+mati perempatan+shinta perempuan+yang pergi+tinggal perkosa+pacar persis perum+taman
 pesan+ini pesan+suara petugas+mana pinjam+cepat pintu$ pipi$ pju pohon+besar polisi$ polisi+di potret$ pp$ presiden
 proposal pukul+dia pukul+murid pukul+orang pun+bapak punya+bpjs puskesmas+lama rame razia relawan robot robot$
 roda$ rongsok+dekat rs+lansia rsud$ rt+kami rumah+saudara rumah+sebelah rumah+tutup saat saja$ sampah$ sampai
 sampai+jam sarang sarang+tawon sate satpol$ saya+aja saya+awas saya+bawa saya+begal saya+bukan saya+cabut
 saya+dibully saya+dulu saya+ini saya+janda saya+kakak saya+kena saya+mabuk saya+malam saya+masih saya+no
 saya+pelapor saya+pikun saya+pisah saya+sekarang saya+sembunyi saya+standby saya+tahan sebarkan seberang+apotek
 sehat+selalu sekarang+bagaimana sekarang+dekat sekarang+makan sekarang+pingsan sekarang+warga sekolah+di
 sekolah+pakai selamanya+terus selamat+malam selimut selimut+ya selokan$ semalam sembunyi+di siapa+ya sih sih+ada
 since since+monday singgah+ada sini+ya siram+minyak skripsi$ slot sorry$ spiderman spiderman$ standby stop stunting
 sudah+datang sudah+di sudah+muntah sudah+nyamber sudah+sisir sudah+tolong syarat tadi+sore tadi+subuh tahan tahi
 tahi+lalat tahu+ibu tai takut+dia tali+dari tambah+dia tanah$ tanda tangis+terus tanpa+nama tanya tapi+orang
 tarik+laporan tas+ada tawon+di tebal telepon+aja telepon+kemana tenang tensi terlantar+nih ternyata$ ternyata+ada
 test tetangga+bangun tetangga+buang tetangga+saudara the+mall tidak+bayar tidak+kedah tidak+kehujanan tidak+nanti
 tidak+petugas tidak+saya tidak+uih tidak+ya tidur+dibawa tiket tinggal+yang tiri tiri+pukul titiknya toko+bangunan
 tolong+dilacak tolong+hubung tompel tompel+di tongkat$ top+markotop traktir tua+jalan tunggu+warga tutup$ uang+di
 uih untuk+ibu waduh wajib warga+mulai warga+tidak warteg wkwk+gabut yang+ada yang+dijemput yang+foto yang+harus
 yang+laki yang+lansia yang+perempuan yang+punya yuk
report -2 05$ 2+ruko 4+perumnas =ask @len2 ^alamat ^assalamualaikum ^assessment ^atap ^bansos ^batal ^beda ^belum
 ^bener ^biaya ^bot ^bukan ^capek ^cara ^cek ^daerah ^dengan ^dijual ^film ^got ^hasil ^hilang ^jadwal ^jangan
 ^kantor ^kartu ^keluarganya ^kenapa ^kios ^masuk ^nihil ^nomor ^oh ^pabrik ^pacar ^patokan ^pencet ^pinggir ^posisi
 ^rumahnya ^santunan ^sungai ^tadi ^target ^terima ^tes ^toko ^top ^trotoar ^tunggakan ^yang abaikan ada+bangkai
 ada+biaya ada+info ada+kartu ada+lowongan ada+masalah ada+petugas ada+pohon ada+respon ada+ruko ada+tindak
 ada+tulis adik+saya agak aja+ke aja+pak ajukan akta aktif$ alias ambruk+kena ambulans+untuk amuk+kok anak+sma
 anak+yatim ancam ancam+bunuh angin angkat+kerja angkot+saya angkut angkut+belum anyar$ apa+aja apa+orang api+pak
 apotek arah arah+pasar asap+item asesmen assalamualaikum assessment atap+rumah atapnya ayam babi babi+bau
 bagaimana+sih baik balas bales banget+di banget+terus bank$ bantu+dengar bantu+pak bantu+tidak bapak+diam
 bapak+hilang bapak+kontrol bapak+sendiri baru+sekarang batal+aja batal+dong bau$ bawa+motor bawa+pulang bayar$
 bayi+itu bayi+yang beasiswa beda beda+odgj belakang+alfa belum+pak belum+punya benar bengkak$ berdiri$ berita
 bersih biasanya biaya$ biaya+berapa bisa+duduk bisa+jalan boraks bpjs$ bukan+lansia bukan+mau bukan+warga
 bulan+lalu busa+tolong butuh+alat butuh+kacamata cabut cantik cari+adik cari+bapak cari+keluarganya cari+suami
 cari+temen cctv cengkareng$ cerai$ ciri cirinya collector cuma+geser cuma+lihat dan+ada dan+hp darah+tinggi
 dari+cipondoh dari+malam dari+panti dari+pasar darto datang+tapi debt debt+collector dekat+sekolah dengan+aja
 dengan+minum dengan+odgj dengan+tetangga dengar dengar$ depan+gang depan+komplek di+cengkareng di+cimone di+dinsos
 di+dompet di+gudang di+jakarta di+kasur di+kosnya di+laporan di+lebaran di+panti di+pengumuman di+perut di+pipi
 di+plafon di+posyandu di+puskesmas di+rw di+warteg dia+cekik dia+cuma dia+is dia+jatuh dia+lagi dia+pak dia+pakai
 dia+panjat dia+sudah diaspal diaspal$ dibacok dibawa+sudah dijual+depan dikasih+makan dinas dinas+sosial dingin$
 diproses dipukul+pakai disebar disini ditinggal+rumah do dodi dua+kali duit$ eh eh+dia empat fb+ada find
 flyover+cikokol fogging+di formalin gabut gang$ gang+tabrak gawat gawat+pak gesper golok+sudah got gratis+tidak
 grup gudang+bakar gudang+kardus halo+ada hampir+tabrak hapus hari+senin hasil hidungnya hidungnya+darah hilang+3
 hilang+ibu hilang+kontak hilang+yang hp+ditinggal hpnya hub hubung$ hubung+wa ibu+dia ibu+hilang ibu+kayaknya
 ignore+saya ijazah imunisasi info+tambah ini+pingsan ini+untuk ireng is+saya istirahat istri+mau itu itu+lansia
 itu+tidur iya jadi+bagaimana jadwal jalan+kan jalan+rusak jalan+sudah jam$ jangan+itu jembatan+gantung jemput+di
 jendela$ jomblo juta kacamata kadieu kaget kah kah$ kalau+orang kali+bau kali+cisadane kami+belum kami+dari
 kami+hilang kami+yang kamu kanan kartu+berobat kata+anak kata+capek kata+dari kata+di kata+gelandangan kata+lansia
 kata+warga kdrt ke+depan ke+lokasi ke+pertigaan ke+pos ke+siapa ke+tengah ke+teras kecil+pak kecil+yang
 kel+neglasari keluar+busa keluar+dari keluarganya+ada kemana kemana$ kemarin+cari kemarin+saya kemarin+sekarang
 kembali+lagi kena+angin kena+pukul kenalan kenceng kepala+luka keren ketemu+kemarin ketemu+sekarang kios kirim
 klien+amuk klien+serang klien+sudah klik kok+belum kok+pak kok+tidak konsultasi kontrol koreksi kosnya kuat+lagi
 kucing+saya kursi lagi+bawa lagi+dekat lagi+ini lagi+istirahat lagi+sekarang lagi+stasiun lagi+tuh laki+hilang
 lalat+di lalu$ lalu+dibawa lalu+tolong langit lanjut$ lansia+saya lansia+sudah lantai+2 lapak+rongsok lapor+ada
 lapor+dan lapor+di lapor+disini lapor+gelandangan lapor+guru lapor+ke lapor+kemana lapor+kemarin lapor+tadi
 lapor+tetangga lari+pas lewat+depan lewat+lagi liar lihat lihat+jatuh limbah link loh lokasi$ luka$ lupa$ maaf
 maaf$ macet mahal main main+di makasih+ya maksud malah+naik mantan mantan+suami masa+lalu masalah masih masih+orang
 masuk$ masuk+dari masuk+gang masuk+panti mata+merem mati+sudah mati+tawa mau+ajukan mau+angkat mau+cerai
 mau+ngomong mau+pinjem mayat+yang meledak$ menang merem minggu+tidak minta+foto minum$ miras$ mobil+tidak
 motor+habis motor+saya mudik mulai+lempar muntah+terus naik+angkot nama+dodi nama+saya nanti$ nasi nasib+lansia
 ngomong$ ngomong+mau nih$ nihil no+4 nomor+tidak nongol nyetel odgj+dengan odgj+kemarin odgj+nih odgj+pergi
"""
