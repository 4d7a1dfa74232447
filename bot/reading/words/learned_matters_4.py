"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -3 =past =well @=darurat @=ugd_malam @first=darurat @first=trc @first=ugd_malam ada+yang alat alun
 alun+buka bagaimana+ya bantu+saya bapak baru bau bawa beras bus dan darah+pmi dengan es gelandangan gratis+sudah
 habis+melahirkan ikan+semprot inap maaf+24 malam+sesak mana+bisa masuk mau+minta meninggal minum motor pacar parah
 perut pkh pmi puskesmas+rawat rawat rawat+inap rumah saudara saya+tidak semangka semangka+suntik semprot+obat
 sesak+kumat sim suami subuh sudah tapi tidak+bisa tidur+di ugd umur untuk+anak ~<akt ~<alu ~<bak ~<bap ~<bau ~<bus
 ~<dap ~<dir ~<duk ~<es> ~<gel ~<gol ~<ina ~<kab ~<keb ~<kel ~<ket ~<kur ~<lap ~<lia ~<mas ~<mot ~<ngu ~<pac ~<pal
 ~<pkh ~<pmi ~<raw ~<rum ~<rus ~<sal ~<san ~<sau ~<ser ~<sua ~<sub ~<sud ~<tab ~<tap ~<ten ~<tun ~<uda ~<ugd ~<umu
 ~ada> ~adi> ~akan ~ake> ~aksa ~alat ~ali> ~alun ~ama> ~amar ~ambr ~angg ~anta ~apor ~aru> ~asuk ~ater ~auda ~bapa
 ~bau> ~bus> ~dam> ~data ~dek> ~diba ~dipu ~diri ~dite ~diti ~elur ~empa ~enda ~enge ~epti ~eras ~erin ~erja ~erut
 ~gela ~gka> ~inap ~inso ~inum ~inya ~ion> ~iri> ~istr ~item ~itin ~jamb ~jual ~kin> ~kir> ~knya ~kolo ~kul> ~kurs
 ~lan> ~land ~lun> ~mah> ~man> ~mang ~masu ~men> ~meni ~minu ~moto ~mpu> ~nang ~nap> ~nasi ~ndan ~ndar ~ngan ~nger
 ~ngga ~ngka ~nsel ~ntra ~ntun ~num> ~ota> ~otor ~paca ~pak> ~pals ~pan> ~pang ~para ~pat> ~pet> ~pkh> ~pmi> ~por>
 ~puku ~raha ~ran> ~rsi> ~ruk> ~ruma ~rung ~rut> ~saha ~sama ~saud ~sim> ~skin ~stri ~suam ~subu ~suda ~tapi ~teng
 ~tong ~trak ~uami ~uan> ~uarg ~ubuh ~udah ~udar ~ugd> ~ukul ~ulan ~umah ~unan
puskesmas -4 @=bedah_rumah @=ppa @=santunan @=trc @first=bedah_rumah @first=ppa @first=santunan apa butuh daftar
 di+cipondoh gula+lansia hilang ikan kucing malam pasar puskesmas+di rujukan+rsj sebelah sekolah surat+waris syarat
 syarat+donor tidak+mau tidur uang urus vaksin+hewan waris ya ~<apa ~<baw ~<bia ~<but ~<daf ~<den ~<dip ~<hal ~<hid
 ~<hil ~<ika ~<kal ~<kec ~<ker ~<kuc ~<nga ~<par ~<pem ~<psi ~<sam ~<seb ~<sek ~<sim ~<tah ~<uan ~<uru ~<ya> ~aan>
 ~aby> ~alam ~aman ~anda ~apak ~awa> ~baby ~bah> ~baru ~bawa ~bian ~bur> ~butu ~dang ~deng ~dur> ~ebel ~ekol ~elan
 ~elua ~emba ~eng> ~enin ~guru ~han> ~hila ~kelu ~kola ~kuci ~luar ~mbah ~mur> ~nsos ~nya> ~olah ~onse ~pake ~peng
 ~peru ~psik ~rang ~rik> ~ris> ~rusa ~san> ~sebe ~seko ~suk> ~tang ~tasi ~tidu ~tor> ~tuna ~ucin ~umur ~utuh ~wari
puskesmas -5 =tale @=alat_bantu @=damkar @=kerja @=polisi @first=alat_bantu @first=damkar @first=kerja @first=polisi
 hewan ini jalan kk odgj rabies+kucing suntik+bulan ~<bar ~<dan ~<dib ~<din ~<hew ~<ini ~<jal ~<kk> ~<mal ~<men
 ~<nge ~<odg ~<tan ~<war ~alan ~ampu ~anan ~ang> ~angk ~aris ~asar ~bela ~dgj> ~enga ~ewan ~hewa ~ikan ~jala ~lam>
 ~lana ~lang ~mala ~odgj ~ras> ~sar> ~sos> ~tar> ~tuh> ~ung>
puskesmas -6 =drill =road =still =work @=pangan @=slrt @first=pangan @first=slrt di jam+puskesmas jiwa ktp+gigit
 mati orang ~<di> ~<dit ~<jiw ~<ora ~<pak ~ahan ~ati> ~gal> ~ggal ~ini> ~iwa> ~jiwa ~lah> ~mati ~nan> ~oran ~uang
puskesmas -7 @=dukcapil @first=dukcapil ktp rsj ~<ktp ~<pen ~<rsj ~ktp> ~rsj>
puskesmas -8 24+jam =heart obat+nyamuk pak
puskesmas -13 darah+mana
pangan 10 borax cimol ~<bor ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia ~bian ~bora ~iang ~iren ~ngka
pangan 8 @=pangan @first=pangan cireng es palsu takjil ~<cir ~<es> ~<gul ~akji ~alsu ~cire ~eng> ~jil> ~kjil ~lsu>
 ~reng ~takj ~ula>
pangan 7 =tale air+galon basi daging galon+bau gula jorok tahu warna ~<bas ~<ber ~<dag ~<jor ~<pal ~<sem ~<tak ~agin
 ~anan ~arna ~basi ~dagi ~ging ~gula ~ing> ~jamu ~joro ~kai> ~kana ~kutu ~men> ~nan> ~orok ~pals ~rna> ~rok> ~tahu
 ~tik> ~utu> ~warn
pangan 6 =beast =work ayam bakso boraks bpom campur daging+anjing di+pasar dijual galon halal ikan isi jamu kaleng
 katering kembung kopi makan nasi obat pakai panganan panganan+tidak permen pirt pusing sertifikat+halal susu
 tanggal telur tidak+sehat untuk+saya ~<aya ~<bak ~<bpo ~<cek ~<dij ~<for ~<gal ~<gar ~<ika ~<isi ~<jam ~<kad ~<kan
 ~<mer ~<nas ~<oba ~<pir ~<tah ~<ula ~<war ~adu> ~ahu> ~akai ~ake> ~aks> ~akso ~alal ~alen ~alin ~amu> ~amur ~angk
 ~arsa ~asi> ~ater ~ayam ~baks ~berl ~bpom ~cuna ~dalu ~diju ~erac ~erku ~erme ~form ~galo ~gara ~hala ~ijua ~irt>
 ~jual ~kale ~kant ~kate ~kopi ~kso> ~lal> ~leng ~lin> ~maka ~mali ~mpur ~numa ~nyal ~opi> ~ora> ~orak ~orma ~paka
 ~perm ~pirt ~pom> ~pur> ~pusi ~raks ~rend ~rmal ~rmen ~rupu ~sing ~susu ~telu ~teri ~ual> ~uat> ~uman ~usu> ~yam>
