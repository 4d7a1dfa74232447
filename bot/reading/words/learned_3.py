"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search 3 2+hari 55+tahun =child =past @needs @reports ^bener ^boleh ^bp ^guru ^info ^kami ^karyawan ^penelepon ^pun
 a abu ada+lihat ada+yang aktif$ alm anak+autis anak+laki anak+perempuan angkot apa+di apa+pak arah+terminal bantu$
 bapak+diam bapak+sudah bawa+motor belanja belum+sampai bilih bilih+ada bisa+ngomong bisa+saya boleh+minta bp
 bp+saya caping cari+kakak cari+lansia cepak daftar dagu dan+hp dari+rsj dari+saudara dari+sekolah den dengan+data
 di+cikokol di+dagu di+fb di+jatiuwung di+kamar di+karawaci di+kene di+phk di+poris di+sawah di+tempat dibawa+satpol
 dicatat dicatat$ dijaring dijaring+kemarin dikubur dilacak dimakam+dinsos duga+paman dulu+suka eh+maksudnya fb
 fb+ada foto+di foto+itu gelandangan+di gereja+kami guru guru+ngaji hari$ hilang+a hilang+abis hilang+kata
 hilang+saat hp+nya hubung$ ibu+hilang ibu+telepon ikut ini+foto ini+tidak ipar is+saya itu+mana itu+saudara
 jaket+ojol jalan$ jalan+kaki jalan+pakai jam+5 jemput+saudara kalau+ada kalau+orang kali kali+ini kalian$
 kami+keluarganya kami+nama kamis kampung kampung+sini kapan+bisa karyawan karyawan+saya kata+jadi kata+mau
 kata+sekarang kawan kejaring kejaring+razia keluar+dari kemarin kembar+saya kene kereta+di ketemu ketemu+tidak
 kosong kotak$ ku kuat+lagi lalu langganan lansia lansia+kami lansia+pakai lihat lihat+bapak magrib magrib+sudah
 malam$ malam+laki masih+pakai mati mau+cek mau+tahu mau+tanya medsos menangis+anak mirip mlaku monday mudik naik
 naik+bus nama+yanto nyasar+ke obat+tidur odgj+pergi orang+arah orang+linglung orang+rumah padahal+di pagi pak+itu
 pak+nama pakai+jaket pakai+kaos pamitan panti+ada pasar+malam pasien+kami penampungan penampungan$ perempuan+saya
 pergi+ditinggal pernah petugas+ada petugas+bener pikun+hilang posting pulang+sudah putih putih$ racun rs rsj$ rsud
 rsud+siapa rumah rumah$ rumah+panik santri saudara+alm saya+autis saya+belum saya+ditinggal saya+ibu saya+laki
 saya+lansia saya+pamit saya+pisah saya+terakhir saya+tidak saya+yang sekarang+dmn semua sering+lupa siapa+tahu
 since+monday singgah+ada spiderman story suami+tidak sudah+cari sudah+minggu suka+di surat+wasiat sutrisno
 tadi+siang tahu+tidak takut+kenapa tampung tampung+dinsos tangerang$ tanpa tanpa+identitas tanya+ada tato
 telepon+cari temen temen+kontrakan tempat+bapak terminal terminal+masih tetangga+saya tidak+belum tidak+ketemu
 tidak+si tolong+cek tolong+dilacak tolong+pak tongkat tua+di tua+jalan tua+kami tukang+sayur turun turun+kereta
 uih$ wasiat yang+di yang+dibawa yang+dijaring yang+kata yang+lihat yang+masuk yang+nama yang+tahu yang+tidak
 yayasan
