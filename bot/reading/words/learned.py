"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = """
report 18 darurat
report 17 massa
report 15 bantu+saya
report 14 lapor$
report 13 ^lapor
report 12 ^napas bapak+tua butuh ditusuk tolong+saya
report 11 tolong+pak
report 10 @danger ^ditusuk darah dipukul kejang
report 9 ^butuh bagaimana+ini lapor+pak manusia napas ongkos pak+bantu pasung sudah+lemas tangan tidak+bangun
report 8 ^dia ^ibu ^kejang ^lansia ^tolong gerak kejang+pak lansia$ tolong$
report 7 @who=operator ^anak ^bapak ^ketemu ^orang ^saya ^temen ada+yang amuk anak badan biru$ bisa+pulang ditinggal
 gelandangan habis ibu+bawa ini ini$ karunya kumat laki laki+tanpa lansia linglung mau+lapor meninggal nyasar pak+ada
 pakai+alat racun saudara+saya saya+mau segera segera$ sudah+biru tabrak terjun tidak+gerak tidur tidur+di tolong
 tolong+kesini tua$ usir
report 6 @call @person ^darah ^manusia ^perempuan ^tawuran ada+lansia amuk$ amuk+bawa anak+pasung bangun$ bantu bapak
 bapak+ini biru bocah butuh+bantu cepat$ dari+tadi depan+kantor dia+mau dompet dong$ evakuasi$ gantung golok+di karyawan
 kecil kontrakan korban lansia+nyasar lansia+pikun luka+parah mau+terjun neglasari orang+ini orang+lapar ot perempuan
 pulang$ rawat sadar sakit saya+kumat saya+odgj saya+sering semua$ sering sudah+tidak tali tangis temen tempat tenggelam
 tergeletak terlantar$ tidak+napas tidak+punya tidak+sadar tinggal tua tuna
report 5 @case @len5 @needs ^ada ^bocah ^cepat ^dompet ^gelandangan ^laki ^saudara ^suami ^tangan anak+kecil bacok bawa
 bawa+golok bawa+karung berobat busuk butuh+pertolongan cari+ibu daerah darah$ dekat depan di+dalam di+trotoar diam+aja
 diri disabilitas dompet+hilang duduk gantung+diri gelandangan+di gerobak golok hamil hilang+tidak ini+bagaimana
 jemput+bapak kakak+saya kali karung karung$ kayanya kecil$ kedinginan kenanga lansia+ini lansia+jatuh lapar
 laporan+satpol linglung+di mati$ mau+melahirkan mulut napas$ napas+tinggal nyasar$ ongkos$ pak+tolong parah$
 pertolongan pucat raya rsj rusak sadar+pak satpol saya+butuh saya+sayat sekarang+di semua sendiri serpong tangan$
 tangis+cari telanjang tempat+tinggal terjun+dari terus tetangga tetangga+saya tidak+waras tulang waras warga
report 4 @len3 @len4 @placed ^adik ^astaga ^bantu ^kakak ^laporan ^odgj ^tuna ada+anak ada+ibu ada+pak adik adik+saya
 alat alat$ astaga astaga+dia baju banget$ banyak+banget begal benda berhenti berobat$ bikin+kotor butuh+ambulans
 butuh+tempat cepat ciledug cipadu curiga darah+tidak dari denger depan+sekolah di di+depan di+jalan di+kontrakan
 di+masjid di+pinggir di+stasiun dia+amuk dia+begal diam dikeroyok emperan evakuasi ganggu habis+ongkos halusinasi ibu
 identitas identitas$ indah inget istri jalan jalan$ jalan+pulang jalmina$ jatuh jatuh+dari jatuh+di jaya jembatan jiwa
 kantor kantor+kecamatan karunya$ kayu kec kecamatan kejang$ keluar+darah kembali+ke ketemu+mayat kotor lansia+tidak
 lari+dari leher lupa+jalan malam+di maling mandir manusia$ manusia+gerobak mau mau+kembali mau+mati merah$ mesin minta
 minta+tolong mondar mondar+mandir motor muntah+darah mushola neglasari$ nyasar+di orang orang+di orang+odgj pabrik
 pabrik$ pak$ pak+cepat panti$ pegang perempatan pernah pinang pinggir pinggir+jalan pingsan poris psikiater pukul$
 pulang pura2 rsj$ rumahnya sambil sanggup satpam saya$ saya+habis saya+kejang saya+pak saya+pasung saya+pingsan sayat
 sehat sekap sekarang+dengan sendiri+di sering+halusinasi setrum+di stasiun suka temen+saya terjun$ terlantar
 terlantar+di tidak tidak+ada tidak+berhenti tidak+sanggup tolong+evakuasi tolong+segera tua+duduk tumpang tuna+wisma
 usir+dari via wisma yang+perlu
report -4 ^anjing ^bibi ^bisa ^ini ^mau ^tadi ^update ^yang air anak+sma angkut anjing bakso batal belum+ada berapa
 beras berisik besar boleh+lapor butuh+kursi dari+malam di+ig di+sekolah di+tv dijemput dong+pak endi gelandangan$
 goyang goyang$ ig jam jual kartu kemis kemis$ kirim lagi+di laki+saya lapor+tetangga lemas+pak lihat lihat$ lihat+di
 luka+di macet mana$ nama nih orang+dibacok pak+saya pak+sudah pak+wkwk petugas$ pos$ pukul+ibu salah saya+lagi
 saya+laporan selimut semua+aman sma sore stroke+tidak tv tv+ada yang+cari yang+di yang+lapor ybs
