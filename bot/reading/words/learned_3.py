"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 supra surat+isi surat+mau surat+wasiat suruh tabrak+anak tabrak+di tabrak+masa tadi+di tadi+dia tadi+jalan
 tadi+lapor tadi+siang tadi+yang tagih tahan tahu+aja tahu+apa tahu+bawa tahu+ibu tahun+belum tahun+lalu tahun+nama
 takut+ambruk takut+meledak taman+kotor tambah+di tambah+info tambal+ban tampung$ tampung+orang tanah$ tanah+lewat
 tanda tanda+tangan tandu tangan+ibu tangcity+tiap tangerang+boleh tangerang+tidak tangga+darurat tanggung
 tanggung+jawab tangkap tanpa+nama tanya tanya$ tanya+ada tanya+dia tanya+lagi tapi+anak tapi+lemas tapi+takut
 target+lihat tarik tarik$ tas tas+ada tato tato+naga telah telepon+kemana telepon+kembali telepon+miring
 tembok+biru tembok+sekolah temen+sekolah tensi terakhir+dekat teras+mesjid teriak$ teriak+doang teriak+lagi
 teriak+tidak teridentifikasi teridentifikasi$ terlantar+depan terminal+sekarang ternyata+bukan ternyata+patah
 terus+lari terus+pak terus+pergi test tetangga+bapak tetangga+nyetel tetap+tolong tgl+12 tgr the+hilang the+tua
 tiang+telepon tidak+aktif tidak+belum tidak+kemana tidak+layak tidak+naik tidak+nengok tidak+ngalir tidak+ngasih
 tidak+salah tidak+saya tidak+teriak tidak+uih tidak+untuk tidak+ya tidur+doang tidur+pules tiketnya tikus+mati
 tindaklanjut+gelandangan tinggal+tetap tinggal+tunggu tinggi+banget tinggi+dekat titiknya titip+ke tkp$ tmbhn tn
 tny tol+arah tol+karawaci tol+kunciran tolong+damkar tolong+dilacak tolong+find tolong+lacak tolong+maaf
 tolong+tindaklanjut tompel tongkat$ tongkat+dari top topi topi+merah traktir tsb tua+kami tua+ke tua+perempuan
 tugas+sekolah tuh+ibu tuli tumpang$ tumpeng$ tunai tunggakan+rs tunggu tunggu$ tunggu+di turun+orang tusuk+orang
 tutup+aja ubah uji ular+di umumin umur+7 untuk untuk+gelandangan untuk+lap untuk+masuk untuk+odgj untuk+tugas
 update+dong update+penelepon urus+sekarang usah+cari usah+datang usaha utang utara+saya visum wa$ wajib waktu+mau
 wali+kelas warga+ke warga+tadi warung$ warung+sebelah wasiat wati wau wb wb$ wkwk+ada wr wr+wb wrg ya+ibu ya+nak
 ya+saya yang yang+2 yang+angkut yang+anter yang+benar yang+bersangkutan yang+bulan yang+dekat yang+dijemput
 yang+diumumin yang+dulu yang+jaga yang+jam yang+kalian yang+ke yang+kejang yang+laporan yang+lo yang+minggu
 yang+muka yang+pakai yang+paling yang+pernah yang+tahu yang+tanggung yang+tidak yang+untuk yang+viral yanto
 ybs+sekarang ybs+sudah
