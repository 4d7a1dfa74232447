"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 1 @1
ppa -2 =well @=trc @first=- @first=trc alat ambulans bacok banyak bapak+pukul bau bayar belum berapa bpjs dengan+hrd
 dengan+ibu dengan+pacar dengan+suami dipukul+terus dipukul+tukang diri hp+saya istri+lari kaki kapan kecil+dipukul
 kejang keluar+kamar kumat kursi lain lebam+perum listrik makasih maling mandi+tidak mau+bacok mau+keluar mau+mandi
 mau+terjun nafkah+lansia obat pak+saya parkir perum perum+villa roda rujuk+suami rumah+dengan rusak sampai+lebam
 saudara+ibu saya+tidak sayat sebelah+sekap suami+temen takut+bapak tanda tanda+tangan tanpa terjun terus+dengan
 tidur+di tiri+sampai tukang tukang+parkir villa villa+tangerang ~<bau ~<bpj ~<bua ~<gig ~<kap ~<kum ~<lai ~<leb
 ~<lis ~<lon ~<oba ~<pen ~<rod ~<rum ~<rus ~<san ~<sus ~<tab ~<tin ~<tuk ~<unt ~<vil ~<yg> ~acok ~akas ~ange ~anpa
 ~ans> ~arki ~ayar ~ayat ~baco ~bany ~baru ~bau> ~baya ~belu ~bera ~bpjs ~cok> ~ejan ~elum ~eng> ~erju ~erum ~gant
 ~gar> ~gen> ~ggal ~ggu> ~gigi ~ian> ~ihan ~illa ~inso ~jol> ~jun> ~kaki ~kang ~kapa ~kat> ~keba ~kos> ~kuma ~lain
 ~leba ~list ~lla> ~lonc ~lum> ~mann ~mbul ~ncat ~ngar ~ngka ~nik> ~npa> ~ntra ~ntuk ~oda> ~onca ~ong> ~park ~pata
 ~peri ~peru ~pinj ~pjs> ~raka ~rama ~ras> ~rjun ~rkir ~roda ~ruma ~sah> ~tand ~tanp ~ter> ~tong ~trak ~trik ~tuk>
 ~tuka ~uat> ~umah ~umat ~urin ~ursi ~usak ~vill ~yang ~yat>
ppa -3 3+hari =ask @=darurat @first=darurat anak+perempuan arab arab+dari bapak+tua bawa bayi bikin buka cari daftar
 dari di+arab di+rumah dikeroyok+pulang dipukul+di gratis hrd istri+tkw kemana kia meninggal motor naik pasar
 pembantu pembantu+dipukul pulang+sekolah rt rujuk sakit saya+dibawa saya+dikeroyok saya+kumat saya+kunci saya+mau
 sekap+anak suami+istri tangerang tetangga+sekap tidak+bisa tkw+dipukul ~<.> ~<akt ~<ala ~<bac ~<bar ~<bik ~<buk
 ~<daf ~<dap ~<hrd ~<kar ~<kay ~<keb ~<kej ~<ker ~<kia ~<kom ~<kon ~<min ~<mot ~<nai ~<par ~<pun ~<rt> ~<ruj ~<sak
 ~<sud ~abis ~afta ~ahan ~ahir ~aik> ~air> ~akit ~alat ~ambr ~apa> ~apan ~arab ~arga ~atis ~ayi> ~bayi ~biki ~bis>
 ~buka ~bula ~cari ~cat> ~daft ~dari ~enin ~erap ~ftar ~gal> ~grat ~han> ~hrd> ~ikin ~ilet ~iman ~ingg ~kara ~ket>
 ~kia> ~kir> ~kit> ~kont ~kurs ~let> ~mali ~mat> ~mban ~meni ~moto ~mpu> ~naik ~nda> ~nsos ~ntun ~nyak ~ontr ~otor
 ~pemb ~rak> ~rang ~rapa ~rati ~ruju ~ruk> ~rum> ~saki ~tah> ~tar> ~terj ~tian ~tor> ~tuna ~ujuk ~ulan ~umr> ~unan
 ~usah ~yak> ~yar>
ppa -4 =drill @=santunan @first=poli_jiwa @first=santunan anak+saya ancam+mau bantu+saya bapak+tiap hilang ini jam
 kelas+saudara kunci+di nafkah nafkah+anak perempuan+perkosa puskesmas saudara+hamil saya+lari tidak+mau tkw ~<amb
 ~<ara ~<bel ~<car ~<dar ~<gra ~<hil ~<ini ~<jam ~<mas ~<men ~<nya ~<pas ~<pus ~<sem ~<tkw ~<umr ~alin ~ampu ~anan
 ~atan ~bat> ~carn ~dah> ~diri ~esma ~hila ~kesm ~lahi ~lat> ~mas> ~ning ~obat ~pasa ~peng ~pet> ~pusk ~rab> ~rat>
 ~rik> ~rin> ~rusa ~sak> ~skes ~smas ~sos> ~tis> ~tkw> ~ukan ~uran ~uske
ppa -5 =beast @=alat_bantu @=bedah_rumah @=slrt @first=alat_bantu @first=bedah_rumah @first=puskesmas @first=slrt
 ada anak+dipukul di dipukul+majikannya hari+tetangga jalan kk ktp majikannya mana mati perkosa+paman
 tetangga+denger ~<ada ~<aku ~<bay ~<di> ~<dim ~<jal ~<kk> ~<ktp ~<kur ~<pin ~<war ~ada> ~aku> ~alan ~ana> ~anda
 ~arny ~ati> ~dima ~emba ~enge ~eran ~ilan ~jala ~jam> ~kann ~ktp> ~mana ~mati ~nan>
ppa -6 =office @=damkar @=dukcapil @=kerja @=pangan @=puskesmas @first=damkar @first=dukcapil @first=kerja
 @first=pangan bakar+suami denger ibu+saya lari+dengan suami+tolong tetangga+bakar uang ~<ber ~<mat ~<uan ~ger>
 ~lan> ~lang ~ran> ~rnya ~uang
ppa -7 # odgj ~<,> ~<odg ~<pem ~dgj> ~nger ~odgj
ppa -8 =road @=polisi @first=polisi
alat_bantu 11 budek polio ~<bud ~<pol ~bude ~dek> ~lio> ~olio ~poli ~udek
alat_bantu 10 congek ngesot ~<con ~cong ~esot ~gek> ~geso ~ngek ~nges ~onge ~sot>
alat_bantu 8 ~<nge
alat_bantu 7 @=alat_bantu @first=alat_bantu kaki kruk tuna walker ~<kru ~<tun ~<wal ~aki> ~alke ~kaki ~kruk ~lker
 ~ngu> ~ruk> ~tuna ~ungu ~walk
alat_bantu 6 alat alat+bantu dengar kaki+palsu kasur kursi kursi+roda roda rungu stroke tidak+bisa tongkat
 tuna+rungu ~<ala ~<den ~<kak ~<kur ~<pal ~<rod ~<run ~<str ~<ton ~<tul ~alat ~asur ~deng ~elak ~enga ~gar> ~gkat
 ~kasu ~kat> ~ker> ~kurs ~laka ~lat> ~ngar ~ngka ~oda> ~oke> ~ongk ~pals ~puta ~roda ~roke ~rsi> ~rung ~stro ~sur>
 ~tong ~trok ~una> ~ursi ~utas
