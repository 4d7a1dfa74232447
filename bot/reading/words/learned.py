"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = """
report 18 darurat
report 17 lapor$
report 13 bantu+saya massa
report 12 @danger butuh ditusuk tolong+saya
report 11 darah dipukul tolong$
report 10 ^napas kejang
report 9 ^dia ^ditusuk ^lapor ongkos
report 8 ^butuh bagaimana+ini bantu gerak ini ini$ karunya karyawan manusia napas pak+bantu segera segera$ sudah+tidak
 terjun tidur tidur+di tinggal tolong+pak
report 7 @call @who=operator ^gelandangan ^saya ada+yang anak bisa+pulang ditinggal evakuasi$ gelandangan laki
 laki+tanpa lapar linglung nyasar pak+ada perempuan racun saya+sering sering sudah+lemas tabrak tangan terus
 tidak+bangun usir
report 6 @len5 @needs @person ^anak ^bapak ^cepat ^kejang ^ketemu ^lansia ^orang ^perempuan ^tolong amuk$ bangun$
 cepat$ darah$ depan dompet dong$ habis jatuh+di kakak+saya keluarganya kontrakan lansia mau+lapor mau+terjun
 minta+tolong neglasari orang orang+lapar orang+tidak ot pabrik pabrik$ pulang$ sakit semua$ tenggelam terjun$
 tetangga tetangga+saya tidak+punya tolong tolong+kesini tulang tuna
report 5 @case @placed ^darah ^di ^ibu ^laporan ^tangan ^tawuran ^temen ^tetangga ada+anak ada+lansia amuk amuk+bawa
 badan banyak+banget bapak bapak+ini butuh+bantu butuh+pertolongan butuh+tempat dekat depan+kantor depan+sekolah di
 di+masjid di+pinggir diam dompet+hilang ganggu hamil hilang+tidak ibu identitas$ ini+bagaimana jalan$ jemput+bapak
 kantor kecamatan kedinginan kejang$ korban kumat lansia+nyasar lansia+pikun lansia+terlantar lansia+tidak
 laporan+satpol luka mau mau+mati mau+melahirkan ongkos$ orang+ini pertolongan pinggir poris psikiater punya sadar
 satpol saya$ saya+odgj sekarang+di semua sendiri tempat+tinggal terlantar$ tidak tidak+ada tidak+gerak tidak+sadar
 tidak+waras tolong+segera waras warga
report 4 @len3 @len4 ^ada ^bantu ^dompet ^kakak ^laki ^manusia ^odgj ^saudara abis ada+ibu adik banget$ banyak batu
 bawa benda berobat berobat$ biru biru$ bocah busuk cepat dari denger di+jalan di+kandang di+perempatan di+trotoar
 dia+amuk diri disabilitas ditinggal+anak duduk evakuasi gantung gelandangan+di gerobak golok golok+di gratis$
 habis+ongkos hidup identitas inget is+tidak istri jalan jalmina$ jaya jaya$ jiwa kakak kandang karunya$ kayanya kecil
 kejang+pak kembali+ke kerja laksa laksa+anak lansia+ini linglung+di luka+parah masjid mati$ mau+kembali melahirkan
 mulut odgj orang+di orang+sudah pada pak+orang pak+tolong parah$ pasung pegang perempatan pernah pinang pinggir+jalan
 pingsan$ raya rsj$ rt rumahnya sadar+pak saudara saya+butuh saya+habis saya+mau sayat sehat sekap+di sendiri+di
 serpong stasiun sudah+lama tangis tanpa+identitas telanjang temen tempat tergeletak tinggal+di tolong+evakuasi
 tuna+wisma via wisma
report 3 ^adik ^bau ^bocah ^tua ^tuna ada+pak adik+saya amuk+tapi anak+kecil bacok bagaimana+pak bau+busuk
 butuh+ambulans cari+ibu ciledug cipadu dari+kontrakan di+dalam di+emperan di+kontrakan diam+aja dibuang disini$
 ditinggal+ibu emperan hidup+sendiri ini+sudah ini+tidur kec kecanduan lansia+jatuh lari+dari lepas$ malam+ini
 maling+dipukul mau+dibawa meninggal mesin minta+bantu nyasar+di odgj+amuk orang+linglung pak$ panti$ pisau$ pukul$
 pulang rsj rumahnya$ rusak satpam saya+kecanduan saya+kumat saya+pak saya+usir sehat$ sekap shelter stroke+ditinggal
 tidak+napas trotoar tua usir+dari
