"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting 2 nongol+dari nurul nyasar+yang objek odgj orang+cuma orang+muncul orang+naik orang+tsb over pagi pagi+ada
 pagi+minta pak+guru pak+haji pak+itu pak+laki pak+laporan pak+posisi pak+samping pak+tapi pak+tiap pakai+kruk
 paman+saya panti+werdha papasan+di parking parking+lot parkir+indomaret parulian pasar+babakan pasar+baru
 pasar+laris pasar+tidak pasung+sudah penelepon+info penelepon+tidak pengumuman+itu penumpang+saya
 perempuan+tunarungu pernah+saya pingsan+itu pipi pln poster+orang pramuka ps+lama puasa$ pukul+hitam pulang+kemarin
 putih+yang raden raden+fatah rambut+panjang regu rel rel$ remaja+yang rental rental+ps rest rest+daerah ruko+blok
 ruko+cimone rumah+ke rusak rusak+warung sabi salib salib+di salon samaun sambil+tunggu samping+bengkel samuel
 sandal$ santa santa+maria sarung+kotak satpam satpam+rs satpam+rumah satunya$ saudara+anak saudara+itu saung+sawah
 saya+driver saya+jam saya+kemarin saya+lapor saya+nan saya+odgj saya+pak saya+papasan saya+satpam saya+sekarang
 saya+tahan saya+tu sd sd+tolong sdri sebelum sebut sebut+nama sekarang+alun sekarang+bawa sekarang+depan
 sekarang+naik sekarang+ngumpet sekarang+papasan sekarang+saya sekarang+selonjor selokan selonjor selonjor+di sempat
 sempit senin serang seret setengah+jam seuri seuri+sendiri si+dimas siang+ini siang+sekarang silver silver+pingsan
 silver+yang sini$ sipon situ+cipondoh sma smp+6 smpn+4 sok+bawa solok subuh sudah$ sudah+bulan suka+buka suka+tidur
 sumpah sumpah$ swasta tadi+lapor tadi+pagi tadi+papasan tadi+pas tadi+subuh tahan tahan+dulu tahu tahu+bawa
 tahu+ibu tajam takut+ada taman$ taman+elektrik tambal tampak+di tangan+ada tangcity tangga taruna tato+salib
 telepon+kata telepon+warga tempat+cuci tempat+duduk teras teras+masjid terjebak terminal+kalideres
 terminal+sekarang termonitor+duduk ternyata+tidur terus+tidur tetap tgl think+saya tiang tidak+ketemu tidak+mau
 tidak+tahu tidak+ya tidak+yakin tidur+saya tidur+tunggu tigo+hari tiktok+itu timur tinggi+sekitar tmp tmp+taruna
 toilet+spbu toilet+umum toko+bangunan toko+roti toko+saya tol+karawaci tolong+ada tolong+cepat tolong+pln top top$
 tri+lestari trotoar+depan tsb tsb+sekarang tuh+ibu tujuh tujuh$ tukang+becak tunggu+mobil tunjuk+jalan turun+di
 umum untuk+di untuk+gelandangan untuk+tidur uwung uwung+jaya waktu+mau waktu+saya warga+tadi warteg+sebelah
 warung+aye warung+bakso warung+saya werdha yang+2 yang+amuk yang+anter yang+baju yang+bulan yang+cocok
 yang+dipilarian yang+hari yang+itu yang+jaga yang+jam yang+lagi yang+laki yang+lo yang+mirip yang+ngasih
 yang+petugas yang+sok yang+telepon yanto ybs+kembali zidan
