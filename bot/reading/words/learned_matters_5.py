"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
dukcapil -4 # =heart =well @=damkar @=poli_jiwa @first=damkar @first=poli_jiwa ada air bagaimana+ya depan gang
 gratis kemarin odgj pasar pulang puskesmas rumah sekolah sudah+lama uang yang ~<ada ~<air ~<amb ~<dep ~<din ~<dip
 ~<gra ~<har ~<kon ~<kur ~<lam ~<man ~<min ~<odg ~<pak ~<pem ~<pul ~<pus ~<rum ~<san ~<sek ~<tem ~<uan ~<war ~<yan
 ~ada> ~akam ~aki> ~ambu ~arun ~atis ~bat> ~dang ~depa ~dgj> ~ekol ~emar ~epan ~esma ~gela ~grat ~istr ~kesm ~kola
 ~ksa> ~lan> ~mah> ~mari ~mas> ~mpu> ~nsos ~ntun ~obat ~odgj ~olah ~pan> ~pula ~pusk ~rati ~rik> ~ruma ~san> ~seko
 ~smas ~sos> ~stri ~tan> ~ting ~tis> ~tor> ~tuna ~uan> ~umah ~unan ~uran ~uske
dukcapil -5 =work @=alat_bantu @=bedah_rumah @=pangan @=ppa @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=ppa harus+bagaimana ini ya ~<dib ~<ini ~<kam ~<nga ~<ya> ~air> ~asar ~elan ~gang ~ing> ~man> ~nan> ~pasa
 ~sar> ~skes ~uang ~ulan ~yang
dukcapil -6 =road @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan ~ampu
dukcapil -7 ~ran>
dukcapil -9 @=slrt @first=- @first=slrt
trc 11 bantu+apa ini ~<ini ~ini>
trc 10 @=trc @first=trc apa trc ~<apa ~<trc ~trc>
trc 9 =ask dinsos siapa ~<din ~<sia ~apa> ~dins ~iapa ~inso ~nsos ~siap ~sini ~sos>
trc 8 bisa+bantu bot ~<bot ~bot> ~laya
trc 7 24+jam bot+ini jam sini ~<jam ~<sin ~ayan ~jam> ~yana
trc 6 bayar+tidak dinas+sosial disini+bayar kantor ke+sini lapor+disini sosial ~aja> ~anan ~ial> ~ntor ~osia ~sial
 ~sosi
trc 5 ada+gelandangan aja alamat apa+yang bantu+trc cara+pakai dinas disini gelandangan+lapor ieu ieu+siapa iki
 iki+siapa ini+resmi ini+untuk jam+kerja kerja+dinsos lapor+ke lapor+tanpa layan nomor+ini pak+siapa pakai+bot
 resmi+tidak siapa+ini tanpa+nama trc+dengan trc+mana untuk+apa ~<aja ~<ieu ~<iki ~<kan ~<lay ~<sah ~<sop ~<sos
 ~amat ~anto ~dina ~disi ~ieu> ~iki> ~inas ~isin ~kant ~mat> ~nas> ~opo> ~sopo ~tuga ~ugas ~yan>
trc 4 aja+di alamat+dinas apa+laporan bagaimana+cara bener+dinsos bisa boleh boleh+lapor buka+24 chat di+sini
 dinsos+mana fungsi harus+kemana hubung ini+bener ini+nomor jam+tidak kalian kantor+trc laporan+saya layan+ini
 maaf+ini nama nomor rahasia resmi saya+rahasia tanpa trc+24 trc+buka urus+apa ~<bis ~<cha ~<dim ~<fun ~<hub ~<kal
 ~<nam ~<nom ~<rah ~<res ~aha> ~ahas ~alia ~anpa ~apor ~asia ~bisa ~bole ~chat ~dima ~elay ~esmi ~fung ~gas> ~gsi>
 ~hasi ~hubu ~isa> ~lapo ~leh> ~lian ~min> ~mor> ~nama ~ngsi ~nomo ~npa> ~oleh ~omor ~orny ~paka ~porn ~resm ~rusi
 ~smi> ~tanp ~ubun ~ungs
trc 3 bantu+ini bayar beda+trc bener berapa cara dengan+satpol harus ini+bisa ini+pak kalau kalau+ada kalian+urus
 kenapa lapor laporan mana pp satpol satpol+pp telepon telepon+dinsos trc+dinsos trc+itu tugas tugas+apa ~<adm ~<bol
 ~<lap ~<pp> ~<tug ~admi ~akah ~alau ~ama> ~apai ~asny ~atpo ~ayar ~baya ~bene ~bung ~dany ~dmin ~edan ~elep ~enap
 ~epon ~erap ~gapa ~gasn ~haru ~jany ~kali ~lama ~lau> ~lepo ~nan> ~ner> ~nera ~ngap ~pain ~pol> ~pon> ~por> ~pora
 ~raha ~rapa ~rjan ~saha ~tele ~tpol ~usin ~yar>
trc 2 ada+biaya apa+harus apa+ini bantu beda bisa+lapor chat+apa daerah+trc dari+kemarin di+karawaci dinsos+di
 ini+chat ini+dari karawaci kenapa+aja maaf+apa maaf+bisa maaf+boleh nama+sendiri pelayanan+apa sampai+mana
 siapa+ibu trc+sampai yang+bisa ~<ala ~araw ~arus ~awac ~bera ~ener ~hat> ~ilap ~iman ~kah> ~kala ~kalo ~napa ~satp
 ~sin> ~tor> ~waci
trc -2 # =office ada+yang ambulans bayi belum bpjs dipukul istri jual kakak kursi lagi lapor+kemana obat pasar sakit
 siapa+yang slrt slrt+itu surat syaratnya terus tiap tidur+di tua urus yang ~<.> ~<adi ~<akt ~<aya ~<bak ~<bpj ~<dar
 ~<dic ~<dik ~<dir ~<ist ~<jad ~<jua ~<kab ~<kay ~<kem ~<lag ~<mal ~<oba ~<pak ~<pal ~<pan ~<rus ~<sak ~<san ~<seb
 ~<sen ~<slr ~<tab ~<tan ~<tia ~<tid ~<tua ~<tun ~<uru ~<yan ~acar ~akak ~akar ~ake> ~akek ~akit ~ali> ~ambr ~anga
 ~anji ~ans> ~anti ~apak ~apan ~api> ~asih ~atny ~ayi> ~bah> ~baka ~baru ~bayi ~bela ~belu ~bpjs ~diba ~dik> ~dipa
 ~elum ~empa ~enek ~erem ~iap> ~inya ~ipuk ~kaka ~kake ~kama ~kara ~keba ~kek> ~ket> ~kit> ~knya ~lagi ~lam> ~ling
 ~lrt> ~lum> ~mbul ~men> ~mpu> ~nek> ~nene ~ngan ~nger ~ntra ~ntun ~nyak ~pang ~pas> ~pere ~pjs> ~ratn ~rsi> ~ruk>
 ~saki ~slrt ~tah> ~teng ~ter> ~tera ~teru ~tiap ~tong ~trak ~uarg ~uka> ~ukan ~umur ~ung> ~ursi ~urus ~yak> ~yang
