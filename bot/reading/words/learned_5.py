"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -2 singgah+terima sip sirine sisir situ+pak slot soal+tetangga soal+yang sosial sudah+cek sudah+lah
 sudah+malam sudah+meninggal sudah+pergi sudah+sadar sudah+senin sudah+tua susul susul$ syaratnya tabrak+tanpa
 tadi+itu tadi+orang tahun$ tahun+lalu tanah+tinggi tangan+di tangerang$ tangsel tanya+dong tanya+jam tapi+sudah
 tarik+laporan tbc telah telepon+tadi tembok temen$ temen+saya tempat+yang tenang tengah terakhir+kata teras
 tergeletak teriak terlantar$ terlantar+yang terminal+poris tes test tetangga$ tiap tiba+ambruk tidak+aktif
 tidak+angkut tidak+bawa tidak+kemana tidak+ketemu tidak+muncul tidak+pindah tidak+waras tidur+mana tinggal+tunggu
 tipu toilet tolong+bantu tolong+maaf tolong+petugas tolong+tindak tongkat trc+2 truk tua+saya tuh+yang tunggu$
 tunggu+lampu tunggu+pinggir tunggu+sampai uih+dari unit untuk+istri untuk+laporan urungkan usir vaksin video wa
 waktu waras+sudah warga$ where woi ya+allah ya+kok ya+laporan ya+sekarang ya+sudah yang+baru yang+bersangkutan
 yang+diamankan yang+ini yang+lalu yang+minggu yang+odgj yang+standby yang+suka yang+tabrak yang+tangan ybs
 ybs+masih yo
status -3 5$ 5+ya =arms =birth =force =height =kin =mad =rails =road =seek =seen =work @1 @call @len5 @sighting
 ^alhamdulillah ^ambulans ^berapa ^desil ^hari ^info ^jam ^kamu ^ketemu ^lagi ^laki ^maksudnya ^minta ^nanti ^odgj
 ^paman ^pelayanan ^pkh ^polisi ^semoga ^wkwk adik+saya aja+laporan aja+ya ambruk anak$ anak+saya angkot apa+biar
 apa+cuma arah+pasar badan bagaimana+do bagaimana+dong baik bangun bapak+ibu baru baru+pak bau belum+ketemu
 belum+pulang belum+sadar bener+tidak besar biasa biasanya$ bibi bibirnya bidan+belum bikin+laporan biru$ bisa+lapor
 bisa+tunggu bocah bunuh butuh cair$ cepat$ cikokol cimone cuma cuma+bisa dalam darurat data$ dengan+tetangga dengar
 depan+ya desil+saya di+depan di+gang di+lokasi diamankan dibawa+ke dicabut+aja dijaring dijaring+kemarin
 dijemput+itu dijemput+nanti dijemput+orang dimusuhin dipukul disitu$ do do+saya duduk+di duit flyover gang ganggu
 get gini guru habis halo+pak hari+minggu hilang+bulan hitam indomaret ini+ada ini+aktif iseng iseng+doang
 istri+belum itu+bagaimana itu+yang jadi+6 jadi+relawan jam+5 jangan jodoh jodoh+saya kabupaten+juga kakak kantong
 karena kasih kata+sabar kata+sih kayaknya ke+get ke+sini kecil keluarganya+sudah kemana$ kemarin+itu kemarin+masih
 kena kenapa+pak kepala ketemu+anak klien klien+menolak klien+sudah kosong lagi+kenapa lagi+pak laki lansia$
 lapor+kemana laporan+baru layan lihat+di lu macet makasih+atas makasih+semua maksudnya malah malam+ada malam+gini
 maling mandi masih+disitu mau+dijemput mau+jadi mengaku menolak+dibawa mesin minggu$ mobil+apa muncul naik+jadi
 nanti+dibawa napas ngaku nih+pak nomor+telepon nongol+lagi of orang$ pacar pagi$ pak+ada pak+bapak pak+di
 pak+dinsos paman paman+kami panas panggil panti+lansia pas pasar pencet perempuan+ada petugas+kerja pikun pindah$
 pinggir pisau pohon polisi+sudah poris pp pulang punten putar rambut rame2 relawan robot rt ruang rumah$ rumah+saya
 sadar+juga sampah satpol+pp saudara+sudah saya+akan saya+ambil saya+anak saya+capek saya+kabar saya+ketemu
 saya+lihat saya+odgj saya+rahasia sayang sebelah$ sekolah$ selamat+malam selimut share share+lokasi sih+sudah sini$
 stasiun suami suaranya sudah+aja sudah+dicabut sudah+pindah syarat takut+dimusuhin tanah tangan+makasih tangis
 tanpa+identitas tapi+saudara target+belum tarik tenggelam terminal tetangga+tidak tiba tidak+gerak tidak+kedah
 tidak+perlu tidak+pulang tidak+punya tidak+respon tidak+sadar tidak+saya tidur tidur+di tinggal tinggi tolong+saya
 tunggu+di turun+ya uang uih waras warung wonogiri yang+dijaring yang+jaga
status -4 =blaze =breath =dead =home =lost =nature =part =sick =smell =strike =tale =thanks =water @goes @it @placed
 @search @unseen ^assalamualaikum ^cari ^emang ^keluarganya ^lansia ^nama ^oke ^rumah ^saudara ^sekarang ^suami
 ^untuk ^yang abaikan abis ada+lagi ada+lansia ada+tidak alhamdulillah amuk apa$ assalamualaikum baca baju banyak
 batal batal+laporan bawa$ bawah bayar belakang biaya bidan biru bulog cabut capek daerah daftar dekat dengan+pak
 desil di dia+sudah dia+tanya dibantai dijemput+sudah dikasih ditinggal dua eh emang foto ganti halo+apa hapus hujan
 ini+ibu istri+saya jadi+tambah jalan+ke jatuh job jual juga+orang kabupaten kakak+saya kaki kalau+petugas
 kalau+saya kamu ke+arah ke+datang kedah kel keluarganya$ kembali kerja kerja+sampai ketemu$ kontak kontrakan ktp
 kucing lalu$ lapor+ke lapor+pak lari lemas+banget lihat linglung luka makasih$ makasih+pak mana+sih masalah mata
 meninggal menolak minta minum mulai nanti+saya need need+ke ngomong ngos nomor+ini oke orang orang+pak pak+rt
 pak+tidak pakai pasien pelayanan penelepon perempuan perempuan$ petugas+angkat petugas+jaga petugas+perempuan
 puskesmas rahasia ruko rumah sadar satpam saya+dibantai saya+dibawa saya+kata sebelum sekarang+sudah sekolah
 sembako sembako$ semoga semua$ sendiri siap siapa sudah+bubar sudah+hubung sudah+lama sudah+lemas sudah+punya suka
 tabrak tadi+saya tadi+sudah takut taman telanjang terus+kapan tetap tidak+di tidak+tahu tolong$ tolong+pak trc+itu
 tumpang turun untuk wkwk$ yang+hilang yang+jawab
