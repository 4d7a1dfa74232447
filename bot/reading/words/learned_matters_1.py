"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 14 112+itu
darurat 13 pinjam+mobil
darurat 12 kejang+terus
darurat 11 orang+tenggelam
darurat 10 itu+bayar tenggelam+di
darurat 9 bayar+tidak nomor ~<nom ~mor> ~nomo ~omor
darurat 8 112+bisa ada+mobil hubung+siapa masih+hidup mobil+mayat nya+tidak perahu sebelah+minum tiba+tidak
 tikus+mulut ~<gw> ~aret ~elen ~len> ~rahu
darurat 7 @=darurat @first=darurat anyar+orang bapak+kejang darah+banyak di+kali diri+masih itu+nomor jembatan+mau
 karet mandi+kepala medis minta+ambulans mobil nya orang+tabrak perahu+karet saya+tiba serang serang+jantung setrum
 sudah+naik tabrak+depan terjun+tolong yang+serang ~<med ~<mob ~<nel ~<org ~ahu> ~bil> ~dada ~dem> ~dis> ~edis ~eset
 ~etru ~medi ~mobi ~mpa> ~nele ~ngi> ~obil ~org> ~pon> ~setr ~tele ~trum
darurat 6 =force ambulans ambulans+cepat ambulans+gratis ambulans+ke banjir bantu+medis bapak+jatuh beliung
 berhenti+ngucur dada darurat depan+pasar di+gang dulu gawat gawat+darurat gempa itu jantung ke+jembatan ke+rumah
 kejang kesamber+petir kontrakan+sebelah maaf+lansia minum naik+ke napas+tidur nomor+ambulans nomor+apa panggil
 pertama pertama+sekarang pertolongan+pertama pingsan+di puting puting+beliung racun racun+sekarang rumah+warga satu
 sekarat tabrak+truk tanah telepon tidak+gerak tiga ~<ade ~<amb ~<aya ~<dad ~<dul ~<itu ~<jan ~<kes ~<lon ~<rac
 ~<sed ~<set ~<tig ~<tlg ~acun ~ambu ~anah ~anji ~ans> ~arur ~banj ~bula ~cepe ~cun> ~cur> ~daru ~dulu ~ejan ~ekam
 ~elep ~eliu ~elpo ~epet ~epon ~erah ~erta ~gawa ~gemp ~ggil ~gil> ~goro ~guli ~iga> ~inum ~iung ~jant ~jir> ~kare
 ~keja ~kesa ~kese ~lepo ~liun ~lpon ~mbul ~minu ~ncan ~ngor ~njir ~num> ~nyak ~pang ~pera ~racu ~rat> ~ret> ~reta
 ~rtam ~rum> ~rura ~sera ~tana ~tlg> ~ulan ~urat ~yar>
darurat 5 119+tidak =blaze =sick =stir abis+hajat abis+sudah ada+bencana ada+tabrak ambruk+kena ambulans+kemana
 ambulans+untuk anak+kontrakan angkat+ini anyar atap bacok+perut bapak+pingsan baterai baterai+bagaimana
 beliung+rusak bencana bencana+lapor bpbd cepat cuma di+daan dia+sudah dua gas hidup hubung ibu+saya inhaler
 inhaler+abis ini+orang jalan+telepon jatuh+dari jatuh+di kalau+ada kami+di kampung+abis ke+nomor ke+rs kesamber
 ketuban+rusak kirim kumat+inhaler lantai+tiga masih medis+untuk melahirkan melahirkan+ketuban mendadak minta
 minum+obat minum+racun mobil+jatuh motor+di napas ngucur nomor+bpbd nomor+mana orang+nya orang+setrum pasar+anyar
 pemkot perut+buka petir pingsan puluh racun+kampung racun+tikus rusak+tidak sadar sesak+napas setrum+tidak soal
 tabrak tanah+tinggi tangga+stasiun tarik telepon+siapa temen+saya tenggelam tertelan tertelan+baterai
 tetangga+setrum tidak+angkat tidak+bangun tidak+sadar tinggi tol+orang truk yang+bacok yang+bisa yang+luka ~<ata
 ~<bpb ~<cep ~<cum ~<dua ~<gaw ~<hid ~<hub ~<kir ~<mel ~<min ~<nap ~<ngo ~<oks ~<pan ~<sad ~<sat ~<soa ~<tab ~<tan
 ~<tar ~<tel ~abra ~adak ~adar ~adin ~ane> ~angg ~apas ~arik ~at2> ~atap ~atu> ~ayah ~bann ~bany ~bate ~benc ~bera
 ~bpbd ~brak ~cana ~cepa ~cuma ~dar> ~dua> ~dup> ~eban ~edad ~elah ~elam ~emko ~enca ~enol ~enti ~erac ~ergu ~ertu
 ~esam ~etim ~etir ~ggel ~ggi> ~gsan ~gucu ~hidu ~hirk ~hubu ~idup ~ings ~ipan ~irim ~irka ~itep ~jam> ~jang ~kat2
 ~kiri ~kren ~ksig ~lans ~lema ~ler> ~lonc ~masi ~mend ~mint ~mkot ~nah> ~napa ~ncat ~ndad ~ngge ~nggi ~ngsa ~nguc
 ~nta> ~oal> ~oksi ~onca ~orok ~pbd> ~pemk ~peti ~pulu ~pung ~puti ~rak> ~raka ~rgul ~rim> ~rtel ~satu ~seda ~sige
 ~soal ~tabr ~tama ~tap> ~tari ~telp ~tert ~tiga ~tir> ~truk ~ubun ~ucur ~ulin ~ulu> ~uma> ~ungi ~utin
