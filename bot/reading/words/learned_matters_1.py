"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 10 112+itu
darurat 9 kejang+terus ~<kes ~elen ~len>
darurat 8 itu kejang ~<itu ~ejan ~itu>
darurat 7 @=darurat @first=darurat jatuh+dari karet mobil napas nomor perahu perahu+karet setrum tenggelam+di
 tiba+tidak ~<kej ~<mob ~<nap ~<nel ~<nom ~<set ~apas ~aret ~ba2> ~erah ~eset ~etru ~iba2 ~jang ~keja ~kese ~lan>
 ~mobi ~mor> ~nele ~nomo ~nyak ~obil ~omor ~rahu ~rum> ~setr ~tele ~trum
darurat 6 # ada+mobil ambulans darurat itu+bayar jantung jatuh ke ke+rumah medis minta minta+ambulans minum
 orang+tabrak orang+tenggelam panggil saya+tiba serang serang+jantung sesak+napas tabrak tiba ~<amb ~<dar ~<jat
 ~<kal ~<ke> ~<med ~<mel ~<min ~<tib ~abra ~ahu> ~ambu ~angg ~ans> ~arur ~atuh ~bany ~bil> ~brak ~bula ~dada ~daru
 ~eban ~edis ~ggil ~gil> ~iba> ~inum ~jant ~jatu ~lans ~mbul ~medi ~mint ~minu ~napa ~nggi ~nta> ~ntun ~num> ~pang
 ~pera ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tabr ~tiba ~tung ~ulan ~ung> ~yak>
darurat 5 =urgent abis+hajat ambulans+gratis ambulans+ke ambulans+untuk banjir bantu+medis bapak+kejang bayar+tidak
 berhenti+ngucur bisa+tidak dada darah+banyak di+kali gawat gawat+darurat gempa harus+telepon jatuh+di kali
 kampung+abis ke+rs kesamber kesamber+petir medis+untuk melahirkan ngucur nomor+ambulans pertama pertama+sekarang
 pertolongan+pertama petir pingsan racun racun+kampung rs tabrak+truk telepon telepon+siapa tenggelam truk ~<dad
 ~<jan ~<ket ~<pan ~<rac ~<rs> ~<ser ~<tab ~<tel ~<tru ~acun ~ali> ~anji ~awat ~banj ~bera ~cun> ~cur> ~dara ~dis>
 ~elam ~elep ~elpo ~engg ~epon ~erac ~erta ~esam ~etir ~gant ~gawa ~gemp ~ggel ~gsan ~gucu ~hirk ~ings ~inta ~iran
 ~irka ~jir> ~kali ~kesa ~lepo ~lpon ~mpa> ~ngge ~ngsa ~nguc ~njir ~pas> ~peti ~ping ~pon> ~racu ~rang ~rtam ~ruk>
 ~sak> ~seka ~telp ~tir> ~tis> ~truk ~tuh> ~ucur ~urat
darurat 4 ada+tabrak air+banjir ambulans+kemana banjir+dada banyak bapak baterai baterai+bagaimana butuh+napas darah
 dari di+sumur diri+masih gantung gantung+diri gas gas+racun hebat+habis ibu+saya itu+nomor jalan+telepon kampung
 kecil+minum kirim kirim+ambulans lansia+saya luka maaf+lansia masih+hidup meledak minum+minyak minyak minyak+tanah
 mobil+mayat nomor+apa racun+di sadar sesak stroke sumur+ada tertelan+baterai tetangga tidak+sadar tolong+orang
 untuk+ibu warga yang+luka ~<bap ~<ber ~<gas ~<gaw ~<gem ~<kam ~<kir ~<luk ~<oks ~<pet ~<sad ~<sed ~<ses ~<ten ~<tet
 ~<yg> ~adar ~ahir ~akan ~ambe ~angu ~apak ~ban> ~bapa ~bate ~ber> ~cepe ~dar> ~dari ~edad ~edak ~ekam ~ekar ~eled
 ~empa ~enda ~enti ~epet ~eran ~erus ~esak ~etan ~etim ~gas> ~gera ~gga> ~gili ~igen ~ilin ~irim ~kamp ~kare ~kere
 ~kiri ~kot> ~ksig ~lahi ~leda ~luka ~mber ~mela ~mpun ~nter ~oke> ~oksi ~pata ~pung ~reta ~rim> ~rkan ~roke ~sada
 ~samb ~san> ~seda ~sesa ~sige ~stro ~tama ~teta ~ting ~trok ~warg
darurat 3 24+jam @=bedah_rumah ambulans+cepat anak+tertelan angkot+korban bagaimana+panggil bangunan+jatuh
 bantu+paman bapak+jatuh bayar berhenti cepat darah+tidak dari+atap dari+motor dari+tangga dengan+angkot diri elpiji
 elpiji+meledak evakuasi evakuasi+warga gas+elpiji gempa+sekarang golok+rusak gratis gratis+untuk habis+melahirkan
 hidup kalau kebanyakan kebanyakan+tidak kecil kemana kepala kerja+bangunan ketuban+rusak korban korban+luka
 lantai+tiga luka+bakar malam+golok mandi+kepala melahirkan+ketuban meledak+ada mendadak minum+obat motor+kepala
 napas+parah nganter nomor+penting obat+kebanyakan orang+setrum panggil+ambulans patah penting pingsan+di
 racun+tikus rumah+warga rusak rusak+rumah rusak+tidak saudara+kejang saya+serang saya+sesak segera sekarang+lapor
 setrum+tidak stroke+mendadak tabrak+kereta tanah tertelan terus terus+bisa tidak+ada tidak+bangun tidak+berhenti
 tidak+gerak tiga tiga+patah tikus tolong+minta untuk untuk+bawa untuk+korban untuk+nganter untuk+pasien
 untuk+tetangga warga+banjir yang+pingsan yang+serang ~<bua ~<cep ~<elp ~<eva ~<gra ~<hid ~<kep ~<kor ~<pat ~<pin
 ~<seg ~<sia ~<str ~<tig ~<unt ~adak ~akek ~akua ~alau ~alo> ~anah ~ante ~antu ~arah ~arus ~atah ~ater ~atis ~ayar
 ~baya ~berh ~buat ~cepa ~cil> ~dup> ~ecil ~eliu ~elpi ~epal ~epat ~erai ~erhe ~erte ~etel ~evak ~gen> ~giln ~grat
 ~hent ~hidu ~hira ~idup ~iji> ~ikus ~ilny ~inde ~iung ~jira ~kake ~kala ~kalo ~keci ~kek> ~kepa ~keti ~korb ~kuas
 ~lau> ~lin> ~liun ~lpij ~mang ~mele ~mend ~mer> ~miny ~nah> ~ndad ~ndar ~nger ~nome ~ntuk ~omer ~orba ~pala ~pet>
 ~piji ~puti ~rai> ~rati ~rban ~rhen ~rnya ~rtel ~rusa ~sege ~sek> ~tana ~teng ~ter> ~tert ~teru ~tiga ~tiku ~tuk>
 ~uasi ~uat> ~untu ~usak ~utin ~vaku ~wat> ~yaka ~yar>
