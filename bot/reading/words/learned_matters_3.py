"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
poli_jiwa 5 abis abis+melahirkan adik ambil+amuk amuk+parah anxiety baru+punya bayi+blues bisa+tidur blues bulan
 capek curhat delay diri dokter+apa gerd gerd+anxiety hidup kecanduan+judi keluar keluar+kamar kepala konsul
 kuat+lagi lagi lagi+hidup mana mati+aja mau mau+keluar mau+mandi ngomong obat obat+jiwa obat+odgj obat+penenang
 odgj+ditinggal orang+untuk overthinking panic panic+serang penenang poli poli+jiwa punya+bayi rasa rasa+kejar
 rujukan rujukan+rsj rumah+mau sedih+terus speech speech+delay suntik tangan tangis+terus temen terus+tidak tiap
 tidur untuk+cerita ~<abi ~<adi ~<anx ~<att ~<blu ~<bul ~<cap ~<cur ~<del ~<dit ~<hid ~<lag ~<man ~<mar ~<mau ~<men
 ~<nya ~<oba ~<ove ~<pan ~<pen ~<ras ~<spe ~<tem ~<tia ~abis ~adik ~aja> ~ana> ~anic ~antr ~anxi ~apek ~ara> ~asa>
 ~atta ~bat> ~bis> ~blue ~cape ~curh ~dela ~diam ~diem ~dik> ~ding ~diti ~dup> ~dur> ~ech> ~eech ~egan ~endi ~enen
 ~epal ~erd> ~erth ~etag ~ety> ~gen> ~gerd ~gomo ~hat> ~hidu ~hink ~iap> ~idup ~idur ~iem> ~iety ~ihan ~ikej ~ilet
 ~inas ~inki ~jak> ~king ~ktif ~lagi ~lay> ~let> ~lues ~mana ~mas> ~mau> ~mend ~mong ~nasi ~ndin ~nena ~ngen ~ngom
 ~nic> ~nik> ~nkin ~nsul ~ntik ~ntru ~nxie ~obat ~oli> ~omon ~onsu ~over ~pala ~peec ~pek> ~pene ~peri ~rasa ~rhat
 ~rol> ~rthi ~sera ~spee ~sunt ~tack ~tant ~teme ~thin ~tiap ~tidu ~tif> ~ttac ~uan> ~ues> ~urha ~usin ~vert ~xiet
 ~yany
poli_jiwa 4 =ask =still ada+orang adik+saya baru belum+bisa berkepanjangan berobat berobat+ke berobat+kemana bicara
 bisa+pakai butuh+konsul cari cinta dokter duka+berkepanjangan habis hp judi ke ke+psikolog kejar kejar+orang
 kepala+mau keramaian kontrol mahdi mandi marzoeki marzoeki+mahdi mau+cerita mau+ke mau+meledak mau+pegang
 mau+sembuh ngobrol ngomong+umur odgj+di odgj+kerja odgj+mau pegang+bayi periksa periksa+kemana pisau+tangan
 psikiater psikolog+gratis putus+cinta remaja sakit+diri sakit+jiwa saya+halusinasi sehat+jiwa suara+tidak suka
 tagihan tahu+sehat takut temen+ngobrol tempat+curhat terapi terapi+mana terus tidak+bisa umur+5 ~<,> ~<ber ~<bic
 ~<bip ~<cin ~<dir ~<dok ~<ger ~<hab ~<hp> ~<jud ~<kak ~<ke> ~<kep ~<ket ~<reh ~<rem ~<ser ~<sil ~<suk ~<sun ~<tag
 ~<ter ~abu> ~ack> ~agi> ~agih ~ahdi ~aian ~akti ~akut ~ala> ~amai ~anan ~andi ~aru> ~arzo ~ater ~batn ~berk ~bero
 ~bica ~bipo ~cari ~cint ~diri ~dokt ~ehab ~ejar ~eki> ~elay ~elua ~emaj ~emen ~eram ~erde ~erik ~erke ~erus ~giha
 ~gobr ~habi ~hdi> ~iamb ~iate ~ikia ~iksa ~ipol ~judi ~juka ~kek> ~kelu ~kiat ~kiti ~kter ~luar ~mahd ~maia ~maja
 ~mand ~marz ~men> ~ndi> ~nger ~ngob ~ntro ~nyar ~obro ~oeki ~okte ~olar ~peng ~pera ~pola ~rama ~reha ~rema ~riks
 ~rkep ~rum> ~rung ~rzoe ~siki ~sile ~suka ~sul> ~tagi ~taku ~ter> ~teru ~tik> ~trol ~trum ~uar> ~unti ~yaki ~yari
 ~zoek
poli_jiwa 3 =urgent @first=- abis+putus alasan alkohol amuk anak+amuk anak+autis anak+tidak apa banget bantu+lansia
 bantu+odgj bantu+tidak banyak+utang bayi belum+minum berlebihan bicara+profesional bisa+lepas bisa+ngomong bisikan
 bunuh bunuh+diri butuh butuh+konselor capek+banget capek+hidup cari+tempat cemas+berlebihan cuci+tangan deg
 deg+degan degan di+motor dmn ganggu+odgj gratis gratis+mana grogol grogol+rsj habis+melahirkan haloperidol
 haloperidol+abis hampa harus+bagaimana hiperaktif+di hp+ambil ibu+odgj ibu+tidak jadi+pendiem jadwalnya kakak
 ke+dokter kecanduan+hp kecanduan+lem kerja+di konsul+mana lama lem lepas+hp maaf+ibu marah mati+tiap mau+bunuh
 mau+dibawa mau+sekolah melahirkan melahirkan+tangis murung murung+terus nafsu nafsu+makan ngomong+sendiri obat+anak
 obat+tidur odgj+belum pakai+bpjs parah pegang pendiem pendiem+sejak penenang+di periksa+mana pisau profesional
 psikolog+mana putus rehabilitasi resep resep+obat rsj+bagaimana rujukan+ke sabu+lagi saudara+tidak saya+jadi
 saya+sedih saya+telat sayat sayat+tangan sedih+banget sedih+tanpa sejak+bapak semangat sembuh sendiri serang+di
 serang+panik sering sudah+lama susah+tidur tagihan+alkohol tagihan+sabu takut+mati tangan+sendiri tangan+terus
 tanpa tanpa+alasan telat+ngomong temen+cerita tempat tidak+nafsu tidak+semangat utang ~<alk ~<amu ~<apa ~<bar ~<but
 ~<deg ~<dim ~<dmn ~<gra ~<gro ~<mah ~<pis ~<ruj ~<ski ~<tak ~<uta ~aby> ~ade> ~afsu ~akak ~akek ~alas ~alko ~alny
 ~alop ~angn ~anpa ~anya ~asi> ~atis ~ayan ~ayi> ~baby ~baru ~bayi ~biha ~brol ~bula ~bunu ~butu ~deg> ~dega ~depr
 ~dice ~dike ~dima ~dmn> ~dol> ~ebih ~ehat ~elah ~eman ~enan ~enta ~epre ~erid ~erob ~esep ~esi> ~esio ~fesi ~fsu>
 ~gat> ~get> ~gnya ~grat ~grog ~halo ~hamp ~han> ~hirk ~hol> ~icar ~icer ~idol ~iman ~iri> ~irka ~isau ~izo> ~jar>
 ~kak> ~kaka ~kake ~kera ~kizo ~koho ~ksa> ~lar> ~lebi ~ling ~lkoh ~lope ~mama ~mang ~mara ~ment ~mpa> ~mpat ~muru
 ~nafs ~ndie ~ngat ~nget ~ngny ~njan ~npa> ~ntal ~ofes ~ogol ~ohol ~pisa ~pres ~prof ~putu ~rang ~rapi ~rati ~rese
 ~resi ~rido ~rleb ~roba ~rofe ~rogo ~ruju ~rus> ~sau> ~send ~seri ~skiz ~tanp ~temp ~tera ~tin> ~tuh> ~udi> ~ujuk
 ~uka> ~unuh ~urun ~utuh ~utus ~waln
