"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = """
report 16 darurat lapor$
report 14 bantu+saya massa
report 12 ^lapor butuh tolong+saya
report 11 dipukul ditusuk tolong$
report 10 @danger ^napas darah kejang ongkos
report 9 ^dia ^ditusuk manusia napas pak+bantu tidak+bangun tolong+pak
report 8 ^butuh gerak ini ini$ ini+bagaimana lapar sudah+lemas tabrak
report 7 @who=operator ^anak ^darah ^gelandangan ^orang ^tolong ada+yang bagaimana+ini bangun$ bisa+pulang dibantu
 ditinggal diusir evakuasi$ gelandangan karunya kejang+pak laki+tanpa lapor+pak linglung mau+lapor minta+tolong nyasar
 pak+ada racun segera segera$ tangan tempat terjun tidur tidur+di
report 6 @call ^bapak ^cepat ^lansia ^manusia ^perempuan ^saya ^temen amuk amuk$ anak badan cepat$ di+masjid dompet
 dong$ habis kakak+saya karyawan kedinginan kontrakan kumat laki lansia mulut ot pak+tolong perempuan sadar sakit
 saudara+saya saya+mau saya+sering semua sering sudah+tidak tenggelam terlantar$ terus tetangga tidak+ada tidak+gerak
 tidak+napas tidak+sadar tinggal tolong tolong+kesini tuna
report 5 @case @len4 @len5 @needs @person ^ibu ^kejang ^ketemu ^tangan ^tawuran ^tetangga abis ada+lansia amuk+bawa
 bacok bantu bapak bapak+ini berobat butuh+bantu butuh+pertolongan cepat darah$ dekat denger depan depan+kantor
 dia+mau diri disabilitas dompet+hilang gantung gerobak golok hamil hilang+tidak identitas$ jalan$ jatuh+di
 jemput+bapak kali kantor kayanya keluarganya korban lansia+jatuh lansia+nyasar lansia+pikun laporan+satpol
 linglung+di makan malam+di mau+mati mau+melahirkan mau+terjun napas+tinggal ongkos$ orang+ini orangnya orangnya+tidak
 pak$ pegang pertolongan pingsan$ pulang$ punya raya saya$ saya+butuh saya+odgj sekarang+di semua$ sendiri tangis
 temen tempat+tinggal tergeletak tidak+punya tidak+waras tolong+segera tulang waras warga
report 4 @len3 @placed ^ada ^bantu ^dompet ^kakak ^laki ^laporan ^odgj ^tua ^tuna ada+ibu banget$ batu bawa bawa+golok
 benda berobat$ bibirnya biru bocah busuk butuh+ambulans butuh+tempat cipadu dari depan+sekolah di di+dalam di+jalan
 di+kandang di+kontrakan di+pinggir di+trotoar dia+amuk diam dibuang duduk evakuasi ganggu gantung+diri gelandangan+di
 golok+di habis+ongkos halusinasi hebat hidup ibu identitas ini+sudah istri jalan jalmina$ jaya jembatan jiwa kandang
 kantor+kecamatan kecamatan kecil kejang$ kembali+ke kerja laksa laksa+anak lansia+ini lansia+terlantar lansia+tidak
 lantai lari+dari luka luka+parah manusia$ manusia+gerobak mati$ mau mau+kembali melahirkan meninggal mesin motor
 muntah+darah napas$ neglasari neglasari$ numpang nyasar+di odgj orang pabrik pabrik$ pak+orangnya pakai+alat panti$
 parah$ pasung pernah pinang pinggir pinggir+jalan pingsan poris psikiater pucat pulang rsj rsj$ rt rumahnya rumahnya$
 sadar+pak sambil satpol saudara saya+habis saya+kejang saya+kumat sayat sehat sendiri+di sering+halusinasi serpong
 setrum stasiun sudah+lama telanjang terjun$ terjun+dari tetangga+saya tidak tolong+evakuasi tua tuna+wisma via wisma
 yang+perlu
report 3 ^bocah ada ada+anak ada+pak ada+perempuan adik amuk+tapi anak+kecil anak+sekap anak+tetangga aneh bantu$
 banyak banyak+banget bau+busuk darah+tidak dari+kontrakan dari+tadi denyut di+stasiun di+tiang ditinggal+anak
 diusir+dari emperan ganggu+jiwa gelandangan$ ibu+hamil inget ini+tidur jatuh+dari kakak kec kecanduan kepala lepas
 lepas$ malam+ini maling+dipukul mandir masjid minta minta+dibantu mondar mondar+mandir ngomong nyasar$ odgj+amuk
 orang+linglung orang+terlantar pada pak panti+sekarang perempatan plastik pura2 rawat raya$ ruko rusak saya+abis
 saya+diusir saya+kecanduan saya+pak saya+pingsan saya+tidak sehat$ sekap+di setrum+di sini stroke+ditinggal
 tanah+tinggi tapi tergeletak$ terlantar terlantar+di terminal$ tinggal+di tinggi tua+laki yang+kena