search 2 12+tahun 14+tahun 19+tahun 2+minggu 3+tadi 7+tahun =dead =elder =heart =home =seen @team ^bantu ^barangkali
 ^cara ^ciri ^cirinya ^kakak ^kapan ^kubur ^pasien ^penghuni ^santri ^teman ^tolong ^tukang ^where abis+itu
 abis+putus ada+mayat ada+tidak adik+hilang adik+yang agak+kurang aktif al+azhom almarhum alun ambil ambil+bapak an
 anak$ anak+ada angkut$ apa+dinsos apa+kakak arah autis+umur azhom baju+pasien baju+spiderman bakar+di bantu
 bapak+kami barangkali+di batik$ bawa bawa+bayi bawa+obat bawa+tas bekas+di belum+uih besar+jalan biasa+bawa bila
 bila+ada bisu bisu+tuli bisul bulan bulan+hilang bus+trans capek+hidup cara cari+orang cari+pak cari+paman cari+pun
 cari+saudara cari+untuk cari+warga catat cctv cek+apa cibodas+tidak cimone+bener cuma+pakai dagu$ darah+tapi
 dari+cipondoh dari+gandengan dari+kemarin dari+lampung dari+lebaran dari+malam dari+pasar dari+pengawasan daster
 depan+sekolah dewi di+cimone di+data di+foto di+jembatan di+jidat di+kota di+masjid di+pasa di+penampungan di+rps
 di+rsj di+story dia+abis dia+ditinggal dibawa+ke dibawa+semua dicek dicek+di dijemput+orang dilacak$ dimakam dinas
 dinsos+lansia dinsos+mana dinsos+sekarang dinsos+tahun dinsos+tidak disorientasi ditinggal+pesan dong+yang down
 down+syndrome dua dua+orang duga dulu+dibawa dulu+kata eh empat+hari encum entah foto+ibu gandengan gandengan+di
 ganggu gelandangan+diamankan gemuk gondrong gunadi hapal+jalan hapenya hapenya+mati has+pikun hidup+lagi
 hilang+kakak hilang+sejak hp+tidak ibu+encum ibu+kami ibu+pergi ibu+saya ibu+terakhir identitas ijo ikut+orang
 indramayu+telepon info+bapak itu+adik itu+anak itu+pak jadi+tukang jaga jalan+pincang jam+3 jd jelas+tidak jemput
 jendela jidat kabar+pak kakak+odgj kaki+dari kalau+lansia kali$ kami+cari kami+lari kami+mau kaos+abu kaos+partai
 kasmirah kata+angkut kata+capek kata+kejaring kata+sudah kata+tidak kayaknya+lansia kayanya+orang ke+semua ke+sini
 ke+tangerang kebaya kemana kemarin+sore kembali+sudah kenal kerja+di ketemu+bapak ketemu+bocah ketemu+ibu
 keterbelakangan keterbelakangan+odgj ketiga kiri+putih klinik klinik+kami kolong+itu kondangan kontak+dengan
 kontrakan+kami kontrol+ke kosasih kosnya+kosong kosong$ kotak kumat$ kuncir kurang kurang+waras lagi+cari
 lagi+terus lahir laki+gondrong laki+hilang laki+kaos laki+tua lalat+di lalu$ lalu+sudah lama+pak lampung+mau
 lansia+ada lansia+baju lansia+belum lansia+hidup lansia+jalan lapor+3 lapor+ke lari+lewat lari+saat lari+sudah
 lemot lewat+jendela lihat$ luka+bakar lupa$ maksudnya malam+bawa mall$ mana+makam mana+tidak masjid$ masuk+minggu
 mata+kiri mau+di mau+hidup mau+jemput mau+pindah mau+susul maupun mayat+laki mayat+yang menangis merah$ mewakili
 minggu+di minggu+ini minggu+orang minta+cek minta+maaf mirip+ibu mobil+tidak motor motor+habis motor+ketemu
 motor+supra mu mu+tidak muleh mungkin+itu naik+mobil nama+dewi nama+ujang neneng ngaji$ ngecek ngomong no+hp
 nomor+tidak odgj odgj+lari odgj+tadi off orang+dengan orang+pak orang+sering orang+tinggi orang+tuwo pagar+tadi
 pagi$ pak+belum pak+lapor pak+rt pak+sudah pak+takut pak+umur pak+wasimin pakai+baju pakai+batik pakai+daster
 pakai+peci pakai+sandal pantau panti parah parah+sudah pasa pasar+lama pasien+tanpa pemilik pemilik+kontrakan
 penderita penelepon pengawasan penyewa perawat pergi+nomor pergi+selamanya pernah+tampung pesan pihak pindah+makam
 poris posisi+mana posting+mau pramuka pulang$ pulang+di rada raib rambut+cepak rasa ratna rawat raya+al
 razia+satpol rel+tidak riwayat+odgj rsj rsj+grogol rumah+aman rumah+bawa rumah+dari rumah+dia rumah+orang
 rumah+sakit rumah+tadi rumah+tidak sabi+tidak saking sampai sampai+hp sarung+kotak saudara$ saya+agak saya+bapak
 saya+boleh saya+jam saya+kakak saya+keluar saya+lepas saya+mu saya+nyasar saya+panik saya+posting saya+rt
 saya+turun saya+umur saya+wali sayur sejak+magrib sekarang+dia sekarang+tidak selalu sendiri+tidak seperti shelter
 si+lansia since siswi spiderman$ suami$ subuh sudah+2 sudah+empat sudah+tidak suka+jalan sukirno supra syndrome
 tabrak tadi+sudah tahi tahi+lalat tahu+mana tahun+hilang tahun+lepas tahun+pisah tahun+terakhir takut+itu
 takut+kakak tali+dari tangis+kata tanpa+nama tanya+pak tapi+dia tempat+penampungan terjaring terjaring+razia
 terlampir terminal$ terus terus+pergi tetangga+saudara tidak+aktif tidak+dibawa tidak+pak tidak+ya tidur+dibawa
 tinggi tinggi+besar tolong+lansia tolong+saudara trans tukang+parkir tuli tuli+hilang tunanetra+nyasar turun+angkot
search 2 turun+mana tuwo ujang+kosasih uji umur+17 umur+7 unit untuk+saya video wae$ wali wali+kelas wasimin where
 x+di yang+saya yang+tabrak yanto your your+shelter
search 1 03$ 17+tahun 2+malam 30$ 34+tahun 4+hari 4+pagi 4+tahun 62+tahun 70an 9+tahun =ask =done @len3 @unseen
 ^kemana ^lagi ^nyasar ^perkenalkan ^saya ^tulang ^woi abis+stroke ada$ ada+any ada+identitas ada+korban ada+surat
 ada+tato adik+kandung akik akik+ijo aman$ ambil+mayat ambulans+dinsos anak+kontrakan anak+yang ancam+bunuh
 angkat+kerja angkot+03 angkut+satpol any anyone apa+bapak apa+bener arah+tangerang atas+nama autis+hilang ayam+yang
 aye bagaimana+cara bantu+lacak bapak+pak batuceper bayi+tadi bekas+luka beli+rokok bengkok bengkok$ besar+di
 biasa+panggil biasanya+tidak bin bk boleh+kirim boru boru+sinaga botol botol$ cair+kata capek cari+ibu cctv+tunjuk
 centang+satu cfd chat chat+minta cimone+itu cirebon ciri+gigi ciri+rambut cocokin coklat dari+cirebon
 dari+indramayu dari+kebumen dari+malang data$ dedi dekat+pom demen depan+ompong di+berita di+ciledug di+gereja
 di+kali di+mall di+pasar di+sekitar dia+cuma diam+di dibawa$ dibawa+ambulans dibawa+trc diketahui dilacak+pak
 dinsos+di dinsos+itu disabilitas diumumkan dua+malam dulu+di empat etek etek+saya flores flyover+cibodas foto+yang
 fransiskus fransiskus+di gerbang+rumah guru+bk habis+melahirkan hajat hajat$ hari+hp hari+minggu helm hidup+sendiri
 hilang+3 hilang+saudara hilang+since hilang+tadi hj hj+maemunah hoodie hub hutang identitas+tidak ijo+besar
 indramayu info+orang infus ini+laki ini+yang ipar+saya ireng is+ada is+nyasar jaga+di jalan+belum jam jam$ jam+4
 jelas jembatan+merah jenguk jenguk+adik kabar+minggu kabar+ya kakak+ipar kakak+perempuan kalau+lagi kalau+petugas
 kalian+tampung kamar+ada kami+jemput kami+rawat kata+dikejar kata+pak kata+pernah ke+pasar kebumen kebumen$
 keliling+kampung kemana+ya kemarin+kata kemarin+pakai kemarin+tidak kembar kereta kernet kertas kertas+kk kerudung
 ketapang ketapang$ ketemu+dia ketemu+kabar kiri$ kirim+pesan klinik+ibu kolong+flyover kontak+sejak korban+tabrak
 ku+sudah kuncir+dua kuring kurus lacak$ lagi+dia lagi+kumat laki+12 laki+19 lalat lalu+ini lama+kata lampung
 lari+dari lari+dengan lebaran lihat+mayat lilis logat luar+negeri luka+di lupa lupa+jalan maaf+ke makasih+sewu
 mana+kata marga masjid+raya mata mati+aja mati+bareng mati+sekarang mau+jenguk mau+pergi mayat+kakak menunggu
 menunggu+di mobil+dinsos motor+ada naik+sepeda nama+dedi nama+di nama+fransiskus nama+lilis namonyo negeri nekat
 ngaku+nama ngomong+mau ngomong+sendiri nyamuk nyamuk+cair nyasar+dari nyuruh obat+abis obat+nyamuk odgj+hilang ojol
 ompong orang+naik orang+saya orang+tanpa orang+tua padahal pagar pagi+sudah pak+jam pakai+kebaya pakai+kerudung
 palembang panik+tolong panti$ panti+mana panti+pak papua partai peci pendek$ perempuan+nama pergi+ke pergi+tidak
 perkenalkan perkenalkan+saya pernah+masuk pesan+selamat pesan+suara phk pikun+dia pipi+kiri polsek+jatiuwung proyek
 ps pulang+ketemu pulang+sekolah puluh rambut+pendek razia+gelandangan ringan rokok+tidak rong rong+hari rps rs+kami
 rsud+tanpa rumah+pukul rumah+sejak rumah+sudah sandal saudara+jalan saudara+kami saudara+kembar saudara+laki
 saudara+mayat sawah saya$ saya+guru saya+odgj saya+perempuan saya+pernah saya+terjaring saya+tuna sekarang+mana
 sekolah+sudah selamanya+terus selamat+tinggal selempang semua+orang sendiri+terus sendiri+yang sering sesasi sewu
 siang siapa+ya sinaga siswa strip strip$ stroke+ringan subroto+jatiuwung sudah+9 sudah+hari sudah+keliling
 sudah+rong sudah+sesasi suka suka+ngomong surat+kata susul+ibu sutinah tadi+main tadi+malam tadi+ngomong tadi+pagi
 tahu+apa tahun+nama tahun+pikun tahun+tadi takut tampung$ tangan+tolong tangerang+tidak tanpa+izin tapi+saya
 tapi+sudah tas+selempang tato+di tato+jaga teman+saya tengok terakhir+dekat terakhir+jadi terjun+pagar terus+tidak
 tetangga+bapak tgl tidak+bisa tidak+diketahui tidak+pamit tigo tilu tilu+hari tinggi+kurus tolong+adik tolong+dicek
 tolong+kabar trus trus+hilang tua tujuh+puluh tulang tunanetra tunjuk+ke turun+di umur+60 uni utang wae waras woi
 ya+muka ya+takut yang+difabel yang+down yusuf
