"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 6 =home =hurt ^air ^asap ^ayam ^bagaimana ^harga ^kabel ^pelayanan ^sungai ^tahu ^tetangga ada+begal
 ada+program alat+bantu ambruk anak+yatim anggota angkot+ugal2an antri api api+sudah bahaya bakar bakar+di bau$
 bawa+pisau bikin+kartu bikin+ktp blt bpjs bulog butuh butuh+kursi cair$ cerai$ damkar dapat dari+dinsos dari+malam
 dbd di+jembatan dicabut dikenal+masuk dinas+pendidikan donor donor+darah dtks ekor gas+melon gigit hari$ hubung+ke
 internet izin jalan jam+2 jebol kamar+mandi karaokean karaokean+sampai kayak kejar kemana langka$ larang limbah
 makan+korban malam$ mandi mantan+suami masih+ada masuk mati mau+urus mayat+gratis melon melon+langka meresahkan
 meresahkan$ neror neror+saya nomor+berapa obat+larang online$ pacar$ pasar pelatihan+kerja pemkot pemkot$
 pendidikan pendidikan+ada penerima pengaduan+dinas perut+saya pindah pohon+ambruk polantas polantas$ pungutan
 pungutan+liar raba razia+warung ribut rumah+mau sampah sampah+tumpuk santunan saudara$ saya+dicabut saya+jambret
 saya+pakai saya+sekarang sd sekolah sembako$ sunatan surat syarat syaratnya+apa tabrak+di takut takut+lapor telat
 tetangga tetangga+karaokean tiap tidak+angkut trotoar tunggakan+rs ugal2an ular untuk untuk+bapak untuk+orang
 yang+jual yang+masih
other_service 5 1+malam 2+pagi 3+kilo =money =smell =water ^akta ^bansos ^begal ^bpjs ^debt ^ditilang ^gas ^kk ^ktp
 ^penipuan ^sertifikat ^tiang ^truk adik+saya angkut anjing babi babi+bau banget bansos$ bantu+lansia bapak+saya bau
 beasiswa begal+di belum besar boraks busa+tolong cari+itu collector damkar$ dapat+bantu dapet dapet$ debt
 debt+collector dekat+sekolah dengan+suami di+kantor di+kelurahan di+plafon dicabut$ dijual+depan dijual+di dinas
 dipukul+tetangga disabilitas ditilang enak gang+saya gas+3 golok$ hilang$ huni ibu+saya is istri jalan+baru
 jalan+depan jalan+di jam+1 janda jatuh$ jembatan jembatan+gerendeng jual+miras jual+obat juga+kalian kaki+palsu
 kalian+cari kartu+disabilitas kayaknya ke+puskesmas kemana+ya keras kerja$ keterangan+tidak kilo kis kk+saya
 kok+belum kontrol kontrol$ kotor lampu+jalan lewat listrik lowongan+kerja mahal$ mau mau+ada mau+ambruk mau+daftar
 meninggal+kemarin minggu minta+fogging minta+uang miring miskin mobil+mayat modal modal+usaha ngatur nonaktif
 nyetel odgj$ odgj+semua pak+anak pak+pdam pak+rumah pdam+mati pemadam$ penipuan penipuan+online penjara perkosa+di
 phk pos$ pukul+istri razia rekam rumah rumah+tetangga saya saya+maling sekolah$ senjata senjata+di sertifikat
 sertifikat+tanah spp+anak stroke sudah+besar sudah+makan suka+pukul sungai syaratnya tabung tahun+lalu tawon tembok
 teriak+minta terus+tusuk tetangga+nyetel tiap+malam tumpuk tusuk tusuk+korban tutup+jalan untuk+anak untuk+istri
 warna
other_service 4 =birth =dead =force =height @len2 @len3 @who=resident ^bikin ^buaya ^bus ^butuh ^cara ^dagang ^got
 ^hp ^judi ^kis ^limbah ^lobang ^mau ^mie ^pasang ^plafon ^pungli ^rumah ^santunan ^surat ^tembok ^token ^ular ^urus
 ada+maling aktif ambruk+tutup amuk+karena anak anak$ anak+tengah angkut+sudah asap+item asap+pabrik atapnya aye
 bakar+cepat banget+tolong banjir+di bantu bantu+dengar bantu+kursi banyak+dbd bau+banget begal+pak beliung
 besar+banget biaya$ biaya+berapa bikin+debu bikin+surat bisa+lewat boraks$ bpjs$ bulan+ini bunuh+saya busa
 butuh+kacamata cara cara+daftar cara+dapat curi daftar+dtks dagang$ dangdutan dangdutan+sampai dari+jam dari+pemkot
 dbd$ debu debu$ dekat+masjid dengar di+cibodas di+jalan di+komplek di+pasar di+sekolah di+sini dibunuh dicolong
 digusur dikasih formalin gaji+saya gantung gelap genangan gigit+orang golok gratis+mana gratis+untuk gudang+plastik
 guru$ haji$ harga hilang hp+saya ilegal jalan+lobang jalan+rusak jam+6 jual judi+sabung kami+tidak kapan karena
 kartu+atm kartu+kuning kayak+orang kayaknya+pakai ke+rumah kejar+bawa kelas keluar keluar+dia kelurahan kemana$
 kemana+pak keterangan komplain korban korban+phk kucing+saya kuning kursi+roda lae lagi+amuk lagi+dipukul lalu$
 lampu+dari lapak+rongsok lapor+ke lewat+jendela listrik+padam loker lowongan+satpol malam+sekarang mampet mandi$
 mati+sudah mau+bikin mau+cerai mau+masuk mekar mekar+sari menjuntai mie+basah minggu$ minggu+depan minta+ambulans
 minta+pemadam minta+tolong minta+tongkat mogok napas+parah narkoba ngalir nyasar online+shop orang+mabuk
 orang+masuk orang+terlantar pada+tangis pak+ambulans pakai+boraks palsu parah+pak pbb perahu percikan perkosa+guru
 pesta pesta+miras petugas+puskesmas pinjem pinjol$ pinjol+ilegal pinjol+neror pisau$ plafon+sekolah pohon$
 polisi+minta preman psikolog pu pukul+ibu pungli+di puting puting+beliung ribut+dengan roda roda+untuk rt+6 rumah$
 rusak rusak$ sabung sabung+ayam sakit$ sampah+tidak sampai+darah saya+bakar saya+dicolong saya+janda saya+kdrt
 saya+mati saya+nonaktif saya+pulang saya+sesak saya+tarik sekolah+karena sekolah+pakai sekolah+patah sembarangan
 sembarangan$ semua+bisa shop siapa+yang stroke+tidak stunting suami$ suami+sekarang subuh subuh$ sudah+pada sumur
 surat+keterangan surat+mati surat+pindah tadi+di takut$ takut+ada taman taman+gajah taman+kotor tarik tawon+di
 tembok+sekolah tetangga+dangdutan tidak+aktif tidak+cair tidak+lapor tidak+masuk tidak+ngalir tidak+pak tipu
 tipu+online token token+listrik tolong tolong+damkar tolong+fogging tolong+razia truk+tanah umum untuk+lansia
 urus+surat usir+saya utang warung$ warung+sebelah wifi yang+luka yatim
