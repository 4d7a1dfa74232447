"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 11 ^kayanya ^rumah cuma$ kata+tukang mau+abis odgj$ parkir+di polisi$ rps$ saja selimut sendiri$
 sudah+datang susul tinggi tower
addition 10 @it @who=responder ^bawa ^masuk ^parkir ^sekitar bawa+kursi berdiri biasanya bungkus darah+makin
 dengan+anak di+kantong dua+orang foto$ gardu gigi ibu+sudah ini+dia ini+foto jangan+telepon kalau+petugas kondisi
 kunci makin malah masih$ rokok$ satu+orang saya+aja sementara susul$ tidak+sendiri titik warung+ayam yang+laporan
addition 9 @unseen ^dua ^jam ^keluarganya ^nama ^nihil ^pintu ^rsud ^ruko ^sekolah ^warung agak anak$ apotek
 arah+pasar bakar$ bawa+apa bukan disitu hubung istri$ juni kata lupa$ masuk+dari mau+minum minum$ mulai nama
 pak+cuma positif rps rsud$ saksi sampah$ satu+lagi saya+di saya+istri sd$ tahu tahu$ tidak+mau topi$ warung
addition 8 # 2$ @addition @len1 ^batik ^bukan ^gang ^hasil ^hubung ^makin ^nih ^pakai ^polsek ^toko ^update ^yang
 ada+bekas ada+tompel ayam berendeng$ bibirnya bibirnya+napas datang+tapi di+kembali di+lokasi digigit dikasih emas
 emas$ gang$ gang+tabrak gardu+listrik gemuk giginya hitam$ jadi jebul kabar+odgj kacamata kaget kaget$ kaki$
 kata+anak kata+dari ke+pos kejar+saya kelurahan+gerendeng kirim+kesini klien+tidak kontak ktp+nya kuota lari+naik
 lemas+banget logat lokasi$ madura makin+banyak masjid$ moved napas+pak nihil nomor+saya odgj+sudah orang+jatuh
 orang+nih orang+sekarang pasar$ pendek plawad$ pln$ polsek+cipondoh pos$ potong punya+anak ruko+sebelah sarung$
 saya+lapor sekitar semua+aman smp+6 sudah+hubung sudah+kami sunda sunda$ tadi tambah target+belum terminal+poris
 ternyata+tidak terus+mata tidak+ketemu tinggal+satu tinggi$ titiknya tolong+cepat tongkat tulis tunggu+di
 warga+sudah
addition 7 60an$ =nature @goes ^apotek ^baju ^belakang ^daster ^eh ^hari ^kata ^kemarin ^kondisi ^kubur ^menunggu
 ^patokan ^ralat ^rambut ^saksi ^sekarang ^serah ^spbu ada+pohon ada+saksi aduh ajak aminah aminah$ anak+ada asal
 assessment atas awal b bakar+kardus batak batu$ belakang besok+pagi bisa+tunggu bocah$ budeg bukan+rw cepat+dia
 cikokol$ cina$ dadi di+kaki di+leher di+sebelah di+situ dia+kejar dia+minta dia+moved dia+mulai dirubung+orang
 dompet+ketemu dua hasil hijau hp+saudara hp+saya ikat+warga indomaret isi iya jenggot jenggot$ kalau+ajak
 kalau+panggil kanan kanan$ kardus+di kejang+lagi kemarin$ ketua klien koreksi kursi+roda lapor+itu lokasi
 lokasi+klien luka luka+di makan+pak malam+ini masjid mau+kirim menunggu mobil+tidak nama+ibu nengok nomor
 nya+sekarang obat oh ompong pada+laporan pagar+hitam pak+kata pak+orang pak+rt patokan payung pegang$ pendek$
 penelepon+telepon pln polisi+sudah ralat riwayat roda saksi+nama samping satu saya+kasih saya+yang sebatang sebelah
 sekarang+jatuh sempat si+ibu siapa+tahu sisir siti siti+aminah situ situ+lagi sudah+evakuasi sudah+saya sudah+sisir
 tadi+sudah tangga$ tas telepon ternyata ternyata+pak tidak+bawa tidak+bisa tidak+kenapa tidak+nengok tidak+orang
 tidur+pak tinggal+tunggu tol$ tolong+tambah tompel tompel+di topi tunggu update warna yang+saya
addition 6 70$ =force =not =sick =still @1 @len2 @them ^ambulans ^assessment ^di ^gelandangan ^ini ^jd ^kira ^klien
 ^logatnya ^lupa ^no ^oh ^pas ^pinggir ^polisi ^salah ^tadi ^tambah ^terakhir ^umur ada+2 ada+anak ada+kartu
 ada+luka ada+tulis alamat alhamdulillah amuk+karena amuk+pak apotek$ asesmen atas+tower ati2 ayam$ bantu+polsek
 baru+lihat batik bawa bawah+pohon bayi+nya belakang$ berendeng bersih bisa bisa+untuk bukan+darah bukan+odgj catat
 celana cina cincin darah+tambah daster+bunga dekat+tempat dekat+tol denyut+lemas depan+gang di+pabrik di+pipi
 di+tangan di+tiket dia dia+jalan dia+kata dia+lari dia+pakai dia+pindah dia+siram dia+takut dikit dipun disitu$
 dompet elpiji flyover+cikokol foto foto+pak foto+ya gas+elpiji gawat gelang gemuk+pendek got+kepala hansip
 hari+kantong hari+minggu hilang+itu hitam identitas$ info+susul ini+makan itu+yang jadi+di jadi+tambah jam+5
 jembatan+berendeng juga+ini kain kami+sudah kantor+kelurahan kata$ kata+dia kata+orang katolik kayanya kayu ke+arah
 kecek kedah kimia kooperatif ktp kubur+cina kurus+tinggi lagi+dengan lagi+tidur laki+tinggi lama$ lanjut
 lansia+sekarang las leher$ lemas lewat+belakang lewat+gang location logatnya lupa makin+parah masih+dengan menolak
 minggu$ minta+cepat mlampah mobil+bisa muntah muntah+pak naik+turun nama+bapak namonyo nasi+bungkus ngaku ngasih
 nihil+ndan no nyarios nyebut oh+iya orang+hilang orang+pingsan pak+bapak pak+dia pak+sekarang pakai+cincin
 pakai+gelang pakai+kacamata panggil pangkalan pasar+kata pegang pelapor+kabar penelepon+kata penelepon+tambah
 perempatan$ pergi+ke pernah persis petugas+angkat pindah pindah+ke pingsan pingsan$ pingsan+pak pipi plat rokok
 rsud rw+03 rw+08 saged+mlampah salah salah+lihat samping+masjid saya+ada saya+kirim saya+pegang seberang+apotek
 sekarang+napas sekarang+saya selapajang selapajang$ sendok si situ+pak soal+tidak spbu+cikokol sudah+ikat tabrak$
 tadi+saya tahun$ tambah+di tandu tapi tas+ada tbc teh telepon+ke temen$ tempat+yang tenang teriak+lagi the+bank
 tidak+naik tolong+maaf tongkat$ tpu tpu+selapajang tukang+ojek ulang wa+saya warga+minta wau ya+pak yang+bisa
 yang+luka yang+satu ybs+pindah
