"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting 2 ngalih+ke ngasih+tahu ngejogrok nih+dekat nih+saya nongol+dari nurul nyasar+yang objek odgj orang+cuma
 orang+muncul orang+naik orang+tsb over pagi pagi+ada pagi+minta pak+guru pak+haji pak+itu pak+laki pak+laporan
 pak+posisi pak+samping pak+tapi pak+tiap pakai+kruk paman+saya panti+werdha papasan+di parking parking+lot
 parkir+indomaret parulian pasar+babakan pasar+baru pasar+laris pasar+tidak pasung+sudah penelepon+info
 penelepon+tidak pengumuman+itu penumpang+saya perempuan+tunarungu pernah+saya pingsan+itu pipi pln poster+orang
 pramuka ps+lama pukul+hitam pulang+kemarin putih+yang raden raden+fatah rambut+panjang regu rel rel$ remaja+yang
 rental rental+ps rest rest+daerah ruko+blok ruko+cimone rumah+haji rumah+ke rusak rusak+warung sabi salib salib+di
 salon samaun sambil+tunggu sampah+depan samping+bengkel samuel sandal$ santa santa+maria sarung+kotak satpam
 satpam+rs satpam+rumah satunya$ saudara+anak saudara+itu saung+sawah saya+ada saya+dengar saya+driver saya+jam
 saya+kemarin saya+lapor saya+nan saya+odgj saya+papasan saya+satpam saya+sekarang saya+tahan saya+tu sd sd+tolong
 sdri sebelah+kanan sebelum sebut sebut+nama sekarang+alun sekarang+bawa sekarang+depan sekarang+naik
 sekarang+ngumpet sekarang+papasan sekarang+saya sekarang+selonjor selokan selonjor selonjor+di sempat sempit senin
 serang seret setengah+jam seuri seuri+sendiri si+dimas siang+ini siang+sekarang silver silver+pingsan silver+yang
 sini$ sipon situ+bulakan situ+cipondoh sma smp+6 smpn+4 sok+bawa solok sore+ini subuh sudah$ sudah+bulan suka+buka
 suka+tidur sumpah sumpah$ swasta tadi+lapor tadi+pagi tadi+papasan tadi+pas tadi+subuh tahan tahan+dulu tahu+bawa
 tahu+ibu tajam takut+ada taman$ taman+elektrik tambal tampak+di tangan+ada tangcity tangga taruna tato+salib
 telepon+kata telepon+warga tempat+cuci tempat+duduk teras teras+masjid terjebak terminal+kalideres
 terminal+sekarang termonitor+duduk ternyata+tidur terpantau+jalan terus+tidur tetap tgl think+saya tiang
 tidak+ketemu tidak+mau tidak+tahu tidak+ya tidak+yakin tidur+saya tidur+tunggu tigo+hari tiktok+itu timur
 tinggi+sekitar tmp tmp+taruna toilet+umum toko+bangunan toko+roti toko+saya tol+karawaci tolong+ada tolong+cepat
 tolong+pln top top$ tri+lestari trotoar+depan tsb tsb+sekarang tuh+ibu tujuh tujuh$ tukang+becak tunggu+mobil
 tunjuk+jalan turun+di umum untuk+di untuk+gelandangan untuk+tidur uwung uwung+jaya waktu+mau waktu+saya warga+tadi
 warteg+sebelah warung+aye warung+bakso warung+saya werdha x+lihat yang+2 yang+amuk yang+anter yang+baju yang+bulan
 yang+cocok yang+dipilarian yang+hari yang+itu yang+jaga yang+jam yang+lagi yang+laki yang+lo yang+mirip yang+ngasih
 yang+petugas yang+sok yang+telepon yanto ybs+kembali zidan
