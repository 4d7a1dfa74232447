"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
other -3 =elder =not =poor akte anjing+rabies apk asi ayam+mati bahaya bangunan+liar bansos bantaran bantu+jamban
 bantu+untuk bapak bayar+kota bcg bedah bedah+rumah bener berapa+di berobat biaya+tahlil bikin+cv bikin+mana
 bikin+wawancara bpjs+bayar bpjs+saya bpkb+motor butuh+uang cara+dapet cari+bantu catin cepat cv daftar+paud daging
 daging+anjing dari di+bandara di+bantaran di+halaman di+masjid di+pasar dikasih dpt duka es fakir flu fogging
 gaji+saya gelap gigit gigit+orang golok gorengan+ada gratis+mana guru+kurang hamil harus harus+bagaimana itu
 jadi+wni jadwal+spmb jalan+tidak jamban jatuh kabel+menjuntai kabel+tidak kafan kali kalong kayu kb+jam ke keliru
 kia kota kotor kurang kursi+roda lahir lari liar+gigit lihat luka maaf+buka maag macet+parah makan+gratis mana+hari
 mandi mati+dijual mau+bpjs mau+mati mau+minta meninggal menjuntai+bahaya minta+ambulans minta+bantu minta+beras
 minta+uang miskin mobil+mayat modal+umkm motor+hilang motor+raib mp mp+asi nama+keliru neror nunggak+bagaimana
 palsu papan parah pasien paud pegang pelatihan perempuan perusahaan pju pukul raib resmi roda rs rt+pilih
 saya+tidak sd sekolah semrawut+anak skrining suka tabrak tahlil tahu taman+kotor tidak+kembali tidak+punya
 tidak+tutup tidur+di tkw+syaratnya tolong+saya tuna umkm+daftar usg+murah warisan+rusak yang ~<apk ~<asi ~<bah
 ~<bcg ~<bes ~<bir ~<bor ~<bud ~<but ~<cac ~<cat ~<cep ~<cv> ~<deb ~<dia ~<dib ~<dih ~<dil ~<dip ~<dir ~<dpt ~<es>
 ~<fak ~<flu ~<fog ~<ges ~<hal ~<hon ~<itu ~<jem ~<kam ~<kan ~<ke> ~<ker ~<kia ~<kun ~<lak ~<lih ~<luk ~<mer ~<met
 ~<mis ~<mp> ~<pag ~<pau ~<pir ~<pju ~<pol ~<puk ~<pun ~<put ~<rai ~<rod ~<rs> ~<sd> ~<sen ~<sep ~<set ~<sia ~<sos
 ~<suk ~<sun ~<taw ~<yan ~<yg> ~aag> ~abis ~abra ~adan ~afan ~agin ~ahaa ~ahay ~aib> ~akar ~aki> ~akny ~akte ~akti
 ~ala> ~amba ~ambi ~amil ~andu ~anga ~anny ~anso ~anta ~apak ~api> ~apk> ~aria ~arny ~asie ~atin ~atuh ~aud> ~baha
 ~bans ~bapa ~bcg> ~bene ~berl ~bero ~bora ~brak ~bude ~cati ~cepa ~cuna ~curi ~dagi ~dan> ~dari ~dek> ~digi ~dpt>
 ~duk> ~ebu> ~edah ~egan ~ekol ~elak ~elen ~elir ~embu ~endi ~enin ~epat ~erem ~erik ~eror ~erum ~esmi ~faki ~fan>
 ~flu> ~fogg ~gah> ~gese ~get> ~ggin ~gin> ~got> ~haan ~hami ~haru ~haya ~hlil ~hono ~ihat ~ingg ~inin ~ipu> ~iski
 ~isur ~itip ~jama ~jamu ~jar> ~jatu ~jir> ~kabu ~kafa ~kahi ~kali ~kayu ~keba ~keja ~kelu ~kia> ~koto ~krin ~kte>
 ~kura ~kut> ~lah> ~laka ~laki ~lam> ~lana ~lant ~lap> ~lar> ~lari ~len> ~lil> ~liru ~lsu> ~luka ~maag ~mara ~mbak
 ~mbil ~mela ~meni ~mete ~mil> ~misk ~mpas ~mpua ~mput ~nal> ~ndi> ~ndin ~ner> ~nero ~ngaj ~ngam ~nget ~ngin ~ngku
 ~njir ~nkin ~nsel ~nsos ~oda> ~oggi ~olah ~olok ~olus ~orny ~osan ~pala ~pam> ~papa ~par> ~para ~pata ~paud ~pere
 ~pern ~pju> ~pora ~pos> ~raib ~rang ~remp ~resm ~ret> ~riks ~rim> ~rini ~rkan ~roba ~roda ~rong ~sang ~sek> ~seka
 ~seko ~sela ~semp ~sera ~sien ~simb ~sini ~sir> ~skin ~sma> ~smi> ~tabr ~tahl ~tak> ~tih> ~tiha ~til> ~tim> ~tuk>
 ~tus> ~ube> ~unti ~untu ~uri> ~util ~yang
other -4 =food =smell =still =strike ada+yang ahli ahli+waris alat ambruk ambulans+gratis art bakar bangun+ulang
 bantu+makan bantu+parkir bau bawa bayar+kontrakan dari+dinsos diri gaji+suami gelandangan gratis+pemkot
 internet+semrawut jht+cair jual+untuk kamar kb kecil kena+tipu kering+biaya kerja kursi lagi maling merah
 parkir+paksa pasar+murah pdam pilih pilih+kasih santunan saya+butuh saya+mau sembarangan+ibu tangan thr tidak+ada
 tidak+bisa tukang+parkir ulang+rumah umur usg wni ~<ahl ~<ala ~<amb ~<art ~<bau ~<baw ~<boc ~<cur ~<dal ~<dit ~<ham
 ~<hid ~<jat ~<kay ~<kb> ~<keb ~<kec ~<ket ~<kul ~<lag ~<lap ~<lar ~<mam ~<mel ~<mes ~<min ~<nga ~<ngo ~<nye ~<pak
 ~<pap ~<pda ~<per ~<pos ~<ram ~<sar ~<sel ~<tab ~<thr ~<usg ~<wni ~ada> ~ake> ~aku> ~alah ~alat ~alin ~alo> ~ari>
 ~art> ~arus ~atih ~awa> ~ayu> ~bau> ~bil> ~bruk ~bung ~bur> ~dah> ~dala ~dika ~diti ~duka ~ebak ~ecil ~elam ~elan
 ~elap ~empu ~enge ~era> ~erja ~esek ~gang ~gen> ~gubu ~hat> ~hli> ~ien> ~iran ~istr ~ita> ~jamb ~kalo ~keci ~kerj
 ~knya ~kosa ~ksa> ~kuli ~kurs ~lagi ~land ~lapo ~lati ~lok> ~lusi ~maks ~mar> ~mbru ~min> ~mpun ~nang ~ngen ~nnya
 ~ntar ~pals ~pdam ~pil> ~ping ~puan ~ran> ~ras> ~rsi> ~sala ~sant ~stri ~suka ~sul> ~tah> ~tara ~thr> ~tik> ~tin>
 ~tong ~tuh> ~tuna ~ukan ~ursi ~usg> ~wni>
