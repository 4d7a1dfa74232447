"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search -2 @addition @case @placed ^bagaimana ^belum ^dari ^dinsos ^ketemu ^klien ^lansia ^laporan ^odgj ^orang ^tadi
 ada+anak ada+biaya aja$ alamat alhamdulillah alhamdulillah$ aman anter apa$ apa+bisa bagaimana+pak balas bales
 bales$ batal belum+bales berapa berobat biaya bikin bisa+bantu boleh butuh cepat dapat di di+depan di+jalan
 dijemput duduk dulu emas emas$ gang gelang golok gratis grogol jadi jatuh kabar+soal kalau+tidak kasih kata+cari
 kayaknya kemarin+tanya kenapa ketemu+pak kirim kok ktp kumat lansia+pikun lokasi mal mana$ masih meninggal merah
 nanti nih pak+bapak pakai+gelang panggil pasung pelapor pencariannya perlu pingsan pos punya rumah+saudara saja
 saja+sudah sakit saya+ada saya+dipukul sebelah si siapa sih sini stasiun stop stroke sudah+pulang tadi$ tangan
 tanya tapi terima terlantar the tiap tidak+punya tinggal tukang tunggu warga warung yang+cari yang+lari ybs
search -3 =still =tale ^dia ^nama ^rumah ^tidak ada+orang aja amuk bagaimana$ banget belum$ bukan cuma darah dekat
 dengan dipukul harus jalan jodoh klien lansia+yang laporan+saya makan makasih masuk nomor orang pencarian
 pencarian+bapak pukul rt rumah+saya salah saya+ketemu saya+pakai sekarang sudah+di sudah+kembali sudah+ketemu
 tangis+cari tidur+di tolong+saya untuk urus
search -4 =road =well @goes @thanked @them @who=operator ^ada ^ini ^kalau ^yang depan gelandangan lapor lihat+ibu
 minta saya+lihat sendiri soal tangis tidur wkwk$
search -5 =joke =work @back @it @sighting @withdraw bagaimana bisa ini lagi petugas sudah+ada wkwk
search -6 @danger @thanking @who=responder ke laporan sudah
search -7 @1 @len1 @other @status ibu$ saya+sudah
search -10 @who=resident
search -11 @len0
status 16 doang
status 15 alah janji
status 14 ^masih diproses
status 13 apa+tidak jadi masih
status 12 @? @code status
status 11 @status ^kapan kapan loh sampai tiket
status 10 # ^cek ^trc doang$ kok+diam lama+banget petugas progres soal update$ viral
status 9 =not ^is ^kok ^lama ^laporan ^status ada+kabar bagaimana kabar kok lapor laporan laporan+saya mana
 orang+masih pakai$ petugas$ petugas+nya saya+yang tangan tiket+saya timnya tindak trc ud
status 8 =ask angkut bagaimana$ bagaimana+pak belum datang+pundi diam dijemput dijemput$ hasil ini+bener itu$ lanjut
 loh$ otw pencarian perkembangan pundi sampun+datang smp update
status 7 ^hasil ^jadi ^kenapa ^progres ^sampun ^sudah ^tolong ada+perkembangan baru belum+ada cek cuma+dibaca datang
 dibaca+doang dong dongkap ini+parah jadi+bagaimana kemarin otw+belum petugas+sudah sampun saya+lapor sudah
 sudah+ada the tidak+sih yang yang+lapor yang+saya
status 6 =past @where ^bagaimana ^dari ^mana ambil ambil+tidak anyone anyone+coming belum$ coming coming$ di+halte
 diam+wae ini$ is is+anyone is+saya jam kan kemarin$ kemarin+sekarang kira kok+tidak lanjut$ lansia+di lho nasib
 nasib+lansia nih$ parah posisi respon$ rong saya+sudah siapa+yang sudah+rong tanya tunggu wae yang+di
status 5 12+bagaimana 2+jam 45+bagaimana ^belum ^besok ^kayanya ^nasib ^otw ^petugas ada+respon apa+sudah
 bagaimana+kabar bagaimana+lanjut belum+pak dianggurin diproses$ halte ibu$ jam+berapa jawab$ kata kemarin+sudah
 kesini lama lansia+yang laporan+nyangkut lokasi+sudah mana+pak mana+posisi masih+di menit nyangkut nyasar pak$
 respon sampai$ sampai+mana saya$ saya+belum saya+dianggurin selesai sih+pak soal+bapak sudah+lewat sudah+sampai
 tangan$ tangan+ya team tidak+jawab tidak+tangan tidak+viral tolak tolong+cepat tolong+kabar tuh+orang viral+tidak
 yang+datang yang+mau
status 4 ^apa ^harus ^lokasi ^tiket ada+tindak adu aja+sih angkat angkut$ angkut+belum apa apa+bagaimana bade
 bagaimana+ini bales berapa+menit besok cepat dari+pagi datang$ dicek emang+kalau hari+ini ibu+saya jadi+datang
 jadi+kesini jalan+belum jawab kabar+soal kabar+tidak kayanya ke+mana ke+the kemarin+saya kemarin+tanya
 kenapa+laporan lagi+sampai laki+saya laporan+kemarin masih+lama meluncur menit+lagi minggu+lalu nomor+tiket nya
 pak+kok pencarian+bapak petugas+kesini sampai+sekarang saya+kok saya+tidak sehat$ sekarang$ sih sudah+dari
 sudah+dibawa sudah+jalan tanya+lanjut tidak+ada timnya+sampai tindak+lanjut tindaklanjut tolong+info tunggu+warga
 woy ya
status 3 12$ 30+menit @it @len1 ^any ^jangan ^kira ^pencarian ^update ada+yang anak+anak anak+jalanan any any+update
 apa+petugas bayi belum+bales bener+tindak cuma cuma+mau depan+toko di+lampu di+pasar di+saya diam+aja dibawa
 dibawa+kemana dulu halo+ada halte+itu hari+orang ibu+yang ini jadi+tidak jalanan juga kah kalau+tidak kata+30
 ketemu+keluarganya lama+tidak lansia+kemarin lapor+lansia laporan+kok lihat+ibu loh+ini mana$ mana+petugas
 menit+ini nih nongol2 odgj+di odgj+itu pagi pak+jadi pak+laporan pak+petugas petugas+yang rt+5 saya saya+kirim
 sehat sekarang sekarang+ada sekarang+bagaimana siang siang$ sudah+2 sudah+ketemu sudah+mana tadi+kata tapi+tidak
 tidak+nongol2 toko+saya tolong+dong tua+laki update+di woy+bales yang+dijemput yang+lansia
