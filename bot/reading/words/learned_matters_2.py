"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
santunan 5 # biaya+tahlil klaim santunan+mati tahlil uang+duka ~<,> ~<dan ~<kla ~<tah ~aim> ~ang> ~klai ~laim ~lil>
 ~mati
santunan 4 ada+uang bantu+kain baru biaya+kubur kain kain+kafan mati mau+urus uang+kafan urus+santunan ~<dap ~<kai ~<kem
 ~<mat ~ain> ~ana> ~aru> ~ati> ~baru ~buri ~kain ~kema ~rga> ~urin
santunan 3 7+hari ada+santunan ada+tidak apa bantu+biaya bapak bapak+meninggal baru+meninggal dana+duka dapat dapet
 hari+meninggal meninggal+saudara saudara saudara+miskin tangerang uang+mati ~<alm ~<apa ~<bap ~<bar ~<mam ~<pem ~<sau
 ~<waf ~afat ~alma ~ange ~apa> ~apak ~apat ~apet ~arga ~arhu ~auda ~bapa ~bura ~dapa ~dape ~emak ~fat> ~lmar ~marh ~nger
 ~ntua ~rhum ~rin> ~saud ~tuan ~udar ~ulan ~wafa
santunan 2 ada almarhum apa+ada berapa dana+mati dapat+apa dari+walikota duka+tolong ibu+meninggal lelayu+tolong mahal
 mampu saudara+tidak tahlil+ibu tangerang+dapat tidak+dari tidak+mampu untuk+orang warga+tangerang ~<ada ~<mah ~<sed
 ~ada> ~ahal ~aman ~erap ~gera ~hal> ~hum> ~kota ~maha ~mamp ~ota> ~uarg
santunan -2 =well @=ppa @first=ppa ada+orang dari+kk hapus hapus+dari kemana ktp lapor meninggal+hapus odgj surat ~<bay
 ~<dip ~<hap ~<jam ~<ktp ~<kur ~<mas ~<mer ~<min ~<odg ~<pas ~<sia ~<sur ~anda ~apor ~apus ~asar ~asi> ~dang ~dgj> ~eman
 ~gang ~hapu ~kar> ~ktp> ~lan> ~lapo ~mala ~odgj ~pan> ~pus> ~rang ~tan> ~tar> ~tua>
santunan -3 =beast =drill @=alat_bantu @=bedah_rumah @=damkar @=kerja @=pangan @=puskesmas @=slrt @first=alat_bantu
 @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=puskesmas bantu+tidak jalan kerja kk pak yang ~<akt
 ~<ga> ~<jal ~<kk> ~<kon ~<lap ~<mal ~<man ~<pen ~<pin ~<sek ~<ter ~<yan ~<yg> ~akan ~alam ~anga ~angg ~aran ~erja ~gan>
 ~ini> ~jala ~kara ~kerj ~lah> ~lam> ~mah> ~mana ~por> ~ran> ~rja> ~sura ~urat ~yang
santunan -4 =still @=polisi @first=polisi rumah saya tidak+ada ~<ker ~<pak ~<per ~<rum ~<say ~alan ~kan> ~ngan ~ruma
 ~saya ~umah
santunan -5 =heart =road =work @1 @first=dukcapil ~ing>
santunan -6 @=dukcapil @first=- @first=slrt di ~<di>
slrt 13 butuh+uang
slrt 11 bantu+makan fakir ~<fak ~akir ~faki ~kir>
slrt 10 yatim ~<yat ~atim ~yati
slrt 9 uang ~<uan ~tim> ~uang
slrt 8 @=slrt @first=slrt dtks kis miskin pkh sktm slrt ~<dtk ~<kis ~<mis ~<pkh ~<skt ~<slr ~dtks ~iski ~kis> ~ktm>
 ~lrt> ~misk ~pkh> ~skin ~sktm ~slrt ~tks>
slrt 7 =office bansos beras hidup+susah kks makan popok slrt+itu susah+tolong ~<kks ~<pop ~akan ~anso ~bans ~bera ~eras
 ~kin> ~kks> ~opok ~pok> ~popo
slrt 6 anak+yatim bantu+saya bayar bpjs desil dtsen itu+apa kartu+kks kering lansia+miskin makan+banget mampu
 tidak+mampu ~<bay ~<bpj ~<dts ~<kar ~<tun ~ayar ~baya ~bpjs ~desi ~dtse ~esil ~gana ~inga ~keri ~mamp ~mpu> ~nsos ~pjs>
 ~ras> ~sen> ~sil> ~sos> ~tsen ~yar>
slrt 5 bayar+rs berhenti+sekolah bpnt cari+bantu kartu kering+biaya kip kis+mati mau mau+minta minta+beras perlu rastra
 rs tidak+bisa tidak+punya uang+bayar ~<ber ~<bpn ~<car ~<des ~<kip ~<mak ~<mam ~<mau ~<ras ~<rs> ~<sus ~ampu ~apan
 ~artu ~astr ~bpnt ~erin ~erlu ~kart ~kip> ~mau> ~ntua ~perl ~pnt> ~rast ~rlu> ~rtu> ~stra ~tra> ~tuan ~uan> ~ungg
slrt 4 =drill ada+duit ada+uang atensi atensi+yatim bantu+beras bantu+popok bantu+tunai bantu+untuk bayar+kontrakan
 belum berhenti biaya blt daftar dapat data dtks+bagaimana hidup kapan karena karena+biaya kok lanjut lanjut+tidak lulus
 lulus+sd makan+untuk nama orang+miskin penerima perlu+makan popok+lansia punya sd sd+tidak sembako sktm+untuk susu
 tidak+lanjut untuk+anak urus+sktm ~<ban ~<bel ~<bia ~<blt ~<daf ~<dap ~<dat ~<hid ~<kap ~<kok ~<lan ~<nam ~<sd> ~afta
 ~ako> ~anju ~apat ~aren ~bako ~belu ~berh ~biay ~blt> ~cair ~cek> ~core ~daft ~dapa ~data ~dup> ~elum ~ena> ~ener ~erhe
 ~erim ~ftar ~hent ~hidu ~iaya ~idup ~ima> ~inta ~jut> ~kapa ~kare ~ktif ~lanj ~lum> ~maka ~mbak ~nama ~neri ~ngan ~nggu
 ~njut ~oret ~pan> ~puny ~rena ~rhen ~rima ~semb ~susu ~tar> ~tens ~tung ~usu>