report -3 05$ 10$ 10rb 2+sd 3+pagi 5rb =drill =tale @len2 @other ^aduh ^alamat ^asap ^bansos ^belum ^bener ^berapa
 ^biaya ^bot ^cara ^die ^disini ^film ^got ^hai ^is ^kantor ^kartu ^kembali ^kenapa ^kompor ^kondisi ^koreksi ^makan
 ^malam ^mantap ^nama ^obat ^oh ^pagar ^sampurasun ^skripsi ^sungai ^susul ^tadi ^terima ^tindak ^trc ^truk ^upami
 ^warisan ^warung abaikan abis+mabuk abis+stroke ada$ ada+2 ada+golok ada+kucing ada+lowongan ada+luka ada+maling
 ada+pohon ada+surat adik+saya adopsi+bayi aduh+pak aja$ aja+ya ajak+ngobrol akta alfamart$ ambruk+kena ambruk+tutup
 ambulans+sekarang amuk+kok anak+pak anak+saya anak+sma anak+smk anak+stm anak+tengah ancam+bunuh anda angkot+saya
 angkut+di angkut+sudah anter apa+di apa+pak aplikasinya apotek$ asap+hitam asap+tebal atap atep ayam bagaimana+sih
 bahwa baju+bekas bakar+api bakar+gang bakar+kontrakan bakso bakso$ banget+tolong banjir+sudah bantu+biaya
 bantu+pencarian banyak+dbd bapak+pingsan bapak+saya baru+sudah batal$ batal+aja batas bau+banget bawa+kursi
 bawa+motor bawa+perawat bawa+tali bayar bayar$ belakang$ belakang+kelurahan belum belum+evakuasi belum+ya bener$
 bensin$ berapa+lama beri besar+banget biar biar+tidak bidan+sudah bikin+odgj bilih birth birth+certificate
 bisa+lewat bisa+masuk bisa+turun bocah+pakai bocah+sudah botak bpjs brosur budeg buka bukan+orang buliah
 busa+tolong butuh+dana cabut cair cakar camat caping cari+bapak cari+di cari+lagi cari+pak certificate cintamu
 cintamu+eaaa contact culik cuma+mau curi da dada+di dadi daging dagu dalam+minimarket damkar$ dana darah+lagi
 darah+sekarang dari+brebes dari+dinsos dari+kota dari+serang dari+tempat daroh datang datang+juga datang+tapi dbd$
 dekat+pom dekat+tol dengan$ dengan+anak dengan+bayi dengan+bidan dengan+pak dengar+sampai denyut+lemas
 depan+alfamidi depan+atm depan+gang depan+ya dhewe di+atep di+brosur di+cikokol di+cipondoh di+dagu di+dompet
 di+foto di+jatiuwung di+kaki di+leher di+panti di+penampungan di+sekitar dia+abis dia+lagi dia+minta dia+ngomong
 dia+siram diamankan$ dianggap dibaca dibawa dibawa+nangkring dibawa+satpol dicek die dieu dikasih+minum dimakam
 dinsos dinsos$ diposting dipukul+laki dipukul+tetangga dipun ditinggal+rumah ditinggal+surat dua+kali dulu+di eaaa
 eaaa$ flyover+cikokol foto galak$ gas+melon gelandangan+biasa genangan+depan gerak+ke giginya golok+lagi
 gondrong+pakai goyang$ guru+ngaji hai halo+ada heula hp+mati hpnya hub hukum hungkul huni ibu+daroh ibu+hilang
 ibu+pikun ibu+sampai ignore ijo ijo$ ikut ilegal info+odgj info+susul infus+di ini+kalau ini+pingsan ini+teh ireng
 irigasi+sudah istri+mau itu itu+anak itu+bukan itu+ketemu itu+lansia itu+odgj itu+si iya izin+ndan jadi$
 jadi+bagaimana jadi+gelandangan jadi+pak jadi+tidak jaga+dulu jaket jaket+ojol jalan+bolong jalan+pakai jalan+rusak
 jalan+seret jam jam$ jam+4 jangan jangan+itu jawab$ jebol jemput+dong jual+kopi judi juga+ini kacamata kah$
 kaki+dekat kaki+palsu kaki+ternyata kalau+odgj kalau+saya kami+jemput kami+mandi kami+yang kampung$ kanan$
 karaokean kardus+di kayaknya+hamil kayaknya+lagi kayu$ kayu+mau ke+dalam ke+dieu ke+gelandangan ke+jawa ke+kamar
 ke+komplek ke+mars ke+orang ke+pemalang ke+pos ke+rt ke+sawah kejar+bawa keluar+dia keluar+rumah kemana kemana$
 kemarin+cari kemarin+kata kemarin+kembali kembali kembali$ kembali+ada kembali+dari kena+pinggir kenalan kepada
 kepala+kena kepala+robek kepikiran kerja+mau kerjo keroyok ket ketangkep keterangan kilo kirim+kesini kk klg
 klien+sudah klien+tidak kok+belum kok+jadi komplain konsultasi kontrakan+pak kopi+keliling korban+sudah
 kota+tangerang ktp+tangerang kubur$ kunciran+4 kursi+roda lagi lagi+begal lagi+cekik lagi+mondar lagi+ngaso
 lagi+putar lagi+tuh lah lalu$ lansia+itu lansia+kami lansia+lagi lansia+sudah lap+tadi lapor+di lapor+ke
 lapor+kedah lapor+kemana lapor+minggu lapor+sudah lapor+tadi laporan+tadi laptop larang lari+bawa lari+pas layangan
 lepas+dari lewat+depan lewat+lagi lihat+jalan lilis limbah lo lobby lupa+kata ma maaf$ mabuk+saya macet mahal
 makan+korban makan+masih makin+amuk makin+banyak makin+lemas malah$ malam$ malam+sekarang malih maling+di malu+saya
 mampet mantan mantan+pasien mantap mars masih+lama masih+sd masuk$ masuk+dari mata+melotot mati+3 mati+lampu matur
 mau+ambruk mau+cari mau+cerai mau+duduk mau+kirim mau+sampai mau+tanya mayat+irigasi mekar mekar+sari melon
 melon+langka memar menangis+anak menunggu mesum minggu+tolong minta+5rb minta+tongkat mobil+putih monyet
report -3 motor+dengan motor+pukul muda$ muka+lebam mulai+biru mulai+pukul muncul+di muncul+lagi nangkring
 nangkring+lagi napas+satu2 ngaji ngaji+kampung ngaku+nama ngaku+saudara ngalih ngasih+tahu ngaso ngaso$ nggih
 ngomong+mau nihil nongol+lagi nya+makin nyanyi+sendiri nyasar+contact nyebut obat+larang obat+tidur odgj+kemarin
 odgj+kerja odgj+lari odgj+nya odgj+pergi oh orang+jual orang+masih orang+minta orang+muntah orang+naik orang+sudah
 pagi+sudah pak+bukan pak+guru pak+hati pak+ibu pak+kalau pak+malam pak+petugas pak+sekarang pak+sudah pak+ternyata
 pak+tiap pak+tidak pakai+payung pakai+peci paket paman+dari paman+saya pampers panik panti+itu parkir+di
 pas+kembali pas+mau pas+tadi pasien+kami pasti patah pdam peci pelan pemerintah pencet+bukan penelepon+cari
 penelepon+tambah penelepon+tanya penjelasan perawat$ percikan perempuan$ perempuan+yang pergi pergi+bawa pergi+dari
 periuk+damai persis petugas petugas+belum pinggir+got pinjol+ilegal pink pipi pjr pju pohon+depan polsek+cipondoh
 positif ps+lama pukul+dia pulang+mabuk pun+bapak puskesmas+ada putar+kembali putus$ racun+kemarin rejeki ribu rjp
 roda ruang+observasi rumah+belakang rumah+dari rumah+masih rumah+sakit rumah+tetangga rusak+lagi sabuk sadar+tidak
 saja salah+lihat sampai+juga sampai+ke sampai+sini sampurasun sana sarung$ satpol+malam satu+lagi saudara+ibu
 saudara+tapi saya+bakar saya+dibacok saya+dulu saya+kdrt saya+korban saya+masih saya+pikun saya+punya saya+rumah
 saya+sekap saya+sekarang saya+tabrak saya+tadi saya+temukan saya+tidur seberang+apotek sekarang+jalan
 sekarang+malah sekarang+muka sekarang+naik sekarang+stasiun sekarang+temen sekarang+tidak sekolah+anak selalu
 selamat semalam sementara+di sempat sendiri+ada senjata$ serang+petugas sering+pukul setelah setelah+saya si+ibu
 siapa+ya sih$ sini+bukan siram+minyak soal soal+tidak sore$ sorry spiderman spp stop stroke+tidak suami+mau
 sudah+besar sudah+dimakam sudah+ikat sudah+kami sudah+kena sudah+mulai sudah+ngalih sudah+pergi sudah+satu
 suka+nyanyi surat+keterangan susah syarat syaratnya syaratnya+apa tabrak+orang tadi tadi+lewat tadi+tanya tahan$
 tahan+dulu tahi tahi+lalat tahu$ tahu+mana tahu+pak tahun+hilang takut+dia tambah+gawat tambal tampak+di
 tangan+jalan tangan+tidak tas$ tebal telepon+ulang temen$ tempo tempo+hari tepat tepat+di terlantar+itu
 terlantar+saya terminal+2 ternyata+lagi ternyata+pak ternyata+pas ternyata+tidak tetangga+jual tetangga+karaokean
 tetap this this+pagi tidak+angkut tidak+boleh tidak+kalau tidak+kami tidak+kembali tidak+ketemu tidak+lapor
 tidak+masuk tidak+nanti tidak+si tidur+terus tiket tindak tindak+lanjut tindaklanjut+laporan titik toko$
 toko+bangunan toko+di tol$ tolong+batal tolong+di tolong+dicek tolong+fogging tolong+ignore tolong+penjelasan
 tolong+tambah tolong+tidak trantib tri tua+dia tua+yang tugas tuh+yang tukang+bubur tulis tunggakan tv ujang
 umur+berapa untuk+bapak untuk+lansia untuk+makan upami urungkan usir+saya veteran$ waktu+itu warga+bawa warga+minta
 warga+sampai warga+sudah warisan wifi ya yakin yang+ada yang+bakar yang+bapak yang+datang yang+dijual yang+foto
 yang+gelandangan yang+jual yang+lepas yang+masih yang+nama yang+ngasih yang+punya yang+satu yang+sekarang
 yang+tampung yang+waktu ybs+pindah your yuk 🙏 🙏$