addition 5 03$ 0812xxxx 0857+0000 10+tadi 2+orang 5+ya 6$ 60an =arms =client =height ^alamat ^bayi ^hujan ^kolong
 ^koreksi ^kulit ^naik ^pagar ^perut ^susul ^tambihan ^tas ^ternyata a+perempuan aja+ke alergi alergi+obat alfa
 alkohol aman+pak amankan amuk+kok anak+kunci anak+pak angkat$ anyar$ atas+nama bahasa bakar+sampah bakso
 bangunan+sinar banyak+tidak batik$ batu batuk bawa+anjing bawa+perawat belakang+masjid belakang+pasar belum+datang
 belum+ketemu bengkel+las berarti berhenti+pak bersangkutan biar biasanya+dia bidan+sudah bisa+jalan bisa+masuk blok
 btw bukan+gang bukan+golok bukan+yang celana+pendek cikupa cisadane$ coklat da+tidak dada dari+arah dekat$
 depan+alfa depan+indomaret depan+rsud depan+smp deres dewasa di+belakang di+cikupa di+dompet dia+duduk dia+geser
 dia+sekarang dia+tidak diam$ dibawa$ dibawa+ke die dingin dirubung disebar$ ditakoni ditakoni+tidak ditaros
 dituntun duduk+doang duo eh eh+pak estimasi foto+susul gang ganti gapura garut gelandangan+nya geser+ke gigi+ompong
 got goyang goyang$ gula halte$ hari+yang hubung+satpam ibu+ternyata ijo ikat indramayu indramayu$ inyo its itu+kata
 itu+ternyata jadi+bawa jahitan jaket jalan+belakang jalan+pakai jam+segitu jangan jepit jepit$ juga jumlah kakinyo
 kalau+dari kali+sekarang kampung+bulak kantong+ada kardus kartu kartu+berobat kasih+roti kasih+tahu kata+temen ke
 ke+dalam ke+got ke+saudara kejang keluar+busa kepala kiri klien+amuk kok+badan kok+jadi kontak+saya kp ktp+di kumis
 kumis+tebal kursi kurus lalu$ lalu+pak lansia+muntah lansia+ternyata lapangan+ahmad lapar$ laporan+tadi lewat+jalan
 lihat+dari lihat+itu linmas$ lokasi+pak lokasi+ya luka$ lupa+kata makin+lemas maksud maksud+saya malam+kata
 malam+suka malih masih+lihat masjid+pak masuk+gang masuk+lewat mata+melotot matur mau+pegang mau+urus melati
 melotot mencong mencong$ menit$ merah minta+kabar minta+pulang minyak mobil muhidin mulai+biru mulai+pukul murid na
 nama+suparman ndan+klien no+hp nya+makin ompong$ orang+pakai pabrik pak+bukan pak+cepat pak+jadi pak+lemas
 pak+muhidin pak+nanti pak+tadi pak+tinggal pak+udin palsu panik+pak parkir+depan parkir+dia pas pegang+mau pelapor
 perlu$ persis+belakang pinggir+kali pipi+kanan pisau+itu platnya plus pohon+besar polsek pom+bensin poris+ya
 posisi+di posisi+masih pulang+ke pun+lansia punya+riwayat ralat+bukan ransel rekam rekam+cctv rini$ rosario rt
 rt+sudah ruang rumahnya rw$ sadar saged sandal+jepit sarung sate satpam$ satpam+sudah saurna saya+0812xxxx
 saya+ganti saya+harus saya+kalau saya+kata saya+pakai saya+pindah saya+salah sebelah+kiri sebelum seberang segitu
 sekarang sekarang+dia sekarang+dirubung sekarang+malah senin+tapi share sini+pak situ$ sudah+mau sudah+mulai
 sudah+seberang sudah+tenang sukasari$ suparman susul+ya tadi+orang tadi+pagi tadi+pak tadi+tanya tadi+ternyata
 tahu+pak tambihan tapi+anak tapi+di tapi+tidak tas+ransel telepon+lagi telepon+ulang tembok+biru tenang$
 terakhir+lihat terima+dengan terkait+kasus tetap tidak+napas tidak+saged tidak+teriak tidur+tapi tidur+terus tmbhn
 toko tunggu+lampu udin$ ujang umur umur+70 ya yang+bersangkutan yang+dengan yang+gendong yang+kenal yang+lalu
 yang+tadi ybs