pangan 5 =well @1 abis+makan aneh asli ayam+bangkai bangkai batu beras berlendir bikin bpom+produk busuk curiga
 daftar+bpom es+batu formalin garam ibu+saya ilegal isi+ulang jajan kadaluarsa kantin ke+mana kenyal kerupuk
 kosmetik kuat kue lapor+ke lewat lewat+tanggal maaf madu mbg merah mie minum+es minyak obat+kuat pasar plastik
 produk produk+rumah restoran roti sd semangka semangka+suntik sudah+lewat ulang ~<ane ~<asl ~<bah ~<bat ~<bia ~<bik
 ~<bub ~<bus ~<cam ~<cur ~<gor ~<ile ~<jaj ~<kat ~<kop ~<kot ~<kua ~<kue ~<lew ~<mad ~<mak ~<mbg ~<men ~<mie ~<min
 ~<pew ~<pla ~<ren ~<rot ~<sak ~<sd> ~<sus ~aaf> ~adal ~ahan ~ajan ~akan ~ala> ~alon ~alua ~amin ~aneh ~angs ~anti
 ~aram ~are> ~asli ~asti ~awet ~baha ~bal> ~bat> ~batu ~biki ~bubu ~bung ~busu ~camp ~dica ~duk> ~elur ~embu ~enya
 ~erup ~esto ~ewar ~ewat ~gadu ~gka> ~gkai ~gore ~iga> ~ikan ~ileg ~inya ~isi> ~jaja ~jan> ~jana ~kada ~kan> ~kemb
 ~keny ~kosm ~kuat ~kue> ~lang ~last ~lega ~lend ~les> ~lewa ~lon> ~lumu ~lur> ~maaf ~madu ~mang ~mbg> ~mbun ~menc
 ~mera ~meti ~mie> ~min> ~miny ~nany ~nasi ~neh> ~ngad ~ntah ~ntik ~ntin ~obat ~oduk ~oren ~osme ~oti> ~pake ~pewa
 ~plas ~prod ~puk> ~rest ~riga ~rlen ~rnan ~rodu ~roti ~rsa> ~sema ~sli> ~smet ~stik ~stor ~tah> ~tin> ~tora ~uars
 ~umut ~upuk ~urig ~usin ~usuk ~wet> ~yal> ~yala
pangan 4 abis abis+minum ada+kutu air air+isi air+kali anak+sd asli+tidak ayam+mati bahaya+tidak batu+dari bau
 bayi+ada bekas berlumut bubur bubur+bayi cabe cabe+kering cara+ceknya ceknya cilok cimin curah dari+air depot
 di+kantin di+minimarket dicat dong es+krim gorengan hajat hajat+racun ikan+semprot jamuran kaleng+penyok karena
 ke+siapa kecap kecoa kenyal+banget kering+dicat kornet kornet+kembung kotak kotor krim krim+keliling kutu
 mati+dijual minimarket minum mual mules muntah nasi+kotak nyala pelangsing penambah penambah+stamina penyok
 periksa+dong permen+bikin restoran+jorok saset sehat semprot+obat sertifikat stamina suplemen suplemen+ilegal tanpa
 tanpa+izin ~<abi ~<air ~<bau ~<bek ~<cab ~<exp ~<kal ~<kim ~<kri ~<maa ~<mua ~<mul ~<mun ~<pak ~<ram ~<res ~<sas
 ~<seh ~<sta ~abe> ~abis ~air> ~ajat ~amba ~anpa ~arke ~asar ~aset ~atu> ~bau> ~beka ~bis> ~cabe ~cap> ~cat> ~cek>
 ~cekn ~cilo ~cimi ~coa> ~cura ~dir> ~ecap ~ecoa ~egal ~ehat ~ekas ~ekny ~enda ~enyo ~erah ~erin ~erle ~erti ~etik
 ~fika ~gana ~gsin ~haja ~icam ~icat ~ifik ~ikin ~ilin ~ilok ~imar ~imia ~imin ~ina> ~inca ~inim ~inum ~isem ~keco
 ~kera ~kimi ~kin> ~knya ~korn ~koto ~krim ~lili ~lok> ~luar ~man> ~mark ~mini ~minu ~mual ~mule ~munt ~mut> ~namb
 ~net> ~ngsi ~nima ~nis> ~npa> ~num> ~nya> ~nyak ~nyok ~orne ~otak ~pang ~pasa ~pena ~plem ~ram> ~rena ~rim> ~ring
 ~rket ~rlum ~rnet ~rtif ~sar> ~sase ~seha ~set> ~stam ~suk> ~sunt ~supl ~tami ~tanp ~tifi ~tih> ~ubur ~ulat ~ules
 ~unan ~ung> ~unta ~unti ~uple ~utih ~wat> ~yak>
pangan 3 ada+izin asin awet awet+minggu bagaimana+ya bahan bahaya banget bantu+panganan banyak+tikus bau+aneh
 beras+berkutu berformalin berjamur berkutu berkutu+dari biduran+abis bikin+pusing bikin+sakit bisa+tidak bleng boba
 boba+bikin busuk+dari cek cireng+untuk dari dari+bantu dari+toko depot+air di+katering di+nasi di+warung diare
 diare+makan es+kayu expired galon+isi goreng harus+bagaimana herbal higienis ijin+pirt ijo ikan+asin import item
 item+bekas izin izin+pirt kantin+sekolah kecap+sudah keliling kemasan kerupuk+pakai kopi+oplosan kopi+saset
 kosmetik+merkuri krupuk krupuk+merah makan+mbg mbg+basi merah+tahu merkuri minum+kemasan minyak+item ngejreng
 obat+herbal obat+palsu pakai+boraks pembersih periksa perut racun rambut+di rapat rapat+berjamur rendam rendang
 rendang+berlendir rhodamin rombongan rombongan+racun roti+jamuran sakit sakit+perut sambal sambal+basi sehat+anak
 sekarang semprot skincare snack snack+rapat suntik susu+expired tahu+awet telur+busuk tidak+busuk tidak+higienis
 ulang+bau warung ~<awe ~<ble ~<bob ~<cil ~<dep ~<dic ~<don ~<haj ~<hal ~<her ~<hig ~<ijo ~<imp ~<ite ~<izi ~<kec
 ~<kor ~<kos ~<kru ~<kut ~<pan ~<pas ~<pen ~<pro ~<pus ~<rac ~<rap ~<rho ~<rom ~<sek ~<ski ~<sna ~<sun ~<sup ~<tel
 ~ack> ~acun ~ahay ~akit ~alok ~aluw ~ampu ~andu ~anya ~apat ~aren ~arun ~balo ~berf ~berj ~berk ~blen ~boba ~bong
 ~care ~cun> ~curi ~dami ~dari ~depo ~diar ~dong ~ejre ~ekar ~ekel ~elil ~embe ~emin ~empr ~emut ~enam ~endi ~enis
 ~epot ~eras ~erfo ~erik ~erut ~expi ~gejr ~get> ~gien ~haya ~herb ~higi ~hoda ~iare ~ieni ~igak ~igie ~ijo> ~ikat
 ~iksa ~impo ~inny ~ired ~jat> ~jata ~jren ~kare ~kas> ~keru ~kinc ~kit> ~kota ~krup ~kuri ~leme ~luwa ~maha ~mbon
 ~merk ~mina ~mpor ~mpro ~muti ~nack ~ncar ~ndir ~ndun ~odam ~ombo ~onga ~ort> ~peny ~pire ~port ~pot> ~prot ~racu
 ~rbal ~red> ~rfor ~rhod ~riks ~rjam ~rkur ~rkut ~romb ~rot> ~rung ~rut> ~saki ~seke ~semi ~sert ~snac ~tak> ~tem>
 ~tera ~tong ~uwar ~wars ~waru ~xpir ~yok> ~zin> ~zinn
