"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 4 =work @reports ^api ^bagaimana ^debt ^got ^jalan ^judi ^kamar ^kapan ^kis ^kk ^mobil ^plafon ^pungli
 ^sampah ^surat ^tabung ^tiang ^token ^urus ada+bantu ambulans amuk+pukul anak$ anak+muda anak+sma anggota
 angkut+sudah asap+pabrik atap bakar+di banjir+di bansos$ bantu+bayar bantu+kursi banyak$ bau+banget bayar+tunggakan
 bayi bayi$ besar+banget bisa+jalan buang bulan+ini busa+tolong cair$ collector daftar+dtks dagang$ dapet
 dari+dinsos debt debt+collector dekat+sekolah di+kampung di+sekolah di+warung dia+kejar dipukul+tetangga film
 fogging gang gang+saya gas+melon gigit golok$ gratis+mana hari$ izin jalan+baru janda jatuh$ jual+obat judi+sabung
 kamar kartu+kuning kayaknya+bakar ke+kali ke+rumah kemana+pak kemana+ya kis kk+saya kok+belum komplek kontrol
 kontrol$ kotor lagi+amuk listrik listrik+padam malam+sekarang maling+bawa mampet mandi+umum masuk+rumah mau+lapor
 mau+urus meledak melon melon+langka minggu$ minta+ambulans minta+bantu modal motor nama+saya neror neror+saya
 orang+mabuk pak+rumah parkir pemkot pemkot$ penelepon+minta pinjol+neror plafon+sekolah pos$ pungli+di ruko+bakar
 rumah+ibu rumah+mau sabung sabung+ayam saya+bagaimana saya+jambret saya+sesak sembako$ senjata senjata+di sesak
 siram+air sma stroke+tidak suami$ suami+saya suka syaratnya tabrak$ tahu+tidak takut+ada tebel teriak+minta
 tidak+layak tidak+ngalir tipu+online token token+listrik tolong+damkar tolong+dicek tolong+pak tolong+pln truk
 tunggakan+rs tutup+jalan uang+di umum untuk+bapak warung$ yatim
other_service 3 2+pagi 3+hari @1 @len1 @placed ^ada ^akta ^beasiswa ^bikin ^bpjs ^cara ^dagang ^hp ^limbah ^pacar
 ^tetangga ^wifi ada+bangkai aktif ambruk$ ambruk+pak ancam$ anjing+galak anjing+liar bahar bahaya+kalau
 bahaya+untuk bakar+api bakar+cepat banget+di bangkai bantu+modal bantu+rumah banyak+yang bapak+saya belum bengkak
 bengkak$ besar+mau biawak biawak+masuk bikin+surat bocor bunuh+saya busa cara cara+cek curi dangdut dangdut+sampai
 dari+lantai dbd dengar$ depan+komplek di+angkot di+atap di+kali di+komplek di+lapangan di+pos dibunuh dicek
 disini+tidak diteror domisili gantung+di gelap gigit+orang golok golok+ancam got+mampet gratis+ada gudang+kardus
 gudang+sebelah hampir+tabrak harga hp hp+saya ibu+dia ibu+saya istri+mau jantung jembatan+gantung jual+miras
 kabel+listrik kalau+malam kali kami+bapak kampung kampung+kami kantin karaokean karaokean+sampai keluar+dari keras
 keras$ kucing+di kuning laki+saya lama lansia+saya lantai liar+banyak lowongan+kerja lowongan+satpol malam
 maling+masih mampet+bau mati+di mau+bunuh mau+sekolah meluap minta+modal minta+tolong minta+tongkat miring muda
 murah musik musik+keras ngalir no+4 nonaktif nyasar nyetel+dangdut nyetel+musik odgj+di online+lapor online+shop
 orang+jual pak+anak pak+kalau pak+kayaknya pak+tetangga parah pdam+mati pelatihan+kerja perumnas perumnas+1 pesta
 pesta+miras pindah pindah+domisili pinjol$ pisau pondok+bahar posyandu$ pp$ preman ribut rs+tidak ruko
 rumah+sebelah sampai+jam sarang sarang+tawon saya+lari saya+mati saya+nonaktif saya+pakai saya+sekarang saya+siram
 sekarang+muka sekolah+anak selutut sembarangan sembarangan$ sendiri+tiap shop shop$ stroke$ suami+mau suami+pukul
 suami+sekarang sudah+minggu sumur surat+pindah takut$ tawon+di tembok tetangga+buang tetangga+karaokean
 tetangga+saya tiang tiang+listrik tiap+hari tidak+aktif untuk+orang urus+kartu vaksin wifi
