"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 10 112+itu
darurat 9 kejang+terus ~<kes
darurat 8 itu kejang nomor orang+tenggelam tenggelam+di ~<itu ~<nom ~ejan ~elen ~eset ~jang ~keja ~len> ~mor> ~nomo
 ~omor
darurat 7 # @=darurat @first=darurat banjir jatuh+dari mobil napas perahu saya+tiba setrum tiba+tidak ~<mob ~<nap
 ~<set ~ahu> ~anji ~apas ~ba2> ~banj ~erah ~etru ~iba2 ~itu> ~jir> ~kese ~lan> ~mobi ~njir ~nyak ~obil ~rahu ~rum>
 ~setr ~trum
darurat 6 112+bisa ada+mobil ambulans bantu+medis berhenti+ngucur darurat di+kali diri+masih itu+bayar jantung jatuh
 karet ke ke+rumah masih+hidup medis minta minta+ambulans minum orang+tabrak panggil perahu+karet racun serang
 serang+jantung sesak+napas tenggelam tiba ~<amb ~<dar ~<jan ~<jat ~<kal ~<ke> ~<kej ~<ket ~<med ~<mel ~<min ~<nel
 ~<pan ~<rac ~<tib ~acun ~ambu ~angg ~ans> ~aret ~arur ~atuh ~bany ~bil> ~bula ~cun> ~dada ~daru ~dis> ~eban ~edis
 ~engg ~ggel ~ggil ~gil> ~iba> ~ings ~inum ~iran ~jant ~jatu ~lans ~mbul ~medi ~mint ~minu ~napa ~nele ~ngge ~nggi
 ~nta> ~ntun ~num> ~pang ~pera ~racu ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tele ~tiba ~ulan ~ung> ~urat
darurat 5 =urgent abis+hajat ambulans+gratis ambulans+ke ambulans+untuk bapak+kejang bayar+tidak bpbd dada
 darah+banyak dari gawat gawat+darurat gempa harus+telepon hidup ibu+saya jatuh+di kali kampung kampung+abis ke+rs
 kecil+minum kesamber kesamber+petir medis+untuk melahirkan minum+minyak minyak+tanah ngucur nomor+ambulans
 nomor+bpbd pertama pertama+sekarang pertolongan+pertama petir pingsan racun+kampung tabrak tabrak+truk telepon
 telepon+siapa tidak+sadar truk ~<bpb ~<dad ~<ser ~<tab ~<tel ~abra ~awat ~ber> ~bera ~bpbd ~brak ~cur> ~dari ~dup>
 ~elam ~elep ~elpo ~enda ~epon ~erac ~eran ~erta ~erus ~esam ~gawa ~gemp ~gsan ~gucu ~hidu ~hirk ~idup ~inta ~irka
 ~kali ~kamp ~kare ~kesa ~lepo ~lpon ~mber ~mpa> ~ngsa ~nguc ~pas> ~pata ~pbd> ~peti ~ping ~pon> ~rang ~rtam ~ruk>
 ~sak> ~samb ~san> ~seka ~tabr ~tis> ~truk ~tung ~ucur ~yak>
darurat 4 ada+tabrak air+banjir alat+rusak ambulans+kemana bagaimana+panggil banjir+dada banyak bapak baterai
 baterai+bagaimana bisa+tidak butuh+napas di+sumur gas gas+racun gratis habis+melahirkan hebat+habis hubung+siapa
 itu+nomor jalan+telepon kalau kecil kemana kirim kirim+ambulans lansia+saya luka maaf+lansia minyak mobil+mayat
 patah puting puting+alat racun+di racun+tikus rs rumah+warga rusak+rumah sadar sesak siapa stroke sumur+ada
 tertelan+baterai terus tetangga tidak+ada tidak+berhenti untuk+tetangga warga yang+serang ~<bap ~<ber ~<gas ~<gaw
 ~<gem ~<gra ~<hid ~<kir ~<luk ~<ngu ~<oks ~<pat ~<pet ~<rs> ~<sad ~<ses ~<sia ~<str ~<ten ~<tet ~adar ~ahir ~akan
 ~alau ~ali> ~angu ~apak ~atah ~atis ~ban> ~bapa ~bate ~cepe ~cil> ~dar> ~ecil ~edad ~ekam ~eliu ~empa ~enti ~epet
 ~esak ~etim ~etir ~gant ~gera ~geru ~gili ~giln ~grat ~iapa ~igen ~irim ~iung ~jira ~kala ~keba ~keci ~kere ~kiri
 ~kot> ~ksig ~lau> ~liun ~luka ~mela ~morn ~mpun ~ndar ~nger ~ngi> ~ngun ~nter ~oke> ~oksi ~pung ~rati ~reta ~rim>
 ~rkan ~roke ~sada ~seda ~sesa ~siap ~sige ~stro ~tama ~telp ~teru ~teta ~tir> ~trok ~tuh>
darurat 3 24+jam @=bedah_rumah ada+bencana ambulans+cepat anak+tertelan anak+tetangga angkot+korban antar+ke
 bangunan+jatuh bantu+paman bapak+jatuh bayar bencana+lapor berhenti biru+bibirnya bisa+dari butuh+pertolongan cepat
 darah darah+hebat darah+tidak dari+atap dari+hp dari+motor dari+tangga dengan+angkot elpiji elpiji+meledak evakuasi
 gas+elpiji gempa+sekarang gerak gratis+untuk hebat hp+tanpa hubung ke+nomor kebanyakan kebanyakan+tidak kepala
 kepala+bocor kepala+darah kerja+bangunan ketuban ketuban+rusak korban korban+luka lantai+tiga luka+bakar
 mandi+kepala masih melahirkan+ketuban meledak meledak+ada mendadak minta+antar minta+bantu minum+obat mobil+jatuh
 motor+kepala napas+biru napas+parah nganter nomor+apa nomor+darurat nomor+mana obat+kebanyakan orang+setrum paman
 panggil+ambulans pasien patah+ada pertolongan pingsan+di rumah+patah rusak rusak+tidak saudara+kejang saya+sekarat
 saya+serang saya+sesak segera sekarang+lapor sekarat+minta serang+stroke setrum+tidak stroke+mendadak tabrak+kereta
 tanah tanpa+pulsa tertelan tetangga+setrum tidak+bangun tidak+gerak tiga tiga+patah tikus tol+orang tolong+kirim
 tolong+minta tolong+orang truk+dengan untuk untuk+bawa untuk+ibu untuk+korban untuk+nganter yang+bisa yang+luka
 yang+pingsan ~<aya ~<ban ~<bua ~<cep ~<elp ~<eva ~<heb ~<hub ~<kam ~<keb ~<kor ~<pin ~<sed ~<seg ~<tig ~<tik ~<tru
 ~<unt ~<yg> ~adak ~akek ~akua ~ala> ~alo> ~ama> ~ambe ~anah ~ante ~apa> ~asie ~ater ~ayar ~bann ~baya ~beli ~berh
 ~buat ~cepa ~dara ~des> ~edak ~ekar ~eled ~elpi ~epal ~epat ~erai ~ergu ~erhe ~erte ~erto ~ertu ~etan ~etel ~etub
 ~evak ~gas> ~gen> ~gga> ~guli ~heba ~hent ~hira ~hubu ~iji> ~ikus ~ilin ~ilny ~inde ~itis ~kake ~kek> ~kepa ~keti
 ~korb ~krit ~kuas ~kus> ~lahi ~leda ~lin> ~lind ~lnya ~lpij ~mang ~masi ~mele ~mer> ~mert ~miny ~nah> ~ndad ~nome
 ~ntuk ~omer ~orba ~orny ~pala ~pama ~pasi ~pert ~pet> ~piji ~puti ~rai> ~rban ~rgul ~rhen ~riti ~rnya ~rtel ~rtol
 ~rtua ~rusa ~sege ~sien ~tana ~terg ~tert ~tiga ~tiku ~ting ~tuba ~tuk> ~uasi ~uat> ~ubun ~ungi ~untu ~usak ~utin
 ~vaku ~warg ~wat> ~yaka ~yar>
