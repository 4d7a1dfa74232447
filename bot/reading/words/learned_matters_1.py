"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 10 112+itu
darurat 9 kejang+terus ~<kes
darurat 8 itu kejang nomor orang+tenggelam tenggelam+di ~<itu ~<nom ~ejan ~elen ~eset ~jang ~keja ~len> ~mor> ~nomo
 ~omor
darurat 7 @=darurat @first=darurat banjir jatuh+dari mobil napas perahu saya+tiba setrum tiba+tidak ~<dar ~<mob
 ~<nap ~<set ~ahu> ~anji ~apas ~ba2> ~banj ~erah ~etru ~iba2 ~itu> ~jir> ~kese ~lan> ~mobi ~njir ~nyak ~obil ~rahu
 ~rum> ~setr ~trum
darurat 6 # 112+bisa ada+mobil ambulans bantu+medis berhenti+ngucur darurat di+kali diri+masih itu+bayar jantung
 jatuh karet ke ke+rumah masih+hidup medis minta minta+ambulans minum orang+tabrak panggil perahu+karet racun serang
 serang+jantung sesak+napas tabrak tenggelam tiba ~<amb ~<jan ~<jat ~<kal ~<ke> ~<kej ~<med ~<mel ~<min ~<nel ~<rac
 ~<tib ~abra ~acun ~ambu ~angg ~ans> ~aret ~arur ~atuh ~bany ~bera ~bil> ~brak ~bula ~cun> ~dada ~daru ~dis> ~eban
 ~edis ~engg ~ggel ~ggil ~gil> ~iba> ~ings ~inum ~jant ~jatu ~lans ~mbul ~medi ~mint ~minu ~napa ~nele ~ngge ~nggi
 ~nta> ~ntun ~num> ~pang ~pera ~racu ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tabr ~tele ~tiba ~tung ~ulan ~ung> ~urat
 ~yak>
darurat 5 =urgent abis+hajat ambulans+gratis ambulans+ke ambulans+untuk bapak+kejang bayar+tidak bpbd dada
 darah+banyak dari gawat gawat+darurat gempa harus+telepon hidup jatuh+di kali kampung kampung+abis ke+rs
 kecil+minum kesamber kesamber+petir kirim medis+untuk melahirkan minum+minyak minyak+tanah ngucur nomor+ambulans
 nomor+bpbd pertama pertama+sekarang pertolongan+pertama petir pingsan racun+kampung tabrak+truk telepon
 telepon+siapa tidak+sadar truk ~<bpb ~<dad ~<ket ~<pan ~<ser ~<tab ~<tel ~awat ~ber> ~bpbd ~cur> ~dari ~dup> ~elam
 ~elep ~elpo ~enda ~epon ~erac ~erta ~erus ~esam ~gawa ~gemp ~gsan ~gucu ~hidu ~hirk ~idup ~inta ~iran ~irim ~irka
 ~kali ~kamp ~kare ~kesa ~kiri ~lepo ~lpon ~mber ~mpa> ~ngsa ~nguc ~pas> ~pata ~pbd> ~peti ~ping ~pon> ~rang ~rtam
 ~ruk> ~sak> ~samb ~san> ~seka ~tama ~tis> ~truk ~ucur
darurat 4 ada+tabrak air+banjir alat+rusak ambulans+kemana banjir+dada banyak bapak baterai baterai+bagaimana
 bisa+tidak butuh+napas di+sumur gas gas+racun gratis habis+melahirkan hebat+habis hubung+siapa ibu+saya itu+nomor
 jalan+telepon kalau kecil kemana kirim+ambulans lansia+saya luka maaf+lansia minyak patah puting puting+alat
 racun+di racun+tikus rs rumah+warga rusak+rumah sadar sesak siapa stroke sumur+ada tertelan+baterai terus tetangga
 tidak+ada tolong+orang untuk+tetangga warga yang+luka yang+serang ~<bap ~<ber ~<gas ~<gaw ~<gem ~<gra ~<hid ~<kir
 ~<luk ~<ngu ~<oks ~<pat ~<pet ~<rs> ~<sad ~<ses ~<sia ~<str ~<ten ~<tet ~adar ~ahir ~akan ~alau ~ali> ~angu ~apak
 ~atah ~atis ~ban> ~bapa ~bate ~cepe ~cil> ~dar> ~ecil ~edad ~ekam ~eliu ~empa ~enti ~epet ~eran ~esak ~etim ~etir
 ~gant ~gera ~geru ~gili ~grat ~iapa ~igen ~iung ~jira ~kala ~keba ~keci ~kere ~ksig ~lahi ~lau> ~liun ~luka ~mela
 ~mpun ~ndar ~nger ~ngi> ~ngun ~nter ~oke> ~oksi ~pung ~rati ~reta ~rim> ~rkan ~roke ~sada ~seda ~sesa ~siap ~sige
 ~stro ~telp ~teru ~teta ~tir> ~trok ~tuh> ~warg
darurat 3 24+jam @=bedah_rumah ada+bencana ambulans+cepat anak+tertelan anak+tetangga angkot+korban antar+ke
 bagaimana+panggil bangunan+jatuh bantu+paman bapak+jatuh bayar bencana+lapor berhenti biru+bibirnya bisa+dari
 butuh+pertolongan cepat darah darah+hebat darah+tidak dari+atap dari+hp dari+motor dari+tangga dengan+angkot elpiji
 elpiji+meledak evakuasi gas+elpiji gempa+sekarang gerak gratis+untuk hebat hp+tanpa hubung ke+nomor kebanyakan
 kebanyakan+tidak kepala kepala+bocor kepala+darah kerja+bangunan ketuban ketuban+rusak korban korban+luka
 lantai+tiga luka+bakar mandi+kepala masih melahirkan+ketuban meledak meledak+ada mendadak minta+antar minta+bantu
 minum+obat mobil+jatuh mobil+mayat motor+kepala napas+biru napas+parah nganter nomor+apa nomor+darurat nomor+mana
 obat+kebanyakan orang+setrum paman panggil+ambulans pasien patah+ada pertolongan pingsan+di pulsa rumah+patah rusak
 rusak+tidak saudara+kejang saya+sekarat saya+serang saya+sesak segera sekarang+lapor sekarat+minta setrum+tidak
 stroke+mendadak tabrak+kereta tanah tanpa+pulsa tertelan tetangga+setrum tidak+bangun tidak+berhenti tidak+gerak
 tiga tiga+patah tikus tol+orang tolong+kirim tolong+minta truk+dengan untuk untuk+bawa untuk+ibu untuk+korban
 untuk+nganter yang+bisa yang+pingsan ~<aya ~<ban ~<bua ~<cep ~<elp ~<eva ~<heb ~<hub ~<kam ~<keb ~<kep ~<kor ~<pin
 ~<sed ~<seg ~<tig ~<tru ~<unt ~<yg> ~adak ~akek ~akua ~ala> ~alo> ~ama> ~ambe ~anah ~ante ~apa> ~asie ~ater ~ayah
 ~ayar ~bann ~baya ~beli ~berh ~buat ~cepa ~dara ~edak ~ekar ~eled ~elpi ~epal ~epat ~erai ~erat ~ergu ~erhe ~erte
 ~erto ~ertu ~etan ~etel ~etub ~evak ~gas> ~gen> ~gga> ~giln ~guli ~heba ~hent ~hira ~hubu ~iji> ~ikus ~ilin ~ilny
 ~inde ~itis ~kake ~kek> ~kepa ~keti ~korb ~kot> ~krit ~kuas ~kus> ~leda ~lin> ~lind ~lnya ~lpij ~lsa> ~mang ~masi
 ~mele ~mer> ~mert ~miny ~morn ~nah> ~ndad ~nome ~ntuk ~omer ~orba ~orny ~pala ~pama ~pasi ~pert ~pet> ~piji ~puls
 ~puti ~rai> ~rban ~rgul ~rhen ~riti ~rnya ~rtel ~rtol ~rtua ~rusa ~sege ~sien ~tana ~terg ~tert ~tiga ~tiku ~ting
 ~tuba ~tuk> ~uasi ~uat> ~ubun ~ulin ~ulsa ~ungi ~untu ~usak ~utin ~vaku ~wat> ~yah> ~yaka ~yar>
