"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search -5 =birth =breath =limp =money =still =strike @goes @len2 @them ^bagaimana ^laporan ^tidak ^yang apa+aja atau
 baru batal belum+ada boleh boleh+saya butuh deh dinsos+sudah dititip dititip+di dompet itu+ada kan kanan$ kayak kok
 lagi lapor laporan+saya nama+saya nanti puskesmas saya+lihat saya+mau sih sudah+kirim tangis tangis+cari terima
 tidak+mau tidur tidur+di tumpang tunggu uang
search -6 =tale @addition @back @other @status @thanked @withdraw aja alamat bagaimana belum$ dengan dijemput hasil
 hilang+itu ini kartu kasih ketemu+lansia kirim makasih meninggal pak$ saya+ketemu soal tambah ternyata urus
 yang+kemarin
search -7 =joke =thanks @it @thanking @who=responder ke laporan rumah+saya sudah sudah+kembali wkwk wkwk$ yang+cari
search -8 @1 @len1 bukan kemarin+saya untuk
search -9 @who=resident
search -10 ibu$ saya+sudah
search -12 @len0
status 14 dibaca+doang doang viral
status 13 ^cek ^kapan
status 12 ^lama jadi janji progres update+pak
status 11 @code ^janji ^trc diproses jam+berapa kan lama+banget masih+waiting update waiting
status 10 ^progres adu bagaimana$ belum+juga cek doang$ ini+bener kapan kok+diam mau+datang php soal status yang+mau
status 9 @? @status ^is ^jadi ^kok ^update akhirnya bagaimana cepat+laporan dicuekin jalan+kan juga$ kah loh masih
 masih+di meluncur meluncur$ otw pencarian pundi respon sampai$ selamat+tidak tidak+pak tiket timnya tindaklanjut
 tolong+update trc yang+malam
status 8 =wait @where ^laporan ^masih ^status ada+kabar apa+tidak cek+tiket datang+pundi dibaca dibawa+kemana dong
 jadi+kan kah$ kok kok+masih kondisinya laporan laporan+saya nyasar+ya orang+masih perkembangan posisi
 sekarang+rawat si status$ tanya update+laporan
status 7 =ask ^bagaimana ^sudah ^tolong ^ud akan+datang ambil+tidak ambulans+sekarang aye bagaimana+pak bales$ belum
 coming datang datang$ dicek hari+ini hasil itu+jadi jadi+ambil jadi+datang jadi+dibawa jadi+tidak ke+lokasi kemarin
 kenapa+laporan kok+tidak lanjut lapor+dari loh$ masih+diproses nasib ngecek+laporan nih$ nya+nyasar pak+cek
 petugas+mana progres$ sampai+mana sekarang+tidak selesai sudah+sampai tangan+ya tapi+tidak terima tidak+bales
 tidak+sih tidak+tangan tidak+viral tindak tolak tolong+cepat tolong+info ud viral+tidak yang+di
status 6 # =client ^baa ^belum ^kenapa ^kode ^nasib ^petugas ^tindak ada+perkembangan ada+respon angkut+belum anyone
 anyone+coming apa apa+bagaimana atau baa bagaimana+kabar bagaimana+sekarang bayi+yang belum$ belum+ada belum+pak
 bener+akan bisa+tidur coming$ cuma+dibaca dari+pagi diam diam+wae dianggurin dijemput$ dima diproses+tidak dongkap
 ini+jadi ini+tidak is is+anyone jadi+bagaimana jam jam+lalu kabar kabar+pak kalau+tidak kata+mau kemarin+dibawa
 kemarin+sekarang kemarin+sudah ko ko+tidak kode kondisinya+bagaimana lansia+yang lap laporan+atas laporan+orang
 loh+pak malam+jadi mana mana$ mana+pakai masih+ada masih+lama menit menit+ini nasib+lansia nomor+tiket nongol$
 odgj+di otw+belum pak+laporan petugas petugas+jadi respon$ rujukan sampai saya+bagaimana saya+dianggurin saya+lapor
 saya+yang sehat sepi sudah+ketemu sudah+selesai telepon+kembali the tiket+saya tolong+dicek trc+0457 tua$ tuh+orang
 tunggu+dari update+dong yang yang+kami yang+ke yang+nongol
status 5 12+bagaimana =not ^any ^bayi ^dari ^harus ^hasil ^kayanya ^ko ^lap ^lokasi ^pencarian ^surat ^tiket ^tunggu
 ^ybs a+dan ada+tindak adu+saya akhirnya$ ambulans anak+anak anak+jalanan angkut any apa+pulang apa+ya
 bagaimana+lanjut bales baru+datang dari+jam datang+kata dianggap dinsos+yang diproses$ diproses+ya ditanggepin
 dititip+di hilang+ibu ini+sudah is+saya jalan+belum jalanan jam+piro jangan+cuma jawab juga kan$ kata+15 keburu
 kemarin+saya lagi+soal lanjut$ lansia+di lapor+kemarin laporan+aye laporan+nyangkut lepas+lagi lho$ lokasi+hari
 lokasi+sudah mana+pak masih+tunggu masuk+tidak ngecek nih nomor nyasar+apa orang+tua pak+bagaimana pak+yang pakai$
 patang pencarian+bapak penelepon+tanya petugas$ petugas+belum petugas+nyasar petugas+sudah petugas+yang piro+pak
 rujuk saya$ saya+nomor saya+tidak saya+ya siapa+yang sih sih+pak smp sudah sudah+ada sudah+angkat sudah+kirim
 sudah+lewat sudah+terima tadi+kata tahu tanya+ke tanya+lagi tidak+ditanggepin tidak+nih tiket$ tindak+lanjut
 tolong+jawab tolong+kabar tunggu+nih update$ ya+saya yang+datang yang+dijemput yang+dititip yang+kejang yang+ketemu
 yang+lapor yang+saya