darurat 2 ada+kendaraan ambruk+ada anak+kecil antar atap bangunan banjir+besar banjir+hubung banjir+masuk
 bantu+gawat bencana bibirnya dari+lantai darurat+anak darurat+kota di+kamar gantung gantung+diri jam kalau+ada
 karet+untuk kontrakan+harus maaf+darah maaf+orang meledak+di minta+evakuasi minum+racun motor+di ngungsi
 ngungsi+banjir nomor+penting orang pabrik+banyak panggil+bantu patah+tulang penting perempatan+harus pulsa
 rumah+minta sekarat stroke+tidak sudah+lama tabrak+darah tabrak+motor tabrak+tembok tanpa telepon+darurat
 tembok+ambruk terus+bisa tolong+panggil untuk+pasien ~<ant ~<kar ~<kep ~<kri ~<lah ~<led ~<ora ~<pam ~<pek ~<put
 ~<ret ~<tan ~<ter ~angn ~anpa ~antu ~arah ~arus ~asih ~ayah ~benc ~birn ~bun> ~cana ~daka ~dian ~diev ~ebat ~eger
 ~elah ~eman ~enca ~era> ~erat ~gsi> ~guna ~iant ~ibir ~ien> ~ieva ~iga> ~imbu ~kalo ~kan> ~ketu ~lsa> ~mend ~ncan
 ~npa> ~peke ~pent ~puls ~sek> ~tah> ~tanp ~tap> ~teng ~timb ~uban ~ulin ~ulsa ~yah> ~yebu
darurat -2 =office ambil anak+minum banyak+darah baru bayi berhenti+darah bpjs dinsos+sekarang dipukul gelandangan
 hajat+racun hari jatuh+ke jual kakak kaki kali+pas kursi lagi malam mana pas+banjir pasar roda telepon+dinsos
 tidur+di ~<akt ~<bia ~<bpj ~<dik ~<han ~<jua ~<kak ~<kan ~<kay ~<ken ~<lag ~<men ~<par ~<psi ~<pun ~<ren ~<rod
 ~<san ~<seb ~<sem ~<tun ~<umu ~adam ~akak ~ake> ~aku> ~ambi ~ami> ~anan ~anyu ~apan ~api> ~aru> ~arun ~ayi> ~bayi
 ~bel> ~bpjs ~dan> ~dipu ~dite ~ebak ~ena> ~engk ~eras ~erob ~ggu> ~gin> ~hany ~hari ~hat> ~iman ~inda ~ipuk ~jak>
 ~kaka ~kaki ~knya ~kolo ~kota ~kut> ~lagi ~land ~lari ~lem> ~maka ~mbah ~mbil ~mpu> ~ngur ~nyut ~oda> ~ota> ~pjs>
 ~psik ~ran> ~ras> ~reng ~roba ~roda ~tahu ~tar> ~tong ~tri> ~uarg ~unya ~ursi ~yut>
darurat -3 @=pangan @=trc @first=pangan @first=puskesmas @first=trc ada+orang ambulans+mayat bau belum bikin buka
 daftar harus+bagaimana hilang kk makan meninggal pakai pas pinjam saya sekolah surat tangan tidur uang
 yang+tenggelam yang+urus ~<bau ~<bik ~<buk ~<cuc ~<daf ~<dap ~<dib ~<dic ~<dip ~<dis ~<gel ~<hil ~<jad ~<kab ~<kel
 ~<kk> ~<mak ~<mal ~<pal ~<pem ~<pen ~<say ~<sur ~<tah ~<tia ~<uan ~adi> ~afta ~agi> ~akai ~alik ~anti ~aren ~asar
 ~aya> ~bah> ~bau> ~bela ~belu ~biki ~buka ~daft ~dah> ~dam> ~dur> ~ekol ~elum ~emba ~enga ~enge ~enin ~erin ~ftar
 ~gang ~guru ~han> ~hila ~hon> ~ian> ~iang ~idur ~ikin ~ing> ~inja ~jual ~kai> ~kak> ~ket> ~ksa> ~kul> ~kurs ~lum>
 ~lung ~mala ~meni ~nang ~ndah ~ndan ~nggu ~ngin ~njam ~ohon ~olah ~paka ~pake ~pasa ~pinj ~puku ~rin> ~rsi> ~rung
 ~saya ~seko ~sura ~tian ~tidu ~tuna ~ual> ~ukan ~ukul ~uran ~usah
darurat -4 =beast =road =tale @1 @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan depan di dinsos
 jalan kerja ktp mati nomor+telepon puskesmas tidak+bisa urus ~<bar ~<dep ~<di> ~<dim ~<jal ~<ktp ~<kur ~<mat ~<nga
 ~<nya ~<pus ~<uru ~aki> ~alam ~alan ~anda ~ata> ~ati> ~dang ~depa ~dima ~dins ~epan ~erja ~esma ~ggal ~ilan ~ingg
 ~inso ~jala ~kat> ~kelu ~kena ~kerj ~kesm ~kin> ~kola ~ktp> ~lah> ~lang ~luar ~mas> ~mati ~ngka ~ning ~pak> ~pan>
 ~peng ~pusk ~rja> ~skes ~smas ~uang ~urus ~uske
darurat -5 =drill =heart @=alat_bantu @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=- @first=alat_bantu
 @first=damkar @first=dukcapil @first=kerja @first=polisi @first=ppa @first=slrt mau odgj ~<din ~<dit ~<mau ~<odg
 ~dgj> ~eng> ~gal> ~ini> ~mau> ~nsos ~odgj ~sos>
darurat -6 =work @=damkar ini untuk+saya ~<ini
darurat -7 ~<pak
darurat -8 pak
polisi 9 ~<pem ~arny
polisi 8 ancam+mau atm bisa+tidak saya+lari senjata ~<atm ~<sen ~atm> ~enja ~jata ~njat ~rnya ~senj
polisi 7 @=polisi @first=polisi bacok begal begal+di curi hilang judi lari lari+dengan mabuk mabuk+di minta+uang
 tidak+kembali tukang+parkir tusuk ~<beg ~<cur ~<dan ~<dic ~<dit ~<hil ~<jud ~<lar ~<mab ~<saj ~<tus ~abuk ~ajam
 ~bega ~bobo ~buk> ~carn ~curi ~dicu ~diti ~egal ~elap ~hila ~icur ~ilan ~jam> ~judi ~lap> ~lari ~liki ~mabu ~nusu
 ~obol ~saja ~udi> ~uri>
