"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours 3 ada+bakar ada+bayi ada+di ada+gelandangan ada+korban ada+laki amankan+odgj anak anak+jalan ancam+warga astaga
 astaga+dia bacok badan bagaimana+ini baju bakar+massa bakar+orang bantu+bocah bantu+mau bantu+mayat bapak barang+di
 bawa+kayu bayi+di belum+pernah bisa+bantu bisa+dijemput bocor+orang busuk+dari butuh cimone dalam+pingsan
 darah+tidak dari+kontrakan dari+pagi darurat darurat+pak dekat dengan+foto dengan+suami depan+ruko depan+rumah
 di+grup di+jalan di+kamar di+kontrakan di+mall di+tempat di+teras dia+bakar dia+begal dia+tidak dibacok dikenal
 ditusuk ditusuk+pak dompet dompet+hilang foto+orang gantung gas+bocor gelandangan+tiap gendong gimbal golok grup
 habis+maling hari harus+bagaimana hidup+pegang hilang+arah hilang+tidak hilang+yang ibu ibu+jatuh ibu+linglung
 ibu+tetangga identitas+di indah ini+ada jalan+raya jatuh+dari jembatan kali kali+syaratnya kami+tidak kampung
 kampung+uang kandang kardus karyawan+jatuh kayanya ke+panti ke+psikiater kecanduan+sabu kemarin+saya kembali
 kembali+lagi ketemu+lansia km kotor+rambut kp ktp+sebatang kumat+rusak kurus+banget lagi lagi+di laki+mabuk lali
 lansia+bawa lansia+hidup lansia+linglung lansia+pikun lansia+terlantar lantai lantai+2 lapor+ada lapor+gelandangan
 lari+sekarang lebam lemas luka+parah lupa+jalan mabuk+nyender mabuk+tergeletak mau+konsul mau+ngomong mau+terjun
 mayat+tanpa merah mesin minta+bantu minta+tolong mirip mirip+dengan mulut ngaku ngelem+malam ngesot+minta
 nyasar+tidak nyender nyender+di odgj+di odgj+putus odgj+telanjang odgj+terlantar ongkos+pulang orang+kotor
 orang+terjebak orang+tidur pakai+alat pakai+baju pakai+kayu panunggangan pasung+di pegang+pisau pegang+saya pelajar
 pelajar+bawa pernah pinggir+kali psikiater punya punya+identitas punya+ktp racun+tikus rambut+gimbal rel
 rumah+dengan rumah+di sabu+amuk sakit+di sambil sampah satu satu+saudara saudara+sebelah saya+capek saya+pak
 saya+pegang saya+pingsan saya+sayat sekap+anak sekarang+tidur semua situ suami+temen tabrak+mesin tahu
 tahu+rumahnya tangis+sendiri tanpa tawuran+pelajar telanjang+di teman+kontrakan teman+saya tempat+sampah teras
 tergeletak+di teriak terjebak terjebak+di terjun terlantar+anak terlantar+lapor tetangga+meninggal tetangga+saya
 tiap tiap+malam tidak+berhenti tidak+dikenal tidak+mau tidak+sadar tinggal+di tiri+saya tolong+amankan tua+tidak
 tuna+wicara uang+habis urus+harus usir warga+pakai warga+tanpa wicara wicara+nyasar woy yang+cari yang+tenggelam
 ~<.> ~<ana ~<ara ~<ast ~<baj ~<bap ~<bat ~<bay ~<bil ~<bre ~<but ~<cew ~<cis ~<dek ~<dia ~<dic ~<dom ~<gak ~<gg>
 ~<gol ~<gru ~<i> ~<ibu ~<jal ~<ket ~<km> ~<kp> ~<lag ~<lap ~<mun ~<mus ~<nab ~<nan ~<nge ~<oma ~<pek ~<por ~<ray
 ~<rel ~<sab ~<skr ~<tem ~<ter ~<the ~<tin ~<tit ~<usi ~<wic ~<woy ~<🆘> ~adi> ~adut ~aga> ~agi> ~ahe> ~ajar ~aju>
 ~akaa ~ake> ~aki> ~alik ~alo> ~ami> ~anak ~anpa ~anun ~apak ~apor ~arka ~arke ~arur ~asny ~asss ~asta ~ata> ~awan
 ~bada ~badu ~baju ~bam> ~ban> ~bapa ~bela ~berh ~but> ~buta ~cela ~ceng ~cewe ~dan> ~dar> ~dara ~deka ~diri ~diru
 ~disi ~diti ~ditu ~diur ~dius ~domp ~dus> ~dut> ~ebam ~ecel ~ejeb ~ejep ~ek2> ~ekat ~eker ~elah ~elaj ~elak ~elap
 ~eluy ~emba ~emua ~enaz ~eng> ~enge ~eria ~erju ~erna ~erny ~erto ~etab ~euru ~gadu ~gak> ~gaku ~game ~gan> ~gann
 ~gend ~gera ~gga> ~gimb ~golo ~grup ~hari ~iak> ~iap> ~iata ~iate ~ibac ~ibu> ~icop ~iken ~ikia ~ikur ~ilep ~imar
 ~imon ~impa ~indo ~ingi ~iri> ~irin ~irip ~irny ~isma ~itas ~itel ~iuru ~iusi ~jala ~jeba ~jemb ~jena ~jun> ~kaan
 ~kabu ~kali ~kamp ~kap> ~kard ~kaya ~keja ~keli ~kemb ~keta ~kiat ~kira ~krg> ~lagi ~laja ~laka ~lali ~lang ~lapo
 ~lema ~lemp ~lla> ~lok> ~lung ~lupa ~lut> ~luyu ~man> ~mare ~mark ~mbat ~men> ~meru ~mesi ~mini ~mone ~mpo> ~mua>
 ~muda ~nabr ~nak> ~naza ~nda> ~ndon ~nek> ~ngak ~ngan ~nggi ~ngko ~ngur ~njan ~npa> ~nyar ~nyen ~nyut ~ola> ~olok
 ~ompe ~ompo ~one> ~ongg ~ongk ~org> ~over ~panu ~peke ~perl ~pern ~pert ~pir> ~pria ~puny ~putr ~ran> ~rang ~raya
 ~rdus ~rel> ~riak ~rip> ~rjeb ~rjun ~rket ~rnah ~rnya ~rup> ~rura ~sari ~satu ~seka ~semu ~siha ~siki ~siks ~sina
 ~sir> ~situ ~skrg ~sok> ~sss> ~stag ~taga ~tak> ~tama ~tan> ~tanp ~tark ~tas> ~tiap ~timp ~ting ~tnya ~tol> ~trin
 ~tua> ~uda> ~ulan ~ulas ~ulun ~ulut ~umpa ~una> ~ungs ~unya ~usan ~usir ~utar ~utuh ~uyur ~wica ~wism ~woy> ~yany
 ~yend ~yura ~yut>