report -3 ^jalan ^lagi ^nasib ^sekarang ^tadi ^update ada+tidak bantu+lansia batal bayar boleh dibawa dong+pak endi
 gratis+ada kemana kemis kemis$ kenapa ktp lagi+di lapor+di lapor+tetangga laporan$ maaf malah mana$ minggu+lalu nasib
 nasib+lansia ngumpet odgj+yang orang+tidak pak+saya pak+sekarang pak+wkwk salah saya+lapor saya+laporan sebelah+bakar
 sekarang+lagi stroke+tidak tampung tolong+informasi tunggu where yang+di
report -4 @len1 @search ^anjing ^banjir ^bibi ^bisa ^kalau ^tidak air anjing bakso belum+ada berapa berisik bibi bot
 butuh+kursi dapat darah+pak datang di+sekolah dia+sudah dinsos$ dipukul+suami disini hp jual kabar kalau+ada kapan
 kartu lagi+pak laki+saya lokasi lupa mandi$ mirip mulai nanti$ nih nomor orang$ pak+sudah pengumuman persis petugas$
 pukul+ibu respon saya+terlantar sekarang$ senin suami sudah+ada tadi tua+saya update ya$ yang+cari yang+kemarin
 yang+ketemu yang+lapor ybs you
report -5 @it ^apa ^mau anak+saya angkut besar bukan dijemput itu jadi jam kasih kok lansia+yang lihat malam$ mantan
 orang+yang pergi pukul saya+hilang saya+yang tambah untuk
report -6 @goes @thanked ^ini ^klien ^yang ada+di dia+pingsan hilang juga kalau kemarin kucing lansia$ lansia+saya
 makasih nama petugas pukul+saya
report -7 @other bisa+bangun lagi lapor+ada laporan+saya saya+di ternyata tidak$ ya ya+pak
report -8 @back @question @sighting @thanking @withdraw klien laporan mana nanti pesan saya+dipukul wkwk$
report -9 @kin apa saya+jatuh wkwk
report -10 @addition @len0 @status
report -11 @? @who=responder
report -13 @who=relative
search 12 @who=relative hilang
search 10 ical
search 9 @kin hilang$ lari paman saya+hilang
search 8 @call cari kula mana saudara suami
search 7 @search ^paman ^suami bapak belum ketemu$ lansia+saya lari$ mungkin saya
search 6 ^cari ^mau anggota bapak+saya belum+pulang cari+bapak dari hilang+di kakak lapor+hilang nama pak+saya pakai
 saya+cari tolong yang+ketemu
search 5 # @? @len4 @len5 ^anak ^bapak ada+di adik anak$ istri kami ketemu makam pas saudara$ saya+lari singgah
 terakhir tidak+ketemu
search 4 @reports ^ibu anak apa+ada cari$ ciri dari+rumah di+panti dia hari hilang+pak hp is is+saya kakak+saya kaos
 kemana kemarin mau+lapor mayat pakai+kaos pergi pulang razia rumah rumah+singgah singgah$ tahun tolong+cari umur ya$
search 3 @person ^mana ^pun adik+saya apa cari+adik dia+is hilang+dari hilang+kontak lari+bawa mall$ mana+ya
 mayat+yang panti pun saya$ saya+pergi saya+terakhir sejak tidak+belum tidak+pulang tolong+bantu yang+lihat
search -3 ^lansia ^yang bisa depan gelandangan minta petugas saya+lihat tidur
search -4 @addition @goes ini jalan
search -5 @back @it @thanking @who=responder @withdraw ^ada bagaimana ibu$ lagi saya+sudah
search -6 @len1 @sighting ke laporan
search -7 @1 @danger @status sudah
search -8 @other
search -10 @len0
search -11 @who=resident
status 16 masih
status 15 ^masih kapan
status 14 @? @code
status 13 @status mana status
status 12 bagaimana jadi tiket
status 11 ^is ^kapan tindak
status 10 apa+tidak dijemput$ kemarin laporan loh
status 9 ^laporan ^sampun ^sudah bagaimana+pak belum datang jam kok lanjut laporan+saya petugas sampai sampun sudah
 timnya
status 8 ^mana belum+ada belum+pak dijemput diproses dongkap kabar kemarin$ lama+banget lho loh$ pakai$ smp soal ud
 yang
status 7 # ^bagaimana ^kok ^lama bagaimana$ di+halte halte ini ini$ is itu$ kan kira nih otw pencarian progres sampai$
 saya+yang sudah+ada the tidak+sih update update$
