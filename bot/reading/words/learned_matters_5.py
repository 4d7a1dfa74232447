"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
power 5 bener bisa+masuk di+gang di+komplek di+rumah gardu+bunyi hampir hampir+ambruk kabel+pln komplek
 lampu+penerangan pju+kedip pju+padam siapa tagihan+listrik tiang+wifi trafo wifi+hampir ~<ben ~<mel ~<rus ~<tam
 ~<tra ~afo> ~ampi ~bah> ~bene ~endo ~erin ~ggu> ~hamp ~iapa ~ming ~mpir ~mple ~ner> ~neri ~nggu ~ompl ~pir> ~plek
 ~rafo ~rusa ~sak> ~siap ~traf
power 4 bantu+lampu bantu+pju error gelap jalan+mati jalan+rusak kapan+nyala kendor+di kwh kwh+meter listrik+gagal
 listrik+mati listrik+padam maaf+pju mati+di meledak meter meter+mati pln+kapan ~<err ~<ham ~<ken ~<kom ~<kwh ~edak
 ~elap ~eled ~erro ~iang ~komp ~kwh> ~lap> ~leda ~mele ~ror> ~rror
power 3 bahaya bantu+listrik bunyi+sekarang dari depan error+di gagal gang+mati gang+tidak jalan+gelap jalan+padam
 jalan+tidak kabel+menjuntai kabel+telepon lampu+depan listrik+error listrik+kendor masuk+di masuk+untuk mati+minggu
 melintang melintang+rendah menjuntai+bahaya minta+pasang njeglek nyala+di padam+dari pak+lampu pasang pasang+lampu
 rendah rumah+lapor rusak+depan rusak+di saya+gelap saya+kemana saya+lapor tagihan telepon+melintang tiang
 turun+daya untuk+saya ~<bah ~<dep ~<dib ~<gag ~<mas ~<nje ~<rob ~<tag ~agal ~agih ~ahay ~baha ~boh> ~dari ~depa
 ~egle ~emal ~epan ~gaga ~giha ~glek ~haya ~jegl ~lan> ~meli ~njeg ~oboh ~pan> ~rin> ~robo ~sema ~tagi
power 2 ambruk bantu+kabel daya+di gelap+rawan harus+bagaimana internet+semrawut kabel+internet kapan kemana
 lampu+satu listrik+baru listrik+di listrik+naik listrik+rumah listrik+tidak mati+lampu mati+sendiri meledak+listrik
 minggu+kemana pasang+listrik pju+di pln+kendor rumah rumah+sering satu+rt semrawut sering+turun terus+ibu
 tolong+pak ~<rum ~alem ~asan ~awut ~bruk ~elpo ~emra ~ipas ~kapa ~lint ~lpon ~mah> ~male ~mbru ~mraw ~ran> ~rawu
 ~rend ~ruma ~sang ~semr ~sian ~telp ~umah ~wut>
power -2 =still @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat alat apa bawa bayi belum bisa+turun buka
 dengan dipukul hari ini istri jual kakak kami kucing+naik kursi minta motor naik+tiang obat pak rawan surat
 tiang+listrik tiap tua ~<akt ~<bak ~<dip ~<dir ~<ini ~<ist ~<jad ~<jua ~<kal ~<kay ~<lak ~<mam ~<mot ~<nen ~<oba
 ~<pun ~<sak ~<san ~<seb ~<tab ~<tua ~<yg> ~ahan ~akak ~akar ~ake> ~akek ~akit ~alat ~ali> ~alin ~amar ~ana> ~anan
 ~ang> ~anti ~api> ~aran ~arga ~asih ~ayi> ~bayi ~bela ~belu ~bil> ~dah> ~dipu ~elum ~empa ~ena> ~enek ~erap ~gkut
 ~hat> ~iap> ~ini> ~ipuk ~kaka ~kake ~kama ~kami ~kar> ~kek> ~kena ~ket> ~kit> ~kurs ~lum> ~mela ~mint ~moto ~mur>
 ~nek> ~nene ~nger ~nta> ~ntra ~ntun ~nyan ~otor ~pake ~pat> ~ping ~rang ~rapa ~rga> ~rsi> ~saki ~sama ~samp ~sih>
 ~tan> ~teng ~tiap ~tong ~trak ~uarg ~ukan ~umur ~ursi ~usah ~yak>
power -3 # =office @=poli_jiwa @first=poli_jiwa air+rusak bayar bikin bpjs butuh daftar gelandangan gratis hilang
 ibu jam ktp kucing lampu+pju makan meninggal pakai pju+mati sekolah suami sudah tetangga tidur uang untuk urus
 ~<ala ~<apa ~<baw ~<bel ~<bik ~<bpj ~<bua ~<buk ~<but ~<daf ~<dap ~<den ~<dia ~<dic ~<din ~<dis ~<gra ~<hil ~<ibu
 ~<jam ~<keb ~<kec ~<ket ~<kon ~<kuc ~<kur ~<mak ~<men ~<nge ~<ngu ~<pem ~<raw ~<sua ~<sud ~<sur ~<tah ~<tem ~<ter
 ~<tet ~<uan ~<uda ~<unt ~<uru ~<war ~aan> ~abis ~afta ~agi> ~akai ~ama> ~ambu ~ampa ~anta ~anya ~asar ~ata> ~atis
 ~awa> ~awan ~ayar ~bang ~bat> ~bawa ~baya ~biki ~bis> ~bpjs ~buat ~buka ~bula ~bur> ~butu ~cing ~daft ~deng ~dur>
 ~ekol ~elah ~elua ~eng> ~enge ~enin ~etan ~ftar ~gga> ~grat ~guru ~hari ~hila ~ian> ~ibu> ~idur ~ikin ~iman ~jam>
 ~jual ~kai> ~kat> ~kelu ~kont ~ksa> ~ktp> ~kuci ~kul> ~kut> ~land ~lat> ~ling ~maka ~meni ~ngku ~ning ~nsos ~ntua
 ~ntuk ~obat ~olah ~ontr ~paka ~pas> ~peng ~pet> ~pjs> ~puku ~rak> ~rat> ~rati ~rawa ~rung ~san> ~sar> ~seko ~sos>
 ~suam ~suda ~sura ~teta ~tidu ~ting ~tor> ~tri> ~tua> ~tuan ~tuh> ~tuk> ~tuna ~ual> ~uami ~uan> ~uang ~uat> ~ucin
 ~udah ~ukul ~unan ~untu ~uran ~urat ~urus ~utuh ~wan> ~yar>
power -4 =tale @1 @=alat_bantu @=ppa @first=alat_bantu @first=kerja @first=ppa @first=puskesmas ada anak bapak ke
 kerja kk lansia lapor+kemana mana meteran+air odgj puskesmas rawan+begal saudara yang ~<ada ~<ana ~<bap ~<bay ~<dim
 ~<dit ~<kak ~<kam ~<ke> ~<kel ~<kk> ~<ktp ~<nga ~<odg ~<pak ~<pin ~<pus ~<sam ~<sau ~<sek ~<tan ~<yan ~ada> ~akan
 ~aki> ~aman ~anak ~anda ~angg ~angk ~ansi ~apak ~ara> ~asi> ~auda ~bapa ~dang ~dara ~dgj> ~dima ~enga ~erja ~esma
 ~ggal ~ilan ~kerj ~kesm ~kin> ~kola ~lah> ~lang ~luar ~mas> ~nan> ~ndan ~nsia ~nya> ~odgj ~pak> ~pusk ~rja> ~saud
 ~skes ~smas ~tang ~tar> ~tis> ~udar ~uka> ~ulan ~ung> ~uske