status 4 05$ 2+jam 2+minggu 3+jam 3x 45+bagaimana =past ^berarti ^besok ada+yang aja+sih anak+yang angkat
 angkat+kerja apa+masih apa+sudah assesment assesment+klien atap+musala atas+nama aye+sudah bagaimana+hasil
 bagaimana+ini bagaimana+kondisinya bapak+itu bapak+pingsan bapak+yang batal+saya bed belum+di berapa+kira berarti
 biometrik centang centang+satu cibodas+sudah dari+gereja dari+hari dari+kemarin dari+tadi data+mr datang+tidak
 depan+toko di+jembatan di+lampu di+parkir di+sana dia+sekarang dibaca+tidak dibawa dicek$ dijadwalin dijemput
 dijemput+belum dijemput+tadi disebar+ke dititip doang+pak emang+kalau gereja gereja+sudah hari hilang$ ibu+aye
 ibu+lurah ibu+saya ini+parah ini+saya itu$ itu+mungkin itu+selamat itu+sudah jadi+dijemput jadi+kesini jalanan+yang
 jam+7 kabar+soal kapan+orang kasus ke+igd ke+mana kelar kemana+ya kemarin+bagaimana ketemu+lansia kirim+data
 kok+belum kok+hilang kok+status lama lanjut+bagaimana lansia+kemarin lapor lapor+jam lapor+tidak laporan+kemarin
 loh+ini malam+kok mana+orang mana+petugas mau+angkat mau+dijadwalin mau+kesini mau+tahu mau+telepon mayat
 mayat+yang minggu minggu+lalu mobil+dinas mungkin+pak musala nasib+pak nganter+bapak nggih no nongol nongol2
 nyangkut nyasar otw+dari pak+jadi pak+kok pak+untuk pak+update panti+apa penanganan perkembangan+laporan
 petugas+kesini petugas+nya pingsan+itu piro rawat rong rujuk$ rw+05 sadar+tidak sampai+ke sampai+sekarang sana
 sana$ saya+belum saya+dari saya+ojol saya+patang saya+sudah saya+temukan saya+trc sekarang$ selamat selasa
 selasa+itu semalam sih$ sih+saya soal+ibu status+apa sudah+2 sudah+dari sudah+datang sudah+diproses sudah+disebar
 sudah+jalan sudah+jam sudah+kelar sudah+keluar sudah+lapor sudah+rong sudah+tuju surat tahu+aja tangan$
 tangan+belum tanggal tanya+lanjut tanya+laporan tanya+perkembangan temukan terjun+di tgl the+team the+tua tidak+ibu
 tidak+jawab tiketnya timnya+sampai tindaklanjut+laporan toko+saya tunggu woy ya+kata zidan
status 3 15+menit 30+menit 3x+lapor 45+sudah 88+bagaimana =still ^kata ^lah ^lanjut ^mobil ^otw ^pelapor ^rs ^tanya
 about about+the ada+petugas ada+telepon aja+deh akan ambil anak+hilang anak+smp angkut$ any+news any+update apa+ibu
 apa+mayat apa+petugas apa+saudara atap atau+sudah bagaimana+laporan banget$ baru+aja batal$ bayi belum+ibu
 belum+laporan belum+lihat belum+saya belum+ya berapa+menit biar biar+saya bisu boleh+tahu bus$ camat cuma+mau
 dari+selasa depan+gang dewi di+atap di+halte di+panti di+php di+rps di+rw di+saya dia+makan diam+aja dibawa+petugas
 dibawa+sekarang dicandak dijemput+hari dijemput+tidak dipun djumadi halo+ada halo+saya hari+loh hari+senin
 hilang+di ibu+yang iku iku$ info ini$ ini+kapan itu+pak itu+sehat izin+tanya jam$ jam+11 jam+8 jam+lebih jaya+minta
 kaba kabar+ibu kabar+tidak kakak+yang kali+masih kami kami+mau kami+pegang kan+pak kapan+petugas kata kata+30
 kata+otw ke+dinsos ke+kelurahan ke+petugas ke+the kemana kenapa kepikiran kepikiran+terus kerja$ kesini kesini$
 ketemu+keluarganya ketemu+orang kode+laporan kode+saya kunciran kunciran+jaya lagi+sampai laki+di lalu lalu+masih
 lampu+merah lanjut+laporan lap+jalan lapangan$ lapor+3 lapor+anak lapor+dua lapor+lansia lapor+soal lapor+tadi
 laporan+kami laporan+kok laporan+masuk laporan+nomor laporan+odgj laporan+warga lepas lho lihat+ibu magrib makan+di
 malam+bagaimana malam+saya mana+penanganan mana+prosesnya masih+disini mau+sampai mau+terjun mayat+di menit+lagi
 minta+telepon mobil+sudah nama+dewi nama+siapa nan news news+about nganter nih+petugas nik nomor+88 nya$ ojol
 orang+laporan orang+yang pak$ pak+biar pak+warga panti+mana parkir parkir$ pasar+kemarin pasung pelapor+tanya
 penasaran penelepon+tny penjemputannya perkembangannya perkembangannya$ petugas+tadi petugasipun php+di pokoknya
 pokoknya+yang prosesnya pukul+tukang pulang+kerja pundi+nggih pundi+petugasipun rawat+di rawat+mana rsj+tidak
 rujukan+si sakit+itu saudara+lansia saya+batal saya+jadi saya+keburu saya+kirim saya+laporan saya+lupa saya+tolak
 saya+tunggu sehat+kan sekarang+ada sekarang+bagaimana sekarang+jam sekarang+lansia selesai$ semalam$ sembuh
 sewu+saya si+kakak smp+yang soal+adik soal+bapak sore+ini standby$ sudah+3x sudah+dapat sudah+pukul sudah+tangan
 sudah+terus sudah+tindaklanjut sudah+tunggu tadi tadi+bagaimana tadi+malam tadi+pagi tahu+orang tampung+mana tangan
 tanglet tanya+nasib tanya+petugas tapi+ini tea team teh+sekarang telepon tempo tempo+hari terima+terus terjun
 terus+ke tidak$ tidak+ada tidur$ tidur+depan tiga tiga+orang titip+di tny tolak+ya tolong+dong tolong+tindaklanjut
 tua tugas tuju+lokasi tukang+parkir tulis+selesai tunggu+tidak tunggu+warga tutup tutup+kenapa update+di wae
 wae+pak warga+tanya woy+bales ya ya+kami yang+dibawa yang+dongkap yang+kasih yang+nganter yang+pingsan yang+tidur
 yang+tugas yanto ybs+yang