sighting 1 15+mnt 19$ 2+tadi 4$ 6$ 7+tadi =food @unseen ^bocah ^dia ^ini ^itu ^monitor ^pagi ^perempuan ^pnlp
 ^satpam ^sesuai ^tetangga ^tuh ^wah ada+gang ada+ruko adem air+di aja+lansia alam+jaya alfamidi$ amuk+di angkot+ke
 angkringan anter+pulang anyar arah+poris arah+selatan awas$ ayam+di back bahari bahari$ bahwa baju+ijo bali ban
 bandara bandara$ bapak bapak+gerobak bapak+pikun baru+aja batu bawa bawa+tas bawah+wit bekas belakang$
 belakang+alfa belakang+gudang belakang+halte belanda beli+cilok belok belok+kiri benda$ bensin$ bisu bni bocor
 bolong bolong+depan botol botol+rusak buka+baju bulakan bus bus+shelter buta cangkring cari+deh cari+jalan cari+klg
 cctv+tunjuk cempaka cempaka$ cepat+ya cibodas cilok cimone+orang cipete$ cipondoh+makmur cirinya coba cuci+piring
 daan daan+mogot daerah damkar dari+rsj dari+your deh+pak dek dekat+gereja dekat+kantor dekat+makam dekat+rel
 dekat+rumah dengan dengan+sekarang dengan+si dengan+topi dengan+yang depan+atm depan+indomaret depan+pos
 depan+sakola depan+toko dewasa di+angkringan di+antri di+dagu di+dekat di+kampung di+kel di+lapak di+luar di+makam
 di+mushola di+pamflet di+papan di+pelabuhan di+pelataran di+playground di+pos di+prapatan di+saung di+tengah di+tl
 di+toko dibawa+di dibawa+sudah dicek$ dicukur disebar+di disebar+grup dm dorong dulu+suka eh ekor emperan+toko
 fajar flyover+kaki gang+belakang ganggu$ garis garis+biru gelandangan+buta gelang+rumah gerbong gerendeng$ gerobak$
 gerobak+tidak gimbal+sekarang gingsul gitar+rusak golok+itu golok+pak gondrong grup+rw gudang$ gunadi guru h
 halte+lagi hareupeun hartono hartono+raya hidup+pak ig+dinsos ijo+yang its itu+kayanya itu+kemarin itu+sudah itu+ya
 jalan+di jalan+hartono jalan+ki jalan+sudah jalanan+yang jamu jangkar jembatan$ jembatan+gerendeng jembatan+tanah
 jilbab jpo jumpa+di kabel kaca+di kambing kambing+saya kami+ikut kami+mundur kamis kampung+sini kanannya kapan+hari
 karang+tengah karawaci$ karung karung+itu kasir kata+lari kaya+di kayanya+tadi ke+dalam ke+kampung ke+lampu
 ke+pertigaan ke+ruko kebon kejar+pengendara kemarin+itu kemarin+kayaknya kemarin+lihat kemarin+muncul
 kemarin+posisi kembali+bawa kembali+sudah kemis$ kenal kenalan+fb kereta+dari kertas kerupuk+buta ketemu+anak
 ketemu+sekarang ketiga ki kontrakan+temen kopi$ kosasih kotak kreo ksh ku+bapak kuli+panggul kumpul+lagi lagi+kel
 lagi+maen lah lah+tigo laki+dewasa laki+tidak lalu+masih lansia+kami lapak+rongsok lapor+2 lapor+bahwa
 lapor+kemarin lapor+malam lapor+nongol larangan lari+sudah laris+cibodas lebaran+ada lemas$ lihat+anak lihat+jatuh
 lihat+lewat m$ maen+di malabar$ malam+ada malam+nginep mantan+pasien martabak masih+tidur masuk$ mau+ngasih
 mau+seberang melihat+lansia memang merdeka+sekarang mesjid mi minta+air minum+susu miring mnt mogot monitor
 mungutin naik+bis naik+pagar naik+truk nama+ujang nasi+uduk ngomong+belanda ngorek noh+di ntu nya+sekarang
 odgj+perempuan ojol onah onah+di orang+baru orang+ini orang+itu orang+takut orang+tapi oranye pada+pengumuman
 pada+putar pagi+tadi pak+ada pak+ini pak+lagi pak+perempuan pak+wasimin pakai+kaos paling pamflet panggul panjang
 panti+rehab papan+kelurahan park parkir+mobil parkir+rs pasa pasar+anyar pasar+tadi patroli+malam peci pegang+pisau
 pegang+tembok pelabuhan pelataran penumpang pertigaan+jalan petir petir$ pinggir+kali pintu+2 piring+di
 pisau+daging plawad+tidak playground playground+mall pnlp poris pos+2 post poster+itu pramuka$ prapatan+duta
 pun+sudah punya+duit puskesmas$ putar$ putar+kembali putih raya+petir rehab rel+poris rt+ada rumah+haji rumah+kami
 rusak+di sakola$ sampah+depan sangego sangego$ sangiang$ sapu satpam+sini satpol+malam satunya saudara+lansia saung
 saya+ajak saya+arah saya+dengar saya+jumpa saya+kata saya+melihat saya+sambil saya+tadi saya+temukan sebelah+kanan
 seberang$ sekilas sekolah$ sekolah+orang sembako semula$ seragam+pramuka sesuai+ciri setengah si+bapak si+rambut
 sini+lihat situ+bulakan situ+cangkring sopir sore+di spbu$ spbu+daan stasiun+batu subuh+di subuh+saya subuh+tadi
 sudah+dia sudah+dicukur sudah+lepas sudah+miring sudah+pulang sukasari susu susu$ tadi+anak tadi+jalan tadi+saya
 tadi+tidak tahun+lalu taman+makam tanah tangan+kanan tangan+kanannya tanya+saya tato+jangkar teh$ teman tembok$
 temukan tenang$ tergeletak+tidak teriak+di terpantau+jalan tetangga+bapak tetangga+lihat tgl+12 the+bus tidak+pergi
 tigo tiktok timezone tl toilet tompelnya tri truk tua+perempuan tuh+dia tunarungu tunggu$ uduk uduk+di
sighting 1 ujang+kosasih veteran+yang viral+hilang wah warkop$ warung wasimin wit wkwk+parah ya+ada yakin+banget
 yang+diposting yang+kapan yang+lepas yang+ngomong yang+pada yang+tadi yang+telanjang yang+untuk your+post
