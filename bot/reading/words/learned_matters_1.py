"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 13 112+itu pinjam+mobil
darurat 12 kejang+terus
darurat 10 orang+tenggelam
darurat 9 nomor tenggelam+di tiba+tidak ~<nom ~mor> ~nomo ~omor
darurat 8 ada+mobil bapak+kejang itu+bayar mobil nya+tidak perahu saya+tiba ~<gw> ~<mob ~elen ~len> ~mobi ~obil
 ~rahu
darurat 7 112+bisa @=darurat @first=darurat bayar+tidak darah+banyak diri+masih jembatan+mau karet kejang
 mandi+kepala masih+hidup minta+ambulans mobil+mayat perahu+karet setrum sudah+naik terjun+tolong ~<kes ~<nel ~ahu>
 ~aret ~bil> ~cur> ~dada ~ejan ~erah ~eset ~etru ~keja ~kese ~mpa> ~nele ~pera ~rum> ~setr ~tele ~trum
darurat 6 =force ambulans ambulans+gratis ambulans+ke anyar+orang banjir bantu+medis bapak+jatuh bpbd dada darurat
 depan+pasar gawat+darurat hubung+siapa itu itu+nomor ke+jembatan ke+rumah medis mendadak minum naik+ke
 nomor+ambulans nomor+apa nomor+bpbd nya orang+tabrak panggil pertama pertama+sekarang pertolongan+pertama racun
 racun+sekarang rumah+warga serang serang+jantung tabrak+depan tabrak+truk telepon tenggelam truk ~<ade ~<amb ~<bpb
 ~<dad ~<itu ~<ket ~<lon ~<med ~<ngo ~<org ~<rac ~<set ~<tel ~<tlg ~acun ~adak ~ambu ~anji ~ans> ~arur ~banj ~bpbd
 ~bula ~cepe ~cun> ~daru ~dem> ~dis> ~eban ~edis ~ekam ~elam ~elep ~elpo ~enda ~engg ~epon ~etim ~gawa ~ggel ~ggil
 ~gil> ~inum ~jang ~jir> ~kesa ~lans ~lepo ~lpon ~mbul ~medi ~minu ~ncan ~ndad ~ngge ~ngi> ~ngor ~njir ~num> ~nyak
 ~org> ~pang ~pbd> ~pon> ~racu ~rat> ~rtam ~rura ~sera ~tlg> ~truk ~ulan ~urat ~yar>
darurat 5 =blaze =breath =sick =stir abis+hajat abis+sudah ada+bencana ada+tabrak alat+rusak ambulans+kemana
 ambulans+untuk anak+tetangga anyar bacok+perut baterai+bagaimana bencana bencana+lapor berhenti+ngucur bisa+tidak
 buka+di cuma dari+atap di+gang di+kali dia+sudah dulu gas gawat gempa hidup ibu+saya inhaler inhaler+abis jantung
 jatuh+dari jatuh+di kampung+abis ke ke+nomor ke+rs kesamber kesamber+petir ketuban+rusak kumat+inhaler maaf+lansia
 masih medis+untuk melahirkan melahirkan+ketuban minta minum+obat mobil+jatuh napas ngucur nomor+mana pasar+anyar
 pemkot perut+buka petir puting puting+alat racun+kampung sadar satu sekarat sesak+napas tabrak tanah tarik
 telepon+siapa temen+saya tertelan+baterai tetangga+setrum tiba tidak+bangun tidak+gerak tiga tol+orang warga
 yang+bacok yang+bisa yang+serang ~<any ~<ata ~<aya ~<cum ~<dul ~<jan ~<ke> ~<mel ~<min ~<nap ~<oba ~<pan ~<sad
 ~<sed ~<sia ~<tab ~<tar ~<tib ~<tig ~abra ~adar ~anah ~ane> ~angu ~apas ~arik ~awat ~ayah ~ba2> ~bann ~bany ~benc
 ~ber> ~bera ~brak ~cana ~cuma ~dar> ~dian ~dua> ~dulu ~dup> ~edad ~eliu ~emko ~enti ~epet ~erac ~ergu ~erta ~erus
 ~esam ~etir ~gemp ~gera ~gucu ~hidu ~hirk ~iba2 ~iba> ~idup ~iga> ~ings ~inta ~iran ~irka ~itu> ~iung ~jam> ~jant
 ~keba ~keti ~lan> ~liun ~lonc ~masi ~mber ~mend ~mint ~mkot ~napa ~ncat ~nger ~nggi ~nguc ~nta> ~ntun ~onca ~orok
 ~pata ~pemk ~pung ~rak> ~raka ~ret> ~reta ~rgul ~ruk> ~sada ~samb ~satu ~seda ~tabr ~tama ~tana ~tari ~telp ~tir>
 ~tung ~ucur ~ulu> ~uma> ~ung> ~warg ~yah>
darurat 4 119+tidak =hurt =limp =water @=bedah_rumah adem adem+tolong angkat angkat+ini atap bagaimana+panggil
 bangun+napas banyak bapak+tidak baterai berapa biru bisa+dari botol brenti cepat darah darah+gayung dari+hp
 dari+motor di+daan di+kamar di+sumur dua elpiji+meledak evakuasi gantung gantung+diri gas+elpiji gas+racun gayung
 gerak gerak+tangan gratis+pemkot harus+telepon hebat+habis hp+tanpa hubung ini+orang jalan+telepon jam jatuh jemput
 kacang kacang+muka kaki+ancur kalau+ada kamar+mandi kampung kecil+minum kepala+bocor kepala+darah kerja+di
 keselek+kacang ketuban kirim kirim+ambulans lapor+ke lemas luka+bakar mau+terjun medis+ke meledak+ada minum+minyak
 minum+racun minyak+tanah mogot+kaki motor+di motor+kepala napas+biru napas+tidur ngomong panggil+ambulans patah
 penting perut pingsan pingsan+di racun+di rusak+tidak saya+keselek saya+serang sesak+kumat setrum+tidak siapa soal
 stroke stroke+mendadak sumur+ada tangan+adem tanpa+pulsa tertelan terus tidak+angkat tidak+berhenti tidak+sadar
 tinggi truk+dengan untuk+bawa yang+luka ~<bat ~<bir ~<bre ~<cep ~<dar ~<dua ~<eva ~<gas ~<gaw ~<gay ~<gem ~<gra
 ~<hid ~<hub ~<inh ~<jat ~<kal ~<kej ~<kir ~<lai ~<oks ~<pat ~<sat ~<seg ~<ser ~<ses ~<ska ~<soa ~<tan ~<tul ~adem
 ~ahir ~aik> ~akua ~aler ~ambe ~angg ~at2> ~atah ~atap ~atu> ~atuh ~bate ~biru ~boto ~bren ~cepa ~dara ~diev ~dipi
 ~ebac ~ebuk ~egay ~elah ~elek ~empa ~enca ~enol ~epok ~eran ~erap ~erte ~erut ~etan ~etel ~etub ~evak ~gane ~gant
 ~gayu ~geru ~ggi> ~gili ~gkat ~gomo ~goro ~gsan ~guli ~hale ~hubu ~iapa ~ieva ~igen ~iji> ~imbu ~inha ~ipan ~irim
 ~iru> ~itep ~jatu ~kamp ~kany ~kare ~kat2 ~kebu ~kere ~ketu ~kiri ~kot> ~ksig ~kuas ~lahi ~lek> ~lema ~ler> ~lnya
 ~mand ~mbun ~mela ~mele ~mong ~mpun ~ndar ~ngom ~ngsa ~nhal ~nter ~nti> ~nyar ~oal> ~oke> ~oksi ~omon ~ora> ~otol
 ~pent ~peti ~ping ~puti ~rapa ~rim> ~roke ~rtel ~rut> ~rutn ~seka ~sesa ~siap ~sige ~skar ~soal ~stro ~tap> ~tem>
 ~tepo ~terj ~tert ~teru ~tiba ~timb ~tis> ~tre> ~trok ~tuba ~uasi ~uban ~ubun ~ungi ~utin ~vaku ~yak>
