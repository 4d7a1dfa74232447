"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 ngomong$ ngomong+mau nih$ nih+dekat nihil no+4 nomor+tidak nongol nya+lihat nyetel obat+tidur odgj+dengan
 odgj+kemarin odgj+nih odgj+pergi odgj+saya odgj+sudah odgj+tadi oh ojek$ orang+jual orang+kembali orang+lagi
 orang+laporan orang+muntah orang+rumah orang+sekarang orang+sering pacar+saya pagi$ pak+batal pak+besar pak+bukan
 pak+darah pak+darto pak+gelandangan pak+kayaknya pak+malam pak+minta pak+pdam pak+warga pakai+gesper pakai+jaket
 pakai+peci pakai+sarung pakai+topi paman+saya panik panti+itu papasan papasan+dengan parkir+liar pasang pasar+sudah
 pasien patokan pdam pdam+mati pelan+banget pemerintah pencarian pencet+bukan penelepon+cari penelepon+menunggu
 penelepon+tanya penerima pengumuman+itu pergi+bawa perkembangan permata pertama pertolongan+pertama perumnas+1
 pesta pesta+miras pinjam pinjem pipi pkh plafon plafon$ pln$ polisi posyandu$ program prosedur pulang+dari
 punya+anak puting puting+alat rabu rabu$ rada rame rasa raya+no rsud+siapa ruko+bakar rumah+mau rumah+panik
 rumah+sakit rumah+temen rumah+tidak rumah+tolong rw+05 rw+kami saksi+nama salah+denger sarung saudara+boleh
 saudara+tapi saya+ada saya+arah saya+bawa saya+begal saya+cuma saya+di saya+diam saya+dibawa saya+dicabut saya+ini
 saya+kasih saya+kata saya+kdrt saya+lepas saya+lihat saya+malam saya+ngumpet saya+panik saya+sekarang saya+tabrak
 saya+tadi saya+terakhir saya+tiap saya+warga sebelah+bakar sekap+anak sekarang+jatuh sekarang+juga sekarang+lagi
 sekarang+lewat sekarang+malah sekarang+naik sekarang+pegang sekarang+pukul sekarang+tangis sekarang+tolong
 sekolah+anak sekolah+karena selamat+pagi selimut sementara+di semoga sendiri+tiap serang+petugas sering+lupa
 shinta$ siapa+tahu sih+pak singgah$ sini+tidak sisir sore$ sorry sosial spp strip strip$ stroke$ suami+mau
 suami+sekarang suami+tiap subuh$ sudah+ambil sudah+bantu sudah+kami sudah+kena sudah+lapor sudah+mau sudah+pada
 sudah+pak sudah+pindah sudah+pulang surat+wasiat tabrak+masa tadi+lapor tadi+papasan tadi+saya tadi+sempet
 tadi+siang tadi+sore tahu$ takut+meledak tali+dari tambah+penelepon tampak tangerang+boleh tanya+lanjut tarik tato
 tebal telepon+lagi temen+sekolah ternyata+bukan ternyata+dia ternyata+pak terpantau terus$ terus+mata tes
 tetangga+bapak tetangga+jual tetangga+nyetel tetangga+saudara the+laki tidak+aktif tidak+kalau tidak+layak timnya
 tindak tinggi+pak titik tolong+bawa tolong+diaspal tolong+find tolong+kabar tolong+lacak tolong+pln
 tolong+tindaklanjut tongkat top topi trus+tidak tua+kami tugas tugas+sekolah tulis+di tunggakan tunggakan+rs
 tunggu$ tunggu+di tutup+jalan ular+di umur+17 umur+berapa untuk+anak untuk+tugas urus+bagaimana usaha video wa$
 wa+saya waktu+itu warga+dia warga+sudah warga+tangerang warga+tidak warteg$ warung+sebelah wasiat wkwk+ada ya
 ya+sudah yang yang+benar yang+bulan yang+jam yang+kata yang+lansia yang+minggu yang+nama yang+sekarang yang+sudah
 yang+tempo yang+waktu yayasan ybs+sekarang your your+shelter
report -3 =beast =drill ^alhamdulillah ^angkot ^api ^dekat ^depan ^gang ^gudang ^info ^is ^jam ^jual ^kembali ^masuk
 ^muka ^nama ^nasib ^obat ^popok ^posisi ^rame ^saksi ^sampah ^tambah ^tidak ^tindak ^tunggu a+dan ada+ambulans
 ada+luka ada+pohon ada+tidak air aktif aman$ aman+pak anak+saya angkat+kepala angkut+sudah anjing apa+pak asap atap
 atm autis bakar+api bakar+gang bakso bakso$ bantu+polsek banyak+dbd bapak+itu bapak+tiri belum belum+kembali bener$
 berhenti+pak besar+banget biaya bikin+saya bocor+di brosur butuh+dana cair cari+itu cari+tidak cepat+laporan culik
 dana dapet darah+lagi dari+dinsos dari+rs data dbd$ dekat+sekolah dengan+suami depan+sd di+brosur di+cikokol
 di+hatiku di+kantor di+leher di+odgj di+poster di+tangerang dia+minta diamankan dibawa dipukul+tetangga
 ditinggal+dia ditinggal+surat doang$ dong foto$ gaji gas+melon gelandangan+nanti gerak$ geser geser+ke golok+ancam
 goyang hati+saya hilang$ hilang+yang hp+ditinggal ibu+pikun ibu+sudah ig ig+kata ignore ijo infus ini+kalau
 itu+anak itu+ternyata jadi+gelandangan jaket jalan+depan jalan+pakai jam jangan jangan+itu jendela jual+makan judi
 juga$ kakak$ kaki+ternyata kalau+ada kalau+odgj kampung+kami kan$ kata+ada kata+odgj kayaknya+bakar kayanya+sudah
 kejang+lagi kelahi+dengan keluar+dari kemana$ kemarin+sudah kenapa+pak kepala+keluar kerja$ kiri kok+tidak kontak
 kuat+angkat kucing lagi+dia lagi+duduk lagi+gelandangan laki$ lampu+jalan langka lansia+nya lansia+pakai
 lapor+hilang lapor+kesini laporan+orang lari+bawa layak layak+huni lebaran leher$ lewat lewat+jendela lihat$
 listrik lowongan lu magrib makasih+pak malam$ malam+ini mana+pak mana+ya mandi$ masa masuk mau+datang mau+dijemput
 melon melon+langka minggu minggu+tolong minta+ambulans minta+tongkat minta+uang motor+saya muncul+lagi mungkin
 mushola+spbu nanti+pulang napas+parah nikah nongol+lagi nya+sekarang odgj+bisa odgj+nya orang+masih orang+masuk
 orang+pak orang+tidak pak+gawat pak+ibu pak+lansia pak+parah pak+rumah pak+sudah pak+untuk parkir+di peci pelan
 pelayanan perempuan$ perempuan+saya pergi pergi+dari pingsan+pak pln pohon+ambruk popok popok+lansia pukul+istri
 pungli pungutan pungutan+liar puskesmas$ ralat+bukan rame+di rs$ rumah+ibu saja sampah+tumpuk sampai+mana santunan
 saya+boleh saya+cari saya+dengan saya+istri saya+korban saya+laporan saya+pergi sd sejak+ditinggal sekarang+dia
 sekarang+muka sekarang+stasiun sekarang+tidak selamat selesai selingkuh senjata+di sih$ sini+bukan smp+6 soal
 soal+tidak stroke+tidak suami+pukul sudah+besar sudah+diamankan sudah+pergi sudah+tangan sudah+tenang susah tadi
 takut$ takut+ada tampung tanggal tato+di tawon tebel tempo tempo+hari tenang$ tengah+malam tepat tepat+di
 terakhir+di teriak+minta terima+kasih terlantar+itu ternyata+patah terus+tidak tidak+perlu tidak+sih tindak+lanjut
 tindaklanjut+laporan tolong+dicek tolong+dipukul tolong+fogging tolong+ignore tolong+info tv untuk untuk+bapak
 untuk+orang utang woy$ yang+dibawa yang+jual yang+kejang yang+laporan yang+lihat yang+luka yang+pakai yang+satu
