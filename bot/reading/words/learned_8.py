"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
sighting -5 =blaze =drill =not =office =wait @? @danger @kin @question ^ada ^cari ^makasih ^malam ^pelapor ^tidak
 ^tolong ^tukang ada+yang aja$ bakar cuma+ada depan+gereja di+kantong di+situ dia+pindah diam disitu doang habis
 kantong karunya kecil ktp kucing lansia+saya lokasi lupa makasih malah+ketemu mana$ meninggal ongkos orang+odgj
 orang+tidur orang+tua pagi+sampai pak+saya pasar+sekarang pelapor pelapor+kabar pos$ pulang rawat ribut rw$ sakit
 sambil sampai saudara semua sering siapa sudah+saya tahun takut tangerang tanpa tanya terlantar ternyata tidak+jadi
 tinggal tua umur
sighting -6 =dead =sick =thanks @1 @back @call @other @thanked @thanking @withdraw aja banget baru belum bikin boleh
 di+sekolah ini+foto kakak kok+masih lansia+pikun laporan mandi masih+di muda nanti pak+tolong pakai pohon rumahnya
 satu saya+yang suka telanjang+itu tenggelam tidak$ tolong ya ybs+sudah
sighting -7 =ask =part @who=relative @who=resident bagaimana banyak di+gang jadi kirim mana minta nyasar saya+hilang
 terus yang+baru yang+laporan
sighting -8 @len1 @who=operator ^lagi ketemu+orang suka+telanjang tambah
sighting -9 linglung
sighting -11 telanjang
sighting -13 @len0
other_service 15 akun buka$
other_service 14 ^bidan ^nikah berisik konsultasi
other_service 13 ^kontrakan buka pecat puskesmas
other_service 12 kartu keramaian tidak+dikasih
other_service 11 ^jembatan atm bansos berisik$ bidan bursa bursa+kerja dijual dipukul+suami dukcapil id kerja+dong
 layak mesum patah perkosa saya+dipukul saya+perkosa saya+rumah sktm waris waris$ where
other_service 10 @other ^banjir ada+bakar bagaimana+ke bayar esek2 lansia$ mantan pkh ribut sembako tagana
 untuk+saudara
other_service 9 ^angkot ^bakar ^begal ^bursa ^hilang ^kartu ^lampu ^minta ada+tidak ambrol bakar+pak bapak+tiri
 berapa+ya beras di+gang di+mana diancam dong+pak gratis$ ijazah kdrt ke+laporan kerja kucing+tabrak langka mahal
 masuk+rumah motor+saya nikah nyamuk+banyak o pasar+murah pelatihan pinjol popok popok+lansia remang2 stnk tanah$
 tawuran+anak tiri tunggakan warung+remang2 yang+dijual
other_service 8 =office ^anjing ^daftar ^ijazah ^internet ^kucing ^listrik ^popok ^sampah ^truk air ambulans ancam
 apa+aja baju+layak butuh cerai daftar dagang golongan gratis hilang+stnk imunisasi jambret jebol judi kamar+mandi
 kelahi lampu lapor+kemana layak+pakai liar lowongan maling+di mana+ya massal miras need+tolong nyamuk online
 padahal pukul+saya pungli saya+pukul spp tua+saya vaksin
other_service 7 =beast =road =strike ^air ^asap ^harga ^jalan ^kerja ^lowongan ^pelatihan ^pkh ^pohon ^trotoar
 ^tunggakan ada+apa ada+bantu ada+tawuran akta anak+saya anak+yatim angkot+ugal2an antri asap bahaya bakar banjir
 bawa+golok bikin blt bobol cair cair$ cerai$ dari+malam desil di+periuk dinas dipukul donor donor+darah dtks
 fogging hubung+ke ibu+tanya imunisasi+bayi jalan+baru jual jual+makan juga+tidak kadaluarsa kaki+palsu kartu+kuning
 kecanduan+film kemana kilo kk kontrakan ktp ktp+hilang kuning laki+saya lobang makan+kadaluarsa malam+minggu maling
 mampu mana$ mandi mantan+suami minta motor online$ orang+tua pabrik padam parkir+liar pdam pemadam penelepon+minta
 pindah plafon pohon pohon+ambruk program psikolog pukul sampah+tumpuk saya+jambret saya+kok saya+korban senjata
 suami susu tidak+angkut tidak+mampu tolong+ambulans ugal2an untuk urus usaha yang+bayar
other_service 6 2+pagi 3+kilo =blaze =drill =hurt @len3 ^bansos ^kabel ^ktp ^motor ^nomor ^pacar ^panti ^penipuan
 ^sertifikat ^sungai ^syarat ^tahu ^tanggul ^tetangga ^urus ada+program ada+tabrak ambruk angkot api+sudah bakar+di
 bantu+lansia bau$ bawa+pisau beasiswa bpjs bulan bulog butuh+kursi damkar dapat dbd dengar depan+stadion dibobol
 dicabut digrebek dikenal+masuk dinas+pendidikan disabilitas ekor film$ gas+melon genangan gigit hilang$ ibu+saya
 istri jam+2 janda jembatan+gantung jual+obat kabel kartu+lansia keras kis komplain kotor kucing lansia+saya
 lapor+siapa layak+huni lewat limbah listrik malam$ maling+ketangkep mana mantan+pacar masuk mati mati$ melon
 melon+langka menjahit murah$ naroskeun need neror neror+saya nyetel odgj+bisa pacar pacar$ pacar+saya
 pelatihan+kerja pemadam$ pemkot pendidikan pendidikan+ada penerima pengaduan+dinas penipuan+online perkosa+di
 polantas polantas$ pukul+istri pungutan pungutan+liar puskesmas+lama raba razia+warung rekam rumah+mau rumah+sudah
 sampah santunan saudara$ saya+dicabut saya+tidak sd sekarang+bawa sekolah sembako$ sertifikat sertifikat+tanah
 sesak+napas stadion sunatan surat surat+pindah syaratnya syaratnya+apa takut+lapor tanah tanggul telat terus$
 terus+tusuk tetangga tetangga+nyetel tidak+bayar tolong+ada trotoar tunggakan+rs tusuk+korban tutup tutup+jalan
 ular untuk+bapak untuk+orang yang+jual yang+lagi yang+masih
