"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
search 3 2+hari 55+tahun =child =past @needs ^bener ^boleh ^bp ^guru ^info ^kakak ^karyawan ^penelepon ^santri a
 a+dan abu ada+lihat ada+yang aktif$ alm anak anak+laki anak+perempuan apa+di apa+pak arah arah+terminal bawa+bayi
 bawa+motor belanja belum+sampai bilih bilih+ada bisa+ngomong bisa+saya boleh+minta bp bp+saya caping cari+kakak
 cari+lansia cepak daftar dagu dari+rsj dari+saudara dari+sekolah den di+dagu di+fb di+jatiuwung di+karawaci di+kene
 di+phk di+poris di+sawah diamankan+kemarin dibawa+petugas dibawa+satpol dicatat dicatat$ dijaring dijaring+kemarin
 dikubur dilacak dimakam+dinsos ditinggal+rumah duga+paman dulu+suka eh+maksudnya fb fb+ada foto+di foto+itu
 gelandangan+di gereja+kami guru+ngaji hari$ hilang+a hilang+abis hilang+kata hilang+lansia hilang+saat hilang+sejak
 hp+nya hubung$ ibu+hilang ibu+telepon ikut ini+foto ini+tidak ipar is+saya itu+mana itu+saudara jaket+ojol jalan$
 jalan+kaki jalan+pakai jam+4 jemput+saudara kalau+ada kalau+orang kali+ini kalian kalian$ kami+keluarganya
 kami+nama kamis kampung+sini kapan+bisa karyawan karyawan+saya kata+jadi kata+mau kata+sekarang kawan kejaring
 kejaring+razia keluar+dari kemarin kembar+saya kene kereta+di kerja+di ketemu ketemu+tidak kosong kotak$ ku
 kuat+lagi lalu langganan lansia lansia+kami lansia+pakai lihat lihat+bapak magrib magrib+sudah malam$ malam+bawa
 malam+laki masih+pakai mati mau+cek mau+tahu mau+tanya medsos menangis+anak mirip monday mudik naik naik+bus
 nama+sumiati nama+yanto nyasar+ke obat+tidur odgj+lari odgj+pergi orang+arah orang+linglung orang+sering padahal+di
 pak+itu pak+nama pakai+jaket pakai+kaos pamitan panti+ada pasar+malam pasien+kami penampungan penampungan$
 perempuan+saya pergi+ditinggal pernah pikun+hilang posting pulang+sudah putih putih$ racun rs rsj$ rsud rsud+siapa
 rumah+tidak santri satu saudara+alm saya+autis saya+belum saya+ditinggal saya+laki saya+lansia saya+pamit
 saya+pisah saya+terakhir saya+yang sekarang+dmn semua sering+lupa siapa+tahu since+monday spiderman story
 suami+tidak sudah+cari sudah+minggu suka+di surat+wasiat sutrisno tadi+siang tahu+tidak tahun+hilang takut+kenapa
 tampung tampung+dinsos tangerang$ tanpa tanpa+identitas tanya+ada tato telepon+cari temen temen+kontrakan
 temen+lama tempat+bapak terminal terminal+masih terus tetangga+saya tidak+belum tidak+ketemu tidak+si tolong+cek
 tolong+dilacak tongkat tua+di tua+jalan tua+kami tukang+sayur turun turun+kereta uih$ umumin wasiat yang+dibawa
 yang+dijaring yang+kata yang+lihat yang+masuk yang+nama yang+tahu yayasan
search 2 12+tahun 14+tahun 19+tahun 2+minggu 3+tadi 4+tahun 7+tahun =dead =elder =heart =home =seen @reports @team
 ^bantu ^barangkali ^cara ^ciri ^cirinya ^kami ^kapan ^kubur ^lagi ^pun ^teman ^tolong ^tukang ^where abis+itu
 abis+putus ada$ ada+mayat ada+penyakit ada+tato adik+hilang adik+yang agak+kurang aktif al+azhom almarhum alun
 ambil anak+ada anak+autis angkot angkut$ apa+kakak atas+nama autis+umur ayam+yang azhom baju+pasien baju+spiderman
 bakar+di bantu+lacak bapak+kami bapak+sudah batik$ bawa bawa+obat bawa+tas bekas+di belakang+kelurahan belum+uih
 besar+jalan biasa+bawa bila bila+ada bisu bisu+tuli bisul boleh+kirim bulan bulan+hilang bus+trans capek+hidup cara
 cari+orang cari+pak cari+paman cari+pun cari+saudara cari+untuk catat cctv cek+apa cibodas+tidak ciledug ciledug$
 coklat cuma+pakai dagu$ dakek dan+hp darah+tapi dari+cirebon dari+gandengan dari+kemarin dari+lebaran dari+malam
 dari+pengawasan daster dedi demen dengan+data depan+sekolah dewi di+cikokol di+cimone di+data di+foto di+jembatan
 di+jidat di+kamar di+kebon di+masjid di+pasa di+penampungan di+rps di+rsj di+story dia+abis dia+ditinggal dibawa+ke
 dibawa+semua dicek dicek+di dijemput+orang dilacak$ dimakam dinas dinsos+lansia dinsos+mana dinsos+sekarang
 dinsos+tahun dinsos+tidak disorientasi ditinggal+pesan dong+yang down down+syndrome dua dua+orang duga dulu+dibawa
 dulu+kata eh empat+hari encum entah flyover+cibodas foto+ibu gandengan gandengan+di gelandangan+diamankan gemuk
 gunadi guru hapal+jalan hapenya hapenya+mati has+pikun hidup+lagi hilang+kakak hp+tidak ibu+encum ibu+kami
 ibu+pergi ibu+saya ibu+terakhir identitas ijo ikut+orang indramayu+telepon info+kalau info+orang is+nyasar itu+adik
 itu+anak itu+pak jadi+tukang jalan+pincang jalan+sendiri jam jam+3 jam+5 jd jelas+tidak jemput jendela jepit jidat
 kabar+pak kakak+odgj kaki+dari kalau+lagi kalau+lansia kami+cari kami+lari kami+mau kami+pihak kampung kaos+abu
 kaos+partai kasmirah kata+angkut kata+capek kata+sudah kata+tidak katonyo kayaknya+lansia kayanya+orang ke+semua
 ke+sini ke+tangerang kebaya kedaung+baru kemana kemarin+sore kembali+sudah kenal ketemu+bapak ketemu+bocah
 ketemu+ibu keterbelakangan keterbelakangan+odgj ketiga kiri$ kiri+putih klinik kolong+itu kondangan kontak+dengan
 kontrakan+kami kontrol+ke kosasih kosnya+kosong kosong$ kotak kumat$ kurang kurang+waras lagi+cari lagi+terus lahir
 laki+baju laki+gondrong laki+kaos laki+tua lalat+di lalu$ lalu+sudah lama+pak lansia+ada lansia+baju lansia+belum
 lansia+hilang lansia+jalan lansia+tidak lapor+3 lapor+ke lari+lewat lari+saat lari+sudah last lembang
 lembang+ciledug lemot lewat+jendela lihat$ lihat+di luka+bakar lupa$ maksudnya mall$ mana+makam mana+tidak masjid$
 masuk+minggu mata+kiri mau+di mau+hidup mau+jemput mau+pergi mau+pindah mau+susul maupun mayat+kakak mayat+laki
 mayat+yang menangis merah$ mewakili minggu+di minggu+ini minggu+orang minta+cek minta+maaf mirip+ibu mlaku
 mobil+dinsos mobil+tidak motor motor+habis motor+ketemu motor+supra mu mu+tidak muleh mungkin+itu naga naga+di
 naik+mobil nama+dedi nama+dewi nama+lilis nama+ujang neneng ngaji$ ngecek ngomong no+hp nomor+tidak odgj odgj+tadi
 off orang+dengan orang+pak orang+rumah orang+tinggi orang+tuwo pagar+tadi pagi pagi$ pak+belum pak+lapor pak+rt
 pak+sudah pak+umur pak+wasimin pakai+baju pakai+batik pakai+daster pakai+peci pakai+sandal pantau panti parah
 parah+sudah partai pasa pasar pasar+lama pasar+lembang pasien+tanpa pemilik pemilik+kontrakan penderita penelepon
 pengawasan penyakit penyakit+gula penyewa perawat pergi+nomor pergi+selamanya pernah+tampung pesan pikun+sudah
 pindah+makam pinggir+kali posisi+mana posting+mau pramuka pulang$ pulang+di rada raib rambut+cepak rasa ratna rawat
 raya+al razia+satpol rel+tidak riwayat+odgj rsj rsj+grogol rumah rumah+aman rumah+bawa rumah+dari rumah+dia
 rumah+orang rumah+panik rumah+sakit rumah+tadi sabi+tidak saking sampai+hp sarung+kotak saudara$ saya+4 saya+agak
 saya+bapak saya+boleh saya+jam saya+kakak saya+keluar saya+lepas saya+mu saya+nyasar saya+odgj saya+paman
 saya+panik saya+posting saya+rt saya+tuna saya+turun saya+wali sayur sejak+magrib sekarang+dia sekarang+tidak
 selalu sendiri+tidak seperti sering shelter si+lansia since singgah+ada siswi spiderman$ suami$ subuh sudah+2
 sudah+empat sudah+tidak suka+jalan sukirno supra surat+mau syndrome tabrak tadi+malam tadi+sudah tahi tahi+lalat
 tahu+mana tahun+pisah tahun+terakhir takut+itu takut+kakak tali+dari tampak tampak+di tangis+kata tanpa+nama