poli_jiwa 2 ada+guna ada+temen aja ambil anak anak+saya autis+ada bantu+kecanduan bapak+meninggal belum berdebar
 bisa+diam blues+abis bolak bolak+kembali bpjs cemas+tiap cerita+masalah daftar+berobat dari+dunia dari+kemarin
 dekat di+cipondoh diam dibawa dibawa+ke diri+sendiri duka dunia fobia+hp gagal+uji guna guna+hidup hari+apa
 hidup+lagi jantung jantung+berdebar jiwa+habis kakak+adhd kamar kemana kembali+ngecek kepala+sendiri
 konseling+saudara konsultasi lansia+odgj maaf+burnout maaf+fobia maaf+hiperaktif maaf+lansia mandi+tidak
 marah+terus masalah+rumah mau+hilang minggu+jantung narkoba+gratis ngecek+pintu ngelamun ngelamun+terus nyabu+mau
 odgj+habis odgj+pasca pasca pasca+melahirkan pecandu psikiater+bpjs pukul+kepala rasa+mau rehabilitasi+narkoba
 sakit saudara+autis saudara+odgj saya+abis saya+autis saya+baru saya+bolak saya+marah saya+tidak sebab sejak+di
 sekap+diri sering+sayat sering+tangis suara+yang sudah+minggu suka+sakit tanpa+sebab telat temen+sering
 tempat+cerita tes tidur+sudah tolong+bantu uji yang+tidak ~<bis ~<bpj ~<car ~<dik ~<duk ~<dun ~<ga> ~<gun ~<jad
 ~<mel ~<mer ~<mur ~<naf ~<nge ~<pec ~<peg ~<put ~<sak ~<sem ~<sen ~<tes ~<uji ~abil ~ah2> ~ahir ~ake> ~akit ~amar
 ~amuk ~amun ~anak ~anja ~apa> ~arah ~asan ~asca ~ayat ~belu ~bent ~berl ~bpjs ~deba ~deka ~duka ~duni ~ebab ~eben
 ~ekat ~elum ~embu ~emin ~entu ~eran ~erle ~gebe ~hab> ~hira ~iam> ~ibaw ~ilit ~ing> ~iona ~jant ~jian ~kama ~kasi
 ~kit> ~lamu ~lasa ~ltas ~lum> ~mar> ~mela ~muk> ~mun> ~nal> ~ndir ~ngeb ~ngil ~nuh> ~nyak ~onal ~panj ~para ~pasc
 ~peca ~pega ~pjs> ~rah2 ~rdeb ~ress ~rkan ~saki ~sca> ~seha ~semi ~sep> ~sika ~sion ~sult ~tasi ~ting ~turi ~tus>
 ~uji> ~ujia ~ulta ~unia ~utan ~yat>
poli_jiwa 1 @1
poli_jiwa -2 abis+ambil bakar barang+di bau berapa buka cara catcalling catcalling+terus dari dipukul gas
 hidup+sendiri izin kasar kejang+terus kursi listrik merah odgj+suka orang+odgj pasar rs rumah rumah+terus rusak
 sabu+amuk saya+ganggu stroke sudah tetangga tidur+di turun urus ~<bau ~<boc ~<cat ~<dat ~<gas ~<izi ~<kan ~<kap
 ~<kas ~<kom ~<lar ~<lis ~<moh ~<pel ~<pul ~<rod ~<rs> ~<sit ~<sud ~<tur ~<uru ~acar ~ahan ~aksa ~alin ~alli ~anji
 ~atca ~baka ~bau> ~bela ~call ~catc ~dam> ~dari ~data ~erem ~gant ~gela ~inga ~inya ~ipuk ~iria ~isi> ~izin ~jual
 ~kali ~kasa ~keba ~knya ~lant ~list ~llin ~long ~moho ~nah> ~nda> ~nggu ~nti> ~oke> ~ongk ~ora> ~ota> ~pals ~pere
 ~ping ~raha ~rasi ~rat> ~remp ~roke ~run> ~samp ~stro ~suda ~syar ~tas> ~tcal ~tian ~tong ~trik ~trok ~turu ~ual>
 ~udah ~ursi ~usak ~yara ~zin>
poli_jiwa -3 3+bulan @=darurat @=santunan @=ugd_malam @first=darurat @first=puskesmas @first=santunan ada+biaya
 ada+yang alat ambulans bantu+saya bapak+saya bikin butuh+obat darah ganggu+jiwa gelandangan gula hamil ibu+saya
 kaki kb kejang kerja+lagi kuat+hidup lapor mau+kerja mau+konsul mau+melahirkan melahirkan+mau obat+gula obat+tbc
 pak rasa+sudah sudah+tidak tahun tangerang tbc tidak+punya tua ~<bak ~<bia ~<bik ~<buk ~<dap ~<dij ~<gan ~<gig
 ~<gul ~<kab ~<kal ~<kb> ~<keb ~<non ~<pal ~<pas ~<rum ~<rus ~<sal ~<sam ~<san ~<tbc ~<tet ~<tua ~<tun ~ahun ~ajak
 ~akar ~alat ~alsu ~aman ~ambr ~amil ~ang> ~ans> ~apan ~aran ~arat ~asih ~biki ~buka ~cing ~dara ~dipa ~dipu ~ejan
 ~emal ~empu ~ena> ~enda ~etan ~gas> ~gigi ~gula ~hami ~hon> ~hun> ~iban ~kaki ~kar> ~kurs ~land ~lek> ~lin> ~man>
 ~mbul ~mil> ~mpu> ~mput ~ndan ~nggi ~ning ~nsos ~ntra ~ntua ~ohon ~pak> ~pang ~par> ~pasa ~pet> ~rapa ~ras> ~rian
 ~rsi> ~ruk> ~ruma ~rusa ~sin> ~tah> ~tahu ~tar> ~tbc> ~teng ~teta ~trak ~tuan ~ula> ~umah ~uran ~urus ~wat>
poli_jiwa -4 @first=ugd_malam air ambil+mana bawa bayar depan jam masuk mau+mati uang ~<air ~<akt ~<amb ~<baw ~<dar
 ~<din ~<dis ~<nga ~<pem ~<per ~<pin ~<tah ~<tin ~<uan ~<uda ~<war ~aki> ~anda ~angk ~anta ~apor ~asuk ~ayar ~baya
 ~bera ~bur> ~dah> ~dang ~depa ~diba ~eng> ~gera ~ikin ~ilan ~ini> ~kena ~lapo ~masu ~ngka ~por> ~rik> ~sak> ~sih>
 ~sos> ~tan> ~tuna ~yar>
