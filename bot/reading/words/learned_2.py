"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 pak+minta pak+pdam pak+untuk pak+warga pakai+gesper pakai+peci pakai+sarung pakai+topi paksa$ paman+kami
 panik panti+itu panti+lansia papasan papasan+dengan parkir+liar pasang pasar+sudah pasien pdam pdam+mati
 pelan+banget pemerintah pencarian pencet+bukan penelepon+cari penelepon+menunggu penelepon+tanya penerima
 pengumuman+itu perempatan+mati perempuan+saya pergi+bawa perkembangan permata pertama pertolongan+pertama
 perumnas+1 pesta pesta+miras pinjam pinjem pipi pisah+di pkh plafon plafon$ pln$ pohon+ambruk posyandu$ program
 prosedur pulang+dari pun+bapak puting puting+alat rabu rabu$ rada rasa raya+no remang2+depan ruko$ ruko+bakar
 rumah+mau rumah+panik rumah+sakit rumah+temen rumah+tidak rw+05 rw+kami salah+denger sarung saudara+tapi saya+ada
 saya+arah saya+cuma saya+dibawa saya+dibully saya+dicabut saya+kasih saya+kata saya+lepas saya+lihat saya+ngumpet
 saya+pindah saya+sekarang saya+sembunyi saya+tabrak saya+tadi saya+temukan saya+terakhir saya+tiap saya+warga
 sebelah+bakar sekap+anak sekarang+jalan sekarang+jatuh sekarang+juga sekarang+lagi sekarang+lewat sekarang+malah
 sekarang+naik sekarang+pegang sekarang+pukul sekarang+tolong sekolah+anak sekolah+karena selamat+pagi selesai
 sembunyi+di semoga serang+petugas sering+lupa sih+pak singgah$ sorry sosial spp stroke$ suami+mau suami+sekarang
 suami+tiap sudah+ambil sudah+bantu sudah+kami sudah+kena sudah+lapor sudah+mau sudah+pada sudah+pak sudah+pindah
 sudah+pulang surat+wasiat tabrak+masa tadi tadi+lapor tadi+papasan tadi+saya tadi+sempet tadi+siang tahu$ tahu+ibu
 tahu+mana takut+meledak tambah+penelepon tampak tangerang+boleh tanya+lanjut tarik tato tato+di tebal telepon+lagi
 temen+sekolah tempo tempo+hari temukan terakhir+di teriak+sekarang ternyata+bukan ternyata+dia ternyata+pak
 terpantau terus+mata terus+tidak tes tetangga+nyetel the+laki tidak+aktif tidak+kalau tidur+dibawa timnya tindak
 tindak+lanjut tinggi+pak titik tolong+ambulans tolong+bawa tolong+diaspal tolong+find tolong+hubung tolong+kabar
 tolong+lacak tolong+pln tongkat top topi trus+tidak tua+kami tugas tugas+sekolah tulis+di tunggakan tunggakan+rs
 tunggu$ tunggu+di tutup+jalan umur+17 umur+berapa untuk+tugas urus+bagaimana usaha utang video wa$ wa+saya
 waktu+itu warga+dia warga+sudah warga+tangerang warteg$ warung+sebelah wasiat wkwk+ada woy$ ya+sudah yang
 yang+benar yang+bulan yang+lansia yang+laporan yang+malam yang+minggu yang+sudah yang+tempo yang+waktu yayasan
 ybs+sekarang your your+shelter
report -3 =beast =drill ^alhamdulillah ^angkot ^api ^cara ^dekat ^depan ^gang ^gudang ^info ^is ^jam ^jual ^kembali
 ^lagi ^masuk ^minta ^muka ^nama ^nasib ^obat ^popok ^rame ^sampah ^tambah ^tunggu a+dan ada+ambulans ada+luka
 ada+maling ada+tidak air aktif aman$ aman+pak anak$ anak+saya anak+yang angkat+kepala angkut+sudah anjing apa+pak
 asap atas+nama atm autis bakar+api bakar+gang bakso bakso$ bantu+pak bantu+polsek banyak+dbd bapak+ibu bapak+tiri
 bawa+tali belum belum+kembali bener$ bener+pak bensin$ berhenti+pak besar besar+banget biaya bikin+saya bisa+masuk
 blok+c bocor+di brosur bukan$ busa+tolong butuh+dana c cari+itu cari+keluarganya cepat+laporan cerai culik
 cuma+geser dana dapet darah+lagi darah+pak dari+dinsos dari+rs dbd$ dekat+sekolah dengan+suami depan+sd di+brosur
 di+cikokol di+hatiku di+lebaran di+leher di+mana di+odgj di+poster dia+lagi dia+minta dia+siram diamankan dibawa
 dibawa+nangkring ditinggal+dia ditinggal+surat doang$ gaji gas+melon gelandangan+nanti gerak$ geser+ke goyang
 goyang$ hati+saya hilang$ hilang+yang ibu+pikun ibu+sudah ig ig+kata ignore ijo infus ini+kalau itu+anak itu+saya
 itu+ternyata jadi+gelandangan jalan+depan jalan+ke jam jam+2 jangan jendela jual+makan jual+miras judi juga$ kakak$
 kaki+ternyata kalau+ada kalau+odgj kampung+kami kan$ kasih kata+ada kata+odgj kayanya+sudah kecil+pak kejang+lagi
 kel+neglasari kelahi+dengan keluar+busa kemarin+cari kemarin+sudah kepala+keluar kerja$ ketemu+kemarin ketemu+pak
 kiri kontak kuat+angkat kucing lagi+amuk lagi+dekat lagi+dia lagi+gelandangan lagi+ke laki$ lampu+jalan langka
 lansia+kemarin lansia+pakai lapor+ada lapor+dan lapor+hilang lapor+kesini lari+bawa layak layak+huni lebaran leher$
 lemas+pak lewat lihat$ listrik lowongan lu magrib makan+pak makasih+pak malam$ malam+sekarang mana+pak mana+ya
 mandi$ masa masuk mau+datang mau+dijemput mau+tanya melon melon+langka minggu minggu+lalu minggu+tolong
 minta+ambulans minta+foto minta+tongkat minta+uang muncul+lagi mungkin mushola+spbu nangkring nangkring+lagi
 nanti+pulang nih+depan nikah nongol+lagi nya+sekarang odgj+bisa online orang+jatuh orang+lagi orang+masih
 orang+masuk orang+pak orang+sekarang orang+tidak pak+gawat pak+gelandangan pak+ibu pak+lansia pak+parah pak+rumah
 pak+sekarang pak+sudah parkir+di patah patokan peci pelan pelayanan perempuan$ pergi pergi+dari permisi+pak pesan
 pingsan+pak pinjol pln polisi popok popok+lansia pukul+istri pungli pungutan pungutan+liar punya+anak puskesmas$
 racun+kemarin ralat+bukan rame+di rs$ rumah+ibu saja sampah+tumpuk sampai+mana santunan saya+bakar saya+belum
 saya+boleh saya+cari saya+dengan saya+di saya+diam saya+istri saya+kdrt saya+korban saya+laporan saya+pergi
 sejak+ditinggal sekarang$ sekarang+bikin sekarang+dia sekarang+makan sekarang+muka sekarang+orang sekarang+tidak
 selamat selingkuh sementara+di senjata+di sih$ sini+bukan sini+tidak smp+6 soal soal+tidak stroke+tidak suami+pukul
 sudah+diamankan sudah+pergi sudah+sampai sudah+tangan sudah+tenang takut+ada tampung tanggal target tawon tebel
 tenang$ tengah+malam tepat tepat+di teriak+minta terima+kasih terlantar+itu ternyata+patah terus$ tetangga+jual
 tidak+layak tidak+perlu tidak+sih tindaklanjut+laporan tolong+batal tolong+dipukul tolong+fogging tolong+ignore
 tolong+info tolong+tindaklanjut tua+yang tv untuk untuk+bapak ya yang+dibawa yang+jual yang+kejang yang+lari
 yang+lihat yang+luka yang+nama yang+pakai yang+satu yang+sekarang
