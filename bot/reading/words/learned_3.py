"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report -3 perawat$ percikan pergi pergi+bawa periuk+damai perkembangan petugas+yang pikun$ pindah pindah+ke
 pinjol+ilegal pipi pjr plafon pohon+besar polsek+cipondoh positif ps+lama pun+bapak pungli punya+anak puskesmas+ada
 putar+kembali racun+kemarin rejeki resmi ribu ribut+suami rjp roda ruang+observasi rumah+masih rumah+sakit
 rumah+sudah rumah+tetangga rusak+lagi sadar+denyut sadar+panas sadar+tidak saja salah+lihat sampai+ke sana santunan
 satpol+malam saudara+ibu saudara+tapi saya+bakar saya+bukan saya+dulu saya+kdrt saya+korban saya+mabuk saya+masih
 saya+nomor saya+pelapor saya+pikun saya+pulang saya+punya saya+sakit saya+sekap saya+tabrak saya+tolong sebelum
 seberang+apotek sekarang+jalan sekarang+lansia sekarang+malah sekarang+muka sekarang+stasiun sekarang+temen
 sementara+di sempat send+orang senjata+di serang+petugas setelah setelah+saya siapa+ya sih$ silver+yang sini+bukan
 soal soal+tidak spp spp$ stadion stm stop story stroke+tidak suami+mau sudah+besar sudah+datang sudah+ikat
 sudah+kami sudah+kena sudah+lapor sudah+ngalih sudah+pergi sudah+satu sudah+terlantar suka+lempar suka+pukul
 surat+keterangan susah syarat tadi tadi+lewat tadi+sudah tahan+dulu tahi tahi+lalat tahun+hilang tahun+lalu takut$
 tambah+gawat tampak+di tampung tampung$ tanda tandu tangan+tidak tanya$ tanya+apa tas+ada tato tebal telepon+ulang
 temen$ tepat tepat+di terlantar+itu terminal+2 ternyata+dia ternyata+pak ternyata+tidak terus+lari terus+mata
 tetangga+jual tetangga+lagi tetap tidak+kalau tidak+kembali tidak+ketemu tidak+lapor tidak+nanti tidak+perlu
 tidak+sampai tindak+lanjut tinggi+banget titiknya toko+di tolong+batal tolong+damkar tolong+dicek tolong+dilacak
 tolong+fogging tolong+ignore tolong+kabar tolong+lacak tolong+penjelasan tolong+polisi tua+yang tugas tuh tunggakan
 tunggakan+rs untuk+bapak untuk+lansia untuk+makan untuk+orang urungkan usir+saya utang veteran$ waktu waktu+itu
 warga+bawa warga+minta wau yakin yang+bakar yang+bapak yang+datang yang+dijual yang+dulu yang+foto yang+jual
 yang+kami yang+lepas yang+lihat yang+nama yang+nongol yang+punya yang+tidak yayasan ybs+sekarang 🙏 🙏$
report -4 =beast =tale @question ^air ^alhamdulillah ^batal ^dekat ^gang ^jadi ^jangan ^kabel ^kapan ^masuk ^pacar
 ^petugas ^pintu ^popok ^ralat ^saksi ^tambah ^target ^terkait ^tiang ^umur ^ybs a+dan ada+bantu ada+begal
 ada+bidadari ada+nih ada+pohon ada+tulis aja+pak akhirnya aman$ aman+pak ambulans+119 amuk+pukul anak+yatim api
 api+sudah awal ayam aye badan+bentol baik$ bakar+kardus bantu+cari bantu+lansia bantu+polsek bapak+yang baru+lihat
 bawa$ begal+pak belum+kembali bener$ bentol bentol+semua berita besar+di bidadari bidadari+jatuh bisa+hubung
 bisa+lapor bocah$ brebes bubur bukan$ bukan+odgj bukan+orang butuh+kursi caping cari+keluarganya cepat+laporan ciri
 culik dadi damkar dapat+bantu dari+rs datang$ dengan+bayi denyut+lemas depan+sd depan+stadion di+atap di+grup
 di+kembali di+laporan di+lebaran di+mana di+panti di+poster di+tangerang di+tiket di+tv di+warteg dia+odgj
 dia+siram dia+stroke diamankan dicabut dinsos$ dipukul+tetangga disebar dompet+saya dua$ encum film gantung+ada
 gelandangan+nya gerak$ geser geser+ke gula hapus haryono hatiku hijau hilang$ hp hp+ditinggal ibu+encum ibu+yang
 ikat+warga ini+makan itu+malam itu+odgj itu+sekarang jalan+depan jalanan+yang jari jd jebol jembatan+gerendeng
 jemput+dong jodoh jodoh+saya jomblo+terlantar jual+makan jual+obat kabar+odgj kabel kakak$ kalau+ada kami+yang
 kampung+sebelah kanan kaos kasih kata+tukang kaya+orang kdrt ke+puskesmas kemarin kemarin$ kemarin+lapor kenalan
 kereta$ kerjo ketemu+di kok+jadi ktp kucing+saya kucing+tabrak kudu lacak lagi+gelandangan lagi+ke laki$ laki+saya
 lalu lampu+jalan lanjut lansia+sekarang lapor+dari lapor+guru laporan laporan+mayat laptop lepas+dari makasih$
 makasih+pak malam+sekarang maling+di mana$ mantan+suami mati+tawa mau+dapat mau+tahu mau+urus mayat+yang memar
 memar+semua minion minta+cepat minum$ miras miring mobil$ mulai na naik+motor nama+saya nan+patang nanti+pulang
 napas+di nasib neneng ngecek nikah nongol+lagi nya odgj+yang orang+dibacok orang+rumah orang+ternyata pacar
 pacar+saya pak+lansia pak+sekarang pak+untuk pak+warga pakai+cincin panti+mana parkir+liar patang patokan payung
 pegang$ pemkot penjara pergi+dari perkosa perut+saya petugas pingsan+itu pink popok popok+lansia prosedur psikolog
 pungutan pungutan+liar razia+warung riwayat rumah+aman rumah+ibu sampah+tumpuk sampai+mana satpol$ satu$ saya+begal
 saya+belum saya+cari saya+dia saya+ibu saya+laporan saya+malam saya+pakai saya+pergi saya+salah sedang
 sekarang+bawa sekarang+bikin sekarang+dia sekarang+jatuh sekarang+kejang sekarang+napas sekarang+pak selamat
 selesai semalam si+lansia siapa+tahu sore+gelandangan sudah+diamankan sudah+lari sudah+makan sudah+pulang
 sudah+sampai sudah+tangan tahu+pak tanggal tangis+tapi tarik+laporan tawon tea telepon+ke telepon+lagi tenang$
 terakhir+di terima+kasih terjun+di terkait+kasus terlantar+saya terpantau tes tgl tiap+hujan tidak+angkut
 tidak+disini tiket timnya tindaklanjut titik tolong+hubung tri tutup$ tutup+jalan tv+ada ujang ulang urus+bagaimana
 woy$ ya+pak yang+di yang+dibawa yang+luka yang+masih yang+perempuan yang+tadi you
