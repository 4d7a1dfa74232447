"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 odgj+saya odgj+tadi oh ojek$ orang+jual orang+kembali orang+lagi orang+laporan orang+muntah orang+pak
 orang+rumah orang+sering pacar+saya pagi$ pak+batal pak+besar pak+bukan pak+darah pak+darto pak+kayaknya pak+malam
 pak+minta pak+pdam pak+warga pakai+gesper pakai+peci pakai+sarung pakai+topi paman+saya panik panti+itu
 panti+lansia papasan papasan+dengan parkir+liar pasang pasar+sudah pasien pdam+mati pelan pelan+banget pemerintah
 pencarian pencet+bukan penelepon+cari penelepon+tanya penerima pengumuman+itu pergi+bawa perkembangan permata
 pertama pertolongan+pertama perumnas+1 pesta pesta+miras pinjam pinjem pipi pisah+di pkh plafon plafon$ pln$
 pohon+ambruk posyandu$ program prosedur pulang+dari puting puting+alat rabu rabu$ rada rasa raya+no rsud+siapa
 ruko$ ruko+bakar rumah+mau rumah+panik rumah+sakit rumah+temen rumah+tidak rumah+tolong rw+05 rw+kami salah+denger
 sampah+tumpuk sarung saudara+boleh saudara+tapi saya+ada saya+arah saya+cuma saya+di saya+dibawa saya+dicabut
 saya+kasih saya+kata saya+lepas saya+lihat saya+ngumpet saya+panik saya+pindah saya+suka saya+tabrak saya+tadi
 saya+temukan saya+terakhir saya+tiap saya+warga sebelah+bakar sekap+anak sekarang+jatuh sekarang+juga sekarang+lagi
 sekarang+lewat sekarang+malah sekarang+naik sekarang+pak sekarang+pegang sekarang+pukul sekarang+tangis
 sekarang+tolong sekolah+anak sekolah+karena selamat+pagi selesai semoga sendiri+tiap serang+petugas sering+lupa
 siapa+tahu sih+pak singgah$ sisir sore$ sorry sosial spp stroke$ suami+mau suami+sekarang suami+tiap sudah+ambil
 sudah+bantu sudah+kami sudah+kena sudah+lapor sudah+mau sudah+pada sudah+pak sudah+pindah sudah+pulang surat+wasiat
 tabrak+masa tadi+lapor tadi+papasan tadi+saya tadi+sempet tadi+siang tahu$ takut+meledak tambah+penelepon tampak
 tangerang+boleh tanya+lanjut tarik tato telepon+lagi temen+sekolah tempo tempo+hari temukan teriak+sekarang
 ternyata+bukan ternyata+dia ternyata+pak terpantau terus+mata tes tetangga+bapak tetangga+nyetel the+laki
 tidak+aktif tidak+kalau timnya tindak tinggi+pak titik tolong+ambulans tolong+bawa tolong+diaspal tolong+find
 tolong+info tolong+kabar tolong+lacak tolong+pln tongkat top topi trus+tidak tua+kami tugas tugas+sekolah tulis+di
 tunggakan tunggakan+rs tunggu$ tunggu+depan tutup+jalan umur+17 umur+berapa untuk+anak untuk+tugas urus+bagaimana
 usaha video wa$ wa+saya waktu+itu warga+dia warga+sudah warga+tangerang warteg$ wasiat wkwk+ada woy$ ya+sudah yang
 yang+benar yang+bulan yang+ke yang+minggu yang+nama yang+sekarang yang+sudah yang+tempo yang+waktu yayasan
 ybs+sekarang your your+shelter
report -3 =beast =drill ^air ^alhamdulillah ^angkot ^api ^dekat ^depan ^gang ^gudang ^info ^is ^jam ^jual ^kembali
 ^malam ^minta ^muka ^nasib ^obat ^popok ^rame ^sampah ^tambah ^tiang ^tindak ^tunggu a+dan ada+ambulans ada+bekas
 ada+luka ada+maling ada+tidak air aktif alat+bantu aman$ aman+pak anak$ anak+saya anak+yang angkat+kepala
 angkut+sudah anjing apa+pak asap atap atas+nama atm autis bakar bakar+api bakso bakso$ bantu+polsek banyak+dbd
 bapak+ibu bapak+itu bapak+tiri bawa+tali belum belum+kembali bener$ bensin$ berhenti+pak besar besar+banget biaya
 bikin+saya blok+c bocor+di brosur butuh+dana c cair cari+itu cari+tidak cepat+laporan cerai dana dapet darah+lagi
 dari+dinsos dari+rs data dbd$ dengan+pak dengan+suami depan+sd di+brosur di+cikokol di+hatiku di+leher di+mana
 di+odgj di+poster dia+abis dia+minta dia+siram diamankan dibawa dibawa+nangkring dipukul+tetangga ditinggal+dia
 ditinggal+surat doang$ dong foto$ gaji gas+melon gelandangan+nanti gerak$ geser geser+ke golok+ancam goyang goyang$
 hati+saya hilang$ ibu+pikun ibu+sudah ig ig+kata ignore ijo infus ini+di ini+kalau itu$ itu+anak itu+ternyata
 jadi+gelandangan jaket jalan+ke jalan+pakai jam jam+2 jangan jendela jual+makan jual+miras judi juga$ kakak$
 kaki+ternyata kalau+ada kalau+odgj kami+bapak kampung+kami kan$ kata+ada kata+odgj kayaknya+bakar kayanya+sudah
 kejang+lagi kelahi+dengan kemarin+sudah kenapa+pak kepala+keluar kerja$ kiri kontak kuat+angkat kucing lagi+amuk
 lagi+depan lagi+dia lagi+duduk lagi+gelandangan laki$ lampu+jalan langka lansia+kemarin lansia+nya lansia+pakai
 lapor+hilang lapor+kesini laporan+orang lari+bawa layak layak+huni lebaran leher$ lemas+pak lewat lihat$ listrik
 lowongan lu magrib makan+pak makasih+pak malam$ mana+pak mana+ya mandi$ masa masuk mau+datang mau+dijemput
 mau+tanya melon melon+langka minggu minggu+tolong minta+ambulans minta+tongkat minta+uang muncul+lagi mungkin
 murah$ mushola+spbu nangkring nangkring+lagi nanti+pulang napas+parah nikah nongol+lagi nya+sekarang odgj+bisa
 online orang+jatuh orang+masih orang+masuk orang+sekarang orang+tidak pak+gawat pak+gelandangan pak+ibu pak+lansia
 pak+parah pak+rumah pak+sudah pak+untuk parkir+di patokan pdam peci pelayanan perempuan$ perempuan+saya pergi
 pergi+dari permisi+pak pingsan+pak pinjol pln polisi popok popok+lansia pukul+istri pungli pungutan pungutan+liar
 punya+anak puskesmas$ ralat+bukan rame+di rs$ rumah+ibu saja sampai+mana santunan saya+belum saya+boleh saya+cari
 saya+dengan saya+diam saya+istri saya+kdrt saya+korban saya+laporan saya+pergi sejak+ditinggal sekarang$
 sekarang+bikin sekarang+dia sekarang+jalan sekarang+muka sekarang+orang sekarang+tidak selamat selingkuh
 sementara+di senjata+di sih$ sini+bukan sini+tidak smp+6 soal soal+tidak stroke+tidak suami+pukul sudah+besar
 sudah+diamankan sudah+pergi sudah+sampai sudah+tenang tadi takut$ tampung tanggal target tato+di tawon tebel
 tenang$ tengah+malam tepat tepat+di terakhir+di terakhir+lihat teriak+minta terima+kasih terlantar+itu
 ternyata+patah terus$ terus+tidak tetangga+jual tidak+layak tidak+perlu tidak+sih tindak+lanjut
 tindaklanjut+laporan tolong+batal tolong+dicek tolong+dipukul tolong+fogging tolong+ignore tolong+tindaklanjut
 tua+yang tunggu+di tv ular+di untuk untuk+bapak utang warung+sebelah ya yang+dibawa yang+jam yang+jual yang+kejang
 yang+laporan yang+lari yang+lihat yang+luka yang+pakai yang+satu
