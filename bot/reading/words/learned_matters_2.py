"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 4 =work aborsi ancam bagaimana+ya bapak bapak+kawin bapak+tiri biru bisa+tidak boleh+keluar bunuh+saya bus chat
 cium cubit dengan di+angkot diancam dibawa dibully dieksploitasi dilacurkan dilarang dilarang+ketemu
 dilempar+piring dini dipukul+tiap disuruh disuruh+jual ditinggal+orang ganti+baju grooming+anak hamil hari+sendiri
 ipar jadi+psk jawab kakak+kelas kamar+mandi kamar+saya kata+dan kawin+lagi kerja+tiap ketemu+saudara kirim+foto
 kunci+tidak laki laki+saya malu mau+dini mau+lapor ngintip ngintip+kamar nyebar orang+tua paman pas pas+ganti
 pegang+anak pelatih peluk penumpang perempuan porno psk saya+paksa saya+pukul sebelah sekap selingkuh sendiri+dan
 sering+masuk suami+tiap sundut sundut+rokok takut+lapor tanggung tanggung+jawab tangis+dipukul terlantar+bapak
 tetangga+teriak tiap tiap+hari tidak+boleh tidak+tanggung tiri+pegang tua+kerja umur ~<abo ~<anc ~<bap ~<bir ~<bug
 ~<bul ~<bus ~<cha ~<ciu ~<cub ~<dic ~<die ~<dik ~<din ~<ipa ~<jaw ~<jer ~<kek ~<kor ~<lak ~<mam ~<mes ~<pam ~<pon
 ~<psk ~<rem ~<sam ~<seb ~<sek ~<sun ~<tan ~<tel ~<umu ~abuk ~acur ~afka ~ahka ~aki> ~alua ~ama> ~amah ~amil ~amin
 ~ampa ~andi ~anja ~apak ~asan ~asih ~atai ~atih ~awab ~ban> ~bapa ~bela ~biru ~bit> ~bors ~bugi ~buku ~bus> ~ceki
 ~chat ~cium ~cubi ~cucu ~curk ~diam ~dian ~dibu ~diek ~difo ~diin ~dija ~dini ~dira ~dise ~diti ~dung ~dut> ~ebel
 ~ekap ~ekik ~eksp ~eluk ~emal ~empa ~enum ~fkah ~ganc ~ggun ~gint ~gkuh ~gung ~guru ~hami ~ianc ~iap> ~ibaw ~ibuk
 ~ibul ~ieks ~ifot ~ikah ~ikat ~ilac ~inga ~ingk ~inik ~ipar ~ipeg ~iper ~iri> ~iru> ~isun ~ium> ~jawa ~jeri ~kahk
 ~kap> ~kera ~kik> ~kin> ~knya ~kspl ~kuh> ~lacu ~lah> ~lanj ~lati ~ling ~loit ~luan ~luar ~luk> ~maks ~malu ~mand
 ~mil> ~mpua ~nafk ~naka ~namp ~nang ~ndi> ~ndut ~ngan ~ngas ~ngin ~nika ~nis> ~njan ~njok ~nyik ~oita ~onak ~orno
 ~pama ~pelu ~ploi ~pona ~psk> ~puan ~rasa ~rban ~ret> ~rit> ~rkan ~rno> ~rok> ~runy ~sama ~san> ~sebe ~sih> ~sion
 ~splo ~sund ~tain ~tamp ~tan> ~tang ~tela ~tiap ~tih> ~tin> ~ubit ~ucu> ~udar ~ugil ~uka> ~ukin ~uku> ~unga ~urka
 ~uruh ~urun ~wab> ~yeba ~yiks
ppa 3 aman+di anak anak+dihina anak+paksa anak+terlantar ancam+bunuh atas badan+saya baju bantu+ibu bunuh cerai
 cium+paksa cubit+sampai dan+palak dari+kemarin dengan+bapak dengan+lansia depan diam dihina dihina+guru dilempar
 dipukul+bapak dipukul+pacar diteror ditinggal+pacar foto+jorok ganti gesekin gesekin+malu guru guru+ngaji
 hamil+ditinggal harus harus+bagaimana harus+lapor ibu+sekap ikut ipar+suka istri+sebelah istri+tetangga jorok
 jual+diri kakak+ipar kalau kalau+saya kata kecil+tetangga keluar ketemu kirim konsultasi lagi lapor+kemana
 lari+dari lempar maaf+lansia majikan+sekap mantan+neror masuk+kamar nafkahin ngaji ngasih ngelecehin nguntit
 panas+dengan peluk+paksa perkosa+guru perkosa+tetangga piring pisau pukul+anak raba+badan raba+di renang rokok
 sampai saudara sekap+art sekap+saya sekap+suami sekolah selingkuh+dan syaratnya+apa tangis temen terus+ancam
 tetangga tidak+dikasih tidak+nafkahin tidak+ngasih tiri+tidak tolong+bantu untuk+saya ustad video ~<aba ~<ana ~<baj
 ~<boj ~<cuc ~<dif ~<dih ~<ema ~<gue ~<gur ~<ham ~<har ~<iku ~<jor ~<kak ~<kas ~<kel ~<kir ~<lag ~<lar ~<maj ~<pir
 ~<pis ~<sau ~<sel ~<sir ~<tet ~<tia ~<ust ~<vid ~aban ~abor ~abur ~aci> ~ahin ~ain> ~ajik ~aju> ~akan ~akny ~alau
 ~alu> ~amen ~anak ~angg ~ani> ~ara> ~arka ~arus ~atas ~auda ~baju ~bojo ~buk> ~bunu ~cera ~ciin ~dara ~deo> ~depa
 ~dici ~dicu ~diik ~diki ~dina ~disi ~ekin ~ekny ~ekol ~elah ~elan ~elat ~elem ~elin ~emak ~emen ~empu ~emu> ~enda
 ~erai ~eras ~erem ~erit ~etan ~etem ~gan> ~gasi ~gga> ~gil> ~gue> ~gunc ~gunt ~haru ~hina ~iam> ~iapa ~iaya ~ibak
 ~ibun ~iciu ~icub ~ideo ~ihin ~ikir ~ikut ~ilar ~ilem ~imin ~ina> ~inya ~ipal ~ipel ~iria ~irim ~isau ~iser ~isir
 ~isur ~itam ~itas ~itel ~iten ~iter ~jak> ~jika ~kabu ~kak> ~kala ~kata ~kela ~kete ~kiri ~kok> ~kola ~kuti ~lagi
 ~lau> ~ltas ~maji ~mak> ~men> ~miny ~mpai ~mpan ~nak> ~ncii ~ngge ~ngis ~ngku ~nti> ~ntit ~nump ~nyeb ~nyer ~okok
 ~olah ~onjo ~orsi ~pai> ~pak> ~pela ~penu ~pere ~piri ~pisa ~rai> ~remp ~rim> ~rimi ~roko ~ruh> ~sau> ~saud ~seba
 ~sek> ~seka ~seki ~seko ~seli ~sisw ~stad ~sult ~suru ~tad> ~tark ~tasa ~teme ~temu ~tend ~tero ~teta ~tit> ~uan>
 ~uany ~ulta ~umpa ~umur ~unci ~unuh ~unya ~uru> ~usta ~vide ~yere
