"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 10 112+itu kejang+terus
darurat 8 itu kejang nomor orang+tenggelam setrum tenggelam+di ~<itu ~<kes ~<nom ~ejan ~elen ~eset ~etru ~keja ~len>
 ~mor> ~nomo ~omor ~setr
darurat 7 @=darurat @first=darurat banjir diri+masih jatuh+dari karet masih+hidup mobil napas perahu perahu+karet
 saya+tiba serang tiba+tidak ~<mob ~<nap ~<set ~ahu> ~anji ~apas ~ba2> ~banj ~erah ~iba2 ~itu> ~jang ~jir> ~kese
 ~lan> ~mobi ~njir ~nyak ~obil ~rahu ~rum> ~trum
darurat 6 # 112+bisa ada+mobil ambulans ambulans+untuk bantu+medis bayar+tidak berhenti+ngucur bpbd darurat di+kali
 itu+bayar jantung jatuh ke ke+rumah medis minta minta+ambulans minum ngucur nomor+bpbd orang+tabrak panggil pertama
 pertama+sekarang pertolongan+pertama racun serang+jantung sesak+napas tabrak tenggelam tiba ~<amb ~<bpb ~<dar ~<jan
 ~<jat ~<kal ~<ke> ~<kej ~<med ~<mel ~<min ~<nel ~<pan ~<rac ~<ser ~<tib ~abra ~acun ~ambu ~angg ~ans> ~aret ~arur
 ~atuh ~bany ~bera ~bil> ~bpbd ~brak ~bula ~cun> ~dada ~daru ~dis> ~eban ~edis ~engg ~ggel ~ggil ~gil> ~gucu ~iba>
 ~ings ~inum ~jant ~jatu ~lans ~mbul ~medi ~mint ~minu ~napa ~nele ~ngge ~nggi ~nguc ~nta> ~ntun ~num> ~pang ~pbd>
 ~pera ~racu ~rak> ~raka ~rat> ~ret> ~rtam ~rura ~sera ~tabr ~tele ~tiba ~tung ~ucur ~ulan ~ung> ~yak>
darurat 5 =urgent abis+hajat alat+rusak ambulans+gratis ambulans+ke ambulans+kemana banyak bapak+kejang
 baterai+bagaimana dada darah+banyak dari gas+racun gawat gawat+darurat gempa harus+telepon hidup jatuh+di kali
 kampung kampung+abis ke+rs kecil+minum kesamber kesamber+petir medis+untuk melahirkan minum+minyak minyak+tanah
 nomor+ambulans petir pingsan racun+kampung sadar sumur+ada tabrak+truk telepon telepon+siapa tertelan+baterai
 tidak+sadar truk ~<dad ~<ket ~<sad ~<tab ~<tel ~adar ~awat ~ber> ~cur> ~dar> ~dari ~dup> ~elam ~elep ~elpo ~enda
 ~epon ~erac ~erta ~erus ~esam ~gawa ~gemp ~gsan ~hidu ~hirk ~idup ~inta ~iran ~irka ~kali ~kamp ~kare ~kesa ~lepo
 ~lpon ~mber ~mpa> ~ngsa ~pas> ~pata ~ping ~pon> ~rang ~reta ~ruk> ~sada ~sak> ~samb ~san> ~seka ~tama ~tis> ~truk
 ~urat
darurat 4 ada+tabrak air+banjir bagaimana+panggil banjir+dada bapak baterai bisa+tidak butuh+napas darah dari+hp
 di+sumur evakuasi gas gempa+sekarang gratis habis+melahirkan hebat+habis hp+tanpa hubung+siapa ibu+saya itu+nomor
 jalan+telepon kalau kecil kemana kirim kirim+ambulans lansia+saya luka maaf+lansia mandi+kepala minyak mobil+mayat
 patah puting puting+alat racun+di racun+tikus rs rumah+warga rusak+rumah sekarang+lapor sesak setrum+tidak siapa
 stroke tanpa+pulsa terus tetangga tidak+ada tolong+orang untuk+ibu untuk+tetangga warga yang+luka yang+serang ~<bap
 ~<eva ~<gas ~<gaw ~<gem ~<gra ~<hid ~<kir ~<luk ~<ngu ~<oks ~<pat ~<pet ~<rs> ~<ses ~<sia ~<ten ~ahir ~akan ~akua
 ~alau ~ali> ~angu ~apa> ~apak ~atah ~atis ~ban> ~bapa ~bate ~buat ~cepe ~cil> ~ecil ~edad ~ekam ~eliu ~empa ~enti
 ~epet ~eran ~esak ~etim ~etir ~evak ~gant ~gera ~geru ~gili ~giln ~grat ~iapa ~igen ~irim ~iung ~jira ~kala ~keba
 ~keci ~kere ~kiri ~kot> ~ksig ~kuas ~lau> ~liun ~luka ~mela ~mpun ~ndar ~nger ~ngi> ~ngun ~nter ~oke> ~oksi ~peti
 ~pung ~rati ~rim> ~rkan ~roke ~seda ~sesa ~siap ~sige ~stro ~telp ~teru ~teta ~tir> ~trok ~tuh> ~vaku ~warg
darurat 3 24+jam @=bedah_rumah ada+bencana ambulans+cepat anak+kecil anak+tertelan anak+tetangga angkot+korban antar
 antar+ke bangunan+jatuh banjir+besar bantu+paman bapak+jatuh bayar bencana+lapor berhenti biru+bibirnya bisa+dari
 butuh+pertolongan cepat darah+hebat darah+tidak dari+atap dari+motor dari+tangga dengan+angkot elpiji
 elpiji+meledak gas+elpiji gerak gratis+untuk hebat hubung jam ke+nomor kebanyakan kebanyakan+tidak kepala
 kepala+bocor kepala+darah kerja+bangunan ketuban ketuban+rusak korban korban+luka lantai+tiga luka+bakar maaf+darah
 masih melahirkan+ketuban meledak meledak+ada mendadak minta+antar minum+obat minum+racun mobil+jatuh motor+kepala
 napas+biru napas+parah nganter nomor+apa nomor+darurat nomor+mana obat+kebanyakan orang+setrum pabrik+banyak
 panggil+ambulans pasien patah+ada pertolongan pingsan+di pulsa rumah+patah rusak rusak+tidak saudara+kejang
 saya+sekarat saya+serang saya+sesak segera sekarat sekarat+minta stroke+mendadak sudah+lama tabrak+kereta tanah
 tertelan terus+bisa tetangga+setrum tidak+bangun tidak+berhenti tidak+gerak tiga tiga+patah tikus tol+orang
 tolong+kirim tolong+minta truk+dengan untuk untuk+bawa untuk+korban untuk+nganter yang+bisa yang+pingsan ~<aya
 ~<ban ~<ber ~<bua ~<cep ~<elp ~<heb ~<hub ~<kam ~<keb ~<kep ~<kor ~<kri ~<pin ~<sed ~<seg ~<str ~<tet ~<tig ~<tru
 ~<unt ~<yg> ~adak ~akek ~ala> ~alo> ~ama> ~ambe ~anah ~ante ~antu ~arah ~arus ~asie ~ater ~ayah ~ayar ~bann ~baya
 ~beli ~berh ~cepa ~daka ~dara ~edak ~ekar ~eled ~elpi ~eman ~epal ~epat ~erai ~erat ~ergu ~erhe ~erte ~erto ~ertu
 ~etan ~etel ~etub ~gas> ~gen> ~gga> ~guli ~heba ~hent ~hira ~hubu ~iant ~iji> ~ikus ~ilin ~ilny ~inde ~itis ~kake
 ~kek> ~kepa ~keti ~korb ~krit ~kus> ~lahi ~leda ~lin> ~lind ~lnya ~lpij ~lsa> ~mang ~masi ~mele ~mer> ~mert ~miny
 ~morn ~nah> ~ndad ~nome ~ntuk ~omer ~orba ~orny ~pala ~pasi ~pert ~pet> ~piji ~puls ~puti ~rai> ~rban ~rgul ~rhen
 ~riti ~rnya ~rtel ~rtol ~rtua ~rusa ~sege ~sien ~tana ~terg ~tert ~tiga ~tiku ~ting ~tuba ~tuk> ~uasi ~uat> ~ubun
 ~ulsa ~ungi ~untu ~usak ~utin ~wat> ~yah> ~yaka ~yar>
