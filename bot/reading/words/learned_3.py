"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 tanda+tangan tandu tangan+kami tangcity+tiap tangerang+boleh tangerang+tidak tangga+darurat tanggung
 tanggung+jawab tangkap tanpa+nama tanya tanya$ tanya+ada tanya+dia tanya+lagi tapi+anak tapi+takut target+lihat
 tarik tarik$ tas+ada tato tato+naga telah telepon+kembali telepon+miring tembok+biru tembok+sekolah temen+sekolah
 tensi terakhir+dekat teras+mesjid teriak$ teriak+doang teriak+lagi teriak+tidak terlantar+depan terminal+sekarang
 ternyata+bukan terus+lari terus+pak terus+pergi test tetangga+bapak tetangga+nyetel tetap+tolong tgl+12 tgr the+tua
 tiang+telepon tidak+belum tidak+boleh tidak+kemana tidak+layak tidak+naik tidak+nengok tidak+ngalir tidak+salah
 tidak+saya tidak+teriak tidak+uih tidak+untuk tidak+ya tidur+pules tidur+tapi tikus+mati tindaklanjut+laporan
 tinggal+tunggu tinggi+banget tinggi+dekat titiknya tkp$ tmbhn tny tol+arah tol+karawaci tol+kunciran tolong+damkar
 tolong+dilacak tolong+find tolong+maaf tolong+tambah tolong+tindaklanjut tongkat$ top topi topi+merah traktir
 tri+lestari tsb tua+kami tua+ke tua+perempuan tugas+sekolah tuh+ibu tuli tunai tunggakan+rs tunggu tunggu$
 tunggu+di turun+orang tusuk+orang tutup+aja ubah uji ular+di umumin untuk untuk+gelandangan untuk+lap untuk+masuk
 untuk+odgj untuk+tugas update+dong usah+cari usah+datang usaha visum wa$ waduh wajib waktu+mau wali+kelas warga+ke
 warga+rt warga+sudah warga+tadi warung$ warung+sebelah wasiat wati wau wb wb$ wifi wkwk+ada wr wr+wb wrg ya+nak
 ya+saya yang+2 yang+ada yang+angkut yang+anter yang+benar yang+bulan yang+dijemput yang+diumumin yang+dulu
 yang+jaga yang+jam yang+kalian yang+ke yang+kejang yang+laporan yang+lo yang+pakai yang+paling yang+pernah
 yang+sekarang yang+tahu yang+tanggung yang+untuk yang+waktu ybs+sekarang ybs+sudah
report -3 05$ 10rb 2+sd 3+pagi =drill @other ^aduh ^alamat ^asap ^bansos ^belum ^bener ^berapa ^cara ^die ^disini
 ^film ^hai ^is ^kantor ^kartu ^kembali ^kompor ^kondisi ^koreksi ^makan ^malam ^mantap ^nama ^obat ^oh ^pagar
 ^patokan ^perut ^sampurasun ^skripsi ^sungai ^susul ^tadi ^terima ^tindak ^trc ^truk ^upami ^warisan ^warung
 abaikan abis+mabuk abis+stroke ada$ ada+2 ada+golok ada+kucing ada+lowongan ada+petugas ada+surat adopsi+bayi
 aduh+pak aja+ya ajak+ngobrol akta alfamart$ ambruk+kena ambruk+tutup amuk+kok anak+kontrakan anak+pak anak+saya
 anak+sma anak+smk anak+stm anak+tengah ancam+bunuh angkot+saya anter anu+kemarin apa+di apa+pak apotek$ asap+hitam
 atap atep ayam bagaimana+sih bahwa baju+bekas bakar+api bakar+gang bakar+kontrakan bakso bakso$ banget+terus
 banget+tolong banjir+sudah bansos bantu+biaya bantu+pencarian banyak+dbd bapak+pingsan bapak+saya baru+sudah batal$
 batal+aja bau+banget bawa+kursi bawa+motor bawa+perawat bawa+tali bayar bayar$ bebek belakang$ belakang+kelurahan
 belum belum+evakuasi belum+ya bener$ bensin$ berapa+lama beri bersih besar+banget biar biar+tidak bidan+sudah bilih
 birth birth+certificate bisa+lewat bisa+masuk bisa+turun blok+c bocah+pakai bocah+sudah bocor+di botak bpjs brosur
 budeg buka bukan+orang bukan+rw bulan+lalu buliah bunuh busa+tolong butuh+dana c camat caping cari+bapak cari+di
 cari+itu cari+lagi cari+pak cat certificate cintamu cintamu+eaaa cocok contact cuma+lagi cuma+mau curi da dada+di
 daging dagu dalam+minimarket damkar$ dana darah+lagi darah+sekarang dari+brebes dari+kota dari+serang dari+tempat
 daroh datang datang+juga datang+tapi dbd$ dekat+pom dekat+tol denda dengan$ dengan+anak dengan+bayi dengan+bidan
 dengan+pak denyut+lemas depan+alfamidi depan+gang depan+ya dhewe di+atep di+brosur di+cikokol di+cimone di+cipondoh
 di+dagu di+dompet di+foto di+jatiuwung di+kaki di+leher di+lokasi di+panti di+sekitar dia+abis dia+minta dia+siram
 diamankan$ dibawa dibawa+nangkring dibawa+satpol dibobol die dieu dieu$ dikit dikit+pak dimakam dinsos diposting
 diproses dipukul+laki dipukul+tetangga dipun ditinggal+rumah ditinggal+surat dua+kali dulu eaaa eaaa$
 flyover+cikokol foto galak$ gas+melon gelandangan+biasa gelandangan+kena gelandangan+nanti gelandangan+nya
 genangan+depan gerak+ke giginya golok+lagi goyang$ guru+ngaji hai halo+ada halte+sekarang has heula hp+mati hpnya
 hpnya+mati hub hukum hungkul huni ibu+daroh ibu+pikun ibu+sampai ignore ijo ijo$ ikut info+odgj info+susul infus+di
 ini+kalau ini+pingsan ini+teh istri+mau itu itu+anak itu+bukan itu+ketemu itu+lansia itu+saya itu+si iya izin+ndan
 jadi$ jadi+bagaimana jadi+pak jadi+tidak jaga+dulu jaket jaket+ojol jalan+bolong jalan+ke jalan+pakai jalan+rusak
 jalan+seret jam jam+4 jam+7 jangan+itu jd jebol jembatan+gantung jembatan+gerendeng jemput+dong jual+kopi judi juga
 juga+ini kacamata kah$ kaki+dekat kaki+palsu kaki+ternyata kalau+odgj kalau+saya kami+jemput kami+mandi kami+yang
 kampung$ kanan$ karaokean kata$ kaya kaya+orang kayaknya+hamil kayaknya+lagi kayu+mau ke+dalam ke+dieu
 ke+gelandangan ke+jawa ke+kamar ke+mars ke+orang ke+pak ke+pemalang ke+rt ke+sawah ke+siapa kedah+ke kejar+bawa
 keluar+dia keluar+rumah kemana kemana$ kemarin+cari kemarin+kata kemarin+kembali kemarin+saya kembali kembali$
 kembali+ada kembali+dari kena+denda kenalan kepada kepala+robek kepikiran kerja+mau kerjo keroyok ket ketangkep
 keterangan kilo kirim+kesini klg klien+sudah klien+tidak kodim kodim$ kok+jadi kok+tidak komplain kondisi+tenang
 konsultasi kontrakan+pak kopi+keliling korban+sudah kota+tangerang ktp ktp+tangerang ku kubur$ kunciran+4
 kursi+roda lagi lagi+mondar lagi+ngaso lagi+putar lagi+tuh lah lalu$ langka lansia+kami lansia+lagi lansia+sudah
 lap+tadi lapor+di lapor+ke lapor+kedah lapor+kemana lapor+minggu lapor+polisi lapor+sudah lapor+tadi laporan+tadi
 laptop lari+bawa lari+pas layangan lepas+dari lewat+depan lewat+lagi lihat+jalan lilis limbah lo lobby lowongan
 lupa+kata maaf$ mabuk+saya makan+korban makan+masih makin+amuk makin+banyak makin+lemas malah$ malam$
 malam+sekarang malih maling+di malu+saya mampet mantan mantan+pasien mantap mars masih+lama masih+sd masuk$
 masuk+dari mati+lampu matur mau+ambruk mau+cari mau+cerai mau+dikasih mau+duduk mau+jemput mau+kirim mau+sampai
 mau+sumbang mau+tanya mekar mekar+sari melon melon+langka melotot mesum minggu+depan minggu+tolong minta+tongkat
 mlaku mobil+putih modal motor+dengan motor+pukul muka+lebam mulai+biru mulai+kejang mulai+pukul mumpung muncul+di