sighting 1 15+mnt 19$ 2+tadi 4$ 6$ 7+tadi =food @unseen ^bocah ^dia ^ini ^itu ^monitor ^pagi ^perempuan ^pnlp
 ^satpam ^sesuai ^tetangga ^tuh ^wah ada+gang ada+ruko adem air+di aja+lansia ajak alam+jaya alfamidi$ amuk+di
 angkot+ke angkringan anter+pulang anyar arah+poris ayam+di back bahari bahari$ bahwa baju+ijo bali ban bandara
 bandara$ bapak bapak+gerobak bapak+pikun bareng+saya baru+aja bawa+tas bawah+wit bekas belakang$ belakang+alfa
 belakang+gudang belakang+halte belanda beli+cilok belok belok+kiri benda$ bensin$ bni bocor bolong bolong+depan
 botol botol+rusak buka+baju bus bus+shelter buta cangkring cari+deh cari+jalan cari+klg cctv+tunjuk cempaka
 cempaka$ cepat+ya cilok cimone+orang cipete$ cipondoh+makmur cirinya coba cuci+piring daan daan+mogot daerah damkar
 dari+rsj dari+your deh+pak dek dekat+gereja dekat+kantor dekat+makam dekat+rel dekat+rumah dengan dengan+sekarang
 dengan+si dengan+topi dengan+yang depan+atm depan+indomaret depan+pos depan+sakola depan+toko dewasa di+angkringan
 di+antri di+dagu di+dekat di+kampung di+kel di+kolong di+lapak di+makam di+mushola di+pamflet di+papan di+pelabuhan
 di+pelataran di+playground di+pos di+prapatan di+ruang di+saung di+tengah di+tl di+toko dibawa+di dibawa+sudah
 dicek$ dicukur disebar+di disebar+grup disini+pak dm dorong dulu+suka eh ekor emperan+toko fajar flyover+kaki
 gang+belakang ganggu$ garis garis+biru gelandangan+buta gelang+rumah gerbong gerendeng$ gerobak$ gerobak+tidak
 gimbal+sekarang gingsul gitar+rusak golok+itu golok+pak gondrong grup+rw gudang$ gunadi guru h halte+lagi hareupeun
 hartono hartono+raya hidup+pak ig+dinsos ijo+yang its itu+kayanya itu+kemarin itu+sudah itu+ya jalan+di
 jalan+hartono jalan+ki jalan+sudah jalanan+yang jamu jangkar jatiuwung$ jembatan$ jembatan+gerendeng jembatan+tanah
 jilbab jpo jumpa+di kabel kaca+di kambing kami+ikut kami+mundur kamis kampung+sini kapan+hari karang+tengah
 karawaci$ karung karung+itu kasir kata+lari kaya+di kayanya+tadi ke+dalam ke+lampu ke+pertigaan ke+ruko
 kejar+pengendara kemarin+itu kemarin+kayaknya kemarin+lihat kemarin+muncul kemarin+posisi kembali+bawa
 kembali+sudah kemis$ kenal kenalan+fb kereta+arah kereta+dari kertas kerupuk+buta ketemu+anak ketemu+sekarang
 ketiga ki kontrakan+temen kopi$ kosasih kotak kreo ksh ku+bapak kuli+panggul kumpul+lagi lagi+kel lagi+maen lah
 lah+tigo laki+dewasa laki+tidak lalu+masih lansia+kami lapak+rongsok lapor+2 lapor+bahwa lapor+kemarin lapor+malam
 lapor+nongol larangan lari+sudah laris+cibodas lebaran+ada lemas$ lihat+anak lihat+jatuh lihat+lewat m$ maen+di
 makmur malabar$ malam+ada malam+nginep mantan+pasien martabak masih+tidur masuk$ mau+ngasih mau+seberang
 melihat+lansia merdeka+sekarang mesjid mi minta+air minum+susu miring mnt mogot monitor mungutin muntah naik+bis
 naik+pagar naik+truk nama+ujang nasi+uduk ngomong+belanda ngorek noh+di ntu nya+sekarang odgj+perempuan ojol onah
 onah+di orang+baru orang+ini orang+itu orang+takut orang+tapi oranye pada+pengumuman pada+putar pagi+tadi pak+ada
 pak+ini pak+lagi pak+perempuan pak+wasimin pakai+kaos paling pamflet panggul panjang panti+rehab papan+kelurahan
 park parkir+mobil parkir+rs pasa pasar+anyar pasar+tadi patroli+malam peci pegang+pisau pegang+tembok pelabuhan
 pelataran penumpang pertigaan+jalan petir petir$ pinggir+kali pintu+2 piring+di pisau+daging plawad+tidak
 playground playground+mall pnlp poris pos+2 post poster+itu pramuka$ prapatan+duta puasa$ pun+sudah punya+duit
 puskesmas$ putar$ putar+kembali putih raya+petir rehab rel+poris rt+ada rumah+kami rusak+di sakola$ sangego
 sangego$ sangiang$ sapu satpam+sini satpol+malam saudara+lansia saung saya+ajak saya+arah saya+jumpa saya+kata
 saya+melihat saya+sambil saya+tadi saya+temukan seberang$ sekilas sekolah$ sekolah+orang sembako semula$
 seragam+pramuka sesuai+ciri setengah sholat+jumat si+bapak si+rambut sini+lihat situ+cangkring sopir sore+di spbu$
 spbu+daan stasiun+batu subuh+di subuh+saya subuh+tadi sudah+dia sudah+dicukur sudah+lepas sudah+miring sudah+pulang
 sukasari susu susu$ tadi+anak tadi+jalan tadi+saya tadi+tidak tahun+lalu taman+makam tanah tangan+kanan tanya+saya
 tato+jangkar teh$ teman tembok$ temukan tenang$ tergeletak+tidak teriak+di tetangga+bapak tetangga+lihat tgl+12
 the+bus tidak+pergi tigo tiktok timezone tl toilet toilet+spbu tompelnya tri tua+perempuan tuh+dia tunarungu
 tunggu$ uduk uduk+di ujang+kosasih veteran+yang viral+hilang wah warkop$ warung wasimin wit ya+ada yakin+banget
