"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 16 112+itu pinjam+mobil
darurat 15 kejang+terus
darurat 12 itu+bayar
darurat 11 112+bisa
darurat 10 amuk+bawa di+gang gang+warga orang+tenggelam pada+lari warga+pada
darurat 9 @=darurat @first=darurat bapak+kejang bawa+golok bayar+tidak golok+di lapor+ke nya+tidak odgj+amuk
 sebelah+minum tenggelam+di tikus+mulut
darurat 8 ada+mobil diri+masih itu+apa jembatan+mau karet ke+jembatan mobil mobil+mayat pada perahu sudah+naik
 terjun+tolong tiba+tidak yang+serang ~<gw> ~<mob ~<nel ~aret ~cika ~len> ~mobi ~nelp ~obil ~rahu
darurat 7 112+identitas 119+tidak anak+kontrakan anyar+orang bantu+medis bapak+jatuh bisa+pakai bpbd darah+banyak
 darurat di+kali gempa gratis+pemkot hubung+siapa identitas+saya itu kabel+percikan kalau+lapor kesamber+petir
 kontrakan+sebelah lapor+112 masih+hidup medis minta+ambulans minum miring+nyangkut naik+ke napas+tidur nomor
 nomor+bpbd nyangkut+kabel orang+tabrak pakai+wa perahu+karet pohon+miring racun+sekarang satu saya+aman saya+tiba
 sekarat serang serang+jantung tabrak+depan tabrak+truk telepon telepon+112 telepon+siapa ~<bpb ~<itu ~<lon ~<med
 ~<nom ~<tel ~<tlg ~ahu> ~alo> ~arur ~at2> ~bil> ~bpbd ~dada ~daru ~dem> ~dis> ~edan ~edis ~elen ~elep ~elpo ~epon
 ~gamu ~gemp ~goro ~inum ~kat2 ~lepo ~lpon ~medi ~minu ~mor> ~morn ~mpa> ~ngor ~nomo ~num> ~omor ~pbd> ~pera ~pon>
 ~rat> ~rura ~tele ~tlg>
darurat 6 # =blaze abis+sudah ada+kartu ambulans ambulans+cepat ambulans+gratis ambulans+ke ambulans+untuk banjir
 baterai+bagaimana beliung berhenti+ngucur besar+ambruk dada depan+pasar di+daan dia+sudah gas gawat+darurat
 harus+telepon hp hp+tidak ibu+saya inhaler inhaler+abis ini+orang jantung jatuh+di kalau kejang kota kumat+inhaler
 maaf+lansia mandi+kepala melahirkan+ketuban mendadak mobil+ada nya panggil pemkot percikan percikan+api pertama
 pertama+sekarang pertolongan+pertama pingsan+di puting puting+beliung rumah+warga sadar sesak+napas setrum
 setrum+tidak siapa tanah+tinggi tangga+stasiun telepon+ke tertelan+baterai tetangga+setrum tidak+gerak tidak+sadar
 warga ~<amb ~<dad ~<gas ~<hp> ~<kes ~<nim ~<org ~<sad ~<sat ~<sed ~<set ~<sia ~alau ~ambu ~amuk ~anji ~ans> ~banj
 ~bula ~cepe ~cur> ~dany ~dipi ~edad ~ejan ~ekam ~eliu ~emko ~enti ~epet ~erac ~erah ~erci ~erta ~eset ~etru ~gawa
 ~ggil ~gil> ~hubu ~iung ~jant ~jir> ~kala ~kalo ~kese ~lau> ~liun ~lonc ~mbul ~mbun ~mkot ~ncat ~ndad ~nele ~ngi>
 ~nimp ~njir ~onca ~org> ~orok ~pemk ~rcik ~ret> ~reta ~rtam ~satu ~seda ~sera ~setr ~telp ~trum ~ubun ~ulan ~ungi
 ~urat ~warg ~yebu
darurat 5 110+dengan 112+dengan 112+yang =force =sick abis+hajat ada+tabrak adem adem+tolong ambruk+kena
 ambulans+kemana amuk anak+tetangga anyar bagaimana+panggil balita+di banjir+sudah bantu+112 bapak+pingsan baterai
 beda+112 beliung+rusak bener+nyebut berapa+aja bisa+112 bisa+keluar cepat cuma darah+gayung dari+atap dari+hp
 dengan+110 dengan+119 di+tangga dingin dulu gawat gayung gempa+sekarang gerak gerak+tangan golok harus hidup hubung
 jalan+hubung kabel kami+di kampung+abis kartu+bisa ke+112 ke+mana ke+rumah kesamber ketuban+rusak kirim lansia+saya
 lantai+tiga lari maaf+112 maaf+tabrak masih mau+melahirkan medis+ke medis+untuk melahirkan minum+bensin minum+obat
 mobil+jatuh muntah+darah napas ngucur nomor+ambulans nomor+apa nomor+darurat nomor+penting nyebut nyebut+apa
 orang+sekarat panggil+jam pasar+anyar patah penting petir pinggang pohon+besar pulsa puluh racun racun+kampung
 saya+serang sengaja sengaja+minum serang+stroke sesak+kumat siapa+yang soal stasiun+tanah stroke+tidak tabrak
 tabrak+kereta tabrak+mobil tanah tangan+adem tangga tanya tarik temen+saya tertelan tidak+bangun tidak+sengaja tiga
 tindih tinggi tol+orang tolong+nomor tolong+orang truk truk+dengan yang+bisa yang+luka ~<!!> ~<ade ~<amu ~<cep
 ~<cum ~<dul ~<gay ~<hub ~<inh ~<jan ~<kal ~<kir ~<kot ~<mel ~<min ~<nap ~<pan ~<rac ~<ret ~<sep ~<soa ~<tab ~<tar
 ~<tig ~abra ~acun ~adak ~adar ~adem ~anah ~ane> ~angg ~apas ~arik ~atu> ~bann ~bany ~bate ~bel> ~bera ~bol> ~brak
 ~bung ~cat> ~cepa ~cuma ~cun> ~dana ~dar> ~dulu ~dup> ~eban ~egay ~elah ~elih ~enol ~erat ~ergu ~ertu ~esam ~etir
 ~gane ~gayu ~gera ~ggi> ~gucu ~guli ~hale ~haru ~hidu ~hirk ~iapa ~idup ~iga> ~impa ~indi ~inha ~ipan ~irim ~irka
 ~itep ~itu> ~kabe ~kare ~keja ~kesa ~kiri ~kren ~lans ~ler> ~lnya ~lsa> ~luh> ~masi ~mber ~mend ~mert ~muk> ~nany
 ~napa ~ncan ~ndar ~nggi ~nguc ~nhal ~nyak ~oal> ~pang ~pasn ~pent ~perc ~pet> ~peti ~puls ~pulu ~puti ~racu ~rak>
 ~raka ~rgul ~rim> ~rok> ~rtel ~rtua ~rum> ~sada ~siap ~soal ~tabr ~tana ~tari ~tert ~tumb ~tung ~uban ~ucur ~ulsa
 ~uluh ~uma> ~umba ~utin