darurat 2 112+bisa ada+bencana ada+kendaraan anak+tetangga antar antar+ke bangunan banjir+masuk banyak+yang
 bapak+saya bencana bencana+lapor berapa berapa+aja biru+bibirnya butuh+pertolongan darah+hebat dari+lantai
 dari+pemkot darurat+kota di+jalan di+kamar gerak hebat hubung ke+nomor kepala+bocor kepala+darah ketuban
 kontrakan+harus maaf+darah mau+melahirkan minta+antar minta+bantu minta+evakuasi minum+racun mobil+jatuh napas+biru
 nomor+mana pabrik+banyak paman panggil+bantu panggil+jam pasien patah+ada patah+tulang pemkot penting+tangerang
 perempatan+harus pertolongan rumah+patah saya+sekarat sekarang sekarat sekarat+minta serang+stroke stroke+tidak
 tabrak+darah tabrak+tembok tembok+ambruk tol+orang tolong+kirim tolong+panggil truk+dengan ~<ban ~<heb ~<hub ~<kri
 ~<lah ~<led ~<ngu ~<pek ~<tik ~abis ~ala> ~ama> ~asie ~bann ~beli ~benc ~bis> ~cana ~daka ~des> ~diev ~eger ~elah
 ~emko ~enca ~epit ~era> ~erak ~erat ~ergu ~erto ~ertu ~etub ~gela ~geru ~guli ~heba ~hubu ~iant ~ieva ~iga> ~inya
 ~itis ~jepi ~kan> ~keba ~krit ~kus> ~lind ~lnya ~mert ~mkot ~morn ~ngi> ~ngun ~orny ~pama ~pasi ~pat> ~peke ~pemk
 ~pent ~pert ~pit> ~rgul ~riti ~rtol ~rtua ~sien ~tang ~tuba ~ubun ~ungi ~yebu
darurat -2 @=trc @first=trc alat banyak+darah bau bayi berhenti+darah bikin bpjs buka gelandangan hari
 harus+bagaimana harus+kemana istri mana pakai pas roda saya tangan urus yang+tenggelam ~<akt ~<bau ~<bia ~<bik
 ~<bpj ~<buk ~<dic ~<har ~<ist ~<kas ~<kon ~<pal ~<par ~<pen ~<pun ~<rod ~<san ~<say ~<seb ~<sem ~<tak ~<tia ~<uru
 ~adi> ~akai ~alam ~alat ~alem ~anti ~apan ~aren ~arun ~ayi> ~bah> ~bau> ~bayi ~bela ~berd ~biki ~bpjs ~buka ~dam>
 ~dipu ~ebak ~engk ~eras ~ggu> ~guru ~hari ~hat> ~hon> ~iman ~inda ~jak> ~kak> ~kena ~ket> ~land ~mpu> ~nang ~nik>
 ~oda> ~ohon ~ota> ~pake ~pani ~pasa ~pjs> ~ras> ~roda ~saya ~tahu ~tian ~tong ~tri> ~ual> ~uarg
darurat -3 =office @first=poli_jiwa @first=puskesmas ada+orang belum daftar depan dinsos hilang kaki kursi makan
 meninggal puskesmas sekolah surat tidak+bisa tidur tua uang ~<ala ~<daf ~<dap ~<dib ~<dip ~<dis ~<gel ~<hil ~<kab
 ~<kel ~<mak ~<nga ~<sur ~<tah ~<tua ~<uan ~afta ~agi> ~alik ~asar ~ata> ~aya> ~belu ~daft ~dah> ~depa ~dins ~dur>
 ~ekol ~elum ~emba ~enga ~enge ~enin ~epan ~esma ~ftar ~gang ~hila ~ian> ~idur ~ikin ~ing> ~inso ~kai> ~kaki ~kelu
 ~kesm ~kola ~ksa> ~kul> ~kurs ~kut> ~lat> ~lem> ~lum> ~lung ~maka ~meni ~ndah ~ndan ~nggu ~ning ~olah ~paka ~peng
 ~puku ~pusk ~ran> ~rin> ~rsi> ~rung ~sar> ~seko ~smas ~sura ~tidu ~tuna ~ukan ~ukul ~uran ~ursi ~urus ~uske
darurat -4 =beast =road =tale @1 @=pangan @=poli_jiwa @=puskesmas @=santunan @first=pangan @first=santunan
 ambulans+mayat di ini jalan kerja kk ktp mati nomor+telepon odgj ~<dep ~<di> ~<dim ~<din ~<dit ~<ini ~<jal ~<kk>
 ~<ktp ~<kur ~<mat ~<nya ~<odg ~<pus ~aki> ~alan ~anda ~ati> ~dang ~dgj> ~dima ~eng> ~erin ~erja ~ggal ~ilan ~ingg
 ~ini> ~jala ~kat> ~kerj ~kin> ~ktp> ~lah> ~lang ~luar ~mas> ~mati ~ngka ~nsos ~odgj ~pak> ~pan> ~rja> ~skes ~uang
darurat -5 =drill =heart =work @=alat_bantu @=damkar @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=-
 @first=alat_bantu @first=damkar @first=dukcapil @first=kerja @first=polisi @first=ppa @first=slrt mau ~<mau ~gal>
 ~mau> ~sos>
darurat -6 untuk+saya
darurat -8 pak ~<pak
polisi 9 saya+lari ~<pem ~arny ~rnya
polisi 8 ancam+mau atm bisa+tidak senjata ~<atm ~<sen ~atm> ~carn ~enja ~jam> ~jata ~njat ~senj
polisi 7 @=polisi @first=polisi bacok begal begal+di curi hilang judi lari lari+dengan mabuk mabuk+di minta+uang
 raib tukang+parkir tusuk ~<bac ~<beg ~<cur ~<dan ~<dic ~<hil ~<lar ~<mab ~<rai ~<saj ~<tus ~abuk ~aib> ~ajam ~bega
 ~bobo ~buk> ~curi ~dicu ~diti ~egal ~eras ~hila ~icur ~ilan ~judi ~kan> ~lang ~lap> ~lari ~mabu ~nusu ~obol ~pinj
 ~raib ~ras> ~saja ~uri>
polisi 6 ada+tawuran akun ancam bikin+skck dari+rumah di+jalan di+pos dibajak helm lapor+orang maling mau+bacok
 miras motor orang+di palak panti+pijat pas pijat+plus pinjol plus skck+syaratnya spion tidak+kembali tipu
 uang+paksa ~<aku ~<bom ~<dib ~<dig ~<dit ~<gad ~<hel ~<jud ~<kab ~<mot ~<pal ~<pen ~<plu ~<tip ~abu> ~adis ~akun
 ~alak ~alin ~ari> ~arun ~ata> ~baja ~bil> ~bol> ~bom> ~elah ~elm> ~emba ~gal> ~ganc ~helm ~ibaj ~injo ~ipu> ~iras
 ~itip ~jol> ~kun> ~lak> ~ling ~mali ~mira ~moto ~njol ~otor ~pala ~pas> ~peda ~pera ~pion ~plus ~puan ~rung ~san>
 ~spio ~tipu ~tor> ~tusu ~udi> ~usuk
