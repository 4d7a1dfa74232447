"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search 2 03$ 2+minggu ^cirinya ^info ^kami ^penelepon ^saya ^temen ^where a a+dan ada+bekas ada+kabar ada+mayat
 ada+pasien almarhum anak$ anak+laki angkot+03 any apa+pak baju baju+spiderman bantu+cari bapak$ bapak+pakai
 bapak+saudara bawa+obat bekas+luka bener+tidak biru$ bisa+kembali cari+kakak cari+saudara cari+temen cek+data cepak
 dan dari+lebaran dari+malam dari+ngaji dereng dereng+kembali di+angkot di+foto di+pipi dia+abis diam dibawa+satpol
 dijaring dikubur disabilitas ditinggal$ foto$ foto+itu gemuk hari+tidak has hidup hilang+ditinggal hilang+sejak
 ingat ini+tidak ireng is+nyasar item itu+adik itu+lansia itu+mana jumat kabar$ kabar+pak kabar+ya kakung kalau+ada
 kali kamar$ kami+yang kaos kaos+partai kata+ibu kata+jadi ke+semua kemana kemarin kembar kembar+saya kerja+tidak
 kerudung kerudung+biru ketemu+surat kontak+dengan lacak lacak$ laki+di lansia+kakung lansia+tidak lebaran$ lihat
 lihat$ lihat+lansia luka+di mati mau+ambil mau+jemput mau+tahu mau+tanya minum motor+ketemu mr mr+x mungkin+itu
 mungkin+pak naik+angkot ngaji nyasar+dari odgj+pergi pakai+batik pakai+kerudung pakai+peci pakai+sarung
 pakai+tongkat paman+saya panik panti+ada partai pasien pasien+tanpa peci pendek penelepon pergi+ditinggal pernah
 pernah+tampung pipi pipi+kiri pisah pulang$ pun+bapak racun rada rambut+cepak razia$ razia+kemarin rsud rumah+bawa
 rumah+tadi rumah+tidak saat saking sampai sampai+sekarang sampun sampun+pikun sandal sapu sarung sarung+ijo satpol
 satpol$ saudara+kembar saya+autis saya+bapak saya+ditinggal saya+istri saya+lansia saya+naik saya+pamit
 saya+terjaring sekarang$ semua+orang sesasi shelter since since+monday spiderman suami+saya sudah+sesasi sumiati
 surat+wasiat tahun$ takut takut+itu tanpa tanpa+identitas tanpa+nama tanya+apa tato tempat+bapak terakhir+di
 terjaring terjaring+razia tidak+ada tidak+pakai tidak+ya tolong+pak tongkat$ uih uih+dari umur+17 wasiat where x
 yang yang+di yang+dijaring yang+dulu yang+nama your your+shelter
search 1 2+malam 3+hari =ask =not =urgent @len2 ^bantu ^bibi ^foto ^kubur ^muka ^nyasar ^pak ^tetangga ada+data alah
 alah+tigo ambil+bapak anak+kami anak+yang apa+bapak apa+benar assalamualaikum+mau badhe bagaimana+cara bapak+ini
 bawa+bayi bekas belum+uih benar benar+ada bener biasa bibi bibi+saya bisa+lihat bisa+ngomong bocah cair+kata cape
 cara$ cek+apa cek+nama chat cisadane$ data$ dengan+pacar di+data di+dinsos di+halte di+kamar di+rs di+rumah
 di+tempat dia+odgj diam$ dibawa+lari dinsos+di dinsos+mana emang+ada fransiskus fransiskus+di gelandangan$ griya
 hair halo+apa halte hilang+ingat hilang+since hilang+umur hp+nya hpnya ibu+dari ibu+kami ibu+saya ical+dari ijo
 ijo+terakhir info+orang ini+foto itu jalan$ jalan+belum jenguk kalau+ketemu kali$ kandung kemarin$ kena ketangkep
 ketemu+di ketemu+dia ketemu+tidak kiri kiri$ laki+tua lama+kata lansia+ini lari+orang lebaran lupa+jalan main+di
 makasih+sewu mau+mati mau+pindah mayat+laki mirip+pak naik nama+fransiskus neglasari neglasari$ nekat nyamuk
 nyamuk+cair nyasar$ obat+nyamuk odgj orang+nama orang+tua pacar+tidak pak+umur pak+yang pasar+lama pergi+dengan
 pikun+dia pindah+makam pinggir+cisadane razia+satpol rumah+dia saudara+jalan saya+ada saya+ibu saya+kakak
 saya+kalau saya+kata saya+nyasar saya+odgj saya+pernah senin sewu subuh surat+kata taman$ tangerang tato+di
 temen+saya terakhir+pakai tigo tigo+hari tilu tilu+hari tolong+informasi tongkat tua+di udin ya$ yang+diam