status 6 ^belum ^nasib ada+kabar dong jadi+bagaimana kok+tidak lanjut$ lansia+di menit nasib nasib+lansia nih$
 otw+belum parah posisi respon$ saya+lapor saya+sudah sudah+sampai tidak+ada yang+lapor yang+saya
status 5 @where ^tolong apa apa+sudah ini+beneran jam+berapa lama mana$ nunggu respon sih sih$ tadi tangan team tidak$
 tiket+saya tindak$ tolong+cepat tolong+kabar tuh
status 4 @len1 ^apa ^cek ^otw ^petugas ^progres ^tiket ada+respon bagaimana+kabar bagaimana+lanjut banget berapa
 berapa+menit cepat dibawa dicek halo+ada hari+ini jadi+datang kata kemarin+sekarang kesini lagi+sampai lapor
 menit+lagi nongol2 nyangkut pak$ pak+yang petugas+kesini sekarang$ tangan$ tidak+nongol2 timnya+sampai tindaklanjut
 trc yang+datang yang+di
status 3 ^dari ^ini ^kenapa beneran dari+pagi dari+tadi hari jalan+belum jawab$ ke+the kemarin+sudah laki+saya
 laporan+kemarin lokasi+sudah mana+pak masih+disini mau+tanya nunggu+nih pak+jadi pak+petugas perkembangan
 petugas+sudah saya$ saya+kok siang$ sudah+ketemu tanya tidak+jawab tiket+trc tolong+info
status -3 @case @len4 ^lapor a bapak+saya bot cair darah disini$ disitu+pak ini+bagaimana kabar$ kasih kenapa
 maksudnya mau ngurus pindah$ tempat
status -4 24+jam @goes @len5 @needs @person @placed @sighting ^anak ada+pak batal bisa boleh bukan depan di di+tempat
 dinsos$ false kerja lapor+pak malam nanti orang pak+belum pak+di pulang rt tetangga this
status -5 @1 @kin @them ^tidak anak apa+kabar bantu bawa cara+cek disitu ke lihat makasih minta pindah pkh saudara
status -6 @addition @thanked @who=relative ^ada ^mau ^saya bagaimana+cara cari dengan dia kalau rumah sudah+tidak
status -7 @back @who=responder cara makan+belum sudah+makan
status -8 @len0 dinsos lagi makan
status -9 @danger @question @thanking
status -10 @other @withdraw
withdraw 15 sorry sorry$
withdraw 13 cabut saya+cabut
withdraw 12 @withdraw ^tidak false
withdraw 11 @back abaikan jd laporan maaf ternyata
withdraw 10 batal dia+sudah ke+datang sudah
withdraw 9 ^batal ^maaf sido sudah+pergi
withdraw 8 ^sudah cuma di+rumah laporan$ orangnya+sudah pencet pergi salah saya+laporan
withdraw 7 ^ternyata aja anak+saya batal$ istirahat maaf$ pak pulang sudah+ada tidak tutup+aja usah
withdraw 6 aja+pak datang datang$ disini+harus harus$ janten ketemu+ibu no pak+maaf pak+ternyata pergi+pak
 sudah+kembali sudah+pulang tadi tidak+jadi tidak+janten tidak+sido tidak+usah
withdraw 5 ^abaikan ^jangan ^tolong batal+laporan bukan hapus harus have jadi kedah kembali maaf+pak maaf+ya pak+sudah
 saja saudara sekarang stop sudah+ketemu tarik tarik+laporan tidak+kedah tidak+perlu ya
withdraw 4 ^orangnya ^pencarian ^salah ^tadi angkot angkot$ coba datang+pak di+gang dia dianter ditinggal$
 gang+sebelah ibu+itu jadi$ ketemu maap naik need orang pak+bukan pak+rw pencarian+bapak perlu pulang+dengan
 saja+sudah sebelah sore$ sudah+dijemput terlantar$ tinggal+di tolong+batal tutup ya$ yang+sekarang you
withdraw 3 anak batal+ya beres+pak dengan+pak dianter+pulang dijemput+saudara ditinggal grup hapus+aja jangan kembali$
 rt$ rumah$ rw$ saudara$ saya+sudah saya+yang sendiri sore sudah+di ternyata+orangnya
withdraw -3 @call @who=resident ^kok bapak darah depan hubung jadi+datang kok+tidak minta nama nanti nyasar petugas
 satpam saya+tidak sudah+datang tapi where