polisi 5 akun+ig anak+sekolah banyak bawa berapa+ya dengan+pacar di+jembatan di+parkir dicolong digasak golok
 hilang+untuk hp ig istri+lari jambret kena+tipu keras maling+di miras+oplosan mobil motor+saya nomor+polisi online
 orang orang+hilang parkir pemalsuan pemalsuan+tanda penipuan perang perang+sarung pju+mati polisi+berapa
 rawan+begal rumah+bawa saldo saya+dibawa saya+tipu spion+digasak tawuran tidak+pulang tipu+travel wa warung ya
 ~<anc ~<baw ~<bin ~<gol ~<hp> ~<ig> ~<jem ~<keh ~<ket ~<lap ~<mal ~<min ~<mob ~<mud ~<nga ~<onl ~<ora ~<par ~<pin
 ~<pol ~<seb ~<spi ~<tem ~<tra ~<wa> ~<ya> ~abur ~ack> ~acok ~alap ~aldo ~alsu ~ambr ~anca ~anya ~arki ~asak ~awa>
 ~awur ~baco ~bala ~bany ~bawa ~bera ~bini ~bret ~bur> ~cam> ~cok> ~coka ~colo ~diba ~dico ~diga ~diha ~dike ~dis>
 ~dol> ~ehil ~elap ~ena> ~enip ~enus ~etan ~etas ~etip ~gadi ~gasa ~golo ~hack ~icol ~igas ~ijam ~ine> ~ing> ~ion>
 ~ipua ~jak> ~jamb ~kabu ~kehi ~kena ~keti ~kin> ~ldo> ~lika ~line ~lok> ~lsua ~lus> ~mals ~mbac ~mbat ~mbre ~ming
 ~mobi ~ncam ~ngan ~nlin ~obil ~olok ~onli ~oran ~osan ~park ~pat> ~pemb ~penc ~peni ~ramp ~rans ~ret> ~rkir ~sabu
 ~sald ~suan ~suka ~tas> ~tawu ~tila ~tran ~uan> ~ukan ~waru ~wura ~yak>
polisi 4 =work ada+begal ambil arisan balap balap+liar bawa+golok culik dan dapat dapat+sms di+gang di+kontrakan
 di+pasar dibobol dihack dikeroyok dikeroyok+orang dikeroyok+pulang dipukul+tukang diretas dua dua+orang duit
 facebook gelap hack helm+hilang hilang+di ig+diretas jambret+di jembatan jual jual+beli kampung+sebelah kelahi kena
 kena+hack kontrakan+pakai lapor laptop menang menang+undian motor+hilang motor+raib naik+motor narkoba ngaku nomor
 oplosan orang+mabuk pakai pakai+mesum paksa panti parkir+paksa pinjem pinjem+duit polisi pos preman pulang+sekolah
 pungli pungli+di rawan rumah+dilempar sabu saldo+hilang sarung saya+dikeroyok saya+jambret sebelah+perang skck sms
 sms+menang surat tabung tahu+hilang tas tawuran+di tempat tetangga tipu+arisan tramadol transfer undian untuk+atm
 whatsapp whatsapp+dibajak yang+jual ~<ari ~<cal ~<cul ~<dih ~<dij ~<dik ~<dua ~<dui ~<fac ~<hac ~<ila ~<jam ~<jua
 ~<kos ~<lak ~<mir ~<nar ~<nom ~<nus ~<opl ~<pak ~<ped ~<per ~<pos ~<pre ~<raw ~<sab ~<sal ~<sep ~<skc ~<sms ~<tas
 ~<taw ~<tet ~<und ~<wha ~abun ~aceb ~adol ~ahi> ~aik> ~ajak ~akai ~ake> ~aki> ~aksa ~aku> ~amad ~ambi ~ang> ~ansf
 ~ante ~apor ~app> ~apto ~arko ~asan ~atsa ~bata ~bola ~book ~cebo ~celu ~culi ~dang ~dapa ~dibo ~digo ~dija ~dik>
 ~dire ~dua> ~duit ~eboo ~elur ~emar ~empa ~eram ~eror ~eroy ~face ~fer> ~gaku ~gan> ~gga> ~gli> ~hats ~iamb ~ibeg
 ~ibob ~ihac ~ikan ~iker ~ikin ~inje ~iran ~iret ~isi> ~jem> ~jemb ~jual ~kai> ~kck> ~kir> ~kira ~koba ~lah> ~lapo
 ~lapt ~lisi ~losa ~mado ~mala ~man> ~mbil ~mena ~mor> ~mpok ~nah> ~nark ~ndia ~ngak ~ngli ~nipu ~njem ~nomo ~nsfe
 ~ntem ~nti> ~nyak ~oba> ~okan ~olan ~olis ~omor ~ook> ~oplo ~oyok ~paka ~pake ~paks ~pant ~para ~penu ~plos ~por>
 ~pos> ~prem ~ptop ~rama ~ran> ~rang ~rant ~rawa ~rema ~reta ~rkob ~ror> ~royo ~sapp ~saru ~sfer ~skck ~sms> ~suk>
 ~tabu ~temp ~teta ~tram ~tsap ~ual> ~uala ~uit> ~ulik ~undi ~ungl ~uran ~what
polisi 3 2+pagi ada air+dicolong akun+fb akun+wa ambil+orang angkot asing ayam+curi baik bantu+lansia bawa+senjata
 bayar+bagaimana bebas+ke bobol bobol+atm bocah+tawuran bpkb+motor cikokol cikokol+bawa ciu ciu+dan curi+di dan+obat
 dana dana+hilang dangdutan dangdutan+sampai depan+flyover di di+angkot di+masjid di+warung dibawa dibawa+lari
 digondol digondol+maling dikenal dilempar dilempar+orang diteror dompet duduk+bawa e e+tilang fb flyover+cikokol
 gang hp+hilang ibu+tipu investasi jalan+raya jam+2 jual+ciu jual+narkoba jual+sabu kakak kakak+tipu kebobolan
 kebobolan+pas kelahi+bawa kembali lagi+depan laki laki+saya lampu+pju lansia+mobil lapor+pencemaran laporan+hilang
 lari+bawa lari+dari liar liar+tiap maaf+ibu malam+minggu maling+malam masjid mau+lapor mesum minggu minggu+mau
 minta mobil+hilang mobil+tidak mudik naik nama+baik ngintip ngintip+rumah nyolong obat+keras orang+bawa orang+begal
 orang+duduk orang+malam orang+ngaku orang+palak orang+tusuk pakai+golok pakai+pinjam pakai+pisau palak+di pas+mudik
 pasar pemerasan pemerasan+foto pencemaran pencemaran+nama perempuan perempuan+saya pergi+tidak pijat pinjam+online
 pju pompa pompa+air preman+palak prostitusi prostitusi+di pulang+minggu rampas rampas+motor raya rekening ribut
 ribut+dangdutan rumah+kebobolan rumah+orang rumah+sejak saldo+dana saya+curi saya+dipukul saya+maling sebar sebelah
 sejak+kemarin sepeda sering+palak sewa+mobil tabung+gas tanda tanda+tangan tawuran+anak tawuran+lagi teman+tipu
 tempat+prostitusi tiap tiap+malam tidak+dikenal tilang tilang+bayar tipu+investasi tipu+online tipu+orang
 tipu+pinjol tolong+bantu tramadol+jual tukang uang untuk+tipu wa+saya warung+jual yang+bobol ~<ada ~<aki ~<ang
 ~<asi ~<aya ~<bai ~<ban ~<bob ~<cel ~<deb ~<di> ~<dom ~<e> ~<fb> ~<inv ~<ken ~<lia ~<mes ~<nai ~<nge ~<ngi ~<nyo
 ~<pas ~<pij ~<pis ~<pju ~<pom ~<ray ~<rib ~<sar ~<sur ~<til ~<tuk ~<uan ~ada> ~akak ~alan ~alik ~ampo ~angd ~angk
 ~asji ~awan ~baik ~bank ~bar> ~bela ~bung ~cah> ~ciko ~ciu> ~coll ~cope ~ctor ~dana ~debt ~diam ~dipe ~domp ~duta
 ~ebel ~ebob ~ecto ~eda> ~ejam ~eken ~emal ~enal ~ence ~encu ~eped ~erus ~esta ~esum ~gdut ~gint ~gkot ~gkro ~gond
 ~iap> ~iar> ~ibal ~ibaw ~ibut ~igon ~ijat ~ikem ~iken ~ikok ~ilem ~impu ~inti ~inve ~isan ~iter ~itim ~jat> ~kak>
 ~kaka ~kang ~kebo ~keni ~kera ~kero ~koko ~kol> ~kron ~ksa> ~ksi> ~kuli ~lahi ~lan> ~lect ~liar ~liki ~llec ~mara
 ~masj ~mesu ~mint ~mpat ~mpua ~naik ~nda> ~ndol ~ngdu ~ngkr ~ntip ~nves ~nyol ~okol ~olle ~ompe ~ompl ~opet ~osti
 ~oto> ~pasa ~pema ~pija ~pist ~pju> ~pok> ~poli ~pomp ~puki ~pung ~raya ~reke ~ribu ~risa ~rost ~rus> ~sebe ~sepe
 ~stit ~stol ~sum> ~sura ~tak> ~tand ~tel> ~tem> ~tero ~tiap ~tip> ~titu ~tol> ~top> ~tuka ~tusi ~udar ~udik ~ukin
 ~uli> ~ung> ~urat ~uria ~usi> ~vest ~wan> ~yarn ~yok> ~yolo
