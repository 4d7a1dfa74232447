"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -2 tanda tanda+tangan tandu tangcity+tiap tangerang+boleh tangerang+tidak tangga+darurat tanggung
 tanggung+jawab tangkap tanpa+nama tanya tanya$ tanya+ada tanya+dia tanya+lagi tapi+anak target+lihat tarik tarik$
 tas tas+ada tato tato+naga telah telepon+kembali telepon+miring tembok+biru tembok+sekolah temen+sekolah tensi
 terakhir+dekat teras+mesjid teriak$ teriak+doang teriak+lagi terlantar+depan terminal+sekarang ternyata+bukan
 terus+lari terus+pak terus+pergi test tetangga+bapak tetangga+nyetel tetap+tolong tgl+12 tgr the+hilang the+tua
 tiang+telepon tidak+belum tidak+boleh tidak+kemana tidak+layak tidak+naik tidak+nengok tidak+ngalir tidak+salah
 tidak+saya tidak+teriak tidak+uih tidak+untuk tidak+ya tidur+pules tikus+mati tindaklanjut+laporan tinggal+tunggu
 tinggi+banget tinggi+dekat titiknya tmbhn tn tny tol+arah tol+karawaci tol+kunciran tolong+damkar tolong+dilacak
 tolong+find tolong+maaf tolong+tambah tolong+tindaklanjut tongkat$ top topi topi+merah traktir tri+lestari tsb
 tua+kami tua+ke tua+perempuan tugas+sekolah tuh+ibu tuh+orang tuli tunai tunggakan+rs tunggu tunggu$ tunggu+di
 turun+orang tusuk+orang tutup+aja tv ubah uji umumin untuk untuk+gelandangan untuk+lap untuk+masuk untuk+tugas
 update+dong usah+cari usah+datang usaha utang visum wa$ waduh wajib waktu+mau wali+kelas warga+ke warga+rt
 warga+sudah warga+tadi warung$ warung+sebelah wasiat wati wb wb$ wifi wkwk+ada wr wr+wb wrg ya+ibu ya+nak ya+saya
 yang+2 yang+ada yang+angkut yang+anter yang+benar yang+bulan yang+dijemput yang+diumumin yang+dulu yang+jaga
 yang+jam yang+kalian yang+ke yang+kejang yang+laporan yang+lo yang+minggu yang+pakai yang+paling yang+pernah
 yang+tahu yang+tanggung yang+untuk yang+waktu yatim+tidak ybs+sekarang ybs+sudah yuk
report -3 05$ 10rb 2+sd 3+pagi =drill @len2 @other ^aduh ^alamat ^asap ^bansos ^belum ^bener ^cara ^die ^disini
 ^film ^hai ^is ^jd ^kantor ^kembali ^kompor ^kondisi ^koreksi ^makan ^malam ^mantap ^nama ^obat ^oh ^pagar ^patokan
 ^perut ^sampurasun ^skripsi ^sungai ^susul ^terima ^tindak ^trc ^truk ^umur ^upami ^warisan ^warung abis+stroke
 ada$ ada+2 ada+golok ada+kami ada+kucing ada+lowongan ada+petugas ada+pohon ada+surat adopsi+bayi aduh+pak aja+ya
 ajak+ngobrol akta alfamart$ aman$ ambruk+kena ambruk+tutup amuk+kok amuk+minta anak+itu anak+kontrakan anak+pak
 anak+saya anak+sma anak+smk anak+stm anak+tengah ancam+bunuh angkot+saya anu+kemarin apa+di apa+pak apotek$
 asap+hitam atap atep ayam bagaimana+sih bahwa baju+bekas bakar+api bakar+gang bakar+kontrakan bakso banget+terus
 banget+tolong banjir+sudah bansos bantu+biaya bantu+pencarian banyak+dbd bapak+pingsan bapak+saya baru+sudah batal$
 batal+aja bau+banget bawa+kursi bawa+motor bawa+perawat bawa+tali bayar bayar$ bebek belakang$ belakang+kelurahan
 belum belum+ya bener$ bensin$ berapa+lama beri bersih besar+banget biar biar+tidak biaya+sekolah bidan+sudah bilih
 birth birth+certificate bisa+lewat bisa+masuk bisa+turun blok+c bocah+pakai bocah+sudah bocor+di botak bpjs brosur
 buka bukan+orang bukan+rw bulan+lalu buliah busa+tolong butuh+dana c camat caping cari+bapak cari+di cari+itu
 cari+lagi cari+pak cat certificate cintamu cintamu+eaaa cocok contact culik cuma+butuh cuma+lagi cuma+mau curi da
 dada+di daging dagu dalam+minimarket damkar$ dana darah+sekarang dari+brebes dari+kota dari+pasar dari+serang
 dari+tempat daroh datang datang+juga datang+tapi dbd$ dekat+pom denda dengan$ dengan+bayi dengan+bidan dengan+pak
 denyut+lemas depan+alfamidi depan+gang depan+ya dhewe di+brosur di+cikokol di+cipondoh di+dagu di+dompet di+foto
 di+kaki di+leher di+lemari di+panti di+sekitar dia+abis dia+lagi dia+minta dia+siram diamankan$ dibaca dibawa
 dibawa+nangkring dibobol die dieu dieu$ dikit dikit+pak dimakam dinsos diposting diproses dipukul+tetangga dipun
 ditinggal+rumah ditinggal+surat dua+kali dulu eaaa eaaa$ eh+pak flyover+cikokol foto galak$ gas+melon
 gelandangan+biasa gelandangan+kena genangan+depan gerak+ke gereja+kami gesper$ giginya golok+lagi goyang$
 guru+ngaji hai halo+ada halte+sekarang has heula hp+mati hp+saya hpnya hpnya+mati hub hukum hungkul huni ibu+daroh
 ibu+pikun ibu+sampai ignore ijo ijo$ ilegal info+odgj info+susul infus+di ini+kalau ini+pingsan ini+teh istri+mau
 itu itu+anak itu+bukan itu+ketemu itu+lansia itu+si iya izin+ndan jadi$ jadi+gelandangan jadi+pak jadi+tidak
 jaga+dulu jaket jalan+bolong jalan+ke jalan+pakai jalan+rusak jalan+seret jam jam+4 jam+7 jangan+itu jawab$ jd
 jebol jembatan+gantung jembatan+gerendeng jemput+dong jendela$ jual+kopi jual+miras judi juga juga+ini kacamata
 kah$ kaki+dekat kaki+palsu kaki+ternyata kalau+odgj kami+jemput kami+mandi kami+yang kampung$ kamu karaokean kaya
 kaya+orang kayaknya+hamil kayaknya+lagi kayu+mau ke+dalam ke+dieu ke+gelandangan ke+jawa ke+kamar ke+komplek
 ke+mars ke+orang ke+pak ke+pemalang ke+rt ke+sawah ke+siapa kedah+ke kejar+bawa keluar+dia keluar+rumah kemana
 kemana$ kemarin+cari kemarin+kata kemarin+kembali kemarin+saya kembali kembali$ kembali+ada kembali+dari
 kembali+sudah kena+denda kenalan kepada kepala+robek kepikiran kerja$ kerja+mau kerjo keroyok ket ketangkep
 keterangan kilo kirim+kesini klg klien+sudah klien+tidak kodim kodim$ kok+jadi kok+tidak komplain kondisi+tenang
 konsultasi kontrakan+pak kopi+keliling korban+sudah kosong+tapi ktp ktp+tangerang ku kubur$ kunciran+4 kursi+roda
 lagi lagi+amuk lagi+mondar lagi+ngaso lagi+putar lagi+tuh lah lalu$ langka lansia+lagi lansia+sudah lap+tadi
 lapor+di lapor+ke lapor+kedah lapor+kemana lapor+minggu lapor+polisi lapor+sudah lapor+tadi laporan+tadi laptop
 larang lari+bawa lari+pas layangan lebaran lemari$ lepas+dari lewat+depan lewat+jendela lewat+lagi lihat+jalan
 lilis limbah lo lobby lowongan lupa+kata maaf$ mabuk+saya makan+korban makan+masih makin+amuk makin+banyak
 makin+lemas makin+parah malah$ malam$ malam+sekarang malih malu+saya mampet mantan mantan+pasien mantap mars
 masih+sd masuk$ masuk+dari mati+lampu matur mau+ambruk mau+cerai mau+dikasih mau+duduk mau+jemput mau+kirim
 mau+sampai mau+tanya mekar mekar+sari melon melon+langka melotot menunggu mesum minggu+depan minggu+tolong
 minta+tongkat mlaku mobil+putih modal motor+dengan motor+pukul muka+lebam mulai+biru mulai+kejang mulai+pukul
