"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 3 aman+di anak anak+dihina anak+paksa anak+perkosa anak+terlantar atas bacok+saya badan+saya bagaimana+ya baju
 boleh cerai cium+paksa cubit+sampai dan+palak dari+kemarin dengan+bapak dengan+lansia depan dihina dihina+guru
 dilarang dilarang+ketemu dilempar dipukul+bapak dipukul+pacar diteror ditinggal+orang ditinggal+pacar foto+jorok
 ganti gesekin gesekin+malu guru guru+ngaji hamil+ditinggal harus harus+bagaimana ibu+sekap ikut istri+tetangga
 jorok kakak+ipar kalau kalau+saya kamar kata kecil+tetangga keluar ketemu ketemu+saudara kirim lagi lapor+kemana
 lari+dari lempar maaf+lansia majikan+sekap mantan+neror masuk+kamar nafkahin ngaji ngasih ngelecehin nguntit paman
 panas+dengan peluk+paksa perkosa+tetangga piring pisau pukul+anak raba+badan raba+di renang rokok sampai saudara
 saya+kalau saya+pulang sekap+art sekap+saya sekap+suami selingkuh+dan syaratnya+apa tangis temen terus+ancam
 tetangga tidak+dikasih tidak+nafkahin tidak+ngasih tiri+tidak tolong+bantu untuk+saya ustad video ya ~<ana ~<baj
 ~<boj ~<cuc ~<dep ~<die ~<dif ~<dir ~<ema ~<gue ~<gur ~<ham ~<har ~<iku ~<jor ~<kak ~<kas ~<kir ~<lag ~<lar ~<maj
 ~<nan ~<pir ~<pis ~<sau ~<sel ~<sir ~<tel ~<tet ~<tia ~<ust ~<vid ~<ya> ~aban ~abor ~abur ~aci> ~adi> ~ahin ~ain>
 ~ajik ~aju> ~akan ~alau ~alu> ~alua ~amen ~anak ~angg ~angi ~ani> ~ara> ~arka ~arus ~asi> ~asih ~atas ~auda ~baju
 ~bojo ~bole ~buk> ~bunu ~cera ~ciin ~dara ~deo> ~depa ~dici ~dicu ~dihi ~diik ~diki ~dina ~disi ~ekin ~ekny ~elah
 ~elan ~elat ~elem ~elin ~emak ~empu ~emu> ~enda ~epan ~erai ~eras ~erem ~erit ~etan ~etem ~gan> ~gasi ~gga> ~gil>
 ~gis> ~gue> ~gunc ~gunt ~haru ~hina ~iapa ~ibak ~ibun ~iciu ~icub ~ideo ~ihin ~ikir ~ikut ~ilar ~ilem ~imin ~ina>
 ~ingk ~ipal ~ipel ~irim ~isau ~iser ~isir ~isur ~itam ~itas ~itel ~iten ~iter ~jak> ~jika ~kabu ~kak> ~kala ~kata
 ~kela ~kete ~kiri ~kok> ~kola ~kuti ~lagi ~lau> ~leh> ~maji ~mak> ~mar> ~men> ~miny ~mpai ~mpan ~nak> ~ncii ~ngge
 ~ngis ~ngku ~njok ~nti> ~ntit ~nump ~nyeb ~nyer ~okok ~oleh ~onjo ~orsi ~pai> ~pak> ~pama ~pela ~penu ~pere ~piri
 ~rai> ~remp ~rim> ~rimi ~roko ~ruh> ~sau> ~saud ~seba ~sek> ~seka ~seki ~seli ~sih> ~sisw ~stad ~suru ~tad> ~tark
 ~tasa ~teme ~temu ~teta ~tit> ~uan> ~umpa ~umur ~unci ~unuh ~unya ~uru> ~uruh ~usta ~vide ~yere
ppa 2 15+tahun aborsi+paksa adik+dibawa adik+dijual air+panas anak+dilacurkan anak+ditinggal art atas+ajak badan
 bantu+catcalling bantu+ibu bawa+pisau bunuh bunuh+saya cekik dan+pukul dari+ibu diam+rok dipukul+ibu
 dipukul+majikan disebar dmn dosen dosen+pegang dulu foto+diam harus+lapor ibu ibu+tiri intip intip+waktu ipar+suka
 istri+sebelah jual+diri kakak+tidak kasar+lapor kdrt+tapi kelamin kelamin+di kelas kena+kdrt konsultasi
 korban+revenge maaf mahasiswi malah mantan+nyebar mantan+tiap mau+minta melayani nafkahin+anak ngaji+pegang
 no+telepon nyebar+video pacar+paksa pak+pegang pak+sering pakai+pisau paksa+melayani paksa+nikah pamer
 pamer+kelamin pegang+mahasiswi pegang+murid pendampingan perempuan+15 porn porn+harus pukul+rambut rambut+saya
 revenge revenge+porn ringan+tangan rok salaki saya saya+dibully saya+mabuk saya+ringan saya+sering sekolah
 sekolah+malam siapa siram siram+air suami+pukul tahun+mau takut+lapor tangan+bisa tapi+takut telepon+uptd
 teman+kelas teman+saya terus+bisa tiri+pegang trauma umur+14 uptd uptd+pak waktu+mandi ~<aba ~<art ~<baw ~<dmn
 ~<dos ~<dul ~<ibu ~<int ~<kab ~<kat ~<mak ~<nyi ~<nyo ~<ppa ~<rev ~<say ~<ter ~<tp> ~<upt ~aaf> ~adan ~akek ~alak
 ~amar ~amer ~anti ~art> ~auma ~aya> ~bada ~damp ~dmn> ~dose ~dulu ~ekol ~elas ~elua ~emen ~enga ~epon ~eung ~even
 ~game ~geul ~ggeu ~iaya ~ibu> ~iint ~inya ~iram ~iria ~iseb ~iswi ~iton ~jamb ~jang ~jok> ~joro ~kake ~kama ~kasi
 ~lami ~ltas ~maaf ~mer> ~min> ~nge> ~olah ~ondo ~orn> ~orok ~osaa ~pame ~pang ~pant ~pond ~ppa> ~ptd> ~raum ~reve
 ~rian ~saan ~samp ~saya ~seko ~sira ~sult ~swi> ~tend ~tero ~tonj ~trau ~tua> ~uany ~ulta ~ulu> ~unti ~uptd ~veng
 ~yani