report -4 =beast @len1 @question ^alhamdulillah ^api ^batal ^dekat ^gang ^hati ^hilang ^hp ^jadi ^jam ^jangan ^jual
 ^kabel ^kapan ^macet ^masuk ^mauliate ^nomor ^pacar ^patokan ^perut ^pintu ^popok ^posisi ^ralat ^saksi ^tambah
 ^tanggul ^target ^terkait ^the ^tiang ^ybs ada+apa ada+bantu ada+bidadari ada+kami ada+meledak ada+tawuran
 ada+tulis adopsi aja+sudah akhirnya$ alhamdulillah alkohol aman$ aman+pak ambulans+119 anak+itu anjing+odgj anu api
 autis awal aye badan+bentol baik$ bales bansos bantu+polsek bapak+yang barangkali bari baru+lihat bawa$ begal+pak
 belum+kembali belum+sampai bentol bentol+semua berhenti+pak bersih besar+di bidadari bidadari+jatuh bikin+mau
 bisa+hubung brebes bubur bulan$ bunuh butuh+kursi cari cari+itu ciri cuma+butuh cuma+lagi dapat+bantu dari+pasar
 dari+rs data depan+sd depan+stadion di+atap di+cimone di+grup di+kembali di+laporan di+tangerang di+tv di+warteg
 dia+odgj dia+pak dia+pakai dia+stroke diamankan diproses disebar dua$ eh+pak encum evakuasi+ke film fogging foto$
 gantung+ada gelandangan$ gelandangan+nanti gelandangan+nya gerak$ geser geser+ke gula haryono hatiku hijau hilang+a
 hilang+pak hp+ditinggal ibu+encum ibu+sudah ibu+yang ig ikat+warga informasi ini+makan itu+saya itu+selamat jahitan
 jalan+depan jebul jodoh jodoh+saya jomblo+terlantar jual+makan kabel kah kalau+ada kali+pak kali+sekarang
 kampung+sebelah kamu kan kasih kata+lihat kaya kaya+orang kayanya+itu kayu+sudah kdrt ke+arah ke+got ke+igd
 ke+puskesmas ke+teras kemarin kemarin+kami kemarin+lapor keren kereta$ kerja$ ketahuan ketemu+di kimia kok+tidak
 koreksi kucing+saya kucing+tabrak kudu lacak lagi+amuk lagi+di lagi+dia lagi+gedor lagi+gelandangan lagi+ke
 lagi+sekarang laki+tinggi laku lalu lampu+jalan langka langsung+ke lanjut lansia+nya lapor+dari lapor+guru
 lapor+hilang lapor+tidak laporan laporan+mayat lari+ada layak lebaran lewat+jendela maaf makasih$ makasih+pak
 makin+parah mana mana$ masa mati+tawa mau+dapat mau+datang mau+jemput mau+sumbang mau+urus mauliate melihat
 memar+semua minta+cepat minum$ minyak miring modal mulai nan+patang nanging nanti+pulang napas+di neneng
 nganter+bapak ngasih ngecek ngesot+ke nikah observasi odgj+sih orang+rumah pacar pak+laporan pak+untuk pak+warga
 pakai+cincin pakai+sabuk pamit+ke panti+mana parkir+dia patang patokan pdam+mati pemkot perkembangan petugas+yang
 pindah pindah+ke pingsan+itu pln popok popok+lansia prosedur psikolog pungutan pungutan+liar razia+warung resmi
 ribut+suami riwayat rumah+tolong sadar+panas sampai+mana santunan satpol$ satu$ saya+begal saya+belum saya+cari
 saya+dia saya+ibu saya+laporan saya+lari saya+mabuk saya+malam saya+pergi saya+salah sedang sekarang$
 sekarang+bikin selesai si+lansia silver+yang sore+gelandangan suami+di sudah+datang sudah+diamankan sudah+dijemput
 sudah+jatuh sudah+lapor sudah+lari sudah+makan sudah+pulang sudah+tangan sumbang+baju tadi+sudah takut+ada
 takut+lapor tampung tanggul tanya+apa tarik+laporan tawon tea telepon+ke telepon+lagi tenang$ terakhir+di
 terima+kasih terkait+kasus ternyata+dia terpantau tes tetangga+lagi tidak+disini tidak+perlu timnya tindaklanjut
 tolong+hubung tolong+kabar tu tuh tutup$ tutup+jalan tv+ada ulang untuk+orang urus+bagaimana waktu wkwk+pak woy$
 yang+dibawa yang+luka yang+nongol yang+perempuan you
