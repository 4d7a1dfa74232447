"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
status -1 tinggal+di tipu tisu titip+ke tolong+ada tolong+bantu tolong+dijemput tolong+jemput tolong+tutup tongkat
 trans tua+tidak tulang tumpang+lapor tunggu+24 tunggu+anak tunggu+pinggir umur+berapa unit vaksin waras+sudah
 warga+sudah wawancara x$ yang+kubur yang+lalu yang+lama yang+odgj yang+suka yang+tidak yayasan
status -2 00$ 10+menit 2+hari 21+00 3$ 3+hari 6$ =child =force =rails =urgent =well @len5 @person @them
 @who=operator @who=resident ^bantu ^bibi ^bot ^bukan ^daerah ^dinsos ^eh ^foto ^hai ^halo ^hari ^kami ^minta ^napas
 ^okee ^paman ^perempuan ^polisi ^pun ^punten ^share ^tadi ^target ^umur ^warga abaikan abu ada+info ada+laporan
 adik+saya aja$ aktif+tidak alun alun$ aman ambruk+tidak ambulans+pak anak anak$ angkat$ angkut+satu anonymously
 anonymously$ anyar apa$ apa+ini apa+motor apa+pak apa+saya asal aspal awas badan+jadi bagaimana+ke baik bakar
 banget+ya banjir bank bantu$ bantu+saya bapak+di baru$ batu bau bawa+mobil bawah+pohon bayar belum+kembali
 belum+pulang bener+datang bener+dinsos bensin berapa+orang berobat berobat$ bersangkutan bersih$ bertanya
 besok+pagi besuk biasa biasanya$ biasanya+petugas biaya$ bibi bibi+saya bibirnya+biru bisa+bantu bisa+hubung bocah
 bpjs bus butuh cabut cepat$ chat+kata chatbot cimone$ dalam dari+rumah dari+wonogiri datang+bawa dengan$ dengan+ibu
 dengan+tetangga depan+indomaret depan+sekolah di+aspal di+bawah di+gang di+gubuk di+kali di+sebelah di+telepon
 di+terminal di+toilet di+warung dia+tidak dibawa+ambulans dibawa+dinsos dibawa+polisi dibawa+satpol dicabut
 dijemput+nanti dijemput+orang dijemput+saudara dikasih+makan dimakam dipapag dipapag+ku dipukul dipungut
 dipungut+biaya diri disabilitas disebar+tidak disini disini$ disitu+pak dompet dong$ duit dulu$ dulu+dibawa
 dulu+pak dulu+ya emang+bener empat film flyover foto+baru foto+itu free gaji ganggu gelandangan gelandangan$ gemuk
 gemuk$ gerak geser gini grup gubuk habis hai hai+pak halo halo+pak hapus hari+di harus+bagaimana harus+kirim have
 hilang+sudah ibu+lagi ibu+petugas identitas$ ikat indomaret ingat ingat$ ini+aktif ini+chatbot ini+di ini+foto
 ini+masih it itu+bagaimana itu+dibawa itu+kata itu+lho itu+tadi jaga+malam jalan jam+6 jam+besuk janten
 jembatan+cibodas jembatan+robinson kabar+kalau kabar+odgj kakak kakak+saya kalau+malam kalau+orang kalau+saya kami$
 kami+lapor kantor kaos kapan$ kapan+bansos kartu+disabilitas kaya kayu ke+rumah kecil kejadian kel kelas kemarin+ya
 kembali+pak kenalan kenapa+pak kenceng kepala ketemu ketemu+pak ketemu+tidak kios kirim+foto kirim+petugas
 klien+menolak klien+tiba kok+ada kok+badan kok+harus komplek kosong kp kubur kumat lagi+pak lagi+yang lah$
 lalu+sudah langsung lansia+belum lansia+sudah lansia+terlantar lapor+ibu lapor+itu lapor+ke lapor+kemana
 lapor+masih lapor+sekarang laporan+anonymously lari+dari layan$ lho+pak libur lihat$ listrik lokasi lokasi$
 lokasi+klien lokasi+tidak lokasi+ya lumpuh lumpuh+tidak maaf$ mah makam makan+tidak malam+apa malam+tidak maling
 manusia masalah$ masih+bisa masih+dengan masih+depan masuk+panti mata mau+dibawa mau+urus melahirkan
 melahirkan+bidan mengaku+nama mesin mesin$ minggu$ minta+tolong motor$ murah naik+bus ndan ngaku nihil nomor+saya
 nomor+telepon nomor+wa nyasar+di odgj odgj+sudah okee online orang$ orang+saya orang+tidur pabrik pada pagi$
 pak+apa pak+bapak pak+di pak+lapor pak+nya pakai+mobil paman+kami panas+banget panggil panti pasien+tanpa pelapor
 pemerintah pencet penelepon+minta penelepon+sampai perawat petugas+tidak pinggir pisah pohon+beringin polisi+sudah
 pom poris$ pos$ posisi+masih posisi+sudah positif punten putar putus rahasia+tidak rame2 relawan+bagaimana resmi
 robinson robinson$ robot rt rt+sudah rumah+jam rusak saja satpol$ satu satu+ini saudara+sudah saya+ada saya+anak
 saya+awas saya+bisa saya+cari saya+cerita saya+hilang saya+masih saya+odgj saya+rahasia sebelah+orang sebelum
 seberang sekarang+alun sekarang+saya sekitar selimut selimut$ semua$ semua+rs siang+sekarang siapa+ya sip sisir
 soal+tetangga sore$ stasiun suami+tidak sudah+aman sudah+cek sudah+dipapag sudah+ikat sudah+lah sudah+meninggal
 sudah+pergi sudah+sadar sudah+saya sudah+senin sudah+tua syarat tadi+bapak tanah tangis tanya+pak tapi+saudara
 tarik tarik+laporan tbc telah telepon+tadi temenin tenang tenang$ tenggelam teras tergeletak teriak terlantar$
 terminal+poris tetangga$ tetangga+saya tetangga+tidak this tiap tiba+ambruk tidak+aktif tidak+janten tidak+kios
 tidak+muncul tidak+perlu tidak+pulang tidak+punya tidak+respon tidak+sadar tidak+waras tidur+mana tinggal tinggi
 toilet tolong+tindak tua+saya tunggu$ tunggu+lampu tutup$ uang uih uih+dari untuk+istri untuk+laporan usir video
 waktu waras warga+minta warung where yang+bersangkutan yang+diamankan yang+ini yang+jaga yang+minggu yang+tabrak