power -5 =beast =drill =heart =work @=damkar @=dukcapil @=kerja @=pangan @=puskesmas @=slrt @first=damkar
 @first=dukcapil @first=pangan @first=slrt begal mau orang ~<beg ~<ber ~<ker ~<lan ~<man ~<mau ~<ora ~<per ~ami>
 ~bega ~egal ~elan ~gal> ~ing> ~kan> ~lans ~man> ~mau> ~nak> ~ngga ~oran ~rah> ~sia> ~yang
power -6 @=polisi @first=polisi lampu+merah merah merah+mati ~erah ~mera
power -7 air ~<air ~<mer ~air>
water 11 =road air ~<air ~air>
water 10 pdam ~<pda ~dam> ~pdam
water 9 bantu+air ngalir tidak+ngalir ~<ker ~alir ~gali ~lir> ~ngal
water 8 bocor di+rumah kayu keruh meteran+air ~<boc ~<kay ~<pip ~ayu> ~boco ~cor> ~eruh ~ipa> ~kayu ~keru ~ocor
 ~pipa ~ran> ~ruh>
water 7 air+pam baru bau maaf+air pam tagihan ~<bau ~<pam ~<tag ~agih ~aru> ~bau> ~eran ~giha ~pam> ~tagi
water 6 air+bersih air+keran air+mati air+pdam bersih bocor+di keran kran kran+tidak meteran tagihan+air
 tagihan+pdam ~<kra ~<met ~baru ~ersi ~han> ~ihan ~kran ~mete ~rsih
water 5 air+kecil air+keruh di+jalan kecil kering mati naik pasang+pdam pdam+baru sumur ~<bar ~<mat ~<nai ~<nga
 ~<sum ~aik> ~ati> ~bers ~cil> ~ecil ~eter ~keci ~kera ~keri ~mati ~naik ~sumu ~tera
water 4 air+bau air+bocor air+ledeng air+rusak butuh butuh+air dari+kemarin kayu+bocor kayu+pdam kering+butuh
 komplain komplain+kemana ledeng ledeng+bau melonjak pasang pdam+naik pdam+rusak pdam+tidak ~<kec ~<led ~ain> ~eden
 ~elon ~emin ~lain ~lede ~lonj ~melo ~mpla ~njak ~onja ~plai ~semi ~utuh
water 3 3+hari ada+biaya air+baru air+sumur baru+di bau+kayu bau+minyak butuh+tangki hari kayu+air kemarin mati+3
 minggu pam+item pdam+keruh pdam+mati pdam+melonjak rusak sambungan sambungan+air sumur+bau tangki tangki+air ~<but
 ~<har ~<kek ~<pec ~<rus ~asan ~butu ~cah> ~ecah ~eker ~emar ~ggu> ~gki> ~hari ~inga ~jak> ~keke ~komp ~mari ~mbun
 ~ming ~mur> ~ngki ~ompl ~peca ~ring ~samb ~sang ~umur ~unga ~usak
water 2 air+naik bantu+kayu harus+bagaimana item kecil+banget minyak naik+di ngalir+sekarang pdam+bocor pdam+salah
 ~<ite ~<kom ~<mel ~erin ~tuh>
water -2 # =past @=darurat @first=darurat alat apa bawa bayi belum bpjs buka dengan dipukul gelandangan jual kursi
 lagi minta motor obat sendiri surat terus tidak tua urus ~<.> ~<akt ~<apa ~<bak ~<bpj ~<car ~<dar ~<din ~<dir ~<jad
 ~<jua ~<kab ~<kal ~<kas ~<keb ~<lag ~<lam ~<mot ~<nen ~<ngu ~<oba ~<pun ~<sak ~<san ~<seb ~<sia ~<tab ~<tel ~<tia
 ~<tid ~<tua ~<uda ~<uru ~<yg> ~ahan ~ake> ~akek ~alat ~ali> ~ambr ~anan ~anji ~anti ~apan ~arah ~arga ~ayi> ~bah>
 ~bayi ~bela ~belu ~bil> ~bpjs ~bur> ~dak> ~dipu ~elum ~ena> ~enek ~erap ~gan> ~gas> ~idak ~ingg ~ipuk ~kake ~kar>
 ~kara ~kek> ~kena ~kurs ~lagi ~land ~ling ~lum> ~male ~mint ~moto ~mpu> ~nek> ~nene ~nger ~ntra ~ntua ~ntun ~otor
 ~pake ~pas> ~pat> ~pjs> ~rapa ~rga> ~rsi> ~ruk> ~saki ~sama ~samp ~send ~teng ~teru ~tian ~tida ~tong ~trak ~tri>
 ~uarg ~uran ~ursi ~urus ~usah ~yar>
water -3 =not =well @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan ada air+galon bikin cacar cacar+air
 daftar depan di galon galon+bau gratis hilang jam kk ktp lapor listrik makan malam masuk meninggal meteran+rusak
 odgj pakai saya sekolah suami sudah tetangga tidak+bisa tidur uang untuk ~<ada ~<ala ~<baw ~<bel ~<bik ~<bua ~<buk
 ~<cac ~<daf ~<dap ~<den ~<di> ~<dia ~<dic ~<dis ~<gan ~<gel ~<gra ~<hil ~<jam ~<kam ~<kar ~<ken ~<kk> ~<ktp ~<kur
 ~<lis ~<mer ~<nge ~<nya ~<odg ~<pem ~<sen ~<ser ~<sua ~<sud ~<sur ~<tah ~<tan ~<tem ~<tet ~<uan ~<unt ~<war ~aan>
 ~abis ~acar ~ada> ~afta ~agi> ~akai ~aki> ~alem ~ama> ~aman ~ampa ~ampu ~ana> ~anta ~anya ~apor ~aran ~arun ~asar
 ~asih ~asuk ~ata> ~atan ~atis ~awa> ~aya> ~bat> ~bawa ~bera ~biki ~bis> ~buat ~buka ~bula ~caca ~car> ~daft ~dah>
 ~dang ~depa ~dgj> ~diba ~diri ~dur> ~ekol ~elah ~elan ~elua ~emba ~endi ~enge ~enin ~epan ~erus ~etan ~ftar ~galo
 ~gela ~gga> ~grat ~guru ~hila ~idur ~ikin ~iman ~ing> ~inta ~jam> ~jual ~kai> ~kasi ~kat> ~kelu ~kola ~kont ~ksa>
 ~ktp> ~kul> ~lah> ~lan> ~lapo ~lem> ~list ~maka ~mana ~masu ~meni ~ndan ~ndir ~ngan ~ning ~nsos ~nta> ~ntuk ~obat
 ~odgj ~olah ~ontr ~paka ~peng ~pet> ~por> ~puku ~rah> ~rak> ~rat> ~rati ~rung ~san> ~sar> ~seko ~sos> ~suam ~suda
 ~suk> ~sura ~tang ~ter> ~teta ~tidu ~ting ~tor> ~trik ~tua> ~tuan ~tuk> ~tuna ~ual> ~uami ~uan> ~uang ~uat> ~udah
 ~ukul ~unan ~untu ~unya ~urat
