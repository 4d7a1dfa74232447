"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service -2 lapor+lansia lapor+murid laporan+dong laporan+pak laporan+something larangan$ layan layan+ini lele
 lemas$ lewat+mana linglung+di linglung+mulai link+ini lok lu$ luar+kota lumpuh lupa$ mahasiswa makam+bapak makan$
 makan+nasi makasih+pak maksudnya malam+dengar malam+ini malam+kami malam+takut malih mana+alamat mana+pakai mandir
 mandor mars martabak masih+nempel masuk+dari masuk+gang masuk+got masuk+ke masuk+tidak mati+berdiri mati+rasa
 mati+saya matur mau+bantu mau+curhat mau+pesen mau+tenggelam mayat mbakyu melati melawan mencong mencong$ mendadak
 menit merah+green mesin$ mesjid minat minta+anter minta+sedekah minum$ minum+obat minum+racun mogot+km mondar
 mondar+mandir mookervart motor+tidak mulai+dari mules+banget mulus mulus$ mulut+mencong mun muntah murah na nabi
 naha naik+bus naik+ke namonyo nanti$ nasi nempel nengok ngaku+nabi ngelem ngelem+di ngesot ngocor ngorek
 ngorek+sampah ngungsi ngungsi+di nihil nomor+12 nomor+saya nomor+telepon nyanyi nyasar+di obat+jiwa obat+kuat
 obat+nyamuk obat+pelangsing odgj+yang open orang+aneh orang+dibacok orang+laki orang+sakit orang+tenggelam
 orang+terus orang+tidak orang+tidur p pabrik+sepatu pagar+hitam pahlawan pahlawan+seribu pak+bantu pak+bisa
 pak+darah pak+itu pak+laporan pak+minta pak+tolong pakai pakai+tongkat paket paman$ pamit panas+tinggi pandeglang
 panjang panti panti+di panti+mana parah$ parkir+di pasang+spanduk pasar$ pasar+induk pelangsing pelayanan$
 pembangunan+1 pemerintah penampungan pencarian+bapak penelepon+tambah pengendara penghuni penghuni+kontrakan
 pengungsi perempatan pergi$ perkembangan perlu+bantu permisi+mau pertolongan pesan pesen pgot pin pinggir+jalan
 pingsan+di pintu+kamar piro pisah pisah$ pisau+di plaza pmks pojok pos pos+polisi pos+satpam pukul+kaca pukul+motor
 pukul+pintu pulang+apa punya+bpjs pura puskesmas$ puskesmas+gembor racun+tikus rahasia rahasia+kan ralat ramayana
 rame2+di rasa rawa+kucing raya$ razia+anak ready rejeki respon rini robek$ robinson robot rokok rsj$ rumah+ambruk
 rumah+di rumah+nomor sadar$ sahut saksi saksi+nama sampah+tpa sampai+depan sampai+rumah sandal sarung satpol$ satu$
 satu+kena saudara saudara+tetangga saya$ saya+amuk saya+berapa saya+habis saya+ibu saya+kata saya+ke saya+naik
 saya+odgj saya+racun saya+rahasia saya+teriak saya+tolong saya+xxxx sayang sayat+tangan sebelah sebelah+bau
 sebelah+saya seblak sedekah segera segera$ sehat sejak sekarang+dia sekarang+mulut sekarang+tidak sekarat
 sekolah+kami sekolah+orang selamat+malam selesai selimut$ sembunyi sempat sendiri+belum sendiri+tidak senin seribu
 seribu$ serpong sesuatu setrum sewa shinta siang sih sih+ada simpang sini+hilang sini+pak sini+tidak situ$
 situ+cipondoh skripsi$ slot+gacor soal+tetangga something something$ sore sorry sorry$ sosial stasiun+tanah status
 stop+di stroke+ditinggal stroke+sekarang sudah+dibawa sudah+dijemput sudah+ketemu sudah+pukul sudirman suka
 suryadarma tabrak+gerobak tabrak+mesin tabrak+truk tadi$ tajur takut+banget tali taman+cibodas tampak tampung
 tangsel tangsel+masuk tanya+dong tapi+tidak tarik+laporan tas tas+hitam tas+isi tawa$ tebus telor temen+kontrakan
 temuan teras terdampar terdampar+di teriak+tiap terima terjun+dari ternak terus+ada terus+sekarang test
 tetangga+dengar tetap+bisa tetap+tolong teuku teuku+umar this tiap+sore tidak+bawa tidak+berdaya tidak+gerak
 tidak+kerja tidak+napas tidak+pakai tidak+pulang tidak+saged tidak+sahut tindak+lanjut tinggi tiri+saya titip
 toko+kayu tolol tolong+dong tolong+jemput tongkat$ tower tpa tpa+rawa traktir traktir$ tua+jalan tua+sudah tubun
 tubun$ tukang+pasang tukang+rongsok tulang tumpang tuna+wisma turun+mana tusuk+di tv ud udin umar umur+berapa
 untuk+yang untung urgent urgent+pak urus+orang veteran+babakan via villa villa+tangerang wae wajib warga+sudah wb
 wb$ wisma wkwk+tipu wkwk+tolong woy wr wr+wb ya+allah ya+cara yang+cari yang+datang yang+dibacok yang+kena
 yang+kenal yang+meninggal yang+naik yang+nama yang+perlu yang+tadi yang+tugas yang+urus yani yani$ ybs+melawan
