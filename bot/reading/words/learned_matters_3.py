"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt -4 @=trc @first=trc bagaimana+ya butuh+bantu daftar+sekolah darah depan di+bpjs gratis+tidak harga harga+beras
 jam kartu+saudara lurah mau+pinjam meninggal odgj pinjam+uang puskesmas rumah susah+makan warga ~<amb ~<apa ~<ben
 ~<den ~<dep ~<dik ~<gan ~<jam ~<kam ~<kur ~<lur ~<mal ~<mel ~<odg ~<pus ~<rum ~<sam ~agan ~aki> ~alan ~ambu ~anta
 ~aran ~deng ~depa ~dgj> ~dur> ~enin ~epan ~eran ~erap ~esma ~gang ~harg ~idur ~kai> ~kar> ~kat> ~kek> ~kesm ~ksa>
 ~kurs ~lam> ~lat> ~mah> ~mas> ~meni ~odgj ~paka ~pas> ~pusk ~ran> ~rik> ~ruma ~skes ~smas ~ter> ~tian ~tik> ~ulan
 ~umah ~unan ~uske ~warg
slrt -5 =beast @=bedah_rumah @=darurat @=poli_jiwa @=ppa @first=bedah_rumah @first=darurat @first=poli_jiwa
 @first=ppa air bantu+tidak data+tidak jalan minta+modal ~<air ~<har ~<jal ~<kak ~<ker ~<nya ~<war ~akek ~bur> ~gal>
 ~ggal ~ian> ~ingg ~jala ~kake ~kama ~ning ~pak> ~peru
slrt -6 =urgent @=alat_bantu @=damkar @=kerja @first=alat_bantu @first=damkar @first=kerja bantu+apa di kk ~<,>
 ~<di> ~<dit ~<kk> ~<men ~<pak ~uka>
slrt -7 =heart =road @=polisi @=puskesmas @=santunan @first=pangan @first=polisi @first=puskesmas @first=santunan
 bayar+tidak kerja ktp umkm+dapet ~<ktp ~erja ~kerj ~ktp> ~rja>
slrt -8 @=dukcapil @=pangan @first=dukcapil
slrt -9 ada ~<ada ~ada>
slrt -10 ada+bantu
slrt -12 @first=- untuk+saya
poli_jiwa 10 di+puskesmas fobia ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd puskesmas+mana rsj ~<adh ~<rsj ~adhd ~dhd> ~res> ~rsj>
poli_jiwa 8 autis jiwa ~<aut ~<jiw ~<str ~auti ~iwa> ~jiwa ~nsel ~onse ~stre ~tres ~utis
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas cerita denger+suara hiperaktif konselor
 suara suntik+bulan tiap+malam tidak+mau ~<cem ~<hip ~<tan ~burn ~cand ~cema ~ceri ~ecan ~elor ~emas ~erit ~hipe
 ~ita> ~itin ~kepa ~kons ~lana ~lor> ~nia> ~nout ~out> ~pani ~rakt ~rita ~rnou ~selo ~suar ~uara ~urno
poli_jiwa 6 =tale denger di+rumah ditinggal halusinasi insomnia ke+rsj kecanduan konseling mending mending+mati
 obat+penenang odgj odgj+ditinggal penenang pisau+tangan psikolog rujukan+rsj rumah+mau rumah+saya sedih sejak
 serang takut+keramaian tangan tangis tiap tidak+ada ~<bur ~<cer ~<hal ~<ins ~<kec ~<kon ~<mar ~<nan ~<ngo ~<odg
 ~<psi ~<sed ~<sej ~aja> ~alus ~andu ~anga ~angi ~dgj> ~dih> ~diti ~duan ~edih ~ejak ~elin ~enen ~enge ~erak ~etag
 ~gan> ~ger> ~gis> ~halu ~ikol ~inso ~iper ~keca ~keta ~kolo ~log> ~lusi ~mend ~mnia ~nang ~ndua ~nena ~ngis ~nsom
 ~odgj ~olog ~omni ~psik ~sedi ~seja ~seli ~siko ~sina ~somn ~tang ~tis>
poli_jiwa 5 =still abis abis+melahirkan ambil+amuk amuk+parah anak+adhd anak+autis anxiety baru+punya bayi+blues
 berobat+ke bisa+tidur blues bulan capek cinta delay diri dokter dokter+apa gerd gerd+anxiety kejar+orang keluar
 keluar+kamar kepala kontrol kuat+lagi lagi lagi+hidup mana mati+aja mau mau+mandi mau+pegang mau+sembuh ngomong
 obat obat+jiwa obat+odgj odgj+di orang+untuk overthinking panic panic+serang panik pegang+bayi periksa+kemana poli
 poli+jiwa punya+bayi putus+cinta rasa rasa+kejar remaja rujukan sakit+jiwa saya+halusinasi sedih+terus speech
 speech+delay suntik tangis+terus temen tempat+curhat terus terus+sejak terus+tidak tidur untuk+cerita ~<abi ~<anx
 ~<att ~<bip ~<blu ~<bul ~<cap ~<del ~<den ~<dok ~<lag ~<man ~<mau ~<men ~<nya ~<oba ~<ove ~<pan ~<pen ~<ras ~<rem
 ~<spe ~<sua ~<tem ~<ter ~<tia ~abis ~ana> ~anic ~anik ~anxi ~apek ~asa> ~atta ~bat> ~berb ~bipo ~bis> ~blue ~cape
 ~cint ~dela ~deng ~diam ~ding ~dokt ~dur> ~ech> ~eech ~emaj ~emen ~endi ~epal ~erbu ~erd> ~erth ~erus ~ety> ~gen>
 ~gerd ~gomo ~hink ~iap> ~idur ~iety ~ihan ~ikej ~inas ~inki ~ipol ~jak> ~juka ~king ~kter ~lagi ~lay> ~lues ~maja
 ~mama ~mana ~mas> ~mau> ~mong ~ndin ~ngen ~ngom ~nic> ~nkin ~ntru ~nxie ~obat ~okte ~olar ~oli> ~omon ~over ~pala
 ~peec ~pek> ~pene ~peri ~pola ~rasa ~rbul ~reha ~rema ~rol> ~rthi ~sera ~spee ~sunt ~tack ~tant ~teme ~ter> ~teru
 ~thin ~tiap ~tidu ~ttac ~uar> ~ues> ~usin ~vert ~xiet