report -4 @code @goes @it ^bagaimana ^bawa ^cari ^kapan ^kok ^kucing ^lagi ^lupa ^nama ^petugas ^pohon ^ralat ^sudah
 ^tidak ^umur ^update ^ybs ada+bidadari ada+kabar ada+tawuran aja+sudah amuk+pukul apa$ apa+ada api+sudah
 bagaimana+kabar bapak+yang bau+banget bawa+kursi bayar belum+ada bener+pak besar+di bidadari bidadari+jatuh
 biru+bibirnya bisa+lapor bisa+masuk bpjs bukan$ bunuh butuh+kursi cari$ culik daftar damkar damkar$ darah+pak
 darah+tambah dbd di+ig di+kaki di+kantor di+lokasi di+tangerang di+tv dicabut fogging gang+sebelah gelandangan$
 gelandangan+nya harga+beras haryono hilang+a hilang+dari hilang+itu hilang+pak huni ibu+itu ibu+yang itu+saya
 itu+yang jalan+baru jalan+depan jodoh jodoh+saya jual+obat juga kalau+mau kalau+saya kan kasih kaya kejar+bawa
 kemarin$ kenal ketemu+pak klien+tidak kursi+roda lacak lagi lagi+di lagi+ke lalu lansia+itu larang lepas+dari
 lewat+jendela luka+di makasih$ malam+ini maling+di mau+urus mimpi minggu+lalu modal mulai+kejang muncul murah nama
 nasib obat+larang odgj+nya odgj+sih orang+dibacok pacar pak+baru pak+kalau pak+sekarang pak+tidak panti+mana patah
 payung pegang$ pegang+dingin perkosa perkosa+di pesan pindah pindah+ke pos$ racun+kemarin ralat respon roda
 rumah+tetangga saya+bakar saya+kalau saya+pakai saya+salah sd sekarang+napas sekarat$ skripsi sudah+dibawa
 sudah+dijemput sudah+kembali sudah+makan sudah+mulai sudah+tangan suka+pukul susul tadi+malam takut+ada
 telepon+ulang terima tidak+angkut tidak+disini tidur$ tolong+cari tolong+damkar tunggu tutup tv+ada waktu where
 yang+datang yang+dijual yang+hilang yang+kenal yang+nongol yang+tidak you
report -5 =tale @other @question ^bisa ^eh ^parkir ^ternyata ^wkwk ada+alien ada+bantu ada+begal alhamdulillah alien
 ambulans amuk+pak banget+tidak bansos bawa+bayi belum$ belum+pulang bener+tidak berapa$ beras bibirnya+napas
 bisa+hubung bot bunuh+saya cari cinta$ dia$ dia+mulai dia+sekarang dicek dinsos film got+kepala hilang+tolong hp
 ibu$ informasi ini+dia itu+lagi itu+sekarang jatuh+cinta kabar$ kalau+ketemu kantor$ ke+arah ke+got kejar+saya
 kemarin kok lagi+orang lanjut lapor+dari lari+ada lihat+lagi malam+minggu malam+sekarang mana miras napas+pak nih
 odgj+yang pak+anak pencet penelepon+telepon perut+saya pikun$ poster razia+warung rumah+singgah salah
 saya+terlantar sekarang+kejang semua+aman sudah+ketemu susu takut+lapor ternyata terus+tusuk tidak+jadi
 tidak+ketemu tidak+pulang tidak+usah tindaklanjut tolong+informasi trc tusuk+korban ulang usah warna yang+di
 yang+masih
report -6 @addition @len1 @search @sighting ^anjing ^banjir ^makasih ada+di apa api bakar+di bakar+pak bantu+lansia
 bayi+nya begal+di bener berisik bukan cek cepat+dia cinta datang datang$ dijual gratis hari+ini hatiku jadi kalau
 kapan kartu ketemu+di lagi+nih lansia+yang makasih malah mana$ masih+ada mirip nya orang+hilang parah+pak
 pengumuman petugas$ remang2 satu+lagi saya+lari saya+nyasar sekarang+bawa singgah sudah+ada surat terakhir tidak+di
 tidak+pak tidur+pak tinggal+satu tusuk warung+remang2 ya+pak yang+bawa yang+kemarin yang+ketemu yang+lagi
 yang+lapor yang+tadi
