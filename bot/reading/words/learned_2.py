"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -5 =tale @goes @it @other ^anjing ^kok ^makasih ^masih ^tidak ^wkwk ada+alien aja$ alhamdulillah alien
 ambulans amuk+pak angkut api begal+di belum+ada belum+pulang berapa$ biru+bibirnya boleh bot bukan bunuh cari cinta
 cinta$ culik datang di+cikokol di+kantor dia$ dia+mulai dijual film gelandangan$ gratis hilang+pak hubung huni ibu$
 jatuh+cinta jodoh jodoh+saya kalau+saya kantor$ kejar+saya kok lagi lalu lihat$ luka+di malam$ parah+pak pencet
 pengumuman petugas$ pikun$ poster rumah+singgah salah saya+lapor saya+nyasar saya+pukul saya+terlantar
 sekarang+napas selamat singgah suka+pukul tidak+di tidak+jadi tidak+pak tidak+pulang tinggal+satu tolong+informasi
 tutup ulang ya yang+bawa yang+di yang+kemarin yang+ketemu yang+lapor yang+saya
report -6 @len1 @search ^jembatan ^lampu ^rumah ^sekarang ^ternyata ada+di bakar$ banget+tidak bantu+lansia batal
 berisik cek ganteng hari+ini hatiku jadi kalau kapan kartu lansia+yang laporan lihat+di malah nama napas+pak nomor
 orang+yang satu$ saya+perkosa saya+yang senin sudah+ada surat ternyata update ya$ ya+pak ybs
report -7 =joke @addition @question @sighting @thanked ^apa ^bakar ^kalau ^kayanya apa atm bakar+pak berapa dapat
 deres dia+kejar dinsos$ harga hati hatinya$ hilang kabar ktp laki+saya makasih mana mana$ nanti orang+meninggal
 pak+amuk petugas saya+lari tidur+pak wkwk wkwk$ yang+cari
report -8 @back @kin @thanking @withdraw ^jalan bagaimana$ di+hatinya hatinya laporan+saya mulai pak+lemas
 saya+hilang tua+saya
report -9 @? @len0 @status ^klien pukul+saya sekarang$ sekarang+bawa sekarang+kejang tusuk
report -10 anggota dipukul+suami klien
report -11 @who=relative @who=responder pak+banyak
report -13 saya+dipukul tidak$
search 11 hilang
search 10 @who=relative mana saudara
search 9 ^suami hilang$ lapor+hilang saya+hilang suami
search 8 @kin ^cari ^ibu ^mau adik cari lari lari$
search 7 ^adik ^mana ada+info anggota diamankan hilang+kontak hilang+pak is is+hilang kakak kakak+saya lacak
 lansia+saya mungkin paman penelepon+cari pikun$ razia saya+anak surat tolong+bantu yang+ketemu
search 6 @search ^hilang ^mungkin bapak bapak+saya belum belum+kembali belum+pulang cari+bapak cek ciri dari data
 di+panti dinsos foto kami kembali kontak pakai pergi pikun saudara$ saudara+saya saya saya+cari saya+lari terakhir
 tidak+pulang
search 5 @? @len4 @len5 @reports ^anak ^apa ^bapak adik+saya anak apa+ada autis bantu$ cari$ cari+adik cari+suami
 dari+rumah ditinggal ditinggal+surat dulu find hilang+dari hilang+di ibu+pikun info kabar kabar+dari ketemu ketemu$
 lari+bawa lepas+dari makam mau+lapor minggu nama odgj$ pak+saya paman+saya pamit pisah pulang pun rawat rs rs$
 saya+dibawa saya+dulu singgah tolong tolong+find uih umur yang+lihat
search 4 # 10$ @call ^istri ^kakak ^paman ^saudara ada+di anak+saya apa apa+pak bapak+hilang batik bawa+tali
 cari+temen dari+rs di+tangerang dia dia+is dibawa+dinsos ditinggal+rumah hari ibu ibu+hilang istri istri+saya
 jadi+gelandangan kalau+orang kami+hilang keluar+rumah kemana+mana kena kena+razia lepas makam+bapak mana+tidak
 minggu+tidak orang+hilang orang+tua paman+kami perempuan+saya pergi+dari pisah+di pulang+dari racun+kemarin rambut
 rumah rumah+singgah saya+pergi saya+terakhir saya+tidak saya+yang suami$ sudah+cek tadi+pagi tahun temen
 terakhir+lihat tidak+kembali tidak+ketemu tidak+uih tolong+cari transit tua+saya waktu waktu+transit
search 3 =drill =not =past @needs @person ^bp ^ciri ^pun ada ada$ anak+hilang anak+umur angkot apa+di bapak$ bawa
 belanja biru bp bp+saya cara+jemput cari+anak cari+ibu cari+pak cirinya darto data+orang di+mall di+rsud di+tempat
 dia+odgj diamankan+kemarin dibawa dimakam dimakam+dinsos dmn dua+minggu hari$ hari+tidak has hp is+saya itu+lansia
 jemput kabar$ kalau+ada kami+saudara kami+yang kamis kandung kaos kata kata+mau keluar kembali$ kembali+dari kosnya
 kosong kosong$ laki lansia+nama lansia+pakai lari+dari lihat+bapak mall$ mati mati$ mayat mayat+yang minum+racun
 monday mudik muleh pagi pagi$ pak+belum pak+darto pakai+baju pakai+batik pakai+kaos panti pas pasar+malam
 pergi+bawa pincang pulang$ pun+lansia racun rumah$ sampai+sekarang saudara+yang saya$ saya+autis saya+lansia
 saya+nama sejak sekarang$ sekarang+dmn semua since singgah$ suami+saya suami+tidak sudah+dua sudah+minggu
 sudah+pikun sumiati surat+wasiat takut tali tampung tampung+dinsos tangerang tanpa+nama telepon tetangga+saya tidak
 tidak+belum tidak+ya tolong+cek tolong+pak tua+kami umur+10 wasiat yang yang+diamankan yang+dimakam yang+kena
 yang+nama