alat_bantu 5 80+tidak =office alat+dengar amputasi bantu+dengar belakang+luka berdiri bisa+jalan butuh butuh+alat
 difabel habis+amputasi jalan kuat kuat+berdiri lahir lahir+tanpa lumpuh ngajuin orang+tua palsu pasien pinjam
 prostesis tanpa+kaki tidak+kuat tongkat+kaki tulang tulang+belakang tunanetra umur+80 ~<,> ~<amp ~<but ~<ced ~<dif
 ~<jal ~<kas ~<kor ~<kua ~<lah ~<lum ~<pen ~<pin ~ajui ~alan ~alsu ~anet ~asie ~berd ~bitu ~bral ~butu ~cede ~dera
 ~difa ~diri ~ebra ~eder ~enge ~erdi ~etra ~fabe ~gaju ~hir> ~ien> ~ifab ~inja ~iri> ~itus ~jala ~juin ~kang ~kuat
 ~lan> ~lsu> ~lump ~mpuh ~mput ~nane ~netr ~njam ~oste ~pasi ~pinj ~pros ~puh> ~ral> ~rdir ~rost ~sien ~stes ~tesi
 ~tra> ~tula ~tung ~uat> ~ubit ~uin> ~umpu ~untu ~utuh
alat_bantu 4 # =tale bantu+ada bantu+alat bantu+kursi bapak belakang butuh+kursi celebral celebral+palsi dapet
 dari+pemkot dekubitus dengar+dari dengar+gratis denger denger+alat dinsos disabilitas dorong gratis ibu ibu+tidak
 kaki+patah kasur+dekubitus korsi korsi+roda kuping kurang kursi+untuk lansia+bantu lumpuh+mau mau ngajuin+kruk
 palsi pampers pampers+lansia pasien+pinjam patah pemkot pendengaran ranjang ranjang+pasien roda+untuk sepatu
 tidak+denger tua umur untuk untuk+orang ~<bap ~<ber ~<bua ~<cel ~<dap ~<dor ~<gra ~<ibu ~<kup ~<mau ~<min ~<mla
 ~<ort ~<pam ~<pat ~<ran ~<tua ~<umu ~<unt ~abel ~abil ~abis ~ahir ~alsi ~ampe ~ampu ~apak ~apet ~aran ~atah ~atis
 ~atu> ~bapa ~bel> ~bela ~bili ~bis> ~buat ~bunt ~cele ~daks ~dape ~deku ~dins ~disa ~doro ~ekub ~eleb ~emko ~ende
 ~era> ~ers> ~esis ~gara ~gen> ~ger> ~grat ~ibu> ~ilit ~inje ~inso ~isab ~itas ~jem> ~kors ~kot> ~kubi ~kupi ~kura
 ~lahi ~lebr ~lita ~lsi> ~mak> ~mau> ~mkot ~mper ~nden ~ngaj ~ngen ~nger ~njem ~ntuk ~oron ~orsi ~ortu ~pamp ~pata
 ~patu ~pemk ~pend ~peng ~pers ~ping ~ranj ~rati ~rong ~sabi ~sepa ~sis> ~tah> ~tas> ~tasi ~tua> ~tuh> ~tuk> ~tus>
 ~umur ~unan ~upin
alat_bantu 3 =ask =past abis+operasi ada+pinjam ajuin alat+jalan ambil+mana anak+lahir bagaimana+pak bantu
 bantu+jalan bapak+habis bapak+umur bekas berapa+lama berdiri+ada berdiri+bisa berdiri+dapet berdiri+minta bisa
 bisa+minjem bisa+mlaku budek+alat butuh+kaki butuh+tongkat cara congek+di dari dari+dinsos dengar+mana difabel+mau
 ganti+tongkat gratis+ada habis ibu+umur keluar keluar+rumah kereta+dorong khusus kruk+bagaimana kurang+denger
 kursi+dorong lama lansia lansia+umur lumpuh+minta masih+ada mau+ajuin mau+kursi minjem minta minta+alat minta+kursi
 minta+tongkat mlaku ngesot+sekarang palsu+untuk perlu roda+bisa roda+dari saya+tidak sekarang stroke+di tanpa
 telinga tua+saya tunadaksa tunarungu tunggu untuk+keluar untuk+korban untuk+tunanetra walker+lansia ~<aba ~<aju
 ~<bek ~<bis ~<bun ~<dek ~<dim ~<din ~<hab ~<iso ~<khu ~<lan ~<nen ~<nun ~<nyu ~<pem ~<pro ~<sep ~abah ~aku> ~anja
 ~anny ~anpa ~ansi ~antu ~asih ~bah> ~bant ~beka ~bisa ~bok> ~dari ~dima ~ekar ~ekas ~elin ~enek ~enya ~epat ~erlu
 ~husu ~imbo ~inga ~inta ~isa> ~iso> ~jam> ~jama ~jang ~kas> ~khus ~lann ~min> ~minj ~mint ~mlak ~mur> ~nada ~naru
 ~nek> ~nene ~nga> ~njan ~nnya ~npa> ~nsia ~nsos ~nta> ~ntu> ~nung ~nyan ~ong> ~peny ~perl ~pet> ~rlu> ~rtu> ~sia>
 ~simb ~sos> ~sus> ~tanp ~teli ~tis> ~unad ~unar ~usus
alat_bantu 2 amputasi+tolong bapak+lumpuh bapak+saya bengkok berjalan berjalan+tolong bisa+berjalan cara+ngajuin
 congek+harus dewasa dewasa+untuk di+rumah empat ibu+habis jalan+susah kaki+4 kaki+bengkok kaki+empat kaki+tiga
 kereta khusus+kaki kruk+untuk lansia+saya luka maaf maaf+congek mana mau+dapet mau+punya minjem+kursi ngajuin+alat
 operasi patah+tulang penyandang penyandang+disabilitas pinjam+kursi polio+cara popok+dewasa punya+kursi saya+warga
 sepatu+khusus sini struk sudah+tidak tua+lumpuh tunarungu+mau tunggu+berapa untuk+penyandang walker+untuk
 warga+sini ~<ban ~<bel ~<dew ~<dis ~<ema ~<luk ~<moh ~<pon ~<sim ~aaf> ~adak ~aksa ~asi> ~berj ~dewa ~eret ~eta>
 ~ewas ~gkok ~habi ~iman ~kere ~kulo ~laku ~lans ~luka ~maaf ~mbok ~moho ~naka ~odan ~onak ~ora> ~otan ~pak> ~pona
 ~rasi ~reta ~rjal ~sih> ~stru ~uar> ~ulo> ~ungg ~uran ~wasa