sighting 1 yang+diposting yang+kapan yang+lepas yang+ngomong yang+pada yang+tadi yang+telanjang yang+untuk your+post
sighting -1 1+personil 14+tahun 2$ 2x 30th 4+hari 4+tahun 40an =elder =well ^akses ^bakar ^bapak ^barangkali ^batal
 ^buaya ^catatan ^dekat ^hasil ^istri ^jembatan ^ke ^kolong ^menunggu ^nomor ^pak ^pas ^pasien ^remaja ^saksi
 ^sampah ^theres ^tkp ^wkwk a abis+itu about ada+ambulans ada+bocah ada+golok ada+jambret ada+kakak ada+kaki ada+ktp
 ada+ongkos ada+saudara aja+dari aja+pak akses akses+jalan al+azhom alfa anak+ada anak+dibawa anak+jalan anak+pada
 anak+sekarang anak+smp ancam anggap angkot+mau apa+ibu apa+pak api arah+jalan arah+kali artis asem asih$ atas+jpo
 azhom bagaimana+cara baju+hitam bandara+terus banget+lihat bangkai banyak+di bapak+ibu bapak+ketemu bapak+sudah
 bapak+terlantar basah batu+ceper batu+sari batuk bau+bangkai bawa+balita bawa+pisau belakang+gerobak belanja
 beli+air bendungan benteng+betawi beringin$ besar+di betawi betul biasa bibirnya+biru bidan biometrik bisa+cari
 bisa+masuk bolak bolak+kembali boleh+lihat bukan+darah bunuh+diri butuh+1 cari+kakak cekik ceper cerita+sekarang
 chat cilacap ciledug+indah cisadane+dekat clear close curiga daftar+orang dagu$ dandan dandan+menor dapat+orang
 dari+lampung dari+minggu dari+puasa dari+tempat daster+kuning datang+ke daun dekat+bendungan dekat+jembatan
 dekat+stasiun demam den dengan+ibu dengan+satpam depan+pasar depan+pom depan+ya di+baju di+balai di+cikupa
 di+facebook di+kebun di+parung di+pasa di+pipi di+rsj di+rsud di+sungai di+wc dia+mulai dia+ngomong dibawa
 dibawa+petugas dibuang+anak dicabut dicandak dicek dicoret dijemput$ dikeroyok dinsos+yang dipun disini+dengan
 ditinggal+di dompet+isi down down+syndrome duduk+doang duit+sudah emas$ enak facebook fals foto+bapak foto+baru
 foto+lama foto+orang gajah galak gang+kelinci gang+kober ganggu+jiwa gantian gantung+di gelandangan
 gelandangan+dengan gemeter gemuk$ genteng gereja$ gigit gitu gitu$ hajat hapus hari+lalu hari+tidak hati2 hati2$
 hilang+ada hilang+ingat hilang+ini hilang+kata hilang+kontak hilang+lagi hp+tidak hub hujan+dia ibu+muda ibu+sampai
 ibu+terakhir igd+dekat inggris ini+bapak ini+dia ini+kami ini+lansia ini+lupa itu+nanti itu+petugas iwan jaksel
 jalan+belakang jalan+benteng jalan+depan jalan+ks jalan+lagi jalan+pincang jalan+tutup jatuh+ke jd+gelandangan
 jembatan+itu jembatan+sekarang jemput jemput$ jendela jinak$ joget joget+di joget2 joging jpo+tangcity juga$
 kabupaten$ kaki+orang kaki+pincang kaku kalau+ada kalau+ketemu kalau+malam kali+ini kami+kembali kami+mau
 kami+putar kami+tarik kampung+saya kanan kandung kapal kardus+di karung+tidur kasih+makan kasmirah kata+mau
 kata+yang kawinan kdrt kdrt+lari ke+kamar ke+kel ke+pasar ke+pos ke+semua ke+toilet keabisan kebun kec kecil+di kel
 kelahi kelas kelinci keluar+tapi keluarganya kemana+ya kemarin+di kembali+tanya kenanga keras kereta+nanti
 kereta+sekarang kesamber kesamber+kereta ketemu+mayat kios kirim+video klien+dibawa klien+menolak kok+orang
 kok+tidak konter konter+pulsa kontrol kooperatif+mau koordinasi korban+kdrt kosnya kosong+itu kotak$ kp kp+rawa
 kreo+selatan ks ks+tubun kumpul kunci+diri kursi lagi+bawa lagi+lewat lagi+nginep lama+pak lampung+mau lansia+dari
 lansia+duduk lansia+lagi lansia+pakai lansia+salah lansia+terlantar lansia+turun lapor+dari lapor+orang
 laporan+salah laporan+sekarang laporan+tadi lari+di lari+lewat lari+naik lari+pagi lewat+jalan lewat+jendela
 lihat+ada lihat+daftar lihat+laki lihat+mobil lihat+perempuan lihat+seragam lina linglung+bawa lk lokasi+klien lu
 luka+di maaf$ maaf+ke makin makmur$ malam+di malam+dia malam+ketemu malam+petugas mantan masih+duduk masih+nempel
 masjid+butuh masjid+pak massa masuk+rumah mata mau+bunuh mau+susul mau+turun menolak+dibawa menor menunggu
 meringkuk meringkuk+di minum+oplosan mirip+ibu mogot+mungkin motor+jatuh muda+linglung mudik muka+tidak mulu musola
 naik+turun nanti+lepas nasi nasib+pak ndan+klien neduh+di neglasari ngaku+artis nganter ngecek ngomong+inggris
 nongol$ nyangkut nyangkut+di nyuruh observasi odgj$ odgj+itu odgj+teh operasi oplosan orang+baik orang+batak
 orang+cacat orang+dengan orang+diam orang+gigil orang+lari orang+mabuk orang+malam orang+nih orang+sekarang
 orang+sih pabrik pabrik+tekstil pada pagi+pas pagi+saya pak+karunya pak+lurah pak+mau pak+rt pak+rw palak palembang
 panas panik parkir+liar pas+belanja pas+lihat pasar+malam pasar+sipon patah pelapor+menghubungi pendamping
 penelepon+lapor perempuan+berdiri perempuan+korban perempuan+muda perlintasan pernah+rawat pernah+tusuk personil
sighting -1 pesan petugas+kembali petugas+tadi pincang+itu pinggir+jalan pingsan pinjam plastik plat pohon+asem
 pondok pool+bus pos+ojek pos+polisi pos+rw posisi+masih posisi+sudah pp preman pukul$ pundi+nggih punya+riwayat
 purwodadi puspem putus rabu raib rame2 rame2+di rangkas rangkas$ rangkasbitung rekan rel+kereta rel+sudah resah$
 riwayat rs rsj+sekarang rumahnya$ rumahnya+di rumput saksi sampai+jam sampai+mana samping+pos saos saos$ sari
 sarung$ satpol+pp sawo saya+belakang saya+dan saya+habis saya+jalan saya+kakak saya+kira saya+tidak saya+tinggal
 sebelah+konter seberang+jalan security+sudah sedia sekarang+diam sekarang+jam sekarang+kembali sekarang+lebih
 sekarang+malah sekarang+mana sekarang+masih sekarang+rawat sekarang+terlantar sekitar$ selamat+pagi selasa selesai
 selimut serab$ serahkan sesak sesak$ sewu+saya siapa$ sih+saya simpan singgah$ singgah+apa siram sisir siti
 stasiun+tangerang station stop$ sudah+biasa sudah+cari sudah+dapat sudah+foto sudah+jadi sudah+jalan sudah+kami
 sudah+makan suka+di suka+teriak sungai+cisadane supir susul+ibu syndrome tadi+abis tadi+cuma tadi+pak tadi+sampai
 tadi+sore tahu+tidak tahun$ tahun+2019 taksi tangerang+bukan tangis+di tapi+sekarang tega tekstil telanjang+jalan
 telepon+tadi temen+lama tempat+bapak tempat+kerja terbalik terlantar+baru terminal+poris terus+hilang tes theres
 theres+a tiap+hari tidak+naik tidak+pulang tidak+saya tidak+utuh tidak+waras tiga timnya tipu tkp+clear tolong+di
 tolong+pak tolong+tidak tower trotoar$ tua$ tubuh tubun tukang+sayur tulang tuna tunggu+disini turun+dari
 turun+kata tusuk tutup+hajat untuk+yang usir+kembali utuh viral viral+di wae$ warga+kata warga+resah wc ya+orang
 yang+angkut yang+bener yang+jatuh yang+kaki yang+naik yang+perlu yang+satu yang+tahu yayasan ybs+menolak ybs+yang
 yo you ziarah