search 2 03$ 2+minggu 3+hari ^bantu ^cara ^cirinya ^info ^kami ^kubur ^lagi ^penelepon ^temen ^tolong ^warga ^where
 a a+dan abis ada+bekas ada+data ada+kabar ada+mayat ada+pasien ada+yang adik+kandung almarhum anak$ anak+laki
 angkot+03 apa+kakak baju baju+spiderman bantu+cari bapak+ini bapak+pakai bapak+saudara bawa+obat bekas+luka
 belum+uih bener+tidak bibi+saya biru$ bisa+kembali cara cari+kakak cari+pun cari+saudara cepak dari+lebaran
 dari+malam dari+ngaji dari+pasar dari+sekolah di+angkot di+foto di+kamar di+mana di+pipi dia+abis dibawa+lari
 dibawa+satpol difabel dijaring dikubur dinsos+mana disabilitas ditinggal$ dua foto$ foto+itu gemuk hilang+ditinggal
 hilang+ibu hilang+sejak hpnya ibu+kami ibu+saya ijo ijo+terakhir ingat ini+foto ipar ireng is+nyasar item itu+adik
 itu+mana jalan+belum jemput+saudara jumat kabar+pak kabar+ya kalau kali kamar kami+keluarganya kaos+partai kata+ibu
 kata+jadi kata+sekarang ke+semua kemana kemarin+sudah kembali+sudah kerudung kerudung+biru ketemu+di ketemu+surat
 kiri$ kontak+dengan kuring lacak$ lagi+cari laki+hilang laki+tua lansia+tidak lari+orang lebaran$ lihat lihat$
 lihat+lansia luka+di maaf+ke malam$ mall mana+makam mana+ya mau+ambil mau+jemput mau+mati mau+tahu mau+tanya minum
 motor+ketemu mr mr+x mungkin+itu mungkin+pak naik naik+angkot nak ngaji nyasar+dari odgj odgj+pergi orang+saya
 orang+tanpa pak+yang pakai+kerudung pakai+peci pakai+sarung pakai+tongkat panik panti+ada partai pasien
 pasien+tanpa peci penampungan penampungan$ pendek penelepon pergi+ditinggal pernah pernah+tampung pipi pipi+kiri
 pulang+di pun+bapak rada rambut+cepak razia$ razia+kemarin razia+satpol rsud rumah+bawa rumah+dari rumah+dia
 rumah+tadi rumah+tidak saat sandal sarung sarung+ijo satpol satpol$ saudara+jalan saya+ada saya+bapak saya+istri
 saya+kakak saya+naik saya+nyasar saya+pamit saya+terjaring saya+tuna sekolah+saya semua+orang sesasi shelter
 since+monday spiderman spiderman$ sudah+bisa sudah+sesasi suka+lupa sutrisno tahun$ takut+itu tanpa tanpa+identitas
 tanya+apa tato tempat+bapak terakhir+di terjaring terjaring+razia terus tidak+pakai tongkat$ tua uih+dari umur+17
 where x yang+di yang+dijaring yang+dulu yang+odgj your your+shelter
search 1 @len3 ^bibi ^foto ^nyasar ^saya ^tetangga ada+any ada+surat ada+tidak ambil+bapak anak+kami anak+perempuan
 any apa+bapak assalamualaikum+mau badhe bagaimana$ bawa+anak bawa+bayi bekas bertanya bibi bisa+lihat bisa+ngomong
 botol botol$ cair+kata cape cape+hidup cari+lansia cari+untuk cek+apa cek+data cek+nama chat cisadane$
 dari+rombongan dengan+pacar di+dinsos di+halte di+rsj di+rumah dinsos+di fransiskus fransiskus+di gelandangan+di
 hilang+ingat hilang+since hp+mati hp+nya hub ibu+dari identitas ig+ada info+orang info+tidak ini+tidak ipar+saya
 is+ada jenguk kabar+terakhir kalau+ketemu kali$ kamar$ keluarganya$ kemarin kemarin+pakai kembar kembar+saya
 kerja+tidak ketangkep ketemu+dia ketemu+tidak kiri kontak+dari laki+di lama+kata lansia lansia+hilang lebaran
 lupa+jalan main+di makam+orang makasih+sewu mau+cari mau+pindah mayat+laki mirip+pak nama+fransiskus nama+lansia
 nama+yanto neglasari neglasari$ nekat netra ngomong$ nyamuk nyamuk+cair nyasar$ obat+abis obat+nyamuk odgj+lari
 orang+nama pacar+tidak pak+sudah pak+umur pasar pasar+lama pergi+dengan pergi+tidak pindah pindah+makam
 pinggir+cisadane punten+cari rombongan rombongan+ziarah rsj rsj$ rumah+tolong saking sampai sapu satu saya+di
 saya+ditinggal saya+ibu saya+kata saya+odgj saya+paman saya+pernah sewu subuh sudah+tigo surat+kata taman$ tato+di
 temen+saya temen+sekolah tempat tentang terminal tidak+ada tidak+lansia tidak+pak tigo tigo+hari tolong+informasi
 tongkat tua+di tuna tuna+netra umur+9 untuk+saya x$ yang+hilang yanto ziarah