polisi 2 =tale @1 ada+jual ada+kabar ada+yang adik adik+laki apk apk+uang ayam bacok+ibu bandar bandar+slot banking
 bantu+tawuran bawa+anak beli berapa dan+bunuh debt dengan+laki di+kampung di+kelurahan di+lapangan di+ruko
 dicolong+di dipaling diperas diperas+lewat ditilang duduk emas flyover foto+ktp gendam geng geng+motor golok+pak
 hilang+dari hilang+lapor hilang+stnk ibu+kena jual+bebas jual+miras kaca kampung+saya kelahi+pakai keras+tengah
 kerja+luar kontrakan kosong kotak lain+lapor laki+lain lama lapor+judi lapor+polsek lewat+video link link+undang
 lowongan lowongan+palsu m m+banking maaf+motor mau+nyantet motor+bawa muda muda+nyabu musik musik+keras narkoba+di
 nyabu nyabu+di nyantet nyantet+dan nyetel nyetel+musik online+di palak+dagang pas+naik penipu perempuan+hilang
 pergi pinjam plus+bisa polsek+mana pukul+lapor ruko rumah+kosong sampai+jam saya saya+dipaling sekolah
 sekolah+palak sewa slot slot+online surat+hilang tanah temen+sekolah tengah+malam tetangga+ancam tipu+jual
 tipu+kerja tipu+lowongan uang+hilang undang+apk video video+telepon wa+dihack yang+ancam ~<apk ~<cik ~<dip ~<dud
 ~<ema ~<fly ~<gen ~<jl> ~<m> ~<pag ~<pun ~<ruk ~<say ~<sew ~<slo ~<tab ~<tak ~<tia ~<vid ~acan ~adik ~anah ~ania
 ~anki ~anti ~apk> ~arus ~asin ~aya> ~ayaa ~ayam ~cany ~cema ~dan> ~dar> ~deo> ~dibe ~ebt> ~edan ~ekol ~eli> ~emer
 ~empu ~ergi ~ewa> ~flyo ~gang ~gani ~gela ~gend ~geng ~ggat ~ian> ~icop ~ideo ~inja ~ink> ~ipak ~isto ~itil ~jama
 ~jid> ~kaya ~kemb ~kola ~komp ~kont ~kosa ~koso ~kot> ~laki ~lapa ~lemp ~link ~lot> ~lowo ~lyov ~maks ~mbak ~mpa>
 ~mpas ~mpet ~mpuk ~muda ~mudi ~musi ~nal> ~niay ~njam ~nkin ~nong ~nta> ~ntet ~nyab ~nyet ~olah ~ompa ~ondo ~oson
 ~otak ~owon ~pali ~peme ~perg ~pet> ~pros ~raka ~rgi> ~ruko ~saya ~seko ~sewa ~sjid ~slot ~song ~tana ~tet> ~timp
 ~uko> ~usik ~utan ~vide ~yaan ~yabu ~yam> ~yant ~yete ~yove
polisi -2 @=trc @=ugd_malam @first=ugd_malam ada+anak ada+orang ambruk astaga astaga+dia belum bpkb dengan+foto
 di+grup dia+begal diancam foto+orang grup habis+maling hilang+mana hilang+yang jatuh kaki kali kampung+uang kapan
 kayu kejar+orang kelas kursi listrik maaf+mau mabuk+tergeletak mirip mirip+dengan ongkos online+syaratnya orang+tua
 pajak pakai+alat paspor paspor+hilang pingsan pip polisi+tidur pulang+ke rambu rambu+hilang roda saya+kejar serang
 sim skck+hilang tergeletak trotoar uang+habis yang+di yang+kena ~<.> ~<ast ~<ata ~<bay ~<ber ~<bpk ~<gru ~<kar
 ~<lis ~<mam ~<ong ~<pab ~<put ~<rap ~<rod ~<sin ~<tel ~<tro ~<tun ~<umu ~aga> ~anji ~anny ~aspo ~asta ~atuh ~belu
 ~bpkb ~bruk ~ebak ~elas ~elet ~elum ~erge ~gkos ~grup ~gsan ~ianc ~ikej ~iksa ~imba ~inda ~ings ~inya ~irip ~item
 ~jang ~jatu ~kaki ~kapa ~kayu ~lamp ~lant ~las> ~leta ~lin> ~list ~lum> ~mbru ~mbu> ~mela ~miri ~mpe> ~ndah ~ngsa
 ~ngun ~ning ~ntar ~ntin ~nyar ~oar> ~oda> ~otoa ~pasp ~pata ~peny ~peru ~pip> ~pkb> ~rgel ~rip> ~rkan ~roda ~rup>
 ~rusa ~seka ~sim> ~spor ~stag ~taga ~tela ~ter> ~terg ~tis> ~toar ~trot ~tup> ~uarg ~unya ~ursi ~usah ~utup ~yari
polisi -3 =not =still ambulans bakar bapak bau bayi bikin+ktp bisa+pulang bpjs cari dan+palak depan+rumah di+rumah
 dia dibacok dibacok+geng gang+saya gelandangan golok+di jam kata kata+dan ke kecanduan kejar kembali+nama
 kena+bacok kerja kks masuk mau mau+pulang meninggal nama+motor nik+saya pak pulang+kampung pungli+bikin rusak sakit
 sekarang+di tangerang tidur+di tukang+pijat woy woy+ada yang+dibacok ~<bak ~<bap ~<bau ~<bel ~<bol ~<bpj ~<din
 ~<gor ~<kap ~<kat ~<ke> ~<kks ~<mau ~<men ~<ngu ~<paj ~<rus ~<sak ~<sem ~<sim ~<tid ~<woy ~akar ~akit ~ampe ~ampu
 ~anan ~andu ~ans> ~apa> ~apak ~api> ~asi> ~asuk ~atai ~ayi> ~ayu> ~bang ~bapa ~bau> ~bayi ~bpjs ~cand ~cari ~dah>
 ~dia> ~dika ~diri ~duan ~ecan ~ejar ~elam ~elin ~erja ~etak ~gera ~guru ~hat> ~ibac ~ihan ~ikat ~kali ~kara ~kat>
 ~kata ~keba ~keca ~kelu ~kerj ~kit> ~kks> ~kurs ~land ~luar ~lung ~maka ~mas> ~masu ~mau> ~mbul ~meni ~ndan ~ndua
 ~nnya ~ntun ~ota> ~paja ~pan> ~pjs> ~rak> ~ramb ~rga> ~rja> ~roba ~rsi> ~ruk> ~saki ~sang ~sera ~tain ~tian ~tong
 ~trik ~tuan ~tuna ~umur ~unan ~usak ~woy>
