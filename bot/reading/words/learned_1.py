"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 17 lapor+sekarang
report 16 ^kejang bantu+saya tolong+saya untuk+laporan
report 15 ^ditusuk lapor+pak laporan+baru mau+laporan
report 13 bakar+massa bikin+laporan laporan$ massa mati+pak
report 12 ^butuh ^lapor bakar+suami ditusuk mau+untuk pak+bantu
report 11 ^darurat ^mati ^untuk ada+korban bisa+kirim petugas+ke tolong$
report 10 ^boleh ^darah bagaimana+ini bapak+pukul bisa+pulang butuh+pertolongan darah+terus ini+bagaimana
 kirim+petugas maling+dipukul muka+biru saya+mau terjun$ tolong+pak
report 9 1+orang ^napas ^tumpang anak+minum bapak+ini bapak+tua baru+pak cepat+kesini darurat darurat+pak halo+bisa
 lansia$ lapor$ luka+parah orang+sekarat orgnya pertolongan remaja suka+telanjang telanjang tetangga+meninggal
 tolong+kesini
report 8 ^bikin ^pembantu agus ambulans$ bangun$ bantu$ biru$ bisa+bantu butuh+bantu darah+banyak dari+tadi
 dengan+saya depan+apotek dia+amuk foto+ini gerak+pak habis+ongkos ibu+umur kontrakan$ korban$ lansia+pikun
 majikannya mau+lapor mau+mati orang+bakar pembantu pertolongan$ pinang+tidak rusak+rumah saya+butuh saya+ke
 saya+kejang setrum+di tangis+cari telanjang+itu terus+bagaimana tolong+ke tumpang+lapor untuk+tetangga
report 7 ^maling ^temen ^tolong ada+motor ada+tempat am ampun amuk$ amuk+bawa bagaimana+cara bagaimana+ya baru+di
 belum+makan berteduh bibirnya+biru butuh capek cuma+duduk depan+gereja digusur dikeroyok dompet+hilang evakuasi$
 gantung+diri gas+meledak itu+ada kecil$ kedinginan kejang lagi+mabuk lansia+ini lansia+nyasar lansia+sendiri
 laporan+pak leher linglung mabuk+rusak makan+3 mal manusia naik+tower napas+tinggal need nyasar$ odgj$ orang+nya
 orang+ya ot parah$ pegang+saya pengaduan$ perlu+bantu pucat racun rendi rumah+sekarang sadar+pak satu+ini saya+am
 saya+disabilitas saya+habis saya+kumat saya+pasung saya+pingsan saya+sayat segera$ sekarang+dengan semua+sudah
 setrum sudah+biru sudah+lama sudah+sesak tidak+gerak tidak+sadar tolong+jemput tower+sutet umur+2 untuk+pengaduan
 yang+perlu yang+suka yang+tabrak
report 6 2rb 8+bulan @danger @reports ^cepat ^denyut ^istri ^kaki ^karunya ^perempuan ^telepon ^teman abis+makan
 ada+lansia ada+remaja ada+rumah alun amuk+di amuk+lagi anak+jalan angkut+satu bacok balita bantu bawa+karung
 begal+orang besok+kalian bukan+cuma butuh+dibawa butuh+tempat cari+ibu darah+hebat dengan+bikin depan+sekolah
 di+gubuk dia+naik diam diam+aja dipukul$ dipukul+warga diri diri+pak giant gubuk habis harus+bagaimana ibu+pakai
 ini+darurat ini+lokasi ini+orang jalanan$ jalmina$ jual+tisu kaki+luka kami+butuh karyawan kata+cari kehujanan
 kejadian kejang+di kena+bacok kesini+pak ketemu+lansia kumat lagi+yang laki+tanpa lansia+jatuh lapor+dong lapor+ya
 laporan+di lihat+gelandangan lihat+saya maling+bakar manusia+gerobak masak mau+terjun melek mulut napas napas$
 napas+sudah nya+di nyasar ongkos ongkos$ orang+belum orang+ini orang+mati pak+bagaimana pak+ini pak+karunya
 pak+tolong pasar+sekarang pasung permisi+mau pinang polsek psikiater pukul$ rawat$ rumah+dengan samsat+cikokol
 sanggup satu+saudara saya+ketemu saya+kunci saya+racun saya+sering saya+siap saya+stroke sayat segera sekarang+diam
 semua sini+bisa soal+tetangga sudah+minum suka+bawa sutet tabrak tambah+banyak tangan$ tanpa+saudara telanjang+di
 telepon+guru tempat+tinggal tenggelam terbalik tergeletak terjun terjun+dari tersedak terus+di tidak+sanggup
 tiri+saya tisu tolong+segera tolong+tindak truk+tanah tua$ tulang tumpang tuna tuna+wisma urgent urgent+pak wisma
 woy ya+semua yang+baru yang+dibacok yang+tenggelam yang+tidur
report 5 =breath =limp ^astaga ^bapak ^dari ^kemarin ^ketemu ^laki ^laksa ^lansia ^manusia ^motor ^orang ^saya
 ^tabung ^tawuran ^wa ada+gelandangan ada+pak ada+perempuan ada+saudara alat$ aman+di amuk anak+kecil anak+tetangga
 aneh arah+bandara astaga badan baju+merah bandara banyak banyak$ banyak+banget banyak+yang bapak+tiap baru
 bau+busuk bedeng benda berhenti$ berobat$ biru boleh+lapor boleh+minta bundaran busuk butuh+rujukan cilacap cipadu
 darah darah+semua dari+polsek darurat+bisa deh+foto denyut depan+kantor di+kontrakan di+kursi di+perempatan di+rel
 di+sekolah dia+bakar dia+darah dia+mau dia+muntah dideportasi dideportasi+tidak dingin+semua diri$ disabilitas
 ditinggal ditinggal+anak ditinggal+ibu dulu+itu gaga gantung gebang gelandangan+tidur gerak gigil golok+di hari+di
 harus+dibawa hilang+tidak ibu+muda info+lansia ini+ada ini+bapak ini+ibu istri+lari itu+lho itu+loh jalan+pulang
 jalmina jembatan$ jembatan+cisadane jemput+bapak jinak jpo kaku kami$ karunya karunya$ kata+ini kata+yang ke+atas
 ke+psikiater kec kecanduan kejang$ kena kesini ketemu+mayat kontrakan+saya kontrakan+sebelah korban kosong+itu
 kubur+selapajang kumat+lagi kursi+tunggu lain laki laki+muda laki+nyasar laksa lansia+linglung lansia+tersedak
 lansia+tidur lapar lapor+bagaimana lapor+lansia lapor+orang lho+pak lihat+deh lina linglung+di lk lumpuh lupa+jalan
 maaf+saya malah+ketemu malam+depan malam+di maling+tidak mall mandir masih+nempel mata mata+melek mata+terbalik
 mati$ mau+bikin mayat+ternyata meninggal mesin minta+sumbang minta+tolong minum+20 mondar mondar+mandir mookervart
 motor+jatuh muda mulut+keluar muntah+abis neglasari ngelantur ngelem nih+orang nyanyi nyasar+di obat$ odgj+tidak
 orang+bawa orang+dipukul orang+gigil orang+lapar orang+setrum orang+terjebak orang+tidur pak+ada pak+bisa pak+boleh
 pak+dinsos pak+mau pakai+alat pakai+kayu pakai+proposal pamulang panti$ panti+sekarang pengaduan perempuan
 pergi+semua perlu pertigaan pincang+itu pingsan pingsan$ pisau pojok racun+tikus resah rombongan rsj$ rt+warga
 ruko+saya rumah$ rumah+lagi rumahnya rumahnya$ sahut sambil samsat satpam saudara$ saya+kecanduan saya+meninggal
 saya+minum saya+ya sekap+di sendiri+di sendiri+tidak sesak$ sesuatu shes situ+cipondoh sp4n stroke+ditinggal
 suami+kumat suami+temen sudah+tidak suka sukasari sumbang+pakai sutet+pak tabrak+mesin tahun$ tajur takut+pak tali
 tangis tanpa terakhir+dia teriak terlantar+di terlantar+lokasi tetangga$ tidak+bangun tidak+galak tidak+kuat
 tidak+makan tidak+punya tidak+sahut tidak+urus tidak+waras tidur+di tikungan titip tolong+evakuasi tower truk
 tua+duduk tumpang+di tunggal uang+habis usir+keluarganya waras warga+lagi yang+tempat yatim
