"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 pak+lansia pak+minta pak+untuk pak+warga pakai+gesper pakai+peci pakai+sarung paksa$ paman+kami panti+itu
 panti+lansia papasan papasan+dengan parkir+liar pasang pasar+sudah pasien patokan pdam pdam+mati pemerintah
 pencarian pencet+bukan penelepon+cari penelepon+menunggu penelepon+tanya pengumuman+itu perkembangan permata
 pertama pertolongan+pertama perumnas+1 pesta pesta+miras pinjem pipi pisah+di plafon plafon$ pln$ pohon+ambruk
 posyandu$ puskesmas$ puting puting+alat rabu rabu$ rada rame raya+no razia ruko+bakar rumah+bawa rumah+mau
 rumah+panik rumah+temen rw+05 rw+kami salah+denger sarung saudara+tapi saya+ada saya+bawa saya+cuma saya+dibawa
 saya+dibully saya+dicabut saya+istri saya+kasih saya+kata saya+kdrt saya+lihat saya+panik saya+pindah saya+tabrak
 saya+tadi saya+temukan saya+terakhir saya+tiap saya+warga sebelah+bakar sekap+anak sekarang+jatuh sekarang+lagi
 sekarang+lewat sekarang+makan sekarang+malah sekarang+naik sekarang+pegang sekarang+pukul sekarang+tangis
 sekarang+tidak sekarang+tolong sekarat$ sekolah+anak sekolah+karena selamat+pagi selesai selimut semoga
 sendiri+tiap serang+petugas siang siang+sekarang sih+pak singgah$ sini sini+tidak sini+ya soal sorry sosial spp
 stroke$ suami+mau suami+pukul suami+sekarang suami+tiap sudah+ambil sudah+bantu sudah+di sudah+diamankan sudah+kami
 sudah+kena sudah+lapor sudah+mau sudah+pada sudah+pak sudah+pergi sudah+pindah sudah+pulang sudah+tolong
 surat+wasiat tabrak+masa tadi+lapor tadi+saya tadi+sempet tahu$ tahu+ibu takut+meledak tambah+penelepon tampak
 tangerang+boleh tanya+lanjut tarik tato tebal telepon+lagi temen+sekolah tempo tempo+hari temukan teriak+sekarang
 terlantar+nih ternyata+bukan ternyata+pak terpantau terus+mata tes tetangga+jual tetangga+nyetel the+laki
 tidak+aktif tidak+kalau tidak+layak tidak+perlu tidur+dibawa timnya tindak+lanjut tinggi+pak titik tolong+ambulans
 tolong+diaspal tolong+dipukul tolong+find tolong+hubung tolong+kabar tolong+pln tolong+tindaklanjut top topi
 trus+tidak tua+kami tugas tugas+sekolah tulis+di tunggakan tunggakan+rs tunggu$ tunggu+di tutup+jalan umur+17
 umur+berapa untuk+bapak untuk+tugas urus+bagaimana usaha utang video wa$ waktu+itu warga+dia warga+sudah
 warga+tangerang warteg$ warung+sebelah wasiat wkwk+ada woy$ ya+sudah yang yang+benar yang+dijemput yang+lansia
 yang+nama yang+pakai yang+satu yang+sudah yang+tempo yang+waktu yayasan ybs+sekarang your your+shelter
report -3 =beast =drill ^alhamdulillah ^angkot ^api ^cara ^dekat ^depan ^gang ^gudang ^info ^is ^jam ^jual ^kembali
 ^masuk ^muka ^nama ^obat ^popok ^sampah ^tambah ^tiang ^yang a+dan ada+ambulans ada+lagi ada+luka ada+maling
 ada+tidak air aja$ aktif aman$ aman+pak amuk+pukul anak$ anak+saya anak+yang angkat+kepala angkut+sudah anjing
 apa+pak atap autis bakso bantu+polsek bantu+tidak banyak+dbd bapak+ibu bapak+tiri bawa+motor bawa+tali belum
 belum+kembali bener$ bensin$ berhenti+pak besar besar+banget besar+di biaya bikin+saya bisa+masuk blok+c bocah+itu
 bocor+di brosur bukan$ butuh+dana c cair cari+keluarganya cari+tidak cepat+laporan cuma+geser dana dapet
 dari+dinsos dari+rs dbd$ dekat+sekolah depan+sd di+brosur di+cikokol di+hatiku di+leher di+mana di+odgj di+poster
 di+tangerang dia+abis dia+minta dia+siram dibawa+nangkring dipukul+tetangga disini ditinggal+dia ditinggal+surat
 doang$ eh foto$ gaji gas+melon gelandangan+nanti geser+ke golok+ancam goyang harga+beras hati+saya hilang$
 hilang+itu ibu+pikun ibu+sudah ibu+yang ig ignore infus ini+kalau itu itu$ itu+lansia itu+saya itu+ternyata
 itu+yang jadi+gelandangan jaket jalan+baru jalan+depan jalan+ke jam jam+2 jangan jendela jual+makan jual+miras judi
 juga$ kakak$ kaki+ternyata kalau+ada kalau+odgj kampung+kami kan$ kasih kata+ada kayaknya+bakar kayanya+sudah
 ke+depan kecil+pak kecil+yang kejang+lagi kelahi+dengan kemarin+cari kerja$ ketemu+kemarin ketemu+pak kiri
 kok+tidak kontak kuat+angkat kucing lacak lagi+amuk lagi+dekat lagi+dia lagi+ke lagi+orang lagi+pos lagi+ruko
 langka lansia+pakai lansia+saya lapor+hilang lapor+kemana lapor+kesini lapor+tadi laporan+gelandangan lari+bawa
 layak layak+huni lebaran leher$ lewat lewat+jendela lokasi$ lu magrib makasih+pak malam$ maling+di mana+pak mana+ya
 mandi$ masa masuk mati+aja mau+datang mau+dijemput mau+tanya melon melon+langka minggu minggu+tolong minta+ambulans
 minta+uang muncul+lagi mungkin mushola+spbu nangkring nangkring+lagi napas+parah nikah nongol+lagi nya+sekarang
 odgj+bisa odgj+hari odgj+itu odgj+saya odgj+sih online orang+jatuh orang+masih orang+masuk orang+sekarang
 orang+sering pak+anak pak+darah pak+gawat pak+gelandangan pak+ibu pak+parah pak+rumah pak+sekarang pak+sudah panik
 parkir+di payung peci pelan pelayanan perempuan$ perempuan+saya pergi pergi+bawa pergi+dari permisi+pak pesan
 pindah+ke pingsan+pak pinjol pln polisi popok popok+lansia pukul+istri pungli pungutan pungutan+liar punya+anak
 racun+kemarin ralat+bukan rs$ rumah+ibu rumah+tetangga rumah+tidak saja sampah+tumpuk santunan saya+bakar
 saya+belum saya+boleh saya+cari saya+dengan saya+di saya+korban saya+laporan sejak+ditinggal sekarang$
 sekarang+bikin sekarang+dia sekarang+muka sekarang+orang sekarat selingkuh sementara+di sering+lupa sih$ sini+bukan
 smp+6 stroke+tidak sudah+besar sudah+tangan tadi tadi+siang takut$ takut+ada tampung tanggal tapi+orang target
 tato+di tawon tebel tenang$ tengah+malam tepat tepat+di terakhir+di teriak+minta terima+kasih terlantar+itu
 ternyata+dia ternyata+patah terus$ terus+tidak tidak+sih tindaklanjut+laporan tolong+batal tolong+fogging
 tolong+ignore tolong+info tolong+lacak tua+yang tv ya yang+dibawa yang+jual yang+kejang yang+laporan yang+lari
 yang+lihat yang+luka
