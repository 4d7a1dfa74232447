"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 6 2+pagi 3+kilo =drill =home ^bansos ^harga ^kis ^ktp ^motor ^pacar ^pelayanan ^penipuan ^rumah
 ^sertifikat ^sungai ^syarat ^tetangga ada+begal ada+program ada+tabrak alat+bantu ambruk anak+saya angkot api
 bagaimana+ke bantu+dengar bau$ bawa+senjata bayi begal belum+cair belum+jadi berapa$ bpjs bulan+ini bulog
 butuh+kursi cair$ collector damkar dapat dari+malam debt debt+collector dengar depan+stadion dibobol dicabut
 dijual+di dinas dinas+pendidikan dipukul+tetangga disabilitas ekor gas+melon gigit golok hilang$ ibu+sampai
 ibu+saya itu+bisa jam+2 job jual+obat juga+tidak kabel kamar+mandi karaokean kartu+lansia keras kerja$ kilo kotor
 ktp kuning laku lapor+siapa layak+huni lewat listrik makan+korban malam$ maling+ketangkep mampu mandi mantan+pacar
 masih+ada mati mau+adopsi mau+ambruk mau+daftar melon melon+langka meluap menjahit miskin murah$ neror nyetel
 odgj+bisa orang+tua pacar pacar$ pada palsu pdam+mati pemadam$ pemkot pendidikan pendidikan+ada penerima
 pengaduan+dinas penipuan+online perkosa+di perkosa+pak pindah polantas$ pukul+ibu pukul+istri pungutan
 pungutan+liar razia+warung rumah rumah+mau sampah santunan saya+dicabut saya+janda saya+kok saya+korban saya+pakai
 saya+pulang saya+tidak sekarang+bawa sekolah sembako$ sertifikat sertifikat+tanah sesak+napas suami+di suka+pukul
 sunatan surat surat+pindah susu syaratnya syaratnya+apa tahan tanah terus tetangga+karaokean tetangga+nyetel
 tiap+hujan tidak+angkut tidak+bayar tidak+boleh tidak+mampu tipu+online tolong+polisi trotoar tumpuk tunggakan+rs
 tutup tutup+jalan ular untuk untuk+bapak untuk+orang warung$ yang+bayar yang+lagi
other_service 5 =force =hurt =smell =water @len3 ^akta ^antri ^ayam ^beasiswa ^bpjs ^cara ^debt ^desil ^ditilang
 ^gas ^got ^izin ^kabel ^kk ^nomor ^pungli ^saldo ^surat ^tarif ^tiang ^token ^ular ada+apa ada+maling ada+meledak
 ada+tawuran amuk+pukul anak+dari angkat angkat+anak angkut api+sudah asap+hitam babi babi+bau bagi banjir+sudah
 bansos$ bapak+saya bau bawa+kayu bawa+pisau bayi+yang belum belum+punya besar besar+banget biaya$ bikin+debu
 bikin+kartu bikin+ktp bisa$ bodong boleh+pulang bolong boraks bpjs+pbi bunuh+saya busa+tolong cara cara+dapat cekik
 dagang$ damkar$ dangdut dangdut+sampai dapat+bantu dapur dari+panti dbd$ debu debu$ dengan+anak dengan+bayi
 dengan+suami depan+rumah desil+saya di+tol dibuang dicabut$ dicolong diteror ditilang gang+saya gantung+ada gas
 gas+3 genangan gratis+mana gratis+untuk hajat haji$ harga istri jadi+6 jalan jalan+depan jalan+di jalan+lobang
 jalan+rusak jatuh$ jual+miras judi+sabung kali+cisadane kapan karaokean+sampai kartu+disabilitas kayaknya kayu$
 ke+dinsos ke+puskesmas kemana$ kemana+ya keterangan+tidak kk+saya komplek kontrol$ lagi+amuk lagi+cekik lahir+anak
 lama$ lampu+jalan lapor+maling larang lowongan+satpol luka+dikit mahal$ mampet masih+sd masuk masuk+maling mati$
 mati+sudah mau mau+ada mau+pinjam mau+urus meninggal+kemarin meresahkan meresahkan$ minta+fogging minta+pemadam
 minta+uang miring mobil$ modal modal+usaha nama+saya narkoba naroskeun neror+saya ngajuinnya nomor+berapa nonaktif
 obat+larang online+shop orang+pada pakai+ke pasang pbb pbi pemkot$ penipuan perut+saya pohon$ pos$ pungli+di raba
 razia rekam rumah+sudah rumah+warga sabung sabung+ayam sampah+tidak saya+begal saya+dengan saya+dicolong saya+kalau
 saya+kdrt saya+sekarang saya+sembunyi sebelah+bakar sekolah+anak senjata$ sesak setrum+pak shop spp+anak stadion
 stunting sudah+4 sudah+besar sungai supir tabrak+di tahun+lalu takut+lapor tarif tawon tebal tertelan tetangga tiap
 tidak+cair token token+listrik tolong+razia untuk+anak untuk+istri untuk+odgj urus+surat wifi ya+ibu yang+bawa
 yatim
