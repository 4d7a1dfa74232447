"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 17 lapor+sekarang
report 16 ^kejang bantu+saya laporan+baru mau+laporan tolong+saya
report 15 ^ditusuk lapor+pak
report 14 untuk+laporan
report 13 bakar+massa bakar+suami laporan+dong mati+pak mau+untuk sebentar
report 12 ^butuh ^lapor ada+tempat bagaimana+ini bikin+laporan ditusuk ini+bagaimana laporan$ massa
report 11 ^darurat ^mati ada+korban pak+bantu tolong$
report 10 ^boleh bapak+pukul bisa+kirim bisa+pulang butuh+pertolongan cepat+kesini darah+terus lansia$
 maling+dipukul muka+biru naik+tower orgnya petugas+ke racun+pak suka+telanjang tolong+pak
report 9 ^darah bapak+tua baru+pak biru$ darurat darurat+pak gerak+pak halo+bisa ibu+umur kirim+petugas lapor$
 lapor+dong luka+parah orang+bakar pertolongan remaja rusak+rumah saya+kejang saya+mau tangis+cari telanjang+itu
 tetangga+meninggal
report 8 1+orang ^bikin ^cepat ^maling ^pembantu ^tumpang ^untuk anak+minum bangun$ bantu$ bapak+ini bisa+bantu
 butuh+bantu darah+banyak dari+tadi dengan+saya dia+amuk dia+darah foto+ini gas+meledak golok$ habis+ongkos itu+ada
 kontrakan$ korban$ lagi+mabuk mabuk+rusak majikannya malah+ketemu mau+lapor mau+mati minta+bantu napas+sudah
 napas+tinggal need pak+gawat pak+sumpah pembantu pengaduan$ pertolongan$ segera$ setrum telanjang terjun$
 terus+bagaimana tolong+kesini tolong+petugas untuk+pengaduan woy
report 7 ^denyut ^dia ^napas ^tolong ada+denyut ada+motor agus am ambulans$ amuk$ amuk+bawa astaga bagaimana+cara
 belum+makan bibirnya+biru butuh cuma+duduk dengan+bikin denyut depan+apotek dia+bawa dia+minum dikeroyok
 dompet+hilang gantung+diri kejadian lansia+ini lansia+nyasar lansia+pikun laporan+pak leher linglung makan+3
 maling+bakar manusia mata+melek melek minum+racun napas$ nyasar$ parah$ pegang+saya perlu+bantu racun rendi rsj$
 rumah+sekarang satu+ini saya+am saya+butuh saya+disabilitas saya+habis saya+ke saya+ketemu saya+kumat saya+pasung
 saya+pingsan saya+sayat saya+stroke segera semua+sudah setrum+di soal+tetangga sudah+biru sudah+lama sudah+sesak
 tambah+banyak tanpa+saudara tempat+tinggal tolong+evakuasi tolong+jemput tolong+ke tumpang+lapor untuk+tetangga
 ya+semua yang+perlu yang+suka yang+tabrak yang+tenggelam
report 6 8+bulan @danger @reports ^gawat ^istri ^kaki ^kemarin ^perempuan ada+lansia ada+remaja ada+rumah aja+dari
 alun aman+di ampun amuk+di anak+jalan aneh angkut+satu bagaimana+ya bakar+orang bantu bapak+tiap baru+di
 begal+orang berteduh besok+kalian biru bukan+cuma butuh+dibawa butuh+tempat capek cari+ibu darah+hebat depan+gereja
 depan+sekolah di+gubuk di+pagar dia+mau diam diam+aja digusur dinsos+tolong dipukul$ dipukul+warga diri evakuasi$
 giant gubuk habis harus+bagaimana hilang+tidak ibu+pakai ini+darurat ini+lokasi ini+orang istri+lari jalanan$
 jual+tisu kaki+luka kami+butuh kata+cari kayaknya+dia ke+pinang kecil$ kedinginan kehujanan kejang kejang+di
 ketemu+lansia koran koran+doang kumat lagi+yang lain laki+tanpa laksa lansia+jatuh lansia+sendiri lapor+1 lapor+ya
 lemari lihat+gelandangan mal manusia+gerobak marah$ mau+terjun minta+sumbang motor+jatuh mulut muntah+abis nabi
 napas ngaku+nabi ngelem nya+di nyasar nyasar+tidak ongkos ongkos$ orang+belum orang+lapar orang+mati orang+nya
 orang+sekarat orang+ya ot pak+bagaimana pak+dinsos pak+ini pak+mau pak+tolong pasung permisi+mau pinang+tidak
 polsek psikiater pucat rawat$ rt+warga rumah+lagi rumah+sendiri sadar+pak sanggup satu+saudara saya+ngumpet
 saya+racun saya+sering saya+siap saya+ya sayat sekarang+dengan sembunyi sembunyi+di semua stroke+ditinggal
 suami+kumat sumpah sumpah$ tabrak tahu+ini tahun+di tali tangan$ telanjang+di telepon+guru tenggelam terjun
 terjun+dari tersedak terus+di tidak+gerak tidak+sadar tidak+sanggup tidak+waras tisu tolong+tindak truk+tanah tua$
 tulang tuna tuna+wisma udin umur+10 umur+2 urgent urgent+pak yang+dibacok yang+tidur