report -4 @code @goes @it ^bawa ^cari ^kapan ^kok ^kucing ^lagi ^lupa ^petugas ^pohon ^ralat ^rame ^tidak ^umur
 ^update ^ybs ada+bekas ada+bidadari ada+kabar ada+tawuran aja+sudah alat+bantu anyar$ apa$ apa+ada api+sudah asap
 atm bagaimana+kabar bakar+api bakar+di bansos bapak+yang bau+banget bayar begal+di belum+ada bener+tidak beras
 bibirnya+napas bidadari bidadari+jatuh biru+bibirnya bisa+lapor bpjs bunuh bunuh+saya butuh+kursi cari$ culik
 daftar damkar damkar$ darah+pak darah+tambah data dbd di+ig di+kaki di+kantor di+lokasi di+tv dia+sekarang dicabut
 dinsos fogging gang+sebelah gelandangan$ geser goyang$ haryono hilang+a hilang+dari huni ig+kata ijo informasi
 jodoh jodoh+saya jual+obat juga kalau+mau kalau+saya kan kaya kejar+bawa kemarin kemarin$ kenal klien+tidak
 kursi+roda lagi+depan lagi+di lagi+nih lalu lanjut larang lemas+pak lepas+dari lihat$ makasih$ malam+ini
 malam+minggu mau+urus mawar$ mimpi minggu+lalu modal mulai+kejang muncul murah nanti+pulang napas+pak nasib nih
 obat+larang orang+dibacok pak+baru pak+kalau pak+tidak panti+mana patah pegang$ pegang+dingin perkosa perkosa+di
 perut+saya pindah pos$ poster rame+di razia+warung respon roda sampai+mana saya+kalau saya+pakai saya+pergi
 saya+salah sd selamat senjata+di skripsi sudah+dibawa sudah+dijemput sudah+kembali sudah+makan sudah+mulai
 sudah+sampai sudah+tenang susul telepon+ulang terakhir+lihat terima tidak+angkut tidak+disini tidur$ tolong+cari
 tolong+damkar tolong+dicek trc tunggu tv+ada waktu warna where yang+datang yang+dijual yang+hilang yang+kenal
 yang+nongol yang+tidak you
report -5 =tale @other @question ^bagaimana ^bisa ^eh ^makasih ^parkir ^sudah ^ternyata ^wkwk ada+alien ada+bantu
 ada+di alhamdulillah alien ambulans amuk+pak banget+tidak bawa+kursi belum$ belum+pulang bener berapa$ berisik
 bisa+hubung bot bukan cari cepat+dia cinta cinta$ datang$ dia$ dia+mulai dicek dijual film gelandangan+itu
 got+kepala hari+ini hilang+pak hilang+tolong hp ibu$ ini+dia jatuh+cinta kabar$ kalau+ketemu kantor$ kartu kdrt
 ke+arah ke+got kejar+saya ketemu+di kok lagi lansia+nya lapor+dari lihat+lagi luka+di malam+sekarang miras nama nya
 odgj+yang pacar pencet penelepon+telepon pengumuman petugas$ pikun$ ralat remang2 rumah+singgah salah satu+lagi
 saya+nyasar saya+sembunyi saya+terlantar sekarang+bawa sekarang+napas sembunyi semua+aman sudah+ketemu suka+pukul
 susu tadi+malam takut+lapor ternyata terus+tusuk tidak+jadi tidak+pulang tidak+usah tindaklanjut tolong+informasi
 tusuk+korban tutup ulang untuk usah warung+remang2 ya+pak yang+kemarin yang+lagi yang+masih yang+tadi
report -6 @addition @len1 @thanked ^anjing ^banjir apa api bakar+pak batal bobol cek datang gerak$ gratis hatiku
 ibu+itu itu+lagi itu+sekarang jadi kalau lansia+yang laporan makasih malah mana mana$ masuk+rumah mirip
 orang+hilang orang+meninggal petugas satu$ sekarang+kejang singgah sudah+ada surat terakhir tidak+di tidak+ketemu
 tidak+pak tinggal+satu yang+bawa yang+di yang+ketemu yang+lapor
report -7 =joke @? @search @sighting @thanking ^apa ^kalau ^kayanya ^lampu ^masih ^rumah ^sekarang bantu+lansia
 berapa dapat deres dia+kejar hati hatinya$ hilang hubung kabar kapan ktp lagi+duduk laki+saya lihat+di masih+ada
 orang+yang parah+pak saya+lari saya+perkosa saya+pukul senin tidur+pak tolong+update tusuk update+laporan wkwk
 wkwk$ ya$ yang+cari yang+saya ybs
report -8 @back @kin @status @withdraw ^bakar ^jalan ^jembatan ^klien di+hatinya dinsos$ ganteng harga hatinya
 laporan+saya mulai nanti nomor odgj+nya pak+amuk pak+lemas saya+hilang saya+lapor saya+tunggu saya+yang tua+saya