ours 2 # 4+tahun =well @first=- abis+makan aja aja+rasa al ambruk+tabrak anak+ditaro anak+hilang anak+sebelah
 ancam+bunuh arah+di banting bantu+bayi bantu+kami bantu+orang bau+busuk bawa+pisau berhenti bikin+gubuk bikin+ulah
 butuh+pertolongan cari+ibu cari+kerja cipadu curhat+soal dari+panti dengan+bikin dengan+ibu depan+kantor di+kardus
 dibacok+geng dibuang+harus dipukul+terus gang+lain gantung+diri geng geng+motor gimbal+siapa gubuk gubuk+di
 halusinasi ibu+hamil is jalan jalan+kembali jatuh+di jawa jemput jiwa kakak+kecanduan kali+pas karang kata+mau
 kayaknya kayu+takut ke ke+puskesmas kecanduan+narkoba kecil+dipukul kekerasan+lari kel keluarganya+siapa koin
 kolong+flyover konsul kontrakan+sebelah kurus laki+tidak lali+jalan lama+belum lansia+kurus lansia+lali lansia+luka
 lansia+telanjang lansia+yang laporan+ada laporan+takut lebam+perum linglung maaf+manusia makan+3 makan+racun
 masih+tabrak mati+aja mau mau+curhat mau+minum mau+rujuk mayat+tidak minimarket minum+koin mobil+tabrak muka
 muncul+lagi musafir napas+tolong narkoba+amuk obat+mau odgj+malam orang+ganggu orang+linglung pak+di pak+orang
 paksa+di pas pas+banjir pasien pasien+rs pasung+keluarganya penumpang perempuan+linglung perlu pertolongan
 perum+villa pinang pisau puskesmas+minta putar rsud rt rumah+ambruk rumah+harus rumah+sekarang sakit+tidak
 sampai+lebam saudara saudara+bikin saudara+muntah saudara+saya saudara+tetangga saudara+tinggal saya saya+ancam
 saya+cari saya+kecanduan saya+kejar saya+meninggal saya+tidak saya+yang sayat sebelah+pasung sekarang+ada sendiri
 setir silver+parah soal+tetangga suami+makan supir+masih syaratnya+apa tabrak tabrak+setir tabrak+tiang
 tampung+untuk tanpa+identitas temen terminal+poris terus+dengan the tiang+supir tidak+pakai tikus+tolong timur
 tiri+sampai titip tolong+bagaimana tolong+jemput tolong+ke tumpang ulah ulah+di untuk+saya usir+dari villa
 villa+tangerang waras+ancam waras+bawa waras+sudah woy+ada yang+dibacok yang+tabrak ~<al> ~<bac ~<bar ~<bon ~<bu>
 ~<cel ~<cik ~<dib ~<is> ~<jaw ~<jen ~<jiw ~<jom ~<ke> ~<koi ~<kot ~<lal ~<leb ~<lin ~<maj ~<mas ~<mau ~<me> ~<mes
 ~<mut ~<ngu ~<nit ~<pan ~<per ~<pri ~<ram ~<rsu ~<rt> ~<say ~<sel ~<suk ~<sup ~<tah ~<ten ~<tim ~<tok ~<tru ~<tun
 ~<vil ~<wan ~abra ~abur ~adek ~afas ~afir ~ajik ~alan ~alus ~anan ~ang> ~angg ~anit ~ante ~anyu ~arah ~arus ~asie
 ~auda ~aun> ~bal> ~bon> ~brak ~buli ~busa ~butu ~cabu ~celu ~cem> ~cimo ~cipa ~cisa ~deke ~dita ~ebon ~edan ~eden
 ~eket ~elo> ~emud ~enal ~ende ~engg ~enum ~erah ~erak ~erhe ~erob ~erum ~eset ~ess> ~ewe> ~fir> ~gelo ~gemb ~geng
 ~ggal ~ggg> ~glun ~guru ~halu ~hany ~hent ~iang ~ilet ~illa ~imba ~imur ~inan ~ingl ~inim ~ipad ~iruj ~isau ~isik
 ~isu> ~iwa> ~jar> ~jawa ~jika ~jiwa ~jomp ~kama ~kany ~kel> ~koin ~lany ~leba ~lusi ~lutn ~maji ~many ~mau> ~mbel
 ~mera ~miri ~mpah ~muk2 ~mute ~nafa ~ndir ~ngga ~nggg ~nglu ~ngol ~nima ~nita ~niti ~ntra ~oin> ~ongo ~osis ~padu
 ~pas> ~pasi ~pass ~pata ~pina ~pirn ~pit> ~rah> ~rahn ~raka ~rant ~ren> ~rhen ~riga ~rkan ~rlu> ~roba ~rsud ~rtol
 ~rung ~safi ~sara ~sau> ~saya ~send ~seti ~sien ~sin> ~sing ~sud> ~suka ~tabr ~tang ~taun ~teme ~ten> ~the> ~timu
 ~tir> ~titi ~trak ~ubuk ~udar ~uk2> ~ulah ~unte ~usaf ~usuk ~uter ~utri ~vill ~wani ~wong ~yakn ~yari ~yata
