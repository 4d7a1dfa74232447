"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 19 massa
report 16 bantu+saya
report 15 ^kejang lapor+pak tolong+saya
report 14 ^ditusuk ditusuk lapor+sekarang
report 13 ^lapor
report 12 ^napas ada+korban bapak+tua butuh+pertolongan pak+bantu
report 11 ^darah darurat tolong$
report 10 ^boleh ^darurat bagaimana+ini darah+terus dipukul ini+bagaimana lapor$ pertolongan saya+mau tolong+kesini
report 9 bakar+suami bapak+ini bapak+pukul bisa+pulang butuh+ambulans cepat+kesini lansia$ leher manusia napas$
 orang+bakar pertolongan$ remaja saya+kumat terjun$ tetangga+meninggal tolong+pak yang+tidur
report 8 @danger ^tolong amuk+bawa anak+minum bagaimana+cara bangun$ bantu$ belum+makan bikin+laporan biru
 bisa+bantu butuh butuh+bantu darurat+pak dia+amuk gantung+diri gerak+pak habis+ongkos halo+bisa kecil$ kejang
 korban$ kumat lansia+sendiri mau+laporan mau+untuk napas ongkos pasung pengaduan$ pucat saya+kejang semua
 tambah+banyak terjun tua$ untuk+pengaduan
report 7 2+tahun @who=operator ^cepat ^ketemu ^saya abis+makan amuk amuk$ badan bagaimana+ya bantu berteduh biru$
 depan+sekolah evakuasi$ gas+meledak gerak habis karunya$ laki+tanpa lansia+nyasar laporan+pak linglung luka+parah
 makan+3 mau+lapor mau+terjun melahirkan nyanyi nyasar$ ongkos$ orang+nya pak+bagaimana pakai+alat parah$ pengaduan
 racun saya+habis saya+sayat segera$ sesak soal+tetangga sudah+lama tabrak tangan tangis+cari tanpa+saudara
 telanjang teman tenggelam teriak tersedak tidak+bangun tidak+gerak umur+2 yang+baru
report 6 ^adik ^anak ^bapak ^kemarin ^lansia ^manusia ^telepon ^tetangga ^wa ada+lansia ada+remaja alun am
 angkut+satu banyak+banget bawa+karung bibirnya+biru boleh+lapor cepat$ darah darah+banyak darah+hebat darah+semua
 dari+tadi darurat+bisa dengan+bikin di+kontrakan dia+darah diam diam+aja digusur diri dompet+hilang foto+ini
 gantung gigil ibu+bawa ini+darurat jalanan$ jalmina$ kalian kami$ karung karunya kata+tetangga kehujanan kejang+di
 keluar+darah kesini ketemu+lansia kontrakan kontrakan+sebelah lagi+yang laksa lansia lansia+ini lansia+jatuh
 lansia+pikun lansia+tidak lempar linglung+di manusia+gerobak mati$ mau+melahirkan melahirkan+di meninggal minum
 mulut napas+tinggal ngomong nyasar obat$ orang+lapar orang+mati ot pegang+saya perempuan pingsan pukul$ resah
 rumah$ rumahnya sadar sadar+pak satu+ini satu+saudara saya+am saya+butuh saya+pasung saya+pingsan saya+racun segera
 setrum stroke+ditinggal sudah+biru sudah+tidak supir tangan$ tangis telanjang+di tempat tergeletak terlantar$
 tetangga tidak+sadar tidur tidur+di tinggal tiri+saya tolong+ke tulang tuna urgent urgent+pak usir yang+suka
report 5 @call @len5 @reports ^astaga ^bantu ^banyak ^butuh ^dompet ^ibu ^itu ^kaki ^laki ^laksa ^orang ^perempuan
 ^tabrak ^tabung ^tawuran ^temen ada+anak ada+motor ada+perempuan ada+yang agus alat$ ambulans$ anak anak+hilang
 anak+jalan anak+kecil anak+perempuan anak+tetangga apartemen astaga bacok bagaimana+pak baju+merah balita
 bawa+golok bedeng begal+orang benda besok+kalian bikin bocah busuk butuh+tempat cari+ibu cekik cimone darah$ depan
 depan+kantor depan+sudah di+rel di+rumah di+situ di+taman dia+mau dia+muntah dideportasi dideportasi+tidak
 dikeroyok diri+pak ditinggal ditinggal+anak dong$ duduk evakuasi gendong gerobak golok+di halusinasi hamil hebat
 hidup hidup$ hilang+tidak iki ini ini+ada ini+tidur istri+lari jalan+pulang jatuh jatuh+di jembatan$ kaku
 kantor+kecamatan karung$ karyawan kec kecamatan kecil kejadian kejang$ kejang+pak kena kena+bacok kepala kesini+pak
 ketemu+mayat kolong+jembatan kontrakan$ korban kumat+lagi kunci kunci+di laki laki+nyasar lapar lapar+pak
 lapor+dong lapor+orang laporan+satpol lumpuh lupa+jalan makan$ mandir manusia$ mau+bikin meledak meledak+depan
 minta+tolong mondar mondar+mandir muntah+abis need ngelem nginep ojol orang+bawa orang+gigil orang+ini orang+kejang
 orang+terlantar pak+ada pak+bisa pak+mau panti$ pelajar penumpang perlu+bantu pertigaan polsek psikiater pura2
 rawat rawat$ rendi rokok rt+warga rumah+dengan rusak+rumah sakit sambil sanggup satpam saya+disabilitas saya+kunci
 saya+linglung saya+meninggal saya+odgj saya+sering saya+usir sayat sendiri sendiri+di sendiri+tidak sering serpong
 setrum+di smp sp4n suami+kumat suami+temen suka tahun$ tanpa tempat+tinggal terakhir+dia tergeletak$ terjun+dari
 terlantar terlantar+di tiap+sore tidak+galak tidak+napas tidak+punya tidak+sanggup tidak+waras tidur+mana titip
 tolong tolong+segera tolong+tindak tua tua+duduk tuna+wisma uang usir+dari usir+keluarganya wa+warga waras wisma
