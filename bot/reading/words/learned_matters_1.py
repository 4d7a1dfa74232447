"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 13 pinjam+mobil
darurat 11 kejang+terus
darurat 10 112+itu
darurat 8 itu kejang mobil nomor orang+tenggelam setrum tenggelam+di tiba+tidak ~<itu ~<kes ~<mob ~<nom ~bil> ~ejan
 ~elen ~eset ~etru ~jang ~keja ~len> ~mobi ~mor> ~nomo ~obil ~omor ~setr
darurat 7 @=darurat @first=darurat banjir diri+masih jatuh+dari karet masih+hidup mobil+mayat napas perahu
 perahu+karet saya+tiba ~<kej ~<min ~<nap ~<set ~ahu> ~anji ~apas ~aret ~ba2> ~banj ~erah ~iba2 ~itu> ~jir> ~kese
 ~lan> ~njir ~nyak ~rahu ~rum> ~tele ~trum
darurat 6 112+bisa ada+mobil ambulans ambulans+gratis bantu+medis bapak+kejang bayar+tidak berhenti+ngucur bpbd
 darurat di+kali itu+bayar jantung jatuh ke ke+rumah medis minta minta+ambulans minum ngucur nomor+bpbd orang+tabrak
 panggil racun serang serang+jantung sesak+napas tabrak+truk tenggelam tiba ~<amb ~<bpb ~<dar ~<jan ~<jat ~<kal
 ~<ke> ~<med ~<mel ~<nel ~<rac ~<tib ~acun ~ans> ~arur ~atuh ~bany ~bera ~bpbd ~bula ~cun> ~dada ~daru ~dis> ~eban
 ~edis ~engg ~ggel ~ggil ~gil> ~gucu ~iba> ~ings ~inta ~inum ~jant ~jatu ~mbul ~medi ~mint ~minu ~mpa> ~napa ~nele
 ~ngge ~nguc ~nta> ~ntun ~num> ~pang ~pbd> ~pera ~racu ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tiba ~tung ~ucur ~ulan
 ~ung> ~yak>
darurat 5 # =urgent abis+hajat alat+rusak ambulans+ke ambulans+kemana ambulans+untuk baterai baterai+bagaimana
 bisa+tidak dada darah+banyak dari gawat gawat+darurat gempa gratis+pemkot hidup hubung+siapa ibu+saya jatuh+di
 kalau kali kampung kampung+abis ke+rs kecil+minum kesamber kesamber+petir medis+untuk melahirkan minum+minyak
 minyak+tanah nomor+ambulans pemkot pertama pertama+sekarang pertolongan+pertama petir pingsan racun+kampung
 rumah+warga sadar siapa tabrak telepon tertelan+baterai tidak+sadar truk ~<dad ~<gem ~<hid ~<ket ~<pan ~<pin ~<sad
 ~<ser ~<sia ~<tab ~<tel ~abra ~alau ~ambu ~angg ~awat ~bate ~ber> ~brak ~cur> ~dari ~dup> ~elam ~elep ~elpo ~emko
 ~enda ~epon ~erac ~erta ~esam ~gawa ~gemp ~gsan ~hidu ~hirk ~idup ~iran ~irka ~kala ~kali ~kamp ~kare ~kesa ~kot>
 ~lans ~lau> ~lepo ~lpon ~mber ~mkot ~nger ~nggi ~ngi> ~ngsa ~pas> ~pata ~pemk ~ping ~pon> ~rang ~reta ~rtam ~ruk>
 ~sak> ~samb ~seka ~siap ~tabr ~telp ~truk ~urat
darurat 4 @=bedah_rumah air+banjir banjir+dada banyak bapak bapak+jatuh butuh+napas darah di+sumur gas gas+racun
 gempa+sekarang habis+melahirkan harus+telepon hebat+habis hubung itu+nomor jalan+telepon kemana kirim
 kirim+ambulans lansia+saya luka maaf+lansia mandi+kepala minyak patah puting puting+alat racun+di racun+tikus rs
 rusak+rumah sekarang+lapor sesak setrum+tidak stroke sumur+ada telepon+siapa tolong+orang truk+dengan untuk+bawa
 untuk+ibu warga yang+luka yang+serang ~<bap ~<ber ~<gas ~<gaw ~<hub ~<kir ~<luk ~<ngu ~<oks ~<pat ~<pet ~<rs> ~<str
 ~<ten ~<tru ~adar ~ahir ~akan ~ali> ~ama> ~ambe ~angu ~apa> ~atah ~ater ~ban> ~bapa ~cepe ~dar> ~edad ~ekam ~eliu
 ~empa ~enti ~epet ~eran ~erus ~etim ~etir ~gant ~gera ~geru ~gili ~hubu ~iapa ~igen ~ilin ~irim ~iung ~jira ~keba
 ~kere ~kiri ~ksig ~liun ~luka ~mela ~mpun ~ndar ~ngun ~nter ~oke> ~oksi ~peti ~pung ~rim> ~rkan ~roke ~sada ~san>
 ~seda ~sesa ~sige ~stro ~tama ~tir> ~trok ~tuh> ~ubun ~ungi ~warg
darurat 3 ada+bencana ada+kendaraan ada+tabrak ambulans+cepat anak+kecil anak+tertelan anak+tetangga angkot+korban
 antar+ke bagaimana+panggil bangunan bangunan+jatuh banjir+besar bantu+paman bayar bencana bencana+lapor berapa
 berhenti biru+bibirnya bisa+dari cepat darah+hebat darah+tidak dari+atap dari+hp dari+motor dari+tangga
 dengan+angkot di+jalan elpiji elpiji+meledak evakuasi gantung+diri gas+elpiji gerak hebat hp+tanpa ke+nomor
 kebanyakan kebanyakan+tidak kecil kepala kepala+darah kerja+bangunan ketuban+rusak korban korban+luka lantai+tiga
 luka+bakar maaf+darah masih melahirkan+ketuban meledak meledak+ada meledak+di mendadak minta+antar minum+obat
 minum+racun mobil+jatuh motor+di motor+kepala napas+biru napas+parah nganter nomor+apa nomor+darurat nomor+mana
 nomor+penting obat+kebanyakan orang+setrum pabrik+banyak panggil+ambulans pasien patah+ada penting pingsan+di
 pinjam rumah+patah rusak+tidak saudara+kejang saya+sekarat saya+serang saya+sesak segera sekarat+minta
 serang+stroke stroke+mendadak sudah+lama tabrak+kereta tabrak+motor tanah tanpa+pulsa tertelan terus tetangga
 tetangga+setrum tidak+ada tidak+bangun tidak+berhenti tidak+gerak tiga tiga+patah tikus tol+orang tolong+kirim
 tolong+minta untuk untuk+korban untuk+nganter untuk+tetangga yang+bisa yang+pingsan ~<ban ~<bib ~<bua ~<cep ~<elp
 ~<eva ~<heb ~<kam ~<sed ~<seg ~<ses ~<tet ~<tig ~<tik ~<unt ~<yg> ~adak ~akua ~alo> ~anah ~ante ~antu ~apak ~arus
 ~asie ~ayar ~bann ~baya ~beli ~benc ~berh ~bibi ~buat ~cana ~cepa ~cil> ~daka ~dara ~ecil ~edak ~ekar ~eled ~elpi
 ~epal ~epat ~erai ~erat ~ergu ~erhe ~erte ~ertu ~esak ~etan ~etel ~evak ~gas> ~gen> ~gga> ~giln ~guli ~heba ~hent
 ~hira ~iji> ~ikus ~ilny ~inde ~inja ~itis ~jam> ~kalo ~keci ~kek> ~kepa ~keti ~korb ~krit ~kuas ~kus> ~lahi ~leda
 ~lin> ~lind ~lpij ~mang ~masi ~mele ~mend ~mer> ~mert ~miny ~morn ~ndad ~njam ~nome ~ntuk ~omer ~orba ~orny ~pala
 ~pasi ~pet> ~piji ~pinj ~puti ~rai> ~rgul ~rhen ~riti ~rtel ~rtua ~rusa ~sege ~sien ~tana ~tert ~teru ~teta ~tiku
 ~ting ~tis> ~tuk> ~uasi ~uat> ~untu ~utin ~vaku ~wat> ~yaka ~yar>
