"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
withdraw 3 @len3 @reports ^itu ^pengaduan ^pun ^tadi ^tolong adiak aman angkot$ antar anter+pulang bantal basuo
 batal+ybs bayi+boneka beda beres beres+pak bersangkutan+telah biasa boneka+maaf bukan+bayi bukan+orang
 bukan+terlantar cari$ cekcok cekcok$ clear$ dan+tadi dari+grup datang+ya deh$ dengan+ibu di+toilet dia+odgj
 dianggap dicabut+aja dicandak+ku dicek dihentikan+aja dihentikan+saja dijemput dipapag dipapag+ku diproses+dulu
 disini$ doa hp+saya ibu+makasih ini+saya isi itu itu+petugas itu+sudah itu+warga jadi+bukan jadi+deh jangan+datang
 jemput juga+sudah kadieu kambing kami+kembali karung+isi kasur kasus kasusnya kawannyo ke+rumahnya keberatan
 kembali$ kembali+pak kesini kesini$ ketemu kios kira+mau komplek+sudah konten$ kosong kudu kudu+ke lagi$
 lagi+tunggu lah lanjut lapor+ternyata laporan+mayat laporan+nomor laporan+sekarang laporan+trc lurus makasih+tidak
 masalah masalah$ mayat mayat+tapi mlaku naik+bus nama+dan need ngomong+sendiri nyuruh pak pak+di pak+itu pak+lurah
 pak+rw pak+salah pak+tidak panik$ pencet+kirim pergi+naik pergi+sekarang petugas+lansia polsek pulang+dengan
 pulang+kampung punya punya+rumah punya+saudara puskesmas$ putar+kembali repot rt+nya rumahnya rw$ salah+lapor
 salah+nomor satpam+komplek satu satu$ saya+capek saya+dihentikan saya+hapus saya+kemarin saya+main saya+pakai
 sebelah selesai$ sendiri+orang sepakat siko siko$ sini+maaf sore$ sudah+aja sudah+angkut sudah+bangun sudah+clear
 sudah+dipapag sudah+lari sudah+pindah syuting+konten tadi+anak tadi+cuma tadi+yang tangan+pihak telepon+dia
 tempat+lagi terlantar$ ternyata+cuma ternyata+itu ternyata+manekin ternyata+saya ternyata+warga teuing teuing+mana
 tidak tidak+kios tiket tolong+hapus tuduh turun+dari tutup$ urangnyo usah+deh usah+kesini usah+lanjut warga+sini
 was wkwk+maaf ya+sudah yanti ybs
withdraw 2 02+sudimara 22$ 3+jam 8$ =joke =lost =smell @goes ^izin ^kakak ^kel ^pencarian ^sampai ^santri al+azhom
 alamat+ybs aman$ aman+pak anak+teater anjing$ anter+sendiri atas+nama azhom bangkai+anjing bantu$ bantu+untuk
 banyak$ bapak+saya batal+dong batal+orang batal+pak batal+saya bawa+mobil bayi bayi+di bersangkutan bis+ke
 bisa+tidak buka+ternyata bukan+odgj bunuh+diri bus by cipondoh+tolong daftar+orang dan+pulang dan+sudah dari+daftar
 dari+lokasi deh+pak dengan+kami dengan+laporan dengan+pak depan+pintu di+batam di+gudang di+lantai di+rel di+situ
 di+taman di+tkp dia+ditinggal dia+pergi dia+ternyata diancam dibawa dibawa+ambulans dibawa+jadi dibawa+satpol
 dibuang+orang dicandak dijemput+kakak dijemput+pak dikenali diproses dorong dua+hari dulu ganda gang+kelinci
 grup+wa gudang hapus$ hapus+satu hari+lalu hatur hatur+makasih heboh hilang+ya ibu+linglung ibu+yang inget+rumahnya
 itu+bukan itu+satpam jadi+kesini jadi+minta jadi+sudah jalmina+sudah jam+tidak jangan+jadi kabar+dari kabar+ibu
 kabupaten kami$ kampung+sebelah karena+lapor karung kasih+kabar kata+batal ke+kampung ke+rps kedah+datang kelinci
 kira kirim+maaf komplek konfirmasi kontrakan+sudah kulawargina lagi+pulang langsung+ke lanjut+saya lantai lantai+2
 lap+no lapor+kata lapor+ke laporan+22 laporan+batal laporan+ganda laporan+no laporan+tadi laporan+yang latihan
 latihan+maaf lihat+ternyata linglung+sudah lokasi+sudah lurah lurah+sudah maaf+itu maaf+laporan maaf+repot
 maaf+ternyata maaf+tidak makasih+sudah marah mau+bunuh mencabut mencabut+laporan minta+bantu minta+batal
 minta+jangan minta+lap minta+petugas naik+angkot ngecek ngetik no+8 nomor+maaf odgj+pak odgj+sudah orang
 orang+bukan orang+hilang orang+terlantar paham pai pak+bukan pak+ibu pak+makasih pak+orang pak+rt pak+tangan paman$
 pas+saya patung pencarian+dihentikan penelepon+batal penelepon+minta penelepon+sampai penelepon+sudah
 penelepon+tadi pergi+sendiri perlu+kesini perlu+ya petugas+pak pihak+rt pmi polisi pos+tapi pulang+antar
 pulang+minta pulang+pak pun+lansia punya+saya ra ra+sido repot$ ribet rt+02 rumah rumah+bibi rumah+sakit sadar+dan
 saja+pak saja+sudah salah$ salah+alamat salah+lihat salah+paham sampai+depan sampai+di santri santri+kami
 satu+hapus saudara+ibu saudara+pak saudara+sepakat saya$ saya+2 saya+dapat saya+diancam saya+sekarang saya+selesai
 saya+tidur sebelah+pak sekarang$ sendiri+pak sepakat+tidak serah serah+terima sore suami+saya sudah$ sudah+ambil
 sudah+antar sudah+bantu sudah+beres sudah+dicabut sudah+dicandak sudah+ditinggal sudah+inget sudah+kasih
 sudah+kumpul sudah+pak sudah+sadar sudah+saya sudah+tindak sudah+turun sudah+ya sudimara tadi+batal tadi+mau
 tadi+pencet tadi+warga tangan+petugas tangan+polsek tapi+sekarang tarik$ teater telah+tangan temen tempat terkait
 ternyata+bapak ternyata+orang ternyata+tetangga ternyata+wkwk terus+pencarian tes tidak+sudah tidak+terus
 tidak+valid tikus+mati tindak tinggal+dua tkp tolong+di tolong+tidak turun+orang tutup+saja untuk+lansia usah$
 usah+diproses usah+pak usah+terus usah+ya valid warga+yang wkwk yang+anter yang+bersangkutan yang+jam yang+kirim
 yang+lapor yang+ngetik yang+tampung ybs+dijemput ybs+tidak