report 4 2+anak =work @case @len4 @needs @person @placed ^ada ^bau ^bocah ^gelandangan ^istri ^kakak ^kepala ^mobil
 ^pelapor ^polsek ^satu ^saudara ^suami ^tangan ^teman ^tukang abis ada+bapak ada+gelandangan ada+ibu ada+is
 ada+kejadian ada+laki ada+pak ada+rumah ada+saudara alat aman+di ampun amuk+lagi anak+anak anak+jalanan anak+ngelem
 anak+pasung aneh apa+cuma astaga+dia asuh baca badan+dingin banget+pak bangun bantu+ke banyak bapak batu bau+busuk
 bawa bawa+kayu becak begal belakang belum+ketemu berobat berobat$ biasa bikin+kotor bisa+ngomong buta butuh+dibawa
 capek capek$ cara cara$ cibodas ciledug cipadu cuma cuma+nyanyi cuma+tangis curiga dada daerah dalam dalam+sumur
 dan+tidak darah+tidak dari+dalam dari+kontrakan deh deh+foto dekat dekat+rumah dengan+gelandangan dengan+saya
 denyut di di+atas di+depan di+emperan di+kandang di+kolong di+perempatan di+pertigaan di+pinggir di+pos di+rs
 di+stasiun di+trotoar dia+begal dia+lupa dijemput$ dikejar dingin dipukul$ diri$ diri+di disabilitas ditinggal+di
 ditinggal+ibu dompet dua+hari duit emperan gaga ganggu ganggu+jiwa gebang gelandangan gelandangan+di
 gelandangan+tidur giant gile golok gondrong gubuk guru guy haji halo+pak halte harus+bagaimana harus+dibawa
 hidup+sendiri ibu ibu+di ibu+hamil indah ini+lokasi istri jalanan jalmina jatuh+dari jatuh+kepala jaya jaya$
 jembatan jemput+bapak jiwa jpo jual+tisu kakak+adik kaki kaki+luka kandang kara kata+cari kayanya kayu ke+anak
 ke+panti ke+rsj ke+sini kec+benda kecamatan+neglasari kecanduan kedinginan kejadian+nih keliling keluarganya
 keluhan kenanga kereta kolong kontrakan+haji kontrakan+saya kotor kp kuat+hidup kumat+rusak lain lain$ lama$
 lansia+linglung lansia+terlantar lansia+tidur lantai lapor+bagaimana laporan+something lepas$ lihat+deh
 lihat+gelandangan lihat+saya linglung+harus maaf+saya makan mal malam+di malam+kami mall mau mau+ke mau+kembali
 mau+mati mengaku meninggal+di mesin mobil mobil+tabrak mookervart motor motor+jatuh muka mulut+busa need+ke ngomel
 ngomong+apa ngomong+sendiri odgj+amuk odgj+tidak orang orang+belum orang+buta orang+di orang+dipukul orang+gile
 orang+odgj orang+tabrak orang+tidur pak+badan pak+boleh pak+ini pak+karunya pakai+kursi pamit$ pas+saya pegang
 pegang+pisau pendatang penumpang+saya perempatan pernah pikir pinang pincang pincang+itu pinggir pinggir+jalan
 piring pisau pisau$ pulang$ punya+rumah putar putus$ racun$ racun+tikus rawa rel robek robek$ rsj$ rumahnya$ rusak
 saudara saya+capek saya+dari saya+kecanduan saya+ketemu saya+minum saya+pak saya+siap saya+stroke saya+ya
 sebatang+kara sehat$ sekap sekarang+ada sekarang+dengan sekarang+di semua$ semua+sudah sering+halusinasi sesak$
 siap+saya siswa something something$ sopir sp4n+anak stasiun sudah+dua sudah+lemas sumur tabrak+mesin tabrak+tiang
 tahun tajur tali taman tamu telepon+guru temen tenggelam$ terbalik teriak+dari terjebak terlantar+lokasi terus+di
 tiang tiap tidak+tahu tidak+urus tiga tisu titip+anak tol tolong+di tolong+dijemput tolong+jemput tolong+need truk
 tumpang tumpang+di tunggal uang+habis umur via warga warga+lagi ya+ada ya+semua yang+biasa yang+kena yang+setrum
 yang+tenggelam