darurat 4 =breath =hurt =limp =water @=bedah_rumah adem adem+tolong ambruk+ada anak+saya anak+tetangga angkat atas
 bagaimana+panggil banyak bapak+tidak berapa biru bisa+dari bisa+keluar bisa+tidak brenti buka+di daan daan+mogot
 darah darah+gayung dari+atap dari+hp dengan+angkot di+atas di+sumur di+tangga dingin dua+orang elpiji+meledak
 evakuasi gas+elpiji gas+racun gayung gerak+tangan gratis+pemkot hajat halte+cadas harus+telepon hp+tanpa jam jatuh
 jemput kacang kacang+muka kamar+mandi kampung ke kecil+minum kepala+bocor kepala+darah keselek+kacang ketuban
 kirim+ambulans laki+saya lapangan lapor+ke luka+bakar maaf+tabrak masih+ada mau+melahirkan medis+ke minum+minyak
 minyak+tanah mogot motor+kepala muka naik napas+biru ngomong+pelo orang+sekarat pada pak+ambulans panggil+ambulans
 patah patah+ada penting periuk racun+di rumah+patah saya+keselek saya+muntah saya+serang sebelah serang+stroke
 sesak+kumat siapa sipon+baru stasiun+tanah stroke stroke+tidak sumur+ada tabrak+motor tangan+adem tangga
 tanpa+pulsa tanya tapi terus tiba tidak+berhenti tindih tolong+orang truk+dengan untuk+bawa untuk+ibu warga
 yang+tabrak ~<ant ~<any ~<ban ~<bir ~<bre ~<daa ~<dar ~<did ~<eva ~<gas ~<gay ~<gem ~<gra ~<inh ~<jat ~<kal ~<ke>
 ~<kej ~<ket ~<kre ~<lem ~<mog ~<nai ~<oba ~<pat ~<pec ~<seb ~<seg ~<ses ~<sia ~<ska ~<str ~<tap ~<tib ~<tul ~adek
 ~adem ~agak ~ahir ~aik> ~ajat ~akua ~alah ~aler ~ambe ~ando ~anga ~angu ~ante ~arus ~asih ~atah ~atas ~ater ~atuh
 ~awat ~ayun ~ba2> ~ber> ~biru ~bren ~daan ~dara ~das> ~dian ~dih> ~ding ~diny ~dipi ~ebac ~ebuk ~egay ~elek ~elem
 ~elih ~emas ~empa ~enda ~engg ~enum ~epat ~epok ~epul ~erap ~eriu ~erte ~erus ~etel ~etub ~evak ~gane ~gayu ~gera
 ~haja ~hale ~hata ~iapa ~iba2 ~iba> ~igen ~iji> ~ikny ~imbu ~impa ~indi ~iner ~inha ~inta ~iru> ~itar ~itu> ~iuk>
 ~jatu ~kebu ~kere ~keti ~ketu ~kuas ~kuma ~lahi ~lan> ~lind ~luh> ~mand ~mber ~mbun ~mela ~mele ~mema ~mert ~mogo
 ~mpun ~naik ~nany ~ndar ~ndem ~ndih ~nger ~nhal ~nimp ~nter ~nti> ~ntun ~ogot ~oke> ~ora> ~pas> ~pata ~pent ~penu
 ~ping ~rapa ~rbus ~riuk ~rkan ~rok> ~roke ~rtua ~ruk> ~rutn ~sada ~samb ~sesa ~siap ~sih> ~skar ~stro ~tapi ~tepo
 ~terj ~timb ~tind ~ting ~tis> ~tre> ~trok ~tuba ~tulu ~tung ~uasi ~uban ~uluh ~ung> ~vaku ~warg ~yah> ~yak> ~yaka
darurat 3 24+jam =birth =height =still =urgent @first=bedah_rumah ada+korban ada+lansia ada+tiga adik+sesak
 air+banjir ambruk ambulans+sekarang anak+tertelan angkot+korban bacok baik+lewat bakso bangun bangun+napas bangunan
 bangunan+jatuh banjir+besar banjir+dada banjir+hubung bantu+112 bantu+paman bantu+tabrak bapak bareng bayar
 bayi+saya belakang+rumah beliung+dan bengkak bengkak+item berapa+aja berhenti bisa+panggil botol busa butuh+napas
 butuh+pertolongan cadas cepat+ini dan danau darah+nya darah+tidak dari dari+lantai dari+motor dari+sini
 darurat+kota di+bantaran di+kamar di+karawaci di+lapangan di+pabrik di+tol diam+saja digigit+ular dulu+tolong
 elpiji gali gang+sebelah gempa+rumah gerak gratis gratis+untuk habis+melahirkan harus hebat+habis hp hrd+sibuk ieu
 ikut ini+darah ipar+setrum istri+mau item+lemas jalan+macet jatuh+kamar jatuh+pingsan jebol kabel+listrik
 kaki+ancur kaki+bengkak kalau kalau+darurat kali kali+sipon kami kebanyakan+tidak kecil kecil+di keluar kemana
 kena+warung kendaraan kerja+bangunan kerja+di keselek ketua+rw kontainer korban+luka kren kren+proyek lagi+diam
 lansia+saya lapor+kemana lemari lemas longsor longsor+kecil luka maaf malah malah+lari mandore mandore+malah
 mau+brenti mau+susul mau+terjun melahirkan+banjir meledak meledak+ada menit mogot+kaki muka+biru muka+sudah
 mulut+busa muntah+darah napas+parah nganter ngomong ngungsi+banjir nih nomor+darurat nomor+penting obat+botol
 obat+kebanyakan odgj+dari pabrik+ambruk paman panggil+jam panitia pasien patah+tulang pecel pelo penolong penumpang
 pertolongan perut pinjam proyek proyek+ambruk proyek+ruko puluh+menit punggungnya rusak+rumah sadar+napas satu+lagi
 saudara+kejang saya+kerja sedang segera sesak setrum+odgj shift shift+malam siapa+kalau siapa+yang sibuk sipon
 stroke+mendadak sudah+dada sudah+tarik susul tabrak+kereta tabrak+tembok tambang tanah+kaki tangan+darah tangerang
 tanya+soal tapi+darah telepon+center telepon+kemana tembok+ambruk tempat+saya terjun terus+bisa terus+jatuh
 tetangga+gantung tiga+patah tikus tolong+kirim tolong+minta ular+tanah untuk untuk+korban untuk+nganter
 untuk+pasien untuk+tetangga warung+pecel yang+kejang yang+pingsan ~<.> ~<aka ~<bap ~<baw ~<blm ~<bot ~<bra ~<bua
 ~<cad ~<elp ~<get ~<hp> ~<ieu ~<iku ~<jeb ~<jem ~<kac ~<kam ~<kum ~<lai ~<luk ~<maa ~<muk ~<pin ~<pul ~<put ~<saj
 ~<sec ~<sep ~<ser ~<sib ~<sip ~<tal ~<ten ~<tep ~<tik ~<tin ~<tru ~<wan ~aaf> ~acan ~acok ~adas ~aikn ~aine ~akan
 ~akso ~alau ~ali> ~alny ~amau ~ambr ~anau ~api> ~araa ~arah ~asie ~atis ~awah ~ayar ~aygo ~baco ~baks ~bapa ~bare
 ~baya ~bayg ~beli ~berb ~berh ~besi ~blm> ~boto ~bruk ~buat ~bun> ~bung ~busa ~cada ~cang ~cat> ~cel> ~cil> ~cok>
 ~cor> ~dana ~dek> ~diev ~dore ~ebai ~ebol ~ebot ~ecel ~ecep ~ecil ~edak ~eger ~eled ~elo> ~elpi ~eman ~enag ~enit
 ~enyu ~erai ~eran ~erbu ~erhe ~erju ~erto ~erut ~esak ~esel ~eta> ~etab ~etan ~etih ~gak> ~gas> ~geru ~geti ~gga>
 ~gili ~giln ~gkak ~gkat ~gomo ~gon> ~grat ~gsor ~gun> ~haru ~hent ~hift ~hira ~ien> ~ieu> ~ieva ~ift> ~ikam ~ikir
 ~ikus ~ikut ~ilny ~inde ~ingi ~inja ~iran ~itia ~jat> ~jata ~jebo ~jemp ~jira ~jun> ~kaca ~kali ~kalo ~kami ~kamp
 ~kany ~keba ~keci ~keli ~kepa ~knya ~kot> ~kso> ~kus> ~lasa ~lau> ~leda ~lek> ~leme ~lnya ~lpij ~luka ~maaf ~mang
 ~mbru ~meno ~mong ~morn ~mpan ~muka ~naga ~nau> ~ndor ~ngom ~ngun ~nit> ~niti ~njam ~nolo ~nome ~nump ~nyar ~nyus
 ~obah ~omer ~omon ~ongi ~onta ~ore> ~otol ~oyek ~pama ~pani ~pasi ~pasn ~pat> ~patn ~pece ~pelo ~peno ~pet> ~piji
 ~pinj ~proy ~put> ~rai> ~rany ~rati ~rent ~rhen ~rik> ~rjun ~roye ~rtol ~rukk ~rut> ~saja ~sak> ~san> ~sebo ~sece
 ~sega ~sege ~seka ~sele ~sepu ~shif ~sibu ~sien ~sipo ~sor> ~tali ~tang ~tem> ~tena ~teru ~tia> ~tiba ~tiku ~tnya
 ~tuh> ~uat> ~ukk> ~umpa ~ungn ~usa> ~utny ~wah> ~yek> ~ygon ~yusu