report -3 muncul+di muncul+lagi musala nangkring nangkring+lagi napas+satu2 ngaji+kampung ngaku+nama ngalih ngasih
 ngasih+tahu ngaso ngaso$ nggih nihil nya+makin nyanyi+sendiri nyasar+contact obat+larang obat+tidur odgj+bisa
 odgj+kemarin odgj+kerja odgj+lari odgj+nya odgj+pergi oh orang+jual orang+masih orang+minta orang+muntah orang+naik
 orang+sekarang orang+sudah pagi+sudah pak+bukan pak+gelandangan pak+guru pak+hati pak+ibu pak+kalau pak+laporan
 pak+malam pak+petugas pak+rumah pak+sudah pak+ternyata pak+tiap pakai+payung pakai+peci paket paman+saya panik
 panti+itu parkir+di pas+kembali pas+tadi pasien+kami pasti patah pdam+mati pelan pemerintah pencet+bukan
 penelepon+cari penelepon+tambah penjelasan perawat$ percikan perempuan$ perempuan+yang pergi pergi+bawa pergi+dari
 periuk+damai persis petugas petugas+belum pikun$ pinjol+ilegal pink pintu+buka pipi pjr pohon+depan polsek+cipondoh
 positif ps+lama psikolog pukul+dia pun+bapak puskesmas+ada putar+kembali putus$ racun+kemarin rebut rejeki resmi
 ribu ribut+suami rjp roda ruang+observasi rumah+belakang rumah+dari rumah+masih rumah+sakit rumah+tetangga
 rusak+lagi sadar+tidak saja salah+lihat sampai+juga sampai+ke sampurasun sana sarung$ satpol+malam satu+lagi
 saudara+ibu saudara+tapi saya+aja saya+bakar saya+dibacok saya+dulu saya+kdrt saya+korban saya+mabuk saya+masih
 saya+pelapor saya+pikun saya+punya saya+sekap saya+sekarang saya+tabrak saya+tadi saya+temukan saya+tidur
 sekarang+jalan sekarang+malah sekarang+muka sekarang+naik sekarang+stasiun sekarang+tidak sekolah+anak selalu
 selamat semalam sementara+di sempat sendiri+ada serang+petugas setelah setelah+saya si+ibu siapa+ya silver+yang
 sini+bukan soal soal+tidak spiderman spp stop story stroke+tidak suami+mau sudah+bersih sudah+besar sudah+ikat
 sudah+kami sudah+kena sudah+lapor sudah+lari sudah+mulai sudah+ngalih sudah+pergi sudah+pulang sudah+satu
 suka+lempar suka+nyanyi surat+keterangan susah syarat syaratnya syaratnya+apa tabrak+orang tadi tadi+lewat
 tadi+sudah tadi+tanya tahan tahan$ tahan+dulu tahi tahi+lalat tahu+pak tahun+hilang tahun+lalu takut$ takut+dia
 tambah+gawat tambal tampak+di tampung tampung$ tangan+ibu tangan+jalan tangan+tidak tas$ tebal telepon+ulang temen$
 tempo tempo+hari tepat tepat+di terlantar+itu terlantar+saya terminal+2 ternyata+lagi ternyata+pak ternyata+pas
 ternyata+patah ternyata+tidak terus+mata tetangga+jual tetangga+karaokean tetap this this+pagi tidak+kalau
 tidak+kami tidak+kembali tidak+ketemu tidak+lapor tidak+masuk tidak+nanti tidak+sampai tidak+si tindak
 tindak+lanjut toko$ toko+bangunan toko+di tol$ tolong+batal tolong+di tolong+dicek tolong+fogging tolong+ignore
 tolong+lacak tolong+penjelasan tolong+tidak trantib tri tua+dia tua+yang tugas tukang+bubur tulis tunggakan tv+ada
 ujang umur+berapa untuk+bapak untuk+lansia untuk+makan untuk+orang upami urungkan usir+saya utara+saya veteran$
 waktu+itu warga+bawa warga+minta warga+sampai warisan wau ya yakin yang yang+bakar yang+bapak yang+datang
 yang+dekat yang+dijual yang+foto yang+jual yang+lepas yang+luka yang+masih yang+nama yang+ngasih yang+nongol
 yang+punya yang+satu yang+sekarang yang+tidak yanto ybs+pindah 🙏 🙏$
