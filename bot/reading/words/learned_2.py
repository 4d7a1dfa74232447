"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -8 @back @kin @thanking @withdraw atm di+hatinya hati hatinya orang+meninggal saya+hilang sekarang+bawa
 tua+saya
report -9 @? @len0 @status ^klien anggota mulai pak+lemas pukul+saya sekarang$ sekarang+kejang tusuk
report -10 dipukul+suami klien pak+banyak
report -11 @who=relative @who=responder
report -13 saya+dipukul tidak$
search 11 hilang
search 10 @who=relative hilang$ mana saudara
search 9 ^suami lapor+hilang saya+hilang suami
search 8 @kin ^cari ^ibu ^mau adik cari lari lari$
search 7 @search ^adik ^mana anggota belum+pulang hilang+kontak hilang+pak is is+hilang kakak kakak+saya kontak
 lacak lansia+saya mungkin paman penelepon+cari pikun$ razia saya+anak tolong+bantu yang+ketemu
search 6 ^anak ^hilang ^mungkin ada+info bapak bapak+saya belum belum+kembali cari+bapak cek ciri dari di+panti foto
 kami kembali nama pak+saya pakai pergi pikun saudara$ saudara+saya saya saya+cari saya+lari surat terakhir
 tidak+pulang
search 5 @len4 @len5 @reports ^apa ^bapak adik+saya anak apa+ada apa+pak autis bantu$ cari$ cari+adik cari+suami
 dari+rumah dinsos ditinggal ditinggal+surat find hilang+dari hilang+di ibu+pikun info kabar kabar+dari ketemu
 ketemu$ lari+bawa makam mau+lapor odgj$ paman+saya pamit pisah pulang pun rawat rs rs$ rumah+singgah saya+dibawa
 singgah tolong tolong+find umur
search 4 # 10$ @? @call ^istri ^kakak ^paman ^saudara ada+di anak+hilang anak+saya apa bapak+hilang bawa+tali
 dari+rs data dia dia+is diamankan dibawa+dinsos ditinggal+rumah dulu hari ibu ibu+hilang istri istri+saya
 jadi+gelandangan kami+hilang kata+mau keluar+rumah kemana+mana kena+razia lansia+pakai lepas+dari makam+bapak
 mana+tidak minggu minggu+tidak orang+hilang panti perempuan+saya pergi+dari pisah+di pulang+dari racun+kemarin
 rambut rumah saya+pergi saya+terakhir saya+tidak saya+yang suami$ sudah+cek tadi+pagi tahun terakhir+lihat tidak
 tidak+kembali tidak+ketemu tidak+uih tolong+cari transit uih waktu waktu+transit yang+lihat
search 3 =not =past @needs @person ^bp ^ciri ^pun ada ada$ anak+umur angkot apa+di batik bawa belanja biru bp
 bp+saya cara cara+jemput cari+anak cari+ibu cari+pak cari+saudara cirinya darto data+orang di+kamar di+mall di+rsud
 di+tangerang di+tempat dia+odgj diamankan+kemarin dibawa dimakam dimakam+dinsos dmn dua+minggu hari$ hari+tidak
 hilang+ibu hp is+saya itu+lansia jemput kalau+ada kami+keluarganya kami+saudara kami+yang kamis kaos kata keluar
 kembali$ kembali+dari kena kosnya kosong kosong$ laki lansia+nama lari+dari lepas lihat+bapak mall$ mati$ mayat
 mayat+yang minum+racun monday mudik muleh pagi pagi$ pak+belum pak+darto pakai+baju pakai+kaos paman+kami pas
 pasar+malam pergi+bawa pernah pincang pulang$ pun+lansia rumah$ sampai+sekarang saudara+yang saya$ saya+autis
 saya+dulu saya+nama sejak sekarang$ sekarang+dmn semua since singgah$ suami+saya suami+tidak sudah+dua sudah+minggu
 sudah+pikun sumiati surat+wasiat takut tali tampung tampung+dinsos telepon temen tetangga+saya tidak+belum tidak+ya
 tolong+cek tolong+pak tua+kami umur+10 wasiat yang yang+diamankan yang+dimakam yang+kena yang+nama
search 2 03$ 2+minggu 3+hari ^bantu ^cara ^cirinya ^info ^kami ^kubur ^penelepon ^temen ^tolong ^where a a+dan
 ada+bekas ada+data ada+kabar ada+mayat ada+pasien ada+yang adik+kandung almarhum anak$ angkot+03 apa+kakak baju
 baju+spiderman bantu+cari bapak$ bapak+pakai bapak+saudara bawa+obat bekas+luka bener+tidak bibi+saya biru$
 bisa+kembali cari+kakak cari+pun cari+temen cepak dari+lebaran dari+malam dari+ngaji dari+sekolah di+angkot di+foto
 di+mana di+pipi di+rumah dia+abis dibawa+lari dibawa+satpol difabel dijaring dikubur dinsos+di dinsos+mana
 disabilitas ditinggal$ dua foto$ foto+itu gemuk has hilang+ditinggal hilang+sejak hpnya identitas ingat ini+foto
 ipar ireng is+nyasar item itu+adik itu+mana jalan+belum jemput+saudara jenguk jumat kabar$ kabar+pak kabar+ya kali
 kamar kandung kaos+partai kata+ibu kata+jadi ke+semua keluarganya$ kemana kemarin kemarin+sudah kembali+sudah
 kerudung kerudung+biru ketemu+surat kiri$ kontak+dengan lacak$ laki+hilang laki+tua lansia+tidak lari+orang lihat
 lihat$ lihat+lansia luka+di malam$ mall mana+makam mana+ya mati mau+ambil mau+jemput mau+mati mau+tahu mau+tanya
 minum motor+ketemu mr mr+x mungkin+itu mungkin+pak naik naik+angkot nak ngaji nyasar+dari odgj odgj+pergi
 orang+saya orang+tanpa pak+yang pakai+batik pakai+kerudung pakai+peci pakai+sarung pakai+tongkat panik panti+ada
 partai pasien pasien+tanpa peci penampungan penampungan$ pendek penelepon pergi+ditinggal pernah+tampung pipi
 pipi+kiri pulang+di pun+bapak racun rada rambut+cepak razia$ razia+kemarin rsud rumah+bawa rumah+dari rumah+dia
 rumah+tadi rumah+tidak saat sampai sandal sarung sarung+ijo satpol satpol$ saudara+jalan saya+bapak saya+istri
 saya+kakak saya+lansia saya+naik saya+pamit saya+terjaring saya+tuna semua+orang sesasi shelter since+monday
 spiderman spiderman$ sudah+bisa sudah+sesasi suka+lupa tahun$ takut+itu tangerang tanpa tanpa+identitas tanpa+nama
 tanya+apa tato tempat+bapak terakhir+di terjaring terjaring+razia terus tidak+pakai tongkat tongkat$ umur+17 where
 x yang+di yang+dijaring yang+dulu yang+odgj your your+shelter
