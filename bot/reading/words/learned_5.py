"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 sip sirine sisir situ+pak slot soal+tetangga soal+yang suami+tidak sudah+cek sudah+lah sudah+malam
 sudah+meninggal sudah+pergi sudah+sadar sudah+senin susul syaratnya tabrak+tanpa tadi+itu tadi+naik tadi+orang
 tahu+ini tahun$ tahun+lalu takut+dimusuhin tanah+tinggi tangan+di tangerang$ tangsel tanya+dong tanya+jam
 tapi+sudah tarik+laporan tbc telah telepon+tadi tembok temen$ temen+saya tempat+yang tenang tengah terakhir+kata
 teras tergeletak teriak terlantar$ terlantar+yang terminal+poris tes test tetangga$ tiap tiba+ambruk tidak+angkut
 tidak+bawa tidak+kemana tidak+ketemu tidak+muncul tidak+pindah tidak+saya tidak+waras tidur+mana tinggal+tunggu
 tipu tolong+bantu tolong+maaf tolong+petugas tolong+tindak tongkat trc+2 truk tua+saya tuh+yang tunggu$
 tunggu+lampu tunggu+pinggir tunggu+sampai uang uih+dari unit untuk+istri untuk+laporan urungkan usir vaksin video
 wa waktu waras+sudah warga$ where woi ya+allah ya+kok ya+laporan ya+sekarang ya+sudah yakin yang+baru
 yang+bersangkutan yang+diamankan yang+lalu yang+minggu yang+standby yang+suka yang+tabrak yang+tangan ybs ybs+masih
 yo yuk
status -3 5$ 5+ya =arms =birth =force =height =kin =mad =road =seek =seen =work @1 @call @kin @len5 @sighting
 ^alhamdulillah ^ambulans ^desil ^hari ^info ^jam ^kakak ^ketemu ^lagi ^laki ^maksudnya ^minta ^nanti ^odgj ^paman
 ^pelayanan ^pkh ^polisi ^semoga ^wkwk ^yang aja+laporan aja+ya ambruk anak$ anak+saya angkot apa$ apa+biar apa+cuma
 apa+sih badan bagaimana+do bagaimana+dong baik bangun bapak+ibu baru baru+pak bau belum+ketemu belum+pulang
 belum+sadar bener+tidak besar biasa biasanya$ bibi bibirnya bidan+belum bikin+laporan biru biru$ bisa+bantu
 bisa+lapor bisa+tunggu bocah bunuh butuh cair$ cepat$ cikokol cimone cuma cuma+bisa dalam data$ dengan+tetangga
 dengar depan+ya desil+saya di di+bawah di+depan di+gang di+lokasi diamankan dibawa+satpol dicabut+aja dijaring
 dijaring+kemarin dijemput+nanti dijemput+trc dipukul disitu$ do do+saya duduk+di duit flyover gang ganggu get gini
 guru halo+pak hari+minggu hilang+bulan hitam ini+ada iseng iseng+doang istri+belum itu+bagaimana itu+yang jadi+6
 jadi+relawan jam+5 jangan jodoh jodoh+saya kabupaten+juga kakak kantong kapan$ karena kasih kata+sabar kata+sih
 kayaknya ke+get ke+sini kecil keluarganya+sudah kemana$ kemarin+itu kemarin+masih kena kenapa+pak kerja ketemu+anak
 klien klien+menolak klien+sudah kosong lagi+kenapa lagi+pak laki lansia$ laporan+baru layan lihat+di lu macet
 makasih$ makasih+atas makasih+semua maksudnya malah malam+ada malam+gini maling mandi masih+disitu mau+dijemput
 mengaku menolak+dibawa mesin mobil+apa muncul nanti+dibawa napas ngaku nih+pak nongol+lagi of online orang$ pacar
 pagi$ pak+ada pak+bapak pak+di pak+dinsos paman paman+kami panas panggil panti+lansia pas pasar pasien pencet
 perempuan$ perempuan+ada petugas+perempuan pikun pindah$ pinggir pisau pohon polisi+sudah poris pulang punten rame2
 relawan robot rt ruang rumah$ rumah+saya sadar+juga sampah saudara+sudah saya+akan saya+ambil saya+anak saya+capek
 saya+kabar saya+ketemu saya+lihat saya+odgj saya+rahasia sayang sebelah$ sekolah$ selamat+malam selimut share
 share+lokasi sih+sudah sini$ stasiun suami suaranya sudah+aja sudah+dicabut sudah+pindah sudah+tua syarat
 tadi+sudah tanah tangan+makasih tangis tanpa+identitas tapi+saudara target+belum tarik tenggelam terminal
 terus+kapan tetangga+tidak tiba tidak+gerak tidak+kedah tidak+perlu tidak+pulang tidak+punya tidak+respon
 tidak+sadar tidur tidur+di tinggal tinggi tolong+saya tunggu+di turun+ya uih waras warung wonogiri yang+dijaring
 yang+jaga yang+odgj
status -4 =blaze =breath =dead =home =lost =nature =part =rails =sick =smell =strike =tale =thanks =water @goes @it
 @placed @search @unseen ^assalamualaikum ^berapa ^emang ^kamu ^keluarganya ^lansia ^nama ^oke ^rumah ^saudara
 ^sekarang ^suami ^untuk abaikan abis ada+lagi ada+lansia adik alhamdulillah amuk arah+pasar assalamualaikum baca
 baju bansos banyak batal batal+laporan bawa bawa$ bawah bayar belakang biaya bidan bulog cabut capek daerah daftar
 dekat dengan+pak desil dia+sudah dia+tanya dibantai dibawa+ke dijemput+itu dijemput+sudah dikasih ditinggal eh
 emang foto ganti halo+apa hapus hari+lalu hujan ini+ibu istirahat istri+saya jadi+tambah jalan+ke jam+istirahat
 jatuh job jual juga+orang kabupaten kakak+saya kaki kalau+petugas kalau+saya kamu ke+arah ke+datang kedah kel
 keluarganya$ kembali kepala kereta kerja+sampai ketemu$ kontak kontrakan ktp kucing lalu$ lapor+ke lapor+pak lari
 lemas+banget lihat linglung luka makasih+pak mana+sih masalah mata meninggal menolak minggu$ minum mulai nanti+saya
 need need+ke ngomong ngos nomor+ini oke orang orang+pak pak+rt pak+tidak pakai pelayanan penelepon perempuan
 petugas+angkat petugas+jaga petugas+kerja pp puskesmas rahasia rambut ruko rumah sadar satpam satpol+pp
 saya+dibantai saya+dibawa saya+kata saya+keluarganya sebelum sekarang+sudah sekolah sembako sembako$ semoga sendiri
 siap sudah+bubar sudah+hubung sudah+lama sudah+lemas sudah+punya suka tabrak tadi+saya takut taman telanjang tetap
 tidak+di tolong$ tolong+pak trc+itu tumpang turun untuk wkwk$ yang+hilang yang+jawab
