"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 5 0812+0000 0812xxxx 0857+0000 10+tadi 2+orang 5+ya 6$ 60an 70$ =arms =client =height =not =past ^alamat
 ^giginya ^hujan ^kolong ^koreksi ^kulit ^naik ^nomor ^pagar ^pas ^perut ^polisi ^tambihan ^tas a+perempuan aja+ke
 ajak+ngomong alergi alergi+obat alkohol aman+pak amuk+pak anak+kunci anak+pak angkat$ anyar$ atas+nama atas+tower
 bahasa baju+itu bakar+sampah bakso bangunan+sinar baru+lihat batik$ batu batuk bawa+anjing bawa+perawat belakang$
 belakang+masjid belakang+pasar belum+datang belum+ketemu bengkel+las berendeng berhenti+pak bersangkutan biar
 biasanya+dia bidan+sudah bisa+jalan bisa+masuk blok btw bukan+di bukan+gang bukan+golok bukan+yang celana+pendek
 cikupa cisadane$ dada darah+sekarang dari+arah dekat$ denyut+lemas depan+alfa depan+indomaret depan+rsud depan+smp
 deres dewasa di+belakang di+cikupa di+dompet dia+duduk dia+geser dia+pegang dia+sekarang dia+tidak diam$ dibawa$
 dibawa+ke die dikit+pak dingin dipun dirubung disebar$ ditaros dituntun duduk+doang eh+pak estimasi flyover+cikokol
 gang gapura garut gelandangan+nya gigi+ompong goyang goyang$ gudang gula halte$ hari+yang ibu+ternyata ijo ikat
 indramayu indramayu$ inyo ireng its itu+kata itu+ternyata itu+yang jadi+bawa jahitan jaket jalan+belakang
 jalan+pakai jam+10 jam+segitu jawab$ jepit jepit$ juga jumlah kakinyo kalau+dari kali+cisadane kali+sekarang
 kampung+bulak kantong+ada kartu+berobat kasih kasih+tahu kata+temen ke ke+got ke+saudara kejang kejang+pak keliru
 keluar+busa kiri klien+amuk kok+badan kok+jadi kontak+saya kp ktp+di kumis kumis+tebal kursi kurus lagi+ybs lalu$
 lansia+muntah lansia+ternyata lap+tadi lapar$ lapor+sudah lewat+gang lewat+jalan lihat+dari linmas linmas$
 lokasi+pak luka$ lupa+kata makin+lemas maksud+saya malam+kata malam+suka malih masih+disitu masih+lihat masjid+pak
 masuk+gang masuk+lewat matur mau+pegang mau+urus melati mencong mencong$ menit$ merah minta+kabar minta+pulang
 minyak mobil muhidin murid nama+suparman nanti+hubung ndan+klien nomor+tidak nya+makin nyarios observasi ompong$
 orang+mau orang+pakai pak+bapak pak+bukan pak+jadi pak+lemas pak+muhidin pak+nanti pak+tadi pak+tinggal pak+udin
 palsu pangkalan panik+pak parkir+depan parkir+dia pas pegang+mau pelapor penelepon+tambah perlu$ pernah
 persis+belakang pinggir+kali pingsan pipi+kanan pisau+itu platnya plus pohon+besar polsek pom+bensin poris+ya
 posisi+di posisi+masih pun+lansia punya+riwayat ralat+bukan ransel rekam rekam+cctv rini$ rosario rt rt+sudah ruang
 rumah+nomor rumahnya rw$ sadar saged sandal+jepit sarung sate satpam$ satpam+sudah saurna saya+0812xxxx saya+ganti
 saya+harus saya+kalau saya+pakai saya+pindah saya+salah sebelah+kiri sebelum seberang segitu sekarang sekarang+dia
 sekarang+dirubung sekarang+jatuh sekarang+malah sekarang+napas senin+tapi share sim+mati sinar sinar+jaya sini+pak
 sudah+mau sudah+mulai sudah+seberang sudah+tenang sukasari$ suparman suparman$ susul+ya tadi+dia tadi+orang
 tadi+pagi tadi+pak tadi+tanya tahu+pak tambihan tapi+anak tapi+di tas+ransel telepon+lagi tembok+biru tenang$
 terakhir+lihat teriak+lagi terima+dengan terkait+kasus tetap tidak+saged tidak+teriak tidur+tapi tmbhn tunggu+lampu
 ujang umur umur+70 yang+bersangkutan yang+dekat yang+dengan yang+gendong yang+kenal yang+lalu yang+lama yang+tadi
 ybs
