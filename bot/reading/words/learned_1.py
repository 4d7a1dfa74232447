"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 19 massa
report 16 ^kejang bantu+saya
report 15 ^ditusuk lapor+pak lapor+sekarang tolong+saya
report 14 ditusuk
report 12 ^lapor ^napas ada+korban bapak+tua butuh+pertolongan pak+bantu tolong$
report 11 ^darah darurat lapor$
report 10 ^boleh ^darurat bagaimana+ini butuh+ambulans darah+terus ini+bagaimana napas$ pertolongan saya+mau
 tolong+kesini tolong+pak
report 9 bakar+suami bangun$ bapak+pukul belum+makan bisa+pulang cepat+kesini darurat+pak dipukul lansia$ leher
 orang+bakar pertolongan$ saya+kejang terjun$ tetangga+meninggal
report 8 @danger amuk+bawa anak+minum bagaimana+cara bapak+ini bikin+laporan biru biru$ butuh butuh+bantu
 darah+banyak dia+amuk gantung+diri halo+bisa korban$ kumat makan+3 manusia mau+laporan mau+mati mau+untuk napas
 pasung pengaduan$ pucat remaja rusak+rumah saya+kumat saya+sayat semua telanjang terjun tidak+bangun
 untuk+pengaduan yang+suka yang+tidur
report 7 2+tahun @who=operator ^cepat ^ketemu ^tolong alun amuk amuk+di bantu bantu$ bawa+karung berteduh bisa+bantu
 darah+hebat darah+semua evakuasi$ gas+meledak gerak gerak+pak habis+ongkos karung kecil$ kejang ketemu+lansia
 lansia+nyasar lansia+sendiri linglung luka+parah mau+lapor mau+terjun melahirkan meninggal napas+tinggal nyanyi
 nyasar$ ongkos ongkos$ orang+nya pak+bagaimana pak+ini parah$ pegang+saya racun segera$ sesak soal+tetangga
 sudah+biru suka+telanjang tabrak tambah+banyak tangan tangis+cari tanpa+saudara telanjang+itu tenggelam teriak
 tersedak tidak+gerak tolong+ke tua$ umur+2 untuk+tetangga
report 6 ^anak ^bapak ^lansia ^manusia ^perempuan ^saya ^telepon ^temen ^tetangga abis+makan ada+lansia ada+remaja
 ada+rumah am ambulans$ amuk$ angkut+satu badan bagaimana+ya banyak+banget begal bibirnya+biru boleh+lapor capek
 darah dari+tadi darurat+bisa dengan+bikin dengan+saya dia+darah diam+aja digusur diri dompet+hilang foto+ini
 gantung gigil habis ini+darurat ini+lokasi istri+lari jalanan$ jalmina$ karung$ karunya karunya$ kesini
 kontrakan+sebelah lagi+mabuk lagi+yang laki+tanpa laksa lansia lansia+ini lansia+jatuh lansia+pikun lansia+tidak
 lapor+orang laporan+pak lempar linglung+di manusia$ manusia+gerobak mau+bikin mau+melahirkan melahirkan+di minum
 mulut nyasar obat$ orang+gigil orang+lapar orang+mati ot pakai+alat pengaduan perempuan pingsan pukul$ rumah$
 rumah+sekarang sadar sadar+pak satu+ini satu+saudara saya+am saya+amuk saya+butuh saya+habis saya+pasung
 saya+pingsan segera setrum stroke+ditinggal suami+kumat sudah+lama sudah+tidak suka supir tangan$ tangis
 telanjang+di teman tempat tergeletak terlantar$ tetangga tidak+sadar tidur tidur+di tiri+saya tulang urgent
 urgent+pak yang+baru
report 5 @call @len5 @reports ^adik ^astaga ^bantu ^banyak ^bocah ^butuh ^itu ^kaki ^kemarin ^laki ^laksa ^orang
 ^saudara ^tabrak ^tabung ^tawuran ^wa ada+anak ada+motor ada+perempuan ada+saudara ada+yang anak+jalan anak+kecil
 anak+perempuan astaga bacok bagaimana+pak baju+merah bantu+untuk bawa+golok bedeng benda bikin bocah busuk
 butuh+tempat cara$ cari+ibu cekik cepat$ darah$ darah+tidak depan+kantor depan+sekolah depan+sudah di+atas di+depan
 di+kontrakan di+rumah di+situ di+taman di+trotoar dia+mau dia+muntah dideportasi dideportasi+tidak dikeroyok diri$
 diri+pak ditinggal ditinggal+anak dong$ duduk evakuasi gelandangan gendong gerobak golok+di guru halusinasi hamil
 hebat hidup hilang+tidak iki ini ini+ada ini+tidur jalan+pulang jatuh+dari jatuh+di kaki+luka kaku kalian kami$
 kantor+kecamatan karyawan kec kecamatan kecamatan+neglasari kecil kehujanan kejadian kejang$ kejang+di keluar+darah
 kena kena+bacok kepala kesini+pak ketemu+mayat kolong+jembatan kontrakan kontrakan$ korban kumat+lagi kunci+di laki
 laki+nyasar lansia+tidur lapar lapar+pak lapor+dong laporan+satpol lumpuh lupa+jalan mabuk mabuk+rusak mandir mati$
 mau+kembali meledak meledak+depan minta+bantu minta+tolong mondar mondar+mandir muntah+abis need ngelem nginep
 ngomong ojol orang+bawa orang+kejang orang+linglung orang+sekarat orang+terlantar pak+ada pak+bisa pak+mau panti$
 penumpang perlu+bantu pisau polsek putus$ rawa rawat rawat$ resah rokok rt+warga rumahnya rusak sakit sambil
 sanggup satpam saya+disabilitas saya+ke saya+ketemu saya+kunci saya+linglung saya+meninggal saya+odgj saya+racun
 saya+sering saya+siap saya+stroke sayat sekarang+dengan semua+sudah sendiri sendiri+di sendiri+tidak sering serpong
 setrum+di smp sp4n suami+temen tahun$ takut+pulang tanpa temen tempat+tinggal tergeletak$ terjun+dari terlantar
 terlantar+di tiap tiap+sore tidak+galak tidak+napas tidak+punya tidak+sanggup tidak+waras tinggal titip titip+anak
 tolong tolong+jemput tolong+segera tolong+tindak tua tua+duduk tuna tuna+wisma uang uang+habis usir usir+dari
 usir+keluarganya wa+warga waras wisma
