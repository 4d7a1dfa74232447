"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service -2 mencong$ mendadak meninggal+tidak merah+shinta mereka mesin$ mesjid minat minta+sedekah minta+surat
 minum$ minum+obat minum+racun minyak+ke mobil+tidak mogot+km mookervart motor+tidak muka$ mules+banget mulus mulus$
 mulut+mencong mun muntah murah mushola naha naik+bus namonyo nanti$ need+ke ngelem ngesot nggih ngungsi ngungsi+di
 nih+pak nihil nomor+12 nomor+ambulans nomor+ini nomor+saya nomor+telepon nomor+tiket nongol nyanyi nyarios
 nyasar+di obat+kuat obat+nyamuk obat+pelangsing odgj+lempar ongkos+pulang open orang+bawa orang+dibacok orang+sakit
 orang+tenggelam orang+terus orang+tidur p pabrik+sapatu pabrik+sepatu pagar+hitam pahlawan pahlawan+seribu
 pak+darah pak+dinsos pak+laporan pak+takut pak+tolong pakai pakai+ktp paman$ pandeglang panik panti$ panti+werdha
 parah$ pasar$ pasar+induk pasien pelangsing pembangunan+1 pemerintah penampungan pencarian+bapak pengendara
 penghuni pengungsi pergi$ pergi+ditinggal perlu+bantu permisi+mau pernah pertolongan pesan pesen pinggir+jalan
 pingsan+di pintu+kamar piro pisah pisah$ pisau+di pmks pojok pos pos+polisi pos+satpam prancis pukul+pintu
 pulang+apa punya+bpjs pura puskesmas$ putus+obat racun+tikus rahasia rahasia+kan ralat rame2+di rawa rawa+kucing
 rawat raya raya$ razia+anak ready respon robinson robot rokok rsj$ ruko+sebelah rumah+banjir rumah+di rumah+nomor
 rumahnya+bakar sadar sadar$ sadar+di saged saja$ sakit saksi saksi+nama sambel sampai+rumah sampurasun sampurasun$
 sandal sapatu sarung satpol$ satu$ satu+kena saudara+di saudara+tetangga saya$ saya+aja saya+akan saya+amuk
 saya+belakang saya+dari saya+habis saya+hilang saya+ke saya+pasung saya+racun saya+rahasia saya+teriak saya+tolong
 saya+usir saya+xxxx sayang sayat+tangan sebelah+bau seberang sedekah sehat sejak sekarang+mulut sekarang+saya
 sekarat sekolah+kami sekolah+orang selesai selimut selimut$ senin sepatu serang seribu seribu$ sesuatu shinta
 simpang sini+tidak siram siram+bensin siram+minyak situ+cipondoh skripsi$ slot+gacor soal something something$ sore
 sorry sorry$ sosial standby stasiun+tanah status stop+di stroke+ditinggal stroke+sekarang suami+kumat sudah+ada
 sudah+dijemput sudah+ketemu sudah+pukul sudah+siram sudirman suka sumbang suryadarma susul+anak t t+saya
 tabrak+mesin tabrak+truk tadi+malam tahi tahi+lalat tahun tajur takut+banget takut+kenapa tali taman+cibodas tampak
 tampung tangan$ tangan+manusia tangsel tangsel+masuk tanya+dong tarik+laporan tas+isi tawa team teh telor teman
 temen+kontrakan terdampar terdampar+di teriak+tiap terima terima+kasih terjun+dari terlantar+di ternak
 tetangga+dengar tetap+bisa teuku teuku+umar tiap+sore tidak+ada tidak+bawa tidak+berdaya tidak+gerak tidak+pakai
 tidak+pulang tidak+saged tidak+ya tiketnya tindak tinggal tinggi$ titip tolong+dong tolong+jemput tolong+need
 tolong+tetangga tower tpa tpa+rawa traktir traktir$ tsb tua+jalan tua+sudah tubun tubun$ tulang tumpang
 tumpuk+sampah tuna+wisma tunggal tunggu+di turun+di turun+mana tutup$ tv ud umar untuk+yang untung update urgent
 urgent+pak urus+orang usir+dari veteran+babakan video wa+08xx wae werdha wisma wkwk+tipu wkwk+tolong woy xxxx xxxx$
 yang+benar yang+cari yang+dengan yang+dibacok yang+hilang yang+meninggal yang+perlu yang+sudah yang+teriak
 yang+tugas yang+urus yani yani$ ybs+melawan