status -2 ybs+sekarang
status -3 5$ 5+ya =arms =birth =blaze =dead =height =kin =mad =poor =road =seek =seen =smell =tale @1 @call @goes
 @kin @search @sighting @team ^alhamdulillah ^berapa ^info ^lagi ^laki ^maksudnya ^nama ^nanti ^oke ^pelayanan
 ^penelepon ^pkh ^saudara ^semoga ^untuk ^wkwk ^yang a abis ada+ambulans aman$ ambruk ambulans+belum amuk angkot
 apa+cuma apa+laki arah+pasar bagaimana+do baju bangun bapak+ibu baru baru+pak batal+laporan bawa$ bawah beda
 belum+ketemu belum+sadar bener+tidak besar biar biaya bibirnya bidan+belum bikin+laporan biru biru$ bisa+lapor
 bisa+tunggu bubar buka bulan+ini bunuh cair$ cikokol cimone cuma cuma+bisa daerah dapet di di+depan di+lokasi
 dibawa+ke dijaring dijaring+kemarin dijemput+itu dijemput+perempuan dinsos+ada disitu$ do do+saya dua duduk+di eh
 gang guru hari+lalu harus hp ini+ada iseng iseng+doang itu+yang jadi+relawan jalan+ke jam+5 jatuh kaki kalau+sudah
 kamu+pak kata+sih kayaknya ke+laporan kedah keluarganya$ kemana$ kemarin+itu kemarin+masih kena ketemu$ klien
 klien+sudah kontak ku kucing kumpul laki+sudah lansia$ lapor+pak laporan$ laporan+baru lari layan lu makasih$
 makasih+pak maksudnya malam+ada malam+ini mandi masalah masih+disitu masjid mau+dijemput mau+jadi mengaku menit$
 menolak menolak+dibawa mobil+apa mulu+tidak muncul nanti+dibawa nanti+saya napas napas+sudah need+ke nongol+lagi
 obat odgj$ oke pak+belum pak+lagi pak+mau pak+perempuan pak+rt paman panas panti+lansia pasar pasien perempuan+ada
 pikun pindah pindah$ pisau pohon poris pp proses pucat pulang rahasia rambut relawan ruang rumah$ rumah+saya
 rumahnya sadar sadar+juga sampah satpol+pp saya+akan saya+kabar saya+keluarganya saya+lihat sekolah sekolah$
 selamat+malam share share+lokasi siap sih+sudah suami suaranya sudah+bubar sudah+lama tadi+saya tadi+sudah taman
 tanpa+identitas target+belum telanjang tempat+yang terima+kasih terminal tetep tiba tidak+gerak tidak+kedah
 tidak+ya tidur trc+itu tumpang tunggu+sampai warga$ wkwk$ wonogiri ya+kok yang+baru yang+dijaring yang+hilang
status -4 =breath =heart =home =lost =nature =part =sick =strike =thanks =water =work @it @placed @unseen ^ambulans
 ^assalamualaikum ^batal ^cari ^emang ^kamu ^lansia ^odgj ^rumah ^sekarang ^tetangga ada+lagi ada+lansia ada+tidak
 alamat alhamdulillah apa+ada apa+sih arah assalamualaikum baca badan banyak bawa belakang berapa$ beras bidan
 bisa+saya bulan bulog chat daftar dekat dengan+pak depan dia+sudah dibantai dikasih ditinggal foto gratis halo+apa
 istirahat jam+istirahat job jual kabupaten kalau+petugas kamu kartu kasih ke+arah ke+panti keluarganya+sudah kerja
 kerja+sampai kondisi kontrakan ktp lagi+di lagi+kenapa laki lalu$ lama+biasanya lansia+saya lemas+banget lihat
 linglung luka maaf mana+sih meninggal minta minum mulai need ngomong nih+pak nomor+ini orang orang+tidak pacar
 pakai pasar$ pelayanan penelepon perempuan$ pernah petugas+angkat petugas+datang petugas+kerja petugas+perempuan
 puskesmas razia ruko rumah salah satpam saya+dibantai saya+dibawa sekarang+sudah sembako sembako$ semoga sendiri
 siapa sini sudah+hubung sudah+kembali sudah+lemas sudah+pindah suka tabrak temen tidak+di tidak+tahu tidur+di
 tolong$ tolong+pak tolong+saya trus turun untuk wkwk ya+pak yang+jawab
status -5 =beast =drill =hurt =joke =limp @who=relative ^dia ^keluarganya ^klien ^makasih ^malam ^selamat ^suami
 ada+apa ada+di ada+orang adik aktif anggap+aja bansos bot cari cek$ darah dengan dia duduk emang hari+minggu
 harus+tunggu identitas ignore ini+bagaimana istri+saya jomblo juga+orang kabar+dari ke+datang kembali kenapa+saya
 kirim+lokasi kota lagi$ lemas malam masih$ mati mau+lapor motor naik ngos pak+jam perempuan perlu petugas+jaga
 punya saudara+saya sebelah tahun tambah tanpa target terlantar ternyata tidak+mau tidak+usah tolong+ignore umur
 usah
status -6 24+jam @danger @reports ^bapak ^mau ^saya aja+tidak anggap apa+kabar bantu bikin boleh boleh+lapor bukan
 cair di+tempat dinsos$ disitu hilang hilang+sekarang hujan+pak istri itu+orang kapan+hujan keluarganya lapor+hilang
 makan+belum makasih mana+ini meneh nya+dari orang+mana pkh sampai+jam saudara semua siapa+aja takut tangerang
 tempat urus yang+sudah
status -7 @addition @thanked ^boleh ^tidak aja batal bisa cara+cek dinsos hubung hujan ibu+sudah kapan+nikah lagi
 lama$ liar nama nikah pak+saya polisi tetangga tunggu+di
status -8 =food @back @len0 @other ^kalau berapa+lama biasanya dari+mana jaga jemput makan sudah+makan
status -9 =office @thanking @withdraw bagaimana+cara kalau
status -10 @question cara sudah+tidak
status -12 @who=responder nanti
withdraw 18 sorry$
withdraw 17 sorry
withdraw 16 jd
withdraw 13 lupa+aja
withdraw 12 ke+datang
withdraw 11 ^lupa abaikan aja+pak cabut$ ignore saya+cabut tolong+ignore
withdraw 10 ^tutup cabut dia+cuma laporan$ pakai+anak pencet sido sudah+ada ternyata
withdraw 9 @withdraw ^ternyata aja chat chat$ cuma keliru lansia+sudah laporan maaf maaf$ pergi+pak salah+chat
 tetangga+baru yang+sekarang
