"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 15 112+itu kejang+terus pinjam+mobil
darurat 12 112+bisa
darurat 11 itu+bayar orang+tenggelam
darurat 9 @=darurat @first=darurat bapak+kejang sebelah+minum tenggelam+di tikus+mulut
darurat 8 ada+mobil bayar+tidak diri+masih jembatan+mau karet lapor+ke mobil mobil+mayat nya+tidak sudah+naik
 terjun+tolong tiba+tidak ~<gw> ~<mob ~<nel ~aret ~cika ~elpo ~len> ~lpon ~mobi ~nelp ~obil ~rahu
darurat 7 112+identitas 119+tidak ambulans+gratis anyar+orang bantu+medis besar+ambruk bisa+pakai bpbd darurat
 di+kali gempa gratis+pemkot identitas+saya itu itu+apa kabel+percikan kalau+lapor ke+jembatan lapor+112 maaf+lansia
 mandi+kepala masih+hidup medis minta+ambulans miring+nyangkut naik+ke napas+tidur nomor nomor+bpbd nyangkut+kabel
 orang+tabrak pakai+wa perahu perahu+karet pohon+miring racun+sekarang satu saya+aman saya+tiba sekarat serang
 serang+jantung tabrak+depan tabrak+truk telepon telepon+112 telepon+siapa yang+serang ~<bpb ~<itu ~<lon ~<med ~<nom
 ~<tel ~<tlg ~ahu> ~alo> ~arur ~at2> ~bil> ~bpbd ~dada ~daru ~dem> ~dis> ~edan ~edis ~elen ~elep ~epon ~gemp ~goro
 ~kat2 ~lepo ~medi ~mor> ~morn ~mpa> ~ngi> ~ngor ~nomo ~omor ~pbd> ~pera ~pon> ~rat> ~rura ~satu ~tele ~telp ~tlg>
darurat 6 # =blaze abis+sudah ada+kartu ambulans ambulans+cepat ambulans+ke ambulans+untuk anak+kontrakan banjir
 bapak+jatuh bapak+pingsan baterai+bagaimana beliung berhenti+ngucur dada darah+banyak depan+pasar di+daan dia+sudah
 gas gawat+darurat harus+telepon hp hp+tidak hubung+siapa ibu+saya inhaler inhaler+abis ini+orang jantung kalau
 ke+rs kejang kesamber+petir kontrakan+sebelah kota kumat+inhaler melahirkan+ketuban mendadak minum mobil+ada nya
 panggil pemkot percikan percikan+api pertama pertama+sekarang pertolongan+pertama pingsan+di puting puting+beliung
 rumah+warga sadar setrum setrum+tidak siapa tanah+tinggi tangga+stasiun telepon+ke tertelan+baterai tetangga+setrum
 tidak+gerak tidak+sadar ~<amb ~<dad ~<gas ~<hp> ~<kes ~<org ~<sad ~<sat ~<sed ~<set ~<sia ~alau ~ambu ~anji ~ans>
 ~atu> ~banj ~bel> ~bula ~cepe ~cur> ~dany ~dipi ~edad ~ejan ~ekam ~eliu ~emko ~enti ~epet ~erac ~erah ~erci ~erta
 ~eset ~etru ~gawa ~ggil ~gil> ~guli ~inum ~iung ~jant ~jir> ~kala ~kalo ~kare ~kese ~lau> ~liun ~lonc ~mbul ~mbun
 ~minu ~mkot ~ncat ~ndad ~nele ~nimp ~njir ~num> ~onca ~org> ~orok ~pemk ~rcik ~ret> ~reta ~rtam ~rum> ~seda ~sera
 ~setr ~trum ~ulan ~urat ~yebu
darurat 5 110+dengan 112+dengan 112+yang =force =sick abis+hajat ada+tabrak adem adem+tolong ambruk+kena
 ambulans+kemana anak+tetangga anyar bacok+perut balita+di bangun+napas bantu+112 baterai beda+112 beliung+rusak
 bener+nyebut berapa+aja bisa+112 bisa+keluar buka+di cepat cuma dari+atap dengan+110 dengan+119 di+gang di+tangga
 dingin dulu gawat gempa+sekarang gerak gerak+tangan harus hidup hubung jatuh+di kabel kami+di kampung+abis
 kartu+bisa ke ke+112 ke+mana ke+rumah kepala+darah kesamber ketuban+rusak kirim lansia+saya lantai+tiga maaf+112
 maaf+tabrak masih mau+melahirkan medis+untuk melahirkan minum+bensin minum+obat mobil+jatuh motor+di napas ngucur
 nomor+ambulans nomor+apa nomor+darurat nyebut nyebut+apa orang+sekarat panggil+jam pasar+anyar penting periuk
 perut+buka petir pohon+besar puluh putus+jatuh racun racun+kampung rumah+tidak saya+serang sebelah sengaja
 sengaja+minum serang+stroke sesak+kumat sesak+napas siapa+yang soal stasiun+tanah tabrak tabrak+kereta tabrak+mobil
 tanah tangan+adem tangga tanya tarik temen+saya tertelan tidak+bangun tidak+sengaja tiga tindih tinggi tol+orang
 tolong+nomor tolong+orang truk truk+dengan untuk+bawa yang+bacok yang+bisa yang+luka ~<!!> ~<ade ~<cep ~<cum ~<dul
 ~<hub ~<inh ~<jan ~<kal ~<ke> ~<kir ~<kot ~<mel ~<min ~<nap ~<nim ~<pan ~<rac ~<ret ~<soa ~<tab ~<tar ~<tig ~abel
 ~abra ~acun ~adak ~adar ~adem ~anah ~ane> ~angg ~apas ~arik ~bann ~bany ~bate ~bol> ~brak ~bung ~cat> ~cepa ~cuma
 ~cun> ~dana ~dar> ~dulu ~dup> ~ebac ~eban ~ebuk ~elah ~elih ~enol ~enye ~erat ~ergu ~ertu ~esam ~etim ~etir ~gane
 ~gera ~ggi> ~gucu ~hale ~haru ~hirk ~hubu ~iapa ~idup ~iga> ~impa ~indi ~ings ~inha ~ipan ~irim ~irka ~itep ~itu>
 ~iuk> ~kabe ~kebu ~keja ~kesa ~kiri ~kren ~lans ~ler> ~lnya ~luh> ~masi ~mber ~mend ~mert ~nany ~napa ~ncan ~ndar
 ~nggi ~nguc ~nhal ~nyak ~oal> ~pang ~pasn ~pent ~perc ~peti ~pulu ~pung ~puti ~racu ~rak> ~raka ~rgul ~rim> ~riuk
 ~rok> ~rtel ~rtua ~sada ~siap ~soal ~tabr ~tana ~tari ~terj ~tert ~tung ~uban ~ubun ~ucur ~uluh ~uma> ~ungi ~utin