report -3 muncul+lagi musala nangkring nangkring+lagi napas+satu2 ngaji+kampung ngaku+nama ngalih ngasih ngasih+tahu
 ngaso ngaso$ nggih nih nihil nya+makin nyanyi+sendiri nyasar+contact obat+larang obat+tidur odgj+kemarin odgj+kerja
 odgj+lari odgj+nya odgj+pergi oh orang+jual orang+masih orang+minta orang+muntah orang+naik orang+sekarang
 orang+sudah pagi+sudah pak+bukan pak+gelandangan pak+guru pak+hati pak+ibu pak+kalau pak+laporan pak+malam
 pak+rumah pak+sekarang pak+sudah pak+ternyata pak+tiap pak+warga pakai+payung pakai+peci paket paman+saya pamit+ke
 panik panti+itu parkir+di pas+kembali pas+mau pas+tadi pasien+kami pasti patah pdam+mati pelan pemerintah
 pencet+bukan penelepon+cari penelepon+tambah penjelasan perawat$ percikan perempuan$ perempuan+yang pergi
 pergi+bawa pergi+dari periuk+damai persis petugas petugas+belum pikun$ pintu+buka pipi pjr pohon+depan
 polsek+cipondoh positif ps+lama pukul+dia pulang+mabuk pun+bapak puskesmas+ada putar+kembali putus$ racun+kemarin
 rebut rejeki ribu ribut+suami rjp roda ruang+observasi rumah+belakang rumah+dari rumah+masih rumah+sakit
 rumah+tetangga rusak+lagi sadar+tidak saja salah+lihat sampai+juga sampai+ke sampurasun sana sarung$ satpol+malam
 satu+lagi saudara+ibu saudara+tapi saya+aja saya+bakar saya+dibacok saya+dulu saya+kdrt saya+korban saya+masih
 saya+pelapor saya+pikun saya+punya saya+rumah saya+sekap saya+sekarang saya+tabrak saya+tadi saya+temukan
 saya+tidur sekarang+jalan sekarang+kejang sekarang+malah sekarang+muka sekarang+naik sekarang+stasiun
 sekarang+temen sekarang+tidak sekolah+anak selalu selamat semalam sementara+di sempat sendiri+ada serang+petugas
 sering+pukul setelah setelah+saya si+ibu siapa+ya sih$ silver+yang sini+bukan soal soal+tidak spiderman spp stop
 story stroke+tidak suami+mau suami+pukul sudah+bersih sudah+besar sudah+ikat sudah+kami sudah+kena sudah+lari
 sudah+mulai sudah+ngalih sudah+pergi sudah+pulang sudah+satu suka+nyanyi surat+keterangan susah syarat syaratnya
 syaratnya+apa tabrak+orang tadi tadi+lapor tadi+lewat tadi+sudah tadi+tanya tahan tahan$ tahan+dulu tahi tahi+lalat
 tahu$ tahu+mana tahu+pak tahun+hilang tahun+lalu takut+dia tambah+gawat tambal tampak+di tampung tampung$
 tangan+ibu tangan+jalan tangan+tidak tas tas$ tebal telepon+ulang temen$ tempo tempo+hari tepat tepat+di
 terlantar+itu terlantar+saya terminal+2 ternyata+lagi ternyata+pak ternyata+pas ternyata+patah ternyata+tidak
 terus+mata tetangga+jual tetangga+karaokean tetap this this+pagi tidak+kalau tidak+kami tidak+kembali tidak+ketemu
 tidak+lapor tidak+masuk tidak+nanti tidak+sampai tidak+si tindak tindak+lanjut toko$ toko+bangunan toko+di tol$
 tolong+batal tolong+di tolong+dicek tolong+fogging tolong+ignore tolong+lacak tolong+penjelasan tolong+tidak
 trantib tri tua+dia tua+yang tugas tukang+bubur tulis tunggakan tv ujang umur+berapa untuk+lansia untuk+makan
 untuk+orang upami urungkan usir+saya utang utara+saya veteran$ waktu+itu warga+bawa warga+minta warga+sampai
 warisan ya yakin yang yang+bakar yang+bapak yang+datang yang+dekat yang+dijual yang+foto yang+jual yang+kami
 yang+lepas yang+luka yang+masih yang+nama yang+ngasih yang+nongol yang+satu yang+tidak yanto ybs+pindah yuk 🙏 🙏$
