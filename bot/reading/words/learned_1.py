"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 16 ^kejang bantu+saya
report 15 ^ditusuk lapor+pak lapor+sekarang tolong+saya
report 14 bakar+massa ditusuk massa
report 12 ^lapor ada+korban bapak+tua butuh+pertolongan pak+bantu tolong$
report 11 ^darah ^napas darurat ini+bagaimana
report 10 ^boleh ^darurat bagaimana+ini butuh+ambulans darah+terus lapor$ napas$ pertolongan saya+mau tolong+kesini
report 9 bakar+suami bangun$ bapak+ini bapak+pukul belum+makan bisa+pulang cepat+kesini dia+amuk dipukul lansia$
 leher orang+bakar pertolongan$ saya+kejang terjun$ tetangga+meninggal tolong+pak
report 8 @danger amuk+bawa anak+minum bagaimana+cara bantu$ bikin+laporan biru$ bisa+bantu butuh butuh+bantu
 darah+banyak darurat+pak gantung+diri habis+ongkos halo+bisa korban$ lansia+sendiri makan+3 maling+dipukul manusia
 mau+lapor mau+laporan mau+mati mau+untuk napas pasung pengaduan$ pucat remaja rusak+rumah saya+kumat saya+sayat
 semua suka+telanjang tambah+banyak telanjang telanjang+itu terjun tidak+bangun umur+2 untuk+pengaduan yang+suka
 yang+tidur
report 7 2+tahun @who=operator ^cepat ^ketemu ^tolong alun amuk amuk+di bantu bawa+karung berteduh biru darah+hebat
 darah+semua evakuasi$ gas+meledak gerak gerak+pak karung kecil$ kejang kumat lansia+nyasar laporan+pak linglung
 luka+parah mau+terjun melahirkan nyasar$ ongkos ongkos$ orang+nya pak+bagaimana pak+ini pakai+alat parah$
 pegang+saya permisi+mau racun saya+habis segera$ sesak soal+tetangga sudah+biru tabrak tangan tangis+cari
 tanpa+saudara tenggelam teriak tersedak tidak+gerak tua$ untuk+tetangga
report 6 ^anak ^bapak ^lansia ^maling ^manusia ^saya ^telepon ^temen abis+makan ada+lansia ada+remaja ada+rumah am
 ambulans$ amuk$ angkut+satu badan bagaimana+ya banyak+banget begal bibirnya+biru boleh+lapor darah dari+tadi
 darurat+bisa dengan+bikin dengan+saya depan+sekolah dia+darah dia+mau diam+aja digusur dipukul+warga diri diri+pak
 dompet+hilang foto+ini gantung gigil habis ini+darurat istri+lari jalanan$ jalmina$ kalian karung$ karunya karunya$
 kehujanan kesini ketemu+lansia kontrakan+sebelah lagi+mabuk lagi+yang laki+tanpa laksa lansia lansia+ini
 lansia+jatuh lansia+pikun lansia+tidak lempar linglung+di maling+bakar manusia$ manusia+gerobak mau+bikin
 mau+melahirkan melahirkan+di meninggal minum mulut napas+tinggal nyanyi nyasar obat$ orang+gigil orang+lapar
 orang+mati orang+sekarat pengaduan perempuan pingsan resah rumah$ rumah+sekarang sadar sadar+pak satu+ini
 satu+saudara saya+am saya+amuk saya+butuh saya+pasung saya+pingsan segera setrum stroke+ditinggal suami+kumat
 sudah+lama sudah+tidak suka supir tangan$ teman tempat tergeletak terlantar$ tetangga tidak+sadar tidur tidur+di
 tiri+saya tolong+ke tulang urgent urgent+pak yang+baru
report 5 @call @len5 @reports ^astaga ^bantu ^banyak ^bocah ^butuh ^kemarin ^laki ^laksa ^orang ^perempuan ^saudara
 ^tabrak ^tetangga ^wa ada+anak ada+motor ada+perempuan ada+saudara ada+yang agus anak+jalan anak+kecil anak+pasung
 anak+perempuan apartemen astaga bacok bagaimana+pak baju+merah bangun bantu+untuk bawa+golok bedeng benda bocah
 busuk butuh+tempat capek cara$ cari+ibu cekik cepat$ darah$ darah+tidak depan+kantor depan+sudah di+atas
 di+kontrakan di+rumah di+situ di+taman di+trotoar dia+muntah diam dideportasi dideportasi+tidak dikeroyok diri+di
 ditinggal+anak dompet dong$ duduk evakuasi gendong gerobak golok+di guru halusinasi hamil hebat hidup hilang+tidak
 iki ini ini+ada ini+lokasi ini+tidur jalan+pulang jatuh+dari jatuh+di kaku kami$ karyawan kecil kejadian kejang$
 kejang+di keluar+darah kena kena+bacok kepala kesini+pak ketemu+mayat kolong+jembatan kontrakan kontrakan$ korban
 kumat+lagi kunci kunci+di laki laki+nyasar lansia+terlantar lapar lapar+pak lapor+dong lapor+orang laporan+satpol
 lumpuh lupa+jalan mabuk mabuk+rusak mal mandir mati$ mau mau+kembali meledak meledak+depan minta+tolong mondar
 mondar+mandir motor+jatuh muntah+abis need ngelem nginep ngomong ojol orang+bawa orang+kejang orang+linglung
 orang+terlantar ot pak+ada pak+bisa pak+mau panti$ penumpang perlu+bantu piring pisau polsek psikiater pukul$
 putus$ rawat rawat$ rokok rt+warga rumahnya rusak sakit sambil sanggup satpam saya+disabilitas saya+ke saya+ketemu
 saya+kunci saya+linglung saya+meninggal saya+odgj saya+racun saya+sering saya+siap saya+stroke saya+usir sayat
 sekarang+dengan sekarang+di semua+sudah sendiri sendiri+di sendiri+tidak sering serpong setrum+di smp sp4n
 suami+temen tahun$ takut+pulang tangis tanpa telanjang+di temen tempat+tinggal tergeletak$ terjun+dari terlantar
 terlantar+di tiap tiap+sore tidak+galak tidak+napas tidak+punya tidak+sanggup tidak+waras tinggal titip titip+anak
 tolong tolong+jemput tolong+segera tolong+tindak tua tua+duduk tuna tuna+wisma uang usir usir+dari waras warga
 wisma