poli_jiwa 4 =ask abis+putus ada+orang adik adik+saya apa baru bayi belum+bisa berkepanjangan berobat bisa+pakai
 bunuh+diri butuh butuh+konsul cari curhat ditinggal+ibu duka+berkepanjangan haloperidol haloperidol+abis hampa
 hidup hp hp+ambil ibu+pak ke ke+psikolog kecanduan+judi kejar kenapa kenapa+ya kepala+mau keramaian konsul
 lansia+odgj lepas+hp maaf+tetangga mahdi mandi marzoeki marzoeki+mahdi mau+bunuh mau+cerita mau+ke mau+meledak
 ngobrol ngomong+umur odgj+kerja odgj+mau periksa psikiater psikolog+gratis remaja+saya sakit+diri saya+tidak
 suara+tidak sudah+lama suka tagihan takut temen+ngobrol tempat terapi terapi+mana tidak+bisa tidak+keluar umur+5
 ~<,> ~<adi ~<apa ~<ber ~<but ~<cin ~<cur ~<dir ~<dit ~<ger ~<hid ~<hp> ~<ke> ~<kep ~<ket ~<reh ~<ser ~<suk ~<sun
 ~<tag ~abu> ~ack> ~adik ~agi> ~agih ~ahdi ~aian ~akti ~akut ~ala> ~alop ~amah ~amai ~anan ~antr ~apa> ~ara> ~aru>
 ~arzo ~ater ~ayi> ~bayi ~bero ~bula ~butu ~cari ~curh ~diem ~dik> ~diri ~dup> ~egan ~ehab ~ejar ~eki> ~elay ~elua
 ~enap ~eram ~erde ~erid ~erik ~get> ~giha ~gobr ~habi ~hat> ~hdi> ~hidu ~iate ~idol ~idup ~iem> ~ikia ~iksa ~ilet
 ~kek> ~kelu ~kiat ~kiti ~ktif ~lar> ~let> ~ling ~lope ~luar ~mahd ~maia ~marz ~men> ~nasi ~ndi> ~nger ~ngob ~nik>
 ~nsul ~ntik ~ntro ~nyar ~obro ~oeki ~onsu ~peng ~pera ~rama ~rapi ~rhat ~rido ~riks ~rkep ~rum> ~rus> ~rzoe ~siki
 ~suka ~sul> ~tagi ~taku ~temp ~tif> ~trol ~trum ~uan> ~urha ~utuh ~yaki ~yany ~yari ~zoek
poli_jiwa 3 =urgent @first=- ada+guna alasan alkohol amuk anak anak+remaja anak+tidak banget bantu+kecanduan
 bantu+lansia bantu+tidak banyak+utang belum+minum bengong berobat+kemana bicara bisa+lepas bisa+ngomong bisikan
 bunuh butuh+konselor butuh+psikolog capek+banget capek+hidup cari+tempat cemas+tiap cuci+tangan daftar+berobat deg
 deg+degan degan di+motor diam diri+sendiri dmn ganggu+odgj gratis gratis+mana grogol guna guna+hidup habis
 habis+melahirkan halusinasi+tolong hidup+lagi jadi+pendiem jadwalnya judi kakak kamar kamar+bulan ke+dokter
 kecanduan+hp kecanduan+lem kemana konsul+mana kumat lama lem maaf+lansia marah mati+tiap mau+dibawa mau+keluar
 mau+makan mau+sekolah melahirkan melahirkan+tangis melahirkan+tidak minta+psikolog murung murung+terus nafsu
 nafsu+makan ngomong+sendiri obat+tidur odgj+belum odgj+kumat odgj+pasca pakai+bpjs parah pasca pasca+melahirkan
 pendiem pendiem+sejak periksa+mana pisau psikiater+bpjs psikolog+mana psikolog+untuk rehabilitasi resep resep+obat
 rsj+bagaimana rujukan+ke sabu+lagi saya+baru saya+jadi saya+sedih saya+sekap saya+telat sayat sayat+tangan
 sedih+banget sedih+tanpa sehat+jiwa sekap+diri semangat sembuh sendiri serang+di serang+panik suara+yang suka+sakit
 susah+tidur tagihan+alkohol tagihan+sabu tahu+sehat takut+mati tangan+sendiri tangan+terus tanpa tanpa+alasan
 telat+ngomong temen+cerita terus+butuh tidak+nafsu tidak+semangat untuk+anak utang yang+tidak ~<?> ~<alk ~<amu
 ~<ana ~<bar ~<bic ~<car ~<deg ~<dim ~<dmn ~<gra ~<gun ~<hab ~<jud ~<kak ~<kes ~<kum ~<mah ~<mam ~<sil ~<ski ~<tak
 ~<uta ~aby> ~ade> ~afsu ~akak ~akek ~alas ~alko ~alny ~amar ~anak ~andi ~angn ~anpa ~anya ~arah ~asca ~atis ~ayan
 ~baby ~baru ~batn ~berk ~bica ~brol ~bunu ~deg> ~dega ~depr ~dice ~dike ~dima ~dmn> ~dol> ~ehat ~elah ~eman ~engo
 ~epre ~erke ~erob ~esep ~esi> ~esur ~fsu> ~gat> ~gnya ~gong ~grat ~grog ~hamp ~han> ~hirk ~hol> ~iam> ~iamb ~icer
 ~iman ~iri> ~irka ~isau ~jar> ~judi ~kaka ~kake ~kama ~kera ~kesu ~kizo ~koho ~ksa> ~kuma ~lasa ~lkoh ~mand ~mang
 ~mar> ~mara ~mpa> ~mpat ~muru ~nafs ~nak> ~ndie ~ngat ~nget ~ngny ~ngon ~njan ~npa> ~ntal ~nuh> ~ogol ~ohol ~para
 ~pasc ~pres ~rang ~rati ~rese ~resi ~roba ~rogo ~rung ~rupa ~sau> ~sca> ~seha ~send ~sile ~skiz ~suru ~tanp ~tera
 ~tik> ~tin> ~tuh> ~udi> ~ulan ~umat ~unti ~unuh ~upan ~urun ~urup ~waln
poli_jiwa 2 =past ada+bantu ambil anak+amuk autis+syaratnya autis+terapi bantu+bapak bantu+odgj bayi+tidak belum
 berlebihan bicara+profesional bisa+diam bolak bolak+kembali butuh+temen cemas+berlebihan dari+dunia dari+kemarin
 dekat ditinggal+pacar dokter+jiwa duka dunia fobia+sudah gagal+uji grogol+rsj hari+apa harm harus+bagaimana
 hiperaktif+bisa ibu+tidak jantung jiwa+habis jiwa+puskesmas kecanduan+film kembali+ngecek kepala+sendiri kerja+bisa
 konseling+saudara konselor+di konsultasi lepas maaf+burnout maaf+fobia maaf+hiperaktif mandi+terus mau+hilang
 minggu+jantung narkoba+gratis ngecek+pintu ngelamun ngelamun+terus nyabu nyabu+mau obat+di odgj+habis odgj+terus
 pecandu penenang+bisa profesional pukul+kepala rasa+mau rehabilitasi+narkoba sakit saya+abis saya+bolak saya+marah
 sebab sejak+bapak sekap self self+harm sering sering+sayat sering+tangis sudah+minggu tanpa+sebab teman+autis
 temen+sering terus+periksa tidur+sudah tolong+bantu uji ya ~<.> ~<bab ~<bun ~<cuc ~<dia ~<duk ~<dun ~<gro ~<jad
 ~<kel ~<lep ~<mel ~<mer ~<naf ~<pec ~<res ~<sak ~<sem ~<sen ~<uji ~<ya> ~abil ~ake> ~akit ~ama> ~amuk ~amun ~anja
 ~arm> ~asan ~asi> ~belu ~biha ~deka ~duka ~duni ~ebab ~eben ~ebih ~ekap ~ekat ~elf> ~elum ~embu ~emin ~enan ~enta
 ~entu ~epas ~eran ~erle ~esio ~fesi ~gebe ~ggal ~guna ~hab> ~harm ~hira ~icar ~ilit ~iona ~jant ~jian ~kak> ~kap>
 ~kema ~kit> ~lamu ~lebi ~lepa ~ltas ~lum> ~mela ~ment ~muk> ~mun> ~napa ~ndir ~ngeb ~ngil ~nya> ~nyab ~nyak ~ofes
 ~onal ~ong> ~pakk ~panj ~peca ~prof ~rkan ~rleb ~rofe ~saki ~seka ~self ~semi ~sep> ~seri ~sion ~sult ~tasi ~ting
 ~turi ~uji> ~ujia ~uka> ~ulta ~unia ~utan ~yabu