report -4 =beast =seek =tale @question ^alhamdulillah ^api ^batal ^dekat ^gang ^hasil ^hilang ^hp ^jadi ^jam ^jangan
 ^jual ^kabel ^kapan ^macet ^masuk ^nomor ^pacar ^pintu ^popok ^posisi ^ralat ^saksi ^tambah ^tanggul ^target
 ^terkait ^the ^tiang ^ybs ada+apa ada+bantu ada+bidadari ada+kami ada+pohon ada+tawuran ada+tulis adopsi akhirnya$
 alkohol aman$ aman+pak ambulans+119 anak+itu anak+tenggelam anak+yang anjing+odgj anu api autis awal aye
 badan+bentol baik$ bales bantu+polsek bapak+yang barangkali bari baru+lihat bawa$ begal+pak belum+kembali
 belum+sampai bentol bentol+semua berhenti+pak besar+di bidadari bidadari+jatuh bisa+hubung bisa+lapor bodong brebes
 bubur bulan$ butuh+kursi cari cepat+laporan ciri culik cuma+butuh dadi dapat+bantu dari+pasar dari+rs data dbd
 dengar+sampai depan+atm depan+sd depan+stadion di+ciledug di+grup di+jari di+kembali di+laporan di+lebaran di+mana
 di+poster di+tangerang di+tv di+warteg dia+lagi dia+odgj dia+pak dia+pakai dia+stroke diamankan dicabut dinsos$
 disebar doa dua$ eh+pak encum evakuasi+ke film fogging foto$ gantung+ada gelandangan$ gerak$ geser geser+ke gula
 haryono hatiku hijau hilang+a hilang+pak hp hp+ditinggal ibu+encum ibu+sudah ibu+yang ig ikat+warga ilegal
 informasi ini+makan itu+malam itu+odgj itu+selamat jahitan jalan+depan jangan jari jawab$ jebul jodoh jodoh+saya
 jomblo+terlantar jual+makan kabel kah kakak$ kalau+ada kali+pak kampung+sebelah kamu kan kasih kayanya+itu
 kayu+sudah kdrt ke+got ke+igd ke+puskesmas ke+teras kemarin kemarin+kami kemarin+lapor keren kereta$ kerja$
 ketahuan ketemu+di kimia koreksi kucing+saya kucing+tabrak kudu lacak lagi+di lagi+dia lagi+gedor lagi+gelandangan
 lagi+sekarang laki+tinggi laku lalu lampu+jalan langsung+ke lanjut lansia+sekarang lapor+dari lapor+guru
 lapor+hilang lapor+tidak laporan laporan+mayat lari+ada layak lebaran lewat+jendela maaf makasih$ makasih+pak
 makin+parah mana mana$ masa mata+melotot mati+tawa mau+dapat mau+datang mau+urus melihat memar memar+semua menurut
 minion minta+cepat minum$ minyak miring mulai nan+patang nanging nanti+pulang napas+di nasib neneng ngaji
 nganter+bapak ngecek ngesot+ke nikah nongol+lagi observasi orang+rumah orang+ternyata pacar pakai+cincin panti+mana
 parkir+dia patang patokan pemkot perkembangan perut+saya petugas+yang pindah pindah+ke pingsan+itu pinjol+ilegal
 pink popok popok+lansia prosedur psikolog pungli pungutan pungutan+liar razia+warung resmi riwayat sabuk
 sadar+panas sampai+mana sampai+sini santunan satpol$ satu$ saya+begal saya+belum saya+cari saya+dia saya+ibu
 saya+laporan saya+lari saya+mabuk saya+malam saya+pergi saya+salah sedang sekarang$ sekarang+bikin sekarang+dia
 sekarang+jatuh selesai senin si+lansia sore+gelandangan sudah+datang sudah+diamankan sudah+dijemput sudah+jatuh
 sudah+lapor sudah+makan sudah+tangan sumbang+baju takut+ada takut+lapor tanggul tangis+tapi tanya+apa tarik+laporan
 tawon tea telepon+ke telepon+lagi tenang$ terakhir+di terima+kasih terkait+kasus ternyata+dia terpantau tes
 tetangga+lagi tidak+angkut tidak+disini tidak+perlu tiket timnya titik tolong+hubung tolong+kabar tuh+yang tutup$
 tutup+jalan tv+ada ulang untuk+bapak urus+bagaimana waktu wkwk+pak woy$ yang+di yang+dibawa yang+perempuan
 yang+punya you your
report -5 =thanks @it @len1 @sighting ^air ^bagaimana ^cari ^depan ^kok ^kucing ^lupa ^makin ^pohon ^sudah ^wkwk
 a+dan ada+asap ada+kabar ada+meledak ada+nih ada+tabrak aduh aja+sudah alat+bantu alhamdulillah anak+kunci
 anak+yatim apa+ada api+sudah asap atas+tower bagaimana+kabar bakar+kardus baliak bantu+cari bantu+dengar
 bantu+lansia bayi+nya belum+pak belum+pulang bener berapa$ berita bocah$ bot bukan bunuh+saya cari+keluarganya
 catat cctv darah+tambah dekat+sekolah di+atap di+dinsos di+ig di+periuk di+tiket dicek dirubung+orang dompet+saya
 gang+sebelah genangan got+kepala gratis hapus harga+beras hari+ini hasil hati+saya hilang$ hilang+anak hp+saya id
 itu+lagi itu+sekarang jalanan+yang jomblo jual+obat kabar$ kabar+odgj kalau kalau+ketemu kali+sekarang kanan kaos
 kartu kasih+tahu kata+tukang ke+arah ke+kolong kelahi kelurahan$ kemarin$ ketemu+lagi kiri kok lagi+amuk lagi+duduk
 lagi+ke laki+saya lansia+muntah lansia+nya laporan+hilang lari+di lihat+lagi luka+di luka+dikit makasih
 maling+ketangkep mana+ya mantan+suami mau+daftar mayat+yang miras muncul mungkin murah na naik+motor nama nanti nya
 nya+sekarang odgj+sih odgj+yang oleh orang+dibacok orang+yang pacar+saya pak+baru pak+kata pak+lansia pak+lemas
 pak+untuk parah+pak parkir+liar payung pegang$ pelan$ pencet permisi+pak pinjol pisah+di plafon pln pohon+ambruk
 polisi punya+anak ralat remang2 rs$ rumah+aman sampah+tumpuk saya+boleh saya+pakai saya+pulang sebelah$ sebelum
 sekarang+bawa sekarang+dirubung sekarang+napas sekarang+orang sekarang+pak semoga semua+aman siapa+tahu skripsi
 sore+ini sudah+angkat sudah+dibawa sudah+kembali sudah+sampai sudah+tidur suka+pukul surat susu susul tanggal
 terakhir+lihat terima terjun+di tgl tiap+hujan tidak+jadi tidak+ke tidak+pulang tidak+usah tindaklanjut tolong+bawa
 tolong+cari tolong+info tolong+informasi tolong+jawab tolong+laporan tolong+polisi tu tu+sudah tuh usah
 warung+remang2 ya+pak yang+lihat yang+tadi