report -4 @code @goes ^bagaimana ^bawa ^cari ^kapan ^kok ^kucing ^lupa ^petugas ^pohon ^ralat ^sudah ^tidak ^umur
 ^update ^ybs ada+bekas ada+bidadari ada+kabar ada+tawuran aja+sudah alat+bantu amuk+pukul apa$ atap bagaimana+kabar
 bapak+yang bau+banget bawa+bayi bawa+kursi bayar belum+ada bener+tidak besar+di bidadari bidadari+jatuh
 biru+bibirnya bisa+lapor bpjs bunuh bunuh+saya butuh+kursi cari$ daftar damkar damkar$ darah+tambah data dbd di+ig
 di+kaki di+kantor di+lokasi di+tangerang di+tv dia+sekarang dicabut dinsos dipukul+tetangga fogging foto$
 gang+sebelah gelandangan$ gelandangan+nya geser harga+beras haryono hilang+a hilang+dari hilang+itu hilang+pak huni
 ibu+itu ibu+yang informasi itu$ itu+sekarang itu+yang jalan+baru jodoh jodoh+saya jual+obat juga kalau+mau
 kalau+saya kan kaya kejar+bawa kemarin$ kenal klien+tidak kursi+roda lacak lagi lagi+di lagi+orang lalu lanjut
 lansia+nya laporan+orang larang lari+ada lepas+dari lewat+jendela makasih$ malam+minggu maling+di mau+urus mimpi
 modal mulai+kejang muncul murah napas+parah nasib obat+larang odgj+nya odgj+sih orang+dibacok pacar pak+anak
 pak+baru pak+kalau pak+tidak panti+mana payung pegang$ pegang+dingin perkosa perkosa+di pindah pindah+ke pos$ ralat
 respon roda rumah+tetangga saya+kalau saya+pakai saya+salah sd sekarang+napas sekarat$ skripsi sudah+besar
 sudah+dibawa sudah+dijemput sudah+makan sudah+mulai suka+pukul susul tadi+malam takut$ telepon+ulang terakhir+lihat
 terima tidak+angkut tidak+disini tidur$ tolong+cari tolong+damkar tolong+dicek trc tunggu tutup tv+ada waktu where
 yang+datang yang+dijual yang+hilang yang+kenal yang+nongol yang+tidak you
report -5 =tale @it @other @question ^bisa ^eh ^parkir ^ternyata ^wkwk ada+alien ada+bantu ada+begal alhamdulillah
 alien amuk+pak apa+ada api+sudah bakar+di banget+tidak bansos belum$ belum+pulang berapa$ beras bibirnya+napas
 bisa+hubung bot cari cinta cinta$ datang$ dia$ dia+mulai dicek film got+kepala hilang+tolong hp itu+lagi
 jatuh+cinta kabar$ kalau+ketemu kantor$ ke+arah ke+got kejar+saya kemarin ketemu+di kok lagi+nih lansia+itu
 lapor+dari lihat+lagi luka+di malam+ini mana miras nama napas+pak nih pencet penelepon+telepon pengumuman
 perut+saya petugas$ pikun$ poster razia+warung remang2 rumah+singgah salah saya+terlantar sekarang+kejang
 semua+aman sudah+kembali sudah+ketemu susu takut+lapor terakhir ternyata terus+tusuk tidak+jadi tidak+pulang
 tidak+usah tindaklanjut tolong+informasi tusuk+korban ulang usah warna warung+remang2 yang+di yang+masih yang+tadi
report -6 @addition @len1 @sighting ^anjing ^banjir ^makasih ^malam ada+di ambulans apa api bakar+pak bayi+nya
 begal+di bener berisik bukan cek cepat+dia datang dijual gratis hari+ini hatiku ibu$ ini+dia jadi kalau kapan kartu
 lansia+yang laporan makasih malah mana$ masih+ada mirip nya odgj+yang orang+hilang orang+yang satu$ satu+lagi
 saya+nyasar sekarang+bawa singgah sudah+ada tidak+di tidak+ketemu tidak+pak tidur+pak tinggal+satu tusuk ya+pak
 yang+bawa yang+kemarin yang+ketemu yang+lagi yang+lapor
report -7 =joke @? @kin @search @thanked @thanking ^apa ^kalau ^kayanya ^lampu ^masih ^sekarang bantu+lansia batal
 berapa bobol dapat deres dia+kejar hati hatinya$ hilang hubung kabar ktp lihat+di masuk+rumah mulai nanti parah+pak
 petugas saya+lapor saya+perkosa saya+pukul senin surat update+laporan wkwk ya$ yang+saya ybs
report -8 @back @status @withdraw ^bakar ^jalan ^jembatan ^klien ^rumah ada+bakar di+hatinya dinsos$ ganteng harga
 hatinya laki+saya laporan+saya nomor orang+meninggal pak+amuk pak+lemas saya+hilang saya+lari saya+tunggu saya+yang
 tolong+update wkwk$ yang+cari