status 2 3+jam =still ^bayi ^iki ^ke ^tindak ampe angkat$ bagaimana+ya bales$ banget+sudah bapak+saya belum+ya
 cek+laporan cek+tiket dari+jam dari+kemarin dari+tadi depan+gereja di+kolong di+odgj di+rw di+terminal dibawa+ke
 dibawa+kemarin diteruskan diteruskan+ke gereja gereja$ iki info ini+kan jauh jauh+mana kadieu kami+belum
 kapan+dijemput ke+lokasi keluarganya$ kemarin+bagaimana kenapa ketemu+kemarin kok+status kolong+jembatan lampu
 lampu+merah lanjut+yang lapor+kemarin lapor+orang lapor+tadi lewat magrib masih+disini masih+terima masih+tunggu
 mau+cek mau+tanya mereka nomor+12 orang+laporan pak+bagaimana pak+ini pak+pencarian pak+yang penelepon+tanya
 perkembangan+laporan permisi+mau rw+kami saya+bagaimana saya+cuma saya+kemarin saya+laporan saya+pak semalam
 semalam+di status+masih sudah+3 sudah+angkat sudah+angkut sudah+diproses sudah+jauh sudah+lapor sudah+saya
 sudah+tangan tadi tadi+pagi tadi+tidak tangan+belum tanya+laporan tidak+angkat tidak+jadi tidak+pak tidak+petugas
 timnya$ toko tolong+update tuju tuju+lokasi tunggu+nih up wae$ woy$ ya$ yang+lihat zonk
status 1 112$ 45+sudah ^ini ^mobil ^si ^woy ^ybs bagaimana+tindak bales+kenapa datang+ke dijemput+ya disini+pak
 doang+pak dong+pak halo+pak infonya ini+sudah jam$ jangan kali+tidak kemarin+dibawa kesini$ kok+belum kolong
 kondisinya lalu lapor$ laporan+nomor laporan+tadi lari+orang masih+ada minggu nih+di no+45 odgj+kemarin pak+cepat
 pak+sudah sampai+belum saya+ketemu saya+nomor saya+trc si si+lansia siang+saya sih+dari sudah+tindak tadi+siang
 terima+doang tolong+infonya tuh warna yang+dibawa yang+odgj ybs+sudah
status -1 10+menit 2+pagi 20+butir 3+cair 3+hari 5$ 6$ @search ^abis ^bot ^cabut ^ciri ^darah ^dasar ^eh
 ^gelandangan ^kami ^lagi ^okee ^p ^pinjem ^pisau ^pun ^saudara ^tadi ^ternyata ^tes ^tua abis+lapor ada+lagi akun
 aman ambruk+tidak anak$ anter apa+pak apa+syaratnya arah+pasar banget+saya bapak$ bau bawa$ bawa+apa bayar begal
 bekas belum+pulang bener berapa bersangkutan besar biaya bisa+bantu bisa+hubung bisa+saya bot$ butir cabut
 cabut+laporan chat+kata dasar data dendam denyut depan$ depan+smp di+kali di+kamar di+lokasi dibawa+dinsos dibuang
 dipukul donor donor+darah dua eh film golok halte+depan harus harus+bagaimana harus+kirim harus+share harus+tunggu
 hidup ibu+petugas identitas$ ini+pak itu+ibu jalan+ke jam+setengah jatuh+di jaya jd jemput$ jual kalau+sudah
 kamar+mandi kami+sudah kantor kapan+bansos kapan+pkh karaokean karaokean+sampai kasih$ kata+sudah kayanya+sudah
 kedah kejadian kemana kemana+sih kena kenalan kenapa$ kenapa+sih kenceng ketemu+lansia ketemu+pak klien+tiba
 kok+harus kontak kontrakan korban ktp lagi+pak laki+tanpa lansia$ lansia+jatuh lansia+nyasar lansia+saya
 lansia+tidak laporan+satpol layan$ listrik lokasi lu lumpuh mabuk mandi$ mantap mantap+pak manusia melahirkan+bidan
 menang meninggal+di meninggal+pak mesin mesin$ minggu$ minum+20 mulai muncul+lagi murah$ naik nama+saya nomor+saya
 nya$ okee orang+ternyata otw+lokasi p pak+bapak pak+kalau pak+nya pak+saya pak+temen pasar pegang pemerintah pencet
 persita pesan pingsan pinjem pisau+sudah pkh+tahap polsek poris pos pp pun pun+lansia punya rt$ rt+sudah ruko
 rumahnya saja sampai+jam satpol+pp saya+ada saya+anter saya+dibawa saya+lihat saya+tunggu saya+warga sayat sekitar
 sekolah selamat+malam selimut senjata setengah sih+sudah sini+pak sip sirine slot sorry sorry$ sudah$ sudah+cek
 sudah+kembali sudah+lama sudah+meninggal sudah+minum sudah+pindah sudah+selesai syaratnya tadi+ada tahap tahap+3
 tahu+tidak tahun$ taman tangsel tas tempat$ terjaring terjaring+razia tetangga+karaokean tetep tiap tiba+ambruk
 tidak+angkut tidak+bawa tidak+belum tidak+di tidak+kalau tidak+kedah tidak+mau tidak+napas tidak+perlu tidak+sadar
 tidak+tahu tidak+waras tinggi tolong+bawa tua tua+rt tumpang tunggu+jemput umur+berapa waras waras+sudah warung
 yang+bawa yang+bersangkutan yang+luka yang+tidak you