other -5 =birth =child =hurt =seen =well @=dukcapil @=ppa @=slrt @=ugd_malam @first=dukcapil @first=poli_jiwa
 @first=ppa @first=slrt @first=ugd_malam abis ada ada+tidak aja bagaimana+cara bantu+saya darah+di dijual gang halal
 jalan laporan odgj pagi rt+minta rujukan sampai+jam sertifikat+halal spmb tanpa tidur tipu+travel trc ulang ~<abi
 ~<ada ~<aja ~<ama ~<bak ~<bed ~<dig ~<dik ~<duk ~<gig ~<kej ~<odg ~<pal ~<san ~<sek ~<spm ~<trc ~ahir ~ahu> ~aja>
 ~alal ~alsu ~amar ~ambr ~anpa ~apor ~baka ~bawa ~beda ~dgj> ~diju ~dur> ~ener ~erah ~ijua ~ipak ~iru> ~juka ~ker>
 ~kera ~lahi ~lal> ~mali ~mas> ~mera ~mpe> ~nggi ~ngka ~ning ~npa> ~odgj ~ongk ~pagi ~pak> ~pasi ~pili ~pmb> ~rak>
 ~sos> ~spmb ~tanp ~tidu ~trc> ~umur ~unya
other -6 =breath =limp =mad =sick =water @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu bayi buka+sampai
 lampu listrik orang pak paket+c paksa pas pasar pemkot puskesmas ~<,> ~<dic ~<dij ~<gan ~<gel ~<jal ~<lis ~<ora
 ~<pan ~<pus ~<ula ~ahli ~atia ~ayi> ~bayi ~dam> ~dipa ~emat ~emko ~esma ~gela ~ging ~git> ~idur ~igit ~ini> ~jala
 ~kesm ~list ~mat> ~mkot ~mur> ~ntun ~nya> ~paks ~pemk ~peru ~pusk ~ruk> ~skes ~smas ~trik ~uske
other -7 =arms =blaze @=bedah_rumah @=damkar @=puskesmas @=trc @first=bedah_rumah @first=damkar @first=puskesmas
 @first=santunan @first=trc bayar+tidak di untuk+umkm ~<di> ~<ila ~<kal ~agi> ~air> ~aksa ~ampe ~asar ~gigi ~lamp
 ~mpu> ~oran ~pas> ~pasa ~rnya ~sar> ~tarn
other -8 # @=kerja @=pangan @first=kerja @first=pangan air ktp liar+di mau+lapor ~<air ~<kot ~<ktp ~ampu ~ktp>
other -9 kk ~<kk>
other -10 tps+liar
other -12 pinjam+mobil
ours 18 tolong+saya
ours 17 mau+mati
ours 16 mau+untuk
ours 15 laporan untuk+laporan ~pora
ours 14 butuh+bantu halo+bisa mau+lapor
ours 13 lapor+di lapor+pak pak+tolong saya+odgj ~mann
ours 12 halo laporan+baru meninggal+tidak saya+mau ~halo
ours 11 bantu+saya cara+lapor di+sini orang+meninggal saya+butuh untuk+tetangga
ours 10 ada+orang bagaimana+cara bantu+ke bayi+dibuang bikin+laporan dibuang mayat+di minta+bantu pak+bisa pak+saya
 sering+halusinasi tempat+tinggal tidak+urus tolong+pak ~ibua ~tah2
ours 9 bapak+pukul bapak+tiap bapak+tua bisa+pulang bocah+ngelem golok+di keluarganya kena+bacok mau+laporan ngelem
 pemakaman pinang punya+tempat rs+tidak saya+kumat segera sendiri+tidak sudah+3 tolong+segera urus+pemakaman waras
 yang+kubur ~aras ~isek ~pina
ours 8 3+hari ada+anak ada+di ada+saudara anak+dipukul bakar+suami dari+rumah dengan+saya di+emperan di+rs
 ditinggal+di emperan gas+meledak kontrakan+sebelah linglung+di makan+sampah mati+aja mayat meninggal+di orang+bakar
 pak+ada pak+bantu pasung perlu+bantu pulang+kampung pulang+ke putus+obat saya+perlu sekarang+di suami+tolong
 tanpa+saudara temen+saya tidak+waras urus+di yang+kemarin ~<aku ~<gg> ~<jl> ~<may ~ak2> ~ang2 ~asun ~ayat ~gamu
 ~ibak ~ikun ~iria ~keha ~maya ~nakn ~pasu ~rgan ~wara ~yat>
ours 7 =mad ada+ibu ada+rumah ada+yang amuk amuk+di anak+jalanan anak+kecil anak+perempuan bagaimana+ini bantu+cepat
 bisa+kirim bisa+tampung bunuh+diri dari+kursi depan+bank depan+sekolah di+gerobak di+masjid di+stasiun di+tiang
 dompet+hilang ganggu+jiwa habis+ongkos ini+ada istri+saya jalanan jaya kami+butuh kara kerja+tabrak kp lapor+banget
 luka+parah mau+konsul nyasar odgj odgj+amuk odgj+bawa odgj+lari odgj+lempar odgj+makan ongkos orang+lumpuh
 orang+odgj orang+terlantar pak panti pengaduan pikun rt+2 rumah+singgah saudara+tinggal saya+jatuh sebatang
 sebatang+kara sebelah+sekap setrum+di singgah soal+tetangga tabrak+mesin tabrak+tidak tampung terlantar
 terus+dengan tetangga+saya tidur+di tolong+ada tolong+cepat tolong+evakuasi untuk+pengaduan yang+hilang yang+kena
 yang+tenggelam ~<amu ~<clu ~<jay ~<keh ~<kp> ~<odg ~<ong ~<pik ~<yg> ~abul ~adua ~ah2> ~akam ~assa ~bu2> ~buan
 ~clur ~dann ~dgj> ~ebat ~ehab ~elp> ~gany ~ggua ~gkos ~guan ~ibu2 ~icar ~inan ~jaya ~kos> ~mass ~mper ~namp ~nyas
 ~odgj ~orka ~pak2 ~piku ~pork ~punk ~rlan ~terl ~uarg ~unk> ~urit ~yasa
