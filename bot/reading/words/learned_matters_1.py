"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 13 pinjam+mobil
darurat 11 kejang+terus
darurat 10 112+itu
darurat 8 kejang mobil nomor orang+tenggelam setrum tenggelam+di tiba+tidak ~<kes ~<mob ~<nom ~bil> ~ejan ~elen
 ~eset ~etru ~jang ~keja ~len> ~mobi ~mor> ~nomo ~obil ~omor ~setr
darurat 7 @=darurat @first=darurat banjir diri+masih itu jatuh+dari karet ke masih+hidup mobil+mayat napas perahu
 perahu+karet saya+tiba ~<itu ~<ke> ~<kej ~<nap ~<set ~ahu> ~anji ~apas ~aret ~ba2> ~banj ~erah ~iba2 ~itu> ~jir>
 ~kese ~lan> ~njir ~nyak ~rahu ~rum> ~tele ~trum
darurat 6 112+bisa ada+mobil ambulans ambulans+gratis bantu+medis bapak+kejang bayar+tidak berhenti+ngucur bpbd
 darurat di+kali itu+bayar jantung jatuh ke+rumah medis minta minta+ambulans minum ngucur nomor+bpbd orang+tabrak
 panggil racun serang serang+jantung sesak+napas tabrak+truk tenggelam tiba ~<amb ~<bpb ~<dar ~<jan ~<jat ~<kal
 ~<med ~<mel ~<min ~<nel ~<rac ~<tib ~acun ~ans> ~arur ~atuh ~bany ~bera ~bpbd ~bula ~cun> ~dada ~daru ~dis> ~eban
 ~edis ~engg ~ggel ~ggil ~gil> ~gucu ~iba> ~ings ~inum ~jant ~jatu ~kot> ~lans ~mbul ~medi ~mint ~minu ~mpa> ~napa
 ~nele ~ngge ~nguc ~nta> ~ntun ~num> ~pang ~pbd> ~pera ~racu ~rak> ~raka ~rat> ~ret> ~rura ~sera ~tiba ~tung ~ucur
 ~ulan ~ung> ~yak>
darurat 5 # =urgent abis+hajat alat+rusak ambulans+ke ambulans+kemana ambulans+untuk baterai baterai+bagaimana
 bisa+tidak dada darah+banyak dari gawat gawat+darurat gempa gratis+pemkot hidup hubung+siapa ibu+saya jatuh+di
 kalau kali kampung kampung+abis ke+rs kecil+minum kesamber kesamber+petir medis+untuk melahirkan minum+minyak
 minyak+tanah nomor+ambulans pemkot pertama pertama+sekarang pertolongan+pertama petir pingsan racun+kampung
 rumah+warga sadar siapa tabrak telepon tertelan+baterai tidak+sadar truk ~<dad ~<gem ~<hid ~<ket ~<pan ~<pin ~<sad
 ~<ser ~<sia ~<tab ~<tel ~abra ~alau ~ambu ~angg ~awat ~bate ~ber> ~brak ~cur> ~dari ~dup> ~elam ~elep ~elpo ~emko
 ~enda ~epon ~erac ~erta ~esam ~gawa ~gemp ~gsan ~hidu ~hirk ~iapa ~idup ~inta ~iran ~irka ~kala ~kali ~kamp ~kare
 ~kesa ~lau> ~lepo ~lpon ~mber ~mkot ~nger ~nggi ~ngi> ~ngsa ~pas> ~pata ~pemk ~ping ~pon> ~rang ~reta ~rtam ~ruk>
 ~sak> ~samb ~seka ~siap ~tabr ~tama ~telp ~truk ~urat
darurat 4 @=bedah_rumah ada+tabrak air+banjir anak+tetangga banjir+dada banyak bapak bapak+jatuh butuh+napas
 di+sumur evakuasi gas gas+racun gempa+sekarang habis+melahirkan harus+telepon hebat+habis hubung itu+nomor
 jalan+telepon kemana kirim kirim+ambulans luka maaf+lansia mandi+kepala minyak napas+parah patah puting puting+alat
 racun+di racun+tikus rs rusak+rumah sekarang+lapor sesak setrum+tidak stroke sumur+ada telepon+siapa
 tetangga+setrum tolong+orang truk+dengan untuk+bawa warga yang+luka yang+serang ~<bap ~<ber ~<eva ~<gas ~<gaw ~<hub
 ~<kir ~<luk ~<ngu ~<oks ~<pat ~<pet ~<rs> ~<ses ~<str ~<ten ~<tru ~adar ~ahir ~akan ~akua ~ali> ~ama> ~ambe ~angu
 ~apa> ~atah ~ater ~ban> ~bapa ~cepe ~dar> ~edad ~ekam ~eliu ~empa ~enti ~epet ~eran ~erus ~esak ~etim ~etir ~evak
 ~gant ~gera ~geru ~gili ~hubu ~igen ~ilin ~irim ~iung ~jira ~keba ~kere ~kiri ~ksig ~kuas ~lahi ~liun ~luka ~mela
 ~mpun ~ndar ~ngun ~nter ~oke> ~oksi ~peti ~pung ~rim> ~rkan ~roke ~sada ~san> ~seda ~sesa ~sige ~stro ~tir> ~trok
 ~tuh> ~ubun ~ungi ~vaku ~warg
darurat 3 ada+bencana ada+kendaraan ambulans+cepat anak+tertelan angkot+korban antar antar+ke bagaimana+panggil
 bangunan bangunan+jatuh banjir+besar bantu+paman bayar bencana bencana+lapor berapa berhenti biru+bibirnya
 bisa+dari cepat darah darah+hebat darah+tidak dari+atap dari+hp dari+motor dari+tangga dengan+angkot di+jalan
 elpiji elpiji+meledak gantung gantung+diri gas+elpiji gerak hebat hp+tanpa ke+nomor kebanyakan kebanyakan+tidak
 kecil kepala kepala+bocor kepala+darah kerja+bangunan ketuban ketuban+rusak korban korban+luka lansia+saya
 lantai+tiga luka+bakar maaf+darah masih melahirkan+ketuban meledak meledak+ada meledak+di mendadak minta+antar
 minum+obat minum+racun mobil+jatuh motor+di motor+kepala napas+biru nganter nomor+apa nomor+darurat nomor+mana
 nomor+penting obat+kebanyakan orang+setrum pabrik+banyak panggil+ambulans pasien patah+ada penting pingsan+di
 pinjam rumah+patah rusak+tidak saudara+kejang saya+sekarat saya+serang saya+sesak segera sekarat+minta
 serang+stroke stroke+mendadak stroke+tidak sudah+lama tabrak+kereta tabrak+motor tanah tanpa+pulsa tertelan terus
 tetangga tidak+ada tidak+bangun tidak+berhenti tidak+gerak tiga tiga+patah tikus tol+orang tolong+kirim
 tolong+minta untuk untuk+ibu untuk+korban untuk+nganter untuk+tetangga yang+bisa yang+pingsan ~<ban ~<bib ~<bua
 ~<cep ~<elp ~<heb ~<kam ~<led ~<sed ~<seg ~<tet ~<tig ~<tik ~<unt ~<yg> ~adak ~alo> ~anah ~ante ~antu ~apak ~arus
 ~asie ~ayar ~bann ~baya ~beli ~benc ~berh ~bibi ~buat ~cana ~cepa ~cil> ~daka ~dara ~ecil ~edak ~ekar ~eled ~elpi
 ~epal ~epat ~erai ~erat ~ergu ~erhe ~erte ~ertu ~etel ~etub ~gas> ~gen> ~gga> ~giln ~guli ~heba ~hent ~hira ~iji>
 ~ikus ~ilny ~inde ~inja ~itis ~jam> ~kalo ~keci ~kepa ~keti ~korb ~krit ~kus> ~leda ~lin> ~lpij ~mang ~masi ~mele
 ~mend ~mer> ~mert ~miny ~morn ~ndad ~njam ~nome ~ntuk ~omer ~orba ~orny ~pala ~pasi ~pet> ~piji ~pinj ~puti ~rai>
 ~rgul ~rhen ~riti ~rtel ~rtua ~rusa ~sege ~sien ~tana ~tert ~teru ~teta ~tiku ~ting ~tis> ~tuba ~tuk> ~uasi ~uat>
 ~untu ~utin ~wat> ~yaka ~yar>