report -4 =beast =seek =tale @len1 @question ^air ^alhamdulillah ^api ^batal ^dekat ^gang ^hasil ^hilang ^jadi ^jam
 ^jangan ^jual ^kabel ^kapan ^macet ^masuk ^nomor ^pacar ^pintu ^popok ^posisi ^ralat ^saksi ^tambah ^tanggul
 ^target ^terkait ^the ^tiang ^ybs abaikan ada+apa ada+bantu ada+bidadari ada+tawuran ada+tulis adopsi akhirnya$
 alkohol aman+pak ambulans+119 amuk+pukul anjing+odgj anu api autis awal aye badan+bentol baik$ bales bantu+polsek
 bapak+yang barangkali bari baru+lihat bawa$ begal+pak belum+kembali belum+sampai bentol bentol+semua berhenti+pak
 berita besar+di bidadari bidadari+jatuh bisa+hubung bisa+lapor bodong brebes bubur budeg bulan$ bunuh butuh+kursi
 cari cepat+laporan ciri dadi dapat+bantu dari+rs data dbd dengar+sampai depan+atm depan+sd depan+stadion di+atep
 di+ciledug di+cimone di+dinsos di+grup di+jari di+kembali di+laporan di+lebaran di+mana di+poster di+tangerang
 di+tv di+warteg dia+odgj dia+pak dia+pakai dia+stroke diamankan dicabut dinsos$ dipukul+laki disebar doa dua$ encum
 evakuasi+ke film fogging foto$ gantung+ada gelandangan$ gelandangan+nanti gelandangan+nya gerak$ geser geser+ke
 gula haryono hatiku hijau hilang+a hilang+anak hilang+pak hp hp+ditinggal ibu+encum ibu+sudah ibu+yang ig
 ikat+warga informasi ini+makan itu+malam itu+odgj itu+saya itu+selamat jahitan jalan+depan jangan jebul jodoh
 jodoh+saya jomblo+terlantar jual+makan kabel kah kakak$ kalau+saya kali+pak kampung+sebelah kan kasih kasih+tahu
 kayanya+itu kayu+sudah kdrt ke+got ke+igd ke+puskesmas ke+teras kemarin kemarin$ kemarin+kami kemarin+lapor keren
 kereta$ ketahuan ketemu+di kimia kok koreksi kucing+saya kucing+tabrak kudu lacak lagi+di lagi+dia lagi+gelandangan
 lagi+ke lagi+sekarang laki+saya laki+tinggi laku lalu lampu+jalan langsung+ke lanjut lapor+dari lapor+guru
 lapor+hilang lapor+tidak laporan laporan+mayat lari+ada layak maaf makasih$ makasih+pak mana mana$ mandi$
 mantan+suami masa mata+melotot mati+tawa mau+daftar mau+dapat mau+datang mau+sumbang mau+urus melihat memar
 memar+semua menurut minion minta+cepat minum$ minyak miring mulai nan+patang nanging nanti+pulang napas+di nasib
 neneng ngaji nganter+bapak ngecek ngesot+ke nikah nongol+lagi observasi orang+dibacok orang+rumah pacar pacar+saya
 pak+warga pakai+cincin pamit+ke panti+mana parkir+dia patang patokan pegang$ pemkot perkembangan petugas+yang
 pindah pindah+ke pingsan+itu popok popok+lansia prosedur pungli pungutan pungutan+liar razia+warung riwayat sabuk
 sadar+panas sampai+mana sampai+sini santunan satpol$ satu$ saya+begal saya+belum saya+cari saya+dia saya+ibu
 saya+laporan saya+lari saya+malam saya+pergi saya+salah sedang sekarang$ sekarang+bikin sekarang+dia sekarang+jatuh
 sekarang+kejang selesai senin si+lansia sih$ skripsi sore+gelandangan sudah+datang sudah+diamankan sudah+dijemput
 sudah+jatuh sudah+makan sudah+tangan suka+pukul sumbang+baju takut+ada takut+lapor tanggul tangis+tapi tanya+apa
 tarik+laporan tawon tea telepon+ke telepon+lagi tenang$ terakhir+di terima+kasih terkait+kasus ternyata+dia
 terpantau tes tetangga+lagi tgl tidak+angkut tidak+disini tidak+perlu tiket timnya titik tolong+hubung tolong+kabar
 tu tuh+yang tutup$ tutup+jalan ulang urus+bagaimana waktu wkwk+pak woy$ yang+di yang+dibawa yang+kami
 yang+perempuan you your
report -5 =thanks @it @sighting ^bagaimana ^cari ^depan ^kok ^kucing ^lupa ^makin ^pohon ^sudah ^wkwk a+dan ada+asap
 ada+kabar ada+meledak ada+nih aduh aja+sudah alat+bantu alhamdulillah anak+kunci anak+tenggelam anak+yang
 anak+yatim apa+ada api+sudah asap atas+tower bagaimana+kabar bakar+di bakar+kardus baliak bantu+cari bantu+dengar
 bantu+lansia bayi+nya belum+pak belum+pulang bener berapa$ bocah$ bot bukan bunuh+saya cari+keluarganya catat cctv
 dekat+sekolah di+atap di+ig di+periuk di+tiket dicek dijual dirubung+orang dompet+saya gang+sebelah genangan
 got+kepala gratis hapus harga+beras hari+ini hasil hati+saya hilang$ id itu+lagi itu+sekarang jalanan+yang jari
 jomblo jual+obat kabar$ kabar+odgj kalau kalau+ada kalau+ketemu kali+sekarang kanan kantor$ kaos kartu kata+tukang
 ke+arah ke+kolong kelahi keliru kelurahan$ ketemu+lagi kiri kontak lagi+duduk lansia+muntah lansia+nya
 lansia+sekarang laporan+hilang lari+di lihat+lagi lu luka+di luka+dikit makasih maling+ketangkep mana+ya mayat+yang
 miras muncul mungkin murah na naik+motor nama nanti nya nya+sekarang odgj+sih odgj+yang oleh orang+jatuh
 orang+ternyata orang+yang pak+baru pak+kata pak+lansia pak+lemas pak+mayat pak+untuk parah+pak parkir+liar payung
 pelan$ pencet perkosa+di permisi+pak perut+saya pinjol pisah+di plafon pln pohon+ambruk polisi punya+anak ralat
 remang2 rs$ rumah+aman sampah+tumpuk saya+boleh saya+nyasar saya+pakai saya+pulang sebelah$ sebelum sekarang+bawa
 sekarang+dirubung sekarang+napas sekarang+orang sekarang+pak semoga semua+aman siapa+tahu sore+ini sudah+angkat
 sudah+dibawa sudah+kembali sudah+sampai sudah+tidur surat susul tanggal terakhir+lihat terima terjun+di tiap+hujan
 tidak+jadi tidak+ke tidak+pulang tidak+usah tindaklanjut tolong+bawa tolong+cari tolong+info tolong+informasi
 tolong+jawab tolong+laporan tolong+polisi tu+sudah tuh usah warung+remang2 where ya+pak yang+lihat yang+tadi