report -9 @len0 ada+bakar bagaimana$ nya+kejang pukul+saya
report -10 anggota klien update
report -11 @who=relative @who=responder
report -12 dipukul+suami pak+banyak tidak$
report -13 saya+dipukul
search 12 lapor+hilang
search 10 hilang hilang$
search 9 @who=relative ^suami mana
search 8 ^cari ^ibu ^mana diamankan hilang+pak lari lari$ saudara saya+hilang suami
search 7 @kin @len4 ^mau adik anggota cari foto hilang+kontak is is+hilang kakak kakak+saya lansia+saya mungkin
 pak+saya paman penelepon+cari pikun$ razia saya+anak surat terakhir
search 6 @? @search ^adik ^apa ^bapak ^hilang ^istri ^mungkin ada+info bapak bapak+saya belum belum+kembali
 belum+pulang belum+ya bisa+hubung cari+bapak cari+suami cek dari di+panti dibawa dinsos ditinggal+surat hilang+dari
 hilang+di info istri istri+saya kabar kami kembali kontak kosnya lacak pakai pamit pergi pikun pun saudara+saya
 saya saya+cari saya+lari saya+yang tidak+pulang tolong+bantu yang+ketemu
search 5 @len5 ^anak ^kakak ^saudara ada+kabar ada+ketemu adik+saya anak+saya apa+ada autis bapak+hilang boleh+lihat
 cari$ cari+adik ciri daftar+orang data diamankan+ngeceknya ditinggal dulu find foto$ hari hilang+tadi hilang+tolong
 ibu+hilang ibu+pikun jadi+gelandangan kabar$ kabar+dari keluar keluar+rumah keluarganya$ kena+razia ketemu
 lari+bawa lepas+dari lihat+daftar makam mau+lapor minggu nama ngeceknya ngeceknya+bagaimana odgj$ orang+hilang
 paman+kami paman+saya pisah pisah+di pulang pulang+dari rawat rs rs$ rumah+singgah saudara$ saya+dibawa saya+kata
 saya+keluarganya saya+pergi singgah tangerang temen tetangga+saya tidak+di tidak+kembali tidak+uih tolong
 tolong+find uih umur
search 4 # 10$ =past @call @reports ^pacar ^paman ^temen ^tetangga ada anak anak+hilang apa bapak+diamankan batik
 bawa belanja bener bener+tidak bibi+saya cari+temen cirinya dari+rs dari+rumah data+orang di+kosnya di+rsud
 di+tangerang dia dia+is dia+tidak dibawa+dinsos ditinggal$ ditinggal+rumah hari$ hidup hilang+waktu hp hp+ditinggal
 ibu itu+lansia kami+hilang kata kata+sudah kemana+mana kembali$ kembali+dari kena ketemu$ ketemu+belum kosnya$
 lansia+kami lansia+pakai lepas lihat makam+bapak mana+tidak mati mati$ mayat+yang minggu+tidak minta+foto mirip
 orang+yang pacar+saya pakai+baju panik pas pasien pergi+bawa pergi+dari racun+kemarin rumah rumah$ saudara+yang
 saya$ saya+diamankan saya+dulu saya+nama saya+pisah saya+terakhir saya+tidak semua suami$ suami+saya sudah+cari
 sudah+cek tahun tali terakhir+di terakhir+lihat tidak tolong+cari tolong+lacak tua+saya umur+10 waktu
 yang+diamankan yang+lihat
search 3 2+hari 2+minggu =drill =not @len3 ^ciri ^kami abu abu$ ada$ ada+di anak+umur apa+pak apa+petugas bagaimana$
 baju bantu$ bantu+cari bapak$ bapak+lari bapak+pakai bapak+saudara bawa+motor bawa+tali bibi biru boleh+minta
 cara+jemput cari+anak cari+ibu cari+kakak cari+pak daftar dan+hp dari+malam dari+pasar darto di+dinsos di+fb
 di+mall dia+odgj dibawa+petugas dibawa+satpol dimakam dimakam+dinsos dua+minggu fb fb+ada has hilang+lansia
 hilang+saudara hp+mati hubung hubung$ ibu+saya ingat is+saya jaket jaket+abu jangan+itu kami+saudara kamis kandung
 kaos kata+mau keluarganya kemarin$ kosong$ kuat lalu lansia lansia+nama lari+dari lari+pakai lihat+bapak lupa$ mall
 mall$ mana+ya mau+mati mayat minum+racun monday motor mudik naik nyasar orang+linglung orang+rumah orang+sering
 pacar pak+darto pakai+jaket pakai+kaos pakai+sandal pasar+malam pasien+tanpa peci perempuan+saya petugas+ada
 pincang pun+bapak racun rambut razia$ rsud rumah+panik rumah+tidak sampai+sekarang sandal saya+boleh saya+ditinggal
 saya+lansia sejak sekarang$ selamanya senin sering+lupa since singgah$ suami+tidak sudah+minggu sudah+pikun sumiati
 surat+wasiat tadi+siang tahun$ tanpa+identitas tanya+pak temen+saya terus tidak+belum tidak+kuat tolong+cek
 tolong+pak transit tua+kami uih+dari waktu+transit wasiat x ya+pak yang+dimakam yang+kena yang+odgj yang+saya