darurat 2 24+jam @first=bedah_rumah ambruk+ada antar atap banjir+masuk bantu+gawat bantu+minum bantu+teman bibirnya
 butuh+pertolongan dari+lantai darurat+anak darurat+kota di+kamar gantung gratis gratis+untuk kalau+ada kamar+mandi
 karet+untuk kendaraan kepala+bocor kereta ketuban kontrakan+harus kontrol mau+melahirkan mayat+nih minta+evakuasi
 ngungsi paman panggil+bantu patah+tulang pertolongan pulsa rumah+minta rusak sadar+sekarang saudara sekarat
 stroke+tidak tabrak+darah tabrak+tembok tangerang telepon+darurat tembok+ambruk terus+bisa tolong+bantu
 tolong+panggil ~<ant ~<gra ~<kar ~<keb ~<kep ~<kor ~<kri ~<lah ~<led ~<pek ~<put ~<ret ~<sau ~akek ~ala> ~araa
 ~arah ~atap ~atis ~auda ~ayah ~birn ~bun> ~bung ~des> ~diev ~ebat ~eger ~elah ~eman ~enca ~era> ~erap ~erto ~etub
 ~grat ~gsi> ~guna ~iant ~ibir ~ien> ~ieva ~iga> ~imbu ~kake ~kan> ~kend ~ketu ~lany ~lnya ~lsa> ~nah> ~ncan ~ndes
 ~pama ~peke ~pent ~pert ~puls ~rapa ~rati ~rban ~rnya ~rtol ~saud ~tah> ~tap> ~teng ~ter> ~terg ~tiga ~timb ~tuba
 ~uban ~ulin ~ulsa ~usak
darurat -2 @first=trc anak+minum bayi bpjs dipukul gratis+nih hajat+racun hari harus+bagaimana istri jatuh+ke kakak
 kali+pas kursi lari maaf+pinjam malam mana masjid mayat+terus pas pas+banjir pasar roda sudah telepon+walikota tiap
 tidur+di umur walikota warung yang+urus ~<akt ~<bpj ~<cer ~<cuc ~<dia ~<hal ~<han ~<ist ~<kan ~<kay ~<ken ~<lar
 ~<men ~<nan ~<par ~<pen ~<pla ~<pol ~<psi ~<pun ~<ren ~<rod ~<san ~<seb ~<sud ~<tam ~<umu ~abel ~adam ~akak ~ake>
 ~akny ~aman ~ambi ~anan ~anja ~ank> ~anyu ~api> ~arun ~asji ~ayi> ~bah> ~bank ~bayi ~bel> ~bpjs ~bur> ~ebak ~ena>
 ~engk ~eras ~erob ~gin> ~hany ~hari ~hat> ~iap> ~ikot ~iman ~inda ~ipuk ~isi> ~istr ~jid> ~kaka ~ker> ~knya ~kolo
 ~kota ~kut> ~lari ~liko ~man> ~masj ~mbil ~mpu> ~nik> ~nyut ~oda> ~ota> ~pema ~pjs> ~psik ~ras> ~reng ~rin> ~roba
 ~roda ~sjid ~stri ~suda ~tahu ~tar> ~tiap ~tong ~uar> ~udah ~unya ~ursi ~wali ~waru ~yut>
darurat -3 @=pangan @=trc @=ugd_malam @first=pangan @first=puskesmas @first=ugd_malam banyak+darah baru bau belum
 berhenti+darah bikin buka daftar dinsos gelandangan gratis+harus hilang jual kaki lagi meninggal nomor+telepon
 pakai rumah+tangga saya sekolah surat tidur yang+tenggelam ~<bar ~<bau ~<bik ~<buk ~<daf ~<dap ~<dib ~<dic ~<dik
 ~<dip ~<gel ~<hil ~<jad ~<jl> ~<jua ~<kak ~<kel ~<lag ~<mak ~<mal ~<pal ~<pas ~<say ~<sur ~<tah ~<tun ~<wal ~adi>
 ~afta ~ajak ~akai ~aku> ~anti ~apan ~aren ~aru> ~asar ~aya> ~bau> ~bela ~belu ~biki ~buka ~daft ~dam> ~dins ~dipu
 ~dite ~dur> ~ekol ~elum ~emba ~enga ~enge ~enin ~erin ~ftar ~gang ~ggu> ~guru ~han> ~hila ~hon> ~ian> ~iang ~idur
 ~ikin ~ing> ~inso ~jak> ~kai> ~kak> ~kaki ~ket> ~ksa> ~kul> ~kurs ~lagi ~land ~lum> ~lung ~maka ~mala ~meni ~nang
 ~ndah ~ndan ~nggu ~ngin ~ohon ~olah ~paka ~pake ~pasa ~puku ~ran> ~rsi> ~rung ~saya ~seko ~sura ~tian ~tidu ~tri>
 ~uarg ~ukan ~ukul ~uran ~usah
darurat -4 =beast =heart =road =tale @1 @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan
 ada+orang depan di jalan kerja kk ktp makan mati mau puskesmas uang urus ~<dep ~<di> ~<din ~<dis ~<jal ~<kab ~<kk>
 ~<ktp ~<kur ~<mat ~<mau ~<nga ~<nya ~<pus ~<tia ~<uan ~<uru ~agi> ~aki> ~alam ~alan ~alik ~anda ~ata> ~ati> ~dah>
 ~dang ~depa ~epan ~erja ~esma ~ggal ~ilan ~ingg ~jala ~jual ~kat> ~kelu ~kena ~kerj ~kesm ~kin> ~kola ~ktp> ~lah>
 ~lang ~luar ~mas> ~mati ~mau> ~ngka ~ning ~nsos ~pak> ~peng ~pusk ~rja> ~skes ~smas ~tuna ~ual> ~uang ~urus ~uske
darurat -5 =drill @=alat_bantu @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=- @first=alat_bantu @first=dukcapil
 @first=kerja @first=polisi @first=ppa @first=slrt odgj tidak+bisa ~<dim ~<dit ~<odg ~dgj> ~dima ~eng> ~gal> ~odgj
 ~pan> ~sos>
