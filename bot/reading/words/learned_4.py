"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 4 =work @reports ^ada ^bagaimana ^debt ^got ^jalan ^judi ^kamar ^kapan ^kis ^kk ^plafon ^sampah ^surat
 ^tabung ^token ^urus ada+bantu ambulans amuk+pukul anak$ anak+sma anggota angkut+sudah asap+pabrik atap
 bahaya+kalau bakar+di bansos$ bantu+bayar bantu+kursi banyak$ bau+banget bawa+golok bayar+tunggakan bayi$
 besar+banget bisa+jalan bocor buang bulan+ini busa+tolong butuh+kursi cair$ collector daftar+dtks dagang$ dapet
 dari+dinsos debt debt+collector dekat+sekolah di+kampung di+sekolah di+warung dia+kejar dipukul+tetangga film galak
 gang+saya gas+melon golok$ gratis+mana hampir hari$ izin janda judi+sabung kamar kartu+kuning kayaknya+bakar
 ke+kali ke+rumah kemana+pak kemana+ya kis kk+saya kok+belum komplek kontrol$ kotor lagi+amuk listrik listrik+padam
 malam+sekarang maling+di mampet mandi+umum mau+lapor mau+urus melon melon+langka minggu$ minta+ambulans minta+bantu
 modal motor murah nama+saya neror neror+saya ngalir pak+rumah pak+tolong pasar pemkot pemkot$ pinjol+neror pisau
 plafon+sekolah pos$ ribut ruko+bakar rumah+ibu rumah+mau sabung sabung+ayam saya+bagaimana saya+jambret saya+sesak
 sembako$ senjata senjata+di sesak siram+air sma stroke+tidak suami+pukul suami+saya suka syaratnya tabrak$
 tahu+tidak takut+ada tebel tetangga+saya tidak+layak tidak+ngalir tipu+online token token+listrik tolong+damkar
 tolong+dicek tolong+pak tolong+pln truk tunggakan+rs tutup+jalan uang+di umum untuk+bapak warung$ yatim
other_service 3 2+pagi 3+hari @1 @len1 @placed ^akta ^api ^beasiswa ^bikin ^bpjs ^cara ^dagang ^hp ^limbah ^mobil
 ^pacar ^tetangga ^wifi ada+bangkai ajukan aktif ambruk$ ambruk+pak anak+muda ancam$ anjing+galak anjing+liar
 bagaimana+ya bahar bahaya+untuk bakar+api bakar+cepat banget+di bangkai banjir+di bantu+modal bantu+rumah
 banyak+yang bapak+saya bayi begal belum belum+ada bengkak bengkak$ besar+mau biawak biawak+masuk bikin+surat bunuh
 bunuh+saya busa cara cara+cek curi dangdut dangdut+sampai dari+lantai dari+subuh dbd dengar$ depan+komplek di+atap
 di+kali di+komplek di+lapangan di+pos dibunuh dicek disini+tidak diteror domisili gantung+di gelap gigit
 gigit+orang golok golok+ancam got+mampet gratis+ada gudang+kardus hampir+tabrak harga hp hp+saya ibu+dia ibu+saya
 istri+mau jalan+baru jantung jatuh$ jembatan+gantung jual+miras kabel+listrik kalau+malam kali kami+bapak
 kampung+kami kantin karaokean karaokean+sampai keluar+dari keras keras$ korban kucing+di kuning laki+saya lama
 lansia+saya lantai liar+banyak lowongan+kerja lowongan+satpol malam maling+bawa mampet+bau masuk+rumah mati+di
 mau+ajukan mau+bunuh mau+sekolah meledak meluap menjuntai minta+modal minta+tolong minta+tongkat miring muda
 muncul+di musik musik+keras no+4 nyasar nyetel+dangdut nyetel+musik odgj+di online+lapor online+shop orang+jual
 orang+mabuk pak+kayaknya pak+tetangga parah parkir pdam+mati pelatihan+kerja perumnas perumnas+1 pesta pesta+miras
 pindah pindah+domisili pinjol$ pinjol+lapor pondok+bahar posyandu$ pp$ preman rs+tidak ruko rumah+sebelah
 sampai+jam sarang sarang+tawon saya+lari saya+mati saya+nonaktif saya+pakai saya+sekarang saya+siram sekarang+muka
 sekolah+anak selutut sembarangan sembarangan$ sendiri+tiap shop shop$ stroke$ suami$ suami+mau suami+sekarang
 sudah+minggu sumur surat+pindah takut$ tawon+di tembok teriak+minta tetangga+buang tetangga+karaokean tiang+listrik
 tidak+aktif untuk+orang urus+akta urus+kartu vaksin warung wifi ya$