ppa 1 @1
ppa -2 @=ugd_malam @first=- @first=ugd_malam ada+yang adik+hamil bantu+saya banyak bapak+hamil bapak+tua bau berapa
 butuh+bantu dari dari+rumah dengan+suami depan+rumah dinas+pendidikan dipukul+tukang habis hamil+harus kapan kasih
 kelas+adik kelas+bapak keluar+kamar kursi lapor+dinas listrik maaf+kelas makasih malam maling murid+lapor nomor
 pabrik pacar+pak pendidikan perum roda rujuk+suami rumah+dilempar rusak sampai+lebam saya+tidak sekap+di tabrak
 tanda tanda+tangan tengah tukang tukang+parkir untuk yang ~<.> ~<bau ~<ben ~<bis ~<bua ~<hab ~<kap ~<ker ~<leb
 ~<lia ~<lis ~<ngo ~<nom ~<pab ~<rek ~<rod ~<san ~<sat ~<sil ~<sus ~<tah ~<tin ~<tuk ~<unt ~<yan ~abra ~abri ~aja>
 ~akas ~ayat ~bany ~baru ~bau> ~bera ~bini ~brak ~brik ~dari ~didi ~ebak ~erob ~erum ~gar> ~gen> ~ggal ~gong ~ian>
 ~idik ~ihan ~inda ~ini> ~inso ~jol> ~kah> ~kang ~kapa ~kara ~kat> ~keba ~kir> ~kos> ~leba ~list ~maka ~mor> ~nakn
 ~nas> ~ndah ~ndid ~ngah ~ngen ~nggi ~nik> ~nomo ~ntra ~ntuk ~oda> ~omor ~pabr ~pah> ~pata ~peru ~pos> ~rang ~ras>
 ~rga> ~rin> ~roba ~roda ~sin> ~suk> ~sura ~tabr ~tand ~teng ~tian ~trak ~trik ~tuk> ~tuka ~tus> ~uat> ~ursi ~usak
 ~yat>
ppa -3 =ask =well @=darurat @=poli_jiwa @=trc @first=darurat @first=trc ada+anak alat ambulans anak+perempuan
 anak+saya ancam+mau bawa bayar belum bpjs buka cari dengan+hrd dia dikeroyok+pulang gratis hrd kakak+tkw kaki kumat
 kunci+di lain mau+mandi mau+terjun motor naik obat pasar pegang+saya pembantu pembantu+dipukul pulang+sekolah rt
 rumah+dengan sakit saya+dibawa saya+dikeroyok saya+kunci saya+lari sebelah+sekap sekap+anak suami+istri suami+temen
 tangerang terjun tidak+bisa tidak+mau tidur+di tiri+saya ~<akt ~<ala ~<bal ~<bar ~<bpj ~<dap ~<gig ~<gra ~<hrd
 ~<kar ~<keb ~<kej ~<kom ~<kum ~<lai ~<lon ~<nai ~<oba ~<par ~<pos ~<pun ~<put ~<rt> ~<rum ~<rus ~<sak ~<sem ~<sum
 ~<tab ~<umr ~<yg> ~ahir ~aik> ~air> ~akit ~alam ~alat ~ambr ~ang2 ~ange ~ans> ~apa> ~apan ~arga ~arun ~atis ~ayar
 ~bali ~baya ~belu ~bpjs ~buka ~cari ~carn ~dia> ~diri ~elum ~endi ~eng> ~erap ~erju ~gela ~ggu> ~gigi ~grat ~habi
 ~hrd> ~ilet ~iman ~juk> ~jun> ~kaki ~kit> ~kont ~kuma ~kurs ~lain ~let> ~lonc ~lum> ~mali ~mann ~mbul ~mpu> ~naik
 ~ncat ~nda> ~ng2> ~ngka ~ntua ~nyak ~onca ~ontr ~otor ~pemb ~peri ~pet> ~pinj ~pjs> ~rah> ~rak> ~rapa ~rati ~rjun
 ~ruk> ~rum> ~saki ~tah> ~ter> ~terj ~tong ~tor> ~tuna ~tung ~umat ~umr> ~unan ~urat ~usah ~yak> ~yang
ppa -4 @=santunan @first=poli_jiwa @first=santunan arab bayi bikin daftar di+arab di+rumah dinas dipukul+di
 dipukul+orang guru+lapor hari+tetangga ini istri+lari jam laki+pamer lapor+murid meninggal murid+dipukul nafkah
 puskesmas rujuk rumah+saya tetangga+denger tetangga+sekap tkw tkw+dipukul ~<ara ~<aya ~<bel ~<bik ~<buk ~<daf ~<dar
 ~<ini ~<jam ~<kay ~<mas ~<min ~<nya ~<pus ~<ruj ~<tkw ~abis ~afta ~ahan ~alin ~ampu ~anan ~arab ~arny ~atan ~ayi>
 ~bat> ~bayi ~biki ~bis> ~bula ~cat> ~daft ~dah> ~enin ~esma ~ftar ~gah> ~gal> ~han> ~ikin ~inas ~ingg ~kesm ~ket>
 ~lahi ~lat> ~mana ~mat> ~meni ~ning ~nsos ~ntun ~obat ~pasa ~peng ~pusk ~rab> ~rat> ~ruju ~rusa ~sak> ~skes ~smas
 ~sos> ~tar> ~tis> ~tkw> ~ujuk ~ulan ~uran ~uske ~yar>
ppa -5 =drill @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah ada bapak+tiap denger di
 dipukul+majikannya hilang jalan kk ktp majikannya mana mati nafkah+anak perempuan+perkosa perkosa+paman ~<ada ~<amb
 ~<bay ~<car ~<di> ~<dim ~<hil ~<jal ~<kk> ~<ktp ~<kur ~<mat ~<men ~<pen ~<pin ~<war ~ada> ~alan ~ana> ~anya ~ati>
 ~dima ~enge ~eran ~ger> ~hila ~ilan ~jala ~jam> ~kann ~ktp> ~mas> ~mati ~mban ~nan> ~rik> ~rnya ~ukan
ppa -6 =beast =office @=damkar @=kerja @=pangan @=puskesmas @first=damkar @first=dukcapil @first=kerja @first=pangan
 @first=puskesmas bakar+suami lari+dengan suami+tolong tetangga+bakar uang ~<,> ~<ber ~<uan ~anda ~emba ~lan> ~lang
 ~nger ~ran> ~uang
ppa -7 # @=dukcapil @=slrt @first=slrt anak+dipukul ibu+saya odgj ~<odg ~<pem ~dgj> ~odgj
ppa -8 =road @=polisi @first=polisi ~<aku ~aku>
alat_bantu 12 polio ~lio> ~olio
alat_bantu 11 budek ~<bud ~<pol ~bude ~dek> ~poli ~udek
alat_bantu 10 congek ngesot ~<con ~cong ~esot ~gek> ~geso ~ngek ~nges ~onge ~sot>
alat_bantu 8 ~<nge
alat_bantu 7 @=alat_bantu @first=alat_bantu alat kaki kruk kursi roda walker ~<ala ~<kak ~<kru ~<kur ~<rod ~<tun
 ~<wal ~aki> ~alat ~alke ~kaki ~kruk ~kurs ~lat> ~lker ~ngu> ~oda> ~roda ~rsi> ~ruk> ~tuna ~ungu ~ursi ~walk
alat_bantu 6 =office alat+bantu bantu+dengar buntung dengar kaki+buntung kaki+palsu kasur kursi+roda lumpuh rungu
 stroke tidak+bisa tongkat tulang tuna tuna+rungu ~<,> ~<den ~<kas ~<lum ~<pal ~<run ~<str ~<ton ~<tul ~asur ~bral
 ~bunt ~deng ~ebra ~enga ~gar> ~gkat ~kasu ~kat> ~ker> ~lump ~mpuh ~ngar ~ngka ~ongk ~pals ~pros ~puta ~roke ~rung
 ~stro ~sur> ~tong ~tula ~tung ~umpu ~una> ~utas