report -9 @len0 bagaimana$ pukul+saya tua+saya
report -10 @who=relative @who=responder anggota klien update
report -12 dipukul+suami nya+kejang pak+banyak tidak$
report -13 saya+dipukul
search 12 lapor+hilang
search 10 hilang hilang$
search 9 @who=relative ^suami mana
search 8 ^cari ^mana anggota hilang+pak lari lari$ saudara saya+hilang suami
search 7 @kin @len4 ^adik ^ibu ^mau adik bener cari cari+bapak diamankan dibawa foto is is+hilang kakak kakak+saya
 lansia+saya mungkin pak+saya paman penelepon+cari pikun$ razia saya+anak saya+dibawa surat terakhir
search 6 @? @search ^apa ^hilang ^mungkin ada+info apa+ada bapak bapak+saya belum belum+kembali belum+pulang
 belum+ya bisa+hubung cari+suami cek dari dinsos ditinggal+surat hilang+dari hilang+di hilang+kontak info istri
 istri+saya kabar kami kembali kontak kosnya lacak pakai pikun pun saudara+saya saya saya+cari saya+keluarganya
 saya+lari saya+yang tidak+pulang tolong+bantu yang+ketemu
search 5 @len5 ^anak ^bapak ^istri ^kakak ^paman ada+kabar adik+saya anak+saya autis bapak+hilang bener+pak
 bener+tidak bibi bibi+saya boleh+lihat cari$ cari+adik ciri daftar+orang dari+rumah data di+panti di+tangerang
 dia+is dibawa+petugas ditinggal dulu find foto$ hilang+tolong ibu+hilang ibu+pikun kabar$ kabar+dari kami+hilang
 kata keluar keluarganya$ kena+razia ketemu ketemu+belum lansia+pakai lari+bawa lepas+dari lihat+daftar makam
 mau+lapor minggu nama paman+saya pamit pas pasien pergi pisah pisah+di pulang pulang+dari rawat rs rs$
 rumah+singgah saudara$ saya+diam saya+diamankan saya+dulu saya+kata saya+pergi singgah suami$ tangerang temen
 terakhir+lihat tidak+di tidak+kembali tidak+uih tolong+find uih umur
search 4 # 10$ =past @call @len3 @reports ^dengar ^pacar ^saudara ^temen ada+ketemu anak apa bawa+tali belanja
 boleh+minta cara+jemput cari+anak cirinya dari+rs dengar di+dinsos di+kosnya di+rsud dia+tidak diam dibawa+dinsos
 ditinggal$ ditinggal+rumah fb+ada hari hilang+waktu hp hp+ditinggal ibu jadi+gelandangan kami+yang kaos kata+mau
 kata+sudah keluar+rumah keluarganya kemana+mana kemarin$ kembali$ kembali+dari kena ketemu$ kosnya$ kuat
 lansia+kami lansia+nama lepas lihat makam+bapak mana+tidak mati mati$ mayat+yang minta+foto mirip naik ngeceknya
 odgj$ orang+hilang orang+yang pacar pacar+saya pakai+baju paman+kami panik pergi+dari racun+kemarin rs+saudara
 rumah rumah$ saudara+yang saya$ saya+nama saya+pisah saya+terakhir saya+tidak semua suami+saya sudah+cari sudah+cek
 tadi+pagi tahun tali tetangga+saya tidak tidak+kuat tolong tolong+cari tolong+lacak transit tua+saya uih+dari
 umur+10 waktu waktu+transit ya+pak yang+diamankan yang+lihat
search 3 2+minggu 3+hari =drill =not ^ciri ^kami ada ada+di agak anak+hilang anak+umur apa+pak baju bantu$
 bantu+cari bapak$ bapak+saudara batik bawa belum+sampai biru bulan+lalu cari+ibu cari+pak cari+saudara cari+temen
 daftar dan+hp dari+pasar darto data+orang di+fb di+mall dia diamankan+kemarin diamankan+ngeceknya dibawa+satpol
 dijaring dimakam dimakam+dinsos dua+minggu fb hari$ has hidup hilang+3 hilang+lansia hilang+saudara hilang+tadi
 hp+mati hubung hubung$ ibu+saya is+saya itu+kakak itu+lansia jalan+kaki jangan+itu jemput+saudara kami+saudara
 kamis kandung kata+tetangga ketemu+di kiri kuat+lagi lari+dari lihat+bapak lupa$ mall$ mau+mati mayat minggu+tidak
 minum+racun monday mudik ngeceknya+bagaimana orang+linglung orang+rumah orang+sering pagi pagi+sudah pak+darto
 pakai+kaos pasar+malam perempuan+saya pergi+bawa pincang pun+bapak racun rambut razia$ rumah+panik rumah+tidak
 sampai+rumah sampai+sekarang saya+autis saya+ditinggal saya+lansia saya+lepas saya+nyasar saya+pamit saya+pikun
 sejak sekarang$ sekarang+dia selamanya sering+lupa since singgah$ suami+tidak sudah+minggu sudah+pikun sumiati
 surat+wasiat tahu+mana tahun$ tanpa+identitas temen+saya terakhir+di terus tidak+belum tolong+cek tolong+pak
 tua+kami wasiat x yang+dibawa yang+dijaring yang+dimakam yang+kena yang+nama yang+odgj