slrt 3 =ask @1 bagi bagi+bantu bantu bantu+telur banyak+butuh bayar+kota belum+cair bikin+sktm bisa+digesek blt+saya
 bpjs+bayar bulan+ini cair cara cara+masuk cari cek cek+dtks daftar+dtks daftar+kip daftar+kis daftar+penerima
 dari+daftar desil+tinggi digesek duit ibu+yatim itu janda kartu+tidak kasih kasih+bagi keluar+dari kis+gratis
 kks+hilang kota lansia+di maaf mahal+minta makan+tolong mana masuk masuk+dtsen mau+bpjs mau+ngajuin minta minta+bantu
 nama+saya ngajuin+bpnt nganggur padahal pbi pemerintah pernah pilih pilih+kasih pkh+ibu pos rt rt+pilih rumah+saya
 saya+butuh sekolah sekolah+biaya sktm+mana surat surat+miskin susah tahu+tidak telur+untuk tidak+ada tidak+pernah tunai
 tunggal tunggal+cari untuk+sekolah ~<ate ~<bua ~<cai ~<cek ~<dig ~<dim ~<dui ~<gra ~<ila ~<itu ~<jan ~<ken ~<kot ~<lul
 ~<nga ~<pbi ~<pen ~<per ~<pil ~<pos ~<pun ~<rt> ~<sek ~<sem ~<sur ~aaf> ~adah ~agi> ~ahal ~akti ~angg ~anto ~antu ~ari>
 ~asuk ~aten ~bagi ~bant ~blok ~buat ~cari ~daha ~dige ~dima ~duit ~ekol ~emba ~ensi ~esek ~gaju ~gese ~ggur ~gur> ~hal>
 ~iges ~ing> ~jand ~kan> ~kese ~kok> ~kola ~lah> ~loki ~lulu ~lus> ~maaf ~mana ~masu ~meri ~mint ~nai> ~nan> ~ngur ~nta>
 ~nti> ~ntu> ~okir ~olah ~pat> ~pbi> ~pene ~pern ~pili ~pos> ~rat> ~ret> ~ring ~rint ~rnah ~sek> ~seko ~susa ~tif> ~ting
 ~uit> ~ulus ~unai ~unya ~yari
slrt 2 =not aktif alamat bantu+di banyak bayar+bpjs bayi+gratis bisa+bayar bpjs+pbi butuh cara+dapet dan dan+popok
 dapat+bantu dapet dari desil+saudara di+dtks di+rumah dicoret dobel dobel+di harap hilang+dari hoyong hoyong+kenging
 ibu jaminan jaminan+kesehatan kantor+pos kenging kenging+bantosan kesehatan+orang kks+rusak kontrakan+usir kosong
 mampu+bayar masuk+data mau+ngecek mau+tanya modal+umkm nama+dobel ngajuin ngecek ngecek+desil pak+mau permisi
 permisi+pak popok+bayi program program+saudara punya+uang rumah+sakit sanggup+bayar saudara+harap saya+belum
 saya+hilang saya+tidak sekolah+karena seragam seragam+tidak stunting susu+dan tanya tanya+cara tidak+aktif
 tidak+sekolah tinggi tunai+linglung uang+bantu uang+seragam uang+sudah untuk usir ~<bik ~<diu ~<dob ~<hoy ~<ibu ~<kes
 ~<maa ~<pad ~<stu ~<unt ~<usi ~ajui ~ana> ~apet ~arap ~ata> ~bany ~biki ~dape ~dari ~dius ~dobe ~ecek ~elua ~emer ~enti
 ~erag ~erna ~gam> ~gece ~ggak ~ggi> ~gram ~hoyo ~ibu> ~icor ~ikin ~ilih ~iusi ~jami ~juin ~keng ~koso ~kota ~lih> ~misi
 ~nda> ~ngaj ~ngec ~nggi ~ntah ~ntra ~ntuk ~nyak ~obel ~ogra ~oson ~ota> ~pada ~peme ~prog ~raga ~ram> ~rap> ~rmis ~rogr
 ~sah> ~sir> ~song ~stun ~tany ~trak ~tunt ~uat> ~uin> ~urat ~usah ~usir ~yak>
slrt -2 =still =urgent bagaimana+ya busuk cara+dapat daftar+paud darah dpt dpt+ada harus+bagaimana kartu+saudara
 meninggal paksa paud paud+ada tidak+bayar tidur tni tni+daftar ~<bar ~<den ~<dep ~<dpt ~<kal ~<lap ~<mel ~<nik ~<nya
 ~<pan ~<pas ~<pau ~<tan ~<tni ~agan ~akek ~aksa ~alat ~anta ~aud> ~awa> ~baik ~ban> ~busu ~dara ~dpt> ~dur> ~elan ~eng>
 ~erba ~hat> ~ikan ~itas ~kake ~kama ~kat> ~kurs ~lam> ~mala ~man> ~mas> ~meni ~paks ~paud ~rany ~rsi> ~tas> ~ter> ~tidu
 ~tni> ~ulan ~usuk
slrt -3 112+itu =tale @=darurat @=kerja @=poli_jiwa @=trc @first=darurat @first=poli_jiwa @first=trc ada+biaya air
 bisa+tidak itu+bayar jalan ke odgj pak rumah umkm yang ~<air ~<dis ~<dit ~<kam ~<ke> ~<mal ~<odg ~<ora ~<rum ~<sam
 ~<ter ~<umk ~<yan ~aki> ~arah ~aran ~deng ~dgj> ~enga ~han> ~ian> ~idur ~ingg ~iri> ~jam> ~kar> ~ksa> ~lat> ~mah> ~mkm>
 ~ning ~odgj ~oran ~pak> ~ruma ~umah ~umkm ~unan ~uran ~yang
slrt -4 @=alat_bantu @=bedah_rumah @=damkar @=ppa @=santunan @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=kerja @first=ppa @first=santunan anak+saya anak+susah bantu+apa bayar+tidak di kk ktp minta+uang ~<di> ~<jal
 ~<kak ~<kk> ~<ktp ~<kur ~<men ~<pin ~alan ~bur> ~dah> ~jala ~ktp> ~uka> ~ung>
slrt -5 =beast @=polisi @first=polisi @first=puskesmas kerja susah+makan umkm+dapet ~<,> ~<war ~erja ~gan> ~kerj ~lan>
 ~rah> ~ran> ~rja>
slrt -6 =work @=pangan @=puskesmas @first=pangan bantu+tidak butuh+bantu untuk+saya ~<pak
slrt -7 =heart =road @=dukcapil @first=dukcapil
slrt -9 ada+bantu
slrt -10 ada ~<ada ~ada>
slrt -11 @first=-
poli_jiwa 10 adhd ~<adh ~adhd ~dhd>
poli_jiwa 8 rsj ~<rsj ~<str ~res> ~rsj> ~stre ~tres
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa jiwa ~<jiw ~<tan ~iwa> ~jiwa ~nang ~pani
poli_jiwa 6 amuk+parah anak+adhd halusinasi hidup kecanduan konseling mending mending+mati odgj panik serang tidak+ada
 ~<hal ~<kec ~<kon ~<mar ~<odg ~<pan ~<pen ~<sem ~alus ~andu ~anik ~cand ~dgj> ~duan ~dup> ~ecan ~elin ~enge ~halu ~hidu
 ~idup ~inas ~keca ~kons ~lusi ~mend ~ndin ~ndua ~nsel ~odgj ~onse ~seli ~sera ~sina ~usin