report -3 @len1 @search ^banjir ^kalau ^lagi ^rumah ada+tidak anak$ anggota bakso bayar besar biaya bot di+gang
 dia+sudah endi gang gang$ gratis+ada jual kalau+ada kenapa klien+amuk ktp kursi lagi+di lagi+pak lapor+di minggu+lalu
 mulai nasib nasib+lansia orang+tua orang+yang petugas$ rsud saya+laporan suami sudah+ada sudah+pergi update where ya$
 yang+di yang+kemarin yang+lapor
report -4 ^anjing ^bibi ^bisa ^jalan ^tidak anjing bantu+lansia berapa bibi boleh butuh+kursi dapat darah+pak datang
 di+sekolah dijemput dinsos$ dipukul+suami jam kabar kapan kartu kemana kirim kursi+roda laki+saya lokasi malah mandi$
 mirip nanti$ nomor pak+sudah pak+wkwk pengumuman pukul+ibu roda saya+lagi saya+terlantar saya+yang sebelah+bakar
 senin tiap+malam yang yang+cari yang+ketemu ybs
report -5 ^apa ^ini ^klien ^yang anak+saya bagaimana$ itu jadi juga kemarin lansia+saya lapor+ada lihat makasih mantan
 nama petugas saya+hilang tadi tambah tua+saya untuk
report -6 @thanked ada+di bisa+bangun bukan dia+pingsan hilang kalau kucing lansia$ lansia+yang orang$ pak+sekarang
 pergi pukul pukul+saya tidak$ ya+pak
report -7 @goes @it klien kok lagi laporan+saya mana saya+di ternyata ya
report -8 @back @other @question @sighting @thanking @withdraw laporan nanti saya+dipukul wkwk$
report -9 @kin apa wkwk
report -10 @len0 @status saya+jatuh
report -11 @addition
report -12 @? @who=responder
report -13 @who=relative
search 13 @who=relative hilang
search 11 ical
search 10 @kin paman
search 9 hilang$ lari saya+hilang
search 8 ^paman belum cari mana saudara suami
search 7 @call @search ^suami bapak lansia+saya mungkin nama saya tolong
search 6 @len4 ^cari ^mau anak$ anggota belum+pulang dari hilang+di kakak kami ketemu$ lapor+hilang lari$ pak+saya
 pakai saya+cari yang+ketemu
search 5 # @? ^anak ^bapak ada+di bapak+saya cari+bapak ketemu makam pas saudara$ saya+lari singgah$ tidak+ketemu
search 4 @len3 @reports ^ibu ^pun adik anak apa+ada belum+kembali dari+rumah di+panti dia hilang+pak is istri
 kakak+saya kaos kemana mau+lapor mayat pakai+kaos pulang pun rumah rumah+singgah singgah tahun terakhir tidak+belum
 tolong+bantu umur ya$
search 3 ^mana apa cari$ cek ciri2 hari is+saya lansia+nama mall$ pergi saya$ saya+terakhir tidak+pulang tolong+cari
 where
search -3 ^yang bisa gelandangan saya+lihat
search -4 @addition @back @goes @it @thanked @who=responder ^ada bagaimana ini jalan
search -5 @len1 @sighting @withdraw ibu$ lagi
search -6 @1 @thanking ke laporan saya+sudah
search -7 @danger @status sudah
search -8 @other
search -10 @len0
search -11 @who=resident
status 17 masih
status 16 ^masih
status 15 @code kapan
status 14 @? mana
status 13 @status jadi status
status 12 ^is bagaimana jam tiket
status 11 ^kapan tindak
status 10 apa+tidak belum dijemput$ kemarin lanjut laporan loh
status 9 ^laporan ^sampun ^sudah datang laporan+saya petugas sampai sampun sudah timnya
status 8 bagaimana$ belum+pak dijemput diproses dongkap kabar kok otw pakai$ smp soal ud yang
status 7 # ^kok ^mana belum+ada dong is kan kemarin$ lama+banget lanjut$ loh$ nih nih$ pencarian sampai$ the tidak+sih
 update update$