other_service 4 1+malam 2+hari 5rb 6+padahal =birth =child =height =money @len2 @question @who=resident ^bikin
 ^buaya ^bus ^dagang ^disini ^geng ^jambret ^judi ^kios ^kompor ^limbah ^lobang ^majikan ^mantan ^mie ^modal ^parkir
 ^pdam ^tembok ^vaksin ^wifi ada+kami ada+lowongan ada+ular adik+saya air+pdam akta+lahir aktif ambruk+kena
 ambruk+tutup ambulans+119 anak anak+sma anggota angkut+di angkut+sudah anjing api+besar asap+pabrik asap+tebal atep
 bahaya$ banget banget+di banget+tolong bansos+lewat bantu bantu+kursi bantu+rumah banyak$ banyak+dbd batuk
 bau+banget bawa$ bayar+pbb bedah bedah+rumah begal+pak beliung bensin$ besar+di biawak bikin+surat bolong+besar
 boraks$ bpjs+saya buang buaya busa butuh+ambulans cakar+anak cari+itu ciu cuma+butuh curi daftar+dtks dangdutan
 dangdutan+sampai dapat$ dari+dinsos dari+gudang dari+kota dari+pemkot dekat+masjid dekat+sekolah dengan+rt
 depan+atm di+angkot di+atep di+gudang di+jalan di+kelurahan di+pasar di+plafon di+sekolah dia+stroke digrebek
 digusur dijual+depan dikit disdukcapil disdukcapil$ diteror+pinjol ditertibkan$ dua2nya duka formalin gaji+saya
 galak gali gali+kabel gas+leak gedor gelap gigit+orang golok$ got+mampet gratis+dong gratis+nomor guru guru$ hampir
 hari$ hari+apa harus+lapor hilang+urus hoyong huni ilegal internet istri+mau izin jadwal jalan+bolong jalan+mati
 jam+1 juga+kalian kabel+ditinggal kabel+listrik kalian+cari kami+jaga kami+tidak karena kartu+atm kartu+saudara
 kayak kayak+orang kayaknya+pakai keluar+dia kelurahan kemana+pak kemarin+ada kerendem kerja+mau ketangkep
 keterangan kontrakan+pak kontrol kucing+saya kunciran+4 kuning+di kursi+roda lagi+begal lagi+gedor lagi+masuk lahir
 lampu+dari langka$ lapak lapak+rongsok lapor+guru lapor+ke lapor+polisi lari+di layangan$ leak leak+di lepas
 lewat+jendela listrik+padam listriknya loker lulusan mabuk macet malam+sekarang mati+bapak mati+dari mau+bikin
 mau+cerai mau+dapat mau+masuk mau+sekolah mayat+gratis meledak meledak+di meluap+pak memar memar+semua menjuntai
 mie+basah minggu minggu$ minta+5rb minta+ambulans minta+tongkat mobil+mayat mobil+putih mobil+tenggelam monyet
 monyet+lepas muda naik+mobil napas+di ngajuin ngalir nomor+pln nya$ nyetel+dangdut odgj+kerja odgj+semua operasi
 orang+jual padahal+miskin pak+anak pak+di pak+pdam pakai+boraks pakai+sabuk pam panti$ parkir pasar patroli
 pelatihan+menjahit penculik pengaduan pengajuan percikan periuk+damai perkosa+guru pesta pesta+miras phk
 pinjol+ilegal pinjol+neror pisau$ pjr pju pohon+depan polisi polisi+minta posyandu preman puskesmas+ada puting
 puting+beliung ribut+dengan ribut+suami roda roda+untuk rumah$ rumah+tetangga rumah+tolong rusak rusak$ sabuk
 sampai+jam sarang sarang+tawon saudara+belum saya saya+bakar saya+dibacok saya+maling saya+nonaktif saya+sekap
 saya+tahan sd sekolah$ sekolah+pakai sekolah+patah sekolah+rakyat sembarangan sembarangan$ semrawut semua+bisa
 siapa$ sma smk stroke$ stroke+tidak suami$ suami+pukul suami+sekarang subuh$ sudah+keluar sudah+makan
 surat+keterangan surat+mati suruh syarat tabrak+mobil tabrak+orang tabung takut takut$ taman+kotor tangan+jalan
 tangga tarik tembok+sekolah temen+sekolah teriak+minta terlantar$ tetangga+dangdutan tetangga+jual tiap+malam
 tidak+aktif tidak+angkat tidak+ngalir tidak+ngasih tipu tolong tolong+damkar tolong+fogging tolong+hubung
 tolong+terus tongkat+untuk turun+ya ular+masuk umum untuk+lansia untuk+lulusan urus+akta urus+mana utang warga+bawa
 warga+rt warna ya$ yang+jatuh yang+masih
other_service 3 3$ 3+hari 3kg 70+tahun =ask =dead =work @len4 ^bantu ^hp ^kamar ^kursi ^makan ^monyet ^pabrik ^panti
 ^pasang ^penelepon ^pengajuan ^plafon ^ppdb ^preman ^puskesmas ^santunan ^sarang ^sim ^tangga ^tawon ^tipu ^warung
 abis+mabuk abis+stroke acc afirmasi air+pam air+panas ajukan akta+cerai akte alasan alasan+apa alat alihkan
 alihkan+ke ambles ambruk+di ambulans+sekarang anak+mau anak+muda anak+smk anak+stm anak+syaratnya anak+tengah
 anak+tenggelam angin angkot+angkot angkot+saya apa+bagaimana arah arah+jalan arisan atap atapnya atm+takut aye
 bagaimana+urus bahaya+kalau baju+bekas bakar+api bakar+cepat bakar+gang bakar+gudang bakar+kontrakan balap+liar
 banjir+di bantu+bayar bantu+beras bantu+biaya bantu+hp bantu+modal banyak+yang banyune bapak+mau baru+sudah
 basah+kayaknya bau+gas bayar$ bayar+spp bayar+tunggakan bayi$ bayi+saya beasiswa+anak beasiswa+tangerang begal+di
 beli+obat belum+evakuasi belum+turun berlobang berlubang bersih beruntun beruntun+di besar+mau biawak+masuk biaya
 biaya+berapa bikin+macet bikin+odgj bisa+kembali bisa+lewat bocor+di bpjs$ bulan$ bunyi bus+trans butuh+kacamata
 cair+padahal cakar cara+bikin cara+daftar cara+ikut cara+pindah cara+urus cari+info cctv+di cek+penerima cerdas
 cibodas$ cikokol cincin collector+neror dada+di daging damai dapat+kartu darurat+apartemen datang+juga dbd+di
 dekat+mana dekat+rumah demam dengar+sampai dengar+suara depan+komplek depan+saya di+atap di+bak di+brebes
 di+cibodas di+ciledug di+cimone di+dinsos di+jari di+jembatan di+kamar di+kantor di+kene di+kolam di+komplek
 di+lapangan di+mess di+pelipis di+pemkot di+pohon di+rt di+tps di+warteg di+warung dibawa+lari dibully dibully+di
 dibunuh dicolong+depan difabel+mau dikasih dikenal dinsos+bisa dinsos+boleh dipukul+laki disabilitas+mau
 disambungkan dishub disiram disiram+air ditertibkan dokter dtks$ e evakuasi$ flyover+cibodas galak$ gang+kami
 gantung gas+3kg gedor+pintu genangan+depan geng geng+motor genteng golok+lagi got gudang gudang+kardus
 gudang+plastik guling harus+ke hujan$ ibadah ibadah$ igd igd+dekat ikut+program indah+ada info+loker is itu$
 itu+siapa jadi$ jadi+penerima jadi+tempat jahit jahit+gratis jajan jalan$ jalan+afirmasi jalan+berlobang
 jalan+berlubang jalan+ki jalan+tolong jami janda+anak jari jebol$ jendela juta$ kacamata kadaluarsa$ kali$ kamar
 kamar$ kami+belum kami+dari kampung kampung+sebelah kantor$ kapan$ karena+tidak karet katarak kayaknya$
 kayaknya+lagi ke+kali ke+mana ke+siapa kecil$ kedaung kedaung+baru kejar kejar+bawa kelahiran kelompok kelurahan$
 kemane kena+phk kene keras$ keras+banget ketahuan ketangkep+di ki kios kok kok+belum kok+tidak kolam+renang korban
 kotak+amal ktp+saya kucing+di kucing+nyangkut kudu kursi lae lagi+putar lalu$ lansia+mana lapor+mana lapor+motor
 lapor+pungli larangan+utara lari+ke lari+saya layangan leasing lempar+batu lewat$ lewat+dinsos liar+banyak
 liar+depan liar+di liar+parkir liar+tiap lowongan+kerja mabuk+saya majikan malam+gini maling+masuk mampet+bau
 mampu+untuk mandi+umum masjid+jami massal+tidak masuk$ mati+3 mau+ajukan mau+komplain mau+konsultasi mau+minta
 mau+ngajuin mekar mekar+sari meninggal+tahun mess minggu+depan minggu+tolong minta+kaki minta+nomor minta+tolong
 miring+mau mobil+saya mogok motor+sudah muncul+di musik naik+jadi naik+terus napas+parah need+tolong negeri ngasih
 ngurung nyamber nyangkut nyangkut+di nyetel+musik odgj$ online+bagaimana online+lapor orang+mabuk orang+masuk
 orang+terlantar pabrik+bikin pada+tangis padam+dari pak+ambulans pak+badan pak+iki paksa pampers panas+dengan
 pangkas panti+lansia parah+pak parkir$ pbb+online penagih pencairan penelepon+salah penelepon+tanya penerima+bansos
 penerima+bantu penjara perahu perahu+karet perpanjang perum+total perusahaan pinjam+ambulans pju+mati pkh+saya
 pkh+tahap plafon$ plafon+sekolah pln polisi+apa posyandu+lansia ppdb preman+minta program+sunat proposal+bantu pu
 pukul+murid pulang+mabuk puskesmas+jurumudi puskesmas+tidak rabies rakyat rebut ribu rt+5 rt+6 rt+saya ruko+bakar
 ruko+jalan rumah+bakar rumah+belakang rumah+saya rumah+sebelah saldo sambung+lap sampah+di sampai sampai+darah
 sampai+sini santunan+mati satu+sudah saya+ambles saya+ancam saya+arah saya+demam saya+di saya+diancam saya+dibully
 saya+difabel saya+jadi saya+kena saya+mabuk saya+mati saya+ngurung saya+sesak saya+suka saya+takut saya+terus
 sekarang$ sekolah+karena selokan$ sembako+belum semprot sering+pukul spp$ stroke suami+mau suami+saya subuh
