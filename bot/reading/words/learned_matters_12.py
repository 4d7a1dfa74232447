"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours 6 3+hari =breath abis+minum ada+bapak ada+bayi ada+gelandangan ada+kakak ada+ongkos ada+pak adik+saya alam alun
 amankan anak+anak anak+jalan anak+perempuan bacok bacok+tangan bakar+massa balita bantu+orang bawa+bayi
 bawa+berobat bawah+jembatan berhenti+darah bisa+ngomong butuh+obat butuh+pertolongan cara+lapor cari cepat+pak
 darah+tidak dari+kontrakan dari+rumah dari+tadi dengan+foto depan+kantor depan+toko di+depan di+lampu di+lapak
 di+pertigaan di+pinggir di+rel di+teras di+terminal di+trotoar di+warnet dibawa+berobat dibawa+ke dijemput
 dikeroyok+warga diri ditaro+di ditinggal+keluarganya ditusuk duduk duit+abis gantung gebang gebang+raya gerobak
 gimbal gubuk halte halusinasi+minta hari+tetangga hilang+itu ibu+bawa ibu+hamil ibu+tetangga inget ini+ada itu+ada
 jalan+pulang jalanan+syaratnya jatake jaya jaya+rt jembatan jual+tisu kamar+ketauan karunya+banget kayanya kenanga
 ketemu kontrakan+sebelah kontrakan+sudah kumat kunciran lagi+di lagi+pak lansia+tidur lapor+makasih
 laporan+bagaimana lari+dari lemas+di lempar lempar+batu lewat+depan lewat+lagi lihat+lagi lumpuh+ngesot makan+3
 makan+aja makan+tidak manusia+silver massa mati+di mau+bikin mau+ke mau+terjun mengaku meninggal+tadi mirip
 muka+biru mulut muncul+lagi nginep ngomong ngungsi+di nih+pak nongol+lagi nyasar+tidak odgj+di odgj+makan odgj+yang
 ongkos+pulang orang+setrum orang+sudah orang+tidak pak+bagaimana pak+di pak+dia pasien pasung+di pasung+keluarganya
 pemulasaraan pergi+dari pinggir pinggir+jalan pisau+di pom+bensin pos pos+ronda psikiater+gratis pulang punya+biaya
 punya+ktp punya+siapa rambut+gimbal raya rel ronda rumahnya rumahnya+ambruk sakit+di samping saudara+sebelah
 saya+jatuh saya+kata saya+ketemu saya+lihat saya+minum sekap+di sekolah+kami sendiri+di silver stasiun suami+temen
 sudah+siap sudah+tidak surat+jalan tadi+ada tangan+mau tangis+sendiri tanpa+identitas tawuran+bawa tempat+sampah
 tergeletak+di terlantar+anak terminal tetangga+dengar tetangga+saya tidak+berhenti tidak+napas tidur
 tinggal+sendiri tisu tolong+amankan tolong+dijemput tolong+dong tuna tuna+wisma warung+saya wisma woy
 yang+dikeroyok yang+lapor yang+tahu ~<dud ~<geb ~<gel ~<ger ~<hal ~<jay ~<jom ~<keu ~<kol ~<nod ~<pur ~<sil ~<tis
 ~<woy ~acok ~aku> ~alit ~alte ~alun ~amuk ~anci ~anda ~ang2 ~angn ~ar2> ~asar ~asie ~asiu ~ayin ~baco ~buan ~buli
 ~cira ~clur ~cok> ~dibu ~diti ~dudu ~dur> ~ebin ~elan ~elet ~emes ~emis ~emu> ~erge ~esas ~geba ~gela ~gele ~gemi
 ~ggir ~gimb ~gke> ~gomo ~halt ~help ~iata ~icop ~idur ~ien> ~ijem ~iken ~ilet ~ilve ~inal ~inep ~irip ~itin ~itip
 ~jemb ~jena ~jid> ~jomp ~kebi ~keur ~kiny ~kolo ~kos> ~kun> ~kuru ~lali ~lant ~lte> ~lun> ~lut> ~lver ~mahn ~mass
 ~mbat ~mes> ~mina ~mis> ~mong ~mpo> ~muk> ~muka ~nabr ~nal> ~ncir ~ndan ~nder ~nep> ~ngam ~ngom ~nodo ~ntar ~nyau
 ~nyut ~obak ~omon ~oran ~orgi ~pa2> ~pemu ~pos> ~pria ~put> ~rel> ~ria> ~rian ~rip> ~rmin ~rond ~sien ~silv ~sina
 ~sjid ~ssa> ~taga ~take ~taro ~terg ~term ~tidu ~timp ~tisu ~ubuk ~ulut ~urit ~usia ~woy> ~yaut ~yawa ~yiny ~yut>