darurat 2 ada+kendaraan ambulans+24 ambulans+dari ambulans+dong ambulans+yang ancur antar antar+ke banjir+masuk
 banjir+tidak bantaran bantu+orang bantu+tidak bawah bibirnya bibirnya+biru biru+bibirnya bis bisa+bantu
 bisa+ngomong bocor center dan+tidak darah+hebat dari+tangga di+depan gantung+diri gempa+sekarang hebat ipar jam+2
 kali+meluap karet+masih karet+untuk kebanyakan kelurahan kepala kerendem kerendem+sampai kk+saya lalu lumpuh+banjir
 maaf+bapak makasih mandi meluap meluap+rumah mendadak+mulut minta+antar minta+bantu minta+dijemput minta+evakuasi
 minyak mobil+ringsek motor motor+dengan mulut+perot nanti nganter+ke ngungsi no+ambulans orang+lansia pak+makasih
 paman+kejang perot perot+ngomong pinggang+tolong prahu prahu+karet pulsa ringsek ringsek+orang rumah+kerendem
 rumah+minta rw sampai+pinggang saya+ketua saya+sayat saya+sekarat saya+sesak saya+tidak sekarang+lapor sekarat+ibu
 sekarat+minta sekitar sepaha stasiun sudah+sepaha tabrak+darah tadi tanah+di tangerang+berapa telepon+darurat
 tembok terus+malam tetangga tolong+panggil tolong+perahu truk+di truk+pak ~<ane ~<aru ~<bar ~<bat ~<bay ~<ber ~<bib
 ~<bok ~<bro ~<dan ~<gam ~<haj ~<heb ~<ipa ~<jen ~<kag ~<kri ~<mas ~<mem ~<mot ~<nih ~<nim ~<pel ~<pet ~<ret ~<rw>
 ~<shi ~<tad ~<unt ~adi> ~akas ~alo> ~amah ~ami> ~anit ~anya ~apak ~aro> ~asiu ~ban> ~baru ~bawa ~beng ~bibi ~birn
 ~boco ~bol> ~broj ~call ~cent ~dari ~des> ~diki ~diku ~edan ~ekar ~ekit ~emak ~emes ~enaz ~ente ~epah ~epal ~erak
 ~eret ~erma ~erot ~erum ~esar ~eten ~gama ~gant ~gele ~ggun ~got> ~gsek ~guna ~heba ~iant ~ibuk ~ilin ~ipar ~ipin
 ~itis ~kaga ~kala ~kanc ~kend ~keta ~kont ~krit ~lair ~lalu ~lany ~lar> ~lsa> ~luap ~lutn ~maha ~ment ~mer> ~mes>
 ~miny ~moto ~mput ~nant ~naza ~ndes ~ndi> ~ner> ~ngso ~nih> ~nont ~ntin ~ntuk ~nyay ~oaln ~ocor ~okap ~oma> ~ongs
 ~otor ~prah ~puls ~raan ~raha ~ren> ~riti ~rjep ~rmas ~rojo ~sari ~seba ~sisi ~sul> ~tadi ~tain ~tal> ~tany ~teng
 ~terb ~teta ~uap> ~uar> ~ulsa ~ulun ~untu ~usan ~usul ~yaya ~yebu
darurat -2 =past ada ada+tidak ambil ambruk+helm banget bank banyak+darah bayur berobat bisa+gerak bocah bolong cara
 cuci+darah darurat+tolong data di+cipondoh dikasih foto ganti gratis+bisa gratis+malam helm helm+rusak ibu+naik
 kali+sekarang karang kata kk kok lewat lihat+lagi linglung mabuk masuk+ke motor+tiba nomor+telepon online
 orang+odgj padahal pajak pak+orang pakai palsu parkir pegang perempuan pernah pertigaan+bayur pindah pohon rt
 sadar+pertigaan sampah santunan saya+stroke sekarang+dia sekarang+mulut sih tahu tergeletak tolong+evakuasi
 tolong+kesini tongkat ~<ada ~<akt ~<apa ~<beg ~<bpj ~<duk ~<gaj ~<gig ~<gol ~<kay ~<keh ~<ken ~<kk> ~<kok ~<kuc
 ~<lew ~<mab ~<met ~<onl ~<paj ~<poh ~<psi ~<ram ~<rep ~<rt> ~<sal ~<sel ~<sem ~<sih ~<smp ~<sup ~<tip ~abuk ~adah
 ~adam ~aksa ~alem ~alsu ~ampa ~angn ~anti ~arki ~asa> ~bah> ~bali ~bank ~bayu ~beda ~bero ~boca ~bpjs ~buh> ~cam>
 ~cara ~curi ~dale ~diam ~dibe ~dina ~disu ~dita ~duk> ~elm> ~elmn ~ensi ~erik ~erim ~erna ~ewat ~gkut ~glun ~golo
 ~han> ~helm ~hir> ~ian> ~iem> ~imba ~inas ~inga ~ingl ~ipu> ~isur ~jamb ~kabu ~kons ~las> ~leh> ~lewa ~lmny ~lsu>
 ~mabu ~mbal ~mbil ~mper ~mplu ~mpua ~mur> ~nan> ~nasi ~ncam ~nden ~nggu ~nglu ~nlin ~nyem ~nyut ~ocah ~oleh ~olok
 ~onli ~paja ~pals ~pasa ~pemu ~pern ~pind ~plun ~poho ~poli ~pori ~pot> ~psik ~puan ~rian ~riks ~ris> ~rkir ~rnah
 ~ruh> ~rung ~sah> ~seri ~sing ~sung ~taun ~ukan ~umur ~uta> ~yut>