addition 4 0812+0000 10$ 5$ 50an =beast =birth =past @len3 @who=operator @who=resident ^aduh ^alhamdulillah ^dia
 ^die ^giginya ^hp ^jembatan ^kami ^kantor ^ke ^kejadian ^klg ^kontak ^ktp ^kurang ^murid ^nomor ^pelapor ^perum
 ^pisau ^rumahnya ^satu ^semua ^stasiun ^tangan ^tato ^terkait ^tkp ^unit ^wa ^warga abu$ ada+anjing ada+asap
 ada+dua ada+golok ada+kucing aduh+pak ahmad ahmad+yani aja aja+0857 aja+ya ajak+ngobrol ajak+ngomong akses
 alamat+lengkapnya amankan+di amuk anak+dibawa anak+tenggelam anjing$ arah+kali asal+dari asih$ b+1234 badan+bentol
 badminton baik$ baju+itu banget$ basah batak$ batre bau+banget bawa+sepeda bawa+tandu bayi+yang bekas bekas+operasi
 bekasi bekasi$ belok belum+sampai bengkel bensin bensin+jalan bentol bentol+semua beri berjalan$ berkas besok
 biar+tidak bidan+belum biru+bibirnya bisa+cari bisa+duduk bisa+hubung bocah+sudah bubur bukan+3 bukan+di bukan+laki
 bukan+lansia bukan+orang bulan$ bunga buntelan buntelan$ cari+ke cat cepat$ ceper$ cerita cibodas+blok coklat$
 cuma+bisa darah+sekarang dari+panti dari+sini dari+tempat datang+juga dekat+tukang dengan+bidan dengan+saudara
 depan$ depan+pom depan+sd depan+tutup di+baju di+halaman di+mobil di+serpong dia+ngomong dia+panjat dia+pegang
 dia+tanya dibawa+lari digembok dijemput+sudah dikit+pak eh+dia empat foto+baru galak garis garuda$ golok+pak gudang
 hanya hilang+tidak hp hubung+pak hujan huruf ibu+kayaknya ijo$ ikut indomaret+jalan info+tambah ini+pingsan
 ini+share ireng isi+ktp itu+bisa itu+dekat jaga$ jalan+daan jalan+pahlawan jalmina+sudah jam+10 jam+setengah jawab$
 juga+orang kabar+kalau kacamata$ kakak+pakai kaki+ternyata kali+cisadane kambing kami+amankan kami+jemput
 kapan+dijemput karung$ kasih kasih+makan kata+lari kata+sabar kaya+orang kayaknya+hamil kayanya+sudah ke+cipondoh
 ke+depan ke+nomor ke+orang ke+pemalang ke+rumah ke+sana ke+satpam ke+seberang ke+teras kebon+nanas kecil kejadian
 kejang+pak keliru keluar$ keluar+kepala keluarganya+ada kemarin+di kemarin+kami kepala+bayi kepala+robek kepikiran
 kerja+di kesini+ya ketemu$ ketua+rt kiri$ kirim+ulang klg klien+kooperatif klien+lari klien+menolak klien+sudah
 klien+tidur klien+warga kok+pak komplek+garuda kopi kubur kumpul$ kurang lagi+dia lagi+kali lagi+orang
 lagi+perempuan lagi+ybs lalat lalat+di lansia+tanpa lantai+2 lap+tadi lapor+jam lapor+sudah lari+di lari+ke lebak
 lebih lengkapnya linmas lupa+kasih macet madura$ makan+masih makan+sampah makin+amuk mangganya masih+disitu masker
 masker$ matang mati$ mau+duduk mau+makan mau+mati mau+pulang melawan menolak+dibawa mogot+mungkin motor+dengan
 mulu+tidak muntah+darah murid+yang naik+ke nama+pak nanas nanging nanti nanti+hubung ngaku+dari ngaku+saudara ngan
 ngasih+tahu nggih nihil$ nihil+sudah nomor+12 nomor+istri nomor+tidak nya+pak nyocokin observasi odgj+ternyata
 operasi orang+agak orang+basah orang+batak orang+lagi orang+mau orang+muntah orang+pak orang+saya pabrik+sapatu
 pabrik+tekstil pagar pagi+jam pahlawan pahlawan+seribu pak+tambah pak+tidak pakai pakai+celana pakai+motor
 panggil+ibu parah parkir pas+tadi pasti pegang+golok pelan pelapor+minta pemalang penjangkauan perawat perawat$
 perempatan pergi$ periksa persen persen$ perum+taman perut pohon+mangganya pojok$ pom pos posisi+sudah pules punya
 putih putrana r rambut rame ribut+di rjp roda$ roti rsud+kota ruang+observasi rujuk+ke rumah+di rumah+nomor
 rumahnya+yang sadar+panas sahut$ salah+dengar salah+tulis sampai+juga sandal sapatu sapatu$ sapu$ satpam+ya
 saudara+tapi sawo+matang saya+baru saya+itu saya+pelapor saya+selimut saya+share seberang+rs sekarang+pak
 sekarang+pingsan sekian sekolah+yang selimut$ serah serah+terima serang+petugas sih+sudah sim sim+mati sinar
 sinar+jaya siram+minyak sisa sudah+amankan sudah+berhenti sudah+bersih sudah+bubar sudah+diamankan sudah+dikasih
 sudah+mati sudah+melahirkan sudah+putus sudah+rapat sudah+sadar sudah+satu sudah+tidak sudah+tidur suparman$
 surat+kontrol susah tadi+dia tadi+kejang tadi+salah tahi tahi+lalat tambah+gawat tambah+info tangis+terus tato
 tebal tegal tekstil telepon+dulu telepon+saya tempat+kerja terakhir+di ternyata+ada ternyata+bawa ternyata+masih
 terus+ada terus+kapan terus+tidak tiba tidak+respon tidur+pules tinggal+2 titip+ke tkp tkp+clear toko$
 toko+bangunan toko+di toko+kayu tukang tuli tunggu+pinggir tunggu+sampai tutup+kain ulang+titiknya update+penelepon
 warga$ warung+kopi warung+sebelah wati wawancara yang+angkut yang+bener yang+dekat yang+ini yang+lama yang+ngaku