search -1 2+anak =beast ^berapa ^boleh ^itu ^ktp ^perempuan ^rame ^rsud ^sekarang ^sudah ^syarat alhamdulillah$
 apa+aja bagaimana+pak bakar bapak+tua bapak+yang bawa+pulang bayar belakang berapa+lama berobat$ besar biasanya
 boleh+saya bot busa butuh+bantu cibodas datang depan+rumah di di+pasar di+stasiun di+warnet dibawa+ke dinas
 dinas+sosial dipukul+suami disini disini$ ditinggal+anak ditinggal+ibu dompet dong dong$ duit grup habis hilang+itu
 ibu+bawa ibu+di ig+kata indramayu ini$ ini+sudah itu$ itu+ada jauh+mana jawab jaya kalau+tidak kan kapan karunya
 kata+ada kata+tetangga kayanya ke+panti kecil kejang kejar kemarin+saya kepala ketemu+anak kolong kursi kursi+roda
 lagi$ laki+saya lampu lanjut lansia+di lansia+nyasar lewat linglung mau+rujuk mayat+di minta+bantu minta+tolong
 mobil muda mulut napas ngaku no nyasar+di obat ongkos pak+pencarian pegang pencariannya$ pengumuman petugas$ pisau
 pisau$ pukul+ibu pulang+ke punya+saudara putus rame rame+di roda rs+tidak rujuk rujuk$ rumah+ibu rumahnya rusak rw
 saja+sudah sanggup satpam saudara+ibu saya+bawa saya+kumat saya+laporan saya+pak saya+pasung saya+stroke saya+takut
 sekarang+dengan sekolah smp sosial stop stroke+ditinggal sudah+jauh sudah+tidak suka syarat tadi takut$ tambah
 tanah temenin temenin+di teriak terima+kasih tiap+malam tidak+mau tidak+sanggup tolong+jemput untuk+ibu urus$ usir
 warnet warnet$ yang+luka
search -2 @addition @case ^bagaimana ^dinsos ^gelandangan ^hp ^ketemu ^klien ^lansia ^laporan ^minta ^odgj ^polsek
 ^si ^tadi ada+anak ada+biaya aja$ alamat alhamdulillah aman anak+kecil anter apa$ apa+bisa balas banyak baru batal
 bayi berapa berobat biaya bikin dapat+info dari+tadi di+jalan di+lokasi di+sini dihentikan dijemput duduk gang
 gelandangan golok gratis grogol hubung jam jodoh jodoh+saya kata+cari kayaknya ke+rumah kenapa kesini ketemu+pak
 kirim kok kontrakan ktp lansia+pikun lansia+sudah lapor$ lari+ke makasih$ mal malam mana$ masih mayat+mr meninggal
 merah nama+saya nih ojek ojek$ orang+odgj pak pak+bapak pak+orang panggil pasung pencariannya perlu pingsan pos
 saja sakit saya+bagaimana saya+dapat saya+dipukul saya+lapor saya+suka sebelah sekarang+di sendiri si siapa sih
 sini soal+bapak stasiun stroke sudah+di sudah+pulang tadi$ tadi+saya tangan tapi terima ternyata tetangga tiap
 tidak+punya tinggal titip tukang tukang+ojek tunggu uang warga warung ya+pak yang+cari yang+kemarin yang+lari ybs
search -3 =still @placed @who=operator ^dari ^nama ^orang ^rumah ^tidak ada+orang aja amuk bagaimana$ bales bales$
 banget belum+bales bisa+bantu bukan cepat dapat darah dekat dengan di+depan dipukul emas emas$ gelang harus jalan
 jatuh kabar+soal kasih kemarin+tanya kumat lansia+yang laporan+saya lokasi makasih masuk nanti nomor orang
 pakai+gelang pasar$ pelapor pencarian pencarian+bapak polsek punya rt rumah+saudara rumah+saya salah saya+ketemu
 sekarang sudah+kembali tanya terlantar the tolong+saya wkwk$
search -4 =joke =road =tale =well @thanked @them ^dia ^ini ^kalau ^yang belum$ boleh butuh cuma depan klien lapor
 makan pukul saya+lihat saya+pakai tangis+cari tidur+di untuk urus wkwk
search -5 =work @goes @sighting ^ada bagaimana bisa lagi lihat+ibu minta petugas sudah+ketemu tangis tidur
search -6 @back @danger @it @thanking @withdraw ini ke soal sudah+ada
search -7 @1 @len1 @other @status @who=responder laporan sudah
search -8 ibu$ saya+sudah
search -10 @who=resident
search -11 @len0
status 17 doang
status 15 alah
status 13 ^masih apa+tidak diproses doang$ jadi janji masih
status 12 @code ^kapan belum+juga kapan status
status 11 @? @status ^lama dibaca+doang lama+banget sampai soal viral
status 10 # ^cek ^trc bagaimana bagaimana$ loh petugas tiket update
status 9 ^is ^kok ^laporan angkut ini+bener jam+berapa kan kok kok+diam laporan laporan+saya mana orang+masih pakai$
 petugas+nya tiket+saya timnya tindak ud update$
status 8 =ask =not ^jadi ^sampun ^status ada+kabar belum datang+pundi dong jadi+kan kabar lanjut lapor loh$ nih$ otw
 pencarian perkembangan petugas$ petugas+mana petugas+sudah posisi progres pundi sampai$ sampun+datang saya+yang smp
 tangan trc yang+kejang yang+lapor
status 7 @where ^bagaimana ^belum ^dari ^hasil ^kenapa ^progres ^sudah ^tolong ada+perkembangan bagaimana+pak cek
 cepat+laporan diam dijemput dijemput$ dongkap hasil ini+parah jalan+kan jam juga juga$ kemarin nasib otw+belum
 respon$ sampun saya+lapor sudah sudah+ada tanya the tidak+sih yang yang+saya
status 6 =past ^mana ^petugas ^update anyone anyone+coming apa+bagaimana apa+sudah belum$ belum+ada coming coming$
 datang di+halte diam+wae diproses$ diproses+ya hari+ini is is+anyone is+saya itu$ jadi+bagaimana jadi+tidak jawab$
 kan$ kemarin+sekarang lanjut$ lansia+yang masih+diproses nyasar parah rong saya$ saya+belum saya+sudah siapa+yang
 sudah+rong tangan+ya tidak+pak tidak+tangan tidak+viral tindaklanjut tolong+kabar viral+tidak wae yang+di yang+mau
