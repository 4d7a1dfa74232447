"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 13 112+itu pinjam+mobil
darurat 12 kejang+terus
darurat 10 orang+tenggelam
darurat 9 nomor tenggelam+di tiba+tidak ~<gw> ~<nom ~mor> ~nomo ~omor
darurat 8 ada+mobil bapak+kejang itu+bayar nya+tidak perahu saya+tiba ~elen ~len> ~rahu
darurat 7 112+bisa @=darurat @first=darurat bayar+tidak darah+banyak diri+masih karet kejang mandi+kepala
 masih+hidup minta+ambulans mobil mobil+mayat perahu+karet setrum sudah+naik ~<kes ~<mob ~<nel ~ahu> ~aret ~bil>
 ~cur> ~dada ~ejan ~erah ~eset ~etru ~keja ~kese ~mobi ~mpa> ~nele ~obil ~org> ~rum> ~setr ~tele ~trum
darurat 6 =force ambulans ambulans+gratis ambulans+ke anyar+orang banjir bantu+medis bpbd dada darurat depan+pasar
 di+kali gawat+darurat hubung+siapa itu itu+nomor jembatan+mau ke+jembatan ke+rumah maaf+lansia medis mendadak minum
 naik+ke nomor+ambulans nomor+apa nomor+bpbd nya orang+tabrak panggil pertama pertama+sekarang pertolongan+pertama
 racun racun+sekarang rumah+warga serang serang+jantung tabrak+depan tabrak+truk telepon tenggelam terjun+tolong
 truk ~<ade ~<amb ~<bpb ~<dad ~<itu ~<ket ~<med ~<ngo ~<org ~<rac ~<set ~<tel ~<tlg ~acun ~adak ~ambu ~anji ~ans>
 ~arur ~banj ~bpbd ~bula ~cun> ~daru ~dem> ~dis> ~edis ~ekam ~elam ~elep ~elpo ~enda ~engg ~epon ~gawa ~ggel ~ggil
 ~gil> ~inum ~jang ~jir> ~kesa ~lans ~lepo ~lpon ~mbul ~medi ~minu ~ncan ~ndad ~ngi> ~ngor ~njir ~num> ~nyak ~pang
 ~pbd> ~pera ~pon> ~racu ~rat> ~rtam ~rura ~sera ~telp ~tlg> ~truk ~ulan ~urat ~yar>
darurat 5 =blaze =breath =sick =stir =water abis+hajat abis+sudah ada+bencana ada+tabrak alat+rusak ambulans+kemana
 ambulans+untuk anak+tetangga anyar bacok+perut bapak+jatuh baterai+bagaimana bencana+lapor berhenti+ngucur
 bisa+tidak buka+di cuma dari+atap di+gang dia+sudah dulu gas gawat gempa hidup ibu+saya inhaler inhaler+abis
 jantung jatuh+dari jatuh+di kampung+abis ke ke+rs kesamber kesamber+petir ketuban+rusak kumat+inhaler masih
 medis+untuk melahirkan melahirkan+ketuban minta minum+obat mobil+jatuh napas ngucur nomor+mana pasar+anyar pemkot
 perut+buka petir puting puting+alat racun+kampung sadar satu sekarat sesak+napas tabrak tanah tarik telepon+siapa
 temen+saya tertelan+baterai tetangga+setrum tiba tidak+bangun tidak+gerak tiga tol+orang warga yang+bacok yang+bisa
 yang+serang ~<any ~<ata ~<aya ~<cum ~<dul ~<jan ~<ke> ~<lon ~<mel ~<min ~<nap ~<oba ~<pan ~<sad ~<sed ~<sia ~<tab
 ~<tar ~<tib ~<tig ~abra ~adar ~anah ~ane> ~angu ~apas ~arik ~awat ~ayah ~ba2> ~bann ~bany ~ber> ~bera ~brak ~cepe
 ~cuma ~dar> ~dian ~dua> ~dulu ~dup> ~eban ~edad ~eliu ~emko ~enti ~epet ~erac ~ergu ~erta ~erus ~esam ~etim ~etir
 ~gemp ~gera ~gucu ~hidu ~hirk ~iba2 ~iba> ~idup ~iga> ~ings ~inta ~iran ~irka ~itu> ~iung ~jam> ~jant ~keba ~keti
 ~lan> ~liun ~lonc ~masi ~mber ~mend ~mint ~mkot ~napa ~ncat ~nger ~ngge ~nggi ~nguc ~nta> ~ntun ~onca ~orok ~pata
 ~pemk ~pung ~rak> ~raka ~ret> ~reta ~rgul ~ruk> ~sada ~samb ~satu ~seda ~tabr ~tama ~tana ~tari ~terj ~tir> ~tung
 ~ucur ~ulu> ~uma> ~ung> ~warg ~yah>
darurat 4 119+tidak =hurt =limp @=bedah_rumah adem adem+tolong air+banjir angkat angkat+ini atap bagaimana+panggil
 bangun+napas banjir+dada banyak bapak+tidak baterai bencana berapa biru bisa+dari botol brenti cepat darah+gayung
 dari+hp dari+motor di+daan di+kamar di+sumur dingin dua elpiji+meledak evakuasi gantung gantung+diri gas+elpiji
 gas+racun gayung gerak gerak+tangan gratis+pemkot harus+telepon hp+tanpa hubung ini+orang jalan+telepon jam jatuh
 jemput kacang kacang+muka kaki+ancur kalau+ada kamar+mandi kampung ke+nomor kecil+minum kepala+bocor kepala+darah
 kerja+di keselek+kacang ketuban kirim kirim+ambulans lapor+ke lemas luka+bakar mau+terjun medis+ke meledak+ada
 minum+minyak minum+racun minyak+tanah mogot+kaki motor+di motor+kepala napas+biru napas+tidur ngomong
 panggil+ambulans patah penting perut pingsan pingsan+di racun+di rusak+tidak saya+keselek saya+serang sesak+kumat
 setrum+tidak siapa soal stroke stroke+mendadak sumur+ada tangan+adem tanpa+pulsa terjun tertelan terus tidak+angkat
 tidak+berhenti tidak+sadar tinggi truk+dengan untuk+bawa yang+luka ~<bat ~<bir ~<bre ~<cep ~<dar ~<dua ~<eva ~<gas
 ~<gaw ~<gay ~<gem ~<gra ~<hid ~<hub ~<inh ~<jat ~<jem ~<kal ~<kej ~<kir ~<lai ~<oks ~<pat ~<sat ~<seg ~<ser ~<ses
 ~<ska ~<soa ~<tan ~<tul ~adem ~ahir ~aik> ~akua ~aler ~ambe ~angg ~ante ~at2> ~atah ~atap ~atu> ~atuh ~bate ~benc
 ~biru ~boto ~bren ~cana ~cepa ~dara ~diev ~dipi ~ebac ~ebuk ~egay ~elah ~elek ~empa ~enca ~enol ~epok ~erap ~erju
 ~erte ~erut ~etan ~etel ~etub ~evak ~gane ~gant ~gayu ~geru ~ggi> ~gili ~gkat ~gomo ~goro ~gsan ~guli ~hale ~hubu
 ~iapa ~ieva ~igen ~iji> ~imbu ~inha ~ipan ~irim ~iru> ~itep ~jatu ~jun> ~kamp ~kany ~kare ~kat2 ~kebu ~kere ~ketu
 ~kiri ~kot> ~ksig ~kuas ~lahi ~lek> ~lema ~ler> ~lnya ~mand ~mbun ~mela ~mele ~mong ~mpun ~ndar ~ngom ~ngsa ~nhal
 ~nter ~nti> ~nyar ~oal> ~oke> ~oksi ~omon ~ora> ~otol ~pent ~peti ~ping ~puti ~rapa ~rim> ~rjun ~roke ~rtel ~rut>
 ~rutn ~seka ~sesa ~siap ~sige ~skar ~soal ~stro ~tap> ~tem> ~tepo ~tert ~teru ~tiba ~timb ~tis> ~tre> ~trok ~tuba
 ~uasi ~uban ~ubun ~ulin ~ungi ~utin ~vaku ~yak>