withdraw 1 5$ 77$ =kin @code @it @team ^hoax ^lap ^murid ^pasien ^pelapor ^pintu ^suara ^terkait abaikan+pesan
 aja+saya alarm$ alhamdulillah+bapak anak$ apa+kok atas+perhatiannya bangun bangun+cuma bangunan bangunan+lagi
 bapak+itu batal+klien batal+saja bau+dari bayi+pak bayi+ternyata bibi bikin bis+pak budhe bukan+ibu bukan+untuk
 capek cari+dari coba da damkar dan+dia dari+kontrakan dari+polsek dari+wonogiri datang+sudah dengan+ini
 dengan+istri dengan+punya di$ di+rs di+saung dia dia+nginep dia+nolak diapus diapus+aja dibawa+saudara dibawa+warga
 dicoret+aja doang dong+sudah eh+maaf eh+salah guru+saya hapus+ya hilang+tolong hp$ hp+pencet ibu ibu+sudah
 ikan+orang info+lansia inget itu+manekin jadi+laporan jalmina jam+10 jam+9 jelek juga juga+tidak kakak+kandung
 kakak+saya kanan$ kandung kasi kasih+banyak kasih+tidak kata+guru kawin ke+grup ke+rs ke+toilet kedah+ke
 keluarganya+sudah kemarin+saya kembali+batal kembali+lansia kesini+lagi ketauan ketemu+meninggal kira+meninggal kk
 klg kok$ komplek$ kontrakan+no ku+kulawargina kumpul lah+tidak lanjut$ lansia+di lap+hilang lapor laporan+atas
 laporan+false laporan+hilang laporan+kami laporan+tarik laporan+tolong lembur lewat+wa lihat+dia maemunah makam$
 mau+minta mau+ribet mayat+wkwk minta+rokok murid+yang naik+ojek ndan ngetik$ nggih$ nginep nginep+di nilai
 nilai+jelek no+7 nolak nolak+dibawa nomor$ nya+sudah orang+dendam orang+kembali pagi+bayi pak+laporan pak+tadi
 pakai+hp pasien+sudah patung$ pelapor+telepon pencarian+adik pencarian+bapak pencet+anak pencet+maaf penjual
 perhatiannya perhatiannya$ perlu$ perlu+datang permintaan petugas+sudah petugas+tidak pintu polsek+cipondoh pp$
 pulang+ibu putar rawat rokok+tidak rps rumah+lansia saja+laporan salah+itu satpol+sekarang saudara+jadi
 saudara+laporan saung saya+abaikan saya+kasi saya+mabuk saya+no saya+tadi saya+tanggal saya+tanya saya+ternyata
 saya+tinggal saya+tolong saya+tutup sekarang+pak si+lansia sini sini+lagi sopir+travel stop+dulu suara+bayi
 sudah+cabut sudah+ra sudah+selesai syuting$ tadi+tolong tangan+pak tangan+rt tangan+satpol tanya+warga tapi+boneka
 target+sudah telah+kembali temen+kontrakan terkait+laporan terlantar+pak ternyata+berita terus+pak tetangga$
 tidak+datang tidak+keberatan tidur$ tikus toko+baju tolong+data tolong+dicoret travel trc+0215 tukang+bangunan
 tunggu+bis urus$ usah+kirim usah+repot wa$ wkwk+bukan wonogiri ya+kata ya+takut yang+hilang yang+sedang yaudah
withdraw -1 2$ 2+tahun 30an 45+sudah =still @len1 ^ambulans ^baa ^besok ^cara ^cek ^cepat ^cuma ^harus ^ibu
 ^investasi ^jadi ^jemput ^ktp ^lah ^laki ^lari ^matur ^oke ^pagi ^pisau ^polsek ^sebagai ^sejak ^skripsi ^surat
 ^telepon ^teman ^tes ^test ^tunggu ^warga a abu abu$ ada+bapak ada+ibu ada+identitas aktif$ alat alfamidi
 alfamidi+yang alhamdulillah+sudah alun ambil+pak ambil+tidak anak+anak anak+belum anak+jalanan anak+tetangga
 anak+yang angkat angkut+belum antar+ke apa+aja asal atm autis baa bahasa bahaya baju+itu banjir bank$ bapak$
 bapak+hendra bapak+yang bareng batuceper bau bawa+pulang bekas belakang+rumah belum+pulang bensin berhenti biasanya
 bibirnya$ bidan biru+bibirnya bisa+jemput blok boleh+lapor buta cantik celana cepak cepak$ cikokol cikokol$
 cisadane culik culik+anak cuma+mabuk daerah dari+lampung dari+siang data$ dekat+tukang dengan+sekali denyut
 depan+bank depan+toko di+atas di+atm di+belakang di+dalam di+kandang di+kontrakan di+lampu di+laporan di+masjid
 di+panti di+warung dia+duduk dia+mau dia+sekarang diam+aja dicatat dicuekin dikenal dima dinas diri$ ditemenin
 dititip dmn dmn$ doang$ dp dp+500rb dua+minggu dua+orang elektrik evakuasi$ flyover foto+ya gagang gagang+sapu
 galak gantung garut gendong gerobak geser+ke gigit gini gitu guna haji hanya hari$ harus hendra hidup$ ibu+rambut
 ijo indah info ini+sudah ini+yang investasi jadi+ambil jahat jalanan jalmina$ jangan+kasih janji+kerja jatuh$
 jazakallah jelas+lu jemput+di jomblo juga$ k kah$ kalau+malam kalau+orang kalau+petugas kami+antar kamu kan$
 kandang kaos karang kasih+kendor kasih+roti kata$ kata+tukang kayak ke+kolong ke+lampung ke+satpam ke+yang kebon
 keluarganya$ kemana+ya kendor kerja+sudah ketemu$ ketemu+lansia kirim+laporan klien+tidak kok+cuma kondisi kontrol
 kooperatif koordinasi kunciran+jaya kuning lagi+hamil laki+pak laki+sudah lama$ lampung$ lansia+saya lansia+sendiri
 lansia+tidak lapangan lapar$ lapor+dari lapor+kena lapor+tadi laporan+dia laporan+orang laporan+something lari
 lari$ lari+naik layak lemas lho$ listrik loh+pak lokasi$ lupa$ maaf+ini mabuk malah malah$ malam+ya mall mana+orang
 marga masjid+pak masuk+tidak mati$ matur+makasih mau+bikin mau+mati mau+tanya melahirkan melati mengaku meninggal
 menurut merdeka+sudah mesjid minta minta+ambulans minta+anter minta+pulang mobil mobil+tidak muleh mulut mumpung
 musola naik+ke naik+turun nanti+saya nduwe need+tolong ngaku ngoceh nih$ nomor+hp nyasar$ oke orang+di
 orang+sekarang otw pagar pak+baru pak+biar pak+haji pak+ini pakai pamit parkir+di pasar+anyar pasung+di patang
 patokan patroli+ketemu pelayanan penelepon+bapak penelepon+tanya pergi+ke pergi+tinggal perkembangan pernah
 pertigaan petugas+datang petugas+pakai pincang pisah pisau+sudah pom pos$ posisi positif progres progres+laporan
 pun punten putih ragu rambut+cepak rambut+pendek rame2 razia riwayat rokok$ rong roti rsud rt+3 rt+sudah ruko+jalan
 rumah+lagi rumah+singgah rumah+sudah rusak sadar+pak sampai+mana sampai+sekarang saos saos$ satpam+ya satunya
 saya+ajak saya+anak saya+arah saya+bawa saya+bisa saya+cuma saya+ganti saya+lagi saya+lari saya+pergi sayat sebagai
 seberang sekali sekap sekitar semua+rs sendiri+itu senyum+sendiri seragam$ sering sesak sesuai siang$ siang+pak
 siapa+ya sih$ singgah sini+pak sip skripsi smp soal$ sok something something$ sudah+asesmen sudah+cek sudah+dari
 sudah+dikasih sudah+hubung sudah+kami sudah+kirim sudah+lah sudah+meninggal sudah+minum sudah+putar sudah+rong
 sudah+sisir sudah+tenang sudah+tua suka+senyum susul$ tadi+saya tadi+sore tahun$ taman taman+elektrik tambah+di
 tanah+tinggi tangan+ya tangerang$ tanpa+identitas tanya+progres tapi+masih teh telepon+nomor temen+saya tenang$
 tengah terakhir+lihat teriak+lagi terjun terlantar+di terminal+poris terus+sekarang tes$ test tetangga+tidak the
 tidak+aktif tidak+amuk tidak+belum tidak+dikenal tidak+jahat tidak+kenapa tidak+naik tidak+nanti tidak+nduwe
 tidak+pakai tidak+respon tidak+tangan tidak+teriak tidak+uih tidak+viral tidur+tapi tiga tinggal+tunggu
 tinggal+yang titip+anak titip+ke tol tolong+dicek tolong+info tolong+need trotoar truk tu tua$ tuh tulang tumpang
 tunggu+dari tunggu+orang tunggu+tidak tutup+jalan uih uih$ umur+40an usir viral+tidak waras warga+sudah warung
 wawancara yang+bener yang+dekat yang+dijemput yang+itu yang+ketemu yang+laki yang+lama yang+luka yang+perempuan
 ybs+warga