report 4 2$ 2+anak =work @case @len4 @needs @person @placed ^ada ^bau ^dompet ^gelandangan ^ibu ^kakak ^mobil
 ^polsek ^satu ^suami ^tangan ^teman ^tukang ^woy abis ada+bapak ada+gelandangan ada+ibu ada+is ada+kejadian
 ada+laki ada+pak alat alat$ aman+di ampun anak anak+anak anak+hilang anak+jalanan anak+ngelem anak+pasung anak+sd
 anak+tetangga aneh apa+cuma apartemen astaga+dia asuh baca badan+dingin balita banget+pak bangun bantu+ke banyak
 bapak batu bau+busuk bawa bawa+kayu becak begal+orang belum+ketemu berobat berobat$ besok+kalian biasa bikin+kotor
 bouraq buta butuh+dibawa cara cepat+orang cibodas ciledug cimone cipadu cisadane cuma cuma+nyanyi cuma+tangis
 cuma+teriak curiga dada dalam dalam+sumur dan+tidak dari+dalam dari+kontrakan deh+foto dekat dekat+rumah denyut
 depan depan+ruko di di+emperan di+jalan di+kandang di+kolong di+pabrik di+perempatan di+pertigaan di+pinggir di+pos
 di+rel dia+begal dia+lupa diam dijemput$ dikejar dilempar dingin dipukul$ diri+di disabilitas ditinggal+di
 ditinggal+ibu dompet emperan gaga gang gang+mawar ganggu ganggu+jiwa gebang gelandangan+di gelandangan+tidur giant
 gile golok gubuk guy haji harus+bagaimana harus+dibawa hidup$ ibu+bawa ibu+hamil indah jalan+bouraq jalanan jalmina
 jatuh jatuh+kepala jaya jaya$ jembatan jembatan$ jembatan+cisadane jembatan+robinson jemput+bapak jiwa jpo
 jual+tisu kaki kaki+sudah kali kami kandang kara kata+cari kayanya kdrt+lari ke+anak ke+panti ke+rsj ke+sini
 kec+benda kecanduan kejadian+nih keluhan kenanga kereta kolong kontrakan+haji kontrakan+saya kotor kp kuat+hidup
 kunci lain lain$ lansia+linglung lansia+terlantar lantai lapor+bagaimana laporan+something lepas$ lihat+deh
 lihat+gelandangan lihat+saya linglung+harus lokasi+jalan maaf+saya makan makan$ mal malam+di mall mandi mangkal mau
 mau+ke mau+pulang mawar mengaku meninggal+di mesin mobil mobil+tabrak mookervart motor motor+jatuh muda muka
 mulut+busa mulut+keluar napas+tolong need+ke ngawur nginep+di ngomel ngomong+apa ngomong+sendiri nyasar+di
 odgj+amuk odgj+tidak ojek orang orang+belum orang+di orang+dipukul orang+gile orang+ini orang+odgj orang+tabrak
 orang+tidur pak+boleh pak+karunya pakai+kursi pamit$ pas+saya pegang pegang+pisau pelajar pendatang penumpang+saya
 perempatan perempuan+korban perempuan+muda pernah pertigaan pikir pinang pincang+itu pinggir pinggir+jalan pingsan$
 pingsan+di piring psikiater pulang+ke punya+rumah putar putus racun$ racun+tikus razia+anak rel robek robek$
 robinson robinson$ rumah+dengan rumah+malam rumahnya$ sakit$ satpol+laki saudara saudara$ saya+capek saya+kecanduan
 saya+lagi saya+minum saya+usir saya+ya sebatang+kara sekap sekarang+di semua$ sering+halusinasi sesak$ siap+saya
 siswa situ something something$ sopir sp4n+anak stasiun sudah+dua sudah+lemas sukasari sumur tabrak+mesin
 tabrak+tiang tabrak+truk tahun tajur taman tamu telepon+guru tenggelam$ terakhir+dia terbalik teriak+dari terjebak
 terlantar+lokasi terus+di tetangga$ tetangga+odgj tidak+pukul tidak+sekolah tidak+tahu tidak+urus tidur+mana tiga
 tisu tol tolong+dijemput tolong+need trotoar trotoar+jalan truk tumpang tumpang+di tunggal umur via warga woy
 ya+ada ya+semua yang+biasa yang+kena yang+setrum yang+tenggelam
report 3 # 13$ 19$ 20+butir 4$ 4+hari 4+tahun =urgent ^2 ^bayi ^dari ^dia ^dulu ^istri ^kami ^karunya ^karyawan
 ^kayaknya ^kerja ^lihat ^mayat ^motor ^odgj ^orgnya ^pelapor ^theres ^tuna ^via a abis+mau ada+bocah ada+odgj
 ada+senjata ada+tuna agus aja+itu al alun+bagaimana amuk+lagi amuk+tapi an anak+di anak+dipukul anak+ke anak+sekap
 anak+sekolah anak+tiga atas bacok$ baju bakar+kasur bandara banget+bawa bangku bangku+taman banyak$ banyak+anak
 bapak+tiap barat baru baru+di baterai batuceper bau bawa+alat bawa+batu bawa+ke bawah bayi bayi+di begal+pisau
 belakang belakang+pom belum+pernah benda$ berdaya berenti berenti$ bernyawa besar+depan besok biasa+di bintaro bis
 bisa bisa+gerak bisa+kesini bisa+kirim bisa+ngomong bisa+tangan bocah+depan bocor botol bule bunuh+diri bus busa$
 busuk+dari butir butuh+pendampingan by capek$ cepat cibodas$ cikokol cimone$ cipadu$ cipete cipondoh cirebon
 cisadane+dekat cluster compang daerah daerah+kami dan dari dari+ibu dari+rumah dari+tasik deh depan+minimarket
 depan+pasar depan+rs dewasa di+bangku di+bedeng di+cipadu di+daerah di+dalam di+dekat di+halte di+jembatan
 di+kardus di+lampu di+lantai di+lapangan di+masjid di+parkir di+rs di+ruang di+ruko di+stasiun di+sungai di+tengah
 di+teras di+terminal di+the di+u di+warnet dibawa+berobat dibuang dibuang+keluarganya dingin+semua dinsos+tolong
 dipukul+orang disuruh dua+hari duduk+dekat duduk+di duduk+terus duit dul ember flyover flyover+cibodas gajah galak
 garden garden$ gebang+raya gelandangan+dengan gelandangan+sakit gembor gendong+bayi gereja gerendeng gigit+anjing
 gigit+ular gondrong grogol guru+lapor h habis+uang halo+pak halte halte+depan hari$ hari+tidak harus hidup+sendiri
 hotel ibu ibu+di ibu+muda ibu+tua indah$ induk induk$ inget ini+bapak ini+lupa is+a istri itu+ada itu+lho itu+orang
 itu+tiap jalan jatake jati jawab jinak jongkok jpo$ kab kab+tangerang kabupaten$ kaca kader kader+posyandu
 kakak+adik kaki+pincang kali+mookervart kali+sabi kamar kami+butuh kantor karang karawaci karena karunya+banget
 karunya+orang karyawan+jatuh kata+ini kata+tetangga kata+yang kayak kayak+mau kayaknya+ganggu kayu ke+kali
 ke+palembang ke+warung kedinginan kejang+pak kejar kel kelas keliling keluarganya kelurahan kemarin+amuk
 kena+lempar kenapa+ya kepala+anak kepala+bocor kesini+tidak ketemu+anak ketemu+temen kira kirim+orang kolam kompor
 koran$ kosong kreo kumat+rusak kunciran kurang kurang+waras laki+pakai lama$ lampu+merah lansia+di lansia+duduk
 lansia+lumpuh lansia+sebatang lapangan lapangan$ lapor+murid larangan lari+dari lari+sekarang lho+pak liar+di
 lihat+rumah linglung$ linglung+tidak lokasi+di luka lumpuh+ngesot lwt maghrib malam+kami maling+dipukul
 maling+tidak mandi+harus masjid masjid+nurul mata mau+mandi mau+minta mau+obat mau+rujuk mayat mayat+mr mayat+pak
 melahirkan$ melati mengaku+nama meninggal+tidak minta+sedekah minum+20 minum+baterai minum+obat minum+racun
 motor+tenggelam mr mr+x muka+biru murid musafir mushola mushola$ napas+sudah ngaku ngelantur ngesot ngesot+minta
 ngobrol ngomel+tapi ngomong+dengan ngos ngucur ngucur$ nurul nyanyi+di nyasar+dekat nyasar+pak nyasar+tidak obat
 odgj odgj$ odgj+bawa odgj+di odgj+lempar odgj+liar odgj+pak odgj+perempuan odgj+suka odgj+telanjang ogah ojol+pak
 orang+aneh orang+curiga orang+diam orang+kena orang+laki orang+tenggelam orang+terjebak orgnya pabrik pabrik$ pada
 padang pak+badan pak+dari pak+kayanya pak+ketemu pak+ogah pak+orang pak+rumahnya pak+tolong paksa+di palembang
 paman pamulang panas panas+tinggi panggil panti+sekarang parah pas pasar pasar+baru pasar+gerendeng pasar+induk
 pasung+saudara pemakaman pendampingan perempuan+di periuk perlintasan perlu permisi+saya pertigaan$ perum piatu pil
 pinang+griya pincang pintu pisau$ pisau+di pisau+ke plastik pondok poris pos pucat+banget pulang pulang$ punya
 punya+siapa punya+tempat pura2 putri putus+obat ra raib rambut rawa+kucing raya rendi risih rsj rsj$ rt rt+2 ruang
 rujuk rujuk$ ruko rumah+ambruk rumah+lagi sabi sahut sahut$ sakit+jiwa sakit+tidak sambil+pegang sampai+tidak
 sanggup+urus sari saudara+tetangga saudara+tinggal saya+anak saya+dari saya+dong saya+kira saya+ojol saya+pak
 saya+pamit saya+panas saya+pegang saya+sopir saya+takut saya+think sebatang sedekah sehat sehat$ sekap+di
 sekarang+diam sekarang+nginep sekarang+tidur selamanya$ selamat+siang selamat+tinggal selatan sementara$ semua+saya
 sendiri$ si siap siapa+tidur sih+tidak simpang sipon smp$ stasiun+poris sudah+13 sudah+minum sudah+pucat sudirman