report -7 =joke @? @kin @thanked @thanking ^apa ^kalau ^kayanya ^lampu ^masih ^sekarang batal berapa bobol dapat
 deres dia+kejar hati hatinya$ hilang hubung kabar ktp laki+saya laporan lihat+di masuk+rumah mulai nanti
 orang+meninggal orang+yang petugas satu$ saya+lapor saya+perkosa saya+pukul saya+tunggu senin tolong+update
 update+laporan wkwk ya$ yang+saya ybs
report -8 @back @status @withdraw ^bakar ^jalan ^klien ^rumah di+hatinya dinsos$ ganteng harga hatinya laporan+saya
 nomor pak+amuk pak+lemas saya+hilang saya+yang wkwk$ yang+cari
report -9 @len0 ^jembatan ada+bakar bagaimana$ pukul+saya tua+saya
report -10 @who=responder anggota klien update
report -11 @who=relative dipukul+suami
report -12 nya+kejang pak+banyak tidak$
report -13 saya+dipukul
search 12 lapor+hilang
search 10 hilang hilang$
search 9 @who=relative lari$ mana
search 8 ^cari ^mana ^suami hilang+pak pak+saya saudara saya+hilang suami
search 7 @kin @len4 ^adik ^ibu ^mau adik anggota bener cari cari+bapak diamankan dibawa foto hilang+kontak is
 is+hilang kakak kakak+saya kontak lansia+saya lari mungkin paman penelepon+cari razia saudara+saya saya+anak
 saya+dibawa surat terakhir
search 6 @? @search ^apa ^hilang ^mungkin ada+info apa+ada bapak bapak$ bapak+saya belum belum+kembali belum+pulang
 bener+pak bisa+hubung cari+suami cek ciri dibawa+petugas dinsos hilang+dari hilang+di istri istri+saya kami kembali
 ketemu kosnya lacak pakai pergi pikun pikun$ pun saya saya+cari saya+lari saya+yang tidak+pulang tolong+bantu
 yang+ketemu
search 5 @len5 ^anak ^bapak ^istri ^kakak ^paman ada+kabar ada+ketemu adik+saya anak anak+saya autis bapak+hilang
 belum+ya bener+tidak bibi+saya boleh+lihat cari$ cari+adik daftar+orang dari dari+rs data di+panti di+tangerang
 dia+is diam ditinggal ditinggal+surat dulu find foto$ hilang+tolong hilang+waktu ibu+hilang ibu+pikun info
 jadi+gelandangan kabar kabar$ kabar+dari kami+hilang kata keluar keluar+rumah kena+razia lansia+pakai lari+bawa
 lepas+dari lihat+daftar makam mau+lapor minggu nama odgj$ paman+kami paman+saya pamit pas pisah pisah+di pulang
 pulang+dari rawat rs rs$ rumah$ rumah+singgah saudara$ saya+diam saya+diamankan saya+dulu saya+kata
 saya+keluarganya saya+pergi singgah suami$ tali tangerang terakhir+lihat tidak+di tidak+kembali tidak+uih tolong
 tolong+find uih umur waktu
search 4 # 10$ 3+hari =past @call @len3 @reports ^dengar ^pacar ^saudara apa batik bawa bawa+tali belanja bibi
 boleh+minta cara+jemput cari+anak cari+temen cirinya dari+rumah dengar di+dinsos di+kosnya di+rsud dia+tidak
 diamankan+ngeceknya dibawa+dinsos ditinggal$ ditinggal+rumah fb+ada hari hilang+lansia hilang+sekarang hp
 hp+ditinggal hubung$ ibu kami+yang kaos kata+mau kata+sudah keluarganya$ kemana+mana kemarin$ kembali$ kembali+dari
 kena ketemu$ ketemu+belum kosnya$ lansia+kami lansia+nama lepas lihat makam+bapak mana+tidak mati mati$ mayat+yang
 minta+foto minum+racun mirip naik ngeceknya ngeceknya+bagaimana orang+hilang orang+yang pacar pacar+saya pakai+baju
 panik pasien pergi+dari racun+kemarin rumah saudara+yang saya$ saya+nama saya+pisah saya+terakhir saya+tidak sejak
 sekarang+sudah semua suami+saya sudah+cari sudah+cek tahun temen+saya terakhir+di tetangga+saya tidak tolong+cari
 tolong+lacak transit tua+saya uih+dari umur+10 waktu+transit yang+diamankan yang+lihat
search 3 2+minggu =not @person ^bibi ^ciri ^kami ada ada$ ada+di ada+pasien agak anak+hilang anak+umur apa+pak
 apa+petugas baju bantu$ bantu+cari bapak+saudara bawa+motor biru bulan+lalu cari+ibu cari+pak daftar dan+hp
 dari+pasar darto data+orang di+fb di+kamar di+mall dia diamankan+kemarin dibawa+satpol dijaring dimakam
 dimakam+dinsos dua+minggu fb hari$ has hidup hilang+3 hubung ibu+saya is+saya itu+lansia jalan+kaki jangan+itu
 kami+saudara kamis kandung kata+tetangga keluarganya ketemu+di ketemu+surat ketemu+tidak kiri kosong$ kuat
 kuat+lagi lalu lalu$ lihat+bapak lupa$ mall$ mau+mati mayat minggu+tidak monday mudik odgj+tadi orang+linglung
 orang+rumah orang+sering pak+darto pakai+kaos pasar+malam peci perempuan+saya pergi+bawa pergi+ditinggal
 petugas+ada petugas+bener pincang pun+bapak racun rambut razia$ rumah+dari rumah+panik rumah+tidak sampai+sekarang
 sarung saya+autis saya+boleh saya+ditinggal saya+lansia saya+nyasar saya+pamit saya+pikun sekarang$ selamanya
 sering+lupa since since+monday singgah$ suami+tidak sudah+minggu sudah+pikun sumiati surat+wasiat tadi+pagi tahun$
 tanpa+identitas tato terus tidak+belum tidak+kuat tidak+pak tolong+cek tua+kami wasiat x ya+pak yang+dibawa
 yang+dijaring yang+dimakam yang+kena yang+nama yang+odgj yang+saya
