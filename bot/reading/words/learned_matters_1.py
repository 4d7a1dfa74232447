"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 10 112+itu
darurat 9 kejang+terus ~<kes
darurat 8 itu kejang tenggelam+di ~<itu ~ejan ~elen ~itu> ~jang ~keja ~len>
darurat 7 @=darurat @first=darurat jatuh+dari karet mobil napas nomor orang+tenggelam perahu perahu+karet saya+tiba
 setrum tiba+tidak ~<kej ~<mob ~<nap ~<nom ~<set ~ahu> ~apas ~aret ~ba2> ~erah ~eset ~etru ~iba2 ~kese ~lan> ~mobi
 ~mor> ~nomo ~nyak ~obil ~omor ~rahu ~rum> ~setr ~tele ~trum
darurat 6 # ada+mobil ambulans banjir bantu+medis bapak+kejang darurat di+kali diri+masih itu+bayar jantung jatuh ke
 ke+rumah masih+hidup medis minta minta+ambulans minum orang+tabrak panggil serang serang+jantung sesak+napas tabrak
 telepon tiba ~<amb ~<dar ~<jan ~<jat ~<kal ~<ke> ~<ket ~<med ~<mel ~<min ~<nel ~<pan ~<ser ~<tib ~abra ~ambu ~ans>
 ~arur ~atuh ~banj ~bany ~bera ~bil> ~brak ~bula ~dada ~daru ~dis> ~eban ~edis ~elep ~epon ~ggil ~gil> ~iba> ~ings
 ~inum ~jant ~jatu ~jir> ~lans ~lepo ~mbul ~medi ~mint ~minu ~napa ~nele ~nggi ~njir ~nta> ~ntun ~num> ~pang ~pas>
 ~pera ~pon> ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tabr ~tiba ~ulan ~urat ~yak>
darurat 5 =urgent abis+hajat ambulans+gratis ambulans+ke ambulans+untuk bayar+tidak berhenti+ngucur bisa+tidak dada
 darah+banyak gawat gawat+darurat gempa harus+telepon hidup ibu+saya jatuh+di kali kampung kampung+abis ke+rs
 kecil+minum kesamber kesamber+petir medis+untuk melahirkan minum+minyak minyak+tanah ngucur nomor+ambulans pertama
 pertama+sekarang pertolongan+pertama petir pingsan racun racun+kampung tabrak+truk telepon+siapa tenggelam truk
 ~<dad ~<rac ~<tab ~<tel ~acun ~angg ~anji ~awat ~ber> ~cun> ~cur> ~dara ~dup> ~elam ~elpo ~empa ~engg ~erac ~erta
 ~esam ~gawa ~gemp ~ggel ~gsan ~gucu ~hidu ~hirk ~idup ~inta ~iran ~irka ~kali ~kamp ~kesa ~lpon ~mber ~mpa> ~ngge
 ~ngsa ~nguc ~pata ~peti ~ping ~racu ~rang ~rtam ~ruk> ~seka ~tama ~telp ~tis> ~truk ~tuh> ~tung ~ucur ~ung>
darurat 4 ada+tabrak air+banjir ambulans+kemana banjir+dada banyak bapak baterai baterai+bagaimana butuh+napas dari
 di+sumur gas gas+racun habis+melahirkan hebat+habis itu+nomor jalan+telepon kebanyakan kebanyakan+tidak kecil
 kemana kirim kirim+ambulans lansia+saya luka maaf+lansia meledak minyak mobil+mayat nomor+apa obat+kebanyakan patah
 racun+di racun+tikus rs sadar sesak stroke sumur+ada tertelan+baterai tidak+ada tidak+sadar tolong+orang warga
 yang+serang ~<bap ~<ber ~<gas ~<gaw ~<gem ~<hid ~<kir ~<luk ~<oks ~<pat ~<pet ~<rs> ~<sad ~<sed ~<ses ~<str ~<ten
 ~adar ~ahir ~akan ~ali> ~ambe ~angu ~apak ~ban> ~bapa ~bate ~buat ~cepe ~cil> ~dar> ~dari ~ecil ~edad ~ekam ~ekar
 ~eled ~enda ~enti ~epet ~eran ~erus ~esak ~etim ~etir ~gera ~gili ~igen ~ilin ~irim ~kare ~keci ~kere ~kiri ~kot>
 ~ksig ~lahi ~leda ~luka ~mela ~miny ~mpun ~ndar ~nger ~nter ~oke> ~oksi ~reta ~rim> ~rkan ~roke ~sada ~sak> ~samb
 ~san> ~seda ~sesa ~sige ~stro ~ting ~tir> ~trok ~warg
darurat 3 24+jam @=bedah_rumah ambulans+cepat anak+tertelan anak+tetangga angkot+korban antar+ke bagaimana+panggil
 bangunan+jatuh bantu+paman bapak+jatuh bayar berhenti biru+bibirnya butuh+pertolongan cepat darah darah+tidak
 dari+atap dari+motor dari+tangga dengan+angkot elpiji+meledak evakuasi evakuasi+warga gas+elpiji gempa+sekarang
 gerak golok+rusak gratis gratis+untuk kalau kepala kepala+bocor kepala+darah kerja+bangunan ketuban+rusak korban
 korban+luka lantai+tiga luka+bakar malam+golok mandi+kepala melahirkan+ketuban meledak+ada mendadak minta+antar
 minta+bantu minum+obat mobil+jatuh motor+kepala napas+biru napas+parah nganter nomor+penting orang+setrum
 pabrik+banyak panggil+ambulans patah+ada patah+tulang pertolongan pingsan+di rumah+patah rumah+warga rusak+rumah
 rusak+tidak saudara+kejang saya+sekarat saya+serang saya+sesak segera sekarang+lapor sekarat+minta setrum+tidak
 stroke+mendadak tabrak+kereta tanah tertelan terus tetangga tetangga+setrum tidak+bangun tidak+berhenti tidak+gerak
 tiga tiga+patah tikus tol+orang tolong+kirim tolong+minta untuk untuk+bawa untuk+ibu untuk+korban untuk+nganter
 untuk+pasien untuk+tetangga warga+banjir yang+luka yang+pingsan ~<bua ~<cep ~<eva ~<gra ~<kam ~<kor ~<pin ~<seg
 ~<sia ~<tet ~<tig ~<tik ~<tru ~<unt ~<yg> ~adak ~akek ~akua ~alau ~alo> ~anah ~ante ~atah ~ater ~atis ~ayar ~bann
 ~baya ~berh ~cepa ~daka ~des> ~edak ~eliu ~epal ~epat ~erai ~ergu ~erhe ~erte ~erto ~ertu ~etan ~etel ~evak ~gant
 ~gas> ~gen> ~gga> ~giln ~grat ~guli ~hent ~hira ~iga> ~ikus ~ilny ~inde ~inya ~itis ~iung ~jira ~kake ~kala ~kalo
 ~kan> ~keba ~kek> ~kepa ~keti ~korb ~krit ~kuas ~kus> ~lau> ~lin> ~lind ~liun ~lnya ~mang ~mele ~mend ~mer> ~mert
 ~nah> ~ndad ~ngi> ~nome ~ntuk ~omer ~orba ~pala ~pet> ~pung ~puti ~rai> ~rati ~rban ~rgul ~rhen ~riti ~rtel ~rtol
 ~rtua ~sege ~tana ~teng ~tert ~teru ~teta ~tiga ~tiku ~tuk> ~uasi ~uat> ~untu ~utin ~vaku ~wat> ~yaka ~yar>