report -6 =joke @code @kin @status @thanked @thanking ^anjing ^eh ^klien ^makasih ^masih ^parkir ^petugas ^sampah
 ^update ada+begal ada+bekas ada+di ada+tidak akhirnya amuk+karena amuk+pukul anak+ada apa apa$ atas+nama bakar+di
 batal belum$ beras berisik biasanya bisa+tidur bukan$ bukan+di bukan+odgj cari$ cek cepat+dia cinta cinta$ daftar
 damkar di+hati dia$ dia+mulai dijual dikenal+masuk gaji golongan hilang+dari hilang+itu hilang+tolong ibu$ itu$
 jadi jatuh+cinta kalau+orang kan+pak kantor$ kapan keliru ketemu+pak kontak lagi+depan lagi+orang lansia+yang lu
 mau+tahu mirip muntah+pak nyamuk o orang+jatuh pak+mayat penelepon+telepon pengumuman perkosa+di petugas$ pkh
 polantas polantas$ poster rasa rasa+saya rumah+singgah saksi salah saya+kalau saya+lapor saya+perkosa saya+pukul
 saya+yang sekarang+mangkal selamat+tidak singgah situ+lagi smp+6 sudah+ada sudah+ketemu sudah+pindah tadi+malam
 tampak terakhir terkait ternyata tidak+pak tidak+sih tidur+pak tolong+terus trc tutup warna where ya$ yang+gendong
 yang+hilang yang+kata yang+kemarin yang+lagi yang+lapor
report -7 @? @addition @back @search @withdraw ^apa ^begal ^kalau ada+alien alien atau bagaimana$ bener+tidak berapa
 bobol di+hatinya dia+kejar grup hatinya hatinya$ hilang hubung hubung+ke ibu+tanya imunisasi imunisasi+bayi ini+dia
 jalan+baru kalau+mau kali+cisadane kasus kedah kejar+saya laporan+orang lemari$ lihat+di nan nomor orang+hilang
 orang+lagi pencarian pocong polisi$ saya+hilang saya+terlantar tambah terus+tusuk tidak+di tidak+sendiri
 tinggal+satu tolong+update tusuk+korban update+laporan wkwk yang+bawa yang+ketemu yang+lari yang+saya ybs
report -8 @len0 @who=responder ^lampu ^sekarang ^ternyata ambulans bibirnya+napas bocah+yang cincin dia+sekarang
 kabar klien laporan+saya malam+minggu masuk+rumah orang+meninggal tidur$ tolong+ambulans tua+saya wkwk$ yang+cari
report -9 @who=relative ^bakar ^banjir ^rumah bayi+yang darah+makin ganteng harga hati makin pukul+saya saya+tunggu
report -10 ^jalan ^jembatan ada+bakar anggota bakar+pak tawuran+anak tidak$ update
report -11 ^kayanya
report -12 dipukul+suami nya+kejang saya+dipukul
search 12 mana
search 10 ^mana lapor+hilang
search 9 diamankan dibawa hilang+pak
search 8 @who=relative ^cari ^mau adik$ barangkali hilang hilang$ mau+cari pak+saya penelepon+cari saya+anak
 saya+hilang
search 7 =lost ^apa bapak+hilang belum+ya bisa+hubung boleh+lihat cari cari+adik cari+pak data data+orang
 hilang+anak hilang+anggota hilang+sekarang istri+saya kabar$ ketemu+belum lacak lihat+daftar mungkin nama odgj$
 orang+nama orang+yang paman razia saat saya+dibawa saya+keluarganya terakhir tidak+pulang
search 6 =seek @? @kin @search ^barangkali ^ibu ^paman ^suami abis ada+data ada+di ada+kabar adik amankan anak+saya
 anggota anggota+saudara apa+ada bapak$ belum+kembali belum+pulang bener+pak bibi bibi+saya cara+jemput cari$
 cari+bapak cari+suami cari+temen di+dinsos dinsos dulu hilang+dari hilang+di hilang+kontak hp hubung ibu+hilang
 is+hilang kabar kabar+dari kami kena+razia ket kontak kosnya lansia+kami lansia+saya lari makam mana+ya paman+kami
 panik pas pergi pisah+di saudara saudara+saya saya+dulu saya+lansia saya+lari sekarang+sudah suami tidak+kembali
 tolong+bantu uih yang+odgj
search 5 =drill =kin =nature =part @len4 @len5 ^adik ^bapak ^hilang ^istri ^pacar ^saudara abis+itu ada+info
 ada+ketemu ada+pasien angkut autis aye bantu$ bantu+cari bapak bapak+saya batik belum bener bener+tidak biasa
 bulan+lalu cek contact daftar+orang dari+rs di+panti di+tangerang ditinggal+surat find foto foto$ gelandangan+di
 hari+tidak hilang+tolong hp+ditinggal hp+nya info+kalau ingat is istri itu+bapak itu+lansia jadi+gelandangan
 kami+yang kampung kaos kata+tetangga keluar keluar+rumah keluarganya keluarganya$ kembali kembali$ kembali+dari
 kena ketemu$ ketemu+di laki lansia+nama lupa+ingat minggu minggu+tidak ngeceknya nyasar+contact pacar pacar+saya
 pakai+tongkat paman+saya pamit pergi+dari pikun pikun$ pincang pisah pulang rambut sampai+sekarang satpol saya+cari
 saya+diamankan sejak sekarang+tidak semua+rs suami+lari sudah+minggu tahun tangerang tanya+apa terakhir+di
 terakhir+lihat tidak+di tidak+uih tolong+cari tolong+find tolong+lacak ujang umur yang+diamankan yang+dulu
 yang+kena yang+ketemu yang+nama
search 4 # 10$ =body ^anak ^bibi ^dengar ^majikan ^mungkin ^teman a+dan abu ada adik+saya agak amankan+depan anak$
 anak+umur apa+di apa+petugas baju+biru bapak+saudara barangkali+ada bawa+bayi bawa+tali belum+sampai biasanya
 bikin+laporan bilih bilih+ada biru bisa+ngomong bisu cari+kakak cari+lansia cari+paman cek+data cek+nama cirinya
 dari dari+kemarin dari+rumah daster di+dagu di+data di+kosnya di+poris di+rsud di+tempat dia+tidak
 diamankan+kemarin diamankan+ngeceknya dibawa+dinsos dibawa+petugas dibawa+satpol dicocokkan dijaring ditinggal
 ditinggal$ ditinggal+rumah dua+hari dua+minggu hari hari$ hari+lalu hidup hilang+bulan hilang+lagi hilang+waktu
 hp+mati hubung$ ibu+pikun info jam+5 jangan+itu jatiuwung jumadi kakak kakak+saya kalau+ada kalau+lihat kami+hilang
 kami+nama kampung+tanya kandung kata+mau kata+sekarang ketemu+ibu ketemu+tidak keterbelakangan keterbelakangan+odgj
 kosnya$ ku lalu lansia+pakai lari$ lari+bawa lari+lewat lepas lepas+dari majikan majikan+saya malam$ mana+sekarang
 masih+pakai mati mau+ambil mau+bikin mau+jemput minta+foto minta+maaf mirip mobil+dinsos motor mungkin+ada
 mungkin+jalan nama+jumadi nama+sumiati nama+yanto ngaji ngeceknya+bagaimana nya+mati obat+tidur odgj+lari
 orang+hilang orang+pak pagar pak+itu pak+nama pakai pakai+sarung pamit+ke pasien perempuan+nama pergi+bawa
 petugas+ada petugas+bener poris pulang+dari pun+bapak putih$ racun+kemarin rawat razia$ rs$ rsj$ rumah+dari
 rumah+singgah sampai+rumah santri+kami saudara+yang saya saya$ saya+amankan saya+belum saya+ibu saya+kata
 saya+lepas saya+nama saya+pak saya+pergi saya+pikun saya+tidak sekarang$ siapa+tahu singgah sini+hilang suami+saya
 suami+tidak sudah+cek sudah+dua sudah+lupa suka sumiati surat tahu+mana tahun+hilang tangerang$ temen+lama
 temen+saya tempat+bapak terus+hilang terus+lari tetangga+saya tinggi tolong tongkat tua+saya turun+di uih+dari
 umumin waktu x$ yang+dijaring yang+dimakam yang+tahu yang+tidak yanto