darurat 3 24+jam =birth =height =urgent @first=bedah_rumah ada+kendaraan ada+korban adik+sesak air+banjir
 ambulans+cepat ambulans+sekarang anak+tertelan ancur atas bacok bangun bangunan bangunan+jatuh banjir+besar
 banjir+dada banjir+masuk bantu+112 bantu+paman bantu+tabrak bantu+teman bapak bareng bayar bayi+saya belakang+rumah
 bengkak+item berapa+aja berhenti biru+bibirnya bisa+ngomong bisa+panggil butuh+napas butuh+pertolongan daan
 daan+mogot darah+nya dari dari+sini dari+tangga darurat+kota datang dengan+angkot di+atas di+tol digigit+ular
 dingin dua+orang dulu+tolong elpiji gang+sebelah gratis gratis+untuk habis+melahirkan harus hp ini+darah
 ipar+setrum item+lemas jatuh+pingsan kaki+bengkak kalau kali kami kecil kemana kepala kerja+bangunan keselek
 korban+luka laki+saya lalu lantai+tiga luka maaf+tabrak mau+brenti mau+melahirkan meledak mendadak+mulut minyak
 mogot motor muka muka+biru mulut+perot muntah+darah naik napas+parah nganter ngomong+pelo nomor+darurat
 nomor+penting obat+botol odgj+dari orang+nya orang+sekarat orang+setrum panggil+jam pasien patah+ada patah+tulang
 pelo periuk perot perot+ngomong pertolongan pinjam pulsa racun+tikus rumah+patah rusak+rumah saudara+kejang
 saya+muntah segera serang+stroke sesak setrum+odgj stroke+tidak sudah+tarik tabrak+kereta tabrak+motor
 tabrak+tembok tambang tanah+kaki tanah+tinggi tangan tangan+darah tangerang tanya tembok+ambruk terjun terus+bisa
 tetangga tiga+patah tindih tolong+orang truk+di ular+tanah untuk untuk+ibu untuk+korban untuk+nganter
 untuk+tetangga yang+pingsan ~<.> ~<bap ~<baw ~<bay ~<bgt ~<bib ~<blm ~<bok ~<bot ~<bua ~<daa ~<elp ~<hp> ~<jem
 ~<kum ~<lal ~<lem ~<luk ~<mog ~<nai ~<per ~<pet ~<pin ~<str ~<tru ~<unt ~acan ~acok ~adek ~akin ~alau ~alo> ~alu>
 ~ando ~ante ~anya ~apa> ~apak ~arah ~arus ~asie ~asih ~ater ~atis ~ayar ~aygo ~ayun ~baco ~bapa ~bare ~baya ~bayg
 ~beli ~berh ~bgt> ~bibi ~blm> ~buat ~bun> ~bung ~cang ~cat> ~cil> ~cok> ~cor> ~daan ~dari ~ding ~ebot ~ecah ~ecil
 ~eger ~ekar ~eled ~elo> ~elpi ~emas ~emes ~empu ~enum ~epal ~epat ~erai ~erak ~eret ~erhe ~erju ~erot ~erto ~ertu
 ~esak ~esar ~esel ~etab ~gas> ~giln ~gon> ~grat ~gun> ~haru ~hent ~hira ~ilin ~ilny ~impa ~inde ~iner ~ingi ~inja
 ~iuk> ~jemp ~jira ~jun> ~kala ~kalo ~keci ~kepa ~kuma ~lalu ~lau> ~leda ~leme ~lind ~lpij ~lsa> ~luka ~maha ~meno
 ~mer> ~mert ~mes> ~miny ~mogo ~morn ~mpan ~mput ~nah> ~naik ~ndih ~ngun ~njam ~nome ~ntin ~ntuk ~oaln ~obah ~ogot
 ~omer ~pas> ~pasi ~pasn ~pat> ~pelo ~penu ~pero ~peru ~piji ~pinj ~puls ~put> ~rai> ~rang ~rati ~rent ~rhen ~rik>
 ~riuk ~rjun ~rkan ~rok> ~rtol ~rtua ~sak> ~san> ~sar> ~sebo ~sega ~sele ~sien ~tal> ~tang ~teta ~tiga ~tind ~ting
 ~tol> ~tuh> ~tuk> ~tulu ~uat> ~ulin ~ulsa ~untu ~utny ~ygon
darurat 2 ambruk ambruk+ada ambulans+24 ambulans+dari ambulans+yang anak+saya angkot+korban angkot+tadi antar
 antar+ke banjir+hubung bantu+minum bawa bengkak besar bibirnya center darah+hebat darah+tidak dari+lantai di+depan
 ditepok2 ditepok2+tidak drop+ditepok2 empat gang gempa+rumah gempa+sekarang gula+nya hebat ikut istri+mau
 kalau+darurat kali+meluap karet+untuk kebanyakan kebanyakan+tidak kendaraan kerendem kerendem+sampai kk+saya
 kontrakan+harus lansia+ikut maaf makasih malah masih+belum mayat+nih meluap meluap+rumah minta+antar minta+dijemput
 minta+evakuasi mobil+ringsek mobil+tenggelam nanti ngungsi ngungsi+banjir nih no+ambulans nya+drop obat+kebanyakan
 orang+lansia paman penumpangnya penumpangnya+masih pinggang+tolong ringsek ringsek+orang rumah+kerendem rumah+minta
 rw sampai+pinggang saya+minum saya+sayat saya+sekarat sekarang sekarang+lapor sekarat+minta siapa+kalau siapa+yang
 sini sudah+lama tabrak+darah tadi+penumpangnya tanah+di telepon+center telepon+darurat telepon+kemana tembok
 tidak+masuk tikus tikus+pak tolong+ambulans tolong+bantu tolong+bapak tolong+minta tolong+panggil tolong+perahu
 truk+pak yang yang+tabrak ~<ake ~<ant ~<aru ~<bac ~<ban ~<die ~<emp ~<gam ~<gua ~<heb ~<iku ~<jg> ~<kac ~<kam ~<kri
 ~<maa ~<mot ~<muk ~<nih ~<ora ~<pec ~<put ~<rw> ~<ter ~<tet ~<tin ~<yan ~aaf> ~akan ~akas ~ake> ~akeh ~ala> ~amau
 ~ancu ~anga ~antu ~araa ~atas ~awah ~ban> ~besa ~birn ~bruk ~cent ~des> ~dih> ~eman ~embe ~erat ~eriu ~erum ~gama
 ~gga> ~gkak ~got> ~gsek ~gua> ~guna ~heba ~iant ~ibir ~ien> ~ihe> ~ikir ~ikus ~ikut ~ipin ~itar ~itis ~kaca ~kali
 ~kami ~kara ~keh> ~keli ~keta ~krit ~lair ~lar> ~luap ~maaf ~mang ~mbru ~moto ~muka ~nakn ~nant ~ncur ~ndem ~ndes
 ~ndor ~ndu> ~ngka ~nih> ~nolo ~nte> ~nump ~nyay ~ok2> ~okap ~ore> ~orny ~otor ~pala ~pama ~peca ~peta ~pok2 ~rany
 ~riti ~rjep ~sege ~snya ~tah> ~tamb ~terg ~tihe ~tor> ~uap> ~ulun ~umpa ~wah> ~yaya ~yebu
