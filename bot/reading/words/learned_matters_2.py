"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 10 bakar+tangan
ppa 9 kdrt rumah+aman sodomi ~<kdr ~<sod ~domi ~drt> ~gann ~kdrt ~odom ~omi> ~sodo
ppa 8 aman butuh+rumah di+depan paksa raba ~<ama ~<om> ~<rab ~aba> ~aksa ~kahi ~mpar ~paks ~par> ~raba
ppa 7 @=ppa @first=ppa anak+tetangga bantu+tidak di+sekolah foto hamil+di lapor+kdrt mau+lari orang+pamer
 paksa+gelandangan pegang tangan ~<dib ~<dij ~<dil ~<fot ~<ges ~<peg ~bawa ~bull ~diba ~dipa ~egan ~ekel ~esek ~foto
 ~gese ~jual ~ksa> ~lly> ~man> ~oto> ~pega ~seke ~ual> ~ully
ppa 6 =tale ada+bantu adik ajak bawah+umur dan dengan+orang dibawa+lari dijual dinafkahi dipukul+suami grooming
 istri kasar kawin laki+raba majikan minta+foto neror pacar perkosa pukul pukul+saya suami suami+saya suka teman
 teriak+dipukul tidak+dinafkahi ~<adi ~<aja ~<dan ~<dip ~<dit ~<gro ~<ist ~<kaw ~<mba ~<ner ~<nga ~<ngu ~<pac ~<pel
 ~<puk ~<rok ~<sua ~<suk ~acar ~adik ~ahi> ~aman ~ami> ~awin ~dan> ~diju ~dik> ~dila ~dile ~dipe ~disu ~eceh ~erko
 ~eror ~gaja ~gang ~groo ~hin> ~hkan ~iin> ~ijua ~ikas ~inaf ~ipak ~kasa ~kawi ~kosa ~kul> ~laki ~lara ~lece ~lemp
 ~lin> ~ming ~nero ~ngaj ~ntip ~omin ~oomi ~osa> ~paca ~pakn ~perk ~puku ~rkos ~room ~ror> ~suam ~suka ~tema ~tri>
 ~uami ~ukul ~ulin ~win>
ppa 5 =heart ajak+tidur ancam bawah bully bully+di bus+gesek catcalling catcalling+terus chat+mesum dan+dipukul
 depan+sekolah di+bawah dibawa dikasih dikasih+makan dini dipukul eksibisionis eksibisionis+di gelandangan+dengan
 gesek harus+bagaimana kakak kamar+mandi kekerasan korban laki lari+pacar maaf+lansia mandi mantan mau+dini mesum+ke
 orang+tua pak+sebelah payudara penumpang+bus perkosa+di remes remes+payudara sampai+biru saya+di saya+dipukul
 saya+perkosa saya+suka sebelah+rumah seret sodomi+di suka+pukul syaratnya+apa telanjang+saya teriak tiri ~<anc
 ~<cat ~<dig ~<dii ~<dik ~<eks ~<lak ~<man ~<muk ~<nge ~<ngi ~<nye ~<pak ~<pay ~<per ~<por ~<rem ~<sek ~<ser ~<tem
 ~<tir ~ajak ~akak ~aki> ~alli ~anca ~ance ~andi ~atca ~awah ~ayud ~bak> ~bar> ~bisi ~buki ~buku ~call ~cam> ~car>
 ~catc ~cehk ~cem> ~dibu ~dige ~dika ~dini ~dipu ~dite ~ebuk ~ehka ~eksi ~elec ~emes ~erab ~eret ~eria ~gebu ~gele
 ~iak> ~ibaw ~ibis ~ibuk ~igeb ~ilec ~inik ~inti ~ioni ~iper ~ipuk ~irab ~iri> ~isio ~istr ~kahk ~kaka ~kan> ~keke
 ~korb ~ksib ~kuli ~llin ~mand ~mant ~mbak ~mes> ~muku ~ncam ~ncem ~ndi> ~ngel ~ngin ~nis> ~ntan ~onis ~orba ~payu
 ~reme ~riak ~ring ~sere ~sibi ~stri ~tasi ~tcal ~teri ~tip> ~tiri ~uar> ~ukin ~uku> ~undu ~utin ~wah> ~yuda
ppa 4 =work aborsi ada+biaya anak bapak bapak+kawin bapak+tiri biru bisa+tidak boleh+keluar bunuh+saya bus chat cium
 cubit di+angkot di+gudang diam dibully dieksploitasi dilacurkan dilarang dilarang+ketemu dilempar+piring
 dipukul+tiap disuruh+jual ditinggal foto+telanjang ganti+baju grooming+anak gudang hamil harus ipar jadi+psk jawab
 jual+anak kamar+saya kata+dan kawin+lagi kecil+tetangga keluar ketemu+saudara kirim+foto korban+kdrt kunci+tidak
 laki+saya lapor+soal lempar malu masuk+kamar mau+lapor mesum nafkahin ngaji ngintip ngintip+kamar nyebar
 pakai+pisau panas+dengan pas pas+ganti pegang+anak pelatih penumpang pisau porno psk rumah+teriak saya+paksa
 saya+pukul sebar sebar+foto sebelah sekap selingkuh sering sering+masuk soal+orang suami+tiap sundut sundut+rokok
 takut+lapor tanggung tanggung+jawab tangis+dipukul telanjang teman+kelas terlantar+bapak tetangga+teriak tiap
 tiap+hari tidak+boleh tidak+nafkahin tidak+tanggung tua+yang umur yang+jual yang+kasar ~<aba ~<abo ~<ana ~<bap
 ~<bir ~<bul ~<bus ~<cha ~<ciu ~<cub ~<dic ~<dif ~<dih ~<din ~<dis ~<gud ~<ham ~<ipa ~<jer ~<kek ~<kor ~<maj ~<mes
 ~<pam ~<pis ~<pon ~<psk ~<seb ~<sun ~<tan ~<umu ~aban ~abuk ~acur ~afka ~ahka ~ajik ~akny ~alua ~amil ~amin ~ampa
 ~anak ~ani> ~anta ~apak ~arus ~asan ~asih ~atai ~atih ~awab ~ban> ~bapa ~biru ~bit> ~bors ~bus> ~cehi ~ceki ~chat
 ~cium ~cubi ~cucu ~curk ~diam ~diek ~difo ~diin ~dija ~dira ~dung ~dut> ~ebar ~ebel ~ehin ~ekap ~eker ~ekik ~eksp
 ~elem ~eman ~empa ~enda ~enum ~esum ~fkah ~ganc ~gint ~gkuh ~guda ~hami ~haru ~hat> ~iam> ~iap> ~ibul ~ieks ~ifot
 ~ikah ~ikat ~ilac ~ilar ~ingk ~ipar ~ipeg ~iru> ~isau ~isun ~itam ~itin ~ium> ~jeri ~jika ~kap> ~kera ~kik> ~kin>
 ~knya ~kola ~kspl ~kuh> ~lacu ~lah> ~lati ~loit ~luan ~luar ~maji ~maks ~malu ~mesu ~mil> ~nafk ~naka ~namp ~nang
 ~ndun ~ndut ~ngas ~ngko ~ngun ~nika ~njok ~nyeb ~nyik ~oita ~onak ~onjo ~orno ~orsi ~pela ~pisa ~ploi ~pona ~porn
 ~psk> ~rasa ~rban ~ret> ~rit> ~rkan ~rno> ~rok> ~runy ~san> ~sau> ~sebe ~seli ~seri ~sih> ~sion ~splo ~sum> ~sund
 ~tain ~tamp ~tan> ~tang ~tiap ~tih> ~tin> ~ubit ~ucu> ~udan ~udar ~uka> ~urka ~urun ~wab> ~yeba ~yiks