search 2 tapi+dia tato+di tato+naga tempat+penampungan terjaring terjaring+razia terlampir terminal$ terus+pergi
 tetangga+saudara tidak+aktif tidak+dibawa tidak+pak tidak+ya tidur+dibawa tinggi tinggi+besar tolong+lansia
 tolong+pak tolong+saudara trans tukang+parkir tuli tuli+hilang tunanetra+nyasar turun+angkot turun+mana tuwo
 ujang+kosasih uji umur+17 umur+7 unit untuk+saya video wae$ wali wali+kelas wasimin where x+di yang+di yang+saya
 yang+tabrak yanto your your+shelter
search 1 03$ 17+tahun 2+malam 30$ 34+tahun 4+hari 4+pagi 9+tahun =ask =done @len3 @unseen ^kemana ^nyasar ^pasien
 ^penghuni ^perkenalkan ^tulang ^woi ada+any ada+identitas ada+korban ada+surat ada+tahi ada+tidak adik+kandung akik
 akik+ijo aman$ amankan+di ambil+bapak ambil+mayat ambulans+dinsos an anak$ anak+belum anak+yang ancam+bunuh
 angkat+kerja angkot+03 angkut+satpol anyone apa+bapak apa+bener apa+dinsos arah+tangerang autis+hilang aye
 bagaimana+cara bantu bapak+pergi barangkali+di batuceper bawa+apa bayi+tadi bekas+luka beli+rokok bengkok besar+di
 biasa+panggil biasanya+tidak bin bk boru boru+sinaga botak botol botol$ cair+kata capek cari+ibu cari+warga
 cctv+tunjuk cfd chat chat+minta cimone+bener cimone+itu cipondoh+makmur cirebon ciri+gigi ciri+rambut
 cirinya+bagaimana cocokin da dari+cipondoh dari+gereja dari+indramayu dari+kebumen dari+lampung dari+pasar data$
 dekat+pom dengan+lansia depan+ompong di+berita di+kali di+kota di+mall di+pinang di+sekitar dia+cuma dia+odgj
 dibawa$ dibawa+ambulans dibawa+mobil dibawa+trc dikenal diketahui dilacak+pak disabilitas diumumkan dua+malam
 dulu+di empat etek etek+saya flores foto+yang fransiskus fransiskus+di ganggu gelandangan$ gerbang+rumah gereja+di
 gondrong green green+laki gula guru+bk habis+melahirkan hajat hajat$ hari+hp hari+minggu helm hilang+3
 hilang+saudara hilang+since hj hj+maemunah hoodie hub identitas+tidak ijo+besar info+bapak infus ini+laki ini+yang
 ipar+saya ireng is+ada jalan+belum jam$ jelas jembatan+merah jenguk+adik jumat kabar+minggu kabar+ya kakak+ipar
 kakak+perempuan kalau+petugas kali$ kalian+tampung kamar+ada kami+jemput kami+rawat kata+dikejar kata+kejaring
 kata+pak kata+pernah kayu ke+pasar kebumen kebumen$ kedaung kelas keliling+kampung kemana+ya kemarin+kata
 kemarin+pakai kemarin+tidak kembar kereta kernet kertas kertas+kk ketapang ketapang$ ketemu+dia ketemu+kabar
 kirim+foto kirim+pesan klambi klinik+kami kolong+flyover kontak+sejak korban+tabrak ku+sudah kuncir kuncir+dua
 kuring kurus lacak$ lagi+dia lagi+kumat laki+12 laki+19 laki+hilang lalat lalu+ini lama+kata lampung+mau
 lansia+hidup lari+dari lari+dengan lari+tadi last+lihat lebaran lewat+wa lihat+mayat lilis luar+negeri luka+di lupa
 lupa+jalan maaf+ke makasih+sewu malam+tidak mana+kata marga masih+dibawa mati+aja mati+bareng mati+sekarang
 mau+jenguk menunggu menunggu+di motor+ada naik+sepeda nama+di nama+fransiskus nama+lansia nama+sutinah namonyo
 negeri nekat ngaku+nama ngomong+mau nyamuk nyamuk+cair nyasar+dari nyuruh obat+abis obat+nyamuk odgj+hilang ompong
 orang+hilang orang+naik orang+saya orang+tanpa orang+tua pagar pagi+sudah pak+jam pakai+kebaya pakai+kerudung
 pakai+klambi pakai+ulos palembang panik+tolong panti$ panti+pak papua pasien+nama peci pendek$ perempuan+nama
 pergi+ke pergi+tidak perkenalkan perkenalkan+saya pernah+masuk pesan+selamat pesan+suara phk pihak pikun+dia
 pipi+kiri polsek+jatiuwung poris ps pulang+ketemu pulang+sekolah puluh rambut+pendek razia+gelandangan
 razia+kemarin ringan rokok+tidak rong rong+hari rps rsud+tanpa rumah+pukul rumah+sejak sampai sandal saudara+jalan
 saudara+kami saudara+kembar saudara+laki saudara+mayat sawah saya$ saya+perempuan saya+pernah saya+terjaring
 saya+umur sekarang+mana sekolah+sudah selamanya+terus selamat+tinggal selempang semua+orang sendal+jepit sendalnya
 sendiri+dari sendiri+terus sesasi sewu siang siapa+ya sinaga singgah+nama siswa sok strip strip$ stroke+ringan
 subroto+jatiuwung sudah+9 sudah+hari sudah+rong sudah+sesasi suka suka+ngomong surat+kata susul+ibu sutinah
 tadi+jalan tadi+ngomong tadi+pagi tahu+apa tahun+lepas tahun+nama tahun+pikun takut tampung$ tangan+tolong
 tangerang+tidak tanya+pak tapi+saya tapi+sudah tas+selempang teman+saya tengok terakhir+dekat terakhir+jadi
 terjun+pagar terlantar$ terus+tidak tetangga+bapak tidak+bisa tidak+diketahui tigo tilu tilu+hari tolong+adik
 tolong+dicek tolong+informasi tolong+kabar tolong+kalau trus trus+hilang tua tujuh+puluh tulang tunanetra tunjuk+ke
 ulos umur+60 uni utang wae waras woi ya+muka ya+takut yang+difabel yang+down yusuf