poli_jiwa 1 @1
poli_jiwa -2 3+bulan @first=trc bakar bantu+saya barang+di bau berapa buka cara catcalling catcalling+terus
 curhat+soal dipukul gas gizi harus hidup+sendiri hilang izin jatuh kapan kasar kejang+terus listrik mau+rujuk napas
 obat+mau palsu pasar roda rs rt rusak sabu+amuk soal+tetangga stroke terus+bisa tidur+di turun urus ~<ama ~<bag
 ~<bau ~<boc ~<dat ~<dij ~<gas ~<gel ~<giz ~<hil ~<izi ~<jat ~<kan ~<kap ~<keh ~<kom ~<kun ~<lis ~<nap ~<per ~<pul
 ~<rod ~<rs> ~<rt> ~<tur ~<uru ~acar ~ahan ~ajak ~aksa ~alem ~alin ~alli ~alo> ~antu ~apas ~arat ~atan ~atca ~atuh
 ~awa> ~baka ~bau> ~bela ~call ~catc ~dam> ~data ~diba ~diru ~dite ~emba ~epan ~erem ~erna ~gana ~gang ~gant ~gizi
 ~haru ~hila ~ilin ~inga ~inya ~ipuk ~iruj ~isi> ~izi> ~izin ~jatu ~kapa ~kasa ~knya ~komp ~lant ~list ~llin ~lsu>
 ~nda> ~ndar ~nti> ~oda> ~oke> ~onga ~ongk ~ota> ~pals ~pela ~pere ~ping ~pula ~rasi ~rat> ~remp ~roda ~roke ~run>
 ~sin> ~stro ~tahu ~tar> ~tas> ~tcal ~teta ~tian ~trik ~trok ~turu ~usak ~zin>
poli_jiwa -3 @=darurat @=trc @first=darurat ada+biaya ada+yang alat ambil+mana ambulans bikin dari ganggu+jiwa
 gelandangan gula hamil hidup+pegang ibu+saya jual kaki kb kejang kerja+lagi kuat+hidup kursi lapor mau+kerja
 mau+konsul melahirkan+mau merah obat+gula obat+tbc odgj+putus pak pegang+pisau rasa+sudah rujuk rumah sampah
 saya+capek saya+sering soal tahun tangerang tbc tidak+punya tua ~<bak ~<bia ~<bik ~<buk ~<cat ~<dap ~<gan ~<gig
 ~<gul ~<jua ~<kab ~<kal ~<kas ~<kb> ~<keb ~<lar ~<pal ~<pas ~<pel ~<rum ~<rus ~<sal ~<san ~<soa ~<tbc ~<ten ~<tet
 ~<tua ~<tun ~<uda ~ahun ~akan ~akar ~alat ~alsu ~ambr ~amil ~ang> ~anji ~ans> ~apan ~arus ~bawa ~biki ~buka ~cing
 ~dari ~dipa ~dipu ~ejan ~empu ~ena> ~enda ~etan ~gas> ~gela ~gigi ~gula ~hami ~hon> ~hun> ~iria ~jual ~juk> ~kaki
 ~kar> ~keba ~kurs ~lan> ~land ~lek> ~lin> ~man> ~mbul ~mil> ~mpah ~mput ~nah> ~nggi ~nggu ~ning ~nsos ~nta> ~ntra
 ~oal> ~ohon ~pang ~par> ~pasa ~pet> ~raha ~rapa ~rsi> ~ruk> ~ruma ~rusa ~samp ~san> ~soal ~tah> ~tbc> ~teng ~tong
 ~trak ~ual> ~ula> ~umah ~uran ~ursi ~urus ~wat>
poli_jiwa -4 @=santunan @=ugd_malam @first=puskesmas @first=santunan @first=ugd_malam air bawa bayar darah depan
 masuk mau+mati mau+melahirkan putus+obat saya+odgj sudah+tidak ~<air ~<akt ~<aku ~<amb ~<din ~<dis ~<kam ~<kur
 ~<non ~<pem ~<sam ~<tah ~<tin ~aku> ~aman ~ami> ~angg ~angk ~anta ~apor ~aran ~asih ~asuk ~ayar ~baya ~bera ~bur>
 ~dah> ~dang ~dara ~depa ~emal ~eng> ~gera ~ikin ~ilan ~inta ~lapo ~masu ~mpu> ~ndan ~ngka ~ntua ~pan> ~por> ~ras>
 ~rian ~rik> ~sak> ~sos> ~tan> ~tuan ~tuna ~yar>
poli_jiwa -5 =drill =work @=alat_bantu @=bedah_rumah @=damkar @=polisi @=ppa @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=polisi @first=ppa bantu+ke berobat+tidak di halusinasi+minta ini jalan jam kk
 psikiater+gratis uang ~<baw ~<dar ~<di> ~<dip ~<ini ~<jam ~<kk> ~<lap ~<mas ~<nga ~<pak ~<pin ~<uan ~<war ~air>
 ~aki> ~ampu ~anda ~asar ~ata> ~elan ~enga ~ini> ~jam> ~kin> ~sih> ~suk> ~uang
poli_jiwa -6 =beast @=dukcapil @=kerja @=pangan @=slrt @first=dukcapil @first=pangan @first=slrt harus+kemana kami
 ktp ~<dib ~<jal ~<ktp ~alan ~ambu ~jala ~kami ~ktp> ~lang ~sar>
poli_jiwa -7 bisa+tidak minta minta+bantu sering+halusinasi ~mint
poli_jiwa -8 # =road ~<min ~ran>
poli_jiwa -11 saya+mau
ugd_malam 9 #
ugd_malam 8 24+jam =past @=ugd_malam @first=ugd_malam igd pagi ~<igd ~<pag ~agi> ~buh> ~igd> ~pagi
ugd_malam 7 @=puskesmas berobat berobat+mana hari jam jam+3 malam malam+sakit mana sakit ugd ~<har ~<jam ~<mal ~<man
 ~<sak ~<ugd ~akit ~alam ~bat> ~bero ~erob ~hari ~jam> ~kit> ~lam> ~mala ~obat ~roba ~saki ~teng ~ugd>
ugd_malam 6 3+pagi @first=puskesmas buka buka+tidak jam+1 jam+puskesmas libur malam+sesak puskesmas subuh
 tanggal+merah tengah tengah+malam untuk+saya yang yang+buka ~<buk ~<lib ~<pus ~<sub ~<ten ~<yan ~aga> ~alem ~ana>
 ~buka ~enga ~erah ~esma ~gah> ~ibur ~kesm ~lem> ~libu ~male ~mana ~mas> ~ngah ~ntah ~pusk ~skes ~smas ~subu ~ubuh
 ~uka> ~uske ~yang
ugd_malam 5 1+malam bantu+malam ciledug dekat hari+libur hari+minggu igd+puskesmas klinik lebaran malam+anak masih
 merah minggu muntah puskesmas+buka puskesmas+hari puskesmas+yang sakit+gigi sesak tanggal ugd+ciledug ugd+puskesmas
 ~<ber ~<dek ~<dim ~<kli ~<leb ~<mun ~<ses ~asih ~bara ~bur> ~cile ~deka ~deke ~dima ~ebar ~ekat ~eket ~esak ~esek
 ~ggu> ~iled ~inik ~ket> ~klin ~leba ~lini ~masi ~mera ~ming ~munt ~nggu ~sak> ~sek> ~sesa ~sese ~sih> ~tah> ~unta