polisi 6 ada+tawuran akun anak+sekolah ancam bikin+skck dari+rumah di+jalan di+jembatan dibajak dicolong gelap helm
 kena+tipu keras lapor+orang maaf+lansia maling mau+bacok miras motor motor+saya palak panti+pijat pijat+plus pinjol
 plus polisi raib saldo skck+syaratnya tipu tipu+travel uang+paksa uang+saya wa warung ~<aku ~<bac ~<bom ~<dig ~<hel
 ~<kab ~<ket ~<lak ~<mot ~<par ~<plu ~<pol ~<rai ~<tip ~<wa> ~abu> ~abur ~adis ~aib> ~aki> ~akun ~alak ~aldo ~alin
 ~arun ~ata> ~baja ~bil> ~bol> ~bom> ~colo ~elah ~elm> ~emba ~eras ~etip ~gal> ~ganc ~hack ~helm ~ibaj ~icol ~ikin
 ~injo ~ipu> ~iras ~itip ~jol> ~kabu ~kan> ~kin> ~kun> ~lang ~ldo> ~mali ~mira ~moto ~njol ~olis ~oplo ~otor ~pala
 ~peda ~pemb ~penc ~pera ~pinj ~plus ~puan ~raib ~ras> ~rung ~sald ~tipu ~tor> ~tusu ~usuk ~waru
polisi 5 =work ada+begal akun+ig bawa bawa+lari berapa+ya di+gang di+parkir di+pos digasak dihack dikeroyok+orang
 golok helm+hilang hilang+untuk hp ig istri+lari jambret jual jual+obat kembali laki laki+pamer maling+di mobil
 motor+raib naik+motor ngegadein nomor+polisi obat+keras online orang+di orang+hilang parkir pas pemalsuan
 pemalsuan+tanda perang perang+sarung pju+mati polisi+berapa rawan+begal rekening sabu sarung saya+tipu spion
 spion+digasak tawuran tiap tiap+malam tidak+pulang tramadol ya ~<anc ~<bal ~<baw ~<bin ~<dib ~<gad ~<gol ~<hp>
 ~<ig> ~<jem ~<jua ~<keh ~<mal ~<mir ~<mob ~<nga ~<nge ~<onl ~<pal ~<ped ~<sal ~<seb ~<spi ~<taw ~<tem ~<tra ~<ya>
 ~ack> ~adei ~adol ~alap ~alik ~amad ~ambr ~anca ~angk ~ante ~anya ~ari> ~arki ~asak ~asan ~awa> ~awur ~bala ~bawa
 ~bera ~bini ~bret ~bur> ~cam> ~coka ~dein ~diba ~dico ~diga ~diha ~dis> ~dol> ~egad ~ehil ~ein> ~eken ~ena> ~enal
 ~enip ~enus ~etan ~etas ~gade ~gadi ~gasa ~gega ~gela ~gkep ~golo ~iap> ~igas ~ihac ~ijam ~ine> ~ing> ~ion> ~isi>
 ~jak> ~jamb ~jual ~kehi ~kemb ~kena ~keni ~kep> ~kera ~keti ~kir> ~lak> ~laki ~line ~ling ~lisi ~lok> ~lsua ~lus>
 ~mado ~mals ~mbac ~mbat ~mbre ~ming ~mobi ~ncam ~ngan ~ngeg ~ngke ~nlin ~obil ~okan ~olok ~onli ~osan ~park ~pas>
 ~pat> ~peni ~pion ~poli ~rama ~ramp ~rans ~reke ~ret> ~rkir ~sabu ~san> ~saru ~spio ~suan ~tas> ~tawu ~tiap ~tram
 ~tran ~ual> ~ukan ~wura
polisi 4 akun+wa ambil ambil+orang balap balap+liar banyak culik curi+di dan dana+hilang dapat+sms dengan+pacar
 di+angkot di+kontrakan di+pasar di+warung dibobol dikeroyok dikeroyok+pulang dipukul+tukang dua dua+orang
 duduk+bawa duit facebook gang hack hilang+di jalan+raya jambret+di jembatan jual+beli jual+miras jual+sabu
 jual+tramadol kakak kampung+sebelah ke+pelajar kelahi kelontong kelontong+jual kena kena+hack kenalan keras+ke
 ketangkep keterangan+hilang kontrakan+pakai kosmetik+jual lansia+mobil lapor laporan+hilang laptop malam+minggu
 mau+lapor menang menang+undian minggu miras+oplosan mobil+hilang mobil+saya motor+hilang narkoba ngaku ngintip
 ngintip+rumah nomor nyolong orang orang+duduk orang+mabuk pakai pakai+mesum pakai+pisau paksa panti parkir+paksa
 penipuan perempuan pinjem pinjem+duit polsek pos preman pulang+sekolah pungli pungli+di rawan rumah+bawa
 rumah+dilempar rumah+orang saldo+dana saldo+hilang saya+dibawa saya+dikeroyok saya+dipukul saya+jambret sebelah
 sebelah+perang sekolah+jual skck sms sms+menang surat tabung tanda tanda+tangan tas tawuran+di tempat tetangga
 tipu+arisan transfer tukang uang undian untuk+atm untuk+tipu wa+dihack wa+saya whatsapp whatsapp+dibajak ~<aki
 ~<cul ~<dih ~<dij ~<dua ~<dui ~<fac ~<gel ~<hac ~<ila ~<jl> ~<ken ~<kos ~<lap ~<min ~<mud ~<nar ~<nom ~<nus ~<nyo
 ~<ora ~<pak ~<pas ~<pen ~<pin ~<pis ~<pos ~<pre ~<raw ~<rek ~<sab ~<skc ~<sms ~<sur ~<tet ~<tia ~<uan ~<und ~<wha
 ~abun ~aceb ~acok ~ahi> ~aik> ~ajak ~akai ~akak ~aksa ~aku> ~ali> ~ambi ~ampo ~ang> ~ansf ~apin ~apor ~app> ~apto
 ~arko ~atsa ~baco ~bali ~bank ~bany ~bata ~book ~cebo ~cok> ~culi ~debt ~dibo ~digo ~dija ~dik> ~dike ~dite ~dua>
 ~duit ~eboo ~elur ~emar ~empa ~eram ~eror ~eroy ~face ~fer> ~gaku ~gga> ~gint ~gli> ~hats ~ibob ~ikan ~iker ~inje
 ~ipua ~iran ~jem> ~jemb ~kai> ~kaka ~kck> ~kelo ~kira ~koba ~lapi ~lapo ~lapt ~lika ~lont ~lsek ~mala ~mbal ~mbil
 ~mena ~mor> ~mpok ~mpua ~nah> ~nala ~nark ~ndia ~ngak ~ngli ~nipu ~njem ~nomo ~nsfe ~ntem ~nton ~nyak ~nyol ~oba>
 ~olan ~olse ~omor ~onto ~ook> ~oran ~oyok ~paka ~paks ~para ~pasa ~pin> ~pok> ~pols ~prem ~ptop ~ran> ~rang ~rema
 ~rkob ~royo ~sapp ~sfer ~skck ~sms> ~suk> ~suka ~sura ~tabu ~tan> ~tand ~temp ~teta ~tila ~tsap ~uit> ~uli> ~ulik
 ~undi ~ung> ~ungl ~uran ~urat ~what ~yak> ~yolo