other_service 5 =force =home =water ^akta ^antri ^ayam ^beasiswa ^bikin ^bpjs ^bus ^cara ^debt ^desil ^ditilang
 ^izin ^jambret ^kk ^kompor ^majikan ^mau ^pelayanan ^pungli ^rumah ^tarif ^tiang ^ular alat+bantu ambulans+119
 anggota angkut anjing api babi babi+bau banjir+sudah bansos$ bantu+dengar bapak+saya bau bayi begal begal+pak
 berapa$ besar besar+banget biaya$ bikin+kartu bikin+ktp bolong boraks bulan+ini cara+dapat collector damkar$ dapat$
 dapat+bantu debt debt+collector dekat+sekolah depan+rumah desil+saya di+plafon dicabut$ dijual+depan dijual+di
 dipukul+laki dipukul+tetangga ditilang gali gang+saya gas gas+3 gratis+mana hajat harga hoyong jalan jalan+depan
 jalan+di jalan+rusak jatuh$ job jual+miras kali+cisadane kapan karaokean karaokean+sampai karena kartu+disabilitas
 kartu+saudara kayak kayaknya kayu$ ke+puskesmas keluar kemana$ kemana+ya kerja$ keterangan+tidak kk+saya komplek
 kuning+di lama$ lampu+jalan larang lowongan+kerja luka+dikit mahal$ makan+korban masih+ada masuk+maling mati+sudah
 mau mau+ada mau+ambruk mau+bikin mau+daftar mau+pinjam mau+urus mayat+gratis meninggal+kemarin meresahkan$
 minta+fogging minta+pemadam minta+uang miring mobil$ mobil+putih modal modal+usaha napas+di narkoba nomor+berapa
 nonaktif nya$ obat+larang odgj$ online+shop pak+anak pak+rumah palsu panti+lansia pasang patroli pdam+mati pemkot$
 penculik penipuan penjara perut+saya pisau$ pohon$ pos$ pukul+ibu pungli+di razia rumah rumah+warga sampah+tidak
 sampai+sini saya+begal saya+kalau saya+kdrt saya+maling saya+pakai saya+sekarang sebelah+bakar sekolah$ sesak shop
 spp+anak stunting subuh$ sudah+besar suka+pukul sungai suruh syarat tabrak+di tahun+lalu takut takut$ tarif tawon
 terus tetangga+karaokean tiap tiap+hujan tidak+angkat tipu tipu+online tolong+razia tumpuk turun tusuk untuk+anak
 untuk+istri urus+surat yang+bawa
other_service 4 1+malam =birth =height =money =smell =work @len2 @who=resident ^bagaimana ^buaya ^dagang ^geng ^got
 ^hp ^judi ^kis ^limbah ^lobang ^mie ^parkir ^pasang ^santunan ^surat ^tembok ^token ^vaksin ^wifi ada+begal
 ada+kami ada+maling air+pdam aktif ambruk+tutup amuk+pukul anak+muda anak+tengah anak+tenggelam angkot+saya
 angkut+sudah api+besar asap+pabrik asap+tebal atapnya atep atm+takut aye bagaimana bahaya$ banget banget+di
 banget+tolong bantu bantu+kursi banyak$ banyak+dbd bau+banget bawa$ bayar$ bayar+pbb bayar+spp beliung belum+turun
 bensin$ beruntun+di besar+di biawak bikin+debu bikin+surat bisa$ bisa+dijemput bisa+lewat bolong+besar boraks$
 bpjs+pbi buaya bunuh+saya busa busa+tolong butuh+ambulans cara cara+daftar cari+itu cuma+butuh curi daftar+dtks
 dagang$ dangdut dangdut+sampai dangdutan dangdutan+sampai dapur dari+dinsos dari+pemkot dbd$ debu debu$
 dekat+masjid dengan+anak dengan+bayi dengan+suami depan+atm di+atep di+jalan di+jembatan di+kamar di+kantor
 di+kelurahan di+pasar di+pelipis di+sekolah di+warteg dia+stroke dibawa+lari dicolong digusur dinsos+boleh
 disambungkan disdukcapil disdukcapil$ duka formalin gali+kabel gantung+ada gas+3kg gelap gigit+orang golok
 got+mampet gratis+dong gratis+untuk guru guru$ haji$ hampir hari$ hari+apa hilang hp+saya huni ilegal internet
 istri+mau izin jadwal jahit jalan+bolong jalan+lobang jalan+mati jam+1 jebol$ judi+sabung juga+kalian
 kabel+ditinggal kalian+cari kami+tidak kampung kayak+orang kayaknya+pakai ke+dinsos kejar kejar+bawa keluar+dia
 kelurahan kemana+pak kemarin+ada kerja+mau ketangkep keterangan kok+belum kontrakan+pak kontrol$ korban kucing+saya
 kunciran+4 kursi+roda lagi+amuk lampu+dari langka$ lapak+rongsok lapor+guru lapor+ke lapor+maling lapor+polisi
 lari+di layangan$ leasing listrik+padam loker lowongan+satpol lulusan malam+sekarang mampet mandi$ mati+bapak
 mati+dari mau+cerai mau+dapat mau+masuk mau+sekolah memar memar+semua menjuntai meresahkan mie+basah minggu minggu$
 minta+ambulans minta+tolong minta+tongkat miskin mobil+mayat mogok naik+mobil nama+saya ngajuin ngalir
 nyetel+dangdut odgj+semua operasi orang+jual padahal+miskin pak+pdam pakai+boraks pakai+ke pam parkir pasar pbb pbi
 pelatihan+menjahit percikan perkosa+guru pesta pesta+miras phk pinjol$ pinjol+ilegal pinjol+neror pjr pju polisi
 polisi+minta posyandu preman puskesmas+ada puting puting+beliung ribut+suami roda roda+untuk rt+5 rumah$
 rumah+tetangga rusak rusak$ sabung sabung+ayam sakit$ sampai+darah sampai+jam sarang saudara+belum saya saya+ancam
 saya+bakar saya+dicolong saya+nonaktif saya+pulang saya+sekap saya+tahan sekarang$ sekolah+anak sekolah+pakai
 sekolah+patah sembarangan$ semrawut semua+bisa senjata+di smk spp$ stroke stroke$ stroke+tidak suami$
 suami+sekarang subuh sudah+angkat sudah+keluar sudah+makan sumbang+baju sumur supir surat+keterangan surat+mati
 tahan taman+kotor tangga tawon+di tebal tembok+sekolah temen+sekolah teriak+minta terlantar$ tertelan
 tetangga+dangdutan tetangga+jual tiap+malam tidak+aktif tidak+cair tidak+lapor tidak+masuk tidak+ngalir tidak+sih
 tidur$ token token+listrik tol+kunciran tolong tolong+damkar tolong+fogging tolong+hubung tolong+terus ular+masuk
 umum untuk+lansia untuk+lulusan usir+saya utang warga+bawa warga+rt warna warung$ wifi ya+ibu yang+jatuh yatim