report -5 =seek =thanks @it @len1 @sighting ^bagaimana ^cari ^depan ^eh ^hasil ^kok ^kucing ^lupa ^makin ^malam
 ^nama ^sudah ^tanggul ^wkwk ada+apa ada+asap ada+bekas ada+kabar ada+tabrak aduh aja+sudah alat+bantu alhamdulillah
 amuk+karena anak+kunci anak+yang asap atau bagaimana+kabar bakar+di baliak bantu+dengar barangkali bayi+nya
 belum+pak belum+pulang bener berapa$ beras berhenti+pak biasanya bot bukan bukan+di bunuh+saya cari catat cctv
 daftar darah+tambah dbd dekat+sekolah di+ciledug di+ig di+jari di+periuk dia+mulai dibawa+lari dicek dipukul+laki
 dirubung+orang doa fogging gaji gang+sebelah got+kepala gratis harga+beras hasil hati+saya hilang+a hilang+dari
 hilang+pak id ini+saya itu+lagi jebul kabar$ kalau kan kartu kasih+tahu kayanya+itu ke+arah ke+got ke+kolong kedah
 kelahi kelurahan$ ketemu+lagi ketemu+pak kiri kok kontak lagi+depan lagi+duduk lansia+muntah lansia+nya lari+di
 layak lu luka+dikit makasih maling+ketangkep mana mana+ya muncul mungkin murah nama nanti ngaku+nama nya+sekarang
 odgj+sih orang+jatuh orang+lagi orang+pak orang+sekarang orang+yang pak+baru pak+lemas parah+pak pelan$ pencet
 perempuan$ perkosa+di permisi+pak pinjol pisah+di pkh pln pohon+ambruk polantas$ polisi polisi$ ralat remang2 rs$
 sampai+sini saya+boleh saya+lari saya+nyasar sebelah$ sekarang$ sekarang+dirubung semoga semua+aman senin skripsi
 sore+ini sudah+angkat sudah+dibawa sudah+dijemput sudah+kembali sudah+tidur surat susul takut+ada takut+lapor
 tambah tanggul terakhir+lihat terima tidak+jadi tidak+ke tidak+pulang tidak+usah tidur+pak tolong+bawa tolong+cari
 tolong+info tolong+informasi tolong+jawab tolong+laporan tolong+terus trc tu tu+sudah usah warung+remang2 where
 yang+kemarin yang+lagi yang+satu
report -6 =joke @addition @code @kin @status @thanked @thanking ^klien ^makasih ^masih ^parkir ^pohon ^sampah
 ^update ada+alien ada+di ada+tawuran ada+tidak alien apa apa$ apa+ada atas+nama batal belum$ berisik bisa+tidur
 bobol cek cepat+dia cinta cinta$ di+hati di+hatinya dia$ dia+kejar dijual dikenal+masuk genangan golongan grup
 hari+ini hatinya hatinya$ hilang+itu hilang+tolong ibu$ ini+dia itu$ jadi jatuh+cinta jomblo kalau+ketemu
 kalau+orang kali+cisadane kan+pak kantor$ kapan kejar+saya keliru lagi+orang lansia+yang laporan+orang lihat+lagi
 luka+di mirip muntah+pak nyamuk o odgj+pak oleh orang+meninggal penelepon+telepon pengumuman petugas$ polantas
 poster rumah+singgah saksi salah saya+kalau saya+lapor saya+perkosa saya+pukul saya+terlantar saya+yang
 sekarang+mangkal sekarang+orang selamat+tidak singgah smp+6 sudah+ada sudah+ketemu sudah+pindah susu tadi+malam
 tampak terakhir terkait ternyata terus+tusuk tidak+pak tidak+sih tusuk+korban tutup wkwk ya$ yang+gendong yang+kata
 yang+lapor ybs
report -7 @back @search @withdraw ^anjing ^apa ^begal ^kalau anak+ada bagaimana$ bener+tidak berapa cari$ cincin
 dia+sekarang hilang hubung+ke ibu+tanya imunisasi imunisasi+bayi jalan+baru kalau+mau kasus klien lihat+di
 masuk+rumah nan nomor orang+hilang pak+mayat pencarian pocong rasa saya+hilang tidak+di tidak+sendiri tinggal+satu
 tolong+update tua+saya update+laporan warna yang+hilang yang+ketemu yang+lari yang+saya
report -8 @? @len0 @who=responder ^lampu ^rumah ^sekarang ^ternyata ambulans bakar+pak bayi+yang bibirnya+napas
 bocah+yang darah+makin hubung kabar laporan+saya pukul+saya tolong+ambulans wkwk$ yang+bawa yang+cari
report -9 @who=relative ^banjir ^kayanya ganteng harga hati malam+minggu saya+tunggu tidur$
report -10 ^bakar ^jalan ^jembatan ada+bakar anggota makin tawuran+anak tidak$ update
report -11 saya+dipukul
report -12 dipukul+suami
report -13 nya+kejang
search 12 mana
search 11 ^mana
search 10 lapor+hilang
search 9 diamankan dibawa hilang$
search 8 @who=relative hilang orang+yang pas penelepon+cari saya+anak saya+hilang
search 7 =lost ^mau bener+pak bisa+hubung boleh+lihat data data+orang hilang+anggota hilang+pak hilang+sekarang
 kabar$ ketemu+belum lacak lihat+daftar pak+saya paman razia saat saya+dibawa saya+keluarganya terakhir tidak+pulang