search 1 =ask ^bibi ^foto ^muka ^nyasar ^saya ^tetangga ^warga abis ada+any ada+surat ada+tidak ambil+bapak
 anak+kami anak+laki anak+perempuan any apa+bapak apa+benar assalamualaikum+mau badhe bagaimana+cara bapak+ini
 bawa+bayi bekas benar+ada bibi bisa+lihat bisa+ngomong botol botol$ cair+kata cape cape+hidup cari+lansia cek+apa
 cek+data cek+nama chat cisadane$ dan dari+pasar data$ dengan+pacar di+data di+dinsos di+halte dia+ditinggal
 diamankan$ dinsos+tahun fransiskus fransiskus+di gelandangan$ hair halte has+pikun hilang+ingat hilang+since
 hilang+umur hp+mati hp+nya hub ibu+kami ibu+saya ijo ijo+terakhir info+orang info+tidak ini+tidak ipar+saya is+ada
 kalau+ketemu kali$ kamar$ kembar kembar+saya kerja+tidak ketangkep ketemu+di ketemu+dia ketemu+tidak kiri laki+di
 lama+kata lansia lansia+hilang lebaran lebaran$ lupa+jalan main+di makasih+sewu mau+cari mau+pindah mayat+laki
 mirip+pak nama+fransiskus nama+lansia neglasari neglasari$ nekat netra nyamuk nyamuk+cair nyasar$ obat+abis
 obat+nyamuk odgj+lari odgj+parah orang+nama pacar+tidak pak+sudah pak+umur pasar pasar+lama pergi+dengan
 pergi+tidak pindah pindah+makam pinggir+cisadane razia+satpol rombongan rombongan+ziarah rumah+tolong saking sapu
 saya+ada saya+di saya+ditinggal saya+ibu saya+kata saya+nyasar saya+odgj saya+paman saya+pernah sewu subuh
 sudah+tigo surat+kata taman$ tato+di temen+saya tempat terminal tidak+ada tidak+di tidak+lansia tidak+pak tigo
 tigo+hari tolong+informasi tua+di tuna tuna+netra udin uih+dari x$ yang+hilang ziarah
search -1 2+anak =beast =heart @code @where ^berapa ^bisa ^boleh ^itu ^ktp ^lapor ^pelapor ^perempuan ^petugas ^rame
 ^rsud ^sekarang ^terakhir ada+bantu ambulans anak+pisah apa+yang asih bagaimana$ bagaimana+pak bakar bapak+itu bau
 belakang berapa+lama berobat$ besar biasanya boleh+saya busa butuh+bantu cibodas dari+dinsos dari+tadi di+pos
 di+warnet dia+kejar dibawa+berobat dibawa+ke dinas dinas+sosial dinsos+bisa dipukul+suami disini disini$
 ditinggal+anak ditinggal+ibu dong duduk+di duit evakuasi grup harus+kenapa hilang+itu ibu+bawa ibu+muda ibu+yang
 ig+kata indramayu ini$ ini+sudah itu+ada jauh+mana jawab$ jaya jiwa kaki kalau+tidak kan kantor karunya kata+ada
 kata+dari kata+tetangga kayanya ke+panti kecil kejang kejar+bawa kemarin+saya kepala kursi kursi+roda laki+pakai
 lama+biasanya lampu lanjut lansia+di lansia+nyasar lansia+sudah lewat linglung link malam mandi mau+pulang
 mau+rujuk mayat+di minta+tolong muda+titip mulut nama+bapak ngaku nyasar+di ongkos online orang+sudah pak+di
 pak+pencarian pegang pencariannya$ perkembangan petugas$ poster puskesmas putus rame rame+di roda rs+tidak rujuk
 rujuk$ rumah+ibu rumah+sekarang rumahnya rusak rw sadar saja+sudah saudara+di saudara+ibu saya+harus saya+kumat
 saya+laporan saya+mau saya+pak saya+pasung saya+takut sehat sekarang+ada sekarang+dengan sekolah si+bapak siap
 skripsi smp sosial stasiun stop stroke stroke+ditinggal sudah+jauh sudah+lama sudah+tidak suka tadi tambah tanah
 temenin temenin+di tenggelam teriak terima+kasih tiap+malam tidak$ tidak+bisa tidak+jawab tidak+mau tidak+usah
 titip+bayi untuk+ibu usah usir waras warnet warnet$ ya+pak yang+datang yang+perlu yang+temenin