ppa 3 15+tahun anak+dihina anak+dilacurkan anak+paksa ancam+bunuh ancam+sebar atas badan badan+saya bagaimana+ya
 baju bantu+bapak bantu+ibu bunuh cium+paksa cubit+sampai dan+palak dari+kemarin dengan dengan+bapak diam+rok
 diancam+mantan dihina dihina+guru dikeroyok+lansia dikeroyok+teman dilempar dipukul+pacar disebar+foto disuruh
 diteror ditinggal+orang dmn foto+diam foto+jorok ganti gesekin gesekin+malu guru guru+ngaji hamil+ditinggal
 hari+sendiri harus+lapor ibu+sekap ibu+tiri ikut ipar+suka istri+tetangga jorok jual kakak+ipar kalau kalau+saya
 kamar+tidak kdrt+tapi kelas+untuk kena+kdrt kerja+tiap ketemu kirim lagi lari+dari lempar+tetangga mabuk+terus
 malah mantan+neror mantan+nyebar mantan+tiap mau+minta ngaji+pegang ngasih ngelecehin nguntit nyebar+video
 pak+sering paksa+melayani paman paman+lempar pegang+murid peluk pendampingan perempuan perempuan+15 perkosa+guru
 perkosa+tetangga piring raba+badan rok rokok salaki sampai saudara saya+mabuk sekap+saya sekap+suami sekolah
 sekolah+lapor selingkuh+dan sendiri+dan soal tahun+mau tangan+bisa tangis tapi+takut terus+ancam tetangga
 tidak+ngasih tiri+pegang tiri+tidak tolong+bantu tua tua+kerja untuk+saya ustad video ~<baj ~<boj ~<cuc ~<dia ~<die
 ~<dmn ~<ema ~<eng ~<gue ~<gur ~<har ~<iku ~<jaw ~<jor ~<jua ~<kak ~<kel ~<kir ~<lag ~<lar ~<mak ~<pir ~<sam ~<sau
 ~<sel ~<sir ~<soa ~<tet ~<tia ~<tua ~<ust ~<vid ~abor ~abur ~aci> ~adi> ~ahin ~ain> ~aju> ~akan ~alak ~alau ~alu>
 ~ama> ~amen ~angg ~anja ~apah ~ara> ~arka ~atas ~auda ~bah> ~baju ~bela ~bojo ~buk> ~bunu ~ciin ~dara ~deo> ~dici
 ~dicu ~dihi ~diik ~diki ~diku ~dina ~disi ~diti ~dmn> ~ekin ~ekny ~ekol ~elah ~elat ~elin ~elua ~eluk ~emak ~emal
 ~empu ~emu> ~epon ~eras ~erem ~erit ~etan ~etem ~eung ~gan> ~gasi ~geul ~gga> ~ggeu ~ggun ~gkon ~gue> ~gunc ~gung
 ~gunt ~guru ~hina ~iapa ~ibak ~ibun ~iciu ~icub ~ideo ~ihin ~ikir ~ikur ~ikut ~ilem ~imin ~ina> ~inga ~inya ~ipal
 ~irim ~iser ~isir ~isur ~itas ~itel ~iten ~jak> ~jawa ~kabu ~kak> ~kala ~kasi ~kela ~kete ~kiri ~kok> ~kong ~kuru
 ~kuti ~lagi ~lanj ~lau> ~ling ~luk> ~mak> ~mama ~mbah ~men> ~miny ~mpai ~mpan ~mpe> ~mpua ~nak> ~ncii ~ngam ~ngan
 ~ngge ~ngis ~ngku ~njan ~nti> ~ntit ~nump ~oal> ~okok ~olah ~osaa ~pak> ~pama ~pant ~pelu ~penu ~pere ~piri ~puan
 ~remp ~rim> ~rimi ~roko ~rus> ~saan ~sama ~saud ~sek> ~seka ~seki ~seko ~sisw ~soal ~stad ~suru ~tad> ~tark ~tasa
 ~tela ~temu ~tend ~teta ~tit> ~tua> ~uan> ~umpa ~umur ~unci ~unga ~unuh ~unya ~uru> ~uruh ~usta ~vide ~yere
ppa 2 adik+dibawa air+panas anak+ditinggal anak+perkosa anak+terlantar anak+tidak angkot art atas+ajak bacok+saya
 banget bantu+bakar bantu+sodomi bapak+lapor bapak+tidak boleh cekik cerai dan+pukul datang+kontrakan depan
 di+cipondoh diancam+lansia dipukul+bapak dipukul+majikan ditinggal+pacar dosen dosen+pegang dulu foto+pribadi
 gesek+ada hp+sita intip intip+waktu istri+sebelah kalau+marah kata ke+anak kekerasan+mau kelamin kelamin+di
 konsultasi kontrakan+saya korban+revenge lansia lansia+pakai larang larang+keluar lari maaf maaf+disebar
 maaf+sodomi mabuk mahasiswi main+tangan majikan+sekap melayani minta+pendampingan nafkahin+anak neror+datang
 neror+rumah no+telepon pacar+paksa paksa+nikah pamer pamer+kelamin pegang+mahasiswi peluk+paksa perkosa+lapor
 pisau+makasih porn porn+harus pribadi+siapa pukul+anak pulang+pukul raba+di renang revenge revenge+porn rumah+hp
 saya saya+dibully saya+kalau saya+pulang saya+sering sekap+art siram siram+air sita suami+pukul suka+main
 tangan+malam tapi telepon+uptd teman+dibawa teman+saya terus+lapor terus+pulang trauma uptd uptd+pak waktu+mandi
 ~<abd ~<art ~<bad ~<dos ~<dul ~<int ~<kas ~<maa ~<mab ~<nyo ~<ppa ~<rev ~<say ~<tap ~<tel ~<ter ~<tp> ~<upt ~aaf>
 ~abdi ~adan ~adu> ~ake> ~amah ~amer ~ampe ~ampi ~ang> ~angi ~art> ~asi> ~aten ~auma ~aya> ~bada ~bdi> ~bole ~ceha
 ~cera ~damp ~date ~depa ~dise ~dose ~dulu ~ehan ~elan ~elar ~enga ~engk ~erai ~ertu ~even ~gadu ~gaji ~game ~gis>
 ~gkot ~iaya ~iint ~ipel ~iram ~iria ~irin ~iswi ~iter ~iton ~jok> ~joro ~kata ~kepo ~lami ~leh> ~ltas ~maaf ~mabu
 ~mela ~mer> ~mert ~mpin ~ndam ~nge> ~nget ~nsia ~nuh> ~nya> ~nyer ~oleh ~ondo ~orn> ~orok ~pai> ~pame ~papa ~pele
 ~pond ~ppa> ~ptd> ~rai> ~raum ~reve ~rsi> ~rtua ~ruh> ~saya ~sira ~sita ~sult ~swi> ~tapi ~tero ~tonj ~trau ~ulta
 ~ulu> ~unti ~uptd ~veng ~yani ~yeki
