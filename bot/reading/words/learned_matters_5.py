"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
trc -3 112+itu =past =work @1 @=darurat @=poli_jiwa @=santunan @first=- @first=darurat @first=poli_jiwa
 @first=santunan ada air bawa bikin butuh daftar depan gratis hari hilang itu+nomor kemana kk ktp makan masuk mati
 meninggal minggu pak saya sekolah suami tetangga tidak+bisa tidur uang ~<.> ~<?> ~<ada ~<air ~<bar ~<baw ~<bel
 ~<ber ~<bik ~<but ~<daf ~<dap ~<dia ~<gan ~<gra ~<hil ~<keb ~<kec ~<ket ~<kk> ~<ktp ~<kur ~<mak ~<mer ~<nge ~<nya
 ~<say ~<sem ~<ser ~<sua ~<sur ~<sya ~<tah ~<tem ~<tet ~<uan ~aan> ~abis ~ada> ~afta ~agi> ~ahan ~air> ~aki> ~alat
 ~aman ~ambu ~ampu ~angk ~anji ~anta ~ara> ~arat ~arga ~ari> ~asar ~asuk ~ata> ~atan ~atis ~awa> ~aya> ~bawa ~biki
 ~bil> ~bis> ~bula ~bur> ~butu ~daft ~dah> ~depa ~diba ~dipu ~dur> ~ekol ~elah ~elua ~eman ~emba ~ena> ~eng> ~enge
 ~enin ~erin ~erus ~ftar ~grat ~hari ~hila ~idur ~ikin ~iri> ~istr ~jual ~kak> ~kar> ~kara ~kola ~kont ~ksa> ~ktp>
 ~kul> ~lat> ~masu ~meni ~ming ~mur> ~ngka ~ning ~ntua ~obat ~olah ~ontr ~oran ~otor ~pake ~pasa ~pet> ~ping ~puku
 ~rak> ~rati ~rga> ~rik> ~rung ~rusa ~sak> ~san> ~sar> ~saya ~seka ~seko ~sia> ~stri ~suam ~suk> ~sura ~syar ~teta
 ~tian ~tidu ~ting ~tnya ~tua> ~tuan ~tuna ~ual> ~uami ~uang ~ukul ~unan ~urat ~usah ~utuh ~yara
trc -4 =beast =drill =heart =still =tale @=alat_bantu @=pangan @=ppa @first=alat_bantu @first=pangan @first=ppa anak
 bapak ibu jalan lansia minta odgj orang puskesmas rumah saudara ~<amb ~<ana ~<bap ~<dep ~<dib ~<dip ~<dit ~<hal
 ~<ibu ~<jal ~<kak ~<kam ~<kel ~<kon ~<mas ~<mat ~<men ~<min ~<odg ~<ora ~<pas ~<pem ~<pin ~<pus ~<rum ~<sau ~<sek
 ~<ter ~<war ~akan ~alan ~ami> ~anak ~angg ~ansi ~aran ~asi> ~ati> ~auda ~bapa ~bat> ~dara ~dgj> ~epan ~esma ~etan
 ~gal> ~gang ~gga> ~ggal ~ggu> ~han> ~ibu> ~ilan ~inta ~jala ~kan> ~kat> ~kelu ~kesm ~kin> ~lah> ~lan> ~lang ~luar
 ~mah> ~man> ~mas> ~mati ~mint ~nak> ~nggu ~nsia ~nta> ~odgj ~pak> ~pan> ~peng ~pusk ~rat> ~ruma ~saud ~skes ~smas
 ~tan> ~tar> ~tis> ~tuh> ~uan> ~udar ~ulan ~umah ~uske
trc -5 =road @=bedah_rumah @=damkar @=dukcapil @=kerja @=polisi @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=polisi @first=puskesmas @first=slrt di mau yang+urus ~<,> ~<di> ~<lan ~<mau
 ~<pen ~<per ~ang> ~ing> ~ingg ~lans ~mau> ~ngga ~rang ~tang
power 9 =road lampu lampu+jalan listrik ~<lam ~<lis ~<met ~ampu ~istr ~lamp ~list ~mete ~mpu> ~rik> ~stri ~trik
power 8 daya meteran nyala padam pln token ~<day ~<pad ~<pln ~<tok ~adam ~ala> ~daya ~eran ~eter ~ken> ~nyal ~oken
 ~pada ~pln> ~toke ~yala
power 7 gang gang+saya gardu jalan kabel lampu+gang lapor+siapa pju tambah tambah+daya tidak+nyala token+listrik
 turun ~<gan ~<jal ~<kab ~<nya ~<pju ~<tur ~abel ~alan ~ardu ~bel> ~dam> ~ener ~jala ~kabe ~pju> ~rdu> ~run> ~tamb
 ~turu ~urun
power 6 bunyi dari+malam depan+rumah kedip kendor masuk mati mcb mcb+turun meteran+rusak minggu penerangan rusak
 saya+mati tidak+masuk token+tidak tolong+bener turun+terus ~<bun ~<gar ~<ked ~<mat ~<mcb ~<rus ~<sem ~<sia ~amba
 ~asuk ~ati> ~buny ~dibe ~dip> ~dor> ~edip ~emin ~erin ~gang ~gard ~iben ~kedi ~kend ~lek> ~masu ~mati ~mbah ~mcb>
 ~ndor ~nera ~nyi> ~pene ~semi ~suk> ~tera ~unyi ~usak
power 5 bener bisa+masuk di+gang di+komplek di+rumah gardu+bunyi gelap hampir hampir+ambruk kabel+pln komplek
 lampu+penerangan listrik+mati maaf+pju pju+kedip pju+padam siapa tagihan+listrik tiang+wifi trafo wifi+hampir ~<ben
 ~<mel ~<tra ~afo> ~ampi ~bah> ~bene ~endo ~ggu> ~hamp ~iapa ~ming ~mpir ~mple ~ner> ~neri ~nggu ~ompl ~pir> ~plek
 ~rafo ~rusa ~sak> ~siap ~traf
power 4 bantu+lampu bantu+pju dari error gang+tidak jalan+mati jalan+rusak kapan+nyala kendor+di kwh kwh+meter
 lampu+depan listrik+gagal listrik+padam mati+di meledak meter meter+mati pak+lampu pln+kapan saya+gelap ~<err ~<ham
 ~<ken ~<kom ~<kwh ~<tam ~dari ~edak ~elap ~eled ~erro ~iang ~komp ~kwh> ~lap> ~leda ~mele ~ror> ~rror
power 3 bahaya bantu+listrik bunyi+sekarang depan error+di gagal gang+mati jalan+gelap jalan+padam jalan+tidak
 kabel+menjuntai kabel+telepon listrik+error listrik+kendor listrik+tidak masuk+di masuk+untuk mati+minggu melintang
 melintang+rendah menjuntai+bahaya minta+pasang njeglek nyala+di padam+dari pasang pasang+lampu rendah rumah
 rumah+lapor rusak+depan rusak+di saya+kemana saya+lapor tagihan telepon+melintang tiang turun+daya untuk+saya ~<bah
 ~<dib ~<gag ~<mas ~<nje ~<rob ~<tag ~agal ~agih ~ahay ~baha ~boh> ~depa ~egle ~emal ~epan ~gaga ~giha ~glek ~haya
 ~jegl ~lan> ~meli ~njeg ~oboh ~pan> ~rin> ~robo ~sema ~tagi