report 4 2$ 2+anak =work @case @len4 @needs @person @placed ^ada ^adik ^bau ^dompet ^gelandangan ^ibu ^itu ^kakak
 ^kaki ^mobil ^polsek ^satu ^suami ^tabung ^tangan ^tawuran ^teman ^tukang ^woy abis ada+bapak ada+gelandangan
 ada+ibu ada+is ada+kejadian ada+laki ada+pak alat alat$ aman+di ampun amuk+lagi anak anak+anak anak+hilang
 anak+jalanan anak+ngelem anak+sd anak+tetangga aneh apa+cuma astaga+dia asuh baca badan+dingin balita banget+pak
 bantu+ke banyak bapak batu bau+busuk bawa bawa+kayu becak begal+orang belakang belakang+pom belum+ketemu berobat
 berobat$ besok+kalian biasa bikin bikin+kotor bouraq bus buta butuh+dibawa cara cepat+orang cibodas ciledug cimone
 cimone$ cipadu cisadane cuma cuma+nyanyi cuma+tangis cuma+teriak curiga dada daerah dalam dalam+sumur dan+tidak
 dari+dalam dari+kontrakan deh+foto dekat dekat+rumah denyut depan di di+depan di+emperan di+jalan di+kandang
 di+kolong di+perempatan di+pertigaan di+pinggir di+pos di+rel di+stasiun dia+begal dia+lupa dibawa+berobat
 dijemput$ dikejar dilempar dingin dipukul$ diri$ disabilitas ditinggal ditinggal+ibu dua+hari duit emperan gang
 gang+mawar ganggu ganggu+jiwa gebang gelandangan gelandangan+di gelandangan+tidur giant gile golok gubuk guy haji
 halte+depan harus+bagaimana harus+dibawa hidup$ ibu+bawa ibu+hamil ibu+tua indah info+lansia itu+ada itu+tiap
 jalan+bouraq jalanan jalmina jatake jatuh jatuh+kepala jaya jaya$ jembatan jembatan$ jembatan+cisadane jemput+bapak
 jiwa jpo jual+tisu kaki kaki+luka kami kandang kantor+kecamatan kara kata+cari kayanya kdrt+lari ke+anak ke+panti
 ke+rsj ke+sini kec kec+benda kecamatan kecamatan+neglasari kecanduan kedinginan kejadian+nih keluhan kembang
 kenanga kereta kolong kontrakan+haji kontrakan+saya kotor kp kuat+hidup lain lain$ laki+pakai lansia+linglung
 lansia+tidur lantai lapor+bagaimana laporan+something lepas$ lihat+deh lihat+gelandangan lihat+saya linglung+harus
 maaf+saya makan makan$ malam+di mall mandi mangkal mau+ke mawar mengaku meninggal+di mesin minta+bantu mobil
 mobil+tabrak mookervart motor muda muka mulut+busa mulut+keluar napas+sudah napas+tolong need+ke neglasari
 neglasari$ ngawur nginep+di ngomel ngomong+apa ngomong+sendiri nyasar+di odgj+amuk odgj+tidak ojek orang
 orang+belum orang+di orang+dipukul orang+gile orang+ini orang+odgj orang+tabrak orang+tidur pak+boleh pak+karunya
 pakai+kursi pamit$ pas+saya pegang pelajar pendatang penumpang+saya perempatan perempuan+korban pernah pertigaan
 pikir pinang pincang+itu pinggir+jalan pingsan$ pingsan+di pisau$ punya+rumah pura2 putar putus racun$ racun+tikus
 rawa razia+anak rel rendi robek robek$ ruko rumah+dengan rumah+malam rumahnya$ satpol+laki saudara saudara$
 saya+capek saya+dari saya+kecanduan saya+lagi saya+minum saya+ya sebatang+kara sekap sekarang+tidur semua$
 sering+halusinasi sesak$ siap+saya siswa situ something something$ sopir sp4n+anak stasiun sudah+dua sudah+lemas
 sukasari sumur tabrak+mesin tabrak+tiang tahun tajur taman tamu tangga telepon+guru tenggelam$ terakhir+dia
 terbalik teriak+dari terjebak terlantar+lokasi terus+di tetangga$ tetangga+odgj tetangga+saya tidak+pukul
 tidak+tahu tidak+urus tidur+mana tisu tol tolong+dijemput tolong+need trotoar trotoar+jalan truk tumpang tumpang+di
 tunggal uang+habis umur usir+keluarganya via wa+warga ya+ada ya+semua yang+biasa yang+kena yang+setrum
 yang+tenggelam
report 3 # 13$ 19$ 20+butir 3$ 4$ 4+hari 4+tahun =urgent ^bayi ^dari ^dulu ^istri ^kami ^karunya ^karyawan ^kayaknya
 ^kerja ^lihat ^mayat ^motor ^odgj ^orgnya ^pelapor ^penelepon ^theres ^tuna ^via a abis+mau ada+bocah ada+odgj
 ada+senjata aja+dari aja+itu al amuk+tapi an anak+di anak+dipukul anak+ke anak+sekap anak+sekolah anak+tiga atas
 babakan bacok$ baju bakar+kasur bandara banget+bawa bangku bangku+taman banyak$ banyak+anak bapak+tiap barat baru
 baru+di baterai bau bawa+alat bawa+batu bawa+ke bawah bayi bayi+di begal+pisau belum+pernah benda$ berenti berenti$
 bernyawa besar+depan besok biasa+di bintaro biru+saya bisa bisa+gerak bisa+kesini bisa+kirim bisa+ngomong
 bisa+tangan bocah+depan bocor botol bule bunuh+diri busa$ busuk+dari butir butuh+pendampingan capek$ cepat cikokol
 cipadu$ cipete cipondoh cirebon cisadane+dekat cluster compang daerah+kami dan dari dari+ibu dari+rumah dari+tasik
 deh depan+gereja depan+pasar depan+rs depan+ruko dewasa di+bangku di+bedeng di+cipadu di+daerah di+dalam di+dekat
 di+halte di+jembatan di+lampu di+lantai di+masjid di+pabrik di+parkir di+rs di+ruang di+sungai di+tengah di+teras
 di+terminal di+the di+u di+warnet dibuang dibuang+keluarganya dingin+semua dinsos+tolong dipukul+orang disuruh
 ditinggal+di duduk+dekat duduk+di duduk+terus dul ember flyover gaga gajah galak garden gebang+raya
 gelandangan+dengan gelandangan+sakit gembor gendong+bayi gereja gerendeng gigit+anjing gigit+ular gondrong grogol
 guru+lapor h habis+uang halo+pak halte hari$ hari+tidak harus harus+apa hidup+sendiri hotel ibu ibu+alun ibu+di
 ibu+muda indah$ induk induk$ info info+orang inget ini+bapak ini+lupa ini+sudah is+a istri itu+lho jalan jalan+raya
 jatake$ jati jawab jembatan+robinson jinak jongkok jpo$ kab kab+tangerang kabupaten$ kaca kader kader+posyandu
 kakak+adik kaki+pincang kaki+sudah kali kali+mookervart kamar kami+butuh kantor karang karawaci karena
 karunya+banget karunya+orang karyawan+jatuh kata+ini kata+tetangga kata+yang kayak kayak+mau kayaknya+ganggu kayu
 ke+kali ke+palembang ke+warung kehujanan+kolong kejang+pak kejar kel kelas keliling keluarganya kelurahan
 kemarin+amuk kena+lempar kenapa+ya kepala+anak kepala+bocor kesini+tidak ketemu+anak ketemu+temen ketuban kira
 kira+mayat kirim+orang kolam kompor koran$ korek kosong kreo kumat+rusak kunciran kurang kurang+waras lama$
 lansia+di lansia+duduk lansia+lumpuh lansia+sebatang lapangan lapangan$ lapor+murid larangan lari+sekarang lho+pak
 liar+di lihat+rumah lina linglung$ linglung+tidak lokasi+di lokasi+jalan luka lumpuh+ngesot lwt maghrib makmur
 malam+kami maling maling+tidak mandi+harus masjid massa+depan mata mau+mandi mau+minta mau+obat mau+pulang
 mau+rujuk mayat mayat+mr mayat+pak melahirkan$ melati mengaku+nama minta+sedekah minum+20 minum+baterai minum+obat
 minum+racun motor+tenggelam mr mr+x muka+biru murid musafir mushola mushola$ ngaku ngelantur ngesot ngesot+minta
 ngobrol ngomel+tapi ngos ngucur ngucur$ nurul nyanyi+di nyasar+dekat nyasar+pak nyasar+tidak obat odgj odgj$
 odgj+bawa odgj+di odgj+lempar odgj+liar odgj+pak odgj+perempuan odgj+suka odgj+telanjang ogah ojol+pak orang+aneh
 orang+buta orang+curiga orang+diam orang+kena orang+laki orang+tenggelam orang+terjebak orgnya pabrik$ pada padang
 pak+badan pak+bawa pak+dari pak+kayanya pak+ketemu pak+ogah pak+orang pak+rumahnya pak+tolong paksa+di palembang
 paman pamulang panas panas+tinggi panggil panti+sekarang parah pas pasar pasar+baru pasar+gerendeng pasar+induk
 pasung+saudara pegang+pisau pemakaman pendampingan penelepon perempuan+di perempuan+muda periuk perlintasan perlu
 pertigaan$ perum piatu pil pinang+griya pincang pinggir pintu pisau+di pisau+ke plastik pondok poris pos pos+ronda
 pucat+banget pulang pulang$ pulang+ke punya punya+siapa punya+tempat putri putus+obat ra raib rambut rawa+kucing
 raya raya$ robinson ronda rsj rsj$ rt rt+2 ruang rujuk rujuk$ rumah+ambruk rumah+lagi sahut sahut$ sakit+jiwa
 sakit+tidak sambil+pegang sampai+muka sanggup+urus sari satu2 satu2$ saudara+tetangga saudara+tinggal saya+anak
 saya+dong saya+kira saya+lansia saya+ojol saya+pak saya+pamit saya+panas saya+pegang saya+sopir saya+takut
 saya+think sebatang sedekah sehat sehat$ sekap+di sekarang+ada sekarang+diam sekarang+nginep sekolah$ selatan
 sementara$ semua+saya sendiri$ si siap siapa+tidur sih+tidak simpang sipon smp$ stasiun+poris sudah+13 sudah+minum
 sudah+pucat sudirman suka+tidur sukasari$ sumi sumur$ tabrak$ tabrak+motor tabrak+truk tadi+ada tahu+alamat