status 6 ^belum ^lama ^nasib ^otw ada+kabar di+halte halte ini ini$ itu$ menit nasib nasib+lansia parah posisi respon$
 saya+lapor saya+sudah sudah+ada tidak$ tidak+ada tiket+saya yang+saya
status 5 ^bagaimana ^cek ^petugas ^progres ^tolong apa apa+sudah bagaimana+pak ini+bener jadi+bagaimana kata
 kemarin+sekarang kok+tidak lama lansia+di lapor progres respon saya+yang sih sih$ sudah+sampai team tindak$
 tolong+cepat trc tuh tuh+orang yang+lapor
status 4 @where ^apa ada+respon bagaimana+kabar berapa+menit cepat dari+pagi dibawa dicek halo+ada hari hari+ini
 jadi+datang ke+the kemarin+saya lagi+sampai mana$ menit+lagi pak+yang sekarang$ tangan tangan$ timnya+sampai
 tindaklanjut tolong+kabar yang+di
status 3 @len1 ^ini bener berapa$ jawab$ kemarin+sudah kira laki+saya laporan+kemarin mana+pak masih+disini nyangkut
 saya$ saya+kok siang$ sudah+ketemu tadi+kata tanya+lanjut tolong+info tua+laki yang+datang
status -3 @case @placed ^anak ^jam ^lapor a bapak+saya batal berobat cair cek+laporan jalan kasih mau pulang this
 urus$ ya+pak
status -4 24+jam @kin @needs @person @sighting ^kamu ada+pak boleh bukan depan di+tempat dinsos$ false kabar$ kamu ke
 kerja makasih maksudnya malam nanti orang pak+di rt sudah+makan tempat tetangga urus
status -5 @goes @thanked @them ^saya ^tidak anak apa+kabar bagaimana+cara bawa cara+cek di lagi lihat minta pkh
 saudara sudah+tidak
status -6 @1 @who=relative ^ada bantu cara cari dengan dia kalau makan rumah
status -7 @addition @back @who=responder ^mau
status -8 @len0 dinsos
status -9 @thanking
status -10 @danger @question @withdraw
status -11 @other
withdraw 15 sorry sorry$
withdraw 13 cabut
withdraw 12 @withdraw ^tidak abaikan false laporan saya+cabut
withdraw 11 @back jd maaf
withdraw 10 batal dia+sudah ke+datang sudah sudah+pergi ternyata
withdraw 9 ^batal ^maaf pencet sido
withdraw 8 anak+saya cuma di+rumah laporan$ pergi salah saya+laporan tidak
withdraw 7 ^sudah ^ternyata aja batal$ harusnya harusnya$ orang+sudah pak pergi+pak pulang sudah+ada tidak+usah
 tutup+aja usah
withdraw 6 ^tolong aja+pak bukan datang datang$ istirahat janten maaf$ no orang pak+maaf sekarang sudah+kembali
 sudah+pulang tadi tidak+janten
withdraw 5 ^jangan dia have jadi kedah maaf+ya saja stop sudah+ketemu tarik tarik+laporan ternyata+orang tidak+jadi
 tidak+kedah tidak+perlu tidak+sido ya yang+sekarang
withdraw 4 ^pencarian ^saya angkot angkot$ anter anter+pulang batal+laporan coba datang+pak dengan+pak di+gang
 dijemput+saudara ditinggal$ gang+sebelah ibu+itu kembali ketemu+ibu naik need pak+bukan pak+rw pak+sudah
 pencarian+bapak perlu ra rw$ saja+sudah saudara saya+sudah sebelah sore$ terlantar$ ternyata+dia tinggal+di
 tolong+batal tutup ya$ you
withdraw 3 ^tadi aja+laporan bantu$ beres+pak disini hapus jangan kembali$ ketemu main main+hp makasih+ya pak+tadi rt$
 rumah rw saya+yang sendiri sore sudah+di sudah+dijemput tadi+anak ya+pak yang+main
withdraw -3 @call @who=resident ^kok banget bisa cari dari depan hubung jam kok+tidak minta nanti nyasar perempuan
 satpam sudah+datang