search 3 14+tahun 19+tahun 2+hari 3+hari 3+tadi 7+tahun =child =dead =home =past @needs @unseen ^bener ^boleh ^bp
 ^cara ^info ^kakak ^kami ^karyawan ^penelepon ^santri abis+di ada$ ada+lihat ada+tidak an anak anak+autis
 anak+kontrakan anak+laki anak+perempuan apa apa+pak arah arah+terminal baju baju+spiderman bapak+ini bapak+sudah
 barangkali+di bawa bawa+tas bisa+saya bisu+tuli bocah+pakai boleh+minta botak bp bp+saya buka bulan cari+kabar
 cari+kampung cari+saudara cepak ceper$ ciri coklat daftar dagu dagu$ dari+gandengan dari+malam dari+saudara darto
 daster+batik demen dengan+data dengar dewi di+cikokol di+fb di+jatiuwung di+pasa di+phk dia+is dia+mana dicatat
 dicatat$ dicek dicek+di dijaring+kemarin dijemput+orang dijemput+trc dikenal dikubur dilacak dimakam dimakam+dinsos
 dinas down down+syndrome dua duga+paman eh+maksudnya fb fb+ada foto+di foto+itu gandengan gelandangan$ gereja+kami
 has hilang+jejak hilang+kata hilang+lansia hilang+saat hilang+sejak hilang+umur hitam hokkien hpnya hpnya+mati hub
 ibu+telepon ijo ikut info+bapak ingat$ ini+foto ini+tidak ipar is+saya isya itu+anak itu+mana itu+saudara jaket
 jaket+ojol jalan$ jalan+kaki jalan+ke jalan+pakai jalan+pincang jam+3 jemput+saudara jiwa jumat kakak+odgj
 kalau+orang kali kami+keluarganya kami+lari kamis kampung+sini kaos+abu kapan+bisa karyawan+saya kata+jadi katonyo
 kayanya+orang ke+arah ke+pasar keberadaannya keberadaannya$ kecil+tidak kejaring kejaring+razia keluar+dari
 kemana+mana kemarin kemarin$ kemarin+sore kembali+sudah kembar+saya kerja+di kerja+tidak kerudung ket+kemarin
 ketemu kiri kontrol+ke kosnya+kosong kotak$ kuat kuat+lagi kurus lagi+cari lahir laki+kaos langganan lansia
 lansia+aye lansia+tidak lapor+ke lapor+polisi lari+saat last lewat+jendela lilis magrib magrib+sudah makam+bapak
 maksudnya malam+laki malam+tidak mancing masjid$ masuk+minggu mati$ mau+cek mau+lapor mau+tahu mau+tanya mayat+yang
 menangis+anak minggu+ini minum+racun motor+ketemu mudik nama+lilis nyamuk obat+nyamuk odgj+pergi orang+arah
 orang+linglung pagi pagi+sudah pak+belum pak+darto pak+kayak pak+sudah pakai+jaket pakai+kaos pakai+peci paman+dari
 pamitan pantau panti panti+ada pasar+malam pasien+kami peci penampungan perempuan+saya pergi+ditinggal
 pergi+sendiri pesan pikun+hilang pintu+buka polisi+tapi pulang$ pulang+sudah pun putih rada rambut+cepak
 rambut+pendek ratna rawat+mana razia+satpol riwayat+odgj rumah$ rumah+bawa rumah+tidak saking sandal santri satu
 saya+ambil saya+autis saya+bapak saya+boleh saya+ditinggal saya+kakak saya+laki saya+naik saya+terakhir sayur
 sekarang+dmn selamanya sendiri+belum sendiri+itu sering sering+lupa shelter shes singgah$ singgah+ada speaks suami$
 subuh sudah+lapor sudah+tua suka+di surat+wasiat syndrome tabrak tadi+pagi tadi+siang tadi+sudah tahun$ tahun+nama
 tahun+pikun takut+itu takut+kenapa tampak tampak+di tampung+dinsos tangis+kata tanpa tanpa+identitas tanya+ada
 telepon+cari temen+kontrakan terminal+masih terus terus+pergi tidak tidak+aktif tidak+belum tidak+bisa tidak+kuat
 tidak+masuk tidak+sampai tidak+si tidak+ya tolong+cek tolong+dilacak tolong+kabar tongkat$ transit trantib tua+di
 tua+jalan tua+kami tukang+sayur tuli turun uih$ umur+10 unit waktu+transit warga+saya wasiat ya+pak ya+sekarang
 yang+di yang+masuk yayasan