poli_jiwa 5 anxiety bayi+blues blues blues+abis delay denger denger+suara ditinggal gerd gerd+anxiety ke+rsj kejar+orang
 kuat+lagi lagi lagi+hidup mana mati+aja mau ngomong obat obat+penenang odgj+kerja odgj+mau penenang psikolog rasa
 rasa+kejar sedih sejak speech speech+delay suara tangis terus+sejak tidak+mau tidur ~<anx ~<bip ~<blu ~<del ~<den ~<dit
 ~<ger ~<hid ~<lag ~<mau ~<men ~<ngo ~<oba ~<psi ~<ras ~<sed ~<sej ~<spe ~<ter ~aja> ~antr ~anxi ~asa> ~asi> ~bat> ~bipo
 ~blue ~dela ~deng ~dih> ~ding ~diti ~dur> ~ech> ~edih ~eech ~ejak ~endi ~enen ~eran ~erd> ~erde ~ety> ~gen> ~ger> ~gerd
 ~gis> ~gomo ~idur ~iety ~ikej ~ikol ~ipol ~itin ~jak> ~kolo ~lagi ~lay> ~log> ~lues ~mau> ~mong ~nasi ~nena ~ngen ~ngis
 ~ngom ~nik> ~ntru ~nxie ~obat ~olar ~olog ~omon ~peec ~pene ~pola ~psik ~rasa ~rum> ~sedi ~seja ~siko ~spee ~suar ~tant
 ~tidu ~trum ~uara ~ues> ~xiet
poli_jiwa 4 =still abis adik belum+bisa berobat bisa+ngomong bisa+tidur bpjs capek capek+hidup cerita di+puskesmas
 grogol grogol+rsj hari+apa judi ke+dokter kecanduan+judi kejar keluar konseling+saudara konsultasi kontrol mahdi marah
 marzoeki marzoeki+mahdi mau+dibawa mau+sembuh ngomong+umur odgj+ditinggal panic panic+serang poli poli+jiwa
 psikiater+bpjs sakit+jiwa saya+tidak serang+panik suka susah+tidur terus umur+5 ~<abi ~<adi ~<att ~<bab ~<ber ~<bpj
 ~<cap ~<jud ~<mah ~<man ~<nan ~<ser ~<sua ~<suk ~abis ~aby> ~ack> ~ade> ~adik ~agi> ~ahdi ~ana> ~angi ~anic ~apek ~arzo
 ~atny ~atta ~baby ~batn ~bero ~bis> ~bpjs ~cape ~ceri ~dike ~ehat ~ejar ~eki> ~elay ~enan ~erit ~erus ~gan> ~grog ~hdi>
 ~jar> ~judi ~lar> ~ling ~ltas ~mahd ~mana ~mara ~marz ~mas> ~nic> ~nsul ~oeki ~ogol ~oli> ~onsu ~pek> ~peng ~pjs> ~rita
 ~rogo ~rol> ~rzoe ~seha ~suka ~sult ~tack ~teru ~tnya ~ttac ~uar> ~ulta ~zoek
poli_jiwa 3 =ask =office =past abis+melahirkan ada+guna adik+saya aja alasan amuk autis autis+terapi bantu+odgj
 bantu+tidak bapak+meninggal berdebar bisikan bunuh bunuh+diri cari+tempat cerita+masalah dibawa diri dmn dokter
 ganggu+odgj gratis+di guna guna+hidup hidup+lagi jadi+pendiem jantung+berdebar kamar+bulan ke keluar+kamar
 konseling+gratis kontrol+rsj maaf+lansia masalah masalah+rumah mau+bunuh mau+keluar minggu+jantung murung murung+terus
 obat+jiwa obat+tidur overthinking overthinking+parah parah parah+tiap pendiem pendiem+sejak psikiater psikolog+gratis
 puskesmas puskesmas+mana resep resep+obat rujukan rujukan+ke rumah+tangga saya+halusinasi saya+jadi saya+marah
 saya+suka sedih+tanpa sehat+jiwa sejak+bapak sembuh suara+yang sudah+minggu tahu+sehat tangga tanpa tanpa+alasan
 tempat+cerita terapi terapi+mana terus+tidak tiap+malam tidur+sudah tolong+bantu yang+tidak ~<ade ~<aja ~<amu ~<aut
 ~<cer ~<dik ~<dim ~<dmn ~<dok ~<gro ~<gun ~<ke> ~<kej ~<ove ~<pec ~<pus ~<res ~abu> ~ah2> ~alas ~anpa ~ara> ~arah ~asal
 ~auti ~berb ~bunu ~deba ~diem ~dik> ~dima ~diri ~dmn> ~dokt ~ehab ~elua ~eman ~emin ~enta ~erap ~erbu ~erob ~erth ~esep
 ~esma ~gol> ~guna ~hink ~iate ~ibaw ~iem> ~ikia ~ing> ~inki ~iri> ~ita> ~juka ~kek> ~kelu ~kesm ~kiat ~king ~kter ~lah>
 ~lasa ~luar ~mama ~masa ~ment ~muru ~ndie ~nger ~nkin ~npa> ~ntal ~ntro ~nuh> ~okte ~over ~para ~peca ~pusk ~rah2 ~rang
 ~rapi ~rbul ~rdeb ~reha ~rese ~roba ~rthi ~sah> ~semi ~sep> ~siki ~skes ~smas ~tang ~tanp ~tasi ~ter> ~tera ~thin ~tis>
 ~trol ~udi> ~uka> ~unuh ~uske ~utis ~vert
poli_jiwa 2 =not @=puskesmas adhd+malam ambil anak anak+kecanduan buka+hari butuh+konseling dan dari+kemarin deg
 deg+degan degan degan+takut dekat di+motor gelisah gelisah+deg harm harm+terus jiwa+dekat jiwa+puskesmas kamar
 kecanduan+pornografi kemana konsul+kemana lansia+murung mau+berobat mau+sekolah mau+self ngelamun ngelamun+terus
 ngomong+sendiri nyabu nyabu+mau obat+odgj odgj+habis odgj+kumat odgj+obat pak+saya paman+adhd pornografi remaja
 rumah+saya saudara saya+sedih sebab sedih+terus sehat sejak+di self self+harm serang+di suara+bisikan sudah+lama
 takut+keluar tangis+terus tanpa+sebab tempat terus+butuh tes+jiwa tiap tidak+kuat tidur+tangis ~<bun ~<deg ~<ga> ~<kak
 ~<kes ~<mur ~<om> ~<par ~<sau ~<seh ~<tem ~<tia ~afi> ~akek ~alah ~ama> ~ambi ~amun ~anak ~arm> ~asan ~ater ~auda ~bab>
 ~bar> ~bisi ~dan> ~deg> ~dega ~diam ~dipe ~dita ~ebab ~ejiw ~ekat ~elf> ~elis ~emaj ~embu ~erik ~ess> ~geli ~graf ~habi
 ~harm ~hat> ~hira ~iap> ~iman ~iran ~iwaa ~kake ~keji ~lisa ~maja ~mbil ~mera ~mun> ~nia> ~nogr ~nyab ~orno ~rafi ~ress
 ~riks ~rnog ~rus> ~saud ~self ~semb ~sika ~tal> ~tiap ~tin> ~uan> ~una> ~unan ~waan ~yabu