addition 4 yang+temenin yani yani$ ybs+melawan ybs+menolak ybs+sekarang yo
addition 3 081200003333$ 1$ 12$ 15+30 20$ 2x 3+pak 30$ 4+sd 40an 5+sore 5+subuh 9an 9an$ =body =hurt =urgent ^3 ^bah
 ^bekas ^chat ^info ^iya ^jumlahnya ^ketua ^lagi ^lah ^luka ^makan ^malah ^mayat ^mobil ^nopol ^oiya ^perempuan ^pos
 ^remaja ^saya ^sebelah ^sejak ^soal ^titik ^tmbhn ^waduh abu ada+identitas ada+info ada+ktp ada+surat ada+tahi
 ada+tanda ada+tas aduh+bagaimana aja+dengan aja+depan akan+jemput al+ikhlas alat+bantu allah allah+pak ambil+pak
 ambulans+belum ambulans+klien amuk+lagi anak+bayi anak+kerja anak+pakai anggota angkot$ anjing+galak apa+tidak
 asesmen+awal asih back backup badan bahasa+indonesia bahwa baju baliak banget+tidak bangku bangku+taman bank
 bank+bri bantu+dengar bapak+itu bapak+ngaku bapak+nya bapak+yang bari baru+ketauan baru+ya batu+ceper bau+alkohol
 bawa+karung bawa+selimut bawa+tas bayi+mulai belakang+gerobak belum$ belum+pernah belum+sadar bengong bensin$
 berdua berdua+dengan berhenti beringin beringin$ beringin+raya berobat berobat+rs bersih$ berulat besar+di besok$
 beureum bidan bisa+bahasa bisa+bangun bisa+sebut bisu+pak blok+f bogor$ bri bukan+bapak bukan+baru bukan+jam
 bukan+rt bulan+lalu bulet bungkuk bungkuk$ butuh+bantu butuh+tambah cari+aja cat+ijo cepak$ ceper cianjur
 cirebon+punya cium cuma+ada cuma+minta cuma+sekarang curiga+mau da dadang dagu$ dalam$ dalam+minimarket dalam+pos
 dan darah darah+bapak darah+lagi dari+indramayu dari+pelapor dari+ruko dari+tegal data$ data+susul demam dengan
 dengan+minum dengar depan+lapangan depan+sakola depan+toko deres+pak di$ di+cikokol di+jakarta di+mall di+perut
 di+poster di+samping di+seberang di+tas di+tempat di+warung dia+ambil dia+bawa dia+cekik dia+jatuh dia+lagi
 dia+malah dia+pernah dia+pukul dia+sudah diamankan$ dicocokin dicopot dikasih+minum dikasih+rokok dikit$ dingin$
 dingin+ya disini+orang ditemenin doang+yang dua$ duduk duduk$ dulu$ edi eneng evakuasi evakuasi$ f fals foto+bapak
 gagang+sapu gang+ya garuda gas gas+buka gawat+ini gelang+rumah gembok gemuk$ gerendeng$ gerobak+bakso
 giginya+ompong gitu golok+sudah gorengan hajat halaman halte+depan harus+kerja hasil+asesmen hati2 hati2$ hiji
 hilap hujan+pak ibu+kerja ibu+pingsan ikhlas ikut+orang indomaret$ indonesia infus+di ingat$ ini+di ini+orang
 ini+video istri itu+ada itu+foto itu+giginya itu+rumahnya iwan iya+dia izin+lapor jadi+biru jadi+bukan jaga
 jakarta$ jaket+hitam jalan$ jalan+bungkuk jalan+melati jalan+merdeka jalan+pelan jam+9an jangan+lewat jauh+dari
 jembatan+tadi jiwa$ joko joko$ jumlahnya kakak+pun kalau+mau kali+ini kamar+mayat kami+lapor kami+putar kami+tunggu
 kan+pak kata+adik kata+asal kata+warga kayaknya+mabuk kayu$ kayu+mau ke+igd ke+kamar ke+pagar ke+saya kejadian+jam
 kejang$ kelas+4 keluarganya+sudah kemarin+saya kembali+ada kena+pinggir kenal kencang$ kepala+kena kerja+pabrik
 kerjo kerjo+di keroyok ketemu+di ketemu+pak ketik kira kiri+pak kirim+foto kirim+laporan klambine klien+dibawa
 klien+pulang klien+serang klien+tiba kok$ kok+sudah kolong+flyover kolong+jembatan kondisi+sekarang kooperatif$
 korban+sekarang kota+tangerang ktp$ kucing kucing+terus kulit kulit+sawo kumpul kunci+diri kuyup$ lagi+dikeroyok
 lagi+makan lagi+untuk lah lahir+di laki+sudah lalu+sekarang lama+di lansia+nya lapangan lapor+tadi laporan+dia
 laporan+jam laporan+mayat lemas$ lemas+pak lewat+rumah lewat+situ lidahnya lima$ listrik logatnya+kayak
 lokasi+nihil luka+ternyata mabuk+pak makan+dan makan+dengan makan+nasi malah$ malam+dia mang mang+ujang masih+di
 masih+punya matang$ mau$ mau+bawa mau+bener mau+dibawa mau+dikasih mau+ke mau+naik mendampingi meninggal+pak merah$
 merdeka minta+anter minum minyak+ke minyak+tanah mulai+kejang mulai+rame mumpung mumpung+belum mun mushola
 nah+orang naik+mobil nama+joko nama+yang name name+is napas+satu2 napas+tidur neduh ngaku+nama ngobrol nih+tunggu
 no+12 nomor+7 nopol nurut nya+ada obat+kata oiya orang$ orang+jalan orang+malam orang+minta orang+pindah
 orang+ramah orang+rumah orang+tangis orang+terus otw+lokasi pabrik+sepatu pagi+di pagi+ibu pak+darah pak+harus
 pak+ke pak+malam pak+motor pak+naik pak+petugas pak+rw pak+si pakai+red pakai+topi panas panas+badan panik panjang
 panjang$ panjat panjat+tiang parah+dia parah+ini parah+pak pas+kembali pasar+yang pasien+tanpa patokan+sebelah pdhl
 penelepon+kasih penelepon+kirim penelepon+sampai penelepon+ybs pergi+tinggal permata pernah+jadi persis+di personel
 personil pincang+sebelah pindah$ pindah+duduk pinggang pinggir+got pink pisau pisau+sudah plat+b plawad
addition 3 pohon+ketapang polisi poris+plawad pos+hansip pos+satpam poto pukul pukul+dia pukul+orang putus$
 putus+obat ramah ramah$ rambut+putih ransel$ rawa+kucing red regulator regulator+gas rejeki rel$ rel+kereta rs
 rs+sari rt+aja rumah+tinggal sabar sadar+diri sadar+juga sakit+banget sakola$ saku sampai+depan sana sana$ saos
 sari+asih satpam saudara+hubung saudara+sudah sawo saya+awas saya+belakang saya+ibu saya+kelas saya+lupa saya+pak
 saya+suruh saya+tanya saya+taro sd sebelah+tapi sebut sekali sekali+pak sekap+anak sekarang+kejang sekarang+lebih
 sekarang+pindah sekarang+tadi sekarang+tangis sekarang+tidak sekitar+30an selimut+ya sempat+lihat sendiri+anak
 senin sepeda seragam$ seribu seribu$ sering setelah+saya setengah shareloc shirt shirt$ sidik sidik+jari
 silver+yang singgah$ sini$ sirine spbu standby stasiun+batu suara sudah sudah+agak sudah+asesmen sudah+foto
 sudah+koordinasi sudah+lemas sudah+senin sudah+tiba sudah+turun suntikan susul+anak sutisna tadi+lupa tadi+masih
 tadi+tambah tahan tahan$ tahun+lalu takut+dekat takut+dengan taman+cibodas tambah+bahwa tambah+ciri tambah+dia
 tambah+pak tanda tangan$ tangis$ tanya+nama tanya+terus target+tidak taro taro+di tato+di tegal$ telepon+aja tempat
 tempat$ tensi tepat teras$ teras+mesjid teriak+doang terkait ternyata+mabuk ternyata+pas ternyata+patah tiba+di
 tidak+kemana tidak+pindah tidak+sesuai tinggal+tetap tinggal+yang tini titik+tidak tol tolong+hubung tolong+tidak
 trc+2 tri tua+sudah tukang+tambal tunggu+dinsos turun+dari tutup+hajat ubah umur+50an umur+sekitar unit untuk+cari
 urus$ video+pak waduh warga+mulai warung+ibu ya+allah ya+jangan yang+hilang yang+jawab yang+ngasih ybs+kooperatif
 ybs+masih ybs+warga yuyun