status -5 =beast =heart =hurt =limp @who=relative ^bapak ^batal ^cari ^klien ^makasih ^malam ^tetangga ^tidak
 ada+orang ada+tidak aktif anggap+aja apa+ada arah beda beras bisa+saya buka bulan cari cek$ chat darah dengan depan
 dia dicabut dua+hari duduk gratis harus harus+tunggu hilang identitas ignore jam+tidak jomblo kartu ke+panti
 kenapa+saya kesini+bener kirim+lokasi kondisi kota lagi$ lagi+di lama+biasanya lemas maaf malam minta motor odgj$
 orang+tidak pak+jam pasar$ pucat razia salah saudara+saya sebelah semua$ siapa sini sudah+kembali sudah+saya tahun
 tanpa target temen tolong+ignore umur
status -6 =drill =joke @danger ^dia ^saya ^selamat ada+di aja+tidak alamat anggap apa+kabar bantu bikin bisa boleh
 boleh+lapor bot bukan cair dari+mana disitu dua hilang+sekarang ini+bagaimana itu+orang kabar+dari keluarganya lagi
 liar makan+belum mati meneh naik nama nya+dari orang+mana perlu pkh punya saudara siapa+aja tambah tangerang
 ternyata tetangga tidak+mau tidak+tahu tidak+usah urus usah wkwk yang+sudah
status -7 @addition @back @other @question @reports @thanked ^boleh ^mau ada+apa di+tempat dinsos$ hubung hujan+pak
 ibu+sudah istri jaga kapan+hujan kapan+nikah lama$ lapor+hilang makasih mana+ini mau+lapor nikah petugas+datang
 polisi tempat terlantar
status -8 =food =office ^kalau aja biasanya cara+cek dinsos makan sampai+jam semua sudah+makan
status -9 24+jam @len0 @thanking @withdraw berapa+lama jemput pak+saya
status -10 bagaimana+cara cara kalau sudah+tidak
status -12 @who=responder nanti
withdraw 18 sorry$
withdraw 17 sorry
withdraw 13 lupa+aja
withdraw 12 abaikan saya+cabut
withdraw 11 ^lupa abaikan$ aja+pak cabut$ ignore tolong+ignore yang+sekarang
withdraw 10 cabut ke+datang laporan$ pencet pergi+pak salah+chat sudah+ada tetangga+baru urungkan
withdraw 9 ^tutup aja chat$ jd lansia+sudah maaf$ pakai+anak sido stop tarik tarik+laporan ternyata ternyata+dia
 tidak+jd
withdraw 8 @back @withdraw ^batal ^lupakan ^skip ^ternyata cuma di+rumah dicabut dobel false hoax+pak iseng$ jd+pak
 ketemu+pak kirim laporan lupakan maaf no pak+ternyata pencarian salah saya+yang skip skip+aja sudah+kembali
 ternyata+lagi tiketnya tolong+laporan urus urus+sendiri
withdraw 7 =part ^jangan ^maaf ^sudah ^tidak aja+tidak anggap anggap+aja anter batal batal$ chat dia+cuma grup hapus
 ibu+itu iseng janten janten$ ke+rumah kedah lapor$ ojek ojek$ salah+kirim sendiri sendiri$ sudah+pergi sudah+pulang
 tadi tidak+jadi tidak+janten tidak+kedah tunggu+ojek tutup yang+tadi
withdraw 6 =done =not =tale ^abaikan ^cabut ^eh ^hapus ^never ^salah ^stop aja$ aja+laporan aja+yang anak+saya baru$
 batal+laporan batal+ya bawa$ biarin biarin+aja bukan cabut+laporan close cuma+tunggu dan datang$ dia+sudah
 dianggap+tidak dihentikan gang+sebelah hes hoax istirahat jadi jadi+pak jadi+ya jemput$ kali+pak ke+puskesmas
 keliru kembali kirim$ kirim+yang lagi+istirahat lansia+lagi laporan+saya maaf+bikin makasih$ malu malu+saya mind
 never never+mind orang+lari orang+sudah orang+ternyata pak+maaf pencet$ pergi perlu pulang saja selesai sido$ sudah
 sudah+aman sudah+ketemu sudah+tangan tadi$ tangan tangan+satpam ternyata+tunggu tidak+perlu tidak+sido tidak+usah
 tolong+batal tukang tunggu+jemput usah ya$ yang+bawa
withdraw 5 =past =wait @them ^hes ^pencet abaikan+ya ada+ambulans aja+ya ambulans ambulans+pak anak+sudah anter+ke
 astaga batal+aja batal+pak bis boneka bukan+mau bukan+mayat clear cukup cuma+coba cuma+tidur datang+pak deh
 dengan+keluarganya di+loteng dibawa+polisi dieu dijemput+saudara diproses disini disini+harus dobel+dengan eh
 hapus+aja hapus+laporan harus$ have hp hp+pakai istirahat$ jadi$ jadi+deh jadi+lapor karena ke+dieu kembali+kanan
 kembali+ke ketemu+di lagi+syuting lap lapor+hilang laporan+dianggap lihat$ loteng lupa maaf+pencet maaf+ya manekin
 naik naik+bis pak+bapak pencariannya pencet+bukan percuma pmks pulang+sendiri puskesmas rumah+saudara rumah+temen
 salah+orang saudara saya+anter saya+sudah saya+tarik setelah sori sori+salah stop$ stop+aja sudah+dengan
 sudah+dibawa sudah+urus syuting ternyata$ ternyata+tidur ternyata+tukang tidak+kios tutup+aja wae yang+satu
 yang+saya ybs+sudah