search 2 2+hari 3+tadi =ask =urgent @needs @person ^bantu ^bener ^bp ^cara ^cirinya ^info ^kubur ^penelepon ^pun
 ^saya ^tetangga ^tolong ^warga ^where a a+dan abis ada$ ada+bekas ada+data ada+pasien adik+kandung adik+yang aktif
 aktif$ almarhum ambil anak$ anak+autis anak+laki angkot apa+di apa+dinsos apa+kakak arah autis+hilang bagaimana$
 baju+spiderman bantu+lacak bapak+belum bapak+pakai bawa+bayi bawa+motor bawa+obat bekas+luka biru$ bisa+kembali bp
 bp+saya bulan bus+trans capek capek+hidup cara cari+kakak cari+lansia cari+pun cari+untuk cctv cek+apa cepak
 chat+minta cimone+bener dan dari+lebaran dari+malam dari+ngaji dari+pagi dari+saudara dari+sekolah di+data di+foto
 di+kamar di+pipi di+tempat di+terminal dia+odgj diam+depan diam+di dibawa+semua dibawa+trc dijaring+kemarin dikubur
 dilacak dinsos+mana disorientasi dmn dmn$ down down+syndrome dua entah foto+itu gelandangan$ gelandangan+di gemuk
 hapenya hapenya+mati hari+hp hari+tidak hidup+lagi hilang+a hilang+ditinggal hilang+pakai hilang+sejak
 hilang+sekarang hilang+since hp+nya hpnya ibu+terakhir identitas ikut info+orang ingat ini+tidak ipar ireng
 is+nyasar item itu+adik itu+mana jalan+belum jam+3 jam+5 jangan jemput jumat kabar+pak kaki+dari kalau+ada
 kalau+orang kali$ kamar kami+cari kami+keluarganya kaos+partai kapan+bisa kata+capek kata+jadi kata+sekarang
 kata+tidak ke+arah ke+dinsos ke+semua kejaring kejaring+razia kemarin kembali+sudah kerudung kerudung+biru ket
 ketemu+surat kontak+dengan kosong kosong$ kuring lagi+cari laki laki+di laki+hilang laki+tua lalu lalu$ lansia
 lansia+tidak lebaran lebaran$ lemot lihat+di lupa maaf+ke malam$ mall mana+makam mana+sekarang mana+ya mau+cari
 mau+cek mau+hidup mau+jemput mau+tahu mau+tanya mayat+laki minta+maaf mobil+tidak motor mr mr+x mu mu+tidak muleh
 mungkin+itu naik+mobil nama+lansia nekat ngaji ngecek nomor+tidak nyasar nyasar+dari obat+tidur odgj+lari
 odgj+pergi odgj+tadi orang+naik orang+nama orang+saya orang+tua pak+ada pak+belum pak+tolong pakai+batik
 pakai+kerudung pakai+peci pakai+sandal pakai+sarung pakai+tongkat pamitan panti panti+ada partai pasar+lama
 pasien+tanpa peci pendek penelepon pergi+ditinggal pernah pesan petugas+bener pipi pulang$ pulang+di pulang+sekolah
 pun+lansia rada rambut+cepak rsud rumah+bawa rumah+dari rumah+tadi saat sandal sarung satpol$ saudara+jalan
 saya+agak saya+bapak saya+belum saya+dari saya+di saya+ibu saya+kakak saya+naik saya+panik saya+terjaring saya+tuna
 sekarang+dmn sekarang+sudah sekarang+tidak sekolah+saya semua+orang senin sering sesasi shelter since+monday
 spiderman spiderman$ subuh sudah+2 sudah+dua sudah+sesasi sudah+tidak suka+lupa sutrisno syndrome tadi+siang
 tadi+sudah tahu tahu+ibu tampung+dinsos tangis+kata tanpa tanpa+nama tanya+apa tanya+pak tato telepon terjaring
 terjaring+razia terus+pergi tetangga+kakak tidak+aktif tidak+bisa tidak+ketemu tidak+pak tidak+ya tidur+dibawa
 tolong+dilacak tongkat$ trans tua tua+di turun+mana umur+17 where yang yang+di yang+dulu yang+saya your
 your+shelter
search 1 03$ 75+tahun @question ^barangkali ^di ^lagi ^nyasar ^pak ^teman abis+putus ada+any ada+mayat ada+surat
 ada+tidak ada+yang alun anak+perempuan angkot+03 any apa+bapak apa+petugas autis+umur badhe bagaimana+cara
 bapak+ini bapak+linglung barangkali barangkali+ada bareng bayi+tadi bekas beli+rokok belum+uih biru+celana
 bisa+saya botol botol$ cek+nama celana cfd cianjur coklat dan+dia dari+gandengan dari+kebumen dari+kemarin
 dari+pengawasan dari+rombongan dari+sekarang daster dengar+lansia di+jembatan di+kali di+rsj dia+ditinggal
 dibawa+lari dibawa+pak difabel dilacak+pak diri$ disabilitas ditinggal+pesan emang+ada fransiskus fransiskus+di
 gandengan gandengan+di gelandangan+diamankan gerbang+rumah griya hari+kaos has+pikun hilang+pas hitam ibu+kami
 ibu+tidak identitas+tidak ijo ijo+terakhir info+tidak ini+foto is+ada jam jembatan+merah jembatan+robinson jenguk
 kabar+ya kalau+ibu kali kamar$ kami+dibawa kata+gelandangan kata+kejaring kebaya kebumen kebumen$ keluar+bawa
 keluar+dari kemana kembar kembar+saya kerja+tidak ketemu+tidak kiri$ kirim+pesan kontak+dari lacak$ lagi+terus
 lama+kata lansia+hilang lari+orang lihat$ lihat+lansia luka+di lupa+jalan makasih+sewu mati+bareng mau+ambil
 mau+pindah mau+susul merah+shinta minggu$ minum monday$ motor+habis motor+ketemu mungkin+paman naik+angkot naik+bus
 nak nama+fransiskus nama+yanto netra nyasar$ obat+abis orang+tanpa pagi$ pak+umur pak+yang pakai+daster
 pakai+kebaya panik+tolong panti+mana pas+cfd penampungan penampungan$ pengawasan pergi+nomor pergi+selamanya
 pesan+selamat pesan+suara petugas+ada pikun+hilang pindah+makam pipi+kiri posting posting+mau punten+cari putih
 rambut+pendek razia+di razia+satpol robinson rokok+tidak rombongan rombongan+ziarah rsj rsj$ rumah+sakit
 rumah+tolong saking sarung+ijo satpol saudara+mayat saya+boleh saya+istri saya+keluar saya+mu saya+obat saya+odgj
 saya+paman saya+posting sekolah+sudah selamanya+terus selamat+tinggal sewu surat+kata surat+pamit susul+ibu tadi
 takut takut+itu takut+kakak tali+dari taman$ tangerang$ tato+di teman+saya temen+sekolah tempat+bapak terminal
 terus+tidak tidak+pakai tolong+informasi trc+kemarin tua+sudah tuna tuna+netra tunjuk untuk+saya x$ x+di ya
 yang+difabel yang+down yang+hilang yanto ziarah