status -2 22$ @call @case @needs @who=operator ^ada ^adik ^alhamdulillah ^bantu ^hari ^itu ^jam ^kakak ^kamu
 ^kemarin ^klien ^lansia ^maaf ^nama ^sekarang ^semoga ^siapa ^suami ^test ^umur ^wkwk abaikan abis ada+ambulans
 ada+lansia ada+pak akan alamat alhamdulillah ambruk ambulans+pak amuk apa+ada apa+laporan arah asal
 assalamualaikum+pak baca bakar bansos bantu+saya banyak bapak+ibu beda belakang bener$ bener+dinsos berobat
 berobat$ biasanya$ biasanya+petugas bibirnya bibirnya+biru bidan bidan+belum bikin biru biru$ boleh+lapor bulan+ini
 butuh cepat$ chat chatbot ciri culik dan dapat dapet di+jalan di+sebelah dijemput+nanti dijemput+perempuan disini$
 disitu$ disitu+pak ditinggal dong$ duduk gaji gemuk gerak gratis hari$ hari+minggu ical identitas ini+chatbot
 istri+saya itu+yang jaga+malam kakak kaki kalau+ketemu kalau+petugas kalau+saya kamar kami kamu kartu kartu+lansia
 kata+sih ke+arah ke+datang kemana+mana kemarin+itu kemarin+lapor kembali$ kenapa+pak ketemu$ kirim kok+lama kondisi
 kota laki lapor+itu lapor+kemana lapor+trus laporan+22 layan libur libur+tidak lihat$ lokasi+ya makasih$
 malam+tidak mana+tidak mandi marah masjid mau+dijemput mau+lapor mayat melahirkan mengaku minum mobil+apa motor
 murah need nongol nongol+lagi odgj+yang orang+bener orang+mana orang+sudah pacar pak+ada pak+apa pak+orang pak+rt
 pak+tolong pakai pakai+mobil panggil panti pas pasar$ pelapor pendek pergi perlu pernah pindah$ pisau pukul rambut
 razia resmi robot rs rumah+saya sadar sakit sampah saudara+saya saya+harus saya+mau sebelah+orang sembako$ semoga
 share share+lokasi siap sido sini sore sudah+dijemput sudah+melahirkan suka tabrak tadi+saya tahu tangerang
 tanpa+identitas tanya+pak telepon terima+kasih terus tes test this tiba tidak+bisa tidak+gerak tidak+ketemu
 tidak+muncul tidak+respon tidak+ya tidur+mana tinggal titip tolong$ trc+itu trus tulis urus$ video wa warga$ where
 yang+jaga yang+tadi
status -3 =beast =joke =tale =urgent =well @len3 @len4 @reports @who=resident ^batal ^bisa ^emang ^makasih
 ^maksudnya ^odgj ^oke ^orang ^pkh ^rumah ^selamat ^target ^tetangga ada+di ada+orang adik adik+saya aja ambulans
 anak+saya anonymously anonymously$ apa+ini apa+sih badan baju banget+ya bapak belum+ketemu berapa+orang beras
 bisa+lapor bulan dekat depan di+mana di+rumah di+tempat dibantai do emang false foto gang gelandangan hilang hp
 hubung ibu+sudah ini+bagaimana istri it itu+orang jalan jatuh jemput job ke kejang lalu$ lapor+pak
 laporan+anonymously lemas lemas+banget maaf maksudnya malam+ada mau meneh meninggal oke orang orang$ pak pak+belum
 pak+di panas panas+banget perempuan$ perempuan+ada petugas+datang petugas+perempuan polisi rt rumah+singgah salah
 satpol saya+dibantai saya+tanya sebelah selamat sembako semua sendiri singgah sisir sudah+lemas tahun tanpa target
 temen tempat terlantar terus$ tidak+usah tidur+di tolong+pak tolong+saya tunggu+di turun umur urus usah wkwk ya+kok
 yang+kemarin yang+sudah
status -4 24+jam =drill =road @len5 @person @sighting ^anak ^assalamualaikum ^bapak ^boleh ^ibu ^kalau ^kata ^lapor
 ^malam a ada+tidak aja$ aktif assalamualaikum banget$ batal+laporan berapa+lama biasanya bot bunuh bunuh+waktu cair
 dinsos$ disitu halo+apa iseng iseng+doang istirahat itu kasih kembali kirim+lokasi lagi$ lagi+kenapa lama$
 lama+biasanya lihat luka mati muncul napas orang+tidak pak+jam pindah rawat satpam sudah+di takut ternyata untuk
 waktu
status -5 =heart @1 @goes @kin @placed ^dia anak apa+kabar cari darah di ketemu klien liar minta nih+pak perempuan
 pkh pulang siapa tidur
status -6 @addition @who=relative ^tidak bantu batal bawa boleh dengan dia makasih rumah tetangga
status -7 =work @len0 @thanked bagaimana+cara bukan cara+cek dinsos jaga kerja nanti saudara sudah+tidak
status -8 @back @danger @other ^mau ^saya bisa cara kalau lagi malam
status -9 @thanking
status -10 =office @who=responder
status -11 @question makan makan+belum sudah+makan
status -12 @withdraw
withdraw 17 sorry$
withdraw 16 sorry
withdraw 15 jd
withdraw 13 ^maaf abaikan cabut$ false
withdraw 12 cabut maaf saya+cabut
withdraw 11 ^tutup pencet sudah+ada
withdraw 10 @withdraw ^batal ^tidak ke+datang laporan sido ternyata
withdraw 9 @back batal dia+sudah laporan$ pergi+pak saya+laporan sudah+pergi tutup
withdraw 8 ^sudah anak+saya di+rumah maaf$ sudah tiketnya
withdraw 7 =not =past anter batal$ batal+laporan hp iseng$ istirahat janten naik no orang+sudah orang+ternyata
 pakai+anak pencet$ pergi salah sendiri stop sudah+ketemu sudah+pulang tidak+janten usah
withdraw 6 ^abaikan ^salah ^tolong ada+ambulans ambulans+pak anak bis cuma datang datang+pak grup have jadi jadi$
 janten$ jemput$ ke+puskesmas ketemu ketemu+ibu pak+ternyata pulang puskesmas sendiri$ sudah+kembali sudah+naik
 sudah+selesai sudah+tangan tangan tarik tarik+laporan tidak+jadi tidak+sido tidak+usah tolong+batal tunggu+jemput
withdraw 5 ^itu ^stop ^ternyata aja aja+pak ambulans anter+ke bapak+saya batal+aja bukan bukan+mau cabut+laporan
 datang$ di+gang disini+harus gang+sebelah hapus harus$ ibu+itu iseng jadi+pak jemput ketemu+pak kios maaf+ya
 pak+bukan pak+maaf pak+sudah pencet+bukan perlu rt$ saja satpam saudara saya+anter saya+yang sido$ terlantar$ tidak
 tidak+kios tidak+perlu tinggal+di tutup+aja ya$ you