darurat 2 ada+kendaraan ambruk+ada atap bangunan banjir+hubung banjir+masuk bantu+gawat bantu+nomor bantu+teman
 banyak+korban bencana berapa+aja beruntun+banyak bibirnya dari+lantai darurat+anak darurat+kota di+jalan di+kamar
 di+tol gantung gantung+diri kalau+ada kamar+mandi karet+untuk kendaraan kontrakan+harus maaf+orang mau+pinjam
 medis+ke meledak+di minta+bantu minta+evakuasi ngungsi ngungsi+banjir nomor+penting orang paman panggil+bantu
 panggil+jam patah+tulang penting perempatan+harus rumah+minta serang+stroke stroke+tidak tabrak+darah tabrak+tembok
 tanpa telepon+center telepon+darurat tembok+ambruk tolong+panggil untuk+pasien ~<ant ~<bib ~<kar ~<lah ~<led ~<pam
 ~<pek ~<put ~<ret ~<tan ~<ter ~<tik ~angn ~anpa ~araa ~asih ~benc ~bibi ~birn ~bun> ~cana ~des> ~diev ~ebat ~eger
 ~eker ~elah ~enca ~era> ~gsi> ~guna ~ibir ~ien> ~ieva ~iga> ~imbu ~kalo ~ketu ~mend ~ncan ~ngsi ~npa> ~pama ~peke
 ~pent ~tanp ~tap> ~teng ~ter> ~timb ~uban ~ulin
darurat -2 @first=trc ambil anak+minum bpjs dinsos+sekarang dipukul hajat+racun hari istri jatuh+ke kakak kali+pas
 kursi malam mana masjid pas+banjir pasar pohon roda telepon+dinsos tiap tidur+di umur warung ~<akt ~<bia ~<bpj
 ~<cer ~<dia ~<dik ~<hal ~<han ~<ist ~<jl> ~<kak ~<kan ~<kay ~<lar ~<men ~<nan ~<par ~<pen ~<poh ~<psi ~<ren ~<rod
 ~<san ~<umu ~adam ~akak ~ake> ~aku> ~anan ~anyu ~apan ~api> ~arun ~asji ~batu ~bel> ~bpjs ~dan> ~dite ~ebak ~ena>
 ~engk ~eras ~erob ~esin ~gin> ~hany ~hari ~hat> ~iap> ~iman ~inda ~ipuk ~isi> ~jak> ~jid> ~kaka ~knya ~kolo ~kut>
 ~lari ~lem> ~masj ~mbah ~mbil ~mpu> ~ngur ~nik> ~nyut ~oda> ~ota> ~pjs> ~poho ~psik ~ras> ~reng ~roba ~roda ~sjid
 ~tahu ~tar> ~tiap ~tong ~uar> ~uarg ~unya ~ursi ~waru ~yut>
darurat -3 @=pangan @=trc @first=pangan @first=puskesmas banyak+darah baru bau bayi belum berhenti+darah bikin buka
 daftar gelandangan harus+bagaimana hilang jual kaki kerja kk lagi meninggal pakai pas saya sekolah surat tangan
 tidur uang yang+tenggelam yang+urus ~<bau ~<bik ~<buk ~<cuc ~<daf ~<dap ~<dib ~<dic ~<dip ~<dis ~<gel ~<hil ~<jad
 ~<jua ~<kel ~<kk> ~<lag ~<mak ~<mal ~<pal ~<pem ~<pun ~<say ~<seb ~<sur ~<tah ~<tia ~<tun ~<uan ~adi> ~afta ~agi>
 ~akai ~alik ~ambi ~anti ~aren ~aru> ~asar ~aya> ~ayi> ~bah> ~bau> ~bayi ~bela ~belu ~biki ~buka ~daft ~dam> ~dipu
 ~dur> ~ekol ~elum ~emba ~enga ~enge ~enin ~erin ~ftar ~gang ~ggu> ~guru ~han> ~hila ~hon> ~ian> ~iang ~idur ~ikin
 ~ing> ~jual ~kai> ~kak> ~kaki ~kena ~ket> ~ksa> ~kul> ~kurs ~lagi ~land ~lum> ~lung ~maka ~mala ~meni ~nang ~ndah
 ~ndan ~nggu ~ngin ~ohon ~olah ~paka ~pake ~pasa ~puku ~ran> ~rin> ~rsi> ~rung ~saya ~seko ~sura ~tian ~tidu ~tri>
 ~tuna ~ual> ~ukan ~ukul ~uran ~usah
darurat -4 =beast =road =tale @1 @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan ada+orang
 ambulans+mayat depan di dinsos jalan ktp makan mati mau nomor+telepon puskesmas urus ~<bar ~<dep ~<di> ~<dim ~<jal
 ~<kab ~<ktp ~<kur ~<mat ~<mau ~<nga ~<nya ~<pus ~<uru ~aki> ~alam ~alan ~anda ~ata> ~ati> ~dah> ~dang ~depa ~dima
 ~dins ~epan ~erja ~esma ~ggal ~ilan ~ingg ~inso ~jala ~kat> ~kelu ~kerj ~kesm ~kin> ~kola ~ktp> ~lah> ~lang ~luar
 ~mas> ~mati ~mau> ~ngka ~ning ~pak> ~peng ~pusk ~rja> ~skes ~smas ~uang ~urus ~uske
darurat -5 =drill =heart @=alat_bantu @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=- @first=alat_bantu
 @first=damkar @first=dukcapil @first=kerja @first=polisi @first=ppa @first=slrt odgj tidak+bisa ~<din ~<dit ~<odg
 ~dgj> ~eng> ~gal> ~nsos ~odgj ~pan>
darurat -6 =work @=damkar ini untuk+saya ~<ini ~ini> ~sos>
darurat -7 ~<pak
darurat -8 pak
polisi 9 bisa+tidak ~<pem ~arny
polisi 8 ancam+mau atm saya+lari senjata ~<atm ~atm> ~jam> ~jata ~njat ~rnya ~senj
polisi 7 @=polisi @first=polisi begal begal+di curi gelap hilang judi lapor+orang lari lari+dengan maaf+lansia mabuk
 mabuk+di minta+uang motor tidak+kembali tukang+parkir tusuk ~<beg ~<bom ~<cur ~<dan ~<dic ~<dit ~<hil ~<jud ~<lar
 ~<mab ~<mot ~<saj ~<sen ~<tus ~abuk ~ajam ~bega ~bobo ~bom> ~buk> ~carn ~curi ~dicu ~diti ~egal ~elap ~enja ~hila
 ~icur ~ilan ~judi ~lap> ~lari ~liki ~mabu ~moto ~nusu ~obol ~saja ~udi> ~uri>