report 3 suka+masuk suka+tidur sukasari$ sumur$ tabrak$ tadi+ada tahu+alamat tahu+siapa tali tanah+tinggi tangcity
 tangga tapi tapi+sekarang tasik telepon telepon+tadi teman+saya temen+kontrakan temen+lari tenggelam+di
 tenggelam+ke teras teriak+alun terjebak+di terminal terus tetangga+saya the theres theres+a think tiang tiap+hari
 tiap+malam tidak+ada tidak+amuk tidak+bahaya tidak+bawa tidak+berdaya tidak+bernyawa tidak+bisa tidak+ganggu
 tidak+kenapa tidak+luka tidak+pernah tidak+pingsan tidur+alun tidur+belakang tidur+depan tikus tinggal+sementara
 tinggal+sendiri tinggi tolong+dibawa tolong+evakuasi trus tubuh tugu tukang tukang+becak turn turun u u+turn ud
 urus+orang waras+sudah warga$ warga+lagi waria warnet$ wisma+di yang+kaki yang+sakit yang+tabrak yang+urus
 yatim+piatu
report 2 1+orang 2+jam 3$ 3+ada 3+bulan 3+hari 40an =heart =road =well @len3 @who=resident ^baru ^belakang ^besok
 ^guru ^harus ^ijin ^kepala ^mau ^mulut ^pak ^penelepon ^penumpang ^si ^tiap ^tua ^tumpang ^warga ^waria a+saudara
 ada ada+bayi ada+jalmi ada+kendaraan ada+laporan ada+ongkos ada+pgot ada+saya ada+suara adipura agen agen+bus
 aja+ada aja+dari aja+mau ajak akan alam alamat alamat$ alun2 amuk+tidak an+tua anak+gelandangan anak+pada
 anak+pisah ancam+mau angkot$ angkot+penumpang anjing+liar apartemen+paragon arah+ke ari aria asal ashari asih aspal
 assalamualaikum+mau atas+jpo babakan badan+kaku badan+nya baju+kotor bakar+tidur balekota bangun+pak bank banting
 bantu+ada banyak+darah bapak+di bapak+gelandangan bapak+ojol bapak+suka bapak+terlantar bapak+tidur barang barat$
 baru+aja batuceper$ bawa+2 bawa+apa bawa+boneka bawa+senjata bawa+tongkat bawah+the baya bekal belum+berenti
 belum+sadar bendungan bengkak+item bengong bensin benteng berendeng berhenti beta bibir bibir+biru bicara bidan
 bikin+bedeng bintaro+sektor biru+saya bisa+dibawa bisa+ke bisa+rawat bisa+tolong bitung bocah+kecil bocah+sendiri
 bokor bolak bolak+kembali boleh+minta boneka box brenti brenti$ bridge bugel bukan+amuk bukan+mayat bukan+tabrak
 busa busana bye cacat cape capek+hidup cari+kerja cengkareng cerita chat chat+kata cilacap cipete$ cipondoh+makmur
 ciputat cirarab cuma+gelandangan cuma+tidak cuma+tidur curug daan daan+mogot dan+saya dapur dari+jawa dari+jembatan
 dari+jpo dari+kemarin dari+kursi dari+malaysia dari+mana dari+motor dari+mulut dari+padang dari+pagi dari+polsek
 dari+ranjang dasana datang+ke datang+pak dealer dealer+honda dekat+bendungan dekat+pohon dekat+stasiun dekat+the
 dengan+dompet dengan+gelandangan dengan+lansia dengan+orang denyut+lemas depan+bank depan+dealer depan+gereja
 depan+mall depan+mushola depan+smk depan+smp depan+spbu depan+warung di+agen di+aspal di+becak di+bus di+dapur
 di+gang di+gerobak di+gubuk di+kali di+kamar di+kebon di+kebun di+kolam di+lahan di+mall di+mobil di+musola
 di+pondok di+pool di+saya di+sekolah di+tiang di+toilet dia+di dia+diam dia+minum diamankan+di dibawa+dinsos
 dibawa+ke dibina difabel dikenal dikeroyok$ diketok diketok+tidak dikit dimyati dipukul+preman ditembak
 ditembak+orang dokter dua dua2nya duduk+sendiri duit+tinggal dulu+itu dulu+suka duta empang emper emperan$
 emperan+toko es facebook fly fly+over foto+tangan gajah+tunggal gang+h gang+saya ganggu$ gapura gapura+kp garuda
 gatot+subroto gedung+parkir gelandangan+jalan gelandangan+kaki gelandangan+masuk geng geng+motor gerendeng$
 gerobak+bikin gerobak+parkir giant+cimone gigit gitu golok+gang golok+kejar gor gor+dimyati gosong griya griya$
 habis+bekal halte+ada hari+di harus+apa hasyim hasyim+ashari hitam honda ibu+dengan ibu+ini ibu+lari identitas
 identitas$ ijah info+lansia info+orang ingat ingat+di ini+nginep ini+sudah ini+tidak ini+yang is+tidak istri+saya
 itu+loh izin+lapor jakarta+barat jalan$ jalan+aria jalan+benteng jalan+di jalan+garuda jalan+gatot jalan+kami
 jalan+kh jalan+ks jalan+pembangunan jalan+raya jalan+sendiri jalan+sudirman jalan+tidak jalmi jambi jami
 jangan+sampah jatake$ jatiuwung jatuh+tidak jauh jawab+panggil jaya+rt jembatan+berendeng jembatan+cibodas
 jemput+lansia jemput+orang kabupaten kakak kaku$ kalau+ijah kalau+tidak kalideres kami+ada kami+kejang
 kami+pendatang kamling kampus kantor+pos kapal karang+tengah kardus kardus$ karena+sakit karyawan+masuk kasur
 kata+malam kata+sih kata+usir kayaknya+sudah kayaknya+tidak kayanya$ ke ke+cirebon ke+gang ke+lampung keabisan
 kebon kebun kecil+tenggelam kedinginan$ kehujanan+kolong kejang+terus kelahi+di kelapa kelas+saya keluar keluar$
 keluarganya$ keluarganya+di kembali+ke kena+serang kenapa+sih kendaraan kepanasan kerja kerja+tipu kesini+dia
 ketemu ketemu$ ketuban ketuban+sudah kh kira+mayat kirim+foto klinik km kolam+renang kolong+tol koran korban+bakar
 korban+luka korek kosong$ kota+bisa kp+poncol kp+rawa kreo+selatan kruk ks ks+tubun kuat kuat$ kubur kulit+luka
 kumat+tidak lagi+dengan lagi+dipukul lagi+kejar lagi+kembali lagi+lampu lagi+nginep lagi+pinggir lahan laki+mabuk
 laki+telanjang laksa+anak lalu+lintas lampung lansia+jual lansia+pak lansia+perempuan lansia+putri lansia+sakit
 lansia+sebelah lansia+terjebak lansia+tinggal lansia+turun lap lapor+lansia lapor+odgj lari+ke lemas lemas$ lembang
 lho lihat+ada lihat+orang lihat+perempuan lina linglung+depan linglung+mulai linglung+pak lintas lintas+di living
