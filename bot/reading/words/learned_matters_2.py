"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 2 15+tahun =past aborsi+paksa adik+jual anak+dihina anak+ditinggal anak+terlantar angkot atas+ajak badan
 bantu+adik bantu+remes bawa+pisau boleh cekik cubit+sampai dan+perempuan dan+pukul dari+kakak dengan+lansia
 di+karawaci dipukul+majikan disebar dosen dosen+pegang dulu guru+ngaji harus+bagaimana harus+lapor ibu+tiri
 ipar+suka jawab+banget jorok kakak+kelas kakak+yang kalau+marah kasar+lapor kdrt+tapi ke kelamin kelamin+di
 kena+kdrt ketemu korban+revenge maaf maaf+bakar mahasiswi malah mantan+neror murid nafkahin+anak no+telepon
 pak+minta pak+sering paksa+melayani paksa+nikah paman paman+lempar pamer pamer+kelamin payudara+tidak
 pegang+mahasiswi pendampingan perempuan+15 perlindungan piring porn porn+harus revenge revenge+porn ringan
 ringan+tangan rok+di salaki saya saya+dibully saya+ringan saya+sering suami+di suami+pukul tahun+mau takut+lapor
 tangan+bisa tapi+takut telepon+uptd teman+kelas temen tidak+dikasih tiri+pegang uptd uptd+pak ~<dep ~<dir ~<dos
 ~<dul ~<ema ~<gue ~<har ~<int ~<jor ~<kab ~<ke> ~<maa ~<nan ~<nen ~<nyi ~<nyo ~<pir ~<ppa ~<rev ~<say ~<tp> ~<upt
 ~aaf> ~adan ~ain> ~amer ~angi ~arus ~asi> ~aya> ~bada ~bole ~dicu ~diku ~dose ~dulu ~ekny ~elas ~emak ~emu> ~epon
 ~erli ~etem ~eung ~even ~geul ~ggeu ~gkot ~gue> ~iapa ~iaya ~ibun ~icub ~ikan ~indu ~inya ~ipal ~iria ~iseb ~isir
 ~iswi ~iter ~iton ~jok> ~joro ~kama ~kata ~kek> ~kelu ~lami ~las> ~leh> ~lind ~maaf ~mak> ~mer> ~mpe> ~muri ~ngam
 ~nge> ~ngko ~nuh> ~nya> ~nyek ~oleh ~ondo ~orn> ~orok ~osaa ~osen ~pama ~pame ~pang ~pant ~piri ~pond ~ppa> ~ptd>
 ~reve ~rid> ~rlin ~rus> ~saan ~samp ~saya ~seba ~swi> ~teme ~temu ~tend ~tero ~tonj ~uan> ~ulu> ~unti ~uptd ~urid
 ~veng
ppa 1 @1
ppa -2 @=poli_jiwa @=trc @first=trc ada+anak ada+yang ambulans anak+sekolah bacok bantu+kakak banyak bapak+tua bau
 bayar berapa bpjs butuh+bantu dengan+ibu dengan+suami depan+rumah dia dinsos dipukul+terus dipukul+tukang hp+saya
 kaki kapan kasih kecil+dipukul kejang keluar+kamar kursi lain lebam+perum listrik malam maling mandi+tidak
 mau+bacok mau+mandi mau+terjun mobil nomor perum perum+villa roda rt rumah+dengan sampai+lebam saya+lari
 saya+pegang saya+tidak sayat suami+istri suami+temen tanda tanda+tangan terjun terus+dengan tidur+di tiri+sampai
 tukang tukang+parkir villa villa+tangerang warga ~<.> ~<bau ~<bpj ~<kap ~<ker ~<lai ~<leb ~<lis ~<lon ~<mob ~<nom
 ~<pab ~<put ~<rod ~<rt> ~<rus ~<san ~<sil ~<sus ~<tab ~<tin ~<tuk ~<vil ~acok ~air> ~alam ~ambu ~ans> ~arun ~ayah
 ~ayar ~baco ~bany ~baru ~bau> ~baya ~bera ~bpjs ~buat ~cok> ~dia> ~dins ~ebak ~ejan ~eng> ~erju ~erob ~erum ~gant
 ~gar> ~gen> ~ggal ~ggu> ~gong ~ihan ~illa ~inas ~jol> ~jun> ~kaki ~kang ~kapa ~keba ~kir> ~kos> ~lam> ~leba ~list
 ~lla> ~lonc ~mala ~mann ~mban ~mbul ~mobi ~mor> ~ncat ~ndah ~ngar ~ngen ~ngka ~ngur ~nomo ~ntra ~obil ~oda> ~omor
 ~onca ~ong> ~peri ~peru ~pjs> ~pos> ~raka ~rjun ~roda ~ruma ~suk> ~tand ~tian ~trak ~trik ~tuka ~umah ~urat ~ursi
 ~vill ~warg ~yang
ppa -3 3+hari =well @=darurat @first=darurat alat anak+perempuan arab+anak bantu+saya bawa belum bikin buka cari
 daftar dengan+hrd di+rumah dikeroyok+pulang diri gratis hrd kakak+tkw kumat kunci+di motor naik obat pasar
 pegang+saya pembantu pembantu+dipukul pulang+sekolah rujuk rumah+saya sakit saya+dibawa saya+dikeroyok saya+kunci
 sebelah+sekap sekap+anak tangerang tidak+bisa tiri+saya untuk ~<akt ~<ala ~<bac ~<bar ~<bik ~<bua ~<buk ~<daf ~<dap
 ~<dar ~<gig ~<gra ~<hrd ~<kar ~<kay ~<keb ~<kej ~<kom ~<kon ~<kum ~<mot ~<nai ~<oba ~<par ~<pen ~<pos ~<pun ~<ruj
 ~<rum ~<sak ~<sem ~<umr ~<unt ~<yg> ~abis ~ahan ~ahir ~aik> ~akit ~alat ~alin ~ambr ~ang2 ~apa> ~apan ~arga ~atan
 ~atis ~ayat ~belu ~biki ~bis> ~buka ~bula ~cari ~cat> ~dah> ~diri ~elum ~erap ~gal> ~gigi ~grat ~hrd> ~ilet ~iman
 ~inso ~kat> ~ket> ~kit> ~kont ~kuma ~kurs ~lain ~let> ~lum> ~mali ~moto ~mpu> ~naik ~nda> ~ng2> ~ntua ~ntuk ~ntun
 ~nyak ~ontr ~otor ~pemb ~pinj ~rak> ~rapa ~ras> ~rati ~rin> ~ruju ~ruk> ~rum> ~saki ~tah> ~ter> ~terj ~tong ~tor>
 ~tuk> ~tuna ~uat> ~ujuk ~umat ~umr> ~unan ~usah ~yak> ~yar> ~yat>