other_service -3 =lost =not =past =rails =sick @search @who=operator ^astaga ^besok ^bocah ^cek ^daerah ^gaji ^good
 ^is ^jempol ^karyawan ^kayaknya ^ketemu ^lagi ^maaf ^makasih ^malam ^manusia ^mauliate ^obat ^oh ^pagi ^paman
 ^patokan ^pembantu ^pintu ^polisi ^sampurasun ^semoga ^tangan ^tawuran ^telepon ^tes ^tolong ^wkwk ^ybs ada+alien
 ada+bapak ada+gelandangan ada+ktp ada+pak ada+tempat air+10 alfa alien ambruk+tabrak ampun anak+anak anak+dipukul
 anak+jalanan anak+pasung anak+sekap angkot+macet anjing+lu apa+ada arah+pasar asal astaga astaga+dia bagaimana+ini
 bakar$ bakar+orang bakar+sampah bakso bales banget$ banget+bawa banget+saya bangkai+di bantu+ke bantu+untuk bapak
 barang bau+ampun bawa bawa+alat berdiri berdiri$ berteduh besok+ada biasa biaya+pemakaman biaya+tidak bisa+bangun
 bisa+saya boleh$ boleh+minta bouraq box bunuh+diri busuk buta butuh+rujukan by cantik capek cara+lapor celana chat
 cikokol$ dalam dana darah$ dari+kontrakan dari+palembang datang datang$ dekat+cimone dengan+truk depan+alfa
 depan+masjid depan+sekolah di+aspal di+kolong di+mall di+panti di+stasiun di+teras di+tiang dia+begal diam
 dibawa+kemana dijual+cepat dikeroyok$ dimakam dingin diproses dipukul+massa diri+di ditinggal+di donasi duduk+di
 dulu es evakuasi+ke gantung+diri gas$ gawat golok+gang golok+tolong good good+job halo+bisa halusinasi hamil harus
 harus+bagaimana hasil hatiku hp hubung$ ibu identitas ijo ini+gratis istri+lari izin+kemana jakarta jalan+bouraq
 jalan+pakai jalanan jam$ jambret+ketangkep jatake jawab jempol jempol+untuk jomblo kah kaki$ kalau+lapor
 kalau+minta kali+prancis kami+butuh kampung+bulak kamu kantong karawaci karunya karyawan kasur kata+anak ke+gang
 ke+psikiater ke+rsj kebon kedah kejadian kejang+di keliling keluar+darah kemarin kembali kereta kerja+di klik$
 klik+disini klik+link kolong kontrakan+saya kontrakan+sebelah kontrol+ke kosong ktp+saja kuat kumat+lagi kunci
 lagi+kejar lagi+pak lalat lalu lalu+tolong lansia lansia+sudah lansia+yang lapor+hilang lapor+ibu lapor+ndan
 lapor+tidak lari+dari lari+naik leher+anak lemas lewat+belakang lihat+di lo luka+bakar luka+parah madura majikannya
 makan+sampah makasih$ makin malam+depan malam+di maling+tidak mall$ mangkal+tiap manusia+gerobak masa+lalu
 masih+tabrak masjid massa+depan massa+di masuk+begal masuk+panti mau+bakar mau+donasi mau+jadi mau+pulang mauliate
 mayat+di melahirkan melahirkan$ meledak+depan meluncur meluncur$ menang merah merah$ minggu+buka mobil+bisa
 mobil+box mobil+tabrak motor+tenggelam muka$ mules naik+motor nego nih$ nih+pak nomor+pak nomor+tiket nongol oh
 oh+iya ongkos+pulang orang+belum orang+depan orang+odgj pabuaran$ padang pak+bagaimana pak+dinsos pak+rt
 pakai+kursi pakai+proposal palembang parkir+depan pasung$ patokan pembantu pencet pengaduan$ penjemputan perempuan$
 periuk$ persen persita perut petugas$ pikun pinggir pintu plus pocong prancis psikiater pukul+2019 pulsa putus$
 putus+obat rame+banget rawa rawat raya remaja rt rt+1 rumah+banjir rumah+dengan sadar saja saja$ sampurasun
 sampurasun$ sanggup saudara+di saya+ada saya+aja saya+belakang saya+dari saya+dong saya+kunci saya+laporan
 saya+pasung saya+sering saya+stroke sayat seberang sekap+di sekarang sekitar selimut sembunyi+di sepatu serang
 sering+halusinasi setir setir$ sinyal soal soal+tidak sopir spanduk stop suami+kumat sudah sudah+ada sudah+mati
 sudah+sampai sumbang+pakai susul syarat+masuk t t+saya tabrak+masa tabrak+tiang tadi+malam tadi+pagi takut+pak
 tanah+tinggi tangan$ tanpa+saudara tanya$ tapi target tawa tawuran+bawa terbalik tergeletak terima+kasih terlantar
 terlantar+di terminal+poris tidak+ada tidak+jadi tidak+mau tidak+sanggup tidak+urus tidak+usah tidak+waras tidak+ya
 tikungan tikungan+jalan timnya tindak tipu+lowongan tolong+cepat tu tua$ tumpang+di tumpuk+sampah tuna tunggal
 tunggu+di tutup$ uang+tinggal untuk+pengaduan update usah warga warga$ warung+bakso xxxx xxxx$ yang+butuh
 yang+hilang yang+kemarin yang+saya yang+sudah yang+tenggelam