report -5 @it @len1 @search ^kalau ^lampu ^sudah anak+saya bagaimana$ bakar$ bakar+pak banyak+pak bener bukan cek
 dinsos$ hari+ini hp itu kabar kapan kemarin lansia+yang lokasi mantan nomor odgj+yang orang+yang pikun$ pukul saya+lari
 senin sudah+ada tadi tambah tunggu update yang+ketemu
report -6 @thanked ^apa ^bakar ^jalan ^sekarang ada+di bantu+lansia bisa+bangun boleh dapat darah+pak datang dia+pingsan
 harga jadi juga kasih kucing lagi lansia+saya lapor+ada makasih malam$ orang+muntah pergi petugas pukul+saya saya+yang
 sekarang$ takut$ ternyata tua+saya untuk ya$
report -7 @other ^klien cinta dipukul+suami hilang kalau kok laporan+saya mana nanti saya+hilang saya+jatuh ya+pak
report -8 @back @goes @sighting @withdraw laporan saya+di wkwk wkwk$ ya
report -9 @kin @len0 @question @thanking apa klien mulai pak+lemas saya+dipukul
report -10 @addition @status
report -11 @? @who=responder tidak$
report -13 @who=relative
search 12 @who=relative hilang
search 10 ical
search 9 @kin hilang$ lari paman saudara saya+hilang
search 8 ^paman ^suami cari kula mungkin
search 7 ^mau bapak belum lari$ mana pikun pikun$ saya suami yang+ketemu
search 6 @call @len5 @search ^bapak ^cari adik anggota bapak+saya belum+pulang cari+bapak cek dari kakak kakak+saya kami
 ketemu$ lansia+saya nama pak+saya pakai saya+anak saya+cari
search 5 # @? @len4 ^anak ^hilang ada+di anak$ apa+ada belanja ciri dari+rumah hari hilang+dari hilang+di is is+hilang
 ketemu lapor+hilang makam saya+dibawa saya+lari singgah singgah$ terakhir tidak+ketemu tolong tolong+bantu umur
search 4 @reports ^apa ^sudah anak anak+saya apa cari$ cari+adik di+panti dia dibawa hari$ hilang+kontak hp is+saya
 istri kabar kemarin kontak lansia lari+bawa makam+bapak mana+tidak mau+lapor pamit pas pergi pulang razia rumah+singgah
 saudara$ saudara+saya sudah+cek tahun
search -4 @addition ^kalau bagaimana bisa depan gelandangan jalan minta petugas saya+lihat tangis tidur wkwk wkwk$
search -5 @back @it @thanking @who=responder @withdraw ^ada ini lagi
search -6 @danger @len1 @sighting @status ibu$ ke laporan sudah
search -7 @1 saya+sudah
search -8 @other
search -10 @len0 @who=resident
status 19 doang
status 15 @code ^masih masih
status 14 janji kapan
status 13 @? @status ^kapan apa+tidak mana status
status 12 alah bagaimana diproses
status 11 doang$ jadi laporan+saya sampai tiket
status 10 ^laporan ^trc laporan loh petugas timnya tindak viral
status 9 ^lama angkut belum kabar kok lama+banget lanjut pakai$ progres tangan trc ud
status 8 # ^is ^kok ^mana ada+kabar bagaimana$ bagaimana+pak baru belum+ada datang dijemput$ ini+bener kemarin kemarin$
 kok+diam otw petugas$ saya+yang smp sudah the update$ yang
status 7 ^bagaimana ^sampun ^sudah datang+pundi di+halte diam dijemput dongkap itu$ jadi+bagaimana jam kira lama lanjut$
 loh$ otw+belum pencarian posisi pundi respon$ sampun sampun+datang saya+lapor soal tidak+sih update yang+lapor
status 6 ^nasib ^progres anyone anyone+coming belum+pak coming coming$ dibaca dong halte hasil ini ini$ is+anyone
 is+saya jam+berapa kan lansia+di lho mana$ menit nasib nasib+lansia nih nih$ pak$ parah respon rong sampai$ saya+sudah
 sudah+ada sudah+rong yang+di yang+saya
status 5 ^apa ^belum ^besok ^harus ^hasil ^jadi ^kayanya ^otw ^tolong ada+respon apa apa+sudah bagaimana+kabar
 bagaimana+lanjut belum$ cuma cuma+dibaca dari+pagi diam+wae dibaca+doang dulu is kenapa+laporan kok+tidak orang+masih
 pak+yang saya$ sih sudah+sampai tangan+ya team tidak+ada tidak+tangan tidak+viral tiket+saya tolong+kabar tuh+orang
 tunggu viral+tidak wae yang+datang