withdraw 4 00$ 21+00 =force ^itu ^laporan ^sori ^sorry ^tarik abaikan+laporan alarm alhamdulillah$ anak+tadi apus
 baik bangkai batam bayi+boneka bis$ boneka+maaf bukan+bayi bus$ cari+lagi cuma+lagi datang datang+ya deh$
 dengan+laporan di+gang dia+punya dibuang dicabut$ dicoret dihentikan+aja dijemput+anak diproses+dulu eh+ternyata
 false+alarm gelandangan+biasa grup+saudara hapunten hilang+sudah hp+saya ibu+makasih ignore+saya itu+gelandangan
 itu+untuk jalmina+sudah jangan jangan+diproses jangan+kirim kanan kapendak keluarganya kembali+sendiri
 kembali+tolong ketemu+ibu kios kirim+petugas klien+yang konten ku lagi lagi+ngaso laporan+dicabut laporan+tutup
 lepas lepas+tadi maaf+hp maaf+pak maaf+salah main main+hp mau+tarik medsos naik+bus need+ke ngaso ngaso$ nihil
 pak+batal pak+rt pak+sudah pak+tidak pak+tukang panik$ pelapor pencariannya$ penelepon perlu+petugas pihak rt$
 rumah+cuma rumah+jam salah+nomor salah+pencet satpam satpam+komplek saudara+bukan saudara+disini saya+capek
 saya+laporan saya+pakai saya+salah sendiri+orang setelah+dicek sido+pak sore$ sudah+anter sudah+baik sudah+bangun
 sudah+dijemput sudah+kapendak sudah+naik tadi+itu tadi+sudah telah ternyata+anak ternyata+bukan ternyata+manekin
 ternyata+saya tinggal+di toilet tolong tolong+abaikan tolong+tutup tukang+lagi tunggu turun+dari untuk+grup
 urus+pak usah+cari usah+datang usah+jadi wae$ warga+sini ya ya+laporan yang+kata yang+lepas you
withdraw 3 @len3 ^hapunten ^hp ^pun ^tolong ada$ adiak agama aman aman+pak angkot$ antar anter+pulang bantal
 bapak+saya basuo batal+ybs beda+agama beres beres+pak bersangkutan+telah bot$ bukan+orang bukan+terlantar cari$
 cekcok cekcok$ clear$ coba dan+pulang dan+tadi dari+grup dengan+ibu di+toilet dia+odgj dia+pergi dianggap dibawa
 dibawa+saudara dicabut+aja dicandak+ku dicek dijemput dipapag dipapag+ku diproses$ disini$ doa doang dua+kali
 dulu+pak gang+kelinci hapus$ his ibu+lagi ibu+tadi ini+saya isi itu+bukan itu+petugas itu+satpam itu+warga
 jadi+minta jadi+tidak jam+tidak jangan+datang jangan+jadi jemput juga+sudah kabupaten kadieu kami+kembali kampung
 karung+isi kasur kasus kawannyo ke+rumahnya keberatan kelinci kembali$ kembali+pak kesini kesini$ ketemu kira+mau
 kirim+tidak komplek komplek+sudah konten$ kosong kudu kudu+ke lagi$ lagi+tunggu lah lanjut lapor+ternyata
 laporan+nomor laporan+tadi laporan+trc laporan+yang maaf+laporan makasih+tidak marah masalah masalah$ mayat
 mayat+tapi mind+dia nama+dan need ngomong+sendiri nyuruh pak pak+di pak+orang pak+rw pak+salah pencet+kirim
 pencet+lapor pengaduan pergi+naik pergi+sekarang perlu+kesini perlu+ya petugas+lansia polisi polsek polsek$
 pulang+dengan pulang+kampung punya+rumah punya+saudara puskesmas$ putar+kembali rel+itu repot rumah+bibi rumahnya
 rw$ salah$ salah+lapor satu satu$ saudara+ibu saudara+pak saya+dihentikan saya+hapus saya+kemarin saya+main
 saya+sekarang sebelah selesai$ sepakat siko siko$ sini+maaf sios sudah+aja sudah+angkut sudah+dicabut sudah+dipapag
 sudah+lari sudah+pindah sudah+saya syuting+konten tadi+anak tadi+ibu tadi+warga tadi+yang tangan+pihak teater
 telepon+dia tempat+lagi terlantar$ ternyata+bapak ternyata+cuma ternyata+itu ternyata+warga tetangga teuing
 teuing+mana tidak tidak+sios tiket tolong+hapus tuduh tukang+parkir tutup+saja urangnyo usah$ usah+deh usah+kesini
 usah+lanjut was wkwk+maaf ya+sudah yang+anter ybs