withdraw -4 @case @kin @sighting ^ada ^makasih ada cepat hilang ini kemarin laki lansia odgj orang$ pakai tidak$
withdraw -5 # @1 @needs bawa di kalau kata kok mau
withdraw -6 @? @addition @person @placed apa bagaimana mana
withdraw -7 @question @who=responder
withdraw -8 @other belum
withdraw -9 @len0 @status
withdraw -10 @danger
addition 15 @who=responder
addition 14 @it
addition 13 baju item kontak
addition 12 @addition videonya
addition 11 ktp susul
addition 10 fotonya fotonya$ kata klien nama nya
addition 9 @goes @len2 ^ini ^klien ajak belakang bukan ke lokasi lupa pagar pakai perempuan ya
addition 8 # @1 @len1 @them ^baju ^bukan ^kata ^yang bawa dia dia+moved hubung its kok+pak moved rumah+saya sementara
 tambah tidak+mau tolong+bawa
addition 7 alamat amuk baju$ bank bank$ di+lokasi gang ktp+nya kulit lokasi$ malah nomor orang+pakai puskesmas$ rt
 saya+ada tidak+amuk tukang tunggu+di ya+pak
addition 6 ^dia ^eh ^kalau ^lagi ^nama agak ambulans bisa+bangun coklat dengan+anak depan$ deres dia+pingsan eh hujan
 jaket kalau kanan kesini lapor+itu mulai ngaku nihil pak+sekarang pakai+topi pos puskesmas satpam satu saya+aja
 sebelah sekarang sudah sudah+datang sudah+saya tadi+saya tegal ternyata tidak+bisa topi update ybs
addition 5 ^hubung ^ktp ^masuk ^nihil ^ralat ^sekarang ^umur ^update agak+tenang aja arah arah+pasar atas atas+nama
 celana darah+pak darah+ternyata dari dengan depan dikeroyok disebar disitu emas emas$ giginya ijo kaki kaki$
 kalau+ajak kalau+petugas ke+depan ke+pos kemis kemis$ lemas masjid minta+nomor nomor+saya nya$ pak+cuma pak+dia
 panggil patokan pikun$ pindah pingsan ralat rambut rsud rsud$ sekitar selesai senin sudah+kami tangga tapi tasnya
 temennya tenang tua+rt umur warna
addition 4 30an ^alamat ^oh ^patokan ^pelapor ^tua a anak$ apotek asal balai bangun bantu+polsek banyak$ bapak$
 bau+banget cepat$ di+depan dia+pakai dua evakuasi$ foto gelang her+jam ijo$ itu juga ke+arah klien+amuk kondisi
 lantai luka maksud masuk+gang merah muntah naik nomor+12 oh oh+iya ojek ojek$ orang$ pager pak pakai+gelang
 pakai+sarung pas persis pikun rame rt+sudah samping sarung sarung$ seberang sekarang$ sekarang+malah tahu terakhir
 terakhir+lihat tinggi tolong+cepat umur+sekitar warga+yang warung$
addition 3 5$ @who=operator ^lupa ^nomor ^pak ^rambut ^terakhir ^wa ada+bayi ada+bekas ada+luka ada+tanda aja$ berobat
 bisa+hubung brebes brebes$ bukan+laki bukan+lansia dalam dan demam di+kaki di+leher di+rumah dia+bawa dia+minta
 disitu$ evakuasi film$ gawat her hp indomaret ini+foto kata+dia kesini$ kok kursi lah lah$ lahir+di laki$ lama+di
 leher leher$ lempar napas+sudah operasi pak+rt pakai+jaket pendek$ pindah+ke polisi pos+tidak pukul+orang rw+5
 saya+tunggu sekarat sekarat$ siap tanda tepat ternyata$ yang+pakai ybs+sekarang
addition -3 @search @who=relative ^bapak ^kejang ^lapor ^tes bagaimana$ bagaimana+pak coba dekat+the dengan+pak
 dia+sudah good ini+bagaimana jadi jatuh keluarganya kontrakan laporan$ lari lokasi+sudah maaf+ya manusia mau
 mau+terjun odgj orang orang+masih penelepon+tanya sekolah semoga sosial team terjun$ terpantau+di tes tidak+bangun
