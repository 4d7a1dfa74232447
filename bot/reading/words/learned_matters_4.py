"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -12 darah+mana
pangan 10 borax cimol ~<bor ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia ~bian ~bora ~iang ~iren ~ngka
pangan 8 @=pangan @first=pangan cireng es takjil ~<cir ~<es> ~akji ~cire ~eng> ~jil> ~kjil ~reng ~takj ~ula>
pangan 7 =tale air+galon basi daging galon+bau gula jorok palsu tahu ~<bas ~<ber ~<dag ~<gul ~<jor ~<pal ~<sem ~<tak
 ~agin ~alsu ~anan ~basi ~dagi ~ging ~gula ~ing> ~jamu ~joro ~kai> ~kana ~kutu ~lsu> ~men> ~nan> ~orok ~pals ~rok>
 ~tahu ~tik> ~utu>
pangan 6 =beast =work ayam bakso boraks bpom campur daging+anjing di+pasar dijual galon halal ikan isi jamu kaleng
 katering kembung kopi makan nasi obat pakai panganan panganan+tidak permen pirt pusing sertifikat+halal susu
 tanggal telur tidak+sehat warna ~<aya ~<bak ~<bpo ~<cek ~<dij ~<gar ~<ika ~<isi ~<mer ~<nas ~<oba ~<pir ~<tah ~<war
 ~adu> ~ahu> ~akai ~ake> ~aks> ~akso ~alal ~alen ~alin ~amu> ~amur ~angk ~arna ~asi> ~ater ~ayam ~baks ~berl ~bpom
 ~cuna ~diju ~erac ~erku ~erme ~form ~galo ~gara ~hala ~ijua ~irt> ~jual ~kale ~kate ~kopi ~kso> ~lal> ~leng ~lin>
 ~mali ~min> ~mpur ~nyal ~opi> ~ora> ~orak ~orma ~paka ~perm ~pirt ~pom> ~pur> ~pusi ~raks ~rend ~rmal ~rmen ~rna>
 ~rupu ~sing ~susu ~telu ~ual> ~uat> ~usu> ~warn ~yam>
pangan 5 =well @1 abis+makan aneh asli ayam+bangkai batu berlendir bpom+produk busuk curiga daftar+bpom es+batu
 formalin garam ibu+saya ilegal isi+ulang jajan kadaluarsa kantin ke+mana kenyal kosmetik kuat kue lapor+ke lewat
 lewat+tanggal mbg merah mie minum+es minyak obat+kuat plastik produk produk+rumah restoran roti sd semangka
 semangka+suntik sudah+lewat ulang untuk+saya ~<ane ~<asl ~<bah ~<bia ~<bub ~<bus ~<cam ~<cur ~<for ~<gal ~<gor
 ~<ile ~<jaj ~<jam ~<kad ~<kan ~<kat ~<kop ~<kot ~<kua ~<kue ~<lew ~<mak ~<mbg ~<men ~<mie ~<min ~<pew ~<pla ~<ren
 ~<rot ~<sak ~<sd> ~<sus ~<ula ~adal ~ahan ~ajan ~akan ~ala> ~alon ~alua ~amin ~aneh ~angs ~anti ~aram ~are> ~arsa
 ~asli ~asti ~awet ~baha ~bal> ~bat> ~bubu ~bung ~busu ~camp ~dalu ~dica ~duk> ~elur ~embu ~enda ~enya ~esto ~ewar
 ~ewat ~gadu ~gka> ~gore ~iga> ~ikan ~ileg ~inya ~isi> ~jaja ~jan> ~jana ~kada ~kan> ~kant ~kemb ~keny ~kosm ~kuat
 ~kue> ~lang ~last ~lega ~lend ~les> ~lewa ~lon> ~lumu ~lur> ~maka ~mang ~mbg> ~mbun ~menc ~mera ~meti ~mie> ~miny
 ~nany ~neh> ~ngad ~ntah ~ntik ~ntin ~numa ~obat ~oduk ~oren ~osme ~oti> ~pake ~pewa ~plas ~prod ~puk> ~rest ~riga
 ~rlen ~rnan ~rodu ~roti ~rsa> ~sema ~sli> ~smet ~stik ~stor ~tah> ~teri ~tin> ~tora ~uars ~uman ~umut ~upuk ~urig
 ~usin ~usuk ~wet> ~yala
pangan 4 abis abis+minum ada+kutu air air+isi anak+sd asli+tidak ayam+mati bahaya+tidak bangkai batu+dari bau
 bayi+ada bekas beras berlumut bikin bubur bubur+bayi cabe cabe+kering cara+ceknya ceknya cimin curah dari+air
 di+kantin di+minimarket dicat dong es+krim gorengan hajat hajat+racun ikan+semprot jamuran kaleng+penyok karena
 ke+siapa kecap kecoa kenyal+banget kering+dicat kerupuk kornet kornet+kembung kotak kotor krim krim+keliling kutu
 maaf madu mati+dijual minimarket minum mual mules muntah nasi+kotak nyala pasar pelangsing penyok periksa+dong
 permen+bikin restoran+jorok saset sehat semprot+obat sertifikat suplemen suplemen+ilegal tanpa tanpa+izin ~<abi
 ~<air ~<bat ~<bau ~<bek ~<bik ~<cab ~<exp ~<kal ~<kim ~<kri ~<maa ~<mad ~<mua ~<mul ~<mun ~<pak ~<ram ~<res ~<sas
 ~<seh ~<sta ~aaf> ~abe> ~abis ~air> ~ajat ~anpa ~arke ~asar ~aset ~atu> ~batu ~bau> ~beka ~biki ~bis> ~cabe ~cap>
 ~cat> ~cekn ~cimi ~coa> ~cura ~dir> ~ecap ~ecoa ~egal ~ekas ~ekny ~enyo ~erah ~erin ~erle ~erti ~erup ~etik ~fika
 ~gkai ~gsin ~haja ~icam ~icat ~ifik ~ikin ~ilin ~imar ~imia ~imin ~inca ~inim ~inum ~isem ~keco ~kera ~kimi ~kin>
 ~knya ~korn ~koto ~krim ~lili ~lok> ~luar ~maaf ~madu ~man> ~mark ~mini ~minu ~mual ~mule ~munt ~mut> ~nasi ~net>
 ~ngsi ~nima ~nis> ~npa> ~num> ~nya> ~nyak ~nyok ~orne ~otak ~pang ~pasa ~plem ~ram> ~rena ~rim> ~ring ~rket ~rlum
 ~rnet ~rtif ~sar> ~sase ~set> ~suk> ~sunt ~supl ~tami ~tanp ~tera ~tifi ~tih> ~ubur ~ulat ~ules ~unan ~ung> ~unta
 ~unti ~uple ~utih ~wat> ~yak> ~yal>
