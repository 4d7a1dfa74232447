"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = """
report 16 lapor$
report 15 darurat
report 14 bantu+saya massa
report 12 ^lapor butuh tolong+saya
report 11 dipukul ditusuk
report 10 @danger ^napas darah tolong$ tolong+pak
report 9 ^dia kejang manusia napas ongkos tidak+bangun
report 8 ^butuh ^ditusuk bagaimana+ini ini ini$ karyawan pak+bantu
report 7 @who=operator ^darah ^gelandangan ^temen ^tolong ada+yang bangun$ bantu bisa+pulang ditinggal evakuasi$
 gelandangan gerak karunya laki+tanpa lapor+pak linglung mau+lapor nyasar pak+ada racun saya+mau segera segera$ sering
 sudah+lemas tabrak tangan tempat tidur tidur+di
report 6 @call ^anak ^bapak ^kejang ^lansia ^manusia ^orang ^perempuan ^saya amuk amuk$ anak badan biru biru$ cepat$
 dekat dia+mau dompet dong$ golok+di habis ini+bagaimana jatuh+di kakak+saya kejang+pak kontrakan kumat laki lansia
 lansia+pikun lapar minta+tolong orang+ini orang+lapar ot pabrik$ perempuan sadar sakit saudara+saya saya+sering semua
 sudah+biru sudah+tidak tali tangis tenggelam terjun terlantar$ terus tidak+ada tidak+gerak tidak+napas tidak+sadar
 tinggal tolong tolong+kesini tuna usir
report 5 @case @len4 @len5 @needs @person ^cepat ^ibu ^ketemu ^odgj ^tangan ^tawuran ^tetangga abis ada+lansia
 amuk+bawa bacok bapak bapak+ini bawa+golok bocah butuh+bantu butuh+pertolongan cepat darah$ depan depan+kantor
 di+masjid diri disabilitas dompet+hilang gantung gerobak golok hamil hilang+tidak identitas$ istri jalan$
 jemput+bapak kali kantor kayanya kedinginan keluarganya korban lansia+jatuh lansia+nyasar laporan+satpol linglung+di
 malam+di mau+mati mau+melahirkan mau+terjun meninggal mulut napas+tinggal ongkos$ pabrik pak$ pak+tolong pertolongan
 pingsan$ pulang$ punya raya satpol saya+butuh saya+odgj sekarang+di semua$ sendiri temen tempat+tinggal tergeletak
 tetangga tidak+punya tidak+waras tolong+segera tulang waras warga
report 4 @len3 @placed ^ada ^bocah ^di ^dompet ^kakak ^laki ^laporan ^tua ^tuna ada+anak ada+ibu amuk+lagi banget$
 bawa benda berobat berobat$ busuk butuh+ambulans butuh+tempat cari+ibu ciledug cipadu dari denger denyut
 depan+sekolah di di+dalam di+jalan di+kandang di+pinggir di+trotoar dia+amuk diam duduk evakuasi ganggu gantung+diri
 gelandangan+di habis+ongkos halusinasi hebat ibu identitas indah inget ini+sudah jalan jalmina$ jatuh+dari jaya jiwa
 kandang kantor+kecamatan kecamatan kecil kejang$ kepala kerja laksa laksa+anak lansia+ini lansia+terlantar
 lansia+tidak leher luka luka+parah manusia$ manusia+gerobak mati$ mau mesin motor mushola napas$ neglasari neglasari$
 nyasar+di odgj orang orang+di orang+linglung orang+terlantar pak+orang pakai+alat panti$ parah$ pasung pegang pernah
 pinggir pinggir+jalan pingsan poris psikiater pucat rsj rsj$ rt rumahnya rumahnya$ rusak sadar+pak sambil saudara
 saya$ saya+habis saya+kejang saya+kumat sayat sehat sendiri+di sering+halusinasi serpong setrum stasiun sudah+lama
 suka tangis+cari telanjang terjun$ terjun+dari tetangga+saya tidak tolong+evakuasi tua tumpang tuna+wisma wisma
 yang+perlu
report 3 # 2+anak ^bantu ^suami ada+odgj ada+pak ada+perempuan adik+saya amuk+tapi anak+kecil anak+sekap aneh banyak
 banyak+banget batu bau+busuk darah+tidak di+depan di+kontrakan di+stasiun di+tiang diam+aja dibuang digusur
 ditinggal+anak emperan ganggu+jiwa hidup ini+tidur jatuh jembatan kakak kaki karunya+orang kec kecanduan keluar+darah
 kembali+ke kolong lantai lari+dari lepas lepas$ mabuk makan mal malam+ini maling+dipukul mandir masjid mau+kembali
 melahirkan minta mondar mondar+mandir muntah+darah mushola$ ngomong nyasar$ odgj+amuk orang+sudah pak pak+cepat
 perempatan pinang pulang pura2 rawat raya$ ruko satpam saya+kecanduan saya+pingsan saya+racun saya+tidak saya+usir
 sehat$ sekap setrum+di sini stroke+ditinggal tanah+tinggi tapi tergeletak$ terlantar terlantar+di tinggal+di tinggi
 usir+dari via yang+kena
