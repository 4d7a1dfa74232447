"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas 3 3+bulan =ask ada+bantu alamat alergi alergi+gatal ambil anak+diare anak+hari anjing+tetangga
 antri+puskesmas badan balita bantu+flu bantu+hpv bantu+kb banyak+minta batuk+pilek batuk+tidak bebas+narkoba
 belum+punya bidan+desa bisa+diwakilin bisa+tidak bolong bpjs+bagaimana bulan+depan cek+darah cek+tb cibodas ciledug
 cuci cuci+luka darah+gratis darah+parah dbd+di depan+belum di+komplek diwakilin dokter+mata donor donor+darah
 dpt+untuk faskes+bagaimana faskes+bpjs flu+pak gigi+di gigit+kucing gizi habis+ambil haid haid+mau hari hari+apa
 hpv+syaratnya kakak+hamil kami kb+jam kb+suntik kelas kelas+ibu kelas+kakak kesehatan keterangan+sakit kolesterol
 komplek konsul kumat kuning kurus luka+siang maaf maaf+bisul maaf+donor maaf+usg mana mau+melahirkan mau+periksa
 melahirkan melahirkan+bulan merah minta minta+lagi murah narkoba+bikin nyamuk nyamuk+banyak obat obat+darah
 obat+sesak online online+puskesmas pap pap+smear pasang+spiral pelayanan pelayanan+puskesmas pkm pkm+tutup
 puskesmas+sini ringan ringan+kontrol rujukan+bagaimana rujukan+ke rutin saudara+diare sehat sini smear
 stroke+ringan suntik+3 suntik+rabies surat+bebas syaratnya tb tbc+gratis telat+haid tes+tbc tidak+naik tolong+bantu
 tutup+jam vitamin+a vitamin+hamil ~<ale ~<amb ~<ant ~<bad ~<bis ~<cib ~<cil ~<cuc ~<diw ~<giz ~<hai ~<jen ~<kam
 ~<lar ~<mur ~<oba ~<onl ~<pkm ~<rin ~<seh ~<sen ~<sia ~<sme ~<tb> ~aaf> ~abet ~abis ~acar ~adan ~aid> ~akil ~aler
 ~alit ~ana> ~anis ~anti ~antr ~ayan ~bada ~bal> ~bis> ~boda ~bolo ~buli ~cibo ~cile ~cuci ~dan> ~das> ~deka ~diwa
 ~dono ~dug> ~edug ~elas ~erda ~erde ~erol ~eseh ~este ~gizi ~haid ~hari ~hata ~hirk ~home ~ibod ~ihan ~iled ~imba
 ~ine> ~inta ~irka ~isem ~iwak ~izi> ~kamb ~kami ~kese ~kili ~kole ~kuma ~kuni ~ledu ~lerg ~lest ~line ~maaf ~mbil
 ~mera ~min> ~mint ~mple ~mura ~ncin ~nis> ~nlin ~nor> ~nsul ~nta> ~ntin ~odas ~oles ~ome> ~onli ~onor ~onsu ~pap>
 ~pasa ~pera ~ping ~pkm> ~rany ~ratn ~rawa ~tamb ~tan> ~ter> ~tera ~terd ~tero ~tri> ~tria ~tut> ~uci> ~umat ~utut
 ~waki ~yamu ~yana
puskesmas 2 abis+ambil aja+bisa anak+bolong asi+jadwal bantu+batuk bantu+senam bantu+usg banyak bayar bebas
 berobat+pakai cakar cakar+kucing campak+bisa darah+di desa dokter+gigi gigi+teman gizi+mana habis hamil+muda
 hari+sabtu istri+saya iud+lapor jadwalnya jam+pelayanan jentik+di karawaci katarak katarak+gratis kemana kena
 kencing+sakit kerja+di keterangan+dokter keterangan+hamil komplek+siapa kontrol+gula ktp+aja kucing+perlu kumat+ke
 lansia+pak maaf+gigit maaf+ibu maaf+maag maaf+mpasi maag+hp minggu mpasi+lapor mpasi+terus mual muda muda+mual naik
 nikah+catin nomor+wa nonaktif+mau operasi+katarak pendaftaran perlu+suntik pilek+berobat pindah rabies+gratis
 rabies+mana rujukan+cara sabtu sakit+mata saya+mau scaling scaling+gigi sekarang siang stroke suntik+tidak
 surat+untuk tikus+di untuk+nikah vaksin+rabies wa+puskesmas warga ~<beb ~<cak ~<dek ~<don ~<gan ~<hab ~<kak ~<kum
 ~<kun ~<man ~<min ~<mua ~<nai ~<sca ~<sin ~<str ~abtu ~aci> ~aik> ~alny ~ambi ~araw ~awac ~ayar ~bany ~bas> ~baya
 ~beba ~bera ~bora ~btu> ~caka ~cali ~desa ~dise ~ebas ~eham ~ekar ~esa> ~icak ~kan> ~kela ~kuru ~las> ~laya ~mila
 ~mual ~muda ~naik ~ndaf ~nti> ~ntu> ~nyam ~oke> ~ompl ~onak ~pind ~plek ~rasi ~rgi> ~roke ~ruti ~sabt ~scal ~stro
 ~trok ~uda> ~waci ~waln
puskesmas -2 =urgent abis+minum adik ambulans autis bakar bantu+24 bayi+blues bayi+gratis berhenti blues cv
 dan+popok darah+tidak darurat dinsos dipukul duit gratis+mana habis+melahirkan hari+raya hidup+susah izin jatuh
 jual keterangan+sehat kontrakan koperasi kucing+saya kursi liar maaf+puskesmas masih minta+beras minum+es miskin
 mobil paksa palsu permen permen+bikin pkh+ibu popok popok+bayi puskesmas+banget roda rumah rusak saya sehat+jiwa
 spmb subuh susah+tolong susu+dan tabrak tapi thr tiap tidak+berhenti tidur+di ugd untuk+anak wifi yang ~<,> ~<adi
 ~<aut ~<blu ~<boc ~<bun ~<cer ~<cv> ~<dam ~<dat ~<dep ~<dij ~<dik ~<dui ~<izi ~<jat ~<jua ~<kar ~<kay ~<kej ~<ket
 ~<kor ~<kos ~<mam ~<mis ~<mob ~<nya ~<pab ~<pad ~<pag ~<pop ~<pul ~<ray ~<rod ~<say ~<sit ~<spm ~<sta ~<sub ~<tak
 ~<tap ~<tem ~<thr ~<tok ~<ugd ~<wif ~<yan ~abra ~adik ~ahu> ~aji> ~akan ~alon ~alsu ~anga ~ange ~angi ~ank> ~ans>
 ~apan ~ari> ~arur ~atuh ~auti ~berh ~blue ~brak ~bude ~bula ~daru ~data ~dek> ~dibu ~dins ~dipa ~dite ~duit ~duk>
 ~duka ~ebak ~emas ~empu ~epan ~epti ~eran ~erem ~erhe ~erme ~gan> ~gas> ~gera ~golo ~hent ~iang ~iap> ~ifi> ~ipuk
 ~isi> ~iski ~istr ~itin ~izin ~jak> ~jatu ~kare ~keba ~keca ~kerj ~kope ~lak> ~lapo ~liar ~lsu> ~lues ~masi ~mbul
 ~misk ~mobi ~mput ~nah> ~napa ~nda> ~ngur ~nnya ~ntua ~obil ~oda> ~ong> ~ongk ~opok ~pada ~pah> ~pai> ~paks ~pere
 ~perm ~pil> ~pmb> ~pok> ~popo ~raya ~rhen ~rja> ~rmen ~rnya ~roda ~rura ~saya ~selo ~sih> ~sing ~spmb ~stri ~subu
 ~tabr ~tahu ~tapi ~temu ~teri ~thr> ~tian ~tiap ~tuan ~uar> ~uarg ~ubuh ~uduk ~ues> ~ugd> ~uit> ~ungg ~ursi ~usak
 ~usin ~utis ~wifi ~yang ~zin>