other_service 2 1$ 2+malam 3+cair @question ^bantu ^beli ^gas ^jadwal ^kabel ^kena ^ktp ^makan ^nama ^pabrik
 ^penelepon ^tipu ^vaksin ada+bakar ada+biawak ada+sarang ada+tawon ada+ular air+pam air+pdam akta+lahir
 akta+melahirkan aktif$ ambruk+tutup ancur api+besar bagaimana$ bagaimana+urus balap balap+liar banget+pak bantu+hp
 banyak banyak+banget bawa+senjata bayi+di beasiswa+anak bedah bedah+rumah beli belum+ada berkeliaran berlobang
 berlobang+besar bersih besar+di besok$ bisa+minta blok blok+c blt bolong bpjs+pbi bpjs+saya buang+sampah buaya
 bunuh butuh+alat c cadas cara+bikin cara+dapet cepat+pak curi$ dapet+bantu dapur dari dari+subuh datang+ke
 dengan+tetangga depan+pasar di+dekat di+kelurahan di+plafon di+rw di+sini dia+di dibuang+di dibully dibully+di
 digusur dipukul+pakai disini$ ditertibkan ditertibkan$ dompet+saya dtks$ duit$ gang+masjid gas gas+bocor gedor
 gedor+pintu gesper got harga+beras hari+pak hukum ibadah ibadah$ jadwal jahit jahit+gratis jalan+berlobang
 jalan+sudah janda$ kaki+palsu kali+bau kami+sudah kapan$ kapan+bansos kapan+cair kapan+pkh kardus katarak kayaknya
 ke+tangerang kecanduan kelahi kelahi+dengan kelurahan$ kemarin+ada kena+phk kilo komplek+kami konsul konsul+hukum
 konter kontrakan+bakar kotor$ kucing+mati kuning$ kursi kursi+roda lagi+bawa lagi+sekap lahir+anak lampu+dari
 lantai+2 lapangan$ lapor+ke lapor+tetangga lari+ke liar+gigit liar+parkir liar+tiap listrik$ listrik+mati makan
 masih+di masuk masuk$ masuk+dapur mati+bapak mati+sudah mau+cerai mau+konsul mau+pindah menjuntai menyengat
 merah+di minggu+tolong minimarket minimarket$ minta+duit minta+fogging minta+perahu miring+mau motor$ muncul+di
 naik+terus narkoba ngalir+3 ngumpet ngumpet+di nunggak nyangkut+di operasi operasi+katarak pacar+saya padam+dari
 pak+besar pakai+gesper pam pam+tidak parkir$ pasar$ pbi penelepon perusahaan perut+saya phk pinjol+lapor pintu$ pju
 pkh+tahap plafon$ pohon+ambruk pondok pp psikolog putus+sekolah rabies ribut+dengan roda rumah+saudara rumah+saya
 rumah+tidak rumah+warga rw+kami sampah+di sampah+ke sampah+tidak sampah+tumpuk sampai+malam satpol+pp saudara$
 saudara+belum saya+bawa saya+begal saya+butuh saya+curi saya+diancam saya+dibully saya+janda saya+kecanduan
 saya+korban saya+mabuk saya+ngumpet saya+tadi saya+takut saya+terus saya+tiap sebelah+kontrakan sekap$
 sekarang+lagi sekarang+masih sekolah+tidak selokan$ serang subuh surat+mati tadi+di tahan tahan+perusahaan tahap
 tahap+3 takut tawuran telat tenggelam+sumur teriak teriak+sekarang tidak+pak tidur$ tolong+ada tolong+dipukul
 tolong+ditertibkan tolong+evakuasi tua uang uang$ urus+akta urus+surat warna warung ya$ yatim$
other_service 1 ^alat ^atap ^dompet ^kursi ^nik ^tumpang ada+maling ambruk+kena anak angin api+merembet atap$
 atap+rumah bagaimana+pak bagaimana+ya bahaya$ bahaya+banget bakar+gudang banget+sudah banget+tolong baru$ batuceper
 batuceper$ bau+menyengat bau+pak begal+pakai belakang+rumah belakang+smk belum+ya benda benda$ bener$ besar+depan
 bibirnya bocor+di bolong$ cek+bansos cekik darah+di dari+sore dengan di+kamar di+luar di+parkir di+perempatan
 di+pohon difabel difabel+mau dipukul$ dipukul+bapak disini dong duit gang$ ganggu$ got$ got+depan hebat+di hilang
 hp+tidak ini+kapan ini+sudah istri$ istri+saya jambret+di kacamata ke+siapa kejar kemarin+kapan kemarin+lapor
 kena+angin kenceng$ kertas kirim+damkar kucing+saya kunciran kunciran+jaya lagi$ lahir lapangan liar+depan mampu$
 mampu+apa mancing merembet minggu+bau minta+kaki minyak muda+di murid$ ngaktifin nguntit nik nik+saya nomor+damkar
 nyala nyala$ pabrik$ pak+mau pak+odgj pakai+pisau panunggangan+utara penuh perahu phk+mau pinggang pkh$ pkh+saya
 roda+untuk rumah+kami rumah+meluap rumah+tolong satpol saya+bocor saya+difabel saya+ditusuk saya+kena saya+putus
 saya+rusak saya+tolong sekarang+dia sekarang+saya selokan semprot smk suami+istri subuh$ sudah+3 sumur$
 syarat+surat tapi+tidak tetangga+berisik tetangga+yang ular ular+di untuk+lansia untuk+motor urus+bpjs usaha$
 vaksin+rabies wifi+gratis yang+angkut