report 3 # 2$ 20+butir 3$ 4$ 4+tahun =urgent ^2 ^bayi ^besok ^dia ^dulu ^kami ^karyawan ^kata ^kayaknya ^kerja
 ^lihat ^mayat ^motor ^odgj ^orgnya ^penelepon ^si ^theres ^tuna ^via ^woy a abis+mau ada+bocah ada+odgj ada+senjata
 aja+itu al amuk+di an anak+dipukul anak+sd anak+sekap anak+sekolah anak+tiga atas bacok$ baju bakar+kasur bandara
 banget+bawa bangku bangku+taman bapak+tiap barat baru baterai bau bawa+alat bawa+batu bawa+ke bawah bayi bayi+di
 begal+pisau belakang+pom belum+pernah benda$ berdaya berenti berenti$ bernyawa biasa+di bintaro bis bisa
 bisa+kesini bisa+kirim bocah+depan bocor bugel bule bus busa$ busuk+dari butir butuh+pendampingan cikokol cimone$
 cipadu$ cipete cirebon cisadane cisadane+dekat cluster compang cuma+teriak daerah+kami dan dari dari+ibu
 dengan+orang depan+rs depan+ruko di+bangku di+bedeng di+cipadu di+daerah di+dalam di+dekat di+halte di+jalan
 di+jembatan di+lampu di+lantai di+masjid di+pabrik di+parkir di+tengah di+teras di+terminal di+the di+u di+warnet
 dibawa+berobat dibuang dibuang+keluarganya dilempar dingin+semua dinsos+tolong duduk$ duduk+dekat duduk+di
 duduk+terus dul flyover gajah galak gang gang+mawar garden gebang+raya gelandangan+dengan gelandangan+sakit gembor
 gendong+bayi geng geng+motor gereja gerendeng gigit+anjing gigit+ular grogol h habis+uang halte+depan hari+tidak
 harus harus+apa hotel ibu+muda ibu+tua identitas identitas$ info+lansia inget ini+bapak ini+lupa ini+yang is+a
 istri+saya itu+lho itu+orang itu+tiap jalan jatake jati jawab jembatan+robinson jinak jongkok jpo$ kab
 kab+tangerang kabupaten$ kaca kader kader+posyandu kaki+pincang kaki+sudah kali kali+mookervart kamar kami
 kami+butuh kami+kejang kantor karang karawaci karena karunya+banget karunya+orang karyawan+jatuh kata+yang kayak
 kayak+mau ke+kali ke+palembang ke+warung kehujanan+kolong kejar kel kelas keluar kelurahan kemarin+amuk kena+lempar
 kenapa+ya kepala+bocor kesini+tidak ketemu+anak ketuban kira kirim+foto kirim+orang kolam kompor koran koran$ korek
 kosong kreo kunciran kurang kurang+waras lagi+kejar laki+pakai lansia+di lansia+duduk lansia+lumpuh lansia+sebatang
 lapangan lapangan$ lapor+odgj lemas lemas$ lho+pak liar+di lihat+rumah lina linglung+tidak lokasi+di lokasi+jalan
 luka mabuk maghrib maling+dipukul maling+tidak mandi mandi+harus masjid masjid$ mata mau+mandi mau+obat mau+pulang
 mau+rujuk mau+saya mawar mayat mayat+mr mayat+pak melahirkan$ melati melek mengaku+nama minta+sedekah minum+20
 minum+baterai minum+obat minum+racun motor+tenggelam mr mr+x muda muka+biru mulut+keluar murid musafir mushola
 mushola$ napas+tolong neglasari neglasari$ ngaku ngelantur ngesot ngobrol ngomong+dengan ngos ngucur ngucur$
 nyanyi+di nyasar+dekat nyasar+di nyasar+tidak obat obat+segenggam odgj odgj$ odgj+bawa odgj+lempar odgj+liar
 odgj+perempuan odgj+suka odgj+telanjang ogah ojol+pak orang+amuk orang+curiga orang+diam orang+kena orang+linglung
 orang+sekarat orang+tenggelam orang+terjebak pabrik$ pada padang pak+dari pak+kayanya pak+ketemu pak+ogah pak+orang
 pak+soal pak+tolong pak+yang palembang pamulang panas panas+tinggi panjat panti+sekarang parah pas pasar+baru
 pasar+gerendeng pasung+saudara pemakaman pendampingan perempuan+di perempuan+telanjang periuk perlu permisi+saya
 perum piatu pil pinang+griya pingsan$ pingsan+di pintu pisau+ke plastik pondok poris pos pos+polisi pucat+banget
 pulang pulang+ke punya punya+siapa punya+tempat putri putus ra raib rawa+kucing raya raya$ risih robinson rsj rt
 rt+2 rujuk rujuk$ ruko rumah+ambruk rumah+malam rumah+sekarang sahut sahut$ sakit$ sakit+tidak sambil+pegang
 sampai+tidak sanggup+urus sari saudara$ saudara+saya saudara+tetangga saudara+tinggal saya$ saya+anak saya+bisa
 saya+dong saya+kirim saya+ojol saya+pamit saya+panas saya+sopir saya+takut saya+think sebatang sedekah segenggam
 segenggam+kata sehat sekap+di sekarang+diam selamanya$ selamat+tinggal selatan sementara$ semua+saya si siap
 siapa+tidur sih+tidak simpang situ smp$ sudah+angkut sudah+minum sudah+pucat sudirman suka+masuk suka+tidur
 sukasari sukasari$ sumur$ tabrak$ tabrak+truk tadi+ada tahu+alamat tahu+siapa takut+pulang tanah+tinggi tangga tapi
 tapi+sekarang tasik tawa telepon telepon+tadi teman+saya tembok temen+kontrakan temen+saya tenggelam+di
 tenggelam+ke teras teriak+alun terjebak+di terminal terus tetangga+odgj tetangga+saya the theres theres+a think
 tiap+hari tidak+ada tidak+amuk tidak+bahaya tidak+bawa tidak+berdaya tidak+bernyawa tidak+bisa tidak+ganggu
report 3 tidak+luka tidak+melek tidak+pernah tidak+pingsan tidak+pukul tidak+sekolah tidur+alun tidur+belakang
 tidur+depan tikus tinggal+sementara tinggal+sendiri tinggi tolong+evakuasi trotoar trus tua+pakai tua+tidur tubuh
 tugu tukang turn u u+turn ud urus+orang waras+sudah warga$ warga+kami waria warnet warnet$ warung+saya wisma+di
 yang+dengan yang+kaki yang+naik yang+sakit yang+tabrak yang+urus yatim+piatu