report 5 10+tahun 2+anak 2rb =breath ^astaga ^bantu ^bocah ^karunya ^ketemu ^laksa ^lansia ^manusia ^muka ^mulut
 ^orang ^saya ^tawuran ^telepon ^teman ^temen ^tukang ^wa ^ya ada+gelandangan ada+pak ada+perempuan ada+satu
 ada+saudara amuk anak+kecil anak+ngelem anak+pasung anak+sekap anak+tetangga angkot$ apotek babakan babakan$ bacok
 bagaimana+nih baju+merah balita bantu+dong banyak$ banyak+banget baru baru+lagi bau+busuk bawa+karung bawa+tongkat
 bayi+tapi bedeng belakang+pom benda berobat$ bisa+gerak bisa+minta bundaran busuk busuk+dari butuh+rujukan cepat$
 cepat+datang cilacap cipadu darah darah+mana darah+semua dari+polsek darurat+bisa deh+foto di+kontrakan di+kursi
 di+lemari dia+naik dideportasi dideportasi+tidak dingin+semua diri$ disabilitas ditinggal ditinggal+anak
 ditinggal+ibu doang+pak dulu+itu foto+tangan gantung garden gawat+pak gebang gelandangan+tidur gemeter gerak
 hilang+arah ibu+muda ibu+tua info+lansia ini+ada ini+bapak itu+lho itu+loh jalan+pulang jalmina$ jembatan$
 jembatan+kaca jembatan+layang jemput+bapak jinak jpo kaku kali+di kami$ karunya karunya+banget karyawan
 karyawan+jatuh kata+ini ke+sini kec kecamatan kecanduan keliling kena+bacok kesini kesini+pak ketemu+mayat
 ketemu+orang ketemu+temen ketuban+sudah kirim+orang kontrakan+haji kontrakan+sebelah korban korban+banjir
 kosong+itu kubur+selapajang kumat+lagi kursi+tunggu lagi+mana laki+muda laki+nyasar lansia+linglung lansia+tersedak
 lansia+tidur lapor+bagaimana lapor+lansia lapor+orang laporan+di laporan+satpol lemas+mata lewat+ada lho+pak
 lihat+deh lihat+saya lina linglung+di lk lumpuh lupa+jalan maaf+saya malam+di maling+tidak mall marah masak
 masak+pakai mau+melahirkan melahirkan meninggal meninggal+tadi mesin minum minum+20 mobil+tabrak mookervart
 motor+tenggelam muda muka mulut+busa mulut+keluar musafir neglasari ngelantur ngelem+di nginep nih+orang nyanyi
 nyasar+di nyasar+pak odgj+baru odgj+tidak orang+depan orang+diam orang+dipukul orang+ini orang+lemas orang+setrum
 orang+teriak orang+tidur pagar+jembatan pak+ada pak+boleh pak+jalmina pak+karunya palembang pamulang pasar+sekarang
 pelajar pengaduan perempuan pertigaan pinang pincang+itu pinggir+jalan pingsan$ pisau pojok pukul$ pukul+kaca putar
 resah ruko+saya rumah$ rumah+dengan rumahnya salah+naik sambil samsat+cikokol satpam satu2 saudara$ saya+bagaimana
 saya+kecanduan saya+kunci saya+meninggal saya+minum sekap+di sekarang+diam sendiri+tidak serpong sesak$ sini+bisa
 siram+air situ+cipondoh sp4n suami+temen sudah+minum suka+bawa sukasari sumi sumur tabrak$ tabrak+mesin
 tabrak+tiang tajur taman$ tangis tangis+di tanpa terakhir+dia terbalik+ke tergeletak teriak teriak+di terlantar+di
 terlantar+lokasi terus+sekarang tetangga$ theres tidak+bangun tidak+kuat tidak+makan tidak+punya tidak+tahu
 tidak+urus tidur+di tikungan tiri+saya titip titip+anak tolong+dijemput tolong+ini tolong+kirim tolong+penanganan
 tolong+segera tong tong+sampah tower+sutet truk tua+duduk tumpang tumpang+di usir waras warga$ warga+lagi wisma
 yang+baru yang+tempat
report 4 11+malam 2$ 2+tahun 4$ =arms =dead =food =hurt =limp =sick @call @who=operator ^a ^ada ^banci ^banyak
 ^bapak ^dibawa ^dulu ^gelandangan ^hamil ^itu ^kakak ^korban ^laki ^lemas ^mau ^motor ^odgj ^ojol ^satu ^theres
 ^tiap ^tuna abis+makan ada+bapak ada+bocah ada+ibu ada+kejadian ada+ktp ada+laki ada+senjata ada+yang adipura agen
 alam alamat alat ambruk+tabrak amuk+lagi amuk+tapi anak+4 anak+anak anak+dipukul anak+hilang anak+jalanan anak+ke
 anak+pada anak+sd anak+tiga angin apartemen arah+bandara asal astaga+dia asuh atas$ badan bagaimana+dong
 bakar+kasur bakar+rumah banci bandara banget+kata banget+lihat bangku bangun bantu+ke bantu+untuk banyak barat
 baru$ batu+besar batu+jaya bawa+alat bawa+batu bawa+boneka bawa+golok bawah bawah+jembatan bekal belendung
 belum+ketemu belum+lihat bendungan benteng berendeng berhenti berhenti$ berobat besok biasa+di bikin+kotor bintaro
 bisa+kesini bisa+ngomong bisa+tangan blok+b bocah bolak bolak+kembali boleh+lapor boleh+minta bouraq box
 bukan+hilang bulan+ditinggal butuh+ambulans cape capek$ cemara cepat+kalian ciledug cimone cimone$ cipadu$
 cisadane+dekat compang cuma cuma+satu cuma+tidak daerah+kami darah+tidak dari+ibu dari+kontrakan dari+lantai
 dari+pagi dari+palembang daster+kuning datang+ke dekat dekat+jembatan dengan+satpam depan depan+kantor depan+mall
 di+atas di+bangku di+bedeng di+bus di+dekat di+depan di+kolong di+kubur di+musola di+pangkalan di+perempatan di+pos
 di+rel di+rs di+ruko di+sekolah di+semak di+sungai di+tangga di+teras di+trotoar dia+begal dia+lupa dia+muntah
 dia+teriak dibawa+berobat dibawa+ke dibuang+keluarganya digigit+anjing dijemput$ dikasih+teh dikit+tapi
 dinsos+kembali diperban dipukul diri+di diri+pak disini+pak disuruh ditinggal+di ditinggal+saya dititip doang
 dompet dua+hari duduk duduk+terus duit dul duta+garden evakuasi gading gading+serpong gaga gali gang+mawar ganggu
 ganggu+jiwa garden$ gebang+raya gelandangan gelandangan+bawa gelandangan+sakit gerak+pakai gerobak giant+cimone
 gigil gigit+ular gile golok golok+di golok+gang guy halte+depan halusinasi hamil hari+di hari+lalu harus+dibawa
 hebat hidup hilang+ingat hotel ibu+bawa ibu+di iki indah ini ini+lupa ini+tidur itu+tiap jalan+bouraq jalan+cemara
 jalan+ks jalanan jalmina jangan+sampai jatake jatake$ jati jatuh jatuh+dari jatuh+di jauh jaya jaya$ jembatan
 jembatan+cisadane jemput+orang joget2 jongkok jurumudi kab kab+tangerang kaca kakak+adik kaki kali+mookervart
 kali+prancis kalian+tidak kan$ kandang kantor+kecamatan kapal kara kardus$ karung karunya$ kasur kata+malam
 kata+usir kayak+mau kdrt+lari ke+anak ke+cilacap ke+jalan ke+psikiater ke+warung kec+benda kecil kejadian+nih
 kejang$ kejang+depan kel keluar+darah keluhan kembar kena kenanga kencang kepala kereta kesini$ kesini+tidak
 ketuban kira+mayat klinik komplek komplek+kami kompor kontrakan kontrakan+saya korban+luka korek kp kreo
 kreo+selatan ks ks+tubun kuat kuat+hidup kulit kunci+di lagi+kembali lain$ laki lansia lansia+sebatang
 lansia+terjebak lansia+terlantar lantai lapar lapor+odgj laporan+something layang lempar lihat$ lihat+perempuan lok
 lokasi+di makan+hari makan+nasi malam+depan maling mana+ini mandir mangkal+tiap masih+bisa masih+nempel
 masih+tabrak mata mati$ mati+aja mau+bakar mau+kembali mau+mandi mau+minta mau+pulang mau+putus mau+rujuk mau+saya
 mau+sudah mawar mayat+ternyata md melahirkan$ meledak+depan mengaku mengaku+nama merah+tugu minta+dijemput
 minta+tolong mondar mondar+mandir mules mulut+buka musola nambo nambo+jaya napas+lagi napas+ngos need+ke
 need+tolong neglasari$ neglasari+lapor netra ngawur ngesot nginep+di ngoceh ngomel ngomong ngos ngucur ngungsi
 nyangkut nyangkut+di obat$ obat+sudah odgj$ odgj+lempar ogah ojol ongkos+pak orang+aneh orang+dari orang+di
 orang+duduk orang+gigil orang+gile orang+kejang orang+lain orang+laki orang+odgj orang+tabrak orang+tenggelam
 orang+terjebak pagi+sampai pagi+saya pak+bawa pak+ogah pakai+alat pakai+kayu pakai+proposal paman$ pamit$
 panggil+di panti$ panti+sekarang parkir+giant pas+gali pasang pasung$ pasung+di pegang+alat pegang+pisau
 penelepon+lihat penumpang perempatan perempuan+korban perempuan+linglung perempuan+muda perempuan+rambut
 pergi+semua perlintasan perum perut petugas+datang piatu pikun+di pingsan pingsan+di pingsan+orang pisau+di pondok
 pool pos+polisi pr prancis pulang$ punya+siapa punya+tempat ra racun+tikus ramayana rawat raya raya$ reklame robek