power 2 ambruk bantu+kabel daya+di gelap+rawan harus+bagaimana internet+semrawut kabel+internet kapan kemana
 lampu+satu listrik+baru listrik+di listrik+miring listrik+naik listrik+rumah masuk+dari mati+lampu mati+sendiri
 meledak+listrik minggu+kemana pasang+listrik pju+di pln+kendor rumah+sering satu+rt semrawut sering+turun terus+ibu
 tolong+pak ~<dep ~<rum ~alem ~asan ~awut ~bruk ~elpo ~emra ~ipas ~kapa ~lem> ~lint ~lpon ~mah> ~male ~mbru ~mraw
 ~rawu ~rend ~ruma ~sang ~semr ~sian ~telp ~umah ~wut>
power -2 =still @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat ada+yang alat apa belum bisa+turun buka
 dengan dipukul istri jual kakak kucing+naik kursi lagi minta motor naik+tiang obat pasar rawan sakit surat
 tiang+listrik tiap tidur+di tua ~<akt ~<apa ~<bak ~<dik ~<dip ~<dir ~<ist ~<jad ~<jua ~<kal ~<kar ~<kay ~<kes ~<lag
 ~<lak ~<mam ~<mot ~<nen ~<oba ~<pal ~<pun ~<rod ~<sak ~<san ~<seb ~<tab ~<tua ~ahan ~akak ~akar ~ake> ~akek ~akit
 ~alat ~alin ~amar ~anan ~ang> ~anti ~api> ~asih ~baka ~bela ~belu ~dah> ~dik> ~ebak ~elum ~empa ~empu ~enek ~erap
 ~hat> ~iap> ~ini> ~inya ~ipuk ~kaka ~kake ~kama ~kara ~keba ~kek> ~ket> ~kit> ~knya ~kurs ~lagi ~laki ~lum> ~mela
 ~men> ~mint ~moto ~nek> ~nene ~nger ~nggi ~nta> ~ntra ~ntun ~nyak ~nyan ~pat> ~ping ~rang ~rapa ~rga> ~rsi> ~saki
 ~sama ~samp ~tah> ~tahu ~tan> ~teng ~tiap ~tong ~trak ~uarg ~ukan ~umur ~ursi ~usah ~yak>
power -3 # =office @=poli_jiwa @first=poli_jiwa air+rusak bawa bayar bayi bikin bpjs butuh daftar gelandangan gratis
 hari hilang ibu ini jam kami kucing lampu+pju makan meninggal meteran+air pak pakai pju+mati sekolah suami sudah
 tetangga tidur uang untuk urus ~<ala ~<baw ~<bel ~<bik ~<bpj ~<bua ~<buk ~<but ~<daf ~<dap ~<den ~<dia ~<dic ~<din
 ~<dis ~<gra ~<hil ~<ibu ~<ini ~<jam ~<keb ~<kec ~<ket ~<kuc ~<kur ~<mak ~<men ~<nge ~<ngu ~<pem ~<raw ~<sua ~<sud
 ~<sur ~<tah ~<tem ~<ter ~<tet ~<uan ~<uda ~<unt ~<uru ~<war ~<yg> ~aan> ~abis ~afta ~agi> ~akai ~ali> ~ama> ~ambu
 ~ampa ~anta ~anya ~aran ~arga ~asar ~ata> ~atis ~awa> ~awan ~ayar ~ayi> ~bang ~bat> ~bawa ~baya ~bayi ~biki ~bil>
 ~bis> ~bpjs ~buat ~buka ~bula ~bur> ~butu ~cing ~daft ~deng ~dipu ~dur> ~ekol ~elah ~elua ~ena> ~eng> ~enge ~enin
 ~ftar ~gkut ~grat ~guru ~hari ~hila ~ian> ~ibu> ~idur ~ikin ~iman ~jam> ~jual ~kai> ~kami ~kar> ~kat> ~kelu ~kena
 ~kont ~ksa> ~kuci ~kul> ~kut> ~land ~lat> ~ling ~maka ~meni ~mur> ~ngku ~ning ~nsos ~ntua ~ntuk ~obat ~olah ~ontr
 ~otor ~paka ~pake ~pas> ~peng ~pet> ~pjs> ~puku ~rak> ~rat> ~rati ~rawa ~rung ~san> ~sar> ~seko ~sih> ~suam ~suda
 ~sura ~teta ~tidu ~ting ~tor> ~tri> ~tua> ~tuan ~tuh> ~tuk> ~tuna ~ual> ~uami ~uan> ~uang ~uat> ~ucin ~udah ~ukul
 ~unan ~untu ~uran ~urat ~urus ~utuh ~wan> ~yar>
power -4 =tale @1 @=alat_bantu @=ppa @first=alat_bantu @first=kerja @first=ppa @first=puskesmas ada bapak ke kerja
 kk ktp lansia lapor+kemana mana odgj puskesmas rawan+begal saudara yang ~<ada ~<bap ~<bay ~<dim ~<dit ~<kak ~<ke>
 ~<kel ~<kk> ~<kon ~<ktp ~<nga ~<odg ~<pak ~<pin ~<pus ~<sam ~<sau ~<sek ~<tan ~<yan ~ada> ~akan ~aki> ~aman ~anda
 ~angg ~angk ~apak ~ara> ~asi> ~auda ~bapa ~dang ~dara ~dgj> ~dima ~enga ~erja ~esma ~etan ~gga> ~ggal ~ilan ~kerj
 ~kesm ~kin> ~kola ~ktp> ~lah> ~lang ~luar ~mas> ~nan> ~ndan ~nsia ~nya> ~odgj ~pak> ~pusk ~rja> ~saud ~skes ~smas
 ~sos> ~tang ~tar> ~tis> ~udar ~uka> ~ulan ~ung> ~uske
power -5 =beast =drill =heart =work @=damkar @=dukcapil @=kerja @=pangan @=puskesmas @=slrt @first=damkar
 @first=dukcapil @first=pangan @first=slrt anak begal mau orang ~<ana ~<beg ~<ber ~<kam ~<ker ~<lan ~<man ~<mau
 ~<ora ~<per ~ami> ~anak ~ansi ~bega ~egal ~elan ~gal> ~ing> ~kan> ~lans ~man> ~mau> ~nak> ~ngga ~oran ~rah> ~sia>
 ~yang
power -6 @=polisi @first=polisi lampu+merah merah merah+mati ~erah ~mera
power -7 air ~<air ~<mer ~air>
water 11 =road air ~<air ~air>
water 10 ngalir pdam tidak+ngalir ~<pda ~alir ~dam> ~gali ~lir> ~ngal ~pdam
water 9 bantu+air ~<ker
water 8 bocor di+rumah kayu keruh maaf+air meteran+air ~<boc ~<kay ~<pip ~ayu> ~boco ~cor> ~eran ~eruh ~ipa> ~kayu
 ~keru ~ocor ~pipa ~ruh>
water 7 air+keran air+pam air+pdam baru bau keran pam tagihan ~<bau ~<pam ~<tag ~agih ~aru> ~bau> ~giha ~pam> ~ran>
 ~tagi
water 6 air+bersih air+mati bersih bocor+di kering kran kran+tidak meteran tagihan+air tagihan+pdam ~<kra ~<met
 ~baru ~bers ~ersi ~han> ~ihan ~kera ~keri ~kran ~mete ~rsih