addition 4 5$ 50an =beast @len3 @who=operator @who=resident ^3 ^aduh ^alhamdulillah ^dia ^die ^jembatan ^kami
 ^kantor ^ke ^kejadian ^klg ^kontak ^ktp ^kurang ^murid ^pelapor ^perempuan ^pisau ^rumahnya ^satu ^saya ^semua
 ^stasiun ^susul ^tangan ^tato ^terkait ^tkp ^unit ^warga abu$ ada+anjing ada+asap ada+dua ada+golok ada+tahi
 aduh+pak ahmad ahmad+yani aja aja+0857 ajak+ngobrol akses alamat+lengkapnya alfa amankan+di amuk amuk+kok
 anak+dibawa anak+tenggelam angkot$ anjing$ arah+kali asal+dari asih$ b+1234 badan+bentol badminton baik$ banget$
 bank banyak+tidak basah batak$ bau+banget bawa+sepeda bawa+tandu bayi+yang bekas bekas+operasi bekasi bekasi$ belok
 belum+sampai bensin+jalan bentol bentol+semua berarti beri berkas besok biar+tidak bidan bidan+belum biru+bibirnya
 bisa+cari bisa+duduk bisa+hubung bubur bukan+3 bukan+laki bukan+lansia bulan$ bunga buntelan buntelan$ cari+ke cat
 ceper$ cerita cibodas+blok coklat$ cuma+sekarang da da+tidak dari+panti dari+sini dari+tempat datang+juga
 dekat+tukang dengan+bidan dengan+saudara depan$ depan+pom depan+sd depan+tutup di+baju di+halaman di+mobil
 di+serpong dia+panjat dia+tanya dijemput+sudah ditakoni ditakoni+tidak dulu$ duo eh empat foto+baru galak garis
 geser+ke golok+pak hanya hp hubung+pak ibu+kayaknya ijo$ indomaret+jalan info+tambah ini+pingsan ini+share isi+ktp
 itu+bisa itu+dekat jaga$ jalan+daan jalan+pahlawan jalmina+sudah jam+setengah jangan+telepon juga+orang kabar+kalau
 kacamata$ kakak+pakai kaki+ternyata kami+amankan kami+jemput kan+pak kapan+dijemput kardus kartu karung$
 kasih+makan kasih+roti kata+lari kata+sabar kayaknya+hamil kayanya+sudah ke+cipondoh ke+dalam ke+depan ke+nomor
 ke+orang ke+pemalang ke+rumah ke+sana ke+satpam ke+saya ke+seberang ke+teras kebon+nanas kecil kejadian kejang+lagi
 keluar$ keluar+kepala keluarganya+ada kemarin+di kemarin+kami kepala+bayi kepala+robek kepikiran kerja+di kesini+ya
 ketemu$ ketik ketua+rt kiri$ kirim+ulang klg klien+kooperatif klien+lari klien+menolak klien+pulang klien+tidur
 klien+warga kok+pak kubur kucing kulit kumpul$ kurang lagi+dia lagi+perempuan lalat lalat+di lalu+pak
 lansia+sekarang lansia+tanpa lantai+2 lapangan+ahmad lapor+jam laporan+tadi lari+di lari+ke lebak lebih lengkapnya
 lihat+itu listrik lokasi+ya lupa+kasih macet madura$ makan+masih makan+sampah makin+amuk mangganya masker masker$
 matang mau+bawa mau+duduk mau+makan mau+naik melawan menolak+dibawa mogot+mungkin mulai+biru mulai+pukul mulu+tidak
 mumpung muntah+darah murid+yang na naik+ke nama+pak nanas nanging ngaku+dari ngaku+saudara ngan ngasih+tahu nggih
 nihil$ nihil+sudah nomor+12 nomor+istri nya+pak odgj+ternyata operasi orang+agak orang+basah orang+batak orang+lagi
 orang+muntah orang+pak orang+saya pabrik+sapatu pabrik+tekstil pagar pagi+jam pahlawan pahlawan+seribu pak+tambah
 pak+tidak pakai pakai+celana pakai+motor panggil panggil+ibu parah parkir pas+tadi pasti pegang+golok pelapor+minta
 pemalang penjangkauan perawat perawat$ perempatan pergi$ periksa perum+taman perut pisau plawad pohon+mangganya
 pojok$ pom poris+plawad pos posisi+sudah pulang+ke pules putih putrana r rambut rame ribut+di rjp roda$ roti
 rsud+kota ruang+observasi rujuk+ke rumah+di rumahnya+yang sadar+panas salah+dengar salah+tulis sampai+juga sandal
 sapatu sapatu$ sapu$ satpam+ya saudara+tapi sawo+matang saya+baru saya+belakang saya+itu saya+kata saya+pegang
 saya+pelapor saya+selimut seberang+rs sekali sekarang+kejang sekarang+pak sekarang+pingsan sekian sekolah+yang
 selimut$ serah serah+terima serang+petugas sih+sudah sim siram+minyak sudah+amankan sudah+berhenti sudah+bersih
 sudah+bubar sudah+diamankan sudah+dikasih sudah+mati sudah+melahirkan sudah+rapat sudah+sadar sudah+satu
 sudah+tidak sudah+tidur surat+kontrol susah sutisna tadi+salah tadi+ternyata tahi tahi+lalat tambah+gawat
 tambah+info tangis$ tangis+terus tapi+tidak tato tebal tegal tekstil telepon+saya telepon+ulang tempat+kerja
 terakhir+di ternyata+ada ternyata+bawa ternyata+masih terus+ada terus+kapan terus+tidak tidak+respon tidur+pules
 titip+ke tkp tkp+clear toko toko$ toko+bangunan toko+di toko+kayu tukang tunggu+pinggir tunggu+sampai tutup+kain
 udin$ ulang+titiknya warga$ warung+kopi warung+sebelah wawancara yang+angkut yang+bener yang+hilang yang+ini yani
 yani$ ybs+melawan ybs+menolak ybs+sekarang yo
addition 3 081200003333$ 1$ 10$ 12$ 15+30 20$ 2x 3+pak 30$ 5+sore 5+subuh 9an 9an$ =birth =body =hurt =urgent ^bah
 ^info ^itu ^iya ^jaket ^jumlahnya ^kel ^ketua ^kondisinya ^lagi ^luka ^makan ^malah ^mayat ^mobil ^nopol ^oiya ^pos
 ^remaja ^sebelah ^sejak ^soal ^titik ^tmbhn ^wa ^waduh abu ada+identitas ada+info ada+kucing ada+surat ada+tanda
 ada+tas aduh+bagaimana air+10 aja+depan akan+jemput al+ikhlas allah ambil+pak ambulans+belum ambulans+klien
 amuk+lagi anak+bayi anak+kerja anak+ngaku anak+pakai anggota anjing+galak apa+tidak api+sudah arah asesmen+awal
 asih back backup badan bahasa+indonesia bahwa baju baliak banget+terus banget+tidak bangku bangku+taman bank+bri
 bapak+itu bapak+ngaku bapak+nya bapak+yang bari baru+ketauan baru+ya basah+kuyup batu+ceper bau+alkohol bawa+karung
 bawa+tas belum$ belum+pernah belum+sadar bengkel bengong bensin bensin$ berdua berdua+dengan berhenti beringin
 beringin+raya berjalan$ berobat berobat+rs bersih$ berulat besar+di besok$ beureum bisa+bahasa bisa+bangun
 bisa+sebut bisu+pak blok+c bocah+sudah bogor$ bri budek bukan+bapak bukan+baru bukan+jam bukan+orang bulan+lalu
 bulet bungkuk bungkuk$ butuh+bantu butuh+tambah c cari+aja cat+ijo cepak$ cepat$ ceper cianjur cium cuma+ada
 cuma+bisa cuma+minta curiga+mau dagu$ dalam$ dalam+minimarket dan darah darah+lagi dari+indramayu dari+pelapor
 dari+ruko dari+tegal data$ data+susul demam dengan dengan+minum dengan+tadi dengar depan+lapangan depan+sakola
 depan+toko deres+pak di$ di+cikokol di+jakarta di+perut di+poster di+seberang di+tas di+tempat di+warung dia+ambil
 dia+bawa dia+cekik dia+jatuh dia+lagi dia+pernah dia+pukul diamankan$ dibawa+lari dicopot digembok dikasih+minum
 dikasih+rokok dingin$ dingin+ya disini+orang ditemenin do dua$ duduk duduk$ eh+dia eneng evakuasi evakuasi$ fals
 foto+bapak foto+lama gang+ya garuda$ gas+buka gawat+ini gembok gemeter gemuk$ gerendeng gerendeng$ gerobak+bakso
 giginya+ompong gitu golok+sudah gorengan hajat halaman halte+depan hasil+asesmen hati2 hati2$ hiji hilang+tidak
 hilap hujan hujan+pak huruf ibu ibu+kerja ibu+pingsan ikhlas ikut ikut+orang indonesia infus+di ingat$ ini+di
 ini+orang ini+video itu+ada itu+foto itu+giginya iya+dia izin+lapor jadi+biru jadi+bukan jakarta$ jalan$
 jalan+bungkuk jalan+melati jalan+merdeka jalan+pelan jam+9an jangan jangan+lewat jatuh+ke jatuh+pak jauh+dari
 jembatan+tadi jiwa$ joko joko$ jumlahnya kakak+pun kalau+mau kambing kami+lapor kami+putar kami+tunggu kata+adik
 kata+asal kata+warga kaya+orang kayaknya+mabuk kayu$ kayu+mau ke+igd ke+pagar kejadian+jam kejang$
 keluarganya+sudah kemarin+saya kembali+ada kena+pukul kenal kencang$ kepala+darah kerja+pabrik kerjo kerjo+di
 keroyok kira kiri+pak kirim+foto kirim+laporan klambine klien+dibawa klien+serang klien+sudah klien+tiba kok$
 kok+sudah kolong+flyover kolong+jembatan komplek+garuda kondisi+sekarang kooperatif$ kopi kota+tangerang
 kucing+terus kulit+sawo kumpul kunci+diri kuyup kuyup$ lagi+dikeroyok lagi+orang lagi+untuk lahir+di laki+sudah
 lama$ lama+di lansia+nya lapangan laporan+dia laporan+jam laporan+mayat lemas$ lemas+pak lewat+rumah lewat+situ
 lidahnya lima$ logatnya+kayak lokasi+nihil luka+lama luka+ternyata mabuk+pak makan+dan makan+dengan makan+nasi
 malah$ malam+dia mandi$ mang mang+ujang masih+di masih+punya mata+merem matang$ mau$ mau+bener mau+dibawa
 mau+dikasih mau+ikut mau+ke mau+pulang mendampingi meninggal+pak merah$ merdeka merem minta+anter minum minyak+ke
 minyak+tanah motor+dengan mulai+kejang mulai+rame mun mushola nah+orang naik+mobil nama+joko nama+yang name name+is
 napas+satu2 neduh ngaku+nama ngobrol ngomong$ nih+tunggu no+12 nopol nurut nya+ada obat+kata oiya orang$ orang+bawa
 orang+jalan orang+malam orang+minta orang+pindah orang+ramah orang+rumah orang+tangis orang+terus orang+tidur
 otw+lokasi pabrik+sepatu pagi+di pagi+ibu pak+darah pak+ke pak+kepala pak+motor pak+petugas pak+rw pak+saya pak+si
 pakai+red pakai+topi panas panas+badan panik panjang panjang$ panjat panjat+tiang parah+dia parah+pak pas+kembali
 pasar+yang pasien+tanpa patah$ patokan+sebelah pdhl pelan penelepon+kasih penelepon+kirim penelepon+sampai
 penelepon+ybs pergi+tinggal pernah+jadi persis+di personel personil pincang+sebelah pindah$ pindah+duduk pinggang
 pink pisau+sudah plat+b pohon pohon+ketapang polisi pos+hansip pos+satpam poto pukul+dia pukul+orang punya
 puskesmas+sudah putus$ putus+obat ramah ramah$ rambut+putih ransel$ rawa+kucing red regulator regulator+gas rejeki