report 4 2$ 2+anak 2+tahun 3+hari =arms =dead =food =hurt =sick =strike @call @who=operator ^ada ^adik ^anak ^banci
 ^bantu ^banyak ^bocah ^dia ^dulu ^hamil ^kakak ^lemas ^mau ^muka ^nih ^odgj ^polsek ^rs ^satu ^tangan ^tukang ^tuna
 ada+bapak ada+bocah ada+ibu ada+kejadian ada+laki ada+satu ada+yang adipura aja+dari alam alat anak+4 anak+dipukul
 anak+hilang anak+ngelem anak+pasung anak+perempuan anak+sd anak+sekap angkot$ apotek asal astaga+dia asuh
 bakar+kasur banci banget+lihat bantu+dong bantu+ke bantu+untuk barat baru$ batu+besar bawa+batu bawa+boneka becak
 begal belakang+pom belendung belum+pernah belum+sadar bendungan benteng berhenti berobat besok biasa+di bikin
 bikin+kotor biru+pak bisa+gerak bisa+kesini bisa+ngomong bisa+tangan bocah bouraq bulan+ditinggal bus busuk+dari
 butuh+ambulans capek$ capek+saya cekik cemara cepat$ cikokol ciledug cimone cimone$ cipadu$ cipete cisadane+dekat
 compang cuma cuma+satu dalam dan+tidak darah$ darah+mana darah+tidak dari+kontrakan dari+lantai daster+kuning dekat
 dekat+jembatan dengan+bapak dengan+satpam depan di+atas di+bangku di+bedeng di+depan di+kolong di+kubur
 di+pangkalan di+rs di+ruko di+sini di+stasiun di+teras di+the di+trotoar dia+lupa dia+teriak dibawa+berobat
 dibuang+keluarganya digigit+anjing dijemput$ dikasih+teh dilempar dingin dinsos+tolong diperban dipukul diri+di
 disitu disuruh ditinggal+di ditusuk+orang dompet dong+pak dua+hari duduk duduk+terus duit dul duta+garden
 foto+tangan gajah+tunggal gang gang+mawar ganggu ganggu+jiwa ganti2 garden gebang+raya gelandangan
 gelandangan+dengan gelandangan+di gelandangan+sakit gembor gerak+pakai gereja gerobak giant+cimone gigit+ular gile
 golok$ golok+gang guy halo+pak halte+depan halusinasi hamil hari+lalu hebat hidup hidup$ ibu+bawa ibu+di ibu+tua
 identitas iki indah infusnya ini ini+lupa ini+tidur itu+tiap jalan+bouraq jalan+cemara jalan+ks jangan+sampah
 jatake jatake$ jati jatuh jatuh+dari jatuh+di jaya jaya$ jembatan jembatan+robinson jurumudi kab kab+tangerang kaki
 kaki+kegiles kaki+sudah kali+di kali+mookervart kantor+kecamatan kara kardus$ karung karunya+banget karyawan+jatuh
 kata+abis kayak+mau kayanya kdrt+lari ke+anak ke+cilacap ke+kali ke+panti ke+warung kec+benda kecamatan
 kecamatan+neglasari kecil kegiles kejadian+nih kejang+depan kel keliling keluar+darah keluhan kembali+tidak kembar
 kenanga kepala kepala+anak kesini+tidak ketemu+temen ketuban+sudah kira+mayat kirim+foto klien+baru kolong+jembatan
 komplek+kami kompor kontrakan kontrakan+haji kp kreo+selatan ks ks+tubun kuat kuat+hidup kulit kunci+di
 lagi+kembali lain$ lansia lansia+sebatang lansia+terjebak lansia+terlantar lantai lapor+odgj laporan+satpol
 laporan+something lemas lemas+mata lempar lihat+perempuan lok lokasi+di mabuk makan+dari makan+hari mandi+di
 mangkal+tiap marah marah$ masih+tabrak mau mau+kembali mau+mandi mau+melahirkan mau+minta mau+pulang mau+saya mawar
 md melahirkan melahirkan$ meledak meledak+depan mengaku mengaku+nama merah+tugu meringkuk minta$ minta+bantu minum
 minum+racun mobil+tabrak motor+tenggelam muka mules mulut+buka mulut+busa mushola$ nama+siapa nambo nambo+jaya
 napas+ngos napas+tolong need+ke neglasari$ neglasari+lapor nempel ngambang ngawur ngelamun ngelem+di nginep ngoceh
 ngomel ngomong ngos ngucur ngungsi odgj+lempar odgj+pasung ojol orang+depan orang+duduk orang+gile orang+kejang
 orang+lain orang+laki orang+lemas orang+odgj orang+tabrak orang+teriak pabuaran$ pagi+sampai pagi+saya pak+bawa
 pak+rumahnya paman$ pamit$ panggil+tidak parkir+giant pasung$ pasung+di pegang+alat pegang+tangan pelajar pendatang
 penelepon+lihat penumpang perempatan perempuan+muda perempuan+rambut perlintasan perum perut piatu pikun+di
 pinggir+jalan pingsan+di pisah+dari plastik pondok pool pos+damkar pulang$ punya+siapa punya+tempat pura pura2
 putar ra racun$ rame2 rawat raya raya$ robek robek$ robinson roda+ditinggal rokok rsj rt+2 rujukan ruko rusak
 rusak+pak sadar sadar$ sahut$ salah+naik satpol+laki saudara+tetangga saudara+tidak saudara+tinggal saya+dari
 saya+ganggu saya+kontrakan saya+linglung saya+sendiri saya+usir sebatang+kara security sedekah sekap sekarang+di
 sekolah$ sekolah+kami selamat+tinggal selapajang$ selatan sementara$ semua+saya sendiri sering sering+halusinasi
 serpong sesak setir setir$ siap siap+saya smp smpn solo something something$ sopir sp4n+anak stasiun stasiun+tanah
 stasiun+tangerang suami+istri sudah+bengkak sudah+capek sudah+lemas sudah+pucat sudah+ra sudah+rusak sudah+sering