polisi 6 ada+begal ada+tawuran akun anak+sekolah ancam bacok bikin+skck dari+rumah di+jembatan dibajak dicolong helm
 jambret jual kena+tipu keras laki+pamer maling maling+di mau+bacok miras motor+saya orang+di palak panti+pijat
 pijat+plus pinjol plus polisi raib saldo skck+syaratnya tipu tipu+travel uang+saya wa warung ~<aku ~<bac ~<dig
 ~<hel ~<jua ~<kab ~<ket ~<lak ~<par ~<ped ~<plu ~<pol ~<rai ~<seb ~<tip ~<wa> ~abu> ~abur ~adis ~aib> ~aki> ~akun
 ~alak ~aldo ~alin ~arun ~ata> ~baja ~bil> ~bol> ~bret ~coka ~colo ~elm> ~emba ~eras ~etip ~gal> ~ganc ~hack ~helm
 ~ibaj ~icol ~ikin ~injo ~ipu> ~iras ~itip ~jol> ~jual ~kabu ~kan> ~kin> ~kun> ~lang ~ldo> ~ling ~lisi ~mali ~mbac
 ~mbre ~mira ~njol ~olis ~oplo ~otor ~pala ~peda ~pemb ~penc ~pera ~pinj ~plus ~puan ~raib ~ras> ~rung ~sald ~tipu
 ~tor> ~tusu ~ual> ~usuk ~waru
polisi 5 =work akun+ig bawa bawa+lari berapa+ya dengan+pacar di+gang di+jalan di+parkir di+pos digasak dihack
 dikeroyok+orang golok helm+hilang hilang+untuk hp ig istri+lari jual+miras jual+obat kembali laki mobil motor+raib
 naik+motor narkoba ngegadein nomor+polisi obat+keras online orang+hilang parkir pas pemalsuan pemalsuan+tanda
 perang perang+sarung pju+mati polisi+berapa preman rawan+begal rekening sabu sarung saya+dibawa saya+tipu spion
 spion+digasak surat tawuran tiap tiap+malam tidak+pulang tramadol transfer uang+paksa ~<anc ~<bal ~<baw ~<bin ~<dib
 ~<gad ~<gol ~<hp> ~<ig> ~<jem ~<keh ~<mal ~<mir ~<mob ~<nga ~<nge ~<onl ~<pal ~<sal ~<spi ~<taw ~<tem ~<tia ~<tra
 ~<und ~abun ~ack> ~adei ~adol ~aik> ~alap ~alik ~amad ~ambr ~anca ~angk ~ansf ~ante ~anya ~ari> ~arki ~arko ~asak
 ~asan ~awa> ~awur ~bala ~bawa ~bera ~bini ~bur> ~cam> ~dein ~diba ~dico ~diga ~dija ~dike ~dis> ~dol> ~egad ~ehil
 ~ein> ~eken ~elah ~enal ~enip ~enus ~etan ~etas ~fer> ~gade ~gadi ~gasa ~gega ~gela ~gkep ~golo ~iap> ~igas ~ihac
 ~ijam ~ine> ~ing> ~ion> ~isi> ~jak> ~jamb ~kehi ~kemb ~kena ~keni ~kep> ~kera ~keti ~kir> ~koba ~lak> ~laki ~lapi
 ~line ~lok> ~lsua ~lus> ~mado ~mals ~mbat ~ming ~mobi ~nark ~ncam ~ngan ~ngeg ~nlin ~nsfe ~obil ~okan ~olok ~onli
 ~park ~pas> ~pat> ~peni ~pion ~poli ~prem ~rama ~ramp ~rans ~reke ~ret> ~rkir ~rkob ~sabu ~san> ~saru ~sfer ~spio
 ~suan ~tas> ~tawu ~tiap ~tram ~tran ~ukan ~wura ~yak>
polisi 4 akun+wa ambil ambil+orang balap balap+liar banyak bawa+golok culik curi+di dan dana+hilang dapat+sms
 di+angkot di+kontrakan di+pasar di+warung dibawa dibobol dikeroyok dikeroyok+pulang dipukul+tukang dua dua+orang
 duduk+bawa duit facebook gang hack hilang+di jalan+raya jambret+di jembatan jual+beli jual+sabu jual+tramadol kakak
 kampung+sebelah ke+anak ke+pelajar kelahi kelontong kelontong+jual kena kena+hack kenalan keras+ke
 keterangan+hilang kontrakan+pakai kosmetik+jual lansia+mobil lapor laporan+hilang laptop lari+dari malam+minggu
 mau+lapor menang menang+undian minggu miras+oplosan mobil+hilang mobil+saya motor+di motor+hilang naik ngaku
 ngintip ngintip+rumah nomor nyolong orang orang+duduk orang+mabuk orang+ngaku pakai pakai+mesum pakai+pisau paksa
 panti parkir+paksa penipuan pergi+tidak pinjem+duit polsek pos pulang+minggu pulang+sekolah pungli pungli+di rawan
 rekening+tiba rumah+bawa rumah+dilempar rumah+orang saldo+dana saldo+hilang saldo+rekening saya+dikeroyok
 saya+dipukul saya+jambret sebelah sebelah+perang sekolah+jual skck sms sms+menang sudah+lama tabung tanda
 tanda+tangan tas tawuran+di tempat tetangga tiba+habis tipu+arisan tukang uang undian untuk+atm untuk+tipu
 wa+dihack wa+saya whatsapp whatsapp+dibajak ya ~<aki ~<cul ~<deb ~<dih ~<dij ~<dua ~<dui ~<fac ~<gel ~<hac ~<ila
 ~<jam ~<ken ~<kos ~<lap ~<min ~<mud ~<nai ~<nar ~<nom ~<nus ~<nyo ~<ora ~<pak ~<pen ~<pin ~<pis ~<pos ~<pre ~<raw
 ~<rek ~<sab ~<skc ~<sms ~<sur ~<tas ~<tet ~<uan ~<wha ~<ya> ~aceb ~acok ~ahi> ~ajak ~akai ~akak ~aksa ~aku> ~ali>
 ~ampo ~ang> ~apin ~apor ~app> ~apto ~atsa ~baco ~bali ~bank ~bany ~bata ~bola ~book ~bung ~cebo ~cok> ~culi ~debt
 ~dibo ~digo ~diha ~dik> ~dite ~dua> ~duit ~eboo ~elon ~elur ~emar ~empa ~ena> ~encu ~eram ~eror ~eroy ~face ~gaku
 ~gga> ~gint ~gli> ~hats ~ibob ~ikan ~iker ~inje ~ipua ~iran ~jem> ~jemb ~kai> ~kaka ~kck> ~kelo ~kira ~lapo ~lapt
 ~lika ~lont ~lsek ~mala ~mbal ~mbil ~mena ~mor> ~mpok ~naik ~nala ~ndia ~ngak ~ngke ~ngli ~nipu ~njem ~nomo ~ntem
 ~nton ~nyak ~nyol ~oba> ~olan ~olse ~omor ~onto ~ook> ~oran ~osan ~oyok ~paka ~paks ~pant ~para ~pasa ~pin> ~pok>
 ~pols ~ptop ~ran> ~rang ~rema ~royo ~sapp ~skck ~sms> ~suk> ~suka ~sura ~tabu ~tan> ~tand ~temp ~teta ~tila ~tsap
 ~uan> ~uit> ~uli> ~ulik ~undi ~ung> ~ungl ~uran ~urat ~what ~yok> ~yolo