darurat 2 ada+kendaraan ambruk+ada anak+kecil antar atap bangunan banjir+besar banjir+hubung banjir+masuk
 bantu+gawat bencana beruntun+banyak bibirnya dari+lantai darurat+anak darurat+kota di+kamar di+tol gantung
 gantung+diri jam kalau+ada karet+untuk kendaraan kontrakan+harus maaf+darah maaf+orang meledak+di minta+evakuasi
 minum+racun motor+di ngungsi ngungsi+banjir nomor+penting orang pabrik+banyak panggil+bantu patah+tulang penting
 perempatan+harus rumah+minta sekarat serang+stroke stroke+tidak sudah+lama tabrak+darah tabrak+motor tabrak+tembok
 tanpa telepon+darurat tembok+ambruk terus+bisa tolong+panggil untuk+pasien ~<kar ~<kri ~<lah ~<led ~<ora ~<pam
 ~<pek ~<put ~<ret ~<tan ~<ter ~<tik ~angn ~anpa ~antu ~araa ~arah ~arus ~asih ~benc ~birn ~bun> ~cana ~daka ~des>
 ~dian ~diev ~ebat ~eger ~elah ~eman ~enca ~era> ~gnya ~gsi> ~guna ~iant ~ibir ~ien> ~ieva ~iga> ~imbu ~kalo ~kan>
 ~ketu ~mend ~ncan ~ngny ~npa> ~peke ~pent ~tah> ~tanp ~tap> ~teng ~timb ~uban
darurat -2 =office ambil anak+minum banyak+darah baru bayi berhenti+darah bpjs dinsos+sekarang dipukul hajat+racun
 hari istri kakak kali+pas kursi lagi malam mana pas+banjir pasar roda telepon+dinsos tidur+di ~<akt ~<bia ~<bpj
 ~<dik ~<han ~<ist ~<kak ~<kan ~<kay ~<lag ~<lar ~<men ~<par ~<pen ~<psi ~<pun ~<ren ~<rod ~<san ~<seb ~<sem ~<tun
 ~<umu ~adam ~akak ~ake> ~aku> ~ami> ~anan ~anyu ~apan ~api> ~aru> ~arun ~ayi> ~bayi ~bel> ~bpjs ~dipu ~dite ~ena>
 ~engk ~eras ~erob ~ggu> ~gin> ~hany ~hari ~hat> ~iman ~inda ~ipuk ~jak> ~kaka ~knya ~kolo ~kota ~kut> ~lagi ~lari
 ~lem> ~maka ~mbah ~mbil ~mpu> ~ngur ~nyut ~oda> ~ota> ~pjs> ~psik ~ras> ~reng ~roba ~roda ~tahu ~tar> ~tong ~tri>
 ~uarg ~unya ~ursi ~yut>
darurat -3 @=pangan @=trc @first=pangan @first=puskesmas @first=trc bau belum bikin buka daftar gelandangan
 harus+bagaimana hilang jatuh+ke jual kaki kk makan meninggal pakai pas pinjam saya sekolah surat tangan tidur uang
 yang+tenggelam yang+urus ~<bau ~<bik ~<buk ~<cuc ~<daf ~<dap ~<dib ~<dic ~<dip ~<dis ~<gel ~<hil ~<jad ~<jua ~<kab
 ~<kel ~<kk> ~<mak ~<mal ~<pal ~<pem ~<say ~<sur ~<tah ~<tia ~<uan ~adi> ~afta ~agi> ~akai ~alik ~ambi ~anti ~aren
 ~asar ~aya> ~bah> ~bau> ~bela ~belu ~biki ~buka ~daft ~dah> ~dam> ~dur> ~ekol ~elum ~emba ~enga ~enge ~enin ~erin
 ~ftar ~gang ~guru ~han> ~hila ~hon> ~ian> ~iang ~idur ~ikin ~ing> ~inja ~jual ~kai> ~kak> ~kaki ~ket> ~ksa> ~kul>
 ~kurs ~land ~lum> ~lung ~mala ~meni ~nang ~ndah ~ndan ~nggu ~ngin ~njam ~ohon ~olah ~paka ~pake ~pasa ~pinj ~puku
 ~ran> ~rin> ~rsi> ~rung ~saya ~seko ~sura ~tian ~tidu ~tuna ~ual> ~ukan ~ukul ~uran ~usah
darurat -4 =beast =road =tale @1 @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan ada+orang
 ambulans+mayat depan di dinsos jalan kerja ktp mati nomor+telepon puskesmas urus ~<bar ~<dep ~<di> ~<dim ~<jal
 ~<ktp ~<kur ~<mat ~<nga ~<nya ~<pus ~<uru ~aki> ~alam ~alan ~anda ~ata> ~ati> ~dang ~depa ~dima ~dins ~epan ~erja
 ~esma ~ggal ~ilan ~ingg ~inso ~jala ~kat> ~kelu ~kena ~kerj ~kesm ~kin> ~kola ~ktp> ~lah> ~lang ~luar ~mas> ~mati
 ~ngka ~ning ~pak> ~pan> ~peng ~pusk ~rja> ~skes ~smas ~uang ~urus ~uske
darurat -5 =drill =heart @=alat_bantu @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=- @first=alat_bantu
 @first=dukcapil @first=kerja @first=polisi @first=ppa @first=slrt mau odgj tidak+bisa ~<din ~<dit ~<mau ~<odg ~dgj>
 ~eng> ~gal> ~ini> ~mau> ~nsos ~odgj ~sos>
darurat -6 =work @=damkar @first=damkar ini untuk+saya ~<ini
darurat -7 ~<pak
darurat -8 pak
polisi 9 ~<pem ~arny
polisi 8 ancam+mau atm bisa+tidak saya+lari senjata ~<atm ~<sen ~atm> ~enja ~jata ~njat ~rnya ~senj
polisi 7 @=polisi @first=polisi begal begal+di curi gelap hilang judi lari lari+dengan mabuk mabuk+di minta+uang
 tidak+kembali tukang+parkir tusuk ~<beg ~<cur ~<dan ~<dic ~<dit ~<hil ~<jud ~<lar ~<mab ~<saj ~<tus ~abuk ~ajam
 ~bega ~bobo ~buk> ~carn ~curi ~dicu ~diti ~egal ~elap ~emba ~hila ~icur ~ilan ~jam> ~judi ~lap> ~lari ~liki ~mabu
 ~nusu ~obol ~saja ~udi> ~uri>