search 2 05+00 13+tahun 16+tahun 17+tahun 2+minggu 2+sd 20+menit 20+tahun 34+tahun 4+tahun 55+tahun 63th 80+pakai
 =elder =heart =seen =urgent @call @team ^ciri ^cirinya ^foto ^guru ^kapan ^kubur ^makam ^pun ^sadar ^tolong ^tukang
 ^where a abis+putus ada+identitas ada+korban ada+mayat ada+perempuan ada+sawah ada+yang adik+hilang adik+kandung
 adik+yang agak+kurang aktif aktif$ alm almarhum ambil ambil+mayat anak+ada anak+lk angkot+03 angkut$ angkut+mobil
 anyar apa+bapak apa+kakak atas+nama autis+hilang autis+tidak aye+tidak bagaimana$ baju+pasien bakar+di
 bandara+terus bantu+lacak bantu+pencarian bantu+tetangga bapak+aye bapak+kami bapak+tadi baru+20 batu+ceper
 batuceper bawa+anak bawa+ktp bawa+motor bawa+obat bayi+blues belanja beli+rokok belum+ketemu belum+uih biasa+bawa
 biasanya+gelandangan bicara bila bila+ada bisa+kembali blues bocah+saya botol buka+tidak bulan+hilang bungkuk
 bus+trans capek capek+hidup caping caping$ cari+anak cari+ibu cari+istri cari+kemana cari+orang cari+pun cari+untuk
 catat cctv cek+apa celana+training ceper cibodas+tidak ciledug$ cirebon+cari cirinya+bagaimana cisadane coklat$
 cuma+pakai cuma+speaks daerah+cimone dan+hp dapat+kabar darah+tapi dari+bekasi dari+cirebon dari+jumat dari+kamis
 dari+kontrakan dari+lebaran dari+pagi dari+pesantren dari+rombongan dari+rsj dari+sekolah daster+ijo data$ dedi den
 dengan+pacar dengar+jadi di+cimone di+foto di+jembatan di+jidat di+kali di+karawaci di+kene di+neglasari di+pasar
 di+penampungan di+rps di+rsj di+sawah di+shelter di+tanah dia dia$ dia+abis dia+buta dia+cuma dia+ditinggal
 dibawa+dari dibawa+mobil dibawa+trc dijemput+sudah dilacak$ dinsos+ada dinsos+anak dinsos+kata dinsos+kemarin
 dinsos+mana dinsos+sekarang dinsos+tidak disorientasi dong+yang dua+orang duga dulhadi dulu+dibawa dulu+kata
 dulu+suka empang encum entah foto+ibu gambar gandengan+di gelandangan+diamankan giman gondrong gondrong+pakai
 gunadi guru+ngaji hapal+jalan hapenya hapenya+mati has+pikun hasnt hidup+lagi hilang+a hilang+abis hilang+dia
 hilang+kakak hilang+since hilang+siti hilang+tadi ibu+dari ibu+encum ibu+kami ibu+lagi ibu+pergi ibu+rambut
 ibu+saudara ibu+saya ibu+suka ibu+terakhir ibu+ya identitas identitas+tidak ikut+orang indramayu+telepon info+orang
 ingat+keluar ini+ya inisial insulin ipar+saya is+nyasar isya+tidak itu+adik itu+ibu itu+kakak jaga+ibu jam+4 jd
 jd+gelandangan jemput jendela jepit jidat kabar+minggu kabar+pak kakak+ipar kalau+ketemu kalau+lansia kali$
 kali+ini kalian kalian$ kalian+tampung kami+cari kami+mau kami+pihak kami+turun kampung$ kandung+saya kaos+partai
 karawaci karyawan kata kata+angkut kata+capek kata+dibawa kata+kejaring kata+sudah kata+tidak kawan ke+dinsos
 ke+kamar ke+sekolah ke+semua kebaya kecil+di kelahi kelas kelas+2 keluar+bawa keluar+pagar kemana kemana+ya
 kemarin+ada kemarin+cirinya kemarin+malam kemarin+orang kemarin+tidak kembar kenal kene kereta+di ketangkep
 ketangkep+razia ketemu+bapak ketemu+bocah kiri+putih kirim+pesan klinik klinik+kami kolong+itu kondangan konfirmasi
 kontak+dengan kontrakan+kami kontrakan+sebelah korban+tabrak kosong kosong$ kotak kumat$ kurang+waras lacak+pak
 lagi+ke lagi+terus laki+baju laki+gondrong laki+kelas laki+tua lalat lalat+di lalu+sekarang lalu+sudah lama+kata
 lama+pak lansia+ada lansia+hilang lansia+jalan lapor+3 lari+dari lari+dengan last+lihat lembang lembang+ciledug
 lemot lewat+pintu lihat+cctv luar+negeri luka+bakar lupa$ maaf+saya malam+bawa malam+belum mall$ mana+makam
 mana+tidak mata+kiri mateng mati+saya mau+hidup mau+ketemu mau+mati mau+pindah mau+tenggelam maupun mayat+ada
 mayat+kakak mayat+laki menangis menit merah$ merantau merantau+ke mes mewakili minggu$ minggu+orang minggu+terakhir
 minta+cek minum+obat mirip+ibu mirip+pak mlaku mobil+tidak modernland monday motor+habis motor+supra mu mu+tidak
 muda$ muleh mungkin+ke naga naga+di naik+bus naik+sepeda nama+dedi nama+sarinah namonyo nekat nekat$ neneng ngagem
 ngaji$ ngaji+kampung ngecek ngekos ngomong ngomong+hilang nih$ no+hp nomor+tidak nyasar+ke odgj+motor off ompong
 orang+dengan orang+pikun orang+rumah orang+sering orang+tua padahal+di pagar+tadi pagi+dan pagi+kata pak+jam
 pak+lapor pak+rt pak+tolong pakai+baju pakai+daster pakai+kebaya panik+tolong panti+pak parah+sudah partai
 pas+belanja pas+saya pasa pasar+lembang pasien$ pasien+tanpa patroli+ketemu peci+hitam pemilik pemilik+kontrakan
 penampungan$ pencarian+orang penderita+kejang penyewa perempuan perempuan+keterbelakangan pergi+naik pergi+nomor
search 2 pergi+selamanya pernah pernah+tampung pesantren pihak pikun+keluar pikun+sudah pincang+demen pindah+makam
 pintu+belakang pisau+dia polisi posisi+mana posting posting+mau pramuka ps+lama pulang+2 pulang+di pulang+sejak
 pulang+sekolah puluh racun raib rasa raya+al raya+poris razia+gelandangan razia+malam rel+tidak ringan riwayat rs
 rsj+grogol rsud+siapa rumah rumah+aman rumah+orang rumah+panik rumah+sakit rumah+tadi rw+tidak sabi+tidak
 sadar+saya saking+griyo sampai sampai+hp sandal+jepit sarinah sarung+kotak satpol$ saudara$ saudara+a saudara+alm
 saudara+dari saudara+kami saudara+ku sawah+padahal sawo+mateng saya+4 saya+agak saya+angkut saya+bayi saya+bisa
 saya+down saya+keluar saya+merantau saya+pamit saya+panik saya+pernah saya+pisah saya+posting saya+tuna saya+umur
 saya+wali saya+yang sejak+magrib sekarang+mana sekitar sekolah$ selalu sendiri+tidak seneng senyum senyum+sendiri
 seperti seragam+pramuka seret shelter$ shes+81 si+lansia siang$ siapa+ya since since+monday sok sore+belum
 spiderman spiderman$ stasiun+tanah story stroke stroke+ringan sudah+cari sudah+hari sudah+isya sudah+ke
 sudah+keliling suka+senyum sukirno suntik+insulin supra surat+mau sutrisno tabrak+tanpa tabrak+tidak tadi+abis tahu
 tahu+dia tahu+kemana tahu+tidak tahun+2021 tahun+lepas tahun+terakhir takut takut+kakak tali tali+dari tampung
 tanpa+nama tanya tanya+dia tato tato+naga temen terakhir+kata terjaring terjaring+razia terlampir terminal
 tetangga+bapak tetangga+saudara tgl+3 this+pagi tidak+ada tidak+bawa tidak+dibawa tidak+dikenal tidak+hari
 tidak+ketemu tidak+nongol tidak+pamit tilu+hari tinggi+kurus tolong+dicek tolong+informasi tolong+kalau tolong+pak
 tolong+saudara training trans trc+kemarin tua+ke tuli+hilang turun+angkot turun+kereta turun+mana uji umur+7
 untuk+saya wae$ wali wali+kelas wandered wandered+off where yang+dibawa yang+lari yang+lihat yang+nyasar
 yang+tabrak ziarah zuhur