ppa 1 @1
ppa -2 3+hari @=ugd_malam @first=- @first=ugd_malam ada+anak adik+laki anak+saya arab+takut bacok+untuk banyak bau
 berapa bisa butuh+bantu darah dari+rumah data dengan+ibu dengan+suami depan+rumah di+kamar di+pasar di+pos
 dilempar+orang diri habis istri+ancam kakak+hamil kandang kapan kasih kejang kelas+ibu kelas+kakak kemana kursi
 malam maling mau+mandi mobil nomor pabrik pak+tolong periksa pindah punya roda rumah+dilempar saudara+sebelah
 saya+odgj saya+tidak sumbang tabrak tanda+tangan teman+tkw tukang+parkir ~<bac ~<ban ~<bau ~<ben ~<gel ~<hab ~<hal
 ~<kam ~<kap ~<kon ~<lia ~<mob ~<ngo ~<nom ~<pab ~<par ~<put ~<rek ~<rod ~<san ~<sud ~<sus ~<tah ~<yg> ~abra ~abri
 ~aja> ~ak2> ~ambu ~ang2 ~ange ~atap ~bany ~bau> ~bini ~bisa ~brak ~brik ~buat ~carn ~egal ~ejan ~erah ~erik ~erob
 ~erum ~gar> ~habi ~iman ~impu ~inda ~isa> ~itim ~jol> ~juk> ~kang ~kapa ~kara ~keja ~ker> ~kir> ~maka ~mala ~mobi
 ~mor> ~mpuk ~nal> ~ndah ~ng2> ~nik> ~nomo ~obil ~oda> ~omor ~pabr ~pam> ~pata ~peru ~pind ~puki ~puny ~raka ~ras>
 ~rga> ~riks ~rin> ~roba ~roda ~satp ~sile ~sin> ~sumb ~sura ~tabr ~timp ~tuan ~umba ~untu ~ursi
ppa -3 =ask =well @=darurat @=poli_jiwa @=trc @first=darurat @first=trc ada+yang alat ambulans anak+perempuan
 bapak+tua bawa bayar belum bpjs buka dari dengan+hrd dia dikeroyok+pulang dikeroyok+temen dinas+pendidikan dinsos
 dipukul+di gratis hrd kaki kumat lain lapor+dinas lari+sekarang lebam listrik maaf+suami mantan+saudara mau+terjun
 motor murid+lapor naik obat pacar+anak pasar pegang+saya pembantu pembantu+dipukul pendidikan pos pulang+sekolah rt
 rujuk rujuk+suami rumah+dengan rumah+saya rusak sakit saudara+tidak saya+dibawa saya+dikeroyok saya+kunci
 saya+pegang suami+istri suami+temen tangerang terjun tidak+bisa tidak+mau tiri+saya untuk ~<akt ~<bal ~<bar ~<bis
 ~<bpj ~<bua ~<dap ~<gig ~<gra ~<hrd ~<kar ~<ker ~<kom ~<lai ~<lis ~<lon ~<mas ~<nai ~<oba ~<rt> ~<sak ~<sat ~<sil
 ~<sum ~<tab ~<tin ~<umr ~<unt ~ahir ~aik> ~air> ~akit ~alam ~alat ~alin ~ambr ~ans> ~arga ~arny ~arun ~atis ~ayar
 ~ayat ~bali ~bam> ~baya ~belu ~bera ~bpjs ~buka ~dari ~dia> ~didi ~dins ~diri ~ebak ~ebam ~elum ~endi ~eng> ~erap
 ~erju ~gela ~gen> ~ggal ~ggu> ~gigi ~grat ~hrd> ~ian> ~idik ~ihan ~inso ~jun> ~kah> ~kaki ~kat> ~keba ~kit> ~kont
 ~kos> ~kuma ~kurs ~lain ~let> ~list ~lonc ~lum> ~mali ~mann ~mbul ~mpu> ~naik ~nas> ~ncat ~nda> ~ndid ~ngen ~nggi
 ~ngka ~ntra ~ntua ~ntuk ~nyak ~onca ~ontr ~pemb ~peri ~pet> ~pinj ~pjs> ~pos> ~rah> ~rak> ~rapa ~rati ~rjun ~ruk>
 ~rum> ~saki ~tah> ~ter> ~tian ~tong ~tor> ~trak ~trik ~tuk> ~tuna ~tung ~uat> ~ulan ~umat ~umr> ~unan ~urat ~usah
 ~usak ~yak> ~yat>
ppa -4 =drill @=santunan @first=poli_jiwa @first=santunan arab bapak+tiap bayi bikin cari daftar di+arab dinas
 dipukul+orang guru+lapor hari+tetangga istri+lari jam kelas+sampai kunci+di lapor+murid lebam+lapor meninggal
 murid+dipukul puskesmas sebelah+sekap tetangga+denger tetangga+sekap tkw tkw+dipukul ~<.> ~<ala ~<ara ~<aya ~<bel
 ~<bik ~<buk ~<daf ~<dar ~<jam ~<kay ~<keb ~<kej ~<kum ~<min ~<nya ~<pos ~<pun ~<pus ~<ruj ~<rus ~<sem ~<tkw ~abis
 ~afta ~ahan ~ampu ~anan ~apan ~arab ~asny ~atan ~ayi> ~bat> ~bayi ~biki ~bis> ~bula ~cari ~cat> ~daft ~dah> ~enin
 ~esma ~ftar ~gah> ~gal> ~han> ~ikin ~ilet ~ingg ~kesm ~ket> ~lahi ~lasn ~lat> ~meni ~ning ~nsos ~ntun ~obat ~otor
 ~pasa ~pusk ~rab> ~rat> ~ruju ~rusa ~sak> ~skes ~smas ~snya ~sos> ~tar> ~terj ~tkw> ~ujuk ~uran ~uske ~yar>
ppa -5 @=alat_bantu @first=alat_bantu ada ancam+mau denger di+rumah dipukul+majikannya disebar+mantan hilang ini
 jalan laki+pamer lari+dengan majikannya mana mati nafkah nafkah+anak perempuan+perkosa sampai+lebam ~<ada ~<amb
 ~<bay ~<car ~<dim ~<hil ~<ini ~<jal ~<kur ~<leb ~<men ~<pen ~<war ~ada> ~alan ~ana> ~dima ~enge ~eran ~ger> ~hila
 ~inas ~jala ~jam> ~kann ~lang ~leba ~mana ~mas> ~mat> ~mati ~nan> ~peng ~rik> ~rnya ~tis> ~ukan
ppa -6 =beast =office @=bedah_rumah @=damkar @=pangan @=puskesmas @first=bedah_rumah @first=damkar @first=dukcapil
 @first=pangan @first=puskesmas bakar+suami di kk ktp perkosa+paman saya+disebar sekap+anak suami+tolong
 tetangga+bakar uang ~<,> ~<ber ~<di> ~<kk> ~<ktp ~<mat ~<pin ~<uan ~anda ~anya ~ati> ~emba ~ilan ~ktp> ~lan> ~mban
 ~nger ~ran> ~uang