other_service 2 1$ 2+malam 3+cair @question ^bantu ^beli ^gas ^jadwal ^kabel ^kena ^ktp ^makan ^nama ^pabrik
 ^penelepon ^tipu ^vaksin ada+bakar ada+biawak ada+sarang ada+tawon ada+ular air+pam air+pdam akta+lahir
 akta+melahirkan aktif$ ambruk+tutup ancur api+besar bagaimana$ bagaimana+urus balap balap+liar banget+pak bantu+hp
 banyak banyak+banget bau+menyengat bayi+di beasiswa+anak bedah bedah+rumah beli berkeliaran berlobang
 berlobang+besar bersih besar+di besok$ bisa+minta blok blok+c blt bolong bpjs+pbi bpjs+saya buang+sampah buaya
 butuh+alat c cadas cara+bikin cara+dapet cepat+pak curi$ dapet+bantu dapur darah+di dari datang+ke dengan+tetangga
 depan+pasar di+kelurahan di+plafon di+posyandu di+rw di+sini dia+di dibuang+di dibully dibully+di digusur
 dipukul+pakai disini$ ditertibkan ditertibkan$ dtks$ duit$ gang$ gang+masjid gas gas+bocor gesper got
 gudang+sebelah harga+beras hari+pak hp+tidak hukum ibadah ibadah$ jadwal jahit jahit+gratis jalan+berlobang
 jalan+sudah janda$ kaki+palsu kali+bau kami+sudah kampung$ kapan$ kapan+bansos kapan+pkh katarak kayaknya
 ke+tangerang kecanduan kelahi kelahi+dengan kelurahan$ kemarin+ada kena+phk kilo komplek+kami konsul konsul+hukum
 konter kontrakan+bakar kotor$ kucing+mati kuning$ kursi kursi+roda lagi+bawa lagi+sekap lahir+anak lampu+dari
 lantai+2 lapangan$ lapor+ke lapor+tetangga lari+ke liar+gigit liar+parkir liar+tiap listrik$ listrik+mati makan
 maling+masih mampu$ masih+di masuk masuk$ masuk+dapur mati+bapak mati+sudah mau+cerai mau+konsul mau+pindah
 menyengat merah+di minggu+tolong minimarket minimarket$ minta+duit minta+fogging minta+kaki minta+perahu miring+mau
 motor$ naik+terus narkoba ngalir+3 ngumpet ngumpet+di nonaktif nunggak online+bagaimana operasi operasi+katarak
 pacar+saya padam+dari pak+anak pak+besar pak+kalau pakai+gesper pam pam+tidak parkir$ pasar$ pbi penelepon
 perusahaan perut+saya phk pinggang pintu$ pju pkh+tahap plafon$ pohon+ambruk pondok pp psikolog putus+sekolah
 rabies ribut+dengan roda rumah+saudara rumah+saya rumah+tidak rumah+warga rw+kami sampah+di sampah+ke sampah+tidak
 sampah+tumpuk sampai+malam satpol+pp saudara+belum saya+bawa saya+begal saya+bocor saya+butuh saya+curi
 saya+diancam saya+dibully saya+janda saya+kecanduan saya+kena saya+korban saya+mabuk saya+ngumpet saya+tadi
 saya+takut saya+terus saya+tiap sebelah+kontrakan sekap$ sekarang+lagi sekarang+masih sekolah+tidak selokan$ serang
 subuh subuh$ surat+mati tadi+di tahan tahan+perusahaan tahap tahap+3 takut tapi+tidak tawuran telat tenggelam+sumur
 teriak teriak+sekarang tiang tiap+hari tidak+pak tidur$ tolong+ada tolong+dipukul tolong+ditertibkan
 tolong+evakuasi tua uang uang$ urus+surat usaha$ warna yatim$
other_service 1 ^alat ^atap ^nik ^pinjol ^tumpang ambruk+kena angin api+merembet atap$ atap+rumah bagaimana+pak
 bahaya$ bahaya+banget bakar+gudang banget+tolong baru$ batuceper batuceper$ bau+pak bawa+senjata begal+pakai
 belakang+rumah belakang+smk belum+ya benda benda$ bener$ besar+depan bibirnya bocor+di bolong$ butuh+pengacara
 cara+urus cek+bansos cekik dari+sore dengan di+dekat di+kamar di+luar di+parkir di+perempatan di+pohon difabel
 difabel+mau dipukul$ dipukul+bapak disini dompet+saya dong duit ganggu$ gedor gedor+pintu got$ got+depan hebat+di
 hilang ini+kapan ini+sudah istri$ jambret+di kacamata kapan+cair kardus ke+siapa kemana$ kemarin+kapan
 kemarin+lapor kena+angin kenceng kenceng$ kertas kirim+damkar kucing+saya kunciran kunciran+jaya lagi$ lahir
 lapangan liar+depan listrik+menjuntai mampu+apa menjuntai+di merembet minggu+bau minta+kursi muda+di muncul murid$
 ngaktifin nguntit nik nik+saya nomor+damkar nyala nyala$ nyangkut nyangkut+di pabrik$ pak+mau pak+odgj pakai+pisau
 paksa$ panunggangan+utara pengacara pengacara+gratis penuh perahu phk+mau pkh$ pkh+saya rawan rumah+kami
 rumah+meluap rumah+sakit satpol saudara$ saya+difabel saya+putus saya+rusak saya+tolong sekarang+dia selingkuh
 selokan semprot smk suami+istri sudah+3 sumur$ syarat+surat tadi+sore tahu tetangga+berisik tetangga+yang ular
 ular+di untuk+lansia untuk+motor urus+bpjs vaksin+rabies wifi+gratis yang+angkut