withdraw -4 @case @kin @sighting ^ada ada bisa cari cepat dari di hilang ini kemarin laki odgj pakai perempuan
withdraw -5 # @1 @needs ^makasih kalau kok lansia tidak$
withdraw -6 @? @addition @person @placed bagaimana bawa kata mana mau
withdraw -7 @other @question @who=responder apa
withdraw -8 belum
withdraw -9 @danger @len0 @status
addition 15 @who=responder
addition 14 @it
addition 13 baju item
addition 12 @addition
addition 11 ktp nama susul
addition 10 bawa bukan foto$ klien lokasi lupa nya video
addition 9 @goes @len2 ^ini ^klien ^kontak belakang foto kata kontak+saya pakai sementara tolong+bawa
addition 8 # @1 ^baju ^bukan ^kata ^yang ajak dia dia+moved disitu hubung its ke moved pagar perempuan saya+ada tambah
 ya
addition 7 @len1 @them ^update alamat amuk+kok baju$ bank bank$ bisa+bangun dia+pingsan kalau kok+pak kondisi kontak
 ktp+nya kulit lokasi$ nomor pak+dia pindah puskesmas$ rumah+saya tidak+bawa tidak+bisa tidak+mau tunggu+di update
 ya+pak
addition 6 ^dia ^eh ^hubung ^lagi agak ambulans bawa+apa coklat dari di+lokasi eh gang jaket kalau+ajak kalau+tidak
 kanan ke+depan kesini lapor+itu malah merah mulai ngaku nihil nomor+saya pak+sekarang pakai+topi puskesmas rt satpam
 saya+aja sekarang sudah sudah+datang tadi+saya tas tegal telepon ternyata tidak+amuk tidak+respon topi tukang
 yang+perempuan
addition 5 ^kalau ^ktp ^masuk ^nama ^nihil ^patokan ^sekarang ^umur ada+satu agak+tenang aja amuk atas+nama
 bantu+polsek bukan+odgj celana darah+pak darah+ternyata dengan+anak depan$ deres dikeroyok disebar disitu+pak emas
 emas$ gawat giginya hujan ijo ijo$ ini+foto juga kaki$ ke+rumah kemis kemis$ lemas maksud masjid masuk+gang nya$
 orang$ pak+belum pak+naik pak+temen panggil patokan pikun$ pindah$ pos rambut rsud sarung$ sebelah seberang sekitar
 selesai senin sudah+saya tahu tapi tenang tolong+cepat tua+rt umur wa ybs
addition 4 30an 5$ ^alamat ^nomor ^oh ^pelapor ^ralat ^rambut a ada+bayi apotek arah arah+pasar asal atas balai
 bau+banget bisa+hubung brebes brebes$ dalam dan darah+tambah dengan depan di+depan di+kaki di+leher di+rumah
 dia+pakai dua gawat+pak gelang indomaret itu kaki kalau+petugas ke+arah ke+pos kesini$ klien+amuk laki$ leher leher$
 luka mau+bakar minta+nomor muntah oh oh+iya ojek ojek$ operasi orang+pakai pak pak+cuma pak+rt pakai+gelang
 pakai+sarung pas pelapor persis pikun pingsan ralat rame rsud$ rt+sudah salah samping sarung satu saya+standby
 saya+tunggu sekarang+orangnya sekarat sekarat$ sisir standby sudah+evakuasi sudah+kami sudah+tidak tambah+banyak
 tangga terakhir terakhir+lihat tukang+ojek umur+sekitar wa+saya warga+yang warna warung$
addition 3 ^di ^tambah ^terakhir ^tua ^wa ada+bekas ada+luka ada+tanda ada+tukang aja$ amankan ambulans$ anak$ bakar$
 banyak$ bekas bukan+laki bukan+lansia bungkuk bungkuk$ cakar cat cepat$ demam di+dalam dia+minta dia+mulai dia+takut
 film film$ her+jam hp hp+saya kata+dia klien+tidak lah lah$ lahir+di lama+di lantai lempar makan masjid$ mau$ merah$
 minum mobil naik napas+sudah no nomor+12 ompong orangnya+pakai pager pakai+jaket pendek$ pindah+ke polisi pos+tidak
 rw+5 sekarang+malah takut+dengan tanda target+tidak tepatnya ternyata$ tinggi
addition -3 @search @who=relative ^boleh ^menang ^tes ada+orang ada+respon aja+pak anak apartemen bagaimana+pak bapak
 coba cuma dekat+the di+gang dibantu dinsos$ golok good jadi jalan jatuh jd kali keluarganya linglung lokasi+sudah lu
 manusia mau+terjun orangnya+masih pacar pak+rw penelepon+tanya perlu pulang+dengan rumah$ sampai semua sendiri team
 terpantau+di terus tes tiket tinggal+di