ppa -4 =ask =drill @=santunan @first=poli_jiwa @first=santunan anak+saya ancam+mau arab bayi di+arab dipukul+di
 dipukul+majikannya dipukul+orang guru+lapor hari+tetangga hilang ini istri+lari jam laki+pamer lapor+murid
 majikannya meninggal murid+dipukul nafkah perempuan+perkosa puskesmas tetangga+denger tetangga+sekap tidak+mau tkw
 tkw+dipukul ~<amb ~<ara ~<aya ~<bel ~<gan ~<hil ~<ini ~<jam ~<mas ~<min ~<nya ~<pas ~<pus ~<tkw ~afta ~ampu ~anan
 ~anya ~arab ~ayi> ~bat> ~bayi ~carn ~daft ~enin ~esma ~ftar ~han> ~hila ~ikin ~ingg ~kesm ~lahi ~lat> ~mana ~mas>
 ~mat> ~meni ~ning ~nsos ~obat ~pasa ~peng ~pet> ~pusk ~rab> ~rat> ~rik> ~rusa ~sak> ~skes ~smas ~sos> ~tar> ~tis>
 ~tkw> ~ukan ~ulan ~uran ~uske
ppa -5 =beast @=alat_bantu @=bedah_rumah @=damkar @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=puskesmas @first=slrt ada bapak+tiap denger di jalan ktp lari+dengan mana mati nafkah+anak perkosa+paman
 ~<ada ~<bay ~<car ~<di> ~<dim ~<jal ~<ktp ~<kur ~<mat ~<men ~<pin ~<war ~ada> ~alan ~ana> ~anda ~arny ~ati> ~dima
 ~enge ~eran ~ger> ~ilan ~jala ~jam> ~kann ~ktp> ~mati ~nan>
ppa -6 @=dukcapil @=kerja @=pangan @=puskesmas @=slrt @first=dukcapil @first=kerja @first=pangan bakar+suami
 ibu+saya kk suami+tolong tetangga+bakar uang ~<,> ~<ber ~<kk> ~<pem ~<uan ~emba ~lan> ~lang ~nger ~ran> ~rnya ~uang
ppa -7 =office anak+dipukul odgj ~<aku ~<odg ~dgj> ~odgj
ppa -8 # =road @=polisi @first=polisi ~aku>
alat_bantu 12 polio ~<pol ~lio> ~olio ~poli
alat_bantu 11 budek congek ~<bud ~<con ~bude ~dek> ~gek> ~ngek ~onge ~udek
alat_bantu 10 ngesot ~cong ~esot ~geso ~nges ~sot>
alat_bantu 8 ~<nge
alat_bantu 7 @=alat_bantu @first=alat_bantu alat kaki kruk kursi walker ~<ala ~<kru ~<tun ~<wal ~aki> ~alat ~alke
 ~kaki ~kruk ~kurs ~lat> ~lker ~ngu> ~rsi> ~ruk> ~tuna ~ungu ~ursi ~walk
alat_bantu 6 =office alat+bantu bantu+dengar dengar kaki+palsu kasur kursi+roda lumpuh roda rungu tidak+bisa tongkat
 tuna tuna+rungu ~<,> ~<den ~<kak ~<kur ~<lum ~<pal ~<rod ~<run ~<str ~<ton ~<tul ~asur ~deng ~enga ~gar> ~gkat
 ~kasu ~kat> ~ker> ~lump ~mpuh ~ngar ~ngka ~oda> ~ongk ~pals ~puta ~roda ~rung ~sur> ~tong ~una> ~utas
alat_bantu 5 80+tidak alat+dengar amputasi bantu+alat berdiri bisa+jalan butuh butuh+alat celebral celebral+palsi
 denger denger+alat difabel habis+amputasi jalan kuat kuat+berdiri lahir lahir+tanpa orang+tua palsi palsu pasien
 pasien+pinjam patah pinjam prostesis ranjang+pasien stroke tanpa+kaki tidak+kuat tongkat+kaki tulang tunanetra
 umur+80 ~<amp ~<but ~<cel ~<dif ~<jal ~<kas ~<kor ~<kua ~<lah ~<pat ~<pen ~<pin ~abel ~abis ~ajui ~alan ~alsi ~alsu
 ~anet ~asie ~atah ~bel> ~berd ~bitu ~bral ~butu ~cele ~difa ~diri ~ebra ~elak ~eleb ~enge ~erdi ~etra ~fabe ~gaju
 ~gen> ~ger> ~hir> ~ien> ~ifab ~inja ~itus ~jala ~juin ~kang ~kuat ~laka ~lan> ~lebr ~lsi> ~lsu> ~mput ~nane ~nden
 ~netr ~ngen ~njam ~oke> ~oste ~pasi ~peng ~pinj ~pros ~puh> ~ral> ~rdir ~roke ~rost ~sien ~stes ~stro ~tesi ~tra>
 ~trok ~tula ~uat> ~ubit ~uin> ~umpu ~untu ~utuh
alat_bantu 4 # =tale bantu+ada bantu+kursi bapak belakang belakang+luka butuh+kursi dapet dari+pemkot dekubitus
 dengar+dari dengar+gratis difabel+mau dinsos disabilitas dorong gratis kaki+patah kasur+dekubitus korsi korsi+roda
 kuping kurang kursi+untuk lansia+bantu lumpuh+mau mau minjem ngajuin ngajuin+kruk pampers pampers+lansia pemkot
 pendengaran perlu ranjang roda+untuk sepatu tanpa telinga tidak+denger tulang+belakang umur untuk untuk+orang ~<bap
 ~<ber ~<bua ~<ced ~<dap ~<dor ~<gra ~<kup ~<mau ~<min ~<mla ~<ort ~<pro ~<ran ~<umu ~<unt ~abil ~ahir ~ampe ~ampu
 ~anja ~anpa ~apak ~apet ~atis ~bapa ~bela ~bili ~bis> ~buat ~bunt ~cede ~daks ~dape ~deku ~dera ~dins ~disa ~doro
 ~eder ~ekub ~emko ~ende ~era> ~ers> ~esis ~gara ~grat ~ilit ~inje ~inso ~iri> ~isab ~itas ~jang ~jem> ~kors ~kot>
 ~kubi ~kupi ~kura ~lahi ~lann ~lita ~mau> ~minj ~mkot ~mper ~mur> ~nga> ~ngaj ~nger ~njan ~njem ~npa> ~ntuk ~oron
 ~orsi ~ortu ~pamp ~pata ~patu ~pemk ~pend ~perl ~pers ~ranj ~rati ~rlu> ~rong ~sabi ~sepa ~sis> ~tah> ~tanp ~tas>
 ~tasi ~teli ~tis> ~tua> ~tuh> ~tuk> ~tung ~tus> ~umur ~unan ~upin