polisi 6 ada+tawuran akun anak+sekolah ancam bacok bikin+skck dari+rumah di+gang di+jalan di+jembatan dibajak
 dicolong helm jambret jual kena+tipu keras lapor+orang maaf+lansia maling mau+bacok miras motor motor+saya palak
 panti+pijat pijat+plus pinjol plus polisi raib saldo skck+syaratnya tipu tipu+travel uang+paksa uang+saya wa warung
 ~<aku ~<anc ~<bac ~<bom ~<dig ~<hel ~<jua ~<kab ~<ket ~<lak ~<mot ~<par ~<plu ~<pol ~<rai ~<seb ~<tip ~<wa> ~abu>
 ~abur ~adis ~aib> ~aki> ~akun ~alak ~aldo ~alin ~arun ~ata> ~baja ~bil> ~bol> ~bom> ~bret ~cam> ~colo ~elah ~elm>
 ~eras ~etip ~gal> ~ganc ~hack ~helm ~ibaj ~icol ~ikin ~injo ~ipu> ~iras ~itip ~jol> ~kabu ~kan> ~kin> ~kun> ~lang
 ~ldo> ~mali ~mbre ~mira ~moto ~ncam ~njol ~olis ~oplo ~otor ~pala ~peda ~pemb ~penc ~pera ~pinj ~plus ~puan ~raib
 ~ras> ~rung ~sald ~tipu ~tor> ~tusu ~usuk ~waru
polisi 5 =work ada+begal akun+ig bawa bawa+lari berapa+ya dengan+pacar di+parkir di+pos digasak dihack
 dikeroyok+orang golok helm+hilang hilang+untuk hp ig istri+lari jual+miras jual+obat kembali laki laki+pamer
 maling+di mobil motor+raib naik+motor ngegadein nomor+polisi obat+keras online orang+di orang+hilang parkir pas
 pemalsuan pemalsuan+tanda perang perang+sarung pju+mati polisi+berapa preman rawan+begal rekening sarung saya+tipu
 spion spion+digasak surat tawuran tiap tiap+malam tidak+pulang tramadol transfer ~<bal ~<baw ~<bin ~<dib ~<gad
 ~<gol ~<hp> ~<ig> ~<jem ~<keh ~<mal ~<mir ~<mob ~<nga ~<nge ~<onl ~<pal ~<ped ~<sal ~<spi ~<taw ~<tem ~<tra ~ack>
 ~adei ~adol ~aik> ~alap ~alik ~amad ~ambr ~anca ~angk ~ansf ~ante ~anya ~ari> ~arki ~asak ~asan ~awa> ~awur ~bala
 ~bawa ~bera ~bini ~bur> ~coka ~dein ~diba ~dico ~diga ~diha ~dis> ~dol> ~egad ~ehil ~ein> ~eken ~ena> ~enal ~enip
 ~enus ~etan ~etas ~fer> ~gade ~gadi ~gasa ~gega ~gela ~gkep ~golo ~iap> ~igas ~ihac ~ijam ~ine> ~ing> ~ion> ~isi>
 ~jak> ~jamb ~jual ~kehi ~kemb ~kena ~keni ~kep> ~kera ~keti ~kir> ~lak> ~laki ~lapi ~line ~ling ~lisi ~lok> ~lsua
 ~lus> ~mado ~mals ~mbac ~mbat ~ming ~mobi ~ngan ~ngeg ~ngke ~nlin ~nsfe ~obil ~okan ~olok ~onli ~park ~pas> ~pat>
 ~peni ~pion ~poli ~prem ~rama ~ramp ~rans ~reke ~ret> ~rkir ~sabu ~san> ~saru ~sfer ~spio ~suan ~tas> ~tawu ~tiap
 ~tram ~tran ~ual> ~ukan ~wura
polisi 4 akun+wa ambil ambil+orang balap balap+liar banyak bawa+golok culik curi+di dan dana+hilang dapat+sms
 di+angkot di+kontrakan di+pasar di+warung dibobol dikeroyok dikeroyok+pulang dipukul+tukang dua dua+orang
 duduk+bawa duit facebook gang hack hilang+di jalan+raya jambret+di jembatan jual+beli jual+sabu jual+tramadol kakak
 kampung+sebelah ke+pelajar kelahi kelontong kelontong+jual kena kena+hack kenalan keras+ke ketangkep
 keterangan+hilang kontrakan+pakai kosmetik+jual lansia+mobil lapor laporan+hilang laptop lari+dari malam+minggu
 mau+lapor menang menang+undian minggu miras+oplosan mobil+hilang mobil+saya motor+di motor+hilang narkoba ngaku
 ngintip ngintip+rumah nomor nyolong orang orang+duduk orang+mabuk orang+ngaku pakai pakai+mesum pakai+pisau paksa
 panti parkir+paksa penipuan perempuan pinjem pinjem+duit polsek pos pulang+sekolah pungli pungli+di rawan
 rumah+bawa rumah+dilempar rumah+orang sabu saldo+dana saldo+hilang saya+dibawa saya+dikeroyok saya+dipukul
 saya+jambret sebelah sebelah+perang sekolah+jual skck sms sms+menang tabung tanda tanda+tangan tas tawuran+di
 tempat tetangga tipu+arisan tukang uang undian untuk+atm untuk+tipu wa+saya whatsapp whatsapp+dibajak ya ~<aki
 ~<cul ~<dih ~<dij ~<dua ~<dui ~<fac ~<gel ~<hac ~<ila ~<jam ~<jl> ~<ken ~<kos ~<lap ~<min ~<mud ~<nar ~<nom ~<nus
 ~<nyo ~<ora ~<pak ~<pas ~<pen ~<pin ~<pis ~<pos ~<pre ~<raw ~<rek ~<sab ~<skc ~<sms ~<sur ~<tet ~<tia ~<uan ~<und
 ~<wha ~<ya> ~abun ~aceb ~acok ~ahi> ~ajak ~akai ~akak ~aksa ~aku> ~ali> ~ambi ~ampo ~ang> ~apin ~apor ~app> ~apto
 ~arko ~atsa ~baco ~bali ~bank ~bany ~bata ~book ~cebo ~cok> ~culi ~debt ~dibo ~digo ~dija ~dik> ~dike ~dite ~dua>
 ~duit ~eboo ~elon ~elur ~emar ~empa ~eram ~eror ~eroy ~face ~gaku ~gga> ~gint ~gli> ~hats ~ibob ~ikan ~iker ~inje
 ~ipua ~iran ~jem> ~jemb ~kai> ~kaka ~kck> ~kelo ~kira ~koba ~lapo ~lapt ~lika ~lont ~lsek ~mala ~mbal ~mbil ~mena
 ~mor> ~mpok ~mpua ~nah> ~nala ~nark ~ndia ~ngak ~ngli ~nipu ~njem ~nomo ~ntem ~nton ~nyak ~nyol ~oba> ~olan ~olse
 ~omor ~onto ~ook> ~oran ~osan ~oyok ~paka ~paks ~pant ~para ~pasa ~pin> ~pok> ~pols ~ptop ~ran> ~rang ~rema ~rkob
 ~ror> ~royo ~sapp ~skck ~sms> ~suk> ~suka ~sura ~tabu ~tan> ~tand ~temp ~teta ~tila ~tsap ~uit> ~uli> ~ulik ~undi
 ~ung> ~ungl ~uran ~urat ~what ~yak> ~yok> ~yolo