search -2 @addition @case ^bagaimana ^gelandangan ^hp ^ketemu ^lansia ^laporan ^minta ^odgj ^orang ^polsek ^si
 ^sudah ^tadi ada+biaya aja$ alamat alhamdulillah alhamdulillah$ anak+kecil anter apa$ apa+bisa balas banyak
 bapak+yang baru batal bawa+pulang bayar bikin bisa+bantu bot dapat+info dari+ibu datang datang$ di di+jalan
 di+lokasi di+sini dibawa+kemarin dihentikan dijemput dompet gang gelandangan golok grogol habis ibu+di jam jawab
 jodoh jodoh+saya kami+sudah kapan kata+cari kejar kenapa kesini ketemu+anak ketemu+pak kira kirim kontrakan ktp
 lagi$ lansia+pikun lapor$ lari+ke makasih$ mal mana$ masih masuk mayat+mr meninggal merah minta+bantu mobil muda
 nama+saya napas no ojek ojek$ orang+odgj pak pak+bapak pak+orang panggil pasung pencariannya pingsan pisau$ pos
 punya+saudara saja sakit sanggup satpam saya+bagaimana saya+bawa saya+dapat saya+dipukul saya+lapor saya+suka
 sebelah sekarang+di si sih soal+bapak sudah+di sudah+pulang tabrak tadi+saya tangan tanpa+saudara tanya tapi terima
 ternyata tidak+punya tidak+sanggup tinggal tolong+jemput tukang+ojek uang urus$ warga warung yang+cari yang+kemarin
 yang+lari yang+saya ybs
search -3 =still @placed @who=operator ^dari ^dinsos ^klien ^nama ^rumah ada+anak ada+orang aman amuk bales bales$
 banget bayi belum+bales berapa berobat biaya boleh bukan cepat dapat darah dengan di+depan dipukul duduk emas emas$
 gelang gratis hubung jalan jatuh kabar+soal kasih kayaknya ke+rumah kemarin+tanya kok kumat lansia+yang lokasi
 nanti nih nomor orang pak$ pakai+gelang pasar$ pelapor pencarian+bapak perlu polsek punya rt rumah+saudara salah
 saya+ketemu saya+pakai sekarang sendiri siapa sini sudah+kembali tadi$ tetangga the tiap titip tolong+saya tukang
 tunggu
search -4 =road =tale @them ^dia ^ini ^kalau ^tidak ^yang aja bagaimana belum$ bisa butuh cuma dekat depan harus
 klien laporan+saya makan makasih pencarian rumah+saya saya+lihat tangis+cari terlantar tidur+di urus wkwk$
search -5 =joke =well =work @danger @goes @sighting @thanked ^ada lapor lihat+ibu minta pukul sudah+ketemu tangis
 tidur untuk wkwk
search -6 @back @it @withdraw ini ke lagi petugas saya+sudah soal
search -7 @1 @len1 @other @status @thanking @who=responder ibu$ laporan sudah sudah+ada
search -10 @who=resident
search -11 @len0
status 17 doang
status 15 ^kapan
status 14 ^masih jadi
status 13 apa+tidak diproses janji kapan masih
status 12 @code belum+juga doang$ status
status 11 ^cek ^lama dibaca+doang lama+banget soal viral
status 10 # @? @status ^is ^kok ^trc bagaimana$ jam+berapa kan kok+diam laporan+saya loh petugas petugas+mana sampai
 tiket timnya update
status 9 =ask ada+kabar bagaimana datang+pundi dong kok lapor laporan mana otw pakai$ perkembangan petugas+nya
 progres pundi sampai$ smp tiket+saya tindak ud
status 8 =not @where ^jadi ^laporan ^status ^sudah angkut bagaimana+pak belum diam ini+bener jadi+kan juga$ kabar
 kan$ loh$ nih$ orang+masih pencarian petugas+sudah posisi sudah sudah+sampai tidak+sih trc update$ yang+kejang
status 7 ^bagaimana ^belum ^hasil ^kenapa ^petugas ^progres ada+perkembangan cek cepat+laporan dongkap hasil itu$
 jadi+dibawa jalan+kan kemarin lanjut nyasar sampai+sekarang saya+lapor saya+yang sudah+ada tangan tanya
 tolong+kabar yang yang+di yang+lapor yang+malam yang+saya
status 6 =past ^dari ^mana ^tolong ambil+tidak angkut+belum anyone anyone+coming apa+bagaimana apa+sudah belum$
 belum+ada cepat coming coming$ datang di+halte diam+wae dianggurin dicek dijemput dijemput$ diproses$ diproses+ya
 ini+parah is is+anyone is+saya jadi+ambil jadi+bagaimana jadi+tidak jam lanjut$ lansia+yang mana$ masih+diproses
 nih otw+belum petugas$ respon respon$ rong saya+belum saya+dianggurin siapa+yang sudah+datang sudah+ketemu
 sudah+rong tangan+ya the tidak+jawab tidak+pak tidak+tangan tidak+viral viral+tidak wae yang+datang yang+mau
status 5 2+jam 45+bagaimana ^lap ^lokasi ^nasib ^otw ^tiket ^update ada+respon angkat bagaimana+kabar
 bagaimana+lanjut baru baru+datang belum+pak cuma+dibaca dari+pagi dibaca dibawa dicek$ halte hari+ini ini$
 jadi+datang jalan+belum juga kabar+soal kata kemarin$ kemarin+sekarang kemarin+sudah kira lansia+di lansia+kemarin
 lap laporan+nyangkut lho lokasi+sudah mana+pak mana+posisi masih+di menit nasib nasib+lansia nih+petugas nyangkut
 pelapor+tanya pencarian+bapak pulang+kerja sampai+mana saya$ saya+sudah saya+tidak sekarang$ selesai sih sih+pak
 sudah+lapor tangan$ tapi+tidak tidak+ada timnya+sampai tindaklanjut tolong+dicek tolong+info tolong+update tunggu
 update+dong