other_service -3 24+jam =kin =lost =not =past =rails =sick @? @unseen @who=operator ^besok ^bocah ^daerah ^darah
 ^dengan ^gawat ^good ^gudang ^hari ^itu ^jadi ^jempol ^kami ^karyawan ^kayaknya ^ketemu ^lagi ^maaf ^malam ^manusia
 ^obat ^oh ^pagi ^pembantu ^pintu ^si ^tes ^wkwk ^woy ^ybs ada+alien ada+bapak ada+gelandangan ada+korban ada+pak
 ada+tempat air+10 akan alien aman+di anak+anak anak+dipukul anak+jalanan anak+kecil anak+sekap anak+tetangga
 anjing+lu asal babakan baju+bekas bakar+rumah bakar+sampah banget+bawa banget+saya bangkai+di bantu+ke bantu+untuk
 bapak bapak+ini baru bawa bayar+tidak beda berdiri$ berobat berteduh biasa biaya+pemakaman biaya+tidak
 bikin+laporan bisa+saya boleh+minta bouraq box busuk by capek cara+lapor culik dana+gratis darah$ dari+kontrakan
 deh dekat+cimone depan+masjid di+aspal di+kolong di+lampu di+mall diam digigit+anjing dijemput dijual+cepat
 dikeroyok dikeroyok$ dimakam dingin diri+di ditinggal+di duduk+di duit elpiji evakuasi+ke gas+elpiji gerak golok+di
 golok+gang good good+job grab habis halo+bisa halusinasi hamil harus+bagaimana hasil hatiku hilang+pak identitas
 ijo ini+gratis jadi+relawan jalan+bouraq jalan+pakai jalanan jatake jatake$ jaya$ jempol jempol+untuk jual+tisu
 juga$ kah kah$ kaki kaku kalau+minta kami+butuh kampung+bulak kamu kantor+kelurahan karang karunya kasur kasur$
 kata+anak ke+cimone ke+psikiater ke+rsj kebon kedah kehakiman kejang+di keluar+darah kemarin kenal kenalan kenapa
 kereta kerja+di kesel kesel$ kira km kolong ktp+saja ktp+tangerang kulit kumat+lagi kunci lagi+kejar lah$ lalat
 lalu lalu+tolong lampu+mati lansia lansia+terjebak lansia+yang lapor+hilang lapor+ibu lapor+ndan lari+dari
 lari+naik leher+anak lihat+di luka+parah madura majikannya makan+sampah makasih$ malam+depan malam+di maling+tidak
 mall$ mangkal+tiap manusia+gerobak masa masa+lalu masih+tabrak masjid massa+depan massa+di masuk+dari mau+bakar
 mau+jadi mau+laporan mayat+di melahirkan melahirkan$ meledak+depan meluncur meluncur$ meninggal merah merah$
 mobil+box mobil+tabrak motor+tenggelam mr mr+x mules naik+ke nego ngaku no obat obat+jiwa odgj oh oh+iya orang$
 orang+belum orang+depan orang+odgj padang pak+bagaimana pak+bisa pak+rt pakai+kursi pakai+tongkat paman pasung$
 patokan pelajar pelayanan$ pembantu pencet pendatang pengaduan$ penjemputan periuk$ persita petugas$ pikun pinang
 pinggir pintu plus pocong psikiater pukul+2019 pulsa putus$ rame+banget rame2 rasa remaja robek$ rt rt+1
 rumah+ambruk rumah+dengan rw saja salah saldo saldo+dana sampai+depan sanggup saya+dong saya+laporan saya+stroke
 sayat sd$ sebelah+saya sekap+di sekarang sekarang+ada sekitar sering sering+halusinasi setir setir$ setrum sih sih$
 situ$ soal+tidak spanduk stop sudah sudah+di sudah+sampai susul syarat+masuk tabrak+masa tabrak+tiang tadi+pagi
 tanah+tinggi tangerang tangis tanpa+saudara tanya$ tapi target tas tawuran+bawa tawuran+pelajar tebus tergeletak
 terlantar terminal+poris this tidak+jadi tidak+mau tidak+sanggup tidak+urus tidak+usah tikungan tikungan+jalan
 timnya tiri+saya tisu tolong$ tolong+cepat tongkat$ tu tua$ tuna untuk+pengaduan usah villa villa+tangerang wajib
 waras warga$ warung+bakso x yang+butuh yang+kemarin yang+kenal yang+naik yang+saya yang+tenggelam
other_service -4 # 2rb =elder =food =poor @back @case @len5 @where ^anak ^di ^dinsos ^is ^istri ^join ^kantor ^kel
 ^klien ^korban ^lari ^masih ^masuk ^pagar ^pinjam ^selamat ^siapa ^tadi ^tawuran ^tolong ada+ambulans ada+anak
 ada+lansia ada+saudara ampun anak+hilang bacok bakso balita banget$ bantu+saya baru$ begal+orang begal+pisau bensin
 berdiri berendeng$ besok butuh+rujukan cari cimone cisadane$ cuma dalam dan+tidak darah datang dekat depan+sekolah
 di+masjid di+situ di+terminal di+trotoar dibawa digigit dipukul+warga doang dul eh foto gawat gebang gelandangan+di
 gerak$ gerobak guy halte harus ibu isi iya jadi+pacar jalan+kaki jangan jatuh+dari jembatan+berendeng join
 join+grup kasih kata+mau ke+arah kirim klik+disini klik+link kontrakan+haji kontrakan+saya kontrol+ke ktp+nya kubur
 lah lanjut laporan$ lari lemas lu+semua lupa mana+aja marah marah$ mau+minum mesin minta+sumbang motor+pukul muka
 naik+motor nama nasib ndan ngomong nikah+yuk ojek ojol orang+setrum orang+sudah orang+yang pabuaran$ pacar+pak
 pak+bantu pak+dia pak+sudah pak+tidak pak+yang pakai+proposal parkir+di pegang petugas+untuk pintu+air pisau+ke
 polisi$ polsek posisi pulang+ke rambut rame sambil sampai+mana samping saya+anak saya+kejang saya+kontrakan
 saya+kunci saya+lapor saya+lihat saya+pegang saya+tanya saya+yang sementara+di semoga sendiri$ sendiri+di siap
 sinyal siswa stasiun suami+temen sudah+tidak sukasari$ sumbang+pakai tahu takut+pak tangerang$ tanya+terus
 telanjang telepon telepon+guru terakhir terjun$ tetap tidak+kalau tidak+sadar tidak+untuk tiket+saya tinggal+di
 tolong+saya tugas tuh tulis untuk+warga wa warga ya yang+di yang+lapor yang+mau you