status 5 2+jam 45+bagaimana ^lokasi ^nasib ^otw ada+respon ambil+tidak angkut+belum bagaimana+kabar bagaimana+lanjut
 baru belum+pak cuma+dibaca dari+pagi dianggurin halte ibu$ ini$ jadi+ambil jadi+datang jawab kabar+soal kata
 kemarin$ kemarin+sudah kok+tidak lama lansia+di laporan+nyangkut lho lokasi+sudah mana$ mana+pak mana+posisi
 masih+di menit nasib+lansia nih nyangkut pelapor+tanya pencarian+bapak respon sampai+mana sampai+sekarang
 saya+dianggurin saya+tidak semalam sih+pak sudah+lewat sudah+sampai tangan$ team tidak+jawab timnya+sampai
 tolong+cepat tolong+info tunggu update+dong yang+datang
status 4 12+bagaimana ^harus ^kayanya ^lanjut ^pencarian ^tiket ada+tindak adu aja+sih ambil anak+anak anak+jalanan
 angkut$ bade bagaimana+ini baru+datang belum+bales bener+tindak di+jalan dibaca emang+kalau halo+ada ibu+saya
 ini+jadi jalan+belum jalanan kayanya ke+mana ke+the kemarin+saya kemarin+tanya kenapa+laporan kesini ketemu+belum
 kira kok+status laki+saya lanjut+bagaimana laporan+kemarin masih+lama meluncur minggu+lalu nomor+tiket nya pak$
 pak+bagaimana pak+jadi pak+kok penelepon+tanya saya+kok saya+tolak sehat$ sekarang$ selamat selesai sih soal+bapak
 sudah+angkat sudah+dari sudah+di sudah+jalan sudah+ketemu tadi tanya+lagi tanya+lanjut tapi+tidak tidak+ada
 tidak+nih tindak+lanjut tolak tolak+ya tuh+orang tunggu+warga woy ya$ yang+dijemput
status 3 12$ 3+jam 30+menit ^any ^apa ^besok ^ke ^pelapor ^posisi ada+yang any any+update apa apa+petugas bales$
 baru+aja bayi berapa+menit cek+tiket cepat cuma+mau dari+kemarin datang$ depan+toko di+lampu di+odgj di+pasar
 di+saya diam+aja dibawa+kemana dicek dong+pak halte+itu hari+orang ibu+yang ini jadi+kesini kabar+tidak kah
 kalau+tidak kapan+dijemput kata+30 kejang ketemu+keluarganya kok+belum lagi+sampai lampu+merah lansia+kemarin
 lapor+lansia lapor+tadi laporan+kok lihat+ibu loh+ini mana+petugas menit+ini menit+lagi nongol2 nyasar+apa odgj+di
 orang+laporan orang+yang pak+laporan pak+petugas petugas+kesini petugas+nyasar petugas+yang saya+bagaimana
 saya+kirim sehat sekarang+ada sekarang+bagaimana semalam$ siang sudah+2 sudah+3 sudah+angkut sudah+dibawa
 sudah+mana tadi+kata terima+terus tidak+nongol2 toko+saya tua+laki update+di woy+bales ya yang+lansia yang+malam
status 2 =still @it @len1 ^bayi ^iki ^jam ^jangan ^kira ^mobil ^woy ^ybs ada$ ada+hasil angkat bagaimana+nasib
 bagaimana+ya bales+kenapa bapak+odgj bapak+saya belum+ya besok cek+laporan dari+jam dari+tadi datang+ke
 datang+tidak di+rw di+terminal dibawa dibawa+ke dibawa+kemarin diteruskan diteruskan+ke dulu info ini+sudah
 itu+anak jam$ jauh jauh+mana kabar+ibu kadieu kami+belum ke+lokasi keluarganya$ kemarin+bagaimana kenapa
 ketemu+kemarin kira+petugas kondisinya lampu lanjut+yang lapor$ lapor+kemarin lapor+orang lewat magrib masih+ada
 masih+disini masih+tunggu mau+cek mau+datang mau+tanya mereka nasib+bapak nih+di odgj+itu odgj+kemarin pagi pak+ini
 pak+pencarian pak+sudah pak+yang perkembangan+laporan permisi+mau rt+5 rw+kami saya saya+cuma saya+kemarin
 saya+laporan saya+pak sekarang sekarang+tidak semalam+di siang$ status+masih sudah+diproses sudah+jauh sudah+tangan
 sudah+tunggu tadi+tidak tangan+belum tanya+laporan terima tidak+jadi timnya$ toko tolong+dong tolong+update tuju
 tuju+lokasi tunggu+nih up wae$ woy$ yang+bayi yang+lihat ybs+sudah zonk
status 1 112$ 45+sudah ^no ^pak ^si ^tindak ^tunggu ampe atas+laporan bagaimana+tindak bales banget banget$
 banget+sudah bapak+itu datang+mana depan+gereja di+situ dijemput+ya gereja gereja$ hari iki infonya itu+jadi
 kabar+ya kali+tidak kata+mau kemana+ya lalu lansia+itu laporan+12 laporan+kami laporan+nomor laporan+tadi
 lari+orang masih+terima merah no+45 nomor+12 pagi$ pak+cepat pak+posisi sampai+belum saya+ketemu saya+nomor
 saya+trc sekarang+mana si si+lansia sih$ suami+saya sudah+lapor sudah+saya sudah+tindak tadi+siang terima+doang
 tidak+angkat tidak+datang tidak+petugas tolong+infonya warna yang+dibawa yang+respon