darurat 2 112+bisa ada+bencana ada+kendaraan ambruk ambruk+ada anak+kecil antar bangunan banjir+masuk bencana
 bencana+lapor berapa berapa+aja bibirnya bisa+panggil darah+hebat dari+lantai darurat+kota elpiji gantung
 gantung+diri hajat hebat ke+nomor ketuban kontrakan+harus maaf maaf+darah masih mau+melahirkan meledak+di
 minta+evakuasi minum+racun mobil+tenggelam nomor+mana paman panggil+bantu panggil+jam pasien penting
 perempatan+harus rumah+minta rusak saudara sekarang sekarat serang+stroke siapa stroke+tidak tabrak+darah
 tabrak+motor tabrak+tembok tangerang tembok+ambruk terus+bisa tolong+panggil truk+dengan tulang ~<ant ~<ban ~<bib
 ~<elp ~<heb ~<keb ~<kep ~<kri ~<lah ~<led ~<ngu ~<pek ~<put ~<ret ~<sau ~aaf> ~ala> ~ama> ~antu ~arah ~arus ~asie
 ~auda ~beli ~benc ~bibi ~birn ~bruk ~bun> ~cana ~dian ~diev ~ebat ~eger ~elah ~elpi ~eman ~enca ~epit ~era> ~erap
 ~erat ~etub ~geru ~heba ~iant ~ieva ~iji> ~imbu ~ipan ~jepi ~ketu ~lpij ~maaf ~masi ~mbru ~morn ~ncan ~ndes ~ngun
 ~orny ~pama ~pasi ~pat> ~peke ~pent ~pert ~piji ~pit> ~rapa ~rnya ~saud ~siap ~sien ~ter> ~terg ~timb ~tuba ~tula
 ~uban ~udar ~ulin ~usak ~yebu
darurat -2 @=trc @=ugd_malam @first=ugd_malam alat anak+minum banyak+darah baru bau bayi berhenti+darah bpjs buka
 dipukul gelandangan hajat+racun hari istri jatuh+ke kursi mana pas pinjam saya takut tangan urus yang+tenggelam
 ~<akt ~<bau ~<bpj ~<buk ~<cuc ~<dic ~<dik ~<ist ~<jad ~<kas ~<par ~<pen ~<pun ~<rod ~<san ~<say ~<seb ~<sem ~<tak
 ~<uru ~akut ~alat ~alem ~apan ~aru> ~ayi> ~bau> ~bayi ~bel> ~bpjs ~buka ~dam> ~dipu ~engk ~eras ~eter ~ggu> ~han>
 ~hari ~hat> ~hon> ~iang ~iman ~inda ~inja ~ipuk ~jak> ~kena ~ket> ~land ~lung ~mpu> ~nang ~ngin ~njam ~ohon ~ota>
 ~pake ~pani ~pasa ~pinj ~pjs> ~ras> ~rin> ~saya ~taku ~tong ~tri> ~uarg ~unya ~ursi ~urus ~usah
darurat -3 =office @=santunan @first=puskesmas @first=santunan ada+orang belum bikin daftar depan dinsos
 harus+bagaimana hilang jual kaki kerja makan meninggal nomor+telepon pakai sekolah surat tidur tua uang ~<ala ~<bik
 ~<daf ~<dap ~<dib ~<dip ~<dis ~<gel ~<hil ~<jua ~<kab ~<kak ~<kel ~<mak ~<nga ~<pal ~<sur ~<tia ~<tua ~<uan ~adi>
 ~afta ~agi> ~akai ~alam ~alik ~aren ~arun ~asar ~ata> ~aya> ~bela ~belu ~biki ~daft ~dah> ~depa ~dins ~dur> ~ekol
 ~elum ~emba ~enga ~enge ~enin ~erin ~ftar ~gang ~guru ~hila ~ian> ~idur ~ikin ~ing> ~inso ~jual ~kai> ~kak> ~kaki
 ~kola ~ksa> ~kul> ~kurs ~kut> ~lat> ~lem> ~lum> ~maka ~meni ~ndah ~ndan ~ning ~olah ~paka ~puku ~ran> ~rsi> ~rung
 ~sar> ~seko ~sura ~tahu ~tian ~tidu ~tuna ~ual> ~ukan ~ukul ~uran
darurat -4 =beast =road =tale @1 @=pangan @=poli_jiwa @=puskesmas @first=pangan @first=poli_jiwa ambulans+mayat di
 jalan kk ktp mati odgj puskesmas tidak+bisa untuk+saya ~<bar ~<dep ~<di> ~<dim ~<din ~<dit ~<jal ~<kk> ~<ktp ~<kur
 ~<mat ~<nya ~<odg ~<pus ~<tah ~aki> ~alan ~anda ~ati> ~dang ~dgj> ~dima ~eng> ~epan ~erja ~esma ~gal> ~ggal ~ilan
 ~ingg ~jala ~kat> ~kelu ~kerj ~kesm ~kin> ~ktp> ~lah> ~lang ~luar ~mas> ~mati ~nggu ~ngka ~nsos ~odgj ~pak> ~pan>
 ~peng ~pusk ~rja> ~skes ~smas ~uang ~uske
darurat -5 =drill =heart =work @=alat_bantu @=damkar @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=-
 @first=alat_bantu @first=damkar @first=dukcapil @first=kerja @first=polisi @first=ppa @first=slrt ini mau ~<ini
 ~<mau ~ini> ~mau> ~sos>
darurat -7 ~<pak
darurat -8 pak
polisi 9 ~arny
polisi 8 ancam+mau atm bisa+tidak saya+lari senjata ~<atm ~<pem ~<sen ~atm> ~enja ~jata ~njat ~rnya ~senj
polisi 7 @=polisi @first=polisi ada+tawuran bacok begal begal+di curi hilang judi lapor+orang lari lari+dengan mabuk
 mau+bacok minta+uang raib tidak+kembali tukang+parkir tusuk ~<bac ~<beg ~<cur ~<dan ~<dic ~<hil ~<jud ~<lar ~<mab
 ~<rai ~<saj ~<tus ~abuk ~aib> ~ajam ~bega ~bobo ~buk> ~carn ~curi ~dicu ~diti ~egal ~hila ~icur ~ilan ~jam> ~judi
 ~lap> ~lari ~mabu ~nusu ~obol ~pera ~raib ~saja ~udi> ~uri>
polisi 6 akun anak+sekolah ancam bikin+skck dari+rumah di+jalan di+jembatan dicolong gelap helm istri+lari keras
 mabuk+di maling miras motor motor+saya orang+di palak panti+pijat pas pijat+plus pinjol plus skck+syaratnya tipu
 uang+paksa uang+saya ~<aku ~<anc ~<bom ~<dig ~<dit ~<kab ~<lak ~<mot ~<pal ~<pen ~<plu ~<tip ~abu> ~abur ~adis
 ~aki> ~akun ~alak ~alin ~arun ~asan ~ata> ~bil> ~bol> ~bom> ~elap ~elm> ~emba ~eras ~etip ~gal> ~ganc ~helm ~icol
 ~ikin ~injo ~ipu> ~iras ~itip ~jol> ~kabu ~kan> ~kin> ~kun> ~lak> ~lang ~liki ~lus> ~mali ~mira ~moto ~njol ~otor
 ~pala ~pas> ~peda ~pemb ~penc ~pinj ~plus ~puan ~ras> ~rung ~san> ~tas> ~tipu ~tor> ~tusu ~ukan ~usuk