search 2 03$ 2+hari 3+tadi =ask =drill =urgent @needs @question ^bantu ^bener ^bp ^cara ^cirinya ^info ^kata ^kubur
 ^lagi ^penelepon ^pun ^saya ^temen ^tetangga ^tolong ^warga ^where a a+dan abis abis+putus ada+bekas ada+data
 adik+kandung adik+yang aktif aktif$ almarhum ambil anak$ anak+autis anak+laki angkot angkot+03 apa+di apa+kakak
 arah autis+hilang bagaimana$ baju+spiderman bantu+lacak bapak+diam bapak+pakai bawa+bayi bawa+obat bekas+luka
 belum+sampai biru$ bisa+kembali bp bp+saya bulan bus+trans capek capek+hidup cara cari+kakak cari+lansia cari+pun
 cari+saudara cari+untuk cctv cek+apa cepak chat+minta dan dari+lebaran dari+malam dari+ngaji dari+pagi
 dari+pengawasan dari+saudara dari+sekolah daster di+data di+foto di+jembatan di+pipi di+tempat dia+odgj dibawa+trc
 dijaring+kemarin dikubur dilacak dilacak+pak dinsos+mana disorientasi ditinggal+pesan dmn dmn$ down down+syndrome
 dua dulu+dibawa entah flyover+cibodas foto+itu gelandangan+di gemuk hapenya hapenya+mati hari+tidak hidup+lagi
 hilang+a hilang+pakai hilang+saudara hilang+sejak hp+mati hp+nya hpnya ibu+terakhir identitas ikut info+orang ingat
 ipar ireng is+nyasar item itu+adik itu+kakak itu+mana itu+saudara jalan+belum jam+3 jam+5 jangan jemput
 jemput+saudara jumat kabar+pak kaki+dari kalau+ada kalau+orang kali$ kamar kami+cari kami+keluarganya kaos+partai
 kapan+bisa kata+capek kata+jadi kata+kejaring kata+sekarang kata+tidak ke+arah ke+dinsos ke+semua kejaring
 kejaring+razia kemarin kembali+sudah kerudung ket ketemu+bapak kontak+dengan kosong kuring lacak$ lagi+cari laki
 laki+di laki+hilang laki+tua lansia lansia+hilang lansia+tidak lari+dari lebaran lebaran$ lemot lihat+di luka+di
 lupa maaf+ke malam$ mall mana+makam mana+sekarang mana+ya mau+cari mau+cek mau+hidup mau+jemput mau+susul mau+tahu
 mau+tanya mayat+laki minta+maaf minum mirip+ibu mobil+tidak motor motor+habis mr mr+x mu mu+tidak muleh mungkin+itu
 naik+mobil nekat ngaji ngecek nomor+tidak nyasar nyasar+dari obat+tidur odgj+lari odgj+pergi orang+naik orang+nama
 orang+tanpa orang+tua pagi pagi$ pak+ada pak+belum pak+lapor pak+tolong pakai+batik pakai+daster pakai+kerudung
 pakai+peci pakai+sandal pakai+sarung pakai+tongkat pamitan panik+tolong panti panti+ada partai pasien+tanpa pendek
 penelepon pengawasan pernah pesan pikun+hilang pipi pipi+kiri posting posting+mau pulang$ pulang+di pulang+sekolah
 pun+lansia putih putih$ rada rambut+cepak rsj rsj$ rsud rsud+siapa rumah+bawa rumah+tadi rumah+tolong saat
 sampai+rumah sandal satpol$ saudara+jalan saya+agak saya+bapak saya+belum saya+dari saya+ibu saya+istri saya+kakak
 saya+keluar saya+lepas saya+mu saya+naik saya+panik saya+tuna sekarang+dia sekarang+dmn sekarang+tidak sekolah+saya
 semua+orang senin sering sesasi shelter siapa+tahu spiderman spiderman$ subuh sudah+2 sudah+dua sudah+sesasi
 sudah+tidak suka+lupa sutrisno syndrome tadi+siang tadi+sudah tahu tahu+mana takut takut+itu tali+dari
 tampung+dinsos tangerang$ tangis+kata tanpa tanpa+nama tanya+apa tanya+pak tato+di telepon temen terjaring
 terjaring+razia terminal$ terus+pergi tetangga+saudara tidak+aktif tidak+ketemu tidak+ya tolong+dilacak tolong+pak
 tongkat$ trans tua tua+di turun+mana umur+17 where yang yang+di yang+dulu your your+shelter