darurat 4 24+jam =breath =hurt =stir @=bedah_rumah ada+bencana aman ambruk ambruk+ada ambulans+sekarang amuk+di
 anak+tertelan apa+aja api atap bagaimana+panggil balita bangunan+jatuh banjir+sudah bantu+tabrak banyak bapak+tidak
 bencana bencana+lapor bengkak+hitam bensin berhenti biru bisa+panggil busa butuh+ambulans daan daan+mogot
 darah+gayung dekat+bandara dengan+angkot di+karawaci di+sumur digigit+ular dua dua+orang evakuasi gas+menyengat
 gas+racun gayung genangan golok+amuk hajat halte+cadas hitam+lemas ipar+setrum itu+nomor jalan+telepon jatuh
 jatuh+dari jatuh+kamar jebol jemput kacang kacang+muka kaki+ancur kaki+bengkak kamar+mandi kami kami+tidak kampung
 ke+nomor kecil+minum kepala+bocor kerja+bangunan keselek keselek+kacang ketuban kirim+ambulans laki+saya
 listrik+putus masih+ada medis+ke meledak meluap menyengat menyengat+satu minta minta+bantu minum+minyak minum+racun
 minyak+tanah mogot mogot+kaki motor+kepala muka muntah+darah napas+biru ngomong+pelo nomor+mana nomor+penting
 nyambung odgj+dari orang+bawa orang+nya orang+setrum pak+ambulans panggil+ambulans pasar+telepon patah patah+ada
 pelo perut pingsan pulsa racun+di racun+tikus rumah+patah rusak+rumah rusak+tidak sadar+napas satu+gang
 saudara+kejang saya+keselek saya+muntah sedang setrum+odgj sibuk sipon+baru stroke stroke+mendadak stroke+tidak
 sumur+ada tabrak+motor tabrak+tembok tahu+dari tanah+kaki tangerang tebal tenggelam terjun terus+bisa tiba
 tidak+telepon tiga+patah tolong+kirim truk+di ular+tanah untuk+ibu untuk+nganter wa warga yang+bener yang+harus
 yang+tabrak ~<.> ~<?> ~<ant ~<any ~<api ~<ata ~<aya ~<bir ~<bra ~<daa ~<dar ~<dua ~<eva ~<gak ~<gay ~<gem ~<gen
 ~<get ~<hid ~<jat ~<jeb ~<kam ~<kej ~<ket ~<kre ~<kum ~<lah ~<lai ~<led ~<mog ~<ngo ~<oks ~<pat ~<put ~<sec ~<seg
 ~<sep ~<ses ~<sib ~<ska ~<sus ~<tan ~<tib ~<tul ~<wa> ~acan ~adek ~adin ~ahir ~aik> ~aja> ~akua ~aler ~alit ~ando
 ~ante ~arus ~asih ~atap ~ater ~atuh ~ayah ~ayun ~ba2> ~benc ~bens ~ber> ~berh ~biru ~bruk ~busa ~cana ~cet> ~daan
 ~daka ~dara ~diev ~dih> ~ding ~diny ~dua> ~ebel ~ebol ~ebut ~ecep ~edak ~egay ~elam ~eled ~elem ~elo> ~elp> ~enan
 ~enda ~enum ~epat ~epok ~epul ~erak ~erhe ~eriu ~erju ~erte ~erut ~esar ~esel ~etel ~etih ~etub ~evak ~gas> ~gayu
 ~gena ~geru ~geti ~ggel ~gili ~giln ~gsan ~haja ~hata ~hent ~hidu ~hira ~iba2 ~iba> ~ieva ~igen ~iji> ~ikam ~imbu
 ~inde ~iner ~iru> ~itar ~itny ~jang ~jatu ~jebo ~jun> ~kami ~kamp ~keba ~keti ~ketu ~kita ~ksig ~kuas ~kuma ~lahi
 ~leda ~lind ~lsa> ~luap ~mand ~mbru ~mela ~mele ~melu ~mema ~meny ~mint ~miny ~mogo ~ndem ~ndih ~ner> ~nger ~ngge
 ~ngsa ~nta> ~ntin ~nyeb ~obah ~ogot ~oke> ~oksi ~ora> ~orny ~pelo ~penu ~pet> ~puls ~rbus ~rhen ~rjun ~rkan ~roke
 ~ruk> ~rut> ~rutn ~sece ~sega ~seng ~sepu ~sesa ~sibu ~sige ~sih> ~skar ~stro ~tap> ~teba ~tem> ~tepo ~tiba ~tiga
 ~timb ~tind ~tir> ~tre> ~trok ~truk ~tuba ~tulu ~tumb ~uap> ~uasi ~ulin ~ulsa ~umba ~ung> ~ungg ~utny ~vaku ~warg
 ~yah> ~yak> ~yaka ~yamb
darurat 3 112+dipidana 112+nyala 3+masih =birth =food =limp =still =urgent =water ada+lansia ada+tiga adik+sesak
 air+banjir air+sudah ambulans+24 ambulans+berapa ambulans+susah ambulans+yang anak+saya anak+tenggelam ancur angkat
 angkat+ini angkot+korban antar+ke atas bacok baik+lewat bakar+kulit bakso bangun bangunan banjir+besar banjir+dada
 banjir+hubung banjir+masuk banjir+tidak bantaran bantu+paman bapak bareng bawa+golok bayi+saya beda belakang+rumah
 beliung+dan bengkak berapa besar bibirnya bibirnya+biru bikin+macet bis bisa+dari bisa+dilacak bohong bohong+112
 boleh+tidak botol butuh butuh+napas butuh+pertolongan cadas cara+lapor cepat+ini danau darah darah+loba darah+nya
 darah+tidak dari+hp dari+lantai dari+mana dari+motor dari+sini depan+rs di+atas di+bantaran di+flyover di+genangan
 di+kantor di+pabrik di+periuk di+tol diam+saja dilacak dilacak+lokasi dipidana dipidana+tidak dulu+tolong
 elpiji+meledak gali gang+sebelah gang+tidak gantung+diri gas+di gas+elpiji gempa+rumah genangan+depan gratis
 gratis+untuk habis+melahirkan hebat+habis hp+tanpa hrd+sibuk ieu ikut ini+darah ipar istri+mau jalan+macet
 jatuh+pingsan kalau+ada kali+sipon kami+sedang kebanyakan+tidak kecil kecil+di keluar kena+warung kendaraan
 kerja+di ketua+rw kk+saya kontainer kontrol kren kren+proyek kulit+tolong lagi+diam laporan+bohong lemari
 lemas+banget liar+depan loba lokasi+kami longsor longsor+kecil luka+bakar maaf macet macet+ambulans malah
 malah+lari mandi mandore mandore+malah mau+berhenti mau+pinjam mau+susul melahirkan+banjir meledak+ada meledak+gas
 mendadak+mulut minta+antar minta+dijemput minta+evakuasi minta+perahu minyak miring mobil+tidak motor+dengan
 muka+sudah mulut+busa mulut+perot naik napas+parah nganter ngungsi+banjir nih no+ambulans nyala+malam nyangkut
 obat+botol obat+kebanyakan operator operator+112 orang+cuma pabrik+ambruk pada paman+kejang panitia parkir+liar
 pasien patah+tulang pecel penolong penumpang perot perot+ngomong pertolongan pinggang pinjam proyek proyek+ambruk
 pulsa+tidak puluh+menit punggungnya putus rs rs+bikin rumah+minta sadar+tapi saluran+listrik satu+lagi satu+orang
 saya+kerja saya+sayat saya+sekarat saya+sesak sd segera sekarang+lapor sekarat+minta sesak shift shift+malam siaga
 sipon stasiun sudah+dada sudah+lama sudah+tarik susah+masuk susul tambang tangan+darah tanggul tanpa+pulsa
 tanya+soal tapi+darah telepon+nomor tembok tembok+ambruk tempat+saya terus+jatuh terus+malam tetangga
 tetangga+gantung tidak+angkat tidak+berhenti tidak+tahu tikus tolong+minta tunggu untuk untuk+korban untuk+pasien
 untuk+tetangga warung+ada warung+pecel yang+kejang yang+telepon ~<!> ~<bak ~<ban ~<bap ~<bat ~<bes ~<boh ~<bok
 ~<bot ~<bre ~<bua ~<cad ~<did ~<gam ~<gaw ~<ged ~<ger ~<gra ~<hit ~<ieu ~<iku ~<ipa ~<ite ~<ka> ~<kac ~<maa ~<mac
 ~<mas ~<muk ~<nai ~<nih ~<nun ~<nya ~<nye ~<ope ~<pec ~<pin ~<pul ~<rs> ~<saj ~<sd> ~<str ~<tal ~<teb ~<ten ~<tep
 ~<tet ~<tin ~<ura ~aaf> ~acet ~adas ~agak ~aikn ~aine ~ajat ~aka> ~akan ~ake> ~akso ~alah ~all> ~alny ~amau ~ambe
 ~ambr ~ami> ~anau ~ancu ~angu ~anya ~apa> ~araa ~asie ~asiu ~atab ~atah ~atoh ~ator ~awat ~aygo ~baks ~bal> ~ban>
 ~bapa ~bare ~bayg ~beli ~bera ~berb ~besa ~besi ~birn ~boho ~boto ~bren ~buat ~bun> ~butu ~cada ~call ~cang ~cel>
 ~cil> ~cor> ~cuna ~das> ~des> ~dian ~diku ~dite ~dore ~ebai ~ebal ~ebot ~ecel ~ecil ~eda> ~ede> ~eger ~elek ~empa
 ~enca ~engg ~erai ~erbu ~erje ~erot ~erto ~esak ~etab ~etan ~gaja ~gak> ~gama ~gat> ~gede ~genc ~gga> ~gkak ~gkat
 ~gsor ~gun> ~hift ~hong ~iaga ~ibuk ~ien> ~ieu> ~ihna ~ikir ~ikny ~ikus ~ikut ~ilny ~ingi ~inja ~ipar ~ipid ~ipin
 ~iran ~irin ~itia ~itis ~jat> ~jata ~jato ~jemp ~jira ~kaca ~kany ~keci ~keli ~kepa ~kere ~kot> ~kota ~krit ~kso>
 ~kus> ~laca ~lan> ~lar> ~lasa ~lema ~lura ~lutn ~maaf ~mace ~mang ~mban ~meno ~ment ~miri ~mpan ~mpun ~muka ~naik
 ~nau> ~ncet ~ndes ~ndor ~ngat ~nih> ~niti ~njam ~nolo ~nont ~nsin ~nter ~ntro ~ntun ~nump ~nung ~nyam ~nyan ~nyay
 ~nyus ~onto ~ore> ~ota> ~otol ~oyek ~pake ~pani ~pas> ~pasi ~pata ~patn ~pece ~peno ~pero ~pida ~ping ~proy ~putu
 ~rai> ~rany ~riti ~roye ~rtol ~rukk ~saja ~samb ~san> ~sar> ~sebo ~seka ~sele ~shif ~siag ~sien ~sipo ~sor> ~susu
 ~tali ~tama ~tang ~tena ~teta ~tia> ~tihn ~tiku ~tis> ~tnya ~toh> ~tor> ~trol ~tuh> ~uat> ~ukk> ~ulu> ~umpa ~ungn
 ~usa> ~usan ~utus ~yar> ~yaya ~yek> ~yeng ~ygon ~yusu