ugd_malam 4 ada+dokter ada+tidak ampe ampe+pagi berobat+kemana buka+ampe buka+malam dekat+ciledug dokter hari+raya
 igd+24 jaga ke+mana kemana+yang libur+nasional maaf+malam minggu+puskesmas nasional puskesmas+24 puskesmas+lebaran
 puskesmas+mana puskesmas+masih sesak+kumat siaga sore ya ~<cil ~<dok ~<jag ~<nas ~<sor ~<ste ~<ya> ~aber ~ampe
 ~asio ~dokt ~dug> ~edug ~gini ~iaga ~iona ~jaga ~kat> ~kter ~ledu ~mpe> ~nik> ~ntab ~okte ~onal ~ore> ~siag ~sion
 ~sore ~tabe
ugd_malam 3 1+pagi 2+malam anak+muntah bantu+puskesmas buka+sampai demam di+cipondoh dokter+jaga gigi gini inap
 kemana ketuban ketuban+jam klinik+pemerintah kumat maaf+jam maaf+puskesmas malam+ada malam+dekat malam+minggu
 mana+aja masih+buka merah+berobat minggu+berobat pemerintah puskesmas+rawat puskesmas+siaga rawat rawat+inap raya
 subuh+sakit syaratnya+apa tutup ~<?> ~<amp ~<dem ~<gin ~<ina ~<mas ~<mer ~<peu ~<raw ~<ray ~<tut ~ahit ~awat ~ber>
 ~dema ~emam ~emer ~etub ~euti ~hit> ~igi> ~inap ~ini> ~jahi ~kamb ~ketu ~ksi> ~kuma ~mam> ~meri ~nal> ~nap> ~nasi
 ~peme ~peut ~rah> ~raks ~rawa ~raya ~rib> ~rint ~tep> ~tuba ~tup> ~tutu ~uban ~umat ~utup ~wat>
ugd_malam 2 3+subuh anak+panas anak+step bantu+buka baru+berobat ciledug+untuk diare dini dini+hari gigi+tidak
 hari+sakit jam+2 luka+malam malam+berobat malam+di malam+hari malam+mana mana+yang natal natal+tahun pagi+syaratnya
 perut perut+ke puskesmas+tutup raya+tidak sakit+perut saya+warga siaga+malam step tahun+baru tidak+tahan
 tutup+semua warga+sini ~<.> ~<gig ~<kum ~<mag ~<nat ~aran ~buh2 ~diar ~dini ~eman ~eng> ~erut ~gigi ~iare ~mbuh
 ~nata ~rut> ~step ~uh2> ~utin
ugd_malam -2 @=darurat @first=darurat air alat apa bagaimana bawa bpjs buka+24 dengan gelandangan masuk minggu+ke
 motor nomor pelayanan pelayanan+puskesmas puskesmas+dekat puskesmas+sini suami surat tetangga tiap tua urus ~<adi
 ~<air ~<akt ~<apa ~<bag ~<bak ~<bay ~<boc ~<bpj ~<dib ~<dic ~<duk ~<gim ~<kab ~<keb ~<mot ~<ngu ~<nom ~<pil ~<pol
 ~<pun ~<sam ~<san ~<sen ~<ser ~<sua ~<sud ~<sur ~<ter ~<tua ~<uru ~<war ~adik ~agai ~aima ~akek ~alat ~angk ~apan
 ~arin ~asuk ~baga ~bah> ~bil> ~bpjs ~dik> ~dipu ~diri ~elay ~emba ~ena> ~eras ~gaim ~gima ~guru ~hat> ~iapa ~kake
 ~kar> ~kek> ~kena ~kurs ~land ~masu ~mor> ~moto ~mpu> ~ngga ~ngka ~nomo ~ntun ~omor ~otor ~pake ~pasa ~ping ~pjs>
 ~poli ~rak> ~ras> ~rsi> ~ruk> ~rung ~suam ~sura ~tara ~tera ~teta ~tong ~tuk> ~uami ~uarg ~umur ~uran ~urus ~usah
 ~yak> ~yana ~yar>
ugd_malam -3 3+minggu =office =tale =well @=santunan @=trc @first=santunan @first=trc alamat alamat+puskesmas bapak
 bikin bisa butuh depan gratis harus+kemana hilang ini jam+berapa jiwa jual ke kk makan meninggal obat pak pakai
 saudara saya sekolah tidak+bisa tidur trc trc+buka uang ~<bap ~<baw ~<bel ~<bik ~<bis ~<but ~<dap ~<den ~<dep ~<dis
 ~<gan ~<gel ~<gra ~<hil ~<ini ~<jiw ~<jua ~<ke> ~<kec ~<ken ~<kk> ~<kur ~<mak ~<men ~<nge ~<nya ~<oba ~<pas ~<pel
 ~<per ~<sau ~<say ~<tel ~<tia ~<trc ~<uan ~aan> ~akai ~aki> ~ama> ~ami> ~ampu ~anan ~anta ~anya ~apak ~ara> ~arah
 ~asar ~ata> ~atan ~atis ~auda ~awa> ~aya> ~ayan ~bapa ~bawa ~biki ~bisa ~bula ~butu ~dah> ~dang ~deng ~depa ~dur>
 ~ekol ~elan ~elua ~enge ~enin ~epan ~eran ~etan ~gela ~gga> ~grat ~hila ~ian> ~iap> ~idur ~ikin ~ilan ~iri> ~isa>
 ~iwa> ~jiwa ~jual ~kai> ~kak> ~kelu ~kola ~kons ~kul> ~lama ~lat> ~lek> ~luar ~maka ~meni ~mur> ~ndan ~ning ~nsos
 ~ntua ~nya> ~olah ~paka ~pela ~peng ~pet> ~puku ~rat> ~rati ~rik> ~rin> ~rusa ~san> ~sar> ~saud ~saya ~seko ~sos>
 ~suk> ~tar> ~tiap ~tidu ~tis> ~tor> ~trc> ~tua> ~tuan ~tuh> ~tuna ~ual> ~uang ~udar ~ukul ~unan ~urat ~utuh
ugd_malam -4 =beast @1 @=alat_bantu @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=ppa berapa dari ibu jalan ke+puskesmas kerja ktp
 lansia lapor mati minta odgj puskesmas+cipondoh rumah ~<amb ~<dip ~<dit ~<ibu ~<jal ~<kak ~<kel ~<ktp ~<lan ~<lap
 ~<mat ~<nga ~<odg ~<pak ~<pen ~<pin ~<sek ~air> ~akan ~alan ~amat ~anda ~ang> ~ansi ~apor ~asi> ~ati> ~dara ~dari
 ~dgj> ~erja ~gang ~ibu> ~jala ~kan> ~kerj ~kin> ~ktp> ~lah> ~lang ~lans ~lapo ~mah> ~man> ~mati ~mint ~nsia ~nta>
 ~odgj ~pak> ~pan> ~por> ~rja> ~sia> ~tan> ~uan> ~ulan ~ung>