alat_bantu -2 @=trc ada+yang bayi belum buka data dengan dipukul gelandangan hari masuk pukul saya surat ~<bak ~<bar
 ~<dat ~<kal ~<kel ~<mel ~<ngu ~<ora ~<puk ~<say ~<sek ~<war ~ali> ~ambr ~angk ~apor ~arah ~asuk ~ayi> ~bayi ~belu
 ~buka ~bur> ~data ~dipu ~dur> ~elum ~eman ~erus ~gera ~hari ~hat> ~ipuk ~keba ~kema ~ket> ~land ~lant ~lapo ~lin>
 ~lum> ~masu ~ming ~ndir ~nggi ~nyak ~otor ~pake ~pasa ~por> ~rat> ~sama ~samp ~saya ~tang ~tian ~ual> ~uarg ~ukan
alat_bantu -3 =urgent @1 air ambulans bawa bikin daftar depan di+trotoar hilang malam mati obat pakai sekolah suami
 tetes+untuk tidur trotoar ~<air ~<akt ~<baw ~<bia ~<bik ~<buk ~<daf ~<dic ~<dir ~<gel ~<hil ~<jat ~<kay ~<keb ~<kem
 ~<lap ~<oba ~<per ~<san ~<sem ~<sen ~<ser ~<sua ~<sur ~<tem ~<tro ~afta ~akai ~ami> ~anan ~ang> ~ans> ~asar ~atan
 ~ati> ~awa> ~bawa ~biki ~daft ~dah> ~depa ~ekol ~elan ~emba ~eng> ~epan ~eran ~ftar ~gela ~guru ~hila ~idur ~ikin
 ~ini> ~kai> ~kar> ~kola ~kont ~lah> ~mah> ~mati ~mbul ~nya> ~oar> ~olah ~ontr ~otoa ~paka ~pan> ~pas> ~rah> ~ran>
 ~ras> ~san> ~sar> ~seko ~suam ~suk> ~sura ~tidu ~ting ~toar ~tor> ~trot ~uami ~uka> ~ung> ~urat ~yak>
alat_bantu -4 =heart =still @=darurat @=poli_jiwa @=santunan @first=darurat @first=poli_jiwa @first=santunan
 dari+kursi ini jam jatuh ke kk ktp lumpuh+ngesot makan meninggal ngesot+minta odgj orang polio+tetes puskesmas
 rumah tetes ~<amb ~<dep ~<dip ~<dit ~<ini ~<ke> ~<kk> ~<kon ~<ktp ~<mal ~<mat ~<men ~<odg ~<pus ~<rum ~<sam ~<ter
 ~<tet ~air> ~alam ~ambu ~anga ~anta ~atuh ~aya> ~bat> ~bula ~dgj> ~enin ~erja ~esma ~etes ~gang ~han> ~ian> ~ilan
 ~jatu ~kesm ~kin> ~ktp> ~kul> ~lam> ~maka ~mala ~mas> ~meni ~ngga ~ning ~obat ~odgj ~puku ~pusk ~roto ~ruma ~skes
 ~smas ~tan> ~tar> ~tete ~ukul ~umah ~uske
alat_bantu -5 =beast =drill @=bedah_rumah @=damkar @=pangan @=polisi @=ppa @first=bedah_rumah @first=damkar
 @first=kerja @first=pangan @first=polisi @first=ppa @first=puskesmas bisa+bantu bisa+tidak jatuh+dari kerja pak
 uang ~<jam ~<nya ~<uan ~gal> ~gan> ~ggal ~iban ~ing> ~ingg ~kan> ~kerj ~nan> ~ngan ~oran ~rja> ~tes> ~uang
alat_bantu -6 =work @=dukcapil @=kerja @=puskesmas @first=dukcapil ada+orang di ~<di> ~<dib ~<ker ~<pak ~diba
alat_bantu -7 =road @first=- @first=slrt bantu+tidak untuk+saya
alat_bantu -8 @=slrt
bedah_rumah 9 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah
bedah_rumah 7 ancur atep atep+ancur bangun bedah bedah+rumah kaso kaso+patah keropos lapuk patah rumah ~<ate ~<bed
 ~<gub ~<kam ~<kay ~<pat ~<ren ~<rum ~angi ~angu ~apuk ~aso> ~atah ~atep ~bang ~beda ~edah ~eng> ~erop ~gubu ~gun>
 ~jamb ~kaso ~kero ~lapu ~mah> ~ngun ~opos ~pata ~puk> ~ropo ~ruma ~tah> ~tep> ~umah
bedah_rumah 6 ambrol bantu+rumah bocor dinding gubug gubug+lansia jamban jebol kayu papan papan+lapuk reng rutilahu
 tinggal wc ~<amb ~<anc ~<ata ~<bam ~<boc ~<din ~<jeb ~<kas ~<lap ~<rut ~<tin ~<wc> ~ahu> ~amba ~ambr ~ancu ~atap
 ~ayu> ~bamb ~boco ~brol ~bug> ~cor> ~cur> ~dah> ~dind ~ding ~ebol ~ilah ~indi ~jebo ~kayu ~lahu ~mban ~mbro ~mbu>
 ~ncur ~ndin ~ocor ~pos> ~ruti ~tila ~ubug ~util
bedah_rumah 5 ada+masih ambruk atap bantu+jamban bener daftar+mana dinding+triplek genteng hujan jamban+sehat kamar
 langit langit+ambrol lantai layak mandi+tidak masih masih+di mau+ambruk perbaikan perbaikan+rumah program
 reng+keropos rumah+tidak sudah tidak+layak tidak+punya triplek ~<,> ~<ben ~<dib ~<gen ~<huj ~<jam ~<kal ~<lan ~<lay
 ~<pap ~<rub ~<sim ~<sud ~<tri ~<uda ~aika ~amar ~ambu ~apan ~ayak ~baik ~ban> ~bene ~bol> ~bruk ~dibe ~ehab ~ener
 ~enov ~ente ~erba ~erin ~gaju ~gent ~git> ~gram ~hab> ~huja ~ibed ~imah ~imba ~iple ~jan> ~kama ~lant ~laya ~mar>
 ~masi ~mbru ~ner> ~neri ~ngaj ~ngit ~ntai ~nten ~nya> ~ogra ~papa ~perb ~prog ~ram> ~rbai ~reha ~reng ~reno ~rin>
 ~ripl ~rogr ~rol> ~rubu ~ruk> ~rvey ~simb ~suda ~surv ~tai> ~tap> ~teng ~trip ~tua> ~ubuh ~udah ~ujan ~urve ~vey>
 ~yak>
bedah_rumah 4 =past angin atapnya bangun+lagi bangun+ulang belum belum+bangun bolong dengan+5 di+kali direhab
 disurvey gubuk+kayu huni kamar+mandi kaya kayu+dengan layak+huni mau minta+bantu orang+tua pada plafon+jebol punya
 punya+wc renovasi renovasi+rumah reyot rumah+ibu rumah+saya rumah+untuk rumahnya saya+sudah sehat tahun tanya
 tanya+kemana tinggal+di tua ulang ulang+rumah warga+miskin wc+di ~<bel ~<bol ~<hun ~<ima ~<mau ~<oma ~<pro ~<pun
 ~<ret ~<rey ~<rob ~<seh ~<tua ~ahan ~ahny ~ahun ~anta ~asi> ~asih ~belu ~boh> ~bolo ~buh> ~disu ~ehat ~elum ~ena>
 ~erum ~eyot ~hnya ~hun> ~huni ~ikan ~inta ~ireh ~isur ~kaya ~lek> ~lum> ~mahn ~mau> ~mbah ~nova ~ntua ~oboh ~omah
 ~ovas ~pan> ~plek ~puny ~reyo ~robo ~seha ~tany ~tapn ~ting ~tuan ~uan> ~uni> ~unya ~vasi ~yot>