polisi 3 2+pagi ada air+dicolong akun+fb angkot arisan asing ayam+curi bacok+bisa baik bandar bank bank+minta
 bawa+anak bawa+senjata bayar+bagaimana bobol bobol+atm bocah+tawuran bpkb+motor brong brong+tiap cikokol
 cikokol+bawa dagang dana dangdutan dangdutan+sampai dapat debt depan+flyover di di+kelurahan di+lapangan di+ruko
 dibawa dibawa+lari digondol digondol+maling dikenal dilempar dilempar+orang diretas diteror dompet e e+tilang emas
 fb flyover flyover+cikokol foto+ktp gendam geng geng+motor harus+bagaimana hilang+lapor hilang+stnk hp+saya
 ibu+tipu ig+diretas ilegal ilegal+ke jam+2 jual+narkoba jual+rokok kakak+tipu ke+anak kebobolan kebobolan+pas
 kelahi+bawa kerja+luar kios knalpot knalpot+brong konter kosmetik lagi+depan lama lampu+pju lapor+pencemaran
 lari+bawa lari+mobil liar liar+tiap maling+malam mantan mesum minggu+mau minta minta+otp minta+pasang
 minta+transfer mudik naik nama+baik ngaku+bank nyabu obat oplosan orang+bawa orang+begal orang+palak orang+tusuk
 otp pacar pakai+golok pakai+pinjam paksa+bisa palak+di pas+mudik pasang+polisi pasar pelajar pemerasan
 pemerasan+foto pencemaran pencemaran+nama perempuan+hilang perempuan+saya pergi pergi+tidak pijat pinjam+online pju
 pompa pompa+air preman+minta preman+palak prostitusi prostitusi+di pulang+minggu rampas raya rekening+tiba ribut
 ribut+dangdutan rokok rokok+ilegal rumah+kebobolan rumah+kosong rumah+sejak saldo+rekening sampai+jam saya
 saya+begal saya+curi saya+maling sejak+kemarin sepeda sering+palak stnk surat+hilang tabung+gas tawuran+anak
 tawuran+lagi telepon+ngaku teman+tipu temen tempat+judi tempat+prostitusi tetangga+ancam tetangga+jual tiba+habis
 tidak+dikenal tilang+bayar tipu+investasi tipu+kerja tipu+online tipu+orang tipu+pinjol toko toko+kosmetik
 tolong+bantu tramadol+ke wa+dihack yang+bobol yang+jual ~<ada ~<ang ~<ari ~<asi ~<bai ~<bob ~<cal ~<cel ~<cik ~<cow
 ~<deb ~<di> ~<dik ~<dip ~<dom ~<e> ~<ema ~<fb> ~<fly ~<gan ~<gen ~<ile ~<kem ~<kio ~<kna ~<kon ~<mes ~<nai ~<ngi
 ~<oba ~<opl ~<otp ~<pac ~<pag ~<per ~<pij ~<pju ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<stn ~<tas ~<tuk ~<war ~acan
 ~ajar ~ake> ~alan ~alpo ~alsu ~angd ~ank> ~awan ~aya> ~baik ~bela ~bola ~bron ~bung ~but> ~cah> ~cany ~car> ~celu
 ~ciko ~coll ~cope ~cowo ~ctor ~daga ~dana ~dang ~dapa ~dar> ~dipa ~dipe ~dire ~domp ~duta ~ebel ~ebob ~ebt> ~ecto
 ~eda> ~edag ~edan ~ejam ~elaj ~ence ~encu ~eped ~ergi ~esum ~etik ~flyo ~gan> ~gang ~gdut ~geng ~ggu> ~gkot ~gkro
 ~gond ~iamb ~iar> ~ibaw ~ibeg ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~ilem ~impu ~inti ~ios> ~ipak ~iret ~iter ~itim
 ~jat> ~kak> ~kang ~kebo ~kero ~keta ~kios ~knal ~koko ~kol> ~kont ~kosm ~kot> ~kron ~lah> ~laja ~lan> ~lect ~lemp
 ~liar ~llec ~losa ~lpot ~lyov ~man> ~mant ~mara ~mesu ~meti ~mint ~mpas ~mpat ~mpet ~mudi ~naik ~nalp ~nda> ~ndol
 ~ngdu ~ngkr ~ntan ~nti> ~ntip ~nyab ~oko> ~okok ~okol ~olle ~ompa ~ompe ~onte ~opet ~osme ~osti ~oto> ~otp> ~owok
 ~paca ~pake ~pela ~pema ~peme ~penu ~perg ~pet> ~pija ~pist ~pju> ~plos ~pomp ~por> ~pos> ~pot> ~puki ~pung ~rant
 ~rat> ~rawa ~raya ~reta ~rgi> ~ribu ~risa ~roko ~rong ~rus> ~saya ~sebe ~sek> ~sepe ~smet ~stit ~stnk ~stol ~sum>
 ~tang ~tel> ~tem> ~teme ~tero ~tip> ~titu ~tnk> ~toko ~tol> ~top> ~tuka ~tusi ~uan> ~uang ~udar ~udik ~ukin ~uria
 ~usi> ~utan ~wan> ~wok> ~yabu ~yarn ~yove
polisi 2 @1 abg+kebut ada+jual ada+kabar ada+yang anak+kampung apk apk+uang ayam banking bantu+golok bantu+mabuk
 bantu+motor bebas+ke berapa collector dan+bunuh debt+collector dengan+laki di+facebook di+masjid dihack+untuk
 dipaling diperas diperas+lewat diserobot diserobot+pakai duduk facebook+lapor fitnah fitnah+di golok+pak
 golok+syaratnya hipnotis hipnotis+di hp+hilang ibu+kena investasi istri jual+pil kabar kampung kebut kebut+kebutan
 kebutan kebutan+tiap kelahi+pakai kembali+motor kena+hipnotis keras+tengah kerja+minta ketangkep+tawuran kontrakan
 koplo koplo+di kosong kotak lain+lapor laki+lain lapor+judi lapor+polsek lewat+video link link+undang lowongan
 lowongan+kerja lowongan+palsu luar+negeri m m+banking maaf+rumah makasih malam maling+bus masjid mau+nyantet
 mobil+tidak motor+bawa motor+dibawa muda+nyabu musik musik+keras narkoba+di nyabu+di nyantet nyantet+dan nyetel
 nyetel+musik orang+naik pakai+surat palak+anak palak+dagang pas+naik penipu penipuan+lowongan pil pil+koplo pisau
 polisi+minta polsek+mana pos+pak pukul+lapor rampas+motor ruko saudara+ancam saya+dibajak saya+dipaling
 saya+diserobot saya+pakai sebar sekolah sering sewa+mobil suami+pergi sudah+lama surat+palsu syaratnya+apa
 tanah+saya tawuran+urus tiba tilang tipu+jual tipu+lowongan tolong+ada tramadol+dijual uang+hilang undang+apk
 urus+bagaimana video+telepon yang+ancam ~<apk ~<aya ~<ban ~<bro ~<dud ~<fit ~<inv ~<ist ~<kel ~<lia ~<low ~<m>
 ~<nip ~<pel ~<pil ~<ruk ~<sep ~<tab ~<tib ~<til ~<tok ~acar ~ada> ~akas ~ania ~anki ~apk> ~arus ~asin ~asji ~ayaa
 ~ayam ~bat> ~bot> ~diam ~dile ~ekol ~emen ~emer ~emin ~empu ~fitn ~gani ~geja ~gend ~ggat ~gima ~hop> ~ian> ~iba>
 ~ibal ~ikem ~ink> ~inve ~ipec ~iram ~isan ~isau ~iser ~itel ~itna ~jid> ~kaba ~kamp ~kaya ~kok> ~kola ~kopl ~koso
 ~ksa> ~kuli ~lapa ~lega ~link ~lowo ~masj ~mer> ~mpa> ~mpar ~mpuk ~musi ~ndam ~ndar ~ngko ~niay ~nong ~nta> ~ntet
 ~nves ~nyet ~obot ~olah ~ompl ~ong> ~orin ~otak ~owon ~pali ~pil> ~pisa ~plo> ~pros ~robo ~rost ~ruko ~sau> ~seko
 ~semi ~seri ~sero ~shop ~sjid ~tak> ~tet> ~tiba ~timp ~tnah ~tong ~uala ~uko> ~usik ~ver> ~vest ~yaan ~yam> ~yant
 ~yete