report 2 1+orang 13$ 19$ 2+jam 2+orang 3+ada 3+bulan 3+hari 4+hari 40an =heart =well @len3 @who=resident ^a ^baru
 ^belakang ^dari ^halo ^harus ^ijin ^karunya ^korban ^mau ^pak ^penumpang ^remaja ^tiap ^tua ^tumpang ^waria
 a+saudara ada ada+bayi ada+denyut ada+jalmi ada+kendaraan ada+laporan ada+pgot ada+saya ada+tuna adipura agen
 agen+bus aja+ada aja+dari aja+mau ajak akan alam alamat alamat$ amuk+tapi amuk+tidak an+tua anak+di
 anak+gelandangan anak+ke anak+pisah anak+smp ancam+mau angkot$ angkot+penumpang anjing+liar arah+ke ari aria asal
 asih aspal aspal$ atas+jpo azores babakan badan+nya baju+kotor bakar+tidur bank banting bantu+ada banyak$
 banyak+darah bapak+di bapak+ojol bapak+terlantar barang barat$ baru+aja baru+di batuceper bawa+apa bawa+boneka
 bawa+senjata bawah+the baya bekal belum+berenti belum+sadar bendungan bengkak+item bengong bensin benteng berendeng
 berhenti bernanah besar+depan besok bibir bibir+biru bicara bintaro+sektor biru+saya bisa+dibawa bisa+dijemput
 bisa+gerak bisa+jawab bisa+ke bisa+tangan bitung bocah+kecil bocah+sendiri bokor bolak bolak+kembali boleh+minta
 boneka botol box bridge bukan+amuk bukan+mayat bukan+tabrak bunuh+diri busa busana by bye cacat cape capek+hidup
 cari+kerja cengkareng cepat cerita chat+kata cilacap cipondoh cipondoh+makmur ciputat cirarab cuma+gelandangan
 cuma+tidak cuma+tidur curug daan daan+mogot dan+saya dapur dari+jawa dari+jpo dari+kursi dari+malaysia dari+motor
 dari+mulut dari+padang dari+pagi dari+polsek dari+ranjang dari+tasik datang+pak dealer dealer+honda dekat+bendungan
 dekat+pintu dekat+pohon dekat+stasiun dekat+the dengan+adik dengan+dompet dengan+lansia denyut+lemas depan+bank
 depan+dealer depan+gereja depan+mall depan+minimarket depan+mushola depan+pasar depan+spbu depan+stasiun
 depan+warung dewasa di+agen di+aspal di+bus di+dapur di+gang di+gerobak di+gubuk di+kali di+kamar di+kardus
 di+kebon di+kebun di+kolam di+lapangan di+mall di+mobil di+pondok di+pool di+ruang di+ruko di+saya di+sekolah
 di+sungai di+tiang dia+di dia+diam dia+minum dia+tidak diam+di diare dibawa+dinsos dibawa+ke dibina difabel dikenal
 dikeroyok$ diketok diketok+tidak dikit dimyati dipukul+preman disuruh ditembak ditembak+orang dokter dua dua2nya
 duit+tinggal dulu+itu dulu+pernah dulu+suka duta ember empang emper emperan$ emperan+toko facebook fly fly+over
 flyover+cibodas foto+tangan gajah+tunggal gang+h gang+saya gapura+kp garden$ garuda gedung gedung+parkir
 gelandangan+jalan gelandangan+kaki gelandangan+masuk gerendeng$ gerobak+bikin gerobak+parkir giant+cimone gitu
 golok+kejar gor gor+dimyati gosong griya griya$ gudang+jne guru+lapor habis+bekal halo halte+ada hari$ hari+di
 hitam honda ibu+dengan ibu+lari ijah indah$ info info+orang ini+sudah irigasi is+tidak itu+di izin+lapor
 jakarta+barat jalan$ jalan+aria jalan+benteng jalan+di jalan+garuda jalan+kami jalan+kh jalan+ks jalan+pembangunan
 jalan+raya jalan+sendiri jalan+tidak jalmi jatake$ jatiuwung jatuh+lantai jatuh+tidak jauh jawab+panggil jaya+rt
 jembatan+berendeng jembatan+cibodas jembatan+cisadane jne kabupaten kakak kaku$ kalau+ijah kalau+tidak kali+sabi
 kalideres kami+ada kami+pendatang kami+tidak kamling kampus kantor+pos kapal karang+tengah kardus kardus$
 karyawan+masuk kasur kata+malam kata+sih kata+usir kayaknya+ganggu kayaknya+sudah kayaknya+tidak kayanya+mau ke
 ke+cirebon ke+gang ke+tembok keabisan kebon kebun kecil+nyasar kecil+tenggelam kedinginan$ kejang+terus kelahi+di
 kelapa kelas+saya keluar$ keluarganya$ keluarganya+di kembali+ke kena+serang kenapa+sih kendaraan kepala+anak
 kepanasan kerja+tipu kesini+dia ketemu ketemu$ ketemu+dompet ketuban+sudah kh kira+mayat kolam+renang korban+bakar
 korban+luka korban+tabrak korek+orang kosong$ kota+bisa kotor$ kp+poncol kp+rawa kreo+selatan kruk ks ks+tubun kuat
 kuat$ kulit+luka lagi+cari lagi+gang lagi+kembali laki+mabuk laksa+anak lalu+lintas lampu+merah lampung lansia+jual
 lansia+pak lansia+perempuan lansia+putri lansia+sakit lansia+sebelah lansia+tinggal lansia+turun lantai+3 lap
 lapor+lansia lapor+murid larangan lari+ke ledug lembang lho lihat+ada lihat+perempuan linglung+depan linglung+pak
 lintas living living+bawah lok lumpuh+ngesot lupa+mati lwt m mabuk+tidur mah mahasiswa majikan makan+aja makan+dari
 makan+sederhana makan+tidak makasih+sewu makmur makmur$ malam+tidur malaysia mampu mampu$ mandi+di mandir$
 mandir+di manis manis+jaya masuk+komplek masuk+mesin mata+terbalik mau+makan mayat+di mayat+ternyata meledak+di
report 2 melek$ meninggal$ merah merah+tugu mesin+press minggu+ada minta minta+ampun minta+evakuasi minta+ongkos
 minta+rokok miris miris+lihat mobil+box modernland modernland$ mogok mogot motor$ motor+dengan muda+titip
 mulut+buka mung muntah$ musola nah naik+motor nama+lansia napas+lagi napas+sudah narkoba netra ngatur ngatur+lalu
 ngawur ngelamun ngelem+di ngesot+minta nginep+di ngintip ngitung ngoceh ngomel+tapi ngomong+sekarang nih+pak
 nolongin nurul nya+di nya+sudah nyangkut nyangkut+di nyanyi+pakai nyasar+pak nyasar+saya odgj+bacok odgj+di
 odgj+jalan odgj+pak odgj+pegang odgj+tidur ojek+tabrak ongkos+di ongkos+sekarang orang+aneh orang+bapak orang+dari
 orang+duduk orang+gelandangan orang+ke orang+kedinginan orang+laki orang+lansia orang+lumpuh orang+suka orang+tadi
 orang+tergeletak orgnya over pabrik pabuaran pager+jembatan pagi+sampai pak+bawa pak+dekat pak+di pak+dia pak+itu
 pak+kaki pak+kejang pak+makasih pak+rumahnya pak+satpam pakai$ pakai+golok pakai+kruk pakai+toa pakojan paksa+di
 palak paman panggil panggil$ panjat+pager panti parkir parung parung+serab pasar pasar+kemis pasar+lembang
 pasar+sekarang pasung+di pegang+dada pegang+perut pemakaman$ pembangunan pembangunan+3 penelepon penelepon+lapor
 penelepon+lihat penghuni penjaga perempatan+tangcity perempuan+lewat perempuan+muda perempuan+rambut perempuan+smp
 perlintasan perut perut$ petugas+diam petugas+sudah pgot pinggir+tol pingsan+cuma pinter pintu+tol pisah+dari
 plastik+item plaza pojok polsek+jatiuwung poncol pool poris$ pos+kamling pos+ronda preman preman+pasar press
 press+pabrik prestasi proyek ps pulang+kampung pulang+sekarang punten+ada punya+ongkos punya+uang puspem putar+di
 putus+obat rambut rame2 ranjang rawa+bokor remaja+putri renang resah$ ribut roda+kepala rombongan ronda rs rs+tidak
 rsud+kata rt+02 rt+3 rt+4 ruang ruko+azores ruko+saya rumah rumah+di rumah+minta rumah+pak rumah+saya rumahnya+di
 rumahnya+hilang rw sabi sadar$ sakit+di sakit+jiwa salah+naik sambil+ngitung sampai+muka sampai+tengah samping
 sangego saran sari$ satu2 satu2$ saudara+di saudara+living saudara+tidur sawah saya+baca saya+chat saya+ganggu
 saya+kira saya+lansia saya+pegang saya+perlu saya+rekam saya+sakit saya+terdampar saya+tidur sebelah+bau security
 sederhana sederhana+jalan sekap+diri sekarang+lihat sekarang+sudah sekarang+tidur sekarang+tumpang sekarang+tunggu
 sekolah$ sektor sektor+9 selatan$ sendiri$ sepatan serab serang sesosok sewu shelter$ sih+cuma silver silver+di
 sini+pak sini+tiap sipon situ+besar situ+cipondoh smp+lari sok sopir+angkot stadion stasiun+poris stasiun+tanah
 stasiun+tangerang suara sudah+13 sudah+2 sudah+4 sudah+bengkak sudah+biasa sudah+darah sudah+dingin sudah+kaku
 sudah+keluar sudah+pukul sudah+sering sudah+siap sudimara suka+amuk suka+bawa suka+lari suka+ngintip suka+telanjang
 sukarasa sukarasa$ sumi sungai+cisadane supir+lansia tabrak+bis tabrak+kereta tabrak+lari tabrak+motor tabrak+tidak
 tabung tabung+gas tadi+bapak tadi+masih tadi+tidak tahu+rumahnya taman+gajah taman+prestasi tangan+karyawan
 tangan+sudah tangcity tangis+di tangis+minta tanjakan tanpa+baju tanpa+busana tanpa+identitas tanya+arah
 tanya+kalau tanya+saya tapi+supir tato+tidur tawa+sendiri tawuran telanjang+depan telanjang+gang telepon$
 telepon+masuk tembus tempat+sampah tenda teng tenggelam+kali terbalik$ terdampar tergeletak+di tergeletak+tidak
 terus+dari tetangga+bakar tetangga+gantung tetangga+tenggelam tetangga+tidak the+bridge the+jalan tiap+malam tiba
 tidak tidak+angkat tidak+berenti tidak+berhenti tidak+dikenal tidak+inget tidak+keluar tidak+kenapa tidak+kuat
 tidak+makan tidak+mampu tidak+minum tidak+sahut tidur+aja tidur+disitu tidur+pakai tikungan tikungan+jalan timur
 tinggal$ tinggal+dengan tinggal+di tipu titip+bayi tk toa toilet toko toko+jalan tolong+bagaimana tolong+bantu
 tolong+dibawa tolong+dibina tolong+dong tolong+orang tpa tpa+rawa travel trotoar+jalan truk+jalan tua+jatuh
 tua+laki tua+tidak tubun tuh tukang+becak tukang+parkir tumpang+tidur tumpuk+sampah tuna+netra tunarungu turun
 uang+untuk ular ular+pak umur+40an untuk+pulang utara veteran veteran+babakan via+laksa wa+masuk warga+di
 warga+laki warga+resah waria+gelandangan warung woy woy+ada woy+tolong x x$ ya+ampun ya+petugas yang+ditinggal
 yang+gigit yang+mau yang+minum yang+perlu yang+pingsan yang+teriak