status -1 10+menit 20+butir 3+cair 3+hari @len2 @them ^abis ^bot ^bukan ^cabut ^cepat ^ciri ^darah ^eh ^iya ^kami
 ^lagi ^maaf ^minta ^okee ^polisi ^pun ^siapa ^tes ^test ^tua abis+lapor ada+apa ada+info ada+lagi aman ambruk+tidak
 anter apa+motor apa+pak apa+syaratnya asal baik banget+saya bangku bantu$ bapak$ bapak+di baru$ bau bawa$ bawa+apa
 bayar begal bekas belum+pernah belum+pulang berapa+ya berenti berenti$ berobat$ besar biasanya$ bisa+saya bot$ buka
 butir cabut cabut+laporan cari+adik cerita chat+kata cibodas ciri dapat datang+bawa datang+pak denyut depan$
 di+bangku di+kali di+kamar di+pos dia+sudah dibuang dinsos+tangerang does does+this donor donor+darah duit eh gemuk
 gerak+pak golok hapus harus harus+kirim harus+share hidup ibu+petugas ical identitas$ imbalan imbalan+tidak ini+pak
 itu+ibu itu+lho iya jakarta jalan$ jalanan$ jam+setengah jatuh+di jaya jd jomblo+tidak kalau+ketemu kali
 kamar+mandi kami kami+sudah kantor kapan+bansos kapan+pkh kartu+lansia kata+sudah kayanya+sudah kecil kejadian
 keluar kembali$ kena kenceng kesini+pak ketemu+lansia ketemu+pak kios kirim klien+tiba km kok+harus komplek kontak
 korban ktp lagi+ini lagi+pak laki+tanpa lansia$ lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak
 lapor+kemana layan$ lho+pak libur+tidak lu lupa mabuk mabuk+doang makasih+pak mandi mandi$ mantap marah
 melahirkan+bidan menang meninggal+di mesin minggu$ minum+20 mulai+kejang muncul+lagi murah$ na nama+saya need
 nomor+saya okee pacar pak+bapak pak+kalau pak+mau pak+nya pak+rt pak+temen pakai+peci panggil pas peci pemerintah
 pencet penelepon+minta pergi pesan petugas+berapa pingsan pkh+tahap polsek poris pos$ pun resmi$ roti roti$ rt$
 ruko rumahnya saja satu saudara$ saurna saya+ada saya+kata saya+lihat saya+pegang saya+warga sayat sekitar sendiri$
 sesasi setengah siapa+ya sih+sudah sirine stasiun stop sudah+cek sudah+lama sudah+meninggal sudah+minum
 sudah+pindah sudah+sesasi syaratnya tadi+ada tadi+bapak tahap tahap+3 tahu tahun$ tanpa+identitas tanya$ tarik
 tarik+laporan temenin terjaring terjaring+razia terus$ tes test tiba+ambruk tidak+angkut tidak+bawa tidak+belum
 tidak+dikasih tidak+kalau tidak+kios tidak+napas tidak+perlu tidak+sadar tidak+tahu tidak+waras tinggi tipu titip
 tolong+jemput tua tumpang tunggu$ ujang umur+berapa urus$ waras waras+sudah warga wkwk$ yang+bawa yang+luka
 yang+meninggal yang+tidak you
status -2 22$ 5$ =well @len3 @needs @who=operator @who=resident ^ada ^adik ^alhamdulillah ^bantu ^berapa
 ^gelandangan ^kakak ^kamu ^kemarin ^klien ^lansia ^nama ^nanti ^oke ^saudara ^tangan ^umur ^wkwk abaikan abis
 ada+ambulans ada+lansia ada+laporan ada+orang ada+pak akan alamat alhamdulillah ambruk ambulans+pak anak$ angkot
 apa+ada apa+ini apa+laporan arah arah+pasar assalamualaikum+pak baca bansos bantu+saya bapak+ibu bawa+mobil beda
 belakang belum+lihat bener bener$ bener+dinsos berobat biasanya+petugas bibirnya bibirnya+biru bidan+belum bikin
 biru$ bisa+bantu boleh+lapor bulan+ini butuh cepat$ chatbot culik dapet dari data dengan$ di+sebelah dibawa+polisi
 dijemput+perempuan dikasih dipukul disini$ disitu$ disitu+pak ditinggal dua+orang duduk gaji gemeter gerak gini
 gratis hari$ harus+bagaimana harus+tunggu identitas ini+chatbot itu+yang jaga+malam jalan+ke jomblo jual
 kabar+kalau kaki kalau+orang kalau+saya kamar kamu kartu kata+sih ke+arah ke+datang ke+laporan kedah kemana+mana
 kemarin+lapor kenalan kenapa+pak ketemu$ kok+lama kondisi kontrakan kota laki lansia+saya lapor+itu lapor+trus
 laporan+22 lari layan libur lokasi+klien lokasi+ya lumpuh makasih$ malam+tidak mana+tidak masjid mayat mengaku
 minta+kabar mobil+apa motor$ mulai murah naik nama nanti+saya ngomong nongol nongol+lagi obat odgj$ odgj+yang oke
 orang orang$ orang+bener orang+petugas orang+sudah pak+ada pak+apa pak+di pak+saya pak+tolong pakai panti pasar
 pendek pernah petugas+angkat petugas+datang pindah$ pisau pos pp pukul punya rambut razia resmi robot rs rt rumah$
 rumah+saya sakit sampah sampai+jam satpol+pp saudara+saya saya+harus saya+kabar saya+kasih sebelah+orang
 sekarang+sudah sekolah selamat+malam selesai$ sembako sembako$ share share+lokasi siap sido sore suami+tidak
 sudah+dijemput sudah+kembali sudah+melahirkan suka tabrak taman tanya+pak terima+kasih terus this tiap tiba
 tidak+bisa tidak+gerak tidak+kedah tidak+ketemu tidak+mau tidak+respon tidak+ya tinggal tolong$ trc+itu trus tulis
 video wa wajib warga$ warung where ya+pak yang+dengan yang+jaga yang+tadi