status -5 =beast =drill =heart =hurt =limp @who=relative ^bapak ^batal ^klien ^makasih ^malam ^saya ^tetangga ^tidak
 ada+orang adik aktif anggap+aja apa+ada apa+sih arah bansos bawa beda beras bisa+saya buka bulan cari cek$ chat
 darah dengan depan dia dicabut duduk gratis harus harus+tunggu hilang identitas ignore istirahat jam+istirahat
 jam+tidak jomblo kartu ke+panti kenapa+saya kesini+bener kirim+lokasi kondisi kota lagi$ lagi+di lama+biasanya
 lemas maaf malam mana+ini motor odgj$ orang+tidak pak+jam pasar$ pucat razia salah saudara+saya saya+keluarganya
 sebelah sini sudah+kembali sudah+saya tahun tanpa target temen tolong+ignore umur
status -6 =joke @danger ^dia ^selamat ada+di aja+tidak alamat anggap apa+kabar bantu bikin bisa boleh bot bukan cair
 disitu hilang+sekarang ini+bagaimana istri itu+orang kabar+dari keluarganya lagi liar makan+belum mati meneh naik
 nama nya+dari orang+mana pkh punya saudara siapa+aja tambah tangerang ternyata tidak+mau tidak+usah urus usah wkwk
 yang+sudah
status -7 @addition @back @other @question @reports @thanked ^boleh ^mau ada+apa boleh+lapor cara+cek dari+mana
 di+tempat dinsos$ hubung hujan+pak ibu+sudah jaga kapan+hujan kapan+nikah lama$ lapor+hilang makasih mau+lapor
 perlu petugas+datang polisi tempat terlantar tetangga
status -8 =food =office ^kalau aja biasanya dinsos makan nikah sampai+jam semua sudah+makan
status -9 24+jam @len0 @thanking @withdraw bagaimana+cara berapa+lama jemput pak+saya
status -10 cara kalau
status -11 sudah+tidak
status -12 @who=responder nanti
withdraw 18 sorry$
withdraw 17 sorry
withdraw 13 lupa+aja
withdraw 12 abaikan saya+cabut
withdraw 11 ^lupa abaikan$ aja+pak cabut$ ignore tolong+ignore yang+sekarang
withdraw 10 cabut ke+datang laporan$ pencet pergi+pak salah+chat sudah+ada tetangga+baru urungkan
withdraw 9 ^tutup aja chat$ jd lansia+sudah maaf$ pakai+anak sido stop tarik tarik+laporan ternyata tidak+jd
withdraw 8 @back @withdraw ^batal ^lupakan ^skip ^ternyata chat cuma di+rumah dicabut dobel false hoax+pak iseng$
 jd+pak ketemu+pak kirim laporan lupakan maaf no pak+ternyata pencarian saya+yang skip skip+aja sudah+kembali
 ternyata+dia ternyata+lagi tiketnya tolong+laporan urus urus+sendiri
withdraw 7 =part ^jangan ^maaf ^sudah ^tidak aja+tidak anggap anggap+aja anter batal batal$ dia+cuma grup hapus
 ibu+itu janten janten$ ke+rumah kedah lapor$ ojek ojek$ salah salah+kirim sendiri sendiri$ sudah+pergi sudah+pulang
 tadi tidak+jadi tidak+janten tidak+kedah tunggu+ojek tutup yang+tadi
withdraw 6 =done =not =tale ^abaikan ^cabut ^eh ^hapus ^never ^salah aja$ aja+laporan aja+ya aja+yang anak+saya
 baru$ batal+laporan batal+ya bawa$ biarin biarin+aja bukan cabut+laporan close cuma+tunggu dan datang$ dia+sudah
 dianggap+tidak dihentikan gang+sebelah hes hoax iseng istirahat jadi jadi+pak jadi+ya jemput$ kali+pak ke+puskesmas
 keliru kembali kirim$ kirim+yang lagi+istirahat lansia+lagi laporan+saya maaf+bikin makasih$ malu malu+saya mind
 never never+mind orang+lari orang+sudah orang+ternyata pak+maaf pencet$ pergi perlu pulang saja selesai sido$ sudah
 sudah+aman sudah+ketemu sudah+tangan tadi$ tangan tangan+satpam ternyata+tunggu tidak+perlu tidak+sido tidak+usah
 tolong+batal tukang tunggu+jemput usah ya$ yang+bawa
withdraw 5 =past =wait @them ^hes ^pencet ^stop abaikan+ya ada+ambulans ambulans ambulans+pak anak+sudah anter+ke
 astaga batal+aja batal+pak bis boneka bukan+mau bukan+mayat clear cukup cuma+coba cuma+tidur datang+pak deh
 dengan+keluarganya di+loteng dibawa+polisi dieu dijemput+saudara disini dobel+dengan dulu+pak eh hapus+aja have hp
 hp+pakai istirahat$ jadi$ jadi+deh jadi+lapor karena ke+dieu kembali+ke ketemu+di lagi+syuting lap lapor+hilang
 laporan+dianggap lihat$ loteng lupa maaf+pencet maaf+ya manekin naik naik+bis pak+bapak pencariannya pencet+bukan
 percuma pmks pulang+sendiri puskesmas rumah+saudara rumah+temen salah+orang saudara saya+anter saya+sudah
 saya+tarik setelah sori stop$ stop+aja sudah+dengan sudah+dibawa sudah+urus syuting ternyata$ ternyata+tidur
 ternyata+tukang tidak+kios tutup+aja wae yang+satu yang+saya ybs+sudah