darurat -3 =beast =poor @=ugd_malam @first=trc @first=ugd_malam abis+cuci ada+masih aja+ada ambulans+lansia
 ambulans+rs atm banjir+ngungsi barat barat+tolong bau berhenti+darah bulan cari cengkareng cengkareng+barat daftar
 darah+trus dekat di di+pinggir dia dipukul diri+tapi ditinggal dokter duit hajat+racun ini istri jalan+cengkareng
 jual kali+pas kapan kesini km kontrakan+saya korban+banjir kursi linglung+di mana masih+gerak masjid masjid+butuh
 mata mau mayat+di mayat+sekarang mencong minggu motor+jatuh mulut+mencong ngungsi+di orang+sudah pagi pas
 pas+banjir pertigaan pos pulang sebelah+gantung sesak+ambulans setrum+di stroke+sekarang suka tabrak+korban
 tabrak+mesin tapi+masih tempat terlantar tiang trus+sesak uang urus yang+minum ~<aku ~<ama ~<atm ~<bah ~<bau ~<bun
 ~<cek ~<cer ~<cil ~<cur ~<daf ~<di> ~<dib ~<dok ~<dui ~<fot ~<got ~<hel ~<ini ~<ist ~<jua ~<kas ~<km> ~<lia ~<lin
 ~<mak ~<mal ~<mau ~<nem ~<pla ~<pol ~<sar ~<sim ~<suk ~<tau ~<taw ~<tok ~<ton ~<uan ~<uru ~abun ~aca> ~afta ~ahal
 ~amat ~angi ~ank> ~aris ~asji ~atia ~atm> ~aun> ~awan ~ayan ~ayur ~bar> ~bata ~batu ~bau> ~bolo ~bur> ~cari ~cek>
 ~ceng ~cing ~cong ~daft ~daha ~deke ~dia> ~diem ~dipe ~disi ~dokt ~duit ~egan ~eket ~elat ~elia ~emat ~empl ~enco
 ~erda ~erin ~erla ~erny ~erob ~etem ~foto ~ftar ~gaan ~gah> ~gann ~ggu> ~gkar ~gsep ~guru ~hal> ~hany ~iar> ~igaa
 ~ikas ~iksa ~ilan ~inda ~ing> ~ipuk ~iri> ~itel ~jid> ~jual ~kart ~kaya ~keje ~kela ~kemb ~kena ~ker> ~kesi ~kit>
 ~kter ~kul> ~kunc ~kurs ~laya ~liat ~line ~lok> ~mali ~masj ~mau> ~mbah ~mbat ~mete ~mnya ~mpah ~ncon ~nda> ~nemu
 ~ngah ~ngam ~ngar ~ngur ~nsos ~nyun ~okte ~ongk ~oto> ~oton ~pagi ~pah> ~pak2 ~paka ~pan> ~park ~pos> ~puku ~pula
 ~ring ~rlan ~roba ~rong ~rsi> ~rtig ~saha ~sant ~sep> ~sin> ~sjid ~sos> ~suka ~sura ~suru ~tar> ~tera ~teri ~tik>
 ~uan> ~uit> ~ukul ~una> ~unci ~unga ~uran ~ursi ~wan> ~yur>
darurat -4 =arms =heart =nature =seen =smell =tale =work @=pangan @=slrt @=trc @first=pangan @first=slrt alat bikin
 bisa+hubung butuh+tempat cuci dapet depan+rumah di+pasar dinsos hari hilang ini+bapak mati mau+ambruk meninggal
 merah naik+motor nama orang+di puskesmas rs+tidak rumahnya sakit saya+abis sekolah surat tahun tengah tiap
 tiba+ambruk tinggal tolong+ada umur ~<ala ~<asa ~<bal ~<bik ~<bul ~<car ~<dam ~<dap ~<dek ~<dic ~<dij ~<han ~<hil
 ~<kab ~<kap ~<kol ~<kun ~<nam ~<pag ~<pal ~<par ~<pas ~<pus ~<tun ~<umu ~ahun ~alam ~alat ~alik ~aman ~ambi ~anyu
 ~apet ~ata> ~ati> ~bara ~biki ~cuci ~dam> ~dang ~dape ~deka ~dihu ~dins ~dipu ~ebak ~ekat ~ekol ~eng> ~enge ~enin
 ~erti ~esma ~eter ~gar> ~hari ~hila ~hun> ~ihan ~ihub ~ikan ~ikin ~ini> ~inso ~kah> ~kesm ~kolo ~ksa> ~mahn ~man>
 ~mata ~mati ~menc ~ming ~nal> ~nama ~nang ~nas> ~ndah ~ngel ~ngen ~ngga ~ngku ~njan ~olah ~pir> ~pusk ~seko ~skes
 ~smas ~tahu ~temp ~tin> ~tuna ~ual> ~uang ~uarg ~uci> ~urus ~usah ~uske
darurat -5 =dead =drill =lost =mad =money =seek @1 @=alat_bantu @=dukcapil @=kerja @=poli_jiwa @=ppa @=puskesmas
 @=santunan @first=alat_bantu @first=dukcapil @first=poli_jiwa @first=ppa @first=puskesmas @first=santunan di+masjid
 gelandangan ketemu ktp makan odgj pak+ada tidak+bisa tidur+di tua untuk+saya yang+setrum yang+tenggelam ~<bol ~<dih
 ~<dim ~<dis ~<gel ~<ktp ~<kur ~<mat ~<nga ~<odg ~<san ~<sur ~<tah ~<tua ~aku> ~anja ~dgj> ~dima ~emba ~emu> ~iap>
 ~ingg ~ita> ~kapa ~ket> ~kin> ~kola ~ktp> ~land ~lang ~lat> ~mera ~ndan ~ning ~odgj ~pak> ~peng ~ran> ~temu ~tian
 ~tiap ~tong
darurat -6 @first=- @first=kerja ada+orang pinggir+jalan tabrak+tidak trus ~<tia ~alan ~anda ~gal> ~ggal ~trus
darurat -7 @=damkar @=polisi @first=damkar @first=polisi jalan pak pak+tolong ~<jal ~<pak ~ak2> ~jala
darurat -8 pinjam+ambulans
darurat -9 ambulans+mayat ~<jl>
polisi 12 diancam+disebar pribadi+saya
polisi 11 bisa+tidak ~<pem
polisi 10 mantan+pacar ~pema
polisi 9 ada+tawuran atm mabuk mabuk+di saya+lari ~<atm ~<mab ~abuk ~alak ~atm> ~buk> ~mabu ~saja
polisi 8 @=polisi @first=polisi ada+begal ancam+mau begal+di dari+rumah judi lari+dengan mantan+ancam orang+di
 pemalakan polisi rawan+begal senjata tidak+kembali tidak+pulang tusuk ~<dan ~<jud ~<saj ~<tus ~ajam ~arny ~judi
 ~lap> ~lisi ~njat ~nusu ~olis ~rnya ~senj ~sum> ~udi>
polisi 7 anak+sekolah begal berapa+ya curi dan di+jembatan dicolong gelap hilang hilang+untuk istri+lari kalau+tidak
 keras keterangan+hilang laki+pamer lapor+orang maling+di minta+uang miras motor nomor+polisi palak panti+pijat pas
 pijat+plus pju+mati plus polisi+berapa raib rawan rumah+bawa saya+dikeroyok saya+disebar tipu uang+paksa untuk+atm
 ~<beg ~<cur ~<hil ~<mot ~<ped ~<plu ~<pol ~<rai ~<sen ~<tip ~<und ~abu> ~aib> ~akun ~bega ~bobo ~carn ~dicu ~egal
 ~enja ~hila ~icol ~icur ~ikin ~ilan ~ipu> ~iras ~isi> ~jata ~lak> ~liki ~mira ~moto ~obol ~otor ~pala ~pas> ~peda
 ~plus ~poli ~raib ~sabu ~tipu ~tor> ~uli>