other_service 3 sudah+angkat sudah+dijual sudah+nyamber sudah+tahun sunat sunat+massal tabrak+beruntun tadi+di tagih
 tahan+perusahaan tahap+3 tahu+di tahun$ takut+ada takut+meledak taman+mati tambal$ tanah+lewat tangerang+cerdas
 tangga+darurat tanya+jadwal tarik+leasing taruna tawon+di tembok$ terbang teriak$ tetangga+buang tetangga+pakai
 tidak+dikenal tidak+lapor tidur$ tol+kunciran tps trans tua+di tumpeng$ turun tusuk ular+di urus+kemana usir+saya
 veteran$ visum warga+sampai warteg wifi+gratis wrg yang+luka yang+perempuan yang+punya
other_service 2 04$ 10rb 12+malam 2+ruko 3+bulan 3+juta 3+mau 3+motor 3+tahun 4+bulan 4+orang 4+perumnas 8+orang
 9+mau =body =stir @1 @len1 @placed @reports ^ada ^aer ^akses ^akte ^atap ^bagaimana ^balap ^beras ^butuh ^gang
 ^kena ^knalpot ^manga ^mobil ^nama ^operasi ^pinjol ^sumur ^tabung ^taman ^yth ada$ ada+api ada+beasiswa ada+biawak
 ada+programnya ada+ruko ada+tawon aer aernya air+bersih aja+ya ajuin akses+jalan akta+kelahiran akte+lahir aktif$
 alfamidi amal ambruk+pak ambulans+gratis ampir ampir+jatuh amuk+karena anak$ anak+ngumpet anak+sakit anak+tidak
 ancam+pakai angkot+mau angkot+ngetem anjing+liar antri+puskesmas apa$ apartemen apartment api$ asuhan atap+rumah
 ayam+jago ayam+saya aye+ampir bacok+di bacok+jalan bagaimana bagaimana$ bahaya+untuk bak bakar+besar bakar+dekat
 bakar+lapak bakar+tangan balap banget+dari bangun+saya banjir+pak bansos+pak bansos+saya bantu+apa bantu+tidak
 banyak+banget bapak+ada bapak+sekarang bapak+sendiri bapak+stroke basah basement batuceper+sudah bau+tidak bebas
 becak$ begal+sekarang belatung beli belum+dapat belum+datang belum+kami bener$ bener+tidak beras+bantu berkeliaran
 berlobang+besar besar+bakar besar+depan besar+jalan betawi$ biaya+sekolah bidan$ bikin+anak bikin+sktm bikin+takut
 bikinnya bisa bisa+dijemput bisa+lepas bisa+pakai bisa+pinjam bisa+urus bnn bocor bocor+bau bolong$ bpjs+gratis
 bpjs+yang brebes brong bts buang+limbah buang+sampah bukan+odgj bukan+ranah bukan+terlantar butuh+alat
 butuh+pengacara c$ cctv cek+bansos cepat+pak cerai+gratis cerai+suami cibodas ciledug+indah cipadu+jaya
 collector+tarik cuci cuci+darah cuma+mau curiga dada daerah daerah+pasar daftar+bansos daftar+sekolah dapat+blt
 darah+tinggi dari+jam dari+lebaran dari+sore dari+subuh dari+yayasan dengan+kakak dengan+tetangga dengar$
 dengar+untuk depan+alfamidi depan+pasar depan+sd depan+spbu depan+taman depan+tangcity di+alun di+dalam di+data
 di+genangan di+kampung di+kreo di+kua di+lingkungan di+loteng di+perum di+saya di+sini dia+kejar dia+masuk
 dia+tidak diamputasi diaspal diaspal$ dibacok+di dibacok+tangan dibuang+di dicoret difabel dindingnya dinsos+ada
 dishub$ ditinggal+gitu ditusuk$ domisili dompet+saya dong dulu+apa enak error error$ fals film foto+saya gang$
 gang+buntu gantung+di gas+bocor gerak+kaki gesper$ gigit+ayam gini gitu+aja golok+ancam gratis+bagaimana gratis+di
 gudang+busa hampir+tabrak harga+beras hari+pak hilang hitam+tebal hp+saya ibu+dengan ibu+dia ibu+sudah ijazah+tahan
 industri+manis ini+lagi iskandar iskandar+muda iuran jadi+sudah jago jalan+iskandar jalan+juanda jam+12 jam+6
 jambret+di jambu janda$ jantung jembatan+gerendeng jual$ juanda juga jurumudi kabel+pln kakak+saya kakak+yang
 kamar+bawa kami+bapak kami+urus kampung$ kampung+kami kampung+saya kapan+bansos kapan+nyala kapan+tambal
 kapan+turun karang+taruna katarak+gratis kayaknya+bakar kayanya$ ke+dinas ke+garut ke+genangan ke+kelurahan ke+kota
 ke+rumah keberatan keblokir kecanduan kelahi+rebut kelahiran+anak kelas kelas+5 kelontong kelurahan+larangan kena$
 kena+angin kena+tipu kenapa+nama kenapa+ya kencang kencang+banget kering kerja+dinsos kerjo keruh ki+samaun knalpot
 knalpot+brong kolam kompor kompor+meledak konter+hp korban+kdrt korban+phk kosong+sebelah kotak kotor$
 ktp+bagaimana kua kucing+tenggelam kucing+terjebak kunciran kuning$ kursus kursus+jahit lagi$ lagi+bawa
 lagi+dipukul lagi+pukul lagi+teriak lansia+dengan lansia+umur lapangan$ lapor lapor+tapi larangan lempar
 lempar+piring limbah+ke lingkungan listrik+mati listrik+putus listrik+subsidi loteng lulusan+smk macet+tolong
 main+bola majikan+saya malam malam+mau maling+bawa maling+malam maling+masih mampu$ mandi+aja manga mangkal+di
 manis masih masih+gerak masuk+dapur masuk+kampung mati+pak mati+semua mati+total mati+untuk mau+ajuin mau+bayar
 mau+bunuh mau+cek mau+dia mau+lapor mau+mengajukan mau+tanya mayat+bapak melahirkan+belum meledak$ menara
 menara+bts mengajukan menyengat merah+cikokol merah+mati merah+tanah merdeka+sudah mie minta+kursi minta+perahu
 minyak miras$ motor$ muda$ mudik mugia muka+saya muncul murid$ musik+keras nafkahin nama+ibu need ngatur ngetem
 ngetem+sembarangan nih+yang no+4 nonaktif+padahal nopo nunggak nyala$ odgj+dan odgj+di operasi+katarak orang+lagi
 orang+minta orang+saya orang+tadi pabrik+buang pabuaran+tumpeng padahal+saya pagi+lapor pajak pak+api pak+besar
 pak+ini pak+kalau pak+tiap pak+untuk pak+warga paksa$ palak paling paling+tua palsu$ palsu+untuk panti+asuhan