report -3 @where ^jalan ^lagi ^nasib ada+tidak anak+sma bagaimana$ bantu+polsek bayar belum biaya dia+mulai dia+sudah
 dong+pak endi false gratis+ada kalau+ada kembali+lagi kemis kemis$ kenapa kirim lapor+di lapor+tetangga laporan$ maaf
 mana$ masih minggu+lalu nasib nasib+lansia ngumpet odgj+yang pak+saya pasar$ pesan salah saya+lapor saya+laporan
 sekarang+lagi sma sore stroke+tidak suami tampung terakhir tolong+informasi tunggu where
report -4 @len1 @search ^anjing ^banjir ^bibi ^bisa ^kalau ^mau ^tadi ^tidak ^update ^yang air anjing bakso
 bantu+lansia batal belum+ada berapa berisik bibi boleh bot bukan butuh+kursi dapat di+sekolah dinsos$ dipukul+suami
 hp itu jual kabar kartu kasih kemana ktp lagi+di laki+saya lupa malah malam$ mandi$ mirip nanti$ nih nomor orang$
 pak+wkwk pengumuman petugas$ pukul+ibu respon saya+terlantar sebelah+bakar suami+saya update ya$ yang+cari yang+di
 yang+ketemu yang+lapor ybs you
report -5 ^apa anak+saya besar darah+pak datang dijemput disini jam kapan kemarin kok lansia+saya lansia+yang lihat
 lokasi mantan mulai orang+yang pukul saya+hilang saya+yang sekarang$ senin sudah+ada tadi tambah tua+saya
report -6 @it @thanked ^ini ada+di angkut bisa+bangun dia+pingsan hilang jadi juga kalau kucing lansia$ makasih nama
 pergi petugas pukul+saya untuk
report -7 @goes @other ^klien lagi lapor+ada laporan+saya ternyata tidak$ ya ya+pak
report -8 @back @kin @sighting klien laporan mana nanti saya+di saya+dipukul wkwk$
report -9 @question @thanking @withdraw apa saya+jatuh wkwk
report -10 @addition @len0 @status
report -11 @?
report -12 @who=responder
report -13 @who=relative
search 12 @who=relative hilang
search 10 ical
search 9 @kin hilang$ lari paman saya+hilang
search 8 cari kula mana saudara suami
search 7 @call @search ^paman ^suami bapak ketemu$ lansia+saya lari$ mungkin saya
search 6 @len4 ^cari ^mau anak$ anggota bapak+saya belum belum+pulang cari+bapak dari kakak kami lapor+hilang nama
 pak+saya pakai saya+cari tolong yang+ketemu
search 5 # @? @len5 ^anak ^bapak ada+di adik belanja hari hilang+di hilang+pak ketemu makam saudara$ saya+lari singgah
 terakhir tidak+ketemu tolong+bantu
search 4 @reports ^ibu apa+ada ciri dari+rumah di+panti dia dia+is hp is is+saya istri kakak+saya kaos kemana kemarin
 mau+lapor mayat pakai+kaos pas pergi pulang razia rumah rumah+singgah saya+pergi singgah$ tahun tolong+cari umur ya$
search 3 @len3 @person ^mana ^pun adik+saya anak anak+saya apa apa+pak cari$ cari+adik cek di+mall hilang+dari
 hilang+kontak kontak lansia lari+bawa mall$ mana+ya mayat+yang pun saya$ saya+terakhir sejak tidak+belum tidak+pulang
 yang+lihat
search -3 @len2 ^lansia ^yang bisa depan gelandangan minta petugas saya+lihat tangis tangis+cari tidur
search -4 @addition @goes @it ini jalan
search -5 @back @thanking @who=responder @withdraw ^ada bagaimana lagi saya+sudah
search -6 @len1 @sighting ibu$ ke laporan sudah
search -7 @1 @danger @status
search -8 @other
search -10 @len0
search -11 @who=resident
status 16 @code
status 15 ^masih kapan masih
status 14 @?
status 13 @status mana status
status 12 bagaimana jadi
status 11 ^is ^kapan apa+tidak tiket tindak
status 10 dijemput$ laporan timnya
status 9 ^laporan ^sampun ^sudah ^trc bagaimana+pak belum datang jam kemarin kok lanjut laporan+saya lho loh petugas
 sampai sampun sudah trc