polisi 3 2+pagi ada air+dicolong akun+fb angkot arisan asing ayam+curi baik bandar bank bank+minta bawa+anak
 bawa+golok bawa+senjata bayar+bagaimana bebas+ke bobol bobol+atm bocah+tawuran bpkb+motor brong brong+tiap cikokol
 cikokol+bawa dagang dana dangdutan dangdutan+sampai dapat debt depan+flyover di di+kelurahan di+lapangan di+ruko
 dibawa dibawa+lari digondol digondol+maling dikenal dilempar dilempar+orang diretas diteror dompet e e+tilang emas
 fb flyover flyover+cikokol foto+ktp gendam geng geng+motor harus+bagaimana hilang+lapor hilang+stnk hp+saya
 ibu+tipu ig+diretas ilegal ilegal+ke jam+2 jual+narkoba jual+rokok kakak+tipu ke+anak kebobolan kebobolan+pas
 kelahi+bawa kerja+luar kios knalpot knalpot+brong konter kosmetik lagi+depan lampu+pju lapor+pencemaran lari+bawa
 lari+dari lari+mobil liar liar+tiap lowongan+palsu maling+bus maling+malam mantan mesum minggu+mau minta minta+otp
 minta+pasang minta+transfer motor+di mudik naik nama+baik ngaku+bank nyabu obat oplosan orang+bawa orang+begal
 orang+ngaku orang+palak orang+tusuk otp pacar pakai+golok pakai+pinjam paksa+bisa palak+di pas+mudik pasang+polisi
 pasar pelajar pemerasan pemerasan+foto pencemaran pencemaran+nama perempuan+hilang perempuan+saya pergi pergi+tidak
 pijat pinjam+online pju pompa pompa+air preman+minta preman+palak prostitusi prostitusi+di pulang+minggu rampas
 raya rekening+tiba ribut ribut+dangdutan rokok rokok+ilegal rumah+kebobolan rumah+kosong rumah+sejak saldo+rekening
 saya saya+curi saya+maling sejak+kemarin sepeda sering+palak stnk surat+hilang tabung+gas tawuran+anak tawuran+lagi
 telepon+ngaku teman+tipu temen tempat+judi tempat+prostitusi tetangga+ancam tetangga+jual tiba+habis tidak+dikenal
 tilang+bayar tipu+investasi tipu+kerja tipu+lowongan tipu+online tipu+orang tipu+pinjol toko toko+kosmetik
 tolong+bantu tramadol+dijual yang+bobol yang+jual ~<ada ~<ang ~<ari ~<asi ~<aya ~<bai ~<bob ~<cal ~<cel ~<cik ~<cow
 ~<deb ~<di> ~<dik ~<dip ~<dom ~<e> ~<ema ~<fb> ~<fly ~<gan ~<gen ~<ile ~<jam ~<kem ~<kio ~<kna ~<kon ~<mes ~<nai
 ~<ngi ~<oba ~<opl ~<otp ~<pac ~<pag ~<per ~<pij ~<pju ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<stn ~<tas ~<tuk ~<war
 ~acan ~ajar ~ake> ~alan ~alpo ~alsu ~angd ~ank> ~awan ~aya> ~baik ~bela ~bola ~bron ~bung ~but> ~cah> ~cany ~car>
 ~celu ~ciko ~coll ~cope ~cowo ~ctor ~daga ~dana ~dang ~dapa ~dar> ~dipa ~dipe ~dire ~domp ~duta ~ebel ~ebob ~ebt>
 ~ecto ~eda> ~edag ~edan ~ejam ~elaj ~elon ~emer ~ence ~encu ~eped ~esum ~etik ~flyo ~gan> ~gang ~gdut ~geng ~ggu>
 ~gkot ~gkro ~gond ~iamb ~iar> ~ibaw ~ibeg ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~ilem ~impu ~inti ~ios> ~ipak ~iret
 ~iter ~itim ~jat> ~kak> ~kang ~kebo ~keta ~kios ~knal ~kok> ~koko ~kol> ~kont ~kosm ~kot> ~kron ~lah> ~laja ~lan>
 ~lect ~lemp ~liar ~llec ~losa ~lpot ~lyov ~man> ~mant ~mara ~mesu ~meti ~mint ~mpas ~mpat ~mpet ~mudi ~naik ~nalp
 ~nda> ~ndol ~ngdu ~ngkr ~nta> ~ntan ~ntip ~nyab ~oko> ~okok ~okol ~olle ~ompa ~ompe ~onte ~opet ~osme ~osti ~oto>
 ~otp> ~owok ~paca ~pake ~pant ~pela ~pema ~peme ~penu ~perg ~pet> ~pija ~pist ~pju> ~plos ~pomp ~por> ~pos> ~pot>
 ~puki ~pung ~rant ~rat> ~rawa ~raya ~reta ~rgi> ~ribu ~risa ~roko ~rong ~ror> ~rus> ~saya ~sebe ~sek> ~sepe ~smet
 ~stit ~stnk ~stol ~sum> ~tang ~tel> ~tem> ~teme ~tero ~tip> ~titu ~tnk> ~toko ~tol> ~top> ~tuka ~tusi ~uan> ~uang
 ~udar ~udik ~ukin ~uria ~usi> ~utan ~wan> ~wok> ~yabu ~yarn ~yok> ~yove
polisi 2 @1 abg+kebut ada+kabar ada+yang anak+kampung apk apk+uang ayam bacok+bisa banking bantu+golok bantu+mabuk
 bantu+motor berapa collector dan+bunuh debt+collector dengan+laki di+facebook di+masjid dihack+untuk dipaling
 diperas diperas+lewat diserobot diserobot+pakai duduk facebook+lapor fitnah fitnah+di golok+syaratnya hipnotis
 hipnotis+di hp+hilang ibu+kena investasi istri jalan+pak jual+pil kabar kampung kebut kebut+kebutan kebutan
 kebutan+tiap kelahi+pakai kembali+motor kena+hipnotis keras+tengah kerja+minta ketangkep+tawuran kontrakan koplo
 koplo+di kosong kotak lain+lapor laki+lain laki+saya lama lapor+judi lapor+polsek lewat+video link link+undang
 lowongan lowongan+kerja luar+negeri m m+banking maaf+rumah makasih malam masjid mau+nyantet mobil+tidak motor+bawa
 motor+dibawa muda+nyabu musik musik+keras narkoba+di nyabu+di nyantet nyantet+dan nyetel nyetel+musik nyimpen
 nyimpen+sabu orang+naik pakai+surat palak+anak palak+dagang pas+naik penipu penipuan+lowongan pil pil+koplo pisau
 polisi+minta polsek+mana pos+pak pukul+lapor rampas+motor ruko sabu+kayanya sampai+jam saya+begal saya+dibajak
 saya+dipaling saya+diserobot saya+pakai sebar sekolah sering sewa+mobil suami+pergi surat+palsu syaratnya+apa tanah
 tanah+saya tawuran+urus tiba tilang tipu+jual tolong+ada tramadol+ke uang+hilang undang+apk urus+bagaimana
 video+telepon yang+ancam ~<apk ~<ban ~<bro ~<dud ~<fit ~<inv ~<ist ~<kel ~<lia ~<low ~<m> ~<nip ~<pel ~<pil ~<ruk
 ~<sep ~<tab ~<tib ~<til ~<tok ~acar ~ada> ~akas ~anah ~ania ~anki ~apk> ~arus ~asin ~asji ~ayaa ~ayam ~bat> ~bot>
 ~diam ~dile ~ekol ~emen ~empu ~ergi ~fitn ~gani ~geja ~gend ~ggat ~gima ~hop> ~ian> ~iba> ~ibal ~ikem ~impe ~inve
 ~ipec ~iram ~isau ~itel ~itna ~jid> ~kaba ~kamp ~kaya ~kela ~kero ~kola ~kopl ~koso ~ksa> ~kuli ~lapa ~lega ~link
 ~lowo ~masj ~mer> ~mpa> ~mpuk ~musi ~ncem ~ndam ~ndar ~ngko ~niay ~nong ~ntet ~nti> ~nves ~nyet ~nyim ~obot ~olah
 ~ompl ~ong> ~otak ~owon ~pali ~pil> ~plo> ~pros ~robo ~rost ~ruko ~sau> ~seko ~seri ~sero ~shop ~sjid ~tak> ~tana
 ~tet> ~tiba ~timp ~tnah ~tong ~uala ~uko> ~usik ~ver> ~vest ~yaan ~yam> ~yant ~yete ~yimp
