"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other -4 =food =still =strike ahli ahli+waris alat ambruk bakar bangun+ulang bantu+makan bantu+parkir bau bawa
 bayar+kontrakan dari+dinsos diri duka gaji+suami gelandangan gratis+pemkot jht+cair jual+untuk kamar kb kecil
 kena+tipu kering+biaya kerja kursi lagi maling mau+lapor mau+minta merah minta+bantu pasar+murah pdam pilih
 pilih+kasih santunan saya+butuh saya+mau sembarangan+ibu tangan thr tidak+ada tidak+bisa trc tukang+parkir
 ulang+rumah umur usg wni ~<ahl ~<ala ~<amb ~<art ~<bau ~<baw ~<boc ~<cur ~<dit ~<ham ~<hid ~<jat ~<kay ~<kb> ~<keb
 ~<kec ~<ket ~<kul ~<lag ~<lar ~<mam ~<mes ~<min ~<ngo ~<nye ~<pak ~<pap ~<pda ~<per ~<pos ~<ram ~<sar ~<sel ~<tab
 ~<thr ~<trc ~<usg ~<wni ~ada> ~ake> ~aku> ~alah ~alat ~alin ~alo> ~anta ~apor ~ari> ~art> ~arus ~atih ~awa> ~ayu>
 ~bau> ~bil> ~bruk ~bung ~bur> ~dah> ~diti ~duka ~ebak ~ecil ~elam ~elap ~empu ~enge ~era> ~erja ~esek ~gang ~gen>
 ~gubu ~hat> ~hli> ~ien> ~iran ~istr ~ita> ~jamb ~kalo ~keci ~kerj ~knya ~kosa ~ksa> ~kuli ~kurs ~lagi ~land ~lati
 ~lok> ~lusi ~mbru ~min> ~mpun ~nang ~ngen ~nnya ~ntar ~ongk ~pals ~pdam ~pil> ~ping ~puan ~ran> ~ras> ~rsi> ~sala
 ~sant ~sma> ~stri ~sul> ~tah> ~tara ~thr> ~tik> ~tin> ~tong ~trc> ~tuh> ~ukan ~ursi ~usg> ~wni>
other -5 =birth =child =hurt =seen =smell =well @=ppa @=slrt @=ugd_malam @first=dukcapil @first=poli_jiwa @first=ppa
 @first=slrt @first=ugd_malam abis ada ada+tidak aja bantu+saya darah+di dijual gang halal internet+semrawut jalan
 odgj pagi rt+minta rujukan sampai+jam sertifikat+halal spmb tanpa tidur tipu+travel ulang ~<abi ~<ada ~<aja ~<ama
 ~<bak ~<bed ~<dig ~<dik ~<duk ~<gig ~<kej ~<nga ~<odg ~<pal ~<san ~<sek ~<spm ~ahir ~ahu> ~aja> ~alal ~alsu ~amar
 ~ambr ~anpa ~baka ~bawa ~beda ~dgj> ~diju ~dur> ~elan ~ener ~erah ~ijua ~ini> ~ipak ~iru> ~juka ~ker> ~kera ~lahi
 ~lal> ~mali ~mar> ~mas> ~mera ~mpe> ~nggi ~ngka ~ning ~npa> ~odgj ~pagi ~pak> ~pasi ~pili ~pmb> ~rak> ~sos> ~spmb
 ~tanp ~tidu ~tuna ~umur ~unya
other -6 =breath =limp =mad =sick =water @=alat_bantu @=dukcapil @=poli_jiwa @first=alat_bantu bayi buka+sampai
 listrik orang pak paket+c paksa pas pasar pemkot puskesmas ~<,> ~<dic ~<dij ~<gan ~<gel ~<jal ~<lis ~<pan ~<pus
 ~<ula ~ahli ~atia ~ayi> ~bayi ~dam> ~dipa ~emat ~emko ~esma ~gela ~ging ~git> ~idur ~igit ~jala ~kesm ~list ~mat>
 ~mkot ~mur> ~ntun ~nya> ~paks ~pemk ~peru ~pusk ~ruk> ~skes ~smas ~trik ~uske
other -7 =arms =blaze @=bedah_rumah @=damkar @=puskesmas @=santunan @=trc @first=bedah_rumah @first=damkar
 @first=puskesmas @first=santunan @first=trc bayar+tidak di lampu untuk+umkm ~<di> ~<ila ~<kal ~<ora ~agi> ~air>
 ~aksa ~ampe ~asar ~gigi ~lamp ~mpu> ~oran ~pas> ~pasa ~rnya ~sar> ~tarn
other -8 # @=kerja @=pangan @first=kerja @first=pangan air ktp liar+di ~<air ~<kot ~<ktp ~ampu ~ktp>
other -9 kk ~<kk>
other -10 tps+liar
other -12 pinjam+mobil
ours 18 tolong+saya
ours 17 mau+mati
ours 14 butuh+bantu halo+bisa pak+tolong
ours 13 halo mau+laporan saya+mau saya+odgj untuk+tetangga ~mann
ours 12 meninggal+tidak ~halo
ours 11 bantu+saya lapor+pak laporan mau+lapor minta+bantu orang+meninggal saya+butuh
ours 10 ada+orang bantu+ke bayi+dibuang mayat+di pak+bisa pak+saya pengaduan sering+halusinasi tempat+tinggal
 tidak+urus tolong+pak untuk+pengaduan ~tah2
ours 9 bapak+tua bisa+pulang dibuang golok+di kena+bacok mau+untuk mayat ngelem orang+terlantar pemakaman pinang
 punya+tempat rs+tidak segera sendiri+tidak tolong+segera urus+pemakaman yang+kubur ~adua ~asun ~ibua ~isek ~pina
 ~pora
ours 8 ada+anak ada+di ada+saudara ada+yang anak+dipukul anak+jalanan bagaimana+ini bakar+suami bapak+pukul
 bapak+tiap bayi+ketemu bocah+ngelem boleh+lapor dari+rumah dengan+saya di+emperan di+rs di+tiang ditinggal+di
 emperan jalanan keluarganya kontrakan+sebelah lapor+sekarang linglung+di makan+sampah mati+aja meninggal+di pak
 pak+ada pak+bantu pasung perlu+bantu pikun pulang+kampung pulang+ke putus+obat saya+kumat saya+perlu sekarang+di
 suami+tolong sudah+3 tanpa+saudara temen+saya tidak+waras waras yang+hilang yang+kemarin ~<aku ~<jl> ~<may ~<pik
 ~ak2> ~ang2 ~aras ~ayat ~gamu ~ibak ~ikun ~iria ~keha ~maya ~nakn ~pasu ~piku ~punk ~unk> ~wara ~yat>