other_service 2 panti+bagaimana parah pasar+ada pasar+lama pasien pdam+keruh pelayanan pelipis pembangunan
 pembangunan+3 pendaftaran penelepon+lapor pengacara pengacara+gratis penjara$ penjual+cilok perempuan+teriak periuk
 perpanjang$ perumnas perumnas+1 petugas+puskesmas phk+mau pinggir+lapangan pinjam pinjol+lapor pintu+bawa piring
 pkh$ plastik+jalan pln+putus pmi polisi+dan polres pondok pondok+bahar poris$ pp pp$ programnya punten+bade punya
 putih putus+jatuh putus+sekolah rakyat+bagaimana ranah raya+cipondoh raya+no renang resah resah$ resmi ribet ribet$
 rs+lansia rt+04 rt+3 rt+dari ruko rumah+butuh rumah+ibu sabi$ saged salah+sambung samaun sambung sampah+ke sanca
 sanca+di satpol+pp sawah saya+belum saya+bukan saya+curi saya+dicoret saya+harus saya+kecanduan saya+lagi saya+lari
 saya+lumpuh saya+masuk saya+nyangkut saya+penjual saya+punya saya+rusak saya+siapa saya+sudah saya+tabrak saya+tadi
 saya+tarik saya+tiap saya+tukang sd+bikin sebelah+jual sebelah+mushola sekarang+ancam sekarang+banget
 sekarang+begal sekarang+lagi sekarang+temen selokan selutut semrawut$ semua$ send+orang sendiri+tiap sengat
 senjata+di sewu+pak shop$ shop+3 siapa+pak siapa+yang sih$ sim sini$ smp$ stm suami+istri suami+lagi suami+tapi
 suami+teriak sudah+2 sudah+kena sudah+meninggal sudah+miring sudah+pada sumarni sumbang sumur sumur$ sumur+kering
 syarat+surat tabrak+anak tadi+sore tahap tahun+belum tahun+tidak takut+ambruk takut+tabrak taman taman+gajah tambal
 tanda+tangan tangan+kami tangcity+tiap tangerang tangerang+alamat tangerang+tidak tanggung+jawab tangkap tapi+takut
 tarik+motor taruna+mau tas+saya tawon+besar tawon+kepala tawon+vespa tawuran tebal$ tebal+dari tebang telat+2
 telat+bayar telepon$ telepon+miring tembok tenda teriak+sekarang terkait terlantar+saya terminal+tolong
 tetangga+galak tiang tiang+telepon tidak+belum tidak+daftar tidak+dari tidak+keluar tidak+layak tidak+luka
 tidak+pernah tidak+tolong tinggi+banget tiri+pukul tolong+bikinin tolong+dicek tolong+ditertibkan tolong+send total
 trantib trotoar+depan truk truk+di tua+sakit tukang+parkir tumpang$ tumpeng tumpuk+di tumpuk+minggu tunai turun+pak
 tutup+orang uang$ ular+sanca untuk+berobat untuk+janda untuk+sekolah urus+bagaimana urus+bpjs urus+kartu
 urus+sekarang usaha$ utara utara+saya vespa warga+resah warga+tidak warung warung+kelontong warung+sebelah wc
 yang+bakar yang+bapak yang+buka yang+paling yatim$ yatim+tidak yth yth+dinas