alat_bantu 3 =ask =past abis+operasi ada+pinjam ajuin alat+jalan ambil+mana anak+lahir bagaimana+pak bantu
 bantu+jalan bapak+lumpuh bapak+umur bekas berapa+lama berdiri+ada berdiri+bisa berdiri+dapet berdiri+minta berjalan
 berjalan+tolong bisa bisa+berjalan bisa+minjem bisa+mlaku budek+alat butuh+kaki butuh+tongkat cara congek+sekarang
 dari+dinsos dengar+mana di+rumah ganti+tongkat gratis+ada habis ibu ibu+tidak ibu+umur keluar keluar+rumah kereta
 kereta+dorong khusus kruk+bagaimana kurang+denger kursi+dorong lansia lansia+saya lansia+umur lumpuh+minta
 maaf+ranjang masih+ada mau+ajuin mau+kursi mau+punya minta minta+alat minta+kursi minta+tongkat mlaku pinjam+di
 polio+di punya+kursi roda+dari saya+tidak tua tua+saya tunadaksa tunarungu tunarungu+mau tunggu untuk+keluar
 untuk+korban untuk+tunanetra ~<aba ~<aju ~<ban ~<bek ~<bis ~<dek ~<dim ~<din ~<dis ~<hab ~<ibu ~<iso ~<khu ~<lan
 ~<nun ~<nyu ~<pam ~<pem ~<sep ~<tua ~abah ~adak ~aku> ~anny ~ansi ~antu ~aran ~asi> ~asih ~atu> ~bah> ~bant ~beka
 ~bisa ~bok> ~dima ~ekas ~elin ~enya ~erlu ~habi ~husu ~ibu> ~imbo ~inga ~inta ~isa> ~iso> ~jam> ~kas> ~khus ~kulo
 ~mak> ~mbok ~min> ~mint ~mlak ~nada ~naru ~nnya ~nsia ~nsos ~nta> ~ntu> ~nung ~nyan ~pak> ~peny ~pet> ~ping ~rjal
 ~rtu> ~sia> ~simb ~sos> ~sus> ~ulo> ~unad ~unar ~usus
alat_bantu 2 ada+kursi anak+tidak bantu+untuk cara+ngajuin congek+saya dari di+karawaci empat ibu+saya jalan+lagi
 jalan+susah kacamata kacamata+untuk kaki+4 kaki+empat kaki+tiga kruk+untuk kuota lama luka maaf maaf+congek
 makasih+kursi mana mau+dapet mau+ganti minjem+kursi operasi palsu+gratis patah+tulang pinjam+kursi polio+harus
 struk sudah+tidak tongkat+untuk tunggu+berapa untuk+bapak untuk+lansia walker+lansia walker+untuk ~<bun ~<kul ~<kuo
 ~<luk ~<maa ~<moh ~<ope ~<sim ~aaf> ~acam ~berj ~cama ~dany ~dari ~enek ~epat ~eret ~eta> ~hon> ~iman ~jama ~kere
 ~kuot ~laku ~lans ~luka ~maaf ~mata ~moho ~nek> ~nene ~nyuw ~odan ~ohon ~oper ~ora> ~rasi ~reta ~sih> ~stru ~ungg
 ~uota ~uran ~uwun ~wun> ~yuwu
alat_bantu -2 @=trc ada+yang bayi belum biaya buka cari data dengan dipukul gelandangan hari ibu+jatuh kaki+luka
 lapor maaf+lansia malam masuk mobil motor sakit terus tidur+di ~<apa ~<bak ~<bar ~<bpn ~<hal ~<kab ~<kal ~<kam
 ~<lar ~<mas ~<mel ~<mob ~<mot ~<per ~<sak ~<san ~<sia ~<tet ~<tia ~ahan ~akan ~akit ~ali> ~ambr ~anda ~ang> ~ange
 ~angk ~arah ~ari> ~asuk ~ayi> ~bang ~bayi ~belu ~biay ~buka ~cari ~dipu ~elat ~elum ~erob ~gera ~hari ~hat> ~iaya
 ~ipuk ~istr ~keba ~kema ~ket> ~kit> ~land ~lant ~long ~lum> ~lung ~mala ~masu ~ming ~mobi ~moto ~ndir ~ntra ~nyak
 ~obil ~olon ~otor ~pake ~rang ~rat> ~roba ~saki ~sama ~stri ~teru ~tian ~trak ~uarg ~ukan
alat_bantu -3 =urgent @1 @=darurat @=ugd_malam @first=darurat @first=ugd_malam air ambulans bawa bikin daftar depan
 hilang jual mati meninggal ngesot+minta obat orang pakai polio+tetes sekolah suami surat tetes tidak+ada ~<air
 ~<akt ~<amb ~<baw ~<bia ~<bik ~<buk ~<daf ~<dat ~<dic ~<dir ~<gel ~<hil ~<jat ~<jua ~<kay ~<kel ~<kem ~<mal ~<mat
 ~<ngu ~<oba ~<sek ~<ser ~<sur ~<war ~afta ~akai ~alam ~ami> ~anan ~ans> ~apa> ~apor ~asar ~atan ~ati> ~aya> ~biki
 ~bur> ~daft ~dah> ~data ~depa ~dur> ~ekol ~emba ~eng> ~epan ~eran ~erus ~etes ~ftar ~gela ~guru ~hila ~ikin ~jual
 ~kai> ~kar> ~kola ~kont ~lah> ~lam> ~lapo ~mati ~mbul ~meni ~nggi ~olah ~ontr ~paka ~pan> ~pas> ~pasa ~por> ~rah>
 ~ran> ~ras> ~rin> ~san> ~sar> ~seko ~suam ~suk> ~sura ~tang ~tete ~tor> ~ual> ~uami ~uka> ~urat ~yak>
alat_bantu -4 =heart =still @=bedah_rumah @=ppa @=santunan @first=bedah_rumah @first=poli_jiwa @first=ppa
 @first=santunan bisa+tidak dari+kursi di+trotoar ini jam jatuh ke kk lumpuh+ngesot makan odgj puskesmas roda+di
 rumah tidur trotoar uang ~<dep ~<dip ~<dit ~<ini ~<ke> ~<keb ~<kk> ~<kon ~<lap ~<nya ~<odg ~<pus ~<rum ~<sam ~<sen
 ~<sua ~<tro ~<uan ~air> ~ambu ~anga ~anta ~atuh ~awa> ~bat> ~bawa ~bula ~dgj> ~elan ~enin ~erja ~esma ~gang ~han>
 ~ian> ~iban ~idur ~ilan ~ini> ~jatu ~kesm ~kin> ~kul> ~mah> ~maka ~mas> ~nan> ~ngga ~ning ~oar> ~obat ~odgj ~oran
 ~otoa ~puku ~pusk ~roto ~ruma ~skes ~smas ~tan> ~tar> ~tes> ~tidu ~ting ~toar ~trot ~ukul ~umah ~ung> ~uske
alat_bantu -5 =beast =drill @=damkar @=pangan @=poli_jiwa @=polisi @first=damkar @first=kerja @first=pangan
 @first=polisi @first=puskesmas jatuh+dari kerja ktp pak ~<jam ~<ktp ~<men ~<ter ~diba ~gal> ~gan> ~ggal ~ing> ~ingg
 ~kan> ~kerj ~ktp> ~ngan ~rja> ~uang
alat_bantu -6 @=dukcapil @=kerja @=puskesmas @first=dukcapil ada+orang di untuk+saya ~<di> ~<dib ~<ker ~<pak
alat_bantu -7 =road =work @=slrt @first=- @first=slrt bantu+tidak bisa+bantu
bedah_rumah 9 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah ~<gub ~gubu
bedah_rumah 7 atep atep+ancur bantu+rumah bedah bedah+rumah gubug gubug+lansia kaso kaso+patah keropos lapuk patah
 rumah ~<amb ~<ate ~<bed ~<kay ~<pat ~<ren ~<rum ~angi ~apuk ~aso> ~atah ~atep ~beda ~bug> ~edah ~eng> ~erop ~jamb
 ~kaso ~kero ~lapu ~mah> ~opos ~pata ~puk> ~ropo ~ruma ~tah> ~tep> ~ubug ~umah