poli_jiwa -5 =drill =work @=alat_bantu @=bedah_rumah @=damkar @=polisi @=ppa @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=pangan @first=polisi @first=ppa bantu+ke berobat+tidak di halusinasi+minta
 harus+kemana ini jalan kami kk psikiater+gratis ~<di> ~<dip ~<ini ~<jal ~<jam ~<ken ~<kk> ~<kur ~<lap ~<mas ~air>
 ~alan ~ampu ~angg ~asar ~ata> ~elan ~enga ~jala ~jam> ~kami ~kin> ~lan> ~nta> ~pan> ~sar> ~suk> ~uang
poli_jiwa -6 =beast @=dukcapil @=kerja @=pangan @=slrt @first=dukcapil @first=slrt bisa+tidak ktp minta+bantu
 saya+odgj saya+sering sering+halusinasi ~<kam ~<ktp ~<pak ~akan ~ambu ~ami> ~inta ~ktp> ~lang
poli_jiwa -7 # =road ~<dib
poli_jiwa -8 minta ~<min ~mint ~ran>
poli_jiwa -9 saya+mau
ugd_malam 9 pagi ~<pag ~agi> ~pagi
ugd_malam 8 # =past jam ~<jam ~<mal ~jam>
ugd_malam 7 24+jam @=puskesmas @=ugd_malam @first=puskesmas @first=ugd_malam berobat berobat+mana igd jam+3 malam
 malam+sakit sakit ugd ~<igd ~<sak ~<ugd ~akit ~alam ~bat> ~bero ~buh> ~erob ~igd> ~kit> ~lam> ~mala ~obat ~roba
 ~saki ~teng ~ugd>
ugd_malam 6 3+pagi buka buka+tidak hari jam+1 malam+sesak mana puskesmas subuh tengah tengah+malam yang yang+buka
 ~<buk ~<har ~<man ~<pus ~<sub ~<ten ~<yan ~alem ~ana> ~buka ~enga ~esma ~gah> ~hari ~kesm ~lem> ~male ~mana ~mas>
 ~ngah ~pusk ~skes ~smas ~subu ~ubuh ~uka> ~uske ~yang
ugd_malam 5 1+malam bantu+malam dekat hari+minggu igd+puskesmas jam+puskesmas klinik lebaran libur maaf+malam
 malam+anak masih minggu muntah puskesmas+buka puskesmas+yang sesak tanggal tanggal+merah ugd+puskesmas ~<dek ~<dim
 ~<kli ~<leb ~<lib ~<mun ~<ses ~aga> ~asih ~bara ~bur> ~deka ~deke ~dima ~ebar ~ekat ~eket ~erah ~esak ~esek ~ibur
 ~inik ~kat> ~ket> ~klin ~leba ~libu ~lini ~masi ~ming ~munt ~ntah ~sak> ~sek> ~sesa ~sese ~tah> ~unta
ugd_malam 4 1+pagi ada+dokter ada+tidak berobat+kemana buka+malam ciledug dokter hari+libur jaga ke+mana kemana+yang
 ketuban ketuban+jam merah minggu+puskesmas puskesmas+24 puskesmas+hari puskesmas+lebaran puskesmas+mana
 puskesmas+masih sakit+gigi sesak+kumat tutup untuk+saya ya ~<ber ~<cil ~<dok ~<jag ~<ste ~<tut ~<ya> ~ahit ~ampe
 ~cile ~dokt ~dug> ~edug ~etub ~ggu> ~gini ~hit> ~iled ~jaga ~jahi ~kter ~ledu ~mera ~mpe> ~nggu ~nik> ~okte ~rawa
 ~sih> ~tuba ~tutu
ugd_malam 3 2+malam ampe ampe+pagi anak+muntah buka+ampe buka+sampai dekat+ciledug demam dokter+jaga gigi gini
 hari+raya inap kemana klinik+pemerintah kumat kumat+di libur+nasional luka+malam maaf+jam malam+ada malam+dekat
 malam+hari malam+minggu mana+aja masih+buka merah+berobat minggu+berobat nasional pemerintah puskesmas+rawat
 puskesmas+siaga rawat rawat+inap raya siaga sore subuh+sakit syaratnya+apa ~<amp ~<dem ~<gin ~<ina ~<kum ~<mag
 ~<mas ~<nas ~<peu ~<raw ~<ray ~<sor ~aber ~asio ~awat ~ban> ~ber> ~dema ~emam ~emer ~euti ~iaga ~igi> ~inap ~iona
 ~kamb ~ketu ~ksi> ~kuma ~mam> ~meri ~nal> ~nap> ~ntab ~onal ~ore> ~peme ~peut ~raks ~raya ~rib> ~rint ~siag ~sion
 ~sore ~tabe ~tep> ~tup> ~uban ~umat ~utin ~utup ~wat>
ugd_malam 2 anak+panas anak+step bantu+puskesmas baru+berobat cipondoh di+cipondoh di+endi diare dini dini+hari endi
 gigi+tidak hari+sakit jam+2 luka maaf+puskesmas malam+berobat malam+di malam+mana malam+puskesmas mana+yang natal
 natal+tahun pagi+ibu pagi+untuk periksa+di perut perut+ke puskesmas+ada puskesmas+tutup sakit+periksa sakit+perut
 saudara+ketuban siaga+malam step tahun+baru tidak+tahan tutup+semua ugd+ciledug ~<cip ~<end ~<luk ~<mer ~<nat ~<wen
 ~buh2 ~cipo ~diar ~dini ~doh> ~eman ~eng> ~erin ~erut ~iare ~ipon ~luka ~nasi ~nata ~ndoh ~neng ~ntra ~ondo ~pond
 ~rah> ~rut> ~step ~ter> ~trak ~uh2> ~weng
ugd_malam -2 =office =well @=darurat @first=darurat air alat apa bagaimana bawa bpjs buka+24 gelandangan hari+sabtu
 harus+kemana ke minggu+ke obat sabtu sendiri telepon tiap tidak+bisa uang untuk urus ~<adi ~<air ~<akt ~<apa ~<bag
 ~<bak ~<baw ~<bay ~<bpj ~<bua ~<dic ~<gim ~<ke> ~<keb ~<nge ~<ngu ~<oba ~<per ~<pil ~<pun ~<san ~<ser ~<sur ~<tet
 ~<uan ~<umu ~<unt ~<uru ~abtu ~adik ~agai ~aima ~akek ~aki> ~alat ~ama> ~apan ~arah ~aya> ~baga ~bang ~bil> ~bpjs
 ~btu> ~buat ~dik> ~dipu ~elep ~emba ~ena> ~epon ~eras ~gaim ~gima ~guru ~hat> ~iap> ~iapa ~istr ~kak> ~kake ~kek>
 ~kons ~kurs ~land ~laya ~lepo ~mpu> ~ndir ~ngka ~ntua ~ntuk ~ntun ~otor ~pake ~pasa ~ping ~pjs> ~pon> ~rak> ~rsi>
 ~ruk> ~sabt ~seka ~send ~stri ~sura ~tara ~tele ~tiap ~tuan ~ual> ~uarg ~uat> ~umur ~unya ~uran ~urat ~urus ~yak>