search -1 3+mau =office @addition @len2 ^data ^dokumen ^kalau ^kira ^ktp ^maaf ^minta ^nomor ^pelapor ^remaja
 ^telepon ^wkwk ^ybs abaikan ada+bantu akta al+ittihad anak+3 anak+jalan anak+pisah angkat apa+yang apartemen asih
 bangun bapak+itu bapak+tua bau bawa+golok belakang berapa+lama besok biasanya biaya$ bisa+pulang boleh+pulang buka
 busa butuh+bantu cekik cepat$ cikokol$ ciledug cimone$ cipondoh$ dapet dari+jam dari+mana dari+tadi deh dengan+anak
 dengan+lansia di+ig di+pasar di+stasiun di+tangan di+warnet di+warung dijemput$ dinas+sosial disini$ ditinggal+anak
 ditinggal+ibu dokumen dokumen+apa dong evakuasi ganggu+jiwa gerak gratis$ grup guru hari+lalu harus+bagaimana
 harus+dibawa hasil hilang+yang hp+saya ibu+bawa ibu+muda ig ingat+di inget ini$ ini+sudah ini+tidur ittihad itu$
 itu+ada itu+kata janda janda+anak jatuh+dari jauh+mana jawab$ jual juga kabar+ibu kata+dari kata+dia kayaknya+ada
 ke+panti ke+rsj ke+the kemana$ kemana+ya kerja kesini$ kirim komplek kopi kp ktp+saya kunci lama+biasanya lampu
 lansia+kemarin lantai lapor+pak lempar link maaf mabuk mahasiswa maling mampu masjid masjid+al mau+pulang mau+rujuk
 mayat+mr mengaku modal mulut ngomong+sendiri nongol$ odgj+yang online orang pak+pencarian panti+lansia panti+tidak
 parkir pasar$ penerima perkosa pintu pisau$ pkh pohon poris$ posisi pulang+ke putar putus+obat raya remaja+putri
 rujuk rumah+ibu saja saja+sudah sakit+jiwa sampah sanggup+urus saya+cuma saya+dengan saya+janda saya+kumat
 saya+laporan saya+mati saya+orang saya+pak saya+pasung saya+takut saya+usir sekarang+di sekarang+saya sesak skripsi
 smp sosial standby stop stroke stroke+ditinggal suami+di sudah+abis sudah+jauh sudah+lama sudah+saya tahu+nama
 takut$ taman tanah+tinggi tangan$ tanya tanya+perkembangan target+belum telanjang temenin temenin+di tengah
 tetangga+bapak tidak+jadi tidak+jawab tidak+keluar tidak+mampu tidak+mau tidak+waras tidur+mana tindak tinggal tipu
 titik toko tolong+bawa traktir tua+yang tunggakan tunggakan+rs tutup usaha usir+dari waras warnet yang+nongol
 yang+perlu yang+sakit yang+temenin
search -2 =beast @code ^bagaimana ^berapa ^halo ^hp ^itu ^jodoh ^ketemu ^laki ^lansia ^lapor ^makasih ^orang
 ^perempuan ^petugas ^polsek ^rame ^sekarang ^si ^terakhir ada+anak ada+biaya ada+orang alat alhamdulillah
 alhamdulillah$ aman anak+kecil anter bakar balas bansos bapak+tiri bapak+yang bawa+pulang belum+pak berobat$ besar
 bisa+bantu boleh+lapor boleh+saya bot cari+wkwk cibodas cikokol dapat+info dari+dinsos dari+ibu dari+panti dengan
 depan+rumah di di+cisadane di+lokasi di+pos di+sini dibawa+berobat dibawa+kemarin dihentikan dinas dinsos+bisa
 dipukul+suami disini dompet duduk+di duit gelandangan grogol halo hilang+itu ibu+di ibu+yang ig+kata jauh jawab
 jaya jiwa jodoh jodoh+saya kalau+saya kalau+tidak kami+sudah kan kantor kartu karunya kata+ada kayanya ke+mana
 kecil kejar kelurahan kepala kesini ketemu+orang ketemu+pak kira kontrakan$ korban kota lagi$ laki+saya lansia+di
 lansia+nyasar lansia+pikun lansia+sudah lapor+dari lari+ke makasih$ mana$ mandi mau+dibawa mayat+di minta+bantu
 minta+tolong muda mulai nama+saya napas ngaku no nomor nongol nya nyasar+di ojek ojek$ ongkos orang+sudah
 orang+tidak pak pak+bapak pak+orang panggil pasung pegang pencariannya pencariannya$ perempuan petugas$ pisau
 punya+saudara puskesmas putri rame rame+di remaja rs+tidak ruko rumahnya rw sadar sakit sanggup satpam saudara+di
 saya+bagaimana saya+dapat saya+harus saya+lapor saya+pakai saya+suka saya+temukan sehat sekarang+ada
 sekarang+dengan si si+bapak siap siapa siapa$ soal+bapak stasiun sudah+dibawa sudah+pulang tabrak tadi+saya tambah
 tanah tanpa+saudara target temukan tenggelam teriak terima terima+kasih tiap+malam tidak+sanggup tidak+usah tiri tk
 tolong+ada tolong+jemput tua$ uang untuk+ibu urus$ usah usir ya$ yang+datang yang+kemarin yang+tadi
search -3 =still =tale @case @placed @sighting @where @who=operator ^dinsos ^gelandangan ^klien ^nama ^odgj ^rumah
 ^tadi aja$ alamat ambulans apa$ apa+bisa bagaimana+pak bales bales$ banyak baru batal bayar bayi belum+bales berapa
 biaya bikin bisa butuh dapat datang$ di+depan di+jalan di+kontrakan duduk emas emas$ gang gelang golok jalan jatuh
 kabar+soal kasih kata+cari ke+rumah kejang kemarin+tanya kenapa ketemu+anak ktp kumat lanjut lapor$ mal meninggal
 nih orang+odgj pak$ pakai+gelang pasar+tadi pelapor pencarian+bapak perkembangan petugas pingsan pos rt
 rumah+saudara rusak salah saya+bawa saya+dipukul sebelah sekarang sih sini sudah+ada sudah+di sudah+ketemu suka
 tanya+bapak tapi ternyata the tiap tidak$ tidak+punya titip tolong+saya tukang tukang+ojek warga warung yang+lari
 ybs
search -4 =road @them ^dari ^dia ^laporan ^sudah ^tidak ^yang amuk banget belum$ berobat bukan cepat cuma darah
 datang dekat depan dijemput dipukul gratis kok kontrakan lokasi makasih masih masuk minta nanti pencarian perlu
 polsek punya saya+ketemu saya+lihat saya+mau sudah+kembali tadi$ tangan tangis terlantar tidur+di tunggu yang+cari