status 8 # ^mana belum+ada belum+pak dijemput diproses dongkap kabar kemarin$ kira lama+banget pakai$ smp soal ud yang
status 7 ^bagaimana ^kok ^lama di+halte halte ini is itu$ kan loh$ nih otw pencarian progres sampai$ saya+sudah
 saya+yang sudah+ada the tidak+sih update update$
status 6 ^belum ^nasib ada+kabar bagaimana$ dong ini$ ini+bener jadi+bagaimana kok+tidak lama lanjut$ lansia+di menit
 nasib nasib+lansia nih$ otw+belum parah posisi respon$ saya+lapor sudah+sampai tidak+ada yang+lapor yang+saya
status 5 @where ^otw ^tolong apa+sudah dibawa jam+berapa kemarin+sekarang mana$ pak+yang respon sih sih$ tadi tangan
 team tidak$ tiket+saya tindak$ tolong+cepat tolong+kabar tuh+orang tunggu
status 4 @len1 ^apa ^petugas ^progres ^tiket ada+respon apa bagaimana+kabar bagaimana+lanjut banget berapa
 berapa+menit cepat dari+pagi halo+ada hari+ini jadi+datang kata ke+the kesini lagi+sampai lapor masih+disini
 menit+lagi nyangkut pak$ petugas+kesini saya+kok sekarang$ sudah+ketemu tangan$ timnya+sampai tindaklanjut tuh
 yang+datang yang+di
status 3 ^cek ^dari ^ini ^kenapa ^lokasi belum$ bener cuma dari+tadi dibawa+kemarin dicek jalan+belum kemarin+sudah
 laki+saya laporan+kemarin lokasi+sudah mana+pak nongol2 pak+jadi pak+petugas perkembangan petugas+sudah saya$ siang$
 tanya tidak+jawab tidak+nongol2 tolong+info
status -3 @len4 @needs ^lapor a bapak+saya bot darah dekat disini$ disitu+pak false harus kabar$ kasih kenapa
 lapor+pak maksudnya mau nanti pak+belum pindah$ tempat tetangga
status -4 24+jam @goes @len5 @person @placed @sighting @them ^anak ada+pak batal bisa boleh bukan cair depan di+tempat
 dinsos$ kerja malam orang pak+di pindah pulang rt this urus
status -5 @1 @kin ^tidak anak apa+kabar bawa cara+cek di disitu ke makasih minta pkh saudara
status -6 @addition @thanked @who=relative ^ada ^mau ^saya bagaimana+cara bantu cari dengan dia kalau lihat rumah
 sudah+tidak
status -7 @back @len0 cara makan+belum sudah+makan
status -8 @who=responder dinsos lagi makan
status -9 @danger @question
status -10 @other @thanking @withdraw
withdraw 15 sorry sorry$
withdraw 13 cabut saya+cabut
withdraw 12 @withdraw ^tidak abaikan false
withdraw 11 @back jd laporan maaf
withdraw 10 batal dia+sudah ke+datang sudah ternyata
withdraw 9 ^batal ^maaf sido sudah+pergi
withdraw 8 ^sudah cuma di+rumah laporan$ pencet pergi salah saya+laporan tidak
withdraw 7 aja anak+saya batal$ janten orang+sudah pak pergi+pak pulang sudah+ada tadi tidak+janten tutup+aja usah
withdraw 6 ^ternyata aja+pak datang datang$ disini+harus harus$ istirahat ketemu+ibu maaf$ no pak+maaf pak+ternyata
 sudah+kembali sudah+ketemu sudah+pulang tidak+jadi tidak+sido tidak+usah
withdraw 5 ^abaikan ^jangan ^tolong batal+laporan hapus harus have jadi kedah kembali maaf+pak orang saja saudara stop
 tarik tarik+laporan tidak+kedah tidak+perlu ya ya$
withdraw 4 ^pencarian ^salah ^tadi angkot angkot$ anter batal+ya bukan coba datang+pak di+gang dia dia+cuma ditinggal$
 gang+sebelah ibu+itu jadi$ ketemu maaf+ya maap naik need pak+bukan pak+rw pak+sudah pencarian+bapak perlu
 pulang+dengan saja+sudah sebelah sekarang sore$ sudah+dijemput terlantar$ ternyata+orang tinggal+di tolong+batal
 tutup yang+sekarang you
withdraw 3 aja+laporan anak anter+pulang batal+aja beres+pak dengan+pak dijemput+saudara ditinggal grup hapus+aja
 jangan ra rt$ rumah$ rw$ saudara$ saya+salah saya+yang sendiri sore sudah+di
withdraw -3 @call ^kok bapak darah depan hubung jadi+datang kok+tidak nama nyasar orang+tidak saya+tidak sudah+datang
 tapi
withdraw -4 @case @kin @sighting @who=resident ^ada ada bisa cari cepat dari di hilang ini kemarin laki nanti odgj
 orang$ pakai perempuan