darurat 4 24+jam =breath =hurt =stir @=bedah_rumah ada+bencana adik+sesak aman ambruk ambruk+ada ambulans+berapa
 ambulans+sekarang anak+tenggelam anak+tertelan angkot+korban apa+aja api atap bacok+perut balita bangun+napas
 bangunan+jatuh bantu+paman banyak bapak+tidak bayi+saya bencana bencana+lapor bengkak+hitam bensin berhenti biru
 bisa+panggil buka+di butuh+ambulans daan daan+mogot dekat+bandara dengan+angkot di+sumur digigit+ular dua dua+orang
 dulu+tolong evakuasi gang gas+racun genangan hajat hitam+lemas itu+nomor jalan+telepon jatuh jatuh+dari jatuh+kamar
 jebol jemput kacang kacang+muka kaki+ancur kaki+bengkak kamar+mandi kami kami+tidak kampung ke ke+nomor ke+rs
 kecil+minum kepala+bocor kepala+darah kerja+bangunan keselek keselek+kacang ketuban kirim+ambulans laki+saya
 listrik+putus macet masih+ada meledak meluap menyengat minta minta+bantu minta+perahu minum+minyak minum+racun
 minyak+tanah mogot mogot+kaki motor+di muka napas+biru ngomong+pelo nomor+mana nyambung orang+nya orang+setrum
 pak+ambulans panggil+ambulans patah+ada pelo periuk perut+buka pingsan pulsa+tidak punggungnya putus+jatuh racun+di
 racun+tikus rumah+patah rumah+tidak rusak+rumah rusak+tidak sadar+napas saudara+kejang saya+keselek saya+muntah
 sebelah sedang sesak sibuk sipon+baru stroke stroke+mendadak sumur+ada tabrak+tembok tanah+kaki tangan+darah tebal
 tenggelam terjun terus+bisa tiba tidak+telepon truk+di ular+tanah untuk+bawa untuk+ibu untuk+nganter wa yang+bacok
 yang+bener yang+harus yang+tabrak ~<.> ~<?> ~<ant ~<any ~<api ~<ata ~<aya ~<bir ~<bra ~<daa ~<dar ~<dua ~<eva ~<gak
 ~<gem ~<gen ~<get ~<hid ~<jat ~<jeb ~<kam ~<ke> ~<kej ~<kre ~<lah ~<lai ~<lar ~<led ~<ngo ~<oks ~<pad ~<pat ~<pul
 ~<put ~<sec ~<seg ~<ses ~<sib ~<ska ~<sus ~<tan ~<tib ~<tul ~<wa> ~abel ~acan ~acet ~adek ~adin ~ahir ~aik> ~aja>
 ~ajat ~akua ~aler ~alit ~ambr ~ando ~ante ~arus ~asih ~atah ~atap ~ater ~atoh ~atuh ~ayah ~ayun ~ba2> ~benc ~bens
 ~ber> ~berh ~biru ~bruk ~cana ~cet> ~daan ~daka ~dara ~diev ~dih> ~ding ~diny ~dite ~dua> ~ebac ~ebol ~ebuk ~ebut
 ~ecep ~edak ~elam ~eled ~elem ~elo> ~elp> ~enan ~enca ~enda ~enum ~enye ~epat ~epin ~epok ~epul ~erai ~erak ~erhe
 ~eriu ~erju ~erte ~esar ~esel ~etel ~etih ~etim ~etub ~evak ~gak> ~gena ~geru ~geti ~ggel ~gili ~giln ~golo ~gsan
 ~haja ~hata ~hent ~hira ~iba2 ~iba> ~ieva ~iji> ~ikam ~imbu ~inde ~iner ~ings ~iru> ~itar ~itny ~iuk> ~jang ~jato
 ~jatu ~jebo ~jun> ~kami ~keba ~kebu ~ketu ~kita ~ksig ~kuas ~kuma ~lahi ~lari ~leda ~lind ~luap ~mace ~mand ~mban
 ~mbru ~mela ~mele ~melu ~mema ~meny ~mint ~miny ~ndem ~ndih ~ner> ~nger ~ngge ~ngsa ~nta> ~nter ~nyeb ~obah ~ogot
 ~oke> ~oksi ~olok ~ora> ~orny ~pelo ~penu ~pung ~rbus ~rhen ~riuk ~rjun ~rkan ~roke ~ruk> ~rutn ~sece ~sega ~sele
 ~seng ~sepu ~sesa ~sibu ~sige ~sih> ~skar ~stro ~tap> ~teba ~tem> ~tepo ~terj ~tiba ~tiga ~timb ~tind ~tir> ~tnya
 ~toh> ~tre> ~trok ~truk ~tuba ~tulu ~uap> ~uasi ~ulin ~ung> ~utny ~vaku ~yah> ~yak> ~yaka