pangan 3 ada+izin air+kali asin awet awet+minggu bahan bahaya bantu+panganan banyak+tikus bau+aneh beras+berkutu
 berformalin berjamur berkutu berkutu+dari biduran+abis bikin+pusing bikin+sakit bisa+tidak boba boba+bikin
 busuk+dari cek cilok cireng+untuk dari dari+bantu dari+toko depot depot+air di+katering di+nasi diare es+kayu
 expired galon+isi goreng harus+bagaimana herbal higienis ijin+pirt ijo ikan+asin import item item+bekas izin
 izin+pirt kantin+sekolah kecap+sudah keliling kemasan kerupuk+pakai kopi+oplosan kosmetik+merkuri krupuk
 krupuk+merah makan+mbg mbg+basi merah+tahu merkuri minum+kemasan minyak+item ngejreng obat+herbal obat+palsu
 pakai+boraks pembersih penambah penambah+stamina periksa perut racun rambut rambut+di rapat rapat+berjamur rendam
 rendang rendang+berlendir rhodamin rombongan rombongan+racun roti+jamuran sakit sakit+perut sambal sambal+basi
 sehat+anak sekarang semprot skincare snack snack+rapat stamina suntik susu+expired tahu+awet telur+busuk
 tidak+busuk tidak+higienis ulang+bau warung ~<awe ~<bob ~<cil ~<dep ~<dic ~<don ~<haj ~<hal ~<her ~<hig ~<ijo ~<imp
 ~<ite ~<izi ~<kec ~<kor ~<kos ~<kru ~<kut ~<pan ~<pas ~<pen ~<pro ~<pus ~<rac ~<rap ~<rho ~<rom ~<sek ~<ski ~<sna
 ~<sun ~<sup ~<tan ~<tel ~ack> ~acun ~ahay ~akit ~alok ~aluw ~amba ~ampu ~andu ~anya ~apat ~aren ~arun ~balo ~berf
 ~berj ~berk ~boba ~bong ~care ~cek> ~cilo ~cun> ~curi ~dami ~dari ~depo ~diar ~dong ~ehat ~ejre ~ekar ~ekel ~elil
 ~embe ~emin ~empr ~emut ~enam ~endi ~enis ~epot ~eras ~erfo ~erik ~erut ~expi ~gana ~gejr ~get> ~gien ~hat> ~haya
 ~herb ~higi ~hoda ~iare ~ieni ~igak ~igie ~ijo> ~ikat ~iksa ~ilok ~impo ~ina> ~inny ~ired ~jat> ~jata ~jren ~kare
 ~kas> ~keru ~kinc ~kit> ~kota ~krup ~kuri ~leme ~luwa ~mbon ~merk ~mina ~mpor ~mpro ~muti ~nack ~namb ~ncar ~ndir
 ~ndun ~odam ~ombo ~onga ~ort> ~pena ~peny ~pire ~port ~pot> ~prot ~racu ~rbal ~red> ~rfor ~rhod ~riks ~rjam ~rkur
 ~rkut ~romb ~rot> ~rung ~rut> ~saki ~seha ~seke ~semi ~sert ~snac ~stam ~tak> ~tem> ~uwar ~wars ~waru ~xpir ~yok>
 ~zin> ~zinn
pangan 2 ada+bahan aman aman+apa anak+sakit anak+saya anjing apa+tidak bagaimana+ya bahan+kimianya bakso+kenyal
 banget basah bau+lapor beras+plastik berlumut+lapor bikin+anak bikin+muka bleng borax+sekarang campur+kaca
 cek+makan cendol cendol+ijo dapur+katering depan+sekolah di+warung diare+makan dijual+di es+cendol garam+campur
 halal+umkm halal+usaha ijin ijo+nyala instan jajan+sd jamu+bikin jorok+lapor jual+jamu kaca kimia kimianya
 kopi+saset makan+aman makan+basi makan+di makan+es makan+katering makan+seafood masih+dijual mau+cek mencret
 mie+basah minggu muka muka+bengkak mules+abis pakai+formalin restoran+bau seafood siapa sirup sirup+warna tempe
 tempe+bau tidak+ke tolong+bantu usaha warna+aneh warna+merah warna+nyala ~<anj ~<asi ~<ble ~<cen ~<iji ~<kac ~<kem
 ~<ngg ~<sea ~<uda ~<usa ~aca> ~afoo ~apor ~asah ~bar> ~basa ~blen ~cend ~cret ~dise ~dung ~eafo ~emen ~empe ~encr
 ~encu ~endo ~ersi ~food ~gaka ~gal> ~iany ~ijin ~inst ~irup ~item ~jin> ~jing ~kaca ~kand ~keli ~ket> ~kus> ~maha
 ~mber ~mbut ~mia> ~mian ~murn ~ncre ~ndam ~ndol ~ngej ~njin ~nsta ~oba> ~ood> ~pemb ~pemu ~peru ~rah> ~ramb ~ras>
 ~rni> ~rsih ~saha ~seaf ~semp ~siap ~siru ~stan ~tong ~uran
pangan -2 @=darurat @=trc @=ugd_malam @first=darurat @first=trc @first=ugd_malam ada+tidak adik bakar bayar berapa
 curi darah dengan dipukul gas guru istri kaki kapan kena keras kucing kursi lampu maaf+lansia makan+anak masuk
 obat+keras pasar+murah perizinan+bikin perlu saudara saya saya+tidak susah susah+makan tiap tidur+di tua ~<adi
 ~<boc ~<bul ~<dan ~<dik ~<gas ~<gig ~<gur ~<ist ~<kom ~<kuc ~<lia ~<san ~<say ~<tab ~<tia ~<tua ~<tun ~acar ~adik
 ~aman ~ambr ~aran ~arat ~asuk ~auda ~aya> ~ayar ~baka ~baya ~bel> ~dicu ~dipa ~dipu ~ebak ~empu ~erem ~erus ~gan>
 ~gga> ~gigi ~iap> ~imak ~inso ~ipuk ~kaki ~kama ~kapa ~kasi ~ker> ~komp ~kuci ~lahi ~lama ~lamp ~lek> ~mala ~masu
 ~mpat ~nggi ~ngur ~nti> ~ota> ~pan> ~perl ~ping ~puny ~rak> ~raka ~rlu> ~roba ~rsi> ~ruh> ~rus> ~sama ~saud ~saya
 ~susa ~teng ~tian ~tiap ~uar> ~ucin ~ursi ~uru>
pangan -3 =ask @first=- alat bapak bawa belum bikin+restoran bikin+warung bpjs buka gelandangan gratis hari ini
 kakak kampung lagi malam meninggal motor murah perizinan peternakan peternakan+ayam rusak surat tetangga tidak+ada
 tidak+bisa tidur warung+makan ~<akt ~<bap ~<bar ~<baw ~<bpj ~<den ~<din ~<gra ~<har ~<ini ~<jad ~<kab ~<ket ~<lag
 ~<mal ~<man ~<mat ~<mel ~<mot ~<nel ~<nen ~<ngu ~<pun ~<rus ~<sal ~<sam ~<sur ~<tem ~<tet ~aan> ~agi> ~akak ~ana>
 ~ang> ~anta ~apan ~arah ~atis ~awa> ~ban> ~bapa ~baru ~bawa ~belu ~bil> ~bpjs ~cing ~dan> ~dik> ~eban ~ekam ~elen
 ~elum ~emba ~empa ~enek ~enge ~enin ~eran ~erap ~eriz ~erja ~erna ~erob ~gas> ~grat ~hara ~hari ~idur ~ihan ~inan
 ~inga ~ingg ~iri> ~kaka ~kamp ~kar> ~kelu ~kena ~kont ~kul> ~kurs ~lagi ~lam> ~land ~len> ~lum> ~mana ~meni ~moto
 ~mpu> ~mpun ~nah> ~naka ~nang ~nek> ~nele ~nene ~nger ~ning ~nsos ~ntra ~ontr ~pas> ~peng ~pera ~pet> ~pete ~pjs>
 ~puku ~rati ~rik> ~rizi ~rnak ~ruk> ~samp ~sura ~ter> ~teta ~tidu ~ting ~tis> ~trak ~tri> ~tua> ~tuna ~udar ~ukan
 ~ukul ~unya ~usak ~zina