search -5 =joke =well =work @danger @goes @thanked ^ini aja bagaimana harus kayaknya kemarin+saya klien lagi lapor
 laporan+saya makan pukul sendiri tangis+cari tidur untuk urus wkwk wkwk$
search -6 @back @it @withdraw ^ada ke lansia+yang lihat+ibu rumah+saya
search -7 @len1 @other @status @thanking @who=responder ini laporan saya+sudah soal sudah
search -8 @1 ibu$
search -9 @who=resident
search -11 @len0
status 15 doang
status 14 ^kapan
status 13 ^masih jadi kapan update update+pak
status 12 @code ^cek ^lama ^update apa+tidak dibaca+doang diproses janji lama+banget masih viral
status 11 belum+juga doang$ ini+bener jam+berapa loh soal status timnya
status 10 @status ^kok bagaimana$ juga$ kan kok+diam mau+datang perkembangan petugas+mana php sampai$ tiket ud
status 9 # @? ^is ^janji ^sudah bagaimana hari+ini kok laporan meluncur meluncur$ orang+masih otw pakai$ pencarian
 progres sampai smp tidak+sih tolong+update trc yang+mau
status 8 =ask @where ^jadi ^laporan ^tolong ^trc ada+perkembangan bagaimana+pak belum cek datang+pundi dibaca dong
 jadi+dibawa jadi+kan jalan+kan ke+lokasi kok+masih lanjut laporan+saya loh$ mana petugas petugas+nya pundi
 sudah+sampai tanya tiket+saya tindak tindaklanjut tolak update+laporan yang+kejang yang+malam
status 7 ^bagaimana ^belum ^kenapa ^petugas ^progres ^status ^tunggu ada+kabar angkut bagaimana+kabar belum$
 cepat+laporan datang datang$ diam dongkap hasil itu$ jadi+bagaimana jadi+tidak jam kabar kan$ kemarin kemarin+saya
 kemarin+sudah lanjut$ lapor mana$ masih+ada masih+diproses nih$ nyasar petugas+sudah posisi respon saya+lapor
 status$ sudah tangan+ya tidak+tangan tidak+viral viral+tidak yang+di
status 6 =not ^dari ^hasil ^mana ^nasib akan+datang ambil+tidak angkat angkut+belum anyone anyone+coming belum+ada
 belum+pak bener+akan coming coming$ diam+wae dianggap dianggurin dibawa dicek dijemput$ diproses$ diproses+ya
 ini+parah is is+anyone is+saya jadi+ambil jadi+datang juga kabar+soal kok+tidak lansia+kemarin lapor+dari
 laporan+masuk laporan+orang lokasi+hari masih+di nasib nih nongol$ otw+belum pak+laporan petugas+jadi respon$ rong
 sampai+mana sampai+sekarang saya+belum saya+dianggurin saya+sudah saya+temukan sih$ sudah+3 sudah+ketemu sudah+rong
 tangan tapi+tidak temukan the tidak+ada tidak+jawab tidak+pak tindak+lanjut tolong+info tolong+kabar yang yang+ke
 yang+nongol yang+saya
status 5 2+jam 3+jam 45+bagaimana =past ^lap ^lokasi ^tindak ada+respon ada+tindak anak+yang angkat+kerja
 apa+bagaimana apa+sudah apa+ya bagaimana+ini bagaimana+lanjut cepat cuma+dibaca dari+pagi di+halte dibawa+kemana
 dicek$ dijemput hari+loh hilang+ibu ibu+saya ini+tidak jalan+belum kata kemarin+sekarang kerja$ kira lama lansia+di
 lansia+yang lap lapor+kemarin laporan+nyangkut lho loh+ini lokasi+sudah mana+pak mana+posisi masih+lama mau+angkat
 mau+tanya menit nama+siapa nih+petugas nomor+tiket nyangkut pak+bagaimana pelapor+tanya pencarian+bapak petugas$
 saya$ saya+trc sehat selesai semalam siapa+yang sih sudah+2 sudah+ada sudah+datang sudah+lapor tanya+perkembangan
 timnya+sampai tolong+dicek tua$ tunggu tunggu+tidak update$ wae ya$ yang+datang
status 4 12+bagaimana 30+menit ^besok ^kayanya ^kode ^lanjut ^otw ^pencarian ^tiket adu aja+sih ambil ampe anak+anak
 anak+jalanan angkut$ apa+ibu apa+petugas bapak+yang baru+datang berapa+menit dari+jam datang+tidak di+lampu di+php
 dibawa+kemarin dijemput+belum dinsos+yang diteruskan diteruskan+ke emang+kalau halo+ada halte ibu+yang jalanan jam$
 jawab$ kah kalau+tidak kata+30 ke+the kemarin$ kemarin+bagaimana kenapa+laporan kesini ketemu+keluarganya
 ketemu+orang kode kok+belum kok+status lagi+sampai laki+saya lampu+merah lanjut+bagaimana lapor+dua lapor+tadi
 lihat+ibu loh+pak magrib menit+lagi minggu+lalu nasib+lansia nongol orang+tua pak$ pak+ini pak+jadi pak+yang parah
 penelepon+tanya pergi$ petugas+kesini petugas+kok petugas+yang php+di pulang+kerja saya+bagaimana saya+laporan
 sehat$ sekarang+bagaimana sepi sih+pak soal+bapak sudah+angkat sudah+dibawa sudah+diteruskan sudah+jalan
 sudah+lewat sudah+mana sudah+minggu sudah+tangan sudah+tuju tampung+mana tangan$ tanya+lagi tanya+lanjut team
 tidak+nih tindaklanjut+laporan tolong+cepat tolong+tindaklanjut tuh+orang tunggu+dari tunggu+warga woy woy+bales
 yang+dijemput yang+lapor