report 3 tahu+siapa tali tanah+tinggi tangcity tapi tapi+sekarang tasik telepon telepon+tadi teman+saya
 temen+kontrakan temen+lari tenggelam+di tenggelam+ke teras teriak+alun terjebak+di terminal terus the theres
 theres+a think tiang tiap+hari tiap+malam tidak+ada tidak+amuk tidak+bahaya tidak+bawa tidak+bernyawa tidak+bisa
 tidak+ganggu tidak+kenapa tidak+luka tidak+pernah tidak+pingsan tidak+sekolah tidur+alun tidur+belakang tidur+depan
 tiga tikus tinggal+sementara tinggal+sendiri tinggi tolong+di tolong+dibawa tolong+evakuasi trus tua+pakai tubuh
 tugu tukang tukang+becak tunarungu turn turun u u+turn ud urus+orang via+laksa waras+sudah warga$ warga+lagi
 warga+resah waria warnet$ wisma+di woy yang+kaki yang+sakit yang+tabrak yang+urus yatim+piatu
report 2 1+orang 2+jam 3+ada 3+bulan 3+hari 40an 8+tahun =heart =well @len3 @who=resident ^2 ^baru ^besok ^dia ^guru
 ^harus ^ijin ^kepala ^mulut ^pak ^penumpang ^permisi ^si ^tiap ^tua ^tumpang ^walk ^waria a+saudara ada ada+bayi
 ada+jalmi ada+kendaraan ada+laporan ada+ongkos ada+pgot ada+saya ada+suara ada+tuna ada+warga adipura agen agen+bus
 aja+ada aja+mau ajak akan alam alamat alamat$ alun2 amuk+tidak an+tua anak+gelandangan anak+pada anak+pisah
 anak+tenggelam angkat$ angkot$ angkot+penumpang anjing+liar apartemen+paragon arah+ke ari aria artis arus arus+kali
 asal asih aspal aspal$ badan+kaku badan+nya baju+kotor bakar+tidur bangun+pak bank banting bantu+ada banyak+darah
 bapak+di bapak+gelandangan bapak+ojol bapak+suka bapak+terlantar bapak+tidur barang barat$ baru+aja batuceper
 bawa+apa bawa+arus bawa+boneka bawa+senjata bawa+tongkat bawah+the baya bekal belum+berenti belum+sadar bendungan
 bengkak+item bengong bensin benteng berdaya berendeng berhenti bernanah beta bibir bibir+biru bicara bidan
 bikin+bedeng bintaro+sektor bis bisa+dibawa bisa+ke bisa+rawat bisa+tolong bitung bocah+kecil bocah+sendiri bolak
 bolak+kembali boleh+minta boneka box brenti brenti$ bridge bugel bukan+amuk bukan+mayat bukan+tabrak bule+habis
 busa busana by bye cacat cape capek+hidup cari+kerja cengkareng cerita chat chat+kata cilacap ciledug$ cipete$
 cipondoh+makmur ciputat cirarab cuma+gelandangan cuma+tidak cuma+tidur curug daan daan+mogot dan+saya dandan
 dandan+menor dapur dari+jawa dari+jembatan dari+jpo dari+kemarin dari+kursi dari+malaysia dari+motor dari+mulut
 dari+padang dari+pagi dari+polsek dari+ranjang dasana datang+pak dealer dealer+honda dekat+bendungan dekat+pohon
 dekat+stasiun dekat+the dengan+gelandangan dengan+lansia dengan+orang denyut+lemas depan+bank depan+dealer
 depan+mall depan+minimarket depan+mushola depan+smk depan+smp depan+spbu depan+stasiun depan+warung di+agen
 di+aspal di+becak di+bus di+dapur di+gang di+gerobak di+gubuk di+kali di+kamar di+kardus di+kebon di+kebun di+kolam
 di+lahan di+lapangan di+mall di+mobil di+pondok di+pool di+ruko di+saung di+saya di+sekolah di+tenda di+tiang
 di+toilet dia+bukan dia+di dia+diam dia+minum dibawa+dinsos dibawa+ke dibina difabel dikenal dikeroyok$ diketok
 diketok+tidak dikit dimyati dipukul+preman ditembak ditembak+orang ditinggal$ dokter dompet+tinggal dua dua2nya
 duduk$ duduk+sendiri duit+tinggal dulu+itu dulu+pernah dulu+suka duta empang emper emperan+ruko emperan+toko es
 facebook fly fly+over foto+tangan gajah+tunggal gang+h ganggu$ gapura gapura+kp garden$ garuda gatot+subroto
 gedung+parkir gelandangan+bawa gelandangan+kaki gelandangan+masuk geng geng+motor gerendeng$ gerobak+bikin
 gerobak+parkir giant+cimone gigit gitu golok+gang golok+kejar golok+tolong gor gor+dimyati gosong griya griya$
 habis+bekal halte+ada hari+di hasyim hitam honda ibu+dengan ibu+ini ibu+lari identitas identitas$ ijah ingat
 ingat+di ini+tidak ini+yang is+tidak istri+saya itu+loh itu+orang izin+lapor jakarta+barat jalan$ jalan+aria
 jalan+benteng jalan+di jalan+garuda jalan+gatot jalan+kami jalan+kh jalan+ks jalan+pembangunan jalan+sendiri
 jalan+sudirman jalan+tidak jalmi jami jatiuwung jatuh+tidak jauh jawab+panggil jaya+rt jembatan+berendeng
 jembatan+cibodas jemput+lansia jemput+orang kabupaten kakak kaku$ kalau+ijah kalau+tidak kali+sabi kalideres
 kami+ada kami+kejang kami+pendatang kamling kampus kantor+pos kapal kara$ karang+tengah kardus kardus$ karena+sakit
 karunya+pak karyawan+masuk kasur kata+malam kata+sih kata+usir kayaknya+sudah kayaknya+tidak kayanya+odgj ke
 ke+cirebon ke+gang keabisan kebon kebun kecil+tenggelam kedinginan$ kejang+terus kelahi+di kelapa kelas+saya keluar
 keluar$ keluarganya$ keluarganya+di kembali+ke kena+serang kenapa+sih kendaraan kepanasan kerja kerja+tipu
 kesini+dia ketemu ketemu$ ketuban+sudah kh kirim+foto klinik km kolam+renang kolong+tol koran korban+bakar
 korban+luka korek+orang kosong$ kota+bisa kp+poncol kp+rawa kreo+selatan kruk ks ks+tubun kuat kuat$ kubur
 kulit+luka kumat+tidak lagi+dengan lagi+kejar lagi+kembali lagi+nginep lahan laki+mabuk laki+telanjang laksa+anak
 lalu+lintas lampu+merah lampung lansia+jual lansia+pak lansia+perempuan lansia+putri lansia+sakit lansia+sebelah
 lansia+terjebak lansia+tinggal lansia+turun lap lapor lapor+lansia lapor+odgj larangan+selatan lari+dari lemas
 lemas$ lemas+di lembang lho lihat+ada lihat+orang lihat+perempuan linglung+depan linglung+mulai linglung+pak lintas