bedah_rumah 6 ambrol ambruk ancur bangun bocor dinding jamban jebol kayu lantai layak masih papan+lapuk reng
 rutilahu tidak+layak ~<,> ~<anc ~<ata ~<bam ~<boc ~<din ~<jeb ~<kam ~<kas ~<lay ~<rut ~<sim ~ahu> ~amba ~ambr ~ancu
 ~angu ~atap ~ayak ~ayu> ~baik ~bamb ~bang ~boco ~bol> ~bruk ~cor> ~cur> ~dah> ~dind ~ding ~ebol ~ente ~erin ~gent
 ~gun> ~ilah ~imba ~indi ~jebo ~kayu ~lahu ~lant ~laya ~masi ~mban ~mbro ~mbru ~mbu> ~ncur ~ndin ~ngun ~ntai ~nten
 ~ocor ~perb ~pos> ~rbai ~ruti ~simb ~tai> ~tila ~ujan ~util ~yak>
bedah_rumah 5 ada+masih atap bantu+jamban bener dinding+triplek genteng hujan kamar kaya kemana langit langit+ambrol
 mandi+tidak masih+di mau+ambruk minta+bantu papan perbaikan perbaikan+rumah plafon program reng+keropos rumah+ibu
 rumah+saya rumah+tidak rumah+untuk saya+sudah sudah tidak+punya tinggal triplek wc ~<ben ~<dib ~<gen ~<huj ~<ima
 ~<lan ~<lap ~<pla ~<rub ~<sud ~<tin ~<tri ~<uda ~<wc> ~afon ~aika ~amar ~ambu ~anta ~apan ~ban> ~bene ~brol ~dibe
 ~ehab ~ener ~enov ~erba ~fon> ~gaju ~git> ~gram ~hab> ~huja ~ibed ~ikan ~imah ~iple ~jan> ~kama ~lafo ~mar> ~ner>
 ~neri ~ngaj ~ngit ~ogra ~papa ~plaf ~prog ~ram> ~reha ~reng ~reno ~rin> ~ripl ~rogr ~rol> ~rubu ~ruk> ~rvey ~suda
 ~surv ~tap> ~teng ~trip ~tua> ~ubuh ~udah ~urve ~vey>
bedah_rumah 4 =not angin atapnya bangun+lagi bangun+ulang belum belum+bangun bisa+bedah bolong daftar+mana dengan+5
 di+kali direhab disurvey gubuk+kayu huni jamban+sehat kamar+mandi kayu+dengan kena layak+huni lewat+siapa mau minta
 orang+tua pada punya punya+wc renovasi renovasi+rumah reyot rumahnya sehat tahun tanya tanya+kemana tidak+bedah
 tinggal+di tua ulang ulang+rumah warga+miskin wc+di ~<ang ~<bel ~<bol ~<hun ~<jam ~<kal ~<mau ~<oma ~<pap ~<pro
 ~<ret ~<rey ~<rob ~<seh ~<tua ~ahan ~ahny ~ahun ~ajuk ~ambl ~apny ~asi> ~asih ~bah> ~belu ~boh> ~bolo ~buh> ~dire
 ~disu ~ehat ~elum ~ena> ~erum ~eyot ~gin> ~hnya ~hun> ~huni ~inta ~ireh ~isur ~kaya ~lek> ~lum> ~mahn ~mak> ~mau>
 ~mbah ~mint ~nova ~ntua ~nya> ~oboh ~omah ~ovas ~plek ~pnya ~pond ~puny ~reyo ~robo ~seha ~sih> ~tany ~tapn ~ting
 ~tuan ~uan> ~uni> ~vasi ~yot>
bedah_rumah 3 5+anak =ask =past ada+program ambles atapnya+tinggal baiki bantu+bangun bantu+perbaikan belum+ada
 belum+direhab bocor+kabeh daftar+bedah dapur dari+perkim dengan di+gang dinas+apa gang+kami harus+kemana kabeh
 kalau kalau+hujan kali kami kandang kapan kaya+kandang kena+angin kontrakan+bocor kuota lantai+ambles maaf+dinding
 maaf+rumah mampu+bener mandi minta+baiki miskin ngajuin pengajuan perkim pju+ambruk plafon+sekolah pondasi
 rtlh+dinas rumah+bocor rumah+lansia rumah+mau rumah+saudara rumah+swadaya rumah+warisan rumahnya+belum rusak+parah
 saya+belum saya+bocor sekolah+jebol semen sudah+disurvey sudah+foto sudah+kaya sudah+ngajuin sudah+tahun survey
 swadaya tembok terpal tiang+pju tinggal+terpal tolong+rumah untuk+warga urus+rtlh warga warisan+rusak yang+urus
 ~<bai ~<ban ~<dan ~<ema ~<kab ~<kap ~<ken ~<kuo ~<mis ~<nen ~<pem ~<per ~<pun ~<rmh ~<swa ~<tah ~<ula ~abeh ~aday
 ~aiki ~ajua ~ajui ~alau ~alo> ~anda ~andi ~apur ~beh> ~bles ~dapu ~dasi ~difo ~emak ~enek ~erki ~erpa ~etah ~etak
 ~gung ~han> ~hat> ~iban ~ifot ~iki> ~ilik ~iski ~juan ~juin ~kala ~kali ~kalo ~kami ~kand ~kapa ~kara ~kena ~kim>
 ~kuot ~lau> ~maha ~mand ~mble ~misk ~ndas ~ndi> ~nek> ~nene ~ngin ~nta> ~ntu> ~pan> ~pang ~peng ~peru ~pur> ~reta
 ~rkim ~rmh> ~rpal ~sama ~seme ~seta ~skin ~swad ~tahu ~tak> ~temb ~terp ~uin> ~unya ~uota ~wada ~warg
bedah_rumah 2 ada+kabar ambruk+ada ambruk+di ambruk+tidak bakar+bantu bangunan bantu bantu+gubug bener+rumah
 bisa+tutup daftar di+gubuk dinas dinding+rumah disurvey+rumah foto+rumah genteng+melorot gubuk ibu+belum
 jebol+tidak kabar keropos+pintu kusen kusen+keropos lansia+pak makan+rayap mampu mau+bener melorot ngajuin+rumah
 panggung parah pemkot pintu+tidak pju plafon+jebol rayap rtlh+daftar rumah+kontrakan rumah+orang rumah+panggung
 rumah+sudah rumah+syaratnya rumah+warga saudara+saya sehat+di siapa tahun+ini tidak+mampu triplek+terus warisan
 ~<daf ~<dif ~<dis ~<kus ~<nga ~<pad ~<pju ~<pon ~<set ~abar ~afta ~ana> ~ayap ~bant ~bok> ~daft ~daya ~ecah ~embo
 ~emko ~enga ~eun> ~ftar ~ggun ~imak ~iper ~kaba ~kabe ~keun ~kuse ~les> ~loro ~mana ~mbok ~mkot ~orot ~pada ~pal>
 ~pemk ~pju> ~siap ~ubuk ~usen ~yap>