search 2 3+hari =ask =urgent @needs @person @question ^bantu ^bener ^bp ^cara ^cirinya ^info ^kubur ^lagi ^penelepon
 ^pun ^tolong ^warga ^where a a+dan abis ada+bekas ada+data ada+mayat ada+pasien adik+kandung aktif aktif$ almarhum
 anak$ anak+autis anak+laki angkot apa+di apa+kakak arah autis+hilang baju+spiderman bawa+obat bekas+luka biru$
 bisa+kembali bp bp+saya bulan+lalu bus+trans capek capek+hidup cari+pun cari+saudara cari+untuk cctv cepak
 chat+minta cipondoh dan dari+kemarin dari+lebaran dari+ngaji dari+pagi dari+pengawasan dari+saudara dari+sekolah
 daster di+data di+foto di+jembatan di+kamar di+pipi di+tempat diamankan+kemarin dibawa+semua dijaring dikubur
 dilacak dilacak+pak dinsos+mana dinsos+sekarang disorientasi ditinggal+pesan dmn dua entah foto+itu gelandangan$
 gemuk hapenya hapenya+mati hari+tidak hidup+lagi hilang+a hilang+ditinggal hilang+minggu hilang+sejak hilang+since
 hitam hpnya ibu+terakhir identitas info+orang ipar ireng is+nyasar item itu+adik itu+kakak itu+mana jalan+belum
 jalan+kaki jam+5 jangan jemput jemput+saudara jenguk jumat kabar+pak kaki+dari kalau+ada kalau+orang kali$ kamar
 kami+cari kami+keluarganya kami+nyasar kami+yang kaos+partai kata+capek kata+ibu kata+jadi kata+sekarang kata+tidak
 ke+arah ke+dinsos ke+semua kejaring kejaring+razia kemarin kembali+sudah kerudung kerudung+biru ket ketemu+di
 ketemu+surat kiri kontak+dengan kosong kuat+lagi kuring lacak$ lagi+cari lagi+terus laki laki+di laki+hilang lalu$
 lansia+hilang lansia+tidak lebaran lebaran$ lihat$ lihat+di lupa maaf+ke malam+sudah mana+makam mana+sekarang
 mau+ambil mau+cek mau+hidup mau+jemput mau+tahu mau+tanya mayat+laki minggu$ minta+maaf mirip+kakak motor+habis mr
 mr+x mu mu+tidak muleh naik+angkot nekat ngaji nomor+tidak nyasar+dari obat+tidur odgj+pergi odgj+tadi orang+nama
 orang+tua pagi pagi$ pak+ada pak+belum pak+tolong pakai+batik pakai+daster pakai+kerudung pakai+peci pakai+sarung
 pakai+tongkat pamitan panik+tolong panti panti+ada panti+mana partai pasar pasar+lama pendek penelepon pengawasan
 pergi+ditinggal pergi+nomor pernah pesan pipi pipi+kiri pulang$ pulang+di pulang+sekolah pun+lansia rada
 rambut+cepak rumah+bawa rumah+dari rumah+tadi saat sarung satpol$ saudara+jalan saya+autis saya+bapak saya+belum
 saya+di saya+ibu saya+istri saya+kakak saya+lepas saya+mu saya+naik saya+nyasar saya+pamit saya+panik
 saya+terjaring saya+tuna sekarang+dia sekarang+dmn sekolah+saya semua+orang sering sesasi shelter siang siang+sudah
 since+monday spiderman spiderman$ sudah+2 sudah+dua sudah+sesasi sudah+tidak suka+lupa sutrisno tadi tadi+malam
 tadi+pagi tahu tahu+ibu takut takut+itu tampung+dinsos tangis+kata tanpa tanpa+nama tanya+apa tato tato+di telepon
 terjaring terjaring+razia terus+pergi tidak+aktif tidak+bisa tidak+ketemu tidak+pak tidak+ya tidur+dibawa
 tolong+dilacak tongkat$ trans tua tua+di turun+mana umur+17 untuk+saya where x$ yang yang+di yang+dibawa
 yang+dijaring yang+dulu yang+nama your your+shelter
search 1 03$ 75+tahun ^barangkali ^bibi ^di ^saya ^teman abis+putus ada+any ada+surat ada+tidak ada+yang
 anak+perempuan ancam+bunuh angkot+03 any apa+bapak apa+bener apa+dinsos assalamualaikum+mau badhe bantu+lansia
 bapak+ini bapak+linglung barangkali barangkali+ada bareng batik$ batuceper+tidak bawa+bayi bawa+hp bayi+tadi bekas
 beli+rokok belum+uih bertanya botol botol$ cara cari+lansia cek+data cek+nama coklat dan+dia dari+cipondoh
 dari+gandengan dari+kebumen dari+rombongan di+kali di+rsj dia+abis dia+ditinggal diamankan+depan dibawa+lari
 dibawa+trc difabel diri$ disabilitas emang+ada fransiskus fransiskus+di gandengan gandengan+di gelandangan+di
 gerbang+rumah griya habis+obat hari+hp hari+senin has+pikun hilang+ingat hilang+jejak hilang+kakak hilang+pakai
 hitam$ ibu+kami ibu+tidak identitas+tidak ijo ijo+terakhir info+tidak ini+foto ini+tidak ipar+saya is+ada itu+paman
 jam jejak jejak+adik jembatan+merah kabar+terakhir kabar+ya kalau kamar$ kami+pergi kandung+sejak kata+kejaring
 kebaya kebumen kebumen$ keluar+dari kemana kemarin+sore kembar kembar+saya kerja+tidak ketemu+tidak kiri$
 kirim+pesan kontak+dari kubur laki+tua lama+kata lari+orang lewat+wa lihat+lansia luka+di lupa+jalan makasih+sewu
 makmur+tidak malam$ malam+bawa mau+cari mau+jenguk mau+pindah mau+susul mayat+kakak minum monday$ motor+ketemu
 mungkin+itu mungkin+paman naik+bus nak nama+fransiskus nama+lansia neglasari netra ngomong+mau nyasar$ obat+abis
 odgj+lari orang+tanpa pak+umur pak+yang pakai+kebaya penampungan penampungan$ pergi+selamanya pernah+tampung
 pesan+selamat pesan+suara petugas+bulan pindah pindah+makam posting posting+mau punten+cari putih rambut+pendek
 razia+di razia+kemarin razia+satpol rokok+tidak rombongan rombongan+ziarah rsj rsj$ rumah+dia rumah+tolong saking
 sapu sarung+ijo satpol saudara+mayat saya+ada saya+keluar saya+paman saya+pikun sekarang+tolong sekolah+sudah
 selamanya+terus selamat+tinggal senin+sudah sewu stasiun+batuceper subuh surat+kata surat+pamit susul+ibu
 tadi+ngomong tahu+mana taman$ tangcity teman+saya temen+sekolah tempat+bapak tentang terakhir+jadi terakhir+pakai
 terus+tidak tidak+lansia tidak+pakai tolong+informasi tua+sudah tuna tuna+netra tunjuk turun utang ya yang+difabel
 yang+hilang ziarah