other_service -4 # 10$ 2rb =elder =food =poor @len5 @unseen @where ^anak ^darah ^dijual ^gudang ^hari ^itu ^join
 ^kakak ^kantor ^kel ^klien ^lari ^maling ^masih ^masuk ^pagar ^pinjam ^sekarang ^si ada+ambulans ada+anak
 ada+korban ada+lansia ada+mayat ada+saudara aman+di anak+bagaimana anak+tetangga angkot$ apa babakan bacok balita
 baru$ begal+pisau berendeng$ berobat besok blok boleh+lapor cimone cisadane$ culik dan+tidak dana+gratis deh
 di+lampu di+masjid di+situ di+tangerang di+terminal di+trotoar dibacok digigit duit dul eh foto gebang
 gelandangan+di gerak gerak$ guy halte hari+minggu isi iya jadi+pacar jadi+relawan jalan+kaki jangan jauh jaya$
 jembatan+berendeng join join+grup jual+tisu kasih kata+mau kecil kena+bacok kenalan kesel kesel$ kira km ktp+nya
 kubur kulit lah lanjut lansia+terjebak lari link mana+aja marah marah$ mau+minum mau+wawancara meninggal mesin
 mobil+tidak motor+pukul mr mr+x nasib ndan ngaku no obat odgj ojek ojol orang$ orang+mati orang+setrum orang+sudah
 orang+terjebak orang+yang pacar+pak pak+ada pak+dia pak+tidak pakai+alat paman pegang+saya pelajar pendatang
 pertigaan petugas+untuk pintu+air pisau+ke polsek poris+ya posisi pulang+ke rambut rame rame2 rw salah saldo+dana
 sambil sampai+mana samping saya+kejang saya+kontrakan saya+lihat saya+pegang saya+tanya saya+yang sd$ semoga
 sendiri+di siswa stasiun sudah+di sudah+tidak sukasari$ tahu tambah tangis tanya+terus tawuran+pelajar telanjang
 telepon+guru tempat terakhir terjun$ tetap tidak+kalau tidak+sadar tidak+untuk tiket+saya tinggal tinggal+di tisu
 tolong+saya tugas tuh tulis untuk+warga waras wawancara x yang+di yang+lapor
other_service -5 =breath =nature =seen =thanks @? @back @case @needs @sighting @thanked ^assalamualaikum ^boleh
 ^dekat ^ibu ^istri ^kok ^korban ^pak ^perempuan ^petugas ^selamat ^tadi ^temen abis ada+yang anggota+saudara
 assalamualaikum badan bantu+saya bapak+tiap batal bayar+tidak bensin bikin+laporan bukan bunga cari cek cuma
 dari+rumah dekat dekat+tempat di+sebelah dibawa dijemput dikeroyok dipukul+warga doang dompet duduk gas+elpiji grup
 hidup hilang+anggota jadi jatuh+dari jaya kakak kan$ kantor kirim kontrakan+haji ktp+tangerang kunci+di lapor$
 lapor+dong laporan$ leher lokasi lu+semua lupa makam makasih mall masjid$ mau+laporan minta$ minta+sumbang muka
 mulu nama ngomong nikah+yuk nya pak$ pak+sudah pak+yang pelapor pencarian pergi pingsan$ pln$ poris robek rsud rt+2
 rujukan saya+anak saya+lapor sementara+di sendiri$ siap siram situ suami+temen sukasari tangerang$ tanpa telepon
 terminal tes the tolong+bantu umur wa warga+lagi wkwk$ ya yang+mau ybs you yuk+pak
other_service -6 2$ =mad =seek =tale @code @kin @person @team ^adik ^berapa ^di ^gelandangan ^kata ^lansia ^permisi
 ^siapa ada+di aja+pak alamat amuk+di belakang berendeng biru bisa+bantu bisa+pulang bot darah darah+banyak
 di+pabrik gas+meledak gerobak itu jemput jiwa kabar kaca kel keluarganya ketemu klien laki lapor+bagaimana
 lapor+orang lapor+pak linglung luar maaf manusia mau+terjun mau+untuk meninggal+di minum mulut naik+angkot nanti
 pak pas pegang perlu permisi pkl potong pulang racun relawan rumahnya sampah$ satpam satpol satu saya+tunggu
 sebentar sekarang+di selamat sementara setrum+di si skripsi slot tadi ternyata tidak+punya tidur tidur+di trc
 tukang untuk+laporan untuk+tetangga yang yuk
other_service -7 =client =joke =part @addition @thanking @withdraw ^apa ^dia ^dinsos ^halo ^jam ^jual ^lapor
 ^laporan ^odgj ^orang ^saya ^sekolah ^tidak ada+rumah aman amuk$ bapak+pukul bawa+kursi bocah boleh butuh+bantu dia
 dinsos diri ditinggal gardu+listrik gelandangan gratis+tidak halo kan kata lagi+mabuk lihat mabuk+rusak
 maling+bakar mulai nih ongkos orang orang+bakar pagar perempuan pkl+di polisi+di saya+kumat sendiri terjun
 tetangga$ tidak+tahu tunggu wkwk yang+tabrak
other_service -8 @goes @status @them ^ini ^kalau ^sudah ^yang aja ambulans$ anak+jalan cepat gardu ini kapan+nikah
 kejang laporan+saya lu petugas pingsan rsj sebelah$ tangan tiket
other_service -9 @who=relative @who=responder bakar+massa kalau kepala klik pasung rumah+singgah rusak+rumah singgah
 warung+ayam
other_service -10 amuk laporan maling+dipukul saya+depan tolong+bawa
other_service -11 @it ^bisa kumat massa
other_service -12 @len0 bakar+suami
other_service -14 mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ^tes ada+orang chatbot ini+chatbot
greeting 14 apa+ini
greeting 13 ^halo ^malam ^punten halo makasih$ punten ya+ini
greeting 12 ^assalamualaikum ^hallo ^haloo ^hi ^horas ^kulonuwun ^p ^pagi ^pak ^permisi ^ping ^sampurasun
 assalamualaikum dinsos+tangerang hai$ hallo haloo hi horas ibu$ kulonuwun kulonuwun$ pagi permisi ping ping$
 sampurasun sampurasun$ tes
greeting 11 @len0 ^hai ^haii ^hello ^oi ^oii ^sugeng ^test hai haii hello malam$ oi oii p$ pak$ permisi$ punten$
 robot$ salam salam$ siang sugeng test test$
greeting 10 ^selamat ^siang ^spada ^start ^waalaikumsalam cek$ halo$ ini+siapa malam+pak selamat selamat+malam sore
 spada spada$ start start$ tidak$ waalaikumsalam waalaikumsalam$ woy$
greeting 9 ^met apa+kabar assalamualaikum+pak bot+ya enjing evening good+evening halo+apa malam masuk$ met oii$
 pagi+pak permisi+pak putus$ sambungan sambungan+putus selamat+pagi siang$ tanya$ tes$