other_service -1 2+orang 5$ ^alamat ^bau ^bocah ^bot ^bukan ^data ^eh ^emang ^gawat ^haloo ^iki ^jadi ^ke ^kemarin
 ^korban ^lama ^lapar ^lu ^maksud ^mampus ^masuk ^mayat ^nanti ^no ^open ^oy ^pakai ^patokan ^pinjem ^polsek ^posisi
 ^ppp ^promo ^punten ^rumus ^salah ^sampun ^sampurasun ^slot ^sugeng ^sukarjo ^test ^tiket ^tok ^top ^umur ^wkwk
 ada$ ada+anak ada+biaya ada+gelandangan ada+kabar ada+kucing ada+perempuan ada+saudara ada+tompel akan al alam
 ambil anak+anak anak+dipukul anak+jalanan anak+ngelem angkot+penumpang anonymously anonymously$ anter anyone
 anyone+coming apa+saya apartemen asal babakan bagaimana+ini bah bakar+rumah bakso bakso$ banget+ya bangunan bank$
 banting bantu+cari bantu+polsek barang bawa+bayi bawa+obat bayar+tidak bedeng belum$ bengkel berapa+hari beras$
 besar$ besok+ada biaya bocah+jual boleh+lapor bungkus busuk+dari butuh+kerja butuh+tempat cabe cabut cair+kata
 capek cara+lapor cari+ibu cikokol$ cikupa cinta coming coming$ cuan$ curiga curug daftar+sekarang dalam dalam+rumah
 darah+dekat darah+hebat darah+pak dari+kursi dari+pagi data+pelapor deh depan+gang depan+sekolah di+kandang
 di+kantor di+leher di+lokasi di+taman di+tas di+tiang dia+is dia+siram dibawa+ke dikasih+makan dingin diproses
 disebar+tidak ditinggal+ibu do doang$ dompet dongkap duduk$ duduk+di eh emang gacor gacor+maxwin ganggu+jiwa garuda
 gawat+pak gelandangan$ gelisah gerendeng gini goblok$ golok+tolong goreng guru guy haji+mamat haloo hari+ini
 hari+tidak hasil hilang+ibu hilang+kontak hub+wa hubung+wa ibu+pikun identitas info ini+tidur is+anyone istri+lari
 its izin+lapor jaga jalan+beringin jalan+kami jalan+veteran jalanan jalanan$ jangan jatake jatake$ jawa jelas
 jembatan$ jemput$ jodoh jual+motor jual+tisu kakak$ kalau+saya kali+cisadane kamar+saya kamu+robot kanan kandang
 kantong kaos kartu+berobat kebentur kecamatan kejang+pak keluarganya+tidak kemana+mana kembali+ke kepala+darah
 kepala+kebentur kerja+tipu ketemu+lansia kira kiri klien+sudah kolong+jembatan kosong$ kota+tangerang kumat+lagi
 kumat+semua kurang lagi lagi+di laki+pakai laksa lama+banget lansia+terjebak lansia+yang laporan+anonymously
 lari+bawa leher$ lepas+dari lewat+mana link$ living living+bawah loker lu+bot luas maaf$ macet makam+bapak maksimal
 maksimal+berapa maksud+saya maksudnya malam+takut mamat mampus mampus+saya mana+posisi masjid+al masuk+tidak
 mau+kembali mau+obat maxwin maxwin+daftar melawan melawan$ menunggu mereka mesin$ minat minta+sedekah minum+racun
 minyak+ke mobil+tidak mr mr+x much mulai mulut+busa muntah murah+minat nanti+saya napas$ nasi+bungkus nasi+goreng
 ngaku+dari ngelem nongol nyamuk+cair obat+nyamuk ojek orang+mati orang+pakai orang+sudah orang+terlantar
 orang+tidur oy oy$ pager pagi pak+baru pak+bisa pak+darah pak+minta pakai+anak pakai+kursi panas+tinggi panti$
 pasar+yang pasung+saudara patokan pemerintah pendek penumpang penumpang+saya permisi+mau pesan pikun$ pintu pipi$
 plawad plawad$ pom+bensin poris$ poris+plawad ppp presiden promo pucat pulang$ pulsa punten punya+ktp punya+saudara
 puskesmas$ putus putus$ racun$ rahasia+kan rambut raya$ razia roda+kepala rs rs$ rsud$ rt+tidak rujuk rumahnya
 rumus rumus+luas saja salah+lihat sampai sampun sampurasun sampurasun$ sanggup sari sarung satpam+komplek
 saudara+saya saya+ancam saya+anter saya+besok saya+dari saya+disebar saya+ditinggal saya+ketemu saya+kirim
 saya+lapar saya+meninggal saya+naik saya+pak saya+sopir saya+standby saya+stroke saya+usir sayang sayang$ sayat
 sayur seberang sedekah sekarang sekitar selesai selesai$ send sendal sendiri+di siap sinar sinar+jaya singgah+mana
 siram+minyak slot+gacor standby stop suami+kumat sudah+ada sudah+tidak sugeng sukarjo tadi+pagi tai takut+banget
 taman+cibodas tanah+tinggi tanggung tangis tangsel tangsel+masuk tas+ada tato tawuran+bawa telanjang+di
 temen+kontrakan tengah+malam tenggelam+di terakhir tergeletak ternyata+masih test tetangga+odgj theres theres+a
 tiap+sore tidak+napas tidak+sanggup tidak+waras tidur+mana tidur+mulu tindak$ tinggi$ tisu titip tok tok$ toko+kayu
 tol$ tolol tolong+bagaimana tompel tompel+di top topi tower trus tua$ tua+laki tukang tukang+ojek umur+berapa usah
 usir+dari veteran via video woy$ x yang+butuh yang+kemarin yang+lama yang+tenggelam yani$ ybs+melawan you$ yuk