polisi -2 @first=trc adik+dibawa ambruk anak+saya astaga astaga+dia atap bantu+saya bisa+pulang bpkb+online
 dari+panti dia+begal dibacok dibacok+geng dikejar+orang ditinggal foto+orang izin jual+rumah kali keluar kotor
 kursi lampu+jalan lapor+pak lurah+pungli ongkos online+syaratnya orang+tua pabrik pajak+mobil pakai+alat pdam
 pelajar+bawa penyalur penyalur+kerja pindah polisi+tidur rambu rambu+hilang roda saya+dikejar sim sudah tabrak
 takut+mati tawuran+pelajar teman+dibawa temen+saya tergeletak tipu+yayasan trotoar tutup umur woy woy+ada
 yang+dibacok yayasan yayasan+penyalur ~<amb ~<ast ~<bay ~<dis ~<izi ~<kes ~<mam ~<mas ~<muk ~<ong ~<pab ~<pda ~<rap
 ~<rod ~<sua ~<tro ~<tun ~<tut ~<umu ~<woy ~<yay ~abet ~abra ~abri ~ahir ~alur ~aman ~amar ~amat ~ange ~angi ~asta
 ~ayas ~brak ~brik ~bruk ~cek> ~cing ~ebak ~ekel ~elet ~ener ~eng> ~enga ~erge ~etak ~gann ~gant ~gera ~gkos ~ibac
 ~iksa ~imba ~inda ~inso ~ita> ~itin ~keli ~knya ~koto ~lans ~lant ~leta ~lur> ~mata ~mban ~mbru ~mbu> ~mela ~miri
 ~mpe> ~mpu> ~nggi ~ngka ~oar> ~oda> ~orny ~oron ~otoa ~pabr ~pang ~pata ~pdam ~pind ~rgel ~rkan ~roda ~rusa ~sabe
 ~seke ~sema ~sim> ~skin ~stag ~suda ~tabr ~taga ~tap> ~terg ~teri ~toar ~trot ~tung ~tus> ~tutu ~uarg ~udah ~unya
 ~urah ~ursi ~woy> ~yalu ~yaya ~zin>
polisi -3 =not =road @=ugd_malam @first=ugd_malam ada+anak ada+orang ambulans apa bakar belum bikin+ktp bpjs cari
 dan+palak depan di+rumah dikejar diri habis+maling jam jatuh kaki kampung+uang kapan kata kata+dan kayu kecanduan
 kelas kerja kks lain lari+pacar listrik lurah masuk mau mau+pulang nik+saya orang+odgj pajak pak parkir+sembarangan
 pingsan pulang+kampung pulang+ke pungli+bikin raba rt rusak sakit sekarang+di sembarangan serang tangerang tidur+di
 tua tukang+pijat uang+habis ~<.> ~<apa ~<ata ~<ben ~<ber ~<bol ~<bpj ~<buk ~<cek ~<dep ~<gig ~<gor ~<ham ~<kam
 ~<kap ~<kks ~<lai ~<lis ~<lur ~<mau ~<paj ~<put ~<rab ~<ren ~<rt> ~<rus ~<sak ~<sim ~<sin ~<tah ~<tid ~<tua ~<ula
 ~aba> ~abis ~aga> ~akar ~akek ~akit ~ami> ~ampe ~ampu ~andu ~anny ~ans> ~apa> ~api> ~asuk ~atai ~atap ~atuh ~bang
 ~belu ~bis> ~bpjs ~cand ~cari ~depa ~dika ~diri ~duan ~ecan ~elas ~elin ~elum ~enya ~epan ~gele ~gigi ~gsan ~hat>
 ~ihan ~ikat ~ikej ~ings ~inya ~izin ~jang ~jatu ~kake ~kaki ~kali ~kama ~kapa ~kat> ~kata ~kayu ~keba ~keca ~kek>
 ~kelu ~ker> ~kit> ~kks> ~kos> ~kurs ~lain ~lamp ~las> ~lin> ~list ~lum> ~lung ~maka ~masu ~mau> ~mbar ~mbul ~ndah
 ~ndua ~ngsa ~ngun ~ntar ~nyal ~ota> ~paja ~peri ~pjs> ~raba ~rak> ~ramb ~reng ~rga> ~roba ~rsi> ~ruk> ~saki ~sala
 ~seka ~sera ~tain ~tela ~tian ~trik ~tup> ~umur ~usah ~usak ~utup ~yasa
polisi -4 =ask @=darurat @first=darurat @first=poli_jiwa air bau bayi begal+orang buka butuh daftar dari dia
 golok+di gratis ini kena+bacok makan mana mati meninggal nama+motor orang+lain orang+pamer puskesmas ~<air ~<bak
 ~<bau ~<bel ~<car ~<daf ~<din ~<gra ~<ini ~<kat ~<kej ~<man ~<mat ~<men ~<yg> ~afta ~ana> ~anan ~anji ~arga ~ati>
 ~atis ~ayi> ~ayu> ~bara ~bau> ~bayi ~buka ~bula ~daft ~dah> ~dari ~dia> ~ejar ~elua ~enge ~erja ~esma ~ftar ~grat
 ~han> ~iman ~iri> ~kah> ~kar> ~kara ~kerj ~kesm ~luar ~mati ~meni ~nnya ~nsos ~ntun ~pak> ~pan> ~peny ~pusk ~rati
 ~rik> ~rja> ~semb ~smas ~sos> ~tis> ~tuna ~unan ~uske ~utuh
polisi -5 =beast @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=santunan alat depan+rumah gelandangan
 golok+tolong kembali+nama kk nik saya+0812 tawuran+bawa tidak+bisa tidur ~<ala ~<but ~<clu ~<dia ~<dim ~<kec ~<kk>
 ~<kur ~<mel ~<pus ~<sem ~<tan ~<ter ~air> ~alat ~asi> ~butu ~clur ~dima ~dur> ~ggal ~keja ~land ~lat> ~mana ~mas>
 ~ndan ~ntua ~peng ~ping ~skes ~tidu ~tuan
polisi -6 @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=- @first=bedah_rumah @first=dukcapil
 @first=pangan @first=ppa @first=puskesmas ~<dar ~<kal ~<nik ~ain> ~ambu ~elan ~idur ~nan> ~rah> ~tar> ~ting ~tuh>
 ~uka> ~ulan
polisi -7 =office @=dukcapil @=slrt @first=damkar @first=slrt odgj rumah+saya umroh+tipu ~<,> ~<odg ~dgj> ~nik>
 ~odgj
polisi -8 # =heart @first=kerja jual+motor ktp ~<ktp ~ktp>
polisi -11 di+depan
damkar 13 kalong
damkar 12 ~kalo
damkar 11 bau+gas tupai ~<tup ~alon ~tupa ~upai
damkar 10 gas hidran ~<gas ~<kal ~dran ~gas> ~hidr ~idra ~pai>
damkar 9 reptil ~<hid ~<rep ~epti ~ptil ~rept ~til>
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap asap+di bakar damkar kucing lebah ular ~<api ~<asa
 ~<bak ~<bes ~<dam ~<keb ~<kuc ~<kun ~<ula ~akar ~amka ~api> ~asap ~bah> ~baka ~cing ~damk ~ebah ~ebak ~kar> ~keba
 ~kuci ~kunc ~lar> ~mkar ~ran> ~sap> ~ucin ~ular ~unci