greeting 8 apa+ada enjing$ hai+pak hallo$ halo+pak hi$ horas$ ini+robot kabar$ kan$ orang$ pagi$ petugas$
 selamat+sore siang+pak sore+pak wb wb$ wr wr+wb
greeting 7 ^ass ^misi ^woy ass ass+wr assalamualaikum$ bapak+ibu good halo+ini masuk+tidak mau+tanya misi misi+pak
 pagi+bapak pak+dinsos putus robot siapa siapa$ sore$ sugeng+enjing tidak+disini wilujeng
greeting 6 ^bot ^halooo ^oy ^sore ^tok ^wilujeng assalamualaikum+wr dinsos$ halo+dinsos halooo horas+lae ibu+petugas
 malam+apa met+pagi oy oy$ pak+🙏 punten+kakak selamat+siang tok tok$ wilujeng+enjing
greeting 5 ^assalamu ^good ^woi alaikum assalamu assalamu+alaikum assalamualaikum+warahmatullahi bener+dinsos
 dinas+sosial disini$ evening$ halo+selamat ini$ kaka kan lae mic mic+tes p sosial tangerang tes+mic wabarakatuh
 warahmatullahi warahmatullahi+wabarakatuh woi woi+pak woy
greeting 4 123$ ^apa ^monitor ^shalom bot+apa dinas dinsos enjing+pak hallo+pak hi+ada ini+bener kota malam+bapak
 met+malam monitor pagi+ibu pak+apa permisi+kakak permisi+tumpang rekan rekan$ satpol$ shalom shalom+selamat
 sosial+kota tumpang+tanya wabarakatuh$
greeting 3 ^cek apa apa+orang bah bah$ bot dengan+dinsos dengan+siapa disini halo+ada haloo+pak hi+pak horas+bah
 ibu+dinsos ini kakak$ kamu+robot kota$ kota+tangerang lae$ lalu masuk met+siang pak pak+haji pak+mau piket piket$
 punten+a semangat semua$ siang+dengan siapa+ini tanya tanya+dong trc$ tumpang
greeting 2 ^ibu ^kamu ^saya a$ ada+petugas apa+bener assalamualaikum+bapak bener bener+ini haji$ hi+good hotline
 kabar maaf+mengganggu mengganggu mengganggu$ online$ satpol sosial$ tangerang$ tes+123 yak yak$
greeting 1 ^penelepon ada$ assalamualaikum+ibu good+pagi haji ibu malam+dinas pak+sehat permisi+ibu sehat$ 🙏 🙏$
greeting -1 10k 10k$ 24+jam =well @1 @call @unseen @who=operator ^adik ^angkot ^api ^are ^asd ^bacot ^belum ^bukan
 ^cepat ^eh ^gabut ^gang ^gas ^gratis ^hatur ^hilang ^ijazah ^is ^istri ^jempol ^kami ^ketemu ^kira ^kurang ^lihat
 ^lorem ^menunggu ^open ^pakai ^patokan ^pelapor ^penipuan ^persita ^progres ^rsud ^sekitar ^semoga ^skip ^spbu
 ^status ^tai ^tangan ^ybs ada+bapak ada+tidak adik$ al alat alhamdulillah$ aman ambil ambruk aminah aminah$
 anda+menang aneh angkot+ugal2an anjing anyar are are+you atas+nama atau bacot bacot$ bagaimana+ya baik$ balas
 banjir bank banyak$ bapak batu$ bebek beda bego belum+ada bener$ bensin berapa$ berkat besok biasa biaya bohong
 boleh+tanya bot+bego bot+jelek bunga butuh+pertolongan cabut$ cari+adik cek cek+tiket cipondoh$ coba$ daerah
 dari+kemarin dari+tadi daster data datang+pak deh$ deh+pak dengar di+bawah di+dalam di+gang di+kamar di+kolong
 di+lampu di+masjid di+pinggir di+sini di+teras di+warung dia+moved dikenal diproses diri disini+pak doang+pak dua$
 duit$ esek2 evakuasi followers foto+pak gabut gas$ gemeter gemuk gemuk+pendek gerak gerobak gitu grup gudang hadiah
 hamil hari+ini hari+minggu hatur hatur+makasih hitam$ ibu+lansia ijazah ijo ini+video ipsum ipsum$ ireng iseng$
 istri+pak istri+saya itu+selamat jaket jalan$ jalan+kaki jam+setengah jazakallah+khair jelek jelek$ jempol
 jempol+untuk jomblo+ya kacamata kalau+malam kampung karang karena karung$ kasih+pak kata+mau ke+arah ke+rumah kebon
 kemana$ kenalan kenapa+pak kereta khair kiri kok+diam kosong kp+baru kubur kumat kunci kurus lagi+di lagi+kenapa
 lah lama+banget lansia+itu lansia+saya lap lapangan lapar lari$ lari+dari layan lemas les liar lihat+di listrik
 lorem lorem+ipsum mabar mabuk maksudnya malam+bagaimana mandir manusia masih$ masih+di masih+waiting matur
 matur+makasih mau+untuk menang+undian menunggu mesin mesin$ mesum minggu$ minta+duit minta+tolong mondar
 mondar+mandir moved muka mulai mushola ndan ngaku nggih nih$ nihil nongol nya+orang odgj$ odgj+yang ok$ orang+bener
 orang+pak orang+terlantar pacar pagar pagi+bukan pak+bantu pak+dia pak+jadi pak+minta pak+tidak paman panas panggil
 pangkalan pasar$ pasar+anyar pasien patokan pemerintah pendek pendek$ pengaduan$ penipuan penipuan+online
 perempatan pernah persita pertolongan pertolongan$ pesan petugas+datang pinggir+kali pingsan$ pinjam polsek
 presiden program progres$ pulang$ pulang+ke puskesmas$ rahasia rahasia+kan rawat rekening rini rsud$ sambil samping
 sandal satu+dua saya+cabut saya+di saya+malam sayat seberang sejak sekarang+dia selamat+anda selapajang selapajang$
 sendiri+di senin setengah siapa+presiden sido sih$ sip+makasih siti siti+aminah skip skip+aja soal sorry sorry$
 spbu spbu+cikokol status$ suami+lari subuh sudah+ada sudah+dijemput sudah+ketemu sudah+sampai susul$ tahu+pak
 tahun$ tanah+tinggi target tarik telanjang teras terima+kasih terminal+poris terus$ tes+satu tetangga+saya the
 this+pagi tidak+dikenal tiga tinggal+di tinggi$ tolong+bantu tolong+petugas top$ topi$ tpu tpu+selapajang trotoar
 truk tunggu$ uang ugal2an undian untuk+pengaduan video video+pak waiting waktu waras yang+cari yang+tadi zidan
 zzzzz$