withdraw 2 02+sudimara 22$ 3+jam 8$ =joke =lost @goes @it @reports ^hoax ^izin ^kakak ^ke ^kel ^pelapor ^pencarian
 ^pengaduan ^pintu ^sampai ^santri ^tadi ^terkait al+azhom alamat+ybs alhamdulillah+bapak anak+teater anter+sendiri
 atas+nama azhom bangkai+anjing bantu$ bantu+untuk banyak$ batal+dong batal+orang batal+saya bawa+mobil bayi bayi+di
 bayi+ternyata beda bersangkutan bis+ke bisa+tidak buka+ternyata bukan+gelandangan bukan+odgj bunuh+diri bus by
 capek cipondoh+tolong daftar+orang dan+sudah dari+daftar dari+lokasi deh+pak dengan+his dengan+kami dengan+punya
 depan+pintu di$ di+gudang di+lantai di+rel di+taman di+tkp dia+ditinggal dia+ternyata dibawa+ambulans dibawa+jadi
 dibawa+satpol dibuang+orang dicandak dieu+pak dihentikan+saja dijemput+kakak dijemput+pak dikenali dorong dua+hari
 ganda grup+wa gudang hari+lalu hatur hatur+makasih heboh hilang+ya ibu+linglung ibu+sudah ibu+yang incuna
 inget+rumahnya itu itu+manekin itu+sudah itu+ternyata jadi+bukan jadi+kesini jadi+sudah jalmina janten+pak
 kabar+dari kabar+ibu kakak+kandung kambing kami$ kami+tiba kampung+sebelah karena+lapor karung kasih+kabar kasusnya
 kata+batal ke+grup ke+kampung ke+rps ke+rs keberatan$ kedah+datang kel kesini+lagi kira+mayat kirim+maaf kk
 konfirmasi kontrakan+sudah ku+incuna kulawargina lagi+pulang langsung+ke lanjut+saya lantai lantai+2 lap+dicabut
 lap+no lapor+kata lapor+ke laporan+22 laporan+batal laporan+ganda laporan+hilang laporan+kami laporan+mayat
 laporan+no laporan+sekarang laporan+tarik latihan latihan+maaf lihat+ternyata linglung+sudah lokasi+sudah lurah
 lurah+sudah lurus maaf+itu maaf+repot maaf+tidak makasih+sudah mau+bunuh mencabut minta+bantu minta+batal
 minta+jangan minta+lap minta+petugas mlaku mobil+sendiri naik+angkot ngecek ngetan ngetan$ ngetik no+8 nomor+maaf
 odgj+pak odgj+sudah orang+bukan orang+terlantar paham pai pak+bukan pak+itu pak+lurah pak+makasih pak+tangan
 pak+yang pakai+hp paman$ pas+saya pasien+sudah patung pencarian+dihentikan pencet+anak penelepon+batal
 penelepon+minta penelepon+sampai penelepon+sudah penelepon+tadi pergi+sendiri petugas+pak petugas+tidak pihak+rt
 pmi polsek+cipondoh pos+tapi pulang+antar pulang+minta pun+lansia punya punya+saya ra ra+sido repot$ ribet rt+02
 rt+nya rumah+sakit sadar+dan saja$ saja+pak saja+sudah salah+alamat salah+kamar salah+lihat salah+paham
 sampai+depan santri santri+kami satpol+sekarang satu+hapus saudara+sepakat saya+2 saya+cuma saya+dapat saya+diancam
 saya+kira saya+selesai saya+tanya saya+ternyata saya+tolong saya+tutup sebelah+pak sekarang$ sendiri+pak
 sepakat+tidak serah serah+terima sore stop+dulu suami+saya sudah+ambil sudah+antar sudah+bantu sudah+beres
 sudah+cabut sudah+clear sudah+dicandak sudah+inget sudah+kasih sudah+kumpul sudah+pak sudah+sadar sudah+selesai
 sudah+tindak sudah+uih sudah+ya sudimara tadi+batal tadi+cuma tadi+mau tadi+pencet tangan+petugas tangan+polsek
 tangan+satpol tapi+sekarang tarik$ telah+tangan terkait terkait+laporan ternyata+orang ternyata+tetangga
 ternyata+wkwk terus+pencarian tes tidak+sudah tidak+terus tidak+valid tikus+mati tindak tinggal+dua toko+baju
 tolong+di tolong+jangan tolong+maaf tolong+tidak tutup$ untuk+lansia usah+diproses usah+kirim usah+pak usah+repot
 usah+terus valid wa$ wkwk yang+bersangkutan yang+jam yang+kirim yang+ngetik yang+sedang yang+tampung yanti yaudah
 ybs+dijemput ybs+tidak
withdraw 1 5$ =kin =smell @team ^murid ^pasien ^satpam abaikan+pesan aja+saya alarm$ aman$ ambil+ibu anak$ anjing$
 atas+perhatiannya bangun bangun+cuma bangun+terus bangunan+lagi bapak+itu batal+klien batal+saja batal+ternyata
 bau+dari bayi+pak bibi bikin bisa+tutup budhe bukan+ibu bukan+kejang cara+saudara cari+dari da damkar damkar+sudah
 dari+kontrakan dari+polsek dari+wonogiri deh+takut dengan dengan+ini dengan+istri di+batam di+rs di+saung di+situ
 dia dia+nginep dia+nolak diancam diapus diapus+aja dibawa+warga dicabut+karena dicoret+aja dijemput+kel dimakam+di
 dobel$ dong+sudah double dulu eh+maaf eh+salah eh+sori friend guru+saya hapus+satu hapus+ya harus+ke hilang+a
 hilang+dicabut hilang+tolong hp$ hp+pencet ibu$ ikan ikan+orang info$ info+lansia inget isi+ikan istirahat+maaf
 itu+tukang jadi+laporan jam+9 jelek jemput+jadi juga+tidak kaki+tidak kanan$ kandung kasi kasih+banyak kasih+tidak
 kata+darah kata+guru ke+toilet kedah+ke keluarganya+sudah kemarin+saya kembali+batal ketemu+meninggal
 kira+meninggal kirim+pak komplek$ kontrakan+no kota+tangerang kumpul lah+tidak lanjut$ lansia+di lansia+sarmi
 lansia+sekarang lap+hilang laporan+atas laporan+false laporan+tolong lewat+dinsos lewat+wa maaf+banget maaf+tadi
 maemunah makam$ manekin+toko mau+lewat mau+minta mau+ribet mayat+wkwk mencabut+laporan minta+rokok murid murid+yang
 naik+ojek ndan ngetik$ nginep nginep+di ngumpet+di nilai nilai+jelek no+7 nolak nolak+dibawa nomor$ nya+sudah orang
 orang+hilang orang+itu orgnya+sudah pagi+bayi pak+ibu pak+laporan patung$ pelapor+telepon pencarian+adik
 pencarian+bapak pencet+maaf penjual perhatiannya perhatiannya$ perlu$ perlu+datang perlu+sudah permintaan petani
 petugas+sudah picked pp$ pulang+ibu pulang+pak putri rawat rokok+tidak rps rt rumah rumah+lansia saja+laporan
 salah+info salah+itu salah+sambung sambung sampai+di sarmi sarmi+sudah satpam+baru saudara+dari saudara+jadi
 saudara+laporan saudara+sekarang saung saus saya$ saya+kasi saya+lapor saya+mabuk saya+no saya+panik saya+tadi
 saya+tidur saya+tinggal sekarang+pak sekarang+sudah selesai+saudara setelah+saya sini+lagi sios+nggih sopir+travel
 sudah+3 sudah+ditinggal sudah+ra sudah+turun suka+tidur syuting$ tadi+saya tadi+tolong tahu+kemana takut+ribet
 tangan+pak tangan+rt tanya+warga tapi+boneka target+sudah telah+kembali temen temen+kontrakan temen+sudah tempat
 terlantar+pak ternyata+berita terus+pak tetangga$ tetangga+sudah tiba tidak+keberatan tidur$ tikus tkp tolong+data
 tolong+dicoret travel trc+0215 tukang+bangunan tunggu$ tunggu+bis turun+orang up$ usah+sudah usah+ya warga+kata
 warga+yang wkwk+bukan wonogiri yang yang+hilang yang+lapor yang+main