pangan -4 =office @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=puskesmas @first=santunan abis+hajat
 biaya butuh hilang izin+bikin jam kampung+abis kk pelihara pelihara+ayam puskesmas racun+kampung rumah suami uang
 yang ~<ala ~<amb ~<buk ~<but ~<gan ~<gel ~<hil ~<kak ~<keb ~<kk> ~<kon ~<kur ~<lam ~<mas ~<ora ~<pin ~<rum ~<sen
 ~<sua ~<uan ~<yan ~aki> ~alam ~ama> ~ami> ~ampa ~angu ~apak ~biay ~buka ~bula ~butu ~deng ~diri ~dur> ~elih ~esma
 ~etan ~eter ~gang ~gela ~guru ~hila ~ian> ~iaya ~ihar ~ilan ~iman ~istr ~keba ~kesm ~kut> ~liha ~mah> ~ngun ~ntua
 ~peli ~pung ~pusk ~rang ~rany ~rat> ~ruma ~rusa ~sak> ~skes ~smas ~sos> ~stri ~suam ~tern ~tuan ~tuh> ~uami ~uang
 ~uka> ~umah ~umur ~urat ~uske ~utuh ~yang
pangan -5 # =drill =still @=alat_bantu @=bedah_rumah @=ppa @=slrt @first=alat_bantu @first=bedah_rumah
 @first=dukcapil @first=ppa @first=slrt jalan kerja mau minta minum+racun odgj pak racun+tikus ~<dim ~<dip ~<dit
 ~<jal ~<mau ~<odg ~<pet ~ah2> ~alan ~anda ~ata> ~dara ~dgj> ~dima ~ini> ~inta ~jala ~jam> ~kerj ~mas> ~mau> ~mint
 ~nta> ~odgj ~oran ~rja> ~tah2 ~uan>
pangan -6 =heart =road @=damkar @=dukcapil @=kerja @first=damkar @first=kerja ktp orang ~<kam ~<ktp ~ktp> ~lan>
 ~pak>
pangan -7 @=polisi @first=polisi ayam+bau
kerja 14 thr ~<thr ~thr>
kerja 11 art tkw ~<art ~<tkw ~art> ~tkw>
kerja 10 tki ~<tki ~tki>
kerja 9 cv ~<cv> ~<umr ~umr>
kerja 8 @=kerja @first=kerja jadi+art kerja+untuk pt ~<gaw ~<pad ~<pt> ~amel ~dame ~gang ~gawe ~pada
kerja 7 =work ak1 cari gawe hrd jht kerja loker magang padamelan phk uang+makan umur ~<ak1 ~<blk ~<hrd ~<jht ~<ker
 ~<lok ~<low ~<mag ~<phk ~<umu ~adi> ~agan ~ak1> ~awe> ~blk> ~cari ~erja ~hrd> ~jht> ~ker> ~kerj ~lati ~loke ~maga
 ~mela ~mur> ~oker ~phk> ~rja> ~umur
kerja 6 =drill ak1+online bayi+sitter bikin bikin+ak1 cair di+phk fair info jaga jaga+toko jht+cair job job+fair
 kerja+di kontrak kursus lamaran latihan layoff lembur lowker lowongan mau+kerja pabrik pelatihan perusahaan pt+saya
 resmi sitter tahan toko upah yang+aman ~<,> ~<bik ~<bos ~<cai ~<car ~<fai ~<inf ~<jag ~<job ~<lat ~<lem ~<pab ~<pel
 ~<res ~<sit ~<tah ~<upa ~aan> ~abri ~aby> ~adam ~aga> ~ahaa ~ahan ~air> ~aker ~amar ~ari> ~atih ~ayof ~baby ~biki
 ~bos> ~brik ~bur> ~elat ~embu ~erus ~esmi ~fair ~ggur ~haan ~han> ~ibay ~ihan ~ikin ~info ~itte ~jaan ~jaga ~job>
 ~kurs ~lama ~layo ~lemb ~lowk ~lowo ~mara ~mbur ~nfo> ~off> ~oko> ~onga ~owke ~owon ~pabr ~pah> ~pela ~peru ~pir>
 ~resm ~rik> ~rjaa ~rsus ~rusa ~saha ~sitt ~smi> ~sus> ~taha ~tarn ~ter> ~tiha ~toko ~tter ~upah ~ursu ~usah ~wker
 ~wong ~yoff
kerja 5 art+cari aturannya bantu+kerja bikin+cv butuh+kerja cair+bagaimana cari+kerja cari+majikan cuti dengan+hrd
 di+tangerang dikasih disnaker gaji gaji+saya gratis ijazah ijazah+tahan jadi jepang kartu kartu+kuning kerja+tidak
 maaf+kerja makan mana nyambut nyambut+gawe paklaring pesangon potong supir thr+di tidak+bayar tidak+dikasih
 tki+resmi tkw+syaratnya untuk+cv untuk+ibu wawancara ~<atu ~<cut ~<dik ~<dim ~<dip ~<dit ~<gaj ~<gra ~<ija ~<jep
 ~<kar ~<kur ~<lam ~<lay ~<lul ~<pes ~<pot ~<sup ~<tok ~<waw ~ahit ~aji> ~akla ~ango ~arny ~artu ~asih ~atis ~atur
 ~azah ~cair ~cuti ~diba ~dika ~dipe ~disn ~dita ~ervi ~esan ~gaji ~gon> ~grat ~hit> ~ijaz ~ikas ~isna ~itah ~jadi
 ~jahi ~jaza ~jepa ~kart ~kasi ~kin> ~klar ~kont ~lari ~lulu ~mbut ~nake ~ncar ~ngan ~ngon ~ntra ~ontr ~oton ~pakl
 ~peng ~pesa ~poto ~rak> ~rann ~rati ~rtu> ~snak ~supi ~tis> ~trak ~tura ~ulus ~upir ~uti> ~wanc ~wawa ~yamb ~zah>
