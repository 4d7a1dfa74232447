"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search 2 03$ 2+minggu ^cirinya ^info ^kami ^penelepon ^saya ^temen ^where a a+dan ada+bekas ada+kabar ada+mayat
 ada+pasien almarhum anak$ anak+laki angkot+03 any apa+pak baju baju+spiderman bantu+cari bapak+pakai bapak+saudara
 bawa bawa+obat bekas+luka bener+tidak biru$ bisa+kembali cari+kakak cari+saudara cari+temen cek+data cepak
 dari+lebaran dari+malam dari+ngaji dereng dereng+kembali di+angkot di+foto di+pipi di+rumah dia+abis diam
 dibawa+satpol dijaring dikubur disabilitas ditinggal$ foto$ foto+itu gemuk hari+tidak has hidup hilang+ditinggal
 hilang+sejak hpnya ibu+saya info+tidak ingat ini+tidak ireng is+nyasar item itu+adik itu+mana jumat kabar$
 kabar+pak kabar+ya kakung kali kamar$ kami+yang kaos kaos+partai kata+ibu kata+jadi ke+semua kemana kemarin kembar
 kembar+saya kerudung kerudung+biru ketemu+surat kontak+dengan lacak lacak$ laki+di lansia+kakung lansia+tidak lihat
 lihat$ lihat+lansia luka+di mall mati mau+ambil mau+jemput mau+tahu mau+tanya minggu+tidak minum motor+ketemu mr
 mr+x mungkin+pak naik+angkot ngaji nyasar+dari odgj odgj+pergi pakai+batik pakai+kerudung pakai+peci pakai+sarung
 pakai+tongkat paman+saya panik panti+ada partai pasien pasien+tanpa peci pendek penelepon pergi+ditinggal pernah
 pernah+tampung pipi pipi+kiri pulang$ pun+bapak racun rada rambut+cepak razia$ razia+kemarin rsud rumah+bawa
 rumah+dia rumah+tadi rumah+tidak saat saking sampai sampai+sekarang sampun sampun+pikun sandal sarung sarung+ijo
 satpol satpol$ saudara+kembar saya+autis saya+bapak saya+ditinggal saya+istri saya+lansia saya+naik saya+pamit
 saya+terjaring sekarang$ semua+orang sesasi shelter since+monday spiderman suami+saya subuh sudah+sesasi sumiati
 surat+wasiat tahun$ takut+itu tanpa tanpa+identitas tanpa+nama tanya+apa tato tempat+bapak terakhir+di terjaring
 terjaring+razia terus tidak+ada tidak+pakai tidak+ya tolong+pak tongkat tongkat$ uih umur+17 wasiat where x yang
 yang+di yang+dijaring yang+dulu yang+nama your your+shelter
search 1 2+malam 3+hari =ask =not =urgent ^bantu ^bibi ^foto ^kubur ^muka ^nyasar ^pak ^tetangga ^warga ada+data
 alah alah+tigo ambil+bapak anak+kami anak+yang apa+bapak apa+benar assalamualaikum+mau badhe bagaimana+cara
 bapak+ini bawa+bayi bekas belum+uih benar benar+ada bener biasa bibi+saya bisa+lihat bisa+ngomong cair+kata cape
 cara$ cek+apa cek+nama chat cisadane$ dan data$ dengan+pacar di+data di+dinsos di+kamar di+rs di+tempat dia+odgj
 diam$ dibawa+lari dinsos+di dinsos+mana emang+ada fransiskus fransiskus+di gelandangan$ griya hair halo+apa
 hilang+ingat hilang+since hilang+umur hp+nya ibu+kami ical+dari identitas ijo ijo+terakhir info+orang ini+foto itu
 jalan$ jalan+belum jenguk kalau+ketemu kali$ kandung kemarin$ kena kerja+tidak ketangkep ketemu+di ketemu+dia
 ketemu+tidak kiri kiri$ laki+tua lama+kata lansia lansia+ini lari+orang lebaran lebaran$ lupa+jalan main+di
 makasih+sewu mau+mati mau+pindah mayat+laki mirip+pak naik nama+fransiskus neglasari neglasari$ nekat nyamuk
 nyamuk+cair nyasar$ obat+nyamuk orang+nama orang+tua pacar+tidak pak+umur pak+yang pasar+lama pergi+dengan
 pikun+dia pindah+makam pinggir+cisadane pisah razia+satpol sapu saudara+jalan saya+ada saya+ibu saya+kakak
 saya+kalau saya+kata saya+nyasar saya+odgj saya+pernah senin sewu surat+kata taman$ tangerang tato+di temen+saya
 tidak+lansia tigo tigo+hari tilu tilu+hari tolong+informasi tua+di udin uih+dari ya$ yang+diam
search -1 2+anak =beast ^berapa ^boleh ^itu ^ktp ^perempuan ^rame ^rsud ^sekarang ^syarat alhamdulillah$ anak+pisah
 apa+aja bakar bapak+tua bapak+yang bau bawa+pulang bayar belakang berapa+lama berobat$ besar biasanya boleh+saya
 bot busa butuh+bantu cibodas dari+dinsos dari+ibu datang depan+rumah di di+pasar di+pos di+stasiun di+warnet
 dibawa+berobat dibawa+ke dinas dinas+sosial dinsos+bisa dipukul+suami disini disini$ ditinggal+anak ditinggal+ibu
 dompet dong dong$ duit grup habis hilang+itu ibu+bawa ibu+muda ibu+yang ig+kata indramayu ini$ ini+sudah itu$
 itu+ada jauh+mana jawab jaya kalau+tidak kan kapan kata+ada kata+tetangga kayanya ke+panti kecil kejang
 kemarin+saya kepala ketemu+anak kolong kursi kursi+roda lagi$ laki+saya lampu lanjut lansia+di lansia+nyasar lewat
 linglung mau+pulang mau+rujuk mayat+di minta+bantu minta+tolong mobil mulut napas nyasar+di obat ongkos
 pak+pencarian pegang pencariannya$ pengumuman petugas$ pisah+dari pisau pisau$ pukul+ibu pulang+ke punya+saudara
 putus rame rame+di roda rs+tidak rujuk rujuk$ rumah+ibu rumahnya rusak rw saja+sudah sanggup saudara+ibu saya+bawa
 saya+kumat saya+laporan saya+pak saya+pasung saya+stroke saya+takut sekarang+dengan sekolah smp sosial stop
 stroke+ditinggal sudah+jauh sudah+tidak syarat tadi takut$ tambah tanah temenin teriak terima+kasih tiap+malam
 tidak+mau tidak+sanggup tolong+jemput untuk+ibu urus$ usir warnet warnet$