report 4 robek$ robinson roda+ditinggal rokok rombongan rsj rsud rt+2 rujukan ruko rumahnya$ rusak rusak+pak sadar
 sadar$ sahut sakit+tidak sampah+makan samsat satpam+kami satpol+laki saudara+tidak saya+amuk saya+kontrakan
 saya+linglung saya+sendiri saya+usir sayat+tangan sebatang sebatang+kara security sedekah sekarang+di
 sekarang+tumpang sekolah+kami selamat+tinggal selapajang$ selatan semak sementara$ semua+saya sendiri sendiri+di
 sering sering+halusinasi sesak sesuatu setir setir$ siap siap+saya siram smp smp$ smpn solo something something$
 sopir sp4n+anak stasiun stasiun+tangerang suami$ suami+istri sudah+bengkak sudah+capek sudah+dingin sudah+lemas
 sudah+ra sudah+rusak sudah+sering sudah+tidak suka sukasari$ sumbang+pakai sutet tabrak+truk tabung+gas tahu+alamat
 tahu+siapa tahun$ taksi takut+pak tali+tambang taman tambang tanah tangan tangcity$ tanpa+identitas tapi+panggil
 tas+hitam tawuran+bawa tawuran+pelajar telanjang+jalan telepon+tadi teman teman+saya temen+lari tempat+rumah
 tenggelam$ teras teras+rumah terbalik terbalik$ tergeletak$ terus+dari terus+ditinggal terus+kata tetangga
 tetangga+bakar theres+a tiap tiap+hari tiap+malam tidak+berhenti tidak+datang tidak+galak tidak+keluar tidak+napas
 tidak+respon tidak+sahut tidak+sekolah tidak+turun tidur tidur+belakang tinggal tinggal+satu2 tipu titip+bayi tk
 tolong tolong+dong tolong+need tolong+orang tower tua tua+tidak tubun tugu tukang+rongsok tuna+netra tunggal uang
 uang+habis ujung urus+orang usir+dari usir+keluarganya via warga+kami warnet$ ya+ada yang+biasa yang+butuh
 yang+gigit yang+ini yang+kena yang+lewat yang+naik yang+setrum yatim+piatu
report 3 20+butir 3$ 3+ada 3+hari 3+orang 3+rw 4+hari 4+tahun 40an 7+orang 8+tahun =birth =elder =height =mad =money
 =poor =rails =stir =strike =work @case @len5 @needs @person @placed ^2 ^anak ^balita ^besok ^dari ^ijin ^karyawan
 ^kerja ^lap ^musafir ^ngaku ^nih ^pelapor ^pingsan ^polsek ^remaja ^rs ^satpol ^saudara ^shes ^si ^suami ^tabrak
 ^tabung ^tangan ^temuan ^tetangga ^tulang ^via ^waria a a+laki abis abis+begal abis+mau ada+anak ada+bayi ada+is
 ada+jalmi ada+odgj ada+ongkos ada+pgot ada+saya ada+suara ahmad ahmad+yani aja+itu al al+ittihad alam+jaya alat$
 alat+sekarang alun2 ambruk$ ampun+pak amuk+tidak anak+asuh anak+ini anak+panik anak+perempuan anak+pergi
 anak+sekarang anak+sekolah anak+tidak ancam+mau angke angkot angkot+macet angkut+pak anjing+liar anyar apa+cuma
 aria ashari aspal$ assalamualaikum+mau atas+jembatan atas+jpo babinsa bacok$ badan+dingin badan+kaku badan+sudah
 bagaimana+iki baju+robek balai balai+warga balekota baliho banget+bawa bangkai+di bangku+taman bangun+pak banjar
 banjar+wijaya bantaran banting bantu+tiket bapak bapak+gelandangan bapak+jalan bapak+ojol bapak+terlantar
 bapak+tidak bapak+tidur barang barat$ baru+pulang baso batu batuceper batuk+darah bau bau+ampun bawa bawa+arus
 bawa+berobat bawa+buntelan bayi+di bayi+ke bca becak beda+orang begal begal+pisau bekas+pasien belakang
 belakang+pabrik belakang+rumah belum+nongol belum+sadar benda$ bengkak bengkak+hitam bengong bensin benteng+betawi
 berani bernyawa betawi biasa bibirnya bicara bikin biru+napas biru+pak bisa bisa+angkat bisa+bangun bisa+dibawa
 bisa+ke blok bocah+di bocah+kecil bocah+sendiri bocor boleh$ boneka bugel bukan+tabrak bunuh+diri bus busa$ busana
 buta butir by bye cacat capek+saya cara$ cari+kerja cengkareng cepat cepat+pak chat+kata cibodas cibodas+baru
 cikokol ciledug$ cipete cipondoh cipondoh+belum ciputat cluster cuma+ada cuma+gelandangan cuma+nyanyi cuma+pingsan
 cuma+tangis curug dalam dalam+karung dalam+mobil dalam+sumur dan+tidak dapat+1 darah$ darah+pak dari+dalam
 dari+jawa dari+motor dari+tong dasana datang+pak dekat+bendungan dekat+cimone dekat+pasar dekat+stasiun dekat+the
 dengan+angkot dengan+anjing dengan+bapak dengan+truk dengan+yang denyut+masih depan+alfamart depan+kelurahan
 depan+lapas depan+mushola depan+pasar depan+ramayana depan+rs depan+ruko depan+stasiun depan+warung di di+apartemen
 di+bawah di+dapur di+gang di+got di+kamar di+kandang di+kebon di+kios di+lampu di+lapangan di+lobi di+masjid
 di+mushola di+parkir di+pinggir di+pondok di+pool di+sebelah di+sini di+situ di+stasiun di+tenda di+tengah
 di+terminal di+tiang di+u di+warnet diam+kok dibacok dibungkus diketok dilempar dimyati dingin dingin+badan
 dipukul+orang dipukul+preman disitu ditembak ditusuk+orang dompet+tinggal dong+ada dong+pak duduk+dekat
 duduk+sendiri duit+sudah dulu+pernah duta emper emperan emperan$ emperan+toko flyover foto+sudah gajah
 gajah+tunggal gandasari gandasari$ gang gang+haji gang+kober gang+saya gang+swadaya ganti2 gelandangan+dengan
 gelandangan+di gelandangan+paksa gembor gendong gendong+bayi gereja gereja$ gigit+tangan gile+pak gimbal
 golok+tolong gondrong griya griya$ grogol gudang+beras guru guru+lapor habis+bekal habis+uang halo+pak halte hari$
 hari+depan harus+apa hasyim hasyim+ashari hidup$ hidup+pak hidup+sendiri honda hormat ibu+alun ibu+bidan
 ibu+melahirkan identitas ijah ijin+lapor indah$ induk info+orang info+satpam infusnya ingat+di ini+kami ini+laki
 ini+lansia ini+malam is+a istri ittihad itu+orang izin+lapor jakarta jakarta+barat jalan jalan$ jalan+aria
 jalan+benteng jalan+hasyim jalan+kami jalan+pembangunan jalan+raya jalan+teuku jambret+ketangkep jamu jatiuwung
 jauh+dari jawab+panggil jaya+rt jembatan+robinson jinak$ joget jurumudi+baru kabel$ kabupaten$ kafan kaki+bengkak
 kaki+dari kaki+diperban kaki+kegiles kaki+sudah kali$ kali+angke kalian$ kamar kami+ada kami+kejang kami+lari
 kami+pendatang kami+rawat kami+tidak kami+warga kamling kampung+melayu kandang+ayam kantor kantor+pos karang
 karang+sari karena+sakit karung$ kata+abis kata+nama kata+sih kata+tetangga kata+yang kayaknya kayaknya+ganggu
 kayaknya+sudah kayanya ke+kali ke+lampung ke+mobil ke+palembang ke+panti ke+tembok keabisan keadaannya kebon
 kebon+besar kebun keburu+mati kecamatan+neglasari kecil+tenggelam kegiles kehujanan$ kejang+pak kejar+bocah kelapa
 kelas+saya keliling+komplek keluarganya+di keluarganya+tidak kelurahan+gebang kemarin+amuk kemarin+kan
