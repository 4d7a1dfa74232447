"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 17 bantu+saya lapor+sekarang
report 16 ^kejang laporan+baru tolong+saya
report 15 ^ditusuk lapor+pak mau+laporan untuk+laporan
report 13 bakar+massa laporan$ mati+pak
report 12 ^butuh ^lapor ada+tempat bakar+suami bikin+laporan ditusuk ini+bagaimana massa mau+untuk
report 11 ^darurat ^mati ^untuk ada+korban bagaimana+ini pak+bantu petugas+ke tolong$
report 10 ^boleh bapak+pukul bisa+kirim bisa+pulang butuh+pertolongan cepat+kesini darah+terus kirim+petugas lansia$
 maling+dipukul muka+biru naik+tower orgnya suka+telanjang tolong+pak
report 9 ^darah ^napas bapak+tua baru+pak biru$ darurat darurat+pak gerak+pak halo+bisa lapor$ lapor+dong luka+parah
 mau+lapor pertolongan racun+pak remaja rusak+rumah saya+kejang saya+mau telanjang+itu tetangga+meninggal
report 8 1+orang ^bikin ^dia ^maling ^pembantu ^tumpang anak+minum bangun$ bantu$ bapak+ini bibirnya+biru bisa+bantu
 butuh+bantu darah+banyak dari+tadi dengan+saya dompet+hilang foto+ini gas+meledak golok$ itu+ada kontrakan$ korban$
 majikannya malah+ketemu mau+mati napas+tinggal need orang+bakar orang+sekarat orang+ya pak+gawat pak+sumpah
 pembantu pertolongan$ pinang+tidak segera$ setrum tangis+cari telanjang terjun$ terus+bagaimana tolong+ke
 tolong+kesini tolong+petugas tumpang+lapor yang+suka
report 7 @reports ^cepat ^tolong ada+motor agus am ambulans$ amuk$ amuk+bawa begal+orang belum+makan butuh
 cuma+duduk dengan+bikin depan+apotek dia+amuk dia+bawa dia+darah dia+minum dikeroyok gantung+diri habis+ongkos
 ibu+umur kejadian lagi+mabuk lansia+ini lansia+nyasar lansia+pikun lansia+sendiri laporan+pak leher linglung
 mabuk+rusak makan+3 maling+bakar manusia melek minum+racun napas+sudah nyasar$ pak+bagaimana parah$ pegang+saya
 pengaduan$ perlu+bantu pucat racun rendi rumah+lagi rumah+sekarang satu+ini saya+am saya+butuh saya+disabilitas
 saya+habis saya+ke saya+ketemu saya+kumat saya+pasung saya+pingsan saya+sayat saya+stroke segera semua+sudah
 setrum+di soal+tetangga sudah+lama sudah+sesak tambah+banyak tangan$ tanpa+saudara tempat+tinggal tidak+gerak
 tolong+evakuasi tolong+jemput untuk+pengaduan untuk+tetangga ya+semua yang+perlu yang+tabrak
report 6 8+bulan @danger ^bantu ^denyut ^gawat ^istri ^kaki ^kemarin ^perempuan ada+lansia ada+remaja ada+rumah
 aja+dari alun aman+di ampun amuk+di anak+jalan aneh angkut+satu bacok bagaimana+cara bagaimana+ya bapak+tiap
 baru+di berteduh besok+kalian biru bukan+cuma butuh+dibawa butuh+tempat capek cari+ibu darah+hebat depan+gereja
 depan+sekolah di+gubuk di+pagar dia+mau dia+naik diam diam+aja digusur dipukul$ dipukul+warga diri evakuasi$ giant
 gubuk habis harus+bagaimana hilang+tidak ibu+pakai ini+darurat ini+lokasi ini+orang istri+lari jalanan$ jual+tisu
 kaki+luka kami+butuh karunya+banget kata+cari kayaknya+dia kecil$ kedinginan kehujanan kejang kejang+di kesini
 kesini+pak ketemu+lansia kumat lagi+yang lain laki+tanpa laksa lansia+jatuh lapor+ya lemari lihat+gelandangan mal
 manusia+gerobak marah$ masak mata+melek mau+terjun minta+sumbang motor+jatuh mulut muntah+abis napas napas$ ngelem
 nya+di nyasar nyasar+tidak ongkos ongkos$ orang+belum orang+lapar orang+mati orang+nya orang+setrum ot pak+dinsos
 pak+ini pak+mau pak+tolong pasung permisi+mau polsek psikiater rawat$ rsj$ rt+warga rumah+sendiri sadar+pak sanggup
 satu+saudara saya+racun saya+sering saya+siap saya+ya sayat sekarang+dengan sembunyi semua stroke+ditinggal
 sudah+biru sumpah sumpah$ tabrak tahun+di tali telanjang+di telepon+guru tenggelam terjun terjun+dari tersedak
 terus+di tidak+sadar tidak+sanggup tidak+waras tisu tolong+tindak truk+tanah tua$ tulang tumpang tuna tuna+wisma
 udin umur+10 umur+2 urgent urgent+pak wisma woy yang+dibacok yang+tenggelam yang+tidur