polisi 3 2+pagi ada+maling air+dicolong akun+fb angkot arisan asing ayam ayam+curi bacok+bisa baik bandar bank
 bank+minta bawa+anak bawa+senjata bayar+bagaimana berapa bobol bobol+atm bocah+tawuran bpkb+motor cikokol
 cikokol+bawa dagang dan+bunuh dana dangdutan dangdutan+sampai dapat debt depan+flyover di di+kelurahan di+ruko
 dibawa+lari digondol digondol+maling dikenal dilempar dilempar+orang diretas diteror dompet e e+tilang emas fb
 flyover flyover+cikokol foto+ktp gendam geng geng+motor harus+bagaimana hilang+lapor hilang+stnk hp+saya ibu+tipu
 ig+diretas ilegal ilegal+ke jam+2 jual+narkoba jual+pil jual+rokok kakak+tipu kebobolan kebobolan+pas kelahi+bawa
 kerja+luar ketangkep ketangkep+tawuran kios konter koplo koplo+di kosmetik lagi+depan lama lampu+pju
 lapor+pencemaran lari+bawa lari+mobil liar liar+tiap lowongan+palsu makasih maling+malam mantan mau+nyantet mesum
 minggu+mau minta minta+otp minta+pasang minta+transfer mudik nama+baik ngaku+bank nyabu nyantet nyantet+dan obat
 oplosan orang+bawa orang+begal orang+palak orang+tusuk otp pacar pakai+pinjam paksa+bisa palak+di pas+mudik
 pasang+polisi pelajar pemerasan pemerasan+foto pencemaran pencemaran+nama perempuan perempuan+hilang perempuan+saya
 pergi pijat pil pil+koplo pinjam+online pinjem pju pompa pompa+air preman+minta preman+palak prostitusi
 prostitusi+di rampas raya ribut ribut+dangdutan rokok rokok+ilegal rumah+kebobolan rumah+kosong rumah+sejak
 sampai+jam saya saya+begal saya+curi saya+maling sejak+kemarin sepeda sering+palak stnk surat+hilang tabung+gas
 tawuran+lagi tawuran+urus telepon+ngaku teman+tipu temen tempat+judi tempat+prostitusi tetangga+ancam tetangga+jual
 tidak+dikenal tilang+bayar tipu+investasi tipu+kerja tipu+online tipu+orang tipu+pinjol toko toko+kosmetik
 tolong+ada tolong+bantu tramadol+ke yang+ancam yang+bobol yang+jual ~<ang ~<ari ~<asi ~<aya ~<bai ~<bob ~<cal ~<cel
 ~<cik ~<di> ~<dik ~<dip ~<dom ~<e> ~<ema ~<fb> ~<fly ~<gan ~<gen ~<ile ~<kem ~<kio ~<kon ~<mes ~<ngi ~<oba ~<opl
 ~<otp ~<pac ~<pag ~<pas ~<pij ~<pju ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<stn ~<tok ~<tuk ~<war ~acan ~akas ~ake>
 ~alsu ~ambi ~angd ~ank> ~awan ~aya> ~ayam ~baik ~bat> ~bela ~but> ~cah> ~cany ~car> ~celu ~ciko ~coll ~cope ~ctor
 ~daga ~dana ~dapa ~dar> ~dipa ~dipe ~dire ~domp ~duta ~ebel ~ebob ~ebt> ~ecto ~eda> ~edag ~edan ~ejam ~elaj ~emer
 ~ence ~eped ~ergi ~esum ~etik ~flyo ~gan> ~gang ~gdut ~geja ~gend ~geng ~ggu> ~gkot ~gkro ~gond ~iamb ~iar> ~ibal
 ~ibaw ~ibeg ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~ilem ~impu ~inti ~ios> ~ipak ~iret ~iter ~itim ~jat> ~kak> ~kang
 ~kebo ~kero ~keta ~kios ~koko ~kol> ~kont ~kopl ~kosm ~kot> ~kron ~kuli ~lah> ~laja ~lect ~lemp ~liar ~llec ~losa
 ~lyov ~man> ~mant ~mara ~mesu ~meti ~mint ~mpas ~mpat ~mpet ~mpua ~mudi ~nah> ~nda> ~ndol ~ngdu ~ngej ~ngkr ~nong
 ~ntan ~ntet ~nti> ~ntip ~nyab ~oko> ~okok ~okol ~olle ~ompa ~ompe ~onte ~opet ~osme ~osti ~oto> ~otp> ~paca ~pake
 ~pela ~pema ~peme ~penu ~perg ~pet> ~pija ~pist ~pju> ~plo> ~plos ~pomp ~por> ~pos> ~pot> ~puki ~rant ~rat> ~rawa
 ~raya ~reta ~rgi> ~ribu ~risa ~roko ~rong ~ror> ~rus> ~saya ~sebe ~sek> ~sepe ~smet ~stit ~stnk ~stol ~sum> ~tang
 ~tel> ~tem> ~teme ~tero ~tet> ~tip> ~titu ~tnk> ~toko ~tol> ~tong ~top> ~tuka ~tusi ~uang ~udar ~udik ~ukin ~uria
 ~usi> ~utan ~wan> ~yabu ~yam> ~yant ~yarn ~yove