darurat -6 =work @=damkar @first=damkar ini untuk+saya ~<ini
darurat -7 pinjam+ambulans ~ini>
darurat -8 pak ~<pak
darurat -9 ambulans+mayat
polisi 11 pribadi+saya ~<pem
polisi 10 diancam+disebar
polisi 9 ancam+mau mantan+pacar saya+lari ~arny
polisi 8 atm saya+disebar senjata ~<atm ~atm> ~jam> ~jata ~kan> ~njat ~pema ~senj
polisi 7 @=polisi @first=polisi begal begal+di curi hilang judi lapor+orang lari lari+dengan mabuk mabuk+di maling
 mau+bacok minta+uang motor raib tidak+kembali tukang+parkir tusuk ~<beg ~<bom ~<cur ~<dan ~<dic ~<hil ~<jud ~<lar
 ~<mab ~<mot ~<rai ~<saj ~<sen ~<tus ~abuk ~aib> ~ajam ~alak ~alin ~bega ~bobo ~bom> ~buk> ~cam> ~carn ~curi ~dian
 ~dicu ~diti ~egal ~elap ~enja ~hila ~icur ~ilan ~judi ~lap> ~lari ~liki ~mabu ~moto ~ncam ~nusu ~obol ~raib ~rnya
 ~saja ~udi> ~uli> ~uri>
polisi 6 ada+begal ada+tawuran akun anak+sekolah bacok bawa bikin+skck bisa+tidak dari+rumah di+jembatan di+pos
 dibajak dicolong dikeroyok+temen disebar+mantan gelap helm jambret jual kena+tipu keras laki+pamer maling+di miras
 motor+saya orang+di orang+hilang palak panti+pijat pemalakan pijat+plus pinjol plus polisi rumah+bawa saldo
 skck+syaratnya spion tawuran tidak+pulang tipu tipu+travel uang+paksa wa warung ~<aku ~<bac ~<baw ~<bin ~<bug ~<dit
 ~<jua ~<kab ~<ket ~<mir ~<par ~<plu ~<pol ~<tip ~<wa> ~abu> ~abur ~adis ~akun ~aldo ~anca ~arun ~ata> ~awur ~baja
 ~bol> ~bret ~bugi ~colo ~dis> ~dise ~elah ~elm> ~emba ~eras ~etip ~gadi ~gal> ~ganc ~gil> ~helm ~ibaj ~icol ~ikin
 ~injo ~ipu> ~iras ~itip ~jol> ~jual ~kabu ~kin> ~kuli ~kun> ~lang ~ldo> ~ling ~lus> ~mali ~mbre ~ming ~mira ~njol
 ~olis ~oplo ~otor ~pala ~pas> ~peda ~penc ~pera ~pinj ~pion ~plus ~puan ~ras> ~rung ~sabu ~sald ~snya ~spio ~tawu
 ~tipu ~tor> ~tusu ~ual> ~ugil ~usuk ~waru ~wura
polisi 5 =work akun+ig balap balap+liar berapa+ya di+gang di+jalan di+parkir di+pasar dibobol digasak dihack
 dikeroyok disebar golok hp ig istri+lari jual+miras jual+obat kelas+sampai kembali kontrakan+pakai lari+dari
 lebam+lapor mantan mau+lapor minggu mobil motor+hilang motor+raib naik+motor narkoba nomor+polisi obat+keras online
 pacar paksa parkir pas pemalsuan pemalsuan+tanda penipuan perang perang+sarung pju+mati polisi+berapa preman rawan
 rawan+begal rekening sabu saya+dibawa saya+dikeroyok saya+tipu spion+digasak surat temen tiap tiap+malam tramadol
 transfer uang+saya ~<bal ~<dib ~<dig ~<dik ~<gad ~<gol ~<hel ~<hp> ~<ig> ~<jem ~<keh ~<lak ~<mal ~<mob ~<nga ~<nge
 ~<onl ~<pac ~<pal ~<ped ~<sal ~<spi ~<taw ~<tem ~<tia ~<tra ~<und ~acar ~ack> ~adol ~aki> ~aksa ~alap ~alik ~amad
 ~ambr ~ansf ~ante ~anya ~ari> ~arki ~arko ~asak ~asan ~awa> ~bala ~bawa ~bera ~bil> ~bini ~bur> ~car> ~coka ~diba
 ~dibo ~dico ~diga ~dija ~dike ~dol> ~ehil ~eken ~emen ~enal ~enip ~enus ~eroy ~etan ~etas ~fer> ~gasa ~golo ~hack
 ~iap> ~ibob ~igas ~ihac ~ijam ~iker ~ine> ~ing> ~ion> ~ipua ~iseb ~isi> ~jak> ~jamb ~kehi ~kemb ~kena ~keni ~kera
 ~keti ~kir> ~koba ~lak> ~lasn ~line ~lisi ~lok> ~lsua ~mado ~mala ~mals ~mant ~mbac ~mbat ~mobi ~nark ~nlin ~nsfe
 ~ntan ~obil ~olok ~onli ~oyok ~paca ~paks ~park ~pat> ~pemb ~peni ~poli ~prem ~rama ~ramp ~rans ~reke ~ret> ~rkir
 ~rkob ~royo ~san> ~seba ~sfer ~suan ~tan> ~tas> ~teme ~tiap ~tram ~tran ~uan> ~ukan ~yak> ~yok>