bedah_rumah 3 =ask =not ada+program baiki bantu+bangun bantu+perbaikan belum+ada belum+direhab bisa+bedah
 bocor+kabeh daftar+bedah dapur dari+perkim dengan di+gang di+gubuk dinas+apa gang+kami gubuk kabeh kalau
 kalau+hujan kali kami kapan kena kuota lewat+siapa maaf+rumah mampu+bener mandi minta minta+baiki miskin ngajuin
 parah pengajuan perkim pju+ambruk plafon pondasi rehab rehab+rumah rtlh+daftar rtlh+dinas rumah+bocor rumah+lansia
 rumah+mau rumah+swadaya rumah+warisan rumahnya+belum rusak rusak+parah semen sudah+disurvey sudah+foto
 sudah+ngajuin sudah+tahun survey swadaya tembok tiang+pju tidak+bedah untuk+warga urus+rtlh warga warisan+rusak
 yang+urus ~<ang ~<bai ~<ban ~<dan ~<dif ~<ema ~<kab ~<kap ~<kuo ~<mis ~<nen ~<pem ~<per ~<pla ~<reh ~<rmh ~<swa
 ~<tah ~<ula ~<war ~abeh ~aday ~afon ~aiki ~ajua ~ajuk ~alau ~ali> ~alo> ~ambl ~anda ~andi ~apny ~apur ~bah> ~beh>
 ~dapu ~dasi ~daya ~difo ~dire ~embo ~enek ~enga ~erki ~etah ~etak ~fon> ~gin> ~gung ~han> ~hat> ~iban ~ifot ~iki>
 ~ilik ~juan ~kala ~kali ~kalo ~kami ~kapa ~kena ~kim> ~kuot ~lafo ~lau> ~maha ~mak> ~mand ~mint ~ndas ~ndi> ~nek>
 ~nene ~nta> ~pang ~para ~peng ~peru ~plaf ~pnya ~pond ~pur> ~reta ~rkim ~rmh> ~sama ~seme ~seta ~sih> ~swad ~tahu
 ~tak> ~temb ~ubuk ~uin> ~uota ~usak ~wada ~warg
bedah_rumah 2 5+anak ada+kabar ambles ambruk+ada ambruk+di atap+seng atapnya+tinggal bakar+bantu bangunan bantu
 bantu+semen bener+rumah bisa+tutup cara daftar dan+material dinding+rumah disurvey+rumah foto+rumah gang ibu+belum
 janda kabar kandang karatan karatan+bolong kaya+kandang kemana kena+angin keropos+pintu kontrakan+bocor kusen
 kusen+keropos lagi lantai+ambles makan+rayap material material+rumah mau+bener miring panggung pemkot pintu+tidak
 pju rayap rumah+orang rumah+panggung rumah+saudara rumah+syaratnya saya+belum saya+bocor semen+dan seng
 seng+karatan siapa sudah+kaya tahun+ini tanah terpal tinggal+terpal tolong+rumah untuk+saya warisan ~<daf ~<dir
 ~<ken ~<kus ~<lag ~<pad ~<par ~<pju ~<pon ~<rus ~<set ~abar ~afta ~ajui ~arat ~ayap ~bant ~bles ~bok> ~buk> ~cara
 ~daft ~dipe ~ecah ~emak ~emko ~erpa ~ertu ~eun> ~ftar ~ggun ~imak ~ing> ~iper ~iski ~jand ~juin ~kaba ~keun ~kuse
 ~lagi ~mate ~mble ~mbok ~mert ~miri ~misk ~mkot ~ngin ~ntu> ~pada ~pemk ~pju> ~rany ~rata ~rial ~rpal ~rtua ~sak>
 ~seng ~siap ~skin ~terp ~usen ~yap>
bedah_rumah -2 # alat bawa bayar bayi bikin bpjs dari depan+rumah gelandangan hari hukum+di istri jual kursi
 maaf+bantu obat roda saudara surat tiang+wifi wifi wifi+hampir ~<akt ~<bar ~<bik ~<bpj ~<dic ~<dip ~<ga> ~<ham
 ~<ist ~<jua ~<mak ~<nam ~<oba ~<rod ~<sau ~<tel ~<tet ~<umu ~<wif ~abis ~akek ~alat ~alin ~auda ~ayar ~ayi> ~baya
 ~bayi ~beli ~bil> ~bis> ~bpjs ~dari ~dik> ~dipu ~elah ~enda ~erap ~eras ~etan ~etim ~ggu> ~hari ~ifi> ~impa ~jak>
 ~jang ~jual ~kake ~kat> ~kek> ~land ~ming ~nan> ~nggi ~nyak ~oda> ~otor ~pake ~pas> ~pasa ~ping ~pjs> ~pung ~rapa
 ~ras> ~roda ~samp ~saud ~tan> ~tera ~tis> ~tong ~tri> ~uang ~uar> ~uarg ~udar ~ursi ~usah ~wifi ~yar>
bedah_rumah -3 @=darurat @first=darurat @first=poli_jiwa anak bantu+hukum bisa+bantu butuh hukum jam lapor malam
 masuk meninggal pakai sekolah suami tidur+di ~<ala ~<ana ~<baw ~<but ~<dar ~<gel ~<har ~<huk ~<kel ~<kur ~<mat
 ~<ora ~<ser ~<sua ~<tam ~<ter ~<yg> ~akai ~aki> ~alam ~aman ~ampa ~anak ~apor ~asar ~asuk ~ata> ~awa> ~bawa ~bula
 ~bur> ~butu ~dam> ~ekol ~elan ~elua ~emba ~enin ~eran ~erus ~gan> ~gela ~huku ~ian> ~ini> ~istr ~jam> ~kasi ~kelu
 ~keti ~ksa> ~kul> ~kum> ~kurs ~lapo ~lat> ~ling ~maka ~mala ~masu ~meni ~mur> ~nak> ~ngan ~nger ~ntun ~obat ~olah
 ~oran ~paka ~pat> ~pera ~pet> ~por> ~puku ~ran> ~rat> ~rik> ~rsi> ~sar> ~seko ~stri ~suam ~sura ~tor> ~tuna ~ual>
 ~uami ~ukul ~ukum ~umur ~uran ~urat ~utuh