search -2 @addition @case ^bagaimana ^dinsos ^gelandangan ^hp ^ketemu ^klien ^lansia ^laporan ^minta ^odgj ^polsek
 ^si ^sudah ^tadi ada+biaya aja$ alamat alhamdulillah aman anak+kecil anter apa$ apa+bisa bagaimana+pak balas banyak
 baru batal bayi berapa berobat biaya bikin dapat+info dari+tadi di+jalan di+lokasi di+sini dihentikan dijemput
 duduk gang gelandangan golok gratis grogol hubung ibu+di jam jodoh jodoh+saya kata+cari kayaknya ke+rumah kejar
 kenapa kesini ketemu+pak kirim kok kontrakan ktp lansia+pikun lansia+sudah lapor$ lari+ke makasih$ mal malam mana$
 mayat+mr meninggal merah muda nama+saya nih no ojek ojek$ orang+odgj pak pak+bapak pak+orang panggil pasung pelapor
 pencariannya perlu pingsan pos saja sakit satpam saya+bagaimana saya+dapat saya+dipukul saya+lapor saya+suka
 sebelah sekarang+di sendiri si siapa sih sini soal+bapak stasiun stroke sudah+di sudah+pulang suka tadi$ tadi+saya
 tangan tapi terima ternyata tetangga tiap tidak+punya tinggal tukang tukang+ojek tunggu uang warga warung ya+pak
 yang+cari yang+kemarin yang+lari ybs
search -3 =still @placed @who=operator ^dari ^nama ^orang ^rumah ^tidak ada+anak ada+orang aja amuk bagaimana$ bales
 bales$ banget belum$ belum+bales bisa+bantu boleh bukan cepat dapat darah dekat dengan di+depan dipukul emas emas$
 gelang harus jalan jatuh kabar+soal kasih kemarin+tanya kumat lansia+yang laporan+saya lokasi masih masuk nanti
 nomor orang pakai+gelang pasar$ pencarian pencarian+bapak polsek punya rt rumah+saudara rumah+saya salah
 saya+ketemu sekarang sudah+kembali tanya terlantar the titip tolong+saya wkwk$
search -4 =joke =road =tale =well @thanked @them ^dia ^ini ^kalau ^yang butuh cuma depan klien lapor makan makasih
 pukul saya+lihat saya+pakai tangis+cari tidur+di untuk urus wkwk
search -5 =work @goes @sighting ^ada bagaimana bisa lagi lihat+ibu minta petugas sudah+ketemu tangis tidur
search -6 @back @danger @it @thanking @withdraw ini ke soal sudah+ada
search -7 @1 @len1 @other @status @who=responder laporan sudah
search -8 ibu$ saya+sudah
search -10 @who=resident
search -11 @len0
status 17 doang
status 15 alah
status 14 ^masih
status 13 apa+tidak doang$ jadi janji masih
status 12 @code ^kapan belum+juga diproses kapan sampai status
status 11 @status ^cek ^lama dibaca+doang lama+banget soal viral
status 10 # @? ^is ^trc bagaimana bagaimana$ loh mana petugas tiket
status 9 ^kok ^laporan angkut ini+bener jam+berapa kan kok kok+diam lapor laporan laporan+saya orang+masih pakai$
 petugas+nya sampai$ tiket+saya timnya tindak ud update update$
status 8 =ask =not ^jadi ^kenapa ^sampun ^status ada+kabar belum datang+pundi dong jadi+kan kabar lanjut loh$ nih$
 otw pencarian perkembangan petugas+mana petugas+sudah posisi progres pundi sampun+datang saya+yang smp tangan trc
 yang+kejang
status 7 @where ^bagaimana ^belum ^dari ^hasil ^progres ^sudah ada+perkembangan bagaimana+pak cek cepat+laporan
 datang diam dijemput dijemput$ dongkap hasil ini+parah jalan+kan jam juga juga$ kemarin nasib nyasar petugas$
 respon$ sampun saya+lapor sudah sudah+ada tanya the tidak+sih yang yang+lapor yang+saya
status 6 =past ^mana ^petugas ^tolong ^update anyone anyone+coming apa+sudah belum$ belum+ada coming coming$
 di+halte diam+wae diproses$ hari+ini is is+anyone is+saya itu$ jadi+ambil jadi+bagaimana jadi+datang jadi+tidak
 jawab$ kan$ kemarin+sekarang lanjut$ lansia+yang otw+belum parah rong saya$ saya+belum saya+sudah siapa+yang
 sudah+rong tangan+ya tidak+pak tidak+tangan tidak+viral tindaklanjut tolong+kabar viral+tidak wae yang+di yang+mau