darurat 2 24+jam @first=bedah_rumah ambruk+ada anak+kecil atap banjir+masuk bantu+112 bantu+gawat bantu+minum
 bantu+teman bibirnya butuh+pertolongan dari+lantai darurat+anak darurat+kota di+kamar gratis gratis+untuk kalau+ada
 kamar+mandi karet+untuk kendaraan kereta kontrakan+harus kontrol mau+melahirkan mayat+nih medis+ke minta+evakuasi
 ngungsi paman panggil+bantu patah+tulang pertolongan pulsa rumah+minta rusak saudara sekarat tabrak+darah
 tabrak+tembok tangerang telepon+center telepon+darurat tembok+ambruk terus+bisa tolong+bantu tolong+panggil ~<ant
 ~<gra ~<kar ~<keb ~<kep ~<kor ~<kri ~<lah ~<pek ~<put ~<ret ~<sau ~ala> ~araa ~arah ~atap ~atis ~auda ~birn ~bun>
 ~bung ~des> ~diev ~ebat ~eger ~eker ~elah ~eman ~enca ~era> ~erap ~erto ~etan ~grat ~gsi> ~guna ~iant ~ibir ~ien>
 ~ieva ~iga> ~imbu ~kan> ~kek> ~kend ~ketu ~lany ~lind ~lnya ~lsa> ~nah> ~ncan ~ndes ~ntro ~pama ~peke ~pent ~pert
 ~puls ~raan ~rapa ~rati ~rban ~rnya ~rtol ~saud ~tah> ~tap> ~teng ~ter> ~terg ~tiga ~timb ~trol ~uban ~ulin ~ulsa
 ~usak
darurat -2 =office @first=trc anak+minum bpjs dipukul hajat+racun hari harus+bagaimana jatuh+ke kali+pas kursi lari
 maaf+pinjam malam mana masjid mayat+terus pajak pas+banjir pasar roda sudah telepon+walikota tiap tidur+di umur
 walikota warung yang+urus ~<akt ~<bpj ~<cer ~<cuc ~<dia ~<dib ~<hal ~<han ~<kak ~<kan ~<kay ~<ken ~<lar ~<men ~<nan
 ~<paj ~<pen ~<pla ~<pol ~<psi ~<pun ~<ren ~<rod ~<san ~<seb ~<sud ~<tam ~<umu ~abel ~adam ~ake> ~akny ~aman ~ambi
 ~ami> ~anan ~anja ~ank> ~anyu ~api> ~arun ~asji ~bah> ~bali ~bank ~batu ~bel> ~bpjs ~bur> ~ebak ~ena> ~engk ~erob
 ~gin> ~hany ~hari ~hat> ~iap> ~ikot ~iman ~inda ~ipuk ~isi> ~istr ~jid> ~kang ~ker> ~knya ~kolo ~kota ~kut> ~lari
 ~liko ~man> ~masj ~mbil ~mpu> ~nik> ~nyut ~oda> ~ota> ~paja ~pema ~pjs> ~psik ~ras> ~reng ~rin> ~roba ~roda ~sjid
 ~stri ~suda ~tahu ~tar> ~tiap ~tong ~uar> ~udah ~unya ~ursi ~wali ~waru ~yut>
darurat -3 @=pangan @=trc @=ugd_malam @first=pangan @first=puskesmas @first=ugd_malam banyak+darah baru bau bayi
 belum berhenti+darah bikin buka daftar dinsos gelandangan gratis+harus hilang istri jual kaki lagi meninggal
 nomor+telepon pakai pas rumah+tangga saya sekolah surat tidur yang+tenggelam ~<bar ~<bau ~<bik ~<buk ~<daf ~<dap
 ~<dic ~<dik ~<dip ~<gel ~<hil ~<ist ~<jad ~<jl> ~<jua ~<kel ~<lag ~<mak ~<mal ~<pal ~<pas ~<say ~<sur ~<tah ~<tun
 ~<wal ~adi> ~afta ~ajak ~akai ~anti ~apan ~aren ~aru> ~asar ~aya> ~ayi> ~bau> ~bayi ~bela ~belu ~biki ~buka ~daft
 ~dam> ~dins ~dipu ~dite ~dur> ~ekol ~elum ~emba ~enga ~enge ~enin ~eras ~erin ~ftar ~gang ~ggu> ~guru ~han> ~hila
 ~hon> ~ian> ~iang ~idur ~ikin ~ing> ~inso ~jak> ~kai> ~kaki ~ket> ~ksa> ~kul> ~kurs ~lagi ~land ~lum> ~lung ~maka
 ~mala ~meni ~nang ~ndah ~ndan ~nggu ~ngin ~ohon ~olah ~paka ~pake ~pasa ~puku ~ran> ~rsi> ~rung ~saya ~seko ~sura
 ~tian ~tidu ~tri> ~uarg ~ukan ~ukul ~uran ~usah
darurat -4 =beast =heart =road =tale @1 @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan
 ada+orang depan di jalan kerja kk ktp makan mati mau puskesmas uang urus ~<dep ~<di> ~<din ~<dis ~<jal ~<kab ~<kk>
 ~<ktp ~<kur ~<mat ~<mau ~<nga ~<nya ~<pus ~<tia ~<uan ~<uru ~agi> ~aki> ~alam ~alan ~alik ~anda ~ata> ~ati> ~dah>
 ~dang ~depa ~dima ~epan ~erja ~esma ~ggal ~ilan ~ingg ~jala ~jual ~kat> ~kelu ~kena ~kerj ~kesm ~kin> ~kola ~ktp>
 ~lah> ~lang ~luar ~mas> ~mati ~mau> ~ngka ~ning ~nsos ~pak> ~peng ~pusk ~rja> ~skes ~smas ~tuna ~ual> ~uang ~urus
 ~uske