withdraw 4 00$ 21+00 =force ^itu ^laporan ^sori ^sorry ^tarik abaikan+laporan alarm alhamdulillah$ anak+tadi apus
 baik bangkai batam bayi+boneka bis$ boneka+maaf bukan+bayi bus$ cari+lagi cuma+lagi datang datang+ya deh$
 dengan+laporan di+gang dia+punya dibuang dicabut$ dicoret dihentikan+aja dijemput+anak diproses disini+harus
 eh+ternyata false+alarm gelandangan+biasa grup+saudara hapunten hapus+laporan harus$ hilang+sudah ibu+makasih
 ignore+saya itu+gelandangan itu+untuk jalmina+sudah jangan jangan+diproses jangan+kirim kanan kapendak keluarganya
 kembali+kanan kembali+sendiri kembali+tolong ketemu+ibu kios kirim+petugas klien+yang konten ku lagi lagi+ngaso
 laporan+dicabut laporan+tutup lepas lepas+tadi maaf+hp maaf+pak maaf+salah main main+hp mau+tarik medsos naik+bus
 need+ke ngaso ngaso$ nihil pak+batal pak+rt pak+sudah pak+tidak pak+tukang panik$ pelapor pencariannya$ penelepon
 perlu+petugas pihak rt$ rumah+cuma rumah+jam salah+nomor salah+pencet satpam satpam+komplek saudara+bukan
 saudara+disini saya+laporan saya+pakai saya+salah sendiri+orang setelah+dicek sido+pak sore$ sori+salah sudah+anter
 sudah+baik sudah+bangun sudah+dijemput sudah+kapendak sudah+naik tadi+itu tadi+sudah telah ternyata+anak
 ternyata+bukan ternyata+manekin ternyata+saya tinggal+di toilet tolong tolong+abaikan tolong+tutup tukang+lagi
 tunggu turun+dari untuk+grup urus+pak usah+cari usah+datang usah+jadi wae$ warga+sini ya ya+laporan yang+kata
 yang+lepas you
withdraw 3 @len3 ^hapunten ^hp ^kakak ^pencarian ^pun ^tolong ada$ adiak agama aman aman+pak angkot$ antar
 anter+pulang bantal bapak+saya basuo batal+ybs beda+agama beres beres+pak bersangkutan+telah bot$ bukan+orang
 bukan+terlantar cari$ cekcok cekcok$ clear$ coba dan+pulang dan+tadi dari+grup dengan+ibu di+toilet dia+odgj
 dia+pergi dianggap dibawa dibawa+saudara dicabut+aja dicandak+ku dicek dijemput dipapag dipapag+ku diproses$
 diproses+dulu disini$ doa doang dua+kali gang+kelinci hapus$ his hp+saya ibu+lagi ibu+tadi ini+saya isi itu+bukan
 itu+petugas itu+warga jadi+minta jadi+tidak jam+tidak jangan+datang jangan+jadi jemput juga+sudah kabupaten kadieu
 kami+kembali kampung karung+isi kasur kasus kawannyo ke+rumahnya keberatan kelinci kembali$ kembali+pak kesini
 kesini$ ketemu kira+mau kirim+tidak komplek komplek+sudah konten$ kosong kudu kudu+ke lagi$ lagi+tunggu lah lanjut
 lapor+ternyata laporan+nomor laporan+tadi laporan+trc maaf+laporan makasih+tidak marah masalah masalah$ mayat
 mayat+tapi mind+dia nama+dan need ngomong+sendiri nyuruh pak pak+di pak+orang pak+rw pak+salah pencet+kirim
 pencet+lapor pengaduan pergi+naik pergi+sekarang perlu+kesini perlu+ya petugas+lansia polisi polsek polsek$
 pulang+dengan pulang+kampung punya+rumah punya+saudara puskesmas$ putar+kembali rel+itu repot rumah+bibi rumahnya
 rw$ salah$ salah+lapor satu satu$ saudara+ibu saudara+pak saya+capek saya+dihentikan saya+hapus saya+kemarin
 saya+main saya+sekarang sebelah selesai$ sepakat siko siko$ sini+maaf sios sudah+aja sudah+angkut sudah+dicabut
 sudah+dipapag sudah+lari sudah+pindah sudah+saya syuting+konten tadi+anak tadi+ibu tadi+warga tadi+yang
 tangan+pihak teater telepon+dia tempat+lagi terlantar$ ternyata+bapak ternyata+cuma ternyata+itu ternyata+warga
 tetangga teuing teuing+mana tidak tidak+sios tiket tolong+di tolong+hapus tuduh tukang+parkir tutup+saja urangnyo
 usah$ usah+deh usah+kesini usah+lanjut was wkwk+maaf ya+sudah yang+anter ybs