water 5 air+kecil air+keruh di+jalan kecil mati naik pasang+pdam pdam+baru sumur ~<bar ~<mat ~<nai ~<nga ~<sum ~aik>
 ~ati> ~cil> ~ecil ~eter ~keci ~mati ~naik ~sumu ~tera
water 4 air+baru air+bau air+bocor air+ledeng air+rusak butuh butuh+air dari+kemarin kayu+bocor kayu+pdam
 kering+butuh komplain komplain+kemana ledeng ledeng+bau melonjak minggu pasang pdam+naik pdam+rusak pdam+tidak
 sambungan sambungan+air ~<led ~ain> ~butu ~ecah ~eden ~elon ~emin ~lain ~lede ~lonj ~melo ~mpla ~njak ~onja ~plai
 ~semi ~utuh
water 3 3+hari ada+biaya air+sumur baru+di bau+kayu bau+minyak butuh+tangki hari kayu+air kemarin mati+3 naik+di
 pam+item pdam+keruh pdam+mati pdam+melonjak rusak sumur+bau tangki tangki+air ~<but ~<har ~<kec ~<kek ~<pec ~<rus
 ~asan ~cah> ~eker ~emar ~ggu> ~gki> ~hari ~inga ~jak> ~keke ~komp ~mari ~mbun ~ming ~mur> ~ngki ~ompl ~peca ~ring
 ~samb ~sang ~umur ~unga ~usak
water 2 air+naik banget+tidak bantu+kayu harus+bagaimana item kecil+banget minyak ngalir+sekarang pam+keruh
 pdam+bocor pdam+salah ~<ite ~<kom ~<mel ~erin ~tuh>
water -2 # =past @=darurat @first=darurat ada+yang alat apa bayi belum bpjs buka dengan dipukul gas ini istri jual
 kursi lagi listrik minta motor obat pasar sakit surat terus tiap tidak tidur+di tua urus ~<.> ~<akt ~<apa ~<bak
 ~<bpj ~<car ~<dar ~<dik ~<dir ~<gas ~<ini ~<ist ~<jad ~<jua ~<kab ~<kal ~<kas ~<lag ~<lam ~<lis ~<mot ~<nen ~<oba
 ~<pun ~<sak ~<san ~<seb ~<sia ~<tab ~<tia ~<tid ~<tua ~<uru ~ahan ~akar ~ake> ~akek ~akit ~alat ~ali> ~ambr ~anan
 ~anji ~anti ~apan ~api> ~arah ~ayi> ~bah> ~bayi ~bela ~belu ~bpjs ~bur> ~dak> ~elum ~empa ~empu ~ena> ~enek ~erap
 ~gan> ~hat> ~iap> ~idak ~ingg ~ini> ~ipuk ~kake ~kama ~kar> ~keba ~kek> ~kena ~ket> ~kit> ~knya ~kurs ~lagi ~ling
 ~list ~lum> ~male ~mint ~moto ~mpu> ~nek> ~nene ~nger ~ntra ~ntua ~ntun ~pas> ~pat> ~pjs> ~rapa ~rga> ~rsi> ~ruk>
 ~saki ~sama ~samp ~seka ~tah> ~teng ~teru ~tian ~tiap ~tida ~tong ~trak ~tri> ~uarg ~ukan ~uran ~ursi ~urus ~usah
 ~yar>
water -3 =not =well @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan ada air+galon bawa bikin cacar cacar+air
 daftar depan di galon galon+bau gelandangan gratis hilang jam kk ktp lapor makan malam masuk meninggal
 meteran+rusak pakai sekolah sendiri suami sudah tetangga tidak+bisa tidur uang untuk ~<ada ~<ala ~<baw ~<bel ~<bik
 ~<bua ~<buk ~<cac ~<daf ~<dap ~<den ~<di> ~<dia ~<dic ~<din ~<dis ~<gan ~<gel ~<gra ~<hil ~<jam ~<kar ~<keb ~<ken
 ~<kk> ~<ktp ~<kur ~<mer ~<nge ~<ngu ~<nya ~<pem ~<sen ~<ser ~<sua ~<sud ~<sur ~<tah ~<tan ~<tel ~<tem ~<tet ~<uan
 ~<uda ~<unt ~<war ~<yg> ~aan> ~abis ~acar ~afta ~agi> ~akai ~aki> ~alem ~ama> ~aman ~ampa ~ampu ~ana> ~anta ~anya
 ~apor ~aran ~arga ~arun ~asar ~asih ~asuk ~ata> ~atan ~atis ~awa> ~aya> ~bat> ~bawa ~bera ~biki ~bil> ~bis> ~buat
 ~buka ~bula ~caca ~car> ~daft ~depa ~diba ~dipu ~diri ~dur> ~ekol ~elah ~elua ~emba ~endi ~enge ~enin ~erus ~ftar
 ~galo ~gas> ~gela ~grat ~guru ~hila ~idur ~ikin ~iman ~ing> ~inta ~jam> ~jual ~kai> ~kara ~kasi ~kat> ~kelu ~kola
 ~kont ~ksa> ~ktp> ~kul> ~lah> ~lan> ~land ~lapo ~lem> ~maka ~mana ~masu ~meni ~ndan ~ndir ~ngan ~ning ~nsos ~nta>
 ~ntuk ~obat ~olah ~ontr ~otor ~paka ~pake ~peng ~pet> ~por> ~puku ~rah> ~rak> ~rat> ~rati ~rung ~san> ~sar> ~seko
 ~send ~sos> ~suam ~suda ~suk> ~sura ~tang ~ter> ~teta ~tidu ~ting ~tor> ~trik ~tua> ~tuan ~tuk> ~tuna ~ual> ~uami
 ~uan> ~uang ~uat> ~udah ~ukul ~unan ~untu ~unya ~urat
water -4 =ask =beast =still =tale @1 @=alat_bantu @=bedah_rumah @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=pangan @first=ppa @first=puskesmas bapak bisa ibu ke kerja lansia mana odgj
 pak puskesmas saudara saya yang ~<amb ~<bap ~<bay ~<bis ~<dep ~<dib ~<dim ~<dip ~<dit ~<gal ~<ibu ~<kak ~<kam ~<ke>
 ~<kel ~<ket ~<kon ~<lap ~<mak ~<mal ~<mas ~<men ~<odg ~<pen ~<pin ~<pus ~<sau ~<say ~<sek ~<ter ~<yan ~ada> ~akan
 ~alam ~alon ~ami> ~anda ~anga ~angg ~ansi ~apa> ~apak ~ara> ~asi> ~auda ~bapa ~bisa ~dah> ~dang ~dara ~dgj> ~dima
 ~elan ~enga ~epan ~erja ~esma ~etan ~gal> ~gang ~gga> ~ggal ~ian> ~ibu> ~ilan ~iri> ~isa> ~istr ~kerj ~kesm ~kin>
 ~lam> ~lang ~lon> ~luar ~mala ~man> ~mas> ~nan> ~nsia ~nya> ~odgj ~pan> ~pusk ~rik> ~rja> ~saud ~saya ~skes ~smas
 ~stri ~tan> ~tar> ~tis> ~udar ~uka> ~ulan ~ung> ~uske ~yang
water -5 =drill =heart @=damkar @=dukcapil @=polisi @=puskesmas @=slrt @first=damkar @first=dukcapil @first=polisi
 @first=slrt anak mau orang ~<,> ~<ana ~<lan ~<man ~<mau ~<ora ~<pak ~<per ~anak ~ang> ~kan> ~lans ~mau> ~nak> ~ngga
 ~oran ~pak> ~rang ~sia>