darurat -2 =nature ada+tidak ambil ambruk+helm ambulans+lansia atm banget banyak+darah barat barat+tolong bayur
 bocah bulan butuh+tempat cari cengkareng cengkareng+barat dekat di+dalam dokter duit es ganti gas+meledak
 gratis+dari helm helm+rusak ibu+naik jalan+cengkareng koin kursi lewat mata mati mau+minta mayat+ibu mencong minggu
 minum+koin motor+jatuh motor+tiba mulut+mencong orang+di orang+sudah palsu pertigaan+bayur pukul sadar+pertigaan
 sekarang+dia sekarang+mulut suka tabrak+korban takut+gas tiang tolong+kesini ~<aja ~<ama ~<atm ~<cek ~<cer ~<cur
 ~<dil ~<din ~<dok ~<dui ~<es> ~<fot ~<gol ~<gor ~<han ~<hel ~<kas ~<kay ~<koi ~<kon ~<lew ~<lin ~<mal ~<nen ~<nik
 ~<pap ~<psi ~<puk ~<ren ~<tok ~<ton ~<tuk ~<wal ~ahal ~akit ~alsu ~anan ~ank> ~aris ~arun ~atia ~atm> ~ayak ~batu
 ~bayu ~boca ~buny ~bur> ~but> ~cari ~cek> ~cong ~curi ~daha ~dale ~dika ~dokt ~duit ~ekat ~elm> ~elmn ~emat ~empe
 ~ena> ~enco ~ener ~enga ~erja ~erla ~erna ~ewat ~foto ~ggu> ~gir> ~gkar ~golo ~gsep ~hal> ~hany ~helm ~iar> ~ikas
 ~iksa ~ine> ~isan ~istr ~itel ~izin ~jak> ~kemb ~kerj ~koin ~kter ~lari ~laya ~lewa ~lik> ~line ~ling ~lint ~lmny
 ~lok> ~lsu> ~luar ~lung ~maka ~mati ~meni ~ming ~mpet ~mulu ~nan> ~ncon ~nek> ~ngar ~ngel ~ngen ~nggu ~ngur ~nten
 ~ocah ~oin> ~okte ~ontr ~oto> ~pals ~pori ~pos> ~psik ~pula ~rian ~ris> ~rja> ~sant ~tri> ~uan> ~uit> ~umpu ~umur
 ~una> ~ursi
darurat -3 =beast =poor =road =still @=ugd_malam @first=trc @first=ugd_malam abis+cuci aja aja+ada ambulans+rs
 baru+aja berhenti+darah bisa+hubung cuci dalam dapet darah+trus depan+rumah di+pasar di+pinggir dinsos dipukul
 gratis+tidak hajat+racun hari ini+bapak istri jual kali+pas kapan kata kesini ketemu kk km mana masjid mau mayat+di
 naik+motor nama pas pas+banjir pertigaan pinggir+jalan rs+tidak saya+abis saya+jatuh sesak+ambulans stroke+sekarang
 tahun tempat tengah tiba+ambruk tinggal tolong+ada trus+sesak umur yang+setrum ~<aku ~<asa ~<bil ~<bul ~<bun ~<bus
 ~<car ~<dal ~<dam ~<dek ~<dib ~<dij ~<hal ~<ist ~<jad ~<jua ~<kab ~<kap ~<kat ~<ken ~<kk> ~<km> ~<kol ~<kos ~<mak
 ~<mau ~<nam ~<pag ~<pas ~<pla ~<pro ~<sal ~<sta ~<tak ~<taw ~abun ~ahun ~aja> ~alik ~alin ~ambi ~angi ~anyu ~apet
 ~asji ~ati> ~ayur ~bak> ~buh> ~ceng ~cing ~cuci ~dala ~dam> ~dape ~deka ~dihu ~dins ~dipe ~dipu ~egan ~elat ~emba
 ~emu> ~enge ~erba ~erda ~erob ~eter ~gaan ~gar> ~guru ~han> ~hari ~hun> ~ian> ~igaa ~ihan ~ihub ~ikan ~inda ~ing>
 ~ipuk ~isi> ~ita> ~jid> ~jol> ~jual ~kah> ~kang ~kart ~kata ~kaya ~keje ~kela ~ker> ~kesi ~ket> ~kit> ~kolo ~kurs
 ~lah> ~las> ~masj ~mau> ~mbah ~menc ~mnya ~nal> ~nama ~nang ~ndah ~ngah ~ngam ~ngku ~njan ~nsos ~ntra ~nyun ~pah>
 ~roba ~rong ~rsi> ~rtig ~rung ~saha ~sep> ~sjid ~tahu ~tasi ~temp ~tin> ~trak ~tus> ~ual> ~uarg ~uci> ~usah ~yur>
darurat -4 =dead =heart =mad =seek =seen =tale @=puskesmas @=santunan @=slrt @=trc @first=puskesmas @first=santunan
 bau bikin daftar di di+masjid gelandangan hilang meninggal merah odgj pak+ada puskesmas sekolah surat tiap tidur+di
 trus tua uang untuk+saya urus yang+tenggelam yang+urus ~<bal ~<bau ~<bik ~<bol ~<daf ~<dap ~<di> ~<dic ~<dih ~<gel
 ~<hil ~<kur ~<mat ~<mul ~<nga ~<odg ~<pal ~<par ~<pus ~<san ~<sur ~<tah ~<tua ~<tun ~<uan ~<umu ~<uru ~afta ~alam
 ~aman ~anja ~bau> ~biki ~daft ~dang ~dgj> ~ebak ~ekol ~eng> ~enin ~erin ~esma ~ftar ~gah> ~hila ~iap> ~ikin ~ilan
 ~ingg ~ini> ~inso ~kapa ~kena ~kesm ~kin> ~kola ~ksa> ~kul> ~land ~man> ~mata ~nda> ~ndan ~ngga ~odgj ~olah ~peng
 ~pir> ~puku ~pusk ~ran> ~seko ~skes ~smas ~sos> ~sura ~tar> ~temu ~tian ~tiap ~tong ~trus ~uang ~ukul ~uran ~urus
 ~uske
darurat -5 =drill =lost =money =work @1 @=alat_bantu @=dukcapil @=kerja @=pangan @=poli_jiwa @=ppa @first=alat_bantu
 @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=ppa @first=slrt ini ktp makan saya+mau ~<dim
 ~<dis ~<ini ~<ktp ~<tia ~ak2> ~aku> ~anda ~ata> ~bara ~dima ~erti ~esin ~ktp> ~lang ~mera ~ning ~pak> ~tuna