withdraw 4 @reports ^eh ^jangan ^never batal+ya bawa$ dia+cuma dijemput grup+saudara hapus+aja harus itu itu+untuk
 kadieu kedah kesini kesini$ kirim lapor$ laporan+tutup main+hp mau+tarik mind mind+dia never never+mind pak
 pencarian+bapak pencariannya pulang+dengan saja+sudah salah+kirim salah+orang saya+sudah selesai sore$ stop+aja
 tadi ternyata+orang tidak+kedah untuk+grup
withdraw 3 @them ^cabut ^hp ^orang ^pencarian aja$ aja+laporan alhamdulillah$ anak+kecil coba dijemput+saudara eh
 eh+salah hp$ jadi+lapor jangan+datang keluarganya kembali ketemu+di kirim$ maaf+pak maap main need orang pak+bapak
 pak+batal pak+rw pak+saya pencarian pulang+sendiri ra rumah$ rumah+saudara rumah+temen rw$ salah$ saudara$
 saya+tarik sebelah sore sudah+di sudah+dijemput terlantar ternyata+dia tunggu urus usah+jadi yang+bawa
 yang+sekarang yang+tadi ybs+sudah
withdraw 2 22$ 8$ =joke =still @it ^hapus ^ibu ^ketemu ^maap anak+sudah angkot anter+pulang bantu$ batal+ybs
 beres+pak bisa+tidak cuma+tidur dan dan+pulang deh dengan+keluarganya dengan+pak dia+ditinggal dibawa+saudara
 dicabut dijemput+anak disini ditinggal hapus+laporan hp+saya ini+tidak itu+satpam jadi+tidak jadi+ya ke ke+rumahnya
 kecil kembali$ kembali+ke lagi+istirahat laporan+22 laporan+saya laporan+yang lihat$ maaf+salah maaf+ternyata
 makasih$ mau+lapor naik+angkot orgnya orgnya+sudah pak+itu pak+salah pak+tidak patung patung$ penelepon+batal
 perlu+petugas polsek polsek$ rt rw salah+lapor salah+pencet saudara+pak saya+pakai saya+salah sekarang sudah$
 sudah+aman sudah+bangun sudah+urus tadi$ tadi+anak tangan+pak temen ternyata+cuma ternyata+itu tinggal tolong untuk
 urus$ usah+cari usah+kesini usah+lanjut wkwk wkwk+maaf ya yang+main yang+urus
withdraw 1 5$ ^sorry ^wkwk angkot$ baru beres deh+pak ini+saya itu+tadi jadi+deh jadi+minta karena komplek$ lanjut
 lanjut$ lapor laporan+no laporan+nomor maaf+laporan makasih+ya orang+itu orang+kerja orang+lagi pak+tadi
 pelapor+telepon pencet+lapor rumah+pak rumahnya satpam+komplek sekarang$ sido+pak sini+lagi sudah+bantu sudah+beres
 sudah+cabut sudah+dengan sudah+saya tolong+hapus usah+datang usah+deh usah+pak ya+pak
withdraw -1 40an @thanking @where @who=operator ^ambulans ^bagaimana ^besok ^cepat ^gelandangan ^halo ^ini ^is
 ^klien ^kontak ^masih ^mau ^mauliate ^no ^petugas ^rumah ^saya ^test ada+di aja+sudah alhamdulillah+sudah ambil
 angkut arah+pasar atas+bantu atau badan bagaimana+pak bahasa bau bawa+pulang belum+pulang berapa besar bukan+lansia
 cek cekik culik darah+ternyata dari+pagi dari+rumah dengan dengan+anak di+jalan di+lokasi di+sebelah di+tkp
 dia+lagi dia+lari dia+tuli dibawa+ke dinsos$ dipukul disini$ dong+pak evakuasi film godang golok+itu goyang goyang$
 halo halte+itu hilang$ ical identitas itu+orang jaga jaga$ jalmina jalmina$ jawab$ jelas jelas+lu jembatan kah
 kalau+petugas kali kasih$ kayaknya kedinginan kedinginan$ kemana+mana kembali+lagi kenapa+pak kontak kontak+saya
 kontrakan lagi+hamil lah$ lansia+pak lari$ leher lemas+banget loh lokasi$ lokasi+ya lu$ luka+cuma luka+pak maaf+ini
 makasih+atas mana+tidak mauliate mauliate+godang mayat meninggal merah mobil motor muda mulai napas+pak no+hp
 orang+kedinginan orang+odgj orang+pak pak+ada pak+dia pak+sekarang pak+takut pak+wkwk pikun pisau$ pukul pulang+ke
 pulang+tidak rapat rapat$ rong rs rt+sudah rumah+singgah sadar+pak sakit sampai+sekarang sapu saudara+sudah
 saya+aja saya+anak saya+bawa saya+kata saya+lapor saya+lihat sebelah+orang sekolah selimut siap siapa singgah
 sini+pak sirine sudah+biru sudah+dari sudah+hubung sudah+lemas sudah+rong sudah+sampai sudah+tolong suka tadi+pak
 takut+dia tali taman tangerang tapi+tidak target teh telepon tempat tenang terima+kasih ternyata+bukan ternyata+pak
 tes$ test tetangga tiap tidak+bawa tidak+jawab tidak+jelas tidak+tahu tidak+ya tindaklanjut titik titip tkp
 tolong+dong tolong+saya trc tuli tuli+pak yang+datang yang+di yang+perempuan yang+saya
withdraw -2 14$ =beast =urgent @call @goes ^apa ^assalamualaikum ^bisa ^bukan ^cara ^cuma ^hatur ^hoax ^kalau
 ^kayanya ^lapor ^laporan ^luka ^oh ^saudara ^tetangga ^yang ada+orang akan anak$ apa$ arah assalamualaikum atas
 baju bakar banget$ banyak bawa+pisau bener besok biru biru$ boleh bot butuh cara cuma+dibaca dari+tadi denger
 di+depan di+halte di+pasar dibaca dibaca+doang dibawa dicek dikit disebar doang$ dong$ dua duduk dulu gerak+pak
 golok$ golok+pak halte hamil hatur hatur+makasih hoax ini$ is iseng+doang itu$ jalan jatuh jawab kabar kakak+saya
 kaki kami kapan karunya kayanya ke+arah kejang kemarin$ ketemu$ kirim+lokasi klien lagi lagi$ lama lansia$ lemas
 lewat lho lihat+saya lokasi lu makan+pak malam$ mana$ masjid masuk minum nya oh orang+tidur otw pak+makasih
 pak+yang pasar$ pindah pingsan pos punya rumah+saya salah+denger salah+tulis saya+hilang saya+itu saya+kasih
 saya+kirim selamat semua siang$ sih suami sudah+makan sudah+minggu sudah+tidak tabrak tahun takut tanpa terima
 ternyata+ada tes tidak+bangun tidak+bisa tidak+kembali tidak+ketemu tidak+mau tidak+napas tidak+pak tidak+punya
 tidak+sadar tidur+di tolong$ tolong+cepat tolong+pak tua tulis tuna tunggu$ umur update viral wa warga warung yang
 yang+kemarin yang+luka