search -1 3+bulan 4+bulan =poor ^alhamdulillah ^bocah ^data ^hasil ^hp ^klien ^kok ^mr ^pelapor ^permisi ^puskesmas
 ^selamat ^syarat ^tes ^umur ^wkwk ^ybs abaikan ada+dua ada+ibu ada+orang ajak akan akta alergi alergi+obat ambruk
 anak+3 anak+jalan anak+kami anak+nyasar anak+pisah aneh apa+dinas apa+foto apa+saja apartemen asih astaga badan
 bahasa bakar bandung bank bantu+bayar bantu+dinsos bantu+saya bapak+di bapak+tidak baru+kata bawa+buntelan
 bawa+sepeda bayar+tunggakan bekas bekas+operasi belum+ada belum+pak berapa$ besok biaya$ bisa$ bisa+cari
 bisa+dibawa bisa+minta bisa+nyebut bisa+tidur bisa+untuk blok bpjs brebes bukan+hilang buntelan butuh+bantu
 cara+daftar cari+keluarganya cari+kerja cari+tidak celana cepat$ cibodas+besar cikupa cimone$ cipondoh$ ciri+ibu
 coba cu curiga daan daan+mogot dan dari+ibu dari+jam data+susul datang$ dengan+kami depan+rs di+atm di+batam
 di+bawah di+cikupa di+cisadane di+daerah di+gang di+gerbang di+hatinya di+ig di+kantong di+lokasi di+pipi
 di+puskesmas di+warung dia+ada dia+bawa dia+minta dibawa+kemana dihentikan dijemput$ dikenali dinas+sosial
 dipukul+suami disebar+ke disini disini$ disuntik ditinggal+anak ditinggal+ibu doa dokumen dokumen+apa dong$ fals
 film foto+dengan gantung gerak gerobak gigit gratis$ gudang haji halte hamil hari+di hari+ini harus+dibawa hatinya
 hatinya$ hijau ibu+bawa ibu+guru ibu+tua ig ijazah ikan iki info+perkembangan ini$ ini+tolong inyo item$ itu+kata
 iwan jadi+penerima jalan+daan jam+1 janda jauh jaya$ juga+ya jumat$ kabar+ibu kakak+sudah kaki+palsu kalau+ajak
 kalau+nanti kalau+tidak kan+lansia kantor karung kasus kata+dari kata+hilang kata+lari kayak+di ke+dinas ke+rs
 ke+rsj ke+the kejar kel kemana$ kemarin+di kembali+ke kepikiran+terus kerja ketemu+orang kok+tidak kompor kontrakan
 korban+phk kp kucing kudu kursi lagi+di lagi+pak lalu+tidak lama+biasanya lansia$ lansia+bawa lansia+lihat
 lap+hilang lapangan lapangan$ lapor+pak lebih lempar lihat+tadi link listrik lupa+kata lupa+mati mabuk maghrib
 malam malam+minggu mampu masih+di mati+bapak mau+minta mau+rujuk mau+terjun mayat+itu mengaku meninggal+tahun merah
 merah+tidak merdeka$ minggu+lalu minta+jangan mogot mogot+mungkin muda mulu mulut murah mushola nama+anak
 nanti+ketemu nerusin nerusin+pencarian nomor+hp nurut obat+rumah odgj+obat odgj+sudah odgj+yang orang+ada padang
 pagi+ini pagi+orang pak+di pak+iki pak+ini pak+mau pak+tambah pak+tidak paksa paling palsu+untuk pasar+tadi patah
 patah$ pemakaman pencarian+adik pencarian+kakak penelepon+anak penerima+bantu pengumuman permisi perum pikun+nyasar
 pincang$ pindah pindah$ pinggir+jalan pintu pocong pojok polres poris$ prosedurnya punya+saudara putus+obat raba
 rawa rawat+di rs+sitanala rs+tidak rujuk$ rumah+di rumah+ibu rumahnya$ sakit+jiwa sampai+jam sampai+mana
 sanggup+rawat saran satunya saudara+itu saudara+sepakat saya+dengan saya+di saya+harus saya+janda saya+ke
 saya+korban saya+lapor saya+laporan saya+linglung saya+malam saya+mati saya+orang saya+sakit saya+sekarang
 saya+tahan saya+takut saya+tanya saya+telepon saya+terlantar saya+tunggu sd sebut sebut+nama sejak+ditinggal
 sejak+lebaran sekap sekarang+saya sekarang+tumpang sekolah$ selamat+siang semangat sementara semoga semua+bisa
 sendiri sendiri+di sendiri+tetangga sepakat+tidak sesak sih+pak sitanala situ standby stasiun stop sudah+abis
 sudah+dibawa sudah+dimakam sudah+disebar sudah+keluar sudah+mulai suka+lari suntik surat+mati tadi tadi+dibawa
 tahan+dulu tambah+ciri tambah+di tampung+orang tanah+tinggi tanggal tanya+lanjut tanya+terus taruh teh telepon+soal
 tembok tempat+kerja tengah terlantar+di ternyata+tidur tetangga tidak$ tidak+boleh tidak+mampu tidak+nerusin
 tidak+waras tiga tiket tinggal tipu tk tol tolong+ada tolong+bawa tolong+evakuasi tolong+laporan traktir tumpang+di
 tunggakan tunggakan+rs tunggu$ uang+di uang+habis ucap untuk+bapak untuk+jemput wajib waktu$ warnet yang+jemput
 yang+ngasih yang+perlu yatim zidan