damkar 6 anjing besar biawak bisa+turun buaya cincin di di+halaman di+kamar di+plafon gigit+orang jari kunci
 lebah+di lepas+di liar+di monyet nyangkut pemadam plafon pohon rabies sarang sumur tawon tidak+bisa ~<anj ~<bia
 ~<cin ~<di> ~<jar ~<kam ~<leb ~<mon ~<nya ~<poh ~<rab ~<sum ~<taw ~<ter ~abie ~afon ~angk ~aran ~ari> ~awak ~awon
 ~besa ~biaw ~bies ~bil> ~buay ~cin> ~cinc ~ede> ~emad ~embe ~esar ~esis ~fon> ~gala ~gede ~gkut ~gol> ~iawa ~ibuk
 ~ies> ~inci ~ing> ~jari ~jing ~kara ~kut> ~lafo ~lama ~leba ~mada ~mony ~nci> ~ncin ~ngku ~njin ~nyan ~nyet ~onye
 ~pema ~plaf ~poho ~rabi ~sar> ~sara ~sis> ~sumu ~tawo ~uaya ~wak> ~won> ~yet>
damkar 5 ada+asap api+di asap+item atap bakar+di besar+banget biawak+masuk bisa bisa+buka borgol cincin+sempit dapur
 dari+tower di+atap di+dapur di+lift di+pohon di+tangan galak gas+meledak gelang gembok gigit gudang halaman
 jari+bengkak jepitan jepitan+kayu kamar kamar+mandi kayu keluar kucing+liar kunci+di lepas lift macet mandi masuk
 masuk+sekolah merembet mesin mobil musang nyangkut+di pintu sempit tabrak+rumah tabung takut+gas tower turun
 turun+di ~<ase ~<ata ~<bis ~<ged ~<gil ~<gor ~<gud ~<kek ~<kob ~<lep ~<lif ~<mac ~<mer ~<mes ~<mob ~<mus ~<nim
 ~<pla ~<sar ~<tab ~<tow ~<tur ~abun ~acet ~adam ~amar ~ambi ~andi ~anji ~apur ~asep ~asuk ~atap ~ayu> ~besi ~bet>
 ~bisa ~borg ~bung ~cepe ~cet> ~dapu ~desi ~ekun ~empi ~enye ~epas ~epit ~erem ~erku ~esi> ~esin ~gemb ~gila ~git>
 ~guda ~hala ~hon> ~ift> ~igit ~ila> ~intu ~isa> ~jepi ~kama ~kayu ~keku ~kors ~lepa ~lift ~mace ~mand ~mar> ~masu
 ~mbet ~mere ~mesi ~mobi ~mpit ~mur> ~musa ~ndi> ~nimp ~nyel ~obil ~ohon ~orgo ~orsl ~ower ~pas> ~pint ~pit> ~pita
 ~pur> ~remb ~rgol ~rkun ~rong ~rsle ~run> ~sang ~sep> ~slet ~suk> ~tabu ~tan> ~tap> ~terj ~terk ~towe ~turu ~uar>
 ~udan ~umur ~urun ~usan ~wer>
damkar 4 =road @1 ada+di ada+ular ambruk+tabrak anjing+galak banget bau bengkak berapa buka cuci dari dari+jari
 di+gorong di+got di+gudang di+komplek di+mobil di+pagar gorong item jari+anak kambing kobra kompor lapak lepas+jari
 loteng mau+terjun meledak melon mesin+cuci musang+di ngeses nomor nongol nongol+di orang+mau pagar penyelamatan
 penyelamatan+orang rumah+tetangga sapi sarang+tawon susah susah+lepas syaratnya+apa tenggelam+sumur terjebak
 terjebak+di terjun terjun+dari ular+di warga ~<bau ~<bor ~<buk ~<cuc ~<dap ~<gal ~<gem ~<gig ~<hal ~<ite ~<jep
 ~<kay ~<kej ~<kel ~<kom ~<lom ~<lot ~<mas ~<mel ~<nom ~<non ~<pag ~<sap ~agar ~alak ~alam ~apin ~bak> ~bang ~bau>
 ~bel> ~beng ~bing ~bok> ~bra> ~buka ~cemp ~copo ~cuci ~dang ~dari ~dibu ~ecem ~edak ~ejeb ~ejep ~elam ~eled ~embo
 ~empl ~engk ~epet ~erap ~erje ~erju ~eses ~gar> ~gat> ~gela ~gese ~get> ~gigi ~gkak ~goro ~ilin ~item ~jeba ~jun>
 ~kamb ~kece ~keje ~kelu ~kobr ~komp ~lak> ~lapa ~leda ~let> ~loka ~lomp ~lote ~mata ~mbin ~mbok ~mele ~mor> ~mplu
 ~mpor ~ngat ~nget ~ngka ~ngol ~nomo ~nong ~nyem ~obra ~okan ~omor ~ompa ~ompo ~ongo ~opot ~oron ~oten ~paga ~pat>
 ~peta ~piny ~plun ~pot> ~rapa ~rjeb ~rjun ~sapi ~semp ~ses> ~sin> ~susa ~tem> ~teng ~tumb ~uci> ~umba ~warg ~yela
damkar 3 ada ada+api ada+bantu ada+biawak ada+oray ada+sarang anak+kunci anjing+odgj api+besar asap+hitam
 bagaimana+ya bakar+pak bantu+bau bantu+hidran bantu+tidak bayi+kunci belakang biawak+di bisa+ambil bisa+lepas
 bocor+bunyi buaya+di bunyi+ngeses cakar cakar+warga copot dalam damkar+berapa dari+lantai desis di+dalam di+kabel
 di+kandang di+lapak di+loteng di+mesin di+pabrik di+selokan di+sumur dua elpiji+bocor gagang gagang+copot
 galak+gigit gas+mendesis gembok+macet got gudang+kardus hidran+anak hitam hitam+dari hp hp+jatuh jatuh+ke kabel
 kandang kandang+ayam ke+sumur keluar+api keluar+asap kepala kepala+masuk kera kera+liar kucing+naik kunci+gembok
 kunci+mobil lantai+dua lapor+kemana lepas+dari liar liar+cakar liar+gigit maaf+tupai masuk+teralis melon+desis
 mendesis menyengat merembet+ke mobil+saya mobil+tinggal monyet+lepas naik+tiang nomor+berapa nomor+damkar nyamber
 odgj+gigit oray oray+di pemadam+nomor sarang+lebah saya+keluar saya+kunci selokan sumur+bisa tabrak tabrak+di
 tabung+elpiji tabung+melon tangan tawon+di tenggelam teralis tupai+hp ular+masuk ~<ada ~<ben ~<bua ~<cop ~<dal
 ~<dar ~<dua ~<hit ~<hp> ~<kah ~<kec ~<kor ~<nge ~<nye ~<oma ~<pem ~<sem ~<sus ~<tum ~<war ~abel ~abra ~ada> ~ahur
 ~ala> ~alis ~amat ~ambe ~ang> ~ange ~ber> ~bera ~bili ~brak ~cebu ~dala ~dam> ~dile ~dua> ~eceb ~elan ~elok ~elon
 ~elua ~ende ~engg ~epal ~era> ~eral ~etin ~ggel ~huru ~iar> ~ilep ~impa ~itam ~kabe ~kahu ~kak> ~kepa ~kera ~lam>
 ~liar ~lis> ~long ~lung ~mban ~mber ~melo ~mend ~morn ~mpat ~ndes ~nges ~ngge ~omah ~ong> ~oray ~orny ~pala ~peny
 ~rak> ~rali ~ray> ~ruan ~sah> ~tabr ~tam> ~ung> ~urua ~usah ~yaka ~yamb ~yang ~yeng