polisi 5 =work ada+begal akun+ig banyak bawa bawa+lari berapa+ya di+gang di+parkir di+pos dibajak digasak golok
 hilang+untuk hp ig jambret jual jual+obat kena+tipu laki laki+pamer maling+di mobil naik+motor ngegadein
 nomor+polisi obat+keras online orang orang+hilang parkir pemalsuan pemalsuan+tanda perang perang+sarung pju+mati
 polisi polisi+berapa pungli rawan+begal rumah+bawa saldo spion spion+digasak tas tawuran tidak+pulang tipu+travel
 tramadol wa warung ya ~<baw ~<bin ~<dib ~<gad ~<gol ~<hel ~<hp> ~<ig> ~<jem ~<jua ~<keh ~<ket ~<mal ~<mir ~<mob
 ~<nga ~<nge ~<onl ~<ora ~<par ~<pin ~<pol ~<seb ~<spi ~<taw ~<tem ~<tra ~<wa> ~<ya> ~ack> ~acok ~adei ~adol ~aik>
 ~alap ~aldo ~alik ~alsu ~amad ~ambr ~anca ~ang> ~anya ~ari> ~arki ~asak ~awa> ~awur ~baco ~baja ~bala ~bany ~bawa
 ~bera ~bini ~bret ~bur> ~cam> ~cok> ~coka ~colo ~dein ~diba ~dico ~diga ~dike ~dis> ~dol> ~egad ~ehil ~ein> ~elah
 ~enal ~enip ~enus ~etas ~gade ~gadi ~gasa ~gega ~gela ~gli> ~golo ~hack ~ibaj ~igas ~ijam ~ine> ~ing> ~ion> ~isi>
 ~jak> ~jamb ~jual ~kehi ~kena ~kera ~keti ~laki ~ldo> ~line ~ling ~lisi ~lok> ~lsua ~mado ~mals ~mbac ~mbat ~mbre
 ~ming ~mobi ~ncam ~ngan ~ngeg ~ngli ~nlin ~obil ~olis ~olok ~onli ~oran ~osan ~park ~pat> ~peni ~pion ~ramp ~ret>
 ~rkir ~sabu ~sald ~spio ~suan ~suka ~tawu ~tila ~tram ~ual> ~ungl ~waru ~wura ~yak>
polisi 4 ambil angkot arisan balap balap+liar bantu+lansia bawa+golok culik dan dapat dapat+sms dengan+pacar
 di+angkot di+kontrakan di+pasar dibobol dihack dikeroyok dikeroyok+orang dipukul+tukang diretas dua dua+orang duit
 facebook gang hack helm+hilang ig+diretas jambret+di jembatan jual+beli jual+miras jual+tramadol kampung+sebelah
 ke+anak ke+pelajar kelahi kelontong kelontong+jual kembali kena kena+hack kenalan keras+ke kontrakan+pakai
 kosmetik+jual lapor laptop lari+dari menang menang+undian miras+oplosan mobil+saya motor+hilang motor+raib naik
 narkoba ngintip+rumah nomor orang+mabuk pakai pakai+mesum pakai+pisau paksa panti parkir+paksa penipuan pinjem
 pinjem+duit pju pos preman rawan rumah+dilempar sabu saldo+hilang sarung saya+dibawa saya+dipukul saya+tipu
 sebelah+perang sekolah+jual skck sms sms+menang surat tabung tahu+hilang tanda tanda+tangan tawuran+di temen tempat
 tetangga tiap tiap+malam tipu+arisan transfer uang undian untuk+atm untuk+tipu whatsapp whatsapp+dibajak ~<ari
 ~<bal ~<cal ~<cul ~<dih ~<dua ~<dui ~<fac ~<gel ~<hac ~<ila ~<jam ~<ken ~<kos ~<lap ~<min ~<mud ~<nai ~<nar ~<nom
 ~<nus ~<pas ~<ped ~<pis ~<pju ~<pos ~<pre ~<raw ~<sab ~<sal ~<sep ~<skc ~<sms ~<sur ~<tas ~<tet ~<uan ~<und ~<wha
 ~abun ~aceb ~ahi> ~ajak ~akai ~aksa ~ambi ~ampo ~angk ~ansf ~ante ~apin ~apor ~app> ~apto ~arko ~atsa ~bali ~bata
 ~bola ~book ~cebo ~culi ~dang ~dapa ~dibo ~digo ~diha ~dija ~dik> ~dire ~dua> ~duit ~eboo ~elur ~emar ~empa ~ena>
 ~eram ~eror ~eroy ~etan ~face ~fer> ~gga> ~gkot ~hats ~iap> ~ibob ~ihac ~ikan ~iker ~inje ~ipua ~iran ~iret ~jem>
 ~jemb ~kai> ~kck> ~kelo ~kemb ~kir> ~kira ~koba ~lapi ~lapo ~lapt ~lika ~lont ~mala ~mbal ~mbil ~mena ~mor> ~mpok
 ~naik ~nala ~nark ~ndia ~nipu ~njem ~nomo ~nsfe ~ntem ~nton ~nyak ~oba> ~okan ~olan ~omor ~onto ~ook> ~oyok ~paka
 ~paks ~para ~pasa ~pin> ~pju> ~pok> ~poli ~pos> ~prem ~ptop ~rama ~ran> ~rang ~rans ~rant ~rawa ~rema ~rkob ~ror>
 ~royo ~sapp ~saru ~sfer ~skck ~sms> ~suk> ~tabu ~tand ~teme ~temp ~teta ~tiap ~tran ~tsap ~uan> ~uang ~uit> ~ulik
 ~undi ~uran ~what