search 6 =seek @? @kin ^apa ^cari ^ibu ^suami ada+info ada+kabar amankan anggota anggota+saudara apa+ada bapak$
 barangkali belum+kembali belum+pulang belum+ya bener cari cari$ cari+bapak cari+temen cek di+dinsos dinsos dulu
 find foto hilang+dari hilang+di hilang+kontak hp is+hilang kabar kabar+dari kami keluar keluar+rumah keluarganya
 kemarin$ kena+razia ket kontak kosnya lansia+saya lari makam mana+ya mungkin nama odgj$ orang+nama paman+kami pergi
 pikun$ pisah+di saudara saudara+saya saya+diamankan saya+dulu saya+lansia saya+lari sekarang+sudah semua+rs suami
 tangerang tidak+kembali tolong+bantu tolong+find uih
search 5 =kin =nature =part @len4 @len5 @search ^adik ^istri ^mungkin ^pacar ^paman ada+data ada+di ada+ketemu
 ada+pasien adik anak+saya autis bantu+cari bapak bapak+hilang belum bener+tidak biasa bibi bibi+saya bulan+lalu
 cara+jemput cari+suami daftar+orang dari dari+rs di+panti di+tangerang dibawa+petugas ditinggal ditinggal+surat
 foto$ hari+tidak hilang+waktu hp+ditinggal hubung is istri+saya itu+bapak jadi+gelandangan kakak kakak+saya
 kami+yang kaos kata+tetangga keluarganya$ kembali kembali$ kembali+dari ketemu$ laki lansia+kami lari+bawa minggu
 ngeceknya pacar pacar+saya pakai pakai+tongkat pamit pergi+dari pikun pisah pulang pulang+dari pun+bapak rambut rs$
 saya+cari sejak sekarang$ singgah suami+lari sudah+dua suka surat tahun tanya+apa terakhir+di terakhir+lihat
 tidak+di tidak+uih tolong+cari tolong+lacak tongkat tua+saya ujang umur yang+diamankan yang+dulu yang+ketemu
 yang+odgj
search 4 # 10$ 3+hari =body =drill ^bibi ^dengar ^hilang ^info ^karyawan ^majikan ^saudara abis ada adik+saya agak
 amankan+depan anak+umur angkut apa+di apa+petugas baju baju+biru bantu$ bapak+saudara bapak+saya batik bawa+bayi
 bilih bilih+ada biru bisu cari+adik cari+kabar cek+data cek+nama ciri cirinya dari+rumah darto di+kosnya di+rsud
 di+tempat dia+is dia+tidak diamankan+kemarin diamankan+ngeceknya dibawa+dinsos dicocokkan dilacak ditinggal$
 ditinggal+rumah dua+minggu gelandangan+di hari hari$ has hidup hilang+lansia hilang+tolong hp+mati ibu+pikun ikut
 info ingat ingat$ ini+foto istri itu+lansia jangan+itu jatiuwung jemput+saudara kali kami+hilang kandung karyawan
 karyawan+saya kata+sekarang kemana+mana kena ketemu+di ketemu+ibu ketemu+tidak keterbelakangan kosnya$ ku kuat
 langganan lansia+nama lansia+pakai lari$ lepas lepas+dari lupa+ingat magrib majikan+saya makam+bapak mana+sekarang
 masih+pakai mati$ mau+ambil mau+cari mau+lapor mau+tahu minggu+tidak minta+foto motor mungkin+ada ngaji
 ngeceknya+bagaimana odgj+lari pagar pak+darto pak+nama pakai+sarung paman+saya panik pasien pergi+bawa petugas+ada
 petugas+bener pincang razia$ rsj$ rumah$ rumah+singgah sampai+rumah sampai+sekarang santri+kami satpol satu
 saudara+yang saya saya+amankan saya+kata saya+naik saya+nama saya+pergi saya+pikun saya+tidak singgah$ suami+saya
 sudah+cek sudah+lupa sudah+minggu sudah+tua sumiati tahu+mana tahun+hilang tahun+nama tali tampak+di tangerang$
 temen temen+lama temen+saya tempat+bapak tetangga+saya tidak+kuat tidak+sampai tolong tolong+cek tongkat$ transit
 uih+dari umumin umur+10 waktu waktu+transit warga+saya x$ yang+dimakam yang+kena yang+masuk yang+tidak
search 3 14+tahun 19+tahun 2+hari 20+menit 55+tahun =dead =past @call @needs ^anak ^bapak ^bener ^boleh ^bp ^cara
 ^guru ^kami ^penelepon ^santri ^teman ^tolong ^tukang a+dan abu ada$ ada+lihat ada+tidak aktif an anak anak+ada
 anak+autis anak+perempuan apa apa+pak arah arah+terminal aye bagaimana$ baju+spiderman barangkali+di bawa
 bawa+motor bawa+tali belanja belum+sampai biasanya bisa+cek bisa+ngomong bisa+saya bisu+tuli boleh+minta bp bp+saya
 bulan bus+trans cari+anak cari+kakak cari+lansia cari+orang cari+pak cari+paman cari+pun cepak daftar dagu
 dari+gandengan dari+kemarin dari+malam dari+saudara daster demen dengan+data dengar di+cikokol di+dagu di+data
 di+fb di+jatiuwung di+pasa di+poris dicatat dicatat$ dijaring dijaring+kemarin dikubur dimakam dimakam+dinsos dinas
 disorientasi down down+syndrome duga+paman dulu+suka eh+maksudnya fb fb+ada foto+di foto+itu gandengan gereja+kami
 guru+ngaji hilang+a hilang+abis hilang+bulan hilang+kata hilang+saat hilang+sejak hokkien hp+nya hpnya hub hubung$
 ibu+telepon ini+tidak ipar is+saya itu+anak itu+mana itu+saudara jaket jaket+ojol jalan$ jalan+kaki jalan+pakai
 jam+5 jumat kalau+ada kalau+orang kalian kalian$ kami+keluarganya kami+lari kami+nama kamis kampung+sini kapan+bisa
 kata kata+jadi kata+mau katonyo ke+pasar ke+sini ke+tangerang keberadaannya keberadaannya$ kejaring kejaring+razia
 keluar+dari kemarin kemarin+tidak kembali+sudah kembar+saya kerja+di ket+kemarin ketemu keterbelakangan+odgj kiri
 kotak$ kuat+lagi lagi+cari lahir lalat+di lalu lansia lansia+hilang lansia+tidak lari+saat last magrib+sudah
 majikan maksudnya malam+bawa malam+laki masjid$ mati mau+cek mau+jemput mau+mati mau+tanya menangis+anak minggu+ini
 minum+racun mirip mobil+dinsos monday motor+ketemu mudik naik+bus nama+sumiati nama+yanto ngaji+kampung nyamuk
 obat+nyamuk obat+tidur odgj+pergi orang+arah orang+linglung orang+pak pagi pagi+kata pagi+sudah pak+belum pak+itu
 pakai+jaket pakai+kaos panik+tolong panti panti+ada pas+belanja pasa pasar+malam pasien+kami peci penampungan
 penampungan$ perempuan+saya pergi+ditinggal pergi+sendiri pernah pikun+hilang poris pulang+sudah pun putih putih$
 racun+kemarin rada rambut+cepak rambut+pendek razia+satpol rumah saking sandal santri sarung+kotak satpol$
 saya+ambil saya+autis saya+belum saya+boleh saya+ditinggal saya+ibu saya+kakak saya+laki saya+lepas saya+pamit
 saya+pisah saya+terakhir saya+umur saya+yang sayur sekarang+dmn sekarang+tidak selamanya sering sering+lupa
 siapa+tahu since since+monday singgah+ada suami$ suami+tidak subuh sudah+cari sudah+keliling suka+di surat+wasiat
 sutrisno syndrome tadi+siang tahun$ tahun+pikun takut+itu takut+kenapa tampak tampung tampung+dinsos tangis+kata
 tanpa tanpa+identitas tanya+ada tato telepon+cari temen+kontrakan terminal terminal+masih terus terus+lari
 terus+pergi tidak tidak+aktif tidak+belum tidak+pak tidak+si tolong+dilacak trans tua+di tua+jalan tua+kami
 tukang+sayur tuli+hilang uih$ wasiat yang+dibawa yang+dijaring yang+kata yang+lihat yang+nama yang+nyasar yang+tahu
 yanto yayasan