darurat 2 112+ada 112+disuruh abis+telepon ada+bakar ada+kendaraan ada+korban ambruk+kabel ambulans+dari
 ambulans+dong angkot+tadi antar asap+tebal bagaimana+ieu bakar+lahan bandara bandara+asap bantu+kalau bantu+lansia
 bantu+nomor bantu+orang bantu+teman bantu+tidak batre batre+jam bau+gas biru+bibirnya bisa+ngomong bisa+tidak
 dada+kesang dan+tidak darah+hebat dari dari+tangga darurat+berapa darurat+kmn darurat+kota depan+sd di+depan
 di+kamar digigit dingin+bagaimana disuruh+tunggu ditepok2 ditepok2+tidak dong drop+ditepok2 elpiji film
 flyover+cibodas gantung gratis+tangerang gula+nya halo+112 hebat jalan+hubung jam+2 kabel+tabrak kakak+ipar kali
 kali+meluap karet+masih karet+untuk kartu kebanyakan kelurahan kemana kepala kerendem kerendem+sampai kesang
 kesang+dingin korban+luka kulit kumat lahan lahan+dekat lama lama+biasanya lapor+darurat listrik+ambruk luka
 lumpuh+banjir maaf+ada maaf+bapak maaf+orang maaf+tolong macet+total makasih masih+belum masih+sadar masuk
 mau+tanya mayat+nih meluap+rumah menit mesin+press minum+batre mobil+ringsek mobil+tenggelam motor muka+biru muntah
 nanti nganter+ke ngomong nya+drop nyeri+dada orang+lansia pak+makasih paman pas+bener pengendara pengendara+motor
 penumpangnya penumpangnya+masih pinggang+tolong prahu prahu+karet press puluh+orang punten ringsek ringsek+orang
 rumah+kerendem sadar+juga sadar+saya saluran sampai+pinggang satu+tidak saudara+gantung saudara+setrum saya+ketua
 saya+lumpuh saya+nyeri saya+tidak sayat+tangan segera+minta sekarat+ibu sekitar sepaha setrum+bisa sudah+rusak
 sudah+sepaha sudah+tidak tabrak+butuh tadi tadi+penumpangnya tanah+di tangerang+berapa tapi telepon+darurat
 terbalik+di tidak+ada tolong+bapak tolong+panggil tolong+perahu truk+pak ular warung yang+bakar yang+gratis
 yang+mau ~<aka ~<bib ~<blm ~<bro ~<bus ~<but ~<cal ~<elp ~<fil ~<gal ~<gul ~<heb ~<jg> ~<kag ~<kep ~<kri ~<lem
 ~<luk ~<mir ~<oba ~<seb ~<shi ~<sip ~<sum ~<tad ~<tap ~<ter ~<tii ~<tum ~<unt ~<wan ~abrk ~acak ~acok ~adan ~akas
 ~ala> ~ali> ~amah ~anit ~arah ~artu ~asep ~asny ~asuk ~atas ~atis ~atre ~baco ~batr ~bela ~beln ~bias ~bibi ~blm>
 ~brka ~broj ~cok> ~dane ~dari ~dek> ~ekar ~ekit ~elpi ~elua ~emak ~enag ~ence ~enit ~ente ~epah ~epal ~epny ~eran
 ~erap ~eten ~film ~gele ~gomo ~gon> ~grat ~gsek ~gul> ~guna ~heba ~hna> ~iant ~ibir ~igig ~iis> ~ilac ~ilm> ~inta
 ~jem> ~jepr ~kaga ~kali ~kanc ~laha ~lam> ~lann ~lek> ~lita ~litn ~lpij ~luka ~maha ~mane ~masu ~mong ~moto ~mput
 ~munt ~nant ~ncur ~ngso ~ngun ~nit> ~ntal ~nti> ~nton ~ntuk ~nyen ~oaln ~ohon ~ok2> ~okap ~oma> ~omon ~ongs ~onta
 ~oper ~pama ~peke ~piji ~pinj ~pnya ~pok2 ~prah ~pret ~punt ~put> ~raan ~rapa ~rati ~rato ~ret2 ~rik> ~rjep ~rmas
 ~rojo ~sak> ~sebe ~sege ~seki ~sepn ~sere ~set> ~snya ~tain ~tal> ~tapi ~tebe ~temb ~tiis ~ting ~ton> ~uar> ~ular
 ~ulun ~unte ~untu ~usul ~utuh ~waru