puskesmas -3 =past =well @=darurat @=poli_jiwa @first=darurat @first=poli_jiwa ada ada+yang alat alun alun+buka
 bantu+saya baru bau bawa beras bisa+bantu bus dan darah+pmi dengan es gelandangan hidup ikan+semprot inap ke+mana
 kucing malam+sesak masuk mau+minta meninggal minum motor pacar perut pkh pmi puskesmas+rawat rawat rawat+inap
 sakit+perut saya+tidak sebelah semangka semangka+suntik semprot+obat sesak+kumat sim suami sudah surat+waris susu
 tidak+mau tua umur ~<ada ~<akt ~<alu ~<bak ~<bau ~<baw ~<bia ~<bus ~<dap ~<dir ~<dis ~<es> ~<gel ~<gol ~<ina ~<kab
 ~<keb ~<kel ~<kop ~<kuc ~<kur ~<lap ~<lia ~<mas ~<ngu ~<pac ~<pkh ~<pmi ~<raw ~<rum ~<rus ~<sal ~<san ~<sek ~<ser
 ~<sud ~<tab ~<ter ~<tia ~<tua ~<tun ~<uda ~<umu ~ada> ~adi> ~ake> ~aksa ~alat ~ali> ~alun ~ama> ~amar ~ambr ~anta
 ~apor ~aru> ~asih ~asuk ~ater ~aya> ~bah> ~baka ~bau> ~bus> ~cara ~dam> ~diba ~dik> ~dipu ~diri ~diti ~dup> ~ebel
 ~elua ~elur ~empa ~enda ~endi ~enge ~eras ~erin ~erja ~erut ~gka> ~hidu ~iar> ~idup ~ilan ~inap ~inso ~inum ~inya
 ~ion> ~item ~jamb ~jual ~kama ~kin> ~kir> ~knya ~kolo ~kuci ~kul> ~kurs ~lan> ~land ~lun> ~mah> ~mang ~masu ~mbah
 ~men> ~meni ~minu ~mpu> ~nang ~nap> ~nasi ~ndan ~ndar ~ndir ~ngam ~ngan ~nger ~ngko ~nsel ~ntun ~num> ~ota> ~paca
 ~pals ~pan> ~pang ~pat> ~pend ~pet> ~pkh> ~pmi> ~por> ~puku ~raha ~raka ~ran> ~rsi> ~ruk> ~ruma ~rung ~rus> ~rut>
 ~saha ~sama ~sebe ~sim> ~skin ~suam ~suda ~susu ~tah> ~tasi ~teng ~tong ~tua> ~tung ~uami ~ucin ~udah ~ukul ~ulan
 ~umah ~unan ~usu>
puskesmas -4 =still @=ppa @=santunan @=trc @first=bedah_rumah @first=ppa @first=santunan @first=trc bapak butuh
 daftar di+cipondoh gratis+di gula+lansia hilang kk parah pasar rujukan+rsj sekolah syarat syarat+donor tidak+bisa
 tidur urus vaksin+hewan waris ~<bap ~<bar ~<but ~<daf ~<den ~<dip ~<duk ~<hal ~<hid ~<hil ~<kal ~<kec ~<ker ~<kk>
 ~<mot ~<nen ~<nga ~<pal ~<par ~<pem ~<psi ~<sam ~<seb ~<sim ~<sua ~<tah ~<tan ~<uru ~aby> ~alam ~anda ~angg ~apak
 ~aris ~awa> ~baby ~bapa ~baru ~bawa ~bela ~bian ~bur> ~butu ~dang ~deng ~dur> ~ekol ~elan ~emba ~enek ~eng> ~enin
 ~gela ~guru ~han> ~hila ~iri> ~kelu ~kola ~luar ~man> ~moto ~mur> ~nek> ~nene ~ngga ~ngka ~nsos ~ntra ~nya> ~olah
 ~otor ~pake ~para ~peng ~peru ~psik ~rang ~rik> ~ris> ~rusa ~san> ~seko ~suk> ~tang ~tidu ~trak ~tuna ~uan> ~umur
 ~utuh ~wari
puskesmas -5 =road =tale @=alat_bantu @=bedah_rumah @=damkar @=kerja @=polisi @first=alat_bantu @first=damkar
 @first=kerja @first=polisi apa di hewan ikan ini jalan jam+puskesmas malam odgj orang pak rabies+kucing
 suntik+bulan uang ~<apa ~<dan ~<di> ~<dib ~<din ~<dit ~<hew ~<ika ~<ini ~<jal ~<men ~<nge ~<odg ~<pak ~<uan ~<war
 ~aan> ~alan ~aman ~ampu ~ang> ~angk ~asar ~dgj> ~enga ~ewan ~ggal ~hewa ~ini> ~jala ~lana ~lang ~mala ~odgj ~onse
 ~ras> ~sar> ~sos> ~tar> ~tor> ~tuh> ~ung>
puskesmas -6 =drill =work @=pangan @=slrt @=ugd_malam @first=pangan @first=slrt @first=ugd_malam jiwa ktp+gigit mati
 ~<jiw ~<mal ~<ora ~ahan ~anan ~ati> ~gal> ~ikan ~iwa> ~jiwa ~lah> ~lam> ~mati ~oran ~uang
puskesmas -7 @=dukcapil @first=dukcapil ktp rsj ~<ktp ~<pen ~<rsj ~ktp> ~nan> ~rsj>
puskesmas -8 24+jam =heart obat+nyamuk
puskesmas -12 darah+mana
pangan 10 borax cimol ~<bor ~<cim ~bora ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia ~bian ~iren ~ngka
pangan 8 @=pangan @first=pangan cireng es palsu takjil ~<cir ~<es> ~<gul ~<tak ~akji ~alsu ~cire ~eng> ~iang ~jil>
 ~kjil ~lsu> ~reng ~takj ~ula>
pangan 7 =tale air+galon basi daging galon+bau gula jorok tahu warna ~<bas ~<ber ~<dag ~<jor ~<pal ~<sem ~<tah ~agin
 ~anan ~arna ~basi ~dagi ~ging ~gula ~ing> ~jamu ~joro ~kai> ~kana ~kutu ~men> ~nan> ~orok ~pals ~rna> ~rok> ~tahu
 ~tik> ~utu> ~warn