report 5 10+tahun 2+anak 2rb =breath =limp ^astaga ^bocah ^karunya ^ketemu ^laksa ^lansia ^manusia ^motor ^mulut
 ^orang ^saya ^telepon ^teman ^temen ^tukang ^wa ^ya ada+gelandangan ada+kejadian ada+pak ada+perempuan ada+satu
 ada+saudara amuk anak+kecil anak+ngelem anak+pasung anak+sekap anak+tetangga angkot$ apotek arah+bandara astaga
 babakan babakan$ badan baju+merah bakar+orang balita bantu bantu+untuk banyak$ banyak+banget baru baru+lagi
 bau+busuk bawa+karung bawa+tongkat bayi+tapi bedeng benda berobat$ bisa+gerak bundaran busuk busuk+dari
 butuh+rujukan cepat$ cepat+datang cilacap cipadu darah darah+mana dari+lantai dari+polsek darurat+bisa deh+foto
 denyut depan+kantor di+kontrakan di+kursi di+lemari dideportasi dideportasi+tidak dingin+semua dinsos+tolong diri$
 disabilitas ditinggal ditinggal+anak ditinggal+ibu dong+pak dulu+itu foto+tangan gantung garden gawat+pak gebang
 gelandangan+tidur gemeter gerak gile hilang+arah ibu+muda info+lansia ini+ada ini+bapak itu+lho itu+loh
 jalan+pulang jalmina jalmina$ jembatan$ jembatan+layang jemput+bapak jinak jpo kaku kali+di kami$ karunya karyawan
 karyawan+jatuh kata+ini ke+psikiater ke+sini kec kecanduan kel keliling kena kena+bacok ketemu+mayat ketemu+orang
 ketemu+temen ketuban+sudah kirim+orang kontrakan+haji kontrakan+sebelah korban kosong+itu kubur+selapajang
 kumat+lagi lagi+mana laki+muda laki+nyasar lansia+linglung lansia+tersedak lansia+tidur lapor+bagaimana
 lapor+lansia lapor+orang laporan+di laporan+satpol lewat+ada lho+pak lihat+deh lihat+saya lina linglung+di lumpuh
 lupa+jalan maaf+saya malam+depan malam+di maling+tidak mall marah mata+terbalik mau+melahirkan melahirkan meninggal
 mesin minta+tolong minum minum+20 mookervart motor+tenggelam muda mulut+busa mulut+keluar nabi neglasari ngaku+nabi
 ngelantur ngelem+di nginep nyanyi nyasar+di nyasar+pak odgj$ odgj+baru orang+depan orang+diam orang+dipukul
 orang+ini orang+tenggelam orang+teriak orang+tidur pagar+jembatan pak+ada pak+boleh pak+jalmina pak+karunya
 pamulang pasar+sekarang pelajar pengaduan perempuan pergi+semua pertigaan pinang pingsan$ pojok pukul$ pukul+kaca
 putar resah robek ruko ruko+saya rumah$ rumah+dengan rumahnya rumahnya$ sahut sambil samsat+cikokol satpam saudara$
 saya+bagaimana saya+kecanduan saya+kunci saya+meninggal saya+minum saya+ngumpet sekap+di sekarang+diam sembunyi+di
 sendiri+tidak serpong sesak$ sini+bisa siram+air situ+cipondoh sp4n suami+kumat suami+temen sudah+minum suka+bawa
 sukasari sumi sumur tabrak$ tabrak+mesin tahu+ini tajur taman$ tambang tangis tangis+di tanpa terakhir+dia terbalik
 tergeletak teriak teriak+di terlantar+di terlantar+lokasi terus+sekarang tetangga$ theres tidak+bangun tidak+galak
 tidak+kuat tidak+makan tidak+punya tidak+sahut tidak+tahu tidak+urus tidur+di tikungan tiri+saya titip titip+anak
 tolong+dijemput tolong+kirim tolong+penanganan tolong+segera tong tong+sampah tower+sutet truk tua+duduk tumpang+di
 usir usir+keluarganya waras warga$ warga+lagi yang+baru
report 4 11+malam 2$ 2+tahun =arms =dead =food =hurt =sick @call @person @who=operator ^ada ^banci ^banyak ^bapak
 ^dulu ^gelandangan ^hamil ^itu ^kakak ^korban ^laki ^lemas ^mau ^muka ^odgj ^ojol ^polsek ^satu ^tawuran ^theres
 ^tiap ^tuna abis+makan ada+bapak ada+bocah ada+ibu ada+laki ada+senjata ada+yang adipura agen aja+itu alam alamat
 alat ambruk+tabrak amuk+lagi amuk+tapi anak+anak anak+dipukul anak+hilang anak+jalanan anak+pada anak+perempuan
 anak+sd anak+tiga anjing+liar apartemen asal astaga+dia asuh bagaimana+dong bakar+kasur bakar+rumah banci bandara
 banget+lihat bangku bantu+dong bantu+ke banyak barat baru$ batu+besar batu+jaya bawa+alat bawa+batu bawa+boneka
 bawa+golok bawah bekal belakang+pom belendung belum+ketemu belum+nongol bendungan benteng berendeng berhenti
 berhenti$ berobat besok biasa+di bikin+kotor bintaro bisa+kesini bisa+tangan bocah boleh+lapor boleh+minta bouraq
 bulan+ditinggal butuh+ambulans cape capek$ cara$ cekik cemara ciledug cimone$ cipadu$ cipete cisadane+dekat compang
 cuma cuma+satu cuma+tidak daerah+kami dan+tidak darah$ darah+semua darah+tidak dari+pagi daster+kuning datang+ke
 dekat dekat+jembatan dekat+stasiun dengan+bapak dengan+satpam depan depan+mall depan+ruko di+atas di+bangku
 di+bedeng di+bus di+dekat di+depan di+kolong di+pangkalan di+perempatan di+pos di+rel di+rs di+ruko di+sekolah
 di+semak di+tangga di+teras di+trotoar dia+begal dia+lupa dia+muntah dia+teriak dibawa+berobat dibawa+ke
 dibuang+keluarganya dijemput$ dikasih+teh diperban dipukul diri+di diri+pak disuruh ditinggal+di ditinggal+saya
 dititip dompet dua+hari duduk duduk+terus duit dul duta+garden evakuasi foto+sudah gading gading+serpong gaga
 gajah+tunggal gali gang+mawar ganggu ganggu+jiwa ganti2 gebang+raya gelandangan gelandangan+bawa gelandangan+sakit
 gerak+pakai gerobak giant+cimone gigil gigit+ular golok golok+di golok+gang guy halte+depan halusinasi hamil
 hari+depan hari+di hari+lalu harus+dibawa hebat hidup hidup$ ibu+bawa ibu+di ibu+tua iki indah infusnya ini
 ini+lupa ini+tidur itu+tiap jalan+bouraq jalan+cemara jalan+ks jalanan jangan+sampai jatake jatake$ jati jatuh
 jatuh+dari jatuh+di jatuh+kepala jaya jaya$ jembatan jembatan+cisadane jembatan+kaca jemput+orang joget2 jurumudi
 kab kab+tangerang kaca kaki kali+mookervart kali+prancis kan$ kandang kantor+kecamatan kapal kara kardus$ karung
 karunya$ kasur kata+malam kata+usir kayak+mau kdrt+lari ke+anak ke+cilacap kec+benda kecamatan kecil kejadian+nih
 kejang$ kejang+depan keluar+darah keluhan kembali+tidak kembar kenanga kepala kereta kesini$ kesini+tidak
 kira+mayat komplek+kami kompor kontrakan kontrakan+saya korban+banjir korek kp kreo kreo+selatan ks ks+tubun
 kuat+hidup kulit kunci+di kursi+tunggu lagi+kembali lain$ laki lansia lansia+sebatang lansia+terjebak
 lansia+terlantar lantai lapar lapor+odgj laporan+something layang lemas lemas+mata lempar lihat+perempuan lk lok
 lokasi+di makan+hari makan+nasi maling mana+ini mandir mangkal+tiap masak+pakai masih+bisa masih+nempel
 masih+tabrak mata mati$ mati+aja mau+bakar mau+kembali mau+mandi mau+minta mau+pulang mau+rujuk mau+saya mau+sudah
 mawar mayat+ternyata md melahirkan$ meledak+depan mengaku mengaku+nama meninggal+di merah+tugu minta+bantu
 minta+dijemput mobil+tabrak mondar mondar+mandir muka mules mulut+buka mushola$ nambo nambo+jaya napas+ngos need+ke
 need+tolong neglasari$ neglasari+lapor netra ngambang ngawur ngelamun nginep+di ngoceh ngomel ngomong ngos ngungsi
 ngungsi+di nih+orang nyambung nyangkut nyangkut+di obat$ obat+sudah odgj+lempar odgj+tidak ojol ongkos+pak
 orang+aneh orang+bawa orang+dari orang+di orang+duduk orang+gigil orang+gile orang+kejang orang+lain orang+laki
 orang+lemas orang+odgj orang+tabrak orang+terjebak pabuaran$ pagi+sampai pagi+saya pak+bawa pak+bisa pak+jangan
 pakai+alat pakai+kayu pakai+proposal palembang paman$ pamit$ panggil+di panggil+tidak panti$ panti+sekarang
 parkir+giant pas+gali pasang pasung$ pasung+di pegang pegang+alat pegang+pisau pegang+tangan penelepon+lihat
 penumpang perempatan perempuan+korban perempuan+linglung perempuan+muda perempuan+rambut perlintasan perum perut
 piatu pikun+di pincang+itu pinggir+jalan pingsan pingsan+di pingsan+orang pisau pisau+di pondok pool pos+polisi pr
 prancis punya+siapa punya+tempat pura2 ra racun+tikus ramayana rame2 raya raya$ reklame robinson roda+ditinggal
 rokok rombongan rsud rt+2 rujukan rusak+pak rw+5 sadar sadar$ sahut$ sakit+tidak salah+naik sampah+makan samsat
