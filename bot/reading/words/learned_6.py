"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 5 0812xxxx 0857+0000 10+tadi 2+orang 5+ya 6$ 60an =arms =client =height =past ^alamat ^giginya ^hujan
 ^kolong ^koreksi ^kulit ^naik ^pagar ^pas ^perut ^polisi ^salah ^susul ^tambihan ^tas a+perempuan aja+ke
 ajak+ngomong alergi alergi+obat alkohol aman+pak amankan amuk+pak anak+kunci anak+pak angkat$ anyar$ atas+nama
 atas+tower bahasa baju+itu bakar+sampah bakso bangunan+sinar banyak+tidak baru+lihat batik$ batu batuk bawa+anjing
 bawa+perawat belakang$ belakang+masjid belakang+pasar belum+datang belum+ketemu bengkel+las berarti berendeng
 berhenti+pak bersangkutan biar biasanya+dia bidan+sudah bisa+jalan bisa+masuk btw bukan+di bukan+gang bukan+golok
 bukan+yang celana+pendek cikupa cisadane$ coklat da dada darah+sekarang dari+arah dekat$ denyut+lemas depan+alfa
 depan+indomaret depan+rsud depan+smp deres dewasa di+belakang di+cikupa di+dompet dia+duduk dia+pegang dia+sekarang
 dia+tidak diam$ dibawa$ dibawa+ke die dikit+pak dingin dipun dirubung disebar$ ditakoni+tidak ditaros dituntun
 duduk+doang eh+pak estimasi flyover+cikokol foto+susul gang gapura garut gelandangan+nya gigi+ompong goyang goyang$
 gudang gula halte$ hari+yang ibu+ternyata ijo ikat indramayu indramayu$ inyo its itu+kata itu+ternyata itu+yang
 jadi+bawa jahitan jaket jalan+belakang jalan+pakai jam+10 jam+segitu jangan jepit jepit$ juga jumlah kakinyo
 kalau+dari kali+cisadane kali+sekarang kampung+bulak kantong+ada kardus kartu kartu+berobat kasih+tahu kata+temen
 ke ke+got ke+saudara kejang kejang+pak keluar+busa kepala kiri klien+amuk kok+badan kok+jadi kontak+saya kp ktp+di
 kumis+tebal kursi kurus lagi+ybs lalu$ lansia+muntah lansia+ternyata lap+tadi lapor+sudah lewat+gang lewat+jalan
 lihat+dari linmas linmas$ lokasi+pak lokasi+ya luka$ lupa+kata makin+lemas maksud+saya malam+kata malam+suka malih
 masih+disitu masih+lihat masjid+pak masuk+gang masuk+lewat matur mau+pegang mau+urus melati melotot mencong
 mencong$ menit$ merah minta+kabar minta+pulang minyak mobil murid nama+suparman nanti nanti+hubung ndan+klien no+hp
 nomor+tidak nya+makin nyarios ompong$ orang+pakai pak+bapak pak+bukan pak+cepat pak+jadi pak+lemas pak+nanti
 pak+tadi pak+udin pangkalan panik+pak parkir+depan parkir+dia pas pegang+mau pelapor penelepon+tambah perlu$ pernah
 persis+belakang pinggir+kali pingsan pipi+kanan pisau+itu platnya plus pohon+besar polsek pom+bensin poris+ya
 posisi+di posisi+masih pun+lansia punya+riwayat ralat+bukan ransel rekam rekam+cctv rini$ rosario rt rt+sudah ruang
 rumahnya rw$ sadar saged sandal+jepit sarung sate satpam$ saurna saya+0812xxxx saya+ganti saya+kalau saya+pakai
 saya+pindah saya+salah sebelah+kiri sebelum seberang segitu sekarang sekarang+dia sekarang+dirubung sekarang+jatuh
 sekarang+malah sekarang+napas senin+tapi share sinar sinar+jaya sini+pak sudah+bubar sudah+mau sudah+mulai
 sudah+seberang sudah+tenang sukasari$ suparman suparman$ susul+ya tadi+orang tadi+pagi tadi+pak tahu+pak tambihan
 tapi+anak tapi+di tas+ransel telepon+lagi tembok+biru tenang$ terakhir+lihat teriak+lagi terima+dengan
 terkait+kasus terus+ada tetap tidak+saged tidak+teriak tidur+tapi tmbhn tunggu+lampu ujang umur umur+70 ya
 yang+bersangkutan yang+dekat yang+dengan yang+gendong yang+kenal yang+lalu yang+lama ybs
