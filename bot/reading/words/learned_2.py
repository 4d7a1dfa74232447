"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 orang+laporan orang+muntah orang+rumah orang+sering pacar+saya pagi$ pak+batal pak+besar pak+bukan
 pak+darah pak+darto pak+gelandangan pak+kayaknya pak+malam pak+minta pak+pdam pak+warga pakai+gesper pakai+peci
 pakai+sarung pakai+topi paman+saya panik panti+itu parkir+liar pasang pasar+sudah pasien pdam+mati pelan
 pelan+banget pemerintah pencarian pencet+bukan penelepon+cari penelepon+tanya penerima pengumuman+itu
 perempatan+shinta perempuan+itu pergi+bawa perkembangan permata persis pertama pertolongan+pertama perumnas+1 pesta
 pesta+miras pinjam pinjem pipi pisah+di pkh plafon plafon$ pln$ pohon+ambruk polisi posyandu$ program prosedur
 pulang+dari punya+anak puting puting+alat rabu rabu$ rada rasa raya+no relawan rsud+siapa ruko+bakar rumah+mau
 rumah+panik rumah+sakit rumah+temen rumah+tidak rumah+tolong rw+05 rw+kami saksi+nama salah+denger sarung
 saudara+boleh saudara+tapi saya+ada saya+arah saya+bawa saya+begal saya+cuma saya+di saya+diam saya+dibawa
 saya+dicabut saya+kasih saya+kata saya+kdrt saya+lepas saya+lihat saya+ngumpet saya+panik saya+tabrak saya+tadi
 saya+terakhir saya+warga sebelah+bakar sekap+anak sekarang+jatuh sekarang+juga sekarang+lagi sekarang+lewat
 sekarang+malah sekarang+naik sekarang+pak sekarang+pegang sekarang+pukul sekarang+tangis sekarang+tolong
 sekolah+anak sekolah+karena selamat+malam selamat+pagi semoga sendiri+tiap serang+petugas sering+lupa siapa+tahu
 sih+pak singgah$ sisir sore$ sorry sosial spp stroke$ suami+mau suami+pukul suami+sekarang suami+tiap sudah+ambil
 sudah+bantu sudah+kami sudah+kena sudah+lapor sudah+mau sudah+pada sudah+pak sudah+pindah sudah+pulang surat+wasiat
 tabrak+masa tadi+lapor tadi+papasan tadi+saya tadi+sempet tadi+siang tahu$ takut+meledak tali+dari tambah+penelepon
 tampak tangerang+boleh tanya+lanjut tarik tato tebal telepon+lagi temen+sekolah terakhir+di teriak+sekarang
 ternyata+bukan ternyata+dia ternyata+pak terpantau terus+mata tes tetangga+bapak tetangga+jual tetangga+nyetel
 the+laki tidak+aktif tidak+bayar tidak+kalau timnya tindak tindak+lanjut tinggi+pak titik tolong+bawa
 tolong+diaspal tolong+find tolong+info tolong+kabar tolong+lacak tolong+pln tongkat top topi trus+tidak tua+kami
 tugas tugas+sekolah tulis+di tunggakan tunggakan+rs tunggu$ tunggu+depan tutup+jalan ular+di umur+17 umur+berapa
 untuk+anak untuk+tugas urus+bagaimana usaha video wa$ wa+saya waktu+itu warga+dia warga+sudah warga+tangerang
 warteg$ wasiat wkwk+ada woy$ ya+sudah yang yang+benar yang+jam yang+ke yang+lansia yang+laporan yang+minggu
 yang+nama yang+sekarang yang+sudah yang+tempo yang+waktu yayasan ybs+sekarang your your+shelter
report -3 =beast =drill ^air ^alhamdulillah ^angkot ^api ^bener ^dekat ^depan ^gang ^info ^is ^jam ^jual ^kembali
 ^malam ^minta ^muka ^nama ^nasib ^obat ^popok ^posisi ^rame ^saksi ^sampah ^tambah ^tunggu a+dan ada+ambulans
 ada+luka ada+maling ada+pohon ada+tidak air aktif aman$ aman+pak anak$ anak+saya angkat+kepala angkut+sudah anjing
 anyar$ apa+pak asap atap atm autis bakar+api bakso bakso$ bantu+polsek banyak+dbd bapak+itu bapak+tiri bapak+yang
 bawa+tali bayi+yang belum belum+kembali bener$ bensin$ berhenti+pak besar+banget biaya bikin+saya blok+c bocor+di
 brosur butuh+dana c cair cari+itu cari+keluarganya cari+tidak cepat+laporan culik damkar$ dana dapet darah+lagi
 dari+dinsos dari+rs data dbd$ dengan+suami depan+sd di+brosur di+cikokol di+hatiku di+kantor di+leher di+odgj
 di+poster dia+abis dia+minta dia+siram diamankan dibawa dibawa+nangkring dipukul+tetangga ditinggal+dia
 ditinggal+surat doang$ dong foto$ gaji gas+melon gelandangan+nanti gerak$ geser geser+ke golok+ancam goyang goyang$
 hati+saya hilang$ hilang+yang ibu+sudah ig ig+kata ignore ijo infus ini+kalau itu+anak itu+saya itu+ternyata
 jadi+gelandangan jaket jalan+depan jalan+ke jalan+pakai jam jam+2 jangan jangan+itu jendela jual+makan judi juga$
 kakak$ kaki+ternyata kalau+ada kalau+odgj kampung+kami kan$ kata+ada kata+odgj kayaknya+bakar kayanya+sudah
 ke+depan kejang+lagi kelahi+dengan kemana$ kemarin+sudah kepala+keluar kerja$ ketemu+kemarin kiri kontak
 kuat+angkat kucing lagi+dekat lagi+di lagi+dia lagi+duduk lagi+gelandangan laki$ lampu+jalan langka lansia+nya
 lansia+pakai lapor+hilang lapor+kesini laporan+orang lari+bawa layak layak+huni lebaran leher$ lemas+pak lewat
 lewat+jendela lihat$ listrik lowongan lu magrib makasih+pak malam$ malam+ini mana+pak mana+ya mandi$ masa masuk
 mati+tawa mau+datang mau+dijemput mau+tanya melon melon+langka minggu minggu+tolong minta+ambulans minta+tongkat
 minta+uang mungkin mushola+spbu nangkring nangkring+lagi nanti+pulang napas+parah nikah nongol+lagi nya+sekarang
 odgj+bisa odgj+nya orang+jatuh orang+masih orang+masuk orang+pak orang+sekarang orang+tidak pak+gawat pak+lansia
 pak+parah pak+rumah pak+sudah pak+untuk papasan papasan+dengan parkir+di patokan pdam peci pelayanan perempuan$
 perempuan+saya pergi pergi+dari permisi+pak pingsan+pak pln popok popok+lansia pukul+istri pungli pungutan
 pungutan+liar puskesmas$ ralat+bukan rame+di rs$ rumah+ibu saja sampah+tumpuk sampai+mana santunan saya+belum
 saya+cari saya+dengan saya+istri saya+korban saya+laporan saya+pergi saya+tiap sejak+ditinggal sekarang$
 sekarang+dia sekarang+muka sekarang+orang sekarang+tidak selamat selesai selingkuh sementara+di senjata+di sih$
 sini+bukan sini+tidak smp+6 soal soal+tidak stroke+tidak sudah+besar sudah+diamankan sudah+pergi sudah+sampai
 sudah+tenang susah tadi takut+ada tampung tanggal tato+di tawon tebel tempo tempo+hari tenang$ tengah+malam tepat
 tepat+di terakhir+lihat teriak+minta terima+kasih terlantar+itu ternyata+patah terus$ terus+tidak tidak+layak
 tidak+perlu tidak+sih tindaklanjut+laporan tolong+damkar tolong+dicek tolong+dipukul tolong+fogging tolong+ignore
 tolong+tindaklanjut tunggu+di tv untuk untuk+bapak utang warung+sebelah ya yang+bulan yang+dibawa yang+jual
 yang+kejang yang+lihat yang+luka yang+pakai yang+satu