polisi 2 @1 abg+kebut ada ada+jual ada+kabar ada+yang amuk+karena anak+kampung apk apk+uang banking bantu+golok
 bantu+mabuk bantu+motor bebas+ke brong brong+tiap collector debt+collector dengan+laki di+facebook di+masjid
 dihack+untuk dipaling diperas diperas+lewat diserobot diserobot+pakai duduk facebook+lapor fb+ambil fitnah
 fitnah+di golok+pak golok+syaratnya hipnotis hipnotis+di hp+hilang ibu+kena investasi istri jalan+pak kabar kampung
 karena+mabuk kebut kebut+kebutan kebutan kebutan+tiap kemarin kembali+motor kena+hipnotis keras+tengah kerja+minta
 knalpot knalpot+brong kontrakan kosong kotak lain+lapor laki+lain lansia+kelahi lapor+judi lapor+polsek lewat+video
 link link+undang lowongan lowongan+kerja luar+negeri m m+banking maaf+rumah malam maling+bus masjid motor+bawa
 motor+dibawa muda+nyabu musik musik+keras narkoba+di nyabu+di nyetel nyetel+musik orang+jambret orang+naik
 pada+bawa pagi pakai+surat palak+anak palak+dagang pas+naik pasar penipu penipuan+lowongan pisau polisi+minta
 polsek+mana pos+pak pukul+lapor rampas+motor raya+serpong ruko saudara+ancam saya+dibajak saya+dipaling
 saya+diserobot sebar sekolah sering serpong serpong+pada suami+pergi surat+palsu syaratnya+apa tanah tanah+saya
 tawuran+anak tengah+malam tiba tilang tipu+jual tipu+lowongan tramadol+dijual uang+hilang undang+apk urus+bagaimana
 video+telepon warung+kelontong yang+tawuran ~<ada ~<apk ~<ban ~<bro ~<col ~<cow ~<dag ~<dud ~<fit ~<inv ~<ist ~<kel
 ~<kna ~<lia ~<low ~<m> ~<nip ~<non ~<pel ~<pil ~<ruk ~<sep ~<tib ~<til ~acar ~ada> ~ajar ~alam ~alan ~alpo ~ania
 ~anki ~apk> ~arus ~asin ~asji ~ayaa ~bar> ~bot> ~bron ~cowo ~dang ~diam ~dian ~ekol ~emen ~emin ~empu ~erpo ~erus
 ~fitn ~gani ~ggat ~hop> ~iba> ~ink> ~inve ~ipec ~iram ~isan ~isau ~iser ~itel ~itna ~jid> ~kaba ~kaya ~knal ~kok>
 ~kola ~koso ~ksa> ~ksi> ~lan> ~lega ~link ~lowo ~lpot ~mari ~masj ~mer> ~mpar ~mpuk ~musi ~nalp ~ndam ~ndar ~ngko
 ~niay ~nta> ~nves ~nyan ~nyet ~obot ~olah ~ompl ~ong> ~orin ~oson ~otak ~owok ~owon ~pagi ~pali ~pil> ~pisa ~pong
 ~pros ~pung ~robo ~rost ~rpon ~ruko ~sau> ~seko ~semi ~seri ~sero ~serp ~shop ~sjid ~song ~tak> ~tana ~tiba ~timp
 ~tnah ~uala ~uko> ~usik ~ver> ~vest ~wok> ~yaan ~yete
polisi -2 =not =still @=ugd_malam @first=trc @first=ugd_malam adik+dibawa ambruk anak+saya astaga astaga+dia atap
 bansos bantu+saya begal+motor bisa+pulang bpkb+online dan+palak di+rumah dia+begal dibacok dibacok+geng
 dikeroyok+warga dinsos ditinggal foto+orang hilang+yang izin jam jual+rumah kata+dan keluar kotor kursi lain
 lampu+jalan lurah+pungli motor+ambil ongkos online+syaratnya orang+tua pabrik pajak+mobil pakai+alat penyalur
 penyalur+kerja pindah polisi+tidur raba rambu rambu+hilang roda sekolah+malam serang sim takut+mati teman+dibawa
 temen+saya tergeletak terlantar tipu+yayasan trotoar tutup umur warga+lagi woy woy+ada yang+dibacok yang+dikeroyok
 yang+kena yayasan yayasan+penyalur ~<ade ~<amb ~<ast ~<dis ~<hal ~<izi ~<kam ~<kes ~<lai ~<mam ~<nam ~<ong ~<pab
 ~<pip ~<rap ~<rod ~<sin ~<sua ~<tid ~<tro ~<tut ~<uda ~<umu ~<woy ~<yay ~aba> ~abri ~ade> ~ahir ~akny ~alur ~aman
 ~amat ~angi ~angn ~angu ~anso ~arah ~asta ~atai ~atap ~ayas ~bak> ~bans ~berd ~brik ~bruk ~cek> ~cing ~dins ~dipu
 ~elet ~ener ~eng> ~enga ~engg ~erge ~gant ~gera ~gkos ~hon> ~ibac ~iksa ~imba ~itu> ~kama ~kolo ~kos> ~koto ~lans
 ~leta ~lur> ~mata ~mbru ~mbu> ~mela ~miri ~mpe> ~mpu> ~ngka ~oar> ~oda> ~ohon ~oron ~otoa ~pabr ~pata ~peri ~pind
 ~raba ~rame ~rgel ~ring ~rkan ~rlan ~roda ~sala ~sema ~sim> ~skin ~stag ~taga ~tain ~tap> ~terg ~teri ~toar ~torn
 ~trot ~tung ~tus> ~tutu ~urah ~ursi ~woy> ~yalu ~yaya ~zin>
polisi -3 =road ada+anak ambulans ancam+bunuh apa bakar belum bikin+ktp bpjs buka cari depan dikejar dikejar+orang
 diri habis+maling jatuh kaki kali kampung+uang kapan kayu kecanduan kelas kerja kks lari+pacar listrik lurah masuk
 mau mau+pulang nik+saya orang+odgj pajak pak parkir+sembarangan pdam pingsan pulang+kampung pulang+ke pungli+bikin
 rusak sakit saya+dikejar sekarang+di sembarangan sudah tabrak tangerang tidur+di tua tukang+pijat uang+habis ~<.>
 ~<apa ~<ata ~<bay ~<ben ~<ber ~<bol ~<bpj ~<buk ~<cek ~<dep ~<gig ~<gor ~<ham ~<kap ~<kks ~<lis ~<lur ~<man ~<mas
 ~<mau ~<paj ~<pda ~<put ~<rab ~<ram ~<ren ~<sak ~<sim ~<tah ~<tua ~<tun ~<ula ~abet ~abis ~abra ~aga> ~akek ~akit
 ~ami> ~ampe ~ana> ~andu ~anny ~ans> ~apa> ~api> ~asuk ~atuh ~ayu> ~belu ~bis> ~bpjs ~brak ~buka ~cand ~cari ~depa
 ~dika ~diri ~duan ~ebak ~ecan ~ekel ~elas ~elin ~elum ~enya ~epan ~etak ~gann ~gigi ~gsan ~hat> ~ihan ~ikat ~ikej
 ~iman ~inda ~ings ~inso ~inya ~ita> ~itin ~izin ~jang ~jatu ~kake ~kaki ~kali ~kapa ~kara ~kayu ~keba ~keca ~kek>
 ~kelu ~ker> ~kerj ~kit> ~kks> ~knya ~kurs ~lain ~lamp ~lant ~las> ~lin> ~list ~lum> ~lung ~maka ~masu ~mau> ~mban
 ~mbar ~mbul ~ndah ~ndua ~ngsa ~ngun ~ntar ~ntun ~nyal ~orny ~ota> ~paja ~pang ~pdam ~pjs> ~ramb ~reng ~rja> ~roba
 ~rsi> ~ruk> ~rusa ~sabe ~saki ~seka ~seke ~semb ~sera ~suda ~tabr ~tela ~tian ~tis> ~trik ~tup> ~uarg ~udah ~umur
 ~unya ~usah ~usak ~utup ~yasa
polisi -4 =ask @=darurat @first=darurat ada+orang air bau bayi butuh daftar dari dia gratis ini kata kena+bacok mana
 mati meninggal nama+motor orang+lain orang+pamer puskesmas rt ~<air ~<bak ~<bau ~<bel ~<car ~<daf ~<din ~<gra ~<ini
 ~<kat ~<mat ~<men ~<pus ~<rt> ~<rus ~<sem ~afta ~akar ~ampu ~anan ~anji ~ati> ~atis ~ayi> ~bang ~bara ~bau> ~bayi
 ~bula ~daft ~dah> ~dari ~dia> ~enge ~erja ~esma ~ftar ~gele ~grat ~han> ~iri> ~kah> ~kat> ~kata ~kesm ~luar ~mana
 ~mati ~meni ~nnya ~nsos ~pak> ~pan> ~peny ~pusk ~rak> ~rati ~rga> ~rik> ~skes ~smas ~sos> ~tuan ~tuna ~unan ~uske
 ~utuh