search -1 2+anak 3+bulan 4+bulan =poor ^alhamdulillah ^assalamualaikum ^bocah ^bukan ^data ^hasil ^hp ^jadi ^klien
 ^kok ^mr ^pelapor ^permisi ^puskesmas ^syarat ^tes ^umur ^wkwk ^ybs abaikan ada+bapak ada+dua ada+ibu ada+orang
 ajak akan akta alergi alergi+obat alun2 aman ambruk anak+3 anak+jalan anak+kami anak+nyasar anak+pisah aneh
 apa+dinas apa+saja apartemen asih assalamualaikum astaga badan bahasa bakar bandung bank bantu+dinsos bantu+saya
 bapak+ada bapak+di bapak+ibu bapak+itu bapak+tidak bawa+buntelan bawa+golok bawa+sepeda bekas bekas+operasi
 belakang+rumah belum+ada belum+pak biaya$ bisa$ bisa+cari bisa+dibawa bisa+minta bisa+nyebut bisa+tidur bisa+untuk
 boleh+pulang brebes bukan+hilang buntelan cara+daftar cari+keluarganya cari+tidak celana cepat$ cibodas+besar
 cikupa cimone$ cipondoh$ ciri+ibu coba curiga daan daan+mogot dari+ibu dari+jam dari+mana data+susul datang$
 dengan+kami depan+rs di+atm di+batam di+bawah di+cikupa di+cisadane di+daerah di+gang di+gerbang di+halte
 di+hatinya di+kantong di+lokasi di+pipi di+puskesmas di+warung dia+ada dia+minta dibawa+kemana dihentikan dikenali
 dinas+sosial dipukul+suami diri disebar+ke disebar+tidak disuntik ditinggal+anak ditinggal+ibu dna dna+untuk doa
 dokumen dokumen+apa fals film foto+dengan gantung gerak gerobak gigit gratis$ gudang haji halte hari+di hari+ini
 harus+dibawa hatinya hatinya$ hijau ibu+bawa ibu+guru ibu+tua ig ijazah iki info+perkembangan ini$ ini+tolong inyo
 item$ itu+kata iwan jadi+bukan jadi+penerima jalan jalan+daan jam+1 jam+10 janda juga+ya jumat$ kabar+ibu
 kakak+sudah kaki kaki+palsu kalau+ajak kalau+nanti kalau+tidak kami+tolong kan+pak kantor karung kasus kata+dari
 kata+lari ke+dinas ke+rs ke+rsj kejar kel kemana$ kemarin+di kembali+ke kembali+tidak kerja ketemu+orang kok+tidak
 kompor korban+phk kp kumpul kursi lagi+di lagi+pak laki+pakai laki+saya laki+tanpa lalu+tidak lama+biasanya lansia$
 lansia+bawa lansia+ditinggal lap+hilang lapangan lapangan$ lebih lempar lepas$ lihat+tadi link listrik lupa+kata
 lupa+mati mabuk maghrib malam+minggu malu mampu masih+di mati+bapak mau+makan mau+minta mau+rujuk mau+terjun
 mayat+itu mengaku meninggal+tahun merah merdeka$ minggu+lalu minta+jangan mogot mogot+mungkin mulu mulut murah
 mushola naik+motor nama+ibu nanti+ketemu nerusin nerusin+pencarian nurut nya obat+rumah odgj+obat odgj+yang padang
 pagi+ini pagi+orang pak+iki pak+ini pak+mau pak+tidak paksa paling palsu+untuk pasar+tadi patah patah$ pemakaman
 pencarian+adik pencarian+kakak penelepon+anak penerima+bantu pengumuman permisi perum pincang$ pindah pindah$
 pinggir+jalan pocong pojok polres poris$ prosedurnya punya+saudara putus+obat raba rawa remaja+putri rs+sitanala
 rs+tidak rujuk$ rumah+di rumah+ibu rumah+pak rumahnya$ sakit+jiwa sampai+jam sampai+mana saran sari satunya
 saudara+itu saudara+sepakat saya+dari saya+dengan saya+di saya+harus saya+janda saya+ke saya+korban saya+lapor
 saya+laporan saya+linglung saya+malam saya+mati saya+orang saya+sakit saya+sekarang saya+tahan saya+takut
 saya+tanya saya+telepon saya+tunggu sebut sebut+nama sejak+ditinggal sejak+lebaran sekap+diri sekarang+saya
 sekarang+tumpang sekolah$ selamat+siang selatan semangat sementara semoga semua$ semua+bisa sepakat+tidak sesak
 sholat sidik sidik+jari sih$ sitanala soal+bapak stop stroke+ditinggal sudah+abis sudah+dibawa sudah+disebar
 sudah+keluar sudah+meninggal sudah+mulai sudimara suka+lari surat+mati tadi+dibawa tahan+dulu tambah+ciri tambah+di
 tampung+orang tanah+tinggi tanggal tanya+lanjut tapi taruh teh telepon+soal tembok tempat+kerja tenggelam
 terlantar+di ternyata+tidur terus$ tes+dna tetangga the+tua tidak$ tidak+boleh tidak+dijemput tidak+keluar
 tidak+mampu tidak+nerusin tidak+waras tidur+saya tiga tiket tindak+lanjut tinggal tipu tol tolong+ada tolong+bawa
 tolong+evakuasi tolong+jemput tolong+laporan tolong+penanganan traktir trus+tidur tuh tumpang+di tunggakan
 tunggakan+rs tunggu$ uang+di uang+habis ucap untuk+bapak untuk+jemput warnet ya yang+dijemput yang+jemput yang+mau
 yang+ngasih yang+perlu yatim zidan