report -4 @code @goes ^bagaimana ^bawa ^cari ^kapan ^kok ^kucing ^lagi ^lupa ^petugas ^pohon ^ralat ^sudah ^tidak
 ^umur ^update ^ybs ada+bekas ada+bidadari ada+kabar ada+tawuran aja+sudah alat+bantu amuk+pukul anak+yang apa$
 apa+ada api+sudah bagaimana+kabar bapak+ibu bau+banget bawa+kursi bayar begal+di belum+ada bener+pak besar+di
 bidadari bidadari+jatuh biru+bibirnya bisa+lapor bisa+masuk bpjs bukan$ bunuh bunuh+saya butuh+kursi cari$ daftar
 damkar darah+pak darah+tambah dbd di+ig di+kaki di+lokasi di+mana di+tangerang di+tv dicabut fogging gang+sebelah
 gelandangan$ gelandangan+nya harga+beras haryono hilang+a hilang+dari hilang+itu hp huni ibu+itu ibu+yang ini+ruko
 itu$ itu+yang jalan+baru jodoh jodoh+saya jual+obat juga kalau+mau kalau+saya kan kasih kaya kejar+bawa kemarin$
 kenal ketemu+pak klien+tidak kursi+roda lacak lagi lagi+amuk lagi+ke lalu lanjut lansia+itu larang lepas+dari
 luka+di makasih$ malam+sekarang maling+di mau+urus mimpi minggu+lalu miras modal mulai+kejang muncul+lagi murah
 nasib obat+larang odgj+sih pacar pak+anak pak+ibu pak+kalau pak+sekarang pak+tidak panti+mana payung pegang$
 pegang+dingin perkosa perkosa+di pesan pindah pindah+ke pos$ racun+kemarin ralat respon roda saya+bakar saya+boleh
 saya+kalau saya+pakai saya+salah saya+terlantar sd sekarang+bikin sekarang+depan sekarang+napas sekarat$ skripsi
 sudah+dibawa sudah+dijemput sudah+kembali sudah+makan sudah+mulai sudah+tangan suka+pukul susul tadi+malam takut$
 target telepon+ulang terima tidak+angkut tidak+disini tidur$ tolong+batal tolong+cari trc tua+yang tunggu tutup
 tv+ada waktu where yang+datang yang+dijual yang+kenal yang+lari yang+nongol yang+tidak you
report -5 =tale @it @other @question ^bisa ^eh ^parkir ^ternyata ^wkwk ada+alien ada+begal alhamdulillah alien
 ambulans amuk+pak bakar+di banget+tidak bansos bawa+bayi belum$ belum+pulang bener+tidak berapa$ beras
 bibirnya+napas bisa+hubung bot cari cepat+dia cinta$ datang dia$ dia+mulai dia+sekarang dicek dijual dinsos film
 got+kepala hatiku hilang+pak hilang+tolong ibu$ informasi ini+dia itu+lagi itu+sekarang jadi jatuh+cinta kabar$
 kalau+ketemu kantor$ ke+arah ke+got kejar+saya kemarin kok lagi+orang lapor+dari lari+ada lihat+lagi malam+minggu
 mana muncul nama napas+pak nih odgj+yang orang+dibacok pak+baru patah pencet penelepon+telepon perut+saya pikun$
 poster razia+warung remang2 rumah+singgah rumah+tetangga saksi salah sekarang+kejang semua+aman sudah+ketemu surat
 susu takut+lapor ternyata terus+tusuk tidak+jadi tidak+usah tindaklanjut tolong+informasi tusuk+korban ulang usah
 warna warung+remang2 yang+di yang+hilang
report -6 @addition @len1 @search ^anjing ^banjir ^kayanya ^makasih ada+bantu ada+di apa api bakar+pak bantu+lansia
 bayi+nya bener berisik bukan cek cinta datang$ gratis hari+ini kalau kapan kartu ketemu+di lagi+nih lansia+yang
 makasih malah mana$ masih+ada mirip nya orang+hilang orang+meninggal parah+pak pengumuman petugas petugas$ satu$
 satu+lagi saya+lari saya+nyasar sekarang+bawa singgah sudah+ada terakhir tidak+di tidak+ketemu tidak+pak
 tidak+pulang tidur+pak tinggal+satu tusuk ya+pak yang+bawa yang+kemarin yang+ketemu yang+lagi yang+lapor yang+masih
 yang+tadi