ours 7 3+hari =mad ada+ibu ada+rumah amuk amuk+di anak+kecil anak+perempuan bantu+cepat bisa+kirim bisa+tampung
 bunuh+diri butuh+tempat depan+sekolah di+masjid di+stasiun dompet+hilang ganggu+jiwa gas+meledak gelandangan
 ini+ada istri+saya jaya kakak+saya kami+butuh kara kerja+tabrak kp ktp+sebatang lapor+gelandangan maaf+mayat
 maaf+odgj manusia mau+konsul mau+minta mau+pulang nyasar odgj odgj+amuk odgj+bawa odgj+lempar odgj+makan ongkos
 orang+bakar orang+lumpuh orang+odgj orang+yang panti rt+2 rumah+singgah sakit+tidak saya+cari saya+jatuh sebatang
 sebatang+kara setrum+di singgah soal+tetangga tabrak+mesin tabrak+tidak tampung terlantar tetangga+saya tidak+punya
 tidur+di tolong+ada tolong+cepat tolong+evakuasi uang+habis urus+di yang+kena yang+tenggelam ~<amu ~<clu ~<gg>
 ~<jay ~<keh ~<kp> ~<odg ~<ong ~<yg> ~ah2> ~akam ~assa ~bu2> ~buan ~clur ~dann ~dgj> ~ebat ~ehab ~elp> ~gany ~ggua
 ~gkos ~guan ~help ~ibu2 ~icar ~inan ~jaya ~kos> ~lana ~land ~manu ~mass ~mper ~namp ~ntar ~nyas ~odgj ~ongi ~pak2
 ~rgan ~rlan ~terl ~uarg ~urit ~yasa
ours 6 abis+minum ada+bayi ada+lagi ada+lansia ada+odgj alun anak+anak anak+jalan bakar+orang balita bantu+kami
 bantu+orang bantu+untuk bapak+ini barat bawa+bayi bensin boleh+minta cari dari+kursi dari+malaysia depan+bank
 di+depan di+gerobak di+halte di+kandang di+kolong di+kontrakan di+lampu di+pasar di+perempatan di+pinggir di+pos
 di+rsud di+terminal di+trotoar dikenal dipukul+majikannya diri+di ditaro ditinggal+ibu gebang gelandangan+di
 golok+tolong habis+ongkos halusinasi+minta hilang+tidak ibu+tua jalan+pulang jatake kali+harus kata+abis kata+mau
 ke+depan ke+panti kel kembali+lagi ketemu+di kolong lagi+di lansia+jatuh lansia+nyasar luka+parah majikannya
 maling+dipukul manusia+silver massa mau+melahirkan minta+tolong mirip mulut odgj+lari odgj+sudah pak+boleh pak+mau
 pak+orang perempatan pernah+berobat perum pinggir pinggir+kali pos pos+ronda psikiater+gratis pulang punya+ktp
 racun+tikus ronda rumahnya rusak+rumah satu+saudara saudara+sebelah saudara+tinggal saya+kata saya+ya sebelah+sekap
 sekarang+dia sekarang+tidur sendiri+di silver singgah+masih stasiun sudah+pindah sudah+tidak tawuran+bawa
 tergeletak terlantar+di terminal terus+dengan tetangga+bakar tidak+dikenal tidak+sanggup tidur titip tol
 tolong+kesini tuna tuna+wisma warga+tanpa wisma ya+semua ~<gel ~<gep ~<hal ~<hel ~<kol ~<meg ~<nab ~<sos ~<sy>
 ~<th> ~abul ~acok ~aku> ~alit ~alun ~amuk ~anda ~angn ~anus ~apa2 ~asar ~asiu ~baco ~bens ~cari ~daru ~dibu ~duan
 ~dur> ~ek2> ~elan ~emis ~empe ~emuk ~emul ~epen ~erla ~ermi ~geba ~gele ~gemi ~gepe ~ggah ~ggir ~iak2 ~iari ~idur
 ~ilap ~ilve ~inal ~ipul ~irip ~isma ~isu> ~kann ~kiny ~krg> ~lant ~leta ~lun> ~lut> ~lver ~mahn ~mega ~mis> ~muk>
 ~muka ~ndan ~nder ~ng2> ~ngam ~nsin ~nusi ~pos> ~rdar ~rgel ~ria> ~rian ~rip> ~rmin ~siks ~silv ~skrg ~ssa> ~stas
 ~take ~taro ~tidu ~titi ~ulas ~ulut ~usia ~wism
ours 5 4+tahun =breath =rails ada+bakar ada+bapak ada+keluarganya ada+mayat adik+saya bacok bakar+massa banyak+darah
 bawa+golok bayi+di bikin+gubuk bocah butuh+pertolongan cepat darah+tidak dari+kontrakan dari+tadi darurat
 dengan+anak dengan+foto depan depan+ruko depan+toko di+kamar di+lantai di+sebelah di+taman di+teras dibiarin
 dibuang+di dijemput dipukul+orang diri ditaro+di ditinggal duduk ganggu gebang+raya gelandangan+paksa gerobak
 gimbal golok gubuk guru+lapor halte hidup+sendiri hilang+dari hilang+itu hilang+yang ibu+bawa ibu+dia jalan+sendiri
 jatuh+dari jatuh+tidak jual+tisu ke+anak ke+gang ke+pinang kebon kejang kejang+di keluarganya+siapa kesini ketemu
 kirim+petugas km kolong+jembatan korban kotor kuat+hidup kumat kunciran lagi+pak lampu+merah lansia+tidur lantai+2
 lapor+ada lapor+murid lari+dari lempar lempar+batu lihat lihat+lansia lumpuh+ngesot maaf+bayi makan+aja mall masjid
 mau+ke mau+minum mau+putus minta+ongkos minum+obat minum+racun muntah+abis murid+dipukul ngomong ngomong+sendiri
 nyasar+di nyasar+tidak ongkos+pulang orang orang+linglung orang+sudah orang+terjebak orang+tidak orang+tidur
 pak+bagaimana pak+di pak+ini panunggangan pasar pasien pelajar pembantu+dipukul perempuan+perkosa perkosa+paman
 pertigaan petugas+ke pinang+tidak pinggir+jalan pingsan pisau+di pom poris pos+satpam racun rambut rambut+gimbal
 raya rel rs rsj rsud rt+3 rumah+syaratnya rumahnya+ambruk sakit+di sambil samping satpam saudara+tetangga
 saya+ganggu saya+kejang saya+lihat saya+pegang saya+sakit sekap+di sekarang+ada sekarang+lewat suami+saya sudah+2
 tadi tangan+kerja tangan+mau tawuran+pelajar telanjang tempat+sampah terlantar+anak tetangga+meninggal
 tetangga+sekap tidak+napas tinggal+di tisu tolong+dijemput tua+tidak warga+kami warung+saya yang+cari yang+di
 yang+setrum yang+tidur ~!!!> ~<!!! ~<alu ~<cep ~<dep ~<dpn ~<dud ~<eda ~<geb ~<ger ~<keu ~<km> ~<lih ~<maj ~<nit
 ~<pak ~<pul ~<pur ~<rac ~<rs> ~<rsj ~<rsu ~<sil ~<skr ~<sta ~<tad ~<tis ~<tit ~<won ~<🆘> ~adar ~afas ~akek ~akny
 ~alte ~amen ~an2> ~anci ~anun ~apar ~aro> ~arur ~asie ~asji ~atak ~atpa ~awa> ~ayin ~boca ~bon> ~buli ~cepa ~cira
 ~cok> ~cope ~cun> ~dang ~depa ~dica ~dije ~diku ~dpn> ~dudu ~ebin ~ebon ~ejan ~elet ~empu ~emu> ~enaz ~epan ~era>
 ~eren ~erge ~erto ~esas ~etem ~gela ~gere ~gimb ~gir> ~gomo ~gsan ~halt ~her> ~iata ~ibia ~ibun ~ien> ~ihat ~ijem
 ~iken ~ilet ~ings ~item ~itin ~jemp ~jena ~jid> ~kake ~kebi ~kel> ~keur ~kolo ~korb ~koto ~kun> ~kuru ~liat ~lla>
 ~lonc ~lte> ~luri ~lutn ~maks ~mall ~mank ~masj ~mina ~nafa ~nak2 ~nal> ~naza ~ncir ~ngem ~ngom ~ngsa ~nkan ~obak
 ~ocah ~oma> ~onca ~onda ~onya ~opet ~oran ~orba ~oris ~orka ~osis ~pa2> ~pak> ~pant ~panu ~pemu ~pere ~pori ~pork
 ~pria ~pula ~put> ~racu ~rahn ~rban ~rel> ~remp ~rond ~rsj> ~rsud ~rura ~sada ~satp ~sjid ~sud> ~sung ~tadi ~taga
 ~tamp ~temu ~terg ~term ~timp ~tisu ~tpam ~ubuk ~ura> ~usa> ~utar ~ver> ~yawa ~yiny ~yut>