withdraw -1 2$ 3$ 30+menit 30an 3x+lapor 4+bukan 45+sudah 500rb =still @len4 @search ^baa ^besok ^bocah ^cara ^cek
 ^chat ^cuma ^di ^dinsos ^harus ^ibu ^istri ^jemput ^kami ^ktp ^lah ^lari ^malam ^motor ^muka ^obat ^oke ^pagi
 ^paman ^polsek ^punten ^sampurasun ^sebagai ^teman ^tes ^yang ^ybs a ada+bapak ada+gelandangan ada+identitas
 ada+lagi ada+warga adik aktif aktif$ alat alfamidi alfamidi+yang alhamdulillah+sudah alun ambil+pak ambil+tidak
 anak+ada anak+anak anak+jalanan anak+tetangga anak+yang angkut antar+ke apa+aja apa+ya asal atm autis ayam b baa
 babinsa bagi bahasa bahaya bambang banjir bank$ bapak$ bareng baru batuceper$ bau bawa+pulang belakang+rumah
 belum+laporan belum+pulang bensin biar+saya biasanya bidan biru+bibirnya bisa+jemput boleh+lapor bubar$ bukan$
 bukan+bapak bulan$ buta cair cantik cara cari+ibu cepak cikokol cimone$ cisadane culik culik+anak cuma+lapar daan
 daan+mogot daerah darah+ternyata dari+kemarin data$ dekat+tukang dengan+sekali depan+bank depan+toko dewi di+atas
 di+atm di+bawah di+belakang di+kandang di+kontrakan di+lampu di+masjid di+stasiun dia+ada dia+duduk dia+sekarang
 dia+tunggu dibawa+kemana dicuekin dijemput+ya dikenal dima dingin diri$ ditanggepin$ dititip dmn dmn$ dp dp+500rb
 dua+minggu dua+orang duren eh+pak emperan+saya evakuasi$ flyover foto+ya gagang gagang+sapu galak gang+4 gantung
 garut gas gendong geser+ke gigit gini guna guru+ngaji hajat haji harus hendra hidup$ hilang+dari ibu+rambut ijo
 ikut indah indomaret ini+dengan ini+foto ini+malam ini+yang istri itu+ibu itu+orang itu+pak iya+dia jadi+ambil
 jadi+pakai jaga$ jahat jalanan jalmina$ jangan+kasih jangan+lewat janji+kerja jazakallah jelas+lu jemput+di jomblo
 juga$ k kaca kalau+orang kalau+petugas kali+tidak kami+antar kamu kandang kaos karang kardus$ kasih+kendor
 kasih+roti kata$ kata+tidak kata+tukang kayak ke+emperan ke+lampung ke+satpam ke+yang kebon kecil$ kedaung
 keluarganya$ kelurahan kemana$ kenal kendor kerja+sudah ketemu$ ketemu+lansia kirim+lokasi klien+tidak klinik
 kondisi kondisinya kontrakan kontrol kooperatif koordinasi kunciran+jaya kuning kurang lagi+dia lagi+si laki+pak
 laki+sudah lampung$ lansia+ke lansia+sendiri lapor+dari lapor+kena laporan+aye laporan+something lari lari$
 lari+naik layak leasing lemot lempar lewat+rumah liar lihat+lagi listrik loh+pak lokasi$ lupa$ maaf+ini mall
 mana+orang mantap marga masjid+pak mati$ mau+mati mau+tanya mau+terjun mawar melahirkan melati mengaku meninggal
 menurut menurut+warga merdeka+sudah mesjid minta+anter minta+pulang mobil mobil+tidak mogot mulut mumpung muntah
 murah mushola naik+ke nanti+saya napas+pak ngaji ngoceh nomor+hp oh+iya oke orang+diam orang+minta orang+sekarang
 pagi+pak pak+baru pak+biar pak+haji pak+masih pakai pamit panas pasar+anyar pasung+di patang patokan patroli
 patroli+ketemu pelayanan pendek penelepon+tanya pergi+ke pergi+tinggal perkembangan petugas+datang pincang
 pinggir+kali pisah pisau$ pom poris$ positif pun+bapak punten putih ragu rambut+pendek rame2 razia riwayat rokok$
 rong roti rsj rt+3 ruko+jalan rumah+sudah rusak rw+5 sakit+jiwa sambel sampai+jam sampai+mana sampai+sekarang
 sampurasun satpam+sudah satpam+ya satunya saya+ada saya+arah saya+bawa saya+bisa saya+ganti saya+ke saya+lagi
 saya+lari saya+pergi sayat se sebagai seberang sekali sekap sekap+anak sekarang sendiri+anak sendiri+itu senin
 senyum+sendiri sepanjang seragam$ sering sesak siang$ siapa+ya sip situ+pak smp soal$ sok something something$
 stasiun+batuceper suami sudah+3x sudah+biru sudah+dari sudah+dikasih sudah+hubung sudah+kami sudah+kirim
 sudah+koordinasi sudah+lah sudah+makan sudah+mau sudah+meninggal sudah+minum sudah+rong sudah+tua suka+senyum
 susul$ syarat tadi+naik tadi+salah tadi+sore takut taman tambah+di tanah+tinggi tangan+terima tangan+ya tangerang$
 tanya+dia tapi+masih tapi+tetap tarik+leasing teh tembok temen+saya tenang$ terakhir+lihat teriak+lagi terjun
 terlantar+di terminal+poris ternyata+ada ternyata+bisu ternyata+tadi terus+sekarang tes$ test tetangga+tidak the
 tidak+aktif tidak+amuk tidak+belum tidak+dikenal tidak+ditanggepin tidak+jahat tidak+kenapa tidak+masuk tidak+nanti
 tidak+pakai tidak+respon tidak+tangan tidak+teriak tidak+viral tidur+tapi tinggal+tunggu tinggal+yang titip+ke tol
 tolak tolong+bawa tolong+dicek tolong+info tolong+jemput tolong+need trotoar truk tu tuh tumpang tunggu+orang turun
 tutup+jalan uang+di ulang umur+40an usir viral+tidak waras warga+sudah wawancara ya+pak yang+bener yang+dekat