polisi -4 =ask =beast =past @=darurat @=poli_jiwa @=ppa @first=darurat @first=poli_jiwa air alat apa butuh daftar
 gratis habis ini makan mana mati orang+lain parkir+sembarangan puskesmas saya+0812 sembarangan ~<air ~<apa ~<but
 ~<car ~<daf ~<dar ~<gra ~<hab ~<ini ~<kur ~<mat ~<mel ~<pus ~<tan ~<yg> ~afta ~alat ~ana> ~arga ~ati> ~atis ~bara
 ~bula ~butu ~daft ~elua ~enge ~esma ~ftar ~gele ~grat ~habi ~han> ~iman ~iri> ~kar> ~keja ~kesm ~mati ~mbar ~nsos
 ~ntua ~peng ~ping ~pusk ~rati ~rik> ~skes ~smas ~sos> ~uske ~utuh
polisi -5 @=alat_bantu @=kerja @=santunan @first=alat_bantu @first=ppa @first=puskesmas @first=santunan begal+orang
 golok+tolong kk nik tawuran+bawa tidak+bisa tidur ~<ala ~<clu ~<dia ~<dim ~<kal ~<kec ~<kej ~<kk> ~<man ~<ter ~abis
 ~ain> ~air> ~anta ~bis> ~clur ~dima ~elan ~ggal ~jar> ~lat> ~nik> ~pak> ~rah> ~semb ~tar> ~tidu ~ting ~uka> ~ulan
polisi -6 # @=bedah_rumah @=damkar @=pangan @=puskesmas @first=bedah_rumah @first=damkar @first=dukcapil
 @first=pangan jual+motor odgj umroh+tipu ~<,> ~<nik ~<odg ~ambu ~dgj> ~dur> ~idur ~mana ~nan> ~odgj ~tuh>
polisi -7 @=dukcapil @=slrt @first=slrt rumah+saya
polisi -8 =heart =office @first=- @first=kerja di+depan ktp ~<ktp ~ktp>
damkar 13 kalong ~kalo
damkar 12 ~alon
damkar 11 bau+gas tupai ~<tup ~tupa ~upai
damkar 10 gas reptil ~<gas ~<kal ~<rep ~gas> ~pai> ~ptil ~rept
damkar 9 hidran ~<hid ~dran ~epti ~hidr ~idra ~til>
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap bakar damkar lebah ular ~<api ~<asa ~<bak ~<dam ~<keb
 ~<ula ~akar ~amka ~api> ~asap ~bah> ~baka ~damk ~ebah ~ebak ~kar> ~keba ~kunc ~lar> ~mkar ~ran> ~sap> ~ular
damkar 6 anjing asap+di asap+item besar biawak bisa+turun cincin di di+kamar jari kucing kunci lebah+di lepas+di
 mobil pohon rabies sumur tawon tidak+bisa ~<anj ~<ase ~<bes ~<bia ~<cin ~<di> ~<gor ~<jar ~<kuc ~<kun ~<leb ~<mob
 ~<poh ~<rab ~<sum ~<taw ~<ter ~abie ~aran ~asep ~awak ~awon ~besa ~biaw ~bies ~bil> ~cin> ~cinc ~esar ~esis ~gkut
 ~gol> ~hon> ~iawa ~ies> ~inci ~ing> ~jari ~jing ~kara ~kuci ~leba ~mobi ~nci> ~ncin ~ngku ~njin ~obil ~ohon ~poho
 ~rabi ~sara ~sep> ~sis> ~sumu ~tan> ~tawo ~terj ~ucin ~unci ~wak> ~won>
damkar 5 ada+asap api+di bakar+di besar+banget biawak+masuk bisa borgol buaya cincin+sempit dapur dari dari+tower
 di+atap di+plafon di+pohon di+tangan gelang gembok gorong gudang item jari+bengkak jepitan jepitan+kayu kamar
 kamar+mandi keluar kunci+di lepas lift mandi masuk merembet musang nyangkut nyangkut+di pemadam plafon sarang
 sempit tabrak+rumah tabung takut+gas terjebak terjebak+di tower turun ~<ata ~<bis ~<ged ~<gil ~<gud ~<ite ~<kam
 ~<kej ~<kek ~<kob ~<lep ~<lif ~<nim ~<nya ~<sar ~<tab ~<tow ~<tur ~abun ~afon ~amar ~ambi ~andi ~angk ~anji ~apur
 ~ari> ~asuk ~bak> ~besi ~bet> ~bisa ~borg ~buay ~cepe ~cing ~dapu ~dari ~desi ~ede> ~ejeb ~ekun ~emad ~embe ~empi
 ~enye ~epas ~epit ~erje ~erku ~fon> ~gala ~gede ~goro ~guda ~ibuk ~ift> ~isa> ~jeba ~jepi ~kama ~keje ~keku ~kut>
 ~lafo ~lepa ~lift ~mada ~mand ~mar> ~masu ~mbet ~mere ~mur> ~ndi> ~nimp ~nyan ~nyel ~orgo ~ower ~pas> ~pema ~pit>
 ~pita ~plaf ~pur> ~remb ~rgol ~rjeb ~rkun ~rong ~run> ~sar> ~suk> ~tabu ~terk ~towe ~turu ~uaya ~udan ~umur ~urun
 ~wer>
damkar 4 =road @1 ada ada+di ada+ular ambruk+tabrak anjing+galak anjing+odgj atap bau bengkak berapa bisa+buka buka
 cakar+warga dari+jari di+dapur di+gorong di+got di+gudang di+lift di+mobil di+pagar gas+meledak gas+mendesis
 jari+anak kambing kayu kera kera+liar kobra kompor lapak lepas+jari liar+cakar loteng macet mau+terjun melon
 mendesis mesin mesin+cuci monyet ngeses nomor nongol nongol+di orang+mau pagar penyelamatan penyelamatan+orang
 pintu sapi susah+lepas tabrak tenggelam+sumur terjun terjun+dari turun+di ular+di warga ~<ada ~<bau ~<bor ~<bua
 ~<buk ~<dar ~<gem ~<jep ~<kay ~<lom ~<lot ~<mac ~<mas ~<mer ~<mes ~<mon ~<mus ~<nom ~<non ~<nye ~<pag ~<pla ~<sap
 ~<tum ~abra ~acet ~ada> ~adam ~agar ~apin ~atap ~ayu> ~bau> ~beng ~bing ~bok> ~bra> ~brak ~buka ~bung ~cet> ~copo
 ~dang ~dibu ~ejep ~elam ~embo ~empl ~engk ~epet ~erap ~erem ~erju ~eses ~esi> ~esin ~gar> ~gat> ~gela ~gemb ~gila
 ~gkak ~ila> ~ilin ~intu ~item ~jun> ~kamb ~kasi ~kayu ~kece ~kobr ~kors ~lapa ~let> ~loka ~lomp ~lote ~mace ~mata
 ~mbin ~mbok ~mesi ~mony ~mor> ~mpit ~mplu ~mpor ~musa ~ngat ~ngka ~ngol ~nomo ~nong ~nyem ~nyet ~obra ~okan ~omor
 ~ompa ~ompo ~ongo ~onye ~opot ~oron ~orsl ~oten ~paga ~pat> ~peny ~peta ~pint ~piny ~plun ~pot> ~rapa ~rjun ~rsle
 ~sang ~sapi ~semp ~ses> ~sin> ~slet ~tabr ~tap> ~tem> ~teng ~tumb ~uar> ~umba ~usan ~warg ~yaka ~yela ~yet>
