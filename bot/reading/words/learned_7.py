"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 5 1+malam 2+pagi 3+kilo =birth =money =water @len2 @who=resident ^akta ^bansos ^bus ^debt ^ditilang
 ^gas ^kk ^mau ^pungli ^sertifikat ^tiang ^truk ada+begal adik+saya alat+bantu anggota anjing babi banget bansos$
 bantu+lansia bapak+saya beasiswa belum boraks busa+tolong cari+itu collector damkar$ dapat+bantu dapet dapet$ debt
 debt+collector dekat+sekolah depan+rumah di+kantor di+plafon dicabut$ dijual+depan dinas dipukul+tetangga
 disabilitas ditilang enak gang+saya gas+3 harga hilang$ huni ibu+saya is istri jalan+baru jalan+depan jam+1 janda
 jatuh$ jembatan jembatan+gerendeng jual+miras juga+kalian kaki+palsu kalian+cari karena kartu+disabilitas
 kayak+orang kayaknya ke+puskesmas kejar keras keterangan+tidak kilo kis kk+saya kok+belum kontrol$ korban
 lampu+jalan langka$ lansia+saya lowongan+kerja mahal$ makan+korban malam+minggu mati+sudah mau mau+ada mau+ambruk
 mau+daftar minta+fogging miring miskin mobil+mayat modal modal+usaha ngatur nyetel odgj+semua pabrik pak+anak
 pak+pdam pak+rumah pdam+mati pemadam$ pemkot$ penipuan penjara perkosa+di phk pos$ pungli+di pungutan pungutan+liar
 razia rekam rumah$ rumah+mau rumah+tetangga santunan saya+maling saya+pakai sekolah$ sertifikat sertifikat+tanah
 siapa+yang spp+anak stroke stroke+tidak sudah+besar suka+pukul syaratnya tabung tahun+lalu taman+kotor tawon tembok
 terus+tusuk tetangga+nyetel tiap tumpuk tusuk tusuk+korban tutup+jalan untuk+anak untuk+istri
other_service 4 4+bulan =dead =force =height =stir =work ^bikin ^bpjs ^buaya ^butuh ^cara ^dagang ^got ^hp ^judi
 ^kis ^ktp ^limbah ^lobang ^mie ^parkir ^pasang ^plafon ^rumah ^santunan ^surat ^tembok ^token ^ular ^urus
 ada+maling aktif alat ambruk+tutup amuk+karena amuk+pukul anak$ anak+muda anak+tengah api+besar asap+item
 asap+pabrik atapnya aye bakar+cepat banget+tolong banjir+di banjir+pak bantu bantu+dengar bantu+kursi banyak+dbd
 bau+banget besar+banget biaya$ biaya+berapa bikin+debu bikin+surat bisa+lewat boraks$ bpjs$ bulan+ini bunuh+saya
 busa butuh+kacamata cara cara+daftar cara+dapat daftar+dtks dagang$ dangdutan dangdutan+sampai dari+jam dbd$ debu
 debu$ dekat+masjid di+cibodas di+jalan di+komplek di+pasar di+sekolah di+sini dibunuh dicolong digusur dikasih
 disambungkan formalin gantung gelap genangan gigit+orang golok golok$ golok+ancam gratis+mana gudang+plastik guru$
 haji$ hp+saya jalan+di jalan+lobang jalan+rusak jam+6 jual jual+obat judi+sabung kami+tidak kapan kartu+atm
 kartu+kuning kayaknya+pakai ke+rumah kejar+bawa kelas keluar keluar+dia kemana$ kemana+pak kemana+ya keterangan
 komplain kontrol korban+phk kuning lae lagi$ lagi+amuk lapak+rongsok lapor+ke lewat lewat+jendela listrik+padam
 lowongan+satpol malam+sekarang mampet mandi$ masih+ada mati+dari mau+bikin mau+cerai mau+masuk mekar mekar+sari
 menjuntai mie+basah minggu minggu$ minta+ambulans minta+pemadam minta+tongkat mogok napas+parah ngajuin ngalir
 nonaktif nyasar odgj+di online+shop orang+mabuk pacar pada+tangis pak+ambulans pak+di pakai+boraks palsu parah+pak
 pbb percikan perkosa+guru pesta pesta+miras petugas+puskesmas pinjem pinjol$ pinjol+neror pisau$ plafon+sekolah
 pohon$ polisi+minta preman psikolog pu pukul+ibu puting puting+alat ribut+dengan rt+6 rusak rusak$ sabung
 sabung+ayam sakit$ sampah+tidak sampai+darah saya saya+bakar saya+dicolong saya+janda saya+kdrt saya+mati
 saya+nonaktif saya+pulang saya+sesak saya+suka saya+tarik sekolah+karena sekolah+pakai sekolah+patah sembarangan
 sembarangan$ semua+bisa senjata senjata+di sesak sesak+napas shop stunting suami$ suami+sekarang subuh subuh$
 sudah+4 sudah+makan sudah+pada sumur surat+keterangan surat+mati surat+pindah tadi+di takut$ tarik tawon+di
 tembok+sekolah teriak+minta tetangga+dangdutan tiap+malam tidak+aktif tidak+cair tidak+lapor tidak+layak
 tidak+masuk tidak+ngalir tidak+pak tipu tipu+online token token+listrik tolong tolong+damkar tolong+fogging
 tolong+razia truk+tanah turun umum urus+surat usir+saya utang warna warung$ warung+sebelah wifi yang+luka yatim