report -5 =seek =thanks @it @sighting ^air ^bagaimana ^cari ^depan ^hasil ^lupa ^makin ^sudah ^toko ^wkwk a+dan
 ada+asap ada+kabar ada+nih aduh alat+bantu anak+kunci anak+tenggelam anak+yang anak+yatim api+sudah asap
 bagaimana+kabar bakar+kardus baliak bantu+cari bantu+dengar bantu+lansia bayi+nya belum+pak belum+pulang bener
 berapa$ beras berita bisa+lapor bocah$ bodong bukan bunuh+saya cari+keluarganya catat cctv cepat+laporan dbd
 dekat+sekolah di+ciledug di+dinsos di+ig di+jari di+lebaran di+mana di+periuk di+poster di+tiket dicabut dijual
 dirubung+orang doa dompet+saya gang+sebelah genangan got+kepala hapus harga+beras hari+ini hasil hilang$
 hilang+anak hp hp+saya ibu$ id itu+lagi itu+malam itu+sekarang jalanan+yang jari jomblo jual+obat kabar$ kabar+odgj
 kakak$ kalau kalau+ketemu kanan kaos kasih+tahu kata+tukang ke+kolong kelahi keliru kelurahan$ kemarin$ ketemu+pak
 kiri kok laki+saya lansia+muntah laporan+hilang lari+di lihat+lagi luka+di luka+dikit maling+ketangkep mana+ya
 mantan+suami mau+daftar mayat+yang menurut minion miras muncul mungkin murah na naik+motor nama nanti nasib nya
 odgj+yang oleh orang+dibacok orang+jatuh orang+ternyata orang+yang pacar+saya pak+baru pak+kata pak+lansia
 pak+lemas pak+mayat parah+pak parkir+liar payung pegang$ pelan$ pencet perkosa+di permisi+pak perut+saya petugas$
 pinjol pisah+di plafon pohon+ambruk polisi pungli ralat remang2 rs$ rumah+aman sampah+tumpuk saya+boleh saya+pakai
 saya+pulang sebelah$ sebelum sekarang+bawa sekarang+dia sekarang+dirubung sekarang+napas sekarang+orang
 sekarang+pak semoga semua+aman senin siapa+tahu skripsi sudah+angkat sudah+dibawa sudah+kembali sudah+sampai
 sudah+tidur suka+pukul surat susu susul tadi+malam tanggal tangis+tapi terakhir+lihat terima terjun+di tgl
 tiap+hujan tidak+ke tidak+pulang tidak+usah tolong+cari tolong+info tolong+informasi tolong+jawab tolong+laporan
 tolong+polisi tu+sudah usah warung+remang2 where ya+pak yang+di yang+lihat yang+tadi
report -6 =joke @? @kin @status @thanked @thanking ^eh ^klien ^kok ^kucing ^makasih ^parkir ^petugas ^pohon ^sampah
 ada+begal ada+bekas ada+di ada+tabrak ada+tidak akhirnya amuk+karena amuk+pukul anak+ada apa apa$ apa+ada atas+nama
 atas+tower bakar+di batal belum$ berisik biasanya bot bukan$ bukan+di bukan+odgj cari$ cek cepat+dia cinta cinta$
 daftar damkar darah+tambah di+hati dia$ dikenal+masuk golongan gratis hati hati+saya hilang+dari hilang+itu
 hilang+tolong ini+dia itu$ jadi jatuh+cinta kalau+orang kan+pak kantor$ kapan kartu ketemu+lagi kontak lagi+depan
 lagi+duduk lagi+orang lansia+yang lu makasih muntah+pak nan nya+sekarang nyamuk o penelepon+telepon pengumuman pkh
 polantas polantas$ poster rasa rasa+saya rumah+singgah saksi salah saya+kalau saya+lapor saya+pukul saya+yang
 sekarang+mangkal selamat+tidak singgah situ+lagi smp+6 sore+ini sudah+ada sudah+ketemu sudah+pindah tampak terakhir
 terkait ternyata tidak+jadi tidak+pak tidak+sendiri tidak+sih tidur+pak tolong+bawa tolong+terus trc tutup warna
 wkwk ya$ yang+gendong yang+hilang yang+kata yang+kemarin yang+lagi yang+lapor
report -7 @addition @back @code @search @withdraw ^anjing ^apa ^begal ^kalau ^masih ^update ada+alien alien atau
 bagaimana$ bener+tidak berapa bisa+tidur bobol di+hatinya dia+kejar dia+mulai gaji grup hatinya hatinya$ hilang
 hubung hubung+ke ibu+tanya imunisasi imunisasi+bayi jalan+baru kalau+mau kali+cisadane kasus kedah lansia+sekarang
 laporan+orang lemari$ lihat+di mau+tahu mirip nomor orang+hilang orang+lagi pencarian pocong polisi$ punya+anak
 saya+hilang saya+perkosa saya+terlantar sekarang+jatuh tambah terus+mata terus+tusuk tidak+di tinggal+satu tua+saya
 tusuk+korban update+laporan yang+bawa yang+ketemu yang+lari yang+saya ybs
report -8 @len0 @who=responder ^lampu ^sekarang ^ternyata ambulans bibirnya+napas bocah+yang cincin dia+sekarang
 kabar kejar+saya klien laporan+saya malam+minggu masuk+rumah orang+meninggal tidur$ tolong+ambulans tolong+update
 wkwk$ yang+cari
report -9 @who=relative ^bakar ^banjir ^rumah bayi+yang darah+makin ganteng harga makin pukul+saya saya+tunggu
report -10 ^jalan ^jembatan ada+bakar anggota bakar+pak tawuran+anak tidak$ update
report -11 ^kayanya saya+dipukul
report -12 dipukul+suami
report -13 nya+kejang
search 11 mana
search 10 ^mana lapor+hilang
search 9 diamankan dibawa hilang$ hilang+pak
search 8 @who=relative ^cari ^mau adik$ barangkali hilang mau+cari pak+saya penelepon+cari saya+anak saya+hilang
search 7 =lost ^apa anggota bapak+hilang belum+ya bisa+hubung boleh+lihat cari cari+adik cari+pak data data+orang
 hilang+anak hilang+anggota hilang+sekarang istri+saya kabar$ ketemu+belum lihat+daftar mungkin nama odgj$
 orang+nama orang+yang paman razia saat saya+dibawa saya+keluarganya terakhir tidak+pulang
search 6 =seek @? @kin @search ^barangkali ^ibu ^pacar ^paman ^suami ada+data ada+di ada+kabar adik amankan
 anak+saya anggota+saudara apa+ada bapak$ belum+kembali belum+pulang bener+pak bibi bibi+saya cara+jemput cari$
 cari+bapak cari+temen di+dinsos dinsos dulu hilang+dari hilang+di hilang+kontak hp hubung is+hilang kabar
 kabar+dari kami kena+razia ket kontak kosnya lacak lansia+kami lansia+saya lari makam mana+ya paman+kami panik pas
 pergi pisah+di saudara saudara+saya saya+dulu saya+lansia saya+lari sekarang+sudah suami tidak+kembali tolong+bantu
 uih yang+odgj