sighting -2 2+hari =force =heart =kin =mad =road =smell =strike @addition @case @where ^alhamdulillah ^anak
 ^assalamualaikum ^bayi ^bisa ^depan ^dulu ^eh ^ibu ^kami ^kapan ^kata ^kel ^kondisi ^lari ^maaf ^mantan ^minta
 ^mobil ^murid ^nama ^nopol ^patokan ^permisi ^petugas ^polsek ^punten ^sore ^tambah ^tiap ^untuk ^update ^wa
 abaikan abaikan$ ada+2 ada+ibu ada+info ada+kabar ada+laki ada+mobil ada+motor ada+perempuan agus air al
 alhamdulillah amankan$ ambruk anak anak+anak anak+asuh anak+jalanan anak+kecil anak+saya angkut antar apotek asal
 asesmen assalamualaikum astaga asuh atas bacok badan bagaimana+kondisinya bagaimana+pak baik$ balai+warga bansos
 banyak+tidak bapak$ barat batak batik bawa+buntelan bawa+sepeda bayar bayi bayi+di beda+dengan beda+orang begal
 belum+lihat bengkak berkas biar biarin biarin+aja bibirnya bisa$ bisu+tuli boleh+lapor boleh+minta bot bukan$
 bukan+yang bulan bulet buntelan bunuh cacat cari+bapak cari+ke cari+paman catat catatan cek cekcok cekcok$ cikupa
 cipadu cisadane cuma+sekarang dada dalam+masjid dalam+pos dari+garut dari+lampu dari+malam daster demen
 dengan+satpol depan+alfamart depan+apotek depan+smp di+cikokol di+kamar di+lantai di+loteng di+mall di+panti
 di+perempatan di+pool di+poris di+rel di+rps di+rumah di+semak di+tiktok dia+bawa dia+diam dia+kata dia+naik
 diam+aja diam+di dibawa+lari dibawa+sekarang dibuang dicek+di dicopot dikasih+baju dinsos+sudah doang$ dong$
 dua+orang duduk+sendiri duduk+terus duga dulu+kata duta+garden eh+ada eh+dia empang estimasi fb+ada film foto+sudah
 gajah+tunggal gang+ketiga garden garut gas gebang gedor gemuk gigil gratis habis+ongkos halte+itu hari$ hari+depan
 hari+di hilang+arah hilang+di hilang+waktu ibu+di ibu+itu ibu+lagi ibu+sudah igd indah info+lansia ingat ini+laki
 isi istri+saya itu+bapak itu+bener itu+kayaknya itu+mana itu+tawa itu+ternyata itu+tiap izin+lapor jalan+daan
 jalan+kan jalan+pelan jalan+pulang jalanan jambret jatuh+dari jawab jelas jembatan+tadi jinak juga+kalian
 kabar+odgj kabupaten kah kakak+pakai kalau+lihat kami+amankan kami+titip kampung+melayu kaos+abu karena kartu+atm
 karunya$ kasasar kasih kata+ini kata+orang kata+sekarang katonyo kayaknya+ganggu kayu$ ke+igd ke+kelurahan ke+orang
 ke+pagar ke+puskesmas ke+rsj ke+rsud ke+samping ke+saudara ke+seberang ke+tengah kedaung kehujanan kejadian kemana$
 kemarin+dibawa kemarin+kan kemarin+kok kemarin+sudah kereta+tanah kering ketapang ketemu$ ketemu+keluarganya
 ketemu+sudah ketemu+temen kirim+foto klambine klien+pulang klien+yang kolong+itu kondisinya kontrakan koreksi
 kumat+lagi kurang lae lagi+cari lagi+dengan lagi+gedor lagi+hujan lagi+perempuan lagi+tidak lagi+ya lahir lain$
 laki laki+kaos laki+muda laku lalu+sekarang lama$ lama+banget lampung lansia+di lansia+hilang lansia+ngaku
 lansia+tidur lantai+2 lapangan lapar lapor$ lapor+itu lapor+lansia lapor+odgj lapor+yang laporan$ lari+saat lembang
 lembang+ciledug lepas+lagi lewat+situ lho+pak liar+di lihat$ linglung+di linmas linmas$ location loteng lupa+jalan
 macet macet+di madura madura$ makan+nasi makasih$ makasih+pak makasih+sewu makin+banyak malam$ malu mana+ya
 mandi+sudah mantan+pacar manusia+gerobak marga masih+disitu masih+pakai masih+tunggu masuk+daerah mau+cari
 mau+datang mau+ke mau+kembali mau+pindah mau+tanya melayu menghubungi merah+tugu minta+foto minta+tolong miris
 miris+lihat mobil+orang modernland mr mr+x muda+di mulut murid murid+yang nah+orang nama+ibu nama+siapa nama+udin
 nanti$ nanti+lagi nasib neduh neglasari+lapor ngaku+dari ngelem+di nggih nih+orang nihil nik nopol nya nya$
 nya+sudah nyanyi+pakai odgj+nya odgj+pasung orang+duduk orang+pindah orang+saya ot padahal pagar pagar+jembatan pak
 pak+bapak pak+biar pak+ke pak+satpam pak+takut pakai+celana pakai+sarung pakai+toa paksa panggil pantau panti$
 panti+mana parkir parkir+yang parung parung+serab pasar+kemarin pasar+lembang pasung patokan pegang+alat
 penampungan$ penelepon+cari penelepon+kata penelepon+lihat penjangkauan perempatan pergi pergi+ke permisi perut
 pikir pincang pinggir$ pisah pisau polisi polsek+jatiuwung pool pr pr$ presiden pundi punten punya+rumah pura2
 racun rada rawat+di rendi resah ribut+dengan robek rps rsj rsud rujuk+ke rujukan rumah+di rumah+singgah sakit+jiwa
 salah+naik sambil+gendong sampah sampah+makan samping+masjid santri+kami satpam$ satpol+sekarang satu+orang
 saudara+di saudara+saya saya+anak saya+bagaimana saya+boleh saya+kasih saya+kembali saya+salah seberang+pom
sighting -2 security sejak sekarang+lansia sekarang+sudah sekolah semak semua$ sepeda serab seragam serah
 serah+terima setelah setrum sewu si+ibu si+kakak siap siapa+ya singgah situ smp smp$ solo sore$ sore+ada sore+pak
 spbu+yang stop+aja suami suami+saya suara sudah sudah+2 sudah+dijemput sudah+dikasih sudah+mandi sudah+sisir
 sudah+tangan surat susul tadi+dia tadi+masih tadi+tambah tajur tajur$ takut+dekat takut+kakak taman+gajah
 tambah+banyak tampung tangerang$ tangis+cari tanglet tanpa+identitas target+belum target+tidak tas+ada tawa+sendiri
 telanjang+lagi telepon+lagi temen+lari temen+sekolah temenin tempat$ tempat+yang tenang+lagi tenggelam+di terakhir
 teriak teriak+lagi terima+kasih terjun terlantar+di ternyata+bawa terus$ terus+ada tetangga+saya tiap+malam tiba+di
 tidak+bisa tidak+kembali tidak+pak tidak+pakai tidak+teriak tidur tidur+depan tidur+situ titip titip+di tkp tol$
 tolong$ tolong+bantu tolong+dicek tongkat transit tugu+jam tuli tuli+hilang tulis tumpuk tunggal turun$ unit untuk
 verifikasi video waktu+transit waras warga$ warung+kopi warung+madura warung+sebelah ya+dari yang+datang
 yang+dibawa yang+kami yang+ketemu yang+lewat yang+masuk yang+odgj ybs+lari ybs+pindah