trc -3 112+itu =work @1 @=darurat @=poli_jiwa @=santunan @first=- @first=darurat @first=poli_jiwa @first=santunan
 ada air alat bawa bikin butuh daftar depan gratis hari hilang itu+nomor kk ktp makan masuk mati meninggal minggu
 motor pak saya sekarang sekolah suami sudah tetangga tidur uang ~<ada ~<air ~<bar ~<baw ~<bel ~<ber ~<bik ~<but
 ~<daf ~<dap ~<dia ~<dib ~<gan ~<hil ~<keb ~<kec ~<ket ~<kk> ~<ktp ~<kur ~<lam ~<mak ~<mer ~<mot ~<nen ~<nge ~<nya
 ~<say ~<sem ~<ser ~<sua ~<sud ~<sur ~<sya ~<tah ~<tem ~<tet ~<uan ~<uda ~aan> ~abis ~ada> ~afta ~agi> ~ahan ~air>
 ~aki> ~alat ~aman ~ambu ~ampu ~angk ~anta ~ara> ~arat ~arga ~ari> ~asar ~asuk ~ata> ~atan ~atis ~awa> ~aya> ~bang
 ~bawa ~biki ~bil> ~bis> ~bula ~bur> ~butu ~daft ~depa ~dipu ~diri ~dur> ~ekar ~ekol ~elah ~elua ~emba ~ena> ~eng>
 ~enge ~enin ~erin ~erus ~ftar ~grat ~hari ~hila ~idur ~ikin ~iri> ~istr ~jual ~kak> ~kar> ~kola ~kont ~ksa> ~ktp>
 ~kul> ~kurs ~lat> ~maka ~masu ~meni ~ming ~moto ~mur> ~nggi ~ngka ~ning ~ntua ~obat ~olah ~ontr ~oran ~otor ~pake
 ~pasa ~pet> ~ping ~puku ~rak> ~rati ~rga> ~rik> ~ring ~rung ~rusa ~sak> ~san> ~sar> ~saya ~seko ~sia> ~stri ~suam
 ~suda ~suk> ~sura ~syar ~teta ~tian ~tidu ~ting ~tnya ~tri> ~tua> ~tuan ~tuna ~ual> ~uami ~uang ~udah ~ukul ~unan
 ~uran ~urat ~usah ~utuh ~yara
trc -4 =beast =drill =heart =past =still =tale @=alat_bantu @=pangan @=ppa @first=alat_bantu @first=bedah_rumah
 @first=pangan @first=ppa anak bapak di ibu jalan lansia minta odgj orang puskesmas rumah saudara ~<amb ~<ana ~<bap
 ~<dep ~<di> ~<dip ~<dit ~<gra ~<hal ~<ibu ~<jal ~<kak ~<kam ~<kel ~<kon ~<mas ~<mat ~<men ~<min ~<odg ~<ora ~<pas
 ~<pem ~<pin ~<pus ~<rum ~<sau ~<ter ~<war ~akan ~alan ~ami> ~anak ~angg ~ansi ~aran ~asi> ~ati> ~auda ~bapa ~bat>
 ~dah> ~dara ~dgj> ~epan ~esma ~etan ~gal> ~gang ~gga> ~ggal ~ggu> ~han> ~ibu> ~ilan ~inta ~jala ~kan> ~kat> ~kelu
 ~kesm ~kin> ~lah> ~lan> ~lang ~luar ~mah> ~man> ~mas> ~mati ~mint ~nak> ~nggu ~nsia ~nta> ~odgj ~pak> ~pan> ~peng
 ~pusk ~rat> ~ruma ~saud ~seka ~skes ~smas ~tan> ~tar> ~tis> ~tuh> ~uan> ~udar ~ulan ~umah ~uske
trc -5 =road @=bedah_rumah @=damkar @=dukcapil @=kerja @=polisi @=puskesmas @=slrt @first=damkar @first=dukcapil
 @first=kerja @first=polisi @first=puskesmas @first=slrt mau yang+urus ~<,> ~<lan ~<mau ~<pen ~<per ~<sek ~ang>
 ~ing> ~ingg ~lans ~mau> ~ngga ~rang ~tang
power 9 =road lampu lampu+jalan listrik ~<lam ~<lis ~ampu ~istr ~lamp ~list ~mpu> ~rik> ~stri ~trik
power 8 nyala padam pln token ~<met ~<pln ~<tok ~ala> ~eran ~eter ~ken> ~mete ~nyal ~oken ~pln> ~toke ~yala
power 7 bunyi daya depan+rumah gang gang+saya gardu jalan kabel lampu+gang meteran meteran+rusak pju tambah+daya
 tidak+nyala turun turun+terus ~<bun ~<day ~<gan ~<jal ~<kab ~<nya ~<pad ~<pju ~<tur ~abel ~adam ~ardu ~bel> ~buny
 ~dam> ~daya ~ener ~gard ~jala ~kabe ~nyi> ~pada ~pju> ~rdu> ~run> ~turu ~unyi ~urun
power 6 dari+malam di+rumah hampir hampir+ambruk kedip kendor lapor+siapa masuk mati mcb mcb+turun minggu penerangan
 rusak saya+mati tambah token+listrik tolong+bener wifi+hampir ~<gar ~<ked ~<mat ~<mcb ~<sia ~alan ~amba ~asuk ~ati>
 ~dibe ~dip> ~dor> ~edip ~emin ~gang ~iben ~kedi ~kend ~lek> ~masu ~mati ~mbah ~mcb> ~mpir ~ndor ~nera ~neri ~pene
 ~semi ~tamb ~tera ~usak
power 5 bener bisa+masuk di+gang di+komplek gardu+bunyi gelap internet+semrawut kabel+menjuntai kabel+pln komplek
 lampu+penerangan listrik+mati listrik+padam meledak menjuntai+bahaya pju+padam siapa tagihan+listrik tidak+masuk
 token+tidak trafo ~<ben ~<mel ~<rus ~<sem ~<tam ~<tra ~afo> ~ampi ~bene ~edak ~eled ~endo ~erin ~ggu> ~hamp ~iapa
 ~leda ~mele ~ming ~mple ~ner> ~nggu ~ompl ~pir> ~plek ~rafo ~rusa ~sak> ~siap ~suk> ~traf
power 4 bahaya bantu+pju dari error gang+tidak jalan+mati jalan+rusak kapan+nyala kwh kwh+meter lampu+depan
 listrik+gagal maaf+gardu maaf+lampu mati+di mati+minggu meter meter+mati nyala+di pak+lampu pasang pju+kedip
 pln+kapan saya+gelap tiang+wifi ~<bah ~<err ~<ham ~<ken ~<kom ~<kwh ~ahay ~bah> ~baha ~boh> ~dari ~elap ~erro ~haya
 ~iang ~komp ~kwh> ~lap> ~oboh ~robo ~ror> ~rror