search -1 2+anak =heart @code @where ^bagaimana ^berapa ^bisa ^boleh ^data ^itu ^ktp ^laki ^maaf ^pelapor ^pencarian
 ^perempuan ^petugas ^rame ^sekarang ^terakhir ada+bantu alat anak+pisah apa+yang asih bakar bapak+itu bapak+tua bau
 bayar belakang berapa+lama berobat$ biasanya busa butuh+bantu cepat$ cibodas dari+dinsos dari+tadi datang$
 dengan+lansia di+warnet di+warung dia+kejar dibawa+berobat dibawa+ke dibawa+kemarin dinsos+bisa ditinggal+anak
 ditinggal+ibu dompet dong duduk+di duit evakuasi grup hari+minggu harus+kenapa hasil hilang+itu ibu+muda ibu+yang
 ig+kata indramayu ini$ ini+sudah itu+ada jauh+mana jawab$ jaya jiwa juga kaki kalau+tidak kami+sudah kan kantor
 kartu karunya kata+ada kata+tetangga kayak kayanya ke+panti kejang kejar+bawa kelurahan kemarin+saya kepala
 ketemu+orang kolong korban kursi kursi+roda laki+saya lama+biasanya lampu lansia+di lansia+nyasar lansia+sudah maaf
 mahasiswa mandi mau+pulang mau+rujuk mau+sekolah mayat+di minta+tolong mulai mulut nama+bapak nama+pak ngaku
 nyasar+di ongkos online orang$ orang+sudah pak+di pak+pencarian pegang pengumuman perkembangan permisi+ibu petugas$
 polisi poster pukul+saya pulang+ke puskesmas putri putus rame rame+di roda rs+tidak rujuk rumah+ibu rumah+sekarang
 rusak rw sadar saja saja+sudah saudara+di saudara+ibu saya+harus saya+kumat saya+pak saya+pasung saya+takut sehat
 sekarang+ada si+bapak skripsi smp sosial stasiun stop stroke+ditinggal sudah+jauh sudah+lama sudah+tidak suka
 syarat tambah tanah target temenin temenin+di tenggelam teriak terima+kasih tiap+malam tidak+bisa tidak+mau
 tidak+usah toko tolong+bawa tua+yang untuk+ibu usah usir waras warnet warnet$ ya+pak yang+datang yang+perlu
 yang+temenin
search -2 @addition @case ^gelandangan ^hp ^kalau ^ketemu ^lapor ^minta ^odgj ^polsek ^si ^sudah ada+anak ada+biaya
 aja$ alamat alhamdulillah alhamdulillah$ ambulans anak+kecil anter apa$ apa+bisa bagaimana+pak balas banyak
 bapak+yang baru batal bawa+pulang berobat besar bisa+bantu boleh+saya bot dapat+info dari+ibu datang di di+jalan
 di+lokasi di+pos di+sini dihentikan dinas dinas+sosial dipukul+suami disini disini$ gelandangan golok habis ibu+di
 jam jawab jodoh jodoh+saya kapan kata+cari kecil kejar kenapa kesini ketemu+anak ketemu+pak kira kirim kontrakan
 ktp lagi$ lanjut lansia+pikun lapor$ lari+ke lewat linglung makasih$ mal malam mana$ masuk mayat+mr meninggal merah
 minta+bantu mobil muda nama+saya napas no ojek ojek$ orang+odgj pak pak+bapak pak+orang panggil pasung pencariannya
 pencariannya$ pingsan pisau$ punya+saudara rumahnya sakit sanggup satpam saya+bagaimana saya+bawa saya+dapat
 saya+dipukul saya+mau saya+suka sebelah sekarang+dengan si siap soal+bapak stroke sudah+di sudah+pulang tabrak
 tadi+saya tanpa+saudara tanya terima tidak$ tidak+sanggup tolong+jemput tukang+ojek uang urus$ warga warung
 yang+cari yang+kemarin yang+lari yang+saya ybs
search -3 =still @placed @who=operator ^dari ^dinsos ^klien ^lansia ^laporan ^nama ^orang ^rumah ^tadi ^tidak
 ada+orang aman amuk bales bales$ bayi belum$ belum+bales berapa biaya bikin bukan cepat dapat darah dengan di+depan
 dijemput dipukul duduk emas emas$ gang gelang gratis grogol hubung jalan jatuh kabar+soal kasih kayaknya ke+rumah
 kemarin+tanya kok kumat lansia+yang lokasi masih nanti nih nomor orang pak$ pakai+gelang pasar$ pelapor
 pencarian+bapak perlu polsek pos punya rt rumah+saudara salah saya+lapor saya+pakai sekarang sendiri siapa sih sini
 sudah+kembali tadi$ tangan tapi ternyata tetangga the tiap tidak+punya tinggal titip tolong+saya tukang tunggu
search -4 =road =tale @them ^dia ^ini ^yang aja bagaimana banget bisa boleh butuh cuma dekat depan harus klien
 laporan+saya makan makasih pencarian rumah+saya saya+ketemu tangis+cari terlantar tidur+di urus wkwk$
search -5 =joke =well =work @danger @goes @thanked ^ada lagi lapor lihat+ibu minta pukul saya+lihat sudah+ketemu
 tangis tidur untuk wkwk
search -6 @back @it @sighting @withdraw ini ke petugas saya+sudah soal sudah+ada
search -7 @1 @len1 @other @status @thanking @who=responder laporan sudah
search -8 ibu$
search -10 @who=resident
search -11 @len0
status 17 doang
status 15 ^kapan
status 14 jadi
status 13 ^masih apa+tidak diproses janji kapan masih
status 12 @code belum+juga doang$ status
status 11 ^cek ^lama dibaca+doang kan lama+banget soal timnya viral
status 10 # @status ^kok jam+berapa kok+diam loh petugas petugas+mana sampai sampai$ tiket update
status 9 =ask @? ^is ^status ^trc ada+kabar bagaimana bagaimana$ datang+pundi dong kok lapor laporan laporan+saya
 mana orang+masih otw pakai$ perkembangan petugas+nya pundi smp tindak trc ud
status 8 =not @where ^jadi ^laporan ^sudah angkut bagaimana+pak belum cek diam ini+bener jadi+kan juga$ kabar kan$
 loh$ pencarian petugas+sudah posisi progres saya+lapor sudah+sampai tidak+sih tiket+saya update$ yang+kejang