report 4 sudirman suka+teriak sukasari$ sumi sumur tabrak$ tabrak+tiang tabrak+truk tahu+alamat tahu+siapa taksi
 takut+pulang taman tanah tangan tangcity$ tangis+di tanpa+identitas telanjang+jalan telepon+tadi teman teman+saya
 tempat+rumah tenggelam$ tergeletak$ teriak+di terus+dari terus+kata terus+sekarang tetangga theres tiap tiap+hari
 tidak+berhenti tidak+inget tidak+napas tidak+pakai tidak+respon tidak+sekolah tidak+tahu tidur tidur+belakang
 tinggal tinggal+satu2 tinggal+sementara tipu titip+anak tk tolong tolong+dijemput tolong+dong tolong+need
 tolong+penanganan tua tua+tidak tubun tugu tulang+manusia uang udin ujung urus+orang usir usir+dari via villa
 villa+tangerang warga warga$ warga+kami warnet$ warung+saya ya+ada yang+biasa yang+lewat yang+naik yang+setrum
 yatim+piatu
report 3 11+malam 20+butir 3$ 3+ada 3+orang 3+rw 4$ 4+hari 4+tahun 40an 5+hari 7+orang =birth =elder =height =mad
 =money =poor =rails =smell =stir =water =work @case @len5 @needs @person @placed ^2 ^a ^bau ^besok ^gelandangan
 ^ijin ^itu ^karyawan ^kerja ^korban ^lap ^lihat ^mayat ^mulut ^ojol ^pelapor ^satpol ^saudara ^si ^suami ^tabrak
 ^temuan ^tetangga ^theres ^tiap ^via ^waria a abis abis+mau ada+anak ada+bayi ada+jalmi ada+laporan ada+odgj
 ada+ongkos ada+pgot ada+saya ada+senjata ada+suara ada+tangan ahmad ahmad+yani aja+itu akan al al+ittihad alam+jaya
 alamat alat+sekarang ambruk$ ampun+pak amuk+tapi amuk+tidak anak+anak anak+asuh anak+jalanan anak+ke anak+pada
 anak+sekolah anak+tiga angke anjing+liar anyar apa+cuma apartemen ari aria artis aspal$ atas$ atas+jpo babakan
 babinsa bacok$ badan+dingin badan+kaku baju+makan bakar+rumah balekota bandara$ banget+bawa banget+kata bangkai+di
 bangku bangku+taman bangun bangun+pak bangunan banjar banjar+wijaya bantaran banting bapak bapak+jalan bapak+ojol
 bapak+terlantar bapak+tidak bapak+tidur barang barat$ baru+pulang baterai batu+jaya batuceper batuk+darah bau bawa
 bawa+alat bawa+berobat bawa+buntelan bawa+golok bawah bawah+jembatan bayi+di bayi+ke beda+orang bekal belakang
 belakang+pabrik belum+ketemu benda$ bengkak bengkak+hitam bengong bensin bensin+ke berendeng bernyawa biasa bicara
 bintaro biru+napas bisa bisa+angkat bisa+ke bitung bocah+kecil bocah+sendiri bocor bolak bolak+kembali boleh$
 boneka botol box bukan+tabrak buntelan bunuh+diri busa$ buta butir by cacat cape cara$ cari+kerja cengkareng cepat
 cepat+orang cibodas ciledug$ cipadu+jaya ciputat cirebon city cluster cuma+ada cuma+gelandangan cuma+nyanyi
 cuma+pingsan cuma+tangis curug daerah+kami dalam+sumur dan+saya dandan dandan+menor dapat+1 dari dari+dalam
 dari+ibu dari+jangan dari+jawa dari+motor dari+pagi dasana dekat+bendungan dekat+cimone dekat+pasar dekat+stasiun
 dekat+the dengan+yang depan+mall depan+mushola depan+panti depan+pasar depan+ramayana depan+rs depan+ruko di
 di+apartemen di+becak di+bus di+daerah di+dalam di+dapur di+dekat di+facebook di+gang di+got di+jalan di+kali
 di+kandang di+kardus di+lampu di+lapangan di+masjid di+muko di+mushola di+pagar di+pinggir di+pondok di+pool di+pos
 di+sebelah di+situ di+sungai di+taman di+tangga di+tengah di+terminal di+u di+warung dia+sendiri diam+di dibacok
 dibawa+dinsos dibawa+ke diketok dikit+tapi dimyati dingin+badan dipukul+orang disini+pak ditaro dititip doang
 dokter dong+ada duduk+dekat duga duit+sudah duta eh+ada emper emperan+toko evakuasi gading gading+serpong gajah
 galak+cuma gang+kober gang+saya garden$ gebang$ gelandangan+bawa gembor$ gendong gendong+bayi gereja$ gerendeng$
 gigit gile+pak gimbal golok gondrong gor griya grogol guru+lapor habis$ habis+bekal habis+uang halte hari+orang
 harus+apa hidup+pak hidup+sendiri hilang+ingat hormat hotel ibu+alun ibu+bidan ibu+ini ibu+melahirkan ijah
 ijin+lapor indah$ info+orang ingat+di ini+kami ini+laki ini+malam is+tidak ittihad itu+orang izin+lapor jakarta
 jalan jalan$ jalan+aria jalan+benteng jalan+pembangunan jalan+teuku jalanan jalmi jatiuwung jatuh+kepala
 jawab+panggil jaya+rt jembatan+berendeng jembatan+kaca jemput+orang joget jongkok jpo$ kabel$ kabupaten$ kaca
 kadang kakak+adik kaki+ke kaki+pincang kali+angke kali+prancis kamar kami+ada kami+kejang kami+pendatang kami+tidak
 kami+warga kampung+melayu kandang kandang+ayam kantong kantor kantor+pos kapal karang karang+sari karung$
 kasih+makan kasur kata+malam kata+nama kata+sih kata+usir kayaknya kayaknya+dia kayaknya+ganggu kayaknya+sudah kayu
 ke+jalan ke+lampung ke+mobil ke+palembang ke+sini keabisan kebon kebon+besar kedinginan$ kehakiman kehujanan$
 kejang+pak kelapa kelas kelas+saya keliling+komplek kelurahan+gebang kemarin+amuk kemarin+kan kembang kena+lempar
 kenapa+ya kendaraan kepanasan kereta kereta+sekarang kerja+tipu kesamber kesamber+kereta kesini$ ketemu+orang
 ketuban kira klinik kolong komplek koran$ korban+banjir korban+luka korek kotor kp+rawa kreo kubur kurang
 kurang+waras lagi+cari lagi+itu lagi+kejar lagi+pasang lahan+kosong laki+telanjang lampu+mati langsung lansia+bawa
 lansia+di lansia+duduk lansia+jual lansia+tidak lapangan lapangan+bola lapar+pak lapor+murid lapor+yang lari$
 lari+dari lari+sekarang ledug leher+anak lembang lho lihat+ada lihat+rumah linglung+depan linglung+harus
 linglung+tidak lokasi+jalan lupa+mati lur mabuk+tergeletak makan makmur$ malam+kami maling mall+balekota mandi