ours 0 @1
ours -2 =ask @=darurat @=puskesmas @first=darurat @first=puskesmas ada+lubang ajak alat ambil+amuk ambruk amuk+parah
 anak+kampung art asuh bakar+di bangkai bantu bantu+tawuran bantu+tidak bb bb+bayi beli belum bikin+orang bocor
 bolong bunuh+saya butuh+alat butuh+rumah cerita curhat+tidak curi dana dari+dinsos dengar depan+gang di+cipondoh
 di+gang di+rumah dilempar dinsos gang+ada gigi gratis gubug gubug+lansia habis+melahirkan harus+telepon hp+ambil
 hujan ibu+saya ijazah jam+1 jkn jorok kabar kartu kaya+kandang kdrt ke+rumah kecil+minum kelas kerja+di kerja+pak
 kontrol ktp+ke lagi+ada lama lampu+depan lampu+penerangan lubang lubang+bikin maaf+lansia mampu mandi+kepala mesum
 minta+ambulans minta+foto minta+uang minum+minyak minyak+tanah mobil mobil+saya negeri nikah odgj+pasca online
 pajak pak+lampu pak+rt palak pasca pasca+melahirkan patah+tulang pemkot perempuan+hilang pergi+tidak
 perkosa+tetangga pinggang pinjam pisau+tangan pohon polisi+tidur pt puing pukul+saya punya+wc rasa rekam rekam+ktp
 rumah+aman rumah+ibu rumah+saya sakit+pinggang sarang saya+bakar saya+gelap sekolah+tidak sering+sayat setrum+tidak
 sudah+kaya sumur surat+tahu tabrak+butuh tabrak+truk tangan+sendiri tawon tawuran+di telat telepon+siapa
 temen+sering terus tetangga+setrum tidak+bayar tidak+layak tidak+mampu tidak+naik truk tutup uang+duka warna wc
 wc+di yang+kasar ~<art ~<bb> ~<bin ~<bor ~<dan ~<dif ~<din ~<ema ~<got ~<gra ~<huj ~<ija ~<jkn ~<jor ~<kdr ~<kla
 ~<lah ~<lis ~<lub ~<mam ~<mob ~<onl ~<pap ~<poh ~<pt> ~<pui ~<ras ~<ren ~<res ~<ret ~<sem ~<sum ~<tib ~<tut ~<wc>
 ~aba> ~ade> ~ahit ~aket ~akti ~anah ~andi ~anji ~antr ~antu ~apah ~arna ~artu ~asca ~aspa ~atis ~awon ~bah> ~bant
 ~boco ~bolo ~bruk ~bug> ~bung ~ceri ~cor> ~cur> ~dana ~dika ~dins ~dipo ~drt> ~eli> ~elum ~eman ~emko ~eras ~eror
 ~erpa ~ertu ~erus ~esum ~gali ~geri ~ging ~gkai ~grat ~hkan ~iba> ~icur ~igi> ~iin> ~ijaz ~ikas ~ikin ~ilem ~iman
 ~indu ~inga ~inja ~ipa> ~iper ~ipot ~ipu> ~itah ~itam ~jadi ~jahi ~jaza ~jkn> ~joro ~kaba ~kahi ~kalo ~kare ~kdrt
 ~keba ~kema ~kin> ~klai ~kota ~ksa> ~laim ~lak> ~lama ~las> ~liar ~line ~list ~luba ~lum> ~mam> ~mand ~mbru ~mert
 ~mesu ~mkot ~mobi ~nany ~ndun ~nege ~njam ~nlin ~ntik ~ntru ~ntu> ~nyam ~obil ~ocor ~onli ~onse ~ota> ~pada ~pakk
 ~papa ~pasc ~peda ~pemk ~pipa ~poho ~pon> ~puin ~pur> ~rany ~rat> ~rati ~rawa ~reka ~rik> ~risa ~rna> ~rong ~rsi>
 ~rtua ~sang ~sca> ~selo ~sema ~spal ~sum> ~sumu ~tah> ~tana ~tawo ~telp ~teru ~tes> ~tong ~trik ~turu ~tutu ~ubug
 ~uing ~uri> ~won>
