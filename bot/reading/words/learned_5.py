"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 00$ 10+menit 21+00 3$ =child =kin =urgent @case @needs @person @team @them @who=operator @who=resident
 ^ada ^bales ^bantu ^bibi ^bot ^bukan ^cabut ^cara ^daerah ^eh ^foto ^halo ^hari ^istri ^jalan ^jodoh ^kami ^kantor
 ^kartu ^odgj ^okee ^pagi ^penelepon ^perempuan ^pun ^sampurasun ^share ^siapa ^target ^telepon ^ternyata ^tes ^test
 ^umur ^unit ^waktu ^warga ^woi ^ya abaikan$ ada+ambulans ada+bapak ada+denyut ada+gelandangan ada+laporan ada+tuh
 adik+saya agak aja+pak allah alun alun$ aman aman$ amankan amankan+di ambruk+tidak ambulans+pak anak anak+tidak
 angkat$ anjing anonymously anonymously$ anyar apa+biar apa+ini apa+pak apa+saya api aplikasinya asal awas bagi
 bakar banjir bank bantu$ bantu+saya bapak bapak+di bapak+ini baru$ batu bawa+apa bawa+temen bawah+pohon bayar+tidak
 bekas belum+jadi belum+kembali belum+pernah belum+turun bener+datang bener+dinsos bensin beringin berita berobat
 berobat$ bersangkutan bersih$ bertanya besok+pagi besuk biasanya+petugas biaya$ bibi+saya bibirnya+biru bisa+bantu
 bisa+kesini bisa+masuk blok bpjs bulan+ini bulan+tidak bus cabut+laporan cari$ celana chat+kata chatbot ciledug
 cimone$ cinta cirinya cisadane cukup culik dapat dapat+hadiah darah+mana dari+rumah dari+wonogiri darurat+bisa
 datang+bawa datang+pak datang+tapi dengan+ibu denyut depan+indomaret depan+rumah depan+sekolah di+dalam di+gubuk
 di+kali di+lobby di+pinggir di+taman di+terminal di+warung dia+di dia+tidak diamankan dianggap+tidak dibawa+dinsos
 dibawa+polisi dicoret dieu dijemput+anak dijemput+orang dijemput+perempuan dijemput+saudara dikasih+makan dikubur
 dimakam dimusuhin dinsos+ada diri disabilitas disebar+tidak disimpen disimpen+berapa disini disini$ dobel dompet
 dukun dulu+ya emang+bener emperan film foto+itu free gaji gang+mawar garis gas gelandangan gelandangan$ geser gubuk
 habis hadiah hai+pak halo halte$ hapunten hari+yang harus+bagaimana hati hes hilang+dari hilang+sudah hilang+tadi
 hp ibu+tua id identitas$ ikut indah indomaret info+bapak ingat ingat$ ini+aktif ini+bisa ini+chatbot ini+darurat
 ini+di ini+foto ini+masih ini+orang it itu+di itu+dikasih itu+kata itu+lho itu+tadi jadi+relawan jaga+malam jalan
 jalan+di jalan+ki jalmina jalmina+sudah jam+3 jam+besuk janten jaya$ jembatan jembatan+robinson jemput+tidak jenguk
 juga+ini kabar+kalau kabar+minggu kalau+mau kalau+orang kalau+sudah kali kami$ kantor kaos kapan$ kayu ke+dieu
 ke+laporan ke+teras kebon kejadian kejang+lagi kelas kemarin+ya kembali$ kenalan kerja+24 kerja+petugas ketemu+ibu
 ketemu+tidak ketik ki ki+samaun kios kirim kirim+petugas klien+tiba klinik kok+ada kok+harus kok+sudah komplek
 koran korban kp ku kubur kudu kumat kumpul kunci kursi lagi+mana lagi+yang lah$ lahir laki+sudah lalu+sekarang
 langsung lansia+belum lansia+nyasar lansia+saya lansia+sudah lansia+terlantar lantai lapor+ibu lapor+itu
 lapor+kemana lapor+kesini lapor+masih lapor+sekarang laporan+anonymously laporan+bagaimana laporan+dianggap
 lari+dari layan$ lho+pak libur lihat+orang linmas linmas$ listrik lo lobby lobby$ lokasi$ lokasi+klien lokasi+tidak
 lokasi+ya luar lumpuh lumpuh+tidak maaf$ mabuk mah makam makan$ makan+tidak malah+sekarang malam+apa malam+tidak
 mantap manusia masalah$ masih$ masih+dengan masih+depan masjid mau+duduk mau+jadi mau+ke mau+mati mawar mayat$
 melahirkan+bidan melayani mesin$ mesti minggu+terakhir minta+tolong motor$ mulut muntah murah na naik+jadi
 naik+kereta napas+sudah nasi ndan ngekos ngomong+sendiri nihil nomor$ nomor+saya nomor+telepon nomor+wa
 nyasar+tidak obat odgj odgj+sudah okee operasional orang+bener orang+di orang+hilang orang+saya orang+terlantar
 orang+tidur otw+lokasi pacar+belum pada pagar pagi+jam pak+apa pak+belum pak+dia pak+itu pak+kalau pak+lagi
 pak+lapor pak+lurah pak+nya pak+tolong pakai+mobil pakai+seragam pamit panas+banget panjang pasang pasar+anyar
 pasien+tanpa pdam pelapor pemerintah penelepon+minta penelepon+sampai perawat pernah pernah+berobat petugas+dari
 petugas+dinsos petugas+pakai petugas+tidak pindah pohon+beringin polsek pom pom+bensin poris$ pos$ posisi+masih
 posisi+sudah positif pr prosedur proses punya+pacar putar putih rahasia+tidak ralat rame raya rel relawan+bagaimana
 resmi robinson robinson$ rt+nya rt+sudah rumah+jam rumahnya rusak sabar saja samaun samping sampurasun satpol$ satu
 saya+anter saya+bisa saya+cari saya+cerita saya+di saya+disimpen saya+kapan saya+kasih saya+kira saya+lagi
 saya+lansia saya+nyasar saya+tanya saya+tolong seberang sejak sekarang+alun sekarang+bawa sekarang+dia