status 5 2+jam 45+bagaimana ^lokasi ^nasib ^otw ada+respon ambil+tidak angkut+belum apa+bagaimana bagaimana+kabar
 bagaimana+lanjut baru baru+datang belum+pak cuma+dibaca dari+pagi dianggurin diproses+ya halte ibu$ ini$ jawab
 kabar+soal kata kemarin$ kemarin+sudah kok+tidak lama lansia+di laporan+nyangkut lho lokasi+sudah mana$ mana+pak
 mana+posisi masih+di masih+diproses menit nasib+lansia nih nyangkut pelapor+tanya pencarian+bapak respon
 sampai+mana sampai+sekarang saya+dianggurin saya+tidak selesai semalam sih+pak sudah+lewat sudah+sampai tangan$
 team tidak+jawab timnya+sampai tolong+cepat tolong+info tunggu update+dong yang+datang
status 4 12+bagaimana ^harus ^kayanya ^lanjut ^pencarian ^tiket ada+tindak adu aja+sih ambil anak+anak anak+jalanan
 angkut$ bade bagaimana+ini belum+bales bener+tindak di+jalan dibaca emang+kalau halo+ada ibu+saya ini+jadi
 jalan+belum jalanan kayanya ke+mana ke+the kemarin+saya kemarin+tanya kenapa+laporan kesini ketemu+belum kira
 kok+status laki+saya lanjut+bagaimana laporan+kemarin masih+lama meluncur minggu+lalu nomor+tiket nya pak$
 pak+bagaimana pak+jadi pak+kok pak+petugas penelepon+tanya saya+kok saya+tolak sehat$ sekarang$ selamat sih
 soal+bapak sudah+angkat sudah+dari sudah+di sudah+jalan sudah+ketemu tadi tanya+lagi tanya+lanjut tapi+tidak
 tidak+ada tidak+nih tindak+lanjut tolak tolak+ya tuh+orang tunggu+warga woy ya$ yang+dijemput
status 3 12$ 3+jam 30+menit ^any ^apa ^besok ^jam ^ke ^pelapor ^posisi ada+yang any any+update apa apa+petugas
 bales$ baru+aja bayi berapa+menit cek+tiket cepat cuma+mau dari+kemarin datang$ depan+toko di+lampu di+odgj
 di+pasar di+saya diam+aja dibawa+kemana dicek dong+pak halte+itu hari+orang ibu+yang ini jadi+kesini jam$
 kabar+tidak kah kalau+tidak kapan+dijemput kata+30 kejang ketemu+keluarganya kok+belum lagi+sampai lampu+merah
 lansia+kemarin lapor+lansia lapor+tadi laporan+kok lihat+ibu loh+ini mana+petugas menit+ini menit+lagi mereka
 nongol2 nyasar+apa odgj+di orang+laporan orang+yang pak+laporan petugas+kesini petugas+nyasar petugas+yang
 saya+bagaimana saya+kirim sehat sekarang+ada sekarang+bagaimana semalam$ sudah+2 sudah+3 sudah+angkut sudah+dibawa
 sudah+diproses sudah+mana sudah+tangan tadi+kata terima+terus tidak+nongol2 toko+saya tua+laki update+di woy+bales
 ya yang+lansia yang+malam
status 2 =still @it ^bayi ^iki ^jangan ^kira ^woy ^ybs ada$ ada+hasil angkat bagaimana+nasib bales+kenapa banget
 bapak+odgj bapak+saya belum+ya besok cek+laporan dari+jam dari+tadi datang+ke datang+tidak depan+gereja di+rw
 di+terminal dibawa dibawa+ke dibawa+kemarin diteruskan diteruskan+ke dulu info ini+sudah itu+anak jauh jauh+mana
 kabar+ibu kadieu kami+belum ke+lokasi keluarganya$ kemarin+bagaimana kenapa ketemu+kemarin kira+petugas kondisinya
 lampu lanjut+yang lapor$ lapor+kemarin lapor+orang lewat magrib masih+ada masih+disini masih+tunggu mau+cek
 mau+datang nasib+bapak odgj+itu odgj+kemarin pagi pak+ini pak+pencarian pak+sudah pak+yang perkembangan+laporan
 permisi+mau rt+5 rw+kami saya saya+cuma saya+kemarin saya+laporan saya+pak sekarang sekarang+tidak semalam+di siang
 siang$ sih$ sudah+jauh sudah+tunggu tadi+tidak tangan+belum tanya+laporan terima tidak+jadi tidak+petugas toko
 tolong+dong tolong+update tuju tuju+lokasi tunggu+nih up wae$ woy$ yang+bayi yang+lihat ybs+sudah zonk
status 1 112$ 45+sudah @len1 ^mobil ^no ^pak ^si ^tindak ^tunggu ampe atas+laporan bagaimana+hasil bagaimana+tindak
 bagaimana+ya bales banget$ banget+sudah bapak+itu datang+mana dijemput+ya gereja gereja$ halo+pak hari iki infonya
 itu+jadi kabar+ya kali+tidak kata+mau kemana+ya lalu lansia+itu laporan+12 laporan+kami laporan+nomor laporan+tadi
 lari+orang masih+terima mau+tanya merah nih+di no+45 nomor+12 pak+cepat pak+posisi sampai+belum saya+ketemu
 saya+nomor saya+trc sekarang+mana si si+lansia siang+saya status+masih suami+saya sudah+lapor sudah+saya
 sudah+tindak tadi+siang terima+doang tidak+angkat tidak+datang timnya$ tolong+infonya warna yang+dibawa yang+respon