ours 6 ada+lagi ada+lansia alun anak+anak anak+jalan bakar+orang balita bantu+mayat bantu+untuk barat bawa+bayi
 bayi+ketemu bensin bocah boleh+minta butuh+tempat cari di+halte di+kandang di+kolong di+kontrakan di+lampu di+pasar
 di+perempatan di+pos di+terminal di+trotoar dipukul+majikannya diri+di ditaro dong ganggu gebang gelandangan
 gelandangan+di golok+tolong halte halusinasi+minta hilang+tidak ibu+tetangga ibu+tua jalan+pulang jatake kakak+saya
 kata+abis kata+mau ke+depan ke+panti kel kembali+lagi ketemu+di kolong ktp+sebatang lagi+di lansia+jatuh
 lansia+nyasar lapor+gelandangan lempar majikannya maling+dipukul manusia massa mau+minta mau+pulang minta+tolong
 mirip mulut ngomong+sendiri odgj+sudah orang+tidak orang+yang pak+boleh pak+di pak+orang perempatan perkosa+paman
 pernah+berobat perum pos pos+ronda psikiater+gratis pulang racun+tikus ronda rumahnya rusak+rumah sakit+tidak
 satu+saudara saudara+sebelah saya+kata saya+pegang saya+ya sekarang+dia sekarang+tidur sendiri+di singgah+masih
 stasiun sudah+pindah sudah+tidak tergeletak terlantar+di terminal tetangga+bakar tidak+punya tidak+sanggup tidur
 titip tol tuna+wisma uang+habis warga+tanpa wisma ya+semua ~<gel ~<gep ~<hal ~<hel ~<kol ~<meg ~<nab ~<sos ~<sy>
 ~<th> ~acok ~aku> ~alit ~alte ~alun ~amuk ~anda ~angn ~anus ~asar ~asiu ~baco ~bens ~boca ~buli ~cari ~dibu ~dica
 ~dong ~dur> ~emis ~empe ~emul ~erge ~erla ~ermi ~geba ~gele ~gemi ~gepe ~ggah ~halt ~help ~iak2 ~iari ~idur ~inal
 ~ipul ~irip ~isma ~isu> ~kann ~kiny ~krg> ~lana ~land ~lant ~leta ~lte> ~lun> ~lut> ~mahn ~manu ~mega ~mis> ~muk>
 ~muka ~ndan ~nder ~ng2> ~ngam ~ngem ~nsin ~ntar ~nusi ~ocah ~ongi ~oran ~rdar ~rgel ~rian ~rip> ~rmin ~siks ~skrg
 ~ssa> ~stas ~take ~taro ~tidu ~titi ~ulas ~ulut ~usia ~wism
ours 5 4+tahun =breath abis+minum ada+bakar ada+bapak ada+bayi ada+keluarganya ada+laporan ada+mayat ada+odgj
 adik+saya bakar+massa bantu+kami bantu+orang banyak+darah bapak+ini bawa+golok bayi+di buta butuh+pertolongan
 cari+saudara cepat darah+tidak dari+kontrakan dari+malaysia dari+tadi darurat dengan+anak dengan+foto depan
 depan+toko di+depan di+kamar di+lantai di+pinggir di+rsud di+sebelah di+taman di+teras dibiarin dibuang+di dijemput
 dikenal diri diri+naik ditaro+di ditinggal ditinggal+ibu ditusuk gantung+diri gebang+raya gelandangan+paksa gerobak
 gimbal golok guru+lapor hari+tidak hilang+itu hilang+yang ibu+bawa ibu+dia ibu+hamil jatuh+dari jatuh+tidak
 jual+tisu kali+syaratnya ke+anak ke+gang ke+pinang kebon kejang kejang+di keluarganya+siapa ketemu kirim+petugas km
 kolong+jembatan kontrakan+ancam korban kotor kuat+hidup kumat kunciran lagi+pak lampu+merah lansia+terlantar
 lantai+2 lapor+murid lapor+sekarang laporan+bisa laporan+dong lari+dari lempar+batu lihat lihat+lansia
 lumpuh+ngesot maaf+mau maaf+orang makan+3 mall manusia+silver masjid mau+ke mau+melahirkan mau+minum mau+putus
 mayat+tanpa minta+ongkos minum+obat minum+racun muntah+abis ngomong nyasar+di nyasar+tidak odgj+terlantar
 ongkos+pulang orang orang+linglung orang+sudah orang+terjebak orang+tidur pak+ini panunggangan pasar pasien
 pasien+rs pelajar pembantu+dipukul pertigaan petugas+ke pinang+tidak pinggir pinggir+jalan pinggir+kali pingsan
 pisau+di pom poris pos+satpam punya+ktp racun rambut rambut+gimbal raya rel roda+di rs rsj rsud rt+3 rumah+dengan
 rumahnya+ambruk sakit+di samping satpam saudara+meninggal saudara+tetangga saya+cari saya+ganggu saya+kejang
 saya+lihat saya+sakit sekap+di sekarang+ada sekarang+lewat silver suami+temen sudah+2 tadi tangan+kerja tangan+mau
 tawuran+bawa tawuran+pelajar telanjang tempat+sampah teras terlantar+anak tetangga+meninggal tetangga+sekap
 tidak+dikenal tidak+napas tinggal+di tisu tolong+dijemput tolong+kesini trotoar tua+tidak tumpang+di tuna
 warga+kami warung+saya yang+cari yang+foto yang+setrum yang+tidur ~!!!> ~<!!! ~<alu ~<cep ~<dep ~<dpn ~<eda ~<geb
 ~<ger ~<jom ~<keu ~<km> ~<lap ~<lih ~<maj ~<nit ~<pak ~<pul ~<pur ~<rac ~<rs> ~<rsj ~<rsu ~<skr ~<sta ~<tad ~<tis
 ~<tit ~<won ~<🆘> ~adar ~akny ~amen ~an2> ~anci ~anka ~apa2 ~apar ~apor ~aro> ~arur ~asie ~asji ~atak ~atpa ~awa>
 ~ayin ~bon> ~cepa ~cira ~cok> ~cope ~cun> ~dang ~daru ~depa ~dije ~diku ~dpn> ~duan ~ebin ~ebon ~ejan ~ek2> ~elan
 ~elem ~elet ~empu ~emu> ~emuk ~enaz ~epan ~epen ~era> ~eren ~erto ~esas ~etem ~gela ~gere ~ggir ~gimb ~gir> ~gomo
 ~gsan ~her> ~iata ~ibia ~ibun ~ien> ~ijem ~iken ~ilap ~ilet ~ilve ~ings ~itin ~jemp ~jena ~jid> ~jomp ~kebi ~kel>
 ~keur ~kolo ~korb ~koto ~kuru ~lapo ~lemp ~liat ~lla> ~lonc ~luri ~lutn ~lver ~maks ~mall ~mank ~masj ~mina ~mpo>
 ~nak2 ~nal> ~naza ~ncir ~nemu ~ngom ~ngsa ~nkan ~oar> ~obak ~oma> ~onca ~onda ~onya ~opet ~orba ~oris ~osis ~otoa
 ~pa2> ~pak> ~pant ~panu ~pemu ~pere ~pori ~pos> ~pria ~pula ~put> ~racu ~rahn ~rban ~rel> ~remp ~ria> ~rond ~rsj>
 ~rsud ~rura ~sada ~satp ~silv ~sjid ~sung ~tadi ~taga ~tamp ~temu ~terg ~term ~timp ~tisu ~toar ~tony ~tpam ~trot
 ~uk2> ~ura> ~usa> ~utar ~ver> ~yawa ~yiny ~yut>