addition 4 0812+0000 10$ 50an =beast @len3 @who=operator @who=resident ^3 ^aduh ^alhamdulillah ^dia ^die ^hp
 ^jembatan ^kami ^kantor ^ke ^kejadian ^klg ^kontak ^ktp ^kurang ^murid ^nomor ^pelapor ^perempuan ^pisau ^rumahnya
 ^satu ^semua ^stasiun ^tangan ^tato ^terkait ^tkp ^unit ^wa ^warga abu$ ada+anjing ada+asap ada+dua ada+golok
 ada+tahi aduh+pak ahmad ahmad+yani aja aja+0857 aja+ya ajak+ngobrol akses alamat+lengkapnya alfa amankan+di amuk
 amuk+kok anak+dibawa anak+tenggelam anjing$ arah+kali asal+dari asih$ badan badan+bentol badminton baik$ banget$
 bank basah batak$ batre bau+banget bawa+sepeda bawa+tandu bayi+yang bekas bekas+operasi bekasi bekasi$ belok
 belum+sampai bensin+jalan bentol bentol+semua beri berkas besok biar+tidak bidan bidan+belum biru+bibirnya
 bisa+cari bisa+duduk bisa+hubung bubur bukan+3 bukan+laki bukan+lansia bulan$ bunga buntelan buntelan$ cari+ke cat
 ceper$ cerita cibodas+blok coklat$ cuma+bisa cuma+sekarang da+tidak dari+panti dari+sini dari+tempat datang+juga
 dekat+tukang dengan+bidan dengan+saudara depan$ depan+pom depan+tutup di+baju di+halaman di+mobil di+serpong
 dia+panjat dia+tanya dibawa+lari dijemput+sudah ditakoni duo eh empat foto+baru galak garis geser+ke gitu golok+pak
 hanya hp hubung+pak ibu+kayaknya ijo$ indomaret+jalan info+tambah ini+pingsan ini+share ireng isi+ktp itu+bisa
 itu+dekat jaga$ jalan+daan jalan+pahlawan jalmina+sudah jam+setengah jawab$ juga+orang kabar+kalau kacamata$
 kakak+pakai kaki+ternyata kami+amankan kami+jemput kan+pak kapan+dijemput karung$ kasih kasih+makan kasih+roti
 kata+lari kata+sabar kayaknya+hamil kayanya+sudah ke+cipondoh ke+dalam ke+depan ke+nomor ke+orang ke+pemalang
 ke+rumah ke+sana ke+satpam ke+saya ke+seberang ke+teras kebon+nanas kecil kejadian kejang+lagi keliru keluar$
 keluar+kepala keluarganya+ada kemarin+di kemarin+kami kemarin+saya kepala+bayi kepala+robek kepikiran kerja+di
 kesini+ya ketemu$ ketik ketua+rt kiri$ kirim+foto kirim+ulang klg klien+kooperatif klien+lari klien+menolak
 klien+pulang klien+tidur klien+warga kok+pak kubur kucing kulit kumis kumpul$ kurang lagi+dia lagi+perempuan lalat
 lalat+di lalu+pak lama$ lansia+tanpa lantai+2 lapangan+ahmad lapar$ lapor+jam laporan+tadi lari+di lari+ke lebak
 lebih lengkapnya lihat+itu listrik lupa+kasih macet madura$ makan+masih makan+sampah makin+amuk mangganya masker
 masker$ matang mati$ mau+bawa mau+bener mau+duduk mau+makan mau+mati mau+naik melawan menolak+dibawa mogot+mungkin
 mulai+biru mulai+pukul mulu+tidak mumpung muntah+darah murid+yang na naik+ke nama+pak nanas nanging ngaku+dari ngan
 ngasih+tahu nggih nihil$ nihil+sudah nomor+12 nomor+istri nya+pak observasi odgj+ternyata operasi orang+agak
 orang+basah orang+batak orang+lagi orang+mau orang+pak orang+saya pabrik+sapatu pabrik+tekstil pagar pagi+jam
 pahlawan pahlawan+seribu pak+darah pak+tambah pak+tidak pak+tinggal pakai pakai+celana pakai+motor panas panggil
 panggil+ibu parah parkir pas+tadi pasti pegang+golok pelapor+minta pemalang penjangkauan perawat perawat$
 perempatan pergi$ periksa persen persen$ perum+taman perut pisau plawad pohon+mangganya pojok$ pom poris+plawad pos
 posisi+sudah pulang+ke pules putih putrana r rambut rame ribut+di rjp roda$ roti rsud+kota ruang+observasi rujuk+ke
 rumah+di rumah+nomor rumahnya+yang sadar+panas salah+dengar salah+tulis sampai+juga sandal sapatu sapatu$ sapu$
 satpam+sudah satpam+ya saudara+tapi sawo+matang saya+baru saya+itu saya+kata saya+pegang saya+pelapor saya+selimut
 saya+share seberang+rs sekali sekarang+kejang sekarang+pak sekarang+pingsan sekian sekolah+yang selimut$ serah
 serah+terima serang+petugas sih+sudah sim sim+mati siram+minyak sudah+amankan sudah+berhenti sudah+bersih
 sudah+diamankan sudah+dikasih sudah+mati sudah+melahirkan sudah+rapat sudah+sadar sudah+satu sudah+tidak
 sudah+tidur surat+kontrol susah tadi+dia tadi+salah tadi+tanya tadi+ternyata tahi tahi+lalat tambah+gawat
 tambah+info tangis$ tangis+terus tapi+tidak tato tegal tekstil telepon+dulu telepon+saya telepon+ulang tempat+kerja
 terakhir+di ternyata+ada ternyata+bawa ternyata+masih terus+kapan terus+tidak tidak+respon tidur+pules tinggal+2
 titip+ke tkp tkp+clear toko toko$ toko+bangunan toko+di toko+kayu tukang tunggu+pinggir tunggu+sampai udin$
 ulang+titiknya warga$ warung+kopi warung+sebelah wati wawancara yang+angkut yang+bener yang+hilang yang+ini
 yang+temenin yani yani$ ybs+melawan ybs+menolak ybs+sekarang yo
addition 3 0000+9191 081200003333$ 1$ 12$ 15+30 20$ 2x 3+pak 30$ 4+sd 5$ 5+sore 9an 9an$ =birth =body =hurt =urgent
 ^bah ^chat ^info ^iya ^jaket ^jumlahnya ^kel ^ketua ^kondisinya ^lagi ^luka ^makan ^malah ^mayat ^mobil ^nopol
 ^oiya ^pos ^remaja ^saya ^sebelah ^sejak ^soal ^tmbhn ^waduh abu ada+identitas ada+info ada+kucing ada+surat
 ada+tanda ada+tas aduh+bagaimana aja+depan akan+jemput al+ikhlas allah ambil+pak ambulans+belum ambulans+klien
 amuk+lagi anak+bayi anak+kerja anak+pakai anggota angkot$ anjing+galak apa+tidak api+sudah arah asesmen+awal asih
 b+1234 back backup bahasa+indonesia bahwa baju baliak banget+terus banget+tidak bangku bangku+taman bank+bri
 bapak+itu bapak+ngaku bapak+nya bapak+yang bari baru+ketauan baru+ya basah+kuyup batu+ceper bau+alkohol bawa+karung
 bawa+tas belakang+gerobak belum$ belum+pernah belum+sadar bengkel bengong bensin bensin$ berdua berdua+dengan
 berhenti beringin beringin+raya berjalan$ berobat berobat+rs bersih$ berulat besar+di besok$ beureum bisa+bahasa
 bisa+bangun bisa+sebut bisu+pak blok+c blok+f bocah+sudah bogor$ bri budek bukan+bapak bukan+baru bukan+jam
 bukan+orang bulan+lalu bulet bungkuk bungkuk$ butuh+bantu butuh+tambah c cari+aja cat+ijo cepak$ cepat$ ceper
 cianjur cium cuma+ada cuma+minta curiga+mau dagu$ dalam$ dalam+minimarket dan darah darah+bapak darah+lagi
 dari+indramayu dari+pelapor dari+ruko dari+tegal data$ data+susul demam dengan dengan+minum dengan+tadi dengar
 depan+lapangan depan+sakola depan+sd depan+toko deres+pak di$ di+cikokol di+jakarta di+perut di+poster di+seberang
 di+tas di+tempat di+warung dia+ambil dia+bawa dia+cekik dia+jatuh dia+lagi dia+pernah dia+pukul diamankan$
 dicocokin dicopot digembok dikasih+minum dikasih+rokok dingin$ dingin+ya disini+orang ditemenin do dua$ duduk
 duduk$ dulu$ eh+dia eneng evakuasi evakuasi$ fals foto+bapak foto+lama gang+ya garuda$ gas gas+buka gawat+ini
 gembok gemuk$ gerendeng gerendeng$ gerobak+bakso giginya+ompong golok+sudah gorengan hajat halaman halte+depan
 hasil+asesmen hati2 hati2$ hiji hilang+tidak hilap hujan hujan+pak huruf ibu ibu+kerja ibu+pingsan ikhlas ikut
 ikut+orang indonesia infus+di ingat$ ini+di ini+orang ini+video itu+ada itu+foto itu+giginya iwan iya+dia
 izin+lapor jadi+biru jadi+bukan jakarta$ jalan$ jalan+bungkuk jalan+melati jalan+merdeka jalan+pelan jam+9an
 jangan+lewat jatuh+pak jauh+dari jembatan+tadi jiwa$ joko joko$ jumlahnya kakak+pun kalau+mau kambing kami+lapor
 kami+putar kami+tunggu kata+adik kata+asal kata+warga kaya+orang kayaknya+mabuk kayu$ kayu+mau ke+igd ke+pagar
 kejadian+jam kejang$ kelas+4 keluarganya+sudah kembali+ada kena+pukul kenal kencang$ kepala+darah kerja+pabrik
 kerjo kerjo+di keroyok kira kiri+pak kirim+laporan klambine klien+dibawa klien+serang klien+sudah klien+tiba kok$
 kok+sudah kolong+flyover kolong+jembatan komplek+garuda kondisi+sekarang kooperatif$ kopi kota+tangerang
 kucing+terus kulit+sawo kumpul kunci+diri kuyup kuyup$ lagi+dikeroyok lagi+makan lagi+orang lagi+untuk lahir+di
 laki+sudah lama+di lansia+nya lansia+sekarang lapangan laporan+dia laporan+jam laporan+mayat lemas$ lemas+pak
 lewat+rumah lewat+situ lidahnya lima$ logatnya+kayak lokasi+nihil luka+lama luka+ternyata mabuk+pak makan+dan
 makan+dengan makan+nasi malah$ malam+dia mang mang+ujang masih+di masih+punya mata+merem matang$ mau$ mau+dibawa
 mau+dikasih mau+ke mau+pulang mendampingi meninggal+pak merah$ merdeka merem minta+anter minum minyak+ke
 minyak+tanah motor+dengan mulai+kejang mulai+rame mun mushola nah+orang naik+mobil nama+joko nama+yang name name+is
 napas+satu2 neduh ngaku+nama ngaku+saudara ngobrol ngomong$ nih+tunggu no+12 nopol nurut nya+ada obat+kata oiya
 orang$ orang+bawa orang+jalan orang+malam orang+minta orang+muntah orang+pindah orang+ramah orang+rumah
 orang+tangis orang+terus orang+tidur otw+lokasi pabrik+sepatu pagi+di pagi+ibu pak+ke pak+kepala pak+motor pak+naik
 pak+petugas pak+rw pak+si pakai+red pakai+topi panas+badan panik panjang panjang$ panjat panjat+tiang parah+dia
 parah+pak pas+kembali pasar+yang pasien+tanpa patokan+sebelah pdhl pelan penelepon+kasih penelepon+kirim
 penelepon+sampai penelepon+ybs penyakit+gula pergi+tinggal pernah+jadi persis+di personel personil pincang+sebelah
 pindah$ pindah+duduk pinggang pink pisau+sudah plat+b pohon pohon+ketapang polisi pos+hansip pos+satpam poto
 pukul+dia pukul+orang punya puskesmas+sudah putus$ putus+obat ramah ramah$ rambut+putih ransel$ rawa+kucing red