ugd_malam -5 =drill =road =work @=dukcapil @=poli_jiwa @=polisi @=slrt @first=dukcapil @first=poli_jiwa
 @first=polisi @first=slrt di di+puskesmas mau orang puskesmas+ciledug ~<,> ~<ala ~<dar ~<di> ~<ker ~<mau ~<ora
 ~<rum ~anga ~apa> ~bera ~erap ~gan> ~ing> ~lan> ~mau> ~nan> ~ngan ~oran ~rang ~rapa ~ruma ~umah
ugd_malam -6 =heart @first=-
ugd_malam -8 buka+puskesmas
ugd_malam -9 jam+buka ~<sem
ugd_malam -10 ~emal ~sema
puskesmas 13 usg ~<usg ~usg>
puskesmas 12 hpv ~<hpv ~hpv>
puskesmas 11 bcg dpt flu kb maag ~<bcg ~<dpt ~<flu ~<kb> ~aag> ~bcg> ~dpt> ~flu> ~maag ~sul>
puskesmas 10 ~<cac
puskesmas 9 @first=- buka+puskesmas susah+makan ~<bid ~tes>
puskesmas 8 @1 @=puskesmas @first=puskesmas bisul campak gigi hamil jam+buka kutil mata mpasi senam senam+lansia
 ~<cam ~<gig ~<ham ~<mpa ~amil ~bisu ~camp ~enam ~etes ~gigi ~hami ~igi> ~isul ~kuti ~mata ~mil> ~mpak ~nam> ~sena
 ~util
puskesmas 7 biduran cacar cacar+air cek diare gatal luka mau+berobat panas polio+tetes tbc tes tetes ~<asm ~<cek
 ~<dia ~<gat ~<kut ~<luk ~<pap ~<tbc ~<tes ~ampa ~anas ~asi> ~asma ~bidu ~caca ~cek> ~diar ~dura ~ear> ~gata ~iare
 ~luka ~mear ~mpas ~pana ~pasi ~skes ~smea ~tbc> ~tete ~uka>
puskesmas 6 =office ambeien anak+susah batuk bayar+tidak bayi berobat catin demam faskes fogging gigit+anjing gula
 hiv iud jam+berapa ke+puskesmas panas+3 pasang pasang+iud periksa puskesmas rujukan sakit sariawan sipilis skrining
 surat surat+sehat susah tidak+sembuh vaksin ~<bat ~<bay ~<dar ~<dem ~<dig ~<fas ~<fog ~<gul ~<hiv ~<iud ~<maa ~<per
 ~<pos ~<pus ~<ruj ~<sak ~<sar ~<sem ~<sip ~<skr ~<sur ~<tet ~<vak ~adwa ~akit ~aksi ~are> ~aria ~aske ~ata> ~atal
 ~atin ~atuk ~ayi> ~batu ~bayi ~beie ~bero ~cati ~dara ~dema ~digi ~dwal ~eien ~emam ~eput ~erap ~erik ~erob ~esma
 ~fask ~fogg ~ggin ~ging ~gula ~hita ~hiv> ~iawa ~ien> ~igig ~iksa ~ilis ~ing> ~inin ~ipil ~itan ~iud> ~jadw ~juka
 ~kepu ~kes> ~kesm ~kit> ~krin ~ksa> ~ksin ~lis> ~mam> ~mas> ~mbei ~nas> ~ndu> ~ning ~oggi ~peri ~pili ~pusk ~rat>
 ~riaw ~riks ~rini ~roba ~ruju ~saki ~sari ~sin> ~sipi ~skri ~sma> ~smas ~sura ~susa ~tal> ~til> ~tin> ~tuk> ~ujuk
 ~ukan ~ula> ~urat ~uske ~vaks
puskesmas 5 3+hari 3+minggu ada+bantu alamat+puskesmas bantu+tidak bayi+tidak bb bb+bayi belum bikin+mana bpjs cabut
 cabut+gigi cek+hiv darah darah+tinggi dbd dokter fisioterapi fogging+kemana ganti ganti+perban gigit gratis jadwal
 jam kaki kaki+luka kontrol lepas mata+merah nyeri perban pindah+faskes puskesmas+ciledug puskesmas+cipondoh putih
 rumah+saya sehat+untuk sembuh semprot sesak spiral surat+rujukan untuk+kerja usg+murah vaksin+anak vitamin
 yang+semprot ~<bb> ~<ber ~<bpj ~<bum ~<cat ~<dbd ~<dok ~<fis ~<gra ~<jad ~<jah ~<ken ~<lep ~<mat ~<ses ~<sun ~<vit
 ~ambe ~arah ~asan ~atis ~awan ~bat> ~belu ~bpjs ~buh> ~bumi ~dbd> ~dokt ~ehat ~elum ~empr ~epas ~erba ~eri> ~esak
 ~fisi ~gant ~git> ~grat ~igit ~iman ~imun ~iote ~iral ~kaki ~kter ~lek> ~lepa ~lum> ~mbuh ~mpro ~muni ~ntik ~ntro
 ~nyer ~obat ~okte ~oter ~perb ~pira ~pjs> ~prot ~puti ~rah> ~ral> ~rati ~rol> ~rot> ~sah> ~sang ~seha ~semp ~sesa
 ~siot ~spir ~tami ~tan> ~tara ~tih> ~tik> ~ting ~trol ~umil ~unis ~unti ~utih ~vita ~wal> ~yeri
puskesmas 4 ada+biaya ambil+mana anak+diare anak+hari asi bayi+kuning berapa bidan cacing cek+gula cuci+luka dekat
 demam+darah di+badan di+puskesmas di+rt di+rumah gatal+di hari+apa hpv+lapor ibu+saya implan imunisasi jahitan
 jentik kb+implan ke kelas kencing konsul+gizi laboratorium lepas+jahitan lepas+kb massal melahirkan+pakai
 minta+fogging minta+semprot mp mp+asi nebulizer obat+cacing obat+gula obat+tbc pakai+ktp papsmear perawat
 perawat+lansia periksa+hamil periksa+mana pilek pinggang posbindu posyandu puskesmas+dekat rt+kami rumah+visit
 sakit+pinggang siapa+yang stunting suntik tes+gula tes+tbc timbang timbang+bayi tinggi vaksin+rabies visit
 visit+perawat warga+kena ~<asi ~<cab ~<dim ~<hom ~<imp ~<imu ~<ke> ~<kep ~<lab ~<mp> ~<neb ~<nye ~<pan ~<put ~<sen
 ~<spi ~<stu ~<sus ~<tim ~<tin ~<vis ~abor ~abut ~acar ~acin ~ahit ~amin ~apsm ~assa ~ator ~bida ~bind ~buli ~cabu
 ~caci ~car> ~dan> ~deka ~dima ~ebul ~ekat ~elas ~emal ~embu ~enci ~eraw ~ggan ~ggi> ~idan ~ilek ~impl ~indu ~ingg
 ~isas ~isio ~isit ~itam ~ium> ~izer ~jahi ~jam> ~jent ~kenc ~labo ~lara ~lize ~mass ~mat> ~mpla ~nebu ~nisa ~onak
 ~orat ~oriu ~osbi ~osya ~paps ~pera ~pile ~plan ~posb ~posy ~psme ~rapa ~rapi ~rato ~rban ~rium ~sasi ~sbin ~semb
 ~sit> ~ssal ~ster ~stun ~suna ~sunt ~syan ~tiha ~timb ~tis> ~tori ~tunt ~uliz ~unat ~unin ~usah ~visi ~yand ~zer>