greeting -2 =client =elder =rails =thanks @person ^alhamdulillah ^anj ^asdfghjkl ^baju ^bantu ^batal ^batik ^bawa
 ^bayar ^bidan ^bisa ^butuh ^daftar ^hari ^haturnuhun ^hhhhh ^hmmmm ^itu ^izin ^jalan ^jam ^jangan ^jazakallah
 ^jembatan ^kata ^kemarin ^klien ^kok ^lagi ^lupa ^nikah ^noted ^okeee ^ppp ^qwerty ^qwertyuiop ^rumah ^saudara
 ^siapa ^suami ^sukarjo ^tanggul ^tarimo ^top ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 ada+gelandangan ada+korban
 ada+lansia adik+saya air alamat alhamdulillah ambulans amuk anak$ anak+kecil anda angkut anj anj$ apa+pak api api$
 aplikasinya arah asd asd$ asdfghjkl asdfghjkl$ asem asem$ atas badan bales bangun bantu+saya bapak+tua baru+pak
 batik batu bau bawa+golok bawa+karung bawah bayar+tidak bayi bekas belum$ berdiri berdiri$ berisik berisik$ bidan
 biru bocah bubar buka$ bulan cabut cantik+deh cara cari+istri cepat$ cibodas cikokol cikokol$ ciledug cimone
 cipondoh dalam dan dapat dari+rumah dengan dengan$ depan+rumah di+halte di+pos di+terminal dibaca dikasih
 dinsos+pak dipukul ditinggal doang$ dong+ada duduk+di duit eh gas gelandangan$ gelandangan+di gile gile+pak golok
 gratis$ gratis+kan habis halo+bisa halte harus haturnuhun hhhhh hhhhh$ hidup hilang+pak hitam hmmmm hmmmm$ hubung
 hujan identitas ini+foto iseng iya$ izin jadi+tidak jadwal jatuh jawab jaya jaya$ jazakallah jebol jemput jiwa
 jomblo+tidak kabar+pak kakak+saya kamar kami$ kampret kan+pak kartu karung karunya kayaknya kayanya kayu kecil
 kejang kel keluar keluarganya kelurahan kena kepala keramaian kerja kira kolong konsultasi korban$ kp ktp kucing
 kuota kurang lagi$ lagi+pak lampu+merah lanjut lansia+yang laporan+baru linglung logat loh lupa$ maaf maling mandi
 mantap+pak mati$ mau+abis mau+laporan menang meninggal minta$ minum mirip murah nanti napas ngomong no noted noted$
 oke+pak okeee ombak ombak$ ongkos open orang+gile orang+hilang orang+mirip orang+sudah orang+tua orang+yang pabrik
 pada pak+di pak+jomblo pak+laporan pak+nya pak+sudah pak+yang panti parah parkir pas pegang pencet pengaduan
 pengumuman pergi perlu pikun pindah pinggir pintu pisau pohon polisi poris posisi ppp progres pukul pulsa puskesmas
 qwerty qwerty$ qwertyuiop qwertyuiop$ rambut raya rokok rokok$ rps rps$ rs ruko rumah$ rumah+saya rumah+singgah
 rumahnya rusak rw sadar saja saja$ sampah satpam saudara+saya saya+hilang saya+lapor saya+lihat saya+odgj saya+pak
 saya+sudah saya+yang sebatang sekarang$ sekarang+di sekitar semoga siapa+ya singgah sip$ situ stasiun status
 suami+saya sudah+di sudah+tidak suka sukarjo sunda sunda$ surat susul syaratnya$ tabrak$ tai taman tanggul tangis
 tanpa tanya+jadwal tarimo tarimo+kasih tas temen tengah tenggelam terakhir teriak terminal this tiap+malam tidak
 tidak+ini tidak+jadi tidak+mau tidak+punya tidak+tahu tidak+usah tiket tiketnya tindak tinggi titik toko tol tolol
 tolol$ tolong+dong top topi tower tua$ tukang turun usah vaksin wa waris waris$ xixixi xixixi$ ya yang+di
 yang+kemarin yang+saya you zzzz zzzz$ zzzzz 👍$