polisi 3 2+pagi ada air+dicolong akun+fb akun+wa ambil+orang asing ayam+curi bacok+ibu baik bandar bawa+senjata
 bayar+bagaimana bobol bobol+atm bocah+tawuran bpkb+motor cikokol cikokol+bawa curi+di dana dana+hilang dangdutan
 dangdutan+sampai depan+flyover di di+lapangan di+warung dibawa dibawa+lari dicolong+di digondol digondol+maling
 dikenal dikeroyok+pulang dilempar dilempar+orang diteror dompet duduk+bawa e e+tilang emas fb flyover
 flyover+cikokol foto+ktp gendam hilang+dari hilang+di hilang+lapor hp+hilang hp+saya ibu+tipu ilegal ilegal+ke
 investasi jalan+raya jam+2 jual+narkoba jual+rokok jual+sabu kakak+tipu kebobolan kebobolan+pas kelahi+bawa kios
 konter kosmetik lagi+depan lama lampu+pju lansia+mobil lapor+judi lapor+pencemaran laporan+hilang lari+bawa
 lari+mobil liar liar+tiap maaf+ibu malam+minggu maling+malam mantan masjid mau+lapor mesum minggu minggu+mau
 minta+pasang mobil+hilang muda+nyabu mudik nama+baik ngaku ngintip nyabu nyabu+di nyolong obat oplosan orang+bawa
 orang+begal orang+duduk orang+ngaku orang+palak orang+tusuk pacar pakai+golok pakai+pinjam palak+di pas+mudik
 pasang+polisi pasar pelajar pemerasan pemerasan+foto pencemaran pencemaran+nama perempuan perempuan+saya pergi
 pergi+tidak pijat pinjam+online plus+bisa pompa pompa+air preman+palak prostitusi prostitusi+di pulang+minggu
 pulang+sekolah pungli+di rampas raya ribut ribut+dangdutan rokok rokok+ilegal rumah+kebobolan rumah+kosong
 rumah+orang rumah+sejak saldo+dana saudara+ancam saya saya+curi saya+dikeroyok saya+jambret saya+maling sebar
 sebelah sejak+kemarin sepeda sering+palak tabung+gas tawuran+anak tawuran+lagi teman+tipu tempat+prostitusi
 tidak+dikenal tilang tilang+bayar tipu+investasi tipu+online tipu+orang tipu+pinjol toko toko+kosmetik tolong+bantu
 tramadol+ke tukang wa+saya yang+bobol yang+jual yang+urus ~<ada ~<aki ~<ang ~<asi ~<bai ~<bob ~<cel ~<cik ~<deb
 ~<di> ~<dij ~<dik ~<dip ~<dom ~<e> ~<ema ~<fb> ~<fly ~<gan ~<gen ~<ile ~<inv ~<jl> ~<kel ~<kem ~<kio ~<kon ~<lia
 ~<mes ~<ngi ~<nyo ~<oba ~<opl ~<pac ~<pag ~<pak ~<pel ~<per ~<pij ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<tab ~<tia
 ~<til ~acar ~ada> ~ajar ~ake> ~aku> ~alan ~ali> ~angd ~arus ~asji ~awan ~aya> ~baik ~bank ~bat> ~bela ~bung ~cah>
 ~car> ~celu ~ciko ~coll ~cope ~ctor ~dana ~dar> ~debt ~domp ~duta ~ebel ~ebob ~ecto ~eda> ~ejam ~elaj ~elon ~emen
 ~ence ~encu ~eped ~esta ~esum ~etik ~flyo ~gaku ~gan> ~gang ~gdut ~ggat ~gint ~gkro ~gond ~iamb ~iar> ~ibaw ~ibeg
 ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~ilem ~inti ~inve ~ios> ~ipak ~iter ~itim ~jat> ~kang ~kebo ~kela ~kero ~kios
 ~kok> ~koko ~kol> ~kont ~kosm ~kot> ~kron ~ksa> ~kuli ~laja ~lan> ~lect ~lega ~lemp ~liar ~llec ~losa ~lyov ~man>
 ~mant ~mara ~masj ~mesu ~meti ~mpas ~mpat ~mpua ~mudi ~nah> ~nda> ~ndol ~ngak ~ngdu ~ngko ~ngkr ~ntan ~nti> ~ntip
 ~nves ~nyol ~oko> ~okok ~okol ~olle ~ompe ~onte ~opet ~oplo ~osme ~osti ~oto> ~owok ~paca ~pake ~pant ~pela ~pema
 ~penu ~perg ~pet> ~pija ~pist ~plos ~pomp ~por> ~puki ~pung ~raya ~reta ~ribu ~risa ~roko ~rus> ~saya ~sebe ~sepe
 ~smet ~stit ~stol ~sum> ~sura ~tak> ~tan> ~tel> ~tem> ~tero ~tip> ~titu ~toko ~tol> ~top> ~tusi ~uala ~udik ~ukin
 ~uli> ~ung> ~urat ~uria ~usi> ~vest ~wan> ~wok> ~yarn ~yok> ~yolo ~yove
polisi 2 @1 ada+jual ada+kabar ada+yang adik anak+kampung apk apk+uang ayam banking bawa+anak beli berapa dan+bunuh
 debt dengan+laki di+kelurahan di+masjid di+ruko dipaling diperas diperas+lewat duduk geng geng+motor golok+harus
 harus+bagaimana hilang+stnk hipnotis hipnotis+di ibu+kena kabar kakak kampung kelahi+pakai kembali+motor
 kena+hipnotis keras+tengah kerja+luar kontrakan kosong kotak lain+lapor laki+lain lapor+polsek lewat+video link
 link+undang lowongan lowongan+palsu m m+banking mau+nyantet minta motor+bawa musik musik+keras narkoba+di nyantet
 nyantet+dan nyetel nyetel+musik online+di orang+malam orang+naik pagi paksa+parah palak+dagang pas+naik penipu
 perempuan+hilang pisau polsek polsek+mana pukul+lapor rampas+motor rekening ruko rumah+tidak sampai+jam saya+begal
 saya+dipaling sejak sekolah sering siapa+yang sudah+lama surat+hilang tarik tempat+judi tengah+malam tipu+jual
 tipu+kerja tipu+lowongan tolong+ada uang+hilang undang+apk video+telepon yang+ancam ~<apk ~<aya ~<ban ~<cow ~<dud
 ~<m> ~<pun ~<ruk ~<sej ~<tok ~<tuk ~<war ~acan ~adik ~akak ~ania ~anki ~anti ~apk> ~arik ~asin ~ayaa ~ayam ~cany
 ~cowo ~diam ~dile ~dipa ~dipe ~ebt> ~edan ~ejak ~eken ~ekol ~eli> ~emer ~empu ~ergi ~erus ~gani ~gend ~geng ~ggu>
 ~ibal ~icop ~impu ~ipec ~iram ~isan ~isau ~isto ~jid> ~kaba ~kaka ~kamp ~kaya ~keni ~kola ~koso ~ksi> ~lah> ~link
 ~lsek ~maks ~mer> ~mint ~mpet ~mpuk ~musi ~ncem ~niay ~nkin ~nong ~nta> ~ntet ~nyab ~nyet ~olah ~olse ~ompa ~ompl
 ~ondo ~ong> ~oson ~otak ~pagi ~pali ~peme ~pols ~pros ~rat> ~reke ~rgi> ~rost ~ruko ~sau> ~seko ~seri ~sjid ~song
 ~tet> ~timp ~tong ~tuka ~udar ~uko> ~usik ~ver> ~yaan ~yabu ~yam> ~yant ~yete
polisi -2 =not =road @=ugd_malam @first=ugd_malam ada+anak adik+dibawa astaga astaga+dia atap bakar bocor
 bpkb+online dan+palak dari+panti dengan+foto di+grup dia+begal dibacok dibacok+geng ditinggal foto+orang gang+saya
 grup hilang+mana hilang+yang jam kaki kali kapan kata+dan kejar+orang kelas kursi lain mau mirip mirip+dengan
 online+syaratnya orang+odgj orang+tua pabrik pajak pakai+alat paspor paspor+hilang pingsan pip pulang+ke
 pungli+bikin roda rt saya+kejar serang sim skck+hilang temen+saya waras woy+ada yang+di yang+dibacok ~<ast ~<blk
 ~<dep ~<gig ~<gor ~<gru ~<ham ~<kar ~<kas ~<kes ~<lai ~<mau ~<pab ~<paj ~<pip ~<rap ~<rod ~<rt> ~<tel ~<tid ~<tun
 ~abet ~abri ~ahir ~alem ~amar ~ami> ~aras ~aspo ~asta ~atai ~atap ~blk> ~boco ~brik ~cor> ~dika ~ebak ~ekel ~elas
 ~ener ~epan ~etak ~gann ~gen> ~gera ~gigi ~grup ~gsan ~ibac ~ikej ~iksa ~imba ~inda ~ings ~inso ~irip ~ita> ~kaki
 ~kama ~keli ~knya ~lant ~las> ~lem> ~mau> ~miri ~mpe> ~ndah ~ngen ~ngge ~ngsa ~ning ~ocor ~oda> ~pabr ~paja ~pasp
 ~peri ~pip> ~rip> ~rkan ~roda ~rup> ~rusa ~sabe ~seke ~sema ~sim> ~sini ~spor ~stag ~taga ~tain ~tap> ~tela ~tup>
 ~tus> ~uarg ~unya ~ursi ~utup ~wara