addition -4 ^assalamualaikum ^bagaimana ^bisa ^kok aja+pak anak assalamualaikum bantu+saya bapak+saya beda boleh
 dagang datang di+gang dia+amuk diam dipukul ditinggal gelandangan istirahat jalan jembatan kakak kan karunya kemarin
 kerja klik lansia lapar loh loh$ mana$ menang muncul need nih$ orang+lapar pak$ pak+petugas pak+rw panti rusak sampai
 saya+mau sendiri sore sudah+lemas sudah+pergi terjun terlantar$ terpantau terus tidur+di tinggal+di tolong$ trotoar
addition -5 ^anak ^apa ^is ^maaf ^perempuan amuk+bawa anak+saya bangun$ bantu bapak batal berapa bot di+pasar dijemput
 dinsos hari ibu$ ke+datang kemana lapor malam nyasar pak+di pak+saya pisau$ pulang slot tangan tidak tolong you
addition -6 @case @kin ^mau ^napas cari di+halte dong halte jam kembali makasih massa pagi pergi+pak siapa terlantar
 timnya
addition -7 @len0 @len4 @len5 @needs @person @thanked ada+yang bagaimana+ini bakar harus kapan ketemu sekarang+lewat
 tetangga tidak$ tidak+ada
addition -8 apa$ ini$ lihat maaf orang+sudah
addition -9 @back @call @danger belum laporan
addition -10 @thanking hilang
addition -12 @? @question @withdraw apa mana
addition -13 @status
addition -15 @sighting bagaimana
addition -16 @other
sighting 12 lihat
sighting 11 @sighting @who=responder lagi lewat sekarang+lewat
sighting 10 kembali lagi+pak
sighting 9 ketemu orang pak+di pengumuman yang
sighting 8 @placed @them ^lihat ada+di mirip the
sighting 7 ^sekarang ^target kemarin kembali+lagi lagi+di lihat$ muncul tadi target yang+cari yang+kemarin
sighting 6 ^ketemu ^yang dekat di di+pasar ini+ada itu lansia+yang lihat+di muncul+lagi nongol nongol+lagi odgj+yang
 poster saya+lihat
sighting 5 ^ini ^saya ^tadi ada ada+lagi arah cari cuma+lihat dia+lagi dinsos$ her jalan+ke mall mall$ orang+yang
 pasar pasar$ saya+cuma sekarang tempat this this+pagi
sighting 4 ^kembali ^masih ^ybs ada+pak dekat+the di+tempat dinsos ke+arah kemarin$ lihat+lagi nih orang$ pagi pagi$
 saya+ketemu sekarang+saya terminal$ terpantau yang+hilang yang+minggu
sighting 3 dapat dapat+info di+sini flyover flyover$ gelandangan$ hilang+itu ibu+yang kayaknya ketemu+nih
 kolong+flyover lalu masih+ada minggu+lalu pak+gelandangan saya+dapat sini terminal terpantau+di
sighting -3 @len5 @status ^gelandangan lokasi luka minta pak$ terakhir
sighting -4 @addition @back @kin @needs @thanking @who=operator @withdraw ^ada ^sudah belum mana pakai tolong ya
sighting -5 # @? @call @question bagaimana mau sudah
sighting -6 @len1 anak apa tidak
sighting -7 @1
sighting -8 @other @who=relative @who=resident
sighting -9 @danger
sighting -11 @len0
other_service 19 buka
other_service 16 @other
other_service 12 ^jembatan gratis online
other_service 11 ^minta dagang diancam gratis$ jembatan kartu pelatihan pukul rumah saya+dipukul
other_service 10 bikin jalan kucing lansia$ mantan nikah urus
other_service 9 ada+tidak anak+saya bansos daftar di+gang kerja+dong liar minta sampah suami tetangga where
other_service 8 a air bakar dipukul+suami listrik mati meresahkan pkh pukul+saya sekolah tanah tanah$ tiap trotoar
 untuk warung
other_service 7 @len2 @who=resident bantu bau bayi$ di+sekolah kamar kamar+mandi kemana+pak kerja mandi massal
 need+tolong patah pinjol
other_service 6 ^ada ^air ^banjir ^hilang ^mau ^rumah ^tetangga banyak bayar besar cerai cerai$ dong+pak jual
 kartu+lansia kemana laporan$ mahal mana$ mau minggu$ need nyamuk+banyak orang+tua pukul+ibu suami$ surat tua+saya