addition 3 regulator regulator+gas rejeki rel$ rel+kereta rs+sari rt+12 rt+aja rumah+tinggal sabar sadar+diri
 sakit+banget sakola$ sampai+depan sana sana$ saos sari+asih satpam saudara+hubung saudara+kata saudara+sudah sawo
 saya+awas saya+belakang saya+ibu saya+kelas saya+lupa saya+pak saya+standby saya+suruh saya+tanya saya+taro sd
 sebut sekali+pak sekap+anak sekarang+lebih sekarang+pegang sekarang+pindah sekarang+tadi sekarang+tangis
 sekarang+tidak sekitar+30an sempat+lihat sendiri+anak senin sepeda seragam$ seribu seribu$ sering setelah+saya
 shareloc shirt shirt$ sidik sidik+jari silver+yang singgah$ sini$ sirine spbu standby stasiun+batu suara sudah
 sudah+agak sudah+asesmen sudah+foto sudah+koordinasi sudah+putus sudah+senin sudah+tiba sudah+turun suntikan
 susul+anak sutisna tadi$ tadi+masih tadi+tambah tahan tahan$ tahan+dulu tahun+lalu takut+dekat takut+dengan
 taman+cibodas tambah+bahwa tambah+ciri tambah+dia tambah+pak tanda tanya+nama tanya+terus target+tidak taro taro+di
 tas+isi tato+di tebal tegal$ telepon+aja tempat tempat$ tenggelam+ke tensi tepat teras$ teras+mesjid teriak+doang
 terkait ternyata+mabuk ternyata+pas ternyata+patah terus+mata tiba tiba+di tidak+kemana tidak+pindah tidak+sesuai
 tinggal tinggal+yang titik+tidak tol tolong+hubung tolong+tidak trc+2 tri tsb tua+sudah tukang+tambal tuli
 tunggu+dinsos turun+dari tutup+hajat tutup+kain ubah umur+sekitar unit untuk+cari update+penelepon urus$ video+pak
 waduh warga+mulai warung+ibu ya+allah ya+jangan yang+jawab yang+ngaku yang+ngasih ybs+masih ybs+warga yuyun