polisi -2 @first=trc ada+anak adik+dibawa ambruk anak+saya astaga astaga+dia atap bantu+saya bpkb+online dari+panti
 depan dia+begal dibacok dibacok+geng dikejar+orang ditinggal foto+orang izin jual+rumah kelas keluar kotor kursi
 lapor+pak lurah+pungli ongkos online+syaratnya orang+tua pabrik pajak+mobil pakai+alat pdam pelajar+bawa penyalur
 penyalur+kerja pindah polisi+tidur rambu rambu+hilang roda saya+dikejar serang sim sudah takut+mati tawuran+pelajar
 teman+dibawa temen+saya tergeletak tipu+yayasan trotoar tutup umur warung+saya woy+ada yang+dibacok yayasan
 yayasan+penyalur ~<.> ~<amb ~<ast ~<bay ~<izi ~<kam ~<kes ~<mam ~<mas ~<muk ~<ong ~<pab ~<pda ~<rap ~<rod ~<sua
 ~<tro ~<tun ~<tut ~<umu ~<yay ~abet ~abri ~ahir ~alur ~aman ~amar ~amat ~ange ~asta ~ayas ~brak ~brik ~bruk ~cek>
 ~cing ~depa ~ebak ~ekel ~elet ~ener ~eng> ~enga ~erge ~etak ~gann ~gant ~gera ~gkos ~ibac ~iksa ~imba ~inda ~inso
 ~ita> ~itin ~keli ~knya ~koto ~lant ~leng ~leta ~lili ~lur> ~mata ~mbru ~mbu> ~mela ~mpe> ~mpu> ~ngka ~ntar ~oar>
 ~oda> ~orny ~otoa ~pabr ~pang ~pata ~pdam ~pind ~rgel ~rkan ~roda ~rusa ~sabe ~seke ~sema ~sia> ~sim> ~skin ~stag
 ~suda ~taga ~tap> ~terg ~toar ~trot ~tung ~tus> ~tutu ~uarg ~udah ~unya ~urah ~ursi ~yalu ~yaya ~zin>
polisi -3 =not =road @=ugd_malam @first=ugd_malam ada+orang ambulans apa bakar belum bikin+ktp bisa+pulang bpjs cari
 dan+palak di+rumah dikejar diri habis+maling jam jatuh kaki kali kampung+uang kapan kata kata+dan kayu kecanduan
 kks lain lari+pacar listrik lurah masuk mau mau+pulang nik+saya orang+odgj pajak pak parkir+sembarangan pingsan
 pulang+kampung pulang+ke pungli+bikin raba rt rusak sakit sekarang+di sembarangan tangerang tidur+di tua
 tukang+pijat uang+habis woy ~<apa ~<ata ~<ben ~<ber ~<bol ~<bpj ~<buk ~<cek ~<dep ~<gig ~<gor ~<ham ~<kap ~<kks
 ~<lai ~<lis ~<lur ~<mau ~<paj ~<put ~<ren ~<rt> ~<rus ~<sak ~<sim ~<sin ~<tah ~<tid ~<tua ~<ula ~<woy ~aba> ~abis
 ~aga> ~akar ~akek ~akit ~ami> ~ampe ~ampu ~andu ~anny ~ans> ~apa> ~api> ~asuk ~atai ~atap ~atuh ~bang ~belu ~bis>
 ~bpjs ~cand ~cari ~dika ~diri ~duan ~ecan ~elas ~elin ~elum ~enya ~epan ~gele ~gigi ~gsan ~hat> ~ihan ~ikat ~ikej
 ~ings ~inya ~izin ~jang ~jatu ~kake ~kaki ~kali ~kama ~kapa ~kat> ~kata ~kayu ~keba ~keca ~kek> ~kelu ~ker> ~kit>
 ~kks> ~kos> ~kurs ~lain ~lamp ~lans ~las> ~lin> ~list ~lum> ~lung ~maka ~masu ~mau> ~mbar ~mbul ~ndah ~ndua ~ngsa
 ~ngun ~nyal ~ota> ~paja ~pan> ~peri ~pjs> ~raba ~rak> ~ramb ~reng ~rga> ~roba ~rsi> ~ruk> ~saki ~sala ~seka ~sera
 ~tain ~tela ~tian ~trik ~tuna ~tup> ~umur ~usah ~usak ~utup ~woy> ~yasa
polisi -4 =ask @=darurat @first=darurat @first=poli_jiwa air bau bayi begal+orang buka butuh daftar dari dia
 gelandangan golok+di gratis ini kena+bacok kerja makan mana mati meninggal nama+motor orang+lain orang+pamer
 puskesmas ~<air ~<bak ~<bau ~<bel ~<car ~<daf ~<din ~<gra ~<ini ~<kat ~<kej ~<kur ~<man ~<mat ~<men ~<rab ~<yg>
 ~afta ~ana> ~anan ~anji ~arga ~ati> ~atis ~ayi> ~ayu> ~bara ~bau> ~bayi ~buka ~bula ~daft ~dah> ~dari ~dia> ~ejar
 ~elua ~enge ~erja ~esma ~ftar ~grat ~han> ~iman ~iri> ~kah> ~kar> ~kara ~kerj ~kesm ~land ~luar ~mati ~meni ~nnya
 ~nsos ~ntun ~pak> ~peny ~pusk ~rati ~rik> ~rja> ~semb ~smas ~sos> ~tis> ~unan ~uske ~utuh
polisi -5 =beast @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=santunan alat depan+rumah golok+tolong
 kembali+nama kk nik saya+0812 tawuran+bawa tidak+bisa tidur ~<ala ~<but ~<clu ~<dia ~<dim ~<kal ~<kk> ~<mel ~<pus
 ~<sem ~<tan ~<ter ~air> ~alat ~asi> ~butu ~clur ~dima ~dur> ~ggal ~keja ~mana ~mas> ~ndan ~ntua ~peng ~ping ~skes
 ~tidu ~ting ~tuan
polisi -6 @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=- @first=bedah_rumah @first=damkar
 @first=dukcapil @first=pangan @first=ppa @first=puskesmas ~<dar ~<kec ~<nik ~ain> ~ambu ~elan ~idur ~lat> ~nan>
 ~rah> ~tar> ~tuh> ~uka> ~ulan
polisi -7 =office @=dukcapil @=slrt @first=slrt odgj rumah+saya umroh+tipu ~<,> ~<odg ~dgj> ~nik> ~odgj
polisi -8 # =heart @first=kerja jual+motor ktp ~<ktp ~ktp>
polisi -11 di+depan
damkar 13 kalong
damkar 12 ~kalo
damkar 11 bau+gas tupai ~<tup ~alon ~tupa ~upai
damkar 10 gas hidran ~<gas ~<kal ~dran ~gas> ~hidr ~idra ~pai>
damkar 9 reptil ~<hid ~<rep ~epti ~ptil ~rept ~til>
damkar 8 damkar ~amka ~damk ~mkar
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap asap+di bakar kucing lebah ular ~<api ~<asa ~<bak
 ~<dam ~<keb ~<kuc ~<kun ~<ula ~akar ~api> ~asap ~bah> ~baka ~cing ~ebah ~ebak ~kar> ~keba ~kuci ~kunc ~lar> ~ran>
 ~sap> ~ucin ~ular ~unci