other_service 5 ^bagaimana ^daftar ^jalan ^kerja ^kucing ^listrik akta banjir bantu+lansia bantu+rumah banyak+yang
 bapak+saya bayi dapat film film$ gang jambret kenapa kerja$ komplek kotor minggu motor+saya nyamuk nyasar obat
 odgj+di pacar parkir pasar sampah+di saya+tidak sebelah+bakar sembako sudah+minggu tawon tiap+malam tolong
other_service 4 @len1 @placed ^akta ^bakar ^cara ^kartu ^kenapa ^motor ^suami ada ambruk ayam begal beli beras bpjs
 bulan butuh+kursi cair cair$ cara damkar damkar$ dapet depan+rumah di+kamar dicabut gas golok$ gratis+mana hilang
 hilang$ ibu+saya jatuh$ jual+makan judi kk kok+belum kursi kursi+roda laki+saya lansia+saya lapor+kemana mahal$
 mandi$ mati+bapak mau+bikin mau+lapor meledak modal murah$ ngumpet pak+sekarang palsu pohon roda rumah$ rumah+mau
 rusak saya+dicabut saya+lagi sekolah$ sembako$ sembarangan sembarangan$ suka takut$ tidak+bisa tutup
other_service 3 @len3 ^bpjs ^gas ^lampu anak bagaimana bakar+di bisa+jalan butuh dapet+bantu di+plafon di+pohon
 diangkut dtks gang$ haji is kena lowongan malam+sekarang mandi+umum pasang pelatihan+kerja plafon saya sekolah+anak
 tabrak$ tua umum yang+jual
other_service -3 ^assalamualaikum ^ini ^jam anggota angkot$ assalamualaikum bagaimana+cara bukan darah dong$ goblok
 goblok$ golok+di harga hubung ini$ istri kakak+saya kasih kembali kesini$ lagi+pak lapor$ lapor+hilang lapor+pak lari
 link lupa mall mau+mati mobil orang+pakai panggil punya saudara$ saya+laporan siapa ud
other_service -4 @call @len5 @sighting ^jual ^ketemu ^lansia ^odgj ^pak ^pinjam ^saya ^tidak ada+orang anak+jalan atas
 boleh$ butuh+bantu dalam dekat di+dalam dibawa dijemput dinsos ditinggal gelandangan item jam kabar kejang kemarin
 kesini ktp+nya lah lah$ laporan+saya lihat lokasi lu maaf masjid odgj pabrik$ pagar pinjam polisi$ rt rumah+singgah
 sementara singgah smp tangan tangerang team terlantar tidak timnya tinggal tolong+saya uang you
other_service -5 @? @needs @thanked ^dia ^lapor ^tawuran ada+yang aja$ amuk$ bekas bot dari+rumah datang kakak kantor
 karyawan kontak makasih masih massa nya petugas psikiater pulang saya+sering sering this
other_service -6 @back @case ^apa ^berapa ^ibu ^is ^sudah ^tolong alamat boleh dari ibu itu kalau kata klik laporan
 panti the tidur+di tiket tolong$
other_service -7 @addition @goes @who=responder cari dia ini ketemu perempuan sudah tidur
other_service -8 @kin @person @them aja apa baju berapa di jadi yang
other_service -9 @danger @status @thanking @withdraw pak
other_service -10 @len0 orang
other_service -11 #
other_service -12 @it @who=relative
greeting 16 ^assalamualaikum assalamualaikum
greeting 13 @len0 ^halo halo
greeting 12 ^tes
greeting 11 ^hi ^permisi ^punten enjing hi pagi permisi punten
greeting 10 ^pak ^sugeng ^test makasih$ malam pak$ selamat sugeng test
greeting 9 ^pagi ^selamat tanya$ wb wb$ wr wr+wb
greeting 8 ^cek ^hallo ^p ada+orang apa+kabar cek enjing$ hallo hallo$ ibu$ orang$ p p$ tes$
greeting 7 ^malam ^met ^misi evening evening$ good+evening kabar$ met misi misi+pak pagi+pak selamat+siang siang sore
 tes
greeting 6 ^woy dinsos$ good kabar malam$ malam+pak woy
greeting 5 ^ibu dinsos masuk$ tanya
greeting 4 ^ada ^saya ^sore bapak+ibu ibu maaf+mengganggu makasih masuk mau+tanya mengganggu pak pak+mau sore+pak
 sugeng+enjing tumpang tumpang+tanya