report 4 satpam+kami satpol+laki satu2 saudara+tidak saya+amuk saya+ganggu saya+kontrakan saya+lagi saya+linglung
 saya+pegang saya+sendiri saya+sopir saya+usir sayat+tangan sebatang sebatang+kara security sedekah sekarang+di
 sekolah+kami selamat+tinggal selapajang$ selatan semak sementara$ semua+saya sendiri sendiri+di sering
 sering+halusinasi sesak sesuatu setir setir$ siap siap+saya siram smp smp$ smpn solo something something$ sopir
 sp4n+anak stasiun stasiun+tangerang suami+istri sudah+bengkak sudah+capek sudah+dingin sudah+lemas sudah+ra
 sudah+rusak sudah+sering sudah+tidak suka sukasari$ sumbang+pakai sutet tabrak+tiang tabrak+truk tabung+gas
 tahu+alamat tahu+siapa tahun$ taksi takut+pak taman tanah tangan tangcity$ tanpa+identitas tas+hitam tawuran+bawa
 tawuran+pelajar telanjang+jalan telepon+tadi teman teman+saya temen+lari tempat+rumah tenggelam$ teras teras+rumah
 terbalik+ke tergeletak$ terus+dari terus+ditinggal terus+kata tetangga tetangga+bakar theres+a tiap tiap+hari
 tiap+malam tidak+berhenti tidak+datang tidak+keluar tidak+napas tidak+respon tidak+sekolah tidak+turun tidur
 tidur+belakang tinggal tinggal+satu2 tipu titip+bayi tolong tolong+dong tolong+ini tolong+need tolong+orang tower
 tua tua+tidak tubun tugu tukang+rongsok tuna+netra tunggal uang uang+habis ujung urus+orang usir+dari via villa
 villa+tangerang warga+kami warnet$ ya+ada yang+biasa yang+butuh yang+gigit yang+ini yang+lewat yang+naik
 yang+setrum yang+tempat yatim+piatu
report 3 2+hari 20+butir 3$ 3+ada 3+hari 3+orang 3+rw 4$ 4+hari 4+tahun 40an 5+tahun 7+orang =birth =elder =height
 =mad =money =poor =rails =stir =strike =water =work @case @len5 @needs @placed ^2 ^a ^adik ^anak ^balita ^besok
 ^dari ^dibawa ^ijin ^karyawan ^kerja ^lap ^ngaku ^nih ^pelapor ^remaja ^rs ^satpol ^saudara ^shes ^si ^suami
 ^tabrak ^tabung ^tangan ^temuan ^tetangga ^tulang ^via ^walk ^waria ^woy a a+laki abis abis+begal abis+mau ada+anak
 ada+jalmi ada+laporan ada+odgj ada+ongkos ada+pgot ada+saya ada+suara ahmad ahmad+yani al alam+jaya alat$
 alat+sekarang ambruk$ ampun+pak amuk+tidak anak+4 anak+asuh anak+gelandangan anak+ini anak+ke anak+sekarang
 anak+sekolah anak+tidak ancam+mau ancur angke angkot+macet angkut+pak anyar apa+cuma ari aria artis ashari aspal$
 assalamualaikum+mau atas$ atas+jembatan atas+jpo babinsa badan+dingin badan+kaku baju+robek bakar+minggu
 balai+warga balekota baliho banget+bawa banget+kata bangkai+di bangku+taman bangun bangun+pak banjar banjar+wijaya
 bantaran banting bantu+tiket bapak bapak+jalan bapak+ojol bapak+terlantar bapak+tidak bapak+tidur barang barat$
 baru+pulang baso batu batuceper batuk+darah bau bawa bawa+berobat bawa+buntelan bawah+jembatan bayi+di bayi+ke
 becak beda+orang begal begal+pisau belakang belakang+pabrik belakang+rumah belum+sadar benda$ bengkak bengkak+hitam
 bengong bensin berani berdaya bernyawa berobat+pak bibirnya bicara bikin biru+napas biru+pak bisa bisa+angkat
 bisa+dibawa bisa+ke bisa+ngomong bitung bocah+di bocah+kecil bocah+sendiri bocor bolak bolak+kembali boleh$ boneka
 box bugel bukan+hilang bukan+tabrak bunuh+diri bus busa$ busway$ buta butir by bye cacat capek+saya cari+kerja
 cengkareng cepat cepat+orang cepat+pak chat+kata cibodas cikokol ciledug$ cimone cipadu+jaya ciputat cirebon
 cluster cuma+ada cuma+gelandangan cuma+nyanyi cuma+pegang cuma+pingsan cuma+tangis curug dalam dalam+karung
 dalam+mobil dalam+sumur dapat+1 darah+pak dari dari+dalam dari+ibu dari+jawa dari+kontrakan dari+motor dari+padang
 dari+tong dasana datang+pak dekat+bendungan dekat+cimone dekat+pasar dekat+the dengan+anjing dengan+truk
 dengan+yang depan+kelurahan depan+lapas depan+mushola depan+panti depan+pasar depan+ramayana depan+rs depan+stasiun
 depan+warung di di+apartemen di+bawah di+becak di+dapur di+gang di+got di+kamar di+kandang di+kebon di+kubur
 di+lampu di+lapangan di+lobi di+masjid di+muko di+mushola di+musola di+parkir di+pinggir di+pondok di+pool
 di+sebelah di+sini di+situ di+stasiun di+sungai di+tenda di+tengah di+terminal di+warnet diam+kok dibacok
 dibawa+dinsos dibungkus digigit+anjing diketok dikit+tapi dilempar dimyati dingin dingin+badan dipukul+orang
 dipukul+preman disini+pak disitu ditaro ditembak ditusuk+orang doang dompet+tinggal dong+ada duduk+dekat duduk+di
 duit+sudah dulu+pernah duta emper emperan+toko flyover gajah gang gang+kober gang+swadaya garden$ gebang$
 gelandangan+dengan gelandangan+di gelandangan+paksa gembor gembor$ gendong gendong+bayi gereja gereja$ gigit+tangan
 gile+pak gimbal golok+tolong gondrong gor griya griya$ grogol guru guru+lapor habis+bekal habis+uang halo+pak halte
 hari$ harus+apa hasyim hasyim+ashari hidup+pak hidup+sendiri hilang+ada hilang+ingat hormat hotel ibu+alun
 ibu+bidan ibu+ini ibu+melahirkan identitas ijah ijin+lapor indah$ induk info+orang ingat+di ini+laki ini+lansia
 ini+malam istri itu+orang izin+lapor jakarta jakarta+barat jalan jalan$ jalan+aria jalan+benteng jalan+pembangunan
 jalan+raya jalan+teuku jamu jatiuwung jawab+panggil jaya+rt jembatan+robinson jinak$ joget jongkok kabel$
 kabupaten$ kaca+mobil kadang kafan kakak+adik kaki+dari kaki+kegiles kaki+pincang kaki+sudah kali$ kali+angke kamar
 kami+ada kami+kejang kami+lari kami+pendatang kami+tidak kami+warga kampung+melayu kandang+ayam kantor kantor+pos
 karang karang+sari karung$ kata+abis kata+nama kata+sih kata+tetangga kata+yang kayaknya kayaknya+ganggu
 kayaknya+sudah kayanya ke+jalan ke+kali ke+lampung ke+mobil ke+palembang ke+panti ke+tembok ke+warung keabisan
 keadaannya kebon kebon+besar keburu+mati kecamatan+neglasari kecil+tenggelam kegiles kehakiman kehujanan$
 kejar+bocah kelapa kelas+saya keliling+komplek keluarganya+di kelurahan+gebang kemarin+amuk kemarin+kan kembang
 kenapa+ya kendaraan kepala+anak kepanasan kereta+sekarang kerja+tipu kesamber kesamber+kereta kesini+ada ketemu+pas
 ketemu+tulang ketemu+warga ketuban kira kirim+foto klien+baru klinik km kolong kolong+jembatan komplek korban+luka