status -2 sekarang+saya sekitar selamat+pagi semua+rs sendiri+di seragam sesak siapa+tahu sido singgah+terima sip
 sirine sisir situ+pak slot soal+tetangga soal+yang sudah+cek sudah+lah sudah+malam sudah+meninggal sudah+pergi
 sudah+sadar susul syaratnya tabrak+tanpa tadi+itu tadi+naik tadi+orang tahu+ini tahun$ tahun+lalu takut+dimusuhin
 tanah+tinggi tangan+di tangerang$ tangsel tanya+dong tanya+jam tapi+sudah tarik+laporan tbc telah telepon+tadi
 tembok temen$ temen+saya tempat+yang tengah terakhir+kata tergeletak teriak terlantar$ terminal+poris test
 tetangga$ tiap tiba+ambruk tidak+angkut tidak+bawa tidak+janten tidak+kemana tidak+kembali tidak+ketemu
 tidak+muncul tidak+pindah tidak+saya tidak+waras tinggal+tunggu tipu toilet tolong+bantu tolong+petugas
 tolong+tindak tongkat trc+2 truk tua+saya tuh+yang tunggu$ tunggu+anak tunggu+lampu tunggu+pinggir tunggu+sampai
 uang uih+dari unit untuk+istri untuk+lap urungkan usir vaksin video wa waktu waras+sudah where woi ya+allah ya+kok
 ya+laporan ya+sekarang yakin yang+baru yang+bersangkutan yang+diamankan yang+lalu yang+minggu yang+standby
 yang+suka yang+tabrak yang+tangan ybs ybs+masih yo yuk
status -3 5$ 5+ya =arms =force =height =mad =poor =road =seen =work @1 @call @kin @len5 @sighting ^alhamdulillah
 ^ambulans ^bocah ^cepat ^desil ^hai ^jam ^kakak ^ketemu ^lagi ^laki ^maksudnya ^minta ^nanti ^paman ^pelayanan
 ^polisi ^punten ^semoga ^untuk ^wkwk ^yang aja+laporan aja+ya ambruk ambulans+belum anak$ anak+saya angkot apa+cuma
 apa+sih arah+pasar badan bagaimana+do bagaimana+dong baik bangun bapak+ibu baru+pak bau belum+ketemu belum+pulang
 belum+sadar bener+tidak besar biasa biasanya$ bibi bibirnya bidan+belum bikin+laporan biru$ bisa+lapor bisa+tunggu
 bunuh butuh cair$ cepat cepat$ cikokol cuma cuma+bisa dalam darurat data$ dengan+tetangga dengar depan+ya
 desil+saya di di+bawah di+depan di+gang di+lokasi dibawa+ke dibawa+satpol dicabut+aja dijaring dijaring+kemarin
 dijemput+nanti dipukul disitu$ do do+saya duduk+di duit flyover gang ganggu gemuk gerak get giginya gini grup guru
 hai halo+pak hari+minggu hilang+bulan hitam ini+ada ini+ibu iseng iseng+doang istri+belum itu+bagaimana itu+dibawa
 itu+yang jadi+6 jalan+ke jam+5 jangan jodoh jodoh+saya kabupaten+juga kakak kantong karena kasih kata+sabar
 kata+sih kayaknya ke+get ke+sini kecil kel keluarganya$ keluarganya+sudah kemana$ kemarin+itu kemarin+masih kena
 kenapa+pak kencang kerja ketemu+anak klien klien+menolak klien+sudah kosong kucing lagi+kenapa lagi+pak laki lalu$
 lansia$ lapor+ke laporan+baru layan lihat$ lihat+di lu macet makasih+atas makasih+semua maksudnya malah malam+ada
 malam+gini malam+ini maling mandi masih+disitu mata mau+dijemput mengaku menolak+dibawa mesin mobil+apa muka muncul
 nanti+dibawa napas ngaku nih+pak nongol+lagi of online orang$ pabrik pacar pagi$ pak+ada pak+bapak pak+di
 pak+dinsos paman paman+kami panas panggil panti+lansia pas pasar pasien pencet perempuan$ perempuan+ada
 petugas+perempuan pikun pindah$ pinggir pisah pisau polisi+sudah poris pulang punten rambut rame2 relawan robot rt
 ruang rumah$ rumah+saya sadar+juga sampah saudara+sudah saya+akan saya+ambil saya+anak saya+capek saya+kabar
 saya+ketemu saya+lihat saya+nanti saya+odgj saya+rahasia sayang sebelah$ sekolah$ selimut share share+lokasi
 sih+sudah sini$ stasiun suami suaranya sudah+aja sudah+dicabut sudah+pindah sudah+tua syarat tanah tangan+makasih
 tangis tanpa+identitas tapi+saudara target+belum tarik tenang tenggelam teras terminal terus+kapan tes
 tetangga+tidak tiba tidak+gerak tidak+kedah tidak+perlu tidak+pulang tidak+punya tidak+respon tidak+sadar tidur
 tidur+di tidur+mana tinggal tinggi tolong+batal tolong+saya tunggu+di turun+ya uih waras warga$ warung wonogiri
 yang+dijaring yang+jaga yang+odgj