polisi -3 ada+orang ambulans belum bikin+ktp bisa+pulang bpjs buka cari dari di+rumah dia diri habis+maling jatuh
 jual+rumah kampung+uang kata kayu kecanduan kerja kks lampu+jalan lari+pacar listrik masuk mau+pulang nik+saya
 orang+pamer pulang+kampung raba rambu rambu+hilang rusak sakit sekarang+di tangerang tidur+di tukang+pijat
 uang+habis woy ~<ata ~<bay ~<ber ~<bol ~<bpj ~<kap ~<kat ~<kks ~<lis ~<man ~<men ~<ngu ~<put ~<rab ~<rus ~<sak
 ~<sim ~<sin ~<ula ~<woy ~aba> ~aga> ~akar ~akit ~ampe ~anan ~andu ~anji ~anny ~ans> ~apa> ~apak ~api> ~asi> ~asuk
 ~atuh ~ayu> ~bang ~belu ~bpjs ~buka ~cand ~cari ~dah> ~dari ~dia> ~duan ~ecan ~elin ~elum ~gele ~guru ~hat> ~ihan
 ~ikat ~inya ~itin ~jang ~jatu ~kah> ~kali ~kapa ~kara ~kat> ~kata ~kayu ~keba ~keca ~kelu ~kerj ~kit> ~kks> ~kurs
 ~lain ~lin> ~list ~lum> ~lung ~maka ~male ~masu ~mbu> ~mbul ~mela ~mpu> ~ndua ~ngun ~nnya ~ntar ~ntun ~ota> ~pata
 ~pjs> ~raba ~rak> ~rga> ~rik> ~rja> ~roba ~rsi> ~ruk> ~saki ~sala ~seka ~sera ~tian ~tis> ~trik ~tuna ~umur ~usah
 ~usak ~woy>
polisi -4 =ask =still @=darurat @=poli_jiwa @=ppa @=santunan @first=darurat @first=poli_jiwa @first=santunan air
 alat apa bau bayi begal+orang butuh daftar gelandangan golok+di gratis habis ini kejar kena+bacok makan mana mati
 meninggal nama+motor nik orang+lain pak parkir+sembarangan puskesmas sembarangan tawuran+bawa ~<air ~<apa ~<bak
 ~<bau ~<bel ~<but ~<car ~<daf ~<din ~<gra ~<hab ~<ini ~<kur ~<mat ~<pus ~<sem ~<tan ~<yg> ~afta ~alat ~ampu ~ana>
 ~arga ~ati> ~atis ~ayi> ~bara ~bau> ~bayi ~bula ~daft ~diri ~ejar ~elua ~enge ~erja ~esma ~ftar ~grat ~habi ~han>
 ~iman ~iri> ~kar> ~keja ~kesm ~lamp ~land ~luar ~mas> ~mati ~mbar ~meni ~ndan ~nsos ~pan> ~peng ~ping ~pusk ~ramb
 ~rati ~skes ~smas ~sos> ~tuan ~unan ~uske ~utuh
polisi -5 =beast @=alat_bantu @first=alat_bantu @first=ppa depan+rumah golok+tolong kembali+nama kk tidak+bisa tidur
 ~<ala ~<clu ~<dar ~<dia ~<dim ~<kal ~<kec ~<kej ~<kk> ~<mel ~<ter ~abis ~air> ~bis> ~butu ~clur ~dima ~dur> ~elan
 ~ggal ~idur ~lat> ~nik> ~ntua ~pak> ~rah> ~semb ~tidu ~ting
polisi -6 @=bedah_rumah @=damkar @=kerja @=pangan @=puskesmas @first=- @first=bedah_rumah @first=damkar
 @first=dukcapil @first=pangan @first=puskesmas jual+motor odgj ~<nik ~<odg ~ain> ~ambu ~dgj> ~mana ~nan> ~odgj
 ~tar> ~tuh> ~uka> ~ulan
polisi -7 =heart =office @=dukcapil @=slrt @first=slrt rumah+saya saya+0812 umroh+tipu ~<,>
polisi -8 # @first=kerja ktp ~<ktp ~ktp>
polisi -12 di+depan
damkar 13 kalong
damkar 12 bau+gas ~alon ~kalo
damkar 11 tupai ~<tup ~pai> ~tupa ~upai
damkar 10 gas hidran reptil ~<gas ~<kal ~<rep ~dran ~gas> ~hidr ~idra ~ptil ~rept
damkar 9 ~<hid ~epti ~til>
damkar 8 damkar ~amka ~damk ~mkar
damkar 7 =beast @=damkar @first=damkar api asap asap+di bakar kucing lebah rabies ular ~<api ~<asa ~<dam ~<keb ~<kuc
 ~<kun ~<leb ~<ula ~abie ~akar ~api> ~asap ~baka ~bies ~cing ~ebah ~ebak ~ies> ~kar> ~keba ~kuci ~kunc ~lar> ~leba
 ~rabi ~ran> ~sap> ~ucin ~ular
damkar 6 anjing anjing+rabies asap+item besar biawak bisa+turun cincin di di+kamar gigit+orang jari kunci lebah+di
 lepas+di nyangkut pemadam pohon sumur tabung tawon tidak+bisa ~<anj ~<bak ~<bes ~<bia ~<cin ~<di> ~<gor ~<jar ~<kam
 ~<nya ~<poh ~<rab ~<sum ~<taw ~angk ~anji ~aran ~awak ~awon ~bah> ~besa ~biaw ~bil> ~cin> ~cinc ~desi ~emad ~esar
 ~esis ~gkut ~gol> ~iawa ~inci ~ing> ~jari ~jing ~kara ~kut> ~lama ~mada ~nci> ~ncin ~ngku ~njin ~nyan ~poho ~sara
 ~sis> ~sumu ~tabu ~tan> ~tawo ~unci ~wak> ~won>
damkar 5 ada+asap api+di bakar+di bau besar+banget biawak+masuk bisa borgol buaya dapur dari+tower di+atap di+dapur
 di+lift di+plafon di+pohon di+tangan galak gelang gigit gudang item jari+bengkak jepitan jepitan+kayu kamar
 kamar+mandi kayu keluar kunci+di lepas lift mandi masuk masuk+sekolah merembet mesin mesin+cuci mobil monyet musang
 nyangkut+di sarang tabrak+rumah tenggelam+sumur tower turun ~<ase ~<ata ~<bau ~<bis ~<cuc ~<ged ~<gil ~<gud ~<ite
 ~<jep ~<kej ~<kek ~<kob ~<kom ~<lep ~<lif ~<mes ~<mob ~<mon ~<mus ~<nim ~<sar ~<tab ~<ter ~<tow ~<tur ~abun ~adam
 ~amar ~ambi ~andi ~apur ~ari> ~asep ~asuk ~bau> ~bet> ~bisa ~borg ~buay ~bung ~cepe ~dapu ~ede> ~ekun ~embe ~engk
 ~enye ~epas ~epit ~erku ~esin ~gala ~gede ~gila ~git> ~guda ~hon> ~ibuk ~ift> ~igit ~ila> ~isa> ~jepi ~kama ~kayu
 ~keku ~komp ~lepa ~lift ~mand ~mar> ~masu ~mbet ~mere ~mesi ~mobi ~mony ~mur> ~musa ~ndi> ~nimp ~nyet ~obil ~ohon
 ~onye ~orgo ~orsl ~ower ~pas> ~pema ~pit> ~pita ~pur> ~remb ~rgol ~rkun ~rong ~rsle ~run> ~sar> ~sep> ~slet ~suk>
 ~terj ~terk ~towe ~turu ~uar> ~uaya ~udan ~umur ~urun ~wer> ~yet>