alat_bantu 5 80+tidak alat+dengar amputasi berdiri bisa+jalan butuh butuh+alat celebral celebral+palsi denger
 denger+alat difabel disabilitas dorong habis+amputasi jalan kuat kuat+berdiri lahir lahir+tanpa ngajuin orang+tua
 palsi palsu pasien pinjam prostesis tanpa+kaki tidak+kuat tongkat+kaki tunanetra umur+80 untuk+orang ~<amp ~<but
 ~<cel ~<dif ~<dor ~<jal ~<kor ~<kua ~<pen ~<pin ~abel ~abil ~ajui ~alan ~alsi ~alsu ~anet ~asie ~bel> ~berd ~bitu
 ~butu ~cele ~difa ~disa ~doro ~elak ~eleb ~enge ~erdi ~esis ~etra ~fabe ~gaju ~ger> ~hir> ~ien> ~ifab ~ilit ~inja
 ~isab ~itus ~jala ~juin ~kang ~kuat ~laka ~lebr ~lsi> ~lsu> ~mput ~nane ~nden ~netr ~ngaj ~ngen ~njam ~oke> ~oron
 ~oste ~pasi ~pinj ~puh> ~ral> ~rdir ~rost ~sabi ~sien ~sis> ~stes ~tesi ~tra> ~trok ~ubit ~uin> ~untu ~utuh
alat_bantu 4 # =tale bantu+ada bantu+alat bantu+kursi bapak bekas belakang belakang+luka butuh+kursi cara dapet
 dari+dinsos dari+pemkot dekubitus dengar+dari dengar+gratis difabel+mau dinsos gratis ibu kasur+dekubitus khusus
 korsi korsi+roda kuping kurang kursi+untuk lansia+bantu lumpuh+mau mau mau+kursi ngajuin+kruk pampers
 pampers+lansia pasien+pinjam pemkot pendengaran perlu ranjang ranjang+pasien roda+dari roda+untuk sepatu telinga
 tidak+denger tua tulang+belakang umur untuk untuk+keluar ~<bap ~<bek ~<ber ~<bun ~<ced ~<dap ~<gra ~<ibu ~<khu
 ~<kup ~<lah ~<mau ~<mla ~<ort ~<pam ~<pem ~<pro ~<ran ~<tua ~<umu ~<unt ~abis ~ahir ~ampe ~anja ~apak ~apet ~atis
 ~bapa ~beka ~bela ~bili ~bis> ~buat ~cede ~daks ~dape ~deku ~dera ~dins ~diri ~eder ~ekas ~ekub ~emko ~ende ~era>
 ~ers> ~gara ~gen> ~grat ~husu ~ibu> ~inje ~inso ~iri> ~itas ~jem> ~kas> ~khus ~kors ~kot> ~kubi ~kupi ~kura ~lahi
 ~lan> ~lann ~lita ~mak> ~mau> ~mkot ~mper ~mur> ~nga> ~nger ~njan ~njem ~ntuk ~orsi ~ortu ~pamp ~patu ~pemk ~pend
 ~peng ~perl ~pers ~ping ~ranj ~rati ~rlu> ~rong ~sepa ~tas> ~tasi ~teli ~tua> ~tuh> ~tuk> ~tus> ~uat> ~umur ~unan
 ~upin ~usus
alat_bantu 3 =ask abis+operasi ada+pinjam ajuin alat+jalan ambil+mana anak+lahir bantu bantu+jalan bantu+tongkat
 bapak+lumpuh bapak+umur berapa+lama berdiri+ada berdiri+bisa berdiri+dapet berdiri+minta berjalan berjalan+tolong
 bisa bisa+berjalan bisa+minjem bisa+mlaku budek+alat budek+di butuh+kaki butuh+tongkat dari dengar+mana di+rumah
 empat ganti+tongkat gratis+ada habis ibu+saya ibu+tidak ibu+umur kaki+empat keluar keluar+rumah kereta
 kereta+dorong kruk+bagaimana kruk+untuk kurang+denger kursi+dorong lansia lansia+lumpuh lansia+saya lansia+umur
 lapor+kemana lumpuh+minta maaf masih+ada mau+ajuin mau+punya minjem minta minta+alat minta+kursi minta+tongkat
 mlaku palsu+untuk patah+tulang punya+kursi saya+tidak tanpa tua+saya tunadaksa tunarungu tunarungu+mau tunggu
 untuk+bapak untuk+korban untuk+tunanetra walker+lansia ~<aba ~<aju ~<bis ~<bua ~<dek ~<dim ~<din ~<dis ~<hab ~<lan
 ~<min ~<nun ~<nyu ~<sep ~aaf> ~abah ~adak ~aku> ~ampu ~anny ~anpa ~ansi ~antu ~asih ~atah ~atu> ~bant ~bisa ~bok>
 ~dari ~dima ~elin ~enya ~epat ~eret ~erlu ~eta> ~imbo ~inga ~inta ~isa> ~jam> ~jama ~jang ~kere ~kulo ~maaf ~mana
 ~minj ~mint ~mlak ~nada ~naru ~nnya ~npa> ~nsia ~nsos ~nta> ~ntu> ~ntun ~nung ~nyan ~odan ~pak> ~peny ~pet> ~rjal
 ~rtu> ~sia> ~simb ~sos> ~sus> ~tanp ~tis> ~ulo> ~unad ~unar
alat_bantu 2 ada+kursi anak+tidak bagaimana+pak bantu+congek bantu+untuk bapak+saya cara+ngajuin congek+anak
 di+karawaci harus jalan+butuh jalan+lagi jalan+susah kaki+4 kaki+tiga karawaci khusus+kaki korban+pabrik lama
 maaf+kaki makasih+kursi mana mau+dapet mau+ganti minjem+kursi ngajuin+alat operasi palsu+gratis penyandang
 penyandang+disabilitas pinjam+kursi roda+bisa sepatu+khusus struk sudah+tidak tangan+palsu tongkat+untuk
 tunggu+berapa untuk+penyandang walker+untuk ~<ban ~<car ~<ema ~<iso ~<kul ~<maa ~<moh ~<nen ~<ope ~<sim ~aci> ~araw
 ~asi> ~awac ~bah> ~berj ~dany ~enek ~habi ~haru ~iman ~iso> ~laku ~lans ~mbok ~min> ~moho ~nek> ~nene ~nyuw ~ora>
 ~otan ~rasi ~reta ~sih> ~stru ~tah> ~uran ~uwun ~waci ~wun> ~yuwu
alat_bantu -2 @=trc @first=trc @first=ugd_malam ada+yang data dipukul gelandangan hari kaki+luka pasar roda+di sakit
 tiap tidur+di ~<apa ~<bak ~<bal ~<bar ~<dat ~<dia ~<dij ~<kal ~<kam ~<kem ~<kep ~<mas ~<mba ~<mel ~<per ~<sak ~<san
 ~<tia ~ahan ~akar ~ake> ~akit ~ama> ~ambr ~ami> ~anda ~ange ~anji ~arga ~bany ~dipa ~dipu ~diti ~empu ~erob ~gera
 ~hat> ~iap> ~inya ~ipuk ~istr ~keba ~ket> ~kit> ~land ~lant ~lin> ~lung ~ming ~ntra ~por> ~rat> ~rga> ~roba ~saki
 ~samp ~stri ~tian ~tiap ~trak ~uarg ~ukan