ugd_malam -3 3+minggu =tale @=santunan @=trc @first=santunan @first=trc bapak bikin bisa buka+jam butuh depan gratis
 hilang ibu jam+pelayanan jiwa kk ktp lapor+kemana makan meninggal odgj pak pakai pelayanan pelayanan+puskesmas
 saudara saya sekolah suami tetangga tidur trc trc+buka ~<bap ~<bel ~<bik ~<bis ~<but ~<dap ~<den ~<dep ~<dib ~<dis
 ~<duk ~<gan ~<gel ~<gra ~<hil ~<ibu ~<jiw ~<kec ~<ken ~<kk> ~<ktp ~<kur ~<mak ~<men ~<nya ~<odg ~<pas ~<pel ~<sab
 ~<sau ~<say ~<sen ~<sua ~<tia ~<trc ~<war ~aan> ~air> ~akai ~ami> ~ampu ~anta ~anya ~apak ~ara> ~arga ~asar ~ata>
 ~atan ~atis ~auda ~awa> ~ayan ~bapa ~bawa ~biki ~bisa ~bula ~butu ~dah> ~dang ~dara ~deng ~depa ~dgj> ~diri ~dur>
 ~ekol ~elan ~elay ~elua ~enge ~enin ~epan ~eran ~etan ~gela ~gga> ~grat ~hila ~ian> ~ibu> ~idur ~ikin ~ilan ~iri>
 ~isa> ~iwa> ~jiwa ~kai> ~kelu ~kola ~ktp> ~kul> ~lama ~lat> ~lek> ~luar ~maka ~man> ~meni ~mur> ~ndan ~ngga ~ning
 ~nsos ~odgj ~olah ~paka ~pela ~peng ~pet> ~puku ~rat> ~rati ~rga> ~rik> ~rin> ~rusa ~san> ~sar> ~saud ~saya ~seko
 ~sos> ~suam ~suk> ~tar> ~teta ~tidu ~tis> ~tor> ~trc> ~tua> ~tuh> ~tuk> ~tuna ~uami ~uan> ~uang ~udar ~ukul ~unan
 ~ung> ~untu ~utuh ~yana
ugd_malam -4 =beast @1 @=alat_bantu @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=ppa alamat alamat+puskesmas dari ini jalan
 jam+berapa ke+puskesmas kerja lansia lapor mati minta orang rumah ~<amb ~<dip ~<dit ~<ini ~<jal ~<kak ~<kel ~<lan
 ~<mat ~<nga ~<pen ~<pin ~<rum ~<sek ~<tel ~akan ~alan ~amat ~anan ~anda ~ang> ~ansi ~asi> ~ati> ~dari ~erja ~gang
 ~ing> ~jala ~kan> ~kerj ~kin> ~lah> ~lang ~lans ~mah> ~mati ~mint ~nsia ~nta> ~nya> ~pak> ~pan> ~rja> ~ruma ~sia>
 ~tan> ~ulan ~umah
ugd_malam -5 =drill =road =work @=dukcapil @=poli_jiwa @=polisi @=slrt @first=dukcapil @first=poli_jiwa
 @first=polisi @first=slrt di di+puskesmas mau ~<,> ~<ala ~<dar ~<di> ~<ker ~<lap ~<mau ~<ora ~<pak ~anga ~apa>
 ~apor ~gan> ~lan> ~lapo ~mau> ~nan> ~ngan ~oran ~por> ~rang
ugd_malam -6 =heart @first=- berapa ~bera ~erap ~rapa
ugd_malam -7 ~<sem
ugd_malam -9 ~emal ~sema
puskesmas 12 usg ~<usg ~usg>
puskesmas 11 bcg dpt flu hpv kb ~<bcg ~<dpt ~<flu ~<hpv ~<kb> ~bcg> ~dpt> ~flu> ~hpv>
puskesmas 10 maag ~<cac ~aag> ~maag
puskesmas 9 @first=- bisul susah+makan ~<bid ~bisu ~isul ~tes>
puskesmas 8 @1 @=puskesmas @first=puskesmas campak gigi hamil kutil luka mata mpasi senam senam+lansia ~<cam ~<gig
 ~<ham ~<luk ~<mpa ~amil ~camp ~enam ~etes ~gigi ~hami ~igi> ~kuti ~luka ~mata ~mil> ~mpak ~nam> ~pasi ~sena ~sul>
 ~util
puskesmas 7 ambeien biduran cacar cacar+air cek diare gatal gigit+anjing jam+berapa mau+berobat pasang polio+tetes
 sariawan tbc tes tetes ~<asm ~<cek ~<dia ~<gat ~<kut ~<pap ~<tbc ~<tes ~<tet ~ampa ~asma ~beie ~bidu ~caca ~cek>
 ~diar ~dura ~ear> ~eien ~erap ~gata ~iare ~mbei ~mear ~mpas ~ndu> ~riaw ~smea ~tbc> ~tete
puskesmas 6 3+minggu =office batuk bayar+tidak bayi bikin+mana demam faskes fogging gigit gula hiv iud kaki+luka
 mata+merah panas panas+3 pasang+iud periksa puskesmas rujukan rumah+saya sakit sipilis skrining surat susah
 tidak+sembuh vaksin ~<bat ~<bay ~<dem ~<dig ~<fas ~<fog ~<gul ~<hiv ~<iud ~<maa ~<per ~<pos ~<pus ~<ruj ~<sak ~<sar
 ~<sem ~<sur ~<vak ~akit ~aksi ~ambe ~anas ~are> ~aria ~aske ~ata> ~atal ~atuk ~awan ~ayi> ~batu ~bayi ~dema ~digi
 ~emam ~erik ~esma ~fask ~fogg ~ggin ~git> ~gula ~hita ~hiv> ~iawa ~ien> ~igig ~igit ~iksa ~ilis ~ing> ~inin ~iud>
 ~juka ~kes> ~kesm ~kit> ~krin ~ksa> ~ksin ~lis> ~mam> ~oggi ~pana ~peri ~pusk ~rat> ~riks ~rini ~ruju ~saki ~sang
 ~sari ~sin> ~skes ~skri ~sma> ~smas ~sura ~susa ~tal> ~til> ~tuk> ~ujuk ~uka> ~ukan ~ula> ~urat ~uske ~vaks
puskesmas 5 3+hari anak+susah bantu+tidak bayi+tidak bb bb+bayi belum berapa berobat bpjs cek+hiv darah darah+tinggi
 dbd di+rumah dokter fogging+kemana ganti ganti+perban implan kaki kb+implan ke+puskesmas kontrol lepas nyeri perban
 pindah+faskes posbindu putih saudara+hamil sembuh semprot sesak spiral surat+rujukan surat+sehat usg+murah
 vaksin+anak yang+semprot ~<bb> ~<ber ~<bpj ~<bum ~<dar ~<dbd ~<dok ~<imp ~<ken ~<lep ~<mat ~<ses ~<sip ~<skr ~<sun
 ~adwa ~arah ~asan ~asi> ~belu ~bero ~bind ~bpjs ~buh> ~bumi ~dara ~dbd> ~dokt ~dwal ~elum ~empr ~epas ~eput ~erba
 ~eri> ~erob ~esak ~gant ~ging ~impl ~indu ~ipil ~iral ~itan ~jadw ~kaki ~kepu ~kter ~lek> ~lepa ~lum> ~mas> ~mbuh
 ~mpro ~nas> ~ning ~ntik ~ntro ~nyer ~obat ~okte ~osbi ~perb ~pili ~pira ~pjs> ~plan ~posb ~prot ~puti ~rah> ~ral>
 ~rapa ~roba ~rol> ~rot> ~sah> ~sbin ~semp ~sesa ~sipi ~spir ~tan> ~tara ~tih> ~tiha ~tik> ~trol ~umil ~unti ~utih
 ~yeri