other_service 1 10+kilo 2+motor 22+tahun 3+cair 3+kapan 6$ 8+tahun =arms =limp ^alat ^api ^biawak ^dana ^fogging
 ^info ^nik ^pln ^pnlp ^stnk ^toko ^tumpang ^warga a ada+bpjs ada+jambret ada+kucing ada+penumpang ada+sarang
 aer+pdam akses akta+mati alamat+mana alat+dengar amankan+di ambil+anak ambruk+depan an anak+3 anak+sembunyi
 anak+telat ancam$ ancam+bunuh angkut+minggu anjing+tetangga apa+di api+nya arah+ke asap+masuk atap$
 bagaimana+daftar bahar bahaya+banget baik+aja bakar+lahan bakar+tolong bangkai bangun bangun+rumah bantu+alat
 bau+menyengat bayi+masih begal+bawa bengkak$ benteng+betawi berani+masuk beras+10 berlubang+depan besar+ember
 betawi bibirnya+rusak bisa+pak bisa+perpanjang blok+c bpjs+ibu buka+jam bulan+depan buntu buruh c campur cipondoh
 curi$ daan daan+mogot dada+pak daftar+kakak dalam+rumah damkar+dong dan+sekarang dari+magrib delima denda
 dengar+teriak desa di+apartemen di+atas di+cipadu di+genteng di+lapak di+lemari di+minimarket di+rw di+tpu
 dia+ancam dicopot dinsos$ dipukul+pakai dishub+mana dong+banyak dua$ ember+di empang empat fogging+dong
 galak+banget gang+2 gang+delima gang+masjid ganggu$ ganggu+warga gas+kencang gesper gitu gudang+bakar hak hak+asuh
 hari+di hari+lewat hari+masih hilang+2 hilang+bikin hukum ibu+pulang ijin+pak ini+kapan ini+masih istri$ jalan+daan
 jalan+kutilang jalan+mh jalan+sangego jalan+sudah jalan+tadi jalan+tidak jalan+tutup jaya+kaki jembatan
 jembatan+dekat juta kacamata+gratis kaki+saya kalau+malam kami+mati kantin kapan+cair kapan+pkh karet$ kartu+bpjs
 karunya+banget kasih+nomor ke+dapur kel+neglasari kelahi+dengan keluar+dari kelurahan+kenanga kemarin+kapan
 kena+dbd kena+denda kenanga kenanga+gang kering$ kerja+atau kerja+untuk kesehatan kimia kios+bakar kis+mati kk+baru
 kok+bisa kok+hilang komplek+kami konsul konsul+hukum konter kontrakan+bakar kontrol+cuci korban$ kota kp+bulak kua$
 kucing+mati kumpul+di kunci+saya kuntit kutilang lagi+kelahi lansia+ada lantai+dua lapangan lapor+tetangga
 larangan+selatan lewat+terus lewat+wa liar+gigit limbah+pabrik listrik$ makasih+sewu malah+dapat maling+kotak
 mampet+banjir mana+yang mandi+pak mandi+pintu masih+dengar masjid+raya masuk+kamar masuk+toko mati+bikin mati+di
 mati+lampu mau+bacok mau+berobat mau+datang mau+konsul mau+kursus mau+nikah mawar$ meledak+api meledak+tabung
 menjuntai+di menyengat$ menyengat+banget merah+di merah+perempatan mh mh+thamrin minggu+bau minggu+tidak
 minimarket$ minta+damkar minta+data minta+modal minta+popok miring+banget mobil mogot motor+pada motor+paksa
 muda+di mushola$ nasi$ ngaktifin ngaktifinnya ngalir+3 ngelewer nggih$ nik+saya nikah+di nomor nomor+damkar
 nomor+wa nyala nyaris nyasar nyebarin orang+di pada+bawa pada+takut padahal+besok pak+bikin pak+kayaknya pak+temen
 pakai+gesper pam+tidak pasar+bakar pbi+saya pelatihan+jahit penelepon penuh perempatan+mati perkosa+pacar
 pincang+tidak pindah+domisili pinggang pinggang+perahu pisau+saya pkh+bulan pkh+ibu pln+mati pnlp pohon+jambu
 pohon+mangga pohon+mau pos+ronda posyandu$ posyandu+di programnya+tidak pulang+shift pundi+nggih punya+anak
 punya+ibu punya+rumah putar+di putus rampas rehab renovasi ribut+rebut roda$ ronda ronda+rw rongsok rongsok+dekat
 ruko+ciledug rumah+aye rumah+kami rumah+orang rumah+patah rumah+saudara rumah+tidak rumah+tutup rusak+lagi
 rusak+tolong sampai+bibirnya sampai+tidak sari$ saya+22 saya+apa saya+bagaimana saya+bawa saya+berhenti saya+bocor
 saya+butuh saya+cuma saya+dan saya+dengar saya+dia saya+dibobol saya+disabilitas saya+kejar saya+lewat saya+paksa
 saya+telat saya+tipu sebelah+lagi sekarang+masih sekarang+muka semua sengat$ serang+jantung sering+dipukul sesak$
 setrum+tidak sewu shift shift+malam siang+malam sim+saya slb smk$ sore+asap suami+tiap suaranya sudah+3 sudah+buka
 sudah+dada sudah+dicabut sudah+gigit sudah+minggu sudah+pinggang sudah+selutut surat+tidak tahun+ini taksi
 tanah+sudah tanda tangcity telat$ tengah$ tengah+malam tenggelam+di terus+ke terus+pak terus+pukul tetangga+bangun
 tetangga+berisik tetangga+saya tetangga+yang tgl thamrin tidak+bangun tiga tk toko toko+emas tolong+diaspal
 tolong+dipukul tolong+ini tumpang+tanya tunanetra uang+di umum+taman untuk+surat urus+kk urus+ktp usaha+untuk
 vaksin+anjing vaksin+rabies vespa+di warga+tolong yang+gratis yang+tanggung yayasan+kami