report -6 =joke @addition @code @kin @status @thanked @thanking ^anjing ^eh ^makasih ^masih ^parkir ^petugas ^sampah
 ada+begal ada+bekas ada+di ada+tabrak ada+tidak akhirnya amuk+karena anak+ada apa apa$ atas+nama batal belum$ beras
 berisik biasanya bisa+tidur bukan$ bukan+di bukan+odgj cari$ cek cepat+dia cinta cinta$ daftar damkar darah+tambah
 di+hati di+hatinya dia$ dia+mulai dikenal+masuk gaji golongan hatinya hatinya$ hilang+dari hilang+itu hilang+tolong
 ibu$ itu$ jadi jatuh+cinta kalau+orang kan+pak kapan ketemu+pak lagi+depan lagi+orang lansia+yang mau+tahu mirip
 muntah+pak nan nyamuk o penelepon+telepon pengumuman petugas$ pkh polantas polantas$ poster rasa rasa+saya
 rumah+singgah saksi salah saya+kalau saya+lapor saya+perkosa saya+yang sekarang+mangkal selamat+tidak singgah
 situ+lagi smp+6 sudah+ada sudah+ketemu sudah+pindah susu tadi+malam tampak terakhir terkait ternyata tidak+pak
 tidak+sendiri tidur+pak tolong+terus trc tutup warna ya$ yang+gendong yang+hilang yang+kata yang+kemarin yang+lagi
 yang+lapor
report -7 @? @back @search @withdraw ^apa ^begal ^kalau ^klien ^update ada+alien alien atau bagaimana$ bener+tidak
 berapa bobol grup hilang hubung hubung+ke ibu+tanya imunisasi imunisasi+bayi ini+dia jalan+baru kalau+mau
 kali+cisadane kasus kedah laporan+orang lihat+di masuk+rumah nomor orang+hilang orang+lagi pencarian pocong polisi$
 saya+hilang saya+pukul saya+terlantar tambah terus+tusuk tidak+di tidak+sih tinggal+satu tua+saya tusuk+korban
 update+laporan wkwk yang+bawa yang+ketemu yang+lari yang+saya ybs
report -8 @len0 @who=responder ^lampu ^sekarang ^ternyata ambulans bibirnya+napas bocah+yang cincin dia+kejar
 dia+sekarang kabar kejar+saya klien laporan+saya malam+minggu orang+meninggal pukul+saya tolong+update wkwk$
 yang+cari
report -9 @who=relative ^bakar ^banjir ^rumah bayi+yang darah+makin ganteng harga hati makin saya+tunggu
 tolong+ambulans
report -10 ^jalan ^jembatan ada+bakar anggota bakar+pak tawuran+anak tidak$ tidur$ update
report -11 ^kayanya saya+dipukul
report -12 dipukul+suami
report -13 nya+kejang
search 12 mana
search 11 ^mana
search 10 lapor+hilang
search 9 diamankan dibawa hilang$ hilang+pak
search 8 @who=relative barangkali hilang penelepon+cari saya+anak saya+hilang
search 7 =lost ^apa anggota bapak+hilang belum+ya bisa+hubung boleh+lihat data data+orang hilang+anggota
 hilang+sekarang kabar$ ketemu+belum lacak lihat+daftar mungkin odgj$ orang+yang pak+saya paman panik razia saat
 saya+dibawa saya+keluarganya terakhir tidak+pulang
search 6 =seek @? @kin @search ^barangkali ^cari ^ibu ^mau ^paman ^suami abis ada+data ada+di ada+info ada+kabar
 amankan anak+saya anggota+saudara apa+ada bapak$ belum+kembali belum+pulang bener+pak biasa cara+jemput cari cari$
 cari+bapak cari+suami cari+temen cek di+dinsos dinsos dulu hilang+anak hilang+dari hilang+di hilang+kontak hp
 ibu+hilang is+hilang istri+saya kabar kabar+dari kami keluarganya$ kena+razia ket kontak kosnya lansia+kami
 lansia+saya lari makam mana+ya nama orang+nama paman+kami pas pergi pisah+di saudara saudara+saya saya+dulu
 saya+lansia saya+lari sekarang+sudah suami tidak+kembali tolong+bantu uih
search 5 =drill =kin =nature =part @len4 @len5 ^adik ^bibi ^hilang ^istri ^pacar ^saudara abis+itu ada+ketemu
 ada+pasien adik angkut autis aye bantu+cari bapak batik belum bener bener+tidak bibi bibi+saya bulan+lalu contact
 daftar+orang dari dari+rs di+panti di+tangerang dibawa+petugas ditinggal+surat find foto foto$ gelandangan+di
 hari+tidak hilang+tolong hp+ditinggal hp+nya hubung info+kalau ingat is itu+bapak itu+lansia jadi+gelandangan
 kakak+saya kami+yang kampung kaos kata+tetangga keluar keluar+rumah keluarganya kembali kembali$ kembali+dari
 ketemu$ ketemu+di laki lari+bawa lupa+ingat minggu minggu+tidak ngeceknya nyasar+contact pacar pacar+saya
 pakai+tongkat pamit pasien pergi+dari pikun pikun$ pincang pisah pulang rambut sampai+sekarang saya+cari
 saya+diamankan sejak sekarang+tidak semua+rs suami+lari sudah+dua tahun tangerang tanya+apa temen+saya terakhir+di
 terakhir+lihat tetangga+saya tidak+uih tolong+cari tolong+find tolong+lacak ujang umur yang+diamankan yang+dulu
 yang+kena yang+ketemu yang+nama yang+odgj
search 4 # 10$ 3+hari =body ^anak ^bapak ^dengar ^majikan ^mungkin ^teman a+dan abu ada adik+saya agak amankan+depan
 anak$ anak+umur apa+di apa+petugas bantu$ bapak+saudara bapak+saya barangkali+ada bawa+bayi bawa+tali belum+sampai
 biasanya bikin+laporan bilih bilih+ada biru bisa+ngomong bisu cari+adik cari+kakak cari+lansia cek+data cek+nama
 cirinya dari+kemarin dari+malam dari+rumah daster di+dagu di+data di+kosnya di+poris di+rsud di+tempat dia+tidak
 diamankan+kemarin diamankan+ngeceknya dibawa+dinsos dicocokkan dijaring dijemput+orang ditinggal ditinggal$
 ditinggal+rumah dua+minggu fb+ada hari hari$ hidup hilang+lagi hilang+waktu hp+mati hubung$ ibu+pikun info istri
 jam+5 jangan+itu jatiuwung jemput+saudara jumadi kakak kalau+ada kalau+lihat kali kami+hilang kami+nama kandung
 kata+mau kata+sekarang keberadaannya keberadaannya$ kejaring kena ketemu+ibu ketemu+tidak keterbelakangan
 keterbelakangan+odgj kosnya$ ku lansia+nama lansia+pakai lari$ lari+lewat last lepas lepas+dari majikan
 majikan+saya makam+bapak malam$ mana+sekarang masih+pakai mati mau+ambil mau+bikin mau+cari mau+jemput minta+foto
 mirip motor mungkin+ada mungkin+jalan nama+jumadi nama+yanto ngaji ngeceknya+bagaimana nya+mati obat+tidur
 odgj+lari orang+hilang orang+pak pagar pak+itu pak+nama pakai pakai+sarung paman+saya pamit+ke perempuan+nama
 pergi+bawa petugas+ada petugas+bener poris pulang+dari pun pun+bapak putih$ racun+kemarin razia$ rs$ rsj$
 rumah+dari sampai+rumah santri santri+kami satpol saudara+yang saya saya+amankan saya+belum saya+ibu saya+kata
 saya+lepas saya+nama saya+pergi saya+pikun saya+tidak sekarang$ siapa+tahu singgah singgah$ sini+hilang suami+saya
 suami+tidak sudah+cek sudah+lupa sudah+minggu sudah+tua suka sumiati surat tahu+mana tahun+hilang tangerang$
 telepon+cari temen+lama tempat+bapak terus+hilang terus+lari tidak+di tinggi tolong tongkat tua+saya turun turun+di
 uih+dari umumin waktu x$ yang+dijaring yang+dimakam yang+tahu yang+tidak yanto