report 2 lintas+di living living+bawah lok lupa lupa+mati m mabuk+tidur mah mahasiswa majikan makan+aja makan+dari
 makan+tidak makasih+sewu makmur$ malaysia mampu mampu$ mandi+di mandir$ mandir+di mangkal+di manis manis+jaya
 masjid+al masjid+jami masjid+nurul massa+di masuk+komplek masuk+mesin mata+terbalik mau+makan mau+saya mayat+di
 mayat+ternyata meledak+di melek melek$ mencong mengganggu meninggal$ meninggal+tadi meninggal+tidak menor merah
 merah+tugu merdeka$ mesin$ mesin+press minggu+ada minimarket minta minta$ minta+evakuasi minta+ongkos minta+rokok
 miris miris+lihat mobil+box modernland modernland$ mogok mogot motor+dengan muda+titip muka+pukul mulai+dari
 mulut+buka mung muntah$ musola nah naik+motor napas+lagi narkoba netra ngaku+artis ngatur ngatur+lalu ngawur$
 ngelamun ngelem+di ngintip ngitung ngoceh ngomong+dengan ngomong+sekarang nih+pak nolongin nya+di nya+sudah
 nyangkut nyangkut+di nyanyi+pakai nyasar+saya obat+segenggam odgj+bacok odgj+jalan odgj+pegang odgj+putus
 odgj+tidur ojek+tabrak ongkos+di ongkos+sekarang orang+amuk orang+bapak orang+dari orang+duduk orang+gelandangan
 orang+itu orang+ke orang+kedinginan orang+lansia orang+lumpuh orang+tadi orang+tergeletak over pabrik pabuaran
 pager pager+jembatan pagi+sampai pak+bapak pak+dekat pak+di pak+kaki pak+kejang pak+makasih pak+odgj pak+satpam
 pak+soal pak+yang pakai$ pakai+kruk pakai+pisau pakai+toa pakojan palak panggil$ panjat panjat+pager panti
 panunggangan paragon parkir parung parung+serab pasar+kemis pasar+lembang pasar+sekarang pasca pasung+di
 pegang+dada pegang+perut pemakaman$ pembangunan pemda penelepon+lapor pengendara penghuni penjaga penjual
 perempatan+tangcity perempuan+hamil perempuan+lewat perempuan+rambut perempuan+telanjang permisi perum+dasana
 perumnas perut$ petugas+diam petugas+sudah pgot pinang$ pinggir+rel pinggir+tol pingsan+cuma pinter pintu+tol
 pisah+dari pisang plastik+item pojok poncol pool poris$ pos+kamling pos+polisi preman press press+pabrik prestasi
 proyek ps pulang+kampung pulang+sekarang pulang+tidur punten+ada punya+ongkos puri puri+beta puskesmas+cipondoh
 putar+di rame2 ranjang rawat+di renang resah$ ribut risih roda+kepala rombongan ronda+rt rs rs+tidak rsud rsud+kata
 rt+02 rt+3 rt+4 ruang+tunggu ruko+saya rumah rumah+di rumah+pak rumah+saya rumahnya+hilang rw rw+5 sabi sadar$
 sakit$ sakit+di salah+naik sambil+ngitung sampai+tengah sampai+tidak samping sangego sari$ saudara+di
 saudara+living saudara+saya saudara+tidak saudara+tidur saung saya$ saya+baca saya+bisa saya+chat saya+ganggu
 saya+jatuh saya+kirim saya+perlu saya+rekam saya+sakit saya+sendiri saya+sudah saya+terdampar saya+tidur sdn
 sebelah+bau security segenggam segenggam+kata sekap+diri sekarang+lihat sekarang+pindah sekarang+sudah
 sekarang+tumpang sekarang+tunggu sektor sektor+9 selamanya$ selamat+siang selamat+tinggal senjata serab serang
 sesosok sewu shelter$ sih+cuma silver silver+di sini$ sini+pak sini+tiap situ+besar situ+cipondoh smk smp+lari sok
 sopir+angkot stadion stasiun+tanah stasiun+tangerang suara subroto sudah+2 sudah+4 sudah+5 sudah+abis sudah+angkut
 sudah+bengkak sudah+biasa sudah+darah sudah+dikasih sudah+dingin sudah+kaku sudah+keluar sudah+sering sudah+tulis
 sudah+ya sudimara suka+amuk suka+bawa suka+masuk suka+ngintip suka+teriak sukarasa sukarasa$ sungai sungai+cisadane
 supir+lansia tabrak+bis tabrak+kereta tabrak+tidak tabung+gas tadi+bapak tadi+masih tadi+sampai tahu+rumahnya
 taman+gajah taman+prestasi tanah tangan+karyawan tangan+sudah tangcity$ tangis+di tangis+minta tanjakan
 tanpa+busana tanpa+identitas tanya+arah tanya+saya tapi+linglung tapi+saya tapi+supir tawa tawa+sendiri tawuran
 tawuran+bawa tawuran+pelajar telanjang+depan telanjang+lagi telepon$ telepon+masuk tembok tembus temen+saya
 tempat+sampah tenda tengah tenggelam+got tenggelam+kali terbalik$ terdampar tergeletak+di tergeletak+tidak
 terminal$ terminal+poris terus+dari tetangga+bakar tetangga+gantung tetangga+kontrakan tetangga+tenggelam
 tetangga+tidak the+bridge the+jalan tiba tidak tidak+angkat tidak+berdaya tidak+berenti tidak+berhenti tidak+brenti
 tidak+dikenal tidak+inget tidak+keluar tidak+kuat tidak+makan tidak+mampu tidak+melek tidak+minum tidak+nyambung
 tidak+pakai tidak+sahut tidur+aja tidur+pakai tikungan tikungan+jalan timur tinggal$ tinggal+di tipu titip+bayi tk
 toa toilet toko toko+jalan tolong+bagaimana tolong+bantu tolong+dibina tolong+dong tolong+ibu tolong+orang