addition 3 rel$ rel+kereta rs+sari rt+12 rt+aja rumah+tinggal sabar sadar+diri sakit+banget sampai+depan sana sana$
 saos sari+asih satpam saudara+hubung saudara+kata saudara+sudah sawo saya+ibu saya+lupa saya+pak saya+share
 saya+suruh saya+tanya saya+taro sebut sekali+pak sekap+anak sekarang+lebih sekarang+pegang sekarang+pindah
 sekarang+tadi sekarang+tangis sekarang+tidak sekitar+30an sempat+lihat sendiri+anak senin sepeda seragam$ seribu
 seribu$ sering setelah+saya setengah shareloc shirt shirt$ sidik sidik+jari silver+yang singgah$ sini$ sirine spbu
 standby stasiun+batu suara sudah sudah+agak sudah+koordinasi sudah+putus sudah+senin sudah+tiba sudah+turun
 suntikan susul+anak tadi$ tadi+masih tadi+tambah tahan tahan$ tahan+dulu takut+dekat takut+dengan taman+cibodas
 tambah+bahwa tambah+ciri tambah+dia tambah+pak tanda tanya+nama tanya+terus target+tidak taro taro+di tas+isi
 tato+di tegal$ telepon+aja tempat tempat$ tenggelam+ke tensi tepat teras$ teras+mesjid teriak+doang terkait
 ternyata+mabuk ternyata+pas ternyata+patah terus+mata tiba tiba+di tidak+kemana tidak+pindah tidak+sesuai
 tinggal+yang titik+tidak tol tolong+hubung tolong+tidak trc+2 tri tua+sudah tukang+tambal tuli tunggu+dinsos
 turun+dari tutup+hajat ubah umur+sekitar unit untuk+cari update+penelepon urus$ video+pak wa+aja waduh warga+mulai
 warung+ibu wati ya+allah yang+jawab yang+ngaku yang+ngasih yang+temenin ybs+masih ybs+warga yuyun