withdraw -3 =drill =tale =well @case @len4 @len5 ^alhamdulillah ^bapak ^kok ^lansia ^pak amuk+pak bagaimana$ bantu
 bapak belum$ belum+pak berita bukan+gang dekat diam$ dikasih dinsos doang+pak foto gelandangan gerak guys guys$
 hari ibu+saya jadi+bawa jadi+datang kakak kemana kenapa kok+tidak langsung lari mati minggu nanti+hubung nih
 orang+yang pagi pak+cuma pak+dikasih pak+tolong payung payung$ rokok sadar sampai sebar siang sudah+datang tahu
 tangis tanya terus tidak+gerak tidur tongkat where
withdraw -4 @kin @len3 @who=resident ada amuk bawa+golok bisa bukan+golok cari depan diam doang dong kasih laki
 makasih+pak mau minta nama napas odgj pak$ pasar perempuan pisau tapi
withdraw -5 =heart =office =road @1 @addition @needs @person @placed ^ada apa bagaimana banget bawa cepat darah di
 hilang hubung ini jam kalau lansia lihat luka malam mana masih nanti nyasar orang$ orang+tidak petugas saya+tidak
 tadi+saya tidak+ada
withdraw -6 # =work @? @question ^makasih dari kata kemarin makan
withdraw -7 =ask @other @sighting golok kok
withdraw -8 @danger
withdraw -9 @status @who=responder tidak$
withdraw -10 @len0 belum
addition 15 ^tidak daster sendal topi
addition 14 gelandangan$ minta$
addition 13 ^jalan situ$ tetangga$ tidur$ video
addition 12 # @who=responder ^bawa ayam laki$ perempuan$ pln pln$
addition 11 ^gudang ^lupa ^sukarjo berdiri$ deres kalau lokasi lupa nama saja$ selamat sementara sukarjo tunggu+di
addition 10 @it ^belum ^kata anak$ bakar$ belakang gang hubung kata klien ktp luka mulai napas+pak ompong pak+banyak
 pak+tolong rps rps$ saja saya+ada sekitar selimut siti susul tahu tower
addition 9 @addition ^batik ^dekat ^klien ^kontak ^pakai aminah apotek berdiri bukan darah+pak dengan+anak
 di+sebelah dua+orang istri$ jaket kontak+saya kurang lemas lokasi$ pak+lemas pak+orang salah satu saya+aja
 saya+istri sebelah sendiri$ sisir situ tas tinggi tulis yang+luka
addition 8 @goes @len1 ^baju ^bukan ^dua ^gang ^gelandangan ^jam ^no ^tas amuk+pak asal batak berendeng$ depan+gang
 di+lokasi di+rumah hitam$ item kaki$ kanan kontak luka+di mobil muntah nya pak+cuma pak+tidak pakai pendek pendek$
 pingsan$ polisi$ polsek rokok$ rsud rumah+saya satu+orang saya+tunggu sudah+tidak tadi+saya tidak+mau tolong+cepat
 ya+pak
addition 7 @1 @len2 ^depan ^ini ^kemarin ^nih ^polsek ^sekolah ^tadi ^toko ^update ^warung ajak baju batik batik$
 batu bawa bisa+hubung cikokol$ coklat coklat$ depan$ di+leher disitu dua foto$ gigi goyang goyang$ gudang indramayu
 ini+foto kaget kalau+petugas kejang+lagi kondisi ktp+di kumis kumis+tebal lapor+itu leher$ lemas+banget minum$
 mulai+kejang nihil no+hp nomor+saya nya$ ompong$ pagar pak+amuk pak+sekarang pindah rokok rsud$ saurna saya+kasih
 saya+salah seberang semua+aman tambah telepon tidak+kenapa tinggi$ tolong+bawa tongkat update warung
addition 6 60an =not @placed ^assessment ^dia ^hubung ^kalau ^kayanya ^nihil ^oh ^rambut ^sekarang ^umur alamat
 alhamdulillah arah+pasar assessment atas+nama banyak$ batu$ berendeng bisa bukan+golok bungkus cikokol dan denger
 di+kaki dia dia+kata emas emas$ foto gang$ gas gelang giginya hari+minggu hitam ireng jembatan+berendeng kacamata
 kalau+ajak kata+anak kayanya+sudah ke+depan kelurahan+gerendeng kemarin$ kepala kimia kira kiri kp+baru ktp+nya
 kurus kurus+tinggi listrik lokasi+ya madura makan+pak merah minum na nasi+bungkus ngaku ngaku+dari no odgj+sudah oh
 orang+pakai orang+pingsan pahlawan pak+rt pakai+gelang panggil potong rambut rame rt salah+denger samping sarung
 satpam satu+lagi saya+sudah sebatang sekarang sudah+datang sudah+di sudah+tenang tahun$ tato tebal tegal tempat
 tenang tenang$ ternyata+ada tidak+napas tua+rt tukang tulis+di ujang ya