other_service 3 12+malam 2+ruko 3+tahun 6$ =child @len1 @len3 @reports ^ada ^antri ^api ^beasiswa ^kamar ^kios
 ^kompor ^majikan ^makan ^pabrik ^penelepon ^pnlp ^puskesmas ^tawon ^vaksin ^wifi ada$ ada+lowongan ada+tawuran
 ada+ular air+pam air+pdam ajukan akta+kelahiran akta+lahir aktif$ ambles ambruk+kena anak anak+sakit anak+tidak
 antri+puskesmas asap+tebal atap bagaimana+ya bahaya+kalau bakar+api bakar+gang banget+di bangkai bangun
 bansos+lewat bantu+bayar bantu+modal bantu+rumah banyak$ banyak+yang basah+kayaknya bayar$ bayar+pbb bayar+spp
 bayar+tunggakan bayi bayi$ bedah bedah+rumah beli belum+punya bensin$ berlubang besar+di biaya bisa+kembali
 bisa+urus bocor+di boleh+pulang bolong bpjs+pbi bpjs+saya buang buaya bukan+terlantar bunyi bus+trans butuh+alat
 cara+bikin cara+ikut cctv cek+penerima cepat+pak cibodas$ collector+neror curi dalam$ dangdut dangdut+sampai
 dapet+bantu darah+tinggi dari+pemkot dengan+kakak dengan+tetangga dengar dengar$ depan+komplek di+angkot di+atap
 di+brebes di+kampung di+kelurahan di+lapangan di+pemkot di+warung dia+masuk dia+tidak dibully dibully+di dikenal
 dishub dishub$ ditertibkan ditertibkan$ domisili dtks$ e fals gaji+saya galak gali gang gang$ gas gerendeng
 got+mampet gratis+untuk gudang+kardus hampir hampir+tabrak hilang ibu+sampai ibu+sudah ikut+program ilegal
 istri+saya itu$ jadi+penerima jadwal jahit jajan jalan$ jalan+berlubang jalan+mati jalan+tutup jam+12 jami
 janda+anak jebol$ jendela kabel+listrik kacamata kadaluarsa$ kakak+yang kali$ kamar kampung kampung$ kantor$
 kapan+bansos karet kartu+saudara katarak kayaknya$ kayaknya+bakar kayanya$ ke+mana ke+siapa kedaung kedaung+baru
 kelahi+dengan kelahiran kelas+5 kelurahan kelurahan$ kena keras+banget keruh kios komplek ktp+saya kucing+saya kudu
 kuning$ kursi kursi+roda kursus lagi+bawa lagi+kelahi lalu$ lampu+dari lapak lapor lapor+motor lapor+polisi lewat$
 liar+banyak liar+depan liar+parkir malam maling+bawa maling+masih mampet+bau mampu+untuk mandi+umum manis
 masjid+jami massal+tidak masuk+dapur mati+bapak mau+ajukan mau+dia mau+lapor mau+ngajuin mau+sekolah mau+tanya
 meluap minggu+tolong minta+nomor minta+tolong minyak motor$ motor+sudah muda muncul+di musik naik+terus nama+saya
 napas narkoba negeri nyamber nyetel+dangdut nyetel+musik odgj+dan online+lapor operasi orang+masuk orang+terlantar
 pabrik+bikin padam+dari pak+iki pak+kalau pak+kayaknya pak+warga paling pam panas+dengan parah parkir pbi
 pdam+keruh penagih pencairan penerima+bansos penerima+bantu pengaduan perahu perahu+karet perumnas perusahaan
 pinggang pinjol+ilegal pju pkh+saya plafon$ plastik+jalan pnlp polisi+dan pp$ program+sunat punten+bade rabies
 rakyat roda roda+untuk rongsok rs+lansia ruko+bakar rumah+ibu rumah+sebelah sampah+di sampai+jam sarang
 sarang+tawon sari$ saudara+saya saya+ambles saya+bagaimana saya+bawa saya+begal saya+butuh saya+diancam
 saya+dibully saya+jadi saya+kalau saya+kelas saya+kena saya+lari saya+punya saya+sembunyi saya+takut saya+tipu
 sebelah+jual sekolah+anak sekolah+rakyat sembunyi semrawut semrawut$ siram+air sma spp$ stroke$ suami+mau
 suami+pukul suami+saya suami+tapi sudah+dijual sudah+minggu sunat sunat+massal tabrak+orang tabung+gas tahan
 tahan+perusahaan takut+ada tanda+tangan tangan+kami tangerang+tidak tawuran tebel temen+sekolah terlantar$ terus$
 tetangga+buang tetangga+jual tetangga+saya tiap+ujan tidak+bangun tidak+boleh tidak+dikenal tidak+keluar tidur$
 tolong+dicek tolong+dipukul tolong+ditertibkan trans truk tua+di uang+di ular+masuk untuk+ibu untuk+lansia
 urus+akta urus+kartu warga+tidak ya+ibu yang+bapak yang+jatuh yang+paling