darurat 3 112+dipidana 112+nyala 3+masih =birth =limp =still =urgent =water ada+lansia ada+tiga air+banjir
 ambruk+tabrak ambulans+dong ambulans+susah ambulans+yang anak+saya ancur angkat angkat+ini antar+ke atas baik+lewat
 bakar+kulit bakso bangun bangunan banjir+besar banjir+dada banjir+hubung banjir+masuk bantu+bapak bantu+tabrak
 bapak bareng bawa bawah+tidak beda belakang+rumah beliung+dan bengkak berapa besar bibirnya bibirnya+biru
 bikin+macet bis bisa+dari bisa+dilacak bocor+tidak bohong bohong+112 boleh+tidak botol busa butuh butuh+pertolongan
 cadas cara+lapor center cepat+ini danau darah darah+loba darah+nya darah+tidak dari+genteng dari+mana dari+motor
 dari+sini depan+rs di+atas di+bantaran di+flyover di+genangan di+karawaci di+pabrik di+periuk di+tol diam+saja
 digigit dilacak dilacak+lokasi dipidana dipidana+tidak elpiji+meledak gali gang+tidak gantung+diri gas+di
 gas+elpiji gas+menyengat gempa+rumah genangan+depan genteng gratis+untuk habis habis+melahirkan halte+cadas
 hebat+habis hp+tanpa hrd+sibuk ieu ikut ini+darah ipar ipar+setrum istri+mau jalan+macet jatuh+pingsan kalau+ada
 kali kali+sipon kami+sedang kebanyakan+tidak kecil kecil+di kemana kena+warung kendaraan kerja+di ketua+rw kk+saya
 kontainer kontrol korban+luka kren kren+proyek kulit+tolong lagi+diam lama laporan+bohong lemari lemas+banget
 liar+depan loba lokasi+kami longsor longsor+kecil luka+bakar maaf maaf+ada maaf+pohon macet+ambulans malah
 malah+lari mandi mandore mandore+malah mau+berhenti mau+pinjam mau+susul melahirkan+banjir meledak+ada meledak+gas
 melihat mendadak+mulut menyengat+satu minta+antar minta+dijemput minta+evakuasi minyak miring mobil+tidak
 motor+dengan motor+kepala muka+sudah mulut+busa mulut+perot naik napas+parah nganter nganter+ke ngungsi+banjir nih
 nyala+malam nyangkut obat+botol obat+kebanyakan odgj+dari operator operator+112 orang+cuma pabrik+ambruk
 paman+kejang panitia parkir+liar pasien patah+tulang pecel penolong penumpang perot perot+ngomong pertolongan perut
 pinjam pohon proyek proyek+ambruk puluh+menit puluh+orang punten putus rs+bikin rumah+minta sadar+tapi
 saluran+listrik satu+gang satu+lagi satu+orang saudara+setrum saya+kerja saya+melihat saya+sayat saya+sekarat
 saya+sesak sd segera sekarang+lapor sekarat+minta setrum+odgj shift shift+malam siaga siapa+pak sipon stasiun
 sudah+dada sudah+lama sudah+pinggang sudah+rusak sudah+tarik susah+masuk susul tabrak+motor tadi+penumpangnya
 tahu+dari tambang tangerang tanggul tanpa+pulsa tanya+soal tapi+darah telepon+center telepon+kemana telepon+mana
 telepon+nomor tembok tembok+ambruk tempat+saya terus+jatuh terus+malam tetangga tetangga+gantung tidak+ada
 tidak+angkat tidak+berhenti tiga+patah tikus tolong+kirim tolong+minta tunggu untuk+korban untuk+pasien
 untuk+tetangga warung+ada warung+pecel yang+bakar yang+kejang yang+telepon ~<!> ~<bak ~<ban ~<bap ~<bat ~<baw ~<bes
 ~<blm ~<boh ~<bok ~<bot ~<bre ~<bua ~<but ~<cad ~<cal ~<did ~<gam ~<gaw ~<ged ~<ger ~<gol ~<gra ~<hit ~<ieu ~<iku
 ~<ipa ~<ite ~<ka> ~<kac ~<ket ~<kri ~<kum ~<mac ~<mas ~<mog ~<muk ~<nai ~<nih ~<nya ~<nye ~<ope ~<pec ~<pin ~<poh
 ~<sd> ~<sip ~<str ~<tal ~<teb ~<ten ~<tep ~<tet ~<tum ~<ura ~aaf> ~abrk ~adas ~agak ~aikn ~aine ~aka> ~akan ~ake>
 ~akso ~alah ~all> ~alny ~amau ~ambe ~ami> ~anau ~ancu ~angu ~anya ~apa> ~araa ~asie ~asiu ~atab ~ator ~awat ~aygo
 ~baks ~bal> ~bapa ~bare ~bayg ~beli ~besa ~birn ~bis> ~blm> ~boho ~boto ~bren ~brka ~buat ~bun> ~busa ~butu ~cada
 ~call ~cang ~cel> ~cent ~cil> ~cor> ~cuna ~dane ~des> ~dian ~diku ~dore ~ebai ~ebal ~ebel ~ebot ~ecel ~ecil ~eda>
 ~ede> ~elek ~engg ~ente ~erbu ~erje ~erot ~erto ~erut ~esak ~etab ~etan ~gaja ~gama ~gang ~gas> ~gat> ~gede ~genc
 ~gga> ~ggan ~gkak ~gkat ~gsor ~gun> ~hift ~hong ~iaga ~iant ~ibuk ~ien> ~ieu> ~igen ~igig ~ihna ~ikir ~ikny ~ikus
 ~ikut ~ilny ~ingi ~inja ~ipar ~ipid ~iran ~irin ~itia ~itis ~jat> ~jata ~jemp ~kaca ~kamp ~kany ~keci ~kere ~keti
 ~kot> ~kota ~krit ~kso> ~kus> ~laca ~lan> ~lar> ~lasa ~lema ~lura ~lutn ~maaf ~mang ~meno ~miri ~mogo ~mpan ~mpun
 ~muka ~naik ~nau> ~ncet ~ndes ~ndor ~ngam ~ngat ~nih> ~niti ~njam ~nolo ~nont ~nsin ~ntin ~ntro ~ntun ~nump ~nung
 ~nyam ~nyan ~nyay ~nyus ~onto ~ore> ~ota> ~otol ~oyek ~pada ~pake ~pani ~pas> ~pasi ~pata ~patn ~pece ~peno ~pero
 ~pida ~ping ~poho ~proy ~putu ~raan ~rai> ~rany ~rato ~riti ~roye ~rtol ~rukk ~rut> ~samb ~san> ~sebe ~sebo ~seka
 ~sepi ~shif ~siag ~sien ~sipo ~sor> ~susu ~tali ~tama ~tang ~tena ~teta ~tia> ~tihn ~tiku ~tis> ~tor> ~trol ~tuh>
darurat 3 ~uat> ~ukk> ~ulu> ~umpa ~ungg ~ungn ~usa> ~utuh ~utus ~yamb ~yar> ~yaya ~yek> ~yeng ~ygon ~yusu
darurat 2 112+ada abis+telepon ada+bakar ada+kendaraan ada+korban air+puluh air+sudah ambruk+kabel ambulans+24
 ambulans+dari angkot+tadi antar asap+tebal atas+genteng bacok bagaimana+ieu bakar+lahan bakso+sudah bandara
 bandara+asap banget+kirim banjir+tidak bantaran bantu+kalau bantu+lansia bantu+nomor bantu+odgj bantu+orang
 bantu+tidak batre batre+jam bau+gas biru+bibirnya bisa+ngomong butuh+napas cipondoh+hp cuma+merem dada+kesang
 dan+jatuh dan+tidak darah+hebat darah+tiba dari dari+lantai darurat+kmn darurat+kota denyut+pelan depan+sd
 depan+situ di+depan di+kantor di+lantai dingin+bagaimana dingin+kerngetan ditepok2 ditepok2+tidak ditepuk
 ditepuk+tepuk dong drop+ditepok2 elpiji film flyover+cibodas gantung gratis gula+nya halo+112 hebat hp+nya ibu+lagi
 jalan+lapor jam+2 jatuh+ke kabel+tabrak kali+meluap karet+masih kartu kayak+tindih kebanyakan keluar kelurahan
 kerendem kerendem+sampai kerngetan kesang kesang+dingin kesdak kesdak+bakso kontrakan+neglasari kulit kumat
 kunci+keluarganya lagi+mau lahan lahan+dekat lama+biasanya lantai lapor+darurat lari+linglung listrik+ambruk
 lumpuh+banjir maaf+bapak maaf+orang maaf+tolong macet+total makasih masih+belum masih+sadar masih+tidak mayat+nih
 meluap+rumah menit merem+denyut mesin+press minum+batre mobil+ringsek mobil+tenggelam motor+2 muka+biru muntah
 nanti napas+muka neglasari+tolong no no+ambulans nya+drop nya+kunci nyeri+dada ojol+penumpang orang+lansia
 pak+makasih paman pas+bener pasar+telepon pelan+banget pengendara pengendara+motor penumpangnya penumpangnya+masih
 pinggang+tolong pohon+ambruk prahu prahu+karet press punggungnya+masih ringsek ringsek+orang rumah+kerendem
 sadar+juga sampai+pinggang satu+tidak saya+kesdak saya+ketua saya+lumpuh saya+nyeri saya+tidak sayat sayat+tangan
 segera+minta sekarat+ibu sekitar sepaha sesak+kayak setrum+bisa sudah+ditepuk sudah+sepaha tabrak+butuh
 tabrak+orang tanah+di tanganya+dingin tapi telepon+darurat tepuk+punggungnya tiba+lemas tidak+tahu tindih+tanganya
 tolong+bapak tolong+panggil tolong+perahu truk+pak ular untuk yang+mau ~<aka ~<bro ~<elp ~<fil ~<gal ~<hab ~<heb
 ~<jg> ~<kag ~<maa ~<mir ~<no> ~<oba ~<seb ~<shi ~<tap ~<tii ~<unt ~<wan ~<war ~acak ~adan ~akas ~ali> ~anit ~arah
 ~artu ~asep ~asny ~atas ~atis ~atre ~baco ~ban> ~batr ~beln ~berb ~besi ~broj ~dari ~das> ~dek> ~digi ~eger ~ekar
 ~ekit ~elny ~elpi ~elua ~emak ~eman ~empa ~enag ~ence ~enit ~enyu ~epah ~epny ~eran ~erap ~erng ~eten ~film ~gele
 ~gent ~gon> ~grat ~gsek ~gul> ~guna ~heba ~hna> ~ibir ~idal ~iis> ~ilac ~ilm> ~inta ~ipin ~itel ~jem> ~jepr ~jira
 ~kaga ~kali ~kanc ~keli ~kepa ~laha ~lam> ~lann ~lek> ~lita ~litn ~lpij ~maha ~mane ~ment ~mput ~munt ~nant ~ncur
 ~ngso ~ngun ~nit> ~nti> ~nton ~ntuk ~nyen ~oaln ~ohon ~ok2> ~okap ~oma> ~ongs ~oper ~pakk ~pama ~pat> ~peke ~piji
 ~pinj ~pls> ~pnya ~pok2 ~prah ~pret ~punt ~put> ~rapa ~rati ~ret2 ~rga> ~rik> ~rjep ~rmas ~rnge ~rojo ~sak> ~sar>
 ~sdak ~sege ~seki ~sepn ~sere ~set> ~stas ~tain ~tapi ~tebe ~temb ~tiis ~ton> ~uar> ~ular ~ulun ~unte ~untu ~usan
 ~usul