ours 5 2rb =nature =rails abis+cuci abis+maling ada+bocah ada+korban ada+laki ada+perempuan aja+dikasih aja+rasa al
 alam+jaya amankan+odgj ambruk+sekarang ambulans+rs ambulans+tidak amuk+banting amuk+terus anak+hilang anak+minum
 anter astaga badan banget+pak banjir+ngungsi bantu+ada bantu+kami bantu+lapor bapak+linglung bapak+yang barang+di
 batuk+darah bawa+karung bawa+kayu bawa+pisau bawah+pohon bayi+kata belakang+pasar belakang+pom belum+makan bensin
 berobat+amuk bicara bikin+gubuk bocah boneka bugel buta darah+tapi darurat+tolong dekat+kantor dengan+3 dengan+anak
 dengan+ibu depan depan+ruko depan+warung di+bandara di+bedeng di+grup di+kamar di+kursi di+pasar di+rsud di+ruang
 di+situ di+taman dia+ada dia+pasung dia+tidak dikasih+warga dipukul+orang diri+naik disebar dong dua+malam duduk+di
 foto+disebar gang+mawar gelandangan+kmn gelandangan+lemas gelandangan+paksa gelandangan+tidur gerbang gereja
 gubuk+di h habis+maling halusinasi harus+dibawa hidup+sendiri hilang+dari ibu+linglung ibu+yang istri+saya
 itu+sekarang jalan+daan jalan+sendiri jangan+sampah jatuh+dari jatuh+di jembatan+cisadane kaca kaca+mobil
 kakak+saya kaki+luka kampung+uang kandang karyawan+jatuh ke+anak ke+psikiater kebon kebon+besar kecanduan+sabu
 kecil+tangis kejang keliling+komplek keluar+darah keluarganya+tidak ketauan+bau ketemu+anak ketemu+lansia
 ketemu+orang kolong+flyover konsul+kemana kontrakan+ancam kontrakan+saya kurang+waras kurus lagi+ke lagi+orang
 lampu+merah lansia+linglung lansia+pikun lansia+sakit lansia+sendiri lansia+terlantar lansia+tetangga lapar
 lapar+di lapor+murid lari+sekarang leher lemas lemas+banget lihat lihat+lansia linglung+depan lupa+jalan
 maaf+bagaimana maaf+gelandangan maaf+manusia maaf+mau maaf+mayat makmur mall mandir masjid masjid+butuh masjid+raya
 masuk+panti mau+melahirkan mau+minum mawar mencong meninggal+tolong minta+air minta+ongkos minta+surat minum
 minum+obat mirip+dengan mondar mondar+mandir muntah+abis murid+dipukul musafir ngesot+minta nginep+di nyasar+di
 nyender obat+sudah odgj+amuk odgj+hamil odgj+putus odgj+telanjang odgj+tidur orang orang+kejang orang+mati
 pak+cepat pak+darah pak+itu pak+karunya pak+mau pak+sudah pak+yang panti+lansia panunggangan pasar pasien+rs
 pegang+pisau pikun+pergi pinang+griya pingsan pohon+orang pom poris posisi poster psikiater punya+rumah
 punya+saudara racun+tikus rambut rawa rawat+di roda+di rsud rsud+kami rt+4 ruko sabu+amuk sadar+di sahut sakit+jiwa
 sakit+sudah satu+saudara saudara+di saudara+dia saya+abis saya+dari saya+kejang saya+pak saya+pasung saya+pegang
 saya+pikun saya+pingsan saya+sayat sebelah+mati sebelah+pasung sekap sekap+anak sekarang+ada sekarang+duduk
 sesak+ambulans si simpang suami+istri sudah+3 sudah+di sudah+tua tabrak+korban tabrak+pohon tadi tadi+pagi
 tahu+rumahnya tahu+siapa takut+pulang taman tampung+bagaimana tangis+di tanya+rumahnya telanjang telanjang+di
 tempat tempat+yang tenang teras teras+masjid teriak terlantar+lapor terminal+poris terus+sesak tetangga+pasung
 tiba+ambruk tidak+ganggu tidak+inget tidak+makan tidak+mau tidak+minum tidak+sahut tidak+sanggup timur tinggal+di
 titip+bayi tolong+ambil tolong+pemulasaraan tua tumpang tumpang+di tumpang+tidur uang+dengan urus+makan usir
 usir+dari utara waras+tidak warnet ya+cara yang+di yang+jatuh yang+kenal yang+makam yang+sakit yang+suka ~2rb> ~</>
 ~<2rb ~<al> ~<alf ~<alu ~<ast ~<bic ~<dep ~<dkt ~<eda ~<eya ~<gub ~<h> ~<ide ~<jem ~<leh ~<lih ~<me> ~<nit ~<org
 ~<pak ~<pos ~<puc ~<rel ~<ron ~<rsu ~<ruk ~<si> ~<skr ~<sy> ~<tad ~<tit ~<tua ~<🆘> ~adut ~ahma ~ahut ~akin ~akmu
 ~akny ~alfa ~alus ~amen ~amit ~anun ~arne ~arte ~as2> ~asji ~aut> ~awis ~badu ~bata ~bens ~bica ~boca ~bon> ~bone
 ~buge ~buny ~cari ~dang ~daru ~dent ~depa ~dije ~dira ~dkt> ~domp ~dong ~duan ~duk> ~ebon ~ehab ~eher ~ejan ~ekap
 ~elem ~empu ~enal ~enaz ~eora ~epan ~erad ~erej ~ess> ~etem ~eyan ~fir> ~gaan ~gaku ~game ~gerb ~gere ~gero ~gine
 ~gir> ~gsan ~gsep ~gubu ~halu ~har> ~iak> ~iate ~iden ~igaa ~ihat ~ikia ~il2> ~imur ~inan ~inge ~inum ~ipas ~item
 ~iusi ~jah> ~jaka ~jalm ~jemp ~kann ~kebo ~kek2 ~keli ~kmur ~krg> ~lehe ~liat ~lint ~lla> ~makm ~mall ~masj ~mawa
 ~mbut ~minu ~mput ~nasa ~nawi ~naza ~ncon ~nek2 ~nemu ~ngak ~ngem ~ngsa ~nsin ~nuli ~num> ~nyaw ~ocah ~oma> ~ompe
 ~onda ~onek ~oris ~osis ~pak> ~pale ~pami ~panu ~pasi ~pirn ~pori ~post ~pula ~pura ~reja ~rgil ~riak ~riya ~rsud
 ~ruko ~sabe ~safi ~sahu ~sasa ~seor ~sika ~skrg ~stas ~sudi ~tadi ~temu ~tir> ~titi ~tony ~tres ~uduk ~ugel ~uk2>
ours 5 ~uko> ~ulun ~umat ~unaw ~ura> ~usaf ~usir ~ver> ~yend
ours 4 2+hari 4+hari =poor =seek @first=- ada+ahli ada+bakar ahmad ahmad+yani air+mulu aja+ada anak+dibuang
 anak+ketemu anak+laki anak+lari anak+sebelah anak+tetangga anak+umur anter+ke arah arah+di astaga+dia badan+panas
 bahar baju bakar+kasur bandung bangku bangun+tolong bantaran+kali banting+barang bantu+dinas bantu+mayat
 banyak+saya bapak+dia bapak+kontrakan bapak+sebelah batu bayi bayi+ditinggal bayi+sehat bedeng bekal belum+ketemu
 belum+pulang beo beo+rt berendeng bernanah bernyawa berobat+pak berobat+tidak biaya+untuk bicara+sendiri
 bisa+dijemput bisa+duduk bisa+tolong bisikan2 bitung boleh+lapor bukan+orang bulan+bisa cara+biar cari+ibu
 cari+saudara cengkareng cepat+kesini cibodas cibodas+baru cilacap cimone cipadu cipadu+jaya cipondoh+makmur cirebon
 curiga+terus dalam+rumah dan+curiga dari+dalam dari+jembatan dari+lantai dari+mobil dari+pagi dari+panti darurat
 deh dekat+puskesmas dengan+balita dengan+bikin dengan+suami dengar+bisikan2 depan+gerbang depan+puskesmas depan+rs
 depan+rumah di+bangku di+got di+gubuk di+jalan di+jangan di+kardus di+kenanga di+kubur di+lantai di+lapangan
 di+musala di+mushola di+musola di+pangkalan di+poster di+simpang di+spbu dia dia+begal dia+masuk diam+aja dibawa
 dinas+sosial dipukul+bapak ditinggal+anak dompet duduk+minta emperan+toko evakuasi flyover gajah gajah+tunggal
 gang+beo gang+masjid gelandangan+sakit gelandangan+tiap gelandangan+tua gembor golok golok+di golok+gang gotong
 griya gubuk+pinggir habis+bisa habis+bulan halte+depan halusinasi+sejak hari+tidak hilang+arah hilang+ketemu
 ibu+bidan ibu+sebelah ibu+tidak identitas indah ini+gelandangan ini+tidak itu+lagi itu+yang jalan+ke jalan+kembali
 jalan+tidak jawa jembatan+bisa jemput jemput+orang jiwa jpo kaku kali+sabi kali+tidak kami+linglung kami+yang kaos
 kardus karena+sakit karung karyawan kasar+mau kata+anak kayaknya ke+arah ke+cirebon ke+dalam ke+lampung ke+rsj
 ke+tempat keabisan kec kehujanan kejang+di kekerasan+lari kemarin+mau kemarin+saya kemarin+tidak kembali+ke kesini
 ketemu+bocah kolong+tol kontrakan korban korban+banjir kotor kubur kubur+di kurus+banget lagi+nih laki laki+mabuk
 lali lali+jalan lansia lansia+di lansia+ditinggal lansia+hidup lansia+ini lansia+lali lansia+luka lansia+rumahnya
 lantai+9 lapangan+bola lapor+lansia laporan+pak lihat+ibu linglung+harus linglung+mau luka+bernanah lupa maaf+orang
 mabuk+nyender makam makan+racun malam+depan malam+tidur malaysia+tidak mandi+di mandi+harus manusia+gerobak
 masuk+begal mati+saya mati+tidak mau+bunuh mau+cari mau+kemana mau+kembali mau+mandi mau+ngomong mau+tampung
 melahirkan+di melahirkan+tapi meledak+depan mereka+mau minta+di minta+pemakaman minta+sumbang motor+jatuh
 mudik+saya mulut+mencong muncul murid+saya musola napas+tolong ngaku ngelem+di no nya+di nyanyi nyasar+bisa
 nyender+di obat+banyak obat+dari odgj+masuk odgj+terlantar ongkos+tidak orang+dari orang+ganggu orang+pingsan
 pabuaran padang pagi+tidak pak+adik pak+tetangga pak+tidak pakai+alat pakai+baju pakai+golok pakai+sarung
 paksa+tiap palembang pamit pangkalan panti+tidak panunggangan+timur papasan pasung+anak pelajar pembantu
 pemulasaran pengungsi perempuan perempuan+linglung permisi pertolongan pintu+kunci pisau pondok pos+polisi pucat
 racun rasa+sudah roda+ditinggal rs rt+04 rt+1 rt+5 rujuk rumah+batuk rumah+bocor rumah+masuk rumah+pak
 rumah+sekarang rumahnya+tidak sabi sambil sandal sanggup sanggup+lagi satpam saudara+bikin saudara+sekarang
 saudara+tidur saudara+tolong saya+ancam saya+linglung saya+putus saya+saking saya+sopir sayat+tangan sehat+tapi
 sejak+melahirkan sekarang+orang sekolah+orang selamat+malam selapajang selatan semua+sudah sendiri+kami
 sering+bicara shinta siapa+masih silver+bisa sini+parah situ spbu stasiun+batuceper stasiun+poris sudah+habis
 sudah+lemas sudimara sukaasih tabung+gas tadi+naik tahu+jalan tahu+nama tangis tangis+cari tas tegal telas
 teman+saya temen+ancam temen+kontrakan temen+saya temukan tenggelam+ke terdampar terjun tersedak tetangga
 tetangga+dibiarin tetangga+odgj tidak+ada tidak+bernyawa tidak+kasar tidak+kuat tidak+lihat tidak+luka
 tidak+sekolah tidak+tahu tinggal+harus toko tol+karang tolong+ambulans tolong+golok trotoar tua+sakit tua+tidur tuh
 tukang+bangunan umur+13 untuk+mudik urus+tolong villa warga+lagi warnet+saya ya+kami yang+biasa yang+darah
 yang+dibacok yang+jemput yang+kena yang+lewat yang+mengaku yang+nganter yang+tadi yani ~2in> ~2nya ~<ahm ~<bad