status -4 =birth =blaze =breath =dead =home =lost =nature =part =rails =seek =sick =smell =strike =tale =thanks
 =water @goes @it @placed @search @unseen ^assalamualaikum ^berapa ^emang ^info ^kamu ^keluarganya ^lansia ^nama
 ^oke ^pkh ^saudara ^sekarang ^suami abaikan abis ada+lagi ada+lansia adik alhamdulillah amuk apa$ assalamualaikum
 baca baju banyak baru batal+laporan bawa bawa$ bawah bayar belakang biaya bidan biru bulog cabut capek cimone
 daerah daftar dekat dengan+pak desil dia+sudah dia+tanya dibantai dijemput+itu dijemput+sudah dijemput+trc dikasih
 ditinggal eh emang foto halo+apa hapus hari+lalu hujan istirahat istri+saya jadi+tambah jam+istirahat jatuh job
 jual juga+orang kabupaten kakak+saya kaki kalau+petugas kalau+saya kamu ke+arah ke+datang kedah kembali kepala
 kereta kerja+sampai ketemu$ kontak kontrakan lama+biasanya lapor+pak lari lemas+banget lihat linglung luka makasih$
 makasih+pak mana+sih masalah menolak minggu$ minum mulai nanti+saya need need+ke ngomong ngos nomor+ini oke orang
 orang+pak pak+rt pakai pasar$ pelayanan penelepon perempuan petugas+angkat petugas+jaga petugas+kerja pohon pp
 puskesmas rahasia ruko rumah sadar satpam satpol+pp saya+dibantai saya+dibawa saya+kata saya+keluarganya sebelum
 sekarang+sudah sekolah selamat+malam sembako sembako$ semoga sendiri siap siapa sudah+bubar sudah+hubung sudah+lama
 sudah+lemas sudah+punya suka tabrak tadi+saya tadi+sudah takut taman telanjang tetap tidak+di tolong$ tolong+pak
 trc+itu tumpang turun untuk wkwk$ yang+hilang yang+jawab
status -5 =beast =drill =heart =hurt =limp @who=relative ^bapak ^batal ^cari ^klien ^malam ^rumah ^tetangga ^tidak
 ada+orang ada+tidak aktif alamat anggap+aja apa+ada arah bansos batal beda beras bisa+saya buka bulan cari cek$
 chat darah dengan depan dia dicabut dua+hari duduk ganti gratis harus harus+tunggu hilang identitas ignore
 jam+tidak jomblo kartu ke+panti kenapa+saya kesini+bener kirim+lokasi kondisi kota ktp lagi$ lagi+di laporan+dong
 lemas maaf malam meninggal minta motor odgj$ orang+tidak pak+jam pak+tidak pucat razia salah saudara+saya sebelah
 semua$ sini sudah+kembali sudah+saya tahun tanpa target temen ternyata tolong+ignore umur
status -6 =joke @danger ^dia ^makasih ^saya ^selamat ada+di aja+tidak anggap apa+kabar bantu bikin bisa boleh
 boleh+lapor bot bukan cair dua hilang+sekarang ini+bagaimana itu+orang kabar+dari keluarganya lagi makan+belum mati
 mau+laporan meneh naik nama nya+dari orang+mana perlu pkh punya saudara siapa+aja tambah terlantar tetangga
 tidak+mau tidak+tahu tidak+usah urus usah wkwk
status -7 @addition @back @other @question @reports @thanked ^boleh ada+apa dari+mana di+tempat dinsos$ disitu
 hubung hujan+pak ibu+sudah istri jaga kapan+hujan kapan+nikah lama$ lapor+hilang liar makasih mana+ini mau+lapor
 petugas+datang polisi tangerang tempat yang+sudah
status -8 =food =office ^kalau ^mau aja berapa+lama biasanya cara+cek dinsos makan nikah sampai+jam semua
 sudah+makan
status -9 24+jam @len0 @thanking @withdraw bagaimana+cara jemput pak+saya
status -10 cara kalau nanti sudah+tidak
status -12 @who=responder
withdraw 18 sorry$
withdraw 17 sorry
withdraw 13 lupa+aja
withdraw 12 abaikan abaikan$ saya+cabut
withdraw 11 ^lupa aja+pak cabut$ ignore tolong+ignore yang+sekarang
withdraw 10 ^tutup ke+datang laporan$ pencet pergi+pak salah+chat sudah+ada tetangga+baru urungkan
withdraw 9 aja cabut chat$ dicabut jd maaf$ pakai+anak pencarian sido stop ternyata tidak+jd
withdraw 8 @back @withdraw ^batal ^lupakan ^skip ^ternyata batal di+rumah dia+cuma false hoax+pak iseng$ janten$
 jd+pak ketemu+pak kirim lansia+sudah laporan lupakan maaf no pak+ternyata salah skip skip+aja sudah+kembali tarik
 tarik+laporan ternyata+dia ternyata+lagi tiketnya urus urus+sendiri
withdraw 7 =part ^jangan ^maaf ^sudah ^tidak aja+tidak anak+saya anggap anggap+aja apus batal$ chat cuma dobel hapus
 ibu+itu iseng janten ke+rumah kedah lapor$ malu+saya ojek ojek$ salah+kirim saya+yang sendiri sendiri$ sudah+pergi
 sudah+pulang tadi tidak+jadi tidak+janten tidak+kedah tolong+batal tolong+laporan tunggu+ojek tutup yang+tadi
withdraw 6 =done =not =tale ^abaikan ^cabut ^itu ^never ^salah aja$ aja+laporan aja+yang anter baru$ batal+laporan
 batal+ya bawa$ biarin biarin+aja bukan cabut+laporan close cuma+tunggu dan datang$ dia+sudah dianggap+tidak
 dihentikan gang+sebelah grup hes hoax istirahat jadi jadi+pak jadi+ya jemput$ kali+pak ke+puskesmas keliru kembali
 kirim$ lansia+lagi laporan+dicabut laporan+saya maaf+bikin makasih$ malu mind never never+mind orang+lari
 orang+sudah orang+ternyata pak+bapak pak+maaf pencariannya pencet$ pergi perlu pulang saja selesai sido$ sudah
 sudah+aman sudah+ketemu sudah+tangan tadi$ tangan tangan+satpam ternyata+tunggu tidak+perlu tidak+sido tidak+usah
 tukang tunggu+jemput tutup+aja usah ya$ yang+bawa