darurat -2 abis+minum ada+di ada+ibu ada+saudara ambruk+helm ambulans+lansia anak+minum ayam banget bantu+saya
 bapak+linglung barat+tolong bau bayur belum+ada cengkareng+barat cuci+darah di+emperan di+kabel di+pasar
 di+puskesmas dua+tidak emperan ganti gas+bocor gratis+bisa hajat+racun helm+rusak ibu+naik jalan+cengkareng
 jalan+raya juta kaki+kegiles kegiles kegiles+truk kembali koin kontrakan+saya kursi+roda lampu+merah lihat+lagi
 listrik+miring maling mayat+gratis minum+koin miring+takut motor+tiba napas+tolong nyangkut+di pak+cepat paket
 paksa periksa pertigaan+bayur plafon pukul punya racun+tolong rendah sadar+pertigaan sekarang+ada sering
 stroke+sekarang tabung takut+tabrak tanah+pak tergeletak terima tiap+malam tidak+mau tidak+pernah toko tol walikota
 warga+kami yang+mana ~<bau ~<bel ~<bid ~<bud ~<dih ~<diu ~<gor ~<jah ~<jar ~<jut ~<kat ~<kel ~<koi ~<kos ~<lin
 ~<nab ~<par ~<peg ~<pom ~<puk ~<rep ~<ruk ~<sah ~<sir ~<sun ~<tak ~<tun ~<wal ~acar ~adwa ~afon ~agar ~agi> ~ahit
 ~airn ~akti ~alak ~alin ~alon ~aman ~amka ~ampu ~anca ~aren ~arin ~arny ~asa> ~awak ~ayam ~bau> ~bayu ~berd ~biar
 ~buan ~car> ~curi ~diba ~dica ~diga ~dipe ~diri ~ditu ~dug> ~duka ~dwal ~ebar ~edah ~edug ~egil ~ek2> ~eli> ~elmn
 ~elom ~emal ~empl ~engu ~entu ~erda ~eren ~erja ~ermi ~erna ~fasn ~fon> ~gadu ~gaju ~gala ~gere ~geri ~get> ~ggak
 ~gila ~gile ~gkar ~iem> ~ikit ~iles ~iman ~inal ~ipak ~jadw ~jahi ~juka ~juta ~kamb ~kegi ~kerj ~koin ~kun> ~lafo
 ~lanj ~lapa ~lati ~ledu ~liko ~ling ~lisi ~lmny ~lom> ~lomp ~mat> ~meng ~mpat ~mula ~mule ~nabr ~nek> ~nene ~neri
 ~ngku ~ntik ~ntra ~oin> ~ompa ~one> ~onsu ~oris ~oton ~pakn ~paks ~pan> ~papa ~perb ~pil> ~plaf ~puh> ~rant ~raya
 ~remp ~ring ~rja> ~rmin ~rna> ~rnya ~rung ~samp ~sia> ~siny ~sir> ~tabu ~tiha ~trak ~uka> ~ules ~unan ~unti ~uru>
 ~usah ~wal> ~wali ~yam> ~yany