report 3 kembali+tidak kembang kena+tusuk kenapa+ya kendaraan kepala+anak kepanasan kering kerja+tipu kesamber
 kesamber+kereta kesini+ada ketemu+pas ketemu+tulang ketemu+warga kira kirim+foto klien+baru klinik+tidak km kolong
 kolong+jembatan kosong kota+bisa kp+rawa ktp+urus kunci kurang kurang+waras lagi+itu lagi+kejar lagi+pasang
 laki+telanjang laki+tidak laki+tidur lansia+bawa lansia+duduk lansia+hilang lansia+jual lansia+ngaku lansia+pak
 lansia+salah lansia+sebelah lansia+tidak lansia+tinggal lansia+turun lantai+3 lapangan lapangan+bola lapar+pak
 lapas lapor+mayat lapor+murid larangan+selatan lari$ lari+dari lari+sekarang ledug leher+anak lemas lembang
 lembang$ lempar+mobil lho lihat+ada lihat+rumah linglung+depan linglung+harus linglung+mulai linglung+tidak lobi
 lokasi+jalan lt mabuk mabuk+tergeletak makan makan$ makan+dari makan+tidak malam+dengar malam+kami malam+sudah
 mall+balekota mandi mandi+di mandi+harus mandi+sudah mandor manis+jaya marbot masih+napas massa+depan massa+di
 masuk+begal masuk+kelas mata+merah mati+di mau mau+bikin mau+ke mau+makan mau+obat mau+susul mau+tidur mau+turun
 medan melahirkan+di melayu mendadak meninggal+di meninggal+tanpa merak merdeka$ meringkuk mesin$ minta$ minta+rokok
 minta+sedekah mobil+box mobil+pakai modernland money motor$ motor+tidak mr mr+x muda+di muda+titip muka$ muko
 mulai+dari mulut+mencong mung mushola mushola$ naik+kereta nama+siapa nanas$ napas+tolong nasi nempel ngaku
 ngaku+dari ngambang ngelamun ngobrol+dengan ngoceh+soal ngomong+apa ngomong+sekarang ngopeni ngorek ngucur$
 ngungsi+di ngurung+diri nih$ nolongin nya+diam nyambung nyanyi$ nyasar+saya obat obat+habis odgj+amuk odgj+di
 odgj+duduk odgj+itu odgj+kumat odgj+liar odgj+pasung odgj+perempuan odgj+telanjang ojek ojol+abis ojol+pak orang
 orang+amuk orang+bapak orang+bawa orang+buta orang+dia orang+dilempar orang+gelandangan orang+ketemu orang+linglung
 orang+sih orang+sini orang+telanjang orang+terlantar orangtua pabrik$ pabuaran pabuaran$ pada padang pagar$
 pak+alamat pak+bisa pak+darurat pak+dekat pak+di pak+jangan pak+kayanya pak+ketemu pak+pingsan pak+rumahnya
 pak+soal pakai+batu pakai+daster pakai+golok pakai+kursi pakai+pisau pakai+seragam pakojan paksa+di palem
 paman+kami pangkalan panunggangan panunggangan+barat papan+reklame parah parkir+yang parung parung+serab
 pasang+spanduk pasar pasar+anyar pasar+babakan pasar+gerendeng pasar+lembang pasien+jiwa patung pdam$ pegang
 pegang+dada pegang+perut pegang+tangan pekalongan pemakaman pemakaman$ pembangunan+1 pendatang pengendara penghuni
 penghuni+kontrakan penjaga penuh penumpang+saya perempuan+di perempuan+hamil perempuan+odgj perempuan+smp
 pergelangan pergelangan+tangan periuk$ perlu pernah+berobat persada perum+dasana petir petir$ pgot pikir pil
 pinang+griya pindah$ pinggir pingsan+depan pinter pintu piring$ pisah+dari pisah+dengan pisau+ke plastik plaza pmks
 pool+bus poris pos pos+damkar pos+kamling pos+ronda pos+rw prestasi proyek pulang+bapak pulang+sekarang puluh
 punten+ada punya+ktp punya+ongkos punya+rumah punya+uang pura pura2 purun puskesmas+cipondoh puspem putri
 rambut+gimbal rame+banget rame2 rapi razia+anak remaja+perempuan remaja+putri rewel rs+sitanala rs+tidak
 rsj+sekarang rsud+pasien rt rt+02 rt+1 rt+3 ruang+tunggu rumah+ambruk rumah+banjir rumah+makan rumah+malam rumput
 rw rw+4 rw+5 sakit samping sanggup+urus sangiang saran sari saudara+mau saudara+tetangga saudara+tidur
 saudara+tinggal saudara+yatim saya$ saya+abis saya+bisa saya+capek saya+dan saya+dari saya+ganggu saya+kira
 saya+lagi saya+sopir sayat+pergelangan sdn sebelah+bau sebelah+rumah sebelah+saya sehat sekap sekarang+duduk
 sekarang+kejar sekarang+nginep sekarang+pindah sekarang+terlantar sekneg sekolah$ sekolah+orang sekuriti selamanya$
 selamat+siang selang selapajang semua$ sepatu serab serab$ serpong$ setan sih+cuma sih+tidak silver+di situ
 smp+lari soal+setan spanduk spbu+yang sragen stasiun+poris stasiun+tanah station stroke+sekarang suara sudah+2
 sudah+20 sudah+5 sudah+biasa sudah+darah sudah+diam sudah+dicek sudah+kaku sudah+mandi sudah+minggu sudah+pucat
 sudah+siap sudah+tulis sudimara sudirman suka+lari suka+masuk sukajadi sukarasa sundut sungai+cisadane supir
 supir+lansia susul+ibu sutet+pak swadaya tabrak+gerobak tabrak+lari tabrak+motor tadi+naik tahu+nama tahun tajur$
 takut+pulang talinya taman+prestasi tamu tanah+di tanah+tinggi tangcity tangis+minta tanjakan tanpa+busana