status -1 20+butir 3+cair 3+hari 60an @len2 @them ^abis ^alhamdulillah ^bot ^cabut ^cepat ^ciri ^darah ^eh ^iya
 ^lagi ^maaf ^minta ^okee ^orang ^polisi ^pun ^siapa ^ternyata ^tes ^test abis+lapor ada+apa ada+info ada+lagi aman
 ambruk+tidak apa+laporan apa+motor apa+pak apa+syaratnya asal baik banget+saya bangku bantu$ bapak$ bapak+di
 bapak+ibu baru$ bawa$ bawa+apa bayar begal bekas belum+pernah belum+pulang berapa+ya berenti berenti$ berobat$
 besar biasanya$ bot$ buka butir cabut cabut+laporan cari+adik cerita chat+kata cibodas ciri daftar dapat
 datang+bawa denyut depan$ di+bangku di+kali di+kamar di+pos dia+sudah dinsos+tangerang does does+this donor
 donor+darah dua+orang duit eh gemeter gemuk gerak+pak golok hapus harus+kirim harus+tunggu hidup ical identitas$
 imbalan imbalan+tidak ini+pak itu+ibu itu+lho iya jalan$ jalanan$ jam+setengah jatuh+di jaya jd jomblo+tidak
 kalau+ketemu kali kamar+mandi kami+sudah kantor kapan+bansos kapan+pkh kartu+lansia kata+sudah kayanya+sudah kecil
 kejadian keluar kembali$ kena kesini+pak ketemu+lansia ketemu+pak kios kirim klien+tiba km kok+harus komplek kontak
 korban ktp lagi+pak laki+tanpa lansia$ lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak layan$ lho+pak
 libur+tidak lu lupa mabuk mabuk+doang makasih+pak mandi mandi$ marah melahirkan+bidan menang mengaku meninggal+di
 meninggal+pak menit$ mesin minggu$ minum+20 muncul+lagi murah$ na nama+saya need ngaku ngaku+dari nomor+saya nya$
 okee pacar pak+kalau pak+mau pak+nya pak+rt pak+temen pakai+peci panggil peci pemerintah pencet penelepon+minta
 pergi pesan petugas+berapa pkh+tahap polsek poris pos$ pun puskesmas resmi$ robot robot$ roti roti$ rt$ ruko
 rumahnya saja satu saudara$ saurna saya+ada saya+kata saya+lihat saya+pegang saya+warga sayat sekitar sendiri$
 sesasi setengah siapa+ya sih+sudah sirine stasiun stop sudah+cek sudah+lama sudah+meninggal sudah+minum
 sudah+pindah sudah+sesasi syaratnya tadi+ada tadi+bapak tahap tahap+3 tahu tahun$ tangis tanpa+identitas tanya$
 tarik tarik+laporan tegal terjaring terjaring+razia terus terus$ tes test tiba+ambruk tidak+angkut tidak+bawa
 tidak+belum tidak+dikasih tidak+kalau tidak+kenapa tidak+kios tidak+napas tidak+perlu tidak+sadar tidak+tahu
 tidak+waras tidak+ya tinggi tipu tolong+jemput tua tumpang tunggu$ ujang umur+berapa urus$ waras waras+sudah warga
 wkwk$ yang+bawa yang+luka yang+meninggal yang+tidak you
status -2 10+menit 22$ 5$ =well @len3 @needs @who=operator @who=resident ^ada ^adik ^bantu ^berapa ^gelandangan
 ^kakak ^kami ^kamu ^kemarin ^klien ^lansia ^nama ^nanti ^oke ^saudara ^semoga ^tangan ^umur ^wkwk abaikan abis
 ada+ambulans ada+lansia ada+laporan ada+orang ada+pak akan alamat alhamdulillah ambruk ambulans+pak anak$ angkot
 apa+ada apa+ini arah arah+pasar assalamualaikum+pak baca bansos bantu+saya bau bawa+mobil beda belakang belum+lihat
 bener bener$ bener+dinsos berobat biasanya+petugas bibirnya bibirnya+biru bidan+belum bikin biru$ bisa+bantu
 bisa+saya boleh+lapor bulan+ini butuh cepat$ chatbot culik dapet dari data dengan$ di+sebelah dibawa+polisi
 dijemput+perempuan dikasih dipukul disini$ disitu$ ditinggal duduk gaji gini gratis hari$ harus harus+bagaimana
 identitas ini+chatbot itu+yang jaga+malam jalan+ke jomblo jual kabar+kalau kaki kalau+orang kalau+saya kamar kami
 kamu kartu kata+sih ke+arah ke+datang ke+laporan kedah kemana+mana kemarin+lapor kenalan kenapa+pak kenceng ketemu$
 kok+lama kondisi kontrakan kota laki lansia+saya lapor+itu lapor+kemana lapor+trus laporan+22 lari layan libur
 lokasi+klien lokasi+ya lumpuh makasih$ malam+tidak mana+tidak masjid mau+dijemput mayat minta+kabar mobil+apa
 motor$ mulai murah naik nama nanti+saya ngomong nongol nongol+lagi obat odgj$ odgj+yang oke orang orang$
 orang+bener orang+petugas orang+sudah pak+ada pak+apa pak+bapak pak+di pak+saya pak+tolong pakai panti pas pasar
 pendek pernah petugas+angkat petugas+datang pingsan pisau pos pp pukul punya rambut razia resmi rs rt rumah$
 rumah+saya sakit sampah sampai+jam satpol+pp saudara+saya saya+harus saya+kabar saya+kasih sebelah+orang
 sekarang+sudah sekolah selamat+malam selesai$ sembako sembako$ share share+lokasi siap sido sore suami+tidak
 sudah+dijemput sudah+kembali sudah+melahirkan suka tabrak taman tanya+pak terima+kasih this tiap tiba tidak+bisa
 tidak+gerak tidak+kedah tidak+ketemu tidak+mau tidak+respon tinggal titip tolong$ trc+itu trus tulis video wa wajib
 warga$ warung where ya+pak yang+dengan yang+jaga yang+tadi