polisi 4 ada+bantu akun+wa ambil+orang ancam bantu+bapak bantu+tidak banyak bawa+golok bawa+lari bobol bocah+tawuran
 bpkb+motor cikokol+bawa culik curi+di dan dana+hilang dapat dapat+sms depan+flyover di+angkot di+warung diancam
 dikeroyok+orang diretas dua dua+orang duduk+bawa duit facebook flyover+cikokol gang hack helm+hilang hilang+di
 hilang+untuk ig+diretas jalan+raya jambret+di jembatan jual+beli jual+sabu jual+tramadol kampung+sebelah ke+pelajar
 kelahi kelontong kelontong+jual kena+hack kenalan keras+ke keterangan+hilang kosmetik+jual lagi+depan laki
 lansia+mobil lapor laporan+hilang laptop lebam maaf+motor malam+minggu menang menang+undian minggu+mau
 miras+oplosan mobil+hilang mobil+saya ngaku ngegadein ngintip ngintip+rumah nomor orang orang+bawa orang+duduk
 orang+mabuk orang+ngaku pakai pakai+mesum panti parkir+paksa perempuan+saya pergi pergi+tidak pinjem+duit pos
 pulang+minggu pungli pungli+di rekening+tiba rumah+dilempar rumah+orang saldo+dana saldo+hilang saldo+rekening
 sampai+lebam sarung saya+jambret sebelah sebelah+perang sekolah+jual skck sms sms+menang sudah+lama surat+hilang
 tabung tanda tanda+tangan tas tawuran+di tawuran+lagi tempat tempat+judi tetangga tiba+habis tipu+arisan uang
 undian untuk+atm untuk+tipu wa+saya ya ~<aki ~<cul ~<deb ~<dih ~<dij ~<dua ~<dui ~<fac ~<gel ~<hac ~<ila ~<jam
 ~<ken ~<kos ~<lap ~<min ~<mud ~<nar ~<nom ~<nus ~<nyo ~<ora ~<pas ~<pen ~<pin ~<pis ~<pos ~<pre ~<raw ~<rek ~<sab
 ~<sep ~<skc ~<sms ~<sur ~<tas ~<tet ~<uan ~<ya> ~abun ~aceb ~acok ~adei ~ahi> ~aik> ~ajak ~akai ~aku> ~ali> ~ampo
 ~ang> ~angk ~apin ~apor ~apto ~asny ~awan ~baco ~bali ~bam> ~bank ~bany ~bar> ~bata ~book ~cebo ~cok> ~coll ~ctor
 ~culi ~dapa ~debt ~dein ~digo ~diha ~dire ~dua> ~duit ~ebam ~ebel ~eboo ~ecto ~egad ~ein> ~elon ~emar ~empa ~ena>
 ~encu ~eram ~face ~gade ~gaku ~gega ~gela ~gga> ~gint ~gkep ~gli> ~ianc ~inje ~ipak ~iran ~iret ~jem> ~jemb ~kai>
 ~kck> ~kela ~kelo ~kep> ~kero ~kira ~laka ~laki ~lapi ~lapo ~lapt ~lect ~lika ~llec ~lont ~mbal ~men> ~mena ~mor>
 ~mpok ~nala ~ndia ~ngak ~ngan ~ngeg ~ngke ~ngli ~nipu ~njem ~nomo ~ntem ~nton ~nyak ~oba> ~okan ~olan ~olle ~omor
 ~onto ~ook> ~oran ~osan ~oto> ~paka ~pant ~para ~pasa ~perg ~pin> ~pok> ~ptop ~ran> ~rang ~rawa ~rema ~rus> ~saru
 ~sebe ~skck ~sms> ~suk> ~suka ~sura ~tabu ~tand ~temp ~teta ~tila ~uit> ~ulik ~undi ~ung> ~ungl ~uran ~urat
polisi 3 air+dicolong akun+fb ambil anak+kampung angkot arisan asing bacok+untuk baik bandar bank bank+minta
 bapak+saya bawa+lansia bawa+senjata bayar+bagaimana beli bobol+atm brong brong+tiap cikokol collector dagang dana
 dangdutan+sampai debt debt+collector dengan+laki dengan+pacar di di+kelurahan di+kontrakan di+masjid di+ruko dibawa
 dibawa+lari digondol digondol+maling dikenal dikeroyok+pulang dilempar dilempar+orang dipukul+tukang diteror dompet
 duduk e e+tilang emas fb flyover foto foto+ktp gendam geng geng+motor harus+bagaimana hilang+stnk ibu+kena ibu+tipu
 ilegal ilegal+ke istri istri+ancam jual+narkoba jual+pil jual+rokok kakak kakak+tipu ke+anak kebobolan
 kebobolan+pas kelahi+bawa kena kerja+luar kerja+minta ketangkep kios knalpot knalpot+brong konter koplo koplo+di
 kosmetik lain+lapor laki+lain lama lampu+pju lansia+linglung lapor+pencemaran lari+bawa lari+mobil liar liar+tiap
 lowongan+palsu maaf+saudara maling+malam mesum minta minta+otp minta+pasang minta+transfer motor+di mudik naik
 nama+baik ngaku+bank nyabu nyolong obat oplosan orang+begal orang+palak orang+tusuk otp pacar+anak pakai+pinjam
 pakai+pisau paksa+untuk palak+dagang palak+di pas+mudik pasang+polisi pasar pelajar pemalakan+di pencemaran
 pencemaran+nama penipuan+lowongan perempuan pijat pil pil+koplo pinjam+online pinjem pju polsek pompa pompa+air
 preman+minta preman+palak prostitusi prostitusi+di pulang+sekolah rampas raya ribut ribut+dangdutan rokok
 rokok+ilegal rumah+kebobolan rumah+kosong rumah+sejak saya saya+begal saya+curi saya+dipukul saya+maling
 sejak+kemarin sepeda sering+palak stnk supir syaratnya+apa tabung+gas tangan+bisa telepon+ngaku teman+tipu
 temen+sekolah tempat+prostitusi tetangga+ancam tetangga+jual tidak+dikenal tilang+bayar tipu+investasi tipu+kerja
 tipu+online tipu+orang tipu+pinjol toko toko+kosmetik tolong+ada tramadol+ke tukang video wa+dihack whatsapp
 whatsapp+dibajak yang+bobol yang+jual yang+urus ~<anc ~<ang ~<ari ~<asi ~<bai ~<ban ~<bob ~<cal ~<cel ~<cik ~<col
 ~<di> ~<dip ~<dis ~<dom ~<dud ~<e> ~<fb> ~<fly ~<fot ~<gan ~<gen ~<ile ~<ist ~<kel ~<kem ~<kio ~<kna ~<kon ~<mes
 ~<nai ~<ngi ~<oba ~<opl ~<otp ~<pam ~<pel ~<pij ~<pju ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<seb ~<stn ~<tok ~<vid
 ~<wha ~acan ~akak ~ake> ~alpo ~alsu ~ambi ~ank> ~app> ~arus ~atsa ~aya> ~baik ~bela ~bola ~bron ~bung ~but> ~cah>
 ~cany ~celu ~ciko ~cope ~daga ~dana ~dar> ~deo> ~dik> ~dipa ~dite ~domp ~ebar ~ebob ~ebt> ~eda> ~edag ~edan ~ejam
 ~elaj ~elur ~emal ~emin ~ence ~enny ~eped ~ergi ~eror ~esum ~etik ~flyo ~foto ~gang ~geja ~gend ~geng ~ggu> ~gkot
 ~gkro ~gond ~hats ~iamb ~iar> ~ibal ~ibaw ~ibeg ~ibut ~ideo ~igon ~ijat ~ikan ~iken ~ikok ~ileg ~ilem ~impu ~inti
 ~ios> ~iter ~itim ~jat> ~kaka ~kebo ~keta ~kios ~knal ~koko ~kol> ~kont ~kopl ~kosm ~kron ~ksi> ~lah> ~laja ~lemp
 ~liar ~losa ~lpot ~lsek ~lyov ~man> ~mara ~mbil ~menn ~mesu ~meti ~mint ~mpas ~mpat ~mpet ~mpua ~mpuk ~mudi ~naik
 ~nalp ~ndol ~ngkr ~nong ~ntip ~nya> ~nyab ~nyol ~oko> ~okok ~okol ~olse ~ompa ~ompe ~onte ~opet ~osme ~osti ~otp>
 ~pake ~pela ~penu ~pet> ~pija ~pist ~pju> ~plo> ~plos ~pols ~pomp ~por> ~pos> ~pot> ~puki ~pung ~rant ~rat> ~raya
 ~reta ~rgi> ~ribu ~risa ~roko ~rong ~ror> ~rost ~sapp ~saya ~semi ~sepe ~smet ~stit ~stnk ~stol ~sum> ~supi ~tel>
 ~tem> ~tero ~timp ~tip> ~titu ~tnk> ~toko ~tol> ~tong ~top> ~tsap ~tusi ~uang ~udar ~udik ~upir ~uria ~utan ~ver>
 ~vide ~wan> ~what ~yabu ~yarn ~yolo ~yove