status 4 12+bagaimana ^harus ^kayanya ^lanjut ^pencarian ^tunggu ada$ ada+tindak adu ambil ampe anak+anak
 anak+jalanan apa+petugas bagaimana+ini bener+tindak berapa+menit bisa+tangan dong+pak emang+kalau halo+ada hari+loh
 ibu$ ibu+saya ini jalanan jawab$ kabar+tidak ke+the kejang kemarin+saya kemarin+tanya kenapa+laporan kesini
 ketemu+keluarganya kok+status kok+tidak lagi+sampai laki+saya lama lanjut+bagaimana lapor+dua loh+ini magrib
 masih+ada masih+lama menit+lagi minggu+lalu nomor+tiket nya nyasar+apa pak+bagaimana pak+jadi pak+kok pak+laporan
 parah pergi$ petugas+nyasar saya+kok saya+tolak sehat sehat$ selamat semalam soal+bapak sudah+3 sudah+angkut
 sudah+dari sudah+jalan sudah+lewat sudah+tuju tanya+lagi tanya+perkembangan team tidak+nih tindak+lanjut tolak
 tolak+ya tolong+cepat tuh+orang tunggu+petugas tunggu+warga woy woy+bales yang+dijemput yang+nongol
status 3 06$ 12$ 3+jam 30+menit ^any ^apa ^besok ^pelapor ^posisi aja+sih angkat+kerja angkut$ any any+update bade
 bagaimana+nasib bagaimana+sih bales$ bapak+yang baru+aja belum+bales cek+tiket cuma+mau dari+kemarin dari+subuh
 datang$ depan+toko di+jalan di+jembatan di+odgj di+pasar di+saya diam+aja dibawa+kemana diteruskan diteruskan+ke
 dua+kali ibu+yang ini+jadi ini+saya ini+sudah jadi+kesini jawab jembatan+itu kadieu kalau+tidak kapan+dijemput
 kata+30 kayanya ke+mana kenapa kerja$ ketemu+belum kok+belum lapor+dari lapor+kemarin lapor+soal lapor+tadi
 laporan+kemarin laporan+nomor laporan+orang lihat+ibu mau+angkat mau+tanya meluncur menit+ini nongol$ nongol2
 odgj+di orang+laporan orang+yang pak$ pak+sudah penelepon+tanya petugas+ini petugas+kesini petugas+yang rt+5 rw
 rw+06 saya+bagaimana saya+kirim sekarang+bagaimana sekarang+tidak semalam$ sih$ subuh sudah+2 sudah+angkat sudah+di
 sudah+mana sudah+tangan tadi tadi+kata tanya+lanjut terima terima+terus tidak+nongol2 toko+saya tua+laki tuju
 tuju+lokasi tunggu+tidak update+di ya ya$
status 2 88+bagaimana =still ^bayi ^iki ^jangan ^ke ^kira ^pak ^tindak ^woy ^yang ^ybs ada+hasil ada+mana ada+yang
 anak+yang apa bales+kenapa banget bapak+odgj bayi belum+ya berapa+ya besok dari+jam dari+tadi datang+tidak di+lampu
 di+rw dibawa+kemarin dijemput+belum ditanggepin dulu halte+itu hari hari+orang ibu+anak info itu+anak jam$ jam+loh
 jauh jauh+mana kabar+ibu kah kami+belum ke+lokasi kemarin+bagaimana ketemu+kemarin ketemu+orang kira+petugas ko
 kok+hilang kondisinya lampu+merah lanjut+yang lapor+lansia lapor+orang lapor+tidak laporan+kok laporan+warga
 mana+petugas masih+disini masih+tunggu mereka mobil+sudah nasib+bapak nih+di nomor+88 odgj+itu odgj+kemarin
 orang+tua otw$ pagi pak+ini pak+pencarian pak+yang pergi permisi+ibu rw+kami saya saya+cuma saya+kemarin
 saya+laporan saya+pak saya+temukan sekarang+ada si+lansia siang siang$ situ$ sudah+dibawa sudah+diproses sudah+jauh
 sudah+tunggu tadi+pagi tangan+belum tanya+laporan tempo tempo+hari temukan tidak+jadi tidak+petugas toko tua$
 tunggu+nih tutup up wae$ warga+kami woy$ yang+bayi yang+dibawa yang+lansia yang+lihat ybs+sudah zonk
status 1 112$ ^jam ^mobil ^permisi ^si bagaimana+tindak bagaimana+ya bales banget$ banget+sih bapak+saya berapa
 cek+laporan datang+ke depan+gereja di+terminal diamankan$ dijemput+ya doang+pak gereja gereja$ hilang+ibu ibu iki
 infonya itu+pak jembatan keluarganya$ kemana+ya kesini$ lampu lanjut+laporan lapor$ lapor+hilang laporan+12
 lari+orang mana+prosesnya mau+cek mau+datang no+45 nomor nongol pak+posisi pak+soal perkembangan+laporan permisi
 permisi+mau sampai+belum saya+ketemu sekarang sekarang+mana semalam+di si status+masih suami+saya sudah+diamankan
 sudah+jam sudah+saya sudah+tindak tadi+tidak tanya+sudah tanya+terus tapi terima+doang tidak$ timnya$
 tolong+infonya warna yang+respon