bedah_rumah -4 =beast @1 @=alat_bantu @=damkar @=santunan @first=alat_bantu @first=damkar @first=santunan ada+yang
 air bapak depan di+rumah hilang ke kerja lama mati odgj pak puskesmas sudah+lama tabrak ~<air ~<bap ~<bay ~<dep
 ~<hil ~<kak ~<ke> ~<kec ~<ket ~<lam ~<mal ~<nge ~<odg ~<pas ~<pus ~<sek ~<tab ~aan> ~abra ~ang> ~anga ~apak ~ari>
 ~ati> ~bapa ~bat> ~bera ~brak ~dara ~depa ~dgj> ~empa ~epan ~erja ~esma ~hila ~ilan ~kerj ~kesm ~lah> ~lama ~luar
 ~man> ~mas> ~mati ~mpa> ~ning ~nsos ~odgj ~pusk ~rak> ~rang ~rja> ~skes ~smas ~sos> ~suk> ~tabr ~tuh> ~ung> ~uske
bedah_rumah -5 =drill @=dukcapil @=kerja @=pangan @=polisi @=ppa @=puskesmas @first=dukcapil @first=kerja
 @first=pangan @first=polisi @first=ppa @first=puskesmas di jalan kk ktp ~<ber ~<di> ~<jal ~<kk> ~<ktp ~<men ~<nya
 ~<pak ~air> ~alan ~jala ~ktp> ~lan> ~pak> ~tang ~uka>
bedah_rumah -6 @=slrt @first=slrt bantu+tidak
bedah_rumah -7 @first=-
santunan 9 kafan ~<kaf ~afan ~ahli ~fan> ~kafa
santunan 8 uang ~<uan ~<war ~uang ~uka>
santunan 7 =office @=santunan @first=santunan ahli ahli+waris duit duka santunan waris ~<ahl ~<dui ~<duk ~<san ~antu
 ~aris ~duit ~duka ~hli> ~hlil ~nan> ~ntun ~ris> ~sant ~tahl ~tuna ~uit> ~unan ~wari
santunan 6 biaya biaya+tahlil dana dapet duit+duka klaim kubur lelayu meninggal meninggal+ada tahlil uang+duka
 uang+lelayu ~<bia ~<dan ~<dap ~<kem ~<kla ~<kub ~<lel ~<men ~aim> ~apet ~atia ~biay ~bur> ~dana ~dape ~emat ~enin
 ~gal> ~ggal ~gubu ~ian> ~iaya ~ingg ~kema ~klai ~kubu ~laim ~layu ~lela ~lil> ~meni ~ngga ~ngub ~ning ~pet> ~tian
 ~ubur
santunan 5 7+hari ada+santunan bantu+biaya bantu+kain dana+duka di+luar duit+mati hari+meninggal kain kain+kafan
 kota kubur+ibu lansia+meninggal luar+kota mati santunan+mati uang+kafan uang+mati untuk+orang ~<kot ~<mat ~<ngu
 ~<tah ~ana> ~ang> ~ati> ~ayu> ~buri ~elay ~kain ~kota ~mati ~ota> ~rga> ~urin
santunan 4 ada+uang ambil anak+saya bapak bapak+meninggal beda beda+kk berapa biaya+kubur bisa+ambil bisa+klaim
 boleh+urus bulan dapet+santunan dapet+uang dukanya istri klaim+mati klaimnya kubur+bapak lalu luar maaf+kubur
 meninggal+kemarin punya+ktp santunan+tidak santunannya saudara saudara+miskin urus urus+santunan ~<,> ~<bap ~<bul
 ~<ist ~<kai ~<lal ~<lua ~<mam ~<sau ~<uru ~<waf ~afat ~aimn ~alu> ~ambi ~apak ~aren ~arga ~auda ~bapa ~berp ~diur
 ~eda> ~erap ~erpu ~fat> ~imny ~iuru ~kany ~lalu ~luar ~mbil ~nann ~ntua ~rin> ~rpul ~rus> ~saud ~tuan ~uan> ~uar>
 ~udar ~ukan ~ulan ~urus ~wafa
santunan 3 # =ask ada+tidak bapak+di baru baru+meninggal bisa bisa+urus boleh bulan+lalu cair dari+pemkot
 dari+walikota di+perantauan hari kafan+anak karena+sakit kk+bisa klaim+santunan klaim+uang kota+bisa ktp+bisa
 lalu+dapet mahal mahal+ada mampu mau+urus meninggal+bayi meninggal+di meninggal+karena meninggal+minggu
 meninggal+saudara meninggal+tabrak minggu+lalu miskin orang+susah pemakaman pemakaman+mahal pemakaman+untuk pemkot
 perantauan rumah+saya saudara+meninggal saudara+tidak senin sih+uang tidak+mampu tidak+sih tutup+umur uang+dukanya
 uang+pemakaman urus+uang warga ~<alm ~<bed ~<ber ~<bis ~<bol ~<cai ~<diu ~<mah ~<mao ~<mis ~<pem ~<usi ~ahal ~akaa
 ~akam ~akku ~alma ~aot> ~apa> ~ara> ~arhu ~aru> ~auan ~baru ~beda ~bera ~bil> ~bisa ~bole ~bula ~bura ~cair ~cela
 ~dara ~ecel ~elak ~emak ~emko ~guru ~hal> ~hari ~isa> ~kaan ~kece ~kepo ~kku> ~kot> ~laka ~leh> ~lmar ~mamp ~maot
 ~marh ~mkot ~mnya ~ngur ~nin> ~ntau ~oleh ~pakk ~pemk ~pula ~rant ~rapa ~rhum ~seni ~sia> ~taua ~tri> ~uarg ~usia
 ~warg
santunan 2 =past ada+bantosan ada+bantu almarhum apa+ada bantosan+tidak bantu+ahli biaya+pemakaman cita dana+mati
 dapat dapat+apa dapet+duit di+rumah duit+dari duka+cita kami+orang karena maaf+biaya meninggal+dapet meninggal+kami
 sih susah syarat tahlil+terus tangerang tangerang+dapat tidak+dari tidak+punya tutup walikota warga+tangerang
 waris+anak ~<aya ~<bar ~<cit ~<kep ~<pun ~<sih ~<sus ~<tut ~cita ~dapa ~gera ~hum> ~ikot ~iski ~istr ~kare ~liko
 ~maha ~mare ~misk ~naka ~nger ~onak ~pema ~pona ~rena ~sah> ~skin ~stri ~susa ~tup> ~tutu ~utup ~wali
santunan -2 ada+orang adik+saya alat ambulans bpjs buka butuh gelandangan harus kursi lapor masuk meninggal+kk minta
 pakai tidur wifi wifi+mati ~<.> ~<?> ~<bak ~<ben ~<bpj ~<but ~<car ~<dic ~<dit ~<ga> ~<mel ~<nge ~<ora ~<rus ~<sam
 ~<tid ~<wif ~akai ~akar ~alat ~ampa ~ans> ~arun ~arus ~asuk ~bpjs ~butu ~dipu ~elah ~emba ~eng> ~enge ~erin ~erob
 ~haru ~iapa ~iban ~ifi> ~inta ~keba ~kont ~land ~lem> ~masu ~mbul ~mint ~ngka ~nta> ~ntra ~ong> ~pak> ~pake ~pasa
 ~pjs> ~roba ~rsi> ~ruk> ~sak> ~seka ~sini ~ter> ~tidu ~trak ~ual> ~ursi ~utuh ~wifi ~yak> ~yar>