report -7 =joke @? @kin @sighting @thanked @thanking ^apa ^kalau ^lampu ^masih ^sekarang batal berapa bobol dapat
 deres dia+kejar hati hatinya$ hilang hubung kabar ktp laporan lihat+di nanti nomor orang+yang saya+lapor
 saya+perkosa saya+pukul saya+tunggu senin update+laporan wkwk ya$ yang+cari yang+saya ybs
report -8 @back @status @withdraw ^jalan ^klien ^rumah di+hatinya dinsos$ ganteng harga hatinya laki+saya
 laporan+saya masuk+rumah mulai pak+amuk pak+lemas saya+hilang saya+yang tolong+update tua+saya wkwk$
report -9 @len0 ^bakar ^jembatan ada+bakar bagaimana$ pinjol pukul+saya
report -10 @who=relative @who=responder anggota klien update
report -11 dipukul+suami
report -12 nya+kejang pak+banyak tidak$
report -13 saya+dipukul
search 12 lapor+hilang
search 10 hilang hilang$
search 9 @who=relative lari$ mana
search 8 ^cari ^mana ^suami anggota hilang+pak pak+saya saudara saya+hilang suami
search 7 @? @kin ^adik ^ibu ^mau adik bener bisa+hubung cari cari+bapak diamankan dibawa foto hilang+kontak is
 is+hilang kakak kakak+saya kontak lansia+saya lari mungkin paman penelepon+cari razia saudara+saya saya+anak
 saya+dibawa surat terakhir
search 6 @len4 @search ^apa ^hilang ^mungkin ada+info bapak bapak$ bapak+saya belum belum+kembali belum+pulang
 bener+pak bener+tidak cari+suami cek ciri dibawa+petugas hilang+dari hilang+di istri+saya kami kembali kosnya lacak
 pakai pamit pergi pikun pikun$ pun saya saya+cari saya+lari saya+yang tidak+pulang tolong+bantu yang+ketemu
search 5 @len5 ^bapak ^istri ^kakak ^paman ada+kabar ada+ketemu adik+saya anak anak+saya apa+ada autis bapak+hilang
 belum+ya bibi+saya boleh+lihat cari$ cari+adik daftar+orang dari dari+rs data di+panti di+tangerang dia+is diam
 dinsos ditinggal ditinggal+surat dulu find foto$ hilang+tolong hilang+waktu ibu+hilang ibu+pikun info istri kabar
 kabar$ kabar+dari kami+hilang kata keluar kena+razia ketemu lansia+pakai lari+bawa lepas lepas+dari lihat+daftar
 makam mau+lapor minggu nama odgj$ paman+kami paman+saya pas pasien pisah pisah+di pulang pulang+dari rs rs$ rumah$
 rumah+singgah saudara$ saya+diamankan saya+dulu saya+kata saya+keluarganya saya+pergi singgah suami$ tali tangerang
 tidak+di tidak+kembali tidak+uih tolong tolong+find uih umur waktu
search 4 # 10$ 3+hari =past @call @len3 @reports ^anak ^dengar ^pacar ^saudara apa batik bawa bawa+tali belanja bibi
 boleh+minta cari+anak cari+temen cirinya dari+rumah dengar di+dinsos di+kosnya di+rsud dia+tidak
 diamankan+ngeceknya dibawa+dinsos ditinggal$ ditinggal+rumah fb+ada hari hilang+lansia hilang+sekarang hp
 hp+ditinggal hubung hubung$ ibu itu+lansia jadi+gelandangan jangan+itu kami+yang kaos kata+mau kata+sudah
 keluar+rumah keluarganya$ kemana+mana kemarin$ kembali$ kembali+dari kena ketemu$ ketemu+belum kosnya$ kuat
 lansia+nama lihat makam+bapak mana+tidak mati mati$ mayat+yang minta+foto minum+racun mirip naik ngeceknya
 ngeceknya+bagaimana orang+hilang orang+yang pacar pacar+saya pakai+baju panik pergi+dari racun+kemarin rawat rumah
 saudara+yang saya$ saya+diam saya+nama saya+pisah saya+terakhir saya+tidak sejak sekarang+sudah semua suami+saya
 sudah+cari sudah+cek tahun temen+saya terakhir+lihat tetangga+saya tidak tidak+kuat tolong+cari tolong+lacak
 transit tua+saya uih+dari umur+10 waktu+transit yang+diamankan yang+lihat
search 3 2+hari 2+minggu =not @person ^bener ^bibi ^ciri ^kami ada ada$ ada+di agak anak+hilang anak+umur apa+pak
 apa+petugas baju bantu$ bantu+cari bapak+diam bapak+saudara bawa+motor belum+sampai biru bulan+lalu cara+jemput
 cari+ibu cari+pak daftar dan+hp dari+malam dari+pasar darto data+orang di+fb di+kamar di+mall dia diamankan+kemarin
 dibawa+satpol dijaring dimakam dimakam+dinsos fb hari$ has hidup hilang+3 ibu+saya ibu+terakhir is+saya jalan+kaki
 jangan kami+saudara kamis kandung kata+tetangga ke+arah keluarganya ketemu+di ketemu+surat ketemu+tidak kiri
 kosong$ kuat+lagi lalu lalu$ lansia+kami lihat+bapak lupa$ mall$ mana+ya mau+mati mayat minggu+tidak monday mudik
 odgj+tadi orang+linglung orang+rumah orang+sering pak+darto pakai+kaos pasar+malam pasien+tanpa perempuan+saya
 pergi+bawa pergi+ditinggal petugas+ada petugas+bener pincang pun+bapak pun+lansia racun rambut razia$ rumah+dari
 rumah+panik rumah+tidak sampai+sekarang sarung saya+autis saya+boleh saya+ditinggal saya+lansia saya+nyasar
 saya+pamit saya+pikun selamanya sering+lupa since since+monday singgah$ suami+tidak sudah+minggu sudah+pikun
 sumiati surat+wasiat tadi+pagi tahun$ tanpa+identitas terakhir+di terus tidak+belum tidak+pak tolong+cek tua+kami
 wasiat x ya+pak yang+dibawa yang+dijaring yang+dimakam yang+kena yang+nama yang+odgj yang+saya