damkar 2 ada+tawon anak+tabrak api+sudah bakar+api belakang+rumah besar+di bikin+sarang buka+di bunyi cepat
 cincin+tidak colokan colokan+meledak damkar+untuk di+atas di+warung edukasi edukasi+damkar gas+sembur gas+syaratnya
 gelang+tidak gorden hp+saya ke+pohon kemarin+kapan komplek kompor+gas kontrakan kucing+tenggelam kucing+terjebak
 lahan lahan+kosong lansia+di lowongan+damkar maaf macet+lansia macet+lepas makasih meledak+nyamber mesin+jahit
 minta minta+edukasi nyamber+gorden pintu+lift pohon+kayu pohon+mau rumah rumah+di sampah+merembet sapi+tenggelam
 sarang+di saya+0812 sekolah sembur setrum+di tabrak+pintu tetangga+bakar tk ular+kobra untuk+tk ~<bgt ~<cak ~<cep
 ~<col ~<des ~<dil ~<edu ~<gag ~<got ~<kan ~<kep ~<lia ~<rum ~<sel ~<ten ~<tin ~<tk> ~aaf> ~akas ~bgt> ~caka ~cepa
 ~eduk ~ekol ~epat ~ersa ~etan ~gaga ~gord ~got> ~kand ~kang ~kasi ~laha ~lin> ~luar ~maaf ~mah> ~mbu> ~meny ~mple
 ~nggi ~nyam ~nyen ~olah ~olok ~orde ~plek ~rga> ~ruma ~seko ~selo ~semb ~ukas ~umah ~unyi ~yemb
damkar -2 =heart =past =tale =work @=darurat @=trc @first=darurat @first=trc alat ambulans asap+pabrik
 bakar+syaratnya bayar bocor+orang bpjs dalam+pingsan dengan dia dibuang dipukul ikd+bakar jahitan jalan kakak kena
 korban kursi lepas+jahitan liar+banyak maaf+bau obat pabrik+bau rt rusak sakit saudara sekarang surat tahun
 tetangga tiap tua umur vaksin vaksin+rabies ~<.> ~<akt ~<bel ~<ber ~<bpj ~<car ~<cur ~<jad ~<jal ~<kar ~<lar ~<mak
 ~<min ~<nen ~<pad ~<pal ~<par ~<rt> ~<sak ~<sau ~<sit ~<tet ~<tia ~<tok ~<tua ~<tun ~<umu ~<vak ~ahun ~akak ~ake>
 ~akit ~ali> ~alin ~anan ~anny ~ans> ~arah ~ati> ~auda ~ayar ~baru ~baya ~bpjs ~buan ~buh> ~bula ~dale ~dia> ~dik>
 ~dipu ~ekar ~elah ~ena> ~enek ~eras ~ggu> ~hun> ~ibua ~ihan ~ipuk ~jala ~kaka ~ker> ~kir> ~kit> ~korb ~kot> ~ksin
 ~lan> ~lari ~maka ~mbul ~ming ~nek> ~nene ~ngin ~orba ~pada ~pjs> ~pnya ~saki ~sama ~saud ~seka ~tah> ~ter> ~teta
 ~tiap ~tri> ~tua> ~udar ~uka> ~unya ~ursi ~usak ~vaks ~yar>
damkar -3 =not ada+korban ada+orang bau+tpa bawa belum bisa+tidak butuh daftar dari+kemarin di+rumah elpiji+meledak
 gas+elpiji gelandangan gigit+anjing ikd ini jual kerja+tabrak korban+luka lagi lansia lantai+2 luka+bakar makan
 malam meledak+ada meninggal pakai pingsan rawa rawa+kucing saya suami tangan+kerja terus tidak+ada tidur tidur+di
 tpa tpa+rawa ~<bal ~<bar ~<baw ~<bol ~<daf ~<den ~<dia ~<dic ~<dik ~<din ~<dip ~<ikd ~<ini ~<jua ~<ket ~<lag ~<mam
 ~<mat ~<ngu ~<oba ~<pek ~<pun ~<rob ~<rus ~<sal ~<say ~<sur ~<tid ~<tpa ~abis ~afta ~akai ~aki> ~aksi ~alat ~alem
 ~ampa ~ampu ~amuk ~ana> ~anda ~angn ~angu ~ansi ~anti ~ara> ~asan ~asar ~asih ~ata> ~bali ~ban> ~bat> ~bawa ~bis>
 ~boh> ~daft ~dah> ~dan> ~eker ~elum ~empa ~enge ~enin ~erus ~ftar ~gera ~ggal ~gnya ~gsan ~guru ~han> ~ian> ~iap>
 ~iban ~ikd> ~iman ~ingg ~ings ~ini> ~itu> ~jak> ~jual ~kai> ~kan> ~kat> ~kese ~kin> ~ksa> ~kul> ~kurs ~lagi ~lat>
 ~lem> ~ling ~lum> ~mala ~mana ~meni ~muk> ~nan> ~ngam ~nger ~nggu ~ngny ~ngsa ~nnya ~nsia ~nsos ~ntun ~paka ~pake
 ~pasa ~peke ~pet> ~ping ~puku ~rban ~rsi> ~sak> ~saya ~sih> ~suam ~sura ~teri ~teru ~tidu ~tik> ~tpa> ~tuh> ~tuna
 ~uami ~uarg ~ukan ~ukul ~unan ~urat ~yak>
damkar -4 =drill =office @=alat_bantu @=kerja @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa
 @first=santunan ada+bakar anjing+liar bakar+orang bapak bisa+bantu di+lantai gratis hilang jam kk ktp luka masih
 mau orang+terjebak puskesmas tolong+ada uang ~<?> ~<bap ~<but ~<dis ~<dit ~<gra ~<hil ~<jam ~<kak ~<kk> ~<ktp ~<kur
 ~<lan ~<luk ~<mal ~<mau ~<nga ~<ora ~<pak ~<pen ~<per ~<pus ~<sam ~<sua ~<tem ~<uan ~<🆘> ~aan> ~agi> ~ama> ~ami>
 ~anta ~anya ~atis ~bapa ~belu ~butu ~dara ~deng ~digi ~dur> ~emba ~erin ~esma ~gal> ~gan> ~grat ~hila ~idur ~igig
 ~ilan ~kena ~kesm ~ktp> ~land ~lans ~luka ~mas> ~masi ~mau> ~ngan ~ngga ~ngun ~ning ~obat ~peng ~pusk ~rah> ~rat>
 ~rati ~rusa ~sia> ~skes ~smas ~sos> ~tahu ~tar> ~tis> ~ual> ~ulan ~uran ~uske ~utuh
damkar -5 =still @=pangan @=slrt @first=dukcapil @first=kerja @first=pangan @first=slrt ada+yang mana yang ~<dig
 ~<dim ~<ken ~<kes ~<pas ~<ser ~<tah ~<yan ~<yg> ~awa> ~diba ~dima ~eran ~jam> ~nya> ~ring
damkar -6 @=dukcapil @=polisi @=ppa @=puskesmas @first=polisi @first=ppa @first=puskesmas kerja orang ~<,> ~<ker
 ~air> ~erja ~kerj ~rja> ~san> ~uang