santunan -3 =tale =urgent =well @=darurat @=poli_jiwa @first=darurat @first=poli_jiwa air akta bantu+ibu bikin
 bisa+bantu daftar depan dmn gratis hilang ini jam kubur+dmn makan malam mana mau odgj orang sekolah surat
 tidak+bisa urus+pemakaman yang+urus ~<air ~<ala ~<bik ~<daf ~<dep ~<dim ~<dis ~<dmn ~<gan ~<gel ~<gra ~<hil ~<ini
 ~<kam ~<kas ~<keb ~<ken ~<ket ~<kur ~<lap ~<mak ~<mas ~<mau ~<min ~<odg ~<pen ~<sem ~<ser ~<sur ~<tan ~<uda ~<yg>
 ~abis ~afta ~agi> ~akan ~aki> ~akta ~ambu ~anan ~anda ~apor ~asar ~atis ~bang ~bat> ~biki ~bis> ~daft ~dah> ~dang
 ~depa ~dgj> ~diba ~dima ~diri ~dmn> ~dur> ~ekol ~elan ~endi ~enga ~epan ~ftar ~gela ~grat ~han> ~hila ~idur ~ikin
 ~iman ~iri> ~jam> ~kai> ~kar> ~kara ~kat> ~kola ~ksa> ~kta> ~kul> ~kurs ~lapo ~ling ~mah> ~mann ~mau> ~ndan ~obat
 ~odgj ~olah ~ontr ~oran ~pan> ~por> ~puku ~rah> ~rati ~rik> ~rusa ~sar> ~seko ~suk> ~sura ~tan> ~tor> ~tuh> ~ukul
 ~urat
santunan -4 =beast =drill @=alat_bantu @=bedah_rumah @=ppa @=slrt @first=alat_bantu @first=bedah_rumah @first=kerja
 @first=pangan @first=ppa adik dari+kemarin jalan ke kerja puskesmas rumah saya tetangga ~<adi ~<dia ~<dib ~<dip
 ~<jal ~<jam ~<ke> ~<kon ~<mal ~<man ~<nya ~<pas ~<per ~<pin ~<pus ~<rum ~<say ~<sek ~<ter ~<tet ~adik ~alam ~alan
 ~anga ~aran ~asi> ~dik> ~erja ~esma ~etan ~gan> ~gang ~gga> ~jala ~kan> ~kerj ~kesm ~lah> ~lam> ~mala ~mana ~mas>
 ~pusk ~ran> ~rang ~rja> ~ruma ~saya ~skes ~smas ~tang ~tar> ~teta ~tis> ~umah ~ung> ~uske
santunan -5 =heart =still =work @=damkar @=kerja @=pangan @=polisi @=puskesmas @first=damkar @first=polisi
 @first=puskesmas di meninggal+tidak pak ~<akt ~<di> ~<ker ~angg ~ing> ~ini> ~ngan
santunan -6 =road @1 @=dukcapil @first=- @first=slrt yang+kubur ~<pak
santunan -7 @first=dukcapil tidak+ada yang ~<yan ~yang
santunan -9 ada+yang
slrt 13 butuh+uang
slrt 12 bantu+makan
slrt 11 fakir ~<fak ~akir ~faki ~kir>
slrt 10 pasar+murah sktm yatim ~<skt ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 bantu+saya kis uang ~<kis ~<uan ~kis> ~uang
slrt 8 @=slrt @first=slrt dtks jkn kks murah rt slrt ~<dtk ~<jkn ~<kks ~<rt> ~<slr ~dtks ~jkn> ~kks> ~lrt> ~slrt
 ~tks>
slrt 7 bansos bayar+kontrakan beras bpjs cari+bantu desil kip makan+malam miskin pasar pkh sekolah+tidak slrt+itu
 tidak+sekolah ~<bpj ~<des ~<kip ~<mis ~<mur ~<pkh ~anso ~bans ~bera ~bpjs ~desi ~eras ~esil ~iski ~kin> ~kip> ~misk
 ~mura ~nsos ~pjs> ~pkh> ~ras> ~skin ~sos> ~urah
slrt 6 =office anak+yatim belum+data blt bpnt dtsen hidup+susah itu+apa kartu kartu+kks kasih kering lansia+miskin
 makan mampu pbi pilih pilih+kasih popok saya+hilang sembako sktm+mana sktm+untuk susah+tolong tidak+bisa
 tidak+mampu uang+pak urus+sktm ~<bel ~<blt ~<bpn ~<dts ~<mam ~<pbi ~<pil ~<pop ~<sem ~<tun ~ako> ~akti ~ampu ~artu
 ~asar ~bako ~blt> ~bpnt ~dtse ~gana ~inga ~kart ~keri ~ktif ~mamp ~mbak ~mpu> ~opok ~pasa ~pbi> ~pili ~pnt> ~pok>
 ~popo ~rdat ~rtu> ~sen> ~sil> ~tsen ~ungg
slrt 5 =drill aktif anak+tidak bagaimana+daftar bantu+beras bayar bayar+rs belum biaya daftar+kis data hapus
 iuran+bpjs janda kering+biaya kis+gratis kis+mati kok lanjut makan+untuk mau mau+minta minta+beras nunggak penerima
 perlu+makan pip rastra rs rt+minta saya+syaratnya saya+tidak surat+miskin susu tidak+aktif tidak+lanjut
 tidak+pernah tidak+punya tunai ~<ban ~<bay ~<car ~<dat ~<dih ~<hap ~<jan ~<kar ~<kok ~<mak ~<mau ~<nun ~<pip ~<rs>
 ~<sus ~akan ~anda ~angg ~anju ~apus ~astr ~ata> ~ayar ~baya ~belu ~biay ~core ~data ~diha ~elum ~elur ~emba ~gak>
 ~ggak ~hapu ~iaya ~ihap ~ilih ~inan ~jand ~jut> ~lih> ~lum> ~mau> ~nai> ~njut ~ntua ~nung ~oret ~pip> ~pus> ~rast
 ~semb ~stra ~susu ~tarn ~tif> ~tuan ~unai ~usu> ~yar>