ppa -7 @=dukcapil @=kerja @=polisi @=slrt @first=kerja @first=polisi @first=slrt ibu+saya odgj ~<odg ~<pem ~dgj>
 ~odgj
ppa -8 # =road mantan+pacar
ppa -9 anak+dipukul diancam+disebar ~<aku
ppa -10 pribadi+saya ~aku>
alat_bantu 12 budek polio ~<bud ~bude ~lio> ~olio ~udek
alat_bantu 11 congek ~<con ~<pol ~cong ~dek> ~gek> ~ngek ~onge ~poli
alat_bantu 10 ngesot ~esot ~geso ~nges ~sot>
alat_bantu 8 ~<nge
alat_bantu 7 @=alat_bantu @first=alat_bantu alat budeg kaki kruk kursi roda tongkat walker ~<ala ~<kak ~<kru ~<kur
 ~<rod ~<ton ~<tun ~<wal ~aki> ~alat ~alke ~deg> ~gkat ~kaki ~kat> ~kruk ~kurs ~lat> ~lker ~ngka ~ngu> ~oda> ~ongk
 ~roda ~rsi> ~ruk> ~tong ~tuna ~udeg ~ungu ~ursi ~walk
alat_bantu 6 =office alat+bantu alat+dengar bantu+dengar buntung butuh+alat congek+di dengar kaki+buntung kaki+palsu
 kasur kursi+roda lumpuh orang+tua rungu stroke tulang tuna tuna+rungu ~<,> ~<den ~<lum ~<pal ~<run ~<str ~<tul
 ~asur ~bral ~bunt ~deng ~ebra ~elak ~enga ~gar> ~kasu ~ker> ~laka ~lump ~mpuh ~ngar ~pals ~pros ~puh> ~puta ~roke
 ~rung ~stro ~sur> ~trok ~tula ~tung ~umpu ~una> ~utas
alat_bantu 5 80+tidak =tale amputasi bantu+alat bantu+kursi belakang+luka berdiri bisa+jalan butuh celebral
 celebral+palsi dari+pemkot denger denger+alat di+rumah difabel disabilitas dorong habis+amputasi ibu jalan kuat
 kuat+berdiri kursi+untuk lahir lahir+tanpa lapor+kemana maaf+congek ngajuin palsi palsu pasien pemkot pinjam
 prostesis roda+untuk tanpa+kaki tidak+bisa tidak+kuat tongkat+kaki tulang+belakang tunanetra umur+80 untuk+orang
 walker+untuk ~<amp ~<but ~<ced ~<cel ~<dif ~<dor ~<ibu ~<jal ~<kas ~<kor ~<kua ~<pen ~<pin ~abel ~abis ~ajui ~alan
 ~alsi ~alsu ~anet ~asie ~bel> ~berd ~bis> ~bitu ~butu ~cede ~cele ~dera ~difa ~disa ~doro ~eder ~eleb ~emko ~ende
 ~enge ~erdi ~esis ~etra ~fabe ~gaju ~gara ~gen> ~ger> ~hir> ~ibu> ~ien> ~ifab ~inja ~isab ~itus ~jala ~juin ~kang
 ~kuat ~lebr ~lsi> ~lsu> ~mkot ~mput ~nane ~nden ~netr ~ngaj ~ngen ~njam ~oke> ~oste ~pasi ~pemk ~pend ~pinj ~ral>
 ~rdir ~rost ~sabi ~sien ~sis> ~stes ~tesi ~tra> ~ubit ~uin> ~untu ~utuh
alat_bantu 4 abis abis+operasi bantu bantu+ada bapak bekas belakang berapa+lama butuh+kursi butuh+tongkat dapet
 dari+dinsos dekubitus dengar+dari dengar+gratis difabel+mau dinsos gratis ibu+saya ibu+tidak kasur+dekubitus
 keluar+rumah korsi korsi+roda kuping kurang lansia+bantu lumpuh+mau mau mau+kursi minta+kursi pampers
 pampers+lansia pasien+pinjam pendengaran ranjang ranjang+pasien roda+dari saya+tidak sepatu telinga tidak+denger
 tua umur untuk untuk+keluar ~<aba ~<abi ~<bap ~<bek ~<ber ~<bua ~<bun ~<dap ~<gra ~<kup ~<lah ~<mau ~<mla ~<ort
 ~<pam ~<pem ~<pro ~<ran ~<tua ~<umu ~<unt ~abil ~ahir ~ampe ~anja ~anny ~antu ~apak ~apet ~aran ~atis ~bant ~bapa
 ~beka ~bela ~bili ~buat ~daks ~dape ~deku ~dins ~diri ~ekas ~ekub ~era> ~ers> ~grat ~ilit ~inje ~inso ~iri> ~itas
 ~jem> ~kas> ~kors ~kot> ~kubi ~kupi ~kura ~lan> ~lann ~lita ~mak> ~mau> ~mper ~mur> ~nga> ~nger ~njan ~njem ~nnya
 ~ntu> ~ntuk ~oron ~orsi ~ortu ~pamp ~patu ~peng ~pers ~ping ~ranj ~rati ~rong ~sepa ~tas> ~tasi ~teli ~tua> ~tuh>
 ~tuk> ~tus> ~uat> ~umur ~unan ~upin
alat_bantu 3 # =ask ada+kursi ada+pinjam ajuin alat+jalan ambil+mana amputasi+ibu anak+habis anak+lahir bantu+jalan
 bantu+tongkat bapak+lumpuh bapak+umur berdiri+ada berdiri+bisa berdiri+dapet berdiri+minta berjalan berjalan+tolong
 bisa bisa+berjalan bisa+minjem budeg+cara budek+alat budek+lapor budek+terus butuh+kaki cara dari dengar+mana empat
 ganti+tongkat gratis+ada habis ibu+umur kaki+empat keluar kereta kereta+dorong khusus kurang+denger kursi+dorong
 lama lansia lansia+lumpuh lansia+saya lansia+umur lumpuh+minta maaf maaf+budek maaf+tetangga masih+ada mau+ajuin
 mau+punya minjem minta+alat minta+tongkat ngajuin+kruk operasi palsu+untuk pendengarannya perlu punya+kursi
 rumah+saya tanpa tetangga+budeg tua+saya tunadaksa tunarungu tunarungu+mau tunggu untuk+korban untuk+saudara
 untuk+tunanetra ~<aju ~<ban ~<bis ~<dek ~<dim ~<din ~<dis ~<hab ~<khu ~<maa ~<min ~<moh ~<nun ~<nyu ~<ope ~aaf>
 ~abah ~adak ~aku> ~ampu ~ana> ~anpa ~ansi ~asih ~atah ~atu> ~berj ~bisa ~dari ~dima ~elin ~enya ~erlu ~eta> ~gul>
 ~husu ~iman ~inga ~inta ~isa> ~jam> ~jang ~kere ~khus ~kulo ~lahi ~maaf ~mana ~minj ~moho ~nada ~naru ~npa> ~nsia
 ~nsos ~ntun ~nung ~nyan ~odan ~oper ~peny ~perl ~pet> ~rann ~rasi ~rjal ~rlu> ~rtu> ~sih> ~simb ~sos> ~sus> ~tanp
 ~tis> ~ulo> ~unad ~unar ~uran ~usus