kerja 4 @1 ada+lowongan ada+tidak aman bantu+thr barista belum+bayar bpjs+ketenagakerjaan bursa bursa+kerja
 butuh+gawe cakap cakap+kerja cuti+hamil cv+gratis cv+mana daftar dari+disnaker di+bandara disuruh hrd+lapor
 interview jahit karya kembali kena+phk kerja+lagi ketenagakerjaan komputer kuning lewat lewat+mana loker+palsu
 lulusan masalah padat padat+karya palsu+minta pecat penyalur rumah+tangga sepihak sulit supir+pribadi tahan+pt
 tanda tanda+tangan tangerang tki+syaratnya tolak tolong+bantu ~<ama ~<bab ~<bel ~<cak ~<daf ~<dib ~<dir ~<dis ~<int
 ~<jah ~<lew ~<man ~<pec ~<pen ~<per ~<sep ~<sul ~<tan ~adat ~afta ~agak ~ahka ~ajar ~akap ~alur ~ami> ~anca ~ange
 ~asal ~bali ~bari ~berm ~burs ~but> ~caka ~cat> ~daft ~dat> ~dima ~dimi ~dipo ~diru ~dito ~ecat ~ena> ~enag ~enge
 ~enya ~epih ~erma ~ersu ~eten ~ewat ~ftar ~gake ~gera ~hak> ~hkan ~iew> ~ihak ~imin ~inte ~ipec ~ipot ~iput ~irum
 ~ista ~itol ~kemb ~kuni ~las> ~lewa ~lit> ~lur> ~lusa ~mahk ~masa ~mbal ~meng ~mput ~naga ~nyam ~olak ~ompu ~peca
 ~peny ~pers ~piha ~pute ~rist ~rkan ~rmas ~rnya ~rsa> ~rsul ~ruh> ~rvie ~rya> ~sang ~sepi ~sih> ~sta> ~suli ~tand
 ~tar> ~tena ~terv ~tola ~ulit ~ursa ~usan ~uter ~view ~yalu
kerja 3 2+bulan =ask aing aing+butuh anak+saya apa+yang aturannya+hrd bagaimana+ada balai balai+latihan bandara
 bawah bawah+umur bayar bayar+pabrik bayar+perusahaan belum belum+turun bikin+wawancara bisa+tidak boleh+tidak bulan
 bulan+tidak cari+gawean daftar+kerja daftar+mana daftar+tki damel+apa di+bawah di+hotel difabel gaji+suami gawe+di
 gawean hak hak+saya info+loker jahit+gratis jam+kerja kami kantor+lama kapan ke+mana kena kerja+hari kerja+pabrik
 komputer+gratis kontrak+kerja kontrak+putus lapor+ke lapor+kemana las lowongan+di lulus maaf maaf+thr maaf+umur
 melahirkan melahirkan+mau momong momong+bayi nganggur pabrik+lapor pak paksa+tanda pengalaman pengalaman+kerja
 pengangguran pengemudi phk+linglung pribadi putus resign saya+2 saya+apa saya+pengangguran skorsing skorsing+pabrik
 slip slip+gaji surat+paklaring surat+pengalaman syaratnya tahan+hrd tahan+ijazah tahan+perusahaan tahun
 tangan+dengan tangga tanpa tanpa+pesangon thr+tidak tki+daftar tkw+daftar umur+terus undur undur+diri untuk
 untuk+difabel untuk+lamaran untuk+lansia upah+lembur wawancara+mana yang yang+ada ~<ain ~<bay ~<bua ~<bul ~<hak
 ~<jad ~<kap ~<kom ~<kon ~<kun ~<las ~<mom ~<nah ~<nao ~<nu> ~<pri ~<sko ~<sli ~<unt ~<yan ~aaf> ~ahun ~aing ~alai
 ~aman ~ana> ~anda ~angg ~anny ~anpa ~aon> ~aran ~arin ~aris ~arya ~atny ~awah ~awea ~ayar ~badi ~bala ~band ~baya
 ~belu ~buat ~difa ~dipa ~disu ~durk ~elan ~elum ~engu ~esig ~fabe ~gan> ~gemu ~gen> ~gund ~gur> ~gura ~hirk ~hun>
 ~ibad ~ifab ~ign> ~ing> ~ipak ~iper ~irka ~isur ~jar> ~kami ~kapa ~kary ~komp ~kors ~lip> ~lum> ~lus> ~maaf ~mana
 ~momo ~naha ~naon ~ndur ~ngen ~nger ~nggu ~ngun ~nnya ~npa> ~nter ~ntuk ~nyal ~pang ~prib ~putu ~ratn ~resi ~riba
 ~ring ~rsin ~sala ~san> ~satp ~sema ~sign ~skor ~slip ~suru ~tanp ~tong ~tus> ~unin ~uran ~urka ~uruh ~utus ~wah>
 ~wat> ~wean ~yar>
kerja 2 =not =still apa apa+aja art+sekarang bahasa bahasa+jepang belajar bisa+kerja cuti+melahirkan damel di+rumah
 dmn gaji+belum hari+libur kena+layoff kerja+anak kerja+pak lagi latihan+nyetir layoff+lapor lowongan+pabrik
 makan+tidak mau+belajar mau+daftar minta+uang nyetir pabrik+bagaimana pabrik+sepatu paklaring+tidak
 pelatihan+sertifikat penyalur+kerja phk+mau potong+pt rumah+saya satpam sekarang sepihak+lapor smk tahun+ini
 tipu+yayasan tki+yang tolak+pt yayasan yayasan+penyalur ~<adm ~<apa ~<bar ~<dif ~<dmn ~<lag ~<maa ~<pak ~<put ~<sat
 ~<smk ~<sya ~<tol ~<und ~<yay ~admi ~alah ~ambu ~apan ~arat ~atpa ~ayas ~cara ~dmin ~dmn> ~ean> ~ekar ~emal ~emba
 ~emud ~gala ~gole ~hasa ~iman ~kap> ~kena ~kete ~lagi ~lai> ~lak> ~mel> ~mudi ~ndar ~ngal ~nyet ~olek ~ong> ~orsi
 ~sing ~smk> ~syar ~tnya ~tpam ~tuk> ~uat> ~undu ~untu ~yara ~yasa ~yaya ~yeti
kerja -2 =past @=ugd_malam adik akta ambulans asap bakar data dipukul gaji+tahan ini+resmi izin karyawan kerja+minta
 lowongan+kerja masuk mau+lapor nama nomor pasar penipuan penipuan+lowongan pulang punya resmi+tidak roda rumah
 saya+mau spp tabrak tiap tidur+di ~<adi ~<asa ~<ban ~<cer ~<dan ~<izi ~<kay ~<kej ~<mam ~<nom ~<pan ~<pek ~<pol
 ~<rod ~<sal ~<seb ~<sen ~<sia ~<spp ~<str ~<tab ~<tam ~<tia ~<tun ~abra ~adik ~ake> ~akta ~ambr ~ans> ~asap ~asuk
 ~baka ~baru ~brak ~dan> ~eger ~empu ~enip ~eri> ~erob ~geri ~hon> ~iap> ~iaya ~iksa ~ipua ~ipuk ~kak> ~kali ~keba
 ~kera ~knya ~kta> ~lamp ~lik> ~ling ~masu ~mbah ~mbul ~ming ~mor> ~nama ~ngaj ~nggi ~ngur ~nipu ~nomo ~oda> ~ohon
 ~omor ~ongk ~peke ~peni ~peri ~pet> ~pula ~puny ~rban ~rga> ~roba ~roda ~ryaw ~sap> ~skri ~spp> ~tabr ~tah> ~tera
 ~tiap ~uarg ~ubah ~unya ~yawa ~zin>