slrt 4 @1 ada+duit anak+4 bagi bantu+popok bantu+telur bantu+tunai bantu+untuk banyak+butuh beli beli+beras
 belum+cair belum+masuk berhenti+sekolah bikin+sktm bpjs+gratis bpjs+mandir bpjs+nunggak bpjs+pbi bpjs+saya cair
 daftar dapat dapet desil+tinggi di+dtks dicoret distop hidup itu iuran jkn+orang kapan kecil+dari kelurahan
 kemiskinan kesejahteraan kip+kuliah kks+rusak lulus lulus+sd mahal+minta mandir mau+dapet mau+ngajuin minta
 ngajuin+bpnt ngontrak orang+miskin orang+tua padahal perlu pernah pkh+ibu popok+lansia punya rt+pilih rumah+saya
 sanggup sanggup+bayar saya+mati sd+tidak sekeluarga surat telur+untuk tidak+ada tidak+sanggup uang+bayar untuk+anak
 usaha+kecil yang+gratis ~<ber ~<bia ~<cai ~<daf ~<dap ~<diu ~<gra ~<hid ~<itu ~<iur ~<kap ~<kes ~<lan ~<man ~<non
 ~<ras ~<sal ~<sek ~afta ~ahte ~anto ~apan ~apet ~arny ~aten ~bagi ~beli ~cair ~daft ~dapa ~dape ~date ~dico ~dist
 ~dup> ~ejah ~ekel ~eli> ~emis ~emul ~eraa ~erim ~erin ~erlu ~erna ~esej ~fin> ~ftar ~ggup ~gont ~gup> ~hent ~hidu
 ~hter ~icor ~idup ~ifin ~ima> ~inta ~isto ~iura ~jaht ~kapa ~kelu ~kemi ~kese ~kina ~kok> ~lah> ~lanj ~lung ~mint
 ~mulu ~nah> ~nan> ~nda> ~nggu ~nta> ~ntra ~ontr ~pene ~perl ~pern ~puny ~raan ~rat> ~ret> ~rima ~rlu> ~rnah ~rnya
 ~sang ~sar> ~seja ~seke ~stop ~tar> ~tera ~terd ~top> ~tra> ~trak ~tua> ~tung ~tus> ~uan> ~ulun
slrt 3 4+belum =not ada+uang anak+banyak atensi atensi+yatim bagi+bansos bansos+saya bantu bantu+di banyak
 bayar+kota bayi+gratis bisa+bayar bisa+beli bisa+digesek bpjs+bayar bpjs+mau bulan+ini buruh buruh+cuci cara
 cara+daftar cara+masuk cari cek daftar+dtks daftar+kip dan+popok dapet+pkh dari+dinsos data+bansos data+dtsen
 data+kemiskinan data+kesejahteraan di+rumah diaktifin digesek dihentikan dobel dobel+di dtks+bagaimana gratis hasil
 hilang ibu+di ibu+yatim indonesia indonesia+sehat janda+sebelah jkn+pemda kantor+pos kapan+cair karena karena+biaya
 kartu+indonesia kartu+tidak ke+jkn ke+yang kecil kelurahan+minta kenging kesejahteraan+saudara kis+saya
 kontrakan+usir kosong kota lanjut+tidak lansia+linglung lansia+sebatang maaf mampu+bayar masuk mati mau+baru
 mau+bpjs mau+diaktifin mau+hapus minta+bantu miskin+untuk modal nama nama+dobel nama+saya ngajuin nganggur
 nganggur+anak nonaktif nunggak+pindah pemda pendamping pendamping+pkh pernah+dapet pindah+ke pkh+tahap popok+bayi
 pos punya+hasil punya+uang rumah+sakit salah saldo saldo+kks saya+bagaimana sekolah sekolah+karena seragam+tidak
 status surat+tidak susu+dan tahap tahu+tidak tiba+distop tidak+bagi tinggi tua tua+mati tunggakan tunggakan+bpjs
 tunggal tunggal+cari uang+bantu uang+seragam ubah untuk+bayar untuk+berobat untuk+sekolah update usir ~<ate ~<bur
 ~<dan ~<dig ~<dob ~<hil ~<ind ~<kan ~<kas ~<ken ~<kot ~<kul ~<lul ~<mod ~<nam ~<nge ~<ngo ~<pem ~<pen ~<pun ~<san
 ~<sur ~<tin ~<tua ~<uba ~<upd ~aaf> ~aan> ~adah ~agi> ~agia ~aha> ~ahal ~ahap ~ajui ~akku ~alah ~aldo ~ampi ~antu
 ~apat ~aren ~ari> ~arui ~asil ~asuk ~ate> ~ati> ~atis ~atus ~aya> ~bant ~buru ~cari ~cek> ~cil> ~daha ~dal> ~damp
 ~diak ~dige ~dihe ~dima ~dir> ~dius ~dobe ~done ~ebag ~ecil ~ekol ~elua ~emda ~ena> ~ener ~engh ~engi ~ensi ~enti
 ~erda ~ertu ~esek ~esia ~gaju ~gaka ~gese ~ggi> ~ggur ~ghas ~gian ~grat ~gur> ~hal> ~hap> ~hila ~iakt ~iges ~ihen
 ~ilan ~indo ~iusi ~juin ~kare ~kasi ~keci ~keng ~kku> ~kola ~koso ~kuli ~ldo> ~luar ~lulu ~lus> ~maaf ~maka ~masu
 ~mati ~mda> ~mert ~moda ~mpin ~nakt ~nama ~ndam ~ndon ~neri ~nesi ~ngaj ~ngan ~ngga ~ngha ~ngon ~ngur ~nona ~ntu>
 ~nyek ~obel ~odal ~olah ~onak ~ones ~oson ~pakk ~pdat ~pemd ~pemu ~pet> ~pos> ~raha ~rati ~rbar ~rena ~ring ~rtua
 ~rui> ~sala ~sald ~sek> ~seko ~sia> ~sila ~song ~stat ~sura ~tatu ~tens ~tifi ~tika ~ting ~uarg ~ubah ~uin> ~ulus
 ~unya ~upda ~urat ~uruh ~usah ~usir ~yeko
slrt 2 =past alamat anak+sekolah bagaimana+update bantosan bantu+dinsos bantu+lansia bantu+sembako bantu+sosial
 beras+bantu berhenti blt+dana bpjs+tidak bus+obat cek+dtks cuci daftar+penerima dan dana+desa dapet+bantu dari
 dari+daftar desa+ada desil+dtsen di+kantor dinsos distop+syaratnya dmn duit hidup+sendiri hoyong hoyong+kenging
 ibu+tunggal kartu+sembako kelurahan+pilih kenging+bantosan kip+anak kip+saya kis+anak kok+saya kuli lansia
 maaf+tidak mana masuk+dtsen mau+daftar mau+ubah modal+usaha obat+mahal pemerintah pernah+datang piatu pip+anak
 pip+saya pkh+anak pkh+siapa rusak+di saudara saudara+stunting saya+butuh sekolah+biaya sendiri+belum sosial
 stunting stunting+dmn tanya telur tetangga tidak tidak+dapet tidak+data tunai+pak usaha yatim+nih yatim+piatu ~<akt
 ~<bik ~<bua ~<cek ~<cuc ~<dim ~<dis ~<dmn ~<dui ~<ga> ~<has ~<hoy ~<jut ~<keb ~<kos ~<maa ~<mat ~<per ~<pia ~<pos
 ~<sau ~<sos ~<sta ~<stu ~<teb ~<tid ~<usa ~<usi ~ahin ~amah ~andi ~ara> ~auda ~bany ~berh ~blok ~buat ~cara ~cuci
 ~dak> ~dari ~dins ~diub ~dmn> ~duit ~ebel ~ebus ~edat ~emer ~erhe ~geda ~ging ~hasi ~hoyo ~ial> ~iatu ~idak ~inso
 ~itu> ~iuba ~juta ~kota ~loki ~lur> ~mand ~meri ~ndir ~nged ~nggi ~nsia ~ntin ~ntos ~ntuk ~okir ~osia ~ota> ~oyon
 ~pan> ~peme ~perb ~piat ~rhen ~rint ~ruh> ~saud ~sial ~sir> ~sosi ~stun ~tany ~tebu ~telu ~teta ~tida ~tosa ~tunt
 ~uci> ~uit> ~unti ~yong