power 3 ambruk ambruk+ada bagaimana+ya bantu+mcb bantu+tidak bunyi+bagaimana depan gagal gang+mati jalan+gelap
 jalan+padam jalan+tidak kabel+telepon kemana listrik+error listrik+kendor listrik+naik maaf+kabel masuk+di
 mati+dari meledak+listrik melintang melintang+rendah minta+pasang njeglek padam+dari pasang+lampu pln+kendor rendah
 rumah+lapor rusak+depan rusak+di saya+kemana saya+lapor tagihan telepon+melintang terus+anak tolong+pak turun+daya
 ~<dep ~<dib ~<gag ~<nje ~<rob ~<tag ~agal ~agih ~asan ~bruk ~depa ~egle ~elpo ~emal ~epan ~gaga ~giha ~glek ~ipas
 ~jegl ~lan> ~lint ~lpon ~mbru ~meli ~njeg ~pan> ~rin> ~sang ~sema ~tagi
power 2 ada+bantu bantu+kabel bantu+listrik daya+bisa daya+di error+di jembatan+penyeberangan kendor+di lampu+di
 listrik+baru listrik+di listrik+miring listrik+tidak maaf+listrik mati+sendiri minggu+kemana pasang+listrik
 penyeberangan penyeberangan+mati pju+di rumah semrawut telepon terus tiang tolong wifi ~<mas ~<ren ~<rum ~<tol
 ~<wif ~awut ~eber ~elep ~elin ~emra ~epon ~ifi> ~lepo ~mah> ~mraw ~ntan ~pon> ~rawu ~rend ~ruma ~semr ~tele ~telp
 ~teru ~tolo ~umah ~wifi ~wut> ~yebe
power -2 =still @=darurat @first=darurat abis ada+yang alat bakar belum bisa+turun buka dengan dinsos dipukul hari
 indihome indihome+semrawut jual kabel+indihome kakak kucing+naik kursi lapor+kemana motor naik+tiang obat pak pasar
 rawan sakit saya+rusak sudah surat tiap tidur+di tua urus ~<abi ~<adi ~<akt ~<aya ~<dik ~<dip ~<dir ~<ind ~<jad
 ~<jua ~<kal ~<kay ~<lak ~<mak ~<mal ~<mam ~<oba ~<pal ~<pun ~<sak ~<san ~<seb ~<tab ~<ter ~<tua ~<uda ~<uru ~adik
 ~akak ~akar ~ake> ~akek ~akit ~alam ~alat ~ali> ~alin ~anan ~ang> ~anti ~api> ~arah ~baka ~bang ~bela ~belu ~diho
 ~dik> ~dins ~ebak ~elum ~empa ~empu ~enek ~erap ~erem ~gkut ~hat> ~home ~iap> ~ihom ~indi ~inso ~inya ~ipuk ~kaka
 ~kake ~kama ~keba ~kek> ~ket> ~kit> ~knya ~ling ~lum> ~maka ~men> ~ndih ~nek> ~nene ~nger ~nggi ~nta> ~ntra ~ntun
 ~nyak ~ome> ~pat> ~pere ~ping ~rang ~rapa ~rsi> ~saki ~sama ~samp ~suda ~tah> ~tahu ~tan> ~teng ~tiap ~tong ~trak
 ~uarg ~udah ~ukan ~umur ~unya ~ursi ~urus ~usah ~yak>
power -3 =office @=bedah_rumah @=poli_jiwa @first=bedah_rumah @first=poli_jiwa air+rusak bawa bayar bayi bikin bpjs
 butuh daftar gelandangan gratis hilang ini internet+menjuntai istri jam kami kucing lagi lampu+pju makan meninggal
 pakai pju+mati sekolah suami tetangga tidur uang ~<ala ~<bak ~<baw ~<bel ~<bik ~<bpj ~<buk ~<car ~<daf ~<dap ~<den
 ~<dia ~<dic ~<din ~<dis ~<hil ~<ini ~<ist ~<kar ~<keb ~<kec ~<ket ~<kuc ~<kur ~<lag ~<mot ~<nen ~<nge ~<ngu ~<pem
 ~<raw ~<sua ~<sud ~<sur ~<tah ~<tem ~<uan ~<war ~<yg> ~aan> ~abis ~afta ~agi> ~ahan ~akai ~ama> ~ambu ~ampa ~anta
 ~aran ~arga ~asar ~ata> ~atis ~awa> ~awan ~ayar ~ayi> ~bawa ~baya ~bayi ~biki ~bil> ~bis> ~bpjs ~buka ~bula ~bur>
 ~butu ~cing ~daft ~dipu ~dur> ~ekol ~elah ~elua ~ena> ~eng> ~enge ~enin ~ftar ~grat ~guru ~hari ~hila ~ian> ~idur
 ~ikin ~iman ~ini> ~jam> ~jual ~kai> ~kami ~kar> ~kara ~kat> ~kelu ~kena ~kont ~ksa> ~kuci ~kul> ~kurs ~kut> ~lagi
 ~land ~lat> ~meni ~moto ~mur> ~ngku ~ning ~nsos ~obat ~olah ~ontr ~otor ~paka ~pake ~pas> ~pet> ~pjs> ~puku ~rak>
 ~rat> ~rati ~rawa ~rga> ~rung ~sar> ~seko ~suam ~sura ~teta ~tidu ~ting ~tor> ~tri> ~tua> ~tuna ~ual> ~uami ~uan>
 ~uang ~ucin ~ukul ~unan ~uran ~urat ~utuh ~wan> ~yar>
power -4 # =tale @1 @=alat_bantu @=kerja @=pangan @=ppa @first=alat_bantu @first=kerja @first=pangan @first=ppa
 @first=puskesmas ada anak bapak ibu ke kerja kk ktp mana meteran+air odgj puskesmas rawan+begal saudara untuk yang
 ~<ada ~<ana ~<bap ~<bay ~<bua ~<but ~<dim ~<dit ~<gra ~<ibu ~<jam ~<kak ~<ke> ~<kel ~<kk> ~<kon ~<ktp ~<men ~<nga
 ~<odg ~<pak ~<pin ~<pus ~<sam ~<sau ~<sek ~<tan ~<tet ~<unt ~<yan ~ada> ~akan ~aki> ~aman ~anak ~anda ~angg ~angk
 ~anya ~apak ~ara> ~asi> ~auda ~bapa ~bat> ~buat ~dang ~dara ~deng ~dgj> ~dima ~enga ~erja ~esma ~etan ~gga> ~ggal
 ~ibu> ~ilan ~kerj ~kesm ~kin> ~kola ~ktp> ~lah> ~lang ~luar ~man> ~mas> ~nak> ~nan> ~ndan ~ntuk ~nya> ~odgj ~pak>
 ~peng ~pusk ~rja> ~san> ~saud ~skes ~smas ~sos> ~tang ~tar> ~tis> ~tuh> ~tuk> ~uat> ~udar ~uka> ~ulan ~ung> ~untu
 ~uske ~yang
power -5 =beast =drill =heart =work @=damkar @=dukcapil @=puskesmas @=slrt @first=damkar @first=dukcapil @first=slrt
 begal lansia mau orang ~<beg ~<ber ~<kam ~<ker ~<lan ~<man ~<mau ~<ora ~<per ~ami> ~ansi ~bega ~egal ~elan ~gal>
 ~ing> ~kan> ~lans ~mau> ~ngga ~nsia ~oran ~rah> ~sia>