greeting 3 @thanked pagi$ sore$
greeting -3 @person ^ini ^iya ^noted bantu dari datang dong gratis gratis$ itu iya nih nomor noted rumah siap siapa$
 syaratnya ya
greeting -4 @case @goes @len3 @needs ^apa ^ditusuk ^kakak ^masih ^sudah ^tidak anak bot dengan dia ditusuk lansia yang
greeting -5 @addition @question @them @who=relative ^baik baik buka di hilang ini lagi lapor laporan masih minta much
 saya siapa
greeting -6 @call @placed @status ^wkwk bagaimana sudah wkwk
greeting -7 @back @danger @len1 @len2 ^makasih ^tolong cuma tidak tolong
greeting -8 @who=responder darurat
greeting -9 # @withdraw
greeting -10 @it @thanking
greeting -13 @other
thanks 18 much
thanks 15 pelayanan pelayanan$
thanks 14 @thanking baik semoga
thanks 13 ^semoga
thanks 12 ^baik ^iya ^noted noted
thanks 11 iya team
thanks 10 ^good ^makasih dengan good
thanks 9 @thanked ^oke makasih mantap oke siap
thanks 8 ^alhamdulillah ^dengan ^ok ^siap alhamdulillah baik$ dengan$ ok
thanks 7 @len0 ^jazakallah jadi jazakallah makasih+pak sip tunggu
thanks 6 ^mantap banget kasih siap+pak terima terima+kasih
thanks 5 ^sip ^terima cepat+banget makasih$ mantap+pak sip$ 🙏 🙏$
thanks 4 ^🙏 cepat ibu$ lagi$ matur matur+makasih pak+petugas saya+tunggu ya+pak
thanks 3 atas sudah+tangan
thanks -3 @who=operator ^ibu belum ke ketemu+ibu laporan masih minta yang
thanks -4 @addition @call @case @goes @len2 @len3 @needs @person @them ^tidak ^tolong anak dia hilang ini ketemu lapor
 mau rumah siapa
thanks -5 # @? @placed @question @who=relative ^pak ^sudah ada apa bagaimana di orang tolong
thanks -6 @danger tidak
thanks -7 @back @it @who=responder @withdraw
thanks -8 saya
thanks -10 @other
thanks -14 ^saya
nonsense 17 klik
nonsense 16 lu
nonsense 14 slot
nonsense 13 # saya+jatuh wkwk
nonsense 12 ^wkwk bot lapor+ada saya+di tanpa
nonsense 11 @len0 harga
nonsense 10 ^lapor boleh$ cantik goblok jatuh jemput menang pak+minta pulsa terlantar tolong+jemput wkwk$
nonsense 9 ^jual ^sayang doang doang+pak dong lagi+apa lapor+pak saya+mau sayang
nonsense 8 @who=resident ^berapa ^bot ^menang dong$ jual kamu link pulsa+dong
nonsense 7 ^anjing ^kakak ^kamu ^pinjam ^promo anjing boleh gabut goblok$ lu$ pinjam promo saya+terlantar sudah+makan
 you$
nonsense 6 ^saya ^slot apartemen belum$ berapa bot$ gacor hubung$ jangan kasih minat murah selingkuh slot+gacor tes
 you
nonsense 5 @1 ^dasar ^lagi ^nomor ^siapa cantik+deh coba cuma dasar deh deh$ duit duit$ hari hubung jelas juta kakak$
 klik+link lah lah$ minta+duit motor tidak+jelas uang wa$
nonsense 4 12345$ ^12345 ^cari ^lorem bot+goblok bulan bulan+ini hadiah hadiah$ ig ipsum ipsum$ lorem lorem+ipsum
 makan menang+undian minta pacar pak+saya pak+wkwk siapa tolong+dijemput undian wa
nonsense 3 ^perempuan anjing+lu dong+pak gaji hub jual+motor
nonsense -3 @kin ^anak ^dengan ^good ^is ^lansia ^orang ^tadi ^tes a bukan dari darurat dengan$ depan dipukul evakuasi
 evakuasi$ gang hilang$ hukum ini itu kata laki malam$ mati$ nikah otw pagi$ tanya tolong ya$