search -1 3+mau @len2 ^data ^dokumen ^kapan ^kata ^kira ^ktp ^maaf ^makasih ^motor ^mr ^nomor ^pelapor ^pencarian
 ^rame ^remaja ^wkwk ^ybs abaikan ada+bantu ada+gelandangan ada+ibu ada+lansia ada+orang akta alat anak+3 anak+jalan
 anak+pisah angkat apa+yang apartemen asih bagaimana+kabar bangun bapak+itu bapak+tua bau bawa+golok berapa+lama
 besok biaya$ bisa+pulang boleh+pulang busa butuh+bantu cekik cepat$ cikokol dapet dari+jam deh dengan+anak
 dengan+lansia depan+rumah di+cisadane di+stasiun di+tangan di+warnet di+warung dijemput$ dinsos+bisa disini$
 ditinggal+anak ditinggal+ibu dokumen dokumen+apa dong evakuasi flyover gebang gratis$ grup guru harus+dibawa
 harus+kenapa hasil hilang+itu hilang+yang hp+saya ibu+muda ig+kata itu+ada itu+kata janda janda+anak jauh jauh+mana
 jawab$ jual juga kami+sudah kata+ada kata+dari ke+panti ke+rsj ke+the kemana$ kemana+ya kerja kesini$ komplek
 kontrakan$ korban kp kursi kursi+roda lama+biasanya lampu+merah lansia+kemarin lantai laporan+hilang lempar lewat
 link mahasiswa maling mampu mau+pulang mau+rujuk mayat+mr mengaku modal motor+saya mulai mulut nama+pak
 nanti+hubung ngaku ngomong+sendiri online orang pak+pencarian pakai$ panti+lansia panti+tidak parkir pasar$ perkosa
 pintu pkh posisi prosedurnya pulang+ke putar putri putus+obat rame rame+di remaja+putri roda rujuk ruko rumah+ibu
 rumah+sekarang saja saja+sudah sakit+jiwa sampah sanggup+urus saya+cuma saya+dengan saya+janda saya+kumat
 saya+laporan saya+mahasiswa saya+mati saya+orang saya+pak saya+pasung saya+takut sekarang+saya sendiri$ sesak
 si+bapak smp sosial standby stasiun stop stroke stroke+ditinggal suami+di sudah+abis sudah+dibawa sudah+jauh
 sudah+lama tanah tanah+tinggi tangan$ tanya tanya+perkembangan temenin temenin+di tengah terima tidak+jadi
 tidak+jawab tidak+keluar tidak+mampu tidak+mau tindak tipu tk toko tolong+bawa tua+yang tunggakan tunggakan+rs
 tutup update usaha waras warnet warnet$ ya$ yang+perlu yang+sakit yang+temenin
search -2 =beast @addition @code ^bagaimana ^berapa ^halo ^hp ^itu ^jodoh ^ketemu ^laki ^lapor ^minta ^orang
 ^perempuan ^petugas ^polsek ^sekarang ^si ^terakhir ada+anak ada+biaya alhamdulillah alhamdulillah$ aman anak+kecil
 anter bagaimana+pak bakar balas bales$ bapak+tiri bapak+yang bawa+pulang belakang belum+bales belum+pak berobat$
 besar biasanya boleh+lapor boleh+saya bot cari+wkwk cibodas dapat+info dari+dinsos dari+ibu dari+panti dari+tadi
 dengan di di+lokasi di+pos di+sini dibawa+berobat dibawa+kemarin dihentikan dinas dinas+sosial dipukul+suami disini
 dompet duduk+di duit halo ibu+bawa ibu+di ibu+yang ini$ ini+sudah jalan jawab jaya jiwa jodoh jodoh+saya kalau+saya
 kalau+tidak kan kantor kapan kartu karunya kata+tetangga kayanya ke+mana kecil kejar kelurahan kemarin+tanya kepala
 kesini ketemu+orang kira kota lagi$ laki+saya lampu lansia+di lansia+nyasar lansia+pikun lansia+sudah lapor+dari
 lari+ke maaf makasih$ mana$ mandi mau+dibawa mayat+di merah minta+bantu minta+tolong mobil muda nama+saya napas no
 nomor nongol nongol$ nyasar+di odgj+minggu ojek ojek$ ongkos orang+odgj orang+sudah orang+tidak pak pak+bapak
 pak+orang panggil pasar+tadi pasung pegang pencariannya pencariannya$ perempuan perkembangan petugas$ pingsan pisau
 pisau$ punya+saudara puskesmas remaja rs+tidak rumahnya rusak rw sadar sanggup satpam saudara+di saya+bagaimana
 saya+bawa saya+dapat saya+dipukul saya+harus saya+lapor saya+suka saya+temukan sehat sekarang+ada sekarang+dengan
 si siap skripsi soal+bapak sudah+pulang tabrak tadi+saya tambah tanpa+saudara tanya+bapak target temukan tenggelam
 teriak terima+kasih tetangga tiap+malam tidak+sanggup tidak+usah tinggal tiri tolong+ada tolong+jemput tua$ uang
 untuk+ibu urus$ usah usir yang+datang yang+kemarin yang+nongol yang+tadi
search -3 =still =tale @case @where @who=operator ^dari ^dinsos ^gelandangan ^klien ^lansia ^nama ^odgj ^rumah ^tadi
 aja$ alamat ambulans amuk apa$ apa+bisa bales banyak baru batal bayar bayi berapa berobat biaya bikin bisa
 bisa+bantu butuh dapat datang datang$ di+depan di+jalan di+kontrakan duduk emas emas$ gang gelandangan gelang golok
 grogol jatuh kabar+soal kasih kata+cari ke+rumah kejang kenapa ketemu+anak ktp kumat lanjut lapor$ mal masih
 meninggal nih nya pakai+gelang pelapor pencarian+bapak pos rt rumah+saudara sakit salah saya+pakai sebelah sekarang
 sih sini sudah+ada sudah+di sudah+kembali suka tadi$ tapi ternyata the tiap tidak+punya titip tolong+saya tukang
 tukang+ojek tunggu warga warung yang+lari ybs
search -4 =road @placed @sighting @them ^dia ^laporan ^sudah ^tidak ^yang bagaimana banget belum$ bukan cepat cuma
 darah dekat depan dijemput dipukul gratis kayaknya kok kontrakan lapor lokasi makasih masuk minta nanti pak$
 pencarian perlu petugas polsek punya saya+ketemu saya+lihat saya+mau sendiri sudah+ketemu tangan tangis tangis+cari
 terlantar tidak$ tidur+di yang+cari
search -5 =joke =work @danger @goes @thanked ^ini aja harus kemarin+saya klien lagi laporan+saya makan pukul
 rumah+saya tidur untuk urus wkwk wkwk$