kerja -3 =tale @=darurat @=trc @first=darurat ada+yang alat bagaimana+ya bansos bau bawa bayar+tidak berapa bisa
 buka dengan+dia dia gelandangan istri jatuh jual kakak kakak+kerja kerja+dengan kontrakan kursi lansia meninggal
 motor obat rusak sakit saudara sehat sehat+untuk sudah surat+sehat terus tetangga tidur untuk+kerja ~<bak ~<bau
 ~<ben ~<bis ~<buk ~<dat ~<dic ~<dij ~<gel ~<ist ~<jat ~<jua ~<keb ~<kec ~<kot ~<med ~<mer ~<min ~<mot ~<nam ~<nen
 ~<nge ~<ngu ~<nik ~<oba ~<pul ~<pun ~<rum ~<sak ~<sam ~<san ~<sau ~<sud ~<tel ~<uda ~<yg> ~acar ~akan ~akar ~aki>
 ~akit ~alat ~alik ~anan ~ang> ~angk ~anji ~anso ~anta ~api> ~arah ~arga ~asar ~atuh ~auda ~ban> ~bang ~bans ~bau>
 ~bil> ~bisa ~buka ~dam> ~dang ~dara ~data ~dia> ~dik> ~edia ~eker ~elua ~empa ~enek ~erap ~eras ~gant ~ggu> ~guru
 ~ian> ~isa> ~izin ~jak> ~jatu ~jual ~kama ~kat> ~kelu ~ket> ~kit> ~kons ~kota ~lan> ~land ~mah> ~medi ~men> ~meni
 ~moto ~mpu> ~nek> ~nene ~ngka ~nsia ~nti> ~ntua ~ntun ~nyak ~ota> ~otor ~pake ~pas> ~pasa ~puan ~rapa ~ras> ~ruk>
 ~ruma ~rung ~saki ~samp ~saud ~sia> ~suda ~tan> ~teng ~teru ~teta ~tidu ~ting ~tri> ~tuan ~tuna ~uar> ~udah ~udar
 ~ukan ~ulan ~umah ~ursi ~usak ~yak>
kerja -4 =heart @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan bapak burnout burnout+kerja depan dinsos
 hamil+di hilang ini makasih pakai puskesmas rt syaratnya+apa taiwan+gaji tidak+ada tidak+bisa trc ya ~<akt ~<ala
 ~<amb ~<bap ~<dar ~<dep ~<dig ~<hil ~<ini ~<kak ~<kal ~<kel ~<lan ~<pin ~<pus ~<rt> ~<rus ~<seh ~<sek ~<tet ~<trc
 ~<war ~<ya> ~ajin ~akai ~akak ~akas ~ampa ~ansi ~anti ~apak ~atan ~awa> ~bah> ~bapa ~bat> ~bera ~burn ~depa ~dins
 ~ehat ~eng> ~enin ~esma ~etan ~gela ~ggal ~hila ~idur ~inso ~istr ~jiny ~kai> ~kaka ~kesm ~kul> ~lah> ~lans ~lat>
 ~mas> ~ndan ~ngga ~nout ~obat ~out> ~paka ~pat> ~puku ~pusk ~raka ~rin> ~rnou ~rsi> ~sak> ~sar> ~seha ~skes ~smas
 ~stri ~suk> ~tian ~trc> ~ual> ~ukul ~unan ~urno ~uske
kerja -5 =beast @=bedah_rumah @first=bedah_rumah @first=trc anak bayar+majikan gaji+tki jalan kk mati odgj sekolah
 tki+tidak ~<ana ~<ber ~<dia ~<din ~<gan ~<jal ~<kk> ~<mat ~<odg ~<pas ~<pem ~<tem ~<ter ~alan ~ampu ~anak ~anga
 ~asi> ~ata> ~ati> ~dah> ~dgj> ~ekol ~erin ~gal> ~hat> ~ilan ~ingg ~inya ~jala ~kar> ~kola ~luar ~mati ~nak> ~nan>
 ~nya> ~odgj ~olah ~rah> ~rang ~rus> ~seko ~uka> ~ung> ~wan>
kerja -6 @=alat_bantu @=damkar @=pangan @=ppa @=puskesmas @first=alat_bantu @first=damkar @first=dukcapil
 @first=pangan @first=ppa @first=puskesmas air ktp orang ~<air ~<ktp ~<ora ~anya ~ini> ~ktp> ~lang ~nsos ~oran ~sos>
 ~uan>
kerja -7 =road @=polisi @=slrt @first=polisi @first=slrt
kerja -8 @=dukcapil
kerja -9 untuk+saya
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 wni ~<wni ~wni>
dukcapil 9 jadi+wni kia+anak kk ktp ~<kk> ~<ktp ~ktp>
dukcapil 8 @=dukcapil @first=dukcapil nik pindah ~<dat ~ain> ~data ~imak ~inda ~ndah ~nik> ~pind
dukcapil 7 akta akte bikin+ktp data data+tidak jadi kartu+saudara ktp+gigit maaf+ktp masuk+kk nama nik+tidak salah
 tumpang+kk ~<,> ~<akt ~<dim ~<nam ~<nik ~<pin ~<sal ~akta ~akte ~alah ~ama> ~dah> ~dima ~jadi ~kta> ~kte> ~nama
 ~pil> ~sala
dukcapil 6 bantu+ktp belum+punya di+bpjs di+kk di+ktp dukcapil ganti ikd ke keliru ketik ktp+makan lahir
 makan+anjing meninggal+kk nama+keliru nik+saya orang+lain pakai+orang pas+daftar rekam rekam+ktp salah+ketik
 saya+hilang surat surat+pindah tidak+ketemu wna ~<bar ~<gan ~<ikd ~<ila ~<jad ~<ke> ~<keb ~<rek ~<sur ~<wna ~adi>
 ~ahir ~anti ~apil ~ata> ~atia ~capi ~dukc ~ekam ~elir ~emat ~gant ~hir> ~ikd> ~kam> ~kcap ~keba ~kema ~keti ~kin>
 ~lahi ~liru ~nti> ~rat> ~reka ~sura ~tian ~ukca ~urat ~wna>
dukcapil 5 =office akta+lahir akta+mati anyar baca bank barcode baru belum bikin bisa+jalan cetak damel dari+kk
 datang di di+akta di+bank ganda hilang kartu ke+rumah keterangan+penduduk kk+anyar kk+apa kk+bagaimana kk+syaratnya
 ktp+bagaimana ktp+hilang ktp+ke ktp+saya lain mau+rekam nama+di pas penduduk pindah+datang sudah+tidak tidak+baca
 tidak+daftar tidak+online untuk+bank urus urus+kk wna+masuk ~<any ~<bac ~<bel ~<bik ~<bla ~<cet ~<di> ~<hil ~<kel
 ~<kem ~<ket ~<lah ~<lai ~<pek ~<uru ~<waf ~aca> ~afat ~anji ~ank> ~apai ~arco ~artu ~aru> ~baca ~bah> ~bank ~barc
 ~baru ~belu ~biki ~blan ~ceta ~code ~diap ~ebac ~eker ~elek ~elum ~endu ~etak ~etik ~fat> ~gand ~hila ~ian> ~ikin
 ~imas ~iru> ~jaan ~kart ~keli ~lain ~lum> ~nda> ~ndud ~ode> ~pain ~peke ~rcod ~rdaf ~rjaa ~rtu> ~suki ~tak> ~ubah
 ~ukin ~urus ~wafa