other_service -2 10$ 12$ 45+bagaimana @code @search ^anak ^are ^bawa ^bayar ^belakang ^belum ^besok ^boleh ^dapat
 ^dasar ^dengan ^depan ^dosen ^film ^good ^hari ^hi ^hubung ^investasi ^itu ^kamu ^kantor ^kayanya ^keren ^klien
 ^kontak ^lagi ^lupa ^maaf ^malam ^mati ^nomor ^p ^panti ^pelapor ^pencarian ^perempuan ^permisi ^pinjam ^polisi
 ^selamat ^semoga ^siapa ^telepon ^ternyata ^tes ^toko ^warga ^woy abaikan ada+alien ada+is ada+kartu ada+korban
 ada+mayat ada+rumah ada+tuna adik+saya ahmad ahmad+yani air+10 alah alat$ alfamart alien aman+di ambil+mayat
 anak+di anak+hilang anak+kecil anak+pasung anak+sekap anak+sekolah apa$ apotek arah+pasar are are+you baik balas
 bales bank banyak+darah bapak+tiap bapak+tua baru+aja batu bau+busuk bawa+kayu beda belakang belum+ketemu
 berapa+lama berdaya beringin berobat$ biaya+pemakaman biaya+tidak bikin+mati biru bisa+saya bocah boleh$ busuk
 cantik cara$ cepat+cair chat cianjur cibodas cikokol ciledug cisadane cisadane$ cuan culik dan+klien dari+kontrakan
 darurat dasar data datang$ dengan+anak denger deres di+halte di+kolong di+mall di+pabrik di+pinggir di+pipi di+ruko
 di+tangerang di+terminal di+trotoar diam dibacok dibantai dikeroyok dikeroyok$ dinsos$ diri$ disebar ditinggal+anak
 does does+this dosen dulu false flyover gaji gang+h gantung+diri gawat gelandangan+di gerobak+parkir giant goblok
 good+job gosong got+di grup h habis halte hari hari+minggu here here$ hi hilang+di hitam hub ibu$ indomaret
 investasi is+a is+hilang jalan+kaki jam+berapa jatuh+dari jaya juta kader kader+posyandu kain kaki kaki$
 kami+pendatang kantor$ kantor+kelurahan karunya karyawan+jatuh kata+mau ke+arah ke+lampung ke+rs ke+rsj kejar+orang
 keliling kemarin$ kena+bacok kenalan kenapa kenapa+saya keren keren+banget kesini$ kimia kirim+lokasi
 kolong+flyover kontak+saya kontrakan+sebelah kontrol+ke korban kota kp kuat kubur kumis kumis+tebal lagi+kumat lain
 lain$ lalat lampung lampung$ lanjut lansia+jatuh lansia+lumpuh lansia+nyasar lapangan+ahmad lapor+lansia lebaran$
 lemas lepas lepas$ lo lokasi$ lu$ lu+semua lumpuh lupa madura makam makan$ makasih$ maksud malam+ini maling+dipukul
 mall$ mana+alamat masih masih+sekolah masjid$ masuk+gang masuk+got masuk+panti mati+berdiri mayat+di melahirkan$
 motor+jatuh motor+pukul mulut neglasari netra ngaku ngomong nih nih$ nomor+12 nomor+tiket nyasar+di obat obat$
 odgj+tolong open orang$ orang+bawa orang+dibacok p pada pak+ada pak+bagaimana pak+dia pak+orang pak+sudah pak+takut
 panggil panti+lansia parkir+di pencarian+bapak pencet pendatang perempatan$ perempuan$ pergi perlu+bantu permisi
 persita pertolongan$ petugas$ pikun pil pinggir+kali pingsan pingsan$ pinjam pintu+air pipi plastik plus pom
 pos+satpam pukul$ pulang+ke punya racun+tikus rahasia rame rawa rawa+kucing rehab rini robot roda$ rsj$ rsud rt
 rumah+ambruk rumah+nomor sadar sampah$ sangego sate satu$ saudara saya$ saya+ada saya+aja saya+di saya+dibantai
 saya+dong saya+hilang saya+ibu saya+istri saya+lapor saya+lihat saya+racun saya+rahasia saya+tanya saya+xxxx sd$
 segera segera$ sejak sekap+di sekarang$ sekarang+ada semua$ siang siswa sorry sorry$ stadion stasiun status
 stroke+ditinggal sudah+di sudah+saya sukasari sukasari$ sumbang syarat+masuk t t+saya tabrak+truk tadi+malam tajur
 tambah tangan$ tangerang$ tanpa+saudara tanya+terus tapi telepon+guru tengah tenggelam terima terjebak terjebak+di
 terminal+poris tes tetangga$ tidak+berdaya tidak+di tidak+kalau tidak+mau tidak+tahu tinggal+di toko tol
 tolong+bantu tolong+cepat tolong+jemput tpa tpa+rawa traktir traktir$ truk+jalan tuh tumpuk+sampah tuna+netra
 tunggu+di update usir wa$ waras wb wb$ wkwk+tolong wr wr+wb yang+dengan yani
other_service -3 =past ^adik ^assalamualaikum ^astaga ^bapak ^bisa ^cek ^daerah ^darah ^di ^ketemu ^klik ^kok ^lapor
 ^mana ^manusia ^masih ^obat ^oh ^perlu ^pocong ^sekarang ^tadi ^tangan abis ada+di ada+lansia ada+orang ada+pohon
 ada+tas adik adopsi aja+pak alamat$ aman ambulans$ ambulans+gratis anak+jalan anak+tetangga anjing+lu arah
 assalamualaikum astaga astaga+dia atas atas+nama bakar+sampah banget+saya bapak+pukul bawah berdiri berdiri$
 berobat besok bikin+kotor bisa+masuk bot$ butuh+ambulans butuh+pendampingan butuh+pertolongan cepat$ curhat daerah
 dana+gratis di+dalam di+jakarta di+kontrakan di+lampu di+masjid di+rumah dia+begal dijemput diri doang donasi
 golok+di good gratis+kan hidup iki isi isi+ktp it item jadi+relawan jakarta jalan+merdeka jam jatuh jatuh+di jiwa
 jual+akun juga$ juta+klik kalau+minta kami+butuh kamu kata+anak kayanya ke kejang$ keluarganya kemarin kepala
 kerja+di kesel kesel$ kesini kirim klik$ kontak kontrakan+saya ktp$ ktp+di ktp+nya kulit kumat+rusak kunci kunci+di
 lagi+pak lansia lapar lapor+disini lebaran lihat+di linglung+di link+ini luar malam+di mantan+saya manusia+gerobak
 masjid mati+tawa mau+bakar mau+curhat mau+donasi mau+jadi mau+melahirkan mau+terjun melahirkan menang meninggal+di
 merah merah$ merdeka mesin nama nasi odgj+sih oh oh+iya ongkos orang+di orang+odgj orang+yang pagar pak+bantu
 pakai$ pas pegang pendampingan pertolongan pinggir pocong pojok pojok$ polisi polsek poris posisi potong rasa
 relawan rsj rumah+dengan sakit saldo saldo+dana satpam saya+anak saya+kunci saya+odgj saya+pasung saya+sudah semoga
 setrum+di situ$ skripsi$ suami+temen tadi tangerang tanya tanya$ tawa telanjang terjun$ terminal tetangga+bakar
 this tidak+ada tidak+punya tindak tuna ud untung wkwk$ woy xxxx xxxx$ ybs