other_service -1 2+orang 5$ =urgent ^alamat ^bau ^bocah ^bot ^data ^eh ^emang ^gawat ^haloo ^hidup ^iki ^ke ^kemarin
 ^lama ^lapar ^maksud ^mampus ^masuk ^mati ^mayat ^nanti ^no ^open ^oy ^pakai ^patokan ^pinjem ^polsek ^posisi ^ppp
 ^promo ^punten ^rumus ^salah ^sampun ^sampurasun ^slot ^sugeng ^sukarjo ^tabrak ^test ^tiket ^tok ^top ^umur ^wkwk
 ada$ ada+anak ada+biaya ada+gelandangan ada+kabar ada+kucing ada+perempuan ada+saudara ada+tompel ada+warga akan
 alam anak+anak anak+dipukul anak+jalanan anak+ngelem angkot$ angkot+penumpang anonymously anonymously$ anter anyone
 anyone+coming apa+saya apartemen asal babakan badan+dingin bagaimana+ini bah bakar+rumah bakso bakso$ balas balita
 bangunan bank$ banting bantu+cari bantu+polsek barang baru+aja bawa+bayi bawa+obat bayar+tidak bedeng belum$
 bengkel berapa+hari beras$ berobat$ besar$ besok+ada biru$ bis bisa+bangun bocah+jual boleh+lapor bulak bungkus
 busuk+dari butuh+kerja butuh+tempat cabe cabut cair+kata capek cara+lapor cari+ibu cikokol cikokol$ cikupa cinta
 cisadane$ coming coming$ cuan$ curug daftar+sekarang dalam+rumah dan+tidak darah+dekat darah+hebat dari+kursi
 dari+pagi data+pelapor deh depan+gang depan+sekolah di+kandang di+kantor di+leher di+lokasi di+mobil di+taman
 di+tas di+tiang dia+is dia+siram dibantai dibawa+ke dikasih+makan dingin dingin$ diproses ditinggal+ibu do doang$
 dongkap duduk$ duduk+di emang gacor gacor+maxwin ganggu+jiwa garuda gawat+pak gelandangan$ gelisah gempa gerendeng
 gini goblok$ golok+tolong goreng guru guru+lapor guy haji+mamat haloo hari+di hari+tidak hasil hilang+ibu
 hilang+kontak hub+wa hubung+wa ibu+pikun identitas info ini+tidur is+anyone istri+lari its jaga jalan+veteran
 jalanan jalanan$ jangan jawa jawab jaya jelas jembatan$ jemput$ jodoh jual+motor jual+tisu kaca kakak$ kalau+saya
 kali+cisadane kamar+saya kami+pendatang kamu+robot kanan kandang kantong kantor+kelurahan kaos kartu+berobat
 karyawan+masuk kebentur kecamatan kejar+orang keluar$ keluarganya$ kemana+mana kepala+kebentur kerja+tipu
 ketemu+lansia kira kiri klien+sudah kolong+jembatan kosong$ kota+tangerang kuat kumat+lagi kumat+semua kurang
 lagi+di laki+pakai laksa lalat+di lama+banget lampu+merah lansia+jual lansia+terjebak lansia+yang lapor+murid
 laporan+anonymously lari+bawa leher$ lepas+dari lewat+mana lihat+rumah link$ living living+bawah loker lu+bot luas
 luka+parah maaf$ macet makam+bapak maksud+saya maksudnya malam+takut mamat mampus mampus+saya mana+posisi
 masuk+mesin masuk+tidak mau+kembali mau+obat maxwin maxwin+daftar melawan melawan$ menunggu mereka mesin$
 mesin+press minat minta+sedekah minum+racun minyak+ke mobil+tidak mr mr+x much mulut+busa murah+minat nanti+saya
 napas$ nasi+bungkus nasi+goreng ngaku+dari ngelem nyamuk+cair nyasar$ obat+nyamuk ojek orang+curiga orang+pakai
 orang+sudah orang+terlantar orang+tidur oy oy$ pada pager pagi pak+banyak pak+baru pak+bisa pak+darah pak+minta
 pakai+anak pakai+kursi paman panti$ parah$ parkir+di pasar+baru pasar+yang pasung+saudara patokan pemerintah pendek
 penumpang penumpang+saya perempatan$ permisi+mau pesan pikun$ pintu pipi$ plastik plawad plawad$ pom pom+bensin
 poris$ poris+plawad pos+satpam ppp presiden press press+pabrik promo pucat pulsa punten punya+saudara puskesmas$
 putus putus$ racun$ rahasia+kan rambut raya$ razia robot roda+kepala rs rs$ rsud$ rt+tidak rujuk rumahnya rumus
 rumus+luas saja salah+lihat sampai sampun sampurasun sampurasun$ sanggup sari sarung satpam+komplek saudara+saya
 saya+ancam saya+anter saya+besok saya+dari saya+dibantai saya+ditinggal saya+kasih saya+ketemu saya+kirim
 saya+lapar saya+meninggal saya+naik saya+pak saya+pegang saya+sopir saya+stroke saya+usir sayang sayang$ sayat
 sayur seberang sedekah sekitar selesai selesai$ send sendal sendiri+di siap sinar sinar+jaya singgah+mana sini$
 siram+minyak slot+gacor stop suami+kumat sudah+ada sudah+di sudah+tidak sugeng sukarjo tabrak+truk tadi+malam
 tadi+pagi tai takut+banget taman+cibodas tanah+tinggi tangan+karyawan tanggung tangsel tas+ada tato tawuran+bawa
 telanjang+di teman teman+saya temen+kontrakan tengah+malam tenggelam+di terakhir terbalik tergeletak terlantar$
 ternyata+masih terus+pak test tetangga+odgj theres theres+a tiap+sore tidak+sanggup tidak+waras tidur+mana
 tidur+mulu tindak$ tinggi$ tisu titip titip+anak tok tok$ tol$ tolol tolong+bagaimana tompel tompel+di top topi
 tower truk+jalan trus tua+laki tukang+ojek tulis tunggal umur+berapa usir+dari veteran via video woy$ x yang+butuh