ours 4 2rb =nature =poor =rails @first=- ada+bocah ada+laki ada+ongkos ada+pak ada+perempuan aja+rasa al amankan
 amankan+odgj amuk+terus anak+hilang anter arah astaga astaga+dia bacok bacok+tangan bangku bantu+bayi bantu+bocah
 bantu+gelandangan barang+di batu batuk+darah bawa bawa+karung bawa+kayu bawa+pisau bayi begal+orang belum+makan
 berhenti+darah berobat+amuk berobat+tidak biaya+untuk bikin+gubuk bisa+bangun bisa+gerak boleh+lapor bulan+tidak
 butuh+ambulans butuh+obat cimone cipadu cisadane dari+jembatan dari+pagi darurat+tolong dengan+bikin dengan+ibu
 dengan+suami depan+kantor depan+ruko depan+rumah depan+warung di di+bandara di+bedeng di+grup di+jalan di+kali
 di+kardus di+kursi di+tempat di+warung dia dia+begal dia+tidak diam+aja dibawa dibawa+ke dibuang+harus
 dipukul+bapak dipukul+orang disebar dompet dong+pak duduk duduk+di evakuasi foto+disebar gang+mawar gantung
 gelandangan+tiap gelandangan+tidur gelandangan+yang gerak gubuk gubuk+di habis+maling hari+tetangga harus+dibawa
 hidup+sendiri hilang+arah ibu+linglung identitas ini+bapak itu+ada itu+sekarang jalan+daan jalan+kembali
 jalan+sendiri jatuh jawa jaya+rt jembatan kaca kamar+ketauan kampung+uang kandang kardus karena+sakit karung
 karyawan kayaknya kayanya ke+atap kec keliling+komplek kemarin+saya kembali+ke kenanga kesini ketemu+lansia
 kolong+flyover konsul+kemana kontrakan kontrakan+sudah kumat+lagi kurang+waras kurus laki lali lali+jalan lansia+di
 lansia+lali lansia+pikun lansia+tidur lansia+yang lapar lapar+di lapor+ada lari+sekarang lewat+depan lihat+lagi
 linglung+depan lupa lupa+jalan maaf+ada maaf+odgj maaf+saya makan+aja makmur malam+tidur mati+pak mau+bikin
 mau+makan mau+ngomong mau+terjun mawar meledak+depan minum mirip+dengan muncul+lagi murid+dipukul ngesot+minta
 nongol+lagi nya+di odgj+hamil odgj+masuk odgj+putus odgj+telanjang odgj+tidak odgj+yang ongkos+tidak orang+setrum
 pak+bagaimana pak+dia pak+mau pak+yang pakai+alat pasar+lama pasung+di pasung+keluarganya pegang+pisau pegang+saya
 pelajar+bawa pembantu pemulasaraan perempuan perempuan+perkosa pertolongan pom+bensin posisi psikiater
 punya+identitas punya+saudara puskesmas+minta rsud+kami ruko rumah+di rumah+kami sadar sadar+di sambil sanggup
 saudara+dia saudara+muntah saya+harus saya+ketemu saya+kunci saya+lagi saya+pingsan saya+sayat saya+sudah
 saya+takut sdn sebelah sebelah+pasung sebelah+tidak sekap sekap+anak sekarang+dengan sekolah+kami sekolah+orang
 suami+saya sudah+siap tadi+ada tadi+pagi tahu+rumahnya taman tanah+tinggi tangis+sendiri tapi+tidak telanjang+di
 tempat terakhir tergeletak+di teriak terjun terminal+poris tetangga tetangga+denger tetangga+odgj tiba+ambruk
 tidak+sadar timur tinggal tinggal+sendiri tiri+saya toilet tolong+amankan tolong+golok tolong+jemput tua tua+sakit
 tumpang usir usir+dari waras+tidak woy yang+dengan yang+di yang+jatuh yang+suka yang+tabrak ~2rb> ~</> ~<2rb ~<al>
 ~<alf ~<ast ~<bad ~<bal ~<bu> ~<cen ~<cis ~<cow ~<di> ~<dir ~<diu ~<dud ~<emp ~<eva ~<eya ~<fly ~<gak ~<gil ~<gol
 ~<gue ~<i> ~<ide ~<jat ~<kum ~<lup ~<mbo ~<moh ~<mut ~<nod ~<ora ~<org ~<pom ~<por ~<pos ~<rel ~<ron ~<ruk ~<sad
 ~<sdn ~<sil ~<tal ~<td> ~<the ~<toi ~<tro ~<tua ~<tub ~<usi ~<woy ~abur ~acun ~adut ~afas ~ahe> ~ahma ~ajah ~akek
 ~akin ~akmu ~akua ~alfa ~all> ~amit ~anun ~ar2> ~arte ~atuh ~ayi> ~ayur ~badu ~bali ~bata ~bawa ~bayi ~berd ~berh
 ~busa ~buta ~cah> ~cimo ~cipa ~cisa ~cowo ~dent ~dia> ~dira ~diti ~diur ~domp ~dudu ~duk> ~dus> ~dut> ~ekap ~elia
 ~elua ~emui ~enal ~ende ~erak ~erda ~erem ~eria ~erju ~ess> ~etan ~evak ~eyan ~fasn ~game ~gann ~gelo ~ggup ~gis>
 ~gnya ~golo ~gue> ~gup> ~hat> ~iak> ~iat> ~iate ~icop ~iden ~ihat ~ikia ~ila> ~imon ~impu ~imur ~inum ~ipas ~isad
 ~isau ~iseb ~itar ~item ~itip ~ity> ~iun> ~iuru ~iusi ~jah> ~jaka ~jatu ~jemb ~jun> ~kake ~kard ~kebo ~kec> ~keja
 ~kek> ~keli ~kelu ~kesa ~kesi ~kete ~kiat ~kmur ~kuma ~kun> ~laki ~lali ~lanj ~liha ~lita ~lupa ~makm ~mawa ~mbut
 ~min> ~minu ~moho ~mone ~mong ~mpar ~mpua ~mput ~muin ~mulu ~nabr ~nafa ~ncat ~ncon ~nden ~ndok ~neh> ~ngel ~ngny
 ~nodo ~num> ~nyut ~oile ~olok ~omon ~ompe ~one> ~orgi ~padu ~pale ~pam> ~pami ~par> ~pasa ~pasi ~peke ~ping ~pir>
 ~pirn ~pres ~puan ~pura ~raya ~rdus ~rgil ~riak ~rit> ~rjun ~roto ~rtig ~rtol ~ruko ~rum> ~rup> ~ryaw ~sar> ~sari
 ~sasa ~sdn> ~sege ~sien ~sina ~sir> ~sisi ~siun ~ssal ~stag ~sud> ~sudi ~tali ~tark ~tasi ~temp ~tip> ~tir> ~tita
 ~toil ~tubu ~uasi ~ubuk ~uda> ~uduk ~uko> ~ulun ~umat ~upa> ~usir ~vaku ~wany ~wok> ~woy> ~yakn ~yany ~yur>