other_service -4 =still @call @len5 ^dekat ^dinsos ^jam ^kata ^laporan ^lari ^makasih ^petugas ^temen ^yang angkot$
 bacok badan bantu+ke bantu+saya bapak begal+pisau bekas bensin berapa bisa+pulang boleh cuma dana darah$ dari+rumah
 datang dekat+tempat di di+sebelah dong$ duduk foto gerobak halusinasi harus iya juga karyawan kasih ke+panti
 kembali klik+link kolong lah$ lapor+pak linglung link luka mall massa meninggal naik nanti odgj pelapor pelayanan$
 pencarian periuk perlu pisau+ke psikiater rusak+rumah satu saya+kejang saya+sering saya+yang sebelah$ selamat
 sendiri$ sering sering+halusinasi siapa sih$ situ slot smp team terjun terlantar tiket+saya timnya tinggal tinggi
 trc tunggu umur warga$ you
other_service -5 =not @? @case @danger @needs @sighting @who=operator ^berapa ^gelandangan ^is ^orang ^sekolah
 ^tawuran ^tidak ada+ambulans ada+yang amuk$ apa ayam banget$ batal bawa berendeng berendeng$ bisa+bantu bukan cari
 cepat dan di+depan dibawa gratis+tidak hubung jembatan+berendeng jemput kabar kakak kan$ kayu kecil kontrakan+haji
 lah leher maaf mau+minum melahirkan+di minta$ minum$ naik+angkot pahlawan pak pakai+alat polisi+di racun salah
 saya+kumat saya+laporan semua sudah tanpa telepon temen+saya ternyata tidak$ tidak+untuk tiket wa warga
other_service -6 =joke =tale @kin @thanked ^apa ^halo ^ibu ^kalau alamat amuk baju bakar+suami bot butuh+bantu
 dinsos halo ini$ kalau kan kantor kejang klien laki laporan+saya lu makasih manusia mau+wawancara mulu nya pak$
 pasung pln rumah+singgah sementara sendiri singgah tas the wawancara wkwk
other_service -7 @addition @back @goes @person ^dia ^gudang ^ini ^lansia ^pak ^sudah aja dekat dia ditinggal
 gelandangan itu ketemu lapor$ lapor+hilang lari lihat lokasi minum perempuan polisi$ pulang sih tidur tidur+di
 tolong$ yang
other_service -8 @thanking @them @withdraw ^jual ^odgj ^saya ibu jadi kata klik laporan orang panti pln$ skripsi
 tangan
other_service -9 # @status @who=responder ^tolong kumat tempat tolong+bawa
other_service -10 @it @len0 ini petugas
other_service -11 @who=relative mau+mati
greeting 21 orang+tidak
greeting 16 bah
greeting 15 ada+orang chatbot ini+chatbot
greeting 14 ^halo apa+ini halo pak+dinsos
greeting 13 @len0 ^assalamualaikum ^hi ^selamat ^tes assalamualaikum hi
greeting 12 ^haloo ^pak ^permisi ^punten haloo makasih$ malam pak$ permisi punten
greeting 11 ^hai ^hallo ^malam ^sampurasun ^sugeng bot+ya hai hallo sampurasun sampurasun$ siang sugeng tes woy$
greeting 10 ^hello ^kulonuwun ^pagi dinsos+tangerang hello ibu$ kulonuwun kulonuwun$ masuk robot$ selamat+malam sore
 tangerang wb wb$ wr wr+wb
greeting 9 ^met ^oii ^test ^waalaikumsalam enjing hai$ ini+siapa malam$ malam+pak masuk+tidak met oii oii$ pagi
 punten$ robot tanya$ test waalaikumsalam waalaikumsalam$
greeting 8 ^p dinsos enjing$ hallo$ ini p p$ pagi+pak selamat+siang tidak$
greeting 7 apa+kabar bapak+ibu dinsos$ disini$ evening evening$ good+evening ini$ kabar$ kan$ permisi$ punten+kakak
 selamat siang+pak sore+pak test$
greeting 6 ^bot ^cek ^misi ^oy ^tok ^wilujeng ^woy apa+orang assalamualaikum+pak halo$ kan misi misi+pak oy oy$
 selamat+sore sore$ sugeng+enjing tok tok$ wilujeng wilujeng+enjing
greeting 5 ^ibu ^siang ^sore apa apa+ada assalamualaikum+warahmatullahi cek disini good masuk$ mau+tanya orang$
 permisi+pak petugas$ selamat+pagi siapa$ tanya tes$ wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh woy
greeting 4 @question bot+apa dinas dinas+sosial halo+apa halo+pak halo+selamat maaf+mengganggu mengganggu met+siang
 pagi+bapak permisi+tumpang sosial tumpang tumpang+tanya ya
greeting 3 ^good ada+petugas bener+dinsos enjing+pak hai+pak hi+ada hi+pak ibu ibu+petugas ini+bener kabar
 kota+tangerang pagi$ siapa