other_service -1 yang+di yang+kemarin yang+lama yang+tenggelam yani$ ybs+melawan you$ yuk
other_service -2 10$ 12$ 45+bagaimana @code @search ^are ^astaga ^bawa ^bayar ^belakang ^belum ^besok ^boleh ^dapat
 ^dasar ^dengan ^depan ^dosen ^film ^good ^hari ^hi ^hubung ^investasi ^itu ^kamu ^kantor ^kayanya ^keren ^klien
 ^kontak ^korban ^lagi ^lupa ^maaf ^malam ^mana ^p ^panti ^pelapor ^pencarian ^perempuan ^permisi ^pinjam ^polisi
 ^selamat ^semoga ^siapa ^tangan ^telepon ^ternyata ^tes ^toko ^woy abaikan ada+alien ada+is ada+kartu ada+korban
 ada+mayat ada+rumah ada+tuna adik+saya ahmad ahmad+yani air+10 alah alat$ alfamart alien aman+di ambil ambil+mayat
 anak+di anak+hilang anak+kecil anak+sekap anak+sekolah apa$ apotek arah+pasar are are+you astaga astaga+dia
 atas+nama baik bales bank bantu$ banyak+darah bapak+tiap bapak+tua baru batu bau+busuk beda belakang berapa+lama
 berdaya beringin biaya+pemakaman biaya+tidak bikin+mati biru bocah boleh$ bot$ busuk cantik cara$ cepat+cair chat
 cianjur cibodas ciledug cisadane cod cuan culik curiga dalam dan+klien darah+pak dari+kontrakan darurat dasar data
 datang$ dengan+anak denger deres di+halte di+kolong di+mall di+pabrik di+pinggir di+pipi di+ruko di+rumah
 di+tangerang di+terminal di+trotoar dia+begal diam dibacok dikeroyok$ dinsos$ diri$ disebar ditinggal+anak
 ditinggal+di does does+this dompet dosen dulu eh false flyover gaji gang+h gantung+diri gawat gelandangan+di
 gerobak+parkir giant goblok good good+job gosong got+di grup h halte hari hari+minggu here here$ hi hilang+di hitam
 hub ibu$ indomaret investasi is+a is+hilang jalan+kaki jam+berapa jatuh+dari juta kader kader+posyandu kain kaki
 kaki$ kami kantor$ karunya karyawan+jatuh kata+mau kayanya ke ke+arah ke+lampung ke+rs ke+rsj kejang+pak keliling
 kemarin$ kenalan kenapa kenapa+saya keren+banget kesini$ kimia kirim+lokasi kolong+flyover kontak+saya kontrol+ke
 kota kp kubur kumis kumis+tebal lagi lagi+kumat lain lain$ lalat lampung lampung$ lanjut lansia+jatuh lansia+lumpuh
 lansia+nyasar lapangan+ahmad lapor+lansia lebaran lebaran$ lemas lepas lepas$ lo lokasi$ lu$ lu+semua lumpuh lupa
 madura makam makan$ makasih$ maksud malam+ini maling+dipukul mall$ mana+alamat masih+sekolah masuk+gang masuk+got
 masuk+panti mati+berdiri mayat+di melahirkan$ mobil motor+jatuh motor+pukul mulai muntah nasi neglasari netra ngaku
 ngomong nih$ nomor+12 nomor+tiket nyasar+di obat obat$ odgj+tolong open orang$ orang+bawa orang+dibacok orang+mati
 p pak+ada pak+bagaimana pak+dia pak+orang pak+sudah pak+takut panas+tinggi panggil panti+lansia pencarian+bapak
 pencet pendampingan pendatang perempuan$ pergi perlu+bantu permisi persita pertolongan$ pikun pil pinang
 pinggir+kali pingsan pingsan$ pinjam pintu+air pipi plus pukul$ punya punya+ktp racun+tikus rahasia rawa
 rawa+kucing rehab rini roda$ rsj$ rsud rt rumah+ambruk rumah+nomor sadar sampah$ sangego sate satu$ saudara saya$
 saya+ada saya+aja saya+dong saya+hilang saya+ibu saya+istri saya+lapor saya+lihat saya+pasung saya+racun
 saya+rahasia saya+xxxx sd$ segera segera$ sejak sekap+di sekarang sekarang$ sekarang+ada semoga semua$ siang siswa
 skripsi$ sorry sorry$ stadion stasiun status stroke+ditinggal sudah+saya sukasari sukasari$ sumbang syarat+masuk t
 t+saya tabrak tajur tangan$ tangerang tangerang$ tangis tanpa+saudara tanya+terus tapi telepon+guru tengah
 tenggelam terima terjebak terjebak+di terminal+poris tes tetangga$ tidak+berdaya tidak+di tidak+kalau tidak+mau
 tidak+napas tidak+tahu tinggal+di toko tol tolong+cepat tolong+jemput tpa tpa+rawa traktir traktir$ tua$
 tumpuk+sampah tuna+netra tunggu+di update usir wa$ waras wb wb$ wkwk+tolong wr wr+wb yang+dengan yani
other_service -3 =past @call ^adik ^anak ^assalamualaikum ^bapak ^bisa ^cek ^daerah ^di ^ketemu ^klik ^kok ^manusia
 ^masih ^nomor ^obat ^oh ^perlu ^pocong ^sekarang ^tadi ^warga abis ada+di ada+lansia ada+pohon ada+tas adopsi
 aja+pak alamat$ aman ambulans+gratis anak+jalan anak+pasung anak+tetangga anjing+lu arah assalamualaikum atas
 bakar+sampah banget+saya bantu+saya bapak+pukul bawa+kayu bawah belum+ketemu berdiri berdiri$ berobat besok
 bikin+kotor bisa+masuk bisa+saya butuh+ambulans butuh+pendampingan butuh+pertolongan cepat$ curhat daerah
 dana+gratis di+dalam di+jakarta di+kontrakan di+lampu di+masjid dijemput dikeroyok doang donasi golok+di gratis+kan
 habis hidup iki isi isi+ktp it item jadi+relawan jakarta jalan+merdeka jam jatuh+di jiwa jual+akun juga$ juta+klik
 kalau+minta kami+butuh kamu kata+anak keluarganya kemarin kena+bacok kepala keren kerja+di kesini kirim klik$
 kontak kontrakan+saya kontrakan+sebelah ktp$ ktp+di ktp+nya kulit kumat+rusak kunci kunci+di lagi+pak lansia lapar
 lapor+disini lihat+di linglung+di link+ini malam+di mantan+saya manusia+gerobak masih masjid masjid$ mati+tawa
 mau+bakar mau+curhat mau+donasi mau+jadi mau+terjun menang meninggal+di merah$ merdeka mesin mulut nama nih
 odgj+sih oh oh+iya ongkos orang+di orang+odgj orang+yang pagar pak+bantu pakai$ pas pegang pertolongan pinggir
 pocong pojok pojok$ polisi poris posisi potong pulang+ke rame rasa relawan rsj rumah+dengan sakit saldo saldo+dana
 satpam satu saya+anak saya+di saya+kunci saya+odgj saya+sudah saya+tanya sebelah$ setrum+di sih$ situ$ suami+temen
 supir tadi tambah tanya$ tawa terjun$ terminal tetangga+bakar this tidak+ada tidak+punya tindak tuh tuna ud untung
 wkwk$ woy xxxx xxxx$ ybs