report 2 tolong+tetangga tpa tpa+rawa tps travel tua+jatuh tua+laki tua+tidak tua+tidur tubun tugu+adipura
 tukang+parkir tumpang+tidur tumpuk+sampah tuna+netra tunggu+puskesmas ular+pak umur+8 untuk+pulang utara wa+masuk
 walk walk+di warga+di warga+kami waria+gelandangan warnet warung warung+saya woy+ada x x$ ya+ampun ya+petugas
 yang+dengan yang+ditinggal yang+gigit yang+minum yang+naik yang+perlu yang+pingsan yang+teriak
report 1 1+rw 10+tahun 2+orang 5+hari =road @1 ^a ^badan ^balita ^belakang ^bidan ^dua ^foto ^halo ^korban ^lap
 ^mahasiswa ^mau ^ntu ^paman ^satpol ^sp4n ^warga ^ya abis+minum ada+denyut ada+mayat ada+mobil ada+plastik
 ada+sesosok adik$ adipura$ agung ahmad ahmad+yani aja ajak+ngobrol al+azhom al+ittihad ambruk$ anak+balita anak+smp
 ancam+mau angke angkut$ anyar anyar+pak apartemen$ ashari asing asnawi assalamualaikum+mau atas+jpo azhom azores
 bae bahaya baju+compang bakar+rumah balekota balita+ditinggal banget+orang bangun+tolong bantaran banyak+di
 banyak+yang bapak+duduk baru+pulang batuk bau+bangkai bawa+2 bawa+3 bawa+buntelan bayi+ditinggal belakang+pabrik
 belatung benda2 berdiri beres$ berjalan berobat+tidak beruntun besar+sekarang besar+sudah biasa+mangkal
 biaya+pemakaman bibirnya$ bikin+gubuk bisa+angkat bisa+bangun bisa+jawab bisa+napas bisu bocah+jual bojong bokor
 bolong bonjol bri bsd buka$ bulakan bulan+tidak buntelan busa+mata busuk$ butuh+obat calo cari+rumput cari+saudara
 cekik+bapak cibodas+baru ciputat$ cisauk cuci cuma+duduk curhat dahlia damai darah+dekat darah+kepala dari+atap
 dari+mana dari+minggu dari+mobil dari+tetangga darussalam datang+ke datang+sudah dekat+flyover dekat+kantor
 dekat+pasar dekat+pintu delima dengan dengan+adik dengan+bapak dengan+dompet dengan+kucing dengan+satpol denger$
 depan+klinik depan+panti depan+puskesmas di+alun2 di+antri di+atm di+bandara di+bawah di+bintaro di+ciputat
 di+curug di+emper di+jangan di+kalimantan di+kp di+kursi di+lapak di+lobi di+mushola di+musola di+pager
 di+pangkalan di+pasar di+pengkolan di+pintu di+polsek di+proyek di+simpang di+tangga di+toko di+tol dia+tidak
 diam+di diare dikasih+baju dikasih+minum dinsos+diam diperban disini+pak ditinggal+suami dititip doang+sih
 dompet+raib driver dua+orang duit+pak duta+garden emper+toko emperan$ eta flyover$ flyover+cibodas fwd galon
 gang+damai gang+delima gang+kober gang+masjid gatot gedung gelandangan+banyak gelandangan+depan gelandangan+nyanyi
 gelandangan+paksa gelandangan+tiap gelandangan+tua gembor$ genteng$ gerbang gitu+aja gubuk$ gubuk+di gudang+jne
 halo halte+sudah hasyim+ashari hikmah hilang+ingat hp+dengan ibu+guru ibu+pingsan ibu+saya ieu+ada imam imam+bonjol
 ini+nginep ini+orang irigasi is+an ittihad itu+bapak itu+bener jalan+anak jalan+daan jalan+hasyim jalan+imam
 jalan+ki jalan+merdeka jalan+mh jalan+raden jalan+satria jalan+teuku jalan+veteran jam+orang jambi jangan+sampah
 jati$ jatuh+lantai jawa jawab+tidak jembatan+penyebrangan jemur jne joget2 joget2+di jual+kerupuk kadang kakak+saya
 kaki+tabrak kaku+pak kali+angke kali+cirarab kali+pas kali+prancis kalian$ kalideres$ kalimantan kami+di kami+tidak
 kampung kampung+baru kampus+umt kara+di karang+timur karawaci$ karung+tidur karunya+sudah kata+ditinggal kata+dulu
 kata+rumahnya kayaknya kayanya$ kayanya+mau kayanya+mulut kayu+kp ke+atas ke+cisadane ke+kampung ke+lampung
 ke+tembok kebon+pisang kecil+nyasar kedaung kehujanan$ kejar+anak kejar+istri keluar+kontrakan kelurahan+benda
 kenapa+cuma kerupuk kesakitan kesini$ ketemu+bayi ketemu+dompet ketemu+warga keterbelakangan keujanan keujanan+di
 ki ki+asnawi koang koang+jaya kober kolong+fly komplek kontrakan+diketok kontrakan+pak korban+kdrt korban+tabrak
 kosambi kota$ kotor$ kp+gebang kp+pondok kulit kumel kumpul kuring kutabumi kutabumi$ kuwi lagi+cari lagi+dipukul
 lagi+itu lagi+jembatan lahan+kosong laki+muda laki+pingsan laki+setengah laki+tato laki+tidak laki+tidur laki+umur
 lalu+rumahnya lama langsung lansia+bawa lansia+hidup lansia+laki lansia+sesak lansia+tabrak lantai+3 lapor+ibu
 lari+ke layang ledug lem listrik+tidak lk2 lobi luka+besar luka+pak lurah mabuk+di macet+doang madura+jalan
 mah+diam makan+sederhana malabar malam+ada malam+dengan malam+petugas malam+tidur mall+balekota mana+jawab
 manusia+silver marbot masih+bisa masjid$ masjid+ada mati+aja mati+kompor mati+saya mau+bunuh mau+curhat mau+lewat
 mau+minum mau+sudah mau+susul mayat$ mayat+nyangkut mencong$ menginap menyengat menyerahkan menyerahkan+2 merah$
 merah+pasar merdeka meresahkan mh mh+thamrin mini minta+ampun minta+dijemput minta+makan modern mogot$ money
 mookervart$ motor$ motor+tabrak motor+tidak muda+duduk muka+sudah mulut+mencong muntah mushola+al nama+lansia
 nama+siapa napas+tidur ngambang ngelantur$ nginep+depan ngomong+ngelantur ngungsi ngungsi+di no+money ntu ntu+orang
 nusa nusa+jaya nya+sendiri nya+tidak nyambung nyambung+saya nyuruh obat+sudah odgj+hamil odgj+kumat odgj+lagi