ours 4 2rb 4+hari =nature =poor =seek ada+bocah ada+gelandangan ada+laki ada+ongkos ada+pak ada+perempuan aja+rasa
 al amankan amuk+banting anter arah astaga astaga+dia bacok+tangan bantu+ada banyak+saya barang+di batuk+darah bawa
 bawa+karung bawa+kayu bawa+pisau bayi bayi+kata begal+orang belum+makan belum+pulang berhenti+darah berobat+amuk
 berobat+tidak biaya+untuk bisa+bangun bisa+gerak bulan+tidak bunuh buta butuh+ambulans cari+ibu cimone cipadu
 cisadane dari+jembatan dari+pagi darurat+tolong dengan+bikin dengan+ibu depan+kantor depan+rumah depan+warung di
 di+bandara di+bedeng di+grup di+jalan di+kali di+kardus di+kursi di+tempat di+warung dia dia+begal dia+tidak
 diam+aja dibawa dibawa+ke dipukul+bapak diri+naik disebar ditusuk dompet duduk+di evakuasi foto+disebar gang+mawar
 gantung gantung+diri gelandangan+tidur gelandangan+yang gerak grup gubuk+di habis+maling hari+tetangga hari+tidak
 harus+dibawa hilang+arah ibu+hamil ibu+linglung ibu+tetangga identitas identitas+di inget itu+ada itu+sekarang
 jalan+daan jalanan+harus jatuh jawa jaya+rt jembatan kaca kamar+ketauan kampung+uang kandang kara+sakit kardus
 karena+sakit karung karyawan kayaknya kayanya ke+atap ke+lampung kec keliling+komplek kemarin+saya kembali+ke
 kenanga ketemu+lansia kolong+flyover konsul+kemana kontrakan kontrakan+ancam kontrakan+sudah kumat+lagi
 kurang+waras kurus laki lansia+di lansia+hidup lansia+pikun lansia+terlantar lansia+yang lapar lapar+di
 lari+sekarang lemas+banget lewat+depan lihat+lagi linglung+depan lupa lupa+jalan maaf+bocah maaf+orang makan+3
 makmur mati+pak mau+makan mau+ngomong mau+terjun mawar mayat+tanpa meledak+depan minum mirip+dengan muncul+lagi
 ngesot+minta ngungsi+di nongol+lagi nya+di nyender obat+banyak odgj+masuk odgj+parah odgj+putus odgj+telanjang
 odgj+terlantar odgj+tidak odgj+yang ongkos+tidak orang+setrum pak+adik pak+dia pak+yang pakai+alat pasar+lama
 pasien+rs pasung+di pasung+keluarganya pegang+pisau pegang+saya pelajar+bawa pembantu pemulasaraan perempuan
 pergi+dari pertolongan pikun+pergi pom+bensin posisi psikiater punya+biaya punya+identitas punya+saudara
 punya+siapa puskesmas+minta putar roda+di rsud+kami ruko rumah+dengan rumah+kami sabu+amuk sadar sadar+di sanggup
 saudara+bikin saudara+dia saudara+muntah saya+harus saya+ketemu saya+kunci saya+pikun saya+pingsan saya+sayat
 saya+sudah saya+takut sdn sebelah sebelah+pasung sebelah+tidak sekap sekap+anak sekolah+kami suami+temen sudah+siap
 tadi+pagi tahu+rumahnya taman tampung+di tanah+tinggi tangis+sendiri tapi+tidak telanjang+di tempat terakhir teras
 tergeletak+di teriak terjun terjun+dari terlantar+lapor terminal+poris tetangga tetangga+denger tetangga+kontrakan
 tetangga+odgj tiba+ambruk tidak+sadar tidak+tahu timur tinggal tiri+saya titip+bayi toilet tolong+dong tolong+golok
 tolong+jemput tolong+ke trotoar tua tumpang tumpang+di untuk+kubur usir usir+dari waras+tidak woy yang+dengan
 yang+foto yang+jatuh yang+suka ~2rb> ~</> ~<2rb ~<al> ~<alf ~<ast ~<bad ~<bal ~<bu> ~<cen ~<cis ~<cow ~<di> ~<dir
 ~<diu ~<emp ~<eva ~<eya ~<fly ~<gak ~<gil ~<gol ~<gru ~<gub ~<gue ~<i> ~<ide ~<jat ~<jem ~<jom ~<kum ~<lup ~<mbo
 ~<moh ~<mut ~<nod ~<ora ~<org ~<pom ~<por ~<pos ~<rel ~<ron ~<ruk ~<sad ~<sdn ~<tal ~<the ~<toi ~<tro ~<tua ~<tub
 ~<usi ~<woy ~abur ~acun ~adut ~ahe> ~ahma ~ajah ~akin ~akmu ~akua ~alfa ~all> ~amit ~anka ~anta ~ar2> ~arte ~atuh
 ~ayi> ~ayur ~badu ~bata ~bawa ~bayi ~berd ~berh ~bunu ~busa ~buta ~cah> ~cimo ~cipa ~cisa ~cowo ~dar> ~dent ~dia>
 ~dira ~diti ~diur ~domp ~dong ~duk> ~dus> ~dut> ~ekap ~elem ~elia ~elua ~emui ~enal ~ende ~erak ~erda ~erem ~eria
 ~erju ~ess> ~etan ~euru ~evak ~eyan ~fasn ~gaku ~game ~gelo ~ggup ~gila ~gis> ~gnya ~golo ~grup ~gubu ~gue> ~gup>
 ~hat> ~iak> ~iat> ~iate ~icop ~iden ~ikia ~ila> ~imon ~imur ~inum ~ipas ~isad ~isau ~iseb ~itar ~itip ~ity> ~iun>
 ~iuru ~iusi ~jah> ~jaka ~jatu ~jemb ~jomp ~jun> ~kard ~kebo ~kec> ~keja ~kek2 ~kek> ~keli ~kelu ~kesa ~kesi ~kete
 ~kiat ~kmur ~kuas ~kuma ~laki ~lanj ~lemp ~liha ~lita ~lupa ~makm ~mawa ~mbat ~mbut ~minu ~moho ~mone ~mong ~mpar
 ~mpo> ~mpua ~mput ~muin ~mulu ~nabr ~ncat ~nden ~ndok ~neh> ~nemu ~ngak ~ngel ~ngny ~nodo ~num> ~nyen ~nyut ~oar>
 ~oile ~olok ~omon ~ompe ~one> ~orgi ~orin ~otoa ~padu ~pale ~pam> ~pami ~pasa ~pasi ~peke ~ping ~pir> ~pirn ~pres
 ~puan ~pura ~raya ~rdus ~rgil ~riak ~rit> ~rjun ~roto ~rtig ~rtol ~ruko ~rum> ~rup> ~ryaw ~sar> ~sari ~sasa ~sdn>
 ~sege ~sia> ~sien ~sina ~sir> ~sisi ~siun ~ssal ~stag ~sudi ~tark ~tasi ~temp ~tip> ~tir> ~tita ~toar ~toil ~tony