withdraw -1 yang+dijemput yang+itu yang+ketemu yang+laki yang+lama yang+malam yang+perempuan ybs+warga yo+pak yuk 🙏
withdraw -2 14$ 3+hari 3x 40an =dead =money =poor =rails @call @case @len1 @len5 @thanked @thanking @where
 ^alhamdulillah ^boleh ^dari ^hatur ^ini ^kayaknya ^lagi ^laki ^lansia ^majikan ^matur ^minta ^nihil ^odgj
 ^perempuan ^rumah ^sejak ^serah ^terima ^terus ^warga ^wkwk ^ya abu abu$ ada+ibu ada+kabar ada+pak adik+saya air
 ajak alfamart amankan ambruk amuk+pak anak+bayi anak+hilang anggrek anggur angkat anyar apa$ asesmen baca
 bagaimana+cara baju banget$ bank baru+datang baru+pak batu batuceper bawa+pisau bawah bayar begitu bekas belum+ada
 belum+kembali berdua berdua+dengan beres+makasih berhenti berita+bohong besok+pagi bikin+laporan bisu bisu+pak blok
 bocah bohong bubar bukan+gang bukan+golok bukan+laki bukan+yang bungkus buntelan buntelan$ capek$ cari celana
 cepat$ cepat+datang cepat+laporan cibodas ciledug cipondoh cuma+dibaca dari+pagi datang+kata datang+lagi
 datang+pundi datang+sudah dengan+anak dengan+saudara depan+rumah depan+ya di+dalam di+kembali di+kolong di+panti
 di+pinggir di+tempat di+terminal di+warung dia$ dia+bawa dia+lari dia+takut diam$ diamankan dianggurin dijemput$
 dijemput+orang dikasih+rokok dikit dipukul disebar disitu ditinggal doang$ dompet dong$ dulu$ eh+orang emperan
 evakuasi film ganggu gelandangan+di gerobak geser golok$ gratis guys guys$ habis hamil hansip hari$ hari+ini
 hari+tidak hasil hilang+di hilang+itu hitam hp+tidak hujan id identitas$ info ingat$ ini+sudah itu$ iya jadi+datang
 jadi+di jaga jalan$ jalan+anggrek jalan+ke jalan+merdeka jam jam$ jangan+cuma jangan+sampai janji jatuh$ jelas
 kabar kabar$ kah kain kalau+saya kalau+tidak kali kalian kamar kan$ kantor karawaci kartu karunya+banget kata+temen
 kayu ke+arah ke+depan ke+mana keadaannya kecil kejang kemana+ya kenapa+laporan kepala kereta kirim+foto
 kirim+laporan kok+cuma korban kumat kunci kunciran kursi lagi+pak lagi+tidak lagi+tidur lah$ lampu+merah lampung
 lansia+nyasar lansia+saya lansia+tidak lapangan lapar laporan+dia lari+dari lemas lho lihat+di lihat+saya linglung
 loh lokasi+ya lu$ lupa+ingat majikan majikan+saya makan+dia makasih makasih+banget makasih+semua maksudnya malah
 maling mana+ya mandi masih+ada masih+di masjid masuk+tidak mata matur matur+makasih mau+bikin mau+lapor mau+laporan
 mau+pulang menit menit$ merdeka motor+saya muda muka naik+turun nasib netra ngaku nih$ no+hp nongol oh orang+di
 orang+masih orang+tidur otw pabrik pacar padahal pagar pagi+ibu pak+cepat pak+dikasih pak+ini pak+jangan panggil
 parah pasar$ pasung perempuan$ pernah+jadi petugas+makasih pingsan pocong pohon pos$ pos+ronda posisi progres
 pulang$ pulang+eh pulang+ke pules pundi putus racun raya rokok ronda ronda$ rsud rt+sudah rumah+pak rumah+singgah
 sadar sadar+pak sakit salah+dengar sambil sampah samping sapu sapu$ satu+lagi saya+di saya+dianggurin saya+kasih
 saya+keluarganya saya+ketemu saya+lihat saya+odgj saya+pak sebar sehat sekarang+di sekitar selatan selatan$
 selimut$ semua+saya senyum seragam sih$ singgah singgah$ sini$ sini+pak sirine sisir subuh sudah+capek sudah+dua
 sudah+lama sudah+lupa sudah+putar sudah+sisir sudah+terima susul tadi+jalan tadi+pak tadi+ternyata tahun$ takut+dia
 tangan+makasih tangerang tanpa+identitas tapi+tidak tas telanjang telat telepon$ tenang tenang+lagi tengah
 tenggelam terima+dengan terminal terus$ tetap+tolong tiap+malam tidak+bangun tidak+jelas tidak+naik tidak+salah
 tidak+sih tidak+uih tidur tidur+pules tiga tolong$ tolong+bantu tolong+saya tuhan+sudah tulang tuna+netra
 tuna+wicara tutup+kain untuk+laporan update viral wa+aja warung where wicara wkwk$ ya+allah ya+jangan yang+cari
 yang+dengan yang+luka yo