dukcapil 4 @1 ada+kk agama aktivasi alamat bawa+banjir belum+jadi bikin+akta di+kasur di+sistem domisili gabung
 gabung+kk gawe gigit+tikus hapus ibu+meninggal identitas jelek ke+kk kelahiran kerja+di kk+barcode kk+bisa kk+ibu
 kk+saya ktp+jelek ktp+luntur ktp+mana ktp+tidak laku laku+sampai luntur makan mau+bikin meninggal orang+sakit
 pindah+dari pindah+kk pisah pisah+kk qr sampai+kapan sistem status surat+mati tambah tumpang ubah urus+ktp ~<aga
 ~<dig ~<dom ~<duk ~<gab ~<hap ~<ide ~<jel ~<lun ~<num ~<qr> ~<sis ~<tum ~<uba ~abun ~agam ~ake> ~amel ~apus ~atus
 ~awe> ~berl ~dame ~dent ~digi ~domi ~dudu ~duk> ~emuk ~enin ~enti ~erek ~gabu ~gal> ~gama ~gawe ~ggal ~hapu ~hira
 ~iden ~igit ~ilan ~ili> ~isah ~isil ~iste ~itas ~ivas ~jele ~ktiv ~laku ~lang ~lunt ~mel> ~meni ~misi ~mpan ~muka
 ~ngur ~ning ~ntit ~ntur ~nump ~nyar ~omis ~pas> ~pend ~pus> ~rin> ~rlak ~sili ~sist ~stat ~stem ~tamb ~tas> ~tatu
 ~terd ~tik> ~tita ~tiva ~tump ~tur> ~uduk ~umpa ~vasi
dukcapil 3 =not ada+bantu agama+di anak anak+angkat anak+tiri angkat baca+di bantu+gabung bantu+tidak
 bapak+meninggal baru+lahir bayi+masuk beda belum+padan bener bisa+di blanko blanko+ktp buka+dukcapil cetak+lagi
 daftar+di damel+kk dari di+bus di+scan foto+ktp ganda+di ganti+kerja ganti+mana ibu+pak ikd+aktivasi jam+buka kasur
 ke+tangerang keluar+dari ketemu kk+baru kk+ganti kk+hilang kk+makan kk+nya kk+tidak ktp+belum ktp+kosong
 ktp+tinggal ktp+untuk lagi lansia+tidak lapor+pungli luar+nikah lumpuh maaf+pindah makan+rayap masuk mati mau
 mau+rusak nik+belum nik+ganda nya nya+bagaimana online orang+tua padan padan+di patah pembantu perbarui
 pindah+domisili pudar pungli+bikin punya punya+akte rayap robek rusak rusak+kk salah+nama saudara saya+pakai scan
 sipil suket tambah+ke tangan+elektronik tanggal+lahir tidak+ada tidak+bisa tikus tua+belum wni+sekarang ~<ana ~<dam
 ~<gaw ~<lag ~<lak ~<lum ~<mak ~<mau ~<men ~<ngu ~<onl ~<pat ~<pis ~<pud ~<pun ~<sau ~<sca ~<sip ~<sta ~<tik ~akti
 ~aku> ~amat ~amba ~anak ~anko ~arui ~asuk ~asur ~atat ~ati> ~auda ~ayap ~bek> ~bene ~bung ~cah> ~can> ~cata ~dari
 ~dike ~dite ~ebaw ~ecah ~emu> ~erda ~erla ~ertu ~etem ~guru ~ikel ~ikus ~ine> ~ipak ~ipil ~iran ~item ~kasu ~kete
 ~kus> ~lagi ~lank ~lek> ~line ~lump ~maka ~masu ~mat> ~mati ~mau> ~mbah ~mert ~mpuh ~nak> ~ner> ~nko> ~nlin ~obek
 ~onli ~pake ~pang ~pemb ~pere ~pisa ~puda ~puh> ~puny ~rbar ~robe ~rtua ~rui> ~rus> ~saud ~scan ~sipi ~suk> ~suke
 ~sur> ~tem> ~temu ~tiku ~tua> ~tus> ~uari ~udar ~uket ~umpu ~untu ~usak ~yap> ~yar>
dukcapil 2 akta+mana akta+tidak almarhum almarhum+bagaimana anjing bakar+syaratnya banjir bantu+akte bantu+kia
 bantu+nik bibi bibi+tidak blangko blangko+habis buka cara daftar data+ktp dengan dengan+sim di+dompet di+hp difabel
 diganti digital digital+di elektronik ganti+nama gawe+ktp habis habis+ktp identitas+anak identitas+digital
 ikd+bakar jalan+bikin kartu+identitas kawin+di keterangan kia+bibi kia+saudara kk+hapus kk+robek kosong
 ktp+almarhum ktp+bawa ktp+berapa ktp+dengan lahir+anak lahir+daftar maaf+kk mau+pindah nikah saudara+dari
 saudara+meninggal saya+belum sim+hilang status+di status+kawin suami+meninggal surat+keterangan tanda tanda+tangan
 tanggal urus+akta ~<alm ~<anj ~<ant ~<bed ~<cat ~<daf ~<dit ~<ele ~<hab ~<mat ~<mer ~<pec ~<ray ~<rus ~<tam ~<tan
 ~adan ~afta ~akar ~arhu ~atah ~banj ~beda ~buka ~daft ~difa ~dipa ~eda> ~ektr ~fabe ~ftar ~gita ~gko> ~habi ~hum>
 ~ibi> ~idaf ~ifab ~igan ~ikah ~ital ~itam ~jing ~jir> ~kah> ~kela ~koso ~ktan ~ktro ~lah> ~lekt ~lmar ~luar ~marh
 ~mban ~nek> ~neri ~nika ~njin ~njir ~nte> ~onik ~oson ~peca ~ratn ~raya ~rhum ~roni ~sah> ~sama ~sini ~song ~tand
 ~tar> ~tron ~uar>
dukcapil -2 @=trc @first=kerja @first=trc akta+cerai alat bagaimana+ya belum+data berobat bikin+mana buku buku+nikah
 butuh cek dapet dari+kemarin di+dtks di+gang dipukul gelandangan jkn jual kali kamar mampu minta motor pak roda
 tiap tidak+mampu tidur+di tumpang+nikah yang+urus ~<but ~<dan ~<dij ~<dip ~<dir ~<jal ~<jkn ~<jua ~<kan ~<kay ~<kej
 ~<kom ~<lap ~<pal ~<pel ~<rod ~<tab ~<tia ~<tok ~<tun ~ambr ~ang> ~anta ~apet ~api> ~ari> ~aris ~asih ~bata ~bela
 ~bero ~buk> ~buku ~butu ~cari ~dam> ~dape ~dipe ~eman ~empa ~eras ~iap> ~ihan ~ipuk ~jala ~jkn> ~kara ~knya ~land
 ~ling ~mala ~mar> ~mela ~men> ~mint ~nang ~nggu ~nnya ~ntra ~ntua ~nyak ~oda> ~ongk ~pera ~peri ~por> ~rdat ~rkan
 ~roda ~sih> ~skin ~teng ~tiap ~trak ~tuan ~uka> ~uku> ~utuh ~yak>