withdraw 5 =past =wait @them ^eh ^hapus ^hes ^pencet ^stop abaikan+ya ada+ambulans aja+ya ambulans ambulans+pak
 anak+sudah anter+ke astaga batal+aja batal+pak bis boneka bukan+mau bukan+mayat clear cukup cuma+coba cuma+tidur
 datang+pak deh dengan+keluarganya di+loteng dibawa+polisi dicoret dieu dijemput+saudara diproses disini
 dobel+dengan eh hapus+aja hapus+laporan have hp hp+pakai istirahat$ jadi$ jadi+deh jadi+lapor karena ke+dieu
 kembali+kanan kembali+ke ketemu+di kirim+yang lagi+istirahat lagi+syuting lap lapor+hilang laporan+dianggap loteng
 lupa maaf+pencet maaf+ya manekin naik naik+bis pencet+bukan percuma pmks pulang+sendiri puskesmas rumah+saudara
 rumah+temen salah+orang saudara saya+anter saya+sudah saya+tarik setelah sori sori+salah stop$ stop+aja
 sudah+dengan sudah+dibawa sudah+urus syuting ternyata$ ternyata+tukang tidak+kios wae yang+satu yang+saya ybs+sudah
withdraw 4 00$ 21+00 =force ^laporan ^sori ^sorry ^tarik abaikan+laporan alarm alhamdulillah$ anak+tadi baik bangkai
 batam bayi+boneka beres bis$ boneka+maaf bukan+bayi bus$ cari+lagi cuma+lagi dari+grup datang datang+ya deh$
 dengan+laporan di+gang dia+punya dibuang dicabut$ dihentikan+aja dijemput+anak disini+harus eh+ternyata false+alarm
 gelandangan+biasa grup+saudara hapunten harus$ hilang+sudah ibu+lagi ibu+makasih ignore+saya itu+gelandangan
 itu+untuk jalmina+sudah jangan jangan+diproses jangan+kirim kanan kapendak keluarganya kembali+sendiri
 kembali+tolong ketemu+ibu kios kirim+petugas klien+yang konten ku lagi lagi+ngaso laporan+tutup lepas lepas+tadi
 maaf+hp maaf+pak maaf+salah main main+hp makasih+tidak mau+tarik medsos mind+dia naik+bus need+ke ngaso ngaso$
 ngomong+sendiri nihil pak+batal pak+rt pak+sudah pak+tidak pak+tukang pelapor pencariannya$ penelepon perlu+petugas
 pihak rt$ rumah+cuma rumah+jam salah+nomor salah+pencet satpam satpam+komplek saudara+bukan saudara+disini
 saya+capek saya+laporan saya+pakai saya+salah setelah+dicek sido+pak sore$ sudah+anter sudah+baik sudah+dijemput
 sudah+kapendak sudah+naik tadi+itu tadi+sudah telah ternyata+anak ternyata+bukan ternyata+manekin ternyata+saya
 ternyata+tidur tinggal+di toilet tolong tolong+abaikan tolong+tutup tukang+lagi tunggu turun+dari untuk+grup
 urus+pak usah+cari usah+datang usah+jadi wae$ wkwk+maaf ya ya+laporan yang+kata yang+lepas you
withdraw 3 @len3 ^hapunten ^hp ^pun ^tolong ada$ adiak agama aman aman+pak angkot$ antar anter+pulang bangunan+lagi
 bantal bapak+saya basuo batal+ybs bayi+di beda+agama beres+pak bersangkutan+telah bot$ bukan+gelandangan
 bukan+orang bukan+terlantar cari$ cekcok cekcok$ clear$ coba dan+pulang dan+tadi dengan+ibu di+lantai di+toilet
 dia+odgj dia+pergi dianggap dibawa dibawa+saudara dicabut+aja dicandak+ku dijemput dipapag dipapag+ku diproses$
 diproses+dulu disini$ doa dua+kali dulu+pak hapus$ his hp+saya ibu+tadi ini+saya isi itu itu+petugas itu+warga
 jadi+minta jadi+tidak jangan+datang jemput juga+sudah kabupaten kadieu kami+kembali kampung karung+isi kasur kasus
 kawannyo ke+rumahnya keberatan kembali$ kembali+pak kesini kesini$ ketemu kira+mau kirim+tidak komplek+sudah
 konten$ kosong kudu kudu+ke lagi$ lagi+tunggu lah lanjut lapor+ternyata laporan+nomor laporan+tadi laporan+yang
 lihat$ marah masalah masalah$ mayat mayat+tapi minta+lap nama+dan need nyuruh pak pak+di pak+lurah pak+orang pak+rw
 pak+salah panik$ pencet+kirim pencet+lapor pengaduan pergi+naik pergi+sekarang perlu+kesini petugas+lansia polisi
 polsek polsek$ pulang+dengan pulang+kampung punya+rumah punya+saudara puskesmas$ putar+kembali rel+itu repot
 rumah+bibi rumahnya rw$ salah$ salah+lapor salah+lihat satu satu$ saudara+ibu saudara+pak saya+cuma saya+dihentikan
 saya+hapus saya+kemarin saya+main saya+sekarang sebelah selesai$ sendiri+orang sepakat siko siko$ sini+maaf sios
 sorry+false sudah+aja sudah+angkut sudah+bangun sudah+beres sudah+dicabut sudah+dipapag sudah+lari sudah+pindah
 sudah+saya syuting+konten tadi+anak tadi+cuma tadi+ibu tadi+warga tadi+yang tangan+pihak teater telepon+dia
 tempat+lagi terlantar$ ternyata+cuma ternyata+warga tetangga teuing teuing+mana tidak+sios tiket tolong+hapus tuduh
 tukang+parkir tutup+saja usah$ usah+deh usah+kesini usah+lanjut warga+sini ya+sudah yang+anter ybs