report 3 mandi+harus mandor manis+jaya manusia$ marbot masih+bisa masih+napas massa+depan massa+di masuk+kelas
 mata+merah mati+di mau+ke mau+makan mau+rujuk mau+tidur mau+turun mayat+mr melayu mendadak meninggal+di
 meninggal+tadi meninggal+tanpa meninggal+tidak menor merdeka$ mesin$ mesjid minta+dijemput minta+rokok
 minta+sedekah minum+baterai mobil+box mobil+pakai modernland money motor+tidak mr mr+x muda+titip muka$ muko
 mulut+mencong mung mushola mushola+al nama+udin napas+lagi need+tolong nempel$ ngaku+artis ngaku+dari nginep+di
 ngoceh+soal ngomong+apa ngomong+sekarang ngungsi+di nolongin nya+diam nyambung nyangkut nyangkut+di nyanyi$
 nyanyi+di nyasar+pak nyasar+saya nyasar+tidak nyolong obat obat+habis odgj+amuk odgj+di odgj+itu odgj+liar
 odgj+masuk odgj+perempuan odgj+telanjang ogah ojek ojol+pak ongkos+pak ongkos+saya orang orang+amuk orang+aneh
 orang+bapak orang+buta orang+dari orang+di orang+diam orang+dilempar orang+gelandangan orang+linglung orang+sih
 orang+telanjang orang+tenggelam orang+terlantar orangtua pabrik$ pabuaran pada padang pagar+jembatan pak+dekat
 pak+di pak+kaki pak+kayanya pak+ketemu pak+ogah pak+soal pakai+baju pakai+daster pakai+kursi pakai+pisau pakojan
 paksa+di palembang panggil pangkalan panunggangan parah parung parung+serab pasang pasar pasar+anyar
 pasar+gerendeng pasar+lembang pasien+jiwa pasien+mr pdam$ pegang pegang+dada pegang+pisau pekalongan pemakaman
 pemakaman$ pengendara penghuni penghuni+kontrakan penjaga penuh penumpang+saya perempuan+di perempuan+hamil
 perempuan+korban perempuan+linglung perempuan+smp pergelangan pergelangan+tangan periuk$ periuk+jaya pertigaan$
 perum+dasana perut$ pgot pikir pil pinang+griya pincang pindah$ pinggir pinggir+tol pingsan+depan pinter pintu
 pintu+air pisau$ pisau+di polsek+jatiuwung poncol pool+bus poris poris$ pos pos+polisi pos+rw pr prancis prestasi
 proposal proyek pucat+banget pulang+bapak pulang+sekarang puluh punten+ada punya+rumah punya+uang purun puser
 puspem putri ramayana rambut+gimbal rame+banget rapi rawa razia+anak remaja+putri rewel rs+sitanala rsj+sekarang
 rsud rsud+pasien rt rt+02 rt+3 rumah+ambruk rumah+banjir rumah+di rumah+kosong rumah+makan rumah+malam rumah+saya
 rw rw+5 sakit sakit+tidak sambil+bawa samping sanggup+urus sangiang sari satu2 satu2$ satu2+pak saudara saudara+di
 saudara+saya saya$ saya+abis saya+amuk saya+capek saya+cerita saya+dong saya+lagi saya+pegang saya+sopir saya+takut
 sayat+pergelangan sayat+tangan sdn sebatang sebelah+bau sebelah+rumah sebelah+saya sekap+diri sekarang+nginep
 sekarang+pindah sekarang+terlantar sekarang+tumpang sekuriti selamanya$ selamat+siang selang selapajang semak
 semua$ semua+badan serab seragam serpong$ setan siapa+tidur sih+cuma silver+di siram+bensin sitanala situ smp$
 smp+lari soal+setan spanduk spbu+yang stasiun+poris stroke+sekarang suami$ suara sudah+3 sudah+5 sudah+biasa
 sudah+darah sudah+diam sudah+dingin sudah+kaku sudah+mandi sudah+mati sudah+minggu sudah+siap sudah+siram
 sudah+tulis sudimara suka+masuk sukarasa sukarasa$ sumbang sumur$ sungai+cisadane supir supir+lansia tabrak+lari
 tabung+gas tadi+bapak tadi+masih tahu+nama tahu+rumahnya tahun tajur$ taman$ taman+prestasi tamu tanah+di
 tanah+tinggi tangis+minta tanjakan tapi+panggil tapi+sekarang tapi+supir tas+hitam tasik tawa+sendiri tawar tawuran
 tawuran+bawa tawuran+pelajar tega telanjang+lagi telepon+masuk tembok temen temen+lari tempat$ tempat+sampah tenda
 tepi+situ teras teras+rumah tergeletak+di teriak+dari terjebak+di terlantar terlantar$ terminal terminal$
 terminal+poris ternyata+gelandangan terus terus+dipukul tetangga+bakar tetangga+dengar tetangga+kontrakan
 tetangga+odgj tetangga+saya tetap+di teuku teuku+umar theres+a tiap+malam tiap+sore tiba tidak+ada tidak+bawa
 tidak+bernyawa tidak+bisa tidak+dijemput tidak+ganggu tidak+keluar tidak+kenapa tidak+melek tidak+nduwe
 tidak+nyambung tidak+pernah tidak+pingsan tidak+pukul tidak+purun tidur+alun tidur+depan tidur+mana tiga
 tikungan+jalan timur tinggal+di tinggal+sendiri tipu+saya titip+bayi toko+jalan tol tolong+angkut tolong+bantu
 tolong+dibawa tolong+orang tolong+petugas trotoar tua+laki tua+pakai tubuh tugu+adipura tukang+bangunan
 tumpuk+sampah tunggu+kereta turn u+turn ud umar umur utara utuh veteran+babakan wa+warga waras+sudah warga+rw waria
 warung warung+bakso wijaya wisma+di wkwk+tipu wonogiri ya+gelandangan yang+butuh yang+gigit yang+ini yang+jemput