bedah_rumah -2 alat bawa bayi bpjs dari depan+rumah dipukul gelandangan hari ibu+saya kursi motor obat orang pdam
 reklame surat tetangga tidur uang ~<akt ~<bar ~<bpj ~<dia ~<dic ~<dik ~<dip ~<gem ~<mot ~<oba ~<pda ~<pos ~<rek
 ~<tam ~<tel ~<tet ~<uan ~<umu ~abis ~alat ~ame> ~anti ~ara> ~arun ~ayi> ~bayi ~bil> ~bis> ~bpjs ~dari ~dik> ~dipu
 ~dur> ~ekla ~elah ~erap ~eras ~etan ~etim ~hari ~hon> ~idur ~ipuk ~jang ~kat> ~kelu ~klam ~lame ~land ~lari ~maka
 ~mali ~mat> ~ming ~moto ~mpat ~ngga ~nggi ~nyak ~ohon ~pake ~pdam ~pera ~ping ~pjs> ~rapa ~ras> ~rekl ~rsi> ~rung
 ~ter> ~tera ~teta ~tidu ~tis> ~tong ~uarg ~uran ~ursi ~yar>
bedah_rumah -3 @1 @first=poli_jiwa air anak bapak bikin butuh harus+bagaimana jam jual lapor maaf+lansia malam masuk
 meninggal pak pakai rusak+rumah tiang+wifi tidur+di wifi wifi+hampir ~<air ~<ala ~<ana ~<bap ~<baw ~<bik ~<but
 ~<dar ~<gel ~<ham ~<har ~<jua ~<kel ~<kur ~<mat ~<mer ~<ora ~<sek ~<ser ~<tem ~<ter ~<wif ~<yg> ~akai ~aki> ~alin
 ~aman ~ampa ~anak ~apak ~asar ~asuk ~ata> ~awa> ~bapa ~bawa ~bur> ~butu ~dara ~elua ~emba ~enin ~eran ~erus ~gan>
 ~gela ~ggu> ~ifi> ~istr ~jak> ~jam> ~jual ~kak> ~kasi ~keti ~ksa> ~kul> ~kurs ~lah> ~lans ~lat> ~ling ~masu ~meni
 ~mur> ~nak> ~ngan ~nger ~ntun ~otor ~paka ~pas> ~pasa ~pat> ~pet> ~por> ~puku ~rat> ~rik> ~sar> ~stri ~sura ~tan>
 ~tuna ~ual> ~uang ~ukul ~umur ~urat ~usah ~utuh ~wifi
bedah_rumah -4 =beast =drill @=alat_bantu @=damkar @=darurat @=ppa @=santunan @=slrt @first=alat_bantu @first=damkar
 @first=darurat @first=ppa @first=santunan ada+yang bisa+bantu depan di+rumah hilang ke kerja lama mati odgj
 puskesmas suami sudah+lama tabrak ~<bay ~<dep ~<hil ~<ke> ~<kec ~<mal ~<men ~<nge ~<nya ~<odg ~<pas ~<pus ~<sua
 ~<tab ~aan> ~abra ~akek ~alam ~ang> ~anga ~ari> ~ati> ~bat> ~bera ~brak ~bula ~dam> ~depa ~dgj> ~elan ~empa ~epan
 ~erja ~esma ~hila ~ian> ~ilan ~ini> ~kake ~kek> ~kerj ~kesm ~lapo ~luar ~mala ~man> ~mas> ~mati ~mpa> ~ning ~nsos
 ~obat ~odgj ~oran ~pak> ~pusk ~rak> ~ran> ~rang ~rja> ~skes ~smas ~sos> ~suam ~suk> ~tabr ~tor> ~tuh> ~uami ~uka>
 ~ung> ~uske
bedah_rumah -5 @=dukcapil @=kerja @=pangan @=puskesmas @first=dukcapil @first=kerja @first=pangan @first=puskesmas
 @first=slrt di jalan kk ktp ~<ber ~<di> ~<jal ~<kak ~<ket ~<kk> ~<ktp ~<lam ~<pak ~air> ~alan ~apor ~jala ~ktp>
 ~lama ~lan> ~tang
bedah_rumah -6 @=polisi @first=polisi bantu+tidak
bedah_rumah -7 @first=-
santunan 9 ~ahli
santunan 8 kafan uang ~<kaf ~<uan ~afan ~fan> ~hlil ~kafa ~tahl ~uang ~uka>
santunan 7 =office @=santunan @first=santunan ahli ahli+waris biaya+tahlil duit duka kubur santunan tahlil waris
 ~<ahl ~<dui ~<duk ~<kub ~<san ~<war ~antu ~aris ~buri ~duit ~duka ~gubu ~hli> ~kubu ~lil> ~nan> ~ngub ~ntun ~ris>
 ~sant ~tuna ~ubur ~uit> ~unan ~urin ~wari
santunan 6 # biaya dana dapet duit+duka klaim lelayu meninggal meninggal+ada uang+duka uang+lelayu ~<dan ~<dap ~<kem
 ~<kla ~<lel ~<men ~aim> ~apet ~atia ~biay ~bur> ~dana ~dape ~emat ~enin ~gal> ~ggal ~ian> ~iaya ~ingg ~kema ~klai
 ~laim ~layu ~lela ~meni ~ngga ~ning ~pet> ~tian
santunan 5 ada+santunan bapak+meninggal dana+duka di+luar duit+mati kota luar luar+kota mati santunan+mati
 santunan+tidak uang+kafan uang+mati untuk+orang urus+santunan ~<bia ~<kot ~<lua ~<mat ~<ngu ~<tah ~ang> ~ati> ~ayu>
 ~elay ~kota ~mati ~ota> ~rga>
santunan 4 7+hari ada+uang ambil bantu+biaya bantu+kain beda beda+kk berapa biaya+kubur bisa+ambil bisa+klaim boleh
 boleh+urus bulan dapet+santunan dapet+uang dari+pemkot dukanya hari+meninggal kain kain+kafan klaim+mati klaimnya
 lalu meninggal+kemarin pemkot punya+ktp santunannya saudara saudara+miskin saya+0812 urus ~<,> ~<bul ~<kai ~<lal
 ~<mam ~<sau ~<uru ~<waf ~afat ~aimn ~alu> ~ambi ~ana> ~aren ~arga ~auda ~berp ~bole ~diur ~eda> ~emak ~emko ~erap
 ~erpu ~fat> ~imny ~iuru ~kain ~kany ~lalu ~leh> ~luar ~mbil ~mkot ~nann ~ntua ~oleh ~pemk ~rin> ~rpul ~saud ~uan>
 ~uar> ~ukan ~ulan ~urus ~wafa