addition -4 ^apa ^assalamualaikum ^kok ^perempuan assalamualaikum bantu bantu+saya bapak+saya beda dagang datang
 dia+amuk diam dipukul ditinggal gelandangan istirahat jembatan kan karunya kerja klik kontrakan lho loh loh$ maaf+ya
 mana$ menang need nih$ odgj pak+di pak+petugas panti pulang rusak saya+mau sore sudah+lemas tabrak tangan tempat
 terjun terlantar$ terpantau tidak tidur tidur+di trotoar
addition -5 ^bagaimana ^bapak ^bisa ^is ^maaf amuk+bawa anak+saya apa$ bagaimana$ berapa bot di+pasar dia+mau dong
 ibu$ ini+bagaimana jam kakak ke+datang kemarin lansia lari malam muncul nyasar orang pak$ pak+saya pisau$ saya+tidak
 slot sudah+pergi tolong$ you
addition -6 @case ^anak ^mau ^napas bakar bangun$ batal boleh dijemput dinsos halte hari kapan kemana kembali lapar
 lapor makasih pagi pergi+pak siapa terlantar tidak+bangun timnya tolong
addition -7 @danger @kin @len0 @len5 @needs belum cari di+halte ketemu sekarang+lewat tetangga tidak$
addition -8 @back @len4 @person @thanked ada+yang bagaimana+ini harus massa orangnya+sudah tidak+ada
addition -9 @call @thanking hilang ini$ laporan lihat maaf
addition -11 @question apa
addition -12 @? @status @withdraw mana
addition -15 @other @sighting bagaimana
sighting 12 lihat
sighting 11 @sighting kembali lagi
sighting 10 @who=responder lagi+pak lewat orangnya pak+di sekarang+lewat the
sighting 9 ketemu pengumuman yang
sighting 8 @them ^lihat ^target ada+di kembali+lagi mirip muncul poster target yang+cari
sighting 7 @placed ^sekarang ^yang di ini+ada itu kemarin lagi+di lihat$ nongol+lagi tadi yang+kemarin
sighting 6 ^ketemu ^saya ada+lagi dinsos$ lihat+di muncul+lagi nongol odgj+yang orang+yang orangnya$ saya+cuma
 saya+lihat sekarang
sighting 5 ^ini ^tadi cari dekat dekat+the di+pasar dia+lagi her jalan+ke lansia+yang mall mall$ orang pagi tempat
 this this+pagi
sighting 4 ^kembali ^masih ada ada+pak arah cuma di+tempat dinsos hilang+itu itu+sekarang kayaknya ke+arah kemarin$
 lihat+lagi mangkal mangkal+di nih orang+hilang pagi$ pasar pasar$ saya+ketemu terminal$ terpantau terpantau+di
 yang+hilang yang+minggu
sighting 3 @search ^ybs ada+orang dapat dapat+info di+sini foto gelandangan$ ibu+yang itu+ada kolong+flyover lagi+tuh
 lalu masih+ada minggu+lalu orangnya+kembali pak+gelandangan saya+dapat sekarang+saya terminal
sighting -3 @case @person @thanked ^gelandangan lokasi petugas terakhir
sighting -4 @back @needs @status @thanking @who=operator ^sudah ada+yang belum ibu mana minta pakai tidur tolong ya
sighting -5 # @call @kin @withdraw ^ada anak bagaimana
sighting -6 @? @len1 @question apa sudah tidak
sighting -7 @1 @danger @who=resident
sighting -8 @other @who=relative
sighting -11 @len0
other_service 19 buka
other_service 16 @other
other_service 12 ^jembatan gratis kartu online saya+dipukul
other_service 11 ^minta air dagang gratis$ lansia$ mantan pelatihan rumah
other_service 10 bansos diancam jalan jembatan kucing listrik ngurus nikah pukul suami where
other_service 9 ada+tidak anak+saya bikin daftar kerja+dong liar minta pkh trotoar
other_service 8 ^banjir a bakar bantu dipukul+suami kartu+lansia mati meresahkan pukul+saya saya+tidak tanah tanah$
 tetangga warung
other_service 7 @len2 @who=resident bayi$ besar di+gang kamar kamar+mandi kemana kemana+pak kerja mandi massal patah
 pinjol sampah sekolah surat tiap untuk
other_service 6 ^ada ^air ^daftar ^hilang ^kerja ^mau ^rumah akta angkut banjir banyak berisik cerai cerai$ dapat
 di+sekolah dong+pak mahal mana$ need need+tolong nyamuk+banyak pukul+ibu
other_service 5 ^bagaimana ^bakar ^cara ^kucing ^listrik ^nama bantu+lansia bantu+rumah bau bau$ bayar bayi
 bikin+surat bisa+dibantu bpjs butuh+kursi cair cair$ cara depan+rumah dicabut film film$ gratis+mana hilang$ jambret
 jual judi kerja$ lansia+saya lapor+kemana laporan$ lowongan makanan mandi$ mau minggu$ motor+saya nama+saya ngumpet
 nyamuk nyasar obat odgj+di orang+tua pacar padahal pak+rumah pasar pohon saya+dicabut sembako sembarangan
 sembarangan$ suami$ suami+saya surat+tahu syaratnya+apa tawon tidak+angkut tolong tua+saya