addition 2 0000+1111 0000+9191 03+rw 1+personil 1111$ 12+rt 16+10 2+tapi 30an 31$ 4+bukan 4+orang 40an 40an+lah
 5+orang 50rb =food =limp =stir ^ajak ^akses ^asesmen ^bau ^dengan ^entu ^jadi ^jemput ^kalau ^kayaknya ^kk ^korban
 ^lah ^laki ^maksud ^masih ^mulai ^ntu ^pasien ^pelipis ^posisi ^sebagai ^setelah ^tetangga ^tinggi ^untuk ^warna
 abis+ibu abis+minum abuh abuh+kabeh acuk ada+4 ada+keluarganya ada+ktp ada+mau ada+polisi ada+pos ada+riwayat
 ada+satu ada+spanduk ada+tapi ada+tato ada+tulang agak+pincang agak+tenang aja+0812 aja+dengan aja+dia aja+kalau
 ajak+ke akses+jalan aktif$ alat+bantu alfamidi+yang allah+pak amankan$ ambruk+tidak ambulans+sudah ambulans+tidak
 anak+di anak+itu anak+nyasar anggrek anggur angkat+warga angkut$ anjing antar+ke asap$ asli asli$
 assessment+selesai b$ badan+jadi bagaimana+nih bahasa+madura baju$ baju+biru baju+terus balaraja balaraja$ bambang
 banget+ya bangun+terus bangun+tidak bangunan bank$ bantu+dengar bantu+pencarian bapak+kalau bapak+kata bapak+muntah
 baru+kata baterai batik+coklat bawa+ambulans bawa+motor bawa+selimut bawa+uang bayi bayi$ beda+dengan begal+pisau
 bekas+luka belakang+gerobak belok+kanan belok+ke bengkel$ beringin$ bersangkutan+sudah besok+jam betul
 biasa+panggil biru biru+muka bisa+bawa bisa+berjalan bisa+napas bonceng borgol borgol+kain botol botol+racun
 bpjsnya brebes brebes$ bukan+perempuan bukan+pisau bukan+rt bulak busa cari+keluarganya cctv cek+lokasi
 cekik+kucing cengkareng$ cepat+pak cikokol cincin+batu clear cp cuma+lapar cuma+luka cuma+mabuk cuma+speaks curiga
 daan daan+mogot dada+tidak dadang dalam+masjid dalam+pos dan+bawa dan+belum dan+mandi dapat+orang darah+bapak
 darah+ternyata dari+garut dari+jalan dari+lampu dari+lebak dari+penelepon darmo darmo$ daster dekat dekat+sekolah
 dengan+bayi dengan+orang dengan+sekali denyut depan+alfamart deras dewi$ di+balai di+bawah di+cengkareng di+dagu
 di+dalam di+emperan di+gaga di+kepala di+lantai di+laporan di+lengan di+mall di+musola di+polres di+saku di+samping
 di+selapajang di+wc dia+biasanya dia+dari dia+emang dia+ini dia+malah dia+ngomong dia+pak dia+sempat dia+sering
 dia+sudah dia+suka dia+tidur dia+tuli diam+di diamankan diberi dibujuk dibujuk$ dicatat dicocokin didampingi
 diganti dijemput+ya dikasih+makan dikasih+susu dikeroyok dikit$ dimakam+di dipukul+massa diri+di disini+dengan
 disitu+pak ditinggal+istri dititip dititip+ke doang+yang dompet$ dp+500rb dulu+jual dulu+kerja emas+dua entu
 entu+orang evakuasi+ke gagang gagang+sapu gang+4 gang+kecil gang+ketiga gang+melati gantian gapura+merah gardu+pln
 garuda gas gelang+rumah gelas gelas$ gendong genteng+ke gerak gerobak$ gitu$ golok+ke got guna guna$ hamil
 hamil+pak hansip$ hansip+orang hari+rabu harus+kerja hijau$ hilang+bawa hilang+kirim hilang+pakai his+name histeris
 hpnya hub+pak huda hujan+deras hujan+deres ibu+ibu ibu+icih ibu+kejang igd+dekat inafis indomaret$ indonesia$ infus
 ini+bukan ini+ibu ini+nama irigasi irigasi+sudah isi+baju isi+minta istri istri+saya itu+ibu itu+ketemu iwan
 iya+lupa izin jadi+pakai jadi+tukang jaga jaga+warung jakarta jalan+anggrek jalan+tutup jangan+bawa jangan+dari
 jangan+disuntik janji+kerja jari+tengah jatuh+trotoar javanese javanese$ jd jelas jembatan+sekarang jemput
 jemput+besok jenenge jo kabeh kaki kaki+kiri kalau+bisa kalau+telat kalau+telepon kali+tidak kalung kalung+salib
 kamar+mayat kami+antar kami+kena kami+sampai karang+tengah karto kartu+atm kartu+nama kasih+nasi kasus+lansia
 kata+istri kata+lansia kata+odgj kata+pak kata+sih kata+umur kawin kawin+lagi kawinan kayak+orang kayaknya+pak
 kayu+pak ke+badan ke+bekasi ke+bogor ke+ibu ke+kamar ke+korban ke+lampung ke+lantai ke+masjid ke+rsud ke+samping
 ke+tengah ke+yang kecil+pak kedua kejang+tidak keluar+pisau keluarganya keluarganya+pak kemeja kenapa+pak
 kepala+jatuh kepala+keluar kepala+luka kereta+tanah kerja+sudah ketauan ketemu+di ketemu+jangan ketemu+pak
 ketemu+surat ketua+rw ketuban+rusak kira+tidur kirim+data klien+rujuk klien+serahkan kok+cuma kok+dari kondisi+baik
 konter konter+pulsa kontrol kooperatif+dibawa kooperatif+mau koordinasi+dengan korban+sekarang korban+tidak
 koreksi+alamat ktp$ kulit+hitam kunci$ kunci+di kuning lagi+gedor lagi+hujan lagi+ini lagi+makan lagi+sekarang
 lagi+tangis lagi+tidak lagi+ya lah lahir laki+pak laki+pakai lalu+sekarang lama+sudah lampung lampung$ lampung+mau
 lansia+darmo lansia+karto lansia+kata lansia+nama lansia+pakai lansia+tapi lansia+teh lansia+tidak lansia+yang