status -3 =beast =joke =tale =urgent @call @case @len4 ^assalamualaikum ^bapak ^batal ^bisa ^cari ^malam ^odgj ^pkh
 ^sekarang ^semoga ^tadi ^target ada+di aktif ambulans amuk anak+saya anonymously anonymously$ apa$ apa+sih
 assalamualaikum badan baju banget+ya banyak bapak batal+laporan belum+ketemu belum+sadar berapa$ berapa+orang beras
 bidan biru bisa+lapor bulan cair chat dan dekat depan di+mana di+rumah dibantai dijemput+nanti dinsos$ do dong$ dua
 false gang gelandangan hari+minggu hilang hp hubung ibu+sudah istri istri+saya it itu jadi+relawan jatuh jemput job
 kakak kalau+sudah kemarin+itu kenapa+saya lalu$ lapor+pak laporan+anonymously lemas+banget lihat$ maaf malam+ada
 masih+bisa mau+dijemput mau+jadi mau+lapor melahirkan meninggal minum motor orang+mana orang+tidak pak pak+belum
 pak+orang panas panas+banget pasar$ perempuan$ perempuan+ada perlu petugas+perempuan relawan rumah+singgah
 sadar+juga salah satpam saya+dibantai saya+mau saya+tanya semoga semua singgah sini sisir suami sudah+lemas
 tadi+saya tahun tangerang tanpa target telepon temen tempat+yang terlantar tetep tidak+muncul tidak+usah tidur+di
 tidur+mana tolong+pak tolong+saya turun urus wkwk ya+kok yang+kemarin yang+sudah
status -4 24+jam =road @1 @len5 @person @placed @reports @sighting ^anak ^boleh ^emang ^itu ^kata ^lapor ^makasih
 ^maksudnya ^rumah ^selamat ^suami ^tetangga a ada+tidak adik+saya aja$ bot bunuh bunuh+waktu di di+tempat disitu
 emang foto halo+apa ini+bagaimana iseng iseng+doang istirahat itu+orang kabar+dari kalau+petugas ke ketemu
 kirim+lokasi lagi$ lagi+kenapa lama+biasanya lemas luka maksudnya mati meneh muncul napas pak+jam pindah pulang
 rawat sadar satpol sendiri siapa takut tempat ternyata tunggu+di umur untuk usah waktu
status -5 =drill =heart @goes @kin ^dia ^ibu ^mau adik aja anak apa+kabar berapa+lama biasanya darah kembali lihat
 nih+pak perempuan pkh polisi sebelah tidur
status -6 @addition @who=relative ^kalau bantu batal bawa cara+cek cari dia kasih klien lama$ liar makasih minta
 rumah tetangga
status -7 =work @len0 @thanked ^tidak bagaimana+cara boleh bukan dengan dinsos jaga lagi saudara sudah+tidak
status -8 @danger ^saya bisa cara kerja
status -9 @back @other @thanking kalau malam nanti
status -10 =office
status -11 @who=responder makan makan+belum
status -12 @question @withdraw sudah+makan
withdraw 16 jd sorry sorry$
withdraw 14 chat
withdraw 13 abaikan cabut$ false
withdraw 12 ^lupa ^maaf aja+pak cabut maaf saya+cabut
withdraw 11 lupa pencet sudah+ada
withdraw 10 @withdraw ^tidak ^tutup ke+datang laporan laporan$ pergi+pak sido ternyata
withdraw 9 @back ^batal ^sudah ^ternyata batal datang$ di+rumah maaf$ salah saya+laporan sendiri sendiri$
 sudah+pergi tutup
withdraw 8 aja anak+saya batal$ cuma datang dia+sudah iseng$ naik ojek$ orang+lari pakai+anak selesai sudah tiketnya
 tunggu+ojek urus
withdraw 7 =not =past ambulans+pak dia+cuma dibawa+polisi hapus janten janten$ ketemu ojek orang+sudah pencet$ pergi
 stop sudah+ketemu sudah+pulang tarik tarik+laporan ternyata+dia tetangga+baru tidak+janten tunggu usah
withdraw 6 ^abaikan ^stop ^tolong ada+ambulans anak anter batal+laporan have hp iseng jadi$ maap no pak+sudah
 saudara sido$ sudah+kembali sudah+tangan tangan tidak+jadi tidak+sido tidak+usah tolong+batal
withdraw 5 ^cabut anak+teater baru$ bawa$ bis bukan+mau cabut+laporan di+gang dihentikan disini disini+harus
 gang+sebelah grup harus$ ibu+itu istirahat itu+ternyata itu+untuk jadi jadi+pak jemput$ ke+puskesmas ketemu+di
 ketemu+ibu ketemu+pak kios latihan+maap orang+ternyata pak+maaf pak+ternyata pencet+bukan perlu pulang rt$
 rumah+saudara saja salah+kirim satpam saya+sudah saya+yang selesai$ sudah+naik sudah+saya tadi+cuma teater
 tidak+kios tidak+perlu tinggal+di tunggu+jemput untuk+grup you
withdraw 4 @reports @them ^hp ^itu ^never ^orang ambulans anter+ke bapak+saya batal+aja batal+ya bukan datang+pak
 dia+punya grup+saudara kadieu kedah kembali kesini$ lapor$ laporan+tutup latihan mau+tarik mind mind+dia never
 never+mind pak pencarian pencariannya pulang+dengan punya+saudara puskesmas ra saja+sudah salah+orang saya+anter
 saya+tarik sore$ sudah+selesai tadi tidak tidak+kedah tutup+aja usah+jadi ya$ yang+bawa