withdraw 8 =part @back ^batal ^lupakan ^maaf ^tidak batal batal$ di+rumah hoax+pak iseng$ janten kirim lupakan ojek
 ojek$ pak+ternyata pencarian salah salah+kirim sendiri sendiri$ stop sudah+pulang tarik tarik+laporan ternyata+dia
 ternyata+lagi tidak+janten tolong+laporan tunggu+ojek urus+sendiri
withdraw 7 =not ^abaikan ^jangan ^sudah aja+tidak anggap anggap+aja anter bukan datang$ dia+sudah dicabut false grup
 hapus have janten$ jemput$ kirim$ orang+ternyata saya+yang sudah+kembali sudah+pergi sudah+tangan tangan tiketnya
 tunggu+jemput tutup urus yang+saya
withdraw 6 =done =tale ^salah abaikan$ ada+ambulans aja+yang ambulans+pak anak+saya astaga baru$ batal+laporan
 cabut+laporan close cuma+lagi dan datang dihentikan eh gelandangan+biasa hp hp+pakai iseng istirahat
 itu+gelandangan jadi$ jadi+pak ke+puskesmas ke+rumah kedah kembali ketemu+pak lapor$ laporan+saya lupa maap no
 orang+sudah pencet$ pergi pulang saya+anter sido$ sudah sudah+aman sudah+ketemu tadi ternyata+tidur tidak+jadi
 tidak+kedah tidak+perlu tidak+sido tidak+usah tolong+batal tukang usah ya$ you
withdraw 5 =force =past =wait @them ^cabut ^eh ^hapus ^hp ^laporan ^pencet ^stop aja$ aja+laporan ambulans batal+ya
 biarin biarin+aja bis bukan+mau clear dibawa+polisi dijemput+saudara dobel dulu+pak hapus+aja hoax ibu+itu
 ignore+saya itu+ternyata itu+untuk jadi jadi+ya ketemu+di lagi lagi+istirahat lansia+lagi lapor+hilang maaf+bikin
 maaf+ya malu malu+saya naik orang+lari pak+maaf pencariannya pencet+bukan perlu saja salah+orang satpam saudara
 saya+laporan selesai setelah sori sudah+dengan tadi$ tadi+sudah ternyata$ ternyata+anak tolong+abaikan tutup+aja
 untuk+grup wae yang+bawa
withdraw 4 ^itu ^never ^sori abaikan+laporan ada$ aja+ya alhamdulillah$ anak+sudah anak+teater antar anter+ke baik
 bangkai batal+aja batam bawa$ beda biasa boneka bukan+orang cari+lagi dan+tadi datang+pak deh di+gang dia+odgj
 dia+punya dicabut$ dijemput+anak diproses+dulu disini doa gang+sebelah grup+saudara hapus+laporan ibu+lagi
 istirahat$ itu jadi+lapor jangan+diproses jemput kadieu kapendak kembali+ke kembali+pak kembali+sendiri ketemu+ibu
 kios kirim+petugas klien+yang kosong ku lagi+syuting lapor+ternyata laporan+dicabut laporan+tutup latihan
 latihan+maap lepas lepas+tadi lihat$ maaf+hp maaf+pencet maaf+salah main main+hp makasih$ makasih+tidak mau+tarik
 mind mind+dia naik+bis need+ke never never+mind odgj+pak pak+bapak pak+batal pak+di pak+salah pak+sudah pak+tukang
 pencariannya$ percuma pmks polsek pulang+sendiri punya+rumah puskesmas rt$ rumah+saudara rumah+temen salah+pencet
 satu$ saudara+bukan saudara+disini saya+hapus saya+salah saya+sudah sebelah selesai$ sendiri+orang sios sore$
 sori+salah stop$ sudah+anter sudah+baik sudah+dibawa sudah+dijemput sudah+kapendak sudah+naik sudah+pindah
 sudah+urus syuting teater ternyata+bukan ternyata+tukang tidak+kios tidak+sios tiket tinggal+di toilet tolong
 tolong+tutup tuduh tukang+lagi tunggu usah+datang wae$ yang+kata yang+lepas yang+tadi ybs+sudah
withdraw 3 00$ 21+00 @reports ^maap ^pencarian ^pun ^tadi ^tolong adiak aman angkot$ anter+pulang bantal bapak+saya
 basuo bayi+boneka beres beres+pak bis$ boneka+maaf bukan+bayi bukan+mayat bukan+terlantar bus$ cekcok cekcok$
 clear$ cuma+tidur dengan+ibu dengan+laporan di+situ di+toilet dicoret dihentikan+aja dihentikan+saja dijemput
 dipapag dipapag+ku disini+harus eh+ternyata gang+kelinci harus$ hilang+sudah ibu+makasih isi itu+bukan itu+sudah
 itu+warga jadi+bukan jadi+tidak jangan juga+sudah kampung kanan karung+isi kasus kasusnya ke+rumahnya kelinci
 keluarganya kembali+kanan kesini$ ketemu komplek+sudah konten lagi+tunggu lah laporan+nomor laporan+sekarang
 laporan+yang lurus manekin masalah masalah$ mayat+tapi mlaku naik+bus nama+dan need ngecek ngomong+sendiri nihil
 nyuruh pak pak+rw pak+saya pak+tangan pak+tidak panik panik$ pelapor pencet+kirim pencet+lapor penelepon pergi+naik
 pergi+sekarang petugas+lansia petugas+sudah pihak polsek$ pulang+dengan punya punya+saudara putar+kembali repot
 rumah+jam salah+lapor salah+nomor satpam+komplek saya+dihentikan saya+main saya+pakai saya+tarik sekarang$ sepakat
 siko siko$ sini+maaf sore stop+aja sudah+antar sudah+bangun sudah+dipapag sudah+kumpul sudah+saya syuting+konten
 tadi+anak tadi+cuma tadi+yang telah telepon+dia temen ternyata+cuma ternyata+warga tetangga tolong+di tolong+hapus
 tukang+parkir usah$ usah+cari usah+jadi usah+kesini usah+lanjut warga+sini ya