damkar 4 =road @1 ada+di ada+ular ambruk+tabrak anjing+galak atap bengkak berapa bisa+buka buka cakar+warga
 cincin+sempit cuci dari dari+jari di+gorong di+got di+gudang di+halaman di+loteng di+mobil di+pagar gas+meledak
 gembok gorong halaman jari+anak kambing kera kera+liar kobra kompor lapak lepas+jari liar+cakar liar+di loteng
 macet mau+terjun melon ngeses nomor nongol nongol+di orang+mau pagar penyelamatan penyelamatan+orang pintu plafon
 sapi sempit susah+lepas takut+gas terjebak terjebak+di terjun terjun+dari turun+di ~<bor ~<bua ~<buk ~<dar ~<gal
 ~<gig ~<kay ~<lom ~<lot ~<mac ~<mas ~<mer ~<nom ~<non ~<nye ~<pag ~<pem ~<pla ~<sap ~<tum ~acet ~afon ~agar ~alak
 ~apin ~atap ~ayu> ~bak> ~beng ~besi ~bing ~bok> ~bra> ~buka ~cemp ~cet> ~copo ~cuci ~dang ~dari ~dibu ~ecem ~ejeb
 ~ejep ~elam ~elon ~embo ~empi ~empl ~epet ~erap ~erem ~erje ~erju ~eses ~esi> ~fon> ~gar> ~gat> ~gela ~gemb ~gigi
 ~gkak ~goro ~hala ~ilin ~intu ~item ~jeba ~jun> ~kamb ~kece ~keje ~kelu ~kobr ~kors ~lafo ~lak> ~lapa ~let> ~loka
 ~lomp ~lote ~lung ~mace ~mata ~mbin ~mbok ~mor> ~mpit ~mplu ~mpor ~ngat ~ngka ~ngol ~nomo ~nong ~nyel ~nyem ~obra
 ~okan ~omor ~ompa ~ompo ~ongo ~opot ~oron ~oten ~paga ~pat> ~peta ~pint ~piny ~plaf ~plun ~pot> ~rapa ~rjeb ~rjun
 ~sang ~sapi ~semp ~ses> ~sin> ~tap> ~tem> ~teng ~tumb ~uci> ~umba ~usan ~yaka ~yela
damkar 3 ada ada+api ada+biawak ada+oray ada+sarang anak+kunci anjing+odgj api+besar asap+hitam bakar+pak banget
 bantu+kalong bantu+tupai bayi+kunci belakang belakang+rumah biawak+di bisa+ambil bisa+lepas bocor+bunyi buaya+di
 bunyi+ngeses cakar cepat copot dalam damkar+berapa dari+lantai desis di+dalam di+kabel di+kandang di+komplek
 di+mesin di+pabrik di+selokan di+sumur dua elpiji+bocor gagang gagang+copot galak+gigit gas+dari gas+ibu
 gas+mendesis gas+parah harus+bagaimana hitam hitam+dari hp+jatuh ibu+saya ibu+tabrak jatuh+ke kabel kalong+karunya
 kandang kandang+ayam ke+sumur keluar+asap kepala kepala+masuk komplek kucing+di kucing+naik kunci+gembok
 kunci+mobil lantai+dua lapor+kemana lepas+dari liar+gigit maaf maaf+bau masuk+teralis meledak melon+desis mendesis
 mesin+jahit mobil+saya mobil+tinggal monyet+lepas naik+tiang nomor+berapa nomor+damkar nyamber odgj+gigit oray
 oray+di pemadam+nomor rumah+tetangga sarang+lebah sarang+tawon saya+keluar saya+kunci selokan sumur+bisa susah
 syaratnya+apa tabrak tabrak+di tabung+elpiji tabung+melon tangan tawon+di tenggelam teralis tupai+syaratnya ular+di
 ular+masuk warga ~<ada ~<ben ~<cak ~<cep ~<cop ~<dal ~<dap ~<dua ~<gag ~<gem ~<hal ~<hit ~<kah ~<kan ~<kec ~<kep
 ~<kor ~<mel ~<nge ~<oma ~<sem ~<sus ~aaf> ~abel ~abra ~ahur ~ala> ~alam ~alis ~amat ~ambe ~ang> ~bang ~bel> ~ber>
 ~bili ~brak ~caka ~cebu ~cepa ~dala ~dam> ~dile ~dua> ~eceb ~edak ~elan ~eled ~elok ~elua ~ende ~engg ~epal ~era>
 ~eral ~etin ~gese ~get> ~ggel ~huru ~ilep ~impa ~itam ~kabe ~kahu ~kak> ~kasi ~kepa ~kera ~lam> ~leda ~liar ~lis>
 ~luar ~maaf ~mban ~mber ~mele ~melo ~mend ~morn ~mpat ~mple ~ndes ~nges ~nget ~ngge ~omah ~ompl ~ong> ~oray ~orny
 ~pala ~peny ~plek ~rak> ~rali ~ray> ~ruan ~sah> ~susa ~tabr ~tam> ~ung> ~urua ~usah ~warg ~yamb ~yang
damkar 2 ada+tawon anak+tabrak bantu+hidran bantu+reptil bantu+tidak bisa+keluar buka+di cincin+tidak colokan
 colokan+meledak cuci+tidak damkar+untuk depan+rumah di+atas di+lapak diri diri+di edukasi edukasi+damkar gas+sembur
 gelang+tidak gembok+macet gorden got harus hidran+harus hidran+nih ke+mesin keluar+api kompor+gas kontrakan
 kucing+tenggelam kucing+terjebak lahan lahan+kosong liar macet+lepas masuk+ke meledak+nyamber menyengat merembet+ke
 minta+edukasi minta+potong minta+tolong musang+di nyamber+gorden pabrik+tolong pohon+mau reptil+malam rumah
 rumah+bakar sapi+tenggelam saya+bakar sekap+diri sekolah sembur sengat sengat+tawon setrum+di tetangga+saya tk
 tolong+bantu untuk+tk ~<bgt ~<col ~<des ~<dil ~<edu ~<gel ~<maa ~<sel ~<ten ~<tin ~<tk> ~<war ~ada> ~aman ~bela
 ~bgt> ~eduk ~ekol ~epat ~ersa ~etan ~gaga ~gord ~got> ~haru ~iar> ~itan ~kand ~kang ~kola ~laha ~lek> ~lin> ~long
 ~mah> ~meny ~nggi ~nyen ~olah ~olok ~orde ~por> ~seko ~selo ~tera ~ukas ~yemb ~yeng
damkar -2 =drill =tale ada+orang alat ambulans bangun bangun+lagi belum bisa+bantu bocor+orang bpjs dalam+pingsan
 dengan di+rumah dipukul elpiji+meledak gas+elpiji gigit+anjing ikd ikd+bakar ini istri kakak kena korban+luka
 luka+bakar meledak+ada obat pingsan rt rusak saudara surat tiap tidak tidur+di tua ~<akt ~<bal ~<bpj ~<cur ~<ikd
 ~<ini ~<ket ~<lar ~<mam ~<mat ~<oba ~<pal ~<rod ~<rt> ~<sau ~<sit ~<sur ~<tua ~<umu ~akak ~ake> ~alat ~alem ~ali>
 ~alin ~amuk ~anan ~anda ~ans> ~anti ~apny ~auda ~aya> ~ban> ~boh> ~bpjs ~buh> ~bula ~dah> ~dipu ~elum ~ena> ~endi
 ~eras ~ggu> ~gsan ~gun> ~han> ~iap> ~ibak ~idak ~ikd> ~ipuk ~itu> ~jak> ~kai> ~kaka ~lan> ~lari ~lum> ~mbul ~muk>
 ~ndir ~ngam ~ngsa ~oboh ~ondo ~pake ~pjs> ~pnya ~rban ~robo ~sama ~saud ~sura ~tah> ~ter> ~tiap ~tida ~uarg ~udar
 ~ukan ~usak ~yar>