power -6 @=polisi @first=polisi lampu+merah merah merah+mati ~<mer ~erah ~mera
power -8 air ~<air ~air>
water 11 =road air pdam ~<air ~<pda ~air> ~dam> ~pdam
water 10 bantu+air ngalir tidak+ngalir ~alir ~gali ~lir> ~ngal
water 9 ~<ker
water 8 kayu keruh maaf+air meteran+air ~<kay ~<pip ~ayu> ~eruh ~ipa> ~kayu ~keru ~pipa ~ruh>
water 7 air+mati air+pam air+pdam baru bau bocor di+rumah kran kran+tidak pam tagihan ~<bau ~<boc ~<kra ~<tag ~agih
 ~aru> ~bau> ~boco ~cor> ~eran ~giha ~ihan ~kran ~ocor ~pam> ~ran> ~tagi
water 6 air+bersih air+keran air+rusak bersih bocor+di keran meteran tagihan+air tagihan+pdam ~<met ~<pam ~bers
 ~ersi ~han> ~mete ~rsih
water 5 air+kecil air+keruh kayu+pdam kecil kering mati naik pasang+pdam pdam+baru pdam+rusak sumur ~<bar ~<mat
 ~<nai ~<nga ~<sum ~aik> ~ati> ~baru ~cil> ~ecil ~eter ~keci ~kera ~keri ~mati ~naik ~sumu ~tera
water 4 3+hari air+bau air+bocor air+ledeng bantu+tagihan dari+kemarin di+jalan komplain komplain+kemana ledeng
 ledeng+bau mati+3 melonjak pasang pdam+mati pdam+naik pdam+tidak rusak ~<pec ~<rus ~ain> ~ecah ~elon ~emin ~lain
 ~lede ~lonj ~melo ~mpla ~njak ~onja ~peca ~plai ~semi ~usak
water 3 air+baru air+bengkak air+sumur baru+harus bau+kayu bau+minyak butuh butuh+air butuh+tangki hari item
 kayu+air kayu+bocor kemarin kering+butuh maaf+kran minggu ngalir+bagaimana pam+item pdam+bocor pdam+keruh
 pdam+melonjak pdam+salah sambungan sambungan+air sumur+bau tangki tangki+air ~<but ~<har ~<ite ~<kec ~<kek ~<led
 ~<sem ~asan ~butu ~cah> ~eden ~eker ~emar ~ggu> ~gki> ~hari ~jak> ~keke ~komp ~mari ~ming ~mur> ~ngki ~ompl ~ring
 ~sang ~umur ~utuh
water 2 air+naik bagaimana+ya banget+tidak bantu+pasang harus+bagaimana kecil+banget minyak pam+keruh rusak+bisa
 salah ~<kom ~<mel ~erin ~inga ~item ~mbun ~sak> ~samb ~tem> ~unga
water -2 =past @=darurat @first=darurat ada+yang alat apa bayi belum bpjs buka dengan dipukul ini istri jual kakak
 kursi malam minta motor obat pasar sakit surat terus tiap tidak tidur+di tua ~<.> ~<adi ~<akt ~<bak ~<bpj ~<dik
 ~<dir ~<ini ~<ist ~<jad ~<jua ~<kab ~<kal ~<lam ~<oba ~<pal ~<pun ~<sak ~<san ~<seb ~<tab ~<tia ~<tid ~<tua ~akak
 ~akar ~ake> ~akek ~akit ~alan ~alat ~ali> ~ambr ~anan ~anji ~anti ~apan ~api> ~ayi> ~bah> ~baka ~bayi ~bela ~belu
 ~bpjs ~cara ~dak> ~diba ~dik> ~elum ~empa ~empu ~enek ~erap ~erem ~gas> ~hat> ~iap> ~idak ~ingg ~ini> ~ipuk ~kaka
 ~kake ~kama ~kara ~keba ~kek> ~ket> ~kit> ~knya ~kurs ~lum> ~mana ~men> ~mint ~nek> ~nene ~nger ~nggi ~nta> ~ntra
 ~ntun ~pas> ~pat> ~pere ~ping ~pjs> ~rapa ~rga> ~rsi> ~ruk> ~saki ~sama ~samp ~seka ~tah> ~teng ~teru ~tian ~tiap
 ~tida ~tong ~trak ~uarg ~ukan ~ursi ~usah ~yar>
water -3 =not =well @=poli_jiwa @first=poli_jiwa air+galon bawa bikin cacar cacar+air daftar depan di galon+bau
 gelandangan gratis hilang jam kk ktp lagi lapor listrik makan masuk meninggal meteran+rusak pakai sekolah sendiri
 suami sudah tetangga tidak+bisa tidur uang yang ~<ala ~<apa ~<baw ~<bel ~<bik ~<buk ~<cac ~<car ~<daf ~<dap ~<dar
 ~<den ~<di> ~<dia ~<dib ~<dic ~<din ~<dis ~<gan ~<gel ~<hil ~<jam ~<kar ~<keb ~<ken ~<kk> ~<ktp ~<kur ~<lag ~<lis
 ~<mal ~<mer ~<mot ~<nen ~<nge ~<ngu ~<nya ~<pem ~<sen ~<ser ~<sua ~<sud ~<sur ~<tah ~<tan ~<tel ~<tem ~<tet ~<uan
 ~<uda ~<war ~<yan ~<yg> ~aan> ~abis ~acar ~afta ~agi> ~ahan ~akai ~aki> ~alam ~ama> ~aman ~ampa ~ampu ~ana> ~anta
 ~apa> ~apor ~arah ~arga ~arun ~asar ~asih ~asuk ~ata> ~atan ~atis ~awa> ~bat> ~bawa ~bera ~biki ~bil> ~bis> ~buka
 ~bula ~bur> ~caca ~car> ~daft ~dah> ~depa ~dipu ~dur> ~ekol ~elah ~elua ~emba ~ena> ~endi ~enge ~enin ~erus ~ftar
 ~gan> ~gela ~grat ~guru ~hila ~ian> ~idur ~ikin ~iman ~ing> ~inta ~jam> ~jual ~kai> ~kar> ~kasi ~kat> ~kelu ~kena
 ~kola ~kont ~ksa> ~ktp> ~kul> ~lagi ~lah> ~lam> ~lan> ~land ~lapo ~list ~mala ~masu ~meni ~moto ~mpu> ~ndan ~ndir
 ~ngan ~ning ~nsos ~ntua ~obat ~olah ~ontr ~otor ~paka ~pake ~peng ~pet> ~por> ~puku ~rak> ~rat> ~rati ~rung ~san>
 ~sar> ~seko ~send ~sos> ~suam ~suda ~suk> ~sura ~tang ~ter> ~teta ~tidu ~ting ~tor> ~tri> ~trik ~tua> ~tuan ~tuna
 ~ual> ~uami ~uang ~udah ~ukul ~unan ~unya ~uran ~urat ~yang
