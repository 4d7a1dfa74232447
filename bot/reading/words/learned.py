"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

WISHES = tuple(
    "report search status withdraw addition sighting other_service greeting thanks nonsense question".split()
)
LEARNED = """
report 18 darurat lapor$
report 13 massa
report 12 @danger
report 11 ^napas darah dipukul kejang
report 10 ^butuh butuh
report 9 ^lapor gerak napas ongkos sudah+tidak tinggal
report 8 ^saya ada+yang bagaimana+ini depan+kantor ot tolong+pak
report 7 @call @who=operator ^bapak ^ibu ^kejang ^lansia ^tawuran amuk anak bangun$ bisa+pulang butuh+ambulans cepat$
 darah$ depan disini$ ditinggal ini$ kakak+saya karunya laki linglung manusia nyasar pak+ada saya+mau saya+sering
 segera sering tidak+bangun tidur tidur+di tolong+kesini tolong+segera
report 6 @len5 @needs @person ^dia ^gelandangan ^temen ^tolong amuk$ berobat butuh+bantu di dompet gelandangan habis
 hamil ibu kantor keluarganya korban laki+tanpa laporan+satpol mau minta+tolong orang racun tabrak terus tetangga
 tidak+punya tinggal+di tolong tulang tuna
report 5 @case @len3 @placed ^ada ^anak ^cepat ^di ^dompet ^ketemu ^laki ^laporan ^orang ada$ ada+pak ambulans$
 amuk+bawa bakar bantu bantu$ bapak cepat dekat denger dia+amuk dompet+hilang duduk ganggu gantung gelandangan+di
 hilang+tidak identitas ini jalan$ kakak kedinginan kejang$ kontrakan kumat lansia lansia+nyasar lansia+tidak mulut
 orang+pak orang+tidak perempuan pingsan psikiater punya sadar+pak sakit satpol saudara sayat sendiri temen tenggelam
 terlantar$ tidak tidak+ada tidak+gerak tolong+saya usir waras warga
report 4 @len4 ^bau ^kakak ^odgj ^perempuan ^tetangga ^tua ^tuna ada+anak ada+lansia ambulans amuk+tapi anak+kecil
 bacok badan banget+pak banyak banyak+banget bau+busuk bawa benda berobat$ biru$ busuk cari+ibu dalam darah+banyak
 dari dari+kontrakan depan+sekolah di+dalam di+masjid di+perempatan di+trotoar dibuang diri+di disini gantung+diri
 golok gratis$ habis+ongkos inget istri jalan jaya jembatan$ kecil kembali+ke kesini kesini$ laksa lansia+ini
 lansia+terlantar lapar lepas$ linglung+di mati$ mau+dibawa mau+kembali mau+lapor mau+mati mau+melahirkan odgj
 orang+linglung pak$ pak+tolong perempatan pernah perut perut$ pucat pulang$ rsj$ rt sadar saudara+tinggal saya+habis
 sekarang+di sendiri+di serpong shelter stasiun sudah+lama suka tangis tanpa+identitas telanjang tergeletak terjun
 terjun+dari tetangga+saya tidak+sadar tidak+waras tuna+wisma via wisma
report 3 # @who=resident ^adik ^saudara ^tabrak abis ada ada+ibu ada+odgj adik adik+saya anak+jalan badan+dingin batu
 biru bocah ciledug cipadu daerah dalam$ datang+pak di+jalan di+kolong di+pinggir di+pos di+rumah diam dingin diri
 ditinggal+ibu ganggu+jiwa golok+di got+di hidup hidup+sendiri ibu+hamil ini+sudah jalmina jaya$ jembatan jiwa kayanya
 kec kecanduan keluarganya$ kelurahan kerja kolong kolong+jembatan lapor+odgj lepas luka+parah makan maling+dipukul
 masjid melahirkan muntah+darah nyasar+di odgj$ odgj+amuk odgj+liar orang+di orang+terlantar pada pak+orang
 pak+tetangga parah$ pegang pinang pinggir pisau$ poris pukul$ pulang raya raya$ sambil sanggup saudara+saya
 saya+butuh saya+kecanduan saya+kumat saya+racun sekap sekarang+dia semua$ sendiri+tidak tangan telanjang+di tempat
 terlantar tidak+bisa tidak+sanggup tolong+cepat tolong+jemput trotoar tunggal
report -3 @search ^bakar ^kalau ^lagi ^mau ^pohon ^rumah ada+tidak anak$ anggota bagaimana$ bakar+di banyak$ bayar
 bekas besar biaya butuh+kursi datang dia+sudah dibawa dijemput false film$ gang$ gratis+ada is jam kabar kali$ kapan
 ke+panti kemana kemis kemis$ kepala ketemu+orang klien+amuk klien+tidak kok+pak kursi lagi+di laporan$ lari lemas
 malah malam+sekarang minggu$ mulai nomor odgj+yang orang+tua pacar pagi panti pasar$ pukul pukul+saya respon$
 saya+cuma saya+laporan saya+sudah senin siapa sudah+ada sudah+kembali sudah+pergi tahu ya$ yang yang+kemarin
 yang+ketemu ybs
report -4 @len1 ^anjing ^apa ^yang anak+saya anjing bantu+lansia cari damkar damkar$ dapat darah+pak dinsos$ dong
 jatuh ketemu+di kirim kursi+roda lansia+yang lapor+ada lihat lokasi makasih mana$ mantan mirip nanti$ need pak+wkwk
 pengumuman petugas roda saya+hilang saya+terlantar sekarang$ sekarang+lagi tambah tiap tiap+malam where
report -5 @thanked ^bibi ^bisa ^tidak ada+di bibi bisa+bangun bukan dipukul+suami juga kalau kok lansia$ lapor+di
 pak+sekarang pergi sudah tadi ternyata tua+saya untuk
report -6 ^klien hilang kemarin klien kucing lansia+saya laporan+saya orang$ patah ya ya+pak
report -7 @it ^ini apa itu laporan mana saya+dipukul tidak$
report -8 @back @kin @question @thanking @withdraw lagi nanti wkwk$
report -9 @addition @goes @len0 @other @sighting wkwk
report -10 @status
report -11 @who=responder
report -13 @? @who=relative
search 14 @who=relative
search 13 hilang
search 11 ical
search 10 @kin lari paman
search 9 hilang$ saudara saya+hilang
search 8 cari
search 7 @call ^paman dari hilang+di saya suami
search 6 @len4 @search ^suami anggota belum kami lapor+hilang lari$ mungkin saya+cari tolong
search 5 # @len3 ^anak ^bapak ^mau anak anak$ bapak bapak+saya kakak kemana ketemu ketemu$ lansia+saya mana nama pakai
 pas saudara$ singgah$ tidak+ketemu yang+ketemu
search 4 @? @reports ^apa ^pun ada+di adik belum+kembali ciri2 istri mall mall$ mau+lapor mayat pak+saya pun rumah
 rumah+singgah saya+lari sejak singgah terakhir tidak+belum umur yang
search 3 3+hari @person ^cari ^ibu ^kami ^sudah apa apa+ada belum+pulang biru cari$ cari+adik cari+bapak dari+rumah
 di+kali dia dia+is diam hari hilang+kontak hilang+pak ibu+dia is is+saya itu kali$ lari+bawa paman+kami rambut
 saya+terakhir tahun tidak tidak+pulang tolong+bantu tolong+cari where ya$
search -3 @addition @thanked ada+anak bisa depan emas emas$ ini jalan lagi saya+ketemu tangis
search -4 @back @goes @it @sighting @who=responder @withdraw
search -5 bagaimana ibu$ ke saya+sudah
search -6 @1 @len1 @status @thanking laporan sudah
search -7 @danger
search -8 @other
search -9 @len0
search -12 @who=resident
status 19 masih
status 18 ^masih
status 15 @? kapan
status 14 @status
status 13 mana
status 12 bagaimana status tiket
status 11 ^is ^kapan jadi jam kemarin kemarin$
status 10 ^sampun belum dijemput$ laporan sampun sudah
status 9 @code ^laporan ^sudah datang diproses dongkap kabar lanjut sampai
status 8 dijemput laporan+saya pakai$ petugas smp the tidak+sih ud update
status 7 ^bagaimana ^otw belum+pak ini kok lama+banget loh loh$ otw respon$ sampai$ tidak+ada tindak
status 6 belum+ada cek dong is kan menit nih$ parah respon saya$ tiket+saya update$ yang
status 5 ^belum ^cek ^lama ^mana ^tolong ada+kabar ada+respon apa+tidak bagaimana+pak ini$ itu$ kemarin+sekarang
 lanjut$ nih saya+lapor saya+sudah sih sih$ soal sudah+sampai tindak$ tolong+cepat trc yang+saya
status 4 # @len1 ^kok ^pak ^petugas ^update ada apa banget cepat dari+pagi hari+ini jadi+bagaimana jam+berapa kata
 ke+the kemarin+saya mana$ petugas$ posisi saya saya+cuma sudah+2 sudah+ada tangan$ team timnya timnya$ tua+laki
 yang+kemarin
status 3 @len2 ^bayi ^lokasi ada+petugas baru berapa berapa$ berapa+menit cuma dibawa dibawa+kemarin dicek halo+ada
 hari ini+sudah is+saya jawab kemarin+sudah kok+tidak lagi+sampai lama masuk menit+lagi no+45 nyangkut orang+yang
 pak+jadi pak+petugas pencarian saya+kemarin saya+ketemu sudah+ketemu tangan tolong+info tunggu yang+datang
 yang+dibawa
status -3 @case @len4 @needs @sighting ^adik ^anak ^dia ^dinsos ^kartu ^lapor apa$ bantu bapak+saya bener berobat
 berobat$ boleh bukan cair cara darah dari+kemarin depan kartu kembali kesini$ kirim+lokasi lagi+pak laporan$ mau
 minta nanti napas nya orang pernah pulang rt siap sudah+lama tetangga tidak+waras tolong+saya waras
status -4 @goes @kin ^kamu ^tidak a bawa false kalau kamu ke kerja makasih need pkh saudara sudah+makan sudah+tidak
 this urus urus$
status -5 @addition @person @placed @thanked @them ^mau dengan dinsos lagi makan
status -6 @1 @who=relative @who=responder ^ada anak cari dia lihat rumah
status -7 ^saya di
status -8 @back
status -9 @danger @len0 @thanking
status -10 @other @question
status -11 @withdraw
withdraw 14 ^tidak sorry sorry$
withdraw 13 @withdraw
withdraw 12 @back cabut laporan maaf saya+cabut
withdraw 11 false
withdraw 10 abaikan batal sudah
withdraw 9 ^batal dia+sudah no sido sudah+pergi
withdraw 8 ^maaf ^ternyata orang+sudah pergi ternyata tidak usah
withdraw 7 ^sudah ^tolong aja batal$ bukan harusnya harusnya$ maaf$ need pak+maaf saya+laporan tutup+aja
withdraw 6 aja+pak anak+saya cuma datang dia istirahat jadi laporan$ orang pak pergi+pak pulang salah saya+sudah
 sudah+ada sudah+kembali sudah+ketemu tadi tidak+jadi tidak+usah ya$
withdraw 5 ^jangan ^tadi datang$ di+rumah janten ketemu+ibu pencet ra saudara stop sudah+pulang tidak+janten
withdraw 4 ^anak ^saya alhamdulillah$ angkot angkot$ anter anter+pulang dengan+pak ditinggal$ kadieu kembali ketemu+di
 makasih+ya pak+bukan pak+rw rw$ terlantar$ ternyata+dia tidak+perlu tidak+sido tutup ya
withdraw 3 @it @len2 ^salah aja+laporan batal+laporan dijemput+saudara disini ditinggal hapus kembali$ ketemu naik
 pak$ pak+sudah pencariannya perlu rw sendiri sendiri$ sudah+dijemput tarik tarik+laporan terlantar urus yang+urus
withdraw -3 @case @sighting @who=resident ^ada ^makasih ^test amuk bisa cari cepat dari depan doang gerak hubung is
 jalan jam kok laki minta nanti nyasar odgj orang$ saya+tidak sudah+datang sudah+tidak test tidak+amuk where
withdraw -4 @addition @kin @len3 ada bawa hilang ini kemarin lansia pakai tidak$
withdraw -5 # @1 @? @needs apa bagaimana di mana mau
withdraw -6 @who=responder
withdraw -7 @person @placed @question
withdraw -8 @len0 @other belum
withdraw -9 @status
withdraw -10 @danger
addition 16 @who=responder
addition 15 item
addition 13 @it baju perempuan
addition 12 @addition kontak
addition 11 ^ini ktp videonya
addition 10 @goes kata klien nama nya susul
addition 9 @len2 ^klien bukan hubung kok+pak lokasi pakai sebelah ya
addition 8 @1 @len1 @them ^dia agak bawa belakang di+lokasi dia dia+moved ke lupa moved tambah ternyata tolong+bawa
 ya+pak
addition 7 # ^baju ^bukan amuk bank bank$ coklat depan$ gang kalau+ajak kulit lemas nomor orang+pakai rt saya+ada
 tidak+amuk tukang
addition 6 ^kata ^ktp ^lagi ^nama ajak ambulans baju$ bisa+bangun dengan+anak deres emas emas$ hujan jaket ke+depan
 ktp+nya mulai pak+sekarang pakai+topi puskesmas puskesmas$ rumah+saya satu sudah sudah+datang tapi topi
addition 5 @who=operator ^eh ^hubung ^kalau ^masuk ^nihil ^ralat ^umur a agak+tenang asal atas atas+nama
 darah+ternyata dikeroyok disitu eh fotonya hp kaki kaki$ kanan kemis kemis$ kepala lokasi$ malah masjid minta+nomor
 nihil nya$ pak pak+cuma pak+dia pikun$ pindah ralat satpam saya+tunggu sekarang sekitar senin sudah+kami tahu
 temennya tenang tidak+mau tinggi tunggu+di umur umur+sekitar warga ybs
addition 4 30an 5$ ^patokan ^pelapor ^terakhir ^yang ada+bayi ada+bekas aja aja$ alamat anak$ arah bangun bantu+polsek
 bau+banget bekas celana dan$ darah+pak dari dengan di+depan evakuasi film film$ fotonya$ gawat her ijo indomaret
 ini+fotonya juga kalau kesini kesini$ klien+amuk kok kondisi lantai merah mobil muntah naik nomor+saya ojek ojek$
 pager pak+rt panggil patokan pindah+ke pos pukul+orang samping sekarang$ sudah+saya tadi+saya tangga terakhir
 terakhir+lihat tidak+bisa tua+rt
addition 3 ^ibu ^izin ^lupa ^nomor ^pak ^posisi ^rambut ^tua ada+luka ajak+ngomong ambulans$ bahasa banyak$ bayi
 bensin brebes brebes$ bukan+laki cat cekik celana+jeans dan dekat$ depan di+kaki di+rumah dia+bawa dia+minta
 dia+pakai disitu$ foto gang$ hp+saya ijo$ ini+foto itu izin jawa jeans kanan$ kantor+pos kasih kata+mau kayu
 kepala+darah kiri kiri$ kirim klien+tidak koreksi kursi kurus laki$ lama+di lempar lewat$ luka maksud maksudnya masuk
 mau+ke melati minta ngelantur ngomong nomor+12 orang$ orang+nya pakai+sarung pelapor pendek pendek$ pikun pom
 pom+bensin pos$ rt+sudah sadar+diri sarung sarung$ share share+lokasi shirt shirt$ siap suami+saya telepon
 tidak+ketemu tidur+pak trus warga$ yang yang+pakai
addition -3 @search @who=relative ^assalamualaikum ^bapak ^bisa ^boleh ^good ^jual ^kapan ^lapor ^laporan ^maaf
 ^menang ^minta ^perempuan ^sampun ^selamat ada$ ada+orang ada+respon amuk+tapi anter anter+pulang anyar anyar$
 apartemen assalamualaikum banget+pak bantu banyak+banget bapak+saya beda bener berapa bulan cepat darah+banyak datang
 depan+kantor di+jalan di+kolong dia+sudah diam dinsos$ dipukul doang gelandangan good ical ini+sudah jadi jam$ jual
 keluarganya kemana$ kolong kontrakan laporan$ lihat$ malam$ mau+dibawa meresahkan motor muncul murah nih odgj ongkos
 ot pacar pak+di pak+maaf pak+petugas paman pelayanan pelayanan$ respon respon$ rumah+singgah sampai sampun sekolah
 semoga shelter sih$ singgah singgah$ sore sorry sorry$ sudah+2 sudah+pergi sudah+pulang tanya team terpantau
 terpantau+di terus tidak+bangun tiket timnya$ tinggal+di tutup usah usir you$
addition -4 @len3 ^apa ^kejang ^kok angkot angkot$ batal boleh bot dagang dengan+pak di+pasar dia+amuk ditinggal dong
 ibu$ istirahat jalan jembatan kakak kan kejang kemana kemarin kerja klik lansia loh loh$ malam manusia pak$ pak+rw
 pak+tolong selamat terlantar$ tidur+di trotoar you
addition -5 @len5 ^bagaimana ^is amuk+bawa anak anak+saya bangun$ bapak di+halte dijemput dinsos halte hari harus jam
 makasih menang need nyasar pagi pak+saya pisau$ pulang sendiri timnya
addition -6 @case @kin @len0 @len4 ^anak ^napas bagaimana+ini cari kapan ketemu lapor pergi+pak sekarang+lewat
 terlantar tidak tolong
addition -7 @thanked ada+yang apa$ bakar ini$ kembali maaf massa orang+sudah siapa tetangga tidak$ tidak+ada
addition -8 @needs @person ^mau belum lihat
addition -9 @? @call @thanking laporan
addition -10 @back @danger hilang
addition -11 @question mana
addition -12 @withdraw apa
addition -13 @status bagaimana
addition -15 @sighting
addition -16 @other
sighting 13 lihat
sighting 12 @sighting
sighting 11 @who=responder kembali lagi
sighting 10 lagi+pak sekarang+lewat
sighting 9 @placed ^sekarang ketemu lewat orang pengumuman yang
sighting 8 @them ^lihat mirip
sighting 7 ^ketemu ^target ^yang ada+di di itu kembali+lagi lihat$ pak+di target yang+cari
sighting 6 ^saya her ini+ada lagi+di lansia+yang muncul nongol nongol+lagi odgj+yang poster tadi this
sighting 5 cari cuma+lihat di+pasar dinsos$ jalan+ke kemarin lihat+di muncul+lagi nih pagi pagi$ saya+cuma saya+lihat
 sekarang yang+kemarin
sighting 4 @goes ^ini ^kembali ada+lagi cuma dapat+info dinsos lihat+lagi orang$ orang+yang pasar pasar$ terminal
 terminal$ terpantau terpantau+di the
sighting 3 ^tadi ^ybs ada ada+orang arah cari+kemarin cipondoh cipondoh$ dapat di+sini di+terminal flyover flyover$
 gelandangan$ hilang+itu info ini itu+orang kayaknya ke+arah kembali$ ketemu+nih kolong+flyover lalu minggu+lalu
 pak+dekat pak+gelandangan rapat rapat$ saya+ada saya+dapat saya+ketemu sini sore sudah+diangkut yang+di yang+hilang
 yang+sudah
sighting -3 @addition @back @kin @thanking @who=operator bawa belum kata lokasi rumah saudara terakhir terakhir+lihat
 terlantar tidur ya
sighting -4 @? @call @needs @withdraw ^sudah anak bagaimana mau pakai sudah tolong
sighting -5 # @len1 @question ^ada apa
sighting -7 @1 tidak
sighting -8 @other @who=relative @who=resident
sighting -9 @danger
sighting -10 @len0
other_service 17 @other buka
other_service 12 ^minta online
other_service 11 ^jembatan gratis gratis$ rumah saya+dipukul
other_service 10 anak+saya dagang jalan jembatan kucing mantan minta need pacar where
other_service 9 a bikin daftar di+gang liar mati pelatihan sampah tetangga
other_service 8 ada+tidak dipukul+suami dong+pak kartu kerja+dong lansia$ nikah patah suami tiap trotoar untuk warung
other_service 7 @who=resident ^kartu air bansos bantu bau kerja listrik meresahkan pkh saya+tidak tanah tanah$
other_service 6 @placed ^mau ^tetangga ada ayam bakar bayi$ laporan$ mahal mau minggu$ orang+tua pukul sekolah surat
 tua+saya urus
other_service 5 @len2 ^bantu ^cara ^daftar ^hilang ^kucing ^rumah akta banjir bantu+lansia bantu+rumah banyak$ besar
 butuh cara cerai cerai$ damkar damkar$ dapat film film$ gas golok$ komplek lansia+saya lapor+kemana minggu odgj+di
 palsu pasar pinjol pukul+saya rumah+mau sampah+di sekolah$ sembako sudah+minggu tiap+malam tolong tutup urus$
other_service 4 @len1 ^ada ^akta ^suami ^vaksin bagaimana banyak bapak+saya bayar bayi bpjs butuh+kursi cair$ dapet
 dong evakuasi gang hilang kk kok+belum lansia malam+sekarang mana$ mati+bapak mau+bikin modal motor+saya murah$
 nyamuk nyasar obat pakai pohon sembako$ sembarangan sembarangan$ suami$ tidak+bisa tua turun vaksin
other_service 3 2+pagi ^air ^anjing ^bagaimana ^bakar ^gas ^got ^kapan ^lampu ^motor ^pohon ^tawon ada+ular ambruk
 ambruk+depan anak anjing bakar+di bawa+pisau begal bisa bisa+jalan bulan cair dapet+bantu dengan di+pohon galak gang$
 got got$ haji hilang$ is jalan+mati jam+2 kadaluarsa karaokean karaokean+sampai kena kontrakan+sebelah kursi
 kursi+roda lowongan mahal$ makan+kadaluarsa mampet masuk+rumah mau+minta meledak modal+usaha pak+sekarang pak+tolong
 parkir pasang pisau$ pukul+ibu ribut roda saya+butuh saya+mabuk saya+tiap sekarang sekarang+lagi suami+saya tabrak$
 tawon tawon+di tetangga+karaokean usaha usaha$ ya ya+pak
other_service -3 @len4 @len5 @who=operator ^assalamualaikum ^bapak ^bisa ^cek ^ini ^lupa ^sekarang ^tadi ada+orang
 anak$ anggota assalamualaikum atas bantu$ batal belakang bensin bisa+pulang bukan cuma dalam denger di+dalam
 dibawa+ke dinsos ditinggal dong$ goblok goblok$ good got+di hilang+di hubung ini$ kabar kakak+saya kami kejang
 kejang$ keluarganya kembali kesini kesini$ ktp ktp+nya lagi+pak lama lansia+nyasar lapor+ada lapor+hilang lapor+pak
 lokasi lupa maling+dipukul mall mobil nomor odgj orang$ orang+pakai pakai$ petugas pulang$ punya racun rt
 rumah+singgah satu saudara$ saya+ada saya+laporan sekitar singgah smp stop tangerang$ tanya team tenggelam ternyata
 tetangga+saya tidak+ada timnya tinggal tolong$ tolong+bawa tolong+saya trc ud umur videonya you
other_service -4 @call @sighting @thanked ^jam ^jual ^ketemu ^lansia ^odgj ^pinjam ^tidak anak+jalan anjing+lu
 bagaimana+cara bekas bot butuh+bantu cari dekat di+rumah dibawa dijemput gelandangan istri jam kakak kata kemarin
 kontak korban laki lapor$ lihat maaf makasih masih masjid panggil pinjam psikiater siapa tangerang terlantar this
other_service -5 @back @needs ^ibu ^lapor ^sudah aja$ alamat amuk$ datang dia ibu itu kalau klik laporan massa
 mau+mati nya panti pulang saya+sering sering the tidak tidur tidur+di uang
other_service -6 @case ^apa ^dia ^is ^tawuran ^tolong ada+yang amuk baju dari item kantor ketemu lu tiket
other_service -7 @addition @danger @goes aja apa boleh jadi perempuan polisi saudara sudah
other_service -8 @kin @len0 @status @them @who=responder di ini pak
other_service -9 @person @thanking @withdraw
other_service -10 # orang yang
other_service -11 @who=relative
other_service -12 @it
greeting 16 ^assalamualaikum assalamualaikum
greeting 13 @len0
greeting 12 ^halo ^tes enjing halo pagi
greeting 11 malam pak$
greeting 10 ^hi ^test hi makasih$ test
greeting 9 ^pagi ^permisi permisi selamat sore tanya$ wb wb$ wr wr+wb
greeting 8 ^cek ^hallo ^met ^p ^pak ada+orang cek enjing$ hallo hallo$ met orang$ p p$
greeting 7 ^punten dinsos$ evening evening$ good+evening pagi+pak punten tanya
greeting 6 ^malam ^misi ^sugeng dinsos good malam$ misi misi+pak sugeng sugeng+enjing tes tes$
greeting 5 ^selamat malam+pak tumpang tumpang+tanya
greeting 4 @thanked ^ada ^saya ^sore makasih mau+tanya pak pak+mau sore+pak
greeting 3 ibu$ kakak kakak$ pagi$
greeting -3 @person ^apa ^baik ^dia ^ini ^iya ^lapor ^nomor ^sudah anak datang dengan doang gratis gratis$ iya jangan
 ke lansia lihat nih nih$ nomor rumah siap tolong+pak ya
greeting -4 @addition @case @goes @len3 @needs @them @who=relative ^kakak ^masih ^tidak baik dia lapor laporan masih
 saya yang
greeting -5 # @question apa bagaimana buka di hilang ini lagi
greeting -6 @call @placed ^tolong cuma siapa sudah
greeting -7 @danger @it @len1 @len2 ^makasih darurat tidak tolong
greeting -8 @back @who=responder
greeting -9 @status @withdraw
greeting -11 @thanking
greeting -14 @other
thanks 16 @thanking baik pelayanan pelayanan$
thanks 12 ^iya baik$ iya team
thanks 11 ^good ^makasih dengan semoga
thanks 10 ^baik good siap
thanks 9 @thanked ^dengan makasih
thanks 8 ^ok ^siap dengan$ ok
thanks 7 ^alhamdulillah ^jazakallah ^mantap alhamdulillah jazakallah kasih mantap terima+kasih
thanks 6 @len0 ^oke makasih+pak oke sip sip$ terima 🙏 🙏$
thanks 5 ^terima matur matur+makasih
thanks 4 ibu$ lagi$ makasih$ siap+pak tunggu$
thanks 3 alhamdulillah$ banget banyak ibu kabar kabar+lagi makasih+banyak nanti nanti+saya pak+makasih sudah+tangan
 tunggu
thanks -3 @1 @addition @len1 @len3 @status @who=operator ^ada ^tidak ^tolong anak dia hilang ini ke ketemu ketemu+ibu
 laporan mau rumah siapa
thanks -4 # @? @case @goes @len2 @needs @person @them @who=relative ^pak ^sudah ada apa bagaimana lapor tolong
thanks -5 @back @call @placed @question @withdraw di orang
thanks -6 @danger @it tidak
thanks -7 @who=responder
thanks -8 saya
thanks -10 @other
thanks -13 ^saya
nonsense 18 lu
nonsense 17 klik
nonsense 15 jatuh
nonsense 14 boleh
nonsense 12 wkwk
nonsense 11 @len0 ^jual bot goblok lapor+ada menang tanpa wkwk$
nonsense 10 doang dong$ jangan terlantar
nonsense 9 ^lapor ^sayang ^wkwk jual lagi+apa sayang you$
nonsense 8 # @who=resident ^menang ^pinjam ^promo ^slot dong gacor kamu link murah pak+saya pinjam promo
 saya+terlantar slot slot+gacor tolong+saya you
nonsense 7 ^kamu apartemen cantik cantik+deh hari hubung$ lapor+pak sudah+makan
nonsense 6 12345$ ^12345 ^kakak ^woy anjing+lu belum$ bot+goblok cuma deh deh$ goblok$ nomor uang woy
nonsense 5 @reports ^anjing ^cari anjing makan motor nih polisi
nonsense 4 @1 ^bot ^lagi ^lorem ^mau ^nomor bulan bulan+ini hadiah hadiah$ hub hubung ipsum ipsum$ juta lorem
 lorem+ipsum nih$ pak+wkwk wa wa$
nonsense 3 ^dasar ^saya ^selamat bego bego$ bot+bego dasar jual+pulsa kakak$ nya pulsa pulsa+murah terlantar+di
 tolong+dijemput
nonsense -3 @call @kin @sighting @who=operator ^anak ^bagaimana ^baik ^batal ^butuh ^dengan ^good ^is ^jembatan ^kapan
 ^lansia ^orang ^otw ^pagi ^permisi ^tadi ^tolong a ambulans ambulans$ bagaimana$ baik$ bantu bapak batal$ bukan
 butuh+ambulans cepat cepat$ darurat datang dengan$ depan dia+moved dipukul good hilang$ ibu$ item jadi jam kapan
 ketemu kontak laki lihat maaf maksudnya malam$ mati moved nikah orang$ pagi$ perempuan permisi segera sekarang team
 ternyata tetangga tolong+cepat tolong+segera ya ya$
nonsense -4 @back @len3 @person @thanked ^assalamualaikum ^dia ^hallo ^halo ^hi ^p ada aja assalamualaikum baik baju
 batal bisa butuh dari enjing enjing$ gelandangan gratis gratis$ hallo hallo$ halo hi jalan jembatan kata ke makasih
 malam odgj otw p p$ pagi pelayanan pelayanan$ suami sudah syaratnya tadi tidak$
nonsense -5 @goes @them ^ada ^apa ^cek ^iya ^punten ^sudah ^tidak anak apa cabut cek di is iya lansia mana mau+lapor
 minta pak pakai punten saya+cabut yang
nonsense -6 @withdraw ^ini ^masih ^pak dia ibu masih terlantar$
nonsense -7 @placed @who=relative bagaimana dengan hilang laporan rumah tidak
nonsense -8 @addition ^tes orang
nonsense -9 @status buka saya$
nonsense -10 @? @danger @it @question @who=responder
nonsense -11 lapor$
nonsense -13 pak$
nonsense -16 @other
nonsense -18 @thanking
question 20 siapa
question 16 bagaimana$
question 15 apa
question 14 ^apa
question 13 apa$ bagaimana nanti tidak$
question 12 @question ^bisa
question 11 @? ^boleh
question 10 berapa kalau kirim panti
question 9 ^jam bisa harus jam kemana$ mana this
question 8 ^berapa ^is aja bener boleh kemana maksudnya rumah+singgah singgah syaratnya tangerang tidak timnya
question 7 ^dinsos ^kalau aja$ alamat bekas biaya dibawa dinsos kirim+lokasi lapor panggil perlu
question 6 @len1 ^bagaimana ^bibi ^ini ada+biaya beda bener$ bibi jam$ kan ke+panti ketemu+orang lapor+di lokasi$
 masuk orang+bener polisi tanya trc
question 5 ^kok ^mau ^siapa alamat+rumah anak+jalan are are+you bagaimana+cara berapa+lama biasanya bisa+saya buka
 di+tangerang dibawa+ke ini is nanti$ odgj orang pak+nya panti+lansia pulang siapa+ya tanya+pak timnya$
question 4 ^bayar alamat$ apa+aja baju bayar bayar+tidak bisa+jemput bot daerah data dengan+siapa dulu gratis+ada
 gratis+kan ibu$ ini+bot kalau+ketemu kan$ kantor kerja ketemu lama+biasanya lapor+disini lokasi manusia orang+odgj
 orang+petugas petugas sih tangerang$ telepon terlantar$ you
question 3 @case ^data ^foto ^identitas ^iki aman anak$ apa+laporan apa+orang berapa$ boleh+kirim bot$ dengan dijemput
 foto hukum iki iki+bot itu lama lapor$ makan mobil nanti+hubung nomor+telepon penelepon+tanya petugas$ rahasia
 saya+bawa singgah$ surat tidak+pak
question -3 # @placed @reports @sighting @thanked @who=operator ^dia ^lansia ^minta ^sayang a ada+di ajak anak+saya
 bansos bantu belum bot+goblok cuma depan di+rumah goblok jual kalau+ajak kata ke kok+tidak lewat no pagi pak+saya
 perempuan sampai sampai$ sayang sorry sorry$ suami sudah+ada suka tanpa tanya$ tetangga
question -4 @addition @back @who=relative cek dari dia diproses kemarin$ lagi+apa lansia mau nyasar parah pelatihan
 sekarang tidak+sih
question -5 ^laporan ^tidak bikin di gratis$ kesini nama tidak+bisa
question -6 @goes @len3 @them @who=responder @withdraw ^orang ^sudah bapak hilang tolong
question -7 @thanking ^saya lu saya
question -8 @len0 kemarin lagi
question -9 @call @danger ada pak sudah
question -13 @other @status
"""