addition 2 0000+1111 0000+9191 03+rw 0813+0000 1+personil 1111$ 12+rt 16+10 2+tapi 30an 31$ 4+bukan 4+orang 40an+lah
 5+orang 50rb 7$ =food =limp =stir ^ajak ^akses ^api ^asesmen ^bau ^cepat ^dengan ^entu ^itu ^jadi ^jaket ^jemput
 ^kalau ^kayaknya ^kel ^kk ^kondisinya ^korban ^maksud ^masih ^mulai ^ntu ^pasien ^pelipis ^posisi ^samping ^sebagai
 ^setelah ^sudah ^tetangga ^tiba ^tinggi ^untuk ^warna abis+ibu abuh abuh+kabeh acuk ada+4 ada+apa ada+keluarganya
 ada+mau ada+polisi ada+pos ada+riwayat ada+satu ada+spanduk ada+tapi ada+tato ada+tulang agak+pincang agak+tenang
 air+10 aja+dia aja+kalau aja+sudah ajak+ke akses+jalan aktif$ alfamidi+yang aman$ amankan$ ambruk+tidak
 ambulans+puskesmas ambulans+sudah ambulans+tidak anak+itu anak+masih anak+ngaku anak+nyasar anggrek anggur
 angkat+warga angkut$ anjing antar+ke api+sudah arah asap$ asli asli$ asri assessment+selesai b$ badan+jadi
 bagaimana+nih bahasa+madura baju$ baju+biru baju+terus balaraja balaraja$ bambang banget+terus banget+ya
 bangun+terus bangun+tidak bantu+pencarian bapak+kalau bapak+kata bapak+muntah baru+kata basah+kuyup baterai
 batik+coklat bawa+ambulans bawa+motor bawa+pulang bawa+uang bayi bayi$ beda+dengan begal+pisau bekas+luka
 belok+kanan belok+ke bengkel$ berita+acara bersangkutan+sudah betul biasa+panggil biru bisa+bawa bisa+berjalan
 bisa+napas bisa+tunjuk blok+c bonceng borgol borgol+kain botol botol+racun bpjsnya brebes brebes$ budek
 bukan+perempuan bukan+pisau bulak busa c cari+keluarganya cek+lokasi cekik+kucing cengkareng$ cepat+pak cikokol
 cincin+batu clear cp cpr cuma+lapar cuma+mabuk cuma+speaks curiga daan daan+mogot dada+tidak dalam dalam+masjid
 dan+bawa dan+belum dan+mandi dapat+orang darah+cuma darah+ternyata dari+garut dari+jalan dari+lampu dari+lebak
 dari+penelepon darmo darmo$ daster dekat dekat+sekolah dengan+orang dengan+sekali dengan+tadi deras dewi$ di+balai
 di+cengkareng di+dagu di+dalam di+gaga di+kepala di+lantai di+laporan di+lengan di+polres di+saku di+selapajang
 dia+biasanya dia+dari dia+emang dia+ini dia+pak dia+sempat dia+sering dia+suka dia+tidur dia+tuli diam+di diamankan
 diberi dibujuk dibujuk$ dicatat didampingi diganti dijemput+ya dikasih+makan dikasih+susu dikeroyok dikoreksi
 dimakam dimakam+di dipukul+massa diri+di disana disana$ disini+dengan disitu+pak dititip dititip+ke do dompet$
 dp+500rb dulu+jual dulu+kerja dulu+pak emas+dua entu entu+orang evakuasi+ke foto+lama gagang gang+4 gang+kecil
 gang+ketiga gang+melati gantian gapura+merah gardu+pln gelas gelas$ gemeter gendong genteng+ke gerak gerendeng
 gerobak$ gitu$ golok+ke griya guna guna$ hamil+pak hansip$ hansip+orang hari+rabu hijau$ hilang+bawa hilang+kirim
 hilang+pakai his+name histeris hpnya hub+pak huda hujan+deras hujan+deres ibu ibu+ibu ibu+kejang ibu+rt igd+dekat
 inafis indonesia$ infus ini+bukan ini+ibu ini+nama ini+ya irigasi irigasi+sudah isi+baju isi+minta istri+pak
 isyarat itu+ibu itu+ketemu iya+lupa izin jadi+pakai jadi+tukang jaga+warung jakarta jalan+anggrek jalan+kaki
 jalan+tutup jangan+dari jangan+disuntik janji+kerja jari+tengah jatuh+ke jatuh+pak jatuh+trotoar javanese javanese$
 jd jelek$ jembatan+sekarang jemput jemput+besok jenenge kabeh kaca+warung kaki kaki+kiri kalau+bisa kalau+telat
 kali+tidak kalung kalung+salib kami+antar kami+kena kami+sampai karang+tengah karto karto+dia kartu+atm kartu+nama
 kasih+nasi kasus+lansia kata+istri kata+lansia kata+odgj kata+pak kata+pingsan kata+sih kata+umur kawin kawin+lagi
 kawinan kayaknya+pak kayu+pak ke+badan ke+bekasi ke+bogor ke+ibu ke+korban ke+lampung ke+lantai ke+masjid ke+merak
 ke+rsud ke+samping ke+tengah ke+yang kecil+pak kedua kejang+tidak keluar+pisau keluarganya keluarganya+pak kemeja
 kena+pukul kenapa+pak kepala+darah kepala+keluar kepala+luka kereta+tanah kerja+sudah ketauan ketemu+surat ketua+rw
 ketuban+rusak kira+tidur kirim+data klien+rujuk klien+serahkan kok+cuma kok+dari konter konter+pulsa kontrol
 kooperatif+dibawa kooperatif+mau koordinasi+dengan korban+tidak koreksi+alamat kucing$ kulit+hitam kunci$ kunci+di
 kuning kuyup lagi+gedor lagi+hujan lagi+ini lagi+sekarang lagi+tangis lagi+tidak lagi+ya lahir laki+pak laki+pakai
 lama+sudah lampung lampung$ lampung+mau lansia+darmo lansia+karto lansia+kata lansia+nama lansia+pakai lansia+tapi
 lansia+teh lansia+tidak lansia+yang lapang lapor+ybs laporan+hilang laporan+salah lebak$ lebih+kurus leher lem
 lempar+genteng lengan lewat$ lihat+seragam lihat+tadi lima linglung+nya loc lokasi+tapi lp luka+lama luka+pak