report -4 @code @goes ^bagaimana ^bawa ^kapan ^kucing ^lagi ^lupa ^minta ^petugas ^pohon ^ralat ^sudah ^umur ^update
 ^ybs ada+bekas ada+bidadari ada+kabar ada+tawuran aja+sudah alat+bantu amuk+pukul anak+yang apa$ api+sudah
 bagaimana+kabar bapak+ibu bapak+yang bau+banget bawa+kursi bawa+tali bayar begal+di belum+ada bener+pak besar+di
 bidadari bidadari+jatuh biru+bibirnya bisa+lapor bisa+masuk blok+c bpjs bukan$ bunuh bunuh+saya butuh+kursi c cari$
 daftar damkar damkar$ darah+pak darah+tambah dbd di+ig di+kaki di+lokasi di+mana dibawa+nangkring dicabut fogging
 gelandangan$ gelandangan+nya goyang$ harga+beras haryono hilang+a hilang+dari hilang+itu huni ibu+itu ibu+yang
 ini+di itu$ itu+saya itu+yang jalan+baru jalan+ke jodoh jodoh+saya jual+obat juga kalau+mau kalau+saya kan kasih
 kaya kejar+bawa kejar+saya kemarin$ kenal ketemu+pak klien+tidak kursi+roda lacak lagi lagi+amuk lagi+di lagi+ke
 lansia+itu larang lari+ada lemas+pak lepas+dari makasih$ mau+tanya mau+urus mimpi minggu+lalu miras modal
 mulai+kejang muncul murah nangkring nangkring+lagi nasib obat+larang odgj+sih orang+jatuh pacar pak+anak pak+kalau
 pak+sekarang pak+tidak panti+mana payung pegang$ pegang+dingin perkosa perkosa+di permisi+pak pesan pindah
 pindah+ke pos$ racun+kemarin ralat respon roda satu$ saya+bakar saya+belum saya+kalau saya+pakai saya+salah
 saya+terlantar sekarang$ sekarang+bikin sekarang+orang sekarat$ semua+aman skripsi sudah+dibawa sudah+dijemput
 sudah+kembali sudah+makan sudah+mulai sudah+sampai suka+pukul susul tadi+malam target telepon+ulang terakhir+lihat
 terima tidak+angkut tidak+disini tidur$ tolong+batal tolong+cari tolong+damkar tua+yang tunggu waktu where ya+pak
 yang+datang yang+dijual yang+kenal yang+lari yang+nongol yang+tidak you
report -5 =tale @it @other @question ^bisa ^cari ^eh ^kok ^parkir ^ternyata ^wkwk ada+alien ada+begal alhamdulillah
 alien ambulans amuk+pak apa+ada bakar+di banget+tidak bansos bawa+bayi belum$ belum+pulang bener+tidak berapa$
 beras bibirnya+napas bisa+hubung bot cari cepat+dia cinta$ datang di+tv dia$ dia+mulai dia+sekarang dicek dijual
 dinsos film gang+sebelah got+kepala gratis hilang+pak hilang+tolong hp ibu$ informasi ini+dia itu+lagi itu+sekarang
 jatuh+cinta kabar$ kalau+ketemu kantor$ ke+arah ke+got kemarin kok lagi+depan lagi+nih lagi+orang lalu lanjut
 lapor+dari lihat+lagi luka+di malam+minggu malam+sekarang mana nama napas+pak nih odgj+yang orang+dibacok pak+baru
 patah pencet penelepon+telepon perut+saya petugas$ pikun$ poster razia+warung remang2 rumah+singgah rumah+tetangga
 saksi salah sekarang+kejang sekarang+napas sudah+ketemu surat susu ternyata tidak+jadi tidak+ketemu tidak+usah
 tindaklanjut tolong+informasi trc tutup tv+ada ulang usah warna warung+remang2 yang+di yang+hilang
report -6 @addition @len1 @search ^anjing ^banjir ^makasih ada+bantu ada+di apa api bakar+pak bantu+lansia bayi+nya
 bener berisik bukan cek cinta datang$ hari+ini hatiku jadi kalau kartu ketemu+di lansia+yang makasih malah
 maling+di mana$ masih+ada mirip nya orang+hilang orang+meninggal parah+pak pengumuman satu+lagi saya+lari
 saya+nyasar sekarang+bawa singgah sudah+ada takut+lapor terakhir terus+tusuk tidak+di tidak+pak tidak+pulang
 tusuk+korban update+laporan yang+bawa yang+kemarin yang+ketemu yang+lagi yang+lapor yang+masih yang+tadi