report 1 10+tahun 8+tahun =not =road @1 ^dua ^foto ^mahasiswa ^mulut ^ntu ^satpol ^sore ^sp4n ^walk ^warga ^ya
 ada+mobil ada+ongkos ada+plastik ada+sesosok ada+suara ada+warga adik$ adipura$ agung ahmad ahmad+yani air+sudah
 ajak+ngobrol al+azhom alun2 ambruk$ anak+balita anak+pada anak+tenggelam anak+teriak anak+tiri angkat$ angkut$
 anter anyar+karunya apartemen$ arus arus+kali ashari asing asuhan atas$ azhom badan+kaku bae baju+compang
 bakar+rumah balekota bangun+tolong bantaran banyak+yang bapak+duduk bapak+gelandangan bapak+nya bapak+tidur
 baru+pulang batusari bau+bangkai bawa+2 bawa+arus bawa+buntelan bawa+tongkat bawah+jembatan bayi+ditinggal
 belakang+pabrik belatung benda2 berdiri beres$ berobat+tidak beruntun besar+sekarang biaya+pemakaman bikin+gubuk
 bisa+bangun bisa+tolong bisu blok boga bojong bojong+jaya bolong brenti bri bsd buka$ bulak bulan+tidak buntelan
 busa+mata butuh+obat cari+rumput cepak chat cibodas+baru ciledug$ ciledug+sekarang cipete$ ciputat$ cirebon$ cisauk
 cuci cuma+duduk curhat dada+sakit dalam+rumah damai darah+dekat darah+kepala dari+jembatan dari+kemarin
 dari+tetangga datang+sudah dekat+kantor dekat+pasar dengan dengan+bapak dengan+kami dengan+kucing dengan+satpol
 dengan+yang denger$ depan+klinik depan+panti depan+puskesmas depan+smk depan+smp di+alun2 di+bandara di+bawah
 di+belakang di+bintaro di+ciputat di+emper di+got di+jangan di+kalimantan di+kp di+lahan di+lapak di+meruya
 di+mushola di+musola di+pangkalan di+pengkolan di+pintu di+polsek di+proyek di+sebelah di+simpang di+tangga
 di+tenda di+toilet di+tol dia+bukan diamankan+di dikasih+minum dinsos+diam diperban dipukul+bapak disini+pak
 ditinggal$ ditinggal+suami doang+sih dompet+raib duduk+depan duta+garden emper+toko es fwd galon gang+damai
 gang+kober ganggu$ gapura gatot+subroto gelandangan+banyak gelandangan+bawa gelandangan+malam gelandangan+paksa
 gelandangan+tiap gelandangan+yang gembor$ genteng$ gigit gitu+aja golok+tolong gubuk$ gubuk+di habis+pamitan
 halte+sudah hasyim hasyim+ashari hp+dengan ibu+guru ibu+pingsan ibu+saya ieu+ada ikat irigasi+sipon is+an isi
 itu+bapak itu+loh jalan+anak jalan+gatot jalan+merdeka jalan+mh jalan+raden jalan+satria jalan+sudirman
 jalan+tangis jalan+teuku jalan+veteran jam+orang jamu jangan+sampah jati$ jawa jawab+tidak jembatan+penyebrangan
 jemput+orang joget joget2 joget2+di kadang kaki+bengkak kaki+tabrak kaku+pak kalau+ajak kali+cirarab kali+pas
 kali+prancis kalideres$ kalimantan kamar$ kami+di kami+suka kampung kampung+baru kampus+umt kara$ kara+di
 karang+timur karawaci$ kardus+anak karunya+pak kata+ditinggal kata+dulu kata+mau kata+sudah kayaknya kayanya+mulut
 kayanya+odgj kayu+kp ke+atas ke+cisadane ke+kampung ke+lampung kebon+pisang kejar+anak kejar+istri keluar+kontrakan
 keluarganya+sekarang kelurahan+benda kenanga$ kenapa+cuma kerja kesakitan ketangkep ketemu+bayi ketemu+perempuan
 ketemu+warga klinik km km+18 koang koang+jaya kober kolong+fly kolong+tol komplek kontrakan+diketok kontrakan+pak
 korban+begal kota$ kp+gebang kp+pondok kulit kumat+tidak kumel kumpul kuring kutabumi kutabumi$ kuwi lahan
 lahan+kosong laki+setengah laki+tato laki+telanjang laki+tidak laki+tidur laki+umur lama lampung$ langsung
 lansia+bawa lansia+laki lansia+sesak lansia+tabrak lansia+terjebak lantai+5 lapor lapor+ibu laporan$
 larangan+selatan lem lemas+di lihat+orang linglung$ lintas+di listrik+tidak lk2 luka+besar luka+pak lupa lurah
 maaf+repot mabuk+di mabuk+doang mabuk+lem madura+jalan mah+diam malabar malam+ada malam+dengan malam+petugas mall$
 mall+balekota mana+jawab mandir+jembatan mangkal manusia+silver masih+bisa masih+gerak masjid+ada mati+habis
 mati+kompor mau+curhat mau+kemana mau+lewat mau+minum mau+sudah mau+susul mayat$ mayat+nyangkut mengganggu menginap
 meninggal+tadi meninggal+tidak menyengat menyerahkan menyerahkan+2 merah$ merah+shinta merdeka merdeka$ meresahkan
 meruya mesin$ mh mh+thamrin mini minimarket minta$ minta+bantu minta+dijemput minta+pulang minta+rujukan
 minum+oplosan money mookervart$ motor+tidak muka+pukul muka+sudah nama+tini nanti+lagi ngelantur$ nginep+depan
 ngintip+orang no+money ntu ntu+orang nusa nusa+jaya nya+tidak nyambung nyambung+saya nyanyi+terus nyasar+mau
 nyender nyolong obat+dan obat+sudah odgj+hamil odgj+kumat odgj+mau odgj+obat odgj+putus odgj+sekap oplosan
 orang+asing orang+bisu orang+ganggu orang+mandi orang+setrum orang+tinggal pabrik+plastik pabuaran+tumpeng