damkar -3 =heart =not =work @=darurat @first=darurat @first=poli_jiwa ada+korban anjing+liar asap+pabrik bakar+orang
 banyak+di bawa butuh daftar dari+kemarin di+lantai gelandangan gratis jam jual kerja+tabrak kursi lagi lansia
 lantai+2 liar+banyak luka maaf+kucing malam meninggal orang+terjebak pabrik+bau pakai sakit saya sekarang suami
 tangan+kerja terus tidak+ada tidur uang ~<?> ~<baw ~<ber ~<bol ~<but ~<car ~<daf ~<den ~<dia ~<dic ~<dik ~<din
 ~<dip ~<dis ~<gra ~<ist ~<jua ~<lag ~<luk ~<ora ~<pek ~<pun ~<rob ~<rus ~<sak ~<say ~<sua ~<tid ~<uan ~<🆘> ~abis
 ~afta ~akai ~aki> ~akit ~ampa ~ampu ~ana> ~angn ~angu ~anny ~ansi ~ara> ~asar ~ata> ~atis ~bat> ~bawa ~belu ~bis>
 ~daft ~dan> ~dara ~dur> ~ekar ~eker ~empa ~enge ~enin ~erus ~ftar ~gera ~ggal ~gnya ~grat ~guru ~ian> ~idur ~igig
 ~iman ~ingg ~ings ~ini> ~jual ~kan> ~kat> ~kese ~kin> ~kir> ~kit> ~ksa> ~kul> ~kurs ~lagi ~land ~lat> ~lem> ~ling
 ~luka ~maka ~mala ~mana ~meni ~nan> ~nger ~nggu ~ngny ~nnya ~nsia ~nsos ~ntun ~paka ~pasa ~peke ~pet> ~ping ~puku
 ~rah> ~rati ~rsi> ~rusa ~sak> ~saki ~saya ~seka ~suam ~teri ~teru ~tidu ~tik> ~tri> ~tua> ~tuh> ~tuna ~ual> ~uami
 ~ukul ~unan ~urat ~ursi ~utuh
damkar -4 =office @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=santunan ada+bakar banyak bapak
 hilang kk ktp makan masih mau puskesmas tolong+ada ~<bap ~<dim ~<dit ~<hil ~<jam ~<kak ~<kk> ~<ktp ~<kur ~<lan
 ~<mak ~<mal ~<mau ~<nga ~<ngu ~<pak ~<pas ~<pen ~<per ~<pus ~<sam ~<ser ~<tem ~aan> ~agi> ~ama> ~ami> ~anta ~asih
 ~bany ~bapa ~butu ~deng ~diba ~digi ~dima ~emba ~erin ~esma ~gal> ~gan> ~hila ~ilan ~jam> ~kena ~kesm ~ktp> ~lans
 ~mas> ~masi ~mau> ~ngan ~ngga ~ngun ~ning ~obat ~peng ~pusk ~rat> ~sia> ~sih> ~skes ~smas ~sos> ~tahu ~tar> ~tis>
 ~uran ~uske
damkar -5 =still @=kerja @=ppa @=slrt @first=dukcapil @first=ppa @first=puskesmas @first=slrt ada+yang mana
 rumah+saya yang ~<dig ~<ken ~<kes ~<tah ~<yan ~<yg> ~anya ~awa> ~eran ~nya> ~ring ~san> ~uang ~ulan ~yak>
damkar -6 @=dukcapil @=pangan @=polisi @=puskesmas @first=kerja @first=pangan @first=polisi kerja orang ~<,> ~<ker
 ~erja ~kerj ~oran ~rja>
damkar -7 air ~<air ~air>
damkar -8 # @=bedah_rumah @first=- @first=bedah_rumah
ppa 10 bakar+tangan
ppa 9 kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 butuh+rumah raba rumah+aman ~<om> ~<rab ~aba> ~gann ~kahi ~raba
ppa 7 adik aman di+depan di+sekolah hamil+di mau+lari orang+pamer paksa pegang ~<adi ~<ama ~<dij ~<dil ~<peg ~adik
 ~aksa ~bull ~dik> ~dika ~dila ~dipa ~egan ~esek ~gese ~lly> ~mpar ~paks ~par> ~pega ~ully
ppa 6 =tale @=ppa @first=ppa ajak anak+tetangga dan dengan+orang dinafkahi dipukul+suami foto gelandangan+dengan
 grooming kasar kawin laki+raba majikan minta+foto neror pacar paksa+gelandangan perkosa pukul suami suami+saya suka
 tangan teman tidak+dinafkahi ~<dan ~<dib ~<dip ~<dit ~<fot ~<ges ~<gro ~<kaw ~<man ~<mba ~<muk ~<ner ~<nga ~<nge
 ~<pac ~<puk ~<rok ~<suk ~<tem ~acar ~ahi> ~awin ~bawa ~car> ~dan> ~diju ~dipe ~disu ~eceh ~eman ~erko ~eror ~foto
 ~gang ~groo ~hin> ~iin> ~ijua ~ikas ~inaf ~ipak ~kan> ~kasa ~kawi ~kosa ~ksa> ~kul> ~lece ~lemp ~man> ~ming ~nero
 ~ngaj ~ngun ~omin ~oomi ~osa> ~oto> ~paca ~pakn ~perk ~puku ~rkos ~room ~ror> ~suam ~suka ~tema ~uami ~ukul ~ulin
 ~win>
ppa 5 =heart ada+bantu ada+biaya ajak+tidur bantu+tidak bawah+umur biru bisa+tidak bully bully+di catcalling
 catcalling+terus chat+mesum dan+dipukul depan+sekolah di+bawah diancam dibawa+lari dikasih+makan dilacurkan dipukul
 ditinggal eksibisionis eksibisionis+di istri kakak kekerasan lapor+kdrt mantan mesum+ke pak+sebelah payudara
 pukul+saya remes remes+payudara saya+di saya+perkosa saya+suka sebelah+rumah seret suami+tiap suka+pukul teriak
 teriak+dipukul tiri umur yang+kasar ~<aja ~<bir ~<cat ~<dii ~<din ~<dis ~<eks ~<ist ~<jer ~<ngi ~<ngu ~<nye ~<pak
 ~<pay ~<pel ~<per ~<por ~<rem ~<sek ~<ser ~<sua ~<tir ~<umu ~acur ~ajak ~akak ~alli ~aman ~ami> ~anca ~ance ~anta
 ~atca ~ayud ~bak> ~bar> ~biru ~bisi ~buki ~buku ~call ~cam> ~catc ~cehi ~cem> ~curk ~dian ~dile ~dipu ~dite ~dung
 ~ebuk ~ehin ~ekel ~eksi ~elec ~emes ~empa ~erab ~eret ~eria ~gaja ~gebu ~gele ~gung ~hat> ~hkan ~iak> ~ianc ~ibis
 ~ikah ~ilac ~ilec ~inti ~ioni ~ipuk ~irab ~isio ~istr ~kaka ~keke ~ksib ~kuli ~lacu ~laki ~lara ~lin> ~llin ~luar
 ~mant ~mbak ~mes> ~muku ~ncam ~ncem ~ndun ~ngas ~ngel ~nika ~nis> ~ntan ~ntip ~onis ~payu ~porn ~reme ~riak ~ring
 ~rok> ~runy ~seke ~sere ~sibi ~stri ~tcal ~teri ~tip> ~tiri ~tri> ~uar> ~uku> ~undu ~utin ~yuda