darurat -5 =drill @=alat_bantu @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=- @first=alat_bantu @first=dukcapil
 @first=kerja @first=polisi @first=ppa @first=slrt odgj tidak+bisa ~<dim ~<dit ~<odg ~dgj> ~eng> ~gal> ~odgj ~pan>
 ~sos>
darurat -6 =work @=damkar @first=damkar untuk+saya
darurat -7 ini pinjam+ambulans ~<ini ~ini>
darurat -8 pak ~<pak
darurat -9 ambulans+mayat
polisi 11 pribadi+saya ~<pem
polisi 10 diancam+disebar
polisi 9 ancam+mau mantan+pacar saya+lari
polisi 8 atm saya+disebar senjata ~<atm ~arny ~atm> ~jam> ~jata ~njat ~pema ~senj
polisi 7 @=polisi @first=polisi bacok begal begal+di curi disebar+mantan hilang judi lapor+orang lari lari+dengan
 mabuk mabuk+di maling mau+bacok minta+uang motor raib tidak+kembali tukang+parkir tusuk ~<bac ~<beg ~<bom ~<cur
 ~<dan ~<dic ~<hil ~<jud ~<lar ~<mab ~<mot ~<rai ~<saj ~<sen ~<tus ~abuk ~aib> ~ajam ~alak ~alin ~anca ~bega ~bobo
 ~bom> ~buk> ~cam> ~carn ~curi ~dian ~dicu ~diti ~egal ~elap ~enja ~hila ~icur ~ilan ~judi ~kan> ~lap> ~lari ~liki
 ~mabu ~mali ~moto ~ncam ~nusu ~obol ~raib ~rnya ~saja ~udi> ~uli> ~uri>
polisi 6 ada+begal ada+tawuran akun anak+sekolah bikin+skck bisa+tidak dari+rumah di+jembatan di+pos dibajak
 dicolong dikeroyok+temen gelap helm jambret jual kena+tipu keras laki+pamer lari+dari maling+di miras motor+saya
 orang+di palak panti+pijat pemalakan pijat+plus pinjol plus polisi rumah+bawa saldo skck+syaratnya spion tawuran
 tidak+pulang tipu tipu+travel uang+paksa wa warung ~<aku ~<bin ~<bug ~<dit ~<jua ~<kab ~<ket ~<mir ~<par ~<ped
 ~<plu ~<pol ~<tip ~<wa> ~abu> ~abur ~adis ~akun ~aldo ~arun ~ata> ~awur ~baja ~bol> ~bret ~bugi ~colo ~dis> ~dise
 ~elah ~elm> ~emba ~eras ~etip ~gadi ~gal> ~ganc ~gil> ~helm ~ibaj ~icol ~ikin ~injo ~ipu> ~iras ~itip ~jol> ~jual
 ~kabu ~kin> ~kuli ~kun> ~lang ~ldo> ~ling ~lus> ~mbre ~ming ~mira ~njol ~olis ~oplo ~otor ~pala ~pas> ~peda ~penc
 ~pera ~pinj ~pion ~plus ~puan ~ras> ~rung ~sabu ~sald ~snya ~spio ~tas> ~tawu ~tipu ~tor> ~tusu ~ual> ~ugil ~usuk
 ~waru ~wura
polisi 5 =work akun+ig balap balap+liar banyak bawa berapa+ya di+gang di+jalan di+parkir di+pasar dibobol digasak
 dihack dikeroyok disebar golok hilang+di hp ig istri+lari jual+miras jual+obat kelas+sampai kembali kontrakan+pakai
 lebam+lapor mantan mau+lapor minggu mobil motor+hilang motor+raib naik+motor narkoba nomor+polisi obat+keras online
 orang+hilang pacar paksa parkir pas pemalsuan pemalsuan+tanda penipuan perang perang+sarung pju+mati polisi+berapa
 preman rawan rawan+begal rekening sabu saya+dibawa saya+dikeroyok saya+tipu spion+digasak surat temen tiap
 tiap+malam tramadol transfer uang+saya ~<bal ~<baw ~<dib ~<dig ~<dik ~<gad ~<gol ~<hel ~<hp> ~<ig> ~<jem ~<keh
 ~<lak ~<mal ~<mob ~<nga ~<nge ~<nyo ~<onl ~<pac ~<pal ~<sal ~<spi ~<taw ~<tem ~<tia ~<tra ~<und ~acar ~ack> ~adol
 ~aki> ~aksa ~alap ~alik ~amad ~ambr ~ansf ~ante ~anya ~ari> ~arki ~arko ~asak ~asan ~awa> ~bala ~bawa ~bera ~bil>
 ~bini ~bur> ~car> ~coka ~diba ~dibo ~dico ~diga ~dija ~dike ~dol> ~ehil ~eken ~emen ~enal ~enip ~enus ~eroy ~etan
 ~etas ~fer> ~gasa ~golo ~hack ~iap> ~ibob ~igas ~ihac ~ijam ~iker ~ine> ~ing> ~ion> ~ipua ~iseb ~isi> ~jak> ~jamb
 ~kehi ~kemb ~kena ~keni ~kera ~keti ~kir> ~koba ~lak> ~lasn ~line ~lisi ~lok> ~lsua ~mado ~mala ~mals ~mant ~mbac
 ~mbat ~mobi ~nark ~nlin ~nsfe ~ntan ~obil ~olok ~onli ~oyok ~paca ~paks ~park ~pat> ~pemb ~peni ~poli ~prem ~rama
 ~ramp ~rans ~reke ~ret> ~rkir ~rkob ~royo ~san> ~sfer ~suan ~tan> ~teme ~tiap ~tram ~tran ~uan> ~ukan ~uran ~yak>
 ~yok>