polisi 2 2+pagi =tale @1 abg+kebut ada ada+atm ada+jual ada+kabar ada+maling ada+yang adik+laki aktif+lapor
 amuk+karena apk apk+uang ayam ayam+curi bandar+slot banking bantu+foto bantu+hp bantu+rumah bantu+senjata bawa+anak
 bebas+ke begal+pakai berapa bocah dan+bunuh dan+perhiasan dangdutan di+taksi dibobol+maling dipaling diperas+lewat
 diserobot diserobot+pakai fb+ambil foto+telanjang hari+hp harus hilang+dari hilang+lapor hilang+tidak hipnotis
 hipnotis+di hp+hilang hp+saya hp+tidak investasi jam+2 kabar karawaci+pakai karena+mabuk kebut kebut+kebutan
 kebutan kebutan+tiap kelahi+pakai kembali+motor kena+hipnotis keras+tengah ketangkep+tawuran keterangan kosong
 kotak lapor+judi lapor+polsek lewat+video link link+undang lowongan lowongan+kerja m m+banking maaf+lansia makasih
 masjid mau+nyantet motor+bawa motor+dibawa muda+nyabu musik musik+keras narkoba+di nyabu+di nyantet nyantet+dan
 nyetel nyetel+musik orang+jambret orang+naik pacar+siapa pada+bawa pakai+surat paksa+cara palak+anak pas+naik
 pemalakan+supir pemerasan pemerasan+foto penipu perempuan+hilang perhiasan polisi+minta polsek+mana pukul+lapor
 pulang+2 rampas+motor raya+serpong ruko sampai saya+dipaling saya+diserobot saya+pakai sejak sekolah sering serpong
 serpong+pada siapa+yang slot slot+online supir+truk surat+keterangan surat+palsu taksi+ada tanah+saya tawuran+anak
 tawuran+urus tawuran+warga tengah+malam tiba tilang tipu+jual tipu+lowongan tolong+bantu tramadol+dijual
 uang+hilang undang+apk urus urus+bagaimana warung+kelontong yang+ancam yang+tawuran ~<ada ~<apk ~<bro ~<cow ~<dag
 ~<ema ~<inv ~<lia ~<low ~<m> ~<nip ~<pag ~<pak ~<per ~<pil ~<ruk ~<sej ~<slo ~<tak ~<tib ~<til ~<tuk ~<uru ~<war
 ~ada> ~ajar ~akan ~akas ~alan ~ampa ~angd ~ania ~anki ~apk> ~asar ~asin ~asji ~ayaa ~ayam ~bat> ~boca ~bot> ~cowo
 ~duta ~ejak ~ekol ~eli> ~erhi ~erpo ~erus ~gan> ~gani ~gdut ~ggat ~haru ~hias ~hop> ~iaya ~iba> ~icop ~inga ~ink>
 ~inve ~ipec ~iram ~isan ~iser ~itel ~jama ~jid> ~kaba ~kak> ~kang ~kaya ~kok> ~kola ~koso ~kot> ~ksa> ~lan> ~lega
 ~link ~lot> ~lowo ~masj ~mer> ~mpa> ~mpai ~musi ~nah> ~nda> ~ndam ~ndar ~ngdu ~ngej ~niay ~nta> ~ntet ~nves ~nyan
 ~nyet ~obot ~ocah ~olah ~ompl ~ondo ~ong> ~oson ~otak ~owok ~owon ~pali ~perh ~pil> ~pong ~pros ~rhia ~robo ~rpon
 ~ruko ~seja ~sek> ~seko ~seri ~sero ~serp ~shop ~sjid ~slot ~song ~tak> ~tang ~tet> ~tiba ~tri> ~tuka ~uala ~ukin
 ~uko> ~usi> ~usik ~vest ~wok> ~wong ~yaan ~yam> ~yant ~yete
polisi -2 @first=trc abis adik+dibawa ambruk anak+saya anak+tetangga ancam+bunuh astaga astaga+dia bantu+jual
 begal+motor bikin+ktp bocor bpkb+online dan+palak darah dia+begal diancam+mantan dibacok dibacok+geng
 dikeroyok+warga diri foto+orang itu izin jam jatuh kata+dan keliling lain lampu+jalan lurah+pungli maaf+mau
 mabuk+tergeletak motor+ambil ongkos online+syaratnya pabrik pajak+mobil pakai+alat pdam penyalur penyalur+kerja
 pindah pip polisi+tidur pulang+ke pungli+bikin raba roda sampah sekolah+lapor serang sudah teman+dibawa tergeletak
 tipu+yayasan tutup umur warga+lagi woy woy+ada yang+dibacok yang+dikeroyok yayasan yayasan+penyalur ~<abi ~<ade
 ~<aja ~<asa ~<ast ~<dia ~<duk ~<gig ~<hal ~<itu ~<izi ~<kes ~<kun ~<lai ~<man ~<ong ~<pab ~<pda ~<pip ~<pla ~<ram
 ~<rap ~<rod ~<sim ~<tut ~<umu ~<woy ~<yay ~aan> ~aba> ~abri ~ade> ~aja> ~alur ~angi ~angu ~apa> ~asta ~atai ~atap
 ~atuh ~ayas ~azah ~bak> ~berd ~boco ~brik ~bruk ~cara ~cek> ~cing ~cor> ~deng ~duka ~elat ~elet ~elil ~ener ~eng>
 ~engg ~erah ~erge ~gen> ~gera ~gigi ~gin> ~gkos ~hon> ~iang ~ibac ~ini> ~item ~jatu ~kama ~keli ~kos> ~lain ~leta
 ~lili ~lur> ~mata ~mbah ~mbru ~mela ~miri ~mpah ~mur> ~nas> ~ngga ~ngun ~ocor ~oda> ~ohon ~oron ~oton ~pabr ~pana
 ~pang ~pata ~pdam ~pind ~pip> ~puny ~raba ~rame ~rgel ~rkan ~roda ~skin ~stag ~suda ~taga ~tain ~tap> ~tera ~terg
 ~torn ~tung ~tus> ~tutu ~ubun ~udah ~untu ~urun ~woy> ~yalu ~yari ~yasa ~yaya ~zah> ~zin>