addition 5 =work @len0 @them @who=operator ^di ^hari ^kira ^kulit ^laki ^nama ^patokan ^rsud ^ruko ^satu ^tambah
 ^tua ^yang ada+kartu ada+luka ada+pohon ada+tompel agak arah asesmen baju$ bakar+sampah banget+ya bank bank$
 bantu+polsek bapak$ baru bau+banget bawa+apa belum$ belum+ketemu bensin berhenti+pak bibirnya bisa+bangun
 bukan+gang bukan+lansia celana cepat+pak cisadane$ dan+klien dekat+tempat dengan+saudara depan+indomaret di+jakarta
 di+perut dia+moved dia+mulai dia+pakai dikasih foto+pak gawat gemuk gemuk+pendek hp ibu+sudah ijo ijo$ its jaga
 kain kali+cisadane ke ke+arah kejar+saya kenapa+pak kepala+darah kepala+luka kerja+di klien+tidak kok kulit
 lagi+ini lalat lalat+di lalu lalu$ lemas+pak malah minggu$ minta+nomor moved nasi orang$ orang+jatuh pakai+sarung
 pangkalan patokan payung payung$ pelapor penelepon+telepon perempatan$ perempuan pindah+ke plus pojok polisi pom
 pom+bensin pos puskesmas$ putih ralat ransel salah+lihat sampah$ sate sekarang$ sekarat sekarat$ selapajang
 selapajang$ senin smp+6 sudah+saya susul$ tabrak$ tadi+pagi tahu$ tas+ransel ternyata+pak tidak+bawa titik tompel
 tompel+di tpu tpu+selapajang ulang umur warga warna
addition 4 5$ 6$ 70$ =past @who=resident ^alhamdulillah ^koreksi ^ktp ^kubur ^luka ^masih ^masuk ^pelapor ^pisau
 ^ralat ^rumahnya ^terakhir ^tetangga ada+satu ada+tato alfamart aman+pak amuk apotek$ atas b b+1234 baru$ bekas
 bekas+operasi belakang+pasar bengkel berhenti besar+di bidan cakar cepat cianjur cina cina$ cisadane darah+ternyata
 dekat$ dengan di+pipi dia+cekik dia+kejar dia+minta diam$ flyover+cikokol garuda garut gawat+pak hujan indomaret
 item$ jadi+bawa jaga$ jakarta jalan+merdeka jam+is jam+setengah jatuh+ke kalau+tidak kanan$ kantor+kelurahan kaos
 kasih+tahu kayanya keluar+busa keluarganya+pak kemis kemis$ kiri$ klien+amuk klien+sudah kok+pak korban koreksi
 kubur kubur+cina kulit+sawo kursi lagi$ lanjut lihat+saya luka$ makan maksud matang matang$ mau+minum menolak
 menolak+dibawa menunggu merdeka ngomong nomor ojek$ operasi orang+muntah orang+pak orang+sekarang pak+dia pak+naik
 pak+parah pakai+jaket pakai+kursi panas+banget parah+ini penelepon pergi$ pinggir+kali pipi pisau pisau+pak
 pisau+sudah plawad$ rumah+nomor sarung$ sawo sawo+matang saya+itu saya+kirim saya+pegang saya+standby sebelah+orang
 seberang+apotek sekarang+jatuh sekarang+orang setengah spbu+cikokol standby sudah+diam sudah+hubung sudah+kami
 sudah+pindah tadi+pak tahi tahi+lalat tapi target+tidak tato+di telepon+ulang temen$ terakhir terakhir+lihat
 terminal+poris ternyata terus+pak tiba tidak+ada tidak+amuk tidak+bisa tidak+di tidak+respon toko tol$ tongkat$
 tuli umur+70 wa+saya warga+yang yang+bisa yang+perempuan yani$ ybs
addition 3 0812+0000 081200003333$ =beast ^ambulans ^eh ^gawat ^hujan ^izin ^kantor ^lagi ^makan ^nanti ^nomor ^pak
 ^penelepon ^posisi ^satpam ^sebelah ^ternyata ^wa ^ybs ada+bayi ada+bekas ada+dua ada+keluarganya ada+tanda ahmad
 ahmad+yani aja+depan al+ikhlas aman amuk+kok angkat+kepala asih$ bahasa bakso balai banget$ bangunan banyak+pak
 basah basah+kuyup batik+coklat batu+ceper bawa+tas bayi+juga belok bengkel+las beringin bersangkutan bidan+belum
 bisa+masuk blok brebes brebes$ bukan+laki bukan+pisau bungkuk bungkuk$ cat cepak$ cepat$ ceper ceper$ dalam
 darah+tinggi dekat dekat+itu dekat+tol depan+rsud depan+sakola depan+smp di+dalam di+tkp dia+pak dia+siram
 dia+takut dia+tuli dikeroyok dikit dingin$ disebar disitu$ disitu+pak eh evakuasi evakuasi$ film$ foto+susul
 foto+ya gapura gapura+merah gigit golok got halte+depan ibu+tini identitas$ ikhlas info info+tambah ini+video istri
 itu+ibu izin jaket+merah jalan+kaki kaki kami+sudah kartu kartu+nama kata$ kata+dia kata+warga kayaknya kayu kayu$
 ke+atap ke+pos kebon+nanas kelurahan kesini kirim klien+tiba kok$ kooperatif kuat+angkat kuyup kuyup$ lahir+di
 langsung lantai+2 lapangan+ahmad las leher lengan+kiri lewat+jalan lokasi+pakai luka+ternyata maksud+saya masjid
 masuk+gang mau$ mau+makan mau+ngomong mau+pulang melawan mengaku meninggal+pak merah+celana merah+pak minum+teh
 minyak mobil$ mulai+rame muntah+terus naik+ke nanas nanti nanti+hubung ngelantur ngelantur$ ngomong$ nihil+dan
 nomor+12 nomor+pak oh+iya ojek orang+basah pak+belum pak+darah pak+dikasih pak+nanti pak+takut pak+temen panjang
 pas pegang$ pegang+dingin pelapor+kabar perempatan persis perut$ petugas+datang petugas+kesini pindah$ pingsan
 plawad pohon+besar poris+plawad posisi pulang+ke rambut+putih rsud+kota rt+sudah rw+5 sadar+diri sakit$ sakola
 samping+masjid satpam+komplek satpam+sudah satu$ saudara+sudah saya+kata saya+lapor saya+pak sd$ sebelah$
 sekarang+dia sendok sendok$ setelah setelah+saya shirt shirt$ siap sih+sudah sinar sinar+jaya siram+minyak spbu
 stasiun+batu stop+di suami+saya sudah sudah+evakuasi sudah+mau sudah+melahirkan susah susu susul+ya takut+dengan
 tambah+dia tanda tangga tangis+terus target teh tempat$ tepat ternyata+bukan tidak+ketemu tidur+pak tiga tinggi+pak
 tini titip tkp toko+kayu tolong$ trus tukang+ojek tuli+pak tusuk tutup$ umur+sekitar video+pak wa warga$ warga+dia
 warga+mulai warung$ warung+ibu yang+bersangkutan yang+tadi yani ybs+melawan ybs+sekarang ybs+warga