poli_jiwa -2 =well @=kerja @first=- ada+yang bawa butuh+obat depan hidup+susah ibu+meninggal jam kami ke+psikiater makan
 masuk orang+odgj saya+ganggu saya+odgj sudah susah+tolong tidur+di tinggi uang ~<bak ~<dep ~<ker ~<nga ~<non ~<ora
 ~<pun ~<sud ~<tah ~<uan ~ajak ~akar ~ang> ~anta ~aran ~arga ~asar ~asuk ~ata> ~bur> ~cing ~dang ~depa ~emba ~empu ~eng>
 ~epan ~erah ~gang ~ggi> ~guru ~hon> ~isi> ~kami ~kar> ~kena ~kul> ~lant ~masu ~mpu> ~nan> ~ohon ~oran ~pan> ~puku ~ras>
 ~rusa ~suda ~tas> ~tuk> ~udah ~ukul
poli_jiwa -3 =drill @=alat_bantu @=bedah_rumah @first=alat_bantu @first=bedah_rumah bantu+ke bantu+saya bapak+saya
 ganggu+jiwa halusinasi+minta harus+kemana kejang kejang+terus ktp kuat+hidup lapor mau+konsul merah minta+bantu
 odgj+suka psikiater+gratis rasa+sudah sudah+tidak tahun ~<baw ~<dar ~<dib ~<jam ~<ken ~<ktp ~<kur ~<pas ~<tin ~<war
 ~ahun ~air> ~aki> ~ambu ~ami> ~anda ~apor ~ejan ~han> ~hun> ~ian> ~iban ~ini> ~jam> ~jang ~kin> ~ktp> ~lang ~lapo ~nggi
 ~por> ~sak> ~sar> ~suk> ~uang ~wat>
poli_jiwa -4 # @=damkar @=pangan @first=damkar @first=pangan darah di ini jalan mau+mati saya+sering sering+halusinasi
 ~<di> ~<ini ~<jal ~<kam ~<lap ~<pak ~<pin ~<uda ~akan ~alan ~ampu ~dah> ~elan ~jala ~ran>
poli_jiwa -5 =beast =work @=dukcapil @=slrt @first=dukcapil @first=slrt saya+mau ~<per ~lan>
poli_jiwa -6 @first=puskesmas minta ~inta ~mint ~nta>
poli_jiwa -7 =road ~<min
ugd_malam 9 #
ugd_malam 8 @=puskesmas @=ugd_malam @first=ugd_malam pagi ~<pag ~agi> ~pagi
ugd_malam 7 24+jam =past @first=puskesmas igd jam jam+3 malam mana ugd ~<igd ~<jam ~<mal ~<ugd ~alam ~igd> ~jam> ~lam>
 ~mala ~ugd>
ugd_malam 6 berobat buka hari malam+sakit puskesmas sakit tengah yang+buka ~<buk ~<har ~<man ~<pus ~<sak ~akit ~ana>
 ~bero ~buh> ~buka ~erob ~esma ~gah> ~hari ~kesm ~kit> ~mana ~mas> ~ngah ~pusk ~roba ~saki ~skes ~smas ~teng ~uka> ~uske
ugd_malam 5 3+pagi berobat+mana buka+tidak dekat jam+1 libur minggu sesak tengah+malam yang ~<dek ~<lib ~<ses ~<ten
 ~<yan ~alem ~bat> ~deka ~ekat ~enga ~esak ~ibur ~libu ~male ~obat ~sesa ~yang
ugd_malam 4 bantu+malam ciledug demam hari+libur jam+puskesmas ke+mana libur+nasional malam+sesak merah+berobat nasional
 puskesmas+buka puskesmas+yang subuh tanggal tanggal+merah ugd+ciledug ~<cil ~<dem ~<kam ~<sub ~asio ~bur> ~cile ~deke
 ~dema ~dug> ~edug ~eket ~emam ~erah ~esek ~ggu> ~gini ~iled ~ini> ~iona ~kat> ~ket> ~ledu ~lem> ~mam> ~ming ~nggu ~onal
 ~rawa ~sak> ~sek> ~sese ~subu ~ubuh
ugd_malam 3 1+pagi 2+malam ampe ampe+pagi buka+ampe buka+malam buka+sampai di+rumah gini igd+24 igd+puskesmas inap
 ketuban+jam klinik kumat maaf+jam mana+yang merah pagi+di puskesmas+mana puskesmas+rawat rawat rawat+inap rumah+saya
 sesak+kumat ~<amp ~<dim ~<gin ~<ina ~<kli ~<kum ~<nas ~<raw ~ahit ~ampe ~awat ~dima ~hit> ~inap ~inik ~jahi ~kamb ~klin
 ~kuma ~lini ~mbuh ~mera ~mpe> ~nal> ~nap> ~nasi ~sion ~umat
ugd_malam 2 1+malam anak+saya bantu+puskesmas dini dini+hari dmn dokter gigi+tidak hari+sakit ketuban kumat+malam luka
 malam+anak sakit+gigi tahan tidak+tahan ugd+puskesmas ~<dmn ~<dok ~<luk ~<nen ~<yg> ~ambu ~dini ~dmn> ~dokt ~etub ~ketu
 ~ksi> ~kter ~luka ~nda> ~nik> ~okte ~raks ~taha ~tuba ~uban ~wat>
ugd_malam -2 =office =well @=alat_bantu @=ppa @first=alat_bantu @first=ppa apa bantu+alamat bisa ibu jalan jiwa lansia
 tiap+malam tidur ~<apa ~<dip ~<ibu ~<jiw ~<kur ~<lap ~<nga ~<nya ~<pin ~<tel ~<tia ~<war ~air> ~akan ~ama> ~ampu ~anda
 ~ansi ~ara> ~arah ~arga ~atan ~aya> ~bisa ~buat ~dur> ~elan ~eran ~gela ~ibu> ~idur ~isa> ~iwa> ~jiwa ~lans ~luar ~man>
 ~ning ~nsia ~peng ~rat> ~rga> ~san> ~sia> ~tahu ~tidu ~ulan
ugd_malam -3 =beast @=bedah_rumah @=damkar @=kerja @=pangan @=poli_jiwa @=trc @first=bedah_rumah @first=damkar
 @first=kerja @first=pangan @first=poli_jiwa @first=trc ini jam+pelayanan kerja minta odgj pak pelayanan
 pelayanan+puskesmas rumah trc trc+buka untuk ~<bis ~<bua ~<ini ~<jal ~<kak ~<kel ~<lan ~<mat ~<men ~<odg ~<pel ~<rum
 ~<sek ~<trc ~<unt ~alan ~ang> ~anya ~asi> ~ayan ~dah> ~dang ~dara ~dgj> ~elay ~erja ~gang ~ian> ~ing> ~inta ~jala ~kan>
 ~kerj ~kin> ~lah> ~lang ~laya ~mah> ~mint ~nta> ~ntuk ~odgj ~pak> ~pan> ~pela ~rja> ~ruma ~tan> ~tar> ~trc> ~tuk> ~uan>
 ~uat> ~umah ~ung> ~untu ~yana