status 4 @where ada+tindak angkut$ angkut+belum bade bagaimana+ini bener+tindak berapa+menit besok datang$ dianggurin
 dibawa halo+ada jadi+datang jadi+kesini jalan+belum kabar+tidak kayanya kemarin+sekarang kemarin+sudah kesini
 lagi+sampai lapor laporan+kemarin lokasi+sudah menit+lagi nyangkut pak+kok perkembangan petugas+kesini saya+dianggurin
 sekarang$ sekarang+bagaimana sudah+dari sudah+ketemu tadi tangan$ tidak+pak timnya+sampai tolong+cepat tuh woy
status -4 @kin @needs @person @placed @sighting ^anak ^dia berapa+lama biasanya boleh cair darah dinsos$ disitu kasih
 lama+biasanya mati nanti perempuan pindah pulang rt tetangga wkwk
status -5 @1 @goes ^ada ^tidak anak apa+kabar batal bawa bisa bukan cari di kalau makasih minta saudara sudah+tidak
status -6 @addition @thanked bagaimana+cara bantu cara+cek dengan dia lihat malam pkh rumah
status -7 @len0 @who=relative ^mau cara dinsos
status -8 @back @question @who=responder
status -9 @danger ^saya kerja lagi makan+belum sudah+makan
status -10 @thanking @withdraw makan
status -11 @other
withdraw 15 abaikan sorry sorry$
withdraw 13 jd
withdraw 12 ^tidak cabut cabut$ false maaf
withdraw 11 @withdraw ^maaf laporan saya+cabut sudah+ada
withdraw 10 @back ^batal ^tutup batal ke+datang sudah ternyata
withdraw 9 ^sudah di+rumah laporan$ sido
withdraw 8 anak+saya dia+sudah maaf$ orang+sudah pencet pergi+pak salah saya+laporan sudah+pergi tutup
withdraw 7 ^ternyata ambulans+pak batal$ batal+laporan cuma istirahat naik pak pergi stop sudah+pulang tidak+usah usah
withdraw 6 ^itu ^tolong ambulans anak bis datang datang$ disini+harus grup harus$ have hp iseng iseng$ jadi janten
 janten$ no pulang saudara sudah+kembali sudah+naik sudah+tangan tadi tangan tarik tarik+laporan tidak tidak+jadi
 tidak+janten tidak+sido tiketnya ya$
withdraw 5 ^abaikan ^hp ^jangan ^stop aja gang+sebelah hapus ibu+itu itu+untuk kembali ketemu+ibu pak+bukan pak+maaf
 pak+sudah pak+ternyata rt$ saja saya+salah saya+yang sido$ sudah+ketemu sudah+selesai terlantar$ tidak+perlu tutup+aja
 untuk+grup ya you
withdraw 4 ^never ^pencarian ^tadi aja+pak anak+kecil batal+aja batal+ya bukan coba datang+pak di+gang dia+cuma
 grup+saudara hapus+aja harus itu jadi$ jadi+pak kadieu kecil kedah kesini$ ketemu kios maaf+pak maaf+ya makasih$ mind
 mind+dia need never never+mind orang pencarian+bapak perlu pulang+dengan saja+sudah satpam selesai sore$ ternyata+orang
 tidak+kedah tidak+kios tinggal+di tolong+batal yang+bawa
withdraw -4 @case @kin @who=resident ^kok banget bisa cepat darah dari doang doang+pak golok hilang hubung kenapa laki
 lihat makan malam masih nama nanti odgj orang$ orang+tidak petugas saya+tidak sudah+datang tapi
withdraw -5 @1 @needs @person ^ada di ini kalau kemarin lansia
withdraw -6 # @? @placed ^makasih apa bagaimana kata kok mana mau
withdraw -7 @addition @question @sighting tidak$
withdraw -8 @other @who=responder
withdraw -9 @danger @status belum
withdraw -10 @len0
addition 15 gelandangan$
addition 14 ^tidak topi
addition 13 # @who=responder daster sendal tetangga$ tidur$ video
addition 12 ^jalan ayam situ$ tahu
addition 11 @it ^bawa klien ktp laki$ lokasi lupa minta$ mulai nama perempuan$ saja$ satu selamat
addition 10 @addition @placed ^belum ^gudang ^lupa ^sukarjo anak$ bakar$ bukan item luka nya pak+lemas saja selimut
 sukarjo
addition 9 @goes ^batik ^dekat ^klien apotek berdiri$ dengan+anak di+lokasi gang hubung jaket kata ompong pln pln$ rps
 rps$ saya+ada sebatang sementara sendiri$ siti tas tinggi
addition 8 @len1 @len2 ^baju ^bukan ^gang ^gelandangan ^ini ^kata ^kemarin ^kontak ^pakai ^tadi ^update aminah asal baju
 bawa belakang berdiri darah+pak hitam$ istri$ kaki$ kalau kontak+saya luka+di pagar pendek pendek$ rokok rsud
 rumah+saya satpam saurna saya+istri sebelah sekitar selapajang semua+aman situ tambah tower tulis update
addition 7 @1 ^jam ^sekarang ^tas batik berendeng cikokol$ cuma di+rumah dia dua foto gudang jembatan+berendeng kanan
 kira kondisi kontak ktp+di kurang lapor+itu lemas lokasi$ mobil na orang+muntah pak+orang pakai polisi polisi$ potong
 rsud$ rt saya+aja saya+sudah sekarang sekarang$ sudah+tidak tidak+mau tinggi$ tolong+bawa tongkat tunggu+di ya ya+pak
 yang+luka