ours 4 ~<baj ~<bal ~<beo ~<bit ~<bon ~<bug ~<cib ~<cir ~<cow ~<d> ~<deh ~<dir ~<eva ~<fly ~<gil ~<gua ~<hel ~<jiw
 ~<jpo ~<kao ~<kub ~<lap ~<lup ~<maw ~<mog ~<mus ~<nen ~<ngo ~<no> ~<nur ~<ora ~<oro ~<pom ~<por ~<pul ~<rac ~<ray
 ~<rs> ~<saw ~<seo ~<sm> ~<sos ~<spb ~<sta ~<sut ~<top ~<tro ~<tub ~<tuh ~<usi ~<vil ~<won ~<yg> ~aafi ~aasi ~abua
 ~abur ~acap ~acun ~afin ~afir ~ager ~ajah ~aju> ~ajun ~akaw ~akek ~aki2 ~akua ~almi ~and> ~anyi ~aos> ~apaj ~apal
 ~apar ~apor ~aro> ~arto ~arur ~assa ~atak ~atpa ~awa> ~ayi> ~bada ~baju ~bakn ~bayi ~bede ~bend ~beo> ~bern ~bisi
 ~blkg ~boda ~bura ~cak2 ~cibo ~cimo ~cipa ~cowo ~cul> ~cun> ~deh> ~dia> ~diku ~din> ~dir> ~diur ~dius ~dus> ~dut>
 ~duta ~eabi ~ebay ~ebra ~ehuj ~eja> ~eka> ~eles ~elia ~elim ~elp> ~elua ~eluy ~empe ~ende ~enek ~enia ~ent> ~erem
 ~eria ~erju ~erto ~eset ~etok ~euru ~evak ~ewe> ~flyo ~fren ~geja ~gelo ~geng ~ggup ~gile ~gina ~gis> ~gku> ~gnya
 ~gok> ~gua> ~gup> ~haji ~hat> ~her> ~hern ~hint ~hmad ~hut> ~iant ~iat> ~ibeg ~ibod ~iem> ~ila> ~imar ~imon ~indo
 ~ings ~ipad ~ipet ~ira2 ~iraz ~iruj ~isau ~iseb ~isin ~itit ~ity> ~iuru ~iwa> ~izof ~jiwa ~jpo> ~jun> ~juny ~kaas
 ~kake ~kaku ~kal> ~kan2 ~kaos ~kard ~kaw> ~keab ~kec> ~kehu ~kek> ~kesa ~kesi ~kete ~ki2> ~kiat ~korb ~koto ~kuas
 ~kubu ~kuma ~kupa ~laki ~lanj ~lany ~lapo ~lata ~lema ~lemp ~lfam ~liha ~lita ~lkg> ~luri ~lutn ~luyu ~lyov ~mad>
 ~maks ~mart ~mas2 ~mbi> ~mbor ~mbuh ~mit> ~mogo ~mond ~mone ~muin ~mulu ~musa ~muso ~nana ~nang ~nden ~ndok ~neh>
 ~nek> ~neka ~nene ~neun ~ngis ~ngny ~nita ~nsia ~nta2 ~ntit ~nyen ~nyil ~oar> ~odas ~ofre ~oko> ~ompo ~one> ~onya
 ~orba ~org> ~orin ~osok ~ost> ~otin ~otoa ~over ~owo> ~pabu ~padu ~page ~part ~pasa ~pbu> ~peke ~pere ~pres ~puca
 ~racu ~rahe ~ramb ~raya ~rdam ~rdar ~rdus ~remp ~reni ~res> ~rhar ~rjun ~rma> ~rmis ~roto ~rtol ~rtun ~rum> ~rura
 ~ryaw ~sada ~sar> ~sau> ~shin ~sia> ~sile ~sir> ~sisi ~sola ~spbu ~stag ~stre ~sud> ~sung ~sury ~ta2> ~temp ~tip>
 ~tita ~toar ~tol> ~tpam ~trot ~tubu ~uasi ~ucat ~udim ~udin ~ukaa ~ulak ~una> ~uncu ~uneu ~upa> ~urya ~usol ~usur
 ~utar ~uyur ~vaku ~vill ~wani ~wany ~wica ~yany ~yebr ~yove ~zofr