other_service 3 2+hari 3$ 3kg 4+bulan 9+mau =ask =child =dead =stir @question ^bantu ^disini ^gas ^kamar ^kios
 ^knalpot ^kursi ^makan ^mantan ^modal ^pabrik ^penelepon ^plafon ^ppdb ^preman ^puskesmas ^sim ^tangga ^tawon ^tipu
 ^warung a abis+mabuk ada+lowongan ada+tawon ada+ular adik+saya afirmasi air+pam ajukan akta+cerai akta+kelahiran
 akta+lahir aktif$ alihkan alihkan+ke amal ambles ambruk+di ambruk+kena anak anak$ anak+sakit angkot+angkot
 angkut+di antri+puskesmas apa$ apartment asap+hitam bahaya+kalau bakar+api bakar+cepat bakar+gang bakar+gudang
 bakar+kontrakan balap+liar banget+dari banjir+di banjir+pak bansos+lewat bantu+bayar bantu+modal bantu+rumah
 banyune baru+sudah basah+kayaknya basement bawa+kayu bawa+senjata bayar+tunggakan bayi+saya beasiswa+anak bebas
 bedah bedah+rumah begal+di beli+obat belum belum+dapat belum+evakuasi belum+punya bener+tidak berlubang beruntun
 besar+mau biawak+masuk biaya+berapa bikin+anak bisa+kembali bisa+lepas bisa+tidak bpjs$ bpjs+saya brong buang bunyi
 bus+trans butuh+kacamata cara+bikin cara+ikut cara+pindah cara+urus cctv cek+penerima cepat+pak cibodas$ cincin
 collector+neror dada+di daerah+pasar daging darah+tinggi dari+jam darurat+apartemen demam dengan+kakak di+angkot
 di+bak di+brebes di+cibodas di+cimone di+data di+jari di+kene di+kolam di+komplek di+lapangan di+lemari di+pemkot
 di+pohon di+saya di+tol dia+masuk dibully dibully+di dibunuh dicolong+depan dikasih dikenal dikit dinsos+bisa
 disabilitas+mau dishub ditertibkan$ dong dtks$ dua2nya e enak film flyover+cibodas gaji+saya galak galak$ gantung
 genangan+depan geng geng+motor genteng gesper$ golok$ golok+lagi got gudang+kardus gudang+plastik guling harus+ke
 harus+lapor hujan$ ibu+sampai igd+dekat ikut+program indah+ada info+loker is jadi+penerima jadi+sudah jadi+tempat
 jahit+gratis jalan$ jalan+afirmasi jalan+berlubang jalan+tolong jami janda+anak jari jembatan+gerendeng
 kabel+listrik kacamata kakak+yang kalau+mau kali$ kamar kami+jaga kampung$ kampung+sebelah kantor$ kapan$
 karena+tidak karet kartu+atm katarak kayaknya$ kayaknya+lagi ke+kali ke+mana kedaung kedaung+baru kelas kelurahan$
 kena$ kena+phk kene keras+banget ketahuan knalpot knalpot+brong kok kok+tidak kolam+renang kontrol korban+phk
 kotak+amal ktp+saya kudu kursi kursus lae lagi$ lagi+putar lahir+anak laku lalu$ lansia+mana lapak lapor+motor
 lapor+pungli lari+saya layangan lemari$ lempar lempar+batu lewat$ lewat+jendela liar+banyak liar+di liar+parkir
 liar+tiap listrik+subsidi mabuk mabuk+saya macet majikan malam malam+gini maling+masuk mampu+untuk mandi+umum masih
 masjid+jami massal+tidak masuk+dapur mau+ajukan mau+dia mau+komplain mau+konsultasi mau+ngajuin mekar mekar+sari
 meledak meledak$ meluap meninggal+tahun merdeka+sudah minggu+depan minggu+tolong minta+kaki minta+nomor miring+mau
 mobil+tenggelam motor$ motor+sudah muda muncul+di murid$ musik naik+terus negeri nyala$ nyamber nyangkut
 nyangkut+di nyetel+musik odgj+di online+bagaimana online+lapor orang+mabuk orang+masuk orang+terlantar pabrik+bikin
 pabuaran+tumpeng pada+tangis padam+dari pak+ambulans pak+badan pak+di pak+iki paksa paling palsu$ pampers
 panas+dengan parah+pak pasar+lama pelipis pembangunan penagih pencairan penelepon+salah penelepon+tanya
 penerima+bansos penerima+bantu pengaduan perahu perahu+karet periuk+damai perpanjang perusahaan pinjam+ambulans
 pkh+saya plafon$ plafon+sekolah polisi+apa posyandu+lansia ppdb preman+minta program+sunat proposal+bantu pu
 pukul+murid puskesmas+tidak putih rabies rakyat raya+cipondoh renang ribu ribut+dengan rongsok rt+3 rt+6 ruko+bakar
 ruko+jalan rumah+ibu rumah+sebelah salah+sambung sambung santunan+mati sarang+tawon saya+ambles saya+arah
 saya+demam saya+dengan saya+diancam saya+dibully saya+harus saya+jadi saya+janda saya+kena saya+lagi saya+lari
 saya+mabuk saya+mati saya+siram saya+suka saya+tarik saya+terus saya+tipu sekarang+temen sekolah+karena
 sekolah+rakyat sembarangan sembunyi sembunyi+di send+orang sering+pukul siapa$ siram+air stm suami+mau suami+pukul
 sudah+2 sudah+4 sudah+dijual sudah+pada sunat sunat+massal tabrak+beruntun tabrak+mobil tabrak+orang tabung tadi+di
 tahan+perusahaan tahu+di takut+ada takut+meledak taman tanah+lewat tanda+tangan tangan+kami tangerang+tidak
 tangga+darurat tanya+jadwal tas+saya tebal$ tembok tembok$ terbang tetangga+pakai tidak+dikenal tidak+keluar
 tidak+layak toko+emas tolong+polisi tolong+send trans truk tua+di tumpeng tumpeng$ tutup+orang ular+di urus+akta