dukcapil -3 =tale @=darurat @=kerja @first=darurat ada+yang bayar di+pasar dtks faskes gang harus kaki kursi
 nikah+hilang obat pakai+pinjam pasar pbb pinjam pinjam+online pulang santunan siapa syaratnya+apa tidur ya ~<bay
 ~<ber ~<cek ~<dic ~<din ~<dtk ~<fas ~<gel ~<kab ~<kak ~<kal ~<kec ~<ken ~<ker ~<kua ~<mal ~<mel ~<mot ~<nge ~<oba
 ~<pan ~<pbb ~<pem ~<pen ~<ser ~<sia ~<ter ~<ya> ~alat ~amar ~anan ~aran ~arun ~arus ~aske ~ayar ~ban> ~baya ~bil>
 ~bula ~bur> ~cek> ~diba ~dipu ~dtks ~dur> ~ena> ~eng> ~enge ~erob ~fask ~gela ~han> ~haru ~hat> ~idur ~ini> ~inja
 ~inta ~istr ~jak> ~jam> ~jama ~jual ~kaki ~kali ~kena ~kes> ~kont ~kul> ~kurs ~lam> ~lat> ~mamp ~moto ~ndan ~nggi
 ~njam ~nta> ~ontr ~otor ~pan> ~pbb> ~peng ~pinj ~puku ~rah> ~rak> ~rban ~ring ~rnya ~roba ~rsi> ~ruk> ~rung ~sant
 ~siap ~sin> ~stri ~tan> ~ter> ~tidu ~ting ~tks> ~tong ~tor> ~tuh> ~ual> ~ukul ~ung> ~ursi ~usah
dukcapil -4 # =heart =well @=damkar @=poli_jiwa @first=damkar @first=poli_jiwa ada air depan gratis harus+bagaimana
 kemarin odgj puskesmas rumah sekolah sudah+lama tetangga tidak+punya uang ~<ada ~<air ~<amb ~<dep ~<gra ~<har ~<kon
 ~<kur ~<lam ~<mam ~<man ~<min ~<odg ~<pak ~<pul ~<pus ~<rum ~<san ~<seb ~<sek ~<tem ~<tet ~<uan ~<war ~<yg> ~ada>
 ~aki> ~ali> ~ambu ~angg ~apa> ~asar ~atis ~bat> ~dang ~depa ~dgj> ~ekol ~elan ~emar ~epan ~esma ~etan ~gga> ~grat
 ~kesm ~kola ~ksa> ~lan> ~mah> ~man> ~mari ~mas> ~mpu> ~nsos ~ntun ~obat ~odgj ~olah ~pasa ~ping ~pula ~pusk ~rati
 ~rik> ~ruma ~san> ~sar> ~seko ~smas ~sos> ~teta ~tis> ~tuna ~uan> ~uang ~umah ~unan ~uran ~uske
dukcapil -5 =work @=alat_bantu @=bedah_rumah @=pangan @=ppa @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=ppa ini yang ~<dib ~<ini ~<kam ~<nga ~<yan ~air> ~gang ~ing> ~nan> ~skes ~ulan ~yang
dukcapil -6 @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan ~ampu ~ran>
dukcapil -7 =road
dukcapil -9 @=slrt @first=- @first=slrt
trc 12 bantu+apa
trc 11 ~ini>
trc 10 @=trc @first=trc apa ini trc ~<apa ~<ini ~<trc ~trc>
trc 9 =ask dinsos ~<din ~apa> ~dins ~inso ~nsos ~sini ~sos>
trc 8 bisa+bantu bot siapa ~<bot ~<sia ~bot> ~iapa ~siap
trc 7 24+jam bot+ini jam sini ~<jam ~<sin ~ayan ~jam> ~laya
trc 6 bayar+tidak dinas+sosial disini+bayar kantor ke+sini lapor+disini sosial ~ial> ~ntor ~osia ~sial ~sosi ~yana
trc 5 ada+gelandangan alamat apa+yang bagaimana+cara buka+24 cara+pakai chat dinas disini gelandangan+lapor ieu
 ieu+siapa ini+resmi ini+untuk jam+kerja kerja+dinsos lapor+ke layan nomor+ini pak+siapa pakai+bot resmi+tidak
 siapa+ini trc+buka trc+mana untuk+apa ~<cha ~<ieu ~<kal ~<kan ~<lay ~<sah ~<sos ~aja> ~amat ~anan ~anto ~apor ~chat
 ~dina ~disi ~ieu> ~inas ~isin ~kant ~lapo ~mat> ~nas> ~tuga ~ugas ~yan>
trc 4 aja apa+laporan bantu+trc bisa boleh boleh+lapor di+sini dinsos+mana fungsi iki iki+siapa ini+dari ini+nomor
 ini+pak kalian kantor+trc lapor lapor+tanpa laporan+saya layan+ini maaf+trc nomor rahasia resmi saya+rahasia
 tanpa+nama telepon telepon+dinsos trc+dengan trc+dinsos urus+apa ~<aja ~<bis ~<fun ~<iki ~<lap ~<nom ~<res ~<sop
 ~akah ~alia ~asia ~bisa ~bole ~elay ~elep ~epon ~esmi ~fung ~gas> ~gsi> ~iki> ~isa> ~lama ~leh> ~lepo ~lian ~min>
 ~mor> ~ngsi ~nomo ~oleh ~omor ~opo> ~paka ~pon> ~porn ~resm ~rusi ~smi> ~sopo ~tele ~ungs
trc 3 ada+biaya alamat+dinas bayar beda+trc berapa cara dari+kemarin dengan+satpol hubung ini+bisa jam+di jam+tidak
 kalau+ada kalian+urus laporan mana pp satpol satpol+pp tanpa trc+24 trc+itu ~<bol ~<dim ~<hub ~<pp> ~<rah ~aha>
 ~ahas ~ama> ~anpa ~apai ~atpo ~ayar ~baya ~dany ~dima ~edan ~gapa ~hasi ~hat> ~hubu ~jany ~ngap ~npa> ~orny ~pain
 ~por> ~pora ~raha ~rapa ~rjan ~saha ~tanp ~tor> ~tpol ~ubun ~usin ~yar>