ours 4 ~trot ~tubu ~uasi ~uda> ~uduk ~uk2> ~uko> ~ulun ~umat ~un2> ~una> ~unuh ~upa> ~usan ~usir ~utny ~vaku ~wany
 ~wok> ~woy> ~yakn ~yany ~yend ~yur>
ours 3 2+hari 3+bulan =birth =elder =food =kin =limp =lost =seen =still @first=- abis+cuci ada ada+korban ahmad
 aja+ada aja+dikasih alat+ke amankan+odgj ambruk+sekarang ambulans+rs amuk+terus anak+dibuang anak+ditinggal
 anak+hilang anak+kontrakan anak+minum anak+sebelah anak+umur ancam+bunuh anjing+liar anter+ke arah+di badan
 bagaimana+cara baju bakar+rumah bakar+tidur banget+pak bangku bangun+tolong banjir+ngungsi bantaran+kali banting
 banting+barang bapak bapak+anak bapak+linglung bapak+saya bapak+yang baru+aja batu bawa+berobat bayi+ditinggal
 becak bedeng bedeng+bantaran begal+bawa belakang belakang+pom belum+ketemu beo beo+rt berdiri berhenti bicara
 bicara+sendiri bikin+ulah bis bisa+dijemput bisa+hubung bisa+ngomong bisa+tolong bitung boneka busa butuh+obat
 cari+kerja cari+suami cengkareng cepat+pak cikokol ciledug cipondoh+makmur cirebon curhat+soal curiga+terus daan
 daan+mogot dalam+rumah dan+curiga dan+tidak darah darah+tapi darah+trus dari+lantai dari+panti dekat
 dekat+puskesmas dengan+suami di+bangku di+dekat di+kenanga di+mall di+mushola di+musola di+pintu di+rel di+sini
 di+situ di+toilet di+warnet dia+ada dia+pasung dia+sudah dibacok dibawa+berobat dibuang+untuk digigit+anjing
 dijemput+ada dikasih+warga dikeroyok+warga dingin dipukul+terus dipukul+warga dong dua+malam flyover foto+orang
 gajah gajah+tunggal gang+beo gang+lain gelandangan+sakit gelandangan+tiap gendong gerbang gereja gerendeng
 golok+gang griya gubuk+pinggir habis+bulan halte+depan halusinasi halusinasi+sejak hidup+pegang ibu+naik
 ibu+sebelah ibu+yang indah ini+bapak is itu jalan jalan+kaki jalan+ke jalan+kembali jalan+raya jalan+tidak jatuh+di
 jauh jemput jiwa kali kali+dengan kali+pas kali+sabi karang karang+tengah karunya+banget karyawan+jatuh kasar+mau
 ke+cirebon ke+dalam ke+jawa ke+kali ke+psikiater keabisan kebon+nanas kecanduan+narkoba kecanduan+sabu
 kecil+dipukul kecil+tangis keliling kemana+ya kemarin+lari kemarin+mau ketauan ketauan+bau ketemu+bisa ketemu+bocah
 ketemu+mayat koin kolong+tol konsul konsul+sukaasih kontrakan+saya korban+bakar korban+banjir kotor+rambut
 kubur+bisa kumat+istri kunci+di kurus+banget lagi+ke lagi+nih lagi+yang laki+mabuk laki+pakai lali lampung lansia
 lansia+bawa lansia+duduk lansia+linglung lansia+luka lansia+tetangga lansia+tidak lansia+tua laporan+makasih lari
 lebam+perum leher lewat+lagi lihat+ibu linglung listrik+tidak mabuk+nyender mabuk+tergeletak makan makan+racun
 malam+depan malam+tidur malaysia+tidak mandi+di masih+di masih+tabrak masjid+al masjid+butuh masjid+raya
 masuk+begal mati+di mati+saya mau+cari mau+curhat mau+kembali melahirkan+tapi mencong meninggal+tadi
 meninggal+tahun merah merah+cikokol merdeka minggu+tidak minta+sumbang minum+koin mobil+tabrak mogot mondar
 mondar+mandir motor+jatuh muda muka mulut+mencong muncul mushola musola nanas napas napas+tolong narkoba+amuk
 neglasari ngaku ngambang ngelem+di ngelem+parah nginep nih+pak nyanyi nyender+di obat+sudah odgj+hamil odgj+tidur
 orang+kejang orang+kotor orang+mati pakai+baju pakai+proposal palembang pamit panti+lansia pasung+anak penghuni
 perempuan+linglung pergi permisi perum+villa pingsan+di pintu+air pisau poster potret putar+di putri rasa+sudah
 rawa rawat+di robinson rt+1 rt+4 ruko+ciledug rumah+ambruk rumah+batuk rumah+belum rumah+masuk sabi sakit
 sakit+jiwa sampah+bagaimana sampah+depan sampai+jam saudara+di saudara+meninggal saya+ancam saya+capek saya+dari
 saya+kecanduan saya+lagi saya+linglung saya+minum saya+sering saya+sopir saya+umur sayat sebelah+mati sejak+ibu
 sejak+melahirkan sekarang+dengan sekolah+orang sendal sendiri sendiri+sejak sering+bicara sesak+ambulans setir
 shinta si siapa+masih sini+pak sipon situ sopir stasiun+batuceper stasiun+poris suami+istri suami+kumat suami+makan
 sudah+4 sudah+beli sudah+biru sudah+saya sudah+tua sudimara sukaasih sumbang+pakai supir supir+masih surat+untuk
 tabrak+setir tabrak+tiang tabung+gas tadi+ada tadi+naik tahu+siapa tahun+kemarin takut+pulang tali taman+potret
 tangis tangis+di tanpa tanpa+identitas tapi+dia teman+kontrakan teman+saya tenang tenggelam+ke teras+masjid
 terbalik terdampar terjebak tetangga+pasung the tiang+listrik tiang+supir tiap+hari tidak+ada tidak+berhenti
 tidak+galak tidak+ganggu tidak+kasar tidak+kenapa tidak+kerja tidak+kuat tidak+mau tidak+minum tidak+pakai
 tidak+sekolah tikus+tolong tinggal+sendiri tiri+sampai toko toko+saya tolong+amankan tolong+angkut tolong+bagaimana