ppa 2 15+tahun aborsi+paksa adik+dibawa adik+dijual air+panas anak+dilacurkan anak+ditinggal anak+perkosa angkot art
 atas+ajak bacok+saya badan bantu bantu+catcalling bantu+saudara bapak+lapor bawa+pisau boleh dan+pukul dari+ibu
 datang+kontrakan di+karawaci diam+rok dieksploitasi+jadi dijual+lewat dipukul+ibu dipukul+majikan disebar dmn dosen
 dosen+pegang dulu foto+diam ibu+sebelah ibu+tiri ibu+yang jadi jadi+gelandangan kakak+tidak kalau+marah kamar
 kasar+lapor kdrt+tapi kelamin kelamin+di kelas kena+kdrt lari lewat+aplikasi maaf mabuk mahasiswi malah
 mantan+nyebar mantan+tiap mau+minta melayani nafkahin+anak neror+datang ngaji+pegang no+telepon nyebar+video
 pacar+paksa pak+pegang pak+sering paksa+melayani paksa+nikah paman+lempar pamer pamer+kelamin pegang+mahasiswi
 pegang+murid pendampingan perempuan+15 pukul+rambut rambut+saya rok salaki saya saya+dibully saya+kalau saya+mabuk
 saya+pulang saya+sering sekolah+malam siapa siram siram+air suami+pukul tahun+mau tangan+bisa tapi+takut
 telepon+uptd teman+kelas terus+bisa trauma umur+14 uptd uptd+pak ya ~<art ~<dep ~<dir ~<dmn ~<dos ~<dul ~<int ~<kat
 ~<maa ~<mab ~<mak ~<nan ~<nyo ~<ppa ~<say ~<ter ~<tp> ~<upt ~<ya> ~aaf> ~adi> ~akek ~alak ~amar ~amba ~amer ~angi
 ~art> ~asi> ~auma ~aya> ~bada ~bole ~ceha ~damp ~dihi ~diku ~dmn> ~dose ~dulu ~ehan ~elas ~elua ~enga ~epan ~epon
 ~eung ~game ~geul ~ggeu ~gis> ~gkot ~iram ~iseb ~iswi ~iton ~jamb ~jang ~jok> ~joro ~kake ~kasi ~lami ~lari ~leh>
 ~maaf ~mabu ~mar> ~mer> ~mpe> ~ngam ~nuh> ~oleh ~ondo ~orok ~osen ~pakk ~pame ~pant ~pele ~pond ~ppa> ~ptd> ~raum
 ~rian ~rus> ~samp ~saya ~sira ~swi> ~tonj ~trau ~tua> ~ulu> ~unti ~uptd ~yani
ppa 1 @1
ppa -2 @=ugd_malam @first=- @first=ugd_malam bantu+saya banyak bapak+hamil bapak+tua bau berapa butuh+bantu
 dari+rumah dengan+ibu dengan+pacar depan+rumah dinas+pendidikan dinsos dipukul+tukang kapan kasih kelas+bapak
 keluar+kamar kursi lapor+dinas listrik makasih malam maling murid+lapor nomor pabrik pacar+pak pendidikan pindah
 pos punya roda rumah+dilempar sampai+lebam saya+odgj saya+pegang saya+tidak sekap+di tabrak tanda tanda+tangan
 tengah tukang tukang+parkir untuk warga ~<bau ~<ben ~<bis ~<bua ~<gel ~<hal ~<kap ~<ker ~<kon ~<leb ~<lia ~<lis
 ~<ngo ~<nom ~<pab ~<pas ~<rek ~<rod ~<rum ~<sat ~<sud ~<sus ~<tuk ~<unt ~<yg> ~aan> ~abra ~abri ~aja> ~akas ~alam
 ~apa> ~atap ~ayat ~bany ~bau> ~bera ~bini ~brak ~brik ~didi ~dins ~ebak ~erik ~erob ~erum ~gar> ~gen> ~ggal ~idik
 ~ihan ~inda ~ini> ~jol> ~kah> ~kang ~kapa ~kat> ~keja ~kos> ~leba ~list ~mor> ~ndah ~ndid ~ngah ~ngen ~nik> ~nomo
 ~ntuk ~oda> ~omor ~pabr ~pah> ~peru ~pind ~pos> ~puny ~raka ~rang ~ras> ~rga> ~riks ~rin> ~roba ~roda ~ruma ~sin>
 ~suk> ~sura ~tabr ~tand ~teng ~trik ~tuk> ~tuka ~tus> ~uat> ~umah ~ursi ~warg ~yang ~yat>
ppa -3 =ask =well @=darurat @=poli_jiwa @=trc @first=darurat @first=trc ada+anak ada+yang alat ambulans anak+saya
 bayar belum bpjs buka cari dari dengan+hrd dengan+suami dia dikeroyok+pulang gratis habis hrd kakak+tkw kaki kumat
 lain mau+mandi mau+terjun motor naik obat pasar pegang+saya pembantu pembantu+dipukul pulang+sekolah rt rujuk+suami
 rumah+dengan rumah+saya rusak sakit saya+dibawa saya+dikeroyok saya+kunci sebelah+sekap sekap+anak suami+istri
 suami+temen tangerang terjun tidak+bisa tidak+mau tidur+di tiri+saya ~<.> ~<akt ~<ala ~<aya ~<bal ~<bar ~<bpj ~<dap
 ~<gig ~<gra ~<hab ~<hrd ~<kar ~<kom ~<lai ~<lon ~<mas ~<nai ~<oba ~<par ~<pun ~<put ~<rt> ~<rus ~<sak ~<san ~<sem
 ~<sum ~<tab ~<tah ~<tin ~<umr ~ahir ~aik> ~air> ~akit ~alat ~ambr ~ange ~ans> ~apan ~arga ~arun ~atis ~ayar ~bali
 ~baya ~belu ~bpjs ~buka ~carn ~dari ~dia> ~diri ~elum ~eng> ~erap ~erju ~gela ~ggu> ~gigi ~grat ~habi ~hrd> ~ilet
 ~iman ~inso ~juk> ~jun> ~kaki ~kara ~keba ~kir> ~kit> ~kont ~kuma ~kurs ~lain ~let> ~lonc ~lum> ~maka ~mali ~mann
 ~mbul ~mpu> ~naik ~nakn ~nas> ~ncat ~nda> ~nggi ~ngka ~ntra ~ntua ~ntun ~nyak ~onca ~ontr ~otor ~pata ~pemb ~peri
 ~pinj ~pjs> ~rah> ~rak> ~rapa ~rati ~rjun ~ruk> ~rum> ~rusa ~saki ~tah> ~ter> ~tian ~tong ~tor> ~trak ~tuna ~tung
 ~umat ~umr> ~unan ~urat ~usah ~usak ~yak>
ppa -4 =drill @=santunan @first=poli_jiwa @first=santunan anak+perempuan ancam+mau arab bawa bayi bikin daftar
 di+arab dinas dipukul+di dipukul+orang guru+lapor hari+tetangga ini istri+lari jam kunci+di lapor+murid meninggal
 murid+dipukul nafkah puskesmas rujuk tetangga+denger tetangga+sekap tkw tkw+dipukul ~<amb ~<ara ~<bel ~<bik ~<buk
 ~<daf ~<dar ~<ini ~<jam ~<kay ~<keb ~<kej ~<kum ~<min ~<nya ~<pos ~<pus ~<ruj ~<tkw ~abis ~afta ~ahan ~alin ~ampu
 ~ana> ~anan ~arab ~arny ~atan ~ayi> ~bat> ~bayi ~biki ~bis> ~bula ~cari ~cat> ~daft ~dah> ~endi ~enin ~esma ~ftar
 ~gah> ~gal> ~han> ~ikin ~ingg ~kesm ~ket> ~lahi ~lat> ~mana ~meni ~ning ~nsos ~obat ~pasa ~peng ~pet> ~pusk ~rab>
 ~rat> ~ruju ~sak> ~skes ~smas ~sos> ~tar> ~terj ~tis> ~tkw> ~ujuk ~ulan ~uran ~uske ~yar>