polisi 4 ada+bantu akun+wa ambil ambil+orang ancam bantu+bapak bantu+tidak bawa+lari bobol bocah+tawuran bpkb+motor
 cikokol cikokol+bawa culik curi+di dan dana+hilang dapat dapat+sms depan+flyover di+angkot di+warung diancam
 dikeroyok+orang diretas dua dua+orang duduk+bawa duit facebook flyover+cikokol gang hack helm+hilang hilang+untuk
 ig+diretas jalan+raya jambret+di jembatan jual+beli jual+tramadol kampung+sebelah ke+anak ke+pelajar kelahi
 kelontong kelontong+jual kena+hack kenalan keras+ke keterangan+hilang kosmetik+jual lagi+depan laki lansia+mobil
 lapor laporan+hilang laptop lebam maaf+motor malam+minggu menang menang+undian minggu+mau miras+oplosan
 mobil+hilang mobil+saya ngaku ngegadein ngintip ngintip+rumah nomor nyolong orang orang+bawa orang+duduk
 orang+mabuk orang+ngaku pakai pakai+mesum panti parkir+paksa pergi pergi+tidak pinjem+duit pos pulang+minggu pungli
 pungli+di raya rekening+tiba rumah+dilempar rumah+orang rumah+sejak saldo+dana saldo+hilang saldo+rekening
 sampai+lebam sarung saya saya+jambret sebelah sebelah+perang sejak+kemarin sekolah+jual skck sms sms+menang
 sudah+lama surat+hilang tabung tanda tanda+tangan tas tawuran+di tawuran+lagi tempat tempat+judi tetangga
 tiba+habis tipu+arisan tukang uang undian untuk+atm untuk+tipu wa+saya ya ~<aki ~<cul ~<deb ~<dih ~<dij ~<dip ~<dua
 ~<dui ~<fac ~<gel ~<gen ~<hac ~<ila ~<jam ~<ken ~<kos ~<lap ~<min ~<mud ~<nar ~<nom ~<nus ~<ora ~<pas ~<pen ~<pin
 ~<pis ~<pos ~<pre ~<raw ~<rek ~<sab ~<sep ~<skc ~<sms ~<sur ~<tas ~<tet ~<uan ~<ya> ~abun ~aceb ~acok ~adei ~ahi>
 ~aik> ~ajak ~akai ~aku> ~ali> ~ang> ~angk ~apin ~apor ~apto ~asny ~awan ~baco ~bali ~bam> ~bank ~bany ~bar> ~bata
 ~book ~cebo ~ciko ~cok> ~coll ~ctor ~culi ~dapa ~debt ~dein ~digo ~diha ~dua> ~duit ~ebam ~ebel ~eboo ~ecto ~egad
 ~ein> ~elon ~elur ~emar ~empa ~ena> ~encu ~eram ~face ~gade ~gaku ~gega ~gela ~gga> ~gint ~gkep ~gli> ~ianc ~ikok
 ~inje ~ipak ~iran ~iret ~jem> ~jemb ~kai> ~kck> ~kela ~kelo ~kep> ~kero ~kira ~koko ~kol> ~laka ~laki ~lapi ~lapo
 ~lapt ~lect ~lika ~llec ~lont ~mbal ~men> ~mena ~mor> ~nala ~ndia ~ngak ~ngan ~ngeg ~ngke ~ngli ~nipu ~njem ~nomo
 ~ntem ~nton ~nyak ~nyol ~oba> ~okan ~okol ~olan ~olle ~omor ~onto ~ook> ~oran ~osan ~oto> ~paka ~pant ~para ~pasa
 ~perg ~pin> ~ptop ~ran> ~rang ~rawa ~rema ~rong ~rus> ~saru ~seba ~sebe ~skck ~sms> ~suk> ~sura ~tabu ~tand ~temp
 ~teta ~tila ~uit> ~ulik ~undi ~ung> ~ungl ~urat ~yolo
polisi 3 2+pagi air+dicolong akun+fb anak+kampung angkot arisan asing bacok+untuk baik bandar bank bank+minta
 bapak+saya bawa+golok bawa+lansia bawa+senjata bayar+bagaimana beli bobol+atm brong brong+tiap collector dagang
 dana dangdutan+sampai debt debt+collector dengan+laki dengan+pacar di di+kelurahan di+kontrakan di+masjid di+ruko
 dibawa dibawa+lari digondol digondol+maling dikenal dikeroyok+pulang dilempar dilempar+orang dipukul+tukang diteror
 dompet duduk e e+tilang emas fb flyover foto foto+ktp gendam geng geng+motor harus+bagaimana hilang+lapor
 hilang+stnk ibu+kena ibu+tipu ilegal ilegal+ke istri+ancam jual+narkoba jual+pil jual+rokok jual+sabu kakak
 kakak+tipu kebobolan kebobolan+pas kelahi+bawa kena kerja+luar kerja+minta ketangkep kios knalpot knalpot+brong
 konter koplo koplo+di kosmetik lain+lapor laki+lain lama lampu+pju lansia+linglung lapor+pencemaran lari+bawa
 lari+mobil liar liar+tiap lowongan+palsu maaf+saudara maling+malam masjid mesum minta minta+otp minta+pasang
 minta+transfer motor+di mudik naik nama+baik ngaku+bank nyabu obat oplosan orang+begal orang+palak orang+tusuk otp
 pacar+anak pakai+pinjam pakai+pisau paksa+untuk palak+dagang palak+di pas+mudik pasang+polisi pasar pelajar
 pemalakan+di pencemaran pencemaran+nama penipuan+lowongan perempuan perempuan+saya pijat pil pil+koplo
 pinjam+online pinjem pju polsek pompa pompa+air preman+minta preman+palak prostitusi prostitusi+di pulang+sekolah
 rampas ribut ribut+dangdutan rokok rokok+ilegal rumah+kebobolan rumah+kosong saya+begal saya+curi saya+dipukul
 saya+maling sepeda sering+palak stnk supir syaratnya+apa tabung+gas tangan+bisa telepon+ngaku teman+tipu
 temen+sekolah tempat+prostitusi tetangga+ancam tetangga+jual tidak+dikenal tilang+bayar tipu+investasi tipu+kerja
 tipu+online tipu+orang tipu+pinjol toko toko+kosmetik tolong+ada tramadol+ke video wa+dihack whatsapp
 whatsapp+dibajak yang+bobol yang+jual yang+urus ~<anc ~<ang ~<ari ~<asi ~<bai ~<ban ~<bob ~<cal ~<cel ~<cik ~<di>
 ~<dis ~<dom ~<dud ~<e> ~<fb> ~<fly ~<fot ~<ile ~<kel ~<kio ~<kna ~<kon ~<mes ~<nai ~<ngi ~<oba ~<opl ~<otp ~<pag
 ~<pam ~<pel ~<pij ~<pju ~<pom ~<ray ~<rib ~<rok ~<sar ~<say ~<seb ~<stn ~<tok ~<vid ~<wha ~acan ~akak ~ake> ~alpo
 ~alsu ~ambi ~ampo ~ank> ~app> ~arus ~asji ~atsa ~aya> ~baik ~bela ~bola ~bron ~bung ~but> ~cah> ~cany ~celu ~cope
 ~daga ~dana ~dar> ~deo> ~dik> ~dipa ~dire ~dite ~domp ~ebar ~ebob ~ebt> ~eda> ~edag ~edan ~ejam ~elaj ~ence ~enny
 ~eped ~ergi ~eror ~esum ~etik ~flyo ~foto ~gang ~geja ~gend ~geng ~ggu> ~gkot ~gkro ~gond ~hats ~iamb ~iar> ~ibal
 ~ibaw ~ibeg ~ibut ~ideo ~igon ~ijat ~ikan ~iken ~ileg ~ilem ~impu ~inti ~ios> ~iram ~iter ~itim ~jat> ~kaka ~kebo
 ~kios ~knal ~kont ~kopl ~kosm ~kot> ~kron ~ksi> ~lah> ~laja ~lemp ~liar ~losa ~lpot ~lsek ~lyov ~man> ~mara ~masj
 ~mbil ~menn ~mesu ~meti ~mint ~mpas ~mpat ~mpet ~mpok ~mpua ~mpuk ~mudi ~naik ~nalp ~ndol ~ngej ~ngkr ~nong ~ntip
 ~nya> ~nyab ~oko> ~okok ~olse ~ompa ~ompe ~onte ~opet ~osme ~osti ~otp> ~pake ~pela ~penu ~pet> ~pija ~pist ~pju>
 ~plo> ~plos ~pok> ~pols ~pomp ~por> ~pos> ~pot> ~puki ~pung ~rant ~rat> ~raya ~reta ~rgi> ~ribu ~risa ~roko ~ror>
 ~rost ~sapp ~saya ~sepe ~smet ~stit ~stnk ~stol ~suka ~sum> ~supi ~tel> ~tem> ~tero ~timp ~tip> ~titu ~tnk> ~toko
 ~tol> ~tong ~top> ~tsap ~tusi ~uang ~udar ~udik ~upir ~uria ~utan ~ver> ~vide ~wan> ~what ~yabu ~yarn ~yove