polisi -3 =not =road @=ugd_malam @first=ugd_malam ada+anak ambulans apa bakar belum bpjs buka depan dikejar
 dikejar+orang dikeroyok+teman ditinggal habis+maling hilang+yang istri+saya jual+rumah kaki kali kampung+uang kapan
 kayu kecanduan keluar kerja kks kotor kursi listrik lurah masuk mau mau+pulang nik+saya orang+odgj orang+tua pajak
 parkir+sembarangan pingsan rt rusak sakit saya+dikejar sebar+foto sekarang+di sembarangan suami tabrak takut+mati
 tangerang teman+kelas tukang+pijat uang+habis waras ~<amb ~<apa ~<ata ~<bay ~<ben ~<ber ~<bol ~<bpj ~<buk ~<cek
 ~<dep ~<gor ~<ham ~<kam ~<kap ~<kks ~<lis ~<lur ~<mam ~<mas ~<mau ~<paj ~<put ~<rab ~<ren ~<rt> ~<sak ~<sua ~<tah
 ~<tam ~<tid ~<tun ~<ula ~abet ~abis ~abra ~aga> ~ahir ~akit ~akny ~ana> ~andu ~ans> ~api> ~arah ~aras ~asuk ~bah>
 ~bara ~belu ~bis> ~bpjs ~brak ~buka ~cand ~depa ~dika ~duan ~ebak ~ecan ~elin ~elum ~enga ~enya ~epan ~etak ~gann
 ~gant ~gsan ~ihan ~ikat ~ikej ~iksa ~iman ~inda ~ings ~inso ~inya ~ita> ~itin ~itu> ~izin ~kaki ~kali ~kapa ~kara
 ~kat> ~kayu ~keba ~keca ~ker> ~kit> ~kks> ~knya ~koto ~kurs ~lamp ~lant ~lin> ~list ~lum> ~lung ~masu ~mau> ~mbar
 ~mbul ~mpe> ~mpu> ~ndah ~ndua ~ngka ~ngsa ~ntar ~nyal ~nyar ~orny ~ota> ~paja ~peri ~pjs> ~ramb ~reng ~roba ~rusa
 ~sabe ~saki ~sala ~seka ~sera ~suam ~tabr ~tian ~trik ~tuan ~tup> ~uami ~uarg ~umur ~unya ~ursi ~usah ~usak ~utup
 ~wara
polisi -4 =ask @=darurat @first=darurat ada+orang air bau bayi butuh cari daftar dari dia golok+tolong gratis ini
 kata kembali+nama kena+bacok lari+pacar mana mati meninggal nama+motor orang+lain orang+pamer pulang+kampung
 puskesmas temen+saya tidur+di tua ~<air ~<bak ~<bau ~<bel ~<daf ~<din ~<gra ~<ini ~<kat ~<kej ~<mat ~<men ~<pus
 ~<rus ~<tua ~akar ~ami> ~ampe ~anan ~anji ~anny ~ati> ~atis ~ayi> ~ayu> ~bang ~bau> ~bayi ~bula ~cari ~dah> ~dari
 ~dia> ~diri ~ejar ~ekel ~enge ~erja ~esma ~gele ~grat ~han> ~hat> ~iri> ~kah> ~kata ~kelu ~kerj ~kesm ~luar ~maka
 ~mana ~mati ~mban ~meni ~nsos ~ntua ~ntun ~pan> ~peny ~pusk ~rak> ~rati ~rik> ~rja> ~rsi> ~seke ~sema ~semb ~skes
 ~smas ~sos> ~tis> ~tuna ~unan ~uske ~utuh
polisi -5 =beast =still @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa @first=santunan alat
 begal+orang gelandangan golok+di kk makan nik rumah+saya tawuran+bawa telanjang+saya tidak+bisa ~<ala ~<but ~<car
 ~<dim ~<kk> ~<kur ~<mel ~<sem ~<tan ~<yg> ~afta ~air> ~alat ~ampu ~arga ~asi> ~butu ~daft ~dima ~elan ~elua ~ftar
 ~kar> ~land ~mas> ~ndan ~pak> ~peng ~ping ~rga>
polisi -6 @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=- @first=bedah_rumah @first=damkar
 @first=dukcapil @first=pangan @first=ppa @first=puskesmas depan+rumah pak saya+0812 tidur ~<clu ~<dar ~<kal ~<kec
 ~<nik ~<ter ~ain> ~ambu ~clur ~dur> ~ggal ~idur ~keja ~lat> ~nan> ~nik> ~tar> ~tidu ~ting ~tuh> ~uka> ~ulan
polisi -7 =office @=dukcapil jual+motor odgj umroh+tipu ~<,> ~<odg ~dgj> ~odgj ~rah>
polisi -8 @=slrt @first=kerja @first=slrt ktp ~<ktp ~ktp>
polisi -9 #
polisi -10 =heart
polisi -11 di+depan
damkar 13 kalong ~kalo
damkar 11 bau+gas tupai ~<tup ~alon ~tupa ~upai
damkar 10 ~<kal ~pai>
damkar 9 gas hidran reptil ~<gas ~<rep ~dran ~epti ~gas> ~hidr ~idra ~ptil ~rept ~til>
damkar 8 damkar ~<hid ~amka ~damk ~mkar
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap asap+di bakar cincin gigit+orang kucing lebah ular
 ~<api ~<asa ~<bak ~<bes ~<cin ~<dam ~<keb ~<kuc ~<kun ~<ula ~akar ~api> ~aran ~asap ~baka ~cin> ~cinc ~cing ~ebah
 ~ebak ~inci ~kar> ~kara ~keba ~kuci ~kunc ~kut> ~lar> ~nci> ~ncin ~ran> ~sap> ~ucin ~ular ~unci
damkar 6 anjing asap+item bakar+di besar biawak bisa+turun buaya dari+tower di di+halaman di+kamar di+plafon
 di+pohon jari kunci lebah+di lepas+di liar+di monyet nyangkut pemadam plafon pohon rabies sarang sumur takut+gas
 tawon tidak+bisa ~<anj ~<ase ~<bia ~<di> ~<ged ~<gil ~<gor ~<jar ~<kam ~<leb ~<mon ~<nya ~<poh ~<rab ~<sar ~<sum
 ~<taw ~abie ~afon ~angk ~anji ~ari> ~asep ~awak ~awon ~bah> ~besa ~biaw ~bies ~bil> ~buay ~desi ~ede> ~emad ~esar
 ~esis ~fon> ~gede ~gkut ~gol> ~iawa ~ies> ~ing> ~jari ~jing ~lafo ~lama ~leba ~mada ~mony ~mur> ~ngku ~njin ~nyan
 ~nyet ~onye ~pema ~plaf ~poho ~rabi ~sar> ~sara ~sep> ~sis> ~sumu ~tawo ~uaya ~umur ~wak> ~won> ~yet>