ours 3 tolong+dibawa tolong+ibu trus trus+sesak tua+sakit tua+tidur tuh tukang+ojek tulis+surat tuna+wicara ulah+di
 untuk+pulang urgent urgent+pak urus+makan utara villa villa+tangerang waras+bawa warga+lagi warga+tidak wicara
 ya+cara ya+kami yang+biasa yang+dikeroyok yang+lapor yang+sakit yang+tabrak ~0an> ~2in> ~<ada ~<ahm ~<ara ~<ass
 ~<baj ~<baw ~<beo ~<bet ~<bic ~<bit ~<boc ~<bug ~<bus ~<cew ~<cim ~<cir ~<daa ~<dal ~<dek ~<dom ~<gua ~<heb ~<ind
 ~<is> ~<itu ~<jal ~<jau ~<jaw ~<jen ~<jiw ~<kak ~<kea ~<kej ~<kel ~<kes ~<koi ~<kor ~<kos ~<lak ~<lan ~<leh ~<lg>
 ~<lia ~<lin ~<lon ~<maw ~<me> ~<mog ~<muk ~<mus ~<nem ~<nen ~<ngo ~<nin ~<nu> ~<nur ~<oro ~<pas ~<pri ~<puc ~<ram
 ~<ray ~<si> ~<sm> ~<sop ~<tam ~<td> ~<tet ~<urg ~<vil ~<wan ~<wic ~aasi ~abok ~ada> ~adan ~ager ~ahny ~ajik ~aju>
 ~aki2 ~aki> ~akit ~alai ~alan ~alik ~alus ~ambo ~and> ~anga ~anja ~anpa ~ansi ~anyi ~apal ~apas ~araa ~ardu ~arga
 ~arka ~arya ~as2> ~atan ~auh> ~aung ~awis ~ayeu ~bada ~baju ~bali ~band ~bapa ~batn ~bede ~bela ~bend ~beo> ~bern
 ~beta ~bica ~bins ~bisi ~bone ~bor> ~bpk> ~bran ~buk> ~buki ~bun> ~buny ~cak> ~cat> ~ceng ~cewe ~ciko ~cile ~city
 ~cul> ~dala ~dale ~dane ~deka ~den> ~dige ~dike ~diri ~diru ~dius ~dok> ~dug> ~eabi ~ear> ~ebra ~ecak ~edug ~egla
 ~eher ~ejep ~eka> ~ekat ~ekel ~eles ~eluy ~empa ~enco ~enek ~enia ~ent> ~eora ~epat ~epit ~epre ~erad ~erdi ~erej
 ~erga ~erhe ~eser ~etab ~eun> ~ewe> ~ewek ~fin> ~flyo ~gadu ~gann ~gend ~geng ~gerb ~gero ~gga> ~ghun ~gine ~gke>
 ~gku> ~glas ~glun ~gok> ~gsep ~gua> ~halu ~hent ~hidu ~hint ~hmad ~hnya ~ibac ~iem> ~igeb ~ihub ~ikok ~ikur ~iled
 ~imar ~impa ~impu ~indo ~inep ~inge ~ingl ~ipad ~ipet ~ira2 ~iri> ~iruj ~iwa> ~jala ~jalm ~jana ~jang ~jar> ~jati
 ~jauh ~jawa ~jeba ~jepi ~jiwa ~kaas ~kabu ~kal> ~kand ~kary ~keab ~keje ~ki2> ~kizo ~knya ~koin ~koko ~kol> ~kubu
 ~kung ~lali ~lans ~lany ~lari ~lehe ~leme ~let> ~lfam ~lik> ~ling ~lint ~lok> ~luar ~lung ~lusi ~luyu ~lyov ~mad>
 ~maji ~mart ~mat> ~mbo> ~merd ~meru ~min> ~mit> ~mogo ~mpan ~mpat ~mpin ~mpun ~muda ~muk2 ~mula ~muri ~mush ~muso
 ~mute ~nana ~nang ~nawi ~ncon ~ndak ~ndal ~ndar ~ndir ~ndon ~near ~negl ~nek2 ~nek> ~neka ~nene ~nep> ~neun ~ngis
 ~nglu ~nita ~npa> ~nsia ~nson ~nta2 ~ntit ~ntra ~ntur ~nuh> ~nyaw ~nyir ~nyun ~obin ~ogot ~oko> ~okol ~ola> ~omel
 ~onek ~ongk ~opir ~org> ~osok ~ost> ~otin ~otre ~over ~owo> ~owok ~page ~pan> ~par> ~part ~perg ~pert ~pom> ~posi
 ~post ~potr ~raka ~rakh ~ramb ~rang ~ras> ~rdam ~rdir ~reja ~res> ~rgen ~rgi> ~rhen ~riny ~ris> ~riya ~rjeb ~rkan
 ~rman ~rmis ~robi ~ru2> ~runt ~sabe ~saki ~samb ~sare ~sau> ~seke ~send ~seor ~sese ~shin ~sika ~siki ~sipo ~skiz
 ~sola ~son> ~sopi ~stre ~supi ~ta2> ~tai> ~tali ~tama ~tanp ~tar> ~terb ~terj ~teta ~the> ~ther ~timu ~tol> ~trak
 ~tres ~tret ~trus ~tuh> ~tump ~udim ~ukaa ~ulak ~umpa ~unaw ~uncu ~uneu ~ungs ~unte ~upir ~urge ~usho ~usol ~uyur
 ~vill ~wani ~war> ~wica ~yata ~yebr ~yeun ~yira ~yove ~yune ~yura