other_service -1 0812xxxx 08xx 08xx$ 100rb 12+tahun 20$ 2019$ 4$ 4+hari 4+sd 5$ 5jt 5jt$ 77$ =done ^alamat ^apotek
 ^are ^ass ^baru ^bekas ^bibi ^buka ^bunuh ^cepat ^dasar ^do ^dua ^emang ^gratis ^hallo ^hamil ^harus ^horas
 ^investasi ^jangan ^kapan ^kayanya ^ke ^kira ^kolong ^kondisi ^kontak ^kubur ^laksa ^lapar ^lu ^lupa ^mantap ^mayat
 ^met ^misi ^nanti ^ojol ^pantun ^pas ^pasien ^pasutri ^promo ^punten ^ruko ^satu ^shes ^sugeng ^tambah ^top ^woi
 abis+begal abis+di ada+bekas ada+bidadari ada+bocor ada+karyawan ada+luka ada+mobil ada+pasien ada+remaja
 ada+spanduk adopsi adu adu+saya agen akan+panggil alam+jaya allah+pak aman+tidak ambulans+dinsos ambulans+kami
 anak+kecil anak+kerja anak+minum anak+ngelem anak+pakai anak+yang aneh aneh+suka angke anter anything apa+tidak
 are+you aria+wangsakara arusnya arusnya+deres asap$ ashari ashari$ asih asri ass ass+wr assalamualaikum+mau
 assalamualaikum+pak autis awas babakan$ baca bacok$ badan+gosong bagaimana+hasil bagaimana+nih bahar+gang
 bahasa+jawa bakar+minggu bakar+tidur baliak bandara banget+sudah bangun$ bangunan bangunan+sinar bank bank$ banting
 bantu+di bantu+tetangga bapak+nya barat baru+aja batu$ bawa+motor bayar+mandor bayi+sudah bebek belok belum$
 benda+ada bensin+ke ber3 beras$ berita$ bibi bicara bidadari bidadari+jatuh bikin+bedeng bio bio$ biru$ biru+saya
 bisa+cek bisa+ke bisikan bisu bocah+depan bocah+yang bolak bolak+kembali bugel buka+ternyata bulan+maret bulat
 bunuh bye cape+hidup capek$ cari+anak cari+bapak cari+ibu cari+istri cat cek$ cek+data celana$ ceper$ cerita chat$
 cianjur cilacap ciledug ciledug+plaza cimone$ cintamu cintamu+eaaa cipadu$ ciri cisadane+dekat cluster cod$ coming
 coming$ curug dada+terus daerah+kerja daftar+sekarang dagu dagu$ dalam+karung dana+cepat darah+kemana darah+pak
 dari+atap dari+mana dari+minggu dasana dasar data+kalian data+pelapor datang+pak dekat+pasar dengan dengan$
 dengan+bikin dengan+kucing dengan+siapa dengar+bisikan denyut depan depan+gang depan+gudang depan+lapangan
 depan+makam di+alam di+bus di+cikokol di+dagu di+dekat di+dompet di+emperan di+jakarta di+kaki di+kantong di+kardus
 di+kebon di+kontrakan di+leher di+lobby di+lokasi di+mushola di+pagar di+penampungan di+phk di+pipi di+punggung
 di+rel di+rs di+ruko di+sampah di+sungai di+tas di+tenda di+the di+warnet dia+bakar dia+mana dia+pukul dia+sudah
 diancam+pakai dibungkus dicek$ dicek+di didampingi dikasih+makan dikubur dimakam+sbg dinsos+apa dinsos+mana
 dinsos+yang dipukul$ dipukul+preman dirante dirante+di disebar disimpen disitu ditakoni ditinggal+ibu dititip+ke
 dituntun ditusuk do+you does does+this dua+kali dua+tidak dulu+ratus eaaa eh+maksudnya elektrik elpiji emperan
 enjing evakuasi find flyover flyover+cikokol foto+ktp fotokopi gacor+maxwin gaga gali+sumur galon+setrum gang+damai
 gang+tabrak garuda$ gas+di gatsu gawat+pak gebang$ gelandangan$ gemeter gendong gerbang gereja gerobak+parkir
 gerombolan gondrong goreng gubuk hadiah hallo halo+apa halte+depan hapus harus+kemana hasyim hasyim+ashari heboh
 hilang+abis hilang+di hilang+ibu hilang+itu hilang+kontak hilang+tidak hilang+umur hitam$ horas hp+dompet hp+nya
 ibu+kerja ibu+pikun ibu+tini ibu+yang ignore ikat indomaret+jalan induk$ info+susul info+tambah ini+bagaimana
 ini+di ini+makan ini+orang ini+tidur investasi irigasi itu+tiap itu+yang izin+lapor jaket+merah jalan+gajah
 jalan+garuda jalan+gatsu jalan+ke jalan+kyai jalan+telesonic jalan+tol jalanan$ jalmina jalmina+sudah jam+5
 jam+operasional jambi jambret+jatuh jati jatuh+kepala jaya+minta jaya+rt jembatan$ jembatan+cisadane jenggot
 jenggot$ jenguk jodoh+saya jpo jumlah juni juta+klik kabupaten kader kader+posyandu kakak$ kakak+perempuan
 kalau+panggil kali+angke kali+masih kali+pas kamar+mayat kamar+tolong kambing kami+putar kami+tadi kampus kan+pak
 kanan kandang+ayam kantor+buka kantor+dinsos kantor+kelurahan kapan+orang karang karawaci$ kardus kardus$
 kartu+berobat karunya$ karyawan+masuk kasih+makan kata+dibuang kavling kawan kayaknya+sudah kdrt+lari ke+cilacap
 ke+depan ke+pak ke+polisi ke+tembok keburu kejar+istri kel+kreo kelahi+di kelas+4 kelen keluar+kepala keluar+orang
 keluar+rumah keluarganya+di keluarganya+tidak kelurahan+benda kemana+mana kemarin$ kemarin+di kemarin+sekarang
 kenapa kenapa$ kenapa+pak kepala+bayi kepala+bocor kepala+jatuh kepergok kerja+dari kerja+gaji kerja+pabrik
 ketangkep+warga ketauan ketemu$ ketemu+di kirim+lokasi kk+di klinik ko kok+masih komplek+garuda konfirmasi