withdraw 2 02+sudimara 22$ 8$ =lost =smell @goes @it @len3 ^hoax ^kel ^santri ^tarik ^terkait aman$ aman+pak anak+di
 anak+itu anjing$ bangkai+anjing bangun bangun+cuma bantu$ bantu+untuk banyak$ batal+dong batal+orang batal+saya
 batal+ybs bawa+mobil bayi bayi+di bisa+tidak buka+ternyata bunuh+diri bus cipondoh+tolong coba daftar+orang
 dan+pulang dan+sudah dari+daftar dari+lokasi dari+polsek deh$ dengan+istri dengan+kami dengan+keluarganya
 dengan+pak depan+pintu di+batam di+gudang di+rel di+taman dia dia+ditinggal dia+pergi dia+ternyata dibawa+ambulans
 dibuang dicandak+ku dicek dieu dijemput+kakak dikenali diproses disini$ dorong dua+hari dulu ganda hapus+satu
 hari+lalu hatur hatur+makasih heboh hilang+ya hp$ hp+saya ibu+linglung inget+rumahnya istri istri+saya itu+petugas
 itu+satpam jadi+deh jadi+sudah jangan+datang kabar+dari kabar+ibu kabupaten kakak+kandung kambing kami$
 kami+kembali karena karung kasih+kabar kasur ke+dieu ke+kampung ke+rps keberatan kedah+ke kel kesini kesini+lagi
 kira+mau komplek kontrakan+sudah kulawargina kumpul lagi$ lagi+pulang langsung+ke lanjut lapor+kata laporan+22
 laporan+atas laporan+batal laporan+ganda laporan+mayat laporan+no linglung+sudah lokasi+sudah maaf+laporan maaf+pak
 maaf+repot maaf+ternyata maap+ya marah mau+bunuh mau+minta mayat minta+bantu minta+batal minta+jangan minta+petugas
 naik+angkot nerusin nerusin+pencarian ngetik no+8 nomor+maaf odgj+sudah odgj+ternyata orang orang+terlantar pai
 pak+bukan pak+itu pak+orang paman paman$ pencarian+bapak pencarian+dihentikan pencet+maaf penelepon+batal
 penelepon+sampai penelepon+sudah pengaduan perlu+kesini perlu+petugas pihak+rt pintu polisi polsek+cipondoh
 pos+tapi pulang+antar pulang+kampung pulang+minta pun+lansia punya+saya ra repot$ rt+02 rumah rumah+bibi
 rumah+sakit rumahnya rw$ saja+pak saja+sudah salah$ salah+lihat sampai+depan santri santri+kami saudara+ibu
 saudara+pak saudara+sepakat saya$ saya+2 saya+dapet saya+kemarin saya+kira saya+no saya+sekarang saya+tanya
 sebelah+pak sendiri+pak sepakat+tidak serah serah+terima si+lansia sido+pak situ sopir+travel sudah$ sudah+ambil
 sudah+angkut sudah+bantu sudah+beres sudah+clear sudah+ditinggal sudah+inget sudah+kasih sudah+pak sudah+sadar
 sudah+turun sudah+ya sudimara tadi+batal tadi+mau tadi+pencet tangan+pak tapi+sekarang tarik$ telah+tangan telepon
 tempat terkait terkait+laporan terlantar$ ternyata+bapak ternyata+itu ternyata+tetangga tidak tidak+nerusin
 tidak+valid tikus+mati tinggal+dua toko+baju tolong+maaf travel turun+orang tutup$ tutup+saja untuk+lansia urangnyo
 usah+deh valid wa$ wkwk wkwk+maaf yang+kirim yang+lapor yang+main yang+ngetik ybs+dijemput
withdraw 1 77$ =joke =kin @team @who=relative ^izin ^murid ^pasien ^penelepon ^pintu ^satpam ^sorry abaikan+pesan
 aja+saya al+azhom alhamdulillah+bapak anak anak+kecil anter+sendiri azhom batal+klien batal+pak batal+ternyata
 bau+dari bawa+tidak bayi+pak bayi+ternyata bersangkutan bikin bis+ke bis+pak buka bukan+ibu bukan+odgj by cara
 cari+dari da damai damai$ damkar dari+wonogiri deh+pak dendam di+saung dia+nginep dianggap diapus diapus+aja dibawa
 dibawa+satpol dibawa+saudara dicandak dieu$ dimakam+di diterusin eh+salah entu gudang hapus$ hilang+tolong
 hp+pencet ibu ibu+yang ikan+orang info+lansia ini+saya istirahat+maaf istri+dengan itu+manekin itu+tadi
 jadi+laporan jadi+minta janten+pak jelek jemput+jadi kandung kasih+tidak ke+toilet kedah+datang keluarganya+sudah
 kembali$ kembali+batal kembali+lansia ketauan ketemu+anak kira+meninggal kirim+maaf kk klg kontrakan+no
 ku+kulawargina lagi+di lah+tidak lanjut$ lansia+di lap+hilang lapor lapor+saya laporan+tadi laporan+tarik lewat+wa
 lihat+dia lihat+ternyata maaf+itu maaf+tadi maaf+tidak maap+pak mabuk+tidak maemunah makam$ makasih+sudah
 manekin+toko memang mencabut minta+rokok mrene mrene$ murid+yang ndan ngetik$ nggih$ nginep nginep+di ngumpet+di
 nilai nilai+jelek no+7 nya$ nya+sudah orang+dendam orang+hilang orang+itu orang+kembali pagi+bayi paham pak+ibu
 pak+laporan pak+lurah pas+saya patung patung$ pelapor+telepon pencarian+adik penelepon+tadi penjual perlu$
 permintaan petugas+tidak poster pp$ pulang+ibu pulang+ke pulang+pak putar ribet rokok+tidak rps rumah+lansia
 sadar+dan salah+itu salah+paham satpol+sekarang satu saudara+laporan saung saya+dengan saya+lapor saya+mabuk
 saya+selesai saya+tadi saya+tolong saya+tutup sekarang+pak sini sudah+dicandak sudah+dua tadi+tolong tahu+kemana
 tangan+rt tangan+satpol tanya+warga target+sudah telepon+kembali teman ternyata+manekin tetangga+saya tikus
 tindak+lanjut tolong+data urus$ usah+diproses usah+diterusin usah+pak usah+repot usah+ya wkwk+bukan wonogiri
 ya+sudah ya+takut yang+bersangkutan yang+dari yang+hilang yang+lihat yang+sedang yang+urus yaudah ybs