ours 2 2rb+marah 3+tahun =child =heart @first=poli_jiwa a ada+motor ada+warga adipura ahmad+yani alfamart
 ambruk+helm ambruk+tabrak ambulans+lansia anak+ditaro anak+ketemu anak+panik aneh apal apartemen badan+dingin
 bandara bangku+taman bangun bantu+anter bantu+teman bapak+dia bapak+sebelah bapak+tetangga barat+tolong baru+pulang
 bau+busuk bawa+boneka bayur begal begal+motor begal+pakai beli+racun belum+pernah benda bernyawa berobat+pak
 bikin+kotor biru bisa+napas bisikan2 bisikan2+sudah blok bocah+kontrakan bocah+tidak bpjs+nya bugel bulak
 butuh+rujukan capek cari+saudara cengkareng+barat cibodas cilacap cipete dada+sakit dalam dari+dalam dari+padang
 denger+bisikan2 depan+minimarket depan+puskesmas depan+rs di+atm di+dapur di+emper di+lebaran di+minimarket
 di+poster dia+masuk dikasih+2rb dikasih+teh dikejar+orang disini ditaro+depan ditinggal+anak ditusuk+pak emper
 gelandangan+kmn gelandangan+minta gembor gotong grup+bagaimana h habis habis+bisa halte+tidak helm+rusak hidup
 hilang+ketemu ibu ibu+anak ibu+bapak ibu+darah ibu+di ibu+minggu indomaret ini ini+bisa ini+digigit itu+di itu+tadi
 jalan+cengkareng jalan+merdeka jalmi jangan+sampah jawab jembatan+robinson jiwa+kontrolnya kaku kali+tidak
 kami+anak kamling kantor+pos kaos kara+harus karawaci+baru kardus+depan kata+anak kata+sudah kayak ke+tembok
 ke+warung kebun kecil kehujanan kekerasan+lari kel+kami kelas+sekolah keluarganya+di kembali+tidak kenal
 kerja+bagaimana ketuban+sudah kira komplek+dikasih kontrolnya kontrolnya+habis kubur kumat+rusak lagi+mabuk
 lagi+saya laki+gondrong laki+tidak lali+jalan lansia+jual lansia+kurus lansia+lali lansia+putri lansia+telanjang
 lantai+9 lebam leher+robek liar+leher maaf+ada maaf+gelandangan maaf+mirip maaf+repot makan+tidak malam+di maling
 mandi+harus mangkal masuk+kelas mau+bunuh mau+kemana mau+mandi mau+rujuk mayat+tidak meninggal+tolong mesin+press
 minimarket minta+rujukan mobil+di motor+ambil motor+tiba muka+biru mulut+busa murid musafir naik+motor need
 need+tolong ngaku+dari ngelantur nginep+di nih+di no nyasar+siapa obat+mau odgj+di odgj+perempuan ongkos+di
 orang+ini orang+laki pager pak+cepat pak+sudah pakai+golok pakai+kayu pakai+sendal paksa+di paksa+tiap
 palsu+keliling panunggangan+timur perempatan+malam perempuan+muda perempuan+umur pertigaan+bayur pikun+di
 pinang+griya pintu plastik pohon+orang pondok pos+kamling pos+polisi press proposal+yatim pucat pura racun+maaf
 rebut repot roda+ditinggal rsj+untuk rt rt+5 rumah+makan rumah+pak rw rw+5 sabu sadar+pertigaan sakit+syaraf sampah
 sampah+di sampai+lebam saya+dikejar saya+gelandangan saya+need saya+obat saya+pak saya+pasung sayat+tangan
 sebelah+ditinggal seberang sekarang+mulut sekarang+muntah sekarang+saya selatan sering+denger sesosok stasiun+tanah
 stroke+sekarang sudah+habis sudah+jam sudah+pasang syaraf syaraf+sering tabrak+korban tabrak+pohon tahu+alamat
 tangcity tangis+cari tas temen+kontrakan terakhir+masuk ternyata tetangga+dibiarin tetangga+terlantar tiap+malam
 tidak+apal tidak+bangun tidak+bernyawa tidak+inget tidak+makan tiga+bocah tikus+maaf toilet+umum tolong+kirim
 tolong+pemulasaraan tolong+razia tua+tinggal tukang+becak tumpang+tidur tunggu+puskesmas ulah warga+alun warnet
 warteg warung+bakso wicara+nyasar ya+pak yang+kenal yang+lewat yani yatim+palsu ~2nya ~<a> ~<and ~<ane ~<bac ~<bap
 ~<bgt ~<bon ~<but ~<cib ~<cik ~<dad ~<deh ~<dia ~<dkt ~<gon ~<gri ~<h> ~<hab ~<hid ~<ibu ~<ini ~<kag ~<kao ~<kub
 ~<lap ~<lem ~<nap ~<nea ~<nee ~<no> ~<pek ~<pra ~<raw ~<rt> ~<rw> ~<sak ~<seo ~<ski ~<suk ~<sup ~<taj ~<tas ~<ter
 ~<tin ~<tuh ~<udh ~aafi ~aafk ~abi> ~acak ~acap ~adip ~afin ~afir ~ajar ~ajun ~akaa ~akaw ~alih ~almi ~amay ~amli
 ~ampi ~ampo ~amua ~aneh ~ang> ~angc ~angg ~anyu ~aos> ~apaj ~apek ~apor ~araf ~area ~ari2 ~arne ~awab ~awar ~ayak
 ~bak> ~bakn ~bam> ~batu ~bayu ~bere ~biru ~bnya ~boda ~buge ~cak2 ~cand ~celu ~cibo ~cila ~cipe ~cire ~daan ~dama
 ~darm ~deh> ~depr ~der> ~dide ~diem ~dihu ~diin ~dipu ~dise ~dkt> ~doma ~dup> ~ebal ~ebam ~ebuk ~ecil ~edak ~eed>
 ~ehuj ~ejar ~ejeb ~elah ~elak ~elap ~elmn ~elo> ~em2> ~emak ~emud ~encu ~engh ~erep ~ergi ~erha ~erob ~erum ~esos
 ~eta> ~ete> ~etir ~etok ~euna ~fama ~fir> ~fkan ~fren ~gaan ~gaca ~gak> ~gata ~gcit ~geja ~gemb ~geso ~ggal ~ggg>
 ~gil> ~gina ~gkal ~gond ~griy ~guk> ~gun> ~habi ~haji ~hany ~har> ~here ~hern ~hola ~iant ~iapi ~iara ~ibaw ~ibir
 ~ibod ~ider ~idup ~igaa ~ihaj ~inim ~intu ~ipur ~ira> ~ireb ~iru> ~isan ~isin ~itun ~izof ~juk> ~juny ~kaan ~kaga
ours 2 ~kama ~kaml ~kan2 ~kang ~kaos ~kaw> ~keci ~kehu ~keta ~kira ~kupa ~laca ~laka ~lapa ~lapo ~lasa ~last ~lata
 ~ledu ~lem2 ~liny ~lmi> ~lmny ~many ~mare ~mas2 ~mbon ~mbor ~mbuh ~men> ~mera ~mes> ~misi ~mlin ~mond ~mpah ~ndom
 ~need ~nga> ~ngci ~ngga ~nggg ~nggi ~nghu ~ngit ~ngko ~nima ~niti ~njan ~ntai ~ntel ~nuli ~nya> ~nye> ~nyi> ~nyil
 ~odas ~odon ~ofre ~oin> ~ojol ~olny ~omar ~ompo ~ono> ~osal ~pass ~pata ~pema ~per> ~pit> ~plas ~poti ~prop ~puca
 ~puki ~pung ~puta ~putr ~raf> ~rahe ~rant ~rbal ~rend ~reni ~repo ~ress ~rhar ~ri2> ~rid> ~roba ~rsed ~rteg ~rtem
 ~rto> ~rung ~safi ~san> ~sapu ~seba ~sebe ~sede ~seso ~shol ~sile ~sma> ~sobe ~soso ~suka ~teg> ~tela ~tiku ~ting
 ~toko ~tur> ~ubun ~ubur ~ucat ~udh> ~ugel ~ulah ~ung> ~urid ~usaf ~utri ~uwun ~wab> ~wada ~wek> ~wong ~wont ~wung
 ~yari ~zofr