status 7 ^bagaimana ^belum ^dari ^hasil ^kenapa ^petugas ^progres ada+perkembangan cepat+laporan dijemput$ dongkap
 hasil itu$ jadi+dibawa jadi+tidak jalan+kan jam kemarin lanjut masih+di nih$ sampai+sekarang saya+yang sudah
 sudah+ada tangan tanya tolong+kabar yang yang+di yang+lapor yang+malam yang+saya
status 6 =past ^mana ^update ambil+tidak anyone anyone+coming apa+bagaimana apa+sudah belum$ belum+ada cepat coming
 coming$ dari+pagi di+halte diam+wae dianggurin dicek diproses$ diproses+ya ini+parah is is+anyone is+saya
 jadi+ambil jadi+bagaimana lanjut$ lansia+yang lokasi+sudah mana$ masih+diproses nih nyasar otw+belum pak+laporan
 petugas$ respon respon$ rong saya+dianggurin siapa+yang sudah+datang sudah+rong tangan+ya tapi+tidak the tidak+ada
 tidak+jawab tidak+pak tidak+tangan tidak+viral viral+tidak wae
status 5 2+jam 3+jam 45+bagaimana ^lap ^lokasi ^nasib ^otw ^tiket ^tolong ada+respon ampe angkat angkut+belum
 bagaimana+kabar bagaimana+lanjut baru baru+datang belum+pak cuma+dibaca datang dibaca dibawa dicek$ dijemput halte
 hari+ini ini$ jadi+datang jalan+belum juga kabar+soal kemarin$ kemarin+sekarang kemarin+sudah kira kok+tidak
 lansia+di lansia+kemarin lap laporan+nyangkut lho mana+posisi menit nasib nasib+lansia nih+petugas nyangkut
 pelapor+tanya pencarian+bapak sampai+mana saya+belum saya+sudah sekarang$ selesai sih sih+pak sudah+ketemu
 sudah+lapor tangan$ timnya+sampai tindaklanjut tolong+cepat tolong+dicek tolong+info tunggu update+dong yang+datang
 yang+mau
status 4 12+bagaimana ^besok ^harus ^kayanya ^lanjut ^pencarian ^tunggu ada$ ada+tindak adu ambil anak+anak
 anak+jalanan apa+petugas bagaimana+ini bagaimana+ya bener+tindak berapa+menit bisa+tangan dong+pak emang+kalau
 halo+ada hari+loh ibu$ ibu+saya ini jalanan jawab$ kabar+tidak kata ke+the kejang kemarin+saya kemarin+tanya
 kenapa+laporan kesini kok+status lagi+sampai laki+saya lama lanjut+bagaimana lapor+dari lapor+dua loh+ini magrib
 mana+pak masih+ada masih+lama menit+lagi minggu+lalu nomor+tiket nongol$ odgj+di pak+bagaimana pak+jadi pak+kok
 parah pulang+kerja saya$ saya+kok saya+laporan saya+tidak saya+tolak sehat sehat$ semalam sepi sih$ soal+bapak
 sudah+3 sudah+angkut sudah+dari sudah+jalan sudah+lewat sudah+tuju tanya+lagi tanya+perkembangan team tidak+nih
 tindak+lanjut tolak+ya tolong+update tuh+orang tunggu+petugas tunggu+warga woy woy+bales ya ya$ yang+nongol
status 3 06$ 12$ 30+menit ^apa ^pelapor ^posisi ada+yang aja+sih angkat+kerja angkut$ any any+update apa+ibu bade
 bagaimana+nasib bagaimana+sih bales$ bapak+yang baru+aja belum+bales cek+tiket cuma+mau dari+kemarin dari+subuh
 datang$ depan+toko di+jalan di+jembatan di+odgj di+pasar di+saya diam+aja dibawa+kemana diteruskan diteruskan+ke
 dua+kali ibu+yang ini+jadi ini+saya jadi+kesini jam$ jawab jembatan+itu kadieu kalau+tidak kapan+dijemput kata+30
 kayanya kerja$ ketemu+belum ketemu+keluarganya kok+belum lalu lapor+3 lapor+kemarin lapor+soal lapor+tadi
 laporan+kemarin laporan+nomor laporan+orang lihat+ibu mana+petugas mau+angkat mau+tanya meluncur menit+ini nongol2
 nya nyasar+apa orang+laporan orang+yang pagi pagi+pak pak$ pak+sudah penelepon+tanya pergi$ petugas+ini
 petugas+kesini petugas+nyasar petugas+yang rt+5 rw rw+06 saya+bagaimana saya+kirim sekarang+bagaimana
 sekarang+tidak selamat semalam$ subuh sudah+2 sudah+angkat sudah+di sudah+mana sudah+tangan tadi tadi+kata
 tanya+lanjut terima terima+terus tidak+nongol2 tiket+31 tindaklanjut$ tolak tua+laki tuju tuju+lokasi tunggu+nih
 tunggu+tidak update+di yang+dijemput
status 2 88+bagaimana =still ^any ^bayi ^iki ^jangan ^ke ^kira ^pagi ^pak ^tindak ^woy ^ybs ada+hasil ada+mana
 anak+yang apa bales+kenapa bapak+odgj bayi belum+ya dari+jam dari+tadi datang+tidak di+lampu di+rw di+sini
 dibawa+kemarin dijemput+belum ditanggepin dulu halte+itu hari+orang ibu+anak info ini+sudah itu+anak jam+loh jauh
 jauh+mana kabar+ibu kah kami+belum ke+lokasi ke+mana kemarin+bagaimana kemarin+dibawa kenapa ketemu+kemarin
 ketemu+orang kira+petugas ko kok+hilang kondisinya lampu+merah lanjut+yang lapor+lansia lapor+tidak laporan+kok
 laporan+warga mana+prosesnya masih+disini mereka mobil+sudah nasib+bapak nih+di no+tiket nomor+88 odgj+itu
 odgj+kemarin orang+tua otw$ pak+ini pak+pencarian pak+yang pergi permisi+ibu petugas+kok rw+kami saya saya+cuma
 saya+kemarin saya+pak saya+temukan sekarang+ada si+lansia siang siang$ situ$ sudah+dibawa sudah+diproses sudah+jauh
 sudah+tindak sudah+tunggu tadi+siang tangan+belum tanya+laporan tempo tempo+hari temukan tidak+petugas tidak+sampai
 toko toko+saya tua$ tutup up wae$ warga+kami warna woy$ yang+bayi yang+dibawa yang+lansia yang+lihat ybs+sudah zonk