water -4 =ask =beast =still =tale @1 @=alat_bantu @=bedah_rumah @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=pangan @first=ppa @first=puskesmas ada anak bapak bisa galon ibu ke kerja
 lansia mana odgj pak puskesmas saudara saya untuk ~<ada ~<amb ~<ana ~<bap ~<bay ~<bis ~<bua ~<dep ~<dim ~<dip ~<dit
 ~<gal ~<gra ~<ibu ~<kak ~<kam ~<ke> ~<kel ~<ket ~<kon ~<lap ~<mak ~<mas ~<men ~<odg ~<pak ~<pen ~<pin ~<pus ~<sau
 ~<say ~<sek ~<ter ~<unt ~ada> ~akan ~alon ~ami> ~anak ~anda ~anga ~angg ~ansi ~anya ~apak ~ara> ~aran ~asi> ~auda
 ~aya> ~bapa ~bisa ~buat ~dang ~dara ~dgj> ~dima ~diri ~elan ~enga ~epan ~erja ~esma ~etan ~gal> ~galo ~gang ~gga>
 ~ggal ~ibu> ~ilan ~iri> ~isa> ~istr ~kerj ~kesm ~kin> ~lang ~lon> ~luar ~maka ~man> ~mas> ~nak> ~nan> ~nsia ~ntuk
 ~odgj ~pak> ~pan> ~pusk ~rah> ~rik> ~rja> ~saud ~saya ~skes ~smas ~stri ~tan> ~tar> ~tis> ~tuk> ~uan> ~uat> ~udar
 ~uka> ~ulan ~ung> ~untu ~uske
water -5 =drill =heart @=damkar @=dukcapil @=polisi @=puskesmas @=slrt @first=damkar @first=dukcapil @first=polisi
 @first=slrt mau orang ~<,> ~<lan ~<man ~<mau ~<ora ~<per ~ang> ~kan> ~lans ~mau> ~ngga ~nya> ~oran ~rang ~sia>
roads 11 tps+liar
roads 10 bau taman tps ~<bau ~<tam ~<tps ~bau> ~tama ~tps>
roads 9 =road got polisi+tidur ~<got ~got>
roads 8 gang jalan kali masuk+rumah merah+mati polisi rusak sampah ~<gan ~<jal ~<pol ~alan ~ali> ~jala ~kali ~lan>
 ~lisi ~mpah ~olis ~pah> ~usak
roads 7 aspal bolong lampu+merah macet+parah mampet mau+ambruk penuh pohon rambu rambu+hilang sembarangan
 taman+kotor tidak+angkut trotoar ~<asp ~<kal ~<mam ~<poh ~<rus ~<sam ~<tro ~ampa ~ampe ~aspa ~bolo ~emba ~enuh
 ~gang ~mamp ~mbar ~mpet ~oar> ~otoa ~pal> ~penu ~poho ~roto ~ruk> ~rusa ~sak> ~samp ~spal ~toar ~trot ~wat>
roads 6 air+got ambruk angkut asap asap+pabrik bangunan got+masuk lewat liar merah pabrik+bau parkir+sembarangan
 sampah+tidak selokan taman+rusak tpu tpu+penuh ~<amb ~<ang ~<asa ~<bol ~<kot ~<lew ~<lia ~<ram ~<sel ~<sem ~<tpu
 ~<tum ~ambr ~angk ~asap ~bang ~bara ~bruk ~dian ~elok ~erna ~ewat ~gkut ~hon> ~iar> ~isi> ~kut> ~lewa ~liar ~loka
 ~luba ~mbru ~mbu> ~mera ~nggi ~ngku ~nuh> ~ohon ~okan ~pet> ~poli ~ramb ~rawa ~sap> ~selo ~semb ~tpu> ~tup> ~uban
 ~umpu ~utup
roads 5 ayam+bau bangunan+liar banjir bantaran bau+tpa bener depan depan+rumah di+bantaran di+gang di+komplek
 di+pinggir drainase gorong hilang jalan+bolong jalan+depan jembatan kampung ke+kali komplek kotor limbah
 limbah+pabrik macet minta+pohon miring pabrik+ke peternakan peternakan+ayam pinggir+jalan pohon+potong puing rawa
 rawa+kucing sembarangan+untuk siapa sudah+minggu tpa tpa+rawa truk tumpuk tutup untuk+saya ~<dep ~<dia ~<dra ~<gor
 ~<hil ~<jem ~<mac ~<num ~<par ~<pet ~<pui ~<rob ~<sia ~<tpa ~<tru ~<tut ~acet ~aina ~ampu ~ancu ~ase> ~banj ~bata
 ~bene ~boh> ~cet> ~cur> ~depa ~drai ~ener ~epan ~erah ~goro ~guna ~hila ~iang ~iapa ~irin ~jemb ~jir> ~kamp ~koto
 ~limb ~mace ~mbat ~miri ~mple ~mpuk ~mpun ~nase ~ncur ~ner> ~neri ~njir ~nump ~nutu ~oboh ~ompl ~oron ~pan> ~pete
 ~plek ~puin ~rain ~rnak ~robo ~rong ~siap ~tpa> ~truk ~tump ~tupi ~tutu ~uing
roads 4 bakar+sampah bangkai banjir+terus bantu+jalan bener+siapa butut dagang+tutup debu debu+proyek di+trotoar
 got+di got+mampet jalan+butut jalan+di jembatan+kayu kabel+tidak kampung+saya kapan+bener kayu+rapuh
 kendaraan+parah lapor+siapa lewat+rumah minggu mobil+parkir pakai+jual papan+reklame parah parah+lewat parkir
 parkir+tutup pengerukan pengerukan+kali pinggir polusi polusi+debu rapuh reklame reklame+miring saya+rusak
 selokan+meluap tidak+tutup tinggi trotoar+pakai tutup+gang yang+angkut ~<ben ~<deb ~<kom ~<mir ~<nut ~<pen ~<raw
 ~aman ~anji ~apan ~apuh ~arki ~debu ~ebu> ~ekla ~emin ~erin ~eruk ~geru ~ggi> ~ggir ~ggu> ~gir> ~gkai ~ilan ~inas
 ~inny ~itut ~kai> ~klam ~komp ~lame ~lek> ~lusi ~mban ~ming ~naka ~nggu ~olus ~para ~pin> ~polu ~puk> ~pung ~rapu
 ~rekl ~rin> ~rinn ~rkir ~ruka ~semi ~suk> ~tara ~tern ~tumb ~tut> ~umba ~upin ~usi> ~utut