darurat 3 24+jam =birth =height =urgent @first=bedah_rumah ada+kendaraan ada+korban adik+sesak ambulans+cepat
 ambulans+sekarang anak+tertelan ancur atas bacok bangun bangunan bangunan+jatuh banjir+besar banjir+masuk bantu+112
 bantu+minum bantu+paman bantu+tabrak bantu+teman bapak bareng bayar bayi+saya belakang+rumah bengkak+item
 berapa+aja berhenti biru+bibirnya bisa+ngomong bisa+panggil butuh+napas butuh+pertolongan daan daan+mogot darah
 darah+nya darah+tidak dari dari+sini dari+tangga darurat+kota datang dengan+angkot di+atas di+tol digigit+ular
 dua+orang dulu+tolong elpiji gang+sebelah gratis gratis+untuk habis+melahirkan harus hebat+habis hp ini+darah
 ipar+setrum istri+mau item+lemas jatuh+pingsan kaki+bengkak kalau kali kami kecil kemana kepala kerja+bangunan
 keselek korban+luka laki+saya lalu lantai+tiga luka maaf+tabrak mau+brenti mau+melahirkan meledak mendadak+mulut
 minyak mogot motor muka muka+biru mulut+perot muntah+darah naik napas+parah nganter ngomong+pelo nomor+darurat
 nomor+penting obat+botol odgj+dari orang+nya orang+sekarat orang+setrum panggil+jam pasien patah+ada patah+tulang
 pelo periuk perot perot+ngomong pertolongan pinjam pulsa racun+tikus rumah+patah rusak+rumah saudara+kejang
 saya+muntah segera serang+stroke sesak setrum+odgj stroke+tidak sudah+tarik tabrak+kereta tabrak+motor
 tabrak+tembok tambang tanah+kaki tanah+tinggi tangan tangan+darah tangerang tanya tembok+ambruk terus+bisa tetangga
 tiga+patah tikus+pak tindih tolong+minta tolong+orang truk+di ular+tanah untuk untuk+ibu untuk+korban untuk+nganter
 untuk+tetangga yang+pingsan ~<.> ~<bap ~<baw ~<bay ~<bgt ~<bib ~<blm ~<bok ~<bot ~<bua ~<daa ~<elp ~<hp> ~<kum
 ~<lal ~<lem ~<luk ~<mog ~<mot ~<nai ~<pec ~<per ~<pet ~<pin ~<str ~<tru ~<unt ~acan ~acok ~adek ~alau ~alo> ~alu>
 ~ando ~anya ~apa> ~apak ~arah ~arus ~asie ~asih ~ater ~atis ~ayar ~aygo ~ayun ~baco ~bapa ~bare ~baya ~bayg ~beli
 ~berh ~bgt> ~bibi ~blm> ~buat ~bun> ~bung ~cang ~cil> ~cok> ~cor> ~daan ~dari ~ding ~ebot ~ecah ~ecil ~eger ~ekar
 ~eled ~elo> ~elpi ~eman ~emas ~emes ~empu ~enum ~epal ~epat ~erai ~erak ~eran ~eret ~erhe ~erot ~erto ~ertu ~esak
 ~esar ~esel ~etab ~gas> ~giln ~gon> ~grat ~gun> ~haru ~hent ~hira ~ilin ~ilny ~impa ~inde ~iner ~ingi ~inja ~iuk>
 ~jemp ~jira ~kala ~kali ~kalo ~keci ~kepa ~kuma ~lalu ~lau> ~leda ~leme ~lind ~lpij ~lsa> ~luka ~maha ~meno ~mer>
 ~mert ~mes> ~miny ~mogo ~morn ~moto ~mpan ~mput ~nah> ~naik ~ndih ~ngun ~njam ~nome ~ntin ~ntuk ~oaln ~obah ~ogot
 ~omer ~pas> ~pasi ~pasn ~pat> ~pelo ~penu ~pero ~peru ~piji ~pinj ~puls ~put> ~rai> ~rang ~rati ~rent ~rhen ~rik>
 ~riuk ~rkan ~rok> ~rtol ~rtua ~sak> ~san> ~sar> ~sebo ~sega ~sele ~sien ~tal> ~tang ~teta ~tiga ~tind ~ting ~tol>
 ~tuh> ~tuk> ~tulu ~uat> ~ulsa ~untu ~utny ~ygon
darurat 2 ambruk ambruk+ada ambulans+24 ambulans+dari ambulans+dong ambulans+yang angkot+korban angkot+tadi antar
 antar+ke bagaimana+ieu banjir+hubung bantu+orang bawa bengkak besar bibirnya center dada+kesang darah+hebat
 di+depan dingin+bagaimana ditepok2 ditepok2+tidak drop+ditepok2 empat gang gempa+rumah gempa+sekarang gula+nya
 hebat ikut kalau+darurat kali+meluap karet+untuk kebanyakan kebanyakan+tidak kendaraan kerendem kerendem+sampai
 kesang kesang+dingin kk+saya kontrakan+harus kontrol lansia+ikut lapor+kemana maaf makasih malah masih+belum
 masuk+rumah mayat+nih meluap meluap+rumah minta+antar minta+dijemput minta+evakuasi mobil+ringsek mobil+tenggelam
 nanti ngungsi ngungsi+banjir nih no+ambulans nya+drop obat+kebanyakan orang+lansia paman penumpangnya
 penumpangnya+masih pinggang+tolong ringsek ringsek+orang rumah+kerendem rumah+minta rw sampai+pinggang saya+minum
 saya+nyeri saya+sayat saya+sekarat sekarang sekarang+lapor sekarat+minta siapa+kalau siapa+yang sini sudah+lama
 sudah+tidak tabrak+darah tadi+penumpangnya tangerang+berapa telepon+center telepon+darurat telepon+kemana tembok
 tidak+masuk tikus tolong+ambulans tolong+panggil tolong+perahu truk+pak yang+tabrak ~<ake ~<aru ~<bac ~<ban ~<die
 ~<eng ~<gam ~<gua ~<heb ~<iku ~<jg> ~<kac ~<kam ~<kri ~<maa ~<muk ~<nih ~<ora ~<put ~<rw> ~<ter ~<tet ~<tii ~<tin
 ~aaf> ~akan ~akas ~ake> ~akeh ~akin ~ala> ~ali> ~alny ~amau ~ancu ~anga ~antu ~araa ~atas ~awah ~ban> ~besa ~birn
 ~bis> ~bruk ~cat> ~cent ~des> ~dih> ~embe ~erat ~eriu ~erum ~gama ~gga> ~gkak ~gkon ~got> ~gsek ~gua> ~guna ~heba
 ~iant ~ibir ~ien> ~ihe> ~iis> ~ikir ~ikus ~ikut ~ipin ~itar ~itis ~kaca ~kami ~kara ~keh> ~keli ~keta ~kong ~krit
 ~lair ~lar> ~luap ~maaf ~mang ~mbru ~muka ~nakn ~nant ~ncur ~ndem ~ndes ~ndor ~ndu> ~ngka ~nih> ~nolo ~ntal ~nte>
 ~nump ~nyay ~ok2> ~okap ~ore> ~orny ~otor ~pake ~pala ~pama ~peca ~peta ~pok2 ~rany ~riti ~rjep ~sege ~tah> ~tamb
 ~tihe ~tiis ~tor> ~uap> ~ulun ~umpa ~wah> ~yaya ~yebu