pangan 2 ada+bahan aman+apa anak+sakit anak+saya anjing apa+tidak bahan+kimianya bakso+kenyal banyak+kecoa basah
 basi+dijual bau+lapor beras+plastik berlumut+lapor bikin+anak bikin+muka borax+sekarang campur+kaca cek+makan
 cendol cendol+ijo dapur+katering depan+sekolah dijual+di es+cendol garam+campur halal+umkm halal+usaha ijin
 ijo+nyala instan jajan+sd jamu+bikin jorok+lapor jual+jamu kaca kimia kimianya makan+aman makan+basi makan+cimin
 makan+di makan+es makan+katering makan+seafood masih+dijual mau+cek mencret mie+basah minggu minyak+goreng muka
 muka+bengkak mules+abis pakai+formalin penjual rambut restoran+bau seafood siapa sirup sirup+warna tempe tempe+bau
 tidak+ke tolong+bantu usaha warna+aneh warna+merah warna+nyala ~<anj ~<asi ~<ban ~<cen ~<iji ~<kem ~<ker ~<ngg
 ~<sea ~<tan ~<usa ~afoo ~asah ~asin ~bar> ~basa ~cend ~cret ~dire ~dise ~dung ~eafo ~emen ~empe ~encr ~encu ~endo
 ~erlu ~food ~gaka ~gal> ~hat> ~iany ~ijin ~inst ~irup ~item ~jin> ~jing ~kand ~keli ~ket> ~kola ~kus> ~masa ~mber
 ~mbut ~mia> ~mian ~mpe> ~murn ~ncre ~ndam ~ndol ~ngej ~nget ~njin ~njua ~nsta ~oba> ~ood> ~pemb ~pemu ~peru ~rah>
 ~ramb ~ras> ~rni> ~seaf ~semp ~siap ~siru ~stan ~tnya
pangan -2 @=darurat @=trc @=ugd_malam @first=darurat @first=trc ada+tidak adik ambulans bayar berapa curi darah
 dengan dipukul gas guru istri kaki kapan kena keras kontrakan kucing kursi lampu makan+anak masuk obat+keras
 perizinan+bikin perlu punya rt saudara saya saya+tidak susah susah+makan tiap tidur+di tua ~<ang ~<boc ~<bul ~<dan
 ~<dik ~<gas ~<gig ~<gur ~<ist ~<kej ~<kom ~<kuc ~<lia ~<man ~<nge ~<pul ~<rod ~<rt> ~<san ~<say ~<tab ~<ter ~<tia
 ~<tua ~<umu ~<yg> ~acar ~adi> ~aman ~ambr ~ana> ~ans> ~aran ~arat ~asuk ~auda ~ayar ~baya ~bel> ~dah> ~dipa ~ebak
 ~eban ~elua ~empu ~erem ~gan> ~gga> ~gigi ~iap> ~imak ~inso ~ipuk ~itu> ~kaki ~kama ~kapa ~kasi ~ker> ~komp ~kuci
 ~lahi ~lamp ~lek> ~mala ~mana ~masu ~mbul ~mpat ~nggi ~ngur ~nti> ~ota> ~pan> ~pere ~perl ~ping ~puny ~rak> ~raka
 ~rlu> ~roba ~rsi> ~sama ~saud ~saya ~susa ~tasi ~tian ~tiap ~uar> ~ucin ~ursi ~uru> ~yar>
pangan -3 =ask @first=- @first=puskesmas alat bakar bapak bawa belum bikin+restoran bikin+warung bpjs buka
 gelandangan gratis hari ini kakak lagi malam meninggal motor murah pasar+murah perizinan peternakan peternakan+ayam
 rumah rusak surat tidak+ada tidak+bisa warung+makan ~<,> ~<adi ~<akt ~<bap ~<bar ~<baw ~<bpj ~<den ~<din ~<gra
 ~<har ~<ini ~<jad ~<kab ~<ket ~<lag ~<lam ~<mal ~<mat ~<mel ~<mot ~<nel ~<nen ~<ngu ~<pun ~<rus ~<sal ~<sam ~<sur
 ~<tem ~<tet ~<tun ~aan> ~adik ~agi> ~akak ~ang> ~anta ~apan ~arah ~atis ~aya> ~baka ~ban> ~bapa ~baru ~bawa ~belu
 ~bil> ~bpjs ~buka ~cing ~dan> ~dik> ~dipu ~elen ~elum ~emba ~empa ~enek ~enge ~enin ~erap ~eriz ~erja ~erna ~erob
 ~gas> ~grat ~hara ~hari ~idur ~ihan ~inan ~inga ~ingg ~iri> ~kaka ~kelu ~kena ~kont ~kul> ~kurs ~lagi ~lam> ~land
 ~len> ~lum> ~mah> ~meni ~moto ~mpu> ~nah> ~naka ~nang ~nek> ~nele ~nene ~ning ~nsos ~ntra ~ontr ~pas> ~peng ~pera
 ~pet> ~pete ~pjs> ~puku ~rati ~rik> ~rizi ~rnak ~ruh> ~ruk> ~samp ~sura ~teng ~ter> ~ting ~tis> ~trak ~tri> ~tua>
 ~tuna ~udar ~ukan ~ukul ~unya ~usak ~zina
pangan -4 =drill =office @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan abis+hajat biaya butuh
 hilang izin+bikin jam kampung kampung+abis kk pelihara pelihara+ayam puskesmas racun+kampung suami tetangga tidur
 uang yang ~<ala ~<amb ~<buk ~<but ~<dit ~<gan ~<gel ~<hil ~<kak ~<keb ~<kk> ~<kon ~<kur ~<mas ~<pin ~<rum ~<sen
 ~<sua ~<uan ~<yan ~aki> ~alam ~ama> ~ami> ~ampa ~angu ~apak ~awa> ~biay ~bula ~butu ~deng ~diri ~dur> ~ekam ~elih
 ~eran ~esma ~etan ~eter ~gang ~gela ~guru ~hila ~ian> ~iaya ~ihar ~iman ~istr ~jam> ~kamp ~kar> ~keba ~kesm ~kut>
 ~liha ~mpun ~nger ~ngun ~ntua ~peli ~pung ~pusk ~rang ~rany ~rat> ~ruma ~rusa ~sak> ~skes ~smas ~sos> ~stri ~suam
 ~tern ~teta ~tidu ~tuan ~tuh> ~uami ~uang ~uka> ~umah ~umur ~urat ~uske ~utuh ~yang