withdraw -2 14$ 3+hari 30+menit 3x 3x+lapor 4+bukan 40an 500rb =dead =elder =money =poor =rails @call @case @len5
 @thanked @thanking @where ^alhamdulillah ^assalamualaikum ^boleh ^bukan ^dari ^hatur ^ini ^kapan ^kayaknya ^lagi
 ^lansia ^majikan ^masih ^minta ^motor ^nama ^nihil ^odgj ^perempuan ^permisi ^rumah ^serah ^temen ^terima ^terus
 ^wkwk ^ya ada+pak adik+saya air ajak aktif alfamart amankan ambruk amuk+pak anak+ada anyar apa$ asesmen
 assalamualaikum atau aye babinsa baca bagaimana+cara bales banget$ bank baru baru+datang baru+pak batu bawa+pisau
 bawah bayar belum+ada beres+makasih berita+bohong besok+pagi biar+saya bikin+laporan bisu bisu+pak bocah bohong
 boleh bubar bukan+golok bukan+laki bukan+yang capek$ cara+batal cari cepat$ cepat+laporan cibodas ciledug cipondoh
 cuma+dibaca cuma+lapar cuma+speaks dada dari+pagi datang+kata datang+lagi datang+pundi dengan+anak dengan+saudara
 depan+rumah di+kolong di+pinggir di+tempat di+terminal dia$ dia+ada dia+bawa dia+lari dia+tunggu diam$ diamankan
 dianggurin dibawa+petugas dijemput$ dijemput+orang dijemput+ya dikasih+rokok dikit dingin dipukul disebar disitu
 dompet dong$ dua dua+kali dulu$ eh+orang evakuasi film gang+4 ganggu gelandangan+di gerak+pak geser golok$ gratis
 guys guys$ habis hamil hansip hari+ini hari+tidak hasil hilang$ hilang+di hilang+itu hilang+pak hitam hp+tidak
 hujan id identitas$ ikut ini+malam itu+ibu itu+orang iya iya+dia jadi+bawa jadi+di jadi+pakai jaga jaga$ jalan$
 jalan+merdeka jam jangan+cuma jangan+lewat jangan+telepon janji jelas jiwa kabar kabar$ kah kalau+saya kalau+tidak
 kalian kamar kantor karawaci kardus$ kartu karunya kayu ke+arah ke+depan ke+mana kejang kenapa+laporan kepala
 kereta ketemu+orang kirim+foto kirim+lokasi korban kumat kunci kunciran kursi lagi+dia lagi+pak lagi+tidak
 lagi+tidur lah$ lampu lampu+merah lampung lansia+nyasar lapar laporan+baru lari+dari leasing lewat+rumah lho
 lihat+di lihat+itu lihat+saya linglung loh lokasi+ya lu$ lupa+ingat majikan majikan+saya makasih makasih+banget
 makasih+semua maling mana$ mana+ya mandi masih+di masjid mata matur mau+lapor mau+laporan mau+pulang menit menit$
 merdeka motor+saya muda muka mulai napas+pak nasib no+hp nomor+ini nongol obat odgj+yang oh oh+iya orang+masih
 orang+tidur pabrik pacar padahal pak+dikasih pak+jadi pak+sekarang pak+yang panggil parah pasar$ pasung patroli
 pendek perempuan$ permisi petugas petugas+makasih pisau$ pocong pohon pos+ronda pulang+eh pulang+ke pules pun+bapak
 pundi putus racun raya respon rokok ronda ronda$ rumah+pak sadar sahut sakit salah+dengar salah+tulis sambil sampah
 samping sapu sapu$ satpam+sudah saya+aja saya+di saya+dianggurin saya+kasih saya+kata saya+keluarganya saya+ketemu
 saya+lihat saya+odgj saya+pak saya+ya sebar sehat sejak sekarang sekarang+di sekarang+dia selimut$ semua+saya
 sendiri+anak senyum seragam si singgah$ sini$ sirine sisir speaks suami subuh sudah+3x sudah+biru sudah+capek
 sudah+lama sudah+lupa sudah+makan sudah+mau sudah+terima tadi+pak takut takut+dia tangan+makasih tangan+terima
 tangerang tapi+tetap tapi+tidak tas telanjang tenang tenang+lagi tenggelam teras terima+dengan terminal
 ternyata+bisu terus$ tetap+tolong tiap+malam tidak+bangun tidak+ditanggepin tidak+jelas tidak+sahut tidak+sih
 tidak+tahu tidur tidur+pules tinggi tolak tolong+bantu tolong+jemput tolong+saya tongkat tuhan+sudah tuna
 tuna+wicara uang untuk+laporan update wa+aja where wicara ya+allah ya+pak yang+cari yang+datang yang+dengan
 yang+malam yang+sudah yo
