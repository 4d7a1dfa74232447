"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

WISHES = tuple("report search status withdraw addition sighting other_service greeting thanks nonsense question".split())
LEARNED = """
report 18 darurat
report 17 lapor$
report 13 butuh
report 12 @danger darah ditusuk massa
report 11 dipukul tolong$
report 10 ^dia ^napas kejang
report 9 ^ditusuk ^lapor ini ongkos
report 8 @call ^saya bagaimana+ini gerak ini$ karunya laki linglung manusia napas pak+ada saya+sering segera segera$
 sering tidur tidur+di tinggal tolong+pak tolong+saya usir
report 7 @who=operator ^butuh ^gelandangan ^lansia ^tolong ada+yang anak bisa+pulang ditinggal dompet evakuasi$
 gelandangan kakak+saya lapar mau+lapor neglasari nyasar ot racun sudah+lemas sudah+tidak terjun terus tidak+bangun
 tolong+kesini
report 6 @len5 @needs @person ^anak ^bapak ^kejang ^ketemu ^laki ^orang ^temen amuk amuk$ bangun$ butuh+bantu cepat$
 darah$ depan depan+kantor habis kantor kedinginan keluarganya kontrakan laki+tanpa lansia mau+terjun minta+tolong
 orang orang+lapar perempuan psikiater sakit semua$ tabrak tenggelam tetangga tidak+punya tolong tuna
report 5 @case @len3 @len4 ^cepat ^darah ^di ^dompet ^ibu ^laporan ^perempuan ^tawuran ^tetangga ada+lansia amuk+bawa
 banyak+banget bapak bapak+ini berobat bocah butuh+pertolongan dekat denger di di+masjid di+pinggir diam disabilitas
 dompet+hilang ganggu hamil hilang+tidak ibu identitas$ ini+bagaimana jalan$ jemput+bapak kejang$ kembali+ke korban
 lansia+nyasar lansia+pikun lansia+tidak laporan+satpol luka mau mau+kembali mau+mati mau+melahirkan orang+di
 orang+ini orang+tidak pak+orang pertolongan pinggir punya sadar saya+butuh saya+mau saya+odgj sayat sekarang+di semua
 sendiri tempat+tinggal terjun$ terlantar$ tetangga+saya tidak tidak+ada tidak+gerak tidak+sadar tidak+waras tulang
 waras warga
report 4 @placed ^ada ^adik ^kakak ^manusia ^odgj ^saudara ^tuna abis ada+anak ada+ibu ada+pak adik amuk+tapi bacok
 badan bakar banget$ bantu batu bawa benda berobat$ biru busuk butuh+tempat cari+ibu cepat dari depan+sekolah di+jalan
 di+kandang di+perempatan di+trotoar dia+amuk diri disini$ ditinggal+anak dong$ duduk evakuasi gantung gelandangan+di
 gerobak golok golok+di gratis$ habis+ongkos hidup identitas istri jalan jalmina$ jaya jaya$ jiwa kakak kandang
 karunya$ kayanya kecil kejang+pak kesini$ kumat laksa laksa+anak lansia+ini lansia+jatuh lansia+terlantar linglung+di
 luka+parah masjid mati$ melahirkan minta+bantu mulut odgj ongkos$ orang+sudah pak+saya parah$ pasung pegang
 perempatan pernah pinang pinggir+jalan pingsan$ poris pulang$ raya rsj$ rt rumahnya rusak sadar+pak satpam satpol
 saudara saya+habis saya+usir sehat sendiri+di serpong stasiun stroke+ditinggal sudah+lama tangan tangis telanjang
 temen tempat tergeletak tinggal+di tolong+evakuasi tolong+segera tuna+wisma usir+dari wisma yang+perlu
report 3 ^bau ^bocah ^tua adik+saya anak+kecil bantu$ banyak bau+busuk biru$ cipadu dari+kontrakan di+kontrakan
 diam+aja dibuang gantung+diri hidup+sendiri inget is+tidak kec kesini lepas$ maling+dipukul mau+dibawa meninggal
 nyasar+di odgj+amuk orang+linglung pada panti$ panti+sekarang pisau$ rumahnya$ saudara+saya saya$ saya+kumat sekap+di
 shelter tangan$ tanpa+identitas tenggelam+di terminal$ trotoar via
report -3 @search ^jalan ^kalau ^lagi ^rumah ada+tidak anak$ anggota biaya dia+sudah endi gang$ jual kalau+ada kursi
 lagi+di lagi+pak laporan$ minggu+lalu mulai naik orang+yang rsud saya+laporan saya+terlantar sebelah+bakar suami
 sudah+ada sudah+pergi where ya$ yang+cari yang+lapor ybs
report -4 @len1 ^anjing ^bibi ^bisa ^tidak ^yang anjing bagaimana$ bantu+lansia berapa besar bibi boleh butuh+kursi
 dapat darah+pak datang di+sekolah dijemput dinsos$ dipukul+suami gratis+ada itu jam jatuh kabar kapan kartu kirim
 kursi+roda lapor+di lokasi malah mirip nama nanti$ nomor pak+sudah pak+wkwk pengumuman petugas roda saya+hilang
 saya+yang senin tadi tanya tiap+malam yang yang+di yang+ketemu
report -5 ^apa ^ini ^klien anak+saya bukan jadi juga kemarin kucing lansia$ lansia+saya lapor+ada lihat makasih mantan
 pukul pukul+ibu tambah tua+saya untuk
report -6 @goes @thanked ada+di bisa+bangun dia+pingsan hilang kok lansia+yang laporan+saya orang$ pergi tidak$
report -7 @it kalau klien lagi mana nanti pak+sekarang ternyata ya ya+pak
report -8 @back @kin @question @sighting @thanking @withdraw apa laporan saya+di saya+dipukul wkwk$
report -9 @len0 @other wkwk
report -10 @status
report -11 @addition
report -12 @? @who=responder
report -13 @who=relative
search 13 @who=relative hilang
search 11 ical
search 10 @kin paman
search 9 hilang$ lari saya+hilang
search 8 ^paman belum cari mana saudara
search 7 @call @search bapak lansia+saya lari$ mungkin nama saya suami
search 6 @len4 ^cari ^mau ^suami anak$ anggota belum+pulang dari hilang+di kakak kami ketemu$ lapor+hilang pak+saya
 pakai saya+cari tolong yang+ketemu
search 5 # @? ^anak ^bapak ada+di bapak+saya cari+bapak ketemu makam pas saudara$ saya+lari singgah$
search 4 @len3 @reports ^ibu ^pun adik anak apa+ada belum+kembali ciri2 dari+rumah di+panti dia hilang+pak istri
 kakak+saya kaos kemana mau+lapor mayat pakai+kaos pulang pun rumah saya$ tahun terakhir tidak tidak+belum
 tidak+ketemu umur ya$
search 3 ^mana apa cari$ hari is is+saya lansia+nama mall$ rumah+singgah saya+terakhir sejak singgah tolong+bantu
 tolong+cari where
search -3 gelandangan saya+lihat
search -4 @addition @back @goes @it @thanked @who=responder @withdraw ^ada bagaimana ini jalan lagi
search -5 @len1 @sighting ibu$ saya+sudah
search -6 @1 @thanking ke laporan
search -7 @danger @status sudah
search -8 @other
search -10 @len0
search -11 @who=resident
status 17 masih
status 16 ^masih kapan
status 15 @code
status 14 @? mana
status 13 @status jadi status
status 12 ^is bagaimana tiket
status 11 ^kapan jam lanjut
status 10 ^sudah belum dijemput$ laporan
status 9 ^laporan ^sampun datang diproses kemarin kok laporan+saya petugas sampai sampun sudah
status 8 ^mana belum+pak dijemput dong dongkap kabar kemarin$ loh loh$ otw pakai$ smp soal tidak+sih tindak ud yang
status 7 # bagaimana$ belum+ada is kan lama+banget lanjut$ nih$ sampai$ sudah+ada the timnya update update$
status 6 ^belum ^kok ^lama ^otw ada+kabar bagaimana+pak itu$ jadi+bagaimana kok+tidak menit nih parah posisi respon
 respon$ saya+lapor saya+sudah tidak+ada tiket+saya yang+di
status 5 ^bagaimana ^cek ^petugas apa+sudah cuma hari+ini ini ini$ kata kemarin+sekarang lapor pencarian saya+yang sih
 sih$ sudah+sampai tangan team tindak$ tolong+cepat tolong+kabar trc tuh tuh+orang yang+saya
status 4 ^apa ^progres ^tolong ada+respon apa+tidak bagaimana+kabar berapa+menit cepat dari+pagi di+halte di+terminal
 dibawa dicek halo+ada halte jadi+datang ke+the kemarin+saya lagi+sampai laki+saya lama lansia+yang menit+lagi nasib
 nasib+lansia nyangkut pak+yang progres saya$ saya+cuma sekarang$ sudah+ketemu tangan$ tindaklanjut yang+lapor
status 3 @where ^pak ada ada+petugas apa baru berapa$ jam+berapa jawab jawab$ kemarin+sudah laporan+kemarin saya
 sekarang siang$ tadi+kata terminal tindak+lanjut tolong+info tua+laki yang+datang
status -3 @case @kin @placed ^anak ^lapor a bapak+saya batal berobat bukan cair cek+laporan emang emang+ada false
 jalan kesini$ maksudnya nanti pulang tetangga this yang+jaga
status -4 @needs @person @sighting ^kamu ada+pak bantu boleh depan di+tempat jaga kabar$ kamu ke lagi makasih minta
 orang pak+di rt saudara sudah+makan sudah+tidak tempat urus urus$ ya+pak
status -5 24+jam @goes @thanked @them ^saya ^tidak anak bagaimana+cara bawa cara+cek di kalau kerja lihat makan pkh
status -6 @1 @addition ^ada cari dengan dia dinsos rumah
status -7 @back @who=relative @who=responder ^mau cara
status -8 @len0
status -9 @question @thanking
status -10 @danger @withdraw
status -11 @other
withdraw 15 sorry sorry$
withdraw 13 ^tidak cabut
withdraw 12 @withdraw abaikan false saya+cabut
withdraw 11 @back laporan maaf
withdraw 10 batal dia+sudah jd ke+datang sudah ternyata
withdraw 9 ^batal ^maaf pencet sido sudah+pergi
withdraw 8 anak+saya cuma di+rumah laporan$ orang+sudah pergi salah saya+laporan tidak
withdraw 7 ^sudah ^ternyata batal$ datang$ harusnya harusnya$ pak pergi+pak tadi tutup+aja usah
withdraw 6 ^tolong aja aja+pak bukan istirahat janten maaf$ no orang pak+maaf pulang sudah+ada sudah+kembali
 sudah+pulang tidak+janten tidak+usah
withdraw 5 ^jangan datang dia have saja saudara saya+sudah sekarang stop sudah+ketemu tarik tarik+laporan tidak+jadi
 tidak+perlu tidak+sido ya
withdraw 4 ^pencarian ^saya angkot angkot$ anter anter+pulang batal+laporan coba dengan+pak di+gang dijemput+saudara
 ditinggal$ gang+sebelah ibu+itu jadi jangan kadieu kembali ketemu+ibu maaf+ya main naik need pak+bukan pak+rw
 pak+tadi perlu ra rw rw$ saja+sudah saya+yang sebelah sore$ terlantar$ ternyata+dia ternyata+orang tinggal+di tutup
 ya$ ya+pak yang+sekarang yang+urus you
withdraw 3 ^tadi aja+laporan beres+pak hp$ ketemu makasih+ya pak+sudah pencarian pencarian+bapak rumah sore sudah+di
 sudah+dijemput tolong+batal urus
withdraw -3 @who=resident ^makasih banget bisa dari hubung is jam kalau nanti nyasar perempuan sudah+datang
withdraw -4 @case @sighting ^ada ada cari cepat depan hilang ini kemarin laki lansia odgj orang$ pakai tidak$
withdraw -5 # @1 @kin @needs bawa di kata kok mana mau
withdraw -6 @? @addition @placed apa bagaimana
withdraw -7 @person @question @who=responder
withdraw -8 @other belum
withdraw -9 @len0 @status
withdraw -10 @danger
addition 16 @who=responder
addition 14 @it
addition 13 baju item kontak
addition 12 @addition videonya
addition 11 ktp perempuan
addition 10 @len2 belakang fotonya fotonya$ kata klien nama nya susul
addition 9 @goes ^ini ^klien ajak bukan lokasi lupa pagar pakai
addition 8 # @1 @len1 @them ^baju ^bukan amuk bawa dia dia+moved hubung ke kok+pak moved tambah tidak+mau tolong+bawa
 ya
addition 7 ^kata ^yang alamat bank bank$ di+lokasi kanan ktp+nya kulit lokasi$ malah nomor orang+pakai pak+sekarang
 pos rt rumah+saya saya+ada sementara tidak+amuk tukang tunggu+di ya+pak
addition 6 ^dia ^eh ^kalau ^lagi ^nama ^update a agak ambulans atas+nama baju$ bisa+bangun coklat dari dengan+anak
 depan$ deres dia+pingsan eh gang hujan jaket kesini lapor+itu mulai ngaku nihil puskesmas puskesmas$ sebelah sekarang
 sudah sudah+datang tapi tegal ternyata
addition 5 ^hubung ^ktp ^masuk ^nihil ^ralat ^umur agak+tenang aja arah+pasar atas celana darah+pak darah+ternyata
 dengan depan dikeroyok disebar emas emas$ ijo itu juga kaki kaki$ kalau kalau+ajak ke+depan ke+pos kemis kemis$ lemas
 masjid minta+nomor nomor+saya nya$ pak pak+cuma pak+dia pakai+topi patokan pikun$ pindah pingsan ralat rsud rsud$
 satu saya+aja senin sudah+kami sudah+saya tadi+saya tangga tasnya temennya tenang tidak+bisa tinggi topi tua+rt umur
 update warna ybs
addition 4 30an ^alamat ^nomor ^oh ^pak ^patokan ^rambut ^sekarang anak$ apotek arah asal bangun bantu+polsek bapak$
 bau+banget cepat$ dan di+depan dia+pakai disitu gelang her+jam ijo$ klien+amuk kondisi lantai lewat+jalan luka maksud
 masuk+gang merah muntah naik nomor+12 oh oh+iya ojek ojek$ orang$ pakai+gelang pakai+jaket pakai+sarung panggil pas
 persis pikun pukul+orang rame rt+sudah sarung$ satpam seberang sekarang+malah sekitar tahu terakhir terakhir+lihat
 tolong+cepat umur+sekitar warga+yang warung$
addition 3 5$ @who=operator ^lupa ^pelapor ^terakhir ^tua ^wa ada+bayi ada+bekas ada+luka aja$ banyak$ bisa+hubung
 brebes brebes$ bukan+lansia bungkuk bungkuk$ dalam dan$ dekat$ demam di+kaki di+leher dia+minta disitu$ evakuasi
 evakuasi$ film$ foto gawat her hp indomaret ini+foto kasih kata+dia ke+arah kok kursi lah lah$ lama+di leher leher$
 lempar napas+sudah ompong operasi pager pak+rt panjang pendek pendek$ pindah+ke pos+tidak rw+5 samping sarung
 saya+tunggu sekarang$ sekarat sekarat$ siap telepon tepat ternyata$ warga$ yang+pakai
addition -3 @search ^bapak ^kejang ^lapor ^menang ^tes apartemen bagaimana$ bagaimana+pak coba dekat+the di+gang doang
 good ini+bagaimana jadi jalan jd keluarganya kontrakan laporan$ lokasi+sudah maaf+ya mana$ nih$ odgj orang
 pak+petugas pelayanan pelayanan$ penelepon+tanya respon sekolah semoga sosial sudah+lemas team terjun terpantau+di
 tes tidak+bangun tolong+kesini usah
addition -4 ^assalamualaikum ^bisa ^kok aja+pak anak assalamualaikum bantu bapak+saya beda boleh bot dagang datang
 dengan+pak dia+amuk dia+sudah dipukul ditinggal gelandangan hari istirahat jembatan kakak kan karunya ke+datang
 kemana kemarin kerja klik lansia lapar lapor loh loh$ manusia mau menang muncul need orang+lapar pak$ pak+rw panti
 rusak sampai saya+mau sendiri sore sudah+pergi terlantar$ terpantau terus tidur+di tinggal+di tolong$ trotoar
addition -5 ^anak ^apa ^bagaimana ^is ^maaf ^perempuan amuk+bawa bangun$ bapak batal berapa di+pasar diam dijemput
 dinsos dong halte ibu$ malam nyasar pak+di pak+saya pisau$ pulang slot tangan tidak tolong you
addition -6 @kin @len5 ^mau ^napas anak+saya di+halte jam kembali makasih massa pagi pergi+pak siapa terlantar timnya
addition -7 @case @len0 @len4 @needs @person ada+yang bagaimana+ini bakar cari harus kapan ketemu tidak$ tidak+ada
addition -8 @thanked apa$ ini$ lihat maaf orang+sudah sekarang+lewat tetangga
addition -9 @back @call belum laporan
addition -10 @danger @thanking hilang
addition -12 @? @question @withdraw mana
addition -13 @status apa
addition -15 @sighting bagaimana
addition -16 @other
sighting 12 lihat
sighting 11 @sighting @who=responder lagi lewat sekarang+lewat
sighting 10 kembali lagi+pak orang
sighting 9 ketemu pak+di pengumuman yang
sighting 8 @placed @them ^lihat ada+di mirip the
sighting 7 ^sekarang ^target ^yang kemarin kembali+lagi lagi+di lihat$ muncul target yang+cari yang+kemarin
sighting 6 ^ketemu di di+pasar dinsos$ ini+ada itu lansia+yang lihat+di muncul+lagi nongol nongol+lagi odgj+yang
 poster saya+lihat tadi
sighting 5 ^ini ^saya ^tadi ada arah cari cuma+lihat dekat dekat+the dia+lagi her jalan+ke mall mall$ nih orang+yang
 pasar saya+cuma sekarang tempat terpantau this this+pagi
sighting 4 ^kembali ^masih ^ybs ada+lagi ada+pak di+tempat dinsos hilang+itu ke+arah kemarin$ lihat+lagi masih+ada
 orang$ pagi pagi$ pasar$ saya+ketemu terminal$ terpantau+di
sighting 3 dapat dapat+info flyover flyover$ gelandangan$ kayaknya ketemu+nih kolong+flyover lalu masih minggu+lalu
 pak+gelandangan rapat rapat$ saya+dapat sekarang+saya terminal yang+hilang yang+minggu
sighting -3 @addition @len5 @status ^apa ^gelandangan lokasi mana pak$ terakhir
sighting -4 @back @kin @needs @thanking @who=operator @withdraw ^ada ^sudah belum luka pakai tolong ya
sighting -5 # @? @call @question bagaimana mau sudah
sighting -6 @len1 anak apa tidak
sighting -7 @1
sighting -8 @other @who=relative @who=resident
sighting -9 @danger
sighting -11 @len0
other_service 18 buka
other_service 16 @other
other_service 12 ^minta gratis online
other_service 11 ^jembatan diancam gratis$ pelatihan rumah saya+dipukul
other_service 10 bikin dagang jalan jembatan mantan minta nikah where
other_service 9 air anak+saya bansos daftar di+gang kucing lansia$ liar listrik pukul suami tetangga
other_service 8 a bantu dipukul+suami kerja+dong mati meresahkan pkh sampah tanah tanah$ tiap trotoar warung
other_service 7 @len2 @who=resident ada+tidak bakar bau di+sekolah dong+pak kartu kartu+lansia kerja massal
 need+tolong patah pinjol pukul+ibu sekolah untuk
other_service 6 ^ada ^air ^banjir ^hilang ^mau ^rumah banyak bayar bayi$ besar cerai cerai$ laporan$ mahal mana$ mau
 need nyamuk+banyak saya+tidak suami$ surat urus
other_service 5 @placed ^bantu ^daftar ^jalan ^kartu ^kerja ^kucing ^listrik ^suami ^tetangga akta banjir bantu+lansia
 banyak+yang bapak+saya dapat film$ jambret jual kamar kamar+mandi kerja$ kok+belum komplek kotor lapor+kemana minggu
 minggu$ nyamuk nyasar obat odgj+di orang+tua pacar parkir pasar pohon pukul+saya sampah+di sembako tawon tiap+malam
 tolong tua+saya
other_service 4 @len1 ^akta ^bagaimana ^bakar ^cara ^kenapa ^motor ada ayam bagaimana bantu+rumah bayi begal beli
 beras butuh+kursi cair cair$ cara damkar damkar$ dapet depan+rumah film gang gas golok$ gratis+mana hilang hilang$
 ibu+saya is jatuh$ jual+makan judi kena kenapa kk kursi kursi+roda lansia+saya mahal$ mandi mandi+umum mati+bapak
 mau+bikin mau+lapor motor+saya murah$ pak+sekarang roda rumah+mau rusak sebelah+bakar sekolah$ sembako$ sembarangan
 sembarangan$ sudah+minggu suka tidak+bisa tutup umum
other_service 3 ^gas ^lampu ^vaksin ambruk anak bakar+di bantu+saya bisa+jalan bpjs bulan butuh di+plafon di+pohon
 diangkut dicabut dtks gang$ haji jalan+depan lowongan malam+sekarang meledak modal pakai palsu pasang pelatihan+kerja
 plafon saya+dicabut sekolah+anak tabrak$ terus tua urus$ vaksin yang+jual
other_service -3 @len5 ^assalamualaikum ^bisa ^ini ^jam ^kalau ada+orang assalamualaikum belakang bukan dalam di+dalam
 dong$ golok+di harga hubung ini$ kakak+saya kejang kesini$ ktp+nya link lupa mall mau+mati odgj orang+pakai rt
 saudara$ saya+laporan siapa smp tinggal ud
other_service -4 @call @len4 @sighting ^jual ^ketemu ^lansia ^odgj ^pinjam ^saya ^tidak ada+yang amuk$ anak+jalan atas
 bagaimana+cara bekas boleh$ butuh+bantu dekat dibawa dijemput dinsos ditinggal gelandangan item jam kabar kakak
 kemarin kesini lah lah$ lapor$ laporan+saya lihat lokasi lu maaf masjid pagar pak+saya pinjam polisi polisi$
 rumah+singgah sementara singgah tangerang team terlantar tidak timnya tolong+saya uang you
other_service -5 @? @needs @thanked ^apa ^dia ^lapor ^tawuran aja$ amuk bot dari+rumah datang ibu kantor kata kontak
 laki makasih masih massa nya panti petugas psikiater pulang saya+sering sering the this
other_service -6 @back @case ^berapa ^ibu ^is ^sudah ^tolong alamat boleh dari itu kalau klik laporan tidur+di tiket
 tolong$
other_service -7 @addition @goes baju cari dia ini ketemu perempuan saudara sudah tidur
other_service -8 @kin @them @who=responder aja apa berapa di pak yang
other_service -9 @person @status @thanking @withdraw jadi
other_service -10 @danger @len0 orang
other_service -11 #
other_service -12 @it @who=relative
greeting 16 ^assalamualaikum assalamualaikum
greeting 14 ^halo halo
greeting 13 @len0
greeting 12 ^tes
greeting 11 ^hi ^permisi ^punten enjing hi pagi permisi punten
greeting 10 ^pak ^sugeng ^test makasih$ malam pak$ selamat sugeng test
greeting 9 ^pagi ^selamat tanya$ wb wb$ wr wr+wb
greeting 8 ^cek ^hallo ^p ada+orang cek enjing$ hallo hallo$ ibu$ kabar$ orang$ p p$ tes$
greeting 7 ^malam ^met ^misi evening evening$ good+evening kabar met misi misi+pak pagi+pak selamat+siang siang sore
 tes
greeting 6 ^woy dinsos$ malam$ malam+pak woy
greeting 5 ^ibu dinsos good masuk$ tanya
greeting 4 ^ada ^saya ^sore bapak+ibu ibu maaf+mengganggu makasih masuk mengganggu pak pak+mau sore+pak sugeng+enjing
 tumpang tumpang+tanya
greeting 3 @thanked mau+tanya pagi$
greeting -3 ^ini ^iya ^noted dari datang gratis gratis$ itu iya mana nih nomor noted rumah siap siapa$ syaratnya ya
greeting -4 @case @goes @person ^apa ^ditusuk ^kakak ^masih ^sudah ^tidak anak bot dengan dia ditusuk lansia saya
greeting -5 @addition @len3 @needs @question @them @who=relative ^baik baik buka di hilang ini lagi lapor laporan
 masih much siapa yang
greeting -6 @call @placed @status ^wkwk bagaimana sudah wkwk
greeting -7 @len1 @len2 ^makasih ^tolong cuma tidak tolong
greeting -8 @back @danger @who=responder darurat
greeting -9 # @withdraw
greeting -10 @it @thanking
greeting -13 @other
thanks 18 much
thanks 15 pelayanan pelayanan$
thanks 14 @thanking semoga
thanks 13 ^semoga baik
thanks 12 ^baik ^iya ^noted noted
thanks 11 iya team
thanks 10 ^good ^makasih dengan good
thanks 9 @thanked makasih mantap siap
thanks 8 ^alhamdulillah ^dengan ^ok ^oke ^siap alhamdulillah baik$ dengan$ ok oke
thanks 7 @len0 ^jazakallah jadi jazakallah makasih+pak tunggu
thanks 6 ^mantap banget kasih siap+pak sip terima terima+kasih
thanks 5 ^sip ^terima cepat cepat+banget makasih$ mantap+pak saya+tunggu sip$ 🙏 🙏$
thanks 4 ^🙏 ibu$ lagi$ matur matur+makasih pak+petugas ya+pak
thanks 3 atas
thanks -3 @who=operator ^ibu belum ketemu+ibu laporan yang
thanks -4 @addition @call @case @goes @len2 @len3 @needs @person @them ^tidak ^tolong anak dia hilang ini ketemu lapor
 mau rumah siapa
thanks -5 # @? @placed @who=relative ^pak ^sudah ada apa bagaimana di orang tolong
thanks -6 @danger @question tidak
thanks -7 @back @it @who=responder @withdraw
thanks -8 saya
thanks -10 @other
thanks -14 ^saya
nonsense 17 klik
nonsense 16 lu
nonsense 14 jatuh slot
nonsense 13 # wkwk
nonsense 12 ^wkwk bot saya+di
nonsense 11 @len0 harga lapor+ada tanpa
nonsense 10 ^lapor boleh$ cantik doang+pak goblok menang terlantar tolong+jemput wkwk$
nonsense 9 ^jual ^sayang doang dong$ jemput lagi+apa lapor+pak saya+mau sayang
nonsense 8 @who=resident ^bot ^menang gabut jual kamu link
nonsense 7 ^anjing ^berapa ^kakak ^kamu ^pinjam ^promo anjing boleh dong hubung$ jangan murah pinjam promo
 saya+terlantar sudah+makan you$
nonsense 6 ^lagi ^slot apartemen belum$ berapa bot+goblok cantik+deh coba gacor goblok$ lu$ selingkuh slot+gacor tes
 tolong+saya you
nonsense 5 12345$ @1 ^12345 ^cari ^saya ^siapa cuma deh deh$ hari hubung jelas juta kakak$ klik+link minat motor
 pak+saya tidak+jelas uang wa$
nonsense 4 ^lorem ^nomor ^perempuan bulan bulan+ini hadiah hadiah$ ig ipsum ipsum$ lah lah$ lorem lorem+ipsum makan
 menang+undian pacar pak+wkwk polisi siapa undian wa
nonsense 3 @reports ^dasar anjing+lu bot$ dasar jual+motor jual+pulsa nomor pulsa pulsa+murah tolong+dijemput
nonsense -3 @kin @who=operator ^anak ^baik ^dengan ^good ^halo ^orang ^tadi ^tes bukan dari datang depan disabilitas
 evakuasi$ good halo hilang$ ini itu laki malam$ mati$ otw pagi$ petugas tanya tolong+evakuasi
nonsense -4 @call @len3 @sighting ^dia ^hallo ^hi ^ibu ^jembatan ^p ^permisi ^sugeng a ada aja baik baju bantu batal
 bisa butuh cepat cepat$ di enjing enjing$ evakuasi gang gratis gratis$ hallo hallo$ hi ibu$ jam jembatan kapan kata
 ketemu kontak lihat maaf malam mati nikah odgj p p$ pelayanan pelayanan$ permisi sekarang suami sudah sugeng
 syaratnya tadi tetangga tidak$ tolong+cepat ya
nonsense -5 @goes @person @thanked @them ^ada ^assalamualaikum ^cek ^ini ^iya ^noted ^sudah assalamualaikum bapak cek
 gelandangan iya jadi jalan ke lansia makasih mana masuk noted pagi terlantar$
nonsense -6 @placed @withdraw ^apa ^masih ^punten anak apa cabut dia minta pak pakai punten rumah saya+cabut tidak
 yang
nonsense -7 @back @code @who=relative bagaimana$ dengan ibu is masih
nonsense -8 hilang laporan mau+lapor much orang
nonsense -9 ^pak buka
nonsense -10 @status @who=responder bagaimana pak$ siapa$
nonsense -11 @? @addition @danger @question
nonsense -12 lapor$ saya$
nonsense -14 @it @other
nonsense -17 @thanking
question 18 siapa$
question 16 siapa
question 15 bagaimana$
question 14 apa
question 13 ^apa apa$
question 12 @? @question bagaimana nanti panti tidak$
question 11 ^bisa ^boleh boleh harus jam
question 10 berapa kalau syaratnya
question 9 ^jam kemana$ kirim mana tangsel this
question 8 ^bagaimana ^berapa ^is aja$ bagaimana+cara bisa dinsos kemana lapor maksudnya perlu rumah+singgah singgah
 tidak
question 7 @len1 ^kalau ^mau aja beda bekas bener kantor kirim+lokasi layan timnya
question 6 24+jam ^dinsos alamat anak+jalan are are+you bener$ biaya boleh+lapor bot cara dibawa ini jam$ kan nanti$
 orang+bener tangerang tanya tidak+kalau trc
question 5 ^bayar ^bibi ^harus ^ini ^kok ada+biaya apa+saya bayar+tidak berapa+lama biasanya bibi bisa+saya
 cek+laporan daerah di+tangerang emang emang+ada endi is jaga kalau+ketemu ke+panti ketemu+orang lapor+di lapor+disini
 lapor+kesini lokasi lokasi$ malam$ masuk nanti+pulang odgj orang orang+petugas pak+nya panggil panti+lansia
 penelepon+tanya polisi polisi$ untuk ya$ yang+jaga
question 4 ^identitas ^siapa alamat$ alamat+rumah apa+aja baju bayar bisa+jemput dengan+siapa di+odgj dibawa+ke
 dijemput dulu gratis+ada gratis+kan ibu$ ini+bot itu kalau+ada kan$ kantor$ lama lama+biasanya maaf+ini mana$ manusia
 masuk+panti nomor petugas$ pulang rahasia siapa+ya sih singgah$ sosial tangerang$ tanya+pak timnya$ you
question 3 ^iki ^penelepon aman apa+orang apa+yang bisa+lapor buka data dengan di+mana hukum iki+bot kalau+saya
 kesini$ ketemu kota lokasi+ya nanti+hubung penelepon sih$ surat
question -3 @reports @sighting ^lansia anak+saya boleh$ gratis+mana ibu ke makasih mungkin pak$ perempuan
question -4 @code @thanked a ada+di apa+sudah belum cuma depan di dia diproses gratis$ harga kata kemarin$ lagi+apa
 mau nyasar obat parah tadi tidak+sih
question -5 # @back @who=relative ^tidak bansos bikin butuh lewat lu nama pelatihan sudah+ada tidak+bisa
question -6 @len3 @thanking @them ^orang ^sudah dari hilang lansia sekarang tolong
question -7 @goes @who=responder @withdraw ^laporan ^saya bapak kemarin saya
question -8 @call ada lagi
question -9 @danger pak
question -10 sudah
question -11 @len0
question -12 @status
question -15 @other
"""