water -4 =ask =beast =still =tale @1 @=alat_bantu @=bedah_rumah @=kerja @=pangan @=ppa @first=alat_bantu
 @first=bedah_rumah @first=dukcapil @first=kerja @first=pangan @first=ppa @first=puskesmas bapak bisa ibu ke kerja
 lansia mana pak puskesmas saudara yang ~<amb ~<bap ~<bay ~<bis ~<dep ~<dib ~<dim ~<dip ~<dit ~<gal ~<ibu ~<kak
 ~<ke> ~<kel ~<ket ~<kon ~<lan ~<lap ~<mak ~<mal ~<mas ~<men ~<pak ~<pen ~<pin ~<pus ~<sau ~<say ~<sek ~<ter ~<yan
 ~akan ~alam ~alon ~ami> ~anda ~anga ~angg ~ansi ~apa> ~apak ~ara> ~asi> ~auda ~bapa ~bisa ~dara ~dima ~enga ~erja
 ~esma ~gal> ~gang ~ggal ~ian> ~ibu> ~ilan ~iri> ~isa> ~istr ~kerj ~kesm ~kin> ~lam> ~lang ~lon> ~luar ~mala ~man>
 ~mas> ~nan> ~nsia ~nya> ~pak> ~pan> ~pusk ~rik> ~rja> ~saud ~saya ~sia> ~skes ~smas ~stri ~tan> ~tar> ~tis> ~udar
 ~uka> ~ulan ~ung> ~uske ~yang
water -5 =drill =heart @=damkar @=dukcapil @=polisi @=puskesmas @=slrt @first=damkar @first=polisi @first=slrt anak
 mau orang ~<,> ~<ana ~<man ~<mau ~<ora ~<per ~anak ~ang> ~kan> ~lans ~mau> ~nak> ~ngga ~oran ~rang
roads 12 tps+liar
roads 10 tps ~<tps ~tps>
roads 9 =road bau got taman+rusak ~<bau ~<got ~bau> ~got>
roads 8 gang jalan kali merah+mati polisi+tidur rusak taman ~<gan ~<jal ~<pol ~<rus ~alan ~ali> ~jala ~kali ~lan>
 ~rusa ~sak> ~tama ~usak
roads 7 angkut aspal bolong lampu+merah macet+parah mampet masuk+rumah penuh pohon polisi rambu rambu+hilang sampah
 trotoar ~<asp ~<kal ~<mam ~<poh ~<ram ~<sam ~<tro ~ampa ~ampe ~aspa ~bolo ~emba ~enuh ~gang ~hon> ~lisi ~mamp ~mpah
 ~mpet ~nuh> ~oar> ~ohon ~olis ~otoa ~pah> ~pal> ~penu ~poho ~ramb ~roto ~ruk> ~samp ~spal ~toar ~trot
roads 6 ambruk asap asap+pabrik drainase jembatan lewat liar macet mau+ambruk merah pabrik+bau parkir+sembarangan
 sampah+tidak selokan sembarangan tidak+angkut tpu tpu+penuh ~<amb ~<ang ~<asa ~<bol ~<dia ~<dra ~<jem ~<lew ~<lia
 ~<mac ~<sel ~<sem ~<tam ~<tpu ~<tum ~acet ~aina ~ambr ~angk ~asap ~ase> ~bara ~bata ~bruk ~cet> ~dian ~drai ~elok
 ~erna ~ewat ~gkut ~iang ~iar> ~isi> ~jemb ~kut> ~lewa ~liar ~loka ~mace ~mbar ~mbat ~mbru ~mbu> ~mera ~nase ~nggi
 ~ngku ~okan ~pet> ~poli ~rain ~sap> ~selo ~semb ~tpu> ~tup> ~umpu ~utup ~wat>
roads 5 air+got ayam+bau bangunan bangunan+liar banjir bantu+jalan bau+tpa bener butut depan di+bantaran di+komplek
 gorong got+masuk hilang jalan+bolong jalan+butut jalan+depan jalan+di kampung ke+kali limbah limbah+pabrik
 minta+pohon pabrik+ke papan+reklame pengerukan pengerukan+kali peternakan peternakan+ayam pohon+potong puing rawa
 rawa+kucing reklame+miring tinggi tpa tpa+rawa tumpuk tutup ~<ben ~<dep ~<gor ~<hil ~<num ~<nut ~<par ~<pet ~<pui
 ~<raw ~<rob ~<sia ~<tpa ~<tut ~ampu ~ancu ~bang ~banj ~bene ~boh> ~cur> ~depa ~ener ~epan ~erah ~eruk ~ggi> ~goro
 ~guna ~hila ~inas ~jir> ~kamp ~limb ~luba ~mpuk ~mpun ~ncur ~ner> ~neri ~njir ~nump ~nutu ~oboh ~oron ~pan> ~pete
 ~puin ~rawa ~rnak ~robo ~rong ~ruka ~tpa> ~tump ~tutu ~uban ~uing
roads 4 air+di aspal+luka bakar+sampah bangkai banjir+terus bantaran bau+busuk bener+siapa besar+mau buruk debu
 debu+proyek depan+rumah di+gang di+pinggir di+trotoar drainase+buruk genangan genangan+air got+di got+mampet jatuh
 kabel+tidak kali+bau kampung+saya kapan+bener kendaraan+parah komplek lapor+siapa lewat+rumah maaf+jalan miring
 mobil+parkir pakai+jual parah parah+lewat parkir parkir+tutup pinggir pinggir+jalan pohon+besar polusi polusi+debu
 reklame saya+rusak selokan+meluap siapa sudah+minggu tidak+tutup trotoar+pakai truk tutup+gang untuk+saya
 yang+angkut ~<deb ~<jat ~<kom ~<mir ~<pen ~<tru ~ame> ~anji ~arki ~atuh ~buru ~debu ~ebu> ~ekla ~emin ~erin ~gena
 ~geru ~ggir ~ggu> ~gir> ~gkai ~iapa ~ilan ~imba ~inny ~irin ~jatu ~kai> ~klam ~komp ~lame ~lek> ~lusi ~mban ~miri
 ~mple ~naka ~nggu ~olus ~ompl ~para ~park ~pin> ~plek ~polu ~puk> ~pung ~rekl ~rinn ~rkir ~semi ~siap ~tara ~tern
 ~truk ~tumb ~tupi ~tut> ~umba ~upas ~upin ~uruk ~usi> ~utut