withdraw -3 03$ =birth =client =heart =height =thanks @len2 @needs @person ^bapak ^bisa ^cari ^foto ^gelandangan
 ^kamsia ^kayanya ^kenapa ^kok ^petugas ^polisi ^sekarang ^selamat ^ybs abis ada+anak ada+di ada+kabar ada+lansia
 ada+yang agak allah anak+bayi anak+hilang badan bagaimana+pak baju banyak belum+kembali belum+ya berapa berdua
 berdua+dengan berita besar biar bibirnya biru bot bukan+gang bukan+rw bulan buntelan buntelan$ butuh cek cimone
 dalam dari dari+rumah dari+tadi di+halte di+kamar di+kembali di+pasar dia+takut dia+tidak dibaca+doang dibawa+ke
 dinsos$ dong+pak duduk+di duit foto ganti gelandangan golok+pak hidup hilang identitas ingat ingat$ ini$ is
 iseng+doang itu$ jadi+datang jatuh jawab jaya jaya$ jual kain kaki kali kamsia kamsia+ya kan kasih+sudah kata+mau
 kata+temen ke+anak ke+laporan ke+pos ke+sini keluar kemana kemarin$ kena klien kok+tidak kolong kontak kp ktp lalu
 lansia lansia$ lansia+nya lewat maaf+saya makan+pak malam$ masih+ada mati merah minggu+tidak minum nomor nya odgj
 orang+tua pagi$ pagi+ibu pak+ada pak+tolong panti payung payung$ pegang pikun pindah pindah+ke pinggir pingsan
 polisi+sudah poris pos pukul pulang$ pulang+sudah ruko rw rw+03 rw+08 sampai satu+lagi saudara+saya saya+harus
 saya+tunggu sekarang+saya sekolah selimut semua$ siang soal stasiun sudah+2 sudah+minggu suka susul tabrak
 tadi+pagi tanah tangan$ tawa temen$ terakhir teriak terima ternyata+pak terus tiap tidak+bawa tidak+gerak
 tidak+ketemu tidak+kuat tidak+napas tidak+sadar tidak+sendiri tidak+ya titip tolong$ tolong+cepat tolong+dijemput
 tunggu+di tutup+kain untuk viral ya+semua yang+kemarin
withdraw -4 =blaze =breath =drill =mad =nature =office =road =seek =seen =strike =water =work @1 @placed
 @who=resident ^apa ^halo ^kata ^lapor ^nomor ^saya ^semoga ada akan amuk arah bagaimana$ bakar bantu bapak bawa
 bawa+golok belakang belum+pak besok darah dekat dengar di di+depan di+jalan dibaca dibawa+pak doang+pak dong gerak
 halo halte hari ibu+saya itu+yang jalan jembatan kasih kayaknya kayanya kemarin kerja kuat lagi+ke lansia+yang
 lihat lu luka motor nama nyasar orang+odgj pada pak$ pasar perempuan rambut rumah+saya saya+mau sendiri+tidak siap
 siapa sih sudah+sampai surat tahu tahun tambah tangis tanpa ternyata+tidak tetap tidak+bisa tidak+kembali
 tolong+pak tua tulis umur waktu
withdraw -5 # =hurt =limp =well @addition @kin @other @unseen ^ada ^bagaimana ^mau ^tetangga banget bener bisa depan
 diam dikasih dinsos duduk kapan kata kembali+lagi ketemu+belum laki lama mana masuk nanti+hubung nih orang+tidak
 pak+cuma pisau saya+hilang saya+kirim saya+tidak selamat semoga sudah+datang tanya tidak+pak tidak+pulang
 tidak+punya titik
withdraw -6 =arms =food =sick =stir @sighting ^kalau ^pak apa bagaimana belum$ cepat golok ini kenapa makan malam
 masih mau minggu napas orang+yang pagi tapi
withdraw -7 =ask @danger @question @who=responder kalau makasih+pak nanti
withdraw -8 @? ^makasih hubung kok semua
withdraw -9 @status
withdraw -10 belum
withdraw -11 tidak$
withdraw -12 @len0
addition 17 ^tidak minta$
addition 16 gelandangan$ laki$ tetangga$
addition 15 ^belum perempuan$
addition 14 ^jalan kp+baru saja$
addition 13 gerak$ nya+kejang pak+selamat saya+tunggu selamat$ tolong+bawa
addition 12 ^bawa ^dekat ^depan ^sukarjo berdiri$ nya rumah+saya sukarjo susul tidur$ video
addition 11 ^gudang ^lari dengan+anak gardu kalau kalau+petugas kata+tukang kondisi parkir+di pln$ rps$ saja
 saya+depan saya+istri sementara+di sendiri$ tidak+sendiri
addition 10 @who=responder ^masuk ^parkir ^sekitar arah+pasar bawa+kursi berdiri darah+makin dua+orang gigi ini+dia
 istri$ kunci makin malah masih$ masuk+dari nama polisi$ rokok$ satu+orang saya+aja selimut sudah+datang susul$
 tidak+mau titik warung+ayam yang+laporan
addition 9 @it @unseen ^dua ^keluarganya ^nama ^nihil ^rumah ^sekolah ^warung ^yang agak apotek bukan bungkus
 di+kantong disitu foto$ hubung ini+foto jebul juni kabar+odgj kaget kata kontak lupa$ mau+minum mulai nomor+saya
 pak+cuma pos$ positif rps rsud$ saksi sampah$ satu+lagi saya+di sementara ternyata+tidak tinggi tower warung
addition 8 # =nature @addition @len1 ^batik ^gang ^gelandangan ^hasil ^kata ^kayanya ^makin ^pakai ^pintu ^rsud
 ^ruko ada+tompel ajak anak$ anak+ada awal ayam bakar$ bawa+apa berendeng$ bibirnya bibirnya+napas budeg cikokol$
 dadi di+lokasi di+sebelah digigit dua gang+tabrak gemuk giginya hitam$ kacamata kaki$ kantong kata+anak ke+pos
 kirim+kesini klien klien+tidak ktp+nya lapor+itu lari+naik lemas+banget logat lokasi$ madura makan+pak makin+banyak
 minum$ napas+pak ngaku nihil odgj+sudah orang+jatuh orang+sekarang pak+orang pendek penelepon+telepon pln
 polisi+sudah polsek+cipondoh potong ruko+sebelah saya+yang sebatang situ$ sudah+kami sunda sunda$ tadi tahu tahu$
 tambah target+belum tidak+kenapa tidak+ketemu tinggal+satu tinggi$ titiknya topi$ tulis tunggu+di