addition 6 60an @them ^depan ^hari ^kira ^sekolah ^toko ^umur ^yang agak ajak alamat arah+pasar atas+nama baju$
 banyak+pak batik$ batu bekas bisa+bangun bukan+golok bungkus cikokol coklat coklat$ depan$ depan+gang di+kaki
 dia+pingsan disebar disitu dua+orang foto$ gigi goyang goyang$ hari+minggu hitam ini+foto ireng jaga kacamata kaki
 kalau+tidak ke ktp+nya kumis kumis+tebal lagi+ini lemas+pak madura merah minum nasi+bungkus ngaku+dari nihil nomor+saya
 ompong$ orang$ orang+pakai pak+cuma pak+dia pak+sekarang pindah salah sate satu+lagi satu+orang saya+kasih seberang
 senin sisir sudah+datang sudah+saya susul tadi+saya tahun$ tapi tegal telepon tidak+bawa tua+rt tukang ybs
addition 5 @len0 ^dia ^dua ^hubung ^ktp ^nama ^nih ^rambut ^tua ada+kartu alhamdulillah aman aman+pak amuk+kok
 bakar+sampah banget+ya bank bank$ belum$ bensin bibirnya bisa+hubung bukan+lansia dan darah+ternyata di+leher
 di+sebelah dia+kata dia+moved emas emas$ gas gawat gelang gemuk+pendek giginya ibu+sudah its kalau+ajak kalau+petugas
 kayu kelurahan+gerendeng kemarin$ kemis kemis$ kiri klien+tidak kok kulit kurus kurus+tinggi lalat+di lalu lalu$ leher$
 lihat+saya listrik luka$ malah minggu$ minta+nomor moved ngaku nya$ operasi orang+pingsan pak+rt pak+tidak pakai+gelang
 panggil perempatan$ perempuan pingsan pingsan$ polsek pom pom+bensin pos putih rame ransel salah+lihat samping sarung
 saya+tunggu sudah+di susul$ tabrak$ tadi+pagi tas+ransel tebal tempat ternyata tidak+amuk tidak+bisa tidak+respon
 tulis+di wa warung
addition 4 5$ 70$ @who=operator @who=resident ^kalau ^kulit ^laki ^masih ^nihil ^pak ^pelapor ^polsek ^ralat ^ruko
 ^tambah ^warung ada+bekas ada+luka ada+satu ada+tanda ada+tompel agak+tenang alfamart arah asesmen atas b b+1234 bakso
 bantu+polsek bapak$ baru baru$ batu$ bau+banget bawa+apa belakang+pasar bengkel bukan+gang celana cisadane$
 dekat+tempat dengan dengan+saudara denyut di+pipi dia+minta dikeroyok gang$ gemuk hujan ijo ijo$ istri jaga$ jam+is
 jam+setengah kaget kali+cisadane kanan$ kantor+kelurahan kasih+tahu ke+depan keluar+busa kesini klien+amuk kok+pak
 kok+tidak kp+baru lahir lahir+di lalat lokasi+ya makan makan+pak muntah nasi ojek$ pak pakai+sarung pangkalan patokan
 pelapor perut perut$ pinggir+kali pipi pisau+pak plus ralat rambut sampah$ sarung$ satpam+sudah saya+kirim saya+pakai
 saya+standby sebelah+orang selesai setengah standby tahu$ tahun tanda target+tidak terakhir terakhir+lihat tidak+ketemu
 tidak+tahu tolong+cepat tompel tompel+di ulang warga yang+perempuan
addition -4 ^baik ^boleh ^harus ^iya ^kapan ^lapor ^lihat ^mana ^menang ^permisi ^semoga ^suami ^tes ^test ^trc ^trotoar
 ^wkwk ^woy ada+respon akun ambulans+pak anak bah bangun$ bantu+saya bapak bapak+saya bapak+tua bawa+golok beda bener
 besok cek dekat+the di+gang diam+aja dong$ duit duit$ good grup jual judi karunya ke+datang kejang+pak kerja kontrakan
 lagi lagi+dekat lapar laporan$ lewat loh loh$ lokasi+sudah makan+belum mall mall$ manusia mau minta+duit motor murah
 need orang orang+masih ot pacar pada pakai$ pelayanan pelayanan$ permisi saudara saya saya+mau semoga semua$ sorry
 sorry$ sudah+ada sudah+biru sudah+tangan tali tangerang team terjun terpantau terus this tiap traktir ud untuk usah woy
 yang+kemarin yuk
addition -5 12345$ ^12345 ^anak ^bagaimana ^bisa ^is ^lansia ^makasih ^selamat ^tolong abaikan ada+orang ada+yang
 amuk+bawa anak+saya apa$ apartemen bikin bis bonus cantik coba datang di dia+mau dijemput dinsos$ ditinggal gratis
 halte harus+kirim ibu+bawa istirahat jembatan kasih+pak mana$ much muncul nih$ nyasar pak+sudah panti pisau$ program
 rusak sekolah$ sore sudah+lemas sudah+naik target+lihat terlantar$ test tidak trotoar wkwk you