pangan 6 =beast =work ayam bakso boraks bpom campur daging+anjing di+pasar dijual galon halal ibu+saya ikan isi jamu
 kaleng katering kembung kopi makan nasi obat pakai panganan panganan+tidak permen pirt pusing sertifikat+halal susu
 tanggal telur tidak+sehat untuk+saya ~<aya ~<bak ~<bpo ~<cam ~<cek ~<dij ~<for ~<gar ~<ika ~<isi ~<jam ~<kad ~<kan
 ~<mak ~<mer ~<nas ~<oba ~<pir ~<ula ~<war ~adu> ~ahu> ~akai ~ake> ~aks> ~akso ~alal ~alen ~alin ~amu> ~amur ~angk
 ~arsa ~asi> ~ater ~ayam ~baks ~berl ~bpom ~camp ~cuna ~dalu ~diju ~erac ~erku ~erme ~form ~galo ~gara ~hala ~ijua
 ~irt> ~jual ~kada ~kale ~kate ~kopi ~kso> ~lal> ~leng ~lin> ~maka ~mali ~mpur ~numa ~nyal ~opi> ~orak ~orma ~paka
 ~perm ~pirt ~pom> ~pur> ~pusi ~raks ~rend ~rmal ~rmen ~rsa> ~rupu ~sing ~susu ~telu ~ual> ~uat> ~uman ~upuk ~usu>
 ~yam>
pangan 5 =well @1 aneh asli ayam+bangkai batu bau beras berlendir bikin bpom+produk busuk curiga daftar+bpom es+batu
 formalin garam ikan+semprot ilegal isi+ulang jajan kadaluarsa kantin ke+mana kenyal kosmetik kuat kue lapor+ke
 lewat+tanggal maaf madu mbg merah mie minum+es minyak muntah obat+kuat plastik produk produk+rumah restoran roti sd
 semangka semangka+suntik semprot+obat sudah+lewat ulang ~<ane ~<asl ~<bah ~<bat ~<bau ~<bia ~<bik ~<bub ~<bus ~<cur
 ~<gal ~<gor ~<ile ~<jaj ~<kat ~<kop ~<kot ~<kua ~<kue ~<maa ~<mad ~<mbg ~<men ~<mie ~<min ~<mun ~<pew ~<pla ~<ren
 ~<rot ~<sak ~<sd> ~<sus ~aaf> ~adal ~ahan ~ajan ~akan ~ala> ~alon ~alua ~amin ~aneh ~angs ~anti ~aram ~are> ~asli
 ~asti ~atu> ~awet ~baha ~bal> ~bat> ~batu ~bau> ~biki ~bubu ~bung ~busu ~dica ~duk> ~elur ~embu ~enya ~esto ~ewar
 ~gadu ~gka> ~gore ~iga> ~ikan ~ikin ~ileg ~inya ~isi> ~jaja ~jan> ~jana ~kan> ~kant ~kemb ~keny ~kosm ~kuat ~kue>
 ~lang ~last ~lega ~lend ~les> ~lon> ~lumu ~lur> ~maaf ~madu ~mang ~mbg> ~mbun ~menc ~meti ~mie> ~min> ~miny ~munt
 ~nany ~nasi ~neh> ~ngad ~ntah ~ntik ~ntin ~obat ~oduk ~ora> ~oren ~osme ~oti> ~pake ~pewa ~plas ~prod ~puk> ~rest
 ~riga ~rlen ~rnan ~rodu ~roti ~sema ~sli> ~smet ~stik ~stor ~sunt ~tah> ~teri ~tin> ~tora ~uars ~umut ~urig ~usin
 ~usuk ~wet> ~yala
pangan 4 abis abis+makan abis+minum ada+kutu air air+isi anak+sd asli+tidak ayam+mati bahaya+tidak bangkai bayi+ada
 bekas berlumut bubur bubur+bayi cabe cabe+kering cara+ceknya ceknya cilok cimin curah depot di+kantin di+minimarket
 diare dicat dong es+krim gorengan hajat hajat+racun jamuran kaleng+penyok karena ke+siapa kecap kecoa kenyal+banget
 kering+dicat kerupuk kornet kornet+kembung kotak kotor krim krim+keliling kutu lewat mati+dijual minimarket minum
 mual mules nasi+kotak nyala pasar pelangsing penambah penambah+stamina penyok periksa periksa+dong permen+bikin
 restoran+jorok saset sehat sertifikat skincare stamina suntik suplemen suplemen+ilegal tanpa tanpa+izin ulang+bau
 ~<abi ~<air ~<bek ~<cab ~<exp ~<kal ~<kim ~<kri ~<lew ~<mua ~<mul ~<pak ~<ram ~<res ~<sas ~<seh ~<sta ~<sup ~abe>
 ~abis ~air> ~ajat ~amba ~anpa ~arke ~asar ~aset ~beka ~bis> ~cabe ~cap> ~care ~cat> ~cek> ~cekn ~cilo ~cimi ~coa>
 ~cura ~diar ~dir> ~ecap ~ecoa ~egal ~ehat ~ekas ~ekny ~enda ~enyo ~erah ~erin ~erle ~erti ~erup ~etik ~ewat ~fika
 ~gkai ~gsin ~haja ~iare ~icam ~icat ~ifik ~ilin ~ilok ~imar ~imia ~imin ~ina> ~inca ~inim ~inum ~isem ~kas> ~keco
 ~kera ~kimi ~kin> ~kinc ~knya ~korn ~koto ~krim ~lewa ~lili ~lok> ~luar ~mark ~mera ~mini ~minu ~mual ~mule ~mut>
 ~namb ~net> ~ngsi ~nima ~nis> ~npa> ~num> ~nya> ~nyak ~nyok ~orne ~otak ~pasa ~pena ~plem ~ram> ~rena ~rim> ~ring
 ~rket ~rlum ~rnet ~rtif ~sar> ~sase ~seha ~set> ~stam ~suk> ~supl ~tami ~tanp ~tifi ~tih> ~ubur ~ulat ~ules ~unan
 ~ung> ~unta ~unti ~uple ~utih ~wat> ~yak> ~yal>
pangan 3 ada+izin air+kali asin awet awet+minggu bagaimana+ya bahan bahaya banyak+tikus batu+dari bau+aneh
 beras+berkutu berformalin berjamur berkutu berkutu+dari biduran+abis bikin+pusing bikin+sakit bleng boba boba+bikin
 borax+sekarang busuk+dari cek cireng+untuk dari dari+air dari+bantu dari+toko depot+air di+katering di+nasi
 diare+makan dijual+di es+kayu expired galon+isi goreng harus+bagaimana herbal higienis ijin+pirt ijo ikan+asin
 import item item+bekas izin izin+pirt jorok+lapor kantin+sekolah kecap+sudah keliling kemasan kerupuk+pakai
 kopi+oplosan kopi+saset kosmetik+merkuri krupuk krupuk+merah makan+mbg mbg+basi merah+tahu merkuri minum+kemasan
 minyak+item ngejreng obat+herbal obat+palsu pakai+boraks pembersih perut racun rambut rambut+di rapat
 rapat+berjamur rendam rendang rendang+berlendir rhodamin rombongan rombongan+racun roti+jamuran sakit sakit+perut
 sambal sambal+basi sekarang semprot snack snack+rapat susu+expired tahu+awet telur+busuk tempe tempe+bau
 tidak+busuk tidak+higienis ~<awe ~<bob ~<cil ~<dep ~<dic ~<don ~<haj ~<hal ~<her ~<hig ~<ijo ~<imp ~<ite ~<izi
 ~<kec ~<kor ~<kos ~<kru ~<kut ~<pan ~<pas ~<pen ~<pro ~<pus ~<rac ~<rap ~<rho ~<rom ~<sek ~<ski ~<sna ~<sun ~<tan
 ~<tel ~ack> ~acun ~ahay ~akit ~alok ~aluw ~ampu ~andu ~anya ~apat ~aren ~arun ~balo ~bar> ~berf ~berj ~berk ~blen
 ~boba ~bong ~cun> ~curi ~dami ~dari ~depo ~dise ~dong ~ejre ~ekar ~ekel ~elil ~embe ~emin ~empr ~emut ~enam ~endi
 ~enis ~epot ~eras ~erfo ~erik ~erut ~expi ~gana ~gejr ~get> ~gien ~haya ~herb ~higi ~hoda ~ieni ~igak ~igie ~ijo>
 ~ikat ~iksa ~impo ~inny ~ired ~jat> ~jren ~kare ~keru ~kit> ~kota ~krup ~leme ~luwa ~maha ~man> ~mber ~mbon ~merk
 ~mina ~mpor ~mpro ~muti ~nack ~ncar ~ndir ~ndun ~ngej ~oba> ~odam ~ombo ~onga ~ort> ~pang ~peny ~pire ~port ~pot>
 ~prot ~racu ~rbal ~red> ~rfor ~rhod ~riks ~rjam ~rkur ~rkut ~romb ~rot> ~rung ~rut> ~saki ~seke ~semi ~sert ~snac
 ~tak> ~tera ~tong ~uwar ~wars ~xpir ~yok> ~zin> ~zinn