pangan -5 # =road =still @=alat_bantu @=bedah_rumah @=ppa @=slrt @first=alat_bantu @first=bedah_rumah
 @first=dukcapil @first=ppa @first=slrt jalan kerja mau minta minum+racun odgj racun+tikus ~<dim ~<dip ~<jal ~<mau
 ~<odg ~<ora ~<pet ~ah2> ~alan ~anda ~ata> ~dara ~dgj> ~dima ~ilan ~ini> ~inta ~jala ~kerj ~mas> ~mau> ~mint ~nta>
 ~odgj ~oran ~rja> ~tah2 ~uan>
pangan -6 =heart @=damkar @=dukcapil @=kerja @first=damkar @first=kerja ktp orang pak ~<kam ~<ktp ~ktp> ~lan> ~pak>
pangan -7 @=polisi @first=polisi ayam+bau
kerja 14 thr ~<thr ~thr>
kerja 11 art tkw ~<art ~<tkw ~art> ~tkw>
kerja 10 tki ~<tki ~tki>
kerja 9 cv ~<cv> ~<umr ~amel ~dame ~umr>
kerja 8 @=kerja @first=kerja jadi+art kerja+untuk pt ~<gaw ~<pad ~<pt> ~gang ~gawe ~pada
kerja 7 =work ak1 cari gawe hrd jht kerja loker magang pabrik padamelan phk uang+makan umur ~<,> ~<ak1 ~<blk ~<hrd
 ~<jht ~<ker ~<lok ~<low ~<mag ~<pab ~<phk ~<umu ~abri ~adi> ~agan ~ak1> ~atih ~awe> ~blk> ~brik ~cari ~erja ~hrd>
 ~jht> ~ker> ~kerj ~lati ~loke ~maga ~mela ~mur> ~oker ~pabr ~phk> ~rja> ~umur
kerja 6 =drill ak1+online bayi+sitter bikin bikin+ak1 cair cair+bagaimana di+phk fair info jaga jaga+toko jht+cair
 job job+fair kerja+di kontrak kursus lamaran latihan layoff lembur lowker lowongan mau+kerja pelatihan perusahaan
 pt+saya resmi sitter tahan tidak+bayar tidak+dikasih toko upah yang+aman ~<bik ~<bos ~<cai ~<car ~<dip ~<fai ~<inf
 ~<jag ~<job ~<lat ~<lem ~<pel ~<res ~<sit ~<tah ~<upa ~aan> ~aby> ~adam ~aga> ~ahaa ~ahan ~air> ~aker ~amar ~ari>
 ~ayof ~baby ~biki ~bos> ~bur> ~elat ~embu ~erus ~esmi ~fair ~ggur ~haan ~han> ~ibay ~ihan ~ikas ~ikin ~info ~itte
 ~jaan ~jaga ~job> ~kurs ~lama ~layo ~lemb ~lowk ~lowo ~mara ~mbur ~nfo> ~off> ~oko> ~onga ~owke ~owon ~pah> ~pela
 ~peru ~pir> ~resm ~rik> ~rjaa ~rsus ~rusa ~saha ~sitt ~smi> ~sus> ~taha ~ter> ~tiha ~toko ~tter ~upah ~ursu ~usah
 ~wker ~wong ~yoff
kerja 5 aturannya bantu+kerja bikin+cv bursa bursa+kerja butuh+kerja cari+kerja cuti dari+disnaker dengan+hrd
 di+tangerang dikasih disnaker gaji gaji+saya gratis ijazah ijazah+tahan jadi jepang kartu kartu+kuning kerja+lagi
 kerja+tidak komputer maaf+kerja mana nyambut nyambut+gawe paklaring penyalur pesangon potong supir thr+di tki+resmi
 tkw+syaratnya untuk+cv untuk+ibu wawancara ~<atu ~<cut ~<dik ~<dim ~<dit ~<gaj ~<gra ~<ija ~<jep ~<kar ~<kur ~<lam
 ~<lay ~<lul ~<pen ~<pes ~<pot ~<sup ~<tok ~<waw ~ahit ~aji> ~akla ~ange ~ango ~arny ~artu ~asih ~atis ~atur ~azah
 ~burs ~cair ~cuti ~diba ~dika ~dipe ~disn ~dita ~ervi ~esan ~gaji ~gon> ~grat ~hak> ~hit> ~ijaz ~isna ~itah ~jadi
 ~jahi ~jaza ~jepa ~kart ~kasi ~kin> ~klar ~kont ~lari ~lulu ~mbut ~nake ~ncar ~ngan ~ngon ~ntra ~ompu ~ontr ~oton
 ~pakl ~peng ~pesa ~poto ~pute ~rak> ~rann ~rati ~rtu> ~snak ~supi ~tarn ~tis> ~trak ~tura ~ulus ~upir ~ursa ~uti>
 ~wanc ~wawa ~yalu ~yamb ~zah>
kerja 4 @1 ada+lowongan ada+tidak aman art+cari bantu+thr barista belum belum+bayar boleh+tidak bpjs+ketenagakerjaan
 butuh+gawe cakap cakap+kerja cari+majikan cuti+hamil cv+gratis cv+mana daftar di+bandara disuruh hrd+lapor
 interview jahit karya kembali kena+phk ketenagakerjaan kontrak+kerja kuning lapor+kemana lewat lewat+mana
 loker+palsu lulusan maaf makan masalah nganggur padat padat+karya palsu+minta pecat pengalaman pengalaman+kerja
 rumah+tangga sepihak sulit supir+pribadi surat+pengalaman tahan+pt tanda tanda+tangan tangerang tangga
 tki+syaratnya tolak tolong+bantu ~<ama ~<bab ~<bel ~<cak ~<daf ~<dib ~<dir ~<dis ~<int ~<jah ~<kon ~<lew ~<man
 ~<pec ~<per ~<sep ~<sul ~<tan ~aaf> ~adat ~afta ~agak ~ahka ~ajar ~akap ~alur ~ami> ~anca ~asal ~bali ~bari ~belu
 ~berm ~but> ~caka ~cat> ~daft ~dat> ~dima ~dimi ~dipo ~diru ~dito ~ecat ~elum ~ena> ~enag ~enge ~enya ~epih ~erma
 ~ersu ~eten ~ewat ~ftar ~gake ~gera ~gur> ~hkan ~iew> ~ihak ~imin ~ing> ~inte ~ipec ~iper ~ipot ~iput ~irum ~ista
 ~isur ~itol ~jar> ~kemb ~komp ~kuni ~las> ~lewa ~lit> ~lum> ~lur> ~lusa ~maaf ~mahk ~masa ~mbal ~meng ~mput ~naga
 ~ngen ~nyam ~olak ~peca ~peny ~pers ~piha ~rist ~rkan ~rmas ~rnya ~rsa> ~rsul ~ruh> ~rvie ~rya> ~sang ~sepi ~sih>
 ~sta> ~suli ~suru ~tand ~tar> ~tena ~terv ~tola ~tong ~ulit ~unin ~uruh ~usan ~uter ~view