addition 2 lapor+ybs laporan+hilang laporan+salah lebak$ lebih+kurus leher lem lempar+genteng lengan
 lengkapnya+jalan lewat$ lihat+seragam lihat+tadi lima linglung+nya loc lokasi+tapi luka+pak lupa+nyebutin lurah$
 macet+di makan makan+dia makan+sekarang makan+tapi makmur$ maksudnya malam+ya mamat mandi mandi+dan marga
 masih+muda masih+pegang masih+utuh masjid+al masuk masuk$ masuk+daerah mati+hubung mati+orang matic mau+dengan
 mau+di mau+tambah mawar+no mayat mayat$ mayat+irigasi mayat+itu mayat+sudah medan melahirkan+pak melati$ melotot$
 mengaku mengaku+dari mengenali menghubungi menolak+akan menunggu+di menurut+warga merah+celana merah+pak
 merah+tidak mesjid minta+nomor minta+rawat minum+baterai minum+teh mirip+pak mobil+besar mobil+orang mobil+putih
 mobil+silver mogot mogot+km motor+matic moved+ke mr mr+x muka+sudah mulai+jalan mulu mungkin murid+saya mushola$
 musola naga+di naik naik+aja naik+angkot nama+asap nama+budi nama+klien nama+lansia nanti+ada nanti+ketemu napas
 nasi ndan ndan+sudah neduh+ke nengok$ ngaku+punya ngalih+ke ngos njaluk nolak+dikasih nomor+ini nomor+pak
 nomor+untuk nomor+yang ntu nurul+huda nya+ketemu nyamuk nyasar+bisa nyebut+nama nyebutin odgj+nya odgj+tapi
 oh+ternyata oke+makasih operasi+di orang+ada orang+lewat orang+mulai orang+petugas orang+tenggelam otw pada+kumpul
 pagar+ijo pagar+pak pagi$ pagi+bukan pagi+orang pak pak+abis pak+dikasih pak+harus pak+hati2 pak+kayak pak+lagi
 pak+lupa pak+malam pak+mamat pak+naik pak+rambut pak+salah pak+satpam pak+takut pak+tapi pak+temen pak+ya
 pakai+jaket pakai+payung pakai+peci pakai+sarung panas+banget pandeglang panggil$ parah+ini partai+warna pas+di
 pas+lihat pas+tanya patokan+dekat patokan+warung payung$ pecel pecel+lele peci$ pegang+4 pegang+batu pegang+dingin
 pegang+uang pelapor+ganti pelipis+ada penelepon penelepon+korban penelepon+koreksi penelepon+menunggu
 penelepon+panik pensiun penyakit penyakit+gula perempuan+pak perlu+ambulans pernah+dibawa personel$ petugas+1
 petugas+di petugas+kembali petugas+kesini petugas+pakai petugas+sampai pincang$ pindah+di pinggir+jalan pintu
 pintu+air pipi$ pisau+pak pohon+beringin polsek+sudah pos+ojek pos+tidak posisi+saya pr$ pucat pucat$ pukul
 pukul+anak pulang+kerja pulang+terus punya+hp puskesmas$ putar+lewat putih+semua rabu$ racun$ radius ralat+alamat
 ralat+pak ralat+umur rangkas rangkas$ rangkasbitung rapat robek robinson$ roti$ rs rt+1 rt+nya rtnya rumah+aman
 rumah+dekat rumah+masih rumah+pagar rumahnya+di rusak$ rusak+lagi rw+aja sadar+denyut sadar+juga sakola sakola$
 saku salah+ketik salah+yang salib$ sampai+ada sampai+jam samping$ samping+gardu sapu satu+pak satunya saudara+klien
 saudara+siap saya+0857 saya+ajak saya+awas saya+cari saya+cek saya+goyang saya+kira saya+maksud saya+malam
 saya+masih saya+standby saya+titip saya+tulis saya+wa sebagai sebelah$ sebelah+ada sebelah+bengkel sebelah+konter
 sebelah+orang sebelah+tapi seberang+jalan sebut+nama sekap sekarang$ sekarang+amuk sekarang+lansia sekarang+muka
 sekarang+mulai sekarang+perut sekarang+tapi sekarang+tidur sekarat$ sekitar$ sekolah selapajang+blok selimut+ya
 sempat+kata sendiri+tetangga sendok$ sepanjang sepatu seragam serahkan+ke serang sering+tidur setelah share+loc
 si+lansia sih+umur simpan sini+dia sinyal+jelek siram sisa situ+dan soal sok soko spanduk spanduk+ijo speaks
 speaks+javanese stop+di stroke subuh+saya sudah+ambil sudah+asesmen sudah+bisa sudah+dimakam sudah+foto sudah+lemas
 sudah+meninggal sudah+muntah sudah+pada sudah+putar sudah+tanya sudah+terima suka+duduk suka+teriak sukasari
 sumanto sumanto$ suntik surat+isi tadi+belum tadi+jalan tadi+lupa tadi+mah tahun+lalu tambah+ada tambah+korban
 tambah+personel tangan$ tangan+dingin tangan+ibu tangerang$ tangis+pak tanya+ngaku tapi+gang tapi+kembali
 tapi+masih tapi+rt tapi+tetap tas$ tawa+sendiri telanjang+sekarang telepon+nomor temenin tempat+tidur tempat+wudhu
 tenda tenda+kawinan tepat+di teras ternyata+bisu ternyata+perempuan ternyata+tadi terus+pak the tiang+sutet tiasa
 tiasa+nyarios tiba+ambruk tidak+ada tidak+aktif tidak+gerak tidak+lihat tidak+masuk tidak+nyasar tidak+tangis
 tidak+tiasa tidur+situ tiga tinggi+banget tinggi+dekat tinggi+pak tini titik+lokasi tkp+ybs tsb tua+dia tugu
 tuju+lokasi tukang+pecel tuli$ tuli+pak tulis+di tuna+wicara tunda tunggu+disini tunggu+orang umur+40an umur+67
 umur+kira untuk+lap utara vc via+wa waduh+pak warga warga+dia warteg$ warung$ wonogiri wonogiri$ x ya+dari ya+gang
addition 2 ya+ibu yang+2 yang+ada yang+baru yang+datang yang+depan yang+ditinggal yang+film yang+jaga yang+masuk
 yang+sebelah ybs+kooperatif ybs+lari ybs+sudah yo$ yo+pak yuli
addition 1 0000$ 04+12 0813+0000 16+tahun 2+sd 3+bukan 3+ya 500rb 50an$ 8+rt =smell ^api ^baru ^cepat ^dari ^ijin
 ^lokasi ^sudah ^terus ^ud acara ada+apa ada+tukang ada+warga aja+sudah aja+ya al alat+botol allah$ aman$ ambil+batu
 ambil+pisau ambulans+puskesmas anak+juga anak+masih anak+nama anget angkat ani arah$ arusnya atap atap+masjid baca$
 back+up bade bahasa+isyarat bahwa+yang baju+ganti baju+koko baju+kuning balai+warga bapak+pak baru+datang baru+mau
 batu+ke bawa+kk bawa+pulang bawa+tongkat bawah$ bayi+juga bayi+sudah beli+air berita+acara bersama berseragam
 biasanya+tidak bisa+lewat bisu+tuli botak botol$ budi bukan+1 bukan+2 butuh+1 cat+biru cctv+ruko cekik celana$
 celana+jeans cengkareng cikupa$ cisadane clear$ dan+dewi dan+dia dapur+pak darah+ngucur dari+kamar dari+kuningan
 dari+mulut dari+pasar dari+pom dari+rekam dari+samping dekat+ada dekat+itu demam$ dengan$ dengan+air dengan+laki
 dengan+ybs di+brebes di+dukcapil di+kp di+plastik di+rt dia+abis dia+buka dia+masih dia+pingsan dia+tadi
 dia+ternyata dia+tunggu dibawa+kami dibere dibere+makan dicukur dikeroyok$ dikit+ke dikoreksi dimakam dini
 dini+hari disorientasi disuntik drop duduk+sendiri dulu+tinggal dulu+ya duren e film$ fisik foto+itu gadah gampang
 gang+h garut$ gedor gelisah genteng gerak+ya gerbang gerobak+tidak gigi+depan grogol$ gunung guru+ngaji h+jaman
 haji+soleh halte+tadi hari+pak helm her+name heri hidungnya hidungnya+darah hubung+akan hujan+dia ibu+rt ibu+wati
 icih ikut$ info+dia ini+ya istri+sudah isyarat jaket+abu jalan+beringin jalan+lagi jalan+mawar jalan+terus jam+04
 jangan+pakai japri japri$ jatuh+kejang jatuh+tadi jawa jeans jelas+ngomong jelek$ jeruk jual+gorengan kaca+warung
 kaki+kanan kalau+lihat kalau+malam kalau+nanti kami+kunjung kami+mandi kampung+melayu karawaci$ kasir kasus kata+di
 kata+pindah kata+punya kayaknya kayanya+ada ke+atap ke+atas ke+genteng ke+kel ke+merak ke+the ke+tiang ke+toilet
 ke+warga kejang+sekarang kelamin keluar kelurahan kemeja+kotak kenal$ kepala$ keringetan kerja kerudung+coklat
 ketapang kirim klien+di klien+lemas klien+tadi kok koko kondisinya kontrol+di kontrol+rs koordinasi korban
 korek+orang kotak$ kp+gunung kresek+hitam ktp+a ku+warga kucing$ kuning$ kuningan kurus$ lagi+anak lagi+bawa
 lagi+gelandangan lagi+nyetir lagi+yang lahap laki+berseragam lalat$ lansia+e lapangan+badminton lapor+nama
 laporan+sekarang laporan+trc lari lari+saat lengkap lengkapnya+gang lihat+bukan lihat+mobil lihat+pas lihat+saya
 listrik+miring lokasi+bersama lokasi+cipadu lp luka+tusuk luntur lupa+orang lupa+semua maaf+tadi mabuk mabuk$
 makan+kata masih masih+sekolah masjid+butuh masjid+kami mau+ajak mau+ngaku melahirkan melahirkan+bidan melawan$
 melayu meluncur memburuk meninggal+di merah+shinta minta+backup minta+panggil minum+oplosan minum+sekarang
 muka+pucat mulai+bakar mulai+lempar mulai+teriak naga nah nama+rohman nama+sutinah nanti+kalau nanti+saya neduh+di
 ngaji+di ngelantur$ ngomong+nyambung nih+kaca niku no+4 nomor+rumahnya nurut$ nyender nyender+di nyetir odgj+ya
 oiya+dia oiya+pak oplosan orang+kedinginan orang+madura orang+tidak pada+bawa pagi+dan pak+belum pak+biar
 pak+kayaknya pak+parah pakai+kursi pakai+tongkat panggil+anak partai pas+baju patah patah+kaki pegang+ke
 pegang+korek pelan+ke pelapor+menghubungi pelapor+ralat pelapor+tidak penerjemah penerjemah$ perempuan+bukan
 perempuan+dengan pergi+bawa pernah+rawat personil$ pikun$ pincang+kaki pisau+ke plastik$ polisi+di poris portal
 posisi+agak pukul+merah putih+pendek putih+sarung rabu rajeg rambut+aja rambut+sudah rame$ ranah rapat$ raya$ ribu
 rohman rohman$ ronda$ rsj+grogol rt$ rt+06 rt+2 rumah+dari rumah+pak rumahnya+cat rumahnya+sebelah rw sakit+jiwa
 salah+bukan sampai$ samsul sari satpam+di saudara+di saurna$ saya+0813 saya+foto saya+jalan saya+punya saya+sudah
 saya+tinggal sd sd+di se sebelah+masjid sebelah+pintu sebelah+posyandu sebelah+toko sebelah+tukang seberang+bengkel
 seberang+pom sedia sekarang+kepala sekarang+naik sekarang+orang sekarang+tangan sekarang+telanjang sekarang+untuk
 sekolah+di selatan$ selesai+saudara sendiri+pak senin+kemis serahkan serpong sesuatu share+lok shinta$ si+anak
 si+bapak singgah+kondisi sinyal sirine+ya sisir+lokasi sisir+radius soal+dia soal+lansia soleh soto stabil strip
 strip$ sudah+dapat sudah+dibere sudah+dirubung sudah+kirim sudah+mandi sudah+masuk sudah+pinggang sudah+tinggi
 suparti suruh suruh+duduk susu susul+korban sutinah tadi+sekarang tahun+asal tahun+ibu tambah+dari tambah+untuk