other_service -1 kontrakan$ kontrakan+sudah korban+bakar korban+begal korban+luka kosong$ kramat kreo+selatan ktp$
 ktp+di kubur$ kucing$ kucing+pak kulit+luka kumat+rusak kumat+semua kumis kumis+tebal kurang+waras kyai kyai+maja
 lagi lagi+di lain$ laki+di laki+tua lalat+di lalu+saya lama+banget lampu+nyala langgar$ lansia+itu lansia+lagi
 lansia+lumpuh lansia+nyasar lapor+disini lapor+lewat lapor+sekarang laporan+baru laporan+di laporan+dicabut leher$
 lemas+banget lempar+genteng lengan lepas+dari lewat+ada lewat+depan lihat$ lihat+lagi lihat+rumah lihat+saya link$
 lo+pada lobby loh lok+jalan lokasi$ ludes lumpuh+sendiri lurah ma maaf+bikin mabuk+di madura+jalan mahasiswa+mau
 maja maksimal maksimal+berapa maksud maksud+saya maksudnya+ada malah maling+motor malu mandi+di mantap maret masa
 masih+sekolah masuk+mesin masuk+sini mata+melotot matahari mati+aja mati+orang mau$ mau+ambil mau+obat mau+saya
 mau+tahu maxwin maxwin+daftar mayat+bayi mayat+nyangkut mayat+pak melepuh melotot menang+undian meninggal+tadi
 meninggal+tidak menunggu merah+shinta merak mes mesin+press met minat+pm minggu+lalu minta+pulsa minyak+ke misi
 misi+pak ml mlampah mnt mnt+tolong motor+tabrak muara much muhidin muka+biru mulut+busa mulut+keluar mungkin
 murah+minat murid murid+saya musafir nak nama+asap nambo nambo+jaya nangka nanti+saya napas$ nasi+goreng need+ke
 neglasari ngalih ngelamun nggih nginep ngobrol ngobrol+dengan ngomong+dengan ngomong+sendiri nikah$ no+hp
 nomor+ambulans nomor+anda nomor+ini nya+mati nya+pak nyarios obat$ obat+dari observasi odgj+amuk odgj+bawa
 odgj+lempar ojol+abis ok ongkos$ orang+bau orang+curiga orang+pak orang+pakai ot otw p$ pabrik+jalan pabrik+sapatu
 pagi pagi+pak pak+baru pak+boleh pak+cipadu pak+kaki pak+mau pak+muhidin pak+orang pak+takut pakai+gelang
 pakai+jaket pakai+kayu pakai+ktp pakojan paman+saya pamulang pangkalan panik panik$ panjat panti+werdha pantun
 pantun+dong parkir+pasar parkir+ramayana pas+banjir pasang+tali pasien+jiwa pasien+terlantar pasutri pecandu
 pegang+dada pegang+golok pemakaman$ penampungan$ penanganan pendampingan pendek pengendara+motor penipuan$
 penumpangnya perempatan$ perempuan+di perempuan+korban pergi+ditinggal perlu+foto permintaan permintaan+ambulans
 pertolongan$ perum+dasana petugas+datang petugas+mana piatu pikun$ pil pinang pinggir+kali pinjam+dulu pipi piring$
 pisau plawad pm pm$ pojok$ polisi+dulu polisi+sudah pom pom+bensin poris+plawad pos+damkar poster presiden press
 press+pabrik progres promo proyek pucat pukul+anak pulang+kampung pulang+kerja pulsa$ punggung punten punten$
 punya+ktp punya+saudara punya+uang puskesmas+mana putar+lewat putrana racun$ ratus ratus$ rel relawan+bagaimana
 rendah rendi rini$ rm rm+padang roda+ditinggal rsud+kata rujuk rumah+asri rumah+bocor rumah+kuring rumah+malam
 rumah+pak rumah+rumah rumah+tadi rumahnya+bakar rumahnya+banjir rutin sadar+juga saged+mlampah sakit+jiwa
 sakit+urus salah+chat salah+lihat sambel sambil+bawa sampai$ sampai+ke sampai+muka sanggup+urus sapatu sapatu$
 sari+asih sate satpam+komplek satria saudara+yang saudara+yatim saya+0812xxxx saya+akan saya+bikin saya+cari
 saya+ditinggal saya+ganggu saya+hilang saya+jam saya+ketemu saya+kirim saya+nyasar saya+pingsan saya+rekam
 saya+sakit saya+sayat saya+sendiri saya+serahin saya+simpan saya+terlantar saya+tidur saya+usir sayur sbg sdn
 sebatang sebelah+ada segala sekali$ sekarang+lewat sekarang+tidur sekarat$ sekujur sekujur+badan selalu
 selamat+nomor selamat+sore selapajang$ sembuh sembuh+tapi sempat+lihat semua+barang sepanjang sepanjang+jalan
 sepatu$ serahin serahin+ke sering shes shinta$ si+ibu si+lansia siang$ siapa+aja siko simpan sinar sinar+jaya
 singgah$ singgah+mana sip siram+bensin siram+minyak sisir sok spanduk+ijo sragen standby stasiun+batu sudah+cerai
 sudah+datang sudah+dicek sudah+dua sudah+kembali sudah+pasang sudah+siram sudah+tulis sudah+ya sugeng suka+buka
 sukses sukses+terus suryadarma$ susul+anak tabrak$ tabrak+darah tadi+bagaimana tadi+saya tadi+sudah tahan+perut
 tahi tahi+lalat tahu+dia tahu+harus takut+kenapa tali+di taman+elektrik tambah+ada tangan+karyawan tanggal
 tangis+di tanjakan tanpa+identitas tanya+apa tapi+tidur tato tea team teh telepon+ke telesonic teman tempat$
 tempat+rumah tempat+tinggal tenggelam+got terakhir+di teras+rumah terbalik$ terbalik+di terminal$ ternyata+masih
 terus+ambruk terus+ditinggal terus+tidak tes$ tetangga+anak tetangga+cari tetangga+kontrakan tetangga+meninggal
other_service -1 tetangga+tenggelam tidak+berhenti tidak+bisa tidak+kembali tidak+nengok tidak+respon tidak+saya
 tidur+mana tiket+tidak tiketnya tikus tinggi+dekat tini tipu+saya titik titip+anak toilet toko+bangunan tolong$
 tolong+cek tolong+evakuasi tolong+find tolong+ignore tolong+ke tolong+kesini tolong+need tolong+tambah tong
 tong+sampah top truk+jalan tsb tua+ke tubuh tuh+orang tukang+galon tulis+surat tunggal$ tunggu+dinsos turun+di
 tutup+hajat uang+dengan ulang umur+5 undian untuk+makan untuk+masuk untuk+urus urus+mau urus+pemakaman urus+warga
 usir+dari vc via+112 video video$ wa+08xx wa+ini wangsakara warung+ibu warung+madura wau werdha woi work x+bulan
 ya+saya yang+ada yang+bacok yang+benar yang+dengan yang+dibawa yang+ditinggal yang+gigit yang+kami yang+lewat
 yang+masuk yang+odgj yang+pukul yang+suka yang+tempat yang+teriak yang+tidur yanto yatim+piatu you$ 👍 👍$ 🙏 🙏$