search -2 14$ 8+bulan =blaze =mad =wait @code ^berapa ^dari ^halo ^itu ^izin ^jodoh ^kk ^ktp ^lupa ^maaf ^makasih
 ^minta ^murid ^perempuan ^puji ^ralat ^rame ^sekarang ^selamat ^surat ^terakhir ^untuk ada+anak ada+bantu ada+biaya
 ada+saudara air al+ittihad alat alhamdulillah$ ambulans anak+di anak+kecil antar apa$ asli asli$ atm baju+itu balas
 bales$ banget$ bangun bansos bapak+tiri baru+kata batam bau bawa+pulang bawah belum+bales berapa$ berapa+lama
 berobat$ besar$ besok betul betul+ada biasanya bisa+bantu bisa+pulang blok bocah boleh+lapor bonceng bot bpjs
 bulan+ditinggal butuh+bantu cari+istri cari+itu cari+kerja cari+wkwk celana+pendek cibodas cu daerah+km dalam
 dapat+info dapur dapur+kata dari+dinsos dari+panti dari+tadi data+mr denger depan+rumah di+dapur di+jalan
 di+komplek di+lampu di+poster di+rest di+situ di+teras di+warnet dia+bawa dia+ternyata diam dibawa+berobat
 dibawa+kemarin dicabut dicabut$ dijemput$ dikit dinsos+bisa dipun disini disini$ ditaros doang dong$ duduk+di duit
 dulu$ ekor emas$ eneng evakuasi foto+bapak gali+tanah gelandangan gereja+santa golok grup halo hamil hari+senin
 hilang+ya hilang+yang hp+saya ibu+muda ibu+sudah ig+kata ingat+di inget ini+ada ittihad itu+mungkin itu+sudah izin
 jauh jawab jaya$ jebul jiwa jodoh+saya jual juga+kalian kabar+bapak kakak+pun kalau+saya kalian+cari kami+lihat
 kan+lansia kantong karena karunya kasih+tahu kata+ada kata+dia kata+hilang kata+orang kata+tadi kayaknya ke+sana
 kedah kejang keluar$ kemarin+sekarang kemarin+tanya kepala kepikiran ketemu+lansia ketemu+temen km km+14
 komplek+kami kontrakan kontrakan$ kopi korban ktp+saya kucing kumat kunci kurus$ lae lagi+dengan lain lampu+merah
 lansia+kata lansia+lihat lansia+yang lap lapor+dari lapor+di lapor+hari lapor+pak laporan$ lari+ke lihat+lagi
 lupa+kasih maaf makasih$ makasih+pak malam+dia malam+ini malih maling maria masih masjid+al matic matur mau
 mau+dibawa mau+pulang mayat+di meninggal+di menurut merah+tidak mlampah motor+matic muda muda+titip muhidin mun
 mungkin+pak murid murid+yang nama+dan napas ndan ngasih ngasih+tahu nggih nongol$ nyebut nyebut+nama obat+habis
 odgj+sudah ojek$ operasi orang$ orang+tidak pabrik pada pak+di pak+dia pak+muhidin pak+sekarang pak+tambah
 pakai+celana palsu paman$ panggil pasar$ penanganan pencariannya pencariannya$ penelepon+kata penerima perkosa
 petugas+kemarin petugas+sekarang pindah+ke pintu pipi pisau platnya pohon polsek poto psikiater puji puji+tuhan
 pulang+dulu putri ralat rame rame+di rawat+di raya remaja rest rest+daerah rsj+tidak ruang rujukan ruko
 rumah+saudara rumahnya rusak rw saged sakit sambil sampah sana sana$ santa santa+maria saudara+lansia saudara+tidak
 saya+baru saya+dapat saya+dipukul saya+kalau saya+lupa saya+pasung saya+temukan saya+ternyata sekap sekarang+ada
 sekarang+di sekarang+rawat semalam$ sempet sendiri+di sendiri+tetangga sepakat si siap siapa siapa$ siapa+yang
 sih+pak sim sini sini$ sirine situ situ+cipondoh skripsi smp soal+adik sosial stasiun suara sudah+ada
 sudah+dijemput sudah+kami sudah+ketemu sudah+lama sudah+sampai sudah+saya susul$ syarat tadi+ada tahan tahu+nama
 tanah+di tanpa+saudara tanya+bapak target tarmidi tawa telanjang telepon+dia temen+lari tengah teras terima+kasih
 tetangga+baru tiap+malam tidak+jadi tidak+punya tidak+saged tidak+sih tidak+tahu tindak tiri titip+bayi tk toko
 tolong+saya tolong+tambah tu tua+tidak tuhan tukang+ojek tutup$ untuk+cari untuk+ibu urus$ usir wau ya+kata
 yang+datang yang+kami yang+nongol yang+urus