damkar 3 ada+api ada+bantu ada+biawak ada+oray ada+sarang anak+kunci api+besar bakar+pak bantu+kalong bantu+tidak
 bayi+kunci belakang belakang+rumah biawak+di bisa+ambil bisa+lepas bocor+bunyi buaya+di bunyi+ngeses cakar cepat
 copot cuci dalam damkar+berapa dari+lantai desis di+dalam di+kabel di+kandang di+loteng di+mesin di+pabrik
 di+selokan elpiji+bocor gagang gagang+copot galak galak+gigit gas+sembur gembok+macet gigit+orang got harus hp
 hp+jatuh ibu+saya jatuh+ke kabel kalong+dmn kandang kandang+ayam ke+sumur keluar+asap kepala kepala+masuk
 kompor+gas kucing+naik kunci+gembok kunci+mobil lantai+dua lepas+dari masuk+teralis meledak melon+desis mobil+saya
 mobil+tinggal naik+tiang nomor+berapa nomor+damkar nyamber odgj+gigit oray oray+di pemadam+nomor reptil+ada
 rumah+tetangga sarang+lebah sarang+tawon saya+keluar saya+kunci selokan sembur sumur+bisa susah tabrak+di
 tabung+elpiji tabung+melon tangan tawon+di tenggelam teralis tupai+nih ular+masuk ~<ben ~<cak ~<cep ~<cop ~<cuc
 ~<dal ~<dap ~<gag ~<hp> ~<kah ~<kan ~<kep ~<kom ~<kor ~<mel ~<nge ~<oma ~<pem ~<sem ~<sus ~<war ~ahur ~alak ~alis
 ~amat ~ambe ~ang> ~arus ~bang ~bel> ~ber> ~bili ~caka ~cebu ~cemp ~cepa ~cuci ~dala ~dile ~eceb ~ecem ~edak ~elan
 ~eled ~elok ~elon ~elua ~ende ~engg ~epal ~era> ~eral ~etan ~etin ~gese ~ggel ~got> ~haru ~huru ~ilep ~impa ~itan
 ~kahu ~kak> ~kand ~kelu ~kepa ~kera ~komp ~lam> ~leda ~lis> ~long ~lung ~mban ~mber ~mele ~melo ~mend ~morn ~mpat
 ~ndes ~nges ~ngge ~omah ~ong> ~oray ~orny ~pala ~rak> ~rali ~ray> ~rnya ~ruan ~sah> ~selo ~susa ~uci> ~ung> ~urua
 ~usah ~yamb ~yang ~yemb
damkar 2 ada+tawon anak+tabrak asap+hitam banget buka+di bunyi colokan colokan+meledak damkar+untuk di+atas di+sumur
 dua edukasi edukasi+damkar gas+makasih gelang+tidak gigit gorden gudang+kardus hitam hitam+dari hp+saya kalong+hp
 keluar+api kucing+terjebak lahan lahan+kosong lantai maaf maaf+anjing maaf+kalong macet+lepas masuk+sekolah
 meledak+nyamber menyengat merembet+ke mesin+jahit minta+edukasi minta+potong minta+tolong musang+di nyamber+gorden
 pohon+mau rumah+siapa sapi+tenggelam saya+0812 tk untuk+tk ~<bgt ~<col ~<dil ~<dua ~<edu ~<gal ~<gel ~<hit ~<kec
 ~<kel ~<maa ~<sel ~<ten ~<tin ~<tk> ~aaf> ~abel ~ala> ~bela ~bgt> ~dam> ~dua> ~eduk ~eng> ~epat ~gaga ~gord ~itam
 ~kabe ~kang ~laha ~lak> ~lama ~lant ~lin> ~luar ~maaf ~mbur ~meny ~nget ~nyam ~nyen ~nyi> ~olok ~orde ~por> ~rga>
 ~semb ~tam> ~tera ~ukas ~unyi ~yeng
damkar -2 =tale =work air+got alat ambulans anak+di asap+pabrik bakar+bantu bakar+syaratnya bangun bangun+lagi
 bantu+bangun bawa belum bisa+bantu bpjs dari+kemarin dengan got+masuk ikd ikd+bakar ini jalan kena kursi
 maaf+steril mandi+tidak orang+tabrak pabrik+bau pingsan rusak steril steril+kucing suami tidak tidur+di tua umur
 ~<akt ~<bpj ~<cur ~<ikd ~<ini ~<jal ~<ket ~<lam ~<nen ~<ngu ~<oba ~<rus ~<sak ~<ste ~<sua ~<sur ~<tua ~<umu ~adan
 ~ake> ~akit ~alat ~alem ~ali> ~alin ~aman ~anan ~ans> ~apor ~ati> ~baya ~bpjs ~dipu ~elum ~enek ~eril ~ggu> ~gsan
 ~gun> ~han> ~ibak ~iban ~idak ~ihan ~ikd> ~iran ~jak> ~jala ~kan> ~kit> ~lan> ~lapo ~lum> ~mbul ~nek> ~nene ~ngin
 ~ngsa ~nnya ~pake ~pasa ~pjs> ~pnya ~rawa ~ril> ~saki ~seka ~ster ~suam ~sura ~tah> ~tida ~tik> ~tnya ~ual> ~uami
 ~uarg ~ukan ~ursi ~usak ~yar>
damkar -3 =drill =not @=darurat @=poli_jiwa @first=darurat @first=poli_jiwa ada+korban ada+orang anjing+anak
 anjing+liar apa butuh daftar di+rumah elpiji+meledak gas+elpiji gelandangan gigit+anjing gratis jam kerja+tabrak
 korban korban+luka lagi luka+bakar maaf+gigit makan malam masih meledak+ada meninggal pakai saudara saya sekarang
 tangan+kerja tidak+ada tidur uang ~<?> ~<baw ~<ber ~<bol ~<but ~<car ~<daf ~<den ~<dia ~<dic ~<dik ~<din ~<dip
 ~<dis ~<gan ~<gra ~<kar ~<lag ~<lan ~<mam ~<mat ~<pak ~<pek ~<pen ~<pun ~<rob ~<sau ~<say ~<tem ~<tid ~<uan ~abis
 ~afta ~akai ~aki> ~ami> ~ampa ~ampu ~ana> ~angn ~angu ~asar ~ata> ~atis ~auda ~ban> ~bat> ~bawa ~belu ~bis> ~boh>
 ~butu ~daft ~dah> ~dan> ~deng ~dur> ~ekar ~empa ~enge ~enin ~ftar ~gera ~ggal ~gnya ~grat ~guru ~ian> ~idur ~iman
 ~ingg ~ings ~ini> ~kat> ~kena ~kese ~kin> ~korb ~ksa> ~kul> ~kurs ~lagi ~land ~lat> ~lem> ~mala ~mana ~masi ~meni
 ~nan> ~nger ~nggu ~ngny ~nsos ~ntun ~obat ~oboh ~orba ~paka ~peke ~pet> ~ping ~puku ~rah> ~rat> ~rati ~rban ~robo
 ~rsi> ~rusa ~sak> ~saud ~saya ~teri ~tidu ~tua> ~tuh> ~tuna ~udar ~uka> ~ukul ~unan ~unya ~uran ~urat ~utuh ~yak>