sighting -1 1+personil 14+tahun 2$ 2x 30th 4+hari 4+tahun 40an =elder =well ^bakar ^bapak ^batal ^buaya ^catatan
 ^dekat ^hasil ^istri ^jembatan ^ke ^menunggu ^nomor ^pak ^pas ^pasien ^remaja ^saksi ^sampah ^theres ^tkp ^wkwk a
 abis+itu about ada+ambulans ada+bocah ada+golok ada+jambret ada+kakak ada+kaki ada+ktp ada+ongkos ada+saudara
 aja+dari aja+pak akses al+azhom alfa amankan$ anak+ada anak+dibawa anak+jalan anak+sekarang anak+smp ancam anggap
 angkot+mau apa+ibu apa+pak api arah+jalan arah+kali artis asem asih$ atas+jpo azhom bagaimana+cara baju+hitam
 bandara+terus banget+lihat bangkai banyak+di bapak+ibu bapak+ketemu bapak+sudah bapak+terlantar basah batu+ceper
 batu+sari batuk bau+bangkai bawa+balita bawa+pisau beda+anak belakang+smpn belanja beli+air bendungan
 benteng+betawi beringin$ besar+di betawi betul biasa bibirnya+biru bidan biometrik bisa+cari bisa+masuk bolak
 bolak+kembali boleh+lapor boleh+lihat bukan$ bukan+darah bunuh+diri butuh+1 cara+jemput cari+kakak cari+paman
 cari+rumput cekik ceper cerita+sekarang chat ciledug+indah cisadane+dekat clear close curiga daftar+orang dagu$
 dalam$ dandan dandan+menor dapat+orang dari+jalan dari+lampung dari+minggu dari+puasa dari+tempat daster+kuning
 datang+ke daun dekat+bendungan dekat+jembatan dekat+stasiun demam den dengan+ibu dengan+satpam depan+pasar
 depan+pom depan+ya di+baju di+balai di+cikupa di+facebook di+kebun di+parung di+pasa di+pipi di+poris di+rsj
 di+rsud di+sungai dia+mulai dia+ngomong dibawa dibawa+petugas dibuang+anak dicabut dicandak dicek dicoret dijemput$
 dikeroyok dinsos+yang dipun disini+dengan ditinggal+di dompet+isi down down+syndrome duduk+doang duit+sudah emas$
 emperan+masih enak facebook fals foto+bapak foto+baru foto+lama foto+orang foto+susul gajah galak gang+kelinci
 gang+kober ganggu+jiwa gantian gebang+raya gelandangan gelandangan+dengan gemeter gemuk$ gereja$ gigit gitu gitu$
 hajat hapus hari+lalu hari+tidak hati2 hati2$ hilang+ada hilang+ingat hilang+ini hilang+kata hilang+kontak
 hilang+lagi hp+tidak hub hujan+dia ibu+muda ibu+sampai ibu+terakhir igd+dekat info+kalau inggris ini+bapak ini+dia
 ini+kami ini+lansia ini+lupa itu+nanti itu+petugas iwan jahitan jaksel jalan+belakang jalan+benteng jalan+depan
 jalan+ks jalan+lagi jalan+pincang jalan+tutup jatuh+ke jd+gelandangan jembatan+itu jemput jemput$ jendela jinak$
 joget joget+di joget2 joging jpo+tangcity juga$ kabupaten$ kaki+orang kaki+pincang kaku kalau+ada kalau+ketemu
 kalau+malam kali+ini kami+kembali kami+mau kami+putar kami+tarik kampung+saya kanan kandung kapal kardus+di
 karung+tidur kasih+makan kasmirah kata+mau kata+yang kawinan kayaknya+mabuk kayu+kp kdrt kdrt+lari ke+kamar ke+kel
 ke+pasar ke+pos ke+rps ke+semua ke+toilet keabisan kebun kec kecil+di kejadian kel kelahi kelas kelinci keluar+tapi
 keluarganya kemana+ya kemarin+di kembali+tanya kenanga keras kereta+nanti kesamber kesamber+kereta ketemu+mayat
 kios kirim+video klien+dibawa klien+menolak kok+orang kok+tidak konter konter+pulsa kontrol kooperatif+mau
 koordinasi korban+kdrt kosnya kosong+itu kotak$ kp+rawa kreo+selatan ks ks+tubun kumpul kunci+diri kursi lagi+bawa
 lagi+lewat lagi+nginep lalu+sekarang lama+pak lampung+mau lansia+dari lansia+duduk lansia+lagi lansia+salah
 lansia+terlantar lansia+turun lapor+dari laporan+salah laporan+sekarang laporan+tadi lari+di lari+lewat lari+naik
 lari+pagi lewat+jalan lewat+jendela lihat+ada lihat+daftar lihat+laki lihat+mobil lihat+perempuan lihat+seragam
 lina linglung+bawa lk lokasi+klien lu luka+di maaf$ maaf+ke makin makmur$ malam+di malam+dia malam+ketemu
 mandi+sudah mantan marah$ masih+duduk masih+nempel masjid+butuh masjid+pak massa masuk+rumah mata mau+bunuh
 mau+turun menolak+dibawa menor meringkuk meringkuk+di minum+oplosan mirip+ibu modernland mogot+mungkin motor+jatuh
 muda+kayaknya muda+linglung mudik muka+tidak mulu naik+turun nanti+lepas nasi nasib+pak ndan+klien neduh+di
 neglasari ngaku+artis nganter ngecek ngomong+inggris nongol$ nyangkut nyangkut+di nyuruh observasi odgj$ odgj+itu
 odgj+teh operasi oplosan orang+baik orang+batak orang+cacat orang+dengan orang+diam orang+gigil orang+lari
 orang+mabuk orang+malam orang+nih orang+sekarang orang+sih pabrik pabrik+tekstil pada pagi+pas pagi+saya
 pak+karunya pak+lurah pak+mau pak+rt pak+rw palak palembang panas panik parkir+liar pas+belanja pas+lihat
 pasar+malam pasar+sipon patah pelapor+menghubungi pendamping penelepon+lapor perempuan+berdiri perempuan+korban
sighting -1 perempuan+muda perlintasan pernah+rawat pernah+tusuk personil pesan petugas+kembali petugas+tadi
 pincang+itu pinggir+jalan pingsan pinjam pinjam+hp plastik plat pohon+asem pondok pool+bus pos+ojek pos+polisi
 pos+rw posisi+masih posisi+sudah pp pr$ preman pukul$ pundi pundi+nggih punya+riwayat purwodadi puspem putus rabu
 raib rame2 rame2+di rangkas rangkas$ rangkasbitung rawat+di rekan rel+kereta rel+sudah resah$ riwayat rs
 rsj+sekarang rumahnya$ rumahnya+di rumput saksi sampai+jam sampai+mana samping+pos santri+kami saos saos$ sari
 sarung$ satpol+pp sawo saya+dan saya+habis saya+jalan saya+kira saya+tinggal sebelah+konter seberang+jalan
 security+sudah sedia sekarang+diam sekarang+jam sekarang+kembali sekarang+lebih sekarang+malah sekarang+mana
 sekarang+masih sekarang+rawat sekarang+terlantar sekitar$ selamat+pagi selasa selesai selimut serab$ serahkan sesak
 sesak$ sewu+saya siapa$ sih+saya simpan singgah$ singgah+apa siram sisir siti stasiun+tangerang station sudah+biasa
 sudah+cari sudah+dapat sudah+foto sudah+jadi sudah+jalan sudah+kami sudah+makan suka+di suka+teriak sungai+cisadane
 supir syndrome tadi+abis tadi+cuma tadi+dia tadi+pak tadi+sampai tadi+sore tahu+tidak tahun$ tahun+2019 taksi
 tangerang+bukan tangis+di tega tekstil telanjang+jalan telepon+tadi temen+lama tempat+bapak tempat+kerja terbalik
 terjun terlantar+baru terminal+poris terus+hilang tes tetangga+saya theres+a tiap+hari tidak+naik tidak+pulang
 tidak+saya tidak+utuh tidak+waras tiga timnya tipu tkp+clear tolong+di tolong+dicek tolong+pak tolong+tidak tower
 trotoar$ tua$ tubuh tubun tulang tuli+hilang tuna tunggu+disini turun+dari turun+kata tusuk untuk+yang usir+kembali
 utuh viral viral+di wae$ warga+kata warga+resah wc ya+orang yang+angkut yang+bener yang+jatuh yang+kaki yang+naik
 yang+perlu yang+satu yang+tahu yayasan ybs+menolak ybs+yang yo you ziarah