addition -6 ^apa ^assalamualaikum ^kejang angkut assalamualaikum bagaimana$ batal buka bukan$ di+halte diproses dipukul
 doang jd kakak lihat malam$ odgj pak+di patah pulang slot tes tetangga tidak+bangun trc
addition -7 @case @code @danger @kin @needs ^bapak ^mau ada+di bantu boleh bot cari di+pasar ibu$ kapan kemana lari lu
 malam pergi+pak saya+tidak terlantar tidur+di
addition -8 @back @person @thanked ^napas berapa dinsos dong kembali ketemu lansia makasih menang tangan tidak$ timnya
 tolong
addition -9 @call @len5 lapor maaf mati pak$ sekarang+lewat
addition -10 @len4 @thanking bagaimana+ini laporan meresahkan orang+sudah siapa
addition -11 @question harus hilang ini$ massa
addition -12 @? @sighting apa
addition -13 @status mana
addition -14 @withdraw
addition -15 bagaimana
addition -16 @other
sighting 11 kembali lihat sekarang+lewat
sighting 10 @sighting @who=responder lagi lagi+pak lewat pak+di
sighting 9 kemarin kembali+lagi ketemu mirip orang pengumuman the yang yang+kemarin
sighting 8 @placed @them ^lihat ^target muncul orang+yang poster sekarang tadi target target+lihat yang+cari
sighting 7 ^saya ^sekarang ^yang ada+di ada+lagi di ini+ada lagi+di lihat+di muncul+lagi nongol nongol+lagi saya+lihat
sighting 6 ^kembali ^ketemu cari cuma+lihat dekat di+pasar dinsos$ itu jalan+ke lagi+dekat lansia+yang lihat$ meneh
 odgj+yang saya+cuma
sighting 5 ^ini ^tadi arah flyover her hilang+itu itu+tadi ke+arah lihat+lagi orang$ pagi pasar pasar$ tempat terminal$
 terpantau this this+pagi yang+hilang
sighting 4 ^orang ^ybs ada+pak cuma dekat+the di+tempat dia+lagi dinsos foto ibu+yang itu+sekarang kayaknya makan+di
 mall mall$ mangkal mangkal+di orang+kembali saya+ketemu terminal terpantau+di
sighting -4 @needs @person @status ada+yang dibawa ibu lokasi mana minta pak$ terakhir tidur tolong
sighting -5 # @? @back @call @it @kin @thanking @who=operator @withdraw ^ada ^sudah anak apa belum bukan pakai ya
sighting -6 @question bagaimana sudah tidak
sighting -7 @1 @len1 @other @who=resident
sighting -8 @danger @who=relative
sighting -11 @len0
other_service 20 buka
other_service 15 @other
other_service 14 meresahkan online
other_service 13 ^jembatan gratis
other_service 12 akun saya+dipukul
other_service 11 jembatan kartu kerja+dong nikah patah rumah
other_service 10 ^minta air bansos daftar diancam dipukul+suami gratis$ kucing pelatihan pkh pukul suami tetangga
other_service 9 ^bakar ^trotoar anak+saya bagaimana+ke bantu dagang jalan judi lampu lansia$ liar mati mayat minta
 saya+tidak tanah$ untuk urus where
other_service 8 ^hilang ^kucing ^lampu ^pelatihan ^tetangga ada+tidak bayar berapa$ berisik besar di+gang kartu+lansia
 kerja listrik mantan massal sekolah surat tanah trotoar
other_service 7 @len2 ^air ^banjir ^daftar ^kerja akta bahaya bakar banjir banyak bikin jual kamar+mandi kemana kerja$
 lapor+kemana mahal malam$ modal modal+usaha obat pinjol popok popok+lansia pukul+saya sampah tolong tua+saya usaha
other_service 6 @who=resident ^ada ^harga ^ijazah ^kapan ^listrik ^mau ^motor ^rumah a apa+aja api bakar+pak
 bantu+lansia bau bawa+pisau beras cerai cerai$ dapat dari+malam di+sekolah dicabut dong+pak galak ijazah jual+obat
 kamar kemana+pak kok+belum langka laporan$ larang mampu mana$ mandi mau motor+saya need+tolong nyamuk+banyak
 obat+larang orang+tua pacar$ padahal pasar pdam pemkot pisau$ pukul+ibu pungutan pungutan+liar saya+dicabut sekolah$
 suami$ syarat tawon tiap tidak+angkut tidak+mampu yang+jual
other_service 5 ^akta ^anjing ^mobil ^pohon ^tiang ambruk anak+sma angkut anjing bantu+rumah bantu+tidak bapak+saya bau$
 bayi$ bpjs butuh+kursi cair cair$ cara damkar dengan+suami depan+rumah dipukul film film$ jambret kabel kayaknya+bakar
 kk komplek lansia+saya lowongan minggu$ nama+saya need nyamuk nyasar pisau pohon sebelah+bakar sembako sembarangan
 sembarangan$ sma suami+saya sudah+besar surat+tahu susu syaratnya+apa tabung tabung+gas urus+kartu warung