polisi 6 =lost =money akun bacok bantu+lansia bikin+skck culik di+parkir di+pos diancam dibajak digasak dikeroyok
 dikeroyok+orang dikeroyok+temen dompet+maling helm hilang+di jambret jual jual+obat kelas+sampai kena+tipu
 kontrakan+pakai lansia+mobil laporan+hilang lari lebam lebam+lapor maling mantan mau+sebar minggu+mau mobil+hilang
 motor+saya naik+motor obat+keras online parkir pemalakan+di pergi pergi+tidak pinjol pulang+minggu rekening sabu
 saldo sampai+lebam skck+syaratnya spion tawuran tiap tipu+travel tolong+ada tramadol transfer tukang+parkir
 uang+saya wa warung yang+tawuran ~<aku ~<bin ~<bom ~<cul ~<dic ~<jua ~<kab ~<keh ~<lar ~<onl ~<pal ~<par ~<sab
 ~<sal ~<spi ~<taw ~<tia ~<tra ~<wa> ~abun ~adis ~adol ~alap ~aldo ~alin ~amad ~anca ~ansf ~arki ~arun ~awur ~baja
 ~bala ~bam> ~bari ~bini ~bol> ~bola ~bom> ~bret ~cam> ~cama ~colo ~culi ~curi ~dis> ~diti ~dol> ~ebam ~ehil ~eken
 ~elap ~elm> ~enip ~eroy ~etas ~etip ~fer> ~gadi ~ganc ~gasa ~hack ~helm ~ianc ~iap> ~ibaj ~igas ~ine> ~injo ~ion>
 ~itip ~jak> ~jol> ~jual ~kehi ~keni ~kep> ~kin> ~kuli ~kun> ~lari ~lasn ~ldo> ~lika ~line ~lus> ~mado ~mali ~mant
 ~mbre ~mena ~ncam ~njol ~nlin ~nsfe ~ntan ~olan ~onli ~oplo ~oyok ~park ~pemb ~peni ~pera ~perg ~pinj ~pion ~puan
 ~rans ~ras> ~reke ~rkir ~royo ~rung ~sald ~seba ~sfer ~spio ~tas> ~tawu ~tiap ~tram ~tran ~tusu ~ual> ~ulik ~uri>
 ~usuk ~waru ~wura
polisi 5 =nature =strike akun+ig alat+dengan ancam arisan ayam balap balap+liar bawa bawa+lari bayar+bagaimana
 begal+pak di+gang di+jalan dibobol dihack dilempar dilempar+orang disebar dua dua+orang duduk+bawa duit e+tilang
 emas flyover foto helm+hilang hp ig jalan+baru jambret+di jual+miras jual+sabu jual+tramadol juta kampung+sebelah
 ke+anak kebobolan kelontong kelontong+jual ketangkep lampu+pju lari+dari malam+minggu mau+bacok miras+oplosan mobil
 motor+di motor+tidak narkoba ngaku ngegadein ngintip nyebrin nyebrin+ancam nyolong orang+duduk orang+hilang
 orang+mabuk orang+ngaku pakai+mesum panti pemalsuan pemalsuan+tanda penipu perang perang+sarung pompa preman pungli
 rampas ribut rumah+dilempar rumah+kebobolan sampai saya+dibawa saya+nyebrin saya+tipu skck sms spion+digasak
 sudah+lama surat tabung tabung+gas tas tawuran+anak tawuran+di temen tiap+malam tilang+bayar tipu+arisan yang+jual
 ~<aki ~<anc ~<bac ~<baw ~<dik ~<dua ~<dui ~<ema ~<fly ~<fot ~<gad ~<hel ~<hp> ~<ig> ~<jem ~<jut ~<ket ~<kli ~<mal
 ~<mem ~<mir ~<mob ~<nga ~<nus ~<nye ~<nyo ~<pre ~<raw ~<rek ~<sar ~<sep ~<skc ~<sms ~<tab ~<tem ~abur ~ack> ~adei
 ~aku> ~ambr ~anki ~arko ~asak ~asan ~asny ~ata> ~awa> ~awan ~ayam ~bank ~bar> ~bawa ~bil> ~brin ~bung ~but> ~coka
 ~dan> ~dein ~dibo ~dico ~diga ~digo ~dija ~dike ~dise ~dua> ~duit ~ebar ~ebob ~ebri ~egad ~ein> ~emba ~enal ~enny
 ~enus ~eram ~eras ~ergi ~etan ~flyo ~foto ~gade ~gaku ~gal> ~gega ~gint ~gkep ~gli> ~ibob ~ibut ~ihac ~ijam ~ikan
 ~iker ~ilem ~ing> ~iseb ~jamb ~juta ~kabu ~kck> ~kelo ~kera ~kero ~keti ~kir> ~koba ~laka ~lang ~lapi ~ling ~lont
 ~lsua ~lyov ~mals ~man> ~mbac ~menn ~ming ~mobi ~mpai ~mpas ~nark ~ngak ~ngeg ~ngke ~ngli ~nipu ~ntem ~nyab ~nyeb
 ~nyol ~obil ~okan ~orny ~oto> ~pant ~para ~penc ~pomp ~prem ~pros ~rama ~ramp ~rant ~rawa ~rema ~rgi> ~rkob ~skck
 ~sms> ~suan ~sura ~tabu ~teme ~torn ~uit> ~ukan ~ungl ~uran ~uta> ~ver> ~yam> ~yok> ~yolo ~yove
polisi 4 =work ada+bantu akun+fb akun+wa ambil anak+dipukul ancam+nyebarin apk asing baik bank bantu+tidak banyak
 bawa+alat bobol bobol+atm collector cs curi+di damai dapat+sms debt debt+collector dengan+pacar di+angkot di+pasar
 di+warung diancam+foto digondol dikeroyok+pulang disebar+mantan dompet e facebook fb foto+kalau foto+ktp gas golok
 hack hipnotis+di jadi jalan+raya jual+beli ke+pelajar kelahi kembali kena+hack kena+hipnotis kenal kenalan keras+ke
 kosmetik kosmetik+jual kosong laki lapor+ke laptop lari+mobil liar liar+tiap maaf+lansia mantan+saya mau+lapor
 mbanking menang menang+undian mesum minggu minta+transfer mobil+saya motor+bawa motor+hilang nomor nyabu nyebarin
 nyebarin+foto obat orang orang+bawa orang+malam orang+naik pacar pada pada+bawa pakai+pinjam pakai+pisau paksa
 parkir+paksa penipuan perempuan petasan pijat pinjam+online pinjem+duit preman+palak prostitusi prostitusi+di
 pulang+sekolah pungli+di rekening+tiba rumah+orang rumah+sejak sabu+kayanya sabung sabung+ayam saldo+hilang
 saldo+rekening sarung saya+bukan saya+dipukul saya+jambret saya+pak sebar sebar+foto sebelah+perang sejak+kemarin
 sekolah+jual sepeda sering sering+palak sms+menang stnk surat+hilang tanda tanda+tangan temen+sekolah tempat
 tempat+judi tempat+prostitusi tetangga+jual tiba+habis tidak+kenal tipu+investasi trs tukang uang undang undian
 untuk+tipu urus wa+saya whatsapp whatsapp+dibajak ya yang+bobol ~<ama ~<apk ~<ari ~<bai ~<bal ~<bob ~<bug ~<cal
 ~<cs> ~<deb ~<dib ~<did ~<dig ~<dih ~<dij ~<dis ~<dit ~<dom ~<e> ~<fac ~<fb> ~<gen ~<gir ~<gol ~<hac ~<kel ~<kos
 ~<lak ~<mba ~<nar ~<nge ~<nom ~<oba ~<ora ~<pac ~<pen ~<pij ~<pin ~<pom ~<rib ~<seb ~<stn ~<sur ~<tas ~<trs ~<uan
 ~<uru ~<vis ~<wha ~<ya> ~acar ~aceb ~acok ~ahi> ~aik> ~ajak ~aksa ~alik ~alsu ~ambi ~angk ~ank> ~anta ~ante ~apin
 ~apk> ~app> ~apto ~asin ~atsa ~baco ~bany ~bat> ~book ~bugi ~bur> ~cany ~car> ~cebo ~celu ~ciny ~cok> ~coll ~ctor
 ~debt ~dian ~diba ~diha ~dile ~dipa ~dipe ~domp ~eboo ~ebt> ~ebut ~ecto ~edag ~ejam ~eka> ~elah ~eli> ~elon ~elur
 ~emen ~eped ~eror ~esum ~face ~gat> ~gkro ~golo ~gond ~hats ~iamb ~iar> ~igon ~ijat ~inje ~inti ~ios> ~ipak ~ipua
 ~iram ~iran ~itim ~jam> ~jem> ~kebo ~kela ~king ~kira ~kosm ~koso ~kron ~laki ~lapt ~lect ~liar ~llec ~lok> ~mai>
 ~mala ~masi ~mbat ~mbil ~memb ~mesu ~meti ~mor> ~mpa> ~mpua ~nala ~ncem ~ndar ~ndia ~ndol ~ngkr ~njem ~nkin ~nomo
 ~ntet ~ntip ~nton ~oba> ~olle ~olok ~omor ~ompa ~ompe ~onte ~onto ~ook> ~oran ~osan ~osme ~oson ~osti ~over ~paca
 ~pai> ~paks ~peta ~pija ~ptop ~reka ~ret> ~ribu ~risa ~rong ~san> ~sapp ~saru ~sebe ~sepe ~smet ~snya ~song ~stit
 ~stnk ~stol ~suk> ~tak> ~tan> ~tand ~tang ~tel> ~tele ~tem> ~temp ~tip> ~titu ~tnk> ~top> ~trs> ~tsap ~tusi ~ugil
 ~unda ~undi ~urat ~wan> ~what ~yabu ~yak> ~yebr