santunan 3 =ask =past ada+tidak anak+pak bantu+kubur bapak baru baru+meninggal bisa bisa+urus bulan+lalu cair dapat
 dapat+apa dapet+duit dari+walikota di+perantauan duit+dari hp+saya istri karena karena+sakit kk+bisa klaim+santunan
 klaim+uang kota+bisa ktp+bisa kubur+anak lalu+dapet lansia+meninggal mahal mampu mau+urus meninggal+bayi
 meninggal+di meninggal+karena meninggal+minggu meninggal+saudara meninggal+tabrak minggu+lalu miskin orang+susah
 pemakaman+untuk perantauan saudara+tidak senin sih sih+uang suami+meninggal susah tangerang tangerang+dapat
 tidak+dari tidak+mampu tidak+punya tidak+sih tutup tutup+umur uang+dukanya uang+pemakaman untuk urus+uang
 warga+tangerang ~<alm ~<aya ~<bap ~<bed ~<ber ~<bis ~<bol ~<cai ~<diu ~<ist ~<mah ~<mao ~<mis ~<pem ~<pun ~<sen
 ~<sih ~<sus ~<tut ~<usi ~ahal ~akaa ~alma ~aot> ~apa> ~apak ~arhu ~aru> ~auan ~bapa ~baru ~beda ~bera ~bil> ~bisa
 ~bura ~cair ~cela ~dapa ~dara ~ecel ~gera ~guru ~hal> ~isa> ~iski ~kaan ~kece ~kepo ~kot> ~laka ~lmar ~mamp ~maot
 ~marh ~misk ~mnya ~nger ~ngur ~nin> ~ntau ~ntuk ~pula ~rant ~rapa ~rhum ~rus> ~sah> ~seni ~skin ~susa ~taua ~tri>
 ~tuan ~tup> ~tutu ~udar ~usia ~utup
santunan 2 3+juta almarhum apa+ada bantosan+tidak dana+mati hp ibu+meninggal kami+orang lansia+baru maaf+ahli
 maaf+bantu maaf+biaya meninggal+bulan meninggal+dapet meninggal+kami meninggal+senin pemakaman punya syarat
 tahlil+sendiri walikota warga waris+hp ~<hp> ~<kep ~<unt ~akam ~akek ~apat ~bula ~elak ~epon ~hum> ~ikot ~kake
 ~kare ~kek> ~liko ~maha ~mak> ~mare ~pema ~pona ~puny ~rena ~tuk> ~uarg ~untu ~wali
santunan -2 =urgent @first=trc ada+orang adik+saya alat ambulans bpjs buka butuh dipukul gelandangan kursi masuk
 meninggal+kk obat siapa tanpa ~<bak ~<ben ~<bpj ~<but ~<car ~<dic ~<dik ~<dit ~<kab ~<lam ~<mak ~<mel ~<mot ~<nga
 ~<nge ~<oba ~<rus ~<sam ~<tia ~ahan ~akar ~alat ~ama> ~ambr ~ampa ~anan ~angk ~anpa ~ans> ~arah ~asuk ~atny ~aya>
 ~bpjs ~butu ~dipu ~elah ~eng> ~enge ~erin ~erob ~erus ~eter ~iman ~ipuk ~iri> ~kali ~keba ~kena ~lam> ~lan> ~land
 ~lans ~mala ~masu ~mbul ~moto ~ngka ~npa> ~ntra ~otor ~pake ~pas> ~pjs> ~ring ~roba ~rsi> ~ruk> ~rung ~sak> ~siap
 ~sin> ~tanp ~tera ~tnya ~tong ~trak ~ursi ~utuh ~yak> ~yar>
santunan -3 =tale =well @=darurat @=poli_jiwa @=trc @first=darurat @first=poli_jiwa air akta bantu+tidak bikin
 daftar depan gratis hilang ini jam jual lapor makan mana mau minta odgj orang pakai sekolah surat tidak+bisa tidur
 yang+kubur ~<.> ~<?> ~<air ~<ala ~<bik ~<daf ~<dep ~<dim ~<dis ~<gan ~<gel ~<gra ~<hil ~<ini ~<jua ~<kas ~<keb
 ~<ken ~<ket ~<kur ~<lap ~<mal ~<mau ~<min ~<odg ~<pen ~<ser ~<sia ~<sur ~<uda ~abis ~afta ~agi> ~akai ~akan ~aki>
 ~akta ~alam ~ambu ~apor ~arun ~asi> ~atis ~bang ~bat> ~biki ~bis> ~daft ~dah> ~dang ~depa ~dgj> ~dima ~dur> ~ekol
 ~elan ~emba ~enga ~epan ~ftar ~gela ~grat ~hila ~iban ~idur ~ikin ~inta ~jual ~kai> ~kar> ~kara ~kat> ~kola ~kont
 ~ksa> ~kta> ~kul> ~kurs ~lapo ~ling ~mau> ~mint ~ndan ~nta> ~obat ~odgj ~olah ~ontr ~oran ~pan> ~pasa ~por> ~puku
 ~rah> ~rang ~rati ~rik> ~rusa ~sar> ~seka ~seko ~suk> ~sura ~tan> ~ter> ~tidu ~tis> ~tor> ~tuh> ~ual> ~ukul
santunan -4 =beast =drill =still @=alat_bantu @=bedah_rumah @=ppa @=slrt @first=alat_bantu @first=bedah_rumah
 @first=ppa adik bisa+bantu jalan ke kerja meninggal+tidak pak puskesmas tetangga ~<adi ~<dia ~<dip ~<jal ~<jam
 ~<kam ~<ke> ~<kon ~<man ~<mas ~<nya ~<pas ~<per ~<pin ~<pus ~<tan ~<ter ~<yg> ~adik ~alan ~anda ~anga ~asar ~diba
 ~dik> ~erja ~esma ~gan> ~gang ~han> ~iapa ~jala ~jam> ~kan> ~kerj ~kesm ~lah> ~mah> ~mana ~mas> ~pusk ~ran> ~rja>
 ~skes ~smas ~tang ~tar> ~teta ~ung> ~urat ~uske
santunan -5 =heart =work @1 @=damkar @=kerja @=pangan @=polisi @=puskesmas @first=damkar @first=kerja @first=pangan
 @first=polisi @first=puskesmas dari+kemarin rumah saya yang+urus ~<akt ~<ker ~<pak ~<rum ~<say ~<sek ~<tet ~angg
 ~aran ~etan ~gga> ~ing> ~ini> ~ngan ~ruma ~saya ~umah
santunan -6 =road @first=- @first=slrt di yang ~<di> ~<dib ~<yan ~yang
santunan -7 @=dukcapil @first=dukcapil ada+yang tidak+ada
slrt 14 bantu+makan
slrt 13 butuh+uang
slrt 11 fakir ~<fak ~akir ~faki ~kir>
slrt 10 pasar+murah sktm yatim ~<skt ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 rt slrt uang ~<rt> ~<slr ~<uan ~lrt> ~slrt ~uang
slrt 8 @=slrt @first=slrt anak+yatim dtks jkn kis kks makan+banget minta+beras murah pkh ~<dtk ~<jkn ~<kis ~<kks
 ~<mur ~<pkh ~dtks ~jkn> ~kis> ~kks> ~mura ~pkh> ~pok> ~tks> ~urah
slrt 7 ada+tidak bansos bantu+saya beras bpjs desil hidup+susah itu+apa jual+untuk kip makan mau+minta miskin pasar
 sekolah+tidak slrt+itu susah+tolong untuk+umkm ~<bpj ~<des ~<kip ~<mis ~anso ~asar ~bans ~bera ~bpjs ~eras ~esil
 ~inga ~iski ~kin> ~kip> ~misk ~pjs> ~ras> ~skin ~ungg