search -3 2+tahun =arms =beast =hurt =office @case @len2 @sighting ^dinsos ^gelandangan ^ini ^ketemu ^laki ^lansia
 ^lapor ^orang ^petugas ^rs ^rumah ^tambihan ada+program ada+tompel aja$ aja+deh anter apa+bisa baik bales banyak
 bapak+tua bapak+yang bayar bayi biar biaya cuma dapat darah dari+daftar dari+pemkot deh$ di di+pos disebar duduk
 dulu+ya emas gali gampang gitu grogol hapus hilang+tidak ibu+di ibu+yang jatuh jaya jodoh juga jurusan
 jurusan+serpong kabar+soal kabar+tidak kalau+panggil kata+tukang ke+mana ke+rumah kecil kesini ketemu+anak
 ketemu+pak kira kirim+data kk klien komplek lagi$ lampu lansia+nyasar lansia+pikun lapor$ lewat lokasi mal
 malam+kata mau+bener mau+kembali mulai nengok ngaku nginep nginep+di nomor nongol nyasar ojek ongkos orang+odgj
 orang+sudah pak+apa pak+orang pakai+gelang pasung pelapor pemkot pencarian+bapak penelepon+sopir perkembangan
 petugas$ pingsan pipi+kanan program rt rujuk+ke rumah+lagi sadar saja salah sanggup sarung$ satpam saudara+di
 saudara+sudah saya+apa saya+bagaimana saya+bawa saya+jadi saya+suka sebelah sehat sekarang+dengan sopir sudah+di
 sudah+terima tadi$ tadi+saya tahun+lalu taman tambihan tangga$ temukan teriak tes the tidak+nengok tidak+sanggup
 tidak+usah titip+adik tompel tompel+di tua$ usah warga warung yang+pakai ybs
search -4 =birth =client =food =force =height =road =sick =well =work @danger @placed @where @who=operator ^ada
 ^bagaimana ^dia ^kalau ^laporan ^nama ^odgj ^si ^sudah ^tadi alamat alhamdulillah amuk apa+aja bagaimana+pak batal
 belakang berobat bikin bisa boleh butuh cepat cocok datang deh dekat dengan dengan+saya depan di+depan di+kontrakan
 dikasih dinsos+sudah dipukul dompet gang gelang gratis itu+ada jadi kami+sudah kanan kayak kok ktp lanjut lapor
 laporan+hilang lihat+ibu makan masuk nama+saya nih nyasar+di obat pak pegang pencarian penelepon+sampai perlu
 petugas pos poster pukul pulang+ke punya putar rujuk rumah+sekarang saya+pakai sekarang serpong sudah+kirim
 sudah+pulang susul tanah tangan tangga terima terlantar tiap tidak+mau tumpang ya+ibu
search -5 =breath =limp =money =still =strike =tale @addition @goes @thanked @them ^tidak ^yang atau banget berapa
 boleh+saya di+sini dijemput dititip hasil kan kanan$ kartu kata+cari kirim lagi laporan+saya makasih nanti pak$
 puskesmas saya+lihat saya+mau sih sudah+kembali tangis+cari tidur tidur+di titip tunggu tutup uang wkwk$
 yang+dititip yang+kemarin
search -6 =joke =stir @back @other @who=responder @withdraw aja baru belum$ dititip+di harus hilang+itu ini kasih
 kondisinya meninggal saya+ketemu soal tambah tangis ternyata urus wkwk
search -7 =thanks @it @status @thanking bagaimana ke kemarin+saya laporan rumah+saya sudah yang+cari
search -8 @len1 bukan saya+sudah untuk
search -9 @1 @who=resident
search -10 ibu$
search -11 @len0
status 14 doang
status 13 ^cek dibaca+doang viral
status 12 @code ^kapan ^lama jadi janji update update+pak
status 11 ^masih ^progres ini+bener jam+berapa kan progres
status 10 ^is ^janji ^kok ^trc bagaimana$ belum+juga diproses doang$ juga$ kapan kok+diam lama+banget loh masih
 mau+datang php soal status timnya yang+mau
status 9 @? @status ^jadi ^update bagaimana cek cepat+laporan kok kondisinya meluncur$ pencarian pundi sampai$
 selamat+tidak tidak+pak tiket tindaklanjut trc ud yang+malam
status 8 =wait @where ^laporan ada+kabar akhirnya ambulans+sekarang apa+tidak bagaimana+pak cek+tiket datang+pundi
 hari+ini jadi+kan kok+masih laporan laporan+saya meluncur orang+masih pakai$ perkembangan petugas+mana
 sekarang+tidak si smp tanya tapi+tidak tidak+sih tindak tolak tolong+update update+laporan
status 7 # =ask ^bagaimana ^status ^sudah ^tolong ada+perkembangan akan+datang ambil+tidak anyone+coming belum
 datang datang$ dianggap dibaca dibawa+kemana dicek dong dongkap hasil is+anyone jadi+ambil jadi+bagaimana
 jadi+dibawa jadi+tidak jalan+kan ke+lokasi kemarin lanjut lapor+dari loh$ masih+di nasib nih$ otw petugas+nya
 posisi progres$ respon sampai sehat selesai status$ sudah+sampai tangan+ya tidak+tangan tidak+viral tolong+info
 viral+tidak yang yang+di yang+dititip
status 6 3+jam =client ^nasib ^petugas ada+respon adu adu+saya angkut angkut+belum anyone apa+bagaimana atau
 bagaimana+kabar baru+datang bayi+yang belum$ bener+akan bisa+tidur coming coming$ cuma+dibaca diam diam+wae
 dianggurin diproses$ dititip+di hilang+ibu is jadi+datang jam jawab kaba kabar kabar+pak kemarin+saya
 kemarin+sekarang kemarin+sudah kok+tidak lansia+yang lap laporan+orang mana mana$ masih+diproses masih+lama menit
 nasib+lansia nongol$ nyasar otw+belum pak+laporan patang petugas petugas+jadi respon$ rujukan sampai+mana
 saya+dianggurin saya+lapor saya+nomor saya+yang sekarang+rawat sepi sudah+ketemu sudah+selesai terima the
 tiket+saya timnya+sampai tindak+lanjut tolong+cepat tolong+dicek tolong+kabar trc+0457 tu tua$ tuh+orang
 update+dong yang+kami yang+ke yang+kejang yang+nongol
status 5 =not =still ^bayi ^dari ^hasil ^kenapa ^lap ^lokasi ^tiket ^tindak ^tunggu ada+tindak ambulans anak+anak
 anak+jalanan anak+yang apa apa+ya aye+sudah bagaimana+ini bagaimana+lanjut belum+ada belum+pak cibodas+sudah
 dari+pagi di+sana dibaca+tidak dibawa+petugas dijadwalin dijemput dijemput$ diproses+tidak dititip hari ibu+aye
 ini+sudah is+saya itu$ jalan+belum jalanan jalanan+yang jangan+cuma juga kah keburu kelar lanjut$ lapor+kemarin
 laporan+nyangkut lepas+lagi lokasi+hari lokasi+sudah malam+jadi masih+ada masih+tunggu mau+dijadwalin mayat
 menit+ini musala nomor+tiket nongol2 nyasar+apa odgj+di orang+tua pak+bagaimana pak+jadi pak+yang pencarian+bapak
 penelepon+tanya petugas+belum petugas+kesini petugas+sudah petugas+yang rong rujuk rujuk$ sampai+sekarang sana
 sana$ saya$ saya+bagaimana saya+sudah saya+temukan selamat siapa+yang sih sih+pak sudah sudah+ada sudah+datang
 sudah+kirim sudah+lewat sudah+rong tangan tanya+lagi tidak+nih tiket$ tolong+jawab tunggu+dari ya+saya yang+datang
 yang+lapor yang+saya