other_service -5 =breath =seek =seen @needs @sighting ^assalamualaikum ^boleh ^dekat ^dijual ^ibu ^kata ^kok
 ^makasih ^maling ^pak ^perempuan ^petugas ^temen abis ada+mayat ada+yang adopsi aja+pak alamat anggota+saudara
 angkot$ assalamualaikum badan bapak+tiap batal berendeng bisa+bantu bisa+masuk boleh+lapor bukan bunga cek dana
 dari+rumah dekat+tempat di+pabrik dompet duduk grup hidup hilang+anggota jadi jaya kaca kakak kan$ kantor kel
 kena+bacok laki lapor$ lapor+bagaimana lapor+pak leher linglung link lokasi makam mall masjid$ mau+wawancara minta$
 minum nanti nya orang+mati orang+terjebak pak+ada panti pegang+saya pelapor pencarian pergi pertigaan pingsan$
 poris robek rsud rt+2 rujukan satpam satu saya+sering selamat sementara situ sukasari tadi tanpa tempat terminal
 tes the tukang umur warga+lagi wawancara wkwk$ ybs yuk yuk+pak
other_service -6 2$ =mad =nature =thanks @code @kin @person @team @thanked ^berapa ^dia ^gelandangan ^lapor ^permisi
 ^saya ^sekarang ^sekolah ada+di amuk+di anak+jalan apa bekas belakang biru bisa+pulang bocah bot darah+banyak
 di+sebelah dia dibacok diri gas+meledak itu jemput kabar karyawan ke+panti kecil keluarganya kepala ketemu klien
 kunci+di lagi+mabuk lapor+orang luar maaf mabuk+rusak makasih maling+bakar mau+terjun mau+untuk meninggal+di mulu
 mulut naik+angkot nih orang+bakar pak$ pakai+alat pas perlu permisi potong pulang racun relawan rumahnya sampah$
 satpol saya+kumat saya+tunggu sekarang+di setrum+di si slot terjun ternyata tidak+punya tidur tidur+di trc
 untuk+laporan yang
other_service -7 =joke =tale @addition @goes @withdraw ^apa ^halo ^jam ^jual ^lansia ^laporan ^odgj ^orang ^tidak
 ada+rumah aman ambulans$ amuk$ bapak+pukul bawa+kursi butuh+bantu cepat ditinggal gelandangan gratis+tidak halo
 jiwa kan lihat manusia mulai ongkos orang pagar pak perempuan pingsan pln$ polisi+di rsj sebelah$ sendiri skripsi
 tambah tangan tidak+tahu tiket tolong+bantu tunggu untuk+tetangga wkwk yang+tabrak
other_service -8 =client =part @status @thanking @them ^adik ^bisa ^ini ^kalau ^sudah ^yang aja bakar+massa boleh
 dinsos ini kapan+nikah kata kejang laporan+saya lu petugas rusak+rumah tetangga$
other_service -9 @who=relative @who=responder kalau klik pasung rumah+singgah singgah warung+ayam
other_service -10 gardu laporan maling+dipukul massa saya+depan tolong+bawa
other_service -11 @it amuk kumat
other_service -12 @len0 bakar+suami mau+mati
greeting 20 orang+tidak
greeting 19 ^tes
greeting 18 saya+makasih
greeting 16 ada+orang
greeting 15 chatbot ini+chatbot
greeting 14 apa+ini
greeting 13 ^halo ^hi ^horas ^malam ^p ^punten halo hi horas punten ya+ini
greeting 12 ^assalamualaikum ^hallo ^haloo ^pagi ^pak ^permisi ^sampurasun assalamualaikum hallo haloo makasih$ pagi
 pak$ permisi sampurasun sampurasun$
greeting 11 @len0 ^hai ^haii ^hello ^kulonuwun ^oi ^ping ^selamat ^sugeng dinsos+tangerang hai haii hello ibu$
 kulonuwun kulonuwun$ malam$ oi permisi$ ping ping$ salam salam$ siang sugeng tes
greeting 10 ^met ^oii ^siang ^spada ^start ^test ^waalaikumsalam cek$ hai$ halo$ malam+pak met oii oii$ punten$
 robot$ selamat selamat+malam sore spada spada$ start start$ test waalaikumsalam waalaikumsalam$ woy$
greeting 9 apa+kabar assalamualaikum+pak bot+ya enjing halo+apa ini+siapa malam pagi+pak putus$ sambungan
 sambungan+putus selamat+pagi siang$ tanya$ test$ tidak$
greeting 8 enjing$ hallo$ ini+robot kabar$ kan$ orang$ pagi$ pak+dinsos permisi+pak petugas$ selamat+sore siang+pak
 sore+pak tes$ wb wb$ wr wr+wb
greeting 7 ^woy apa+ada bapak+ibu evening evening$ good+evening hai+pak halo+ini halo+pak masuk$ masuk+tidak
 mau+tanya p p$ pagi+bapak putus robot siapa sore$ tidak+disini wilujeng
greeting 6 ^ass ^halooo ^misi ^oy ^sore ^tok ^wilujeng ass ass+wr assalamualaikum$ assalamualaikum+wr halooo
 ibu+petugas ini$ malam+apa met+pagi misi misi+pak oy oy$ punten+kakak selamat+siang siapa$ sugeng+enjing tangerang
 tok tok$ wilujeng+enjing
greeting 5 ^assalamu ^bot ^woi alaikum assalamu assalamu+alaikum bener+dinsos dinas+sosial dinsos dinsos$ disini$
 good halo+dinsos horas+lae kaka kan lae mic mic+tes sosial tes+mic woi woi+pak woy
greeting 4 ^apa ^monitor ^shalom apa assalamualaikum+warahmatullahi dinas enjing+pak halo+selamat ini ini+bener kota
 lalu malam+bapak masuk met+malam monitor pak+apa pak+🙏 permisi+kakak permisi+tumpang rekan rekan$ satpol$ shalom
 shalom+selamat tumpang+tanya wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh
greeting 3 ^cek ^good ^ibu apa+orang bah bot+apa dengan+dinsos disini hallo+pak halo+ada haloo+pak hi+ada hi+good
 hi+pak horas+bah kakak$ kota$ lae$ met+siang pak pak+haji pak+mau piket piket$ punten+a semangat semua$
 siang+dengan siapa+ini sosial+kota tanya tanya+dong trc$ tumpang
greeting 2 ^saya a$ ada$ ada+petugas apa+bener assalamualaikum+bapak bener bener+ini bot dengan+siapa haji$ hotline
 kabar kamu+robot kota+tangerang maaf+mengganggu mengganggu mengganggu$ online$ satpol sehat$ sosial$ tangerang$ yak
 yak$
greeting 1 ^penelepon assalamualaikum+ibu good+pagi haji ibu malam+dinas pak+sehat permisi+ibu semua tes+123
greeting -1 12345$ 24+jam 60an 60an$ =well @1 @call @len1 @unseen @who=operator ^12345 ^angkot ^api ^are ^asd ^bacot
 ^baju ^batal ^batik ^belum ^cepat ^gabut ^gang ^gratis ^hatur ^ijazah ^is ^jangan ^jembatan ^jempol ^kira ^kurang
 ^lihat ^lorem ^menunggu ^open ^pakai ^patokan ^pelapor ^penipuan ^persita ^polsek ^progres ^rsud ^rumah ^sekitar
 ^semoga ^skip ^spbu ^status ^tai ^ybs ada+bapak ada+gelandangan alhamdulillah$ ambil ambruk aminah aminah$
 anak+kecil anda+menang aneh angkot+ugal2an anjing anyar api$ are are+you bacot bacot$ badan bagaimana+ya baik$
 balap balas bangun banyak$ bapak batu$ bawa+golok bawah bebek bego bekas bener$ bensin berapa$ berkat besok biaya
 bohong boleh+tanya bot+bego bubar bunga butuh+pertolongan cabut$ cari+istri cek+tiket cepat$ cibodas cikokol$
 cipondoh$ coba$ daerah dari+kemarin dari+rumah daster data deh$ depan+rumah di+kamar di+kolong di+lampu di+masjid
 di+pinggir dia+moved dikenal diproses diri disini+pak doang+pak dua$ duit$ eh esek2 gelandangan+di gemuk
 gemuk+pendek gerak gerobak habis hadiah hari+ini hari+minggu hatur hatur+makasih hitam$ ibu+lansia ijazah ini+video
 ipsum ipsum$ ireng iseng$ istri$ itu+selamat jaket jalan+kaki jam+setengah jaya$ jazakallah+khair jempol
 jempol+untuk jomblo+ya kacamata kampung kartu kasih+pak kata+mau kayu ke+arah kelurahan kenalan kenapa+pak khair
 kok+diam kosong kp+baru kubur kucing kumat kurus lagi$ lagi+di lah lansia+itu lansia+saya lari$ lari+dari layan
 liar lihat+di listrik loh lorem lorem+ipsum maaf mabar+ml mabuk malam+bagaimana malam+ini maling mandi mandir
 manusia masih$ masih+waiting matur matur+makasih menang+undian menunggu mesin mesin$ mesum minggu$ minta+duit ml
 mondar mondar+mandir moved mulai mushola ndan ngaku nihil odgj$ ok$ ongkos orang+terlantar orang+tua pacar pada
 pagar pagi+bukan pak+bantu pak+dia pak+jadi pak+minta paman panggil pangkalan pasar$ pasar+anyar patokan pemerintah
 pencet pendek pendek$ penipuan penipuan+online perempatan persita pertolongan pertolongan$ pesan pesan+ini pingsan$
 pintu polsek posisi presiden program progres$ pulang+ke puskesmas$ rahasia rahasia+kan rawat rsud$ sambil samping
 sandal satu+dua saya+cabut saya+di saya+istri saya+malam saya+odgj sayat seberang sekarang+dia selamat+anda
 selapajang selapajang$ sendiri+di setengah siapa+presiden sido siti siti+aminah situ skip skip+aja sorry sorry$
 spbu spbu+cikokol status$ suami+lari subuh sudah+ada sudah+di sudah+dijemput sudah+ketemu sudah+sampai surat susul$
 tahu+pak tahun$ tanah+tinggi tangsel tangsel+masuk target telanjang teras terima+kasih terminal+poris tes+satu
 tetangga+saya this tidak+dikenal tiga tiket$ tindak tinggal+di tinggi$ tol tolong+bantu top$ tpu tpu+selapajang
 truk tunggu$ ugal2an undian video video+pak waiting ya yang+cari yang+saya zidan zzzzz$