polisi 3 3+hari 5+juta =arms =tale ada+balap ada+judi ada+kabar ada+maling air+dicolong ambil+orang amuk+karena
 angkot arisan+online atas bacok+ibu balapan bandar bantu+bapak bantu+hp bawa+anak bawa+golok bawa+senjata bawah
 bawah+flyover bayar bayar+pakai beli bikin+laporan bisa+bantu bocah+tawuran bpkb+motor brong brong+tiap bukan+odgj
 bukan+terlantar cara+lapor cikokol cikokol+bawa culik+orang dagang dan+bukan dan+visum dana dana+hilang dangdutan
 dangdutan+sampai dapat datang datang+bawa datang+orang dengan+laki depan+flyover di+bawah di+facebook di+kelurahan
 di+kontrakan di+ruko dibawa dicolong+di digondol+maling dipukul+suami diretas diteror duduk flyover+cikokol
 foto+saya gang gendam geng geng+motor golok+amuk golok+kami hilang+dari hilang+stnk hipnotis hp+hilang ibu+kena
 ibu+tipu ig+diretas ilegal ilegal+ke investasi itu+ngkutin jembatan jemur jual+narkoba jual+pil jual+rokok
 judi+sabung jumat kabar kaca kakak+tipu kami+minta karawaci+pakai karena karena+mabuk kayanya kebobolan+pas
 kecil+di kelahi+bawa kelahi+pakai kemarin+dia kerja+minta keterangan kios klik klip knalpot+brong konter koplo
 koplo+di kotak krja krja+terus kunci+masih lagi+depan lain+lapor laki+lain lama lansia+siapa lapor lapor+pencemaran
 laporan+polisi lari+bawa liar+di maaf+akun maaf+motor makasih maling+malam masih masih+ada matel mereka minjem
 minta minta+pasang mobil+lari motor+dibawa motor+kredit motor+mau motor+raib muda+nyabu naik nama+baik ngaku+bank
 ngaku+petugas ngintip+rumah ngkutin ngkutin+saya nyabu+di odgj+dan oplosan orang+begal orang+itu orang+palak
 orang+tusuk orang+untuk otp pagar pakai pakai+jaket palak+dagang palak+di parah pas+mudik pas+naik pasang+polisi
 pasar pencemaran pencemaran+nama penipuan+lowongan perempuan+hilang perempuan+saya pil pil+koplo pinjem
 pinjol+neror pju plastik+klip plus+bisa polisi+dan polsek pompa+air pos preman+minta pukul pukul+maling pulang+krja
 punya+rumah ribut+dangdutan rokok rokok+ilegal ruko rumah+kosong rusak+warung saldo+dana saya saya+di saya+dicolong
 saya+maling saya+pakai saya+punya saya+tidak saya+was scammed scammed+online sebelah semalam stasiun+tangerang
 suami+tapi sudah+3 sudah+tegur supir surat+keterangan syaratnya+apa tabrak+lari tadi+di tangkap tapi+saya taruh
 tawuran+lagi tawuran+warga telepon telepon+ngaku teman+tipu terlantar+saya terus+sudah tetangga tetangga+saya
 tiap+lewat tiap+pulang tipu+online tipu+orang tipu+pinjol toko toko+kosmetik tramadol+ke tusuk+di video visum
 wa+dihack warga+pukul warung+kelontong was was+scammed yang+begal ~<ang ~<asi ~<aya ~<bro ~<cel ~<cik ~<col ~<cow
 ~<dip ~<dud ~<gas ~<ila ~<ile ~<inv ~<isi ~<jad ~<jam ~<jum ~<kac ~<kio ~<kna ~<krj ~<lap ~<mes ~<min ~<mud ~<nai
 ~<neg ~<ngi ~<ngk ~<non ~<opl ~<otp ~<pag ~<pas ~<pel ~<pju ~<puk ~<say ~<tar ~<tet ~<tok ~<tuk ~<vid ~<was ~acan
 ~adah ~akai ~akas ~ali> ~amai ~amme ~ampa ~ang> ~apor ~arat ~arik ~arin ~ario ~aris ~aruh ~auny ~awah ~aya> ~ayar
 ~baik ~bali ~band ~bata ~bera ~bron ~cah> ~camm ~cem> ~ciko ~cope ~cowo ~daga ~dama ~dana ~dapa ~dar> ~deo> ~dida
 ~dik> ~diko ~dira ~dire ~ebel ~ecah ~eda> ~edan ~elep ~emal ~emas ~empu ~emur ~ence ~engu ~eres ~etik ~gela ~geng
 ~gga> ~ggat ~ggu> ~gil> ~gir> ~gkot ~iban ~ibaw ~ibeg ~icul ~ideo ~ikok ~ikon ~ileg ~impu ~inve ~ipal ~iret ~isan
 ~isum ~itel ~jadi ~jat> ~jemb ~jemu ~juma ~kaca ~kai> ~kan> ~kang ~kemb ~kena ~keta ~kios ~klik ~klip ~koko ~kol>
 ~kont ~kopl ~krja ~ksi> ~kuti ~laku ~lami ~lapo ~lega ~lepo ~link ~lip> ~lng> ~lnya ~losa ~lsek ~mar> ~mate ~mbal
 ~mbol ~med> ~men> ~mer> ~minj ~mint ~mmed ~mpet ~mpuk ~naik ~ncin ~negu ~ngan ~nong ~ntak ~nter ~nves ~nyak ~oko>
 ~okok ~okol ~olse ~ombo ~ondo ~opet ~orin ~otak ~otp> ~owok ~paga ~paka ~pasa ~peca ~pela ~penu ~pern ~pil> ~pin>
 ~pir> ~pist ~pju> ~plo> ~plos ~pols ~pon> ~puki ~puln ~ran> ~rang ~rat> ~reta ~rin> ~rjad ~roko ~romb ~ror> ~rost
 ~ruha ~ruko ~saya ~scam ~seri ~supi ~tasa ~temb ~tero ~tet> ~teta ~tila ~timp ~toko ~tol> ~tuka ~uala ~uan> ~uang
 ~uar> ~uhan ~ulng ~upir ~uria ~urus ~usi> ~utan ~vest ~vide ~visu ~was>