search 2 05+00 16+tahun 20+tahun 3+tadi 34+tahun 4+tahun 7+tahun =child =elder =heart =home =seen @reports @team
 @unseen ^barangkali ^ciri ^cirinya ^kakak ^kapan ^kubur ^lagi ^makam ^pun ^sadar ^where a abis+di abis+putus
 ada+identitas ada+mayat ada+tato ada+yang adik+hilang adik+kandung adik+yang agak+kurang aktif$ alm almarhum ambil
 ambil+mayat anak+laki angkut$ apa+bener apa+kakak atas+nama autis+hilang bagaimana+cara baju+pasien bakar+di bantu
 bantu+lacak bantu+pencarian bapak+ditinggal bapak+kami bapak+sudah baru+20 bawa+anak bawa+ktp bawa+obat bawa+tas
 bekas+di bekasi belum+ketemu belum+uih biasa+bawa biasanya+jalan bila bila+ada bisa+kembali bisul bocah+pakai
 bocah+saya buka buka+tidak bulan+hilang bulan+maret bungkuk capek+hidup caping cara cari+kemana cari+saudara
 cari+untuk catat cctv cek+apa chat cibodas+tidak ciledug ciledug$ cirebon+cari cisadane coklat cuma+pakai
 daerah+cimone dagu$ dakek dan+hp dapat+kabar darah+tapi dari+bekasi dari+cirebon dari+kamis dari+lebaran
 dari+pengawasan dari+rsj dari+sekolah dedi den depan+sekolah di+foto di+jembatan di+jidat di+kamar di+karawaci
 di+kene di+neglasari di+penampungan di+phk di+pinggir di+rsj di+sawah di+story di+tanah dia+abis dia+buta dia+cuma
 dia+ditinggal dia+mana dibawa+mobil dibawa+satpol dibawa+trc dicek dicek+di dijemput+orang dilacak$ dinsos+kata
 dinsos+lansia dinsos+mana dinsos+sekarang dinsos+tahun dinsos+tidak ditinggal+pesan dmn+ya dong+yang dua dua+orang
 duga dulhadi dulu+dibawa dulu+kata encum entah foto+ibu gandengan+di gelandangan$ gelandangan+diamankan gondrong
 gondrong+pakai gunadi guru hapal+jalan hapenya hapenya+mati has+pikun hasnt hidup+lagi hilang+dia hilang+kakak
 hilang+siti hilang+tadi hitam hp+tidak ibu+dari ibu+encum ibu+hilang ibu+kami ibu+rambut ibu+saudara ibu+saya
 ibu+terakhir identitas ijo ikut+orang indramayu+telepon info+bapak info+kalau info+orang ingat+keluar ini+laki
 inisial insulin ipar+saya ireng is+nyasar itu+adik itu+ibu itu+pak jadi+tukang jalan+pincang jalan+sendiri
 jalan+seret jam jam+3 jam+4 jd jelas+tidak jemput jendela jidat kabar+pak kakak+ipar kakak+odgj kaki+dari
 kalau+ketemu kalau+lagi kalau+lansia kali$ kali+ini kami+cari kami+mau kami+pihak kami+turun kampung kaos+abu
 kaos+partai kasmirah kata+angkut kata+capek kata+kejaring kata+sudah kata+tidak kawan kayaknya+lansia kayanya+orang
 ke+bapak ke+semua kebon kelahi keluar+pagar keluarganya+di kemana+ya kemarin+sore kembar kenal kene kereta
 kereta+di kerudung ketemu+bapak ketemu+bocah ketiga kiri+putih klinik klinik+kami kolong+flyover kolong+itu
 kondangan konfirmasi kontak+dengan kontrakan+kami kontrol+ke kosasih kosnya+kosong kosong kosong$ kotak kumat$
 kurang kurang+waras kurus lagi+terus laki+19 laki+baju laki+gondrong laki+kaos laki+tua lalat lalu+sudah lama+pak
 lansia+ada lansia+baju lansia+jalan lapor+3 lapor+ke lapor+polisi lari+dari lari+lewat last+lihat lembang
 lembang+ciledug lemot lewat+jendela lihat lihat+bapak lihat+cctv luka+bakar lupa$ malam$ malam+belum malam+tidak
 mall$ mana+makam mana+tidak mancing mancing+di maret masuk+minggu mata+kiri mateng mati+saya mau+hidup mau+pindah
 mau+tenggelam maupun mayat+kakak mayat+laki mayat+yang menangis menit merah$ merantau merantau+ke mewakili
 minggu+di minggu+orang minta+cek minta+maaf minum+obat mirip+ibu mlaku mobil+tidak modernland motor+habis
 motor+supra mrs mrs+x mu mu+tidak muda$ muleh mungkin+ke naga naga+di naik naik+sepeda nama+dedi nama+dewi
 nama+lilis nama+ujang namonyo neneng ngagem ngaji$ ngecek ngomong no+hp nomor+tidak nyasar+ke odgj+motor odgj+tadi
 off ompong orang+dengan orang+rumah orang+sering orang+tinggi orang+tua padahal+di pagar+buka pak+jam pak+lapor
 pak+rt pak+sudah pak+tolong pakai+baju pakai+batik pakai+daster pakai+peci pamit+ke pamitan pantau panti+pak
 parah+sudah partai pasar+lama pasar+lembang pasien$ pasien+tanpa patroli+ketemu peci+hitam pemilik
 pemilik+kontrakan pendek penderita penderita+kejang penelepon pengawasan penyakit penyewa pergi+naik pergi+nomor
 pergi+selamanya pernah+tampung pesan pikun+keluar pikun+sudah pincang+demen pindah+makam pinggir pink pintu+buka
 pisau+dia polisi+tapi polsek+jatiuwung posisi+mana posting posting+mau pulang$ pulang+di pulang+sekolah racun raib
 rasa ratna rawat raya+al ringan riwayat riwayat+odgj rs rsj+grogol rsud rsud+siapa rumah+aman rumah+bawa rumah+dari
 rumah+orang rumah+panik rumah+sakit rumah+tadi rumah+tidak rw+tidak sabi+tidak sadar+saya sampai+hp saudara$