status -3 =beast =joke =tale =urgent @call @case @len4 ^assalamualaikum ^bapak ^batal ^bisa ^cari ^malam ^odgj ^pkh
 ^tadi ^target ada+di amuk anak+saya anonymously anonymously$ apa$ apa+sih assalamualaikum badan baju banget+ya
 banyak bapak batal+laporan belum+ketemu belum+sadar berapa$ berapa+orang beras bidan biru bisa+lapor bulan cair
 chat dan dekat depan di+mana di+rumah dibantai dijemput+nanti dinsos$ disitu+pak do dong$ dua false gang
 gelandangan gerak hari+minggu hilang hp hubung ibu+sudah istri istri+saya it itu itu+orang jadi+relawan jatuh
 jemput job kakak kalau+sudah kemarin+itu kenapa+saya lalu$ lapor+pak laporan+anonymously lemas+banget lihat$ maaf
 malam+ada masih+bisa mau+jadi mau+lapor melahirkan meninggal minum motor orang+mana orang+tidak pak pak+belum
 pak+orang panas panas+banget pasar$ perempuan$ perempuan+ada perlu petugas+perempuan pindah$ relawan rumah+singgah
 sadar+juga salah satpam saya+dibantai saya+mau saya+tanya semoga semua singgah sini sisir suami sudah+lemas
 tadi+saya tahun tangerang tanpa target telepon temen tempat+yang terlantar tetep tidak+muncul tidak+usah tidur+di
 tidur+mana tolong+pak tolong+saya turun urus wkwk ya+kok yang+kemarin yang+sudah
status -4 24+jam =road @1 @len5 @person @placed @reports @sighting ^anak ^boleh ^emang ^itu ^kata ^lapor ^makasih
 ^maksudnya ^rumah ^sekarang ^selamat ^suami ^tetangga a ada+tidak adik+saya aja$ aktif ambulans biasanya bot bunuh
 bunuh+waktu di di+tempat disitu emang foto halo+apa ini+bagaimana iseng iseng+doang istirahat kabar+dari
 kalau+petugas ke ketemu kirim+lokasi lagi$ lagi+kenapa lama+biasanya lemas luka maksudnya mati meneh muncul napas
 pak+jam pindah pulang rawat sadar satpol sendiri siapa takut tempat ternyata tunggu+di umur usah waktu
status -5 =drill =heart @goes @kin ^dia ^ibu ^mau adik aja anak apa+kabar berapa+lama darah kembali lihat masih$
 perempuan pkh polisi sebelah tidur
status -6 @addition @who=relative ^kalau bantu batal bawa cara+cek cari dia kasih klien lama$ liar makasih minta
 nih+pak rumah tetangga
status -7 =work @len0 @thanked ^saya ^tidak bagaimana+cara boleh bukan dengan dinsos jaga lagi saudara untuk
status -8 @danger bisa cara kerja sudah+tidak
status -9 @back @other @thanking kalau malam nanti
status -10 =office
status -11 @who=responder makan makan+belum
status -12 @question @withdraw sudah+makan
withdraw 16 jd sorry sorry$
withdraw 14 chat
withdraw 13 abaikan cabut$ false
withdraw 12 ^maaf aja+pak cabut maaf saya+cabut
withdraw 11 ^lupa lupa pencet sudah+ada
withdraw 10 @withdraw ^tidak ^tutup ke+datang laporan laporan$ pergi+pak sido ternyata
withdraw 9 @back ^batal ^sudah ^ternyata batal datang$ di+rumah maaf$ orang+lari salah saya+laporan sendiri sendiri$
 sudah+pergi tutup
withdraw 8 aja anak+saya batal$ cuma datang dia+sudah iseng$ naik ojek$ pakai+anak selesai sudah tiketnya
 tunggu+ojek urus
withdraw 7 =not =past ambulans+pak anter dia+cuma dibawa+polisi hapus janten janten$ ketemu ojek orang+sudah pencet$
 pergi saudara stop sudah+ketemu sudah+pulang tarik tarik+laporan ternyata+dia tetangga+baru tidak+janten tunggu
 usah
withdraw 6 ^abaikan ^stop ^tolong ada+ambulans anak batal+laporan have hp iseng jadi$ maap no orang+ternyata
 pak+sudah rt$ sido$ sudah+kembali sudah+tangan tangan tidak+jadi tidak+perlu tidak+sido tidak+usah tolong+batal
withdraw 5 ^cabut anak+teater baru$ bawa$ bis bukan+mau cabut+laporan di+gang dihentikan disini disini+harus
 gang+sebelah grup harus$ ibu+itu istirahat itu+ternyata jadi jadi+pak jemput$ ke+puskesmas ketemu+di ketemu+ibu
 ketemu+pak kios latihan+maap pak+maaf pak+ternyata pencet+bukan perlu pulang rumah+saudara saja salah+kirim satpam
 saya+sudah saya+yang selesai$ sudah+naik sudah+saya tadi+cuma teater tidak+kios tinggal+di tunggu+jemput you
withdraw 4 @reports @them ^hp ^itu ^never ^orang ambulans anter+ke bapak+saya batal+aja batal+ya bukan datang+pak
 dia+punya grup+saudara itu+untuk kadieu kedah keluarganya kembali kesini$ lapor$ laporan+tutup latihan mau+tarik
 mind mind+dia never never+mind pak pak+saya pencarian pencariannya pulang+dengan punya+saudara puskesmas ra
 saja+sudah salah+orang saya+anter saya+tarik sore$ sudah+selesai tadi tidak tidak+kedah tutup+aja untuk+grup
 usah+jadi ya$ yang+bawa