report 3 kota+bisa kp+rawa kresek kuat kurang kurang+waras lagi+itu lagi+kejar lagi+nginep lagi+pasang
 laki+telanjang laki+tidak lampu+mati lansia+bawa lansia+ditinggal lansia+duduk lansia+hilang lansia+jual
 lansia+ngaku lansia+pak lansia+salah lansia+tidak lantai+3 lapangan lapangan+bola lapar+pak lapas lapor+mayat
 lapor+murid lari$ lari+dari lari+sekarang ledug leher+anak lembang lembang$ lho lihat+ada lihat+rumah
 linglung+harus linglung+mulai linglung+tidak lobi lokasi+jalan lt lupa+mati mabuk mabuk+tergeletak makan makan$
 makan+dari malam+dengar malam+kami mall+balekota mandi mandi+di mandi+harus mandi+sudah mandor manis+jaya manusia$
 marbot massa+depan massa+di masuk+kelas mata+merah mati+di mau mau+bikin mau+ke mau+makan mau+obat mau+susul
 mau+tidur mau+turun medan melayu mendadak meninggal+tadi meninggal+tanpa merak meringkuk mesin$ minta$ minta+rokok
 minta+sedekah minum+obat mobil+box mobil+pakai modernland motor$ motor+tidak mr mr+x muda+titip muka$ muko
 mulai+dari mulut+mencong mung musafir mushola musola naik+kereta nama+siapa napas+lagi napas+tidur napas+tolong
 nasi nempel ngaku ngaku+dari ngesot ngintip ngobrol+dengan ngoceh+soal ngomong+apa ngomong+sekarang ngopeni ngorek
 ngucur ngucur$ ngurung+diri nolongin nya+diam nyanyi$ nyanyi+di nyasar+saya obat obat+habis odgj+amuk odgj+di
 odgj+duduk odgj+itu odgj+liar odgj+pasung odgj+perempuan odgj+tadi odgj+telanjang ogah ojek ojol+abis ojol+pak
 orang orang+amuk orang+bapak orang+buta orang+curiga orang+dilempar orang+gelandangan orang+ketemu orang+linglung
 orang+lumpuh orang+sih orang+sini orang+telanjang orang+terlantar orangtua pabrik$ pabuaran pada padang pagar$
 pak+darurat pak+dekat pak+di pak+hujan pak+kayanya pak+ogah pak+pingsan pak+rumahnya pak+soal pakai+batu
 pakai+daster pakai+kursi pakai+pisau pakojan paksa+di panggil pangkalan panunggangan panunggangan+barat
 papan+reklame parah parkir+yang parung parung+serab pasar pasar+anyar pasar+babakan pasar+gerendeng pasar+lembang
 pasien+jiwa pasien+mr patung pdam$ pegang+dada pegang+perut pekalongan pemakaman$ pendatang pengendara penghuni
 penghuni+kontrakan penjaga penuh penumpang+saya perempuan+di perempuan+hamil perempuan+smp pergelangan
 pergelangan+tangan periuk$ perlu pernah+berobat persada perum+dasana petir petir$ petugas+datang pgot pikir
 pinang+griya pindah$ pinggir pingsan+depan pinter pintu piring$ pisah+dari pisah+dengan pisau+ke plastik plaza
 pool+bus poris poris$ pos pos+damkar pos+ronda pos+rw prestasi proposal proyek pulang$ pulang+bapak pulang+sekarang
 puluh punten+ada punya+ktp punya+rumah punya+uang pura purun puskesmas+cipondoh puspem putri rambut+gimbal
 rame+banget rapi rawat razia+anak remaja+perempuan remaja+putri rewel robek$ ronda rs+sitanala rs+tidak rsj
 rsj+sekarang rsud+pasien rt rt+02 rt+1 rt+3 ruang+tunggu rumah+ambruk rumah+banjir rumah+makan rumah+malam rusak rw
 rw+4 sakit samping sanggup+urus sangiang saran sari saudara+mau saudara+tetangga saudara+tidur saudara+tinggal
 saudara+yatim saya$ saya+abis saya+capek saya+dan saya+dari saya+pamit sayat+pergelangan sdn sebelah+bau
 sebelah+rumah sebelah+saya sekarang+duduk sekarang+kejar sekarang+nginep sekarang+pindah sekarang+terlantar
 sekarang+tumpang sekolah$ sekolah+orang sekuriti selamanya$ selamat+siang selang selapajang selimut$ serab serab$
 serpong$ setan sih+cuma sih+tidak silver+di sitanala situ situ$ smp+lari soal+setan spanduk spbu+yang sragen
 stasiun+poris stasiun+tanah station stroke+sekarang suami$ suara sudah+2 sudah+5 sudah+biasa sudah+darah sudah+diam
 sudah+kaku sudah+mandi sudah+minggu sudah+pucat sudah+siap sudah+tulis sudimara sudirman suka+lari suka+masuk
 sukajadi sukarasa sumbang sungai+cisadane supir supir+lansia susul+ibu sutet+pak swadaya tabrak+gerobak tabrak+lari
 tabrak+motor tadi+bapak tadi+naik tahu+nama tahun tajur$ takut+pulang talinya taman+prestasi tamu tanah+di
 tanah+tinggi tangis+minta tanjakan tapi+karunya tapi+panggil tapi+supir tawa+sendiri tawar tega telanjang+lagi
 telepon+masuk tembok temen tempat tempat$ tempat+kami tempat+sampah temuan+baru tenda tengah+pasar tenggelam+di
 teras+saya terbalik+di tergeletak+di teriak+dari terjebak+di terlantar terlantar$ terminal terminal$ terminal+poris
 ternyata+gelandangan terus terus+dipukul tetangga+dengar tetangga+kontrakan tetangga+odgj tetangga+saya
 tetangga+tidak teuku teuku+umar the+station tiap+sore tiba tidak+ada tidak+amuk tidak+anak tidak+bawa tidak+berani