alat_bantu 2 anak+tidak bantu+ngesot bantu+orang bantu+pak bapak+saya bisa+mlaku cara+ngajuin jalan+butuh jalan+lagi
 jalan+susah kaki+4 kaki+tiga korban+pabrik kruk+bagaimana kruk+untuk kuota lansia+budeg lansia+jalan luka
 makasih+kursi mau+dapet mau+ganti mau+ngajuin mau+tongkat minjem+kursi minta mlaku ngajuin+alat ngesot+pak
 palsu+gratis patah patah+tulang penyandang penyandang+disabilitas pinggul pinjam+kursi polio+linglung struk
 tangan+palsu tongkat+untuk tunggu+berapa untuk+bapak untuk+penyandang walker+lansia ~<ema ~<iso ~<kul ~<kuo ~<lan
 ~<luk ~<nga ~<pat ~<sep ~aksa ~asi> ~bah> ~bok> ~dany ~epat ~eret ~ggul ~habi ~hon> ~imbo ~iso> ~jama ~kuot ~laku
 ~lans ~luka ~mbok ~mint ~mlak ~nggu ~nta> ~nyuw ~ohon ~ora> ~otan ~pak> ~reta ~sia> ~stru ~tah> ~ungg ~uota ~uwun
 ~wun> ~yuwu
alat_bantu -2 @=ugd_malam @first=ugd_malam apa bakar bantu+lansia bapak+tua darah data dipukul gang hp kaki+luka
 minggu pasar sakit saya saya+mau suami tiap ~<bal ~<bpn ~<dij ~<hp> ~<jat ~<kar ~<kej ~<ket ~<kom ~<lap ~<lar ~<low
 ~<mel ~<oma ~<say ~<sem ~<tah ~<tan ~akan ~akar ~ake> ~akit ~akny ~ambr ~ampa ~ang> ~anji ~apa> ~ata> ~baka ~dipa
 ~diti ~ebak ~elat ~empu ~erem ~erob ~gera ~iap> ~ihan ~inya ~ipuk ~ita> ~keba ~kit> ~kolo ~komp ~lari ~lin> ~men>
 ~ming ~nang ~nda> ~ntra ~pere ~rin> ~roba ~saha ~saya ~suam ~tela ~tian ~tiap ~trak ~uami ~ukan ~ung>
alat_bantu -3 =still =urgent @1 @=trc @first=trc ada+yang air ambulans bawa bayi belum bikin buka daftar dengan
 gelandangan hari hilang jatuh jual malam masuk mati motor obat orang pakai polio+tetes roda+di rumah sekolah
 sendiri surat tetes tidak+ada tidur+di ~<air ~<akt ~<amb ~<apa ~<bak ~<bar ~<bia ~<bik ~<buk ~<daf ~<dat ~<dia
 ~<dic ~<dir ~<gel ~<hal ~<hil ~<jua ~<kab ~<kal ~<kam ~<kay ~<kel ~<mas ~<mat ~<mot ~<ngu ~<oba ~<rum ~<sak ~<san
 ~<sek ~<ser ~<sua ~<sur ~<tam ~<ter ~<tia ~<war ~afta ~ahan ~akai ~ali> ~ami> ~anan ~anda ~ange ~angk ~ans> ~asuk
 ~atan ~ati> ~atuh ~aya> ~ayi> ~bayi ~belu ~buka ~bur> ~daft ~dara ~data ~dipu ~dur> ~ekol ~elum ~emba ~endi ~eng>
 ~etes ~ftar ~guru ~hari ~hat> ~hila ~istr ~jatu ~kar> ~ket> ~kola ~kont ~lam> ~land ~lant ~lum> ~mah> ~mala ~man>
 ~masu ~mati ~mbul ~moto ~ndir ~nggi ~nyak ~olah ~ontr ~otor ~paka ~pake ~pan> ~pas> ~pasa ~rah> ~ras> ~rat> ~ruma
 ~saki ~sama ~samp ~san> ~seko ~send ~stri ~sura ~tang ~tes> ~tete ~uan> ~uarg ~uka> ~umah ~urat ~yak>
alat_bantu -4 @=darurat @=santunan @first=bedah_rumah @first=darurat @first=santunan bisa+tidak dari+kursi depan
 di+trotoar jam ke kk lumpuh+ngesot makan meninggal ngesot+minta odgj puskesmas tidur trotoar ~<baw ~<dep ~<dip
 ~<dit ~<ke> ~<keb ~<kk> ~<kon ~<mal ~<men ~<odg ~<per ~<pus ~<sam ~<sen ~<tro ~air> ~alam ~aman ~ambu ~anga ~anta
 ~asar ~awa> ~bang ~bat> ~bawa ~biki ~bula ~depa ~dgj> ~elan ~enin ~epan ~eran ~erja ~esma ~gela ~ian> ~idur ~ikin
 ~ilan ~ini> ~jual ~kai> ~kesm ~kul> ~lah> ~mas> ~meni ~ngga ~ning ~oar> ~obat ~odgj ~oran ~otoa ~puku ~pusk ~ran>
 ~roto ~sar> ~skes ~smas ~suk> ~tan> ~tar> ~tidu ~ting ~toar ~tor> ~trot ~ual> ~ukul ~uske
alat_bantu -5 =beast =drill =heart @=bedah_rumah @=damkar @=pangan @=poli_jiwa @=polisi @=ppa @first=damkar
 @first=pangan @first=poli_jiwa @first=polisi @first=ppa @first=puskesmas di ini jatuh+dari kerja ktp pak uang ~<di>
 ~<ini ~<jam ~<ktp ~<nya ~<uan ~diba ~gal> ~gan> ~gang ~ggal ~han> ~iban ~ing> ~ingg ~kan> ~kerj ~kin> ~ktp> ~maka
 ~nan> ~ngan ~rja>
alat_bantu -6 =work @=dukcapil @=kerja @=puskesmas @first=dukcapil @first=kerja ~<dib ~<ker ~<pak ~uang
alat_bantu -7 =road @=slrt @first=- @first=slrt ada+orang bantu+tidak bisa+bantu
alat_bantu -8 untuk+saya
bedah_rumah 10 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah bantu+jamban jamban keropos ~<gub ~<ren ~amba ~erop ~gubu ~jamb ~kero
 ~mban ~opos ~ropo
bedah_rumah 7 atep atep+ancur bantu+rumah bedah bedah+rumah bocor gubug gubug+lansia jebol kaso lapuk patah rumah
 ~<amb ~<ate ~<bam ~<bed ~<boc ~<jeb ~<kay ~<pat ~<rum ~angi ~angu ~apuk ~aso> ~atah ~atap ~atep ~bamb ~ban> ~beda
 ~boco ~bug> ~cor> ~dah> ~ebol ~edah ~eng> ~jebo ~kaso ~lapu ~mah> ~mbu> ~ngun ~ocor ~pata ~puk> ~ruma ~tah> ~tep>
 ~ubug ~umah