withdraw 3 ^eh ^jangan ^pencarian ^salah aja$ aja+laporan anak+kecil baik baru bus bus$ dengan+pak dijemput eh
 eh+salah hapus+aja hapus+laporan ibu+makasih itu itu+anak jadi+lapor jemput kecil kesini kirim kirim$ kirim+maaf
 lansia+sudah maaf+pak maaf+ya maap+ya main main+hp makasih$ naik+bus orang pak+bapak pak+bukan pak+rw pak+tidak
 pencarian+bapak perlu+petugas rumah+temen rw$ salah$ satu$ saudara+ibu sebelah sore stop+aja sudah+baik
 sudah+dibawa sudah+dijemput tadi$ terlantar$ ternyata+orang tetangga wkwk+maaf yang+sekarang yang+tadi ybs+sudah
withdraw 2 22$ 8$ =joke @goes ^hapus ^ketemu alhamdulillah$ anak+sudah anter+pulang bantu$ batal+ybs beres+pak
 bisa+tidak coba cuma+tidur dan dan+pulang deh dengan+keluarganya dia+ditinggal dicabut dijemput+anak
 dijemput+saudara disini$ harus hp$ hp+saya itu+satpam jadi+tidak jadi+ya jangan+datang ke+rumahnya kembali$
 kembali+ke kembali+sendiri lagi+istirahat lanjut laporan+22 laporan+no laporan+saya laporan+yang lari lihat$
 maaf+salah maaf+ternyata need orang+kerja orgnya orgnya+sudah pak+batal pak+itu pak+salah pak+tangan patung patung$
 pencariannya$ pencet+lapor penelepon+batal penelepon+minta polisi polsek polsek$ pulang+sendiri rt rumah$ rw
 salah+lapor salah+nomor salah+pencet satu saudara$ saudara+pak saya+pakai saya+salah sudah$ sudah+aman sudah+bangun
 sudah+bantu sudah+dengan sudah+urus tadi+anak tangan+pak tanya+warga temen ternyata+cuma urus$ usah+datang
 usah+kesini usah+lanjut wkwk ya ya+pak yang+main yang+urus
withdraw 1 5$ @it ^maap ^sorry ^waduh adik+saya angkot$ banyak$ beres bukan+odgj deh+pak dengan+ini dibawa
 dibawa+saudara ditinggal ini+kami ini+tidak itu+tadi jadi+deh jadi+minta jemput+jadi karena kasih+banyak ke+lokasi
 keluarganya+pak keluarganya+sudah komplek$ lagi+dia laporan+tadi maaf+itu maaf+laporan mabuk+doang mau+lapor
 orang+itu pak+di pak+orang punya rumah+pak rumahnya satpam+komplek saya+tanya sekarang$ sido+pak sini+lagi
 sudah+beres sudah+di telah ternyata+itu tinggal tolong tolong+hapus untuk usah+cari usah+deh usah+pak waduh warga$
 warga+sini
withdraw -1 40an @where ^ambulans ^anak ^any ^assalamualaikum ^besok ^cari ^cepat ^gelandangan ^halo ^harus ^is
 ^izin ^jadi ^kakak ^kata ^kontak ^lansia ^luka ^mauliate ^minta ^nama ^no ^oh ^oke ^petugas ^rumah ^semoga ^suami
 ^terima a ada+lansia aja+sudah alhamdulillah+bapak ambil+tidak ambulans+sudah any any+update assalamualaikum
 atas+bantu atau badan bales bangun bangun$ baru+datang bau bawa+pulang bayi bayi$ bekas belum+datang belum+pulang
 besar besok bidan biru$ bisu cekik cepat+laporan culik darah+ternyata dari+pagi dari+rumah data dengan+saudara
 di+halte di+pos di+saya di+sebelah di+tkp di+warung dia$ dia+bawa dia+lari dianggurin dicek dikit dinsos$ dipukul
 disebar dong+pak duduk+di film$ godang goyang goyang$ gratis halo ical identitas istri itu+orang izin jadi+ambil
 jaga jaga$ jalan$ jalmina jalmina$ jangan+kasih jelas+lu jembatan jemput+di jual juga kakak+saya kan$ kasih+kendor
 kayaknya ke+kolong ke+teras kecanduan keluar kemana+mana kenceng kendor kepala kira klinik kontak+saya ktp lagi+ke
 lah$ lansia+pak lansia+yang lari$ lemas+banget loh lu$ luka+cuma makanya makasih+atas mana+tidak mandi masih+disini
 mauliate mauliate+godang mayat melahirkan mobil motor muda mulai nanti$ napas+pak no+hp obat oh oke orang+agak
 orang+odgj orang+pak otw pak+ada pak+baru pak+masih pak+takut pak+wkwk pakai+sirine paman panggil parah parkir
 pegang penelepon+tanya petugas+datang pindah+ke pulang+ke rambut rapat rapat$ respon rong roti roti$ rs rt+sudah
 sadar+pak salah+lihat saya+anak saya+bisa saya+dianggurin saya+kata saya+kecanduan saya+lihat sebelah+orang
 sekarang+sudah semoga siap siapa sini+pak sirine soal suami+saya sudah+dari sudah+kami sudah+lemas sudah+rong
 sudah+tidak surat tadi+pak takut+dia taman tambah tangis+terus tapi+anak target teh tenang teras teriak terminal
 ternyata+ada tes tes$ the tidak+bawa tidak+jelas tidak+kembali tidak+nanti tidak+pulang tidak+ya tinggi tkp
 tolong+jemput tolong+saya trc update+di warung$ yang+datang yang+di yang+luka yang+perempuan yang+saya