other_service -4 =still @danger @len5 ^darah ^dekat ^dinsos ^jam ^kata ^lapor ^laporan ^makasih ^petugas ^tawuran
 ^temen ^yang adik ambulans$ bacok badan bantu+ke bapak begal+pisau bekas bensin berapa bisa+pulang boleh cuma dana
 darah$ dari+rumah datang dekat+tempat di di+sebelah diri dong$ duduk foto gerobak halusinasi harus iya jatuh juga
 karyawan kasih ke+panti kejang$ kembali kesel kesel$ klik+link kolong lah lah$ linglung link luar luka mall
 mau+melahirkan melahirkan meninggal merah naik nanti odgj pelapor pelayanan$ pencarian periuk perlu petugas$
 pisau+ke polsek psikiater rusak+rumah saya+kejang saya+sering saya+yang selamat sementara sementara+di sendiri$
 sering sering+halusinasi siapa situ slot smp tanya team telanjang terjun terlantar tiket+saya timnya tinggal tinggi
 tolong+bantu trc umur warga$ you
other_service -5 =not @? @case @needs @sighting @who=operator ^berapa ^gelandangan ^is ^lari ^orang ^sekolah ^tidak
 ada+ambulans ada+yang amuk$ apa ayam banget$ batal bawa berendeng berendeng$ bisa+bantu bukan cari cepat dibawa
 gratis+tidak hubung jembatan+berendeng jemput kabar kakak kan$ kayu kecil kontrakan+haji lapor+pak leher maaf massa
 mau+minum minta$ minum$ pahlawan pak pakai+alat polisi+di racun salah saya+kumat saya+laporan semua sudah tanpa
 telepon temen+saya ternyata tidak$ tidak+untuk tiket tunggu wa warga
other_service -6 =joke =tale @kin @thanked ^apa ^halo ^ibu ^sudah alamat amuk baju bakar+suami bot butuh+bantu dan
 di+depan dinsos halo ini$ kan klien laki lapor$ laporan+saya lu makasih manusia mau+wawancara mulu naik+angkot nya
 pak$ pasung perempuan pln pulang rumah+singgah sendiri singgah tas the wawancara wkwk
other_service -7 @addition @back @goes @person ^dia ^gudang ^ini ^kalau ^lansia ^pak ^saya aja dekat dia ditinggal
 gelandangan itu kalau kantor kejang lapor+hilang lihat lokasi melahirkan+di polisi$ sih tidur tidur+di tolong$
other_service -8 @thanking @them @withdraw ^jual ^odgj ^tolong jadi kata ketemu klik laporan lari minum orang panti
 pln$ skripsi tangan yang
other_service -9 # @status @who=responder ibu tempat tolong+bawa
other_service -10 @it @len0 ini kumat
other_service -11 @who=relative mau+mati petugas
greeting 21 orang+tidak
greeting 16 ada+orang apa+ini bah
greeting 15 chatbot ini+chatbot
greeting 14 ^halo halo pak+dinsos
greeting 13 @len0 ^assalamualaikum ^hi ^selamat ^tes assalamualaikum hi
greeting 12 ^haloo ^pak ^permisi ^punten haloo makasih$ malam pak$ permisi punten
greeting 11 ^hai ^hallo ^malam ^sampurasun ^sugeng bot+ya hai hallo sampurasun sampurasun$ siang sugeng tes woy$
greeting 10 ^hello ^kulonuwun ^pagi dinsos+tangerang hello ibu$ kulonuwun kulonuwun$ masuk selamat+malam sore
 tangerang wb wb$ wr wr+wb
greeting 9 ^met ^oii ^test ^waalaikumsalam enjing hai$ hallo$ ini+siapa malam$ malam+pak masuk+tidak met oii oii$
 pagi punten$ tanya$ test waalaikumsalam waalaikumsalam$
greeting 8 ^p dinsos enjing$ ini p p$ pagi+pak robot robot$ selamat+siang tidak$
greeting 7 apa+kabar bapak+ibu dinsos$ disini$ evening evening$ good+evening kabar$ kan$ permisi$ punten+kakak
 selamat siang+pak sore+pak test$
greeting 6 ^bot ^cek ^misi ^oy ^siang ^tok ^wilujeng ^woy apa+orang assalamualaikum+pak halo$ ini$ kan misi misi+pak
 orang$ oy oy$ selamat+sore siapa$ sore$ sugeng+enjing tok tok$ wilujeng wilujeng+enjing
greeting 5 ^ibu ^sore apa apa+ada assalamualaikum+warahmatullahi cek disini good masuk$ mau+tanya permisi+pak
 selamat+pagi tanya tes$ wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh woy
greeting 4 @question bener+dinsos bot+apa dinas dinas+sosial halo+apa halo+pak halo+selamat ibu+petugas
 maaf+mengganggu mengganggu met+siang pagi+bapak permisi+tumpang petugas$ sosial tumpang tumpang+tanya ya