greeting -2 =client =elder =part =rails =smell =thanks @person @search ^alhamdulillah ^anj ^asdfghjkl ^bantu ^bawa
 ^bayar ^bidan ^bisa ^butuh ^cari ^daftar ^gas ^hari ^hhhhh ^hmmmm ^itu ^izin ^jalan ^jam ^jazakallah ^kata ^kemarin
 ^klien ^kok ^lagi ^lupa ^nama ^nikah ^noted ^odgj ^ppp ^qwerty ^qwertyuiop ^salah ^saudara ^sekarang ^siapa ^suami
 ^sukarjo ^tarimo ^top ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 abis ada+korban ada+lansia adik adik+saya air alamat
 alhamdulillah ambulans amuk anak$ anda angkut anj anj$ apa+pak api arah asd asd$ asdfghjkl asdfghjkl$ asem asem$
 atas bales bantu+saya bapak+saya bapak+tua baru+pak batik batu bau bawa+karung bayar+tidak bayi belum$ berdiri
 berdiri$ berisik berisik$ besar bidan biru bocah bot+jelek bot+tolol buka$ bulan cabut cantik cantik+deh cara cek
 cikokol ciledug cimone cipondoh dalam dan dapat datang$ dengan dengan$ di+halte di+pos di+terminal dibaca dikasih
 dipukul ditinggal doang$ dong+ada duduk+di duit dulu gabut gas gelandangan$ gile gile+pak golok gratis+kan
 halo+bisa halte harus hhhhh hhhhh$ hidup hitam hmmmm hmmmm$ hp hubung hujan identitas info ini+ada ini+foto iseng
 iya$ izin jadwal jatuh jawab jaya jazakallah jelek jelek$ jemput jiwa jomblo+tidak juga kabar+pak kakak+saya kamar
 kampret kan+pak kantor karung karung$ karunya kayaknya kayanya kecil kejang kel keluar keluarganya kena kepala
 keramaian kerja kira kolong konsultasi korban$ kp ktp kurang lagi+pak lampu lampu+merah lanjut lansia+yang lapor+ya
 laporan+baru linglung logat lu lupa$ mabar mana$ mantap+pak mati$ mau+laporan menang meninggal minta$ minum mirip
 murah naik nanti napas ngomong no noted noted$ nyasar obat oke+pak ombak ombak$ open orang+bener orang+gile
 orang+mirip orang+odgj orang+sudah orang+yang pabrik pak+ada pak+di pak+jomblo pak+laporan pak+nya pak+sudah
 pak+yang panti parah parkir pas pegang pelapor pengumuman pergi perlu pikun pindah pinggir pingsan pisau pohon
 polisi poris ppp progres pukul pulsa punya puskesmas qwerty qwerty$ qwertyuiop qwertyuiop$ rambut raya rekening
 rokok rokok$ rps rps$ rs ruko rumah$ rumah+saya rumah+singgah rumahnya rusak rw sadar sakit sampah satpam
 saudara+saya saya+hilang saya+lapor saya+lihat saya+pak saya+sudah saya+tidak saya+yang sebatang sekarang$
 sekarang+di sekitar semoga si siapa+ya singgah sip$ stasiun status suami+saya sudah+tidak suka sukarjo sunda sunda$
 susul tabrak$ tai takut taman tambah tanah tangis tanpa tanya+jadwal tarimo tarimo+kasih tas temen tempat tengah
 tenggelam terakhir teriak terima terminal tiap+malam tidak tidak+bisa tidak+jadi tidak+mau tidak+punya tidak+tahu
 tidak+usah tiket tiketnya tinggal tinggi titik toko tolol tolol$ tolong+dong top topi topi$ tower trc tua$ tukang
 turun usah vaksin wa waris waris$ warung wkwk$ xixixi xixixi$ yang+di yang+kemarin you zzzz zzzz$ zzzzz 👍$
greeting -3 =ask =done =force =hurt =not =past @? @len4 @len5 @sighting @team ^anak ^boleh ^cuma ^darurat ^di
 ^dinsos ^dua ^gelandangan ^haturnuhun ^iya ^kalau ^kontrakan ^laki ^maaf ^mantap ^masih ^nomor ^ok ^okeee
 ^perempuan ^petugas ^satu ^sip ^yang ^🙏 ada+di ada+yang aja$ anak+saya angkot apa+robot apa+syaratnya bagaimana$
 baju bakar bantu$ banyak baru$ batal bayar belakang berapa bikin bisa+bantu butuh daftar darah darurat+pak dekat
 di+depan di+jalan di+pasar di+rumah diam dibawa dijemput dua+orang duduk gang gelandangan good+job gratis$
 haturnuhun hilang$ ibu+saya ini+pak is iya jangan jembatan job jomblo jual kaki kali kami kek kek$ kemana kemarin$
 kembali kenapa kesini ketemu kirim klien kontrakan korban laki$ lama lari lewat lihat lokasi luka lupa makan mantap
 mantul+pak masjid mayat merah minggu mobil motor nih nikah odgj ok okeee pak+orang pak+saya pasar perempuan$ pos
 pulang robot+apa rsud rt saja saja$ sampai satu+orang saudara$ saya+mau sayang$ sebelah sekolah siap+pak sih sini
 sip suami syaratnya syaratnya$ tabrak tahu tahun tangan tapi telepon terlantar ternyata terus tetangga$ tiap
 tidak+ada tidak+pak tidur$ tidur+di tolong$ tua tuhan tunggu tutup umur update+pak urus warga ybs yuk yuk+pak 👍
greeting -4 =arms =beast =birth =blaze =body =breath =child =drill =food =heart =height =home =limp =lost =mad
 =money =poor =road =seek =seen =sick =still =stir =strike =water =work @case @kin @len3 @needs @placed @them
 @who=relative @who=responder ^bapak ^dengan ^dia ^lansia ^laporan ^lo ^mati ^oke ^orang ^siap ^sudah ^tetangga ^trc
 ^update ada+kabar aja+pak anak apa$ banget$ bangsat baru bawa belum bisa boleh bot$ buka bukan cari cepat coba dari
 darurat datang deh depan di dia doang foto hari hilang istri itu jalan kalau kasih kata ke kemarin kok lagi laki
 lansia laporan$ lucu malam+ada mana masih mati+pak mau much nama oke pak+ini pak+tolong pakai pelayanan perempuan
 rumah salah saudara saya saya$ sayang sekarang sendiri sendiri$ sudah tadi tetangga tidur wkwk yang
greeting -5 =dead =joke =nature =office =tale =urgent =wait @addition @back @code @danger @goes @len2 @status
 ^bagaimana ^baik ^ditusuk ^kapan ^mau ^mauliate ^tadi aja bagaimana+pak banget bantu cuma ditusuk dong+pak dua jadi
 jam kapan lansia$ lapor$ laporan+saya lo makasih+pak mati mauliate minta nomor nya resmi$ satu siap tadi+pagi untuk
 update ya+pak