trc 2 =well bantu+bisa bantu+ini bener+dinsos biaya bisa+hubung bisa+lapor chat+apa daerah daerah+trc dengan
 dinsos+sekarang fungsi+dinsos hubung+malam ini+bener ini+chat kalau kenapa kenapa+aja malam+tidak nama sampai+mana
 tolong+bantu trc+bisa trc+sampai tugas tugas+apa ~<adm ~<ala ~<dae ~<nam ~<tel ~<tug ~<wil ~admi ~aera ~alau ~asny
 ~biay ~daer ~dihu ~dmin ~enap ~erap ~gasn ~ihub ~ilap ~ilay ~iman ~kah> ~kala ~kali ~lau> ~nama ~pol> ~sama ~satp
 ~sin> ~wila
trc -2 alat bawa bayi belum bpjs dipukul jual kursi lapor+kemana motor obat pak slrt slrt+itu sudah surat syaratnya
 terus tua warga ~<.> ~<akt ~<bak ~<bar ~<bpj ~<dic ~<har ~<jad ~<jua ~<kab ~<kar ~<keb ~<mal ~<mot ~<nen ~<oba
 ~<pan ~<rus ~<sak ~<san ~<seb ~<slr ~<sud ~<tab ~<tan ~<tia ~<tua ~acar ~ake> ~akek ~ali> ~ambr ~angk ~anti ~apak
 ~apan ~api> ~arah ~ayi> ~bah> ~bang ~bayi ~bela ~belu ~bpjs ~bur> ~dipa ~dipu ~diri ~elum ~empa ~enek ~ipuk ~iri>
 ~kake ~kara ~kek> ~kema ~kurs ~kut> ~lrt> ~lum> ~maka ~moto ~mpu> ~mur> ~nek> ~nene ~ngan ~nger ~nggi ~ngka ~ntra
 ~ntun ~otor ~pake ~pang ~pas> ~pasa ~ping ~pjs> ~ratn ~ring ~rsi> ~ruk> ~saki ~slrt ~suda ~tah> ~teng ~ter> ~tera
 ~teru ~tong ~trak ~tri> ~uarg ~udah ~ukan ~umur ~uran ~ursi ~warg ~yak> ~yang
trc -3 112+itu =office =past =work @=darurat @=poli_jiwa @=santunan @first=darurat @first=poli_jiwa @first=santunan
 ada air bikin butuh daftar depan gratis hari hilang itu+nomor kemana kk ktp makan masuk mati meninggal minggu odgj
 saya sekolah suami tetangga tidak+bisa tidur uang urus ~<ada ~<air ~<baw ~<bel ~<ber ~<bik ~<but ~<daf ~<dap ~<dep
 ~<dia ~<gan ~<gra ~<hil ~<kec ~<kem ~<ket ~<kk> ~<ktp ~<kur ~<mak ~<mer ~<nge ~<nya ~<odg ~<say ~<sem ~<ser ~<sua
 ~<sur ~<sya ~<tah ~<tem ~<tet ~<uan ~<uru ~aan> ~abis ~ada> ~afta ~agi> ~ahan ~air> ~aki> ~alat ~aman ~ambu ~ampu
 ~anji ~anta ~ara> ~aran ~arat ~arga ~ari> ~asar ~asuk ~ata> ~atan ~atis ~atny ~awa> ~aya> ~bawa ~biki ~bil> ~bis>
 ~bula ~butu ~daft ~dah> ~depa ~dgj> ~diba ~dur> ~ekol ~elah ~elua ~emba ~ena> ~eng> ~enge ~enin ~epan ~erin ~erus
 ~etan ~ftar ~gga> ~grat ~hari ~hila ~idur ~ikin ~istr ~jual ~kak> ~kar> ~kat> ~kola ~kont ~ksa> ~ktp> ~kul> ~lat>
 ~masu ~mati ~meni ~ming ~ning ~ntua ~obat ~odgj ~olah ~ontr ~oran ~peng ~pet> ~puku ~rak> ~rati ~rga> ~rik> ~rung
 ~rus> ~rusa ~sak> ~san> ~sar> ~saya ~seko ~sia> ~stri ~suam ~suk> ~sura ~syar ~teta ~tian ~tidu ~ting ~tnya ~tua>
 ~tuan ~tuna ~ual> ~uami ~uang ~ukul ~unan ~urat ~urus ~usah ~utuh ~yara
trc -4 =beast =heart =still =tale @1 @=alat_bantu @=pangan @=ppa @first=- @first=alat_bantu @first=damkar
 @first=pangan @first=ppa anak bapak ibu jalan lansia minta orang puskesmas rumah saudara ~<amb ~<ana ~<bap ~<dib
 ~<dip ~<dit ~<hal ~<ibu ~<jal ~<kak ~<kam ~<kel ~<kon ~<lan ~<mas ~<mat ~<men ~<min ~<ora ~<pas ~<pem ~<pin ~<pus
 ~<rum ~<sau ~<sek ~<ter ~<war ~akan ~alan ~ami> ~anak ~angg ~ansi ~asi> ~ati> ~auda ~bapa ~bat> ~dara ~eman ~esma
 ~gal> ~gang ~ggal ~ggu> ~han> ~ibu> ~ilan ~inta ~jala ~kan> ~kelu ~kesm ~kin> ~lah> ~lan> ~lang ~luar ~mah> ~man>
 ~mas> ~mint ~nak> ~nggu ~nsia ~nta> ~pak> ~pan> ~pusk ~rang ~rat> ~ruma ~saud ~skes ~smas ~tan> ~tar> ~tis> ~tuh>
 ~uan> ~udar ~ulan ~umah ~uske
trc -5 =drill =road @=bedah_rumah @=damkar @=dukcapil @=kerja @=polisi @=puskesmas @=slrt @first=bedah_rumah
 @first=dukcapil @first=kerja @first=polisi @first=puskesmas @first=slrt di mau yang+urus ~<,> ~<di> ~<mau ~<pen
 ~<per ~ang> ~ing> ~ingg ~lans ~mau> ~ngga ~tang
power 9 =road lampu lampu+jalan ~<lam ~lamp
power 8 listrik nyala padam pln token ~<lis ~<met ~<pln ~<tok ~ala> ~ampu ~eran ~eter ~istr ~ken> ~list ~mete ~mpu>
 ~nyal ~oken ~pln> ~rik> ~stri ~toke ~trik ~yala
power 7 daya gang gang+saya gardu jalan kabel lapor+siapa meteran pju tambah tambah+daya tidak+nyala token+listrik
 turun ~<day ~<gan ~<jal ~<kab ~<nya ~<pad ~<pju ~<tur ~abel ~adam ~alan ~ardu ~bel> ~dam> ~daya ~ener ~jala ~kabe
 ~pada ~pju> ~rdu> ~run> ~turu ~urun
power 6 bunyi dari+malam depan+rumah kedip kendor lampu+gang masuk mati mcb mcb+turun meteran+rusak minggu
 penerangan rusak saya+mati tidak+masuk token+tidak tolong+bener turun+terus ~<bun ~<gar ~<ked ~<mat ~<mcb ~<sem
 ~<sia ~amba ~asuk ~ati> ~buny ~dibe ~dip> ~dor> ~edip ~emin ~gang ~gard ~iben ~kedi ~kend ~lek> ~masu ~mati ~mbah
 ~mcb> ~ndor ~nera ~nyi> ~pene ~semi ~suk> ~tamb ~tera ~unyi ~usak
"""