greeting -3 =ask =done =force =hurt =not =part =past =smell @? @len4 @len5 @search @sighting @team ^anak ^boleh
 ^cuma ^darurat ^di ^dua ^gelandangan ^iya ^kalau ^kontrakan ^laki ^maaf ^mantap ^nama ^nomor ^odgj ^ok ^perempuan
 ^petugas ^qwe123 ^salah ^satu ^sekarang ^sip ^yang ^🙏 abis ada+di ada+yang adik aja$ anak+saya angkot apa+robot
 apa+syaratnya baju bakar bantu$ banyak bapak+saya baru$ batal bayar belakang berapa besar bikin bisa+bantu bunyi
 butuh cantik coba daftar darah darurat+pak datang$ dekat di+depan di+dinsos di+jalan di+pasar di+rumah diam dibawa
 dijemput duduk dulu gang hilang$ hp ibu+saya info ini+ada ini+pak is iya jangan jembatan jomblo jual juga kaki kali
 kantor kek kek$ kemana kemarin$ kembali kenapa kesini ketemu kirim klien kontrakan korban laki$ lama lampu lapor+ya
 lari lewat lihat lokasi lu lucu luka lupa makan mana$ mantul+pak masjid mayat merah minggu mobil motor naik nih
 nikah nyasar obat ok orang+odgj pak+orang pasar pelapor perempuan$ pingsan pos pulang punya qwe123 robot+apa rsud
 rt sakit sampai satu+orang saudara$ saya+tidak sayang sayang$ sebelah sekolah si siap+pak sih sini sip suami
 syaratnya tabrak tahu tahun takut tambah tanah tangan tapi telepon tempat terima terlantar ternyata terus tetangga$
 tiap tidak+ada tidak+bisa tidur$ tidur+di tinggal tolong$ trc tua tuhan tunggu tutup umur update+pak urus warga
 warung wkwk$ ybs yuk+pak 👍
greeting -4 12345$ =arms =beast =birth =blaze =body =breath =child =drill =food =heart =height =home =limp =lost
 =mad =money =poor =road =seen =sick =still =stir =strike =wait =water =work @case @danger @kin @len3 @needs @placed
 @them @who=relative @who=responder ^bapak ^cari ^dengan ^dia ^dinsos ^lansia ^laporan ^masih ^mati ^oke ^orang
 ^siap ^tetangga ^trc ^update ada+kabar aja+pak anak apa$ bagaimana$ banget$ bangsat baru bawa belum bisa boleh bot$
 buka bukan cari cepat cuma dari darurat deh depan di dia doang dua+orang foto gelandangan good+job hari hilang
 istri itu jalan job kalau kami kasih kata ke kemarin kok lagi laki lansia laporan+saya malam+ada mana mantap masih
 mati+pak much nya odgj oke pak+ini pak+saya pak+tolong pakai pelayanan perempuan rumah salah saudara saya saya$
 saya+mau sekarang sendiri sendiri$ sudah tadi tetangga tidur wkwk yang
greeting -5 =dead =joke =nature =office =seek =tale =urgent @addition @back @code @goes @len2 @status @thanking
 ^bagaimana ^baik ^ditusuk ^kapan ^lo ^mauliate ^sudah ^tadi aja bagaimana+pak banget bantu datang ditusuk dong+pak
 dua gratis jadi jam kapan lansia$ lapor$ laporan$ lo mati mau mauliate minta nama nomor resmi$ satu siap tadi+pagi
 tidak+pak untuk update yuk
greeting -6 # @it @other @withdraw ^mantul ^mau ^minta bagaimana baik makasih+pak mantul pak+selamat resmi tolong
 ya+pak
greeting -7 ^kakak ^tidak cintaku cintaku$ dong lapor laporan
greeting -8 @reports ^tolong mau+lapor test+123
greeting -9 selamat$ tolong+pak
greeting -10 ^lapor lapor+pak
greeting -12 ^makasih
thanks 19 much
thanks 17 ^mauliate ^semoga mauliate pelayanan
thanks 15 ^haturnuhun ^mantul ^top haturnuhun mantul pelayanan$ top
thanks 14 ^baik ^okeee dengan$ okeee
thanks 13 ^dengan iya$ jempol
thanks 12 ^jempol good+job jempol+untuk job semoga
thanks 11 ^kamsia baik kamsia noted noted$
thanks 10 ^iya ^keren ^mantap ^noted ^👍 ^🙏 baik$ kamsia+ya keren mantap tunggu$ 🙏 🙏$
thanks 9 @thanking ^bantu ^good ^makasih ^ok ^oke ^siap good ibu$ ok oke sip sip$ tunggu 👍 👍$
thanks 8 ^alhamdulillah ^jazakallah ^okee ^sip alhamdulillah banget banget$ cepat iya jazakallah lagi$ makasih+pak
 ok$ okee petugas sehat siap tuhan
thanks 7 =thanks @thanked ^tarimo alhamdulillah$ godang kalian kasih makasih mantap+pak mantul+pak mauliate+godang
 nya+sudah oke+pak pak+sudah sehat+selalu selalu selalu$ siap+pak tarimo tarimo+kasih terima+kasih timnya top$
 ya+pak
thanks 6 ^salut ^terima allah bapak+ibu dinsos$ kasih+pak kasih+sudah kelen ma makasih+banget makasih+ya mantul$
 matur matur+makasih pak+cepat pak+lansia salut salut+dengan semua sudah+dibawa sudah+dijemput sudah+tangan
 tangan+makasih terima untuk
thanks 5 ^hatur ^matur alhamdulillah+sudah atas banget+timnya bantu banyak berkat cepat$ deh dibawa+pak dijemput doa
 ibu+sudah infonya jawab jazakallah+khair ke+anak khair lansia+nya makasih+atas makasih+banyak makasih+infonya
 makasih+sanget makasih+semua nak ok+siap pak$ pak+petugas panjang panjang+umur petugas$ petugas+yang rejeki sanget
 semua$ senyum siap$ sudah+bantu sudah+senyum ya ya+nak
thanks 4 @len0 alhamdulillah+makasih balas banget+kakak beres cepat+banget dengan dengan+layak dengan+pak
 dibawa+petugas gitu hatur hatur+makasih infonya$ infonya+pak jadi+amal jazakallah$ kabar+lagi kasih+banyak
 lansia+sudah layak makasih$ mantap+cepat mantul+petugas markotop nanti+saya nya oke+siap pak+sehat petugas+makasih
 pulang+ke sampai+terima satpol satpol$ saya+tunggu semoga+balas semoga+jadi siap+tunggu sip+makasih sudah+beres
 sukses sukses+terus team top+markotop trc tugas tunggu+ya untuk+petugas untuk+yang ya+sudah yang+tugas