bedah_rumah 6 ada+masih ambrol ambruk ancur atap bangun dinding hujan kamar kaso+patah kayu lantai layak maaf+rumah
 mandi+tidak masih mau+ambruk orang+keropos papan papan+lapuk rumah+tidak rutilahu tidak+layak tinggal wc ~<,> ~<anc
 ~<ata ~<din ~<huj ~<jam ~<lay ~<rut ~<wc> ~ahu> ~ambr ~ancu ~apan ~ayak ~ayu> ~baik ~bang ~bol> ~brol ~bruk ~cur>
 ~dibe ~dind ~ding ~enov ~erba ~erin ~gun> ~huja ~ibed ~ilah ~imba ~indi ~jan> ~kayu ~lahu ~laya ~masi ~mbro ~mbru
 ~ncur ~ndin ~perb ~pos> ~rbai ~reng ~reno ~ruti ~simb ~tap> ~tila ~ujan ~util ~yak>
bedah_rumah 5 angin atapnya belum bener bolong daftar+mana dengan+5 di+kali dinding+triplek gubuk+kayu huni kaya
 kayu+dengan kena langit langit+ambrol layak+huni masih+di perbaikan perbaikan+rumah plafon program renovasi
 rumah+ibu rumah+untuk sudah tanya tanya+kemana triplek ~<bel ~<ben ~<dib ~<gen ~<hun ~<ima ~<kal ~<kam ~<kas ~<lan
 ~<lap ~<oma ~<pap ~<rub ~<sim ~<sud ~<tin ~<tri ~<uda ~afon ~aika ~amar ~ambu ~apny ~asi> ~belu ~bene ~bolo ~buh>
 ~ehab ~elum ~ena> ~ener ~ente ~erum ~fon> ~gaju ~gent ~git> ~gram ~hab> ~huni ~ikan ~imah ~iple ~isur ~kama ~lafo
 ~lant ~lum> ~mar> ~ner> ~neri ~ngaj ~ngit ~nova ~ntai ~nten ~ntua ~ogra ~omah ~ovas ~papa ~plaf ~pnya ~prog ~ram>
 ~reha ~rin> ~ripl ~rogr ~rol> ~rubu ~ruk> ~rvey ~suda ~surv ~tai> ~tapn ~trip ~tuan ~uan> ~ubuh ~udah ~uni> ~urve
 ~vey>
bedah_rumah 4 ambruk+di baiki bangun+lagi bangun+ulang bantu+bangun belum+ada belum+bangun bisa+bedah direhab
 disurvey genteng janda kamar+mandi kemana kena+puting lewat+siapa mau minta minta+bantu orang+tua pada pengajuan
 punya+wc renovasi+rumah reyot rumah+kena rumah+saya rumah+warisan rumahnya rumahnya+belum rusak+parah saya+sudah
 sudah+disurvey sudah+foto tahun tidak+bedah tidak+punya tinggal+di tua ulang ulang+rumah untuk+warga warga+miskin
 warisan+rusak wc+di ~<ang ~<bai ~<bol ~<ken ~<mau ~<pla ~<pro ~<ret ~<rey ~<rob ~<tua ~ahan ~ahny ~ahun ~aiki ~ajua
 ~ajuk ~anta ~boh> ~dire ~disu ~etak ~eyot ~gin> ~hnya ~hun> ~inta ~ireh ~jand ~juan ~kaya ~kena ~maha ~mahn ~mak>
 ~mau> ~mbah ~mint ~nta> ~oboh ~pan> ~peru ~plek ~pond ~reta ~reyo ~robo ~sama ~tak> ~tany ~teng ~ting ~tua> ~vasi
 ~yot>
bedah_rumah 3 =not =past ada+kabar ada+program atapnya+tinggal bangunan bantu bantu+perbaikan belum+direhab
 bener+rumah bocor+kabeh daftar daftar+bedah dapur dari+perkim dengan di+gang di+gubuk dibikinin dinas+apa
 disurvey+rumah foto+rumah gang+kami gubuk hujan+anak ibu+belum jamban+sehat kabar kabeh kalau kalau+hujan kali kami
 kandang kapan kaya+kandang kena+angin keropos+terus kontrakan+bocor kuota mampu+bener mandi mau+bener minta+baiki
 ngajuin panggung parah pemkot perkim pju+ambruk plafon+sekolah pondasi punya rehab rehab+rumah rtlh+daftar
 rtlh+dinas rumah+bocor rumah+janda rumah+kontrakan rumah+lansia rumah+mau rumah+panggung rumah+saudara rumah+sudah
 rumah+swadaya saudara+saya saya+belum saya+bocor sekolah+jebol semen sudah+kaya sudah+ngajuin sudah+tahun survey
 swadaya tanah tembok terpal tiang+pju tinggal+terpal tolong+rumah urus+rtlh warga warisan yang+urus ~<ban ~<daf
 ~<dif ~<ema ~<jan ~<kab ~<kap ~<kuo ~<nen ~<pad ~<pem ~<per ~<pun ~<reh ~<rmh ~<set ~<swa ~<tah ~<ula ~abar ~abeh
 ~aday ~afta ~ajui ~alau ~alo> ~ambl ~anah ~anda ~andi ~apur ~asih ~bah> ~bant ~beh> ~daft ~dapu ~dasi ~daya ~dibi
 ~difo ~emak ~embo ~emko ~enek ~erki ~erpa ~etah ~ftar ~gung ~han> ~iban ~ibik ~ifot ~iki> ~ilik ~iper ~isan ~juin
 ~kaba ~kala ~kali ~kalo ~kami ~kand ~kapa ~keun ~kim> ~kini ~kuot ~lau> ~lek> ~mand ~mbok ~mkot ~nah> ~ndas ~ndi>
 ~nek> ~nene ~ntu> ~nya> ~pada ~pang ~pemk ~peng ~puny ~pur> ~risa ~rkim ~rmh> ~rpal ~seme ~seta ~sih> ~swad ~tahu
 ~tana ~temb ~terp ~ubuk ~uin> ~unya ~uota ~wada ~warg ~wari
bedah_rumah 2 ambrol+sendiri ancur+harus bakar+bantu bisa+tutup cara diajukan dinas dinding+rumah jamban+di
 jebol+tidak keropos+pintu kusen kusen+keropos lapuk+sekarang lewat maaf+atep maaf+langit makan+rayap mampu miring
 miskin ngajuin+rumah pintu pintu+tidak pju plafon+jebol rayap renov rumah+orang saya+hampir stimulan stimulan+rumah
 tahun+ini tidak+mampu untuk+saya ~<dan ~<dir ~<dis ~<kus ~<lew ~<mis ~<pju ~<pon ~<sti ~antu ~arat ~aris ~ayap
 ~bok> ~diaj ~dina ~dipe ~ecah ~enga ~eun> ~ewat ~ggun ~haya ~iaju ~iben ~imak ~imul ~ing> ~inin ~intu ~iski ~kabe
 ~kara ~kot> ~kuse ~lewa ~miri ~misk ~ngin ~nov> ~pal> ~para ~pint ~pju> ~skin ~stim ~timu ~usen ~yap>