addition 7 60an$ =still @goes ^baju ^belakang ^bukan ^di ^eh ^hari ^hubung ^ini ^jam ^kemarin ^kondisi ^nih ^no
 ^patokan ^ralat ^rambut ^saksi ^sekarang ^toko ^umur ^update ada+2 ada+bekas ada+pohon ada+saksi ada+tulis aduh
 aminah$ asal asesmen ati2 b batak batu$ besok+pagi biasanya bisa bisa+untuk bukan+rw celana cepat+dia datang+tapi
 di+kaki di+kembali di+pipi di+situ dia+moved dia+pindah dia+takut dikasih dirubung+orang dompet emas emas$ gang$
 gawat hari+minggu hasil hitam hp+saudara ibu+sudah indomaret ini+makan isi iya jenggot jenggot$ kalau+ajak
 kalau+panggil kami+sudah kanan$ kata+dari kejar+saya kelurahan+gerendeng kursi+roda location logatnya lokasi luka
 luka+di malam+ini masjid masjid$ mau+kirim menunggu moved muntah+pak nama+ibu nasi+bungkus nengok nya+sekarang oh
 ompong pabrik pak+sekarang patokan payung pendek$ penelepon+kata plawad$ ralat riwayat roda rw+03 rw+08 saksi+nama
 salah samping satu saya+lapor sd$ sebelah sekitar semua+aman si+ibu sisir siti situ smp+6 soal+tidak sudah+evakuasi
 sudah+hubung sudah+saya tadi+saya tandu tangga$ tapi tas tbc telepon temen$ terminal+poris ternyata ternyata+pak
 tidak+napas tidak+nengok tidur+pak toko tol$ tolong+cepat tolong+maaf tompel tompel+di tongkat topi update warna
 ya+pak yang+luka yang+satu
addition 6 03$ 2+orang =force =not @1 @len2 @them ^ambulans ^apotek ^assessment ^bayi ^daster ^jd ^klien ^kubur
 ^logatnya ^lupa ^menunggu ^pinggir ^polisi ^polsek ^serah ^spbu ^tadi ^tambah ^terakhir ada+anak ada+kartu ada+luka
 aja+ke alamat alhamdulillah aminah amuk+karena anak+pak apotek$ assessment atas+nama ayam$ bakar+kardus
 bantu+polsek batik bawa bekas berendeng berhenti+pak biar bisa+masuk bocah$ catat cina cina$ cincin coklat
 darah+tambah daster+bunga dekat+tempat depan+gang di+leher di+pabrik di+tangan di+tiket dia dia+kejar dia+minta
 dia+mulai dia+tidak dikit dipun disitu$ elpiji flyover+cikokol foto foto+susul ganti gas+elpiji gelang gemuk+pendek
 got+kepala gudang hijau hilang+itu identitas$ ikat+warga itu+kata jadi jadi+di jadi+tambah jam+5 jembatan+berendeng
 kain kanan kantor+kelurahan kata+dia kayanya+sudah ke+arah kecek kedah kemarin$ ketua kimia kok+badan kok+jadi
 kooperatif koreksi ktp ktp+di kubur+cina kurus kurus+tinggi lagi+tidur lalu$ lanjut leher$ lemas lokasi+klien lupa
 makin+parah maksud mau+urus menolak merah minggu$ minta+cepat mlampah mobil muntah naik+turun nama+bapak namonyo no
 no+hp nomor obat oh+iya orang+hilang orang+mau orang+pakai orang+pingsan pagar+hitam pak+bapak pak+rt pakai+cincin
 pakai+gelang pakai+kacamata palsu pasar$ pasar+kata pegang$ pelapor+kabar perempatan$ pergi+ke petugas+angkat
 pindah+ke pipi rokok rsud saged+mlampah salah+lihat samping+masjid sarung$ sate saurna saya+harus saya+kasih
 saya+kirim seberang+apotek sekarang+malah sekarang+saya selapajang selimut$ sempat sim sim+mati siti+aminah
 sudah+ikat sudah+sisir sudah+tenang tabrak$ tadi+pagi tadi+sudah tambah+di tas+ada teh tempat+yang tenang
 teriak+lagi tidak+bawa tidak+naik tidak+orang tinggal+tunggu tolong+tambah tpu tpu+selapajang tunggu ujang ulang
 warga+sudah wau yang+bisa yang+gendong
addition 5 0812+0000 0812xxxx 6$ 60an 70$ =client =height =past =sick @len3 ^alamat ^alhamdulillah ^dia ^giginya
 ^kantor ^kira ^koreksi ^ktp ^kulit ^kurang ^naik ^oh ^pisau ^salah ^tambihan ^ternyata a+perempuan ada+asap
 ajak+ngomong alergi alergi+obat aman+pak amuk+pak anak+kunci anyar$ asal+dari atas badan+bentol bahasa bakar+sampah
 bakso banget$ bank banyak+tidak bapak+itu baru+lihat basah batik$ batu batuk bawa+tandu bawah+pohon bayi+nya
 bayi+yang belakang+pasar belok belum+datang belum+ketemu bentol bentol+semua bersangkutan bersih bisa+jalan blok
 bukan+darah bukan+gang bukan+golok bukan+yang cikupa cisadane$ dada dekat+tol denyut+lemas depan+indomaret
 depan+tutup di+cikupa dia+bawa dia+duduk dia+kata dia+lari dia+pakai dia+sekarang dia+siram diam$ dibawa+ke
 dirubung disebar$ dituntun dulu$ eh+pak estimasi foto+pak foto+ya galak gang garut gelandangan+nya gemeter
 gigi+ompong goyang goyang$ gula hari+yang hp+saya hujan ibu+kayaknya ijo ikat info+susul inyo its itu+bisa itu+yang
 jaga$ jaket jalan+pakai jawab$ jepit jepit$ juga kali+cisadane kampung+bulak kantong+ada kardus+di kartu
 kartu+berobat kasih+tahu kata$ kata+orang kayanya ke+got ke+saudara ke+seberang keliru keluar+busa kiri klien+amuk
 klien+menolak kontak+saya kumpul$ kurang kursi lagi+orang lagi+ybs lalu+pak lansia+muntah lansia+ternyata
 lapor+sudah laporan+tadi linmas linmas$ listrik lokasi+pak luka$ lupa+kata makin+lemas maksud+saya malam+dia
 malam+kata malih masih+dengan masjid+pak masuk+gang matur melati mencong mencong$ menit$ minta+kabar minum
 mobil+tidak muhidin murid nanti nanti+hubung ndan+klien nggih nihil+ndan nomor+tidak nya+makin nyarios observasi
 odgj$ ompong$ orang+agak pak+dia pak+lemas pak+muhidin pak+nanti pak+udin panggil pangkalan pegang pelapor
 penelepon+tambah pindah pinggir+kali pingsan pingsan$ pingsan+pak pipi+kanan plat platnya plus pohon+besar
 pom+bensin pos posisi+di posisi+masih pun+lansia punya+riwayat ralat+bukan rambut ransel rekam rekam+cctv rt
 rt+sudah ruang rumahnya rw$ sadar saged sandal+jepit saya+0812xxxx saya+ada saya+baru saya+ganti saya+kalau
 saya+kata saya+pakai saya+salah seberang sekarang sekarang+dia sekarang+dirubung sekarang+jatuh sekarang+kejang
 sekarang+napas selapajang$ share sih+sudah spbu+cikokol sudah+bubar sudah+mau sukasari$ susah tadi+dia tadi+pak
 tahu+pak tahun$ tambihan tas+ransel telepon+lagi tempat tenang$ terakhir+lihat terima+dengan terkait+kasus
 terus+ada tiba tidak+bisa tidak+saged tidak+teriak tmbhn tongkat$ tukang tukang+ojek tunggu+lampu tunggu+pinggir
 umur umur+70 wa+saya warga$ warga+minta ya yang+bersangkutan yang+lalu yang+lama yani$ ybs ybs+sekarang