darurat -6 @=damkar @=polisi @first=- ada+orang pak+tolong tabrak+tidak tidak+bisa ~alan ~gal> ~ggal
darurat -7 @first=damkar @first=polisi jalan pinjam+ambulans ~<jal ~jala
darurat -8 pak ~<jl> ~<pak
darurat -9 ambulans+mayat
polisi 11 ~<pem
polisi 10 diancam+disebar mantan+pacar pribadi+saya
polisi 9 atm ~<atm ~atm> ~pema
polisi 8 @=polisi @first=polisi ada+tawuran ancam+mau begal+di bisa+tidak judi mabuk mabuk+di polisi saya+disebar
 saya+lari senjata ~<dan ~<jud ~<mab ~<saj ~abuk ~ajam ~alak ~arny ~bobo ~buk> ~judi ~lisi ~mabu ~njat ~obol ~olis
 ~saja ~senj ~udi>
polisi 7 =nature ada+begal akun anak+sekolah curi dicolong hilang lari+dengan maling+di motor orang+di palak
 panti+pijat pas pemalakan pijat+plus pju+mati plus raib rawan+begal tidak+kembali tipu tusuk ~<beg ~<cur ~<hil
 ~<mot ~<plu ~<pol ~<rai ~<tip ~<tus ~abu> ~aib> ~akun ~bega ~carn ~colo ~dicu ~enja ~hila ~icol ~icur ~ikin ~ilan
 ~ipu> ~isi> ~itip ~jata ~lap> ~liki ~moto ~nusu ~otor ~pala ~pas> ~peda ~pemb ~plus ~poli ~raib ~sabu ~sum> ~tipu
 ~uli>
polisi 6 =lost =money bacok begal berapa+ya bikin+skck dan dari+rumah di+gang di+jembatan di+parkir dibajak
 dikeroyok+temen disebar disebar+mantan gelap helm hilang+untuk istri+lari jual jual+obat kelas+sampai kena+tipu
 keras keterangan+hilang laki+pamer lapor+orang lari lebam+lapor maling mau+bacok minta+uang miras motor+saya
 nomor+polisi obat+keras online pinjol polisi+berapa rawan rekening rumah+bawa sabu saldo saya+dikeroyok
 skck+syaratnya spion surat tawuran tiap tidak+pulang tipu+travel tramadol transfer tukang+parkir uang+paksa
 uang+saya untuk+atm wa warung ~<aku ~<bom ~<bug ~<dic ~<hel ~<jua ~<kab ~<ket ~<lar ~<onl ~<pal ~<par ~<ped ~<sen
 ~<spi ~<taw ~<tra ~<und ~<wa> ~abun ~adis ~adol ~alap ~aldo ~alin ~amad ~anca ~ansf ~arun ~asan ~awur ~baja ~bar>
 ~bini ~bol> ~bom> ~bugi ~cam> ~coka ~curi ~dico ~dis> ~dise ~diti ~dol> ~egal ~ehil ~eken ~elap ~elm> ~emba ~enal
 ~enip ~etas ~etip ~fer> ~gadi ~ganc ~hack ~helm ~iap> ~ibaj ~ine> ~injo ~ion> ~iras ~iseb ~jam> ~jol> ~jual ~kehi
 ~keni ~kin> ~kun> ~lak> ~lari ~lasn ~ldo> ~line ~lus> ~mado ~mali ~mbac ~mira ~ncam ~njol ~nlin ~nsfe ~okan ~onli
 ~oplo ~para ~peni ~pera ~pinj ~pion ~puan ~rans ~ras> ~reke ~rnya ~rung ~sald ~sfer ~spio ~tas> ~tawu ~tiap ~tor>
 ~tram ~tran ~tusu ~ual> ~ugil ~ukan ~uri> ~usuk ~waru ~wura
polisi 5 =strike akun+ig akun+wa ancam arisan balap balap+liar bawa bawa+lari bayar+bagaimana culik di+angkot
 di+jalan di+pos dibobol digasak dihack dikeroyok dikeroyok+orang dompet+maling duit e e+tilang foto+ktp helm+hilang
 hilang+di hp ig jambret jual+miras jual+sabu jual+tramadol kampung+sebelah ke+pelajar kebobolan kontrakan+pakai
 laki lampu+pju lebam maaf+lansia malam+minggu mantan mau+lapor mobil naik+motor narkoba ngaku ngegadein nomor
 nyolong orang+hilang orang+mabuk orang+ngaku pacar panti parkir pemalsuan pemalsuan+tanda penipu perang
 perang+sarung preman rampas rumah+kebobolan rumah+orang sampai sampai+lebam saya+dibawa saya+tipu skck sms
 spion+digasak syaratnya+apa tabung tas tawuran+di temen tiap+malam tilang+bayar tipu+arisan tolong+ada ~<bac ~<baw
 ~<bin ~<cul ~<dik ~<dit ~<dui ~<e> ~<ema ~<gad ~<gen ~<hp> ~<ig> ~<keh ~<lak ~<mal ~<mir ~<mob ~<nga ~<nge ~<nom
 ~<nus ~<nyo ~<pac ~<pre ~<raw ~<rek ~<sab ~<sal ~<sar ~<skc ~<sms ~<sur ~<tab ~<tem ~<tia ~abur ~acar ~ack> ~adei
 ~ambr ~anki ~arki ~arko ~asak ~asny ~ata> ~awa> ~awan ~bala ~bam> ~bank ~bawa ~bil> ~bret ~bung ~bur> ~car> ~culi
 ~dein ~dibo ~diga ~dija ~dike ~duit ~ebam ~ebob ~egad ~enny ~enus ~eras ~eroy ~etan ~gade ~gaku ~gal> ~gasa ~gil>
 ~gkep ~ibob ~igas ~ihac ~ijam ~iker ~ing> ~jak> ~jamb ~kabu ~kck> ~kep> ~kera ~kero ~keti ~kir> ~koba ~kuli ~laka
 ~laki ~lang ~lapi ~lika ~ling ~lsua ~mala ~mals ~mant ~mbre ~mena ~menn ~ming ~mobi ~mpai ~nark ~ngak ~ngke ~nipu
 ~nomo ~ntan ~nyab ~nyol ~oba> ~obil ~olan ~omor ~osan ~oyok ~paca ~pai> ~pant ~park ~penc ~prem ~pros ~rama ~rawa
 ~rema ~rkir ~rkob ~royo ~san> ~seba ~skck ~sms> ~snya ~suan ~suk> ~sura ~tabu ~teme ~uit> ~ulik ~uran ~urat ~yok>
 ~yolo