bedah_rumah -2 # @1 abis ada adik ambulans bagaimana+ada bayar bpjs depan+rumah dinsos dipukul gratis ini istri
 kursi maaf+lansia minggu pasar pbg pbg+rumah pdam pos saya+bagaimana subsidi+bagaimana tanggal uang umur yang ~<abi
 ~<ada ~<adi ~<aya ~<bal ~<bpj ~<buk ~<bul ~<dic ~<dij ~<dik ~<dip ~<gem ~<gra ~<hal ~<ini ~<ist ~<jad ~<kej ~<kom
 ~<nam ~<pal ~<pbg ~<pda ~<rod ~<sak ~<sek ~<ter ~<tun ~<uan ~<umu ~<yan ~abis ~adi> ~adik ~ake> ~akny ~ans> ~arun
 ~atan ~atis ~ayar ~baru ~baya ~bel> ~bis> ~bpjs ~data ~dins ~diti ~duk> ~ebel ~empu ~enda ~erap ~eras ~erem ~erob
 ~etim ~gga> ~grat ~ihan ~ingg ~ipuk ~iri> ~jak> ~kai> ~kasi ~kat> ~ket> ~knya ~komp ~lat> ~mat> ~mbul ~mpun ~nan>
 ~ngko ~nti> ~pah> ~pbg> ~pdam ~pere ~pir> ~pjs> ~rah> ~rapa ~ras> ~rati ~roba ~samp ~sebe ~suka ~tera ~tong ~tri>
 ~uar> ~uarg ~ursi ~usah ~yar>
bedah_rumah -3 @first=poli_jiwa alat+rusak anak bawa bayi bikin butuh dari gelandangan hari hilang jam jual lapor
 lari malam maling meninggal motor obat pakai rumah+subsidi subsidi surat tetangga tiang+wifi tidur wifi+hampir
 ~<akt ~<ana ~<bar ~<baw ~<bik ~<but ~<gel ~<ham ~<hil ~<jua ~<kur ~<lar ~<mat ~<mot ~<oba ~<pos ~<seb ~<ser ~<sub
 ~<tam ~<tel ~<tet ~<yg> ~akai ~aki> ~alam ~ampa ~ampu ~anak ~ang> ~anti ~asar ~ata> ~ayi> ~bawa ~bayi ~bil> ~bsid
 ~butu ~dara ~dari ~dik> ~dipu ~dur> ~elah ~enin ~etan ~gan> ~ggu> ~hari ~hila ~hon> ~idi> ~idur ~ini> ~inso ~istr
 ~jang ~jual ~kak> ~kelu ~keti ~kin> ~ksa> ~kul> ~kurs ~lah> ~land ~lans ~lari ~maka ~mala ~meni ~ming ~moto ~mpat
 ~mur> ~nak> ~ngan ~ngga ~nggi ~ntun ~nyak ~ohon ~otor ~paka ~pake ~pas> ~pasa ~pat> ~pera ~pet> ~ping ~por> ~puku
 ~pung ~rat> ~rsi> ~rung ~sidi ~stri ~subs ~sura ~tan> ~tas> ~ter> ~teta ~tian ~tidu ~tis> ~tuna ~ual> ~uang ~ubsi
 ~ukul ~umur ~ung> ~uran ~urat ~utuh
bedah_rumah -4 =beast =drill @=alat_bantu @=damkar @=darurat @=santunan @first=alat_bantu @first=damkar
 @first=darurat @first=santunan air bapak depan di+rumah ke kerja masuk mati puskesmas suami tabrak tidur+di wifi
 ~<air ~<bap ~<bay ~<dar ~<ke> ~<kec ~<kel ~<mal ~<men ~<nya ~<pas ~<pus ~<sua ~<tab ~<wif ~aan> ~abra ~akek ~alin
 ~aman ~apak ~apor ~asuk ~ati> ~awa> ~bapa ~bat> ~bera ~brak ~bula ~bur> ~dam> ~depa ~elan ~elua ~emba ~eran ~erja
 ~erus ~esma ~gela ~geru ~ian> ~ifi> ~ilan ~jam> ~kake ~kek> ~kerj ~kesm ~lapo ~ling ~luar ~mali ~man> ~mas> ~masu
 ~mati ~mpa> ~ning ~nsos ~obat ~pusk ~rak> ~ran> ~rik> ~rja> ~sar> ~skes ~smas ~sos> ~suam ~suk> ~tabr ~tor> ~tuh>
 ~uami ~uka> ~uske ~wifi
bedah_rumah -5 @=dukcapil @=kerja @=pangan @=ppa @=puskesmas @=slrt @first=dukcapil @first=kerja @first=pangan
 @first=ppa @first=puskesmas ada+yang bisa+bantu di jalan kk ktp lama odgj pak sudah+lama ~<ber ~<dep ~<di> ~<jal
 ~<kak ~<ket ~<kk> ~<ktp ~<lam ~<odg ~air> ~alan ~anga ~ari> ~dgj> ~empa ~epan ~jala ~ktp> ~lama ~lan> ~nger ~odgj
 ~pak> ~tang
bedah_rumah -6 @=polisi @first=polisi @first=slrt rusak+rumah ~<nge ~<pak
bedah_rumah -7 @first=-
bedah_rumah -8 bantu+tidak
santunan 9 uang ~<uan ~ahli
santunan 8 duit duka kafan ~<dui ~<duk ~<kaf ~afan ~antu ~duit ~duka ~fan> ~kafa ~uang ~uit> ~uka>
santunan 7 =office @=santunan @first=santunan ahli ahli+waris duit+duka lelayu santunan uang+duka uang+lelayu waris
 ~<ahl ~<lel ~<san ~<war ~aris ~atia ~emat ~hli> ~hlil ~ian> ~layu ~lela ~nan> ~ntun ~ris> ~sant ~tahl ~tian ~tuna
 ~unan ~wari
santunan 6 ada+santunan bantu+biaya biaya biaya+tahlil dana dapet klaim kubur mati meninggal meninggal+ada
 santunan+mati tahlil uang+mati ~<dan ~<dap ~<kem ~<kla ~<kub ~<mat ~<men ~aim> ~apet ~ati> ~ayu> ~biay ~bur> ~dana
 ~dape ~elay ~enin ~gal> ~ggal ~gubu ~iaya ~ingg ~kema ~klai ~kota ~kubu ~laim ~lil> ~mati ~meni ~ngga ~ngub ~ning
 ~ota> ~pet> ~rga> ~ubur
santunan 5 7+hari ada+bantu ada+uang ambil bantu+uang bapak+meninggal biaya+kubur dana+duka dari+pemkot di+luar
 duit+mati dukanya hari+meninggal kota lalu lansia+meninggal luar luar+kota meninggal+kemarin pemkot santunan+tidak
 uang+kafan untuk+orang ~<bia ~<kot ~<lal ~<lua ~<ngu ~alu> ~buri ~emak ~emko ~kany ~kot> ~lalu ~mbil ~mkot ~ntua
 ~pemk ~tuan ~uan> ~uar> ~ulan ~urin