roads 12 tps+liar
roads 10 bau tps ~<bau ~<tps ~bau> ~tps>
roads 9 =road got jalan taman+rusak ~<got ~alan ~got> ~lan>
roads 8 gang kali merah+mati polisi+tidur rusak sampah taman ~<gan ~<jal ~<pol ~<rus ~ali> ~jala ~kali ~mpah ~rusa
 ~sak> ~tama ~usak
roads 7 angkut aspal bolong lampu+merah macet+parah mampet masuk+rumah penuh pohon polisi rambu rambu+hilang trotoar
 ~<asp ~<kal ~<mam ~<poh ~<ram ~<sam ~<sem ~<tro ~ampa ~ampe ~aspa ~bolo ~emba ~enuh ~gang ~gkut ~hon> ~lisi ~mamp
 ~mpet ~ngku ~nuh> ~oar> ~ohon ~olis ~otoa ~pah> ~pal> ~penu ~poho ~ramb ~roto ~ruk> ~samp ~spal ~toar ~trot
roads 6 ambruk asap asap+pabrik drainase jalan+bolong jembatan lewat liar macet mau+ambruk merah pabrik+bau
 parkir+sembarangan sampah+tidak selokan sembarangan tidak+angkut tpu tpu+penuh ~<amb ~<ang ~<asa ~<bol ~<dia ~<dra
 ~<lew ~<lia ~<mac ~<sel ~<tam ~<tpu ~<tum ~acet ~aina ~ambr ~angk ~asap ~ase> ~bang ~bara ~bruk ~cet> ~dian ~drai
 ~elok ~erna ~ewat ~iang ~iar> ~isi> ~jemb ~kut> ~lewa ~liar ~loka ~mace ~mbar ~mbat ~mbru ~mbu> ~mera ~nase ~nggi
 ~okan ~pet> ~poli ~rain ~sap> ~selo ~semb ~tpu> ~tup> ~umpu ~utup ~wat>
roads 5 air+got ayam+bau bakar+sampah bangunan bangunan+liar banjir bantu+jalan bau+tpa bener butut depan
 di+bantaran di+gang di+komplek gorong got+masuk hilang jalan+butut jalan+depan jalan+di kampung ke+kali komplek
 limbah limbah+pabrik minta+pohon pabrik+ke papan+reklame pengerukan pengerukan+kali peternakan peternakan+ayam
 pohon+potong puing rawa rawa+kucing reklame+miring siapa sudah+minggu tinggi tpa tpa+rawa tumpuk tutup ~<ben ~<dep
 ~<gor ~<hil ~<jem ~<num ~<nut ~<par ~<pet ~<pui ~<raw ~<rob ~<sia ~<tpa ~<tut ~ampu ~ancu ~banj ~bata ~bene ~boh>
 ~cur> ~depa ~ener ~epan ~erah ~eruk ~ggi> ~goro ~guna ~hila ~inas ~jir> ~kamp ~limb ~luba ~mple ~mpuk ~mpun ~ncur
 ~ner> ~neri ~njir ~nump ~nutu ~oboh ~oron ~pan> ~pete ~puin ~rawa ~rnak ~robo ~rong ~ruka ~siap ~tpa> ~tump ~tutu
 ~uban ~uing
roads 4 air+di aspal+luka bangkai banjir+terus bantaran bau+busuk bener+siapa besar+mau buruk debu debu+proyek
 depan+rumah di+pinggir di+trotoar drainase+buruk genangan genangan+air got+di got+mampet jatuh kabel+tidak kali+bau
 kampung+saya kapan+bener kendaraan+parah lapor+siapa lewat+rumah maaf+jalan miring mobil+parkir pakai+jual parah
 parah+lewat parkir parkir+tutup pinggir pinggir+jalan pohon+besar polusi polusi+debu reklame saya+rusak tidak+tutup
 trotoar+pakai truk tutup+gang untuk+saya yang+angkut ~<deb ~<jat ~<kom ~<mir ~<pen ~<tru ~ame> ~anji ~apan ~arki
 ~atuh ~buru ~debu ~ebu> ~ekla ~elup ~emin ~erin ~gena ~geru ~ggir ~ggu> ~gir> ~gkai ~iapa ~ilan ~imba ~inny ~irin
 ~jatu ~kai> ~klam ~komp ~lame ~lek> ~lusi ~mban ~miri ~naka ~nggu ~olus ~ompl ~para ~park ~pin> ~plek ~polu ~puk>
 ~pung ~rekl ~rinn ~rkir ~semi ~tara ~tern ~truk ~tumb ~tupi ~tut> ~umba ~upas ~upin ~uruk ~usi> ~utut
roads 3 @first=- ada+lubang amblas ambruk+depan ancur asap+masuk bantu+parkir bantu+tidak besar bikin+orang busuk
 cctv cctv+jalan dagang+tutup dari+kemarin depan+gang depan+sekolah gang+ada got+depan hancur harus harus+kemana
 jalan+hilang jalan+ibu jalan+kampung jembatan+kayu karena kayu+rapuh kendaraan kucing+di lampu lapor+kemana
 liar+lapor liar+tinggi lubang lubang+bikin maaf+bau makasih marka marka+jalan meluap minggu orang+jatuh papan
 parah+bisa pkl pkl+di potong proyek rapuh reklame+mau rumput rumput+liar sampah+asap sampah+tumpuk saya+mampet
 selokan+bau selokan+meluap sembarangan+syaratnya ~<bur ~<cct ~<han ~<lub ~<pkl ~<pot ~<rap ~<tin ~ahan ~akas ~ambl
 ~apa> ~apny ~apuh ~araa ~aren ~besa ~blas ~busu ~cctv ~ctv> ~dibe ~dipo ~ditu ~enan ~enge ~erat ~erum ~esar ~eter
 ~gelu ~hanc ~haru ~iben ~ipot ~itut ~kare ~kend ~kir> ~lamp ~luap ~lupa ~mbah ~mbla ~melu ~ming ~nah> ~ntar ~oton
 ~oyek ~ping ~pkl> ~pnya ~poto ~proy ~raan ~rah> ~rapu ~rena ~rin> ~rka> ~roye ~rump ~sapn ~suk> ~ting ~uala ~uap>
 ~yek>
roads 2 =well ada+bantu ayam bagaimana+ya bantu+limbah banyak+motor bisa+bantu bolong+banyak buruk+untuk
 ganggu+jalan jalan+gang jembatan+rusak kali+anak kelar kucing lewat+siang liar+di maaf maaf+buang maaf+papan masuk
 minta+pengecoran miring+bagaimana motor+jatuh parkir+di pengecoran pengecoran+jalan proyek+ganggu proyek+jalan
 ranting ranting+tutup rusak+dari sampah+tiap selokan+di sembarangan+harus siapa+yang tanah+lewat tiap+sore
 tidak+kelar tidur+tinggi tolong+bantu truk+tanah tutup+jalan tutup+lampu warga+bakar ~<gen ~<kuc ~<lim ~<maa ~<mar
 ~<ran ~aaf> ~aran ~arka ~asuk ~ayam ~bant ~cing ~cora ~ecor ~elar ~geco ~iban ~ingg ~ipak ~kuci ~maaf ~mark ~masu
 ~mput ~nang ~ndar ~ngec ~ngel ~nnya ~papa ~peru ~puh> ~put> ~ucin ~unan ~yam>