status 2 1+ini 12$ 3+anak 5+bagaimana 88$ =money @len3 ^da ^halooo ^ijin ^iki ^klg ^kurang ^nomor ^pak ^pos ^posisi
 ^terima ^terus ^tiketnya ada$ ada+bales ada+hasil ada+mana ada+mobil ada+titik ambulans+kami anak+belum antar
 apa+aja apa+belum apa+foto apa+lagi atau+belum atau+tidak baa+laporan bagaimana+nasib bagaimana+nih bagaimana+sih
 bagaimana+tetangga bales+kenapa banget+sih bapak+odgj bawa+golok belum+bales belum+lansia belum+nongol2 belum+yang
 bisa+tangan boleh+saya boleh+tinggal brebes budal budal+belum bukan+saudara bukan+yang bulan+lalu butuh+untuk
 cari+ibu cari+tidak cerita cerita+sekarang cuma+jawab dan dari+bulan dari+minggu daster daster+kuning datang+mana
 datang+ya deh$ dengan+3 dengan+orang di+empang di+kardus di+mall di+pasar di+polsek di+rsud diamankan$
 dibawa+kemarin dijemput+ibu dikasih$ diproses+belum ditengok dua+kali dulu+tidur follow follow+up foto+bapak gang$
 gang+kelinci garuda gelandangan+yang halooo halte+itu hari+apa hari+jumat hari+ke ibu$ ibu+belum ibu+sekarang
 ibu+yati igd ikan iki info+perkembangan infonya ini ini+laporan itu itu+hasil itu+masih itu+odgj itu+petugas itu+si
 izin jadi$ jaket+ijo jalan+garuda jam+1 jam+4 jauh+mana jawab$ jawab+terima jembatan+itu juga+ya jumat jumat$
 kabar$ kami+di kami+tadi kami+tanggal kami+titip kan+ibu kapendak kapendak$ kardus karung$ kasih+pak kata+tadi
 ke+brebes ke+orang ke+pak ke+rsj ke+saya kelinci kelinci$ kemarin$ kemarin+dari kemarin+ketemu kemarin+kok
 kemarin+sore kemarin+tanya kemis$ kenapa$ kepastian kepastian$ kesini+apa ketahuan ketemu+dengan ketemu+itu
 ketemu+saya ketemu+sudah kira klg klien+ke kok+centang kok+sepi kok+tutup koordinasi lagi+kesini laki+saya
 lalu+bagaimana lalu+itu lama+ada lanjut+gelandangan lanjut+lansia lansia+depan lansia+sarmi lap+no lapangan
 lapor+bulan lapor+saya lapor+tapi lurah maghrib maghrib$ makasih+sewu mall+sudah mana+posisi masih+terima masuk
 masuk+sekolah mau+cek mau+ngecek mau+pasti mau+tanya mau+tutup mayat+kali mereka minggu+saya mr mr+x muko+surau
 mulu$ mungkin nama+di napas+senin nasib+bapak nih+karunya niku no+45 no+hp no+tiket nomor+12 nongol2$
 orang+sekarang otw$ pagi pagi+sudah pak+boleh pak+dari pak+pencarian pak+sampai pak+sekarang pakai+nama pasar+ikan
 pasti pasung$ patang+pak pegang pemalang pemulangan penanganan+odgj pencarian+ibu penelepon+bapak penelepon+rt
 perempuan+saya perempuan+yang pergi$ perkembangan$ permintaan permintaan+ambulans permisi+pak petugas+kemarin
 petugas+kok petugas+sekarang pos+3 posisi+mana progres+laporan pulang$ pun+bapak rps rs+mana rsud+bagaimana
 rujukan$ rumah+aman rumah+ibu rumah+tetangga rw rw+04 sabi+sudah sadang sakit+di sarmi+sudah sarung$ satpol
 satpol+malam saudara+bapak saya saya+butuh saya+dan saya+kemarin saya+kepikiran saya+malam saya+masuk saya+nan
 saya+sadang saya+serahin saya+tadi saya+terima sekarang sekarang+di sekarang+masih sekolah+saya selaku
 selesai+padahal senin serahin serahin+ke setengah+jam sewu si+pak siapa+nama sidik sidik+jari siswa soal$
 soal+kakak status+masih sudah+3 sudah+angkut sudah+budal sudah+diamankan sudah+dibaca sudah+dicek sudah+jauh
 sudah+kapendak sudah+maghrib sudah+mana sudah+minggu sudah+teridentifikasi sudah+turun sudah+tutup surat+antar
 surau tadi+dibawa tadi+lapor tadi+telepon tampak tanggal+12 tanya+apa tanya+bapak tanya+hasil tanya+progres
 tanya+tindak taruh telepon+lagi telepon+soal telepon+tapi teridentifikasi teridentifikasi$ terima$ terima+belum
 terima+doang terima+kan terlantar+saya terpal terus$ terus+dari tgl+12 tidak+berhenti tidak+hari tidak+laporan
 tidak+nongol2 tidak+petugas tidak+sampai tidak+warga timnya$ timnya+sekarang tindak$ tinggal$ titik+tahu tkp$ toko
 tolong+infonya ttg tu tua+laki tua+perempuan tuju tulis tunggu+pak tunggu+petugas untuk+cari untuk+klien up
 up+laporan warga+pasung x ya$ yang+bawa yang+kemarin yang+kesini yang+lansia yang+perempuan yang+tinggal yang+untuk
 yati yati$ zonk