status 4 12+bagaimana 2+jam 2+minggu 30+menit =past ^any ^belum ^besok ^harus ^kayanya ^kode ^otw ^pencarian ^surat
 ^ybs aja+sih angkat angkat+kerja any apa+masih apa+sudah assesment assesment+klien atau+sudah aye bapak+pingsan bed
 belum+ibu centang cuma+mau dari+gereja dari+jam dari+tadi data+mr datang+tidak depan+toko di+halte di+jembatan
 dibawa dicek$ dijemput+belum dinsos+yang diproses+ya doang+pak emang+kalau halo+ada hilang$ ibu+saya ibu+yang
 ini+parah ini+saya ini+tidak jadi+dijemput kabar+soal kah$ kan$ kapan+dijemput kapan+orang kasus kata kata+30
 kata+mau ke+igd ke+mana kemarin+bagaimana kemarin+dibawa kenapa+laporan kira kirim+data ko kode kok+belum
 kok+hilang lagi+soal lanjut+bagaimana lansia+di lansia+kemarin lapor lapor+tadi laporan+kok lepas lho loh+pak
 malam+kok malam+saya mana+orang mana+pak mana+petugas mau+angkat mau+kesini mayat+di mayat+yang minggu minggu+lalu
 nasib+pak nganter+bapak nggih nih nih+petugas nomor nongol nya nyangkut pak$ pak+untuk pak+update penanganan
 petugas$ petugas+nyasar pokoknya pokoknya+yang sadar+tidak saya+belum saya+kok saya+ojol saya+trc sih$ soal+bapak
 status+apa sudah+2 sudah+angkat sudah+diproses sudah+jam sudah+keluar sudah+lapor sudah+maghrib sudah+tangan
 sudah+terima sudah+tuju surat tampung+mana tangan$ tanggal tanya+ke tanya+lanjut tanya+laporan telepon+kembali
 temukan terjun+di the+tua tidak+jawab tindaklanjut+laporan toko+saya tunggu tunggu+nih tutup tutup+kenapa update$
 woy woy+bales ya+kata yang+dibawa yang+dijemput yang+nganter
status 3 05$ 3+anak 45+bagaimana 45+sudah 88+bagaimana ^lah ^lanjut ^mobil ^nomor ^tanya about about+the ada+bales
 ada+petugas ada+yang aja+deh akan ambil any+news apa+ibu apa+mayat apa+petugas apa+saudara atap atap+musala
 bagaimana+kondisinya bagaimana+laporan bales bapak+yang bayi belum+bales belum+lihat belum+ya berapa+menit
 biometrik bisa+tangan bisu bus$ camat centang+satu dari+hari dari+kemarin dengan+3 di+atap di+kardus di+lampu
 di+panti di+parkir di+php di+rps dia+makan dia+sekarang diam+aja dibawa+sekarang dicandak dijemput+hari
 dijemput+tidak dinsos+sudah dipun disebar+ke diteruskan diteruskan+ke djumadi dua+kali gereja gereja+sudah hari+loh
 hari+senin ibu+lurah igd iku iku$ info ini$ ini+jadi itu+jadi itu+mungkin itu+pak itu+sehat itu+selamat itu+sudah
 jadi+kesini jam$ jam+lalu jaya+minta jembatan+itu kabar+tidak kakak+yang kalau+tidak kali+masih kami kami+mau
 kan+pak kapan+petugas kardus karung karung$ kata+15 ke+dinsos ke+petugas ke+rsj kemarin$ kemarin+tanya kenapa
 kepikiran kepikiran+terus kerja$ kesini kesini$ ketemu+orang ketemu+saya kode+saya kok+status kunciran
 kunciran+jaya lagi+sampai laki+di lalu+masih lama lampu+merah lanjut+laporan lapangan lapangan$ lapor+dua
 lapor+lansia laporan+kemarin laporan+masuk laporan+nomor lihat+ibu loh+ini lurah maghrib maghrib$ makan+di
 malam+bagaimana mana+penanganan mau+sampai mau+terjun menit+lagi minta+telepon mobil+dinas mobil+sudah mungkin+pak
 nama+siapa news news+about nganter ngecek nik nomor+88 nya$ ojol orang+laporan pak+ini pak+kok panti+mana parkir
 parkir$ pasar+kemarin pelapor+tanya pergi$ petugas+kok php+di pingsan+itu pukul+tukang pulang+kerja pundi+nggih
 rawat+di rsj+tidak rujukan+si rw+05 sampai+ke satpol saudara+lansia saya+dari saya+jadi saya+kirim saya+tidak
 saya+tolak sehat+kan sekarang sekarang$ sekarang+ada sekarang+bagaimana selesai$ semalam semalam$ si+kakak sih+saya
 smp+yang soal+ibu sore+ini standby$ sudah+3 sudah+dari sudah+disebar sudah+diteruskan sudah+jalan sudah+minggu
 sudah+pukul sudah+tindaklanjut sudah+tunggu tadi+bagaimana tadi+kata tadi+malam tangan+belum tanya+bapak
 tanya+nasib tanya+perkembangan tanya+progres tanya+terus team teh+sekarang tempo tempo+hari terjun tidak+ada
 tidak+ditanggepin tidur$ tidur+depan tiga+orang tiketnya toko tolak+ya tolong+dong tolong+tindaklanjut tua
 tuju+lokasi tunggu+tidak tunggu+warga wae wae+pak ya ya$ ya+kami yang+kasih yang+pingsan yanto zidan