status 1 112$ ^mobil ^no ^permisi ^si ^yang ada+lanjut bagaimana+tindak bales banget banget$ banget+sih bapak+saya
 berapa+ya besok cek+laporan datang+ke datang+mana depan+gereja di+terminal dijemput+ya doang+pak gereja gereja$
 hari hilang+ibu iki infonya itu+pak jangan jembatan juga+datang kabar+terakhir keluarganya$ kemana+ya kesini$ lampu
 lanjut+laporan lapor$ lapor+hilang laporan+12 lari+orang masih+tunggu mau+cek mau+datang nomor nongol pak+posisi
 pak+soal perkembangan+laporan permisi permisi+mau prosesnya saya+ketemu sekarang sekarang+mana semalam+di si
 status+masih sudah+diamankan sudah+jam sudah+minggu tadi+tidak tanya+sudah tanya+terus terima+doang tidak$
 tidak+jadi timnya$ tolong+infonya warga+saya ya+sudah yang+respon
status -1 10+menit 20+butir 3+cair ^abis ^bot ^cabut ^cepat ^ciri ^daerah ^hai ^iya ^kami ^lagi ^laki ^lupa ^maaf
 ^minta ^okee ^pantun ^pemerintah ^penelepon ^saudara ^siapa ^target ^ternyata abis+lapor ada+apa ada+bekas
 ada+denyut ada+info ada+lagi ada+laporan air aman ambruk+tidak ambulans+pak anter apa+motor apa+saya baik bakar
 bantu$ bapak+di baru$ batal+ya bawa$ bawa+apa bawa+mobil bayar begal belum+kembali belum+pernah belum+pulang
 bener+tidak berenti berenti$ bersangkutan besar biasanya$ biaya bisa+saya bpjs buka butir cabut cabut+laporan
 cari+adik cerita cibodas ciri daerah+kerja dapat dapet+kabar darah+mana darah+pak dari+pelapor dari+rumah
 datang+bawa datang+tapi deh dengan+tetangga di+kamar di+lokasi di+mana di+pos diamankan+kemarin dibawa+dinsos
 dibawa+satpol dinsos+ada dinsos+tangerang disebar+tidak does does+this donor donor+darah duduk+di duit evakuasi
 evakuasi$ false gelandangan+di gemuk gerak+pak goyang goyang$ gratis+kan habis hai hai+pak hapus harus harus+kirim
 harus+share imbalan imbalan+tidak info+bapak itu+ibu itu+lho itu+yang iya jalan jalan$ jalanan$ jam+setengah janten
 jatuh+di jaya jembatan+cibodas jemput$ jomblo kakak+saya kalau+malam kali$ kamar+mandi kami kami+keluarganya
 kami+sudah kapan$ kapan+pkh kartu+lansia kasih$ kata+sudah kayaknya kayanya+sudah kayu kejang+pak keluar
 keluarganya+ada kemana kemana+sih kenapa$ kenapa+sih kepala kesini+pak ketemu+lansia kios klien+tiba km komplek
 korban ktp lagi+di lah lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak lapor+kesini lapor+sekarang
 laporan+something laporan+tidak layan$ lho+pak libur+tidak lihat+orang listrik lokasi lokasi+sih lokasi+tidak
 lumpuh lumpuh+tidak mabuk mabuk+doang makan$ mana+aja mandi manusia marah masalah mau mau+urus melahirkan+bidan
 menang mengaku mengaku+dari meninggal+di menit$ merah$ mesin minum+20 motor$ muncul+lagi murah$ nanti+dibawa
 need+ke ngaku ngaku+dari nolak nomor+saya nya$ odgj odgj+yang okee orang+bener orang+kejang orang+sudah
 orang+terlantar orang+tidur pagi+bapak pak+banyak pak+bisa pak+kalau pak+nya pak+tadi pak+temen pak+tidak
 pak+tinggal panggil pantun pantun+dong pencet penelepon pesan petugas+berapa pikun pikun$ pingsan+pak pinjem pinjol
 pkh+tahap poris pp pulang$ pun puskesmas rahasia rahasia+kan razia+kemarin robot$ rokok roti rt$ rt+sudah ruko
 sampah sampai+jam satpol$ satpol+pp saudara$ saya+ada saya+akan saya+bisa saya+dapet saya+dibawa saya+goyang
 saya+kata saya+masih saya+pegang saya+terjaring saya+warga sayat sekarang+pingsan sekitar semua$ sendiri$ senjata
 sesasi setengah siapa$ siapa+ya sido sini+lagi sini+pak sip sirine something something$ sorry sorry$ standby
 stasiun sudah+10 sudah+dijemput sudah+kami sudah+lama sudah+meninggal sudah+sesasi sudah+tua syaratnya tadi+ada
 tadi+bapak tahap tahap+3 tahu$ tahun$ tanah tangan+terima tangga tangis tangsel tanpa+identitas tanya$ tanya+apa
 tarik+laporan tas tegal temenin tenggelam tergeletak terjaring terjaring+razia terus terus$ tetangga+tidak
 tiba+ambruk tidak+bawa tidak+belum tidak+dikasih tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+punya
 tidak+sadar tidak+tahu tidak+valid tidak+waras tidur$ tidur+doang tinggi tipu titip tulis tumpang umur+berapa valid
 wajib waras+sudah warga+sini warga+sudah yang+bersangkutan yang+dengan yang+diamankan yang+dulu yang+luka
 yang+meninggal yang+tadi you