other_service 3 2+hari 4+bulan 6$ =child =stir =work @len1 ^ada ^antri ^api ^beasiswa ^kamar ^kios ^kompor ^majikan
 ^makan ^pabrik ^parkir ^penelepon ^pnlp ^puskesmas ^tawon ^vaksin ^wifi ada$ ada+lowongan ada+tawuran ada+ular
 afirmasi air+pam air+pdam ajukan akta+lahir aktif$ alfamidi ambles ambruk+kena amuk+pukul anak+motor anak+muda
 anak+sakit anak+tidak angkot+saya antri+puskesmas api+besar asap+tebal atap bagaimana bagaimana+ya bahaya+kalau
 bakar+api bakar+gang banget+di bangkai bangun banjir+pak bansos+lewat bantu+bayar bantu+modal bantu+rumah banyak$
 basah+kayaknya bayar$ bayar+pbb bayar+spp bayar+tunggakan bayi$ bedah bedah+rumah begal beli+obat belum+punya
 bensin$ berlobang berlubang besar+di biaya bisa+kembali bisa+urus bocor+di bolong bpjs+pbi bpjs+saya buang buaya
 bukan+odgj bukan+terlantar bunyi bus+trans butuh+alat cara+bikin cara+ikut cara+urus cek+penerima cepat+pak
 cibodas$ collector+neror dangdut dangdut+sampai dapet+bantu darah+tinggi dengan+kakak dengan+tetangga dengar$
 depan+alfamidi depan+komplek depan+rumah di+angkot di+atap di+brebes di+kampung di+lapangan di+pemkot di+pohon
 di+warung dia+masuk dia+tidak dibully dibully+di dicolong+depan dikenal dindingnya disambungkan dishub ditertibkan$
 domisili dong dtks$ duka e film galak gali gang gang$ gas genteng gerendeng golok+ancam got+mampet gudang+kardus
 hampir hampir+tabrak ibu+sampai ibu+sudah ikut+program info+loker istri+saya itu$ jadi+penerima jadwal jahit jalan$
 jalan+afirmasi jalan+berlobang jalan+berlubang jalan+mati jalan+tutup jami janda+anak jebol$ jendela kabel+listrik
 kacamata kadaluarsa$ kakak+yang kali$ kamar kami+bapak kampung kampung$ kampung+kami kantor$ kapan+bansos karet
 kartu+saudara katarak kayaknya$ kayaknya+bakar kayanya$ ke+mana ke+siapa kedaung kedaung+baru kelas+5 kelurahan$
 kemarin+ada kena+phk keras$ keras+banget keruh kios komplek kudu kuning$ kursi kursus lagi$ lapak lapor+di
 lapor+motor lapor+polisi lewat$ liar+banyak liar+parkir lulusan malam maling+bawa mampu+untuk mandi+umum manis
 masjid+jami massal+tidak masuk+dapur mati+bapak mati+dari mau+ajukan mau+dia mau+ngajuin mau+sekolah mau+tanya
 meluap minggu+tolong minta+nomor minyak motor$ motor+sudah muda muncul+di murid$ musik naik+terus nama+saya negeri
 ngajuin nyamber nyetel+dangdut nyetel+musik odgj+dan odgj+di online+lapor operasi pabrik+bikin pabuaran
 pabuaran+tumpeng pacar padam+dari pak+di pak+iki pak+kalau pak+warga paling pam panas+dengan parah parkir pbi
 pdam+keruh pelayanan pencairan penerima+bansos penerima+bantu pengaduan perahu+karet perusahaan pju pkh+saya
 plafon$ plastik+jalan pnlp polisi+dan pp$ program+sunat pukul+murid pulang$ punten+bade rabies rakyat rongsok
 rs+lansia ruko+bakar rumah+ibu rumah+sebelah sampah+di sampai+jam sarang sarang+tawon sari$ saya+ambles
 saya+bagaimana saya+bawa saya+begal saya+bukan saya+butuh saya+diancam saya+dibully saya+jadi saya+kalau saya+kena
 saya+lari saya+punya saya+suka saya+takut saya+tipu sebelah+jual sekarang+temen sekolah+anak sekolah+rakyat
 semrawut semrawut$ sesak sesak+napas siram+air sma spp$ stroke$ suami+mau suami+pukul suami+saya suami+tapi sudah+4
 sudah+dijual sunat sunat+massal tabrak+orang tabung+gas tahan tahan+perusahaan tahu+di tanda+tangan tangan+kami
 tangerang+tidak tebel telepon+miring temen+sekolah terlantar$ terlantar+saya terus$ tetangga+buang tetangga+jual
 tiang+telepon tiap+ujan tidak+bangun tidak+dikenal tidak+keluar tidak+layak tidur$ tinggi+banget tolong+dicek trans
 tua+di tumpeng tumpeng$ turun uang ular+di ular+masuk untuk+ibu untuk+lulusan untuk+saudara urus+akta urus+kartu
 ya+ibu yang+jatuh yang+paling