sighting -2 2+hari =force =heart =kin =mad =road =smell =strike @case @where ^alhamdulillah ^anak ^assalamualaikum
 ^bayi ^bisa ^depan ^dulu ^eh ^ibu ^kami ^kapan ^kata ^kel ^kondisi ^lari ^maaf ^mantan ^minta ^mobil ^murid ^nama
 ^nopol ^patokan ^permisi ^petugas ^polsek ^punten ^sore ^tambah ^ternyata ^tiap ^untuk ^update ^wa abaikan abaikan$
 ada+2 ada+ibu ada+info ada+kabar ada+laki ada+mobil ada+motor ada+perempuan agus air al alhamdulillah ambruk anak
 anak+anak anak+asuh anak+jalanan anak+kecil anak+saya angkut antar apotek asal asesmen assalamualaikum astaga asuh
 atas bacok badan bagaimana+kondisinya bagaimana+pak baik$ balai+warga bansos banyak+tidak bapak$ barat batak batik
 bawa+buntelan bawa+sepeda bayar bayi bayi+di beda+dengan beda+orang begal belum+lihat bener bengkak berkas biar
 biarin biarin+aja bibirnya bisa$ bisu+tuli boleh+minta bot bukan+yang bulan bulet buntelan bunuh cacat cari+bapak
 cari+ke catat catatan cek cekcok cekcok$ cikupa cipadu cisadane cuma+sekarang dada dalam+masjid dalam+pos
 dari+garut dari+lampu dari+malam daster demen dengan+satpol depan+alfamart depan+apotek depan+smp di+cikokol
 di+kamar di+lantai di+loteng di+mall di+panti di+perempatan di+pool di+rel di+rps di+rumah di+semak di+tiktok
 dia+bawa dia+diam dia+kata dia+naik diam+aja diam+di dibawa+lari dibawa+sekarang dibuang dicek+di dicopot
 dikasih+baju dinsos+sudah doang$ dong$ dua+orang duduk+sendiri duduk+terus duga dulu+kata duta+garden eh+ada eh+dia
 empang estimasi fb+ada film foto+sudah gajah+tunggal gang+ketiga gantung+di garden garut gas gebang gedor gemuk
 genteng gigil gratis habis+ongkos halte+itu hari$ hari+depan hari+di hilang+arah hilang+di hilang+waktu ibu+di
 ibu+itu ibu+lagi ibu+sudah igd indah info+lansia ingat ini+laki isi istri+saya itu+bapak itu+bener itu+kayaknya
 itu+mana itu+tawa itu+ternyata itu+tiap izin+lapor jalan+daan jalan+kan jalan+pelan jalan+pulang jalanan jambret
 jatuh+dari jawab jembatan+sekarang jembatan+tadi jinak juga+kalian kabar+odgj kabupaten kah kakak+pakai kalau+lihat
 kami+amankan kami+titip kampung+melayu kaos+abu karena kartu+atm karunya$ kasasar kasih kata+ini kata+orang
 kata+sekarang katonyo kayaknya+ganggu kayu$ ke+igd ke+kelurahan ke+orang ke+pagar ke+puskesmas ke+rsj ke+rsud
 ke+samping ke+saudara ke+seberang ke+tengah kedaung kehujanan kemana$ kemarin+dibawa kemarin+kan kemarin+kok
 kemarin+sudah kereta+tanah kering ketapang ketemu+keluarganya ketemu+sudah ketemu+temen kirim+foto klambine
 klien+pulang klien+yang kolong+itu kondisinya kontrakan koreksi kp kumat+lagi kurang lae lagi+cari lagi+dengan
 lagi+gedor lagi+hujan lagi+perempuan lagi+tidak lagi+ya lahir lain$ laki laki+kaos laki+muda laku lama$ lama+banget
 lampung lansia+di lansia+hilang lansia+ngaku lansia+tidur lantai+2 lapangan lapar lapor$ lapor+itu lapor+lansia
 lapor+odgj lapor+orang lapor+yang laporan$ lari+saat lembang lembang+ciledug lepas+lagi lewat+situ lho+pak liar+di
 lihat$ linglung+di linmas linmas$ location loteng lupa+jalan macet macet+di madura madura$ makan+nasi makasih$
 makasih+pak makasih+sewu makin+banyak malam$ malam+petugas malu mana+ya mantan+pacar manusia+gerobak marah marga
 masih+disitu masih+pakai masih+tunggu masuk+daerah mau+cari mau+datang mau+ke mau+kembali mau+pindah mau+tanya
 melayu menghubungi menunggu merah+tugu minta+tolong miris miris+lihat mobil+orang muda+di mulut murid murid+yang
 nah+orang nama+ibu nama+siapa nama+udin nanti+lagi nasib neduh neglasari+lapor ngaku+dari ngelem+di nggih nih+orang
 nihil nik nopol nya nya$ nya+sudah nyanyi+pakai odgj+nya odgj+pasung orang+duduk orang+pindah orang+saya ot padahal
 pagar pagar+jembatan pak pak+bapak pak+biar pak+ke pak+satpam pak+tadi pak+takut pakai+celana pakai+sarung
 pakai+toa paksa panggil pantau panti$ panti+mana parkir parkir+yang parung parung+serab pasar+kemarin pasar+lembang
 pasung patokan pegang+alat penampungan$ penelepon+cari penelepon+kata penelepon+lihat penjangkauan perempatan pergi
 pergi+ke permisi perut pikir pincang pinggir$ pisah pisau polisi polsek+jatiuwung pool pr presiden punten
 punya+rumah pura2 racun rada rendi resah ribut+dengan robek rps rsj rsud rujuk+ke rujukan rumah+di rumah+singgah
 sakit+jiwa salah+naik sambil+gendong sampah sampah+makan samping+masjid satpam$ satpol+sekarang satu+orang
 saudara+di saudara+saya saya+anak saya+bagaimana saya+boleh saya+cari saya+kasih saya+kembali saya+salah saya+tidak
 seberang+pom security sejak sekarang+lansia sekarang+sudah sekolah semak semua$ sepeda serab seragam serah
sighting -2 serah+terima setelah setrum sewu si+ibu si+kakak siap siapa+ya singgah situ smp smp$ solo sore$ sore+ada
 sore+pak spbu+yang stop+aja suami suami+saya suara sudah sudah+2 sudah+dijemput sudah+dikasih sudah+mandi
 sudah+sisir sudah+tangan surat susul tadi+masih tadi+tambah tajur tajur$ takut+dekat takut+kakak taman+gajah
 tambah+banyak tampung tangerang$ tangis+cari tanglet tanpa+identitas tapi+sekarang target+belum target+tidak
 tas+ada tawa+sendiri telanjang+lagi telepon+lagi temen+lari temen+sekolah temenin tempat$ tempat+yang tenang+lagi
 tenggelam+di terakhir teriak teriak+lagi terima+kasih terlantar+di ternyata+bawa terus$ terus+ada theres tiap+malam
 tiba+di tidak+bisa tidak+kembali tidak+pak tidak+pakai tidak+teriak tidur tidur+depan tidur+situ titip titip+di tkp
 tol$ tolong$ tolong+bantu tongkat transit tugu+jam tukang+sayur tuli tulis tumpuk tunggal turun$ unit untuk
 verifikasi video waktu+transit waras warga$ warung+kopi warung+madura warung+sebelah ya+dari yang+datang
 yang+dibawa yang+kami yang+ketemu yang+lewat yang+masuk yang+odgj ybs+lari ybs+pindah