other_service 4 ^akta ^gas ^jalan ^kartu ^kenapa ^lampu ^tetangga ambruk api ayam babi bagaimana banyak+yang
 bapak+saya begal beras butuh damkar damkar$ dapet di+kamar dibantu$ gang gang$ gas haji jatuh$ kenapa kk kok+belum
 komplek laki+saya mahal$ malam+sekarang mampu mau+lapor meledak minggu murah$ palsu pasang rusak sampah+di saya
 saya+takut sebelah+bakar sekolah$ sembako$ stroke+tidak syaratnya tabrak$ tembok tidak+mampu tutup
other_service 3 @len1 @placed ^bpjs ^kamar ^kapan ^motor ^pohon ^suami ^sungai ^vaksin ada anak+sma apa+aja asap
 banget+di beli bisa bisa+jalan bulan dapet+bantu dengan di+plafon dtks hilang ibu+saya jalan+mati jual+makanan juga
 kursi kursi+roda lampu listrik+padam mabuk malam$ maling maling+bawa mandi+umum mati+bapak modal orang+mabuk padam
 pelatihan+kerja plafon pp ribut roda rumah+mau satpol+pp saya+lagi senjata sma tahu takut takut$ tiap+malam turun
 umum urus vaksin yang+jual
other_service -3 @len4 ^gelandangan ^jam ^pak abis anak+jalan anggota atas+nama boleh$ bukan cuma di+masjid dong$
 gang+h goblok golok+di h harus istri kabar kasih kesini$ kontak ktp+nya kumat lama lapor+hilang lari linglung link
 makan maling+dipukul masih masjid mau+mati mobil nomor pak+bantu pelapor polisi punya saudara$ saya+laporan smp temen
 tempat tolong+bawa uang umur wa
other_service -4 @call @len5 ^assalamualaikum ^bisa ^ini ^ketemu ^manusia ^pinjam ^saya ^tawuran ^tidak
 assalamualaikum atas batal darah di+dalam di+rumah dibawa dijemput gerobak hubung item jam kakak+saya karyawan
 kemarin kesini lah lah$ lapor$ malam+di manusia+gerobak mau+bakar odgj pagar pinjam polisi$ rumah+singgah
 saudara+saya saya+sering sering singgah tangerang tanpa team terlantar tidak tidak+ada timnya tinggal tolong+saya you
other_service -5 @needs @sighting @thanked ^dia ^ibu ^jual ^lansia ^lapor ^odgj amuk$ bekas butuh+bantu dari+rumah
 datang dinsos ditinggal gelandangan kakak kantor kata laporan+saya lihat lokasi lu maaf makasih manusia massa nya
 pulang saudara sementara tangan this
other_service -6 @? @back @case ^apa ^berapa ^is ^sudah ada+yang aja alamat boleh bot cari dekat di ibu itu kalau klik
 panti petugas the tidur+di tiket tolong$
other_service -7 @addition @goes @who=responder ^tolong apa dari dia ini ketemu laporan orangnya perempuan sudah tidur
other_service -8 @kin @person baju berapa jadi yang
other_service -9 @thanking @them @withdraw orang pak
other_service -10 # @danger @status
other_service -11 @len0
other_service -12 @it @who=relative
greeting 15 ^assalamualaikum assalamualaikum
greeting 13 @len0
greeting 12 ^halo ^tes halo selamat
greeting 11 ^hi ^permisi ^punten ^selamat ada+orang enjing hi malam orang+tidak pagi permisi punten woy$
greeting 10 ^pak ^sugeng ^test makasih$ pak$ sugeng test
greeting 9 ^pagi disini$ wb wb$ wr wr+wb
greeting 8 ^cek ^hallo ^p cek enjing$ hallo hallo$ ibu$ p p$ siang tes$
greeting 7 ^misi apa+kabar disini evening evening$ good+evening kabar$ malam+pak misi misi+pak pagi+pak selamat+malam
 sore
greeting 6 ^malam ^met apa+ada dinsos$ kabar met punten$ tes
greeting 5 ^ada ^ibu dinsos good malam$ mau+nanya nanya numpang numpang+tanya orang$ pak+mau selamat+siang tanya$
greeting 4 ^saya ^sore bapak+ibu masuk$ pagi+bapak sore+pak sugeng+enjing
greeting 3 ^woy ada+petugas ibu maaf+mengganggu mengganggu pagi$
greeting -3 @len4 ^ini ^iya ^minta ^noted ^siap apa$ bantu belum datang dong iya jalan lihat mana noted orangnya pakai
 saya$ siap+pak siapa$ ya