damkar 6 anjing besar biawak bisa+turun buaya cincin di di+halaman di+kamar di+plafon gigit+orang jari kunci
 lebah+di lepas+di liar+di monyet nyangkut pemadam plafon rabies sumur tawon tidak+bisa ~<anj ~<bes ~<bia ~<cin
 ~<di> ~<jar ~<kam ~<leb ~<mon ~<nya ~<rab ~<sum ~<taw ~<ter ~abie ~afon ~angk ~anji ~aran ~awak ~awon ~besa ~biaw
 ~bies ~bil> ~buay ~cin> ~cinc ~ede> ~emad ~esar ~esis ~fon> ~gala ~gede ~gkut ~gol> ~iawa ~ibuk ~ies> ~inci ~ing>
 ~jari ~jing ~kara ~kut> ~lafo ~lama ~leba ~mada ~mony ~nci> ~ncin ~ngku ~njin ~nyan ~onye ~pema ~plaf ~rabi ~sar>
 ~sara ~sis> ~sumu ~tawo ~uaya ~wak> ~won> ~yet>
damkar 5 ada+asap api+di asap+item atap bakar+di besar+banget biawak+masuk bisa bisa+buka borgol cincin+sempit dapur
 dari+tower di+atap di+dapur di+lift di+pohon di+tangan galak gas+meledak gelang gembok gigit gudang halaman
 jari+bengkak jepitan jepitan+kayu kamar kamar+mandi kayu keluar kucing+liar kunci+di lepas lift macet mandi masuk
 masuk+sekolah merembet mesin mobil musang nyangkut+di pohon sarang sempit tabrak+rumah tabung takut+gas tower turun
 turun+di ~<ase ~<ata ~<bis ~<ged ~<gig ~<gil ~<gor ~<gud ~<kek ~<kob ~<lep ~<lif ~<mac ~<mer ~<mes ~<mob ~<mus
 ~<nim ~<pla ~<poh ~<sar ~<tab ~<tow ~<tur ~abun ~acet ~adam ~amar ~ambi ~andi ~apur ~ari> ~asep ~asuk ~atap ~ayu>
 ~besi ~bet> ~bisa ~borg ~bung ~cepe ~cet> ~dapu ~desi ~ekun ~embe ~empi ~enye ~epas ~epit ~erem ~erku ~esi> ~gigi
 ~gila ~git> ~guda ~hala ~hon> ~ift> ~igit ~ila> ~isa> ~jepi ~kama ~kayu ~keku ~kors ~lepa ~lift ~mace ~mand ~mar>
 ~masu ~mbet ~mere ~mesi ~mobi ~mpit ~mur> ~musa ~ndi> ~nimp ~nyel ~nyet ~obil ~ohon ~orgo ~orsl ~ower ~pas> ~pit>
 ~pita ~poho ~pur> ~remb ~rgol ~rkun ~rong ~rsle ~run> ~sang ~sep> ~slet ~suk> ~tabu ~tan> ~tap> ~terj ~terk ~towe
 ~turu ~uar> ~udan ~umur ~urun ~usan ~wer>
damkar 4 =road @1 ada+di ada+ular ambruk+tabrak anjing+galak banget bau bengkak berapa buka cuci dari dari+jari
 di+gorong di+got di+gudang di+komplek di+mobil di+pagar gorong item jari+anak kambing kobra kompor lapak lepas+jari
 loteng mau+terjun meledak melon mesin+cuci musang+di ngeses nomor nongol nongol+di orang+mau pagar penyelamatan
 penyelamatan+orang pintu rumah+tetangga sapi susah susah+lepas syaratnya+apa tenggelam+sumur terjebak terjebak+di
 terjun terjun+dari ular+di warga ~<bau ~<bor ~<buk ~<cuc ~<gal ~<gem ~<hal ~<ite ~<jep ~<kay ~<kej ~<kel ~<kom
 ~<lom ~<lot ~<mas ~<mel ~<nom ~<non ~<nye ~<pag ~<pem ~<sap ~agar ~alak ~alam ~apin ~bak> ~bang ~bau> ~beng ~bing
 ~bok> ~bra> ~buka ~cemp ~copo ~cuci ~dang ~dari ~dibu ~ecem ~edak ~ejeb ~ejep ~elam ~eled ~elua ~embo ~empl ~engk
 ~epet ~erap ~erje ~erju ~eses ~esin ~gar> ~gat> ~gela ~gemb ~gese ~get> ~gkak ~goro ~ilin ~intu ~item ~jeba ~jun>
 ~kamb ~kece ~keje ~kelu ~kobr ~komp ~lak> ~lapa ~leda ~let> ~loka ~lomp ~lote ~mata ~mbin ~mbok ~mele ~mor> ~mplu
 ~mpor ~ngat ~nget ~ngka ~ngol ~nomo ~nong ~nyem ~obra ~okan ~omor ~ompa ~ompo ~ongo ~opot ~oron ~oten ~paga ~pat>
 ~peta ~pint ~piny ~plun ~pot> ~rapa ~rjeb ~rjun ~sapi ~semp ~ses> ~sin> ~susa ~tem> ~teng ~tumb ~uci> ~umba ~warg
 ~yela
damkar 3 ada ada+api ada+bantu ada+biawak ada+oray ada+sarang anak+kunci anjing+odgj api+besar asap+hitam
 bagaimana+ya bakar+pak bantu+bau bantu+hidran bantu+tidak bayi+kunci belakang biawak+di bisa+ambil bisa+lepas
 bocor+bunyi buaya+di bunyi+ngeses cakar+warga cepat copot dalam damkar+berapa dari+lantai desis di+dalam di+kabel
 di+kandang di+lapak di+loteng di+mesin di+pabrik di+selokan di+sumur dua elpiji+bocor gagang gagang+copot
 galak+gigit gas+mendesis gembok+macet got gudang+kardus hidran+anak hitam hitam+dari hp hp+jatuh jatuh+ke kabel
 kandang kandang+ayam ke+sumur keluar+api keluar+asap kepala kepala+masuk kera kera+liar kucing+naik kunci+gembok
 kunci+mobil lantai+dua lapor+kemana lepas+dari liar liar+cakar liar+gigit maaf+tupai masuk+teralis melon+desis
 mendesis menyengat merembet+ke mobil+saya mobil+tinggal monyet+lepas naik+tiang nomor+berapa nomor+damkar nyamber
 odgj+gigit oray oray+di pemadam+nomor sarang+lebah sarang+tawon saya+keluar saya+kunci selokan sumur+bisa tabrak
 tabrak+di tabung+elpiji tabung+melon tangan tawon+di tenggelam teralis tupai+hp ular+masuk ~<ada ~<ben ~<bua ~<cop
 ~<dal ~<dap ~<dar ~<dua ~<hit ~<hp> ~<kah ~<kec ~<kor ~<lia ~<nge ~<oma ~<sem ~<sus ~<tum ~<war ~abel ~abra ~ada>
 ~ahur ~ala> ~alis ~amat ~ambe ~ang> ~ange ~bel> ~ber> ~bera ~bili ~brak ~cebu ~cepa ~dala ~dam> ~dile ~dua> ~eceb
 ~elan ~elok ~elon ~ende ~engg ~epal ~era> ~eral ~etin ~ggel ~huru ~iar> ~ilep ~impa ~itam ~kabe ~kahu ~kak> ~kepa
 ~kera ~lam> ~liar ~lis> ~long ~lung ~mban ~mber ~melo ~mend ~morn ~mpat ~ndes ~nges ~ngge ~omah ~ong> ~oray ~orny
 ~pala ~peny ~rak> ~rali ~ray> ~rga> ~ruan ~sah> ~tabr ~tam> ~ung> ~urua ~usah ~yaka ~yamb ~yang ~yeng