roads 3 =well @first=- ada+lubang amblas ambruk+depan ancur asap+masuk bantu+parkir besar bikin+orang busuk cctv
 cctv+jalan dagang+tutup dari+kemarin depan+gang depan+sekolah gang+ada got+depan hancur harus harus+kemana
 jalan+hilang jalan+ibu jembatan+kayu karena kayu+rapuh kendaraan kucing+di lampu lapor+kemana liar+lapor
 liar+tinggi lubang lubang+bikin maaf+bau marka marka+jalan meluap minggu orang+jatuh papan parah+bisa pkl pkl+di
 potong proyek rapuh reklame+mau rumput rumput+liar sampah+asap sampah+tumpuk selokan+bau sembarangan+syaratnya
 ~<bur ~<cct ~<han ~<lub ~<pkl ~<pot ~<rap ~<tin ~ahan ~ambl ~apan ~apny ~apuh ~araa ~aran ~aren ~arka ~besa ~blas
 ~busu ~cctv ~ctv> ~dibe ~dipo ~ditu ~elup ~enan ~enge ~erat ~erum ~esar ~eter ~gelu ~hanc ~haru ~iben ~ipot ~itut
 ~kare ~kend ~kir> ~luap ~lupa ~mbah ~mbla ~melu ~ming ~nah> ~ntar ~oton ~oyek ~ping ~pkl> ~pnya ~poto ~proy ~raan
 ~rah> ~rapu ~rena ~rin> ~rka> ~roye ~rump ~sapn ~suk> ~ting ~uala ~uap> ~yek>
roads 2 ayam bagaimana+ya bantu+limbah bantu+tidak banyak+motor bolong+banyak buruk+untuk ganggu+jalan jalan+gang
 jalan+kampung jembatan+rusak kali+anak kelar kucing lewat+siang liar+di maaf maaf+buang maaf+papan makasih masuk
 minta+pengecoran miring+bagaimana motor+jatuh parkir+di pengecoran pengecoran+jalan proyek+ganggu proyek+jalan
 ranting ranting+tutup rusak+dari sampah+tiap saya+mampet selokan+di sembarangan+harus siapa+yang tanah+lewat
 tiap+sore tidak+kelar tidur tidur+tinggi tolong+bantu truk+tanah tutup+lampu warga+bakar ~<gen ~<kuc ~<lim ~<maa
 ~<mar ~<ran ~aaf> ~akas ~apa> ~asuk ~ayam ~cing ~cora ~ecor ~elar ~geco ~iban ~ingg ~ipak ~kuci ~lamp ~maaf ~mark
 ~masu ~mput ~nang ~ndar ~ngec ~ngel ~nnya ~papa ~peng ~peru ~puh> ~put> ~tidu ~ucin ~unan ~yam>
roads -2 @1 @=darurat @=polisi @first=darurat @first=polisi alat anjing apa belum+tutup berapa bisa bpjs buka
 dagang+kaki dengan dipukul gelap hamil hari istri kabel+belum kaki+lima kursi lagi lima lima+tutup malam
 minta+pasang obat pasar polio sakit surat tua tutup+trotoar untuk ~<akt ~<anj ~<bal ~<bis ~<bpj ~<car ~<dik ~<dir
 ~<ist ~<jad ~<kan ~<lag ~<mah ~<mak ~<nen ~<oba ~<pal ~<pec ~<pul ~<rod ~<sak ~<san ~<seb ~<tua ~<unt ~<yg> ~acar
 ~akek ~akit ~alat ~amil ~anya ~api> ~awan ~baru ~baya ~bela ~bisa ~bpjs ~buat ~dam> ~dipu ~diti ~elap ~empa ~enek
 ~get> ~hami ~ima> ~inya ~ipuk ~isa> ~jat> ~jing ~kake ~keba ~kek> ~kit> ~lagi ~lama ~lima ~lio> ~men> ~mil> ~nek>
 ~nene ~ngan ~ngko ~njin ~ntra ~ntua ~ntuk ~nya> ~olio ~pera ~pjs> ~pula ~rapa ~rik> ~rsi> ~saki ~sama ~tah> ~tahu
 ~tor> ~trak ~tri> ~tuan ~tuk> ~uarg ~uat> ~uka> ~umur ~ung> ~untu ~ursi ~usah ~wan> ~yar>
roads -3 =beast =office =past @=pangan @=poli_jiwa @first=pangan @first=poli_jiwa ada+yang ambruk+tabrak atm
 atm+rusak bapak+buang bau+gas bawa bayi butuh daftar dari di+kali gelandangan gratis ini izin jalan+minta jam kakak
 kami ke meninggal minta+rekam pasang pju rekam rusak+di sampai sembarangan+bisa suami tabrak+rumah tiang uang
 warung yang yang+urus ~<ala ~<apa ~<atm ~<bar ~<baw ~<ber ~<bia ~<boc ~<buk ~<daf ~<dap ~<den ~<dic ~<din ~<dis
 ~<gra ~<ini ~<izi ~<ke> ~<keb ~<kec ~<kel ~<mal ~<ngu ~<nim ~<per ~<pju ~<ser ~<sua ~<tah ~<tak ~<tel ~<ter ~<uan
 ~<war ~<yan ~abis ~afta ~agi> ~ahu> ~akak ~akan ~alam ~alon ~ama> ~ana> ~ange ~arun ~asan ~asar ~atis ~atm> ~ayah
 ~ayi> ~bawa ~bayi ~bis> ~buka ~bula ~bur> ~daft ~dara ~dari ~ecah ~ekam ~elah ~enin ~erap ~erem ~ftar ~grat ~guru
 ~hari ~hat> ~iman ~impa ~ini> ~istr ~izin ~jam> ~kaka ~kam> ~kami ~kena ~ket> ~kont ~ksa> ~kul> ~kurs ~lah> ~lam>
 ~land ~lap> ~lat> ~ling ~mala ~mana ~meni ~mpa> ~mpai ~mur> ~ndan ~nimp ~ning ~nsos ~ntun ~obat ~ontr ~pai> ~pang
 ~pat> ~peca ~pju> ~puku ~rang ~rati ~reka ~stri ~suam ~sura ~teng ~ter> ~tera ~tua> ~tuna ~uami ~uan> ~uang ~uar>
 ~ukul ~urat ~utuh ~waru ~yah> ~yang ~zin>
roads -4 # =drill =heart =still =tale @=alat_bantu @=damkar @=ppa @=santunan @first=alat_bantu @first=damkar
 @first=ppa @first=puskesmas @first=santunan ada adik gas ibu kaki kerja ktp makan mana pak puskesmas reklame+liar
 saudara tabrak tetangga tidak+bisa urus ~<ada ~<adi ~<bay ~<dar ~<dim ~<gas ~<gel ~<ham ~<ibu ~<jam ~<kon ~<ktp
 ~<kur ~<men ~<nga ~<nya ~<pak ~<pem ~<pun ~<pus ~<sau ~<tab ~<tan ~<tem ~<tet ~<uru ~abra ~ada> ~adik ~anda ~angg
 ~ara> ~ari> ~ata> ~auda ~bat> ~brak ~cah> ~dang ~deng ~dik> ~dima ~elan ~eng> ~enga ~erja ~esma ~etan ~gas> ~gga>
 ~ibu> ~kak> ~kaki ~kat> ~kelu ~kerj ~kesm ~ktp> ~luar ~mas> ~oran ~pasa ~pusk ~rja> ~rung ~san> ~sang ~saud ~skes
 ~smas ~sos> ~tabr ~tar> ~teta ~tian ~tis> ~udar ~urus ~uske