roads 3 @first=- ada+lubang air+di amblas ambruk+depan ancur asap+masuk aspal+luka bagaimana+ya bantu+taman
 bau+busuk besar+mau bikin+orang buruk busuk cctv cctv+jalan dari+kemarin depan+gang drainase+buruk gang+ada
 genangan genangan+air got+depan hancur harus jalan+ibu jalan+kampung jalan+tidak jatuh jembatan+rusak kali+bau
 karena kelar kendaraan kotor+anak lewat+siang liar+tinggi lubang lubang+bikin maaf+parkir maaf+taman maaf+tps
 makasih meluap orang+jatuh papan penuh+di pkl pkl+di pohon+besar potong proyek proyek+jalan ranting+tutup rumput
 rumput+liar sampah+asap sampah+tumpuk saya+mampet selokan+bau sembarangan+cara sembarangan+di siapa+yang
 tanah+lewat tidak+kelar tidur+dari truk+tanah tutup+lampu ~<bur ~<cct ~<han ~<jat ~<lub ~<pkl ~<pot ~<rap ~<tin
 ~ahan ~akas ~ambl ~ame> ~apa> ~apny ~araa ~aren ~atuh ~blas ~buru ~busu ~cctv ~ctv> ~dibe ~dipo ~ditu ~elup ~enan
 ~enge ~erat ~erum ~eter ~gelu ~gena ~hanc ~haru ~iban ~iben ~imba ~ipot ~jatu ~kare ~kend ~kir> ~luap ~lupa ~mbah
 ~mbla ~melu ~nah> ~ntar ~oton ~otor ~oyek ~park ~ping ~pkl> ~pnya ~poto ~proy ~puh> ~raan ~rah> ~rena ~roye ~rump
 ~sapn ~ting ~uala ~uap> ~upas ~uruk ~yek>
roads 2 =well ada+bantu ambruk+siapa anak+saya ayam bantu+polisi bantu+tidak banyak bau+sekarang berlubang bermain
 bermain+tidak besar bisa+bantu dahan+tutup depan+sekolah gali gali+kabel gang+saya gorong+mampet got+hilang
 jalan+berlubang jalan+gang jalan+hilang kucing lampu liar+hp maaf marka marka+jalan masuk minta+pengecoran
 parkir+di pengecoran pengecoran+jalan penutup penutup+got proyek+lapor ranting sampah+tiap saya+0812 selokan+di
 siang taman+bermain terawat tidak+terawat tidur+tidak tidur+tinggi tolong+bantu warga+bakar ~<ban ~<kuc ~<lim ~<maa
 ~<mer ~<ran ~aaf> ~arus ~asuk ~ayam ~bant ~bany ~berm ~besa ~cora ~ecor ~elar ~enut ~eraw ~erma ~esar ~geco ~ingg
 ~ipak ~kuci ~lamp ~maaf ~masu ~mput ~ndar ~ngec ~ngel ~nnya ~papa ~peru ~put> ~rka> ~rlub ~rmai ~sian ~ucin ~unan
 ~yam>
roads -2 @1 @=darurat @first=darurat abis alat anjing atm atm+rusak banget berapa bpjs dagang+kaki darah dengan di
 di+jembatan di+kali dipukul gelap izin kaki+lima kena kursi+roda lima lima+tutup minta+pasang nomor obat pasar
 polio roda sakit surat tua tutup+trotoar warung yang+urus ~<abi ~<akt ~<anj ~<atm ~<bis ~<boc ~<bpj ~<di> ~<dij
 ~<dir ~<izi ~<jad ~<kan ~<mak ~<nom ~<pal ~<pul ~<sak ~<san ~<seb ~<sek ~<tua ~<tun ~adi> ~akek ~akit ~alat ~api>
 ~atm> ~awan ~baru ~baya ~bpjs ~dam> ~diti ~ebak ~elap ~eman ~embe ~empa ~empu ~eras ~gan> ~get> ~hat> ~ihan ~ima>
 ~iman ~inya ~ipuk ~jak> ~jing ~kake ~kara ~kek> ~kit> ~knya ~lima ~lio> ~lon> ~maka ~mana ~mbal ~men> ~mor> ~nek>
 ~nget ~njin ~nomo ~nti> ~ntra ~oda> ~olio ~omor ~pere ~pjs> ~pula ~ras> ~roda ~saki ~sama ~tah> ~trak ~uarg ~umur
 ~ung> ~usah ~wan> ~waru ~yar> ~zin>
roads -3 # =office =past @=pangan @=poli_jiwa @=polisi @=santunan @first=pangan @first=poli_jiwa @first=polisi
 @first=santunan ada+yang adik ambruk+tabrak apa bau+gas bawa bayi buka butuh dari gas gelandangan gratis hari ibu
 ini istri jam kami ke kursi lagi malam meninggal paman pasang pju provider provider+tutup sampai sembarangan+tolong
 suami tabrak+rumah tiang+provider uang yang ~<adi ~<ala ~<apa ~<bal ~<bar ~<baw ~<bia ~<buk ~<dap ~<den ~<dic ~<dik
 ~<din ~<dis ~<gas ~<hal ~<ham ~<ibu ~<ini ~<ist ~<ke> ~<keb ~<kec ~<kel ~<lag ~<mal ~<nen ~<ngu ~<nim ~<oba ~<per
 ~<pju ~<rod ~<ser ~<sua ~<tak ~<tel ~<uan ~<war ~<yan ~<yg> ~abis ~adik ~ahu> ~akan ~alon ~ama> ~ana> ~ange ~arun
 ~asar ~atis ~ayi> ~bawa ~bayi ~bela ~bis> ~buka ~bula ~bur> ~cah> ~dara ~dari ~der> ~dik> ~dipu ~ecah ~elah ~enek
 ~enin ~erap ~erem ~grat ~guru ~hari ~ibu> ~ider ~impa ~ini> ~izin ~kami ~keba ~kena ~ket> ~kont ~ksa> ~kul> ~kurs
 ~lagi ~lah> ~lam> ~lama ~land ~lap> ~lat> ~ling ~mala ~meni ~mpa> ~mpai ~mur> ~nene ~ngan ~nimp ~ning ~nsos ~ntun
 ~nya> ~obat ~ontr ~ovid ~pama ~pang ~pat> ~peca ~pera ~pju> ~prov ~puku ~rang ~rapa ~rati ~rovi ~rsi> ~suam ~sura
 ~tahu ~teng ~ter> ~tri> ~tua> ~tuna ~uami ~uan> ~uar> ~uka> ~ukul ~urat ~ursi ~utuh ~vide ~yang
roads -4 =beast =drill =heart =still =tale @=alat_bantu @=ppa @first=alat_bantu @first=ppa @first=puskesmas ada anak
 bangun+rumah bapak belum daftar jalan+minta kaki kerja ktp makan mana minta+rekam puskesmas rekam reklame+liar
 rumah+tutup saudara tabrak tetangga tidak+bisa urus ~<ada ~<ana ~<bap ~<bay ~<daf ~<dar ~<dim ~<gra ~<jam ~<kon
 ~<ktp ~<kur ~<men ~<nya ~<pak ~<pam ~<pem ~<pun ~<pus ~<sau ~<tah ~<tan ~<tem ~<tet ~<uru ~abra ~ada> ~afta ~agi>
 ~alam ~anak ~angg ~apak ~ara> ~ari> ~asan ~ata> ~auda ~bapa ~bat> ~belu ~brak ~daft ~dang ~deng ~dima ~ekam ~elan
 ~elum ~eng> ~enga ~erja ~esma ~etan ~ftar ~gas> ~gga> ~ggal ~istr ~jam> ~kaki ~kam> ~kat> ~kelu ~kerj ~kesm ~ktp>
 ~luar ~lum> ~mas> ~nak> ~ndan ~oran ~pai> ~pusk ~reka ~rja> ~rung ~san> ~sang ~saud ~skes ~smas ~sos> ~stri ~tabr
 ~tar> ~teta ~tis> ~uang ~udar ~ulan ~urus ~uske