damkar 2 ada+tawon anak+tabrak api+sudah bakar+api belakang+rumah besar+di bikin+sarang buka+di bunyi cakar
 cincin+tidak colokan colokan+meledak damkar+untuk di+atas edukasi edukasi+damkar gas+sembur gas+syaratnya
 gelang+tidak gorden hp+saya kabel+listrik ke+pohon kemarin+kapan komplek kompor+gas kontrakan kucing+tenggelam
 kucing+terjebak lahan lahan+kosong lansia+di lowongan+damkar macet+lansia macet+lepas makasih meledak+nyamber
 mesin+jahit minta minta+edukasi nyamber+gorden pintu+lift pohon+kayu pohon+mau rumah sampah+merembet sapi+tenggelam
 sarang+di saya+0812 saya+bakar sekolah sembur setrum+di tabrak+pintu tetangga+bakar untuk+tk ~<bgt ~<cak ~<cep
 ~<col ~<des ~<dil ~<edu ~<gag ~<got ~<kan ~<kep ~<sel ~<ten ~<tin ~akas ~bgt> ~caka ~eduk ~ekol ~epat ~ersa ~etan
 ~gaga ~gord ~got> ~kand ~kasi ~laha ~lin> ~luar ~mah> ~meny ~mint ~mple ~nggi ~nyam ~nyen ~olah ~olok ~orde ~plek
 ~ruma ~seko ~selo ~ukas ~umah ~unyi ~yemb
damkar -2 =heart =past =tale =work @=darurat @=trc @first=darurat @first=trc alat ambulans asap+pabrik
 bakar+syaratnya bangun+lagi bayar bocor+orang bpjs dalam+pingsan dengan dia dibuang dipukul gigit+anjing ikd+bakar
 ini jahitan jalan jual kakak korban kursi lepas+jahitan liar+banyak maaf+bau obat pabrik+bau rt rusak sakit saudara
 sekarang surat tiap tidak tidur+di tua umur vaksin vaksin+rabies ~<.> ~<akt ~<bel ~<ber ~<bpj ~<car ~<cur ~<ini
 ~<jad ~<jal ~<jua ~<kar ~<lar ~<mak ~<min ~<nen ~<pal ~<par ~<rob ~<rt> ~<sak ~<sal ~<sau ~<sit ~<tet ~<tia ~<tok
 ~<tua ~<umu ~<vak ~adan ~akak ~ake> ~akit ~ali> ~alin ~anan ~anny ~ans> ~apny ~arah ~ati> ~auda ~ayar ~baru ~baya
 ~bpjs ~buan ~buh> ~dale ~dia> ~dik> ~dipu ~ekar ~elah ~ena> ~enek ~epan ~eras ~ggu> ~ibua ~idak ~ihan ~ipuk ~jala
 ~kaka ~ker> ~kit> ~korb ~kot> ~ksin ~lan> ~lari ~maka ~mbul ~ming ~nek> ~nene ~ngin ~ntar ~orba ~pjs> ~pnya ~saki
 ~sama ~saud ~seka ~tah> ~ter> ~tiap ~tida ~tri> ~tua> ~uarg ~udar ~uka> ~unya ~ursi ~usak ~vaks ~yar>
damkar -3 =not ada+korban ada+orang anjing+liar bau+tpa bawa belum bisa+tidak daftar dari+kemarin di+rumah
 elpiji+meledak gas+elpiji gelandangan ikd kena kerja+tabrak korban+luka lagi lansia lantai+2 luka luka+bakar makan
 malam meledak+ada meninggal pakai pingsan rawa rawa+kucing saya suami tangan+kerja terus tidak+ada tidur tpa
 tpa+rawa ~<bal ~<bar ~<baw ~<bol ~<daf ~<den ~<dia ~<dic ~<dik ~<din ~<dip ~<ikd ~<ket ~<lag ~<luk ~<mam ~<mat
 ~<ngu ~<oba ~<pek ~<pun ~<rus ~<say ~<sur ~<tid ~<tpa ~abis ~afta ~akai ~aki> ~aksi ~alat ~alem ~ampa ~ampu ~amuk
 ~ana> ~anda ~angn ~angu ~ansi ~anti ~ara> ~asan ~asar ~asih ~ata> ~bali ~ban> ~bat> ~bawa ~belu ~bis> ~daft ~dah>
 ~dan> ~dara ~dur> ~eker ~elum ~empa ~enge ~enin ~erus ~ftar ~gera ~ggal ~gnya ~gsan ~guru ~han> ~ian> ~iap> ~iban
 ~idur ~igig ~ikd> ~iman ~ingg ~ings ~ini> ~itu> ~jak> ~jual ~kai> ~kan> ~kat> ~kese ~kin> ~kir> ~ksa> ~kul> ~kurs
 ~lagi ~land ~lat> ~lem> ~ling ~luka ~lum> ~mala ~mana ~meni ~muk> ~nan> ~ngam ~nger ~nggu ~ngny ~ngsa ~nnya ~nsia
 ~nsos ~ntun ~paka ~pake ~pasa ~peke ~pet> ~ping ~puku ~rban ~rsi> ~sak> ~saya ~sih> ~suam ~sura ~teri ~teru ~tidu
 ~tik> ~tpa> ~tuh> ~tuna ~ual> ~uami ~ukan ~ukul ~unan ~urat ~yak>
damkar -4 =drill =office @=alat_bantu @=kerja @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa
 @first=santunan ada+bakar bakar+orang bapak bisa+bantu butuh di+lantai gratis hilang jam kk ktp masih mau
 orang+terjebak puskesmas tolong+ada uang ~<?> ~<bap ~<but ~<dis ~<dit ~<gra ~<hil ~<kak ~<kk> ~<ktp ~<kur ~<lan
 ~<mal ~<mau ~<nga ~<ora ~<pak ~<pen ~<per ~<pus ~<sam ~<ser ~<sua ~<tem ~<uan ~<🆘> ~aan> ~agi> ~ama> ~ami> ~anta
 ~anya ~atis ~bapa ~butu ~deng ~digi ~emba ~erin ~esma ~gal> ~gan> ~grat ~hila ~ilan ~kena ~kesm ~ktp> ~lans ~mas>
 ~masi ~mau> ~ngan ~ngga ~ngun ~ning ~obat ~peng ~pusk ~rah> ~rat> ~rati ~rusa ~sia> ~skes ~smas ~sos> ~tahu ~tar>
 ~tis> ~ulan ~uran ~uske ~utuh
damkar -5 =still @=pangan @=slrt @first=dukcapil @first=kerja @first=pangan @first=slrt ada+yang mana yang ~<dig
 ~<dim ~<jam ~<ken ~<kes ~<pas ~<tah ~<yan ~<yg> ~diba ~dima ~eran ~jam> ~nya> ~ring
damkar -6 @=dukcapil @=polisi @=ppa @=puskesmas @first=polisi @first=ppa @first=puskesmas kerja orang ~<,> ~<ker
 ~air> ~awa> ~kerj ~rja> ~san> ~uang