status 1 04$ 09$ 112$ 12+masih 12+sudah 14$ =done ^bah ^izin ^ke ^matur ^orang ^woy ada+keluarganya ada+lanjut
 ajukan ambil$ ambulans+untuk angkat+belum apa+laporan aplikasi+tulis bade bagaimana+keadaan bagaimana+tindak
 bagaimana+yang bah bakar+kemarin bantaran bantu+ongkos bapak+buta bapak+hendra belum+orang belum+sih bener+tindak
 berapa besok bisa$ bisa+ajak bocah+yang boy buta+di cek+laporan cibodasari cipondoh+sudah cocok cocokin da dan+ibu
 dari+sekarang dari+siang datang+ke dekat$ dengan+anak dengan+siapa di+aplikasi di+bantaran di+mana di+muko di+pintu
 dibaca+belum dicek+belum dinsos+apa dinsos+dari diproses+aja dmn dmn$ dna dna+untuk doa driver duga empang eta
 foto+dengan gang+masjid gang+pakai gelandangan+dekat gelandangan+jalan gereja$ halte hari+orang hari+selasa hasil$
 hasil+cek hendra hidup$ hilang+anak hilang+saya hilang+ya ibu ibu+di ibu+iyoh ijin ijo$ info+tindak ini+jam irigasi
 irigasi+sudah itu+kakak itu+sekarang iyoh jalan+tidak jam+di jari jauh jiwa+itu kabar+terakhir kadieu kakak+kami
 kakak+sudah kali+sabi kalian+bawa kamar$ kami+anter kami+belum kami+pihak kami+tgl kampung+tunggu kapan+dijemput
 kapan+ya karang+timur kata$ kata+dijemput kayak+tidak ke+lapangan keadaan kelurahan$ kemarin+telepon kesini+tidak
 ketemu+minggu korban+sudah lagi+tanya lah+laporan lalu+saya lalu+tidak lampu lap+hilang lapor+hari lapor+yang
 laporan+112 laporan+dari laporan+hilang laporan+pak lestari lewat+wa lingkungan+rw lupa macam malam+itu malam+sudah
 mana+ibu mana+nih mana+ya mana+yang masih+pegang masuk+panti matur matur+makasih mau mau+kembali mau+pakai
 mayat+irigasi mengenai mengenali mirip+paman mobil+rongsok muko musafir nama$ nan+patang ngejogrok nggih$ odgj+a
 odgj+itu odgj+kemarin odgj+yang pagi+apa pagi+pak pak+ini pak+lanjut pak+orang pak+petugas pak+sudah pakai+jaket
 paman+saya pasar+itu pasar+sudah pasien+lain pasien+odgj pd pelapor+a pencarian+kakak percuma perihal
 petugas+bersih pingsan plat polsek$ prosesnya$ pulang+ke pun puskesmas+cibodasari rini rt+5 rumah+masih rumah+sakit
 rw+kami sabi sambil+pegang sampai+belum sarung satpol+nya saya+boleh saya+diproses saya+kok saya+pelapor saya+sakit
 sehat$ sekali$ sekarang+dengan sekarang+mana semalam+di si+ibu siang+pak situ$ sore$ subuh+sampai sudah+1 sudah+di
 sudah+otw sudah+tindak tadi+cuma tadi+siang tadi+tidak tampung tangis+terus tanya+dia tanya+kapan tanya+sudah
 tarmidi tas telepon+ke teriak+tiap tes+dna tgr tidak+belum tidak+datang tiket+31 tiket+trc timnya+sudah timur
 timur$ tindak+belum tindaklanjut$ tinggal+tidak tn tolong+cek tolong+perkembangan tu+sudah tunggu+ambulans
 tunggu+dinsos tutup+laporan ulang untuk+mayat untuk+mr wae$ warga+pd warung$ woy$ x+di ya+ibu ya+orang yang+bapak
 yang+kalian yang+lihat yang+sedang yang+teriak