sighting -3 1+orang 10+tadi =arms =birth =child =limp =stir @goes @it @len2 @needs @person ^bagaimana ^boleh ^bukan
 ^cek ^halo ^ijin ^kakak ^laporan ^mau ^naik ^nih ^nihil ^ruko ^rumah ^selamat ^suami ^tahu ^terakhir ^ternyata
 ada+satu ada+tompel alamat alat anak$ bagaimana$ balita bangku bangku+taman banjir bank+bri bantu banyak$ bapak+ini
 baru+di baru+lagi bau belakang+masjid belum$ belum+ada belum+ketemu bener bener+pak bengong besar biasa+di
 biasanya+dia biru$ bri bulan+lalu cara cari+ibu cari+temen ceper$ cerita cuma daftar dari+arah dari+kemarin
 dari+pagi dari+sini data deh+foto dekat$ dengan+bikin dengan+orang dengan+saya depan+mushola di+bangku di+gubuk
 di+lokasi di+mana di+mobil di+rs di+seberang di+tangerang dia+cuma dia+lari dia+pindah dia+tidak dijual dijual+di
 dinas dipukul$ diri dua dua+hari gang$ gantung giant giant+cimone golok golok$ golok+di halo hansip hari+orang
 harus hasil hilang+pak hubung hujan identitas ijin itu+lho itu+loh jadi+di jalan$ jalan+tidak jalmina jalmina+sudah
 jam+10 jam+segitu jauh+dari jd jiwa jual+tisu juga kakak+yang kalau kalau+dari kali$ kamar kami+sudah kan$ kapan
 kartu kasur kata kata+dia kata+tukang ke+kali ke+panti kemarin+ketemu kepala kerja kira klien+lari kooperatif kumat
 lagi+ybs lantai lapor+jam lepas+tadi lewat+ada lewat+gang lihat+deh lihat+gelandangan lokasi$ malam+kok
 mana+sekarang masuk+dari masuk+lewat mau+naik mau+pulang menolak motor mulai mungkin+jalan mushola$ nama napas
 ngelem ngomong+sendiri no nyasar+di odgj+baru ojek ojek$ orang+dipukul orang+masih orang+sudah orang+tenggelam
 orgnya pacar pak+bawa pak+kayak pak+tadi paman paman+kami panti+sekarang pasar+kata pegang penelepon perempuan$
 perlu persis+belakang perum pikun pikun+di pindah$ pindah+duduk pohon+ketapang polsek ribut+di rombongan rsj$ rujuk
 ruko+saya ruko+sebelah rumah rumah$ rumah+lagi rumah+sekarang salah satpam+kami saudara$ saya+bukan saya+cari
 saya+dari saya+takut saya+tunggu segitu sehat sekarang+pegang sendiri sendiri+di sih soal stop sudah+ambil
 sudah+dengan sudah+minggu sudah+pergi sudah+seberang sudah+tenang sudah+turun tali tangan tangis tanya+ke tapi+di
 tapi+kembali tarik telepon temuan tenggelam+ke terakhir+di terus+di tiba tidak tidak+punya tidak+usah
 tidur+belakang tiket tindak$ tisu tolong+tindak tong tong+sampah tua+di tukang+ojek tukang+parkir tunggu+di tutup
 update urus usah wa warna warnet$ warung$ x ya+pak yang+biasa yang+dijual yang+ini
sighting -4 # 3+hari =breath =done =home =hurt =joke =not =wait @kin @status ^apa ^hilang ^jalan ^jam ^kalau
 ^kemarin ^saudara abis ada+gelandangan ada+lansia agak akan ambulans amuk+lagi angkut+satu apa baik bapak+hilang
 batal bawa+golok bawah+pohon berapa besok bisa bukan butuh cuma+duduk dan dari+tadi datang$ dibawa+dinsos dibawa+ke
 dikasih dipukul ditinggal dompet dong duit dulu+itu foto$ foto+ini ganggu gubuk halte+depan hilang$ istri kakak
 kami+lari ke+cipondoh kejang kemana kena kenapa korban kunci lagi+yang lain lalu+pak lanjut lansia$ lansia+pikun
 lihat+dari luka mabuk maling masih+di masih+lihat mati mau mau+lapor mayat meninggal+di naik+mobil nomor obat
 odgj+di orang+lain orang+linglung orang+terlantar orang+tidak pak$ pak+orang parkir+giant perempuan petugas
 posisi+di rawat saat sadar sampai+sekarang satu+ini satu+lagi saya+lari saya+mau saya+sudah sekarang+dengan situ$
 sudah+3 sudah+ada sudah+saya sudah+sering suka+bawa tabrak tadi$ tadi+orang tadi+sudah terakhir+lihat terima
 terlantar tiap tidak+jadi tindak tinggal+di tua tunggu usir wkwk wkwk$ ya$ yang+saya yang+suka
sighting -5 =blaze =drill =office @? @call @question ^ada ^cari ^makasih ^masuk ^pelapor ^tolong ^tukang ada+yang
 aja$ amankan atau bakar cuma+ada dari depan+gereja di+gang di+kantong di+situ dia+geser dia+jalan diam doang habis
 ibu$ karunya ke+rumah ktp kucing lagi+kembali lansia+saya lokasi lupa maaf malah malah+ketemu mana$ mandi masjid$
 meninggal mobil mungkin ngomong ongkos orang+tua pagi+di pagi+sampai pasar+sekarang pelapor pelapor+kabar pos$
 pulang pulang+ke punya ribut rw$ sakit sambil sampai saudara saya+kirim sekarang+pindah selamat tahun takut
 tangerang tanpa ternyata tugu umur
sighting -6 =dead =sick =thanks @1 @back @danger @other @thanked @thanking @withdraw ^malam ^tidak aja banget baru
 belum biasanya bikin boleh di+sekolah disitu ini+foto jadi kantong kecil kok+masih laporan makasih muda nanti
 orang+odgj orang+tidur pak+tolong pakai rumahnya semua sering siapa suka tanya telanjang+itu tenggelam tidak$
 tinggal tolong ya