darurat -2 =nature ada+tidak aja+ada ambil ambruk+helm ambulans+lansia atm banget banyak+darah barat barat+tolong
 baru baru+aja bayur berhenti+darah bocah bulan cari cengkareng cengkareng+barat dekat di+dalam dokter duit es ganti
 gas+meledak gratis+dari harus+bagaimana helm helm+rusak ibu+naik jalan+cengkareng kesini koin kursi lewat linglung
 mata mati mayat+ibu mencong minggu minum+koin motor+jatuh motor+tiba mulut+mencong orang+di orang+sudah palsu
 pertigaan+bayur pukul sadar+pertigaan sekarang+mulut suka tabrak+korban takut takut+gas telepon+tidak tolong+kesini
 ~<ama ~<atm ~<cek ~<cer ~<cur ~<dil ~<din ~<dok ~<dui ~<es> ~<fot ~<gol ~<gor ~<han ~<hel ~<kay ~<koi ~<lew ~<lin
 ~<mal ~<nik ~<pap ~<psi ~<puk ~<ren ~<tok ~<ton ~<tuk ~<wal ~ahal ~aja> ~akit ~akut ~alsu ~anan ~ank> ~aris ~aru>
 ~arun ~atia ~atm> ~ayak ~batu ~bayu ~boca ~buny ~bur> ~but> ~cari ~cek> ~curi ~daha ~dale ~dika ~dokt ~duit ~ekat
 ~elm> ~elmn ~emat ~ena> ~enco ~ener ~enga ~erja ~erla ~erna ~ewat ~foto ~ggu> ~gir> ~gkar ~glun ~golo ~gsep ~hal>
 ~hany ~helm ~ikas ~iksa ~iman ~ine> ~ingl ~isan ~istr ~itel ~izin ~jak> ~jamb ~kemb ~kerj ~koin ~kter ~lari ~laya
 ~lewa ~lik> ~line ~ling ~lint ~lmny ~lok> ~lsu> ~lung ~maka ~mati ~meni ~ming ~mpet ~mulu ~nan> ~ncon ~ngar ~ngel
 ~ngen ~nggu ~nglu ~ngur ~nten ~nyun ~ocah ~oin> ~okte ~oto> ~pals ~papa ~pori ~pos> ~psik ~pula ~rian ~rin> ~ris>
 ~rja> ~sant ~sing ~taku ~tri> ~tuka ~uarg ~uit> ~umpu ~umur ~una> ~ursi
darurat -3 =beast =poor =road =still @=ugd_malam @first=ugd_malam abis+cuci aja ambulans+rs bisa+hubung cuci dalam
 dapet darah+trus depan+rumah di+pasar di+pinggir dinsos dipukul gratis+tidak hajat+racun hari ini+bapak istri jual
 kali+pas kapan kata ketemu kk km mana masjid mau naik+motor nama pas pas+banjir pertigaan pinggir+jalan rs+tidak
 saya+abis saya+jatuh sesak+ambulans stroke+sekarang tahun tempat tengah tiang tiba+ambruk tinggal tolong+ada
 trus+sesak umur yang+setrum ~<aku ~<asa ~<bil ~<bul ~<bun ~<bus ~<car ~<dal ~<dam ~<dek ~<dib ~<dij ~<hal ~<ist
 ~<jad ~<jua ~<kab ~<kap ~<kat ~<ken ~<kk> ~<km> ~<kol ~<kos ~<mak ~<mau ~<nam ~<pag ~<pas ~<pla ~<pro ~<sal ~<sta
 ~<tak ~abun ~ahun ~alik ~alin ~ambi ~angi ~anyu ~apet ~asji ~ati> ~ayur ~bak> ~buh> ~ceng ~cing ~cong ~cuci ~dala
 ~dam> ~dape ~deka ~dihu ~dins ~dipe ~dipu ~egan ~elat ~emba ~empe ~emu> ~enge ~enin ~erba ~erob ~eter ~gaan ~gar>
 ~guru ~han> ~hari ~hun> ~ian> ~iar> ~igaa ~ihan ~ihub ~ikan ~inda ~ing> ~ipuk ~isi> ~ita> ~jid> ~jol> ~jual ~kah>
 ~kang ~kart ~kata ~kaya ~keje ~kela ~ker> ~kesi ~ket> ~kit> ~kolo ~kurs ~lah> ~las> ~masj ~mau> ~mbah ~menc ~mnya
 ~nal> ~nama ~nang ~ndah ~ngah ~ngam ~ngku ~njan ~nsos ~ntra ~roba ~rong ~rsi> ~rtig ~rung ~saha ~sep> ~sjid ~tahu
 ~tasi ~temp ~tin> ~trak ~tus> ~ual> ~uci> ~usah ~yur>
darurat -4 =dead =heart =mad =seek =seen =tale @=puskesmas @=santunan @=slrt @=trc @first=puskesmas @first=santunan
 @first=trc bau bikin daftar di di+masjid gelandangan hilang meninggal merah pak+ada puskesmas saya+mau sekolah
 surat tiap tidur+di trus tua uang untuk+saya urus yang+tenggelam yang+urus ~<bal ~<bau ~<bik ~<bol ~<daf ~<dap
 ~<di> ~<dic ~<dih ~<gel ~<hil ~<kur ~<mat ~<mul ~<nga ~<pal ~<par ~<pus ~<san ~<sur ~<tah ~<taw ~<tua ~<tun ~<uan
 ~<umu ~<uru ~afta ~alam ~aman ~anja ~bau> ~biki ~daft ~dang ~ebak ~ekol ~eng> ~erda ~erin ~esma ~ftar ~gah> ~hila
 ~iap> ~ikin ~ilan ~ingg ~ini> ~inso ~kapa ~kena ~kesm ~kin> ~kola ~ksa> ~kul> ~land ~man> ~mata ~nda> ~ndan ~ngga
 ~ning ~olah ~pah> ~peng ~pir> ~puku ~pusk ~ran> ~seko ~skes ~smas ~sos> ~sura ~tar> ~temu ~tian ~tiap ~tong ~trus
 ~tuna ~ukul ~uran ~urus ~uske