addition 2 0000+1111 1+personil 1111$ 12+rt 16+10 16+tahun 2+tapi 30an 31$ 4+bukan 4+orang 40an 40an+lah 5+orang
 5+subuh 50rb =food =limp =stir ^akses ^asesmen ^bau ^cepat ^dengan ^entu ^itu ^jadi ^jemput ^kalau ^kayaknya ^kk
 ^korban ^lah ^laki ^maksud ^masih ^mulai ^ntu ^pasien ^pelipis ^posisi ^sebagai ^setelah ^tetangga ^tinggi ^titik
 ^untuk ^warna abis+ibu abuh abuh+kabeh acara acuk ada+4 ada+apa ada+ktp ada+mau ada+polisi ada+pos ada+riwayat
 ada+spanduk ada+tapi ada+tato ada+tulang agak+pincang agak+tenang air+10 aja+dengan aja+dia aja+kalau ajak+ke
 akses+jalan aktif$ alat+bantu alfamidi+yang allah+pak amankan$ ambruk+tidak ambulans+sudah ambulans+tidak anak+di
 anak+itu anak+ngaku anak+nyasar anggrek anggur angkat+warga angkut$ anjing antar+ke asap$ asli asli$ asri
 assessment+selesai atap b$ badan+jadi bagaimana+nih bahasa+madura baju$ baju+biru baju+terus balaraja balaraja$
 bambang banget+ya bangun+terus bangun+tidak bank$ bantu+dengar bantu+pencarian bapak+kalau bapak+kata bapak+muntah
 baru+kata baterai batik+coklat bawa+ambulans bawa+motor bawa+pulang bawa+selimut bawa+uang bayi bayi$ beda+dengan
 begal+pisau bekas+luka belok+kanan belok+ke bengkel$ beringin$ berita+acara bersangkutan+sudah besok+jam betul
 biasa+panggil biru biru+muka bisa+bawa bisa+berjalan bisa+napas bonceng borgol borgol+kain botol botol+racun brebes
 brebes$ bukan+perempuan bukan+pisau bukan+rt bulak busa cari+keluarganya cctv cek+lokasi cekik+kucing cengkareng$
 cikokol cincin+batu clear cp cuma+lapar cuma+luka cuma+mabuk cuma+speaks curiga daan daan+mogot dada+tidak dadang
 dalam+masjid dalam+pos dan+bawa dan+belum dan+mandi dapat+orang darah+ternyata dari+garut dari+jalan dari+lampu
 dari+lebak dari+penelepon darmo darmo$ daster dekat dekat+sekolah dengan+air dengan+orang dengan+sekali denyut
 depan+alfamart deras dewi$ di+balai di+bawah di+cengkareng di+dagu di+dalam di+emperan di+gaga di+kepala di+lantai
 di+laporan di+lengan di+mall di+musola di+polres di+saku di+samping di+selapajang dia+biasanya dia+dari dia+emang
 dia+ini dia+malah dia+ngomong dia+pak dia+sempat dia+sering dia+sudah dia+suka dia+tidur dia+tuli diam+di diamankan
 diberi dibujuk dibujuk$ dicatat didampingi diganti dijemput+ya dikasih+makan dikasih+susu dikeroyok dikit$
 dikoreksi dimakam+di dipukul+massa diri+di disini+dengan disitu+pak ditinggal+istri dititip dititip+ke doang+yang
 dompet$ dp+500rb dulu+jual dulu+kerja dulu+pak emas+dua entu entu+orang evakuasi+ke f gagang gagang+sapu gang+4
 gang+kecil gang+ketiga gang+melati gantian gapura+merah gardu+pln garuda gelang+rumah gelas gelas$ gemeter gendong
 genteng+ke gerak gerobak$ gitu$ golok+ke got guna guna$ hamil hamil+pak hansip$ hansip+orang hari+rabu harus+kerja
 hijau$ hilang+bawa hilang+kirim hilang+pakai his+name histeris hpnya hub+pak huda hujan+deras hujan+deres ibu+ibu
 ibu+icih ibu+kejang ibu+rt igd+dekat inafis indomaret$ indonesia$ infus ini+bukan ini+ibu ini+nama ini+ya irigasi
 irigasi+sudah isi+baju isi+minta istri istri+saya itu+ibu itu+ketemu iya+lupa izin jadi+pakai jadi+tukang jaga
 jaga+warung jakarta jalan+anggrek jalan+tutup jangan+disuntik janji+kerja jari+tengah jatuh+ke jatuh+trotoar
 javanese javanese$ jd jelas jembatan+sekarang jemput jemput+besok jenenge jo kabeh kaca+warung kaki kaki+kiri
 kalau+bisa kalau+telat kali+tidak kalung kalung+salib kamar+mayat kami+antar kami+kena kami+sampai karang+tengah
 karto kartu+atm kartu+nama kasih+nasi kasus+lansia kata+istri kata+lansia kata+odgj kata+pak kata+sih kata+umur
 kawin kawin+lagi kawinan kayak+orang kayaknya+pak kayu+pak ke+badan ke+bekasi ke+bogor ke+ibu ke+kamar ke+korban
 ke+lampung ke+lantai ke+masjid ke+rsud ke+samping ke+tengah ke+yang kecil+pak kedua kejang+sekarang kejang+tidak
 keluar+pisau keluarganya keluarganya+pak kemeja kenapa+pak kepala+jatuh kepala+keluar kepala+luka kereta+tanah
 kerja+sudah ketauan ketemu+di ketemu+pak ketemu+surat ketua+rw ketuban+rusak kira+tidur kirim kirim+data
 klien+rujuk klien+serahkan kok+cuma kok+dari kondisi+baik konter konter+pulsa kontrol kooperatif+dibawa
 kooperatif+mau koordinasi+dengan korban+sekarang korban+tidak koreksi+alamat ktp$ kulit+hitam kunci$ kunci+di
 kuning lagi+bawa lagi+gedor lagi+hujan lagi+ini lagi+sekarang lagi+tangis lagi+tidak lagi+ya lah lahir laki+pak
 laki+pakai lalu+sekarang lama+sudah lampung lampung$ lampung+mau lansia+darmo lansia+karto lansia+kata lansia+nama
 lansia+pakai lansia+tapi lansia+teh lansia+tidak lansia+yang lapor+ybs laporan+hilang laporan+salah lebak$