withdraw 2 02+sudimara 22$ 3+jam 8$ =joke =lost @code @goes @reports ^hoax ^izin ^kakak ^ke ^kel ^pelapor ^pencarian
 ^pengaduan ^sampai ^santri ^terkait aja+orang al+azhom alamat+ybs alhamdulillah+bapak ambil+ibu anak+teater
 anter+sendiri atas+nama azhom bangkai+anjing bangun+cuma bangunan bantu$ bantu+untuk banyak$ batal+dong batal+orang
 batal+saja batal+saya bau+dari bawa+mobil bayi bayi+ternyata beda beres$ bersangkutan bis+ke bisa+tidak
 buka+ternyata bukan+odgj bunuh+diri bus by cara+saudara cipondoh+tolong da daftar+orang dan+sudah dapat+dari
 darah+tadi dari+daftar dari+lokasi deh+pak dengan dengan+his dengan+kami dengan+punya depan+pintu di$ di+batam
 di+gudang di+rel di+taman di+tkp dia+ditinggal dia+ternyata dibawa+ambulans dibawa+jadi dibawa+satpol dibuang+orang
 dicandak dicek dicoret+aja dieu+pak dihentikan+saja dijemput+kakak dijemput+pak dikenali distop distop+aja dorong
 dua+hari entah entah+kemana ganda gang+dari gang+kelinci ganti$ grup+wa hapus+ya hari+lalu harus+ke hatur
 hatur+makasih heboh hilang+ya ibu+linglung ibu+sudah ibu+yang ikan+orang incuna inget+rumahnya itu+bukan
 itu+manekin itu+satpam itu+sudah itu+ternyata itu+tukang jadi+bukan jadi+kesini jadi+sudah jalmina jam+tidak
 jangan+jadi janten+pak kabar+dari kabar+ibu kakak+kandung kambing kami$ kami+tiba kampung+sebelah karena+lapor
 karung kasih+kabar kasusnya kata+batal kata+darah ke+grup ke+kampung ke+rps ke+rs keberatan$ kedah+datang kelinci
 kesini+lagi kira+mayat kk komplek kondusif kontrakan+no kontrakan+sudah ku+incuna kumpul lagi+pulang lah+tidak
 langsung+ke lanjut$ lanjut+saya lansia+di lantai lantai+2 lap+dicabut lap+no lapor+kata lapor+ke laporan+22
 laporan+batal laporan+ganda laporan+hilang laporan+kami laporan+mayat laporan+no laporan+sekarang laporan+tarik
 laporan+trc latihan latihan+maaf lihat+ternyata linglung+sudah lokasi+sudah lurah lurah+sudah lurus maaf+itu
 maaf+laporan maaf+repot maaf+tidak makasih+sudah mau+bunuh mau+minta mencabut minta+bantu minta+batal minta+jangan
 minta+petugas mlaku mobil+sendiri naik+angkot negatif ngecek ngetan ngetan$ ngetik no+7 no+8 nomor+maaf odgj+pak
 odgj+sudah orang+bukan orang+terlantar paham pai pak+bukan pak+ibu pak+itu pak+laporan pak+makasih pak+tangan
 pak+yang pakai+hp paman$ pas+saya pasien+sudah patung pencarian+dihentikan pencariannya+distop pencet+anak
 penelepon+batal penelepon+minta penelepon+sampai penelepon+sudah penelepon+tadi pergi+sendiri perlu+ya petugas+pak
 petugas+tidak pihak+rt pmi polsek+cipondoh pos+tapi pulang+antar pulang+minta pun+lansia punya punya+saya ra
 ra+sido repot$ ribet rt+02 rt+nya rumah+sakit sadar+dan saja$ saja+pak saja+sudah salah+alamat salah+kamar
 salah+paham sampai+depan santri santri+kami satpol+sekarang satu+hapus saudara+sepakat saus saya$ saya+2 saya+dapat
 saya+diancam saya+selesai saya+tanya saya+ternyata saya+tidur saya+tolong saya+tutup sblm sebelah+pak sekarang$
 sendiri+pak sepakat+tidak serah serah+terima situasi situasi+kondusif sopir+travel sore stop+dulu suami+saya
 sudah+ambil sudah+antar sudah+bantu sudah+buka sudah+cabut sudah+clear sudah+dicandak sudah+inget sudah+kasih
 sudah+kumpul sudah+pak sudah+sadar sudah+selesai sudah+tindak sudah+uih sudah+ya sudimara tadi+batal tadi+mau
 tadi+pencet tangan+petugas tangan+polsek tapi+sekarang tarik$ telah+tangan terkait terkait+laporan ternyata+bapak
 ternyata+itu ternyata+orang ternyata+tetangga ternyata+wkwk terus+pencarian tes tidak tidak+sudah tidak+terus
 tidak+valid tikus+mati tindak tinggal+dua toko+baju tolong+di tolong+jangan tolong+maaf tolong+tidak travel
 tukang+bangunan tutup$ untuk+lansia urangnyo usah+diproses usah+kirim usah+pak usah+repot usah+terus valid wa$ was
 wkwk yang+bersangkutan yang+jam yang+lapor yang+main yang+ngetik yanti yaudah ybs+dijemput ybs+tidak
withdraw 1 5$ =kin =smell @team ^murid ^pasien ^penelepon ^pintu ^satpam ^suara ^tadi abaikan+pesan aja+ibu aja+itu
 aja+saya aman$ anjing$ bangun+terus bapak+itu batal+klien batal+ternyata bayi+pak bibi bisa+tutup budhe bukan+ibu
 bukan+kejang capek cari+dari damkar damkar+sudah dari+kontrakan dari+polsek dari+wonogiri deh+takut dengan+ini
 dengan+istri di+saung di+situ dia+nginep dia+nolak diancam diapus diapus+aja dibawa+warga dicabut+karena
 dijemput+kel dimakam+di dong+sudah double dulu eh+maaf eh+salah eh+sori friend grup$ gudang guru+saya hapus+satu
 hilang+a hilang+dicabut hilang+pas hilang+tolong hp$ hp+pencet ibu$ ikan info$ info+lansia inget isi+ikan
 istirahat+maaf jadi+laporan jam+9 jemput+jadi juga+tidak kaki+tidak kanan$ kandung kasi kasih+banyak kasih+tidak
 kata+guru kawin ke+toilet kedah+ke kel keluarganya+sudah kemarin+saya ketemu+meninggal kira kira+meninggal
 kira+orang kirim+dobel kirim+harus kirim+maaf kirim+pak komplek$ konfirmasi kota+tangerang kulawargina lansia+sarmi
 lansia+sekarang laporan+atas laporan+tolong lembur lewat+dinsos lewat+wa maaf+banget maaf+tadi maemunah makam$
 manekin$ manekin+toko mau+lewat mau+ribet mayat+wkwk mencabut+laporan minta+rokok murid murid+yang naik+ojek ndan
 ngetik$ nggih nggih+pak nginep nginep+di ngumpet ngumpet+di nilai nilai+jelek nolak nolak+dibawa nomor$ nya+sudah
 orang orang+hilang orang+itu pagi+bayi patung$ pelapor+telepon pencarian+adik pencarian+bapak pencet+maaf penjual
 perhatiannya$ perlu$ perlu+datang perlu+sudah permintaan petani petugas+sudah picked pos+satpam pp$ pulang+ibu
 pulang+pak putri rawat rokok+tidak rps rt rumah rumah+lansia rumahnya$ saja+laporan salah+info salah+itu sampai+di
 sarmi sarmi+sudah satpam+baru saudara+dari saudara+jadi saudara+laporan saudara+sekarang saung saya+abaikan
 saya+kasi saya+kira saya+lapor saya+mabuk saya+no saya+panik saya+tadi saya+tinggal sekarang+pak sekarang+sudah
 selesai+saudara setelah+saya sini+lagi sios+nggih sopir suara+bayi sudah+3 sudah+ditinggal sudah+ra sudah+tidak
 sudah+turun suka+tidur syuting$ tadi+tolong takut+ribet tangan+pak tangan+rt tangan+satpol tanya+warga tapi+boneka
 target+sudah telah+kembali teman temen temen+kontrakan temen+sudah terlantar+pak ternyata+berita terus+pak
 tetangga$ tetangga+sudah tiba tidak+di tidak+keberatan tidur+tidak tikus tkp tolong+data trc+0215 tunggu$
 tunggu+bis turun+orang up$ usah+sudah usah+ya warga+kata warga+yang wkwk+bukan wonogiri yang+kirim yang+sedang
 yang+tampung