thanks 3 ^kami ^ya allah$ amal amal+ibadah aspal atas+bantu atas+respon balas+allah banyak+pak banyak+ya bapak+sudah
 berkat+petugas di+aspal dijemput$ dinsos ibu+itu itu+sampai kasih+atas keren+banget ketemu+anak lanjut+yang
 makasih+bapak makasih+you mau+duduk murah nggih oh+gitu ok+sip pak+makasih pak+semoga pak+tunggu penelepon+sampai
 penjelasannya penjelasannya$ petugas+baik petugas+sehat petugas+trc respon respon+cepat sanget+pak saya+kabar
 saya+pun saya+sudah semoga+petugas semoga+sehat siap+makasih sudah+ketemu sudah+tolong tangan+terima temenin tenang
 terus$ tindak+lanjut trc$ ucap ya+allah ybs+sudah
thanks 2 ^oh ^puji adik+kami alhamdulillah+ibu baik+pak balas+baik bales bangsal bantu$ banyak+bapak bapak$ baru+15
 beres+makasih berkah berkah$ bisa+nyebut bot+nya cepat+petugas cepat+👍 da da$ dari+lampung datang$ dengan+petugas
 di+kampung dijemput+orang dijemput+tadi dimakam gitu+makasih hampir hebat ibadah ibadah$ ibu+lansia itu+selamat
 jadi kalian$ kami+saudara kami+sudah kasih+ibu kata+petugas keren+pelayanan khair$ ko lae$ lampung lansia+itu lucu
 makasih+a makasih+ibu makasih+nggih makasih+penjelasannya makasih+trc malam$ mati+tawa mugi nggih+pak nyebut
 nyebut+nama oke+noted orang+sudah pak pak+orang pak+terima pasien pasien+sudah petugas+ramah puji puji+tuhan
 sampai+rumah sanget+nggih saudara+dari semoga+bales semoga+berkah so so+much sudah sudah+cari sudah+cepat
 sudah+dimakam sudah+mulai sudah+tidur tadi$ tangan tangan$ tawa tawa+saya tenang$ timnya$ tindak tuhan+sudah
 tunggu+datang yang+mau yo yo+pak you
thanks 1 15+menit =client alhamdulillah+bapak alhamdulillah+lansia almarhum anak$ baik+semua banget+sudah bantu+tadi
 bener+datang bersama dengar+saya dijemput+makasih dinsos+cepat dinsos+🙏 godang+ya gusti ibu+saudara
 jazakallah+khoir jemput+lansia kakak+sudah kali kami+kembali kasih+bantu kasih+petugas khoir koordinasi lae lancar
 lanjut makasih+yaa mantap+dinsos mau+dengar menangani menit menit$ nama+saya nanti noted+makasih orang+pingsan
 pak+ibu pak+mantap parah pingsan+tadi ramah sehat+semua sigap sip+pak sudah+anter sudah+bersama sudah+jemput
 sudah+mau tadi+malam tenang+sekarang terima+pasien ucap+terima yaa$ yaudah you+so
thanks -1 =elder ^batal ^bawa ^besok ^boleh ^bot ^butuh ^darurat ^dijual ^gawat ^halooo ^hello ^iki ^itu ^izin
 ^jalan ^jangan ^kasih ^ketua ^kontrakan ^kulonuwun ^lupa ^nikah ^oi ^oii ^oy ^pelapor ^ping ^posisi ^progres ^salah
 ^serah ^tok ^woi ^ybs ada$ ada+gelandangan al aman aman+pak ambil ambruk anak+kecil angkat anyar api
 assalamualaikum+bapak atas+perhatiannya atau bambang banjir baru+pak bawah bekas belum+ada bener bensin berapa$
 berdiri biasa bidan bot bubar cantik cantik+deh cek$ cepat+kesini daerah dalam dari+kemarin dari+tadi darurat
 darurat+pak data datang+pak dengan+saudara depan+rumah di+dalam di+dinsos di+halte di+kamar di+kolong di+lampu
 di+masjid di+pinggir di+teras di+warung dia+takut dihentikan dijual+cepat diproses diri duit eh enjing evakuasi
 evening$ gas gawat gawat+pak gerobak gratis$ habis hai$ haji halooo hamil hello hujan huni ijo iki indah istri+saya
 iya+dia jadi+pak jangan+lewat jawab$ jomblo kakak kantor karang karena kartu karung kata+mau ke+arah ke+rumah kebon
 keluarganya kemana$ kenapa+pak kereta kesini+pak ketemu ketemu+pak ketua ketua+rt konsultasi kosong kota kulonuwun
 kulonuwun$ kumat kunci kurus lagi+di lagi+pak lama$ lap lapangan laporan+baru laporan+saya lari+dari lewat+rumah
 liar lihat+di listrik lo mabuk maling mana+ya masih+di mati$ mayat mendampingi minta$ muka mulut mushola neglasari
 nego ngaku nggih$ nongol odgj+yang oi oii ongkos orang+hilang orang+terlantar oy oy$ pagi+bapak pak+dia pak+dinsos
 pak+saya paman pamit panas panggil pasar$ pasar+anyar patokan pemerintah pencarian pencet pengaduan perempatan
 perhatiannya perkembangan pernah perum ping ping$ pinggir+kali pingsan progres pulang$ pulang+sendiri pulsa+dong
 punten$ putus rokok rps rps$ rumah+pak saja$ salam salam$ sambil samping satpol+sekarang saya+lagi saya+odgj
 saya+siap seberang sejak sekarang+dia selesai$ semua+sudah sendiri+di siang+pak sih$ soal status subuh
 sudah+kembali sudah+terima tadi tanah+tinggi tangerang$ tanggal tangis tapi+tidak target telanjang tengah tenggelam
 teras terima+dengan terminal+poris tes$ test$ tetangga$ tetangga+saya tiap+malam tidak+perlu tidur$ tiket
 tinggal+di tok tok$ tol tower trotoar truk tua$ tumpang tunggu+di uang umur untuk+laporan waris waris$ woi
 yang+cari yang+di ybs yuk+pak