polisi -5 =beast @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa @first=santunan alat
 begal+orang depan+rumah gelandangan golok+di golok+tolong kembali+nama kk makan nik saya+0812 tawuran+bawa
 tidak+bisa tidur ~<ala ~<but ~<clu ~<dia ~<dim ~<kej ~<kk> ~<kur ~<mel ~<ter ~<yg> ~air> ~alat ~arga ~asi> ~butu
 ~clur ~dima ~ejar ~elua ~kar> ~land ~lat> ~mas> ~ndan ~ntua ~peng ~ping ~tidu
polisi -6 @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=- @first=bedah_rumah @first=damkar @first=dukcapil
 @first=pangan @first=ppa @first=puskesmas rumah+saya ~<dar ~<kal ~<kec ~<nik ~<tan ~ain> ~ambu ~dur> ~elan ~ggal
 ~idur ~keja ~nan> ~rah> ~tar> ~ting ~tuh> ~uka> ~ulan
polisi -7 =office @=bedah_rumah @=dukcapil @=slrt @first=slrt odgj umroh+tipu ~<,> ~<odg ~dgj> ~nik> ~odgj
polisi -8 # =heart @first=kerja jual+motor ktp ~<ktp ~ktp>
polisi -11 di+depan
damkar 13 kalong ~kalo
damkar 12 bau+gas
damkar 11 tupai ~<tup ~alon ~tupa ~upai
damkar 10 gas hidran ~<gas ~<kal ~dran ~gas> ~hidr ~idra ~pai>
damkar 9 reptil ~<hid ~<rep ~epti ~ptil ~rept ~til>
damkar 8 damkar ~amka ~damk ~mkar
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap bakar gigit+orang kucing lebah takut+gas ular ~<api
 ~<asa ~<bak ~<bes ~<cin ~<dam ~<keb ~<kuc ~<kun ~<ula ~akar ~api> ~aran ~asap ~bah> ~baka ~cing ~ebah ~ebak ~kar>
 ~kara ~keba ~kuci ~kunc ~lar> ~nci> ~ran> ~sap> ~ucin ~ular ~unci
damkar 6 anjing asap+di bakar+di besar biawak bisa+turun buaya cincin di di+halaman di+kamar di+plafon di+pohon jari
 keluar kunci lebah+di lepas+di liar+di monyet nyangkut pemadam plafon pohon rabies sarang sumur tawon tidak+bisa
 ~<anj ~<bia ~<di> ~<ged ~<gor ~<jar ~<kam ~<leb ~<mon ~<nya ~<poh ~<rab ~<sar ~<sum ~<taw ~abie ~afon ~angk ~anji
 ~ari> ~awak ~awon ~besa ~biaw ~bies ~bil> ~buay ~cin> ~cinc ~desi ~ede> ~emad ~embe ~esar ~esis ~fon> ~gala ~gede
 ~gkut ~gol> ~hon> ~iawa ~ibuk ~ies> ~inci ~ing> ~jari ~jing ~kut> ~lafo ~lama ~leba ~mada ~mony ~mur> ~ncin ~ngku
 ~njin ~nyan ~nyet ~ohon ~onye ~pema ~plaf ~poho ~rabi ~sar> ~sara ~sis> ~sumu ~tawo ~uaya ~umur ~wak> ~won> ~yet>
damkar 5 ada+asap api+di asap+item atap besar+banget biawak+masuk bisa bisa+buka borgol cincin+sempit dapur
 dari+tower di+atap di+dapur di+lift di+tangan galak gelang gembok gigit gudang halaman jari+bengkak jepitan
 jepitan+kayu kamar kamar+mandi kambing kayu kobra kucing+liar kunci+di lapak lepas lift macet mandi masuk
 masuk+sekolah melon merembet mesin mobil musang nongol+di nyangkut+di rumah+tetangga sapi sempit tabrak+rumah
 tenggelam+sumur tower turun turun+di ~<ase ~<ata ~<bis ~<gig ~<gil ~<gud ~<kek ~<kob ~<lep ~<lif ~<mac ~<mer ~<mes
 ~<mob ~<mus ~<nim ~<pla ~<sap ~<ter ~<tow ~<tur ~acet ~adam ~alak ~amar ~ambi ~andi ~apur ~asep ~asuk ~atap ~ayu>
 ~besi ~bet> ~bisa ~borg ~bra> ~cepe ~cet> ~dapu ~ekun ~empi ~empl ~enye ~epas ~epit ~erem ~erku ~esi> ~esin ~gemb
 ~gigi ~gila ~git> ~guda ~hala ~ift> ~igit ~ila> ~isa> ~jepi ~kama ~kamb ~kayu ~kece ~keku ~kobr ~kors ~lak> ~lepa
 ~lift ~mace ~mand ~mar> ~masu ~mbet ~mbin ~mere ~mesi ~mobi ~mpit ~mplu ~musa ~ndi> ~nimp ~nyel ~obil ~obra ~orgo
 ~orsl ~ower ~pas> ~pit> ~pita ~plun ~pur> ~remb ~rgol ~rkun ~rong ~rsle ~run> ~sang ~sapi ~sep> ~slet ~suk> ~tan>
 ~tap> ~terj ~terk ~towe ~turu ~uar> ~udan ~urun ~usan ~wer>
damkar 4 =road @1 ada+di ada+ular ambruk+tabrak anjing+galak anjing+odgj api+besar api+sudah bakar+pak banget
 bantu+tidak bau bengkak berapa buka cuci dari dari+jari dari+lantai di+gorong di+got di+gudang di+komplek di+mobil
 di+pagar gorong item jari+anak kepala kompor lepas+dari lepas+jari loteng mau+terjun mesin+cuci musang+di ngeses
 nomor nongol nyamber orang+mau pagar penyelamatan penyelamatan+orang pintu sarang+lebah sarang+tawon susah
 susah+lepas syaratnya+apa tabrak tabung terjebak terjebak+di terjun terjun+dari tetangga+bakar tolong+damkar
 ular+di warga ~<bau ~<bor ~<buk ~<cuc ~<dap ~<gal ~<gem ~<hal ~<ite ~<jep ~<kay ~<kej ~<kel ~<kom ~<lom ~<lot ~<mas
 ~<nge ~<nom ~<non ~<nye ~<pag ~<tab ~abra ~agar ~alam ~apin ~bak> ~bang ~bau> ~bel> ~beng ~ber> ~bing ~bok> ~brak
 ~buka ~cemp ~copo ~cuci ~dang ~dari ~dibu ~ecem ~ejeb ~ejep ~elam ~elon ~embo ~engk ~epal ~epet ~erap ~erje ~erju
 ~eses ~gar> ~gat> ~gela ~gese ~get> ~gkak ~goro ~ilin ~intu ~item ~jeba ~jun> ~keje ~komp ~lapa ~let> ~loka ~lomp
 ~lote ~mata ~mber ~mbok ~melo ~mor> ~mpor ~ngat ~nget ~ngka ~ngol ~nomo ~nong ~nyem ~okan ~omor ~ompa ~ompo ~ongo
 ~opot ~oron ~oten ~paga ~peta ~pint ~piny ~pot> ~rapa ~rjeb ~rjun ~semp ~ses> ~susa ~tabr ~tabu ~tem> ~teng ~tumb
 ~uci> ~umba ~warg ~yela