darurat -5 =drill =lost =money =work @1 @=alat_bantu @=dukcapil @=kerja @=pangan @=poli_jiwa @=ppa @first=alat_bantu
 @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=ppa @first=slrt ini ktp makan odgj ~<dim ~<dis
 ~<ini ~<ktp ~<odg ~<tia ~ak2> ~aku> ~anda ~ata> ~bara ~dgj> ~dima ~erti ~esin ~ggal ~ktp> ~lang ~mera ~odgj ~uang
darurat -6 @=damkar @first=- ada+orang pak+tolong tabrak+tidak tidak+bisa ~alan ~gal> ~pak>
darurat -7 @=polisi @first=damkar @first=polisi jalan pinjam+ambulans ~<jal ~jala
darurat -8 pak ~<jl> ~<pak
darurat -9 ambulans+mayat
polisi 11 ~<pem
polisi 10 diancam+disebar mantan+pacar pribadi+saya
polisi 9 atm ~<atm ~atm> ~pema
polisi 8 @=polisi @first=polisi ada+begal ada+tawuran ancam+mau begal+di bisa+tidak judi mabuk mabuk+di polisi
 saya+disebar saya+lari senjata ~<dan ~<jud ~<mab ~<saj ~abuk ~ajam ~alak ~arny ~bobo ~buk> ~judi ~lisi ~mabu ~njat
 ~obol ~olis ~saja ~senj ~udi>
polisi 7 =nature akun anak+sekolah begal curi dicolong hilang lari+dengan motor motor+saya orang+di palak
 panti+pijat pas pemalakan pijat+plus pju+mati plus raib rawan+begal tidak+kembali tidak+pulang tipu tusuk ~<beg
 ~<cur ~<hil ~<mot ~<plu ~<pol ~<rai ~<tip ~<tus ~abu> ~aib> ~akun ~bega ~carn ~colo ~dicu ~enja ~hila ~icol ~icur
 ~ikin ~ilan ~ipu> ~isi> ~itip ~jata ~lap> ~liki ~moto ~nusu ~otor ~pala ~pas> ~peda ~pemb ~plus ~poli ~raib ~sabu
 ~sum> ~tipu ~uli>
polisi 6 =lost =money bacok berapa+ya bikin+skck dan dari+rumah di+gang di+jembatan di+parkir dibajak
 dikeroyok+temen disebar disebar+mantan gelap helm hilang+di hilang+untuk istri+lari jual jual+obat kelas+sampai
 kena+tipu keras keterangan+hilang laki+pamer lapor+orang lari lebam+lapor maling maling+di mau+bacok minta+uang
 miras nomor+polisi obat+keras online pinjol polisi+berapa rawan rekening rumah+bawa sabu saldo sampai+lebam
 saya+dikeroyok skck+syaratnya spion surat tawuran tiap tipu+travel tramadol transfer tukang+parkir uang+paksa
 uang+saya untuk+atm wa warung ~<aku ~<bom ~<bug ~<dic ~<hel ~<jua ~<kab ~<ket ~<lar ~<onl ~<pal ~<par ~<ped ~<sen
 ~<spi ~<taw ~<tra ~<und ~<wa> ~abun ~adis ~adol ~alap ~aldo ~alin ~amad ~anca ~ansf ~arun ~asan ~awur ~baja ~bar>
 ~bini ~bol> ~bom> ~bugi ~cam> ~coka ~curi ~dico ~dis> ~dise ~diti ~dol> ~egal ~ehil ~eken ~elap ~elm> ~enal ~enip
 ~etas ~etip ~fer> ~gadi ~ganc ~hack ~helm ~iap> ~ibaj ~ine> ~injo ~ion> ~iras ~iseb ~jam> ~jol> ~jual ~kehi ~keni
 ~kin> ~kun> ~lak> ~lari ~lasn ~ldo> ~line ~lus> ~mado ~mali ~mbac ~mira ~ncam ~njol ~nlin ~nsfe ~okan ~onli ~oplo
 ~peni ~pera ~pinj ~pion ~puan ~rans ~ras> ~reke ~rnya ~rung ~sald ~sfer ~spio ~tas> ~tawu ~tiap ~tor> ~tram ~tran
 ~tusu ~ual> ~ugil ~ukan ~uri> ~usuk ~waru ~wura
polisi 5 =strike akun+ig akun+wa ancam arisan balap balap+liar bawa bawa+lari culik di+angkot di+jalan di+pos
 dibobol digasak dihack dikeroyok dikeroyok+orang dilempar dompet+maling duit e+tilang foto+ktp helm+hilang hp ig
 jalan+baru jambret jual+miras jual+sabu jual+tramadol kampung+sebelah ke+pelajar kebobolan kontrakan+pakai laki
 lampu+pju laporan+hilang lebam maaf+lansia malam+minggu mantan minggu+mau mobil naik+motor narkoba ngaku ngegadein
 nyolong orang+hilang orang+mabuk orang+ngaku pacar panti parkir pemalsuan pemalsuan+tanda penipu perang
 perang+sarung pergi+tidak preman pulang+minggu rampas rumah+kebobolan rumah+orang sampai saya+dibawa saya+dipukul
 saya+tipu sms spion+digasak syaratnya+apa tabung tas tawuran+di temen tiap+malam tilang+bayar tipu+arisan
 tolong+ada ~<bac ~<baw ~<bin ~<cul ~<dik ~<dit ~<dui ~<ema ~<gad ~<gen ~<hp> ~<ig> ~<keh ~<lak ~<mal ~<mir ~<mob
 ~<nga ~<nge ~<nus ~<nyo ~<pac ~<pre ~<raw ~<rek ~<sab ~<sal ~<sar ~<sms ~<sur ~<tab ~<tem ~<tia ~abur ~acar ~ack>
 ~adei ~ambr ~anki ~arki ~arko ~asak ~asny ~ata> ~awa> ~awan ~bala ~bam> ~bank ~bawa ~bil> ~bret ~bung ~bur> ~car>
 ~culi ~dein ~dibo ~diga ~dija ~dike ~dipe ~duit ~ebam ~ebob ~egad ~emba ~enny ~enus ~eras ~eroy ~etan ~gade ~gaku
 ~gal> ~gasa ~gil> ~gkep ~ibob ~igas ~ihac ~ijam ~iker ~ilem ~ing> ~jak> ~jamb ~kabu ~kep> ~kera ~kero ~keti ~kir>
 ~koba ~kuli ~laka ~laki ~lang ~lapi ~lika ~ling ~lsua ~mala ~mals ~mant ~mbre ~mena ~menn ~ming ~mobi ~mpai ~nark
 ~ngak ~ngke ~nipu ~ntan ~nyab ~nyol ~oba> ~obil ~olan ~oyok ~paca ~pai> ~pant ~para ~park ~penc ~prem ~pros ~rama
 ~rema ~rkir ~rkob ~royo ~san> ~seba ~sms> ~snya ~suan ~suk> ~sura ~tabu ~teme ~uit> ~ulik ~uran ~urat ~yok> ~yolo