ppa -5 @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah ada bapak+tiap denger di di+rumah
 dipukul+majikannya hilang jalan kk ktp laki+pamer majikannya mana mati nafkah+anak perempuan+perkosa perkosa+paman
 ~<ada ~<bay ~<car ~<di> ~<dim ~<hil ~<jal ~<kk> ~<ktp ~<kur ~<mat ~<men ~<pen ~<war ~ada> ~alan ~anya ~ati> ~dima
 ~enge ~eran ~ger> ~hila ~ilan ~inas ~jala ~jam> ~kann ~ktp> ~mas> ~mat> ~mati ~nan> ~rik> ~ukan
ppa -6 =beast =office @=damkar @=kerja @=pangan @=puskesmas @first=damkar @first=dukcapil @first=kerja @first=pangan
 @first=puskesmas bakar+suami lari+dengan suami+tolong tetangga+bakar uang ~<,> ~<ber ~<pin ~<uan ~anda ~emba ~lan>
 ~lang ~mban ~ran> ~rnya ~uang
ppa -7 @=dukcapil @=slrt @first=slrt anak+dipukul ibu+saya odgj ~<odg ~<pem ~dgj> ~nger ~odgj
ppa -8 # =road @=polisi @first=polisi
ppa -9 ~<aku ~aku>
alat_bantu 12 polio ~lio> ~olio
alat_bantu 11 budek ~<bud ~<pol ~bude ~dek> ~poli ~udek
alat_bantu 10 congek ngesot ~<con ~cong ~esot ~gek> ~geso ~ngek ~nges ~onge ~sot>
alat_bantu 8 kaki ~<nge ~aki> ~kaki
alat_bantu 7 @=alat_bantu @first=alat_bantu alat kasur kruk kursi roda tongkat walker ~<ala ~<kak ~<kru ~<kur ~<rod
 ~<ton ~<tun ~<wal ~alat ~alke ~gkat ~kasu ~kat> ~kruk ~kurs ~lat> ~lker ~ngka ~ngu> ~oda> ~ongk ~roda ~rsi> ~ruk>
 ~sur> ~tong ~tuna ~ungu ~ursi ~walk
alat_bantu 6 =office alat+bantu bantu+dengar buntung dengar kaki+buntung kaki+palsu kursi+roda lumpuh rungu stroke
 tidak+bisa tulang tuna tuna+rungu ~<,> ~<den ~<kas ~<lum ~<pal ~<run ~<str ~<tul ~asur ~bral ~bunt ~deng ~ebra
 ~enga ~gar> ~ker> ~lump ~mpuh ~ngar ~oke> ~pals ~pros ~puh> ~puta ~roke ~rung ~stro ~trok ~tula ~tung ~umpu ~una>
 ~utas
alat_bantu 5 80+tidak alat+dengar amputasi berdiri bisa+jalan butuh butuh+alat celebral celebral+palsi denger
 denger+alat difabel disabilitas dorong habis+amputasi jalan korsi kuat kuat+berdiri kursi+untuk lahir lahir+tanpa
 ngajuin orang+tua palsi palsu pasien pinjam prostesis tanpa+kaki tidak+kuat tongkat+kaki tunanetra umur+80
 untuk+orang ~<amp ~<but ~<cel ~<dif ~<dor ~<jal ~<kor ~<kua ~<lah ~<pen ~<pin ~abel ~abil ~ajui ~alan ~alsi ~alsu
 ~anet ~asie ~bel> ~berd ~bili ~bitu ~butu ~cele ~difa ~disa ~doro ~elak ~eleb ~ende ~enge ~erdi ~esis ~etra ~fabe
 ~gaju ~ger> ~hir> ~ien> ~ifab ~ilit ~inja ~isab ~itas ~itus ~jala ~juin ~kang ~kuat ~laka ~lebr ~lita ~lsi> ~lsu>
 ~mput ~nane ~nden ~netr ~ngaj ~ngen ~njam ~oron ~oste ~pasi ~pinj ~ral> ~rdir ~rong ~rost ~sabi ~sien ~sis> ~stes
 ~tas> ~tesi ~tra> ~uat> ~ubit ~uin> ~untu ~utuh
alat_bantu 4 # =tale bantu bantu+ada bantu+alat bantu+kursi bapak bekas belakang belakang+luka butuh+kursi
 butuh+tongkat cara dapet dari+dinsos dari+pemkot dekubitus dengar+dari dengar+gratis difabel+mau dinsos gratis ibu
 kasur+dekubitus keluar+rumah khusus korsi+roda kuping kurang lansia+bantu lumpuh+mau mau mau+kursi ngajuin+kruk
 pampers pampers+lansia pasien+pinjam pemkot pendengaran perlu ranjang ranjang+pasien roda+dari roda+untuk sepatu
 telinga tidak+denger tua tulang+belakang umur untuk untuk+keluar ~<bap ~<bek ~<ber ~<bua ~<bun ~<ced ~<dap ~<gra
 ~<ibu ~<khu ~<kup ~<mau ~<mla ~<ort ~<pam ~<pem ~<pro ~<ran ~<tua ~<umu ~<unt ~abis ~ahir ~ampe ~anja ~apak ~apet
 ~atis ~bant ~bapa ~beka ~bela ~bis> ~buat ~cede ~daks ~dape ~deku ~dera ~dins ~diri ~eder ~ekas ~ekub ~emko ~era>
 ~ers> ~gara ~gen> ~grat ~husu ~ibu> ~inje ~inso ~iri> ~jem> ~kas> ~khus ~kors ~kot> ~kubi ~kupi ~kura ~lahi ~lan>
 ~lann ~mak> ~mau> ~mkot ~mper ~mur> ~nga> ~nger ~njan ~njem ~ntu> ~ntuk ~orsi ~ortu ~pamp ~patu ~pemk ~pend ~peng
 ~perl ~pers ~ranj ~rati ~rlu> ~sepa ~tasi ~teli ~tua> ~tuh> ~tuk> ~tus> ~umur ~unan ~upin ~usus