addition 2 lebih+kurus leher lem lempar+genteng lengan lengkapnya+jalan lewat$ lihat+seragam lihat+tadi lima
 linglung+nya loc lokasi+tapi lp luka+pak lupa+nyebutin lurah$ macet+di makan makan+dia makan+sekarang makan+tapi
 makmur$ maksudnya mamat mandi mandi$ mandi+dan marga masih+muda masih+pegang masih+utuh masjid+al masuk masuk$
 masuk+daerah mati+orang matic mau+dengan mau+ikut mau+tambah mawar+no mayat mayat$ mayat+irigasi mayat+itu
 mayat+sudah medan melahirkan+pak melati$ melotot$ mengaku mengaku+dari mengenali menghubungi meninggal+di
 menolak+akan menunggu+di menurut+warga merah+celana merah+pak merah+tidak mesjid minta+nomor minta+rawat
 minum+baterai minum+teh mirip+pak mobil+besar mobil+orang mobil+putih mobil+silver mogot mogot+km motor+matic
 moved+ke muka+sudah mulai+jalan mulu mungkin murid+saya mushola$ musola naga+di naik naik+aja naik+angkot nama+asap
 nama+budi nama+klien nama+lansia nanti+ada nanti+saya napas nasi ndan ndan+sudah neduh+ke nengok$ ngaku+punya
 ngalih+ke ngos njaluk nolak+dikasih nomor+7 nomor+ini nomor+untuk nomor+yang ntu nurul+huda nya+ketemu nyamuk
 nyasar+bisa nyebut+nama nyebutin odgj+nya odgj+tapi oh+ternyata oke+makasih operasi+di orang+ada orang+lewat
 orang+mulai orang+petugas otw pada+kumpul pagar+ijo pagar+pak pagi$ pagi+bukan pagi+orang pak pak+dikasih pak+harus
 pak+hati2 pak+lagi pak+lupa pak+malam pak+mamat pak+rambut pak+salah pak+satpam pak+saya pak+takut pak+tapi
 pak+temen pak+ya pakai+jaket pakai+payung pakai+peci pakai+sarung panas+banget pandeglang panggil$ parah+ini
 partai+warna pas+di pas+lihat pas+tanya patah$ patokan+dekat patokan+warung payung$ pecel pecel+lele peci$ pegang+4
 pegang+batu pegang+dingin pegang+uang pelapor+ganti pelipis+ada penelepon penelepon+korban penelepon+koreksi
 penelepon+menunggu penelepon+panik pensiun penyakit perempuan+pak perlu+ambulans permata pernah+dibawa personel$
 petugas+di petugas+kembali petugas+kesini petugas+pakai petugas+sampai pincang$ pindah+di pinggir+jalan pintu
 pintu+air pipi$ pisau+pak plastik$ pohon+beringin polsek+sudah pos+ojek pos+tidak posisi+saya pr$ pucat pucat$
 pukul pukul+anak pulang+kerja pulang+terus punya+hp puskesmas$ putar+lewat putih+semua rabu$ racun$ radius
 ralat+alamat ralat+pak ralat+umur rangkas rangkas$ rangkasbitung rapat robek robinson$ roti$ rs rt+1 rt+nya rtnya
 rumah+aman rumah+asri rumah+dekat rumah+masih rumah+pagar rumahnya+di rusak$ rusak+lagi rw+aja sadar+denyut
 sadar+juga sakola saku salah+ketik salah+yang salib$ sampai+ada sampai+jam samping$ samping+gardu sapu satu+pak
 satunya saudara+klien saudara+siap saya+0857 saya+cari saya+cek saya+goyang saya+kira saya+maksud saya+malam
 saya+masih saya+titip saya+tulis sebagai sebelah$ sebelah+ada sebelah+bengkel sebelah+konter sebelah+orang
 sebelah+tapi seberang+jalan sebut+nama sekap sekarang$ sekarang+amuk sekarang+lansia sekarang+muka sekarang+mulai
 sekarang+orang sekarang+perut sekarang+tapi sekarang+tidur sekarat$ sekitar$ sekolah selapajang+blok selimut+ya
 sempat+kata sendiri+tetangga sendok$ sepanjang sepatu seragam serahkan+ke serang sering+tidur setelah setengah
 share+loc si+lansia sih+umur simpan singgah+kondisi sini+dia sinyal+jelek siram sisa situ+dan soal sok soko spanduk
 spanduk+ijo speaks speaks+javanese stop+di stroke subuh+saya sudah+ambil sudah+bisa sudah+dimakam sudah+lemas
 sudah+meninggal sudah+muntah sudah+pada sudah+putar sudah+tanya sudah+terima suka+duduk suka+teriak sukasari
 sumanto sumanto$ suntik surat+isi sutinah tadi+belum tadi+jalan tadi+lupa tadi+mah tahun+ibu tambah+ada
 tambah+korban tambah+personel tambah+untuk tangan$ tangan+dingin tangan+ibu tangerang$ tangis+pak tanpa+nama
 tanya+ngaku tapi+gang tapi+kembali tapi+masih tapi+rt tapi+tetap tas$ tawa+sendiri telanjang+sekarang telepon$
 temenin tempat+tidur tempat+wudhu tenda tenda+kawinan tepat+di teras ternyata+bisu ternyata+perempuan ternyata+tadi
 terus+pak tetap+tolong the tiang+sutet tiasa tiasa+nyarios tiba+ambruk tidak+aktif tidak+gerak tidak+jawab
 tidak+lihat tidak+masuk tidak+nyasar tidak+tangis tidak+tiasa tidur+situ tinggi+banget tinggi+dekat tinggi+pak tini
 titik+lokasi tkp+ybs tua+dia tugu tuju+lokasi tukang+pecel tuli$ tuli+pak tulis+di tunda tunggu+disini tunggu+orang
 umur+40an umur+67 umur+kira untuk+lap utara vc via+wa wa$ wa+aja waduh+pak warga warga+dia warteg$ warung$ wonogiri
 wonogiri$ ya+dari ya+gang ya+ibu yang+2 yang+ada yang+baru yang+datang yang+depan yang+ditinggal yang+film
addition 2 yang+jaga yang+masuk yang+sebelah ybs+kooperatif ybs+lari ybs+sudah yo$ yo+pak yuli
addition 1 0000$ 03+rw 04+12 0813+0000 3+bukan 500rb 50an$ 7$ 70+tahun 8+rt =smell ^ajak ^api ^baru ^dari ^ijin
 ^sudah ^terus ^ud abis+minum ada+keluarganya ada+satu ada+tukang ada+warga aja+sudah al alat+botol allah$ aman$
 ambil+batu ambil+pisau ambulans+puskesmas anak+juga anak+masih anak+nama anget angkat ani arah$ arusnya atap+masjid
 atap+sekarang awas$ baca$ back+up bade bahasa+isyarat bahwa+yang baju+ganti baju+koko baju+kuning balai+warga
 bangunan bapak+pak baru+datang baru+mau batu+ke bawa+kk bawa+tongkat bawah$ bayi+juga bayi+sudah beli+air bengkak
 bersama berseragam biasanya+tidak bisa+lewat bisu+tuli botak botol$ bpjsnya budi bukan+1 bukan+2 butuh+1 cat+biru
 cctv+ruko cekik celana$ celana+jeans cengkareng cepat+pak cikupa$ cisadane clear$ dalam+dari dan+dewi dan+dia
 dapur+pak darah+ngucur dari+kamar dari+kuningan dari+mulut dari+pasar dari+pom dari+rekam dari+samping dekat+ada
 dekat+itu demam$ dengan$ dengan+bayi dengan+laki di+brebes di+dukcapil di+kp di+plastik di+rt di+wc dia+buka
 dia+masih dia+pingsan dia+tadi dia+ternyata dia+tunggu dia+turun dibawa+kami dibere dibere+makan dicukur dikeroyok$
 dikit+ke dimakam dini dini+hari disorientasi disuntik drop duduk+sendiri dulu+tinggal dulu+ya duren film$ fisik
 foto+itu gadah gampang gang+h gedor gelisah genteng gerak+ya gerbang gerobak gerobak+tidak gigi+depan griya grogol$
 gunung guru+ngaji h+jaman haji+soleh halte+tadi hari+pak helm her+name heri hidungnya hidungnya+darah hubung+akan
 hujan+dia ibu+wati icih ikut$ info+dia istri+sudah isyarat jaket+abu jaket+ojol jalan+beringin jalan+lagi
 jalan+mawar jalan+terus jam+04 jangan+bawa jangan+dari jangan+pakai japri japri$ jatuh+kejang jatuh+tadi jawa jeans
 jelas+ngomong jelek$ jeruk jual+gorengan kaki+kanan kalau+lihat kalau+malam kalau+nanti kalau+telepon kami+kunjung
 kami+mandi kampung+melayu karawaci$ kasir kasus kata+di kata+pindah kata+punya kayaknya kayanya+ada ke+atap ke+atas
 ke+genteng ke+kel ke+merak ke+the ke+tiang ke+toilet ke+warga kejar kelamin keluar kelurahan kemeja+kotak kenal$
 kepala$ keringetan kerja kerudung+coklat ketapang ketemu+jangan klien+di klien+lemas klien+tadi koko kondisinya
 kontrol+di kontrol+rs koordinasi korban korek+orang kotak$ kp+gunung kresek+hitam ktp+a ku+warga kucing$ kuning$
 kurus$ lagi+anak lagi+gelandangan lagi+nyetir lagi+yang lahap laki+berseragam lalat$ lansia+e lapangan+badminton
 lapor+nama laporan+sekarang laporan+trc lari lari+saat lengan+kanan lengkap lengkapnya+gang lihat+bukan lihat+mobil
 lihat+pas lihat+saya listrik+miring lokasi+bersama lokasi+cipadu luka+tusuk luntur lupa+orang lupa+semua maaf+tadi
 mabuk mabuk$ makan+kata malam+ya masih masih+sekolah masih+tidur masjid+butuh masjid+kami mau+ajak mau+di mau+ngaku
 melahirkan+bidan melawan$ melayu meluncur memburuk merah+shinta minta+backup minta+panggil minum+oplosan
 minum+sekarang mr mr+x muka+pucat mulai+bakar mulai+lempar mulai+teriak naga nah nama+rohman nama+sutinah
 nanti+kalau nanti+ketemu neduh+di ngaji+di ngaku+umur ngelantur$ ngomong+nyambung nih+kaca niku no+4 nomor+rumahnya
 nurut$ nyender nyender+di nyetir odgj+ya oiya+dia oiya+pak oplosan orang+kedinginan orang+madura orang+tenggelam
 orang+tidak pada+bawa pagi+dan pak+abis pak+belum pak+biar pak+kayak pak+kayaknya pak+parah pakai+kursi
 pakai+tongkat panggil+anak partai pas+baju patah patah+kaki pegang+ke pegang+korek pelan+ke pelapor+menghubungi
 pelapor+ralat pelapor+tidak penerjemah penerjemah$ perempuan+bukan perempuan+dengan pergi+bawa pernah+rawat
 personil$ petugas+1 petugas+minta pikun$ pincang+kaki pisau+dapur pisau+ke polisi+di poris portal posisi+agak
 pukul+merah putih+sarung rabu rajeg rambut+aja rambut+sudah rame$ ranah rapat$ raya$ ribu rohman rohman$ ronda$
 roti+dengan rsj+grogol rt$ rt+06 rt+2 rumah+dari rumah+pak rumahnya+cat rumahnya+sebelah rw sakit+jiwa salah+bukan
 sampai$ samsul sanggup sari satpam+di saurna$ saya+0813 saya+ajak saya+bawa saya+foto saya+jalan saya+punya
 saya+sudah saya+tinggal se sebelah+masjid sebelah+pintu sebelah+toko sebelah+tukang seberang+bengkel seberang+pom
 sedia sekarang+kepala sekarang+naik sekarang+tangan sekarang+telanjang sekarang+untuk sekolah+di selatan$
 selesai+saudara sendiri+pak senin+kemis serahkan serpong sesuatu share+lok shinta$ si+anak si+bapak sinyal
 sirine+ya sisir+lokasi sisir+radius soal+dia soal+lansia soleh soto stabil sudah+dapat sudah+dibere sudah+dirubung
 sudah+kasih sudah+kirim sudah+mandi sudah+masuk sudah+pinggang sudah+tinggi suparti suruh suruh+duduk susu