search 2 03$ 3+tadi 5+tidak =ask =drill =urgent @needs ^bantu ^bp ^cara ^cirinya ^info ^kubur ^lagi ^penelepon ^pun
 ^saya ^temen ^tetangga ^tolong ^warga ^where a a+dan abis abis+putus ada+bekas ada+data ada+pasien adik+kandung
 adik+yang aktif aktif$ almarhum ambil anak$ anak+autis anak+laki angkot angkot+03 apa+di apa+kakak arah
 autis+hilang bagaimana$ baju+spiderman bantu+lacak bapak+pakai batuceper bawa+bayi bawa+obat bekas+luka biru$
 bisa+kembali bp bp+saya bulan bus+trans capek capek+hidup cara cari+kakak cari+lansia cari+pun cari+saudara
 cari+untuk cctv cek+apa cepak chat+minta dari+lebaran dari+ngaji dari+pagi dari+pengawasan dari+saudara
 dari+sekolah daster di+cimone di+data di+foto di+jembatan di+pipi dia+odgj diam+di dibawa+trc dijaring+kemarin
 dikubur dilacak dilacak+pak dinsos+mana dinsos+sekarang disorientasi ditinggal+pesan dmn dmn$ down down+syndrome
 dua dua+minggu dulu+dibawa entah foto+itu gelandangan+di gemuk hapenya hapenya+mati hari+tidak hidup+lagi hilang+a
 hilang+pakai hilang+saudara hilang+sejak hilang+since hp+mati hp+nya hpnya identitas ikut info+orang ingat ipar
 ireng is+nyasar item itu+adik itu+kakak itu+mana itu+saudara jalan+belum jam+3 jam+5 jemput jemput+saudara jumat
 kabar+pak kaki+dari kalau+ada kalau+orang kali$ kamar kami+cari kami+keluarganya kaos+partai kapan+bisa kata+capek
 kata+jadi kata+kejaring kata+sekarang kata+tidak ke+dinsos ke+semua kejaring kejaring+razia kemarin kembali+sudah
 kerudung ket ketemu+bapak kontak+dengan kosong kuring lacak$ lagi+cari laki laki+di laki+hilang laki+tua lansia
 lansia+hilang lansia+tidak lari+dari lebaran lebaran$ lemot lihat$ lihat+di lupa maaf+ke malam$ mall mana+makam
 mana+sekarang mau+cari mau+cek mau+hidup mau+jemput mau+susul mau+tahu mau+tanya mayat+laki minta+maaf minum
 mirip+ibu mobil+tidak motor motor+habis motor+ketemu mr mr+x mu mu+tidak muleh mungkin+itu naik+mobil nama+lansia
 nekat ngaji ngecek nomor+tidak nyasar nyasar+dari obat+abis odgj+lari odgj+pergi orang+naik orang+nama orang+tua
 pagi pagi$ pak+ada pak+belum pak+lapor pak+tolong pakai+batik pakai+daster pakai+kerudung pakai+peci pakai+sandal
 pakai+sarung pakai+tongkat pamitan panik+tolong panti partai peci pendek penelepon pengawasan pergi+selamanya
 pernah pesan pikun+hilang pipi posting posting+mau pulang$ pulang+di pulang+sekolah putih putih$ rada rambut+cepak
 rsj rsj$ rsud rsud+siapa rumah+bawa rumah+tadi rumah+tolong saat sampai+rumah sandal sandal$ satpol$ saudara+jalan
 saya+agak saya+bapak saya+belum saya+ibu saya+istri saya+kakak saya+keluar saya+lepas saya+mu saya+naik saya+panik
 saya+tuna sekarang$ sekarang+dia sekarang+dmn sekarang+tidak sekolah+saya semua+orang senin sering sesasi shelter
 siapa+tahu spiderman spiderman$ stasiun+batuceper subuh sudah+2 sudah+dua sudah+sesasi sudah+tidak suka+lupa
 sutrisno syndrome tadi+siang tadi+sudah tahu tahu+mana takut takut+itu tali+dari tampung+dinsos tangerang$
 tangis+kata tanpa tanpa+nama tanya+apa tanya+pak tato tato+di temen terjaring terjaring+razia terus+pergi
 tetangga+saudara tidak+aktif tidak+bisa tidak+ketemu tidak+ya tolong+dilacak tolong+pak tongkat$ trans tua tua+di
 turun+mana uih$ umur+17 untuk+saya where yang yang+di yang+dulu your your+shelter