report 2 living+bawah lok luka+pak lupa+mati m mabuk+tidur mah mahasiswa majikan makan+aja makan+dari
 makan+sederhana makan+tidak makasih+sewu makmur malabar malaysia mall+balekota mampu mampu$ mandi+di mandir$
 mandir+di manis manis+jaya masjid+ada masjid+al masjid+jami masuk+komplek masuk+mesin mata+terbalik mati+aja
 mau+bunuh mau+makan mau+saya mayat+di mayat+ternyata meledak+di melek melek$ mencong mengganggu meninggal$
 meninggal+tadi merah merah+shinta merah+tugu mesin$ mesin+press minggu+ada minimarket minta minta$ minta+evakuasi
 minta+ongkos minta+rokok miris miris+lihat mobil+box modernland modernland$ mogok mogot motor+dengan muda+titip
 muka+pukul mulai+dari mulut+buka mung muntah$ musola nah naik+motor nama+lansia napas+lagi narkoba neglasari netra
 ngatur ngatur+lalu ngawur$ ngelamun ngelem+di ngintip ngitung ngoceh ngomong+sekarang nih+pak nolongin nya+di
 nya+sudah nyangkut nyangkut+di nyanyi+pakai nyasar+saya obat+segenggam odgj+bacok odgj+pegang odgj+putus odgj+tidur
 ojek+tabrak ongkos+di orang+amuk orang+bapak orang+buta orang+cacat orang+dari orang+duduk orang+gelandangan
 orang+itu orang+ke orang+kedinginan orang+lansia orang+lumpuh orang+tadi orang+tergeletak over pabuaran pager
 pager+jembatan pagi+sampai pak+bapak pak+bawa pak+dekat pak+depan pak+di pak+itu pak+kaki pak+kejang pak+makasih
 pak+satpam pak+si pak+soal pakai$ pakai+kruk pakai+pisau pakai+toa pakojan palak panggil$ panjat panjat+pager panti
 panunggangan paragon park parkir parung parung+serab pasar+kemis pasar+lembang pasar+sekarang pasca pasung+di
 pegang+dada pegang+perut pemakaman$ pembangunan pemda penelepon penelepon+lapor penelepon+lihat pengendara penghuni
 penjaga perempatan+tangcity perempuan+hamil perempuan+lewat perempuan+rambut perempuan+smp perempuan+telanjang
 perum+dasana perut perut$ petugas+diam pgot pinang$ pinggir+rel pinggir+tol pingsan+cuma pinter pintu+tol
 pisah+dari pisang plastik+item pojok polsek+jatiuwung poncol pool poris$ pos+kamling pos+polisi pos+ronda preman
 preman+pasar press press+pabrik prestasi proyek ps pulang+kampung pulang+sekarang pulang+tidur punten+ada
 punya+ongkos puri puri+beta puskesmas+cipondoh putar+di rak rame2 ranjang rawa+bokor rawat+di renang resah$ ribut
 roda+ditinggal roda+kepala rombongan ronda ronda+rt rs rs+tidak rsud rsud+kata rt+02 rt+3 rt+4 ruang+tunggu
 ruko+saya rumah rumah+di rumah+pak rumah+saya rumahnya+hilang rw sabi$ sadar$ sadar+depan sakit+di salah+naik
 sambil+ngitung sampai+muka samping sangego sari$ satu2 satu2$ saudara+di saudara+living saudara+saya saudara+tidak
 saudara+tidur saya$ saya+baca saya+bisa saya+chat saya+ganggu saya+jatuh saya+kirim saya+lansia saya+perlu
 saya+rekam saya+sakit saya+sendiri saya+sudah saya+terdampar saya+tidur sdn sebelah+bau security sederhana
 sederhana+jalan segenggam segenggam+kata sekap+diri sekarang+ada sekarang+lihat sekarang+pindah sekarang+sudah
 sekarang+tumpang sekarang+tunggu sektor sektor+9 senjata serab serang sesosok sewu shelter$ shinta sih+cuma silver
 silver+di sini$ sini+tiap situ+besar situ+cipondoh smk smp+lari sok sopir+angkot stadion stasiun+batuceper
 stasiun+tanah stasiun+tangerang suara subroto sudah+2 sudah+4 sudah+5 sudah+abis sudah+angkut sudah+bengkak
 sudah+biasa sudah+darah sudah+dikasih sudah+dingin sudah+kaku sudah+keluar sudah+pukul sudah+sering sudah+tulis
 sudah+ya sudimara suka+amuk suka+bawa suka+ngintip suka+teriak sukarasa sukarasa$ sumi sungai sungai+cisadane
 supir+lansia tabrak+bis tabrak+kereta tabrak+motor tabrak+tidak tabung tabung+gas tadi+bapak tadi+masih tadi+sampai
 tahu+rumahnya taman+gajah taman+prestasi tanah tangan+karyawan tangan+sudah tangcity$ tangis+di tangis+jalan
 tangis+mau tangis+minta tanjakan tanpa+baju tanpa+busana tanpa+identitas tanya+arah tanya+kalau tanya+saya
 tapi+karunya tapi+linglung tapi+saya tapi+supir tawa tawa+sendiri tawuran tawuran+pelajar telanjang+depan
 telanjang+lagi telepon$ telepon+masuk tembok tembus temen+saya tempat+sampah tenda teng tengah tenggelam+got
 tenggelam+kali terbalik$ terdampar tergeletak+di tergeletak+tidak terminal$ terus+dari tetangga+bakar
 tetangga+gantung tetangga+kontrakan tetangga+tenggelam tetangga+tidak the+bridge the+jalan tiba tidak tidak+angkat
 tidak+berenti tidak+berhenti tidak+brenti tidak+dikenal tidak+inget tidak+keluar tidak+kuat tidak+makan tidak+mampu
 tidak+melek tidak+minum tidak+nyambung tidak+pakai tidak+sahut tidur+aja tidur+pakai tikungan tikungan+jalan timur