report 3 tidak+berdaya tidak+bernyawa tidak+bisa tidak+dijemput tidak+ganggu tidak+inget tidak+kenapa tidak+kerja
 tidak+melek tidak+nyambung tidak+pakai tidak+pingsan tidak+pukul tidak+purun tidak+utuh tidur+alun tidur+depan
 tidur+gang tidur+malam tidur+mana tidur+sendiri tikungan+jalan timur tinggal+di tinggal+sementara tinggal+sendiri
 tinggi+sekarang tipu+saya tk toko+jalan tol tolong+angkut tolong+bantu tolong+dibawa total+persada trotoar
 trotoar+jalan tua+laki tua+linglung tua+pakai tubuh tugu+adipura tukang+bangunan tulang+manusia tumpang+tidur
 tumpuk+sampah turun+kata ud umar umur untuk+jaga untuk+pulang urus$ utuh uwung uwung+jaya verifikasi
 veteran+babakan wa+warga walk+di waras+sudah warga warga+di warga+rw waria warung+bakso warung+saya wijaya wisma+di
 wkwk+tipu wonogiri woy+ada x ya+cara ya+gelandangan yang+jemput yang+kaki yang+kena yang+ngambang yang+ngopeni
 yang+pukul yang+sakit yang+urus yani yatim
report 2 # 1+perempuan 1+rw 13$ 2+rw 25+tahun 3+bulan 30an 30th 5$ 5+hari 5+orang 5th 6+orang 6+tahun 60an 8$
 8+tahun 80+tahun 9+tahun =child =force =home =nature =smell =urgent =well @unseen @who=resident ^abis ^bukan
 ^catatan ^guru ^harus ^ibu ^izin ^kayaknya ^keabisan ^kepala ^lihat ^mabuk ^mantan ^mayat ^pak ^pasien ^pingsan
 ^relawan ^share ^sore ^sp4n ^tua ^uang a+saudara ada ada+1 ada+bayi ada+bocor ada+darah ada+denyut ada+duit ada+is
 ada+kakak ada+kaki ada+kendaraan ada+ktp ada+manusia ada+mobil ada+plastik ada+razia ada+tangan ada+terminal
 ada+warga adipura$ adus air+10 air+kaki air+keras aja+ada aja+di aja+lansia aja+mau akan al+azhom al+ittihad
 alamat$ alat+dekat alat+ke alfa$ allah+pak almarhum+tidak alun2 amuk+sekarang an an+lansia an+tua anak anak+jatuh
 anak+kami anak+panik anak+pisah anak+sakit anak+tapi anak+umur aneh+suka angkat+telepon angkot angkot+penumpang
 anter+kemana apartemen+ayodhya apartemen+paragon ar aria+wangsakara arus+kali asem ashari$ asih asing aspal asuhan
 aula aula+kelurahan avanza ayodhya azhom azhom$ azores bacok$ badan+gosong badan+nya badan+sudah bae bagaimana+iki
 bagaimana+pak bah+cepat bahar bahar$ baju baju+hitam baju+kotor baju+makan baju+satu2 balai balaraja bale balkon
 bandara$ banget+bibirnya banget+ini bangku+halte bangunan+jatuh bank bank+bjb bantu+ada bantu+aja bantu+di
 banyak+anak banyak+di bapak+bawa bapak+di bapak+duduk bapak+gelandangan bapak+kontrakan bapak+pakai bapak+sampai
 bapak+suka bapak+tukang bapak+umur baru+aja baru+rt baru+turun barudak batu+sari batuk+terus batusari bau+bangkai
 bau+menyengat bawa+2 bawa+3 bawa+anak bawa+arus bawa+balita bawa+identitas bawa+ke bawa+koper bawa+korek bawa+pisau
 bawah+pohon bawah+the bawah+tol baya bayar+mandor bayi+dengan bayi+merah bayi+sehat bayi+tidak bayur bca bca+jalan
 begal+pakai begitu bekas+untuk belakang+kantor belakang+smp belendung$ belum+berhenti belum+lihat belum+pernah
 benda+ada benda2 bendera bener+dia bengkok bensin+ke bensin+mau benteng+betawi ber3 berani+pisah berdiri beres$
 beringin berjalan bermain bernanah bernyawa+di bertiga bertiga+dari besar+ambruk besar+sekarang besar+sudah
 besar+tidur betawi betisnya betul betul+ada biasa biasa+jalan biasa+mangkal biasanya+cuma biaya+pemakaman bibir
 bibir+biru bicara+sendiri bidan bidan+tidak bikin+bedeng bintaro+sektor bio biru+saya bis+ke bisa+bangun bisa+jalan
 bisa+jawab bisa+tolong bisu$ bjb blok blok+d bocah+depan bocah+pada bocah+tinggal boen boen+tek boga bonjol bridge
 bsd buaran buaran$ bugel$ bukan+target bukan+yang bulakan bulan+di bunderan buntelan buntelan+putar bus+cikokol
 busa busana butuh+obat butuh+pendampingan calo cangkring cari+deh cari+rumah catatan cekung cekung+sudah celana$
 cerita cerita+di cibodas+baru cikokol$ ciledug+plaza cipete$ cipondoh cipondoh+makmur ciputat$ cirebon$ cisadane
 cisadane$ city cuek cuma+bisa cuma+linglung d daan daan+mogot dada dada+sakit dada+terus daek dalam$ dalam+kardus
 dan+saya dandan dandan+menor dapur+kata darah+di darah+kepala darah+ngocor dari+angkot dari+jembatan dari+jpo
 dari+malaysia dari+mana dari+medan dari+minggu dari+pandeglang dari+pekalongan dari+puasa dari+puskesmas
 dari+ranjang dari+ruang dari+rumah dari+sekuriti dari+siang dari+tetangga dari+wonogiri datang+rumah daun dealer
 dealer+honda dekat+palang dekat+rumah dekat+warteg demam+tinggi dengan+2 dengan+adik dengan+dompet
 dengan+gelandangan dengan+ibu dengan+satpol denyut$ denyut+masih depan+alfamart depan+bank depan+dealer
 depan+gerbang depan+gudang depan+klinik depan+mal depan+minimarket depan+of depan+pabrik depan+pintu depan+pool
 depan+saya depan+sma depan+smk depan+spbu depan+toko di+alam di+aspal di+aula di+balai di+bantaran di+bintaro
 di+cipadu di+cipete di+ciputat di+dalam di+emper di+emperan di+facebook di+gardu di+halte di+jalan di+kabel di+kali
 di+kardus di+kebun di+kios di+klinik di+komplek di+lahan di+luar di+mobil di+pabrik di+parung di+pelataran
 di+pengkolan di+pertigaan di+pohon di+polsek di+proyek di+putar di+saluran di+sampah di+seberang di+taman
 di+telepon di+the di+tiang di+tikungan di+toilet di+tong di+tumpuk di+u di+warung dia+bakar dia+bisu dia+di
 dia+gigit dia+kunci diare dibina dibuang dibuang+anak difabel dihipnotis dijemput+ya dikasih+baju dikeroyok$
 dikeroyok+anjing diketok+tidak dikipasin diperban+tapi dipukul+bapak dipukul+di dipukul+massa dipukul+rame2 dirante
 dirante+di diri+dengan disini+ada ditakoni ditakoni+rumah ditaro+di ditembak+orang ditertibkan dititip+di dkm