puskesmas 4 ada+bantu alamat+puskesmas ambil+mana anak+diare bayi+kuning buka+jam cabut cabut+gigi cacing cek+gula
 cibodas cuci+luka demam+darah di+badan di+rt fisioterapi gatal+di gratis imunisasi jentik kelas kelas+saudara
 kencing laboratorium lepas+kb lutut massal melahirkan+pakai minta+fogging minta+semprot mpasi+di nebulizer
 nyeri+lutut obat+cacing obat+gula obat+tbc operasi pakai+ktp papsmear perawat perawat+lansia periksa+hamil
 periksa+mana pilek pinggang posyandu rt+kami rumah+visit sakit+pinggang sakit+untu sehat+untuk siapa+yang stunting
 suntik tes+gula tes+tbc timbang timbang+bayi tinggi untu untuk+kerja vaksin+rabies visit visit+perawat warga+kena
 ~<amb ~<bis ~<cab ~<cib ~<dim ~<fis ~<gra ~<hom ~<imu ~<jad ~<jah ~<kep ~<lab ~<lar ~<lut ~<neb ~<nye ~<put ~<sen
 ~<spi ~<stu ~<sus ~<tin ~<vis ~abor ~abut ~acar ~acin ~ahit ~apsm ~assa ~atis ~ator ~bat> ~boda ~buli ~cabu ~caci
 ~car> ~cibo ~das> ~dima ~ebul ~ehat ~elas ~emal ~embu ~enci ~eraw ~fisi ~ggan ~ggi> ~grat ~ibod ~ilek ~iman ~imun
 ~ingg ~iote ~isas ~isio ~isit ~ium> ~izer ~jahi ~jent ~kan> ~kenc ~labo ~lara ~lize ~lutu ~mass ~mat> ~mpla ~muni
 ~nebu ~nggi ~nisa ~odas ~onak ~ontr ~orat ~oriu ~osya ~oter ~paps ~pera ~pile ~posy ~psme ~rapi ~rati ~rato ~rban
 ~rium ~sasi ~seha ~semb ~sian ~siot ~sit> ~ssal ~stun ~suna ~sunt ~syan ~timb ~ting ~tis> ~tori ~tunt ~tut> ~uliz
 ~unat ~unis ~usah ~utut ~visi ~yand ~zer>
puskesmas 3 =ask ada+biaya aja+bisa alamat alergi alergi+gatal ambil anak+di anak+hari anjing+anak asam asam+urat
 bab badan bantu+adik bantu+flu banyak banyak+minta batuk+tidak bayi+belum belum+bab belum+punya berobat+pakai bidan
 bidan+desa bisa+diwakilin bisa+tidak bisul+ada bolong bpjs+bagaimana bulan+depan campak+sekarang catin cek+tb cuci
 dbd+di dekat depan+belum desa di+komplek di+puskesmas diwakilin dokter+mata donor donor+darah faskes+bpjs flu+malam
 gigi+anak gigit+kucing habis+ambil hari hari+apa ibu+saya iud+di jadwal jadwalnya jahitan jam jam+pelayanan kami
 kb+jam ke kena kesehatan khitan khitan+massal komplek komplek+siapa ktp+aja kuning kurus lapor+kemana lepas+jahitan
 luka+ibu luka+siang maaf+gigit maaf+mpasi mana mau+melahirkan melahirkan melahirkan+bulan merah merah+di minggu+ke
 minta minta+lagi nikah+catin nonaktif+mau nyamuk+banyak nyamuk+di online online+puskesmas pap pap+smear pelayanan
 pelayanan+puskesmas pkm pkm+tutup posbindu+jadwal posyandu+balita rabies ringan ringan+kontrol rujukan+cara
 saya+stunting sesak+lapor siang smear stroke stroke+ringan sunat suntik+kb suntik+rabies surat+tahu surat+untuk
 tahu+sakit tambal tambal+gigi tb tetes+untuk tidak+naik tolong+bantu tutup+jam untuk+nikah untuk+saya urat vitamin
 vitamin+hamil warga ~<ale ~<bad ~<diw ~<gan ~<jen ~<kam ~<ke> ~<khi ~<min ~<onl ~<ope ~<pan ~<pil ~<pkm ~<pon ~<rin
 ~<sme ~<str ~<tb> ~<tim ~<ura ~<vit ~abie ~abis ~adan ~aki> ~akil ~aler ~alny ~ana> ~andu ~anis ~anti ~aran ~asam
 ~atin ~ayah ~ayan ~bab> ~bada ~bany ~bera ~berd ~bida ~bies ~bis> ~bolo ~but> ~cati ~cing ~cuci ~dan> ~deka ~desa
 ~diwa ~dono ~ekat ~erda ~esa> ~eseh ~hari ~hata ~hirk ~home ~idan ~idur ~ies> ~ihan ~imba ~ine> ~inta ~irka ~isem
 ~iwak ~kamb ~kami ~kela ~kena ~khit ~kili ~kont ~kuni ~kuru ~lama ~las> ~lerg ~line ~mana ~mera ~mint ~mple ~nat>
 ~ncin ~nis> ~nlin ~nor> ~nta> ~ntin ~oke> ~ome> ~onli ~onor ~oper ~pap> ~pasa ~ping ~pkm> ~pona ~rabi ~rasi ~rdar
 ~roke ~sal> ~sam> ~ster ~stro ~tami ~tera ~tin> ~trok ~uci> ~unin ~uran ~vita ~waki ~wal> ~waln ~yah> ~yana
puskesmas 2 3+bulan abis+ambil adik+susah ambeien+dari ambeien+tidak anak+panas balita bantu+ambeien bantu+usg
 bapak+susah batuk+darah bayar bebas+narkoba biduran+anak dari+cibodas dekat+dari dekat+sini diabetes dokter+gigi
 faskes+bagaimana flu+bisa gigi+ibu habis haid haid+mau hamil+muda hari+sabtu hpv+makasih hpv+sendiri
 jadwal+imunisasi kb+spiral kb+suntik kencing+sakit kumat lansia+dekat maaf maaf+hpv maaf+pasang maaf+sesak
 mau+periksa minggu mual muda muda+mual murah narkoba+bikin nyamuk obat obat+sesak pakai pasang+spiral pendaftaran
 posbindu+lansia rabies+mana rujukan+bagaimana sabtu sariawan+lapor scaling scaling+gigi sekarang suntik+3
 surat+bebas telat+haid usg+tolong ~<asa ~<aya ~<bol ~<brp ~<cat ~<hab ~<hai ~<kum ~<kun ~<mua ~<oba ~<pel ~<pin
 ~<rab ~<sia ~aaf> ~abet ~abtu ~aid> ~akai ~alit ~ambi ~ami> ~ayar ~bal> ~ban> ~baya ~bete ~brp> ~btu> ~cali ~diab
 ~dise ~eham ~ekar ~ena> ~haid ~iabe ~inga ~itam ~jam> ~kese ~kuma ~laya ~lnya ~maaf ~male ~mbil ~mila ~mual ~muda
 ~naka ~ndaf ~nti> ~ntu> ~ompl ~pela ~plek ~rany ~rgi> ~sabt ~scal ~tamb ~ter> ~tri> ~umat ~warg ~yamu