report 3 yang+kaki yang+kena yang+ngambang yang+sakit yang+urus yani
report 2 # 1+perempuan 13$ 19$ 2+hari 2+rw 3+bulan 30an 30th 5+tahun 5th 6+orang 6+tahun 8$ 8+tahun 9+tahun =child
 =force =home =nature =urgent =well @unseen @who=resident ^abis ^balita ^bukan ^catatan ^gawat ^guru ^harus ^ibu
 ^izin ^kepala ^mantan ^mobil ^pak ^relawan ^remaja ^share ^sore ^sp4n ^tua ^uang ^walk ^warga ^woy ^ya a+saudara
 abis+begal abis+minum ada ada+bocor ada+darah ada+denyut ada+is ada+kakak ada+kaki ada+kendaraan ada+ktp
 ada+manusia ada+plastik ada+tali ada+tuna ada+warga adipura$ air+10 air+mancur air+puluh aja+ada aja+di aja+lansia
 aja+mau alamat$ alat+ke alfa alfa$ alun2 ambruk+tabrak ambulans+mayat amuk+sekarang an an+lansia an+tua anak
 anak+balita anak+gelandangan anak+kami anak+pisah anak+umur ancam+mau ancur angkat+telepon angkot angkot+penumpang
 anter+kemana apartemen+paragon arus+kali asem ashari asih asing asnawi aspal assalamualaikum+mau asuhan aula
 aula+kelurahan avanza baca badan+nya badan+sudah bae bagaimana+iki bagaimana+pak bah+cepat bahar baju baju+hitam
 baju+kotor bakar+tidur bakul balaraja bale balkon bandara+pak banget+bibirnya bangunan+jatuh bank bantu+ada
 bantu+aja bantu+di bantu+tiket banyak+anak banyak+di bapak+di bapak+dipukul bapak+duduk bapak+gelandangan
 bapak+kontrakan bapak+pakai bapak+suka baru+aja baru+rt baru+turun barudak batu batu+sari batuk+terus batusari
 bau+menyengat bawa+2 bawa+3 bawa+anak bawa+arus bawa+balita bawa+identitas bawa+ke bawa+pisau bawa+tongkat
 bawah+the baya bayar+mandor bayi$ bayi+merah bayi+tidak bayur bca bca+jalan begal+pisau belakang+kantor
 belakang+rumah belakang+smp belakang+smpn benda+ada benda2 bendera bener+dia bengkok benteng+betawi ber3 berani
 berdaya berdiri beres$ bernanah bernyawa+di berobat+pak berobat+tidak besar$ besar+sudah betawi betul betul+ada
 biasa+jalan biasa+mangkal bibir bibir+biru bibirnya$ bicara+sendiri bidan bikin+bedeng bikin+gubuk bintaro+sektor
 biru+saya bis+ke bisa+bangun bisa+dibawa bisa+jawab bisa+tolong bisikan blok bocah+depan boga bonjol bridge bsd
 bugel bugel$ bukan+boneka bukan+target bulan+di bunderan bus+cikokol busa busana butuh+obat butuh+pendampingan bye
 calo cari+deh cari+rumah catatan cekung cepat+pak chat+kata cibodas+baru cikokol$ ciledug+plaza cipete$ cipondoh
 cipondoh+makmur ciputat$ cirebon$ cisadane cisadane$ cisauk cuek cuma+bisa cuma+linglung cuma+tidak daan daan+mogot
 dada dada+sakit dada+terus daek dahlia dalam$ dalam+kardus dalam+karung dalam+mobil dalam+rumah dapat+anak
 dapur+kata darah+kepala darah+pak dari+jembatan dari+jpo dari+kemarin dari+malaysia dari+medan dari+mulut
 dari+padang dari+pekalongan dari+puskesmas dari+ranjang dari+ruang dari+rumah dari+tasik dari+tetangga
 dari+wonogiri daster datang+ke daun dealer dealer+honda dekat+lapangan dekat+palang dekat+pohon dekat+rumah
 dengan+adik dengan+babinsa dengan+dompet dengan+satpol dengan+truk dengar+bisikan denyut$ depan+alfamart
 depan+dealer depan+gudang depan+kelurahan depan+klinik depan+minimarket depan+of depan+pabrik depan+pintu
 depan+saya depan+sma depan+smk depan+spbu depan+stasiun depan+warung di+angkot di+antri di+aspal di+aula
 di+bantaran di+bawah di+cipadu di+cipete di+ciputat di+emper di+emperan di+gardu di+gerbang di+halte di+jangan
 di+kabel di+kamar di+kantong di+kebon di+kebun di+komplek di+lahan di+lapak di+lobi di+mobil di+musola di+parkir
 di+pengkolan di+pertigaan di+pintu di+pohon di+polsek di+saluran di+sampah di+semak di+sukasari di+telepon di+tenda
 di+tiang di+tikungan di+tl di+toilet di+warnet dia+begal dia+bukan dia+diam dia+minum dia+sudah diam+cuma diare
 dibina dibuang dibungkus difabel dihipnotis dikasih+baju dikejar+orang dikenal dikeroyok$ diketok+tidak dikipasin
 diperban+tapi dipukul+bapak dipukul+di dipukul+massa dipukul+preman dipukul+rame2 disini+ada ditaro+di ditembak
 ditembak+orang ditertibkan dititip+di dkm doang+di dokter+kata dompet+isi dompet+raib dompet+tinggal dong$ door
 dua+orang duduk+depan duduk+di duduk+sendiri duit+abis dulu+guru dulu+pernah dumpit eceng eceng+gondok eh+sekarang
 elektrik ember emperan emperan$ emperan+ruko es facebook flyover flyover+cibodas fwd gaduh gaga$ gaga+baru
 gali+tanah gandasari gandasari$ gang+damai gang+h gang+haji gang+langgar gang+masjid gang+swadaya gapura+kp gardu
 gatot gatot+subroto gedung gedung+parkir gelandangan+jalan gelandangan+kaki gelandangan+masuk gelandangan+paksa
 gelandangan+sampai gelandangan+tiap gelang+rs gelem gendong+anak genteng$ gerbang gerbang+sekolah gerbong