ours 3 2+hari 3+bulan 4+hari =birth =elder =food =kin =limp =lost =seek =seen =still abis+cuci ada ada+gelandangan
 ada+korban ahmad aja+ada aja+dikasih alat+ke ambruk+sekarang ambulans+rs amuk+banting anak+ditinggal anak+kontrakan
 anak+minum anak+sebelah anak+umur ancam+bunuh anjing+liar anter+ke arah+di badan baju bakar+rumah banget+pak
 bangku+taman bangun+tolong banjir+ngungsi bantaran+kali banting bantu+bagaimana bantu+mau banyak+saya
 bapak+kontrakan bapak+linglung bapak+saya bapak+yang baru+aja bau+busuk bawa+berobat bayi+ditinggal bayi+kata becak
 bedeng bedeng+bantaran begal+bawa belakang belakang+pom belum+ketemu benda beo beo+rt berdiri berhenti bicara
 bicara+sendiri bikin+ulah bis bisa+dijemput bisa+hubung bisa+ngomong bisa+tolong bitung boneka bugel bulak bunuh
 busa cari+ibu cari+kerja cengkareng cepat+pak cikokol ciledug cipondoh+makmur cirebon curhat+soal curiga+terus
 dalam+rumah dan+curiga dan+tidak darah darah+tapi darah+trus dari+lantai dari+panti dekat dekat+puskesmas di+bangku
 di+dekat di+kenanga di+mall di+mushola di+pintu di+poster di+rel di+situ di+toilet di+warnet dia+ada dia+pasung
 dia+sudah dibacok dibawa+berobat digigit+anjing dikasih+warga dikejar+orang dikeroyok+warga dingin dipukul+terus
 dipukul+warga ditinggal+anak dua+malam flyover foto+orang gajah gang+beo gang+lain gelandangan+sakit gendong
 gerbang gereja gerendeng golok+gang griya grup habis+bulan halte+depan halusinasi halusinasi+sejak hidup+pegang
 hilang+dari ibu+kontrakan ibu+naik ibu+sebelah ibu+yang identitas+di indah inget ini+bisa is jalan jalan+kaki
 jalan+ke jalan+raya jalan+tidak jangan+sampah jatuh+di jauh jiwa kali+dengan kali+pas kali+sabi kara+sakit karang
 karang+tengah karunya+banget karyawan+jatuh kasar+mau ke+cirebon ke+dalam ke+jawa ke+kali ke+lampung ke+psikiater
 ke+tembok keabisan kebon+nanas kecanduan+narkoba kecanduan+sabu kecil+dipukul kecil+tangis keliling kemana+ya
 kemarin+lari kemarin+mau kembali+bagaimana ketauan ketauan+bau ketemu+bocah ketemu+mayat koin kolong+tol konsul
 konsul+sukaasih kontrakan+saya kotor+rambut kubur+bisa kumat+istri kumat+rusak kunci+di kurus+banget lagi+ke
 lagi+nih lagi+yang laki+mabuk laki+pakai lampung lansia lansia+bawa lansia+duduk lansia+hidup lansia+kurus
 lansia+linglung lansia+luka lansia+tetangga lapor lari lari+tolong lebam+perum leher lemas+banget lewat+lagi
 linglung listrik+tidak mabuk+nyender makan+racun malam+depan malam+di malaysia+tidak masih+di masih+tabrak
 masjid+al masjid+butuh masjid+raya masuk+begal mati+di mau+curhat mau+kembali melahirkan+tapi mencong
 meninggal+tadi meninggal+tahun meninggal+tolong merah merah+cikokol merdeka minggu+tidak minta+sumbang minum+koin
 mobil+tabrak mondar mondar+mandir motor+jatuh muda muka mulut+mencong muncul musafir musola nanas napas
 napas+tolong narkoba+amuk neglasari ngaku ngambang ngelem+malam nginep ngungsi+di nih+pak nyanyi nyender nyender+di
 obat+banyak obat+mau obat+sudah odgj+di odgj+tidur orang+di orang+kejang orang+kotor orang+mati pak+adik pak+ibu
 pakai+baju pakai+golok pakai+kayu pakai+proposal paksa+di palembang pamit panti+lansia pasung+anak penghuni
 perempuan+linglung perum+villa pingsan+di pintu+air pisau pos+polisi poster potret punya+biaya punya+siapa putar
 putri rasa+sudah rawa rawat+di robinson rt+1 rt+4 ruko+ciledug rumah+ambruk rumah+batuk rumah+masuk sabi sabu+amuk
 sakit sakit+jiwa sampah+di sampah+harus sampai+jam saudara+bikin saya+ancam saya+capek saya+dari saya+dikejar
 saya+kecanduan saya+linglung saya+minum saya+sering saya+sopir saya+umur sayat sebelah+mati sejak+ibu
 sejak+melahirkan sendal sendiri+sejak sering+bicara sesak+ambulans setir shinta si siapa+masih sini+ada sini+takut
 sipon situ sopir stasiun+batuceper stasiun+poris stroke+sekarang suami+istri suami+kumat suami+makan sudah+beli
 sudah+biru sudah+saya sudah+tua sudimara sukaasih sumbang+pakai supir supir+masih surat+untuk tabrak+korban
 tabrak+setir tabrak+tiang tabung+gas tadi+naik tahu+siapa tahun+kemarin takut+pulang tali taman+potret tangis
 tangis+di tanpa tanpa+identitas tapi+dia teman+saya tenang tenggelam+ke teras+masjid terbalik terdampar terjebak
 terjun+dari terlantar+lapor tetangga+pasung the tiang+listrik tiang+supir tiap+hari tidak+ada tidak+bangun
 tidak+berhenti tidak+galak tidak+ganggu tidak+kasar tidak+kenapa tidak+kerja tidak+kuat tidak+mau tidak+minum
 tidak+pakai tidak+sekolah tidak+tahu tikus+tolong tiri+sampai titip+bayi toko toko+saya tolong+bagaimana