pangan 2 ada+bahan aman+apa anak+saya anjing apa+tidak bahan+kimianya bakso+kenyal banget bantu+panganan
 banyak+kecoa basah basi+dijual baso baso+tikus beras+plastik berlumut+lapor bikin+anak bikin+muka bisa+tidak
 campur+kaca cek+makan cendol cendol+ijo dapur+katering depan+sekolah di+warung es+cendol garam+campur halal+umkm
 halal+usaha harus ijin ijo+nyala instan jajan+sd jamu+bikin jual+jamu kaca kimia kimianya makan+aman makan+basi
 makan+cimin makan+di makan+es makan+katering makan+seafood malabar masih+dijual mau+cek mencret mie+basah minggu
 minyak+goreng mual+abis muka+bengkak mules+abis pakai+formalin pasar+malabar penjual restoran+bau seafood
 sehat+anak siapa sirup sirup+warna tidak+ke tikus+di tolong+bantu usaha warna+aneh warna+merah warna+nyala warung
 yang+urus ~<anj ~<asi ~<ban ~<ble ~<cen ~<iji ~<kac ~<kem ~<ker ~<ngg ~<sea ~<usa ~abar ~aca> ~afoo ~alab ~asah
 ~asin ~basa ~baso ~cend ~cret ~dire ~dung ~eafo ~eman ~empe ~encr ~encu ~endo ~erlu ~ersi ~food ~gaka ~gal> ~haru
 ~hat> ~iany ~iapa ~iban ~ijin ~inst ~irup ~item ~jata ~jin> ~jing ~kaca ~kand ~keli ~ket> ~kuri ~kus> ~laba ~masa
 ~mbut ~mia> ~mian ~mpe> ~murn ~ncre ~ndam ~ndol ~njin ~njua ~nsta ~ood> ~pemb ~pemu ~penj ~peru ~ramb ~ras> ~rni>
 ~rsih ~saha ~seaf ~semp ~siap ~siru ~stan ~tem> ~waru
pangan -2 =ask @=darurat @=trc @=ugd_malam @first=darurat @first=trc @first=ugd_malam ada+tidak bantu+air bayar
 berapa curi dengan dipukul gas istri kaki kapan keras kontrakan kucing kursi lampu masuk obat+keras pasar+murah
 perizinan+bikin perlu rt saya saya+tidak susah susah+makan temen tiap tidur+di ~<bis ~<boc ~<bul ~<dan ~<dib ~<gas
 ~<gig ~<har ~<ist ~<kej ~<kom ~<kuc ~<lia ~<man ~<nen ~<nge ~<par ~<pul ~<rod ~<rt> ~<san ~<say ~<sya ~<taw ~<ter
 ~<umu ~<yg> ~acar ~adi> ~ambr ~ana> ~ans> ~aran ~asuk ~ayar ~baya ~bel> ~dah> ~dipa ~ebak ~eban ~empu ~erem ~erob
 ~erus ~gan> ~gigi ~iap> ~imak ~inso ~ipuk ~itu> ~kaki ~kama ~kapa ~kasi ~komp ~kuci ~kut> ~lahi ~lamp ~lem> ~masu
 ~mpat ~nggi ~ngur ~ongk ~pah> ~pere ~perl ~ping ~rak> ~raka ~rlu> ~roba ~rsi> ~sama ~saya ~susa ~syar ~tela ~teme
 ~tian ~tiap ~uar> ~ucin ~ursi ~yar> ~yara
pangan -3 @first=- @first=puskesmas adik alat bakar bawa belum bikin+restoran bikin+warung bpjs buka darah
 gelandangan gratis hari ini kena makan+syaratnya malam meninggal motor murah pelihara pelihara+ayam perizinan
 peternakan peternakan+ayam rumah rusak saudara surat tetangga tidak+ada tidak+bisa tidur tua warung+makan yang ~<,>
 ~<adi ~<akt ~<bar ~<baw ~<bpj ~<dik ~<din ~<gra ~<ini ~<jad ~<kab ~<ket ~<lam ~<mat ~<mel ~<mot ~<nel ~<ngu ~<pam
 ~<pun ~<rus ~<sal ~<sam ~<sur ~<tab ~<tet ~<tia ~<tua ~<tun ~<yan ~aan> ~adik ~aman ~ang> ~anta ~apan ~arat ~atis
 ~auda ~aya> ~baka ~ban> ~baru ~bawa ~belu ~bil> ~bpjs ~buka ~cing ~dan> ~dik> ~dipu ~elen ~elih ~elum ~empa ~enge
 ~enin ~eran ~erap ~eriz ~erja ~gas> ~grat ~hara ~hari ~idur ~ihan ~ihar ~iman ~inan ~inga ~ingg ~iri> ~kelu ~ker>
 ~kul> ~kurs ~land ~len> ~lum> ~mala ~meni ~moto ~mpu> ~nah> ~naka ~nang ~nele ~ning ~nsos ~nti> ~ntra ~ntua ~ontr
 ~pan> ~pas> ~peli ~peng ~pera ~pet> ~pete ~pjs> ~puku ~rati ~rik> ~rizi ~ruk> ~samp ~saud ~sura ~teng ~ter> ~teta
 ~tidu ~tis> ~trak ~tri> ~tua> ~tuan ~tuna ~udar ~ukan ~ukul ~unya ~usak ~zina
pangan -4 =drill =office @=poli_jiwa @=puskesmas @=santunan @first=poli_jiwa @first=santunan abis+hajat bapak biaya
 butuh hilang izin+bikin jam kampung kampung+abis kk lagi puskesmas racun+kampung suami uang ~<ala ~<amb ~<bap ~<buk
 ~<but ~<den ~<dit ~<gan ~<gel ~<hil ~<kak ~<keb ~<kk> ~<kon ~<kur ~<lag ~<mal ~<pin ~<rum ~<sen ~<sua ~<tem ~<uan
 ~agi> ~aki> ~alam ~ama> ~ampa ~angu ~arah ~awa> ~bapa ~biay ~bula ~butu ~deng ~diri ~dur> ~ekam ~emba ~erna ~esma
 ~etan ~eter ~gang ~gela ~guru ~hila ~ian> ~iaya ~istr ~jam> ~kamp ~kar> ~keba ~kena ~kesm ~kont ~lagi ~lam> ~liha
 ~mah> ~mpun ~nger ~ngun ~pung ~pusk ~rang ~rany ~rat> ~rnak ~ruma ~rusa ~sak> ~skes ~smas ~sos> ~stri ~suam ~tern
 ~ting ~tuh> ~uami ~uan> ~uang ~uka> ~umah ~umur ~urat ~uske ~utuh ~yang