kerja 3 2+bulan =ask =not aing aing+butuh apa apa+yang art+sekarang aturannya+hrd bagaimana+ada balai balai+latihan
 bandara bawah bawah+umur bayar bayar+pabrik bayar+perusahaan belum+turun bikin+wawancara bisa+kerja bisa+tidak
 bulan bulan+tidak cari+gawean daftar+kerja daftar+mana daftar+tki damel damel+apa di+bawah di+hotel difabel
 gaji+suami gawe+di gawean hak hak+saya info+loker jahit+gratis jam+kerja kami kantor+lama kapan ke+mana kena
 kerja+hari kerja+pabrik komputer+gratis kontrak+putus lapor+ke las lowongan+di lulus maaf+thr maaf+umur melahirkan
 melahirkan+mau minta+uang momong momong+bayi pabrik+bagaimana pabrik+lapor pengangguran pengemudi penyalur+kerja
 potong+pt pribadi putus resign saya+2 saya+apa saya+pengangguran skorsing skorsing+pabrik slip slip+gaji smk
 surat+paklaring syaratnya tahan+hrd tahan+ijazah tahan+perusahaan tahun tangan+dengan tanpa tanpa+pesangon
 thr+tidak tipu+yayasan tki+daftar tki+yang tkw+daftar umur+terus undur undur+diri untuk untuk+difabel untuk+lamaran
 untuk+lansia wawancara+mana yang+ada yayasan yayasan+penyalur ~<adm ~<ain ~<bay ~<bua ~<bul ~<hak ~<jad ~<kap ~<kom
 ~<kun ~<las ~<maa ~<mom ~<nah ~<nao ~<nu> ~<pri ~<sko ~<sli ~<smk ~<unt ~<yay ~admi ~ahun ~aing ~alai ~aman ~ana>
 ~anny ~anpa ~aon> ~arin ~aris ~arya ~atny ~awah ~awea ~ayar ~ayas ~badi ~bala ~band ~baya ~buat ~difa ~dipa ~disu
 ~dmin ~durk ~ean> ~emud ~engu ~esig ~fabe ~gala ~gan> ~gemu ~gen> ~gund ~gura ~hirk ~hun> ~ibad ~ifab ~ign> ~iman
 ~ipak ~irka ~kami ~kapa ~kary ~kors ~lip> ~lus> ~mana ~mel> ~momo ~naha ~naon ~ndur ~nger ~nggu ~ngun ~nnya ~npa>
 ~nter ~ntuk ~nyal ~pang ~prib ~putu ~ratn ~resi ~riba ~ring ~rsin ~sala ~san> ~satp ~sema ~sign ~skor ~slip ~smk>
 ~tanp ~tuk> ~tus> ~uran ~urka ~utus ~wah> ~wat> ~wean ~yar>
kerja 2 abis+melahirkan anak+saya apa+aja bahasa bahasa+jepang belajar cuti+melahirkan di+rumah dmn gaji+belum
 hari+libur kerja+anak kerja+harus kontrak+rumah kursus+jahit kursus+komputer lagi latihan+nyetir lowongan+pabrik
 makan+tidak masih+bisa mau+belajar mau+daftar nyetir online pabrik+sepatu pak paklaring+tidak paksa+tanda
 pelatihan+sertifikat pesangon+lapor phk+linglung phk+mau rumah+saya satpam sepatu sepihak+lapor surat tahun+ini
 tidak+pak tolak+pt untuk+lulusan upah+lembur ~<apa ~<bar ~<dif ~<dmn ~<lag ~<onl ~<put ~<sat ~<sur ~<sya ~<tol
 ~<und ~alah ~angg ~apan ~arat ~atpa ~awan ~cara ~dmn> ~elan ~emal ~gole ~hasa ~ine> ~kap> ~kete ~lagi ~lai> ~lak>
 ~line ~mudi ~nda> ~ndar ~ngal ~nlin ~olek ~ong> ~onli ~orsi ~patu ~sing ~syar ~tnya ~tpam ~uat> ~undu ~untu ~yara
 ~yasa ~yaya ~yeti
kerja -2 =past adik akta ambulans asap darah data dengan+dia gaji+tahan gang ibu ini+resmi izin kaki karyawan
 kerja+dengan kerja+minta kjp kjp+tangerang masuk nama pasar penipuan penipuan+lowongan pulang punya resmi+tidak
 roda rumah saya+mau spp sudah+lama tabrak tangerang+ada tiap ~<asa ~<cer ~<dan ~<ibu ~<izi ~<kat ~<kay ~<kej ~<kjp
 ~<kos ~<mam ~<med ~<pan ~<pek ~<pol ~<rod ~<sal ~<seb ~<sia ~<spp ~<str ~<tam ~<ten ~<tun ~abra ~ake> ~akek ~akta
 ~alin ~ama> ~ambr ~ans> ~asap ~asuk ~baru ~brak ~dan> ~ebak ~edia ~eger ~empu ~endi ~enip ~erem ~eri> ~erob ~geri
 ~hon> ~iap> ~iaya ~ibu> ~iksa ~ipua ~isi> ~kake ~kaki ~kali ~kera ~kjp> ~knya ~kta> ~lamp ~lik> ~ling ~mah> ~masu
 ~mbah ~mbul ~medi ~ming ~nama ~ndir ~ngaj ~nggi ~ngur ~nipu ~oda> ~ohon ~ongk ~peke ~peni ~pere ~peri ~pet> ~puny
 ~rban ~rga> ~roba ~roda ~ruma ~ryaw ~sap> ~skri ~spp> ~tabr ~tah> ~tera ~tiap ~tua> ~uarg ~umah ~unya ~yawa ~zin>
kerja -3 =tale @=darurat @=trc @first=darurat ada+yang alat bagaimana+ya bakar bansos bau bawa berapa bisa buka dia
 dipukul gelandangan istri jatuh jual kakak kakak+kerja kursi lansia mau+lapor meninggal motor obat rusak sakit
 saudara sehat+untuk sudah surat+sehat terus tetangga tidur+di untuk+kerja ~<adi ~<bau ~<ben ~<bis ~<buk ~<dat ~<dic
 ~<dij ~<ist ~<jat ~<jua ~<keb ~<kec ~<kot ~<mer ~<mot ~<nam ~<nen ~<nge ~<ngu ~<nik ~<oba ~<pul ~<pun ~<rum ~<rus
 ~<sak ~<sam ~<san ~<sau ~<sen ~<sud ~<tab ~<tel ~<tia ~<uda ~<yg> ~acar ~adik ~akak ~akan ~akar ~aki> ~akit ~alat
 ~alik ~anan ~ang> ~angk ~anji ~anso ~anta ~api> ~arah ~arga ~asar ~atuh ~auda ~baka ~ban> ~bang ~bans ~bau> ~bil>
 ~bisa ~buka ~dam> ~dang ~dara ~data ~dia> ~dik> ~eker ~empa ~enek ~erap ~eras ~gant ~ggu> ~guru ~ian> ~ipuk ~isa>
 ~izin ~jak> ~jatu ~jual ~kak> ~kaka ~kama ~kat> ~keba ~kelu ~ket> ~kit> ~kons ~kota ~lan> ~land ~men> ~meni ~moto
 ~nek> ~nene ~ngka ~nsia ~nti> ~ntua ~ntun ~nyak ~ota> ~otor ~pake ~pas> ~pasa ~puan ~pula ~rapa ~ras> ~ruk> ~rung
 ~saki ~samp ~saud ~sia> ~suda ~tan> ~teng ~teru ~teta ~tian ~ting ~tri> ~tuan ~tuna ~uar> ~udah ~udar ~ukan ~ulan
 ~ursi ~usak ~yak>