other_service 2 12+malam 2+ruko 3+cair 3+hari 3+mau 3+tahun 4+perumnas =body =heart =limp @1 @placed @question
 @reports ^alat ^bantu ^cari ^info ^kena ^kursi ^mantan ^pinjol ^sim ^sumur ^tabrak ^taman ^tipu a abis+stroke
 ada+anjing ada+bangkai ada+beasiswa ada+kucing ada+ruko ada+sarang ada+tawon air+bersih air+panas aje akta+cerai
 akta+kelahiran ambruk$ ambruk+di ambruk+pak ambulans+sekarang ampir an anak+3 anak+bisa anak+laki ancam+bunuh
 ancam+pakai anjing+liar apa+di arisan atap+rumah atas+genteng ayam+saya bacok+di bagaimana+urus bahaya+untuk
 baik+aja bakar+besar bakar+gudang bakar+tolong balap balap+liar banget+dari bansos+pak bansos+saya bantu+dinsos
 bantu+hp bantu+pak bantu+tidak banyak+banget banyak+yang bapak+mau bapak+sendiri bapak+stroke basah batuceper bayi
 beasiswa+anak begal+pakai beli belum+ada belum+dapet belum+kami bener$ bengkak$ benteng+betawi berkeliaran bersih
 besar+bakar besar+jalan besar+mau betawi betawi$ biawak biawak+masuk bikin+takut bikinnya bisa+pakai bocah$
 boleh+pulang bpjs+gratis bpjs+ibu bpjs+yang brebes buang+sampah bulak+rt butuh+pengacara c$ cair+ibu campur
 cara+bagaimana cara+dapet cctv cek+bansos cibodas cibodasari$ cuma+mau daftar+bansos daftar+kakak daftar+sekolah
 dan+sekarang dapat+blt dapur darah+mana dari+lantai dari+sore dari+subuh dari+yayasan denda dengan+anak denger+ada
 depan+sd depan+spbu di+alun di+genangan di+gudang di+kali di+kamar di+kreo di+kua di+lemari di+minimarket di+periuk
 dia+kejar diaspal diaspal$ dibacok+di dicek difabel+mau dinsos+ada disdukcapil dishub$ disini+tidak diteror
 ditertibkan dompet+saya dua$ empang empat error error$ fals flyover+cibodas gajah galak+banget gang+2 gang+kami
 gantung+di gas+bocor gerak+kaki gesper gigit+ayam golok+saya got gratis+ada gratis+bagaimana gudang+bakar
 gudang+sebelah guru harga+beras hari+apa harus+ke hilang+bikin hukum ibadah ibadah$ ibu+dia ijazah+tahan ikut
 industri ini+kapan istri+mau iuran jahit+gratis jajan jalan+industri jalan+juanda jalan+ki jam+12 jambret+di janda$
 jantung jual$ juanda jurumudi juta$ kalau+saya kali+bau kamar$ kami+dari kami+sudah kami+urus kapan$ kapan+pkh
 karunya+banget ke ke+dinas ke+tangerang kelahi kelahi+dengan kelahiran kelahiran+anak kelontong keluar+dari
 kelurahan+kenanga kelurahan+larangan kena kena+denda kenanga keran kering kerja+atau kerjo ketahuan ketangkep ki
 ki+samaun kios+bakar kok+tidak komplek+kami konsul konsul+hukum konter korban+kdrt kotor$ kp+bulak kreo
 ktp+bagaimana ktp+saya ku kua kua$ kucing+di kucing+tenggelam kumpul+di kursus+jahit lagi+bawa lagi+kelahi
 lahir+anak lama$ lansia+kami lantai+dua lapangan lapangan$ lapor lapor+guru lapor+tetangga lari+ke lemari
 liar+depan liar+di liar+tiap listrik+mati listrik+subsidi lulusan+smk macet macet$ main+bola majikan makan
 maling+maling maling+masih mampet+bau mangkal+di masih+gerak masuk+kampung mati+di mati+pak mati+semua mati+total
 mau+bacok mau+bayar mau+bunuh mau+konsul mau+konsultasi mau+kursus mau+lapor mau+minta mau+nikah mau+pinjem
 mayat+bapak melahirkan+belum meledak$ meledak+rumah meninggal+tahun merah+perempatan mie minimarket minimarket$
 minta+bantu minta+kaki minta+modal minta+perahu miras$ miring+mau monyet mugia muka+saya muncul musik+keras
 nafkahin napas napas+untuk no+4 nomor nomor+wa nunggak nyala$ nyangkut nyangkut+di nyaris nyuci online+bagaimana
 operasi+katarak orang+jual orang+tadi pacar+saya pajak pak+besar pak+kayaknya pak+temen pak+tiap pak+untuk
 pakai+gesper paksa paksa$ palsu$ palsu+untuk pasar+ada pasar+baru pbb+online penagih penelepon penelepon+lapor
 penelepon+tanya pengacara pengacara+gratis penjual penjual+cilok penuh perempatan+cikokol perkosa+pacar permata
 perpanjang perumnas perumnas+1 perut pindah+domisili pinggang pinjam+ambulans pinjol+lapor pkh$ pkh+tahap
 plafon+tolong pln pmi polisi polisi+apa polres pondok pondok+bahar pp punya+rumah puskesmas+jurumudi
 rakyat+bagaimana raya+no renovasi ribet ribet$ rs+tidak ruko ruko+ciledug rumah+meluap rumah+saudara rumah+saya
 rumah+tidak rumah+warga rusak+lagi sabi$ samaun sampah+ke sampai sampai+malam sampai+tidak sanca santunan+mati sari
 satpol+pp saudara+belum saudara+saya saya+ancam saya+belum saya+bisa saya+cuma saya+curi saya+dengan saya+dibacok
 saya+difabel saya+harus saya+kelas saya+kok saya+lumpuh saya+mabuk saya+ngumpet saya+nyangkut saya+sembunyi
 saya+siram saya+tadi saya+tahan saya+terus saya+tiap sekarang$ sekarang+lagi sekarang+muka selokan$ selutut