polisi 2 1+5jt 2+pagi 2jt 5jt =body =height =seek ada+atm ada+biaya ada+jual ada+motor ada+pak ada+yang aktif
 aktif+lapor amal angkat apk+trs ayam+curi banget+sumpah banking bantu+pemalsuan batu+ceper bebas+ke bocah bocah+smp
 bukan ceper cs+bank dan+bunuh dan+sudah dengan+perempuan depan+gang di+masjid di+taksi di+tele dibacok+di diembat
 diembat+orang dikuntit dikuntit+laki dilempar+batu dipaling diperas diperas+lewat diperes diperes+minta diproses
 dipukul+kakak diserobot diserobot+pakai disini dompet+tinggal foto+mau foto+telanjang golok+depan harus
 harus+bagaimana helm+saya hilang+lapor hilang+takut hp+tidak ikut jaket jam+2 kaca+rusak kami kelamin kelamin+di
 kembali+motor keras+tengah kerja+luar kerja+takut ketangkep+tawuran klik+undang knalpot kontak konvoi kotak+amal
 kredit lagi+ada laki+tiap lapor+judi lapor+kemana laporan lewat+video lowongan lowongan+palsu m m+banking maaf+ibu
 maaf+saudara mabuk+rusak masjid mati+rawan mau+disebar mau+nyantet mbanking+kosong minta+2jt mudik musik
 musik+keras narkoba+di ngaku+cs nikah+apk nyantet nyantet+dan nyetel nyetel+musik obat+larang online+di
 orang+jambret pacar+di pakai+surat paksa+parah palak+anak pamer pamer+kelamin parkir+di pelajar pemalakan+supir
 pemerasan pemerasan+foto polisi+minta pulang+2 rampas+motor raya rumah+tidak saya+begal saya+dibacok saya+dibajak
 saya+diembat saya+dipaling saya+diserobot saya+ibu saya+tahan saya+telepon saya+warga sebelum sejak
 sekarang+diperes siapa+yang smp+bawa stm suami+saya sumpah supir+truk surat+palsu syaratnya taksi taksi+ada
 takut+banget tanah+saya tangan+syaratnya tarik tarik+paksa tawuran+bocah tawuran+urus tegur tele tele+sekarang tiba
 tipu+jual tipu+kerja tipu+loker tipu+lowongan tramadol+dijual trs+mbanking undang+nikah urus+bagaimana vcs
 vcs+dengan video+telepon warga+di yang+ancam yang+urus ~00rb ~0rb> ~2jt> ~5jt> ~<2jt ~<5jt ~<ban ~<dat ~<geb ~<gw>
 ~<iku ~<jak ~<kag ~<ken ~<kon ~<kun ~<lia ~<m> ~<nip ~<pil ~<pis ~<pit ~<pos ~<rok ~<ruk ~<sca ~<sej ~<stm ~<sya
 ~<tak ~<td> ~<tel ~<tib ~<vcs ~abar ~aca> ~adi> ~agak ~agar ~akan ~aki> ~aksi ~alpo ~amal ~aman ~amer ~ance ~angd
 ~ari> ~asji ~atas ~atel ~baya ~bent ~biln ~boca ~bot> ~data ~dihu ~dipr ~dit> ~duta ~ecop ~edit ~egur ~ejak ~ekan
 ~elak ~ele> ~eman ~emar ~embe ~emua ~enan ~eora ~epon ~erek ~erna ~gang ~gas> ~gdut ~gend ~gima ~gkap ~haru ~hop>
 ~iba> ~idat ~iemb ~ihub ~ikah ~ikut ~ilny ~ima> ~inia ~inta ~iper ~ipro ~iser ~iter ~jake ~jama ~kaba ~kaga ~knal
 ~konv ~kred ~ktip ~kunt ~lapa ~leba ~lemp ~lowo ~lpot ~mal> ~masj ~mbaw ~mplo ~mudi ~musi ~nagi ~nal> ~nalp ~ndam
 ~neng ~ngdu ~nian ~nika ~nta> ~nvoi ~nyet ~obat ~obot ~ocah ~odon ~onta ~onvo ~oses ~owon ~pame ~pari ~plas ~por>
 ~pora ~pori ~pot> ~ratn ~redi ~rena ~rlar ~robo ~ruh> ~rus> ~seja ~sek> ~seor ~sepu ~sero ~shop ~stm> ~suka ~sump
 ~syar ~taks ~taru ~tegu ~tern ~tiba ~tik> ~uany ~udar ~udik ~uko> ~ung> ~ungi ~usik ~utin ~vcs> ~voi> ~wah> ~wok>
 ~yant ~yara ~yeba ~yete
polisi 0 @1
polisi -2 ada+anak ada+tidak akta alat+ke anak+kecil anak+tetangga ancam+nyebar bacok+saya baju+di bakar+massa
 banjir bapak beras bpkb+hilang bulan dapet depan di+dompet dia+paksa dinas dipukul disebar+dia ditusuk es
 foto+orang golok+di habis hp+dompet hp+satpam ini+pinjem jiwa jual+rumah jual+tisu juga kalau+saya kali kan
 kecanduan+judi kembali+lagi keropos kolong kuat kumat lapor+siapa lari+mantan lempar+batu lepas lumpuh lurah mandi
 mantan+foto meteran+air muntah nyebar nyebar+foto ojek online+syaratnya orang+keropos orang+tua orang+yang
 pacar+saya pak+saya paksa+kembali periksa perkosa pinjem+hp pip pohon pos+polisi potong raba rambu rambu+hilang
 santunan satpam saya+kalau sim sim+hilang situ sore tahu takut+mati tapi teman+dibawa tenggelam terminal tisu
 tolong+saya turun ular yang ~<aba ~<ade ~<bap ~<bay ~<blk ~<bu> ~<den ~<duk ~<es> ~<gru ~<hab ~<jan ~<jiw ~<jug
 ~<lah ~<lay ~<lep ~<lok ~<lur ~<maj ~<men ~<mur ~<ngu ~<oje ~<om> ~<poh ~<pot ~<ren ~<sel ~<sta ~<sun ~<tag ~<tap
 ~<tik ~<tis ~aba> ~aban ~adar ~adwa ~ajik ~akah ~ampe ~angi ~anja ~asal ~atpa ~bak> ~banj ~bapa ~bet> ~bila ~blk>
 ~buki ~cat> ~cing ~deng ~depa ~dige ~ding ~dipo ~dipu ~diri ~dwal ~ekal ~ekam ~empe ~emu> ~ende ~erko ~erlu ~ermi
 ~erop ~ggel ~giha ~habi ~hir> ~ian> ~iat> ~iga> ~inal ~ipot ~ipuk ~irin ~isik ~iski ~isu> ~itu> ~iwa> ~jadw ~jaga
 ~jan> ~jek> ~jika ~jir> ~jiwa ~juga ~kalo ~kam> ~kece ~kepa ~ket> ~kons ~kuat ~lati ~lepa ~lump ~maji ~mand ~masa
 ~maya ~mbu> ~misk ~mpuh ~munt ~nany ~ncur ~nder ~ngon ~njir ~ntai ~nti> ~ntik ~ntuk ~num> ~oke> ~olak ~ore> ~osa>
 ~pan> ~pani ~pip> ~poho ~puk> ~pur> ~raba ~rasi ~rga> ~rkos ~rmin ~run> ~rup> ~saha ~satu ~sim> ~sin> ~skin ~sore
 ~sung ~tagi ~tai> ~tapi ~ter> ~term ~tes> ~tiga ~tisu ~titi ~tpam ~tuk> ~tup> ~tutu ~uga> ~ular ~utny ~utup ~wal>
 ~warn