report 1 odgj+mau odgj+obat odgj+rusak odgj+sekap ongkos+pulang orang+asing orang+bisu orang+cacat orang+ganggu
 orang+setrum orang+sih orang+suka orang+tinggal pabrik+plastik pabuaran+tumpeng pada+takut pagi+di pak pak+depan
 pak+dia pak+lurah pak+pakai pak+si pak+takut pak+temen pakai+botol pakai+golok pakai+kayu pakai+seragam
 pakai+terpal pakojan$ palak+di pandeglang panggil+tidak park parkir+mall parkir+pasar pasa pasar+anyar
 pasar+ciledug pasar+malabar pasar+modern pasien+terlantar pasung+dengan pembangunan+3 penelepon+lihat
 pengendara+motor pengkolan penuh penumpang+lansia penyeberangan penyebrangan perempatan+pasar perempuan+bawa
 perempuan+odgj perempuan+smp pergi$ permisi+saya pernah+rawat perumnas+2 perut petugas+minta pikun+nyasar pindah$
 pinggir+situ pingsan+depan pisang+belakang plawad plaza plus polsek+jatiuwung pom pom+mini pool+bus poris+plawad
 pos+security posisi pp+menyerahkan prancis prapatan preman+pasar punya+uang puspem puspem$ racun+di racun+pak raden
 rak rapat rapat$ rawa+bokor raya+mauk remaja+perempuan remaja+putri robinson$ roda+ditinggal rokok+di rong+hari
 rs+sari rsj+sekarang rt+01 rt+1 rt+5 rt+6 rujukan ruko+azores ruko+ciledug ruko+pinang rumah+kosong rumah+minta
 rumah+tidur rumahnya+di rumahnya+mana rumput rutin sadar+depan sadar+juga saged sakit+siapa sambil+bawa
 sambil+gendong samping+pos sangiang saran sari+asih satria saudara+jauh sawah saya+ditusuk saya+ngomong saya+tidak
 sederhana sederhana+jalan sekarang+mah sekarang+masih sekarang+ngungsi sekarang+terlantar sekitar sekolah selatan$
 semak sementara sendiri+dekat sendiri+jalan sendiri+pakai sendiri+sudah sendiri+tangis sepatan serab+rt sesak+napas
 sesosok+tubuh setengah+baya shelter sih+tapi situ+bulakan solo stasiun$ stasiun+batuceper station station$ stroke
 stroke+sekarang suami+istri sudah+6 sudah+bulan sudah+dari sudah+jadi sudah+jam sudah+mandi sudah+minggu
 sudah+pukul sudah+siap sudah+siram sudah+tua suka+kejar suka+lari suka+minta suka+ngomong sukajadi sukajadi$
 tabrak+beruntun tabrak+kepala tabrak+lari tabung tahu tahu+nama tahun+disuruh tahun+tidak tahun+tinggal tanah+di
 tangis+mau tangis+sendiri tanpa+baju tanya+cuma tanya+kalau tanya+rumahnya tapi+karunya tapi+masih tapi+tidak
 tas+besar tato+tidur telanjang+gang telanjang+jalan tempat$ tenang+lagi teng tengah$ teras+ruko teras+rumah
 terbalik+di terminal+cimone terpal terus+kejar tetangga+denger tetangga+siram teuku teuku+umar thamrin the+station
 think$ tiap+pagi tidak+datang tidak+dijemput tidak+mau tidak+saged tidur+disitu tidur+sendiri timur$ tinggal+dengan
 tki toha tol+jakarta tol+karang tol+tangerang tolong+arah trotoar+depan truk+jalan tua+nyasar tubun$ tuh tujuh
 tukang+galon tumpang+tanya tumpeng tunanetra tunggal$ tunggu+kereta uang+palak uang+untuk umar umt umt$ umur+4
 umur+40an urus$ uwung uwung+jaya veteran veteran+babakan warga+laki warga+saya warga+sekarang warung+madura
 woy+tolong ya+dinsos ya+gang ya+gelandangan yang+bisa yang+butuh yang+gantung yang+mati yang+mau yang+tangis yani