report 2 tinggal$ tinggal+di tipu titip+bayi tk toa toilet toko toko+jalan tolong+bagaimana tolong+bantu tolong+di
 tolong+dibina tolong+dong tolong+ibu tolong+orang tolong+tetangga tpa tpa+rawa tps travel tua+jatuh tua+laki
 tua+pakai tua+tidak tua+tidur tubun tugu+adipura tukang+parkir tumpang+tidur tumpuk+sampah tuna+netra tunarungu
 tunggu+puskesmas ular+pak umur+40an umur+8 untuk+pulang utara veteran veteran+babakan via+laksa warga+di warga+kami
 warga+laki warga+resah waria+gelandangan warnet warung warung+saya woy+ada x x$ ya+ampun ya+gelandangan ya+petugas
 yang+dengan yang+ditinggal yang+gigit yang+minum yang+naik yang+perlu yang+pingsan yang+teriak
report 1 1+rw 10+tahun 2+orang 5+hari 8+tahun =not @1 ^a ^badan ^balita ^bidan ^dua ^foto ^halo ^korban ^lap
 ^mahasiswa ^ntu ^paman ^satpol ^sp4n ^uang ^walk ^ya ada+denyut ada+mayat ada+mobil ada+plastik ada+sesosok
 ada+warga adik$ adipura$ agung ahmad ahmad+yani aja aja+di ajak+ngobrol al+azhom al+ittihad alun$ ambruk$
 anak+balita anak+kuliah anak+smp anak+tenggelam angkat$ angke angkut$ anyar+pak apartemen$ arus arus+kali asing
 asnawi aspal$ azhom azores bae bahaya baju+compang bakar+rumah balita+ditinggal bangun+tolong bantaran banyak+di
 bapak+duduk baru+pulang batuk bau+bangkai bawa+3 bawa+arus bawa+berobat bawa+buntelan bayi+ditinggal
 belakang+pabrik belatung benda2 berdiri beres$ bernanah berobat+pak berobat+tidak beruntun besar+sekarang
 biaya+pemakaman bibirnya$ bikin+gubuk bisa+bangun bisa+dijemput bisa+jawab bisa+napas bisu blok bocah+jual bojong
 bojong+jaya bolong bonjol bri bsd buka$ bulakan bulan+tidak buntelan busa+mata busuk$ cari+rumput cari+saudara
 cibodas+baru ciledug$ ciputat$ cirebon$ cisauk citra citra+raya cuci cuma+duduk curhat dada+sakit damai darah+dekat
 darah+kepala dari+atap dari+lantai dari+mobil dari+tetangga darussalam datang+sudah dekat+kantor dekat+pasar
 dekat+pintu delima dengan dengan+adik dengan+bapak dengan+kucing dengan+satpol dengan+yang denger$ depan+klinik
 depan+mcd depan+panti depan+puskesmas depan+stasiun di+alun2 di+antri di+atm di+bandara di+bawah di+bintaro di+bis
 di+ciputat di+curug di+emper di+jangan di+kalimantan di+kursi di+lapak di+mushola di+pager di+pangkalan
 di+pengkolan di+pintu di+polsek di+proyek di+saung di+simpang di+tangga di+tenda di+toko di+tol dia+bukan dia+tidak
 diare dikasih+baju dikasih+minum dinsos+diam diperban disini+pak ditinggal$ ditinggal+suami dititip doang+sih
 dompet+raib driver dua+orang duduk$ duduk+depan dulu+pernah duta+garden emper+toko emperan+ruko eta fwd galon
 gang+damai gang+delima gang+kober gang+masjid gatot gedung gelandangan+banyak gelandangan+bawa gelandangan+nyanyi
 gelandangan+paksa gelandangan+tiap gembor$ genteng$ gitu+aja golok+tolong gubuk$ gubuk+di gudang+jalan gudang+jne
 halo halte+sudah halte+transjakarta hikmah hilang+ingat hp+dengan ibu+guru ibu+saya ieu+ada ikat imam imam+bonjol
 irigasi is+an ittihad itu+bener jalan+hasyim jalan+imam jalan+ki jalan+mh jalan+raden jalan+satria jalan+tangis
 jalan+teuku jalan+veteran jam+orang jati$ jatuh+lantai jawa jawab+tidak jembatan+penyebrangan jemur jne joget2
 joget2+di jual+kerupuk kadang kakak+saya kaki+tabrak kaku+pak kali+angke kali+pas kali+prancis kalian$ kalideres$
 kalimantan kami+di kami+tidak kampung kampung+baru kampus+umt kara$ kara+di karang+timur karawaci$ karunya+pak
 kata+ditinggal kata+dulu kata+rumahnya kayaknya kayanya+mau kayanya+mulut kayanya+odgj kayu+kp ke+atas ke+cisadane
 ke+jalan ke+kampung ke+polsek ke+tembok kebon+pisang kecil+nyasar kedaung kehujanan$ kejar+anak kejar+istri
 keluar+kontrakan kelurahan+benda kenapa+cuma kerupuk kesakitan kesini$ ketangkep ketemu+bayi ketemu+dompet
 ketemu+perempuan ketemu+warga keterbelakangan keujanan keujanan+di ki ki+asnawi koang koang+jaya kober kolong+fly
 kolong+flyover komplek kontrakan+diketok kontrakan+pak korban+begal korban+kdrt korban+tabrak korek+orang kosambi
 kota$ kotor$ kp+gebang kp+pondok kuliah kulit kumel kumpul kuring kutabumi kutabumi$ kuwi lagi+cari lagi+itu
 lagi+jembatan lagi+ya lahan+kosong laki+muda laki+pingsan laki+setengah laki+tato laki+tidak laki+tidur laki+umur
 lalu+rumahnya lama lampung$ langsung lansia+bawa lansia+hidup lansia+laki lansia+sesak lansia+tabrak lantai+3 lapor
 lapor+ibu laporan$ larangan+selatan layang ledug lem lemas+di listrik+tidak lk2 luka+besar lupa lurah maaf+repot
 macet+doang madura+jalan mah+diam malam+ada malam+dengan malam+tidur mana+jawab mangkal+di manusia+silver
 masih+bisa masih+gerak masjid$ mati+kompor mati+saya mau+curhat mau+lewat mau+minum mau+sudah mau+susul mayat$
 mayat+nyangkut mcd mencong$ menginap menyengat menyerahkan menyerahkan+2 merdeka meresahkan mh mh+thamrin
 minta+ampun minta+dijemput minta+makan modern money mookervart$ motor$ motor+tabrak motor+tidak muda+duduk
 muka+sudah mulut+mencong muntah mushola+al nama+siapa napas+tidur ngambang ngelantur$ nginep+depan
 ngomong+ngelantur no+money ntu ntu+orang nusa nusa+jaya nya+tidak nyambung nyambung+saya nyasar+mau nyuruh
 obat+sudah odgj+hamil odgj+kumat odgj+mau odgj+mondar odgj+rusak odgj+sekap ongkos+pulang ongkos+sekarang