status 3 05$ 12$ 2+minggu ^harus ^ke ^pelapor ^posisi ^tanya ^ybs ada$ ada+petugas ada+yang any any+update bade
 bagaimana+laporan bagaimana+nasib bagaimana+sih bales$ banget$ belum+bales bener+tindak bisa+tangan cek+tiket
 cuma+mau dari+tadi depan+toko di+jalan di+saya diam+aja dibaca+tidak dua+kali hari ibu$ ini+jadi ini+laporan
 ini+sudah itu+anak jauh+mana jawab kabar+ibu kabar+tidak kadieu kapan+bisa kapan+dijemput kata+mau ke+mana kejang
 kemarin+tanya kesini$ kok+hilang lalu lampu lapor+3 lapor+lansia laporan+kemarin laporan+kok laporan+nomor
 laporan+warga lokasi malam+bagaimana malam+kok malam+sudah mana+di mana+petugas menit+ini minggu nasib+bapak
 nongol2 nyasar+apa odgj+di orang+laporan orang+odgj orang+yang otw$ pak+kok pak+sudah petugas+nyasar rw+05 saya+kok
 saya+tidak saya+tolak saya+yang sekarang$ sekarang+tidak semalam$ sudah+angkut sudah+dari sudah+di sudah+diproses
 sudah+jauh sudah+tunggu tadi tampung tanya+bapak terima terima+terus tidak+nongol2 tidak+sampai tiket+31 toko+saya
 tolak+ya tolong+dong tuju tuju+lokasi tunggu+nih tunggu+petugas update+di update+dong yang+dibawa yang+lansia
 ybs+sudah
status 2 88+bagaimana =still ^any ^apa ^di ^iki ^ini ^kira ^mobil ada+hasil ada+lanjut ada+mana akan apa
 bagaimana+kondisinya bagaimana+ya bales+kenapa banget banget+sih bapak+odgj baru baru+aja bayi+yang berapa+ya
 cek+laporan cibodas$ dari+hari dari+kemarin dari+minggu dari+subuh di+jembatan di+odgj di+pasar di+rw doang+pak
 dong+pak flyover+cibodas gelandangan+jalan gelandangan+yang halte+bagaimana halte+itu hari+orang hari+senin info
 jadi+kesini jam+10 jam+lalu jauh jembatan+itu kabar$ kah$ kami+belum kapan+petugas kayanya kemana+pak kemana+ya
 kemarin+dibawa kenapa kira+petugas ko kondisinya lalu+saya lanjut+laporan lanjut+yang lapor+soal masih+disini merah
 mereka mobil+sudah nih+di no+45 no+tiket nomor+88 nya odgj+itu pagi pagi+pak pak+pencarian pak+petugas pak+posisi
 pak+untuk pasar+sudah perempuan+yang pergi perkembangan$ perkembangan+laporan permisi+pak petugas+ini rt+5 rw
 rw+kami saya saya+kirim saya+malam saya+pak saya+tadi sekarang+ada sekarang+mana selamat siang subuh tadi+kata
 tadi+malam tadi+pagi tadi+siang tangan+belum tanggal tanya+laporan temukan+kemarin tidak$ tidak+datang
 tidak+ditanggepin tidak+petugas tindak$ tindaklanjut$ toko tua tua+laki wae$ warna woy$ ya yang+bayi yang+lihat
 zonk
status 1 12+masih 17+sudah 7$ 88$ @len1 @len2 ^bayi ^jangan ^no ^permisi ^si ^woy bagaimana+tindak bagaimana+yang
 balas bales bapak+saya bayi+itu beres$ bulan+lalu dari+bulan dari+petugas dari+sekarang dari+siang datang+mana
 depan+gereja di+sini diamankan$ dijemput+ya diproses+aja ditanggepin ditaro+mana gereja gereja$ ibu+di ibu+siti iki
 infonya ini ini$ ini+saya itu+pak itu+sekarang jam+7 jembatan+robinson kabar+laporan kabar+terakhir kabar+ya kayak
 kemarin+kok ketemu+kemarin kolong+flyover lalu+bagaimana lalu+tidak lama+tidak lanjut+gelandangan lanjut+lansia
 lapor$ lapor+jam lapor+malam lapor+sudah lapor+tidak laporan+kami lari+orang mana+prosesnya masih+terima
 masih+tunggu masuk+tidak mau+cek no+17 nomor+12 odgj+kemarin pagi+tidak pak+dari pelapor permisi prosesnya robinson
 robinson$ sampai+belum satpol saya+harus saya+nomor saya+pelapor semalam+di si+lansia siang+saya situ$ status+masih
 sudah+diamankan sudah+jam sudah+masuk sudah+terima sudah+tindak tadi+tidak tanggal+12 tanya+sudah tanya+terus
 terima$ terima+doang timnya$ tolong tolong+infonya tutup up ya+sudah yang+pegang yang+respon