search -2 14$ 8+bulan =blaze =mad =wait =water @code ^berapa ^dari ^halo ^izin ^jodoh ^kk ^ktp ^lupa ^maaf ^makasih
 ^minta ^murid ^perempuan ^puji ^ralat ^rame ^sekarang ^surat ^terakhir ^untuk ada+anak ada+bantu ada+bapak
 ada+biaya ada+saudara air aja+deh al+ittihad alat alhamdulillah$ aman ambulans anak+di anak+kecil antar apa$ asli
 asli$ atm baju+itu balas bales$ banget$ bangun bansos bapak+itu bapak+tiri baru$ batam bau bawa+golok bawa+pulang
 bawah belum+bales berapa+lama berobat$ besar$ betul betul+ada biasanya bisa+bantu bisa+pulang bocah boleh+lapor
 boleh+pulang bonceng bot bulan+ditinggal cari+istri cari+itu cari+wkwk celana+pendek cibodas daerah+km dalam
 dapat+info dapur dapur+kata dari+dinsos dari+mana dari+panti dari+tadi data+mr denger depan+rumah di+dapur di+jalan
 di+komplek di+lampu di+poster di+rest di+situ di+teras di+warnet dia+ternyata dibawa+berobat dibawa+kemarin dicabut
 dicabut$ dikit dinsos+bisa dipun disebar ditaros doang duduk+di duit dulu$ ekor emas$ eneng evakuasi foto+bapak
 gali+tanah gelandangan gereja+santa grup halo hari+senin hilang+ya hilang+yang hp+saya ibu+muda ibu+sudah ig+kata
 ingat+di inget ini+ada ittihad itu+sudah izin jadi+bukan jalan jawab jebul jiwa jodoh+saya jual juga+kalian
 kabar+bapak kakak+pun kalau+saya kalian+cari kami+lihat kantong karena karunya kasih+tahu kata+ada kata+dia
 kata+orang kata+tadi kayaknya ke+sana kedah kejang keluar$ kelurahan kemarin+sekarang kemarin+tanya kembali+tidak
 kepala kepikiran kesini ketemu+lansia ketemu+temen kk km km+14 komplek+kami kontrakan$ kopi korban ktp+saya kumat
 kunci kurus$ lae lain laki+saya lampu+merah lansia+kata lansia+yang lap lapor+dari lapor+di lapor+hari laporan$
 lari+ke lepas$ lihat+lagi lupa+kasih maaf makasih$ makasih+pak malam+dia malam+ini malih maling maria masih
 masjid+al matic matur mau mau+dibawa mau+kembali mau+pulang mayat+di meninggal+di menurut mlampah motor+matic
 muda+titip muhidin mun mungkin+pak murid murid+yang nama+dan nama+ibu napas ngasih ngasih+tahu nggih nongol$ nya
 nyebut nyebut+nama obat+habis ojek ojek$ operasi orang$ orang+tidak pabrik pada pak pak+apa pak+dia pak+muhidin
 pak+sekarang pakai+celana palsu paman$ panggil pasar$ pencariannya pencariannya$ penelepon+kata penerima perkosa
 petugas+kemarin petugas+sekarang pinang pindah+ke pipi pisau platnya pohon polsek psikiater puji puji+tuhan
 pulang+dulu putri ralat rame rame+di raya remaja rest rest+daerah rsj+tidak rt ruang rujukan ruko rumah+saudara
 rumahnya rusak rw saged sakit salah sambil sampah sana sana$ santa santa+maria saudara+lansia saudara+tidak
 saya+baru saya+dapat saya+dipukul saya+kalau saya+lupa saya+pasung saya+suka saya+temukan saya+ternyata
 sekarang+ada sekarang+di sekarang+rawat semalam$ sempet sepakat si siap siapa siapa$ siapa+yang sidik sidik+jari
 sim sini sini$ sirine situ+cipondoh skripsi smp soal+adik soal+bapak sosial suara sudah+ada sudah+dijemput
 sudah+kami sudah+ketemu sudah+lama sudah+sampai sudah+saya susul$ syarat tadi+ada tahan tahu+nama tanah+di
 tanpa+saudara tanya+bapak tapi target tarmidi tawa telanjang telepon+dia temen+lari tenggelam teras terima+kasih
 terus$ tetangga+baru tiap+malam tidak+jadi tidak+punya tidak+saged tidak+sih tidak+tahu tindak tiri titip+bayi toko
 tolong+di tolong+jemput tolong+saya tolong+tambah tu tua+tidak tuhan tukang+ojek tutup$ untuk+cari untuk+ibu urus$
 usir wau ya ya+kata yang+datang yang+kami yang+nongol yang+urus