report 1 pada+takut pak pak+bapak pak+dinsos pak+lurah pak+pakai pak+si pak+temen pakai+botol pakai+seragam
 pakai+terpal pakojan$ palak+di pandeglang panggil+tidak panti+asuhan panunggangan park parkir+mall parkir+pasar
 pasa pasar+malabar pasien+terlantar pemda penelepon+ibu pengendara penghuni+kontrakan pengkolan penjual penuh
 penumpang+lansia penyebrangan perang perempuan+bawa perempuan+hamil perempuan+odgj pergi$ pernah+rawat
 petugas+minta pikun+nyasar pinang$ pinggir+kali pingsan+depan pisang pisang+belakang pisau+sudah plawad plus pom
 pom+mini pool+bus poris+plawad pos+security posisi pp+menyerahkan prancis prapatan pulang+posisi puspem$ racun+di
 racun+pak raden rak rambut+cepak rame2+di rapat rapat$ rawat+di remaja+perempuan repot repot$ roda+ditinggal
 rokok+di rong+hari rsj+sekarang rsud rt+01 rt+6 rujukan ruko+pinang rumah+banjir rumah+kosong rumah+tidur
 rumahnya+mana rumput rutin rw+5 sadar+depan saged sakit+keras sambil+bawa sambil+gendong samping+pos satria
 saudara+tidak saya+amuk saya+hapenya saya+jatuh saya+mati saya+ngomong saya+orang saya+sendiri saya+sudah
 saya+tidak sdn sebelah$ sebelah+tidak sekarang+kembali sekarang+mah sekarang+nginep sekarang+pindah sekarang+saya
 sekarang+terlantar sekitar sekolah semak semua+barang sendiri+dekat sendiri+depan sendiri+jalan sendiri+pakai
 sendiri+sudah sendiri+tangis serab+rt seragam sesak+napas sesosok+tubuh setengah+baya setiap setiap+malam shelter
 shinta sih+tapi sipon$ smk solo sopir+truk spbu+jalan stasiun$ stasiun+batuceper station station$ suami+istri
 subroto sudah+5 sudah+6 sudah+abis sudah+cerai sudah+dari sudah+jadi sudah+jam sudah+siram sudah+tua
 suka+halusinasi suka+minta suka+ngomong suka+teriak sukajadi sumpah sumpah+ini sungai susul+ibu tabrak+beruntun
 tabrak+kepala tadi+orang tadi+sampai tahun+tidak tahun+tinggal tali+di taman$ tanah tangcity$ tangerang$
 tangis+jalan tangis+mau tangis+sendiri tanya+cuma tanya+rumahnya tapi+karunya tapi+masih tapi+saya tapi+tidak
 tawuran+bawa telanjang+mondar tempat$ tenang+lagi tengah teras+masjid terminal$ terminal+cimone terminal+poris
 ternyata+gelandangan terpal terus+kejar tetangga$ tetangga+denger tetangga+kontrakan tetangga+siram teuku
 teuku+umar thamrin the+station think$ tidak+boga tidak+brenti tidak+datang tidak+nyambung tidak+pakai tidak+saged
 tidur+sendiri timur$ tindak$ tki toha tol+jakarta tol+karang tolong+ibu tps trotoar+depan tubun$ tugu+adipura tuhan
 tujuh tukang+galon tumpang+tanya tumpeng tunggal$ tunggu+kereta uang+palak umar umt umt$ umur+4 umur+8 urus$
 viral+di walk walk+di waras+suka warga+lansia warga+odgj warga+saya warga+sekarang warung+madura ya+dinsos
 yang+butuh yang+mati yang+tangis yani