report 3 tapi+karunya tapi+supir tawa+sendiri tawar tawuran tega telanjang+lagi telepon+masuk tembok temen tempat
 tempat$ tempat+kami tempat+sampah temuan+baru tenda tengah+pasar tenggelam+di teras+saya terbalik+di tergeletak+di
 teriak+dari terjebak+di terlantar terlantar$ terminal terminal$ terminal+cimone terminal+poris ternyata+gelandangan
 ternyata+orang terpal terus terus+dipukul tetangga+dengar tetangga+gantung tetangga+odgj tetangga+saya
 tetangga+tidak tetap+di teuku teuku+umar the+station tiap+sore tiba tidak+ada tidak+amuk tidak+bawa tidak+berani
 tidak+bernyawa tidak+bisa tidak+boga tidak+dijemput tidak+ganggu tidak+inget tidak+kenapa tidak+melek
 tidak+nyambung tidak+pakai tidak+pingsan tidak+pukul tidak+purun tidak+utuh tidur+alun tidur+depan tidur+gang
 tidur+malam tidur+mana tidur+sendiri tikungan+jalan timur tinggal+di tinggal+sementara tinggal+sendiri
 tinggi+sekarang tipu+lowongan tipu+saya tolong+angkut tolong+bantu tolong+dibawa total+persada trotoar
 trotoar+jalan tua+laki tua+linglung tua+pakai tubuh tugu+adipura tukang+galon tulang+manusia tumpang+tidur
 tumpuk+sampah turn turun+kata u u+turn uang+tinggal ud umar umur untuk+jaga untuk+pulang urus$ utuh uwung
 uwung+jaya verifikasi veteran+babakan villa villa+tangerang wa+warga walk+di waras+sudah warga warga+rw waria
 warung+bakso warung+saya wijaya wisma+di wkwk+tipu wonogiri woy+ada ya+gelandangan yang+jemput yang+kaki
 yang+ngambang yang+ngopeni yang+pukul yang+sakit yang+urus yani yatim
report 2 # 1+perempuan 1+rw 13$ 2+bulan 2+hari 2+rw 20+menit 25+tahun 3+bulan 30an 30th 5$ 5+hari 5+orang 5+tahun
 5th 6+orang 6+tahun 8$ 80+tahun 9+tahun =child =force =home =nature =smell =urgent =water =well @unseen
 @who=resident ^abis ^adik ^badan ^bau ^bisa ^bukan ^catatan ^di ^guru ^harus ^ibu ^izin ^kata ^kayaknya ^keabisan
 ^kepala ^lihat ^mabuk ^mantan ^mayat ^pak ^relawan ^share ^sore ^sp4n ^tua ^uang ^walk ^woy a+saudara abis+minum
 ada ada+1 ada+bocor ada+darah ada+duit ada+kakak ada+kaki ada+kendaraan ada+laporan ada+manusia ada+mobil
 ada+plastik ada+tangan ada+terminal ada+warga adipura$ adus air+10 air+kaki air+keras aja+ada aja+di aja+mau
 ajak+ngomong al+azhom alamat$ alat+dekat alat+ke alfa$ allah+pak almarhum+tidak amuk+sekarang an an+lansia an+tua
 anak anak+gelandangan anak+jatuh anak+pisah anak+sakit anak+smp anak+tapi ancur aneh+suka angkat+telepon
 angkot+penumpang anter+kemana apartemen+ayodhya apartemen+paragon ar ari aria+wangsakara artis arus+kali asem
 ashari$ asih asing aspal asuhan atas+pohon aula aula+kelurahan avanza ayodhya azhom azhom$ azores b badan+gosong
 badan+nya bae bagaimana+pak bahar bahar$ bahaya baju baju+hitam baju+kotor baju+makan baju+satu2 bakar+minggu
 balaraja bale balkon ban bandara$ banget+bibirnya banget+ini banget+pak bangun+di bangunan+jatuh bank bank+bjb
 bantu+ada bantu+aja bantu+di banyak+anak banyak+di bapak+bawa bapak+duduk bapak+kontrakan bapak+pakai bapak+sampai
 bapak+suka bapak+tukang bapak+umur baru+aja baru+rt baru+turun barudak batu+sari batuk+terus batusari bau+bangkai
 bau+menyengat bau+pesing bawa+2 bawa+3 bawa+anak bawa+balita bawa+identitas bawa+ke bawa+koper bawa+korek
 bawa+pisau bawah+pohon bawah+the bawah+tol baya bayar+mandor bayi+dalam bayi+dengan bayi+merah bayi+sehat
 bayi+tidak bayur bca+jalan begitu bekas+untuk belakang+kampus belakang+kantor belakang+smp belendung$
 belum+berhenti belum+pernah benda+ada benda2 bendera bener+dia bengkok bensin+ke bensin+mau ber3 berani+pisah
 berdaya berdiri beres$ beringin berjalan bermain bernanah bernyawa+di berobat+pak berobat+tidak bertiga
 besar+ambruk besar+sekarang besar+sudah besar+tidur betisnya betul betul+ada biasa+jalan biasa+mangkal biasa+tidur
 biasanya+cuma biaya+pemakaman bibir bibir+biru bicara+sendiri bidan bidan+tidak bikin+bedeng bikin+gubuk
 bintaro+sektor bio biru+saya bis+ke bisa+jalan bisa+jawab bisa+tolong bisikan bisu$ bitung bjb blok+d blok+d7
 bocah+depan bocah+tinggal boen boen+tek boga bojong bonjol borobudur bridge bsd buaran buaran$ bukan+mayat
 bukan+target bukan+yang bulakan bulan+di bunderan buntelan bus+cikokol busa busway$ butuh+obat butuh+pendampingan
 calo cangkring cape+hidup cari+deh cari+rumah cari+rumahnya catatan cekik cekung cekung+sudah celana$ cepat+orang
 cerita cerita+di cibodas+anak cikokol$ cikupa ciledug+plaza cipadu+jaya cipondoh+makmur ciputat$ cirebon cirebon$
 cisadane cisadane$ cisauk city cuek cuma+bisa cuma+linglung cuma+pegang curiga d d7 daan daan+mogot dada dada+sakit
 dada+terus daek dalam$ dalam+kardus dan+saya danau dandan dandan+menor dapat+anak dapur+kata darah+di darah+kepala
 darah+ngocor dari dari+angkot dari+jembatan dari+jpo dari+malaysia dari+mana dari+medan dari+minggu dari+padang
 dari+pandeglang dari+pekalongan dari+puasa dari+ranjang dari+ruang dari+rumah dari+sekuriti dari+siang
 dari+tetangga dari+wonogiri daun dealer dealer+honda dekat+lapangan dekat+palang dekat+rumah dekat+warteg
 demam+tinggi dengan+2 dengan+adik dengan+dompet dengan+gelandangan dengan+ibu dengan+satpol dengan+tembok
 dengar+bisikan depan+bank depan+dealer depan+gerbang depan+gudang depan+klinik depan+makam depan+mal
 depan+minimarket depan+of depan+pabrik depan+panti depan+pool depan+sma depan+smk depan+spbu depan+tk depan+toko
 di+alam di+angkot di+aspal di+aula di+balai di+bantaran di+becak di+bintaro di+bis di+ciputat di+dalam di+emper
 di+emperan di+facebook di+gardu di+halte di+jalan di+kabel di+kali di+kardus di+kebun di+klinik di+komplek di+lahan
 di+luar di+mall di+mobil di+muko di+parung di+pelataran di+pengkolan di+pertigaan di+pintu di+pohon di+polsek
 di+proyek di+putar di+saluran di+sampah di+seberang di+sukasari di+taman di+the di+tikungan di+toilet di+tong
 di+tumpuk di+warung dia+bakar dia+bisu dia+gigit dia+kunci dia+tinggal diare dibawa+dinsos dibina dibuang
 dibuang+anak difabel dihipnotis dijemput+ya dikasih+baju dikejar+orang dikeroyok$ dikeroyok+anjing diketok+tidak