withdraw 2 02+sudimara 22$ 3+jam 8$ =joke =lost @goes @reports ^hoax ^izin ^ke ^kel ^pelapor ^pengaduan ^pintu
 ^sampai ^santri ^tadi ^terkait al+azhom alamat+ybs alhamdulillah+bapak anak+teater anter+sendiri atas+nama azhom
 bangkai+anjing bangun+cuma bantu$ bantu+untuk banyak$ batal+dong batal+orang batal+saya bawa+mobil bayi bayi+di
 bayi+ternyata beda bersangkutan bis+ke bisa+tidak buka+ternyata bukan+gelandangan bukan+odgj bunuh+diri bus by
 cipondoh+tolong daftar+orang dan+sudah dari+daftar dari+lokasi deh+pak dengan+his dengan+kami dengan+punya
 depan+pintu di+gudang di+lantai di+rel di+taman di+tkp dia+ditinggal dia+ternyata dibawa+ambulans dibawa+jadi
 dibawa+satpol dibuang+orang dicandak dieu+pak dihentikan+saja dijemput+kakak dijemput+pak dikenali dorong dua+hari
 dulu ganda grup+wa gudang hari+lalu hatur hatur+makasih heboh hilang+ya ibu+linglung ibu+sudah ibu+yang incuna
 inget+rumahnya itu itu+manekin itu+satpam itu+sudah itu+ternyata jadi+bukan jadi+kesini jadi+sudah jalmina
 janten+pak kabar+dari kabar+ibu kakak+kandung kambing kami$ kami+tiba kampung+sebelah karena+lapor karung
 kasih+kabar kasusnya kata+batal ke+grup ke+kampung ke+rps ke+rs keberatan$ kedah+datang kel kesini+lagi kira+mayat
 kirim+maaf kk konfirmasi kontrakan+sudah ku+incuna kulawargina lagi+pulang langsung+ke lanjut+saya lantai lantai+2
 lap+dicabut lap+no lapor+kata lapor+ke laporan+22 laporan+batal laporan+ganda laporan+hilang laporan+kami
 laporan+mayat laporan+no laporan+sekarang laporan+tarik laporan+yang latihan latihan+maaf lihat+ternyata
 linglung+sudah lokasi+sudah lurah lurah+sudah lurus maaf+itu maaf+repot maaf+tidak makasih+sudah mau+bunuh mencabut
 minta+bantu minta+batal minta+jangan minta+lap minta+petugas mlaku mobil+sendiri naik+angkot ngecek ngetan ngetan$
 ngetik no+8 nomor+maaf odgj+pak odgj+sudah orang+bukan orang+terlantar paham pai pak+bukan pak+itu pak+lurah
 pak+makasih pak+tangan pak+yang pakai+hp paman$ pas+saya pasien+sudah patung pencarian+dihentikan pencet+anak
 penelepon+batal penelepon+minta penelepon+sampai penelepon+sudah penelepon+tadi pergi+sendiri petugas+pak
 petugas+tidak pihak+rt pmi polsek+cipondoh pos+tapi pulang+antar pulang+minta pun+lansia punya punya+saya ra
 ra+sido repot$ ribet rt rt+02 rt+nya rumah rumah+sakit sadar+dan saja$ saja+pak saja+sudah salah+alamat salah+kamar
 salah+lihat salah+paham sampai+depan santri santri+kami satpol+sekarang satu+hapus saudara+sepakat saya+2 saya+cuma
 saya+dapat saya+diancam saya+kira saya+selesai saya+tanya saya+ternyata saya+tolong saya+tutup sebelah+pak
 sekarang$ sendiri+pak sepakat+tidak serah serah+terima sopir+travel sore stop+dulu suami+saya sudah+ambil
 sudah+antar sudah+bantu sudah+beres sudah+cabut sudah+clear sudah+dicandak sudah+inget sudah+kasih sudah+kumpul
 sudah+pak sudah+sadar sudah+selesai sudah+tindak sudah+uih sudah+ya sudimara tadi+batal tadi+cuma tadi+mau
 tadi+pencet tangan+petugas tangan+polsek tangan+satpol tarik$ telah+tangan terkait terkait+laporan ternyata+orang
 ternyata+tetangga ternyata+wkwk terus+pencarian tes tidak+sudah tidak+terus tidak+valid tikus+mati tindak
 tinggal+dua toko+baju tolong+jangan tolong+maaf tolong+tidak tutup$ untuk+lansia usah+diproses usah+kirim usah+pak
 usah+repot usah+terus valid wa$ wkwk yang+bersangkutan yang+jam yang+kirim yang+lapor yang+ngetik yang+sedang
 yang+tampung yanti yaudah ybs+dijemput ybs+tidak
withdraw 1 5$ =kin =smell @it @team ^murid ^pasien ^satpam abaikan+pesan aja+saya alarm$ aman$ ambil+ibu anak$
 anjing$ atas+perhatiannya bangun bangun+terus bangunan+lagi bapak+itu batal+klien batal+saja batal+ternyata
 bau+dari bayi+pak bibi bikin bis+pak bisa+tutup budhe bukan+ibu bukan+kejang bukan+untuk capek cara+saudara
 cari+dari da damkar damkar+sudah dari+kontrakan dari+polsek dari+wonogiri deh+takut dengan dengan+ini dengan+istri
 di$ di+batam di+rs di+saung di+situ dia dia+nginep dia+nolak diancam diapus diapus+aja dibawa+warga dicabut+karena
 dicoret+aja dijemput+kel dimakam+di dobel$ dong+sudah double eh+maaf eh+salah eh+sori friend gelandangan+ya
 guru+saya hapus+satu hapus+ya harus+ke hilang+a hilang+dicabut hilang+tolong hp$ hp+pencet ibu$ ikan ikan+orang
 info+lansia inget isi+ikan istirahat+maaf itu+tukang jadi+laporan jam+9 jelek jemput+jadi juga+tidak kaki+tidak
 kanan$ kandung kasi kasih+banyak kasih+tidak kata+darah kata+guru ke+toilet kedah+ke keluarganya+sudah kemarin+saya
 ketemu+meninggal kira+meninggal kirim+pak komplek$ kontrakan+no kota+tangerang kumpul lah+tidak lanjut$ lansia+di
 lansia+sarmi lansia+sekarang lap+hilang laporan+atas laporan+false laporan+tolong lembur lewat+dinsos lewat+wa
 maaf+banget maaf+tadi maemunah makam$ manekin+toko mau+minta mau+ribet mayat+wkwk mencabut+laporan minta+rokok
 murid murid+yang naik+ojek ndan ngetik$ nginep nginep+di ngumpet ngumpet+di nilai nilai+jelek no+7 nolak
 nolak+dibawa nomor$ nya+sudah orang orang+hilang orang+itu pagi+bayi pak+ibu pak+laporan patung$ pelapor+telepon
 pencarian+adik pencarian+bapak pencet+maaf penjual perhatiannya perhatiannya$ perlu$ perlu+datang perlu+sudah
 permintaan petani petugas+sudah picked pos+satpam pp$ pulang+ibu pulang+pak putri rawat ribet$ rokok+tidak rps
 rumah+lansia saja+laporan salah+itu salah+sambung sambung sampai+di sarmi sarmi+sudah satpam+baru saudara+dari
 saudara+jadi saudara+laporan saudara+sekarang saung saus saya$ saya+abaikan saya+kasi saya+mabuk saya+no saya+panik
 saya+tadi saya+tidur saya+tinggal sekarang+pak selesai+saudara setelah+saya sini+lagi sios+nggih sopir sudah+3
 sudah+ditinggal sudah+ra sudah+turun suka+tidur syuting$ tadi+saya tadi+tolong tahu+kemana takut+ribet tangan+pak
 tangan+rt tanya+warga tapi+boneka tapi+sekarang target+sudah telah+kembali temen temen+kontrakan temen+sudah tempat
 terlantar+pak ternyata+berita terus+pak tetangga$ tetangga+sudah tiba tidak+keberatan tidur$ tikus tkp tolong+data
 tolong+dicoret travel trc+0215 tukang+bangunan tunggu$ tunggu+bis turun+orang up$ usah+sudah usah+ya warga+kata
 warga+yang wkwk+bukan wonogiri yang yang+hilang yang+main