greeting 2 ^ada ^apa ada$ bot dengan+siapa ibu+pak kakak$ pak pak+mau permisi+mau siang$ siapa+ini tangerang$
greeting 1 assalamualaikum+wr kota makasih
greeting 0 @1
greeting -1 12345$ 60an ^12345 ^angkot ^are ^asd ^baju ^bantu ^batal ^bisa ^daftar ^hatur ^ijazah ^is ^itu ^jalan
 ^kamu ^kok ^ktp ^lagi ^lorem ^mauliate ^no ^okee ^paman ^penipuan ^polsek ^rsud ^salah ^sip ^target ^tas a ada+di
 ada+lansia aja+pak ambulans amuk anak+kecil are are+you atau balas bales bantu+saya banyak$ batu batu$ bayi bener$
 berapa$ besar butuh+pertolongan cantik cantik+deh cara cepat$ chat cikokol cikokol$ cipondoh cipondoh$ daftar
 darah$ data deh dengan+anak dia+moved dibantai ditinggal doang+pak dong$ dua$ duit foto$ gelandangan$ gemuk
 gemuk+pendek goblok goblok$ godang golok hari+ini hari+minggu hatur hatur+makasih ical ijazah info ini+bot ipsum
 ipsum$ ireng jangan janji jawab jomblo juga kacamata kali kamu+robot kartu kayanya kejang kp kp+baru ktp kula kurus
 kurus+tinggi lapar laporan$ layan lewat lihat$ loh lorem lorem+ipsum masjid mauliate mauliate+godang menunggu merah
 minggu$ minum motor moved napas no no+hp ok$ okee online orang+odgj orang+yang pacar pager pager+item pak+minta
 pak+nya pak+sudah pak+tolong pangkalan parah pelayanan pelayanan$ pemerintah pencet pencet$ pendek pendek$ penipuan
 penipuan+online perlu pertolongan$ pingsan pingsan$ polisi polsek pos presiden puskesmas rahasia ransel rsud$
 rumah+singgah saya+dibantai saya+pak sekitar sekolah selapajang selapajang$ semua sini sorry sorry$ suka susul
 susul$ tanah$ tangsel tangsel+masuk tanya+pak target tas+ransel tempat tengah terminal tersedak this tidak+bisa
 tiketnya tindak tinggi$ titik tpu tpu+selapajang tunggu$ urus wa warung wkwk$ ybs
greeting -2 @call @code @person ^alhamdulillah ^bacot ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh ^di ^gang ^gas
 ^gelandangan ^hari ^hhhhh ^hilang ^izin ^jam ^jazakallah ^jembatan ^kalau ^kapan ^kemarin ^kira ^laki ^mantap ^nama
 ^nomor ^noted ^oke ^open ^pakai ^penelepon ^perempuan ^petugas ^ppp ^qwerty ^sekarang ^siapa ^status ^suami
 ^sukarjo ^trc ^tutup ^update ^wkwk ^xixixi ^yang ^zzzzz ^👍 ^🙏 ada+kabar ada+korban aja$ alhamdulillah aminah anak$
 anak+saya angkot asd asd$ bacot bagaimana$ bakar bantu$ bapak+saya bapak+tua baru baru$ batal batik batik$
 bawa+karung bayar+tidak bego bego$ belum$ berdiri berdiri$ berisik berisik$ bidan bikin bisa+bantu bot+bego
 bot+jelek bot+tolol bubar cabut cabut$ coba dan dapet dekat dengan dengan$ di+depan di+jalan di+pasar di+rumah diam
 dibawa dijemput dipukul doang$ duduk gas gigi gratis+kan hhhhh hhhhh$ hitam hitam$ hp ibu+lansia ibu+saya ini+foto
 is iseng iseng$ istri istri$ item item$ izin jaket jatuh jazakallah jelek jelek$ jembatan kabar+tidak kakak+saya
 kaki kami kamu karung karung$ kasih+pak kecil kemana kembali kenapa kerja kesini kira kirim klien konsultasi
 korban$ kurang lama lansia+itu laporan+saya lari$ lu luka makan mana$ mantap matur matur+makasih mau+lapor mayat
 menang minggu minta$ nanti nih noted$ nyasar obat oke ompong ompong$ open orang+bener pak+ada pak+orang paman
 pelapor penelepon perempuan$ pertolongan ppp pukul pulang qwerty qwerty$ resmi$ rokok rokok$ rps rps$ rsud rt saja
 saja$ sakit saudara$ saya+cabut saya+istri saya+mau saya+tidak sebatang sebelah siapa+ya sih singgah sip sip$ siti
 status sukarjo tabrak$ tahun takut tanah tangan tapi tas telepon terlantar ternyata terus tes+123 tiap tidak
 tinggal tinggi tolol tolol$ tolong$ tower tua$ tutup umur untuk update update$ waris waris$ xixixi xixixi$ you
 yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 =beast =joke =well @len4 @len5 @reports ^cuma ^dua ^ini ^iya ^mau ^ok ^okeee ^satu ^siap ^top alah apa$
 apa+pak apa+robot apa+syaratnya asem baju banget$ banyak bayar berapa boleh buka buka$ bukan butuh cari cepat
 daster depan dua+orang foto gang gelandangan good+job gratis$ hilang$ ini+pak iya job kalau kampret kapan kemarin$
 ketemu kok korban laki$ lapor$ lari lokasi makasih+pak malam+ada mati$ mau mirip nikah noted odgj ok okeee pasar
 pengumuman perempuan resmi salah satu+orang siap+pak suami syaratnya tabrak tadi+pagi tahu tai test+123 tetangga$
 tidak+ada tidur+di top trc tua tunggu warga wkwk ya+pak yuk