search 1 3+tidak 75+tahun ^barangkali ^di ^muka ^nyasar ^teman ada+any ada+mayat ada+surat ada+tidak ada+yang
 anak+perempuan ancam+bunuh any apa+bapak apa+dinsos autis+umur badhe bagaimana+cara bantu+kakak bapak+ini
 bapak+linglung bapak+pergi barangkali barangkali+ada bareng batik$ bayi+tadi bekas beli+rokok belum+uih biru+celana
 bisa+saya botol botol$ bulak+rt cair+kata cari+makam cek+nama celana cfd cianjur cirinya+bagaimana coklat daan
 daan+mogot dan+dia dari+cipondoh dari+gandengan dari+kebumen dari+kemarin dari+rombongan data$ di+angkot di+kali
 di+mana di+rsj di+rumah dia+abis dia+ditinggal dibawa+lari dibawa+semua difabel diri$ disabilitas emang+ada
 fransiskus fransiskus+di gandengan gandengan+di gelandangan$ gerbang+rumah griya hari+hp has+pikun hilang+ditinggal
 hilang+jejak hilang+pas hilang+since hilang+tadi hitam ibu+kami ibu+tidak identitas+tidak ijo ijo+terakhir
 ini+tidak ipar+lari is+ada jalan+daan jam jejak jejak+adik jembatan+merah jenguk kabar+ya kaki kalau+lansia kali
 kamar$ kandung+sejak kata+gelandangan kebaya kebumen kebumen$ keluar+bawa keluar+dari kemana kembar kembar+saya
 kerja+tidak kerudung+biru kiri$ kirim+pesan kolong kolong+flyover kontak+dari kp+bulak lagi+terus lama+kata lapor+3
 lari+orang lihat$ lihat+lansia lihat+mayat linglung+pos lupa+jalan makasih+sewu malam+bawa mati+aja mati+bareng
 mau+ambil mau+jenguk mau+pergi mau+pindah minggu$ mogot motor+ketemu mungkin+paman naik+angkot naik+bus nak
 nama+fransiskus nama+lansia netra nyamuk+cair nyasar$ obat+abis obat+nyamuk orang+saya pakai+jaket pakai+kebaya
 panti+mana pas+cfd pasar pasar+lama pasien+rsj penampungan penampungan$ pergi+nomor pergi+selamanya pesan+selamat
 pesan+suara pindah+makam punten+cari rambut+pendek razia+di razia+satpol rokok+tidak rombongan rombongan+ziarah
 rumah+dia rumah+sakit saking sarung+ijo satpol saudara+kembar saudara+mayat saya+di saya+ganggu saya+odgj
 saya+paman saya+posting saya+terjaring saya+tunawicara sekolah+sudah selamanya+terus selamat+tinggal sewu siang
 surat+kata surat+pamit susul+ibu tahu+ibu takut+kakak teman teman+saya temen+sekolah tempat+bapak terakhir+jadi
 terus+tidak tidak+bisa tidak+lansia tidak+pakai tidur+dibawa tolong+informasi trc+kemarin tua+sudah tuna tuna+netra
 tunawicara tunawicara+hilang tunjuk turun untuk+saya wasiat$ x$ x+di yang+difabel yang+down ziarah
search -1 2+anak 3+mau =office @addition ^dokumen ^kalau ^kira ^ktp ^maaf ^minta ^mr ^nomor ^pelapor ^selamat
 ^telepon ^wkwk ^ybs abaikan ada+bantu air akta al+ittihad anak+di anak+jalan anak+pisah angkat apa+yang apartemen
 asih bagaimana+kabar bangun bapak+tua bau bawa+golok belum+makan belum+pak bensin berapa+lama besok biasanya biaya$
 bisa+pulang boleh+pulang buka busa butuh+bantu cekik cepat$ cikokol$ cipondoh$ dapet dari+jam dari+mana deh
 dengan+anak dengan+lansia denger di+ig di+masjid di+stasiun di+warung dijemput$ disini$ ditinggal+anak
 ditinggal+ibu dokumen dokumen+apa dong evakuasi gerak grup guru harus+bagaimana harus+dibawa hasil hilang+itu
 hilang+yang hp+saya ibu+muda ig ingat+di inget ittihad itu$ itu+kata janda+anak jatuh+dari jauh+mana jawab$ jual
 juga kartu kata+dari kata+dia kayak kayaknya+ada ke+panti ke+rsj ke+the kelurahan kemana$ kemana+ya kerja kesini$
 komplek kontrakan$ kopi kota ktp+saya kunci lama+biasanya lansia+kemarin lantai lapor+pak lempar link lumpuh maaf
 maaf$ mabuk mahasiswa malam+ini maling mampu masjid+al mau+kembali mau+pulang mau+rujuk mayat+mr mengaku modal
 mulut nama+pak ngomong+sendiri nongol$ odgj+yang online orang pak+pencarian pak+sekarang pak+tidak pakai$
 panti+lansia panti+tidak parkir penerima perempuan perkosa pintu pisau$ pkh pohon pom poris posisi pulang+ke putar
 putus+obat raya remaja rujuk ruko rumah+ibu saja saja+sudah sakit+jiwa sampah sanggup+urus saya+cuma saya+dengan
 saya+harus saya+janda saya+kumat saya+lapor saya+laporan saya+mahasiswa saya+mati saya+pak saya+pasung sekarang+ada
 sesak si+bapak siapa siapa+yang skripsi sosial standby stop stroke+ditinggal suami+di sudah+abis sudah+jauh
 sudah+lama sudah+saya tahu+nama takut$ taman tangan$ tanya tanya+perkembangan telanjang temenin temenin+di tengah
 tidak+jadi tidak+jawab tidak+keluar tidak+mampu tidak+mau tidak+tahu tindak tinggal tipu titik tk toko tolong+bawa
 traktir tua+yang tumpang tumpang+di tunggakan tunggakan+rs tutup uang+habis usaha usir waras xxxx xxxx$ ya$
 yang+nongol yang+perlu yang+sakit yang+temenin
search -2 =beast @code ^bagaimana ^berapa ^halo ^hp ^itu ^jodoh ^ketemu ^lansia ^lapor ^makasih ^orang ^perempuan
 ^petugas ^polsek ^rame ^sekarang ^si ^terakhir ada+anak ada+biaya ada+orang alat alhamdulillah alhamdulillah$ aman
 anak+3 anak+kecil anter bakar balas bansos bapak+itu bapak+tiri bapak+yang bawa+pulang berobat$ besar bisa+bantu
 boleh+lapor boleh+saya bot cari+wkwk cikokol dapat+info dari+dinsos dari+ibu dari+panti dari+tadi dengan+saya
 depan+rumah di di+cisadane di+lokasi di+pos dibawa+berobat dibawa+kemarin dihentikan dinas dinas+sosial dinsos+bisa
 dipukul+suami disini dompet duduk+di duit gelandangan gratis$ halo ibu+di ibu+yang ig+kata ini+sudah itu+ada jalan
 janda jauh jawab jaya jiwa jodoh jodoh+saya kalau+saya kalau+tidak kami+sudah kan kantor karunya kata+ada kayanya
 ke+mana ke+rumah kecil kejar kepala ketemu+anak ketemu+orang ketemu+pak ketemu+temen kira korban lagi$ lagi+dengan
 laki+saya lampu lansia+di lansia+nyasar lansia+pikun lansia+sudah lapor+dari lari+ke makasih$ mana$ mandi masjid
 mau+dibawa mayat+di minta+bantu minta+tolong muda mulai nama+saya napas ngaku nginep nginep+di no nomor nongol nya
 nyasar+di ojek ojek$ ongkos orang+sudah orang+tidak pak+bapak panggil pasar$ pasung pegang pencariannya
 pencariannya$ petugas petugas$ pisau poris$ punya+saudara puskesmas rame rame+di rs+tidak rumah+lagi rumahnya rw
 sadar sakit sanggup satpam saudara+di saya+bagaimana saya+bawa saya+dapat saya+pakai saya+suka saya+takut sehat si
 siap siapa$ sini$ soal+bapak stroke sudah+dibawa sudah+pulang suka tabrak tadi+saya tambah tanah tanpa+saudara
 target temen+lari tenggelam teriak terima terima+kasih tiap+malam tidak+sanggup tidak+usah tiri tolong+ada
 tolong+jemput tua$ untuk+ibu urus$ usah yang+datang yang+kemarin yang+lari yang+tadi