damkar 5 ada+asap ada+ular api+di atap bantu+tidak bau berapa besar+banget biawak+masuk bisa borgol cincin+sempit
 dapur dari di+atap di+lift di+tangan galak gelang gembok gigit gorong gudang halaman item jari+bengkak jepitan
 jepitan+kayu kamar kamar+mandi kambing kayu keluar kompor kucing+liar kunci+di lapak lepas lift macet mandi masuk
 masuk+sekolah melon merembet mesin mobil musang nongol+di nyangkut+di orang+mau rumah+tetangga sapi sempit
 tabrak+rumah tenggelam+sumur tower turun turun+di ~<ata ~<bau ~<bis ~<gud ~<ite ~<kek ~<kob ~<lep ~<lif ~<mac ~<mes
 ~<mob ~<mus ~<nim ~<pla ~<sap ~<ter ~<tow ~<tur ~acet ~adam ~amar ~ambi ~andi ~apur ~asuk ~atap ~ayu> ~bau> ~besi
 ~bet> ~bing ~bisa ~borg ~cepe ~cet> ~dapu ~dari ~ekun ~elon ~embe ~empi ~empl ~enye ~epas ~epit ~erem ~erku ~esi>
 ~esin ~gala ~gila ~git> ~goro ~guda ~hala ~hon> ~ibuk ~ift> ~igit ~ila> ~isa> ~jepi ~kama ~kamb ~kayu ~kece ~keku
 ~kors ~lepa ~lift ~lomp ~mace ~mand ~mar> ~masu ~mbet ~mbin ~melo ~mere ~mesi ~mobi ~mpit ~mplu ~musa ~ndi> ~nimp
 ~nyel ~obil ~ohon ~orgo ~orsl ~ower ~pas> ~pit> ~pita ~plun ~pur> ~remb ~rgol ~rkun ~rong ~rsle ~run> ~sang ~sapi
 ~slet ~suk> ~tan> ~tap> ~terj ~terk ~towe ~tumb ~turu ~uar> ~udan ~urun ~usan ~wer>
damkar 4 =road @1 ada+bantu ada+di ambruk+tabrak anjing+galak anjing+odgj api+besar api+sudah bakar+pak bengkak
 bisa+buka bisa+lepas buka cakar+warga cuci dari+jari dari+lantai desis di+dapur di+gorong di+got di+gudang
 di+komplek di+mobil di+pagar jari+anak keluar+asap kepala kera kera+liar kobra lantai+dua lepas+dari lepas+jari
 liar+cakar mau+terjun melon+desis mesin+cuci musang+di ngeses nomor nongol nyamber odgj+gigit pagar penyelamatan
 penyelamatan+orang pintu sarang+lebah sarang+tawon saya+keluar susah susah+lepas tabung tabung+melon takut terjebak
 terjebak+di terjun terjun+dari tetangga+bakar tolong+damkar tupai+ada ular+di warga ~<bor ~<bua ~<buk ~<cuc ~<dap
 ~<dar ~<gal ~<gem ~<gig ~<hal ~<jep ~<kay ~<kej ~<kom ~<lom ~<mas ~<mer ~<nom ~<non ~<nye ~<pag ~<tab ~<tum ~agar
 ~akut ~alak ~ambe ~apin ~bak> ~bel> ~beng ~bera ~bok> ~bra> ~buka ~cemp ~copo ~cuci ~dang ~dibu ~ecem ~ejeb ~ejep
 ~elam ~embo ~engk ~epal ~epet ~erap ~erje ~erju ~eses ~gar> ~gat> ~gela ~gemb ~gese ~gigi ~gkak ~ilin ~intu ~item
 ~jeba ~jun> ~keje ~kobr ~komp ~lak> ~lapa ~let> ~loka ~lung ~mata ~mban ~mber ~mbok ~mor> ~mpor ~ngat ~nges ~ngka
 ~ngol ~nomo ~nong ~nyem ~obra ~okan ~omor ~ompa ~ompo ~ongo ~opot ~oron ~paga ~peta ~pint ~piny ~pot> ~rapa ~rjeb
 ~rjun ~semp ~ses> ~susa ~tabu ~taku ~tem> ~teng ~uci> ~umba ~warg ~yaka ~yela
damkar 3 ada ada+api ada+biawak ada+oray ada+sarang anak+kunci anak+tabrak asap+hitam banget bayi+kunci
 belakang+rumah biawak+di bikin+sarang bisa+ambil bocor+bunyi buaya+di bunyi bunyi+ngeses cakar copot dalam
 damkar+berapa di+dalam di+kabel di+kandang di+lapak di+loteng di+mesin di+pabrik di+selokan di+sumur dua
 elpiji+bocor gagang gagang+copot galak+gigit gas+dari gas+mendesis gas+sembur harus harus+bagaimana hitam
 hitam+dari hp+jatuh ibu+kunci jatuh+ke kabel kalong+di kandang kandang+ayam ke+sumur kepala+masuk kompor+gas
 kontrakan kucing+naik kucing+tenggelam kunci+gembok lapor+kemana liar liar+gigit loteng maaf+anjing masuk+teralis
 mendesis menyengat merembet+ke mobil+saya monyet+lepas naik+tiang nomor+berapa nomor+damkar oray oray+di
 pemadam+nomor rumah sapi+tenggelam sarang+di saya+kunci selokan sembur sudah+besar sumur+bisa tabrak tabrak+di
 tabung+elpiji tangan tawon+di tenggelam teralis ular+masuk untuk+saya ~<ada ~<bgt ~<cak ~<cop ~<dal ~<des ~<dua
 ~<gag ~<hit ~<kec ~<kel ~<kor ~<lia ~<lot ~<mel ~<nge ~<oma ~<pem ~<rum ~<sus ~<tak ~<teb ~<war ~abel ~abra ~abun
 ~ada> ~ala> ~alam ~alis ~amat ~bang ~ber> ~bgt> ~bili ~brak ~bung ~caka ~cebu ~dala ~dam> ~dile ~dua> ~eceb ~elan
 ~elok ~elua ~ende ~engg ~era> ~eral ~ersa ~etin ~gaga ~get> ~ggel ~haru ~iar> ~ilep ~impa ~itam ~kabe ~kak> ~kelu
 ~kepa ~kera ~lam> ~liar ~lis> ~lon> ~lote ~mah> ~mend ~morn ~mpat ~ndes ~nget ~ngge ~nggi ~nyam ~nyen ~omah ~oray
 ~orny ~oten ~pala ~pat> ~peny ~rak> ~rali ~ray> ~ruma ~sah> ~sin> ~tabr ~tam> ~umah ~usah ~yamb ~yang ~yemb ~yeng
damkar 2 ada+tawon bakar+api bangkai+ular bantu+kalong bantu+reptil besar+di buaya+lihat buka+di cepat cincin+tidak
 colokan colokan+meledak damkar+untuk depan+rumah di+atas di+kontrakan di+warung diri+di edukasi edukasi+damkar
 evakuasi+bangkai gelang+tidak gembok+macet gorden got gudang+kardus hp ibu+saya ke+pohon keluar+api kucing+terjebak
 kunci+mobil lahan lahan+kosong lapak+rongsok listrik+keluar lowongan+damkar maaf maaf+ular macet+lepas meledak
 meledak+nyamber mesin+jahit minta+edukasi minta+potong minta+tolong mobil+tinggal nyamber+gorden orang+di
 pohon+ambruk pohon+kayu pohon+mau reptil+tidak rumah+bakar sampah+merembet saya+0812 sekap+diri setrum+di tk
 ular+kobra untuk+tk ~<ben ~<bun ~<cep ~<col ~<dil ~<edu ~<hp> ~<kah ~<kan ~<kep ~<maa ~<sel ~<ten ~<tk> ~aaf> ~ahur
 ~ang> ~arus ~buny ~cepa ~colo ~ebur ~edak ~eduk ~eled ~gord ~got> ~huru ~kahu ~kand ~kasi ~laha ~leda ~long ~luar
 ~maaf ~mbur ~mele ~meny ~mpa> ~ntra ~nyi> ~olok ~ong> ~orde ~plek ~por> ~raka ~ruan ~selo ~trak ~ukas ~ung> ~unyi
 ~urua