thanks -2 =drill =office =part =past =rails =water @1 @len2 @search @team @unseen @who=resident ^adik ^bisa ^di
 ^dinsos ^ditusuk ^hai ^hallo ^haloo ^hi ^horas ^kamu ^kata ^kemarin ^klien ^kok ^laki ^maaf ^malam ^mati ^met ^nama
 ^nomor ^odgj ^p ^penelepon ^perempuan ^rumah ^saudara ^siang ^suami ^sugeng ^tadi ^tes ^test ^update ^wkwk ^woy
 abis ada+bapak ada+di ada+kabar adik adik+saya air aja+pak alamat ambulans amuk angkot angkut anjing apa$ arah
 atas+nama baca badan bagaimana+pak baju bangun banyak$ bapak+saya bapak+tua baru batu bau bawa+golok bawa+tandu
 bayar bayi belum$ belum+nggih besar besok biru bisa+masuk bocah buka$ bulan cara cibodas cikokol ciledug cimone
 cipondoh clear daftar dan dapat datang dengan+anak dengar di+pos di+terminal dia+sudah diam dibawa+satpol dijual
 dipukul disini ditinggal ditusuk doang$ dong$ duduk dulu ganggu gelandangan+di golok hai hallo haloo halte harus hi
 hidup hilang$ hitam horas hp hubung identitas info is izin jadi+lapor jatuh jaya jaya$ jiwa jual juga kakak+saya
 kamu kan karunya kayaknya kayanya kayu kecil kejang kel keluar kelurahan kena kepala kolong korban kp ktp kucing
 kursi lagi lalu lampu lampu+merah lansia lansia$ lansia+yang laporan+atas lemas lihat linglung luka mandi masuk$
 mati+pak mau+tidur meninggal met met+malam minum mobil+tidak naik nama+ibu napas ngomong nikah niku no oh+iya
 online orang$ orang+odgj orang+tidak orang+tua orang+yang p p$ pabrik pada pagar pagi$ pak+ada pak+bantu pak+nanti
 pak+tolong pak+yang panti parkir pas pegang pelapor penelepon perempuan$ pergi permisi$ pikun pindah pinggir pintu
 pisau pohon polisi polsek poris pos posisi pukul pulang pulsa pun punya puskesmas rambut rawat raya robot rs rsud
 ruko rumah+saudara rumah+saya rumah+temen rumahnya rusak rw sadar saja sakit sampah saudara$ saudara+ibu saya+di
 saya+hilang saya+lapor saya+tidak saya+yang sekarang+di sekitar selamanya selamanya$ selamat+tinggal selesai sempit
 sendiri$ sendiri+pak sini situ sore+pak stasiun suami+saya sudah+clear sudah+tidak sugeng suka surat susul
 tadi+pagi taman tambah tanah tandu tanpa tas tempat terakhir teriak terminal terus test tiap tidak+mau tidak+pak
 tidak+punya tidak+tahu tidak+usah tindaklanjut tinggi toko tolong+bantu tolong+cepat tukang turun tutup update+pak
 urus urus+pak usah wa warung woy$ ya+gang yang+saya yuk
thanks -3 =birth =blaze =child =dead =done =heart =limp =mad =money =seen =smell =still =strike =tale =urgent =well
 @call @case @kin @len3 @len4 @len5 @person @sighting @status @who=operator @who=relative ^apa ^bagaimana ^bapak
 ^cari ^cek ^gelandangan ^kalau ^kapan ^ketemu ^lama ^masih ^petugas ^pun ^punten ^sekarang ^tetangga ^trc ^yang
 ada+lansia ada+orang ada+yang aja$ alat alat+bantu anak anak+saya bagaimana$ bakar bantu+dengar bantu+saya baru$
 belakang berapa bikin bisa boleh+tahu buka butuh cari cuma darah dari datang+ya dekat di di+depan di+jalan di+pasar
 di+rumah doang dua evening foto gang gelandangan good+evening gratis hari ibu+makasih ini$ ini+kapan istri itu
 jembatan kaki kalau kapan+datang kata ke kemana kemarin kembali kenapa kerja kesini ketemu+di ketemu+ibu kirim
 kontrakan lama+banget lansia+nyasar lapor$ laporan$ lari lewat lokasi lu lupa maaf makan malam malam+pak masjid
 mati mau+lapor merah minggu mobil motor nih nyasar$ obat odgj orang+sekarang pak+boleh pak+di pak+rt pasar perlu
 pun+lansia punten rawat+mana saged salah sampurasun$ satu saudara sebelah sekarang+rawat sekolah siang siapa sih
 sore suami sudah+saya tabrak tahu+orang tahun takut tangerang tanya tapi+ini telepon temen terlantar ternyata tes
 tidak+ada tidak+bisa tidur tidur+di tinggal tua update wae wae$ warga woy ya$ yang
thanks -4 =arms =beast =body =breath =food =force =height =home =hurt =lost =nature =poor =road =seek =sick =work
 @addition @danger @goes @needs @placed @reports @them ^ada ^anak ^dia ^ibu ^kakak ^lansia ^minta ^orang ^sampurasun
 ada apa batal bawa belum boleh bukan cek depan dia dong+pak hilang jalan jam jangan kapendak klien kok laki laki$
 lapor+pak makasih+sewu mana$ masih masuk mau minta nama nomor nyasar orang pagi+pak pakai perempuan rt rumah
 sampurasun saya saya+mau sekarang selamat sendiri sewu sudah+kapendak tahu tapi tetangga tidak tidak+jadi
 tolong+pak
"""