search 1 75+tahun @question ^barangkali ^kata ^muka ^nyasar ^pak ^teman ada+any ada+mayat ada+surat ada+tidak
 anak+kata anak+perempuan ancam+bunuh any apa+bapak apa+dinsos autis+umur badhe bagaimana+cara bantu+kakak bapak+ini
 bapak+linglung bapak+pergi barangkali barangkali+ada bareng batik$ bayi+tadi bekas beli+rokok belum+uih bisa+saya
 botol botol$ cari+makam cek+nama celana cfd cianjur cirinya+bagaimana coklat dan dan+dia dari+cipondoh
 dari+gandengan dari+kebumen dari+kemarin dari+rombongan data$ di+kali di+rsj di+rumah di+tempat dia+abis
 dia+ditinggal dibawa+lari dibawa+semua diri$ disabilitas emang+ada fransiskus fransiskus+di gandengan gandengan+di
 gelandangan$ gelandangan+diamankan gerbang+rumah griya hari+hp has+pikun hilang+ditinggal hilang+jejak hilang+pas
 hilang+tadi hitam ibu+kami ibu+tidak identitas+tidak ijo ijo+terakhir ini+tidak ipar+lari is+ada jam jejak
 jejak+adik jembatan+merah jenguk kabar+ya kaki kalau+lansia kali kamar$ kandung+sejak kata+gelandangan kebaya
 kebumen kebumen$ keluar+bawa keluar+dari kemana kembar kembar+saya kemeja kerja+tidak kerudung+biru kiri$
 kirim+pesan kontak+dari lagi+terus lama+kata lapor+3 lari+orang lihat+lansia lihat+mayat linglung+depan luka+di
 lupa+jalan makasih+sewu malam+bawa mati+aja mati+bareng mau+ambil mau+pergi mau+pindah minggu$ monday$
 mungkin+paman naik+angkot naik+bus nak nama+fransiskus netra ngomong+mau nyamuk nyasar$ obat+nyamuk obat+tidur
 orang+saya orang+tanpa pakai+jaket pakai+kebaya panti+ada panti+mana pas+cfd pasar pasar+lama pasien+rsj
 penampungan penampungan$ pergi+nomor pesan+selamat pesan+suara pindah+makam pipi+kiri potret+tidak punten+cari
 rambut+pendek razia+di razia+satpol rokok+tidak rombongan rombongan+ziarah rumah+dia rumah+sakit saking sarung+ijo
 satpol saudara+kembar saudara+mayat saya+dari saya+di saya+ganggu saya+odgj saya+paman saya+posting saya+terjaring
 sekolah+sudah selamanya+terus selamat+tinggal sewu surat+kata surat+pamit susul+ibu tahu+ibu takut+kakak telepon
 teman teman+saya temen+sekolah tempat+bapak terakhir+jadi terminal$ terus+tidak tidak+lansia tidak+pakai
 tidur+dibawa tolong+informasi trc+kemarin tua+sudah tuna tuna+netra tunjuk wasiat$ wonosobo$ x$ x+di yang+difabel
 yang+down ziarah
search -1 3+mau =office ^data ^dokumen ^kalau ^kira ^ktp ^minta ^mr ^nomor ^pelapor ^selamat ^telepon ^wkwk ^ybs
 abaikan ada+bantu air akta al+ittihad anak+di anak+jalan anak+pisah anak+yang angkat apa+yang apartemen asih bangun
 bapak+tua bau bawa+golok belum+makan belum+pak benda bensin$ berapa+lama besok biasanya biaya$ bisa+pulang
 boleh+pulang busa butuh+bantu cari+istri cekik cibodas cikokol$ ciledug cimone$ cipondoh$ dapet dari+ibu dari+jam
 dari+mana dari+tadi deh dengan+anak dengan+lansia denger depan+rumah di+ig di+masjid di+stasiun di+warung dijemput$
 disini$ ditinggal+anak ditinggal+ibu dokumen dokumen+apa dong dong$ evakuasi gerak grup guru harus+bagaimana
 harus+dibawa harus+kenapa hp+saya ig ingat+di inget ittihad itu$ itu+ada itu+kata janda+anak jatuh+dari jauh+mana
 jawab$ juga kabar+ibu kata+dari kata+dia kayak ke+panti ke+rsj ke+the kelurahan kemana+ya kemarin+sekarang kerja
 kesini$ kirim komplek kontrakan$ kopi kp ktp+saya kunci lama+biasanya lansia+kemarin lansia+sudah lantai lempar
 lepas$ link lumpuh maaf$ mabuk mahasiswa malam malam+ini maling mampu masjid+al mau+kembali mau+pulang mau+rujuk
 mayat+mr mengaku modal nama+pak ngaku ngomong+sendiri nongol$ odgj+yang online orang pak pak+pencarian pak+sekarang
 pak+tidak pakai$ panti+lansia panti+tidak parkir pasar$ penerima perkosa pintu pisau$ pkh pohon poris posisi
 pulang+ke putar putri putus+obat raya remaja rujuk rujuk$ rumah+ibu saja saja+sudah sakit+jiwa sampah sanggup+urus
 saya+cuma saya+dengan saya+janda saya+kumat saya+lapor saya+laporan saya+mahasiswa saya+mati saya+pak saya+pasung
 saya+terlantar sekarang+ada sekarang+saya sesak si+bapak siapa siapa+yang skripsi sosial stop stroke+ditinggal
 suami+di sudah+abis sudah+jauh sudah+lama sudah+saya tahu+nama takut$ tangan$ tanya tanya+perkembangan telanjang
 temenin temenin+di tengah tidak+jadi tidak+jawab tidak+keluar tidak+mampu tidak+mau tidak+tahu tindak tinggal tipu
 tk toko tolong+bawa traktir tua+yang tumpang tumpang+di tunggakan tunggakan+rs tutup uang+habis usaha usir waras
 xxxx xxxx$ ya$ yang+nongol yang+perlu yang+sakit yang+temenin
search -2 =beast =tale @addition @code ^bagaimana ^berapa ^halo ^hp ^itu ^jodoh ^ketemu ^lansia ^lapor ^maaf
 ^makasih ^orang ^perempuan ^petugas ^polsek ^rame ^sekarang ^si ^terakhir ada+anak ada+biaya ada+orang alat
 alhamdulillah alhamdulillah$ aman anak+3 anak+kecil anter bakar balas bansos bapak+itu bapak+tiri bapak+yang
 bawa+pulang belakang berobat$ besar bisa+bantu boleh+lapor boleh+saya bot cari+wkwk cikokol dapat+info dari+dinsos
 dari+panti di+cisadane di+lokasi di+pos dibawa+berobat dibawa+kemarin dihentikan dinas dinas+sosial dinsos+bisa
 dipukul+suami disini dompet duduk+di duit gelandangan gratis$ halo hasil hilang+itu ibu+di ibu+muda ibu+yang
 ig+kata ini+sudah janda jauh jawab jaya jiwa jodoh jodoh+saya jual kalau+saya kalau+tidak kami+sudah kan kantor
 kartu karunya kata+ada kayanya ke+mana ke+rumah kecil kejar kepala kesini ketemu+anak ketemu+orang ketemu+pak
 ketemu+temen kira korban kota lagi$ lagi+dengan laki+saya lampu lansia+nyasar lansia+pikun lapor+dari lapor+pak
 lari+ke maaf makasih$ mana$ mandi masjid mau+dibawa mayat+di minta+bantu minta+tolong muda mulai mulut nama+saya
 napas nginep nginep+di no nomor nongol nya nyasar+di ojek ojek$ ongkos orang+sudah orang+tidak pak+bapak panggil
 pasung pegang pencariannya pencariannya$ perempuan petugas petugas$ pisau punya+saudara puskesmas rame rame+di
 rs+tidak ruko rumah+lagi rumahnya rusak rw sadar sakit sanggup satpam saudara+di saya+bagaimana saya+bawa
 saya+dapat saya+harus saya+pakai saya+suka saya+takut saya+temukan sehat si siap siapa$ sini$ soal+bapak stroke
 sudah+dibawa sudah+pulang suka tabrak tadi+saya tambah tanah tanpa+saudara target temen+lari temukan tenggelam
 teriak terima terima+kasih tiap+malam tidak+sanggup tidak+usah tiri tolong+ada tolong+jemput tua$ untuk+ibu urus$
 usah yang+datang yang+kemarin yang+lari yang+tadi