polisi 2 2+hari =tale @1 ada ada+atm ada+jual ada+kabar ada+maling ada+yang adik+laki aktif+lapor amuk+karena apk
 apk+uang ayam ayam+curi banking bantu+foto bantu+hp bantu+lansia bantu+rumah bantu+senjata bawa+anak bebas+ke
 begal+pakai begal+payudara berapa bocah dan+bunuh dan+perhiasan dangdutan di+taksi dibobol+maling dipaling
 diperas+lewat diserobot diserobot+pakai dompet+tinggal fb+ambil foto+telanjang golok+amuk hari+hp harus hilang+dari
 hilang+tidak hipnotis hipnotis+di hp+hilang hp+saya hp+tidak investasi istri jam+2 kabar karawaci+pakai
 karena+mabuk kelahi+pakai kembali+motor kena+hipnotis ketangkep+tawuran keterangan kosong kotak lapor+judi
 lapor+polsek lewat+video link link+undang lowongan lowongan+kerja m m+banking maaf+lansia mau+nyantet motor+bawa
 motor+dibawa muda+nyabu narkoba+di nyabu+di nyantet nyantet+dan orang+jambret orang+malam orang+naik pacar+siapa
 pada pada+bawa pakai+surat paksa+cara palak+anak pas+naik pemalakan+supir pemerasan pemerasan+foto penipu
 perempuan+hilang perhiasan polisi+minta polsek+mana pukul+lapor pulang+2 rampas+motor raya+serpong ruko sampai
 saya+dipaling saya+diserobot saya+pakai sejak sekolah sering serpong serpong+pada siapa+yang supir+truk
 surat+keterangan surat+palsu taksi taksi+ada tanah+saya tawuran+anak tawuran+urus tawuran+warga tengah+malam tiba
 tilang tipu+jual tipu+lowongan tolong+bantu tramadol+dijual uang+hilang undang+apk urus urus+bagaimana
 warung+kelontong yang+ancam yang+tawuran ~<ada ~<apk ~<bro ~<col ~<cow ~<dag ~<ema ~<gan ~<inv ~<ist ~<kem ~<lia
 ~<low ~<m> ~<nip ~<non ~<pak ~<per ~<pil ~<ruk ~<sej ~<tak ~<tib ~<til ~<tuk ~<uru ~<war ~ada> ~ajar ~akan ~alan
 ~ampa ~angd ~ania ~anki ~apk> ~asar ~asin ~ayaa ~ayam ~bat> ~boca ~bot> ~cowo ~diam ~dile ~duta ~ejak ~ekol ~eli>
 ~emal ~emin ~empu ~erhi ~erpo ~erus ~gan> ~gani ~gdut ~ggat ~haru ~hias ~hop> ~iaya ~iba> ~icop ~ink> ~inve ~ipec
 ~isan ~iser ~itel ~jama ~jid> ~kaba ~kak> ~kang ~kaya ~keta ~kok> ~kola ~koso ~ksa> ~lan> ~lega ~link ~lowo ~mer>
 ~mpai ~nah> ~nda> ~ndam ~ndar ~ngdu ~nggu ~niay ~nta> ~ntet ~nves ~nyan ~nyet ~obot ~ocah ~olah ~ompl ~ondo ~ong>
 ~oson ~otak ~owok ~owon ~pali ~perh ~pil> ~pong ~pros ~rhia ~robo ~rpon ~ruko ~seja ~sek> ~seko ~semi ~seri ~sero
 ~serp ~shop ~sjid ~song ~tak> ~taks ~tang ~tet> ~tiba ~tuka ~uala ~ukin ~uko> ~usi> ~vest ~wok> ~wong ~yaan ~yam>
 ~yant
polisi -2 =road @first=trc abis ada+rumah adik+dibawa ambruk anak+tetangga ancam+bunuh astaga astaga+dia atap
 bantu+jual begal+motor beo beo+rt bikin+ktp bocor bpkb+online dan+palak darah di+rumah dia+begal diancam+mantan
 dibacok dibacok+geng dikeroyok+warga foto+disebar foto+orang gang+beo golok+gang itu izin jam jatuh jual+rumah
 kata+dan keliling lain lampu+jalan lurah+pungli maaf+mau maaf+tetangga masuk+begal minum motor+ambil ongkos
 online+syaratnya pabrik pajak+mobil pakai+alat pdam penyalur penyalur+kerja pindah pip polisi+tidur pulang+ke
 pungli+bikin raba roda rt+2 rumah+masuk sampah sekolah+lapor serang sim sudah takut+mati teman+dibawa tergeletak
 tipu+yayasan tutup umur warga+lagi woy woy+ada yang+dibacok yang+dikeroyok yang+foto yayasan yayasan+penyalur ~<abi
 ~<ade ~<aja ~<asa ~<ast ~<beo ~<duk ~<hal ~<itu ~<izi ~<kes ~<kun ~<lai ~<mak ~<man ~<ong ~<pab ~<pda ~<pip ~<pla
 ~<rap ~<rod ~<sim ~<tut ~<umu ~<woy ~<yay ~aan> ~aba> ~abri ~ade> ~aja> ~alur ~amat ~angi ~angu ~apa> ~asta ~atai
 ~atap ~atuh ~ayas ~azah ~bak> ~beo> ~berd ~boco ~brik ~bruk ~cara ~cek> ~cing ~cor> ~duka ~elat ~elet ~elil ~ener
 ~engg ~erah ~erge ~gen> ~gin> ~gkos ~hon> ~ibac ~ini> ~inum ~item ~jatu ~kama ~keli ~lain ~leta ~lili ~lur> ~mata
 ~mbah ~mbru ~mela ~minu ~miri ~mpah ~mur> ~nas> ~ngen ~nggi ~ngun ~ocor ~oda> ~ohon ~onya ~opos ~orny ~oron ~pabr
 ~pana ~pang ~pata ~pdam ~pind ~pip> ~puny ~raba ~rame ~rgel ~rkan ~roda ~ropo ~sim> ~skin ~stag ~suda ~taga ~tahu
 ~tap> ~terg ~tony ~torn ~trik ~tung ~tus> ~tutu ~uat> ~ubun ~udah ~untu ~urun ~woy> ~yalu ~yari ~yasa ~yaya ~zah>
 ~zin>