search 2 saudara+alm sawo+mateng saya$ saya+4 saya+agak saya+bapak saya+jam saya+keluar saya+merantau saya+mu
 saya+nyasar saya+panik saya+pernah saya+posting saya+tuna saya+turun saya+wali se sejak+magrib sekarang+mana selalu
 semua sendiri+itu sendiri+tidak seneng senyum senyum+sendiri seperti seret shes shes+81 si+lansia siapa+ya
 sore+belum speaks spiderman spiderman$ story stroke stroke+ringan sudah+hari sudah+lapor suka+jalan suka+senyum
 sukirno suntik+insulin supra surat+mau tabrak tabrak+tanpa tadi+malam tadi+pagi tadi+sudah tahi tahi+lalat tahu
 tahu+dia tahu+tidak tahun+2021 tahun+lepas tahun+terakhir takut takut+kakak tanpa+nama tanya+pak tapi+dia tato+naga
 terjaring terjaring+razia terlampir terminal$ terus+hilang tetangga+bapak tetangga+saudara tgl+3 tidak+ada
 tidak+bisa tidak+dibawa tidak+ketemu tidak+pamit tinggi titip+anak tny tolong+informasi tolong+kabar tolong+lansia
 tolong+pak tolong+saudara trantib tuli turun turun+angkot turun+kereta turun+mana ujang+kosasih uji umur+12 umur+17
 umur+7 unit untuk+saya untuk+urus wae$ wali wali+kelas where ya+pak ya+sekarang yang+saya yang+tabrak your
 your+shelter ziarah