other_service 2 2+hari 3+cair 3+hari 3+mau 4+perumnas =body =heart =limp @1 @question ^alat ^bantu ^begal ^cari
 ^kena ^pacar ^sim ^suami ^sumur ^tabrak ^taman ^tipu a abis+stroke ada ada+anjing ada+bangkai ada+beasiswa
 ada+kucing ada+orang ada+ruko ada+sarang ada+tawon air+bersih air+panas aje akta+cerai alfamidi ambruk$ ambruk+di
 ambruk+pak ambulans+sekarang ampir an anak+3 anak+bisa anak+laki ancam+bunuh ancam+pakai angkot+saya anjing+liar
 apa+di api+pak arisan atap+rumah ayam+saya bagaimana bagaimana+urus bahar bahaya+untuk bakar+gudang balap
 balap+liar banget+dari bansos+pak bansos+saya bantu+dinsos bantu+hp bantu+pak bantu+tidak banyak+banget bapak+mau
 bapak+sendiri bapak+stroke basah batuceper bau+pak beasiswa+anak bebas begal begal+pakai beli+obat belum+ada
 belum+dapet belum+kami bener$ bengkak$ berkeliaran berlobang berlobang+besar bersih besar+bakar besar+jalan
 besar+mau biawak biawak+masuk bibirnya bikin+takut bikinnya bisa+pakai bocah$ bocor bpjs+ibu bpjs+yang brebes
 buang+sampah buka+jam bukan+odgj bulak+rt bus butuh+pengacara c$ cair+ibu cara+bagaimana cara+dapet cara+urus
 cek+bansos cibodas cibodasari cibodasari$ cuma+mau daftar+bansos daftar+kakak daftar+sekolah dapat+blt dapur
 darah+mana dari+lantai dari+sore dari+subuh dari+yayasan dengan+anak denger+ada depan+alfamidi depan+sd depan+spbu
 di+alun di+genangan di+gudang di+kali di+kamar di+kreo di+kua di+lemari di+minimarket di+periuk di+pohon dia+kejar
 diaspal diaspal$ dibuang+di dicek dindingnya dinsos+ada dipukul+pakai disdukcapil disini+tidak diteror dompet+saya
 dong empang error error$ film flyover+cibodas galak+banget gang+kami gantung+di gas+bocor gerak+kaki gesper
 gigit+ayam golok+saya got gratis+ada gudang+bakar gudang+sebelah guru harga+beras hari+apa harus+ke hilang+bikin
 hukum ibadah ibadah$ ibu+dia ijazah+tahan industri ini+kapan istri+mau jahit+gratis jalan+berlobang jalan+industri
 jalan+ki jambret+di janda$ jantung jual$ jurumudi juta$ kalau+saya kali+bau kamar$ kami+bapak kami+dari kami+urus
 kampung+kami kantin kapan$ kapan+pkh karunya+banget ke ke+dinas ke+kali ke+tangerang kelahi kelahiran+anak
 kelontong keluar+dari kelurahan+larangan kemarin+ada kena+phk keran keras$ kering kerja+atau kerjo ketahuan
 ketangkep ki ki+samaun kios+bakar kok+tidak komplek+kami konsul konsul+hukum korban+kdrt kp+bulak kreo
 ktp+bagaimana ku kua kua$ kucing+di kucing+tenggelam kumpul+di kursus+jahit lagi+dipukul lahir+anak lama$
 lansia+kami lantai+dua lapangan lapor+di lapor+guru lari+ke lemari liar+di liar+tiap limbah+pabrik listrik$
 listrik+mati listrik+subsidi lulusan macet main+bola majikan makan maling+maling mana+yang mangkal+di masih+gerak
 masuk+kampung masuk+maling mati+di mati+pak mati+semua mati+total mau+bacok mau+bayar mau+bunuh mau+konsul
 mau+konsultasi mau+kursus mau+minta mau+nikah mau+pinjem melahirkan+belum meledak$ meninggal+tahun merah+perempatan
 mie minggu+bau minimarket minimarket$ minta+bantu minta+kaki minta+modal minta+perahu miras$ miring+mau monyet
 mugia muka+saya muncul murid$ musik+keras nafkahin napas+untuk ngaktifin no+4 nomor nomor+wa nunggak nyala$ nyuci
 odgj$ online+bagaimana operasi+katarak orang+jual orang+tadi pacar+saya pajak pak+besar pak+tiap pakai+gesper paksa
 paksa$ palsu$ palsu+untuk panggil parkir$ pasar+ada pbb+online pelayanan penelepon penelepon+lapor penelepon+tanya
 pengacara pengacara+gratis penjual penjual+cilok penuh perempatan+cikokol perkosa+pacar permata perpanjang
 perumnas+1 perut pindah+domisili pinjam+ambulans pinjol+lapor pkh$ pkh+tahap plafon+tolong plastik pmi polisi
 polisi+apa polres pondok pondok+bahar pp pukul+murid pulang$ punya+rumah puskesmas+jurumudi putus rakyat+bagaimana
 raya+no renovasi ribet ribet$ rs+tidak ruko ruko+ciledug rumah+saudara rumah+saya rumah+tidak rusak+lagi samaun
 sampah+ke sampai sampai+malam sampai+tidak sanca santunan+mati sari satpol+pp saudara+belum saya+ancam saya+apa
 saya+belum saya+bisa saya+bukan saya+cuma saya+curi saya+dengan saya+harus saya+kok saya+lumpuh saya+mabuk
 saya+masuk saya+ngumpet saya+setrum saya+siram saya+tadi saya+tahan saya+terus saya+tiap sekarang$ sekarang+lagi
 sekarang+muka selokan$ selutut sembunyi+di sendiri+tiap serang+jantung shop$ sim+saya sini$ suami+tiap sudah+ke
 sudah+tua sumur$ sumur+kering syarat+surat tabrak+mobil tadi+sore tahap tahap+3 tahu+di taksi takut+ambruk
 takut+meledak taman tanah+lewat tanda tangga tangkap tas+saya tebal tebal$ telat$ telat+bayar telepon+miring
other_service 2 tengah+malam tenggelam+sumur teriak+sekarang terlantar+saya terus+pak tetangga+yang tiang
 tiang+telepon tidak+belum tidak+dari tiga+hari tiri+pukul tolong+diaspal tolong+pak tolong+pln total trotoar+depan
 tua tua+sakit tumpuk+di uang$ ujan ular+di ular+sanca umum+taman untuk+berobat untuk+lulusan untuk+saudara
 untuk+surat urus+bpjs urus+kemana urus+sekarang usaha$ wajan warung warung+kelontong wc wc+umum yang+punya yatim$
 yatim+tidak yayasan