report 1 orang+asing orang+bisu orang+ganggu orang+mau orang+setrum orang+sih orang+suka orang+tinggal
 pabrik+plastik pabuaran+tumpeng pada+takut pagi+di pak pak+dia pak+lurah pak+masih pak+odgj pak+pakai pak+takut
 pak+temen pak+yang pakai+botol pakai+golok pakai+kayu pakai+seragam pakai+terpal paksa palak+di pandeglang
 panggil+tidak parkir+mall parkir+pasar pasa pasar+ciledug pasar+malabar pasar+modern pasien+terlantar pembangunan+3
 penelepon+ibu penelepon+orang pengendara+motor pengkolan penjual penuh penumpang+lansia penyebrangan perang
 perempuan+bawa perempuan+odgj perempuan+terlantar pergi$ pernah+rawat perumnas perumnas+2 petugas+minta
 petugas+sudah pikun+nyasar pindah$ pinggir+kali pinggir+situ pingsan+depan pisang+belakang plawad plaza plus pom
 pool+bus poris+plawad pos+security posisi pp+menyerahkan prancis prapatan pulang+posisi punya+uang puspem puspem$
 racun+di racun+pak raden rapat rapat$ raya$ raya+cikupa raya+mauk remaja+perempuan remaja+putri repot repot$
 rokok+di rong+hari rs+sari rsj+sekarang rt+01 rt+1 rt+6 rujukan ruko+azores ruko+pinang rumah+kosong rumah+minta
 rumah+tidur rumahnya+mana rumput rutin rw+5 sadar+juga saged sakit+siapa sambil+bawa sambil+gendong sampai+tengah
 sangiang saran sari+asih satpol satria saudara+jauh saung sawah saya+ngomong saya+tidak sekarang+mah sekarang+masih
 sekarang+terlantar sekitar sekolah sekolah$ selatan$ semak sementara sendiri+dekat sendiri+jalan sendiri+pakai
 sendiri+sudah sendiri+tangis sepatan serab+rt sesak+napas sesosok+tubuh setengah+baya setiap shelter sih+tapi
 sini+pak situ+bulakan solo stasiun$ station station$ sudah+6 sudah+dari sudah+jadi sudah+jam sudah+mandi
 sudah+minggu sudah+siap sudah+siram sudah+tua suka+kejar suka+lari suka+minta suka+ngomong sukajadi sutera$
 tabrak+beruntun tabrak+kepala tabrak+lari tahu tahu+nama tahun+disuruh tahun+tidak tahun+tinggal tanah+di
 tangis+sendiri tanya+cuma tanya+rumahnya tapi+masih tapi+tidak tas+besar tato+tidur tawuran+bawa telanjang+jalan
 tempat$ tenang+lagi teras+ruko teras+rumah terbalik+di terminal+cimone terminal+poris terpal terus+kejar
 tetangga+denger tetangga+siram teuku teuku+umar thamrin the+station think$ tiap+pagi tidak+datang tidak+dijemput
 tidak+mau tidak+saged tidur+disitu tidur+sendiri tidur+yang timur$ tinggal+dengan tki toha tol+jakarta tol+karang
 tol+tangerang tolong+arah transjakarta transjakarta+puri trotoar+depan truk+jalan tubun$ tuh tujuh tukang+galon
 tumpang+tanya tumpeng tunanetra tunggal$ tunggu+kereta uang+palak uang+untuk umar umt umt$ umur+4 urus$ uwung
 uwung+jaya wa+masuk walk walk+di waras+suka warga+odgj warga+saya warga+sekarang warung+madura wonogiri+pak
 woy+tolong ya+cara ya+dinsos ya+gang yang+bisa yang+butuh yang+gantung yang+mati yang+mau yang+tangis yani