roads -2 @1 @=darurat @=polisi @first=darurat @first=polisi adik+buang alat anjing apa bantu+adik belum+tutup berapa
 bisa bpjs buka dagang+kaki dengan dipukul gelap hamil istri kabel+belum kaki+lima kena kursi lima lima+tutup
 minta+pasang obat pasar polio roda sakit saya+tidak sembarangan+malam surat tua tutup+trotoar untuk ~<akt ~<anj
 ~<apa ~<bal ~<bis ~<bpj ~<car ~<dij ~<dik ~<dir ~<hal ~<ist ~<jad ~<kan ~<mah ~<mak ~<oba ~<pal ~<pul ~<rod ~<sak
 ~<san ~<seb ~<tua ~<tun ~<unt ~<war ~acar ~akit ~alat ~amil ~anya ~api> ~awan ~baru ~baya ~bisa ~bpjs ~buat ~dam>
 ~diti ~ebak ~elap ~empa ~empu ~enek ~hami ~inso ~inya ~ipuk ~isa> ~jak> ~jing ~kek> ~kit> ~knya ~kot> ~lama ~liha
 ~lima ~lio> ~maka ~mana ~men> ~mil> ~nek> ~nene ~ngko ~njin ~ntra ~ntuk ~oda> ~olio ~pera ~pjs> ~pula ~rapa ~roda
 ~saki ~sama ~tah> ~tahu ~tor> ~trak ~tri> ~tuan ~tuk> ~uarg ~umur ~ung> ~untu ~ursi ~usah ~wan> ~yar>
roads -3 =beast =office =past @=pangan @=poli_jiwa @first=pangan @first=poli_jiwa ada+yang ambruk+tabrak atm
 atm+rusak bapak+buang bau+gas bawa bayi butuh daftar dari di+kali gelandangan gratis hari ini izin jalan+minta jam
 kakak kami ke lagi malam meninggal minta+rekam pasang pju rekam rusak+di sampai sembarangan+bisa suami tabrak+rumah
 tiang uang warung yang yang+urus ~<ala ~<atm ~<bar ~<baw ~<ber ~<bia ~<boc ~<buk ~<daf ~<dap ~<den ~<dic ~<din
 ~<dis ~<gra ~<ini ~<izi ~<ke> ~<keb ~<kec ~<kel ~<lag ~<mal ~<nen ~<ngu ~<nim ~<per ~<pju ~<ser ~<sua ~<tah ~<tak
 ~<tel ~<ter ~<uan ~<yan ~<yg> ~abis ~afta ~agi> ~ahu> ~akak ~akan ~akek ~alam ~alon ~ama> ~ana> ~ange ~arun ~asan
 ~asar ~atis ~atm> ~ayah ~ayi> ~bawa ~bayi ~bela ~bis> ~buka ~bula ~bur> ~daft ~dara ~dari ~dipu ~ecah ~ekam ~elah
 ~enin ~erap ~erem ~ftar ~grat ~guru ~hari ~hat> ~ima> ~iman ~impa ~ini> ~istr ~izin ~jam> ~kaka ~kake ~kami ~keba
 ~kena ~ket> ~kont ~ksa> ~kul> ~kurs ~lagi ~lah> ~lam> ~land ~lap> ~lat> ~ling ~mala ~meni ~mpa> ~mpai ~mur> ~ngan
 ~nimp ~ning ~nsos ~ntun ~nya> ~obat ~ontr ~pai> ~pang ~pat> ~peca ~pju> ~puku ~rang ~rati ~reka ~rsi> ~stri ~suam
 ~sura ~teng ~ter> ~tera ~tua> ~tuna ~uami ~uan> ~uang ~uar> ~uat> ~uka> ~ukul ~urat ~utuh ~waru ~yah> ~yang ~zin>
roads -4 # =drill =heart =still =tale @=alat_bantu @=damkar @=ppa @=santunan @first=alat_bantu @first=damkar
 @first=ppa @first=puskesmas @first=santunan ada adik gas ibu kaki kerja ktp makan mana pak puskesmas reklame+liar
 saudara tabrak tetangga tidak+bisa urus ~<ada ~<adi ~<bay ~<dar ~<dim ~<gas ~<ham ~<ibu ~<jam ~<kon ~<ktp ~<kur
 ~<men ~<nga ~<nya ~<pak ~<pem ~<pun ~<pus ~<sau ~<tab ~<tan ~<tem ~<uru ~abra ~ada> ~adik ~anda ~angg ~ara> ~ari>
 ~ata> ~auda ~bat> ~brak ~cah> ~dang ~deng ~dik> ~dima ~elan ~eng> ~enga ~erja ~esma ~etan ~gas> ~gga> ~ibu> ~kak>
 ~kaki ~kam> ~kat> ~kelu ~kerj ~kesm ~ktp> ~luar ~mas> ~ndan ~oran ~pusk ~rja> ~rung ~san> ~sang ~saud ~skes ~smas
 ~sos> ~tabr ~tar> ~teta ~tian ~tis> ~udar ~ulan ~urus ~uske
roads -5 @=dukcapil @=kerja @=puskesmas @=slrt @first=dukcapil @first=kerja @first=slrt anak bangun bangun+rumah
 bapak belum kk lansia orang proyek+parkir rumah+tutup tidur+di ~<ana ~<bap ~<bel ~<gel ~<ker ~<kk> ~<lan ~<man
 ~<ora ~<pas ~<tet ~aki> ~ami> ~anak ~ansi ~apak ~asi> ~bapa ~belu ~elum ~eran ~gal> ~gela ~ggal ~gun> ~kama ~lans
 ~lum> ~nak> ~nsia ~pasa ~rak> ~sia> ~tang
roads -6 lampu+jalan odgj ~<kak ~<odg ~dgj> ~ngga ~odgj ~pak>
roads -7 @=bedah_rumah @first=bedah_rumah liar+depan pabrik+parkir
roads -8 parkir+liar
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~uru>
school 10 slb ~<slb ~guru ~slb>
school 9 =drill anak+saya c paket paket+c sekolah slb+untuk sma spp ~<c> ~<sek ~<sma ~<spp ~aket ~ekol ~ket> ~kola
 ~lah> ~olah ~pake ~seko ~sma> ~spp>
school 8 ijazah kjp kjp+tangerang kuliah naik+kelas paud ppdb sd smp tangerang+ada zonasi ~<ija ~<kjp ~<kul ~<pau
 ~<ppd ~<sd> ~<smp ~<zon ~asi> ~aud> ~azah ~iah> ~ijaz ~jaza ~kjp> ~kuli ~liah ~onas ~paud ~pdb> ~ppdb ~smp> ~ulia
 ~zah> ~zona
school 7 daftar+sekolah gratis+tidak guru+kurang kelas negeri seragam tidak+naik ~<neg ~<ser ~agam ~eger ~elas ~erag
 ~eri> ~gam> ~geri ~las> ~nasi ~nege ~raga ~sera ~tar> ~tis>
school 6 daftar daftar+paud kejar+paket kuliah+tidak kurang mahal mampu+bayar naik nilai nilai+rapor paksa
 pindah+sekolah prestasi rapor sekolah+mahal tangerang ukt ukt+kuliah ~<daf ~<mah ~<nai ~<nil ~<pre ~<rap ~<ukt
 ~afta ~ahal ~aik> ~alur ~daft ~ftar ~hal> ~ilai ~ipak ~jalu ~kela ~kura ~lai> ~naik ~nila ~paks ~pres ~rapo ~rest
 ~ukt>