slrt 6 =office bayar+kontrakan belum+data blt bpnt cari+bantu dtsen kartu kasih kering kering+biaya mampu pbi pilih
 pilih+kasih popok rt+minta saya+hilang saya+syaratnya sembako tidak+bisa tidak+mampu tidak+sekolah urus+sktm ~<bel
 ~<blt ~<bpn ~<dts ~<mam ~<pbi ~<pil ~<pop ~<tun ~akan ~ako> ~akti ~ampu ~artu ~bako ~blt> ~bpnt ~desi ~dtse ~gana
 ~ggak ~jama ~kart ~keri ~ktif ~mamp ~mbak ~mpu> ~ngan ~nsos ~opok ~pasa ~pbi> ~pili ~pnt> ~popo ~rdat ~rtu> ~sen>
 ~sil> ~sos> ~tarn ~tsen
slrt 5 =drill aktif anak+tidak bagaimana+daftar bayar bayar+rs belum biaya daftar daftar+kis dari+dinsos data hapus
 hidup ibu+rumah iuran+bpjs janda kartu+kks kis+gratis kok lanjut lansia+miskin makan+tolong mau nunggak orang+tua
 penerima pip rastra rs rumah+tangga saya+tidak sktm+mana sktm+untuk surat+miskin susu tangga tidak+aktif
 tidak+lanjut tidak+pernah tidak+punya ~<ban ~<bay ~<bia ~<daf ~<dat ~<dih ~<hap ~<hid ~<jan ~<kar ~<mau ~<nun ~<pip
 ~<ras ~<rs> ~<sek ~<sem ~<sus ~afta ~anda ~angg ~anju ~apus ~arny ~astr ~ata> ~aten ~ayar ~baya ~belu ~biay ~daft
 ~data ~diha ~dup> ~elum ~elur ~emba ~ftar ~gak> ~hapu ~hidu ~iaya ~idup ~ihap ~ilih ~inan ~jand ~jut> ~lih> ~lum>
 ~mau> ~nda> ~njut ~ntua ~nung ~pip> ~pus> ~rast ~rnya ~semb ~stra ~susu ~tif> ~tra> ~tuan ~tung ~uan> ~usu> ~yar>
slrt 4 ada+duit ada+uang anak+4 atensi atensi+yatim bagi bantu+beras bantu+lansia bantu+popok banyak+butuh
 bayar+kota beli beli+beras belum+cair belum+masuk berhenti+sekolah bikin+sktm bpjs+bayar bpjs+gratis bpjs+mandir
 bpjs+nunggak bpjs+pbi bpjs+saya bulan+ini cair daftar+dtks dapet dapet+pkh desil+tinggi di+dtks dicoret distop
 dtks+bagaimana gorengan+ada itu iuran jkn+orang jual+gorengan kapan karena karena+biaya kelurahan kemiskinan
 kesejahteraan kip+kuliah kis+mati kosong lulus+sd mahal+minta makan+untuk mandir mau+bpjs mau+dapet mau+ngajuin
 minta minta+bantu miskin+untuk modal ngajuin+bpnt nganggur ngontrak orang+miskin pendamping pendamping+pkh perlu
 perlu+makan pernah pinjam pkh+ibu popok+lansia rt+pilih rumah+saya salah sanggup sanggup+bayar saya+mati sd+tidak
 sekolah tahu+tidak telur+untuk tidak+sanggup tunai tunggal tunggal+cari uang+bayar untuk+ibu untuk+janda
 untuk+warung usaha usaha+untuk warung+kecil ~<ber ~<cai ~<car ~<dap ~<diu ~<gra ~<itu ~<iur ~<kap ~<kes ~<kok ~<lan
 ~<mak ~<man ~<mod ~<non ~<pem ~<sal ~<usa ~aha> ~ahte ~anto ~apan ~apet ~bagi ~beli ~cair ~cek> ~core ~dal> ~dape
 ~date ~dir> ~dist ~ejah ~ekel ~ekol ~eli> ~emis ~eraa ~erim ~erin ~erlu ~erna ~esej ~fin> ~ggup ~gont ~gup> ~gur>
 ~hent ~hter ~icor ~ifin ~ima> ~inja ~inta ~isto ~iura ~jaht ~kapa ~kelu ~kemi ~kese ~kina ~kok> ~kola ~koso ~lah>
 ~lanj ~lung ~mint ~moda ~nah> ~nai> ~nan> ~ngga ~nggu ~njam ~ntuk ~odal ~olah ~oret ~oson ~pene ~perl ~pern ~pinj
 ~raan ~raha ~rena ~ret> ~rima ~rlu> ~rnah ~sar> ~seja ~seke ~seko ~sia> ~song ~stop ~tar> ~tens ~top> ~tua> ~tus>
 ~uala ~ube> ~unai ~usah
slrt 3 4+belum =not =past @1 bagi+bansos banget bansos+saya bantu bantu+di bantu+telur bantu+tunai bantu+untuk
 banyak bayi+gratis berhenti bisa+bayar bisa+beli bisa+digesek bpjs+mau buruh buruh+cuci cara cara+daftar cara+masuk
 cari cek cek+dtks dan dan+popok dapat dari dari+pemkot data+bansos data+dtsen data+kemiskinan data+kesejahteraan
 di+cipondoh di+rumah diaktifin digesek dihentikan dinsos dobel dobel+di gerobak gerobak+untuk gorengan
 gorengan+dari gratis hidup+sendiri hilang indonesia indonesia+sehat janda+sebelah jkn+pemda kantor+pos kapan+cair
 kartu+indonesia kartu+tidak ke+jkn ke+yang kecil kecil+dari kelurahan+minta kenging kesejahteraan+saudara kis+saya
 kontrakan+usir kota lanjut+tidak lansia+di lansia+sebatang lapor+kemana lulus maaf+mau mampu+bayar masuk
 masuk+dtsen mati mau+baru mau+diaktifin mau+hapus minta+uang modal+untuk murah+di nama nama+dobel nama+saya ngajuin
 nonaktif padahal pemda pemkot pernah+dapet pindah+ke pinjam+jual pinjam+modal pip+saya pkh+tahap popok+bayi pos
 punya punya+hasil punya+uang rumah+sakit saldo saldo+kks saudara saudara+mati saya+bagaimana saya+butuh
 sekolah+biaya sekolah+karena seragam+tidak status stunting surat surat+tidak susu+dan tahap tiba+distop tidak
 tidak+ada tidak+bagi tinggi tua tua+mati tunggakan tunggakan+bpjs uang+bantu uang+seragam ubah umkm+ada untuk
 untuk+sekolah update usir warung yang+gratis ~<ate ~<bik ~<cek ~<dan ~<dig ~<dob ~<gor ~<hil ~<ind ~<jut ~<kan
 ~<kas ~<kot ~<kul ~<lul ~<mat ~<nam ~<ngo ~<pen ~<pun ~<san ~<sau ~<sur ~<tua ~<uba ~<unt ~<upd ~aan> ~adah ~agi>
 ~agia ~ahal ~ahap ~ahin ~ajui ~alah ~aldo ~ampi ~andi ~antu ~apat ~ara> ~aren ~arui ~asuk ~ate> ~ati> ~atis ~atus
 ~auda ~bant ~bany ~berh ~blok ~buru ~cari ~cil> ~daha ~dak> ~damp ~dapa ~dari ~diak ~dico ~dige ~dihe ~dins ~dius
 ~dobe ~done ~ebag ~ecil ~emda ~emko ~emul ~ena> ~ener ~engi ~ensi ~enti ~erda ~erhe ~ertu ~esek ~esia ~gaju ~gaka
 ~gero ~gese ~get> ~gga> ~ggi> ~ggur ~gian ~gore ~grat ~hal> ~hap> ~hila ~iakt ~idak ~iges ~ihen ~ilan ~indo ~inso
 ~itu> ~iusi ~juin ~juta ~kare ~keci ~keng ~kota ~ldo> ~loki ~lulu ~lus> ~man> ~mand ~masu ~mati ~mda> ~mert ~mkot
 ~mpin ~mulu ~nakt ~nama ~ndam ~ndon ~neri ~nesi ~ngaj ~nget ~ngon ~nona ~nta> ~ntra ~ntu> ~nyek ~obak ~obel ~okir
 ~ones ~ontr ~oren ~ota> ~pdat ~pemd ~pemk ~pemu ~pet> ~pos> ~puny ~rat> ~rati ~rbar ~reng ~rhen ~ring ~rtua ~rui>
 ~saha ~sala ~sald ~sang ~saud ~sir> ~stat ~stun ~sura ~tatu ~tera ~terd ~tida ~tifi ~tika ~trak ~tuk> ~tunt ~uarg
 ~ubah ~uin> ~ulun ~ulus ~untu ~upda ~urat ~usir ~waru ~yeko