search 5 =drill =kin =nature =part @len4 @len5 ^adik ^bapak ^hilang ^istri ^saudara abis abis+itu ada+info
 ada+ketemu ada+pasien angkut autis aye bantu+cari bapak bapak+saya batik bener bener+tidak biasa bulan+lalu
 cari+suami cek contact daftar+orang dari+rs di+panti di+tangerang dibawa+petugas ditinggal+surat find foto foto$
 gelandangan+di hari+tidak hilang+tolong hp+ditinggal hp+nya ibu+hilang ingat is istri itu+bapak itu+lansia
 jadi+gelandangan kakak+saya kami+hilang kami+yang kampung kaos kata+tetangga keluar keluar+rumah keluarganya
 keluarganya$ kembali kembali$ kembali+dari kena ketemu$ ketemu+di laki lupa+ingat minggu minggu+tidak ngeceknya
 nyasar+contact pacar pacar+saya pakai+tongkat paman+saya pamit pasien pergi+dari pikun pikun$ pincang pisah pulang
 rambut sampai+sekarang saya+cari saya+diamankan saya+tidak sejak sekarang+tidak semua+rs suami+lari sudah+minggu
 tahun tangerang tanya+apa temen+saya terakhir+di terakhir+lihat tidak+uih tolong+cari tolong+find ujang umur
 yang+diamankan yang+dulu yang+kena yang+ketemu yang+nama
search 4 10$ =body ^anak ^bibi ^dengar ^majikan ^mungkin a+dan abu ada ada$ adik+saya agak amankan+depan anak$
 anak+umur apa+di apa+petugas arah baju+biru bantu$ bapak+saudara barangkali+ada bawa+bayi belum belum+sampai
 biasanya bikin+laporan bilih bilih+ada biru bisa+ngomong bisu cari+lansia cari+paman cek+data cek+nama cirinya dari
 dari+malam dari+rumah daster di+data di+kosnya di+poris di+rsud di+tempat dia+tidak diamankan+kemarin
 diamankan+ngeceknya dibawa+dinsos dibawa+satpol dicocokkan dijaring ditinggal ditinggal$ ditinggal+rumah dua+hari
 dua+minggu fb+ada hari hari$ hari+lalu hilang+bulan hilang+lagi hilang+waktu hp+mati hubung$ ibu+pikun info
 info+kalau itu+saudara jangan+itu jatiuwung jumadi kakak kalau+ada kalau+lihat kami+nama kandung kata+mau
 kata+sekarang ketemu+ibu ketemu+tidak keterbelakangan keterbelakangan+odgj kosnya$ ku lansia+nama lansia+pakai
 lari$ lari+bawa lari+lewat last lepas lepas+dari majikan majikan+saya malam$ mana+sekarang masih+pakai mati
 mau+ambil mau+bikin mau+jemput minggu+ini minta+foto minta+maaf mirip mobil+dinsos motor mungkin+ada mungkin+jalan
 nama+jumadi nama+sumiati ngaji ngeceknya+bagaimana nya+mati odgj+lari orang+hilang orang+pak pagar pak+itu pak+nama
 pakai pakai+sarung pamit+ke perempuan+nama perempuan+saya pergi+bawa petugas+ada petugas+bener pulang+dari
 pun+bapak putih$ racun+kemarin rawat razia$ rs$ rsj$ rumah+dari rumah+singgah sampai+rumah santri+kami satpol
 saudara+yang saya saya$ saya+amankan saya+belum saya+ibu saya+kata saya+lepas saya+nama saya+pak saya+pergi
 saya+pikun sekarang$ sekarang+mana siapa+tahu singgah sini+hilang suami+tidak sudah+dua sudah+lupa sudah+tua suka
 sumiati surat tahun+hilang tangerang$ temen+lama tempat+bapak terus+hilang terus+lari tetangga+saya tidak+di
 tidak+sampai tinggi tolong tolong+cek tolong+lacak tongkat tua+saya turun+di uih+dari umumin waktu x$ yang+dijaring
 yang+dimakam yang+tahu yang+tidak yanto