withdraw -2 14$ =urgent @call @len3 @thanking @who=operator ^apa ^bagaimana ^bapak ^bisa ^bukan ^cara ^cuma ^hatur
 ^hoax ^ini ^kayanya ^klien ^lapor ^lari ^mau ^saudara ^sekarang ^yang ^ybs ada+orang agak akan alhamdulillah ambil
 angkut apa$ arah arah+pasar atas bahasa baju bakar banget$ bawa+pisau bener berapa biru bohong boleh bukan+lansia
 butuh cara cek cuma+dibaca dari+tadi denger di+depan di+jalan di+lokasi di+pasar dia+lagi dia+tidak dia+tuli dibaca
 dibaca+doang dibawa+ke doang$ dong$ dua film golok$ golok+itu golok+pak guys guys$ halte hatur hatur+makasih
 hilang$ hoax ibu+saya ibu+sudah ini$ iseng+doang itu$ jatuh jawab jawab$ jelas kabar kaki kalau+petugas kali kan
 kapan karunya kasih$ ke+arah ke+laporan kemarin$ kembali+lagi ketemu$ ketemu+belum kirim+lokasi klien kolong kontak
 kontrakan lagi$ lagi+hamil lansia$ lemas lho lihat+saya lokasi lokasi$ lokasi+ya lu makan+pak malam$ mana$ masjid
 meninggal merah ngomong orang+tidur pak+dia pak+makasih pak+sekarang pak+yang pakai pasar$ pikun pindah pingsan
 pisau$ pos pukul pulang+tidak rumah+singgah sakit salah+denger salah+tulis sapu saya+aja saya+bawa saya+hilang
 saya+itu saya+kirim sebar sekolah semua siang$ sih singgah sudah+makan sudah+minggu suka tabrak tahun tangerang
 tanpa tanya telepon terima terus$ tiap tidak+bisa tidak+jawab tidak+ketemu tidak+mau tidak+napas tidak+sadar titip
 tolong$ tolong+cepat tolong+pak tongkat tua tuli tuli+pak tulis tunggu$ umur update viral wa warung where yang
 yang+kemarin
withdraw -3 =beast @len4 @len5 ^kalau ^kok ^pak ^polisi ^saya ^tetangga amuk+pak anak$ bagaimana$ bantu bapak berita
 bot bukan+gang dekat dengan diam$ doang+pak duduk dulu foto gelandangan gerak gerak+pak hamil hari is jadi+bawa
 jadi+datang jalan kakak kami kayanya kejang kemana kenapa kok+tidak lama langsung lewat masuk mati minggu minta
 minum nanti+hubung nya odgj orang+yang pagi pak$ pak+cuma pak+dikasih pak+tolong payung payung$ rokok rumah+saya
 sadar sampai saya+kasih selamat siang suami tahu takut tangis tidak+bangun tidak+gerak tidak+pak tidak+punya
 tidur+di
withdraw -4 =heart =office =well @1 @case @kin @who=resident ^alhamdulillah ada bawa+golok belum$ belum+pak bisa
 bukan+golok cari depan dikasih dinsos doang dong lagi laki luka mau nih nyasar pasar perempuan pisau tadi+saya tapi
 terus tidur titik tuna
withdraw -5 =road @addition @needs @person @placed ^ada amuk apa banget bawa cepat darah di diam hilang jam kalau
 kasih lansia lihat makasih+pak malam mana masih nama napas orang$ orang+tidak petugas saya+tidak tidak+ada
withdraw -6 # =work @question bagaimana dari hubung ini kata kemarin makan nanti sudah+datang
withdraw -7 =ask @? @other @sighting ^makasih golok kok
withdraw -8 @danger
withdraw -9 @status @who=responder
withdraw -10 tidak$
withdraw -11 @len0 belum
addition 16 minta$
addition 15 ^tidak daster gelandangan$ laki$ sendal topi
addition 14 pak+banyak tetangga$
addition 13 ^jalan video
addition 12 # @who=responder ^bawa ^gudang ^lari ayam deres kalau nama perempuan$ pln pln$ situ$ tidur$ tolong+bawa
 tower
addition 11 @it ^belum ^sukarjo anak$ berdiri$ hubung kata masih$ saja saja$ selamat sukarjo
addition 10 ^batik aminah apotek bakar$ berdiri dengan+anak dua+orang gang kalau+petugas klien kp+baru ktp lokasi
 luka mulai ompong pak+lemas pak+tolong rps rps$ sementara+di siti sudah+datang susul tas titik tunggu+di
addition 9 @addition ^dekat ^di ^kata ^klien ^kontak ^no ^pakai ^tadi bawa belakang bukan di+lokasi dua istri$ item
 jaket kontak+saya lemas lokasi$ minum$ muntah napas+pak nya nya$ pak+orang parkir+di saya+ada saya+istri sebelah
 sendiri$ sisir situ tadi+saya tahu tinggi tukang
addition 8 @goes @len1 ^bukan ^dua ^gang ^gelandangan ^ini ^kayanya ^nama ^parkir ^sekarang ^sekitar ^sekolah
 amuk+pak asal batik bawa+apa berendeng$ darah+pak di+sebelah foto$ gudang hitam$ indramayu ini+foto item$ kurang
 kursi luka+di madura no+hp nomor+saya pak+cuma pakai payung pendek pendek$ pingsan$ polisi$ polsek roda$ rokok
 rokok$ rsud salah satu+orang saya+aja saya+kasih sekitar sementara tadi+pagi tempat tidak+kenapa tidak+mau tinggi$
 tolong+cepat tua+rt tulis warung yang+luka
addition 7 60an ^baju ^jam ^kemarin ^oh ^tas ^toko ^update ^warung ada+pohon agak ajak baju batik$ batu bisa bungkus
 cikokol$ di+leher di+rumah disitu gigi goyang goyang$ hitam ibu+sudah kaget kaki$ kanan kantong kata+anak kepala
 kiri kondisi kontak ktp+di kumis kumis+tebal kursi+roda lapor+itu leher$ lemas+banget listrik lupa malah masih+di
 mobil nasi+bungkus no oh ompong$ pagar pahlawan pak+amuk pak+sekarang pak+tidak pelapor pindah pos roda rsud$ rt
 satpam saya+salah seberang sekarang semua+aman sudah+tidak tambah telepon tidak+bawa tidur+pak titiknya ulang
 update ya+pak