ours 1 @1
ours -2 =office @=puskesmas abis+duit ada+kutu ada+lowongan ada+lubang ada+tabrak ada+uang adik+odgj adik+sesak
 agama ahli+waris air+belum air+isi ajak+keluar alat+dengan almarhum+bapak almarhum+dari ambil ambruk+kena
 ambulans+kemana amputasi anak+amuk anak+muntah anak+paksa anak+saya anak+sekap angkat+saya apa+dengan apa+wae
 arisan asli banget+takut bangunan bansos+saya bantosan bantu+biaya bantu+jalan bantu+kaki baru+meninggal baru+punya
 basi batas bau+gas bawa+dia bayar+berapa bayi+ada beasiswa beda belajar belum+data berhenti+ngucur berobat+dia
 berobat+mana besar+banget besok biaya+kubur bikin+orang biru+bibirnya bisa+ambil buang buaya bubur bubur+bayi
 bukan+gelandangan bukan+terlantar buku+nikah bulan buruh butuh+kerja butuh+kursi cara cari+kontrakan cinta cuci dan
 dan+bukan dan+visum dapat dari+jari dari+magrib dari+rs datang dbd denda dengan+orang denger+ada di+aplikasi
 di+badan di+bank di+batuceper di+cipondoh di+lift di+pabrik dia+berobat diam+di diare dibully dieksploitasi
 dilempar dinas+apa dinas+pendidikan dinding dua+orang duit+lapar duwe emang empat+bulan es+batu fogging formalin
 fotokopi gang+ada ganggu+bukan gatal+di gelandangan+ya gelap gembok gigit+orang gizi gorengan gorong got
 habis+amputasi hak+asuh halal hari+minggu hari+sabtu hubung+siapa ibu+jatuh ikat imunisasi ini+cuma ini+siapa jaga
 jam+3 jam+kerja jari+anak jari+bengkak jejeritan jentik jkn jual jual+anak jual+obat juga juga+tidak kabupaten
 kacang kacang+muka kalau+ada kamar+mandi kami+urus kan+ya kantin karawaci karena+itu kata+ada kata+itu kata+kalau
 kayu+dengan kb ke+dinas ke+kelurahan ke+kk ke+siapa kecil+minum kejar+orang kelas keluar+kamar keluar+rumah
 kena+denda kendor kenyal kepala+darah kering keselek+kacang ketemu+ibu kip kk+nya klinik konsultasi kontrakan+yang
 koperasi ktp+bisa kunci+tidak kursi+roda kutu lagi+hidup lagi+urus lahir+di laki+saya laku langsung lansia+angkat
 lansia+budeg lansia+kecil lansia+meninggal lansia+mobil lansia+murung lapar+anjir lapor+orang layak lebah ledeng
 lepas+jari limbah luar luar+negeri lubang+bikin maaf+air maaf+lansia macet mah main majikan marah+terus masih+buka
 masuk mati+dari mati+lampu mau+ada mau+ajak mau+ganti mau+rekam mau+tanya mendadak+mulut minggu+ini minta+foto
 minum+minyak minyak+tanah mobil+hilang mobil+saya mulu mulut+perot murung murung+terus musang nama nama+dia
 napas+biru ngomong+pelo nyabu nyaris nyuruh obat+tidur odgj+dan odgj+gigit odgj+kumat orang+keropos orang+nya
 orang+untuk pada+bawa pagi+bikin pak+ajak paspor pelapor pelo pemalakan+di pendaftaran pendidikan penerima
 pengadilan perang perang+sarung perot perot+ngomong petugas pindah pisah pkl pkl+di pohon polisi polisi+dan
 pulang+pukul puskesmas+dekat puskesmas+masih putus+sekolah rambu+hilang raya+serpong resep+obat roda roda+dari
 rt+kata rujukan+ke rumah+warga rumah+yang rusak+di rusak+tidak sakit+pinggang saldo sampai+bahwa sarang+tawon
 saya+baru saya+bukan saya+dapet saya+ibu saya+jadi saya+keselek saya+mabuk saya+pakai saya+serang saya+tanya
 sejak+lansia sekali sekap+saya sekolah+kata sekolah+negeri selokan sembarangan sendiri+tapi sengat serang+stroke
 serpong+pada shift shift+malam siapa+yang siri soal+orang status stnk suami+tapi sudah+empat sudah+ke sudah+malam
 suka+teriak tahun+sudah tanda tangerang+yang tapi+diam telepon+tidak tengah+malam teriak+jam terlantar+saya
 tertelan terus+pulang tetangga+ancam tetangga+paksa tetep thr tidak+beli tidak+ibu tidak+naik tidak+ngasih
 tidak+sih tiga+bulan tiri tkw tongkat truk+di truk+pak tua+mau tumpang+kk tusuk tutup+semua uang ugd+puskesmas
 umroh urus+dapet wajib walker waris yang+24 yang+dapet yang+masih yang+murah yang+pingsan yang+tawuran ~<ama ~<asl
 ~<bas ~<bes ~<bia ~<bim ~<bla ~<blm ~<bok ~<bor ~<bpn ~<bur ~<cat ~<cic ~<cuc ~<dam ~<dan ~<dbd ~<dul ~<duw ~<ent
 ~<fil ~<fog ~<gaj ~<giz ~<heh ~<imu ~<inh ~<ins ~<int ~<isi ~<jag ~<jej ~<jkn ~<jua ~<jug ~<kb> ~<keg ~<ker ~<kob
 ~<kri ~<kul ~<kut ~<led ~<lim ~<lua ~<mai ~<msh ~<neg ~<ngr ~<oks ~<pac ~<pad ~<pah ~<pat ~<pet ~<pkl ~<poh ~<pol
 ~<pro ~<rah ~<rat ~<res ~<rib ~<rin ~<rod ~<sed ~<sew ~<ska ~<ste ~<stn ~<thr ~<tkw ~<tus ~<uan ~<uba ~<uku ~abup
 ~acet ~aci> ~adak ~adil ~agam ~ahka ~ain> ~ajib ~aker ~aket ~akun ~alal ~alas ~alat ~aldo ~alia ~alir ~alke ~amba
 ~ambl ~amet ~amny ~ana> ~angs ~anin ~anji ~antr ~apai ~araw ~arco ~arik ~asal ~asan ~asi> ~asin ~asli ~aspa ~asuk
 ~atap ~atas ~ater ~awac ~ayu> ~bann ~barc ~bari ~basi ~bers ~berw ~beso ~biki ~bili ~blm> ~bobo ~buay ~bubu ~bull
ours -2 ~bupa ~cama ~cici ~cing ~cint ~code ~cuci ~cucu ~dapa ~dbd> ~debu ~diaj ~diek ~dipi ~disa ~ebak ~ebu> ~eceh
 ~edo> ~eged ~egin ~egit ~ehar ~ehe> ~eksp ~elas ~elat ~elep ~eman ~emil ~emut ~enak ~enca ~ence ~ene> ~enya ~epon
 ~eras ~erot ~ersi ~ertu ~esan ~esis ~esok ~etah ~etep ~etug ~fogg ~gai> ~galn ~galo ~gani ~gant ~gas> ~ggo> ~gizi
 ~gkap ~gsun ~guli ~guna ~hale ~hehe ~hift ~huma ~iapa ~iare ~ibal ~ibed ~idor ~ieks ~ift> ~iga> ~igen ~ihak ~ikin
 ~ikny ~ilny ~imak ~imbi ~imun ~inas ~indu ~inha ~ipin ~iren ~isah ~isio ~isit ~iste ~itut ~izi> ~janj ~jara ~jat>
 ~jent ~jib> ~jir> ~jira ~jkn> ~jual ~juan ~juga ~kana ~kare ~keba ~kega ~kip> ~klar ~klin ~kobo ~kopi ~ksig ~kspl
 ~kutu ~lahn ~lal> ~lann ~lap> ~las> ~lasi ~ldo> ~les> ~lian ~limb ~lini ~lio> ~lipa ~lisi ~lker ~loit ~lont ~ltas
 ~luk> ~lurn ~mace ~maha ~main ~mam> ~mana ~masa ~masu ~mbar ~mber ~mbes ~mbin ~mpla ~mroh ~msh> ~muni ~naga ~nama
 ~ncin ~ndid ~ngki ~ngsu ~nhal ~njel ~njem ~njin ~njir ~nonj ~ntak ~ntin ~ntos ~nusu ~nyab ~nyam ~obol ~obot ~oda>
 ~ode> ~oggi ~oita ~oksi ~olak ~olan ~omah ~onjo ~onta ~opi> ~orsi ~otan ~oyon ~pada ~paga ~pain ~pate ~pati ~peli
 ~pelo ~peny ~peri ~petu ~pind ~pirt ~pkl> ~ploi ~pns> ~poho ~poli ~pon> ~popo ~ptic ~puti ~ram> ~rann ~rapi ~rbul
 ~rcod ~rdat ~reka ~rena ~reng ~ribu ~rik> ~rkun ~rmad ~roda ~roh> ~rol> ~rsi> ~ruh> ~sald ~sasi ~semp ~seta ~sewa
 ~shif ~sige ~skar ~sli> ~spal ~spen ~splo ~sta> ~stnk ~stok ~sult ~susu ~tain ~tami ~tand ~tat> ~tatu ~thr> ~tila
 ~tiri ~tkw> ~tnk> ~tosa ~tuga ~tuna ~tura ~ual> ~uaya ~uban ~uci> ~ucu> ~uga> ~ugas ~uing ~ukur ~ula> ~ulka ~ully
 ~umr> ~umro ~unis ~upat ~uruh ~usta ~usu> ~utas ~utu> ~uwe> ~waci ~wahn ~waji ~yabu ~yand ~yap> ~yiap ~yong