polisi -3 =not @=ugd_malam @first=ugd_malam ada+anak ambulans anak+saya apa bakar belum bpjs buka depan dikejar
 dikejar+orang dikeroyok+teman diri ditinggal habis+maling hilang+yang istri+saya kaki kali kampung+uang kapan kayu
 kecanduan keluar kerja kks kotor kursi lurah mau mau+pulang nik+saya orang+odgj orang+tua pajak parkir+sembarangan
 pingsan rusak sakit saya+dikejar sebar+foto sekarang+di sembarangan suami tabrak tangerang teman+kelas tukang+pijat
 uang+habis waras ~<amb ~<apa ~<bay ~<ben ~<ber ~<bol ~<bpj ~<buk ~<cek ~<dep ~<gg> ~<gig ~<gor ~<ham ~<kam ~<kap
 ~<kks ~<lur ~<mam ~<mau ~<paj ~<put ~<rab ~<ren ~<sua ~<tah ~<tam ~<tid ~<tun ~<ula ~abet ~abis ~abra ~aga> ~ahir
 ~akit ~akny ~ana> ~andu ~ans> ~api> ~arah ~aras ~bah> ~belu ~bis> ~bpjs ~brak ~buka ~cand ~depa ~dika ~duan ~ebak
 ~ecan ~elin ~elum ~enga ~enya ~epan ~etak ~gann ~gant ~gele ~gigi ~gsan ~iang ~ihan ~ikat ~ikej ~iksa ~iman ~inda
 ~ings ~inso ~inya ~ita> ~itin ~itu> ~izin ~kaki ~kali ~kapa ~kat> ~kayu ~keba ~keca ~kit> ~kks> ~knya ~koto ~kurs
 ~lamp ~lant ~lin> ~lum> ~lung ~mau> ~mban ~mbar ~mbul ~mpe> ~mpu> ~ndah ~ndua ~ngka ~ngsa ~ntar ~ntun ~nyal ~nyar
 ~oton ~paja ~peri ~pjs> ~ramb ~reng ~rik> ~roba ~rusa ~sabe ~saki ~sala ~seka ~sera ~suam ~tabr ~tain ~tuan ~tup>
 ~uami ~uarg ~umur ~unya ~ursi ~usah ~usak ~utup ~wara
polisi -4 =ask @=darurat @first=darurat ada+orang air bau bayi butuh cari daftar dari dia golok+tolong gratis kata
 kembali+nama kena+bacok lari+pacar mana masuk mati meninggal nama+motor orang+lain orang+pamer pulang+kampung
 puskesmas temen+saya tidur+di tua ~<air ~<bak ~<bau ~<bel ~<daf ~<din ~<gra ~<kat ~<kej ~<mas ~<mat ~<men ~<pus
 ~<ram ~<rus ~<sak ~<tua ~akar ~ami> ~ampe ~anan ~anji ~anny ~asuk ~ati> ~atis ~ayi> ~ayu> ~bang ~bara ~bau> ~bayi
 ~bula ~cari ~dah> ~dari ~dia> ~diri ~ejar ~ekel ~enge ~erja ~esma ~grat ~han> ~hat> ~iri> ~kah> ~kara ~kata ~kelu
 ~ker> ~kerj ~kesm ~luar ~maka ~mana ~mas> ~masu ~mati ~meni ~nsos ~ntua ~ota> ~pan> ~peny ~pusk ~rak> ~rati ~rja>
 ~rsi> ~seke ~sema ~semb ~skes ~smas ~sos> ~tian ~tis> ~tuna ~unan ~uske ~utuh
polisi -5 =beast =still @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa @first=santunan alat
 begal+orang gelandangan golok+di ini kk makan nik rt rumah+saya tawuran+bawa telanjang+saya tidak+bisa ~<ala ~<but
 ~<car ~<dim ~<ini ~<kk> ~<kur ~<mel ~<rt> ~<sem ~<tan ~<yg> ~afta ~air> ~alat ~ampu ~asi> ~butu ~daft ~dima ~elan
 ~elua ~ftar ~kar> ~keja ~land ~ndan ~pak> ~peng ~ping ~rga>
polisi -6 @=bedah_rumah @=damkar @=kerja @=pangan @=ppa @=puskesmas @first=- @first=bedah_rumah @first=damkar
 @first=dukcapil @first=pangan @first=ppa @first=puskesmas depan+rumah pak saya+0812 tidur ~<clu ~<dar ~<kal ~<kec
 ~<nik ~<ter ~ain> ~ambu ~arga ~clur ~dur> ~ggal ~idur ~lat> ~nan> ~nik> ~tar> ~tidu ~ting ~tuh> ~uka> ~ulan
polisi -7 =office @=dukcapil jual+motor odgj umroh+tipu ~<,> ~<odg ~dgj> ~odgj ~rah>
polisi -8 @=slrt @first=kerja @first=slrt ktp ~<ktp ~ktp>
polisi -10 # =heart
polisi -11 di+depan
damkar 13 kalong ~kalo
damkar 11 bau+gas tupai ~<tup ~alon ~tupa ~upai
damkar 10 ~<kal ~pai>
damkar 9 gas hidran reptil ~<gas ~<rep ~dran ~epti ~gas> ~hidr ~idra ~ptil ~rept ~til>
damkar 8 damkar ~<hid ~amka ~damk ~mkar
damkar 7 =beast @=damkar @first=damkar anjing+rabies api asap asap+di bakar cincin gigit+orang kucing lebah ular
 ~<api ~<asa ~<bak ~<bes ~<cin ~<dam ~<keb ~<kuc ~<kun ~<ula ~akar ~api> ~aran ~asap ~baka ~cin> ~cinc ~cing ~ebah
 ~ebak ~inci ~kar> ~kara ~keba ~kuci ~kunc ~kut> ~lar> ~nci> ~ran> ~sap> ~ucin ~ular ~unci
damkar 6 anjing asap+item bakar+di besar biawak bisa+turun buaya dari+tower di di+halaman di+kamar di+plafon
 di+pohon jari keluar kunci lebah+di lepas+di liar+di monyet nyangkut pemadam plafon pohon rabies sarang sumur
 takut+gas tawon tidak+bisa ~<anj ~<ase ~<bia ~<di> ~<ged ~<gil ~<gor ~<jar ~<leb ~<mon ~<nya ~<poh ~<rab ~<sum
 ~<taw ~<ter ~abie ~afon ~angk ~anji ~ari> ~asep ~awak ~awon ~bah> ~besa ~biaw ~bies ~bil> ~buay ~desi ~ede> ~emad
 ~esar ~esis ~fon> ~gede ~gkut ~gol> ~iawa ~ies> ~ing> ~jari ~jing ~lafo ~lama ~leba ~mada ~mony ~mur> ~ncin ~ngku
 ~njin ~nyan ~nyet ~onye ~pema ~plaf ~poho ~rabi ~sar> ~sara ~sep> ~sis> ~sumu ~tawo ~uaya ~umur ~wak> ~won> ~yet>