pangan -5 # =road @=alat_bantu @=bedah_rumah @=ppa @=slrt @first=alat_bantu @first=bedah_rumah @first=dukcapil
 @first=ppa @first=slrt jalan kerja mau minta minum+racun odgj racun+tikus ~<dim ~<dip ~<jal ~<mas ~<mau ~<odg ~<ora
 ~<pet ~ah2> ~alan ~ami> ~anda ~apak ~dara ~dgj> ~dima ~ilan ~ini> ~inta ~jala ~kerj ~mas> ~mau> ~mint ~nta> ~odgj
 ~oran ~rja> ~tah2
pangan -6 =heart =still @=damkar @=dukcapil @=kerja @first=damkar @first=kerja ktp orang pak ~<kam ~<ktp ~ata> ~ktp>
 ~lan> ~pak>
pangan -7 @=polisi @first=polisi ayam+bau
kerja 14 thr ~<thr ~thr>
kerja 11 art tkw ~<art ~<tkw ~art> ~tkw>
kerja 10 tki ~<tki ~tki>
kerja 9 cv ~<cv> ~<umr ~umr>
kerja 8 @=kerja @first=kerja jadi+art jht kerja+untuk pt ~<gaw ~<jht ~<pad ~<pt> ~amel ~dame ~gang ~gawe ~jht> ~pada
kerja 7 =work ak1 gawe hrd kerja loker magang pabrik padamelan phk uang+makan umur ~<,> ~<ak1 ~<blk ~<hrd ~<ker
 ~<lok ~<low ~<mag ~<pab ~<phk ~<umu ~aan> ~abri ~adi> ~agan ~air> ~ak1> ~atih ~awe> ~blk> ~brik ~cari ~erja ~hrd>
 ~ker> ~kerj ~lati ~loke ~maga ~mela ~mur> ~oker ~pabr ~phk> ~rik> ~rja> ~umur
kerja 6 =drill ak1+online bantu+kerja bayi+sitter bikin bikin+ak1 cair cair+bagaimana cari di+phk fair info jaga
 jaga+toko jht+cair job job+fair kerja+di kontrak kursus lamaran latihan layoff lembur lowker lowongan mau+kerja
 pelatihan perusahaan pt+saya resmi sitter tahan thr+di tidak+bayar tidak+dikasih toko upah yang+aman ~<bik ~<bos
 ~<cai ~<car ~<dip ~<fai ~<inf ~<jag ~<job ~<kar ~<lat ~<lay ~<lem ~<pel ~<res ~<sit ~<tah ~<tok ~<upa ~aby> ~adam
 ~aga> ~ahaa ~aker ~amar ~ari> ~ayof ~baby ~biki ~bos> ~bur> ~elat ~embu ~erus ~esmi ~fair ~ggur ~haan ~han> ~ibay
 ~ihan ~ikas ~ikin ~info ~itte ~jaan ~jaga ~job> ~kasi ~kurs ~lama ~layo ~lemb ~lowk ~lowo ~mara ~mbur ~nfo> ~off>
 ~oko> ~onga ~owke ~owon ~pah> ~pela ~peru ~pir> ~rak> ~resm ~rjaa ~rsus ~rusa ~saha ~sitt ~smi> ~sus> ~taha ~ter>
 ~tiha ~toko ~tter ~upah ~ursu ~usah ~wker ~wong ~yoff
kerja 5 @1 ada+tidak aman art+cari aturannya bikin+cv bursa bursa+kerja butuh+kerja cari+kerja cari+majikan cuti
 cv+gratis dari+disnaker dengan+hrd di+bandara di+tangerang dikasih disnaker gaji gaji+saya gratis ijazah
 ijazah+tahan jadi jepang kartu kartu+kuning kena+phk kerja+lagi kerja+tidak komputer maaf+kerja mana nyambut
 nyambut+gawe paklaring penyalur pesangon potong supir tki+resmi tkw+syaratnya untuk+cv wawancara ~<atu ~<cut ~<dik
 ~<dim ~<dit ~<gaj ~<gra ~<ija ~<jep ~<kur ~<lam ~<lul ~<man ~<pen ~<pes ~<pot ~<sup ~<tan ~<waw ~ahan ~ahit ~aji>
 ~akla ~ango ~arny ~artu ~asih ~atis ~atur ~azah ~burs ~cair ~cuti ~diba ~dika ~dipe ~dipo ~disn ~dita ~ervi ~esan
 ~gaji ~gon> ~grat ~hak> ~hit> ~ijaz ~ipot ~isna ~itah ~jadi ~jahi ~jaza ~jepa ~kin> ~klar ~kont ~lari ~lulu ~mbut
 ~nake ~ncar ~ngan ~ngon ~ntra ~ompu ~ontr ~oton ~pakl ~peng ~pesa ~poto ~pute ~rann ~rati ~sih> ~snak ~supi ~tarn
 ~tis> ~trak ~tura ~ulus ~upir ~ursa ~uti> ~wanc ~wawa ~yalu ~yamb ~zah>
kerja 4 ada+lowongan bantu+thr barista belum+bayar boleh+tidak bpjs+ketenagakerjaan butuh+gawe cakap cakap+kerja
 cuti+hamil cv+mana daftar disuruh hak+saya hrd+lapor interview jahit karya kembali ketenagakerjaan kontrak+kerja
 kuning lewat lewat+mana loker+palsu lulusan makan masalah padat padat+karya palsu+minta pecat pengalaman
 pengalaman+kerja rumah+tangga saya+2 saya+apa sepihak sulit supir+pribadi surat+pengalaman tahan+pt tanda
 tanda+tangan tangerang tangga tki+syaratnya tolak tolong+bantu ~<ama ~<bab ~<bel ~<cak ~<daf ~<dib ~<dir ~<dis
 ~<int ~<jah ~<kon ~<lew ~<pec ~<per ~<sep ~<sul ~adat ~afta ~agak ~ahka ~ajar ~akap ~alur ~anca ~ange ~asal ~bali
 ~bari ~berm ~but> ~caka ~cat> ~daft ~dat> ~dima ~dimi ~diru ~dito ~ecat ~ena> ~enag ~enge ~enya ~epih ~erma ~ersu
 ~eten ~ewat ~ftar ~gake ~gen> ~gera ~hkan ~iew> ~ihak ~imin ~ing> ~inte ~ipec ~iper ~iput ~irum ~ista ~isur ~itol
 ~kart ~kemb ~komp ~kuni ~las> ~lewa ~lit> ~lur> ~lusa ~mahk ~mana ~masa ~mbal ~meng ~mput ~naga ~ngen ~nter ~nyam
 ~olak ~peca ~peny ~pers ~piha ~rist ~rkan ~rmas ~rnya ~rsa> ~rsul ~rtu> ~ruh> ~rvie ~rya> ~sang ~sepi ~sta> ~suli
 ~suru ~tand ~tar> ~tena ~terv ~tola ~tong ~ulit ~unin ~uruh ~usan ~uter ~view