report -7 =joke @? @kin @sighting @thanked @thanking ^apa ^kalau ^kayanya ^lampu ^masih ^sekarang batal berapa bobol
 dapat deres dia+kejar hati hatinya$ hilang hubung kabar kapan ktp laporan lihat+di nanti nomor orang+yang petugas
 saya+perkosa saya+pukul senin tidur+pak tinggal+satu tolong+update tusuk wkwk ya$ yang+saya ybs
report -8 @back @status @withdraw ^jembatan ^klien ^rumah di+hatinya dinsos$ ganteng harga hatinya laki+saya
 laporan+saya masuk+rumah mulai pak+amuk pak+lemas saya+hilang saya+lapor saya+tunggu saya+yang tua+saya wkwk$
 yang+cari
report -9 @len0 ^bakar ^jalan bagaimana$ pinjol pukul+saya
report -10 @who=relative @who=responder ada+bakar anggota klien update
report -11 dipukul+suami
report -12 nya+kejang pak+banyak tidak$
report -13 saya+dipukul
search 12 lapor+hilang
search 10 hilang hilang$
search 9 @who=relative lari$ mana
search 8 ^cari ^mana ^suami anggota hilang+pak pak+saya saudara saya+anak saya+hilang suami
search 7 @? @kin @len4 ^adik ^ibu ^mau adik bener bisa+hubung cari cari+bapak diamankan dibawa foto hilang+kontak is
 is+hilang kakak kakak+saya kontak lansia+saya lari mungkin paman penelepon+cari razia saudara+saya saya+dibawa
 surat terakhir
search 6 @search ^apa ^hilang ^mungkin ada+info bapak bapak$ bapak+saya belum belum+kembali belum+pulang bener+pak
 bener+tidak cari+suami cek ciri dibawa+petugas ditinggal ditinggal+surat hilang+dari hilang+di istri+saya kabar
 kami kembali ketemu kosnya lacak pakai pamit pergi pikun pikun$ pun saya saya+cari saya+lari saya+yang tidak+pulang
 tolong+bantu yang+ketemu
search 5 ^bapak ^istri ^kakak ^paman ada+kabar ada+ketemu adik+saya anak anak+saya apa+ada autis bapak+hilang
 belum+ya bibi+saya boleh+lihat cari$ cari+adik daftar+orang dari dari+rs data di+panti di+tangerang dia+is diam
 dinsos dulu find foto$ hilang+tolong hilang+waktu hp hp+ditinggal ibu+hilang ibu+pikun info istri kabar$ kabar+dari
 kami+hilang kata keluar kena+razia lansia+pakai lari+bawa lepas lepas+dari lihat+daftar makam mau+lapor minggu nama
 odgj$ paman+kami paman+saya pas pasien pisah pisah+di pulang pulang+dari rawat rs rs$ rumah$ rumah+singgah saudara$
 saya+diamankan saya+dulu saya+kata saya+keluarganya saya+pergi singgah suami$ tali tangerang terakhir+lihat
 tidak+di tidak+kembali tidak+uih tolong tolong+find uih umur waktu
search 4 # 10$ 3+hari =past @call @len3 @len5 @reports ^anak ^dengar ^pacar ^saudara apa batik bawa bawa+tali
 belanja bibi boleh+minta cari+anak cari+ibu cari+temen cirinya dari+rumah dengar di+dinsos di+kosnya di+rsud
 dia+tidak diam+depan diamankan+ngeceknya dibawa+dinsos ditinggal+rumah hari hilang+lansia hilang+sekarang hubung
 hubung$ ibu itu+lansia jadi+gelandangan kami+yang kandung kaos kata+mau kata+sudah keluar+rumah keluarganya$
 kemana+mana kemarin$ kembali$ kembali+dari kena ketemu$ ketemu+belum kosnya$ lansia+nama lihat makam+bapak
 mana+tidak mati mati$ mayat+yang minta+foto minum+racun mirip naik ngeceknya ngeceknya+bagaimana orang+hilang
 orang+yang pacar pacar+saya pakai+baju panik pergi+dari racun+kemarin rumah saudara+yang saya$ saya+diam saya+nama
 saya+pisah saya+terakhir saya+tidak sejak sekarang+sudah semua suami+saya sudah+cari sudah+cek tahun temen+saya
 tetangga+saya tidak tolong+cari tolong+lacak transit tua+saya uih+dari umur+10 waktu+transit yang+diamankan
 yang+lihat
search 3 =drill =not @person ^bener ^bibi ^ciri abis ada ada$ ada+di agak anak+autis anak+hilang anak+umur apa+pak
 apa+petugas baju bantu$ bantu+cari bapak+saudara bawa+motor belum+sampai biru bulan+lalu cara+jemput cari+pak
 daftar dan+hp dari+pasar darto data+orang di+fb di+kamar di+mall dia diamankan+kemarin dibawa+satpol dijaring
 dimakam dimakam+dinsos ditinggal$ fb fb+ada hari$ has hidup hilang+3 ibu+saya ibu+terakhir is+saya jalan+kaki
 jangan+itu kamar kami+saudara kamis kata+tetangga ke+arah keluarganya ketemu+bapak ketemu+di ketemu+tidak kiri
 kosong$ kuat kuat+lagi lalu lalu$ lansia+kami lihat+bapak lupa$ mall$ mana+ya mau+mati mayat minggu+tidak monday
 mudik obat+tidur odgj+tadi orang+linglung orang+rumah orang+sering pak+darto pakai+kaos pasar+malam pasien+tanpa
 perempuan+saya pergi+bawa pergi+ditinggal petugas+ada petugas+bener pincang pulang$ pun+bapak pun+lansia racun
 rambut razia$ rumah+dari rumah+panik rumah+tidak sampai+rumah sampai+sekarang sarung saya+autis saya+belum
 saya+boleh saya+ditinggal saya+lansia saya+nyasar saya+pamit saya+pikun selamanya sering+lupa since since+monday
 singgah$ suami+tidak sudah+minggu sudah+pikun sumiati surat+wasiat tadi+pagi tahun$ tanpa+identitas terakhir+di
 terus tidak+belum tidak+kuat tidak+pak tolong+cek tolong+pak tua+kami wasiat x ya+pak yang+dibawa yang+dijaring
 yang+dimakam yang+kena yang+nama yang+odgj yang+saya