alat_bantu 3 =ask abis+operasi ada+kursi ada+pinjam ajuin alat+jalan ambil+mana anak+lahir bantu+jalan bantu+tongkat
 bapak+lumpuh bapak+umur berapa+lama berdiri+ada berdiri+bisa berdiri+dapet berdiri+minta berjalan berjalan+tolong
 bisa bisa+berjalan bisa+minjem bisa+mlaku budek+alat budek+di butuh+kaki dari dengar+mana di+karawaci di+rumah
 empat ganti+tongkat gratis+ada habis ibu+saya ibu+tidak ibu+umur kaki+4 kaki+empat keluar kereta kereta+dorong
 kruk+bagaimana kruk+untuk kurang+denger kursi+dorong lansia lansia+lumpuh lansia+saya lansia+umur lapor+kemana
 lumpuh+minta maaf makasih+kursi masih+ada mau+ajuin mau+punya minjem minta minta+alat minta+kursi minta+tongkat
 mlaku palsu+untuk patah+tulang punya+kursi saya+tidak tanpa tua+saya tunadaksa tunarungu tunarungu+mau tunggu
 untuk+bapak untuk+korban untuk+penyandang untuk+tunanetra walker+lansia ~<aba ~<aju ~<ban ~<bis ~<dek ~<dim ~<din
 ~<dis ~<hab ~<iso ~<lan ~<maa ~<min ~<nga ~<nun ~<nyu ~<sep ~aaf> ~abah ~adak ~aku> ~ampu ~anny ~anpa ~ansi ~antu
 ~asih ~atah ~atu> ~bisa ~bok> ~dari ~dima ~elin ~enya ~epat ~eret ~erlu ~eta> ~imbo ~inga ~inta ~isa> ~iso> ~jam>
 ~jama ~jang ~kere ~kulo ~maaf ~mana ~minj ~mint ~mlak ~nada ~naru ~nnya ~npa> ~nsia ~nsos ~nta> ~ntun ~nung ~nyan
 ~nyuw ~odan ~peny ~pet> ~ping ~rjal ~rtu> ~sia> ~simb ~sos> ~sus> ~tanp ~tis> ~ulo> ~unad ~unar ~wun> ~yuwu
alat_bantu 2 anak+tidak bagaimana+pak bantu+congek bantu+untuk bapak+saya cara+ngajuin congek+anak jalan+butuh
 jalan+lagi jalan+susah kaki+tiga karawaci khusus+kaki korban+pabrik lama lansia+jalan maaf+kaki mana mau+dapet
 mau+ganti mau+tongkat minjem+kursi ngajuin+alat operasi palsu+gratis penyandang penyandang+disabilitas pinjam+kursi
 roda+bisa sepatu+khusus struk sudah+tidak tangan+palsu tongkat+untuk tunggu+berapa walker+untuk ~<car ~<ema ~<kul
 ~<moh ~<nen ~<ope ~<sim ~aci> ~ana> ~araw ~asi> ~awac ~bah> ~berj ~dany ~enek ~habi ~iman ~laku ~lans ~mbok ~min>
 ~moho ~nek> ~nene ~ora> ~otan ~rasi ~reta ~sih> ~stru ~tah> ~uran ~uwun ~waci
alat_bantu -2 @=trc @=ugd_malam @first=trc @first=ugd_malam bakar data dipukul mobil pasar roda+di sakit saya+mau
 tiap tidak+ada tidur+di ~<bal ~<bar ~<bpn ~<dia ~<dij ~<ket ~<kom ~<mba ~<mel ~<mob ~<ora ~<sem ~<tam ~<tia ~akan
 ~akar ~ake> ~akit ~ama> ~ambr ~ami> ~anda ~anji ~apor ~arga ~ata> ~baka ~bang ~bany ~dipa ~diti ~ebak ~empu ~erob
 ~gera ~iap> ~inya ~ipuk ~keba ~ket> ~kit> ~kolo ~komp ~lant ~lari ~lin> ~lung ~men> ~ming ~mobi ~ntra ~obil ~pere
 ~por> ~rat> ~rga> ~roba ~samp ~seka ~tian ~tiap ~trak ~uarg ~ukan
alat_bantu -3 =urgent @1 ada+yang ambulans bawa bayi belum bikin buka daftar dengan di+trotoar gelandangan hari jual
 kaki+luka malam masuk mati meninggal motor ngesot+minta obat orang polio+tetes sekolah sendiri surat tetes tidur
 trotoar ~<akt ~<bak ~<baw ~<bia ~<bik ~<buk ~<daf ~<dat ~<dic ~<gel ~<hal ~<jua ~<kab ~<kal ~<kam ~<kay ~<kel ~<lap
 ~<lar ~<mas ~<mot ~<ngu ~<oba ~<per ~<sak ~<san ~<ser ~<sur ~<tem ~<tet ~afta ~ahan ~ali> ~anan ~ang> ~angk ~ans>
 ~asar ~asuk ~atan ~ati> ~aya> ~ayi> ~bayi ~belu ~biki ~buka ~bur> ~daft ~dah> ~data ~dipu ~dur> ~ekol ~elum ~emba
 ~endi ~eng> ~eran ~etes ~ftar ~guru ~hari ~hat> ~ian> ~istr ~kar> ~kola ~kont ~lah> ~lam> ~land ~lum> ~mah> ~mala
 ~masu ~mati ~mbul ~meni ~moto ~ndir ~nggi ~nyak ~oar> ~olah ~ontr ~otoa ~otor ~pake ~pan> ~pas> ~pasa ~rah> ~ran>
 ~rang ~ras> ~rin> ~saki ~sama ~san> ~seko ~send ~stri ~sura ~tang ~tes> ~tete ~tidu ~toar ~trot ~uan> ~uka> ~ung>
 ~urat ~yak>
alat_bantu -4 =still @=bedah_rumah @=darurat @=ppa @=santunan @first=bedah_rumah @first=darurat @first=poli_jiwa
 @first=ppa @first=santunan air dari+kursi depan hilang ini jam jatuh jatuh+dari ke kk lumpuh+ngesot makan odgj
 pakai puskesmas rumah ~<air ~<amb ~<dep ~<dir ~<dit ~<hil ~<ini ~<jat ~<ke> ~<keb ~<kk> ~<kon ~<mal ~<mat ~<men
 ~<nya ~<odg ~<pus ~<rum ~<sam ~<sek ~<sen ~<ter ~<tro ~<war ~akai ~alam ~aman ~ambu ~anga ~anta ~atuh ~awa> ~bat>
 ~bawa ~bula ~depa ~dgj> ~elan ~enin ~epan ~erja ~esma ~gela ~han> ~hila ~iban ~idur ~ikin ~ilan ~jatu ~jual ~kai>
 ~kesm ~kin> ~kul> ~man> ~mas> ~ngga ~ning ~obat ~odgj ~oran ~paka ~puku ~pusk ~roto ~ruma ~sar> ~skes ~smas ~suk>
 ~tan> ~tar> ~ting ~tor> ~ual> ~ukul ~umah ~uske
alat_bantu -5 =beast =drill =heart @=damkar @=pangan @=poli_jiwa @=polisi @first=damkar @first=pangan @first=polisi
 @first=puskesmas bisa+tidak di kerja ktp uang untuk+saya ~<di> ~<dib ~<dip ~<jam ~<ktp ~<uan ~air> ~diba ~gal>
 ~gan> ~gang ~ggal ~ing> ~ingg ~ini> ~kan> ~kerj ~ktp> ~maka ~nan> ~ngan ~rja> ~uang