withdraw -1 2$ 3$ 30+menit 30an 3x+lapor 4+bukan 45+sudah 500rb =still @len1 @len4 @search ^baa ^besok ^bocah ^cara
 ^cek ^cuma ^di ^dinsos ^harus ^hilang ^ibu ^istri ^jemput ^kami ^ktp ^lah ^lari ^malam ^muka ^obat ^oke ^pagi
 ^paman ^polsek ^punten ^sampurasun ^sebagai ^teman ^tes ^yang ^ybs a ada+bapak ada+gelandangan ada+identitas
 ada+lagi ada+warga adik aktif aktif$ alat alfamidi alfamidi+yang alhamdulillah+sudah alun ambil+pak ambil+tidak
 anak+ada anak+anak anak+jalanan anak+tetangga anak+yang angkut antar+ke apa+aja apa+ya asal atm autis ayam b baa
 babinsa bagi bahasa bahaya bambang banjir bank$ bapak$ bapak+hendra bareng baru batuceper$ bau bawa+pulang
 belakang+rumah beli belum+laporan belum+pulang bensin biar+saya biasanya biaya bidan biru+bibirnya bisa+jemput
 bisu+pak boleh+lapor bubar$ bukan$ bukan+bapak bulan$ cair cantik cara cari+ibu cepak cepak$ cikokol cikokol$
 cimone$ cisadane culik culik+anak cuma+lapar daan daan+mogot dadi daerah darah+ternyata dari+kemarin data$
 dekat+tukang dengan+sekali denyut depan+bank depan+toko dewi di+atas di+atm di+bawah di+belakang di+kandang
 di+kontrakan di+lampu di+masjid di+stasiun di+tangerang dia+ada dia+duduk dia+sekarang dia+tunggu dibawa+kemana
 dicuekin dijemput+ya dikenal dima dingin diri$ ditanggepin$ dititip dmn dmn$ dp dp+500rb dua+minggu dua+orang duren
 eh+pak emperan+saya evakuasi$ flyover foto+ya gagang gagang+sapu galak gang+4 gantung garut gas gendong geser+ke
 gigit gini guna guru+ngaji hajat haji harus hendra hidup$ hilang+dari hp+tidak ibu+rambut ijo indah indomaret
 ini+foto ini+yang istri itu+ibu itu+orang itu+pak iya+dia jadi+ambil jadi+pakai jaga$ jalanan jalmina$ jangan+bawa
 jangan+kasih jangan+lewat janji+kerja jazakallah jelas+lu jemput+di jomblo juga$ k kaca kalau+orang kalau+petugas
 kali+tidak kami+antar kamu kandang kaos karang kardus$ kasih+kendor kasih+roti kata$ kata+tidak kata+tukang kayak
 ke+emperan ke+lampung ke+yang kebon kecil$ kedaung keluarganya$ kelurahan kemana$ kenal kendor kerja+sudah ketemu$
 ketemu+lansia klien+tidak klinik kondisi kondisinya kontrakan kontrol kooperatif koordinasi kuat+hidup
 kunciran+jaya kuning kurang lagi+dia lagi+si laki+pak laki+sudah lama$ lampung$ lansia+ke lansia+sendiri lapor+dari
 lapor+kena laporan+aye laporan+something lari lari$ lari+naik layak leasing lemot lempar lewat+rumah liar
 lihat+lagi listrik loh+pak lokasi$ luka+pak lupa$ maaf+ini malam+ya mall mana+orang mantap marga masjid+pak
 mau+mati mau+tanya mau+terjun mawar melahirkan melati mengaku meninggal menurut menurut+warga merdeka+sudah mesjid
 minta+anter minta+pulang minta+telepon mobil mobil+tidak mogot mulut mumpung muntah murah mushola naik+ke
 nanti+saya ngaji ngoceh nomor+hp nomor+ini nyasar$ oh+iya oke orang+diam orang+minta orang+sekarang pagi+pak
 pak+baru pak+biar pak+haji pak+masih pakai pamit panas pasar+anyar pasung+di patang patokan patroli patroli+ketemu
 pelayanan penelepon+bapak penelepon+tanya pergi+ke pergi+semua pergi+tinggal perkembangan pernah+jadi perum
 petugas+datang pincang pinggir+kali pisah pisau$ pisau+sudah pom poris$ positif progres+laporan pun+bapak punten
 putih ragu rambut+pendek rame2 razia riwayat rokok$ rong roti rsj rt+3 ruko+jalan rumah+sudah rusak rw+5 sahut$
 sakit+jiwa sambel sampai+jam sampai+mana sampai+sekarang sampurasun satpam+sudah satunya saya+ada saya+arah
 saya+bawa saya+bisa saya+ganti saya+ke saya+lari saya+pergi sayat se sebagai seberang sekali sekap sekap+anak
 sekarang sendiri+anak sendiri+itu senin senyum+sendiri sepanjang seragam$ sering sesak sesuai siang$ siapa+ya sip
 situ+pak smp soal$ sok something something$ stasiun+batuceper suami sudah+3x sudah+biru sudah+dari sudah+dikasih
 sudah+hubung sudah+kami sudah+kirim sudah+koordinasi sudah+lah sudah+makan sudah+mau sudah+meninggal sudah+minum
 sudah+rong sudah+tua suka+senyum susul$ tadi+salah tadi+sore takut taman tambah+di tanah+tinggi tangan+terima
 tangan+ya tangerang$ tanya+dia tanya+progres tapi+masih tapi+tetap tarik+leasing teh telepon+nomor tembok
 temen+saya tenang$ terakhir+lihat teriak+lagi terjun terlantar+di terminal+poris ternyata+ada ternyata+bisu
 ternyata+tadi terus+sekarang tes$ test tetangga+tidak tetap+tolong the tidak+aktif tidak+amuk tidak+belum
 tidak+dikenal tidak+ditanggepin tidak+kenapa tidak+masuk tidak+nanti tidak+pakai tidak+respon tidak+salah
 tidak+tangan tidak+teriak tidak+viral tidak+waras tidur+tapi tinggal+tunggu tinggal+yang titip+ke tol tolak