polisi 4 =work ada+biaya akun+fb alat+dengan ambil apk arisan+online ayam bank bantu+tidak banyak bawa+alat
 bawa+anak bayar+bagaimana bobol bobol+atm bocah+tawuran cikokol+bawa cs curi+di damai dapat dapat+sms dengan+pacar
 depan+flyover di+kontrakan di+pasar di+ruko di+warung diancam dilempar+orang dompet dua dua+orang duduk+bawa e emas
 facebook fb flyover+cikokol golok hack hp+hilang jadi jalan+raya jambret+di jual+beli juta kalau+tidak ke+anak
 kelahi kelontong kelontong+jual kembali kena+hack kenalan keras+ke ketangkep kosmetik+jual lagi+depan lansia+mobil
 laptop lari+dari lari+mobil liar+tiap maaf+motor mau+lapor mbanking menang menang+undian mesum minggu
 minta+transfer miras+oplosan mobil+hilang mobil+saya motor+di motor+dibawa motor+hilang motor+raib ngintip
 ngintip+rumah nomor nyabu obat oplosan orang orang+bawa orang+duduk orang+malam pada pakai+mesum pakai+pinjam paksa
 parkir+paksa pasang+polisi pemalakan+di penipuan perempuan pergi petasan pinjam+online pinjem+duit pju pos
 preman+palak pungli pungli+di rekening+tiba rumah+dilempar rumah+sejak sabu+kayanya saldo+hilang saldo+rekening
 sarung saya+jambret sebelah sejak+kemarin sekolah+jual sepeda sering sering+palak skck sms+menang stnk sudah+lama
 surat+hilang tabung+gas tanda tanda+tangan tawuran+anak tawuran+lagi temen+sekolah tempat tempat+judi tetangga
 tetangga+jual tiba+habis tipu+investasi trs tukang undang undian untuk+tipu video wa+saya whatsapp whatsapp+dibajak
 ya yang+bobol yang+jual ~<ama ~<anc ~<apk ~<ari ~<aya ~<bal ~<bob ~<cal ~<cs> ~<deb ~<dib ~<dig ~<dij ~<dua ~<e>
 ~<fac ~<fb> ~<gir ~<gol ~<hac ~<ila ~<jem ~<jut ~<kli ~<kos ~<mem ~<mud ~<nar ~<nom ~<oba ~<opl ~<ora ~<pas ~<pen
 ~<pin ~<pju ~<rib ~<skc ~<stn ~<tas ~<tet ~<trs ~<vid ~<vis ~<wha ~<ya> ~aceb ~ahi> ~aik> ~ajak ~aksa ~aku> ~alik
 ~alsu ~angk ~ank> ~anta ~ante ~apin ~apk> ~app> ~apto ~asin ~atsa ~ayam ~bany ~bat> ~bola ~book ~but> ~cah> ~cebo
 ~coll ~ctor ~dapa ~debt ~deo> ~dian ~diba ~digo ~diha ~dire ~domp ~dua> ~ebar ~eboo ~ecto ~edag ~ein> ~eka> ~elah
 ~eli> ~elon ~elur ~emal ~emen ~eped ~eram ~ergi ~eror ~esum ~face ~gat> ~gega ~gela ~gint ~gli> ~golo ~hats ~iamb
 ~ianc ~iar> ~ideo ~ikan ~inje ~inti ~ios> ~ipak ~ipua ~iran ~jem> ~juta ~kan> ~kck> ~kebo ~kelo ~kemb ~kena ~keta
 ~king ~kira ~lapt ~lect ~llec ~lok> ~lont ~mai> ~man> ~mbat ~mbil ~mesu ~mor> ~mpas ~mpua ~nala ~ndia ~ngan ~ngeg
 ~ngli ~njem ~nkin ~nomo ~ntem ~ntip ~nton ~olle ~olok ~omor ~ompe ~onto ~ook> ~oran ~orin ~osan ~osti ~oto> ~paks
 ~pat> ~perg ~peta ~pin> ~pju> ~ptop ~ramp ~rang ~rant ~rawa ~reka ~ret> ~rgi> ~ribu ~risa ~ror> ~sapp ~saru ~sepe
 ~seri ~skck ~stnk ~tan> ~tand ~tang ~tasa ~tel> ~temp ~teta ~tip> ~tnk> ~tol> ~top> ~trs> ~tsap ~unda ~undi ~ungl
 ~uta> ~vide ~wan> ~what ~yabu ~yak> ~yam>