status -1 00$ 02$ 03$ 1+jam 1+orang 2+bulan 2+pagi 2+tahun 20+butir 21+00 22$ 3+minggu 3+pak 5+hari 5+orang 500rb 6$
 77$ 8$ =well @case @len4 @needs ^3 ^biasanya ^bikin ^bunuh ^cepat ^dengar ^gaji ^hes ^investasi ^istri ^jalan
 ^jumlahnya ^kel ^lo ^lupa ^mantap ^mantul ^mauliate ^met ^muka ^okee ^p ^pasien ^salut ^sampah ^sampurasun ^siapa
 ^tambah ^temen ^tes ^test ^tumpang ^tutup ^waktu ^warga abu ada ada+anak ada+denyut ada+gelandangan ada+ibu
 ada+mayat ada+saudara air akses al alat alhamdulillah$ alm alun2 anak+jemput anak+tidak angkut+itu angkut+satu
 anter anter+ke apa+motor apa+syaratnya apotek asesmen assalamualaikum+pak awal awas awas$ baca+tulis badan+jadi
 bade+lapor balai balita bangku bangun$ bank$ bansos+lewat bapak+tua bawa+mobil bego belum+uih berapa+kalau
 berapa+orang berdiri berhenti$ beringin berita bersama bersangkutan+telah bersih besuk+rumah biar+tidak bis
 bisa+baca bisa+hubung bisa+kesini bisa+kirim bisa+lihat blok boleh+lihat boleh+tanya bukan+3 bukan+rw bulan+di
 buliah bunuh+waktu bursa bursa+kerja bus bus+trans butir cantik cari$ cari+kabar catat cek+bansos cek+nama cibodas
 cibodas$ cikokol$ ciledug cinta cipondoh ciri culik dada daerah+kerja daftar+orang dagu dapat+hadiah dapat+imbalan
 dapat+kabar dari+pelapor dari+rsj darto darurat+bisa datang+bawa dekat+mana dekat+the demam dengan$ depan+ruko di$
 di+alun2 di+dagu di+dalam di+kamar di+musola di+pos di+ruang di+stasiun di+tajur di+tangerang di+tiket di+toilet
 dia+di diamankan+kemarin dibacok dibawa+ambulans dicabut$ dicoret dihentikan dijual dikit dikubur dinas
 dinas+pendidikan dingin dinsos+kata diproses+dulu dipungut dipungut+biaya disdukcapil disdukcapil$ dobel+dengan
 does does+this donor donor+darah dua+hari dua+orang dukun dulu$ dulu+dibawa dulu+itu dulu+kah dulu+pak dulu+tidak
 emang+bener empat empat+hari estimasi flyover$ flyover+cibodas foto+baru foto+lama foto+yang gang+mawar gang+saya
 ganti2 gapura gas gemuk$ gendong+bayi gerak+pak gerendeng gerobak geser+ke giginya gitu gratis+kan hadiah halte$
 halte+tanah hanya hari+libur hari+tidak hari+yang harus+kirim hes heula hidup hilang+dari hilang+disini
 hilang+sudah histeris hoyong hp+saya ibu+lagi ibu+petugas ibu+tua ikat ikat+warga imbalan imbalan+tidak indah
 indomaret+yang info+lansia ingat ingat$ ini+bisa ini+darurat ini+laki ini+masih investasi isi itu+singkatan iya
 jadi+gelandangan jadi+laporan jadi+pacar jadi+sudah jakarta jalan$ jalan+di jalan+kaki jalanan$ jam+6 jam+dulu
 jam+operasional jam+segini jangan+diproses jangan+jadi janten jembatan jempol jemput$ jenguk jual+tisu juga+tidak
 jumlahnya juta kaca kali kali$ kami+lapor kami+tidak kapan+bansos kartu+disabilitas kartu+lansia kartu+saudara
 kasih$ kata+ada kata+nama kata+tetangga kata+yang kaya kayanya+sudah ke+kampung kebon kedah+datang kehujanan keliru
 keluar+dari keluarganya+ada kemana+mana kemana+pak kemana+sih kembali+ke kembali+pak kembar kenapa+sih kereta
 kerja+24 kesini+ya ketemu ketemu+di kilo kiri kirim km kok+ada kolong+flyover konfirmasi kooperatif korban kuat
 kudu+ke kunci kursi kurus lagi+ke lagi+nih lah$ lahir lalat+di lalu+ini lalu+sudah langsung lanjut+yang lansia+mana
 lansia+saya lansia+sudah lantai lapar lapor+dia lapor+juga lapor+nama lapor+terus laporan+22 laporan+bagaimana
 laporan+di laporan+something layak lempar lewat+mana libur+tidak lihat+daftar link lokasi lokasi+sih lokasi+tapi
 luar+daerah lurah+sudah mah makan$ makasih+sudah makasih+ya malam+petugas mana+aja mantul masih+depan masih+orang
 masuk+dari mau+bikin mau+mati mau+pulang mau+untuk mauliate medan melahirkan+pak menang mengaku+dari mengaku+nama
 merantau merantau+ke mesjid mesti met minggu+ini minta+cepat minta+kabar minum+20 mobil mobil+dinsos modal muda
 muleh murah$ musola naik+bus nama+klien nama+suparman nama+yang nanti+telepon naroskeun neduh no+8 nomor+dinas
 nomor+laporan nyambung nyasar+di odgj+dibawa okee ongkos orang+bener orang+di orang+ini orang+lain orang+petugas
 orang+terlantar p pagi+tadi pak+bisa pak+darto pak+itu pak+rw pak+tapi pak+temen pakai+seragam palsu panggil$
 panti+pak panti+tidak pas+saya pasien+tanpa pdam pelapor+dapat pemkot pendek pendidikan pendidikan+ada
 pengaduan+dinas perempatan periksa perlu+dijemput perlu+petugas pesan petugas+ada petugas+apa petugas+berapa
 petugas+ke petugas+nanti petugas+pak pinang pindah pinjam pinjol pintu pisau+sudah pkh+tahap pulang+dari pulsa
 putih putus$ ra rahasia+kan rapat rapat$ razia+satpol rekening rel remaja resmi$ robot$ robot+ya rokok rumah+jam
status -1 rumah+singgah rw$ rw+03 rw+08 sahut salut salut+dengan sambil sampai+depan sampurasun sampurasun$ satu+ini
 saudara+alm saudara+belum saya+2 saya+ada saya+awas saya+bawa saya+dapat saya+dibaca saya+kasih saya+kira saya+lagi
 saya+lansia saya+merantau saya+pakai saya+pegang saya+pindah saya+selesai saya+tanya saya+warga sayat segini
 segini+masih selalu selamat+pagi selamat+sore selimut$ sendiri+di seragam serah serah+terima si+lansia siang+ini
 siang+sekarang sido+pak singgah singgah$ singkatan singkatan+apa sini+ya slot sok something something$ sorry sorry$
 stop sudah$ sudah+agak sudah+aman sudah+cari sudah+dua sudah+empat sudah+ikat sudah+kumpul sudah+lari sudah+lepas
 sudah+minum sudah+pikun sudah+pulang sudah+rapat sudah+sadar sudimara sumbang suparman susul$ tadi+ibu tadi+orang
 tahan tahap+3 tahi tahi+lalat tahun$ tajur tali tandu tangan+pihak tangerang$ tangga tangsel+masuk tanya+alamat
 tapi+anak tapi+sudah tato telepon+dulu temen+saya tenang$ terlantar+di terlantar+itu terus+bagaimana tes$ tes+123
 test tidak+janten tidak+kembali tidak+kios tidak+napas tidak+pakai tidak+sahut tidak+salah tidak+uih tidak+valid
 tinggi$ tipu tisu tolong+ada tolong+dijemput tolong+jemput tolong+maaf tongkat trans trc$ trotoar truk tua+sudah
 tua+tidak tulang tumpang+neduh tunggu+24 tunggu+anak turun+pak umur+berapa urungkan valid wajib waktu+saya
 warga+minta warga+sudah x$ ya+sudah yang+2 yang+amuk yang+angkut yang+bales yang+dibacok yang+lalu yang+lama
 yang+perlu yang+tidak yayasan ybs+sekarang