report 2 gereja+santa gerendeng gerobak+bikin gerobak+parkir gerombolan giat gigil+parah gitu+aja golok+kejar
 golok+tolong gondok gondok+situ gor+dimyati gosong gotong griya$ gudang+jalan guru h haji haji+udin halte+ada
 halte+smpn hamil+besar hansip hari hari$ hari+lansia hari+sekarang hari+tidak hari+tidur hasyim hasyim+ashari his
 honda hp+dengan hp+dompet hujan+di ibu+hamil ibu+lari ibu+meninggal ibu+tidur identitas$ ieu ijin iki$ imam
 imam+bonjol induk induk$ info info+satpam inget+rumah ini+bisa ini+dengan ini+yang ipar ipar+saya is+a istri
 itu+bener itu+jalan itu+kayaknya itu+masuk itu+ngaku itu+tawa izin jaga$ jahat jakarta+barat jaksel jalan+2
 jalan+daan jalan+gatot jalan+hasyim jalan+imam jalan+jend jalan+kaki jalan+kami jalan+kh jalan+kyai jalan+mh
 jalan+raya jalan+tangis jalan+tidak jambi jamu jati$ jauh jelas jembatan+cibodas jembatan+layang
 jembatan+penyeberangan jemput+sudah jemur jend jend+sudirman jiwa jiwa+tidak joget+di joget2 jpo+depan jpo+tangcity
 jual+kerupuk jurumudi+baru kabeh+di kabupaten kader kader+posyandu kakak+saya kaki+bengkak kaki+dari kaki+diperban
 kaki+orang kaki+pakai kaki+tabrak kaku$ kalau+malam kalau+tanya kali kali$ kali+pas kali+sabi kalian$ kalideres$
 kamar+kontrakan kamar+tolong kami+amankan kami+di kami+lari kamling kampus kan$ kan+lansia kandang$ kara$ kara+di
 karang+mulya karang+tengah karawaci karawaci$ karawaci+baru karena+sakit karung+tidur karunya+kedinginan
 karunya+orang karunya+pak karyawan+masuk kata+dibuang kata+disuruh kata+ditinggal kata+ibu kata+rumahnya
 kata+satpam kata+tetangga kata+tunggu kayak kayaknya+tidak kayanya+mabuk kayanya+mulut kayanya+odgj kayanya+pikun
 kayanya+tidak kayu+pukul ke+cirebon ke+gang ke+motor ke+rsj ke+tembok kebun kecil+tenggelam kedaung kedaung+wetan
 kehujanan+kolong kejang+terus kejar kejar+anak kejar+istri kek kel+gaga kel+kenanga kelahi+di keliling+rumah
 keluar+kamar keluarganya+di keluarganya+tidak kelurahan+benda kembali+ke kembali+tanya kenapa+sih kendaraan$
 kepala+bocor kereta+nanti kereta+turun kering kesakitan kesini+ada kesini+dia ketemu+anak ketemu+dompet ketemu+md
 ketemu+satu ketemu+warga kh ki+asnawi kirim+mobil kirim+orang klien+belum km km+18 kok+orang kolam kontrakan+ibu
 kontrolnya kooperatif kooperatif+mau koper koran korban+bakar korban+tabrak korban+tppo kosambi kosong kosong$
 kosong+belakang kota$ kota+bisa kotor$ kp+dumpit kp+gebang kp+poncol kp+pondok kresek kruk kuat$ kucing+pak
 kulit+luka kumat+rusak kumat+tidak kunci kunciran kunciran+ada kuping kursi kurus kurus+banget kusut kutabumi kyai
 kyai+maja kyknya lagi+dengan lagi+lewat lagi+mancing lagi+nginep lahan laki+40an laki+bisu laki+tidak laki+tidur
 laksa+anak lama$ lampu+merah lampu+nyala lampung lampung$ lanjut+umur lansia+ditinggal lansia+laki lansia+lumpuh
 lansia+pak lansia+perempuan lansia+pr lansia+putri lansia+sakit lansia+sebelah lansia+sesak lansia+tabrak
 lansia+tinggal lansia+turun lansia+umur lansia+wedok lantai+3 lapangan$ lapor lapor+warga larangan larangan+selatan
 larangan+utara lari+pagi layang lemas+di lembang$ lempar+rumah lepas$ liar+di lihat+laki linglung$ linglung+bawa
 linglung+mulai linglung+ngomong lintas lio living living+bawah lk2 lobi los lt lt+2 luar ludes luka luka+bakar
 luka+kepala lumpuh+ngesot lumpuh+sendiri lupa+nama m maaf+ke mabuk+tidur madura+jalan maghrib mah mah+diam
 mahasiswa maja makan$ makan+aja makan+tidak makasih+sewu makmur malabar malam+ada malam+dengan malam+dengar
 malam+ketemu malam+petugas malam+tidur malang malang+sekarang malaysia mampu$ mancur mandi+sudah mandi+tidak
 mandir+di manis mantan+pacar mantu marga marga+sari maria masih+disitu masih+hidup masjid masjid+ada masjid+pintu
 masjid+raya masuk+komplek masuk+mesin mata+cekung mati mati+aja mati+kompor mati+saya mati+terus mau+bakar
 mau+kemana mau+obat mau+pindah mau+sudah mau+susul mauk mayapada mayat+bayi mayat+laki mayat+nyangkut mayat+pak
 mayat+rsud md+di medan melahirkan+bidan melahirkan+di melati melek$ menangis mengganggu meninggal$
 meninggal+sekarang menyengat menyerahkan menyerahkan+2 merah$ merah+kebon merak meringkuk+di mesin+press mh
 mh+thamrin minggu+ada minta minta+dinsos minta+evakuasi minta+ongkos minum+obat miris miris+lihat mnt+tolong mobil
 mogok mogot mogot$ mookervart$ motor$ motor+di motor+tabrak muda+di muda+linglung muka+pukul muko+kadai mulai+dari
 muleh$ mules+banget mulu mulya muntah$ murid musafir musola nabi nah naik+truk nama+anak nanas$ nanti+lagi