school 5 ada+tidak autis bantu+daftar beasiswa gratis guru+galak guru+sering jadwal+spmb kapan kejar maaf+guru
 mau+lanjut pindah saya+gratis sekolah+mau sekolah+rusak sering+tidak ~<aut ~<bea ~<gra ~<kap ~aksa ~apan ~asis
 ~atis ~auti ~beas ~dipa ~easi ~ejar ~esta ~gera ~grat ~inda ~iswa ~itah ~jar> ~kapa ~keja ~lak> ~maha ~ndah ~nger
 ~pind ~rati ~sisw ~stas ~swa> ~utis
school 4 belum+gaji dari+kemarin dinas+pendidikan galak guru+honor honor honor+belum komite komite+paksa
 kuliah+tolak lanjut lapor+dinas maaf+daftar murid+lapor pendidikan pungutan pungutan+sekolah putus putus+sekolah
 sekolah+slb seragam+sekolah slb+mana study study+tour tahan tidak+masuk tour tour+mahal uang+komite untuk+anak
 zonasi+sma ~<stu ~<tou ~anju ~didi ~dita ~gala ~guta ~idik ~ite> ~jut> ~komi ~mite ~ndid ~ngut ~njut ~omit ~our>
 ~putu ~stud ~taha ~tasi ~tour ~tudy ~udy> ~ungu ~utan ~utus
school 3 b bantu+tidak bayar beasiswa+prestasi biaya+sekolah daftar+kuliah daftar+tk gedung gedung+sekolah jadwal
 jalan+apa jalan+prestasi legalisir legalisir+ijazah maaf masuk+sma negeri+jalan paket+b ppdb+smp prestasi+smp
 saudara+tidak saya+bagaimana sd+bagaimana sekolah+paksa sma+negeri spmb+dari spp+anak spp+sd sumbang
 sumbang+sekolah tk tk+negeri tolak tolong+bantu uang+gedung ~<b> ~<dit ~<gal ~<gim ~<hon ~<kej ~<kom ~<leg ~<maa
 ~<muk ~<pak ~<put ~<sum ~<tk> ~aaf> ~adwa ~ahan ~alis ~ange ~apor ~ayar ~baya ~diga ~dika ~dito ~dwal ~edun ~gedu
 ~gima ~han> ~hono ~igaj ~isir ~itol ~jadw ~ksa> ~lanj ~lur> ~lurn ~maaf ~muku ~nor> ~olak ~onor ~pend ~por> ~pung
 ~sir> ~sumb ~tola ~tus> ~umba ~wal> ~yar>
school 2 ada+bantu bagaimana bantu+sekolah bantu+spmb bayar+ibu c+gratis daftar+paket daftar+smp gaji guru+pukul
 ijazah+anak ijazah+sekolah kemarin lanjut+terus maaf+saudara mampu masuk mau+masuk ppdb+anak ppdb+zonasi
 pukul+murid rusak rusak+di saudara+putus saya+tahan sd+syaratnya sekolah+anak sekolah+hilang sering sma+bagaimana
 smp+di smp+negeri smp+zonasi spmb+tidak syaratnya tidak+mampu uang ~<bag ~<gaj ~<ged ~<mba ~<pon ~<uan ~agai ~aima
 ~asuk ~atny ~baga ~dung ~emar ~gaim ~gali ~ikan ~lega ~mamp ~mari ~masu ~mban ~pona ~ratn ~seri ~uran ~urny ~usak
school -2 =heart @=darurat @first=darurat ada+yang adik alat beasiswa+tahfidz berhenti berhenti+sekolah buka dengan
 dipukul hari ini jual kis kursi lagi malam masuk+sekolah motor obat pakai+guru pasar plafon rt sakit sampai sudah
 surat tahan+pt tahfidz tidur+di tki tua ~<bak ~<dat ~<dij ~<dik ~<din ~<dir ~<har ~<ini ~<jua ~<kab ~<kal ~<kar
 ~<kay ~<kis ~<lag ~<lan ~<mel ~<mot ~<nen ~<oba ~<pan ~<pla ~<ppp ~<rt> ~<sak ~<san ~<seb ~<sud ~<tab ~<taw ~<tia
 ~<tki ~<tua ~afon ~ahfi ~akar ~ake> ~akek ~akit ~alat ~ali> ~ama> ~ambr ~anan ~ang> ~anji ~api> ~arah ~arga ~baka
 ~baru ~bela ~berh ~bol> ~data ~diri ~eman ~empa ~empu ~enek ~erap ~erhe ~erob ~fidz ~fon> ~hari ~hat> ~hent ~hfid
 ~iap> ~idz> ~ihan ~ipuk ~isi> ~kake ~kama ~kara ~keba ~kek> ~kena ~kis> ~kit> ~knya ~lafo ~lagi ~lahi ~ling ~moto
 ~mpai ~mpar ~nek> ~nene ~ngka ~ntra ~ntun ~nyak ~pala ~pas> ~pat> ~plaf ~ppk> ~pppk ~rapa ~rga> ~rhen ~roba ~ruk>
 ~saki ~sama ~suda ~tah> ~tahf ~teng ~ter> ~tera ~tian ~tiap ~tki> ~tong ~trak ~uarg ~udah ~ukan ~umur ~ung> ~ursi
 ~usah ~yak>
school -3 # =past @1 @=dukcapil @=poli_jiwa @=santunan @first=dukcapil @first=poli_jiwa @first=santunan ada air
 bapak bawa bayi bikin bisa bpjs bully bully+di butuh depan+sekolah gelandangan ibu jam kk ktp lansia makan mana
 mati mau meninggal pkh pt suami tetangga tidak+ada tidak+bisa tidak+punya tidur yang ~<ada ~<adi ~<air ~<akt ~<ala
 ~<bap ~<bar ~<baw ~<ben ~<bik ~<bis ~<bpj ~<buk ~<bul ~<but ~<dap ~<dar ~<den ~<dia ~<dib ~<dic ~<dis ~<gan ~<gel
 ~<ibu ~<kak ~<keb ~<kec ~<ken ~<ket ~<kk> ~<mal ~<man ~<mau ~<nam ~<nge ~<ngu ~<nya ~<pal ~<pen ~<pkh ~<pt> ~<sua
 ~<sur ~<tel ~<tem ~<tet ~<war ~<yan ~<yg> ~aan> ~abis ~ada> ~adik ~agi> ~akan ~aki> ~alam ~aman ~ambu ~anga ~angk
 ~ansi ~apak ~aran ~ari> ~asar ~ata> ~atan ~ati> ~ayi> ~bapa ~bawa ~bayi ~bera ~biki ~bil> ~bis> ~bisa ~bpjs ~buka
 ~bula ~bull ~dipu ~dur> ~elah ~elua ~emba ~ena> ~eng> ~enge ~enin ~enti ~etan ~gela ~gga> ~ggu> ~ian> ~ibu> ~idur
 ~ikin ~iri> ~isa> ~istr ~jam> ~jual ~kan> ~kar> ~kat> ~kelu ~kont ~ktp> ~kurs ~lam> ~lan> ~land ~lang ~lat> ~lly>
 ~mala ~mati ~mau> ~meni ~mur> ~ndan ~nggu ~ning ~nsia ~nsos ~nti> ~ontr ~otor ~pai> ~par> ~pasa ~pet> ~pjs> ~pkh>
 ~rah> ~rak> ~rik> ~rsi> ~rung ~samp ~sar> ~sos> ~stri ~suam ~sura ~teta ~tidu ~ting ~tor> ~tuh> ~tuna ~ual> ~uami
 ~uan> ~uar> ~ully ~unan ~unya ~urat ~yang