status -1 10+menit 20+butir 3+cair @search ^abis ^berapa ^bot ^cabut ^cepat ^ciri ^darah ^hai ^iya ^lagi ^laki ^lupa
 ^maaf ^minta ^okee ^orang ^pagi ^pantun ^pemerintah ^penelepon ^saudara ^siapa ^ternyata abis+lapor ada+apa
 ada+bekas ada+denyut ada+info ada+lagi ada+laporan air aman ambruk+tidak ambulans+pak angkot apa+motor apa+saya
 baik bakar bangku bapak+di baru$ bawa$ bawa+apa bawa+mobil bayar begal belum+kembali belum+pernah belum+pulang
 bener+tidak berenti berenti$ bersangkutan besar biasanya$ biaya bisa+saya bpjs buka butir cabut+laporan cari+adik
 cerita cibodas dapat dapet+kabar darah+mana dari dari+rumah datang+bawa dengan+tetangga denyut di+bangku di+kamar
 di+mana di+pos dia+sudah diamankan+kemarin dibawa+dinsos dibawa+satpol dinsos+ada dinsos+tangerang disebar+tidak
 does does+this donor donor+darah duit evakuasi evakuasi$ gerak+pak golok goyang goyang$ gratis+kan habis hai
 hai+pak hapus harus harus+kirim harus+share ibu+petugas imbalan imbalan+tidak info+bapak itu+ibu itu+lho itu+yang
 iya jalan$ jalanan$ jam+setengah janten jatuh+di jaya jembatan+cibodas jomblo kalau+saya kali$ kamar+mandi kami
 kami+keluarganya kami+sudah kantor kapan+pkh kartu+lansia kasih$ kata+sudah kayaknya kayanya+sudah kayu kecil
 kejadian kejang+pak keluar kemana kemana+sih kembali$ kenapa$ kenapa+sih kepala kesini+pak ketemu+lansia kios
 klien+tiba km komplek kontak korban kp ktp lah lansia+jatuh lansia+nyasar lansia+tidak lapor+kesini
 laporan+something laporan+tidak layan$ lho+pak libur+tidak listrik lokasi+sih lumpuh lumpuh+tidak mabuk mabuk+doang
 mandi mandi$ manusia marah mau melahirkan+bidan menang mengaku mengaku+dari meninggal+di menit$ merah$ mesin
 minggu$ minum+20 muncul+lagi murah$ need+ke ngaku ngaku+dari nomor+saya nya$ odgj okee orang+ini orang+terlantar
 orang+tidur pagi+bapak pak+kalau pak+mau pak+nya pak+parah pak+tadi pak+temen pak+tidak pak+tinggal panggil pantun
 pantun+dong pencet penelepon pesan petugas+berapa pikun pikun$ pinjem pkh+tahap polsek poris pp pulang$ pun
 puskesmas rahasia rapat rapat$ razia+kemarin robot$ roti roti$ rt$ rt+sudah ruko sampah sampai+jam satpol$
 satpol+pp saudara$ saya+ada saya+akan saya+bisa saya+dapet saya+dibawa saya+kata saya+pegang sekitar sendiri$
 senjata sesasi setengah siapa$ siapa+ya sido sini+lagi sip sirine something something$ standby stasiun stop
 sudah+10 sudah+dijemput sudah+kami sudah+lama sudah+meninggal sudah+minum sudah+pindah sudah+sesasi sudah+tua
 syaratnya tadi+ada tadi+bapak tahap tahap+3 tahu$ tanah tangan+terima tangis tangsel tanpa+identitas tanya$
 tanya+apa tarik tarik+laporan tegal temenin tergeletak terjaring terjaring+razia terus terus$ tetangga+tidak
 tiba+ambruk tidak+bawa tidak+di tidak+dikasih tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+punya
 tidak+sadar tidak+tahu tidak+valid tidak+waras tidur+doang tinggi tipu titip tolong+jemput tulis tumpang tunggu$
 uih umur+berapa valid wajib waras+sudah warga+sudah wkwk$ yang+bersangkutan yang+dengan yang+diamankan yang+dulu
 yang+luka yang+meninggal yang+tidak you
status -2 22$ 5$ =well @call @len3 @them @who=operator @who=resident ^ada ^adik ^alhamdulillah ^bantu ^bapak ^eh
 ^foto ^gelandangan ^kakak ^kami ^kamu ^klien ^nama ^nanti ^oke ^pkh ^polisi ^semoga ^tes ^test ^umur ^wkwk abaikan
 abis ada+ambulans ada+lansia ada+pak akan alamat alhamdulillah ambruk anak$ apa+ada apa+ini apa+laporan arah+pasar
 awas bantu$ bantu+saya bapak$ bapak+ibu bau beda bekas belakang belum+lihat bener$ bener+dinsos berobat berobat$
 biasanya+petugas bibirnya bibirnya+biru bidan bidan+belum bisa+bantu butuh cabut chat+kata ciri culik daftar dapet
 data datang+tapi dengan$ di+kali di+sebelah dibawa+polisi dijemput+perempuan dikasih dipukul disabilitas disebar
 disini$ disitu$ disitu+pak ditinggal dua+orang eh gaji gemuk gini hari$ harus+bagaimana hidup identitas jaga+malam
 jalan+ke jual kabar+kalau kaki kalau+ketemu kalau+orang kalau+sudah kamar kamu kapan+bansos kata+sih ke+arah
 ke+datang ke+laporan kedah keluarganya+ada kemana+mana kena kenalan kenapa+pak kenceng ketemu$ ketemu+pak kirim
 kok+harus kondisi kota lagi+pak lah$ lansia$ lansia+saya lapor+itu lapor+kemana lapor+trus laporan+22 lari layan
 libur linglung lokasi+klien lokasi+tidak lokasi+ya lu lupa maaf$ makasih+pak malam$ malam+tidak mana+tidak
 masih+bisa masih+disitu masjid mau+dijemput mau+urus mayat melahirkan minggu+tidak motor$ mulai muntah murah naik
 nama nama+saya nanti+saya need nongol+lagi obat odgj$ odgj+yang oke online orang+bener orang+petugas orang+saya
 orang+sudah pacar pak+ada pak+bapak pak+di pak+rt pak+tolong pakai pakai+mobil pas pasar pemerintah pendek
 penelepon+minta pernah pindah$ pingsan pisau polisi+sudah pos pulang punya rambut resmi resmi$ robot rumah$
 rumah+saya rumahnya saja sakit satu saya+awas saya+hilang saya+kabar saya+kasih saya+lihat saya+warga sebelah+orang
 sekarang+sudah sekolah selamat+malam selesai$ share share+lokasi siap sih+sudah sore suami+tidak sudah+bisa
 sudah+cek sudah+kembali sudah+melahirkan suka tahu tahun$ taman tanya+pak terima+kasih tes test this tiap tiba
 tidak+bisa tidak+kedah tidak+ya tolong$ trc+itu trus video wa waras warga$ warung where ya+pak yang+bawa yang+jaga