slrt -2 ada+yang anak+susah apa bakar bantu+asuransi bantu+cepat bantu+rumah bau bawa bisa+bantu butuh+data
 cair+karunya cara+dapat daftar+di data+dinsos dengan dipukul kontrakan+murah kuat kursi+roda mau+berobat mau+mati
 mau+skripsi pabrik perlu+bantu pindah+sekolah pt+saya rumah+untuk santunan saya+perlu skripsi skripsi+butuh
 tidak+bayar uang+paksa untuk+warga yang ~<apa ~<bau ~<bis ~<cer ~<dir ~<duk ~<jad ~<ket ~<keu ~<kor ~<kua ~<lam
 ~<pab ~<pal ~<sen ~<ser ~<skr ~<tab ~<tem ~<tok ~<tol ~<wal ~<yan ~<yg> ~abri ~agan ~ahir ~akny ~akte ~ali> ~amar
 ~ambr ~ampa ~angk ~apor ~arun ~baka ~bau> ~brik ~dah> ~ebak ~empa ~enek ~erob ~erum ~euru ~gera ~gubu ~ihan ~ipsi
 ~ipuk ~itas ~jual ~keur ~krip ~kuat ~lam> ~lapo ~ling ~mala ~mela ~nang ~nek> ~nene ~ntar ~ongk ~otor ~pabr ~pak>
 ~rips ~rkan ~rung ~rus> ~san> ~sin> ~skri ~tila ~usuk
slrt -3 112+itu =tale adik alat ambulans anak+saya apa+untuk asuransi asuransi+tidak bantu+harga belum+punya berapa
 beras+syaratnya bisa+tidak buka cepat daftar+sekolah darah harga harga+beras hari hp itu+bayar kursi makan+tidak
 nonaktif+mau pak+bantu pakai paksa pt roda tidak+daftar tidak+urus tidur ~<adi ~<asu ~<bak ~<baw ~<ben ~<buk ~<cep
 ~<hp> ~<kal ~<kon ~<lap ~<mal ~<mel ~<nen ~<pin ~<pt> ~<rod ~<ter ~adik ~aji> ~akai ~akar ~aksa ~alat ~ange ~ans>
 ~anti ~apa> ~aran ~asan ~asur ~atia ~ban> ~bawa ~buka ~cepa ~diti ~duka ~dur> ~emat ~eran ~erus ~gang ~gant ~harg
 ~hari ~idur ~iria ~jak> ~kai> ~kek> ~kema ~knya ~kul> ~kurs ~long ~mbul ~nger ~ngka ~oda> ~olon ~paka ~pake ~paks
 ~por> ~psi> ~puku ~ran> ~rans ~rdaf ~rian ~rik> ~roda ~rsi> ~ruk> ~sant ~tan> ~tas> ~ter> ~tidu ~ual> ~ukan ~ukul
 ~ung> ~ursi ~yang
slrt -4 @=poli_jiwa @=trc @first=poli_jiwa @first=trc air bagaimana+ya butuh+bantu depan di+bpjs gratis+tidak jam
 kartu+saudara lurah lurah+minta meninggal odgj puskesmas susah+makan uang+makan umkm warga ~<air ~<amb ~<den ~<dep
 ~<dib ~<dik ~<gan ~<har ~<jam ~<kak ~<ker ~<kur ~<lur ~<odg ~<pus ~<sam ~<tan ~<umk ~akek ~aki> ~ambu ~anta ~awa>
 ~bang ~deng ~depa ~dgj> ~dik> ~enga ~enin ~epan ~erap ~esma ~gan> ~han> ~kake ~kama ~kar> ~kat> ~kesm ~lat> ~man>
 ~mas> ~meni ~mkm> ~ntun ~odgj ~pas> ~peru ~pusk ~skes ~smas ~tian ~tik> ~ulan ~umkm ~unan ~uske ~warg
slrt -5 =beast =work @=bedah_rumah @=darurat @=kerja @=ppa @first=bedah_rumah @first=darurat @first=ppa bantu+apa
 data+tidak jalan rumah ~<jal ~<kam ~<nya ~<pak ~<rum ~alan ~aman ~bur> ~gal> ~ggal ~ian> ~ingg ~jala ~jam> ~ksa>
 ~mah> ~ning ~ruma ~uka> ~umah
slrt -6 =urgent @=alat_bantu @=damkar @first=alat_bantu @first=damkar @first=kerja bantu+tidak di kerja umkm+dapet
 ~<,> ~<di> ~<dit ~<men ~erja ~kerj ~lan> ~rja>
slrt -7 =heart =road @=polisi @=puskesmas @=santunan @first=pangan @first=polisi @first=puskesmas @first=santunan
 bayar+tidak kk ktp ~<kk> ~<ktp ~<war ~ktp>
slrt -8 @=dukcapil @=pangan @first=dukcapil
slrt -9 untuk+saya
slrt -10 ada ada+bantu ~<ada ~ada>
slrt -11 @first=-
poli_jiwa 10 fobia ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd autis di+puskesmas puskesmas+mana rsj ~<adh ~<aut ~<rsj ~adhd ~auti ~dhd> ~rsj> ~utis
poli_jiwa 8 ~kepa ~nsel ~onse ~res> ~stre ~tres
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas cerita denger+suara insomnia jiwa
 konselor suara suntik+bulan tidak+mau ~<cem ~<hal ~<ins ~<jiw ~<str ~<tan ~burn ~cand ~cema ~ceri ~ecan ~elor ~erit
 ~iwa> ~jiwa ~kons ~lana ~lor> ~mnia ~nang ~nia> ~nout ~nsom ~omni ~out> ~pani ~rita ~rnou ~selo ~somn ~suar ~uara
 ~urno
poli_jiwa 6 =tale anak+adhd denger di+rumah ditinggal halusinasi hiperaktif ke+rsj kecanduan konseling mending
 mending+mati odgj panik psikolog rumah+saya sedih sejak serang takut+keramaian tangis terus+sejak tiap+malam
 tidak+ada ~<bur ~<cer ~<den ~<hip ~<kec ~<kon ~<nan ~<ngo ~<odg ~<psi ~<sed ~<sej ~<sua ~alus ~andu ~anga ~angi
 ~anik ~deng ~dgj> ~dih> ~duan ~edih ~ejak ~elin ~emas ~enge ~erak ~gan> ~ger> ~gis> ~halu ~hipe ~ikol ~inso ~iper
 ~ita> ~itin ~keca ~keta ~kolo ~log> ~lusi ~ndua ~ngis ~odgj ~olog ~psik ~rakt ~sedi ~seja ~seli ~siko ~sina ~tang
 ~tis>
"""