ours -3 1+malam 119+tidak 4+juta 5+anak =thanks @=damkar @first=damkar abis+sudah ada+biaya ada+guna ada+masih adem
 aer ahli ajak ajak+tidur akta+mati aktif alat alat+dengar alhamdulillah almarhum aman ambrol ambulans amuk+karena
 amuk+parah amuk+sih anak+kumat anak+panas anak+terlantar ancur angin+kenceng angkat+ini anjing anjir apa+dan apa+di
 apa+saya aplikasi art asin atap+rumah atapnya atas+nama awal ayam bagi bakar+pak bakar+sampah bales bangun+napas
 bantu+air bantu+apa bantu+dengar bantu+lansia bantu+mau bantu+medis bantu+paman bantu+rumah bantu+tidak bapak+baru
 bapak+jatuh baru+pindah bawah+umur bayi+tidak belum belum+ada belum+masuk belum+punya belum+turun bengkak
 berapa+lama berkas berobat+kemana bersih besar+di biar biaya bikin+ktp bilik bisa+buka bisa+datang bisa+kerja
 bocah+tawuran boleh+keluar bolong bongkar borgol budeg buka+malam bukan+minta bukan+odgj bulan+depan butuh+alat
 campur cerita cicil cilok copot cuma+bisa cuma+kami cuma+mau curhat+tidak curiga+dengan daftar+bagaimana dan+berapa
 dapet+santunan dapet+tidak dari+dinas dari+kemarin daya delapan demam demam+darah dengan+5 dengan+tetangga
 depan+flyover desil di+atap di+daan di+gang di+gudang di+karawaci di+kk di+ktp di+neglasari di+saudi di+sumur
 dia+meninggal dibawa+lari dicabut difabel diganti dikasih+makan dikejar+kejar dikit+curiga dinafkahi dinas diproses
 diri+sendiri ditinggal+bapak dmn dua dua+kali dulu ekor empat enak foto+telanjang gang+saya gatal gawe golongan
 gubug gubug+lansia gudang habis+melahirkan hajat halusinasi+ibu hapus hari+libur hidup+saya hp hp+saya huni ibu+mau
 igd inhaler inhaler+abis isi+ulang istri+mau izin jadi+saya jadi+takut jalan+baru jalan+mati jam jam+berapa jantung
 kabel+listrik kadaluarsa kah kaki+ancur kaki+palsu kalau kalau+saya kami+mau kampung+saya kampung+sebelah karena
 karet kaya kayu kdrt ke+nomor ke+rumah ke+tangerang kelahiran kelamin kelamin+di keluarganya+saya kemana kena+phk
 kerja kerja+di kerja+lagi keropos kesehatan ketuban+rusak khusus kia kota ktp ktp+bagaimana ktp+tinggal kubur+ibu
 kubur+lansia kucing+liar kue kumat+dikit kumat+inhaler kuning kuota kuping lab lagi+ada lagi+depan lampu+gang
 lampu+penerangan lansia+mau lapor+kemana laporan+polisi larang larang+saya layak+huni lembur lepas+di listrik
 lulusan maaf maaf+lampu maaf+rumah magang makan+enak makan+rayap makanya makasih malam+anak malam+gini malam+masuk
 malam+minggu maling+di mana+pak masih+hidup masjid+sekarang masuk+kk masuk+rumah mau+bacok mau+dia mau+kerja
 mau+pasang mau+punya mau+saya melahirkan+ketuban melayani meninggal+kemarin meninggal+kk meninggal+saya merembet
 minggu+depan mobil+mayat modal mogot+kaki monyet motor+kepala mudik nafkah naik+odgj nama+di nanti napas+tidur
 nasi+kotak ngalir njaluk nomor+ambulans nyamber nyaranin odgj+kerja odgj+mau odgj+pasca operasi orang+ngaku
 orang+pamer orang+susah padahal pagar pak+pegang pak+sebelah paksa pam pamer pamer+kelamin panitia pasang
 pasar+murah pasca pasca+melahirkan patah pbb+naik pegang+bayi pelayanan pemalakan pembersih penerangan penipu
 penting perawat perbaikan+rumah pergi+tidak perkosa+tetangga pinjol pirt polio polisi+tidur posyandu+rw pt puing
 punggung pungli punya+sendiri punya+wc pusing puskesmas puskesmas+hari puting puting+alat raba rahasia rambu rasa
 rasa+dikejar rayap rekening resmi reyot ribu rt+saya rumah+bapak rumah+lansia rumah+sakit rumah+suka rumah+tetangga
 sabtu sakit+diri salah sampah+tidak sana santunan+tidak satu+rumah saudara+sudah saudi saudi+tidak saya+0812
 saya+bakar saya+halusinasi saya+ini saya+mah saya+tahan saya+tkw saya+tolong saya+warga sebagai sebelum
 sekarang+mau sekolah+anak sekolah+tidak senam sepi sesak+kumat setrum+tidak sewa smua stroke+tidak stunting
 suami+pergi suami+tidak sudah+kaya suka+pegang suka+pukul sumur susu syaratnya tabrak+truk tahu+cara tahun+lalu
 tanda+tangan tanggung tapi+di tarik tawuran+di tawuran+lagi tegur telepon+siapa tempat+curhat tempat+kerja
 tempat+makan tenggelam+sumur teriak+dipukul tiap+ujan tidak+dari tidak+dikasih tidak+dinafkahi tidak+pulang
 tidak+ya tiga tiga+kali tiga+tahun tkw+di tolong+bantu tower trafo transfer trauma tutup tutup+jalan undang untuk
 untuk+lansia untuk+saudara usul wa walikota warga+sini warisan wc+di yang+angkut yang+bener yang+bisa yang+jual
 yang+mana yang+penting yang+serang yang+terima ~<(> ~<)> ~<adm ~<ahl ~<air ~<alh ~<alm ~<apa ~<apl ~<art ~<asa
 ~<ata ~<bea ~<bip ~<brp ~<bub ~<buk ~<dat ~<day ~<deb ~<dem ~<dmn ~<dua ~<eko ~<eng ~<for ~<gir ~<gud ~<hp> ~<igd
"""