search -6 =well @back @it @withdraw ^ada ke lansia+yang lihat+ibu
search -7 @len1 @other @status @thanking @who=responder ini laporan saya+sudah soal sudah
search -8 @1 ibu$
search -9 @who=resident
search -11 @len0
status 15 doang
status 14 ^kapan
status 13 ^masih jadi kapan update update+pak
status 12 @code ^lama ^update apa+tidak dibaca+doang diproses janji lama+banget masih
status 11 ^cek belum+juga doang$ ini+bener jam+berapa status timnya viral
status 10 @status ^kok bagaimana$ juga$ kan kok+diam loh mau+datang perkembangan petugas+mana php sampai$ soal tiket
 ud yang+mau
status 9 # @? ^is ^janji ^sudah bagaimana kok laporan orang+masih otw pakai$ pencarian progres sampai smp tidak+sih
status 8 =ask @where ^jadi ^laporan ^tolong ^trc ada+perkembangan bagaimana+pak belum cek datang$ datang+pundi
 dibaca dong hari+ini jadi+dibawa jadi+kan ke+lokasi kok+masih lanjut laporan+saya loh$ mana meluncur meluncur$
 petugas petugas+nya petugas+sudah pundi sudah+sampai tanya tiket+saya tindak tolak tolong+update trc update+laporan
 yang+kejang
status 7 =not ^bagaimana ^belum ^kenapa ^petugas ^progres ^status ^tunggu ada+kabar angkut bagaimana+kabar belum$
 cepat+laporan datang diam dicek dongkap hasil itu$ jadi+bagaimana jadi+tidak jalan+kan jam kabar kan$ kemarin
 kemarin+saya lanjut$ lapor mana$ masih+ada masih+diproses nih$ nyasar posisi respon saya+lapor status$ sudah tangan
 tindaklanjut yang yang+di yang+malam yang+saya
status 6 ^dari ^hasil ^lap ^mana ^nasib akan+datang ambil+tidak angkat angkut+belum anyone anyone+coming belum+ada
 belum+pak bener+akan coming coming$ di+halte diam+wae dianggap dianggurin dicek$ dijemput$ diproses$ diproses+ya
 ini+parah is is+anyone is+saya jadi+ambil jadi+datang juga kabar+soal kemarin+sudah lap lapor+dari lapor+tadi
 masih+di nih nongol$ otw+belum pak+laporan petugas+jadi respon$ rong sampai+mana sampai+sekarang saya+belum
 saya+dianggurin saya+sudah saya+temukan sih$ sudah+ketemu sudah+rong tangan+ya temukan the tidak+ada tidak+jawab
 tidak+pak tidak+tangan tidak+viral tolong+kabar viral+tidak yang+ke yang+lapor yang+nongol
status 5 2+jam 3+jam 45+bagaimana =past ^lokasi ^tindak ada+respon ada+tindak adu ambil anak+yang angkat+kerja
 apa+bagaimana apa+sudah apa+ya bagaimana+ini bagaimana+lanjut cepat cuma+dibaca dari+pagi dibawa dijemput halte
 hari+loh jalan+belum kata kata+30 kemarin+sekarang kerja$ ketemu+orang kira kok+tidak lama lansia+di lansia+kemarin
 lansia+yang laporan+masuk laporan+nyangkut laporan+orang lho loh+ini lokasi+hari lokasi+sudah mana+pak mana+posisi
 mau+angkat menit nama+siapa nasib nasib+lansia nih+petugas nomor+tiket nyangkut odgj+di pak+bagaimana pelapor+tanya
 pencarian+bapak petugas$ saya$ sehat sehat$ selesai semalam siapa+yang sih sih+pak sudah+2 sudah+3 sudah+ada
 sudah+datang sudah+lapor tangan$ tanya+perkembangan tapi+tidak timnya+sampai tindak+lanjut tolong+dicek tolong+info
 tua$ tunggu tunggu+tidak tunggu+warga update$ wae ya$ yang+datang
status 4 12+bagaimana 2+minggu 30+menit ^besok ^kayanya ^lanjut ^otw ^pencarian ^tiket ada+dinsos aja+sih ampe
 angkut$ apa+ibu baru+datang berapa+menit bisa+tangan dari+tadi datang+tidak di+lampu di+php dinsos+yang diteruskan
 diteruskan+ke emang+kalau halo+ada hilang+ibu ibu+saya ini+tidak jam$ jawab$ kabar+tidak kalau+tidak ke+the
 kemarin$ kenapa+laporan kesini ketemu+keluarganya kok+belum kok+status lagi+sampai lampu+merah lanjut+bagaimana
 lapor+dua lapor+kemarin laporan+gelandangan lihat+ibu magrib mana+di masih+lama mau+tanya menit+lagi nongol
 orang+tua pak$ pak+ini pak+jadi parah penelepon+tanya pergi$ petugas+kesini petugas+yang php+di pulang+kerja
 saya+bagaimana saya+laporan sekarang+bagaimana sekarang+kok soal+bapak sudah+diteruskan sudah+jalan sudah+lewat
 sudah+mana sudah+tuju tampung+mana tanya+lagi tanya+lanjut team tidak+nih tindaklanjut+laporan tolong+cepat
 tolong+tindaklanjut tuh+orang woy woy+bales yang+dijemput
status 3 05$ 12$ 5+bagaimana ^harus ^ke ^pelapor ^posisi ^tanya ^ybs ada$ ada+petugas ada+yang anak+anak
 anak+jalanan any+update apa+petugas bade bagaimana+nasib bagaimana+sih bales$ banget$ bapak+yang bayi+yang
 belum+bales bener+tindak cek+tiket cuma+mau dari+jam dari+kemarin depan+toko di+jalan di+pasar di+saya diam+aja
 dibaca+tidak dibawa+kemana dibawa+kemarin dijemput+belum dong+pak dua+kali hari ibu$ ibu+yang ini+jadi ini+laporan
 ini+sudah itu+anak jalanan jawab jembatan+itu kabar+ibu kadieu kah kapan+dijemput kata+mau ke+mana kejang
 kemarin+bagaimana kemarin+tanya kesini$ kok+hilang laki+saya lalu lapor+3 lapor+lansia laporan+kemarin laporan+kok
 laporan+nomor laporan+warga lokasi malam+bagaimana mana+petugas menit+ini minggu+lalu nongol2 nyasar+apa
 orang+laporan orang+odgj orang+yang otw$ pagi pak+kok pak+sudah pak+yang petugas+nyasar rw rw+05 satpol saya+kok
 saya+malam saya+tidak saya+tolak sekarang$ selamat semalam$ sepi sudah+angkat sudah+angkut sudah+dari sudah+di
 sudah+diproses sudah+tangan tadi tampung tanya+bapak terima terima+terus tidak+nongol2 tidak+sampai tiket+31
 toko+saya tolak+ya tolong+dong tunggu+dari tunggu+petugas update+di update+dong yang+dibawa ybs+sudah