withdraw -1 3+hari 30+menit 30an 45+sudah =beast =money =poor @thanked ^besok ^boleh ^cek ^cepat ^cuma ^harus ^ibu
 ^jemput ^kayaknya ^lah ^laki ^lari ^minta ^nihil ^oke ^pisau ^polsek ^telepon ^tunggu ^untuk ^warga ^yang abu$
 ada+dua ada+ibu ada+identitas ajak+ngomong aktif aktif$ alfamart alhamdulillah+ibu alhamdulillah+sudah alun amankan
 ambil+tidak ambruk anak+anak anak+belum anak+jalanan anak+tetangga anak+yang angkat angkut+belum anjing antar+ke
 antri anyar atm autis baju bank bapak$ bapak+hendra baru+datang batak batu batuceper bau bawah bayar bekas
 belakang+rumah belum+ada bensin berita+bohong berkat bersama biasanya bibirnya$ bidan biru+bibirnya bisa+jemput
 bisu cair capek$ cekik celana cepak cepak$ cepat$ cikokol$ culik+anak cuma+lapar dadi dari+lampung dari+pagi data$
 dengan+saudara dengan+sekali depan+rumah di+atas di+atm di+dalam di+kandang di+kontrakan di+laporan di+musola
 di+sini di+warung dia+ada dia+lagi dia+sekarang diam+aja diamankan dijual dikit dinas dingin dipun diri$ disitu
 dititip dulu$ flyover galak gantung gendong gerobak geser geser+ke gigit gini golok+itu golok+pak goyang goyang$
 hari$ hendra hidup$ hp+tidak ikut+orang ini+sudah ini+yang item itu+si izin+ndan jadi+ambil jahat jalan+tutup
 jalanan jalmina jalmina$ jangan+kasih jelas+lu jomblo k kaba kabeh kalau+malam kalau+petugas kami+antar kamu kan$
 kandang karawaci$ kartu kasih+kendor kata$ kata+dia ke ke+depan ke+kolong ke+lampung ke+satpam ke+sini ke+teras
 ke+yang kebon kelurahan kemana+ya kenapa+pak kenceng kendor kereta ketemu$ ketemu+lansia kirim+foto klien+tidak
 klinik kontrol kumat kunci kunciran kunciran+jaya lagi+dia lagi+hamil lagi+ke lagi+pak lahap laki+pak lama$
 lampung$ lansia+sendiri lansia+tidak lapor+dari lapor+itu lapor+kena laporan+something lari$ lari+naik lemas lemot
 lihat+di linglung loh+pak lokasi$ lupa$ makan+lahap makasih makasih+banget makasih+banyak malah$ mall mana+orang
 mana+ya masih+muda mati$ matur matur+makasih mau+bikin mau+laporan mau+mati mau+pulang mau+tanya mau+untuk mau+urus
 mayat$ melahirkan menit$ minta+ambulans minta+anter minta+telepon mobil+tidak muka musola naik+ke naik+turun
 nanti+saya ndan+klien need+tolong nih$ no+hp nomor+hp nongol nyasar$ oke pak+anak pak+baru pak+masih pamit panggil
 pasar+anyar pasung+di patang pelayanan penelepon+bapak penelepon+tanya pergi+ke pergi+semua pergi+tinggal
 perkembangan pertigaan petugas+datang petugas+pakai pikun$ pincang pingsan+kok pisau+sudah posisi positif progres
 progres+laporan ragu rambut+cepak rame2 rong rt+sudah rumah+lagi rumah+pak rumah+sudah rw+5 sadar sadar+pak sahut$
 sakit sambel sambil sampai+sekarang sapu satpam+ya satpol+laki satunya saya+agak saya+anak saya+bisa saya+cuma
 saya+kata saya+lari saya+pergi saya+wa saya+ya seberang sejak sekali sekarang+dia sekitar semua+rs semua+saya senin
 sering sesak sesuai sini+pak soal$ sok something something$ sudah+3 sudah+bubar sudah+capek sudah+cek sudah+dari
 sudah+di sudah+hubung sudah+mau sudah+meninggal sudah+minum sudah+putar sudah+rong sudah+sisir sudah+tua tadi+ada
 tahun$ tambah+di tangan+ya tangerang$ tanpa+identitas tanya+progres tas teh tembok temen+saya tempatnya tengah
 tenggelam terakhir+lihat teriak+lagi terima+kan terjun terminal+poris ternyata+ada ternyata+pak tetap tiap+malam
 tidak+aktif tidak+amuk tidak+bawa tidak+belum tidak+nanti tidak+pakai tidak+sih tidak+tangan tidak+teriak tidak+uih
 tidak+viral tiga tinggal+yang titip+anak titip+ke tolong+bantu tolong+dicek tolong+jemput tolong+need tuh tulang
 tuli tumpang tutup+jalan uang+di uih umur+40an viral+tidak wawancara yang+bener yang+dijemput yang+ini yang+jual
 yang+ketemu yang+laki yang+lama yang+luka yang+perempuan yo
withdraw -2 4+bukan 40an 500rb =dead =elder =rails =still @call @case @len1 @len5 @thanking @where ^alhamdulillah
 ^assalamualaikum ^bapak ^cara ^cari ^dari ^foto ^gelandangan ^jadi ^kapan ^lagi ^lansia ^majikan ^masih ^motor
 ^nama ^odgj ^perempuan ^permisi ^petugas ^rumah ^serah ^suami ^temen ^terima ^wkwk ^ybs abis abu ada+di ada+kabar
 ada+lansia ada+pak adik+saya air ajak alamat amuk+pak anak+bayi apa$ asesmen assalamualaikum atas atau baca badan
 bagaimana+pak bahasa bales banget$ baru+pak bawa+pisau bawa+pulang belum+pulang berdua berdua+dengan beres+makasih
 besar besok+pagi biar bikin+laporan bohong boleh bubar bukan+laki bukan+yang buntelan buntelan$ capek cari
 cepat+laporan cibodas ciledug cimone culik cuma+dibaca dada dalam datang+pundi di+kamar di+kolong di+masjid
 di+pinggir di+tempat di+terminal dia$ dia+bawa dia+lari dia+tunggu dianggurin dibaca+doang dibawa+ke dijemput$
 dijemput+ya dipukul dompet dong$ dong+pak dp dp+500rb dua+orang duduk+di duit evakuasi film gang+4 ganggu ganti
 gelandangan gelandangan+di gerak+pak golok$ gratis guys guys$ habis hamil hanya hari+tidak hasil hilang hilang+di
 hilang+itu hilang+pak ikut ingat$ itu$ itu+orang iya iya+dia jadi+datang jaga jaga$ jalan$ jangan+cuma jangan+lewat
 janji janji+kerja jatuh jaya$ jelas jemput+di jiwa kabar kabar$ kain kalau+saya kalian kamar kantor karawaci
 karunya kasih+roti kayu ke+arah ke+mana kemarin$ kepala kerja+sudah ketemu+orang kirim+lokasi kok+cuma korban kota
 ktp kursi lah$ lampu lampu+merah lansia lansia+nyasar lansia+saya lapar lari lari+dari lewat+rumah lho lihat+saya
 loh lokasi+ya lu$ lupa+ingat maaf+saya mabuk$ majikan majikan+saya malah malam$ maling mandi marga masih+ada
 masih+di masjid+pak mau+lapor menit minggu+tidak minta motor+saya muda mulai napas+pak nasib nomor odgj+yang oh+iya
 orang+masih orang+odgj orang+tidur otw pabrik pacar pada padahal pagi$ pagi+ibu pak+ada pak+dikasih pak+sekarang
 parah pasar$ pasung perempuan$ permisi pisau$ pocong pohon poris pos+ronda pun+bapak pundi putus racun raya respon
 rokok ronda ronda$ roti rs ruko sahut salah+denger salah+tulis sampah samping satpam+sudah satu+lagi saya+aja
 saya+bawa saya+di saya+dianggurin saya+itu saya+keluarganya saya+ketemu saya+lagi saya+lihat saya+odgj saya+tunggu
 sebar sehat sekarang+di selimut$ semua$ seragam si siang$ singgah$ sirine sisir subuh sudah+2 sudah+biru
 sudah+dikasih sudah+kami sudah+lama sudah+lupa sudah+makan sudah+terima susul$ tadi+pagi tadi+pak takut+dia tampung
 tanah tangan$ tapi+tetep tapi+tidak telanjang tenang tenang+lagi teras terima terima+dengan terminal terus$ tes
 tetep tetep+tolong tidak+bangun tidak+jelas tidak+kenapa tidak+ketemu tidak+sahut tidak+tahu tidak+ya tidur+tapi
 tinggi tolak tolong$ tolong+saya tongkat truk tu tuhan+sudah tuna+wicara tunggu$ tunggu+di tunggu+orang turun
 tutup+kain untuk+laporan update waktu where wicara ya+semua yang+cari yang+datang yang+dengan yang+kemarin
 yang+malam yang+sudah