darurat -3 =heart =tale ada+orang ada+warga air+mulu aja+ada alamat ambil ancam atm badan banjir+ngungsi bank
 bantu+mobil bantu+segera banyak+darah barat bedah bedah+rumah benteng+telepon berapa+malam berhenti+darah berobat
 bikin bisa+duduk bisa+gerak bocah bolong bpjs buka cari cek cengkareng cepat+pak dan+mulut darah+bawa
 darurat+tolong data dekat di di+mana di+pinggir di+situ dia+masuk dikasih dikit dinas dipukul diri+tapi duduk+minta
 duit es foto gas+meledak gelandangan+lemas got ini+gelandangan istri jaya jembatan jembatan+bisa jiwa kali+pas
 kali+sekarang kami+kejang karang+tengah kata ke+gang kejang+dan kesini kk kok kosong kucing kursi lewat lift malam
 masjid+butuh mata mayat+di mayat+sekarang mencong minggu mulut+mencong naik+motor ngaku nomor+telepon nyasar odgj
 online orang+sudah orang+tua padahal pak+orang palsu pas+banjir pasang pegang pernah pertigaan pindah pintu putih
 roda rs+mana rumah+ambruk rumah+lapor sakit sampah sebelah+gantung segera+ada sekarang+dia setrum+di suka
 tabrak+korban tabrak+mesin taman tapi+masih tawuran telepon+tidak telepon+walikota tergeletak+di tiang tidak+punya
 tipu tirta tirta+benteng tolong+evakuasi tolong+kesini tongkat trc uang untuk+warga yang+minum yang+urus ~!!!>
 ~<!!! ~<akt ~<asa ~<atm ~<bal ~<beg ~<bik ~<blo ~<bpj ~<buk ~<bur ~<cek ~<cil ~<cur ~<di> ~<dia ~<din ~<dir ~<dr>
 ~<dui ~<duk ~<es> ~<fot ~<gaj ~<gig ~<gil ~<han ~<hel ~<ila ~<ing ~<jay ~<jiw ~<kas ~<kay ~<keh ~<ken ~<kk> ~<kok
 ~<kua ~<kuc ~<lay ~<lew ~<lif ~<mak ~<mal ~<mam ~<mba ~<meg ~<met ~<mul ~<naf ~<nen ~<nga ~<odg ~<onl ~<pap ~<pla
 ~<por ~<psi ~<ray ~<rod ~<sab ~<sel ~<sem ~<sim ~<smp ~<sup ~<tau ~<tip ~<tp> ~<trc ~<uan ~abur ~aca> ~adah ~adam
 ~adu> ~ahal ~aji> ~akah ~aket ~aki> ~akit ~aksa ~aksi ~alam ~alat ~alsu ~ampa ~anti ~apan ~atia ~atm> ~aun> ~aut>
 ~awan ~awur ~ayak ~ayur ~bada ~bah> ~bar> ~bata ~belo ~bero ~biki ~boca ~bpjs ~buh> ~buka ~cari ~cem> ~cong ~daha
 ~dann ~den> ~dgj> ~diam ~dibe ~dibu ~diem ~dise ~dita ~duit ~dung ~egal ~ekat ~elat ~emat ~embu ~enal ~enco ~endo
 ~erik ~erim ~ewat ~foto ~gaan ~gaku ~ganc ~gnya ~gol> ~gsep ~hal> ~han> ~hany ~hir> ~ian> ~iata ~igaa ~ikas ~ikin
 ~ikot ~ila> ~imba ~ing> ~inga ~intu ~iper ~ipu> ~ipuk ~irah ~iri> ~irta ~isi> ~iwa> ~jamb ~jemb ~jiwa ~kaya ~keca
 ~kela ~kemb ~kok> ~kons ~kosa ~koso ~kuci ~kunc ~lai> ~lak> ~las> ~lewa ~liat ~lift ~line ~lis> ~lsu> ~mala ~mali
 ~mamp ~mare ~mbal ~mbat ~mega ~meni ~mina ~mper ~mpin ~mpu> ~mur> ~nang ~nasi ~ncam ~ncem ~ncon ~nda> ~nden ~ngad
 ~ngah ~ngak ~ngar ~ngel ~ngen ~ngny ~ngur ~nlin ~ntan ~nyas ~nyau ~ocah ~oda> ~odgj ~oko> ~ongk ~onli ~oson ~pals
 ~pemu ~perk ~perl ~pern ~pind ~pjs> ~poli ~pom> ~pot> ~psik ~ram> ~res> ~rian ~riks ~rnah ~roda ~rtig ~sema ~seri
 ~sing ~sini ~sok> ~song ~ster ~sung ~taun ~tawu ~terl ~tern ~tes> ~tik> ~tipu ~tirt ~toko ~trc> ~tri> ~tump ~uarg
 ~ucin ~uin> ~uit> ~ukan ~umur ~una> ~unci ~ursi ~uta> ~utih ~wan> ~wura ~yasa ~yaut ~yur>
darurat -4 =beast =lost =mad =poor =seen =smell =work @1 @=ugd_malam @first=ugd_malam ada+masih ada+tidak alat
 ambulans+tidak baru bawah+jembatan benteng butuh+tempat cuci daftar dapat depan+rumah di+kolong dia ditinggal
 dokter jual kapan karang korban+banjir linglung+di mabuk masjid masuk+ke mati mau minta+air nama ngungsi+di
 orang+odgj pagi pas perempuan pohon+mau pohon+orang pos pulang rt santunan sekolah sih surat tabrak+pohon
 tabrak+rumah tahun tempat tengah tiap tidur tolong+ada umur urus ~<aku ~<bad ~<bah ~<bol ~<bun ~<cer ~<daf ~<dap
 ~<dek ~<dib ~<dis ~<dok ~<gg> ~<ist ~<jua ~<kun ~<mab ~<mau ~<nem ~<pas ~<pol ~<ram ~<rt> ~<sar ~<sih ~<suk ~<tah
 ~<tir ~<tok ~<ton ~<umu ~<uru ~abuk ~abun ~afta ~ahun ~ambi ~ampi ~anan ~angn ~ank> ~anyu ~apet ~aris ~aru> ~asji
 ~atan ~ayan ~bank ~batu ~bere ~bolo ~bur> ~cam> ~cek> ~cing ~cuci ~daft ~dam> ~dapa ~dape ~deka ~dia> ~dija ~dina
 ~dipu ~dokt ~dur> ~egan ~ekol ~elia ~enge ~enin ~erin ~erny ~erob ~erti ~etem ~ftar ~gah> ~gann ~gar> ~guru ~hun>
 ~idur ~ihan ~iksa ~ilan ~inas ~inda ~ingg ~jaya ~jid> ~jual ~kabu ~kah> ~kena ~ker> ~kesi ~ket> ~kin> ~kit> ~ksa>
 ~kter ~kul> ~kurs ~laya ~mabu ~mas> ~masj ~mati ~mau> ~mbah ~menc ~mete ~ming ~mpah ~mpua ~nama ~nan> ~nemu ~ngga
 ~nsos ~nyun ~okte ~olah ~pagi ~pah> ~pere ~pori ~pos> ~puan ~puku ~pula ~ran> ~roba ~rong ~rsi> ~saha ~sang ~sant
 ~seko ~sep> ~sjid ~suka ~sura ~tahu ~tar> ~ter> ~tera ~teri ~tidu ~torn ~ual> ~uan> ~uci> ~ukul ~urus
darurat -5 =dead =drill =money =nature =seek @=alat_bantu @=kerja @=pangan @=poli_jiwa @=puskesmas @=santunan @=slrt
 @first=- @first=alat_bantu @first=pangan @first=poli_jiwa @first=puskesmas @first=santunan @first=slrt @first=trc
 abis+cuci ada+rumah ambulans+rs bisa+hubung bulan darah+terus di+bawah di+masjid dinsos hari hilang ini ketemu
 kolong makan meninggal merah motor+jatuh mulu orang+mau puskesmas rs+tidak rumahnya saya+abis sesak+ambulans
 terlantar terus+sesak tiba+ambruk tidak+bisa tinggal truk+tanah tua untuk+saya ~<ala ~<bul ~<dam ~<dic ~<dij ~<got
 ~<hil ~<ini ~<kap ~<kur ~<mat ~<nam ~<pag ~<pal ~<pus ~<san ~<sur ~<taw ~<tua ~alik ~amat ~angi ~apat ~ata> ~ati>
 ~bara ~bent ~dins ~elan ~emu> ~erla ~esma ~eter ~hari ~hila ~iap> ~ini> ~kapa ~kesm ~kola ~lat> ~les> ~mahn ~mata
 ~nal> ~nas> ~ning ~njan ~pak> ~peng ~pir> ~pusk ~ris> ~rlan ~rta> ~skes ~smas ~sos> ~temp ~temu ~tiap ~tin> ~tong
 ~tuna ~uang ~unga ~uske
darurat -6 @=damkar @=dukcapil @=ppa @=trc @first=dukcapil @first=kerja @first=ppa duduk gratis+nomor ini+bapak km
 ktp pak+ada pinggir+jalan tidur+di yang+setrum ~<dim ~<dud ~<km> ~<kol ~<ktp ~ak2> ~aku> ~alan ~anja ~ceng ~dang
 ~dima ~dudu ~eng> ~gal> ~ggal ~inso ~kolo ~ktp> ~lang ~ndah ~tian ~uduk