roads -5 @=damkar @=dukcapil @=kerja @=puskesmas @=slrt @first=damkar @first=dukcapil @first=kerja @first=slrt
 bangun kakak+buang kk lansia odgj orang pak proyek+parkir tiang ~<bel ~<gel ~<ker ~<kk> ~<lan ~<man ~<nga ~<odg
 ~<ora ~<pas ~<tab ~aki> ~ami> ~anda ~ansi ~asi> ~dgj> ~eran ~gal> ~gela ~gun> ~kama ~lans ~nsia ~odgj ~pak> ~pasa
 ~rak> ~sia> ~tang
roads -6 kakak lampu+jalan liar+depan tidur+di ~akak ~kak> ~kaka ~ngga ~tian
roads -7 @=bedah_rumah @first=bedah_rumah pabrik+parkir ~<kak
roads -8 parkir+liar
school 13 spmb ~<spm ~pmb> ~spmb
school 11 guru ~<gur ~guru ~uru>
school 10 slb ~<slb ~slb>
school 9 =drill anak+saya kjp kjp+tangerang paket paket+c ppdb sekolah sma spp tangerang+ada ~<kjp ~<ppd ~<sma ~<spp
 ~aket ~ekol ~ket> ~kjp> ~kola ~olah ~pake ~pdb> ~ppdb ~seko ~sma> ~spp>
school 8 c gratis+tidak ijazah kelas kuliah naik+kelas negeri paud sd slb+untuk smp zonasi ~<c> ~<ija ~<kul ~<neg
 ~<pau ~<sd> ~<sek ~<ser ~<smp ~<zon ~asi> ~aud> ~azah ~eger ~elas ~eri> ~geri ~iah> ~ijaz ~jaza ~kuli ~lah> ~liah
 ~nege ~onas ~paud ~smp> ~ulia ~zah> ~zona
school 7 daftar+sekolah guru+kurang kurang naik seragam tangerang tidak+naik ~<nai ~agam ~erag ~gam> ~kura ~las>
 ~naik ~nasi ~raga ~sera ~tar> ~tis>
school 6 ada+tidak beasiswa daftar daftar+paud guru+galak jadwal+spmb kuliah+tidak maaf+daftar mahal mampu+bayar
 nilai nilai+rapor pindah+sekolah prestasi rapor sekolah+mahal ukt ukt+kuliah untuk+anak ~<bea ~<daf ~<mah ~<nil
 ~<pre ~<rap ~<ukt ~afta ~ahal ~aik> ~alur ~asis ~beas ~daft ~easi ~ftar ~hal> ~ilai ~ipak ~jalu ~kela ~lai> ~nila
 ~pres ~rapo ~rest ~ukt>
school 5 autis gratis guru+sering kapan kejar kejar+paket komite komite+paksa maaf+guru paksa pindah saya+gratis
 sering+tidak tidak+di tidak+masuk uang+komite ~<aut ~<gra ~<kap ~aksa ~apan ~atis ~auti ~dipa ~ejar ~esta ~gera
 ~grat ~inda ~iswa ~itah ~ite> ~kapa ~komi ~lak> ~maha ~mite ~ndah ~nger ~omit ~paks ~pind ~rati ~sisw ~stas ~swa>
 ~utis
school 4 bantu+daftar belum+gaji daftar+tk dinas+pendidikan galak gedung+sekolah guru+honor honor honor+belum
 lapor+dinas legalisir+ijazah mau+lanjut murid+lapor pendidikan pungutan pungutan+sekolah putus+sekolah sekolah+mau
 sekolah+paksa sekolah+rusak seragam+sekolah spp+anak study study+tour sumbang+sekolah tahan tk+negeri tour
 tour+mahal uang+gedung zonasi+sma ~<gal ~<tou ~ange ~didi ~dita ~gala ~guta ~idik ~jar> ~keja ~ndid ~ngut ~our>
 ~stud ~taha ~tasi ~tour ~tudy ~udy> ~ungu ~utan
school 3 b bagaimana bayar beasiswa+prestasi biaya+sekolah bisa+tidak daftar+kuliah daftar+smp dari+kemarin gedung
 gratis+sd jadwal jalan+apa kelas+tidak kuliah+tolak kurang+ibu lanjut legalisir maaf maaf+kjp masuk masuk+sma
 mau+masuk negeri+jalan paket+b paud+siapa putus saudara+tidak saya+bagaimana sd+bagaimana sekolah+slb sekolah+untuk
 seragam+gratis sering slb+mana sma+negeri smp+negeri spp+sd sumbang tk tolong+bantu untuk+lansia ~<b> ~<dit ~<gim
 ~<hon ~<kej ~<kom ~<leg ~<maa ~<muk ~<stu ~<sum ~<tk> ~aaf> ~adwa ~agai ~ahan ~aima ~alis ~anju ~apor ~asuk ~ayar
 ~baga ~baya ~diga ~dika ~dung ~dwal ~edun ~gaim ~gedu ~gima ~han> ~hono ~igaj ~isir ~jadw ~jut> ~ksa> ~lega ~lurn
 ~maaf ~masu ~muku ~njut ~nor> ~onor ~pend ~por> ~pung ~putu ~seri ~sir> ~sumb ~umba ~uran ~urny ~utus ~wal> ~yar>
school 2 autis+karunya bantu+saudara bantu+sekolah bantu+slb beasiswa+kuliah gaji guru+pukul ibu+saya ijazah+anak
 jalan+prestasi lansia+autis mampu ppdb+anak ppdb+smp ppdb+zonasi prestasi+smp pukul+murid saya+tahan sd+syaratnya
 sma+bagaimana syaratnya tidak+mampu tolak uang ~<bag ~<gaj ~<ged ~<mam ~<pak ~<put ~<uan ~cucu ~dito ~eran ~gali
 ~itol ~lanj ~lur> ~mban ~olak ~ratn ~suk> ~tola ~tus> ~ucu>