other_service 4 ^bagaimana ^bpjs ^cara ^debt ^gas ^got ^kartu ^nama ^pungli ^sungai ^syarat ^tabung ^vaksin ada
 ada+bantu alat+bantu amuk+pukul api+sudah asep bahaya+kalau bansos$ bantu+dengar banyak$ banyak+yang besar+mau
 bisa+jalan bulan collector damkar$ debt debt+collector dengan di+pos dtks gas+melon gigit got gratis+mana haji hilang$
 is jual+makan kadaluarsa kalau+malam kali$ kejar+bawa kontrol kursi kursi+roda limbah lobang mabuk mahal$
 makan+kadaluarsa maling+bawa mampet mandi$ mati$ mati+bapak mau+ambruk mau+bikin melon melon+langka odgj+di orang+mabuk
 pak+rumah pak+tolong parkir parkir+liar pasang pelatihan+kerja pohon+besar pos$ pungli pungli+di roda ruko rusak
 sampah+di saya saya+lagi saya+takut sembako$ senjata stroke+tidak sungai syaratnya tembok tolong+pln turun tutup vaksin
other_service -4 @case @needs ^bisa ^ini ^jam ^ketemu ^lapor ^pak ^pinjam abis aja apa atas batal berendeng cuma darah
 datang depan+gang di+dalam di+rumah dibawa dijemput dinsos halusinasi harus hubung item jam jembatan+berendeng kabar
 kakak+saya karyawan kasih kayu kejang kesini$ klik+link ktp+nya kumat lah lah$ laki lapor$ manusia masih massa
 mau+bakar meninggal merah minta$ nya odgj pinjam polisi psikiater saudara+saya saya+anak saya+laporan saya+lihat
 saya+sering sering sering+halusinasi siapa team telepon terlantar tidak tidak+ada timnya wkwk you
other_service -5 @call @len5 @sighting ^ibu ^is ^kalau ^saya ^tawuran ^tidak amuk$ ayam boleh bot bukan butuh+bantu
 ditinggal kalau kantor kemarin kesini link lokasi lu maaf makasih pasung pelapor pln$ rumah+singgah sampai saudara
 sekarang sementara sih$ singgah tangan tanpa tetangga$ the tiket
other_service -6 @addition @back @thanked ^apa ^dia ^jual ^lansia ^sudah ^tolong ada+yang alamat bekas cari dari+rumah
 dekat di gelandangan ibu kakak kata klik laporan+saya perempuan polisi$ pulang tidur+di
other_service -7 @danger @goes @kin @who=responder ^berapa ^gudang dia itu ketemu laporan pak panti sudah
other_service -8 @person @thanking @them ^odgj baju lihat petugas sih tidur yang
other_service -9 @status @withdraw ini jadi mau+mati orang tempat
other_service -10 # @len0
other_service -11 @it
other_service -12 @who=relative
greeting 17 orang+tidak
greeting 16 ^tes
greeting 15 ^assalamualaikum ^halo ada+orang assalamualaikum halo
greeting 14 @len0 bah
greeting 13 ^selamat
greeting 12 ^hi ^permisi ^punten hi permisi punten
greeting 11 ^sugeng enjing malam pak$ pak+dinsos sugeng tes woy$
greeting 10 ^haloo ^pak ^sampurasun ^test dinsos$ enjing$ haloo makasih$ sampurasun sampurasun$ siang tanya$ test test$
greeting 9 ^cek ^hallo ^malam ^p ^pagi cek hallo hallo$ ibu$ p p$ pagi sore wb wb$ wr wr+wb
greeting 8 ^met dinsos masuk met selamat+malam
greeting 7 apa+kabar disini$ evening evening$ good+evening kabar$ malam+pak selamat selamat+siang sore+pak
greeting 6 ^hai ^ibu ^misi apa+ada dengan+siapa disini hai hai+pak masuk+tidak mau+tanya misi misi+pak punten$ siapa+ini
 tanya tes$
greeting 5 ^siang ^tok good ini$ malam$ pagi+pak selamat+pagi siang+pak sugeng+enjing tidak$ tok tok$
greeting 4 ^sore ^woy assalamualaikum+pak bapak+ibu kabar maaf+mengganggu masuk$ mengganggu pagi+bapak
greeting -4 ^anak ^bagaimana ^dengan ^ditusuk ^lansia ^orang ^sudah ^tadi ^wkwk ada+yang bagaimana+pak banget bawa bot
 dari dia ditusuk doang gratis ini itu jalan jam ke kemarin lansia$ lapor+pak much nomor pakai rumah sekarang siap
 syaratnya tadi+pagi tetangga tidur tolong+pak ya
greeting -5 @addition @case @goes @len1 @len3 @needs @them @who=relative ^apa ^baik ^ini ^kakak ^masih anak baik bantu
 belum buka di dong hilang lagi saya tadi wkwk yang