other_service 3 urus+kemana veteran$ visum warteg warung wrg ya$ yang+bakar yang+luka yang+paling yang+perempuan
 yang+punya yatim+tidak
other_service 2 04$ 12+malam 2+motor 2+ruko 3+cair 3+hari 3+juta 3+mau 3+motor 3+tahun 4+perumnas =body @1 @len1
 @len4 @placed @reports ^ada ^aer ^alat ^api ^balap ^butuh ^cari ^info ^kena ^manga ^mobil ^nama ^operasi ^pdam
 ^pinjol ^sarang ^sumur ^taman ^yth abis+stroke ada+beasiswa ada+kucing ada+programnya ada+ruko aer air+bersih
 air+panas ajuin akses alamat+mana alfamidi ambruk+pak ambulans+sekarang ampir amuk+karena anak+3 anak+smk
 anak+tidak ancam+bunuh ancam+pakai angin angkat angkot+ngetem anjing+liar apa+di arah arisan atap ayam+saya
 bagaimana+urus bahaya+untuk baik+aja bak bakar+besar bakar+lapak bakar+tangan balap banget+pak bangun+rumah
 bansos+pak bansos+saya bantu+hp bantu+tidak banyak+banget bapak+mau bapak+sendiri bapak+stroke basah
 batuceper+sudah bau+gas bau+tidak bayi$ bayi+masih begal+sekarang belatung belum+kami bener$ berapa berkeliaran
 berlobang berlobang+besar bersih besar+bakar besar+jalan betawi$ biaya bikin+macet bikin+sktm bikin+takut bikinnya
 bisa bisa+pakai bisa+pinjam bisa+urus bocor bocor+di boleh+pulang bpjs+gratis bpjs+yang brebes bts buang+sampah
 bukan+odgj bukan+ranah bukan+terlantar butuh+alat butuh+pengacara c$ cadas+kukun cari+info cek+bansos cerai+gratis
 cibodas cibodasari cibodasari$ ciledug+indah cipondoh collector+tarik cuma+mau curiga daerah+modernland
 daftar+bansos daftar+kakak daftar+sekolah dalam$ damai dan+sekarang dapat+blt dapat+kartu dari+gudang dari+sore
 dari+subuh dari+yayasan dbd+di dbd+disini dekat+mana dekat+rumah dengan dengan+tetangga dengar$ dengar+suara
 dengar+untuk depan+alfamidi depan+komplek depan+pasar depan+sd depan+spbu depan+tangcity di+alun di+bawah
 di+ciledug di+depan di+genangan di+gudang di+kampung di+kreo di+kua di+lingkungan di+loteng di+perum di+rt di+rw
 di+sini di+tps di+warung dia+kejar dia+tidak diaspal diaspal$ dibacok+di dibuang+di dicopot difabel difabel+mau
 dindingnya dinsos+ada dishub$ diteror ditertibkan ditinggal+gitu ditusuk$ dmn dmn$ domisili dompet+saya emas empang
 empat error error$ evakuasi$ fals foto+saya gang gang$ gang+2 gang+kami gantung+di gedor gedor+pintu gerak+kaki
 gigit+ayam gini gitu+aja golok+ancam golok+semua gratis+bagaimana gratis+di gudang hampir+tabrak harga+beras
 hilang+dari hujan hukum ibadah ibadah$ ibu+dengan ibu+dia ibu+sudah igd ijazah+tahan industri+manis itu$ iuran
 jajan jalan+berlobang jalan+juanda jalan+ki jalan+tutup jam+12 jam+6 jambret+di janda$ jembatan jendela jual$
 juanda juga juta$ kadaluarsa$ kalau+malam kalau+saya kamar$ kami+bapak kami+dari kami+urus kampung+kami
 kampung+saya kapan+bansos kapan+nyala kapan+pkh katarak+gratis kayaknya+bakar kayanya$ ke+kelurahan ke+rumah
 ke+siapa keberatan kecanduan kelahiran kelahiran+anak kelas+5 kelontong kelurahan+kenanga kelurahan+larangan kena
 kena+dbd kena+tipu kencang+banget keran keras$ kering kerja+atau kerjo keruh ketangkep+di ki ki+samaun kios
 kios+bakar kolam kompor konsul+hukum konter konter+hp kosong+sebelah kota kotak ktp+bagaimana kua kua$ kucing+di
 kucing+nyangkut kucing+tenggelam kukun kunciran kuning$ kursus+jahit lagi+bawa lagi+dipukul lahir laki+pakai
 lansia+dengan lantai+dua lapangan$ lapor lemari lempar+piring lepas lepas+masuk liar+depan lingkungan listrik+mati
 loteng lulusan+smk main+bola majikan+saya maling+bawa mampet+bau mana+pak manga mangkal+di manis masih+gerak
 masuk+kampung mati+3 mati+pak mati+semua mati+total mati+untuk mau+ajuin mau+bacok mau+bayar mau+kursus mau+lapor
 mau+minta mau+nikah mau+sumbang mau+tanya mayat+bapak melahirkan+belum menara menara+bts merah+cikokol
 merah+perempatan merah+tanah mie minta+bantu minta+kursi minta+modal minta+perahu minyak miras$ mobil+saya
 monyet+lepas mudik mugia muka+saya muncul musik+keras nafkahin nama+ibu napas napas+parah ngaktifin ngatur ngetem
 ngetem+sembarangan nih+yang nikah+di no+4 nomor nunggak nyasar odgj+dan operasi+katarak orang+saya orang+tadi
 pagi+lapor pajak pak+besar pak+ini pak+kalau pak+kayaknya pak+temen pak+tiap pak+untuk pak+warga palak palsu+untuk
 parah pasar+ada pbb+online pdam+keruh pelayanan pembangunan+3 penelepon penelepon+lapor pengacara pengacara+gratis
 penjual+cilok perempuan+teriak periuk perpanjang$ perum+total perumnas perumnas+1 petugas+puskesmas pindah+domisili
 pinggir+lapangan pinjam pinjol+lapor piring pju+mati pkh$ pkh+tahap plastik+jalan pln pmi polisi+dan polres pondok
 pondok+bahar poris$ pp pp$ programnya programnya+tidak pulang$ punten+bade punya+rumah puskesmas+jurumudi