report 2 dikipasin dinsos+saya diperban+tapi dipukul+bapak dipukul+di dipukul+massa dipukul+rame2 dirante dirante+di
 disini+ada ditakoni+rumah ditaro ditaro+di ditembak+orang dititip+di dititip+ke dkm doang+di dokter+kata dompet+isi
 dompet+raib dong dong$ door dua+anak dua+malam dua+orang duduk$ duduk+depan duduk+di duga duit+abis dumpit eceng
 eceng+gondok eh+ada elektrik ember emperan+ruko facebook fly fly+over flyover+cibodas fwd gaga+baru galak+cuma
 galak+mung gali+tanah gang+damai gang+h gang+kemuning gang+langgar gang+masjid gang+salak gantung$ garut
 garut+tidak gatot gatot+subroto gawat gebang$ gedung+parkir gelandangan+jalan gelandangan+kaki gelandangan+masuk
 gelandangan+sampai gelandangan+tabrak gelandangan+tiap gelandangan+yang gelang+nama gelang+rs gelem gembor$
 gemeter+bibirnya gendong+anak gendong+boneka genteng$ gerbang gerbang+sekolah gereja+santa gerendeng gerendeng$
 gerobak+bikin gerobak+parkir gerobak+saudara gerombolan giat gigil+parah gigit golok+kejar golok+tapi gondok gor
 gor+dimyati gosong gotong gudang+jalan gudang+kosong guru+pada h habis$ habis+duit haji halte+ada halte+smpn
 hamil+besar hansip hari+lansia hari+orang hari+sekarang hari+tidak hari+tidur hilang+ada hilang+ini his hitam
 hitam+orang hp+dengan hp+dompet hubung+siapa hujan hujan+di ibu+hamil ibu+ini ibu+lari ibu+meninggal ibu+tidak
 ibu+tidur identitas$ ieu+ada ijin iki$ imam imam+bonjol indah+2 indah+blok induk$ ingat inget+rumah ini+ibu
 ini+pinjam ipar ipar+saya is+tidak itu+bener itu+napas itu+tawa iwan iwan+yang izin jadi+aneh jaga$ jahat
 jakarta+merak jaksel jalan+2 jalan+daan jalan+gajah jalan+garuda jalan+gatot jalan+imam jalan+kaki jalan+kh
 jalan+kyai jalan+mh jalan+raden jalan+tangis jalan+tidak jalan+tol jalmi jalmi+tidak jam+11 jamaah jambi jatuh+ke
 jatuh+tidak jaya+dekat jaya+gang jelas jembatan+berendeng jembatan+cibodas jemput+lansia jemput+sudah jemur jir
 jiwa jiwa+lari jiwa+mau joget+di joget2+di joging jpo$ jpo+depan jpo+tangcity kabeh kabupaten kaca+berendeng
 kaca+mobil kadang kader kader+posyandu kain+kafan kakak+perempuan kaki+buntung kaki+gantung kaki+ke kaki+orang
 kaki+pakai kaki+pincang kaki+tabrak kaku$ kalau+anak kalau+ijah kalau+tanya kali kali+pas kali+sabi kalideres$
 kamar+kontrakan kamar+mandi kamar+tolong kami+amankan kami+bertiga kami+di kami+tetangga kampus kan+lansia kandang$
 kara$ kara+di karang+mulya karang+tengah karawaci karawaci+baru karena+ribut karung+tidur karunya+kedinginan
 karunya+orang karunya+pak karyawan+masuk kasasar kata+bawa kata+dibuang kata+disuruh kata+ditinggal kata+ibu
 kata+rumahnya kata+tunggu kayak kayaknya+di kayaknya+tidak kayanya+odgj kayanya+pikun kayanya+tidak kayu kayu+di
 kayu+pukul ke+luar ke+motor ke+polsek ke+semua ke+solo ke+tangerang ke+tempat keabisan+ongkos kecil+di kecil+tidur
 kedaung kedaung+wetan kedinginan$ kehakiman kehujanan+kolong kejang+terus kejar kejar+anak kejar+istri kek
 kel+petir kel+pinang kelahi+di kelapa+indah kelas keliling+rumah keluar$ keluar+kamar keluar+kontrakan keluar+orang
 kelurahan+benda kemarin+ya kembali+ke kembali+tanya kemuning kemuning+kel kena+lempar kena+serang kenanga$
 kenapa+sih kenapa+tidak kendaraan$ kepala$ kepala+bocor keran kereta+nanti kereta+sekarang kesakitan kesini+dia
 ketangkep+warga ketemu ketemu+bapak ketemu+dompet ketemu+md ketemu+satu kh kios+kosong kira+gelandangan kirim+mobil
 klenteng klien+belum km+18 koang koang+jaya kok+cuma kok+orang kolam kondisi+baik kontrakan+belakang
 kontrakan+diketok kontrakan+ibu kontrol$ kontrolnya kooperatif koper koran$ korban+begal korban+tabrak kosambi
 kosong+belakang kosong+pasar kota$ kotor kp+dumpit kp+gebang kp+poncol kp+pondok kramat kresek kruk kuat$ kubur
 kuli kuli+bangunan kulit+luka kumat+rusak kumat+tidak kunci+dari kunciran kunciran+ada kunjung kurus kurus+banget
 kurus+kering kusut kutabumi kyai kyai+maja kyknya lagi+cari lagi+kepala lagi+lewat lagi+mancing lagi+nginep lahan
 lahan+kosong laki+40an laki+bawa laki+bisu laki+kurus laki+mabuk laki+naik laki+pingsan laki+rambut laksa+anak
 lama$ lama+keluarganya lampu+mati lampu+merah lampu+nyala lampung$ lanjut+umur lansia+dari lansia+di
 lansia+ditinggal lansia+gelandangan lansia+laki lansia+lumpuh lansia+lupa lansia+perempuan lansia+pr lansia+putri
 lansia+sakit lansia+sesak lansia+tabrak lansia+wedok lapangan$ lapor+warga lapor+yang larangan lari+bayi lari+pagi
 lemas$ lemas+banget lemas+di lempar+rumah lihat+laki linglung$ linglung+bawa linglung+mau linglung+ngomong lintas