withdraw -3 14$ =birth =client =drill =heart =height =thanks =water @needs @person ^apa ^bagaimana ^bisa ^bukan
 ^halo ^hatur ^kata ^kayanya ^lapor ^nomor ^polisi ^saya ^sekarang ^selamat ^semoga ada+anak ada+yang adik agak
 anak+hilang arah bakar banyak belum+kembali belum+ya berapa berita bibirnya biru bot bukan+golok bulan butuh cek
 dari dari+rumah dari+tadi denger di+depan di+halte di+jalan di+kembali di+pasar dia+takut diam$ dibaca dinsos$
 disebar dong halo halte hidup hilang$ ibu+saya identitas identitas$ ingat ini$ is iseng+doang itu+yang jadi+bawa
 jawab jaya jembatan jual kaki kali kan kasih kata kata+mau kayaknya ke+laporan ke+pos kejang keluar kemana kena
 klien kok+tidak kolong kontak kp kuat lalu lampung lansia$ laporan+baru lewat makan+pak mati merah minum nya obat
 odgj oh orang+tua pak+cuma pak+tolong pak+yang panti payung payung$ pegang pikun pindah pindah+ke pinggir pingsan
 polisi+sudah pos pukul pulang$ pulang+sudah pules rambut sampai saudara+saya saya+kasih saya+kirim saya+mau
 sekarang+saya sekolah selimut siang soal speaks stasiun suami sudah+minggu suka susul tabrak takut tambah
 tangan+terima tangerang tanpa tawa terakhir teriak ternyata+tidak tiap tidak+gerak tidak+kembali tidak+kuat
 tidak+mau tidak+napas tidak+sadar tidur tidur+pules titip tolong+cepat tolong+dijemput trc tuna uang untuk viral
withdraw -4 =blaze =breath =mad =nature =road =seen =strike =work @1 @placed @unseen @who=resident ^kok ^tetangga
 ada akan amuk bagaimana$ bantu bapak bawa bawa+golok belakang belum+pak besok bukan+gang darah dekat dengan+anak
 depan di dia+tidak dibawa+pak doang+pak duduk foto gerak hari jalan jam kapan kemarin kerja lagi+tidur lansia+yang
 lihat lu luka mana$ masjid masuk motor nama nanti+hubung nih nyasar pak$ pasar pisau rumah+saya saya+hilang selamat
 sendiri+tidak siap siapa sih sudah+sampai surat tadi+saya tahu tahun tangis terus tidak+bisa tolong+pak tua tulis
 umur
withdraw -5 # =hurt =limp =office =seek =well @kin @len2 @sighting ^ada ^kalau ^mau ^pak belum$ bener bisa diam
 dikasih dinsos kayanya kembali+lagi kenapa ketemu+belum laki lama napas perempuan saya+tidak semoga tanya tidak+pak
 tidak+pulang tidak+punya titik
withdraw -6 =arms =sick =stir @addition @other apa bagaimana banget golok ini makan makasih+pak malam mana mau
 minggu orang+tidak orang+yang pagi sudah+datang tapi
withdraw -7 =ask =food @danger @question cepat kalau masih nanti semua
withdraw -8 @? @who=responder ^makasih hubung
withdraw -9 @status kok
withdraw -10 belum
withdraw -11 tidak$
withdraw -12 @len0
addition 17 minta$
addition 16 ^tidak laki$ tetangga$
addition 15 gelandangan$ perempuan$
addition 14 ^belum ^gudang ^jalan saya+tunggu
addition 13 gerak$ kp+baru nya nya+kejang saja$ susul tidur$
addition 12 ^bawa apotek berdiri$ dengan+anak gardu masih$ pak+selamat rumah+saya selamat$ tolong+bawa video
addition 11 @who=responder ^dekat ^depan ^lari ^sukarjo ^warung bakar$ gigi kalau kalau+petugas makin pln$ rps$ saja
 sampah$ sukarjo
addition 10 @it @unseen ^masuk ^yang agak anak$ arah+pasar bawa+kursi berdiri darah+makin dua+orang jebul
 kata+tukang kondisi malah masuk+dari mau+minum nama parkir+di positif saya+depan saya+istri sementara+di sendiri$
 susul$ tinggi titik yang+laporan
addition 9 ^gelandangan ^hasil ^kata ^kayanya ^nama ^nihil ^rumah ^sekitar ayam bukan cikokol$ di+kantong di+kembali
 digigit disitu dua foto$ hubung ini+dia ini+foto istri$ kabar+odgj kaget kantong kata ke+pos kunci lagi+tidur
 makin+banyak mau+kirim minum$ mulai napas+pak odgj+sudah pak+orang polisi$ rokok$ rsud$ saksi satu+lagi satu+orang
 saya+aja saya+di selimut siti tambah tidak+mau tulis warung