damkar 5 ada+asap api+di atap bantu+tidak bau berapa besar+banget biawak+masuk bisa borgol cincin+sempit dapur dari
 di+atap di+lift di+tangan galak gelang gembok gigit gorong gudang halaman item jari+bengkak kamar kamar+mandi
 kambing kayu kucing+liar kunci+di lapak lepas lift macet mandi masuk masuk+sekolah melon merembet mesin mobil
 musang nyangkut+di orang+mau rumah+tetangga sapi sempit tabrak+rumah tenggelam+sumur tower turun ~<ata ~<bau ~<bis
 ~<gud ~<ite ~<kam ~<kek ~<kob ~<lep ~<lif ~<mac ~<mes ~<mob ~<mus ~<nim ~<pla ~<sar ~<tow ~<tur ~acet ~adam ~amar
 ~ambi ~andi ~apur ~asuk ~atap ~ayu> ~bau> ~besi ~bet> ~bing ~bisa ~borg ~cepe ~cet> ~dapu ~dari ~ekun ~elon ~embe
 ~empi ~empl ~enye ~epas ~epit ~erku ~esi> ~esin ~gala ~gila ~git> ~goro ~guda ~hala ~hon> ~ibuk ~ift> ~igit ~ila>
 ~isa> ~jepi ~kama ~kayu ~keku ~kors ~lepa ~lift ~lomp ~mace ~mand ~mar> ~masu ~mbet ~mbin ~mere ~mesi ~mobi ~mpit
 ~mplu ~musa ~ndi> ~nimp ~nyel ~obil ~ohon ~orgo ~orsl ~ower ~pas> ~pit> ~plun ~pur> ~remb ~rgol ~rkun ~rong ~rsle
 ~run> ~sang ~sapi ~slet ~suk> ~tan> ~tap> ~terj ~terk ~towe ~tumb ~turu ~uar> ~udan ~urun ~usan ~wer>
damkar 4 =road @1 ada+bantu ada+di ada+ular ambruk+tabrak anjing+galak anjing+odgj api+sudah bakar+pak bengkak
 bisa+buka buka cakar+warga cuci dari+jari dari+lantai desis di+dapur di+gorong di+got di+gudang di+komplek di+mobil
 di+pagar jari+anak jepitan jepitan+kayu keluar+asap kepala kera kera+liar kobra kompor lantai+dua lepas+dari
 lepas+jari liar+cakar mau+terjun melon+desis mesin+cuci musang+di ngeses nomor nongol nongol+di nyamber odgj+gigit
 pagar penyelamatan penyelamatan+orang pintu sarang+tawon saya+keluar susah susah+lepas tabung tabung+melon takut
 tawon+di terjebak terjebak+di terjun terjun+dari tetangga+bakar tolong+damkar tupai+ada turun+di ular+di warga
 ~<bor ~<buk ~<cuc ~<dap ~<dar ~<gal ~<gem ~<gig ~<hal ~<jep ~<kay ~<kej ~<kom ~<lom ~<mas ~<mer ~<nom ~<non ~<nye
 ~<pag ~<sap ~<tab ~<tum ~agar ~akut ~alak ~ambe ~apin ~bak> ~bel> ~beng ~bera ~bok> ~bra> ~buka ~cemp ~copo ~cuci
 ~dang ~dibu ~ecem ~ejeb ~ejep ~elam ~embo ~engk ~epal ~epet ~erap ~erem ~erje ~erju ~eses ~gar> ~gat> ~gela ~gemb
 ~gese ~gigi ~gkak ~ilin ~intu ~item ~jeba ~jun> ~kamb ~kece ~keje ~kobr ~komp ~lak> ~lapa ~let> ~loka ~lung ~mata
 ~mban ~mbok ~melo ~mor> ~mpor ~ngat ~nges ~ngka ~ngol ~nomo ~nong ~nyem ~obra ~okan ~omor ~ompa ~ompo ~ongo ~opot
 ~oron ~paga ~peta ~pint ~piny ~pita ~pot> ~rapa ~rjeb ~rjun ~semp ~ses> ~susa ~tabu ~taku ~tem> ~teng ~uci> ~umba
 ~warg ~yaka ~yela
damkar 3 ada ada+api ada+biawak ada+oray ada+sarang anak+kunci anak+tabrak api+besar asap+hitam banget bayi+kunci
 belakang+rumah biawak+di bikin+sarang bisa+ambil bisa+lepas bocor+bunyi buaya+di bunyi bunyi+ngeses cakar copot
 dalam damkar+berapa di+dalam di+kabel di+kandang di+lapak di+loteng di+mesin di+pabrik di+selokan di+sumur dua
 elpiji+bocor gagang gagang+copot galak+gigit gas+dari gas+mendesis gas+sembur harus harus+bagaimana hitam
 hitam+dari hp+jatuh jatuh+ke kabel kalong+di kandang kandang+ayam ke+sumur kepala+masuk kompor+gas kontrakan
 kucing+naik kucing+tenggelam kunci+gembok lahan+kosong lapor+kemana liar liar+gigit loteng maaf+anjing
 masuk+teralis mendesis menyengat merembet+ke mobil+saya monyet+lepas naik+tiang nomor+berapa nomor+damkar oray
 oray+di pemadam+nomor rumah sarang+di sarang+lebah saya+kunci selokan sembur sudah+besar sumur+bisa tabrak
 tabrak+di tabung+elpiji tangan tenggelam teralis ular+masuk untuk+saya ~<ada ~<bgt ~<bua ~<cak ~<cop ~<dal ~<des
 ~<dua ~<gag ~<hit ~<kec ~<kel ~<kor ~<lia ~<lot ~<mel ~<nge ~<oma ~<pem ~<rum ~<sus ~<tak ~<teb ~<war ~abel ~abra
 ~abun ~ada> ~ala> ~alam ~alis ~amat ~bang ~ber> ~bgt> ~bili ~brak ~bung ~caka ~cebu ~dala ~dam> ~dile ~dua> ~eceb
 ~elan ~elok ~elua ~ende ~engg ~era> ~eral ~etin ~gaga ~get> ~ggel ~haru ~iar> ~ilep ~impa ~itam ~kabe ~kak> ~kelu
 ~kepa ~kera ~lam> ~liar ~lis> ~lon> ~lote ~mah> ~mber ~mend ~morn ~mpat ~ndes ~nget ~ngge ~nyam ~nyen ~omah ~ong>
 ~oray ~orny ~oten ~pala ~pat> ~peny ~rak> ~rali ~ray> ~ruma ~sah> ~sin> ~tabr ~tam> ~umah ~usah ~yamb ~yemb ~yeng