alat_bantu -3 =urgent @=ugd_malam ambulans bawa bayi belum bikin buka daftar dengan depan di+trotoar jual makan
 malam masuk mati meninggal motor ngesot+minta obat orang pakai polio+tetes sekolah sendiri surat tetes tidak+ada
 tidur trotoar ~<akt ~<amb ~<baw ~<bia ~<bik ~<buk ~<daf ~<dic ~<gel ~<hal ~<jat ~<jua ~<kab ~<kay ~<kel ~<lap ~<lar
 ~<mot ~<ngu ~<oba ~<sem ~<ser ~<sur ~<tem ~<tet ~<tro ~afta ~akai ~ali> ~aman ~anan ~ang> ~angk ~ans> ~asar ~asuk
 ~atan ~ati> ~aya> ~ayi> ~bayi ~belu ~biki ~buka ~bur> ~daft ~dah> ~data ~depa ~dur> ~ekol ~elum ~emba ~endi ~eng>
 ~eran ~etes ~ftar ~gela ~guru ~hari ~ian> ~ikin ~kar> ~kola ~kont ~lah> ~lum> ~mah> ~mala ~masu ~mati ~mbul ~meni
 ~moto ~ndir ~nggi ~nyak ~oar> ~olah ~ontr ~otoa ~otor ~paka ~pake ~pan> ~pas> ~pasa ~rah> ~ran> ~rang ~ras> ~rin>
 ~sama ~san> ~seko ~send ~sura ~tang ~tes> ~tete ~tidu ~toar ~trot ~uan> ~uka> ~ung> ~urat ~yak>
alat_bantu -4 =still @1 @=bedah_rumah @=darurat @=ppa @=santunan @first=bedah_rumah @first=darurat @first=poli_jiwa
 @first=ppa @first=santunan air dari+kursi hilang ini jam jatuh jatuh+dari ke kk lumpuh+ngesot odgj puskesmas rumah
 ~<air ~<dep ~<dip ~<dir ~<dit ~<hil ~<ini ~<ke> ~<keb ~<kk> ~<kon ~<mal ~<mat ~<men ~<nya ~<odg ~<pus ~<rum ~<sam
 ~<sek ~<sen ~<ter ~<war ~air> ~alam ~ambu ~anga ~anta ~atuh ~awa> ~bat> ~bawa ~bula ~dgj> ~elan ~enin ~epan ~erja
 ~esma ~han> ~hila ~iban ~idur ~ilan ~ini> ~jatu ~jual ~kai> ~kesm ~kin> ~kul> ~lam> ~man> ~mas> ~ning ~obat ~odgj
 ~oran ~puku ~pusk ~roto ~ruma ~sar> ~skes ~smas ~suk> ~tan> ~tar> ~ting ~tor> ~ual> ~ukul ~umah ~uske
alat_bantu -5 =beast =drill =heart @=damkar @=pangan @=poli_jiwa @=polisi @first=damkar @first=pangan @first=polisi
 @first=puskesmas bisa+tidak di kerja ktp pak uang untuk+saya ~<di> ~<dib ~<jam ~<ktp ~<uan ~diba ~gal> ~gan> ~gang
 ~ggal ~ing> ~ingg ~kan> ~kerj ~ktp> ~maka ~nan> ~ngan ~ngga ~uang
alat_bantu -6 @=dukcapil @=kerja @=puskesmas @first=dukcapil @first=kerja ada+orang bisa+bantu ~<ker ~<pak ~rja>
alat_bantu -7 =road =work @first=-
alat_bantu -8 @=slrt @first=slrt bantu+tidak
bedah_rumah 10 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah bantu+jamban jamban ~<gub ~<ren ~amba ~jamb ~mban
bedah_rumah 7 atep atep+ancur bangun bantu+rumah bedah bedah+rumah jebol kaso keropos lapuk patah rumah ~<amb ~<ata
 ~<ate ~<bam ~<bed ~<jeb ~<kay ~<pat ~<rum ~angu ~apuk ~aso> ~atah ~atap ~atep ~bamb ~ban> ~bang ~beda ~dah> ~ebol
 ~edah ~eng> ~erop ~gubu ~gun> ~jebo ~kaso ~kero ~lapu ~mah> ~opos ~pata ~puk> ~ropo ~ruma ~tah> ~tep> ~umah
bedah_rumah 6 ambrol ambruk ancur atap bocor dinding gubug gubug+lansia hujan kaso+patah kayu lantai layak masih
 orang+keropos papan papan+lapuk rumah+tidak rumah+untuk rutilahu tidak+layak tinggal wc ~<,> ~<anc ~<boc ~<din
 ~<huj ~<jam ~<lay ~<rut ~<tin ~<uda ~<wc> ~ahu> ~ambr ~ancu ~angi ~ayak ~ayu> ~baik ~boco ~bol> ~brol ~bruk ~bug>
 ~cor> ~cur> ~dind ~ding ~erba ~huja ~ilah ~indi ~jan> ~kayu ~lahu ~laya ~masi ~mbro ~mbru ~mbu> ~ncur ~ndin ~ngun
 ~ocor ~papa ~perb ~pos> ~rbai ~reng ~ruti ~simb ~tap> ~tila ~ubug ~ujan ~util ~yak>
bedah_rumah 5 ada+masih bangun+ulang bener daftar+mana dengan+5 genteng gubuk+kayu kamar kaya kayu+dengan kena
 langit langit+ambrol maaf+rumah mandi+tidak masih+di mau+ambruk perbaikan perbaikan+rumah plafon program rumah+ibu
 saya+sudah sudah tidak+punya ulang ulang+rumah warga+miskin ~<ben ~<dib ~<gen ~<ima ~<kal ~<kam ~<kas ~<lan ~<lap
 ~<pap ~<rub ~<sim ~<sud ~afon ~aika ~amar ~ambu ~apan ~bene ~buh> ~dibe ~ehab ~ena> ~ener ~enov ~ente ~erin ~erum
 ~fon> ~gaju ~gent ~git> ~gram ~hab> ~ibed ~ikan ~imah ~imba ~lafo ~lant ~mar> ~mbah ~ner> ~neri ~ngaj ~ngit ~ntai
 ~nten ~ntua ~ogra ~omah ~plaf ~prog ~ram> ~reha ~reno ~rin> ~rogr ~rol> ~rubu ~ruk> ~rvey ~suda ~surv ~tai> ~teng
 ~ting ~tuan ~uan> ~ubuh ~udah ~urve ~vey>