puskesmas -2 =urgent @first=trc alat alun alun+buka ambulans bagaimana+ya bantu+makan bantu+telur bapak bawa
 bayi+blues berhenti bisa+bantu bisa+pakai blues cuti dan darurat dengan dini dinsos dipukul gas gelandangan
 harus+kemana hidup iuran kakak kapan kumat+di kursi maaf+malam minta+beras minum miskin naik+kelas paksa palsu pbb
 pkh popok rumah rusak sakit+perut saudara sebelah subuh susu telur telur+untuk tes+sim tidak+mau tua untuk+anak
 untuk+berobat ~<alu ~<bap ~<blu ~<cut ~<dam ~<dij ~<dik ~<dis ~<gal ~<gas ~<gaw ~<hal ~<iur ~<jat ~<kab ~<kap ~<ket
 ~<kur ~<lia ~<mis ~<nya ~<pab ~<pad ~<pag ~<pbb ~<pkh ~<pop ~<pul ~<res ~<rod ~<rum ~<sau ~<sit ~<sub ~<tab ~<tak
 ~<ten ~<tua ~akak ~ake> ~akek ~aksa ~alat ~ali> ~alsu ~alun ~amar ~angi ~ans> ~apak ~arur ~asih ~ater ~auda ~baka
 ~bapa ~berh ~blue ~cara ~cuti ~daru ~dek> ~dini ~dins ~dipa ~dipu ~dite ~duka ~dup> ~emas ~empa ~endi ~epti ~eran
 ~erhe ~gas> ~gen> ~gera ~hent ~hidu ~idup ~indi ~inum ~inya ~ipuk ~iski ~itin ~iura ~jamb ~kaka ~kake ~kapa ~kare
 ~keba ~kek> ~kerj ~kir> ~kolo ~lak> ~lan> ~land ~lapo ~lsu> ~lues ~lun> ~lur> ~mbul ~minu ~misk ~nah> ~nang ~ngam
 ~ngen ~num> ~ong> ~opok ~ota> ~pada ~pai> ~paks ~pang ~pbb> ~pkh> ~pok> ~popo ~por> ~puk> ~rhen ~rja> ~rsi> ~ruma
 ~rura ~saud ~sebe ~subu ~susu ~tasi ~telu ~tian ~tong ~uarg ~ubuh ~ues> ~umah ~ursi ~usak ~usu> ~uti>
puskesmas -3 @=darurat @=trc @first=darurat ada anak+saya anjing+rabies bantu+saya baru bau beras berobat+mana bus
 butuh es gratis+anak gratis+siapa gula+lansia habis+melahirkan hilang ikan ikan+semprot inap ke+mana kucing+saya
 maaf+vaksin malam+sesak masuk mau+minta meninggal motor pacar perut puskesmas+rawat rawat rawat+inap saya
 saya+sakit sekolah semangka semangka+suntik semprot+obat sesak+kumat sim surat+waris thr tidak+bisa tidur umur ya
 yang+urus ~<ada ~<akt ~<bak ~<bau ~<baw ~<bia ~<bus ~<but ~<dan ~<dap ~<den ~<dir ~<duk ~<es> ~<gel ~<hid ~<hil
 ~<ika ~<ina ~<kar ~<keb ~<kec ~<lap ~<mas ~<mot ~<ngu ~<pac ~<pal ~<raw ~<rus ~<san ~<say ~<seb ~<sek ~<tem ~<thr
 ~<tun ~<umu ~<ya> ~ada> ~adi> ~alon ~ama> ~aman ~ambr ~angg ~anta ~apan ~apor ~aru> ~asuk ~awa> ~aya> ~bah> ~bau>
 ~bawa ~bian ~bus> ~butu ~dam> ~deng ~diba ~diri ~diti ~dur> ~ebel ~ekol ~elua ~elur ~eman ~emba ~enda ~enek ~enge
 ~enin ~erin ~erja ~erut ~gela ~gka> ~guru ~han> ~hila ~inap ~inso ~ion> ~iri> ~item ~kelu ~kin> ~kola ~kul> ~kurs
 ~mang ~masu ~mbah ~men> ~meni ~moto ~mpu> ~nap> ~nasi ~ndan ~ndar ~nek> ~nene ~ngan ~nger ~ngga ~ngka ~ntra ~ntun
 ~olah ~onse ~otor ~paca ~pake ~pals ~pan> ~pat> ~peru ~pet> ~puku ~raha ~ruk> ~rung ~rus> ~rut> ~saya ~seko ~sim>
 ~skin ~tah> ~teng ~thr> ~tidu ~trak ~tua> ~uan> ~udar ~ukul ~ulan ~unan ~utuh
puskesmas -4 =past =well @=damkar @=kerja @=ppa @=santunan @first=bedah_rumah @first=damkar @first=ppa
 @first=santunan apa daftar ini jalan jam+puskesmas pasar rujukan+rsj suntik+bulan uang urus vaksin+kucing waris
 ~<apa ~<daf ~<dib ~<dip ~<ini ~<jal ~<kal ~<men ~<nen ~<nga ~<pem ~<psi ~<sam ~<sim ~<ter ~<uan ~<uru ~aan> ~aby>
 ~alam ~anda ~angk ~asar ~baby ~baru ~bela ~bur> ~dang ~elan ~enga ~ikan ~jala ~kons ~luar ~man> ~mur> ~nsos ~nya>
 ~peng ~psik ~rang ~rik> ~ris> ~rusa ~san> ~suk> ~tang ~tor> ~tuh> ~tuna ~umur ~wari
puskesmas -5 =drill =still =tale @=alat_bantu @=bedah_rumah @=polisi @first=alat_bantu @first=kerja @first=polisi di
 hewan jiwa kk malam odgj orang parah vaksin+hewan ~<bar ~<di> ~<din ~<dit ~<hew ~<jiw ~<ker ~<kk> ~<nge ~<odg ~<ora
 ~<par ~<war ~ahan ~alan ~ampu ~anan ~ang> ~aris ~dgj> ~eng> ~ewan ~ggal ~hewa ~ini> ~iwa> ~jiwa ~lah> ~lana ~lang
 ~odgj ~oran ~para ~ras> ~sar> ~sos> ~tar> ~ung>
puskesmas -6 24+jam =road =work @=pangan @=ugd_malam @first=pangan @first=ugd_malam ktp ktp+gigit mati rsj ~<ktp
 ~<mal ~<pak ~<rsj ~<tan ~ati> ~gal> ~ktp> ~lam> ~mala ~mati ~nan> ~rsj> ~uang
puskesmas -7 @=dukcapil @=slrt @first=dukcapil @first=slrt obat+nyamuk pak ~<pen
puskesmas -8 =heart
pangan 10 borax cimol ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia takjil ~<bor ~akji ~bian ~bora ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan cireng es palsu ~<ber ~<cir ~<es> ~<pal ~alsu ~cire ~eng> ~iang ~lsu> ~ngka ~pals
 ~ula>