search 3 14+tahun 19+tahun 2+hari 3+tadi 7+tahun =child =dead =home =past @needs @unseen ^bener ^boleh ^bp ^cara
 ^info ^kakak ^kami ^karyawan ^penelepon ^santri abis+di ada$ ada+lihat ada+tidak an anak anak+autis anak+kontrakan
 anak+laki anak+perempuan apa apa+pak arah arah+terminal baju baju+biru baju+spiderman bapak+ini bapak+sudah
 barangkali+di bawa bawa+tas bisa+saya bisu+tuli bocah+pakai boleh+minta botak bp bp+saya buka bulan cari+anak
 cari+kabar cari+kampung cari+pak cari+paman cari+pun cari+saudara cepak ceper$ ciri cirinya+bagaimana coklat daftar
 dagu dagu$ dari+gandengan dari+saudara darto daster+batik demen dengan+data dengar dewi di+cikokol di+fb
 di+jatiuwung di+pasa di+phk dia+is dicatat dicatat$ dicek dicek+di dijaring+kemarin dikenal dikubur dilacak dimakam
 dimakam+dinsos dinas down down+syndrome duga+paman eh+maksudnya fb foto+di foto+itu gandengan gelandangan$
 gereja+kami has hilang+bulan hilang+jejak hilang+kata hilang+lansia hilang+saat hilang+sejak hilang+umur hitam
 hokkien hpnya hpnya+mati hub ibu+telepon ijo ikut info+bapak ingat$ ini+foto ini+tidak ipar is+saya isya itu+anak
 itu+mana itu+saudara jaket jaket+ojol jalan$ jalan+kaki jalan+ke jalan+pakai jalan+pincang jam+3 jd+gelandangan
 jiwa jumat kakak+ipar kalau+orang kami+keluarganya kami+lari kamis kampung+sini kampung+tanya kaos+abu kaos+partai
 kapan+bisa karyawan+saya kata+jadi katonyo kayanya+orang ke+arah ke+pasar kecil+tidak kejaring+razia keluar+dari
 kemana+mana kemarin kemarin$ kemarin+sore kembali+sudah kembar+saya kerja+di kerja+tidak kerudung ket+kemarin
 ketemu kiri kontrol+ke kosnya+kosong kotak$ kuat kuat+lagi kurus lagi+cari lahir laki+kaos lalu langganan lansia
 lansia+aye lansia+tidak lapor+ke lapor+polisi lari+saat last+lihat lilis magrib magrib+sudah maksudnya malam+laki
 malam+tidak mancing masjid$ masuk+minggu mati$ mau+cek mau+lapor mau+tahu mau+tanya mayat+yang menangis+anak
 minggu+ini minta+maaf minum+racun mobil+dinsos motor+ketemu mudik nama+lilis nama+sumiati ngaji+kampung nyamuk
 obat+nyamuk odgj+pergi orang+arah orang+linglung pagi pagi+sudah pak+belum pak+darto pak+kayak pak+lapor
 pakai+jaket pakai+kaos pakai+peci paman+dari pamitan pantau panti panti+ada pasar+malam pasien+kami peci
 penampungan perempuan+saya pergi+ditinggal pergi+sendiri pesan pikun+hilang pintu+buka polisi+tapi pulang$
 pulang+sudah putih racun rada rambut+cepak rambut+pendek ratna razia+satpol rumah$ rumah+bawa rumah+singgah
 rumah+tidak saking sandal sarung+kotak satpol$ saya+ambil saya+autis saya+bapak saya+boleh saya+ditinggal
 saya+kakak saya+laki saya+naik saya+pak saya+terakhir sayur sekarang+dmn selamanya sendiri+belum sendiri+itu sering
 sering+lupa shelter shes speaks suami$ subuh sudah+lapor suka+di syndrome tabrak tadi+siang tadi+sudah tahun$
 tahun+nama takut+itu takut+kenapa tampak tampak+di tampung tampung+dinsos tangis+kata tanpa tanpa+identitas
 temen+kontrakan terminal terminal+masih terus terus+pergi tidak tidak+aktif tidak+belum tidak+ketemu tidak+kuat
 tidak+masuk tidak+sampai tidak+si tidak+ya tolong+cek tolong+dilacak tolong+kabar tongkat$ transit trantib tua+di
 tua+jalan tua+kami tukang+sayur tuli tuli+hilang uih$ umur+10 unit waktu+transit warga+saya wasiat yang+di
 yang+masuk yayasan