search -3 =still @case @placed @sighting @where @who=operator ^dinsos ^gelandangan ^klien ^laki ^nama ^odgj ^rumah
 ^sudah ^tadi aja$ alamat ambulans apa$ apa+bisa bagaimana+pak bales bales$ banyak baru batal bayar bayi belum+bales
 berapa berobat biaya bikin bisa butuh dapat datang$ dengan dengan+saya di di+depan di+jalan di+kontrakan duduk emas
 emas$ gang gelang golok grogol jalan kabar+soal kasih kata+cari kejang kemarin+tanya kenapa ktp kumat lanjut lapor$
 mal meninggal nih orang+odgj pak$ pak+orang pakai+gelang pasar+tadi pelapor pencarian+bapak perkembangan pingsan
 poris$ pos rt rumah+saudara saya+dipukul sebelah sekarang sekarang+dengan sudah+ada sudah+di tanya+bapak tapi
 ternyata the tiap tidak$ tidak+punya titip tolong+saya tukang tukang+ojek uang warga warung ybs
search -4 =road =well @them ^dari ^dia ^laporan ^tidak ^yang amuk bagaimana banget belum$ bukan cepat cuma darah
 datang dekat di+sini dijemput dipukul gratis jatuh kayaknya kok kontrakan lapor lokasi makasih masih masuk minta
 nanti pencarian perlu polsek pukul punya rumah+sekarang salah saya+ketemu saya+lihat sih sini sudah+kembali
 sudah+ketemu tadi$ tangan tangis tangis+cari terlantar tidur+di tunggu yang+cari
search -5 =joke =work @back @danger @goes @thanked ^ini aja depan kemarin+saya klien lagi laporan+saya makan
 rumah+saya saya+mau sendiri tidur untuk urus wkwk wkwk$
search -6 @it @withdraw ^ada harus ke lansia+yang lihat+ibu
search -7 @len1 @other @status @thanking @who=responder ini laporan saya+sudah soal sudah
search -8 @1 ibu$
search -9 @who=resident
search -11 @len0
status 15 doang
status 14 ^kapan
status 13 ^masih jadi kapan update update+pak
status 12 @code ^cek ^lama ^update apa+tidak dibaca+doang diproses janji masih timnya
status 11 belum+juga doang$ ini+bener jam+berapa juga$ lama+banget loh soal viral
status 10 @status ^kok bagaimana$ kan kok+diam mau+datang perkembangan petugas+mana php sampai$ status ud
status 9 # @? ^is ^janji bagaimana hari+ini kok laporan meluncur meluncur$ orang+masih otw pakai$ pencarian progres
 sampai smp tidak+sih tiket tolong+update trc update+laporan yang+mau
status 8 =ask @where ^jadi ^laporan ^sudah ^tolong ^trc ada+perkembangan bagaimana+pak cek datang+pundi dong
 jadi+dibawa jadi+kan jalan+kan ke+lokasi kemarin+saya kok+masih lanjut laporan+saya loh$ mana petugas petugas+nya
 pundi sudah+sampai tanya tiket+saya tindak tindaklanjut tolak yang+kejang yang+malam
status 7 ^bagaimana ^belum ^kenapa ^mana ^petugas ^progres ^status ada+kabar angkut bagaimana+kabar belum belum$
 cepat+laporan datang datang$ dibaca dongkap hasil jadi+bagaimana jadi+tidak juga kabar kemarin kemarin+sudah
 lanjut$ lapor mana$ masih+ada masih+diproses nih$ nyasar petugas+sudah respon saya+lapor selesai status$ sudah
 tangan+ya tidak+tangan tidak+viral viral+tidak yang+di
status 6 =not ^dari ^hasil ^nasib ^tindak ^tunggu akan+datang ambil+tidak anak+yang angkat angkut+belum anyone
 anyone+coming belum+ada belum+pak bener+akan coming coming$ di+halte diam diam+wae dianggap dianggurin dicek
 dijemput$ diproses$ ini+parah is is+anyone is+saya itu$ jadi+ambil jadi+datang jam kabar+soal kan$ kok+tidak lama
 lansia+di lansia+kemarin lapor+dari laporan+masuk laporan+orang lokasi+hari masih+di nasib nih nongol$ orang+tua
 otw+belum pak+laporan petugas+jadi posisi respon$ rong sampai+mana sampai+sekarang saya+belum saya+dianggurin
 saya+sudah sih$ sudah+3 sudah+rong sudah+selesai tangan tapi+tidak tidak+ada tidak+jawab timnya+sampai
 tindak+lanjut tolong+kabar tua$ yang yang+ke yang+nongol yang+saya