addition 4 0857+0000 4+orang 5$ 5+ya 50an =arms =beast @who=operator @who=resident ^3 ^aduh ^hujan ^jadi ^kami
 ^kayaknya ^ke ^klg ^kontak ^murid ^pagar ^pelapor ^perempuan ^rumahnya ^satu ^sebelah ^semua ^stasiun ^susul
 ^tangan ^tas ^terkait ^tkp ^unit abu$ ada+anjing aduh+pak ahmad ahmad+yani aja ajak+ngobrol ambulans+klien amuk+kok
 anak+bayi anak+dibawa angkat$ anjing+galak arah+kali asesmen+awal asih$ baik$ baju baju+itu banget+terus
 bangunan+sinar bank+bri bapak+ngaku bapak+nya basah+kuyup bau+banget bawa+sepeda bekas+operasi bekasi bekasi$
 belakang belum$ bengkel+las bensin bensin+jalan berdua berdua+dengan beri beringin beringin$ berjalan$ berkas
 biar+tidak bidan+belum bidan+sudah bisa+bangun bisa+cari bisa+duduk bisa+hubung bisa+tunggu bri bukan+3 bukan+di
 bukan+jam bukan+laki bukan+lansia bukan+odgj bukan+orang bulan+lalu bunga buntelan buntelan$ cari+ke cat
 celana+pendek cepat$ ceper$ cerita cibodas+blok coklat$ cuma+sekarang cuma+speaks da da+tidak dagu$ darah+lagi
 dari+sini dari+tempat datang+juga dekat$ dekat+tukang dengan dengan+saudara depan+rsud depan+sakola depan+sd
 depan+smp deres di+baju di+dompet di+halaman di+mobil di+seberang dia+geser dia+jalan dia+lagi dia+panjat
 dia+pegang dia+tanya dikasih+rokok dikit+pak dingin$ ditakoni do dompet$ duduk$ duo eh foto+baru gapura garis
 halaman hansip hanya hati2 hilang+tidak hp hubung+pak ibu+pingsan ijo$ ikut indomaret+jalan indramayu ini+share
 ireng isi+ktp iya+dia jadi+bawa jahitan jalan+belakang jalan+daan jalan+pahlawan jalmina+sudah jam+setengah
 jangan+lewat jangan+telepon joko joko$ juga+orang jumlah kabar+kalau kacamata$ kakak+pakai kakinyo kami+jemput
 kan+pak kapan+dijemput kardus kasih kasih+roti kata+asal kata+sabar kata+temen kaya+orang kayu ke ke+cipondoh
 ke+depan ke+nomor ke+sana ke+satpam ke+teras kecil kejang kejang+lagi kejang+pak keluar$ keluarganya+ada kemarin+di
 kemarin+kami kemarin+saya kepala kepala+robek kepikiran kerja+di kerjo kerjo+di ketemu+surat ketik ketua+rt kiri$
 kirim+foto kirim+ulang klg klien+kooperatif klien+lari klien+tidur klien+warga kok+sudah kondisi+sekarang kp kubur
 kucing kumis kumis+tebal kumpul kuyup lagi+perempuan lalat lalat+di lansia+sekarang lansia+yang lantai+2 lap+tadi
 lapangan+ahmad lapar$ lari+di lari+ke las lebih lewat+belakang lewat+gang lihat+dari lihat+itu lokasi+ya lupa+kasih
 macet madura$ makan+nasi makan+sampah makin+amuk mang mang+ujang mangganya masih+lihat masker masker$ masuk$
 mata+merem matang mau+bawa melawan menolak+dibawa merem minta+pulang minyak mogot+mungkin mulai+biru mulu+tidak
 mumpung muntah+darah murid+yang musola nama+joko nanging ngaku+dari ngasih+tahu nihil$ nihil+sudah nomor+12
 nomor+istri nurut nya+pak nyebut odgj+ternyata operasi orang+basah orang+lagi orang+minta orang+pindah
 pabrik+sapatu pagar pagi+ibu pagi+jam pahlawan pahlawan+seribu pak+cepat pak+darah pak+tadi pak+tambah pak+tidak
 pakai+celana pakai+motor panggil+ibu pelapor+minta pemalang penelepon+sampai penjangkauan pergi$ periksa
 perum+taman pisau+sudah pohon+mangganya polsek pom posisi+sudah pules punya+anak putih putrana putus+obat r ramah
 ramah$ rame ribut+di roda$ roti rsud+kota ruang+observasi rumah+nomor rumahnya+yang sabar sadar+panas salah+dengar
 sampai+depan sandal sapatu sapatu$ sarung satpam satpam$ satpam+sudah satpam+ya saudara+tapi sawo+matang
 saya+pegang saya+pelapor saya+pindah sebelah$ sebelah+kiri sebelah+orang seberang+rs sekarang$ sekarang+pak
 sendiri+anak senin serah serah+terima serang+petugas setengah si sinar sinar+jaya speaks sudah+bersih
 sudah+diamankan sudah+dikasih sudah+melahirkan sudah+mulai sudah+rapat sudah+sadar sudah+satu sudah+seberang
 sudah+senin sudah+tidak sudah+tidur surat+kontrol susul+ya tahi tahi+lalat taman+cibodas tambah+gawat tangis+terus
 tapi+anak tato tebal tegal telepon+aja telepon+saya telepon+ulang tempat+kerja terakhir+di ternyata+ada
 ternyata+masih terus+kapan terus+mata tetap tidur+pules titip+ke tkp+clear toko+bangunan toko+kayu tri
 tunggu+sampai tutup+kain udin$ ulang+titiknya update+penelepon warung+kopi wawancara yang+angkut yang+bener
 yang+dengan yang+hilang yang+ini yang+kenal yang+tadi yang+temenin yani ybs+melawan yo