addition 8 # =nature @addition @len1 ^batik ^bukan ^dua ^gang ^hubung ^keluarganya ^kondisi ^makin ^pakai ^parkir
 ^pintu ^rsud ^sekolah ada+anak aminah aminah$ asesmen atas awal b batak bawa+apa berendeng$ bibirnya bibirnya+napas
 bunga bungkus di+lokasi di+sebelah emas gang$ gang+tabrak gemuk giginya gudang hasil item item$ iya kacamata kaki$
 kalau+ajak kanan$ kata+anak klien klien+tidak kontak lapor+itu lari+naik lemas logat lupa$ madura nama+ibu ngaku
 nihil nomor+saya ompong orang+jatuh pak+cuma payung pendek pln polsek+cipondoh rps salah satu sebelah sementara
 situ$ sudah+datang sudah+kami sunda sunda$ tadi+saya tahu tahu$ tapi tas ternyata+tidak tidak+kenapa tinggal+satu
 tinggi$ titiknya topi$ tower tunggu+di yang+satu
addition 7 60an$ =still @1 @goes ^baju ^bayi ^lupa ^nih ^no ^patokan ^ralat ^ruko ^saksi ^sekarang ^tadi ^toko ^umur
 ^update ada+2 ada+bekas ada+saksi ada+tompel ada+tulis ajak alhamdulillah asal atas+nama batu bawa besok+pagi
 biasanya bisa bisa+untuk celana daster di+pipi di+tiket dia+minta dia+pindah dikasih dompet emas$ ganti hari+minggu
 hp+saudara ibu+sudah isi jam+5 jenggot jenggot$ jepit$ kalau+panggil kanan kata+dari kedah kejar+saya
 kelurahan+gerendeng kimia kursi kursi+roda kurus lemas+banget lokasi lokasi$ luka luka+di makan+pak malam+ini
 masjid$ nama+bapak nengok no oh pagar pak+cepat pak+rt panggil pasar$ patokan pingsan$ plawad$ potong ralat roda
 ruko+sebelah saksi+nama saya+ada saya+kasih saya+lapor saya+yang sebatang sekitar selapajang semua+aman sisir situ
 smp+6 sudah+evakuasi sudah+hubung sudah+saya tadi tambah+di target+belum tbc teh tempat terminal+poris tidak+ketemu
 tidak+napas tidak+nengok tidur+pak toko tol$ tompel tompel+di tongkat topi tpu tpu+selapajang ulang update warna
addition 6 2+orang =height =not @len2 @them ^ambulans ^assessment ^di ^hari ^ini ^jam ^kemarin ^klien ^kubur
 ^logatnya ^pelapor ^pinggir ^polsek ^rambut ^serah ^tambah ^terakhir ada+kartu ada+pohon aja+ke alamat alergi
 alergi+obat amuk+pak apotek$ assessment bank bantu+polsek baru+lihat batu$ bekas belakang belum+datang berendeng
 bersih biar bisa+masuk bukan+gang catat cepat+dia cina cina$ cincin dada darah+tambah depan+gang di+kaki di+leher
 di+situ dia dia+moved dia+mulai dia+takut dia+tidak dipun foto foto+susul gawat gelang gemuk+pendek got+kepala
 goyang goyang$ gula hijau hilang+itu hitam hitam$ identitas$ indomaret info+susul inyo itu+kata jaket jalan+pakai
 jembatan+berendeng jepit kain kami+sudah kantong+ada kantor+kelurahan kata$ kayanya+sudah ke+arah ke+got kemarin$
 ketua klien+amuk kontak+saya kooperatif koreksi ktp+nya kubur+cina lalu$ lanjut lansia+muntah leher$ logatnya
 lokasi+klien lupa makan+sampah makin+parah maksud malih masih+dengan masjid mau+urus menolak menunggu merah minggu$
 minta+cepat mlampah mobil moved muntah muntah+pak nasi+bungkus ndan+klien no+hp nomor nya+sekarang obat oh+iya
 ompong$ orang+agak orang+hilang orang+sekarang pabrik pager+item pak+dia pak+sekarang pak+tidak pakai+cincin
 pakai+gelang pakai+kacamata palsu pasar+kata pegang$ pelapor pelapor+kabar pendek$ penelepon+telepon perempatan$
 pergi+ke pindah+ke pinggir+kali pipi plat pojok$ polisi+sudah pos$ punya+riwayat riwayat rokok rw$ saged samping
 sarung$ sate saurna sd$ sekarang+saya selimut$ sempat sendal sendal+jepit soal+tidak sudah+ikat sudah+mau
 sudah+sisir sudah+tidak tabrak$ tadi+dia tadi+pagi tangga$ tas+ada telepon tempat+yang terakhir+lihat ternyata
 tidak+orang tidak+saged tolong+tambah tunggu warga+minta wau ya+pak yang+luka
addition 5 50an 60an 70$ =arms =client =force =past =sick ^alhamdulillah ^belakang ^dia ^eh ^giginya ^kantor ^kontak
 ^kurang ^menunggu ^oh ^rumahnya ^salah ^spbu ^tambihan ^ternyata a+perempuan abu$ ada+luka aman+pak amuk+kok
 anak+ada anak+pak angkat$ asal+dari ayam$ badan+jadi bahasa bakar+sampah bakso banget$ bank$ bapak+itu basah batik
 batik$ bau+banget bawah+pohon bayi+nya belok belum$ belum+ketemu bensin+jalan beringin bersangkutan bisa+hubung
 bisa+jalan blok bukan+golok bukan+yang cikokol cikupa coklat darah+lagi datang+tapi dekat$ dekat+tempat dekat+tol
 depan+tutup di+cikupa di+halaman di+tangan dia+bawa dia+kata dia+kejar dia+pakai dia+sekarang dia+siram diam$
 dibawa+ke dikit disitu$ flyover+cikokol foto+pak foto+ya gang garut gas gelandangan+nya gemeter halaman hp+saya
 ibu+kayaknya ikat its juga kakinyo kali+cisadane kasih kata+dia kata+orang ke+saudara ke+seberang kecek kecil
 kejang kejang+lagi keluar+busa kepala kiri klien+lari klien+menolak kok+badan ktp ktp+di kucing kumpul kumpul$
 kurang kurus+tinggi lagi+orang lansia+nya lansia+yang lapangan+ahmad laporan+tadi lari+ke luka$ lupa+kata
 makan+nasi maksud+saya malam+dia masuk+gang matur menit$ minum mobil+tidak muhidin mulu+tidak murid naik+turun
 namonyo nanti nanti+hubung nggih nihil+ndan nomor+istri nomor+tidak observasi orang+pakai orang+pingsan pak+lemas
 pak+muhidin pak+nanti pak+tadi pak+tolong pak+udin pegang pelapor+minta penelepon+kata penelepon+tambah
 petugas+angkat pindah pingsan+pak pipi+kanan platnya plus pohon+besar polsek pos posisi+masih pules pun+lansia
 putih ralat+bukan rambut ransel rekam rekam+cctv rsud rt rt+sudah ruang rumahnya satpam+sudah saya+baru saya+kalau
 saya+kirim saya+pakai saya+pegang saya+pindah seberang+apotek sekarang sekarang$ sekarang+kejang sekarang+malah
 sekarang+napas senin sim speaks sudah+bubar sudah+tenang tadi+pak tahu+pak tambihan tas+ransel tegal telepon+aja
 tenang teriak+lagi terkait+kasus ternyata+masih ternyata+pak tidak+bawa tidak+bisa tidak+teriak tidur+pules
 tolong+cepat tongkat$ tukang+ojek umur+70 wa+saya warga$ warga+sudah ya yang+bersangkutan yang+dengan yang+gendong
 yang+tadi ybs+sekarang