damkar -4 =office @=alat_bantu @=santunan @first=alat_bantu @first=santunan ada+yang bapak hilang kk ktp lansia luka
 mau puskesmas terus ~<bap ~<dit ~<hil ~<jam ~<kak ~<ken ~<kes ~<kk> ~<ktp ~<kur ~<luk ~<mal ~<mau ~<nga ~<pas ~<per
 ~<pus ~<sam ~<ser ~aan> ~agi> ~ama> ~ansi ~anya ~ara> ~awa> ~bapa ~dara ~digi ~dima ~eker ~emba ~erin ~esma ~gal>
 ~hila ~igig ~ilan ~jam> ~kesm ~ktp> ~lans ~ling ~luka ~mas> ~mau> ~ngan ~ngga ~ngun ~ning ~nsia ~peng ~pusk ~ring
 ~sia> ~skes ~smas ~sos> ~tahu ~tar> ~teru ~tis> ~uang ~uske
damkar -5 # @=dukcapil @=kerja @=pangan @=ppa @first=dukcapil @first=kerja @first=pangan @first=ppa @first=puskesmas
 mana yang ~<dim ~<ora ~<tah ~<yan ~<yg> ~diba ~eran ~erus ~gan> ~san> ~ulan
damkar -6 =still @=polisi @=puskesmas @=slrt @first=polisi @first=slrt kerja orang ~<,> ~<dig ~<ker ~nya>
damkar -7 air ~<air ~air> ~erja ~kerj ~oran ~rja>
damkar -8 @=bedah_rumah @first=- @first=bedah_rumah rumah+saya
ppa 10 bakar+tangan
ppa 9 kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 raba ~<rab ~aba> ~gann ~raba
ppa 7 @=ppa @first=ppa butuh+rumah di+sekolah hamil+di paksa pegang rumah+aman ~<dij ~<dil ~<om> ~<peg ~aksa ~bull
 ~dika ~egan ~esek ~gang ~gese ~kahi ~lly> ~man> ~mpar ~paks ~par> ~pega ~ully
ppa 6 =tale adik ajak aman anak+tetangga dan di+depan dinafkahi dipukul+suami foto grooming kasar kawin majikan
 mau+lari minta+foto neror pacar paksa+gelandangan perkosa pukul suami suka tangan teman tidak+dinafkahi ~<adi ~<aja
 ~<ama ~<dan ~<dib ~<dip ~<dit ~<fot ~<ges ~<kaw ~<man ~<ner ~<nga ~<pac ~<puk ~<rok ~<sua ~<suk ~acar ~adik ~aman
 ~ami> ~awin ~car> ~dan> ~diju ~dik> ~dila ~dile ~dipa ~dipe ~disu ~eceh ~erko ~eror ~foto ~gaja ~groo ~hat> ~hin>
 ~hkan ~iin> ~ijua ~ikas ~inaf ~ipak ~kasa ~kawi ~kosa ~ksa> ~kul> ~lece ~lin> ~ming ~nero ~ngaj ~omin ~oomi ~osa>
 ~oto> ~paca ~pakn ~perk ~puku ~rkos ~room ~ror> ~suam ~suka ~tema ~uami ~ukul ~ulin ~win>
ppa 5 =heart ajak+tidur bawah bawah+umur biru bully bully+di catcalling catcalling+terus chat+mesum dengan+orang
 di+bawah diancam dikasih dikasih+makan dilempar+piring dini dipukul gelandangan+dengan guru istri jual kakak
 kekerasan lapor+kdrt mantan mesum+ke orang+tua pak+sebelah payudara pukul+saya remes remes+payudara saya+di
 saya+perkosa saya+suka sebelah+rumah seret suami+saya teriak teriak+dipukul tiri umur ~<cat ~<dia ~<dii ~<din ~<dis
 ~<gro ~<gur ~<ist ~<jua ~<mba ~<muk ~<nge ~<ngi ~<nye ~<pak ~<pam ~<pay ~<pel ~<per ~<por ~<rem ~<ser ~<tem ~<tir
 ~<umu ~ahi> ~ajak ~akak ~alli ~amah ~anca ~anta ~atca ~awah ~ayud ~bak> ~bawa ~biru ~call ~cam> ~catc ~cehi ~dian
 ~dini ~dipu ~dira ~dise ~ehin ~ekel ~elec ~eman ~emes ~empa ~erab ~eret ~eria ~gebu ~gele ~iak> ~ianc ~ikah ~ilec
 ~inti ~ipuk ~irab ~istr ~isun ~jual ~kaka ~kan> ~keke ~knya ~kuli ~laki ~lara ~lemp ~llin ~luar ~mama ~mant ~mbak
 ~mes> ~muku ~ncam ~ndun ~ngas ~ngel ~nika ~ntan ~ntip ~payu ~porn ~reme ~riak ~rkan ~seke ~sere ~stri ~tcal ~teri
 ~tip> ~tiri ~tri> ~ual> ~uar> ~undu ~uru> ~utin ~wah> ~yuda
ppa 4 =work ada+bantu atas badan+saya bagaimana+ya bantu+bapak bantu+tidak bapak bapak+tidak bapak+tiri bisa+tidak
 boleh+keluar bus bus+gesek chat cium dan+dipukul dengan+bapak di+angkot di+gang dieksploitasi dilacurkan
 dipukul+tiap disuruh ditinggal ditinggal+pacar eksibisionis eksibisionis+di foto+telanjang gang gesek grooming+anak
 hamil hamil+ditinggal ipar kamar+mandi kamar+tidak kata+dan kelamin kelamin+di korban kunci+tidak laki malu mandi
 mau+dini mau+lapor mesum murid ngelecehin ngintip ngintip+kamar orang+pamer paman pamer pamer+kelamin pegang+anak
 peluk penumpang penumpang+bus perkosa+di pisau porno raba+badan rumah+teriak sampai+biru saya+paksa sebelah sekap
 sering suami+tiap suka+pukul sundut sundut+rokok tanggung+jawab tangis+dipukul telanjang terlantar+bapak
 tetangga+teriak tiap tidak+boleh tidak+tanggung ya yang+kasar ~<bap ~<bir ~<bul ~<bus ~<cha ~<ciu ~<dic ~<dig ~<dih
 ~<dik ~<eks ~<ham ~<ipa ~<jer ~<kek ~<kel ~<kor ~<lak ~<mam ~<mes ~<sam ~<seb ~<sek ~<sun ~<tan ~<tia ~<ya> ~acur
 ~ahka ~aki> ~akny ~alua ~amer ~amil ~amin ~ampa ~ance ~andi ~apak ~asan ~asih ~atai ~ban> ~bapa ~bar> ~bela ~bisi
 ~bugi ~buki ~bus> ~cehk ~ceki ~cem> ~chat ~cium ~curk ~diba ~dibu ~diek ~dige ~diin ~dija ~dina ~dite ~dung ~dut>
 ~ebar ~ebel ~ebuk ~ehka ~ekap ~eker ~ekik ~eksi ~eksp ~eluk ~enum ~erit ~esum ~gint ~gung ~guru ~hami ~iap> ~ibis
 ~ieks ~igeb ~ikat ~ilac ~inik ~ioni ~ipar ~ipeg ~iper ~iri> ~iru> ~isau ~isio ~itin ~ium> ~jeri ~kahk ~kap> ~kera
 ~kik> ~kin> ~korb ~ksib ~kspl ~lacu ~lah> ~lami ~lanj ~ling ~loit ~luan ~maks ~malu ~mand ~mer> ~mesu ~mil> ~muri
 ~ncem ~ndi> ~ndut ~ngin ~ngun ~nis> ~nyik ~oita ~onis ~orba ~orno ~pak> ~pama ~pame ~pelu ~ploi ~rasa ~rban ~ret>
 ~rid> ~ring ~rit> ~rno> ~rok> ~sau> ~sebe ~seri ~sibi ~sih> ~sion ~splo ~sum> ~sund ~suru ~tain ~tamp ~tan> ~tang
 ~tasa ~tasi ~tela ~tiap ~tin> ~uany ~udar ~uka> ~ukin ~umur ~urid ~urka ~yere ~yiks