other_service 1 =ask @placed ^atap ^beli ^kursi ^mantan ^monyet ^nik ^pinjol ^saluran ^tabung ^tas adik alun ambil$
 ambruk+depan ancam$ ancam+mau aneh$ anjing+tetangga api+merembet arah+ke asap+masuk atap$ bade bagaimana+pak
 bahaya$ bahaya+banget baik+aja bakar+besar bakar+lapak bakar+tolong banget+pak banget+sudah bangun+rumah banyak
 bapak+kontrol bapak+sekarang bapak+tidak baru+sekarang bawa+senjata belakang+pom belatung belum+ya benda$ bengkak
 berlubang+depan beruntun beruntun+di besar+tolong besok$ bikin+lagi bikin+sesak bisa$ bisa+minta blok+c bolong$
 bolong+besar bpjs+gratis buang+limbah bulan+depan c cadas cadas+kukun campur cara+cek cekik cerai+gratis cilok
 cimone$ collector+pinjol daftar+bpjs daging dan+sekarang dbd+disini dekat$ dekat+rumah delima denda depan+pasar
 depan+ruko desa di+daan di+data di+pos di+rw di+tangerang di+tps dia+di difabel+mau dinas+mana disabilitas+mau dua$
 empat gang+delima ganggu$ gedor+pintu genteng got+depan gratis+bagaimana gudang hari+rabu hp+tidak ibu+jatuh ikut
 indonesia ini+sudah iuran jalan+bolong jalan+sudah jalan+tolong jatiuwung$ jaya+kaki kakak+saya kaki+saya
 kalau+malam kalian kami+sudah kampung+saya kapan+cair ke+garut kemarin+kapan kena+denda kena+tipu kenceng$ kering$
 kirim+damkar kis+mati konter korban+pinjol kotor$ kucing+nyangkut kukun lagi+sekarang lahir lansia+ada lapangan$
 lapor+tetangga larangan larangan+selatan lepas+masuk liar+gigit limbah+ke mabuk macet$ malah+dapet malam+teriak
 mampet+banjir mampu$ mancing masjid+raya mati+bikin mau+cek mayat mayat+bapak meledak meledak+rumah menjuntai+di
 merah+di merembet minta+10rb minta+kursi minta+popok monyet+lepas muda+di nangkep$ ngajuin+kursi ngalir+3 nganter
 nganter+bapak ngelewer nguntit nik+saya nomor+damkar nonaktif+ya nyangkut nyangkut+di nyaris orang+hilang
 pabrik+buang pabrik+sebelah pada pak+bikin pak+kami pak+maling pak+tolong pak+untuk pakai+orang pam+tidak
 panunggangan+utara pasar+baru pdam$ pelatihan+jahit perempatan+mati phk+mau pintu$ pln poris$ posyandu posyandu$
 putus+sekolah rabu rabu$ rebu rel$ ronda+rw rumah+aye rumah+kami rumah+meluap rumah+tutup rumah+warga rw+kami sabi$
 sawah saya+bocor saya+difabel saya+ini saya+lewat saya+rusak saya+sampai saya+telat sebelah+kontrakan seberang+ke
 sekarang+masih sekarang+temen sekarang+tolong selatan$ siang+malam siapa+ya sim smp$ sore$ spbu suami+di
 suami+istri suami+tidak suaranya sudah+3 sudah+bau sudah+gigit sudah+meninggal sudah+nyamber sudah+tiga
 tabrak+beruntun takut+tabrak tambal tambal$ tanggung+jawab tanya tapi+saya tawon+kepala teras$ teriak
 tetangga+bakar tetangga+bangun tetangga+berisik tetangga+galak tetangga+sekarang tiap+hari tidak+sekolah toko$ tps
 tukang+gali untuk+motor usir vaksin+rabies warga+pak wifi+gratis ya+pak
other_service -1 08xx 1+jam 1+orang 10+juta 12+tahun 2+anak 20$ 45+bagaimana 77$ =urgent =wait @search ^alamat ^are
 ^bayi ^bibi ^buka ^dana ^dasar ^guru ^hai ^hallo ^haloo ^horas ^kakak ^kami ^kamu ^kayaknya ^kayanya ^kira ^kubur
 ^lama ^lap ^lapar ^lihat ^lupa ^mantul ^mayat ^met ^nanti ^no ^paman ^patokan ^pemerintah ^pinggir ^pos ^posisi
 ^promo ^salah ^satpam ^si ^slot ^target ^test ^tiket ^top ^trc ^tukang ^tunggu ^untuk a+dan abis+mau ada+bekas
 ada+bocor ada+info ada+is ada+laki ada+luka ada+motor ada+odgj ada+perempuan ada+pohon ada+remaja ada+tangan
 ada+tuna agus aja+yang akun+ff alam+jaya alat$ alat+sekarang alfamart$ alhamdulillah anak+kerja anak+kontrakan
 anak+minum anak+ngelem anak+sd anak+sekolah anda angkat$ angkat+kerja anyone anyone+coming asem asih asih$ aspal$
 assalamualaikum+pak aula aula+kelurahan b badan+dingin bahasa baik baju+bekas bakar+tidur bakso$ banget+bawa
 banget+timnya bangun+pak bangunan bantu$ bantu+cari bapak+ibu bapak+jalan bapak+yang barang bawa+alat bawa+motor
 bawa+obat bawa+tongkat bayar+tidak bebek becak belakang+kantor belum+ketemu belum+pulang benar berapa+hari beras$
 beringin biasanya bibi bikin+bedeng bio biru+saya bisa+bangun bisa+gerak bisu bocah+depan bocah+yang bocor+gas
 boleh+minta buka+sampai buka+ternyata bukan+mau bungkus busuk+dari butuh+pendampingan cabut cair+kata capek$ cari$
 cek$ cepat+cair chat$ cibodas+baru cibodas+blok ciledug cinta cipondoh$ coba cod coming coming$ curiga curug da
 daerah+kami daerah+kerja darah+hebat darah+tidak dari dari+atap dari+jawa dasar daster dengan+bapak dengan+bikin
 denger denger$ depan+pabrik deres di+aspal di+atas di+atm di+aula di+bawah di+cikokol di+daerah di+kaki di+kandang
 di+lantai di+leher di+lokasi di+mobil di+mushola di+phk di+pinggir di+pipi di+rs di+tempat di+tenda di+tiang dia$
 dia+is dia+pukul diamankan dibantai dibawa+ke dibuang+keluarganya didampingi dijemput$ dikejar+orang dikit
 dinas+sosial dingin$ dinsos+buka dinsos+mana diproses dipukul+preman dipun ditinggal+ibu dititip do dokter
 dokter+kata dongkap dua+tidak dua2nya emang es ff ff+murah find gajah gajah+tunggal gaji+10 gang+tabrak ganggu+jiwa
 garuda$ garut+tidak gebang+raya gelandangan$ gelang gembor gerendeng$ giant gigit+ular goreng hai hallo halo+apa
 haloo hamil hari+di hari+minggu harus+bagaimana harus+kemana hebat hilang+abis hilang+ibu hilang+itu hilang+tidak
 horas hp+dompet hub hujan ibu+kerja ibu+pikun ibu+tua ignore ijo indomaret+jalan induk$ info+bapak info+loker
 info+susul is+anyone is+saya itu+sekarang izin+lapor izin+tanya jakarta$ jalan+kami jalan+kyai jalan+teuku
 jalan+veteran jalanan$ jam+5 jambi jangan+sampah jauh jaya$ jaya+minta jaya+rt jembatan$ jembatan+kaca
 jembatan+penyebrangan jembatan+tanah jemput+saudara jodoh jodoh+saya jual+motor jumlah kader kader+posyandu kakak$
 kakak+perempuan kali+cisadane kali+mookervart kali+pas kampung+sini kandang kantong kantor+dinsos kaos kapan+orang
 karawaci$ kartu+berobat karunya$ karyawan+masuk kasih+makan kata+dibuang kawan ke+depan ke+lampung ke+nomor
 ke+palembang ke+sawah kebon kedengeran kedinginan keluar+darah keluarganya+tidak kelurahan+gebang
 kelurahan+gerendeng kemana+mana kemarin$ kembali kembali+ke kembali+lagi kena+pukul kena+razia kepala+bocor
 kepala+darah kerja+pabrik kerja+tipu kiri kirim+lokasi kok+masih kolong+jembatan komplek+garuda korban+bakar
 korban+luka korban+tabrak kosong+itu kota+tangerang kp+baru ktp+di ktp+tidak kubur$ kucing+pak kulit+luka kumis
 kurang+waras kuring kurus kyai kyai+maja lagi lahir+di lain$ laki+nyasar lalat+di lampung$ lansia+di lansia+lumpuh
 lansia+pakai lansia+terjebak lapor+disini lapor+dong lapor+lansia lapor+lewat laporan+di lari+bawa layan lebaran$
 leher$ lemas+banget lihat+saya listrik+tidak living living+bawah lo+pada lokasi$ loker luar+kota ludes lumpuh
 lumpuh+sendiri mahasiswa maja makan+racun makasih+pak maksimal maksimal+berapa maksud maksud+saya maksudnya
 malam+kami malih malu mana+makam mandir mantul masih+sekolah masuk+mesin matur mau$ mau+angkat mau+datang mau+kirim
 mau+obat mau+saya melawan meledak+di menit menunggu merah+shinta mereka mesin+press met minat minta+pulsa mlampah
 mobil+tidak mogot+km mondar mondar+mandir mookervart motor+jatuh motor+tabrak motor+tenggelam much muka$ muka+biru
 mulut+busa murah murah+minat murid mushola nanti$ nanti+saya nasi nasi+bungkus nasi+goreng nempel netra ngalih
 ngelem ngomong+dengan nih$ nomor+ambulans nomor+istri nomor+telepon nomor+tiket nongol$ nya+ada nyamuk+cair nyasar$