status -3 =beast =urgent @case @len4 @needs ^assalamualaikum ^batal ^bisa ^boleh ^itu ^kata ^lansia ^malam ^odgj
 ^rumah ^sekarang ^tadi ^target ada+orang adik+saya amuk anonymously anonymously$ apa$ apa+pak apa+sih arah
 assalamualaikum baca baju banget+ya bansos banyak bapak batal+laporan belum+datang belum+ketemu belum+sadar
 berapa+orang bikin biru biru$ bisa+lapor boleh+lapor bulan bulan+ini bunuh+waktu cair$ cepat$ chat chatbot dan
 dekat depan di+rumah dibantai dijemput+nanti do dong$ duduk false gang gelandangan gerak gratis halo+apa hilang hp
 ibu+sudah ini+chatbot istri+saya it itu jadi+relawan jatuh job kakak kartu kenapa+saya ketemu kok+lama kontrakan
 lagi+kenapa laki lalu$ laporan+anonymously lemas+banget lihat$ luka makasih$ malam+ada mau+jadi meneh meninggal
 minta+kabar minum mobil+apa motor ngomong orang orang$ orang+tidak pak+apa pak+belum pak+lagi pak+orang pak+saya
 panas+banget panti pasar$ perempuan$ perempuan+ada perlu petugas+angkat petugas+perempuan proses pukul razia
 relawan rs rt rumah+singgah sadar+juga salah satpam saudara+saya saya+dibantai saya+tanya sembako sembako$ semoga
 siapa singgah sini sisir suami sudah+lemas tabrak target telepon temen tempat+yang terlantar tetep tidak+gerak
 tidak+ketemu tidak+mau tidak+muncul tidur+mana tinggal tolong+pak tolong+saya urus$ waktu wkwk ya+kok
status -4 24+jam =joke =road =tale @1 @goes @len5 @person @placed ^ambulans ^cari ^emang ^makasih ^maksudnya ^mau
 ^selamat ^tetangga a ada+di ada+tidak aja$ aktif anak+saya badan bot bunuh datang+juga di dinsos$ disitu emang foto
 hari+minggu harus+tunggu iseng iseng+doang istirahat istri itu+orang jemput kabar+dari kalau+petugas keluarganya
 keluarganya+sudah kemarin+itu kirim+lokasi lagi$ lama+biasanya lapor+pak lemas maaf maksudnya mati mau+lapor muncul
 napas ngos orang+mana pak pak+jam panas petugas+datang pindah rawat sadar satpol semua sendiri sudah+hubung
 tadi+saya tahun takut tangerang ternyata tidak+usah tidur+di turun umur usah yang+jawab yang+kemarin yang+sudah
status -5 =drill =heart @kin @reports @sighting ^anak ^dia ^ibu ^keluarganya ^suami adik aja anak apa+kabar
 berapa+lama beras biasanya darah di+tempat ini+bagaimana kasih ke kembali kerja lihat masih$ perempuan pkh sebelah
 siapa+aja tanpa tempat tunggu+di urus
status -6 =work @addition @len0 ^saya bantu bawa berapa$ cair cara+cek dia hubung klien lama$ liar minta nih+pak
 polisi rumah tidur
status -7 @thanked @who=relative ^kalau ^tidak ambulans bagaimana+cara batal boleh bukan cari dengan jaga
 kapan+nikah lagi makasih malam nikah saudara tetangga untuk
status -8 @back @danger bisa cara sudah+tidak
status -9 @other @thanking dinsos kalau nanti
status -10 =office
status -11 @who=responder @withdraw makan makan+belum sudah+makan
status -12 @question
withdraw 16 jd sorry sorry$
withdraw 14 chat
withdraw 13 abaikan aja+pak cabut$ false
withdraw 12 ^maaf cabut maaf saya+cabut
withdraw 11 ^lupa pencet sudah+ada
withdraw 10 @withdraw ^tidak ^tutup datang$ di+rumah ke+datang laporan laporan$ lupa maaf$ pergi+pak sido ternyata
withdraw 9 @back ^batal ^ternyata batal orang+lari salah saya+laporan selesai sudah+pergi
withdraw 8 ^sudah aja anak+saya batal$ cuma datang dia+sudah iseng$ janten naik ojek ojek$ pakai+anak sendiri
 sendiri$ sudah sudah+ketemu tarik tarik+laporan tidak+janten tiketnya tunggu+ojek tutup urus
withdraw 7 =not =past ambulans+pak anter dia+cuma dibawa+polisi hapus have janten$ orang+sudah pencet$ stop
 sudah+pulang sudah+tangan ternyata+dia tetangga+baru tidak+usah tunggu usah
withdraw 6 ^lupakan ^stop ^tolong ada+ambulans batal+laporan bis hp iseng itu+ternyata jadi$ ketemu lupakan maap no
 pak+sudah pergi rt$ saudara sido$ sudah+kembali sudah+naik tangan tidak+jadi tidak+perlu tidak+sido tolong+batal
 tunggu+jemput you