status -2 22$ 5$ =well @call @len3 @them @who=operator @who=resident ^ada ^adik ^alhamdulillah ^bantu ^bapak ^berapa
 ^darah ^eh ^foto ^gelandangan ^kakak ^kamu ^kata ^klien ^lansia ^nanti ^oke ^pkh ^polisi ^semoga ^tes ^test ^umur
 ^wkwk abaikan abis ada+ambulans ada+lansia ada+pak akan alamat alhamdulillah ambruk anak$ angkot anonymously
 anonymously$ apa+ada apa+ini apa+laporan arah+pasar awas bantu+saya bapak$ bapak+ibu bau beda bekas belakang bener$
 bener+dinsos berobat berobat$ biasanya+petugas bibirnya bibirnya+biru bidan bidan+belum bisa+bantu butuh cepat$
 chat chat+kata culik daerah daftar dapet dari data dengan$ denyut di+kali di+sebelah dia+sudah dibawa+polisi
 dijemput+perempuan dikasih dipukul disabilitas disebar disini disini$ disitu$ disitu+pak ditinggal dua+orang eh
 gaji gerak gini golok hari$ harus+bagaimana hidup ibu+petugas identitas jaga+malam jalan+ke jual kabar+kalau
 kalau+ketemu kalau+orang kalau+saya kalau+sudah kamar kamu kantor kapan+bansos kata+sih ke+arah ke+datang
 ke+laporan kecil kedah kejadian kemana+mana kembali$ kena kenalan kenapa+pak kenceng ketemu+pak kirim kok+harus
 kontak kota kp lagi+pak lah$ lansia$ lansia+saya lapor+itu lapor+kemana lapor+trus laporan+22 laporan+anonymously
 lari layan libur linglung lokasi+klien lokasi+ya lu lupa maaf$ makasih+pak malam$ malam+tidak mana+tidak masih+bisa
 masih+disitu masjid mau+dijemput mayat melahirkan minggu+tidak mulai muntah murah naik nama nama+saya nanti+saya
 need nongol+lagi obat odgj$ oke online orang+petugas orang+saya pacar pak+ada pak+bapak pak+mau pak+rt pak+tolong
 pakai pakai+mobil pas pasar pemerintah pendek penelepon+minta pernah pindah$ pisau polisi+sudah pos pulang punya
 rambut resmi resmi$ robot rumah$ rumah+saya rumahnya saja sakit satu saya+awas saya+hilang saya+kabar saya+kasih
 saya+lihat sebelah+orang sekarang+sudah sekolah selamat+malam selesai$ share share+lokasi siap sih+sudah sisir sore
 sudah+bisa sudah+cek sudah+kembali sudah+melahirkan sudah+minum suka tahu taman tanya+pak tarik terima+kasih tes
 test this tiap tiba tidak+di tidak+kedah tidak+ya tolong$ trc+itu trus tunggu$ uih video wa waras warga$ warung
 where wkwk$ yang+bawa yang+jaga
status -3 =beast =urgent @case @needs @search ^assalamualaikum ^batal ^boleh ^itu ^malam ^nama ^odgj ^rumah
 ^sekarang ^tadi ^tetangga ada+orang adik+saya aja$ amuk apa$ apa+pak apa+sih arah assalamualaikum baca bagaimana+do
 baju banget+ya bansos bapak batal+laporan belum+datang belum+ketemu belum+sadar berapa+orang bikin biru biru$
 bisa+lapor boleh+lapor bulan+ini bunuh+waktu cair$ chatbot dan dekat di+rumah dibantai dijemput+nanti do do+saya
 dong$ duduk gang gelandangan gratis halo+apa harus+tunggu hp ibu+sudah ini+chatbot it itu jadi+relawan jatuh job
 kaki kenapa+saya kok+lama kondisi kontrakan lagi+kenapa laki lalu$ lapor+pak lemas+banget lihat$ luka makasih$
 malam+ada mau+jadi meneh meninggal minta+kabar minum mobil+apa motor ngomong orang orang$ orang+hilang orang+tidak
 pak+apa pak+belum pak+di pak+lagi pak+orang pak+saya panas+banget panti pasar$ perempuan$ perempuan+ada perlu
 petugas+angkat petugas+perempuan pingsan proses pukul razia relawan rs rt rumah+singgah sadar+juga satpam
 saudara+saya saya+dibantai saya+tanya sembako sembako$ semoga singgah suami suami+tidak sudah+lemas tabrak target
 target+belum telepon temen tempat+yang terlantar tetep tidak+bisa tidak+gerak tidak+ketemu tidak+mau tidak+muncul
 tidur+mana tinggal tolong+pak tolong+saya urus$ waktu wkwk ya+pak yang+kemarin
status -4 =joke =road =tale @1 @goes @len4 @len5 @person @placed ^ambulans ^bisa ^cari ^emang ^makasih ^maksudnya
 ^mau ^selamat a ada+di ada+tidak aja aktif anak+saya badan banyak bulan bunuh datang+juga depan di disitu emang
 foto hari+minggu hilang iseng iseng+doang istirahat istri+saya itu+orang kabar+dari kakak kalau+petugas kartu
 keluarganya+sudah kemarin+itu ketemu ketemu$ kirim+lokasi lagi$ lama+biasanya lemas lihat maaf maksudnya mati
 mau+lapor muncul napas ngos orang+mana pak panas petugas+datang pindah rawat sadar salah satpol semua sendiri siapa
 sudah+hubung tadi+saya tahun takut tangerang tidak+usah tidur+di turun umur usah ya+kok yang+jawab yang+sudah
status -5 24+jam =drill =heart @kin @reports @sighting ^anak ^dia ^ibu ^keluarganya ^suami adik anak apa+kabar
 berapa$ berapa+lama beras biasanya bot di+tempat dinsos$ ignore istri jemput kasih ke keluarganya kembali kerja
 kerja+sampai masih$ pak+jam perempuan pkh sebelah siapa+aja tanpa tempat ternyata tolong+ignore urus