damkar 2 ada+tawon bakar+api bangkai+ular bantu+kalong bantu+reptil besar+di buaya+lihat buka+di cepat cincin+tidak
 colokan colokan+meledak damkar+untuk depan+rumah di+atas di+belakang di+kontrakan di+warung diri+di edukasi
 edukasi+damkar evakuasi+bangkai gelang+tidak gembok+macet gorden got gudang+kardus hp ibu+kunci ibu+saya ke+pohon
 keluar+api komplek kucing+terjebak kunci+mobil lahan listrik+keluar lowongan+damkar maaf maaf+ular macet+lepas
 meledak meledak+nyamber mesin+jahit minta+edukasi minta+potong minta+tolong mobil+tinggal nyamber+gorden orang+di
 pohon+ambruk pohon+kayu pohon+mau reptil+tidak rumah+bakar sampah+merembet sapi+tenggelam saya+0812 saya+bakar
 sekap+diri tetangga+saya tiang+listrik tk ular+kobra untuk+tk ~<ben ~<bun ~<cep ~<col ~<dil ~<edu ~<hp> ~<kah ~<kan
 ~<kep ~<maa ~<sel ~<ten ~<tk> ~aaf> ~ahur ~ang> ~arus ~buny ~cepa ~colo ~ebur ~edak ~eduk ~eled ~ersa ~etan ~gord
 ~got> ~huru ~kahu ~kand ~kasi ~kont ~laha ~leda ~long ~luar ~maaf ~mbur ~mele ~meny ~mpa> ~mple ~nggi ~ntra ~nyi>
 ~olok ~orde ~plek ~por> ~raka ~ruan ~selo ~trak ~ukas ~ung> ~unyi ~urua ~yang
damkar -2 =heart abis ada+bakar ada+masih ada+orang air+got alat ambulans apa bakar+bantu bangun+lagi bantu+bangun
 bayar bisa+bantu bocor+orang bpjs dalam+pingsan depan di+rumah dia dibuang dibuang+ke dipukul elpiji+meledak
 gas+elpiji gigit+anjing got+masuk ikd ikd+bakar istri jahitan jalan ke+komplek kerja+tabrak korban korban+luka
 lepas+jahitan liar+banyak liar+dibuang luka+bakar mandi+tidak masih+di mati meledak+ada pingsan rusak saudara
 tangan+kerja tiap tidak tolong+ada tua umur vaksin+rabies ~<abi ~<ber ~<bpj ~<dic ~<dij ~<ikd ~<ist ~<jad ~<jal
 ~<lar ~<mak ~<min ~<pad ~<pal ~<pul ~<rob ~<rod ~<sau ~<tia ~<tua ~<tun ~<umu ~adi> ~ake> ~ampu ~amuk ~anan ~anny
 ~ans> ~anya ~arat ~asar ~ati> ~auda ~ayar ~ayat ~baru ~bata ~baya ~boh> ~bpjs ~buh> ~dah> ~depa ~dia> ~elah ~empu
 ~ena> ~enda ~enek ~eras ~gsan ~ibua ~idak ~ihan ~ikd> ~iman ~ipuk ~iran ~ita> ~jala ~kai> ~kat> ~kek> ~ker> ~kete
 ~korb ~lari ~male ~mali ~mana ~mati ~mbul ~ming ~muk> ~nek> ~nene ~ngam ~ngin ~ngsa ~orba ~pada ~pan> ~pasa ~peke
 ~pere ~pjs> ~ras> ~sama ~samp ~saud ~tah> ~ter> ~tiap ~tida ~udar ~usak ~yar> ~yat>
damkar -3 =not =office =tale @=darurat @first=darurat @first=poli_jiwa ada+korban asap+pabrik bawa belum daftar
 dari+kemarin dengan depan+sekolah ini jual kakak kena kursi lagi luka makan masih meledak+depan meninggal obat
 pabrik+bau pakai rt sakit saya sekarang sekolah+orang surat tahun terus tidak+ada tidur+di uang vaksin ~<?> ~<akt
 ~<bal ~<bar ~<baw ~<bel ~<bol ~<daf ~<dep ~<dia ~<din ~<dis ~<ini ~<jua ~<kar ~<ket ~<lag ~<luk ~<mam ~<mat ~<nen
 ~<ngu ~<oba ~<pek ~<pun ~<rt> ~<rus ~<sak ~<sal ~<say ~<sek ~<sur ~<tid ~<uan ~<vak ~abis ~afta ~ahun ~akai ~akak
 ~akek ~aki> ~akit ~aksi ~alat ~alem ~ali> ~alin ~ampa ~ana> ~anda ~anga ~angu ~anti ~ara> ~asan ~asih ~ata> ~bali
 ~ban> ~bat> ~buan ~daft ~dan> ~dipu ~ekar ~eker ~elum ~empa ~enge ~enin ~epan ~erus ~ftar ~gera ~ggal ~ggu> ~guru
 ~han> ~hun> ~ian> ~iap> ~ingg ~ings ~ini> ~itu> ~jak> ~jual ~kaka ~kake ~kan> ~kese ~kin> ~kir> ~kit> ~ksa> ~ksin
 ~kul> ~kurs ~lagi ~lan> ~lat> ~ling ~luka ~lum> ~maka ~masi ~meni ~nan> ~nggu ~ngun ~nnya ~nsos ~ntun ~paka ~pake
 ~pet> ~ping ~puku ~rah> ~rban ~rsi> ~sak> ~saki ~saya ~seka ~sih> ~sura ~teri ~teru ~tik> ~tri> ~tua> ~tuh> ~tuna
 ~uarg ~ukan ~ukul ~unan ~urat ~ursi ~vaks ~yak>
damkar -4 =drill @=kerja @=poli_jiwa @=santunan @first=santunan anjing+liar bakar+orang bapak bisa+tidak butuh
 di+lantai gelandangan gratis hilang jam kk ktp lansia lantai+2 malam mau orang+terjebak puskesmas suami tidur ~<bap
 ~<but ~<den ~<dik ~<dip ~<dit ~<gra ~<hil ~<jam ~<kk> ~<ktp ~<kur ~<mau ~<nga ~<pak ~<pas ~<pen ~<per ~<pus ~<sam
 ~<ser ~<sua ~<tem ~<🆘> ~aan> ~agi> ~ama> ~ami> ~ansi ~anta ~atis ~bapa ~bawa ~belu ~bis> ~butu ~dara ~deng ~diba
 ~dima ~dur> ~emba ~erin ~esma ~gal> ~gan> ~grat ~hila ~idur ~igig ~ilan ~jam> ~kena ~kesm ~ktp> ~land ~lem> ~mala
 ~mas> ~mau> ~ngan ~nger ~ngga ~ning ~nsia ~obat ~peng ~pusk ~rat> ~rati ~ring ~rusa ~skes ~smas ~sos> ~suam ~tahu
 ~tar> ~tidu ~tis> ~ual> ~uami ~uran ~uske ~utuh
damkar -5 =still @=alat_bantu @=pangan @=slrt @first=alat_bantu @first=dukcapil @first=kerja @first=pangan
 @first=slrt ada+yang mana yang ~<dim ~<kak ~<ken ~<ker ~<kes ~<lan ~<mal ~<ora ~<tah ~<yan ~<yg> ~awa> ~digi ~eran
 ~lans ~nya> ~sia> ~ulan
damkar -6 # @=dukcapil @=polisi @=ppa @=puskesmas @first=polisi @first=ppa @first=puskesmas kerja orang+bakar ~<,>
 ~<dig ~erja ~kerj ~rja> ~san> ~uang
damkar -7 @first=bedah_rumah air orang rumah+saya ~<air ~air> ~oran
damkar -8 @=bedah_rumah @first=- ~angn ~gnya ~ngny
"""