withdraw 5 ^abaikan ^cabut anak anak+teater bapak+saya baru$ bawa$ bukan+mau cabut+laporan di+gang dihentikan disini
 disini+harus gang+sebelah grup hapus+aja harus$ ibu+itu istirahat itu+untuk jadi jadi+pak jemput$ ke+puskesmas
 kesini$ ketemu+di ketemu+ibu kios lapor$ latihan+maap orang+ternyata pak+maaf pak+ternyata pencet+bukan perlu
 pulang rumah+saudara salah+kirim satpam saya+sudah selesai$ sudah+saya tadi+cuma teater tidak+kios tinggal+di
 untuk+grup ya$ yang+bawa yang+sekarang
withdraw 4 @them ^itu ^never ^orang aja$ ambulans anter+ke batal+aja batal+ya bukan bus$ datang+pak dia+punya
 grup+saudara hp+pakai jemput kadieu kedah kembali ketemu+pak laporan+tutup latihan main main+hp mau+tarik mind
 mind+dia naik+bus never never+mind pak pak+saya pencarian pencariannya pulang+dengan punya+saudara puskesmas
 rumah+temen saja saja+sudah salah+orang saya+anter saya+yang sore$ sudah+selesai tadi tadi$ ternyata+orang tidak
 tidak+kedah tutup+aja usah+jadi
withdraw 3 @reports ^eh ^hp ^jangan ^pencarian ^salah ^tarik aja+laporan anak+kecil anak+sudah anter+pulang baik
 baru beres+pak bisa+tidak bus deh dengan+pak dijemput eh eh+salah hapus+laporan hp+saya ibu+makasih itu
 jangan+datang keluarganya kesini kirim kirim$ lansia+sudah laporan+saya lari lihat$ maaf+pak maaf+ya maap+ya orang
 pak+bapak pak+bukan pak+rw pak+tidak pencarian+bapak pencariannya$ pencet+lapor pergi+naik polisi polsek$ ra rt rw$
 salah$ satu saudara+ibu saudara+pak saya+pakai saya+salah saya+tarik sebelah sore stop+aja sudah+baik sudah+dibawa
 sudah+dijemput sudah+urus terlantar$ tidak+valid valid wkwk+maaf ya yang+tadi ybs+sudah
withdraw 2 22$ 8$ =joke @goes ^hapus ^ketemu ^laporan alhamdulillah$ bantu$ banyak$ batal+ybs clear coba cuma+tidur
 dan dan+pulang dengan+keluarganya dia+ditinggal dicabut dijemput+anak dijemput+saudara disini$ ditinggal harus hp$
 itu+anak itu+satpam jadi+deh jadi+lapor jadi+tidak ke+rumahnya kecil kembali$ kembali+ke kembali+sendiri kirim+maaf
 komplek$ lagi+istirahat lagi+tunggu lanjut laporan+22 laporan+no laporan+tidak laporan+yang maaf+laporan maaf+repot
 maaf+salah maaf+ternyata makasih$ need+ke no+8 orgnya orgnya+sudah pak+batal pak+itu pak+salah pak+tangan patung
 patung$ penelepon+batal penelepon+minta pengaduan perlu+petugas polsek pulang+sendiri repot repot$ rumah$ rumahnya
 rw salah+lapor salah+nomor salah+pencet satu$ saudara$ saya+main saya+no sido+pak sudah$ sudah+aman sudah+bangun
 sudah+bantu sudah+dengan sudah+di sudah+ditinggal tadi+anak tangan+pak tanya+warga temen ternyata+cuma tetangga
 tutup$ usah+cari usah+datang usah+kesini usah+lanjut wkwk ya+pak yang+satu yang+urus
withdraw 1 5$ ^maap ^sorry abaikan+pesan adik+saya batal+saya bukan+odgj datang+ya deh+pak dengan+ini dibawa
 dibawa+saudara ditanggepin hp+pencet ini+kami ini+saya ini+tidak itu+lagi jadi+minta jadi+ya jemput+jadi karena
 kasih+banyak ke+lokasi keluarganya+pak keluarganya+sudah komplek laporan+tadi laporan+tolong maaf+itu mabuk+doang
 mau+lapor need ngetik ngetik$ orang+itu orang+kerja pak+di pak+orang pelapor+telepon perlu+kesini rumahnya$
 satpam+komplek saya+tanya sekarang sini+lagi sudah+cabut tangan+rt telah ternyata+itu tolong tolong+hapus untuk
 urus$ usah+deh usah+diproses warga$ warga+sini yang+main yang+ngetik