polisi 4 =work akun+fb alat+dengan ambil apk ayam bank bantu+tidak banyak bawa+alat bawa+anak bobol bobol+atm
 bocah+tawuran cikokol+bawa cs curi+di damai dapat dapat+sms dengan+pacar depan+flyover di+kontrakan di+pasar
 di+ruko di+warung diancam dilempar dilempar+orang dompet dua dua+orang duduk+bawa emas facebook fb flyover+cikokol
 golok hack hp+hilang jadi jalan+raya jambret+di jual+beli jual+narkoba juta kalau+tidak ke+anak kelahi kelontong
 kelontong+jual kembali kena+hack kenalan keras+ke ketangkep kosmetik+jual lagi+depan lansia+mobil lapor
 laporan+hilang laptop lari+dari lari+mobil liar+tiap maaf+motor mbanking menang menang+undian mesum minggu
 minggu+mau minta+transfer miras+oplosan mobil+hilang mobil+saya motor+di motor+dibawa motor+hilang motor+raib
 ngintip ngintip+rumah nyabu obat orang orang+bawa orang+duduk orang+malam pada pakai+mesum pakai+pinjam paksa
 parkir+paksa pas+naik pasang+polisi pemalakan+di penipuan perempuan pergi pergi+tidak petasan pinjam+online
 pinjem+duit pju pos preman+palak pulang+minggu pungli pungli+di rekening+tiba rumah+dilempar rumah+sejak
 sabu+kayanya saldo+hilang saldo+rekening sarung saya+dipukul saya+jambret sebelah sejak+kemarin sekolah+jual sepeda
 sering sering+palak sms+menang sudah+lama surat+hilang tabung+gas tanda tanda+tangan tawuran+anak tawuran+lagi
 temen+sekolah tempat tempat+judi tetangga tetangga+jual tiba+habis tipu+investasi trs tukang undang undian
 untuk+tipu video wa+saya whatsapp whatsapp+dibajak yang+bobol yang+jual ~<aki ~<ama ~<anc ~<apk ~<ari ~<aya ~<bal
 ~<bob ~<cs> ~<deb ~<dib ~<dig ~<dij ~<dom ~<dua ~<fac ~<fb> ~<gir ~<gol ~<hac ~<ila ~<jem ~<jut ~<kli ~<kos ~<lap
 ~<mem ~<mud ~<nar ~<ngi ~<oba ~<ora ~<pas ~<pen ~<pin ~<pju ~<rib ~<tas ~<tet ~<trs ~<vid ~<wha ~aceb ~ahi> ~aik>
 ~ajak ~aksa ~aku> ~alik ~alsu ~angk ~ank> ~ante ~apin ~apk> ~app> ~apto ~asin ~atsa ~ayam ~bany ~bat> ~bola ~book
 ~cah> ~cebo ~coll ~ctor ~dapa ~debt ~deo> ~dian ~diba ~digo ~diha ~dipe ~dire ~domp ~dua> ~ebar ~eboo ~ecto ~edag
 ~ein> ~ejam ~eka> ~elah ~elon ~elur ~emal ~emen ~eped ~eram ~eror ~esum ~face ~gat> ~gega ~gela ~gga> ~gint ~gli>
 ~golo ~hats ~iamb ~ianc ~iar> ~ideo ~ikan ~ilem ~inje ~inti ~ios> ~ipak ~ipua ~jem> ~juta ~kan> ~kebo ~kelo ~kemb
 ~kena ~keta ~king ~kira ~lapt ~lect ~llec ~lok> ~lont ~mai> ~mbat ~men> ~mesu ~mor> ~mpas ~mpua ~nala ~ndia ~ngan
 ~ngeg ~ngli ~njem ~nkin ~ntem ~ntip ~nton ~olle ~olok ~ompe ~onto ~ook> ~oran ~osti ~oto> ~paks ~pat> ~perg ~peta
 ~pin> ~pju> ~ptop ~ramp ~rang ~rant ~reka ~ret> ~ribu ~risa ~rong ~ror> ~sapp ~saru ~sepe ~seri ~tan> ~tand ~tang
 ~tasa ~tel> ~temp ~teta ~tip> ~tol> ~top> ~trs> ~tsap ~unda ~undi ~ungl ~uta> ~vide ~wan> ~what ~yabu ~yak> ~yam>
polisi 3 =arms =force =tale =thanks ada+bantu ada+biaya ada+judi ada+kabar ada+maling air+dicolong ambil+orang
 amuk+karena anak+dipukul angkot arisan+online asing baik balapan bandar bantu+bapak bantu+motor bawa+golok
 bawa+senjata bayar bocah bpkb+motor bukan cara+lapor cikokol collector dagang dana dana+hilang dangdutan+sampai
 datang+bawa debt debt+collector dengan+laki di+facebook di+masjid dibawa digondol digondol+maling dikenal
 dikeroyok+pulang dipaling dipukul+suami diretas diserobot+pakai diteror duduk flyover foto foto+telanjang gang gas
 gendam geng geng+motor golok+kami hilang+dari hilang+lapor hilang+stnk hipnotis hipnotis+di ibu+tipu ig+diretas
 ilegal ilegal+ke jalan+baru jembatan jual+pil jual+rokok kabar kaca kakak kakak+tipu karawaci+pakai karena
 karena+mabuk kayanya kebobolan+pas kelahi+bawa kena+hipnotis kenal kerja+luar kios konter konvoi koplo koplo+di
 kosmetik kosong lagi+ada lain+lapor laki+lain lama lapor+judi lapor+pencemaran lari+bawa liar makasih maling+malam
 matel mereka minta minta+pasang motor+bawa motor+kredit motor+mau muda+nyabu mudik naik nama+baik narkoba+di
 ngaku+bank ngaku+petugas nyabu+di oplosan orang+begal orang+naik orang+palak orang+tusuk otp pada+bawa pakai
 pakai+pisau pakai+surat palak+dagang palak+di pas+mudik pasar pelajar pemerasan pemerasan+foto pencemaran
 pencemaran+nama perempuan+hilang perempuan+saya pijat pil+koplo pinjem pinjol+neror polisi+minta polsek pompa
 pompa+air preman+minta prostitusi prostitusi+di pukul pukul+maling pulang+sekolah punya+rumah raya raya+serpong
 ribut ribut+dangdutan rokok rokok+ilegal ruko sabung sabung+ayam saldo+dana saya saya+begal saya+bukan saya+di
 saya+dipaling saya+diserobot saya+maling saya+tidak sebelah+perang serpong+pada siapa+yang stasiun+tangerang stnk
 suami+pergi sudah+tegur supir surat+palsu syaratnya tanah+saya tawuran+warga tegur telanjang+harus teman+tipu
 tempat+prostitusi tetangga+ancam tiap+pulang tiba tidak+dikenal tidak+kenal tipu+kerja tipu+online tipu+orang
 tipu+pinjol toko toko+kosmetik tramadol+ke uang wa+dihack warga+di warga+pukul ya yang+begal yang+tawuran ~00rb
 ~0rb> ~<asi ~<bai ~<bro ~<cal ~<cel ~<cik ~<col ~<cow ~<did ~<dih ~<dip ~<dis ~<dud ~<fly ~<fot ~<gas ~<geb ~<ile
 ~<jam ~<kac ~<kel ~<ken ~<kio ~<mba ~<mes ~<min ~<nai ~<neg ~<opl ~<otp ~<pag ~<pij ~<pom ~<pos ~<puk ~<ray ~<ruk
 ~<say ~<sep ~<stn ~<sya ~<tar ~<tel ~<tib ~<tok ~<tuk ~<uan ~<vis ~<ya> ~acan ~acok ~adi> ~akai ~akak ~akas ~aki>
 ~ali> ~amai ~ambi ~ampa ~ang> ~anta ~apor ~ari> ~aris ~aya> ~ayah ~ayar ~baco ~baik ~bali ~bata ~baya ~bera ~boca
 ~but> ~cany ~celu ~ciko ~cok> ~cope ~cowo ~daga ~dama ~dan> ~dana ~dar> ~dile ~dipa ~dira ~dite ~ebel ~ebt> ~ebut
 ~eda> ~egur ~eli> ~emar ~embe ~empa ~ena> ~ence ~erek ~eres ~ergi ~etik ~flyo ~foto ~gend ~geng ~get> ~ggat ~gima
 ~gir> ~gkot ~gkro ~gond ~iaya ~iba> ~ibal ~ibaw ~ibeg ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~impu ~inia ~ipec ~iram
 ~iran ~iret ~isan ~itan ~itel ~iter ~itim ~jadi ~jat> ~jemb ~kaca ~kai> ~kaka ~kang ~kela ~kios ~koko ~kol> ~konv
 ~kopl ~kosm ~koso ~kron ~ksi> ~lah> ~lapo ~lega ~lemp ~liar ~losa ~lsek ~lyov ~man> ~mate ~mbal ~mbaw ~mbil ~memb
 ~mer> ~meti ~mint ~mpa> ~mpet ~mpuk ~mudi ~naik ~ncem ~ncul ~ndam ~ndar ~ndol ~negu ~nget ~ngkr ~nian ~nong ~nvoi
 ~nyak ~ocah ~oko> ~okok ~okol ~olse ~ompa ~onga ~onte ~onvo ~opet ~orin ~osme ~oson ~otp> ~paka ~pasa ~pija ~pist
 ~plo> ~plos ~pols ~pomp ~por> ~pori ~puki ~ran> ~rat> ~raya ~reta ~rgi> ~roko ~rost ~ruko ~rus> ~saya ~sebe ~smet
 ~song ~stit ~stnk ~stol ~supi ~syar ~tak> ~tegu ~tele ~tem> ~temb ~tern ~tero ~tiba ~tila ~timp ~titu ~tnk> ~toko
 ~tuka ~tusi ~uan> ~udik ~uhan ~uko> ~upir ~uria ~usi> ~utan ~voi> ~yah> ~yove