roads -5 @=dukcapil @=kerja @=puskesmas @=slrt @first=dukcapil @first=kerja @first=slrt anak bangun bangun+rumah
 bapak belum kk lansia orang proyek+parkir rumah+tutup tidur+di ~<ana ~<bap ~<bel ~<ker ~<kk> ~<lan ~<man ~<ora
 ~<pas ~aki> ~ami> ~anak ~ansi ~apak ~asi> ~bapa ~belu ~elum ~eran ~gal> ~gela ~ggal ~gun> ~kama ~lans ~lum> ~nak>
 ~nsia ~rak> ~sia> ~tang ~ulan
roads -6 lampu+jalan odgj ~<kak ~<odg ~dgj> ~ngga ~odgj ~pak>
roads -7 @=bedah_rumah @first=bedah_rumah liar+depan pabrik+parkir
roads -8 parkir+liar
school 13 spmb ~<spm ~pmb> ~spmb
school 10 guru slb ~<gur ~<slb ~guru ~slb> ~uru>
school 9 =drill anak+saya paket paket+c sma spp ~<sma ~<spp ~aket ~ket> ~pake ~sma> ~spp>
school 8 c ijazah kjp kjp+tangerang kuliah naik+kelas paud ppdb sd sekolah slb+untuk smp tangerang+ada zonasi ~<c>
 ~<ija ~<kjp ~<kul ~<pau ~<ppd ~<sd> ~<sek ~<smp ~<zon ~aud> ~ekol ~iah> ~ijaz ~jaza ~kjp> ~kola ~lah> ~liah ~olah
 ~onas ~paud ~pdb> ~ppdb ~seko ~smp> ~ulia ~zona
school 7 daftar+sekolah gratis+tidak guru+kurang kelas negeri seragam tidak+naik ~<neg ~<ser ~agam ~asi> ~azah ~eger
 ~elas ~erag ~eri> ~gam> ~geri ~kuli ~las> ~nasi ~nege ~raga ~tar> ~tis> ~zah>
school 6 daftar daftar+paud kuliah+tidak kurang mahal mampu+bayar naik nilai nilai+rapor pindah+sekolah prestasi
 rapor sekolah+mahal tangerang ukt ukt+kuliah ~<daf ~<mah ~<nai ~<nil ~<pre ~<rap ~<ukt ~afta ~ahal ~aik> ~alur
 ~daft ~ftar ~hal> ~ilai ~ipak ~jalu ~kela ~kura ~lai> ~naik ~nila ~pres ~rapo ~rest ~sera ~ukt>
school 5 ada+tidak autis bantu+daftar beasiswa gratis guru+galak guru+sering jadwal+spmb kapan kejar kejar+paket
 maaf+guru mau+lanjut paksa pindah sekolah+mau sekolah+rusak sering+tidak ~<aut ~<bea ~<gra ~<kap ~aksa ~apan ~asis
 ~atis ~auti ~beas ~dipa ~easi ~ejar ~esta ~gera ~grat ~inda ~iswa ~itah ~jar> ~kapa ~keja ~lak> ~maha ~ndah ~nger
 ~paks ~pind ~rati ~sisw ~stas ~swa> ~utis
school 4 belum+gaji dari+kemarin dinas+pendidikan galak guru+honor honor honor+belum komite komite+paksa
 kuliah+tolak lanjut lapor+dinas maaf+daftar murid+lapor pendidikan pungutan pungutan+sekolah putus putus+sekolah
 saya+gratis sekolah+slb seragam+sekolah slb+mana study study+tour tahan tidak+masuk tour tour+mahal uang+komite
 untuk+anak zonasi+sma ~<stu ~<tou ~anju ~didi ~dita ~gala ~guta ~idik ~ite> ~jut> ~komi ~mite ~ndid ~ngut ~njut
 ~omit ~our> ~putu ~stud ~taha ~tasi ~tour ~tudy ~udy> ~ungu ~utan ~utus
school 3 b bayar beasiswa+prestasi biaya+sekolah daftar+kuliah daftar+tk gedung gedung+sekolah ijazah+anak jadwal
 jalan+prestasi legalisir legalisir+ijazah maaf paket+b ppdb+smp prestasi+smp saudara+tidak saya+bagaimana
 sd+bagaimana sekolah+paksa spmb+dari spp+anak spp+sd sumbang sumbang+sekolah tidak+mampu tk tk+negeri tolak
 tolong+bantu uang+gedung ~<b> ~<dit ~<gal ~<hon ~<kej ~<kom ~<leg ~<maa ~<muk ~<pak ~<put ~<sum ~<tk> ~aaf> ~adwa
 ~ahan ~alis ~ange ~apor ~ayar ~baya ~diga ~dika ~dito ~dwal ~edun ~gedu ~han> ~hono ~igaj ~isir ~itol ~jadw ~ksa>
 ~lanj ~lur> ~maaf ~muku ~nor> ~olak ~onor ~pend ~por> ~pung ~sir> ~sumb ~tola ~tus> ~umba ~wal> ~yar>
school 2 ada+bantu bantu+sekolah bantu+spmb bantu+tidak bayar+ibu beasiswa+anak c+gratis daftar+paket daftar+smp
 gaji guru+pukul jalan+apa kemarin lanjut+terus maaf+saudara mampu masuk masuk+sma mau+masuk negeri+jalan ppdb+anak
 ppdb+zonasi pukul+murid rusak rusak+di saudara+putus saya+tahan sd+syaratnya sekolah+anak sering sma+bagaimana
 sma+negeri smp+di smp+negeri smp+zonasi spmb+tidak syaratnya uang ~<gaj ~<ged ~<gim ~<mba ~<pon ~<uan ~asuk ~dung
 ~emar ~gali ~gima ~ikan ~lega ~lurn ~mari ~masu ~mban ~pona ~ratn ~seri ~uran ~urny ~usak
school -2 @=darurat @first=darurat adik alat bawa beasiswa+tahfidz berhenti berhenti+sekolah buka dengan dipukul
 gelandangan hari jual kis kursi motor obat pakai+guru plafon rt sampai surat tahan+pt tahfidz tki tua ~<adi ~<bak
 ~<bar ~<ben ~<dat ~<dik ~<din ~<dir ~<har ~<jua ~<kab ~<kal ~<kar ~<keb ~<kis ~<mel ~<mot ~<nen ~<oba ~<pan ~<pla
 ~<ppp ~<rt> ~<sak ~<san ~<seb ~<tab ~<tel ~<tia ~<tki ~<tua ~<yg> ~adik ~afon ~ahfi ~ake> ~akek ~alat ~ali> ~ama>
 ~ambr ~anan ~ang> ~angk ~arah ~arga ~bela ~berh ~bol> ~data ~diri ~eman ~enek ~enti ~erap ~erhe ~erob ~fidz ~fon>
 ~ggu> ~hari ~hent ~hfid ~idz> ~ihan ~ipuk ~isi> ~kake ~kama ~kar> ~kek> ~kena ~kis> ~lafo ~lahi ~land ~ling ~moto
 ~mpai ~mpar ~mur> ~nek> ~nene ~ngka ~ntra ~ntun ~otor ~pala ~pas> ~pasa ~pat> ~plaf ~ppk> ~pppk ~rapa ~rga> ~rhen
 ~roba ~ruk> ~saki ~sama ~tah> ~tahf ~teng ~ter> ~tera ~tian ~tki> ~tong ~trak ~uarg ~ukan ~umur ~ung> ~ursi ~usah
 ~yak>