addition 1 susul+korban tadi+sekarang tahun+asal tambah+dari tambah+ybs tangan+kosong tangga tapi+laki tapi+lansia
 teh+anget telat$ telepon+nomor temenin+di temuan tenang+lagi tengah tengah+tol teriak+mau ternyata+ibu
 ternyata+laki ternyata+yang terus+minta terus+muntah tidak+ada tidak+amuk tidak+baca tidak+kehujanan tidak+sahut
 tidak+sanggup tidak+ubah tidak+yakin tidur+ternyata tiga tinggal+dia tmpt tuju tulang+keluar tuna+wicara turun
 turun+dia ubah+pikir ulang+besok untuk+duduk untuk+hubung untuk+yang update+tkp warga+nih warga+pak warga+yang
 warna+merah warung+madura warung+saya wc wicara wudhu x x+ketemu ya+orang ya+ternyata yang+itu yang+kami
 yang+ketemu yang+kiri yang+laki yang+pagar yang+turun ybs+bawa
addition -1 02+15 1+ini 1+rw 10+orang 112+apa 15+menit 15+mnt 25+tahun 3+bulan 3+hari 3+kilo 3+motor 30th 4+hari
 55+tahun 7+turun 8+bulan 90+itu =tale ^aman ^angkot ^asd ^bacot ^begal ^berarti ^bikin ^bp ^cara ^da ^dasar ^dijual
 ^ditilang ^halooo ^hamil ^hati ^hes ^identitas ^ijazah ^iki ^jambret ^jangan ^janji ^jazakallah ^kerja ^kirim ^kode
 ^kutengok ^laksa ^lampu ^lorem ^lu ^majikan ^mati ^mie ^misi ^ngaku ^ngumpet ^open ^orgnya ^pemerintah ^pengaduan
 ^pkh ^progres ^pungli ^qwe123 ^rumus ^salut ^shalom ^slot ^sore ^sori ^status ^sungai ^tembok ^temuan ^theres
 ^tiang ^timnya ^truk ^tuna ^tutup ^ular ^🙏 a abis+begal ada ada+bidadari ada+bocah ada+data ada+kolong ada+ruko
 adem adu agen agung air+kaki aja+mulut akhirnya akta al+azhom alamat+rumah alat+dekat alfa$ ambulans$ anak+anak
 anak+kontrakan anak+laki anak+sakit anak+sd anak+sekolah anak+teater ancam anda+menang anjing+liar antre anyone
 anyone+coming apa+ada apa+aja apa+petugas apartemen+paragon arah+jembatan asap+hitam asem$ atas+jembatan atas+jpo
 atau+mesin atm azhom bacot bacot$ badan+kaku bagaimana+cara bah+cepat bahaya+kalau bales$ banget+di banget+yak
 bangkai+anjing bangunan$ bangunan+jatuh banjar banjar+wijaya bantaran bantu+aja bantu+untuk banyak+anak banyak+yang
 bapak+tidak baru+15 baru+aja basah+kayaknya batal+aja batal+laporan batal+ybs batuk+terus bau+menyengat bawa+3
 bawa+benda bawa+pisau bayi+dengan bayi+dia bayi+kunci bayi+pak bebas beda+orang bego bekas+untuk belatung$
 beli+cilok beliung belum+berhenti belum+jadi belum+nongol belum+pulang benda+tajam bendungan bener+tidak bengkok
 bengkok$ benteng berani+pisah berdiri+di beres+pak berisik$ berkeliaran beruntun beruntun+di besar+mau
 besar+sekarang besar+sudah besok+ada besuk besuk+rumah biasa+mangkal biasanya+cuma bibir bibir+biru bicara bidadari
 bidadari+jatuh bikin+laporan bintaro birth birth+certificate bis+ke bisa+tangan bocah+di bocah+kecil bola boleh$
 boraks boraks$ botol+di bp bp+saya bts buang bugel bukan+target bulan+ditinggal butuh+kursi cabe$ capek+saya cara$
 cari+temen cekcok cekcok$ cepat+datang cerai$ certificate cilok cintaku cintaku$ cipete$ ciri+dengan cocokin coming
 coming$ culik cuma+duduk cuma+keluarganya daftar+sekarang dalam+karung dalam+mobil damkar+sudah dapat+anak
 dapat+hadiah dapat+kabar dapur darah+tapi darah+tidak dari+bogor dari+gudang dari+jauh dari+jpo dari+kemarin
 dari+motor dari+ranjang darurat+pak dasar data+saya dbd+di dealer dealer+honda dekat+jembatan dekat+palang dekat+sd
 dengan+112 dengan+2 dengan+kali dengar+suara denyut+masih depan+bengkel depan+dealer depan+minimarket depan+paud
 depan+pintu depan+pool depan+salon di+bantaran di+batu di+bengkel di+bintaro di+bus di+cipondoh di+gang di+got
 di+gubuk di+hatinya di+ig di+istana di+jatiuwung di+kubur di+lebaran di+lingkungan di+mana di+php di+plafon di+rps
 di+rsj di+sekolah di+sini di+teras di+tl di+tpu di+trotoar di+video dia$ dia+gigit dia+mah dia+muncul dia+pergi
 diam+kok dianggap+tidak dibacok dibawa+saudara dibuang+orang dicatat$ dicek$ dicocokkan dicolong dicolong+depan
 dicuekin$ die+sudah difabel dijemput+kakak dijual+depan dikipasin dinsos+apa dinsos+sudah dinsos+ya diproses+dulu
 disabilitas disdukcapil disdukcapil$ disiram ditanggepin ditaro ditilang ditinggal+anak djumadi dompet+hilang
 dompet+tinggal dongkap dorong dpt dtks dua+anak dua+malam duduk+diam duduk+tidak duga+paman duit$ dulu+pernah
 dulu+ratus dumpit duri duta eh+maksudnya emang+kalau emperan+masjid emperan+ruko enak enjing$ esek2 fly fly+over
 flyover+cibodas foto+disebar foto+ktp foto+mr foto+sudah gacor+maxwin gading gading+serpong galon gambar gandasari
 gang+sempit ganggu$ garden garden$ gas$ gas+meledak gempa gereja+santa gigit+tangan gile gitu+aja godang golok
 golok+tapi goreng griya$ habis+ongkos hadiah hai+pak haji haji$ hallo$ halo$ halooo halte+smpn hamil+tidak hampir
 harga hari+depan hari+orang harus+polisi harus+tunggu hasil$ hati+ini hatinya have hilang+a hilang+ibu hilang+stnk
 hitam+orang hitam+tebal honda horas+lae hp+nya hujan+besar huni ibu+gendong ibu+ini ibu+iyoh ibu+jadi ibu+kami
 ibu+lari ibu+sekarang ibu+tua identitas ig induk info+kalau info+satpam infonya ini+bagaimana ini+bener ini+jam
 ini+ke ini+laki ini+luka ini+nomor internet ipar ipsum ipsum$ is is+anyone istana itu+kakak itu+tidak iwan+yang
 iyoh izin+bertanya jadi+bagaimana jadi+gelandangan jadi+relawan jadi+sudah jajan jalan+2 jalan+depan jalan+di
 jalan+sudah jalan+veteran jam jam+1 jam+11 jam+berapa jam+besuk jam+piro jamu jangan+datang jangan+diproses jatuh$