school -4 =still =tale @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah @first=puskesmas anak+sekolah
 depan di+sekolah ke kerja minta odgj pak pakai punya puskesmas rumah sekolah+dinas tidak+sekolah ~<amb ~<ber ~<jam
 ~<kam ~<ke> ~<ked ~<kon ~<ktp ~<mat ~<men ~<nga ~<odg ~<pas ~<pem ~<pus ~<rum ~<sam ~<ter ~air> ~akai ~ami> ~anda
 ~angg ~anya ~awa> ~bat> ~dang ~deng ~depa ~dgj> ~dik> ~edin ~elan ~enga ~erja ~esma ~gal> ~gan> ~gang ~ggal ~ing>
 ~ingg ~inta ~kai> ~kedi ~kerj ~kesm ~kin> ~lans ~luar ~mah> ~man> ~mas> ~mint ~nan> ~nasa ~ngan ~ngga ~nta> ~nya>
 ~obat ~odgj ~pak> ~paka ~peng ~puny ~pusk ~rat> ~rja> ~ruma ~sia> ~skes ~smas ~uka> ~ulan ~umah ~uske
school -5 =beast =road =work @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=damkar @first=kerja @first=pangan
 @first=ppa di orang sekolah+tidak ~<,> ~<dep ~<di> ~<ker ~<min ~<ora ~<per ~ampa ~asan ~epan ~oran ~ran>
school -6 @=polisi @first=polisi ~san>
other 13 darah+mana
other 11 @1 imb nib rt sim ~<imb ~<nib ~<rt> ~<sim ~imb> ~nib> ~sim>
other 10 =beast @first=- atm bank bpn kpr kpu lapor+spt lurah npwp parkir+liar pbb spt wifi ~<asu ~<atm ~<kpr ~<kpu
 ~<lur ~<npw ~<pbb ~<spt ~<wif ~acar ~ank> ~atm> ~bank ~bpn> ~ifi> ~kah> ~kpr> ~kpu> ~lon> ~npwp ~pbb> ~pns> ~pwp>
 ~spt> ~wifi
other 9 =drill =heart bisa+tidak cerai cpns haji nafkah obat+nyamuk paspor rusun umkm+dapet veteran ~<bpn ~<cer
 ~<cpn ~<haj ~<kur ~<pul ~<vet ~aji> ~alon ~aspo ~cera ~cpns ~haji ~ota> ~pasp ~psi> ~rusu ~spor ~sun> ~usun ~vete
 ~wan>
other 8 =work anjing+liar asuh bangun+rumah bpkb damri di+tangerang harga hewan ibu+saya izin kucing liar+depan
 nikah ojol pajak pak+rt pakai+guru pupuk rujuk sewa umroh ~<bpk ~<gal ~<hew ~<izi ~<kuc ~<naf ~<nik ~<ojo ~<paj
 ~<ppp ~<pup ~<sam ~<sew ~<tar ~amri ~aris ~asuh ~bpkb ~cing ~damr ~emil ~erai ~ewa> ~ewan ~harg ~hewa ~ikah ~izin
 ~juk> ~kat> ~kuci ~lik> ~lura ~mri> ~mroh ~nika ~ojol ~paja ~pemi ~pkb> ~ppk> ~pppk ~rai> ~rapa ~roh> ~sal> ~sewa
 ~suh> ~ucin ~umro ~urah ~zin>
other 7 adopsi asuransi atm+rusak berapa bus dapet+bantu futsal gadai hotel iuran izin+bikin jodoh jual+motor
 koperasi masjid oss pabrik+parkir pemilu pmi puisi pulsa rabies+kucing salon sekolah+dinas stnk surat+waris
 tidak+sampai umkm umroh+tipu untuk+saya walikota wisata zakat ~<ado ~<buk ~<dam ~<fut ~<hot ~<iur ~<jod ~<oss ~<pmi
 ~<rus ~<stn ~<tel ~<tuk ~<umk ~<umr ~<wal ~<zak ~adai ~adop ~afka ~ajak ~akat ~alik ~ara> ~asji ~asur ~dai> ~dops
 ~edin ~fkah ~futs ~gada ~hote ~ikot ~ilu> ~isi> ~isik ~iura ~jak> ~jid> ~jodo ~jol> ~kope ~liko ~lsa> ~masj ~milu
 ~mkm> ~nafk ~nasa ~nsi> ~odoh ~opsi ~oss> ~otel ~perp ~pmi> ~puis ~puls ~pupu ~rans ~risa ~rusn ~salo ~sata ~sjid
 ~snya ~stnk ~sura ~tnk> ~tsal ~tuka ~uisi ~ulsa ~umkm ~upuk ~uran ~usny ~utsa ~wali ~wisa ~zaka
other 6 akta+cerai ambulans+mayat arab bandara beli+hp buka buku buku+nikah cctv daftar+polisi dana+rt dari+kemarin
 dengan+dia di+arab dipukul+di enak film hak+asuh jadwal jam+berapa jual kembali+nama kerja+dengan kontrakan kredit
 kua kuota kuota+habis kurban kurir liar lurah+minta makan+enak mau+jadi modal nafkah+anak nikah+di nyamuk
 paket+tidak parkir pelihara pelihara+ayam penelitian pensiun pinjam pinjam+uang presiden rumah+tutup siapa+presiden
 sim+mati skripsi taspen tayo tempat+makan tiket tkw+dipukul tni tps+kemana warung wifi+mati ~<bus ~<cct ~<ena ~<fil
 ~<gad ~<jad ~<jua ~<kop ~<kre ~<kua ~<kuo ~<lia ~<mas ~<mod ~<nip ~<pui ~<rek ~<tas ~<tay ~<tik ~<tni ~<wis ~adwa
 ~agan ~ama> ~ame> ~aoke ~arab ~arao ~arki ~aspe ~ayo> ~band ~bera ~buka ~bus> ~cctv ~ctv> ~dal> ~dara ~dit> ~dwal
 ~edia ~edit ~elih ~elit ~enak ~enaz ~enel ~erap ~esid ~eta> ~film ~iar> ~ihar ~iket ~ilm> ~inja ~ipsi ~isan ~isat
 ~itia ~iun> ~jadw ~jena ~kam> ~ket> ~kota ~kred ~krip ~kua> ~kuot ~kurb ~kuri ~liar ~liha ~liti ~moda ~naza ~neli
 ~njam ~nsiu ~nyam ~odal ~ola> ~park ~peli ~pen> ~pens ~raka ~raok ~rasi ~redi ~rips ~rir> ~rkir ~side ~siun ~spen
 ~tari ~tasp ~tayo ~tel> ~tela ~tike ~tni> ~uar> ~uota ~urba ~urir ~utan ~wal> ~waru ~yamu