search 2 03$ 2+hari 2+minggu 3+tadi =ask =urgent @needs @question ^bantu ^bp ^cara ^cirinya ^kami ^kubur ^lagi
 ^penelepon ^pun ^saya ^temen ^tetangga ^tolong ^warga ^where a a+dan abis+putus ada+bekas ada+data ada+pasien
 adik+kandung adik+yang aktif aktif$ almarhum ambil anak$ anak+laki angkot angkot+03 apa+di apa+kakak arah
 autis+hilang bagaimana$ baju+spiderman bantu+lacak bapak+diam bapak+pakai bawa+bayi bawa+obat bekas+luka biru$
 bisa+kembali bp bp+saya bulan bus+trans capek capek+hidup cara cari+kakak cari+lansia cari+pun cari+saudara
 cari+untuk cctv cek+apa cepak chat+minta cibodas+tidak dari+lebaran dari+malam dari+ngaji dari+pagi dari+pengawasan
 dari+saudara daster depan+sekolah di+cimone di+data di+foto di+jembatan di+pipi di+tempat dia+odgj dibawa+trc
 dijaring+kemarin dikubur dilacak dilacak+pak dinsos+mana dinsos+sekarang disorientasi ditinggal+pesan dmn dmn$ down
 down+syndrome dua dua+minggu dulu+dibawa entah foto+itu gelandangan+di gemuk hapenya hapenya+mati hari+tidak
 hidup+lagi hilang+a hilang+pakai hilang+saudara hilang+sejak hilang+since hp+mati hp+nya hpnya identitas ijo ikut
 info+orang ingat ipar ireng is+nyasar item itu+adik itu+kakak itu+mana itu+saudara jalan+belum jam+3 jam+5 jangan
 jemput jemput+saudara jumat kabar+pak kaki+dari kalau+ada kalau+orang kali kali$ kami+cari kami+keluarganya
 kaos+partai kapan+bisa kata+capek kata+jadi kata+kejaring kata+sekarang kata+tidak ke+dinsos ke+semua kebaya
 kejaring kejaring+razia keluar+dari kemarin kembali+sudah kerudung ket ketemu+surat kontak+dengan kosong kuring
 lacak$ lagi+cari lagi+terus laki laki+di laki+hilang laki+tua lansia lansia+hilang lansia+tidak lari+dari lebaran
 lebaran$ lemot lihat$ lihat+di luka+di maaf+ke malam$ mall mana+makam mana+sekarang mau+ambil mau+cari mau+cek
 mau+hidup mau+jemput mau+susul mau+tahu mau+tanya mayat+laki minta+maaf minum mirip+ibu mobil+tidak motor
 motor+habis mr mr+x mu mu+tidak muleh mungkin+itu naik+mobil nama+lansia nekat ngaji ngecek nomor+tidak nyasar
 nyasar+dari odgj+lari odgj+pergi orang+naik orang+nama orang+tua pagi pagi$ pak+ada pak+belum pak+lapor pak+tolong
 pakai+batik pakai+daster pakai+kerudung pakai+peci pakai+sandal pakai+sarung pakai+tongkat pamitan panik+tolong
 panti panti+ada partai peci pendek penelepon pengawasan pergi+nomor pergi+selamanya pernah pesan pikun+hilang pipi
 pipi+kiri posting posting+mau pulang+di pulang+sekolah putih putih$ rada rambut+cepak rsj rsj$ rsud rsud+siapa
 rumah+bawa rumah+tadi rumah+tolong saat sabi+tidak sandal sandal$ sarung+ijo satpol$ saudara+jalan saya+agak
 saya+bapak saya+ibu saya+istri saya+kakak saya+keluar saya+lepas saya+mu saya+naik saya+panik saya+posting
 saya+tuna sekarang$ sekarang+dia sekarang+dmn sekolah+saya semua+orang senin sering sesasi shelter siapa+tahu
 spiderman spiderman$ subuh sudah+2 sudah+dua sudah+sesasi sudah+tidak suka+lupa sutrisno syndrome tadi+siang
 tadi+sudah tahu tahu+mana takut takut+itu tali+dari tampung+dinsos tangerang$ tangis+kata tanpa tanpa+nama
 tanya+apa tanya+pak tato tato+di temen terjaring terjaring+razia terminal$ terus+pergi tetangga+saudara tidak+aktif
 tidak+bisa tidak+ketemu tidak+ya tolong+dilacak tongkat$ trans tua tua+di turun+mana uih$ umur+17 untuk+saya where
 yang yang+di yang+dulu your your+shelter