search -3 2+tahun =beast =hurt =office =still @case @len2 @sighting ^dinsos ^gelandangan ^ini ^itu ^ketemu ^laki
 ^lapor ^odgj ^orang ^petugas ^rs ^rumah ^tambihan ada+program ada+tompel aja$ amuk anter apa+bisa bagaimana+pak
 baik bales banyak bapak+tua bapak+yang bayar bayi biar biaya cuma dapat darah dari+daftar dari+pemkot deh$ di
 di+pos duduk dulu+ya emas gali gampang gitu golok gratis grogol hapus hilang+tidak ibu+di ibu+yang itu+mungkin jadi
 jatuh jaya jodoh jurusan jurusan+serpong kabar+soal kabar+tidak kalau+panggil kata+tukang ke+mana ke+rumah kecil
 ketemu+anak ketemu+pak kira kirim+data klien komplek lagi$ lagi+dengan lampu lansia+nyasar lansia+pikun lapor$
 lewat lokasi mal malam+kata mau+bener mulai nengok ngaku nginep nginep+di nih nomor nongol nyasar obat ongkos
 orang+odgj orang+sudah pak+orang pakai+gelang pelapor pemkot pencarian+bapak penelepon+sopir perkembangan petugas
 petugas$ pingsan poto program rujuk+ke rumah+lagi sadar saja sanggup sarung$ satpam saudara+di saudara+sudah
 saya+apa saya+bagaimana saya+bawa saya+jadi sebelah sehat sekarang+dengan serpong sopir sudah+di sudah+terima tadi$
 tadi+saya tahun+lalu taman tambihan tangga$ temukan teriak tes the tidak+nengok tidak+sanggup tidak+usah titip+adik
 tompel tompel+di tua$ usah warga warung yang+pakai ybs
search -4 =arms =client =food =force =height =road =well @danger @placed @where @who=operator ^ada ^bagaimana ^dia
 ^kalau ^lansia ^laporan ^nama ^si ^sudah ^tadi ^tidak alamat alhamdulillah apa+aja banget batal belakang berobat
 bikin bisa boleh butuh cepat cocok datang deh dekat dengan+saya depan di+depan di+kontrakan dijemput dikasih
 dinsos+sudah dipukul dompet gang gelang itu+ada juga kami+sudah kanan kok ktp lanjut lapor laporan+hilang lihat+ibu
 makan masuk nama+saya nyasar+di pak$ pasung pegang pencarian penelepon+sampai perlu pipi+kanan pos poster pukul
 pulang+ke punya putar rujuk rumah+sekarang saya+pakai sekarang sih sudah+kirim sudah+pulang susul tanah tangan
 tangga terima terlantar tiap tidak+mau titip tumpang ya+ibu yang+kemarin
search -5 =birth =breath =limp =money =sick =strike =tale =work @addition @goes @thanked ^yang atau berapa
 boleh+saya dengan di+sini hasil kan kanan$ kartu kasih kata+cari kayak kirim laporan+saya makasih nanti puskesmas
 saya+lihat saya+mau sudah+kembali tangis+cari tidur tidur+di tunggu tutup uang wkwk$ yang+dititip
search -6 =joke =stir @back @other @them @who=responder @withdraw baru belum$ dititip dititip+di harus hilang+itu
 ini kondisinya lagi meninggal saya+ketemu soal tambah tangis ternyata urus wkwk
search -7 =thanks @it @status @thanking aja bagaimana ke kemarin+saya laporan rumah+saya sudah yang+cari
search -8 @len1 bukan saya+sudah untuk
search -9 @1 @who=resident
search -10 ibu$
search -11 @len0
status 14 doang
status 13 ^cek dibaca+doang jadi viral
status 12 @code ^kapan ^lama ^masih janji update update+pak
status 11 ini+bener jam+berapa kan kapan lama+banget masih progres
status 10 ^janji ^kok ^progres bagaimana$ belum+juga diproses doang$ juga$ kok+diam loh php soal status timnya
status 9 @? @status ^is ^jadi ^update bagaimana cek kok kondisinya mau+datang meluncur$ pencarian pundi sampai$
 selamat+tidak tidak+pak tiket tindaklanjut trc ud yang+mau
status 8 =wait @where ^laporan ^trc ada+kabar akhirnya ambulans+sekarang apa+tidak cek+tiket cepat+laporan
 datang+pundi hari+ini jadi+kan kok+masih laporan laporan+saya masih+di meluncur orang+masih pakai$ perkembangan
 petugas+mana sekarang+tidak si smp sudah+sampai tanya tapi+tidak tidak+sih tindak tolak tolong+update
 update+laporan yang+malam
status 7 # =ask ^bagaimana ^status ^sudah ^tolong ada+perkembangan akan+datang ambil+tidak atau bagaimana+pak belum
 datang$ dianggap dibaca dicek dong hasil jadi+ambil jadi+bagaimana jadi+tidak jalan+kan kabar ke+lokasi kemarin
 lanjut lapor+dari loh$ nasib nih$ otw petugas+jadi petugas+nya posisi progres$ respon sampai sampai+mana sehat
 selesai status$ tangan+ya tidak+tangan tidak+viral tolong+dicek tu viral+tidak yang+di yang+dititip
status 6 3+jam =client ^dari ^lokasi ^nasib ^petugas ada+respon adu adu+saya angkut angkut+belum anyone
 anyone+coming apa+bagaimana bagaimana+kabar baru+datang bayi+yang belum$ bener+akan bisa+tidur coming coming$
 cuma+dibaca datang diam+wae dianggurin dibawa+kemana diproses$ dititip+di dongkap hilang+ibu is is+anyone
 jadi+datang jadi+dibawa jam jawab juga kaba kemarin+saya kemarin+sekarang kemarin+sudah kok+tidak lansia+yang lap
 laporan+orang mana mana$ masih+ada masih+diproses masih+lama menit nasib+lansia nongol$ nyasar orang+tua otw+belum
 pak+laporan patang petugas rujukan saya+dianggurin saya+lapor sekarang+rawat sepi sudah+ketemu sudah+selesai terima
 tiket+saya timnya+sampai tindak+lanjut tolong+info tolong+kabar tua$ tuh+orang tunggu+dari update+dong yang
 yang+kami yang+nongol
status 5 =not =smell ^bayi ^hasil ^kenapa ^lap ^tindak ^tunggu ada+tindak ambulans anak+yang apa apa+ya aye+sudah
 bagaimana+ini bagaimana+lanjut belum+ada cibodas+sudah dari+pagi di+sana diam dibaca+tidak dibawa+petugas
 dijadwalin dijemput dijemput$ diproses+tidak diproses+ya dititip hari ibu+aye ini+sudah is+saya jalan+belum
 jangan+cuma kabar+pak kah kelar lagi+soal lanjut$ lapor lapor+kemarin laporan+nyangkut lepas+lagi lokasi+hari
 lokasi+sudah malam+jadi masih+tunggu mau+dijadwalin mayat menit+ini musala nih nomor+tiket nyasar+apa
 pencarian+bapak penelepon+tanya petugas$ petugas+kesini petugas+nyasar petugas+sudah respon$ rong rujuk rujuk$
 sampai+sekarang sana sana$ saya$ saya+bagaimana saya+nomor saya+sudah saya+temukan saya+trc saya+yang selamat sih
 sih+pak sudah sudah+ada sudah+angkat sudah+datang sudah+keluar sudah+kirim sudah+lewat sudah+rong sudah+terima
 tangan tanya+lagi the tidak+nih tiket$ toko+saya tolong+cepat tolong+jawab ya+saya yang+ke yang+kejang yang+saya