report -1 10$ 10+orang 2+minggu 3+mau 5+bagaimana 75+tahun ^ajak ^alamat ^anjir ^asap ^atap ^baik ^baju ^berapa
 ^biaya ^bot ^bursa ^cuma ^debt ^dijual ^emang ^gas ^got ^hai ^haloo ^hatiku ^iya ^jangan ^kira ^kompor ^lama
 ^limbah ^listrik ^lokasi ^luka ^makan ^mana ^mantap ^mantul ^mati ^mauliate ^naik ^nihil ^no ^nyasar ^p ^panti
 ^pasang ^pemerintah ^pinggir ^ruko ^selamat ^semoga ^siapa ^tadi ^tahu ^tanya ^terima ^test ^trc ^waduh ^warung
 ada+any ada+beasiswa ada+perkembangan ada+surat ada+tanda ada+tato ada+tawon ada+tompel ada+tulang adopsi adu
 air+10 aja+sih akun alfa alfamidi$ amankan+di ambruk+di ambruk+kena ambulans+gratis ambulans+klien anak+autis
 anak+kontrakan angin angkut angkut+wkwk anjir any apa+aja apa+mesin apa+yang api+besar asap+item asap+tebal
 atap+rumah atau atau+mesin bagaimana+ke baju+biru baju+kuning bakar+besar bakar+lapak banget banget+mau
 banget+sudah banget+tolong bangun+terus bangunan+sinar bantu+cari bantu+rumah bareng batal$ batu$ bawa$
 bawa+selimut bayi+tadi bayi+yang bekas$ belanja belum+ya berdiri$ berjalan$ berobat+rs besok+ada biar+tidak
 bibi+saya bikin+kartu bisa+jenguk boleh bolong+besar bot$ botol$ buang buka buka+baju bulan+lalu bunga bursa
 bursa+kerja cabut$ cair$ capek+banget cara+bagaimana cara+daftar cari+lagi cari+pak celana chat+minta cibodas$
 cikupa$ cintaku cintaku$ cirinya culik+anak cuma+ada curi curi$ dana+cepat dangdut dangdut+sampai dapet+bantu
 dari+gandengan dari+jalan dari+ngaji dari+pengawasan data+orang deh$ dekat$ dekat+pom dekat+tol dendam dengan$
 dengan+aja dengan+anak dengan+bayi dengan+minum denger+ada depan+alfamidi depan+sakola di+angkot di+atap di+balai
 di+cikupa di+cimone di+cisadane di+foto di+kantong di+rt di+seberang di+tangan di+tas dia+buka dia+ditinggal
 dia+ini dia+kata dia+pegang dibuang+di dijual+di dilacak dilacak+pak disini$ disini+dengan ditinggal+pesan dong+pak
 eh+dia eh+ternyata false formalin gandengan gandengan+di gantung+di gelang gelap gerak+ya golok+ke goreng guru$ hai
 haji$ haloo hari+minggu hari+pak has hati2 hati2$ hitam$ hp+mati hp+saya hp+tidak hubung$ ibadah ibadah$ indramayu$
 info+bapak info+tidak infonya ini+di ini+foto ini+pak ini+untuk internet is+ada istirahat$ itu+tadi jadi+pak
 jadi+penerima jadi+relawan jaga+malam jakarta+boleh jalan+belum jalan+mati jalan+tolong jam+5 janda janda+anak
 jatuh+ke jawab$ jd jebol jembatan+gantung jembatan+merah jembatan+tanah jenguk jenguk+tidak joko jomblo+terlantar
 juta kabar+terakhir kabel kabel+listrik kah$ kaki$ kalau+petugas kali+cisadane kali+itu kami+nyasar kami+saudara
 kantin kantong+ada kartu+lansia kata+pak kayaknya$ kayaknya+ada kayu$ ke+badan ke+genteng ke+masjid ke+nomor ke+pos
 ke+semua kecanduan+film kedah keluarganya+pak kemarin+lapor kemarin+saya kembali+dari kena+angin kena+phk
 kerja+dong kertas ketemu+surat kiri$ klien+di kondisi konsernya konsernya$ konter korban+sudah kosnya kp+baru
 ktp+di lagi+lansia lagi+ybs lah$ lahir+di laki+di laki+yang lalu$ lalu+ini lalu+pak lalu+sudah lama+banget lantai+2
 lapor+di lapor+disini lapor+hari lapor+minggu lapor+siapa lapor+soal lapor+tidak laporan+sekarang lari+orang
 lari+waktu latihan layan lebaran$ lewat$ lewat+wa liar link lo loh$ lokasi lokasi+hari luka+ternyata luka+tidak
 lupa+kata maaf maaf+ya macet main main+di makasih+ya malam+lapor maling+masih mampet mantul markotop masih+disini
 masih+orang massal masuk+sini mati+bikin mati+lampu mau+ada mau+ambruk mau+dibawa mau+hidup mau+jadi mau+jemput
 mau+minta mau+pukul mau+sekolah mau+tenggelam mauliate mayat+bapak menunggu+di merah+di merah+kemarin mesjid
 minimarket$ minta+duit minta+maaf minta+minum minyak minyak+ke mirip+kakak mobil+tidak motor+ketemu motor+pukul
 mudik mulai+rame mulai+teriak muleh naik naik+aja naik+ke nama+bapak nama+joko nasi+goreng neror neror+saya
 ngumpet+di no+hp nomor+istri nyamber nyamuk nyamuk+banyak nyetel+dangdut obat+abis online$ orang$ orang+dengan
 orang+lain orang+pakai orang+pingsan orang+saya otw p pagar pak+belum pak+besar pak+cepat pak+hati2 pak+kok
 pak+laki pak+malam pak+pdam pak+saya pak+tadi pak+tukang pakai+gelang pakai+jaket pakai+tongkat pakai+topi
 paman+saya panas+dengan panik+tolong pasar+anyar penagih pendek penelepon+minta penerima penerima+bantu pengawasan
 perempatan+mati perempatan+shinta perempuan+yang pergi+tinggal perkosa+guru perkosa+pacar persis perum+taman
 pesan+ini pesan+suara petugas+mana phk pinjam pintu$ pipi$ pju pkh pohon+besar polisi$ posisi+agak pp$ presiden
report -1 proposal pukul+dia pulang+dari pun+bapak punya+bpjs puskesmas+lama rasa relawan robot ronda+rw
 rongsok+dekat rsud$ rt$ ruko$ rumah+sakit rumah+saudara rumah+sebelah rumah+tolong saat saja$ sakola sampah$ sampai
 sampai+jam sarang sarang+tawon sate satpam$ satpol$ saudara+boleh saudara+ibu saya+aja saya+begal saya+bukan
 saya+cabut saya+ini saya+jadi saya+janda saya+kakak saya+kena saya+lepas saya+mabuk saya+malam saya+masih
 saya+ngumpet saya+no saya+pisah saya+sekarang saya+standby saya+suka saya+tahan sebarkan sekali+pak
 sekarang+bagaimana sekarang+kok sekarang+pak sekarang+pingsan sekarang+warga sekolah+di selamanya+terus selimut+ya
 selokan$ semalam shinta$ siapa+ya sih sih+ada siram+minyak sisir skripsi$ slot sore$ sorry$ spiderman$ standby
 stunting subuh$ sudah+cek sudah+datang sudah+muntah sudah+nyamber sudah+sisir syarat tadi+sore tahan tahi
 tahi+lalat tai takut+dengan takut+dia tambah+dia tanah$ tanda tangis+terus tanpa+nama tanya tanya+pak tarik+laporan
 tas+ada tawon+di teh telepon+aja telepon+kemana tenang tensi ternyata$ ternyata+ada test the+mall tidak+kedah
 tidak+kehujanan tidak+kios tidak+nanti tidak+petugas tidak+saya tiket tinggal+yang tiri tiri+pukul titiknya
 toko+bangunan toko+kayu tolong+abaikan tolong+bawa tolong+dilacak tompel tompel+di tongkat tongkat$ top+markotop
 traktir tukang+lagi tulis tutup$ uang+di uih untuk+anak waduh wajib waktu+mau warga+mulai warga+tidak warteg
 wkwk+gabut yang+ada yang+foto yang+harus yang+jam yang+ke yang+laki yang+minggu yang+perempuan yang+punya ybs+sudah
 yuk