addition 1 tambah+ybs tangan+kosong tangga tanpa+nama tapi+laki tapi+lansia teh+anget telat$ temenin+di temuan
 tenang+lagi tengah tengah+tol teriak+mau ternyata+ibu ternyata+laki ternyata+yang terus+minta terus+muntah
 tetap+tolong tidak+amuk tidak+baca tidak+jawab tidak+kehujanan tidak+ubah tidak+yakin tidur+ternyata tinggal
 tinggal+dia tuju tulang+keluar turun turun+dia ubah+pikir ulang+besok untuk+duduk untuk+hubung untuk+yang
 update+tkp wa$ warga+nih warga+pak warga+tidak warga+yang warna+merah warung+madura warung+saya wc wicara wudhu
 x+ketemu ya+orang ya+ternyata yang+itu yang+kami yang+ketemu yang+kiri yang+laki yang+pagar yang+perempuan
 yang+turun ybs+bawa
addition -1 02+15 1+ini 1+rw 10+orang 112+apa 15+menit 15+mnt 20+tahun 25+tahun 3+bulan 3+hari 3+motor 3+pagi 30th
 4+hari 55+tahun 7$ 7+turun 8+bulan 90+itu ^abis ^aman ^angkot ^asd ^bacot ^begal ^berarti ^bikin ^bp ^cara ^da
 ^dasar ^dijual ^ditilang ^halooo ^hamil ^hati ^hes ^ieu ^ijazah ^jambret ^janji ^jazakallah ^kerja ^kirim ^kode
 ^kutengok ^laksa ^lampu ^lo ^lorem ^lu ^majikan ^mati ^mie ^misi ^ngaku ^ojol ^open ^orgnya ^pemerintah ^pengaduan
 ^pkh ^progres ^pungli ^qwe123 ^rumus ^salut ^shalom ^slot ^sore ^sori ^sungai ^tembok ^temuan ^theres ^tiang
 ^timnya ^truk ^tuna ^tutup ^ular ^🙏 a abis+begal ada ada+bidadari ada+bocah ada+data ada+kolong ada+ruko adem adu
 agen agung air air+kaki aja+mulut akhirnya akta al+azhom alamat+rumah alat+dekat alfa$ anak+kontrakan anak+laki
 anak+ngelem anak+sakit anak+sd anak+sekolah anak+teater anda+menang anjing+liar antre anyone anyone+coming apa+ada
 apa+aja apa+di apa+petugas arah+jembatan asap+hitam asem$ atas+jembatan atas+jpo atau+mesin atm azhom bacot bacot$
 badan+kaku bagaimana+cara bah+cepat bahaya+kalau bakar+cepat bales$ banget+di banget+yak bangkai+anjing
 bangunan+jatuh banjar banjar+wijaya bantaran bantu+aja bantu+untuk banyak+anak banyak+yang bapak+tidak baru+15
 baru+aja basah+kayaknya batal+aja batal+laporan batal+ybs batuk+terus bau+menyengat bawa+3 bawa+benda bawa+pisau
 bayi+dengan bayi+dia bayi+kunci bayi+pak bebas beda+orang bego bekas+untuk belatung$ beli+cilok beliung
 belum+berhenti belum+jadi belum+nongol belum+pulang benda+tajam bendungan bener+tidak bengkok bengkok$ benteng
 berani+pisah berdiri+di beres+pak berisik$ berita berkeliaran beruntun beruntun+di besar+sekarang besar+sudah
 besok+ada besuk besuk+rumah biasa$ biasa+mangkal biasanya+cuma bibir bibir+biru bicara bidadari bidadari+jatuh
 bikin+laporan birth birth+certificate bis+ke bisa+tangan bisu$ bocah+di bocah+kecil bola boleh$ boraks boraks$
 botol+di bp bp+saya buang bugel bulakan bulan+ditinggal bulan+ini butuh+kursi cabe$ cantik$ capek+saya cara$
 cari+temen cekcok cekcok$ cepat cepat+datang cerai certificate chat+wa cilok cintaku cintaku$ cipete$ ciri+dengan
 cocokin coming coming$ culik cuma cuma+duduk cuma+keluarganya curhat dada+sakit daftar+sekarang dalam+mobil
 damkar+sudah dapat+anak dapat+hadiah dapat+kabar dapur darah+tapi darah+tidak dari+bogor dari+gudang dari+jauh
 dari+jpo dari+kemarin dari+motor dari+ranjang darurat+pak dasar data+pelapor data+saya dbd+di dealer dealer+honda
 dekat+jembatan dengan+112 dengan+2 dengan+kali dengan+kami dengar+suara denyut+masih depan+bengkel depan+dealer
 depan+mall depan+ompong depan+paud depan+pintu depan+pool depan+salon di+atm di+bantaran di+batu di+bedeng
 di+bengkel di+bus di+cipondoh di+gang di+got di+gubuk di+hatinya di+ig di+istana di+jatiuwung di+kampung di+kubur
 di+lebaran di+lingkungan di+mana di+php di+plafon di+rps di+rsj di+sekolah di+sini di+teras di+terminal di+tl
 di+tpu di+trotoar di+video dia+gigit dia+kunci dia+mah dia+muncul dia+pergi diam+kok diam+wae dianggap+tidak
 dibaca+doang dibacok dibawa+saudara dibuang+orang dicatat$ dicek$ dicolong dicolong+depan dicuekin$ die+sudah
 difabel dijemput+kakak dijual+depan dikipasin dinsos+apa dinsos+sudah dinsos+tahun disabilitas disdukcapil
 disdukcapil$ disiram ditanggepin ditaro ditilang ditinggal+anak djumadi dmn+ya dompet+hilang dompet+tinggal dongkap
 door dorong dpt dtks dua+anak dua+malam duduk+diam duduk+tidak duit$ dukun dulu+pak dulu+pernah dulu+ratus dumpit
 duri duta eh+maksudnya emang+kalau emperan+masjid emperan+ruko enjing$ esek2 evening fly fly+over flyover+cibodas
 foto+disebar foto+ktp foto+sudah foto+tadi foto+tidak gabut+nih gacor+maxwin gading gading+serpong galon gambar
 gandasari gang+sempit ganggu$ garden garden$ gas$ gas+meledak gempa gereja+santa gigit+tangan gile godang golok
 golok+tapi good+evening goreng griya hadiah haji haji$ hallo$ halo$ halooo halte+smpn halte+tanah hamil+tidak
 hampir harga hari+depan hari+orang harus+polisi harus+tunggu hasil$ hati+ini hatinya have hilang+a hilang+ibu
 hilang+stnk hitam+orang hitam+tebal honda hp+nya hujan+besar huni ibu+gendong ibu+ini ibu+iyoh ibu+jadi ibu+kami
 ibu+lari ibu+sekarang ibu+tua identitas ieu ieu+teh ig induk info+kalau info+satpam infonya ini+bagaimana ini+bener
 ini+jam ini+ke ini+laki ini+luka ini+nomor internet ipar ipsum ipsum$ is is+anyone istana itu+bukan itu+tidak
 iwan+yang iyoh izin+bertanya jadi+bagaimana jadi+gelandangan jadi+relawan jadi+sudah jajan jalan+2 jalan+depan