other_service -2 1+orang 10+juta 11+malam 12$ 2+anak 24+jam 3+ada 3+dua 500rb 7+orang 8+bulan =kin =still
 ^alhamdulillah ^banci ^batal ^bawa ^belakang ^belum ^bener ^bot ^bukan ^dapat ^dari ^dengan ^depan ^dosen ^eh ^film
 ^gawat ^hai ^hi ^hubung ^iki ^jadi ^jd ^kami ^kamu ^kemarin ^keren ^klik ^lama ^layan ^lihat ^lo ^mabuk ^mana ^mati
 ^mbakyu ^mun ^ngaku ^no ^p ^pelapor ^pemerintah ^pencarian ^perlu ^pinggir ^pocong ^polsek ^posisi ^relawan ^salah
 ^satpam ^satpol ^saudara ^slot ^tangsel ^target ^ternyata ^test ^tiket ^trc ^tunggu ^ud ^umur ^untuk ^woy ^ya
 abaikan ada+berapa ada+info ada+kabar ada+kartu ada+kejadian ada+laki ada+motor ada+odgj ada+perempuan ada+pgot
 ada+saksi ada+senjata ada+tas adopsi+bayi agak agung agung$ agus ahmad ahmad+yani aja$ aja+sih aja+yang ajak akan
 akhirnya akhirnya+dibawa akun+ff al alam alamat$ alat+ke alat+sekarang alfamart alfamart$ alhamdulillah allah aman$
 ambulans+tidak amuk+bawa anak+di anak+hilang anak+kontrakan anak+perempuan anak+sekolah anda angkat+kerja anjing$
 apa+saya aplikasinya apotek arah+kali are aria arrive arrive$ aspal$ ati2 aula aula+kelurahan ayam+geprek b
 badan+dingin bahasa baik bakar+rumah balas banci banget+timnya bangun+pak bantu$ bantu+cari bantu+dong bantu+tiket
 banyak+darah bapak+ibu bapak+ini bapak+ojol bapak+tua bapak+tukang bapak+yang baru baso bau+busuk bawa+anjing
 bawa+bayi bawa+berobat bawa+tongkat bawah beda bedeng begal+orang bekas belakang+kantor belakang+kelurahan
 belum+bisa belum+ketemu belum+pulang belum+sadar belum+sampai benar bengkel berapa+hari berapa+lama berdaya
 beringin berita berobat+pak besar$ besar+ambruk betisnya biar biasanya bidan+tidak bikin+kotor bikin+mati bis
 bisa+gerak bisa+hubung bisa+masuk bisa+ngomong bitung blok+d7 boneka bot$ botol bulak bulan+tidak busuk+dari
 butuh+dana butuh+pendampingan butuh+pertolongan butuh+tempat cabe cabe$ cabut cantik$ cape cara$ cara+batal cari$
 cari+pak cari+suami cepat$ cepat+cair ciledug$ cinta cod culik+anak curhat d7 da daerah+kami darah+ngocor dari
 dari+tadi daster data dekat+jembatan dengan+angkot dengan+bapak dengan+saya dengan+tiang depan+lapas depan+mall
 depan+mesjid depan+sma depan+toko deres di+atm di+aula di+dapur di+got di+halaman di+halte di+kandang di+lantai
 di+mobil di+parkir di+perut di+pinggir di+puskesmas di+rumah di+taman di+tangan di+tempat di+tumpuk dia$ dia+bawa
 dia+siram diamankan dibawa$ dibawa+ke dibuang+keluarganya dicocokin dideportasi dideportasi+tidak digigit+anjing
 dikejar dikejar+orang dikeroyok+anjing dinas+sosial dingin$ dinsos+daftar dipukul+orang dipukul+rame2 dipun diri$
 dirubung disini$ disorientasi disuruh ditinggal$ ditinggal+anak dititip do doang$ dokter+kata dosen dp dp+0 emang
 entah ff free gacor gajah+tunggal gaji+10 gang+h gang+langgar gang+sebelah ganggu ganggu+jiwa ganti2 garuda
 garut+tidak gebang+raya gedung gedung+parkir gelang gembor gembor$ gempa geprek gerendeng$ giant gigi gigit+ular
 goblok goblok$ gorengan gosong grab gratis+kan green green+laki griya gudang+beras gudang+jalan guru+lapor h habis
 habis+ongkos hai halaman hari hari+bisa hari+tidak here here$ hi hilang+anak hilang+pak hitam hub hubung+wa
 hujan+pak ibu+hamil ibu+melahirkan ieu ijin+lapor ikut+orang indomaret induk info+bapak ini+ada ini+bener ini+dapat
 inpres is+hilang isi+ktp it itu+pak itu+sekarang jaket jalan+aria jalan+beringin jalan+itu jalan+kami jalan+ks
 jalan+pahlawan jalan+raya jalan+teuku jam jam+11 jam+berapa japri japri$ jatake$ jatuh+di jatuh+ke jauh+dari jawa
 jd jebul jembatan+kaca jembatan+robinson jemput+saudara jiwa+gratis jodoh jual+akun jual+motor juga$ kabar$ kabel$
 kaca+berendeng kaca+mobil kadis kafan kah$ kain kaki kaki+dari kaku kalau+orang kali+di kali+mookervart kalian$
 kamar+saya kami$ kami+pendatang kampung+sini kandang kaos kapan+hujan kardus+di karyawan+jatuh kasur$ kasus kayanya
 kayu+pukul ke+anak ke+arah ke+cimone ke+lampung ke+mars ke+panti kecek kehakiman kejadian+nih kejang$ kejang+pak
 keliling+di keluar$ keluarganya$ kelurahan+gebang kelurahan+gerendeng kembali+ke kembali+lagi kena+pukul kena+razia
 kena+tusuk kenal kenapa+saya keren keren+banget kerja+24 kesini ketemu+orang ketuban ketuban+sudah kiri
 kolong+jembatan kondisi kontak korban+banjir korban+tabrak kosong+itu kp kresek ks ks+tubun kuliah kuota kurang
 kuring kurus lagi+kumat lagi+pasang lah$ lain laki$ laki+bawa laksa lama lampu+mati lampung lampung$ langgar
 langsung lansia+jatuh lansia+pakai lansia+stroke lansia+tidak lantai+2 lapangan+ahmad lapar lapas lapor+apa
"""