search 2 05+00 13+tahun 16+tahun 17+tahun 2+minggu 2+sd 20+menit 20+tahun 34+tahun 4+tahun 55+tahun 63th 80+pakai
 =elder =heart =seen =urgent @call @team ^ciri ^cirinya ^foto ^guru ^kapan ^kubur ^lagi ^makam ^pun ^sadar ^tolong
 ^tukang ^where a abis+putus ada+identitas ada+korban ada+mayat ada+perempuan ada+sawah ada+yang adik+hilang
 adik+kandung adik+yang agak+kurang aktif aktif$ alm almarhum amankan+dinsos ambil ambil+mayat anak+ada angkot+03
 angkut$ apa+bapak apa+kakak atas+nama autis+hilang autis+tidak aye+tidak bagaimana$ baju+pasien bakar+di
 bandara+terus bantu bantu+lacak bantu+pencarian bantu+tetangga bapak+aye bapak+kami bapak+tadi baru+20 batu+ceper
 batuceper bawa+anak bawa+ktp bawa+motor bawa+obat bayi+blues beda+sebelah belanja beli+rokok belum+ketemu belum+uih
 biasa+bawa biasanya+gelandangan bicara bila bila+ada bisa+kembali blues bocah+saya botol buka+tidak bulan+hilang
 bungkuk bus+trans capek capek+hidup caping caping$ cari+ibu cari+kemana cari+orang cari+untuk catat cctv cek+apa
 celana+training ceper cibodas+tidak ciledug$ cirebon+cari cisadane coklat$ cuma+pakai cuma+speaks daerah+cimone
 dan+hp dapat+kabar darah+tapi dari+cirebon dari+jumat dari+kamis dari+kontrakan dari+lebaran dari+pagi
 dari+pesantren dari+rombongan dari+rsj dari+sekolah daster+ijo data$ dedi den dengan+pacar dengar+jadi di+cimone
 di+foto di+jembatan di+jidat di+kali di+karawaci di+kene di+koran di+neglasari di+pasar di+penampungan di+rps
 di+rsj di+sawah di+shelter dia dia$ dia+abis dia+buta dia+cuma dia+ditinggal dia+mana dibawa+dari dibawa+mobil
 dibawa+satpol dibawa+trc dijemput+sudah dilacak$ dinsos+anak dinsos+kata dinsos+mana dinsos+sekarang dinsos+tahun
 dinsos+tidak disorientasi dmn+ya dong+yang dua+orang duga dulhadi dulu+dibawa dulu+kata dulu+suka empang encum
 entah foto+ibu gambar gandengan+di gelandangan+diamankan giman gondrong gondrong+pakai gunadi guru+ngaji
 hapal+jalan hapenya has+pikun hasnt hidup+lagi hilang+a hilang+abis hilang+dia hilang+kakak hilang+since
 hilang+siti hilang+tadi ibu+dari ibu+encum ibu+kami ibu+lagi ibu+rambut ibu+saudara ibu+saya ibu+suka ibu+terakhir
 ibu+ya identitas identitas+tidak ikut+orang indramayu+telepon info+orang ingat+keluar ini+ya inisial insulin
 ipar+saya is+nyasar isya+tidak itu+adik itu+ibu itu+kakak itu+pak jaga+ibu jam+4 jd jemput jendela jenguk jepit
 jidat kabar+minggu kabar+pak kakak+odgj kalau+ketemu kalau+lansia kali+ini kalian kalian$ kalian+tampung kami+cari
 kami+mau kami+pihak kami+saudara kami+turun kampung$ kandung+saya karawaci karyawan kata kata+angkut kata+capek
 kata+kejaring kata+sudah kata+tidak kawan ke+bapak ke+dinsos ke+kamar ke+sekolah ke+semua kebaya kecil+di kelahi
 kelas kelas+2 keluar+bawa keluar+pagar kemana kemana+ya kemarin+ada kemarin+cirinya kemarin+malam kemarin+orang
 kemarin+tidak kembar kenal kene kereta+di ketangkep ketangkep+razia ketemu+bapak ketemu+bocah kiri+putih
 kirim+pesan klinik kolong+itu kondangan konfirmasi kontak+dengan kontrakan+kami kontrakan+sebelah koran
 korban+tabrak kosong kosong$ kotak kurang+waras lacak+pak lagi+ke lagi+terus laki+gondrong laki+kelas laki+tua
 lalat lalat+di lalu+sudah lama+kata lama+pak lansia+ada lansia+hilang lansia+jalan lapor+3 lari+dari lari+dengan
 lari+tadi lembang lembang+ciledug lemot lewat+jendela lewat+pintu lihat+cctv luar+negeri luka+bakar lupa$ maaf+saya
 malam+bawa malam+belum mall$ mana+makam mana+tidak mantan+pasien mata+kiri mateng mati+saya mau+bantu mau+hidup
 mau+ketemu mau+mati mau+pindah mau+tenggelam maupun mayat+ada mayat+kakak mayat+laki menangis menit merah$ merantau
 merantau+ke mes mewakili minggu+orang minggu+terakhir minta+cek minum+obat mirip+ibu mirip+pak mlaku mobil+tidak
 modernland monday motor+habis motor+supra mu mu+tidak muleh mungkin+ke naga naga+di naik naik+bus naik+sepeda
 nama+dedi namonyo nekat nekat$ neneng ngagem ngaji$ ngecek ngekos ngomong ngomong+hilang nih$ no+hp nomor+tidak
 nyasar+ke odgj+motor off ompong orang+dengan orang+pikun orang+rumah orang+sering orang+tua padahal+di pagar+tadi
 pagi+kata pak+jam pak+rt pak+sudah pak+takut pak+tolong pakai+baju pakai+daster pakai+kebaya panik+tolong panti+pak
 parah+sudah partai pas+belanja pas+saya pasa pasar+lembang pasien$ pasien+tanpa patroli+ketemu peci+hitam pemilik
 pemilik+kontrakan penampungan$ pencarian+orang penderita+kejang penyewa perempuan perempuan+keterbelakangan
 pergi+naik pergi+nomor pergi+selamanya pernah pernah+tampung pesantren pikun+keluar pikun+sudah pincang+demen
search 2 pindah+makam pintu+belakang pisau+dia polisi posisi+mana posting posting+mau pramuka ps+lama pulang+2
 pulang+di pulang+sejak pulang+sekolah puluh raib rasa rawat raya+al raya+poris razia+gelandangan ringan riwayat
 riwayat+odgj rs rsj+grogol rsud rsud+siapa rumah rumah+aman rumah+orang rumah+panik rumah+sakit rw+tidak sabi+tidak
 sadar+saya sampai sampai+hp sandal+jepit satu saudara$ saudara+a saudara+alm saudara+dari saudara+kami saudara+ku
 sawah+padahal sawo+mateng saya$ saya+4 saya+agak saya+bayi saya+bisa saya+down saya+keluar saya+merantau
 saya+nyasar saya+pamit saya+panik saya+pernah saya+pisah saya+posting saya+tuna saya+umur saya+wali saya+yang
 sejak+magrib sekarang+mana sekitar sekolah$ selalu sendiri+tidak seneng senyum senyum+sendiri seperti
 seragam+pramuka seret shelter$ shes+81 si+lansia siang$ siapa+ya since since+monday singgah+ada sok spiderman
 spiderman$ stasiun+tanah story stroke stroke+ringan sudah+cari sudah+hari sudah+isya sudah+ke sudah+keliling
 suka+senyum sukirno suntik+insulin supra surat+mau surat+wasiat sutrisno tabrak+tanpa tabrak+tidak tadi+abis
 tadi+pagi tahu tahu+dia tahu+kemana tahu+tidak tahun+2021 tahun+lepas tahun+pikun tahun+terakhir takut takut+kakak
 tali tali+dari tanpa+nama tanya tanya+ada tanya+dia tato tato+naga temen terakhir+kata terjaring terjaring+razia
 terlampir terminal$ tetangga+bapak tetangga+saudara tgl+3 this+pagi tidak+ada tidak+bisa tidak+dikenal tidak+hari
 tidak+nongol tidak+pamit tilu+hari tinggi+kurus tolong+dicek tolong+informasi tolong+kalau tolong+pak
 tolong+saudara training trans tua+ke turun+angkot turun+kereta turun+mana uji umur+7 untuk+saya wae$ wali
 wali+kelas wandered wandered+off where ya+pak ya+sekarang yang+dibawa yang+lihat yang+nyasar yang+tabrak ziarah
 zuhur