ours 3 1+sudah 13+sudah 2+rw 2rb+marah 40+orang 7+bulan 78+tahun 8+tahun =elder =food =kin =limp =lost =seen
 abis+bagaimana ada ada+kaki ada+kendaraan ada+ktp ada+motor ada+suara adik+kami adipura agung ajak+ngomong al+azhom
 alfamart ampun ampun+tidak anak+ditaro anak+ditinggal anak+ibu anak+panik anak+sekarang ancam+bunuh aneh angke
 anjing+liar apa+besar apa+dinsos apal apartemen asuh+pukul atap+lagi aula+kelurahan azhom badan+bau badan+dingin
 badan+nya bagi+ikan bakar+rumah bakar+tidur balita+majikan bandung+umur bangkai+apa bangku+taman banjir+40 banting
 bantu+anter bantu+dong bantu+gelandangan bantu+segera bapak+pakai bapak+sakit bapak+tetangga bapak+tidak batuceper
 bau+ampun bau+busuk bawa bawa+boneka bawa+golok bayi+ditaro bayi+paksa becak bedeng+bantaran begal+motor
 begal+pakai bekal+telas belakang belakang+kantor beli+racun belum+dapat benda bengkel bengkel+saya bengong berdua
 berhenti beringin bernyawa+di besar+kalau biar+orang biasa+di bibirnya bidan+sekarang bikin+ulah biru+saya
 bisa+hubung bisa+kembali bisikan2+sudah bisu blok bocah+kecil bocah+kontrakan bokor bolong+kena bosen bosen+hidup
 bpjs+nya bulak buntelan bunuh cari+itu cari+kakak cikokol ciledug cipete cisadane cisadane+ada compang cuma+karunya
 curhat+soal daan daan+mogot dalam+kardus dalam+pasar damkar+sudah dan+bpjs dan+mulut dan+tidak dapat+selimut darah
 darah+tolong dari+bandung dari+padang dari+palembang dari+puskesmas dari+tetangga dekat+jembatan dengan+lansia
 dengan+sekali dengan+siapa denyut depan+pabrik depan+panti di di+atm di+aula di+bekas di+dapur di+dekat di+emper
 di+foto di+gotong di+jawa di+kabel di+kebon di+kelurahan di+lebaran di+mall di+minimarket di+pintu di+pool di+saung
 di+tengah di+warung dia+di dia+lewat dia+sekap dibacok dibacok+geng dibiarin+di dibuang+keluarganya dikasih+2rb
 dikejar+orang dikenal+ibu dipukul+terus dipukul+warga diri+tapi dirubung disebar+itu disini disuruh+gelandangan
 ditaro+depan dititip dititipin dua+anak duduk+depan duduk+terus eh emper foto+tangan gang+lain gantian
 gantian+ngasih garut gelandangan+bawa gelandangan+kaki gelandangan+minta gelandangan+yang gendong geng+motor gerak
 gerendeng gigit+ular gotong+ke grup habis+obat habis+uang haji halusinasi+kalau hamil+7 hamil+besar hari+di
 hari+panunggangan hari+tidur helm+rusak hidup+pegang hp+satpam hujan+besar ibu+dengan ibu+di ibu+minggu ibu+naik
 ibu+tidur identitas+di indomaret inget+nama ini+darurat ini+di ini+dibawa ini+lansia ini+malam ini+pinjam ipar+saya
 irigasi itu+orang jalan jalan+benteng jalan+dengan jalan+gatot jalan+kaki jalan+ks jalan+merdeka jalan+pembangunan
 jalan+raya jalan+untuk jalmi jatuh jatuh+terus jembatan+pabuaran jembatan+syaratnya jiwa+kontrolnya jurumudi kadai
 kader+posyandu kafan kakak+adik kaki+bisul kaki+dari kaki+kegiles kaki+sudah kalau+kucing kalau+obat kali+angke
 kali+bau kali+dengan kali+pas kami+ada kami+anak kami+kejang kami+ketemu kami+suka kami+temukan kamling kampung+di
 kampus kantor+pos kantor+saya kapal karang+tengah karawaci+baru karunya+pak karyawan+masuk kata+nomor kata+sudah
 kata+tidak kata+usir ke+atap ke+jawa ke+kali ke+warung kebon+nanas kecanduan kecanduan+narkoba kecil+dipukul
 kecil+tidur kegiles kegiles+truk kejang+dan kelapa kelas+saya kelas+sekolah kelurahan+gebang kelurahan+kami
 kelurahan+tanya kemarin+lari kemarin+sekarang kembali+harus kena+senjata kena+tabrak kenal kepala+nya kepanasan
 kerja+bagaimana ketapang ketauan ketuban+sudah kira kira+5 kirim+orang kite koin komplek+dikasih kompor+nyala
 konsul konsul+sukaasih kontrolnya kontrolnya+habis koper korban+kekerasan korban+luka kotor+rambut ks ks+tubun
 kuat+mau kubur+bisa kubur+ini kucing+jembatan kumat+istri kumat+rusak kumat+tidak kunciran+jaya lagi+duduk
 lagi+mabuk lagi+pasang lagi+saya lagi+yang laki+pakai laki+tanpa laki+tidak lampung lansia+dibuang lansia+duduk
 lansia+itu lansia+jual lansia+kontrakan lansia+kurus lansia+putri lansia+telanjang lansia+tidak lansia+tinggal
 lapangan+ahmad lapor lapor+orang laporan+malam layak+sudah lebam+perum linglung listrik+tidak maaf+ada maaf+bocah
 maaf+ke maaf+odgj maaf+repot mabuk+tergeletak majikan+sampai makan makan+dari malam+di malam+ditinggal malam+kami
 maling mana+suami mandi+bosen mandir+di mandornya mangkal mangkal+di mantuk masih+di masih+duduk masih+nempel
 masih+tabrak masjid+al masuk+kelas masuk+mesin mau+curhat mau+kata mau+makan mau+minta mau+obat mau+rujuk mau+turun
 mayat+tidak menginap meninggal+tahun merah merah+cikokol merak merdeka mereka mesin+press mesjid minimarket
ours 3 minta+dijemput minta+pemulasaran minum+koin mobil+di mobil+sudah mobil+tabrak mogot motor+ambil mulut+keluar
 musafir+minta musala musala+kami mushola naik+angkot naik+tower nambo nambo+jaya nanas narkoba+amuk need
 need+tolong ngaku+maling ngambang ngelantur ngelem+terus ngobrol+dengan ngompol nih+di no+money nomor+8 nomor+orang
 nonaktif+mau nongol nurul nya+bolong nya+nonaktif nyasar+dekat obat+dan obat+mau odgj+mondar odgj+parah odgj+pasung
 odgj+perempuan odgj+terus ojol ongkos+di orang+gelandangan orang+ini orang+kotor orang+kurus orang+laki orang+masih
 orang+pasung orang+sini ormas ormas+di pagi+di pak+dinsos pak+tapi pak+umur pakai+proposal pakai+sandal
 palsu+keliling panggil+tidak parung pas+saya pasang+spanduk pasar+bagi pembangunan penanganan pendatang penghuni
 pengungsi+banjir perempatan+malam perempuan+muda perempuan+odgj perempuan+umur pergi periuk+jaya perlintasan
 pertigaan+syaratnya perum+villa piatu pick pikun+di pikun+putar pil pinjam+hp pintu+air plawad pondok+bahar pool
 poris+plawad pos+kamling posisi+terakhir potret press press+pabrik proposal proposal+yatim pukul+balita pukul+ibu
 pulang+karena pulang+tapi punya+identitas punya+ongkos puskesmas+cipondoh puskesmas+sudah ra racun+maaf rawa+bokor
 rawat raya+belum rekam+video repot rest rest+daerah rombongan rongsok ruang rujukan+pinang ruko+ciledug ruko+kosong
 rumah+belum rumah+dengan rumah+kosong rumah+tolong rutin+tenang rw+5 saat+ini sabu sadar sadar+diri sakit
 sakit+syaraf sampah sampai+jam sampai+lebam sampai+muka sangiang sari sarung saudara+ditinggal saudara+meninggal
 saung sawah saya+ada saya+am saya+amuk saya+badan saya+bidan saya+capek saya+chat saya+dikejar saya+kecanduan
 saya+kunci saya+lagi saya+need saya+obat saya+rekam saya+sakit saya+sering saya+sudah saya+takut saya+tersedak
 sayat sdn+gebang sebelah sebelah+ditinggal sebelah+gantung seberang segera+ada sejak+ibu sekarang+habis
 sekarang+mulut sekarang+muntah sekarang+ngomong sekarang+saya selimut semarang sembuh+tapi sendiri+hilang
 sendiri+kompor sendiri+sejak sering+dengar serpong setir siap+pisau sih+cuma sini+tidak siram+bensin sopir
 spanduk+nyangkut spbu+ada stranded stroke+sekarang suami+kumat suami+makan suami+saya sudah+angkut sudah+beli
 sudah+biru sudah+boleh sudah+capek sudah+kaku sudah+pasang sudah+saya sudah+tulis sudirman suka+halusinasi sukajadi
 sumbang+pakai supir supir+masih surat+untuk syaraf syaraf+sering tabrak+genteng tabrak+setir tabrak+tiang
 tadi+siang tahu+alamat tahu+bangkai tahu+mau tahu+pulang tahun+lansia takut+pak tali tali+di taman+potret tanah+pak
 tanah+tinggi tangan+karyawan tangcity tanpa tanya+diam tapi+mereka tapi+sekarang tasik tawa tawuran+ormas
 tempat+layak tempat+tidur temukan+di tenang+sekarang tenda terakhir+masuk teras+mushola terbalik tergeletak+darah
 teriak+di terjun+dari terminal+tidak ternyata terus+pak terus+tidak tetangga+4 tetangga+bawa tetangga+gantian
 tetangga+kami tetangga+kontrakan tetangga+kunci tetangga+terlantar tiang+supir tiap+malam tidak+amuk tidak+apal
 tidak+bangun tidak+boga tidak+galak tidak+jelas tidak+kembali tidak+kenapa tidak+pakai tidak+pegang tidak+sadar
 tidak+saged tidur+depan tiga+bocah tikus+maaf tikus+tolong tinggal tipu+calo tiri+di tiri+sampai tisu+sampai
 toilet+umum toko+saya toko+sudah tol+bitung tolong+angkut tolong+bagaimana tolong+ibu tolong+jemput tolong+ke
 tolong+melahirkan tongkat+linglung total trotoar+depan tua+duit tua+tinggal tubun tugu tukang+becak tukang+ojek
 tulis+surat tuna+wicara tunggu+puskesmas turun+orang udin ulah ulah+di untuk+kubur untuk+pulang up urgent+pak
 villa+tangerang waras+bawa warga+tidak warteg warung+bakso warung+kepala wicara wicara+nyasar woy+ada yang+dulu
 yang+perlu yang+tabrak yatim+palsu yatim+piatu ~0an> ~<:> ~<ada ~<agu ~<and ~<ara ~<azh ~<bac ~<baw ~<boc ~<bog
 ~<bou ~<bu> ~<cen ~<cew ~<cik ~<cim ~<cis ~<com ~<daa ~<das ~<di> ~<diu ~<dom ~<don ~<eh> ~<emp ~<gad ~<gol ~<gri
 ~<guy ~<heb ~<hom ~<i> ~<ind ~<jak ~<jal ~<jat ~<jaw ~<jen ~<kac ~<kak ~<kej ~<kel ~<kmr ~<koi ~<kos ~<ks> ~<kum
 ~<lak ~<lan ~<lia ~<lus ~<maj ~<mbo ~<moh ~<muk ~<mut ~<nee ~<nem ~<nol ~<obe ~<ojo ~<old ~<orm ~<ort ~<ove ~<pa>
 ~<pas ~<pia ~<pic ~<poo ~<pri ~<ra> ~<ram ~<raw ~<ruj ~<sad ~<sit ~<ski ~<sle ~<snd ~<str ~<taj ~<tam ~<tas ~<tlg
 ~<toi ~<tot ~<tuo ~<udi ~<up> ~<wan ~<wic ~a2in ~aafk ~abi> ~acak ~ada> ~adan ~adar ~adip ~afan ~ahe> ~ahny ~ajad
 ~ajik ~ak2n ~aki> ~alai ~alan ~alih ~amay ~ambo ~amis ~amli ~ampo ~amul ~aneh ~anga ~angc ~angi ~anpa ~ansi ~anta