other_service 2 sembunyi sembunyi+di sendiri+tiap serang+jantung shop$ sim+saya sini$ smk suami+teriak suami+tiap
 suami+tidak sudah+minggu sudah+tua sumur$ sumur+kering syarat+surat tabrak+mobil tadi+sore tahap tahap+3 taksi
 takut+ambruk takut+meledak tanah+lewat tanda tangga tangkap tas+saya tawon+kepala tawuran tebal tebal$ telat+bayar
 tengah+malam tenggelam+sumur terbang teriak+sekarang tetangga+saya tiang tidak+belum tidak+boleh tidak+dari
 tiga+hari tiri+pukul tolong+diaspal tolong+dipukul tolong+ditertibkan tolong+pln total trotoar+depan truk tua
 tua+sakit tumpuk+di uang$ uang+di ujan ular+sanca umum+taman untuk+berobat untuk+surat urus+bagaimana urus+bpjs
 urus+kemana urus+sekarang usaha$ warga+tidak warung warung+kelontong yang+bapak yang+punya yatim$ yatim+tidak
 yayasan
other_service 1 2+motor =ask ^atap ^monyet ^nik ^pacar ^saluran ^suami ^tabung ^tas ada ada+biawak ada+orang adik
 akta+mati alat ambruk+depan anak+sma ancam$ angin anjing+tetangga api+merembet arah+ke asap+masuk atap$ ayam$ bade
 bagaimana$ bahaya$ bahaya+banget bakar+lapak banget+pak banget+sudah bangun+rumah banjir$ bantu+renovasi bapak+ada
 bapak+kontrol bapak+sekarang bapak+tidak bawa+senjata belakang+pom belatung belum+ya bengkak berlobang+besar
 berlubang+depan beruntun beruntun+di besar+tolong besok$ bibirnya bisa$ bisa+lapor bisa+minta blok+c bocor bolong$
 bolong+besar buang+limbah buka+jam bulan+depan bus c cadas cadas+kukun cara+cek cekik cerai+gratis cibodasari cilok
 daftar+bpjs dalam$ dari+magrib dbd+disini dekat$ dekat+rumah delima depan+pasar depan+ruko desa di+daan di+data
 di+depan di+pos di+rw di+tangerang di+tps dia+di dibuang+di dipukul+pakai disabilitas+mau gang+delima ganggu$
 ganggu+warga gedor+pintu gorden got+depan gudang hari+rabu hebat+di hp+tidak ibu+jatuh indonesia ini+laporan
 ini+sudah jalan+bolong jalan+sudah jalan+tolong jatiuwung$ jaya+kaki kakak+saya kaki+saya kalau+malam kalian
 kampung+saya kapan+cair ke+garut ke+kali kedengeran kedengeran$ kena+angin kena+tipu kering$ kirim+damkar kis+mati
 korban+pinjol kucing+nyangkut kukun lahir lansia+ada larangan larangan+selatan lepas+masuk liar+gigit limbah+ke
 limbah+pabrik listrik$ malah+dapet mampet+banjir mampu$ mana+yang masjid+raya masuk+maling mati+bikin mati+untuk
 mau+cek mau+pindah meledak menjuntai+di merah+di merembet minta+10rb minta+kursi minta+popok monyet+lepas muda+di
 ngaktifin ngalir+3 nganter nganter+bapak ngelewer nguntit nik+saya nomor+damkar nonaktif+padahal nonaktif+ya
 orang+hilang pabrik+buang padahal+besok pak+bikin pak+kami pak+maling pakai+orang pam+tidak panggil
 panunggangan+utara parkir$ pdam$ pelatihan+jahit perempatan+mati phk+mau pintu$ plastik poris$ posyandu posyandu$
 punya+mobil putus putus+sekolah rabu rabu$ rebu rel$ renovasi$ ronda+rw rumah+aye rumah+kami rumah+sudah
 rumah+tutup rw+kami saudara+meninggal sawah saya+apa saya+bocor saya+ditusuk saya+ini saya+lagi saya+lewat
 saya+masuk saya+mau saya+rusak saya+sampai saya+setrum saya+telat sebelah+kontrakan sebelah+lagi seberang+ke
 sekarang+masih selatan$ siang+malam siapa+ya sih+dari sim smk$ smp$ sore$ stroke+ada suami+di suaranya sudah+gigit
 sudah+ke sudah+nyamber sudah+tiga tabrak+beruntun takut+tabrak tambal tambal$ tanggung+jawab tanya tapi+saya telat$
 teriak terus+pak tetangga+bangun tetangga+berisik tetangga+galak tetangga+sebelah tetangga+sekarang tetangga+yang
 tiap+hari tidak+daftar tidak+sekolah toko$ tolong+ini tolong+pak tps tukang+gali untuk+kerja untuk+motor usir
 vaksin+rabies wajan wc wc+umum wifi+gratis