polisi 3 =arms =force =tale =thanks ada+bantu ada+judi ada+kabar ada+maling air+dicolong ambil+orang amuk+karena
 anak+dipukul angkot asing baik balapan bandar bantu+ada bantu+bapak bantu+motor bawa+golok bawa+senjata bayar
 bikin+laporan bocah bpkb+motor bukan bukan+odgj bukan+terlantar cara+lapor cikokol collector dagang dan+bukan
 dan+visum dana dana+hilang dangdutan+sampai datang+bawa debt debt+collector dengan+laki di+facebook di+masjid
 dibawa digondol digondol+maling dikenal dikeroyok+pulang dipaling dipukul+suami diretas diserobot+pakai diteror
 duduk flyover foto foto+telanjang gang gas gendam geng geng+motor golok+kami hilang+dari hilang+lapor hilang+stnk
 hipnotis hipnotis+di ibu+tipu ig+diretas ilegal ilegal+ke jembatan jual+narkoba jual+pil jual+rokok kaca kakak
 kakak+tipu karawaci+pakai karena karena+mabuk kayanya kebobolan+pas kelahi+bawa kena+hipnotis kenal kerja+luar kios
 konter konvoi koplo koplo+di kosmetik kosong lagi+ada lain+lapor laki+lain lama lapor lapor+judi lapor+pencemaran
 laporan+polisi lari+bawa liar matel mereka minta minta+pasang motor+kredit motor+mau muda+nyabu mudik naik
 nama+baik narkoba+di ngaku+bank ngaku+petugas nyabu+di odgj+dan orang+begal orang+naik orang+palak orang+tusuk otp
 pada+bawa pakai pakai+pisau palak+dagang palak+di parah pas+mudik pas+naik pelajar pemerasan pemerasan+foto
 pencemaran pencemaran+nama perempuan+hilang perempuan+saya pijat pil pil+koplo pinjem pinjol+neror polisi+dan
 polisi+minta polsek pompa pompa+air preman+minta prostitusi prostitusi+di pukul pukul+maling pulang+sekolah
 punya+rumah raya raya+serpong ribut ribut+dangdutan rokok rokok+ilegal ruko sabung sabung+ayam saldo+dana saya
 saya+begal saya+bukan saya+di saya+dipaling saya+diserobot saya+maling saya+punya saya+tidak sebelah+perang
 serpong+pada siapa+yang stasiun+tangerang suami+pergi suami+tapi sudah+tegur supir surat+palsu syaratnya
 tawuran+warga tegur telanjang+harus teman+tipu tempat+prostitusi terlantar+saya tetangga+ancam tiap+pulang tiba
 tidak+dikenal tidak+kenal tipu+kerja tipu+online tipu+orang tipu+pinjol toko toko+kosmetik tramadol+ke uang urus
 visum wa+dihack warga+di warga+pukul yang+begal yang+tawuran ~00rb ~0rb> ~<aki ~<asi ~<bai ~<bro ~<cel ~<cik ~<col
 ~<cow ~<did ~<dih ~<dip ~<dis ~<dom ~<dud ~<fly ~<fot ~<gas ~<geb ~<gim ~<ile ~<kac ~<kel ~<ken ~<kio ~<lap ~<lia
 ~<mba ~<mes ~<min ~<nai ~<neg ~<nen ~<ngi ~<otp ~<pag ~<pij ~<pis ~<pom ~<pos ~<puk ~<ray ~<ruk ~<say ~<sep ~<sya
 ~<tar ~<tel ~<tib ~<tok ~<tuk ~<uan ~<uru ~acan ~acok ~adi> ~akai ~akak ~aki> ~ali> ~amai ~ambi ~ampa ~ang> ~apor
 ~ari> ~aris ~aya> ~ayah ~ayar ~baco ~baik ~bali ~bata ~bera ~boca ~cany ~celu ~ciko ~cok> ~cope ~cowo ~daga ~dama
 ~dan> ~dana ~dar> ~dile ~dipa ~dira ~dite ~ebel ~ebt> ~ebut ~eda> ~egur ~ejam ~emar ~embe ~empa ~ena> ~ence ~encu
 ~erek ~eres ~etik ~flyo ~foto ~gend ~geng ~gga> ~ggat ~ggu> ~gima ~gir> ~gkot ~gkro ~iaya ~iba> ~ibal ~ibaw ~ibeg
 ~ibut ~igon ~ijat ~iken ~ikok ~ileg ~impu ~inia ~ipec ~iram ~iret ~isan ~isum ~itan ~itel ~iter ~itim ~jadi ~jama
 ~jat> ~jemb ~kaca ~kai> ~kaka ~kang ~kela ~kios ~koko ~kol> ~konv ~kopl ~kosm ~koso ~kron ~ksi> ~lah> ~lapo ~lega
 ~lemp ~liar ~losa ~lsek ~lyov ~mate ~mbal ~mbaw ~memb ~men> ~mer> ~meti ~mint ~mpa> ~mpuk ~mudi ~naik ~ncem ~ncul
 ~ndam ~ndar ~ndol ~negu ~ngkr ~nian ~nong ~nta> ~nvoi ~nyak ~ocah ~oko> ~okok ~okol ~olse ~ompa ~onga ~onte ~onvo
 ~opet ~osme ~oson ~otp> ~paka ~pasa ~penu ~pija ~pist ~plo> ~plos ~pols ~pomp ~por> ~pori ~puki ~ran> ~rat> ~raya
 ~reta ~roko ~rong ~rost ~ruko ~rus> ~saya ~sebe ~smet ~song ~stit ~stol ~supi ~syar ~tak> ~tegu ~tele ~tem> ~temb
 ~tern ~tero ~tiba ~tila ~timp ~titu ~toko ~tuka ~tusi ~uan> ~udik ~uhan ~uko> ~upir ~uria ~usi> ~utan ~ver> ~visu
 ~voi> ~yah> ~yove
polisi 2 2+pagi 2jt =height ada+atm ada+jual adik+laki aktif apk+trs ayam+curi bandar+slot banget+sumpah banking
 bantu+akun bantu+lansia bayar+pakai bebas+ke begini beli beli+online biar bisa+bantu bocah+smp botol brong
 brong+tiap cs+bank dan+bunuh dan+perhiasan dangdutan dengan+perempuan depan+gang di di+kelurahan di+taksi di+tele
 dibawa+lari dicolong+di diembat diembat+orang dikuntit dikuntit+laki diperas+lewat diperes diperes+minta diproses
 dipukul+tukang diserobot dompet+tinggal dua+kali golok+amuk golok+sudah harus+bagaimana helm+saya hilang+pas
 hp+saya ibu+kena investasi istri jam+2 jumat kabar kami kami+sudah kelahi+pakai kelamin kelamin+di kembali+motor
 keras+tengah kerja+minta kerja+takut ketangkep+tawuran keterangan klik klik+undang knalpot knalpot+brong kredit
 ktp+saya laki+saya laki+tiap lapor+kemana lapor+polisi larang lewat+video liar+di lowongan lowongan+palsu luar m
 m+banking maaf+golok maaf+ibu maaf+saudara makasih maling+bus maling+malam maling+masih mau+nyantet mbanking+kosong
 minjem minta+2jt mobil+lari motor+bawa musik musik+keras naik+ojol ngaku+cs nikah+apk nyantet nyantet+dan nyetel
 nyetel+musik obat+larang orang+jambret orang+untuk pakai+kayu pakai+surat palak+anak palsu+bisa pamer pamer+kelamin
 pasar pemalakan+supir penipuan+lowongan perhiasan rumah+kosong rumah+tidak rusak+warung saya+dibajak saya+dicolong
 saya+diembat saya+pakai sekarang+diperes sekolah semalam serpong slot slot+online smp+bawa sumpah supir+truk
 surat+keterangan taksi taksi+ada takut+banget tanah+saya tapi+saya tarik taruh tawuran+bocah tawuran+urus tele
 tele+sekarang temen+tidak ternyata tipu+jual tipu+lowongan tramadol+dijual trs+mbanking tusuk+di undang+nikah
 undian+bisa urus+bagaimana vcs vcs+dengan video+telepon warung+kelontong yang+ancam yang+urus ~2jt> ~<2jt ~<abd
 ~<ang ~<ban ~<dat ~<di> ~<gw> ~<inv ~<ist ~<jam ~<jum ~<ker ~<kna ~<kon ~<kre ~<leb ~<lua ~<m> ~<nip ~<non ~<nye
 ~<pel ~<pet ~<pil ~<pun ~<rok ~<seb ~<ser ~<set ~<slo ~<tak ~<td> ~<teg ~<vcs ~abar ~abdi ~aca> ~adah ~akan ~akas
 ~ake> ~alpo ~amer ~angd ~anya ~apat ~arik ~arin ~atel ~baya ~bdi> ~bron ~bus> ~data ~diam ~dibe ~dida ~diku ~dipr
 ~dit> ~dita ~duta ~edan ~edit ~ekan ~ekol ~elaj ~ele> ~emer ~empu ~erhi ~erpo ~erus ~gala ~gan> ~gang ~gas> ~gdut
 ~get> ~gond ~hias ~hop> ~iban ~icop ~iemb ~ima> ~inta ~inve ~iper ~ipro ~iser ~juma ~kaba ~kami ~klik ~knal ~kola
 ~kont ~kred ~kunt ~laja ~lami ~lapa ~leba ~leh> ~lot> ~lowo ~lpot ~mara ~masi ~minj ~mpet ~mplo ~musi ~nal> ~nalp
 ~ngdu ~nger ~nget ~nter ~ntet ~nves ~nyet ~obot ~olah ~oleh ~ondo ~orny ~otol ~over ~pake ~pali ~pame ~peme ~pena
 ~perh ~pet> ~pil> ~pir> ~pong ~pot> ~ratn ~redi ~rhia ~rin> ~rlar ~robo ~rpon ~ruha ~samp ~seja ~seko ~sero ~serp
 ~shop ~slot ~sump ~taks ~tet> ~tit> ~uang ~uany ~udar ~usik ~vcs> ~vest ~yant ~yany ~yara ~yata ~yete