withdraw -1 tolong+bawa tolong+dicek tolong+info tolong+jemput tolong+need trotoar truk tu tuh tumpang tunggu+orang
 tutup+jalan uang+di ulang umur+40an usir viral+tidak wa waras warga+sudah wawancara wkwk+pak ya+pak yang+bener
 yang+dekat yang+dijemput yang+itu yang+ketemu yang+laki yang+lama yang+malam yang+perempuan ybs+warga yo+pak 🙏
withdraw -2 14$ 3+hari 3x 40an =dead =money =poor =rails @call @case @len5 @thanked @thanking @where ^alhamdulillah
 ^boleh ^dari ^hatur ^ini ^kayaknya ^lagi ^laki ^lansia ^majikan ^matur ^minta ^motor ^nihil ^perempuan ^polisi
 ^rumah ^sejak ^serah ^terima ^terus ^warga ^wkwk ^ya abu abu$ ada+ibu ada+kabar ada+pak adik+saya air ajak alfamart
 amankan ambruk amuk+pak anak+bayi anak+hilang anggrek anggur angkat anyar apa$ asesmen baca bagaimana+cara baju
 banget$ bank baru+datang baru+pak batu batuceper bawa+pisau bawah bayar begitu bekas belum+ada belum+kembali berdua
 berdua+dengan beres+makasih berhenti berita+bohong besok+pagi bikin+laporan bisu blok bocah bohong boleh bubar
 bukan+gang bukan+golok bukan+laki bukan+yang bungkus buntelan buntelan$ capek$ cari celana cepat$ cepat+datang
 cepat+laporan cibodas ciledug cipondoh cuma+dibaca dari+pagi datang+kata datang+lagi datang+pundi datang+sudah
 dengan+anak dengan+saudara depan+rumah depan+ya di+dalam di+kembali di+kolong di+panti di+pinggir di+tempat
 di+terminal di+warung dia$ dia+bawa dia+lari dia+takut diam$ diamankan dianggurin dijemput$ dijemput+orang
 dikasih+rokok dikit dipukul disebar disitu ditinggal doang$ dompet dong$ dulu$ eh+orang emperan evakuasi film
 ganggu gelandangan+di gerobak geser golok$ gratis guys guys$ habis hamil hansip hari$ hari+ini hari+tidak hasil
 hilang+di hilang+itu hitam hujan id identitas$ ikut info ingat$ ini+dengan ini+malam ini+sudah iya jadi+datang
 jadi+di jaga jalan$ jalan+anggrek jalan+ke jalan+merdeka jam jam$ jangan+cuma jangan+sampai jangan+telepon janji
 jatuh$ jelas kabar kabar$ kah kain kalau+saya kalau+tidak kali kalian kamar kan$ kantor karawaci kartu
 karunya+banget kata+temen kayu ke+arah ke+depan ke+mana keadaannya kecil kejang kemana+ya kenapa+laporan kepala
 kereta kirim+foto kirim+laporan kirim+lokasi kok+cuma korban kumat kunci kunciran kursi lagi+pak lagi+tidak
 lagi+tidur lah$ lampu+merah lampung lansia+nyasar lansia+saya lansia+tidak lapangan lapar laporan+dia lari+dari
 lemas lho lihat+di lihat+saya linglung loh lokasi+ya lu$ lupa+ingat majikan majikan+saya makan+dia makasih
 makasih+banget makasih+semua maksudnya malah maling mana+ya mandi masih+ada masih+di masjid masuk+tidak mata mati$
 matur matur+makasih mau+bikin mau+lapor mau+laporan mau+pulang menit menit$ merdeka motor+saya muda muka naik+turun
 napas+pak nasib netra ngaku nih$ no+hp nongol oh orang+di orang+masih orang+tidur otw pabrik pacar padahal pagar
 pagi+ibu pak+cepat pak+dikasih pak+ini pak+jangan pak+sekarang panggil parah pasar$ pasung pendek perempuan$
 petugas+makasih pingsan pocong pohon polisi+sudah pos$ pos+ronda posisi progres pulang$ pulang+eh pulang+ke pules
 pundi putus racun raya rokok ronda ronda$ rsud rt+sudah rumah+pak rumah+singgah sadar sadar+pak sakit salah+dengar
 sambil sampah samping sapu sapu$ satu+lagi saya+di saya+dianggurin saya+kasih saya+keluarganya saya+ketemu
 saya+lagi saya+lihat saya+odgj saya+pak sebar sehat sekarang+di sekitar selatan selatan$ selimut$ semua+saya senyum
 seragam sih$ singgah singgah$ sini$ sini+pak sirine sisir subuh sudah+capek sudah+dua sudah+lama sudah+lupa
 sudah+putar sudah+sisir sudah+terima susul tadi+jalan tadi+pak tadi+ternyata tahun$ takut+dia tangan+makasih
 tangerang tanpa+identitas tapi+tidak tas telanjang telat temen$ tenang tenang+lagi tengah tenggelam terima+dengan
 terminal terus$ tiap+malam tidak+bangun tidak+jelas tidak+naik tidak+sih tidak+uih tidur tidur+pules tiga tolong$
 tolong+bantu tolong+saya tuhan+sudah tulang tuna+netra tuna+wicara tutup+kain untuk+laporan update viral wa+aja
 warung where wicara wkwk$ ya+allah yang+cari yang+datang yang+dengan yang+luka yo