withdraw -5 # @1 @needs ^makasih bawa kalau kok lansia mau tidak$
withdraw -6 @? @addition @person @placed bagaimana kata mana
withdraw -7 @other @question @who=responder apa
withdraw -8 belum
withdraw -9 @danger @len0 @status
addition 15 @who=responder
addition 14 @it
addition 13 baju
addition 12 item
addition 11 @addition ktp nama susul
addition 10 ^ini bawa bukan foto$ kata klien lokasi lupa video
addition 9 @goes @len2 ^klien belakang foto nya pagar pakai tolong+bawa ya
addition 8 # @1 @them ^baju ^bukan ^kontak ^update ^yang ajak dia dia+moved disitu hubung its kalau ke kontak+saya
 moved pak+dia perempuan saya+ada sementara tambah tidak+bawa update
addition 7 @len1 ^kata alamat amuk+kok bank bank$ bawa+apa bisa+bangun di+lokasi dia+pingsan kok+pak kondisi kontak
 mulai nomor pindah puskesmas$ rumah+saya tidak+bisa tidak+mau tunggu+di ya+pak
addition 6 ^dia ^eh ^hubung ^lagi agak ambulans apotek apotek$ baju$ coklat darah+pak dari depan$ deres gang hujan
 kalau+ajak kalau+tidak kanan ke+depan kesini ktp+nya kulit lapor+itu lokasi$ malah merah nihil orang+pakai
 pak+sekarang pakai+topi puskesmas rt satpam saya+aja sebelah seberang seberang+apotek sekarang sekarang$ sudah
 sudah+datang tadi+saya tas ternyata tidak+amuk tidak+respon topi tukang wa yang+perempuan
addition 5 ^kalau ^ktp ^masuk ^nama ^nihil ^patokan ^ralat ^sekarang ^umur ada+satu agak+tenang aja arah atas+nama
 bantu+polsek bukan+odgj celana darah+ternyata dengan+anak di+depan dikeroyok disebar disitu+pak eh emas emas$ gawat
 giginya ijo ijo$ ini+foto jaket juga kaki$ ke+pos kemis kemis$ lemas maksud masjid ngaku ngaku+dari nomor+saya nya$
 pak+belum pak+naik pak+temen panggil patokan pikun$ pindah$ pos ralat rambut rsud sekitar selesai senin sudah+saya
 tahu tapi tegal telepon tenang tolong+cepat tua+rt tulis umur ybs
addition 4 30an 5$ ^alamat ^nomor ^oh ^pelapor ^rambut a ada+bayi ada+tanda ada+tukang amuk anak$ arah+pasar asal atas
 bakar$ balai bisa+hubung darah+tambah dengan di+kaki di+leher di+rumah dia+mulai dia+pakai gawat+pak gelang her+jam
 indomaret item$ kaki kalau+petugas ke+arah ke+rumah keluar+busa kesini$ klien+amuk kulit+item lahir+di laki$ lama+di
 lantai lebih leher$ luka masuk+gang mau$ mau+bakar minta+nomor minum muntah napas+sudah oh oh+iya ojek ojek$ operasi
 orang$ pak+cuma pak+rt pakai+gelang pakai+sarung pingsan rame rsud$ rt+sudah rw+5 salah samping sarung sarung$ satu
 saya+standby saya+tunggu sekarang+malah sisir standby sudah+evakuasi sudah+kami sudah+tidak tambah+banyak tanda
 tangga tepat terakhir terakhir+lihat tinggi tukang+ojek umur+sekitar wa+saya warga+yang warna warung$
addition 3 ^gawat ^rumahnya ^tadi ^terakhir ^tidak ^tua ^wa ada+bekas ada+luka aja$ amankan ambulans$ bangun banyak$
 bau+banget bekas brebes brebes$ bukan+laki bukan+lansia bungkuk bungkuk$ cakar cat dalam+tas dan demam depan
 dia+takut dua film film$ hp hp+saya itu kasih klien+tidak lah lah$ lahir lemas+banget lempar merah$ mobil naik no
 nomor+12 ompong pager pak pakai+jaket pas pelapor pikun pindah+ke plus polisi polsek pos+tidak saya+pakai sekarat
 sekarat$ takut+dengan target+tidak ternyata$ warga yang+pakai
addition -3 ^boleh ^kejang ^menang ^tes ada+respon aja+pak bagaimana+pak bantu+saya bapak coba dekat+the di+gang
 dia+cuma dia+sudah dinsos$ good ini+bagaimana istirahat jatuh jd kali lewat linglung loh$ lokasi+sudah maaf+ya
 orang+masih pacar pak+rw penelepon+tanya perlu pulang+dengan rumah$ sampai sekolah semua sendiri team tempat
 terlantar$ tes tiket tinggal+di trc trotoar usah