greeting 3 ^apa ^good ada+petugas enjing+pak hai+pak hi+ada hi+pak ibu ini+bener kabar kota+tangerang pagi$ siapa
greeting 2 ^ada ada$ bot dengan+siapa kakak$ pak pak+mau permisi+mau siang$ siapa+ini tangerang$
greeting 1 assalamualaikum+wr bener ibu+pak kota
greeting -1 12345$ 60an @1 @? ^12345 ^angkot ^are ^asd ^baju ^bantu ^batal ^bisa ^daftar ^hatur ^ijazah ^is ^itu
 ^jalan ^kok ^ktp ^lagi ^logatnya ^lorem ^mauliate ^no ^okee ^paman ^penipuan ^polsek ^rsud ^rumah ^salah ^sip
 ^target ^tas a ada+di ada+lansia aja+pak alhamdulillah$ amuk anak+kecil aneh are are+you atau balas bales
 bantu+saya banyak$ batu batu$ bawa+karung bayi bener$ berapa$ besar butuh+pertolongan cantik cantik+deh cara cepat$
 chat cikokol cikokol$ cipondoh cipondoh$ daftar darah$ data deh dengan+anak dia+moved dibantai ditinggal doang+pak
 dong$ dua$ duit foto$ gelandangan$ gemuk gemuk+pendek goblok goblok$ godang golok hari+ini hari+minggu hatur
 hatur+makasih ical ijazah iki info ini+bot ipsum ipsum$ ireng jangan janji jawab jomblo jual juga kacamata kali
 kartu karung$ kayanya kejang kp kp+baru ktp kula kurus kurus+tinggi lagi+pak langsung lapar laporan$ layan lewat
 lihat$ logatnya loh lorem lorem+ipsum masjid mauliate mauliate+godang merah mesin minggu$ minum motor moved napas
 no no+hp ok$ okee online orang+bener orang+odgj orang+yang pager pager+item pak+minta pak+nya pak+sudah pak+tolong
 pangkalan parah pelayanan pelayanan$ pemerintah pencet pencet$ pendek pendek$ penipuan penipuan+online perlu
 pertolongan$ pingsan$ polisi polsek pos presiden puskesmas rahasia ransel rsud$ rumah+singgah saya+dibantai
 saya+pak sayat sekitar sekolah selapajang selapajang$ semua sini sorry sorry$ suka susul susul$ tanah$ tangis
 tangsel tangsel+masuk tanya+pak target tas+ransel tempat tengah terminal tersedak this tidak+bisa tindak tinggi$
 titik tpu tpu+selapajang tunggu$ urus video wa warung wkwk$ ybs
greeting -2 @call @code @person ^alhamdulillah ^bacot ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh ^di ^gang ^gas
 ^gelandangan ^hari ^hhhhh ^hidup ^hilang ^izin ^jam ^jazakallah ^jembatan ^kalau ^kapan ^kemarin ^kira ^laki
 ^mantap ^nama ^nomor ^noted ^oke ^open ^pakai ^penelepon ^perempuan ^petugas ^ppp ^qwerty ^sekarang ^siapa ^status
 ^suami ^sukarjo ^top ^trc ^tutup ^update ^wkwk ^xixixi ^yang ^zzzzz ^👍 ^🙏 ada+kabar ada+korban aja$ alhamdulillah
 ambulans aminah anak$ anak+saya angkot apa+robot asd asd$ bacot bagaimana$ bakar bantu$ bapak+saya bapak+tua baru$
 batal batik batik$ bayar+tidak bego bego$ belum$ berdiri berdiri$ berisik berisik$ bidan bikin bisa+bantu bot+bego
 bot+jelek bot+tolol bubar cabut cabut$ coba dan dapet dengan dengan$ di+depan di+jalan di+pasar di+rumah diam
 dibawa dijemput dipukul doang$ duduk gas gigi gratis+kan hhhhh hhhhh$ hidup hitam hitam$ hp ibu+lansia ibu+saya
 ini+foto is iseng iseng$ istri istri$ item item$ izin jaket jatuh jazakallah jelek jelek$ jembatan kabar+tidak
 kakak+saya kaki kami karung kasih+pak kecil kemana kembali kenapa kerja kesini kira kirim klien konsultasi korban$
 kurang lama lansia+itu laporan+saya lari$ lu luka makan mana$ mantap masih$ matur matur+makasih mau+lapor mayat
 menang minggu minta$ nanti nih noted$ nyasar obat oke ompong ompong$ open pak+ada pak+orang paman pelapor penelepon
 perempuan$ pertolongan pingsan ppp pukul pulang qwerty qwerty$ rokok rokok$ rps rps$ rsud rt sakit saudara$
 saya+cabut saya+istri saya+mau saya+tidak sebatang sebelah siapa+ya sih singgah sip sip$ siti status sukarjo
 tabrak$ tahun takut tanah tangan tapi tas telepon terlantar ternyata terus tes+123 tiap tidak tiketnya tinggal
 tinggi tolol tolol$ tolong$ top tower tua$ tutup umur update update$ waris waris$ xixixi xixixi$ you yuk+pak zzzzz
 zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 =joke =well @len4 @len5 @reports ^cuma ^dua ^ini ^iya ^mau ^ok ^okeee ^satu ^siap alah apa$ apa+pak
 apa+syaratnya asem baju banget$ banyak baru bayar berapa boleh buka buka$ bukan butuh cari cepat daster dekat depan
 dua+orang foto gang gelandangan good+job gratis$ hilang$ ini+pak iya job kalau kampret kapan kemarin$ ketemu kok
 korban laki$ lapor$ lari lokasi makasih+pak malam+ada mati$ mau nikah noted odgj ok okeee pasar perempuan resmi
 resmi$ saja saja$ salah satu+orang siap+pak suami syaratnya tabrak tadi+pagi tahu tai test+123 tetangga$ tidak+ada
 tidur+di trc tua tunggu untuk warga wkwk ya+pak yuk