addition 2 10$ 14$ 3+hari 30an =road =still =urgent ^alamat ^cepat ^info ^ke ^korban ^minta ^mobil ^parkir
 ^perempuan ^saya ^target ^tinggi ^tunggu ada+polisi ada+pos ada+tahi agak+tenang air air+10 aja aja$ aja+sudah
 ajak+ngomong amankan ambruk+tidak ambulans ambulans$ an anak+masih anggota anyar anyar$ asih atap ayam$ baca
 bahasa+indonesia balai+warga bangun bawa+anak bawa+pulang bekas+luka belum+datang bensin$ berhenti$ beringin+raya
 besar$ beureum blok+c bukan+di bukan+odgj butuh+bantu butuh+tambah c cat+ijo cekik celana+jeans cibodas cikupa
 cikupa$ cuma dagu dagu$ dalam+tas dan$ darah+tapi dari+arah dari+garut dekat+pom demam demam$ dengan+minum
 dengan+sekali depan+sd di+cikupa di+dagu di+kursi di+lengan di+mobil di+sini di+situ di+tas di+tempat di+warung
 dia+abis dia+bawa dia+keluar dia+lari dia+punya dia+sekarang dia+tusuk diam dibawa+ke dibuang fisik gelap genteng
 genteng+ke gerendeng gerendeng$ golok+itu golok+pak haji+mamat helm her+jam his hubung+pak hujan+pak indomaret$
 indomaret+jalan info+dia ini+ya itu+cuma jaga+di jalan+beringin jeans juga juga$ kalau+dari karung$ kasih
 kasih+makan kata+di ke+lampung ke+masjid ke+orang ke+rumah ke+saudara kebon kejadian keluar+pisau kemarin+malam
 kirim+foto kirim+lokasi klien+menolak klinik kok+tidak kolong+flyover kondisinya kondisinya+masih koordinasi
 kota+tangerang kotak kotak$ kp kresek kuat kulit+item kuning kuning$ kursi+roda lagi+hamil lagi+ybs lah lah$ lahir
 lama+di lampung lampung$ lansia+tapi lebih lengan lewat$ lihat+dekat lokasi+klien luka+cuma luka+lama luka+tidak
 lurah lurah$ makan+dengan maksudnya masih+di masjid+al mau+bakar mau+pukul mawar melahirkan menghubungi minta+anter
 minta+minum minyak+ke motor+pukul muda mulai+teriak muntah+darah nanti+ada nanti+kalau napas+satu neduh neduh+di
 nomor+yang odgj+nya orang+ada orang+amuk orang+jalan orang+lagi orang+lewat orang+pindah orang+tidur otw otw+lokasi
 pager pagi$ pak pak+cepat pak+saya pak+tapi pak+udin pak+wkwk pakai+helm pakai+peci pakai+topi panas pasar+anyar
 patokan+sebelah peci peci$ personel personel$ perum+taman pikun$ pincang+kaki pinggir pintu+air pipi$ pohon
 polisi+di pos$ pos+satpam pos+tidak pukul+dia pukul+orang punya radius ralat+pak ralat+umur ramah ramah$ rapat
 rel+kereta roda roda$ roti rs rs+sari rt+aja rt+nya rumahnya+cat rw saat salah+tulis sapu sari sari+asih
 sarung+kotak saya+bawa saya+goyang saya+pakai saya+ya sd sekali sekali+pak sekarang+kejang sekarang+lagi
 sekarang+malah sekarang+warga sendiri serang+petugas share share+lokasi sisir+lokasi stabil sudah+meninggal
 sudah+sisir sukasari sukasari$ tahun taman+cibodas tambah+korban tambah+personel tangis tanpa+identitas tapi+anak
 tapi+lansia tapi+orang tapi+sudah tas$ tato+jaga telepon+lagi tensi ternyata$ terus+minta tiba+ambruk
 tidak+berhenti tidak+kuat tidak+tahu tol trus+tidak tuju+lokasi turun udin udin$ ujan up warga+sudah wonogiri
 wonogiri$ yang+pakai yang+saya ybs+lari ybs+menolak
addition 1 1$ 20$ 3+pak 50an 50an$ =tale ^kok ^lokasi ^muka ^oiya ^tukang a abis+minum ada+tukang akan+jemput al
 alamat+lengkapnya angkat apa+kok baju+koko baju+sudah bapak+pakai barat$ bawa+karung bekas$ belok+kiri belum+lihat
 bensin+jalan berobat biasanya biru+sebelah bisa+bahasa bogor$ bukan+rt bulak celana+pendek cirinya+pakai daan
 daan+mogot dan+mandi dan+sudah darah+tambah darah+tidak dari+kemarin dari+pasar denyut denyut+lemas depan+pom di+rs
 di+samping di+tangan dia+cuma dia+is dia+lagi dia+pindah dia+pingsan dikasih+makan dompet duduk eh+pak foto+orang
 ganti gelang+rumah geser geser+ke hari+pak hubung+akan idungnya ijo+pager ikut indonesia indonesia$ itu+pak
 izin+dan izin+lapor jalan+daan jalan+raya jam+7 jemput+saudara kambing kampung+bulak kardus+di karung kata+sih
 ke+rsud ke+seberang kejang kejang$ koko koreksi+bukan lagi+makan lengkapnya luka+sudah lupa+kata maaf+pak makan+dan
 makanya malam+dia mamat mandi masih+disini masuk melahirkan+bidan melahirkan+pak melawan$ meninggal+di merah$
 minggu minta+ambulans minta+pulang mirip+pak mogot mogot+km mulai+pukul naik+mobil nama$ nama+tidak nihil+sudah
 nyambung oiya oiya+pak pager+item pak+haji pak+ibu pak+ke pak+lurah pakai+kaos partai+warna pasar$ patah+kaki
 pegang pelapor+tambah penelepon+kirim perum perut pikun pintu posisi+sudah posyandu punya+ktp rapat$ riwayat
 riwayat+jantung rt+1 rujuk rujuk+ke rumahnya sahut sampah saya+gang saya+maksud sebelah+bengkel sebelah+kanan
 sebelah+kiri sebelah+posyandu sekitar$ sekolah sisir+radius sudah+ganti sudah+kejang tadi tambah+banyak tambah+pak
 tanah+tinggi terakhir+di teriak$ tiba+di tidak+sahut tunggu turun+dia umur+kira via+wa warna+kuning yang+bener
 yang+turun