addition -4 @search @who=relative ^assalamualaikum ^bapak ^kok ^perempuan ada+orang anak apa$ assalamualaikum
 bagaimana$ bapak+saya beda datang dia+amuk diam dipukul jadi jalan jembatan kan karunya kerja klik kontrakan lho loh
 lu mana$ menang need nih$ odgj orang+lapar pak+di pak+petugas panti rusak saya+mau slot sore sudah+biru sudah+lemas
 sudah+pergi tabrak tali tangan terjun terpantau tidak tidur tolong$
addition -5 ^anak ^apa ^bagaimana ^bisa ^is ^maaf amuk+bawa anak+saya bantu berapa bot di+pasar dia+mau ditinggal
 gelandangan hari ibu$ jam kakak ke+datang kemarin lansia lapar lari malam muncul nyasar pak$ pak+saya pisau$ pulang
 saya+tidak tidur+di you
addition -6 @case @len5 ^mau ^napas bakar bangun$ batal belum boleh di+halte dijemput dinsos dong halte kapan kemana
 kembali lapor pagi pak+sudah pergi+pak siapa terlantar tidak+bangun tolong
addition -7 @kin @len0 @needs @person ada+yang cari ketemu makasih sekarang+lewat tetangga timnya
addition -8 @back @danger @len4 @thanked bagaimana+ini harus lihat maaf massa orang+sudah tidak$ tidak+ada
addition -9 @call @thanking hilang ini$ laporan
addition -10 apa
addition -11 @question mana
addition -12 @? @status @withdraw
addition -15 @other @sighting bagaimana
sighting 12 lihat
sighting 11 @sighting kembali lagi
sighting 10 @who=responder lewat pak+di sekarang+lewat
sighting 9 ketemu lagi+pak orang pengumuman the yang
sighting 8 @them ^lihat ^target ada+di kembali+lagi mirip muncul target yang+cari
sighting 7 @placed ^sekarang itu kemarin lagi+di lihat$ poster tadi yang+kemarin
sighting 6 ^ketemu ^saya ^yang ada+lagi cuma+lihat dekat di dinsos$ ini+ada lansia+yang lihat+di muncul+lagi nongol
 nongol+lagi odgj+yang saya+cuma saya+lihat sekarang
sighting 5 ^ini ^tadi arah cari di+pasar her jalan+ke mall$ orang+yang pasar tempat this this+pagi
sighting 4 ^kembali ^ybs ada ada+pak cuma dekat+the di+tempat dia+lagi dinsos hilang+itu itu+ada itu+sekarang kayaknya
 ke+arah kemarin$ lihat+lagi mall nih orang$ pagi pagi$ pak+gelandangan pasar$ saya+ketemu terminal$ terpantau
 yang+hilang yang+minggu
sighting 3 ^masih dapat dapat+info di+sini flyover foto gelandangan$ ibu+yang kolong+flyover lagi+tuh lalu mangkal
 mangkal+di masih+ada minggu+lalu orang+hilang orang+kembali saya+dapat sekarang+saya sini terminal terpantau+di
sighting -3 @addition @case @thanked ^gelandangan amuk ibu lokasi pak$ terakhir
sighting -4 @back @needs @person @status @thanking @who=operator ^sudah ada+yang bawa belum mana minta pakai tidur
 tolong ya
sighting -5 # @call @kin @withdraw ^ada anak bagaimana
sighting -6 @? @len1 @question apa sudah tidak
sighting -7 @1 @who=resident
sighting -8 @danger @other @who=relative
sighting -11 @len0
other_service 19 buka
other_service 16 @other
other_service 12 ^jembatan gratis kartu online saya+dipukul
other_service 11 ^minta gratis$ lansia$ mantan pelatihan rumah
other_service 10 air diancam jalan jembatan kucing listrik nikah pukul urus where
other_service 9 ada+tidak anak+saya bansos daftar liar mati minta pkh suami warung
other_service 8 ^banjir ^trotoar a bakar bantu bikin dagang kartu+lansia kerja+dong meresahkan pukul+saya saya+tidak
 sekolah tanah tanah$ tetangga trotoar untuk
other_service 7 @len2 @who=resident ^ada bayi$ besar di+gang dipukul+suami kamar+mandi kemana kemana+pak kerja mandi
 massal patah pinjol sampah surat tiap
other_service 6 ^air ^daftar ^hilang ^kerja ^kucing ^mau ^rumah akta angkut banjir banyak bayar berisik cara cerai
 cerai$ dapat di+sekolah dong+pak kamar lapor+kemana mahal mana$ motor+saya need need+tolong nyamuk+banyak pukul+ibu
 sebelah+bakar syaratnya+apa