ours -3 5+anak =office ada+begal ada+biaya ada+santunan ada+tawuran akta anak+saya anak+tidak angkut anjing apa+yang
 asap atm ayam bansos bapak+kawin bapak+kejang baru+punya belum+minum beras biaya bisa+jalan bisa+turun
 bocah+tawuran cikokol+bawa dan+dipukul dengan+5 dengan+orang depan+flyover di+karawaci di+saudi dikasih+makan
 dilarang dilarang+ketemu ditinggal+ibu ditinggal+orang dmn duduk+bawa flyover+cikokol gaji gang+saya gas gas+racun
 gelap gorong got gubuk+kayu hari+sendiri jadi jari judi kabel kamar+mandi kampung+sebelah karawaci kawin+lagi kaya
 kayu+dengan kecil+tetangga kejang+terus kelamin kelamin+di kemana kerja+tiap ketemu+saudara lagi+depan lampu+gang
 lapor+ke lapor+kemana layak liar listrik lowongan maaf mahal majikan makasih mampet mandi mati mau+bacok
 mau+berobat mau+pegang meledak meteran minggu minggu+mau miskin motor+saya nik+tidak odgj+belum odgj+kumat
 orang+duduk orang+mau orang+pamer padam pak+sebelah pakai+pisau paket palsu pamer pamer+kelamin panas+3 pasang
 patah pdam pegang+bayi penerangan perang perang+sarung periksa pju pulang+minggu pungli punya+bayi raba racun+di
 rasa+kejar rumah+bawa rusak sarung saudi saudi+tidak saya+0812 saya+dipukul saya+halusinasi saya+hilang saya+sekap
 saya+tkw saya+warga sebelah+perang sendiri+dan serang serang+jantung siapa+yang sim suara suara+tidak sudah+lama
 sumur+ada susah tahan tanah tanggal tawuran+lagi tempat+curhat tengah+malam teriak+dipukul terlantar+bapak tiba
 tidak+angkut tidak+ketemu tkw tkw+di token token+listrik tolong+bantu tolong+bener tongkat tower tua+kerja turun
 untuk+orang warga+sini yang+buka yang+pingsan yang+serang ~<anj ~<apa ~<asu ~<atm ~<bam ~<bia ~<bip ~<cer ~<cin
 ~<dam ~<dmn ~<gas ~<gaw ~<jah ~<jar ~<jud ~<ker ~<maa ~<man ~<met ~<mis ~<om> ~<pad ~<pat ~<pda ~<pip ~<pju ~<rab
 ~<rus ~<sal ~<san ~<tkw ~<ton ~<tow ~<tra ~aaf> ~aci> ~ahal ~akas ~aksi ~akta ~alah ~alak ~amer ~anso ~araw ~aris
 ~asap ~asi> ~atah ~atm> ~audi ~awac ~ayam ~ba2> ~bamb ~bans ~bel> ~biay ~bipo ~bol> ~cek> ~ciin ~dila ~dmn> ~ebak
 ~ekam ~eled ~emal ~embu ~emin ~epon ~eri> ~erik ~erta ~gaji ~gaju ~ggun ~gkro ~gkut ~gli> ~guna ~hal> ~hira ~iamb
 ~iba2 ~ibay ~ilar ~imin ~ipol ~jaan ~jamb ~jari ~jing ~jual ~judi ~kah> ~ken> ~kors ~kron ~kta> ~lami ~lap> ~lara
 ~lat> ~leda ~liki ~lin> ~lind ~lowo ~lsu> ~maaf ~maha ~mak> ~mati ~mbak ~mer> ~ming ~ncii ~ndi> ~nera ~ngkr ~ngli
 ~njin ~ntua ~ntun ~okan ~oken ~olar ~oron ~ower ~owon ~pals ~pame ~pdam ~peny ~perb ~pju> ~pola ~poli ~porn ~puk>
 ~raba ~rena ~reta ~riks ~rjaa ~ror> ~ruk> ~run> ~sah> ~saha ~sak> ~sap> ~saru ~semi ~sera ~sim> ~suar ~susa ~taha
 ~terd ~tiba ~tis> ~tkw> ~toke ~towe ~truk ~tuan ~tumb ~tuna ~tup> ~uban ~ungl ~unti ~urah ~urat ~usak ~utup ~waci
 ~wer> ~yam>