withdraw -1 30+menit @where ^anak ^any ^besok ^cari ^cepat ^gelandangan ^halo ^harus ^is ^izin ^jadi ^kakak ^kapan
 ^kata ^kontak ^luka ^masih ^minta ^nama ^no ^oh ^oke ^parkir ^permisi ^petugas ^rumah ^selamat ^semoga ^terima a
 abis ada+lansia aja+sudah ambil ambil+tidak any any+update atau badan bagaimana+pak bahasa bales bangun bangun$
 bapak$ baru+datang bawa+bayi bayi bayi$ bekas belakang belum+datang belum+pulang besar besok biru+bibirnya bisu
 bukan+lansia cek cekik cepat+laporan culik dalam dari+pagi dari+rumah dari+tadi data dengan+saudara di+halte di+pos
 di+saya di+sebelah di+warung dia+bawa dia+lari dia+sekarang dikit dipukul dong+pak duduk+di evakuasi film$
 golok+itu golok+pak goyang goyang$ halo hilang+pak identitas identitas$ ini+pak istri itu+orang izin jadi+ambil
 jaga jaga$ jalan$ jalmina jalmina$ jangan+kasih jaya jelas+lu jembatan jual juga kakak+saya kalau+petugas kamar
 kan$ kartu kasih$ kasih+kendor kayaknya ke kecanduan keluar kena kenceng kendor kepala kontak+saya ktp kuat lagi+ke
 lalu lansia+yang laporan+something lari$ lemas+banget loh lu$ luka+cuma lupa$ makanya mandi masih+disini masjid+pak
 mau+bikin mayat menit menit$ minggu+tidak mobil muda mulai muntah nanti$ napas$ napas+pak no+hp obat oh oke
 orang+pak orang+tua otw pak+ada pak+baru pak+makasih pak+sekarang pak+takut pakai+sirine panggil panti parah parkir
 permisi putar rambut rapat rapat$ respon rong roti roti$ rt+sudah sadar+pak sapu saya+anak saya+bisa saya+kecanduan
 saya+lihat sebelah+orang sekarang+sudah semoga siap sini+pak sirine soal something something$ sudah+dari sudah+kami
 sudah+lemas sudah+minggu sudah+rong surat takut+dia taman tambah tangan$ tangis+terus tanpa+identitas tapi+tidak
 target teh tempat tenang teriak+lagi terima terminal ternyata+ada tes$ tidak+bawa tidak+jelas tidak+kembali
 tidak+kenapa tidak+kuat tidak+nanti tidak+ya tinggi titip tolong+jemput tolong+need tolong+saya trc umur+40an
 update+di warga warung$ yang+datang yang+di yang+luka yang+saya
withdraw -2 14$ 40an =drill =urgent @call @len3 @thanking @who=operator ^assalamualaikum ^bagaimana ^bisa ^cara
 ^cuma ^hatur ^hoax ^ini ^kayanya ^klien ^lansia ^lari ^mau ^odgj ^puji ^sekarang ^suami ^ybs ada$ ada+orang agak
 akan alhamdulillah anak$ angkut apa$ arah arah+pasar assalamualaikum atas baju banget$ bau bawa+pisau bawa+pulang
 bener berapa beres+makasih bibirnya bikin bohong boleh butuh cara cuma+dibaca datang+pundi denger di+jalan
 di+lokasi di+masjid di+pasar dia+tidak dia+tuli dianggurin dibaca dibaca+doang dibawa+ke disebar doang$ dong$ film
 golok$ gratis guys guys$ halte hatur hatur+makasih hilang$ hoax ibu+saya ibu+sudah ini$ iseng+doang itu$
 jadi+datang jawab jawab$ jelas jemput+di kaki kali kan karunya ke+arah ke+pos kemarin$ kembali+lagi ketemu$
 ketemu+belum kirim+lokasi kok+tidak kolong kontak kontrakan lagi$ lah lah$ lansia$ lansia+sendiri laporan+orang
 lemas lho lihat+saya lokasi lokasi$ lokasi+ya lu makan+pak malam$ mana$ masih+ada meninggal merah motor ngomong nya
 orang+odgj orang+tidur pak+dia pak+tinggal pakai pasar$ pergi+ke pikun pindah+ke pingsan pisau$ pos+ronda puji
 puji+tuhan pukul pulang+tidak pundi ronda ronda$ rumah+singgah sakit salah+denger salah+tulis saya+aja saya+bawa
 saya+dianggurin saya+itu saya+kata saya+mau sebar siang siang$ siapa sih singgah suami+saya sudah+biru sudah+makan
 suka tadi+pak tadi+salah tahun tangerang tanya telepon teriak terus$ tes tiap tidak+bangun tidak+jawab tidak+napas
 tidak+pulang tidak+sadar tolong$ tolong+cepat tolong+pak tuhan tuhan+sudah tuli tuli+pak tulis tunggu$ update viral
 wa warung where yang yang+kemarin
withdraw -3 =beast @len4 @len5 ^apa ^bapak ^bukan ^kalau ^lapor ^polisi ^saudara ^saya ^tetangga amuk+pak bakar
 bantu bapak berita biru bot bukan+gang dekat dengan di+depan dia+lagi diam$ dinsos$ doang+pak dong dua duduk dulu
 gelandangan gerak gerak+pak hamil is jadi+bawa jalan jatuh kabar kakak kami kapan kayanya ke+laporan kejang kemana
 kenapa klien lagi+hamil lama langsung lewat masjid masuk mati minta minum nanti+hubung odgj orang+masih orang+yang
 pagi pak$ pak+cuma pak+dikasih pak+tolong payung payung$ polisi+sudah pos rokok rumah+saya sadar saya+hilang
 saya+kasih saya+kirim sekolah selamat suami sudah+sampai tabrak tahu takut tangan+terima tanpa tidak+bisa
 tidak+gerak tidak+ketemu tidak+mau tidak+pak tidak+punya tidur+di tongkat tua tuna tuna+wicara umur wicara
withdraw -4 =heart =office =well @1 @case @kin @who=resident ^alhamdulillah ^kok ^pak ada bagaimana$ bawa+golok
 belum$ belum+pak bukan+golok cari depan diam dikasih doang foto hari lagi laki luka minggu nih nyasar pasar
 perempuan pindah pisau sampai semua tangis tapi terus tidak+ada tidur titik
withdraw -5 =road @addition @needs @person @placed ^ada amuk apa banget bawa bisa cepat darah dari di dinsos ini jam
 kalau kasih lansia lihat makasih+pak malam mana mau nama napas orang$ orang+tidak petugas saya+tidak tadi+saya
withdraw -6 # =work @question bagaimana hilang hubung kata kemarin makan nanti
withdraw -7 =ask @? @other ^makasih golok masih sudah+datang
withdraw -8 @danger @sighting kok
"""