other_service 2 putus+sekolah rakyat+bagaimana ranah raya+no rehab resah resah$ ribet ribet$ rs+lansia rt+04 ruko
 rumah+aye rumah+bakar rumah+butuh rumah+saya rumah+tidak rumah+tutup sabi$ samaun sampah+di sampah+ke sampai
 sampai+tidak sanca sari$ satpol+pp satu+sudah saya+bagaimana saya+belum saya+bocor saya+bukan saya+curi saya+di
 saya+dibacok saya+difabel saya+hapus saya+kecanduan saya+kelas saya+lewat saya+lumpuh saya+nyangkut saya+punya
 saya+sembunyi saya+sesak saya+setrum saya+tabrak saya+tadi saya+takut sekarang+ancam sekarang+lagi selokan$ selutut
 semrawut$ semua semua$ sendiri+tiap senjata$ setrum+tidak shop$ shop+3 siang+malam siapa+pak sim sini sini$ sma
 suami+istri suami+lagi suami+saya suami+tapi sudah+dada sudah+kena sudah+miring sudah+nyamber sumur+kering
 syarat+surat tabung+gas tadi+sore tahap tahap+3 takut+ambruk taman+gajah taman+mati tanda tangan+jalan
 tangcity+tiap tangerang+alamat tangkap tarik tarik+motor tawon+besar tawon+kepala tebang telat$ telat+bayar
 telepon+miring tenda tengah+malam tenggelam+di tenggelam+sumur teriak$ teriak+sekarang terkait terlantar+saya
 terus+ke terus+pak tetangga+bangun tetangga+buang tgl tiang+telepon tidak+bangun tidak+belum tidak+boleh tidak+dari
 tidak+luka tidak+pak tidak+tolong tinggi+banget tiri+pukul tolong+bikinin tolong+dicek tolong+ditertibkan
 tolong+kirim tolong+pln total tps trantib trotoar+depan truk+di tua+sakit tumpuk+di tunai turun+pak uang uang$
 ular+sanca untuk+berobat untuk+ibu untuk+janda urus+bagaimana urus+bpjs urus+kartu urus+sekarang usaha$ warga+resah
 warga+tidak warung+kelontong warung+sebelah wc wifi+gratis yang+bapak yatim$ yayasan yth yth+dinas
other_service 1 10+kilo 2+bulan 3+bulan 3+pagi 6$ =heart =limp ^atap ^biawak ^gang ^nik ^pnlp ^suami ^tas ^tumpang
 ada ada$ ada+biawak ada+is ada+sarang aer+pdam air+sudah aja+y akta+mati alat alat+dengar amankan+di ambil+anak
 ambruk+depan an anak+kucing anak+laki anak+sembunyi ancam$ angkut+minggu anjing+tetangga apa+saja arah+ke
 asap+masuk asuhan atap$ atap+rumah atas+genteng bacok+di bacok+jalan bagaimana$ bahaya+banget bakar+lahan
 bakar+tolong bangkai bangun banjir+mata bantu+alat bantu+dinsos bantu+pak bapak+ada bapak+tidak batuceper
 begal+pakai belakang+pom beli belum+ada belum+ya bener bengkak$ benteng+betawi berani berani+masuk beras+10
 berlubang+depan betawi beton bibirnya+rusak bidan$ bikin+akta bisa+diaktifin bisa+minta bisa+perpanjang bolong$
 bpjs+ibu buang+limbah buka+jam bulakan bulan+depan bus cadas cair+ibu campur cara+bagaimana cilok daan daan+mogot
 daftar+bpjs delima denda dengar+teriak depan+ruko desa di+atap di+daerah di+minimarket di+tpu dia+di diaktifin
 dicek dicoret dijemput$ dishub+mana disini+tidak donasi+baju dua dua$ gajah galak+banget gang+delima gang+masjid
 ganggu$ ganggu+warga ganti gas+bocor gerak+jalan gitu golok+saya gudang+bakar gudang+busa gudang+sebelah hari+lewat
 hari+masih hebat+di hilang+2 hilang+bikin ibu+jatuh indah industri ini+kapan ini+sudah is+a jalan+daan
 jalan+industri jalan+sudah jalan+tadi jantung jatiuwung$ jatuh+kemarin jaya+kaki jembatan+dekat jendela$
 kacamata+gratis kaki+saya kantin kapan+cair karet$ karung karunya+banget ke ke+dinas ke+garut kel+neglasari
 kelahi+dengan keliling+komplek keluar+dari kemarin+kapan kena+angin kena+denda kenanga kencang kering$ kirim+damkar
 kis+mati kk+baru komplek+kami kompor+meledak konsul kontrakan+bakar korban$ korban+kdrt korban+pinjol kotor$
 kp+bulak ku kucing+mati kucing+terjebak kumpul+di kunci+saya kunciran+jaya lagi+gedor lagi+kelahi lansia+ada
 lansia+kami lapangan lapor+tetangga larangan larangan+selatan lari+ke lewat+wa liar+gigit limbah+ke limbah+pabrik
 listrik$ listrik+putus luka+di macet+tolong malah+dapat maling+kotak maling+masih mampet+banjir mampu$ mana+yang
 masjid+raya masuk+ke mata+kaki mati+bikin mati+di mau+bunuh mau+cari mau+datang mau+konsul menjuntai+di merah+di
 minggu+bau minimarket$ minta+popok mogot monyet motor+paksa muda+di naik ngaktifinnya ngalir+3 ngelewer nguntit
 nik+saya nomor+wa nonaktif+padahal nyaris orang+masih pabrik+buang padahal+besok pak+api pak+bikin pak+kami
 pakai+orang paksa$ paksa+dari pam+tidak panti+asuhan parkir$ pbi+saya pdam$ pelatihan+jahit penuh penyandang
 penyandang+disabilitas perempatan+cikokol perempatan+mati perkosa+pacar permata phk+mau pincang+tidak pintu$
 pintu+bawa plafon+tolong plastik pnlp pohon+besar pohon+depan pos+ronda posyandu$ posyandu+di punya putar+di putus
 rampas rel$ rembes renovasi ronda ronda+rw rs+tidak rt+kami ruko+ciledug rumah+kami rumah+meluap rumah+orang
 rumah+patah rumah+saudara rusak+lagi rw+kami sabu saja+yang sampai+bibirnya sampai+malam sanca+di sawah saya+apa
 saya+bawa saya+berhenti saya+butuh saya+cuma saya+dengar saya+dicoret saya+ini saya+ngumpet saya+nyolong saya+paksa
 saya+penyandang saya+rusak saya+sudah saya+telat saya+tiap sebelah+jual sekarang+masih sekarang+muka semprot send
 sengat serang+jantung sesak$ setrum+pak siapa+yang sim+saya situ+bulakan slb smk$ smp$ sore$ suami+teriak
 suami+tiap suaranya sudah+dicabut sudah+gigit sudah+ke sudah+meninggal sudah+minggu sudah+pinggang sumur$
 sumur+alat surat+tidak taksi takut+tabrak tambal$ tangcity tenggelam tetangga+berisik tetangga+galak tetangga+yang
 tiang tidak+berani tidak+daftar tiga+hari toko tolong+diaspal tolong+dipukul tolong+pemadam tukang+gali
 tukang+parkir tumpang+tanya uang+di umum+taman untuk+sekolah untuk+surat urus+kk urus+mana vaksin+rabies yang+dbd