bedah_rumah 4 =not =past angin atapnya bangun+lagi belum belum+ada belum+bangun bisa+bedah bolong dengan di+kali
 dinding+triplek direhab disurvey huni janda kamar+mandi kena+puting layak+huni lewat+siapa mau minta minta+bantu
 orang+tua pada plafon+sekolah punya punya+wc renovasi renovasi+rumah reyot rumah+kena rumah+saya rumahnya tahun
 tanya tanya+kemana tidak+bedah tinggal+di triplek tua untuk+warga wc+di ~<bel ~<bol ~<hun ~<ken ~<mau ~<oma ~<pla
 ~<pro ~<ret ~<rey ~<rob ~<tri ~<tua ~<ula ~ahan ~ahny ~ahun ~ajuk ~ambl ~anta ~apny ~asi> ~asih ~bah> ~belu ~boh>
 ~bolo ~dire ~disu ~elum ~etak ~eyot ~gin> ~hnya ~hun> ~huni ~inta ~iple ~ireh ~isur ~jand ~kama ~kaya ~kena ~lum>
 ~maha ~mahn ~mau> ~mint ~nova ~nta> ~nya> ~oboh ~ovas ~peru ~pnya ~puny ~reta ~reyo ~ripl ~robo ~sama ~sih> ~tak>
 ~tany ~tapn ~trip ~tua> ~uni> ~unya ~vasi ~yot>
bedah_rumah 3 ada+program ambles ambruk+di atapnya+tinggal baiki bantu bantu+perbaikan belum+direhab bocor+kabeh
 daftar daftar+bedah dapur dari+perkim di+gang di+gubuk dibikinin dinas+apa gang+kami gubuk jamban+sehat jebol+tidak
 kabeh kalau kalau+hujan kali kandang kapan kaya+kandang kemana kena+angin kuota lantai+ambles mampu+bener mandi
 mau+bener minta+baiki miskin ngajuin parah pemkot pengajuan perkim pju+ambruk pondasi rehab rehab+rumah rtlh+daftar
 rtlh+dinas rumah+bocor rumah+janda rumah+lansia rumah+swadaya rumah+warisan rumahnya+belum rusak+parah saya+belum
 saya+bocor sehat sekolah+jebol semen sudah+disurvey sudah+foto sudah+kaya sudah+ngajuin sudah+tahun survey swadaya
 tanah tembok terpal tiang+pju tinggal+terpal tolong+rumah urus+rtlh warga warisan warisan+rusak yang+urus ~<ang
 ~<bai ~<ban ~<daf ~<dan ~<dif ~<ema ~<jan ~<kab ~<kap ~<kuo ~<mis ~<nen ~<pad ~<pem ~<per ~<pun ~<reh ~<rmh ~<seh
 ~<swa ~<tah ~abeh ~aday ~afta ~aiki ~ajua ~ajui ~alau ~alo> ~anah ~anda ~andi ~apur ~bant ~beh> ~bles ~daft ~dapu
 ~dasi ~daya ~difo ~emak ~embo ~emko ~enek ~erki ~erpa ~etah ~ftar ~iban ~ibik ~ifot ~iki> ~ilik ~iper ~iski ~juan
 ~juin ~kala ~kali ~kalo ~kand ~kapa ~kim> ~kini ~kuot ~lau> ~lek> ~mak> ~mand ~mble ~misk ~mkot ~ndas ~ndi> ~nek>
 ~nene ~ntu> ~pada ~pan> ~pang ~para ~pemk ~plek ~pur> ~rkim ~rmh> ~rpal ~seme ~seta ~skin ~swad ~tahu ~tana ~temb
 ~terp ~ubuk ~uin> ~uota ~wada ~warg
bedah_rumah 2 5+anak =ask ada+kabar ambruk+ada ambruk+kena atap+seng bakar+bantu bangunan bantu+bangun bener+rumah
 bisa+tutup diajukan dinas dinding+rumah disurvey+rumah foto+rumah genteng+melorot ibu+belum kabar karatan
 karatan+bolong keropos+pintu kontrakan+bocor kusen kusen+keropos lapuk+tolong maaf+bangun makan+rayap mampu melorot
 miring ngajuin+rumah panggung pengajuan+bagaimana pintu+tidak pju plafon+jebol rayap rtlh+pengajuan rumah+kontrakan
 rumah+mau rumah+panggung rumah+sudah rumah+terus seng seng+karatan stimulan stimulan+rumah tahun+ini tidak+mampu
 ~<dir ~<kus ~<pju ~<pon ~<set ~<sti ~abar ~antu ~arat ~ayap ~bok> ~diaj ~dibi ~dipe ~ecah ~ehat ~enga ~eun> ~ggun
 ~gung ~han> ~iaju ~iben ~imak ~imul ~ing> ~inin ~isan ~kaba ~kabe ~keun ~kot> ~kuse ~les> ~loro ~mbok ~miri ~nah>
 ~ngin ~orot ~pal> ~peng ~pju> ~pond ~rany ~risa ~seha ~stim ~timu ~uann ~usen ~wari ~yap>
bedah_rumah -2 @=ugd_malam @first=ugd_malam bayar berapa berobat bpjs dari depan+rumah di+jalan dipukul hari kursi
 malam motor pasar reklame saya+bagaimana sebelah sekolah tanggal tidur uang umur yang ~<akt ~<bpj ~<buk ~<dia ~<dij
 ~<dik ~<dip ~<jad ~<kej ~<mer ~<mot ~<pul ~<rek ~<rod ~<tam ~<uan ~<umu ~<yan ~abis ~ake> ~ame> ~ampu ~apa> ~arun
 ~ayar ~baya ~bero ~bis> ~bpjs ~buka ~dari ~data ~dipu ~dur> ~ebel ~ekla ~ekol ~empu ~enda ~erap ~eras ~etim ~gga>
 ~hari ~idur ~ihan ~ini> ~ipuk ~jang ~kai> ~kat> ~ket> ~klam ~lame ~lat> ~maka ~mat> ~ming ~moto ~nan> ~ngga ~nggi
 ~ngko ~nyak ~olah ~pera ~ping ~pjs> ~rang ~rapa ~ras> ~rekl ~rsi> ~samp ~sebe ~seko ~tas> ~tidu ~tong ~uar> ~uarg
 ~ursi ~usah ~yar>
bedah_rumah -3 # @1 @first=poli_jiwa alat+rusak bapak bawa bayi bikin butuh gelandangan gratis hilang istri jam jual
 lapor masuk meninggal obat pakai sudah+lama surat tetangga tiang+wifi tidur+di wifi wifi+hampir ~<bap ~<bar ~<baw
 ~<bik ~<but ~<dar ~<dic ~<gel ~<gra ~<ham ~<har ~<hil ~<ist ~<jua ~<kur ~<mat ~<oba ~<pos ~<seb ~<ser ~<tel ~<ter
 ~<tet ~<wif ~<yg> ~akai ~aki> ~alam ~alin ~aman ~ampa ~ang> ~anti ~asar ~asuk ~ata> ~atis ~ayi> ~bapa ~bayi ~bil>
 ~bur> ~butu ~dam> ~dara ~elah ~elua ~emba ~enin ~eran ~erob ~etan ~gan> ~gela ~ggu> ~grat ~hila ~hon> ~ian> ~ifi>
 ~jual ~kelu ~keti ~ksa> ~kul> ~kurs ~land ~lans ~ling ~mala ~mali ~masu ~meni ~mur> ~ngan ~ntun ~ohon ~otor ~paka
 ~pake ~pas> ~pasa ~pat> ~pet> ~puku ~rat> ~rati ~roba ~rung ~seka ~sura ~tan> ~ter> ~tera ~teta ~tis> ~tri> ~tuna
 ~uang ~ukul ~umur ~uran ~urat ~utuh ~wifi