search -3 =still =tale @case @placed @sighting @where @who=operator ^dinsos ^gelandangan ^klien ^laki ^nama ^odgj
 ^rumah ^sudah ^tadi aja$ alamat ambulans apa$ apa+bisa bagaimana+pak bales bales$ banyak baru batal bayar bayi
 belakang belum+bales berapa berobat biaya bisa butuh dapat datang$ dengan di+depan di+jalan di+kontrakan duduk emas
 emas$ gang gelang golok grogol kasih kata+cari kejang kemarin+tanya kenapa kesini ktp kumat lanjut lapor$ mal
 meninggal nih orang+odgj pak$ pak+orang pakai+gelang pasar+tadi pelapor pencarian+bapak perkembangan pingsan pos rt
 rumah+saudara rusak salah saya+dipukul saya+temukan sebelah sekarang sekarang+dengan sih stasiun sudah+ada sudah+di
 tanya+bapak tapi temukan ternyata the tiap tidak$ tidak+punya titip tolong+saya tukang tukang+ojek tunggu uang
 warga warung ybs
search -4 =road =well @them ^dari ^dia ^laporan ^tidak ^yang amuk bagaimana banget belum$ bikin bukan cepat cuma
 darah datang dekat di+sini dijemput dipukul gratis jatuh kabar+soal kayaknya kok kontrakan lapor lokasi makasih
 masih masuk minta nanti pencarian perlu polsek pukul punya rumah+sekarang saya+ketemu saya+lihat saya+mau sendiri
 sini sudah+kembali sudah+ketemu tadi$ tangan tangis tangis+cari terlantar tidur+di yang+cari
search -5 =joke =work @danger @goes @thanked ^ini aja depan kemarin+saya klien lagi laporan+saya makan rumah+saya
 tidur untuk urus wkwk wkwk$
search -6 @back @it @withdraw ^ada harus ke lansia+yang lihat+ibu
search -7 @len1 @other @status @thanking @who=responder ini laporan saya+sudah soal sudah
search -8 @1 ibu$
search -9 @who=resident
search -11 @len0
status 15 doang
status 14 ^kapan
status 13 ^masih jadi kapan update update+pak
status 12 @code ^cek ^lama ^update apa+tidak dibaca+doang diproses janji masih timnya
status 11 belum+juga doang$ ini+bener jam+berapa lama+banget loh soal viral
status 10 @status ^kok bagaimana$ juga$ kan mau+datang orang+masih perkembangan petugas+mana php sampai$ status
 tiket ud
status 9 # @? ^is ^janji ^sudah bagaimana hari+ini kok kok+diam laporan meluncur meluncur$ otw pakai$ pencarian
 progres sampai smp tidak+sih tolong+update trc update+laporan yang+mau
status 8 =ask @where ^jadi ^laporan ^tolong ^trc ada+perkembangan bagaimana+pak belum cek datang+pundi dong
 jadi+dibawa jadi+kan jalan+kan ke+lokasi kemarin+saya kok+masih lanjut laporan+saya loh$ mana petugas petugas+nya
 pundi sudah+sampai tanya tiket+saya tindak tindaklanjut yang+kejang yang+malam
status 7 ^bagaimana ^belum ^kenapa ^mana ^petugas ^progres ^status ^tunggu ada+kabar angkut bagaimana+kabar belum$
 cepat+laporan datang datang$ dibaca dongkap hasil itu$ jadi+bagaimana jadi+tidak jam kabar kan$ kemarin
 kemarin+sudah lanjut$ mana$ masih+ada masih+diproses nih$ nyasar petugas+sudah respon saya+lapor status$ sudah
 tangan+ya tidak+tangan tidak+viral tolak viral+tidak yang+di
status 6 =not ^dari ^hasil ^nasib ^tindak akan+datang ambil+tidak angkat angkut+belum anyone anyone+coming belum+ada
 belum+pak bener+akan coming coming$ diam diam+wae dianggap dianggurin dibawa dicek dijemput$ diproses$ ini+parah is
 is+anyone is+saya jadi+ambil jadi+datang juga kabar+soal kok+tidak lama lansia+di lansia+kemarin lapor lapor+dari
 laporan+masuk laporan+orang lokasi+hari nasib nih nongol$ otw+belum pak+laporan petugas+jadi posisi respon$ rong
 sampai+mana sampai+sekarang saya+dianggurin saya+sudah saya+temukan sih$ sudah+3 sudah+ketemu sudah+rong tangan
 tapi+tidak temukan tidak+ada tidak+jawab tindak+lanjut tolong+kabar yang yang+ke yang+nongol yang+saya