status -6 =work @addition @len0 @who=relative ^saya bantu bawa cair cari darah dia hubung ini+bagaimana klien lama$
 minta nih+pak polisi rumah tidur tunggu+di
status -7 @thanked ^kalau ^tidak ambulans batal boleh bukan cara+cek dengan kapan+nikah lagi liar makasih malam
 nikah saudara tetangga untuk
status -8 @back @danger bagaimana+cara bisa jaga
status -9 @other @thanking cara dinsos kalau sudah+tidak
status -10 =office nanti
status -11 @question @who=responder @withdraw makan makan+belum sudah+makan
withdraw 17 sorry$
withdraw 16 jd sorry
withdraw 13 aja+pak cabut$
withdraw 12 ^maaf abaikan maaf saya+cabut
withdraw 11 ^lupa cabut ignore pencet sudah+ada tolong+ignore
withdraw 10 @withdraw ^tidak ^tutup datang$ di+rumah ke+datang laporan laporan$ lupa maaf$ pergi+pak sido ternyata
withdraw 9 @back ^batal ^ternyata batal chat chat$ orang+lari salah+chat sudah+pergi
withdraw 8 ^sudah aja anak+saya batal$ cuma datang dia+sudah false hapus iseng$ janten naik ojek ojek$ pakai+anak
 salah selesai sendiri sendiri$ sudah sudah+ketemu tarik+laporan tidak+janten tiketnya tunggu+ojek tutup urus
withdraw 7 =not =past ambulans+pak anter dia+cuma dibawa+polisi have hp janten$ orang+sudah pencet$ stop
 sudah+pulang sudah+tangan tarik ternyata+dia tetangga+baru tidak+usah tunggu usah
withdraw 6 ^abaikan ^lupakan ^tolong ada+ambulans batal+laporan bis gang+sebelah grup ibu+itu iseng itu+ternyata
 jadi$ ketemu lupakan maap no orang+ternyata pak+sudah pergi rumah+saudara saudara saya+sudah sido$ sudah+kembali
 sudah+naik sudah+saya tangan tidak+jadi tidak+perlu tidak+sido tolong+batal tunggu+jemput you
withdraw 5 @them ^cabut ^stop anak anak+teater bapak+saya baru$ batal+ya bawa$ bukan bukan+mau cabut+laporan di+gang
 dihentikan disini disini+harus hapus+aja harus$ istirahat itu+untuk jadi jadi+pak jemput$ ke+puskesmas kesini$
 ketemu+di kios lapor$ laporan+saya latihan+maap pak+maaf pak+ternyata pencet+bukan perlu pulang rt$ salah+kirim
 satpam saya+yang selesai$ tadi+cuma teater tidak+kios tinggal+di tutup+aja untuk+grup ya$ yang+bawa yang+sekarang
withdraw 4 ^hapus ^itu ^never ^orang ^salah aja$ ambulans anter+ke batal+aja bus$ datang+pak dia+punya grup+saudara
 hapus+laporan hp+pakai kadieu kedah kembali ketemu+ibu ketemu+pak laporan+tutup latihan main main+hp masalah
 mau+tarik mind mind+dia never never+mind pak pak+saya pak+tidak pencarian pencariannya pulang+dengan punya+saudara
 puskesmas rumah+temen saja saja+sudah salah+orang saudara+ibu saya+anter saya+laporan sore$ sudah+dibawa
 sudah+dijemput tadi tadi$ ternyata+orang tidak tidak+kedah usah+jadi
withdraw 3 @reports ^eh ^hp ^jangan ^pencarian ^tarik abaikan$ aja+laporan anak+kecil baik baru beres+pak bisa+tidak
 bus clear deh dijemput dijemput+anak eh eh+salah hp+saya ibu+makasih itu jangan+datang jemput keluarganya kesini
 kirim kirim$ lansia+sudah lari lihat$ maaf+pak maaf+salah maaf+ya maap+ya naik+bus orang pak+bapak pak+bukan pak+rw
 pencarian+bapak pencariannya$ pencet+lapor pergi+naik pihak polisi polsek$ ra rt rw$ salah$ satu saudara+pak
 saya+main saya+pakai saya+salah sebelah sore stop+aja sudah+anter sudah+baik sudah+clear sudah+selesai sudah+urus
 tadi+anak terlantar$ tidak+valid usah+lanjut valid wkwk+maaf ya yang+tadi ybs+sudah
withdraw 2 22$ 8$ =joke @goes ^ketemu ^laporan alhamdulillah$ anak+sudah anter+pulang bantu$ banyak$ batal+ybs coba
 cuma+tidur dan dan+pulang dengan+keluarganya dengan+pak dia+ditinggal dicabut dijemput+saudara disini$ ditinggal
 harus hp$ itu+anak itu+satpam jadi+deh jadi+lapor jadi+minta jadi+tidak kasih+banyak ke+rumahnya kecil kembali$
 kembali+ke kembali+sendiri kirim+maaf komplek$ lagi+istirahat lagi+tunggu lanjut laporan+22 laporan+no laporan+tadi
 laporan+tidak laporan+yang maaf+laporan maaf+repot maaf+ternyata makasih$ need need+ke no+8 orang+kerja orgnya
 orgnya+sudah pak+batal pak+itu pak+salah pak+tangan patung patung$ penelepon+batal penelepon+minta pengaduan
 perlu+kesini perlu+petugas polsek pulang+pak pulang+sendiri repot repot$ rumah$ rumahnya rw salah+lapor salah+nomor
 salah+pencet satu$ saudara$ saya$ saya+no saya+tarik sido+pak sini+lagi sudah$ sudah+aman sudah+bangun sudah+bantu
 sudah+dengan sudah+di sudah+ditinggal tangan+pak tanya+warga temen ternyata+cuma tetangga tutup$ usah+cari
 usah+datang usah+kesini warga$ wkwk ya+pak yang+satu yang+urus