ours 3 tolong+dibawa tolong+dong tolong+ibu tolong+ke tolong+pemulasaraan trus trus+sesak tua+tidur tuh tukang+ojek
 ulah+di untuk+kubur urgent+pak urus+makan utara villa villa+tangerang waras+bawa warga+lagi ya+cara ya+kami
 yang+biasa yang+dikeroyok yang+lapor yang+sakit ~0an> ~2in> ~<ada ~<ahm ~<ara ~<ass ~<baj ~<baw ~<beo ~<bet ~<bic
 ~<bit ~<boc ~<bug ~<bus ~<cew ~<cik ~<cim ~<cir ~<daa ~<dal ~<dek ~<dom ~<don ~<gru ~<gua ~<gub ~<heb ~<ind ~<is>
 ~<itu ~<jal ~<jau ~<jaw ~<jem ~<jen ~<jiw ~<kak ~<kea ~<kej ~<kel ~<kes ~<koi ~<kor ~<kos ~<lak ~<lan ~<leh ~<lg>
 ~<lia ~<lin ~<lon ~<maw ~<me> ~<mog ~<muk ~<mus ~<nem ~<nen ~<ngo ~<nin ~<nu> ~<nur ~<oro ~<pas ~<pri ~<puc ~<ray
 ~<si> ~<sm> ~<sop ~<tam ~<tet ~<vil ~<wan ~aasi ~abok ~acak ~ada> ~adan ~afir ~ager ~ahny ~ajik ~aju> ~akaw ~aki2
 ~aki> ~akit ~alik ~alus ~ambo ~and> ~anga ~anja ~anpa ~ansi ~anta ~anyi ~apal ~apas ~araa ~ardu ~arga ~arka ~arya
 ~as2> ~atan ~auh> ~aung ~awis ~ayeu ~bada ~baju ~bakn ~batn ~batu ~bede ~bela ~bend ~beo> ~bern ~beta ~bica ~bins
 ~bisi ~bone ~bor> ~bpk> ~bran ~buge ~buki ~bun> ~bunu ~buny ~cak2 ~cak> ~cat> ~ceng ~cewe ~ciko ~cile ~city ~cul>
 ~dala ~dale ~dama ~dane ~dar> ~deka ~den> ~dige ~dike ~diri ~diru ~dius ~dok> ~dug> ~eabi ~ear> ~ebra ~ecak ~edug
 ~egla ~eher ~ejep ~eka> ~ekat ~ekel ~elap ~eles ~eluy ~emak ~empa ~enco ~enek ~enia ~eora ~epat ~epit ~epre ~erad
 ~erdi ~erej ~erga ~erhe ~eser ~etab ~euru ~ewe> ~ewek ~fir> ~flyo ~gaca ~gaku ~gend ~geng ~gerb ~gero ~gga> ~ghun
 ~gila ~gine ~gke> ~gku> ~glas ~glun ~gok> ~grup ~gsep ~gua> ~gubu ~halu ~hent ~hint ~hmad ~hnya ~ibac ~iem> ~igeb
 ~ihub ~ikok ~ikur ~iled ~imar ~impa ~indo ~inep ~inge ~ingl ~ipad ~ipet ~ira2 ~ireb ~iri> ~iruj ~iwa> ~jala ~jalm
 ~jang ~jar> ~jati ~jauh ~jawa ~jeba ~jepi ~jiwa ~kaas ~kabu ~kal> ~kand ~kary ~kaw> ~keab ~keje ~kek2 ~ki2> ~kizo
 ~knya ~koin ~koko ~kol> ~kuas ~kubu ~kung ~lans ~lany ~lari ~lehe ~leme ~let> ~lfam ~lik> ~lint ~lok> ~luar ~lung
 ~lusi ~luyu ~lyov ~mad> ~maji ~mart ~mat> ~mbat ~mbo> ~merd ~meru ~mit> ~mogo ~mpan ~mpat ~mpin ~mpun ~muda ~muk2
 ~mula ~muso ~nana ~nang ~nawi ~ndak ~ndal ~ndar ~ndon ~near ~negl ~nek2 ~nek> ~neka ~nene ~nep> ~neun ~ngak ~ngis
 ~nglu ~nita ~npa> ~nsia ~nson ~nta2 ~ntel ~ntit ~ntra ~ntur ~nuh> ~nyaw ~nyen ~nyil ~nyir ~nyun ~obin ~oko> ~okol
 ~ola> ~omel ~onek ~ongk ~opir ~org> ~orin ~osok ~ost> ~otin ~otre ~over ~owo> ~owok ~page ~pan> ~part ~pert ~pit>
 ~pom> ~por> ~posi ~post ~potr ~puki ~putr ~raka ~rakh ~ramb ~rang ~ras> ~rdam ~rdir ~reja ~res> ~rhen ~riny ~ris>
 ~riya ~rjeb ~rkan ~rman ~robi ~ru2> ~runt ~sabe ~safi ~saki ~samb ~sapu ~sare ~sau> ~seke ~send ~seor ~shin ~sia>
 ~sika ~siki ~sipo ~skiz ~sola ~son> ~sopi ~stre ~supi ~ta2> ~tai> ~tama ~tanp ~tar> ~terb ~terj ~teta ~the> ~ther
 ~timu ~tol> ~trak ~tres ~tret ~trus ~tuh> ~tump ~udim ~ugel ~ukaa ~ulak ~umpa ~un2> ~una> ~unaw ~uncu ~uneu ~ungs
 ~unte ~unuh ~upir ~usaf ~usan ~usol ~utny ~utri ~uyur ~vill ~wani ~war> ~yata ~yebr ~yend ~yeun ~yira ~yove ~yune
 ~yura
ours 2 2rb+marah =heart a ada+motor adipura ahmad+yani alfamart ambruk+helm ambruk+tabrak ambulans+lansia
 anak+dibuang anak+ditaro anak+ketemu anak+panik ancam+warga aneh apal apartemen badan+dingin bakar+tidur bandara
 banting+barang bantu+ada bantu+anter bantu+odgj bantu+warga bapak bapak+dia bapak+sebelah bapak+tetangga
 bapak+tidak barat+tolong bawa+boneka bayur begal begal+motor begal+pakai beli+racun belum+pernah belum+pulang
 bernyawa berobat+pak bibi+saya bikin+kotor biru bisa+bantu bisa+berdiri bisa+kembali bisa+napas bisikan2
 bisikan2+sudah blok bocah+tidak bpjs+nya buntelan busuk+dari capek cengkareng+barat cibodas cilacap cipete daan
 daan+mogot dada+sakit dalam dari+dalam dari+padang dari+puskesmas dengan+balita denger+bisikan2 depan+puskesmas
 depan+rs di+dapur di+emper di+lebaran di+minimarket di+musola dia+belum dia+masuk dikasih+2rb dikasih+teh
 ditaro+depan ditusuk+pak emper gajah+tunggal gelandangan+jalan gelandangan+minta gembor geng geng+motor gotong
 grup+harus gubuk+pinggir h habis habis+bisa halte+tidak helm+rusak hidup ibu ibu+darah ibu+di ibu+tidur indomaret
 ini ini+digigit istri+tinggal itu itu+di itu+tadi jalan+cengkareng jalan+merdeka jalmi jawab jembatan+robinson
 jemput jiwa+kontrolnya kaki+sudah kaku kali kali+tidak kami+anak kamling kantor+pos kaos karawaci+baru kata+anak
 kata+sudah kata+tetangga kayak kayu+takut ke+warung kebun kecil kehujanan kekerasan+lari kelas+sekolah kenal
 kerja+bagaimana ketuban+sudah kira komplek+dikasih kontrolnya+habis korban+bakar korban+banjir korban+luka
 korban+tawuran lagi+mabuk lagi+saya laki+tidak lansia+jual lansia+pakai lansia+putri lansia+rumahnya
 lansia+telanjang lansia+tidak lapor+orang lari+ke lebam leher+robek lempar+motor liar+leher lihat+ibu maaf+lapor
 maaf+mirip maaf+repot mabuk+rusak mabuk+tergeletak makan makan+tidak mandi+di mandi+harus mangkal masuk+kelas
 mati+saya mau+cari mau+kemana mau+mandi mau+rujuk mesin+press minimarket minta+di minta+rujukan mobil+di mogot
 motor+ambil motor+tiba muka+biru mulut+busa murid mushola naik+motor need need+tolong ngaku+dari ngelantur
 ngelem+di nginep+di nih+di no obat+dari odgj+parah odgj+perempuan orang+laki padang pager pak+cepat pak+sudah
 pakai+sendal paksa+tiap palsu+keliling panunggangan+timur perempatan+malam perempuan+muda perempuan+umur pergi
 pergi+dari permisi pertigaan+bayur pikun+di pikun+ini pikun+pergi pinang+griya pintu plastik pohon+orang pondok
 pos+kamling press proposal proposal+yatim pucat pura puskesmas+cipondoh racun+maaf rebut repot roda+ditinggal rt
 rt+5 rumah+makan rumah+pak rw rw+5 sabu sadar+pertigaan sakit+syaraf sampah sampah+depan sampai+lebam saudara+anak
 saudara+dari saudara+di saudara+ditinggal saya+ke saya+need saya+obat saya+pak saya+pasung saya+pikun sayat+tangan
 seberang sekarang+mulut sekarang+muntah selatan sendiri sering+denger sesosok sini+pak stasiun+tanah sudah+4
 sudah+habis sudah+jam sudah+pasang syaraf syaraf+sering tabrak+pohon tahu+alamat tahu+jalan tangcity tangis+cari
 tanya+rumahnya tas tawuran+tergeletak temen+kontrakan terakhir+masuk tergeletak+darah ternyata tetangga+dia
 tetangga+dibiarin tetangga+kontrakan tetangga+terlantar tiap+malam tidak+apal tidak+bernyawa tidak+makan tikus+maaf
 toilet+umum tolong+angkut tolong+cari tolong+kirim tolong+razia tua+di tua+lansia tukang+becak tulis+surat
 tumpang+tidur tunggu+puskesmas ulah untuk+pulang urgent waras+ancam warga+alun warga+pakai warnet warteg
 warung+bakso wicara ya+pak yang+kenal yang+lewat yang+tahu yani yatim+palsu ~2nya ~<a> ~<and ~<ane ~<bac ~<bap
 ~<bgt ~<bon ~<but ~<car ~<cib ~<dad ~<deh ~<dia ~<dkt ~<gon ~<gri ~<h> ~<hab ~<hid ~<ibu ~<ini ~<kag ~<kao ~<lar
 ~<lem ~<nap ~<nea ~<nee ~<no> ~<pek ~<pra ~<ram ~<raw ~<rt> ~<rw> ~<sak ~<seo ~<ski ~<suk ~<sup ~<taj ~<tas ~<tin
 ~<tuh ~<udh ~<urg ~<wic ~aafi ~aafk ~abi> ~acap ~adip ~afin ~ajar ~ajun ~alai ~alan ~alih ~almi ~amay ~amli ~ampi
 ~ampo ~aneh ~angc ~angg ~anyu ~aos> ~apaj ~apek ~araf ~area ~ari2 ~arne ~awab ~ayak ~bak> ~bam> ~band ~bapa ~bayu
 ~biru ~bnya ~boda ~buk> ~cand ~celu ~cibo ~cipe ~cire ~daan ~darm ~deh> ~depr ~diem ~dihu ~dipu ~dise ~dkt> ~doma
 ~dup> ~ebal ~ebam ~ecil ~edak ~edek ~eed> ~ehuj ~ejar ~ejeb ~elah ~elak ~elmn ~elo> ~em2> ~emud ~encu ~engh ~ent>
 ~erep ~erha ~erob ~erum ~esos ~eta> ~ete> ~etir ~etok ~eun> ~euna ~fama ~fin> ~fkan ~fren ~gaan ~gak> ~gata ~gcit
 ~geja ~gemb ~geso ~ggal ~ggg> ~gil> ~gina ~gkal ~griy ~guk> ~habi ~haji ~hany ~har> ~here ~hern ~hidu ~hola ~iant