santunan 4 =ask ada+tidak bantu+kain baru baru+meninggal beda beda+kk berapa bisa bisa+ambil bisa+klaim boleh
 boleh+urus bulan cair dana+mati dapet+santunan dapet+uang dari+walikota kain kain+kafan klaim+mati klaim+uang
 klaimnya mahal meninggal+karena minggu+lalu miskin punya+ktp santunannya saudara+miskin senin suami+meninggal
 uang+dukanya urus urus+santunan warga ~<alm ~<bul ~<cai ~<diu ~<kai ~<mah ~<mis ~<pem ~<tah ~<uru ~<waf ~afat ~ahal
 ~aimn ~alma ~ambi ~ana> ~apak ~aren ~arga ~arhu ~aru> ~berp ~bil> ~bole ~bura ~cair ~diur ~eda> ~erap ~erpu ~fat>
 ~hal> ~imny ~isa> ~iski ~iuru ~kain ~leh> ~lmar ~luar ~maha ~marh ~misk ~mnya ~nann ~oleh ~rapa ~rhum ~rpul ~rus>
 ~seni ~skin ~ukan ~urus ~wafa ~warg
santunan 3 # 3+juta almarhum apa+ada bantu+duit bapak bisa+urus bulan+lalu cair+kapan dapat dapet+duit dari
 di+perantauan duit+dari duka+anak ibu+meninggal kami+orang karena karena+sakit kk+bisa klaim+santunan kota+bisa
 ktp+bisa lalu+dapet lelayu+anak mahal+ada mampu mati+cair mau+urus meninggal+bayi meninggal+bulan meninggal+di
 meninggal+kami meninggal+minggu meninggal+saudara meninggal+tabrak orang+susah pemakaman pemakaman+mahal
 pemakaman+untuk perantauan punya santunan+untuk saudara saudara+tidak sih sih+uang susah syarat tangerang
 tangerang+dapat tidak+dari tidak+mampu tidak+punya tidak+sih tutup+umur uang+pemakaman urus+uang walikota
 warga+tangerang waris+ibu ~<bap ~<bed ~<ber ~<bis ~<bol ~<ema ~<mam ~<mao ~<pun ~<sau ~<sed ~<sih ~<usi ~akaa ~akam
 ~ang> ~aot> ~apa> ~auan ~auda ~bapa ~baru ~beda ~bera ~bisa ~bula ~cela ~dapa ~dari ~ecel ~edo> ~elak ~eran ~gera
 ~guru ~hum> ~ikot ~kaan ~kece ~kepo ~laka ~liko ~mak> ~mamp ~maot ~mare ~nger ~ngur ~nin> ~ntau ~pema ~pula ~puny
 ~rant ~rin> ~sah> ~saud ~sedo ~susa ~taua ~udar ~unya ~usia ~wali
santunan 2 aja+meninggal anak+saya baru+aja dapat+apa dapet+apa di+karawaci juta karawaci kubur+ibu lalu+ada
 mati+telat meninggal+dapet meninggal+senin punya+dapet santunan+bagaimana santunan+meninggal tutup ~<aya ~<bar
 ~<jut ~<kep ~<sus ~<tut ~aci> ~apat ~ara> ~araw ~awac ~dara ~epon ~juta ~kare ~naka ~onak ~pama ~pona ~rena ~tup>
 ~tutu ~uarg ~uta> ~utup ~waci
santunan -2 =not =urgent =well @=trc abis ada+biaya ambulans bakar bayar bpjs dipukul jual kk kursi meninggal+kk
 motor obat pasar rusak sekarang sendiri siapa syaratnya syaratnya+apa terus tiap tidur+di untuk+saya ~<abi ~<bay
 ~<bpj ~<dic ~<dij ~<dik ~<dir ~<dit ~<jad ~<jua ~<kab ~<kas ~<kay ~<kk> ~<mel ~<mer ~<nga ~<oba ~<ora ~<pal ~<rod
 ~<seb ~<sia ~<tem ~<tid ~<tin ~<uda ~ake> ~ali> ~ambr ~ans> ~anti ~api> ~arun ~asih ~atan ~aya> ~ayar ~baka ~baya
 ~bela ~bpjs ~cara ~dah> ~dan> ~diba ~ebak ~ekar ~empa ~empu ~enge ~eras ~erem ~erob ~hat> ~iap> ~inya ~ipuk ~kara
 ~ket> ~knya ~lan> ~lem> ~ling ~mbul ~men> ~nang ~nggi ~nyak ~paka ~pas> ~pere ~ping ~pjs> ~raka ~ratn ~roba ~rsi>
 ~samp ~san> ~send ~siap ~sini ~teng ~tera ~teru ~tiap ~tong ~ursi ~usak ~yak> ~yar>
santunan -3 @=darurat @=poli_jiwa @=slrt @first=darurat @first=poli_jiwa adik+saya air akta alat bikin bisa+bantu
 buka butuh daftar gelandangan hilang ini jam lagi makan malam mana masuk minta orang pakai sekolah surat tanpa
 tetangga tidak+bisa tidur ~<.> ~<air ~<ala ~<bak ~<ben ~<bik ~<but ~<car ~<daf ~<dim ~<gel ~<hal ~<hil ~<ini ~<keb
 ~<ken ~<ket ~<lag ~<mot ~<nge ~<rus ~<sam ~<sem ~<ser ~<tet ~<tia ~<tun ~abis ~afta ~agi> ~ahan ~akai ~akar ~aki>
 ~akta ~alat ~ambu ~ampa ~anan ~angk ~anpa ~anya ~asuk ~atny ~awa> ~bang ~bawa ~biki ~bis> ~butu ~daft ~dima ~dipu
 ~diri ~dur> ~ekol ~elah ~emba ~endi ~eng> ~enga ~erus ~ftar ~gela ~hila ~hon> ~idur ~ikin ~iman ~inta ~jual ~kai>
 ~kar> ~kat> ~keba ~kena ~kont ~ksa> ~kta> ~kul> ~kurs ~lagi ~land ~mana ~mann ~masu ~mint ~moto ~ndan ~ndir ~ngka
 ~npa> ~nta> ~ntra ~ohon ~olah ~ontr ~oran ~otor ~pak> ~pake ~pan> ~pasa ~puku ~rah> ~rang ~rik> ~ring ~ruk> ~rung
 ~rusa ~sak> ~sar> ~seka ~seko ~suk> ~tanp ~ter> ~teta ~tidu ~tnya ~tor> ~trak ~tuh> ~ual> ~ukul ~utuh
santunan -4 =drill =tale @1 @=bedah_rumah @=kerja @=ppa @first=bedah_rumah @first=kerja @first=ppa adik depan gratis
 jalan ke kerja lapor mau odgj puskesmas urus+pemakaman yang+urus ~<adi ~<dep ~<dia ~<dib ~<dip ~<dis ~<gan ~<gra
 ~<jal ~<jam ~<kam ~<ke> ~<kon ~<kur ~<lap ~<mak ~<mal ~<man ~<mas ~<mau ~<min ~<nya ~<odg ~<pas ~<pen ~<per ~<pin
 ~<pus ~<sur ~<tan ~<ter ~adik ~akan ~alam ~anda ~anga ~apor ~asar ~asi> ~atis ~bat> ~dang ~depa ~dgj> ~dik> ~elan
 ~epan ~erja ~esma ~etan ~gan> ~gang ~gga> ~grat ~han> ~iapa ~iri> ~jala ~jam> ~kerj ~kesm ~kola ~lah> ~lam> ~lapo
 ~mala ~mas> ~mau> ~obat ~odgj ~por> ~pusk ~ran> ~rati ~rja> ~skes ~smas ~sura ~tan> ~tang ~tar> ~tis> ~ung> ~urat
 ~uske
"""