addition 2 lupa+nyebutin lurah$ macet+di makan makan+dia makan+sekarang makan+tapi makmur$ maksudnya malam+ya mamat
 mandi$ mandi+dan marga masih+muda masih+utuh masjid+al masuk masuk$ masuk+daerah masuk+dikit mata mata+merem
 mati+orang matic mau+ajak mau+dengan mau+ikut mau+tambah mawar+no mayat$ mayat+irigasi mayat+itu mayat+sudah medan
 melahirkan+pak melati$ melotot$ mengaku mengaku+dari mengenali menghubungi menolak+akan menunggu+di menurut+warga
 merah+celana merah+pak merah+tidak merem mesjid minta+nomor minta+rawat minum+baterai minum+teh mirip+pak
 mobil+besar mobil+orang mobil+putih mobil+silver mogot mogot+km motor+matic moved+ke mulai+jalan mulu mungkin
 murid+saya mushola$ musola naga+di nah naik naik+aja naik+angkot nama+asap nama+budi nama+klien nama+lansia
 nanti+ada nanti+saya napas nasi ndan+sudah neduh+ke nengok$ ngaku+punya ngalih+ke ngomong$ ngomong+mau ngos njaluk
 nolak+dikasih nomor+ini nomor+untuk nomor+yang ntu nurul+huda nya+ketemu nyamuk nyasar+bisa nyebut+nama nyebutin
 odgj+nya odgj+tapi oh+ternyata oke+makasih operasi+di orang+ada orang+bawa orang+lewat orang+mulai orang+petugas
 otw pada+kumpul pagar+ijo pagar+pak pagi$ pagi+bukan pagi+orang pak pak+dikasih pak+hati2 pak+kayak pak+kepala
 pak+lagi pak+lupa pak+rambut pak+salah pak+satpam pak+saya pak+takut pak+tapi pak+temen pak+ya pakai+jaket
 pakai+peci pakai+sarung panas+banget pandeglang partai+warna pas+di pas+lihat patah$ patokan+dekat patokan+warung
 payung$ pecel pecel+lele peci$ pegang+4 pegang+dingin pegang+uang pelapor+ganti pelipis+ada penelepon
 penelepon+korban penelepon+koreksi penelepon+menunggu penelepon+panik pensiun penyakit penyakit+gula perempuan+pak
 perlu+ambulans pernah+dibawa personel$ petugas+1 petugas+kembali petugas+kesini petugas+sampai pincang$ pindah+di
 pinggir pintu pintu+air pipi$ pisau+pak plastik$ pohon pohon+beringin polsek+sudah pos+ojek pos+tidak posisi+saya
 pr$ pukul+anak pulang+kerja pulang+terus punya+hp puskesmas$ puskesmas+sudah putar+lewat putih+semua rabu$ radius
 ralat+alamat ralat+pak ralat+umur rangkas rangkas$ rangkasbitung rapat robek robinson$ roti$ roti+dengan rt$ rt+1
 rt+12 rt+nya rtnya rumah+aman rumah+asri rumah+dekat rumah+masih rumah+pagar rumah+pak rusak$ rusak+lagi rw+aja
 sadar+denyut sahut sakola salah+ketik salah+yang salib$ sampai+ada sampai+jam samping$ samping+gardu sapu satu+pak
 saudara+kata saudara+klien saudara+siap saya+0857 saya+cari saya+cek saya+goyang saya+kira saya+maksud saya+malam
 saya+masih saya+standby saya+titip saya+tulis se sebagai sebelah$ sebelah+ada sebelah+bengkel sebelah+konter
 sebelah+masjid sebelah+orang seberang+jalan sebut+nama sekap sekarang$ sekarang+amuk sekarang+lansia sekarang+muka
 sekarang+mulai sekarang+orang sekarang+pegang sekarang+perut sekarang+sekap sekarang+tapi sekarang+telanjang
 sekarang+tidur sekitar$ sekolah selapajang+blok sempat+kata sendiri+tetangga sendok$ sepanjang seragam serahkan+ke
 serang sering+tidur serpong sesak+tidak sesuatu setelah share+loc si+lansia sih+umur simpan singgah+kondisi
 sini+dia sinyal sinyal+jelek siram situ+dan soal soal+dia sok soko spanduk spanduk+ijo speaks speaks+javanese
 stop+di stroke subuh+saya sudah+ambil sudah+bisa sudah+dimakam sudah+ganti sudah+meninggal sudah+muntah sudah+pada
 sudah+putar sudah+tanya sudah+terima suka+duduk suka+teriak sukasari sumanto sumanto$ suntik surat+isi tadi$
 tadi+belum tadi+jalan tahan+dulu tahun+ibu tambah+ada tambah+dari tambah+korban tambah+personel tangan+dingin
 tangan+ibu tangerang$ tangis+pak tanpa+nama tanya+ngaku tapi+gang tapi+kembali tapi+lemas tapi+masih tapi+rt
 tapi+tetap tas$ tas+isi tawa+sendiri telanjang+sekarang telepon$ telepon+nomor temenin tempat+tidur tempat+wudhu
 tenda tenda+kawinan tenggelam+ke tepat+di teras ternyata+bisu ternyata+perempuan tetap+tolong tiang+sutet
 tiba+ambruk tidak+gerak tidak+jawab tidak+lihat tidak+masuk tidak+nyasar tidak+sahut tidak+tangis tidak+yakin
 tidur+situ tinggal tinggi+banget tinggi+dekat tinggi+pak titik+lokasi tkp+ybs tsb tua+dia tugu tuju+lokasi
 tukang+pecel tuli$ tuli+pak tulis+di tuna+wicara tunda tunggu+disini tunggu+orang tunjuk+ktp umur+40an umur+67
 umur+kira untuk+lap utara vc via+wa wa$ wa+aja waduh+pak warga warga+dia warteg$ warung$ warung+madura wonogiri
 wonogiri$ ya+dari ya+gang ya+ibu ya+orang yang+2 yang+baru yang+datang yang+depan yang+ditinggal yang+film
 yang+jaga yang+laki yang+masuk yang+satunya yang+sebelah ybs+lari ybs+sudah yo$ yo+pak yuli