puskesmas 3 3+bulan aja+bisa alamat alergi alergi+gatal anjing+tetangga antri asam asam+urat bab badan banyak
 banyak+minta bapak+panas batuk+tidak bayar bayi+belum bcg+nih belum+bab belum+punya berobat+pakai bidan+desa
 bisa+diwakilin bisa+tidak bolong bpjs+bagaimana bulan+depan cek+tb cibodas ciledug cuci darah+di dbd+di depan+belum
 desa di+komplek diare+hp diwakilin dokter+mata donor donor+darah faskes+bagaimana faskes+bpjs flu+ada gigi+anak
 gigit+kucing gizi habis+ambil hari hari+pak hpv+terus ibu+susah kb+jam kb+suntik kena kesehatan komplek
 komplek+siapa konsul ktp+aja kuning lapor+kemana lutut maaf+hpv maaf+suami mana mau+melahirkan melahirkan
 melahirkan+bulan minta minta+lagi murah nonaktif+mau nyamuk+banyak nyamuk+di nyeri+lutut online operasi pap
 pap+smear pasang+spiral pelayanan+puskesmas pkm pkm+tutup puskesmas+sini rabies ringan ringan+kontrol rujukan+cara
 sakit+mata sakit+untu saya+0812 sini smear stroke stroke+ringan suami+diare sunat suntik+3 suntik+rabies surat+tahu
 tahu+sakit tambal tambal+gigi tb tidak+naik tolong+bantu tutup+jam untu urat vitamin+hamil ~<ale ~<amb ~<bad ~<bis
 ~<cib ~<cil ~<cuc ~<dek ~<diw ~<gan ~<giz ~<jam ~<jen ~<kam ~<lar ~<lut ~<onl ~<ope ~<pil ~<pkm ~<rin ~<sia ~<sin
 ~<sme ~<str ~<tb> ~<ura ~abie ~abis ~adan ~aki> ~akil ~aler ~ana> ~andu ~anis ~anti ~asam ~ayan ~ayar ~bab> ~bada
 ~bany ~baya ~berd ~bies ~bis> ~boda ~bolo ~but> ~cibo ~cile ~cing ~cuci ~das> ~desa ~diwa ~dono ~dug> ~edug ~erda
 ~erde ~esa> ~eseh ~gizi ~hari ~hata ~hirk ~home ~ibod ~idur ~ies> ~ihan ~iled ~imba ~ine> ~inta ~irka ~isem ~iwak
 ~izi> ~kamb ~kan> ~kela ~kena ~kili ~kont ~kuni ~lama ~las> ~ledu ~lerg ~line ~lutu ~mana ~min> ~mint ~mple ~nat>
 ~ncin ~nggi ~nis> ~nlin ~nor> ~nsul ~nta> ~ntin ~ntri ~odas ~oke> ~ome> ~onli ~onor ~onsu ~ontr ~oper ~pakk ~pap>
 ~pasa ~ping ~pkm> ~pona ~rabi ~rasi ~rawa ~rdar ~rdek ~rgi> ~roke ~sal> ~sam> ~sian ~sini ~stro ~ter> ~tera ~tri>
 ~tria ~trok ~tut> ~uci> ~uran ~utut ~waki
puskesmas 2 =ask abis+ambil ambil bantu+bapak bantu+bcg bantu+gigit bantu+kelas bantu+maag bantu+sakit bantu+usg
 batuk+darah bcg+harus bebas bebas+narkoba biduran+karunya bisul+tolong cakar+kucing campak+di cek+kolesterol
 diabetes dpt+hp gigi+saudara habis haid haid+mau hamil+harus hamil+muda hp+saya jadwalnya jentik+di kami kelas+ibu
 kelas+saudara kencing+sakit khitan khitan+massal kolesterol kucing+perlu kumat kurus luka+siang maaf maaf+dpt
 maaf+usg maag+tidak mau+periksa merah minggu+ke mual muda muda+mual murah+di naik naik+ibu narkoba+bikin
 nikah+catin nomor+wa nyamuk obat obat+sesak online+puskesmas pakai pelayanan pendaftaran perlu+suntik
 posbindu+jadwal posyandu+balita rabies+mana rujukan+bagaimana sariawan+ibu saudara+hamil saya+mau saya+stunting
 scaling scaling+gigi sehat sekarang siang suntik+kb suntik+tidak surat+bebas surat+untuk telat+haid tetes+sekarang
 untuk+nikah usg+bisa vitamin+a wa+puskesmas warga ~<ant ~<asa ~<beb ~<hab ~<hai ~<khi ~<kum ~<kun ~<man ~<min ~<mua
 ~<mur ~<nai ~<oba ~<pin ~<pon ~<rab ~<sca ~<seh ~aaf> ~abet ~aid> ~akai ~akku ~alny ~amat ~antr ~bal> ~ban> ~bas>
 ~beba ~bera ~bete ~bora ~buku ~cali ~diab ~dise ~ebas ~eham ~ena> ~erol ~este ~haid ~iabe ~ibuk ~icak ~inga ~kami
 ~kese ~khit ~kku> ~kole ~kuma ~kuru ~lest ~maaf ~mbil ~mera ~mila ~mual ~muda ~mura ~naik ~naka ~ndaf ~nti> ~ntu>
 ~nyak ~oles ~ompl ~plek ~rany ~scal ~tamb ~terd ~uda> ~uku> ~umat ~waln ~yak> ~yamu ~yana ~yar>
puskesmas -2 =urgent @first=poli_jiwa abis+minum ada+yang alat ambulans anjing+rabies autis bantu+24 bantu+makan
 bantu+telur bau bayi+blues bayi+sitter biduran+abis bisa+pakai blues dan darurat dengan dinsos dipukul gelandangan
 gratis+harus habis+melahirkan hidup hidup+susah iuran kapan ke+mana kia kucing kucing+saya kursi maaf+puskesmas
 minta+beras minum+es naik+kelas pabrik pacar paksa palsu pbb pkh+ibu popok puskesmas+banget rusak sakit+perut saya
 saya+sakit saya+tidak sitter spmb susah+tolong susu telur telur+untuk tes+sim thr tidak+mau tidur+di tua wifi ya
 yang+urus ~<,> ~<aut ~<bak ~<bau ~<blu ~<dam ~<dat ~<dij ~<dik ~<dil ~<dir ~<dis ~<gaw ~<iur ~<jat ~<kab ~<kel
 ~<ket ~<kia ~<kos ~<kuc ~<mah ~<pab ~<pac ~<pbb ~<pop ~<pul ~<ray ~<rod ~<say ~<ser ~<sit ~<spm ~<sta ~<sub ~<tab
 ~<ten ~<thr ~<tia ~<tua ~<wif ~<ya> ~abri ~ake> ~akek ~ala> ~alat ~alsu ~alu> ~amar ~ange ~angi ~ans> ~arur ~arus
 ~asih ~ater ~auti ~baka ~bau> ~berh ~blue ~brik ~cara ~dalu ~daru ~data ~dek> ~dibu ~dins ~dipa ~dipu ~dite ~diti
 ~duka ~dup> ~elur ~emas ~empa ~epti ~erja ~gas> ~gera ~halo ~hent ~hidu ~iar> ~idup ~ifi> ~inya ~ipuk ~iski ~itte
 ~iura ~jamb ~kake ~kama ~kapa ~kare ~keba ~kek> ~kerj ~kia> ~kir> ~knya ~kolo ~kuci ~lak> ~land ~lsu> ~lues ~lur>
 ~mbul ~misk ~napa ~ndir ~ngam ~nnya ~ong> ~opok ~pabr ~paca ~pai> ~pak> ~paks ~pang ~pbb> ~pil> ~pmb> ~pok> ~popo
 ~puk> ~raka ~ran> ~raya ~rja> ~rura ~saha ~sama ~saya ~selo ~sih> ~sitt ~skin ~spmb ~susu ~telu ~thr> ~tian ~tter
 ~tua> ~uarg ~ubuh ~ucin ~ues> ~ursi ~usak ~usu> ~utis ~wifi