other_service -1 0812xxxx 1+jam 1+orang 12+tahun 2+anak 20$ 45+bagaimana 77$ =still =urgent @danger @search ^alamat
 ^alhamdulillah ^are ^batal ^bibi ^buka ^dana ^dasar ^hai ^hallo ^horas ^kakak ^kayaknya ^kayanya ^ke ^kira ^kontak
 ^kubur ^lama ^lap ^lapar ^lihat ^lupa ^makin ^mampus ^mantul ^mayat ^met ^misi ^mun ^nanti ^no ^pantun ^pasutri
 ^patokan ^pemerintah ^pinggir ^pos ^posisi ^promo ^salah ^satpam ^si ^slot ^test ^tiket ^top ^trc ^tukang ^tunggu
 ^ya a+dan abis+mau ada+alien ada+bekas ada+bocor ada+info ada+is ada+laki ada+odgj ada+perempuan ada+remaja
 ada+tangan ada+tuna agus aja+yang akun+ff alam+jaya alat+sekarang alfamart$ alhamdulillah allah+pak ambulans+dinsos
 anak+kerja anak+kontrakan anak+minum anak+ngelem anak+pakai anak+sekolah anda angkat+kerja angkot+pak
 angkot+penumpang anyone anyone+coming apa+saya are+you aria asem ashari asih assalamualaikum+pak aula
 aula+kelurahan b badan+dingin bagi bahasa baju+bekas bakar+tidur bakso$ banget+timnya bangun$ bangun+pak bangunan
 bantu$ bantu+cari bapak+ibu bapak+yang barang batu bawa+alat bawa+motor bawa+obat bawa+tongkat bayar+tidak bebek
 becak belakang+kantor belum+ketemu belum+pulang benar berapa+hari beras$ beringin biasanya bibi bikin+bedeng bio
 biru+saya bisa+bangun bisa+hubung blok bocor+gas boleh+minta buka+sampai buka+ternyata bungkus butuh+pendampingan
 bye cabut cair+kata cape cape+hidup capek$ cari$ cek$ cepat+cair chat$ cibodas+blok cinta cipondoh$ coba cod coming
 coming$ curiga curug daerah+kami daerah+kerja daftar+sekarang dagu dagu$ dalam dan darah+hebat darah+tidak
 dari+jawa dari+padang dasar daster dengan+bapak dengan+bikin denger denger$ depan+pabrik deres di+atm di+aula
 di+bawah di+cikokol di+daerah di+dagu di+kandang di+lantai di+leher di+lokasi di+mobil di+mushola di+panti di+phk
 di+pinggir di+pipi di+rs di+ruko di+rumah di+sampah di+tempat di+tenda di+tiang dia$ dia+is dia+pukul dibantai
 dibuang+keluarganya didampingi dijemput$ dikejar+orang dikit dinas+sosial dingin$ dinsos+buka dinsos+mana diproses
 dipukul+preman dipun dirante disuruh ditinggal+ibu dititip dongkap dua+tidak dulu emang es ff ff+murah find
 gacor+maxwin gajah+tunggal gang+langgar gang+melati gang+tabrak garuda$ garut+tidak gebang+raya gedung
 gedung+parkir gelandangan$ gelang gembor giant gigit+ular gitu goreng hai hallo hamil hari+di harus+kemana
 hasyim+ashari hilang+abis hilang+ibu hilang+itu hilang+kontak hilang+tidak horas hp+dompet hub hujan+pak ibu+kerja
 ibu+pikun ibu+tua ignore ijo indomaret+jalan induk$ info+bapak info+tambah is+anyone is+saya izin+lapor izin+tanya
 jakarta$ jalan+aria jalan+kyai jalan+marsekal jalan+veteran jalanan$ jam+11 jambi jangan+sampah jauh jaya$
 jaya+minta jaya+rt jembatan$ jembatan+itu jembatan+kaca jembatan+penyebrangan jembatan+tanah jodoh jodoh+saya
 jual+motor jumlah kabar$ kader kakak$ kakak+perempuan kali+cisadane kali+mookervart kali+pas kanan kandang kantong
 kantor+dinsos kaos kapan+orang karawaci$ kartu+berobat karunya$ karyawan+masuk kasih+makan kata+dibuang kawan
 kayanya ke+depan ke+lampung ke+palembang ke+sawah kebon keburu kedinginan keluar+darah keluarganya+tidak
 kelurahan+gebang kembali kembali+ke kembali+lagi kena+pukul kena+razia kepala+bocor kepala+darah kerja+dari
 kerja+pabrik kerja+tipu ketemu+orang kirim+lokasi kok+diam kok+masih kolong+jembatan komplek+garuda kontak+saya
 kontrakan+sudah korban+luka korban+tabrak kosong+itu ktp+di kubur$ kulit+luka kumis kurang+waras kurus kyai
 kyai+maja lain$ laki+nyasar lampung$ langgar langgar$ lansia+lumpuh lansia+nyasar lansia+pakai lansia+terjebak
 lapor+disini lapor+dong lapor+lewat laporan+baru laporan+di lari+bawa latihan layan lebaran$ leher$ lempar+rumah
 lihat+saya link$ listrik+tidak lo+pada lokasi$ ludes lumpuh lumpuh+sendiri lurah maaf+bikin mahasiswa maja
 makan+racun makasih+pak makin+banyak maksimal maksimal+berapa maksud maksud+saya maksudnya malam+kami malih malu
 mampus mampus+saya mana+alamat mana+makam mandir mangkal mantul marsekal marsekal+suryadarma masih+nempel
 masih+sekolah masuk+got masuk+mesin mata mau$ mau+angkat mau+datang mau+kirim mau+makan mau+obat maxwin
 maxwin+daftar mayat+nyangkut melawan meledak+di mendadak meninggal+tidak menunggu merah+shinta mereka mesin+press
 met minat minta+pulang minta+pulsa misi misi+pak mlampah mobil+tabrak mobil+tidak mogot+km mondar mondar+mandir
 mookervart motor+tabrak motor+tenggelam much muka$ muka+biru mulut+busa mun murah+minat mushola na nanti$
other_service -1 nanti+saya nasi+bungkus nasi+goreng nempel netra ngelem ngomong+dengan nih$ nomor+ambulans
 nomor+saya nomor+telepon nongol$ nya+ada nyamuk+cair nyasar$ obat$ obat+dari obat+nyamuk odgj+yang ongkos$
 orang+belum orang+sakit orang+setrum orang+tenggelam orang+tidur p$ pabrik+di pak+badan pak+dekat pak+itu pak+minta
 pak+takut pakai$ palembang pamit panik panik$ panti+mana pantun pantun+dong pasung+saudara pasutri patokan
 pemakaman$ pemerintah penampungan pendek pengendara+motor penghuni+kontrakan pengungsi penumpang penumpang+saya
 penyebrangan perempuan$ pergi+ditinggal persada pertolongan$ pesen petugas+mana pikun$ pindah+ke pinggir pingsan+di
 pipi pisau+di plawad plawad$ plaza poris+plawad pos+polisi pos+satpam preman+pasar presiden press press+pabrik
 promo proses pucat pukul$ pukul+anak pulang+kampung pulang+kerja pulsa$ pun punya+bpjs puskesmas+mana putih racun$
 rahasia+kan raib rawat raya$ ready reklame rendi respon rini robot roda+ditinggal rokok$ rs+sari rsud+kata rujuk
 ruko+sebelah rumah+kosong rumah+kuring rumah+rumah rumahnya+banjir sadar$ salah+chat sampai+muka sandal
 sanggup+urus sari+asih sarung satpam+komplek satria satu$ satu+kena saudara+di saudara+mau saya+0812xxxx saya+akan
 saya+amuk saya+besok saya+dibantai saya+ketemu saya+naik saya+pak saya+panas saya+pingsan saya+sakit saya+sayat
 saya+serahin saya+sopir saya+sudah saya+teriak saya+terlantar sayang sayur sebelah+ada seberang segera segera$
 sehat sekarang+dia sekarang+tidak sekarat$ selapajang selapajang$ selesai sembuh semua$ send sendiri+tidak serahin
 serahin+ke setelah setir setir$ sewa shinta siang siang$ siapa+presiden simpang singgah$ singgah+mana sini+pak
 sini+tidak siram+bensin soal sosial stadion standby stop+di sudah+dibawa sudah+dijemput sudah+ketemu sudah+siram
 sudirman suka+masuk sukses sukses+terus suryadarma susul+anak tabrak+motor tabrak+tiang tahu+harus tampung
 tangan+karyawan tangan+manusia tangan+masih tanggal tangsel+masuk tanya+dong tarik+laporan tawa$ tea teh teman
 tempat$ tempat+rumah tenda tenggelam$ tenggelam+ke terima+kasih terjebak terjun+dari terminal$ ternyata+masih
 terus+sekarang tes$ test tetangga+anak tetangga+denger tetangga+gantung tetangga+kontrakan tetangga+meninggal
 tetep+tolong tidak+bawa tidak+gerak tidak+waras tidak+ya tiketnya tindak$ tindak+lanjut tinggi+ada tipu+saya
 titip+anak tolol tolong+bagaimana tolong+find tolong+ignore tolong+ke tolong+kesini tolong+tetangga top
 total+persada tpa tpa+rawa trotoar+jalan truk+jalan trus tsb tua+laki tua+sudah tuh+orang tulang tuna+netra
 tuna+wisma tunggal$ tunggu+di tutup$ uang+habis udin umur+berapa untuk+makan untuk+pulang veteran veteran+babakan
 video$ wau wisma wonogiri x$ ya+allah yang+bawa yang+benar yang+dengan yang+dibawa yang+suka yang+tadi yang+tempat
 yani$ yanto ybs+melawan you$