other_service -1 obat$ obat+dari obat+nyamuk ongkos$ orang+belum orang+di orang+sakit orang+setrum orang+tenggelam
 orang+tidur p$ pak+badan pak+baru pak+darah pak+dekat pak+itu pak+kaki pak+minta pak+saya pak+sekarang pak+takut
 pakai$ palembang panik panik$ panti$ panti+mana pasung+saudara patokan pemakaman$ penampungan pendek
 pengendara+motor penghuni+kontrakan pengungsi penumpang penumpang+saya penyebrangan perempuan$ pergi+ditinggal
 periuk perkembangan persada pertolongan$ pesen petugas+mana pikun$ pindah+ke pinggir pinggir+jalan pingsan+di pipi
 pisau+di plawad plawad$ poris+plawad pos+polisi pos+satpam preman+pasar presiden press press+pabrik promo proses
 pucat pukul$ pukul+anak pulang+kerja pulsa$ pun punya+bpjs puskesmas+mana putar putih racun$ rahasia+kan raib
 rame+banget rawa+kucing rawat raya$ ready rejeki rendi rini robot roda+ditinggal rokok$ rs+sari rsud+kata rujuk
 ruko+sebelah rumah+kuring rumah+rumah sadar$ sadar+di salah+chat salah+lihat sampai+muka sampurasun$ sandal
 sanggup+urus sari+asih sarung satpam+komplek satu$ saudara+di saudara+mau saya+akan saya+amuk saya+dibantai
 saya+naik saya+pingsan saya+sakit saya+sendiri saya+serahin saya+teriak saya+terlantar saya+yang sayang sayur
 seberang segera segera$ sehat+selalu sekarang sekarang+tidak sekarat$ selalu selalu$ selapajang selesai selimut$
 sembuh semua send sendiri+tidak serahin serahin+ke setelah sewa shinta siang$ siapa+presiden simpang sinar
 sinar+jaya singgah$ singgah+mana sini+pak sini+tidak siram siram+bensin soal soal+tetangga sopir sosial stadion
 standby stop+di sudah+dijemput sudah+ketemu sudah+ngalih sudah+pukul sudah+siram sudirman suka+masuk sukses
 sukses+terus susul+anak tahu+harus tali tampung tangan+karyawan tangan+manusia tanggal tangsel+masuk tanya+dong
 tarik+laporan tawa$ teh teman tempat$ tempat+rumah tenda tenggelam$ tenggelam+got tenggelam+ke teras+rumah
 teriak+tiap terima+kasih terjun+dari terminal$ ternyata+masih terus+sekarang tes$ test tetangga+anak
 tetangga+denger tetangga+kontrakan tetangga+meninggal tetep+tolong teuku teuku+umar tidak+gerak tidak+waras
 tidak+ya tiketnya tikus tindak$ tindak+lanjut tinggi+ada tipu+saya titip+anak tolol tolong+bagaimana tolong+di
 tolong+find tolong+ignore tolong+ke tolong+kesini tolong+tetangga top total+persada tpa tpa+rawa trotoar+jalan trus
 tsb tua+laki tua+sudah tuh+orang tulang tuna+netra tuna+wisma tunggu+di tutup$ umar urgent urgent+pak
 urus+bagaimana veteran veteran+babakan video$ wae wau wisma wonogiri x$ yak yang+bawa yang+cari yang+dengan
 yang+hilang yang+meninggal yang+tempat yani$ yanto ybs+melawan