status -2 10+menit 2+hari 3$ 3+hari =child =kin =urgent @person @team @them @who=operator @who=resident ^ada ^bantu
 ^bibi ^bot ^bukan ^cabut ^cara ^daerah ^dinsos ^eh ^foto ^hai ^halo ^kakak ^kami ^kartu ^ketemu ^minta ^napas
 ^paman ^penelepon ^perempuan ^pun ^punten ^share ^target ^telepon ^ternyata ^umur ^unit ^upami ^woi a abaikan$
 ada+bapak ada+info ada+laporan ada+tuh agak aja+laporan aja+pak aktif+tidak alun alun$ aman amankan ambruk+tidak
 ambulans+pak an anak anak+saya angkat$ anjing anonymously anonymously$ anyar apa+biar apa+ini apa+laki apa+mesin
 apa+pak apa+saya asal aspal bagaimana+ke bagi bakar banget+ya banjir bank bantu$ bantu+saya bapak bapak+di baru$
 batu bawa+apa bawah+pohon bekas belum+kembali belum+pernah bener+datang bensin berobat berobat$ bersangkutan
 bersih$ bertanya besok+pagi besuk biasa biasanya$ biasanya+petugas biaya$ bibi+saya bibirnya+biru bisa+bantu
 bisa+masuk bisa+telepon bocah bpjs cabut+laporan celana cepat$ chat+kata chatbot cimone$ cisadane dapat darah+mana
 dari+rumah dari+wonogiri darurat datang+pakai datang+tapi dengan+ibu dengan+tetangga denyut depan+indomaret
 depan+sekolah di+aspal di+bawah di+depan di+gubuk di+kali di+laporan di+lokasi di+masjid di+pinggir di+sebelah
 di+taman di+telepon di+terminal di+warung dia+tidak diamankan dianggap+tidak dibawa+dinsos dibawa+polisi
 dibawa+satpol dicabut+aja dieu dijaring+kemarin dijemput+anak dijemput+orang dijemput+saudara dikasih+makan dimakam
 dinas+sosial dinsos+tangerang dipapag dipapag+ku dipukul diri disabilitas disana disebar+tidak disimpen
 disimpen+berapa disini disini$ disitu+pak dobel dompet dulu+ya evakuasi$ film flyover foto+itu free gaji ganggu
 ganti garis gelandangan gelandangan$ gemuk gerak geser grup gubuk habis hai hai+pak halo halo+pak hari+di
 harus+bagaimana have hilang+tadi hp id identitas$ ikut ini+aktif ini+chatbot ini+di ini+foto ini+ibu ini+orang it
 itu+bagaimana itu+di itu+dibawa itu+dikasih itu+kata itu+lho itu+tadi jaga+malam jalan jalan+ki jalmina
 jalmina+sudah jam+3 jam+besuk jam+tidak jangan jaya$ jembatan+cibodas jembatan+robinson jemput+di kabar+kalau
 kabar+odgj kalau+mau kalau+orang kalau+saya kalau+sudah kami$ kampung kamu+pak kaos karena kayu ke+depan ke+dieu
 ke+laporan ke+teras kecil kejadian kelas kemarin+masih kemarin+ya kembali$ kenalan kencang kepala kerja+petugas
 ketemu+anak ketemu+ibu ketemu+pak ketemu+tidak ketik ki ki+samaun kios kirim+foto kirim+petugas klien+menolak
 klien+tiba kok+badan kok+harus komplek kosong kp kubur kudu kumat kumpul lagi+yang laki+sudah lalat lansia+belum
 lansia+nyasar lansia+terlantar lapor$ lapor+ibu lapor+itu lapor+kesini lapor+masih lapor+sekarang laporan$
 laporan+anonymously laporan+dianggap laporan+trc lari+dari layan$ lewat+sini lho+pak libur lihat$ lihat+orang
 linmas linmas$ listrik lo lokasi$ lokasi+klien lokasi+tidak lokasi+ya luar lumpuh lumpuh+tidak maaf$ mabuk makam
 makan+tidak malam$ malam+apa malam+gini malam+ini maling mantap masalah$ masih+bisa masih+dengan masih+disitu
 mau+dibawa mau+ke mau+laporan mau+urus mawar mayat$ melahirkan melahirkan+bidan melayani mesin mesin$ minggu$
 minta+tolong motor$ muka mulut muntah murah napas+sudah ndan ngomong+sendiri nihil nomor+saya nomor+telepon
 nomor+wa odgj odgj+sudah of online operasional orang$ orang+hilang orang+saya orang+tidur pabrik pagar pagi$
 pagi+jam pak+apa pak+bapak pak+belum pak+di pak+dia pak+kalau pak+lagi pak+lapor pak+lurah pak+nya pak+perempuan
 pak+tidak pakai+mobil paman+kami panas+banget panjang pasang pasar+anyar pelapor pemerintah penelepon+bertanya
 penelepon+minta penelepon+sampai penjangkauan perawat petugas+dari petugas+pakai petugas+tidak pindah$ pinggir
 pohon+beringin pom pom+bensin poris$ pos$ posisi+masih posisi+sudah positif prosedur proses punten putar
 rahasia+tidak ralat raya relawan+bagaimana resmi ribut robinson robinson$ rt+nya rt+sudah rumahnya rusak saja
 samaun samping satpol$ saya+ambil saya+anak saya+anter saya+bisa saya+cari saya+cerita saya+di saya+disimpen
 saya+hilang saya+rahasia saya+tahu sebelah+orang seberang sejak sekarang+alun sekarang+bawa sekarang+dia
 sekarang+saya sekitar semua+rs sesak siapa+ya sido singgah+terima sip sirine sisir soal+tetangga sosial stasiun
 suami+tidak suara sudah+cek sudah+dicabut sudah+dipapag sudah+lah sudah+malam sudah+meninggal sudah+pergi
 sudah+senin sudah+tua susul syaratnya tabrak+tanpa tadi+bapak tadi+di tadi+itu tahu$ tahun+lalu tanah+tinggi
status -2 tangan+di tangsel tanya+dong tanya+jam tanya+pak tapi+saudara tarik+laporan tbc telah telepon+tadi temen$
 temenin tempat+yang tenang tengah teras tergeletak teriak terima+kasih terlantar$ terlantar+yang terminal+poris
 tetangga$ tetangga+tidak teuing teuing+mana this tiap tiba+ambruk tidak+aktif tidak+angkut tidak+bawa tidak+ketemu
 tidak+muncul tidak+perlu tidak+punya tidak+respon tidak+sadar tidak+waras tidur+mana tinggal+di tinggal+tunggu
 toilet tolong+bantu tolong+tindak trc+2 tua+saya tuh+yang tunggu+lampu tunggu+pinggir tutup$ uang uih+dari unit
 untuk+istri untuk+lap untuk+laporan upami upami+bade usir vaksin video wa waras waras+sudah warung where woi ya+kok
 ya+laporan ya+sekarang yang+baru yang+bersangkutan yang+diamankan yang+ini yang+minggu yang+odgj yang+suka
 yang+tabrak yang+tangan ybs ybs+masih yo