search 1 03$ 0813+0000 12+tahun 30an 4+hari 5+hari 50an 6+pagi 74th =ask =water @reports ^kel ^kemana ^mbakyu
 ^penghuni ^saya ^tulang abis+melahirkan ada+any ada+bekas ada+laporan ada+penyakit ada+tato akik akik+ijo al+azhom
 alfamart+jalan aman$ ambil+bapak ambulans+dinsos anak+belum anak+lk anak+rantau anak+yang ancam+bunuh angkut+mobil
 anyar anyar+tapi apa+bener apa+dia apa+dinsos apa+ibu autis+umur ayam+yang azhom badhe bagaimana+cara baju+hijau
 bapak+belum bapak+ditinggal bapak+is bapak+kandung bapak+pergi barangnya bawa+hp bayi+dia bekas+di bekas+luka
 bekasi belakang+kelurahan benar+ada besar+di besar+jalan biasa+panggil biasanya+jalan bin bisa+cek bisa+dicek
 bisa+jenguk bisul boleh+kirim boru+sinaga botol$ bulan+maret bunuh bunuh+diri bus bus+di cair+kata cari+makam cfd
 chat ciledug cimone cimone+bener cimone+itu cipondoh+makmur cirebon ciri+gigi cocokin da daerah+modernland dakek
 dan+dewi dari+bekasi dari+cipondoh dari+indramayu dari+jambi dari+kebumen dari+lampung dari+pasar dari+pengawasan
 dari+saptu dari+serang dekat+pom dengan+lansia dengan+sandal dengar+pak depan+ompong depan+sekolah di+bandara
 di+cengkareng di+gereja di+griya di+kalideres di+kamar di+kelurahan di+kota di+pinang di+pinggir di+sekolah
 di+story di+tanah di+tangcity di+tpa di+tpu dibawa+ambulans dibawa+semua dikenal+di diketahui dilacak+pak
 dimakam+sbg dinsos+ada dinsos+bener dinsos+di dinsos+itu dinsos+lansia disabilitas ditinggal+kami ditinggal+pesan
 diumumkan dua dua+malam dulu+tidak eh empat empat+hari etek etek+saya flores flyover+cibodas foto+lansia foto+tali
 foto+yang fransiskus fransiskus+di ganggu ganggu+odgj gemuk gereja+di giginya giginya+emas giginya+ompong golok+ada
 green green+laki hajat$ hapenya+mati hari+hp hari+lalu hari+minggu hideung hilang+3 hilang+lapor hilang+pas
 hilang+saudara hj hp+tidak hub+saya ibu+ada ibu+pergi ig+dinsos ijo+besar infoin ini+anak ini+laki insani ireng
 is+ada itu+di itu+mirip itu+tolong jadi+tukang jaga jalan+depan jalan+raya jalan+sendiri jalan+seret jam jam+berapa
 jam+segini jambi jantung jelas+tidak jembatan+merah jembatan+robinson jendela$ jenguk+adik jiwa+bawa kabar+ya
 kacamata$ kaka+saya kakak+kandung kaki+dari kalau+lagi kali$ kali+aja kali+itu kamar+ada kami+rawat kandung+sejak
 kasmirah kata+pernah kayaknya+lansia kayu$ ke+cisadane ke+rel ke+sini ke+tangerang kebon kebon+belakang kebon+nanas
 kebumen kebumen$ kedaung+baru keluar+lewat keluarganya+di kelurahan+bugel kemana+saya kemarin+ketemu kemarin+pakai
 kereta kereta$ kertas+kk ketapang$ ketemu+dia ketiga kira+rumahnya klinik+kami kmn kmn+ya kolong+flyover
 kontak+sejak kontrakan+pintu kosasih kosong+tolong kota+ini kotak2 ku+sudah kucing$ kumat$ kuping kurang kurus+ada
 lacak$ lagi+dia lagi+kumat lagi+pak laki+12 laki+19 laki+baju lalu$ lampung+mau lansia+baju lansia+belum
 lansia+hidup lansia+went lapor+harus liar+di lihat lihat$ lihat+mayat lihat+pak logat lu+orang lupa maaf+ke main
 makam+kakak makam+orang makasih+sewu mana+kata mana+lagi maret marga masih+ada masih+dibawa masjid+raya mati+aja
 mati+sekarang mau+jenguk mau+minum mau+pergi mau+susul mayat$ mayat+tanpa mbakyu mbakyu+saya mei memakai menopo
 menunggu menunggu+di minggu+di minta modernland$ mrs mrs+x muda$ mungkin+itu murid+saya nama+dewi nama+dimas
 nama+fransiskus nama+sarinah nama+sutinah nama+ujang nanas negeri neglasari neglasari$ ngaku+mau ntt+tanya
 nyamuk+cair nyasar+dari odgj+baju odgj+hilang odgj+keluar orang+ini orang+naik orang+saya orang+tinggi orang+tuwo
 out pagar+buka pagi+dan pagi+tidak pak+kalau pak+umur pakai+a pakai+batik pakai+kerudung pakai+ulos palem
 palem+semi pamit+selamanya panti+mana panti+saya pas+kami pasar pasar+anyar pasar+lama pasien+nama pendek penderita
 penelepon pengawasan penyakit perawat perempuan+19 pergi+dengan pernah+tusuk persita pesan+selamat pesan+suara phk
 pihak pikun+pak pinggir+jembatan pink pipi+kiri plawad+utara polsek+jatiuwung poris+gaga postingan proyek pukul+15
 pulang+5 pulang+ketemu pun+lansia putar+tidak putus+kontak rambut+sebahu rantau razia+di rel+tidak ringan+jalan
 rong rong+hari rps rs+bawa rs+jiwa rs+usada rsj rsud+tanpa rumah+di rumah+dia rumah+pakai rumah+tadi saking+griyo
 sakit+jantung sakola sampah$ sandal+beda saptu sarinah sarung satu+botol saudara+kembar saudara+lari saudara+mayat
 sawo saya+ada saya+angkut saya+istri saya+jam saya+kirim saya+mantan saya+mu saya+odgj saya+paman saya+rt
 saya+terjaring saya+turun saya+wa sbg se sebahu sebahu+ada segini sejak+pukul sekarang+tolong sekitar+karawaci
search 1 selamanya+terus selamat+tinggal selempang semi semi$ semua sendiri+tadi sendiri+terus senin sepeda sewu
 siang sinaga singgah+nama siswi siti sore+belum speaks+hokkien story+dinsos strip strip$ sudah+9 sudah+empat
 sudah+malam sudah+pikun sudah+putar sudah+rong sudah+semua sudah+tidak sudah+tutup suka+jalan suka+ngaku suntik
 surat+di sutinah tadi+jalan tadi+main tadi+malam tadi+sore tahi tahi+lalat tahu+ada tahun+lari tahun+pisah
 tahun+tadi takut+anak takut+dia tampung$ tanah+tinggi tangan+tolong tangerang+tahun tangerang+tidak tanglet
 tanpa+izin tanya+pak tapi+dia tapi+sudah tarakhia tas+selempang telepon+anak telepon+dari teman tempat+penampungan
 tengok terakhir+dekat terima+orang terjun+pagar terlantar$ tetangga+cari tgl this tiap+pagi tidak+bawa tidak+dibawa
 tidak+diketahui tidak+kemana tidak+lansia tidur+dibawa tigo tilu tinggi+besar tny toko+sudah tolong+adik
 tolong+info tolong+lansia tpa tpa+rawa trc+kemarin tujuh+puluh tunanetra+nyasar tunjuk+ke turun+bus tusuk
 tusuk+orang tuwo ujang+kosasih umur+12 umur+17 umur+5 umur+60 umur+65 umur+68 umur+9 uni untuk+urus usada
 usada+insani vc video wa+terakhir wae waris$ went wiwit woi x x+bulan x+di ya+adik ya+cari ya+itu ya+muka ya+orang
 ya+takut ya+terus yang+angkut yang+down yang+kata yang+lari yang+saya your your+shelter