bedah_rumah -4 =beast =drill @=alat_bantu @=darurat @=ppa @=santunan @first=alat_bantu @first=damkar @first=darurat
 @first=ppa @first=santunan air anak bisa+bantu depan ke kerja lama mati puskesmas rusak+rumah suami tabrak ~<air
 ~<ana ~<bay ~<dep ~<kak ~<ke> ~<kec ~<kel ~<lam ~<mal ~<men ~<nya ~<pas ~<pus ~<sek ~<sua ~<tab ~aan> ~abra ~akek
 ~anak ~apak ~apor ~ari> ~ati> ~awa> ~bat> ~bawa ~bera ~brak ~bula ~depa ~elan ~empa ~epan ~erja ~erus ~esma ~geru
 ~ilan ~istr ~jam> ~kake ~kek> ~kerj ~kesm ~lah> ~lama ~lapo ~luar ~man> ~mas> ~mati ~mpa> ~nak> ~ning ~nsos ~obat
 ~por> ~pusk ~rak> ~ran> ~rik> ~rja> ~sar> ~skes ~smas ~sos> ~stri ~suam ~suk> ~tabr ~tor> ~tuh> ~ual> ~uami ~uka>
 ~ung> ~uske
bedah_rumah -5 @=damkar @=dukcapil @=kerja @=puskesmas @=slrt @first=dukcapil @first=kerja @first=pangan
 @first=puskesmas ada+yang di jalan kk ktp odgj pak ~<ber ~<di> ~<jal ~<ket ~<kk> ~<ktp ~<odg ~<pak ~air> ~alan
 ~anga ~dgj> ~jala ~ktp> ~lan> ~nger ~odgj ~pak> ~tang
bedah_rumah -6 @=pangan @=polisi @first=polisi @first=slrt di+rumah ~<nge
bedah_rumah -7 @first=- bantu+tidak
santunan 9 kafan ~<kaf ~afan ~ahli ~fan> ~kafa
santunan 8 uang ~<uan ~uang ~uka>
santunan 7 =office @=santunan @first=santunan ahli ahli+waris duit duka kubur santunan waris ~<ahl ~<dui ~<duk ~<kub
 ~<san ~<war ~antu ~aris ~atia ~duit ~duka ~emat ~hli> ~hlil ~ian> ~kubu ~nan> ~ngub ~ntun ~ris> ~sant ~tahl ~tian
 ~tuna ~ubur ~uit> ~unan ~wari
santunan 6 biaya biaya+tahlil dana dapet klaim lelayu mati meninggal meninggal+ada santunan+mati tahlil uang+duka
 uang+kafan uang+lelayu ~<dan ~<dap ~<kem ~<kla ~<lel ~<mat ~<men ~aim> ~apet ~ati> ~biay ~bur> ~buri ~dana ~dape
 ~enin ~gal> ~ggal ~gubu ~iaya ~ingg ~kema ~klai ~laim ~layu ~lela ~lil> ~mati ~meni ~ngga ~ning ~pet> ~rga> ~urin
santunan 5 7+hari ada+santunan bantu+biaya bapak+meninggal biaya+kubur dana+duka dari+pemkot di+luar duit+duka
 duit+mati hari+meninggal kafan+di kota luar luar+kota maaf+uang pemkot santunan+tidak uang+mati untuk+orang ~<bia
 ~<kot ~<lua ~<ngu ~<tah ~ana> ~ang> ~arga ~ayu> ~elay ~emak ~emko ~kot> ~kota ~mkot ~ota> ~pemk
santunan 4 # =ask ada+uang ambil bantu+kain baru+meninggal beda beda+kk berapa bisa+ambil bisa+klaim boleh
 boleh+urus bulan cair dana+mati dapet+santunan dapet+uang dukanya kain kain+kafan klaim+mati klaimnya lalu
 lansia+meninggal mahal meninggal+karena meninggal+kemarin miskin pemakaman punya+ktp santunannya saudara
 saudara+miskin saudara+tidak tangerang urus urus+santunan warga ~<alm ~<bul ~<cai ~<diu ~<lal ~<mah ~<mis ~<pem
 ~<sau ~<uru ~<waf ~afat ~ahal ~aimn ~alma ~alu> ~ambi ~aren ~arhu ~auda ~berp ~bole ~bura ~cair ~diur ~eda> ~erap
 ~erpu ~fat> ~hal> ~imny ~iski ~iuru ~kain ~kany ~lalu ~leh> ~lmar ~luar ~maha ~marh ~mbil ~misk ~mnya ~nann ~ntua
 ~oleh ~rapa ~rhum ~rpul ~rus> ~saud ~skin ~uan> ~uar> ~udar ~ukan ~ulan ~urus ~wafa ~warg
santunan 3 =past ada+tidak almarhum bantu+kubur bantu+pemakaman bapak baru bisa bisa+urus bulan+lalu cair+kapan
 dapat dapat+apa dapet+duit dari+walikota di+perantauan duit+dari hari istri karena karena+sakit kk+bisa
 klaim+santunan klaim+uang kota+bisa ktp+bisa lalu+dapet lelayu+sekarang maaf+biaya mampu mati+cair mau+urus
 meninggal+bayi meninggal+minggu meninggal+saudara meninggal+tabrak minggu+lalu orang+susah pemakaman+dari
 pemakaman+untuk perantauan senin sih+uang syarat tahlil+pak tangerang+dapat tidak+dari tidak+mampu tidak+punya
 tidak+sih tutup+umur uang+dukanya uang+pemakaman urus+uang walikota warga+tangerang ~<,> ~<bap ~<bed ~<ber ~<bis
 ~<bol ~<ist ~<kai ~<mam ~<mao ~<pun ~<sed ~<usi ~akaa ~akam ~aot> ~apa> ~apak ~apat ~aru> ~auan ~bapa ~baru ~beda
 ~bera ~bil> ~bisa ~cela ~dapa ~dara ~ecel ~edo> ~elak ~gera ~guru ~hum> ~ikot ~isa> ~kaan ~kece ~kepo ~laka ~liko
 ~mamp ~maot ~mare ~naka ~nger ~ngur ~nin> ~ntau ~onak ~pema ~pona ~pula ~rant ~rin> ~sedo ~seni ~taua ~tri> ~tuan
 ~uarg ~usia ~wali
santunan 2 3+juta ada+bantosan almarhum+tetangga apa+ada apa+ibu bantosan+tidak dari ibu+baru juta kakak kubur+orang
 mahal+bisa meninggal+bulan meninggal+dapet meninggal+di meninggal+senin orang+mahal punya rumah+saya
 santunan+bagaimana santunan+untuk saudara+meninggal sih susah tetangga+warga tutup untuk ~<aya ~<bar ~<jut ~<kep
 ~<sih ~<sus ~<tut ~akak ~ara> ~bula ~dari ~epon ~eran ~hari ~juta ~kaka ~kare ~ntuk ~puny ~rena ~sah> ~susa ~tup>
 ~tutu ~utup