darurat -7 @=polisi @first=damkar @first=polisi jalan ~<jal ~<tia ~anda ~duk> ~emba ~jala ~mera ~ndan
darurat -8 gelandangan mau+ambruk pak pinjam+ambulans yang+tenggelam ~<gel ~<pak ~land ~trus
darurat -9 tabrak+tidak
darurat -10 pak+tolong ~<jl>
darurat -11 ambulans+mayat
polisi 15 bikin+sim
polisi 12 diancam+disebar pribadi+saya sim+c
polisi 11 ~pema
polisi 10 ada+tawuran c mabuk+di mantan+pacar pju+mati saya+lari ~<c>
polisi 9 ancam+mau atm bikin+skck bisa+tidak dari+rumah mabuk mantan+ancam pemalakan polres polsek rawan+begal ~<atm
 ~<mab ~<pol ~abuk ~alak ~arny ~atm> ~buk> ~lres ~lsek ~mabu ~nusu ~olre ~olse ~polr ~pols ~sek> ~sum>
polisi 8 =force @=polisi @first=polisi anak+sekolah bantu+lansia begal begal+di jalan+baru judi laki+pamer
 lari+dengan orang+di polisi rawan rumah+bawa saya+disebar senjata skck tidak+kembali tidak+pulang tusuk uang+paksa
 ~<beg ~<bom ~<jud ~<pem ~<saj ~<skc ~<tus ~abu> ~ajam ~bega ~bobo ~bom> ~carn ~irus ~isi> ~jata ~judi ~kck> ~lap>
 ~lasn ~liki ~lisi ~njat ~obol ~olis ~poli ~res> ~saja ~senj ~skck ~udi> ~uli>
polisi 7 ada+begal akun balap balap+liar bayar+bagaimana curi di+jembatan di+kelurahan di+pos diancam
 dikeroyok+orang dompet+maling hilang+di jual jual+obat kalau+tidak kantor+polisi kelas+sampai keras lapor+polisi
 lebam+lapor maling+di minggu+mau minta+uang miras motor motor+hilang palak panti+pijat pemalakan+di pergi
 pergi+tidak pijat+plus pinjol plus pulang+minggu pungli+di raib rekening rusak+massa sabu saya+dikeroyok
 tawuran+anak tipu tukang+parkir ~00rb ~0rb> ~<aki ~<cur ~<dan ~<jua ~<mot ~<ped ~<plu ~<rai ~<sab ~<sen ~<sy> ~<tip
 ~<und ~adis ~aib> ~akun ~alap ~amai ~anca ~asin ~bari ~bol> ~cam> ~dicu ~diru ~egal ~eken ~enip ~enja ~ergi ~etas
 ~ianc ~icur ~ikin ~injo ~ipu> ~iras ~jat> ~lak> ~mira ~moto ~ncam ~njol ~oplo ~otor ~pala ~peda ~peni ~perg ~plus
 ~puan ~raib ~reke ~rgi> ~rnya ~sabu ~tipu ~tusu
polisi 6 =money =nature ancam bacok baik bantu+tidak baru+sudah bawa+lari begal+pak culik damai dan di+jalan dibajak
 dibobol dicolong digasak dikeroyok dikeroyok+temen disebar duduk+bawa emas gelap golok+lagi helm hilang
 hilang+untuk istri+lari jambret jual+miras jual+sabu kampung+sebelah kena+tipu ketangkep keterangan+hilang
 kontrakan+pakai lagi+putar lampu+pju lansia+mobil lapor+orang lari lari+dari lebam maling mantan mau+bacok
 mau+sebar mobil+hilang motor+saya naik+motor nyolong obat+keras online orang+ngaku pas perang perang+sarung preman
 rampas rumah+sejak saldo sampai+lebam saya+dibawa saya+dipukul saya+rusak sejak+kemarin sering+palak skck+syaratnya
 sms spion surat surat+hilang tabung tas tawuran tiap tiap+malam tilang+bayar tipu+travel toko tramadol transfer
 uang+saya untuk+atm visum wa warung yang+jual yang+tawuran ~<aku ~<cul ~<dic ~<gad ~<hel ~<hil ~<kab ~<keh ~<kli
 ~<lar ~<mem ~<nye ~<nyo ~<onl ~<pal ~<pre ~<rek ~<sal ~<sms ~<spi ~<taw ~<tia ~<tra ~<vis ~<wa> ~abun ~adol ~aldo
 ~alin ~amad ~ansf ~arun ~asak ~asny ~awur ~baja ~bala ~bam> ~bank ~bar> ~bini ~bret ~bung ~cama ~coka ~colo ~culi
 ~curi ~dama ~dibo ~dis> ~dise ~diti ~dol> ~ebam ~ehil ~elm> ~enus ~eram ~eroy ~etip ~fer> ~gadi ~ganc ~gasa ~gint
 ~gkep ~hack ~helm ~hila ~iap> ~ibaj ~ibob ~icol ~igas ~ikan ~iker ~ilan ~ine> ~ion> ~iseb ~isum ~itip ~jak> ~jin>
 ~jol> ~jual ~kehi ~keni ~kep> ~kera ~kuli ~kun> ~lari ~ldo> ~lika ~line ~lus> ~mado ~mai> ~mali ~mant ~mbac ~mbre
 ~mena ~mpas ~ngke ~nipu ~nlin ~nsfe ~ntan ~nyol ~okan ~oko> ~onli ~orny ~oyok ~pas> ~pemb ~pinj ~pion ~prem ~rama
 ~rans ~ras> ~rema ~royo ~rung ~sald ~seba ~sfer ~sms> ~spio ~sura ~tabu ~tas> ~tawu ~tiap ~tor> ~tram ~tran ~ual>
 ~ulik ~uri> ~usuk ~visu ~waru ~wura ~yok> ~yolo