other_service -2 08xx 10$ 10+juta 11+malam 12$ 500rb 7+orang =done =wait @call ^banci ^bau ^bawa ^bayi ^belakang
 ^belum ^bocah ^bot ^bukan ^bunuh ^daerah ^dapat ^dari ^dengan ^depan ^eh ^gaji ^gawat ^good ^hi ^hubung ^iki
 ^investasi ^jadi ^kami ^kamu ^karyawan ^kemarin ^keren ^ketemu ^laksa ^layan ^maaf ^malam ^mana ^mauliate ^p ^pagi
 ^panti ^pelapor ^pencarian ^perlu ^pinjam ^pocong ^polisi ^polsek ^relawan ^sampurasun ^satpol ^semoga ^tangan
 ^target ^ternyata ^tes ^toko ^umur ^untuk ^wkwk ^woy ^ybs abaikan ada+bapak ada+gelandangan ada+ibu ada+kabar
 ada+kartu ada+kejadian ada+motor ada+pak ada+saksi ada+tas adu agak ahmad ahmad+yani air+sudah aja+ya ajak akan al
 alam alamat$ alat$ alfamart alien allah aman$ ambulans+kami ambulans+tidak anak+anak anak+dipukul anak+jalanan
 anak+pasung anak+sekap angkat anter anything apa$ apa+ada apartemen api$ apotek arah+pasar are aspal$ asuh ayam
 babakan bagaimana+ini bakar+rumah bakso balas bales banci banget+bawa banget+orang bank bank$ banyak+darah
 bapak+nya bapak+tua baru baru+aja bau+busuk bawa+bayi bawa+kayu beda bedeng belakang+kelurahan belum$ belum+sampai
 bengkel berapa+lama berdaya berteduh besok+ada bisa+saya bocah+depan bocah+yang bot$ box bunuh bunuh+diri busuk
 busuk+dari buta butuh+dana butuh+pertolongan butuh+tempat by cabe cabe$ cantik cek+data cepat$ chat cianjur cikokol
 cikokol$ ciledug cisadane$ curhat da dada dana+cepat dana+gratis dari+kontrakan darurat data dekat+cimone
 dekat+jembatan dengan+kucing depan depan+masjid di di+aspal di+halaman di+halte di+jakarta di+kolong di+puskesmas
 di+situ di+stasiun di+taman di+teras dia+siram diamankan dibawa+kemana dideportasi dideportasi+tidak dikejar
 dikeroyok dikeroyok$ dimakam dingin dipukul+massa dipukul+orang dipukul+rame2 diri$ diri+di disebar disini$
 disorientasi ditinggal+anak ditinggal+di do doang$ does does+this dokter dokter+kata dp dp+0 dua2nya eaaa eh entah
 evakuasi free gacor gaji gaji+10 gang+h gang+sebelah ganggu ganggu+jiwa gantung+diri gawat+pak gempa gerak
 gerendeng$ gerobak+parkir gigi goblok goblok$ golok+gang golok+tolong good good+job gosong grab gratis+kan
 guru+lapor guru+ngaji h habis habis+ongkos halaman hapus hari hari+ini hari+minggu hari+tidak harus+bagaimana hasil
 here here$ hi hilang+pak hitam hubung hubung$ hujan induk info info+susul ini+tidur investasi is+hilang isi+ktp
 istri+lari it itu+sekarang jaga jakarta jalan+beringin jalan+daan jalan+kami jalan+ks jalan+pahlawan jalan+raya
 jalan+teuku jalanan jam$ japri japri$ jatake$ jawa jebul jemput+saudara jiwa+gratis jomblo jual+akun juga juta+klik
 kaku kali+masih kalian$ kamar+saya kambing kami+pendatang kami+tadi kampung+bulak kampung+sini kan+pak
 kantor+kelurahan karang karawaci karung karunya karyawan+jatuh kasur kasur$ kasus ke+anak ke+cimone ke+rsj kecek
 kedah kejadian+nih kejang+di kejang+pak keliling+komplek keluarganya$ kelurahan+gerendeng kemana+mana kemarin$
 kenal kenapa+saya keren keren+banget kereta kerja+24 kesini kimia kiri klik$ km kolong kondisi kontak
 kota+tangerang ks ks+tubun ktp$ kuat kucing+pak kuliah kumat+rusak kurang kuring lagi lagi+kejar lain laki+pakai
 lalat lalat+di lalu lalu+tolong lampung lansia+di lansia+jatuh lansia+tidak lansia+yang lap lapangan+ahmad lapar
 lapor+hilang lapor+lansia lapor+murid lapor+sekarang lapor+tidak laporan+pak lari+dari layan+ini lebaran leher+anak
 lele lepas$ lewat+belakang lihat+di linglung+di lo lu$ luar+kota madura makam+bapak makan$ makasih$ makin malam+ini
 malam+takut maling+tidak marah$ martabak masa masa+lalu masih+di massa+di masuk+gang masuk+tidak mati+aja matur
 mau+curhat mau+ke mau+pulang mau+saya mauliate melati menang mencong mencong$ merah$ mesin$ minta+sedekah
 minta+sumbang minta+surat minum+racun minyak+ke mobil+box motor+tidak mr mr+x mulus mulus$ mulut+mencong muntah
 naik+bus naik+ke namonyo nasi need+ke ngaji ngesot nggih ngungsi ngungsi+di nih+pak nihil nikah$ no nomor+12
 nomor+tiket nongol nyanyi nyasar+di obat obat+pelangsing odgj ojol ongkos+pulang open orang+bawa orang+dibacok
 orang+odgj p padang pager pahlawan pahlawan+seribu pak+kaki pak+rt pakai+ktp pakai+proposal pakai+tongkat paman
 paman$ panas+tinggi panti$ panti+werdha parah$ pasar$ pasar+induk pasien pelangsing pencarian+bapak pengendara
 penghuni perempatan$ pergi$ periuk perlu+bantu perlu+foto permintaan permintaan+ambulans permisi+mau pernah persita
 pertolongan perum pesan petugas$ pil pinang pinggir+jalan pintu pisah pisah$ pmks pulang+apa punya+ktp pura