sighting -3 1+orang 10+tadi =arms =birth =child =limp =stir @addition @goes @it @needs @person ^bagaimana ^boleh
 ^bukan ^cek ^halo ^ijin ^kakak ^laporan ^mau ^naik ^nih ^nihil ^ruko ^rumah ^selamat ^suami ^tahu ^terakhir
 ada+satu ada+tompel agak alamat alat anak$ bagaimana$ balita bangku bangku+taman banjir bank+bri bantu banyak$
 bapak+ini baru+di baru+lagi bau belakang+masjid belum$ belum+ada belum+ketemu bener+pak bengong besar biasa+di
 biasanya+dia biru$ bri bulan+lalu cara cari+ibu cari+temen ceper$ cerita cuma daftar dari+arah dari+kemarin
 dari+pagi dari+sini data deh+foto dekat$ dengan+bikin dengan+orang dengan+saya depan+mushola di+bangku di+gubuk
 di+lokasi di+mana di+mobil di+rs di+seberang di+tangerang dia+cuma dia+lari dia+pindah dia+tidak dijual dijual+di
 dinas dipukul$ diri dua dua+hari gang$ gantung giant giant+cimone golok golok$ golok+di halo hansip hari+orang
 harus hasil hilang+pak hubung hujan identitas ijin itu+lho itu+loh jadi+di jalan$ jalan+tidak jalmina jalmina+sudah
 jam+10 jam+segitu jauh+dari jd jelas jiwa jual+tisu juga kakak kakak+yang kalau kalau+dari kali$ kamar kami+sudah
 kan$ kapan kartu kata kata+dia kata+tukang ke+kali ke+panti kemarin+ketemu kerja ketemu$ kira klien+lari kooperatif
 kumat lagi+ybs lantai lapor+jam lepas+tadi lewat+ada lewat+gang lihat+deh lihat+gelandangan lokasi$ malam+kok
 mana+sekarang masuk+dari masuk+lewat mau+naik mau+pulang menolak minta+foto motor mr mr+x mulai mungkin+jalan
 mushola$ nama nanti$ napas ngelem ngomong+sendiri no nyasar+di odgj+baru ojek ojek$ orang+dipukul orang+masih
 orang+sudah orang+tenggelam orgnya pacar pak+bawa pak+kayak paman paman+kami panti+sekarang pasar+kata pegang
 penelepon perempuan$ perlu persis+belakang perum pikun pikun+di pindah$ pindah+duduk pohon+ketapang polsek ribut+di
 rombongan rsj$ rujuk ruko+saya ruko+sebelah rumah rumah$ rumah+lagi rumah+sekarang salah satpam+kami satu+lagi
 saudara$ saya+bukan saya+dari saya+mau saya+takut saya+tunggu segitu sehat sekarang+pegang sendiri sendiri+di soal
 stop sudah+ambil sudah+dengan sudah+minggu sudah+pergi sudah+seberang sudah+tenang sudah+turun tali tangan tangis
 tanya+ke tapi+di tapi+kembali tarik telepon temuan tenggelam+ke terakhir+di terus+di tiba tidak tidak+punya
 tidak+usah tidur+belakang tiket tindak$ tinggal+di tisu tolong+tindak tong tong+sampah tua+di tukang+ojek
 tukang+parkir tunggu+di tutup update urus usah wa warna warnet$ warung$ x ya+pak yang+biasa yang+dijual yang+ini
sighting -4 # 3+hari =breath =done =home =hurt =joke =not =wait @kin @len2 @status ^apa ^hilang ^jalan ^jam ^kalau
 ^kemarin ^saudara abis ada+gelandangan ada+lansia akan amankan ambulans amuk+lagi angkut+satu apa baik bapak+hilang
 batal bawa+golok bawah+pohon berapa besok bisa bukan butuh cuma+duduk dan dari+tadi datang$ dibawa+dinsos dibawa+ke
 dikasih dipukul ditinggal dompet dong duit dulu+itu foto$ foto+ini ganggu gubuk halte+depan hilang$ istri kami+lari
 kasur ke+cipondoh kejang kemana kena kenapa kepala korban kunci lagi+yang lain lalu+pak lanjut lansia$ lansia+pikun
 lihat+dari luka mabuk maling masih+di masih+lihat mati mau mau+lapor mayat meninggal+di mobil naik+mobil nomor obat
 odgj+di orang+lain orang+linglung orang+terlantar orang+tidak pagi+sampai pak$ pak+orang parkir+giant pelapor+kabar
 perempuan petugas posisi+di punya rawat saat sadar sampai+sekarang satu+ini saya+lari saya+sudah sekarang+dengan
 sih situ$ sudah+3 sudah+ada sudah+saya sudah+sering suka+bawa tabrak tadi$ tadi+sudah terakhir+lihat terima
 terlantar tiap tidak+jadi tindak tua tunggu usir wkwk wkwk$ ya$ yang+saya yang+suka
sighting -5 =blaze =drill =office =sick @? @call @question ^ada ^makasih ^malam ^masuk ^pelapor ^tolong ^tukang
 ada+yang aja$ atau bakar cuma+ada dari depan+gereja di+gang di+kantong di+situ dia+geser dia+jalan diam doang habis
 ibu$ karunya ke+rumah ktp kucing lagi+kembali lansia+saya lokasi lupa maaf malah malah+ketemu mana$ mandi masjid$
 meninggal mungkin ngomong ongkos orang+tua pagi+di pasar+sekarang pelapor pos$ pulang pulang+ke ribut rw$ sakit
 sambil sampai saudara saya+kirim sekarang+pindah selamat tadi+orang tahun takut tangerang tanpa ternyata tugu umur
sighting -6 =dead =thanks @1 @back @danger @other @thanked @thanking @withdraw ^cari ^tidak aja banget banyak baru
 belum biasanya bikin boleh di+sekolah disitu ini+foto jadi kantong kecil kok+masih laporan makasih muda nanti
 orang+odgj orang+tidur pak+tolong pakai rumahnya semua sering siapa suka tanya telanjang+itu tenggelam tidak$
 tinggal tolong ya