santunan -2 =not =urgent adik+saya alat ambulans bantu+apa bayar bpjs butuh dipukul gelandangan jual kk kursi lagi
 meninggal+kk motor obat pasar sendiri sudah syaratnya tanpa ~<.> ~<bak ~<bel ~<bpj ~<but ~<car ~<dic ~<dik ~<dir
 ~<dit ~<ga> ~<jad ~<jua ~<kab ~<kk> ~<lag ~<lin ~<mel ~<mot ~<nga ~<oba ~<ora ~<seb ~<sud ~<tia ~<tid ~<tin ~<tun
 ~akar ~ake> ~alat ~ali> ~ama> ~ambr ~angk ~anpa ~ans> ~anti ~atan ~atny ~awa> ~ayar ~bawa ~baya ~bela ~bpjs ~butu
 ~diba ~dipu ~empa ~enge ~erin ~erob ~erus ~ipuk ~keba ~kena ~kut> ~lagi ~land ~mala ~mbul ~moto ~nang ~nggi ~ngka
 ~npa> ~nyak ~ong> ~otor ~pak> ~paka ~pake ~pas> ~ping ~pjs> ~rang ~ratn ~roba ~rsi> ~samp ~send ~suda ~tanp ~teng
 ~tera ~tnya ~tong ~udah ~ursi ~utuh ~yak> ~yar>
santunan -3 =well @=darurat @first=darurat @first=poli_jiwa ada+orang air akta bikin buka daftar depan hilang ini
 jam lapor makan mana masuk mau minta orang pakai sekolah siapa tetangga tidak+bisa tidur urus+pemakaman ~<air ~<ala
 ~<ben ~<bik ~<daf ~<dim ~<gan ~<gel ~<hil ~<ini ~<kas ~<keb ~<ken ~<ket ~<kur ~<lam ~<lap ~<mal ~<mau ~<nge ~<rus
 ~<sam ~<sek ~<ser ~<sia ~<tan ~<tem ~<tet ~<uda ~abis ~afta ~agi> ~ahan ~akai ~akan ~aki> ~akta ~alam ~ambu ~ampa
 ~anan ~apor ~aran ~arin ~arun ~asih ~asuk ~bang ~biki ~bis> ~daft ~dang ~depa ~dima ~diri ~dur> ~ekol ~elah ~emba
 ~endi ~eng> ~enga ~etan ~ftar ~gela ~gga> ~hila ~idur ~ikin ~iman ~inta ~jual ~kai> ~kar> ~kasi ~kat> ~kola ~kont
 ~ksa> ~kta> ~kul> ~kurs ~lam> ~lan> ~lapo ~lung ~mah> ~mann ~masu ~mau> ~mint ~ndan ~ndir ~ngun ~nta> ~ntra ~olah
 ~ontr ~oran ~pan> ~pasa ~por> ~puku ~rik> ~ring ~ruk> ~rung ~rusa ~sak> ~sar> ~seko ~siap ~suk> ~ter> ~teta ~tidu
 ~tor> ~trak ~tuh> ~ual> ~ukul
santunan -4 =drill =still =tale @=alat_bantu @=bedah_rumah @=poli_jiwa @=ppa @=slrt @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=ppa adik bisa+bantu gratis jalan ke kerja odgj pak puskesmas rumah saya
 surat ~<adi ~<dep ~<dia ~<dib ~<dip ~<dis ~<gra ~<jal ~<jam ~<kam ~<ke> ~<kon ~<mak ~<man ~<mas ~<min ~<nya ~<odg
 ~<pas ~<pen ~<per ~<pin ~<pus ~<rum ~<say ~<sur ~<ter ~<yg> ~adik ~anda ~anga ~angg ~asar ~asi> ~atis ~bat> ~dah>
 ~dgj> ~dik> ~elan ~epan ~erja ~esma ~gan> ~gang ~grat ~han> ~iapa ~ini> ~iri> ~jala ~jam> ~kerj ~kesm ~lah> ~ling
 ~mana ~mas> ~obat ~odgj ~pusk ~rah> ~ran> ~rati ~rja> ~ruma ~saya ~skes ~smas ~sura ~tan> ~tang ~tar> ~tis> ~umah
 ~ung> ~urat ~uske
santunan -5 =beast =heart =work @1 @=damkar @=kerja @=pangan @=polisi @=puskesmas @first=damkar @first=pangan
 @first=polisi @first=puskesmas bantu+tidak di meninggal+tidak yang+kubur yang+urus ~<akt ~<di> ~<ker ~<pak ~alan
 ~ing> ~kan> ~ngan
santunan -6 =road @first=slrt
santunan -7 @=dukcapil @first=- @first=dukcapil dari+kemarin yang ~<yan ~yang
santunan -8 tidak+ada
santunan -9 ada+yang
slrt 13 bantu+makan butuh+uang
slrt 12 fakir ~<fak ~akir ~faki ~kir>
slrt 11 pasar+murah
slrt 10 sktm uang yatim ~<skt ~<uan ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 jkn kis ~<jkn ~<kis ~jkn> ~kis> ~uang
slrt 8 @=slrt @first=slrt dtks kip kks murah pkh rt sekolah+tidak slrt ~<dtk ~<kip ~<kks ~<mur ~<pkh ~<rt> ~<slr
 ~dtks ~kip> ~kks> ~lrt> ~mura ~pkh> ~slrt ~tks> ~urah
slrt 7 ada+tidak anak+tidak bansos beras bpjs bpnt desil dtsen hidup+susah kering miskin pasar saya+syaratnya
 slrt+itu susah+tolong tidak+bisa tidak+sekolah untuk+umkm ~<bpj ~<des ~<dts ~<mis ~anso ~asar ~bans ~bera ~bpjs
 ~bpnt ~desi ~dtse ~eras ~esil ~iski ~jama ~keri ~kin> ~misk ~pjs> ~pnt> ~pok> ~ras> ~sen> ~sil> ~skin ~tsen
slrt 6 =office anak+yatim bantu+lansia bantu+saya bayar+kontrakan belum+data blt cari+bantu distop itu+apa
 jual+untuk kartu kasih lansia+sebatang makan makan+anak mau+minta minta+beras pbi pilih pilih+kasih rt+minta
 saya+hilang sembako sktm+mana sktm+untuk susu urus+sktm ~<bel ~<blt ~<bpn ~<kar ~<pbi ~<pil ~<sus ~<tun ~akan ~ako>
 ~akti ~angg ~arny ~artu ~bako ~blt> ~dist ~elur ~gana ~ggak ~ilih ~inga ~isto ~kart ~ktif ~lih> ~mbak ~ngan ~nsos
 ~pasa ~pbi> ~pili ~rdat ~sos> ~stop ~susu ~tarn ~top> ~ungg ~usu>