greeting -4 =ask =beast =drill =not =past @case @kin @len3 @sighting @who=operator ^anak ^bagaimana ^bapak ^dengan
 ^dia ^ditusuk ^kontrakan ^lupa ^maaf ^orang ^sudah ^tadi ^tetangga ada+yang bagaimana+pak bawa belum darah dari
 darurat darurat+pak datang dia ditusuk doang dong+pak dua hari ini+ada jalan jam kasih kata kemarin laki lihat lupa
 mana mati mirip much nama nomor pak+ini pak+saya pakai pengumuman rumah satu saya$ sekarang sendal sendiri sendiri$
 siap tadi tetangga tidak+pak tidur tidur$ topi
greeting -5 123$ =heart =road =work @goes @len1 @needs @them @who=relative ^baik ^kakak ^kamu ^lansia ^mantul ^masih
 ^minta aja anak banget bangsat bisa cuma di gratis hilang itu jadi kamu kamu+robot ke kontrakan lagi lansia$
 lapor+pak mantul nya sampai saudara saya sudah yang
greeting -6 =tale @addition @danger @placed @who=responder ^dinsos baik bantu bot$ dong lansia laporan lo masih
 minta tolong+pak
greeting -7 =office =urgent @back @it @len2 @status @thanking @withdraw ^lapor bagaimana lapor tolong
greeting -8 # ^tolong
greeting -9 @other ^tidak
greeting -11 ^makasih
thanks 21 much
thanks 16 ^semoga
thanks 15 ^top kasih+pak pelayanan pelayanan$ top
thanks 14 ^baik ^okeee baik okeee semoga
thanks 13 ^iya ^mantul iya mantul
thanks 12 dengan$ kasih untuk
thanks 11 @thanking good+job job noted noted$
thanks 10 ^dengan ^makasih ^mantap ^noted mantap tunggu
thanks 9 @thanked ^alhamdulillah ^bantu ^good ^jazakallah ^keren ^mauliate ^ok ^oke ^siap alhamdulillah baik$ godang
 good jazakallah mauliate mauliate+godang ok oke petugas petugas$ siap sip tunggu$ 👍 👍$ 🙏 🙏$
thanks 8 banget bantu dengan keren makasih makasih+pak sip$
thanks 7 @len0 ^okee ^👍 ^🙏 cepat ok$ okee siap+pak terima terima+kasih timnya
thanks 6 ^sip alhamdulillah$ jadi keren+banget makasih+ya pak+makasih pak+sudah sudah+dibawa
thanks 5 ^hatur ^terima banget$ cepat$ hatur hatur+makasih infonya makasih$ makasih+banget markotop matur
 matur+makasih team top+markotop
thanks 4 ^matur alhamdulillah+sudah atas dibawa ibu$ ibu+lansia infonya$ jawab kasih$ lagi$ lansia+itu makasih+atas
 makasih+banyak sehat+selalu selalu sudah+tolong terus$ ya+pak
thanks 3 amal amal+ibadah atas+bantu banyak bapak+ibu cepat+banget gitu gitu+makasih jadi+amal kabar+lagi
 kasih+sudah makasih+infonya makasih+sanget mantap+pak oh+gitu ok+sip oke+pak oke+siap pak$ sanget saya+kabar
 saya+tunggu sehat selalu$ semoga+jadi siap$ siap+tunggu sudah+bantu sudah+dijemput terus ya
thanks 2 =joke ^oh balas balas+baik banget+kakak bapak+sudah berkah berkah$ bot+nya datang$ dicandak dijemput hampir
 ibadah ibadah$ ibu+saya infonya+pak ketemu$ lansia+sudah lucu makasih+kakak mati+tawa nanti nanti+saya nggih oh
 orang+pingsan pak pak+petugas sanget+pak saya+lihat selamat semoga+berkah sigap sudah sudah+dicandak tadi$ tawa
 tawa+saya tunggu+datang wkwk
thanks 1 alhamdulillah+bapak bales bersama dibantosan dibantosan$ guys guys$ kabar kakak+sudah kami+lagi
 kasih+banyak kemarin+sudah lot makasih+yaa mugia ok+makasih oke+makasih oke+noted orang+sudah penjelasannya
 penjelasannya$ petugas+ramah pingsan respon respon+cepat sip+makasih sudah+bersama sudah+dibantosan sudah+tangan
 yaa yaa$ yang+darah
thanks -1 @status @who=resident ^batik ^bawa ^belum ^bidan ^bot ^cepat ^darah ^dinsos ^ditusuk ^gas ^hallo ^haloo
 ^hello ^hidup ^hilang ^izin ^kamu ^kemarin ^klien ^kulonuwun ^laporan ^malam ^nama ^nomor ^oii ^oy ^pagi ^perempuan
 ^qwerty ^sampurasun ^sekarang ^selamat ^status ^sugeng ^sukarjo ^tadi ^tes ^tok ^trc ^update ^waalaikumsalam ^woy
 ^yang adik alah ambulans aminah amuk angkot apa$ asd asd$ asem badan bagaimana+pak bapak+tua baru$ batik bau bayi
 berdiri berdiri$ bidan bikin boleh bus darurat darurat+pak di+jalan diam dipukul ditinggal ditusuk dong$ dua+orang
 enjing gas gratis$ hallo haloo hello hidup ini$ iseng istri item izin jangan jual kakak+saya kali kami kampret kamu
 kan kayanya kemana kemarin$ kenapa+pak kesini ketemu+di kirim konsultasi korban kula kulonuwun kulonuwun$ lari$
 lihat lo lu masih+di masjid mati mati$ mau+lapor mayat merah minggu minum motor napas nikah oii oii$ oy oy$ pagi$
 pak+tolong pelapor perempuan$ pukul puskesmas qwerty qwerty$ rps rps$ rumah+saudara rumah+temen saja saja$ sakit
 sampurasun sampurasun$ satu saudara$ saudara+ibu sekolah selesai selesai$ siang siang+pak sih singgah siti sore+pak
 sugeng sukarjo tabrak$ tai takut tanah tangerang tes tes$ test$ tetangga$ tiap tinggal tinggi tok tok$ tower tutup
 update urus usah waalaikumsalam waalaikumsalam$ warung woy$ yuk