addition 1 04+12 16+tahun 3+bukan 500rb 50an$ 70+tahun 8+rt ^baru ^dari ^ijin ^laki ^lokasi ^nanti ^satpam ^terus
 ^ud abis+minum acara ada+tukang ada+warga alat+botol allah$ aman ambil+pisau an anak+3 anak+6 anak+di anak+juga
 anak+nama anget ani apa+kok arah$ arusnya atap atap+masjid atap+sekarang atas+gerobak baca$ baca+tulis back+up bade
 bah bahasa+isyarat bahwa+yang baju+ganti baju+koko baju+kuning balai+warga bank$ bapak+pak baru+datang baru+mau
 bawa+kk bawa+tongkat bawah$ bayi+juga bayi+sudah beli+air belum+pindah berseragam besok+jam biasanya+tidak
 biru+muka biru+tolong bisa+lewat bisu+tuli botak botol$ budi bukan+1 bukan+2 buku butuh+1 butuh+rujukan cat+biru
 cctv cctv+ruko celana$ celana+jeans cengkareng cikupa$ clear$ cuma+luka dan+dewi dan+dia dapat+dari dapur+pak
 darah+ngucur darah+nih dari+atap dari+kamar dari+kuningan dari+mulut dari+pasar dari+rekam dari+samping dekat+ada
 dekat+itu demam$ dengan$ dengan+air dengan+bayi dengan+laki dengan+ybs depan+alfamart di+bawah di+brebes
 di+dukcapil di+emperan di+kp di+musola di+plastik di+rt di+wc dia+buka dia+masih dia+pingsan dia+tadi dia+ternyata
 dia+tunggu dia+turun dibawa+kami dibere dibere+makan diberi+makan dicukur dikit+ke dini dini+hari disorientasi
 disuntik ditinggal+istri drop duduk+sendiri dulu+tinggal dulu+ya duren e film$ fisik foto+itu gadah gampang gang+h
 ganti+baju gedor gelisah genteng gerak+ya gerbang gerobak gerobak+tidak giginya+tinggal grogol$ gunung guru+ngaji
 h+jaman haji+soleh halte+tadi hamil helm her+name heri hidungnya hidungnya+darah hubung+akan hujan+dia ibu+icih
 ibu+wati icih info+dia istri+sudah jaket+abu jalan+beringin jalan+lagi jalan+terus jam+04 jaman jangan+bawa
 jangan+pakai jatuh+kejang jatuh+tadi jawa jeans jelas jelas+ngomong jelek jeruk jo jual+gorengan kaki+kanan
 kalau+lihat kalau+malam kalau+nanti kalau+telepon kami+kunjung kami+mandi kampung+melayu karawaci$ kasir kasus
 kata+di kata+pindah kata+punya kayaknya kayanya+ada ke+atap ke+cirebon ke+genteng ke+kel ke+the ke+tiang ke+toilet
 ke+warga kejang+sekarang kejar kelamin keluar kelurahan kemeja+kotak kenal$ kepala$ kepala+jatuh keringetan
 kerudung+coklat ketapang ketemu+jangan kirim klien+di klien+lemas kok+tidak kondisinya kontrol+di kontrol+rs
 koordinasi kopi+wkwk korban korek+orang koreksi+bukan kotak$ kp+gunung kresek+hitam ktp+a ku+warga kuning$ kuningan
 kurus$ lagi+anak lagi+bawa lagi+gelandangan lagi+nyetir lagi+yang lahap laki+berseragam lalat$ lansia+e
 lapangan+badminton lapor+nama laporan+sekarang laporan+trc lari lari+saat lengan+kanan lengkap lengkapnya+gang
 lengkapnya+jalan lihat+bukan lihat+mobil lihat+pas listrik+miring lokasi+bersama lokasi+cipadu luka+tusuk luntur
 lupa+orang lupa+semua maaf+tadi mabuk$ makan+kata mandi masih+pegang masih+sekolah masjid+butuh masjid+kami mau+di
 mau+ngaku mayat melahirkan+bidan melawan$ melayu meluncur memakai memburuk meninggal+di menolak+naik merah+shinta
 minta+backup minta+kopi minta+panggil minum+oplosan minum+sekarang mr mr+x muka+pucat muka+sudah mulai+bakar
 mulai+lempar mulai+teriak naga nama+rohman nama+sutinah nanti+kalau nanti+ketemu ndan neduh+di ngaji+di ngelantur$
 ngomong+nyambung nih+kaca niku no+10 no+4 nomor+rumahnya nurut$ nyender nyender+di nyetir odgj+ya of+the oiya+dia
 oiya+pak oplosan orang+kedinginan orang+madura orang+tenggelam orang+tidak orang+tidur pada+bawa pagi+dan pak+abis
 pak+belum pak+biar pak+disini pak+kayaknya pak+makin pak+mamat pak+parah pakai+kursi pakai+payung pakai+tongkat
 panggil$ panggil+anak panggil+tidak partai pas+baju pas+tanya patah patah+kaki pegang+batu pegang+ke pegang+korek
 pelan+ke pelapor+menghubungi pelapor+ralat pelapor+tidak penerjemah penerjemah$ perempuan+bukan perempuan+dengan
 pergi+bawa pernah+rawat personil$ petugas+di petugas+minta petugas+pakai pikun$ pincang+kaki pinggir+jalan pisau+ke
 polisi+di portal posisi+agak pucat pucat$ pukul+merah putih+sarung rabu racun$ rajeg rambut+aja rambut+sudah rame$
 rame+pak ranah rapat$ raya$ respon ribu rohman rohman$ ronda$ rsj+grogol rt+06 rt+2 rumah+dari rumahnya+cat
 rumahnya+di rumahnya+sebelah rw sakit+jiwa salah+bukan samping+pos samsul santai sari satpam+di satunya saurna$
 saya+0813 saya+ajak saya+foto saya+jalan saya+punya saya+tinggal sebelah+pintu sebelah+posyandu sebelah+toko
 sebelah+tukang seberang+bengkel seberang+pom sedia sekarang+kepala sekarang+naik sekarang+pukul sekarang+tangan
 sekarang+untuk sekarat$ sekolah+di selesai+saudara sendiri+pak senin+kemis sepatu serahkan share+lok shinta$
addition 1 si+anak sirine+ya sisir+lokasi sisir+radius soal+lansia soleh soto stabil sudah+dapat sudah+dari
 sudah+dibere sudah+kasih sudah+kirim sudah+mandi sudah+masuk sudah+pinggang sudah+tinggi suparti suruh suruh+duduk
 susul+korban sutinah tadi+cuma tadi+mah tadi+sekarang tahun+asal tambah+untuk tambah+ybs tangan+kosong tangga
 tapi+laki tapi+lansia teh+anget telat$ temenin+di temuan tenang+lagi tengah tengah+tol terbalik teriak+mau
 ternyata+ibu ternyata+laki ternyata+tadi ternyata+yang terus+minta terus+muntah terus+pak the tiasa tiasa+nyarios
 tiba+klien tidak+aktif tidak+amuk tidak+baca tidak+hujan tidak+kehujanan tidak+tiasa tidak+ubah tidur+ternyata tiga
 tinggal+dia tuju tulang+keluar turun turun+dia ubah+pikir ulang+besok untuk+duduk untuk+hubung untuk+yang
 update+tkp warga+pak warga+yang warna+merah warung+saya wc wicara wudhu x x+ketemu ya+ternyata yang+ada yang+itu
 yang+kami yang+ketemu yang+kiri yang+pagar yang+perempuan yang+turun ybs+bawa ybs+jalan