greeting -6 @who=responder ^lapor lansia laporan masih minta sudah
greeting -7 @back @danger @len2 @placed @status bagaimana lapor
greeting -8 @it @thanking ^tolong darurat tolong
greeting -9 # @withdraw ^makasih cuma
greeting -11 @other ^tidak
thanks 20 much
thanks 17 pelayanan pelayanan$
thanks 15 ^top kasih+pak top
thanks 14 ^baik ^iya ^semoga semoga
thanks 13 @thanking ^noted ^okeee baik iya kasih noted okeee
thanks 12 team
thanks 11 ^good ^makasih dengan$ mantap
thanks 10 dengan good siap tunggu
thanks 9 @thanked ^dengan ^mantap ^mauliate ^ok ^oke ^siap godang makasih mauliate mauliate+godang ok oke sip
thanks 8 ^alhamdulillah ^jazakallah ^keren alhamdulillah baik$ jazakallah keren tunggu$ 👍 👍$
thanks 7 ^okee cepat makasih+pak okee sip$ terima+kasih 🙏 🙏$
thanks 6 @len0 ^sip banget jadi keren+banget pak+sudah siap+pak terima timnya
thanks 5 ^🙏 alhamdulillah$ makasih+ya matur matur+makasih terus terus$
thanks 4 ^hatur ^terima atas cepat+banget hatur hatur+makasih ibu$ makasih$ makasih+atas makasih+banget mantap+pak
 markotop pak$ top+markotop ya+pak
thanks -4 @addition @call @case @len2 @len3 @needs @person @them @who=operator ^ada ^lansia belum dari dia hilang ke
 ketemu laporan masih mau minta rumah tolong
thanks -5 @goes @placed @question ^tidak ^tolong ada anak apa bagaimana di ini lapor orang satpam
thanks -6 # @? @danger @it @who=relative ^pak tidak
thanks -7 @back @who=responder @withdraw ^sudah saya
thanks -8 @other
thanks -13 ^saya
nonsense 16 menang yuk
nonsense 15 harga
nonsense 14 cinta lu makan+belum sudah+makan
nonsense 13 cantik lapor+ada wkwk
nonsense 12 klik saya+di slot tanpa
nonsense 11 @len0 ^wkwk banget dong gaji pak+minta traktir wkwk$
nonsense 10 ^jual bola doang+pak goblok kenalan murah sayang tolol tolong+jemput
nonsense 9 asem banget+saya bonus bot jemput jual link lu$ saya+jatuh sih tai tes
nonsense 8 12345$ @who=resident ^12345 ^kakak ^lagi ^lapor ^lu ^open ^pinjam dana dong$ dong+pak hari+ini kamu klik+link
 lapar malam+ini pacar pinjam terlantar
nonsense 7 123$ ^berapa ^hati ^menang ^promo ^qwerty apartemen besok cantik+deh coba deh di+tv dibantai goblok$ hati hub
 ig jatuh jodoh jomblo kakak$ macet makan mau+mati odgj+sih open orang+dibacok pada promo pulsa qwerty qwerty$
 saya+dibantai selingkuh test+123 tv tv+ada
nonsense 6 ^anjing ^nomor ^rame ^sayang ^siapa anjing anjir boleh$ bot$ di+ig dibacok goreng hidup hubung$ ig+kata
 jelas+lu kata+ada lagi libur libur+tidak mantan+saya mati nasi+goreng pak+saya rame+di sayang$ takut tidak+jelas
 tidak+ya you$
nonsense 5 @1 ^anjir ^bot ^di ^dosen ^kirim ^lapar ^mampus ^odgj ^petugas ^saya ^slot ada+mayat apa$ belum+pak bikin
 bikin+mati bunuh+waktu dana+gratis dosen duit duit$ gabut gacor hari hubung ini jelas klik$ konsernya konsernya$
 lagi+apa lah lah$ lebaran lebaran$ malam mampus mampus+saya mati+berdiri menang+undian minta+duit murah$ panas
 panas+banget pulsa+dong putus rame rasa saldo saldo+dana saya+besok saya+terlantar sih$ slot+gacor takut$ tolak undian
 wa$ waktu
nonsense 4 # 5+juta @len1 @reports @search ^besok ^dasar ^gabut ^klik ^lorem ^woy abis babi bot+goblok bot+jelek bunuh
 cabe cair dasar deh+pak doang gabut+nih gacor+maxwin guna harga+beras hilang+pak hub+wa ipsum ipsum$ jangan jelek
 jelek$ jual+motor juta kesurupan link$ link+ini lorem lorem+ipsum mabar mati+tawa maxwin mayat+di minat motor mulu nih
 nomor odgj saya+abis sayat semua skripsi skripsi$ tawa tengah tengah+malam test tolong+cari wa woy xxxx xxxx$ you
nonsense -4 @call @kin @person @who=operator ^baik ^batik ^dengan ^good ^hallo ^halo ^haloo ^hi ^jembatan ^kemarin ^laki
 ^lupa ^makasih ^p ^permisi ^sampurasun ^sugeng ^sukarjo ^tadi ^trc ada ada+yang aja ambulans aminah baik batal batik
 bukan cepat$ darah dekat di di+gang dipukul disabilitas enjing enjing$ foto good hallo hallo$ halo haloo hari+minggu hi
 ini+bot kalau kemana kemarin$ kesini lagi$ lama laporan+saya listrik lupa makasih$ minggu minggu$ odgj$ online otw p p$
 pasar permisi rokok rps rps$ saja saja$ sampurasun sampurasun$ saudara sebatang siti sugeng sukarjo tabrak tahu tahun
 tahun$ tangan team this tunggu warga