darurat -2 ada+di ada+saudara ada+warga ambruk+helm ambulans+lansia anak+minum badan banget bantu+saya bantu+segera
 barat barat+tolong bayur cengkareng+barat cepat+pak cuci+darah dan+mulut di+emperan di+kabel di+mana dia+masuk
 dikit dua+tidak emperan es ganti gas+bocor gratis+bisa gratis+malam helm+rusak ibu+naik istri+saya jalan+cengkareng
 jalan+raya juta kaki kaki+kegiles kegiles kegiles+truk kejang+dan kembali koin kontrakan+saya kursi+roda
 lampu+merah lari lihat+lagi linglung listrik+miring luka+parah maling masih+tabrak mayat+gratis minum+koin
 miring+takut motor+tiba napas+tolong nyangkut+di nyasar pak+cepat paket paksa palsu periksa pertigaan+bayur plafon
 punya racun+tolong sadar+pertigaan saya+di segera+ada sekarang+ada sering stroke+sekarang supir supir+masih
 tabrak+tiang tabung takut+gas takut+tabrak tanah+pak tergeletak terima tiang+supir tiap+malam tipu toko tol tongkat
 untuk+warga yang+kena yang+mana yang+urus ~!!!> ~<!!! ~<bau ~<bel ~<blo ~<bur ~<dia ~<dih ~<diu ~<es> ~<gor ~<ham
 ~<jar ~<jut ~<kel ~<koi ~<kos ~<kua ~<lin ~<nab ~<pap ~<ray ~<rep ~<ruk ~<spa ~<tak ~<tau ~<wal ~abur ~acar ~adam
 ~adwa ~afon ~agar ~agi> ~ahit ~aket ~akti ~alak ~alon ~aman ~amka ~ampa ~ang> ~apan ~arny ~bau> ~bayu ~biar ~buan
 ~car> ~cem> ~curi ~diba ~dica ~diga ~dipe ~diri ~ditu ~dug> ~duka ~dwal ~ebar ~edah ~edug ~egil ~eli> ~elmn ~elom
 ~emal ~embu ~empl ~enal ~engu ~erda ~erja ~ermi ~erna ~fasn ~fon> ~gaju ~gala ~gere ~geri ~gile ~gkar ~glun ~gol>
 ~han> ~ian> ~iata ~ibu2 ~iem> ~igan ~ikit ~iles ~iman ~imba ~inal ~ingl ~ipak ~jadw ~jahi ~juta ~kaki ~kamb ~kegi
 ~kerj ~koin ~kun> ~lafo ~lanj ~lapa ~lati ~ledu ~ling ~lisi ~lmny ~lom> ~lomp ~mare ~mat> ~mpin ~mula ~mule ~mur>
 ~ncem ~nduk ~nek> ~ngal ~ngel ~nglu ~ntan ~nten ~ntik ~ntra ~oin> ~oko> ~oton ~pada ~paks ~pan> ~perl ~pil> ~plaf
 ~pot> ~rant ~raya ~res> ~rmin ~samp ~sia> ~siny ~sir> ~supi ~tabu ~tiha ~trak ~tump ~ules ~unti ~upir ~usah ~wal>
 ~wali ~yany ~yari
darurat -3 =smell =tale ada+tidak air+mulu aja+ada alamat ambil ancam atm banjir+ngungsi bank bantu+mobil bedah
 bedah+rumah benteng benteng+telepon berapa+malam berhenti+darah berobat bikin bisa+duduk bisa+gerak bocah bolong
 bpjs buka cek cengkareng daftar darurat+tolong data dekat di di+pinggir di+situ dikasih dinas dipukul diri+tapi
 ditinggal duduk+minta duit foto gas+meledak gelandangan+lemas got hajat+racun ini+gelandangan istri jaya jembatan
 jembatan+bisa jiwa kali+pas kali+sekarang kami+kejang karang+tengah kata ke+gang kesini kk kok korban+banjir kosong
 kucing kursi lewat lift malam masjid+butuh masuk+ke mata mayat+di mayat+sekarang mencong minggu mulut+mencong ngaku
 online orang+mau orang+odgj orang+sudah orang+tua padahal pak+orang pas+banjir pasang pegang pernah pertigaan
 pindah pintu pohon+mau putih roda rumah+ambruk rumah+lapor sakit sampah santunan sebelah+gantung sekarang+dia
 setrum+di suka tabrak+korban tabrak+mesin tabrak+rumah taman tapi+masih tawuran telepon+walikota tengah
 tergeletak+di tiang tidak+punya tirta tirta+benteng tolong+evakuasi tolong+kesini trc uang walikota yang+minum
 ~<akt ~<asa ~<atm ~<bah ~<bal ~<beg ~<bik ~<bol ~<bpj ~<buk ~<car ~<cek ~<cer ~<cil ~<cur ~<daf ~<dek ~<di> ~<din
 ~<dir ~<dui ~<duk ~<fot ~<gaj ~<gg> ~<gig ~<gil ~<han ~<hel ~<ila ~<ing ~<jay ~<jiw ~<kas ~<kay ~<keh ~<ken ~<kk>
 ~<kok ~<kuc ~<lay ~<lew ~<lif ~<mak ~<mal ~<mba ~<meg ~<met ~<mul ~<naf ~<nem ~<nen ~<onl ~<pas ~<pla ~<por ~<psi
 ~<rod ~<sab ~<sah ~<sel ~<sem ~<sim ~<smp ~<sup ~<tip ~<tp> ~<trc ~<uan ~aca> ~adah ~adu> ~ahal ~airn ~aji> ~akah
 ~aki> ~akit ~aksa ~aksi ~alam ~alat ~alsu ~ampi ~anan ~anti ~atan ~atia ~atm> ~aun> ~aut> ~awan ~awur ~ayak ~ayur
 ~bada ~bah> ~bank ~bar> ~batu ~belo ~bere ~bero ~biki ~boca ~bolo ~bpjs ~bu2> ~buh> ~buka ~cam> ~cong ~daha ~dann
 ~deka ~den> ~diam ~dibe ~dibu ~diem ~dija ~dise ~dita ~duit ~dung ~egal ~egan ~ekat ~elat ~emat ~enco ~endo ~erik
 ~erim ~erin ~ewat ~foto ~gaan ~gah> ~gaku ~ganc ~gnya ~gsep ~guru ~hal> ~hany ~hir> ~igaa ~ikas ~ikin ~ikot ~iksa
 ~ila> ~inas ~ing> ~inga ~intu ~iper ~ipu> ~ipuk ~irah ~iri> ~irta ~isi> ~iwa> ~jamb ~jemb ~jiwa ~kabu ~kaya ~keca
 ~kela ~kemb ~kok> ~kons ~kosa ~koso ~kuci ~kunc ~lai> ~lak> ~lari ~las> ~lewa ~liat ~lift ~liko ~line ~lis> ~lsu>
 ~mala ~mali ~mamp ~mas> ~mbal ~mbat ~mega ~meng ~meni ~mina ~mper ~mpu> ~nan> ~nang ~nasi ~ncam ~ncon ~nda> ~nden
 ~nemu ~nene ~ngad ~ngah ~ngak ~ngar ~ngen ~ngny ~ngur ~nlin ~nyas ~nyau ~nyun ~ocah ~oda> ~ompa ~ongk ~onli ~oson
 ~pals ~pemu ~perk ~pern ~pind ~pjs> ~poli ~pom> ~psik ~ram> ~rian ~riks ~rnah ~rnya ~roba ~roda ~rtig ~sang ~sema
 ~seri ~sing ~sok> ~song ~ster ~sung ~taun ~tawu ~terl ~tern ~tes> ~tik> ~tipu ~tirt ~toko ~torn ~trc> ~tri> ~uan>
 ~uarg ~ucin ~uin> ~uit> ~ukan ~umur ~unci ~ursi ~uta> ~utih ~wan> ~wura ~yasa ~yaut ~yur>