search 1 75+tahun ^barangkali ^info ^kata ^muka ^nyasar ^pak ^teman ada+any ada+mayat ada+surat ada+tidak ada+yang
 al+azhom anak+kata anak+perempuan ancam+bunuh any apa+bapak apa+dinsos arah+tangerang autis+umur azhom azhom$ badhe
 bantu+kakak bapak+ini bapak+linglung bapak+pergi barangkali barangkali+ada bareng batik$ bawa+anak bayi+tadi bekas
 beli+rokok belum+uih biasa+bawa biru+celana bisa+saya botol botol$ bungkuk cari+makam cek+nama celana cfd cianjur
 cimone+bener cirinya+bagaimana coklat dan dan+dia dari+cipondoh dari+gandengan dari+kebumen dari+kemarin
 dari+rombongan dari+sekolah data$ di+kali di+rsj di+rumah di+terminal dia+abis dia+ditinggal diam+di dibawa+lari
 diri$ emang+ada fransiskus fransiskus+di gandengan gandengan+di gelandangan$ gelandangan+diamankan gerbang+rumah
 griya hari+hp has+pikun hilang+ditinggal hilang+pas hilang+tadi hitam ibu+kami ibu+tidak identitas+tidak
 ijo+terakhir info+tidak ingat$ ini+tidak is+ada itu jalan+ke jam jembatan+merah jenguk kabar+ya kaki kalau+lansia
 kata+gelandangan kebumen kebumen$ keluar+bawa kemana kembar kembar+saya kerudung+biru kiri$ kirim+pesan kontak+dari
 lama+kata lapor+3 lari+orang lihat+lansia lihat+mayat lupa lupa+jalan makasih+sewu malam+bawa mati+aja mati+bareng
 mau+pergi mau+pindah minggu$ monday$ motor+ketemu mungkin+paman naik+angkot naik+bus nak nama+fransiskus netra
 ngomong+mau nyasar$ obat+abis obat+nyamuk orang+saya orang+tanpa pakai+jaket pakai+kebaya panti+mana pas+cfd
 pasar+lama pasien+rsj penampungan penampungan$ pesan+selamat pesan+suara pindah+makam punten+cari rambut+pendek
 raya+al razia+di razia+satpol rokok+tidak rombongan rombongan+ziarah rumah+dia rumah+sakit saking satpol
 saudara+kembar saudara+mayat saya+dari saya+di saya+ganggu saya+odgj saya+paman saya+terjaring sekarang+tidak
 sekolah sekolah+sudah selamanya+terus selamat+tinggal sewu siang strip strip$ surat+kata surat+pamit susul+ibu tadi
 tahu+ibu takut+kakak telepon teman+saya temen+sekolah tempat+bapak terakhir+jadi terus+tidak tidak+pakai
 tolong+informasi trc+kemarin tua+sudah tuna tuna+netra tunjuk wasiat$ x$ x+di yang+difabel yang+down ziarah
search -1 3+mau =office ^data ^dokumen ^kalau ^kira ^ktp ^minta ^mr ^nomor ^pelapor ^selamat ^telepon ^wkwk ^ybs
 abaikan ada+bantu air akta al+ittihad anak+di anak+jalan anak+pisah angkat apartemen asih bapak+tua bau bawa+golok
 belum+makan belum+pak benda berapa+lama besok biasanya biaya$ bisa+pulang boleh+pulang busa butuh+bantu cari+istri
 cekik cekik+bapak cikokol$ cimone$ cipondoh$ cisadane dapet dari+ibu dari+jam dari+mana dari+tadi deh dengan+lansia
 denger di+gerbang di+ig di+masjid di+stasiun di+tangan di+warung dijemput$ disini$ ditinggal+anak ditinggal+ibu
 dokumen dokumen+apa dong evakuasi gerak grup guru harus+bagaimana harus+dibawa harus+kenapa hp+saya ibu+bawa
 ibu+muda ibu+tua ig ingat+di ittihad itu$ itu+kata janda janda+anak jatuh+dari jauh+mana jawab$ juga kabar+ibu
 karena kata+dari kata+dia ke+panti ke+rsj ke+the kelurahan kemana+ya kesini$ ketemu+orang kirim komplek kontrakan$
 kopi ktp+saya kunci kursi lama+biasanya lampu+merah lansia+kemarin lansia+sudah lantai laporan$ lempar link lumpuh
 maaf$ mabuk mahasiswa malam malam+ini mampu masjid+al mau+kembali mau+pulang mau+rujuk mayat+mr mengaku merah modal
 nama+pak ngaku ngomong+sendiri nongol$ odgj+yang online orang pak pak+pencarian pak+sekarang pak+tidak pakai$
 panti+lansia panti+tidak parkir pasar$ penerima perkosa pintu pisau$ pkh pohon poris posisi pukul+ibu pulang+ke
 putri putus+obat remaja rujuk rujuk$ ruko rumah+ibu saja saja+sudah sakit+jiwa sampah sanggup+urus saya+cuma
 saya+dengan saya+janda saya+kumat saya+lapor saya+laporan saya+mahasiswa saya+mati saya+pak saya+pasung saya+pukul
 saya+takut saya+terlantar sendiri$ sesak si+bapak siapa siapa+yang sosial stop stroke+ditinggal suami+di sudah+abis
 sudah+dijemput sudah+jauh sudah+lama sudah+saya tahu+nama takut$ taman tangan$ tanya tanya+perkembangan telanjang
 temenin temenin+di tengah tidak+jadi tidak+jawab tidak+keluar tidak+mampu tidak+mau tidak+tahu tindak tinggal tipu
 tk toko tol tolong+bawa traktir tua+yang tumpang tumpang+di tunggakan tunggakan+rs tutup uang+habis usaha usir
 waras xxxx xxxx$ ya$ yang+nongol yang+perlu yang+sakit yang+temenin
search -2 =beast =tale @addition @code ^bagaimana ^berapa ^halo ^hp ^itu ^jodoh ^ketemu ^lansia ^lapor ^maaf
 ^makasih ^orang ^perempuan ^petugas ^polsek ^rame ^sekarang ^si ^terakhir ada+anak ada+biaya ada+orang alat
 alhamdulillah alhamdulillah$ aman anak+3 anak+kecil anter apa$ apa+yang bakar balas bangun bansos bapak+itu
 bapak+tiri bapak+yang bawa+pulang berobat$ besar bisa+bantu boleh+lapor boleh+saya bot cari+wkwk cikokol dapat+info
 dari+dinsos dari+panti dengan+saya depan+rumah di di+cisadane di+lokasi di+pos dibawa+berobat dibawa+kemarin
 dihentikan dinas dinas+sosial dinsos+bisa dipukul+suami disini dompet duduk+di duit gelandangan gratis$ halo hasil
 hilang+itu ibu+di ibu+yang ig+kata ini+sudah itu+ada jalan jauh jawab jaya jiwa jodoh jodoh+saya jual kalau+saya
 kalau+tidak kami+sudah kan kantor kartu karunya kata+ada kayanya ke+mana ke+rumah kecil kejar kepala kesini
 ketemu+anak ketemu+pak ketemu+temen kira korban kota kp lagi$ lagi+dengan laki+saya lampu lansia+nyasar
 lansia+pikun lapor+dari lapor+pak lari+ke maaf makasih$ maling mana$ mandi masjid mau+dibawa mayat+di minta+bantu
 minta+tolong muda mulai mulut nama+saya napas nginep nginep+di no nomor nongol nya nyasar+di ojek ojek$ ongkos
 orang+sudah orang+tidak pak+bapak panggil pasung pegang pencariannya pencariannya$ perempuan perkembangan petugas
 petugas$ pisau poris$ punya+saudara puskesmas rame rame+di raya rs+tidak rumah+lagi rumahnya rusak sadar sanggup
 satpam saudara+di saya+bagaimana saya+bawa saya+dapat saya+harus saya+pakai saya+suka saya+temukan sehat
 sekarang+ada si siap siapa$ sini$ skripsi soal+bapak stasiun stroke sudah+dibawa sudah+pulang suka tabrak tadi+saya
 tambah tanah tanpa+saudara target temen+lari temukan tenggelam teriak terima terima+kasih tiap+malam tidak+sanggup
 tidak+usah tiri tolong+ada tolong+jemput tua$ untuk+ibu urus$ usah yang+datang yang+lari yang+tadi