polisi -3 =elder =wait ada+orang ada+rumah aja ambruk ancam+bunuh astaga astaga+dia bantu+saya bau bayar+dmn
 begal+bawa begal+motor beo beo+rt berobat bikin+ktp bolong bpjs bunuh+diri cek daftar+polisi dan+palak dari denda
 dengan+foto di+grup di+rumah dia+begal dibacok+geng dikejar+orang dikeroyok+teman dikeroyok+warga diri diri+naik
 dokter etle etle+bayar gang+beo ganti golok+gang got hamil hari hilang+bagaimana ibu+tidak ijazah izin jatuh kata
 kata+dan ke+atap kecanduan kejar kena+denda kena+tilang ketemu kontrakan+ancam kontrakan+saya kursi kursi+roda lagi
 lantai lapor+pak laporan+baru lempar linglung+di listrik lupa mantan+nyebar massa masuk+begal minum mirip+dengan
 motor+ambil naik+ke nomor+ini orang+terlantar pabrik padam pajak pajak+mobil pak pakai+baju pegang pemkot pindah
 pingsan pungli+bikin putus roda rt+2 rumah+di rumah+masuk rumah+saya rusak sakit saya+dikejar sd sini tabrak tahun
 tangis tanpa telanjang+saya teman+kelas tidak+angkut tidak+pakai tidak+waras tilang+etle tinggi trotoar
 tukang+pijat warga+lagi woy woy+ada yang+dibacok yang+dikeroyok yang+hilang yang+tidak ~<?> ~<aja ~<ast ~<ata ~<bad
 ~<bed ~<bel ~<beo ~<bil ~<bpj ~<buk ~<bul ~<bun ~<cer ~<cuc ~<dep ~<dok ~<don ~<emp ~<etl ~<gig ~<got ~<izi ~<jat
 ~<jaw ~<kal ~<kas ~<kat ~<kay ~<kep ~<kol ~<kua ~<lem ~<lis ~<lum ~<lup ~<nya ~<pab ~<paj ~<peg ~<por ~<pri ~<rab
 ~<rob ~<rod ~<sd> ~<sit ~<str ~<suk ~<sus ~<tau ~<ter ~<teu ~<tro ~<tum ~<tur ~<woy ~<yan ~abet ~abra ~abri ~adan
 ~ade> ~agi> ~ahir ~ahu> ~ahun ~aja> ~akit ~akta ~ala> ~alur ~amba ~amil ~amuk ~anan ~ange ~anpa ~anti ~apak ~apet
 ~api> ~assa ~asta ~atai ~atau ~atia ~atuh ~azah ~baka ~beda ~beo> ~bero ~bolo ~bpjs ~brik ~bruk ~buan ~buh> ~buka
 ~cand ~dah> ~dape ~dari ~dend ~dibu ~dica ~dila ~dina ~ditu ~dokt ~duan ~duka ~ebak ~ecan ~egan ~ejar ~emat ~emko
 ~enga ~epan ~epas ~erah ~etem ~etle ~gebu ~gen> ~ger> ~ggi> ~gis> ~gol> ~gsan ~guna ~haja ~hami ~hun> ~iang ~ibun
 ~ihaj ~inas ~ingg ~ingi ~ini> ~inum ~ipas ~izin ~jang ~jatu ~jawa ~kata ~keca ~ker> ~kta> ~kter ~kuma ~lagi ~lana
 ~lar> ~las> ~laya ~liat ~list ~lita ~lupa ~lur> ~maha ~maka ~mamp ~mass ~mbar ~mbru ~mela ~mil> ~mina ~minu ~miny
 ~mkot ~mpun ~muk> ~munc ~mur> ~nakn ~nas> ~ndah ~ndi> ~ndua ~ngar ~ngge ~ngis ~npa> ~ntin ~ntua ~nump ~nyal ~oar>
 ~oda> ~ojek ~okte ~opos ~orma ~otoa ~pabr ~paja ~pega ~pemk ~peny ~perk ~pind ~pjs> ~puh> ~putu ~ramb ~ren> ~ring
 ~roda ~ropo ~ruk> ~rusa ~rut> ~sal> ~sala ~satp ~situ ~ssa> ~stag ~tabr ~taga ~tain ~tanp ~tany ~tela ~teu> ~tle>
 ~tnya ~toar ~trik ~trot ~turu ~tus> ~uarg ~ungg ~unta ~untu ~upa> ~urah ~ursi ~urun ~usak ~utus ~woy> ~yang ~yasa
 ~zin>
polisi -4 =ask =beast =client =poor @=trc @=ugd_malam @first=trc @first=ugd_malam abis ambulans atap baju belum
 bocor buka diancam+kakak gang+saya habis+maling kakak+pakai kampung+uang kapan kayu kembali+nama kks kok lampu
 lampu+jalan lari+pacar lihat meninggal nama+motor nik+saya ongkos orang+lain orang+pamer parkir+sembarangan pdam
 pelajar+bawa puskesmas rt saya+ancam saya+lapor saya+yang sembarangan tagihan taman tanya tawuran+pelajar tua
 uang+habis umur waras yang+kena ~<abi ~<amb ~<asa ~<baj ~<bau ~<cek ~<din ~<gg> ~<ham ~<kak ~<kec ~<kes ~<kks ~<kok
 ~<lag ~<lih ~<mah ~<mak ~<mam ~<man ~<ong ~<pan ~<rt> ~<rus ~<sed ~<sim ~<tah ~<ten ~<tin ~<tua ~<tun ~<uda ~<ula
 ~<umu ~<yg> ~aan> ~adam ~aju> ~andu ~ans> ~aras ~arga ~atap ~ayu> ~baju ~bara ~bau> ~beng ~boco ~brak ~buny ~cek>
 ~cor> ~dam> ~ebuk ~elat ~enda ~ener ~engg ~enti ~erda ~erin ~esma ~etak ~gigi ~gin> ~gkos ~got> ~iben ~ihat ~iksa
 ~ilin ~ings ~iri> ~ita> ~kah> ~kali ~kat> ~kayu ~keba ~keja ~keli ~kesm ~kit> ~kks> ~kolo ~kos> ~kurs ~lant ~liha
 ~lin> ~mas> ~mbul ~meni ~mete ~mpu> ~nggi ~ngsa ~nsos ~ntah ~ntun ~nyar ~ocor ~onya ~ota> ~pam> ~pang ~pata ~pdam
 ~pend ~peng ~peri ~peru ~pipa ~pusk ~reng ~rik> ~ris> ~roba ~rsi> ~sabe ~saki ~sang ~semb ~skes ~smas ~sos> ~tah>
 ~tahu ~tap> ~tar> ~tau> ~tony ~tuna ~uske ~wara ~zah>
"""