withdraw -3 03$ =birth =elder =heart =height =thanks =water @len2 @needs @person ^assalamualaikum ^bisa ^bukan ^cari
 ^cepat ^foto ^gelandangan ^kamsia ^kapan ^kayanya ^kenapa ^kok ^masih ^nama ^odgj ^permisi ^petugas ^sekarang
 ^selamat ^temen abis ada+anak ada+lansia ada+yang agak allah assalamualaikum atau aye badan bagaimana+pak bales
 banyak bapak+yang berapa berita besar biar bibirnya biru bukan+darah bukan+rw butuh cara+batal cek cimone dada
 dalam dari dari+rumah dari+tadi di+halte di+kamar dia+tidak dibaca+doang dibawa+ke dibawa+petugas dinsos$ dong+pak
 duduk+di duit foto ganti gelandangan gerak+pak golok+pak hidup hilang hilang$ hilang+pak ibu+ternyata identitas
 ingat is iseng+doang itu$ itu+yang jadi+bawa jawab jaya jaya$ jiwa jual kaki kamsia kamsia+ya karunya kasih+sudah
 kata+mau ke+anak ke+laporan ke+pos ke+sini keluar kemarin$ kena ketemu+orang klien kok+tidak kolong kontak kp ktp
 lalu lampu lansia lansia$ lansia+nya laporan+baru lewat lihat+itu maaf+saya makan+pak malam$ mana$ mati merah
 minggu+tidak minum mulai nomor obat odgj+yang pagi$ pak+ada pak+jadi pak+petugas payung payung$ pegang permisi
 pernah petugas petugas$ pikun pindah pindah+ke pinggir poris pos pukul pulang+sudah respon rw rw+03 rw+08 sahut
 salah+tulis sampai saos saudara+saya saya+aja saya+harus saya+tunggu sejak sekarang+dia sekarang+saya sekolah
 selimut semua$ si siang soal stasiun sudah$ sudah+2 sudah+minggu suka tabrak tadi+pagi tanah tangan$ tawa terakhir
 teras teriak terima ternyata+pak ternyata+tidak terus tiap tidak+bawa tidak+datang tidak+ketemu tidak+napas
 tidak+sahut tidak+sendiri tidak+tahu tidak+ya tinggi titip tolong+cepat tolong+dijemput tunggu+di uang untuk
 ya+semua yang+sudah
withdraw -4 =blaze =breath =client =drill =mad =nature =office =road =seek =seen =strike =well =work @1 @placed
 @who=resident ^apa ^bapak ^halo ^kata ^lapor ^nomor ^saya ^semoga ada ada+di akan amuk arah bagaimana$ bakar bantu
 bapak bawa belakang belum+pak belum+ya besok bulan darah dekat dengar di di+jalan di+pasar dibaca dibawa+pak
 doang+pak dong gerak halo halte hari ibu+saya ini$ jalan jatuh jembatan kan kasih kata kayaknya kayanya kemana
 kemarin kerja kok+tutup kuat lagi+ke lansia+yang lihat lu luka motor nama nya odgj orang+odgj orang+tua pada pak$
 pak+tolong panik+pak panti pasar perempuan pisau+itu rambut ruko rumah+saya saya+kok saya+mau sendiri+tidak siap
 siapa sudah+datang sudah+sampai surat tahu tahun tambah tangis tanpa tetap tidak+bisa tidak+gerak tidak+kembali
 tidak+kuat tidak+sadar tolong+pak tongkat tua tuna umur waktu yang+kemarin
withdraw -5 # =hurt =limp @addition @kin @other @unseen ^ada ^bagaimana ^kalau ^tetangga bawa+golok bener bisa depan
 di+depan diam dikasih duduk kapan kembali+lagi ketemu+belum laki lama mana masuk mau nanti+hubung nih nyasar
 orang+tidak pagi saya+hilang saya+kirim saya+tidak selamat semoga sendok sih tidak+pulang tidak+punya titik tulis
withdraw -6 =food =sick =stir @danger @sighting ^mau ^pak apa bagaimana banget belum$ dinsos ini kenapa makan malam
 masih minggu napas orang+yang pak+cuma tanya tapi tidak+pak
withdraw -7 =arms =ask @question @who=responder cepat golok kalau makasih+pak nanti pisau semua
withdraw -8 @? ^makasih hubung
withdraw -9 @status kok
withdraw -10 belum
withdraw -11 tidak$
withdraw -12 @len0
addition 17 minta$
addition 16 ^belum ^tidak gelandangan$ laki$ tetangga$
addition 15 ^jalan perempuan$
addition 14 kp+baru
addition 13 gerak$ nya nya+kejang pak+selamat saja$ saya+tunggu selamat$ video
addition 12 ^dekat ^depan ^gudang ^lari ^sukarjo berdiri$ gardu kalau kantong rumah+saya saya+depan sendiri$ sukarjo
 tidur$ tolong+bawa
addition 11 ^kayanya cuma$ dengan+anak ini+dia kata+tukang kondisi odgj$ parkir+di polisi$ rps$ saja saya+aja
 sementara+di sudah+datang susul tower
addition 10 @it @who=responder ^bawa ^masuk ^parkir ^rumah ^sekitar bawa+kursi berdiri biasanya bungkus darah+makin
 di+kantong dua+orang foto$ gigi ibu+sudah istri$ kalau+petugas kunci makin malah pln$ rokok$ satu+orang selimut
 sementara susul$ tidak+mau tidak+sendiri tinggi titik warung+ayam yang+laporan