withdraw -1 2$ 3$ 30an 3x+lapor 4+bukan 45+sudah 500rb =poor =still @len4 @search ^baa ^besok ^bocah ^cara ^cuma
 ^dinsos ^harus ^hilang ^ibu ^info ^istri ^jemput ^lari ^malam ^motor ^muka ^obat ^oh ^oke ^pagi ^paman ^polsek
 ^punten ^sampurasun ^sebagai ^teman ^tes ^umur ada+bapak ada+gelandangan ada+identitas ada+lagi ada+warga adik
 aktif$ alfamidi alhamdulillah+makasih alhamdulillah+sudah alun amankan amankan+di ambil+pak ambil+tidak anak+ada
 anak+anak anak+belum anak+jalanan anak+yang angkut angkut+belum antar+ke apa+aja apa+ya asal atm autis ayam b baa
 babinsa bagaimana+ya bagi bahasa bahaya bambang banjir bank$ banyak+bapak bapak$ bareng baru batuceper$ bau
 belum+laporan belum+pulang bensin biar+saya biasanya biru+bibirnya bisa+jemput bisu+pak boleh+lapor bpjs bubar$
 bukan$ bukan+bapak bulan$ cair cantik cari+ibu cepak cikokol cikokol$ cimone$ cisadane culik culik+anak cuma+lapar
 daan daan+mogot darah+ternyata dari+kemarin data$ dekat+tukang dengan+sekali denyut depan+bank depan+mesjid
 depan+toko dewi di+atas di+atm di+bawah di+belakang di+kandang di+kontrakan di+lampu di+laporan di+masjid
 di+stasiun dia+ada dia+duduk dia+sekarang dia+tunggu dibawa+kemana dicuekin dikenal dima dinas dingin diri$
 ditanggepin$ dititip doang$ dp dp+500rb dua+minggu dua+orang eh+pak emperan+saya evakuasi$ flyover foto+ya gagang
 gagang+sapu galak gang+4 garut gas gelandangan+pak gendong geser+ke gigit gini gitu guru+ngaji hajat haji hanya
 hendra hidup$ hilang+dari ibu+rambut ijo indomaret ini+depan ini+foto ini+malam ini+yang itu+ibu itu+si iya+dia
 jadi+ambil jadi+pakai jaga$ jalanan jalmina$ jangan+kasih jangan+lewat janji+kerja jazakallah jelas+lu jomblo juga$
 k kaca kakak kalau+orang kalau+petugas kali+tidak kami+antar kampung+melayu kamu kandang kaos karang kardus$
 kasih+kendor kasih+roti kata$ kata+pingsan kata+tukang kayak ke+emperan ke+lampung ke+yang kebon kedaung kejar
 keluarganya$ kelurahan kembali+hari kenal kendor keren kerja+sudah ketemu$ ketemu+dengan ketemu+lansia kiri
 klien+tidak klinik kolong+jembatan kondisi kontrakan kontrol kooperatif koordinasi kopi+wkwk kunciran+jaya kuning
 kurang lagi+dia lagi+si laki+pak laki+sudah lama$ lampung$ lansia+ke lapor+dari lapor+kena lapor+tadi laporan+aye
 laporan+dia laporan+something lari lari$ lari+naik layak leasing lebaran lemot lempar lewat+rumah liar lihat+lagi
 lokasi$ lupa$ maaf+ini malam+ya mall mana+orang mantap marga masih+disini masjid+pak mati$ mau+mati mau+pulang
 mau+tanya mau+terjun mau+untuk mawar melati melayu mengaku meninggal menurut menurut+warga merdeka+sudah mesjid
 minta minta+anter minta+kopi minta+pulang mobil mobil+tidak mogot mulut muntah murah mushola naik+ke nanti+saya
 ngaji ngalih ngoceh nomor+hp nyasar$ oh+iya oke orang+diam orang+sekarang pagi+pak pak+baru pak+biar pak+haji
 pak+masih pakai pamit panas pasar+anyar pasung+di patang patokan patroli patroli+ketemu pelayanan pendek
 penelepon+tanya perempatan pergi+ke pergi+tinggal perkembangan pernah+jadi pertigaan perum pinang pincang
 pinggir+kali pisah pisau$ pisau+sudah pkh pom poris$ positif progres punten putih ragu rambut+pendek rame2 riwayat
 rokok$ rong roti rsj rt+3 ruko+jalan rusak rw+5 sakit+jiwa sambel sampai+jam sampai+mana sampai+sekarang sampurasun
 sampurasun$ satpam+sudah satunya saya+ada saya+arah saya+bisa saya+ganti saya+kata saya+ke saya+lari saya+pergi
 sayat sd se sebagai sekali sekap sekap+anak sekarang sendiri+anak sendiri+itu senyum+sendiri sepanjang seragam$
 sering sesak siang$ siapa+ya sip situ+pak smp soal$ something something$ stasiun+batuceper suami sudah+3x
 sudah+dari sudah+dikasih sudah+hubung sudah+kami sudah+kirim sudah+koordinasi sudah+lama sudah+makan sudah+mau
 sudah+meninggal sudah+minum sudah+mulai sudah+ngalih sudah+rong sudah+senyum sudah+tua suka+senyum susul$ syarat
 tadi+salah tadi+sore tambah+di tanah+tinggi tangan+terima tangan+ya tangerang$ tanpa+saudara tanya+dia tapi+masih
 tapi+tetap tarik+leasing teh telepon+nomor tembok temen+saya tenang$ terakhir+lihat teriak+lagi terjun terlantar+di
 terminal+poris ternyata+ada ternyata+bisu ternyata+tadi terus+sekarang tes$ tetangga+tidak tidak+amuk tidak+belum
 tidak+dikenal tidak+ditanggepin tidak+kenapa tidak+masuk tidak+nanti tidak+orang tidak+pakai tidak+respon
 tidak+salah tidak+tangan tidak+teriak tidak+viral tidak+waras tidur+tapi tinggal+tunggu tinggal+yang tolong+bawa
 tolong+info tolong+jemput tolong+need trotoar truk tuh tumpang tunggu+orang turun tutup+jalan uang+di ulang