alat_bantu -6 =work @=dukcapil @=kerja @=puskesmas @first=dukcapil @first=kerja ada+orang bisa+bantu pak ~<ker
alat_bantu -7 =road @first=- ~<pak
alat_bantu -8 @=slrt @first=slrt bantu+tidak
bedah_rumah 10 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah bantu+jamban jamban ~<gub ~<ren ~amba ~jamb ~mban
bedah_rumah 7 atep atep+ancur bangun bantu+rumah bedah bedah+rumah jebol kaso keropos lapuk patah rumah ~<amb ~<ata
 ~<ate ~<bam ~<bed ~<jeb ~<kay ~<pat ~<rum ~angu ~apuk ~aso> ~atah ~atap ~atep ~bamb ~ban> ~bang ~beda ~dah> ~ebol
 ~edah ~eng> ~erop ~gubu ~gun> ~jebo ~kaso ~kero ~lapu ~mah> ~mbu> ~ngun ~opos ~pata ~puk> ~ropo ~ruma ~tah> ~tep>
 ~umah
bedah_rumah 6 ambrol ambruk ancur atap bener bocor dinding gubug gubug+lansia hujan kamar kaso+patah kayu lantai
 layak masih orang+keropos papan papan+lapuk rumah+tidak rumah+untuk rutilahu sudah tidak+layak tinggal wc ~<,>
 ~<anc ~<boc ~<din ~<huj ~<jam ~<lay ~<rut ~<sud ~<tin ~<uda ~<wc> ~ahu> ~ambr ~ancu ~angi ~ayak ~ayu> ~baik ~bene
 ~boco ~bol> ~brol ~bruk ~bug> ~cor> ~cur> ~dibe ~dind ~ding ~ener ~enov ~erba ~huja ~ilah ~indi ~jan> ~kayu ~lahu
 ~laya ~masi ~mbro ~mbru ~ncur ~ndin ~ner> ~ocor ~papa ~perb ~pos> ~rbai ~reng ~reno ~ruk> ~ruti ~suda ~tap> ~tila
 ~ubug ~udah ~ujan ~util ~yak>
bedah_rumah 5 ada+masih atapnya bangun+ulang belum daftar+mana dengan+5 di+kali genteng gubuk+kayu huni kaya
 kayu+dengan kena langit langit+ambrol layak+huni maaf+rumah mandi+tidak masih+di mau+ambruk pada perbaikan
 perbaikan+rumah plafon program rumah+ibu tanya tidak+punya ulang ulang+rumah warga+miskin ~<ben ~<dib ~<gen ~<hun
 ~<ima ~<kal ~<kam ~<kas ~<lan ~<lap ~<oma ~<pap ~<rub ~<sim ~afon ~aika ~amar ~ambu ~apan ~belu ~bolo ~buh> ~ehab
 ~elum ~ena> ~ente ~erin ~erum ~fon> ~gaju ~gent ~git> ~gram ~hab> ~huni ~ibed ~ikan ~imah ~imba ~lafo ~lant ~lum>
 ~mar> ~mbah ~neri ~ngaj ~ngit ~ntai ~nten ~ntua ~ogra ~omah ~plaf ~prog ~ram> ~reha ~rin> ~rogr ~rol> ~rubu ~rvey
 ~simb ~surv ~tai> ~tapn ~teng ~ting ~tuan ~uan> ~ubuh ~uni> ~urve ~vey>
bedah_rumah 4 =not angin baiki bangun+lagi belum+ada belum+bangun bisa+bedah bolong dapur dengan dinding+triplek
 direhab disurvey janda kali kamar+mandi kemana kena+puting lewat+siapa mau minta minta+bantu orang+tua punya
 punya+wc rehab+rumah renovasi renovasi+rumah reyot rumah+kena rumah+saya rumahnya rumahnya+belum saya+sudah
 sudah+disurvey sudah+foto tahun tanya+kemana tidak+bedah tinggal+di triplek tua untuk+warga wc+di ~<bai ~<bel ~<bol
 ~<ken ~<mau ~<pla ~<pro ~<ret ~<rey ~<rob ~<tri ~<tua ~ahan ~ahny ~ahun ~aiki ~ajuk ~ambl ~anta ~apny ~apur ~asi>
 ~asih ~bah> ~boh> ~dapu ~dire ~disu ~etak ~eyot ~gin> ~hnya ~hun> ~inta ~iple ~ireh ~isur ~jand ~kama ~kaya ~kena
 ~maha ~mahn ~mak> ~mau> ~mint ~nova ~nta> ~nya> ~oboh ~ovas ~peru ~pnya ~puny ~reta ~reyo ~ripl ~robo ~sama ~sih>
 ~tak> ~tany ~trip ~tua> ~vasi ~yot>
bedah_rumah 3 =past ada+kabar ada+program ambruk+ada ambruk+di atapnya+tinggal bantu bantu+perbaikan belum+direhab
 bener+rumah bocor+kabeh daftar daftar+bedah dari+perkim di+gang di+gubuk dibikinin dinas+apa disurvey+rumah
 foto+rumah gang+kami gubuk ibu+belum jamban+sehat jebol+tidak kabar kabeh kalau kalau+hujan kandang kapan
 kaya+kandang kena+angin kuota mampu+bener mandi mau+bener minta+baiki miskin ngajuin panggung parah pemkot
 pengajuan perkim pju+ambruk plafon+sekolah pondasi rehab rtlh+daftar rtlh+dinas rumah+bocor rumah+janda
 rumah+lansia rumah+panggung rumah+swadaya rumah+warisan rusak+parah saya+belum saya+bocor sehat sekolah+jebol semen
 sudah+kaya sudah+ngajuin sudah+tahun survey swadaya tanah tembok terpal tiang+pju tinggal+terpal tolong+rumah
 urus+rtlh warga warisan warisan+rusak yang+urus ~<ang ~<ban ~<daf ~<dan ~<dif ~<ema ~<jan ~<kab ~<kap ~<kuo ~<mis
 ~<nen ~<pad ~<pem ~<per ~<pun ~<reh ~<rmh ~<seh ~<set ~<swa ~<tah ~<ula ~abar ~abeh ~aday ~afta ~ajua ~ajui ~alau
 ~alo> ~anah ~anda ~andi ~bant ~beh> ~daft ~dasi ~daya ~dibi ~difo ~emak ~embo ~emko ~enek ~erki ~erpa ~etah ~ftar
 ~iban ~ibik ~ifot ~iki> ~ilik ~iper ~iski ~juan ~juin ~kaba ~kala ~kali ~kalo ~kand ~kapa ~kim> ~kini ~kuot ~lau>
 ~lek> ~mand ~misk ~mkot ~ndas ~ndi> ~nek> ~nene ~ntu> ~pada ~pan> ~pang ~para ~pemk ~plek ~pond ~pur> ~rkim ~rmh>
 ~rpal ~seme ~seta ~skin ~swad ~tahu ~tana ~temb ~terp ~ubuk ~uin> ~unya ~uota ~wada ~warg
bedah_rumah 2 5+anak =ask ambles ambruk+kena ambruk+tidak atap+seng bakar+bantu bangunan bantu+bangun bisa+tutup
 cara diajukan dinas dinding+rumah genteng+melorot kami karatan karatan+bolong keropos+pintu kontrakan+bocor kusen
 kusen+keropos lansia+mau lantai+ambles lapuk+tolong lewat maaf+bangun makan+rayap mampu melorot miring
 ngajuin+rumah pintu+tidak pju plafon+jebol rayap rumah+kontrakan rumah+mau rumah+sudah rumah+terus seng
 seng+karatan stimulan stimulan+rumah tahun+ini tidak+mampu ~<dap ~<dir ~<kus ~<lew ~<pju ~<pon ~<sep ~<sti ~antu
 ~arat ~ayap ~bles ~bok> ~diaj ~dina ~dipe ~ecah ~ehat ~enga ~eun> ~ewat ~ggun ~gung ~han> ~iaju ~iben ~imak ~imul
 ~ing> ~inin ~irin ~isan ~juka ~kabe ~kami ~keun ~kot> ~kuse ~les> ~lewa ~loro ~mble ~mbok ~miri ~nah> ~ngin ~orot
 ~pal> ~peng ~pju> ~rany ~risa ~seha ~stim ~timu ~usen ~wari ~yap>