status 5 2+jam 3+jam 45+bagaimana =past ^lap ^lokasi ^pencarian ada+respon ada+tindak anak+yang angkat+kerja
 apa+bagaimana apa+sudah apa+ya bagaimana+ini bagaimana+lanjut cepat cuma+dibaca dari+pagi di+halte di+lampu
 dibawa+kemana dicek$ dijemput diproses+ya hari+loh hilang+ibu ibu+saya ini+tidak jalan+belum kata kata+30
 kemarin+sekarang kerja$ ketemu+orang kira lap lapor+kemarin laporan+nyangkut lho loh+ini lokasi+sudah mana+pak
 mana+posisi masih+di masih+lama mau+angkat mau+tanya menit nama+siapa nih+petugas nomor+tiket nyangkut
 pak+bagaimana pelapor+tanya pencarian+bapak petugas$ saya$ saya+belum sehat selesai semalam siapa+yang sih sudah+2
 sudah+ada sudah+datang sudah+lapor tanya+perkembangan the tidak+pak timnya+sampai tolong+dicek tolong+info tua$
 tunggu tunggu+tidak update$ wae ya$ yang+datang
status 4 12+bagaimana 30+menit ^besok ^kayanya ^kode ^lanjut ^otw ^tiket adu ambil ampe anak+anak anak+jalanan
 angkut$ apa+ibu apa+petugas bapak+yang baru+datang berapa+menit dari+jam datang+tidak di+php dibawa+kemarin
 dijemput+belum dinsos+yang diteruskan diteruskan+ke emang+kalau halo+ada halte jalanan jam$ jawab$ kah kalau+tidak
 ke+the kemarin$ kemarin+bagaimana kemarin+tanya kenapa+laporan kesini ketemu+keluarganya kode kok+belum kok+status
 lagi+sampai lanjut+bagaimana lansia+yang lapor+dua lapor+tadi loh+pak magrib menit+lagi minggu+lalu nasib+lansia
 nongol odgj+di orang+tua pak$ pak+ini pak+jadi pak+yang parah pergi$ petugas+kesini petugas+kok petugas+yang php+di
 pulang+kerja saya+bagaimana saya+laporan saya+tidak saya+trc sehat$ sekarang$ sekarang+bagaimana sekarang+tidak
 sepi sih+pak soal+bapak sudah+angkat sudah+diteruskan sudah+jalan sudah+lewat sudah+mana sudah+minggu sudah+tangan
 sudah+tuju tadi tampung+mana tangan$ tanya+lagi tanya+lanjut team terima tidak+nih tindaklanjut+laporan
 tolong+cepat tolong+tindaklanjut tuh+orang tunggu+dari tunggu+warga woy woy+bales yang+dijemput
status 3 05$ 12$ 2+minggu 5+bagaimana ^harus ^ke ^pelapor ^tanya ^ybs ada$ ada+petugas ada+yang aja+sih any+update
 bade bagaimana+laporan bagaimana+nasib bagaimana+sih bales$ banget$ bayi+yang belum+bales bener+tindak bisa+tangan
 cek+tiket cuma+mau dari+tadi depan+toko di+jalan di+jembatan di+pasar di+saya diam+aja dibaca+tidak dua+kali ibu$
 ibu+yang ini+jadi ini+laporan ini+sudah itu+anak jam+lalu jauh+mana jawab jembatan+itu kabar+ibu kabar+tidak kadieu
 kapan+bisa kapan+dijemput kata+mau ke+mana kejang kesini$ kok+hilang laki+saya lampu+merah lapor+lansia lapor+soal
 laporan+kemarin laporan+kok laporan+nomor laporan+warga lihat+ibu lokasi malam+bagaimana malam+kok malam+sudah
 mana+di mana+petugas menit+ini minggu nasib+bapak nongol2 nyasar+apa orang+laporan orang+yang otw$ pak+kok
 pak+sudah pak+untuk penelepon+tanya petugas+nyasar rw rw+05 saya+kok saya+terima saya+tolak saya+yang semalam$
 sudah+angkut sudah+dari sudah+di sudah+dibawa sudah+diproses sudah+jauh sudah+tunggu tadi+malam tampung tanya+bapak
 terima$ terima+terus tidak+nongol2 tidak+sampai tiket+31 toko+saya tolak+ya tolong+dong tua tuju tuju+lokasi
 tunggu+petugas update+di update+dong ya yang+dibawa yang+lapor ybs+sudah
status 2 88+bagaimana =still ^any ^apa ^bayi ^di ^iki ^ini ^kira ^mobil ^permisi ^posisi ada+hasil ada+lanjut
 ada+mana akan any apa bagaimana+kondisinya bagaimana+ya bales+kenapa banget+sih bapak+odgj baru baru+aja berapa+ya
 cek+laporan dari+hari dari+kemarin dari+minggu dari+subuh di+odgj di+rw di+sini doang+pak dong+pak gelandangan+di
 gelandangan+yang halte+itu hari hari+orang hari+senin info itu+sekarang jadi+kesini jam+10 jauh kabar$ kah$
 kami+belum kapan+petugas kayanya kemana+pak kemana+ya kemarin+dibawa kenapa ketemu+kemarin kira+petugas ko
 kondisinya lalu lalu+bagaimana lalu+saya lanjut+laporan lapor+3 lapor+tidak mana+prosesnya masih+disini mereka
 mobil+sudah nih+di no+45 no+tiket nomor+88 nya odgj+itu orang+odgj pagi pagi+pak pak+dekat pak+pencarian
 pak+petugas pak+posisi pasar+sudah perempuan+yang perkembangan$ perkembangan+laporan permisi permisi+pak
 petugas+ini rt+5 rw+kami saya saya+kirim saya+malam saya+pak saya+pelapor saya+tadi sekarang+ada sekarang+mana
 selamat semalam+di siang situ$ subuh sudah+jam tadi+kata tadi+pagi tangan+belum tanggal tanya+laporan
 temukan+kemarin tidak$ tidak+datang tidak+ditanggepin tidak+petugas tindak$ tindaklanjut$ toko tua+jalan tua+laki
 tunggu+nih wae$ warna woy$ yang+bayi yang+lansia yang+lihat zonk