status 5 2+jam 3+jam =past ^lap ^lokasi ^pencarian ada+respon ada+tindak angkat+kerja apa+bagaimana apa+ya
 bagaimana+ini bagaimana+lanjut cepat cuma+dibaca dari+pagi di+lampu dibawa dibawa+kemana dicek$ dijemput
 diproses+ya hari+loh hilang+ibu ibu+saya ini+tidak jalan+belum kemarin+sekarang kira lanjut+bagaimana lap
 lapor+kemarin lapor+tadi laporan+nyangkut lho loh+ini lokasi+sudah mana+pak mana+posisi masih+lama mau+angkat
 mau+tanya menit nama+siapa nih+petugas nyangkut pak+bagaimana pelapor+tanya pencarian+bapak petugas$ saya$
 saya+temukan semalam siapa+yang sih sudah+2 sudah+ada sudah+datang sudah+ketemu sudah+lapor tanya+perkembangan
 temukan the tidak+pak tolong+info tunggu update$ wae ya$ yang+datang
status 4 12+bagaimana 30+menit 45+bagaimana 45+sudah ^besok ^kayanya ^kode ^lanjut ^nomor ^otw ^tiket adu aja+sih
 ambil ampe anak+anak anak+jalanan angkut$ apa+ibu apa+petugas apa+sudah bapak+yang baru+datang berapa+menit
 dari+jam dari+tadi datang+tidak di+php dibawa+kemarin dijemput+belum dinsos+yang diteruskan diteruskan+ke
 emang+kalau halo+ada halte jalanan jam$ jawab$ kabar+tidak kah kalau+tidak kata kata+30 ke+the kemarin$
 kemarin+bagaimana kemarin+tanya kenapa+laporan kerja$ kesini ketemu+keluarganya kode kok+belum kok+status
 lagi+sampai lansia+yang lapor+dua lihat+ibu loh+pak magrib menit+lagi minggu+lalu nasib+lansia nomor+tiket nongol
 nyasar+apa pak$ pak+ini pak+jadi pak+yang pergi$ petugas+kesini petugas+kok petugas+nyasar petugas+yang php+di
 pulang+kerja saya+bagaimana saya+kok saya+laporan saya+tidak saya+trc sehat sehat$ sekarang$ sekarang+bagaimana
 sekarang+tidak selesai$ sepi sih+pak soal+bapak sudah+angkat sudah+diteruskan sudah+jalan sudah+lewat sudah+mana
 sudah+minggu sudah+tangan sudah+tuju tadi tampung+mana tangan$ tanya+lagi tanya+lanjut team tidak+nih
 tindaklanjut+laporan tolong+cepat tolong+dicek tolong+tindaklanjut tua tuh+orang tunggu+dari tunggu+tidak
 tunggu+warga woy woy+bales yang+dijemput yang+lapor
status 3 05$ 12$ 2+minggu ^harus ^ke ^pelapor ^tanya ^ybs ada$ ada+petugas ada+yang any+update bade
 bagaimana+laporan bagaimana+nasib bagaimana+sih bales$ banget$ baru+aja bayi+yang belum+bales bener+tindak
 bisa+tangan cek+tiket cuma+mau dengan+orang depan+toko di+jalan di+jembatan di+pasar di+saya diam+aja dibaca+tidak
 dua+kali ibu$ ibu+yang ini+jadi ini+laporan ini+sudah itu+anak jam+lalu jauh+mana jawab jembatan+itu kabar+ibu
 kadieu kapan+bisa kapan+dijemput kata+mau ke+mana kejang kemarin+ketemu kenapa kesini$ ketemu+orang ketemu+sudah
 kok+hilang laki+saya lalu lampu+merah lapor+lansia lapor+soal laporan+kemarin laporan+kok laporan+nomor
 laporan+warga lokasi malam+bagaimana malam+kok mana+di mana+petugas menit+ini minggu nasib+bapak nomor nongol2
 odgj+di odgj+jalan orang+laporan orang+yang otw$ pak+kok pak+sudah pak+untuk parah penelepon+tanya rw rw+05
 saya+terima saya+tolak semalam$ sudah+angkut sudah+dari sudah+dengan sudah+di sudah+diproses sudah+jauh
 sudah+tunggu tadi+malam tampung tanya+bapak terima terima$ terima+terus tidak+nongol2 tidak+sampai tiket+31
 toko+saya tolak+ya tolong+dong tuju tuju+lokasi tunggu+petugas update+di update+dong ya yang+dibawa ybs+sudah
status 2 =still ^any ^apa ^di ^iki ^ini ^mobil ^posisi ada+hasil ada+lanjut ada+mana akan any apa
 bagaimana+kondisinya bagaimana+ya bales+kenapa banget+sih bapak+odgj baru berapa+ya cek+laporan dari+kemarin
 dari+minggu dari+subuh di+odgj di+rw doang+pak dong+pak gelandangan+yang halte+itu hari hari+orang info
 itu+sekarang jadi+kesini jam+10 jauh kabar$ kah$ kami+belum kapan+petugas kayanya kemana+pak kemana+ya
 kemarin+dibawa kemarin+kok ketemu+kemarin kira+petugas ko kondisinya lalu+bagaimana lalu+masih lalu+saya lampu
 lanjut+laporan lapor+3 lapor+tidak laporan+odgj malam+sudah masih+disini masih+tunggu mereka mobil+sudah nih+di
 no+45 no+tiket nya odgj+itu orang+odgj pagi pagi+pak pak+dari pak+pencarian pak+petugas pak+posisi pasar+sudah
 perempuan+yang pergi perkembangan$ perkembangan+laporan permisi+pak petugas+ini rt+5 rw+kami saya saya+kirim
 saya+malam saya+pak saya+tadi saya+yang sekarang+ada sekarang+mana selamat semalam+di siang subuh sudah+dibawa
 tadi+kata tadi+pagi tadi+siang tangan+belum tanggal tanya+laporan tidak$ tidak+datang tidak+ditanggepin
 tidak+petugas tindak$ tindaklanjut$ toko tua+laki tunggu+nih tunggu+pak wae$ woy$ yang+bayi yang+lansia yang+lihat
 zonk