withdraw -1 viral+tidak warga+sudah wawancara woy yang+bener yang+dekat yang+dijemput yang+itu yang+ketemu yang+laki
 yang+lama yang+malam yang+perempuan ybs+warga yo+pak yuk
withdraw -2 14$ 3+hari 30+menit 3x 40an =dead =money =rails @call @case @len1 @len2 @len5 @thanked @thanking @where
 ^alhamdulillah ^boleh ^cek ^chat ^dari ^di ^hatur ^ini ^kayaknya ^lagi ^lah ^laki ^lansia ^majikan ^matur ^minta
 ^nihil ^perempuan ^polisi ^rumah ^sejak ^serah ^terima ^terus ^warga ^wkwk ^ya ^ybs a abu abu$ ada+ibu ada+kabar
 ada+pak adik+saya air ajak aktif alat alfamart ambruk amuk+pak anak+bayi anggrek anggur angin angkat anyar asesmen
 baca baju banget$ bank baru+datang baru+pak batu batuceper bawa+pisau bawa+pulang bawah bayar begitu bekas
 belum+ada belum+kembali berdua berdua+dengan beres+makasih berhenti berita+bohong besok+pagi bidan bikin+laporan
 bisu blok bocah bohong bubar bukan+darah bukan+gang bukan+golok bukan+laki bukan+yang bungkus buntelan buntelan$
 capek$ cari celana cepat$ cepat+datang cepat+laporan cibodas ciledug cipondoh cuma+dibaca daerah dari+pagi
 datang+kata datang+lagi datang+pundi datang+sudah dengan+saudara depan+rumah depan+ya di+dalam di+kembali di+kolong
 di+panti di+pinggir di+tempat di+terminal di+warung dia$ dia+bawa dia+lari dia+takut diam$ diamankan dianggurin
 dibaca+doang dijemput$ dijemput+orang dijemput+ya dikasih+rokok dikit dipukul disebar disitu ditinggal dompet dong$
 dulu$ eh+orang emperan evakuasi film ganggu gantung gelandangan+di gerobak geser golok$ gratis guys guys$ habis
 hamil hansip hari$ hari+ini hari+tidak hasil hati hilang+di hilang+itu hitam hp+tidak ibu+saudara id identitas$
 ikut indah info ingat$ ini+dengan ini+sudah istri itu+orang iya jadi+datang jadi+di jaga jalan$ jalan+anggrek
 jalan+ke jalan+merdeka jam jam$ jangan+cuma jangan+sampai janji jatuh$ jelas jemput+di kabar kabar$ kah kain
 kalau+saya kalau+tidak kali kalian kamar kan$ kantor karawaci kartu karunya+banget kata+temen ke+arah ke+depan
 ke+mana keadaannya kecil kejang kemana+ya kenapa+laporan kepala kereta kirim+foto kirim+laporan kirim+lokasi
 kok+cuma kopi koran koran+doang korban kumat kunci kunciran kursi lagi+tidak lagi+tidur lah$ lampu+merah lampung
 lansia+nyasar lansia+saya lansia+tidak lapangan lapar lari+dari lemas lho lihat+di linglung listrik loh lokasi+ya
 lu$ lupa+ingat majikan majikan+saya makan+dia makasih makasih+banget makasih+semua maksudnya malah maling mana+ya
 mandi masih+ada masih+di masjid masuk+tidak mata matur matur+makasih mau+bikin mau+lapor mau+laporan melahirkan
 menit menit$ merdeka motor+saya muda naik+turun napas+pak nasib netra ngaku nih$ no+hp nongol oh orang+di
 orang+masih orang+tidur otw pabrik pacar padahal pagar pagi+ibu pak+cepat pak+dikasih pak+ini pak+jangan panggil
 parah pasar$ pasung perempuan$ petugas+datang petugas+makasih pingsan pocong pohon polisi+sudah pos$ pos+ronda
 posisi pulang$ pulang+eh pulang+ke pules pun+bapak pundi putus racun raya razia rokok ronda ronda$ rsud rt+sudah
 rumah+pak rumah+singgah rw+03 sadar sadar+pak sahut salah+dengar sambil sampah sampai+rumah samping sapu sapu$
 satu+lagi saya+bawa saya+di saya+dianggurin saya+kasih saya+keluarganya saya+ketemu saya+lagi saya+lihat saya+odgj
 sebar seberang sehat sekarang+di sekitar selatan selatan$ selimut$ semua+saya senyum seragam sih$ singgah singgah$
 sini$ sini+pak sirine sisir subuh sudah+biru sudah+capek sudah+dua sudah+lupa sudah+putar sudah+sisir sudah+terima
 susul tadi+jalan tadi+pak tadi+ternyata tahun$ takut takut+dia taman tangan$ tangan+makasih tangerang
 tanpa+identitas tapi+tidak tas telanjang telat telepon$ temen$ tenang+lagi tengah tenggelam terima+dengan terus$
 tetap+tolong the tiap+malam tidak+aktif tidak+bangun tidak+jelas tidak+naik tidak+sahut tidak+sampai tidak+sih
 tidak+uih tidur tidur+pules tiga tol tolak tolong$ tolong+bantu tolong+dicek tolong+saya tuhan+sudah tulang
 tuna+netra tuna+wicara tutup+kain untuk+laporan update usir viral wa+aja waras warung where wicara wkwk$ ya+allah
 ya+jangan yang+cari yang+dengan yang+luka yo