darurat -4 =beast =nature =poor =work @1 @=ugd_malam @first=ugd_malam abis+cuci ada+masih ada+orang alat ambulans+rs
 ambulans+tidak banyak+darah baru bawah+jembatan bisa+telepon butuh+tempat cari cuci dapat depan+rumah di+bawah
 di+kolong dia dokter jual kapan karang linglung+di mabuk masjid mati mau minta+air motor+jatuh naik+motor nama
 ngungsi+di nomor+telepon pagi pas perempuan pohon+orang pos pulang rt rumahnya sekolah sesak+ambulans sih surat
 tabrak+pohon tahun tempat terus+sesak tiap tidur tolong+ada umur untuk+saya urus ~<aku ~<bad ~<bun ~<dam ~<dap
 ~<dib ~<dis ~<dok ~<dr> ~<got ~<ist ~<jua ~<kun ~<mab ~<mau ~<pol ~<ram ~<rt> ~<sar ~<sih ~<suk ~<tah ~<tir ~<tok
 ~<ton ~<umu ~<uru ~abuk ~abun ~afta ~ahun ~ambi ~angn ~ank> ~anyu ~apet ~aris ~aru> ~asji ~ati> ~ayan ~bara ~bata
 ~bur> ~cari ~cek> ~cing ~cuci ~daft ~dam> ~dapa ~dape ~dia> ~dina ~dipu ~dokt ~dur> ~ekol ~elia ~enge ~enin ~erob
 ~erti ~etem ~ftar ~gann ~gar> ~hun> ~idur ~ihan ~ilan ~inda ~jaya ~jid> ~jual ~kah> ~kena ~ker> ~kesi ~ket> ~kin>
 ~kit> ~ksa> ~kter ~kul> ~kurs ~laya ~les> ~mabu ~mahn ~masj ~mati ~mau> ~mbah ~menc ~mete ~ming ~mpah ~mpat ~mpua
 ~nama ~nas> ~ngga ~njan ~nsos ~okte ~olah ~pagi ~pah> ~pere ~pori ~pos> ~puan ~puku ~pula ~ran> ~ris> ~rong ~rsi>
 ~saha ~sant ~seko ~sep> ~sjid ~suka ~sura ~tahu ~tar> ~ter> ~tera ~teri ~tidu ~ual> ~uci> ~ukul ~una> ~unga ~urus
darurat -5 =dead =drill =heart =mad =money =seek =seen @=alat_bantu @=kerja @=pangan @=poli_jiwa @=puskesmas
 @=santunan @=slrt @first=- @first=alat_bantu @first=pangan @first=poli_jiwa @first=puskesmas @first=santunan
 @first=slrt @first=trc ada+rumah bisa+hubung bulan darah+terus di+masjid dinsos hari hilang ini kolong ktp makan
 meninggal merah mulu pinggir+jalan puskesmas rs+tidak saya+abis telepon+tidak terlantar tiba+ambruk tinggal
 truk+tanah tua ~<ala ~<bul ~<dic ~<dij ~<hil ~<ini ~<kap ~<ktp ~<kur ~<mat ~<nam ~<nga ~<pag ~<pal ~<pus ~<san
 ~<sur ~<taw ~<tua ~alik ~amat ~angi ~apat ~ata> ~bent ~dins ~elan ~erla ~erny ~esma ~eter ~hari ~hila ~iap> ~ingg
 ~ini> ~kapa ~kesm ~kola ~ktp> ~lang ~lat> ~mata ~nal> ~ndah ~ning ~pak> ~peng ~pir> ~pusk ~rlan ~rta> ~skes ~smas
 ~sos> ~temp ~tiap ~tin> ~tong ~tuna ~uang ~uske
darurat -6 =lost @=damkar @=dukcapil @=ppa @=trc @first=dukcapil @first=kerja @first=ppa duduk gratis+nomor
 ini+bapak ketemu km odgj pak+ada tidak+bisa tidur+di yang+setrum ~<dim ~<dud ~<km> ~<kol ~<odg ~aku> ~anja ~ceng
 ~dang ~dgj> ~dima ~dudu ~emba ~emu> ~gal> ~ggal ~inso ~kolo ~odgj ~temu ~tian ~uduk
darurat -7 @=polisi @first=polisi gelandangan mau+ambruk ~<gel ~<tia ~ak2> ~alan ~anda ~duk> ~eng> ~land ~mera ~ndan
 ~trus
darurat -8 @first=damkar jalan pak pinjam+ambulans tabrak+tidak yang+tenggelam ~<jal ~<pak ~jala
darurat -9 ~<jl>
darurat -10 ambulans+mayat pak+tolong
polisi 15 bikin+sim
polisi 12 diancam+disebar pribadi+saya sim+c
polisi 11 ~pema
polisi 10 ada+tawuran c mabuk+di mantan+pacar pju+mati saya+lari ~<c>
polisi 9 ancam+mau atm bikin+skck bisa+tidak dari+rumah mabuk pemalakan polres polsek rawan+begal ~<atm ~<mab ~<pol
 ~abuk ~alak ~arny ~atm> ~buk> ~lres ~lsek ~mabu ~nusu ~olre ~olse ~polr ~pols ~sek> ~sum>
polisi 8 =force @=polisi @first=polisi anak+sekolah begal+di jalan+baru judi laki+pamer lari+dengan mantan+ancam
 orang+di polisi rawan rumah+bawa senjata skck tidak+kembali tidak+pulang tusuk uang+paksa ~<bom ~<dan ~<jud ~<pem
 ~<saj ~<skc ~<tus ~abu> ~ajam ~bega ~bobo ~bom> ~carn ~diru ~irus ~isi> ~jata ~judi ~kck> ~lap> ~liki ~lisi ~njat
 ~obol ~olis ~poli ~res> ~saja ~senj ~skck ~udi> ~uli>
polisi 7 ada+begal akun bantu+lansia bayar+bagaimana begal curi di+jembatan di+kelurahan diancam dikeroyok+orang
 dompet+maling hilang+di hilang+untuk istri+lari jual jual+obat kalau+tidak kantor+polisi keras lampu+pju
 lapor+orang lapor+polisi maling+di minggu+mau minta+uang miras motor motor+hilang palak panti+pijat pemalakan+di
 pergi pergi+tidak pijat+plus pinjol plus pulang+minggu pungli+di raib rusak+massa sabu saya+dikeroyok saya+disebar
 surat+hilang tawuran+anak tipu tukang+parkir ~00rb ~0rb> ~<aki ~<beg ~<cur ~<jua ~<mot ~<ped ~<plu ~<rai ~<sab
 ~<sen ~<tip ~<und ~abun ~adis ~aib> ~akun ~alap ~amai ~anca ~asin ~bari ~bol> ~cam> ~dicu ~egal ~ehil ~enja ~ergi
 ~etas ~ianc ~icur ~ikin ~injo ~ipu> ~iras ~jat> ~kehi ~lak> ~lasn ~mira ~moto ~ncam ~njol ~oplo ~otor ~pala ~peda
 ~pemb ~perg ~plus ~puan ~raib ~rgi> ~rnya ~sabu ~tas> ~tipu ~tusu
polisi 6 =money =nature ancam bacok baik balap balap+liar baru+sudah bawa+lari begal+pak culik damai dan di+pos
 dibajak dibobol dicolong digasak dikeroyok dikeroyok+temen disebar duduk+bawa emas gelap golok+lagi helm hilang
 ijin+keramaian jambret jual+miras jual+sabu kampung+sebelah kelas+sampai kena+tipu keterangan+hilang
 kontrakan+pakai lagi+putar lansia+mobil lari lari+dari lebam lebam+lapor maling mantan mau+bacok mau+sebar
 mobil+hilang motor+saya naik+motor nyolong obat+keras online orang+hilang orang+ngaku pas preman rampas rekening
 saldo sampai+lebam saya+dipukul saya+rusak sering+palak skck+syaratnya sms spion surat tabung tas tawuran tiap
 tiap+malam tipu+travel toko tramadol transfer uang+saya untuk+atm wa warung yang+jual yang+tawuran ~<aku ~<bai
 ~<cul ~<dic ~<gad ~<hel ~<hil ~<kab ~<keh ~<kli ~<lar ~<mir ~<nyo ~<onl ~<pal ~<rek ~<sms ~<spi ~<taw ~<tia ~<tra
 ~<wa> ~adol ~aldo ~alin ~amad ~ansf ~arun ~asak ~awur ~baja ~bala ~bam> ~bank ~bar> ~bini ~bret ~bung ~cama ~coka
 ~colo ~culi ~curi ~dama ~dibo ~dipe ~dis> ~dise ~diti ~dol> ~ebam ~eken ~elm> ~enip ~enus ~eram ~eroy ~etip ~fer>
 ~gadi ~ganc ~gasa ~gint ~gkep ~hack ~helm ~hila ~iap> ~ibaj ~ibob ~icol ~igas ~ikan ~iker ~ilan ~ine> ~ion> ~iseb
 ~itip ~jak> ~jin> ~jol> ~jual ~keni ~kep> ~kera ~kuli ~kun> ~lari ~ldo> ~lika ~line ~lus> ~mado ~mai> ~mali ~mbac
 ~mbre ~mena ~mpas ~ngke ~nipu ~nlin ~nsfe ~ntan ~nyab ~nyol ~okan ~oko> ~olan ~onli ~orny ~oyok ~pas> ~peni ~pinj
 ~pion ~prem ~rama ~rans ~ras> ~reke ~rema ~royo ~rung ~sald ~seba ~sfer ~sms> ~spio ~sura ~tabu ~tawu ~tiap ~tor>
 ~tram ~tran ~ual> ~ulik ~uri> ~usuk ~waru ~wura ~yolo