withdraw 3 =joke ^eh ^jangan ^pencarian ^salah aja$ aja+laporan anak+kecil baik baru bus bus$ dengan+pak dijemput eh
 eh+salah hapus+aja hapus+laporan harus ibu+makasih itu itu+anak jadi+lapor jemput kecil keluarganya kesini kirim
 kirim$ kirim+maaf lansia+sudah maaf+pak maaf+ya maap+ya main main+hp makasih$ naik+bus need orang pak+bapak
 pak+bukan pak+rw pak+saya pak+tidak pencarian+bapak rumah+temen rw$ salah$ satu$ saudara+ibu sebelah sore stop+aja
 sudah+baik sudah+dibawa sudah+dijemput tadi$ terlantar$ ternyata+orang wkwk wkwk+maaf yang+sekarang yang+tadi
 ybs+sudah
withdraw 2 22$ 8$ @goes ^hapus ^ketemu alhamdulillah$ anak+sudah anter+pulang bantu$ banyak$ batal+ybs beres+pak
 bisa+tidak coba cuma+tidur dan dan+pulang deh dengan+keluarganya dia+ditinggal dicabut dijemput+anak
 dijemput+saudara disini$ hp$ hp+saya itu+satpam jadi+tidak jadi+ya jangan+datang ke+rumahnya kembali$ kembali+ke
 kembali+sendiri lagi+istirahat lanjut laporan+22 laporan+no laporan+saya laporan+yang lari lihat$ maaf+salah
 maaf+ternyata orang+kerja orgnya+sudah pak+batal pak+itu pak+salah pak+tangan patung patung$ pencariannya$
 pencet+lapor penelepon+batal penelepon+minta perlu+petugas polisi polsek polsek$ pulang+sendiri rt rumah$ rw
 salah+nomor salah+pencet satu saudara$ saudara+pak saya+pakai saya+salah saya+tanya sudah$ sudah+aman sudah+bangun
 sudah+bantu sudah+urus tadi+anak tangan+pak tanya+warga temen ternyata+cuma tetangga untuk urus$ usah+datang
 usah+kesini usah+lanjut ya ya+pak yang+main yang+urus
withdraw 1 5$ @it ^maap ^sorry ^waduh adik+saya angkot$ beres bukan+odgj deh+pak dengan+ini dia dibawa
 dibawa+saudara ditinggal ini+kami ini+saya ini+tidak jadi+deh jadi+minta jemput+jadi karena kasih+banyak ke+lokasi
 keluarganya+sudah komplek$ lagi+dia laporan+tadi maaf+itu maaf+laporan mabuk+doang mau+lapor orang+itu orgnya
 pak+di punya rumah+pak rumahnya salah+lapor satpam+komplek sekarang$ sido+pak sini+lagi sudah+beres sudah+dengan
 sudah+di telah tinggal tolong tolong+hapus usah+cari usah+deh usah+pak waduh warga$ warga+sini
withdraw -1 40an =urgent @where ^ambulans ^anak ^any ^assalamualaikum ^besok ^cari ^cepat ^gelandangan ^halo ^harus
 ^is ^izin ^kakak ^kata ^kontak ^lansia ^luka ^mauliate ^minta ^nama ^no ^odgj ^oh ^oke ^petugas ^rumah ^sekarang
 ^semoga ^suami ^terima a ada+lansia aja+sudah alhamdulillah+sudah ambil+tidak ambulans+sudah any any+update
 assalamualaikum atas+bantu atau bales bangun bangun$ baru+datang bau bawa+apa bawa+pulang bekas belum+datang
 belum+pulang besar besok bidan biru$ bisu cekik cepat+laporan culik darah+ternyata dari+pagi dari+rumah data
 dengan+saudara di+halte di+saya di+sebelah di+tkp di+warung dia$ dia+bawa dia+lari dianggurin dicek dikit dinsos$
 dipukul disebar dong+pak duduk+di film$ godang golok+itu goyang goyang$ gratis halo ical identitas istri itu+orang
 izin jadi+ambil jaga jaga$ jalan$ jalmina jalmina$ jangan+kasih jelas+lu jembatan jemput+di jual juga kakak+saya
 kalau+petugas kan$ kasih+kendor kayaknya ke+kolong ke+teras kecanduan keluar kemana+mana kendor klinik kontak+saya
 ktp lagi+ke lah$ lansia+pak lari$ lemas+banget loh lu$ luka+cuma makasih+atas mana+tidak mandi masih+disini
 mauliate mauliate+godang mayat melahirkan mobil motor muda mulai nanti$ napas+pak no+hp obat oh oke orang+odgj
 orang+pak otw pak+ada pak+baru pak+masih pak+takut pak+wkwk pakai+sirine paman panggil parah parkir penelepon+tanya
 petugas+datang pindah+ke pulang+ke rambut rapat rapat$ respon rong roti roti$ rs rt+sudah sadar+pak salah+lihat
 sapu saya+aja saya+anak saya+bisa saya+dianggurin saya+kata saya+kecanduan saya+lihat saya+pindah sebelah+orang
 sekarang+sudah semoga siap siapa sini+pak sirine soal suami+saya sudah+dari sudah+kami sudah+lemas sudah+rong
 sudah+tidak surat tadi+pak takut+dia taman tambah tangis+terus target teh telepon$ tempat tenang teras teriak
 terminal ternyata+ada tes tes$ the tidak+bawa tidak+jelas tidak+kembali tidak+nanti tidak+pulang tidak+ya tinggi
 titip tkp tolong+jemput tolong+saya trc update+di warga warung$ yang+datang yang+di yang+luka yang+perempuan
 yang+saya