polisi 1 @1
polisi -2 # =elder ada+tidak akta anak+tetangga ancam+sebar bakar+massa begal+motor berobat bolong bpkb bpkb+hilang
 bulan cek dan+palak dapet dari denda di+rumah dikeroyok+warga foto+disebar ganti habis habis+maling jual+tisu
 kampung+uang kata+dan keliling kena+denda kok kuat lepas linglung lumpuh lurah lurah+pungli mau minum motor+ambil
 ngelem nyasar online+syaratnya orang+tua padam pohon pos+polisi pungli+bikin putus raba rambu rambu+hilang santunan
 satpam sim sore sudah taman tanya terminal tisu ular warga yang+dikeroyok yang+foto ~<ala ~<bed ~<ber ~<bpk ~<duk
 ~<gig ~<hab ~<jat ~<kak ~<kam ~<kay ~<kok ~<kum ~<kun ~<len ~<lep ~<lur ~<mau ~<pan ~<poh ~<pri ~<ren ~<rob ~<str
 ~<tag ~<ter ~<teu ~<tid ~<tis ~<ton ~<tum ~<tur ~<yan ~aba> ~akta ~alur ~amat ~amba ~amuk ~angi ~apak ~apet ~api>
 ~atai ~atpa ~bah> ~beda ~bero ~bolo ~bpkb ~cek> ~dape ~dari ~dend ~deng ~dica ~duka ~ebak ~elem ~elil ~epas ~ermi
 ~gah> ~gis> ~glun ~guna ~habi ~hnya ~ibak ~iben ~iga> ~imba ~inal ~ingl ~inum ~isik ~iski ~isu> ~jek> ~kelu ~kons
 ~kta> ~kuat ~lana ~laya ~lepa ~lita ~lump ~lupa ~lur> ~mau> ~minu ~miny ~misk ~mpuh ~mput ~muk> ~nas> ~ncur ~nder
 ~ndi> ~nggi ~nglu ~ntin ~num> ~nump ~nyas ~ojek ~opos ~ore> ~orka ~orma ~pani ~perk ~peru ~pipa ~pkb> ~poho ~putu
 ~raba ~rmin ~ropo ~sal> ~sala ~satp ~sera ~sim> ~skin ~sok> ~sore ~suda ~tagi ~tain ~teri ~term ~tisu ~tony ~tpam
 ~turu ~ubun ~udah ~ular ~unta ~upa> ~utus ~war> ~warg ~wari ~yang
polisi -3 =client =smell @=trc @first=trc abis ada+orang ada+rumah aja alat alat+ke ambruk ambulans ancam+bunuh
 astaga astaga+dia atap bayar+dmn begal+bawa bener beo beo+rt bikin+ktp bocor bpjs depan dia dia+begal dibacok
 dikejar dikejar+orang dikeroyok+saudara diri dokter etle etle+bayar gang+beo gang+saya golok+gang got guru hamil
 hari hilang+yang ijazah izin kecanduan kejar kelas+lapor kena+tilang kontrakan+saya kursi kursi+roda lagi lari+ke
 lari+pacar lihat linglung+di listrik malam+di massa masuk+begal orang+lain orang+terlantar pajak pajak+mobil
 parkir+sembarangan pdam pelajar+bawa pingsan polisi+tidur roda rt+2 rumah+masuk rumah+saya sakit saya+dikejar
 saya+lapor sekarang+di sembarangan suka tabrak tagihan takut+mati tangis tawuran+pelajar tetangga+dibawa
 tilang+etle tinggi trotoar tua tukang+pijat uang+habis umur waras warga+lagi yang+di yang+hilang yang+kena ~<abi
 ~<amb ~<asa ~<ast ~<beo ~<bes ~<bil ~<bpj ~<bul ~<bun ~<cek ~<cer ~<den ~<dep ~<din ~<dok ~<etl ~<got ~<gur ~<ham
 ~<izi ~<jan ~<kal ~<kan ~<kas ~<kep ~<kes ~<kua ~<lag ~<lih ~<lis ~<lum ~<mah ~<mak ~<mam ~<mar ~<men ~<ngu ~<paj
 ~<pda ~<rab ~<rod ~<sed ~<sel ~<sem ~<sia ~<sim ~<sus ~<tin ~<tro ~<tua ~<tun ~<umu ~abet ~abra ~adam ~adan ~ade>
 ~agi> ~ahir ~ahny ~ahu> ~akit ~alat ~amil ~anda ~aras ~assa ~asta ~atap ~atia ~bara ~belu ~bene ~beo> ~berd ~bila
 ~boco ~bpjs ~brak ~bruk ~buh> ~cand ~cor> ~dam> ~depa ~dipu ~ditu ~dokt ~duan ~ebuk ~ecan ~elat ~elua ~elum ~emat
 ~enda ~ener ~engg ~enti ~enya ~epan ~erah ~erda ~erin ~etak ~etle ~gant ~ggi> ~gigi ~gkat ~gsan ~guru ~haja ~hami
 ~hon> ~ibac ~ihaj ~ihat ~ikej ~iksa ~ilin ~inda ~ingg ~ipas ~ita> ~item ~itu> ~izin ~kali ~kalo ~kara ~keca ~keli
 ~ker> ~kit> ~kolo ~kter ~lagi ~lant ~lar> ~las> ~lat> ~liha ~lili ~list ~lum> ~maka ~mamp ~mass ~mbar ~mbru ~mbu>
 ~mil> ~mina ~miri ~mpah ~mur> ~nakn ~ndua ~ner> ~ngga ~ngis ~nsos ~ntah ~ntar ~nyar ~oar> ~ocor ~oda> ~ohon ~okte
 ~onya ~ota> ~otoa ~pah> ~paja ~pam> ~pan> ~pdam ~pjs> ~puh> ~ramb ~reng ~ris> ~roda ~ruk> ~rusa ~sabe ~saki ~sang
 ~seka ~sin> ~ssa> ~stag ~tabr ~taga ~tah> ~tahu ~tama ~ter> ~tle> ~toar ~trik ~trot ~tuan ~tus> ~umpu ~urah ~ursi
 ~wara ~wat> ~yasa ~zin>