report -2 05$ 1$ 2+ruko =ask @len2 ^air ^assalamualaikum ^assessment ^bansos ^batal ^beda ^belum ^bener ^bibi ^bukan
 ^capek ^cek ^daerah ^dengan ^film ^hasil ^hilang ^jadwal ^jomblo ^kantor ^kartu ^keluarganya ^kenapa ^kios ^malam
 ^minta ^nasib ^nomor ^oh ^pabrik ^pacar ^patokan ^pencet ^posisi ^rumahnya ^santunan ^sungai ^target ^terakhir ^tes
 ^toko ^top ^trotoar ^tunggu abaikan ada+bangkai ada+biaya ada+info ada+kartu ada+lowongan ada+masalah ada+petugas
 ada+pohon ada+respon ada+tindak ada+tulis adik+saya agak aja+ke aja+pak ajukan akta aktif$ alias alun$
 ambulans+untuk amuk+kok anak+3 anak+muda anak+sma anak+yatim ancam ancam+bunuh angkat+kerja angkot angkot+saya
 angkut+belum apa+orang apotek arah arah+pasar asesmen assalamualaikum assessment atapnya atas+nama ayam babi
 babi+bau bagaimana+sih baik bakar bakar+cepat bakar+gang bakso$ balas bales banget+di banget+terus bangkai bank$
 bantu+dengar bantu+pak bapak+hilang bapak+saya bapak+sendiri bapak+tidak baru$ batal+aja batal+dong bau$ bawa+bayi
 bawa+pulang bayi+itu beasiswa beda beda+odgj belakang+alfa belum+pak belum+punya benar bengkak$ berita bersih
 biasanya biaya$ biaya+berapa bibi bikin+ktp bisa+jalan boraks bpjs$ bukan+gelandangan bukan+lansia bukan+mau
 bukan+warga busa+tolong butuh+alat cabut cantik cari+adik cari+bapak cari+itu cari+suami cari+temen cctv
 cengkareng$ cerai cerai$ ciri cisadane$ collector cuma+lihat dan+ada dan+hp darah+tinggi dari+cipondoh dari+malam
 dari+pasar darto datang+tapi debt debt+collector dengan+odgj dengan+pak dengan+suami dengan+tetangga dengar dengar$
 depan+gang depan+komplek di+cengkareng di+dinsos di+dompet di+gudang di+jakarta di+kasur di+kosnya di+lebaran
 di+panti di+pengumuman di+perut di+pipi di+plafon di+posyandu di+puskesmas di+rsud di+rw di+sini di+warteg
 dia+cekik dia+cuma dia+is dia+lagi dia+odgj dia+pak dia+pakai dia+sudah diamankan diaspal diaspal$ dibacok dibawa
 dibawa+semua dibully dibully+di dicek$ dijual+depan dikasih+makan dinas dinas+sosial dingin$ diproses dipukul+pakai
 disebar ditinggal+rumah do dodi dong dua+kali duit$ empat fb+ada film$ find flyover+cikokol gabut gang$ gang+tabrak
 gawat gawat+pak gelandangan+nya gelandangan+tapi gesper golok+sudah got gratis+ada gratis+tidak grup gudang+bakar
 gudang+kardus halo+ada hampir+tabrak hapus hari+senin hasil hidungnya hidungnya+darah hidup+lagi hilang+ibu
 hilang+kontak hilang+yang hp+ditinggal hpnya hub hubung+wa ibu+dia ibu+hilang ibu+kayaknya ignore+saya ijazah
 info+tambah ini+pingsan ireng is+saya istirahat istri+mau itu+anak itu+kata itu+tidur iya jadi+bagaimana jadwal
 jakarta$ jalan+kan jalan+pakai jalan+rusak jalan+sudah jam$ jangan+itu jemput+di jomblo kadieu kaget kah
 kalau+orang kali+bau kami+bapak kami+belum kami+dari kami+hilang kami+yang kamu kanan kartu+berobat kata+anak
 kata+capek kata+dari kata+di kata+lansia kata+warga ke+lokasi ke+orang ke+siapa ke+tengah ke+teras keluar+busa
 keluar+dari keluar+rumah keluarganya+ada kemana kemana$ kemarin+sekarang kemarin+sudah kena+pukul kenalan
 kenapa+pak kenceng kepala+darah kepala+luka keren ketemu+tadi kios kirim klien+amuk klien+serang klien+sudah klik
 kok+belum kok+diam kok+masih kok+pak konsultasi kontrol korban+kdrt koreksi ktp+bagaimana kucing+di kucing+saya
 kuning kursi lagi+bawa lagi+gelandangan lagi+ini lagi+istirahat lagi+tuh laki$ laki+hilang laki+tua lalat+di
 lalu+tolong lampu+jalan langit lanjut$ lansia+kami lansia+kemarin lansia+sudah lansia+tanpa lapak+rongsok lapor+ada
 lapor+dan lapor+gelandangan lapor+ke lapor+tampak lapor+tetangga laporan+odgj laporan+orang lari+ada lari+pas
 lemari lewat+depan lihat lihat+jatuh limbah listrik loh lowongan luka$ lupa$ maaf$ mahal makan+dengan makan+di
 makan+pak maksud malah+naik malam+tidak maling+bawa mana+di mantan mantan+suami mantap masa+lalu masalah masih
 masuk$ masuk+dari masuk+gang masuk+panti mata+merem mati+sudah mati+tawa mau+ajukan mau+angkat mau+bacok mau+cerai
 mau+ngomong mau+pinjem mayat+yang meledak$ menang menunggu merem minggu$ minggu+tidak minta+foto minta+tongkat
 minum$ miras$ motor+habis motor+saya mulai+lempar muntah+terus murah$ naik+angkot nama+dodi nama+saya nanti$ nasi
 nasib+lansia ngomong$ ngomong+mau nih$ nihil no+4 nomor+tidak nongol nya+lihat nyetel obat+tidur odgj+dengan
 odgj+nih odgj+pergi odgj+sudah odgj+tadi odgj+tolong oh ojek$ orang+jual orang+kembali orang+lagi orang+laporan
 orang+muntah orang+pak orang+rumah orang+sudah orang+tidak pacar+saya pagi$ pak+batal pak+darto pak+kayaknya
"""