report -1 10$ 10+orang 12+rt 2+minggu 3+mau 3+tadi 5+bagaimana 75+tahun ^ajak ^anjir ^asap ^baik ^baju ^berapa
 ^bursa ^cuma ^emang ^gas ^hai ^haloo ^hatiku ^iya ^jomblo ^kompor ^ktp ^lewat ^limbah ^listrik ^lokasi ^luka ^makan
 ^mana ^mantap ^mantul ^mati ^mauliate ^naik ^no ^nyasar ^p ^pasang ^pemerintah ^pinggir ^pinjam ^ruko ^semoga
 ^siapa ^tahu ^tas ^terakhir ^test ^trc ^waduh ^warung ada+any ada+beasiswa ada+perkembangan ada+surat ada+tanda
 ada+tato ada+tawon ada+tompel ada+tulang adopsi adu air+10 aja$ aja+sih akun alamat+lengkapnya alfa alfamart$
 alfamidi$ aman amankan+di ambil$ ambulans+gratis ambulans+klien anak+3 anak+autis anak+kata anak+kontrakan
 anak+muda anjir any anyar$ apa+mesin apa+yang api+besar api+merembet api+pak apotek$ arah+jembatan asap+tebal atau
 atau+mesin awas bagaimana+ke baju+biru baju+kuning bakar+besar bakar+lapak bakar+tolong balap balap+liar banget+mau
 banget+sudah banget+tolong bangun+rumah bangun+terus bangunan+sinar bantu+cari bantu+lacak bantu+rumah bapak+diam
 bapak+pergi bareng batal$ batal+laporan batu$ bau$ bawa$ bawa+selimut bayi+tadi bekas$ belakang+pasar belanja belok
 belum+ya bengkok$ bensin+jalan berlobang berlobang+besar berobat+rs biar biar+tidak biasa+bawa bikin+kartu
 bikin+ktp bisa+jenguk boleh+saya boleh+titip bolong+besar botol$ buka buka+baju bursa bursa+kerja cabut$
 capek+banget cara+bagaimana cari+lagi celana chat+minta cianjur cibodas+tidak cikupa$ culik+anak cuma+ada curi
 dana+cepat dangdut dangdut+sampai dari+ngaji dari+pengawasan data+orang deh$ dekat$ dekat+gereja dekat+pom
 dekat+tol dendam dengan+anak dengan+bayi denger+ada depan+alfamidi depan+indomaret depan+pom depan+sakola di+angkot
 di+atap di+balai di+cikupa di+cisadane di+foto di+jakarta di+kantong di+rsud di+rt di+tangan di+tas dia+buka
 dia+cekik dia+ditinggal dia+ini dia+kata dia+odgj dia+pakai diadopsi dibuang+di dibully dibully+di dibunuh dicek$
 dihentikan dilacak dilacak+pak disini+dengan ditinggal+pesan eh+ternyata false film$ foto foto+itu
 gelandangan+dekat gelandangan+diamankan gelang gelap gerak+ya golok+ke goreng gratis+ada hai haji$ haloo hari+loh
 hari+minggu hari+pak has hasil hati2 hati2$ hidup+lagi hilang+kemarin hitam$ hp+nya hp+saya hp+tidak hubung+wa
 ibadah ibadah$ ijazah ikut indomaret$ indramayu$ info+tidak infonya ini+foto ini+pak internet is+ada itu+kata
 itu+saudara itu+tadi jadi+dibawa jadi+minta jadi+pak jadi+penerima jadi+relawan jadi+tidak jaga+malam jakarta$
 jakarta+boleh jalan+belum jalan+berlobang jalan+mati jalan+tolong jam+3 jam+5 jam+7 janda janda+anak jawab$ jd
 jebol jembatan+gantung jembatan+merah jenguk+tidak kabel kaki$ kalau+petugas kali+cisadane kali+itu kami+lihat
 kandung kantin kantong+ada kartu+lansia kasih+banyak kasur$ kata$ kata+pak kayaknya$ ke+atap ke+badan ke+orang
 ke+rumah ke+semua kecanduan+film kedah kelahi keluarganya+pak kelurahan+gerendeng kemana+pak kemarin+kayaknya
 kemarin+saya kembali+dari kembali+lagi kemis kena+phk keras kerja+dong kertas kesini+apa ketemu+sudah ketemu+surat
 ketemu+tadi kiri$ klien+di kok+ada kok+diam kok+masih kondisi konsernya konsernya$ konter korban+sudah kosnya
 kp+baru ktp+di ktp+tidak kuat+lagi kucing+di lagi+ruko lagi+ybs lah$ lahir+di laki+di laki+tua lama+banget
 lansia+tanpa lantai+2 lapor+disini lapor+guru lapor+siapa lapor+soal lapor+tampak lapor+tidak lari+orang lari+waktu
 layan lebaran$ lebaran+itu lemari lengkapnya lewat$ lewat+wa liar+parkir liar+tiap listrik$ lo loh$ loh+ini lokasi
 lokasi+hari luka+tidak lupa+kata mabuk$ main makan+di malam+lapor malam+saya malam+tidak maling+maling mampet
 mana+di mancing mantap mantul markotop masih+orang massal masuk+sini mati+bareng mati+bikin mati+lampu mati+semua
 mau+ada mau+ambruk mau+cek mau+dibawa mau+hidup mau+jadi mau+jemput mau+ngajuin mau+pukul mau+sekolah mau+tahu
 mau+tenggelam mauliate mayat+bapak menunggu+di merah+di merah+kemarin merembet minggu$ minimarket$ minta+duit
 minta+maaf minta+minum minyak modal+usaha monday motor+ambil motor+ketemu motor+pukul mulai+lempar mulai+rame
 mulai+teriak muncul+di naik naik+aja naik+ke nama+bapak nama+ibu nasi+goreng ngajuin ngumpet ngumpet+di no+12
 nya+pak nyamber nyamuk nyamuk+banyak nyetel+dangdut obat+abis odgj+lari odgj+tolong oh+ternyata online$
 orang+dengan orang+lain orang+pakai orang+pingsan orang+saya orang+sudah otw p padam pak$ pak+belum pak+dompet
 pak+hati2 pak+kok pak+lagi pak+maling pak+mobil pak+tadi pak+ternyata pakai+gelang pakai+tongkat paksa$
report -1 panas+dengan panik+tolong panjat+tiang panti+lansia pas+mau pasar+ada pelapor+kabar pelatihan penagih
 pencariannya penelepon+info penelepon+minta pengawasan perempatan+mati perempatan+shinta perempuan+itu
 perempuan+yang pergi+selamanya pergi+tinggal perkosa+pacar permisi$ persis perum+taman pesan+ini pesan+suara
 petugas+mana pinjam+cepat pintu$ pipi$ pisah+di pju pohon+besar polisi$ polisi+di posting posting+mau presiden
 proposal pukul+dia pukul+murid pukul+orang pun+bapak punya+bpjs puskesmas+lama razia rekam relawan remaja+yang
 robot robot$ roda$ rongsok+dekat rs+lansia rsud$ rt$ rt+kami ruko$ rumah+saudara rumah+sebelah rumah+tutup saat
 saja$ sakola sampah$ sampai sampai+jam sampai+sekarang sarang sarang+tawon sate saudara+ibu saya+aja saya+awas
 saya+bukan saya+cabut saya+dibully saya+dulu saya+janda saya+kakak saya+kemarin saya+kena saya+mabuk saya+masih
 saya+nama saya+no saya+pikun saya+pindah saya+pisah saya+posting saya+sembunyi saya+standby saya+tahan saya+temukan
 sebarkan seberang seberang+apotek sehat+selalu sekarang+bagaimana sekarang+makan sekarang+pak sekarang+pingsan
 sekarang+warga sekolah+di sekolah+pakai selamanya+terus selamat+malam selimut+ya selokan$ semalam semalam+di
 sembunyi+di siapa+ya sih since since+monday singgah+ada sini+ya siram+minyak skripsi$ slot sorry$ spiderman
 spiderman$ standby subuh sudah+datang sudah+dengan sudah+di sudah+muntah sudah+nyamber sudah+saya sudah+sisir
 sudah+tolong syarat tadi+pagi tadi+subuh tahan tahi tahi+lalat tahu+ibu tai takut+dengan takut+dia tambah+dia
 tanah$ tanda tanpa+nama tanya tanya$ tapi+orang tas+ada tawon+di tebal$ telat telepon+aja telepon+kemana
 tempat+yang temukan tenang tensi teriak+sekarang terlantar+nih ternyata$ ternyata+ada test tetangga+bangun
 tetangga+buang tetangga+sekarang the+mall this tidak+bayar tidak+kedah tidak+kehujanan tidak+kembali tidak+kios
 tidak+nanti tidak+petugas tidak+uih tidak+ya tinggal+yang tiri tiri+pukul titiknya toko+bangunan tolong+ambulans
 tolong+dilacak tolong+hubung tolong+razia tompel tompel+di tongkat$ top+markotop traktir tua+sakit tunggu+warga
 tutup$ uang+di uih umur+14 waduh wajib waktu+mau warga+mulai warteg wkwk+gabut yang+ada yang+dijemput yang+foto
 yang+harus yang+ke yang+laki yang+perempuan yang+punya yuk