other_service 5 ^bagaimana ^bakar ^cara ^listrik ^motor ^nama bantu+lansia bantu+rumah bau bau$ bayi bikin+surat bpjs
 butuh+kursi cair cair$ depan+rumah dicabut film film$ gas gratis+mana hilang$ jambret jual judi kerja$ lansia+saya
 laporan$ lowongan mandi$ mau minggu$ nama+saya nyamuk nyasar odgj+di orang+tua pacar padahal pasar saya+dicabut
 sekolah$ sembako sembarangan sembarangan$ suami$ suami+saya surat+tahu syaratnya tawon tidak+angkut tolong tua+saya
other_service 4 ^akta ^gas ^jalan ^kartu ^kenapa ^lampu ^tetangga ambruk anak+sma api asap ayam babi bansos$
 banyak+yang bapak+saya begal beras bisa+jalan bulan damkar damkar$ dapet di+kamar di+plafon gang gang$ haji jatuh$
 jual+makan kenapa kk kok+belum komplek kursi kursi+roda laki+saya mahal$ malam+sekarang mau+lapor meledak minggu
 modal murah$ ngumpet obat pak+rumah pasang plafon pohon roda rusak sampah+di saya saya+takut sekap$ sembako$ sma
 stroke+tidak tabrak$ tembok tiap+malam tutup yang+jual
other_service 3 @len1 @placed ^bpjs ^kamar ^kapan ^pohon ^suami ^sungai ^vaksin ada alat+bantu apa+aja bagaimana
 banget+di bantu+dengar baru$ beli butuh dapet+bantu dengan dengar$ dtks ibu+saya is jalan+mati lampu mabuk malam$
 maling+bawa mampu mandi+umum mati+bapak orang+mabuk palsu pelatihan+kerja pos$ pp ribut satpol+pp saya+lagi senjata
 sungai tahu takut takut$ tidak+mampu umum vaksin
other_service -3 @len4 ^gelandangan ^jam ^yang abis aja$ anak+jalan anggota atas+nama boleh$ bukan di+masjid dong$
 gang+h goblok golok+di h harus jatuh+di kabar kejang kesini$ ktp+nya kumat lama lapor+hilang lari linglung malam+di
 manusia+gerobak mobil nomor panggil pelapor psikiater punya saudara$ saya+laporan smp tangerang$ tanpa tempat timnya
 uang umur wa
other_service -4 @call @len5 ^assalamualaikum ^bisa ^ini ^ketemu ^manusia ^pak ^pinjam ^saya ^tidak assalamualaikum
 atas batal darah di+dalam di+rumah dibawa dijemput gerobak halusinasi hubung istri item jam kakak+saya kasih kemarin
 kesini lah lah$ lapor$ lihat maaf manusia masih mau+bakar mau+mati odgj pabrik$ pagar pinjam polisi$ rumah+singgah
 saudara+saya saya+sering sering sering+halusinasi singgah team terlantar tidak tidak+ada tinggal tolong+saya you
other_service -5 @? @needs @sighting @thanked ^dia ^ibu ^jual ^lansia ^lapor ^odgj ^tawuran amuk$ butuh+bantu
 dari+rumah datang dinsos ditinggal gelandangan kakak kantor karyawan kata laporan+saya lokasi lu makasih massa nya
 pulang saudara sementara tangan this
other_service -6 @back @case ^apa ^berapa ^is ^sudah ada+yang aja alamat bekas boleh bot cari dekat di ibu itu kalau
 klik panti petugas the tidur+di tiket tolong$
other_service -7 @addition @goes @who=responder ^tolong apa dari dia ini ketemu laporan perempuan sudah tidur
other_service -8 @kin @person @them berapa jadi yang
other_service -9 @danger @thanking @withdraw baju orang pak
other_service -10 # @len0 @status
other_service -12 @it @who=relative
greeting 15 ^assalamualaikum assalamualaikum
greeting 13 @len0
greeting 12 ^halo ^tes ada+orang halo selamat
greeting 11 ^hi ^pak ^permisi ^punten ^selamat enjing hi malam orang+tidak pagi permisi punten woy$
greeting 10 ^pagi ^sugeng ^test makasih$ pak$ sugeng test
greeting 9 disini$ sore tanya$ wb wb$ wr wr+wb
greeting 8 ^cek ^hallo ^met ^p cek disini enjing$ hallo hallo$ ibu$ met p p$ siang tes$
greeting 7 ^misi apa+kabar evening evening$ good+evening kabar$ misi misi+pak pagi+pak selamat+malam sore+pak
greeting 6 ^malam apa+ada dinsos$ kabar malam+pak punten$ tes
greeting 5 ^ada ^hai ^ibu good hai hai+pak malam$ orang$ selamat+siang tanya
greeting 4 ^saya bapak+ibu dinsos masuk$ pak+mau sugeng+enjing tumpang tumpang+tanya
greeting 3 ^sore ^woy ada+petugas ibu maaf+mengganggu mau+tanya mengganggu pagi$ pagi+bapak
greeting -3 @len4 ^ini ^iya ^minta ^noted ^siap apa$ belum datang dong iya jalan ke lihat mabar mana mau nomor noted
 pakai sekarang tolong+pak ya