status 4 12+bagaimana 2+jam 2+minggu 30+menit =past ^belum ^besok ^harus ^kayanya ^kode ^otw ^pencarian ^surat
 ^tiket aja+sih anak+anak anak+jalanan angkat angkat+kerja apa+masih apa+sudah assesment assesment+klien atau+sudah
 aye bapak+pingsan bed belum+ibu belum+pak biometrik cuma+mau dari+jam dari+tadi data+mr datang+tidak depan+toko
 di+halte di+jembatan di+panti di+parkir dibawa dicek$ dinsos+yang emang+kalau gereja+sudah halo+ada hilang$
 ibu+saya ibu+yang ini+parah ini+saya ini+tidak itu$ itu+jadi itu+mungkin jadi+dijemput jalanan jalanan+yang
 jam+lalu kabar+soal kah$ kan$ kapan+dijemput kapan+orang kasus kata kata+30 kata+mau ke+igd ke+mana
 kemarin+bagaimana kemarin+dibawa kenapa+laporan kira kirim+data kode kok+belum kok+hilang lanjut+bagaimana
 lansia+di lansia+kemarin lapor+tadi laporan+masuk lepas lho loh+pak maghrib maghrib$ malam+kok mana+di mana+orang
 mana+pak mana+petugas mau+angkat minggu minggu+lalu mobil+sudah nasib+pak nggih nih+petugas nik nongol nongol2 nya
 nya$ nyangkut odgj+di pak+bagaimana pak+jadi pak+untuk pak+yang pelapor+tanya petugas+yang sadar+tidak saya+belum
 saya+kok saya+tidak siapa+yang sih$ soal+bapak status+apa sudah+2 sudah+3 sudah+diproses sudah+lapor sudah+maghrib
 sudah+tangan sudah+tuju surat tadi+kata tampung+mana tangan$ tanggal tanya+ke tanya+lanjut tanya+laporan team
 telepon+kembali temukan terjun+di tidak+ada tidak+jawab tindaklanjut+laporan tunggu tunggu+nih tutup tutup+kenapa
 update$ woy woy+bales ya+kata yang+datang yang+dibawa yang+lapor
status 3 05$ 45+bagaimana 45+sudah 88+bagaimana ^lah ^lanjut ^mobil ^nomor ^rs ^tanya ^ybs ada+bales ada+petugas
 akan angkut$ apa+ibu apa+mayat apa+petugas apa+saudara atap atap+musala bagaimana+kondisinya bagaimana+laporan
 bales bales$ baru+aja bawa+golok bayi belum+bales belum+lihat belum+ya berapa+menit bisa+tangan bisu bus$ camat
 cepat dari+hari di+atap di+lampu di+php di+rps dia+makan diam+aja dibawa+sekarang dijemput+belum dijemput+hari
 dijemput+tidak dinsos+sudah dipun disebar+ke diteruskan diteruskan+ke djumadi doang+pak dua+kali gereja hari+apa
 hari+loh hari+senin ibu+lurah igd info+perkembangan ini$ ini+jadi itu+pak itu+sehat itu+selamat itu+sudah
 jadi+kesini jaya+minta kabar+tidak kalau+tidak kali+masih kami+mau kan+pak kapan+petugas ke+dinsos ke+petugas
 ke+the kemarin$ kemarin+tanya kenapa kepikiran kepikiran+terus kerja$ kesini kesini$ ketemu+orang ketemu+saya
 kok+status kunciran kunciran+jaya lagi+sampai laki+di laki+saya lalu+masih lama lampu+merah lapangan lapangan$
 lapor+dua lapor+lansia laporan+kemarin laporan+kok laporan+nomor lihat+ibu loh+ini lurah makan+di malam+bagaimana
 malang mau+kesini mau+sampai mau+terjun mayat+di mayat+yang menit+lagi minta+telepon mobil+dinas mungkin+pak
 nama+siapa nganter nganter+bapak ngecek nomor nomor+88 ojol orang+laporan pak$ pak+ini pak+kok pak+update
 panti+mana pasar+kemarin pegang pergi$ perkembangan+laporan petugas+kok php+di pingsan+itu pokoknya pokoknya+yang
 pulang+kerja pundi+nggih rawat+di rsj+tidak rujukan+si rw rw+05 sampai+ke saudara+lansia saya+cepat saya+dari
 saya+jadi saya+ojol saya+tolak sehat+kan sekarang$ sekarang+ada sekarang+bagaimana selesai$ semalam semalam$ senin
 si+kakak si+pak sih+saya smp+yang soal+ibu sore+ini standby$ sudah+dari sudah+disebar sudah+diteruskan sudah+jalan
 sudah+jam sudah+minggu sudah+tunggu tadi+bagaimana tadi+malam tahu tangan+belum tanggal+12 tanya+bapak tanya+nasib
 tanya+perkembangan tanya+progres tanya+terus teh+sekarang tempo tempo+hari terima+terus terjun terus
 tidak+ditanggepin tidur$ tidur+depan tiga+orang tiketnya toko tolak+ya tolong+dong tolong+tindaklanjut tua
 tuju+lokasi tunggu+tidak tunggu+warga wae wae+pak ya ya$ ya+kami yang+dijemput yang+kasih yang+nganter yang+pingsan
 yanto zidan