report 2 living living+bawah lk2 lok+jalan looks los lowongan+kerja lt+2 luar ludes luka luka+bakar luka+besar
 luka+kepala luka+sekarang lumpuh+ngesot lumpuh+sendiri lupa+mati lupa+nama lur m mabuk+lem mabuk+tidur madura+jalan
 maghrib mah+diam mahasiswa maja makan+aja makmur makmur$ malabar malam+ada malam+dengan malam+ketemu malam+petugas
 malam+tidur malang malang+sekarang malaysia mampu$ mancing mandi$ mandi+tidak mandir+depan mandir+di mangkal manis
 mantan+pacar mantu mantunya manusia$ marga+sari maria masih+disitu masih+hidup masih+sadar masjid masjid+ada
 masjid+al masjid+pintu masjid+raya masuk+komplek masuk+mesin mata+cekung mata+terbalik mati mati+kompor mati+orang
 mati+saya mati+terus mau+bunuh mau+kata mau+kemana mau+pergi mau+pindah mauk mayapada mayat+bayi mayat+laki
 mayat+mr mayat+nyangkut mayat+pak mayat+rsud mayat+ya md+di melahirkan+bidan melahirkan+jadi melati meledak melek$
 melepuh menangis mengganggu menginap meninggal$ meninggal+tidak menor menyerahkan menyerahkan+2 merah merah$
 merah+gondrong merah+green merah+kebon merak+km meringkuk+di mesin+press mesjid mesti metropolis$ mh mh+thamrin
 minggu+ada minimarket+jalan minta minta+dinsos minta+evakuasi minum+obat miris miris+lihat mlebet mnt+tolong mobil
 modern mogok mogot mogot$ mogot+km mookervart$ motor+di motor+tabrak muda+linglung muka+pukul muko+kadai
 mules+banget mulu mulya mungutin muntah muntah$ mushola+al nah naik+truk nama+anak nama+istri nama+udin nangka
 nanti+lagi nate nate+mlebet neduh nempel$ ngaco ngadep ngadep+tembok ngajeng ngaku+artis ngaku+lari ngambang+di
 nganter+lari ngatur ngawur$ ngelantur$ ngelem+tiap ngesot+minta ngetok2 ngintip ngitung ngocor ngomong+dengan
 ngomong+ngelantur ngomong+sendiri ngumpet ngumpet+di ngurung no+money ntu+orang nunduk nurul nurul+yaqin nusa
 nusa+jaya nyala nyanyi+di nyanyi+pakai nyender nyolong nyulut nyuruh obat+dari obat+segenggam odgj odgj+bacok
 odgj+bakar odgj+bawa odgj+deh odgj+hamil odgj+jalan odgj+lagi odgj+laki odgj+masuk odgj+mau odgj+ngurung odgj+obat
 odgj+pakai odgj+pegang odgj+putus odgj+rt odgj+rusak odgj+suka odgj+tadi odgj+teh odgj+tidur of ongkos+di
 ongkos+saya ongkos+sekarang orang+asing orang+baru orang+bau orang+bisu orang+cacat orang+curiga orang+ganggu
 orang+gantung orang+kena orang+kurang orang+kurus orang+lansia orang+lumpuh orang+tergeletak over over+taman pabrik
 pabrik+sepatu pacing pada+kunci pada+lari pada+ngelem padahal+bukan padahal+dia padahal+jalan padahal+tidak pade
 pagar pagi+di pagi+pas pagi+tolong pahanya pak+abis pak+baju pak+bocah pak+darah pak+dari pak+depan pak+hujan
 pak+kaki pak+keburu pak+kejang pak+makasih pak+masih pak+pegang pakai pakai$ pakai+baju pakai+botol pakai+kruk
 pakai+piyama pakai+toa pakojan$ paksa palak+di palang palem+semi palembang$ panas panas+tinggi pandeglang panggil
 panggil+tidak pangkalan+truk paninggilan paninggilan+utara panjat panjat+tower panti+asuhan panunggangan+timur
 papan paragon parkir+pasar pas+lagi pasang+tali pasar+bengkok pasar+induk pasar+kemis pasar+malabar pasar+modern
 pasar+sipon pasien+mr pasien+terlantar pasir+jaya passed pasung+kaki pasung+saudara pasutri paud pd pedurenan
 pegang+golok pelataran pembangunan pembeli pemda pemulasaran penanganan penculik+padahal pendamping$ pendampingan
 penelepon+anak penelepon+lapor penelepon+orang penelepon+tangis pengkolan pengungsi penjangkauan penumpangnya
 penyeberangan penyeberangan$ perempatan+pasar perempatan+tangcity perempuan+bawa perempuan+berdiri perempuan+kira
 perempuan+lewat perempuan+sayat perempuan+tanpa perempuan+telanjang pergi$ periuk periuk+jaya perlintasan+poris
 perlintasan+tanah permisi+saya pernah+bawa pernah+rawat peron pertigaan$ perut$ pesing petugas+diam pikun+nyasar
 pinang$ pincang pinggir$ pinggir+rel pinggir+tol pingsan+cuma pinjam+hp pintu+air pintu+kamar pintu+kunci
 pintu+seribu pisau$ pisau+kecil pisau+sudah piyama plastik+hitam plawad plawad+indah pmi pohon+asem pohon+pinang
 polsek+jatiuwung poncol pondok+pucung ponpes poris$ poris+indah poris+jaya poris+plawad posisi posisi+depan potret
 potret$ pp pp+menyerahkan prapatan preman preman+tapi press press+pabrik proposal pucat+banget pucung pucung+rt
 pukul+motor pukul+pintu pulang+ke pulang+kemana pulang+posisi pulang+tidur punya punya+duit purwodadi puser
 pusernya puspem$ putar+di putar+komplek putra putri+lari putus+obat racun$ racun+di racun+kayaknya raden raib
 ramayana+cimone rambut$ rambut+putih rame rame+yang rame2+di ranjang rawa rel rel+sudah rel+tunggu renang resah$