search 3 # 14+tahun 19+tahun 2+hari 20+menit 3+hari 3+tadi 4+tahun 7+tahun =child =dead =home =past @needs @unseen
 ^bener ^boleh ^cara ^info ^kakak ^kami ^karyawan ^santri ^teman abis+di ada+lihat ada+tidak aktif an anak
 anak+autis anak+kontrakan anak+laki anak+perempuan apa apa+pak arah+terminal baju baju+spiderman bapak+ini
 bapak+sudah barangkali+di bawa bawa+tali bawa+tas bisa+saya bisu+tuli bitung bocah+pakai boleh+minta botak bulan
 cari+anak cari+kabar cari+kakak cari+kampung cari+orang cari+saudara cepak ceper$ ciri cirinya+bagaimana coklat
 daftar dagu dagu$ dari+gandengan dari+kemarin dari+saudara darto daster+batik demen dengan+data dengar dewi
 di+cikokol di+dagu di+fb di+jatiuwung di+pasa di+penampungan di+phk dia+cuma dia+is dia+mana dicatat dicatat$ dicek
 dicek+di dijaring+kemarin dijemput+orang dijemput+trc dikenal dikubur dilacak dimakam dimakam+dinsos down
 down+syndrome dua duga+paman eh+maksudnya fb foto+di foto+itu gandengan gelandangan$ gereja+kami has hidup
 hilang+jejak hilang+kata hilang+lansia hilang+saat hilang+sejak hilang+umur hitam hokkien hpnya hub ibu+telepon ijo
 ikut info+bapak ingat$ ini+foto ini+tidak ipar is+saya isya itu+anak itu+mana jaket jaket+ojol jalan$ jalan+kaki
 jalan+ke jalan+pakai jalan+pincang jam+3 jam+5 jd jd+gelandangan jemput+saudara jiwa jumat kakak+ipar kakak+odgj
 kalau+orang kali kami+keluarganya kami+lari kamis kampung+sini kampung+tanya kaos+abu kaos+partai kapan+bisa
 karyawan+saya kata+jadi katonyo kayanya+orang ke+arah ke+pasar keberadaannya keberadaannya$ kecil+tidak kejaring
 kejaring+razia keluar+dari kemana+mana kemarin kemarin$ kemarin+ada kemarin+sore kembali+sudah kembar+saya kerja+di
 kerja+tidak kerudung ket+kemarin ketemu kiri kontrol+ke kosnya+kosong kotak$ kuat kuat+lagi kurus lagi+cari lahir
 laki+kaos lalu langganan lansia lansia+aye lansia+tidak lapor+ke lapor+polisi lari+saat last+lihat lewat+jendela
 lihat+bapak lilis magrib magrib+sudah makam+bapak maksudnya malam+laki malam+tidak mancing masjid$ masuk+minggu
 mati$ mau+cek mau+lapor mau+tahu mau+tanya mayat+yang menangis+anak minum+racun motor+ketemu mudik nama+lilis
 nama+yanto ngaji+kampung nomor+tidak nyamuk obat+nyamuk obat+tidur odgj+pergi ompong orang+arah orang+linglung pagi
 pagi+sudah pak+belum pak+darto pak+kayak pak+sudah pakai+jaket pakai+kaos pakai+peci paman+dari pantau panti partai
 pasar+malam pasien+kami peci penampungan pergi+ditinggal pergi+sendiri pesan pikun+hilang pintu+buka polisi+tapi
 poris pulang+sudah pun putih rada rambut+cepak rambut+pendek ratna rawat+mana razia+gelandangan razia+satpol
 riwayat+odgj rumah$ rumah+bawa rumah+tidak saking samperin sandal santri satu saya+ambil saya+autis saya+bapak
 saya+boleh saya+ditinggal saya+kakak saya+laki saya+naik saya+pamit saya+samperin saya+terakhir sayur selamanya
 sendiri+belum sendiri+itu sering sering+lupa shelter shes singgah$ singgah+ada speaks spiderman suami$ suami+saya
 subuh sudah+cari sudah+cek sudah+lapor sudah+saya suka+di surat+wasiat syndrome tabrak tadi+siang tadi+sudah tahun$
 tahun+nama tahun+pikun takut+itu takut+kenapa tampak tampak+di tangis+kata tanpa tanpa+identitas telepon+cari
 temen+kontrakan terminal+masih terus+pergi tetangga+kata tidak tidak+aktif tidak+belum tidak+ketemu tidak+kuat
 tidak+masuk tidak+si tidak+ya tolong+dilacak tolong+kabar tongkat$ transit trantib tua+di tua+jalan tua+kami
 tukang+sayur tuli tuli+hilang turun uih$ umur+10 unit waktu+transit warga+saya wasiat ya+sekarang yang+masuk
 yayasan
search 2 05+00 13+tahun 16+tahun 17+tahun 2+minggu 2+sd 20+tahun 34+tahun 55+tahun 6+pagi 63th 80+pakai =elder
 =heart =seen =urgent @call @team ^bp ^ciri ^cirinya ^foto ^guru ^kapan ^kel ^kubur ^makam ^penelepon ^pun ^sadar
 ^tolong ^tukang ^where a abis+putus ada+identitas ada+korban ada+mayat ada+perempuan ada+razia ada+sawah
 adik+hilang adik+kandung adik+yang agak+kurang aktif$ alm almarhum ambil ambil+mayat anak+ada angkot+03 angkut$
 angkut+mobil apa+bapak apa+kakak atas+nama autis+hilang autis+tidak aye+tidak bagaimana$ baju+pasien bakar+di
 bandara+terus bantu bantu+lacak bantu+pencarian bantu+tetangga bapak+aye bapak+kami bapak+tadi baru+20 batu+ceper
 batuceper bawa+anak bawa+motor bawa+obat bayi+blues beda+sebelah belanja belum+ketemu belum+uih biasa+bawa
 biasanya+gelandangan bicara bila bila+ada bisa+dicek bisa+kembali blues bocah+saya botol bp bp+saya buka
 bulan+hilang bulan+maret bungkuk bus+trans capek capek+hidup caping caping$ cari+ibu cari+istri cari+kemana
 cari+pun cari+untuk catat cctv cek+apa celana+training ceper cibodas+tidak ciledug$ cirebon+cari cisadane coklat$
 cuma+pakai cuma+speaks daerah+cimone dan+hp dapat+kabar darah+tapi dari+bekasi dari+cirebon dari+jumat dari+kamis
 dari+kontrakan dari+lebaran dari+pagi dari+pengawasan dari+pesantren dari+rsj dari+sekolah daster+ijo data$
 data+kalian dedi den dengan+pacar dengar+jadi di+cimone di+foto di+jembatan di+jidat di+kali di+karawaci di+kene
 di+kolong di+neglasari di+pasar di+rps di+rsj di+sawah di+shelter dia dia$ dia+abis dia+buta dia+ditinggal
 dibawa+dari dibawa+mobil dibawa+trc dijemput+sudah dilacak$ dinas dinsos+ada dinsos+anak dinsos+kata dinsos+kemarin
 dinsos+mana dinsos+sekarang dinsos+tidak disorientasi ditinggal+pesan dong+yang dua+orang duga dulhadi dulu+dibawa
 dulu+kata dulu+suka empang encum entah foto+ibu gambar gamis gandengan+di gelandangan+diamankan giman gondrong
 gondrong+pakai gunadi guru+ngaji hapal+jalan has+pikun hasnt hideung hidup+lagi hilang+a hilang+abis hilang+dia
 hilang+kakak hilang+pas hilang+since hilang+tadi hp+tidak hpnya+mati ibu+dari ibu+encum ibu+kami ibu+lagi ibu+pergi
 ibu+rambut ibu+saudara ibu+saya ibu+suka ibu+terakhir ibu+ya identitas identitas+tidak ikut+orang indramayu+telepon
 ingat+keluar ini+ya ini+yang inisial insani insulin ipar+saya is+nyasar isya+tidak itu+adik itu+ibu itu+kakak
 jaga+ibu jam+4 jemput jendela jepit jidat kabar+minggu kabar+pak kalau+ketemu kalau+lansia kali+ini kalian kalian$
 kalian+tampung kami+cari kami+mau kami+pihak kami+saudara kami+turun kampung$ kandung+saya karawaci karyawan kata
 kata+angkut kata+capek kata+dibawa kata+kejaring kata+tidak kawan ke+dinsos ke+kamar ke+sekolah ke+semua
 ke+tangerang kebaya kecil+di kelahi kelas kelas+2 keluar+bawa keluar+pagar kemana kemana+ya kemarin+malam
 kemarin+orang kemarin+tidak kembar kenal kene kereta+di ketangkep ketangkep+razia ketemu+bapak ketemu+bocah
 kiri+putih kirim+pesan klinik klinik+kami kolong+itu kolong+tol kondangan konfirmasi kontak+dengan kontrakan+kami
 kontrakan+sebelah korban+tabrak kosong kosong$ ku+sudah kumat$ kurang+waras lacak$ lagi+ke lagi+terus laki+baju
 laki+gondrong laki+kelas laki+tua lalat+di lalu+sudah lama+pak lansia+ada lansia+hilang lansia+jalan lapor+3
 lari+dari lari+dengan lembang lembang+ciledug lemot lewat+pintu lihat lihat+cctv luar+negeri luka+bakar lupa lupa$
 maaf+saya malam+bawa malam+belum mall$ mana+makam mana+tidak maret mata+kiri mati+saya mau+hidup mau+ketemu
 mau+mati mau+minum mau+pindah mau+tenggelam maupun mayat+ada mayat+kakak mayat+laki menangis menit merah$ merantau
 merantau+ke mes mewakili minggu$ minggu+orang minggu+terakhir minta minta+cek minum+obat mirip+ibu mirip+pak mlaku
 mobil+tidak modernland modernland$ monday motor+habis motor+supra mu mu+tidak muda$ muleh mungkin+ke naga naga+di
 naik+bus naik+sepeda nama+dedi nama+sarinah namonyo nekat nekat$ neneng ngagem ngaji$ ngecek ngekos ngomong
 ngomong+hilang nih$ no+hp nyasar+ke odgj+motor off orang+dengan orang+pikun orang+rumah orang+sering orang+tua
 padahal+di pagar+tadi pagi+dan pagi+kata pak+jam pak+lapor pak+rt pak+tolong pakai+baju pakai+daster pakai+kebaya
 panik+tolong panti+ada panti+pak parah+sudah pas+belanja pas+saya pasa pasar+lama pasar+lembang pasien$
 pasien+tanpa patroli+ketemu peci+hitam pemilik pemilik+kontrakan penampungan$ pencarian+orang penderita+kejang
 pengawasan penyewa perawat+pasien perempuan perempuan+keterbelakangan pergi+naik pergi+selamanya pernah pesantren