report 2 doang+di dokter+kata dompet+isi dompet+raib dong$ door dua+anak dua+malam dua+orang duduk$ duduk+depan
 duduk+sendiri duga duit+abis dumpit eceng eceng+gondok eh+ada eh+sekarang elektrik ember emperan emperan$
 emperan+ruko facebook fly fly+over fwd gaga+baru galak+cuma gali+tanah gandasari gandasari$ gang+damai gang+h
 gang+haji gang+kemuning gang+langgar gang+masjid gang+salak gang+saya gapura+kp garut garut+tidak gatot
 gatot+subroto gedung gedung+parkir gelandangan+jalan gelandangan+kaki gelandangan+masuk gelandangan+sampai
 gelandangan+tabrak gelandangan+tiap gelang+rs gelem gendong+anak gendong+boneka genteng$ gerbang gerbang+sekolah
 gereja+santa gerendeng gerendeng$ gerobak+bikin gerobak+parkir gerombolan giat gigil+parah gigit golok+kejar
 golok+tapi gondok gor+dimyati gosong gotong gudang+jalan gudang+kosong h habis$ habis+duit haji halte+ada
 hamil+besar handapeun hansip hari+lansia hari+orang hari+sekarang hari+tidak hari+tidur hilang+ini his hitam+orang
 honda hp+dengan hp+dompet hujan hujan+di ibu+guru ibu+hamil ibu+jadi ibu+lari ibu+meninggal ibu+tidak ibu+tidur
 identitas$ ieu+ada ijin iki$ imam imam+bonjol indah+2 induk$ info+satpam ingat inget+rumah ini+ibu ini+kami
 ini+pinjam ipar ipar+saya is+a is+tidak ittihad itu+bener itu+jalan itu+tawa iwan iwan+yang jadi+aneh jaga$ jahat
 jakarta+merak jaksel jalan+2 jalan+daan jalan+garuda jalan+gatot jalan+hasyim jalan+imam jalan+kaki jalan+kami
 jalan+kh jalan+kyai jalan+mh jalan+raden jalan+tangis jalan+tidak jalan+tol jalmi jam+11 jamaah jambi jatuh+ke
 jatuh+tidak jauh jaya+dekat jaya+gang jelas jembatan+berendeng jembatan+cibodas jemput+sudah jemur jiwa jiwa+lari
 joget+di joget2+di jpo$ jpo+depan jpo+tangcity jurumudi+baru kabupaten kaca+berendeng kader kader+posyandu
 kain+kafan kakak+perempuan kaki+bengkak kaki+diperban kaki+gantung kaki+ke kaki+orang kaki+pakai kaki+tabrak kaku$
 kalau+anak kalau+ijah kalau+tanya kali kali+pas kali+sabi kalideres$ kamar+kontrakan kamar+mandi kamar+tolong
 kami+amankan kami+bertiga kami+di kami+tetangga kamling kampus kan+lansia kandang$ kara$ kara+di karang+mulya
 karang+tengah karawaci karawaci+baru karena+sakit karung+tidur karunya+kedinginan karunya+orang karunya+pak
 karyawan+masuk kasasar kasih+makan kata+bawa kata+dibuang kata+disuruh kata+ditinggal kata+ibu kata+rumahnya
 kata+tunggu kayaknya+di kayaknya+tidak kayanya+mabuk kayanya+mulut kayanya+odgj kayanya+tidak kayu kayu+di
 kayu+pukul ke+cirebon ke+luar ke+motor ke+semua ke+situ ke+tangerang ke+tempat keabisan+ongkos kebun kecil+di
 kecil+tidur kedaung kedaung+wetan kedinginan$ kehujanan+kolong kejang+pak kejang+terus kejar kejar+anak kejar+istri
 kek kel+kenanga kel+kreo kel+petir kelahi+di kelapa+indah kelas keliling+rumah keluar$ keluar+kamar
 keluar+kontrakan keluarganya+tidak kelurahan+benda kelurahan+uwung kemarin+ya kembali+ke kembali+tanya kemuning
 kemuning+kel kena+lempar kena+tusuk kenapa+sih kendaraan$ kepala$ kepala+bocor kereta+nanti kering kesakitan
 kesini+dia ketangkep+warga ketemu ketemu+bapak ketemu+dompet ketemu+md ketemu+satu kh kios+kosong kira+gelandangan
 klien+belum km+18 kober kok+cuma kok+orang kolam kontrakan+belakang kontrakan+ibu kontrolnya kooperatif koper
 koran$ korban+tabrak kosambi kosong kosong$ kosong+belakang kota$ kotor kp+dumpit kp+gebang kp+poncol kp+pondok
 kramat kruk kuat$ kubur kuli kuli+bangunan kulit+luka kumat+rusak kumat+tidak kunci kunci+dari kunciran
 kunciran+ada kunjung kurus kurus+banget kusut kutabumi kyai kyai+maja kyknya lagi+cari lagi+kepala lagi+lewat
 lagi+mancing lagi+saya lahan lahan+kosong laki+40an laki+bawa laki+bisu laki+mabuk laki+tidur laksa+anak lama$
 lampu+merah lampu+nyala lampung lampung$ lanjut+umur lansia+di lansia+laki lansia+lumpuh lansia+perempuan lansia+pr
 lansia+putri lansia+sakit lansia+sebelah lansia+sesak lansia+tabrak lansia+tinggal lansia+turun lansia+wedok
 lantai+4 lapangan$ lapor+warga lapor+yang larangan larangan$ larangan+selatan lari+bayi lari+pagi lemas$
 lemas+banget lemas+di lempar+rumah lihat+laki linglung$ linglung+bawa linglung+depan linglung+mau linglung+ngomong
 lintas living living+bawah lk2 lok+jalan los lt+2 luar ludes luka luka+bakar luka+besar luka+kepala luka+sekarang
 lumpuh+ngesot lumpuh+sendiri lupa+nama lur m mabuk+lem mabuk+tidur madura+jalan maghrib mah+diam mahasiswa maja
 makan+aja makan+tidak makasih+sudah makmur makmur$ malabar malam+ada malam+dengan malam+petugas malam+tidur malang