nonsense -5 @sighting @withdraw ^bapak ^cek ^dia ^gelandangan ^ibu ^iya ^noted ^okeee ^orang ^top apa bagaimana$ baju
 butuh cabut cabut$ cek dari darurat datang depan diancam hukum istri istri$ iya jam jembatan ketemu kok lapor lokasi
 mana masuk noted okeee pagi$ pelayanan pelayanan$ perempuan$ petugas$ saya$ saya+cabut saya+istri sendiri sendiri$
 syaratnya tadi tanya ternyata terus terus$ tidur$ tolong top trc untuk
nonsense -6 @goes @them ^anak ^assalamualaikum ^maaf ^punten ^tetangga ^tidak assalamualaikum bawa bisa daster gang
 hilang itu jalan ke kemarin laki lansia$ mati$ minta$ orang$ pagi punten sampai sekitar sendal suami terlantar$ topi
nonsense -7 @code @thanked ^ada ^kapan ^lansia ^malam anak bah bantu bapak dia dinsos gelandangan$ ibu janji kerja+dong
 lansia maaf makasih pakai rumah test$ tidak tidur yang
nonsense -8 @? @placed @who=relative ^apa ^belum ^masih ^pak dengan gelandangan is jadi mau+lapor much orang siapa$
 tetangga
nonsense -9 @back @question @who=responder buka masih woy$
nonsense -10 @addition bagaimana lapor$ laporan tidak$
nonsense -11 @danger @status ^ini
nonsense -12 @it
nonsense -13 @other
nonsense -16 @thanking
question 15 siapa$
question 14 bagaimana$
question 13 ^apa lo siapa tidak$
question 12 @? bagaimana boleh panti syaratnya
question 11 ^bisa ^boleh ^is apa jam nanti
question 10 @question apa$ bisa does does+this harus lapor tanya this
question 9 ^jam bener berapa dinsos itu kalau kemana$ kenapa kota maksudnya tangsel tidak
question 8 ^bagaimana ^ini ^kalau akan beda biaya boleh+lapor bot bukan$ ini+bot kemana kerja kirim layan mana perlu
 rumah+singgah singgah tindak$ trc
question 7 @it @len1 ^data ^emang ^malam anak+jalan are are+you bagaimana+cara bekas berapa+lama berapa+orang biasanya
 bisa+lapor data di+tangerang dibawa emang hukum is kan kirim+lokasi malam+ada masuk+panti nomor+telepon
 petugas+perempuan polisi program resmi saya+tanya tangerang you
question 6 24+jam ^beda ^berapa ^dinsos ^kenapa ^mau ^rumah ^siapa aja alamat bayar+tidak buka cara dijemput do
 harus+kirim jaga+malam kalau+ada kantor ketemu+orang lama+biasanya nanti$ nomor orang+bener telepon ya$ yang+jaga
question 5 ^are ^bayar ^bibi ^ieu ^iki ^kok aja$ anonymously anonymously$ apa+mesin baju bayar bener$ bibi cek+laporan
 daerah data+saya endi gratis+kan ieu ieu+teh iki ini jaga jam$ kalau+ketemu ke+panti lama lapor$ lapor+di lapor+disini
 lapor+kesini laporan+anonymously lokasi lokasi$ malam+tidak mana$ nanti+pulang odgj pak+nya panti+lansia pelapor
 penelepon+tanya perempuan$ petugas petugas$ pulang punya punya+saudara robot sampai+jam sih tidak+kalau untuk
question 4 @where ^bot ^harus ^panti ^petugas aktif alamat$ apa+orang apa+robot apa+saya banget$ berapa+hari bisa+jemput
 bisa+minta bisa+saya bukan+warga cara+cek data+pelapor di+odgj identitas ini+layan kalau+saya kan$ kantor$ laporan
 maaf+ini masih masuk mesin mesin$ mobil+apa nomor+dinsos orang pak+apa pak+kalau pakai+mobil panggil perempuan+ada
 polisi$ pulang+tidak rahasia robot$ rt+tidak saya+harus siapa+ya tanggung tanya+pak teh terus terus$ trc+itu viral+di
 warga+tangerang yang yang+viral
question -4 @code @len4 @person @reports ^dia ^pelatihan a anak+saya bagaimana+ke bansos bantu belum besok butuh
 di+rumah doang jadi+kesini kami kartu kata kemarin$ lagi lanjut makasih mati nyasar pasar petugas+kesini salah
 saya+kirim selamat+malam tangan tumpang tumpang+tanya ya+pak
question -5 # @len3 @sighting @thanked @them @who=operator ^ibu ^mobil ^tes ada ada+orang apa+ada bikin depan hilang
 kira mampu mau mungkin parah sudah+ada tadi tes tidak+mampu
question -6 @goes @who=relative ^halo ^laporan ^saya ^selamat ^sudah apa+sudah dia halo ini+bener is+saya kalau+tidak
 lansia pak$ pelatihan selamat tidak+bisa tolong
question -7 @back @call @thanking @withdraw ^orang dari saya sekarang
question -8 @who=responder bola kemarin malam+ini pak
question -9 @danger ^tidak bapak nama orang+tidak sudah
question -10 apa+tidak
question -12 @len0
question -13 @status
question -15 @other
"""