ours 3 ~apas ~ardu ~area ~arut ~arya ~asad ~asik ~atan ~atuc ~atuh ~aula ~aung ~awad ~awur ~ayeu ~azho ~bah2 ~bak>
 ~bali ~band ~batu ~bawa ~berd ~beta ~birn ~bisu ~bnya ~boki ~boko ~bor> ~boro ~bose ~bote ~bour ~bran ~buar ~buk>
 ~buki ~bule ~bunu ~bur> ~busa ~buta ~cah> ~cahi ~ceh> ~ceng ~cewe ~ciko ~cile ~cipe ~cire ~cisa ~city ~comp ~cong
 ~daan ~dar> ~dark ~darm ~dean ~ded> ~deka ~den> ~deny ~deon ~depr ~dere ~dern ~dica ~dike ~diri ~dirm ~dok> ~doma
 ~dorn ~dosi ~dug> ~dura ~durn ~ear> ~ebuk ~ecak ~ecan ~ecop ~edea ~edug ~egil ~ein> ~ejar ~ejep ~eleb ~elel ~elmn
 ~empa ~emui ~enco ~enje ~eony ~epre ~era> ~erak ~erda ~eren ~erhe ~erob ~erpo ~esia ~esji ~etab ~etan ~etaw ~ete>
 ~etir ~fama ~fan> ~fin> ~fkan ~gaca ~gann ~garu ~gasu ~gata ~gcit ~gebu ~gemb ~gga> ~ggg> ~ggig ~ghun ~gila ~gkuk
 ~glun ~golo ~gomp ~griy ~grup ~gsok ~gun2 ~gune ~hare ~hidu ~him> ~hola ~iapi ~ibac ~ibaw ~ick> ~ider ~igeb ~ihaj
 ~ikok ~ikur ~ilac ~iled ~iles ~impu ~imut ~ina> ~ingl ~inim ~intu ~ipur ~ira> ~irai ~iraw ~ireb ~irig ~iru2 ~irub
 ~isad ~it2a ~itar ~ite> ~itur ~iun> ~iya> ~jala ~jatu ~jawa ~jepi ~jong ~juk> ~kabu ~kaca ~kafa ~kaja ~kaml ~kary
 ~kege ~keja ~kelu ~kira ~kit2 ~kite ~kizo ~kmrn ~knya ~koin ~koko ~kol> ~kost ~kuk> ~laca ~laka ~lans ~lapa ~ledu
 ~leep ~lik2 ~limu ~lma> ~lmi> ~lmny ~lok> ~lonc ~lore ~luar ~lung ~lunt ~lupa ~lusi ~mai> ~mak2 ~mat> ~mbo> ~mbon
 ~mbot ~merd ~meru ~mesj ~min> ~mini ~mlin ~mode ~moho ~mpah ~mpan ~mpar ~mpat ~mpua ~mpun ~mpus ~mrn> ~muda ~muk2
 ~mush ~nabo ~nak2 ~ncat ~ncul ~ndal ~ndar ~ndat ~ndom ~need ~ng2> ~ngci ~ngel ~nggg ~ngia ~ngko ~nglu ~ngol ~nia>
 ~nima ~not> ~npa> ~ntas ~ntel ~ntra ~ntur ~nunj ~nyir ~nyun ~oben ~odar ~oder ~odon ~ogot ~oile ~oin> ~ojol ~okok
 ~okol ~okor ~ola> ~old> ~olny ~olok ~omar ~ombo ~omel ~onca ~ongk ~ongo ~ono> ~opir ~ortu ~otal ~owok ~pa2i ~pam>
 ~pan> ~par> ~pedu ~per> ~perg ~pert ~peun ~piat ~pick ~ping ~plaw ~pom> ~pool ~posi ~potr ~puan ~puce ~radi ~rahn
 ~raka ~rang ~rban ~rdua ~rebo ~ress ~reup ~rhen ~riny ~ris> ~rit> ~rkan ~rman ~rnet ~roba ~roln ~rpon ~rteg ~rtem
 ~rto> ~ru2> ~ruan ~ruju ~rul> ~rumu ~runi ~runt ~rup> ~ryad ~sad> ~saki ~sare ~sari ~saru ~satp ~saun ~sawa ~sede
 ~sele ~send ~serp ~shol ~siha ~siki ~situ ~siun ~skiz ~slee ~sma> ~soda ~son> ~sopi ~sora ~ssal ~ster ~stra ~suka
 ~supi ~sute ~t2an ~tama ~tanp ~tark ~tasi ~teg> ~timu ~tlg> ~toil ~tota ~trak ~trus ~tuce ~tugu ~tuh> ~tuo> ~ubur
 ~ucep ~ucet ~uda> ~udir ~ugu> ~ukaj ~ulah ~ule> ~umpa ~umud ~un2> ~unuh ~upir ~urul ~urum ~usa> ~usal ~usho ~utny
 ~wabn ~wad> ~wada ~wek> ~yakn ~yapa ~yata ~yera ~yeun ~yile ~yira ~yune ~yung ~yura ~zhom