addition -1 jalan+di jalan+sudah jalan+veteran jam jam+1 jam+6 jam+berapa jam+besuk jam+istirahat jam+piro jami jamu
 jatuh$ jazakallah$ jebol$ jembatan+kaca jenguk jinak joget2 join jual+makan juta kabar kabar+pak kabar+tidak
 kabupaten kakak kakak+adik kakak+kandung kaki+diperban kalau+ada kalau+lapor kalau+lokasi kalau+pelapor kalau+saya
 kalau+yang kali+masih kali+sabi kami kami+lihat kami+nama kami+tetangga kampung+tanya kandang+ayam kantor+pos
 kapan+bisa kapan+hujan kapan+ya karawaci karena kartu+kuning kartu+saudara karyawan+jatuh kasi kasih+atas kasusnya
 kata+bawa kata+jadi kata+mau kata+nama kata+pernah kata+petugas kata+tunggu kayaknya+pakai kayaknya+sudah kayanya$
 kayanya+orang ke+2 ke+anak ke+kampung ke+kolong ke+luar ke+mobil ke+motor ke+pinggir ke+polsek ke+siapa ke+truk
 ke+warung kebon kebon+besar kecamatan+benda kedaung+baru kehujanan$ kejang+terus kejar+ibu kel+gaga kel+neglasari
 keluhan kelurahan+uwung kemarin+itu kemarin+masih kemarin+pakai kembali+pak kemis$ kena+lempar kenalan kepergok
 kerendem kerja+tidak kesini+tidak ketemu+anak ketemu+lagi ketemu+mayat keterbelakangan keterbelakangan+odgj ketok
 kira+gelandangan kiri+putih kirim$ kirim+mobil kis kk+saya klien+ke ko kode kolam kolam+renang kompor
 kontrakan+kami koran korban+kdrt kota kotak+amal kotor$ kp+dumpit kp+gebang kp+rawa kucing+saya kurang+waras
 kurus+ada kutengok kutengok+tadi lae$ lagi+cari lagi+cipondoh lagi+depan lagi+jalan lagi+kepala lagi+kok lagi+mau
 lagi+noh lagi+this lagi+tunggu lahir+anak laki+muda laki+nyasar laki+saya lalu+saya langit langka lansia+linglung
 lansia+sakit lansia+tidur lantai+dua lap+dicabut lapak+rongsok lapangan+bola lapar lapor+di lapor+dua lapor+kata
 lapor+kemana lapor+kemarin lapor+ternyata laporan+aye laporan+kok laporan+nomor laporan+satpol lari+bayi lari+dari
 latihan+maaf layan$ lemot lempar+batu lepas+tadi lihat+lansia lihat+perempuan lihat+warga lingkungan
 linglung+ngomong linglung+tidak listrik+padam lo+pada lobby lokasi+saya lokasi+sih lokasi+tidak lorem lorem+ipsum
 luar$ luas luka+besar luka+kepala lupa+ingat lupa+nama lur maaf+repot mabar mah majikan+saya makan+tidak mal
 malam+minggu malam+ternyata malang malang+sekarang mall+balekota mandir mantap+pak mantri manusia+silver maria
 markotop martabak masa masih+tabrak masih+tunggu masjid+pintu masuk+panti mata+kiri mati+aja mati+pak matur+makasih
 mau+curhat mau+dijemput mau+jadi mau+laporan mau+pergi mau+untuk mauliate+godang maxwin mayat+di mayat+pak
 mayat+tapi md meledak+di meluap meluap+pak menangis menunggu+petugas menyebut menyebut+nama mesum met+pagi
 mie+basah minggu minta+dijemput minta+lap minta+makan minta+petugas minta+pulsa minta+uang miras misi misi+pak
 mlaku mnt+lalu mobil$ mobil+apa mobil+dinas mobil+panas mobil+sendiri mobil+tabrak modernland modernland$ mondar
 mondar+mandir monyet mookervart motor+saya motor+sudah muda+di mulus mungkin+ke muntah$ musafir musala naik+ojek
 nama+istri nama+siapa nan nasi+goreng nasi+padang nego nempel$ ngawur$ ngelem+tiap ngelewer ngelewer+ke ngetan
 ngetan$ nginep ngoceh ngomong+cuma ngomong+dengan ngucur ngucur$ nih nomor+anda nomor+laporan nomor+wa nya+lihat
 nya+mati nya+orang nya+saya nya+sendiri o obat+kuat odgj+amuk odgj+duduk odgj+pak ogah oh+gitu ojol+abis ok$ omong
 ongkos$ orang+buta orang+cuma orang+kp orang+laki orang+nama orang+pada orang+ternyata orang+tsb order over pacar$
 pak+alamat pak+baju pak+batal pak+jam pak+kami pak+kejang pak+laporan pak+makasih pak+masih pak+ogah pak+pingsan
 pak+sehat pak+🙏 pakai+boraks pakai+mobil pakai+yang paket pakojan paman+kami paman+saya pamit$ panti+lansia
 panti+saya parah$ parkir+indomaret parung+serab pasa pasar+babakan pasar+induk pasar+kemis pasien+mr pasir pasung$
 patang paud pelapor+a pelatihan pemadam pemadam$ pemkot pemulangan pencarian+orang penelepon+lapor penelepon+lihat
 penelepon+orang penelepon+tny penumpang+saya perahu perempatan+shinta perempuan+muda perempuan+rambut
 perempuan+saya perempuan+sayat perkembangan+laporan perlu+bantu perlu+foto perlu+petugas permisi+pak pernah+bawa
 pernah+tampung pertolongan$ perumnas perut+darah pesan+ini petugas$ petugas+kok petugas+otw petugas+sudah php+di
 pihak+rt pinang+griya pinjam+dulu pintu+2 pintu+seribu piring piro+pak pisah+dari pisau+depan pisau+kecil pohon$
 pokoknya pokoknya+yang polisi+dulu polsek+pak pondok+pucung popok posisi+terakhir potret$ pramuka proses prosesnya
 ps psikolog puasa pucung pucung+rt pungli pungli+di punya+tempat puskesmas+gembor puting puting+beliung putus