ppa 3 aborsi ada+biaya adik+jual air+panas anak anak+dihina anak+perkosa ancam angkot atas+ajak bantu+lansia
 bapak+kawin cium+paksa cubit dan+palak dengan depan+sekolah diam+rok dibawa dibawa+lari dibully dihina dihina+guru
 dilarang dilarang+ketemu dilempar dinafkahi+anak dipukul+bapak dipukul+pacar disuruh+jual foto+diam foto+jorok
 gesekin gesekin+malu harus+lapor ikut ipar+suka istri+dilarang istri+tetangga jadi+psk jawab kakak+ipar kamar
 kamar+saya kata kawin+lagi ke kecil+tetangga keluar ketemu+saudara kirim kirim+foto korban+kdrt korban+revenge
 laki+raba lari+dari lari+pacar lempar mantan+tiap masuk+kamar nafkahin neror+rumah ngaji ngasih nguntit nyebar
 pakai+pisau panas+dengan pelatih peluk+paksa pendampingan perempuan perkosa+tetangga porn porn+harus psk pukul+anak
 raba+di revenge revenge+porn rok rokok sampai saudara saya saya+dipukul saya+pukul sekap+saya sekap+suami selingkuh
 selingkuh+dan sering+masuk siram+air suami+ancam tanggung tangis terus+ancam tetangga tiap+hari tidak+nafkahin
 tidak+ngasih tiri+tidak tolong+bantu untuk+saya ustad video ~<aba ~<abo ~<ana ~<anc ~<baw ~<boj ~<bug ~<cow ~<cub
 ~<die ~<dif ~<dir ~<iku ~<jaw ~<kab ~<kas ~<ke> ~<kir ~<lar ~<maj ~<mak ~<meg ~<mur ~<nen ~<ngu ~<nyo ~<pis ~<pon
 ~<psk ~<rev ~<sau ~<sel ~<sep ~<tel ~<ter ~<tet ~<ust ~<vid ~aban ~abor ~abuk ~abur ~aci> ~adi> ~afka ~ahin ~ajik
 ~akek ~alu> ~ama> ~amen ~anak ~angg ~ani> ~anja ~ara> ~arka ~atas ~auda ~awab ~bit> ~bojo ~bors ~buk> ~bunu ~ciin
 ~cowo ~cubi ~dara ~deo> ~diam ~dici ~difo ~dihi ~diik ~diki ~disi ~diti ~ekin ~elah ~elam ~elan ~elem ~elin ~elua
 ~emal ~empu ~enda ~enek ~epup ~eras ~etan ~even ~fkah ~gan> ~ganc ~gasi ~gga> ~ggun ~gis> ~gkot ~gkuh ~gunc ~gunt
 ~hina ~ibul ~ibun ~iciu ~ideo ~ifot ~ihin ~ikan ~ikir ~ikut ~ilar ~ilem ~imin ~ina> ~inga ~ingk ~inya ~ipal ~ipel
 ~irim ~isur ~itam ~itas ~itel ~iten ~jak> ~jawa ~jika ~kabu ~kake ~kasi ~kata ~kela ~kelu ~kete ~kiri ~kok> ~kuh>
 ~kuti ~luk> ~maji ~mega ~men> ~min> ~miny ~mpai ~mpan ~mpua ~nafk ~nak> ~naka ~nang ~ncii ~nene ~ngan ~nge> ~ngge
 ~ngis ~ngko ~ngku ~njan ~njok ~nte> ~ntit ~nump ~nya> ~nyer ~okok ~onak ~ondo ~onjo ~orn> ~orsi ~owok ~pai> ~pant
 ~pere ~pisa ~pona ~pond ~psk> ~puan ~pupu ~remp ~reve ~rim> ~rimi ~roko ~ruh> ~runy ~sama ~san> ~saud ~sek> ~seki
 ~seli ~sepu ~sisw ~stad ~tad> ~tark ~teta ~tih> ~tit> ~uan> ~ubit ~ugil ~umpa ~unga ~unuh ~upu> ~uruh ~veng ~vide
 ~wab> ~wok> ~yeba
ppa 2 15+tahun =past anak+dilacurkan asuh+di badan bantu bantu+adik bantu+remes bantu+saudara bibi boleh bunuh
 bunuh+saya cekik cerai cubit+sampai dan+perempuan dan+pukul dengan+lansia di+panti diam dikeroyok+tetangga
 dipukul+asuh disebar diteror ditinggal+orang dosen dosen+pegang guru+ngaji hari+sendiri harus ibu+tiri jadi jorok
 kalau+marah keluar+di kerja+tiap ketemu lapor maaf maaf+lansia maaf+sekap maaf+sodomi mahasiswi malah mau+minta
 melayani no+telepon pak+minta pak+sering paksa+melayani paksa+nikah paman+lempar panti+dipukul payudara+syaratnya
 pegang+mahasiswi perempuan+15 perlindungan piring salaki saudara+untuk saya+dibully saya+sering sekolah sendiri+dan
 siram sodomi+di sodomi+harus suami+di suami+neror syaratnya+apa tahun+mau telepon+uptd teman+kelas tetangga+kelas
 tiap+malam tidak+dikasih tua+kerja uptd uptd+pak ~<dos ~<gue ~<int ~<jor ~<kak ~<kat ~<maa ~<nan ~<nyi ~<pir ~<ppa
 ~<say ~<sir ~<upt ~aaf> ~ahas ~akan ~amar ~amba ~ampi ~anga ~angi ~asi> ~asis ~aya> ~bada ~bole ~cera ~damp ~dicu
 ~diku ~dita ~dose ~ekny ~ekol ~emu> ~epon ~erai ~erem ~erli ~etem ~eung ~game ~gasu ~geul ~ggeu ~gue> ~haru ~hasi
 ~iam> ~iapa ~ibak ~ibaw ~ibi> ~icub ~indu ~ing> ~iram ~iseb ~iser ~isir ~iswi ~iter ~iton ~jadi ~jok> ~joro ~kak>
 ~kama ~kola ~kut> ~leh> ~lind ~maaf ~mar> ~mpe> ~mpin ~nek> ~ngga ~nyeb ~olah ~oleh ~orok ~osaa ~osen ~pang ~penu
 ~piri ~ppa> ~ptd> ~rai> ~rlin ~saan ~samp ~saya ~seba ~seka ~seko ~sen> ~sira ~swi> ~tahu ~tant ~temu ~tend ~tero
 ~tonj ~tua> ~tuan ~unci ~unti ~unya ~uptd ~urun ~usta ~yah>
"""