pangan 7 =tale air+galon basi daging galon+bau gula warna ~<bas ~<dag ~<gul ~<tak ~agin ~anan ~arna ~basi ~dagi
 ~ging ~gula ~jamu ~kana ~kutu ~nan> ~reng ~rna> ~tik> ~utu> ~warn
pangan 6 =beast =well =work ayam bakso bikin bpom campur daging+anjing di+pasar ikan ilegal jorok kaleng katering
 kembung makan nasi pakai panganan panganan+tidak pirt susu tahu tidak+sehat ~<aya ~<bak ~<bia ~<bik ~<bpo ~<cek
 ~<dij ~<gar ~<ika ~<ile ~<jor ~<mer ~<nas ~<pir ~<sem ~<war ~adu> ~akai ~akso ~alen ~alin ~amur ~angk ~asi> ~ater
 ~ayam ~baks ~berl ~biki ~bpom ~diju ~erku ~form ~gara ~ijua ~ikin ~ileg ~ing> ~irt> ~joro ~jual ~kai> ~kale ~kate
 ~kso> ~leng ~lin> ~men> ~min> ~mpur ~nyal ~orak ~orma ~orok ~paka ~pirt ~pom> ~pur> ~raks ~rend ~rmal ~rok> ~sing
 ~susu ~tahu ~ual> ~usu> ~yala ~yam>
pangan 5 @1 abis+minum adu adu+ke aneh ayam+bangkai ayam+mati beras berlendir bisa+tidak boraks busuk curiga
 formalin galon halal isi isi+ulang izin jajan jamu jual kadaluarsa kantin ke+mana kenyal kue mati+jual mbg minyak
 obat obat+kuat plastik pusing restoran roti sd semangka semangka+suntik sertifikat+halal sudah+lewat tanggal
 tanpa+izin telur ulang untuk+saya ~<adu ~<ane ~<bub ~<bus ~<cam ~<cur ~<for ~<gal ~<isi ~<izi ~<jaj ~<jam ~<jua
 ~<kad ~<kan ~<kat ~<kot ~<kue ~<mak ~<mbg ~<men ~<oba ~<pew ~<ren ~<rot ~<sak ~<sd> ~<sus ~<tah ~<ula ~adal ~ahu>
 ~ajan ~akan ~ake> ~aks> ~ala> ~alal ~alua ~amu> ~aneh ~anti ~are> ~arsa ~asti ~bat> ~bubu ~bung ~busu ~camp ~cuna
 ~dalu ~dica ~duk> ~elur ~embu ~enda ~enya ~erac ~esto ~ewar ~gadu ~galo ~gka> ~gore ~hala ~iga> ~ikan ~inya ~isi>
 ~izin ~jaja ~jan> ~jana ~kada ~kan> ~kant ~kemb ~keny ~kin> ~kue> ~lal> ~last ~lega ~lend ~les> ~lon> ~lur> ~maka
 ~mali ~mbg> ~mbun ~miny ~nasi ~neh> ~ngad ~ntik ~ntin ~obat ~ora> ~oren ~oti> ~pewa ~plas ~pusi ~rest ~riga ~rlen
 ~roti ~rsa> ~rupu ~sema ~stik ~stor ~telu ~teri ~tin> ~tora ~uars ~unan ~upuk ~urig ~usin ~usuk ~zin>
pangan 4 abis abis+makan ada+kutu air air+isi air+kali anak+sd bangkai batu+dari bau bayi+ada bekas bpom+produk
 bubur bubur+bayi cabe cabe+kering cara+ceknya ceknya cimin curah daftar+bpom dari+air di+kantin dicat dong es+batu
 es+krim garam hajat hajat+racun ibu+saya ikan+semprot kecoa kenyal+banget kering+dicat kopi kornet kornet+kembung
 kosmetik kotak krim krim+keliling kuat kutu lewat lewat+tanggal maaf merah mie minimarket minum minum+es mual mules
 muntah nasi+kotak nyala pasar periksa+dong permen permen+bikin produk produk+rumah rhodamin sehat semprot+obat
 tanpa ~<abi ~<air ~<bau ~<bek ~<cab ~<exp ~<gor ~<kal ~<kec ~<kop ~<kri ~<kua ~<lew ~<maa ~<mie ~<min ~<mua ~<mul
 ~<mun ~<pak ~<pla ~<ram ~<res ~<rho ~<seh ~<tan ~aaf> ~abe> ~abis ~air> ~ajat ~alon ~amin ~anpa ~aram ~arke ~asar
 ~atu> ~bau> ~beka ~bis> ~cabe ~cat> ~cekn ~cimi ~coa> ~cura ~dami ~dir> ~ecoa ~egal ~ekas ~ekny ~eras ~erin ~erle
 ~erme ~erti ~etik ~ewat ~gal> ~gkai ~haja ~hoda ~icam ~icat ~ilin ~imar ~imin ~inca ~inim ~inum ~isem ~kas> ~keco
 ~kera ~knya ~kopi ~korn ~kosm ~krim ~kuat ~lang ~lewa ~lili ~lok> ~luar ~lumu ~maaf ~mang ~mark ~menc ~mera ~meti
 ~mie> ~mini ~minu ~mual ~mule ~munt ~mut> ~nany ~net> ~nima ~nis> ~npa> ~ntah ~num> ~numa ~nyak ~odam ~oduk ~opi>
 ~orne ~osme ~otak ~pake ~pang ~pasa ~perm ~prod ~puk> ~ram> ~rhod ~rim> ~ring ~rket ~rmen ~rnan ~rnet ~rodu ~sar>
 ~smet ~suk> ~sunt ~tah> ~tanp ~tera ~tih> ~uat> ~ubur ~ulat ~ules ~uman ~umut ~ung> ~unta ~unti ~utih ~wat> ~yak>
 ~yal>