search 1 03$ 13+tahun 17+tahun 2+minggu 30an 4+hari 4+pagi 6+pagi =ask ^bantu ^foto ^kata ^kel ^kemana ^mbakyu ^nak
 ^nyasar ^penghuni ^saya ^tulang ^woi abis+itu abis+melahirkan ada+any ada+penyakit ada+surat akik akik+ijo al+azhom
 al+muhajirin alfamart+jalan alun aman$ amankan+di ambil+bapak ambulans+dinsos anak$ anak+belum anak+yang
 ancam+bunuh angkot+03 angkut+satpol anyone apa+bapak apa+dia apa+dinsos arah+tangerang autis+lepas autis+tidak
 autis+umur ayam+yang aye+tidak azhom badhe baju+hijau bapak+belum bapak+ini bapak+pergi barangkali+ada batik$
 batuceper bayi+dia bayi+tadi bekas+luka belakang+kelurahan beli+rokok benar+ada besar+di besar+jalan biasa+panggil
 bicara bin biru$ bisa+jenguk boleh+kirim boru boru+sinaga botak botol botol$ bugel cair+kata capek cari+ibu
 cari+warga cekcok cekcok$ cfd cikokol$ cimone cimone+bener cimone+itu cirebon ciri+gigi cirinya+bagaimana
 cisadane+dari cocokin cuma+bisa cuma+speaks da dari+cipondoh dari+gereja dari+indramayu dari+jumat dari+kebumen
 dari+pasar dari+pemalang dari+pesantren data$ dekat+pom dengan+lansia dengan+pacar dengar+pak depan+ompong dewi
 di+cengkareng di+cimone di+cisadane di+kali di+kalideres di+kebon di+kelurahan di+kota di+lengan di+luar di+pinang
 di+rps di+sekitar di+tangcity di+tpu dibawa+ambulans dibawa+ke dibawa+semua dilacak+pak dinsos+ada dinsos+di
 dinsos+itu disabilitas ditinggal+kami diumumkan dong dua+malam dulu+tidak eh ember empat+hari etek etek+saya flores
 flyover+cibodas foto+lansia foto+tali foto+yang fransiskus fransiskus+di gaga gambar gemuk gereja+di golok+ada
 green green+laki hajat hajat$ hari+hp hari+minggu hilang+3 hilang+saudara hilang+since hoodie hub+saya hutang
 ibu+pergi ibu+suka ibu+ya identitas+di identitas+tidak ig+dinsos ijo+besar infoin ini+yang is+ada itu+di itu+mirip
 itu+tolong jaga jaga+ibu jalan+depan jalan+raya jam+segini jantung jembatan+merah jenguk jenguk+adik jepit jiwa
 jiwa+bawa jumat+pak kabar+ya kacamata kacamata$ kaka+saya kakak+kandung kalau+petugas kali+aja kalian+tampung
 kamar+ada kami+rawat kami+saudara kandung+sejak kata+pak kata+pernah kayu kayu$ ke+arah ke+cisadane ke+rel kebaya
 kebon+belakang kebon+nanas kebumen kebumen$ kedaung+baru keluar+lewat kelurahan+bugel kemana kemarin+ketemu
 kemarin+pakai kereta$ kernet kertas+kk ketangkep ketapang ketapang$ ketemu+kabar keterangan kira+rumahnya kiri$
 kirim+pesan kontak+sejak kotak2 ku+sudah kuncir kuring lacak$ lagi+dia lagi+kumat laki+12 laki+hilang lalu$
 lama+kata lansia+belum lansia+hidup lansia+went lari+dengan lari+sudah lari+tadi lihat$ lihat+mayat lilis logat
 lu+orang luar+negeri lupa maaf+ke main makam+kakak makam+orang makasih+sewu mana+kata marga masih+dibawa
 masjid+raya mati+aja mati+bareng mati+sekarang mati+terus mau+di mau+jenguk mau+minum mau+pergi mau+susul
 mau+ziarah mayat+tanpa mbakyu mbakyu+saya mei memakai menopo menunggu menunggu+di minum modernland$ muhajirin
 mungkin+itu nama+dimas nama+fransiskus nama+sutinah nanas negeri neglasari neglasari$ nekat ngaku+nama ngomong+mau
 ntt+tanya nyamuk+cair nyasar+dari obat+abis odgj odgj+baju odgj+hilang orang+hilang orang+naik orang+saya
 orang+tuwo pagar+tadi pagi+dan pagi+di pagi+tidak pak+takut pak+umur pak+wasimin pakai+kebaya pakai+kerudung
 pakai+sandal pakai+ulos palem palem+semi palembang paman+dari panti+mana panti+saya papua pasar pasien+nama
 penyakit+gula perawat perempuan+nama pergi+dengan pergi+tidak pernah+masuk pernah+tusuk persita pesan+selamat
 pesan+suara pesantren pihak pinggir+jembatan pinggir+kali pipi+kiri poris+gaga ps+lama pulang+2 pulang+ketemu puluh
 putus+kontak rambut+kuncir raya+poris razia+di razia+gelandangan rel+tidak ringan+jalan rong rong+hari rs+jiwa rsj
 rsud+tanpa rumah+dia rumah+pakai rumah+sejak saking+griyo sakit+jantung sakola sampah$ sampai sandal+jepit sarung
 satu+botol saudara+jalan saudara+kembar saudara+lari saudara+mayat sawo saya+ada saya+bisa saya+down saya+odgj
 saya+paman saya+perempuan saya+rt saya+terjaring sbg segini sejak+pukul sekarang+dia sekarang+tolong
 selamanya+terus selamat+tinggal selempang semi semi$ sendiri+tadi sendiri+terus sepeda sewu shelter siang sinaga
 singgah+nama siswa siswi siti sjk sjk+pkl sok solat solat+di speaks+hokkien strip strip$ sudah+2 sudah+empat
 sudah+magrib sudah+malam sudah+pikun sudah+rong sudah+tidak surat+di susul+ibu sutinah tadi+jalan tadi+main
 tadi+ngomong tadi+sore tahu+ada tahu+apa tahun+baju tahun+belum tahun+pisah tahun+tadi tali+dari tampung$
search 1 tangan+tolong tangerang+tahun tangerang+tidak tanglet tanpa+izin tapi+saya tapi+sudah tarakhia
 tas+selempang tato+di telepon+dari temen+sekolah tempat+penampungan tengok terakhir+dekat terakhir+pakai
 terima+orang terjun+pagar terlantar$ this this+pagi tiap+pagi tidak+bawa tidak+ya tidur+dibawa tigo tilu tilu+hari
 tinggi+besar tinggi+kurus tolong+dicek tolong+kalau tolong+tahan trc+kemarin tujuh+puluh tukang+parkir tulang tuna
 tunanetra tunanetra+nyasar tunjuk+ke turun+di tusuk+orang tuwo umur+60 umur+65 umur+68 uni utang vc video
 wa+terakhir wae waris waris$ wasimin went wiwit woi x+di ya+muka ya+orang ya+saya ya+takut yang+difabel yang+down
 yusuf