withdraw -3 03$ =birth =client =elder =heart =height =thanks =water @len2 @needs @person ^assalamualaikum ^bisa
 ^bukan ^cari ^cepat ^foto ^gelandangan ^kamsia ^kapan ^kayanya ^kenapa ^kok ^masih ^nama ^permisi ^petugas ^polisi
 ^sekarang ^temen abis ada+anak ada+lansia ada+yang agak allah assalamualaikum atau aye badan bagaimana+pak bales
 banyak bapak+yang berapa berita besar biar bibirnya biru boleh bukan+darah bukan+rw butuh cara+batal cek cimone
 dada dalam dari dari+rumah dari+tadi di+halte di+kamar dia+tidak dibaca+doang dibawa+ke dibawa+petugas dinsos$
 dong+pak duduk+di duit foto ganti gelandangan gerak+pak golok+pak hidup hilang hilang$ hilang+pak ibu+ternyata
 identitas ingat is iseng+doang itu+yang jadi+bawa jawab jaya jaya$ jiwa jual kaki kamsia kamsia+ya karunya
 kasih+sudah kata+mau ke+anak ke+laporan ke+pos ke+sini keluar kemarin$ kena ketemu+orang klien kok+tidak kolong
 kontak kp ktp lampu lansia lansia$ lansia+nya laporan+baru lewat lihat+itu maaf+saya makan+pak malam$ mana$ mati
 merah minggu+tidak minum mulai nomor obat odgj+yang pagi$ pak+ada pak+jadi pak+petugas pak+sekarang payung payung$
 pegang permisi pernah petugas petugas$ pikun pindah pindah+ke pinggir polisi+sudah poris pos pukul pulang+sudah
 respon rw rw+03 rw+08 sahut salah+tulis sampai saos saudara+saya saya+aja saya+harus saya+tunggu sejak sekarang+dia
 sekarang+saya sekolah selimut semua$ si siang soal stasiun sudah$ sudah+2 sudah+minggu suka tabrak tadi+pagi tanah
 tangan$ tawa telepon+dulu temen$ terakhir teras teriak terima ternyata+pak ternyata+tidak terus tiap tidak+bawa
 tidak+datang tidak+ketemu tidak+napas tidak+sahut tidak+sendiri tidak+tahu tidak+ya tinggi titip tolong+cepat
 tolong+dijemput tunggu+di uang untuk ya+semua yang+datang yang+sudah
withdraw -4 =blaze =breath =drill =mad =nature =office =road =seek =seen =strike =well =work @1 @placed
 @who=resident ^apa ^bapak ^halo ^kata ^lapor ^nomor ^saya ^selamat ^semoga ada ada+di akan amuk arah bagaimana$
 bakar bantu bapak bawa belakang belum+pak belum+ya besok bulan darah dekat dengar di di+jalan di+pasar dibaca
 dibawa+pak doang+pak dong gerak halo halte hari ibu+saya ini$ jalan jatuh jembatan kan kasih kata kayaknya kayanya
 kemana kemarin kerja kok+tutup kuat lagi+ke lalu lansia+yang lihat lu luka motor nama nya odgj orang+odgj orang+tua
 pada pak+tolong panik+pak panti pasar perempuan pisau+itu rambut ruko rumah+saya saya+kok saya+mau sendiri+tidak
 siap sudah+datang sudah+sampai surat tahu tahun tambah tangis tanpa tetap tidak+bisa tidak+gerak tidak+kembali
 tidak+kuat tidak+sadar tolong+pak tongkat tua tuna umur waktu yang+kemarin
withdraw -5 # =hurt =limp @addition @kin @other @unseen ^ada ^bagaimana ^kalau ^tetangga bawa+golok bener bisa depan
 di+depan diam dikasih duduk jangan+telepon kapan kembali+lagi ketemu+belum laki lama masuk mau nanti+hubung nih
 nyasar orang+tidak pagi pak$ saya+hilang saya+kirim selamat semoga sendok siapa sih tidak+pulang tidak+punya titik
 tulis
withdraw -6 =food =sick =stir @danger @sighting ^mau ^pak apa bagaimana banget belum$ dinsos ini kenapa makan malam
 mana masih minggu napas orang+yang pak+cuma saya+tidak tanya tapi tidak+pak
withdraw -7 =arms =ask @question @who=responder cepat golok kalau makasih+pak nanti pisau semua
withdraw -8 @? ^makasih hubung
withdraw -9 @status kok
withdraw -10 belum
withdraw -11 tidak$
withdraw -12 @len0
addition 17 minta$
addition 16 ^belum ^tidak gelandangan$ laki$ tetangga$
addition 15 perempuan$
addition 14 ^jalan kp+baru
addition 13 gerak$ nya nya+kejang pak+selamat rumah+saya saya+tunggu selamat$ video
addition 12 ^dekat ^depan ^gudang ^lari ^sukarjo berdiri$ gardu kalau kantong saja$ saya+depan sukarjo tidur$
 tolong+bawa
addition 11 ^kayanya cuma$ dengan+anak ini+dia kata+tukang kondisi mau+abis odgj$ parkir+di polisi$ rps$ saja
 selimut sementara+di sendiri$ sudah+datang susul tower
addition 10 @it @who=responder ^bawa ^masuk ^rumah ^sekitar bawa+kursi berdiri biasanya bungkus darah+makin
 di+kantong dua+orang foto$ gigi ibu+sudah ini+foto istri$ kalau+petugas kunci makin malah masih$ pln$ rokok$
 satu+orang saya+aja sementara susul$ tidak+sendiri tinggi titik warung+ayam yang+laporan