sighting -7 =ask =part @who=relative @who=resident bagaimana ketemu+orang kirim mana minta nyasar pak+saya pohon
 satu saya+yang terus yang+baru yang+laporan ybs+sudah
sighting -8 @len1 @who=operator ^lagi linglung saya+hilang suka+telanjang tambah
sighting -11 telanjang
sighting -13 @len0
other_service 15 ^nikah akun buka$
other_service 14 ^bidan ^kontrakan berisik
other_service 13 konsultasi pecat puskesmas
other_service 12 ^jembatan ^tanggul ada+tidak atm buka dukcapil id jebol keramaian tanggul tidak+dikasih waris$
other_service 11 berisik$ bidan bursa bursa+kerja dipukul+suami jambret kartu kerja+dong mesum patah perkosa ribut
 saya+dipukul saya+rumah sktm tidak+sih waris where
other_service 10 @other ^banjir ada+bakar bansos bayar dijual dinsos+pak esek2 kdrt ke+laporan kelahi laki+saya
 lansia$ mantan o pasar+murah saya+perkosa sumbang+baju tagana tanah$ tawuran+anak
other_service 9 ^angkot ^bakar ^begal ^bursa ^hilang ^ijazah ^internet ^kartu ^lampu ^minta ambrol apa+aja bakar+pak
 bapak+tiri beras butuh di+mana diancam ijazah jalan+baru kucing+tabrak langka layak mahal masuk+rumah nikah
 nyamuk+banyak pinjol pkh popok popok+lansia remang2 sakit$ sembako stnk terus$ tiri untuk+saudara warung+remang2
 yang+dijual
other_service 8 =office ^anjing ^daftar ^kucing ^listrik ^popok ^sampah ^truk ^warisan air ambulans ancam
 anjing+odgj bantu+lansia berapa+ya bisa+tidak cair cerai daftar dagang desil di+gang dong+pak golongan gratis$
 hilang+stnk imunisasi judi kadaluarsa kaki+palsu kerja kks ktp+hilang lampu lapor+kemana lemari$ les liar lowongan
 maling+di mana+ya miras motor+saya nyamuk padahal pelatihan pukul+saya pungli rekomendasi saya+jambret saya+pukul
 spp tangerang+ada tua+saya tunggakan vaksin warisan
other_service 7 =beast =blaze =road =strike ^air ^asap ^jalan ^lowongan ^mau ^pkh ^pohon ^tahu ^trotoar ^tunggakan
 ^urus ada+bantu akta anak+saya anak+yatim angkot+ugal2an antri asap bahaya baju+layak bakar bakar+di banjir
 bawa+golok bikin birth birth+certificate blt bobol bulan cerai$ certificate dbd di+daerah di+periuk dikenal+masuk
 dipukul donor donor+darah dtks fogging get gigit gratis hilang$ hubung+ke ibu+tanya imunisasi+bayi janda
 jembatan+gantung jual jual+makan kartu+kuning ke+get kecanduan+film keluar kemana kis kk komplain kontrakan kucing
 lansia+saya layak+pakai lobang makan+kadaluarsa malam+minggu maling mana$ mantan+suami massal mau+sumbang minta
 motor online online$ pabrik pacar+saya padam pak+rumah parkir+liar pdam pelatihan+kerja pemadam penelepon+minta
 pindah pinjol$ plafon pohon pohon+ambruk polantas program psikolog pukul sampah+tumpuk saudara$ saya+kok suami
 telat terus+tusuk tidak+angkut tolong+ada tolong+ambulans tusuk+korban ugal2an urus usaha
other_service 6 2+pagi 3+kilo =drill =home @len3 ^ayam ^bansos ^harga ^kabel ^kerja ^kis ^ktp ^motor ^pacar
 ^pelatihan ^penipuan ^sertifikat ^sungai ^syarat ^tetangga ada+begal ada+program ada+tabrak ambruk angkot api
 bagaimana+ke bau$ bayi beasiswa begal belum+cair belum+jadi berapa$ bpjs bulan+ini bulog butuh+kursi cair$
 collector damkar dapat dari+malam debt debt+collector depan+stadion dibobol dicabut dijual+di dinas
 dinas+pendidikan dipukul+tetangga disabilitas ekor film$ gas+melon genangan golok ibu+sampai ibu+saya itu+bisa
 jam+2 job jual+obat juga+tidak kabel kamar+mandi karaokean kartu+lansia keras kilo kotor ktp kuning lagi+amuk laku
 lapor+siapa layak+huni lewat limbah listrik makan+korban malam$ maling+ketangkep mampu mana mandi mantan+pacar
 masih+ada mati mau+adopsi mau+ambruk mau+daftar melon melon+langka menjahit miskin murah$ naroskeun neror nyetel
 odgj+bisa orang+tua pacar pacar$ palsu pdam+mati pemadam$ pemkot pendidikan pendidikan+ada penerima pengaduan+dinas
 penipuan+online perkosa+di polantas$ pukul+ibu pukul+istri pungutan pungutan+liar puskesmas+lama raba razia+warung
 rumah rumah+mau sampah santunan saya+dicabut saya+korban saya+pulang saya+tidak sekarang+bawa sekolah sembako$
 senjata sertifikat sertifikat+tanah sesak+napas suka+pukul sunatan surat surat+pindah susu syaratnya syaratnya+apa
 tahan terus tetangga tetangga+karaokean tetangga+nyetel tiap+hujan tidak+bayar tidak+mampu tolong+polisi trotoar
 tumpuk tunggakan+rs tutup tutup+jalan ular untuk untuk+bapak untuk+orang urus+surat warung$ yang+bayar yang+jual
 yang+lagi