addition 4 0812xxxx 2x 5$ 5+ya 6$ =beast =birth =body =stir @who=operator @who=resident ^3 ^alamat ^baru ^hujan
 ^jadi ^jaket ^jembatan ^ke ^kira ^klg ^koreksi ^ktp ^kulit ^makan ^pas ^perempuan ^pisau ^polisi ^satu ^sebelah
 ^semua ^stasiun ^susul ^tas ^tato ^terkait ^tkp ^warga abu ada+dua ada+identitas ahmad ahmad+yani ajak+ngomong
 amankan ambulans+belum ambulans+klien anak+bayi anak+dibawa anjing+galak anyar$ asih$ badan badan+bentol baik$ baju
 bangunan+sinar banyak+tidak bapak+nya basah+kuyup bawa+sepeda bayi+yang bekas+operasi bekasi bekasi$ belakang$
 belakang+pasar bengkel bengkel+las bentol bentol+semua beri berjalan$ berulat besar+di besok bidan bidan+belum
 bidan+sudah biru biru+bibirnya bisa+bangun bisa+cari bisa+duduk bisa+tunggu bukan+laki bukan+lansia buntelan$
 cari+ke cat celana+pendek cerita cibodas+blok cisadane$ coklat$ da da+tidak dadi dan dari+panti dari+tegal
 datang+juga demam dengan+saudara depan+indomaret depan+rsud depan+sakola depan+sd depan+smp deres di$ di+dompet
 di+mobil di+seberang dia+emang dia+geser dia+panjat dibawa+lari dingin$ do dulu$ duo evakuasi gerbang hamil
 hari+yang hati2 hati2$ hp hujan ijo indomaret+jalan indramayu info+tambah ini+orang ini+share ireng isi+ktp
 itu+bisa itu+foto iya+dia jadi+bawa jaga$ jahitan jalan+pahlawan jalmina+sudah jam+setengah jangan+lewat jatuh+ke
 joko$ juga+orang jumlah kabar+kalau kacamata$ kakak+pakai kaki+ternyata kami+jemput kampung+bulak kartu
 kartu+berobat kasih+roti kasih+tahu kaya+orang kayu ke ke+cipondoh ke+nomor ke+sana ke+satpam kejang+pak
 keluarganya kemarin+di kemarin+kami kemarin+saya kepala+darah kepala+keluar kepala+robek kepikiran kerja+di kerjo
 kerjo+di ketemu$ ketik ketua+rt kirim+foto kirim+ulang klien+kooperatif klien+pulang klien+tidur klien+warga kok$
 kok+pak kondisi+sekarang kp kubur kumis kumis+tebal kuyup lagi+dia lagi+ybs lalat lalat+di lalu+pak lansia+sekarang
 lantai+2 lari+di las lemas+pak lewat+belakang lewat+rumah listrik lokasi+ya lupa+kasih makin+amuk makin+lemas
 malah$ malam+kata mang mang+ujang masih+di masih+disitu masjid+pak masker masker$ mau+bawa mau+bener mau+naik
 melawan menolak+dibawa merah$ minta+kabar mogot+mungkin mulai+kejang naik+mobil nama+pak nduwe ngasih+tahu
 nihil+sudah nomor+12 nurut nyebut orang$ orang+basah orang+jalan orang+muntah orang+pak orang+pindah orang+saya
 orang+tidur pabrik+sepatu pabrik+tekstil pager pagi+ibu pahlawan pahlawan+seribu pak+darah pak+si pak+tambah pakai
 pangkalan penelepon+sampai perawat$ pergi$ periksa persis perum+taman pingsan pisau+sudah pohon+beringin polisi
 pom+bensin posisi+sudah pukul punya punya+anak puskesmas$ putus+obat r rame roda$ roti rsud+kota ruang+observasi
 rujuk+ke rumah+nomor rumah+tinggal sadar sahut sakola sakola$ salah+denger salah+lihat samping+masjid sarung satpam
 satpam+ya saya+0812xxxx saya+awas saya+ganti saya+pelapor saya+salah saya+share saya+sudah sebelah$ sebelah+kiri
 sebelah+orang seberang seberang+rs sekarang+dia sekarang+pegang selapajang$ serang+petugas setengah si+ibu
 sih+sudah sinar sinar+jaya spbu+cikokol sudah+bersih sudah+diamankan sudah+lemas sudah+melahirkan sudah+mulai
 sudah+rapat sudah+satu sudah+senin sukasari$ surat+kontrol susah susul+ya tahi tahi+lalat tahun$ taman+cibodas
 tambah+gawat tangga tangis+terus tanya+ngaku tato tebal tegal$ tekstil telepon+lagi telepon+saya telepon+ulang
 temen$ tempat+kerja tenang$ tensi terakhir+di terima+dengan terkait ternyata+ada tiba tidak+lihat tidak+respon
 tidak+sahut titip+ke tkp+clear toko+bangunan tol tri tuli tunggu+lampu tunggu+pinggir tunggu+sampai turun+dari
 tutup+kain udin$ ujang ulang+titiknya umur urus$ warung+kopi wawancara ya+ibu yang+bener yang+bisa yang+hilang
 yang+ini yang+kenal yang+lalu yang+lama yang+temenin yani yani$ ybs ybs+melawan
"""