search 2 pihak pikun+keluar pikun+sudah pincang+demen pindah+makam pintu+belakang pisau+dia polisi posting
 posting+mau pp+mana pramuka ps+lama pulang$ pulang+2 pulang+di pulang+sejak pulang+sekolah puluh racun raib rasa
 raya+al raya+poris razia+malam ringan riwayat rs rs+usada rsj+grogol rsud+siapa rumah rumah+aman rumah+orang
 rumah+panik rumah+sakit rumah+tadi sabi+tidak sadar+saya saking+griyo sampai sampai+hp sandal+jepit sarinah
 sarung+kotak satpol$ saudara$ saudara+a saudara+alm saudara+dari saudara+kami saudara+keluar saudara+kembar
 saudara+ku sawah+padahal saya+4 saya+agak saya+angkut saya+bayi saya+bisa saya+down saya+keluar saya+merantau
 saya+nyasar saya+panik saya+pernah saya+pisah saya+posting saya+tuna saya+turun saya+umur saya+wali saya+yang
 sejak+magrib sekitar sekolah$ selalu sendiri+tidak seneng senyum senyum+sendiri seperti seragam+pramuka shelter$
 shes+81 si+lansia siang$ since since+monday sok sore+belum spiderman$ stasiun+tanah story stroke stroke+ringan
 sudah+hari sudah+isya sudah+ke sudah+keliling suka+senyum sukirno suntik+insulin supra surat+mau sutrisno
 tabrak+tanpa tadi+abis tadi+pagi tahu tahu+ada tahu+dia tahu+kemana tahu+mana tahu+tidak tahun+2021 tahun+lari
 tahun+lepas tahun+terakhir takut takut+kakak tali tampung+dinsos tanpa+izin tanpa+nama tanya tanya+ada tanya+anak
 tanya+dia tato tato+naga telepon+dari temen terakhir+kata terjaring terjaring+razia terlampir terminal terminal$
 terus tetangga+bapak tetangga+saudara tgl+3 this+pagi tidak+ada tidak+bawa tidak+bisa tidak+dikenal tidak+hari
 tidak+lansia tidak+nongol tidak+pamit tilu+hari tinggi+kurus tol+bitung tolong+dicek tolong+informasi tolong+kalau
 tolong+pak tolong+saudara training trans trc+kemarin tua+ke tukiman turun+angkot turun+kereta turun+mana uji
 umur+68 umur+7 untuk+saya usada usada+insani vc wae$ wali wali+kelas wandered wandered+off went where ya+pak
 yang+di yang+dibawa yang+lari yang+lihat yang+nyasar yang+tabrak ziarah