damkar -7 # air rumah+saya ~<air ~oran
damkar -8 @=bedah_rumah @first=- @first=bedah_rumah
ppa 9 bakar+tangan kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 aman di+depan paksa raba rumah+aman ~<om> ~<rab ~aba> ~aksa ~gann ~kahi ~mpar ~paks ~par> ~raba
ppa 7 @=ppa @first=ppa butuh+rumah di+sekolah foto mau+lari orang+pamer paksa+gelandangan pegang tangan ~<ama ~<dij
 ~<dil ~<fot ~<ges ~<ngu ~<peg ~bull ~dila ~dipa ~egan ~esek ~foto ~gese ~ipak ~ksa> ~lly> ~man> ~oto> ~pega ~ully
ppa 6 =tale adik ajak anak+tetangga bawah+umur catcalling catcalling+terus dan dengan+orang di+bawah dijual
 dinafkahi dipukul+suami grooming istri kasar kawin laki+raba lapor+kdrt majikan minta+foto neror pacar perkosa
 pukul suami suami+saya suka teman teriak+dipukul tidak+dinafkahi ~<adi ~<dan ~<dib ~<dip ~<dit ~<gro ~<ist ~<kaw
 ~<ner ~<nga ~<ngi ~<pac ~<pel ~<puk ~<ser ~<sua ~<suk ~<tem ~acar ~adik ~ahi> ~alli ~aman ~ami> ~atca ~awin ~bawa
 ~car> ~catc ~dan> ~diju ~dik> ~dika ~dile ~dipe ~disu ~eceh ~ekel ~erko ~eror ~gaja ~gang ~groo ~hat> ~hin> ~hkan
 ~iin> ~ijua ~ikas ~inaf ~jual ~kasa ~kawi ~kosa ~kul> ~lece ~lemp ~lin> ~llin ~ming ~nero ~ngaj ~omin ~oomi ~osa>
 ~paca ~perk ~puku ~ring ~rkos ~room ~ror> ~seke ~suam ~suka ~tcal ~tema ~tri> ~ual> ~uami ~ukul ~ulin ~win>
ppa 5 =heart ada+bantu ajak+tidur bantu+bapak bantu+tidak bawah bully bully+di bus+gesek chat chat+mesum dan+dipukul
 depan+sekolah dibawa+lari dikasih dikasih+makan dipukul ditinggal eksibisionis eksibisionis+di foto+telanjang
 gelandangan+dengan gesek hamil+di kakak kekerasan korban mandi mantan mesum+ke pak+sebelah payudara penumpang+bus
 pukul+saya remes remes+payudara sampai+biru saya+di saya+perkosa saya+suka sebelah+rumah seret sering suka+pukul
 teriak tiri ~<aja ~<cat ~<cha ~<dia ~<dig ~<dii ~<dis ~<eks ~<eng ~<man ~<mba ~<muk ~<nge ~<nye ~<pak ~<pay ~<per
 ~<por ~<rok ~<tir ~ajak ~akak ~anca ~ance ~anta ~awah ~ayud ~bak> ~bar> ~bisi ~buki ~call ~cam> ~cem> ~chat ~diba
 ~dige ~dipu ~dite ~ebar ~ebuk ~eker ~eksi ~elec ~eman ~emes ~empa ~engk ~erab ~eret ~eria ~gebu ~gele ~gkon ~iak>
 ~ibis ~igeb ~ilec ~inti ~ioni ~ipuk ~irab ~isio ~istr ~itin ~kaka ~kan> ~keke ~kong ~korb ~ksib ~kuli ~laki ~lara
 ~mama ~mant ~mbak ~mes> ~muku ~ncam ~ncem ~ngel ~ngko ~ngun ~ntan ~ntip ~onis ~orba ~pakn ~payu ~porn ~reme ~riak
 ~sere ~seri ~sibi ~stri ~teri ~tip> ~tiri ~uar> ~ukin ~undu ~utin ~wah> ~yuda
ppa 4 =work aborsi ada+biaya ancam bapak bapak+kawin bapak+tiri biru bisa+tidak boleh+keluar bus cium cubit dengan
 di+angkot diam diancam dibawa dibully dieksploitasi dilacurkan dilempar+piring dini dipukul+tiap disuruh
 disuruh+jual ganti+baju grooming+anak hamil hari+sendiri ipar jadi+psk jawab kakak+kelas kamar+mandi kamar+saya
 kamar+tidak kata+dan kawin+lagi kerja+tiap kirim+foto korban+kdrt kunci+tidak laki laki+saya lari+pacar malu
 mau+dini mau+lapor mesum ngintip ngintip+kamar nyebar orang+tua pas pas+ganti pegang+anak pelatih peluk penumpang
 perempuan perkosa+di porno psk rumah+teriak saya+dipukul saya+paksa saya+pukul sebelah sekap selingkuh sendiri+dan
 sering+masuk suami+tiap sundut sundut+rokok tanggung tanggung+jawab tangis+dipukul telanjang terlantar+bapak
 tetangga+teriak tiap tiap+hari tidak+boleh tidak+tanggung tua+kerja umur yang+kasar ~<abo ~<anc ~<bap ~<bir ~<bug
 ~<bul ~<bus ~<ciu ~<cub ~<dic ~<dih ~<dik ~<din ~<ipa ~<jaw ~<jer ~<kek ~<kel ~<kor ~<lak ~<mam ~<mes ~<pam ~<pon
 ~<psk ~<rem ~<sam ~<seb ~<sek ~<sun ~<tan ~<umu ~abuk ~acur ~afka ~ahka ~aki> ~akny ~ama> ~amah ~amil ~amin ~ampa
 ~andi ~anja ~apak ~asan ~atai ~atih ~awab ~ban> ~bapa ~bela ~biru ~bit> ~bors ~bugi ~buku ~bus> ~cehi ~cehk ~ceki
 ~cium ~cubi ~cucu ~curk ~diam ~dian ~dibu ~diek ~difo ~diin ~dija ~dini ~dira ~dise ~diti ~dung ~dut> ~ebel ~ehin
 ~ehka ~ekap ~ekik ~eksp ~eluk ~emal ~enum ~esum ~fkah ~ganc ~ggun ~gint ~gkuh ~gung ~guru ~hami ~iam> ~ianc ~iap>
 ~ibaw ~ibuk ~ibul ~ieks ~ifot ~ikah ~ikat ~ilac ~inga ~inik ~ipar ~ipeg ~iper ~iri> ~iru> ~isun ~ium> ~jawa ~jeri
 ~kahk ~kap> ~kera ~kik> ~kin> ~knya ~kspl ~kuh> ~lacu ~lah> ~lanj ~lati ~ling ~loit ~luan ~luar ~luk> ~maks ~malu
 ~mand ~mesu ~mil> ~mpua ~nafk ~naka ~namp ~nang ~ndi> ~ndun ~ndut ~ngan ~ngas ~ngin ~nika ~nis> ~njan ~nyik ~oita
 ~onak ~orno ~pelu ~pisa ~ploi ~pona ~psk> ~puan ~rasa ~rban ~ret> ~rit> ~rkan ~rno> ~rok> ~runy ~sama ~san> ~sebe
 ~sion ~splo ~sum> ~sund ~tain ~tamp ~tan> ~tang ~tasi ~tela ~tiap ~tih> ~tin> ~ubit ~ucu> ~udar ~ugil ~uka> ~uku>
 ~unga ~urka ~urun ~wab> ~yeba ~yiks
"""