greeting -4 @? @case @goes ^bagaimana ^ditusuk ^masih ^sudah ada+yang anak bantu bot dari dengan dia ditusuk gratis
 gratis$ itu lansia lapor+pak nih rumah siap syaratnya tidak
greeting -5 @addition @call @len1 @len3 @needs @them ^apa ^baik ^kakak ^tidak baik buka di laporan masih minta much
 saya siapa yang
greeting -6 @placed @status @who=relative ^lapor ^wkwk hilang ini lagi sudah
greeting -7 # @danger @len2 bagaimana cuma lapor wkwk
greeting -8 @back @who=responder ^makasih ^tolong darurat tolong
greeting -9 @thanking @withdraw
greeting -10 @it
greeting -12 @other
thanks 18 much
thanks 15 pelayanan pelayanan$
thanks 13 @thanking ^baik ^semoga baik semoga
thanks 12 ^iya ^noted iya noted
thanks 11 siap team
thanks 10 ^good ^makasih dengan good mantap
thanks 9 @thanked ^dengan ^oke ^siap dengan$ makasih oke
thanks 8 ^alhamdulillah ^mantap ^ok alhamdulillah baik$ ok sip tunggu
thanks 7 @len0 ^jazakallah jadi jazakallah makasih+pak 👍 👍$
thanks 6 ^sip kasih siap+pak terima terima+kasih 🙏 🙏$
thanks 5 banget cepat makasih$ sip$ tunggu$
thanks 4 ^terima ^🙏 atas cepat+banget lagi$ mantap+pak matur matur+makasih pak+petugas saya+tunggu siap+tunggu ya+pak
thanks 3 ^matur alhamdulillah$ hatur hatur+makasih infonya makasih+atas makasih+sanget sanget sudah+tangan
thanks -3 @len4 ^ada ^ibu dari ke laporan masih minta sekarang siapa yang
thanks -4 @addition @call @case @goes @len2 @len3 @needs @person @them @who=operator ^tidak anak belum dia hilang ini
 ketemu ketemu+ibu mau rumah
thanks -5 # @placed @question @who=relative ^sudah ^tolong ada apa bagaimana di lapor orang tolong
thanks -6 @? @danger ^pak tidak
thanks -7 @back @it @who=responder @withdraw saya
thanks -9 @other
thanks -14 ^saya
nonsense 17 lu
nonsense 16 klik
nonsense 13 lapor+ada saya+jatuh wkwk
nonsense 12 ^wkwk saya+di slot
nonsense 11 @len0 bot harga tanpa terlantar
nonsense 10 # ^jual ^lapor goblok jatuh makan+belum menang pak+minta tolol tolong+jemput wkwk$
nonsense 9 belum$ boleh$ cantik doang doang+pak dong jemput jual lagi+apa mabar pesan pulsa sayang sudah+makan
nonsense 8 ^menang ^promo ^sayang dong$ pada promo pulsa+dong saya+terlantar
nonsense 7 @who=resident ^anjing ^berapa ^kakak ^pinjam ^slot anjing boleh bonus bot$ gabut gacor goblok$ link murah
 pinjam selingkuh slot+gacor tes you$
nonsense 6 ^bot ^qwerty apartemen cantik+deh coba hubung$ jangan kamu kasih klik+link lapor+pak lu$ makan pak+saya
 qwerty qwerty$ you
nonsense 5 123$ 12345$ ^12345 ^dasar ^lagi ^nomor ^saya ^siapa ^woy bakso bakso$ berapa cuma dasar deh deh$ duit$
 hubung juta kakak$ kenapa lagi lah lah$ menang+undian minat minta+duit motor pacar saya+lapar saya+mau test+123
 tidak+jelas uang undian wa$
nonsense 4 @1 @reports ^cari ^lorem babi bot+goblok bot+jelek bulan bulan+ini dong+pak duit gacor+maxwin hari hub
 ipsum ipsum$ jelas jelek jelek$ lapar link$ lorem lorem+ipsum maxwin murah$ pak+wkwk semua siapa tolong+dijemput wa
 woy
nonsense 3 5+juta @len1 ^perempuan budi budi+wkwk gaji hadiah hadiah$ ig jual+motor minta nih nomor nya+temen si+budi
nonsense -3 @kin @len4 ^bagaimana ^dengan ^good ^is ^kapan ^maaf ^malam ^pak ^tadi a bukan cepat$ dengan$ diancam
 disabilitas evakuasi evakuasi$ gang hilang$ hukum itu jam kata lokasi mati otw pagi$ pasar sampai tanya team the
 tolong+cepat warga