search 1 03$ 0813+0000 3+minggu 30an 4+hari 4+pagi 5+bulan 5+hari 50an 68+rada 74th 78+tahun =ask =water @reports
 ^kemana ^lagi ^mbakyu ^pakdhe ^penghuni ^tulang ^woi abis+melahirkan abis+zuhur ada+any ada+bekas ada+klien
 ada+laporan ada+penyakit ada+tato ada+yang akik akik+ijo al+azhom alfamart alfamart+jalan alun aman$ amankan+dinsos
 ambil+bapak ambulans+dinsos anak+belum anak+lk anak+rantau anak+yang ancam+bunuh anyar anyar+tapi apa+bener apa+dia
 apa+dinsos apa+ibu autis+umur azhom badhe bagaimana+cara baju+hijau bapak+belum bapak+is bapak+kandung bapak+pergi
 batik$ batik+coklat bawa+hp bawa+ktp bawa+racun bawa+tidak bayi+dia bekas+di bekas+luka bekasi belakang+kelurahan
 beli+rokok benar+ada besar+di biasa+panggil biasanya+jalan bin bisa+cek bisa+jenguk bisul boleh+kirim boru+sinaga
 botol$ bugel buka+tidak bunuh+diri bus bus+di cari+makam cfd chat ciledug cimone+bener cimone+itu cipondoh+makmur
 cirebon ciri+gigi cocokin da daerah+modernland dakek dan+dewi dari+cipondoh dari+indramayu dari+jambi dari+kebumen
 dari+lampung dari+pasar dari+rombongan dari+saptu dari+serang dekat+pom dengan+lansia dengan+sandal dengar+pak
 depan+ompong depan+sekolah di+angkot di+bandara di+cengkareng di+gereja di+griya di+kalideres di+kamar di+kelurahan
 di+koran di+kota di+mana di+pabrik di+pinang di+pinggir di+sekolah di+story di+tanah di+tangcity di+tpa di+tpu
 dia+pernah dibawa+ambulans dibawa+semua dikenal+di diketahui dilacak+pak dimakam+sbg dimas dinsos+di dinsos+lansia
 disabilitas diumumkan dua+malam duduk+doang dulu+tidak eh empat+hari etek etek+saya flores flyover+cibodas
 foto+lansia foto+tali foto+yang fransiskus fransiskus+di ganggu ganggu+odgj gelandangan+anak gemuk gereja+di
 giginya giginya+ompong golok+ada green green+laki griyo hajat hajat$ hari+hp hari+minggu hilang+3 hilang+saudara
 hilang+siti hj hoodie hub+saya hutang ibu+ada ig+dinsos ijo+besar info+orang infoin ini+anak ini+laki ireng is+ada
 itu+di itu+mirip itu+pak itu+tolong jadi+tukang jalan+depan jalan+raya jalan+sendiri jalan+seret jam jam+berapa
 jam+segini jambi jantung jelas+tidak jembatan+merah jembatan+robinson jendela$ jenguk jenguk+adik jiwa+bawa
 kabar+ya kacamata kacamata$ kaka+saya kakak+kandung kaki+dari kalau+lagi kali$ kali+aja kali+itu kamar+ada
 kami+penderita kandung+sejak kasmirah kata+sudah kayaknya+lansia kayu$ ke+bapak ke+cisadane ke+polsek ke+rel
 ke+sini kebon kebon+belakang kebon+nanas kebumen kebumen$ kedaung+baru keluar+lewat keluarganya+di kelurahan+bugel
 kemarin+cirinya kemarin+ketemu kemarin+pakai kereta$ kerja+bangunan kertas+kk kesah kesah+saking ketapang$
 ketemu+dia ketemu+kabar ketemu+surat ketiga kira+rumahnya kirim+foto klambi kmn koko kolong kolong+flyover
 kontak+sejak koran kosasih kota+ini kotak kotak2 kucing$ kuping kurang kuring kurus+ada lacak+pak lagi+dia
 lagi+kumat lagi+pak laki+12 laki+19 lalat lalu+sekarang lama+kata lampung+mau lansia+baju lansia+belum lansia+went
 lapor+laki lari+tadi liar+di lihat$ lihat+pak live logat lu+orang maaf+ke main makam+orang makasih+sewu malam mana$
 mana+kata mana+lagi mantan+pasien marga masih+dibawa masjid+raya mateng mati+aja mau+bantu mau+pergi mau+susul
 mau+ziarah mayat$ mayat+tanpa mbakyu mbakyu+saya mei menopo menunggu menunggu+di minggu+di mrs mrs+x mungkin+itu
 murid+saya naik naik+mobil nama+dewi nama+dimas nama+fransiskus nama+sutinah nama+ujang nanas negeri no+10
 ntt+tanya nyasar+dari obat+abis odgj+baju odgj+hilang odgj+keluar orang+ini orang+naik orang+saya orang+tinggi
 orang+tuwo out padahal+dia pagar+buka pagi$ pak+takut pak+umur pakai+a pakai+batik pakai+kerudung pakai+sandal
 pakai+ulos pakdhe pakdhe+saya palem palem+semi pamit+selamanya panti+mana panti+saya pas+kami pasar pasar+anyar
 pasien+nama pendek penderita penelepon penyakit pergi+dengan pergi+nomor pernah+tampung pernah+tusuk persita
 pesan+selamat pesan+suara phk pikun+mungkin pikun+pak pinggir+jembatan pink pipi+kiri pisah+pas polsek+jatiuwung
 poris+gaga posisi+mana postingan proyek pukul+15 pulang+5 pulang+ketemu pun+lansia putar+tidak putus+kontak rabu
 rambut+sebahu ransel rantau rel+tidak ringan+jalan rohmah rong rong+hari rps rs+bawa rs+jiwa rsj rsud rumah+di
 rumah+dia rumah+pakai rumah+sejak rw+tidak sakit+jantung sakola sampah$ sandal+beda saptu sarung satu+botol
 saudara+laki saudara+lari saudara+mayat sawo sawo+mateng saya+istri saya+jam saya+kena saya+kirim saya+mantan
 saya+mu saya+odgj saya+paman saya+rt saya+terjaring sbg sebahu sebahu+ada segini sejak+pukul sekitar+karawaci
search 1 sekolah selamanya+terus selamat+tinggal selempang semi semi$ semua sendiri+tadi senin sepeda seret sewu
 siang siapa+ya sinaga singgah+nama siswa siswi siti sjk sjk+pkl sore speaks+hokkien story+dinsos strip strip$
 sudah+9 sudah+empat sudah+malam sudah+pikun sudah+putar sudah+rong sudah+semua sudah+tigo suka+jalan suka+lupa
 suntik surat+di sutinah tabrak+tidak tadi+jalan tadi+main tadi+malam tadi+sore tahi tahi+lalat tahu+apa tahun+2022
 tahun+baju tahun+pisah tahun+tadi takut+anak takut+dia tali+dari taman$ tampung tampung$ tanah+tinggi tangan+tolong
 tangerang+5 tangerang+tahun tanglet tanya+pak tapi+dia tapi+sudah tarakhia tas+selempang telepon+anak
 tempat+penampungan terakhir+dekat terima+orang terjun+pagar terlantar$ tetangga+cari tgl this tiap+pagi
 tidak+dibawa tidak+diketahui tidak+kemana tidak+pak tidur+dibawa tigo tilu tinggi+besar tny tolong+adik tolong+info
 tolong+jangan tolong+lansia tpa tpa+rawa tujuh+puluh tukang+parkir tulang tunanetra+nyasar turun+bus tusuk
 tusuk+orang tuwo ujang+kosasih umur+12 umur+17 umur+4 umur+5 umur+60 uni untuk+urus video wa+terakhir wae
 warga+yang waris$ wiwit woi x+bulan x+di ya+adik ya+cari ya+itu ya+muka ya+padahal yang+dikubur yang+down yang+saya
 yanto$ your your+shelter ziarah$ zuhur
"""