polisi 5 =lost =strike ada+kabar akun+ig akun+wa alamat alat+dengan ancam+nyebarin apk arisan ayam bank bantu+tidak
 bawa bayar bisa+bayar bobol di+angkot di+jalan di+parkir di+ruko di+warung dihack dilempar dilempar+orang
 disebar+mantan dua dua+orang duit flyover foto helm+hilang hp ijin jam+berapa jambret+di jual+tramadol juta kabar
 ke+anak kebobolan kelahi kelontong+jual kenalan keras+ke ketangkep laptop lari+mobil lokasi malam+minggu
 mantan+saya miras+oplosan mobil motor+di motor+dibawa motor+tidak ngaku ngegadein ngintip nyabu nyebarin
 nyebarin+foto nyebrin nyebrin+ancam online+tidak orang+duduk orang+mabuk orang+malam pacar pagar panti parkir
 parkir+paksa pemalsuan pemalsuan+tanda penipu penipuan perang perang+sarung petasan polsek+mana polsek+nomor pompa
 preman+minta pungli ribut rumah+dilempar rumah+kebobolan rumah+orang rumah+sejak sabtu sabu+kayanya sabung
 sabung+ayam sarung saya+dibawa saya+nyebrin saya+tipu sejak+kemarin sekolah+jual sering skck+online sudah+3
 syaratnya+apa tabung+gas tawuran+di temen tilang+bayar tipu+arisan toko+saya visum ~<anc ~<apk ~<ari ~<bac ~<baw
 ~<cal ~<deb ~<dik ~<dua ~<dui ~<ema ~<fly ~<fot ~<gen ~<gir ~<hp> ~<iji ~<ila ~<jut ~<ket ~<mba ~<mem ~<mob ~<nga
 ~<nus ~<nye ~<pac ~<par ~<pre ~<raw ~<rib ~<sal ~<sar ~<sur ~<tab ~<tas ~<tok ~<vis ~abtu ~abur ~ack> ~adei ~agar
 ~ahi> ~aku> ~alsu ~ambr ~anki ~ante ~apk> ~apto ~arki ~asan ~asny ~awa> ~ayam ~ayar ~baik ~bawa ~bil> ~bola ~brin
 ~btu> ~but> ~coll ~ctor ~debt ~dein ~dico ~diga ~digo ~dija ~dike ~dile ~dua> ~duit ~ebar ~ebob ~ebri ~ecto ~edag
 ~egad ~ein> ~elap ~enal ~engu ~enny ~er2> ~eras ~eror ~flyo ~foto ~gade ~gaku ~gal> ~gega ~gkro ~gli> ~iar> ~ihac
 ~ijam ~ijin ~ilem ~ing> ~inti ~ipua ~isum ~jam> ~jamb ~juta ~kabu ~kebo ~kero ~keta ~keti ~kin> ~kir> ~kron ~lapi
 ~lapt ~ling ~llec ~lsua ~lyov ~mals ~mant ~menn ~mobi ~morn ~nala ~ncem ~ngak ~ngeg ~ngkr ~nkin ~ntem ~ntip ~obil
 ~okas ~olle ~ompa ~osti ~oto> ~paca ~paga ~pant ~park ~pera ~peta ~pomp ~pros ~ptop ~ramp ~rant ~ribu ~rkir ~sabt
 ~saru ~siny ~stol ~suan ~tasa ~tel> ~tem> ~teme ~ter2 ~toko ~top> ~uit> ~undi ~ungl ~uran ~urat ~uta> ~visu ~yabu
 ~yam> ~yebr ~yok> ~yove
polisi 4 100rb 100rb+dapat 200rb =tale =work ada+bantu ada+judi air+dicolong akun+fb amal amuk+karena anak+dipukul
 angkot asing atas baik+saya bandar bantu+lapor banyak bawa+alat bawah+flyover bikin bikin+surat bpkb+motor
 buka+tidak c+makasih cikokol cod collector curi+di dagang dapat+dari dapat+sms datang+bawa debt debt+collector
 di+bawah di+gang diancam+foto digondol digondol+maling dikeroyok+pulang diteror dompet facebook fb foto+kalau
 foto+ktp foto+saya gas gendam geng golok hack hilang+dari hilang+stnk hipnotis+di hp+hilang ibu+tipu ig ilegal
 investasi+bodong jadi jemur jual+beli jual+narkoba jual+rokok judi+sabung kantor karena+mabuk ke+pelajar
 kelahi+pakai kelontong kena+hack kena+hipnotis kenal kosmetik kosmetik+jual kosong kotak kotak+amal laki lapor+ke
 lapor+penipuan laporan+hilang laporan+polisi liar liar+tiap maaf+lansia maaf+motor makasih masuk+maling mau+lapor
 mbanking menang menang+undian mereka mesum minta+transfer mobil+saya motor+raib muda+nyabu nama+baik narkoba
 ngaku+bank ngintip+rumah nomor nyabu+di nyetel obat oplosan orang orang+naik orang+tusuk otp pada+bawa pakai+mesum
 pakai+pinjam pakai+pisau paksa palak+dagang palak+di palsu+100rb pas+mudik pas+naik pasang+polisi perempuan+saya
 perhiasan pijat pinjam pinjam+duit pinjam+online pinjol+neror polsek+alamat pompa+air preman+palak prostitusi
 prostitusi+di pukul pulang+sekolah putar+di rampas+motor rekening+tiba rokok+ilegal ruko rumah+kosong rumah+tidak
 sabtu+buka saldo+hilang saldo+rekening sampai saya+hilang saya+jambret saya+maling saya+pak saya+sekarang
 saya+tidak sebar sebar+foto sebelah+perang sepeda sms+menang spion+digasak stnk suami+saya sudah+ada tadi+di
 tahan+polsek tanda tanda+tangan tarik telepon+ngaku temen+sekolah temen+tidak tempat+judi tempat+prostitusi
 tetangga+jual tiap+minggu tiap+pulang tiba+habis tidak+kenal tipu+online tipu+orang tolong+ada tukang tutup+jam
 uang uang+palsu undang undian untuk+tipu wa+saya whatsapp whatsapp+dibajak ~100r ~200r ~<100 ~<200 ~<ama ~<bal
 ~<bik ~<bin ~<bob ~<cel ~<cik ~<cod ~<col ~<cow ~<did ~<dig ~<dih ~<dip ~<dir ~<dit ~<dom ~<fac ~<fb> ~<gol ~<hac
 ~<ig> ~<ile ~<isi ~<jad ~<jam ~<jem ~<kos ~<lak ~<mal ~<mes ~<nar ~<nge ~<nom ~<oba ~<opl ~<otp ~<pin ~<puk ~<ruk
 ~<seb ~<sep ~<stn ~<tar ~<tem ~<trs ~<uan ~<wha ~abar ~acar ~aceb ~acok ~aik> ~ajak ~akas ~aksa ~amal ~amat ~ambi
 ~angd ~angk ~ank> ~apin ~app> ~arik ~arko ~ata> ~atsa ~awan ~baco ~band ~bany ~baya ~book ~bot> ~bur> ~cany ~car>
 ~cebo ~celu ~cem> ~ciko ~ciny ~cod> ~cowo ~dan> ~dian ~dida ~diha ~dipa ~domp ~eboo ~ebt> ~ebut ~eka> ~elah ~eli>
 ~elon ~elur ~emba ~emen ~emur ~encu ~eped ~erhi ~esum ~etan ~face ~gani ~gat> ~gdut ~gkot ~golo ~gur> ~hats ~hias
 ~ibut ~igon ~ijat ~ikok ~ileg ~impu ~inja ~inje ~ios> ~ipak ~ipal ~ipec ~iram ~iser ~itel ~itim ~jadi ~jem> ~jemu
 ~kaba ~kasi ~kela ~kelo ~king ~kira ~koba ~koko ~kosm ~koso ~kuti ~laka ~laki ~laku ~lang ~lect ~lega ~liar ~lok>
 ~lont ~mala ~man> ~mat> ~matn ~mbil ~memb ~menc ~meng ~mer> ~mesu ~meti ~ming ~mor> ~mpa> ~mpai ~mpet ~nark ~ndar
 ~ndia ~ndol ~nemu ~ngdu ~ngli ~njam ~njem ~nomo ~nong ~nter ~ntet ~nton ~ntor ~nyeb ~oba> ~obot ~olok ~omor ~ompe
 ~onte ~onto ~ook> ~osan ~oses ~osme ~oson ~otak ~otp> ~over ~pai> ~paks ~para ~penc ~pist ~puki ~rawa ~reka ~ret>
 ~rhia ~risa ~rkob ~robo ~ror> ~ruko ~san> ~sapp ~sebe ~sepe ~seri ~ses> ~smet ~song ~stit ~stnk ~suk> ~tak> ~tal>
 ~tand ~tang ~timp ~tip> ~titu ~tnk> ~torn ~trs> ~tsap ~tusi ~ugil ~uhan ~uko> ~unda ~ungi ~ver> ~wan> ~what ~yete