nonsense -4 @len3 @sighting @who=operator ^anak ^baik ^hallo ^halo ^hi ^ibu ^jembatan ^lansia ^orang ^p ^permisi
 ^sugeng baik baju batal butuh cepat dari datang depan di dinsos dipukul enjing enjing$ foto foto$ good gratis gratis$
 hallo hallo$ halo hi ibu$ ini jembatan kapan ketemu laki lapor lihat malam nikah odgj p p$ pak pelayanan pelayanan$
 permisi petugas sekarang sudah sugeng syaratnya tadi ternyata tetangga tolong untuk ya
nonsense -5 @call @person ^assalamualaikum ^cek ^dia ^iya ^noted ^trc ada aja assalamualaikum bantu bapak bisa cek
 gelandangan iya jadi jalan ke maaf mana masuk noted pagi suami tidak$
nonsense -6 @goes @placed @thanked @them @withdraw ^ada ^apa ^ini ^punten ^sudah anak bagaimana$ cabut dia lansia
 makasih pakai punten rumah saya+cabut terlantar$ trc yang
nonsense -7 @back @who=relative ^masih apa dengan ibu is masih tidak
nonsense -8 @? hilang laporan much orang
nonsense -9 @code @status bagaimana buka mau+lapor siapa$ woy$
nonsense -10 @danger @who=responder lapor$ saya$
nonsense -11 @addition @question
nonsense -14 @it @other pak$
nonsense -15 @thanking
question 15 bagaimana$
question 14 siapa siapa$
question 13 ^apa apa apa$
question 12 @? ^bisa bagaimana boleh lo nanti panti tidak$
question 11 @question ^boleh jam
question 10 ^jam bisa dinsos kirim lapor
question 9 berapa harus kalau kemana$ mana perlu syaratnya tangsel this
question 8 ^is ^kalau bekas ini+bot layan maksudnya orang+bener petugas$
question 7 24+jam @len1 ^bagaimana ^berapa ^dinsos alamat bagaimana+cara beda bisa+lapor bot jaga jaga+malam kantor
 kemana kirim+lokasi rumah+singgah singgah trc untuk yang+jaga
question 6 ^malam ^mau aja aja$ anak+jalan are+you bayar+tidak bener$ berapa+lama biaya boleh+lapor cek+laporan daerah
 dibawa kan malam+ada masuk nanti$ panti+lansia penelepon+tanya tanya tidak timnya ya$ you
question 5 ^bayar ^bibi ^harus ^kok ^siapa alamat$ apa+saya are baju bayar bener biasanya bibi cara di+tangerang endi
 hukum ini jam$ kalau+ada kalau+ketemu ke+panti ketemu+orang lapor+di lapor+kesini lokasi$ malam mana$ masuk+panti
 nanti+pulang odgj orang pak+nya panggil polisi polisi$ sih tangerang tidak+di tidak+kalau
question 4 ^identitas ^ini ^nanti abis ada+biaya alamat+rumah aman apa+orang bisa+jemput bisa+saya dengan dengan+siapa
 di+odgj dijemput dinas dinas+sosial dinsos$ dulu gratis+kan ibu$ identitas ini+layan is kan$ kantor$ kota lama
 lama+biasanya lapor+disini lokasi maaf+ini malam+tidak mana+alamat mesin mesin$ minta+dijemput mobil nomor
 orang+petugas pelapor rahasia resmi siapa+ya sih$ singgah$ sosial tangerang$ tanya+pak timnya$ trus
question 3 ^penelepon berapa$ boleh+kirim buka cara+cek data dibawa+ke iki+bot jawab kalau+saya kenapa lagi$ manusia
 nanti+hubung penelepon pulang siapa+yang singgah+mana trc+itu
question -3 @placed ^bikin ^ibu ^pak ada+orang anak+saya bawa bikin+surat boleh$ diproses gratis+mana harga
 kalau+tidak kesini lansia$ mampu mungkin pada pagi pak$ pasar perempuan sayang suka surat+tahu tidak+mampu tidak+sih
question -4 @code @reports @sighting @thanked @who=operator a ada+di apa+sudah bantu bawa+apa belum butuh depan di
 kartu kata ke kemarin$ lagi lagi+apa lewat lu makasih nyasar obat parah petugas+kesini salah tadi tidak+bawa tidur
question -5 # @len3 @who=relative bansos dia hilang kira mau orang+tidak pelatihan selamat+malam sudah+ada
 syaratnya+apa tidak+bisa
question -6 @withdraw ^saya ^selamat ^sudah apa+ada nama sekarang selamat tolong
question -7 @back @call @goes @thanking @them @who=responder ^laporan ^orang ^tidak ada apa+tidak bikin dari kemarin
 lansia saya tindak
question -8 bapak pak
question -9 @danger sudah
question -12 @len0 @status
question -14 @other
"""