report -1 1$ 10$ 10+orang 12+rt 2+minggu 3+mau ^ajak ^anjir ^asap ^baik ^baju ^berapa ^bursa ^cuma ^emang ^gas ^hai
 ^haloo ^hatiku ^iya ^jomblo ^kompor ^ktp ^lama ^lewat ^limbah ^listrik ^lokasi ^luka ^makan ^mana ^mantap ^mantul
 ^mati ^mauliate ^naik ^no ^nyasar ^p ^pasang ^pemerintah ^pinjam ^ruko ^rumahnya ^semoga ^siapa ^tahu ^tas ^tembok
 ^terakhir ^test ^trc ^waduh ^warung ada+any ada+beasiswa ada+perkembangan ada+surat ada+tanda ada+tato ada+tawon
 ada+tompel ada+tulang adopsi air+10 aja$ aja+sih akun alamat+lengkapnya alfamart$ amankan+di ambil$ ambulans+gratis
 ambulans+klien anak+3 anak+autis anak+kata anak+kontrakan anak+muda angkot anjir any apa+mesin apa+yang api+besar
 api+pak apotek$ asap+tebal atau atau+mesin awas bagaimana+ke baju+biru baju+kuning bakar+besar bakar+gang
 bakar+lapak bakar+tolong balap balap+liar banget+mau banget+sudah banget+tolong bangun+rumah bangun+terus
 bangunan+sinar bantu+cari bantu+lacak bantu+rumah bapak+diam bapak+ngaku bapak+pergi bapak+saya bareng batal$
 batal+laporan batu$ bawa$ bayi+tadi bekas$ belakang+alfa belanja belok belum+ya bengkok$ berlobang berlobang+besar
 berobat+rs besok+ada biar+tidak bikin+kartu bisa+jenguk bisa+minta bocah+yang boleh+saya boleh+titip bolong+besar
 botol$ buka buka+baju bukan+di bukan+orang bursa bursa+kerja buta+yang cabut$ cakar capek+banget cara+bagaimana
 cari+lagi celana chat+minta cianjur cikupa$ cintaku cintaku$ culik+anak cuma+ada curi dalam$ dan+ada dana+cepat
 dangdut dangdut+sampai dari+jalan dari+ngaji dari+panti dari+pengawasan data+orang deh$ dekat$ dekat+gereja
 dekat+masjid dekat+pom dekat+tol dendam dengan+anak dengan+bayi denger+ada depan+sakola di+angkot di+atap di+balai
 di+cikupa di+cisadane di+fb di+foto di+kantong di+rsud di+seberang di+tangan di+tas dia+buka dia+ditinggal dia+ini
 dia+kata dia+odgj dia+pindah diadopsi dibawa+sudah dibuang+di dibully dibully+di dibunuh dicek$ dihentikan
 dijemput+belum dijual+di dilacak dilacak+pak disini+dengan ditinggal+pesan eh+ternyata false fb film$ foto foto+itu
 gedor+pintu gelandangan+diamankan gelang gelap gerak+ya golok+ke goreng gratis$ gratis+ada gudang+bakar hai haji$
 haloo hari+loh hari+minggu hari+pak has hasil hati2 hati2$ hebat+di hidup+lagi hilang+kemarin hitam$ hp+nya hp+saya
 hp+tidak hubung+wa ibadah ibadah$ ijazah ikut indomaret$ indramayu$ info+bapak infonya ini+foto ini+pak internet
 is+ada itu+kata itu+saudara itu+tadi jadi+dibawa jadi+minta jadi+penerima jadi+relawan jadi+tidak jaga+malam
 jakarta+boleh jalan+belum jalan+berlobang jalan+mati jalan+tolong jam+5 jam+7 janda janda+anak jawab$ jd jebol
 jembatan+gantung jembatan+merah jenguk jenguk+tidak joko jomblo+terlantar kabel kabel+listrik kaki$ kalau+petugas
 kali+itu kami+lihat kantin kantong+ada kartu+lansia kasur$ kata$ kata+jadi kata+pak kaya+mau kayaknya$ kayaknya+ada
 ke+atap ke+badan ke+nomor ke+pertigaan ke+pos ke+rumah ke+semua kecanduan+film kedah kelahi keluar+rumah
 keluarganya+pak kelurahan+gerendeng kemana+pak kemarin+kayaknya kemarin+kembali kemarin+lari kembali+dari
 kembali+lagi kemeja kena+phk keras kerja+dong kertas kesini+apa ketemu+sudah ketemu+surat kiri$ klien+di kok+diam
 kok+masih kondisi konsernya konsernya$ konter korban+sudah kp+baru ktp+di kucing+di kuning kurus lagi+kel lagi+ybs
 lah$ lahir+di laki+di laki+tua lalu$ lalu+dibawa lalu+ini lalu+tidak lama+banget lansia+saya lansia+tanpa lapor+ada
 lapor+disini lapor+guru lapor+minggu lapor+siapa lapor+soal lapor+tampak lapor+tidak laporan+odgj laporan+sekarang
 lari+orang lari+waktu latihan layan lebaran$ lebaran+itu lemari lengkapnya lewat$ lewat+wa liar+parkir liar+tiap
 listrik$ lo loh$ loh+ini lokasi+hari luka+ternyata luka+tidak lupa+kata mabuk$ main makan+di malam+lapor
 malam+tidak maling+bawa maling+maling maling+masih mampet mantap mantul markotop masih+orang masih+tunggu
 masjid+kami massal masuk+sini mati+bareng mati+bikin mati+lampu mati+semua mau+ambruk mau+cek mau+dibawa mau+hidup
 mau+jadi mau+jemput mau+ngajuin mau+pukul mau+sekolah mau+tahu mau+tenggelam mauliate mayat+bapak menunggu
 menunggu+di merah+di merah+kebon merah+kemarin mesjid minggu$ minimarket$ minta+duit minta+maaf minta+minum
 minum+teh minyak minyak+ke mirip+ibu modal+usaha monday motor+ambil motor+ketemu motor+pukul mulai+rame
 mulai+teriak muleh muncul+di naik naik+aja naik+ke nasi+goreng ngajuin ngumpet no+12 nya+lihat nya+pak nyamber
 nyamuk nyamuk+banyak nyetel+dangdut obat+abis obat+tidur odgj+lari odgj+sudah odgj+tolong oh+ternyata online$
report -1 orang+dengan orang+pakai orang+pingsan orang+saya orang+sudah otw p pagar pak$ pak+belum pak+hati2 pak+kok
 pak+lagi pak+mobil pak+tadi pak+ternyata pakai+gelang pakai+jaket pakai+tongkat paksa$ panas+dengan panik+tolong
 panjat+tiang panti+lansia pas+mau pasar+ada pelapor+kabar pelatihan penagih pencariannya penelepon+menunggu
 penelepon+minta pengawasan perempatan+mati perempuan+yang pergi+selamanya pergi+tinggal perum+taman pesan+ini
 pesan+suara petugas+mana pinjam+cepat pintu$ pipi$ pju pohon+besar polisi$ polisi+di posting posting+mau
 potret+tidak presiden proposal pukul+dia pukul+murid pukul+orang pulang+di pun+bapak punya+bpjs puskesmas+lama rame
 razia robot robot$ roda$ ronda+rw rongsok+dekat rs+lansia rsud$ rt$ rt+kami ruko$ rumah+saudara rumah+sebelah
 rumah+tutup saat saja$ sampah$ sampai sampai+jam sarang sarang+tawon sate satpol$ saudara+ibu saya+aja saya+awas
 saya+bukan saya+cabut saya+dibully saya+dulu saya+ini saya+janda saya+kakak saya+kemarin saya+kena saya+mabuk
 saya+malam saya+masih saya+nama saya+no saya+pikun saya+pindah saya+pisah saya+posting saya+sekarang saya+sembunyi
 saya+standby saya+suka saya+temukan sebarkan seberang+apotek sehat+selalu sekali+pak sekarang+bagaimana
 sekarang+makan sekarang+pingsan sekarang+warga sekolah+di sekolah+patah selamanya+terus selimut selokan$ semalam
 sembunyi+di siang+sekarang siapa+ya sih since since+monday singgah+ada sini+ya siram+minyak skripsi$ slot sorry$
 spiderman spiderman$ standby stunting sudah+datang sudah+dengan sudah+di sudah+muntah sudah+nyamber sudah+sisir
 sudah+tolong syarat tadi+sore tadi+subuh tahi tahi+lalat tahu+ibu tai takut+dia tambah+dia tanah$ tanda tanpa+nama
 tanya tapi+orang tarik+laporan tas+ada tawon+di telepon+aja telepon+kemana tembok+sekolah tempat+yang temukan
 tenang tensi terlantar+nih ternyata$ ternyata+ada test tetangga+bangun tetangga+buang tetangga+saudara the+mall
 tidak+kedah tidak+kehujanan tidak+nanti tidak+petugas tidak+uih tidak+ya tiket tinggal+yang tiri tiri+pukul
 titiknya toko+bangunan tolong+ambulans tolong+dilacak tolong+hubung tolong+razia tompel tompel+di tongkat$
 top+markotop traktir tunggu+warga tutup$ uang+di uih ujang umur+14 waduh wajib waktu+mau warga+mulai warga+tidak
 warteg wkwk+gabut yang+dijemput yang+foto yang+harus yang+laki yang+perempuan yang+punya ybs+sudah yuk