damkar 3 ada ada+api ada+bantu ada+biawak ada+oray ada+sarang anak+kunci anak+tabrak asap+hitam bagaimana+ya
 bakar+api bantu+bau bantu+hidran bayi+kunci belakang+rumah biawak+di bikin+sarang bisa+ambil bisa+lepas bocor+bunyi
 buaya+di bunyi+ngeses cakar cakar+warga copot dalam damkar+berapa desis di+dalam di+kabel di+kandang di+lapak
 di+loteng di+mesin di+pabrik di+selokan di+sumur dua elpiji+bocor gagang gagang+copot galak+gigit gas+mendesis
 gas+syaratnya gembok+macet got gudang+kardus hidran+anak hitam hitam+dari hp hp+jatuh jatuh+ke kabel kandang
 kandang+ayam ke+sumur keluar+api keluar+asap kepala+masuk kera kera+liar kontrakan kucing+naik kucing+tenggelam
 kunci+gembok kunci+mobil lahan lahan+kosong lantai+dua lapor+kemana liar liar+cakar liar+gigit maaf+tupai
 masuk+teralis meledak melon+desis mendesis menyengat merembet+ke mobil+saya mobil+tinggal monyet+lepas naik+tiang
 nomor+berapa nomor+damkar odgj+gigit oray oray+di pemadam+nomor sapi+tenggelam sarang+di saya+keluar saya+kunci
 selokan sudah+besar sumur+bisa tabrak+di tabung+elpiji tabung+melon tangan tawon+di tenggelam teralis tupai+hp
 ular+masuk ~<ada ~<bgt ~<bua ~<cop ~<dal ~<dar ~<des ~<dua ~<hit ~<hp> ~<kah ~<kec ~<kor ~<mel ~<oma ~<pem ~<sem
 ~<sus ~<teb ~<tum ~<war ~abel ~abun ~ada> ~ahur ~ala> ~alis ~amat ~ambe ~ang> ~ange ~bera ~bgt> ~bili ~bung ~cebu
 ~dala ~dam> ~dile ~dua> ~eceb ~edak ~eled ~elok ~elua ~ende ~engg ~era> ~eral ~ersa ~etin ~ggel ~got> ~huru ~iar>
 ~ilep ~impa ~itam ~kabe ~kahu ~kak> ~kelu ~kepa ~kera ~lam> ~leda ~liar ~lis> ~lon> ~long ~lung ~mban ~mele ~mend
 ~morn ~mpat ~ndes ~nges ~ngge ~nggi ~nyam ~omah ~ong> ~oray ~orny ~pala ~pat> ~peny ~rak> ~rali ~ray> ~ruan ~sah>
 ~selo ~sin> ~tam> ~urua ~usah ~yaka ~yamb ~yang ~yeng
damkar 2 ada+tawon bantu+tupai besar+di buka+di bunyi cepat cincin+tidak colokan colokan+meledak damkar+untuk
 depan+rumah di+atas di+kontrakan di+warung edukasi edukasi+damkar gas+sembur gelang+tidak gorden hp+saya ibu+kunci
 ke+pohon kemarin+kapan komplek kompor+gas kucing+terjebak lapak+rongsok lowongan+damkar maaf macet+lepas
 masuk+kamar meledak+nyamber mesin+jahit minta+edukasi minta+tolong nyamber+gorden pintu+lift pohon+kayu pohon+mau
 rumah rumah+bakar rumah+di sampah+merembet saya+0812 sembur setrum+di tabrak+pintu tk tupai+dmn ular+kobra untuk+tk
 ~<bun ~<cak ~<cep ~<col ~<dil ~<edu ~<gag ~<got ~<kan ~<kep ~<lia ~<maa ~<rum ~<sel ~<ten ~<tk> ~aaf> ~caka ~cepa
 ~eduk ~elan ~etan ~gaga ~gord ~kand ~kasi ~laha ~lin> ~luar ~maaf ~mah> ~mbu> ~mbur ~meny ~mple ~nyen ~olok ~orde
 ~plek ~por> ~rga> ~ruma ~ukas ~umah ~yemb
damkar -2 =heart =tale @=darurat @=trc @=ugd_malam @first=darurat ada+orang alat ambulans asap+pabrik
 bakar+syaratnya bangun+lagi bayar bocor+orang bpjs dalam+pingsan dengan dia dibuang dipukul elpiji+meledak
 gas+elpiji ikd ikd+bakar jahitan jalan kakak kena kerja+tabrak korban korban+luka kursi lepas+jahitan liar+banyak
 luka+bakar maaf+bau mandi+tidak mati meledak+ada pabrik+bau pingsan rt sakit saudara sekarang tangan+kerja
 tolong+ada tua umur vaksin vaksin+rabies ~<akt ~<ber ~<bpj ~<car ~<dic ~<dij ~<ikd ~<jad ~<jal ~<kar ~<lam ~<lar
 ~<mak ~<mam ~<min ~<pad ~<pal ~<par ~<pul ~<rob ~<rod ~<rt> ~<sau ~<sek ~<sit ~<tia ~<tok ~<tua ~<tun ~<umu ~<vak
 ~adi> ~akak ~ake> ~alem ~anan ~angg ~anny ~ans> ~arah ~ati> ~auda ~ayar ~ayat ~baru ~baya ~boh> ~bpjs ~buan ~buh>
 ~dia> ~dik> ~elah ~empu ~ena> ~enda ~eras ~gsan ~ibak ~ibua ~ihan ~ikd> ~ipuk ~iran ~ita> ~jala ~kaka ~ker> ~kete
 ~korb ~kot> ~ksin ~lan> ~lari ~maka ~mali ~mati ~mbul ~ming ~nek> ~ngin ~ngsa ~orba ~pada ~pan> ~pasa ~pere ~pjs>
 ~ras> ~rawa ~sama ~samp ~saud ~seka ~tah> ~tri> ~ursi ~vaks ~yat>