ours 2 12+malam 6+tahun =birth ada+bangkai ada+jalmi ada+paman ada+syarat alat+ke am+stranded ambil+lengan
 ambruk+helm ambulans+lansia amuk+lagi amuk+tapi an anak+4 anak+dia anak+muda anak+pada anak+tiri ancam+mau ari
 atas+kursi aula avanza baca+status bagaimana+iki bahasa balai balita+dibuang balita+tetangga bandara banget+lihat
 bangkai+di bangun bantaran bantu+laki bantu+odgj banyak+banget bapak bapak+itu bapak+tidur barat+tolong baru+pemda
 batu+jaya bawa+tas bayi+merah bayur benteng+jaya berdiri berdua+dengan bernanah+kata beruntun biaya+kafan bis
 bisa+berdiri bisa+kontrol bisa+napas bisa+rawat bocah+2 bocah+lima bocah+tidak bocah+umur bocor+orang boga bogor
 boleh+pulang bouraq bouraq+darah buka+lebar bulan+obat bule busuk+dari butuh+pendampingan butuh+rujukan capek
 cara+bawa cari+kerja cemara cengkareng+barat cepat daerah+kami dalam+mobil dalam+pingsan darah+banyak darah+pil
 darurat+pak daster datang+sendiri dekat dekat+masjid dengan+tembok dengar+bisikan dengar+dipukul depan+alfamart
 depan+gereja depan+kampus depan+masjid depan+minimarket di+bawah di+becak di+bengkel di+cikokol di+grogol di+lobi
 di+muko di+rest di+ruko di+samping di+the di+toilet dia+belum dia+lupa dia+naik dia+saat dibacok+begal
 dibiarin+anak dibuang+anak diplintir diplintir+bapak distop+sekarang ditinggal+tidak ditusuk+pak dokter+kata
 dua+tidak duduk+diam duta elektrik fly fly+over foto+orang gang+3 gang+damai gang+h ganggu+sih ganggu+warga garden
 garut+tidak gedung+parkir gelandangan+jalan gendong+boneka geng geser gigil go go+rumah golok+putar guy habis
 halte+dekat hamil+jatuh hari+ini hari+lalu here+no hidup hidup+pak hilang+ibu hp+dompet ibu+ada ibu+dari
 ibu+gendong ibu+haji ibu+petugas ikut+proyek inget+rumahnya ini ini+bener ini+bisa ini+digigit ini+orang
 istri+ganggu itu+tadi jalan+beringin jalan+bouraq jalan+cemara jalan+cengkareng jalan+karunya jalan+kepada
 jalan+raden jalan+sudirman jalan+teuku jalan+tol jam+kepanasan jawa+tidak jembatan+berendeng jembatan+kaca
 jembatan+layang jurumudi+baru kab kab+tangerang kakak+dengan kali+ya kalideres kamar+tolong kami+dari kami+sejak
 kara+syaratnya kardus+depan karena+diplintir kasih+makan kata+cari kata+dari kata+dengar kata+dia kata+malam
 kata+tetangga kayak+orang ke+cilacap ke+garut ke+go ke+lombok ke+poli ke+tembok kebaya kecamatan+benda kejar
 kel+kami kel+neglasari keliling kenapa+sih kepada+rumah kepala+bocor kepala+luka kesini+pak ketemu+bapak
 kontrakan+ibu kontrol+ke kopi korban+bakar korban+tawuran kosong kreo+selatan ktp+tidak kupang kursi+talinya lagi
 lagi+makan laki+telanjang laki+tidur lalat+banyak lama+belum lansia+bawa lansia+hilang lansia+sebelah
 lansia+terjebak lapak lapak+tidak lapangan lapor+masih lari lari+terdampar lari+tolong layang lebam lebar
 lebar+kena leher+robek lengan lengan+buka liar+leher lihat+nyasar lihat+odgj lihat+perempuan lobi lombok lt
 lumpuh+sendiri mabuk+rusak mah+sudah makan+di makan+tolong malam+terakhir malaysia maling+bakar mandir+depan
 mandornya+lari masih+bocah masih+tangis masjid+agung massa+di mata+terbalik mati+harus mau+gantung melahirkan
 menyerahkan menyerahkan+lansia merah+shinta mereka+tidak minggu+tidak minta+makan minta+razia minta+rujukan
 mobil+orang mogok money+ke motor+tiba muda+begal muka muko napas napas+pak ngaku+dari ngalih ngalih+ke ngasih+makan
 ngelamun ngesot ngobrol ngoceh ngomong+dengan ngungsi noh nolak obat+distop obat+habis ojek+online online+dibacok
 orang+cuma orang+di orang+ibu orang+lansia orang+masuk orang+pak over pak+anak pak+bapak pak+dekat pak+ibu pak+rw
 pakai+kayu pakai+kursi pakai+tongkat pamulang panunggangan+barat papasan+dengan pasar+anyar pasar+lama
 pasung+saudara patah+tangan pembangunan+1 penjaga perempuan+rambut pernah+pukul pertigaan+bayur perumnas pikun+ini
 pil+terus pintu plastik+jatake poli+mana pos+tolong posyandu+lapor proyek+mandornya pulang+bapak punya punya+lapak
 punya+uang pura puri putar putri racun+tolong raden rambut+panjang rame2 raya+1 rewel risih robinson rokok rokok+di
 ronda+tidak rongsok+ada rsj+untuk ruang+tunggu rumah+dari rumah+di rumah+makan rumah+sendiri rumah+tidur rw
 sadar+pertigaan saged saged+mantuk saking+tegal sakit+kaki sampah+depan sampah+di sampai+tengah samping+kantor
 satpam+stasiun saudara+muntah saya+anak saya+habis saya+ke saya+kirim saya+patah saya+stroke saya+teriak security
 sedekah sekarang+mah sekarang+tolong selapajang+jaya sembuh sendiri sesosok setrum siap+di singgah+dia sini+ibu
ours 2 sini+pak sipon situ+cipondoh smpn status+teman stranded+here stroke+yang suami+ditinggal sudah+4 sudah+maaf
 sudah+minggu sudah+minum sudah+ngalih sudah+rusak sudah+sesak sudah+siram suka suryadarma sutet sutet+pak
 syarat+untuk tabrak+beruntun tadi+jam tahun+kunci tahun+lihat takut+bapak talinya talinya+juga taman+elektrik
 taman+gajah tampung+lagi tangan+karena tapi+dia tapi+karunya tas+baju tawuran tawuran+tergeletak tbc+dibuang
 tegal+bekal telanjang+dada telanjang+depan telas+tidak teman+kontrakan tengah+jalan terakhir terakhir+dia
 terdampar+tidak terjebak+di ternyata+odgj terus+darah terus+di tetangga+dia tetangga+siram teuku teuku+umar the
 tiap+hari tiap+sore tidak+bawa tidak+jawab tidak+keluar tidak+melek tidur+suami tidur+terus tiri+anak toilet
 toko+emas tolong+anak tolong+tetangga tower+sutet tua+di tua+laki tua+lansia tugu+adipura tunggal turun+di umar
 umur+7 untuk+menyerahkan urgent waras+lempar warga+alun waria warung+ibu ya+ada yang+bawa yang+butuh yang+disebar
 yang+lari yang+pingsan ~2an> ~<an> ~<ari ~<aru ~<aul ~<ava ~<bap ~<blo ~<bus ~<but ~<cep ~<cia ~<cil ~<cm> ~<dek
 ~<dew ~<dia ~<dut ~<gem ~<geu ~<go> ~<gru ~<hab ~<him ~<ini ~<iri ~<kaf ~<kor ~<lag ~<lem ~<lg> ~<lin ~<lt> ~<lun
 ~<nap ~<nea ~<nin ~<noh ~<not ~<ono ~<pay ~<rew ~<ris ~<rua ~<rw> ~<saa ~<sak ~<sod ~<suk ~<tet ~<tp> ~<urg ~<utk
 ~abet ~abny ~abok ~aden ~aged ~agun ~ajur ~akit ~alay ~alid ~alik ~all> ~ame2 ~amua ~ana2 ~ande ~anja ~anka ~anza
 ~apek ~araf ~arde ~arga ~ari2 ~arke ~arsi ~art> ~arta ~aste ~atok ~atu2 ~auan ~auha ~avan ~awah ~awi> ~aysi ~baba
 ~bam> ~bapa ~bayu ~beca ~bela ~berh ~bins ~blok ~boci ~bogo ~bpk> ~buda ~buri ~cahn ~cak> ~cakn ~cand ~cepa ~cil2
 ~cung ~dane ~dast ~daun ~derm ~dide ~diem ~dipl ~dup> ~ean> ~ebam ~eber ~eceb ~ecur ~edek ~eden ~edin ~eed> ~egap
 ~ejau ~ejeb ~ekah ~ekat ~ekel ~elak ~elap ~emak ~emba ~emud ~enas ~entr ~epit ~erdi ~erep ~erga ~erum ~etim ~etru
 ~euku ~euna ~eus> ~ewek ~ewel ~fly> ~ged> ~gel> ~geso ~geus ~ggol ~gilo ~gkal ~gobr ~goce ~gol> ~gun> ~guy> ~habi
 ~hasa ~hent ~hirk ~hnya ~iatu ~icab ~idup ~igas ~igil ~imba ~ipli ~iran ~iri> ~irma ~irny ~jar2 ~jar> ~jur> ~juru
 ~k2ny ~kab> ~kama ~kand ~kaya ~kegi ~keje ~kern ~keto ~koso ~ktri ~kuny ~lagi ~lari ~lasa ~lawa ~lays ~less ~let>
 ~lide ~lik> ~liny ~lobi ~luko ~maji ~makn ~manc ~mbal ~mbel ~me2> ~mela ~men> ~menn ~mera ~mnas ~mpn> ~muko ~muri
 ~na2> ~naha ~ndir ~ndon ~ndua ~near ~net> ~ngeg ~ngej ~nges ~ngso ~ngub ~niti ~njag ~njan ~nkan ~noh> ~nong ~nson
 ~ntia ~ntir ~nuh> ~nyek ~nza> ~obi> ~obin ~oceh ~ocil ~oga> ~ogok ~ogor ~onco ~ontr ~ool> ~open ~orek ~ores ~osal
 ~osen ~oson ~oste ~otre ~oura ~pamu ~pato ~payu ~pema ~piso ~pit> ~plin ~pong ~poti ~puki ~pung ~puny ~puri ~rada
 ~rade ~raf> ~ran> ~rant ~raq> ~ras> ~rdir ~rewe ~rgen ~rity ~rket ~robi ~roko ~romb ~rsed ~rsen ~rutn ~sabi ~samb
 ~seba ~secu ~sege ~seke ~seso ~sipo ~smpn ~sobe ~soso ~tapa ~tawu ~tela ~terj ~teta ~thin ~tile ~ting ~toko ~tret
 ~tulu ~tusu ~uara ~ujua ~umna ~umum ~unde ~ung> ~ungs ~uraq ~urge ~usan ~uste ~utet ~utk> ~vanz ~wah> ~wake ~wart
 ~wel> ~wok> ~wong ~wura ~yada ~yari ~yeke ~ysia