ugd_malam -4 =drill @1 @=dukcapil @=polisi @=slrt @first=dukcapil @first=polisi @first=slrt alamat alamat+puskesmas dari
 di mau orang ~<,> ~<ala ~<dar ~<di> ~<ker ~<mau ~<ora ~<pak ~<pen ~amat ~anan ~anga ~dari ~gan> ~lama ~lan> ~mau> ~nya>
 ~oran ~rang
ugd_malam -5 =heart =road =work berapa buka+jam puskesmas+malam ~apa> ~nan> ~ngan
ugd_malam -6 @first=- jam+berapa ~bera ~erap ~rapa
ugd_malam -7 ~<sem
ugd_malam -8 ~emal ~sema
puskesmas 12 dpt flu hpv usg ~<dpt ~<flu ~<hpv ~<usg ~dpt> ~flu> ~hpv> ~usg>
puskesmas 11 bcg maag ~<bcg ~aag> ~bcg> ~maag
puskesmas 10 kb ~<cac ~<kb>
puskesmas 9 bisul gigi ~<bid ~<gig ~bisu ~gigi ~igi> ~isul ~sul> ~tes>
puskesmas 8 @=puskesmas @first=puskesmas campak kutil mata susah+makan ~<cam ~<kut ~<tet ~camp ~etes ~kuti ~mata ~mpak
 ~util
puskesmas 7 @first=- biduran cacar cacar+air iud kaki+luka pasang+iud senam senam+lansia ~<iud ~ampa ~ata> ~bidu ~caca
 ~dura ~enam ~iud> ~nam> ~sena ~skes ~til>
puskesmas 6 @1 anak+susah batuk bpjs cek darah diare gatal gigit hamil luka mata+merah polio+tetes puskesmas sakit
 sariawan tetes vaksin ~<asm ~<bat ~<bpj ~<cek ~<dia ~<gat ~<luk ~<maa ~<mat ~<pus ~<sak ~<sar ~<sem ~<vak ~akit ~aksi
 ~amil ~are> ~aria ~asma ~atal ~atuk ~awan ~batu ~bpjs ~car> ~cek> ~diar ~digi ~esma ~gata ~hami ~iare ~iawa ~igig ~igit
 ~kesm ~kit> ~ksin ~luka ~mas> ~mil> ~pjs> ~pusk ~riaw ~saki ~sari ~sin> ~sma> ~smas ~tal> ~tete ~tuk> ~unti ~uske ~vaks
puskesmas 5 =office ada+bantu bantu+tidak bayi+kuning cacing darah+tinggi dpt+ada gigit+anjing gratis ibu+saya lepas
 lepas+kb obat+cacing panas pasang periksa puskesmas+malam rujukan sesak suntik susah tahu+sakit ~<bis ~<dar ~<dig ~<gra
 ~<ham ~<lep ~<sun ~acin ~anas ~arah ~atis ~caci ~dara ~epas ~erik ~esak ~git> ~grat ~iksa ~imun ~ing> ~isas ~juka ~lepa
 ~muni ~nas> ~ning ~nisa ~ntik ~obat ~pana ~peri ~rah> ~rat> ~rati ~riks ~rol> ~sah> ~sasi ~sesa ~sunt ~susa ~ting ~tis>
 ~unis ~uran ~urat
puskesmas 4 3+hari alamat+puskesmas anak+diare asam asam+urat banyak+nyamuk bayi berapa berobat di+badan donor
 donor+darah gatal+di implan imunisasi jam+berapa kaki kb+implan kb+spiral kontrol kuning laboratorium massal
 minta+semprot nyamuk+minta obat+habis panas+3 perawat perawat+lansia pinggang posyandu rumah+visit sakit+pinggang
 sakit+untu sehat+untuk semprot spiral surat surat+sehat tbc timbang timbang+bayi tinggi+obat untu untuk+kerja urat
 vaksin+anak visit visit+perawat ~<asa ~<ber ~<hom ~<imp ~<imu ~<kak ~<kun ~<lab ~<per ~<ruj ~<sen ~<ses ~<spi ~<sur
 ~<tbc ~<tim ~<ura ~<vis ~abor ~acar ~asam ~assa ~ator ~ayan ~ayi> ~bat> ~bayi ~bero ~dan> ~dono ~eham ~empr ~eraw ~erob
 ~ggan ~idur ~impl ~iral ~isem ~isit ~ium> ~kaki ~ksa> ~kuni ~labo ~lara ~mass ~mbuh ~mpla ~mpro ~nor> ~ntro ~onor ~orat
 ~oriu ~osya ~pasa ~pira ~plan ~posy ~prot ~ral> ~rato ~rium ~roba ~ruju ~sam> ~sang ~sit> ~spir ~ssal ~ster ~sura ~syan
 ~tara ~tbc> ~tik> ~timb ~tori ~trol ~ujuk ~uka> ~ukan ~unin ~usah ~visi ~yand
puskesmas 3 alamat alergi alergi+gatal badan balita batuk+darah batuk+tidak bcg+di bidan bidan+desa bolong buka+jam
 dari+cibodas dekat+dari demam+darah desa diabetes dokter dokter+gigi flu+ibu haid haid+mau hamil+muda hari
 jadwal+imunisasi jam+pelayanan khitan khitan+massal kurus lapor+kemana maaf makan mau+periksa merah mual muda muda+mual
 nyeri nyeri+gigi pakai pakai+ktp pelayanan pelayanan+puskesmas posyandu+balita puskesmas+buka sakit+mata sembuh
 stunting surat+tahu telat+haid tes tidak+sembuh tinggi tolong+bantu urat+kumat usg+lapor vaksin+rabies ~<ale ~<bad
 ~<bal ~<bay ~<dim ~<dok ~<don ~<hai ~<keh ~<khi ~<lar ~<mua ~<pan ~<pas ~<pin ~<pos ~<stu ~<sus ~<tes ~<tin ~<unt ~aaf>
 ~abet ~adan ~aid> ~akai ~aki> ~aler ~alit ~andu ~asan ~bada ~bali ~berd ~bete ~bida ~bolo ~buh> ~cing ~desa ~diab ~dima
 ~dise ~dokt ~erap ~esa> ~ggi> ~haid ~hari ~home ~iabe ~idan ~imba ~ingg ~ita> ~kai> ~kak> ~kan> ~keha ~khit ~kter ~kuru
 ~lama ~laya ~lerg ~lita ~maaf ~mat> ~mera ~mila ~mual ~muda ~ndu> ~ntin ~nyer ~okte ~paka ~pera ~ping ~rapa ~rgi> ~rot>
 ~sal> ~semp ~stun ~tan> ~ter> ~tunt ~uda> ~yana ~yeri