kerja 3 2+bulan =ask aing aing+butuh apa+yang art+sekarang aturannya+hrd bagaimana+ada balai balai+latihan bandara
 bawah bawah+umur bayar bayar+pabrik bayar+perusahaan belum belum+turun bikin+wawancara bisa+kerja bulan bulan+tidak
 cari+gawean daftar+kerja daftar+mana daftar+tki damel damel+apa di+bawah di+hotel difabel gaji+belum gaji+suami
 gawe+di gawean hak info+loker jahit+gratis jam+kerja kami kantor+lama kapan ke+mana kena kerja+hari kerja+pabrik
 komputer+gratis kontrak+putus lapor+ke lapor+kemana las lowongan+di lulus maaf maaf+thr maaf+umur melahirkan
 melahirkan+mau momong momong+bayi nganggur pabrik+bagaimana pabrik+lapor pengangguran pengemudi phk+linglung
 potong+pt pribadi putus resign saya+pengangguran skorsing skorsing+pabrik slip slip+gaji surat+paklaring syaratnya
 tahan+hrd tahan+ijazah tahan+perusahaan tahun tanpa tanpa+pesangon tki+daftar tki+yang tkw+daftar umur+terus undur
 undur+diri untuk untuk+difabel untuk+ibu untuk+lamaran yang+ada ~<adm ~<ain ~<aya ~<bay ~<bua ~<bul ~<hak ~<jad
 ~<kap ~<kom ~<kun ~<las ~<maa ~<mom ~<nah ~<nao ~<nu> ~<pri ~<sko ~<sli ~<unt ~aaf> ~admi ~ahun ~aing ~alai ~aman
 ~ami> ~ana> ~anny ~anpa ~aon> ~apan ~arin ~aris ~arya ~awah ~awea ~ayar ~badi ~bala ~band ~baya ~belu ~buat ~cara
 ~difa ~dipa ~disu ~dmin ~durk ~ean> ~elum ~emud ~engu ~esig ~fabe ~gala ~gan> ~gemu ~gund ~gur> ~gura ~hirk ~hun>
 ~ibad ~ifab ~ign> ~iman ~ipak ~irka ~jar> ~kami ~kapa ~kary ~kors ~lip> ~lum> ~maaf ~momo ~naha ~naon ~ndur ~nger
 ~nggu ~ngun ~npa> ~ntuk ~nyal ~pang ~prib ~putu ~ratn ~resi ~riba ~ring ~rsin ~sala ~san> ~satp ~sign ~skor ~slip
 ~tanp ~tus> ~undu ~uran ~urka ~utus ~wah> ~wat> ~wean ~yar>
kerja 2 =not abis+melahirkan ada+bantu anak+saya apa apa+aja bahasa bahasa+jepang belajar cuti+melahirkan dmn
 karya+daftar kena+layoff kerja+harus kontrak+rumah kuning+syaratnya kursus+jahit kursus+komputer lagi layoff+lapor
 lowongan+pabrik makan+tidak masih+bisa mau+belajar mau+daftar online pabrik+sepatu paklaring+tidak paksa+tanda
 pelatihan+sertifikat penyalur+kerja pesangon+lapor phk+mau satpam sepatu sepihak+lapor smk tahun+ini tangan+dengan
 tangga+anak tetangga+rumah thr+tidak tidak+pak tipu+yayasan tolak+pt untuk+lansia untuk+lulusan untuk+tetangga
 upah+lembur wawancara+mana yayasan yayasan+penyalur ~<apa ~<bar ~<dif ~<dmn ~<lag ~<nya ~<onl ~<put ~<sat ~<smk
 ~<sya ~<und ~<yay ~alah ~ambu ~angg ~arat ~atny ~atpa ~awan ~ayas ~dmn> ~elan ~gole ~hasa ~ine> ~kap> ~kete ~lagi
 ~lai> ~lak> ~line ~lus> ~mel> ~ndar ~nlin ~nnya ~olek ~onli ~orsi ~patu ~sema ~sepa ~sing ~smk> ~syar ~tnya ~tpam
 ~tuk> ~uat> ~untu ~yara ~yaya
kerja -2 =past @=ugd_malam @first=ugd_malam adik akta ambulans asap darah data dengan+dia gaji+tahan gang ibu+kerja
 ini+resmi izin kakak+kerja kaki kali karyawan kerja+dengan kjp kjp+tangerang maaf+ibu masuk nama nomor pasar pulang
 punya resmi+tidak roda rumah spp tabrak tahan+terus tangerang+ada tetangga tiap ~<adi ~<asa ~<cer ~<dan ~<dat ~<ham
 ~<izi ~<kay ~<kej ~<kjp ~<kos ~<med ~<nom ~<pan ~<pek ~<rod ~<sal ~<seb ~<sen ~<spp ~<tet ~abra ~adik ~ake> ~akek
 ~akta ~alin ~ambr ~ans> ~asap ~asuk ~ayan ~baru ~brak ~dam> ~dan> ~ebak ~edia ~eger ~empu ~erem ~erob ~etan ~gali
 ~hon> ~iap> ~isi> ~kake ~kaki ~kali ~kek> ~kjp> ~knya ~kta> ~kuli ~lam> ~lamp ~laya ~ling ~mah> ~masu ~mbah ~mbul
 ~medi ~mor> ~nama ~nasi ~nek> ~nggi ~ngur ~nipu ~nomo ~oda> ~ohon ~omor ~ongk ~pere ~peri ~pet> ~pns> ~puny ~rban
 ~roba ~roda ~ruma ~ryaw ~sap> ~spp> ~tabr ~tah> ~tela ~tera ~teta ~tiap ~uarg ~umah ~yawa ~zin>
kerja -3 =tale @=darurat @first=darurat ada+yang alat bakar bansos bau bawa berapa bisa buka dia dinsos dipukul
 gelandangan ibu istri jatuh jual kakak kerja+minta kursi lansia makasih mau+lapor meninggal motor obat penipuan
 penipuan+lowongan rusak sakit saya+mau sehat sehat+untuk sudah surat+sehat terus tidur tidur+di trc ~<bau ~<ben
 ~<buk ~<dic ~<dij ~<ibu ~<ist ~<jat ~<jua ~<kat ~<keb ~<kec ~<kot ~<mer ~<mot ~<nam ~<nen ~<nge ~<ngu ~<nik ~<oba
 ~<pul ~<pun ~<rum ~<sak ~<sam ~<san ~<seh ~<sia ~<str ~<sud ~<tab ~<tam ~<tel ~<tia ~<trc ~<tun ~<uda ~<yg> ~acar
 ~akak ~akan ~akar ~akas ~aki> ~akit ~alat ~anan ~ang> ~angk ~anji ~anso ~anta ~api> ~arah ~arga ~asar ~atuh ~baka
 ~ban> ~bang ~bans ~bau> ~bil> ~bisa ~buka ~dang ~data ~dia> ~dik> ~dins ~eker ~empa ~enek ~enip ~erap ~eras ~gant
 ~ggu> ~guru ~ian> ~ibu> ~iksa ~ipua ~ipuk ~isa> ~izin ~jak> ~jatu ~kak> ~kaka ~kama ~kat> ~keba ~kelu ~ket> ~kit>
 ~kons ~kota ~lan> ~land ~lik> ~men> ~meni ~ming ~moto ~nene ~ngka ~nsia ~nti> ~ntua ~ntun ~nyak ~ota> ~otor ~pake
 ~pas> ~pasa ~pat> ~peni ~puan ~pula ~rapa ~ras> ~rga> ~rsi> ~ruk> ~rung ~saki ~samp ~sia> ~suda ~tan> ~teng ~teru
 ~tidu ~ting ~trc> ~tri> ~tua> ~tuan ~uar> ~udah ~ulan ~ursi ~usak ~yak>