ours 1 @1
ours -2 10+malam 17+tahun 40+hari 5+bulan @=damkar @first=damkar abis+melahirkan ada+apa ada+atm ada+bantosan
 ada+biaya ada+dinas ada+guna ada+ular adik+sesak air+isi air+kali air+masuk ajak+keluar ak1 akar+pohon alamat+mana
 alat+dengan alergi almarhum+dari almarhum+suami ambil+orang ambruk+di ambruk+kena ambulans+kemana anak+mau
 anak+muntah anak+saya angkot+korban anjing+odgj antar any apa+dinas api+besar art asam assalamualaikum+saya atanapi
 atep+rumah badan+saya bahaya+tidak bakar+api banjir+sudah bansos+saya bantu+bikin bantu+istri bantu+kaki
 bantu+kerja bantu+kucing bantu+malam bantu+nomor bantu+petugas bantu+pohon bantu+suami bantu+surat bantu+yang
 bapak+cuma batas+waktu becek begal+bawa begitu belas belum belum+bayar belum+jadi bentol berapa+buka beras+di
 berobat+dia bersama+kami bersih berwenang besok+pagi biaya bibit bikin+kk bisa+dampingin bisa+datang bisa+panggil
 blangko bocah+dipukul bocor+di bolak bolak+kembali bolong2 bpjs+mandiri bpkb bpn buang buka+mana bukan+mau
 buku+tabung bulan+belum bulan+saya buntung bunuh+saya burem cadangan cadangan+hilang cakar campak cara+bagaimana
 cara+untuk catering cemas cerai+sudah cerita+ke cetak cinta culik+orang cuma+ibu cuma+punya curiga+di daftar+mana
 dampingin dan+bau dan+berapa dan+obat dan+pukul dan+siapa dapat+dari dapat+makan dari+awal dari+genteng
 dari+pamarentah dari+pemerentah datang+langsung dekat+cipondoh dekat+sini dengan+bapak dengan+kayak dengan+pacar
 dengar+bocah depan+ibu deras di+batuceper di+hotel di+hp di+pabrik di+periuk di+plafon di+taksi dia+berobat diancam
 dicolong didandani diembat diembat+orang dihinggapi dihinggapi+lalat dijual+di dikasi dikit dimakam dinas+apa
 diperiksa dokter+ada dokter+jiwa dokter+yang dompet+tinggal donor donor+darah dua dulu+baru dulu+tolong e empat+di
 fisioterapi fitnah gaji+di gang+sempit ganggu+bukan garis+merah gas+melon gatal gelandangan+hidup gelandangan+ya
 gitu got got+mampet gratis+untuk gusi habis+melahirkan hamil+tidak hape harga+cabe harga+odgj hari+depan
 hari+minggu hari+sabtu hilang+semua hipnotis+di hp+ambil ibu+jatuh ibu+lapor ibu+meninggal ibu+pkk ibu+rumah ibu+rw
 ibu+tangis igd ikut inap incu ini+apa ini+cuma ini+untuk ipar+setrum istirahat+jam istri+tetangga itu+bener
 jadi+saya jadwalnya jaga jajan+di jam+buka jam+kerja jantung jejeritan jelek jempol jual juga+tidak juta+dari
 juta+kata kacamata kacang kacang+muka kader kaki+buntung kalau+protes kalau+tidak kamar+sendiri kamera+sembunyi
 kanker kantin kaporit karawaci karena+biaya karena+itu kata+bidan ke+dinas ke+kelurahan ke+kontrakan ke+mane
 ke+rumah ke+sumur ke+yang kecil+minum kejang+panas kejar+orang kelas+5 keluar+air keluar+percikan kelurahan+ada
 kena+hipnotis kencing kepala+sendiri keramaian kerja+ada kerja+untuk keselek keselek+kacang ketemu+motor ketemu+tas
 ketua ketua+rt kk+baru kk+dengan klaim+santunan komplain kredit ktp+hilang ktp+kota ktp+nya kubur+saudara
 kucing+odgj kuli kulkas kumat+sekarang kunci+cadangan kunci+nempel kurir kursi lagi+hamil lagi+urus lain laki+saya
 laku lalu langka langka+pak lansia+cuma lansia+mobil lansia+murung lansia+pergi lansia+sering lansia+siapa
 lapor+harus lapor+spt larang+saya latihan leasing lemas+dan lewat+apa lewat+aplikasi lewat+dinas lift lilin limbah
 listrik+keluar listrik+rumah loker luar luar+negeri luka+sekarang lumayan lunas lutut maaf maaf+bantu maaf+bapak
 maaf+jalan maaf+ktp maaf+kucing maaf+surat maaf+tabrak macam macet main+hp makan+tiap makasih maling+di malu
 mana+anak mana+dulu mana+ibu mana+siapa mana+untuk mandiri mantan+ancam masak masak+di masih+tanah masuk
 masuk+kamar masuk+rumah mati mati+lansia mati+minggu mau+ajak mau+bantu mau+berobat mau+bisa mau+datang
 mau+diperiksa mau+masuk mau+pakai mau+rekam melahirkan+ketuban melon+langka mencret meninggal+saya mesti minggu
 minta+pasang minta+perbaikan minta+perlindungan minum+minyak minyak+tanah mlaku mobil+hilang motor+di
 motor+nganggur mungkin murung murung+terus napas+biru ngecek ngejreng ngelamar nggo ngobrol+tidak ngomong+pelo nib
 nomor+rekening nomor+telepon nopo nunggak nya nya+masih nya+tidak nyala nyaranin nyeri+dada obat+darah obat+di
 obat+nyamuk odgj+dmn odgj+kumat operator orang+sekarat orang+terus oss pada+bawa pagi+bikin pak+sendiri pakai+air
 paket+b palak paman+lempar pamarentah pas+pindah pasang patah+besar patah+dan pbg pelatihan+barista pelo pemerentah
 pemkot+ada pencet penerima+pkh pengadilan+agama pengajuan+santunan penting penyandang per perang perda