puskesmas 2 air anak+hari anak+panas bantu+alamat bantu+hpv batuk+pilek bayi+mana biduran+bisa bisul+makasih
 bpjs+bagaimana bulan+depan cabut cabut+gigi cek+hiv cek+kolesterol cibodas demam depan+belum di+rumah faskes
 faskes+bpjs gigi+anak gigi+di gratis+tidak hiv hiv+gratis hpv+anak hpv+siapa iva jadwal jadwal+posyandu jam
 kanker+serviks katarak katarak+gratis kolesterol lansia+ibu lansia+susah maaf+hpv maaf+kb maaf+maag maaf+usg maag+cara
 maag+untuk makan+ibu makan+parah mana+pak mau+melahirkan melahirkan melahirkan+bulan melahirkan+pakai minta
 operasi+katarak pakai+bpjs pilek pindah+faskes puskesmas+dekat rumah+saya saya+stunting scaling scaling+gigi serviks
 serviks+iva skrining skrining+kanker tambal tambal+gigi tbc+gratis tes+tbc tetes+di untuk+saya usg+terus ~<air ~<brp
 ~<cab ~<cib ~<dem ~<fas ~<hiv ~<iva ~<mak ~<pil ~<sca ~abut ~adwa ~arak ~aske ~atar ~bang ~boda ~bora ~brp> ~cabu ~cali
 ~cibo ~das> ~dema ~dwal ~ehat ~emam ~erda ~ergi ~eri> ~erol ~este ~fask ~hirk ~hita ~hiv> ~ibod ~iks> ~ilek ~iman ~inin
 ~irka ~itan ~iva> ~jadw ~kes> ~kole ~kont ~krin ~lan> ~lest ~maka ~mam> ~mban ~mint ~nggi ~nta> ~odas ~oles ~ome> ~ontr
 ~pela ~pile ~rdar ~rini ~rvik ~scal ~seha ~sema ~semb ~skri ~tahu ~tri> ~ual> ~viks ~wal>
puskesmas -2 =past =urgent @=poli_jiwa @first=poli_jiwa alun alun+buka bagaimana+ya bantu+malam bantu+saya bantu+telur
 daftar dan dini dini+hari es gigi+tidak hari+sakit harus+kemana hilang igd igd+puskesmas kia kumat+malam pkh popok rsj
 rumah sakit+gigi saudara sim surat+waris susu tahan telur telur+untuk thr tidak+tahan waris ~<alu ~<apa ~<bar ~<bun
 ~<but ~<daf ~<den ~<dip ~<es> ~<gal ~<hil ~<igd ~<kec ~<kia ~<kos ~<lap ~<ngu ~<pal ~<pkh ~<pop ~<rsj ~<rum ~<rus ~<sau
 ~<thr ~adi> ~agi> ~alam ~alun ~ama> ~angg ~arga ~auda ~awa> ~aya> ~bah> ~bur> ~dik> ~dini ~elua ~elur ~enge ~erin ~gan>
 ~gas> ~guru ~hila ~igd> ~inas ~iri> ~kelu ~kia> ~luar ~lun> ~lur> ~mah> ~mbah ~ming ~ndar ~nger ~nggu ~ngko ~nti> ~ntun
 ~opok ~pals ~pat> ~pkh> ~pok> ~popo ~rga> ~rik> ~ring ~ris> ~rsj> ~ruma ~rusa ~saud ~sih> ~sim> ~suk> ~susu ~taha ~telu
 ~thr> ~tung ~umah ~usu>
puskesmas -3 =drill =well @=alat_bantu @=bedah_rumah @=ppa @first=alat_bantu @first=bedah_rumah @first=ppa abis
 bantu+makan bapak bikin inap ini jalan jam+puskesmas jiwa kk malam malam+sesak obat+nyamuk puskesmas+rawat rawat
 rawat+inap sesak+kumat tidur uang untuk+anak ~<abi ~<amb ~<bab ~<bap ~<bik ~<dan ~<dit ~<hid ~<ina ~<ini ~<jiw ~<ker
 ~<kk> ~<men ~<nge ~<pem ~<psi ~<raw ~<sek ~<sim ~<ter ~<tun ~<uan ~aan> ~abis ~aby> ~alon ~ampu ~anda ~ang> ~apak ~api>
 ~aris ~baby ~bapa ~bela ~biki ~bis> ~cara ~dang ~deng ~diba ~dur> ~elan ~endi ~ikin ~inap ~item ~iwa> ~jiwa ~lam> ~mala
 ~nap> ~nasi ~ngan ~nya> ~peng ~psik ~raha ~rang ~ras> ~tang ~tidu ~tor> ~tuh> ~tuna ~udar ~wari
puskesmas -4 24+jam =tale @=damkar @=kerja @=pangan @=polisi @=slrt @first=damkar @first=kerja @first=pangan
 @first=polisi @first=slrt kucing+saya mati odgj orang parah saya+sakit ~<,> ~<din ~<jal ~<kal ~<kel ~<mal ~<odg ~<ora
 ~<pak ~<sam ~<war ~ahan ~alan ~ati> ~dgj> ~eng> ~enga ~ggal ~jala ~lah> ~lang ~mati ~odgj ~para ~san> ~tar>
puskesmas -5 # =road =still =work di hewan pak vaksin+hewan ~<di> ~<dib ~<hew ~<par ~ewan ~gal> ~hewa ~ini> ~kin> ~oran
 ~uang ~ung>
puskesmas -6 @=dukcapil @first=dukcapil ~<pen ~<tan ~han>
puskesmas -7 =heart
pangan 10 borax cimol ~<bor ~<cim ~bora ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 takjil ~akji ~eng> ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan cireng es ~<cir ~<es> ~<tak ~cire ~reng ~ula>
pangan 7 air+galon daging galon+bau gula gula+lansia palsu ~<dag ~<gul ~<mer ~<pal ~agin ~alsu ~anan ~bian ~dagi ~ging
 ~gula ~kana ~leng ~lsu> ~nan> ~pals
pangan 6 =beast =tale =work @1 ayam bangkai kaleng nasi warna ~<bas ~<war ~alen ~arna ~asi> ~ayam ~cuna ~erac ~form
 ~gkai ~iang ~ing> ~jamu ~kai> ~kale ~lin> ~ngka ~orma ~rmal ~rna> ~ual> ~warn ~yam>