addition -1 jazakallah$ jebol$ jembatan+kaca jenguk jinak joget2 join jongkok juga+ya juta kabar kabar+pak
 kabar+tidak kakak kakak+di kakak+kandung kaki+diperban kalau+ada kalau+lokasi kalau+pelapor kalau+saya kalau+yang
 kali+masih kali+sabi kami kami+kejar kami+lihat kami+nama kami+tetangga kampung+tanya kamu+robot kamu+siapa
 kandang+ayam kantor+pos kapan+bisa kapan+hujan kapan+ya kara$ karawaci karena kartu+kuning kartu+saudara
 karunya+banget karyawan+jatuh kasi kasih+atas kasusnya kata+bawa kata+jadi kata+nama kata+petugas kata+tunggu
 kayaknya+pakai kayaknya+sudah kayanya$ kayanya+orang ke+kolong ke+luar ke+mobil ke+motor ke+pinggir ke+siapa
 ke+truk ke+warung kebon kebon+besar kecamatan+benda kedaung+baru kehujanan$ kejar+ibu kel+gaga kel+neglasari
 keluhan kelurahan+uwung kemarin+itu kemarin+masih kemarin+pakai kembali+ke kembali+pak kemis$ kena+lempar kepergok
 kerendem kereta+sekarang kerja+tidak ketemu+anak ketemu+lagi ketemu+mayat keterbelakangan ketok kira+gelandangan
 kiri+putih kirim$ kirim+mobil kis kk+saya klien+ke ko kober kode kolam kolam+renang kompor kontrakan+kami koran
 korban+kdrt kota kotak+amal kotor$ kp+dumpit kp+gebang kp+rawa ktp+hilang ktp+saja kucing+saya kurus+ada kutengok
 kutengok+tadi lae$ lagi+cari lagi+cipondoh lagi+depan lagi+jalan lagi+kepala lagi+kok lagi+noh lagi+this
 lagi+tunggu lahir+anak laki+muda laki+nyasar lalu+saya langit langka lansia+linglung lansia+sesak lansia+tidur
 lantai+dua lapak+rongsok lapangan+bola lapar lapor+di lapor+dua lapor+kata lapor+kemana lapor+kemarin
 lapor+ternyata laporan+aye laporan+kok laporan+nomor laporan+satpol larangan+selatan lari+bayi lari+dari lari+lewat
 latihan+maaf layan$ lemot lempar+batu lepas+tadi lihat+lansia lihat+perempuan lihat+warga lingkungan
 linglung+ngomong linglung+tidak listrik+padam lo+pada lobby lokasi+di lokasi+saya lokasi+sih lorem lorem+ipsum
 luar$ luas luka+besar luka+kepala lupa+ingat lupa+nama lur maaf+repot mabar mah majikan+saya makan$ makan+tidak mal
 malam+minggu malam+ternyata malang malang+sekarang mall+balekota mandir mantap+pak mantri manusia+silver maria
 markotop martabak masa masih+tabrak masjid+pintu masuk+02 masuk+panti mata+kiri mati+pak matur+makasih mau+cek
 mau+dijemput mau+jadi mau+konfirmasi mau+pergi mauliate+godang maxwin mayat+di mayat+pak mayat+tapi md melahirkan$
 meledak+di meluap meluap+pak menangis menunggu+petugas menyebut menyebut+nama mesum met+pagi mie+basah
 minta+dijemput minta+foto minta+lap minta+makan minta+petugas minta+pulsa minta+uang minum+cair miras misi misi+pak
 mlaku mnt+lalu mobil$ mobil+apa mobil+panas mobil+sendiri mobil+tabrak modernland mondar mondar+mandir monyet
 mookervart motor+saya motor+sudah muda+di mulus mungkin+ke mungutin musafir musala naik+ojek nama+siapa nan
 nasi+goreng nasi+padang nego nempel$ nganter ngawur$ ngelem+tiap ngelewer ngelewer+ke ngetan ngetan$ nginep ngoceh
 ngomong+cuma ngomong+dengan ngucur ngucur$ nih nomor+anda nomor+laporan nomor+wa nya+lihat nya+mati nya+orang
 nya+saya nya+sendiri nyambung+ke o obat+kuat obat+segenggam odgj+amuk odgj+duduk ogah oh+gitu ojol+abis ok$ omong
 online+mau orang+buta orang+cuma orang+itu orang+kp orang+laki orang+mulut orang+nama orang+pada orang+tsb order
 over pacar$ pak+alamat pak+baju pak+jam pak+kejang pak+laporan pak+makasih pak+ogah pak+sehat pak+🙏 pakai+boraks
 pakai+mobil pakai+yang paket pakojan paman+kami paman+saya pamit$ panti+lansia panti+saya papasan paragon parah$
 parkir+indomaret parung+serab pasa pasar+babakan pasar+induk pasar+kemis pasir pasung$ patang paud pelapor+a
 pelatihan pemadam pemkot pemulangan pencarian+orang penelepon+lapor penelepon+lihat penelepon+orang pengaduan$
 penumpang+saya perahu perempatan+shinta perempuan+muda perempuan+rambut perempuan+saya perempuan+sayat
 perkembangan+laporan perlu+bantu perlu+foto perlu+petugas pernah+bawa pertolongan$ perumnas perut+darah pesan+ini
 petugas+kok petugas+otw php+di pihak+rt pikun+pak pinang+griya pinjam+dulu pintu+2 pintu+seribu piring piro+pak
 pisah+dari pisau+depan pohon$ pokoknya pokoknya+yang polisi+dulu polsek+pak pondok+pucung popok posisi+terakhir
 potret$ pramuka proses prosesnya ps psikolog puasa pucung pucung+rt pungli pungli+di punya+tempat puskesmas+gembor
 puting puting+beliung putus qwe123 raib rambut+pendek ranjang ratus ratus$ rek rekan rel+sekarang relawan rendah
 repot repot$ ribut+dengan ribut+sekarang robot$ robot+ya roda+ditinggal rombongan+ziarah rt+dari rt+saya rt+sini