bedah_rumah -2 @1 @=ugd_malam @first=ugd_malam ambulans bayar berapa bpjs dari depan+rumah di+jalan dipukul gratis
 hari kursi malam maling minggu motor pasar pbg pbg+rumah reklame saya+bagaimana sebelah sekolah tanggal uang umur
 ~<akt ~<bal ~<bpj ~<buk ~<dia ~<dij ~<dik ~<dip ~<gem ~<hal ~<jad ~<kej ~<kom ~<mer ~<nam ~<pal ~<pbg ~<pul ~<rek
 ~<rod ~<tun ~<uan ~<umu ~abis ~adi> ~ake> ~akny ~ame> ~ami> ~ampu ~ans> ~arun ~atis ~ayar ~baru ~bata ~baya ~bis>
 ~bpjs ~dari ~data ~duk> ~ebel ~ekla ~ekol ~empu ~enda ~erap ~eras ~erem ~gga> ~grat ~ihan ~inso ~ipuk ~jak> ~kat>
 ~ket> ~klam ~komp ~lame ~lari ~lat> ~maka ~mat> ~mbul ~nan> ~ngga ~nyak ~olah ~pbg> ~pera ~pere ~pjs> ~pula ~pung
 ~rang ~rapa ~ras> ~rati ~rekl ~samp ~sebe ~seko ~tas> ~tong ~uar> ~uarg ~ursi ~usah ~yar>
bedah_rumah -3 # @first=poli_jiwa alat+rusak bawa bayi berobat bikin butuh gelandangan hilang istri jam jual lapor
 masuk meninggal obat pakai surat tetangga tiang+wifi tidur tidur+di wifi wifi+hampir yang ~<bar ~<baw ~<bik ~<but
 ~<dar ~<dic ~<gel ~<gra ~<ham ~<har ~<hil ~<ist ~<jua ~<kur ~<mat ~<mot ~<oba ~<pos ~<seb ~<ser ~<tam ~<tel ~<ter
 ~<tet ~<wif ~<yan ~<yg> ~akai ~aki> ~alam ~alin ~aman ~ampa ~ang> ~anti ~asar ~asuk ~ata> ~ayi> ~bayi ~bero ~bil>
 ~bur> ~butu ~dam> ~dara ~dipu ~dur> ~elah ~enin ~eran ~erob ~etan ~etim ~gan> ~ggu> ~hari ~hila ~hon> ~ian> ~idur
 ~ifi> ~ini> ~jang ~jual ~kai> ~kelu ~keti ~ksa> ~kul> ~kurs ~land ~lans ~ling ~mala ~mali ~masu ~meni ~ming ~moto
 ~mur> ~ngan ~nggi ~ngko ~ntun ~ohon ~otor ~paka ~pake ~pas> ~pasa ~pat> ~pet> ~ping ~puku ~rat> ~roba ~rsi> ~rung
 ~seka ~sura ~tan> ~ter> ~tera ~teta ~tidu ~tis> ~tri> ~tuna ~uang ~ukul ~umur ~uran ~urat ~utuh ~wifi
bedah_rumah -4 =beast =drill @=alat_bantu @=damkar @=darurat @=ppa @=santunan @first=alat_bantu @first=damkar
 @first=darurat @first=ppa @first=santunan air anak bapak depan ke kerja lama mati puskesmas rusak+rumah suami
 sudah+lama tabrak ~<air ~<ana ~<bap ~<bay ~<kak ~<ke> ~<kec ~<kel ~<mal ~<men ~<nya ~<pas ~<pus ~<sek ~<sua ~aan>
 ~abra ~akek ~anak ~apak ~apor ~ari> ~ati> ~awa> ~bapa ~bawa ~bera ~brak ~bula ~depa ~elan ~elua ~emba ~empa ~erja
 ~erus ~esma ~gela ~geru ~ilan ~istr ~jam> ~kake ~kek> ~kerj ~kesm ~lah> ~lama ~lapo ~luar ~man> ~mas> ~mati ~mpa>
 ~nak> ~ning ~nsos ~por> ~pusk ~ran> ~rik> ~rja> ~sar> ~skes ~smas ~sos> ~stri ~suam ~suk> ~tabr ~tor> ~tuh> ~ual>
 ~uami ~uka> ~ung> ~uske
bedah_rumah -5 @=dukcapil @=kerja @=pangan @=slrt @first=dukcapil @first=kerja @first=pangan @first=puskesmas
 ada+yang bisa+bantu di jalan kk ktp odgj pak ~<dep ~<di> ~<jal ~<ket ~<kk> ~<ktp ~<lam ~<odg ~<tab ~air> ~alan
 ~anga ~bat> ~dgj> ~epan ~jala ~ktp> ~lan> ~nger ~obat ~odgj ~pak> ~rak> ~tang
bedah_rumah -6 @=polisi @=puskesmas @first=polisi @first=slrt di+rumah ~<ber ~<nge ~<pak
bedah_rumah -7 @first=- bantu+tidak
santunan 9 kafan uang ~<kaf ~<uan ~afan ~ahli ~fan> ~kafa ~uang
santunan 8 duka ~<duk ~duka ~uka>
santunan 7 =office @=santunan @first=santunan ahli ahli+waris duit kubur santunan uang+duka uang+kafan waris ~<ahl
 ~<dap ~<dui ~<kub ~<san ~<war ~antu ~aris ~atia ~duit ~emat ~hli> ~hlil ~ian> ~kubu ~nan> ~ngub ~ntun ~ris> ~sant
 ~tahl ~tian ~tuna ~ubur ~uit> ~unan ~wari
santunan 6 ada+santunan biaya biaya+tahlil dana dapet dari+pemkot klaim lelayu mati meninggal meninggal+ada pemkot
 santunan+mati tahlil uang+lelayu uang+mati untuk+orang ~<bia ~<dan ~<kem ~<kla ~<lel ~<mat ~<men ~aim> ~apet ~ati>
 ~biay ~bur> ~buri ~dana ~dape ~elay ~emko ~enin ~gal> ~ggal ~gubu ~iaya ~ingg ~kema ~klai ~kota ~laim ~layu ~lela
 ~lil> ~mati ~meni ~mkot ~ngga ~ning ~ota> ~pemk ~pet> ~rga> ~urin
santunan 5 7+hari ada+uang bantu+biaya bapak+meninggal biaya+kubur dana+duka di+luar duit+duka duit+mati dukanya
 hari+meninggal kafan+di klaim+mati kota lansia+meninggal luar luar+kota maaf+uang meninggal+kemarin santunan+tidak
 ~<kot ~<lua ~<ngu ~<tah ~ana> ~aren ~arga ~ayu> ~kot> ~uar>