addition -1 02+05 3+jam 4$ @len3 ^ada ^api ^asap ^astaga ^darah ^emang ^gabut ^hai ^harus ^hati ^ieu ^jadi ^kayaknya
 ^keren ^kerja ^kirim ^lama ^lampu ^lorem ^maksudnya ^mampus ^manusia ^misi ^never ^nyasar ^pabrik ^pacar ^pinjam
 ^pkh ^pungli ^si ^siapa ^sip ^sore ^status ^tiket ^tuna ^wilujeng ^woi ada+apa ada+ibu ada+lansia ada+mayat
 ada+motor ada+pasien ada+petugas adik+saya aja+dari aja+sih akta alam alat$ amuk+di amuk+sekarang anak+perempuan
 anak+sekolah anak+yatim ancur anter anyone anyone+coming api+sudah arah+bandara astaga astaga+dia ayam+tetangga
 badan$ bahaya+kalau bahaya+untuk baju+ijo bales$ bangku bangku+taman bapak+yang batal+laporan batal+ybs bau
 bawa+batu baya begal+pakai bekal belakang+smk belum+berenti belum+pulang benda berapa$ berdiri+di berenti$ beres
 beres+pak berisik bernanah besar+mau besuk bicara bisa+bantu bojong bojong+jaya boleh+kirim bot+ya buang bubar
 bulan+ini bunuh+waktu cabe cari+bapak cipadu cipadu$ cipondoh coming coming$ culik daerah daftar+sekarang
 dan+pulang dana dapur dari+jam dari+jpo dari+panti dari+subuh dari+tetangga datang+ke deh$ dekat+pintu dengan+orang
 dengan+saya depan+spbu depan+toko dewasa di+bangku di+cipadu di+emperan di+kamar di+kandang di+kontrakan di+luar
 di+polsek di+pondok di+sekolah di+tiktok di+warkop dia+begal dia+nongol dibantai dibawa+kemana dijemput$
 dikasih+minum dinas dinas+sosial dinsos+bukan disebar+itu ditertibkan ditertibkan$ dua+hari duduk$ duduk+terus
 dulu+suka elektrik elektrik$ emperan evening evening$ foto+disebar foto+tidak gabut+nih gacor+maxwin gang+saya
 garden garden$ gebang gebang+raya gelandangan+masuk gigit+ular good+evening gudang+sebelah guys guys$ habis+bekal
 hai hai+pak halo$ hari hari+ini hati hilang+kontak hub+wa hubung+wa ibu+hamil ibu+itu ibu+saya ieu ieu+teh iki
 ini+bot ini+layan ipsum ipsum$ is+anyone is+tidak iseng+doang itu+di itu+sekarang jadi+tidak jam+besuk
 jangan+datang jatiuwung jatiuwung$ jatuh+di jawab+panggil jelas jemput juta juta$ kabar+lagi kabel kaki+arah kaku$
 kaku+pak kalau+ketemu kamar+mandi kandang kara karawaci kardus+anak karena karunya+orang kata+dulu kayak kayak+mau
 kayaknya+sudah ke+gang ke+siapa ke+warung kecanduan keluar$ kemana+pak kemarin+ada kembali$ keras keras$
 keren+banget ketemu$ ketemu+orang ketemu+pak koang koang+jaya kosnya kosong$ ktp+hilang kula kumat+lagi lagi+jalan
 lagi+tidur laki+tato laksa laksa+anak langka langka$ lansia+pak lansia+yang lap lebaran$ libur libur+tidak lihat+di
 lihat+dia limbah link listrik+padam lorem lorem+ipsum luar luar$ lumpuh maaf$ maaf+mengganggu maaf+salah maap mabar
 mah main+hp makan$ makan+dari makasih+ya malam+pak mampus mampus+saya manis+jaya mantap+pak manusia$ masih+gerak
 masih+tunggu masuk+komplek mati+sudah mau+mati mau+melahirkan mau+susul maxwin maxwin+daftar meledak melek$
 mengganggu mind mind+dia minta+rokok minta+uang miras miring misi misi+pak mungkin mushola mushola$ musik
 musik+keras never never+mind ngalir nih+di nyangkut nyetel nyetel+musik ojek+tabrak ok$ orang+bawa orang+duduk
 orang+gigil orang+ini orang+kembali pacar+saya padam pagi+saya pak+bukan pak+itu pak+karunya pak+kejang pak+mau
 pak+tetangga pakai+baju pakai+kayu panggil$ panjat panjat+pager panti$ panti+sekarang parkir pasien pasung
 pdam+mati pemadam pemadam$ pencarian+bapak penelepon+batal penumpang perang perempuan+ada perkembangan perlintasan
 perlu+bantu pernah perumnas petugas$ pingsan+depan pinjam pintu+tol pkh plawad+indah polsek+jatiuwung proyek ps
 pukul$ pukul+ibu pukul+istri pulang+sendiri pulsa pungli pungli+di puskesmas putar putus$ rahasia rahasia+kan rel
 ribut rt$ rt+02 rt+3 ruko rumah+di rumahnya+di sadar saja+sudah sambil saudara+tinggal saya+abis saya+anak
 saya+besok saya+dibantai saya+dong saya+kecanduan saya+kejang saya+kok saya+maling saya+rahasia saya+think
 sebatang+kara sehat sekap sekarang+dengan sekarang+mah selatan selatan$ sembako sembarangan sembarangan$ sendiri+di
 siang+pak siap+pak sih+tapi sip$ smk stroke subuh subuh$ sudah$ sudah+bangun sudah+bantu sudah+beres sudah+dari
 sudah+keluar sudah+ketemu sugeng+enjing suka+amuk suka+minta sumiati susul+ibu tabrak+tunggal tabung tabung+gas
 tadi+tidak taman$ taman+elektrik tangan+pak tangan+sudah tangis+kata tanpa tanpa+nama tanya$ tato+tidur tawon
 tawuran temen teras terbalik tergeletak+tidak ternyata+cuma terus+di tes$ tetangga+berisik tetep think tiap+hari
 tiap+malam tidak+angkut tidak+dikasih tidak+melek tidak+ngalir tidak+perlu tidak+petugas tidak+ya tidur+depan
"""