search -1 2+anak 2+tahun 4+bulan 5+tahun =wait @len3 ^alhamdulillah ^assalamualaikum ^bawa ^bukan ^data ^eh ^hasil
 ^jadi ^jam ^jodoh ^kok ^masih ^mr ^pagi ^panti ^permisi ^remaja ^syarat ^tambah ^telepon ^trc ^umur ^wkwk ada+dua
 ada+ibu ada+lagi ada+perempuan ajak ajak+ngomong akan alun2 anak+3 anak+itu anak+kami aneh angkat$ anjing
 anter+pulang apa+dinas apa+saja apartemen asih assalamualaikum bagaimana+kabar bahasa balaraja bandara bandung
 bandung$ bank bantu+dinsos bantu+saya bapak+tidak bapak+tiri baru$ baru+pulang bawa+buntelan bawa+ke bawa+sepeda
 bayi+tidak bekas+operasi belakang+rumah belum+ibu belum+pak benda berapa$ berkas bersama besar biru+tidak bisa+cari
 bisa+dibawa bisa+lapor brebes bukan+hilang bundaran buntelan cari+itu cari+keluarganya cari+rumah cari+wkwk cekik
 celana celana+pendek cepat$ cibodas+besar cikupa cipadu coba curiga dari+dinsos dari+hari dari+polsek daster+kuning
 data+susul dengan+kami dengan+satpam dengar+ada di+atm di+batam di+cikupa di+dalam di+gerbang di+halte di+hatinya
 di+kandang di+kantong di+karang di+lampu di+lokasi di+polsek di+warung dia+minta dibawa+berobat dibawa+kemana
 dijemput+ibu dinsos$ diproses dipukul+suami diri disebar+ke disebar+tidak ditinggal+anak dm dna dna+untuk doa
 dokumen dokumen+apa dompet+hilang driver dtks dua$ ekor emperan evakuasi gantung gerak gerobak gigit gratis$
 harus+bagaimana harus+kenapa hatinya hatinya$ hilang+ada hilang+lihat hilang+yang hitam$ hujan ibu+guru
 ibu+meninggal ibu+tua igd ijazah iki indah info+perkembangan inget ini+ada ini+dengan inyo isi itu+hasil itu+jadi
 itu+kata itu+sekarang jadi+bukan jalan jalan+daan jam+1 janda jari jatake jatuh+dari jejak+adik juga+kalian jumat$
 kakak+pakai kaki+palsu kalau+ajak kalau+tidak kalian+cari kami+tolong kampung+tunggu kan+lansia kan+pak kandang
 kapan kapendak kartu+atm kartu+saudara kasus kata+anak kata+dari kata+lari kawin kayak+di kayanya+pikun ke+bandung
 ke+dinas kecanduan kejang+di keliling+komplek kemarin+di kembali+ke kemis kenanga kepastian kepastian$
 kepikiran+terus ketemu+mayat kira kok+hilang kolong+jembatan kompor kondisi konsul konsultasi korban+phk kursi lae
 laki+pakai laki+tanpa lalu+sekarang lama lansia+bawa lansia+lihat lansia+sudah lansia+teh lap+hilang lapangan
 lapangan$ lapor+anak lapor+hari layak lebih lemas liar lihat+dia lihat+tadi lumpuh lupa+kata lupa+mati mabuk
 maghrib malu mandi mantan manusia marah masih masjid masjid+al masjid+daerah masuk+ke mau+konsul mayat+itu
 meninggal+di merdeka$ minta+anter minta+bantu minta+jangan mirip+paman mnt mobil+putih mogot+mungkin mulu murah
 mushola nan nasi ngelantur ngobrol nih$ nomor+hp o obat+putus obat+rumah odgj+obat odgj+pak online orang+di
 orang+tidak orang+tidur otw pada pagi+ini pagi+orang pak+ini pak+mau pak+yang palsu+untuk paman$ panas panti+apa
 pasar$ pasar+ikan patah patah$ pemakaman pencarian+adik pencarian+kakak pencet penelepon+kata penerima pengaduan
 pengumuman penjangkauan perempatan permisi pikun+nyasar pindah$ pintu piring pisau pocong pojok polres prosedurnya
 psikiater$ punya+saudara putri+lari putus+obat raba rehab rs+sitanala rsud+pasien rujuk$ rumah+ibu rumahnya$
 rumahnya+hilang sabi$ saja+yang samping sari satunya saudara+bapak saudara+jauh saudara+sepakat saudara+tinggal
 saya+aja saya+ancam saya+cek saya+kecanduan saya+kok saya+korban saya+kumat saya+laporan saya+linglung saya+mati
 saya+meninggal saya+salah saya+sekarang saya+stroke saya+tahan saya+takut saya+tanya saya+telepon saya+terlantar
 sebatang sebut sebut+nama security sejak+ditinggal sejak+ibu sejak+lebaran sekarang+tumpang sekolah$ selamat+siang
 selatan semangat sementara semoga sendiri sepakat+tidak seragam siang+pak siapa sih$ sini sitanala situ+cipondoh
 skripsi smp+lari soal+bapak soal+kakak standby status stop stroke+ditinggal sudah+abis sudah+ada sudah+disebar
 sudah+lewat sudah+makan sudah+meninggal sudah+tangan sudimara surat+kontrol tadi+lihat tahun+saya takut$
 tambah+ciri tampung+orang tanda tangan$ tanpa+saudara tanya+hasil tarmidi taruh teh telat$ telepon+kembali tembok
 tempat+kerja tenang tengah+malam tenggelam terus+pencarian tes+dna the+tua tidak+bangun tidak+bayar tidak+dijemput
 tidak+jelas tidak+keluar tidak+nanti tidak+sadar tidak+terus tidak+waras tiga+hari timur tindak+lanjut
 tinggal+sendiri tiri toko tolong+arah tolong+data tolong+laporan tolong+penanganan traktir trotoar tulis tunggakan
 tunggakan+rs tunggu$ tunggu+di tutup+orang uang+di uang+habis umur+13 untuk+bapak untuk+jemput untuk+mayat warnet