addition -1 qwe123 rambut$ rambut+pendek ranjang ratus ratus$ rek rekan relawan rendah repot repot$ ribut+dengan
 ribut+sekarang robot$ robot+ya roda+ditinggal rombongan+ziarah rt+dari rt+saya rt+sini rujukan+rps ruko+cimone
 ruko+saya rumah+dengan rumah+nya rumah+orang rumah+sebelah rumah+warga rumahnya$ rumus rumus+luas rw+05 rw+1 rw+4
 sabi sadar$ sadar+depan saja+pak sakit+kulit salah+nomor salah+sambung salib+di salon salut salut+dengan sambung
 sampah+depan sampai+terima samuel santa santa+maria sapu+jalan satpam+baru satpam+perum satpol+laki satu$ satu2$
 satunya$ saudara+belum saudara+tinggal saya+amankan saya+belum saya+cabut saya+dengar saya+dicolong saya+habis
 saya+hamil saya+ikut saya+kasi saya+kunci saya+laporan saya+makasih saya+maling saya+ojol saya+panik saya+presiden
 saya+tahan saya+tolong saya+trc saya+yakin sebelah+jual sebelah+rumah sehat$ sejak+pagi sekarang+banget
 sekarang+dengan sekarang+depan sekarang+dmn sekarang+duduk sekarang+selonjor sekarang+siram sekarang+stasiun
 sekarang+sudah sekarang+warga sekarat sekolah+pakai sekolah+patah sekolah+saya sekolahan sekuriti selalu$
 selamat+anda selamat+nomor selamat+siang selamat+tidak selasa selesai$ selonjor selonjor+di semprot semua+saya
 semut sendiri+jalan sendiri+sudah sendiri+tidak serab serab+rt serang+jantung sesak$ setir setir$ shalom
 shalom+selamat sial sial+7 siang$ siap$ siap+saya sih+ada sih+cuma silver+di sini+ajak situ+besar situ+bulakan smk
 soal+adik sore+masih sori+salah sp4n+anak spiderman stadion stasiun$ stnk stop stroke+ditinggal subuh$ sudah+3
 sudah+angkat sudah+besar sudah+biasa sudah+dekat sudah+dia sudah+diam sudah+dikipasin sudah+dua sudah+lewat
 sudah+pak sudah+punya sudah+senyum sudah+surut sudah+tahun sudah+tindak sudah+tuju sudah+uih sudah+urus sudimara
 sugeng+enjing surat+antar surut surut+tapi sutet sutet+pak syaratnya tabrak+beruntun tabrak+mobil tabrak+tiang
 tadi+abis tadi+ada tadi+lewat tadi+pas tadi+sore tadi+tangis tah tahu+nama tahu+rumahnya tahu+siapa tajam tajur
 takut+dia tali+puser taman+makam tambah+banyak tampung+dinsos tamu tanah$ tangan+pihak tangan+sendiri tanggung
 tangis+minta tangis+sekarang tangsel tanya+alamat tanya+jam tanya+ke tapi+karunya tapi+sudah target+naik tato+salib
 team teater tebal+dari telanjang+bulet telanjang+itu telanjang+jalan telepon+kembali telepon+tadi telepon+tapi
 telepon+tidak telor teluknaga tembok+sekolah tempat+cuci temuan+baru tengah+malam terbang teriak teriak+pak
 terima+mulu terminal$ ternyata+anak ternyata+manekin ternyata+odgj ternyata+saya ternyata+warga terus$
 terus+dipukul terus+lari test+123 tetangga+kata tetangga+tidak tgl tgl+3 theres theres+a tiap+hari tidak+angkut
 tidak+ganggu tidak+kalau tidak+melek tidak+sampai tidak+saya tidak+sial tidur+depan tidur+pakai timnya+sampai
 tindak$ tindak+lanjut tipu tk tl tny toilet+pom toko+jalan toko+roti tolong+cari tolong+di tolong+dibawa
 tolong+jemput tolong+petugas tolong+pln tolong+razia tolong+segera top$ top+markotop traktir traktir$ travel
 trotoar+depan truk+pasir tsb+sekarang tu+orang tua+duduk tua+yang tunggu+kata tunggu+tidak turun+orang uang+di
 ular+masuk umur+berapa untuk+bapak untuk+lansia update$ urungkan via+telepon video+tiktok wa+warga wae+pak warga+di
 warga+sini where wijaya wilujeng wkwk+pak x$ x+di x+meninggal ya+kok yakin+90 yang+biasanya yang+dibawa
 yang+dongkap yang+dulu yang+kata yang+kejang yang+lagi yang+lari yang+lepas yang+meninggal yang+nama yang+pingsan
 yang+pukul yang+setrum yang+sudah yang+urus yanti yayasan ybs+dijemput ybs+kembali ybs+yang yth yth+dinas ziarah
 zidan zzzzz$
"""