kerja -4 =heart @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan bapak bayar+tidak burnout burnout+kerja
 depan dinsos hamil+di hilang ini kontrakan makasih pakai puskesmas rt sehat syaratnya+apa taiwan+gaji tidak+ada
 tidak+bisa tidur trc ~<akt ~<ala ~<amb ~<bak ~<bap ~<dar ~<dep ~<dig ~<gel ~<hil ~<ini ~<kal ~<kel ~<lan ~<min
 ~<pin ~<pus ~<rt> ~<seh ~<sek ~<tet ~<trc ~<war ~ajin ~akai ~akas ~ampa ~ansi ~anti ~apak ~atan ~awa> ~bah> ~bapa
 ~bat> ~bera ~burn ~depa ~dins ~ehat ~elua ~eng> ~enin ~esma ~etan ~gela ~ggal ~hila ~idur ~inso ~istr ~jiny ~kai>
 ~kesm ~kul> ~lah> ~lans ~lat> ~mas> ~mpu> ~ndan ~ngga ~nout ~obat ~out> ~paka ~pat> ~puku ~pusk ~raka ~rin> ~rnou
 ~rsi> ~rus> ~sak> ~sar> ~seha ~skes ~smas ~stri ~suk> ~tidu ~trc> ~ual> ~ukul ~unan ~urno ~uske
kerja -5 =beast @=bedah_rumah @first=bedah_rumah anak bayar+majikan gaji+tki jalan kk mati odgj sekolah tki+tidak ya
 ~<ana ~<ber ~<dia ~<din ~<gan ~<jal ~<kak ~<kk> ~<mat ~<odg ~<pas ~<pem ~<tem ~<ter ~<ya> ~alan ~ampu ~anak ~anga
 ~asi> ~ata> ~ati> ~dah> ~dgj> ~ekol ~erin ~gal> ~hat> ~ilan ~ingg ~inya ~jala ~kar> ~kola ~luar ~mati ~nak> ~nan>
 ~nya> ~odgj ~olah ~rah> ~rang ~seko ~uka> ~ung> ~wan>
kerja -6 @=alat_bantu @=damkar @=pangan @=ppa @=puskesmas @first=alat_bantu @first=damkar @first=dukcapil
 @first=pangan @first=ppa @first=puskesmas @first=trc air ktp orang ~<air ~<ktp ~<ora ~anya ~ini> ~ktp> ~lang ~nsos
 ~oran ~sos> ~uan>
kerja -7 =road @=polisi @=slrt @first=polisi @first=slrt
kerja -8 @=dukcapil
kerja -9 untuk+saya
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 wni ~<wni ~wni>
dukcapil 9 jadi+wni kia+anak kk ktp ~<kk> ~<ktp ~ktp>
dukcapil 8 @=dukcapil @first=dukcapil data+tidak nik pindah ~<akt ~<dat ~ain> ~data ~imak ~inda ~ndah ~nik> ~pind
dukcapil 7 akta akte bikin+ktp data jadi kartu+saudara ktp+gigit maaf+ktp masuk+kk nama nik+tidak salah tumpang+kk
 ~<dim ~<nam ~<nik ~<pin ~<sal ~akta ~akte ~alah ~ama> ~dah> ~dima ~jadi ~kta> ~kte> ~nama ~pil> ~sala
dukcapil 6 =office bantu+ktp belum+punya bikin di+bpjs di+kk di+ktp dukcapil ganti ikd ke keliru ketik ktp+bagaimana
 ktp+ke ktp+makan lahir makan+anjing meninggal+kk nama+keliru nik+saya orang+lain pakai+orang pas+daftar rekam
 rekam+ktp salah+ketik saya+hilang surat surat+pindah tidak+ketemu wna ~<,> ~<bar ~<bik ~<gan ~<ikd ~<ila ~<jad
 ~<ke> ~<keb ~<rek ~<sur ~<wna ~adi> ~ahir ~anji ~anti ~apil ~ata> ~atia ~biki ~capi ~dukc ~ekam ~elir ~emat ~gant
 ~hir> ~ikd> ~ikin ~kam> ~kcap ~keba ~kema ~keti ~kin> ~lahi ~liru ~nti> ~rat> ~reka ~sura ~tian ~ukca ~urat ~wna>
dukcapil 5 akta+lahir akta+mati anyar baca bank barcode baru belum bisa+jalan cetak damel dari+kk datang di+akta
 di+bank ganda hilang identitas kartu ke+rumah kelahiran keterangan+penduduk kk+anyar kk+apa kk+bagaimana kk+saya
 kk+syaratnya ktp+hilang ktp+saya lain mau+rekam nama+di pas penduduk pindah+datang sudah+tidak tidak+baca
 tidak+daftar tidak+online untuk+bank urus urus+kk wna+masuk ~<any ~<bac ~<bel ~<bla ~<cet ~<hil ~<ide ~<kel ~<kem
 ~<ket ~<lah ~<lai ~<pek ~<uru ~<waf ~aca> ~afat ~ank> ~apai ~arco ~artu ~aru> ~baca ~bah> ~bank ~barc ~baru ~belu
 ~blan ~ceta ~code ~dent ~diap ~ebac ~eker ~elek ~elum ~endu ~etak ~etik ~fat> ~gand ~hila ~ian> ~imas ~iru> ~jaan
 ~kart ~keli ~lain ~lum> ~mel> ~nda> ~ndud ~ode> ~pain ~peke ~rcod ~rdaf ~rjaa ~rtu> ~suki ~tak> ~tita ~ubah ~ukin
 ~urus ~wafa
dukcapil 4 @1 ada+kk agama aktivasi alamat banjir belum+jadi bikin+akta daftar+di di di+kasur di+sistem domisili
 gabung gabung+kk gawe gigit+tikus hapus ibu+meninggal jelek ke+kk kerja+di kk+barcode kk+bisa kk+ibu ktp+jelek
 ktp+luntur ktp+mana ktp+tidak laku laku+sampai luntur makan mau+bikin meninggal orang+sakit orang+tua pindah+dari
 pindah+kk pisah pisah+kk pungli+bikin qr sampai+kapan sistem status surat+mati tambah tumpang ubah wni+sekarang
 ~<aga ~<di> ~<dig ~<dom ~<duk ~<gab ~<hap ~<jel ~<lun ~<num ~<qr> ~<sis ~<tum ~<uba ~abun ~agam ~ake> ~amel ~apus
 ~atus ~awe> ~banj ~dame ~digi ~domi ~dudu ~duk> ~emuk ~enin ~enti ~erek ~gabu ~gal> ~gama ~gawe ~ggal ~hapu ~hira
 ~iden ~igit ~ikel ~ilan ~ili> ~isah ~isil ~iste ~itas ~ivas ~jele ~jir> ~ktiv ~laku ~lang ~lunt ~meni ~misi ~mpan
 ~ngur ~ning ~njir ~ntit ~ntur ~nump ~nyar ~omis ~pas> ~pend ~pus> ~rin> ~rlak ~sili ~sist ~stat ~stem ~tamb ~tas>
 ~tatu ~terd ~tik> ~tiva ~tump ~tur> ~uari ~uduk ~umpa ~vasi