damkar -2 abis ada+masih ada+orang air+got alat ambulans apa bangun+lagi bayar bpjs dengan depan di+rumah dia
 dibuang dibuang+ke dipukul elpiji+meledak gas+elpiji gigit+anjing got+masuk ikd ikd+bakar istri jahitan ke+komplek
 kerja+tabrak korban korban+luka kursi lepas+jahitan liar+banyak liar+dibuang luka+bakar mandi+tidak masih+di mati
 meledak+ada pingsan rusak sakit saudara tangan+kerja tiap tidak tolong+ada tua umur vaksin+rabies ~<abi ~<ber ~<bpj
 ~<dic ~<dij ~<ikd ~<ist ~<jad ~<jal ~<lar ~<min ~<pad ~<pal ~<pul ~<rod ~<sau ~<sit ~<tia ~<tua ~<tun ~<umu ~adi>
 ~ake> ~amuk ~anan ~anny ~ans> ~arat ~ati> ~auda ~ayar ~ayat ~baru ~baya ~boh> ~bpjs ~buh> ~depa ~dia> ~elah ~empu
 ~ena> ~enda ~enek ~eras ~gsan ~ibua ~idak ~ihan ~ikd> ~iman ~ings ~ipuk ~iran ~ita> ~jala ~kai> ~kek> ~ker> ~kete
 ~korb ~lan> ~lari ~mali ~mana ~mati ~mbul ~ming ~muk> ~nek> ~nene ~ngam ~ngin ~ngsa ~orba ~pada ~pan> ~pasa ~peke
 ~pere ~pjs> ~ras> ~sama ~samp ~saud ~tah> ~ter> ~tiap ~tida ~unya ~ursi ~usak ~yat>
damkar -3 =heart =not =office =tale @=darurat @first=darurat @first=poli_jiwa ada+korban asap+pabrik bawa belum
 daftar dari+kemarin depan+sekolah ini jual kakak kena lagi luka makan masih meledak+depan meninggal obat pabrik+bau
 pakai rt saya sekarang sekolah+orang surat tahun terus tidak+ada tidur+di uang vaksin ~<?> ~<akt ~<bal ~<bar ~<baw
 ~<bel ~<bol ~<daf ~<dep ~<dia ~<din ~<dis ~<ini ~<jua ~<kar ~<ket ~<lag ~<luk ~<mak ~<mam ~<mat ~<nen ~<ngu ~<oba
 ~<pek ~<pun ~<rt> ~<rus ~<sak ~<sal ~<say ~<sek ~<sur ~<tid ~<uan ~<vak ~abis ~afta ~ahun ~akai ~akak ~akek ~aki>
 ~akit ~aksi ~alat ~alem ~ali> ~alin ~ampa ~ampu ~ana> ~anda ~anga ~angu ~anti ~ara> ~asan ~asih ~ata> ~bali ~ban>
 ~bis> ~buan ~daft ~dah> ~dan> ~dipu ~ekar ~eker ~elum ~empa ~enge ~enin ~erus ~ftar ~gera ~ggal ~ggu> ~guru ~han>
 ~hun> ~ian> ~iap> ~ingg ~ini> ~itu> ~jak> ~jual ~kaka ~kake ~kan> ~kat> ~kese ~kin> ~kir> ~kit> ~ksa> ~ksin ~kul>
 ~kurs ~lagi ~ling ~luka ~lum> ~maka ~masi ~meni ~nan> ~nggu ~ngun ~nnya ~nsos ~ntun ~paka ~pake ~pet> ~ping ~puku
 ~rah> ~rban ~rsi> ~sak> ~saki ~saya ~seka ~sih> ~sura ~teri ~teru ~tik> ~tri> ~tua> ~tuh> ~tuna ~uarg ~udar ~ukan
 ~ukul ~unan ~urat ~vaks ~yak>
damkar -4 =drill @=kerja @=poli_jiwa @=santunan @first=santunan anjing+liar bakar+orang bapak bisa+tidak butuh
 di+lantai gelandangan gratis hilang jam kk ktp lansia lantai+2 malam mau orang+terjebak puskesmas suami tidur ~<bap
 ~<but ~<den ~<dik ~<dip ~<dit ~<gra ~<hil ~<jam ~<kk> ~<ktp ~<kur ~<mau ~<nga ~<pak ~<pas ~<pen ~<per ~<pus ~<sam
 ~<ser ~<sua ~<tem ~<🆘> ~aan> ~agi> ~ama> ~ami> ~ansi ~anta ~atis ~bapa ~bat> ~bawa ~belu ~butu ~dara ~deng ~diba
 ~dima ~dur> ~emba ~epan ~erin ~esma ~gal> ~gan> ~grat ~hila ~idur ~igig ~ilan ~jam> ~kena ~kesm ~ktp> ~land ~lat>
 ~lem> ~mala ~mas> ~mau> ~ngan ~nger ~ngga ~ning ~nsia ~obat ~peng ~pusk ~rat> ~rati ~ring ~rusa ~skes ~smas ~sos>
 ~suam ~tahu ~tar> ~tidu ~tis> ~ual> ~uami ~uran ~uske ~utuh
damkar -5 =still @=alat_bantu @=pangan @=slrt @first=alat_bantu @first=dukcapil @first=kerja @first=pangan
 @first=slrt ada+yang mana orang+bakar yang ~<dim ~<kak ~<ken ~<ker ~<kes ~<lan ~<mal ~<ora ~<tah ~<yan ~<yg> ~awa>
 ~digi ~eran ~lans ~nya> ~san> ~sia> ~ulan
damkar -6 @=dukcapil @=polisi @=ppa @=puskesmas @first=polisi @first=ppa @first=puskesmas kerja ~<,> ~<dig ~erja
 ~kerj ~rja> ~uang
damkar -7 # air orang rumah+saya ~<air ~air>
damkar -8 @=bedah_rumah @first=- @first=bedah_rumah ~angn ~gnya ~ngny ~oran
ppa 10 bakar+tangan
ppa 9 kdrt rumah+aman sodomi ~<kdr ~<sod ~domi ~drt> ~gann ~kdrt ~odom ~omi> ~sodo
ppa 8 aman butuh+rumah di+depan paksa raba ~<ama ~<om> ~<rab ~aba> ~aksa ~kahi ~mpar ~paks ~par> ~raba
ppa 7 @=ppa @first=ppa adik anak+tetangga di+sekolah foto hamil+di mau+lari orang+pamer paksa+gelandangan pegang
 tangan ~<adi ~<dib ~<dij ~<dil ~<fot ~<ges ~<peg ~adik ~bawa ~bull ~dipa ~egan ~ekel ~esek ~foto ~gese ~jual ~ksa>
 ~lly> ~man> ~oto> ~pega ~seke ~ual> ~ully
"""