status 1 12+masih 12+sudah 17+sudah 7$ 88$ 88+bagaimana @len1 @len2 ^bayi ^jangan ^kira ^no ^permisi ^si ^woy
 angkat+belum bagaimana+hasil bagaimana+tindak bagaimana+yang balas bales bayi+itu dari+bulan dari+cipondoh
 dari+hari dari+petugas dari+sekarang dari+siang datang+mana depan+gereja di+sini di+terminal diamankan$
 dibaca+belum dijemput+ya diproses+aja ditanggepin ditaro ditaro+mana gereja gereja$ hari+senin ibu+siti iki infonya
 ini ini$ ini+saya itu+pak jam+7 kabar+laporan kabar+terakhir kabar+ya kayak lalu+tidak lanjut+gelandangan
 lanjut+lansia lanjut+yang lapor$ lapor+bulan lapor+jam lapor+sudah laporan+kami laporan+pak mana+prosesnya
 masih+terima mau+cek merah merdeka$ no+17 nomor+12 nomor+88 odgj+kemarin pak+lanjut pelapor permisi prosesnya
 sampai+belum satpol saya+harus saya+pelapor si+lansia siang+saya status+apa status+masih sudah+diamankan
 sudah+dibaca sudah+jam sudah+tindak tadi+tidak tanggal+12 tanya+sudah tanya+terus temukan+kemarin terima+doang
 timnya$ titik tolong tolong+infonya tutup up warga+saya warna yang+pegang yang+sekarang
status -1 10+menit 2+hari 20+butir 3+cair 3+hari @who=resident ^abis ^anak ^bot ^bukan ^cabut ^cara ^cepat ^ciri
 ^dua ^foto ^gaji ^info ^istri ^iya ^jalan ^jempol ^kena ^kerja ^ketemu ^lupa ^mantul ^okee ^paman ^pantun
 ^pemerintah ^penelepon ^test abis+lapor ada+ambulans ada+bekas ada+denyut ada+identitas ada+lowongan aja$
 ambruk+tidak ambulans+pak an anter apa+mesin apa+motor apa+syaratnya asal assalamualaikum+pak bagaimana+ke baik
 bangun bank bantu$ bapak$ bapak+tua baru$ batuceper bawa$ bawa+apa bawa+golok bawa+mobil bawah+pohon begal
 belum+kembali belum+pernah bener$ beringin berobat berobat$ besok+pagi biar bpjs bursa bursa+kerja bus butir
 cabut+laporan cara$ cari+adik chat+kata cikokol cikokol$ cimone cimone$ cinta cipondoh cipondoh+makmur ciri cuma
 daerah+kerja dapet+hadiah darah$ darah+mana dari+pelapor darurat datang+bawa dengan$ denyut depan+rumah depan+smp
 di+bawah di+mana di+pinggir di+pos di+tangan di+warung dibawa+dinsos dibawa+ke dibawa+satpol dijaring+kemarin dinas
 dinas+pendidikan diri disebar+tidak does does+this dompet duduk+di duit dulu+dibawa evakuasi evakuasi$ false film
 gemuk gerak+pak gratis+kan hadiah halo+pak halte+depan hari+libur harus+share have here here$ ibu+petugas
 ignore+saya imbalan imbalan+tidak itu+di itu+yang iya jadi+pacar jakarta jalanan$ jam+setengah janten jatuh+di jaya
 jempol jempol+untuk kabar+pak kalau+ketemu kali$ kamar+mandi kami+yang kampung kapan$ kapan+pkh kartu+lansia
 kata+sudah kayanya+sudah kayu ke+dinsos ke+panti ke+satpam kecil kejadian kek kel+neglasari keluarganya+ada
 kemana+sih kemarin+nongol kembali+lagi kenapa$ kepala kerja+24 kesini+pak ketemu+pak ketemu+tidak kios kirim+foto
 klien+tiba km komplek kucing kumat kurus lagi+di lah lah$ lain laki+nyasar lalu+ini lansia+jatuh lansia+nyasar
 lansia+terlantar lansia+tidak lantai lapor+dapet lapor+hari lapor+ke lapor+minggu lapor+sekarang lapor+trus
 laporan+something laporan+tidak lari+dari layan$ lewat lihat+di lihat+orang listrik lowongan lumpuh lumpuh+tidak
 mabuk makasih+ya makmur makmur$ malam+petugas maling mana+aja mantap mantul manusia marah masih+jalan mau+bikin
 mau+dibawa mau+saya mau+tarik mau+urus melahirkan+bidan menang mengaku+dari meninggal+di merah$ minta+tolong
 minum+20 modal muntah nama+saya neglasari$ ngaku nihil nomor+telepon nomor+wa nyasar$ nyasar+di odgj odgj+dibawa
 okee ongkos orang+bener orang+ini orang+petugas orang+sudah orang+tidur otw+lokasi pada pak+banyak pak+bapak
 pak+bisa pak+kalau pak+lapor pak+makasih pak+nya pak+rw pak+temen pak+tidak pak+tinggal pakai+mobil paman+kami
 pantun pantun+dong parkir pelayanan pendek pendidikan pendidikan+ada penelepon pengaduan+dinas penjangkauan pesan
 petugas+ada pikun pindah+ke pinjem pinjol pisau+sudah pkh+tahap pohon+beringin polsek program pulang$ pun punten
 rahasia+tidak rambut+pendek raya resmi$ robot$ rt$ ruko satpam+ya satpol$ saurna saya+anak saya+bisa saya+cari
 saya+dapet saya+kasih saya+kata saya+odgj saya+pegang saya+tunggu saya+warga sayat sekarang+jalan sekitar sekolah$
 semua$ senjata sesasi setengah siang+sekarang siapa+ya sido sini+pak sini+ya sip sirine slot soal+tetangga
 something something$ sore$ sorry sorry$ stop sudah+meninggal sudah+minum sudah+pergi sudah+pindah sudah+sesasi
 sudah+tua surat syaratnya tadi+pak tahap+3 tahu$ tahun$ tangsel tas tergeletak test tetangga+saya tiap+malam
 tiba+ambruk tidak+angkut tidak+bawa tidak+belum tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+perlu
 tidak+punya tidak+uih tidak+valid tidak+waras tidak+ya tidur$ tidur+doang tipu titip titip+ke tolong+jemput
 trc+sampai tua+saya tukang tumpang tumpang+tanya uang uih+dari ujang umur+berapa valid wajib waras waras+sudah
 wawancara yang+dulu yang+luka yang+meninggal yang+tidak
"""