pangan 5 =well air ayam+bangkai ayam+mati basi bikin boraks bpom campur daging+anjing galon ilegal jual katering
 kuat+ilegal kue makan mati+jual obat+kuat pakai panganan panganan+tidak permen permen+bikin pirt sudah+lewat susu tahu
 tanggal tidak+sehat ~<air ~<aya ~<ber ~<bia ~<bik ~<bpo ~<dij ~<for ~<gal ~<ile ~<jua ~<kad ~<kue ~<mak ~<nas ~<pew
 ~ahu> ~akai ~ake> ~aks> ~alin ~ater ~basi ~berl ~biki ~bpom ~diju ~erme ~ewar ~gal> ~galo ~ijua ~ikin ~ileg ~inya ~irt>
 ~jual ~kada ~kate ~kin> ~kue> ~lon> ~maka ~mali ~mpur ~numa ~nyal ~orak ~paka ~perm ~pewa ~pirt ~pom> ~pur> ~raks ~rend
 ~rmen ~rupu ~sing ~susu ~tahu ~teri ~uman ~unan ~upuk ~usu> ~yala
pangan 4 abis abis+minum aneh bakso bau bekas berlendir di+katering di+pasar es+krim formalin garam garam+palsu
 hajat+racun halal halal+umkm jajan jorok kantin kantin+sekolah ke+siapa kopi kopi+oplosan kosmetik kosmetik+merkuri
 krim krim+keliling kuat madu madu+palsu merah merkuri minum+es minyak pasar pusing rambut+di rendang rendang+berlendir
 rhodamin roti sertifikat+halal ~<abi ~<ane ~<bau ~<bek ~<cam ~<exp ~<gor ~<jaj ~<jam ~<jor ~<kal ~<kan ~<kat ~<kop
 ~<kri ~<kua ~<mad ~<men ~<min ~<pir ~<ram ~<rho ~<rot ~<sus ~<tah ~abis ~adal ~adu> ~air> ~ajan ~akan ~akso ~ala> ~alal
 ~alon ~amin ~amur ~aneh ~angk ~angs ~aram ~arsa ~asar ~baks ~bal> ~bau> ~beka ~bis> ~camp ~dalu ~dami ~dang ~dir> ~egal
 ~ekas ~enda ~enya ~erah ~erku ~erle ~gore ~hala ~hoda ~icam ~ilin ~jaja ~jan> ~jana ~joro ~kan> ~kas> ~kera ~kopi ~kosm
 ~krim ~kso> ~kuat ~lal> ~lega ~lend ~lili ~madu ~men> ~mera ~merk ~meti ~miny ~nasi ~neh> ~nyak ~odam ~opi> ~ora> ~oren
 ~orok ~osme ~oti> ~pake ~pang ~pasa ~puk> ~pusi ~rhod ~rim> ~rkur ~rlen ~rok> ~roti ~rsa> ~sar> ~smet ~tah> ~tera ~tik>
 ~uat> ~yak>
pangan 3 abis+makan air+kali anjing batu batu+dari bau+aneh berformalin biduran+abis bikin+anak bleng bpom+produk busuk
 busuk+dari curiga daftar+bpom dari dari+air dari+bantu di+nasi es+batu expired hajat ijin ijin+pirt item+bekas izin
 jamu kadaluarsa kaleng+penyok kecap kecap+sudah keliling krupuk krupuk+merah lewat+tanggal maaf menyala merah+menyala
 merah+tahu mie minum minyak+item muntah nasi+kotak obat obat+pelangsing pelangsing pelangsing+tanpa penyok produk
 produk+rumah racun rambut rombongan rombongan+racun sakit sambal sambal+basi sd sehat siapa sirup sirup+warna
 susu+expired tanpa tanpa+izin telur telur+busuk tempe tempe+bau teras+merah umkm untuk+saya warna+nyala ~<anj ~<bak
 ~<bat ~<ble ~<bus ~<cur ~<gar ~<haj ~<hal ~<iji ~<izi ~<kos ~<kot ~<kru ~<maa ~<mie ~<mun ~<oba ~<pan ~<rac ~<ren ~<rom
 ~<sak ~<sd> ~<seh ~<sir ~<umk ~aaf> ~acun ~ajat ~akit ~alua ~amu> ~anpa ~atu> ~batu ~berf ~blen ~bong ~bung ~busu ~cap>
 ~cun> ~dari ~dica ~duk> ~ecap ~ehat ~elil ~elur ~enyo ~erfo ~etik ~expi ~gana ~gara ~gsin ~haja ~iga> ~ijin ~inum ~ired
 ~irup ~izin ~jat> ~jin> ~jing ~kant ~kit> ~krup ~kuri ~les> ~lumu ~lur> ~maaf ~man> ~mbon ~mbut ~menc ~mie> ~min> ~minu
 ~mkm> ~munt ~mut> ~nany ~ndun ~ngan ~ngsi ~njin ~npa> ~ntah ~ntin ~num> ~nya> ~nyok ~obat ~oduk ~ombo ~onga ~peny ~pire
 ~prod ~racu ~ram> ~ramb ~red> ~rfor ~riga ~rnan ~rnya ~rodu ~romb ~rup> ~saki ~samb ~seha ~siap ~siru ~tanp ~telu ~tin>
 ~uars ~ulat ~umkm ~umut ~unta ~uri> ~urig ~usin ~usuk ~xpir ~yok> ~zin>
pangan 2 anak+sakit baso baso+tikus bisa+tidak bungkus cilok cimol+sekarang goreng ikan item jamuran kaleng+kembung
 kemasan kembung kotak lewat makan+basi malabar mencret minum+kemasan nasi+bungkus nyala oplosan pasar+malabar plastik
 roti+jamuran sarden sarden+kaleng sekarang sekolah+jorok sertifikat takjil+pak teras tikus+di tolong+bantu ~<ban ~<dep
 ~<dic ~<ika ~<ite ~<lew ~<opl ~<pas ~<sia ~<uda ~abar ~alab ~ambu ~andu ~anti ~arde ~asti ~baso ~bat> ~but> ~cek> ~cilo
 ~cret ~dung ~empe ~encr ~enga ~ewat ~fika ~gkus ~hat> ~iapa ~ifik ~ilok ~jata ~kand ~keca ~keli ~laba ~last ~lewa ~losa
 ~maha ~mbun ~meny ~mpe> ~ncre ~ndan ~oplo ~otak ~pela ~plas ~plos ~rasi ~rtif ~sard ~stik ~suk> ~tem> ~temp ~tifi ~ung>
 ~ungk ~uran ~wat>
pangan -2 =ask @=poli_jiwa @first=poli_jiwa bau+busuk biaya makan+banget pelihara pelihara+ayam sudah+lama ~<ala ~<but
 ~<car ~<ga> ~<kar ~<mel ~<par ~<sur ~aki> ~ang> ~arga ~biay ~butu ~dan> ~dur> ~etan ~gela ~iaya ~ihar ~inga ~kar> ~kelu
 ~kont ~lama ~nah> ~naka ~ning ~ontr ~peli ~sih> ~sura ~ting