damkar -7 # air rumah+saya ~<air ~erja ~oran
damkar -8 @=bedah_rumah @first=- @first=bedah_rumah
ppa 9 bakar+tangan kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 aman di+depan paksa raba rumah+aman ~<ama ~<om> ~<rab ~aba> ~aksa ~gann ~kahi ~mpar ~paks ~par> ~raba
ppa 7 @=ppa @first=ppa butuh+rumah di+sekolah foto mau+lari orang+pamer paksa+gelandangan pegang tangan ~<dij ~<dil
 ~<fot ~<ges ~<ngu ~<peg ~bull ~dila ~dipa ~disu ~egan ~esek ~foto ~gese ~lly> ~man> ~oto> ~pega ~ully
ppa 6 =tale adik ajak anak+tetangga catcalling catcalling+terus dan dengan+orang dijual dinafkahi dipukul+suami
 gelandangan+dengan grooming istri kasar kawin laki+raba lapor+kdrt majikan minta+foto neror pacar perkosa pukul
 suami suami+saya suka teman tidak+dinafkahi ~<adi ~<dan ~<dib ~<dip ~<dit ~<gro ~<ist ~<kaw ~<mba ~<ner ~<nga ~<ngi
 ~<pac ~<pel ~<puk ~<ser ~<sua ~<suk ~<tem ~acar ~adik ~ahi> ~alli ~aman ~ami> ~atca ~awin ~bak> ~bawa ~car> ~catc
 ~dan> ~diju ~dik> ~dika ~dile ~dipe ~eceh ~erko ~eror ~gaja ~gang ~groo ~hin> ~hkan ~iin> ~ijua ~ikas ~inaf ~ipak
 ~jual ~kasa ~kawi ~kosa ~ksa> ~kul> ~lece ~lemp ~lin> ~llin ~mbak ~ming ~nero ~ngaj ~ngko ~ntip ~omin ~oomi ~osa>
 ~paca ~pakn ~perk ~puku ~ring ~rkos ~room ~ror> ~suam ~suka ~tcal ~tema ~ual> ~uami ~ukul ~ulin ~win>
ppa 5 =heart ada+bantu ajak+tidur bantu+tidak bawah bawah+umur bully bully+di bus+gesek chat+mesum dan+dipukul
 depan+sekolah di+bawah dibawa+lari dikasih dikasih+makan dipukul ditinggal eksibisionis eksibisionis+di
 foto+telanjang gesek hamil+di kakak kekerasan korban mandi mantan mesum+ke pak+sebelah payudara penumpang+bus
 pukul+saya remes remes+payudara sampai+biru saya+di saya+perkosa saya+suka sebelah+rumah seret sering suka+pukul
 teriak teriak+dipukul tiri umur ~<aja ~<cat ~<dia ~<dig ~<dii ~<dis ~<eks ~<eng ~<jer ~<man ~<muk ~<nge ~<nye ~<pak
 ~<pay ~<per ~<por ~<rok ~<tir ~<umu ~ajak ~akak ~ampa ~anca ~anta ~awah ~ayud ~bar> ~bisi ~buki ~call ~cam> ~cem>
 ~diba ~dige ~dipu ~dite ~ebar ~ebuk ~ekel ~eker ~eksi ~elec ~eman ~emes ~engk ~erab ~eret ~eria ~gebu ~gele ~gkon
 ~hat> ~iak> ~ibis ~igeb ~ilec ~inti ~ioni ~ipuk ~irab ~isio ~istr ~kaka ~kan> ~keke ~kong ~korb ~ksib ~kuli ~laki
 ~lara ~mama ~mant ~mes> ~muku ~ncam ~ncem ~ngel ~ngun ~ntan ~onis ~orba ~payu ~porn ~reme ~riak ~seke ~sere ~seri
 ~sibi ~stri ~tasi ~teri ~tip> ~tiri ~tri> ~uar> ~ukin ~undu ~utin ~wah> ~yuda
ppa 4 =work aborsi ada+biaya ancam bantu+bapak bapak bapak+tiri biru bisa+tidak boleh+keluar bus chat cium cubit
 dengan dengan+bapak di+angkot diam diancam dibawa dibully dieksploitasi dilacurkan dilempar+piring dini
 dipukul+tiap disuruh disuruh+jual ditinggal+orang ganti+baju grooming+anak hari+sendiri ipar jadi+psk jawab
 kakak+kelas kamar+mandi kamar+saya kamar+tidak kata+dan kecil+tetangga kerja+tiap kirim+foto korban+kdrt
 kunci+tidak laki lari+pacar malu mau+dini mau+lapor mesum ngintip ngintip+kamar nyebar orang+tua paman pas
 pas+ganti pegang+anak pelatih peluk penumpang perempuan perkosa+di porno psk rumah+teriak sampai saya+dipukul
 saya+paksa saya+pukul sebelah sekap selingkuh sendiri+dan sering+masuk suami+tiap sundut sundut+rokok tanggung
 tanggung+jawab tangis+dipukul telanjang tetangga+teriak tiap tiap+hari tidak+boleh tidak+tanggung tua+kerja
 yang+kasar ~<abo ~<anc ~<bap ~<bir ~<bug ~<bul ~<bus ~<cha ~<ciu ~<cub ~<dic ~<dik ~<din ~<ipa ~<jaw ~<kek ~<kel
 ~<kor ~<mam ~<mes ~<pam ~<pon ~<psk ~<rem ~<sam ~<seb ~<sek ~<sir ~<sun ~<tan ~abuk ~acur ~afka ~ahka ~akny ~ama>
 ~amah ~amin ~ance ~andi ~anja ~apak ~asan ~atai ~atih ~awab ~ban> ~bapa ~bela ~biru ~bit> ~bors ~bugi ~buku ~bus>
 ~cehi ~cehk ~ceki ~chat ~cium ~cubi ~cucu ~curk ~dara ~diam ~dian ~dibu ~diek ~difo ~diin ~dija ~dini ~dira ~dise
 ~diti ~dung ~dut> ~ebel ~ehin ~ehka ~ekap ~ekik ~eksp ~eluk ~emal ~empa ~empu ~enum ~erit ~esum ~fkah ~ganc ~ggun
 ~gint ~gkuh ~gung ~guru ~iam> ~ianc ~iap> ~ibaw ~ibuk ~ibul ~ieks ~ifot ~ikah ~ikat ~ilac ~inga ~inik ~ipar ~ipeg
 ~iper ~iri> ~iru> ~isun ~isur ~itin ~ium> ~jawa ~jeri ~kahk ~kap> ~kera ~kik> ~kin> ~knya ~kspl ~kuh> ~lacu ~lah>
 ~lanj ~lati ~ling ~loit ~luan ~luar ~luk> ~maks ~malu ~mand ~men> ~mesu ~mpai ~mpua ~nafk ~naka ~nang ~ndi> ~ndun
 ~ndut ~ngas ~ngin ~nika ~nis> ~njan ~nyik ~oita ~onak ~orno ~pama ~pelu ~ploi ~pona ~psk> ~puan ~rasa ~rban ~ret>
 ~rit> ~rkan ~rno> ~rok> ~runy ~sama ~san> ~sebe ~sion ~splo ~sum> ~sund ~suru ~tain ~tamp ~tan> ~tang ~tela ~tiap
 ~tih> ~tin> ~ubit ~ucu> ~udar ~ugil ~uka> ~uku> ~umur ~unga ~urka ~uruh ~urun ~wab> ~yeba ~yiks
"""