ours -2 perempuan+saya perkosa+di pernah+kirim petasan petugas petugas+puskesmas petugas+yang pinggang pisah
 pohon+depan pohon+mangga pohon+tetangga polisi polsek+mana posyandu+rw pp ppdb pribadi protes puasa pukul+rambut
 pulang+kerja pulsa pulsa+tidak puluh punya+takut punya+wc pusat puskesmas+ada puskesmas+di raba rambu rambut+saya
 rampas rangka rawat+inap rawat+odgj raya+cipondoh rendah+banget rs+yang rt+sudah rtlh rujukan+ke ruko+kunci
 rumah+dan rumah+dilempar rumah+ibu rumah+subsidi rumah+teriak rumah+tetangga rumah+tinggal rumah+warga sakit+saya
 salur sambungan sambungan+air sampai+bahwa sampai+kapan sampai+luka sana sarang+lebah satpol+pp satu+lagi
 satu+rumah saudara+dilarang saya+0812 saya+apa saya+badhe saya+dapat saya+dibacok saya+diembat saya+difabel
 saya+hubung saya+ini saya+itu saya+janda saya+keselek saya+kok saya+lulusan saya+mah saya+main saya+petugas
 saya+telat saya+tenggelam saya+tinggal saya+tipu saya+warna sebar+foto sebelah+perang sebelum+ada sedih segala
 sejak+lansia sekali sekarang+anak sekarang+umur sekarat+ibu sekolah+linglung sekolah+negeri sekolah+sudah selaku
 selang sembako sembilan senam+lansia sendiri+belum sendiri+kunci sepatu sepeda sepi sering+sakit setiap setrum+odgj
 shift sini+harga sisa+makan smua soal+orang spt suami+pergi suami+sudah suami+tiap sudah+ada sudah+bolong
 sudah+makan sudah+terima sudah+tiga suruh swasta tabrak+kerja tagih tahun+belum taksi+ada takut+senjata taman+kotor
 tanam tanda tangan+jalan tangerang tangga tangki+air tanya+kemana tapi+rumah tas+curiga tawon+kepala tekanan
 telepon+kemana telepon+mana tembok+belakang tembok+patah temen+tidak tempat+aman tenggelam+sumur tentang teriak+jam
 tertelan terus+bisa terus+ini terus+karena tetanus tetap+ada tidak+bayar tidak+di tidak+dihinggapi tidak+kenal
 tidak+tanggung tidak+terus tidak+tutup tidur+sejak tiga+tahun tiri tiri+tidak toilet+kontrakan tolong+bantu triplek
 truk+dengan truk+di truk+pak tua+mati tukang+gali tunggu+pagi tusuk tutup+semua uang uang+dukanya ugd+malam
 ugd+puskesmas umur+14 umur+15 umur+saya unit untuk+korban untuk+masak urat urus+rumah wae warga+miskin warteg+ada
 wc+di yang+24 yang+ada yang+berwenang yang+harus yang+punya ~<(> ~<)> ~<aga ~<ak1 ~<aka ~<ale ~<ama ~<ane ~<ata
 ~<bam ~<bas ~<bia ~<bol ~<bom ~<bos ~<bul ~<cat ~<dat ~<din ~<dob ~<dua ~<dul ~<e> ~<fis ~<fit ~<gaj ~<gal ~<git
 ~<gug ~<hiv ~<hur ~<igd ~<iku ~<ile ~<imb ~<imp ~<ina ~<inc ~<int ~<iso ~<jai ~<job ~<jua ~<ka> ~<ker ~<kna ~<kri
 ~<lab ~<lat ~<lay ~<lea ~<led ~<lif ~<lua ~<lut ~<maa ~<mah ~<man ~<mla ~<msh ~<my> ~<naw ~<nel ~<ngl ~<nib ~<nil
 ~<nip ~<nja ~<nop ~<nor ~<oss ~<pbg ~<pes ~<pet ~<pol ~<pp> ~<ppd ~<pua ~<pup ~<pus ~<rag ~<reh ~<rtl ~<san ~<sew
 ~<smu ~<spt ~<tim ~<tri ~<tus ~<uan ~<upa ~<ven ~<wae ~<waj ~<who ~aaf> ~abat ~abeh ~aber ~acet ~aci> ~ader ~agak
 ~agan ~ago> ~ahli ~ain> ~aji> ~ak1> ~akas ~aket ~ako> ~akti ~alak ~alas ~alat ~alu> ~amaa ~amba ~ambe ~ana> ~anam
 ~ancu ~anji ~anke ~antr ~aoke ~apai ~arak ~arao ~araw ~arik ~arni ~asak ~asep ~aspa ~asuk ~atas ~aten ~athe ~atus
 ~awac ~awal ~ayu> ~badi ~bako ~bamb ~bari ~bece ~begi ~beh> ~beln ~belu ~berj ~bers ~bert ~betu ~biay ~bit> ~bom>
 ~bpkb ~bpn> ~bula ~bure ~buru ~cabu ~cama ~ceuk ~cili ~cing ~cint ~cret ~cur> ~dani ~dany ~data ~date ~diaj ~dice
 ~didi ~dija ~diki ~diny ~dipi ~dit> ~dono ~dran ~dua> ~duki ~ebah ~ebih ~ecar ~eceh ~ecet ~edad ~edih ~edit ~eged
 ~egin ~egit ~ehar ~ehin ~ejah ~ejre ~ekan ~ekil ~eksi ~elec ~elum ~eman ~embu ~emil ~empr ~ena> ~enak ~enca ~ence
 ~encr ~enis ~enya ~epas ~eped ~erac ~eram ~erca ~erin ~erpa ~ersi ~erte ~ertu ~eruk ~erwe ~esel ~esti ~etua ~etug
 ~etul ~ewa> ~fair ~fitn ~gadu ~gai> ~gapi ~gas> ~gasn ~gawa ~gejr ~gene ~ghub ~gih> ~gini ~gitu ~gkan ~gket ~gkt>
 ~gon> ~gore ~hift ~hir> ~hous ~ianc ~iaya ~ibay ~ibit ~ibul ~icam ~icek ~icol ~icul ~idi> ~iemb ~ift> ~iga> ~igan
 ~igd> ~ign> ~ihap ~ihit ~ikan ~ikar ~ikir ~ikut ~ilal ~ilik ~ilny ~ilu> ~imbu ~imi> ~imny ~imul ~incu ~indu ~inga
 ~inst ~iote ~ipik ~ipun ~irus ~isah ~iser ~isio ~iter ~itim ~itna ~jago ~jait ~jaja ~jant ~jara ~jare ~jat> ~jren
 ~jual ~kade ~kapo ~kar> ~kart ~kas> ~keba ~kedu ~kelo ~kera ~keun ~kina ~klar ~klik ~klin ~kred ~ksan ~kula ~kulk
 ~kurs ~lahn ~lair ~lak> ~lalu ~lame ~lara ~lasu ~lebi ~leng ~lerg ~lham ~liah ~lift ~lill ~lima ~lind ~lisi ~lkas
 ~lsa> ~luh> ~luha ~lum> ~luma ~lumu ~luna ~luru ~lusa ~lutu ~maaf ~mace ~maha ~maia ~mam> ~mana ~mant ~masu ~mati
 ~mber ~mbun ~menu ~mert ~mest ~meti ~mlak ~mnya ~mpa> ~mrik ~msh> ~muni ~nai> ~naon ~nas> ~nawa ~ncet ~ncin ~ncre
"""