report 2 malang+sekarang malaysia mampu$ mana+jawab mandi+tidak mandir+depan mandir+di manis mantan+pacar mantu
 marga+sari maria masih+disitu masih+hidup masih+napas masjid masjid+ada masjid+al masjid+pintu masjid+raya
 masuk+komplek masuk+mesin mata+cekung mati mati+kompor mati+orang mati+saya mati+terus mau+kemana mau+pergi
 mau+pindah mauk mayapada mayat+bayi mayat+laki mayat+mr mayat+nyangkut mayat+pak mayat+rsud mayat+ya md+di
 melahirkan+bidan melahirkan+di melahirkan+jadi melati meledak melek$ melepuh menangis mengganggu meninggal$
 meninggal+tidak menor menyerahkan menyerahkan+2 merah merah$ merah+gondrong merah+kebon merak+km merdeka$
 meringkuk+di mesin+press mesjid mesti metropolis$ mh mh+thamrin minggu+ada minimarket+jalan minta+dinsos
 minta+evakuasi miris miris+lihat mlebet mnt+tolong mobil mobil+panas modern mogok mogot mogot$ money mookervart$
 motor+di motor+tabrak muda+di muda+linglung muka+pukul muko+kadai mules+banget mulu mulya muntah$ mushola+al nah
 naik+truk nama+anak nama+istri nama+udin nanas$ nangka nanti+lagi nate nate+mlebet neduh nempel$ ngaco ngadep
 ngadep+tembok ngajeng ngaku+artis ngambang+di nganter+lari ngatur ngawur$ ngelantur$ ngelem+tiap ngesot+minta
 ngetok2 ngitung ngocor ngomong+dengan ngomong+ngelantur ngomong+sendiri ngumpet ngumpet+di ngurung no+money
 ntu+orang nunduk nurul nurul+yaqin nusa nusa+jaya nyala nyanyi+pakai nyender nyolong nyulut nyuruh obat+dari
 obat+putus obat+segenggam odgj odgj+bacok odgj+bawa odgj+hamil odgj+jalan odgj+kumat odgj+lagi odgj+laki odgj+masuk
 odgj+mau odgj+ngurung odgj+obat odgj+pakai odgj+pegang odgj+rt odgj+rusak odgj+suka odgj+teh odgj+tidur of
 ongkos+di ongkos+saya ongkos+sekarang orang+asing orang+baru orang+bisu orang+cacat orang+cuma orang+dia
 orang+ganggu orang+gantung orang+kurang orang+kurus orang+lansia orang+tergeletak over over+taman pabrik pacing
 pada+kunci pada+lari pada+ngelem padahal+bukan padahal+dia padahal+jalan padahal+tidak pagar pagi+di pagi+pas
 pagi+tolong pahanya pak+abis pak+alamat pak+baju pak+bocah pak+darah pak+dari pak+depan pak+kaki pak+keburu
 pak+kejang pak+ketemu pak+lurah pak+makasih pak+masih pak+pegang pakai$ pakai+baju pakai+botol pakai+golok
 pakai+kruk pakai+piyama pakai+seragam pakai+terpal pakai+toa pakojan$ paksa palak+di palang palem palembang$
 paman+kami panas panas+tinggi pandeglang pangkalan+truk paninggilan paninggilan+utara panjat panti+asuhan
 panunggangan+timur papan paragon parkir+pasar pas+banjir pas+lagi pasang+tali pasar+induk pasar+kemis pasar+malabar
 pasar+modern pasar+sipon pasien+laki pasien+terlantar pasir+jaya passed pasung+dengan pasung+kaki pasung+saudara
 pasutri paud pd pedurenan pegang+golok pelataran pemakaman pembangunan pembangunan+1 pembeli pemda pemulasaran
 penanganan penculik+padahal pendamping$ pendampingan penelepon+anak penelepon+lapor penelepon+orang pengkolan
 pengungsi penjangkauan penumpangnya penyeberangan penyeberangan$ perempatan+pasar perempatan+tangcity
 perempuan+bawa perempuan+berdiri perempuan+kira perempuan+lewat perempuan+odgj perempuan+sayat perempuan+tanpa
 pergi$ periuk periuk+jaya perlintasan+poris perlintasan+tanah permisi+saya pernah+rawat peron pertigaan$ perumnas
 perumnas+3 perut$ pesing petugas+diam pikun+nyasar pil pinang$ pincang pinggir$ pinggir+rel pinggir+tol
 pingsan+cuma pinjam+hp pintu+air pintu+kamar pintu+kunci pintu+seribu pisau$ pisau+kecil pisau+sudah piyama
 plastik+hitam plawad pmi pmks pohon+asem polsek+jatiuwung poncol pondok+pucung poris+jaya poris+plawad pos+kamling
 posisi posisi+depan potret potret$ pp pp+menyerahkan preman preman+tapi presiden press press+pabrik pucat+banget
 pucung pucung+rt pukul+motor pukul+pintu pulang+ke pulang+kemana pulang+posisi punya punya+duit punya+ongkos puser
 pusernya puspem$ putar+di putar+komplek putra putri+lari putus+obat racun$ racun+di racun+kayaknya raden raib
 rambut$ rambut+putih rame rame+yang rame2+di ranjang rawa raya+serpong rel rel+sudah rel+tunggu renang resah$
 ribut+sekarang risih rokok+depan rokok+di rongsok rs+ada rs+mayapada rs+sari rsud+kata rt+01 rt+4 rujuk rujuk$
 rujukan+rps ruko$ ruko+azores ruko+dengan ruko+modernland rumah+bapak rumah+di rumah+ini rumah+jawab rumah+kami
 rumah+kosong rumah+minta rumah+saya rumah+taman rumah+tidur rumahnya+ambruk rumahnya+bakar rumahnya+di
 rumahnya+hilang rumahnya+mana rumput rusun rw+02 rw+07 rw+1 rw+8 saat+ini saat+patroli sabi sadar+di sakit+di