damkar -3 =not ada+korban bau+tpa bawa belum bisa+tidak daftar dari+kemarin depan depan+sekolah di+rumah
 gigit+anjing ini jual lansia luka makan malam masih meledak+depan meninggal obat pakai rawa rawa+kucing rusak saya
 sekolah+orang surat tahun terus tiap tidak+ada tidur+di tpa tpa+rawa ~<.> ~<bal ~<bar ~<baw ~<bol ~<daf ~<den ~<dep
 ~<dia ~<dik ~<din ~<dip ~<dis ~<ini ~<jua ~<ket ~<luk ~<mat ~<nen ~<ngu ~<oba ~<pek ~<pun ~<rus ~<sak ~<sal ~<say
 ~<sur ~<tid ~<tpa ~abis ~afta ~ahun ~akai ~aki> ~akit ~aksi ~alat ~ali> ~alin ~ampa ~ampu ~amuk ~ana> ~anda ~anga
 ~angu ~ansi ~anti ~anya ~ara> ~asan ~asih ~ata> ~bali ~ban> ~bat> ~bis> ~daft ~dah> ~dan> ~depa ~dipu ~ekar ~eker
 ~elum ~emba ~enek ~enge ~enin ~erus ~ftar ~gera ~ggal ~ggu> ~guru ~han> ~hun> ~iap> ~iban ~iman ~ingg ~ings ~ini>
 ~itu> ~jak> ~jual ~kai> ~kan> ~kat> ~kese ~kin> ~kir> ~kit> ~ksa> ~kul> ~kurs ~lat> ~lem> ~luka ~lum> ~mala ~mana
 ~masi ~meni ~muk> ~nan> ~nene ~ngam ~nger ~nggu ~nnya ~nsia ~nsos ~ntun ~paka ~pake ~peke ~pet> ~ping ~puku ~rah>
 ~rban ~rsi> ~sak> ~saki ~saya ~sih> ~sura ~ter> ~teri ~teru ~tiap ~tik> ~tpa> ~tua> ~tuh> ~tuna ~uarg ~udar ~ukan
 ~ukul ~unan ~unya ~urat ~usak ~yak>
damkar -4 =drill =office @=alat_bantu @=kerja @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa
 @first=santunan anjing+liar bakar+orang bapak bisa+bantu butuh di+lantai gelandangan gratis hilang jam kk ktp lagi
 lantai+2 mau orang+terjebak puskesmas suami tidur uang ~<?> ~<bap ~<bel ~<but ~<gra ~<hil ~<kak ~<kk> ~<ktp ~<kur
 ~<lag ~<lan ~<mal ~<mau ~<nga ~<pak ~<pen ~<per ~<pus ~<sam ~<sua ~<tem ~<uan ~<🆘> ~aan> ~agi> ~ama> ~ami> ~atis
 ~bapa ~bawa ~belu ~butu ~dara ~deng ~diba ~digi ~dur> ~empa ~epan ~erin ~esma ~gal> ~gan> ~grat ~hila ~ian> ~idur
 ~igig ~ilan ~kena ~kesm ~ktp> ~lagi ~land ~lans ~ling ~mas> ~mau> ~ngan ~ngga ~ngun ~ning ~obat ~peng ~pusk ~rat>
 ~rati ~rusa ~sia> ~skes ~smas ~sos> ~suam ~tahu ~tar> ~tidu ~tis> ~ual> ~uami ~uran ~uske ~utuh
damkar -5 =still @=pangan @=ppa @=slrt @first=dukcapil @first=kerja @first=ppa @first=slrt ada+yang mana orang+bakar
 yang ~<dig ~<dim ~<dit ~<jam ~<ken ~<kes ~<pas ~<ser ~<tah ~<yan ~<yg> ~anta ~dima ~eran ~jam> ~nya> ~ring ~ulan
damkar -6 # @=dukcapil @=polisi @=puskesmas @first=pangan @first=polisi @first=puskesmas kerja ~<,> ~<ker ~<ora
 ~air> ~awa> ~erja ~kerj ~rja> ~san> ~uang
damkar -7 air orang rumah+saya ~<air
damkar -8 @=bedah_rumah @first=- @first=bedah_rumah ~angn ~gnya ~ngny ~oran
ppa 10 bakar+tangan
ppa 9 kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 di+depan paksa paksa+gelandangan raba rumah+aman ~<om> ~<rab ~aba> ~aksa ~gann ~kahi ~mpar ~paks ~par> ~raba
ppa 7 @=ppa @first=ppa aman butuh+rumah di+sekolah foto mau+lari orang+pamer pegang tangan ~<ama ~<dij ~<dil ~<fot
 ~<ges ~<ngu ~<peg ~bull ~dila ~dipa ~egan ~esek ~foto ~gese ~ikas ~ipak ~ksa> ~lly> ~man> ~oto> ~pega ~ully
ppa 6 =tale adik ajak anak+tetangga bawah bawah+umur catcalling catcalling+terus dan dengan+orang depan+sekolah
 di+bawah dijual dikasih+makan dinafkahi dipukul+suami gelandangan+dengan grooming istri kasar kawin laki+raba
 lapor+kdrt majikan mantan minta+foto neror pacar perkosa pukul pukul+saya sebelah+rumah suami suami+saya suka teman
 teriak+dipukul tidak+dinafkahi ~<adi ~<cat ~<dan ~<dib ~<dip ~<dit ~<gro ~<ist ~<kaw ~<man ~<ner ~<nga ~<ngi ~<pac
 ~<pel ~<puk ~<ser ~<sua ~<suk ~<tem ~acar ~adik ~ahi> ~alli ~aman ~ami> ~atca ~awah ~awin ~bawa ~car> ~catc ~dan>
 ~diju ~dik> ~dika ~dile ~dipe ~disu ~eceh ~ekel ~erko ~eror ~gaja ~gang ~groo ~hin> ~hkan ~iin> ~ijua ~inaf ~jual
 ~kasa ~kawi ~kosa ~kul> ~lece ~lemp ~lin> ~llin ~mant ~ming ~nero ~ngaj ~ngko ~ntan ~ntip ~omin ~oomi ~osa> ~paca
 ~perk ~puku ~ring ~rkos ~room ~ror> ~seke ~suam ~suka ~tcal ~tema ~tri> ~ual> ~uami ~ukul ~ulin ~wah> ~win>
ppa 5 =heart ada+bantu ada+biaya ajak+tidur bantu+bapak bantu+tidak bully bully+di bus+gesek chat+mesum dan+dipukul
 dibawa+lari dikasih dipukul ditinggal eksibisionis eksibisionis+di foto+telanjang gesek hamil+di kakak kamar+tidak
 kekerasan korban korban+kdrt lari+pacar mandi mesum mesum+ke pak+sebelah payudara penumpang+bus perkosa+di remes
 remes+payudara rumah+teriak sampai+biru saya+di saya+dipukul saya+perkosa saya+suka seret sering suka+pukul
 telanjang teriak tiri yang+kasar ~<aja ~<dia ~<dig ~<dii ~<dis ~<eks ~<eng ~<mba ~<muk ~<nge ~<nye ~<pak ~<pay
 ~<per ~<por ~<rok ~<tir ~ajak ~akak ~anca ~ance ~anta ~ayud ~bak> ~bar> ~bisi ~buki ~call ~cam> ~cehi ~cehk ~cem>
 ~diba ~dige ~dipu ~dite ~ebar ~ebuk ~ehin ~ehka ~eker ~eksi ~elec ~eman ~emes ~engk ~erab ~eret ~eria ~esum ~gebu
 ~gele ~gkon ~hat> ~iak> ~ibis ~igeb ~ilec ~inti ~ioni ~ipuk ~irab ~isio ~istr ~itin ~kaka ~kan> ~keke ~kong ~korb
 ~ksib ~kuli ~laki ~lara ~mama ~mbak ~mes> ~mesu ~muku ~ncam ~ncem ~ndun ~ngel ~ngun ~onis ~orba ~pakn ~payu ~porn
 ~reme ~riak ~sere ~seri ~sibi ~stri ~sum> ~tasi ~teri ~tip> ~tiri ~uar> ~undu ~utin ~yuda
"""