santunan 4 =ask ambil bantu+kain baru baru+meninggal beda beda+kk berapa bisa bisa+ambil bisa+klaim boleh boleh+urus
 bulan cair dana+mati dapet+santunan dapet+uang kain+kafan klaim+uang klaimnya lalu mahal meninggal+karena miskin
 punya+ktp santunannya saudara saudara+miskin saudara+tidak senin tangerang uang+dukanya urus urus+santunan warga
 ~<alm ~<bul ~<cai ~<diu ~<lal ~<mah ~<mis ~<pem ~<sau ~<sed ~<uru ~<waf ~afat ~ahal ~aimn ~alma ~alu> ~ambi ~arhu
 ~aru> ~auda ~bera ~berp ~bil> ~bisa ~bole ~bura ~cair ~diur ~eda> ~emak ~erap ~erpu ~fat> ~hal> ~imny ~isa> ~iski
 ~iuru ~kany ~lalu ~leh> ~lmar ~luar ~maha ~marh ~mbil ~misk ~mnya ~nann ~ntua ~oleh ~rapa ~rhum ~rpul ~rus> ~saud
 ~seni ~skin ~tuan ~uan> ~udar ~ukan ~ulan ~urus ~wafa ~warg
santunan 3 # ada+tidak almarhum almarhum+tetangga apa+ada apa+ibu bantu+kubur bantu+pemakaman bapak bisa+urus
 bulan+lalu cair+kapan dapat dapat+apa dapet+duit dari dari+walikota di+perantauan duit+dari istri kain kakak karena
 karena+sakit kk+bisa klaim+santunan kota+bisa ktp+bisa lalu+dapet lelayu+sekarang maaf+biaya mampu mati+cair
 mau+urus meninggal+bayi meninggal+minggu meninggal+saudara meninggal+tabrak minggu+lalu orang+susah pemakaman
 pemakaman+dari pemakaman+untuk perantauan saudara+meninggal sih sih+uang susah syarat tahlil+pak tangerang+dapat
 tetangga+warga tidak+dari tidak+mampu tidak+punya tidak+sih tutup+umur uang+pemakaman urus+uang walikota
 warga+tangerang ~<bap ~<bed ~<ber ~<bis ~<bol ~<ist ~<kai ~<mam ~<mao ~<sih ~<usi ~akaa ~akak ~akam ~ang> ~aot>
 ~apa> ~apak ~apat ~auan ~bapa ~beda ~bula ~cela ~dapa ~dara ~dari ~ecel ~edo> ~elak ~gera ~guru ~hum> ~ikot ~kaan
 ~kain ~kaka ~kare ~kece ~kepo ~laka ~liko ~mamp ~maot ~mare ~naka ~nger ~ngur ~nin> ~ntau ~onak ~pema ~pona ~pula
 ~rant ~rena ~rin> ~sedo ~susa ~taua ~tri> ~usia ~wali
santunan 2 3+juta ada+bantosan bantosan+tidak bantu+dana ditinggal hari ibu+baru juta kami+orang kubur+ibu
 kubur+orang lalu+ada mahal+ada mahal+bisa meninggal+bulan meninggal+dapet meninggal+di meninggal+kami
 meninggal+senin orang+mahal pemakaman+mahal punya rumah+saya santunan+bagaimana santunan+meninggal santunan+untuk
 suami+meninggal tutup untuk ~<aya ~<jut ~<kep ~<mba ~<pun ~<sus ~<tut ~<unt ~ara> ~baru ~epon ~eran ~hari ~istr
 ~juta ~mak> ~ntuk ~puny ~sah> ~stri ~tup> ~tutu ~uarg ~uta> ~utup
santunan -2 =not =urgent =well adik+saya alat ambulans bakar bantu+apa bayar bpjs butuh dipukul jual kk kursi lagi
 motor obat pasar sudah syaratnya tiap tidur+di ~<.> ~<bay ~<bel ~<bpj ~<car ~<dic ~<dik ~<dir ~<dit ~<ga> ~<hal
 ~<jad ~<jua ~<kab ~<kay ~<kk> ~<lag ~<lin ~<mel ~<mot ~<nga ~<oba ~<ora ~<pal ~<rod ~<seb ~<tia ~<tid ~<tin ~<tun
 ~ake> ~alat ~ali> ~ama> ~ambr ~ans> ~anti ~api> ~arah ~arin ~atan ~atny ~ayar ~baka ~bawa ~baya ~bela ~bpjs ~butu
 ~diba ~ebak ~empa ~empu ~enge ~erin ~erob ~erus ~hat> ~iap> ~iman ~ipuk ~jang ~ket> ~knya ~lagi ~lan> ~mala ~mbul
 ~moto ~nang ~nggi ~nyak ~ong> ~pak> ~paka ~pas> ~ping ~pjs> ~raka ~rang ~ratn ~roba ~rsi> ~samp ~suda ~teng ~tera
 ~tiap ~tnya ~tong ~udah ~ursi ~utuh ~yak> ~yar>
santunan -3 @=darurat @first=darurat @first=poli_jiwa ada+orang air akta bikin buka daftar depan gelandangan hilang
 ini jam lapor makan mana masuk minta orang pakai sekolah sendiri siapa tanpa tetangga tidak+bisa tidur ~<air ~<ala
 ~<bak ~<ben ~<bik ~<but ~<daf ~<dim ~<gan ~<gel ~<hil ~<ini ~<kas ~<keb ~<ken ~<ket ~<kur ~<lam ~<lap ~<mal ~<nge
 ~<rus ~<sam ~<ser ~<sia ~<sud ~<tan ~<tem ~<tet ~abis ~afta ~agi> ~ahan ~akai ~akan ~akar ~aki> ~akta ~alam ~ambu
 ~ampa ~anan ~angk ~anpa ~apor ~aran ~arun ~asih ~asuk ~awa> ~bang ~biki ~bis> ~daft ~depa ~dima ~dipu ~dur> ~ekol
 ~elah ~emba ~endi ~eng> ~enga ~ftar ~gela ~gga> ~hila ~idur ~ikin ~inta ~jual ~kai> ~kar> ~kasi ~kat> ~keba ~kena
 ~kont ~ksa> ~kta> ~kul> ~kurs ~kut> ~lam> ~land ~lapo ~lung ~mah> ~mana ~masu ~mint ~ndan ~ndir ~ngka ~ngun ~npa>
 ~nta> ~ntra ~olah ~ontr ~oran ~otor ~pake ~pasa ~por> ~puku ~rik> ~ring ~ruk> ~rung ~rusa ~sak> ~sar> ~seko ~send
 ~siap ~suk> ~tanp ~ter> ~teta ~tidu ~tor> ~trak ~tuh> ~ual> ~ukul
santunan -4 =drill =still =tale @=alat_bantu @=bedah_rumah @=kerja @=poli_jiwa @=ppa @=slrt @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=ppa adik bisa+bantu gratis jalan ke kerja mau odgj pak puskesmas rumah saya
 surat urus+pemakaman ~<adi ~<dep ~<dia ~<dib ~<dip ~<dis ~<gra ~<jam ~<kam ~<ke> ~<kon ~<mak ~<man ~<mas ~<mau
 ~<min ~<nya ~<odg ~<pas ~<pen ~<per ~<pin ~<pus ~<rum ~<say ~<sek ~<sur ~<ter ~<uda ~<yg> ~adik ~anda ~anga ~asar
 ~asi> ~atis ~bat> ~dah> ~dang ~dgj> ~dik> ~diri ~elan ~epan ~erja ~esma ~etan ~gang ~grat ~han> ~iapa ~ini> ~iri>
 ~jam> ~kerj ~kesm ~kola ~lah> ~ling ~mann ~mas> ~mau> ~obat ~odgj ~pan> ~pusk ~rah> ~rati ~rja> ~ruma ~saya ~skes
 ~smas ~sura ~tan> ~tang ~tar> ~tis> ~umah ~ung> ~urat ~uske