search -1 yang+dengan yang+dijemput yang+hilang yang+mau yang+mirip yang+suka yang+tadi zidan
search -2 14$ 8+bulan =blaze =mad =office ^bayi ^berapa ^dari ^hp ^izin ^kk ^ktp ^lansia ^lap ^lupa ^matur ^murid
 ^pelapor ^puji ^ralat ^rame ^surat ^terakhir ^tes ^untuk ^ybs ada+anak ada+bantu ada+bapak ada+saudara ada+tompel
 air al+ittihad alat alhamdulillah$ aman ambruk ambulans anak+di anak+jalan anak+tadi antar asli asli$ atm badan
 bakar balas bales$ banget$ bansos bapak+di bapak+ibu bapak+itu bapak+pikun bareng+saya baru+kata batam bau
 bawa+golok bawa+pulang bawah belum+bales beringin beringin$ berobat$ besar$ besok betul betul+ada biaya$ bisa$
 bisa+pulang bisa+untuk bonceng bot bpjs bukan+jam bulan+ditinggal butuh+bantu cari+istri cari+kerja cipondoh$
 ciri+ibu cluster cu cuma daan daan+mogot daerah+km dapat+info dapur dapur+kata dari+mana dari+panti dari+tadi
 data+mr datang$ di+daerah di+dapur di+gang di+komplek di+poster di+puskesmas di+rest di+situ di+teras di+warnet
 dia+bawa dia+ternyata diam dibawa+kemarin dicabut dicabut$ dihentikan dijemput$ dikenali dikit dinsos+bisa dipun
 disini disini$ ditaros ditengok ditinggal+ibu dituntun doang dong$ dong+pak duduk+di dulu$ emas$ eneng foto+bapak
 foto+dengan gali+tanah gelandangan gereja+santa golok grogol grup haji halte hamil hari+di hari+ini hari+senin
 harus+dibawa hilang+ya ibu+bawa ibu+muda ibu+sudah ig+kata ingat+di ittihad izin jalan+beringin jam+6 jauh jebul
 jejak jodoh jodoh+saya kabar+bapak kabar+ibu kakak+pun kaki kalau+panggil kalau+saya kamar kami+lihat kantong
 kantor karena karung kasih+tahu kata+ada kata+hilang kata+orang kata+tadi ke+rs ke+sana kedah kejang kejar keluar$
 kemana$ kemarin+cari kemarin+tanya kembali+tidak kepikiran kerja ketemu+temen kk km km+14 kok+tidak komplek+kami
 kontrakan$ kopi korban kp ktp+saya kucing kumat lagi+dengan lagi+di lagi+pak lain laki+saya lama+biasanya lampu
 lansia$ lansia+kata lansia+nyasar lansia+yang lantai lap lapor+dari lapor+di lapor+pak laporan$ lari+ke lempar
 lepas$ lihat+lagi listrik lupa+kasih maaf makasih+bapak makasih+pak malam+dia malam+ini malih maling mampu maria
 mati+bapak matic matur+makasih mau mau+dibawa mau+makan mau+minta mau+rujuk mayat+di mengaku meninggal+tahun
 menurut merah+tidak minggu+lalu minimarket minimarket+di mlampah mogot motor+matic muda muda+titip muhidin mulut
 mun mungkin+pak murid murid+yang nama+dan nama+ibu napas ndan nengok ngasih ngasih+tahu nggih nongol$ nyebut
 nyebut+nama obat obat+habis odgj+sudah odgj+yang ojek ojek$ operasi pabrik padang pak+di pak+dia pak+hilang
 pak+muhidin pak+sekarang pak+tambah pak+tidak pakai+celana paksa paling palsu panggil panti+lansia penanganan
 pencariannya pencariannya$ perkosa perum petugas+kemarin petugas+sekarang pikun+yang pindah pindah+ke pinggir+jalan
 platnya pohon polsek psikiater puji puji+tuhan pulang+dulu putri ralat rame rame+di rawa rawat+di remaja+putri rest
 rest+daerah rsj+tidak ruang rujuk+ke rujukan ruko rumah+pak rumah+saudara rumahnya rusak rw sabar saged
 saged+mlampah salah sambil sampai+mana sana santa santa+maria saran saudara+lansia saudara+tidak saya+bagaimana
 saya+baru saya+dapat saya+dipukul saya+harus saya+kalau saya+ke saya+lapor saya+malam saya+orang saya+pasung
 saya+temukan saya+ternyata saya+tunggu sekap sekap+diri sekarang+ada selamat sempat semua$ sendiri+tetangga sepakat
 sesak si siap siapa$ siapa+yang sidik sidik+jari sih+pak sim sim+mati sini$ sirine situ smp soal+adik suara
 sudah+dibawa sudah+kami sudah+keluar sudah+lama sudah+sampai suka+lari surat+mati syarat tadi+ada tadi+naik tahan
 tahu+nama tahun+lalu tanah+di tanggal tanya+bapak tapi tawa telanjang telepon telepon+dia temen+lari temukan
 terima+kasih terlantar+di tetangga+baru tiap+malam tidak+mampu tidak+nengok tidak+saged tiga tiket tindak tinggal
 tipu titip+bayi tk tol tolong+ada tolong+bawa tolong+dijemput tolong+jemput tolong+saya tolong+tambah tompel
 tompel+di trc tu tuhan tukang+ojek tumpang+di tutup$ untuk+cari untuk+ibu urus$ usir warung+saya wau ya ya+kata
 yang yang+datang yang+jemput yang+kami yang+nongol yang+perlu yatim
search -3 6$ =beast =height =hurt =road =sick =well @case @code @placed ^belum ^dinsos ^gelandangan ^halo ^ini ^itu
 ^ketemu ^laki ^lapor ^maaf ^makasih ^minta ^orang ^perempuan ^petugas ^sekarang ^selamat ^tambihan ada+biaya
 ada+orang ada+program aja$ aja+deh anter apa$ baik baju+itu bales bangun banyak bapak+tua berapa+lama biar
 bisa+bantu bocah boleh+lapor boleh+pulang cocok dalam darah dari+daftar dari+pemkot deh$ depan+rumah di di+jalan
 di+kontrakan disebar duduk duit dulu+ya emas gali gampang gitu halo hapus hilang+tidak hp+saya ibu+yang itu+mungkin
 itu+sudah jawab jaya$ jual juga jurusan jurusan+serpong kabar+soal kabar+tidak karunya kata+dia kata+tukang
 kayaknya ke+mana kemarin+sekarang kepala kesini ketemu+pak klien ktp kunci kurus$ lagi$ lansia+pikun laporan+hilang
 lewat makasih$ malam+kata mau+bener mau+kembali mau+pulang mulai ngaku nginep+di nongol nya nyasar ongkos orang$
 orang+odgj orang+sudah pak+ada pak+apa pak+orang pakai+gelang pasar+kemis pelapor pemkot pencarian pencarian+bapak
 penelepon+sopir perkembangan petugas petugas$ pipi+kanan poris+jam poto program punya rekam rekam+cctv remaja rt
 rumah+lagi saja sana$ sanggup sarung$ satpam saudara+sudah saya+apa saya+bawa saya+jadi saya+lupa saya+pakai
 saya+suka sekarang+di sekarang+rawat semalam$ sendiri+di sopir sudah+di sudah+dijemput sudah+ketemu sudah+terima
 susul susul$ tadi tadi$ tadi+saya taman tambihan tanah tangga$ target tengah teras teriak terminal+poris tes
 tetangga tiap tidak+jadi tidak+punya tidak+sanggup tidak+usah titip+adik tua$ tua+tidak usah warung yang+dititip
 yang+pakai yang+urus
search -4 =arms =client =food =force =stir =work @danger @sighting @where @who=operator ^ada ^dia ^kalau ^nama ^odgj
 ^rs ^rumah ^si ^sudah ^tadi alhamdulillah amuk anak+kecil apa+bisa bagaimana+pak bagaimana+sekarang banget
 bapak+yang bayar bayi belakang berapa berobat biaya bikin bisa cepat dapat datang dekat dengan+saya depan di+depan
 di+pos di+sini dikasih dipukul gang gelang gratis harus ibu+di jadi jatuh jaya kami+sudah kanan kata+cari
 kata+lihat ke+rumah kecil kembali+tolong ketemu+anak kirim+data komplek kondisinya kondisinya+bagaimana lanjut
 lapor$ lihat+ibu lokasi makan mal masuk matur nginep nih nomor nyasar+di pak pasung pegang penelepon+sampai perlu
 pingsan pos poster pukul pulang+ke putar rujuk rumah+sekarang saudara+di saya+di saya+ya sebelah sehat sekarang
 sekarang+dengan serpong sudah+pulang tangan tangga terlantar the tidak+sih titip turun+dari tutup warga ya+ibu ybs
"""