school -2 =heart @=darurat @first=darurat abis ada+yang alat buka dari dengan dipukul hari ini jual kis kursi
 masuk+sekolah motor obat pasar pkh sakit saudara seragam+tidak suami sudah surat tahan+pt tiap tidak+ada tidur+di
 tki tua uang+seragam ya ~<abi ~<adi ~<aya ~<bak ~<dib ~<dij ~<dim ~<din ~<dir ~<hal ~<har ~<ini ~<jua ~<kab ~<kal
 ~<kay ~<kis ~<mel ~<oba ~<pan ~<pkh ~<pla ~<rod ~<sak ~<san ~<sau ~<seb ~<sua ~<sud ~<tab ~<tia ~<tki ~<tua ~<ya>
 ~adik ~akar ~ake> ~akek ~akit ~alam ~alan ~alat ~ali> ~ambr ~anan ~anji ~apa> ~api> ~auda ~baka ~baru ~bela ~dari
 ~data ~dima ~diri ~eman ~empa ~empu ~enti ~erap ~eras ~erem ~erob ~erus ~hat> ~iap> ~ihan ~ini> ~inya ~ipuk ~isi>
 ~kake ~kama ~keba ~kek> ~kis> ~kit> ~knya ~lahi ~lam> ~ling ~maka ~men> ~mpar ~nggi ~ntra ~ntun ~nyak ~pai> ~pala
 ~pas> ~pere ~ping ~pkh> ~rapa ~rga> ~roba ~ruk> ~saki ~sama ~saud ~suam ~suda ~tah> ~teng ~ter> ~tera ~tian ~tiap
 ~tki> ~tong ~trak ~uami ~uarg ~udah ~udar ~ukan ~umur ~ung> ~unya ~ursi ~urun ~usah ~yak>
school -3 @1 @=dukcapil @=poli_jiwa @=santunan @first=dukcapil @first=poli_jiwa @first=santunan ada air bawa bayi
 beasiswa+tahfidz bikin bpjs bully bully+di butuh depan+sekolah gelandangan jam kk ktp lagi lansia makan mana mati
 mau meninggal pakai+guru pt punya rt tahfidz tetangga tidak+bisa tidak+punya tidur yang ~<ada ~<air ~<akt ~<ala
 ~<bar ~<baw ~<ben ~<bik ~<bpj ~<buk ~<but ~<dap ~<dar ~<den ~<dia ~<dic ~<dik ~<dis ~<gan ~<gel ~<keb ~<kec ~<ken
 ~<ket ~<kk> ~<lag ~<mak ~<mal ~<mau ~<mot ~<nam ~<nge ~<ngu ~<pal ~<pen ~<ppp ~<pt> ~<rt> ~<sur ~<tel ~<tem ~<tet
 ~<war ~<yan ~<yg> ~aan> ~abis ~ada> ~agi> ~ahfi ~aki> ~ama> ~ambu ~ami> ~ang> ~anga ~angk ~ansi ~anya ~aran ~arga
 ~asar ~ata> ~atan ~ati> ~ayi> ~bawa ~bayi ~bera ~biki ~bil> ~bis> ~bpjs ~buka ~bula ~bull ~dara ~dik> ~dipu ~dur>
 ~elah ~elua ~emba ~ena> ~eng> ~enge ~enin ~fidz ~gela ~ggu> ~hari ~hfid ~idur ~idz> ~ikin ~iri> ~jam> ~jual ~kak>
 ~kar> ~kara ~kena ~kont ~ktp> ~kurs ~lagi ~lan> ~land ~lang ~lans ~lat> ~lly> ~mah> ~mala ~mati ~mau> ~meni ~moto
 ~mur> ~ndan ~nggu ~ngka ~ning ~nsia ~nsos ~nti> ~ntua ~nya> ~ontr ~otor ~par> ~pasa ~pat> ~pet> ~pjs> ~ppk> ~pppk
 ~puny ~rah> ~rak> ~rik> ~rsi> ~rung ~samp ~sar> ~seka ~sia> ~sos> ~sura ~tahf ~teta ~tidu ~ting ~tor> ~tua> ~tuan
 ~tuna ~ual> ~uar> ~ully ~unan ~urat ~yang
school -4 # =past =still =tale @=alat_bantu @first=alat_bantu anak+sekolah bapak depan di+sekolah ke kerja minta
 odgj pak pakai puskesmas rumah sekolah+dinas tidak+sekolah ~<amb ~<bap ~<ber ~<bul ~<jam ~<kak ~<kam ~<ke> ~<ked
 ~<kon ~<ktp ~<man ~<mat ~<men ~<mer ~<nga ~<nya ~<odg ~<pas ~<pem ~<pus ~<rum ~<sam ~<ter ~air> ~akai ~akan ~aman
 ~anda ~angg ~apak ~ari> ~awa> ~bapa ~bat> ~dang ~deng ~depa ~dgj> ~edin ~elan ~enga ~erja ~esma ~etan ~gal> ~gan>
 ~gang ~gga> ~ggal ~ing> ~ingg ~kai> ~kan> ~kat> ~kedi ~kelu ~kerj ~kesm ~kin> ~luar ~man> ~mas> ~mint ~nan> ~nasa
 ~ngan ~ngga ~nta> ~obat ~odgj ~paka ~peng ~pusk ~rat> ~rja> ~ruma ~skes ~smas ~tuh> ~uan> ~uka> ~ulan ~umah ~uske
school -5 =beast =road =work @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=bedah_rumah
 @first=damkar @first=kerja @first=pangan @first=ppa @first=puskesmas di orang sekolah+tidak ~<,> ~<dep ~<di> ~<ker
 ~<min ~<ora ~<per ~ampa ~asan ~epan ~inta ~oran ~pak> ~ran>
school -6 @=polisi @first=polisi ~san>
other 13 darah+mana
other 11 @1 ambulans+mayat imb nib rt sim ~<imb ~<nib ~<rt> ~<sim ~imb> ~nib> ~sim>
other 10 =beast @first=- bank bpn kpr kpu lapor+spt lurah npwp parkir+liar pbb pinjam+ambulans spt wifi ~<asu ~<kpr
 ~<kpu ~<lur ~<npw ~<pbb ~<spt ~<wif ~acar ~ank> ~bank ~bpn> ~ifi> ~kah> ~kpr> ~kpu> ~lon> ~npwp ~pbb> ~pns> ~pwp>
 ~spt> ~wifi
other 9 =drill =heart atm cerai cpns haji nafkah obat+nyamuk pak+rt rusun umkm+dapet veteran ~<atm ~<bpn ~<cer ~<cpn
 ~<haj ~<kur ~<pul ~<vet ~aji> ~alon ~atm> ~cera ~cpns ~emil ~haji ~kam> ~ota> ~pemi ~psi> ~rusu ~sun> ~usun ~vete
 ~wan>
other 8 anjing+liar asuh bangun+rumah bisa+tidak bpkb damri dapet+bantu di+tangerang harga hewan izin kucing
 liar+depan nikah ojol pajak pakai+guru paspor pupuk rujuk sewa stnk umroh walikota ~<bpk ~<gal ~<hew ~<izi ~<kuc
 ~<naf ~<nik ~<ojo ~<paj ~<ppp ~<pup ~<sam ~<sew ~<stn ~<tar ~ajak ~alik ~amri ~aris ~aspo ~asuh ~bpkb ~cing ~damr
 ~erai ~ewa> ~ewan ~harg ~hewa ~ikah ~ikot ~isik ~izin ~jak> ~juk> ~kat> ~kuci ~lik> ~liko ~lura ~mri> ~mroh ~nika
 ~ojol ~paja ~pasp ~pkb> ~ppk> ~pppk ~pupu ~rai> ~rapa ~roh> ~sal> ~sewa ~spor ~stnk ~suh> ~tnk> ~ucin ~umro ~urah
 ~uran ~wali ~zin>
"""