report 2 napas+tidur netra ngadep ngadep+tembok ngambang+di nganter+lari ngatur ngawur$ ngelem+tiap ngesot
 ngesot+minta ngintip ngitung ngobrol+dengan ngomong+dengan ngomong+nyambung ngomong+sendiri ngopeni ngucur$
 no+money ntu+orang nunduk nurul nurul+yaqin nusa nusa+jaya nyala nyanyi+pakai nyender+di nyulut nyuruh obat+dari
 obat+segenggam obat+sudah odgj odgj+bacok odgj+bawa odgj+depan odgj+duduk odgj+hamil odgj+jalan odgj+kami
 odgj+kumat odgj+laki odgj+mau odgj+obat odgj+pegang odgj+rusak odgj+sekap odgj+suka odgj+tidur ojek+tabrak
 ongkos+di ongkos+sekarang orang+asing orang+baru orang+bisu orang+cacat orang+cuma orang+curiga orang+dia
 orang+ganggu orang+gantung orang+ke orang+kena orang+kurang orang+kurus orang+lansia orang+lumpuh orang+pada
 orang+suka orang+tadi orang+tergeletak pabrik pacing pada+lari padahal+bukan pagar pagar$ pagar+rumah pagi+di
 pahanya pak+alamat pak+darah pak+depan pak+dia pak+makasih pak+masih pak+muka pak+neglasari pak+pegang pak+tetangga
 pakai$ pakai+batu pakai+golok pakai+kebaya pakai+kruk pakai+seragam pakai+terpal pakai+toa pakojan$ palak+di palang
 palem paman+kami panas panas+tinggi pandeglang paninggilan panjat panti+asuhan panunggangan+barat
 panunggangan+timur paragon park parkir+pasar parkir+yang pas+banjir pas+gali pas+lagi pas+saya pasang+tali
 pasar+induk pasar+kemis pasar+malabar pasar+sipon pasca pasir+jaya pasung+kaki pasung+saudara pasutri patung paud
 pd pegang+golok pegang+pagar pegang+perut pembangunan pembangunan+1 pembeli pemda pemulasaran penanganan
 pendamping$ pendampingan penelepon+anak penelepon+lapor penelepon+orang pengkolan pengungsi penjangkauan
 penyeberangan perempatan+pasar perempatan+tangcity perempuan+berdiri perempuan+lewat perempuan+odgj perempuan+tanpa
 pergi$ periuk perlintasan+poris perlintasan+tanah perlu+dijemput permisi+saya pernah persada pesantren+di petir
 petugas+diam petugas+sudah pikun+nyasar pikun+pak pinang$ pingsan+cuma pintu+kamar pintu+kunci piring pisah+dengan
 pisau+ke plastik+hitam plawad plaza pmi pmks pohon+asem poris+plawad pos+kamling pos+ronda pos+security posisi
 posisi+depan potong potret potret$ pp pp+menyerahkan preman preman+pasar press press+pabrik pukul+motor pukul+pintu
 pulang pulang+ke pulang+posisi punya punya+ktp punya+ongkos punya+saudara purwodadi pusernya puskesmas+cipondoh
 puspem$ putih+semua putra putri+lari putus+obat racun+di racun+kayaknya racun+pak raib rambut+putih rame rame2+di
 ranjang rel rel+tunggu remaja+perempuan renang+cluster resah$ ribut+sekarang risih rokok+di rombongan+ziarah ronda
 rs rs+ada rs+mayapada rs+sari rsud+kata rt+01 rt+1 rt+4 ruang+tunggu rujuk$ rujukan+rps ruko+ciledug
 ruko+modernland ruko+pinang rumah+bocor rumah+ini rumah+minta rumah+sendiri rumah+taman rumah+tidur rumahnya+ambruk
 rumahnya+bakar rumahnya+di rumahnya+hilang rumahnya+mana rumput rw+07 rw+1 rw+4 rw+8 saat+ini saat+patroli sabi
 sadar+di sadar+juga sakit+di sakit+kulit sakit+parah saluran sambil+gendong sambil+ngitung sambil+nyanyi sampah
 sampai+muka sampai+tengah sandal sangego sanggup+lagi sanggup+rawat santa santa+maria saran sari$ sari+asih
 sarung+ijo satpam+kami satpam+perum satpam+sampai satpol+pp satu+di satu+kena satunya saudara+jauh saudara+living
 saudara+mau saudara+tidur saudara+tolong sawah$ saya+anak saya+baca saya+badan saya+bisa saya+chat saya+hamil
 saya+jalan saya+kembali saya+kira saya+ngomong saya+odgj saya+pak saya+pamit saya+panas saya+perlu saya+rekam
 saya+saya saya+sejak saya+sesak saya+sudah saya+suka saya+terdampar saya+tetangga saya+think saya+tidak saya+tidur
 sd+gelandangan sebelah+ada segenggam segenggam+kata sehat sehat$ sejak+pagi sekali sekarang+duduk sekarang+mah
 sekarang+mulut sekarang+siram sekarang+sudah sekarang+tidur sekarang+tunggu sekarang+warga sekitar sekitar+puluh
 sekolah sekolah+orang sektor sektor+9 selatan$ selimut$ sembunyi$ sementara semua+pakai semut sendiri+depan
 sendiri+jalan sendiri+pakai sendiri+sambil sendiri+sudah sendiri+tangis senyum sepatu sepatu$ serab+rt serang
 seribu$ sesosok setengah sewu share+lok shareloc shelter shelter$ si+udin sih+tidak simpang singkong sini+ajak
 sini+orang sini+tiap sipon siram siswa situ$ situ+besar sma soetta solo+pak sopan sopir+truk sore+masih
 stasiun+batuceper subroto subuh+ada sudah+2 sudah+4 sudah+abis sudah+aja sudah+cerai sudah+dikipasin sudah+jadi
 sudah+jam sudah+kering sudah+lepas sudah+pasang sudah+pukul sudah+sejak sudah+tiga sudah+tua sudah+ya sudimara+jaya
report 2 suka+amuk suka+lari suka+ngintip suka+ngomong suka+terlantar sukajadi sukajadi$ sumur+pacing sungai
 suryadarma susul+ibu swadaya tabrak+bis tabrak+kepala tabrak+kereta tabrak+motor tabrak+pak tadi$ tadi+orang
 tadi+sampai tadi+tangis tahan+perut tahu+jalan tahu+mau tahun+di tahun+ditinggal tahun+saya tahun+tanpa
 tahun+tinggal tali+di tali+pusernya talinya taman+cibodas taman+elektrik taman+gajah taman+potret tangan+di
 tangan+karyawan tangan+manusia tangan+masih tangan+sudah tangcity tangga tangga+jembatan tangis+mau tangsel+bisa
 tanpa+baju tanpa+busana tanya+arah tanya+cuma tanya+rumahnya tanya+saya tapi tapi+ini tapi+karunya tapi+kembali
 tapi+linglung tapi+masih tapi+yang telanjang+bulet telepon+warga temen+kontrakan tempat tempat+saya temuan
 tenang+lagi tengah tengah$ tengah+jalan tenggelam+di tenggelam+ke tepi teras+orang terbalik$ terbalik+di
 tergeletak+tidak teriak+alun terjebak terlantar+baru terminal+cimone terpal terus+ambruk terus+ditinggal
 tetangga+gantung tetangga+tidak thamrin the the+bridge the+jalan think think$ tiang tiap+subuh tidak tidak+amuk
 tidak+bahaya tidak+berani tidak+berdaya tidak+boga tidak+daek tidak+datang tidak+dikenal tidak+gelem tidak+jelas
 tidak+kerja tidak+mau tidak+minum tidak+tidur tidur+aja tidur+pakai tidur+sendiri tiga+malam tikus timur$ tinggi
 tinggi+sekarang tipu+calo tkp tkw tl toha toha$ toilet toko+pak tol+bitung tol+jakarta tol+karang tolong+ada
 tolong+arah tolong+cepat tolong+dibina tolong+ibu tolong+tetangga total+persada tpa tpa+rawa tppo tps trotoar$
 trotoar+jalan truk+sayur tu+orang tua+jatuh tua+nyasar tua+tidur tubun$ tugu+jam tukang+becak tukang+galon
 tukang+ojek tukang+rongsok tulis+surat tumpang+tidur tuna+netra tunarungu tunggal$ tunggu+puskesmas tunjuk turun
 turun+di turun+kata u uang+dengan uang+hilang uang+palak ular+pak umum umur+13 umur+8 umur+sekitar untuk+jaga
 untuk+pulang urus$ utara$ uwung uwung+jaya via+112 via+laksa via+telepon video$ viral+di wa+masuk walk walk+di
 warga+di warga+resah warga+sekarang waria+gelandangan warung+madura wedok wetan wicara woy+ada x ya+ampun ya+cara
 ya+dengan ya+petugas yang+gantung yang+minum yang+ngontrak yang+ngopeni yani$ yaqin ziarah