other_service 5 =force =hurt =money =smell =water ^akta ^antri ^bpjs ^cara ^debt ^desil ^ditilang ^gas ^izin ^kk
 ^nomor ^pelayanan ^pungli ^rumah ^saldo ^surat ^tarif ^tiang ^token ^ular ada+apa ada+maling ada+meledak
 ada+tawuran alat+bantu amuk+pukul anak+dari anggota angkat angkat+anak angkut api+sudah asap+hitam babi babi+bau
 bagi bansos$ bantu+dengar bapak+saya bau bawa+kayu bawa+pisau bayi+yang belum+punya besar besar+banget biaya$
 bikin+debu bikin+kartu bikin+ktp bisa$ bodong boleh+pulang bolong boraks bunuh+saya busa+tolong cara cara+dapat
 dagang$ damkar$ dangdut dangdut+sampai dapat$ dapat+bantu dapur dari+panti dbd$ debu debu$ dengan+anak dengan+bayi
 dengan+suami dengar depan+rumah desil+saya di+plafon di+tol dibuang dicabut$ dicolong dijual+depan diteror ditilang
 gang+saya gantung+ada gas gas+3 gratis+mana gratis+untuk hajat haji$ harga hoyong istri jadi+6 jalan jalan+depan
 jalan+di jalan+lobang jalan+rusak jatuh$ jual+miras judi+sabung kali+cisadane kapan karaokean+sampai
 kartu+disabilitas kayaknya kayu$ ke+dinsos ke+puskesmas kelurahan kemana$ kemana+ya kerja$ keterangan+tidak kk+saya
 kontrol$ lahir+anak lama$ lampu+jalan lapor+maling larang luka+dikit mahal$ mampet masih+sd masuk masuk+maling
 mati$ mati+sudah mau mau+ada mau+pinjam mau+urus meluap meresahkan meresahkan$ minta+fogging minta+pemadam
 minta+uang miring mobil$ modal modal+usaha nama+saya narkoba neror+saya ngajuinnya nomor+berapa nonaktif
 obat+larang online+shop pada pakai+ke pasang pbb pemkot$ penipuan perkosa+pak perut+saya pohon$ pos$ posyandu
 pungli+di razia rekam rumah$ rumah+sudah rumah+warga sabung sabung+ayam saya+begal saya+dengan saya+dicolong
 saya+janda saya+kalau saya+kdrt saya+maling saya+pakai saya+sekarang sebelah+bakar sekolah+anak sesak setrum+pak
 shop spp+anak stadion stunting sudah+4 sudah+besar sudah+makan sungai supir tabrak+di tahun+lalu takut+lapor tanah
 tarif tawon tebal tertelan tiap tidak+boleh tidak+cair tipu tipu+online token token+listrik tolong+razia untuk+anak
 untuk+istri untuk+odgj wifi ya+ibu yang+bawa yatim
other_service 4 1+malam 2+hari 6+padahal =birth =child =height @len2 @question @who=resident ^beasiswa ^bikin ^buaya
 ^bus ^dagang ^geng ^got ^jambret ^judi ^kios ^kompor ^limbah ^majikan ^mie ^modal ^parkir ^pasang ^puskesmas
 ^tembok ^vaksin ^wifi ada+kami ada+ular air+pdam akta+lahir aktif ambruk+tutup ambulans+119 anak anak+sma angkut+di
 angkut+sudah anjing api+besar asap+pabrik asap+tebal atm+takut bahaya$ banget banget+di banget+tolong banjir+sudah
 bansos+lewat bantu bantu+kursi bantu+rumah banyak$ banyak+dbd batuk bau+banget bawa$ bayar$ bayar+pbb bedah
 bedah+rumah begal+pak beliung belum bensin$ besar+di biawak bikin+surat bolong+besar boraks$ bpjs+pbi bpjs+saya
 buang buaya bunyi busa butuh+ambulans cakar+anak cari+itu ciu cuma+butuh curi daftar+dtks dangdutan
 dangdutan+sampai dari+dinsos dari+gudang dari+kota dari+pemkot dekat+masjid dekat+sekolah dengar+sampai depan+atm
 di+angkot di+atep di+gudang di+jalan di+kelurahan di+pasar di+sekolah dia+stroke digrebek digusur dipukul+laki
 disdukcapil disdukcapil$ diteror+pinjol dokter dua2nya formalin gaji+saya galak gali gali+kabel gas+leak gedor
 gelap genangan+depan gigit+orang golok$ got+mampet gratis+dong gratis+nomor guru guru$ hampir hari$ hari+apa
 harus+lapor huni ilegal internet istri+mau izin jadwal jalan+bolong jalan+mati jam+1 juga+kalian kabel+ditinggal
 kabel+listrik kalian+cari kami+jaga kami+tidak kapan$ karena kartu+atm kartu+saudara kayak kayak+orang
 kayaknya+pakai kejar+bawa keluar+dia kemarin+ada kerendem kerja+mau ketangkep keterangan komplek kontrakan+pak
 kucing+saya kunciran+4 kuning+di kursi+roda lagi+gedor lagi+masuk lahir lampu+dari langka$ lansia+mana lapak
 lapak+rongsok lapor+guru lapor+ke lapor+polisi lari+di layangan$ leak leak+di lepas lewat+jendela listrik+padam
 listriknya loker lowongan+kerja lowongan+satpol lulusan mabuk macet malam+sekarang mati+bapak mati+dari mau+bikin
 mau+cerai mau+dapat mau+masuk mau+sekolah mayat+gratis meledak meledak+di meluap+pak memar memar+semua
 meninggal+kemarin menjuntai mie+basah minggu minggu$ minta+ambulans minta+tongkat mobil+mayat mobil+putih
 mobil+tenggelam monyet monyet+lepas muda naik+mobil napas+di ngajuin ngalir nomor+pln nya$ nyetel+dangdut odgj$
 odgj+kerja odgj+semua operasi orang+jual orang+masuk orang+pada padahal+miskin pak+anak pak+di pak+pdam
 pakai+boraks pam panti$ parkir pasar patroli pbi pelatihan+menjahit penculik pengaduan penjara percikan
 periuk+damai perkosa+guru pesta pesta+miras phk pinjol+ilegal pinjol+neror pisau$ pjr pju pohon+depan polisi
 polisi+minta preman puskesmas+ada puting puting+beliung ribut+dengan ribut+suami roda roda+untuk rumah+tetangga
 rusak rusak$ sabuk sampah+tidak sampai+jam sampai+sini sarang sarang+tawon saudara+belum saya saya+bakar
 saya+dibacok saya+nonaktif saya+sekap saya+sembunyi saya+tahan sd sekolah$ sekolah+pakai sekolah+patah sembarangan
 sembarangan$ semrawut semua+bisa siapa$ sma smk stroke$ stroke+tidak suami$ suami+pukul suami+sekarang subuh$
 sudah+keluar surat+keterangan surat+mati suruh syarat tabrak+mobil tabrak+orang tabung takut takut$ taman+kotor
 tangan+jalan tangga tawon+di tembok+sekolah temen+sekolah teriak+minta terlantar$ tetangga+dangdutan tetangga+jual
 tiap+malam tidak+aktif tidak+angkat tidak+lapor tidak+ngalir tolong tolong+damkar tolong+fogging tolong+hubung
 tolong+terus tongkat+untuk turun+ya ular+masuk umum untuk+lansia untuk+lulusan urus+akta utang warga+bawa warga+rt
 warna yang+jatuh yang+masih