status 2 12$ 15+menit 5+bagaimana 88$ =done =money @len3 ^da ^ijin ^iki ^kira ^klg ^matur ^pak ^pelapor ^pos ^rs
 ^tiketnya a+dan ada$ ada+hasil ada+mobil ambulans+kami anak+belum anak+smp angkut$ antar any+update apa+aja
 apa+foto atau+belum bagaimana+hasil bagaimana+nasib bagaimana+sih bagaimana+tetangga bales$ bales+kenapa banget$
 banget+sih bapak+hendra bapak+odgj baru+aja bawa+golok belum+nongol2 belum+saya berhenti boleh+saya boleh+tinggal
 budal budal+belum bukan+saudara butuh+untuk cari+ibu cerita cerita+sekarang dari+bulan dari+minggu daster
 daster+kuning datang+mana deh$ dengan+orang di+kampung di+pasar di+rsud di+rumah di+saya diamankan$ dibawa+kemarin
 ditanggepin follow follow+up foto+bapak gang+kelinci gelandangan+yang halte halte+itu hari+apa hari+jumat hari+ke
 hendra hilang+ya ibu ibu$ ibu+sekarang ibu+yati ijin info+perkembangan infonya ini+laporan itu+masih itu+petugas
 itu+sekarang itu+si jadi$ jaket+ijo jam+10 jam+8 jam+lebih jauh+mana jawab$ jawab+terima juga+ya jumat jumat$
 kabar+ibu kadieu kami+di kami+pegang kami+tadi kami+tanggal kami+tgl kan+ibu kapendak kapendak$ kata+sudah
 kata+tadi ke+brebes ke+kelurahan ke+orang ke+pak ke+the kelinci kelinci$ keluar kelurahan$ kemana kemarin+dari
 kemarin+kata kemarin+ketemu kemis$ kenapa$ kepastian kepastian$ kesini+apa ketemu+dengan ketemu+itu
 ketemu+keluarganya ketemu+sudah klien+ke kok+centang kok+sepi laki+saya lalu+bagaimana lalu+saya lalu+tidak
 lansia+depan lansia+sarmi lapor+3 lapor+saya lapor+soal laporan+atas laporan+kami laporan+warga magrib makasih+sewu
 malam+itu mana+posisi mana+prosesnya masih+disini masuk+sekolah masuk+tidak matur+makasih mau+pasti mau+tahu
 mau+tanya mayat+kali muko+surau mulu$ mungkin nama+di nan nasib+bapak nggih$ niku no no+45 no+tiket nomor+12 otw$
 pagi pak+dari pak+pencarian pak+sudah pak+warga pasti pegang pemalang pemulangan penelepon+bapak perempuan+yang
 perkembangan$ perkembangan+laporan permintaan permintaan+ambulans permisi+pak petugas+kemarin petugas+sekarang
 pingsan pos+3 progres+laporan prosesnya pulang+ke pun+bapak rps rs+mana rujukan$ rumah+aman rumah+ibu rw sabi+sudah
 sadang sakit+di sarmi+sudah sarung$ satpol+malam saya saya+butuh saya+dan saya+kemarin saya+laporan saya+masuk
 saya+sadang saya+serahin saya+tadi saya+terima saya+wa sehat$ sekarang+dengan sekarang+di sekarang+lansia
 sekarang+mana sekolah+saya selaku selasa selesai+padahal senin serahin serahin+ke sewu sewu+saya si+ibu si+pak
 siang siapa+nama sidik sidik+jari siswa soal$ soal+adik status+masih sudah+1 sudah+budal sudah+dapat sudah+di
 sudah+diamankan sudah+jauh sudah+kapendak sudah+mana sudah+teridentifikasi sudah+tindak sudah+tutup surat+antar
 surau tadi tadi+dibawa tadi+pagi tahu tampak tampung tanggal+12 tanglet tanya+apa tanya+hasil tanya+tindak tarmidi
 taruh tas tea telepon telepon+lagi telepon+soal teridentifikasi teridentifikasi$ terima$ terima+doang terima+kan
 terima+terus terpal tgl tgl+12 tidak$ tidak+berhenti tidak+datang tidak+hari tidak+laporan tidak+nongol2
 tidak+petugas tidak+sampai tidak+warga tiga timnya+sekarang tinggal$ tinggal+tidak titip+di tkp$ tolong+infonya
 tua+perempuan tugas tuh tuju tukang+parkir tulis+selesai tunggu+ambulans tunggu+pak tunggu+petugas untuk+klien
 untuk+mr up up+laporan update+di wa+tidak warga+tanya yang+bawa yang+kemarin yang+lansia yang+lihat yang+perempuan
 yang+tidur yang+tinggal yang+untuk yati yati$ ybs+yang zonk
status 1 09$ 112$ 12+sudah 7$ =body =stir ^apa ^bah ^halooo ^itu ^ke ^mana ^woy ada+lanjut ada+mana ajukan ambil$
 ambulans+untuk apa+belum atau+tidak bade bagaimana+keadaan bagaimana+tindak bagaimana+yang bantaran bantu+ongkos
 belum+lansia bener+tindak bisa+ajak boy brebes bukan+yang bulan+lalu buta buta+di cari+tidak cek+laporan cibodasari
 cocokin da dari+sekarang dari+siang datang+ke dengan+anak dengan+siapa di+bantaran di+empang di+jalan di+mana
 di+muko di+musala di+polsek di+rw dibaca+belum dijemput+ibu dinsos+apa dinsos+dari dna dna+untuk doa driver duga
 empang foto+dengan gang+pakai gelandangan+dekat gelandangan+jalan halooo hari+selasa hasil$ hidup$ hilang+anak
 hilang+saya ibu+belum ibu+di ibu+iyoh ijo$ ikan iki info+tindak irigasi irigasi+sudah itu+kakak iyoh izin+tanya
 jaket jam+7 jam+di jari jauh jiwa+itu kabar$ kabar+ya kakak+kami kakak+sudah kali+sabi kamar$ kami+belum kami+titip
 kapan+bisa kapan+ya karang+timur kata+dijemput kata+otw ke+lapangan ke+saya keadaan kelurahan kemana+ya kemarin+kok
 kemarin+lapor ketahuan klg kok+lama koordinasi korban+sudah kuning lagi+kesini lalu lampu lanjut+gelandangan
 lanjut+lansia lanjut+yang lap+hilang lapor+bulan lapor+jam lapor+tidak lapor+yang laporan+112 laporan+dari
 laporan+hilang laporan+tidak lewat+wa lumutan macam malam+sudah masih+hidup masih+pegang masih+terima matur mau
 mau+kembali mau+pakai mau+telepon mau+tutup mayat+irigasi mengenai mereka minggu+saya mobil+rongsok mr mr+x muko
 musafir nama$ nama+ibu ngejogrok odgj+a odgj+itu odgj+kemarin orang+odgj orang+yang pagi+apa pagi+pak pagi+tidak
 pak+adik pakai+jaket pakai+nama parah pasar+ikan pasar+itu pasar+sudah pasien+lain pasung pelapor+kasus
 penanganan+odgj pencarian+kakak penelepon+rt percuma perempuan+saya perihal petugas+bersih polsek$ pun
 puskesmas+cibodasari rongsok rsj rt+5 rumah+masih rw+09 rw+kami sabi sambil+pegang sampai+belum sampai+ini sarung
 saya+boleh saya+dong saya+itu saya+kepikiran saya+malam saya+mau saya+pak saya+pelapor saya+sakit sekali$
 sekarang+masih semalam+di stroke sudah+angkut sudah+dibaca sudah+dibawa sudah+dicek sudah+otw sudah+turun tadi+ada
 tadi+cuma tadi+siang tahu+aja tanya+dia tanya+kapan tanya+petugas tanya+sudah tapi+kok tas$ temukan+kemarin
 teriak+tiap terlantar+saya terus terus+saya tes+dna tiket+31 tiket+trc timnya$ timnya+sudah timur timur$
 tindaklanjut$ tn tua+laki tutup+laporan untuk+cari untuk+mayat wae$ warga+pasung woy$ x x+di ya+ibu yang+bapak
 yang+kalian yang+kesini yang+respon yang+sedang yang+teriak ybs+sudah
