"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

from bot.reading.words.learned_rest import LEARNED_REST

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = f"""
report 17 massa
report 16 bantu+saya darurat
report 14 ^lapor
report 13 ^napas ditusuk lapor$
report 12 ^ditusuk bapak+tua tolong+saya
report 11 ^darah bagaimana+ini
report 10 dipukul ini+bagaimana manusia pak+bantu tolong+kesini
report 9 @danger ^kejang bisa+pulang butuh kejang kejang+pak lansia$ lapor+pak ongkos pasung sudah+biru tangan
 tidak+bangun tolong+pak
report 8 ^ibu ^tolong amuk+bawa badan biru butuh+ambulans gerak habis ibu+bawa napas napas+tinggal pucat racun
 saya+butuh saya+mau segera$ sering terjun
report 7 ^anak ^bapak ^lansia ^orang ^saya ^temen ada+lansia amuk$ bakar+suami begal biru$ butuh+bantu butuh+pertolongan
 darah dari+tadi dia+amuk ditinggal dompet dong$ gantung gantung+diri linglung luka+parah mau+lapor mau+terjun meninggal
 napas$ orang+lapar ot pakai+alat parah$ segera semua$ tabrak tenggelam tidak+gerak tidur tidur+di tinggal tolong$ tua$
 usir
report 6 ^kepala ^ketemu ^laki ^manusia ^perempuan ^suami ^tangan ^tawuran ada+yang ambulans$ amuk anak anak+kecil
 anak+pasung bangun$ bantu bawa+karung bocah darah$ dia+mau dia+muntah disabilitas dompet+hilang evakuasi$ gelandangan
 gigil golok+di habis+ongkos hamil hebat hilang+tidak ini jalmina$ karunya karyawan kecil kecil$ kontrakan kumat
 kunci+di laki laki+tanpa lansia lansia+nyasar lansia+pikun lapar leher mati$ mulut neglasari nyasar nyasar$ obat$
 orang+di orang+ini pak+ada perempuan pertolongan rawat rumah+dengan rumahnya sadar sadar+pak sakit satpam saya+habis
 saya+kumat saya+kunci saya+pingsan saya+sering sekarang+di semua sudah+lemas sudah+tidak tali tangan$ tangis temen
 temen+saya tempat tergeletak terjun$ tetangga tidak+punya tidak+sadar tolong tua tulang tuna
report 5 =work @call @len5 @needs @person @who=operator ^bantu ^banyak ^bocah ^dia ^dompet ^tetangga alat bacok
 bagaimana+pak banyak+banget bapak bawa bawa+golok bawa+kayu bikin+kotor busuk butuh+tempat cepat$ ciledug cimone
 cimone$ daerah dekat depan depan+kantor depan+sekolah di+dalam diam+aja digusur diri diri+pak duduk gelandangan+di
 gerobak giant haji indah ini$ istri+saya jatuh+dari jatuh+di jatuh+kepala jembatan$ karung karung$ kayu kedinginan
 kejang$ keluar+darah kesini$ kontrakan+haji kotor kunci lansia+ini lansia+jatuh lansia+tidak lapar+pak laporan+satpol
 lempar linglung+di manusia$ manusia+gerobak mau+kembali mau+mati mau+melahirkan minum nya+sudah ongkos$ orang+gigil
 orang+linglung orang+tidur pabrik pabrik$ pinang pingsan rawat$ rsj rusak saudara+saya saya+dong saya+kejang saya+odgj
 saya+pasung saya+sayat sayat sendiri serpong stroke+ditinggal sudah+dua tangis+cari telanjang tempat+tinggal
 terjun+dari terlantar terlantar$ terus tetangga+bakar tidak+napas waras warga yang+suka
report 4 2+anak @case @len4 @placed @reports ^ada ^adik ^astaga ^bau ^gelandangan ^kakak ^kaki ^odgj ^tabrak ^telepon
 ^teman ^tuna ada+anak ada+ibu ada+is ada+perempuan adik+saya alam alat$ anak+tetangga astaga astaga+dia baju banget$
 bangun banyak+darah bapak+ini batu bau+busuk benda berobat berobat$ bikin cari+ibu ciledug$ cipadu cipadu$ dalam
 darah+banyak dari dari+kontrakan di di+depan di+emperan di+jalan di+kandang di+kolong di+kontrakan di+masjid di+pinggir
 di+stasiun di+terminal di+trotoar dia+begal dia+darah dikenal dikeroyok dingin ditinggal+anak emperan evakuasi ganggu
 gerak+pak golok halte+depan halusinasi ibu identitas$ ini+tidur istri jalan jalan$ jalan+pulang jalmina jatuh jaya
 jaya$ jemput+bapak jiwa kakak+saya kaki kaki+luka kaku kali kandang kantor kantor+kecamatan karunya$ kata+sudah kayanya
 ke+sini kec kecamatan kecanduan keluarganya$ kembali+ke kena kena+bacok kenanga ketemu+mayat kolong kontrakan+sebelah
 laki+nyasar lansia+terlantar lupa+jalan mabuk malam+ini mandir mata mau melahirkan$ melahirkan+di melati meninggal$
 merah$ mesin minta+tolong minum+racun mondar mondar+mandir motor mushola mushola$ neglasari$ ngomong obat ojol orang
 orang+bawa orang+nya orang+odgj orang+terlantar pak+badan pak+dari panti$ pasar+gerendeng penelepon+lapor penumpang
 penumpang+saya perempatan periuk pernah pinggir pinggir+jalan pisau poris poris$ pos+ronda psikiater pukul$ pulang$
 putus raya ronda rsj$ rt sambil sanggup satpol saya+kecanduan saya+racun saya+stroke saya+usir sehat sekap sendiri+di
 sering+halusinasi setrum+di smp smpn stasiun suka taman teman tenggelam+ke tergeletak$ terlantar+di tetangga+saya
 tidak+bisa tidak+dikenal tidak+sanggup tidak+tahu tidak+waras tidur+mana tolong+evakuasi tolong+jemput tolong+segera
 trotoar truk tua+duduk tumpang tuna+wisma usir+dari via wisma yang+kena
report -4 =drill ^banjir ^bibi ^bisa ^rame ^rumah ^tadi ^ternyata ^tidak ^update ^yang aja$ aja+sudah alhamdulillah
 amuk+pak anak+sma angkut bakso bapak+saya bau+banget bayar belum beras biaya bot bpjs butuh+kursi cekik damkar di+ig
 di+kaki di+sekolah di+tv dia+sudah dijemput dong+pak endi false film goyang goyang$ harga+beras hp hubung ig ig+kata
 itu jalan+baru jam jual jual+obat juga kartu kata+ada kejar+saya kemana kemarin$ kemis$ kirim lagi+ini lanjut lapor+di
 lapor+tetangga lihat maaf macet mana$ miras nih odgj+sih odgj+sudah orang$ orang+dibacok pak+saya pasar$ pinjol pos$
 rame+di saya+bawa saya+jatuh saya+laporan saya+pukul saya+salah saya+suka semua+aman sma soal surat tadi terakhir
 tidak+jadi tidak+ketemu tidak+pak tidak+pulang tolong+informasi tutup tv tv+ada yang+bawa yang+di yang+kemarin
 yang+tidak
report -5 =ask =beast @goes @it @search ^jembatan ^kayanya ^lampu api bantu+lansia batal bener boleh bukan cek darah+pak
 gelandangan$ kapan kasih kemarin lagi lagi+di lansia+saya lihat$ lokasi luka+di mantan mulai+kejang nama odgj+yang
 pengumuman petugas$ pikun$ rumah+singgah saya+lagi selimut senin singgah takut$ tambah untuk update yang+cari
 yang+ketemu yang+lapor ybs
report -6 =joke =tale @len1 @other ^apa ^bakar ^kalau ^sekarang bakar+pak banyak$ belum+ada benjol berapa berisik datang
 deres dia+kejar dinsos$ hari+ini jadi jatuh+ke kabar kok lansia+yang makasih malam$ nomor orang+yang pergi petugas
 salah saya+lari saya+yang sudah+ada tunggu wkwk wkwk$ ya$
report -7 @sighting @thanked @withdraw ada+di alien apa bagaimana$ bakar$ cinta dapat harga hilang kalau laporan+saya
 mana nanti napas+pak saya+hilang sekarang$ ternyata tua+saya ya ya+pak
report -8 @back @kin @question @thanking ^jalan ^klien di+hatinya hatinya hatinya$ laporan pak+amuk pak+banyak
 pukul+saya
report -9 @addition @len0 @status klien pak+lemas
report -10 @? dipukul+suami
report -11 @who=relative @who=responder mulai
report -12 saya+dipukul
report -13 tidak$
search 12 hilang
search 11 @who=relative ical
search 10 hilang$ mana
search 9 kula paman saudara saya+anak saya+hilang
search 8 @kin ^mau ^paman ^suami lari lari$ mungkin
search 7 ^cari ^mana bapak belum+pulang cari cari+bapak cek kakak kakak+saya lansia+saya pikun pikun$ saya suami
search 6 @len4 @len5 @search ^bapak ada+info adik anggota apa+ada bapak+saya belum ciri hilang+dari is is+hilang kami
 ketemu$ lapor+hilang pak+saya pakai pulang saya+cari saya+dibawa saya+lari singgah yang+ketemu
search 5 # @? @call ^hilang ada+di anak anak$ apa belanja dari dari+rumah di+panti dia+is hari hari$ hilang+di
 hilang+kontak info istri ketemu laki makam mau+lapor nama pergi rawat razia rs rumah+singgah saudara$ singgah$
 sudah+cek terakhir tidak+ketemu tidak+pulang tolong tolong+bantu umur
search 4 @person @reports ^adik ^anak ^apa ^istri ^kakak ^pun ada ada$ adik+saya anak+saya autis cari$ cari+adik dia
 ditinggal ditinggal+surat hilang+ibu hilang+pak hp is+saya istri+saya kabar kemana+mana kembali kontak lari+bawa
 makam+bapak mana+tidak mayat orang+hilang paman+kami pamit pas perempuan+saya pun pun+lansia rambut saudara+saya
 saya+ical saya+pergi saya+terakhir saya+tidak tahun tidak+belum
search -4 =joke =road =tale =well @goes @thanked @them ^kalau ^yang aja depan gelandangan jalan orang petugas sendiri
 soal tangis tidur wkwk wkwk$
search -5 =work @back @it @thanking @who=responder @withdraw ^ada bagaimana lagi minta sudah+ada
search -6 @danger @sighting bisa ibu$ ini ke saya+sudah sudah
search -7 @1 @len1 @other @status laporan
search -10 @who=resident
search -11 @len0
status 16 ^masih doang
status 15 alah diproses status
status 14 janji masih
status 13 @? @code apa+tidak
status 12 ^kapan jadi kapan
status 11 @status loh petugas sampai tiket
status 10 ^laporan ^trc doang$ lama+banget laporan+saya mana petugas+nya progres soal trc update$
status 9 =not ^is ^kok ^lama ada+kabar angkut bagaimana kabar kok kok+diam laporan pakai$ saya+yang tangan timnya tindak
 ud viral
status 8 # =ask ^jadi belum datang diam dijemput$ dong ini+bener itu$ lanjut loh$ otw pencarian petugas$ smp tidak+sih
 update yang yang+lapor
status 7 ^progres ^sampun ^sudah anyone anyone+coming bagaimana+pak baru belum+ada coming coming$ datang+pundi di+halte
 dijemput dongkap hasil is+anyone is+saya jadi+bagaimana kemarin kemarin$ lanjut$ otw+belum parah pundi respon$ sampun
 sampun+datang saya+lapor sudah sudah+ada the
status 6 12+bagaimana ^dari ^nasib ^tolong bagaimana$ cuma+dibaca diam+wae dibaca dibaca+doang diproses$ halte ini$ jam
 kan kira kok+tidak lansia+di lho menit nasib nasib+lansia nih nih$ nyasar posisi rong sudah+rong tanya wae yang+di
 yang+saya
status 5 =past @where ^apa ^bagaimana ^belum ^besok ^hasil ^mana ^otw ^petugas ada+respon angkut+belum apa+sudah
 bagaimana+kabar bagaimana+lanjut belum$ belum+pak dari+pagi dianggurin is jadi+datang jalan+belum jam+berapa jawab$
 kabar+tidak kemarin+sekarang kemarin+sudah kesini lama lapor mana+posisi nyangkut orang+masih pak$ pak+yang
 petugas+sudah respon sampai$ saya$ saya+belum saya+dianggurin saya+sudah sekarang$ siapa+yang soal+bapak sudah+lewat
 sudah+sampai tangan$ tangan+ya team tidak+ada tidak+jawab tidak+tangan tidak+viral tiket+saya tolong+kabar tuh+orang
 tunggu viral+tidak yang+datang
status 4 2+jam 30+menit ^harus ^kayanya ^kenapa ^lokasi ^tiket ada+tindak angkut$ apa bagaimana+ini bales bener+tindak
 berapa+menit besok cepat datang$ depan+toko dibawa hari+ini ibu+saya ini jadi+kesini jawab kabar+soal kata+30
 kemarin+saya kemarin+tanya kenapa+laporan lagi+sampai laporan+kemarin lokasi+sudah mana$ meluncur menit+ini menit+lagi
 nya pak+kok pencarian+bapak perkembangan sampai+mana sampai+sekarang saya+kok saya+tidak sih sih+pak sudah+2 sudah+dari
 sudah+jalan tadi+kata tanya+lanjut timnya+sampai tindak+lanjut tindaklanjut tolong+cepat tolong+info tunggu+warga woy
 yang+mau
status -4 24+jam =drill =road @kin @len5 @person @placed ^ada ^anak ^boleh ^dia ^kalau ^lansia ^malam ^orang aktif
 anak+saya banget$ biasanya bot bunuh bunuh+waktu cair dinsos$ disitu istirahat itu kasih lagi$ lama$ lama+biasanya luka
 maaf maksudnya mati minta napas orang pak+belum pak+di pak+jam pindah rawat rt satpam tetangga untuk waktu
status -5 =heart @1 @goes anak apa+kabar bantu berapa+lama cari darah di ketemu klien lihat nanti perempuan pkh pulang
 tidur
status -6 @addition @who=relative ^tidak batal bawa boleh cara+cek dengan dia makasih rumah saudara
status -7 =work @len0 @thanked ^mau bagaimana+cara bisa bukan dinsos jaga kalau kerja sudah+tidak
status -8 @back @danger cara malam
status -9 @other @thanking ^saya lagi
status -10 =office @who=responder
status -11 @question @withdraw makan makan+belum sudah+makan
withdraw 17 sorry$
withdraw 16 sorry
withdraw 15 jd
withdraw 14 abaikan
withdraw 13 ^maaf cabut$ false maaf
withdraw 12 cabut saya+cabut
withdraw 11 @withdraw ^tidak ^tutup ke+datang laporan sudah+ada
withdraw 10 ^batal pencet sido
withdraw 9 @back batal di+rumah dia+sudah laporan$ pergi+pak saya+laporan ternyata tutup
withdraw 8 ^sudah anak+saya maaf$ salah sudah sudah+pergi tiketnya
withdraw 7 =not =past ^tolong batal$ batal+laporan cuma have hp iseng$ istirahat janten naik no orang+sudah pakai+anak
 pencet$ pergi stop sudah+ketemu sudah+pulang tidak+janten usah
withdraw 6 ^ternyata ada+ambulans aja ambulans+pak anak bis datang datang+pak disini+harus grup harus$ iseng jadi jadi$
 janten$ pak+ternyata pulang saudara sudah+kembali sudah+naik sudah+selesai sudah+tangan tangan tarik tarik+laporan
 tidak+jadi tidak+sido tidak+usah tolong+batal you
withdraw 5 ^abaikan ^itu ^salah ^stop ambulans bapak+saya batal+aja datang$ di+gang dia+cuma gang+sebelah hapus harus
 ibu+itu jadi+pak ketemu ketemu+ibu ketemu+pak kios pak+bukan pak+maaf pak+sudah rt$ saja selesai sido$ terlantar$ tidak
 tidak+kios tidak+perlu tinggal+di tutup+aja ya$
withdraw 4 ^eh ^jangan ^never aja$ aja+pak batal+ya bawa$ cabut+laporan eh grup+saudara hapus+aja itu itu+untuk kadieu
 kedah kembali kesini kesini$ kirim maaf+ya main+hp makasih$ mau+tarik mind mind+dia never never+mind pak pencariannya
 perlu pulang+dengan pulang+sendiri saja+sudah salah$ salah+kirim satpam saya+yang sebelah sendiri sore$ stop+aja tadi
 ternyata+orang tidak+kedah untuk+grup yang+bawa
withdraw -4 @len3 @needs @who=resident ada amuk cari depan diam doang dong kasih laki makasih+pak masih nama nanti napas
 nyasar odgj orang+tidak pak$ perempuan petugas pisau sudah+datang tadi+saya tapi
withdraw -5 =heart =road @1 @addition @person @placed ^ada apa bagaimana banget bawa cepat darah dari di hilang hubung
 ini jam kalau lansia lihat luka makan malam mana mau orang$ saya+tidak tidak+ada
withdraw -6 # =office =work @? @question kata kemarin
withdraw -7 =ask @other @sighting ^makasih golok kok
withdraw -8 @danger @who=responder
withdraw -9 @status tidak$
withdraw -10 @len0 belum
addition 15 daster tidur$ topi
addition 14 ^jalan ^tidak gelandangan$ sendal
addition 13 situ$ tetangga$
addition 12 # @who=responder ^bawa ayam kalau laki$ lupa minta$ perempuan$ pln pln$ video
addition 11 @it ^lupa ^sukarjo apotek bakar$ berdiri$ deres klien lokasi nama saja$ satu selamat sukarjo
addition 10 ^belum ^gudang ^kata ^klien anak$ dengan+anak gang hubung jaket kata ktp lemas mulai napas+pak ompong
 pak+banyak rps rps$ saja saya+ada selapajang selimut sementara sendiri$ siti tahu tower
addition 9 @addition ^batik ^dekat ^kontak ^pakai aminah belakang berdiri bukan darah+pak di+sebelah dua+orang istri$
 item kontak+saya kurang luka muntah pak+lemas pak+tolong rumah+saya salah satu+orang saya+istri sebelah sekitar sisir
 susul tadi+saya tas tinggi tulis tunggu+di yang+luka
addition 8 @goes @len1 @placed ^baju ^bukan ^dua ^gang ^jam ^tas amuk+pak asal di+lokasi di+rumah foto hitam$ luka+di
 mobil mulai+kejang nya pak+amuk pak+orang pakai pendek pendek$ pingsan$ polisi$ rokok rsud rsud$ saurna saya+aja
 saya+sudah situ sudah+tidak tambah tolong+cepat
addition 7 @len2 ^depan ^gelandangan ^ini ^kemarin ^sekolah ^tadi ^update ajak alamat baju batak batik batik$ bawa
 berendeng$ bisa+hubung cikokol$ coklat coklat$ depan$ depan+gang di+kaki di+leher dikasih foto$ gigi goyang goyang$
 gudang ini+foto kaki$ kalau+ajak kalau+petugas kalau+tidak kanan kayanya+sudah kepala kira kontak ktp+di ktp+nya kumis
 kumis+tebal lagi+ini lapor+itu leher$ lemas+banget lokasi$ minum$ na nihil nomor+saya nya$ ompong$ pagar pak+cuma
 pak+tidak potong rokok$ satpam saya+kasih saya+salah seberang sekarang$ semua+aman sudah+datang tidak+bawa tidak+kenapa
 tinggi$ tolong+bawa tongkat update ya+pak
addition 6 60an =work @1 @them ^dia ^hari ^hubung ^kayanya ^oh ^sekarang ^toko ^umur arah+pasar atas+nama baju$ banyak$
 batu bawa+apa benjol berendeng bibirnya bisa bukan+golok bungkus cikokol dan denger dia disitu emas emas$ giginya
 hari+minggu hitam ireng jembatan+berendeng kacamata kaget kata+anak ke kemarin$ kemis kemis$ kiri kondisi kurus
 kurus+tinggi lalu$ lokasi+ya madura merah minum nasi+bungkus ngaku ngaku+dari odgj+sudah oh orang+pakai orang+pingsan
 pak+rt pak+sekarang panggil pindah polsek rambut rt salah+denger samping sarung saya+tunggu sekarang senin sudah+saya
 tahun$ tebal tegal telepon tenang ternyata tidak+mau tidak+napas tua+rt tulis+di warung ya
addition 5 5$ =not @len0 @who=operator ^kalau ^kira ^kulit ^laki ^nama ^nih ^nihil ^polsek ^rambut ^ruko ^tambah ^tua
 ^warung ^yang ada+luka ada+pohon ada+tompel alhamdulillah bakar+sampah banget+ya bank bank$ batu$ bau+banget belum$
 belum+ketemu bensin berhenti+pak bisa+bangun bukan+gang bukan+lansia cekik cepat cepat+pak cisadane$ cuma dan+klien
 dekat+tempat di+perut dia+kata dia+moved dia+mulai dua gang$ gas gawat gelang gemuk gemuk+pendek ibu+sudah its jaga
 jatuh+ke kali+cisadane ke+depan kejar+saya kelurahan+gerendeng kerja+di klien+tidak kok kp+baru kulit lalat lalat+di
 lalu lemas+pak listrik makan+pak malah minta+nomor moved nasi orang$ orang+jatuh pak+dia pakai+gelang pakai+sarung
 pangkalan patokan payung perempatan$ perempuan plus pojok polisi pom pom+bensin putih ralat rame ransel salah+lihat
 sampah$ sate satu+lagi sebatang sekarat sekarat$ smp+6 sudah+di sudah+tenang susul$ tabrak$ tadi+pagi tahu$ tas+ransel
 tato tenang$ ternyata+ada ternyata+pak tompel tompel+di tukang wa warna ybs
addition 4 0812+0000 6$ 70$ =beast =past @who=resident ^di ^koreksi ^ktp ^kubur ^lagi ^luka ^masih ^masuk ^minta ^nomor
 ^patokan ^pisau ^ralat ^tetangga ada+kartu ada+satu agak aman+pak amuk apotek$ arah asesmen atas b b+1234 bantu+polsek
 bapak$ baru baru$ bekas bekas+operasi berhenti bisa+masuk celana cina cina$ cisadane darah+ternyata dekat$ dengan
 dengan+saudara di+jakarta di+pipi dia+kejar dia+minta dia+pakai dikeroyok fisik flyover+cikokol foto+pak garut
 gawat+pak gigit got hujan ijo ijo$ istri item$ jadi+bawa jaga$ jakarta jam+is jam+setengah kain kaki kanan$
 kantor+kelurahan kayanya ke+arah keluar+busa kenapa+pak kepala+darah kiri$ klien+amuk korban koreksi kubur kubur+cina
 kulit+sawo lanjut lihat+saya luka$ makan maksud masjid matang matang$ mau+minum meninggal+pak minggu$ ngelantur
 nihil+dan nomor ojek ojek$ operasi orang+muntah orang+sekarang pak+naik pak+takut pak+temen pakai+jaket panas+banget
 payung$ pelapor penelepon penelepon+telepon pindah+ke pinggir+kali pipi pisau pisau+pak pisau+sudah plawad$ pohon+besar
 pos rt+sudah rumah+nomor sarung$ satpam+sudah sawo sawo+matang saya+kirim saya+pegang saya+standby sebelah$
 sekarang+jatuh selesai setengah spbu+cikokol standby sudah+diam sudah+kami tadi+pak tapi tato+di telepon+ulang tempat
 terakhir terakhir+lihat terminal+poris terus+pak tiba tidak+ada tidak+amuk tidak+respon tol$ tongkat$ tukang+ojek ulang
 umur umur+70 wa+saya warga+yang yang+bisa yang+perempuan yani$
addition -4 3$ =joke @search ^anak ^bagaimana ^baik ^besok ^bisa ^halo ^hi ^iya ^kepala ^maaf ^permisi ^semoga ^suami
 ^temen ^top ^trotoar ^woy ada+ambulans ada+yang akun alah ambulans+pak bagaimana$ bah bahaya balas banget bangun$
 banjir bantu+saya bapak+tua bonus bursa bursa+kerja cantik cek chatbot dagang datang+pak di+pos dia+darah dia+muntah
 ditusuk dong+pak dua$ duit duit$ dulu gelandangan gratis halo hi hilang$ identitas ini ini+chatbot jalan+ke jalmina$
 kabar kali kamar kamu kejang+pak kembali+lagi kerja kok+diam lagi+dekat lama lampu lansia+di lapor+pak laporan$
 lihat+jalan loh$ lokasi+sudah luka+parah mabuk makan+belum makasih$ mall mall$ mana$ manusia mau mau+terjun mesin
 mesin$ minta+duit modal modal+usaha motor murah nih$ orang+di ot panti parah$ pasar+gerendeng patah pelayanan
 pelayanan$ pemerintah pemkot penelepon+tanya perlu permisi rumah sadar+pak sampai saya sekolah$ siang smpn tali taman
 terpantau terpantau+di this tiap tiket tinggal tinggal+di top traktir usaha wkwk yang+kemarin yuk
addition -5 12345$ =office @danger ^12345 ^jual ^lapor ^malam ^test ^trc abaikan apartemen bantu bapak bapak+saya
 belum+pak besok bis boleh cimone$ dari+tadi di di+jalan di+kolong dia+mau diam+aja dijemput dinsos$ diri+pak dong$
 gelandangan+di halte ibu+bawa indah jalan judi kapan kasih+pak ke+datang kontrakan lapar+pak laporan+saya lari lewat
 linglung loh mayat much muncul nama+saya napas+tinggal need nya+sudah orang+lapar saya+takut semoga semua$ sih sore
 sudah+naik tangerang target+lihat terjun test tetangga tolong+pak usah woy ya$
addition -6 @case @code ^apa ^assalamualaikum ^cuma ^is ^lansia ^lihat ^makasih ^selamat ^tes ada+orang anak+saya angkut
 assalamualaikum berapa bikin buka cimone coba datang dia+amuk diproses gantung gantung+diri karunya ketemu lu malam$
 orang pucat pulang slot sudah+biru terlantar$ tidak+bangun tolong+kesini trc trotoar untuk you
addition -7 =heart @back @kin @needs ^bapak ^kejang ^mau ada+di batal bukan$ di+halte ibu$ istirahat jembatan kakak
 kemana lapar orang+sudah pak+sudah rusak sudah+ada terlantar tes
addition -8 @call @len5 @person ^tolong apa bot cari di+pasar dipukul ditinggal doang harus jual lansia makasih menang
 nyasar pak$ pak+di pergi+pak siapa tidur+di timnya tolong
{LEARNED_REST}"""