polisi 5 =lost =strike ada+judi ada+kabar akun+ig akun+wa alamat alat+dengan ancam+nyebarin apk arisan asing ayam
 bank bawa bayar bisa+bayar bobol di+angkot di+parkir di+warung dihack dilempar dilempar+orang disebar+mantan dua
 dua+orang flyover foto helm+hilang hp ijin ijin+keramaian jam+berapa jambret+di jual+tramadol juta kabar ke+anak
 ke+pelajar kelahi kelontong kelontong+jual kenalan keras+ke laptop lari+mobil lokasi malam+minggu mantan+saya mobil
 motor+di motor+dibawa ngaku ngegadein ngintip nyabu nyebarin nyebarin+foto nyebrin nyebrin+ancam online+tidak
 orang+duduk orang+hilang orang+mabuk orang+malam orang+naik pacar pagar pakai+mesum panti parkir parkir+paksa
 pas+mudik pemalsuan pemalsuan+tanda penipu penipuan perempuan+saya petasan pinjam+duit polsek+mana polsek+nomor
 pompa preman+minta pungli ribut rumah+dilempar rumah+maling rumah+orang sabtu sabu+kayanya sabung sabung+ayam
 sarung saya+nyebrin saya+tipu sekolah+jual sering setiap skck+online sudah+3 syaratnya+apa tabung+gas tawuran+di
 temen tempat+judi tiap+minggu tipu+arisan toko+saya ~<anc ~<apk ~<bac ~<bai ~<baw ~<cal ~<deb ~<dik ~<dua ~<ema
 ~<fly ~<fot ~<gen ~<gir ~<hp> ~<hub ~<iji ~<ila ~<jut ~<ket ~<mba ~<mir ~<mob ~<nga ~<nus ~<pac ~<par ~<raw ~<rib
 ~<sar ~<set ~<sur ~<tab ~<tas ~<tok ~abtu ~abur ~ack> ~adei ~agar ~ahi> ~aku> ~alsu ~ambr ~anki ~ante ~apk> ~apto
 ~arki ~asan ~ayam ~ayar ~baya ~bil> ~bola ~brin ~btu> ~but> ~coll ~ctor ~debt ~dein ~dico ~diga ~digo ~dija ~dike
 ~dile ~dipe ~dua> ~ebar ~ebri ~ecto ~edag ~egad ~ein> ~elah ~elap ~enal ~engu ~enny ~er2> ~eras ~eror ~etia ~flyo
 ~foto ~gade ~gaku ~gal> ~gamb ~gega ~gkro ~gli> ~hub> ~iar> ~ihac ~ijam ~ijin ~ilem ~ing> ~inti ~ipua ~jam> ~jamb
 ~juta ~kabu ~kero ~keta ~keti ~kin> ~kir> ~kira ~kron ~lapi ~lapt ~ling ~llec ~lsua ~lyov ~mals ~menn ~mobi ~morn
 ~nala ~ncem ~nemu ~ngak ~ngeg ~ngli ~nkin ~ntem ~ntip ~nyab ~nyeb ~obil ~okas ~olan ~olle ~ompa ~osti ~oto> ~paca
 ~paga ~pant ~park ~peta ~pomp ~pros ~ptop ~ramp ~rant ~rawa ~ret> ~ribu ~rkir ~sabt ~saru ~seti ~siny ~stol ~suan
 ~tak> ~tasa ~tel> ~tem> ~teme ~ter2 ~toko ~top> ~undi ~ungl ~uran ~urat ~uta> ~yabu ~yam> ~yebr ~yove
polisi 4 100rb 100rb+dapat 200rb =tale =work ada+bantu air+dicolong akun+fb amal amuk+karena anak+dipukul angkot
 atas baik+saya bandar bantu+bapak bantu+motor banyak bawa+alat bawah+flyover bikin bikin+surat bpkb+motor
 buka+tidak c+makasih cikokol cisadane+saya cod collector curi+di dagang dagang+di dapat+dari dapat+sms dari+pasar
 datang+bawa debt debt+collector dengan+pacar di+bawah di+gang di+ruko diancam+foto digondol digondol+maling
 dikeroyok+pulang diteror dompet duit facebook fb foto+kalau foto+ktp foto+saya gas gendam geng golok hack
 harus+lapor hilang+dari hilang+stnk hipnotis+di hp+hilang hrs hrs+hub hub hub+siapa ibu+tipu ig ilegal
 investasi+bodong jadi jemur jual+beli jual+narkoba jual+rokok judi+sabung kali+cisadane kantor karena+mabuk
 kebobolan kelahi+pakai kena+hack kena+hipnotis kenal ketemu+mayat kosmetik kosmetik+jual kosong kotak kotak+amal
 laki lapor+penipuan laporan+hilang laporan+polisi liar liar+tiap maaf+lansia maaf+motor makasih masih+di
 masuk+maling mau+lapor mayat+ngambang mbanking menang menang+undian mereka mesum minta+jatah minta+transfer
 miras+oplosan mobil+saya motor+raib motor+tidak muda+nyabu nama+baik narkoba ngaku+bank ngambang ngambang+di
 ngintip+rumah nomor nomor+polisi nyabu+di nyetel obat orang+tusuk otp pada+bawa pakai+pinjam pakai+pisau paksa
 palak+dagang palak+di palsu+100rb pas+naik pasang+polisi perhiasan pijat pinjam pinjam+online pinjol+neror
 polsek+alamat pompa+air preman+palak prostitusi prostitusi+di pukul pulang+sekolah putar+di rampas+motor
 rekening+tiba rokok+ilegal ruko rumah+kebobolan rumah+kosong rumah+tidak sabtu+buka saldo+hilang saldo+rekening
 sampai saya+hilang saya+hrs saya+jambret saya+maling saya+pak saya+sekarang saya+tidak sebar sebar+foto
 sebelah+perang sepeda sms+menang spion+digasak stasiun+tangerang stnk suami+saya sudah+lama tabrak+lari tadi+di
 tahan+polsek tanda tanda+tangan tarik telepon+ngaku temen+sekolah temen+tidak tempat+prostitusi tetangga+jual
 tiap+pulang tiba+habis tidak+kenal tipu+online tipu+orang tolong+ada tukang tutup+jam uang uang+palsu undang undian
 untuk+tipu wa+saya whatsapp whatsapp+dibajak ~100r ~200r ~<100 ~<200 ~<ama ~<ari ~<asi ~<bal ~<bik ~<bin ~<bob
 ~<cik ~<cod ~<col ~<cow ~<dag ~<did ~<dig ~<dih ~<dip ~<dir ~<dom ~<dui ~<fac ~<fb> ~<gol ~<hac ~<hrs ~<ig> ~<ile
 ~<isi ~<jad ~<jem ~<kos ~<lak ~<mal ~<mes ~<nar ~<nom ~<oba ~<otp ~<pin ~<puk ~<ruk ~<seb ~<sep ~<stn ~<tar ~<tem
 ~<trs ~<uan ~abar ~acar ~aceb ~acok ~aik> ~ajak ~akas ~aksa ~amal ~ambi ~ance ~angd ~angk ~ank> ~apin ~app> ~arik
 ~arko ~ata> ~atsa ~awa> ~awan ~baco ~baik ~band ~bany ~bat> ~bawa ~book ~bot> ~bur> ~cany ~car> ~cebo ~celu ~cem>
 ~ciko ~ciny ~cod> ~cowo ~daga ~dan> ~dian ~dida ~diha ~dik> ~dipa ~domp ~duit ~ebob ~eboo ~ebt> ~ebut ~eka> ~eli>
 ~elon ~elur ~emas ~emba ~emen ~emur ~encu ~eped ~erhi ~esum ~etan ~face ~gani ~gat> ~gdut ~gkot ~golo ~gur> ~hats
 ~hias ~hop> ~hrs> ~ibut ~igon ~ijat ~ikok ~ileg ~impu ~inga ~inja ~inje ~ios> ~ipak ~ipec ~iram ~iran ~iser ~itel
 ~itim ~jadi ~jem> ~jemu ~kaba ~kasi ~kebo ~kela ~kelo ~king ~koba ~koko ~kol> ~kosm ~koso ~laka ~laki ~laku ~lang
 ~lect ~lega ~liar ~lok> ~lont ~mala ~man> ~matn ~mbil ~mema ~memb ~meng ~mer> ~mesu ~meti ~ming ~mor> ~mpa> ~mpai
 ~mpet ~nark ~ndar ~ndia ~ndol ~ngdu ~ngkr ~njem ~nomo ~nong ~nter ~ntet ~nton ~ntor ~oba> ~obot ~okol ~olok ~omor
 ~ompe ~onte ~onto ~ook> ~osan ~oses ~osme ~oson ~otak ~otp> ~over ~pai> ~paks ~para ~penc ~pera ~perh ~pist ~puki
 ~reka ~rhia ~risa ~rkob ~robo ~ror> ~ruko ~san> ~sapp ~sebe ~sepe ~seri ~ses> ~shop ~smet ~song ~stit ~stnk ~suk>
 ~tal> ~tand ~tang ~tero ~timp ~tip> ~titu ~tnk> ~torn ~trs> ~tsap ~tusi ~uhan ~uit> ~uko> ~unda ~ungi ~utan ~ver>
 ~wan> ~yar> ~yete