greeting -6 # @it @other @thanking @withdraw ^mantul ^minta bagaimana baik gratis mantul pak+selamat resmi test+123
 tolong
greeting -7 @reports ^kakak ^tidak cintaku cintaku$ dong lapor laporan
greeting -8 ^tolong mau+lapor selamat$
greeting -9 lapor+pak tolong+pak
greeting -10 ^lapor
greeting -12 ^makasih
thanks 20 much
thanks 16 ^mantul ^mauliate ^semoga mantul mauliate pelayanan
thanks 15 ^haturnuhun ^top haturnuhun pelayanan$ top
thanks 14 ^baik ^okeee okeee
thanks 13 ^dengan dengan$ iya$
thanks 12 baik good+job jempol semoga
thanks 11 ^jempol jempol+untuk job noted$
thanks 10 ^good ^iya ^kamsia ^mantap ^noted ^👍 ^🙏 baik$ good kamsia mantap noted tunggu$ 🙏 🙏$
thanks 9 @thanking ^bantu ^makasih ^ok ^oke ^siap ibu$ kamsia+ya ok oke sip sip$ tunggu 👍 👍$
thanks 8 =thanks ^alhamdulillah ^keren ^okee ^sip alhamdulillah banget iya jazakallah kalian makasih+pak ok$ okee
 petugas sehat siap tuhan
thanks 7 @thanked ^jazakallah ^tarimo alhamdulillah$ banget$ cepat godang kasih keren makasih mantap+pak
 mauliate+godang nya+sudah oke+pak pak+sudah sehat+selalu selalu selalu$ siap+pak tarimo tarimo+kasih terima
 terima+kasih timnya top$ ya+pak
thanks 6 ^salut ^terima allah bapak+ibu cepat$ dengan dijemput dinsos$ jawab kasih+pak kasih+sudah lagi$
 makasih+banget makasih+ya mantul+pak matur matur+makasih salut salut+dengan semua sudah+dibawa sudah+dijemput
 tangan+makasih untuk
thanks 5 @len0 ^hatur ^matur alhamdulillah+sudah atas banget+timnya bantu banyak berkat deh doa ibu+sudah infonya
 jazakallah$ ke+anak lansia+nya makasih+atas makasih+banyak makasih+infonya makasih+semua nak ok+siap pak$
 pak+lansia pak+petugas panjang+umur petugas$ petugas+yang rejeki semua$ siap$ sudah+tangan sukses sukses+terus ya
 ya+nak
thanks 4 balas beres cepat+banget dengan+pak dibawa+pak gitu hatur hatur+makasih infonya$ jazakallah+khair
 kabar+lagi kasih+banyak keren+banget khair makasih$ makasih+sanget mantap+cepat markotop nanti+saya nya oke+siap
 pak+sehat panjang petugas+makasih pulang+ke sampai+terima sanget satpol satpol$ saya+kabar saya+tunggu semoga+balas
 siap+tunggu sudah+bantu sudah+beres team tenang top+markotop trc tugas untuk+petugas untuk+yang ya+sudah yang+tugas
thanks 3 ^kami ^ya allah$ amal amal+ibadah aspal atas+bantu banget+kakak banyak+pak bapak+sudah berkat+petugas
 cepat+petugas datang$ dengan+layak di+aspal dibawa+petugas dijemput$ dinsos hebat ibu+itu jadi+amal kalian$
 kami+saudara kasih+atas ketemu+anak lanjut+yang layak makasih+bapak mantul+petugas murah oh+gitu ok+sip pak+cepat
 pak+makasih pak+semoga penelepon+sampai penjelasannya penjelasannya$ petugas+sehat sanget+pak semoga+jadi
 semoga+petugas semoga+sehat sip+makasih sudah+tolong tangan+terima temenin tenang$ terus$ trc$ tunggu+ya ucap
 ya+allah ybs+sudah
thanks 2 15+menit ^oh ^puji adik+kami alhamdulillah+ibu atas+respon baik+pak balas+allah balas+baik bales bangsal
 banyak+bapak banyak+ya bapak$ baru+15 beres+makasih berkah berkah$ bisa+nyebut bot+nya cepat+👍 dari+lampung
 dengan+petugas di+kampung dijemput+orang dijemput+tadi dimakam dinsos+🙏 gitu+makasih hampir ibadah ibadah$
 ibu+lansia infonya+pak itu+selamat jadi kami+sudah kasih$ kasih+ibu kata+petugas keren+pelayanan lae lae$ lampung
 lansia+itu lucu makasih+a makasih+ibu makasih+penjelasannya makasih+trc makasih+you malam$ mati+tawa menit$ nanti
 nggih nggih+pak nyebut nyebut+nama oke+noted orang+sudah pak pak+orang pak+terima pak+tunggu parah pasien
 pasien+sudah petugas+trc puji puji+tuhan respon respon+cepat saudara+dari semoga+bales siap+makasih sudah
 sudah+bersama sudah+cari sudah+di sudah+dimakam sudah+ketemu sudah+mulai sudah+tidur tangan tangan$ tawa tawa+saya
 tindak tindak+lanjut tuhan+sudah tunggu+datang yang+mau yo yo+pak you
thanks 1 =client ^cepat alhamdulillah+lansia anak$ aye+lihat bener+datang bersama bersama+kami dijemput+makasih
 dikasih+baju godang+ya ibu+ibu jazakallah+khoir jemput+lansia kakak+sudah kami+kembali kami+lagi kampung
 kasih+bantu kasih+petugas khoir koordinasi lancar lanjut lansia+sudah makasih+nggih menit mugi nama+saya
 noted+makasih orang+tadi pak+mantap pak+tidak petugas+baik rumah+lagi saya+sudah semoga+berkah sigap sip+pak so
 so+much sudah+cepat sudah+jemput sudah+urus tadi$ tadi+dikasih tadi+malam tenang+sekarang terima+pasien timnya$
 ucap+terima yaudah