addition -1 02+15 0812$ 1+ini 1+rw 10+orang 112+apa 15+mnt 2+pagi 25+tahun 3+bulan 3+hari 3+kilo 3+motor 30th
 55+tahun 7+turun 90+itu =tale =water ^aman ^angkot ^asd ^astaga ^ayam ^bacot ^berarti ^bikin ^cara ^da ^dasar
 ^dijual ^ditilang ^halooo ^hamil ^hati ^hes ^ijazah ^iki ^jambret ^jangan ^janji ^jazakallah ^keren ^kerja ^kirim
 ^kode ^kutengok ^laksa ^lampu ^lorem ^lu ^majikan ^mana ^mati ^matur ^mie ^misi ^ngaku ^ngumpet ^ojol ^open ^orgnya
 ^pelatihan ^pemerintah ^pengaduan ^pkh ^progres ^pungli ^qwe123 ^rumus ^salut ^shalom ^slot ^sore ^sori ^sungai
 ^tembok ^theres ^tiang ^truk ^tuna ^tutup ^ular ^🙏 a abis+begal ada ada+alun ada+bidadari ada+data ada+kolong
 ada+odgj adem adu agen agung air air+kaki aja+mulut akhirnya akta al+azhom alamat+rumah alat+dekat ambulans$
 anak+kontrakan anak+laki anak+lk anak+ngelem anak+sakit anak+sd anak+sekolah anak+teater anak+umur ancam
 anda+menang anjing+liar antre anyone anyone+coming apa+ada apa+aja apa+petugas apartemen+paragon arah+cikokol
 arah+cipondoh arah+jembatan arah+poris asap+hitam asem$ atap+ruko atas+jembatan atas+jpo atas+pohon atau+mesin
 azhom bacok bacot bacot$ badan+kaku badan+sudah bagaimana+cara bahaya+kalau bales$ banget+yak bangkai+anjing
 bangku+halte bangun+di bangunan$ bangunan+jatuh bantaran bantu+aja bantu+untuk banyak+anak banyak+yang bapak+tidak
 baru+15 baru+aja basah+kayaknya batal+aja batal+klien batal+laporan batal+ybs batuk+terus bau+menyengat bawa+3
 bawa+benda bawa+pisau bayi+dengan bayi+dia bayi+kunci bayi+pak bebas bego bekas+untuk belatung$ beli+cilok beliung
 belum+jadi belum+nongol belum+pulang benda+tajam bendungan bener+tidak bengkok benteng berani+pisah berdiri+di
 beres+pak berkeliaran bernanah beruntun beruntun+di besar+depan besar+mau besar+sekarang besar+sudah besok+ada
 besok+kalian besuk besuk+rumah beta biasa+mangkal biasanya+cuma bibir+biru bicara bidadari bidadari+jatuh
 bikin+laporan bikinin bintaro birth birth+certificate biru+dan bis+ke bisa+jemput bisa+tangan bocah+di
 bogor+sekarang boleh$ boraks boraks$ botol+di bts buang bugel bukan+target bulan+ditinggal busa$ butuh+kursi cabe$
 cair$ cantik$ capek+saya cara$ cari+deh cari+temen cekcok cekcok$ cepat+datang cerai$ certificate cilok cintaku
 cintaku$ cipete$ ciri+dengan cocokin cod$ coming coming$ culik cuma+duduk dalam+karung dalam+mobil damkar+sudah
 dapat+anak dapat+hadiah dapat+kabar darah+kepala darah+tidak dari+bogor dari+grup dari+gudang dari+ibu dari+jauh
 dari+kemarin dari+motor dari+ranjang darurat+pak dasar data+saya dbd+di dealer dealer+honda dekat+jembatan
 dekat+palang dengan+112 dengan+2 dengar+suara depan+dealer depan+mall depan+minimarket depan+ompong depan+paud
 depan+pintu depan+salon depan+saya di+bantaran di+batu di+bintaro di+bus di+cipondoh di+gang di+got di+hatinya
 di+ig di+istana di+jatiuwung di+kampung di+kota di+kubur di+lebaran di+lingkungan di+mana di+plafon di+rps di+rsj
 di+rumah di+sekolah di+teras di+tpu di+trotoar di+video dia+gigit dia+mah dia+muncul dia+pergi dianggap+tidak
 dibacok dibawa+saudara dicatat$ dicek$ dicolong dicolong+depan dicoret+aja dicuekin$ die+sudah difabel
 dijemput+kakak dijual+depan dikasih+tahu dikipasin dinsos+apa dinsos+sudah diproses+dulu disdukcapil disdukcapil$
 diskon ditanggepin ditaro ditilang ditinggal+anak ditinggal+di djumadi dompet+hilang dompet+tinggal dongkap dorong
 dpt dtks dua+anak dua+malam duduk+diam duduk+tidak duit$ dulu+pernah dulu+ratus dumpit duri eh+maksudnya
 eh+sekarang emang+kalau emperan+masjid emperan+ruko enjing$ esek2 evening fly fly+over flyover+cibodas foto+disebar
 foto+ktp foto+mr foto+sudah gabut+nih gading gading+serpong galon gambar gandasari$ gang+belakang gang+sempit
 ganggu$ garden garden$ gas$ gas+meledak gempa gereja+santa gigit gigit+tangan gile gitu+aja godang golok golok+tapi
 good+evening goreng got$ griya$ habis+ongkos hadiah haji$ hallo$ halo$ halooo halte+smpn hamil+tidak hampir harga
 hari+depan hari+di hari+orang hari+senin harus harus+polisi harus+tunggu hasil$ hati+ini hatinya have hi$ hilang+a
 hilang+stnk hitam+orang hitam+tebal honda horas$ horas+lae hp+nya hujan+besar huni ibu+gendong ibu+ini ibu+iyoh
 ibu+kami ibu+lari ibu+sekarang ibu+tua ig imbalan induk info+kalau info+satpam infonya ini+bener ini+jam ini+ke
 ini+laki ini+luka ini+nomor internet ipar ipsum ipsum$ is+anyone istana itu+bukan itu+juga itu+kakak itu+tidak iyoh
 izin+bertanya jadi+bagaimana jadi+gelandangan jadi+relawan jadi+sudah jajan jalan+2 jalan+depan jalan+di jalan+ki
"""