addition 9 @unseen ^dua ^jam ^keluarganya ^nama ^nihil ^parkir ^pintu ^rsud ^sekolah ^warung agak anak$ apotek
 arah+pasar bakar$ bawa+apa bukan disitu hubung jangan+telepon juni kabar+odgj kirim+kesini lupa$ masuk+dari
 mau+minum minum$ mulai nama pak+cuma positif rps rsud$ saksi sampah$ satu+lagi saya+di saya+istri sd$ tahu
 tidak+mau tinggal+satu topi$ warung
addition 8 # 2$ @addition @len1 ^batik ^bukan ^gang ^hasil ^hubung ^makin ^nih ^pakai ^polsek ^ruko ^toko ^update
 ^yang ada+bekas ada+tompel ajak b berendeng$ bibirnya bibirnya+napas blok budeg bukan+rw dadi datang+tapi
 di+kembali di+lokasi digigit dikasih emas emas$ gang$ gang+tabrak gemuk giginya hitam$ jadi jebul kacamata kaget
 kaget$ kaki$ kata kata+anak ke+pos kejar+saya klien+tidak kontak ktp+nya kuota lapor+itu lari+naik lemas+banget
 logat lokasi$ madura makin+banyak masjid$ moved nihil nomor+saya odgj+sudah orang+jatuh orang+nih orang+sekarang
 pasar$ pendek pln polsek+cipondoh pos$ potong ruko+sebelah sarung$ sekitar semua+aman siapa+tahu situ sudah+kami
 sunda sunda$ tadi tahu$ tambah target+belum terminal+poris ternyata+tidak tidak+ketemu tidak+nengok tinggi$
 titiknya tolong+cepat tongkat tulis tunggu+di warga+sudah
addition 7 60an$ =nature @goes ^apotek ^baju ^belakang ^daster ^eh ^gelandangan ^hari ^kata ^kemarin ^kondisi
 ^menunggu ^patokan ^pinggir ^ralat ^rambut ^saksi ^sekarang ^serah ^spbu ada+pohon ada+saksi ada+tulis aduh aminah
 aminah$ anak+ada asal assessment atas awal ayam bakar+kardus batak batu$ belakang besok+pagi bisa bisa+tunggu
 bocah$ cepat+dia cikokol$ di+kaki di+leher di+sebelah di+situ di+tiket dia+kejar dia+minta dia+moved dirubung+orang
 dompet+ketemu dua hasil hijau hitam hp+saudara hp+saya ikat+warga indomaret isi iya jenggot jenggot$ kalau+ajak
 kalau+panggil kanan kanan$ kardus+di kata+dari kelurahan+gerendeng kemarin$ ketua klien koreksi kursi+roda location
 lokasi lokasi+klien luka luka+di makan+pak malam+ini masjid mau+kirim menunggu mobil+tidak nama+ibu napas+pak
 nengok nomor nya+sekarang obat oh ompong pagar+hitam pak+kata pak+orang pak+rt pakai+gelang patokan payung pendek$
 penelepon+kata penelepon+telepon plawad$ polisi+sudah ralat riwayat roda rw+03 rw+08 saksi+nama salah+lihat samping
 satu saya+kasih saya+lapor saya+yang sebatang sebelah sempat si+ibu sisir siti siti+aminah situ+lagi smp+6
 sudah+evakuasi sudah+hubung sudah+saya sudah+sisir tadi+sudah tangga$ tapi tas telepon ternyata ternyata+pak
 tidak+bawa tidak+kenapa tidak+orang tidur+pak tinggal+tunggu tol$ tolong+maaf tolong+tambah tompel tompel+di topi
 tunggu update warna
addition 6 03$ 70$ =force =not =sick =still @1 @len2 @them ^ambulans ^assessment ^bayi ^di ^ini ^jd ^kira ^klien
 ^kubur ^logatnya ^lupa ^no ^oh ^tadi ^tambah ^terakhir ^ternyata ^umur ada+2 ada+anak ada+kartu ada+luka alamat
 alhamdulillah amuk+karena apotek$ asesmen ati2 ayam$ bantu+polsek batik bawa bawah+pohon bayi+nya bersih bisa+untuk
 bukan+darah bukan+odgj catat celana cina cina$ cincin darah+tambah daster+bunga dekat+tempat dekat+tol depan+gang
 di+pabrik di+pipi di+tangan dia dia+geser dia+jalan dia+kata dia+lari dia+mulai dia+pakai dia+pindah dia+siram
 dia+takut dikit disitu$ dompet elpiji foto foto+pak foto+ya ganti gas+elpiji gawat gelang gemuk+pendek got+kepala
 hansip hari+kantong hari+minggu hilang+itu identitas$ info+susul ini+makan jadi+di jadi+tambah jam+5
 jembatan+berendeng juga+ini kain kami+sudah kantor+kelurahan kata$ kata+dia kata+orang katolik kayanya kayu ke+arah
 kecek kedah kimia kooperatif ktp kubur+cina kurus+tinggi lagi+dengan lagi+tidur laki+tinggi lanjut las leher$ lemas
 lewat+belakang logatnya lupa makin+parah maksud masih+dengan mata+melotot menolak minggu$ minta+cepat mlampah
 mobil+bisa muhidin muntah muntah+pak naik+turun nama+bapak namonyo nasi+bungkus ngaku ngasih nihil+ndan no nyebut
 oh+iya orang+hilang orang+pingsan pabrik pak+dia pak+muhidin pak+sekarang pakai+cincin pakai+kacamata palsu
 pasar+kata pegang pegang$ pelapor+kabar perempatan$ pergi+ke persis petugas+angkat pindah pindah+ke pingsan$
 pingsan+pak pipi plat punya+anak rokok rsud saged+mlampah salah samping+masjid saya+ada saya+harus saya+kirim
 seberang+apotek sekarang+saya selapajang selapajang$ sendok si situ$ situ+pak soal+tidak spbu+cikokol sudah+ikat
 tabrak$ tadi+saya tahun$ tambah+di tandu tas+ada tbc teh telepon+ke temen$ tempat+yang tenang tidak+bisa tidak+naik
 tidak+napas tongkat$ tpu tpu+selapajang tukang+ojek ulang wa+saya warga+minta wau ya+pak yang+bisa yang+luka
 yang+satu yang+saya yang+tadi ybs+pindah
"""