other_service -2 10$ 11+malam 12$ 500rb 7+orang =arms =done =kin =smell @call @danger ^anak ^banci ^bau ^bawa
 ^belakang ^belum ^bocah ^bot ^bukan ^bunuh ^daerah ^dapat ^dari ^dengan ^depan ^eh ^gaji ^gawat ^good ^hi ^hubung
 ^iki ^investasi ^jadi ^karyawan ^kemarin ^keren ^ketemu ^kontak ^lagi ^laksa ^layan ^maaf ^malam ^mana ^mati
 ^mauliate ^mun ^p ^pagi ^panti ^pelapor ^pencarian ^perlu ^pinjam ^pocong ^polisi ^polsek ^relawan ^sampurasun
 ^satpol ^semoga ^tangan ^ternyata ^tes ^toko ^umur ^warga ^wkwk ^woy ^ybs abaikan ada+alien ada+bapak
 ada+gelandangan ada+ibu ada+kabar ada+kartu ada+kejadian ada+pak ada+saksi ada+tas ada+tempat adu agak ahmad
 ahmad+yani air+sudah aja+ya ajak akan al alam alamat$ alfamart alien aman$ ambulans+dinsos ambulans+kami
 ambulans+tidak anak+anak anak+dipukul anak+jalanan anak+sekap anter apa$ apa+ada apa+saya apartemen api$ apotek
 arah+pasar are are+you asuh ayam babakan bacok bagaimana+ini bakar+rumah balas bales banci banget+orang bank bank$
 banyak+darah bapak+nya bapak+tua baru+aja batu bau+busuk bawa+bayi bawa+kayu beda bedeng belakang+kelurahan belum$
 belum+sampai bengkel berapa+lama berdaya berteduh bikin+kotor bisa+saya blok bot$ box bunuh bunuh+diri busuk buta
 butuh+dana butuh+pertolongan butuh+tempat cabe cabe$ cantik cek+data cepat$ chat cianjur cikokol cikokol$ cipondoh
 cisadane$ culik curhat dada daftar+sekarang dalam dana+cepat dana+gratis darah darah+pak dari+kontrakan darurat
 data dekat+jembatan dengan+kucing depan depan+masjid di di+halaman di+halte di+jakarta di+kolong di+puskesmas
 di+rumah di+situ di+stasiun di+taman di+teras dia+siram dibawa+kemana dideportasi dideportasi+tidak dikejar
 dikeroyok dikeroyok$ dimakam dingin dipukul+massa dipukul+rame2 diri$ diri+di disebar disini$ disorientasi disuruh
 ditinggal+anak ditinggal+di doang$ does does+this dp dp+0 dulu eaaa eh entah evakuasi free gacor gacor+maxwin
 gang+h gang+sebelah ganggu gantung+diri gawat+pak gempa gerak gerobak+parkir gigi goblok goblok$ golok+gang
 golok+tolong good good+job gosong grab gratis+kan guru+ngaji h habis habis+ongkos halaman hapus hari hari+ini
 hari+tidak hasil here here$ hi hilang+pak hitam hubung$ induk ini+tidur investasi is+hilang isi+ktp istri+lari it
 jaga jakarta jalan+beringin jalan+daan jalan+ks jalan+pahlawan jalan+raya jalanan jam$ jam+11 japri japri$ jatake$
 jawa jebul jiwa+gratis jomblo jual+akun juga juta+klik kabar$ kaku kali kali+masih kalian$ kamar+saya kambing kami$
 kami+pendatang kami+tadi kampung+bulak kamu kan+pak kantor+kelurahan karang karawaci karung karunya karyawan+jatuh
 kasur kasur$ kasus ke+anak ke+cimone ke+rsj kecek kedah kejadian+nih kejang+di kejang+pak keliling+komplek
 keluarganya$ kenalan kenapa+saya keren keren+banget kereta kerja+24 kesini kimia klik$ km kolong kondisi
 kontak+saya kota ks ks+tubun ktp$ ktp+tangerang kuat kuliah kulit kumat+rusak kurang lagi+di lagi+kejar lain
 laki+pakai laksa lalat lalu lalu+tolong lampung langsung lansia+jatuh lansia+tidak lansia+yang lap lapangan+ahmad
 lapar lapor+hilang lapor+sekarang lapor+tidak laporan+pak lari+dari latihan layan+ini lebaran leher+anak lele
 lepas$ lewat+belakang lihat+di linglung+di lo lu$ madura makam+bapak makan$ makasih$ malam+di malam+ini malam+takut
 maling+tidak mana+alamat marah marah$ martabak masa masa+lalu massa+di masuk+gang masuk+got masuk+tidak mati+aja
 mau+curhat mau+ke mau+pulang mauliate maxwin maxwin+daftar melati menang mencong mencong$ merah$ mesin$ minggu+lalu
 minta+sedekah minta+sumbang minta+surat minum+racun minyak+ke mobil+box mobil+tabrak motor+dengan motor+tidak mr
 mr+x mulus mulus$ mulut+mencong mun muntah na naik naik+bus naik+ke namonyo need+ke ngaji ngesot nggih ngungsi
 ngungsi+di nih+pak nihil nikah$ no nomor+12 nongol nyanyi nyasar+di obat obat+pelangsing ojol ongkos+pulang open
 orang+bawa orang+dibacok orang+odgj p pabrik+sepatu padang pager pahlawan pahlawan+seribu pak+rt pakai+ktp
 pakai+proposal pakai+tongkat paman$ panas+tinggi panti+werdha parah$ pasar$ pasar+induk pasien pegang pelangsing
 pencarian+bapak pendatang pengendara penghuni perempatan$ pergi$ perlu+bantu perlu+foto permintaan
 permintaan+ambulans permisi+mau pernah persita pertolongan perum pesan petugas$ pil pinang pinjam plus pmks
 pulang+apa punya+ktp pura puskesmas$ racun+tikus rahasia rame rame2+di rasa rawa raya robinson$ rokok rs$ rsj$ rt+1
 rumah+malam rumah+nomor rumahnya+bakar rw saged saja$ saksi saksi+nama saldo saldo+dana sampai+depan sampai+rumah