other_service -1 0812+0000 0812xxxx 100rb 12+tahun 2+orang 20$ 2019$ 77$ 90+tahun =still ^alamat ^alhamdulillah
 ^apotek ^are ^batal ^bener ^buka ^bunuh ^capek ^dasar ^emang ^gratis ^hai ^hallo ^horas ^jd ^kayanya ^ke ^ko
 ^kondisi ^kontak ^kubur ^laki ^laksa ^lama ^lap ^lapar ^lo ^lupa ^mabuk ^mati ^met ^misi ^nanti ^ojol ^pantun
 ^pasutri ^pemerintah ^pos ^promo ^ruko ^satpam ^slot ^test ^top ^woi ^ya a+dan a+perempuan a+saudara abis+begal
 abis+di ada+bayi ada+bidadari ada+bocor ada+gang ada+info ada+kejadian ada+ktp ada+luka ada+remaja ada+senjata
 ada+spanduk adu adu+saya agung$ agus aja+yang akun+ff al+ikhlas alam+jaya allah+pak ambruk+tabrak ambulans+kami
 amuk+bawa anak+juga anak+kerja anak+kontrakan anak+minum anak+ngelem anak+perempuan anak+sekolah angkut$ anter
 arah+kali aria arusnya asap$ asem ashari assalamualaikum+mau assalamualaikum+pak atas b baca bacok$ badan+kaku
 bagaimana+hasil bagaimana+nih bahar+gang baik baju bakar+tidur bakso$ balaraja bales$ baliak banget+orang
 banget+timnya bangun$ bangunan bank$ bantaran banting bantu+di bantu+tiket bapak+nya barat$ baru+jalan bawa+alat
 bawa+berobat bawa+motor bawa+obat bawah+pohon bawah+the bayar+mandor bebek becak belakang+kantor belok belum+bisa
 belum+ketemu belum+pulang bensin+ke ber3 berapa+hari berapa+lama beras$ berobat+pak besar$ bicara bidadari
 bidadari+jatuh bio biru$ biru+saya bis bisa+cek bisa+gerak bisa+hubung bisikan bisu bocah+depan bocah+yang
 bocor+semua bonceng botol bridge buka+sampai buka+ternyata bukan$ bulan+maret bulan+tidak bulat bunuh bye cair+kata
 cair+wa cape cape+hidup capek$ capek+banget cari+ibu cek$ celana cepak chat$ cianjur cibodas+baru cibodas+blok
 cikupa cilacap ciledug+plaza cintamu cintamu+eaaa cipadu cipete cipete$ cisadane+dekat cluster cod$ coming coming$
 culik+anak curug dada+terus daerah daerah+kami daerah+kerja dagu dagu$ dahlia dalam+karung damai$ dana+cepat
 dapat+hadiah darah+kemana darah+pak dari dari+atap dari+jawa dasana dasar daster data+pelapor dekat+pasar dengan$
 dengan+bikin dengan+siapa dengar+bisikan depan+gudang depan+kantor depan+lapangan depan+pabrik depan+rs depan+toko
 deres di+atm di+cikokol di+dagu di+dompet di+hatinya di+kaki di+kantong di+kardus di+kasur di+kebon di+leher
 di+lokasi di+luar di+mushola di+pagar di+penampungan di+phk di+pipi di+punggung di+rel di+sampah di+sungai di+taman
 di+tangerang di+tenda dia$ dia+bakar dia+mana dia+sudah diam+wae dibantai dibawa+ke dibuang+keluarganya dicek$
 didampingi dikasih+makan dinsos+buka dinsos+mana dipukul+preman dipun disitu ditinggal+ibu dititip dititip+ke
 dituntun dompet+hilang dua+kali dulu$ dulu+ratus eaaa eh+maksudnya ff ff+murah find flyover flyover+cikokol
 gajah+tunggal gaji gang+damai gang+melati gapura garuda$ garut+tidak gas+buka gas+di gedung gedung+parkir
 gelandangan$ gendong gerbang gereja gor goreng griya hadiah hai hallo halo+apa halte+depan harus+kemana
 hasyim+ashari hatinya heboh hilang+abis hilang+di hilang+ibu hilang+itu hilang+kontak hilang+tidak hitam$ horas hp
 hp+dompet hub hubung+wa ibu+hamil ibu+pikun ibu+tini ignore ijin ikhlas indomaret indomaret+cimone indomaret+jalan
 induk$ info+bapak ini+ada ini+makan irigasi its itu+tiap itu+yang izin+tanya jaket+merah jalan+aria jalan+kyai
 jalan+satria jalan+telesonic jalan+tol jalmina jalmina+sudah jam+5 jambi jangan+sampah jati jatuh+ke jauh
 jaya+minta jaya+rt jd jembatan+cisadane jembatan+tanah jenggot jenggot$ jenguk jodoh joko joko$ jual+kerupuk juni
 juta+klik kabupaten kader kader+posyandu kakak$ kaki+dari kalau+orang kalau+panggil kali+masih kali+mookervart
 kali+pas kamar+saya kami$ kami+tadi kan+pak kanan kantor+dinsos kapan+hujan kapan+orang karawaci$ kardus$
 kartu+berobat karunya$ karyawan+masuk kasih+makan kata+dibuang kavling kawan kayaknya+sudah kayu kayu+pukul
 kdrt+lari ke+cilacap ke+depan kedinginan kejadian+nih kejang+pak kejar+istri kelahi+di keluar+rumah
 keluarganya+tidak kelurahan+benda kemana+mana kemarin$ kembali+lagi kemis kena+razia kenapa$ kepala$ kerja+dari
 kerja+tipu kerupuk ketauan ketemu+di kirim+lokasi kk+di ko kok+diam kok+jadi komplek+garuda kontrakan+sudah
 korban+bakar korban+begal kosong+itu kreo+selatan kresek kubur$ kumat+rusak kumis kumis+tebal kurang+waras kuring
 kurus kyai kyai+maja lagi lagi+kumat lain$ laki+tua langgar$ lansia+itu lansia+lumpuh lansia+nyasar lansia+pakai
 lantai lapor+apa lapor+disini laporan+baru laporan+di lari+bawa lebaran leher$ lemas$ lemas+banget lempar+genteng