puskesmas -3 =drill =past =well @=darurat @=poli_jiwa @=trc @first=darurat @first=trc ada adik alun alun+buka
 bantu+saya bapak baru bawa beras berobat+mana bisa+bantu buka+tidak bus butuh es gratis+di inap jadwal+vaksin jual
 malam+sesak masuk mau+minta meninggal minum motor pagi perut pkh puskesmas+rawat rawat rawat+inap rumah sebelah
 semangka semangka+suntik sesak+kumat sim subuh surat+waris tidak+bisa ugd umur ~<ada ~<adi ~<akt ~<alu ~<bap ~<baw
 ~<bia ~<bus ~<but ~<dan ~<dap ~<den ~<duk ~<es> ~<gel ~<ina ~<jua ~<kap ~<keb ~<kur ~<lap ~<lia ~<mot ~<ngu ~<pag
 ~<pal ~<pkh ~<raw ~<rum ~<rus ~<san ~<seb ~<sek ~<ter ~<tun ~<ugd ~<umu ~ada> ~adi> ~adik ~aksa ~ali> ~alon ~alun
 ~ama> ~ambr ~anta ~apak ~apan ~apor ~aru> ~asuk ~awa> ~aya> ~bah> ~bapa ~baru ~bus> ~butu ~dam> ~diba ~dik> ~diri
 ~ebel ~elua ~eman ~emba ~enda ~endi ~enge ~enin ~eran ~erin ~erut ~gela ~gka> ~guru ~inap ~inso ~inum ~ion> ~iri>
 ~item ~jual ~kul> ~kurs ~lan> ~lapo ~lun> ~mah> ~mang ~masu ~men> ~meni ~minu ~moto ~mpu> ~nang ~nap> ~nasi ~ndan
 ~ndar ~ngan ~nger ~ngka ~nsel ~ntra ~ntun ~num> ~ota> ~otor ~pagi ~pake ~pals ~pan> ~pat> ~peru ~pet> ~pkh> ~por>
 ~puku ~raha ~rsi> ~ruk> ~ruma ~rung ~rut> ~sebe ~sim> ~subu ~tah> ~tasi ~teng ~tong ~trak ~uan> ~ugd> ~ukul ~ulan
 ~umah ~unan ~utuh
puskesmas -4 =still @=bedah_rumah @=ppa @=santunan @first=bedah_rumah @first=ppa @first=santunan daftar di+cipondoh
 gula+lansia hilang ikan ikan+semprot ini parah pasar rujukan+rsj sekolah semprot+obat tidur urus vaksin+hewan
 vaksin+kucing waris ~<daf ~<dip ~<hal ~<hid ~<hil ~<ika ~<ini ~<kal ~<kar ~<kec ~<mas ~<men ~<nen ~<nga ~<pem ~<psi
 ~<sam ~<sim ~<tem ~<uru ~aan> ~aby> ~alam ~aman ~anda ~angg ~aris ~asar ~baby ~bawa ~bela ~bian ~bur> ~dang ~deng
 ~dur> ~ekol ~elan ~enek ~han> ~hila ~ikan ~ini> ~kelu ~kin> ~kola ~luar ~mur> ~nek> ~nene ~ngga ~nsos ~nya> ~olah
 ~onse ~para ~peng ~psik ~rang ~rik> ~ris> ~rus> ~rusa ~san> ~seko ~suk> ~tang ~tidu ~tor> ~tuh> ~tuna ~umur ~wari
puskesmas -5 =tale @=alat_bantu @=damkar @=kerja @=polisi @first=alat_bantu @first=damkar @first=kerja @first=polisi
 apa hewan jalan jam+puskesmas kk malam odgj orang pak suntik+bulan uang ~<apa ~<bar ~<dib ~<din ~<dit ~<hew ~<jal
 ~<ker ~<kk> ~<nge ~<odg ~<ora ~<pak ~<par ~<tan ~<uan ~<war ~alan ~ampu ~ang> ~angk ~dgj> ~eng> ~enga ~ewan ~ggal
 ~hewa ~jala ~lana ~lang ~man> ~odgj ~ras> ~sar> ~sos> ~tar> ~ung>
puskesmas -6 =road =work @=pangan @first=pangan jiwa ktp+gigit mati rsj ~<jiw ~<mal ~<rsj ~ahan ~anan ~ati> ~gal>
 ~iwa> ~jiwa ~lah> ~lam> ~mala ~mati ~oran ~rsj> ~uang
puskesmas -7 @=dukcapil @=slrt @=ugd_malam @first=dukcapil @first=slrt @first=ugd_malam di ktp ~<di> ~<ktp ~<pen
 ~ktp> ~nan>
puskesmas -8 24+jam =heart obat+nyamuk
pangan 10 borax cimol ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia takjil ~<bor ~akji ~bian ~bora ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan cireng es palsu ~<ber ~<cir ~<es> ~<tak ~alsu ~cire ~eng> ~iang ~lsu> ~ngka ~tik>
pangan 7 =tale air+galon basi daging galon+bau gula ibu+saya warna ~<bas ~<dag ~<gul ~<mer ~<pal ~agin ~anan ~angk
 ~arna ~basi ~dagi ~ging ~jamu ~kai> ~kana ~kutu ~nan> ~nyal ~pals ~reng ~rna> ~ula> ~utu> ~warn
pangan 6 =beast =work ayam bakso bpom campur daging+anjing di+pasar ikan isi jorok kaleng katering kembung kopi nasi
 pakai pirt restoran susu tahu telur ~<aya ~<bak ~<bpo ~<cek ~<dij ~<gar ~<ika ~<isi ~<jor ~<kop ~<nas ~<sem ~<war
 ~adu> ~akai ~akso ~alen ~alin ~amin ~amur ~arsa ~asi> ~ater ~ayam ~baks ~berl ~bpom ~diju ~enya ~erku ~esto ~form
 ~gara ~gula ~ijua ~ing> ~irt> ~joro ~kale ~kant ~kate ~kopi ~kso> ~leng ~lin> ~lur> ~men> ~min> ~mpur ~opi> ~orak
 ~orma ~orok ~paka ~pirt ~pom> ~pur> ~rend ~rest ~rmal ~rok> ~sing ~stor ~susu ~tahu ~telu ~tora ~ual> ~uat> ~usu>
 ~yam>