status 2 09$ 12$ 3+anak 5+bagaimana 88$ =money =still ^any ^apa ^da ^ijin ^iki ^kira ^klg ^matur ^pak ^pelapor ^pos
 ^tiketnya a+dan ada$ ada+hasil ada+mobil ada+yang aja+deh ambil ambulans+kami anak+belum anak+smp antar any
 any+update apa+foto atau+belum bade bagaimana+hasil bagaimana+nasib bagaimana+sih bagaimana+tetangga bales+kenapa
 banget$ banget+sih bantaran bapak+hendra bapak+odgj bapak+yang belum+nongol2 belum+saya berhenti boleh+saya
 boleh+tinggal budal budal+belum bukan+saudara butuh+untuk cari+ibu centang cerita cerita+sekarang dari+bulan
 dari+kemarin dari+minggu daster+kuning datang+mana deh$ dengan+3 dengan+orang di+bantaran di+kardus di+pasar
 di+rsud di+rumah di+saya diamankan$ dibawa+kemarin dicandak dijemput+ibu ditanggepin follow follow+up foto+bapak
 gang+kelinci gelandangan+yang halte hari+jumat hari+ke hendra hilang+ya ibu ibu$ ibu+belum ibu+di ibu+sekarang
 ibu+yati ijin ikan info infonya ini+laporan itu+masih itu+petugas itu+sekarang itu+si jadi$ jam$ jam+10 jam+8
 jam+lebih jauh+mana jawab$ jawab+terima jembatan+itu juga+ya jumat jumat$ kabar+ibu kabar+ya kadieu kakak+yang kami
 kami+di kami+pegang kami+tadi kami+tanggal kan+ibu kapendak kapendak$ kardus karung karung$ kata+15 kata+otw
 kata+sudah kata+tadi ke+brebes ke+kelurahan ke+orang ke+pak ke+rsj kelinci kelinci$ keluar kelurahan$ kemana
 kemarin+dari kemarin+kata kemarin+ketemu kemis kenapa$ kepastian kepastian$ kesini+apa ketemu+dengan ketemu+itu
 ketemu+keluarganya ketemu+sudah klg klien+ke ko kok+sepi korban+sudah lagi+kesini laku lalu+saya lalu+tidak
 lanjut+laporan lansia+depan lansia+sarmi lapor+3 lapor+saya lapor+soal laporan+atas laporan+warga magrib
 makasih+sewu malam+saya mana+posisi mana+prosesnya masih+disini masih+terima masuk+sekolah masuk+tidak matur
 matur+makasih mau+pasti mau+tahu mau+tanya mayat+kali minggu+saya muko+surau mulu$ mungkin nama+di nasib+bapak
 nggih$ niku no no+45 no+tiket nomor+12 otw$ pak+dari pak+pencarian pak+sudah pak+warga pasar+ikan pasti pemulangan
 penelepon+bapak perempuan+yang perkembangan$ permintaan permintaan+ambulans permisi+pak petugas+belum
 petugas+kemarin petugas+sekarang pingsan pos+3 progres+laporan prosesnya pulang+ke pun pun+bapak rps rt+5 rujukan$
 rumah+aman rumah+ibu rw+09 sabi+sudah sadang sakit+di sarmi+sudah sarung$ satpol satpol+malam saya saya+boleh
 saya+dan saya+kemarin saya+kepikiran saya+kirim saya+laku saya+laporan saya+masuk saya+sadang saya+serahin
 saya+tadi saya+terima saya+wa sehat$ sekarang sekarang+dengan sekarang+lansia sekarang+mana sekarang+masih
 sekolah+saya selasa selesai+padahal serahin serahin+ke sewu sewu+saya siapa+nama sidik sidik+jari siswa soal$
 soal+adik status+masih sudah+budal sudah+dapat sudah+di sudah+diamankan sudah+dibawa sudah+jauh sudah+kapendak
 sudah+mana sudah+teridentifikasi sudah+tindak sudah+tindaklanjut sudah+tutup surat+antar surau tadi tadi+dibawa
 tadi+pagi tampak tampung tanglet tanya+apa tanya+hasil tanya+tindak tarmidi taruh tas tea telepon telepon+lagi
 telepon+soal teridentifikasi teridentifikasi$ terima$ terima+doang terpal terus+saya tidak$ tidak+berhenti
 tidak+datang tidak+hari tidak+laporan tidak+nongol2 tidak+petugas tidak+sampai tidak+warga tiga timnya+sekarang
 tinggal$ tinggal+tidak titip+di tkp$ tolong+infonya tua+laki tugas tuh tuju tulis+selesai tunggu+pak tunggu+petugas
 untuk+klien untuk+mr up up+laporan update+di wa+tidak warga+pak warga+tanya yang+bawa yang+kemarin yang+lansia
 yang+lihat yang+perempuan yang+tinggal yang+untuk yati yati$ ybs+yang zonk
status 1 112$ 12+sudah 3x 7$ =body =done =stir @len3 ^bah ^ke ^mana ^sampai ^woy ada+keluarganya ada+lanjut ada+mana
 air+sudah ajukan ambil$ ambulans+untuk anak+hilang angkat+belum apa+aja apa+belum atau+tidak bagaimana+keadaan
 bagaimana+tindak bagaimana+ya bantu+ongkos belum+lansia belum+orang bener+tindak bisa+ajak brebes bukan+yang buta
 buta+di cari+tidak cek+di cek+laporan centang+satu cibodasari da dari+sekarang dari+siang daster datang+ke
 datang+sih dengan+anak dengan+siapa di+empang di+jalan di+kampung di+mana di+muko di+musala di+odgj di+polsek di+rw
 dinsos+apa diproses+belum dna doa driver empang foto+dengan gang+pakai gelandangan+dekat gelandangan+jalan
 halte+itu hari+selasa hasil$ hidup$ hilang+anak hilang+saya ibu+iyoh ijo$ iki irigasi irigasi+sudah itu+kakak iyoh
 izin+tanya jaket+ijo jam+di jari jauh jiwa+itu kabar$ kakak+kami kakak+sudah kali+sabi kamar$ kami+belum kami+titip
 kapan+ya kasus+lansia kata+dijemput ke+lapangan ke+rs ke+saya keadaan kelurahan kemana+ya kemarin+kok kemarin+lapor
 kemis$ ketahuan kok+lama koordinasi kuning lalu lalu+bagaimana lampu lanjut+gelandangan lanjut+lansia lap+hilang
 lapor+bulan lapor+jam lapor+tidak laporan+112 laporan+dari laporan+tidak lewat+wa lumutan macam malam+itu
 malam+sudah masih+hidup masih+pegang mau mau+kembali mau+pakai mau+telepon mau+tutup mayat+irigasi mengenali mereka
 mobil+rongsok mr mr+x muko musafir nama$ nama+ibu nan ngejogrok odgj+a odgj+itu odgj+kemarin orang+odgj pagi
 pagi+apa pagi+pak pagi+tidak pakai+jaket pakai+nama parkir pasar+sudah pasien+lain pasung pelapor+kasus
 pencarian+kakak penelepon+rt percuma petugas+bersih polsek$ poster puskesmas+cibodasari rongsok rumah+masih rw+kami
 sabi sambil+pegang sampai+belum sarung satu+terus saya+butuh saya+itu saya+malam saya+mau saya+pak saya+pelapor
 saya+sakit semalam+di senin+kemis stroke sudah+angkut sudah+dicek sudah+otw sudah+turun tadi+ada tadi+cuma
 tadi+siang tahu+aja tanya+kapan tanya+petugas tanya+sudah tapi+kok tas$ temukan+kemarin teriak+tiap terlantar+saya
 terus+tidak tiket+31 timnya$ timnya+sudah tindak$ tn tunggu+ambulans tutup+laporan untuk+cari untuk+mayat wae$
 warga+pasung woy$ x x+di ya+ibu yang+bapak yang+kalian yang+kesini yang+sedang ybs+sudah