search -3 =still @case @placed @sighting @where @who=operator ^dinsos ^gelandangan ^klien ^laki ^nama ^odgj ^rumah
 ^tadi aja$ alamat ambulans apa+bisa bagaimana+pak bales bales$ banyak baru batal bayar bayi belakang belum+bales
 berapa biaya bikin bisa butuh dapat datang$ dengan di+jalan di+kontrakan duduk emas emas$ gelang golok grogol kasih
 kata+cari kejang kemarin+tanya kenapa ktp kumat lanjut lapor$ mal meninggal nih orang+odgj pak+orang pakai+gelang
 pasar+tadi pelapor pencarian+bapak pingsan pos rt rumah+saudara rw sakit saya+dipukul sebelah sekarang
 sekarang+dengan sudah+ada sudah+di tanya+bapak tapi ternyata the tiap tidak$ tidak+punya titip tolong+saya tukang
 tukang+ojek uang warga warung yang+kemarin ybs
search -4 =road =well @them ^dari ^dia ^laporan ^sudah ^tidak amuk bagaimana banget belum$ berobat bukan cepat cuma
 darah datang dekat depan di+depan di+sini dijemput dipukul gang gratis jatuh kabar+soal kayaknya kok kontrakan
 lapor lokasi makasih masih masuk minta nanti pak$ pencarian perlu polsek punya rumah+sekarang salah saya+ketemu
 saya+lihat sendiri sih sini sudah+kembali sudah+ketemu tadi$ tangan tangis terlantar tidur tidur+di tunggu
search -5 =joke =work @danger @goes @thanked ^ini ^yang aja kemarin+saya klien laporan+saya makan pukul saya+mau
 tangis+cari untuk urus wkwk wkwk$ yang+cari
search -6 @back @it @withdraw ^ada harus ke lagi lansia+yang lihat+ibu rumah+saya
search -7 @len1 @other @status @thanking @who=responder ini laporan saya+sudah soal sudah
search -8 @1 ibu$
search -9 @who=resident
search -11 @len0
status 15 doang
status 14 ^kapan
status 13 ^masih jadi kapan update update+pak
status 12 @code ^cek ^lama ^update apa+tidak dibaca+doang diproses janji masih timnya
status 11 belum+juga doang$ ini+bener jam+berapa lama+banget loh soal viral
status 10 @status ^kok bagaimana$ juga$ kan mau+datang perkembangan petugas+mana php sampai$ status ud yang+mau
status 9 # @? ^is ^janji bagaimana hari+ini kok kok+diam laporan meluncur meluncur$ orang+masih otw pakai$ pencarian
 progres sampai smp tidak+sih tiket tolong+update trc
status 8 =ask @where ^jadi ^laporan ^sudah ^tolong ^trc ada+perkembangan bagaimana+pak belum cek datang+pundi dong
 jadi+dibawa jadi+kan jalan+kan ke+lokasi kemarin+saya kok+masih lanjut laporan+saya loh$ mana petugas petugas+nya
 pundi sudah+sampai tanya tiket+saya tindak tindaklanjut update+laporan yang+kejang yang+malam
status 7 ^bagaimana ^belum ^kenapa ^mana ^petugas ^progres ^status ada+kabar anak+yang angkut bagaimana+kabar belum$
 cepat+laporan datang datang$ dibaca dongkap hasil itu$ jadi+bagaimana jadi+tidak jam juga kabar kemarin
 kemarin+sudah lanjut$ lapor mana$ masih+diproses nih$ nyasar petugas+sudah respon saya+lapor selesai status$ sudah
 tangan+ya tidak+tangan tidak+viral tolak viral+tidak yang+di
status 6 =not =past ^dari ^hasil ^nasib ^tunggu akan+datang ambil+tidak angkat angkut+belum anyone anyone+coming
 belum+ada belum+pak bener+akan coming coming$ di+halte diam diam+wae dianggap dianggurin dicek dijemput$ diproses$
 ini+parah is is+anyone is+saya jadi+ambil jadi+datang kabar+soal kan$ kok+tidak lama lansia+kemarin lapor+dari
 laporan+masuk laporan+orang lokasi+hari lokasi+sudah masih+ada masih+di nasib nih nongol$ orang+tua otw+belum
 pak+laporan petugas+jadi posisi respon$ rong sampai+mana sampai+sekarang saya+dianggurin saya+sudah sih$ sudah+3
 sudah+rong sudah+selesai tangan tapi+tidak tidak+ada tidak+jawab timnya+sampai tindak+lanjut tolong+info
 tolong+kabar tua$ yang yang+ke yang+nongol yang+saya
status 5 2+jam 3+jam ^lap ^lokasi ^pencarian ^tindak ada+respon ada+tindak angkat+kerja apa+bagaimana bagaimana+ini
 bagaimana+lanjut cepat cuma+dibaca dari+pagi dibawa dicek$ dijemput diproses+ya halte hari+loh hilang+ibu ibu+saya
 ini+tidak jalan+belum kemarin+sekarang kenapa+laporan kira lanjut+bagaimana lansia+di lansia+yang lap lapor+kemarin
 lapor+tadi laporan+nyangkut lho loh+ini mana+pak mana+posisi masih+lama mau+angkat mau+tanya menit nama+siapa
 nih+petugas nyangkut pak+bagaimana pelapor+tanya pencarian+bapak petugas$ pulang+kerja saya$ saya+belum
 saya+temukan sehat sekarang+bagaimana semalam siapa+yang sih sudah+2 sudah+ada sudah+datang sudah+ketemu
 sudah+lapor tanya+perkembangan temukan the tidak+pak tunggu tunggu+dari tunggu+tidak update$ wae ya$ yang+datang