other_service -2 samping sampurasun sate satpol$ saudara+tetangga saya+ada saya+aja saya+belakang saya+dari saya+di
 saya+ditinggal saya+dong saya+habis saya+hilang saya+ibu saya+jatuh saya+ke saya+meninggal saya+pasung saya+racun
 saya+rahasia saya+usir saya+xxxx sayat sebelah+bau sebelah+saya sedekah sejak sekap sekap+di sekarang+ada
 sekarang+saya sekarat sekitar sekolah+kami selamat+siang selimut senin sepatu$ seribu seribu$ setrum sih$
 siram+minyak situ$ skripsi$ slot+gacor smp sore sorry sorry$ stasiun+tanah status stop stroke+ditinggal
 stroke+sekarang suami+kumat suara sudah+di sumbang+pakai supir susul t t+saya tabrak+masa tabrak+mesin tabrak+tiang
 tabrak+truk tadi+bagaimana tadi+malam tadi+pagi tajur takut+banget takut+kenapa takut+pulang taman+cibodas tampak
 tangan$ tangerang$ tangis tangsel tapi target tas+isi tawa tawuran+bawa team temen temen+kontrakan tenggelam
 terakhir tergeletak terlantar terlantar+di terminal+poris ternak tetep+bisa tiap+sore tidak+berdaya tidak+jadi
 tidak+pakai tidak+saged tidak+urus tidak+usah tidur+mana tikungan tikungan+jalan tindak tinggi tinggi$ titip tol
 tolong+cepat tolong+jemput tolong+need tongkat$ tower traktir traktir$ tu tua+jalan tubun tubun$ tugas tumpang
 tumpuk+sampah tuna tunggal turun+mana tv untung update urus+orang usah usir+dari warung+bakso wb wb$ werdha
 wkwk+tipu wkwk+tolong woy$ wr wr+wb x xxxx xxxx$ yang+butuh yang+kemarin yang+kena yang+mau yang+naik yang+saya
 yang+tabrak yang+tenggelam yang+urus yani you$
other_service -3 24+jam 2rb =food =lost =not =past =rails =sick @? @len5 @unseen @where @who=operator ^astaga ^besok
 ^cek ^darah ^dosen ^film ^hari ^itu ^jempol ^kantor ^kel ^klik ^korban ^lari ^manusia ^obat ^oh ^pembantu ^pintu
 ^selamat ^siapa ^tadi ^temen ada+anak ada+lansia ada+mayat air+10 aman+di anak+kecil anak+pasung anak+tetangga
 angkat asal astaga astaga+dia atas bakar$ bakar+sampah bakso balita banget+saya bantu+ke bapak bapak+ini bawah
 begal+orang begal+pisau bensin berapa berdiri berdiri$ berobat besok+ada biasa biaya+pemakaman biaya+tidak
 bikin+laporan bikin+mati bisa+masuk boleh$ bouraq butuh+ambulans butuh+rujukan by capek cara+lapor cari cimone
 cisadane daerah daftar+kemana deh di+kontrakan di+mall di+pabrik di+terminal di+trotoar dia+begal diam digigit
 digigit+anjing dipukul+orang dipukul+warga donasi dong$ dosen duduk+di duit dul gawat gebang gelandangan+di gerobak
 golok+di guru+lapor guy halo+bisa halte halusinasi hatiku hubung ibu ibu$ identitas ini+gratis isi jalan+bouraq
 jalan+kaki jalan+merdeka jalan+pakai jangan jatake jatuh jatuh+di jembatan+robinson jempol jempol+untuk jual+tisu
 kaki$ kalau+minta kasih kata+anak kata+mau ke+psikiater ke+rs kejadian kejang$ kenal kenapa kerja+di kira
 klik+disini kontak kontrakan+haji kontrakan+saya kontrol+ke kosong ktp+nya ktp+saja kumat+lagi lah$ lampu+mati
 lanjut lansia lapor+apa lapor+dan lapor+ibu lapor+murid laporan+something lari+naik lemas lempar link+ini lu+semua
 luka+parah majikannya malam+depan mall$ mangkal+tiap manusia+gerobak masjid massa+depan masuk+dari mati+berdiri
 mau+bakar mau+donasi mau+laporan mau+minum mayat+di melahirkan melahirkan$ meluncur meluncur$ merah merdeka mesin
 minum$ muka naik+motor ngaku odgj oh oh+iya orang+sudah orang+yang pak+ada pak+bagaimana pak+bisa pak+orang
 pak+sudah pak+yang pakai pakai+kursi paman parkir+di pas pelajar pelayanan$ pembantu pencet pengaduan$ periuk$
 pertigaan pikun pintu+air pisau+ke pocong posisi psikiater pukul+2019 pulang+ke pulsa putus$ rambut rame2
 razia+anak remaja robek$ robinson rt rt+2 rumah+dengan sambil sanggup saudara saya$ saya+kontrakan saya+lihat
 saya+stroke saya+tanya sd$ semoga sepatu sering+halusinasi siswa soal+tidak something something$ sudah sudah+ada
 sudah+sampai sudah+saya sudah+tidak syarat+masuk tabrak tangerang tanpa+saudara tanya$ tanya+terus tas
 tawuran+pelajar tebus telanjang telepon+guru temen+saya terjebak+di tetep this tidak+ada tidak+sadar tidak+sanggup
 tiket+saya timnya tinggal+di tisu tua$ tuh tulis ud untuk+pengaduan video villa villa+tangerang wajib waras
 warga+lagi woy yang+di yang+kenal yang+lapor