school -3 # =past @1 @=dukcapil @=poli_jiwa @=santunan @first=dukcapil @first=poli_jiwa @first=santunan ada air
 bapak bayi bikin bisa bpjs bully bully+di butuh depan+sekolah ibu jam kk ktp lansia makan mana mati mau meninggal
 pkh pt suami tetangga tidak+ada tidak+bisa tidak+punya tidur yang ~<ada ~<air ~<akt ~<ala ~<bap ~<baw ~<bik ~<bis
 ~<bpj ~<buk ~<bul ~<but ~<dap ~<dar ~<den ~<dia ~<dib ~<dic ~<dis ~<gan ~<gel ~<ibu ~<kak ~<kam ~<kec ~<ken ~<ket
 ~<kk> ~<ktp ~<mal ~<man ~<mau ~<nam ~<nge ~<ngu ~<nya ~<pal ~<pen ~<pkh ~<pt> ~<sua ~<sur ~<tem ~<tet ~<war ~<yan
 ~aan> ~abis ~ada> ~agi> ~akan ~aki> ~alam ~aman ~ambu ~anga ~ansi ~apak ~aran ~ari> ~asar ~ata> ~atan ~ati> ~awa>
 ~ayi> ~bapa ~bawa ~bayi ~bera ~biki ~bil> ~bis> ~bisa ~bpjs ~buka ~bula ~bull ~dang ~deng ~dipu ~dur> ~elah ~elan
 ~elua ~emba ~ena> ~eng> ~enge ~enin ~etan ~gela ~gga> ~ian> ~ibu> ~idur ~ikin ~iri> ~isa> ~istr ~jam> ~jual ~kan>
 ~kat> ~kelu ~kont ~ktp> ~kurs ~lam> ~lan> ~lang ~lat> ~lly> ~mala ~mati ~mau> ~meni ~ndan ~nggu ~ning ~nsia ~nsos
 ~nti> ~ontr ~pai> ~par> ~peng ~pet> ~pjs> ~pkh> ~rah> ~rak> ~rat> ~rik> ~rsi> ~rung ~samp ~sar> ~sos> ~stri ~suam
 ~sura ~teta ~tidu ~ting ~tor> ~tuh> ~tuna ~ual> ~uami ~uan> ~uar> ~ully ~unan ~unya ~urat ~yang
school -4 =still =tale @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah @first=puskesmas anak+sekolah
 depan di+sekolah ke kerja minta odgj pak pakai punya puskesmas rumah sekolah+dinas tidak+sekolah ~<amb ~<ber ~<dep
 ~<jam ~<ke> ~<ked ~<kon ~<mat ~<men ~<nga ~<odg ~<pas ~<pem ~<pus ~<rum ~<sam ~<ter ~air> ~akai ~ami> ~anda ~angg
 ~anya ~bat> ~depa ~dgj> ~dik> ~edin ~enga ~epan ~erja ~esma ~gal> ~gan> ~gang ~ggal ~ing> ~ingg ~inta ~kai> ~kedi
 ~kerj ~kesm ~kin> ~lans ~luar ~mah> ~man> ~mas> ~mint ~nan> ~nasa ~ngan ~ngga ~nta> ~nya> ~obat ~odgj ~pak> ~paka
 ~puny ~pusk ~rja> ~ruma ~sia> ~skes ~smas ~uka> ~ulan ~umah ~uske
school -5 =beast =road =work @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=damkar @first=kerja @first=pangan
 @first=ppa di orang sekolah+tidak ~<,> ~<di> ~<ker ~<min ~<ora ~<per ~ampa ~asan ~oran ~ran>
school -6 @=polisi @first=polisi ~san>
other 13 darah+mana
other 11 @1 imb nib rt sim ~<imb ~<nib ~<rt> ~<sim ~imb> ~nib> ~sim>
other 10 @first=- atm bank bpn kpr kpu lapor+spt lurah npwp parkir+liar pbb spt wifi ~<asu ~<atm ~<kpr ~<kpu ~<lur
 ~<npw ~<pbb ~<spt ~<wif ~acar ~ank> ~atm> ~bank ~bpn> ~ifi> ~kah> ~kpr> ~kpu> ~lon> ~npwp ~pbb> ~pns> ~pwp> ~spt>
 ~wifi
other 9 =beast =drill =heart bisa+tidak cerai cpns haji nafkah obat+nyamuk pak+rt rusun veteran ~<bpn ~<cer ~<cpn
 ~<haj ~<kur ~<pul ~<vet ~aji> ~alon ~cera ~cpns ~haji ~ota> ~psi> ~rusu ~sun> ~usun ~vete ~wan>
other 8 =work anjing+liar asuh bangun+rumah bpkb damri di+tangerang harga hewan ibu+saya izin kucing liar+depan
 nikah ojol pajak pakai+guru paspor pupuk rujuk sewa umkm+dapet umroh ~<bpk ~<gal ~<hew ~<izi ~<kuc ~<naf ~<nik
 ~<ojo ~<paj ~<ppp ~<pup ~<sam ~<sew ~<tar ~amri ~aris ~aspo ~asuh ~bpkb ~cing ~damr ~emil ~erai ~ewa> ~ewan ~harg
 ~hewa ~ikah ~isik ~izin ~kat> ~kuci ~lura ~mri> ~mroh ~nika ~ojol ~paja ~pasp ~pemi ~pkb> ~ppk> ~pppk ~rai> ~rapa
 ~roh> ~sewa ~spor ~suh> ~ucin ~umro ~urah ~zin>
other 7 adopsi asuransi atm+rusak berapa bus dapet+bantu enak futsal gadai hotel iuran izin+bikin jodoh jual+motor
 koperasi makan+enak masjid oss pabrik+parkir pemilu puisi pulsa rabies+kucing salon sekolah+dinas stnk surat+waris
 tempat+makan umkm umroh+tipu untuk+saya walikota wisata zakat ~<ado ~<buk ~<dam ~<ena ~<fut ~<hot ~<iur ~<jod ~<oss
 ~<pui ~<rus ~<stn ~<tel ~<tuk ~<umk ~<umr ~<wal ~<zak ~adai ~adop ~afka ~ajak ~akat ~alik ~ara> ~asji ~asur ~dai>
 ~dops ~edin ~fkah ~futs ~gada ~hote ~ikot ~ilu> ~isi> ~iura ~jak> ~jid> ~jodo ~jol> ~juk> ~kope ~lik> ~liko ~lsa>
 ~masj ~milu ~mkm> ~nafk ~nasa ~nsi> ~odoh ~opsi ~oss> ~otel ~perp ~puis ~puls ~pupu ~rans ~risa ~rusn ~sal> ~salo
 ~sata ~sjid ~snya ~stnk ~sura ~tnk> ~tsal ~tuka ~uisi ~ulsa ~umkm ~upuk ~uran ~usny ~utsa ~wali ~wisa ~zaka