status 4 12+bagaimana 30+menit 45+bagaimana 45+sudah ^besok ^kayanya ^kode ^lanjut ^nomor ^otw ^tiket adu ambil ampe
 anak+anak anak+jalanan angkut$ apa+ibu apa+petugas apa+sudah apa+ya bapak+yang baru+datang berapa+menit dari+jam
 dari+tadi datang+tidak di+lampu di+php dibawa+kemana dibawa+kemarin dijemput+belum dinsos+yang diteruskan
 diteruskan+ke emang+kalau halo+ada jalanan jam$ jawab$ kabar+tidak kah kalau+tidak kapan+dijemput kata kata+30
 kata+mau ke+the kemarin$ kemarin+bagaimana kemarin+tanya kerja$ kesini ketemu+keluarganya kode kok+belum kok+status
 lagi+sampai lampu+merah lapor+dua laporan+kemarin lihat+ibu loh+pak magrib menit+lagi minggu+lalu nasib+lansia
 nomor+tiket nongol nyasar+apa odgj+di pak$ pak+ini pak+jadi pak+yang pergi$ petugas+kesini petugas+nyasar
 petugas+yang php+di saya+bagaimana saya+kok saya+laporan saya+tidak saya+trc sehat$ sekarang$ sekarang+tidak
 selesai$ sepi sih+pak soal+bapak sudah+angkat sudah+diteruskan sudah+jalan sudah+lewat sudah+mana sudah+minggu
 sudah+tangan sudah+tuju tadi tampung+mana tangan$ tanya+lagi tanya+lanjut team tidak+nih tindaklanjut+laporan
 tolong+cepat tolong+dicek tolong+tindaklanjut tuh+orang tunggu+warga woy woy+bales yang+dibawa yang+lapor
status 3 05$ 12$ 2+minggu 5+bagaimana ^harus ^ke ^tanya ^ybs ada$ ada+petugas ada+yang aja+sih any any+update bade
 bagaimana+kondisinya bagaimana+laporan bagaimana+nasib bagaimana+sih bales$ banget$ baru+aja bayi+yang belum+bales
 bener+tindak bisa+tangan cek+tiket cuma+mau dengan+orang depan+toko di+jalan di+jembatan di+saya diam+aja
 dibaca+tidak dua+kali hari ibu$ ibu+yang ini+jadi ini+laporan ini+sudah itu+anak jauh+mana jawab jembatan+itu
 kabar+ibu kadieu kapan+bisa ke+mana kejang kemarin+ketemu kenapa kesini$ ketemu+orang ketemu+sudah kok+hilang
 laki+saya lalu lampu lapor+lansia laporan+kok laporan+nomor laporan+warga lokasi malam+bagaimana malam+kok mana+di
 mana+petugas menit+ini minggu nasib+bapak nomor nongol2 orang+laporan orang+yang otw$ pak+kok pak+untuk parah
 penelepon+tanya permisi+pak petugas+kok rw rw+05 saya+kirim saya+terima saya+tolak semalam$ sudah+angkut sudah+dari
 sudah+dengan sudah+di sudah+dibawa sudah+diproses sudah+jauh sudah+tindaklanjut sudah+tunggu tadi+malam tampung
 tanya+bapak terima terima$ terima+terus tidak+nongol2 tidak+sampai tiket+31 toko+saya tolak+ya tolong+dong tua tuju
 tuju+lokasi tunggu+petugas update+di update+dong ya yang+dijemput ybs+sudah
status 2 88+bagaimana =still ^any ^apa ^di ^iki ^ini ^mobil ^pelapor ^posisi ada+hasil ada+lanjut ada+mana akan apa
 bagaimana+ya bales bales+kenapa banget+sih bapak+odgj baru berapa+ya cek+laporan dari+kemarin dari+minggu
 dari+subuh di+odgj di+pasar di+rw doang+pak dong+pak gelandangan+dekat gelandangan+yang halte+itu hari+orang info
 itu+sekarang jadi+kesini jam+10 jam+lalu jauh kabar$ kah$ kami+belum kapan+petugas kayanya kemana+ya kemarin+dibawa
 ketemu+kemarin kira+petugas ko kondisinya lalu+masih lalu+saya lanjut+gelandangan lanjut+laporan lapor+3 lapor+soal
 lapor+tidak malam+sudah masih+disini masih+tunggu merah mereka mobil+sudah nih+di no+45 no+tiket nomor+88 nya
 odgj+itu orang+odgj pagi pagi+pak pak+dari pak+pencarian pak+petugas pak+posisi pak+sudah pasar+sudah
 perempuan+yang pergi perkembangan$ perkembangan+laporan petugas+belum petugas+ini rt+5 rw+kami saya saya+malam
 saya+nomor saya+pak saya+tadi saya+yang sekarang+ada sekarang+mana selamat semalam+di siang tadi+kata tadi+pagi
 tadi+siang tangan+belum tanggal tanya+laporan tidak$ tidak+datang tidak+ditanggepin tidak+petugas tindak$ toko
 tua+laki tunggu+nih tunggu+pak tutup+laporan up wae$ yang+bayi yang+lansia yang+lihat zonk