dukcapil 3 =not ada+bantu agama+di anak anak+angkat anak+tiri angkat baca+di bantu+gabung bantu+tidak
 bapak+meninggal baru+lahir bawa+banjir bayi+masuk beda belum+padan bener bisa+di blanko blanko+ktp buka
 buka+dukcapil cetak+lagi daftar damel+kk dari dengan+sim di+bus di+dompet di+scan foto+ktp ganda+di ganti+kerja
 ganti+mana habis ibu+pak ikd+aktivasi jalan+bikin jam+buka kasur ke+tangerang keluar+dari ketemu kk+baru kk+ganti
 kk+hilang kk+makan kk+nya kk+tidak ktp+belum ktp+dengan ktp+kosong ktp+tinggal ktp+untuk lagi lansia+tidak
 lapor+pungli luar+nikah lumpuh maaf+pindah makan+rayap masuk mati mau mau+rusak nik+belum nik+ganda nya
 nya+bagaimana online padan padan+di patah pembantu perbarui pindah+domisili pudar punya+akte rayap robek rusak
 rusak+kk salah+nama saudara saya+pakai scan sipil suket tambah+ke tangan+elektronik tanggal+lahir tidak+ada
 tidak+bisa tikus tua+belum urus+akta urus+ktp ~<ana ~<daf ~<dam ~<gaw ~<hab ~<lag ~<lak ~<lum ~<mak ~<mau ~<men
 ~<ngu ~<onl ~<pat ~<pis ~<pud ~<pun ~<rus ~<sau ~<sca ~<sip ~<sta ~<tik ~akti ~aku> ~amat ~amba ~anak ~anko ~arui
 ~asuk ~asur ~atat ~ati> ~auda ~ayap ~bek> ~bene ~berl ~bung ~can> ~cata ~dari ~dike ~dite ~ebaw ~emu> ~erda ~erla
 ~ertu ~etem ~guru ~ikus ~ine> ~ipak ~ipil ~iran ~item ~kasu ~kela ~kete ~kus> ~lagi ~lank ~lek> ~line ~lump ~maka
 ~masu ~mat> ~mati ~mau> ~mbah ~mert ~mpuh ~muka ~nak> ~ner> ~nko> ~nlin ~obek ~onli ~pake ~pang ~pemb ~pere ~pisa
 ~puda ~puh> ~rbar ~robe ~rtua ~rui> ~rus> ~saud ~scan ~sipi ~suk> ~suke ~sur> ~tem> ~temu ~tiku ~tua> ~tus> ~uar>
 ~udar ~uket ~umpu ~untu ~usak ~yap> ~yar>
dukcapil 2 ada+biaya akta+kelahiran akta+mana akta+tidak almarhum almarhum+bagaimana anjing bagaimana
 bakar+syaratnya bantu+akte bantu+kia bantu+nik bibi bibi+tidak bikin+lagi blangko blangko+habis cara data+ktp di+hp
 difabel diganti digital digital+di elektronik ganti+nama gawe+ktp habis+ktp identitas+anak identitas+digital
 ikd+bakar kartu+identitas kawin+di keterangan kia+bibi kia+saudara kk+hapus kk+robek kosong ktp+almarhum ktp+berapa
 lahir+anak lahir+daftar maaf+kk mau+pindah nikah punya saudara+dari saudara+meninggal saya+belum sim+hilang
 status+di status+kawin suami+meninggal surat+keterangan syaratnya tanda tanda+tangan tanggal tanpa+buku tiri ~<alm
 ~<anj ~<ant ~<bag ~<bed ~<dit ~<ele ~<gim ~<mat ~<mer ~<nen ~<ray ~<tam ~<tan ~adan ~afta ~agai ~aima ~akar ~alma
 ~ange ~arhu ~atah ~atny ~baga ~beda ~buka ~cah> ~daft ~difa ~dipa ~ecah ~eda> ~ektr ~enek ~fabe ~ftar ~gaim ~gima
 ~gita ~gko> ~habi ~hum> ~iapa ~ibi> ~idaf ~ifab ~igan ~ikah ~iman ~ital ~itam ~jing ~kah> ~koso ~ktan ~ktro ~lah>
 ~lekt ~lmar ~luar ~mana ~marh ~mban ~nek> ~nene ~neri ~nika ~njin ~nte> ~onik ~oson ~puny ~ratn ~raya ~rhum ~roni
 ~rusa ~sah> ~sak> ~sini ~song ~tand ~tant ~tar> ~tiri ~tron
dukcapil -2 =still @=kerja @=trc @first=kerja @first=trc akta+cerai alat ambulans bayar belum+data berobat
 bikin+mana buku buku+nikah butuh cari cek dapet dari+kemarin di+dtks di+gang dipukul jkn jual kali kamar mampu
 minta motor pindah+faskes roda tiap tidur+di tumpang+nikah yang+urus ~<bal ~<but ~<dan ~<dij ~<dir ~<jal ~<jkn
 ~<jua ~<kan ~<kay ~<kej ~<ken ~<kes ~<kom ~<lia ~<pal ~<pel ~<rod ~<tab ~<tah ~<tia ~<tok ~alan ~alin ~ambr ~ang>
 ~anga ~ans> ~anta ~apet ~api> ~ari> ~aris ~asih ~ayar ~bang ~baya ~bero ~buk> ~buku ~butu ~cari ~dape ~diti ~eman
 ~empa ~empu ~eras ~erem ~iap> ~ihan ~inso ~ipuk ~jala ~jkn> ~kan> ~knya ~komp ~lans ~lat> ~ling ~mala ~mar> ~mbul
 ~mela ~nang ~nggu ~nnya ~ntra ~ntua ~nyak ~oda> ~ongk ~pak> ~pera ~peri ~por> ~rdat ~roda ~sih> ~skin ~tiap ~trak
 ~tuan ~uka> ~uku> ~utuh
dukcapil -3 =tale @=darurat @first=darurat ada+yang bagaimana+ya di+pasar dtks faskes gang gelandangan harus kaki
 kursi nikah+hilang obat pak pakai+pinjam pbb pinjam pinjam+online santunan siapa syaratnya+apa tidur ~<bay ~<ber
 ~<cek ~<dic ~<din ~<dip ~<dtk ~<fas ~<gel ~<kab ~<kak ~<kal ~<kec ~<ker ~<kua ~<lap ~<mal ~<mam ~<mot ~<nge ~<oba
 ~<pan ~<pbb ~<pem ~<pen ~<ser ~<sia ~<ter ~<tun ~<yg> ~alat ~amar ~anan ~apa> ~aran ~arun ~arus ~aske ~ban> ~bata
 ~bela ~bil> ~bula ~bur> ~cek> ~diba ~dipu ~dtks ~dur> ~eng> ~enge ~fask ~han> ~haru ~hat> ~idur ~ini> ~inja ~inta
 ~istr ~jak> ~jam> ~jama ~jual ~kaki ~kali ~kara ~kes> ~kont ~kul> ~kurs ~lam> ~land ~mamp ~men> ~mint ~moto ~ndan
 ~njam ~nta> ~ontr ~otor ~pbb> ~peng ~pinj ~puku ~rah> ~rak> ~rban ~ring ~rkan ~rnya ~rsi> ~ruk> ~rung ~sant ~siap
 ~sin> ~stri ~tan> ~teng ~ter> ~tidu ~tks> ~tong ~tuh> ~ual> ~ukul ~ung> ~ursi ~usah ~yak>