other 6 akta+cerai arab bandara beli+hp buka buku buku+nikah cctv daftar+polisi dana+rt dari+kemarin dengan+dia
 di+arab dipukul+di film hak+asuh jadwal jam+berapa jual kembali+nama kerja+dengan kontrakan kredit kua kuota
 kuota+habis kurban kurir liar lurah+minta mau+jadi mau+pinjam modal nafkah+anak nikah+di nyamuk paket+tidak parkir
 pelihara pelihara+ayam penelitian pensiun pinjam+uang pmi presiden rumah+tutup siapa+presiden sim+mati skripsi
 taspen tayo tidak+sampai tiket tkw+dipukul tni tps+kemana warung wifi+mati ~<bus ~<cct ~<fil ~<gad ~<jad ~<jua
 ~<kop ~<kre ~<kua ~<kuo ~<lia ~<mas ~<mod ~<nip ~<pmi ~<rek ~<tas ~<tay ~<tik ~<tni ~<wis ~adwa ~agan ~ama> ~ame>
 ~aoke ~arab ~arao ~arki ~aspe ~ayo> ~band ~bera ~buka ~bus> ~cctv ~ctv> ~dal> ~dara ~dit> ~dwal ~edia ~edit ~elit
 ~enak ~enaz ~enel ~erap ~esid ~eta> ~film ~iar> ~ihar ~iket ~ilm> ~ipsi ~isan ~isat ~itia ~iun> ~jadw ~jena ~kam>
 ~ket> ~kota ~kred ~krip ~kua> ~kuot ~kurb ~kuri ~liar ~liha ~liti ~moda ~naza ~neli ~nsiu ~nyam ~odal ~ola> ~park
 ~peli ~pen> ~pens ~pmi> ~raka ~raok ~rasi ~redi ~rips ~rir> ~rkir ~side ~siun ~spen ~tari ~tasp ~tayo ~tel> ~tela
 ~tike ~tni> ~uota ~urba ~urir ~utan ~wal> ~waru ~yamu
other 5 ambulans+mayat angkot arisan asuransi+tidak bangun bantu+apa bantu+hukum bantu+ternak bantu+tidak bayar
 bayar+majikan beli belum+keluar bengkel berisik bikin bikin+baru bikin+sim bri buang cuaca cuaca+hari daftar
 daftar+merek dagang dapet darah+pmi di+kua dinas gaji+tki galon gratis+daftar hak hari+ini hp indihome investasi
 izin+buka izin+keramaian izin+usaha jalan+minta jual+rumah karang karaoke kas kasih+nafkah kena+razia kereta konser
 kur kur+bri laundry lemot liar+banyak lomba luar+negeri mahal malaysia+kena mantan+suami merek minta+rekam
 mudik+gratis murah nama+motor nikah+hilang online pacar pajak+mobil pajak+motor pbb+belum pengadilan perizinan
 perpanjang pilkada pinjam proyek proyek+parkir pulang rt+galak rusun+untuk rute rute+angkot sampai syarat
 syarat+donor taiwan+gaji tanah tangerang tarik telat tidak+cair tidak+kasih tki+tidak tkw tukar tukar+uang uang+kas
 usaha utang vaksin vaksin+hewan wakaf warung+makan ~<ara ~<ari ~<bri ~<cua ~<daf ~<dim ~<don ~<hak ~<hp> ~<inv
 ~<jen ~<ked ~<lau ~<lim ~<lom ~<med ~<mur ~<onl ~<pac ~<pel ~<pre ~<pro ~<sal ~<tkw ~<usa ~<uta ~<vak ~adil ~afta
 ~aha> ~ahal ~ajin ~akaf ~anah ~angu ~apet ~arik ~arun ~aund ~ayar ~bara ~baya ~beri ~bri> ~buan ~buku ~cuac ~daft
 ~daga ~dape ~den> ~diho ~dik> ~dima ~doh> ~dry> ~eli> ~elih ~emot ~ensi ~eran ~eret ~eris ~eriz ~erpa ~erti ~ftar
 ~gadi ~galo ~gkel ~gkot ~gun> ~hak> ~hal> ~hara ~iden ~ihom ~ikat ~ilan ~ilka ~ima> ~ine> ~inja ~inve ~inya ~jat>
 ~jiny ~kada ~kaf> ~kara ~kedi ~kel> ~kere ~kir> ~kos> ~ksin ~kur> ~laun ~lemo ~line ~lkad ~lomb ~mba> ~medi ~mot>
 ~mpai ~mura ~nah> ~ndar ~ndih ~ndry ~nger ~ngke ~nipu ~njam ~nlin ~nser ~ntra ~ntua ~nves ~oke> ~omba ~onli ~oper
 ~oyek ~paca ~pilk ~pinj ~por> ~proy ~puk> ~pula ~rab> ~rah> ~reta ~risi ~rizi ~roye ~rpan ~rute ~ser> ~sert ~sik>
 ~siks ~tan> ~tana ~tar> ~teri ~tern ~tkw> ~trak ~tuan ~uaca ~uar> ~ukar ~uku> ~undr ~usah ~ute> ~vaks ~vest ~waka
 ~wari ~yar> ~yek> ~zina
other 4 ac acara acara+apa ada+acara ada+bantu apa+minggu atm+tertelan ayam+bau bantu+modal bantu+umkm bapak+buang
 barang bayar+mana bayar+pbb beasiswa+tahfidz belum+tutup bi bi+checking biaya bola butuh+data butuh+donor
 cari+kontrakan cek+tilang checking cpns+kapan dahan darah+golongan data+dinsos depan+rumah di+dinsos di+malaysia
 di+saudi di+taiwan dia dinsos+penelitian dokter+hewan donasi donor donor+darah emoney gaji gaji+tahan gedung
 genteng gereja golongan golongan+o harga+beras hukum imb+rumah internet+lemot jadi+orang jadi+relawan kabel+belum
 kakak+tkw karang+taruna kemana kemarin kontrakan+murah kontrakan+yang kredit+macet lapor+rt leasing lima luar
 lurah+pungli magang+di malaysia mana mau+skripsi menjorok menjorok+ke minggu+ini minta+modal modal+usaha motor
 mudik nomor+telepon o ojk paket pasang+wifi pbg pbg+rumah pelayanan pelayanan+kelurahan pengacara pengacara+gratis
 perpustakaan pinjam+ambulans pohon pohon+tetangga razia rekam reklame+liar relawan rt+bagaimana rt+nakal
 rujuk+suami rumah+saya rumah+sebelah rumah+subsidi saldo+emoney samsat samsat+keliling saudi saudi+tidak saya+tkw
 sembarangan+bisa sertifikat sertifikat+tanah service service+hp sim+a sim+c skripsi+butuh slik slik+ojk stnk+mati
 suami+istri subsidi sumbang surat+izin tahfidz taiwan taman tarik+tunai taruna telepon+walikota tembok ternak tes
 tes+sim tetangga tidak+bayar tilang+elektronik tkw+di tni+daftar tps+mahal tua+asuh tukang tukang+ac tukang+pijat
 tutup tutup+jalan undang undang+rapat untuk+warga urus urus+ijin urus+izin vaksin+rabies wisata+di yang+murah ~<ac>
 ~<aca ~<ang ~<bel ~<bi> ~<bik ~<bum ~<che ~<dah ~<emo ~<gaj ~<ged ~<huk ~<ind ~<kar ~<kon ~<lea ~<lua ~<mah ~<man
 ~<mot ~<mud ~<nut ~<o> ~<ojk ~<pbg ~<pem ~<poh ~<raz ~<rel ~<ret ~<ruj ~<ser ~<sli ~<sub ~<tah ~<tai ~<tem ~<tes
 ~<tet ~<tut ~<und ~<uru ~<wak ~<war ~aca> ~adi> ~ahfi ~aian ~aiwa ~akaa ~akan ~aket ~aksi ~alay ~aman ~ami> ~amsa
 ~ang> ~ansi ~apa> ~arga ~asa> ~audi ~aysi ~azah ~azia ~beli ~biay ~biki ~bsid ~car> ~chec ~ckin ~daha ~dia> ~dila
 ~dona ~dono ~dung ~easi ~ecki ~edun ~eja> ~ekam ~elat ~elaw ~elko ~emar ~embo ~emon ~enga ~enjo ~ente ~erej ~erek
 ~erpu ~etan ~fidz ~fika ~gaca ~gedu ~gent ~gere ~heck ~hfid ~hola ~home ~hon> ~huku ~iaya ~ice> ~idi> ~idz> ~ifik
 ~ikan ~ikin ~inan ~indi ~ing> ~irik ~iwan ~jam> ~kaan ~kas> ~kont ~kum> ~lawa ~lays ~leas ~lima ~lkom ~mari ~menj
 ~mere ~mone ~moto ~msat ~mudi ~nak> ~nas> ~ney> ~ngad ~njor ~nont ~nten ~nton ~nutu ~ohon ~ojk> ~ome> ~oney ~onto
 ~ontr ~otor ~panj ~pbg> ~pene ~poho ~pust ~razi ~rban ~reja ~rek> ~reka ~rela ~resi ~rga> ~rika ~rpus ~rtif ~ruju
 ~runa ~rung ~rvic ~saha ~samp ~sams ~san> ~sat> ~serv ~shol ~sidi ~skri ~slik ~stak ~subs ~sumb ~tahf ~taiw ~taka
 ~tang ~taru ~telk ~teta ~tifi ~ton> ~tup> ~tutu ~uang ~ubsi ~udik ~ujuk ~ukum ~umi> ~unda ~urus ~usta ~utup ~vice
 ~yah> ~ysia ~zah> ~zia>