status 2 88+bagaimana =still ^any ^apa ^di ^iki ^ini ^kira ^mobil ^woy ada+hasil ada+lanjut ada+mana akan any apa
 bagaimana+kondisinya bagaimana+laporan bagaimana+ya bales+kenapa banget banget+sih bapak+odgj baru baru+aja
 batuceper$ bener berapa+ya dari+subuh di+gelandangan di+jembatan di+odgj di+rw doang+pak gelandangan+yang halte+itu
 hari+orang hari+senin info jadi+kesini jam+10 jam+lalu jauh jauh+mana kabar$ kami+belum kayanya kemana+ya
 kemarin+dibawa kenapa kira+petugas ko kondisinya lalu+masih lalu+saya lampu lanjut+laporan lanjut+yang lapor+soal
 laporan+odgj malam+kok mana+prosesnya masih+disini merah mobil+sudah nasib+bapak nih+di no+45 no+tiket nomor+88 nya
 odgj+itu pak+pencarian pak+posisi pak+sampai pak+untuk pasar+sudah pergi perkembangan$ permisi+pak petugas+ini
 petugas+kok rw+kami saya saya+kemarin saya+kirim saya+pak saya+pelapor saya+yang sekarang+ada sekarang+mana
 sekarang+tidak si+lansia siang subuh sudah+dibawa sudah+jam sudah+jauh sudah+tindak sudah+tunggu tadi+kata
 tadi+malam tadi+pagi tangan+belum tanggal tanya+laporan tidak+datang tidak+petugas tindak$ tindaklanjut$ toko tua
 tua+laki tuju tuju+lokasi tunggu+nih wae$ woy$ ya yang+bayi yang+lansia yang+lihat zonk
status 1 12+masih 17+sudah 88$ @len1 @len2 ^bayi ^jangan ^no ^pak ^permisi ^si bagaimana+hasil bagaimana+tindak
 balas bales bapak+saya batuceper bawa+bayi bayi bayi+itu berapa bocah+yang cek+laporan dari+2 dari+cipondoh
 dari+minggu dari+siang datang+mana depan+gereja di+sini diamankan$ dibawa+sekarang dijemput+ya diproses+aja
 ditanggepin gereja gereja$ ibu+bawa ibu+siti iki infonya ini ini$ itu+pak itu+sekarang jam+2 jam+loh kabar+laporan
 kabar+terakhir kabar+ya kapan+petugas kayak kemarin+sore ketemu+kemarin lama+tidak lapor$ lapor+ibu lapor+tidak
 laporan+ibu laporan+kami lari+orang malam+saya masih+terima masih+tunggu mau+cek mereka minggu+tidak no+17 nomor+12
 odgj+jalan odgj+kemarin pagi+pak pagi+sudah pelapor perkembangan+laporan permisi prosesnya rt+5 sampai+belum
 saya+harus saya+nomor sekarang+sudah semalam+di si siang$ situ$ sore+saya stasiun+batuceper status+masih
 sudah+diamankan sudah+masuk sudah+terima tadi+siang tanggal+12 tanya+sudah tanya+terus terima$ terima+doang tidak$
 tidak+ditanggepin timnya$ tolong tolong+infonya tutup up warna yang+hari yang+pegang yang+respon