withdraw -3 03$ =birth =elder =height =thanks =water @needs @person ^assalamualaikum ^bisa ^bukan ^cari ^cepat ^foto
 ^gelandangan ^kamsia ^kapan ^kayanya ^kenapa ^kok ^masih ^nama ^odgj ^permisi ^petugas ^sekarang ^temen abis
 ada+anak ada+lansia ada+yang agak allah anak+hilang apa$ assalamualaikum atau aye badan bagaimana+cara
 bagaimana+pak bales banyak bapak+yang berapa berita besar biar bibirnya biru boleh bukan+rw butuh cara+batal cek
 cimone dada dalam dari dari+rumah di+halte di+kamar dia+tidak dibaca dibawa+ke dibawa+petugas dinsos$ dong+pak
 duduk+di duit foto gelandangan gerak+pak golok+pak hidup hilang hilang$ hilang+pak hujan ibu+ternyata identitas
 ingat is iseng+doang itu$ itu+yang jadi+bawa jawab jaya jaya$ jiwa jual kaki kamsia kamsia+ya karunya kasih+sudah
 kata+mau kayu ke+anak ke+laporan ke+pos ke+sini keluar kemana kemarin$ kena kencang ketemu+orang klien kok+tidak
 kolong kontak kp ktp lagi+pak lampu lansia lansia$ lansia+nya laporan+baru lewat lihat+itu maaf+saya malam$ mana$
 mati merah minggu+tidak minum muka mulai nomor obat odgj+yang pada+laporan pagi$ pak+ada pak+jadi pak+petugas
 pak+sekarang payung payung$ pegang permisi pernah petugas petugas$ pikun pindah pindah+ke pinggir poris pos pukul
 pulang+sudah respon rw rw+08 sakit salah+tulis saos saya+aja saya+harus saya+pak saya+tunggu sejak sekarang+dia
 sekarang+saya sekolah selimut semua$ si siang soal stasiun sudah$ sudah+2 sudah+minggu suka tabrak tadi+pagi tanah
 tawa telepon+dulu tenang terakhir teras teriak terima terminal ternyata+pak ternyata+tidak terus tiap tidak+bawa
 tidak+datang tidak+ketemu tidak+napas tidak+sendiri tidak+tahu tinggi titip tolong+dijemput tunggu+di uang untuk
 ya+semua yang+datang yang+sudah
withdraw -4 =blaze =breath =client =drill =heart =mad =nature =office =road =seek =seen =strike =well =work @1
 @placed @who=resident ^apa ^bapak ^halo ^kata ^lapor ^nomor ^saya ^selamat ^semoga ada ada+di akan amuk arah
 bagaimana$ bakar bantu bapak bawa belakang belum+pak belum+ya besok bulan darah dari+tadi dekat dengar di di+jalan
 di+pasar dibawa+pak dong gerak halo halte hari hubung+satpam ibu+saya ini$ jalan jatuh jembatan kan kasih kata
 kayaknya kayanya kemarin kerja kok+tutup kuat lagi+ke lalu lansia+yang lihat lu luka makan+pak motor nama
 nanti+hubung nya odgj orang+odgj orang+tua pada pak$ pak+tolong panik+pak panti pasar perempuan pisau+itu rambut
 ruko rumah+saya sampai saudara+saya saya+kirim saya+kok saya+mau sendiri+tidak siap siapa sudah+sampai surat tahu
 tahun tambah tangis tanpa tetap tidak+bisa tidak+gerak tidak+kembali tidak+kuat tidak+sadar tidak+ya tolong+cepat
 tolong+pak tongkat tua tuna umur waktu yang+kemarin
withdraw -5 # =hurt =limp @addition @kin @other @unseen ^ada ^bagaimana ^kalau ^tetangga bawa+golok bener bisa depan
 di+depan diam dikasih doang+pak duduk kapan kembali+lagi ketemu+belum laki lama masuk mau nih nyasar orang+tidak
 pagi saya+hilang selamat semoga sendok sih sudah+datang tanya tidak+pulang tidak+punya titik tulis
withdraw -6 =arms =food =sick =stir @danger @sighting ^mau ^pak apa bagaimana banget belum$ dinsos ini
 jangan+telepon kenapa makan malam mana masih minggu nanti napas orang+yang pak+cuma saya+tidak tapi tidak+pak
withdraw -7 =ask @question @who=responder cepat golok kalau makasih+pak pisau semua
withdraw -8 @? ^makasih hubung
withdraw -9 @status belum kok
withdraw -10 tidak$
withdraw -12 @len0
addition 17 minta$
addition 16 ^belum gelandangan$ laki$ tetangga$
addition 15 ^tidak kp+baru perempuan$
addition 14 ^jalan
addition 13 gerak$ nya+kejang pak+selamat saja$ saya+tunggu selamat$ video
addition 12 ^dekat ^depan ^gudang ^lari ^sukarjo berdiri$ kalau kantong nya rumah+saya saya+depan sementara+di
 sukarjo tidur$ tolong+bawa
"""