report -2 05$ 2+ruko 4+perumnas =ask @len2 ^air ^alamat ^assessment ^atap ^bansos ^batal ^beda ^belum ^bener ^biaya
 ^bot ^bukan ^capek ^cara ^cek ^daerah ^dengan ^dijual ^film ^got ^hasil ^hilang ^jadwal ^jangan ^kantor ^kartu
 ^keluarganya ^kenapa ^kios ^kira ^malam ^nihil ^nomor ^oh ^pabrik ^pacar ^patokan ^pencet ^rumahnya ^santunan
 ^sungai ^tadi ^target ^terima ^tes ^tiang ^toko ^top ^trotoar ^tunggakan ^yang abaikan ada+bangkai ada+biaya
 ada+info ada+kartu ada+lowongan ada+masalah ada+petugas ada+program ada+respon ada+ruko ada+saksi ada+tindak
 ada+tulis adik+saya agak aja+ke aja+pak ajukan akta aktif$ alias ambil ambruk+kena ambulans+untuk amuk+kok anak$
 anak+pak anak+sma anak+yatim ancam ancam+bunuh angin angkat+kerja angkot angkot+saya angkut angkut+belum apa+aja
 apa+orang apotek arah arah+pasar asap+item asesmen assessment atap+rumah atapnya atas+nama ayam babi babi+bau
 bagaimana+sih baik bakar bakar+cepat balas bales banget banget+di banget+terus bangkai bank$ bantu+dengar bantu+pak
 bantu+tidak bapak+hilang bapak+kontrol bapak+saya bapak+sendiri baru+sekarang batal+aja batal+dong bawa+motor
 bawa+pulang bayar$ bayi+itu bayi+yang beasiswa beda beda+odgj belakang+alfa belum+pak belum+punya benar bengkak$
 bensin$ berdiri$ berita bersih besar besok+ada biasanya biaya$ biaya+berapa bisa+duduk bisa+jalan bocah+yang boraks
 bpjs$ bukan+lansia bukan+mau bukan+orang bukan+warga bulan+lalu busa+tolong butuh+alat butuh+kacamata cabut cantik
 cari+adik cari+bapak cari+keluarganya cari+pak cari+suami cari+temen cctv cengkareng$ cerai cerai$ ciri cirinya
 collector cuma+geser cuma+lihat dan+ada dan+hp dapet+bantu darah+tinggi dari+cipondoh dari+malam dari+panti
 dari+pasar dari+yayasan darto datang+tapi debt debt+collector dengan$ dengan+aja dengan+minum dengan+odgj
 dengan+pak dengan+tetangga dengar dengar$ depan+gang depan+komplek di+cengkareng di+cimone di+dinsos di+dompet
 di+gudang di+kasur di+kosnya di+laporan di+lebaran di+panti di+pengumuman di+perut di+pipi di+plafon di+posyandu
 di+puskesmas di+rw di+seberang di+warteg dia+abis dia+cuma dia+is dia+jatuh dia+lagi dia+pak dia+panjat dia+siram
 dia+sudah diam+depan diaspal diaspal$ dibawa+sudah dijual+depan dijual+di dikasih+makan dinas dinas+sosial dingin$
 diproses dipukul+pakai disebar disini ditinggal+rumah do dodi dua+kali duit$ eh eh+dia empat fb+ada find
 flyover+cikokol formalin gabut gang$ gang+tabrak gawat gawat+pak gesper golok+sudah got gratis+tidak grup
 gudang+bakar gudang+kardus halo+ada halte$ hampir+tabrak hapus hari+senin hidungnya hidungnya+darah hilang+3
 hilang+ibu hilang+kontak hpnya hub hubung$ ibu+dia ibu+hilang ibu+kayaknya ignore+saya imunisasi info+bapak
 info+tambah ini+pingsan ini+untuk ireng is+saya istirahat istri+mau itu itu+lansia itu+tidur iya jadi+bagaimana
 jadwal jalan+kan jalan+rusak jalan+sudah jam$ jam+2 jemput+di jendela$ jomblo jual+miras juta kacamata kadieu kaget
 kah kah$ kalau+orang kali+bau kami+bapak kami+belum kami+dari kami+hilang kami+yang kamu kanan kartu+berobat
 kata+anak kata+capek kata+dari kata+di kata+gelandangan kata+lansia kata+warga kayaknya+ada kayaknya+yang kdrt
 ke+depan ke+lokasi ke+pertigaan ke+pos ke+siapa ke+tengah ke+teras kecil+pak keluar+busa keluar+rumah
 keluarganya+ada kemana kemarin+cari kemarin+lari kemarin+sekarang kena+angin kena+pukul kenalan kenceng kepala+luka
 keren ketemu+kemarin ketemu+sekarang kios kirim klien+amuk klien+serang klien+sudah klik kok+belum kok+pak
 konsultasi kontrol koreksi kota+tangerang kucing+saya kursi lagi+bawa lagi+dekat lagi+ini lagi+istirahat
 lagi+sekarang lagi+tuh laki+hilang lalat+di lalu$ lalu+dibawa lalu+ini lalu+lapor lalu+tolong langit lanjut$
 lansia+kemarin lansia+saya lansia+sudah lapak+rongsok lapor+ada lapor+dan lapor+di lapor+gelandangan lapor+ke
 lapor+kemana lapor+kemarin lapor+minggu lapor+tadi lapor+tetangga lari+pas latihan lewat+depan lewat+lagi liar
 lihat lihat+jatuh limbah link loh lokasi$ luka$ luka+ternyata lupa$ maaf maaf$ macet mahal main+di makan+pak
 makasih+ya maksud malah+naik maling+bawa maling+masih mantan mantan+suami masa+lalu masalah masih masih+suka
 masjid+kami masuk$ masuk+dari masuk+gang masuk+panti mata+merem mati+sudah mati+tawa mau+ajukan mau+angkat
 mau+bacok mau+cerai mau+ngomong mau+pinjem mayat+yang meledak$ menang menunggu merem minggu+tidak minta+foto minum$
 miras$ mobil+tidak motor+habis mudik muntah+terus murah$ naik+angkot nama+dodi nama+saya nanti$ nasi nasib+lansia
"""