addition -1 rujukan+rps ruko+cimone ruko+saya rumah+dengan rumah+nya rumah+orang rumah+sebelah rumah+warga rumahnya$
 rumus rumus+luas rw+05 rw+1 rw+4 sabi sadar$ sadar+depan saja+pak sakit+kulit salah+nomor salah+sambung salib+di
 salon salut salut+dengan sambung sampah+depan sampai+terima samuel santa santa+maria sapu+jalan satpam+baru
 satpam+perum satpol+laki satu$ satu2$ satunya$ saudara+belum saudara+dari saudara+tinggal saya+amankan saya+belum
 saya+cabut saya+dengar saya+dicolong saya+habis saya+hamil saya+ikut saya+kasi saya+kena saya+kunci saya+laporan
 saya+lumpuh saya+makasih saya+nanti saya+nyasar saya+ojol saya+panik saya+presiden saya+tahan saya+tolong saya+trc
 saya+yakin sebelah+jual sebelah+rumah segenggam segenggam+kata sehat$ sekarang+banget sekarang+dengan
 sekarang+depan sekarang+dmn sekarang+duduk sekarang+selonjor sekarang+siram sekarang+stasiun sekarang+sudah
 sekarang+warga sekarat sekolah+pakai sekolah+patah sekolah+saya sekolahan sekuriti selamat+anda selamat+nomor
 selamat+siang selamat+tidak selasa selesai$ selonjor selonjor+di sembunyi+di semprot semua+saya semut sendiri+jalan
 sendiri+pakai sendiri+sudah serab serab+rt serang+jantung sesak$ setir setir$ shalom shalom+selamat sial sial+7
 siang$ siap$ siap+saya siapa+yang sih+ada sih+cuma silver+di sini+ajak sip$ situ+besar smk soal+adik sore+masih
 sori+salah sp4n+anak spiderman stadion stasiun$ stasiun+poris stnk stroke$ subuh$ sudah+3 sudah+angkat sudah+besar
 sudah+biasa sudah+dekat sudah+dia sudah+diam sudah+dikipasin sudah+dua sudah+lewat sudah+pak sudah+punya
 sudah+senyum sudah+surut sudah+tahun sudah+tindak sudah+tuju sudah+uih sudah+urus sudimara sugeng+enjing suka+sapu
 surat+antar surut surut+tapi susul+ibu sutet sutet+pak syaratnya tabrak+beruntun tabrak+mobil tabrak+tiang
 tadi+abis tadi+ada tadi+lewat tadi+pas tadi+sore tadi+tangis tah tahan+perut tahu+siapa tajam tajur takut+dia
 tali+puser taman+makam tambah+banyak tampung+dinsos tamu tanah$ tangan+pihak tangan+sendiri tangan+ya tangis+lagi
 tangis+minta tangis+sekarang tangsel tanya+alamat tanya+jam tanya+ke tapi+dia tapi+karunya tapi+saya tapi+sudah
 target+naik tato+salib team teater tebal+dari telanjang+bulet telanjang+itu telanjang+jalan telepon+tadi
 telepon+tapi telepon+tidak telor tembok+sekolah tempat+cuci temuan+baru tengah+malam teras+saya terbang teriak
 teriak+pak terima+mulu terminal$ ternyata+anak ternyata+manekin ternyata+odgj ternyata+saya ternyata+warga terus$
 terus+dipukul terus+lari test+123 tetangga+kata tetangga+tidak tgl tgl+3 theres theres+a tiap+hari tidak+angkut
 tidak+ganggu tidak+melek tidak+saya tidak+sial tidak+tangan tidak+viral tidur+depan tidur+pakai timnya+sampai
 tindak$ tindak+lanjut tinggal$ tinggal+di tipu titip tk tl tny toilet+pom toilet+umum toko+jalan toko+roti
 tolong+di tolong+dibawa tolong+ini tolong+jemput tolong+petugas tolong+pln tolong+razia tolong+segera top$
 top+markotop total traktir traktir$ travel trotoar+depan truk+pasir tsb+sekarang tua+duduk tua+yang tunggu+kata
 tunggu+tidak tunjuk+jalan turun+orang uang+di ular+masuk umur+berapa untuk+bapak untuk+ibu untuk+lansia
 untuk+pengaduan update$ urungkan via+telepon video+tiktok viral+tidak wae+pak warga+di warga+sini where wijaya
 wilujeng x+meninggal x+yang yakin+90 yang+biasanya yang+dibawa yang+dongkap yang+kejang yang+lagi yang+lari
 yang+lepas yang+meninggal yang+nama yang+pingsan yang+pukul yang+setrum yang+sudah yang+urus yanti yati+tolong
 yayasan ybs+dijemput ybs+kembali ybs+yang yth yth+dinas ziarah zidan zzzzz$
"""