ours 2 ~iapi ~iara ~ibaw ~ibir ~ibod ~ider ~idup ~igaa ~ihaj ~imba ~inim ~intu ~ipur ~ira> ~iru> ~isan ~isin ~itun
 ~izof ~jana ~juk> ~juny ~kaan ~kaga ~kama ~kaml ~kan2 ~kang ~kaos ~keci ~kehu ~keta ~kira ~kupa ~laca ~laka ~lapa
 ~lasa ~last ~lata ~ledu ~lem2 ~ling ~liny ~lmi> ~lmny ~mas2 ~mbon ~mbor ~mbuh ~mela ~men> ~mera ~mes> ~misi ~mlin
 ~mond ~mpah ~muri ~mush ~mute ~ncul ~ndat ~ndir ~ndom ~need ~nga> ~ngci ~ngga ~nggg ~nggi ~nghu ~ngit ~ngko ~nima
 ~niti ~njan ~ntai ~nya> ~nye> ~nyi> ~odas ~odon ~ofre ~ogot ~oin> ~omar ~ompo ~ono> ~osal ~pass ~pema ~per> ~perg
 ~plas ~posa ~poti ~prop ~puca ~raf> ~rahe ~ran> ~rant ~rbal ~rebo ~rend ~reni ~repo ~ress ~rgen ~ri2> ~rid> ~rmis
 ~roba ~rsed ~rteg ~rtem ~rung ~saka ~san> ~seba ~sebe ~sede ~sese ~seso ~shol ~sile ~simb ~sma> ~sobe ~soso ~suka
 ~teg> ~tela ~tiku ~ting ~tur> ~uany ~ubun ~ucat ~udh> ~ulah ~ung> ~urge ~urid ~usho ~uwun ~wab> ~wada ~wek> ~wica
 ~wong ~wont ~yari ~yile ~zofr