greeting -4 @? @case @goes ^bagaimana ^ditusuk ^masih ^sudah ada+yang anak bot dari dengan dia ditusuk gratis gratis$
 itu ke lapor+pak mabar nih nomor rumah siap syaratnya tidak
greeting -5 @addition @call @len3 @needs @them ^apa ^baik ^kakak ^tidak baik buka di lansia laporan masih minta much
 saya yang
greeting -6 @len1 @placed @who=relative ^lapor hilang ini lagi siapa sudah
greeting -7 # @danger @status ^tolong ^wkwk cuma lapor tolong wkwk
greeting -8 @back @len2 ^makasih bagaimana darurat
greeting -9 @thanking @who=responder @withdraw
greeting -10 @it
greeting -13 @other
thanks 18 much
thanks 15 pelayanan pelayanan$
thanks 13 @thanking ^baik ^semoga baik semoga
thanks 12 ^iya ^noted iya noted
thanks 11 team
thanks 10 ^good ^makasih dengan good mantap siap
thanks 9 @thanked ^dengan ^oke ^siap dengan$ makasih oke tunggu
thanks 8 ^alhamdulillah ^mantap ^ok alhamdulillah baik$ ok sip
thanks 7 @len0 ^jazakallah jadi jazakallah makasih+pak 👍 👍$
thanks 6 ^sip kasih siap+pak terima terima+kasih
thanks 5 ^🙏 banget cepat makasih$ sip$ tunggu$ 🙏 🙏$
thanks 4 ^terima atas cepat+banget lagi$ mantap+pak matur matur+makasih pak+petugas saya+tunggu
thanks 3 ^matur alhamdulillah$ hatur hatur+makasih infonya makasih+atas makasih+sanget sanget siap+tunggu sudah+tangan
 ya+pak
thanks -3 @len4 ^ada ^ibu dari ke laporan masih minta pakai sekarang siapa yang
thanks -4 @addition @call @case @goes @len2 @len3 @needs @person @them @who=operator ^tidak anak belum dia hilang ini
 ketemu ketemu+ibu mau orang rumah
thanks -5 # @placed @question @who=relative ^sudah ^tolong ada apa bagaimana di lapor tolong
thanks -6 @? @danger ^pak tidak
thanks -7 @back @it @who=responder @withdraw saya
thanks -9 @other
thanks -14 ^saya
nonsense 17 klik lu
nonsense 15 slot
nonsense 13 lapor+ada saya+jatuh wkwk
nonsense 12 ^wkwk bot saya+di
nonsense 11 # @len0 harga jatuh pesan tanpa terlantar
nonsense 10 ^jual ^lapor goblok makan+belum menang pak+minta tolong+jemput wkwk$
nonsense 9 ^sayang belum$ boleh$ cantik doang doang+pak dong jemput jual lagi+apa mabar pulsa sayang sudah+makan
nonsense 8 ^menang ^promo dong$ murah promo pulsa+dong saya+terlantar
nonsense 7 @who=resident ^anjing ^berapa ^bot ^kakak ^pinjam anjing boleh gabut goblok$ jangan link pinjam selingkuh
 tes you$
nonsense 6 ^qwerty ^saya ^siapa ^slot apartemen bot$ cantik+deh coba gacor hubung$ juta kasih klik+link lapor+pak lu$
 makan pak+saya qwerty qwerty$ saya+mau slot+gacor you
nonsense 5 123$ 12345$ ^12345 ^dasar ^lagi ^nomor ^woy bakso bakso$ berapa cuma dasar deh deh$ duit duit$ hubung jelas
 kakak$ kamu kenapa lagi lah lah$ minat minta+duit motor pacar saya+lapar test+123 tidak+jelas uang wa$
nonsense 4 @1 @reports ^cari ^lorem babi bot+goblok bot+jelek bulan bulan+ini dong+pak gacor+maxwin hadiah hadiah$
 hari hub ipsum ipsum$ jelek jelek$ lapar lorem lorem+ipsum maxwin menang+undian minta murah$ semua siapa
 tolong+dijemput undian wa woy
nonsense 3 5+juta ^perempuan gaji ig jual+motor nih pak+wkwk
nonsense -3 @kin @len4 ^dengan ^good ^is ^kapan ^orang ^pak a depan disabilitas evakuasi evakuasi$ foto$ gang hilang$
 hukum ini kata lokasi mati$ otw pagi$ sampai tanya the tolong+cepat warga ya$