pangan -3 # =office @=alat_bantu @=bedah_rumah @=ppa @first=alat_bantu @first=bedah_rumah @first=ppa abis+hajat bapak
 ini kampung kampung+abis ktp minta pak peternakan peternakan+ayam racun+kampung rumah suami yang ~<,> ~<bap ~<bay ~<dia
 ~<dip ~<dit ~<ini ~<kak ~<kon ~<ktp ~<kur ~<lam ~<mas ~<nel ~<nga ~<ora ~<pin ~<rum ~<sen ~<sua ~<yan ~ami> ~ampa ~anda
 ~apak ~aya> ~bapa ~dara ~deng ~ekam ~elen ~elih ~erna ~gang ~ilan ~ingg ~ini> ~jam> ~kamp ~kasi ~ktp> ~len> ~liha ~mah>
 ~mint ~mpun ~nele ~nta> ~pete ~rang ~rat> ~rnak ~ruma ~rusa ~sak> ~suam ~tern ~tuh> ~uami ~uan> ~umah ~urat ~yang
pangan -4 =road =still @=damkar @=dukcapil @=puskesmas @first=damkar @first=dukcapil @first=puskesmas bantu+makan jalan
 kerja mau minum+racun odgj ~<jal ~<kam ~<man ~<mau ~<odg ~<pet ~alan ~ama> ~ara> ~arah ~ata> ~dgj> ~erja ~eter ~inta
 ~jala ~kerj ~mau> ~odgj ~pung ~rja>
pangan -5 @=kerja @=slrt @first=- @first=kerja @first=slrt orang racun+tikus ~lan> ~oran ~pak>
pangan -6 =heart @=polisi @first=polisi ayam+bau
kerja 16 thr ~<thr ~thr>
kerja 10 art ~<art ~art>
kerja 9 @=kerja @first=kerja ~<umr ~umr>
kerja 8 jadi+art kerja umur ~<gaw ~<umu ~adi> ~erja ~gawe ~kerj ~mur> ~rja> ~umur
kerja 7 =work gawe jaga+toko kerja+untuk lowongan magang padamelan phk ~<ker ~<low ~<phk ~air> ~amel ~awe> ~dame ~gang
 ~han> ~lowo ~maga ~mela ~owon ~phk> ~wong
kerja 6 ak1 bayi+sitter cari daftar+tki fair jaga job job+fair kartu+kuning kerja+di layoff lembur pabrik resmi sitter
 tki+resmi ~<ak1 ~<car ~<fai ~<jag ~<job ~<lem ~<mag ~<pab ~<pad ~<res ~aan> ~abri ~adam ~aga> ~agan ~ak1> ~aker ~ari>
 ~atih ~ayof ~brik ~bur> ~cari ~elan ~embu ~esmi ~fair ~ihan ~itte ~jaan ~jaga ~job> ~lati ~layo ~lemb ~mbur ~off> ~onga
 ~pabr ~pada ~resm ~rik> ~rjaa ~sitt ~smi> ~ter> ~tiha ~tter ~yoff
kerja 5 =drill @1 ak1+online bikin+ak1 cair ijazah kartu kontrak kursus loker pelatihan perusahaan toko ~<bab ~<blk
 ~<cai ~<ija ~<lay ~<lok ~<lul ~<pel ~<sit ~<tah ~<tok ~aby> ~ahaa ~angg ~artu ~azah ~baby ~blk> ~cair ~elat ~ggur ~haan
 ~ibay ~ijaz ~jaza ~kart ~ker> ~loke ~lulu ~ngan ~oker ~oko> ~pela ~peru ~pir> ~rsus ~rtu> ~saha ~sus> ~toko ~ulus ~ursu
 ~usah ~zah>
kerja 4 2+bulan art+cari bantu+kerja bantu+thr bulan+tidak bursa bursa+kerja butuh+kerja cair+bagaimana cakap
 cakap+kerja cari+kerja cari+majikan di+bandara di+phk gaji gaji+saya gawe+di info jadi jht jht+cair kena kena+phk
 kerja+lagi kuning latihan latihan+nyetir lulusan maaf+kerja mau+kerja nyambut nyambut+gawe nyetir pribadi pt saya+2
 supir supir+pribadi tahan+pt thr+ada tidak+bayar upah upah+lembur ~<bur ~<dib ~<gaj ~<inf ~<jht ~<kem ~<lat ~<nya ~<pri
 ~<pt> ~<sep ~<sup ~<upa ~ajar ~akap ~badi ~burs ~diba ~ena> ~erus ~gaji ~ibad ~info ~ing> ~jadi ~jar> ~jht> ~kuni ~kurs
 ~lusa ~mbut ~nfo> ~nggu ~nyam ~pah> ~peng ~prib ~riba ~rsa> ~rusa ~supi ~unin ~upah ~upir ~ursa ~yamb ~yeti
kerja 3 # ada+lowongan anak+saya bandara bayar belajar belum+bayar bikin bpjs+ketenagakerjaan bulan butuh+gawe daftar
 daftar+kerja di+hotel di+pabrik gaji+belum ijazah+tahan jepang kembali kerja+pabrik kerja+tidak ketenagakerjaan
 kontrak+putus kuning+syaratnya lagi maaf mau mau+belajar nganggur pengangguran putus putus+sepihak rumah+tangga
 saya+pengangguran sepihak skorsing skorsing+pabrik tahan tahun tangga thr+tidak tki tolong+bantu umur+di untuk+lansia
 ~<bay ~<bel ~<bik ~<bos ~<bul ~<cak ~<daf ~<jad ~<kar ~<ken ~<kun ~<lag ~<mau ~<nye ~<pen ~<sko ~<tki ~aaf> ~afta ~agak
 ~ahit ~ahun ~aji> ~ambu ~ange ~ayar ~bali ~band ~baya ~biki ~bos> ~but> ~caka ~daft ~dipu ~elaj ~emba ~enag ~epih ~eten
 ~etir ~ftar ~gake ~gan> ~gur> ~gura ~hak> ~hit> ~hun> ~ihak ~ikin ~iput ~jahi ~jepa ~kemb ~kena ~kont ~kors ~lagi ~laja
 ~lan> ~maaf ~mau> ~mbal ~naga ~ngen ~ning ~ntra ~nyet ~ontr ~orsi ~piha ~putu ~rak> ~rsin ~sepi ~sing ~skor ~taha ~tar>
 ~tena ~tir> ~tki> ~trak ~usan ~utus ~yar>
kerja 2 =not =still aing aing+butuh apa belajar+las bisa+kerja butuh cari+gawean difabel disnaker fair+kapan gawean
 kena+layoff komputer las las+gratis layoff+lapor lembur+tidak lowongan+di magang+jepang mau+daftar pabrik+sepatu
 pesangon sekarang sma smk tangerang thr+takut tidak+pak ~<ain ~<apa ~<cuc ~<dif ~<jep ~<las ~<maa ~<pes ~<put ~<sma
 ~<smk ~agi> ~aing ~ango ~awea ~bela ~bula ~butu ~difa ~disn ~ean> ~ekar ~esan ~fabe ~gen> ~gon> ~ifab ~isna ~kap> ~kete
 ~mana ~min> ~nake ~ndar ~ngon ~nyar ~ompu ~pesa ~pute ~smk> ~snak ~tahu ~tus> ~uter ~utuh ~wean
"""