withdraw -2 14$ @call @len3 @thanking @who=operator ^apa ^bagaimana ^bapak ^bisa ^bukan ^cara ^cuma ^hatur ^hoax
 ^ini ^kayanya ^klien ^lapor ^lari ^mau ^saudara ^yang ^ybs ada+orang akan alhamdulillah ambil angkut apa$ arah
 arah+pasar atas bahasa baju bakar banget$ bawa+pisau bener berapa biru bohong boleh bukan+lansia butuh cara cek
 cuma+dibaca dari+tadi denger di+depan di+jalan di+lokasi di+pasar dia+lagi dia+tidak dia+tuli dibaca dibaca+doang
 dibawa+ke doang$ dong$ dua film golok$ golok+pak guys guys$ halte hatur hatur+makasih hilang$ hoax ibu+saya
 ibu+sudah ini$ iseng+doang itu$ jatuh jawab jawab$ jelas kabar kaki kali kan kapan karunya kasih$ ke+arah
 ke+laporan kemarin$ kembali+lagi ketemu$ ketemu+belum kirim+lokasi klien kolong kontak kontrakan lagi$ lagi+hamil
 lansia$ lemas lho lihat+saya lokasi lokasi$ lokasi+ya lu makan+pak makanya malam$ mana$ masjid meninggal merah nya
 orang+tidur pak+dia pak+makasih pak+sekarang pak+yang pakai pasar$ pikun pindah pingsan pisau$ pos pukul
 pulang+tidak rumah+singgah sadar sakit salah+denger salah+tulis saya+bawa saya+hilang saya+itu saya+kirim sebar
 sekolah semua siang$ sih singgah sudah+makan sudah+minggu suka tabrak tahun tangerang tanpa tanya telepon terima
 terus$ tiap tidak+bangun tidak+bisa tidak+jawab tidak+ketemu tidak+napas tidak+sadar tolong$ tolong+cepat
 tolong+pak tongkat tua tuli tuli+pak tulis umur update viral wa warung where yang yang+kemarin
withdraw -3 =beast @len4 @len5 ^kalau ^kok ^pak ^polisi ^saya ^tetangga amuk+pak anak$ bagaimana$ bantu bapak berita
 bot bukan+gang bukan+golok dekat dengan diam$ doang+pak duduk dulu foto gelandangan gerak gerak+pak hamil hari is
 jadi+bawa jadi+datang jalan kakak kami kayanya kejang kemana kenapa kok+tidak lama langsung lewat masuk mati minggu
 minta minum nanti+hubung odgj orang+yang pagi pak$ pak+cuma pak+dikasih pak+tolong payung payung$ rokok rumah+saya
 sampai saya+kasih selamat siang suami tahu takut tangis tidak+gerak tidak+mau tidak+pak tidak+punya tidur+di
 tunggu$
withdraw -4 =heart =office =well @1 @case @kin @who=resident ^alhamdulillah ada bawa+golok belum$ belum+pak bisa
 cari depan dikasih dinsos doang dong lagi laki luka mau napas nih nyasar pasar perempuan pisau tadi+saya tapi terus
 tidur titik tuna
withdraw -5 =road @addition @needs @person @placed ^ada amuk apa banget bawa cepat darah dari di diam hilang jam
 kasih lansia lihat makasih+pak malam mana masih nama orang$ orang+tidak petugas saya+tidak tidak+ada
withdraw -6 # =work @question bagaimana hubung ini kalau kata kemarin makan nanti sudah+datang
withdraw -7 =ask @? @other @sighting ^makasih golok kok
withdraw -8 @danger
withdraw -9 @status @who=responder
withdraw -10 tidak$
withdraw -11 @len0 belum
addition 16 ^tidak minta$
addition 15 daster laki$ sendal topi
addition 14 gelandangan$ pak+banyak tetangga$
addition 13 ^jalan video
addition 12 @who=responder ^bawa ^gudang ^lari ayam deres kalau nama perempuan$ pln pln$ situ$ tidur$ tolong+bawa
addition 11 # @it ^sukarjo anak$ berdiri$ hubung kata saja$ selamat sementara sudah+datang sukarjo titik tower
 tunggu+di
addition 10 ^batik ^belum aminah apotek bakar$ dengan+anak dua+orang gang kalau+petugas klien kp+baru ktp lokasi
 luka mulai ompong pak+lemas pak+tolong rps rps$ saja saya+ada saya+istri sebelah siti susul tas
addition 9 @addition ^dekat ^di ^gelandangan ^kata ^klien ^kontak ^no ^pakai ^tadi belakang berdiri bukan di+lokasi
 dua foto$ istri$ item jaket kontak+saya lemas lokasi$ minum$ muntah napas+pak nya nya$ pak+orang sisir tadi+saya
 tahu tinggi tukang
addition 8 @goes @len1 ^bukan ^dua ^gang ^kayanya ^nama ^parkir ^sekitar ^sekolah amuk+pak asal batik bawa bawa+apa
 berendeng$ darah+pak di+rumah di+sebelah gudang hitam$ indramayu ini+foto item$ kontak kurang kursi lemas+banget
 luka+di lupa madura no no+hp nomor+saya pak+cuma pakai parkir+di pendek pendek$ pingsan$ polisi$ polsek roda$
 rokok$ rsud salah satu+orang saya+aja saya+kasih sekitar sendiri$ situ tadi+pagi tidak+kenapa tidak+mau tinggi$
 tolong+cepat tua+rt tulis warung yang+luka
addition 7 60an ^assessment ^baju ^depan ^ini ^jam ^kemarin ^oh ^sekarang ^tas ^toko ^update ^warung ada+pohon ajak
 assessment baju batu bisa bungkus cikokol$ di+leher dompet gigi goyang goyang$ hitam ibu+sudah kaget kaki$ kanan
 kantong kata+anak kiri kondisi ktp+di kumis kumis+tebal kursi+roda lapor+itu leher$ listrik malah mobil
 mulai+kejang nasi+bungkus oh ompong$ pahlawan pak+amuk pak+sekarang pak+tidak pelapor pindah pos roda rokok rsud$
 rumah+saya satpam satu saya+salah saya+tunggu seberang sekarang semua+aman sudah+kami sudah+tidak tambah telepon
 tempat tidak+bawa tidur+pak titiknya ulang ya+pak