thanks -1 =elder @unseen ^batal ^bawa ^besok ^bot ^butuh ^darurat ^di ^dijual ^dinsos ^haii ^halooo ^hello ^iki ^itu
 ^izin ^jangan ^kamu ^kasih ^kata ^kira ^kontrakan ^kulonuwun ^lo ^lupa ^nikah ^oi ^oii ^oy ^ping ^posisi ^progres
 ^rumah ^salah ^serah ^spada ^start ^sukarjo ^tok ^untuk ^waalaikumsalam ^woi ^ybs ^zzzzz ada$ ada+bapak adik alat
 aman aman+pak ambil ambruk anak+kecil anter anyar assalamualaikum+bapak bandara bangun bapak+saya baru+pak batu
 bawa+golok bawah bayar bensin berdiri berdiri$ bot bubar cantik cantik+deh cepat+kesini cibodas ciledug
 dari+kemarin dari+rumah darurat darurat+pak data dengan+saudara depan+rumah di+halte di+kamar di+kolong di+masjid
 di+pinggir dibawa+satpol dihentikan dijual dijual+cepat diri doang$ dua+orang duduk eh enjing evakuasi gas
 gelandangan+di gerobak habis haii halooo hello huni identitas iki iseng jaya$ jomblo juga kaget kakak kamu+robot
 kartu karung kata+mau kayu ke+arah keluarganya kelurahan kenapa+pak kesini+pak ketemu+pak konsultasi kosong kota
 kucing kulonuwun kulonuwun$ kumat lagi+di lagi+pak lama$ laporan+baru lari+dari lemas lihat+di listrik lo luka
 maling mandi masih+di mau+laporan minta$ muka neglasari neglasari$ nego ngaku nggih$ oi oii oii$ ongkos orang+odgj
 orang+terlantar orang+tua oy oy$ pagar pagi+bapak pagi+pak pak+dia paman panas pasar$ pasar+anyar pemerintah
 pencarian permisi$ perum ping ping$ polsek progres pulang+pak pulsa+dong pun punten$ puskesmas rps rps$ saja$ salam
 salam$ sambil samping satpol+sekarang saya+di saya+odgj saya+siap saya+yang sekarang+dia selamat+sore selesai$
 semua+sudah sendiri+di shirt si siang+pak situ spada spada$ start start$ status subuh sudah+ada sukarjo surat susul
 tadi tadi+pagi tanah+tinggi tapi+tidak target tas telanjang tenggelam teras teriak terima+dengan tes$ test$
 tetangga$ tetangga+saya tiap+malam tidak+perlu tiket tok tok$ tol tolong+bantu tower tua$ tumpang tunggu+di
 waalaikumsalam waalaikumsalam$ waris waris$ woi yang+cari yang+saya yuk+pak zzzzz
thanks -2 =drill =office =part =past =rails @1 @len2 @search @team @who=resident ^adik ^bisa ^cari ^ditusuk
 ^gelandangan ^hai ^hallo ^haloo ^hi ^horas ^kemarin ^ketua ^klien ^kok ^laki ^maaf ^malam ^mati ^nama ^nomor ^odgj
 ^p ^penelepon ^perempuan ^saudara ^sekarang ^siang ^suami ^sugeng ^tadi ^tes ^test ^update ^wkwk ^woy abis ada+di
 ada+kabar adik+saya air aja$ aja+pak alamat ambulans amuk anak+saya angkot angkut anjing apa$ arah atas+nama baca
 badan bagaimana+pak baju bapak+tua baru baru$ bau bawa+tandu bayi belakang belum$ besar besok biru bisa+masuk bocah
 boleh+tahu buka buka$ bulan cara cek$ cikokol cimone cipondoh clear daftar dalam dan dapat datang dengan+anak
 di+pos di+terminal dia+sudah dia+takut diam dipukul disini ditinggal ditusuk dong$ dulu evening evening$ ganggu
 golok good+evening gratis$ hai hallo haloo halte harus hi hidup hilang$ hitam horas hp hubung info ini$ is itu
 iya+dia izin jadi+lapor jangan+lewat jatuh jaya jiwa jual kakak+saya kamu kan karunya kayaknya kayanya kecil kejang
 kel keluar kemarin kembali kena kepala kerja ketemu+di ketua ketua+rt kolong korban kp ktp kursi lagi lalu lampu
 lampu+merah lansia lansia$ lansia+yang lapor$ laporan+atas lewat+rumah lihat linglung lupa masuk$ mati mati+pak
 mau+tidur mendampingi meninggal merah met+malam minum mobil+tidak naik nama+ibu napas ngomong nikah niku no obat
 oh+iya online orang$ orang+tidak orang+yang p p$ pabrik pada pagi$ pak+ada pak+boleh pak+dinsos pak+nanti
 pak+tolong pak+yang panti parkir pas pegang pelapor penelepon perempuan$ pergi perlu pikun pindah pinggir pintu
 pisau pohon polisi poris pos posisi pukul pulang pulang+sendiri pulsa punya rambut rawat rawat+mana raya robot rs
 rsud ruko rumah+pak rumah+saudara rumah+saya rumah+singgah rumah+temen rumahnya rusak rw sadar saja sakit sampah
 satu saudara$ saudara+ibu saudara+saya saya+hilang saya+lapor saya+tidak sekarang+di sekarang+rawat sekitar
 selamanya selamanya$ selamat+tinggal selesai sempit sendiri$ sendiri+pak singgah sini sore+pak stasiun suami+saya
 sudah+clear sudah+terima sudah+tidak sugeng suka tahu+orang taman tambah tanah tandu tangerang tanpa telepon tempat
 terakhir terminal terus test tiap tidak+mau tidak+pak tidak+punya tidak+tahu tidak+usah tidur$ tidur+di
 tindaklanjut tinggi toko tolong+cepat tukang turun tutup untuk+laporan update+pak usah wa warung woy$ ya+gang
 ya+ibu yuk