search 1 03$ 0813+0000 12+tahun 30an 4+hari 5+hari 50an 6+pagi 74th 78+tahun =ask =water @reports ^kel ^kemana ^lagi
 ^mbakyu ^nak ^penghuni ^tulang ^woi abis+melahirkan ada+bekas ada+laporan ada+penyakit ada+tato akik akik+ijo
 al+azhom alfamart alfamart+jalan aman$ amankan+dinsos ambil+bapak ambulans+dinsos anak+belum anak+rantau anak+yang
 ancam+bunuh anyar+tapi apa+bener apa+dia apa+dinsos apa+ibu apa+kemarin autis+umur azhom badhe bagaimana+cara
 baju+hijau bantu bapak+belum bapak+ditinggal bapak+is bapak+kandung bapak+pergi barangnya batik$ batik+coklat
 bawa+hp bayi+dia beda+sebelah bekas+di bekas+luka bekasi belakang+kelurahan benar+ada besar+di biasa+panggil
 biasanya+jalan bin bisa+cek bisa+dicek bisa+jenguk bisul boleh+kirim boru+sinaga botol$ bugel bulan+maret
 bunuh+diri bus bus+di cari+makam cfd chat ciledug cimone cimone+bener cimone+itu cipondoh+makmur cirebon ciri+gigi
 cocokin da daerah+modernland dakek dan+dewi dari+cipondoh dari+gereja dari+indramayu dari+jambi dari+kebumen
 dari+pasar dari+pengawasan dari+saptu dari+serang dekat+pom dengan+lansia dengan+sandal dengar+pak depan+ompong
 depan+sekolah di+angkot di+bandara di+cengkareng di+gereja di+griya di+kalideres di+kamar di+kelurahan di+koran
 di+kota di+mana di+pinang di+pinggir di+sekolah di+story di+tangcity di+tpa di+tpu dia+pernah dibawa+ambulans
 dibawa+semua dikenal+di diketahui dilacak+pak dimakam+sbg dinsos+di dinsos+lansia dinsos+tahun disabilitas
 ditinggal+kami ditinggal+pesan diumumkan dmn+ya dua+malam dulu+tidak eh empat empat+hari etek etek+saya flores
 flyover+cibodas foto+lansia foto+tali foto+yang fransiskus fransiskus+di ganggu+odgj gemuk gereja+di giginya
 giginya+ompong golok+ada green green+laki hajat hajat$ hapal hari+hp hari+minggu hideung hilang+3 hilang+pas
 hilang+saudara hj hp+tidak hub+saya hutang ibu+ada ig+dinsos ijo+besar infoin ini+anak ini+laki insani ireng itu+di
 itu+mirip itu+pak itu+tolong jadi+tukang jaga jalan+depan jalan+raya jalan+sendiri jalan+seret jam jam+berapa
 jam+segini jambi jantung jelas+tidak jembatan+merah jembatan+robinson jendela$ jenguk jenguk+adik jiwa+bawa
 kabar+ya kacamata$ kaka+saya kakak+kandung kaki+dari kalau+lagi kali+itu kamar+ada kami+saudara kasmirah
 kata+pernah kayaknya+lansia kayu$ ke+bapak ke+cisadane ke+polsek ke+rel ke+sini ke+tangerang kebon kebon+belakang
 kebon+nanas kebumen kebumen$ kedaung+baru keluar+lewat keluarganya+di kelurahan+bugel kemana+saya kemarin+ketemu
 kemarin+pakai kereta kereta$ kertas kertas+kk ketapang$ ketemu+dia ketemu+surat keterangan ketiga kira+rumahnya
 kolong+flyover kontak+sejak kontrakan+pintu koran kosasih kosong+tolong kota+ini kotak2 ku+sudah kucing$ kuping
 kurang kurus+ada lacak$ lagi+dia lagi+kumat lagi+pak laki+12 laki+19 lampung+mau lansia+baju lansia+belum
 lansia+went lari+tadi liar+di lihat lihat$ lihat+pak live logat lu+orang lupa maaf+ke main makam+orang makasih+sewu
 malam mana$ mana+kata mana+lagi mancing+di mantan+pasien maret marga masih+dibawa masjid+raya mati+aja
 mati+sekarang mau+bantu mau+minum mau+pergi mau+susul mayat$ mayat+tanpa mbakyu mbakyu+saya mei memakai menopo
 menunggu menunggu+di minggu+di minta modernland$ mrs mrs+x mungkin+itu murid+saya naik nama+dewi nama+dimas
 nama+fransiskus nama+sutinah nama+ujang nanas negeri ngaku+mau no+10 ntt+tanya nyasar+dari odgj+baju odgj+hilang
 odgj+keluar orang+ini orang+naik orang+saya orang+tinggi orang+tuwo out pagar+buka pagi+tidak pak+kalau pak+takut
 pak+umur pakai+a pakai+batik pakai+kerudung pakai+ulos palem palem+semi pamit+selamanya panti+saya pas+kami pasar
 pasar+anyar pasar+lama pasien+nama penderita penelepon pengawasan penyakit perempuan+19 pergi+dengan pernah+tusuk
 persita pesan+selamat pesan+suara phk pikun+pak pinggir+jembatan pink pipi+kiri plawad+utara polsek+jatiuwung
 poris+gaga postingan proyek pukul+15 pulang+5 pulang+ketemu pun+lansia putus+kontak rambut+sebahu rantau
 ringan+jalan rong rong+hari rps rs+bawa rs+jiwa rs+usada rsj rsud rsud+tanpa rumah+di rumah+dia rumah+pakai
 sakit+jantung sakola sampah$ sandal+beda saptu sarung satu+botol saudara+kembar saudara+lari saudara+mayat sawo
 saya+ada saya+istri saya+jam saya+kena saya+kirim saya+mantan saya+mu saya+nyasar saya+odgj saya+paman saya+rt
 saya+terjaring saya+turun saya+wa sbg sebahu sebahu+ada segini sejak+pukul sekarang+tolong sekitar+karawaci
 selamanya+terus selamat+tinggal selempang semi semi$ semua sendiri+tadi sendiri+terus senin sepeda sewu siang
search 1 sinaga singgah+nama siswa siswi siti sjk+pkl speaks+hokkien story+dinsos strip strip$ sudah+9 sudah+empat
 sudah+malam sudah+pikun sudah+putar sudah+rong sudah+semua sudah+tidak sudah+tutup suka+jalan suka+lupa suka+ngaku
 suntik surat+di sutinah tadi+jalan tadi+main tadi+sore tahi tahi+lalat tahu+ada tahu+ke tahun+baju tahun+lari
 tahun+pisah tahun+tadi takut+anak takut+dia tampung$ tanah+tinggi tangan+tolong tangerang+tahun tanglet tanpa+izin
 tanya+anak tanya+pak tapi+dia tapi+sekarang tapi+sudah tarakhia tas+selempang telepon+anak telepon+dari
 tempat+penampungan tengok terakhir+dekat terima+orang terjun+pagar terlantar$ terminal$ tetangga+cari tgl this
 tiap+pagi tidak+diketahui tidak+hapal tidak+kemana tidak+lansia tidur+botol tidur+dibawa tilu tinggi+besar tny
 toko+sudah tolong+adik tolong+info tolong+jangan tolong+lansia tpa tpa+rawa tujuh+puluh tunanetra+nyasar tunjuk+ke
 turun+bus tusuk tusuk+orang tuwo ujang+kosasih umur+12 umur+17 umur+5 umur+60 umur+65 umur+68 umur+9 uni untuk+urus
 usada usada+insani vc video wa+terakhir wae warga+yang waris$ went wiwit woi x+bulan x+di ya+adik ya+cari ya+itu
 ya+muka ya+terus yang+difabel yang+down yang+kata yang+saya yanto$ your your+shelter