kerja -4 =heart @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan @first=trc anak bagaimana+ya bapak
 bayar+tidak burnout burnout+kerja depan hamil+di hilang kontrakan pakai puskesmas rt saudara tidak+ada tidak+bisa
 untuk+kerja ~<akt ~<ala ~<amb ~<ana ~<bak ~<bap ~<bis ~<dar ~<dep ~<dig ~<gel ~<hil ~<kal ~<kel ~<lan ~<min ~<pin
 ~<pus ~<rt> ~<rus ~<sau ~<sek ~<tem ~<war ~akai ~alik ~ampa ~anak ~ansi ~anti ~apak ~auda ~awa> ~bah> ~bapa ~bat>
 ~bera ~burn ~dara ~depa ~ehat ~elua ~eng> ~enin ~esma ~gela ~ggal ~hila ~idur ~inso ~istr ~jual ~kai> ~kesm ~kul>
 ~lah> ~lans ~lat> ~luar ~mas> ~mpu> ~nak> ~ndan ~ngga ~nout ~obat ~out> ~paka ~puku ~pusk ~raka ~rin> ~rnou ~rus>
 ~sak> ~sar> ~saud ~seha ~skes ~smas ~stri ~suk> ~tian ~tuna ~ual> ~ukan ~ukul ~unan ~urno ~uske
kerja -5 =beast @=bedah_rumah @first=bedah_rumah air bayar+majikan gaji+tki ini jalan kk mati odgj sekolah
 syaratnya+apa taiwan+gaji tki+tidak ya ~<air ~<ber ~<dia ~<din ~<gan ~<ini ~<jal ~<kak ~<kk> ~<mat ~<odg ~<pas
 ~<pem ~<ter ~<ya> ~ajin ~alan ~ampu ~anga ~asi> ~ata> ~atan ~ati> ~dah> ~dgj> ~ekol ~erin ~gal> ~hat> ~ilan ~ingg
 ~inya ~jala ~jiny ~kar> ~kola ~mati ~nan> ~nya> ~odgj ~olah ~rah> ~rang ~seko ~udar ~uka> ~ung> ~wan>
kerja -6 @=alat_bantu @=damkar @=pangan @=ppa @=puskesmas @first=alat_bantu @first=damkar @first=pangan @first=ppa
 @first=puskesmas ktp orang ~<ktp ~<ora ~anya ~ini> ~ktp> ~lang ~nsos ~oran ~sos> ~uan>
kerja -7 =road @=polisi @=slrt @first=dukcapil @first=polisi @first=slrt
kerja -8 @=dukcapil
kerja -9 untuk+saya
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 wni ~<wni ~wni>
dukcapil 9 jadi+wni kia+anak kk ktp ~<kk> ~<ktp ~ktp>
dukcapil 8 @=dukcapil @first=dukcapil data+tidak kartu+saudara nik ~<dat ~ain> ~akte ~data ~imak ~nik>
dukcapil 7 akta akte bikin+ktp data jadi ktp+gigit lahir maaf+ktp masuk+kk nama pakai+orang pindah salah tumpang+kk
 ~<akt ~<dim ~<nam ~<nik ~<sal ~ahir ~akta ~alah ~ama> ~dima ~gant ~hir> ~inda ~jadi ~kta> ~kte> ~lahi ~nama ~ndah
 ~pil> ~pind ~sala
dukcapil 6 =office bantu+ktp belum+punya bikin di+bpjs di+kk di+ktp dukcapil gabung gabung+kk ganti ikd ke ke+rumah
 ketik ktp+bagaimana ktp+ke ktp+makan makan+anjing meninggal+kk nik+saya nik+tidak orang+lain pas+daftar rekam
 rekam+ktp salah+ketik saya+hilang surat surat+pindah tidak+ketemu wna ~<,> ~<bar ~<bik ~<gan ~<ikd ~<ila ~<jad
 ~<ke> ~<keb ~<lah ~<pin ~<rek ~<sur ~<wna ~adi> ~anji ~anti ~apil ~ata> ~atia ~bah> ~biki ~capi ~dah> ~dukc ~ekam
 ~emat ~gabu ~ikd> ~ikin ~kam> ~kart ~kcap ~keba ~kema ~keti ~kin> ~nda> ~nti> ~rat> ~reka ~sura ~tian ~ukca ~urat
 ~wna>
dukcapil 5 agama akta+lahir akta+mati aktivasi anyar baca bank bantu+gabung barcode belum bisa+jalan cetak damel
 dari+kk datang di+akta di+bank domisili ganda hilang kartu keliru keterangan+penduduk kk+anyar kk+apa kk+bagaimana
 kk+saya kk+syaratnya kk+tetangga ktp+hilang ktp+saya lain mau+bikin mau+rekam nama+di nama+keliru pas penduduk
 pindah+datang sudah+tidak tetangga+pak tidak+baca tidak+daftar tidak+online untuk+bank urus urus+kk wna+masuk ~<any
 ~<bac ~<bel ~<bla ~<cet ~<dom ~<gab ~<hil ~<kel ~<kem ~<ket ~<lai ~<pek ~<uru ~<waf ~abun ~aca> ~afat ~ank> ~apai
 ~arco ~artu ~baca ~bank ~barc ~baru ~belu ~blan ~bung ~ceta ~code ~diap ~domi ~ebac ~eker ~elek ~elir ~elum ~endu
 ~etak ~etik ~fat> ~gama ~hila ~ian> ~ili> ~imas ~iru> ~isil ~keli ~lain ~liru ~lum> ~misi ~ndud ~ode> ~omis ~pain
 ~peke ~rcod ~rdaf ~rtu> ~sili ~suki ~tak> ~ubah ~urus ~wafa
dukcapil 4 @1 ada+kk agama+di alamat baru bawa+banjir belum+jadi bikin+akta daftar+di denda di di+kasur di+sistem
 gawe gigit+tikus hapus ibu+meninggal identitas jelek ke+kk kelahiran kena+denda kerja+di kk+barcode kk+baru kk+bisa
 ktp+jelek ktp+luntur ktp+mana ktp+tidak laku laku+sampai luntur makan masuk meninggal orang+sakit pindah+dari
 pindah+kk pisah pisah+kk qr sampai+kapan sistem status surat+mati telat tumpang ubah urus+ktp wni+sekarang ~<aga
 ~<di> ~<dig ~<duk ~<hap ~<ide ~<jel ~<lun ~<ngu ~<num ~<qr> ~<tum ~<uba ~agam ~ake> ~amel ~apus ~aru> ~asuk ~atus
 ~awe> ~dame ~dend ~dent ~digi ~dudu ~duk> ~ebaw ~emuk ~enin ~enti ~erek ~ertu ~gal> ~gand ~gawe ~ggal ~guru ~hapu
 ~hira ~iden ~igit ~ikel ~ilan ~ipak ~isah ~iste ~itas ~ivas ~jaan ~jele ~ktiv ~laku ~lang ~lunt ~masu ~mbah ~mel>
 ~meni ~mert ~mpan ~muka ~ngur ~ntit ~ntur ~nump ~nyar ~pas> ~pus> ~rin> ~rjaa ~rlak ~rtua ~rus> ~sist ~stat ~stem
 ~tas> ~tatu ~terd ~tik> ~tita ~tiva ~tua> ~tump ~tur> ~uari ~uduk ~ukin ~umpa ~vasi