greeting -4 =drill =not =past @case @kin @len3 @sighting @who=operator ^anak ^bapak ^dengan ^dia ^ditusuk ^kontrakan
 ^lupa ^maaf ^orang ^sudah ^tadi ^tetangga ada+yang bagaimana+pak bawa belum darah dari darurat darurat+pak datang
 dia ditusuk doang dong+pak dua hari ini+ada jalan jam kasih kata kemarin laki lihat lupa mana mati much nama nomor
 pak+ini pak+saya pakai rumah sampai satu saya$ sekarang sendal sendiri sendiri$ siap tadi tetangga tidak+pak tidur
 tidur$ topi
greeting -5 123$ =ask =heart =road =work @goes @len1 @needs @them @who=relative ^bagaimana ^baik ^kakak ^lansia
 ^mantul ^minta aja anak banget bangsat bisa cuma di gratis hilang itu jadi ke kontrakan lagi lansia$ lapor+pak
 mantul nya saudara saya sudah yang
greeting -6 =tale @addition @danger @placed @who=responder ^dinsos ^lapor ^masih baik bantu bot$ dong lansia laporan
 lo masih minta tolong+pak
greeting -7 =office =urgent @back @it @len2 @status @thanking @withdraw bagaimana lapor tolong
greeting -8 # ^tolong
greeting -9 @other ^tidak
greeting -11 ^makasih
thanks 21 much
thanks 17 ^semoga
thanks 16 kasih+pak pelayanan$
thanks 15 ^top pelayanan semoga top
thanks 14 ^baik ^okeee baik okeee
thanks 13 ^iya ^mantul iya mantul
thanks 12 dengan$ kasih
thanks 11 @thanking good+job job noted noted$
thanks 10 ^dengan ^makasih ^mantap ^noted mantap tunggu
thanks 9 @thanked ^alhamdulillah ^bantu ^good ^jazakallah ^keren ^mauliate ^ok ^oke ^siap alhamdulillah baik$ dengan
 godang good jazakallah mauliate mauliate+godang ok oke siap sip tunggu$ 👍 👍$ 🙏 🙏$
thanks 8 banget bantu keren makasih makasih+pak
thanks 7 @len0 ^okee ^👍 ^🙏 cepat jadi ok$ okee siap+pak sip$ terima terima+kasih timnya
thanks 6 ^sip alhamdulillah$ keren+banget makasih+ya pak+makasih pak+sudah sudah+dibawa
thanks 5 ^hatur ^terima banget$ cepat$ hatur hatur+makasih infonya makasih$ makasih+banget markotop matur
 matur+makasih petugas team top+markotop
thanks 4 ^matur alhamdulillah+sudah atas bapak+ibu cepat+banget dibawa ibu$ ibu+lansia infonya$ jawab kasih$ lagi$
 lansia+itu makasih+atas makasih+banyak makasih+sanget mantap+pak sanget saya+tunggu sehat sehat+selalu selalu
 selalu$ sudah+tolong terus$ ya+pak
thanks 3 amal amal+ibadah atas+bantu banyak gitu gitu+makasih jadi+amal kabar+lagi kasih+sudah makasih+infonya
 oh+gitu ok+sip oke+pak oke+siap pak$ pak+petugas saya+kabar semoga+jadi siap$ siap+tunggu sudah+bantu terus ya
thanks 2 =joke ^oh balas balas+baik banget+kakak berkah berkah$ bot+nya datang$ hampir ibadah ibadah$ ibu+saya
 infonya+pak ketemu$ lansia+sudah lucu makasih+kakak mati+tawa nanti nanti+saya nggih oh pak sanget+pak saya+lihat
 selamat semoga+berkah sigap sip+makasih sudah sudah+dijemput tawa tawa+saya tunggu+datang wkwk
thanks 1 a alhamdulillah+bapak bales bapak+sudah dibantosan dibantosan$ dicandak dijemput+makasih guys guys$ ibu
 kabar kakak+sudah kami+lagi kasih+banyak kasih+petugas kemarin+sudah lot makasih+yaa mugia ok+makasih oke+makasih
 oke+noted orang+pingsan orang+sudah penjelasannya penjelasannya$ petugas+ramah pingsan ramah ramah$ respon+cepat
 sudah+bersama sudah+dibantosan sudah+dicandak tadi$ wkwk$ yaa yaa$ yang+darah
thanks -1 @who=resident ^batik ^bawa ^bidan ^bot ^cepat ^darah ^dinsos ^ditusuk ^gas ^hallo ^haloo ^hello ^hilang
 ^izin ^kemarin ^klien ^kulonuwun ^laporan ^malam ^nama ^nomor ^oii ^oy ^pagi ^perempuan ^qwerty ^sampurasun
 ^sekarang ^selamat ^status ^sugeng ^sukarjo ^tadi ^tes ^tok ^trc ^update ^waalaikumsalam ^woy ^yang adik alah
 aminah amuk angkot apa$ asd asd$ asem badan bagaimana+pak bapak bapak+tua baru$ batik bau bayi berdiri berdiri$
 bidan bikin boleh bus dan darurat+pak daster dengan+keluarganya di+jalan diam dipukul ditinggal ditusuk doang$
 dong$ dua enjing evakuasi evakuasi$ gas golok gratis$ hallo haloo hello ini$ iseng izin jangan kaget kakak+saya
 kali kampret kan keluarganya+pak kemana kemarin$ kenapa+pak kesini ketemu+di kirim konsultasi korban kula kulonuwun
 kulonuwun$ lansia$ laporan+saya lari$ lihat lo lu luka mana$ masih+di masjid mati mati$ mau+lapor mayat merah
 minggu minum motor napas nikah oii oii$ oy oy$ pagi$ pelapor perempuan$ perlu+petugas pukul puskesmas qwerty
 qwerty$ rps rps$ rumah+saudara rumah+temen saja saja$ sakit sampurasun sampurasun$ satu saudara$ saudara+ibu
 sekolah selesai selesai$ sih singgah siti sore+pak sudah+dengan sugeng sukarjo tabrak$ tahun tai takut tanah
 tangerang tes tes$ test$ tetangga$ tiap tidak+perlu tinggal tok tok$ tower tutup update urus usah waalaikumsalam
 waalaikumsalam$ warung woy$ ybs yuk