status 1 12+masih 17+sudah 45+sudah 7$ 88$ @len1 ^jangan ^no ^si ^woy angkat+belum bagaimana+hasil bagaimana+tindak
 bagaimana+yang balas bales banget bayi+itu bener beres$ dari+bulan dari+cipondoh dari+petugas dari+sekarang
 dari+siang datang+mana depan+gereja di+terminal diamankan$ dijemput+ya diproses+aja ditanggepin ditaro ditaro+mana
 gelandangan+depan gereja gereja$ ibu+siti iki infonya ini ini$ ini+saya itu+pak jam+2 jam+7 kabar+laporan
 kabar+terakhir kabar+ya kayak kemarin+kok lalu+tidak lampu lanjut+gelandangan lanjut+lansia lanjut+yang lapor$
 lapor+bulan lapor+jam lapor+sudah laporan+kami laporan+odgj laporan+pak masih+terima masih+tunggu mau+cek no+17
 nomor+12 odgj+kemarin pak+dari pelapor pergi prosesnya sampai+belum satpol saya+harus saya+nomor si+lansia
 siang+saya status+apa status+masih sudah+diamankan sudah+tindak tadi+siang tadi+tidak tanggal+12 tanya+sudah
 tanya+terus terima+doang timnya$ tolong tolong+infonya tutup up warga+saya yang+pegang yang+respon yang+sekarang
status -1 10+menit 20+butir 3+cair @who=resident ^abis ^bot ^bukan ^cabut ^cara ^cepat ^ciri ^dinsos ^dua ^foto
 ^gaji ^info ^istri ^iya ^jalan ^jempol ^kerja ^ketemu ^lupa ^maaf ^mantul ^okee ^paman ^pantun ^pemerintah
 ^penelepon ^tangan ^test abis+lapor ada+ambulans ada+bekas ada+denyut ada+lowongan aja$ ambruk+tidak ambulans+pak
 angkut+satu anter apa+mesin apa+motor apa+syaratnya asal assalamualaikum+pak bagaimana+ke baik bank bantu$ bapak$
 bapak+tua baru$ batuceper$ bawa$ bawa+apa bawa+golok bawa+mobil bawah bawah+pohon begal belum+kembali belum+pernah
 bener$ beringin berobat berobat$ besok+pagi biar bpjs bursa bursa+kerja bus butir cabut+laporan cara$ cari+adik
 chat+kata cikokol cimone$ cinta ciri cuma daerah+kerja dapat dapet+kabar darah$ darah+mana dari+pelapor darurat
 datang+bawa datang+juga dengan$ denyut depan+rumah di+bawah di+flyover di+mana di+pinggir di+pos di+tangan
 di+warung dibawa+dinsos dibawa+ke dibawa+satpol dijaring+kemarin dinas diri disebar+tidak does does+this dompet
 duduk+di duit dulu+dibawa evakuasi evakuasi$ false film flyover$ gemuk gerak+pak gratis+kan hadiah halo+pak
 halte+depan hari+libur harus+share have hilang+disini ibu+petugas identitas$ ignore+saya imbalan imbalan+tidak
 itu+di itu+yang iya jadi+pacar jalanan$ jam+setengah janten jatuh+di jaya jempol jempol+untuk jemput$ kabar+pak
 kalau+ketemu kali$ kali+sabi kamar+mandi kami+sudah kampung kapan$ kapan+pkh kartu+disabilitas kartu+lansia kasih$
 kata+sudah kayanya+sudah kayu ke+dinsos ke+satpam kejadian kek keluarganya+ada kemana+sih kemarin+nongol
 kembali+lagi kenapa$ kepala kerja+24 kesini+pak ketemu+pak ketemu+tidak kios klien+tiba km komplek kucing kumat
 lagi+di lah lah$ lain laki+nyasar laki+tanpa lalu+ini lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak
 lantai lapor+hari lapor+minggu lapor+sekarang lapor+trus laporan+something laporan+tidak lari+dari layan$ lewat
 lihat+di lihat+orang listrik lowongan lumpuh lumpuh+tidak mabuk makasih+ya malam+petugas mana+aja mantap mantul
 manusia marah masalah mau+bikin mau+saya mau+urus melahirkan+bidan menang mengaku+dari meninggal+di mesin$
 minta+tolong minum+20 modal muntah nama+saya ngaku nihil nomor+wa nyasar$ nyasar+di odgj odgj+dibawa okee ongkos
 orang+bener orang+ini orang+kejang orang+petugas orang+sudah orang+tidur otw+lokasi pada pak+banyak pak+bapak
 pak+bisa pak+kalau pak+lapor pak+makasih pak+nya pak+temen pak+tidak pak+tinggal paman+kami panggil pantun
 pantun+dong parkir pelayanan pendek penelepon pesan petugas+ada petugas+dari pikun pindah+ke pinggir+kali pinjem
 pinjol pisau+sudah pkh+tahap pohon+beringin polsek program pulang$ pun rahasia+tidak rambut+pendek resmi$ robot$
 roti rt$ sabi satpam+ya satpol$ satpol+laki satu satu+ini saurna saya+anak saya+bisa saya+cari saya+dapet saya+kata
 saya+kemarin saya+odgj saya+pegang saya+tunggu saya+warga sayat sekarang+di sekitar sekolah$ semua$ senjata sesasi
 setengah siapa+ya sini+pak sini+ya sip sirine slot soal+tetangga something something$ sore+masih sorry sorry$
 stasiun+batuceper stop sudah+minum sudah+pergi sudah+pindah sudah+sesasi sudah+tua syaratnya tadi+pak tahap+3 tahu$
 tahun$ tangan+terima tangga tangsel tas tergeletak terus test tetangga+saya tetangga+tidak tiap+malam tiba+ambruk
 tidak+angkut tidak+bawa tidak+belum tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+perlu tidak+punya
 tidak+sadar tidak+uih tidak+valid tidak+waras tidak+ya tidur$ tidur+doang tipu titip+ke tolong+jemput tolong+tindak
 trc+sampai tukang tumpang tumpang+tanya uang uih+dari ujang umur+berapa valid wajib waras waras+sudah
 yang+diamankan yang+dulu yang+luka yang+meninggal
"""