polisi -4 =ask =still =wait @=ugd_malam @first=ugd_malam bayi begal+orang belum buka darah kaki kapan kayu
 kembali+nama ketemu kks lampu lampu+jalan mau+pulang meninggal meteran nama+motor nik+saya ongkos orang+pamer
 pabrik pakai+alat pindah rusak telanjang+saya temen+saya yang+kemarin ~<aja ~<bol ~<dar ~<gg> ~<gor ~<kap ~<kks
 ~<mat ~<nan ~<ong ~<pab ~<pip ~<put ~<rus ~<sak ~<suk ~<tah ~<tam ~<ten ~<uda ~<ula ~aan> ~abri ~aja> ~akny ~anan
 ~andu ~anji ~ans> ~apa> ~arah ~asa> ~asi> ~ayi> ~ayu> ~baka ~bang ~bayi ~beng ~brik ~dah> ~dia> ~diri ~emu> ~enga
 ~enge ~etem ~gann ~gin> ~gkos ~got> ~iang ~ihan ~iman ~ings ~ini> ~itin ~kah> ~kaki ~kapa ~kayu ~kks> ~kos> ~kurs
 ~lin> ~mbul ~meni ~mpu> ~ndah ~neri ~ngsa ~ntua ~ntun ~nyal ~pabr ~pang ~pata ~pend ~peng ~peny ~peri ~pind ~rak>
 ~rga> ~rik> ~roba ~rsi> ~semb ~sos> ~temu ~tian ~tis> ~tuna ~umur ~usak ~zah>
polisi -5 =beast =office =poor =stir @=darurat @=poli_jiwa @=ppa @=santunan @first=darurat @first=poli_jiwa
 @first=santunan ada+di air apa bau bisa+pulang butuh daftar ditinggal gratis jam kena+bacok makan maling+dipukul
 mati odgj+bawa pak pulang+kampung pulang+ke puskesmas rt sampah tawuran+bawa ~<air ~<apa ~<bau ~<bel ~<but ~<car
 ~<daf ~<gra ~<kec ~<man ~<met ~<mun ~<pus ~<rt> ~<sat ~<sin ~<tan ~<yg> ~abis ~afta ~ain> ~air> ~arga ~ati> ~atis
 ~bau> ~bis> ~bula ~butu ~daft ~ejar ~elin ~esma ~ftar ~gele ~grat ~hat> ~igeb ~ikat ~inya ~iri> ~kat> ~keba ~kesm
 ~knya ~lamp ~land ~lung ~mas> ~mati ~mela ~mete ~ndan ~ngka ~oton ~ping ~pusk ~rati ~rkan ~seke ~skes ~smas ~tera
 ~tung ~uka> ~uske ~utuh
polisi -6 =dead =food =hurt @=alat_bantu @=bedah_rumah @=damkar @=puskesmas @first=- @first=alat_bantu
 @first=bedah_rumah @first=puskesmas bakar cari depan+rumah gelandangan golok+di golok+tolong jual+motor kk mana nik
 orang+odgj saya+0812 tidur+di ~<,> ~<ben ~<clu ~<dim ~<kej ~<kk> ~<kur ~<mel ~<nik ~aga> ~akar ~ampu ~cari ~clur
 ~dima ~ekel ~elan ~ggal ~kar> ~pak> ~tar> ~tuh> ~ulan ~unan
polisi -7 =birth =breath =limp =seen =sick =water @=dukcapil @=kerja @=pangan @=slrt @first=damkar @first=dukcapil
 @first=pangan ini tidak+bisa tidur ~<bak ~<ini ~ambu ~anny ~dur> ~idur ~keja ~nan> ~nik> ~rah> ~tidu ~ting
polisi -8 =blaze @first=ppa @first=slrt ktp odgj umroh+tipu ~<ktp ~<odg ~dgj> ~ktp> ~odgj
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
 di+plafon di+pohon gelang gorong gudang halaman kambing kayu kunci lapak lepas lepas+di liar+di masuk merembet
 monyet musang nyamber nyangkut nyangkut+di plafon pohon sarang sumur tabrak+rumah tenggelam+sumur tidak+bisa tower
 turun ~<asa ~<ase ~<bak ~<ged ~<gig ~<gil ~<gud ~<kam ~<keb ~<kek ~<kob ~<kun ~<lep ~<mer ~<mon ~<nya ~<pla ~<poh
 ~<sar ~<sum ~<tow ~adam ~afon ~akar ~ambi ~angk ~anji ~apur ~asap ~asep ~asuk ~ayu> ~bah> ~baka ~besa ~besi ~bet>
 ~bisa ~borg ~buay ~dapu ~desi ~ede> ~ekun ~embe ~epas ~esar ~esi> ~esis ~etin ~fon> ~gala ~gede ~gila ~gkut ~gol>
 ~guda ~hala ~hon> ~ibuk ~ila> ~isa> ~kayu ~keku ~kunc ~kut> ~lafo ~lepa ~masu ~mber ~mbet ~mbin ~mere ~mony ~musa
 ~nci> ~ngku ~nyan ~nyet ~ohon ~onye ~orgo ~orsl ~ower ~pas> ~plaf ~poho ~remb ~rgol ~rong ~rsle ~run> ~sap> ~sar>
 ~sara ~sis> ~slet ~sumu ~towe ~uaya ~udan ~unci ~yamb ~yet>
damkar 5 =force =height =home ada+asap ada+ular ambruk+tabrak anjing+galak anjing+odgj api+besar api+di atap bau
 bengkak berapa besar+banget bisa+buka bisa+lepas buka cakar dari+jari di di+dapur di+got di+kamar di+lift di+mobil
 di+pagar di+tangan galak gembok got hidran+ibu jari+anak jari+bengkak kamar kamar+mandi keluar kobra kompor
 kucing+liar kunci+di lepas+jari lift macet mandi masuk+sekolah melon mendesis merembet+ke mesin+cuci mobil
 monyet+lepas musang+di nomor nongol nongol+di orang+mau pagar rumah+tetangga sapi sarang+tawon sengat terjun+dari
 ~<ata ~<bau ~<bis ~<bor ~<buk ~<cak ~<cuc ~<di> ~<kor ~<lif ~<lom ~<mac ~<mob ~<mus ~<nim ~<nom ~<non ~<pag ~<pem
 ~<sap ~<sel ~<ter ~<tur ~acet ~agar ~alak ~amar ~ambe ~andi ~apin ~ari> ~atap ~bau> ~beng ~ber> ~bil> ~bing ~bra>
 ~buka ~caka ~cet> ~copo ~dam> ~dang ~elon ~engk ~enye ~epit ~erem ~erku ~esin ~gar> ~gat> ~gemb ~gigi ~git> ~gkak
 ~goro ~got> ~ift> ~igit ~ilin ~jepi ~kama ~kamb ~kobr ~kors ~lak> ~lapa ~lift ~lomp ~mace ~mand ~mar> ~mban ~mobi
 ~mor> ~mpor ~mur> ~ndi> ~ngat ~ngol ~nimp ~nomo ~nong ~nyam ~nyel ~obil ~obra ~omor ~ompa ~ompo ~ongo ~opot ~oron
 ~paga ~piny ~pot> ~pur> ~rkun ~sang ~sapi ~sela ~seng ~sep> ~sok> ~suk> ~tap> ~terj ~terk ~tumb ~turu ~uar> ~umba
 ~umur ~urun ~usan ~yaka ~yela
"""