sighting -7 =ask =part @who=relative @who=resident bagaimana banyak ketemu+orang kirim mana minta nyasar pak+saya
 pohon satu saya+yang terus yang+baru yang+laporan ybs+sudah
sighting -8 @len1 @who=operator ^lagi linglung saya+hilang suka+telanjang tambah
sighting -11 telanjang
sighting -13 @len0
other_service 15 ^nikah
other_service 14 ^bidan ^kontrakan akun berisik buka$
other_service 13 konsultasi pecat puskesmas
other_service 12 ^jembatan ^tanggul ada+tidak buka dukcapil id jebol keramaian tanggul tidak+dikasih
other_service 11 atm berisik$ bidan bursa bursa+kerja dipukul+suami kartu kerja+dong mesum patah perkosa ribut
 saya+dipukul saya+rumah sktm tidak+sih waris waris$ where
other_service 10 @other ^banjir ada+bakar bansos bayar dijual esek2 ke+laporan kelahi lansia$ mantan o pasar+murah
 saya+perkosa sumbang+baju tagana tanah$ tawuran+anak
other_service 9 ^angkot ^bakar ^begal ^bursa ^hilang ^ijazah ^kartu ^lampu ^minta ambrol apa+aja bakar+pak
 bapak+tiri beras di+mana hilang+stnk ijazah jalan+baru jambret kdrt kucing+tabrak laki+saya langka layak mahal
 masuk+rumah nikah nyamuk+banyak pinjol pkh popok popok+lansia remang2 saya+pukul sembako stnk terus$ tiri
 untuk+saudara warung+remang2 yang+dijual
other_service 8 =office ^anjing ^daftar ^internet ^kucing ^listrik ^popok ^sampah ^truk ^warisan ambulans ancam
 anjing+odgj bantu+lansia berapa+ya bisa+tidak butuh cair cerai daftar dagang desil di+gang diancam dinsos+pak
 dong+pak golongan gratis$ imunisasi judi kaki+palsu kamar+mandi kerja kks ktp+hilang lampu lapor+kemana les liar
 lowongan mana+ya miras motor+saya padahal pelatihan pukul+saya pungli rekomendasi sakit$ spp tangerang+ada tua+saya
 tunggakan vaksin warisan
other_service 7 =beast =blaze =road ^air ^asap ^jalan ^lowongan ^mau ^pkh ^pohon ^tahu ^trotoar ^tunggakan ^urus
 ada+bantu air akta anak+saya anak+yatim angkot+ugal2an antri asap bahaya baju+layak bakar bakar+di banjir
 bawa+golok bikin birth birth+certificate bobol bulan cerai$ certificate dbd di+daerah di+dinsos di+periuk dinas
 dipukul donor donor+darah dtks fogging get gigit gratis hilang$ hubung+ke ibu+tanya imunisasi+bayi jembatan+gantung
 jual jual+makan kadaluarsa kartu+kuning ke+get kecanduan+film keluar kemana kis kk komplain kontrakan laku
 layak+pakai lobang makan+kadaluarsa malam+minggu maling maling+di mana$ mandi mantan+suami massal mati$ mau+sumbang
 minta motor nyamuk odgj+bisa online online$ pabrik padam pak+rumah parkir+liar pdam pelatihan+kerja pemadam
 penelepon+minta pindah pinjol$ plafon pohon pohon+ambruk polantas program sampah+tumpuk saudara$ saya+kok suami
 susu syaratnya syaratnya+apa telat terus+tusuk tolong+ambulans tusuk+korban ugal2an urus usaha yang+jual
other_service 6 2+pagi 3+kilo =drill =home =strike ^ayam ^bansos ^desil ^harga ^kabel ^kerja ^kis ^ktp ^motor ^nomor
 ^pelatihan ^penipuan ^rumah ^sertifikat ^sungai ^syarat ^tetangga ada+begal ada+program ada+tabrak ambruk angkot
 api bagaimana+ke bau$ bawa+pisau bayi beasiswa begal belum+cair belum+jadi blt bpjs bulan+ini bulog butuh+kursi
 cair$ collector damkar dapat dari+malam debt debt+collector depan+stadion desil+saya dibobol dicabut dijual+di
 dikenal+masuk dinas+pendidikan dipukul+tetangga disabilitas ekor film$ gas+melon genangan golok ibu+sampai ibu+saya
 itu+bisa jalan+rusak jam+2 janda jual+obat juga+tidak kabel karaokean kartu+lansia kemana+ya keras kilo kotor ktp
 kucing kuning lansia+saya lapor+siapa layak+huni lewat limbah listrik makan+korban malam$ maling+ketangkep mampu
 mana mantan+pacar masih+ada mati mau mau+ambruk mau+daftar melon melon+langka meluap menjahit miskin murah$
 naroskeun neror nyetel orang+tua pacar pacar$ pacar+saya palsu pdam+mati pemadam$ pemkot pendidikan pendidikan+ada
 pengaduan+dinas penipuan+online perkosa+di perut+saya polantas$ psikolog pukul pukul+istri pungutan pungutan+liar
 puskesmas+lama raba razia+warung rekam rumah+mau sampah santunan saya+jambret saya+korban saya+pulang saya+tidak
 sekarang+bawa sekolah sembako$ senjata sertifikat sertifikat+tanah sesak+napas sunatan surat surat+pindah tahan
 takut$ terus tetangga+karaokean tetangga+nyetel tiap+hujan tidak+angkut tidak+bayar tidak+mampu tolong+ada
 tolong+polisi tumpuk tunggakan+rs tutup tutup+jalan ular untuk untuk+bapak untuk+orang urus+surat warung$ yang+lagi