nonsense -4 @len3 @sighting @who=operator ^baik ^dia ^hallo ^halo ^hi ^ibu ^jembatan ^p ^permisi ^sugeng ada aja baik
 baju batal bisa butuh cepat cepat$ datang di enjing enjing$ good gratis gratis$ hallo hallo$ halo hi ibu$ jalan jam
 jembatan kapan ketemu kontak lihat maaf malam mati odgj p p$ pak pelayanan pelayanan$ permisi sekarang suami sugeng
 syaratnya tadi tetangga tidak$ tolong+cepat untuk ya
nonsense -5 @call @goes @person @thanked @them ^ada ^assalamualaikum ^cek ^iya ^noted ^sudah assalamualaikum bantu
 bapak cek gelandangan iya jadi ke makasih mana masuk noted pagi sudah terlantar$
nonsense -6 @code @placed @withdraw ^apa ^ini ^masih ^pak ^punten anak cabut dia lansia pakai punten rumah saya+cabut
 yang
nonsense -7 @back @who=relative apa bagaimana$ dengan hilang ibu is masih tidak
nonsense -8 laporan much orang
nonsense -9 buka mau+lapor
nonsense -10 @status @who=responder bagaimana saya$ siapa$
nonsense -11 @? @addition @danger @question pak$
nonsense -12 lapor$
nonsense -14 @it
nonsense -15 @other
nonsense -17 @thanking
question 18 siapa$
question 16 siapa
question 15 bagaimana$
question 14 ^apa apa
question 13 apa$
question 12 @? @question bagaimana nanti panti
question 11 ^bisa ^boleh boleh harus tidak$
question 10 berapa jam kalau syaratnya
question 9 ^jam dinsos kemana$ kirim mana perlu petugas$ tangsel this
question 8 ^bagaimana ^is aja$ bagaimana+cara bekas bisa kemana lapor layan maksudnya rumah+singgah singgah tidak
question 7 @len1 ^berapa ^kalau ^mau aja beda kantor kirim+lokasi malam
question 6 24+jam ^dinsos alamat anak+jalan are are+you bayar+tidak bener$ biaya boleh+lapor bot cara dibawa ini
 ini+bot jaga jaga+malam kan masuk nanti$ orang+bener penelepon+tanya tangerang tanya tidak+kalau timnya trc untuk
 yang+jaga
question 5 ^bibi ^harus ^kok ada+biaya apa+saya bayar berapa+lama biasanya bibi bisa+saya cek+laporan daerah
 di+tangerang dijemput endi is jam$ kalau+ketemu ke+panti ketemu+orang lapor+di lapor+disini lapor+kesini lokasi
 lokasi$ mana$ nanti+pulang odgj orang pak+nya panggil panti+lansia petugas polisi polisi$ tidak+di ya$
question 4 ^bayar ^identitas ^nanti ^siapa alamat$ alamat+rumah apa+aja apa+orang baju bener bisa+jemput dengan+siapa
 di+odgj dibawa+ke gratis+kan hukum ibu$ kan$ kantor$ kota lama lama+biasanya maaf+ini malam+ada masuk+panti mesin
 mesin$ nomor pulang rahasia siapa+ya sih sih$ singgah$ sosial tangerang$ tanya+pak timnya$ you
question 3 ^malam ^penelepon ada+petugas aman bisa+lapor buka data di+mana dulu iki+bot itu kalau+ada kalau+lapor
 kalau+saya kesini$ ketemu malam+tidak mobil nanti+hubung orang+petugas penelepon surat
question -3 @len4 @reports ^lansia anak+saya boleh$ harga ke makasih mungkin nyasar tidak+sih tidur
question -4 @code @sighting @thanked a ada+di apa+sudah belum depan di diproses gratis$ kata kemarin$ lagi+apa mau
 obat pak$ parah tadi
question -5 # @who=relative ^tidak bansos bikin butuh dia lewat lu nama pelatihan sudah+ada tidak+bisa
question -6 @back @len3 @them ^orang ^sudah dari hilang lansia sekarang tolong
question -7 @goes @thanking @who=responder @withdraw ^laporan ^saya ada apa+tidak bapak kemarin saya tindak
question -8 @call lagi
question -9 @danger pak
question -10 sudah
question -11 @len0
question -12 @status
question -15 @other
"""