polisi 3 3+bulan 4+hari 4+juta =arms ada+atm ada+balap ada+biaya ada+maling ada+mobil ada+yang ambil ambil+orang
 arisan+online bacok+ibu bagaimana+ya balapan banget+sumpah bank+minta banking bantu+ada bantu+bapak bantu+hp
 bantu+motor bantu+rumah bawa+anak bawa+golok bawa+senjata bawah bayar+pakai bebas+ke begal+bawa beli berapa+ya
 bhabinkamtibmas bhabinkamtibmas+kelurahan bisa+bantu bisa+lapor bisa+urus bobol+atm bocah+tawuran bodong
 bodong+robot bubar buka+jam bukan+odgj bukan+terlantar cabut cabut+laporan cctv cikokol+bawa cs culik+orang curiga
 curiga+di dagang+di dan+bukan dan+nomor dan+perhiasan dan+visum dana dana+hilang dangdutan+sampai dapat dari+pasar
 datang+orang dengan+laki dengan+pacar depan+flyover depan+gelap depan+ruko di+facebook di+kontrakan di+lampu
 di+pasar di+polsek di+taksi dibacok+di dibawa dibobol+maling diembat diembat+orang dijual+bebas dikuntit
 dikuntit+laki diperas diperas+lewat dipukul+suami diretas dompet+tinggal duit+ke fitnah+di flyover+cikokol
 foto+telanjang gelap+pju geng+motor golok+kami hajat halte+tidak hape hari+depan harus+lapor hilang+semua hipnotis
 hp+jambret ibu+hilang ibu+kena ig+diretas ikut ilegal+ke investasi isi itu+ngkutin jalan+dari jalan+raya jatah
 jual+pil jumat kabel+curi kaca kaca+rusak kakak+tipu kami kami+minta karawaci+pakai karena karena+sudah
 kebobolan+pas kecil+di kelahi+bawa kelamin+di kelurahan+sukajadi kemana+biar kemarin+dia kembali kembali+hp
 keramaian+hajat kerja+luar kerja+minta kerja+takut ketangkep+tawuran ketemu+motor ketemu+tas kios kirim kirim+sudah
 klik klip kontak konter konvoi koplo koplo+di krja krja+terus ktp+saya kunci kunci+nempel lagi+ada lagi+depan
 lain+lapor laki+lain laki+tiap laku lansia+siapa lapor lapor+kmn lapor+pencemaran laporan+karena laporan+orang
 laporan+saya lari+bawa lari+motor lewat+video liar+di lowongan lowongan+palsu m+banking maaf+akun maaf+bikin
 maaf+ibu malah malah+ancam malam+ada malam+lapor maling+malam mana+buka mana+sabtu mana+tutup masih+di mati+semua
 mau+cabut minggu minta minta+jatah minta+otp minta+pasang motor+bawa motor+kredit motor+mau motor+nganggur neror
 ngaku+petugas ngaku+polisi nganggur+sudah ngkutin ngkutin+saya nomor+bhabinkamtibmas nomor+mati nomor+polisi
 obat+larang odgj+dan orang+begal orang+itu orang+palak orang+untuk pacar+di pada pagi+ini pakai pakai+uang
 palak+anak pamer pamer+kelamin parah parkir+di pas+parkir pembeli pencemaran pencemaran+nama penipuan+lowongan
 perempuan perempuan+hilang pernah pernah+kirim pil pil+koplo pinjol+ilegal plastik+klip plus+bisa polisi+bayar
 polisi+berapa polisi+dan polisi+nomor polisi+untuk polres+lokasi polres+nomor polsek+lokasi pulang+krja punya+takut
 putar rampas+orang ribut+dangdutan robot robot+trading rokok ruko+kunci rumah+kontrakan rumah+maling sabu+di
 saldo+dana saya saya+begal saya+bukan saya+dibacok saya+dicolong saya+diembat saya+ibu saya+ngumpet saya+pakai
 saya+pukul saya+punya saya+sudah saya+telepon saya+tiap sebelah sebelum sejak semalam semua+rawan siapa+yang sp2hp
 sp2hp+laporan stasiun+tangerang stnk+di suami+tapi sudah+4 sudah+damai sudah+lama sudah+tegur sukajadi sumpah supir
 surat+dulu tabrak+lari tagih taksi taksi+ada takut+banget takut+senjata tangkap tapi+saya taruh tas+curiga
 tawuran+lagi tawuran+urus tawuran+warga teman+tipu terlantar+saya terus+sudah tetangga tetangga+saya tiap+lewat
 tiba tidak+pernah tipu+investasi tipu+kerja tipu+lowongan tipu+pinjol toko+kosmetik trading tramadol+dijual
 tramadol+ke tusuk+di urus urus+bagaimana video video+telepon wa+dihack warga+di was yang+bobol ~2hp> ~<ang ~<asi
 ~<aya ~<bha ~<bod ~<bro ~<bug ~<cab ~<cct ~<cs> ~<dag ~<dib ~<dis ~<gas ~<gim ~<gw> ~<iku ~<inv ~<ist ~<jum ~<kag
 ~<kel ~<ken ~<kio ~<kna ~<krj ~<kun ~<lap ~<min ~<mud ~<mut ~<neg ~<ner ~<ngi ~<ngk ~<nip ~<non ~<ora ~<pag ~<pel
 ~<pij ~<pom ~<say ~<set ~<sp2 ~<sy> ~<tet ~<tib ~<tuk ~<vid ~<was ~abin ~abok ~acan ~adi> ~adin ~agak ~aikn ~ajad
 ~ajat ~akai ~akan ~alik ~amer ~ampa ~amti ~ance ~ania ~anta ~anto ~apor ~ario ~aris ~aruh ~atas ~ayaa ~bat> ~beat
 ~bera ~bhab ~biki ~bink ~bmas ~bodo ~bok> ~buba ~bugi ~cah> ~cctv ~cilo ~cok> ~cope ~ctv> ~daga ~dale ~dapa ~dar>
 ~deo> ~diba ~dibl ~dik> ~diko ~dira ~dire ~eat> ~ebai ~ebel ~ecah ~eda> ~ejak ~ejam ~emal ~emas ~embe ~emui ~ena>
 ~ence ~erek ~eres ~erna ~esta ~etel ~etik ~gaka ~geng ~gga> ~ggat ~gima ~gir> ~gond ~hape ~hop> ~iamb ~iba> ~ibaw
 ~iber ~iblo ~ibma ~icil ~icul ~ideo ~iemb ~iga> ~igak ~ikon ~ikut ~ilok ~inan ~inia ~inka ~inta ~inve ~iper ~iran