other_service -2 puskesmas$ putar racun+tikus rahasia rame rame+banget rame2+di rasa rawa rawa+kucing raya robinson$
 rokok rs$ rsj$ rt+1 rumah+malam rumah+nomor rumahnya+bakar rw saged saja$ saksi saksi+nama saldo saldo+dana sambel
 sampai+depan sampai+rumah samping sampurasun sampurasun$ sate satpol$ saudara+tetangga saya$ saya+ada saya+aja
 saya+belakang saya+dari saya+di saya+ditinggal saya+habis saya+hilang saya+ibu saya+jatuh saya+ke saya+pasung
 saya+racun saya+rahasia saya+sendiri saya+usir saya+xxxx saya+yang sayat sebelah+bau sebelah+saya sedekah sejak
 sekap sekap+di sekarang sekarang+ada sekarang+saya sekarat sekitar sekolah+kami selamat+siang selimut selimut$
 semua senin sepatu$ seribu seribu$ setrum sih$ siram siram+minyak situ$ skripsi$ slot+gacor smp soal+tetangga sore
 sorry sorry$ stasiun+tanah status stop stroke+ditinggal stroke+sekarang suami+kumat suara sudah+di sudah+pukul
 sudah+sampai sumbang+pakai supir susul t t+saya tabrak+masa tabrak+mesin tabrak+truk tadi+bagaimana tadi+malam
 tadi+pagi tahi tahi+lalat tajur takut+banget takut+kenapa takut+pulang tali taman+cibodas tangan$ tangerang$ tangis
 tangsel tapi target tas+isi tawa tawuran+bawa team temen+kontrakan tenggelam terakhir tergeletak teriak+tiap
 terlantar terlantar+di terminal+poris ternak tetep+bisa teuku teuku+umar tiap+sore tidak+berdaya tidak+jadi
 tidak+pakai tidak+saged tidak+urus tidak+usah tidur+mana tikungan tikungan+jalan tikus tindak tinggi$ titip
 tolong+cepat tolong+jemput tolong+need tower traktir traktir$ tu tua+jalan tubun tubun$ tugas tumpang tumpuk+sampah
 tuna tunggal turun+mana tv umar untung update urgent urgent+pak urus+orang usah usir+dari wae warung+bakso wb wb$
 werdha wkwk+tipu wkwk+tolong woy$ wr wr+wb x xxxx xxxx$ yang+butuh yang+cari yang+hilang yang+kemarin yang+kena
 yang+kenal yang+meninggal yang+naik yang+tabrak yang+tenggelam yang+teriak yang+urus yani
other_service -3 24+jam 2rb =arms =food =kin =lost =not =past =rails =sick @? @len5 @unseen @where @who=operator
 ^anak ^astaga ^besok ^cek ^darah ^dinsos ^dosen ^film ^hari ^itu ^jempol ^kantor ^klik ^korban ^lagi ^lari ^manusia
 ^obat ^oh ^pembantu ^pintu ^selamat ^siapa ^tadi ^warga ada+anak ada+lansia ada+mayat ada+tempat air+10 aman+di
 anak+kecil anak+tetangga asal astaga astaga+dia atas bakar$ bakar+sampah balita banget+saya bantu+ke bapak
 bapak+ini baru$ bawah begal+orang begal+pisau bensin berapa berdiri berdiri$ berobat besok biasa biaya+pemakaman
 biaya+tidak bikin+kotor bikin+mati bisa+masuk boleh$ bouraq butuh+ambulans butuh+rujukan capek cara+lapor cari
 cimone cipondoh cisadane culik daerah daftar+kemana darah deh di+kontrakan di+mall di+pabrik di+terminal di+trotoar
 dia+begal diam digigit digigit+anjing dipukul+warga donasi dosen duduk+di duit dul gawat gelandangan+di golok+di
 guy halo+bisa halte halusinasi hatiku ibu ibu$ identitas ini+gratis isi jalan+bouraq jalan+kaki jalan+merdeka
 jalan+pakai jangan jatake jatuh jatuh+di jembatan+robinson jempol jempol+untuk jual+tisu kaki$ kalau+minta kali
 kamu kasih kata+anak ke+psikiater ke+rs kejadian kejang$ kemarin kenalan kenapa kerja+di kira klik+disini
 kontrakan+haji kontrakan+saya kontrol+ke ktp+nya ktp+saja ktp+tangerang kulit kumat+lagi lagi+di lagi+pak lah$
 laksa lampu+mati langsung lanjut lansia lapor+apa lapor+ibu lapor+ndan laporan+something lari+naik lemas lempar
 link+ini lu+semua luka+parah majikannya malam+depan malam+di mall$ mangkal+tiap manusia+gerobak marah masjid
 massa+depan masuk+dari mati+berdiri mau+bakar mau+donasi mau+laporan mau+minum mayat+di melahirkan melahirkan$
 meluncur meluncur$ meninggal merah merdeka mesin minum$ motor+dengan muka naik naik+motor nego ngaku oh oh+iya
 orang+sudah pabrik+sepatu pak+bagaimana pak+bisa pak+orang pak+saya pak+sudah pakai pakai+kursi parkir+di pas
 pegang pelajar pelayanan$ pembantu pencet pendatang pengaduan$ penjemputan periuk$ pikun pinjam pintu+air pisau+ke
 plus pocong pojok$ posisi psikiater pukul+2019 pulang+ke pulsa putus$ rambut rame2 razia+anak remaja robek$
 robinson rt rumah+dengan sambil sampai+mana sanggup saudara saya+dong saya+kontrakan saya+lihat saya+pegang
 saya+stroke saya+tanya sd$ sepatu sering+halusinasi siswa soal+tidak something something$ sudah+ada sudah+saya
 sudah+tidak syarat+masuk tabrak takut+pak tampak tanpa+saudara tanya$ tanya+terus tas tawuran+pelajar tebus
 telanjang telepon+guru terjebak+di tetep this tidak$ tidak+ada tidak+sadar tidak+sanggup tidak+tahu tiket+saya
 timnya tinggal+di tinggi tisu tol tongkat$ tua$ tuh tulis ud untuk+pengaduan video villa villa+tangerang wajib
 waras woy yang+lapor yang+mau yang+saya