other 3 =ask adik+saya adopsi+anak akar akar+pohon alun alun+buka arab+tolong asuh+anak bank+dari bantu+anjing
 bantu+harga barang+tidak baru+syaratnya beras+malam bibit bibit+ikan bikin+restoran bikin+warung bioskop
 bisa+pulang bpkb+hilang bpkb+online buka+jam cara+bikin cara+jadi catering cctv+lalu daftar+ada daftar+nikah
 dagang+kaki dahan+rumah dengan di+luar dibuang+ke dirikan elektronik emas foto+prewedding gagal+pulang gempa+rumah
 genteng+saya gonggong gonggong+terus gor gratis gratis+sudah gugat hajat halaman halaman+saya harga+emas
 hilang+bagaimana hilang+mana hp+di ijin ikan+gratis iklan internet iuran+bagaimana jadi jadi+pns jadwal+bus jasa
 jasa+raharja kafe kakak+kerja kaki+lima kami kartu+kredit ke+komplek keliling kenapa kenapa+bisa klub klub+bola
 kontrakan+ibu kpr+di kucing+saya lalu lalu+lintas lapangan lapor+barang lewat+pengadilan liar+dibuang lima+tutup
 lintas maaf maaf+izin maaf+jadwal maaf+mau main+film mantan masak masjid+sekarang masuk mati mau+pisah mayat
 minta+hak modal+untuk nakal nama negeri+tidak online+retur online+syaratnya pabrik pagar pajak+hp pakai
 paspor+hilang pbb+hilang pbb+online pengadilan+agama pilkada+kemana pisah+dengan pmi+gagal pns pohon+rumah polisi
 prewedding proposal pulang+dari pulsa+tidak raharja ranting ranting+tetangga rapat reklame resep+masak restoran
 retur rumah+kenapa rusunawa rusunawa+daftar saya+sakit sebelah sertipikat sesuai sesuai+iklan sewa+gedung sewa+gor
 sewa+tenda sim+tinggal sinyal sinyal+telkomsel skck skck+hilang soal soal+pajak stadion stok stok+darah sudah+lama
 tagihan+kartu tahun taman+biaya taman+untuk tanya+soal telkomsel tenda tetangga+buang tetangga+masuk
 tetangga+menjorok tidak+gaji tidak+sesuai tilang tinggal+zaman tki+di toko+online tps travel travel+umroh
 tumpang+nikah tunai tutup+trotoar untuk+dagang untuk+foto untuk+jual vaksin+kucing waris warisan warung+parkir
 wifi+gratis zaman zaman+mau ~<aka ~<alu ~<aya ~<bal ~<ban ~<bay ~<ber ~<bia ~<bio ~<ele ~<gam ~<gen ~<gon ~<gra
 ~<gug ~<iji ~<ikl ~<jas ~<kas ~<klu ~<kos ~<may ~<mba ~<nak ~<pab ~<pas ~<pns ~<rut ~<seb ~<sho ~<skc ~<skr ~<soa
 ~<sta ~<sto ~<sum ~<sya ~<til ~<tps ~<zam ~aaf> ~abri ~adio ~afe> ~agar ~ahar ~ahun ~ajat ~akai ~akal ~alun ~amuk
 ~ana> ~arja ~asin ~asuk ~ati> ~atis ~avel ~ayah ~ayat ~bang ~bela ~beng ~bios ~bok> ~bola ~brik ~bumi ~cara ~cate
 ~ddin ~dina ~dion ~disi ~ebel ~eddi ~ekla ~ektr ~elek ~elil ~eman ~empa ~enap ~engk ~erne ~esta ~esto ~esua ~eter
 ~etur ~ewed ~gaji ~gala ~gera ~geru ~gga> ~ggon ~gor> ~grat ~guga ~haja ~harj ~hun> ~huna ~ibay ~ibit ~ijin ~ikla
 ~iksa ~iman ~inas ~iosk ~ipik ~jadi ~jasa ~jin> ~jual ~kafe ~kal> ~kami ~kang ~kck> ~kena ~klam ~klan ~klub ~koms
 ~kop> ~ktro ~lalu ~lame ~lan> ~lat> ~lekt ~lili ~lisi ~lub> ~lun> ~maaf ~man> ~mana ~mant ~masu ~mati ~maya ~mbok
 ~mili ~msel ~muk> ~nai> ~naka ~nama ~nany ~nawa ~ngac ~ngun ~ngur ~ntan ~nyar ~oal> ~olis ~omse ~onas ~onik ~onse
 ~opos ~osal ~osko ~pabr ~paga ~pai> ~pika ~posa ~prew ~prop ~raha ~rati ~rave ~rekl ~retu ~rewe ~rik> ~ris> ~rnak
 ~roni ~ropo ~rtip ~saka ~sebe ~sel> ~sesu ~sin> ~skck ~skop ~soal ~stad ~stas ~stok ~stor ~suai ~tadi ~tama ~tasi
 ~temb ~tend ~tipi ~tok> ~tora ~tps> ~trav ~tri> ~tron ~uai> ~ual> ~uala ~ugat ~umba ~una> ~unai ~unaw ~vel> ~wedd
 ~yana ~yat> ~zama
"""