report 2 ribut+sekarang risih rm rokok+depan rokok+di rombongan+ziarah ronda rongsok roti+jalan royal royal+3 rs+ada
 rs+mayapada rs+sari rsud+kata rt+01 rt+03 rt+05 rt+4 rujuk rujuk$ rujukan+rps ruko$ ruko+azores ruko+dengan
 ruko+modernland rumah+bapak rumah+di rumah+ini rumah+jawab rumah+kami rumah+kosong rumah+minta rumah+saya
 rumah+taman rumah+tidur rumahnya+ambruk rumahnya+bakar rumahnya+hilang rumahnya+mana rusun rw+02 rw+07 rw+1 rw+8
 saat+ini saat+patroli sabi sadar+di saking+wonogiri sakit+di sakit+kulit sakit+lama sakit+parah sakit+sudah salak
 saluran sambil+bawa sambil+gendong sambil+ngitung sambil+nyanyi sampah sampah+tpa sampai+muka sampai+tengah
 sanggup$ sanggup+lagi sanggup+rawat sangiang+jaya santa santa+maria sari$ sari+asih sarung+ijo satpam+sampai
 satpol+pp satpol+sekarang satu satu+kena satu2$ satu2+pak saudara saudara+jauh saudara+living saudara+tolong
 saudara+yang sawah$ saya+ada saya+anak saya+baca saya+badan saya+cerita saya+chat saya+dong saya+hamil saya+jalan
 saya+kembali saya+lansia saya+maling saya+ngomong saya+odgj saya+pamit saya+panas saya+pegang saya+perlu saya+rekam
 saya+saking saya+saya saya+sejak saya+sesak saya+sudah saya+suka saya+takut saya+terdampar saya+think saya+tipu
 sd+gelandangan sebelah+ada segenggam segenggam+kata sehat$ sejak+pagi sekarang+kembali sekarang+mulut
 sekarang+pegang sekarang+siram sekarang+sudah sekarang+tidur sekarang+tunggu sekarang+warga sekarat sekitar+puluh
 sektor sektor+9 sekuriti+mall selapajang+jaya selatan$ selimut$ sembuh+tapi sembunyi$ sementara semi semua+badan
 semua+orang semua+pakai semut sendiri+depan sendiri+jalan sendiri+pakai sendiri+sambil sendiri+sudah sendiri+tangis
 serab+rt serang seribu seribu$ sesosok setiap sewan share+lok shareloc shelter$ si+udin siapa+aja siapa+tidur
 sih+tapi simpang sini sini+ajak sini+orang sini+tiap sipon siram+bensin siswa sitanala situ$ situ+bulakan
 situ+cangkring situ+juga smk+yuppentek soetta sopan sopir+truk sore+masih spbu spbu+jalan st stadion+benteng
 stasiun+batuceper subroto subuh+ada sudah+3 sudah+abis sudah+cerai sudah+hubung sudah+jadi sudah+jam sudah+kering
 sudah+lepas sudah+lima sudah+mati sudah+pasang sudah+pukul sudah+sejak sudah+siram sudah+surut sudah+tiga sudah+tua
 sudah+ya sudimara+jaya suka+amuk suka+ngintip suka+ngomong suka+teriak sukaasih sukajadi$ sukarasa$ sumbang sumur$
 sumur+pacing sundut+rokok sungai surut surut+tapi suryadarma tabrak+angkot tabrak+kereta tabrak+pak tadi$
 tadi+bapak tadi+sampai tadi+tangis tahan+perut tahu+jalan tahu+mau tahu+rumahnya tahun+anak tahun+ditinggal
 tahun+nyasar tahun+saya tahun+tanpa takut$ tali+di tali+puser tali+pusernya taman+cibodas taman+elektrik
 taman+gajah taman+kayu taman+potret taman+pramuka taman+royal tangan+depan tangan+di tangan+karyawan tangan+mau
 tangan+satpam tangan+sendiri tangan+sudah tangga tangis$ tangis+mau tangis+tidak tangsel+bisa tanpa+baju tanya+arah
 tanya+cuma tanya+jalan tanya+rumahnya tanya+saya tapi tapi+dia tapi+kembali tapi+masih tapi+sudah tapi+yang
 tas+besar tasik tato+tidur tek tek+bio telanjang+bulet telanjang+dada tembus temen+kontrakan temen+saya tempat+saya
 temuan tenang+lagi tengah tengah+jalan tenggelam+got tepi tepi+situ teras+masjid teras+orang teriak+alun
 teriak+tiap terjebak terlantar+baru ternyata+mulut ternyata+odgj terus+ambruk tetangga+kontrakan tetangga+tenggelam
 thamrin the the+bridge the+jalan think think$ think+dia tiang tiang+listrik tiap+subuh tidak+anak tidak+bahaya
 tidak+berdaya tidak+daek tidak+gelem tidak+ini tidak+jelas tidak+kerja tidak+mau tidak+minum tidak+pernah tidak+pny
 tidak+sakit tidak+sampai tidak+tega tidak+tidur tidur+aja tidur+pakai tidur+sudah tiga tiga+malam tiket+tidak
 timur$ tinggal+tidak tinggi$ tipu+calo tisu+sampai tki tkw tkw+bapak toha toha$ toilet toilet+pom toko+jalan
 toko+pak toko+saya tol tol+jakarta tol+karang tolong+ada tolong+anak tolong+arah tolong+dibina tolong+ibu tps
 travel travel+di trotoar$ truk+sayur tu+orang tua+belum tua+jatuh tua+nyasar tua+tidur tubun$ tugu+jam tuju
 tukang+bangunan tukang+ojek tukang+pasang tulis+surat tumpang+neduh tunarungu tunggal$ tunggu+anak tunggu+kereta
 tunggu+puskesmas turun uang+dengan uang+hilang uang+palak ular+pak umur+13 umur+78 umur+8 umur+90 umur+sekitar unis
 urus+mau urus+pemakaman usir+mantunya utara utara$ via+112 via+laksa via+telepon video$ viral+di wa+dari wa+masuk
 walk wangsakara waras$ warga+di warga+odgj warga+patung warga+resah warga+sekarang waria+gelandangan warnet warung
"""