other_service -4 2$ =poor @case @code @needs ^assalamualaikum ^boleh ^di ^gudang ^ibu ^is ^join ^kel ^klien ^kok
 ^makasih ^masih ^masuk ^perempuan ^telepon ^warung ada+ambulans ada+korban ada+saudara aja+pak anak+hilang
 anggota+saudara anjing+lu assalamualaikum baju bantu+saya bantu+untuk bapak+tiap bekas bikin+laporan boleh+lapor
 bukan cek dan+tidak dana darah$ darah+banyak dari+rumah datang datang$ dekat dekat+tempat depan+sekolah di+lampu
 di+masjid dibacok dijemput doang dong$ duduk foto gebang gerak$ gerobak harus hilang+anggota iya jadi+pacar
 jadi+relawan jatuh+dari jaya join join+grup juga$ kaca kakak kami+butuh kata+mau kayu ke+arah kel keliling kepala
 kesel kesel$ kirim klik+link kosong kubur kunci+di lapor$ laporan$ leher luar lupa makam makan+sampah mall mana+aja
 mau+jadi meledak+depan mobil motor+pukul naik+angkot nama nanti nasib ndan ngomong nikah+yuk ojek orang$ orang+mati
 orang+terjebak orang+yang pagar pak+ada pak+bantu pak+dia pak+tidak pak+yang pegang+saya pelapor pertigaan
 petugas+untuk pingsan$ pojok polsek poris robek rsud rt+2 rumah+ambruk sadar saja satpam saya+anak saya+kejang
 saya+kunci saya+lapor saya+laporan saya+odgj saya+sering sebelah sementara sementara+di semoga sendiri$ sendiri+di
 setrum+di si sih sinyal stasiun suami+temen sudah sukasari sukasari$ sumbang tadi tangerang terjun$ tes tidak+kalau
 tidak+mau tidak+untuk tiri+saya tolong+saya umur untuk+warga wa warga$ warga+lagi ya yang+di ybs you yuk+pak
other_service -5 =breath =elder =seek =seen @back @sighting ^berapa ^dekat ^dijual ^istri ^kata ^lansia ^pak
 ^permisi ^petugas ^saya ^sekarang ^sekolah ^temen abis ada+yang adopsi amuk+di angkot$ apa banget$ batal bawa
 belakang berendeng berendeng$ biru bisa+pulang bocah bunga cuma di+sebelah dibawa diri dompet gas+meledak grup
 hidup jembatan+berendeng kabar kan$ kantor karyawan ke+panti keluarganya kena+bacok ketemu kontrakan+sebelah kunci
 lah lapor+bagaimana lapor+orang lapor+pak lari linglung link lokasi luka maaf mabuk+rusak masjid$ mau+wawancara
 meninggal+di minta$ minum mulai mulut nya pakai+alat pencarian pergi perlu permisi potong rujukan salah sebelah$
 sekarang+di selamat sering siap situ slot tanah+tinggi tanpa telepon tempat terminal the tidak+punya tiket tinggal
 tolong+bantu tukang wawancara wkwk$ yuk
other_service -6 # =mad =thanks @kin @person @team @thanked ^bisa ^dia ^gelandangan ^jam ^jual ^laporan ^orang
 ada+di ada+rumah alamat aman ambulans$ amuk$ anak+jalan badan bapak+pukul bisa+bantu bot cepat dia gratis+tidak itu
 jemput kecil klien lagi+mabuk laki makasih maling+bakar manusia mau+terjun mulu nih orang+bakar pak paket pingsan
 racun relawan rsj rumahnya sampah$ satpol satu saya+kumat saya+tunggu tambah terjun ternyata tidur tidur+di tolong$
 trc warga yang
other_service -7 =joke =nature =part =tale @addition @goes @withdraw ^apa ^halo ^ini ^kalau ^lapor ^odgj ^sudah
 ^tidak ^yang aja bawa+kursi boleh butuh+bantu ditinggal gelandangan halo jiwa kalau kan kapan+nikah kata kejang
 lihat lu mau+untuk ongkos orang pak$ panti pasung perempuan pln$ polisi$ polisi+di pulang sendiri skripsi tunggu
 untuk+laporan untuk+tetangga wkwk
other_service -8 =client @status @thanking @them @who=responder ^adik ^maling bakar+massa dinsos laporan+saya
 petugas rumah+singgah rusak+rumah singgah tangan tetangga$
other_service -9 amuk ini jadi klik maling+dipukul saya+depan tolong+bawa
other_service -10 @it @who=relative bakar+suami gardu kumat laporan massa
other_service -11 @len0
other_service -12 mau+mati
"""