report 2 sakit+kulit sakit+parah salak saluran sambil+bawa sambil+gendong sambil+ngitung sampah sampah+tpa
 sampai+malam sampai+muka sampai+tengah sanggup$ sanggup+lagi sanggup+rawat sangiang+jaya santa santa+maria sari$
 sari+asih sarung+ijo satpam+perum satpam+sampai satpol+pp satpol+sekarang satu satu+kena satu2$ satu2+pak saudara
 saudara+jauh saudara+living saudara+tolong saudara+yang sawah$ saya+ada saya+anak saya+baca saya+badan saya+bisa
 saya+cerita saya+chat saya+dong saya+hamil saya+jalan saya+kembali saya+kira saya+lansia saya+maling saya+mati
 saya+ngomong saya+odgj saya+panas saya+perlu saya+rekam saya+saya saya+sejak saya+sesak saya+sudah saya+suka
 saya+takut saya+terdampar saya+think sd+gelandangan sebelah+ada sederhana segenggam segenggam+kata sehat sehat$
 sejak+pagi sekali$ sekap sekarang+kembali sekarang+mulut sekarang+siram sekarang+sudah sekarang+tidur
 sekarang+tunggu sekarang+warga sekitar+puluh sektor sektor+9 sekuriti+mall selatan$ sembuh+tapi sembunyi$ sementara
 semua$ semua+badan semua+pakai semut sendiri+depan sendiri+jalan sendiri+pakai sendiri+sambil sendiri+sudah
 sendiri+tangis sepatu serab+rt seragam seribu seribu$ serpong+dekat sesosok setrum$ share+lok shareloc shelter$
 shes si+udin siapa+tidur sih+tapi simpang sini+ajak sini+orang sini+tiap sipon siram+bensin siswa situ+bulakan
 situ+cangkring smk+yuppentek soetta sopan sopir+truk sore+masih stasiun+batuceper subroto subuh+ada sudah+3
 sudah+abis sudah+cerai sudah+dikipasin sudah+hubung sudah+jadi sudah+jam sudah+kering sudah+lepas sudah+lima
 sudah+pasang sudah+pukul sudah+sejak sudah+siram sudah+surut sudah+tiga sudah+tua sudah+ya sudimara+jaya suka+amuk
 suka+ngintip suka+ngomong suka+teriak sukaasih sukarasa$ sumur$ sumur+pacing sundut sundut+rokok sungai surut
 surut+tapi suryadarma tabrak+angkot tabrak+kepala tabrak+kereta tabrak+pak tadi+sampai tadi+tangis tahan+perut
 tahu+jalan tahu+mau tahu+rumahnya tahun+anak tahun+ditinggal tahun+saya tahun+tanpa tahun+tinggal takut$ tali+di
 tali+puser tali+pusernya taman+cibodas taman+elektrik taman+gajah taman+potret taman+pramuka tangan+depan
 tangan+karyawan tangan+satpam tangan+sendiri tangan+sudah tangcity tangga tangis+mau tangsel+bisa tanpa+baju
 tanpa+busana tanya+arah tanya+cuma tanya+jalan tanya+rumahnya tanya+saya tapi tapi+dia tapi+kembali tapi+masih
 tapi+sudah tapi+yang tas+hilang tasik tawuran tek tek+bio telanjang+bulet telanjang+dada tembus temen+kontrakan
 tempat+saya temuan tenang+lagi tengah tengah+jalan tenggelam+got tepi tepi+situ teras+orang terbalik$ teriak+alun
 teriak+tiap terjebak terlantar+baru terminal+cimone ternyata+mulut ternyata+odgj ternyata+orang terpal terus+ambruk
 terus+tawa tetangga+gantung tetangga+tenggelam tetap+di thamrin the the+bridge the+jalan think think$ think+dia
 tiang tiang+listrik tiap+subuh tidak+bahaya tidak+boga tidak+daek tidak+gelem tidak+ini tidak+jelas tidak+mau
 tidak+minum tidak+pernah tidak+pny tidak+tidur tidur+aja tidur+pakai tidur+sudah tiga tiga+malam tiket+tidak timur$
 tinggi$ tipu+calo tisu+sampai tki tkw tkw+bapak toha toha$ toilet toilet+pom toko+pak toko+saya tol+bitung
 tol+jakarta tol+karang tolong+ada tolong+anak tolong+arah tolong+dibina tolong+ibu travel travel+di trotoar$
 truk+sayur tu+orang tua+belum tua+jatuh tua+nyasar tua+tidur tubun$ tugu+jam tuju tukang+galon tukang+ojek
 tukang+pasang tulis+surat tumpang+neduh tunarungu tunggal$ tunggu+kereta tunggu+puskesmas tunjuk turn turun u
 u+turn uang+dengan uang+hilang uang+palak uang+untuk ular+pak umur+13 umur+8 umur+sekitar utara utara$ via+112
 via+laksa via+telepon video$ viral+di wa+dari wa+masuk walk wangsakara waras$ warga+odgj warga+patung warga+resah
 warga+sekarang waria+gelandangan warnet warung warung+madura wedok wetan wicara x+meninggal ya+allah ya+ampun
 ya+dengan ya+petugas yang+ambil yang+biasanya yang+bikin yang+gantung yang+kira yang+mati yang+odgj yang+tangis
 yani$ yaqin yuppentek
"""