addition 9 2$ @unseen ^dua ^jam ^keluarganya ^nama ^nihil ^pintu ^rsud ^sekolah ^warung agak anak$ apotek arah+pasar
 bakar$ bukan disitu hubung ini+foto juni kabar+odgj kontak lupa$ masih$ masuk+dari mau+minum minum$ mulai nama
 pak+cuma positif rps rsud$ saksi sampah$ satu+lagi saya+di saya+istri tahu tinggal+satu topi$ warung
addition 8 @addition @len1 ^batik ^bukan ^gang ^hasil ^hubung ^makin ^nih ^pakai ^polsek ^ruko ^toko ^update ^yang
 ada+bekas ada+tompel ajak ayam b bawa+apa berendeng$ bibirnya bibirnya+napas budeg bukan+rw dadi datang+tapi
 di+lokasi digigit dikasih emas emas$ gang$ gang+tabrak gemuk giginya hitam$ jadi jebul kacamata kaget kaget$ kaki$
 kata kata+anak ke+pos kejar+saya kirim+kesini klien+tidak ktp+nya lapor+itu lari+naik logat lokasi$ madura
 makin+banyak masjid$ moved nihil nomor+saya odgj+sudah orang+jatuh orang+nih orang+sekarang pasar$ pendek pln
 polsek+cipondoh pos$ potong ruko+sebelah sekitar semua+aman situ smp+6 sudah+kami sunda sunda$ tadi tahu$ tambah
 target+belum terminal+poris ternyata+tidak tidak+ketemu tinggi$ titiknya tolong+cepat tongkat tulis tunggu+di
 warga+sudah
addition 7 # 60an$ =nature @goes ^apotek ^assessment ^baju ^belakang ^daster ^di ^eh ^gelandangan ^hari ^kata
 ^kemarin ^kondisi ^menunggu ^no ^patokan ^pinggir ^ralat ^rambut ^saksi ^sekarang ^serah ^spbu ^umur ada+pohon
 ada+saksi aduh aminah$ anak+ada asal asesmen assessment atas awal bakar+kardus batak batu$ belakang besok+pagi bisa
 bisa+tunggu bocah$ cepat+dia cikokol$ di+kaki di+kembali di+leher di+sebelah di+situ di+tiket dia+kejar dia+minta
 dia+moved dirubung+orang dompet+ketemu dua hasil hijau hitam hp+saudara ikat+warga indomaret isi iya jenggot
 jenggot$ kalau+ajak kalau+panggil kanan kanan$ kardus+di kata+dari kelurahan+gerendeng kemarin$ ketua klien koreksi
 kursi+roda lemas+banget location lokasi lokasi+klien luka luka+di makan+pak malam+ini masjid mau+kirim menunggu
 minggu$ mobil+tidak nama+ibu napas+pak nengok nomor nya+sekarang obat oh ompong pagar+hitam pak+kata pak+orang
 pak+rt pakai+gelang patokan payung pendek$ penelepon+kata penelepon+telepon plawad$ polisi+sudah ralat riwayat roda
 rw+03 rw+08 saksi+nama salah salah+lihat samping sarung$ satu saya+kasih saya+yang sd$ sebatang sebelah sempat
 si+ibu siapa+tahu sisir siti siti+aminah situ+lagi sudah+evakuasi sudah+hubung sudah+saya sudah+sisir tangga$ tapi
 tas ternyata ternyata+pak tidak+bawa tidak+kenapa tidak+nengok tidak+orang tidur+pak tinggal+tunggu tol$
 tolong+maaf tolong+tambah tompel tompel+di topi tunggu update warna ya+pak
addition 6 03$ =force =sick =still @1 @len2 @them ^ambulans ^bayi ^ini ^jd ^kira ^klien ^kubur ^logatnya ^lupa ^oh
 ^salah ^tadi ^tambah ^terakhir ^ternyata ada+2 ada+anak ada+kartu ada+luka ada+tulis alamat alhamdulillah amankan
 aminah amuk+karena apotek$ ati2 ayam$ bantu+polsek batik bawa bawah+pohon bayi+nya bersih bisa+untuk bukan+darah
 bukan+odgj catat celana cina cina$ cincin coklat darah+tambah daster+bunga dekat+tempat dekat+tol depan+gang
 di+pabrik di+pipi di+tangan dia dia+jalan dia+kata dia+lari dia+mulai dia+pakai dia+pindah dia+siram dia+takut
 dikit disitu$ dompet elpiji foto foto+pak foto+susul foto+ya ganti gas+elpiji gawat gelang gemuk+pendek got+kepala
 hansip hari+kantong hari+minggu hilang+itu hp+saya identitas$ info+susul ini+makan jadi+di jadi+tambah jam+5
 jembatan+berendeng juga+ini kain kami+sudah kantor+kelurahan kata$ kata+dia kata+orang katolik kayanya kayu ke+arah
 kecek kedah kepala kimia kooperatif ktp kubur+cina kurus+tinggi lagi+dengan lagi+tidur laki+tinggi lanjut las
 leher$ lemas lewat+belakang logatnya lupa makin+parah maksud masih+dengan mata+melotot melotot menolak minta+cepat
 mlampah mobil+bisa muntah muntah+pak naik+turun nama+bapak namonyo nanti nasi+bungkus ngaku ngasih nihil+ndan no
 no+hp nyebut oh+iya orang+hilang orang+pingsan pabrik pak+cepat pak+dia pak+sekarang pakai+cincin pakai+kacamata
 pasar+kata pegang pegang$ pelapor+kabar perempatan$ pergi+ke persis petugas+angkat pindah pindah+ke pingsan$
 pingsan+pak pipi plat punya+anak rokok rsud saged+mlampah samping+masjid saya+ada saya+kirim saya+lapor
 seberang+apotek sekarang+saya selapajang selapajang$ sendok si situ$ situ+pak soal+tidak spbu+cikokol sudah+ikat
 tabrak$ tadi+saya tadi+sudah tahun$ tambah+di tandu tas+ada tbc teh telepon telepon+ke temen$ tempat+yang tenang
 tidak+bisa tidak+naik tidak+napas tongkat$ tpu tpu+selapajang tukang+ojek ulang wa+saya warga+minta wau ya
 yang+bisa yang+luka yang+satu yang+saya ybs+pindah
"""