addition 6 @1 @len2 ^assessment ^depan ^dia ^hubung ^logatnya ^nih ^nihil ^patokan ^polsek ^rambut ^salah ^satu
 ^terakhir ^umur ^yang ada+luka alhamdulillah arah+pasar assessment atas+nama bank$ batu$ bekas belum$ berendeng
 bisa+hubung bisa+masuk bukan+golok cikokol coklat coklat$ dan depan$ depan+gang di+kaki dia dia+mulai dompet emas
 emas$ foto gelang gemeter gemuk+pendek hari+minggu hp jembatan+berendeng kacamata kalau+ajak kayanya ke ke+arah
 ke+depan kejang+lagi kemarin$ kimia kp ktp+nya kurus lalat lalu$ logatnya lokasi+ya maksud masuk+gang mau+minum
 menunggu merah mulai+kejang ngaku ngaku+dari ngomong nihil nomor odgj+sudah orang$ orang+pingsan pager+item pak+dia
 pakai+gelang panggil pangkalan patokan pelapor+minta pindah+ke plus putih rambut ransel rumah+nomor salah+denger
 samping sarung satu saurna saya+kirim saya+sudah saya+tunggu sebatang sekarang$ sekarang+napas sudah+kami
 sudah+tenang tabrak$ tahu$ tangis+terus tas+ransel tebal tegal tenang terakhir+lihat tidak+bisa tongkat
addition 5 5$ 70$ =beast @them ^hari ^kira ^lupa ^masuk ^rsud ^ruko ^rumahnya ^tambah ^tangan ^tetangga ^tua
 ada+kartu ada+tas ada+tompel ada+tulis alamat aman+pak amuk banget+ya bank bantu+polsek banyak$ bapak$ belum+ketemu
 bensin berhenti+pak bibirnya bisa+bangun bukan+gang bukan+lansia bukan+yang celana dan+klien dekat$ dekat+tempat
 dengan+saudara denger di+jakarta di+perut di+pipi di+tempat dia+kata dia+minta dia+moved dingin$ flyover+cikokol
 gang$ gawat gemuk giginya indomaret ireng isi isi+ktp iya jaga kayanya+sudah ke+pos kejar+saya kelurahan+gerendeng
 kepala+luka kerja+di kira kirim klien+tidak koreksi kulit kurus+tinggi lagi+ini lalat+di lalu lemas+pak luka$
 makan+pak maksud+saya menolak minggu$ minta+nomor minum moved na nama+ibu nomor+12 oh+iya orang+jatuh orang+pakai
 orang+tidur pak+rt pakai+sarung penelepon+telepon perempatan$ pipi plawad$ pojok$ pom pom+bensin pos$ potong
 puskesmas$ ralat rame rumah+saya salah+lihat satu+lagi saya+di saya+pegang sebelah$ sebelah+orang sekarat sekarat$
 selapajang selapajang$ selimut smp+6 spbu+cikokol sudah+saya susul$ tahi tahi+lalat tato telepon+ulang tenang$
 ternyata ternyata+ada ternyata+pak tidak+ada tidak+napas tolong+hubung tompel tompel+di tpu tpu+selapajang
 tukang+ojek tuli tulis+di ujang warna ya
addition 4 6$ =not =past @len0 @placed @who=operator @who=resident ^alhamdulillah ^ambulans ^eh ^kalau ^kubur ^kulit
 ^luka ^makan ^penelepon ^polisi ^ralat a+perempuan ada+satu ada+tahi ada+tato ahmad ahmad+yani alfamart
 ambulans+sudah angkat angkot$ apotek$ asesmen b b+1234 baju$ bakar+sampah bau+banget bekas+operasi belum+datang
 belum+sadar bengkel berhenti berobat bidan+belum cepat$ cepat+pak ceper$ cina cina$ cisadane cisadane$
 darah+ternyata dekat dekat+tol dengan depan+indomaret di+tas di+warung dia+kejar dia+pak dia+pakai diam$ dikasih
 dikeroyok dikit eh foto+pak garut gas gawat+pak gigit golok hujan ijo ini+share its jadi+bawa jaga$ jakarta
 jalan+merdeka jalan+pakai jam+is jam+setengah kabar+kalau kain kaki kalau+tidak kali+cisadane kanan$
 kantor+kelurahan kaos kartu+berobat kayaknya kayu kejang$ keluar+busa kelurahan kemis kemis$ kenapa+pak
 kepala+darah kiri$ kirim+ulang klien+amuk klien+menolak klien+sudah kok kooperatif kubur kubur+cina kulit+sawo
 lanjut lansia+tanpa lapangan+ahmad matang matang$ mau$ mau+makan melawan menolak+dibawa merdeka minta+kabar nasi
 orang+agak orang+muntah orang+sekarang pager pak+darah pak+parah panas+banget parkir payung$ pegang$ penelepon
 perempuan petugas+angkat pinggir pinggir+kali pisau polisi rini roti roti$ rs sadar+juga sampah$ sarung$ sate sawo
 sawo+matang saya+ibu saya+pak saya+pakai saya+standby seberang+apotek sekarang+jatuh sekarang+orang senin setengah
 share sinar sinar+jaya standby suami+saya sudah sudah+di sudah+hubung sudah+melahirkan tadi+pak tadi+sempet
 takut+dengan tapi tato+di temen$ tempat+yang terakhir terminal+poris tidak+ketemu tidak+respon toko toko+kayu tol$
 tongkat$ ulang+titiknya umur+70 wa+saya warga warga+yang yang+bisa yang+dengan yang+perempuan yani yani$ ybs
 ybs+melawan
"""