addition 3 081200003333$ 1$ 12$ 2$ 20$ 2x 3+pak 5+sore 5+subuh =birth =body =hurt =stir =urgent ^bah ^gawat ^iya
 ^jaket ^jembatan ^jumlahnya ^ketua ^kondisinya ^lah ^luka ^makan ^mayat ^nomor ^nopol ^oiya ^pas ^pos ^remaja ^saya
 ^sejak ^tato ^tinggi ^titik ^tmbhn ^wa ^waduh abu abuh abuh+kabeh ada+dua ada+identitas ada+info ada+kucing
 ada+tahi ada+tanda ada+tas aduh+bagaimana aja+depan aja+dia akan+jemput alamat+lengkapnya allah aman amankan
 ambil+pak ambulans+belum amuk anak+kerja anak+ngaku anak+pakai anggota angkot$ apa+tidak asih b+1234 badan
 badan+jadi bagaimana+nih bahasa+indonesia bahwa banget+tidak bangun+tidak bank$ bapak+kata baru+ketauan batu+ceper
 bawa+bayi bawa+tas bawa+tongkat belakang$ belakang+gerobak beringin+raya berobat berobat+rs berulat besar+di besok
 besok$ beureum bidan biru+bibirnya bisa+bahasa bisa+sebut bisu+pak blok+c bubur budek bukan+baru bulet bungkuk
 bungkuk$ butuh+bantu butuh+tambah c cari+keluarganya cat+ijo cctv cepak$ ceper cianjur cikokol cuma+ada cuma+bisa
 cuma+lapar cuma+mabuk curiga dalam+masjid dan darah darah+bapak dari+arah dari+indramayu dari+jalan dari+panti
 dari+ruko dari+tegal daster data$ data+susul demam dengan+bidan dengan+minum dengar depan$ depan+lapangan depan+pom
 di$ di+cikokol di+dagu di+emperan di+jakarta di+laporan di+musola di+perut di+poster di+serpong dia+ambil
 dia+biasanya dia+emang dia+jatuh dia+pernah dia+pukul dia+tidur diamankan$ dibawa+lari digembok dingin dingin+ya
 disitu+pak ditaros ditemenin doang+yang empat eneng evakuasi evakuasi$ fals gang+4 garuda$ gas+buka gawat+ini
 gawat+pak gemuk$ gerbang gerobak+bakso geser+ke giginya+ompong gitu gitu$ golok+pak golok+sudah gorengan got
 halte+depan hasil+asesmen hati2$ hiji hilap huruf ibu+kerja ikut+orang indomaret$ indonesia indramayu$ info+tambah
 infus ingat$ ini+bukan ini+di ini+orang ini+pingsan ini+video itu+foto itu+giginya itu+ibu iwan izin+lapor jakarta$
 jalan$ jalan+bungkuk jalan+melati jatuh+ke jatuh+pak jembatan+tadi jumlahnya kakak+pun kaki+ternyata kalau+dari
 kali+pak kambing kami+amankan kami+lapor karung$ kasih+makan kata+adik kata+lari kata+warga kayu$ ke+bekasi ke+igd
 ke+korban ke+orang ke+pemalang ke+rsud ke+rumah ke+saya ke+tengah kebon+nanas kedua kejadian keluarganya
 keluarganya+sudah kena+pukul kenapa+pak kencang$ kepala+darah kepala+jatuh kepala+keluar kerja+pabrik kesini+ya
 ketemu$ ketemu+di ketemu+pak ketuban+rusak kira kiri+pak kirim+laporan klien+dibawa klien+pulang klien+serang
 klien+sudah klien+tiba kok$ kok+cuma kok+pak kolong+flyover komplek+garuda kooperatif$ kopi korban+tidak
 kota+tangerang kulit kulit+sawo kunci+diri kuning kuyup$ lagi+dia lagi+dikeroyok lahir+di laki+sudah lama$ lama+di
 lansia+nya lansia+tanpa lapor+nama laporan+dia laporan+jam laporan+mayat lemas$ lemas+pak lengkapnya lewat+jalan
 lewat+rumah lima lokasi+nihil luka+lama makan+dan makan+dengan makan+sekarang malah$ masih+disitu masjid+al
 masuk+lewat mata+melotot matang$ mau$ mau+bener mau+dikasih mau+makan mau+naik mau+pulang melotot melotot$
 mendampingi mengaku meninggal+pak merah$ minta+anter minyak+tanah motor+dengan mulai+kejang mulai+rame mulu mun
 naik+mobil nama+pak nama+suparman nama+yang name name+is nanas napas+satu2 nduwe ngaku+nama ngaku+saudara ngasih
 njaluk nopol nyamuk nyebut+nama obat+kata oiya orang$ orang+jalan orang+muntah orang+pak orang+petugas orang+rumah
 orang+saya orang+tangis orang+tenggelam orang+terus orang+tidur pabrik+sepatu pabrik+tekstil pagi+bukan pak+abis
 pak+kepala pak+motor pak+rw pak+si pak+tapi pakai pakai+payung pakai+red pakai+sarung pakai+topi panas+banget
 panggil$ panjang panjang$ panjat panjat+tiang parah+dia parah+pak parkir+dia pas pas+tadi pasar+yang pasien+tanpa
 patokan+sebelah pdhl pecel pegang+4 pegang+dingin pegang+golok penelepon+kasih penelepon+panik penelepon+ybs
 perawat$ perempatan pergi+tinggal persis personel personel$ petugas+kesini pinggang pink pintu pisau pisau+pak
 plawad pohon pohon+beringin pojok$ polisi poris+plawad pos+satpam poto pukul pulang+ke pulang+kerja punya
 rambut+putih ransel$ rawa+kucing red regulator regulator+gas rel+kereta rini rini$ rjp robek rs+sari rt+1 rt+12
 rt+aja rujuk+ke rumah+tinggal sadar+denyut sadar+diri sakola sakola$ samping$ sana sana$ sapu$ sari+asih satu+pak
 saudara+kata saudara+sudah sawo saya+awas saya+belakang saya+itu saya+lupa saya+share saya+standby saya+sudah
 saya+tanya seberang+jalan sekali sekali+pak sekap+anak sekarang+pegang sekarang+tadi sekarang+tangis sekian
addition 3 sekitar+30an sepeda seragam seragam$ setelah+saya shareloc shirt$ sidik sidik+jari sih+umur silver+yang
 singgah$ sini$ sirine spbu standby stasiun+batu stop+di subuh+saya sudah+agak sudah+amankan sudah+asesmen
 sudah+meninggal sudah+putus sudah+terima suparman susul+anak sutisna tadi+salah tadi+tambah tahan+dulu takut+dengan
 tambah+info tambah+pak tambah+personel tanda tangan+ibu tangis$ tanya+nama tanya+ngaku tanya+terus tapi+tidak
 tas+isi tato+di tegal$ tekstil telepon+ke tempat$ tengah tensi tepat teras teras$ teras+mesjid teriak+doang terkait
 ternyata+bawa ternyata+patah ternyata+perempuan terus+tidak tiang+sutet tiba+di tidak+respon tidak+sesuai
 tinggal+yang tinggi+banget tini titik+tidak tkp toko$ toko+di tol tolong+hubung tsb tuli turun turun+dari
 umur+sekitar unit untuk+cari urus$ video+pak wa+aja waduh warga+dia warga+mulai warteg$ warung$ warung+ibu
 warung+sebelah ya+allah ya+ibu yang+dekat yang+jawab yang+ngaku yang+saya ybs+masih ybs+menolak ybs+warga yuyun