polisi 3 3+bulan 4+hari 4+juta =arms ada+atm ada+balap ada+biaya ada+maling ada+mobil ada+yang ambil ambil+orang
 arisan+online bacok+ibu bagaimana+ya balapan banget+sumpah bank+minta banking bantu+ada bantu+hp bantu+lapor
 bantu+rumah bantu+tipu bawa+anak bawa+golok bawa+senjata bayar+pakai bebas+ke begal+bawa beli bhabinkamtibmas
 bhabinkamtibmas+kelurahan bisa+bantu bisa+lapor bisa+urus bobol+atm bocah+tawuran bodong bodong+robot bubar
 buka+jam bukan+odgj bukan+terlantar cabut cabut+laporan cctv cikokol+bawa cisadane cs culik+orang curiga curiga+di
 dan+bukan dan+nomor dan+perhiasan dan+visum dana dana+hilang dangdutan+sampai dapat datang+orang dengan+laki
 depan+flyover depan+gelap depan+ruko di+facebook di+kali di+lampu di+pasar di+polsek di+taksi dibacok+di dibawa
 dibobol+maling diembat diembat+orang dijual+bebas dikuntit dikuntit+laki diperas diperas+lewat dipukul+suami
 dompet+tinggal duit+ke flyover+cikokol foto+telanjang gelap+pju geng+motor golok+harus golok+kami hajat halte+tidak
 hape hari+depan hipnotis hp+jambret ibu+hilang ikut ilegal+ke investasi isi itu+ngkutin jadi+tempat jalan+dari
 jalan+raya jatah jual+pil jumat kabel kabel+curi kaca kakak+tipu kami kami+lapor kami+minta karawaci+pakai karena
 karena+sudah kecil+di kelahi+bawa kelamin+di kelurahan+sukajadi kemana+biar kemarin+dia kembali kembali+hp
 keramaian+hajat kerja+luar kerja+minta kerja+takut ketangkep+tawuran ketemu+motor ketemu+tas kios kirim kirim+sudah
 klik klip kontak konter konvoi koplo koplo+di krja krja+terus ktp+saya kunci kunci+nempel lagi+ada lagi+depan
 lain+lapor laki+lain laki+tiap laku lansia+siapa lapor lapor+ke lapor+kmn lapor+pencemaran laporan+karena
 laporan+orang laporan+saya lari+bawa lari+motor lembar lewat+video liar+di lowongan+palsu m+banking maaf+akun
 maaf+bikin maaf+ibu malah malah+ancam malam+ada maling+malam maling+pas mana+buka mana+sabtu mana+tutup mati+semua
 mau+cabut mau+disebar minggu minta minta+otp minta+pasang mobil+lari motor+bawa motor+kredit motor+mau
 motor+nganggur mudik neror ngaku+petugas ngaku+polisi nganggur+sudah ngkutin ngkutin+saya nomor+bhabinkamtibmas
 nomor+mati obat+larang odgj+dan olshop oplosan orang orang+bawa orang+begal orang+itu orang+palak orang+untuk
 pacar+di pagi+ini pakai pakai+uang palak+anak pamer pamer+kelamin parah parkir+di pas+parkir pelanggan pembeli
 pencemaran pencemaran+nama penipuan+lowongan perempuan perempuan+hilang pernah pernah+kirim pil pil+koplo
 pinjol+ilegal plastik+klip plus+bisa polisi+bayar polisi+dan polisi+nomor polisi+untuk polres+lokasi polres+nomor
 polsek+lokasi pulang+kerja pulang+krja punya+takut putar rampas+orang resah ribut+dangdutan robot robot+trading
 rokok ruko+kunci rumah+kontrakan sabu+di saldo+dana saya saya+begal saya+bukan saya+dibacok saya+dicolong
 saya+diembat saya+ibu saya+ngumpet saya+pakai saya+pukul saya+punya saya+raib saya+sudah saya+telepon saya+tiap
 sebelah sebelum sejak semalam semua+rawan setiap+malam sp2hp sp2hp+laporan stnk+di suami+tapi sudah+4 sudah+ada
 sudah+damai sudah+tegur sukajadi sumpah supir surat+dulu syaratnya tagih taksi taksi+ada takut+banget takut+senjata
 tangkap tapi+saya taruh tas+curiga tawuran+lagi tawuran+urus tawuran+warga tegur teman+tipu tempat terlantar+saya
 terus+sudah tetangga tetangga+saya tiap+lewat tiba tidak+pernah tipu+investasi tipu+kerja tipu+lowongan tipu+pinjol
 toko+kosmetik trading tramadol+dijual tramadol+ke tusuk+di urus+bagaimana video video+telepon wa+dihack was
 yang+bisa yang+bobol ~2hp> ~<ang ~<aya ~<bha ~<bod ~<bro ~<bug ~<cab ~<cct ~<cel ~<cis ~<cs> ~<dib ~<dij ~<dis
 ~<dit ~<gas ~<gw> ~<iku ~<inv ~<ist ~<jam ~<jum ~<kag ~<kel ~<ken ~<kio ~<kna ~<krj ~<kun ~<lap ~<mud ~<mut ~<neg
 ~<nem ~<nge ~<ngi ~<ngk ~<nip ~<non ~<ols ~<opl ~<ora ~<pag ~<pel ~<pij ~<pom ~<say ~<sp2 ~<tet ~<tib ~<tuk ~<vid
 ~<was ~<wha ~abin ~abok ~acan ~adi> ~adik ~adin ~agak ~agan ~aikn ~ajad ~ajat ~akai ~akan ~alik ~amat ~amer ~ampa
 ~amti ~ane> ~ania ~anta ~anto ~apor ~ario ~aris ~aruh ~atas ~ayaa ~beat ~bera ~bhab ~biki ~bink ~bmas ~bodo ~bok>
 ~buba ~bugi ~cah> ~cctv ~cilo ~cisa ~cok> ~cope ~ctv> ~dale ~dane ~dapa ~dar> ~deo> ~diba ~dibl ~dihu ~diko ~dira
 ~dire ~eat> ~ebai ~ebel ~ecah ~eda> ~egur ~ejak ~ejam ~emal ~embe ~ena> ~ence ~erek ~eres ~erna ~esah ~esta ~etel
 ~etik ~gaka ~geng ~gent ~gga> ~ggat ~gima ~gir> ~gond ~hape ~iamb ~iba> ~ibaw ~iber ~iblo ~ibma ~icil ~icul ~ideo
 ~iemb ~igak ~ihub ~ikon ~ikut ~ilok ~inan ~inia ~inka ~inny ~inta ~inve ~ipal ~iper ~irim ~isad ~isan ~juki ~juma
"""