other_service 5 =force =hurt =smell =water @len3 ^akta ^antri ^bpjs ^cara ^debt ^ditilang ^gas ^izin ^jambret ^kk
 ^pacar ^pelayanan ^saldo ^surat ^tarif ^tiang ^token ^ular ada+apa ada+maling ada+meledak ada+tawuran alat+bantu
 ambulans+119 anak+dari anggota angkat angkat+anak angkut api+sudah asap+hitam babi babi+bau bansos$ bantu+dengar
 bapak+saya bau bawa+kayu bayi+yang belum+punya berapa$ besar besar+banget biaya$ bikin+debu bikin+kartu bikin+ktp
 bisa$ bodong boleh+pulang bolong boraks busa+tolong cara cara+dapat dagang$ damkar$ dangdut dangdut+sampai dapat$
 dapat+bantu dbd$ debu debu$ dengan+anak dengan+suami dengar depan+rumah di+plafon di+tol dibuang dicabut$ dicolong
 dijual+depan diteror ditilang gang+saya gantung+ada gas+3 gratis+mana gratis+untuk haji$ hoyong istri jadi+6 jalan
 jalan+depan jalan+di jalan+lobang jatuh$ job jual+miras judi+sabung kali+cisadane kapan karaokean+sampai karena
 kartu+disabilitas kayaknya kayu$ ke+dinsos ke+puskesmas kelurahan kemana$ kerja$ keterangan+tidak kk+saya komplek
 kontrol$ lahir+anak lama$ lampu+jalan lapor+maling larang luka+dikit mahal$ mampet masih+sd masuk masuk+maling
 mati+sudah mau+ada mau+adopsi mau+pinjam mau+urus meresahkan meresahkan$ minta+fogging minta+pemadam minta+uang
 miring mobil$ modal modal+usaha muda nama+saya narkoba neror+saya ngajuinnya nomor+berapa nonaktif obat+larang
 online+shop pada pakai+ke pasang pemkot$ penerima penipuan perkosa+pak pohon$ pos$ pukul+ibu razia rumah rumah$
 rumah+sudah rumah+warga sabung sabung+ayam saya+begal saya+dengan saya+dicabut saya+dicolong saya+janda saya+kalau
 saya+kdrt saya+pakai saya+sekarang sd sebelah+bakar sekolah+anak sesak setrum+pak shop spp+anak stadion stunting
 sudah+4 sudah+besar suka+pukul sungai tabrak+di tahun+lalu takut takut+lapor tanah tarif tawon tebal tertelan
 tetangga tiap tidak+boleh tidak+cair tipu tipu+online token token+listrik tolong+razia trotoar untuk+anak
 untuk+istri ya+ibu yang+bawa yang+bayar yang+masih
other_service 4 1+malam 2+hari 6+padahal =birth =child =height =money @len2 @question @who=resident ^beasiswa ^bikin
 ^buaya ^bus ^dagang ^geng ^got ^hp ^judi ^kios ^kompor ^limbah ^majikan ^mie ^modal ^parkir ^pasang ^pungli
 ^puskesmas ^tembok ^vaksin ^wifi air+pdam akta+lahir aktif ambruk+tutup anak anak+sma angkut+di angkut+sudah anjing
 api+besar asap+pabrik asap+tebal atep atm+takut bagi bahaya$ banget banget+di banget+tolong banjir+sudah
 bansos+lewat bantu bantu+kursi banyak$ banyak+dbd batuk bau+banget bawa$ bayar$ bayar+pbb bedah bedah+rumah
 begal+pak beliung belum bensin$ besar+di bikin+surat bolong+besar boraks$ bpjs+pbi bpjs+saya buang buaya bunuh+saya
 bunyi busa butuh+ambulans cakar+anak cari+itu ciu curi daftar+dtks dangdutan dangdutan+sampai dapur dari+gudang
 dari+kota dari+panti dari+pemkot dekat+masjid dekat+sekolah dengan+bayi dengar+sampai depan+atm di+atep di+gudang
 di+jalan di+kelurahan di+lemari di+sekolah dia+stroke digrebek dinsos+boleh dipukul+laki disdukcapil disdukcapil$
 diteror+pinjol dokter dua2nya formalin gaji+saya galak gali gali+kabel gas gas+leak gelap genangan+depan
 gigit+orang golok$ got+mampet gratis+dong gratis+nomor guru guru$ hajat hampir harga hari$ hari+apa harus+lapor
 hp+saya huni ilegal internet istri+mau izin jadwal jalan+bolong jalan+mati jam+1 juga+kalian kabel+ditinggal
 kabel+listrik kalian+cari kami+tidak kapan$ kartu+atm kartu+saudara kayak kayak+orang kayaknya+pakai kejar+bawa
 keluar+dia kemana+pak kemarin+ada kerendem kerja+mau ketangkep keterangan kontrakan+pak kucing+saya kunciran+4
 kuning+di kursi+roda lagi+amuk lagi+masuk lahir lampu+dari langka$ lansia+mana lapak lapak+rongsok lapor+guru
 lapor+ke lapor+polisi lari+di layangan$ leak leak+di lemari$ lepas listrik+padam listriknya loker lowongan+kerja
 lowongan+satpol lulusan macet malam+sekarang mati+dari mau+bikin mau+cerai mau+dapat mau+masuk mau+sekolah
 mayat+gratis meledak meledak+di meluap+pak memar memar+semua meninggal+kemarin menjuntai mie+basah minggu minggu$
 minta+ambulans minta+tongkat mobil+mayat mobil+putih mobil+tenggelam monyet monyet+lepas naik+mobil napas+di
 ngajuin ngalir nomor+pln nyetel+dangdut odgj$ odgj+kerja odgj+semua operasi orang+jual orang+pada padahal+miskin
 pak+anak pak+di pak+pdam pakai+boraks pam panti$ parkir pasar patroli pbb pbi pelatihan+menjahit penculik penjara
 percikan periuk+damai perkosa+guru pesta pesta+miras phk pinjol+ilegal pinjol+neror pisau$ pjr pju pohon+depan
 polisi polisi+minta posyandu preman pungli+di puskesmas+ada puting puting+beliung ribut+dengan ribut+suami roda
 roda+untuk rumah+tetangga rusak rusak$ sabuk sampah+tidak sampai+jam sampai+sini sarang sarang+tawon saudara+belum
 saya saya+bakar saya+dibacok saya+maling saya+nonaktif saya+sekap saya+tahan sekarang$ sekolah$ sekolah+pakai
 sekolah+patah sembarangan sembarangan$ semrawut semua+bisa sma smk stroke$ stroke+tidak suami+pukul suami+sekarang
 subuh$ sudah+angkat sudah+keluar sudah+makan supir surat+keterangan surat+mati suruh syarat tabrak+mobil tabung
 taman+kotor tangan+jalan tangga tawon+di tembok+sekolah temen+sekolah teriak+minta terlantar$ tetangga+dangdutan
 tetangga+jual tiap+malam tidak+aktif tidak+angkat tidak+lapor tidak+ngalir tidur$ tolong tolong+damkar
 tolong+fogging tolong+hubung tolong+terus tongkat+untuk turun+ya ular+masuk umum untuk+lansia untuk+lulusan
 urus+akta utang warga+bawa warga+rt warna wifi yang+jatuh yatim