other_service 3 3$ 3kg 70+tahun =ask =dead =work @len4 ^bantu ^disini ^hp ^kamar ^knalpot ^lobang ^makan ^mantan
 ^pabrik ^panti ^penelepon ^pengajuan ^plafon ^ppdb ^preman ^santunan ^sarang ^sim ^tangga ^tawon ^tipu ^warung
 abis+mabuk abis+stroke ada+lowongan adik+saya afirmasi air+pam air+panas ajukan akta+cerai alihkan alihkan+ke
 ambles ambruk+di ambruk+kena ambulans+sekarang anak+mau anak+muda anak+smk anak+stm anak+syaratnya anak+tengah
 anak+tenggelam angin angkot+angkot angkot+saya apa+bagaimana arah arah+jalan arisan atap atapnya atep aye bagaimana
 bagaimana+urus bahaya+kalau baju+bekas bakar+api bakar+cepat bakar+gang bakar+gudang bakar+kontrakan balap+liar
 banjir+di bantu+beras bantu+biaya bantu+modal banyak+yang banyune baru+sudah basah+kayaknya bau+gas bawa+senjata
 bayar+spp bayi$ bayi+saya beasiswa+anak begal+di beli+obat belum+dapat belum+evakuasi belum+turun berlobang
 berlobang+besar berlubang beruntun beruntun+di besar+mau biawak+masuk biaya biaya+berapa biaya+sekolah bikin+anak
 bikin+takut bisa+kembali bisa+lewat bisa+minta bocor+di bpjs$ brong bulan$ bus+trans butuh+kacamata cair+padahal
 cakar cara+daftar cara+ikut cara+pindah cara+urus cari+info cctv cek+penerima cibodas$ cikokol cincin
 collector+neror dada+di daging damai dapat+kartu darurat+apartemen dbd+di dekat+mana dekat+rumah demam dengar+suara
 depan+komplek di+atap di+bak di+brebes di+cibodas di+ciledug di+dinsos di+jari di+jembatan di+kamar di+kene
 di+kolam di+komplek di+lapangan di+mess di+pelipis di+pemkot di+pohon di+rt di+tps di+warteg dibawa+lari dibully
 dibully+di dibunuh dicolong+depan difabel+mau dikasih dikenal dikit dinsos+bisa dinsos+boleh disabilitas+mau
 disambungkan dishub disiram disiram+air ditertibkan$ dtks$ duka e enak evakuasi$ flyover+cibodas galak$ gang+kami
 gantung gas+3kg geng geng+motor genteng golok+lagi got gudang gudang+plastik guling harus+ke hujan$ igd igd+dekat
 ikut+program indah+ada info+loker itu$ jadi$ jadi+penerima jadi+tempat jahit jahit+gratis jajan jalan$
 jalan+afirmasi jalan+berlobang jalan+berlubang jalan+tolong jami janda+anak jari jebol$ jendela kacamata
 kadaluarsa$ kamar kamar$ kami+belum kampung kampung+sebelah kantor$ karena+tidak karet katarak kayaknya$
 kayaknya+lagi ke+kali ke+mana ke+siapa kecil$ kedaung kedaung+baru kejar kelompok kelurahan$ kemana+pak kena+phk
 kene keras$ keras+banget kering ketahuan kios knalpot knalpot+brong kok kok+belum kok+tidak kolam+renang kontrol
 korban kotak+amal ktp+saya kucing+nyangkut kudu kursi lae lagi+putar lalu$ lapor+mana lapor+motor lapor+pungli
 larangan+utara lari+ke lari+saya layangan leasing lempar lempar+batu lewat$ lewat+dinsos liar+banyak liar+depan
 liar+di liar+parkir liar+tiap listrik+mati mabuk+saya majikan malam malam+gini maling+masuk mampet+bau mampu+untuk
 mandi+umum masjid+jami massal+tidak masuk$ mau+ajukan mau+dia mau+komplain mau+konsultasi mau+ngajuin mekar
 mekar+sari meninggal+tahun mess minggu+depan minggu+tolong minta+kaki minta+nomor minta+tolong miring+mau
 mobil+saya mogok motor+sudah muncul+di musik naik+jadi naik+terus napas+parah need+tolong ngurung nyala$ nyamber
 nyangkut nyangkut+di nyetel+musik online+bagaimana online+lapor orang+mabuk orang+terlantar pabrik+bikin
 pada+tangis padam+dari pak+ambulans pak+badan pak+iki paksa panas+dengan pangkas panti+lansia parah+pak parkir$
 pbb+online pembangunan penagih pencairan penelepon+salah penelepon+tanya penerima+bansos penerima+bantu pengajuan
 perahu perahu+karet perpanjang perusahaan pinjam+ambulans piring pju+mati pkh+saya pkh+tahap plafon$ plafon+sekolah
 polisi+apa posyandu+lansia ppdb preman+minta program+sunat proposal+bantu pu pukul+murid pulang+mabuk
 puskesmas+jurumudi puskesmas+tidak putih rabies rebut ribu rs+lansia rt+3 rt+5 rt+6 rt+saya ruko+bakar ruko+jalan
 rumah+bakar rumah+belakang rumah+butuh rumah+saya rumah+sebelah saldo sambung+lap sampah+di sampai sampai+darah
 santunan+mati saya+ambles saya+ancam saya+arah saya+demam saya+di saya+diancam saya+dibully saya+difabel saya+jadi
 saya+kena saya+mabuk saya+mati saya+ngurung saya+sudah saya+suka saya+takut saya+terus saya+tipu sekarang$
 sekolah+karena sekolah+rakyat semprot senjata+di sering+pukul spp$ stm stroke suami+mau suami+saya subuh sudah+2
 sudah+angkat sudah+dijual sudah+tahun sunat sunat+massal tabrak+beruntun tadi+di tahan+perusahaan tahap tahap+3
 tahu+di tahun$ takut+ada takut+meledak tanah+lewat tanda+tangan tangga+darurat tanya+jadwal tarik tarik+leasing
"""