ours -4 @=damkar @=ugd_malam @first=damkar @first=ugd_malam ada+mobil alat+bantu aman ambil api bantu+lansia
 bantu+rumah bapak+meninggal bayi+tidak bedah berapa bpjs cara dapet dari+kemarin dari+tower di+sumur
 dikeroyok+orang dipukul+suami diri+masih dokter duka ganti gelandangan+dengan hp hp+saya ibu+pak jantung jual
 karena kawin ke+mana kerja kucing lansia+odgj mabuk+di mantan masih+hidup masuk mau+ambruk meninggal+ada minyak
 murah nomor nyala orang+tenggelam pacar pegang+anak pertama pertama+sekarang pertolongan+pertama pindah puskesmas
 saya+tiba siapa tenggelam+di tiba+tidak tidak+dikasih tidak+nyala tidak+pulang trc uang untuk ~<amb ~<api ~<asa
 ~<bol ~<bpj ~<dok ~<gor ~<hp> ~<jua ~<kap ~<kaw ~<kuc ~<lay ~<low ~<nom ~<pac ~<pal ~<pus ~<rek ~<sia ~<sun ~<sus
 ~<trc ~<uan ~<unt ~abel ~acar ~adam ~afka ~ajak ~alsu ~amba ~ambr ~ana> ~apet ~asuk ~atia ~awin ~beda ~bera ~bpjs
 ~buat ~car> ~cing ~dape ~data ~dibe ~dicu ~dipe ~dokt ~edah ~elep ~emat ~erac ~esma ~etin ~fkah ~gala ~gar> ~gas>
 ~gawe ~iapa ~iben ~ikah ~iski ~jak> ~jant ~kabe ~kana ~kapa ~kawi ~kerj ~kesm ~kter ~kuci ~kurs ~laya ~mamp ~mana
 ~mant ~masu ~mbu> ~mete ~misk ~mor> ~mura ~nafk ~ngaj ~nika ~nomo ~nsos ~ntan ~ntuk ~nyal ~okte ~omor ~paca ~pene
 ~pind ~pinj ~pjs> ~pusk ~rja> ~rol> ~rtam ~rtu> ~semb ~siap ~skes ~skin ~smas ~trc> ~tuk> ~ual> ~uat> ~ucin ~udi>
 ~umba ~untu ~uske ~win> ~yala
ours -5 =drill @=alat_bantu @=bedah_rumah @=pangan @=santunan @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=santunan ada+bantu ada+tidak apa bakar+tangan bayar begal+di bener bisa+tidak buka daftar data denger+suara
 es jam kapan ktp lampu+jalan lapor+orang lapor+siapa mau+lari nik odgj+ditinggal paksa+gelandangan santunan
 saya+lari surat telepon ~<akt ~<bua ~<buk ~<daf ~<dap ~<dat ~<duk ~<es> ~<jad ~<jam ~<jan ~<ktp ~<pro ~<sur ~afta
 ~apan ~ayar ~baya ~bene ~buka ~daft ~dam> ~dima ~duka ~ener ~erap ~erja ~eter ~ftar ~iaya ~ker> ~ktp> ~lar> ~lepo
 ~ner> ~neri ~nik> ~rapa ~sant ~sura ~tele ~usah ~yar>
ours -6 =beast @=kerja @=trc @first=kerja @first=trc air mana rumah+mau ~<air ~<dim ~<nik ~apa> ~jam> ~unan
ours -7 @=dukcapil @=slrt @first=dukcapil @first=slrt kk ~<kk> ~air> ~ipak
ours -8 butuh+uang
"""