nonsense -4 @sighting @who=operator ^anak ^baik ^hallo ^halo ^hi ^ibu ^jembatan ^lansia ^p ^permisi ^sugeng baik baju
 batal butuh cepat cepat$ dari datang di diancam dinsos dipukul enjing enjing$ foto good gratis gratis$ hallo hallo$
 halo hi ibu$ itu jam kapan ketemu laki lapor lihat malam mati nikah odgj p p$ pak pelayanan pelayanan$ permisi
 petugas sekarang sudah sugeng syaratnya tadi ternyata tetangga tidak$ tolong untuk ya
nonsense -5 @call @len3 @person ^assalamualaikum ^cek ^dia ^iya ^noted ^sudah ada aja assalamualaikum bantu bapak bisa
 cek gelandangan iya jadi jalan jembatan ke maaf mana masuk noted orangnya pagi suami
nonsense -6 @code @goes @placed @thanked @them @withdraw ^ada ^apa ^ini ^punten anak cabut dia lansia makasih pakai
 punten rumah saya+cabut terlantar$ yang
nonsense -7 @back @who=relative ^masih apa bagaimana$ dengan ibu is masih tidak
nonsense -8 @? @danger hilang laporan much orang
nonsense -9 @status buka mau+lapor woy$
nonsense -10 @who=responder bagaimana lapor$ saya$ siapa$
nonsense -11 @addition @question
nonsense -14 @other pak$
nonsense -15 @it @thanking
question 18 siapa$
question 16 siapa
question 15 bagaimana$
question 13 ^apa apa apa$
question 12 @? ^bisa ^boleh bagaimana nanti tidak$
question 11 @question boleh jam panti
question 10 ^jam bisa dinsos kalau kirim lapor syaratnya tangsel this
question 9 berapa harus kemana$ mana perlu
question 8 ^is bekas ini+bot layan maksudnya petugas$
question 7 @len1 ^bagaimana ^berapa ^dinsos ^kalau alamat bagaimana+cara beda bisa+lapor bot dibawa jaga jaga+malam
 kantor kemana kirim+lokasi orang orang+beneran rumah+singgah singgah timnya trc untuk yang+jaga
question 6 24+jam ^mau aja aja$ anak+jalan bayar+tidak berapa+lama biaya boleh+lapor cek+laporan daerah dipanggil kan
 malam+ada masuk nanti$ panti+lansia penelepon+tanya tangerang tidak ya$
question 5 ^bayar ^harus ^kok ^malam alamat$ apa+saya are are+you baju bayar beneran beneran$ biasanya cara di+odgj
 di+tangerang hukum ini jam$ kalau+ada kalau+ketemu ketemu+orang lapor+di lapor+kesini lokasi$ mana$ masuk+panti
 nanti+pulang odgj pak+nya polisi polisi$ sih tanya tidak+di tidak+kalau you
question 4 ^bibi ^identitas ^ini ^nanti ^siapa abis ada+biaya alamat+rumah aman bibi bisa+saya dengan dengan+siapa
 dijemput dinas dinas+sosial dinsos$ dulu endi gratis+kan ibu$ identitas is kan$ kantor$ ke+panti kota lama
 lama+biasanya lapor+disini lokasi maaf+ini malam malam+tidak mana+alamat mesin mesin$ minta+dijemput nomor pelapor
 rahasia resmi siapa+ya sih$ singgah$ sosial tangerang$ tanya+pak timnya$
question 3 ^penelepon apa+orang apa+pak bisa+jemput boleh+kirim buka cara+cek data dibawa+ke jawab kalau+saya kenapa
 ketemu lagi$ makan manusia mobil nanti+hubung penelepon petugas singgah+mana trus
question -3 @len5 @placed ^bikin ^pak ^sayang anak+saya bawa+apa bikin+surat boleh$ dibantu diproses harga ke kesini
 lansia$ mampu mau+lapor mungkin orang+ini pagi pasar perempuan salah sayang sorry sorry$ surat+tahu syaratnya+apa
 tidak+mampu tidak+sih tidur tuh
question -4 @code @reports @sighting @thanked @who=operator a ada+di ada+orang apa+sudah belum butuh depan gratis+mana
 kalau+tidak kartu kata kemarin$ lagi+apa lewat makasih nyasar obat orangnya+tidak parah petugas+kesini tadi
 tidak+bawa
question -5 # @len3 @them @who=relative bansos di dia kira lagi lu mau pelatihan selamat+malam sudah+ada tidak+bisa
question -6 @back ^selamat ^sudah apa+ada hilang nama sekarang selamat tolong
question -7 @call @goes @thanking @who=responder @withdraw ^laporan ^orang ^saya ^tidak ada apa+tidak bikin dari
 lansia saya tindak
question -8 bapak kemarin pak
question -9 @danger sudah
question -11 @len0
question -12 @status
question -14 @other
"""