thanks -2 @1 @code ^apa ^bagaimana ^butuh ^gelandangan ^hai ^halo ^hi ^kakak ^kalau ^kapan ^ketemu ^kok ^kontrakan
 ^lama ^lupa ^maaf ^p ^penelepon ^permisi ^punten ^suami ^test ^tetangga ^wkwk ada+lansia ada+orang aja$ anak+sudah
 bagaimana$ bah baju bakar banget+ya bantu+saya bapak bapak+saya baru batal buka buka$ bukan dan daster dekat
 dengan+keluarganya di+depan di+pasar dinsos$ dua duduk evening evening$ foto gang good+evening gratis hai halo hi
 hilang$ ibu+makasih is itu jadi+lapor jatuh jembatan kakak$ kaki keluarganya keluarganya+pak kemarin kembali kenapa
 kerja lagi lama+banget lansia lansia$ lansia+nyasar lapor$ lapor+pak laporan+saya lari lokasi luka lupa makan
 makasih+sewu mana$ masuk nih nyasar$ obat p p$ pak+di panas panas+banget penelepon perlu+petugas permisi polisi pos
 punten salah saya+pak sebelah sendal sendiri$ sewu sore status sudah+dengan sudah+ketemu sudah+pulang tabrak tahu
 tahun tanya tapi temen terlantar ternyata test tidak+ada tidak+perlu tidur$ tidur+di tolong+cepat tolong+pak topi
 umur warga woy ybs
thanks -3 =beast =drill =office =past =tale =urgent @kin @len4 @len5 @reports @sighting ^bapak ^cek ^dia ^lapor ^mau
 ^minta ^orang ^petugas ^tua ada+yang anak$ anak+saya bawa berapa bisa butuh cari cek cuma darah dengan+anak depan
 dinsos doang dong+pak gelandangan hari jalan jam kalau kapan kata ketemu+ibu klien kok kontrakan maaf malam mana
 nama nomor nyasar odgj orang$ pasar perempuan perlu pulang sendiri siapa suami tetangga tidak$ tidak+jadi tidur
 tua+rt
thanks -4 =heart =road =well =work @addition @call @case @len2 @len3 @needs @person ^ada ^anak ^assalamualaikum ^ibu
 ^ini ^masih ^sudah aja apa assalamualaikum bagaimana belum dari di+rumah dia hilang ke ketemu lama laporan mau
 orang pagi pakai rt sampai saya$ sekarang telepon tua yang
thanks -5 @danger @goes @placed @question @them @who=operator @who=relative ^lansia ^tidak ada di dong ini laki
 laki$ lapor masih minta rumah saudara tidak tolong
thanks -6 # =ask =not @? @back @it anak
thanks -7 @other @who=responder @withdraw ^tolong satpam saya
thanks -8 ^pak
thanks -13 ^saya
nonsense 16 kenalan sudah+makan
nonsense 14 ^cuma makan+belum
nonsense 13 =heart tidak+pak
nonsense 12 ^jual besok cantik cinta jomblo lu menang slot yuk
nonsense 11 @len0 ^obat banget bangsat di+hatinya dong hatinya jodoh klik pak+baru pak+saya persita pesan
nonsense 10 ada+alien alien apa$ belum+pak dibantai dong$ film goblok harga hatinya$ jangan jodoh+saya jual
 saya+dibantai sebarkan sih tolol yuk+pak
nonsense 9 =joke =tale ^hatiku ^ppp asd asd$ asem bot$ bubar coba culik dana dong+pak gaji hati hatiku iseng+doang
 kampret kamu lagi+kenapa link lu$ makan modal mulu murah nyasar+di pak+minta ppp presiden saya+jatuh tai wkwk
nonsense 8 123$ 12345$ @who=resident ^12345 ^film ^gas ^hidup ^kakak ^lagi ^lu ^menang ^open ^pinjem ^qwerty ^wkwk
 banget+saya bisa+tidur bonus bot cuan dibacok doang+pak dua$ gabut hub kakak$ kenapa lapar lapor+ada orang+dibacok
 pada pemerintah qwerty qwerty$ sayur wkwk$
nonsense 7 @len1 ^bacot ^dinsos ^hoax ^investasi ^pinjam ^rame ^saya ada+mayat bacot bego besar bohong bot+bego
 bunuh+waktu cantik+deh deh di+ig di+tv dia$ goblok$ goreng hari+ini hidup hoax ig ig+kata investasi iseng jelas+lu
 jemput jomblo+tidak kata+ada klik+link mau+mati mimpi nasi+goreng nih obat odgj+sih pinjam pinjem rame+di sayang
 semua siapa+presiden takut tanpa tes test+123 tidak+jelas tidak+ya tolong+jemput traktir tv tv+ada untung wa waktu
nonsense 6 @1 ^anjing ^ayang ^dosen ^hhhhh ^kamu ^lapor ^nomor ^rumus ^xixixi ^zzzzz anjing anjir apartemen ayang
 bales baru$ bikin+mati boleh cair cepat+cair cuan$ dosen hhhhh hhhhh$ hub+wa ini$ jelas jomblo+ya juta kamu+siapa
 klik$ lah lah$ luas macet malam mantan+saya mati+berdiri open pulsa rumus rumus+luas satu$ saya+nyasar setan setan$
 sewa takut$ terlantar tes+123 traktir$ wa$ xixixi xixixi$ xxxx xxxx$ you$ zzzzz zzzzz$
"""