ppa 4 =work aborsi bapak bapak+tiri bawah boleh+keluar bus bus+gesek chat cium cubit dengan+bapak di+angkot dibawa
 dieksploitasi dihina dihina+guru dikasih dilarang dilarang+ketemu dilempar+piring dini dipukul+tiap disuruh
 ditinggal+orang foto+telanjang gesek guru hamil hari+sendiri ipar jawab jual kamar+mandi kamar+tidak kata+dan
 kerja+tiap ketemu+saudara kirim+foto korban kunci+tidak laki lari+pacar maaf+lansia malu mandi mau+dini mesum
 ngintip ngintip+kamar orang+tua pegang+anak peluk penumpang penumpang+bus perkosa+di porno rumah+teriak sampai
 sampai+biru saya+dipukul saya+paksa sebelah sekap sekap+saya sendiri+dan sering sundut sundut+rokok tanggung
 tanggung+jawab tangis+dipukul telanjang terlantar+bapak tetangga+teriak tiap tiap+hari tidak+boleh tidak+tanggung
 tua+kerja untuk+saya ~<abo ~<bap ~<bul ~<bus ~<cha ~<ciu ~<cub ~<dia ~<dic ~<dig ~<dih ~<dik ~<gur ~<ham ~<ipa
 ~<jaw ~<jua ~<kak ~<kek ~<kel ~<kor ~<pis ~<pon ~<sam ~<seb ~<sun ~<tan ~<tia ~abuk ~afka ~ahka ~akan ~akny ~amil
 ~amin ~ampa ~andi ~apah ~apak ~asan ~atai ~awab ~awah ~bapa ~bela ~bit> ~bors ~bugi ~bus> ~cehk ~ceki ~chat ~ciin
 ~cium ~cubi ~cucu ~diba ~dibu ~diek ~dige ~diin ~dija ~dina ~dini ~dira ~dise ~diti ~dut> ~ebar ~ebel ~ehka ~ekap
 ~eker ~ekik ~eksp ~elah ~eluk ~emal ~enum ~erit ~esum ~fkah ~ggun ~gint ~gunc ~hami ~hina ~iap> ~ibaw ~ibuk ~ieks
 ~igeb ~ihin ~ilar ~ina> ~inik ~ipar ~ipeg ~iper ~iri> ~iru> ~isun ~itin ~ium> ~jawa ~jeri ~jual ~kahk ~kak> ~kap>
 ~kera ~kik> ~kin> ~knya ~korb ~kspl ~lah> ~lanj ~ling ~loit ~luan ~maks ~malu ~mand ~mesu ~mil> ~mpai ~nafk ~naka
 ~ncii ~ndi> ~ndut ~ngan ~ngin ~nyik ~oita ~onak ~orba ~orno ~pak> ~papa ~pelu ~pisa ~ploi ~pona ~rasa ~rban ~ret>
 ~rit> ~rkan ~rno> ~sebe ~seri ~sion ~splo ~sum> ~sund ~suru ~tain ~tamp ~tan> ~tang ~tela ~tiap ~tin> ~ual> ~ucu>
 ~udar ~uka> ~ukin ~umur ~unci ~unga ~urka ~uru> ~uruh ~wab> ~wah> ~yere ~yiks
ppa 3 air+panas aman+di anak anak+paksa anak+perkosa ancam atas badan+saya bagaimana+ya banget bantu+lansia
 bapak+kawin bapak+tidak bibi bunuh bunuh+saya cerai cium+paksa dan+palak dari+kemarin dengan depan diam diam+rok
 dibully dilempar dipukul+bapak dipukul+ibu dipukul+pacar disuruh+jual diteror ditinggal+pacar foto+diam foto+jorok
 gesekin gesekin+malu grooming+anak hamil+ditinggal harus ibu+dilacurkan ikut istri+tetangga jadi+psk kakak+ipar
 kamar kamar+saya kata kawin+lagi ke+anak kecil+tetangga kelas keluar kirim korban+kdrt lagi laki+saya lapor+kemana
 lari+dari lempar mantan+tiap masuk+kamar mau+lapor mau+minta nafkahin neror+rumah ngaji ngasih ngelecehin nguntit
 nyebar pakai+pisau panas+dengan pelatih peluk+paksa perempuan perkosa+tetangga pisau psk pukul+anak raba+badan
 raba+di rok rokok saudara saya+pukul sekap+suami sekolah selingkuh selingkuh+dan sering+masuk siram siram+air
 tangis terus+ancam tetangga tidak+nafkahin tidak+ngasih tiri+tidak tolong+bantu ustad video ya ~<ana ~<anc ~<bib
 ~<boj ~<bug ~<die ~<dif ~<iku ~<kas ~<kir ~<lag ~<lak ~<lar ~<maj ~<mak ~<mes ~<pam ~<pap ~<psk ~<sau ~<sel ~<sir
 ~<tel ~<ter ~<tet ~<ust ~<vid ~<ya> ~abor ~abur ~aci> ~adi> ~ahin ~ajik ~akek ~aki> ~alu> ~alua ~ama> ~amar ~amen
 ~anak ~anga ~angg ~ani> ~anja ~ante ~ara> ~arka ~asih ~atas ~auda ~ban> ~bibi ~bojo ~buk> ~bunu ~cera ~dara ~deo>
 ~depa ~diam ~dici ~difo ~dihi ~diik ~diki ~disi ~ekin ~ekol ~elan ~elem ~elin ~elua ~empu ~enda ~enek ~erai ~eras
 ~erem ~etan ~game ~gan> ~ganc ~gasi ~get> ~gga> ~gis> ~gkuh ~gunt ~guru ~haru ~iam> ~ibak ~ibi> ~ibul ~iciu ~ideo
 ~ifot ~ikat ~ikir ~ikut ~ilem ~imin ~inga ~ingk ~ipel ~iram ~irim ~isau ~iser ~isur ~itam ~itas ~itel ~iten ~jak>
 ~jika ~kabu ~kake ~kasi ~kela ~kete ~kiri ~kok> ~kola ~kuh> ~kuti ~lagi ~luk> ~maji ~mama ~mar> ~men> ~min> ~miny
 ~mpan ~mpua ~nak> ~nang ~nene ~nget ~ngge ~ngis ~ngku ~njan ~njok ~nte> ~ntit ~nump ~nyeb ~nyer ~okok ~olah ~onjo
 ~orsi ~pai> ~penu ~pere ~psk> ~puan ~rai> ~remp ~rim> ~rimi ~roko ~ruh> ~sama ~san> ~sau> ~saud ~sek> ~seka ~seki
 ~seko ~seli ~sih> ~sira ~sisw ~stad ~tad> ~tant ~tark ~tasa ~tasi ~teta ~tih> ~tit> ~uany ~ubit ~ugil ~umpa ~unuh
 ~unya ~urun ~usta ~vide ~yeba
"""