addition 6 @1 @len2 ^dia ^hubung ^logatnya ^nih ^nihil ^patokan ^polsek ^rambut ^salah ^umur ^yang ada+luka alamat
 alhamdulillah atas+nama bank$ batik$ batu$ bekas belum$ berendeng bisa+hubung bukan+golok cikokol coklat coklat$
 dan depan$ depan+gang di+kaki dia dia+mulai disitu emas emas$ foto gelang gemeter gemuk+pendek hari+minggu hp
 jembatan+berendeng kacamata kalau+ajak ke+arah ke+depan kejang+lagi kemarin$ kepala kimia kp ktp+nya kurus lalat
 lalu$ logatnya lokasi+ya maksud masuk+gang mau+minum menunggu ngaku ngaku+dari nihil nomor odgj+sudah orang$
 orang+jatuh orang+pakai orang+pingsan pager+item pakai+gelang panggil pangkalan patokan payung pelapor+minta
 pindah+ke plus rambut ransel rt rumah+nomor salah+denger samping sarung satu+lagi saurna saya+kirim saya+sudah
 sebatang sekarang$ sekarang+napas tabrak$ tahu$ tangis+terus tas+ransel tebal tegal tenang terakhir+lihat
 tidak+bisa tongkat update
addition 5 70$ =beast @them ^hari ^kira ^lupa ^masuk ^rsud ^ruko ^rumahnya ^satu ^tambah ^tangan ^terakhir ^tetangga
 ada+kartu ada+tas ada+tompel ada+tulis agak aman+pak amuk arah+pasar bakar+sampah banget+ya bank bantu+polsek
 banyak$ bapak$ belum+ketemu bensin berhenti+pak bibirnya bisa+bangun bisa+masuk bukan+gang bukan+lansia bukan+yang
 celana cepat+pak cisadane$ dan+klien dekat$ dekat+tempat dengan+saudara denger di+jakarta di+perut di+pipi
 di+tempat dia+kata dia+minta dia+moved dikit dingin$ flyover+cikokol gang$ gemuk giginya hujan indomaret ireng isi
 isi+ktp its iya jaga kali+cisadane kayanya kayanya+sudah ke ke+pos kejar+saya kelurahan+gerendeng kepala+luka
 kerja+di kira kirim klien+tidak koreksi kulit kurus+tinggi lagi+ini lalat+di lalu lemas+pak luka$ makan+pak
 maksud+saya masih+di menolak merah minggu$ minta+nomor minum moved na nama+ibu nomor+12 oh+iya orang+tidur pagar
 pak+dia pak+rt pakai+sarung payung$ penelepon+telepon perempatan$ pipi plawad$ pojok$ pom pom+bensin pos$ potong
 puskesmas$ putih ralat rame salah+lihat sate saya+standby sebelah$ sebelah+orang sekarat sekarat$ selapajang
 selapajang$ selimut smp+6 spbu+cikokol standby sudah+saya sudah+tenang susul$ tahi tahi+lalat tato tenang$ ternyata
 ternyata+ada ternyata+pak tidak+ada tidak+napas tolong+hubung tompel tompel+di tpu tpu+selapajang tukang+ojek tuli
 tulis+di ujang warna ya
addition 4 5$ 6$ =not =past @len0 @placed @who=operator @who=resident ^alhamdulillah ^ambulans ^eh ^kalau ^koreksi
 ^kubur ^kulit ^luka ^makan ^masih ^penelepon ^polisi ^ralat ^tua ada+satu ada+tahi ada+tato ahmad ahmad+yani
 alfamart ambulans+sudah angkat angkot$ apotek$ arah asesmen b b+1234 baju$ batu+ceper bau+banget bekas+operasi
 belum+sadar bengkel berhenti berobat bidan+belum cepat$ ceper ceper$ cina cina$ cisadane darah+ternyata dekat
 dengan depan+indomaret di+tas di+warung dia+kejar dia+pak dia+pakai diam$ dikasih foto+pak garut gas gawat gigit
 ijo ini+share jadi+bawa jakarta jalan+merdeka jam+is jam+setengah kabar+kalau kain kalau+tidak kanan$
 kantor+kelurahan kaos kartu+berobat kayaknya kayu kejang$ keluar+busa kelurahan kenapa+pak kepala+darah kiri$
 kirim+ulang klien+amuk klien+menolak klien+sudah kok kooperatif kubur kubur+cina kulit+sawo lagi$ lanjut
 lapangan+ahmad matang matang$ mau$ mau+makan melawan menolak+dibawa merdeka minta+kabar nasi orang+muntah
 orang+sekarang pager pak+darah pak+parah pak+temen panas+banget parkir pegang$ penelepon perempuan petugas+angkat
 pinggir+kali pisau pisau+pak polisi rini roti roti$ rs rt+nya sadar+juga sampah$ sarung$ sawo sawo+matang saya+ibu
 saya+pak saya+pakai saya+pegang seberang+apotek sekarang+jatuh sekarang+orang senin setengah share sinar sinar+jaya
 suami+saya sudah sudah+di sudah+hubung sudah+mau sudah+melahirkan tadi+pak tadi+sempet takut+dengan tapi tato+di
 telepon+ulang temen$ terminal+poris tidak+ketemu tidak+respon toko toko+kayu tol$ tongkat$ tuli+pak ulang+titiknya
 umur+70 wa+saya warga warga+yang yang+bisa yang+dengan yang+perempuan yani yani$ ybs ybs+melawan
"""