polisi 2 2+pagi 2jt ada+atm ada+jual adik+laki aktif apk+trs ayam+curi bandar+slot banget banget+sumpah banking
 bantu+ada bantu+akun bantu+lansia bayar+pakai bebas+ke begal+payudara begini beli beli+online biar bisa+bantu
 bocah+smp botol brong brong+tiap bukan+odgj bukan+terlantar cs+bank dan+bukan dan+perhiasan dan+visum dangdutan
 dengan+perempuan depan+gang di di+kelurahan di+taksi di+tele dibawa+lari dicolong+di dikuntit dikuntit+laki
 diperas+lewat diperes diperes+minta diproses dipukul+tukang diserobot dompet+tinggal dua+kali golok+amuk
 golok+sudah harus+bagaimana helm+saya hilang+pas hp+saya ibu+kena investasi istri jam+2 jumat kami kami+sudah
 kelamin kelamin+di kemarin kembali+motor keras+tengah kerja+minta kerja+takut ketangkep+tawuran keterangan klik
 klik+undang knalpot knalpot+brong kredit laki+saya laki+tiap lapor+polisi laporan+polisi larang lewat+video liar+di
 lowongan lowongan+palsu m m+banking maaf maaf+golok maaf+ibu maaf+saudara maling+bus maling+masih maling+masuk
 masuk+rumah mbanking+kosong minjem minta+2jt mobil+lari musik musik+keras naik+ojol ngaku+cs nikah+apk nyetel
 nyetel+musik obat+larang odgj+dan orang+jambret orang+untuk pak+maling pakai+kayu palak+anak palsu+bisa pamer
 pamer+kelamin parah pemalakan+supir penipuan+lowongan perhiasan pil polisi+dan rumah+kosong rumah+tidak
 rusak+warung saya+dibajak saya+dicolong saya+pakai saya+pukul saya+punya sejak sekarang+diperes sekolah semalam
 serpong slot+online smp+bawa suami+tapi sumpah supir+truk surat+keterangan tabrak+lari tadi+di taksi taksi+ada
 takut+banget tapi+saya tarik taruh tawuran+bocah tawuran+urus tele tele+sekarang temen+tidak terlantar+saya
 ternyata tetangga+saya tetangga+sekarang tipu+jual tipu+lowongan tolong+bantu tramadol+dijual trs+mbanking tusuk+di
 undang+nikah undian+bisa urus urus+bagaimana vcs vcs+dengan video+telepon visum warung+kelontong yang+urus ~2jt>
 ~<2jt ~<abd ~<ang ~<ban ~<dat ~<di> ~<gim ~<gw> ~<inv ~<ist ~<jum ~<ker ~<kna ~<kon ~<kre ~<lia ~<m> ~<nen ~<nip
 ~<non ~<nye ~<pel ~<pet ~<pil ~<pis ~<rok ~<seb ~<sej ~<ser ~<set ~<tak ~<td> ~<uru ~<vcs ~aaf> ~abar ~abdi ~aca>
 ~adah ~akan ~ake> ~alpo ~amer ~angd ~apat ~arik ~arin ~atel ~bdi> ~bot> ~bron ~bus> ~data ~diam ~dibe ~dida ~diku
 ~dipr ~dit> ~dita ~duta ~edan ~edit ~ejak ~ekan ~ekol ~elaj ~ele> ~emer ~empu ~encu ~erhi ~erpo ~erus ~gala ~gan>
 ~gang ~gas> ~gdut ~ggu> ~hias ~hop> ~iban ~icop ~ima> ~inve ~iper ~ipro ~iser ~isum ~jama ~juma ~kaba ~kami ~kasi
 ~klik ~knal ~kola ~kont ~kred ~kunt ~laja ~lami ~lapa ~leh> ~lowo ~lpot ~maaf ~masi ~minj ~mplo ~musi ~nal> ~nalp
 ~ngdu ~nger ~nta> ~nter ~nves ~nyet ~obot ~olah ~oleh ~ondo ~orny ~otol ~over ~owok ~pake ~pali ~pame ~peme ~pena
 ~penu ~perh ~pet> ~pil> ~pir> ~pong ~pot> ~ratn ~redi ~rena ~res> ~rhia ~rin> ~rlar ~robo ~rpon ~ruha ~samp ~seja
 ~seko ~sero ~serp ~shop ~sump ~taks ~uala ~uang ~uany ~udar ~ung> ~usik ~vcs> ~ver> ~vest ~visu ~yany ~yara ~yata
 ~yete