slrt 5 aktif bagaimana+daftar bantu+beras bayar+rs belum biaya daftar daftar+kis dari+dinsos data hapus hidup
 ibu+rumah iuran+bpjs janda kartu+kks kelurahan kering+biaya kip+kuliah kis+gratis kis+mati kok maaf+bantu
 makan+untuk mampu modal nunggak orang+miskin orang+tua perlu+makan pernah pip pkh+ibu popok rastra rs rumah+tangga
 saya+tidak surat+miskin tidak+aktif tidak+lanjut tidak+mampu tidak+pernah untuk+ibu usaha+untuk ~<bay ~<ber ~<daf
 ~<dat ~<dih ~<hap ~<jan ~<kok ~<mam ~<mod ~<nun ~<pop ~<rs> ~<sal ~<sek ~<sem ~afta ~ampu ~anda ~apus ~astr ~ata>
 ~aten ~belu ~biay ~daft ~dal> ~data ~diha ~dup> ~elum ~erin ~ftar ~gak> ~hapu ~hent ~hidu ~iaya ~idup ~ihap ~inan
 ~jand ~lum> ~mamp ~moda ~mpu> ~nda> ~nggu ~ntua ~nung ~odal ~opok ~pern ~pip> ~popo ~pus> ~rast ~rnah ~rnya ~rtu>
 ~semb ~stra ~tif> ~tra> ~tuan ~tung ~uan>
slrt 4 =drill ada+duit ada+uang anak+4 atensi atensi+yatim bagi bantu+untuk banyak+butuh bayar bayar+kota beli
 beli+beras belum+cair belum+masuk berhenti berhenti+sekolah bikin+sktm bpjs+bayar bpjs+gratis bpjs+mandir
 bpjs+nunggak bpjs+pbi bpjs+saya bulan+ini cair cek daftar+dtks dapat dapet dapet+pkh dari di+dtks dicoret
 dtks+bagaimana gerobak+untuk gorengan hilang indonesia indonesia+sehat itu iuran jkn+orang jual+gorengan kapan
 kara+pak karena karena+biaya kartu+indonesia kelurahan+minta kemiskinan kesejahteraan keterangan+tidak kosong
 lanjut lanjut+tidak lansia+miskin lulus lulus+sd mahal+minta mandir mau mau+bpjs mau+dapet mau+ngajuin minta
 minta+bantu ngajuin+bpnt nganggur ngontrak padahal penerima perlu pinjam pinjam+jual rt+pilih salah sanggup
 sanggup+bayar saya+mati sd+tidak sekolah surat tangga tidak+punya tidak+sanggup tinggi tunai tunggal uang+bayar
 untuk+janda untuk+sekolah untuk+warung usaha warung+kecil ~<ban ~<bia ~<cai ~<car ~<dap ~<dis ~<diu ~<gra ~<hid
 ~<hil ~<itu ~<iur ~<kap ~<kes ~<lan ~<mak ~<man ~<mau ~<non ~<pem ~<pip ~<ras ~<usa ~agi> ~aha> ~ahte ~alah ~anju
 ~anto ~apan ~apet ~aren ~ayar ~bagi ~baya ~beli ~berh ~cair ~cek> ~core ~dapa ~dape ~dari ~date ~dir> ~done ~ejah
 ~ekel ~ekol ~eli> ~emba ~emis ~enti ~eraa ~erhe ~erim ~erlu ~erna ~esej ~fin> ~gaju ~ggi> ~ggup ~gian ~gont ~gup>
 ~gur> ~hila ~hter ~icor ~ifin ~ima> ~inja ~inta ~iura ~jaht ~jut> ~kapa ~kare ~kelu ~kemi ~kese ~kina ~kok> ~koso
 ~lah> ~lus> ~mau> ~mint ~nah> ~nai> ~nakt ~nan> ~nesi ~ngaj ~ngga ~ngon ~njam ~njut ~nona ~ntra ~olah ~ones ~ontr
 ~oret ~oson ~perl ~pinj ~raan ~raha ~rena ~ret> ~rhen ~rima ~rlu> ~sala ~sang ~sar> ~seja ~seke ~seko ~sia> ~song
 ~tar> ~tens ~terd ~trak ~uala ~ube> ~unai ~usah ~yar>
slrt 3 4+belum =not =past @1 alamat bagi+bansos bansos+saya bantu bantu+pangan bantu+telur banyak bayi+gratis
 bisa+bayar bisa+beli bisa+digesek bpjs+mau buruh buruh+cuci cara cara+daftar cara+masuk cari cek+desil cek+dtks dan
 dan+popok data+bansos data+dtsen data+kemiskinan data+kesejahteraan desil+tinggi diaktifin digesek dihentikan
 dinsos distop+di dobel dobel+di duit fakir+parah gerobak gorengan+ada gorengan+dari gratis ibu+hamil janda+sebelah
 jkn+pemda jual kapan+cair kara kartu+tidak ke+jkn ke+yang kecil kecil+dari kenging kesejahteraan+saudara kis+saya
 kontrakan+usir kota kuliah+saya lansia lapor+kemana maaf+fakir maaf+tidak mana masuk masuk+dtsen mati mau+baru
 mau+daftar mau+diaktifin mau+hapus miskin+untuk modal+untuk murah+sekarang nama nama+dobel nama+saya ngajuin
 non+tunai nonaktif pangan pemda pendamping pendamping+pkh pernah+dapet pindah+ke pindah+pbi pinjam+modal pkh+tahap
 popok+bayi pos punya punya+hasil punya+uang rumah+sakit rumah+saya saldo saldo+kks saudara saudara+mati
 saya+bagaimana saya+butuh sd sebatang sebatang+kara sekolah+karena seragam+tidak status surat+tidak susu+dan tahap
 telur+untuk tiba+distop tidak+ada tidak+bagi tua tua+mati tunggakan tunggakan+bpjs uang+seragam ubah umkm+ada
 umkm+dari untuk untuk+anak untuk+bayar untuk+berobat update warung yang+gratis ~<ate ~<cek ~<dan ~<dig ~<dim ~<dob
 ~<dui ~<gor ~<ind ~<jua ~<kan ~<kot ~<lul ~<mat ~<nam ~<ngo ~<pen ~<pun ~<san ~<sau ~<sd> ~<seb ~<sur ~<tua ~<uba
 ~<unt ~<upd ~aan> ~adah ~agia ~ahal ~ahap ~ajui ~aldo ~ampi ~andi ~antu ~apat ~ara> ~arui ~asuk ~ate> ~ati> ~atis
 ~atus ~auda ~bant ~bany ~buru ~cari ~cil> ~daha ~damp ~diak ~dico ~dige ~dihe ~dima ~dins ~dius ~dobe ~duit ~ebag
 ~ebat ~ecil ~emda ~emul ~enda ~ener ~engi ~ensi ~erda ~ertu ~esek ~esia ~gaka ~gero ~gese ~gga> ~ggur ~gore ~grat
 ~hal> ~hap> ~iakt ~iges ~ihen ~ilan ~indo ~inso ~itu> ~iusi ~juin ~kara ~keci ~keng ~kola ~kota ~lanj ~ldo> ~lulu
 ~lung ~mand ~masu ~mati ~mda> ~mert ~mpin ~mulu ~nama ~ndam ~ndon ~neri ~nsia ~nta> ~ntu> ~ntuk ~nyek ~obak ~obel
 ~onak ~oren ~ota> ~pan> ~pdat ~pemd ~pemu ~pend ~pene ~pet> ~puny ~rat> ~rati ~rbar ~ring ~rtua ~rui> ~saha ~sald
 ~saud ~sek> ~stat ~sura ~tatu ~tera ~tifi ~tika ~tua> ~tuk> ~tus> ~uarg ~ubah ~uin> ~uit> ~ulun ~ulus ~untu ~upda
 ~urat ~waru ~yeko
"""