report -2 05$ 2+ruko 4+perumnas 5+tidak =ask @len2 ^alamat ^assessment ^atap ^bansos ^batal ^beda ^belum ^biaya ^bot
 ^bukan ^capek ^cara ^cek ^daerah ^dengan ^dijual ^film ^got ^gudang ^hasil ^hilang ^jadwal ^jangan ^kantor ^kartu
 ^keluarganya ^kenapa ^kios ^kira ^masuk ^nihil ^nomor ^oh ^pabrik ^pacar ^patokan ^pencet ^pinggir ^santunan
 ^sungai ^tadi ^target ^terima ^tes ^tiang ^tindak ^toko ^top ^trotoar ^tunggakan ^yang abaikan ada+bangkai
 ada+biaya ada+info ada+kartu ada+lowongan ada+masalah ada+petugas ada+program ada+respon ada+saksi ada+tindak
 ada+tulis adik+saya agak aja+ke aja+pak ajukan akta aktif$ alias ambil ambruk+kena ambulans+untuk amuk+kok anak+sma
 anak+yatim ancam ancam+bunuh angin angkat+kerja angkot+saya angkut angkut+belum apa+aja apa+orang apotek arah
 arah+pasar asap+item asesmen assessment atap+rumah atapnya atas+nama ayam babi babi+bau bagaimana+sih baik bakar
 bakar+cepat bakar+jalan balas bales banget banget+di banget+terus bangkai bank$ bantu+dengar bantu+pak bantu+tidak
 bapak+hilang bapak+kontrol bapak+sendiri baru+sekarang batal+aja batal+dong bau$ bawa+motor bawa+pulang bayar$
 bayi+itu beasiswa beda beda+odgj belum+pak belum+punya benar bengkak$ berdiri$ berita bersih besar biasanya biaya$
 biaya+berapa bisa+duduk bisa+jalan boraks bpjs$ bukan+lansia bukan+mau bukan+warga bulan+lalu busa+tolong
 butuh+alat butuh+kacamata cabut cantik cari+adik cari+bapak cari+pak cari+suami cari+temen cctv cengkareng$ cerai
 cerai$ ciri cirinya collector cuma+geser cuma+lihat dan+hp dapet+bantu darah+tinggi dari+cipondoh dari+malam
 dari+pasar darto datang+tapi debt debt+collector dekat+sekolah dengan$ dengan+aja dengan+minum dengan+odgj
 dengan+pak dengan+tetangga dengar dengar$ depan+gang depan+indomaret depan+komplek di+cengkareng di+cimone
 di+dinsos di+dompet di+gudang di+jakarta di+kasur di+kosnya di+laporan di+lebaran di+panti di+pengumuman di+perut
 di+pipi di+plafon di+posyandu di+puskesmas di+rt di+rw di+warteg dia+cekik dia+cuma dia+is dia+jatuh dia+lagi
 dia+pak dia+pakai dia+panjat dia+sudah diaspal diaspal$ dijual+depan dikasih+makan dinas dinas+sosial dingin$
 diproses dipukul+pakai disebar disini ditinggal+rumah do dodi dua+kali duit$ eh eh+dia empat fb+ada find
 flyover+cikokol formalin gabut gang$ gang+tabrak gawat gawat+pak gesper golok+sudah got gratis+tidak grup
 gudang+kardus halo+ada hampir+tabrak hapus hari+senin hidungnya hidungnya+darah hilang+3 hilang+ibu hilang+kontak
 hp+ditinggal hpnya hub hubung$ ibu+dia ibu+hilang ibu+kayaknya ibu+pikun ignore+saya imunisasi info+tambah
 ini+pingsan ini+untuk ireng is+saya istirahat istri+mau itu itu+lansia itu+tidur iya jadi+bagaimana jadi+pak jadwal
 jakarta$ jalan+kan jalan+rusak jalan+sudah jam$ jemput+di jendela$ jomblo jual+miras juta kacamata kadieu kaget kah
 kah$ kalau+orang kali+bau kali+cisadane kami+bapak kami+belum kami+dari kami+hilang kami+yang kamu kanan
 kartu+berobat kata+anak kata+capek kata+dari kata+di kata+gelandangan kata+lansia kata+warga kayaknya+yang kdrt
 ke+lokasi ke+orang ke+siapa ke+tengah ke+teras kecil+pak kel+neglasari keluar+busa keluar+dari keluarganya+ada
 kemana kemarin+cari kemarin+saya kemarin+sekarang kena+angin kena+pukul kenalan kenapa+pak kenceng kepala+luka
 keren ketemu+sekarang ketemu+tadi kios kirim klien+amuk klien+serang klien+sudah klik kok+belum kok+pak kok+tidak
 konsultasi kontrol koreksi kosnya kota+tangerang kuat+lagi kucing+saya kursi lagi+bawa lagi+depan lagi+ini
 lagi+istirahat lagi+jalan lagi+sekarang lagi+tuh laki+hilang lalat+di lalu+tolong langit lanjut$ lansia+kemarin
 lansia+sudah lantai+2 lapak+rongsok lapor+dan lapor+di lapor+gelandangan lapor+ke lapor+kemana lapor+kemarin
 lapor+tadi lapor+tetangga lari+pas lewat+depan lewat+lagi liar lihat lihat+jatuh limbah link loh lokasi$ luka$
 lupa$ maaf maaf$ macet mahal main+di makan+pak makasih+ya maksud malah+naik mantan mantan+suami masa+lalu masalah
 masih masuk$ masuk+dari masuk+gang masuk+panti mata+merem mati+sudah mau+ada mau+ajukan mau+angkat mau+bacok
 mau+cerai mau+ngomong mau+pinjem mayat+yang meledak$ menang merem minggu+tidak minta+foto minum$ miras$ mobil+tidak
 mogot$ motor+habis motor+saya mudik mulai+lempar muntah+terus murah$ naik+angkot nama+bapak nama+dodi nama+saya
 nanti$ nasi nasib+lansia ngomong$ ngomong+mau ngumpet+di nih$ nihil no+4 nomor+tidak nongol nyetel odgj+dengan
 odgj+kemarin odgj+nih odgj+pergi odgj+saya odgj+tadi oh ojek$ orang+jual orang+kembali orang+lagi orang+lain
"""