other_service -1 lempar+rumah lewat+depan lewat+sini lihat$ lihat+rumah lihat+saya link$ listrik+tidak living
 living+bawah loh lok lokasi$ ludes lumpuh lumpuh+sendiri lurah maaf+bikin mabuk+di mahasiswa maja makan+nasi
 makan+racun maksimal maksimal+berapa maksud maksud+saya maksudnya+ada malah malah$ malih maling+motor malu mandi+di
 mandir mangkal maret masih+nempel masih+sekolah masuk+mesin masuk+sini mati+aja mau$ mau+makan mau+obat
 mau+tenggelam maxwin+daftar mayat+bayi mayat+nyangkut mayat+pak melotot menit menolak menunggu mesin+press met
 minggu+lalu minta+anter minta+pulsa misi misi+pak ml mlampah mnt mnt+tolong mondar mondar+mandir motor+di
 motor+jatuh motor+tabrak muara much muhidin muka+biru mulai+lemas muncul+lagi murah+minat na nama+asap nama+joko
 nanti+saya napas$ nasi nasi+goreng nempel nengok ngalih ngomong+dengan ngomong+sendiri nih$ nikah$ nomor+anda
 nongol$ nya+di nya+pak nyamuk+cair obat$ odgj+amuk odgj+yang ok ongkos$ orang+curiga orang+laki ot otw p$ pagi+pak
 pak+boleh pak+cipadu pak+itu pak+kaki pak+minta pak+muhidin pak+orang pakai+gelang pakai+jaket pakai+kayu paket
 pamit pamulang panas+tinggi pangkalan panik$ panjang panti+mana pantun pantun+dong panunggangan panunggangan+barat
 parkir+pasar pas+banjir pasang+tali pasung+di pasutri pasutri+lansia pegang+dada pemakaman$ penampungan$ penanganan
 pendampingan pendek penghuni+kontrakan penipuan$ pensiun perempatan$ perempuan$ perempuan+korban perkembangan
 perlu+foto permintaan permintaan+ambulans pertolongan$ perum+dasana perum+periuk perut petugas+mana piatu pikun$
 pil pinggir+kali pinjam+dulu pipi plawad plaza pojok$ polisi+dulu polisi+sudah polsek+cipondoh pom poris+plawad
 pos+damkar poster presiden press press+pabrik progres promo pucat pukul$ pukul+anak pukul+hitam pukul+motor
 pulang+kampung pulang+kerja pulsa$ pun punggung punten punya+ktp punya+uang puskesmas+mana putrana racun$ raib
 rambut+cepak ratus ratus$ rejeki reklame relawan+bagaimana renang+cluster rendi rini rini$ roda+ditinggal rsud+kata
 rujuk rujukan+si rumah+bocor rumah+kuring rumah+malam rumah+pak rumah+tadi rumahnya+banjir saged+mlampah sahut
 salah+chat sambil+bawa sampai$ sampai+ke sampai+muka samping+masjid sangego sanggup+urus sapatu$ sate
 satpam+komplek satria saudara+living saya+0812xxxx saya+abis saya+ada saya+anter saya+dibantai saya+ditinggal
 saya+ganggu saya+ibu saya+kata saya+ketemu saya+minum saya+naik saya+odgj saya+pak saya+pingsan saya+rekam
 saya+sayat saya+sendiri saya+serahin saya+simpan saya+terlantar sayur sbg sebatang sebelah sebelah+ada segala
 segera segera$ sekali$ sekarang+dia sekarang+tidak sekarang+tidur sekolah+pak sekujur sekujur+badan selamat+malam
 selamat+nomor selamat+siang selamat+sore selapajang$ selesai$ sembuh sembuh+tapi semua+anak sendiri+tidak sepatu$
 serahin serahin+ke serpong setelah sewa share si+ibu siang siang$ siapa+aja siapa+presiden sih+ada simpan
 singgah+mana sini+pak sisir smp soal+tetangga sopir spanduk+ijo standby$ stasiun+batu suami+makan sudah+cerai
 sudah+datang sudah+dibawa sudah+dua sudah+mati sudah+ngalih sudah+pasang sudah+saya sudah+tulis sudah+ya suka+masuk
 sukses sukses+terus suryadarma$ tabrak+darah tadi$ tadi+bagaimana tadi+saya tadi+sudah tahan+perut tahu+dia
 tahu+harus tai tali+di tambah+ada tanah+kavling tangan+karyawan tangan+masih tanggal tanjakan tanpa+identitas
 tanya+apa tapi+tidak tas+hitam tato tea telesonic teman+saya temen+saya tempat$ tempat+rumah tempat+tinggal
 tenggelam+got terakhir+di teras teras+rumah terbalik terminal$ ternyata+masih terus+ada terus+ambruk terus+sekarang
 tes$ test tetangga+kontrakan tetangga+meninggal tetangga+tenggelam tetap+tolong the+bridge tidak+berhenti
 tidak+bisa tidak+di tidak+kembali tidak+kerja tidak+napas tidak+nengok tidak+waras tidur+mana tiga tiket+tidak
 tikus tindak+lanjut tinggi tinggi+dekat tini tipu+saya tmbhn toilet toko+kayu tol tolong+bagaimana tolong+cek
 tolong+dijemput tolong+evakuasi tolong+find tolong+ignore tolong+ke tolong+kesini top tua+laki tua+pakai tubuh
 tuh+orang tukang+becak tulis+surat tumpang+di uang+dengan udin udin$ ulang umur+berapa untuk+apa untuk+urus vc via
 video$ wa+ini wae$ warung+ibu warung+madura wau wb wb$ woi wr wr+wb ya+allah ya+cara ya+kami yang+datang
 yang+dibawa yang+ditinggal yang+gigit yang+lewat yang+mana yang+masuk yang+odgj yang+suka yang+tadi yang+tempat
 yanto yatim+piatu yo you$ 🙏 🙏$