dukcapil -4 # =heart =well @=damkar @=poli_jiwa @first=damkar @first=poli_jiwa ada air depan gratis kemarin odgj
 pasar pulang puskesmas rumah sekolah sudah+lama tetangga uang ya ~<ada ~<air ~<amb ~<dep ~<gra ~<har ~<kon ~<kur
 ~<lam ~<mel ~<min ~<odg ~<pak ~<pus ~<rum ~<san ~<seb ~<sek ~<tem ~<tet ~<uan ~<war ~<ya> ~aki> ~ali> ~ambu ~angg
 ~atis ~bat> ~dang ~depa ~dgj> ~ekol ~elan ~emar ~epan ~erob ~esma ~etan ~gela ~gga> ~grat ~kesm ~kola ~ksa> ~lan>
 ~mah> ~man> ~mari ~mas> ~mpu> ~nggi ~nsos ~ntun ~obat ~odgj ~olah ~pan> ~pasa ~ping ~pula ~pusk ~rati ~rik> ~roba
 ~ruma ~san> ~seko ~smas ~sos> ~teta ~ting ~tis> ~tor> ~tuna ~uan> ~uang ~umah ~unan ~uran ~uske
dukcapil -5 =work @=alat_bantu @=bedah_rumah @=pangan @=ppa @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=ppa harus+bagaimana ini tidak+punya yang ~<dib ~<ini ~<kam ~<man ~<nga ~<pul ~<yan ~ada> ~air> ~asar ~gang
 ~ing> ~sar> ~skes ~ulan ~yang
dukcapil -6 @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan ~ampu ~nan> ~ran>
dukcapil -7 =road
dukcapil -9 @=slrt @first=- @first=slrt
trc 12 bantu+apa
trc 11 ~ini>
trc 10 @=trc @first=trc apa ini trc ~<apa ~<ini ~<trc ~trc>
trc 9 =ask bisa+bantu dinsos ~<din ~apa> ~dins ~inso ~nsos ~sini ~sos>
trc 8 bot jam siapa sini ~<bot ~<sia ~bot> ~iapa ~siap
trc 7 24+jam bot+ini ~<jam ~<sin ~ayan ~jam> ~laya
trc 6 bayar+tidak dinas+sosial disini+bayar jam+kerja ke+sini lapor+disini lapor+ke pak+siapa sosial ~ial> ~osia
 ~sial ~sosi ~yana
trc 5 ada+gelandangan alamat apa+yang bagaimana+cara buka+24 cara+pakai chat dinas disini gelandangan+lapor ieu
 ieu+siapa ini+resmi ini+untuk kantor kerja+dinsos lapor+tanpa layan maaf+trc nomor+ini pakai+bot resmi+tidak
 siapa+ini tanpa+nama trc+buka trc+mana untuk+apa ~<cha ~<ieu ~<kan ~<lay ~<sah ~<sos ~aja> ~amat ~anan ~anto ~apor
 ~chat ~dina ~disi ~ieu> ~inas ~isin ~kant ~lapo ~mat> ~nas> ~ntor ~tuga ~ugas ~yan>
trc 4 aja alamat+dinas apa+laporan bantu+trc bisa boleh+lapor di+sini dinsos+mana fungsi iki iki+siapa ini+dari
 ini+nomor ini+pak kalian kantor+trc laporan+saya layan+ini nomor rahasia resmi saya+rahasia telepon telepon+dinsos
 trc+dengan trc+dinsos urus+apa ~<aja ~<bis ~<dim ~<fun ~<iki ~<kal ~<lap ~<nom ~<rah ~<res ~<sop ~ahas ~alia ~ama>
 ~asia ~bisa ~dima ~elay ~elep ~epon ~esmi ~fung ~gas> ~gsi> ~hasi ~iki> ~isa> ~lama ~lepo ~lian ~min> ~mor> ~ngsi
 ~nomo ~omor ~opo> ~paka ~pon> ~porn ~resm ~rusi ~smi> ~sopo ~tele ~ungs
trc 3 ada+biaya bayar beda+trc berapa boleh cara dari+kemarin dengan+satpol dinsos+sekarang hubung ini+bisa jam+di
 jam+tidak kalau kalau+ada kalian+urus kenapa lapor laporan mana nama pp satpol satpol+pp tanpa trc+24 trc+itu ~<adm
 ~<ala ~<hub ~<nam ~<pp> ~admi ~aha> ~akah ~alau ~anpa ~apai ~atpo ~ayar ~baya ~bole ~dany ~dmin ~edan ~enap ~erap
 ~gapa ~hat> ~hubu ~jany ~kali ~lau> ~leh> ~nama ~ngap ~npa> ~oleh ~orny ~pain ~pol> ~por> ~pora ~raha ~rapa ~rjan
 ~saha ~tanp ~tor> ~tpol ~ubun ~usin ~yar>
trc 2 aja+di bantu+bisa bantu+ini bener+dinsos biaya bisa+hubung bisa+lapor chat+apa daerah daerah+trc dengan
 fungsi+dinsos hubung+malam ini+bener ini+chat kenapa+aja malam+tidak sampai+mana tolong+bantu trc+bisa trc+sampai
 tugas tugas+apa yang+bisa ~<bol ~<dae ~<tel ~<tug ~<wil ~aera ~asny ~bera ~biay ~daer ~dihu ~gasn ~iaya ~ihub ~ilap
 ~ilay ~iman ~kah> ~kala ~kalo ~nan> ~napa ~nera ~sama ~satp ~sin> ~wila
trc -2 =office ada+yang alat ambulans bayi belum bpjs dipukul istri jual kursi lagi motor obat pasar sakit sekarang
 slrt slrt+itu sudah surat syaratnya terus tidur+di tua urus warga ~<akt ~<bak ~<bpj ~<dic ~<dik ~<dir ~<har ~<ist
 ~<jad ~<jua ~<kab ~<kar ~<kay ~<kem ~<lag ~<mal ~<mot ~<nen ~<oba ~<pak ~<pal ~<pan ~<rus ~<sak ~<san ~<seb ~<slr
 ~<sud ~<tab ~<tan ~<tia ~<tua ~<tun ~<uda ~<uru ~acar ~akar ~ake> ~akek ~akit ~ali> ~alik ~ambr ~ans> ~anti ~apak
 ~apan ~api> ~arah ~atny ~ayi> ~bah> ~baka ~bang ~baru ~bayi ~bela ~belu ~bpjs ~dipa ~diri ~ekar ~elum ~empa ~enek
 ~iap> ~inya ~ipuk ~kake ~kama ~keba ~kek> ~kema ~ket> ~kit> ~knya ~kurs ~kut> ~lagi ~lrt> ~lum> ~maka ~mbul ~moto
 ~mpu> ~nek> ~nene ~ngan ~nger ~nggi ~ntra ~ntun ~nyak ~pang ~pas> ~pjs> ~ratn ~ring ~rsi> ~ruk> ~rus> ~saki ~slrt
 ~suda ~tah> ~teng ~ter> ~tera ~teru ~tiap ~tong ~trak ~tri> ~uarg ~udah ~ukan ~umur ~ung> ~uran ~ursi ~urus ~warg
 ~yak> ~yang
"""