pangan 5 =well @1 aneh asli ayam+bangkai ayam+mati beras berlendir bikin boraks busuk curiga formalin galon halal
 ilegal isi+ulang izin jajan jamu jual kadaluarsa kantin ke+mana kenyal kosmetik kuat kue lapor+ke madu makan
 mati+jual mbg minum+es minyak obat obat+kuat panganan panganan+tidak permen plastik pusing roti sd semangka
 semangka+suntik sertifikat+halal sudah+lewat tanggal tidak+sehat ulang ~<ane ~<asl ~<bah ~<bik ~<bub ~<bus ~<cam
 ~<cur ~<for ~<gal ~<gor ~<ile ~<izi ~<jaj ~<jam ~<jua ~<kad ~<kal ~<kan ~<kat ~<kot ~<kua ~<kue ~<mad ~<mak ~<mbg
 ~<men ~<oba ~<pew ~<pir ~<pla ~<ren ~<res ~<rot ~<sd> ~<sus ~<tah ~<ula ~adal ~ahan ~ahu> ~ajan ~akan ~ake> ~aks>
 ~ala> ~alal ~alua ~amu> ~aneh ~angs ~anti ~are> ~asli ~asti ~baha ~bal> ~bat> ~biki ~bubu ~bung ~busu ~camp ~cuna
 ~dalu ~dica ~duk> ~elur ~embu ~enda ~erac ~erme ~ewar ~galo ~gka> ~gore ~hala ~iga> ~ikan ~ikin ~ileg ~inya ~isi>
 ~izin ~jaja ~jan> ~jana ~jual ~kada ~kan> ~kemb ~keny ~kin> ~kosm ~kuat ~kue> ~lal> ~lang ~last ~lega ~lend ~les>
 ~lon> ~madu ~maka ~mali ~mbg> ~mbun ~menc ~meti ~miny ~nasi ~neh> ~ntik ~ntin ~numa ~obat ~ora> ~oren ~osme ~oti>
 ~pake ~perm ~pewa ~plas ~pusi ~raks ~riga ~rlen ~rmen ~roti ~rsa> ~rupu ~sema ~sli> ~smet ~stik ~tah> ~teri ~tin>
 ~uars ~uman ~unan ~upuk ~urig ~usin ~usuk ~yak> ~yal> ~yala ~zin>
pangan 4 abis abis+makan abis+minum ada+kutu air air+isi air+kali anak+sd asli+tidak bahaya+tidak bangkai batu
 batu+dari bau bayi+ada bekas bisa+tidak bpom+produk bubur bubur+bayi cabe cabe+kering cara+ceknya cek ceknya cimin
 curah daftar+bpom dari+air dari+bantu di+kantin dicat dong es+batu es+krim garam goreng hajat+racun harus+bagaimana
 ikan+semprot jamuran jual+di karena kecoa kenyal+banget kering+dicat kornet kornet+kembung kotak krim krim+keliling
 kutu lewat lewat+tanggal maaf merah mie minimarket minum mual mules muntah nasi+kotak nyala pasar pelangsing
 periksa+dong permen+bikin produk produk+rumah rhodamin saset sehat semprot+obat suplemen suplemen+ilegal tanpa+izin
 telur+busuk untuk+saya ~<abi ~<air ~<bau ~<bek ~<bia ~<cab ~<dep ~<exp ~<kim ~<kri ~<lew ~<maa ~<mie ~<min ~<mua
 ~<mul ~<mun ~<pak ~<ram ~<rho ~<sak ~<sas ~<seh ~<sta ~aaf> ~abe> ~abis ~air> ~alon ~amba ~aram ~arke ~asar ~aset
 ~atu> ~bau> ~beka ~bis> ~cabe ~cat> ~cek> ~cekn ~cimi ~coa> ~cura ~dami ~dir> ~ecoa ~egal ~ekas ~ekny ~erin ~erle
 ~erti ~etik ~ewat ~gadu ~gal> ~gkai ~gsin ~hoda ~icam ~icat ~ilin ~imar ~imia ~imin ~inca ~inim ~inum ~isem ~kas>
 ~keco ~kera ~kimi ~knya ~korn ~krim ~lewa ~lili ~lok> ~luar ~lumu ~maaf ~man> ~mang ~mark ~mera ~mie> ~mini ~minu
 ~mual ~mule ~munt ~mut> ~nany ~net> ~ngad ~ngsi ~nima ~nis> ~ntah ~num> ~nya> ~nyak ~odam ~oduk ~orne ~otak ~pang
 ~pasa ~plem ~prod ~puk> ~ram> ~rhod ~rim> ~ring ~rket ~rnan ~rnet ~rodu ~sar> ~sase ~set> ~suk> ~sunt ~supl ~tami
 ~tera ~tih> ~ubur ~ulat ~ules ~umut ~ung> ~unta ~unti ~uple ~utih ~wat>
pangan 3 ada+izin anak+saya bahan bahaya banyak+tikus bau+lapor beras+berkutu beras+plastik berformalin berjamur
 berkutu berkutu+dari berlumut biduran+abis bikin+pusing bikin+sakit boba boba+bikin borax+ibu busuk+dari cilok
 cimol+di dari dari+toko depan+sekolah depot depot+air di+katering di+minimarket di+nasi di+warung diare es+kayu
 expired gorengan hajat harus herbal higienis ijin+pirt ijo import item+bekas kaleng+penyok kantin+sekolah ke+siapa
 kecap keliling kerupuk kopi+oplosan kosmetik+merkuri kotor krupuk krupuk+merah madu+palsu merah+tahu merkuri
 minyak+item ngejreng obat+herbal obat+palsu pembersih penambah penambah+stamina penyok periksa perut racun
 rambut+di rapat rapat+berjamur rendam rendang rendang+berlendir restoran+jorok rombongan rombongan+racun sakit
 sakit+perut sekarang semprot sertifikat skincare snack snack+rapat stamina suntik susu+expired tanpa tidak+busuk
 tidak+higienis tolong+bantu warung ~<bat ~<bob ~<dic ~<don ~<haj ~<her ~<hig ~<ijo ~<imp ~<kec ~<kor ~<kos ~<kru
 ~<kut ~<pan ~<pen ~<rac ~<rom ~<ski ~<sna ~<sun ~<sup ~<tan ~<tel ~ack> ~acun ~ahay ~ajat ~akit ~alok ~aluw ~ampu
 ~andu ~anpa ~apat ~aren ~arun ~balo ~batu ~berf ~berj ~berk ~boba ~bong ~cap> ~care ~cilo ~cun> ~curi ~dari ~depo
 ~diar ~dong ~ecap ~ehat ~ejre ~ekar ~ekel ~elil ~embe ~empr ~emut ~enam ~enis ~enyo ~epot ~erah ~eras ~erfo ~erik
 ~erup ~erut ~expi ~fika ~gana ~gejr ~gien ~haja ~haru ~haya ~herb ~higi ~iare ~ieni ~ifik ~igak ~igie ~ijo> ~ikat
 ~iksa ~ilok ~impo ~ina> ~inny ~ired ~jat> ~jren ~kare ~kinc ~kit> ~kota ~koto ~krup ~kuri ~leme ~luwa ~mbon ~merk
 ~mina ~mpor ~mpro ~muti ~nack ~namb ~ncar ~ndir ~ndun ~ngej ~npa> ~nyok ~ombo ~onga ~ort> ~pena ~peny ~peri ~pire
 ~port ~pot> ~prot ~racu ~ran> ~rbal ~red> ~rena ~rfor ~riks ~rjam ~rkur ~rkut ~rlum ~romb ~rot> ~rtif ~rung ~rut>
 ~saki ~seha ~seke ~semp ~sert ~snac ~stam ~tak> ~tanp ~tifi ~uwar ~wars ~waru ~xpir ~yok> ~zinn
"""