other_service -2 08xx 08xx$ 1+orang 10$ 10+juta 11+malam 12$ 2+anak 3+ada 4$ 45+bagaimana 500rb 7+orang 8+bulan
 =done @search ^astaga ^banci ^bawa ^belakang ^belum ^bibi ^bot ^bukan ^cek ^dana ^dapat ^dari ^depan ^dosen ^eh
 ^film ^gaji ^hi ^hubung ^iki ^investasi ^kakak ^kamu ^kapan ^kemarin ^keren ^klik ^layan ^lihat ^mana ^mauliate
 ^mayat ^mbakyu ^mun ^p ^paman ^patokan ^pelapor ^pencarian ^perlu ^pinggir ^pocong ^polisi ^polsek ^posisi ^relawan
 ^salah ^sampurasun ^satpol ^semoga ^tangan ^target ^telepon ^ternyata ^tiket ^toko ^trc ^tunggu ^ud ^umur ^untuk
 abaikan ada+kabar ada+kartu ada+laki ada+mobil ada+motor ada+odgj ada+perempuan ada+saksi ada+tangan ada+tas agak
 agung ahmad ahmad+yani aja$ aja+ya ajak akhirnya al alam alamat$ alat$ alat+ke alat+sekarang alfamart alfamart$
 alhamdulillah allah aman$ ambulans+dinsos ambulans+tidak anak+bagaimana anak+di anak+pakai anak+pasung anda
 angkat+kerja angke anything apa+ada apa+saya api$ apotek arah+pasar are are+you aspal$ astaga astaga+dia ati2 aula
 aula+kelurahan ayam+geprek badan+dingin bagaimana+ini bahasa bakar$ balas bales banci bangun+pak bank bantu+cari
 bantu+dong banyak banyak+darah bapak+dipukul bapak+ibu bapak+ojol bapak+tua bapak+yang barang barat baru+aja
 bau+busuk bawa+bayi bedeng belakang+kelurahan belum$ belum+sadar belum+sampai benar bengkel berdaya beringin
 besok+ada biar biasanya bibi bikin+bedeng bikin+kotor bikin+mati bisa+bangun bitung blok boleh$ boneka bot$ bulak
 bunuh+diri busuk+dari buta butuh+dana butuh+pendampingan butuh+pertolongan butuh+tempat cabe cabe$ cabut cantik
 cara$ cara+batal cari$ cek+data cepat$ cepat+cair chat cikokol cikokol$ cinta cod curhat da daftar+sekarang
 dalam+rumah dan darah+bapak data datang$ dekat+jembatan dengan+bapak dengan+kucing dengan+tiang dengan+truk
 depan+gang depan+mesjid depan+sma di+aula di+dapur di+got di+halaman di+halte di+jakarta di+kandang di+kontrakan
 di+lantai di+mobil di+panti di+pinggir di+puskesmas di+ruko di+rumah di+stasiun di+tempat di+teras di+tiang
 dia+begal dia+siram diamankan dibawa+kemana dideportasi dideportasi+tidak dikejar dikejar+orang dinas+sosial
 dingin$ diproses dipukul+massa dipukul+orang dipukul+rame2 diri$ dirubung disebar disini$ disorientasi disuruh
 ditinggal$ ditinggal+anak do doang$ does does+this dokter dokter+kata donasi dong$ dosen dp dp+0 dua+tidak dulu
 emang entah es evakuasi free gacor gacor+maxwin gaji+10 gang+h gang+langgar gang+sebelah gang+tabrak ganggu
 ganggu+jiwa ganti2 gantung+diri garuda gawat+pak gebang$ gebang+raya gelang gembor gempa geprek gerendeng$
 gerobak+parkir gerombolan giant gigi gigit+ular goblok goblok$ golok+tolong gorengan gosong gratis+kan gudang+jalan
 guru+lapor h habis+ongkos halaman hari hari+bisa hari+minggu hari+tidak here here$ hi hitam hubung$ hujan+pak ibu$
 ibu+kerja ibu+melahirkan ikut+orang induk info+susul ini+bener ini+dapat ini+tidur investasi is+hilang isi+ktp
 istri+lari it itu+pak itu+sekarang jakarta jaket jalan+beringin jalan+kami jalan+ks jalan+pahlawan jalan+teuku jam
 jam$ jam+11 jam+berapa japri japri$ jatuh jatuh+di jawa jawab jebul jembatan+robinson jemput+saudara jiwa+gratis
 jomblo jual+akun jual+motor kabar$ kabel$ kaki$ kalau+lapor kali+angke kali+di kali+prancis kalian$ kambing
 kami+pendatang kampung+sini kandang kantong kaos karawaci kardus+di karyawan+jatuh kasus kayanya ke+anak ke+lampung
 ke+mars kecek kejadian kejang$ keliling keluarganya$ kelurahan+gebang kelurahan+gerendeng kembali kembali+ke
 kena+pukul kenapa+saya kepala+bocor keren keren+banget kerja+24 kerja+pabrik kesini ketemu+orang ketuban
 ketuban+sudah kimia kiri klik$ kok+masih kolong+jembatan kondisi kontak kontrakan$ kontrakan+sebelah korban+banjir
 korban+luka korban+tabrak kosong kp ks ks+tubun ktp$ ktp+di kuat kucing+pak kuliah kulit+luka kurang lagi+di
 lagi+pak lagi+pasang lain laksa lalat+di lampung lampung$ langgar langsung lansia+di lansia+jatuh lansia+sudah
 lansia+tidak lantai+2 lapangan+ahmad lapar lapor+dong lapor+lansia lapor+lewat lapor+murid lapor+sekarang
 lapor+tidak laporan+pak laporan+something layan layan+ini lele lewat+belakang linglung+di link+ini lo lu$ luar+kota
 luka+bakar makam+bapak makan$ makasih+pak makin maksudnya malam+dengar malam+ini malam+kami malam+takut mana+alamat
 mana+pakai mandor mars martabak masuk+gang masuk+got masuk+panti masuk+tidak mata mati+berdiri mati+saya matur
 mau+angkat mau+curhat mau+donasi mau+pulang mau+saya mauliate maxwin mayat mbakyu melati melawan menang mencong
"""