slrt 2 alamat anak bagaimana+update bantosan bantu+dinsos bantu+kube bantu+sembako beras+bantu bersama bpjs+tidak
 bus+obat cuci daftar+kip daftar+penerima dari+daftar desil+dtsen di+kantor hasil hoyong hoyong+kenging ibu+hamil
 jaminan jaminan+kesehatan jkn+saudara kartu+sembako kecil+ada kelompok kelompok+usaha kelurahan+pilih kenapa
 kenging+bantosan kesehatan+orang kip+anak kis+anak kks+hilang kks+rusak kks+saya kok+saya kube kube+kelompok kuli
 lansia maaf maaf+pasar maaf+tidak mampu+untuk masuk+data mau+daftar mau+sekolah mau+ubah nunggak+pindah obat+mahal
 operasi perlu+apa pernah+datang pip+anak putus saudara+bagaimana saudara+mau sendiri+belum seragam sktm+perlu
 tidak+dapet uang+linglung umkm+daftar umkm+dari untuk+anak untuk+bayar untuk+berobat untuk+jual usaha+bersama ~<akt
 ~<bua ~<bur ~<dim ~<ga> ~<has ~<hoy ~<keb ~<kec ~<ken ~<nge ~<pos ~<sta ~<stu ~<tid ~<tin ~<usi ~aaf> ~ama> ~ari>
 ~asil ~aya> ~bak> ~biki ~buat ~cara ~cuci ~dima ~diub ~ebel ~ebus ~ehat ~elom ~elua ~enap ~engh ~erag ~ersa ~gam>
 ~ghas ~ging ~hasi ~hin> ~hoyo ~ikin ~iuba ~jami ~kasi ~kelo ~kot> ~kube ~kuli ~maaf ~maka ~mpok ~nggi ~ngha ~ngur
 ~nsia ~ntin ~ntos ~nya> ~onak ~oyon ~perb ~putu ~raga ~rsam ~seha ~sek> ~sila ~tebu ~ting ~tis> ~tosa ~uci> ~udar
 ~unya ~uruh ~utus ~yong
slrt -2 ada+yang adik akte anak+susah bakar bantu+harga bantu+sekolah bantu+thr bau beras+karunya beras+plastik
 busuk busuk+dari cepat daftar+kuliah dari+bantu dengan dipukul duka kuat kubur kursi+roda lansia+tidak maaf+harga
 makan+tidak mau+berobat mobil motor nomor nonaktif+mau pabrik pemakaman plastik plastik+anak santunan sih
 telur+busuk thr+tidak tidak+urus tidur+di tki tolong warga+miskin ~<.> ~<?> ~<adi ~<bal ~<bar ~<bau ~<cep ~<cer
 ~<dij ~<ket ~<kun ~<mob ~<nom ~<pab ~<pal ~<pel ~<ser ~<sih ~<tab ~<tam ~<tem ~<tki ~<tol ~abis ~abri ~adik ~ahir
 ~akam ~ake> ~akny ~akte ~alam ~ambr ~ampa ~anga ~angk ~apor ~arah ~asti ~asur ~baka ~bau> ~berk ~bis> ~brik ~busu
 ~cepa ~cing ~dah> ~dam> ~ebak ~empa ~eng> ~erah ~gant ~ihan ~ipuk ~itas ~itin ~kolo ~kte> ~kuat ~kubu ~lamp ~last
 ~ling ~mela ~men> ~mobi ~mor> ~nang ~nomo ~obil ~omor ~ongk ~pabr ~plas ~rang ~rapa ~rban ~rkan ~san> ~sin> ~stik
 ~tila ~tki> ~tolo ~ubur ~yang
slrt -3 112+itu =still =tale @=ugd_malam @first=ugd_malam alat ambulans apa bantu+rumah bapak bawa belum+punya
 berapa berobat bisa+bantu bisa+tidak buka butuh+data daftar+di dagang data+dinsos gorengan+untuk hari hp itu+bayar
 kursi lurah+minta malam mau+skripsi pak pakai paksa roda rumah+untuk skripsi skripsi+butuh syaratnya+apa thr
 tidak+bayar tidak+daftar tidur uang+makan untuk+dagang untuk+orang untuk+warga ~<asu ~<bak ~<bap ~<baw ~<buk ~<dag
 ~<dib ~<dir ~<duk ~<hp> ~<jad ~<kal ~<kon ~<kor ~<kua ~<lam ~<lap ~<pla ~<pol ~<psi ~<rod ~<sen ~<skr ~<ter ~<thr
 ~<tok ~akai ~akar ~aksa ~alat ~ali> ~amar ~ami> ~ans> ~anti ~apa> ~apak ~asan ~atia ~awa> ~ban> ~bapa ~bawa ~bero
 ~buka ~daga ~dik> ~diti ~duka ~emak ~emat ~enga ~erum ~gera ~gubu ~han> ~hari ~ipsi ~jak> ~kana ~kela ~kema ~knya
 ~krip ~kul> ~las> ~long ~mala ~mbul ~nger ~ngka ~ntun ~oda> ~olon ~otor ~pake ~paks ~pema ~psi> ~psik ~puku ~rdaf
 ~rian ~rips ~roda ~rsi> ~ruk> ~sant ~skri ~tan> ~tas> ~thr> ~tidu ~ukan ~ukul ~ursi ~usuk
"""