pangan 3 banyak+tikus batu beras+berkutu berformalin berjamur berkutu berkutu+dari berlumut biduran+abis
 bikin+pusing busuk+dari campur+kaca cek cilok dari dari+bantu dari+toko depan+sekolah depot depot+air di+katering
 di+minimarket di+warung diare expired garam+campur goreng gorengan halal+umkm harus+bagaimana higienis ijin
 ijin+pirt ijo item item+bekas jamuran kaleng+penyok kantin+sekolah karena ke ke+siapa kecap keliling kerupuk
 kopi+oplosan kosmetik+merkuri kotor krupuk krupuk+merah kuat+ilegal lapor+kemana merah+tahu merkuri minyak+item
 ngejreng obat+palsu pembersih penyok periksa racun rambut+di rapat rapat+berjamur rendam rendang rendang+berlendir
 restoran+jorok sakit sambal sambal+basi sekarang semprot sertifikat skincare snack snack+rapat suntik suntik+di
 suplemen suplemen+ilegal susu+expired telur+busuk tidak+busuk tidak+higienis toko tolong+bantu warung ~<bat ~<dep
 ~<dic ~<don ~<haj ~<hal ~<hig ~<iji ~<ijo ~<ite ~<ke> ~<kem ~<kor ~<kos ~<kru ~<kut ~<nya ~<pan ~<pas ~<pus ~<rac
 ~<rap ~<ski ~<sna ~<sun ~<sup ~<tel ~ack> ~acun ~ahan ~akit ~aluw ~ampu ~andu ~angs ~aren ~arun ~bal> ~batu ~berf
 ~berj ~berk ~cap> ~care ~cek> ~cilo ~cun> ~curi ~dari ~depo ~diar ~dong ~ecap ~ehat ~ejre ~ekar ~elil ~eman ~embe
 ~empr ~emut ~endi ~enis ~enyo ~epot ~erah ~erfo ~erik ~erup ~expi ~fika ~gana ~gejr ~gien ~higi ~iare ~ieni ~ifik
 ~igak ~igie ~ijin ~ijo> ~ikat ~iksa ~ilok ~ired ~jat> ~jata ~jin> ~jren ~kare ~kinc ~kit> ~kota ~koto ~krup ~luwa
 ~merk ~mpro ~murn ~muti ~nack ~ncar ~ndam ~ndir ~nyok ~oko> ~onga ~peny ~peri ~pire ~plem ~pot> ~prot ~racu ~ras>
 ~red> ~rena ~rfor ~riks ~rjam ~rkur ~rkut ~rlum ~rot> ~rtif ~rung ~saki ~seha ~sert ~snac ~supl ~tak> ~tifi ~toko
 ~tong ~uple ~uwar ~wars ~waru ~xpir ~yok>
pangan 2 ada+ulatnya anjing asin bagaimana+ya bantu+cimol baso baso+tikus bau+aneh beras+plastik bikin+sakit bleng
 boba boba+bikin cendol cendol+ijo cimol+pak dapur+katering di+nasi diare+makan es+cendol es+kayu halal+usaha
 ijo+nyala ikan+asin instan izin+pirt kaca kecap+sudah kimia madu madu+palsu makan+basi makan+es makan+katering
 malabar mbg+basi mencret minyak+goreng mules+abis pakai+boraks pakai+formalin pasar+malabar perut racun+ibu rambut
 rombongan rombongan+racun sakit+perut sirup sirup+warna tanggal+sudah tempe tempe+bau tikus+di ulang+bau ulatnya
 umkm warna+aneh warna+nyala ~<anj ~<asi ~<ban ~<ble ~<bob ~<cen ~<cil ~<kac ~<kim ~<mad ~<ngg ~<pem ~<pro ~<rom
 ~<tok ~<uda ~<umk ~aca> ~alab ~alok ~apat ~balo ~bar> ~baso ~bera ~blen ~boba ~bong ~bur> ~cend ~cret ~dise ~encr
 ~encu ~endo ~erut ~gaka ~get> ~hat> ~imia ~inst ~irup ~item ~jing ~kaca ~keli ~kimi ~kuri ~kus> ~laba ~latn ~leme
 ~madu ~man> ~mber ~mbon ~mia> ~mkm> ~ncre ~ndol ~ndun ~ngej ~njin ~nsta ~nya> ~ombo ~pemb ~pemu ~peru ~ramb ~ran>
 ~rni> ~romb ~rup> ~rut> ~semp ~siru ~stan ~tem> ~umkm
pangan -2 @=darurat @first=darurat alat bakar bantu+makan bawa belum berapa buka ciu ciu+dan curi dan dan+obat
 dengan dipukul gas gratis hari harus+kemana ibu jual+ciu kapan keras kering+biaya kursi lagi obat+keras parah
 pasar+murah perlu rusak saudara saudara+muntah saya sudah+lama susah tanah tua ular warung+pelihara ~<akt ~<bar
 ~<ciu ~<ga> ~<gas ~<gra ~<ibu ~<jad ~<lag ~<mam ~<ngu ~<par ~<pel ~<sal ~<san ~<say ~<tab ~<tem ~<tua ~<tun ~agi>
 ~ambr ~ana> ~anah ~angu ~aran ~atis ~auda ~baka ~baru ~baya ~belu ~bil> ~buka ~ciu> ~dicu ~dipa ~dipu ~eban ~elum
 ~empa ~enek ~enin ~erob ~gan> ~grat ~guru ~ibu> ~imak ~ipuk ~kapa ~kasi ~kelu ~ker> ~kurs ~lagi ~lama ~lum> ~mala
 ~nek> ~nene ~nger ~nti> ~ntua ~para ~pas> ~peng ~perl ~ping ~rak> ~rama ~rati ~rlu> ~rsi> ~samp ~saud ~saya ~susa
 ~tana ~teng ~ter> ~tian ~tuan ~ular ~ursi ~usak
pangan -3 =ask =still @first=- @first=puskesmas adik bapak biaya bpjs butuh gelandangan jam kampung malam masuk
 motor murah pelihara pelihara+ayam peternakan peternakan+ayam rumah surat tetangga tidak+bisa tidur uang ~<adi
 ~<ala ~<bap ~<baw ~<bpj ~<buk ~<dan ~<den ~<dib ~<din ~<gel ~<har ~<ket ~<lam ~<mal ~<man ~<mel ~<mot ~<nel ~<nen
 ~<pin ~<pun ~<rum ~<rus ~<sam ~<sen ~<sur ~<tet ~<uan ~aan> ~adik ~aki> ~alam ~ampa ~ang> ~anta ~apan ~asuk ~awa>
 ~aya> ~bah> ~ban> ~bapa ~bawa ~biay ~bpjs ~cing ~dik> ~diri ~dur> ~ekam ~elan ~elen ~elih ~emba ~enge ~eran ~erap
 ~erja ~erna ~etan ~gas> ~gela ~hara ~hari ~iaya ~ihan ~ihar ~iman ~inga ~ingg ~iri> ~istr ~kamp ~kar> ~keba ~kena
 ~kont ~kul> ~kut> ~lam> ~land ~len> ~masu ~moto ~mpu> ~mpun ~nah> ~naka ~nele ~ngun ~ning ~nsos ~ntra ~ontr ~peli
 ~pera ~pet> ~pete ~pjs> ~puku ~rany ~rik> ~rnak ~ruk> ~ruma ~stri ~sura ~teta ~tidu ~ting ~tis> ~trak ~tua> ~tuna
 ~udar ~ukul ~umah ~umur ~unya ~urat ~utuh
pangan -4 =drill @=bedah_rumah @=poli_jiwa @=ppa @=puskesmas @=santunan @first=bedah_rumah @first=poli_jiwa
 @first=ppa @first=santunan abis+hajat hilang ini kampung+abis kk makan+malam minum+racun odgj pak puskesmas
 racun+kampung suami yang ~<amb ~<but ~<dit ~<gan ~<hil ~<ini ~<kak ~<keb ~<kk> ~<kon ~<kur ~<odg ~<ora ~<pet ~<sua
 ~<yan ~ah2> ~ama> ~ami> ~anda ~apak ~arah ~bula ~butu ~dan> ~dara ~deng ~dgj> ~esma ~eter ~gang ~hila ~ian> ~ilan
 ~jam> ~kesm ~liha ~mah> ~odgj ~oran ~pung ~pusk ~rang ~rat> ~rusa ~sak> ~skes ~smas ~sos> ~suam ~tah2 ~tern ~tuh>
 ~uami ~uan> ~uang ~uka> ~uske ~yang
"""