status -3 5$ 5+ya =arms =birth =blaze =dead =force =height =mad =poor =rails =road =seen =tale =work @1 @call @it
 @kin @len5 @search @sighting ^alhamdulillah ^berapa ^hari ^info ^kamu ^lagi ^laki ^maksudnya ^nama ^nanti ^oke
 ^pelayanan ^pkh ^polisi ^saudara ^semoga ^wkwk abis ada+ambulans adik+saya aja+ya aman$ ambruk ambulans+belum anak$
 angkot apa$ apa+cuma arah+pasar badan bagaimana+do baik bangun bapak+ibu baru baru+pak bau bawah bayar belum+pulang
 belum+sadar belum+turun bener+dinsos bener+tidak berapa$ besar bibi bibirnya bidan+belum bikin+laporan biru biru$
 bisa+lapor bisa+tunggu bulan+ini bunuh butuh cabut cair$ capek cikokol cimone cuma cuma+bisa dalam data$ dengan+pak
 dengar di di+gang dibawa+ke dijaring dijemput+itu dijemput+nanti dijemput+perempuan dimusuhin dinsos+ada disitu$ do
 do+saya dua duduk+di duit eh gang gini guru hapus hari+lalu hari+minggu hilang+bulan hitam indomaret ini+ada iseng
 iseng+doang itu+yang jadi+relawan jadi+tambah jalan+ke jam+5 kabupaten+juga kakak kakak+saya kantor kapan$ kasih
 kata+sabar kata+sih kayaknya ke+sini kel keluarganya+sudah kemana$ kembali kena kenapa+pak klien klien+sudah kontak
 ku kucing lagi+kenapa lagi+pak laki lansia$ lapor+ke lapor+kemana laporan+baru layan lemas+banget lihat+di lu macet
 makasih$ makasih+atas makasih+semua maksudnya malam+ada malam+tidak mandi manusia masalah masih$ masjid
 mau+dijemput mau+jadi mengaku menolak+dibawa mobil+apa mulai mulu+tidak muncul nanti+dibawa nanti+saya napas ngaku
 nih+pak nongol+lagi obat oke orang pacar pada pak+ada paman panas panggil panti+lansia pas pasar pasien pencet
 perempuan+ada petugas+kerja pikun pisah pisau pohon polisi+sudah poris pp pucat pulang rahasia rame2 relawan robot
 rt ruang rumah$ rumah+saya sabar sadar+juga sampah satpol+pp saudara+sudah saya+akan saya+capek saya+kabar
 saya+lihat saya+odgj sebelum sekolah$ selamat+malam selimut share share+lokasi sih+sudah sini$ suami suaranya
 sudah+aja sudah+lemas sudah+pindah syarat tadi+saya tadi+sudah takut+dimusuhin tanah tangan+makasih tangis
 tanpa+identitas target+belum tarik tenggelam terminal terus+kapan tes tiba tidak+gerak tidak+kedah tidak+pulang
 tidur tidur+di tinggal tinggi tunggu+sampai uih waktu warga$ wkwk$ wonogiri yang+dijaring yang+hilang yang+jaga
 yang+standby
status -4 =breath =home =lost =nature =part =seek =sick =smell =strike =thanks =water @goes @placed @unseen
 ^ambulans ^assalamualaikum ^cari ^desil ^emang ^keluarganya ^lansia ^malam ^odgj ^rumah ^sekarang ^untuk ^yang
 abaikan ada+lagi ada+lansia ada+tidak alhamdulillah amuk apa+sih assalamualaikum baca baju banyak batal
 batal+laporan bawa bawa$ belakang belum+ketemu biaya bidan bisa+saya buka bulan bulog chat daerah daftar dekat
 depan desil desil+saya dia+sudah dia+tanya dibantai dicabut dikasih ditinggal emang gratis halo+apa harus
 istri+saya jatuh job jual kabupaten kaki kalau+petugas kamu ke+arah kedah keluarganya$ kemarin+itu kerja
 kerja+sampai ketemu$ kontrakan ktp lalu$ lama+biasanya lapor+pak lari lemas lihat linglung luka makasih+pak malah
 mana+sih mata meninggal menolak minta minum need need+ke ngomong nomor+ini odgj$ orang+tidak pak+rt pakai pasar$
 pelayanan penelepon perempuan perempuan$ pernah petugas+angkat petugas+jaga petugas+perempuan puskesmas rambut ruko
 rumah satpam saudara+saya saya+dibantai saya+kata saya+keluarganya sekolah sembako sembako$ semoga semua$ sendiri
 siap siapa sudah+bubar sudah+hubung sudah+kembali sudah+lama suka tabrak taman telanjang tetap tidak+di tolong$
 tolong+pak tolong+saya trc+itu tumpang tunggu$ untuk yang+jawab
status -5 =beast =drill =heart =hurt =joke =limp @who=relative ^batal ^klien ^makasih ^selamat ^suami ^tetangga
 ada+orang adik aktif alamat anggap anggap+aja apa+ada arah bansos beda beras boleh bot cari cek$ darah dengan dia
 dinsos$ duduk foto harus+tunggu identitas ignore ini+bagaimana istirahat jam+istirahat jomblo juga+orang kartu
 ke+datang ke+panti kenapa+saya kirim+lokasi kondisi kota lagi$ lagi+di maaf malam mana+ini mati motor ngos
 petugas+datang razia sadar salah saya+dibawa sebelah sekarang+sudah sini sudah+punya sudah+saya tahun takut tanpa
 target temen terlantar ternyata tidak+tahu tidak+usah tolong+ignore turun umur usah wkwk