other 5 angkot arisan asuransi+tidak atm+tertelan bangun bantu+apa bantu+hukum bantu+ternak bantu+tidak bayar
 bayar+majikan beli belum+keluar bengkel berisik bikin bikin+baru bikin+sim bri buang cuaca cuaca+hari daftar
 daftar+merek dagang dapet darah+pmi di+kua di+malaysia dinas gaji+tki galon gratis+daftar hak hari+ini hp indihome
 investasi izin+buka izin+keramaian izin+usaha jalan+minta jual+rumah karang karaoke kas kasih+nafkah kena+razia
 kereta konser kur kur+bri laundry lemot liar+banyak lomba luar+negeri mahal malaysia+kena mantan+suami mau+pinjam
 merek minta+rekam mudik+gratis murah nama+motor nikah+hilang online pacar pajak+mobil pajak+motor pbb+belum
 pengadilan perizinan perpanjang pilkada pohon proyek proyek+parkir pulang rt+galak rusun+untuk rute rute+angkot
 syarat syarat+donor taiwan+gaji tanah tangerang tarik telat tidak+bayar tidak+cair tidak+kasih tki+tidak tkw tukar
 tukar+uang uang+kas usaha utang vaksin vaksin+hewan wakaf warung+makan ~<ara ~<ari ~<bel ~<bik ~<bri ~<cua ~<daf
 ~<dim ~<don ~<hak ~<hp> ~<inv ~<jen ~<ked ~<lau ~<lim ~<lom ~<med ~<mur ~<onl ~<pac ~<pel ~<poh ~<pre ~<pro ~<sal
 ~<sub ~<tkw ~<usa ~<uta ~<vak ~adil ~afta ~ahal ~ajin ~akaf ~anah ~angu ~apet ~arik ~arun ~aund ~ayar ~bara ~baya
 ~beri ~biki ~bri> ~buan ~buku ~cuac ~daft ~daga ~dape ~den> ~diho ~dik> ~dila ~dima ~doh> ~dry> ~eli> ~emot ~ensi
 ~eran ~eret ~eris ~eriz ~erpa ~erti ~ftar ~gadi ~galo ~gkel ~gkot ~gun> ~hak> ~hal> ~hara ~iden ~ihom ~ikat ~ilan
 ~ilka ~ima> ~ine> ~inve ~inya ~jat> ~jiny ~kada ~kaf> ~kara ~kedi ~kel> ~kere ~kir> ~kos> ~ksin ~kur> ~laun ~lemo
 ~line ~lkad ~lomb ~mba> ~medi ~mot> ~mura ~nah> ~ndar ~ndih ~ndry ~nger ~ngke ~nipu ~nlin ~nser ~ntra ~ntua ~nves
 ~oke> ~omba ~onli ~oper ~oyek ~pilk ~pinj ~poho ~por> ~proy ~puk> ~rab> ~rah> ~reta ~risi ~rizi ~roye ~rpan ~rute
 ~ser> ~sert ~siks ~tan> ~tana ~tar> ~teri ~tern ~tkw> ~trak ~tuan ~uaca ~ukar ~uku> ~undr ~ute> ~vaks ~vest ~waka
 ~wari ~yar> ~yek> ~zina
other 4 ac acara acara+apa ada+acara ada+bantu akar akar+pohon apa+minggu asuh+anak ayam+bau bantu+modal bantu+umkm
 bapak+buang barang bayar+mana bayar+pbb beasiswa+tahfidz belum+tutup bi bi+checking biaya bola butuh+data
 butuh+donor cari+kontrakan cek+tilang checking cpns+kapan dahan darah+golongan data+dinsos depan+rumah di+saudi
 di+taiwan dia dokter+hewan donasi donor donor+darah emoney gaji gaji+tahan gedung genteng gereja golongan
 golongan+o harga+beras hukum imb+rumah internet+lemot jadi+orang jadi+relawan kabel+belum kakak+tkw karang+taruna
 kemana kemarin kontrakan+ibu kontrakan+murah kontrakan+yang kredit+macet lapor+rt leasing lima luar lurah+pungli
 malaysia mana mau+skripsi menjorok menjorok+ke minggu+ini minta+modal modal+usaha motor mudik nomor+telepon o ojk
 paket pasang+wifi pbg pbg+rumah pelayanan pelayanan+kelurahan pengacara pengacara+gratis perpustakaan
 pinjam+ambulans pohon+tetangga razia rekam reklame+liar relawan rt+bagaimana rt+nakal rujuk+suami rumah+saya
 rumah+sebelah rumah+subsidi saldo+emoney sampai samsat samsat+keliling saudi saudi+tidak saya+tkw sembarangan+bisa
 sertifikat sertifikat+tanah service service+hp sim+a sim+c skripsi+butuh slik slik+ojk stnk+mati suami+istri
 subsidi sumbang surat+izin tahfidz taiwan taman tarik+tunai taruna telepon+walikota tembok ternak tes tes+sim
 tetangga tilang+elektronik tkw+di tni+daftar tps+mahal tua+asuh tukang tukang+ac tukang+pijat tutup tutup+jalan
 undang undang+rapat untuk+jual untuk+warga urus urus+ijin urus+izin vaksin+rabies wisata+di yang+murah ~<ac> ~<aca
 ~<aka ~<ang ~<bi> ~<bum ~<che ~<dah ~<emo ~<gaj ~<ged ~<huk ~<ind ~<kar ~<kon ~<lea ~<lua ~<mah ~<man ~<mot ~<mud
 ~<nut ~<o> ~<ojk ~<pbg ~<pem ~<raz ~<rel ~<ret ~<ruj ~<ser ~<sli ~<tah ~<tai ~<tem ~<tes ~<tet ~<tut ~<und ~<uru
 ~<wak ~<war ~aca> ~adi> ~aha> ~ahfi ~aian ~aiwa ~akaa ~akan ~aket ~aksi ~alay ~aman ~ami> ~amsa ~ana> ~ang> ~apa>
 ~arga ~asa> ~audi ~aysi ~azah ~azia ~beli ~biay ~bsid ~car> ~chec ~ckin ~daha ~dia> ~dona ~dono ~dung ~easi ~ecki
 ~edun ~eja> ~ekam ~elat ~elaw ~elko ~emar ~embo ~emon ~enga ~enjo ~ente ~erej ~erek ~erpu ~etan ~fidz ~fika ~gaca
 ~gaji ~gedu ~gent ~gere ~heck ~hfid ~hola ~home ~hon> ~huku ~iaya ~ice> ~idi> ~idz> ~ifik ~ikan ~ikin ~iman ~inan
 ~indi ~ing> ~irik ~iwan ~jam> ~jual ~kaan ~kas> ~kont ~kum> ~lawa ~lays ~leas ~lima ~lkom ~mari ~menj ~mere ~mone
 ~moto ~mpai ~msat ~mudi ~ney> ~ngad ~njor ~nont ~nten ~nton ~nutu ~ohon ~ojk> ~ome> ~oney ~onto ~ontr ~otor ~paca
 ~panj ~pbg> ~pene ~pula ~pust ~razi ~rban ~reja ~rek> ~reka ~rela ~resi ~rga> ~rika ~rpus ~rtif ~ruju ~runa ~rung
 ~rvic ~saha ~sams ~sat> ~serv ~shol ~sidi ~sik> ~skri ~slik ~stak ~subs ~sumb ~tahf ~taiw ~taka ~tang ~taru ~telk
 ~teta ~tifi ~ton> ~tup> ~tutu ~uang ~ubsi ~udik ~ujuk ~ukum ~umi> ~unda ~urus ~usah ~usta ~utup ~vice ~yah> ~ysia
 ~zah> ~zia>
"""