status -1 1+jam 1+orang 10$ 20+butir 22$ 3+cair 5+hari 500rb 77$ =urgent @case ^3 ^banjir ^bikin ^bunuh ^cabut ^cara
 ^cepat ^gaji ^istri ^jalan ^jempol ^ketemu ^lupa ^mantap ^mantul ^pasien ^rambut ^sampah ^sampurasun ^siapa ^tadi
 ^tambah ^telepon ^temen ^terkait ^ternyata ^test ^tumpang ^tutup ^unit ^warga ^woi ada ada+bapak ada+gelandangan
 ada+identitas ada+info ada+mayat ada+saudara agak alhamdulillah$ alm amankan ambulans+dinsos an anak+jemput
 anak+saya angkut+kok anyar apa+mesin apa+motor apa+syaratnya asesmen assalamualaikum+pak atas awas$ baca+tulis
 balai balaraja balita banget+lihat banget+saya bangun$ banjir+di bapak+tua baru$ baru+di basuo batam batu bawa+apa
 belum+pernah belum+uih berapa+kalau berdiri beringin bersama besuk+rumah bis bisa+baca bisa+jemput bisa+masuk
 bisa+telepon bocah boleh+tanya bunuh+waktu bus+cikokol butir cabut+laporan cari$ cek+bansos celana cibodas$
 cikokol$ cinta cipondoh cipondoh+tolong ciri cisadane coba culik cuma+sekarang daerah+kerja dan dan$ dapet+hadiah
 dari+pelapor darto darurat data$ datang+pakai datang+tapi denyut di+masjid di+ruang di+taman di+tangan diamankan
 diamankan+kemarin dibawa+ambulans dicabut$ dihentikan dijemput+anak dikubur dingin dua+hari dua+orang dukun dulu$
 empat+hari estimasi evakuasi$ false flyover+cibodas foto+yang gang+3 gang+mawar ganti gas gelandangan$ gendong+bayi
 gerak+pak geser+ke gitu gratis+kan hadiah hari+libur hari+saya hari+tidak hari+yang harus+share hilang+disini
 hilang+orang hilang+tadi ibu+itu ikut imbalan imbalan+tidak info+bapak ini+bisa ini+ibu ini+masih ini+orang item
 itu+mana itu+singkatan itu+ternyata iya jadi+bukan jadi+laporan jalanan$ jalmina jam+3 jam+6 jam+dulu
 jam+operasional janten$ jaya$ jembatan$ jempol jempol+untuk jemput$ jemput+di jenguk jual+tisu kabel kali$
 kami+jemput kami+keluarganya kami+lapor kami+sampai kami+tunggu kanan kapan+pkh kartu+lansia karunya karunya+banget
 kasih$ kata+ada kata+nama kata+sekarang kata+yang kayanya+sudah kayu ke+depan ke+kampung ke+satpam ke+sini ke+teras
 kebon kedah+datang kehujanan kek kelas+5 keluarganya+ada kemana+mana kemana+sih kemarin+nongol kembali$ kembali+ke
 kembar kenapa+sih kerja+24 kerja+petugas ketemu+anak ketemu+lansia klien+tadi km kolong+flyover komplain kontrol
 kooperatif kursi kurus lalat lalu+ini lansia+nyasar lantai lapor$ lapor+dapet lapor+nama laporan+22 laporan+di
 laporan+something lewat+mana lewat+sini lihat+di lihat+orang link listrik lokasi+sih mabuk makan$ malam$
 malam+petugas mana+aja mantap mantul marah masih+bisa masih+orang mau+bikin mau+ke mau+kirim mau+laporan mau+mati
 mau+pulang mau+tarik mau+untuk mawar melahirkan melahirkan+bidan menang mengaku+dari meninggal+pak minta+kabar
 minum+20 mobil$ modal muka muntah murah$ nama+klien nama+suparman nama+yang napas napas+sudah ngomong+sendiri
 nomor+telepon nomor+wa nyambung odgj+dibawa odgj+nya operasional oplosan orang$ orang+bener orang+hilang orang+lain
 orang+petugas pagi+bapak pak+bisa pak+boleh pak+darto pak+dia pak+kalau pak+parah pak+temen pak+tidak pak+tinggal
 palsu panjang pasar+anyar pdam pendek penelepon+bertanya pengaduan penjangkauan perempatan pergi periksa pertigaan
 pesan petugas+ada petugas+apa petugas+berapa petugas+dari petugas+pakai petugas+puskesmas pinang pinggang pinjem
 pinjol pisau+sudah pkh+tahap polsek polsek+cipondoh pom+bensin poris$ prosedur pulang$ pulang+dari pulsa putih
 rahasia+kan rame rapat rapat$ raya rel remaja resmi$ ribut robinson$ robot$ rokok rs sakit salut samping sampurasun
 sangiang satpam+ya satu$ saudara+alm saudara+yang saya+2 saya+anter saya+awas saya+bawa saya+dihentikan saya+kasih
 saya+lagi saya+lansia saya+masih saya+pegang saya+pindah saya+selesai saya+tahu saya+tanya saya+warga sayat
 sehat+selalu sejak sekarang+dia selalu semua$ sendiri+di senjata serah serah+terima sesak sido singgah$ singkatan
 singkatan+apa sini+bisa sini+pak sini+ya sirine slot sok something something$ sore$ sorry sorry$ stop sudah$
 sudah+10 sudah+5 sudah+aman sudah+antar sudah+diam sudah+dikasih sudah+empat sudah+evakuasi sudah+kasih sudah+minum
 sudah+rapat sudah+urus susul susul$ syaratnya tadi+di tahap+3 tahu$ tahun$ tangan+terima tangerang$ tangga tangsel
 tanya+dong tanya+pak tapi tato temen+saya tengah tergeletak teriak tes$ test tidak tidak+bawa tidak+keluar
 tidak+ketemu tidak+pakai tidak+respon tidak+uih tinggal+di tisu titip+ke tolong+ada tolong+bantu tolong+jemput
 tolong+tutup tongkat tua+yang tulang tumpang+lapor tunggu+24 tunggu+anak tunggu+pinggir umur+berapa unit vaksin
"""