polisi 1 @1
polisi -2 =elder ada+tidak adik+pakai akta alat+ke anak+tetangga ancam+sebar bakar+massa begal+bawa begal+motor
 berobat bolong bpkb bulan bunuh+diri cek dan+palak dapet dari denda di+dompet di+rumah diancam+adik dikejar
 dikejar+orang dikeroyok+warga foto+disebar ganti guru habis jual+tisu kata+dan keliling kena+denda kok kotor
 ktp+dengan kuat lepas linglung lumpuh lurah lurah+pungli minta+ongkos minum motor+ambil naik+ke nyasar
 online+syaratnya orang+tua padam pohon pungli+bikin putus raba santunan satpam saya+dikejar sim sim+hilang sore
 sudah taman terlantar tisu ular waras warga woy yang yang+dikeroyok yang+foto ~<ala ~<ata ~<bed ~<ber ~<bpk ~<duk
 ~<gig ~<gur ~<hab ~<jal ~<jat ~<jaw ~<kak ~<kam ~<kay ~<kok ~<len ~<lep ~<lur ~<mar ~<ngu ~<poh ~<por ~<pri ~<ren
 ~<rob ~<str ~<tag ~<ter ~<tid ~<tis ~<ton ~<tum ~<tur ~<woy ~<yan ~aba> ~adan ~akta ~alur ~amat ~amba ~amuk ~angi
 ~apak ~apet ~atai ~atpa ~beda ~berd ~bero ~beta ~bolo ~bpkb ~buka ~cek> ~dape ~dari ~dend ~dica ~dila ~duka ~ebak
 ~elil ~epas ~erah ~ermi ~gah> ~gis> ~glun ~guna ~hnya ~ibak ~iben ~ikej ~imba ~ingl ~inum ~isik ~iski ~isu> ~jawa
 ~jek> ~kelu ~kons ~koto ~kta> ~kuat ~lana ~laya ~lepa ~lili ~lump ~lupa ~lur> ~maka ~minu ~miny ~miri ~misk ~mpuh
 ~mput ~muk> ~nas> ~ncur ~nder ~ndi> ~nglu ~ntin ~num> ~nump ~nyas ~ojek ~opos ~ore> ~orma ~pani ~perk ~peru ~pipa
 ~pkb> ~poho ~putu ~raba ~rlan ~ropo ~sal> ~sala ~satp ~sim> ~skin ~sok> ~sore ~spor ~suda ~tagi ~tain ~tap> ~term
 ~tisu ~tony ~tpam ~turu ~ubun ~udah ~ular ~unta ~upa> ~utus ~war> ~warg ~wari ~woy> ~yang
polisi -3 # =client =smell @=trc @first=trc abis ada+orang ada+rumah aja alat ambruk ancam+bunuh astaga astaga+dia
 atap bayar+dmn bener beo beo+rt bocor bpjs depan dia dia+begal dibacok dikeroyok+saudara dokter etle etle+bayar
 gang+beo gang+saya golok+gang got habis+maling hamil hari hilang+yang ijazah izin kampung+uang kecanduan kejar
 kelas+lapor kena+tilang ketemu kontrakan+saya kursi kursi+roda lagi lari+ke lari+pacar lihat linglung+di listrik
 malam+di massa masuk+begal mau orang+lain orang+terlantar pajak pajak+mobil pdam pelajar+bawa polisi+tidur roda
 rt+2 rumah+masuk rumah+saya sakit saya+lapor sekarang+di sembarangan suka tabrak tagihan takut+mati tangis
 tawuran+pelajar tetangga+dibawa tilang+etle tinggi trotoar tua tukang+pijat uang+habis umur warga+lagi yang+di
 yang+hilang yang+kena ~<abi ~<amb ~<asa ~<ast ~<beo ~<bes ~<bil ~<bpj ~<bul ~<bun ~<cek ~<cer ~<den ~<dep ~<din
 ~<dok ~<etl ~<got ~<ham ~<izi ~<jan ~<kal ~<kas ~<kep ~<kes ~<kua ~<lag ~<lih ~<lis ~<lum ~<mah ~<mak ~<mam ~<mau
 ~<men ~<paj ~<pda ~<rab ~<rod ~<sed ~<sel ~<sem ~<sia ~<sim ~<sus ~<tin ~<tro ~<tua ~<tun ~<umu ~abet ~abra ~adam
 ~ade> ~agi> ~ahir ~ahny ~ahu> ~akit ~alat ~amil ~anda ~api> ~aras ~assa ~asta ~atia ~bah> ~bara ~belu ~bene ~beo>
 ~bila ~boco ~bpjs ~brak ~bruk ~buh> ~cand ~cor> ~dam> ~depa ~dia> ~dipu ~ditu ~dokt ~duan ~ebuk ~ecan ~elat ~elua
 ~elum ~emat ~emu> ~enda ~ener ~engg ~enti ~enya ~epan ~erda ~erin ~etak ~etle ~gant ~ggi> ~gigi ~gkat ~guru ~habi
 ~haja ~hami ~hon> ~ibac ~iga> ~ihaj ~ihat ~iksa ~ilin ~iman ~inda ~ingg ~ini> ~ipas ~ita> ~item ~itu> ~izin ~kali
 ~kalo ~kara ~keca ~keli ~ker> ~kit> ~kolo ~kter ~lagi ~lar> ~las> ~lat> ~liha ~list ~lita ~lum> ~mamp ~mass ~mau>
 ~mbar ~mbru ~mbu> ~mil> ~mina ~mpah ~mur> ~nakn ~ndua ~ner> ~ngga ~nggi ~ngis ~nsos ~ntah ~ntar ~nyar ~oar> ~ocor
 ~oda> ~ohon ~okte ~onya ~ota> ~otoa ~pah> ~paja ~pam> ~pan> ~pdam ~pjs> ~ramb ~reng ~rga> ~ris> ~roda ~ruk> ~rusa
 ~sabe ~saki ~sang ~seka ~sin> ~ssa> ~stag ~tabr ~taga ~tah> ~tahu ~tama ~ter> ~tle> ~toar ~trik ~trot ~tuan ~tus>
 ~umpu ~urah ~ursi ~wara ~wat> ~yasa ~zin>
polisi -4 =ask =still =wait @=ugd_malam @first=ugd_malam ambulans bayi begal+orang belum bisa+pulang buka darah diri
 kaki kapan kayu kembali+nama kks lampu lampu+jalan makan mau+pulang meninggal meteran nama+motor nik+saya ongkos
 orang+pamer pabrik pakai+alat parkir+sembarangan pindah pingsan pulang+kampung rusak telanjang+saya temen+saya
 yang+kemarin ~<aja ~<bol ~<dar ~<gg> ~<gor ~<kan ~<kap ~<kks ~<mat ~<nan ~<ong ~<pab ~<pip ~<put ~<rus ~<sak ~<suk
 ~<tah ~<tam ~<ten ~<uda ~<ula ~aan> ~abri ~aja> ~anan ~andu ~anji ~ans> ~apa> ~arah ~asa> ~asi> ~atap ~ayi> ~ayu>
 ~baka ~bang ~bayi ~beng ~brik ~dah> ~diri ~enga ~enge ~etem ~gann ~gin> ~gkos ~got> ~gsan ~iang ~ihan ~ikat ~ings
 ~itin ~kah> ~kaki ~kapa ~kayu ~kks> ~kurs ~lant ~lin> ~mbul ~mela ~meni ~mpu> ~ndah ~neri ~ngka ~ngsa ~ntua ~ntun
 ~nyal ~pabr ~pang ~pata ~pend ~peng ~peny ~peri ~pind ~puh> ~rak> ~rik> ~rkan ~roba ~rsi> ~semb ~sos> ~temu ~tian
 ~tis> ~tuna ~umur ~usak ~zah>