polisi 3 ~iret ~irim ~isan ~juki ~juma ~kaga ~kaja ~kami ~kamt ~kang ~kant ~kena ~kios ~kiri ~klik ~klip ~kol> ~kont
 ~konv ~kopl ~krja ~ksi> ~ktip ~kunt ~kuny ~lami ~lapo ~lemp ~link ~lip> ~lng> ~loka ~losa ~lowo ~luri ~mabo ~mal>
 ~mate ~mbat ~mbaw ~mbel ~mema ~men> ~mere ~minj ~mint ~mplo ~mpua ~mpuk ~mtib ~muin ~mute ~nagi ~nci> ~ncin ~ncul
 ~ndam ~negu ~nero ~ngan ~ngi> ~nian ~niay ~nkam ~nta> ~ntak ~nves ~nvoi ~nyak ~odon ~okol ~ombo ~onda ~onga ~onta
 ~onvo ~opet ~oran ~orin ~owon ~p2hp ~pame ~pari ~peca ~pela ~penu ~perh ~pern ~pet> ~pija ~pin> ~pir> ~plas ~plo>
 ~plos ~puln ~puta ~radi ~rang ~rany ~rat> ~rena ~riga ~rim> ~rin> ~rjad ~rlar ~rnah ~roko ~romb ~rong ~rose ~rost
 ~ruh> ~ruha ~saya ~sere ~shop ~snya ~sp2h ~suka ~sump ~supi ~taks ~tan> ~tari ~taru ~temb ~tero ~tet> ~teta ~tiba
 ~tibm ~tol> ~tole ~tuka ~uala ~uang ~uara ~ubar ~ukaj ~ukan ~ulng ~upir ~uria ~urig ~urit ~usi> ~utan ~utar ~uter
 ~vest ~vide ~voi> ~was> ~yaan ~yak> ~yar>
polisi 2 2jt 5+juta =body =height =seek =thanks ada+jual ada+pak adik adik+laki aktif alamat+mana alfamart alun2+mau
 anak+kampung apa+lapor apk+terus asing+tiap bahaya+dijual bantu+pemalsuan bantu+teman bantu+tipu batu+ceper
 bawa+apa bayar+2 begini belakang+tiap berapa biar bibi+kelahi brong brong+tiap calo ceper ciliwung
 ciliwung+sekarang cs+bank culik+anak dan+bunuh dan+sudah dangdutan dengan+perempuan di+alun2 di+gatot di+kereta
 di+tele dibawa+lari dicolong+di digasak+maling dilempar+batu dipaling diperes diperes+minta diproses dipukul+3
 dipukul+kakak dipukul+tukang diteror+nomor dompet+isi dua+kali duduk dulu+apa e+tilang fitnah gatot gatot+subroto
 golok+amuk golok+depan golok+harus harus helm+saya hilang+lapor hilang+pas hilang+sendiri hilang+takut hp+saya
 ibu+saya ikan+petasan ikut+saya istirahat+jam jaket jembatan jembatan+ciliwung jenguk jenguk+tahan jok judi+kartu
 kabel kasus kasus+pukul kayanya ke+rumah kebun+saya kelamin kembali+motor klik+undang knalpot knalpot+brong kode
 kredit kredit+gelap kunci+masih laen laen+di lain+sertifikat lansia+pergi lansia+saya lapor+dulu lapor+judi laporan
 laporan+di larang lembar lokasi+mana lowongan+kerja m maaf+hp maaf+saudara maling+masih maling+masuk masih+ada
 masjid massa matel mau+jenguk mau+nyantet mbanking+kosong minta+2jt mobil+lari mobil+rental mobil+rusak mobil+tidak
 mudik musik musik+keras naik naik+nmax naik+ojol narkoba+di ngaku+cs ngaku+dari nganggur ngumpet nikah+apk nmax
 nomor+asing nomor+wa nyantet nyantet+dan nyetel+musik nyuruh orang+bawa orang+visum pagar+orang pagi+ada pak+temen
 pakai+jaket pakai+kayu pakai+tipu paksa+parah palsu pasar pelanggan pemalakan+supir pembegalan pembegalan+di
 pemerasan pemerasan+foto penipu+bisa perempuan+di petasan+bahaya pinang pisau+nih polisi+minta polsek+jam
 pukul+maling pulang+dari pulang+kerja punya+rumah rental rumah+dibobol saya+bawa saya+dibajak saya+dipaling
 saya+pagar saya+was scammed scammed+online sebelah+jadi sebelah+rumah sekarang+diperes sekolah+laen sengketa+utang
 senjata+ikan sertifikat+ada setiap sewa+mobil stm suami+pergi subroto sudah+tiga supir+truk syaratnya
 tangan+syaratnya tarik+paksa tawuran+depan tegur tele tele+sekarang tempat ternyata terus+mbanking tidak+ada
 tidak+dikasih tipu+jual tipu+loker undang+nikah vcs vcs+dengan visum+dulu warga+pukul warung+kelontong was+scammed
 yang+ancam yang+begal yang+bisa yang+punya yang+urus ~2jt> ~<!> ~<2jt ~<adi ~<bub ~<dam ~<die ~<dij ~<dil ~<dud
 ~<fit ~<gem ~<jok ~<kac ~<kir ~<kod ~<kon ~<kop ~<lae ~<lia ~<low ~<m> ~<mo> ~<nai ~<nma ~<pen ~<pil ~<pis ~<ram
 ~<rok ~<sej ~<ser ~<stm ~<sto ~<sya ~<vcs ~abut ~adik ~aen> ~agan ~ahka ~akim ~aksi ~all> ~alpo ~amar ~amme ~ang>
 ~angg ~apah ~ape> ~apka ~arat ~ari> ~asji ~asus ~atel ~atot ~atro ~auny ~aya> ~bata ~bron ~brot ~buar ~cabu ~calo
 ~camm ~cila ~cong ~dana ~diem ~dihu ~dipr ~dit> ~ecop ~edan ~edit ~egin ~egur ~ekan ~elak ~ele> ~emet ~enan ~eora
 ~erap ~erli ~ertu ~eseo ~fama ~fitn ~gada ~gato ~geme ~gend ~gent ~ggan ~ggur ~giku ~gkap ~guk> ~haki ~haru ~iaya
 ~ibeg ~icop ~idat ~igel ~ihub ~ikem ~ikny ~iliw ~ima> ~ipag ~ipro ~irah ~isto ~itan ~iter ~itna ~itod ~iwun ~jake
 ~jemb ~kaca ~kai> ~kan> ~kare ~kemb ~knal ~kode ~kred ~kunc ~laen ~lapa ~lapk ~liwu ~lnya ~lpot ~lsu> ~mart ~masj
 ~max> ~mbal ~mbeg ~mbol ~mbua ~med> ~mert ~mmed ~nabu ~naik ~nalp ~neng ~nmax ~nyet ~nyur ~okok ~ondo ~owo> ~owok
 ~paka ~por> ~pora ~porn ~pot> ~ran> ~rbah ~redi ~rit> ~rtua ~rus> ~scam ~seor ~sepu ~seti ~ssa> ~stm> ~subr ~syar
 ~tegu ~tern ~tit> ~tnah ~todo ~uan> ~uany ~ubro ~udik ~umpe ~unci ~ungk ~uras ~usik ~utin ~vcs> ~yant ~yeba ~yuru
"""