report 1 02$ 02+05 1+rw 10+tahun 11+tahun 2+bulan 2+jam 2+sudah 2+tidak 2019+pernah 3+karang 3+minggu 3+tahun
 3+tidak 35+tahun 45+tahun 50+tahun 6+gelandangan 60+baju 60an 90+tahun =body =kin =road @len4 ^babinsa ^badan
 ^buset ^di ^kata ^kel ^kumat ^lagi ^laporan ^mabuk ^mahasiswa ^orgnya ^pasutri ^penelepon ^penjaga ^pingsan ^supir
 a+guy ada+ari ada+mobil ada+musafir ada+orang ada+razia ada+sekitar ada+temen adik+umur agen+bus agung aja+mulut
 ajak+ngomong al+azhom alam+sutera alun2$ aman+dengan aman+sih ambil+duit ambruk+tidak ampun$ amuk+depan anak+dari
 anak+jemput anak+juga anak+kuliah anak+laki anak+nyasar anak+smp anak+tapi anak+teriak angkat$ angkot+depan
 angkot+mau antar antar+klien anyar+los apa+tidak apartemen$ apartemen+ayodhya aqua are aren ari+arinya arinya
 arusnya+deres asal+cirebon ashari$ atm+bca ayodhya ayun azhom azores badan+panas bae+di bahar$ bahar+gang bahaya
 baiturrahman baju+rapi balita+ditinggal balita+tetangga banget+sudah bangkai bangun+tolong bantaran+cisadane
 banting+tv bantu+dinas bantu+dinsos bapak+bawa bapak+tukang baru+jalan baru+lahir baru+pemda baru+saja batuceper$
 bau+bangkai bawa+anjing bawa+apa bawa+bantal bawa+koper bawah+flyover bawah+pohon bayi+baru bayi+dari bayi+dengan
 bayi+ditinggal bayi+harus bayi+kunci bayi+sehat bayi+sewa beda+anak bekas+sundut bekas+untuk bekelir
 bekelir+babakan belakang+perum belakang+sekolah belatung belendung$ belum+berhenti belum+dapat benda+kec
 bendungan+pintu beringin berjalan berobat+ke besar+depan besar+sekarang besar+tidur biasa+tidur biaya+bisa
 biaya+pemakaman bibi+tidak bibirnya bicara+tidak bidan+tidak bikin+macet bis bisa$ bisa+berdiri bisa+dititip
 bisa+jalan bisa+keluar bisa+rawat bise blok+di bocah+gang bocah+jual bocah+ngelem bocor+semua bodas boen boen+tek
 boker bokor$ boleh+pulang bpjs+mati brt bulakan bule bule+habis buset buset+sudah calo+kerja cape+hidup cari+rumput
 cekung+sudah celana+training center cepat+ada chat+saya cibodas+besar cikupa cirarab cuma+teriak curug+kab dadap
 daek+kembali daerah+taman dagang+pasar damai$ dan+anak danau darah+dari darah+dekat darah+jalan dari+jambi
 dari+lahir dari+minggu dari+pandeglang dari+sekuriti dari+semak dari+sepeda dari+siang dari+subuh dari+tangga
 darussalam daster+robek datang+pak datang+rumah dekat+flyover dekat+kontrakan dekat+situ dengan+2 dengan+foto
 dengan+hormat dengan+ibu dengan+istri dengan+kami dengan+keluarganya dengan+kucing dengan+orang dengan+sekali
 depan+bank depan+giant depan+mal depan+mesjid depan+paud depan+pool depan+puskesmas depan+toko di+air di+balkon
 di+bekas di+bintaro di+bis di+bunderan di+cisauk di+curug di+gazebo di+gebang di+gerbong di+ibu di+kapal di+koran
 di+kp di+kunciran di+lantai di+larangan di+lobby di+loket di+luar di+mall di+meruya di+pasar di+perlintasan
 di+proyek di+seberang di+sudimara di+tajur di+tas di+taubah di+tkp di+wc dia+di dia+mah dia+tangis dia+tinggal
 diamankan+di dibuang+ke dibungkus+kresek dijemput+dari dijemput+ke dijemput+sampai dikasih dikejar dikenal+di
 dikenal+menginap dimyati$ dingin+kaku dinsos+di dinsos+diam dipukul+satpam ditaros ditertibin ditinggal+bapak
 ditinggal+temen dititip+ke doang+sih driver+ojol dua+duanya dua+malam duanya duduk$ duga+korban duit+pak
 duit+tinggal dumpit+gandasari eco emang+sakit empang empang+belakang emper+toko emperan+masih eta flyover$
 gali+pondasi gang+asem gang+mushola ganggu$ gantung$ gapura garut garut+tidak gas+di gazebo gelandangan+banyak
 gelandangan+dari gelandangan+difabel gelandangan+malam gelandangan+sudah gelandangan+suka gelandangan+tua gelar
 gemeter gendong+boneka geng geng+motor gerbang+tol gini+pak gitu got$ gubuk+di gubuk+tepi gudang+jne gudang+kosong
 guy+darah habis+duit halte+brt halte+itu halte+transjakarta handapeun hari+makan harmless harus harus+kemana hear
 hilang+ada hitam+orang hormat+kami hp+maling hp+satpam hujan hujan+besar ibu+antar ibu+dengan ibu+dihipnotis
 ibu+duduk ibu+guru ibu+jadi ibu+naik ibu+tidak identitas+bicara identitas+di identitas+tetap ieu+ada igd+rsud
 ikut+saya indah+2 ingat inggris ini+kok ini+lari ini+nginep ini+odgj ini+pinjam ini+ya irigasi+sipon is+an isi+bayi
 isi+foto istirahat+di istri+2 istri+saya itu+cuma itu+pindah iwan+yang jakarta+merak jaket+merah jalan+anak
 jalan+beringin jalan+cepat jalan+gajah jalan+garuda jalan+kisamaun jalan+lio jalan+m jalan+merdeka jalan+mundur
 jalan+raden jalan+sambil jalan+satria jalan+sudirman jalan+telesonic jalanan+pada jam+10 jam+11 jam+orang jamaah
"""