dukcapil 3 =not anak anak+angkat anak+tiri angkat baca+di banjir bantu+kia bantu+tidak beda belum+padan bener
 bikin+akte bisa+di blanko blanko+ktp buka buka+dukcapil cetak+lagi damel+kk dari di+bus di+dompet di+scan foto+ktp
 ganda+di ganti+kerja ganti+mana habis ikd+aktivasi jalan+bikin jam+buka kakak kasur ke+tangerang keluar+dari ketemu
 keterangan kia+lansia kk+ganti kk+hilang kk+makan kk+nya kk+tidak ktp+belum ktp+dengan ktp+kosong ktp+tinggal
 ktp+untuk lagi lahir+kena lansia+dari lapor+lahir lapor+pungli luar+nikah lumpuh maaf+pindah makan+rayap mati
 mau+rusak nik+belum nik+ganda nya nya+bagaimana online orang+tua padan padan+di pembantu perbarui pindah+domisili
 pudar pungli+bikin punya punya+akte rayap robek rusak rusak+kk salah+nama saudara+meninggal saya+pakai scan sipil
 suami+meninggal suket surat+keterangan tambah tambah+ke tangan+elektronik tanggal+lahir telat+lapor tidak+ada
 tidak+bisa tikus urus+akta ~<ana ~<dam ~<den ~<gaw ~<hab ~<lag ~<lak ~<lum ~<men ~<mer ~<onl ~<pud ~<pun ~<ray
 ~<rus ~<sca ~<sis ~<sta ~<tik ~akak ~akti ~aku> ~amat ~amba ~anak ~anko ~arui ~asur ~atat ~ati> ~ayap ~banj ~bek>
 ~bene ~berl ~can> ~cata ~dari ~dike ~dipa ~dite ~eda> ~elat ~emu> ~erda ~erla ~etem ~habi ~iapa ~ikus ~ine> ~ipil
 ~iran ~itam ~item ~jir> ~kak> ~kaka ~kasu ~kela ~kete ~kus> ~lagi ~lank ~lek> ~line ~lump ~mat> ~mati ~mpuh ~nak>
 ~ner> ~ngga ~ning ~njir ~nko> ~nlin ~obek ~onli ~pake ~pang ~pemb ~pend ~pere ~puda ~puh> ~puny ~raya ~rbar ~robe
 ~rui> ~scan ~sipi ~suk> ~suke ~sur> ~tamb ~tang ~tar> ~tem> ~temu ~tiku ~tus> ~uar> ~udar ~uket ~umpu ~usak ~yap>
 ~yar>
dukcapil 2 17+mau =past ada+bantu akta+kelahiran akta+mana akta+tidak almarhum almarhum+bagaimana anjing bagaimana
 bantu+akte bantu+nik baru+lahir bayi+masuk bikin+lagi blangko blangko+habis bpjs cara cara+dapat daftar dapat+kartu
 data+ktp dengan+sim di+hp difabel diganti digital digital+di elektronik ganti+nama gawe+ktp habis+ktp
 identitas+anak identitas+digital ikd+bakar kakak+tidak kartu+identitas kawin+di kena kia+kakak kk+hapus kk+robek
 kosong ktp+almarhum ktp+bawa ktp+berapa lansia+tidak legalisir+akta maaf+kk mau muslim nikah nikah+non non+muslim
 patah saudara saya+belum sim+hilang status+di status+kawin surat+domisili tanggal tua+belum umur+17 ~<anj ~<ant
 ~<bag ~<bed ~<bpj ~<daf ~<dit ~<ele ~<gim ~<mat ~<mba ~<pat ~<pis ~<sau ~<sip ~adan ~afta ~agai ~aima ~atah ~auda
 ~baga ~beda ~bpjs ~buka ~cah> ~daft ~difa ~ecah ~ektr ~fabe ~ftar ~gaim ~gima ~gita ~gko> ~hum> ~ifab ~igan ~ikah
 ~iman ~ital ~jing ~kah> ~kama ~koso ~ktan ~ktro ~lekt ~lim> ~mana ~mau> ~mban ~musl ~nika ~njin ~onik ~oson ~peca
 ~pisa ~pjs> ~ratn ~roni ~rusa ~sah> ~sak> ~saud ~sini ~slim ~song ~tela ~tron ~untu ~usli
dukcapil -2 4+belum =still @first=kerja abis akta+cerai ambulans anak+4 atm baru+syaratnya bau bayar belum+data
 berobat buku buku+nikah butuh dapet dipukul faskes jual kamar lama makam+saudara malam minta roda tiap tidur+di
 tumpang+nikah ~<abi ~<atm ~<bal ~<bau ~<but ~<dan ~<dap ~<dij ~<dir ~<fas ~<jal ~<jua ~<kan ~<kay ~<kej ~<kes ~<kom
 ~<kun ~<lap ~<lia ~<pal ~<pel ~<rod ~<tab ~<tah ~<ter ~<tok ~alan ~ambr ~angg ~ans> ~apet ~api> ~ari> ~aris ~aske
 ~atm> ~ayar ~bang ~bau> ~baya ~bero ~buku ~butu ~dam> ~dape ~diti ~eman ~empu ~eras ~erem ~fask ~gga> ~hari ~iap>
 ~ihan ~iksa ~inso ~ipuk ~izin ~jala ~kan> ~kara ~kes> ~knya ~komp ~kuli ~ling ~mamp ~mar> ~mbul ~mela ~mint ~mpat
 ~nang ~nnya ~ntra ~ntua ~nya> ~nyak ~oda> ~ongk ~pak> ~pera ~peri ~rban ~rdat ~rkan ~roda ~seja ~skin ~tiap ~trak
 ~tuan ~uka> ~uku> ~utuh ~wat>
dukcapil -3 =tale @=darurat @=kerja @=trc @first=darurat @first=trc ada+yang alat cek di+dtks di+gang di+pasar dtks
 gelandangan harus kaki kursi makam motor nikah+hilang obat pak pakai+pinjam pbb pinjam pinjam+online santunan
 saudara+mau siapa syaratnya+apa tidak+punya tidur ~<bay ~<ber ~<cek ~<dic ~<dtk ~<gel ~<kab ~<kal ~<kec ~<ker ~<kua
 ~<mal ~<mam ~<mel ~<mot ~<nge ~<oba ~<pan ~<pbb ~<pen ~<seb ~<ser ~<sia ~<tia ~<tun ~<yg> ~alat ~ali> ~aman ~amar
 ~anan ~anga ~apa> ~aran ~arus ~ban> ~bela ~bil> ~bula ~bur> ~cek> ~diba ~dipi ~dipu ~dtks ~dur> ~empa ~eng> ~enge
 ~erob ~etan ~han> ~haru ~hat> ~idur ~ini> ~inja ~inta ~ipin ~jak> ~jam> ~jama ~jual ~kaki ~kont ~kul> ~kurs ~lam>
 ~land ~mala ~men> ~moto ~ndan ~nggi ~nggu ~njam ~nta> ~ontr ~otor ~pbb> ~peng ~ping ~pinj ~puku ~rah> ~rak> ~ring
 ~rnya ~roba ~rsi> ~ruk> ~rung ~sant ~siap ~sin> ~teng ~ter> ~tidu ~tks> ~tong ~tuh> ~ual> ~ukul ~ung> ~ursi ~usah
 ~yak>
"""