santunan -5 =beast =heart =work @1 @=damkar @=pangan @=polisi @=puskesmas @first=damkar @first=pangan @first=polisi
 @first=puskesmas bantu+tidak di meninggal+tidak yang+urus ~<akt ~<di> ~<jal ~<ker ~<pak ~alan ~angg ~gan> ~ing>
 ~jala ~kan> ~ngan ~ran>
santunan -6 =road @=dukcapil @first=slrt yang+kubur
santunan -7 @first=- @first=dukcapil dari+kemarin yang ~<yan ~yang
santunan -8 tidak+ada
santunan -9 ada+yang
slrt 13 bantu+makan butuh+uang
slrt 12 fakir ~<fak ~akir ~faki ~kir>
slrt 11 pasar+murah
slrt 10 sktm uang yatim ~<skt ~<uan ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 jkn kis ~<jkn ~<kis ~jkn> ~kis> ~uang
slrt 8 @=slrt @first=slrt ada+tidak dtks kip kks murah pkh rt sekolah+tidak slrt ~<dtk ~<kip ~<kks ~<mur ~<pkh ~<rt>
 ~<slr ~dtks ~kip> ~kks> ~lrt> ~mura ~pkh> ~slrt ~tks> ~urah
slrt 7 anak+tidak bansos beras bpjs bpnt desil dtsen hidup+susah kering miskin pasar saya+syaratnya susah+tolong
 tidak+sekolah untuk+umkm ~<bpj ~<des ~<dts ~<mis ~anso ~asar ~bans ~bera ~bpjs ~bpnt ~desi ~dtse ~eras ~esil ~iski
 ~jama ~keri ~kin> ~misk ~nsos ~pjs> ~pnt> ~pok> ~ras> ~sen> ~sil> ~skin ~tsen ~ungg
slrt 6 =office anak+yatim bantu+lansia bayar+kontrakan belum+data blt cari+bantu data distop itu+apa jual+untuk
 kartu kasih kis+mati lansia+sebatang makan makan+anak mampu mau+minta minta+beras pbi pilih pilih+kasih rt+minta
 saya+hilang sembako sktm+mana sktm+untuk slrt+itu susu tidak+bisa tidak+mampu urus+sktm ~<bel ~<blt ~<bpn ~<dat
 ~<kar ~<pbi ~<pil ~<sem ~<sus ~<tun ~akan ~ako> ~akti ~angg ~arny ~artu ~bako ~blt> ~data ~dist ~elur ~gana ~ggak
 ~ilih ~inga ~isto ~kart ~ktif ~lih> ~mbak ~ngan ~pasa ~pbi> ~pili ~rdat ~rtu> ~sos> ~stop ~susu ~tarn ~top> ~usu>
slrt 5 aktif bagaimana+daftar bantu+beras bantu+saya bayar+rs belum biaya daftar daftar+kis dari+dinsos hapus hidup
 ibu+rumah iuran+bpjs janda kartu+kks kelurahan kering+biaya kip+kuliah kis+gratis kok lansia+miskin maaf+bantu
 makan+untuk modal nunggak orang+miskin orang+tua penerima perlu+makan pernah pip pkh+ibu popok rastra rs
 rumah+tangga saya+tidak surat+miskin tidak+aktif tidak+lanjut tidak+pernah untuk+ibu usaha+untuk ~<ban ~<bay ~<ber
 ~<bia ~<daf ~<dih ~<hap ~<jan ~<kok ~<mam ~<mod ~<nun ~<pop ~<rs> ~<sal ~<sek ~afta ~ampu ~anda ~apus ~astr ~ata>
 ~aten ~belu ~biay ~daft ~dal> ~diha ~dup> ~elum ~erim ~erin ~ftar ~gak> ~hapu ~hent ~hidu ~iaya ~idup ~ihap ~ima>
 ~inan ~jand ~kok> ~lum> ~mamp ~moda ~mpu> ~nah> ~nda> ~nggu ~ntua ~nung ~odal ~opok ~pern ~pip> ~popo ~pus> ~raha
 ~rast ~rima ~rnah ~rnya ~semb ~stra ~tif> ~tra> ~tuan ~tung ~uan>
slrt 4 =drill ada+duit ada+uang anak+4 atensi atensi+yatim bagi bantu bantu+untuk banyak+butuh bayar bayar+kota beli
 beli+beras belum+cair belum+masuk berhenti berhenti+sekolah bikin+sktm bpjs+bayar bpjs+gratis bpjs+mandir
 bpjs+nunggak bpjs+pbi bpjs+saya bulan+ini cair cara+daftar cek daftar+dtks dapat dapet dapet+pkh di+dtks dicoret
 dinsos gerobak+untuk gorengan hilang indonesia indonesia+sehat iuran jkn+orang jual+gorengan kapan kara+pak karena
 karena+biaya kartu+indonesia kelurahan+minta kemiskinan kesejahteraan keterangan+tidak kosong lanjut+tidak lulus
 lulus+sd mahal+minta mandir mau mau+bpjs mau+dapet mau+ngajuin minta minta+bantu ngajuin+bpnt nganggur ngontrak
 padahal perlu pinjam pinjam+jual rt+pilih salah sanggup sanggup+bayar saya+mati sd+tidak sekolah surat tangga
 tidak+punya tidak+sanggup tinggi tunai tunggal uang+bayar untuk+janda untuk+sekolah untuk+warung usaha warung+kecil
 yang+gratis ~<cai ~<car ~<dap ~<dis ~<gra ~<hid ~<hil ~<iur ~<kap ~<kes ~<lan ~<mak ~<man ~<mau ~<non ~<pem ~<pip
 ~<ras ~<sur ~<usa ~adah ~agi> ~aha> ~ahte ~alah ~anto ~apan ~apet ~aren ~ayar ~bagi ~bant ~baya ~beli ~berh ~cair
 ~cek> ~core ~dapa ~dape ~date ~dins ~dir> ~done ~ejah ~ekel ~ekol ~eli> ~emba ~emis ~emul ~ener ~enti ~eraa ~erhe
 ~erlu ~erna ~esej ~fin> ~gaju ~ggi> ~ggup ~gian ~gont ~gore ~gup> ~gur> ~hila ~hter ~icor ~ifin ~inja ~inta ~iura
 ~jaht ~kapa ~kare ~kelu ~kemi ~kese ~kina ~kola ~koso ~lah> ~lus> ~mau> ~mint ~nai> ~nakt ~nan> ~neri ~nesi ~ngaj
 ~ngga ~ngon ~njam ~nona ~ntra ~ntu> ~olah ~ones ~ontr ~oren ~oret ~oson ~pene ~perl ~pinj ~raan ~rat> ~rena ~ret>
 ~rhen ~rlu> ~sala ~sang ~sar> ~seja ~seke ~seko ~sia> ~song ~tar> ~tens ~terd ~trak ~uala ~ube> ~unai ~usah ~yar>
"""