addition 2 0000+1111 04+12 10$ 1111$ 12+rt 15+30 16+10 2+tapi 30$ 31$ 4+bukan 40an 40an+lah 5+orang 50rb =food
 @search ^baru ^info ^itu ^kel ^kk ^korban ^lagi ^laki ^maksud ^mobil ^mulai ^ntu ^pasien ^pelipis ^sebagai ^setelah
 ^tetangga ^untuk ^warga ^warna acuk ada+mau ada+polisi ada+pos ada+riwayat ada+satu ada+spanduk ada+tato ada+tulang
 agak+pincang agak+tenang air+10 aja+0812 aja+kalau ajak+ke akses aktif$ al+ikhlas alat+bantu alfamidi+yang
 allah+pak aman$ amankan$ ambruk+tidak ambulans+sudah ambulans+tidak anak+di anak+itu anak+masih anak+nyasar
 anak+tidak anget angkat angkut$ antar+ke arah arah$ asap$ asli asli$ assessment+selesai atap atap+masjid awas awas$
 b$ baca$ backup badminton baju$ baju+terus balai+warga balaraja balaraja$ baliak banget+ya bangun+terus bangunan
 bantu+dengar bantu+pencarian bapak+kalau bapak+muntah baru+kata batik+coklat bawa+karung bawa+selimut bawa+uang
 bayi+sudah beda+dengan begal+pisau bekas+luka belakang+masjid belok+kanan belok+ke belum+sadar bengkel bengkel$
 bengong bensin$ bersangkutan+sudah berseragam bersih$ betul biasa+panggil biasanya+tidak biru biru+muka bisa+lewat
 bisa+napas bonceng borgol borgol+kain brebes brebes$ bukan+bapak bukan+perempuan bukan+pisau bukan+rt bulan$ cakar
 cek+lokasi celana$ cengkareng$ cincin+batu clear cp cuma+luka daan daan+mogot dada+tidak dalam+dari dan+bawa
 dan+dia dan+mandi dapat+orang darah+ternyata dari+garut dari+lampu dari+pelapor dari+penelepon dari+pom
 dari+samping darmo darmo$ dekat+itu dengan+bayi dengan+laki dengan+sekali dengan+tadi denyut depan+alfamart
 depan+ya deras deres+pak dewi$ di+balai di+belakang di+cengkareng di+dalam di+kepala di+lantai di+lengan di+mall
 di+polres di+rt di+saku di+selapajang di+tempat di+warung di+wc dia+cekik dia+dari dia+masih dia+ngomong dia+pak
 dia+sempat dia+suka dia+tuli dia+tunggu diamankan diberi dicatat dicukur didampingi die diganti dijemput+ya
 dikasih+makan dikasih+minum dikasih+susu dikit$ dikit+ke dimakam+di dini dini+hari disuntik dititip dititip+ke
 dp+500rb dua$ dua+kali dulu+jual dulu+kerja emas+dua evakuasi+ke foto+bapak foto+lama gagang gagang+sapu gampang
 gang+kecil gang+ketiga gang+ya gapura+merah garuda gas gelang+rumah gelisah gendong gerak gerendeng gerendeng$
 gerobak gerobak$ golok+ke guna guna$ halte$ halte+tadi hansip+orang hari+pak hari+rabu hidungnya+darah hijau$
 hilang+bawa hilang+kirim hilang+pakai histeris hpnya hub+pak huda hujan+deras hujan+deres ibu ibu+ibu ibu+icih
 ibu+kejang ibu+rt icih igd+dekat ikhlas ikut$ inafis indonesia$ ini+nama irigasi irigasi+sudah istri+sudah itu+ada
 itu+ketemu jadi+biru jadi+pakai jakarta jalan+merdeka jalan+pelan jam+04 jangan jangan+dari jangan+disuntik
 jangan+pakai janji+kerja jari+tengah jatuh+kejang jatuh+trotoar jawa jemput jemput+besok jenenge jeruk jo kabeh
 kaca+warung kaki kaki+kiri kalau+lihat kalau+nanti kalau+telat kalau+telepon kalau+tidak kali+tidak kalung
 kalung+salib kamar+mayat kami+antar kami+kena kami+sampai kami+tunggu karang+tengah kartu+atm kartu+nama kasih+nasi
 kasus+lansia kata+lansia kata+odgj kata+pak kata+sih kawin kawin+lagi kayaknya+pak ke+atap ke+badan ke+ibu ke+kamar
 ke+lampung ke+lantai ke+masjid ke+panti ke+tiang ke+warga ke+yang kecil+pak kejang$ keluar+pisau keluarganya+pak
 kemarin+ya kenal kepala$ kepala+luka kereta+tanah kerja+sudah ketauan ketemu+jangan ketua+rw kirim kirim+data
 kirim+titik klien+rujuk klien+serahkan kok+tidak kondisi+baik kondisinya kontrol kooperatif+dibawa
 koordinasi+dengan korban+sekarang koreksi+alamat ktp$ kucing$ kucing+terus kulit+hitam kunci$ kunci+di lagi+bawa
 lagi+dengan lagi+gedor lagi+hujan lagi+ini lagi+makan lagi+sekarang lagi+tidak lagi+ya lah lahir laki+berseragam
 laki+pak lalat$ lalu+sekarang lama+sudah lampung lampung$ lampung+mau lansia+darmo lansia+karto lansia+kata
 lansia+nama lansia+pakai lansia+tapi lansia+teh lansia+tidak lapangan lapor+ybs laporan+hilang laporan+salah lari
 lari+saat lebak lebih+kurus leher lem lengkapnya+jalan lewat$ lewat+pintu lihat+tadi linglung+nya loc
 logatnya+kayak lokasi+persis lokasi+tapi lp luka+ternyata lupa+nyebutin lurah$ mabuk$ macet+di makan+tapi makmur$
 malam+ya mamat mandi+dan maps marga masih+di masih+muda masih+pegang masuk masuk+daerah mati+hubung matic mau+bakar
 mau+dengan mau+di mau+ikut mau+ngomong mayat mayat$ mayat+irigasi mayat+itu mayat+sudah medan melahirkan
 melahirkan+pak melati$ mengaku+dari mengenali menghubungi meninggal+di merah+celana merah+tidak merdeka
"""