thanks -2 =office @code @len1 ^apa ^bagaimana ^butuh ^gelandangan ^hai ^halo ^hi ^kakak ^kalau ^kapan ^ketemu ^kok
 ^kontrakan ^lama ^lupa ^maaf ^p ^penelepon ^permisi ^petugas ^punten ^suami ^test ^tetangga ^tua ^wkwk ada+lansia
 ada+orang aja$ anak+sudah bagaimana$ bah baju bakar banget+ya bantu+saya bapak+saya baru batal bawa berapa buka
 buka$ bukan butuh darurat dekat di+depan di+pasar dinsos$ doang duduk evening evening$ foto gang good+evening
 gratis hai halo hi hilang$ ibu+makasih is itu jadi+lapor jatuh jembatan kakak$ kaki kapan keluarganya kembali
 kenapa kerja klien lagi lama+banget lansia+nyasar lapor$ lapor+pak lari lokasi lupa makan makasih+sewu masuk nih
 nyasar$ obat p p$ pak+di panas panas+banget penelepon perlu permisi polisi pos punten salah saya+pak sebelah sendal
 sendiri$ sewu siang sore status sudah+ketemu sudah+pulang tabrak tahu tanya tapi temen terlantar ternyata test
 tidak+ada tidur$ tidur+di tolong+cepat tolong+pak topi tua+rt umur untuk warga woy
thanks -3 =beast =drill =past =tale =urgent @1 @call @kin @len4 @len5 @reports @sighting ^assalamualaikum ^bapak
 ^cek ^dia ^lapor ^mau ^minta ^orang ada+yang aja anak$ anak+saya assalamualaikum bisa cari cek cuma darah
 dengan+anak depan dinsos dong+pak gelandangan hari jalan jam kalau kata kemarin ketemu+ibu kontrakan lansia maaf
 malam mana nama nomor nyasar odgj orang$ pasar perempuan pulang rt sampai sendiri siapa suami telepon tetangga
 tidak$ tidak+jadi tidur
thanks -4 =heart =road =well =work @addition @case @len2 @len3 @needs @person @who=operator ^ada ^anak ^ibu ^ini
 ^masih ^sudah apa bagaimana belum dari di+rumah dia dong hilang ke ketemu kok lama laporan mau orang pagi pakai
 saya$ sekarang tua yang
thanks -5 @danger @goes @placed @question @them ^lansia ^tidak ada di ini laki laki$ lapor masih minta rumah saudara
 tidak tolong
thanks -6 # =ask =not @? @back @it @who=relative @who=responder @withdraw anak
thanks -7 @other ^tolong satpam saya
thanks -8 ^pak
thanks -13 ^saya
nonsense 16 kenalan
nonsense 15 sudah+makan
nonsense 14 ^cuma makan+belum tidak+pak
nonsense 13 =heart
nonsense 12 banget besok cantik cinta jomblo lu menang slot yuk
nonsense 11 @len0 ^jual ^obat bangsat di+hatinya dong hatinya jodoh klik pak+baru pak+saya persita pesan
nonsense 10 ada+alien alien apa$ belum+pak dong$ film goblok harga hatinya$ jangan jodoh+saya jual makan sebarkan
 sih tolol yuk+pak
nonsense 9 =joke =tale ^hatiku ^ppp asd asd$ asem bot$ bubar coba culik dibantai dong+pak gaji hati hatiku
 iseng+doang kampret kamu lagi+kenapa link lu$ modal mulu murah nyasar+di pak+minta ppp presiden saya+dibantai
 saya+jatuh tai wkwk
nonsense 8 123$ 12345$ @who=resident ^12345 ^film ^gas ^kakak ^lagi ^lu ^menang ^open ^pinjem ^qwerty ^wkwk
 banget+saya bisa+tidur bonus bot cuan dana dibacok doang+pak dua$ hub kakak$ kenapa lapar lapor+ada mimpi
 orang+dibacok pada pemerintah qwerty qwerty$ sayur siapa+presiden wa wkwk$
nonsense 7 @len1 ^bacot ^dinsos ^hoax ^investasi ^pinjam ^rame ^saya ada+mayat bacot bego besar bohong bot+bego
 bunuh+waktu cantik+deh deh di+ig di+tv dia$ goblok$ goreng hari+ini hoax ig ig+kata investasi iseng jelas+lu jemput
 kata+ada klik+link mantan+saya mau+mati nasi+goreng nih obat odgj+sih open pinjam pinjem rame+di sayang semua takut
 tanpa tes test+123 tidak+jelas tidak+ya tolong+jemput traktir tv tv+ada untung waktu
nonsense 6 @1 ^anjing ^ayang ^dosen ^hhhhh ^kamu ^lapor ^nomor ^rumus ^xixixi ^zzzzz anjing anjir apartemen ayang
 bales baru$ bikin+mati boleh cair cepat+cair cuan$ dosen gabut hhhhh hhhhh$ hidup hub+wa ini$ jelas jomblo+tidak
 jomblo+ya juta kamu+siapa klik$ lah lah$ luas macet malam mati+berdiri pulsa rumus rumus+luas satu$ saya+nyasar
 setan setan$ sewa takut$ terlantar tes+123 traktir$ wa$ xixixi xixixi$ xxxx xxxx$ you$ zzzzz zzzzz$
"""