status -6 @danger @reports ^bapak ^mau ^saya ada+apa ada+di aja+tidak apa+kabar bantu bikin boleh+lapor bukan cair
 dari+mana di+tempat disitu hilang hilang+sekarang ibu+sudah itu+orang kabar+dari keluarganya lagi liar makan+belum
 mau+lapor meneh naik nama nya+dari orang+mana pak+jam perlu pkh saudara siapa+aja tambah tangerang tetangga
 tidak+mau tunggu+di urus yang+sudah
status -7 24+jam @addition @back @thanked ^boleh ^dia bisa cara+cek hubung hujan hujan+pak istri jaga kapan+hujan
 kapan+nikah lama$ makan makasih polisi punya sampai+jam tempat
status -8 =food =office @other ^kalau ^tidak aja berapa+lama biasanya dinsos jemput lapor+hilang nikah semua
status -9 @len0 @question @thanking @withdraw bagaimana+cara kalau pak+saya sudah+makan
status -10 cara
status -11 sudah+tidak
status -12 @who=responder nanti
withdraw 18 sorry$
withdraw 17 sorry
withdraw 13 lupa+aja
withdraw 11 ^lupa abaikan aja+pak cabut$ ignore saya+cabut tolong+ignore
withdraw 10 aja cabut ke+datang laporan$ pakai+anak salah+chat sudah+ada
withdraw 9 ^tutup chat chat$ dia+cuma lansia+sudah maaf$ pencet pergi+pak sido stop tarik ternyata tetangga+baru
 tidak+jd urungkan
withdraw 8 @back @withdraw ^batal ^lupakan ^maaf ^skip ^sudah ^ternyata ^tidak abaikan$ cuma di+rumah dicabut dobel
 false hoax+pak iseng$ janten jd jd+pak kirim laporan lupakan maaf no ojek ojek$ pak+ternyata pencarian sendiri$
 skip skip+aja sudah+kembali tarik+laporan ternyata+dia ternyata+lagi tidak+janten tiketnya tolong+laporan
 tunggu+ojek tutup urus+sendiri yang+sekarang
withdraw 7 =part ^abaikan ^jangan aja+tidak aja+yang anggap anggap+aja anter batal batal$ bukan dia+sudah grup hapus
 iseng janten$ ke+rumah ketemu+pak lapor$ salah salah+kirim saya+yang sendiri sudah+pergi sudah+pulang sudah+tangan
 tadi tidak+jadi urus yang+tadi
withdraw 6 =done =not =tale ^cabut ^eh ^salah ^stop ada+ambulans aja$ aja+laporan aja+ya ambulans ambulans+pak
 anak+saya baru$ batal+laporan batal+ya bawa$ cabut+laporan close dan datang$ dianggap+tidak dihentikan hoax
 hp+pakai ibu+itu istirahat jadi jadi+pak jemput$ ke+puskesmas kedah keliru kembali kirim$ kirim+yang lagi+istirahat
 laporan+dianggap laporan+saya malu malu+saya orang+lari orang+sudah orang+ternyata pencet$ pergi perlu saya+anter
 selesai sido$ sudah sudah+aman sudah+ketemu tangan ternyata$ ternyata+tunggu tidak+kedah tidak+perlu tidak+sido
 tidak+usah tolong+batal tukang tunggu+jemput tutup+aja usah ya$ yang+bawa
withdraw 5 =past =wait @them ^hapus ^hes ^hp ^pencet anak+sudah anter+ke apus batal+aja biarin biarin+aja bis
 bukan+mau bukan+mayat clear cuma+lagi cuma+tidur datang datang+pak dengan+keluarganya dibawa+polisi
 dijemput+saudara disini dulu+pak eh gang+sebelah hapus+aja hapus+laporan have hes hp istirahat$ itu+ternyata
 itu+untuk jadi$ jadi+lapor jadi+ya ketemu+di lagi lagi+syuting lansia+lagi lihat$ lupa maaf+bikin maaf+pencet
 maaf+salah maaf+ya makasih$ manekin naik naik+bis pak+bapak pak+maaf pencariannya pencet+bukan pmks pulang
 puskesmas rumah+saudara saja salah+orang satpam saudara saya+sudah saya+tarik setelah sori stop$ stop+aja
 sudah+dengan syuting tadi$ tadi+itu ternyata+tidur untuk+grup wae yang+satu yang+saya
withdraw 4 00$ 21+00 =force ^laporan ^never ^sori ^sorry ^tarik abaikan+laporan ada$ alarm alhamdulillah$ anak+tadi
 astaga baik bangkai batam bis$ boneka bus$ cari+lagi deh di+gang di+loteng dia+punya dibuang dicabut$ dicoret dieu
 dijemput+anak disini+harus dobel+dengan eh+ternyata false+alarm gelandangan+biasa grup+saudara harus$ hilang+sudah
 ibu+lagi ignore+saya itu+gelandangan jadi+tidak jangan jangan+diproses kampung kanan kapendak karena ke+dieu
 keluarganya kembali+kanan kembali+ke kembali+sendiri kembali+tolong ketemu+ibu kirim+petugas klien+yang konten ku
 lagi+ngaso lap lapor+hilang laporan+dicabut laporan+tutup lepas lepas+tadi loteng maaf+hp maaf+pak main main+hp
 mau+tarik medsos mind mind+dia need+ke never never+mind ngaso ngaso$ nihil pak+batal pak+sudah pak+tukang panik
 pelapor pencariannya$ pencet+lapor penelepon pengaduan percuma perlu+petugas pihak polsek$ pulang+sendiri rt$
 rumah+jam rumah+temen salah+pencet saudara+bukan saudara+disini saya+kira saya+laporan saya+salah sido+pak sios
 sori+salah sudah+anter sudah+baik sudah+dibawa sudah+dijemput sudah+kapendak sudah+naik sudah+urus tadi+ibu
 tadi+sudah telah ternyata+anak ternyata+bukan ternyata+tukang tetangga tidak+sios tinggal+di toilet tolong
 tolong+abaikan tolong+tutup tukang+lagi tukang+parkir tunggu usah+cari usah+datang usah+jadi wae$ ya ya+laporan
 yang+kata yang+lepas ybs+sudah you
"""