status 1 12+masih 12+sudah 17+sudah 7$ 88$ @len1 @len2 ^bayi ^jangan ^kira ^no ^permisi ^sampai ^si ^woy
 angkat+belum bagaimana+hasil bagaimana+tindak bagaimana+yang balas banget bayi+itu bener dari+bulan dari+hari
 dari+petugas dari+sekarang dari+siang datang+mana dekat+masjid depan+gereja di+sini diamankan$ dibaca+belum
 dijemput+ya diproses+aja ditanggepin ditaro ditaro+mana gelandangan+jalan gereja gereja$ hari+senin ibu+siti iki
 infonya ini ini$ ini+saya itu+pak jam+2 jam+7 kabar+laporan kabar+terakhir kabar+ya kayak kemarin+kok
 lalu+bagaimana lalu+tidak lanjut+lansia lanjut+yang lapor$ lapor+bulan lapor+jam lapor+sudah laporan+kami
 mana+prosesnya masih+terima masjid+raya mau+cek no+17 nomor+12 odgj+kemarin pak+lanjut pelapor permisi prosesnya
 sampai+belum satpol saya+harus saya+pelapor si+lansia siang+saya situ$ status+apa status+masih subuh
 sudah+diamankan sudah+dibaca sudah+jam sudah+tindak tadi+tidak tanggal+12 tanya+sudah tanya+terus temukan+kemarin
 terima+doang timnya$ tindaklanjut$ titik tolong tolong+infonya warga+saya warna woy$ yang+pegang yang+sekarang
status -1 10+menit 2+hari 20+butir 3$ 3+cair 3+hari @who=resident ^abis ^anak ^bot ^bukan ^cabut ^cara ^cepat ^ciri
 ^dinsos ^dua ^foto ^gaji ^info ^istri ^iya ^jalan ^jempol ^kata ^kena ^kerja ^ketemu ^lupa ^mantul ^okee ^paman
 ^pantun ^pemerintah ^penelepon ^tangan ^test abis+lapor ada+ambulans ada+bekas ada+denyut ada+lowongan aja$ aman$
 ambruk+tidak ambulans+pak an angkut+satu anter apa+mesin apa+motor apa+syaratnya asal assalamualaikum+pak
 bagaimana+ke baik bank bantu$ bapak$ bapak+tua baru$ batu bawa$ bawa+apa bawa+golok bawa+mobil bawah+pohon begal
 belakang+pom belum+kembali belum+pernah bener$ beringin berobat$ besok+pagi boleh+tanya bpjs bursa bursa+kerja bus
 butir cabut+laporan cari+adik chat+kata cibodas$ cikokol ciledug cimone$ cinta ciri cuma daerah+kerja dapet+hadiah
 darah$ darah+mana dari+pelapor darurat datang+bawa dengan$ denyut depan+indomaret depan+rumah depan+smp di+bawah
 di+mana di+pinggir di+pos di+tangan di+warung dibawa+dinsos dibawa+satpol dijaring+kemarin dinas dinas+pendidikan
 diri disebar+tidak does does+this dompet duit dulu+dibawa evakuasi evakuasi$ false film flyover+cibodas
 gelandangan$ gemuk gerak+pak gratis+kan hadiah halo+pak halte+depan hari+libur harus+share have here here$
 ibu+petugas ignore+saya imbalan imbalan+tidak indomaret itu+di itu+dibawa itu+yang iya jadi+pacar jakarta jalanan$
 jam+setengah janten jatuh+di jaya jembatan+robinson jempol jempol+untuk kalau+ketemu kalau+sudah kali$ kamar+mandi
 kami+sudah kami+yang kampung kapan$ kapan+pkh kartu+disabilitas kartu+lansia kata+sudah kayanya+sudah kayu
 ke+dinsos ke+panti ke+satpam kedah kejadian kek keluarganya+ada kemana kemana+sih kemarin+nongol kembali+lagi
 kenapa$ kepala kerja+24 kesini+pak ketemu+pak ketemu+tidak kios klien+tiba km kolong+flyover komplek kucing kumat
 kurus lah lah$ laki+nyasar lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak lantai lapor+dapet lapor+ke
 lapor+sekarang lapor+trus laporan+something laporan+tidak lari+dari layan$ lewat libur+tidak lihat+di lihat+orang
 listrik lowongan lumpuh lumpuh+tidak mabuk makasih+ya malam+petugas maling mana+aja mantap mantul manusia marah
 masjid mau+bikin mau+dibawa mau+saya mau+tarik mau+urus mawar melahirkan+bidan menang mengaku+dari meninggal+di
 merah$ minta+tolong minum+20 modal muntah murah$ nama+saya napas+sudah ngaku nihil nomor+telepon nomor+wa nyasar$
 odgj odgj+dibawa okee ongkos orang+bener orang+ini orang+pak orang+petugas orang+sudah orang+tidur otw+lokasi pada
 pak+banyak pak+bapak pak+bisa pak+cuma pak+kalau pak+lapor pak+makasih pak+nya pak+rw pak+temen pak+tidak
 pak+tinggal pakai+mobil paman+kami pantun pantun+dong parkir pelayanan pendek pendidikan pendidikan+ada penelepon
 penelepon+minta pengaduan+dinas penjangkauan pesan petugas+ada petugas+berapa pikun pindah+ke pinggir pinjem pinjol
 pisau+sudah pkh+tahap pohon+beringin polsek poris$ program pun punten rahasia+tidak rambut+pendek resmi$ robinson
 robinson$ robot$ rt$ satpam+ya satpol$ satu satu$ satu+ini saurna saya+anak saya+bisa saya+cari saya+dapet
 saya+kasih saya+kata saya+kemarin saya+odgj saya+pegang saya+warga sayat sekarang+alun sekarang+di sekarang+dia
 semua$ senjata sesasi setengah siang+sekarang siapa+ya sini+pak sini+ya sip sirine slot soal+tetangga something
 something$ sore$ sorry sorry$ stop sudah+meninggal sudah+minum sudah+pergi sudah+pindah sudah+saya sudah+sesasi
 sudah+tua surat syaratnya tadi+pak tahap+3 tahu$ tangsel tanya+pak tas tergeletak terminal test tetangga+saya
 tiap+malam tiba+ambruk tidak+angkut tidak+bawa tidak+belum tidak+janten tidak+kedah tidak+kenapa tidak+kios
 tidak+napas tidak+perlu tidak+punya tidak+uih tidak+valid tidak+waras tidak+ya tidur$ tidur+doang tipu titip+ke
 tolong+jemput trc+sampai tua+saya tukang tumpang tunggu$ tunggu+lampu uang uih+dari ujang umur+berapa valid wajib
 waras waras+sudah wawancara yang+dulu yang+luka yang+meninggal yang+tidak
"""