status -1 10+menit 20+butir 3+cair @who=resident ^abis ^bener ^bibi ^bot ^cabut ^cara ^cepat ^ciri ^dua ^foto ^gaji
 ^info ^iya ^jalan ^kata ^kerja ^ketemu ^laki ^maaf ^mantul ^okee ^pantun ^pemerintah ^penelepon ^ternyata ^test
 abaikan+laporan abis+lapor ada+ambulans ada+bekas ada+denyut ada+info ada+lowongan ada+pak alun$ aman ambruk+tidak
 ambulans+pak angkut+satu anter apa+mesin apa+motor apa+syaratnya assalamualaikum+pak bagaimana+ke baik bank bantu$
 bapak$ bapak+sudah bapak+tua baru$ batu bawa$ bawa+apa bawa+mobil bayi$ begal belakang+pom belum+kembali
 belum+pernah belum+ya bensin$ berobat$ besok+pagi biar biasanya+petugas bibi bisa+saya bpjs bursa bursa+kerja bus
 butir cabut+laporan cari+adik cikokol cikokol$ ciledug cimone$ cinta ciri cuma daerah+kerja dapat dapet+hadiah
 darah+mana dari+pelapor dari+rumah darurat+bisa datang+bawa datang+juga dengan+pak denyut depan+indomaret
 depan+sekolah depan+smp di+kamar di+mana di+panti di+pinggir di+pos di+tangan di+warung dibawa+dinsos dibawa+ke
 dinas dipungut dipungut+biaya disebar+tidak does does+this dompet donor donor+darah dua+orang duduk+di duit
 evakuasi evakuasi$ false film flyover foto+itu ganggu gas gelandangan$ gemuk gerak gerak+pak gratis+kan hai+pak
 halo+pak halte+depan hari+libur harus+kirim harus+share have here here$ hilang+disini hitam ibu+petugas identitas$
 ignore+saya imbalan imbalan+tidak indomaret info+bapak ini+darurat ini+di itu+di itu+lho itu+yang iya jadi+pacar
 jalan jalanan$ jam+setengah janten jatuh+di jaya jemput$ jomblo jomblo+tidak kabar+pak kalau+ketemu kali$
 kamar+mandi kami+sudah kampung kaos kapan$ kapan+pkh kartu+disabilitas kartu+lansia kata+sudah kayanya+sudah kayu
 ke+dinsos ke+satpam kek kel keluarganya+ada kemana+sih kemarin+nongol kembali+lagi kenalan kenapa$ kepala kerja+24
 kesini+pak kios kirim+foto klien+tiba km komplek kp kucing kumat lah laki+nyasar laki+tanpa lalu+ini lansia+jatuh
 lansia+nyasar lansia+terlantar lansia+tidak lantai lapor+dapet lapor+di lapor+ke lapor+trus laporan+satpol
 laporan+something laporan+tidak layan$ lewat+sini lho+pak libur+tidak listrik lokasi+sih lowongan lumpuh
 lumpuh+tidak mabuk malam+petugas malam+sudah maling mana+aja mantap mantul manusia marah mau+bikin mau+saya
 mau+urus melahirkan+bidan menang mengaku+dari meninggal+di merah$ mesin$ minggu$ minta+tolong minum+20 modal muntah
 murah$ nama+saya nanti+ditaro neglasari$ ngaku nihil nomor+saya nomor+wa nyasar$ okee ongkos orang+bener
 orang+sudah orang+tidur otw+lokasi pada pak+bapak pak+bisa pak+kalau pak+makasih pak+temen pak+tidak pak+tinggal
 panggil panti$ panti+mana pantun pantun+dong parkir pelayanan pendek penelepon penelepon+minta penjangkauan pesan
 petugas+ada petugas+berapa petugas+dari pikun pindah+ke pinjem pinjol pisau+sudah pkh+tahap pohon polsek pom+bensin
 program pulang$ pun rahasia+tidak rambut+pendek raya resmi$ robot$ roti rt$ rusak sampai+biasanya satpam+ya satu
 satu+ini saudara$ saurna saya+anak saya+bisa saya+cuma saya+dibawa saya+kata saya+masih saya+odgj saya+pegang
 saya+sekarang saya+tadi saya+warga sayat semua$ senin+sudah senjata sesasi setengah siapa+ya sido sini+pak sini+ya
 sip sirine slot something something$ sore sorry sorry$ sudah+minum sudah+pergi sudah+pindah sudah+sesasi sudah+tua
 syaratnya tadi$ tadi+pak tahap tahap+3 tahu$ tahun$ tanah tangsel tas tergeletak terminal+poris test tiap+malam
 tiba+ambruk tidak+bawa tidak+belum tidak+dikasih tidak+janten tidak+kenapa tidak+kios tidak+napas tidak+perlu
 tidak+punya tidak+sadar tidak+uih tidak+valid tidak+waras tidur$ tidur+doang tipu titip titip+ke tolong+dijemput
 tolong+jemput trc+sampai tua+saya tukang tumpang tumpang+tanya tunggu$ uang uih+dari ujang umur+berapa usir valid
 wajib waras waras+sudah yang+cari yang+diamankan yang+dulu yang+laporan yang+luka yang+meninggal yang+tidak
status -2 22$ 3+tadi 5$ =well @call @case @it @needs ^adik ^alhamdulillah ^anak ^bantu ^daerah ^darah ^eh ^hai ^halo
 ^hari ^istri ^kakak ^kami ^kamu ^lagi ^lapor ^minta ^nama ^nanti ^oke ^perempuan ^polisi ^target ^tes ^umur ^wkwk
 abaikan abis ada+apa ada+lansia air aja$ alamat alhamdulillah alun ambruk anak$ angkot anonymously anonymously$
 apa+ini apa+laporan apa+pak apa+saya awas bakar bantu+saya bapak+ibu bau bayar beda bekas belum+pulang bener$
 bener+tidak bensin berobat besar biasanya$ biaya$ bidan+belum bisa+bantu buka cabut chat chat+kata chatbot cibodas
 cimone culik daerah darurat data datang+tapi deh dengan$ dengan+tetangga di+kali di+lokasi di+sebelah dia+sudah
 dibawa+polisi dibawa+satpol dikasih dinsos+ada dinsos+tangerang diproses+dulu dipukul disabilitas disebar disini
 disini$ disitu$ disitu+pak ditinggal dong$ dulu+pak eh gaji gini golok habis hadiah hai halo hapus hari$ harus
 harus+bagaimana hidup hilang+minggu ini+chatbot ini+masih itu+tadi jaga+malam jalan$ jam+3 jangan+diproses jual
 kabar+kalau kakak+saya kalau+orang kalau+saya kalau+sudah kamar kamu kantor kapan+bansos kata+sih kayaknya kecil
 kedah kejadian kejang+pak kemana kemana$ kemana+mana kembali$ kenapa+pak kenapa+sih kenceng ketemu+pak kok+ada
 kok+harus kontak korban kota lagi+di lagi+pak lagi+yang lah$ lansia$ lapor+kemana laporan$ laporan+22
 laporan+anonymously layan libur linglung lokasi$ lokasi+klien lokasi+tidak lokasi+ya lu lupa maaf$ makan$ malam$
 malam+ini mana+tidak mandi masalah masih+bisa masih+disitu masjid mengaku menit$ mesin motor$ mulai murah
 nanti+dibawa nanti+saya need+ke odgj$ oke online orang+hilang orang+ini orang+saya orang+terlantar pacar pak+ada
 pak+belum pak+lagi pak+mau pakai+mobil pas pasar pemerintah pencet pengaduan pernah pindah$ pingsan pisau
 polisi+sudah pom poris pos puskesmas rahasia rambut rame2 razia resmi robot rt+sudah ruko rumah$ rumahnya saja
 sakit sampah satpol$ saya+ada saya+akan saya+awas saya+dibaca saya+hilang saya+jam saya+kabar saya+kasih saya+lihat
 saya+rahasia saya+tunggu sebelah+orang sekarang+di sekitar sekolah$ selamat+malam selesai$ sendiri$ siang+sudah
 siapa$ sih+sudah sini sisir soal+tetangga standby suami+tidak sudah+cari sudah+cek sudah+kembali sudah+melahirkan
 suka tadi+anggap tahu tambah tangis tanpa+identitas tanya$ tanya+pak tarik tarik+laporan telanjang tenggelam
 terima+kasih terus$ tes tetangga$ tetangga+tidak this tiba tidak+di tidak+gerak tidak+kedah tidak+ketemu tidak+tahu
 tidak+ya tinggi trc+itu trus tulis uih video warga$ wkwk$ yang+baru yang+bawa yang+dengan yang+jaga you
"""