other_service 3 3$ 3kg 70+tahun =ask =dead =work @len4 ^bantu ^disini ^kamar ^knalpot ^lobang ^makan ^mantan ^pabrik
 ^panti ^penelepon ^plafon ^ppdb ^preman ^santunan ^sarang ^tangga ^tawon ^tipu ^warung abis+mabuk abis+stroke
 ada+kami ada+lowongan ada+ular adik+saya afirmasi air+pam air+panas ajukan akta+cerai alihkan alihkan+ke ambles
 ambruk+di ambruk+kena amuk+karena amuk+pukul anak+mau anak+muda anak+smk anak+stm anak+tengah anak+tenggelam angin
 angkot+angkot angkot+saya apa+bagaimana arah arah+jalan arisan atap atapnya aye bagaimana bahaya+kalau baju+bekas
 bakar+api bakar+cepat bakar+gang bakar+gudang bakar+kontrakan balap+liar banjir+di bantu+beras bantu+biaya
 bantu+modal bantu+rumah banyak+yang banyune baru+sudah basah+kayaknya bau+gas bawa+senjata bayar+spp bayi$
 bayi+saya beasiswa+anak begal+di beli+obat belum+dapat belum+evakuasi belum+turun berlobang berlobang+besar
 berlubang beruntun beruntun+di besar+mau biawak biawak+masuk biaya biaya+berapa biaya+sekolah bikin+anak
 bisa+kembali bisa+lewat bisa+minta bocor+di bpjs$ brong bulan$ bus+trans butuh+kacamata cair+padahal cakar
 cara+daftar cara+ikut cara+pindah cara+urus cctv cek+penerima cibodas$ cikokol cincin cuma+butuh dada+di daging
 damai dapat+kartu dari+dinsos darurat+apartemen dbd+di dekat+mana dekat+rumah demam dengan+kakak dengar$
 dengar+suara depan+komplek di+angkot di+atap di+bak di+brebes di+cibodas di+cimone di+jari di+jembatan di+kamar
 di+kolam di+komplek di+lapangan di+mess di+pasar di+pelipis di+pemkot di+pohon di+rt di+tps di+warteg dia+tidak
 dibawa+lari dibully dibully+di dibunuh dicolong+depan digusur dikasih dikenal dikit dinsos+bisa disabilitas+mau
 disambungkan dishub disiram disiram+air ditertibkan$ dtks$ duka e enak evakuasi$ flyover+cibodas galak$ gang+kami
 gantung gas+3kg gedor geng geng+motor genteng gesper$ golok+ancam golok+lagi got gudang gudang+plastik guling
 harus+ke hujan$ igd igd+dekat ikut+program indah+ada info+loker itu$ jadi$ jadi+penerima jadi+tempat jahit jajan
 jalan$ jalan+afirmasi jalan+berlobang jalan+berlubang jalan+tolong jami janda+anak jari kacamata kadaluarsa$ kamar
 kami+belum kami+jaga kampung kampung+sebelah kantor$ karena+tidak karet katarak kayaknya$ kayaknya+lagi ke+kali
 ke+mana ke+siapa kecil$ kedaung kedaung+baru kejar kelas kelompok kelurahan$ kena+phk keras$ keras+banget ketahuan
 ketangkep+di kios knalpot knalpot+brong kok kok+belum kok+tidak kolam+renang kontrol korban kotak+amal ktp+saya
 kucing+nyangkut kudu kursi lae lagi+gedor lagi+putar lalu$ lapor+mana lapor+motor lapor+pungli larangan+utara
 lari+ke lari+saya layangan leasing lemari lempar lempar+batu lewat$ lewat+dinsos lewat+jendela liar+banyak
 liar+depan liar+di liar+parkir liar+tiap mabuk mabuk+saya majikan malam malam+gini maling+masuk mampet+bau
 mampu+untuk mandi$ mandi+umum masjid+jami massal+tidak masuk$ mati+bapak mau+ajukan mau+dia mau+komplain
 mau+konsultasi mau+ngajuin mekar mekar+sari meninggal+tahun mess minggu+depan minggu+tolong minta+kaki minta+nomor
 minta+tolong miring+mau mobil+saya mogok motor+sudah muncul+di musik naik+jadi naik+terus need+tolong ngurung nya$
 nyala$ nyamber nyangkut nyangkut+di nyetel+musik online+bagaimana online+lapor orang+mabuk orang+masuk
 orang+terlantar pada+tangis padam+dari pak+ambulans pak+badan pak+iki paksa panas+dengan pangkas panti+lansia
 parah+pak parkir$ pbb+online pembangunan penagih pencairan penelepon+salah penelepon+tanya penerima+bansos
 penerima+bantu pengaduan pengajuan perahu perahu+karet perusahaan pinjam+ambulans piring pju+mati pkh+saya
 pkh+tahap plafon$ plafon+sekolah polisi+apa posyandu+lansia ppdb preman+minta program+sunat proposal+bantu pu
 pukul+murid puskesmas+tidak putih rabies rakyat rebut renang ribu rs+lansia rt+3 rt+5 rt+6 rt+saya ruko+bakar
 ruko+jalan rumah+bakar rumah+belakang rumah+butuh rumah+saya rumah+sebelah saldo sambung+lap sampah+di sampai
 sampai+darah santunan+mati saya+ambles saya+ancam saya+arah saya+demam saya+di saya+diancam saya+dibully saya+jadi
 saya+kena saya+lari saya+mati saya+ngurung saya+suka saya+terus saya+tipu sekolah+karena sekolah+rakyat sembunyi
 sembunyi+di semprot senjata+di sering+pukul siapa$ spp$ stm stroke suami$ suami+mau subuh sudah+2 sudah+dijual
 sudah+tahun sunat sunat+massal tabrak+beruntun tabrak+orang tadi+di tahan+perusahaan tahap tahap+3 tahu+di tahun$
 takut+ada takut+meledak tanah+lewat tanda+tangan tangerang+tidak tangga+darurat tanya+jadwal tarik tarik+leasing
"""