status -1 10+menit 20+butir 3$ 3+cair @who=resident ^abis ^bot ^bukan ^cabut ^cara ^cepat ^ciri ^dinsos ^dua ^foto
 ^gaji ^info ^iya ^jalan ^jempol ^kata ^kerja ^ketemu ^lupa ^maaf ^mantul ^masuk ^okee ^pantun ^pemerintah
 ^penelepon ^tangan ^test abis+lapor ada+ambulans ada+bekas ada+denyut ada+info ada+laporan ada+lowongan
 ambruk+tidak ambulans+pak anter anyar$ apa+mesin apa+motor apa+syaratnya assalamualaikum+pak bagaimana+ke baik bank
 bantu$ bapak$ bapak+tua baru$ batuceper bawa$ bawa+apa bawa+golok bawa+mobil bawah bawah+pohon begal belum+kembali
 belum+pernah bener$ bensin beringin berobat berobat$ besok+pagi biar biasanya+petugas bpjs bulak bursa bursa+kerja
 bus butir cabut+laporan cara$ cari+adik cikokol cikokol$ ciledug$ cimone$ cinta cipondoh+makmur ciri daerah+kerja
 dapat dapet+hadiah darah+mana dari+pelapor darurat datang+bawa datang+juga datang+tapi denyut depan+indomaret
 depan+sekolah di+bawah di+mana di+pinggir di+pos di+tangan di+warung dibawa+dinsos dibawa+ke dijaring+kemarin dinas
 dipungut dipungut+biaya disebar+tidak does does+this dompet duduk+di duit evakuasi evakuasi$ false film flyover$
 gas gemuk gerak gerak+pak gratis+kan hadiah halo+pak halte+depan hari+lalu hari+libur harus+kirim harus+share have
 here here$ hilang+disini hitam ibu+petugas identitas$ ignore+saya imbalan imbalan+tidak indomaret info+bapak itu+di
 itu+lho itu+yang iya jadi+pacar jalan+merdeka jalanan$ jam+setengah janten jatuh+di jaya jempol jempol+untuk
 jemput$ kabar+pak kalau+ketemu kali$ kamar+mandi kampung kaos kapan$ kapan+pkh kartu+disabilitas kartu+lansia
 kata+sudah kayanya+sudah kayu ke+dinsos ke+satpam kehujanan kejadian kek kel keluarganya+ada kemana+sih
 kemarin+nongol kembali+lagi kenapa$ kepala kerja+24 kesini+pak ketemu+pak kios klien+tiba km kok+ada komplek kucing
 kumat lah lah$ laki+nyasar laki+tanpa lansia lansia+jatuh lansia+nyasar lansia+terlantar lansia+tidak lantai
 lapor+dapet lapor+trus laporan+something laporan+tidak layan$ lewat lho+pak lihat+di listrik lumpuh lumpuh+tidak
 mabuk makasih+ya makmur malam+petugas mana+aja mantap mantul manusia marah masalah masih+depan mau+bikin mau+saya
 mau+urus melahirkan+bidan menang mengaku+dari meninggal+di merah$ merdeka mesin$ minta+tolong minum+20 modal muntah
 murah$ nama+saya ngaku nihil nomor+wa nyasar$ odgj+dibawa okee ongkos orang+bener orang+petugas orang+sudah
 orang+tidur otw+lokasi pada pak+banyak pak+bisa pak+cuma pak+kalau pak+makasih pak+nya pak+temen pak+tidak
 pak+tinggal pakai+mobil panggil panti$ pantun pantun+dong parkir pelayanan pendek penelepon pesan pikun pindah+ke
 pinjem pinjol pisau+sudah pkh+tahap pohon+beringin polsek pos+ronda potret$ program pulang$ pun rahasia+tidak
 rambut+pendek raya resmi$ robot$ ronda ronda+rw roti rs+saudara rt$ ruko+ciledug rw+5 satpam+ya satpol$ saurna
 saya+anak saya+bisa saya+cari saya+cuma saya+di saya+kata saya+odgj saya+pegang saya+warga sayat sekarang+di
 sekarang+sudah semua$ senjata sesasi setengah siapa+ya sido sini+pak sini+ya sip sirine slot something something$
 sorry sorry$ stasiun+batuceper sudah+minum sudah+pergi sudah+pindah sudah+sesasi sudah+tua syaratnya tahap+3 tahu$
 tahun$ tanah tangsel tas tergeletak terus test tetangga+saya tiap+malam tiba+ambruk tidak+angkut tidak+bawa
 tidak+belum tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+perlu tidak+punya tidak+sadar tidak+uih
 tidak+valid tidak+waras tidak+ya tidur$ tidur+doang tipu titip titip+ke tolong+jemput trc+sampai tukang tumpang
 tumpang+tanya tunggu$ uang uih+dari ujang umur+berapa valid wajib waras waras+sudah yang+cari yang+diamankan
 yang+dulu yang+luka yang+meninggal
status -2 2+hari 22$ =well @call @case @it @needs ^adik ^alhamdulillah ^anak ^bantu ^daerah ^darah ^eh ^hai ^halo
 ^hari ^kakak ^kami ^kamu ^lagi ^minta ^nama ^nanti ^oke ^pkh ^polisi ^saudara ^target ^ternyata ^tes ^umur ^wkwk
 abaikan abis ada+apa ada+lansia air aja$ alamat alhamdulillah alun aman ambruk anak$ angkot anonymously
 anonymously$ anyar apa+ini apa+laporan apa+pak apa+saya awas bakar bantu+saya bapak+ibu batuceper$ bau bayar beda
 bekas belum+pulang bener+tidak besar biasanya$ biaya$ bibi bidan+belum bisa+bantu buka cabut chat chat+kata chatbot
 ciledug cimone culik cuma daerah dapet dari+rumah data deh dengan$ dengan+tetangga di+kali di+kamar di+lokasi
 di+sebelah dia+sudah dibawa+polisi dibawa+satpol dijaring dikasih dinsos+ada dinsos+tangerang diproses+dulu
 disabilitas disebar disini disitu$ disitu+pak dong$ donor donor+darah dua+orang dulu+pak eh gaji ganggu gini golok
 habis hai hai+pak halo halte$ hapus hari$ harus harus+bagaimana hidup hilang+sekarang identitas ini+ada ini+aktif
 ini+chatbot ini+masih itu+tadi jaga+malam jalan jalan$ jangan+diproses jomblo jual kabar+kalau kalau+orang
 kalau+saya kalau+sudah kamar kami+yang kamu kantor kapan+bansos kata+sih kayaknya kecil kedah kejang+pak kemana$
 kemana+mana kembali$ kenalan kenapa+sih kenceng kok+harus kontak korban kota kp lagi+di lagi+pak lagi+yang lansia$
 lansia+kami lapor+sekarang laporan$ laporan+22 laporan+anonymously layan lewat+sini libur lihat$ linglung lokasi$
 lokasi+klien lokasi+sih lokasi+tidak lokasi+ya lowongan lu lupa maaf$ makan$ makasih+pak makmur$ malam$ malam+tidak
 mana+tidak mandi masih+bisa masih+disitu masjid mayat mengaku menit$ mesin minggu$ motor$ murah nanti+dibawa
 nanti+saya need+ke nomor+ini odgj$ oke online orang+hilang orang+saya orang+terlantar pacar pak+bapak pak+belum
 pak+lagi pak+mau pas pasar+anyar pemerintah pencet penelepon+minta pengaduan pernah pindah$ pisau pohon
 polisi+sudah poris puskesmas rahasia rambut rame2 razia resmi robot rt+sudah rumahnya rusak saja sampah saudara$
 saya+2 saya+ada saya+akan saya+awas saya+dibaca saya+dibawa saya+hilang saya+kabar saya+kasih saya+kemarin
 saya+lihat saya+masih saya+rahasia saya+tunggu sebelah+orang sekitar sekolah$ selamat+malam selesai$ sendiri$
 siapa$ sih+sudah sini sisir soal+tetangga sore standby stasiun suami+tidak sudah+cari sudah+cek sudah+kembali
 sudah+melahirkan tadi+sudah tahu tambah tangis tanpa+identitas tanya$ tanya+pak tarik tarik+laporan tenggelam
 terima+kasih terus$ tes tetangga$ tetangga+tidak this tiba tidak+di tidak+kedah tidak+ketemu tidak+tahu tinggi
 trc+itu trus tua+yang tulis uih untuk+istri video warga$ wkwk$ yang+baru yang+bawa yang+dengan yang+dijaring
 yang+jaga you
"""