search -1 2+anak 2+pak 21+00 24+jam 4+bulan 5+tahun 80+tahun 9$ =wait @len3 ^assalamualaikum ^batal ^bawa ^bocah
 ^data ^eh ^giginya ^harus ^hasil ^jadi ^jalan ^jam ^jodoh ^kenapa ^kode ^malam ^masih ^permisi ^punten ^remaja
 ^syarat ^telepon ^trc a+gelandangan abaikan ada+dua ada+kartu ada+lagi ada+odgj ada+satu agak+pincang ajak+ngomong
 akhirnya al+ittihad allah alun2 ambil+obat anak+mau anak+pada anak+tapi aneh angkat angkot$ anjing anter+pulang
 apa+dinas apa+pulang apa+saja apa+ya asih assalamualaikum b babakan babakan$ baca bacok bagaimana+kabar bagi bah
 baju+merah balaraja bandung bandung$ banget$ banjir bantu+apa bantu+saya bantu+tidak bapak+ada bapak+kalau baru$
 baru+pulang bawa+buntelan bawa+golok bawa+karung bawa+ke bayi+yang been belakang+rumah belum+cair belum+ibu benda
 berapa+hari berita berkas bersama besar$ biru+tidak bisa+minta bisa+nyebut bisa+tidak blok bocor bogor boleh$
 brebes bulan$ bundaran buntelan busa cabut cari+itu cari+rumah cari+wkwk cekik cerai cibodas+besar cikupa cipadu
 cipondoh cluster coba cu cuma curiga daerah+km dari+dinsos dari+ibu dari+mana dari+medan dari+polsek dari+ruang
 daster+kuning data+susul dekat+sekolah dengan+adik dengan+kami di+atm di+batam di+bawah di+cikupa di+emperan
 di+grup di+hatinya di+kandang di+kantong di+karang di+lampu di+lokasi di+musola di+polsek di+rest di+saya dia+minta
 dia+sudah dia+yang dibawa+berobat dibawa+lari dicolong dihentikan+aja dijemput+ibu diproses dipukul+suami diri
 disebar+ke disebar+tidak ditinggal+anak dm dna dna+untuk doa dompet+hilang driver dtks dua$ duri emas+dua
 foto+dengan gaji+wkwk ganti gelandangan+laki gendong gerobak gigit got gratis$ gudang hari+di hari+senin
 harus+bagaimana hatinya hatinya$ hi+saya hilang+ada hilang+lihat hitam$ hujan ibu+guru ibu+meninggal ibu+pakai
 ijazah ikan iki info+perkembangan ini+di inyo isi ittihad itu$ itu+hasil itu+jadi itu+kata jalan jam+10 jatuh+dari
 jawa jembatan kakak$ kakak+pakai kakak+pun kaki+palsu kalau+ajak kalian+bawa kami$ kami+tidak kami+tolong kamu
 kan+lansia kan+pak kandang kapendak kara karang kartu+atm kartu+saudara kasur kasus kata+ada kata+anak kata+dari
 kata+hilang kata+lari kata+rumahnya kata+saudara kayak+di ke+2 ke+bandung ke+panti kecanduan kejang+di keluar+kamar
 kemarin+mau kembali+lagi kemis+tadi kenanga kenapa kepikiran+terus kesana ketemu+mayat ketemu+warga km+14 kode
 kok+hilang kolong+jembatan kompor konsul konsultasi korban korban+phk kota+tangerang kucing kucing+saya kunciran
 kursi laki+tanpa lama+biasanya lampu+merah lanjut+lap lansia$ lansia+bawa lansia+ditinggal lansia+lihat
 lansia+sudah lansia+tanpa lansia+teh lap+hilang layak lebih lebih+kurus lepas+lagi lihat+dia lihat+tadi linglung
 loh lowongan lumpuh lupa+mati mahasiswa makan+belum malam+mau malu mandi manusia masih masjid+daerah masuk+ke
 mau+konsul mau+sekolah mayat+itu medan meninggal+di merdeka$ minta+anter minta+jangan mirip+paman mogot+mungkin
 mulu muntah murah nama+anak nan nasi ndan ngajuinnya ngelantur ngobrol ngopeni ngumpet ngumpet+di ngurung+diri
 nolak nyanyi nyasar+tidak o obat+putus obat+rumah odgj+obat orang+laki orang+tidur otw pabrik+tekstil pagi+orang
 pak+ini pak+laporan pak+mau pak+soal pakai+seragam palsu+untuk panggil+ibu pasar+babakan pasar+ikan pasar+kata
 pasien+laki pasien+mr patah$ pencarian+adik pencet penerima pengaduan pengumuman penumpang perempatan perempuan+smp
 pergi$ permisi pertiwi perum+taman petugas+sekarang pikun+nyasar piring pisah+dengan pisau plat plat+b pocong pojok
 pondok pos+satpam prosedurnya psikiater$ pulang+tidak purun putar+di putri+lari putus+obat rehab rest rest+daerah
 rs+sitanala rsud+pasien rujuk$ rumah+ibu rumah+minta rumah+saudara rumahnya$ rumahnya+hilang sabi$ sahut saja+yang
 sampah satu$ satunya saudara+anak saudara+bapak saudara+jauh saudara+sepakat saudara+tinggal saya+80 saya+aja
 saya+baru saya+cek saya+cuma saya+dapat saya+dengan saya+dicolong saya+harus saya+jalan saya+kecanduan saya+korban
 saya+kumat saya+laporan saya+linglung saya+meninggal saya+salah saya+tadi saya+tanya saya+think sebatang
 sebatang+kara sehat$ sejak+ibu sejak+lebaran sekali sekarang+ambil sekarang+lebih sekarang+saya sekarang+tumpang
 selamat+siang selatan$ semangat sementara sepakat sepakat+tidak setengah+jam siang+pak sih+pak singgah+apa sitanala
 smp+lari soal+anak soal+bapak soal+kakak sosial status stop sudah+abis sudah+dimakam sudah+disebar sudah+hubung
 sudah+makan sudah+meninggal sudah+mulai sudimara tadi+dibawa tahun+di tahun+kemarin tahun+saya takut+pulang tanda
"""