thanks -3 =arms =birth =blaze =child =dead =done =heart =limp =mad =money =seen =smell =still =strike =tale =urgent
 =water =well @call @case @kin @len3 @len4 @len5 @person @sighting @status @who=operator @who=relative ^apa
 ^bagaimana ^cek ^kalau ^kapan ^ketemu ^lama ^masih ^met ^petugas ^pun ^punten ^sampurasun ^tetangga ^trc ^yang
 ada+lansia ada+orang ada+yang anak bagaimana$ bakar bantu+saya banyak$ berapa bikin bisa bukan butuh cari cuma
 darah dari datang+ya dekat di+depan di+jalan di+pasar di+rumah doang dua foto gang gelandangan gratis hari
 ibu+makasih ini+kapan istri jembatan kaki kalau kapendak kata ke kemana kenapa kesini ketemu+ibu kirim kontrakan
 lama+banget lansia+nyasar laporan$ lari lewat lokasi lu maaf makan makasih+sewu malam malam+pak masjid mau+lapor
 met minggu mobil motor nih nyasar$ odgj orang+sekarang pak+di pasar pun+lansia punten rt salah sampurasun
 sampurasun$ saya+mau sebelah sekolah sewu siang siapa sih sore suami sudah+kapendak sudah+saya tabrak tahun takut
 tanya tapi+ini temen terlantar ternyata tes tidak+ada tidak+bisa tidur tinggal tolong+pak tua update wae wae$ warga
 woy ya$ yang
thanks -4 =body =breath =food =force =height =home =hurt =lost =nature =poor =road =seek =sick =work @addition
 @danger @goes @needs @placed @reports @them ^ada ^anak ^bapak ^dia ^ibu ^kakak ^lansia ^mau ^minta ^orang ^pagi
 ^permisi ada apa batal bawa boleh cek depan di dia dong+pak hilang jalan jam jangan klien kok laki laki$ lapor+pak
 mana$ masih masuk mau minta nama nomor nyasar orang pakai perempuan permisi rumah saudara saya sekarang selamat
 sendiri tahu tapi tetangga tidak tidak$ tidak+jadi
thanks -5 # =ask =beast =not @code @it @other @question @who=responder @withdraw ^assalamualaikum ^ini ^selamat
 ^tidak aja assalamualaikum bagaimana belum ini lama lapor laporan mana pagi tolong
thanks -6 @? @back ^halo ^lapor ^tolong dong halo
thanks -7 ^pak ^sudah kapan satpam
thanks -10 ^saya
thanks -17 saya+makasih
nonsense 16 kapan+nikah
nonsense 15 ganteng jomblo kenalan
nonsense 14 @len0
nonsense 13 cantik coba pocong yuk+pak
nonsense 12 ^cuma ada+alien besok cintaku cintaku$ kapan+hujan pak+baru sudah+makan tawa yuk
nonsense 11 77$ alien banget bego bisa+tidur bunuh cinta dana dia$ dibantai film harga hati hatiku hujan+pak lu
 makan+belum persita rasa rekening saya+dibantai tidak+pak
nonsense 10 =heart ^lagi apa$ bangsat belum+pak bubar culik di+hatinya gaji hatinya hubung jangan jual kakak$ klik
 lu$ murah naik+motor odgj+pak pinjam slot
nonsense 9 =joke =tale @len1 ^dijual ^dompet ^film ^investasi ^jual ^kakak ada+mayat boleh+kenalan cari+istri dong
 dong$ goblok hari+ini hatinya$ hujan investasi iseng+doang jodoh jodoh+saya jomblo+tidak kenalan+tidak kenapa
 lagi+kenapa lah$ menang mulu nasib pacar pak+jomblo pemerintah pesan presiden pulsa saya+terlantar sayang skripsi
 suaranya sudah+punya tes tutup$
nonsense 8 @who=resident ^cari ^ppp ^qwerty ^wkwk ^zzzzz banget+saya bot cantik+deh cinta$ dinsos+sudah dp dua gabut
 goblok$ jatuh+cinta join jomblo+ya kampret kamu lapor+ndan link nego nikah nikah+yuk orang+dibacok p pak+mayat
 pak+saya ppp qwerty qwerty$ sayang$ siapa+presiden sih terlantar test+123 tidak+pakai tolol wa wkwk wkwk$ zzzzz
nonsense 7 123$ 12345$ ^12345 ^api ^asdfghjkl ^beli ^bot ^bunuh ^gabut ^join ^lu ^menang ^open ^pemerintah ^pinjam
 ^skripsi ada+bidadari api$ asd asd$ asdfghjkl asdfghjkl$ beli berapa$ bidadari bidadari+jatuh bot$ cabe cabe$ cair
 cod di+hati dibacok dijual+cepat dompet dong+pak dp+0 gacor hati+saya ig jadi+pacar jawab$ jelas+lu jemput
 join+grup k kata+mau kek$ lalu lalu+tolong lu+semua masa masa+lalu minta+pulsa nyasar+di obat+pelangsing pak+minta
 paket pelangsing pesen pulsa$ ready satu satu$ saya+jatuh sekarat slot+gacor tabrak+masa tai tanpa tidak+ya
 tolong+ambulans traktir
"""