ours 1 @1
ours -2 =office @=puskesmas abis+duit ada+biaya ada+kutu ada+lowongan ada+lubang ada+masih ada+tabrak ada+uang
 adik+sesak agama ahli+waris air+belum air+isi ajak+keluar almarhum+bapak almarhum+dari ambruk+kena ambulans+kemana
 anak+bisa anak+muntah anak+paksa anjing+odgj apa+dengan apa+wae arisan armada asli banget+takut bangunan
 bansos+saya bantosan bantu+biaya bantu+jalan bantu+kaki bantu+minum bapak+lapor basi batas bau+gas bawa+dia
 bayar+berapa bayi+ada beasiswa beda belajar belum+bayar belum+punya berhenti+ngucur berobat+dia berobat+mana
 besar+banget besok biaya biaya+kubur bikin+orang bisa+ambil bisa+urus buang buaya bubur bubur+bayi budeg
 bukan+gelandangan buku+nikah bulan buruh butuh+kerja cari+kontrakan cinta cuci dan dapat dapet+apa dapet+tidak
 dari+jari dari+kemarin dari+magrib dari+rs dari+teman datang dbd denda dengan+orang denger+ada di+aplikasi di+badan
 di+bank di+batuceper di+cipondoh di+lift di+pabrik dia+berobat dia+bisa diare dibully dieksploitasi
 dieksploitasi+jadi dikasih+makan dilempar dinafkahi dinas+apa dinas+pendidikan diri+sendiri ditinggal+bapak
 ditinggal+mati dpt dua+orang duit+lapar duit+mati dukcapil duwe emang empat+bulan es+batu fogging formalin gang+ada
 ganggu+bukan gatal+di gelandangan+ya gelap gembok gigit+orang gizi gorengan got hak+asuh halal hari+minggu
 hari+sabtu hubung+siapa ibu+jatuh ibu+kami ikat imunisasi ini+cuma ini+siapa jadi+gelandangan jaga jam+3 jam+kerja
 jari+anak jari+bengkak jejeritan jentik jual juga juga+tidak kabupaten kami+urus kampung+saya kan+ya karawaci
 karena+itu kasar+pak kata+ada kata+itu kata+kalau kayu kayu+dengan kb ke+dinas ke+kelurahan ke+kk ke+siapa
 kecil+minum kejar+orang kelas keluar+kamar keluar+rumah kena+denda kendor kenyal kepala+darah kering kerja+untuk
 kip kk+nya klinik konsultasi kontrakan+yang koperasi ktp+bisa kubur+lansia kunci+tidak kutu lagi+urus lahir+di laku
 langsung lansia+angkat lansia+budeg lansia+mobil lansia+murung lansia+sudah lapar+anjir lapor+rt las lebah
 lepas+jari limbah loker luar luar+negeri lubang+bikin maaf+air maaf+bantu macet mah main majikan mampu masih+buka
 masuk mati+dari mati+lampu mau+ajak mau+ganti mau+rekam mau+tanya mendadak+mulut meninggal+saudara minggu+ini
 minta+foto minum+minyak minyak+tanah mobil+hilang mobil+saya mulu mulut+perot murung murung+terus musang nakal nama
 nama+dia napas+biru ngaku+petugas ngomong+pelo nyaris nyuruh nyuruh+saya obat+tidur odgj+gigit odgj+kumat
 orang+keropos orang+nya pada+bawa pagi+bikin pak+ajak pelapor pelo pemalakan+di pendaftaran pendidikan penerima
 pengadilan perang perang+sarung perot perot+ngomong perpanjang petugas pisah pohon polisi puskesmas+dekat
 puskesmas+masih putus+sekolah rabies rambu+hilang raya+serpong resep+obat roda roda+dari rt+kata rt+nakal
 rujukan+ke rumah+lapor rumah+untuk rumah+warga rumah+yang rusak+di rusak+tidak sakit+pinggang saldo sampai+bahwa
 sarang+tawon saya+baru saya+dapet saya+dikeroyok saya+ibu saya+jadi saya+pakai saya+serang saya+tanya sedih
 sejak+lansia sekali sekap+saya sekolah+kata sekolah+negeri selokan sendiri+tapi sengat serpong+pada sesuai shift
 shift+malam siapa siapa+yang siri status stnk stroke+tidak suami+meninggal sudah+empat sudah+ke sudah+makan
 sudah+malam suka+teriak tahun+sudah tangan+tidak tangerang+yang tapi+diam tarik telepon+tidak teman+yang
 tengah+malam teriak+jam tertelan tetangga+ancam tetangga+paksa tetep thr tidak+beli tidak+dinafkahi tidak+ibu
 tidak+naik tidak+ngasih tidak+sih tiga+bulan tiri tkw tolong+bantu tongkat truk+di truk+pak tua+mau tua+saya
 tumpang+kk tusuk tutup+semua uang ugd+puskesmas umroh untuk+korban untuk+yang urus+dapet wajib waris yang+24
 yang+dapet yang+ditinggal yang+masih yang+murah yang+pingsan yang+tawuran ~<(> ~<)> ~<ama ~<arm ~<asl ~<bas ~<beb
 ~<bes ~<bia ~<bim ~<bla ~<blm ~<bok ~<bor ~<bpn ~<bur ~<cat ~<cic ~<dam ~<dan ~<dbd ~<dpt ~<dul ~<duw ~<eng ~<ent
 ~<fil ~<fog ~<gaj ~<giz ~<heh ~<imu ~<inh ~<ins ~<int ~<isi ~<jag ~<jej ~<jua ~<jug ~<kb> ~<keg ~<kob ~<kri ~<kru
 ~<kul ~<kut ~<las ~<led ~<lim ~<lua ~<mah ~<mai ~<msh ~<neg ~<ngr ~<nil ~<oks ~<pac ~<pad ~<pat ~<pet ~<pew ~<poh
 ~<pol ~<pro ~<rah ~<rat ~<res ~<rib ~<rod ~<sed ~<sew ~<ska ~<ste ~<stn ~<thr ~<tkw ~<tus ~<uan ~<uba ~<uku ~aba>
 ~abar ~abie ~abup ~acet ~aci> ~adak ~adil ~agam ~ain> ~ajib ~aker ~aket ~akun ~alal ~alas ~alat ~aldo ~alia ~alir
 ~alke ~ambl ~amet ~amny ~ana> ~ancu ~anin ~anji ~antr ~apai ~arat ~araw ~aria ~arik ~asal ~asan ~asi> ~asin ~asli
ours -2 ~aspa ~asuk ~atap ~atas ~ater ~awac ~ayu> ~bann ~bari ~basi ~begi ~bers ~berw ~beso ~biay ~bies ~blm> ~bobo
 ~buay ~bubu ~buku ~bull ~bupa ~cama ~cici ~cing ~cint ~coka ~cuci ~dapa ~dbd> ~debu ~diaj ~diek ~dipi ~disa ~dpt>
 ~ebak ~ebu> ~eceh ~edih ~edo> ~eged ~egin ~egit ~ehar ~ehe> ~eksp ~elas ~elat ~emal ~emil ~emut ~enak ~enca ~ence
 ~ene> ~enya ~epon ~eras ~erka ~erot ~ersi ~ertu ~esan ~esep ~esis ~esok ~esua ~etah ~etep ~etug ~ewar ~fogg ~gai>
 ~galn ~galo ~gani ~gant ~gas> ~ggo> ~gizi ~gkap ~gkon ~gsun ~guna ~hale ~hehe ~hift ~huma ~iapa ~iare ~iaya ~ibal
 ~ibed ~idat ~idor ~ieks ~ift> ~iga> ~igen ~ihak ~ikny ~ilny ~imak ~imbi ~imun ~inaf ~inas ~indu ~inha ~ipin ~iren
 ~isah ~isio ~isit ~itut ~izi> ~janj ~jara ~jat> ~jent ~jib> ~jir> ~jira ~jual ~juga ~kana ~kare ~kayu ~keba ~kega
 ~kema ~kero ~kip> ~klar ~klin ~kobo ~kong ~kopi ~ksig ~kspl ~kutu ~lahn ~lal> ~lank ~lann ~lap> ~las> ~lasi ~ldo>
 ~les> ~lian ~limb ~lini ~lio> ~lipa ~lisi ~lly> ~loit ~ltas ~luk> ~lurn ~mace ~maha ~main ~mam> ~mana ~masa ~masu
 ~mbac ~mbar ~mber ~mbes ~mbin ~mbu> ~meli ~mert ~mpla ~mroh ~msh> ~muni ~naga ~nama ~ncin ~ndid ~ngki ~ngsu ~nhal
 ~njel ~njem ~njin ~njir ~ntak ~ntin ~ntos ~nusu ~nyab ~nyam ~nyur ~obol ~obot ~oda> ~odan ~oggi ~oita ~oksi ~olak
 ~omah ~onjo ~onta ~opi> ~orsi ~otan ~oyon ~pada ~paga ~pain ~pate ~pati ~peli ~pelo ~peri ~petu ~pewa ~pirt ~ploi
 ~pns> ~poho ~poli ~pon> ~popo ~ptic ~puti ~rabi ~ram> ~rann ~rany ~rapi ~rbul ~reka ~rena ~reng ~ribu ~rik> ~rkun
 ~rmad ~roda ~roh> ~rol> ~rtua ~ruh> ~sala ~sald ~sasi ~semp ~sesu ~seta ~sewa ~shif ~sige ~skar ~sli> ~spal ~spen
 ~splo ~sta> ~stnk ~stok ~suai ~sult ~susu ~tain ~tal> ~tami ~tat> ~tatu ~thr> ~tila ~tim> ~tiri ~tkw> ~tnk> ~tong
 ~tosa ~tuga ~tura ~uai> ~uaya ~uban ~uci> ~udeg ~uga> ~ugas ~uing ~ukur ~ula> ~ulka ~ully ~ulta ~umro ~unda ~unis
 ~upat ~uruh ~usta ~usu> ~utas ~utih ~utu> ~uwe> ~waci ~wahn ~waji ~yabu ~yand ~yap> ~yiap ~yong ~yuru
"""