polisi -5 =beast =office =poor =stir @=alat_bantu @=darurat @=poli_jiwa @=ppa @=santunan @first=alat_bantu
 @first=darurat @first=poli_jiwa @first=santunan ada+di air apa bau butuh daftar ditinggal gratis jam kena+bacok
 maling+dipukul mati odgj+bawa pak pulang+ke puskesmas rt sampah tidur+di ~<air ~<apa ~<bau ~<bel ~<but ~<car ~<daf
 ~<gra ~<kec ~<man ~<met ~<mun ~<pus ~<rt> ~<sat ~<sin ~<tan ~<yg> ~abis ~afta ~ain> ~air> ~akny ~arga ~ati> ~atis
 ~bau> ~bis> ~bula ~butu ~daft ~ejar ~ekel ~elin ~esma ~ftar ~gele ~grat ~hat> ~igeb ~inya ~iri> ~kat> ~keba ~kesm
 ~knya ~kos> ~lamp ~land ~lung ~mas> ~mati ~mete ~ndan ~oton ~ping ~pusk ~rati ~seke ~skes ~smas ~tera ~tung ~uka>
 ~uske ~utuh
polisi -6 =dead =food =hurt @=bedah_rumah @=damkar @=puskesmas @first=- @first=bedah_rumah @first=puskesmas bakar
 cari depan+rumah gelandangan golok+di golok+tolong jual+motor kk mana nik orang+odgj saya+0812 tawuran+bawa ~<,>
 ~<ben ~<clu ~<dim ~<kej ~<kk> ~<kur ~<mel ~<nik ~aga> ~akar ~ampu ~cari ~clur ~dima ~elan ~ggal ~kar> ~pak> ~tar>
 ~tuh> ~unan
polisi -7 =birth =blaze =breath =limp =seen =sick =water @=dukcapil @=kerja @=pangan @=slrt @first=damkar
 @first=dukcapil @first=pangan ini tidak+bisa tidur ~<bak ~<ini ~ambu ~anny ~dur> ~idur ~keja ~nan> ~nik> ~rah>
 ~tidu ~ting ~ulan
polisi -8 @first=ppa @first=slrt ktp odgj umroh+tipu ~<ktp ~<odg ~dgj> ~ktp> ~odgj
polisi -9 =heart =mad @first=kerja
polisi -11 di+depan
damkar 16 kalong
damkar 14 bau+gas
damkar 13 ~alon ~kalo
damkar 12 tupai ~<tup ~tupa ~upai
damkar 11 hidran ~dran ~hidr ~idra
damkar 10 gas ~<gas
damkar 9 reptil ~<hid ~<rep ~epti ~gas> ~ptil ~rept ~til>
damkar 8 =beast kucing ~<kuc ~cing ~kuci ~pai> ~ucin
damkar 7 @=damkar @first=damkar anjing anjing+rabies api asap+di bakar+di biawak bisa+turun cincin damkar di+halaman
 gigit gigit+orang jari lebah lebah+di pemadam rabies takut+gas tawon ular ~<anj ~<api ~<bes ~<bia ~<cin ~<dam ~<gor
 ~<jar ~<kal ~<leb ~<rab ~<taw ~<ula ~abie ~amka ~api> ~aran ~awak ~awon ~biaw ~bies ~cin> ~cinc ~damk ~ebah ~ebak
 ~emad ~iawa ~ies> ~inci ~ing> ~jari ~jing ~kar> ~kara ~keba ~lama ~lar> ~leba ~mada ~mkar ~ncin ~njin ~pema ~rabi
 ~ran> ~tawo ~ular ~wak> ~won>
damkar 6 =blaze api+sudah asap asap+item bakar besar biawak+masuk bisa borgol buaya dapur dari+tower di+atap
 di+plafon di+pohon gelang gudang halaman kambing kayu kunci lapak lepas lepas+di liar+di masuk merembet monyet
 musang nyamber nyangkut nyangkut+di plafon pohon sarang sumur tabrak+rumah tenggelam+sumur tidak+bisa tower ~<asa
 ~<ase ~<bak ~<ged ~<gig ~<gil ~<gud ~<keb ~<kek ~<kob ~<kun ~<lep ~<mon ~<nim ~<nya ~<pem ~<pla ~<poh ~<sar ~<tow
 ~adam ~afon ~akar ~ambi ~angk ~anji ~apur ~asap ~asep ~asuk ~ayu> ~bah> ~baka ~besa ~besi ~bet> ~borg ~buay ~dapu
 ~desi ~ede> ~ekun ~embe ~epas ~esar ~esi> ~esis ~etin ~fon> ~gala ~gede ~gkut ~gol> ~guda ~hala ~hon> ~ibuk ~ila>
 ~kayu ~keku ~kunc ~kut> ~lafo ~lepa ~masu ~mber ~mbet ~mbin ~mere ~mony ~musa ~nci> ~ngku ~nimp ~nyan ~nyet ~ohon
 ~onye ~orgo ~orsl ~ower ~pas> ~plaf ~poho ~remb ~rgol ~rong ~rsle ~sap> ~sar> ~sara ~sis> ~slet ~sumu ~towe ~uaya
 ~udan ~unci ~yamb ~yet>
damkar 5 =force =height =home ada+asap ada+ular ambruk+tabrak anjing+galak anjing+odgj api+besar api+di atap bau
 bengkak berapa besar+banget bisa+buka bisa+lepas buka cakar dari+jari di di+dapur di+got di+kamar di+lift di+mobil
 di+pagar di+tangan galak gembok gorong got hidran+ibu jari+anak jari+bengkak kamar kamar+mandi keluar kobra kompor
 kucing+liar kunci+di lepas+jari lift macet mandi masuk+sekolah melon mendesis merembet+ke mesin+cuci mobil
 monyet+lepas musang+di nomor nongol nongol+di orang+mau pagar rumah+tetangga sapi sarang+tawon sengat terjun+dari
 turun ~<ata ~<bau ~<bis ~<bor ~<buk ~<cak ~<cuc ~<di> ~<gal ~<kam ~<kor ~<lif ~<lom ~<mac ~<mer ~<mob ~<mus ~<nom
 ~<non ~<pag ~<sap ~<sel ~<sum ~<ter ~<tur ~acet ~agar ~alak ~amar ~ambe ~andi ~apin ~ari> ~atap ~bau> ~beng ~ber>
 ~bil> ~bing ~bisa ~bra> ~buka ~caka ~cet> ~copo ~dam> ~dang ~elon ~engk ~enye ~epit ~erem ~erku ~esin ~gar> ~gat>
 ~gigi ~gila ~git> ~gkak ~goro ~got> ~ift> ~igit ~ilin ~isa> ~jepi ~kama ~kamb ~kobr ~kors ~lak> ~lapa ~lift ~lomp
 ~mace ~mand ~mar> ~mban ~mobi ~mor> ~mpor ~mur> ~ndi> ~ngat ~ngol ~nomo ~nong ~nyam ~nyel ~obil ~obra ~omor ~ompa
 ~ompo ~ongo ~opot ~oron ~paga ~piny ~pot> ~pur> ~rkun ~run> ~sang ~sapi ~sela ~seng ~sep> ~sok> ~suk> ~tap> ~terj
 ~terk ~tumb ~turu ~uar> ~umba ~umur ~urun ~usan ~yaka ~yela
"""