other_service -4 =poor =still @case @code ^assalamualaikum ^boleh ^di ^dinsos ^gudang ^ibu ^is ^join ^kata ^klien
 ^kok ^makasih ^masih ^masuk ^pak ^perempuan ^petugas ^telepon ^warung ada+ambulans ada+korban ada+saudara ada+yang
 aja+pak anak+hilang anggota+saudara anjing+lu assalamualaikum baju bantu+saya bantu+untuk bapak+tiap bekas besok
 bocah boleh+lapor bukan cek dan dan+tidak dana darah$ darah+banyak dari+rumah datang datang$ dekat dekat+tempat
 depan+sekolah di+lampu di+masjid dijemput doang duduk foto gerak$ harus hilang+anggota info iya jadi+pacar
 jadi+relawan jatuh+dari jaya join join+grup juga$ kaca kakak kami+butuh kantor kayu ke+arah kel kemarin kena+bacok
 kepala kesel kesel$ kirim klik+link kontrakan+sebelah kubur kunci+di lagi+pak laporan$ leher linglung luar lupa
 makam makan+sampah mall mana+aja mau+jadi meledak+depan mobil motor+pukul nama nanti nasib nego ngomong nikah+yuk
 nya ojek orang$ orang+terjebak pagar pak+bantu pak+dia pak+tidak pegang+saya pelapor penjemputan petugas+untuk
 pingsan$ pintu pojok$ polsek poris robek rsud rumah+ambruk sadar saja sampai+mana satpam saya+anak saya+kejang
 saya+kunci saya+lapor saya+laporan saya+odgj saya+pegang saya+sering sebelah sekarang+di sementara sementara+di
 sendiri$ sendiri+di setrum+di si sinyal slot stasiun suami+temen sukasari sukasari$ sumbang tadi terjun$ tes tidak$
 tidak+kalau tidak+mau tidak+tahu tidak+untuk tiri+saya tolong+saya umur untuk+warga wa warga$ wkwk$ ya yang ybs you
 yuk+pak
other_service -5 =breath =elder =seek =seen @back @needs @sighting ^berapa ^dekat ^dijual ^istri ^orang ^permisi
 ^saya ^sekarang ^sekolah abis ada+rumah adopsi ambulans$ amuk+di angkot$ apa banget$ bapak+pukul batal bawa
 belakang berendeng berendeng$ biru bunga cuma di+sebelah dibawa diri dompet gas+meledak grup hidup itu
 jembatan+berendeng kabar kan$ karyawan ke+panti keliling keluarganya ketemu kunci lah lapor$ lapor+bagaimana
 lapor+pak lari link lokasi luka maaf mabuk+rusak makasih masjid$ mau+wawancara meninggal meninggal+di minta$ minum
 mulut naik+angkot nih orang+mati pak pak$ pakai+alat pencarian pergi perlu permisi pojok potong rujukan rumahnya
 salah saya+kumat sebelah$ selamat sering siap sih situ tanah+tinggi tanpa telepon terminal the tidak+punya tiket
 tinggal tolong$ tolong+bantu trc tukang wawancara yuk
other_service -6 # 2$ =thanks @kin @person @team @thanked ^bisa ^gelandangan ^jam ^jual ^lansia ^laporan ^yang
 ada+di alamat aman amuk$ anak+jalan badan bisa+bantu bisa+pulang bot dia dibacok gratis+tidak jemput kecil klien
 lagi+mabuk laki lapor+orang maling+bakar manusia mau+terjun mulai mulu orang+bakar paket pingsan pulang racun
 relawan rsj sampah$ satpol satu saya+tunggu tambah tempat terjun ternyata tidur tidur+di warga
other_service -7 =joke =mad =nature =part =tale @addition @goes @them @withdraw ^apa ^dia ^halo ^ini ^kalau ^lapor
 ^odgj ^sudah ^tidak aja bawa+kursi boleh butuh+bantu cepat ditinggal gelandangan halo jiwa kalau kan kapan+nikah
 kata kejang lihat lu mau+untuk ongkos orang panti perempuan pln$ polisi$ polisi+di sendiri skripsi tangan
 untuk+laporan untuk+tetangga wkwk
other_service -8 =client @status @thanking @who=responder ^adik ^maling bakar+massa dinsos laporan+saya pasung
 petugas rumah+singgah rusak+rumah singgah tetangga$ tunggu
other_service -9 amuk ini jadi klik maling+dipukul saya+depan tolong+bawa
other_service -10 @it @who=relative bakar+suami gardu kumat laporan massa
other_service -11 @len0
other_service -12 mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ^tes ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 13 ^halo ^hi ^horas ^punten ^sampurasun halo hi horas punten sampurasun ya+ini
greeting 12 @len0 ^assalamualaikum ^hallo ^haloo ^malam ^pak ^permisi assalamualaikum hallo haloo makasih$
 pak+dinsos permisi tes
greeting 11 ^hai ^haii ^hello ^kulonuwun ^pagi ^selamat ^sugeng dinsos+tangerang hai hai$ haii hello ibu$ kulonuwun
 kulonuwun$ malam$ pagi pak$ robot$ sampurasun$ sugeng
greeting 10 ^oii ^ping ^spada ^test ^waalaikumsalam malam malam+pak oii oii$ permisi$ ping ping$ putus$ robot
 sambungan siang spada spada$ tanya$ test waalaikumsalam waalaikumsalam$ woy$
greeting 9 ^met ^p bot+ya cek$ enjing halo+apa ini+siapa met p punten$ selamat selamat+malam sore test$ tidak$ wb
 wb$ wr wr+wb
greeting 8 apa+ada apa+kabar assalamualaikum+pak enjing$ hallo$ halo$ kabar$ kan$ masuk+tidak orang$ pagi$ pagi+pak
 permisi+pak petugas$ putus selamat+pagi siapa sore+pak
greeting 7 ^siang bapak+ibu dinsos evening evening$ good+evening hai+pak halo+pak p$ selamat+siang selamat+sore
 siang+pak tangerang tes$ tidak+disini wilujeng
greeting 6 ^halooo ^misi ^oy ^sore ^tok ^woy assalamualaikum$ dinsos$ halo+ini halooo ibu+petugas masuk$ mau+tanya
 mic mic+tes misi misi+pak oy oy$ pagi+bapak punten+kakak siang$ sugeng+enjing tes+mic tok tok$
greeting 5 ^bot ^wilujeng apa assalamualaikum+wr dinas+sosial disini$ horas+lae ini ini$ kan lae lalu masuk met+pagi
 sosial wilujeng+enjing woy
greeting 4 ^apa ^ibu apa+orang assalamualaikum+warahmatullahi bener+dinsos dinas enjing+pak good halo+dinsos
 halo+selamat kota permisi+tumpang satpol$ semua$ siapa$ sore$ tumpang+tanya wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh
"""