status -1 1+jam 1+orang 20+butir 22$ 3+cair 5+hari 500rb 77$ ^3 ^banjir ^biasanya ^bikin ^bunuh ^cabut ^cara ^cepat
 ^darah ^dibawa ^gaji ^istri ^jalan ^kakak ^ketemu ^lupa ^mantul ^pasien ^rambut ^sampurasun ^siapa ^tambah ^telepon
 ^temen ^terkait ^ternyata ^test ^tumpang ^tutup ^unit ada+anak ada+bapak ada+denyut ada+gelandangan ada+identitas
 ada+mayat ada+saudara agak alhamdulillah$ alm amankan ambulans+dinsos an anak+jemput anak+saya angkut+kok
 angkut+sudah apa+biar apa+mesin apa+syaratnya asal+dari assalamualaikum+pak atas atm awas$ baca+tulis balai
 balaraja balita banget+lihat bangun$ banjir+di bank$ bansos+lewat banyak$ bapak bapak+tua baru+di batam bawa+apa
 bawa+karung bekas belum+pernah belum+uih berapa+kalau berdiri beringin berita bersama bersih besuk+rumah biar+saya
 bis bisa+baca bisa+jemput bisa+masuk bisa+ngomong bisa+telepon blok boleh+tanya bunuh+waktu bus+cikokol bus+trans
 butir cabut+laporan cari$ catat cek+bansos celana cibodas$ cikokol$ cinta cipondoh ciri cisadane coba culik
 cuma+sekarang dada daerah+kerja dari+pelapor darto darurat data$ datang+pakai datang+tapi dekat+the dengar denyut
 depan+ruko dewi di+dalam di+flyover di+masjid di+pinggir di+ruang di+stasiun di+taman di+tangerang di+teras
 di+tiket diamankan+kemarin dicabut$ dihentikan dijemput+anak dijual dikubur dinas+pendidikan dingin
 dinsos+tangerang diproses+dulu disana does does+this dong+pak donor donor+darah dua+hari dua+orang dukun empat+hari
 estimasi evakuasi$ false flyover$ flyover+cibodas foto+yang gang+mawar ganti gas gendong+bayi gerak+pak geser+ke
 gitu gratis+kan hadiah hari+libur hari+saya hari+tidak hari+yang harus+share hilang+disini hilang+tadi hubung$
 ibu+itu ig ikut imbalan imbalan+tidak info+lansia ini+bisa ini+ibu ini+orang item itu+di itu+mana itu+singkatan iya
 jadi+bukan jadi+laporan jalanan$ jam+dulu jam+operasional jam+segini jangan+diproses janten$ jaya$ jembatan$
 jemput$ jemput+di jual+tisu kabel kali$ kami+keluarganya kami+sampai kami+tunggu kanan kapan+pkh kartu+lansia
 karunya karunya+banget kasih$ kasih+kabar kasur kata+ada kata+nama kata+sekarang kata+yang kayanya+sudah ke+depan
 ke+satpam ke+siapa ke+sini ke+teras kebon kedah+datang kehujanan kek kemana+mana kemana+sih kemarin+nongol kembali$
 kembali+ke kembar kenapa+sih kerja+24 kerja+petugas ketemu+anak ketemu+lansia kirim klien+tadi km kolong+flyover
 komplain kontrol kooperatif kumpul$ kursi kurus lahir lalu+ini lansia lansia+nyasar lantai lapor$ lapor+kesini
 lapor+nama laporan+22 laporan+di laporan+something lempar lewat+mana lewat+sini lihat+di lihat+orang link
 lokasi+sih mabuk makan$ makin+banyak malah malam$ malam+petugas mall mana+aja mana+tidak mantap mantul marah
 masih+orang mau+bikin mau+ke mau+kirim mau+laporan mau+mati mau+pulang mau+tarik mau+untuk mawar mawar$
 melahirkan+pak menang mengaku+dari meninggal+pak minta+cepat minta+kabar minum+20 mobil$ modal muka mulut muntah
 murah$ nama+klien nama+yang nangkring ngomong+sendiri nyambung odgj+dibawa odgj+nya operasional orang+bener
 orang+hilang orang+ini orang+lain orang+petugas pagi+bapak pagi+jam pak+bisa pak+boleh pak+darto pak+dia pak+itu
 pak+kalau pak+temen pak+tidak pak+tinggal panjang pas pasar+anyar pdam pendek pendidikan pendidikan+ada
 penelepon+bertanya pengaduan pengaduan+dinas penjangkauan perempatan pergi periksa perlu+petugas pertigaan pesan
 petugas+ada petugas+apa petugas+berapa petugas+dari petugas+pakai petugas+puskesmas pinang pinggang pinjem pinjol
 pisau+sudah pkh+tahap polsek polsek+cipondoh pom+bensin prosedur pukul pulang$ pulang+dari pulsa putih rahasia+kan
 rame rapat rapat$ raya rel remaja resmi$ ribut robot$ rokok ruang+tunggu sakit salut samping sampurasun sangiang
 sangiang$ satpam+ya saudara+alm saudara+yang saya+2 saya+anter saya+bawa saya+dihentikan saya+kasih saya+kira
 saya+lagi saya+lansia saya+pegang saya+pindah saya+selesai saya+tahu saya+tanya saya+warga sayat segini
 segini+masih sejak sekarang+dia selalu sendiri+di serah serah+terima sering sesak si+lansia sido singgah$ singkatan
 singkatan+apa sini+pak sini+ya sirine slot sok something something$ sorry sorry$ stop sudah$ sudah+5 sudah+bangun
 sudah+cari sudah+dikasih sudah+empat sudah+evakuasi sudah+kasih sudah+minum sudah+rapat sudah+urus susul susul$
 syaratnya tadi$ tadi+di tahap+3 tahun$ tangan+terima tangerang$ tangga tangsel tanya+dong tapi tato temen+saya
 tengah terlantar+itu tes$ test tidak tidak+angkut tidak+bawa tidak+keluar tidak+ketemu tidak+pakai tidak+uih
"""