withdraw 1 5$ ^dia ^maap ^sorry abaikan+pesan adik+saya batal+saya bukan+odgj datang+ya deh+pak dengan+ini dibawa
 dibawa+saudara ditanggepin hp+pencet ini+kami ini+saya ini+tidak itu+lagi itu+tadi jadi+ya jemput+jadi karena
 ke+lokasi keluarganya+pak keluarganya+sudah komplek lanjut$ laporan+tolong maaf+itu mabuk+doang mau+lapor ngetik
 ngetik$ orang+itu pak+di pak+orang pak+rt pelapor+telepon rumahnya$ satpam+komplek saya+tanya sudah+cabut tangan+rt
 telah ternyata+itu tolong tolong+hapus urus$ usah+deh usah+diproses warga+sini yang+main yang+ngetik
withdraw -1 30+menit @len2 @where ^anak ^cari ^cepat ^harus ^jadi ^kakak ^kapan ^kata ^lari ^luka ^masih ^motor
 ^nama ^no ^oh ^oke ^parkir ^permisi ^rumah ^sekarang ^selamat ^semoga ^terima a abis ada+lansia aja+sudah
 alhamdulillah ambil ambil+tidak anak$ arah+pasar atas atau badan bagaimana+pak bahasa bales bangun bangun$ banyak
 bapak$ baru+datang bawa+bayi bawa+pulang bayi bayi$ bekas belakang belum+datang belum+kembali belum+pulang besar
 bisu bukan+lansia cek cekik culik dalam dari+pagi dari+rumah dari+tadi data dengan+saudara di+halte di+pos
 di+sebelah dia+bawa dia+lari dia+sekarang dikit dipukul dong+pak duduk+di duit evakuasi film$ golok+itu golok+pak
 goyang goyang$ hasil hidup hilang+pak identitas identitas$ itu+orang jadi+ambil jaga jaga$ jalan$ jalmina jalmina$
 jangan+kasih jaya jelas+lu jembatan jemput+di jual kakak+saya kalau+petugas kamar kan$ kartu kasih$ kasih+kendor
 kayaknya ke kecanduan keluar kena kenceng kendor kepala korban kp ktp kuat lacak lagi+di lagi+ke lah laki+tanpa
 lansia+yang laporan+something lari$ lemas+banget loh lu$ luka+cuma lupa$ makanya makasih+banyak mandi masih+disini
 masjid+pak mau+bikin mayat menit menit$ minggu+tidak mobil motor+saya muda muntah nanti$ napas$ napas+pak no+hp
 obat oh oke orang+pak orang+tua otw pagi$ pak+ada pak+baru pak+sekarang pak+takut pakai+sirine panggil panti parah
 parkir+di pegang permisi pinggir pulang+ke putar rambut ronda$ rong roti roti$ rt+sudah sadar+pak sapu saudara+saya
 saya+anak saya+bisa saya+kata saya+kecanduan saya+lihat sebelah+orang semoga sini+pak sirine soal something
 something$ sudah+dari sudah+kami sudah+lemas sudah+minggu sudah+rong surat tadi+salah takut+dia taman tambah
 tangis+terus tanpa+identitas tapi+tidak target teh telepon tempat tenang teriak+lagi terima terminal ternyata+ada
 tes$ tidak+bawa tidak+jelas tidak+kembali tidak+kuat tidak+nanti tidak+ya tidur$ tinggi titip tolong+jemput
 tolong+need tolong+saya tunggu+di umur+40an update yang+datang yang+di yang+luka yang+saya
withdraw -2 14$ 40an =drill =urgent @call @len3 @thanking @who=operator ^assalamualaikum ^bagaimana ^bisa ^cara
 ^cuma ^gelandangan ^halo ^hatur ^hoax ^ini ^kayanya ^klien ^lansia ^lapor ^mau ^minta ^odgj ^petugas ^puji ^suami
 ^tetangga ^ybs ada$ ada+orang agak akan angkut apa$ arah assalamualaikum baju banget$ banyak+bapak bau bawa+pisau
 bener berapa beres+makasih bibirnya bikin biru+bibirnya bohong boleh butuh cara cepat+laporan cuma+dibaca
 datang+pundi denger di+jalan di+lokasi di+masjid dia+tidak dia+tuli dianggurin dibaca dibaca+doang dibawa+ke
 disebar doang$ dong$ film golok$ gratis guys guys$ halo halte hatur hatur+makasih hilang$ hoax ibu+saya ibu+sudah
 ini$ iseng+doang istri itu$ jadi+datang jawab jawab$ jelas juga kaki kali kan karunya ke+arah ke+pos kemarin$
 kembali+lagi ketemu$ ketemu+belum kirim+lokasi kok+tidak kolong kontrakan lagi$ lah$ lalu lansia$ lansia+sendiri
 laporan+orang lemas lho lihat+saya lokasi lokasi$ lokasi+ya lu makan+pak malam$ mana$ masih+ada meninggal merah
 mulai ngomong nya orang+odgj orang+tidur pak+dia pak+tinggal pakai pasar$ pergi+ke pikun pindah+ke pingsan pisau$
 pos+ronda puji puji+tuhan pukul pulang+tidak pundi ronda rumah+singgah sakit salah+denger salah+tulis saya+aja
 saya+bawa saya+dianggurin saya+itu saya+mau sebar siang siang$ siap siapa sih singgah suami+saya sudah+biru
 sudah+makan suka tadi+pak tahun tangan$ tangerang tanya teriak terus$ tes tiap tidak+bangun tidak+jawab tidak+napas
 tidak+pulang tidak+sadar tolong$ tolong+pak tuhan tuhan+sudah tuli tuli+pak tulis tunggu$ viral wa warga warung
 where yang yang+kemarin
"""