search -1 2+anak 21+00 24+jam 4+bulan 5+tahun 9$ =smell =wait @len3 ^assalamualaikum ^bah ^batal ^bawa ^bocah ^data
 ^di ^eh ^giginya ^harus ^hasil ^jadi ^jalan ^jam ^jodoh ^kenapa ^malam ^masih ^minta ^nomor ^permisi ^puskesmas
 ^remaja ^syarat ^telepon ^trc ^umur ^warisan a+gelandangan abaikan ada+dua ada+kartu ada+lagi ada+odgj ada+satu
 agak+pincang ajak+ngomong akhirnya al+ittihad allah alun2 ambil+obat anak+itu anak+mau anak+tadi anak+tapi aneh
 anjing anter+pulang apa+dinas apa+saja apa+ya asih assalamualaikum b babakan babakan$ baca bacok bagaimana+kabar
 bah baju+merah balaraja bandung bandung$ banget$ banjir bantu+apa bantu+saya bantu+tidak bapak+kalau bapak+sampai
 bapak+umur bareng bareng+saya baru$ baru+pulang bawa+buntelan bawa+karung bayi+yang been belakang+rumah belum+cair
 belum+ibu benda berapa+hari berkas bersama besar$ biru+tidak bisa+ajak bisa+minta bisa+tidak blok bocor bogor
 brebes bulan$ bundaran buntelan busa cabut cari+itu cari+rumah cari+wkwk cekik cerai cibodas$ cibodas+besar cikupa
 cipadu cipondoh coba cu cuma curiga daerah+km dapur dari+dinsos dari+ibu dari+mana dari+medan dari+polsek
 daster+kuning data+susul dekat+sekolah dengan+kami dengan+satpam di+atm di+batam di+bawah di+cikupa di+emperan
 di+grup di+hatinya di+kandang di+kantong di+karang di+lampu di+lokasi di+polsek di+rest dia+minta dia+sudah
 dia+yang dibawa+berobat dibawa+lari dicolong dihentikan+aja dijemput+ibu diproses dipukul+suami diri diri+di
 disebar+ke disebar+tidak ditinggal+anak dm dna dna+untuk doa dompet+hilang dong+pak driver dtks dua$ duri ekor
 emas+dua foto+dengan gaji+wkwk ganti gelandangan gelandangan+laki gendong gerobak gigit got gratis$ gudang hari+di
 hari+senin harus+bagaimana hatinya hatinya$ hi+saya hilang+ada hilang+lihat hitam$ hujan ibu+guru ibu+meninggal
 ibu+pakai igd ijazah ikan info+perkembangan inget ini+di inyo isi ittihad itu$ itu+hasil itu+jadi itu+kata jalan
 jatuh+dari jawa jejak+adik jembatan jiwa+itu juga+kalian jumat$ kakak$ kaki+palsu kalau+ajak kalian+bawa
 kalian+cari kami$ kami+tidak kami+tolong kampung+tunggu kan+lansia kan+pak kandang kapendak kara karang kartu+atm
 kartu+saudara kasus kata+ada kata+anak kata+dari kata+hilang kata+lari kata+rumahnya kata+saudara kayak+di
 ke+bandung ke+dinas ke+rsj kecanduan kejang+di keluar+kamar kemarin+di kembali+lagi kembali+tidak kemis+tadi
 kenanga kenapa kepastian kepastian$ kepikiran+terus kesana ketemu+mayat ketemu+warga km+14 kok+hilang
 kolong+jembatan konsul konsultasi korban korban+phk kota kucing kucing+saya kunciran kursi lae laki+saya laki+tanpa
 lama+biasanya lampu+merah lanjut+lap lansia$ lansia+bawa lansia+ditinggal lansia+lihat lansia+sudah lansia+tanpa
 lansia+teh lap+hilang lapangan$ lapor+anak lapor+hari layak lebih lepas+lagi lihat+dia lihat+tadi loh lumpuh
 lupa+mati makan+belum malu mandi manusia masih masjid+daerah masuk+ke masuk+panti mau mau+konsul mau+sekolah
 mayat+itu meninggal+tahun merdeka$ minta+anter minta+jangan mirip+paman mogot+mungkin mulu muntah murah nama+anak
 nan nasi ndan ngajuinnya ngelantur ngobrol ngumpet ngumpet+di ngurung+diri nolak nyanyi o obat+putus obat+rumah
 odgj+obat online orang+laki orang+tidur otw pabrik+tekstil pagi+orang pak+ini pak+laporan pak+mau pak+soal
 panggil+ibu pasar+babakan pasar+ikan pasar+kata patah$ pencarian+adik pencet penerima pengaduan pengumuman
 penumpang perempatan perempuan+smp pergi$ permisi pertiwi perum+taman petugas+sekarang pikun+nyasar piring
 pisah+dengan pisau plat plat+b pocong pojok pondok pos+satpam prosedurnya psikiater$ pulang+tidak purun putar+di
 putri+lari putus putus+obat raba rawat+di rehab rest rest+daerah rs+sitanala rsud+pasien rujuk$ rumah+ibu
 rumah+minta rumahnya$ rumahnya+hilang sabi$ sahut saja+yang sanggup+urus satu$ satunya saudara+anak saudara+bapak
 saudara+sepakat saudara+tinggal saya+ancam saya+baru saya+cek saya+dapat saya+dengan saya+dicolong saya+harus
 saya+jalan saya+kecanduan saya+korban saya+kumat saya+lapor saya+laporan saya+linglung saya+meninggal saya+salah
 saya+tadi saya+tanya saya+think sebatang sebatang+kara sebut sehat$ sejak+ibu sejak+lebaran sekali sekarang+ambil
 sekarang+lebih sekarang+tumpang selamat+siang selatan$ semangat sementara sepakat sepakat+tidak setengah+jam
 siang+pak sih+pak singgah+apa sitanala smp+lari soal+anak soal+bapak sosial standby status stop sudah+abis
 sudah+boleh sudah+dimakam sudah+disebar sudah+hubung sudah+lewat sudah+makan sudah+meninggal sudimara tadi+dibawa
"""
