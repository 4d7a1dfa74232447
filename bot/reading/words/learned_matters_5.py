"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -3 =food =kin =well @first=poli_jiwa ada+nik bakar bantu+saya baru bawa berhenti berobat+mana bocah cari
 darah+tapi darurat data depan di+pasar di+sebelah dia dinsos dipukul ditinggal es gas gratis+mana gratis+sudah
 harus+bagaimana hilang ikan+semprot jual keliling kucing+saya kursi lampu lansia+di liar malam+sesak mana+bisa
 masuk mau+ke mau+minta meninggal minta+tolong minum mobil napas nik orang+tua pabrik puskesmas+rawat roda
 rumah+batuk saya+tidak sebelah+rumah semangka semangka+suntik semprot+obat sesak+kumat sim surat+waris susu tabrak
 tadi tangan tanpa tapi+tidak terus tidak+punya tinggal uang waris yang+gratis ~<akt ~<ang ~<aya ~<ben ~<car ~<cur
 ~<dal ~<dep ~<duk ~<es> ~<gas ~<gol ~<hid ~<hil ~<jua ~<keb ~<kos ~<lam ~<lem ~<lia ~<mba ~<mob ~<nan ~<nap ~<ngu
 ~<nya ~<pab ~<par ~<rod ~<rus ~<sta ~<tad ~<tem ~<tun ~<uan ~aan> ~abra ~abri ~aby> ~aga> ~ahan ~ahny ~ahu> ~akan
 ~ake> ~aksa ~ala> ~alam ~alik ~alsu ~ambr ~ang> ~angi ~anpa ~apas ~arga ~arur ~asuk ~ater ~baby ~baka ~beli ~berh
 ~boca ~brak ~brik ~buan ~bung ~cara ~cari ~cil> ~dam> ~daru ~dek> ~depa ~dia> ~diba ~dins ~dipu ~dita ~dite ~diti
 ~duk> ~ebak ~ebar ~elak ~elil ~emas ~emba ~ener ~enga ~enin ~epan ~epat ~eran ~eras ~erhe ~erin ~erus ~gen> ~gera
 ~gin> ~gis> ~gka> ~gkat ~golo ~hent ~hila ~hnya ~ian> ~inso ~inum ~ipuk ~iria ~item ~itu> ~jamb ~kama ~kang ~keba
 ~ker> ~kir> ~laka ~lant ~lari ~liar ~lik> ~lili ~ling ~lok> ~maha ~masu ~mbah ~meni ~minu ~mobi ~mong ~mpe> ~mput
 ~mur> ~nah> ~nasi ~ndir ~ngen ~ngga ~ngis ~ngom ~npa> ~nsel ~ntah ~ntra ~num> ~nung ~obil ~ocah ~oda> ~omon ~onga
 ~pabr ~pai> ~pake ~pals ~pan> ~pang ~pat> ~pend ~ran> ~rang ~rga> ~rhen ~ris> ~roda ~rsi> ~rura ~rus> ~rusa ~siko
 ~sim> ~suka ~susu ~tabr ~tak> ~tang ~tanp ~tasi ~temu ~teri ~teru ~tian ~trak ~tung ~tus> ~uar> ~uarg ~umpu ~umur
 ~ursi ~usu>
puskesmas -4 =blaze =drill =limp =nature =seek =still =tale @=bedah_rumah @=damkar @=darurat @=poli_jiwa @=ppa
 @first=bedah_rumah @first=damkar @first=darurat @first=ppa @first=trc ada+yang adik bisa+bantu butuh daftar
 darah+keliling di gelandangan ikan inap jalan kk kucing lapor malam motor parah pmi rawat+inap rujukan+rsj sebelah
 syarat syarat+donor tua ugd untuk+anak urus vaksin+hewan ~<adi ~<baw ~<boc ~<daf ~<di> ~<dib ~<gel ~<ika ~<ina
 ~<jal ~<kk> ~<kuc ~<mal ~<men ~<mot ~<nga ~<nge ~<ngo ~<pal ~<pam ~<pmi ~<psi ~<ser ~<sim ~<tab ~<ter ~<tua ~<ugd
 ~<uru ~<war ~adik ~alan ~ampe ~ampu ~andi ~angg ~angk ~anta ~aris ~bah> ~baru ~cah> ~dibu ~dik> ~dipa ~diri ~ehab
 ~elua ~elur ~enda ~gela ~iar> ~inan ~inap ~inya ~iri> ~isan ~istr ~itin ~jala ~jual ~keli ~kin> ~kolo ~kuci ~kul>
 ~kurs ~lah> ~land ~mand ~men> ~moto ~mpu> ~nap> ~napa ~nda> ~ndan ~ndar ~nger ~nsos ~ntun ~onse ~otor ~peng ~peru
 ~pmi> ~por> ~psik ~puku ~ruk> ~rung ~samp ~stri ~suk> ~tadi ~tah> ~tong ~tor> ~tuna ~ucin ~ugd> ~ukul ~unan ~ung>
 ~utuh ~wari
puskesmas -5 =arms =height =road =water =work @=alat_bantu @=kerja @=polisi @=santunan @=trc @first=alat_bantu
 @first=polisi @first=santunan beras gula+lansia hewan jam+puskesmas ktp orang pasar rabies+kucing tidak+bisa tidur
 tidur+di ~<but ~<din ~<dip ~<dit ~<hal ~<hew ~<kec ~<ktp ~<lap ~<ora ~<pak ~<pem ~<pen ~<tan ~<yg> ~aman ~anda
 ~apor ~awa> ~bawa ~bela ~bian ~bur> ~butu ~dang ~dur> ~ebel ~elan ~enge ~ewan ~guru ~hewa ~ini> ~kelu ~ktp> ~lam>
 ~lapo ~luar ~mala ~man> ~nang ~oran ~para ~raha ~rik> ~sebe ~sos> ~tar> ~tidu ~tuh>
puskesmas -6 =dead =money =strike @=pangan @=ugd_malam @first=kerja @first=pangan @first=ugd_malam jadwal+donor mati
 odgj tidak+mau ~<nen ~<odg ~asar ~ati> ~dgj> ~enek ~gal> ~ggal ~ikan ~mati ~nan> ~nene ~odgj ~ras> ~san> ~sar>
 ~uang
puskesmas -7 24+jam =heart @=dukcapil @=slrt @first=dukcapil @first=slrt ini ktp+digigit pak ~<ini ~nek>
puskesmas -8 jiwa rsj suntik+bulan ~<jiw ~<rsj ~iwa> ~jiwa ~rsj>
puskesmas -9 =mad obat+nyamuk ~lana
puskesmas -11 darah+mana
pangan 11 kapan+lagi murah+kapan
pangan 10 borax cimol ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia makan+gratis takjil ~<bor ~akji ~bora ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan beras cireng es gratis+mana jorok mana+hari ~<cir ~<es> ~<jor ~bian ~cire ~eng>
 ~joro ~orok ~reng ~tik>
pangan 7 =tale air+galon ayam basi bpom daging galon+bau gula halal hari+ini ibu+saya nasi nasi+kotak palsu pirt
 tahu tanggal warna ~<aya ~<bas ~<ber ~<bpo ~<dag ~<gul ~<kap ~<nas ~<pal ~<pir ~<sem ~<tak ~adu> ~agin ~ahu> ~alal
 ~alsu ~anan ~arna ~ayam ~basi ~bpom ~dagi ~form ~gara ~ging ~gula ~hala ~irt> ~jamu ~kana ~kutu ~lal> ~leng ~lin>
 ~lsu> ~mang ~nan> ~ngka ~nyal ~orma ~pals ~pirt ~pom> ~pur> ~rmal ~rna> ~rok> ~sing ~tahu ~ula> ~utu> ~warn ~yam>
pangan 6 =beast =food =sick ada+sembako ayam+mati bakso beras+abis boraks campur daging+anjing dapur dijual es+batu
 formalin galon ikan ilegal isi isi+ulang jamu kadaluarsa kaleng katering kembung kenyal kopi kotak makan minyak
 obat obat+kuat pakai panganan panganan+tidak permen pusing restoran sd semangka semangka+suntik sembako
 sembako+tidak sertifikat+halal sudah+lewat susu telur tidak+pak tidak+sehat ulang ~<bak ~<cam ~<cek ~<dij ~<for
 ~<gal ~<gar ~<gor ~<ika ~<ile ~<isi ~<kad ~<kan ~<kot ~<mak ~<mul ~<oba ~<pew ~<ren ~<sd> ~<sun ~<tah ~<ula ~adal
 ~akai ~ako> ~aks> ~akso ~alen ~alin ~alua ~amin ~amu> ~amur ~apur ~are> ~aren ~arsa ~asi> ~ater ~awet ~bako ~baks
 ~berl ~bung ~camp ~cuna ~dalu ~dapu ~diju ~ekel ~enya ~erac ~eras ~erik ~erme ~esto ~ewar ~galo ~gore ~iang ~ijua
 ~ileg ~ing> ~inya ~jual ~kada ~kai> ~kale ~kate ~keny ~kopi ~kota ~kso> ~lega ~les> ~lumu ~maka ~mali ~mbun ~men>
 ~miny ~mpur ~nasi ~ntik ~numa ~oduk ~opi> ~ora> ~orak ~oren ~otak ~paka ~perm ~pewa ~prod ~pusi ~raks ~ras> ~rend
 ~riks ~rmen ~rnan ~rodu ~rsa> ~rupu ~susu ~tak> ~telu ~teri ~ual> ~uars ~uman ~umut ~usu> ~wet>
pangan 5 =work abis ada+beas ada+kutu air air+isi anak+sd aneh asli awet ayam+bangkai bahaya+tidak bangkai batu
 bayi+ada beas beas+di berlendir bpom+produk bubur+bayi busuk cabe cara+ceknya ceknya cilok cimin curiga daftar+bpom
 depot di+pasar garam gorengan hajat+racun hari ikan+semprot izin+pirt jajan kantin kapan karena ke+mana
 kenyal+banget kerupuk kornet kornet+kembung kosmetik kuat kue kutu lab lapor+ke lewat+tanggal madu mbg merah mie
 minimarket minum+es mules permen+bikin plastik produk produk+rumah restoran+jorok roti saset semprot+obat suntik
 ~<abi ~<air ~<ane ~<anj ~<asl ~<awe ~<bah ~<bub ~<bus ~<cur ~<jaj ~<jam ~<kim ~<kop ~<kos ~<kri ~<kua ~<kue ~<lab
 ~<mad ~<mbg ~<mer ~<mie ~<min ~<pla ~<rot ~<sas ~<seh ~<sus ~<war ~abe> ~abis ~ahan ~ajan ~akan ~ake> ~ala> ~alon
 ~amba ~aneh ~angs ~aram ~arke ~aset ~asli ~asti ~baha ~bal> ~bat> ~batu ~bera ~bis> ~bubu ~busu ~cabe ~cek> ~cekn
 ~cilo ~cimi ~depo ~dica ~dir> ~eas> ~elur ~embu ~enga ~erah ~erku ~erle ~erup ~fika ~gadu ~gka> ~gkai ~hari ~ifik
 ~iga> ~ikat ~iksa ~ilok ~imar ~imia ~ina> ~inim ~isi> ~jaja ~jan> ~jana ~kan> ~kant ~kapa ~kare ~kemb ~kimi ~korn
 ~kosm ~krim ~ksa> ~kuat ~kue> ~lab> ~lang ~last ~lend ~lok> ~lon> ~lur> ~madu ~mark ~mbak ~mbg> ~mera ~meti ~mie>
 ~min> ~mini ~mule ~mut> ~nany ~neh> ~ngad ~nima ~ntah ~ntin ~nyak ~obat ~orne ~osme ~oti> ~pake ~plas ~puk> ~ren>
 ~rena ~rest ~riga ~rket ~rlen ~rnya ~roti ~sase ~seha ~seke ~sema ~semb ~set> ~sli> ~smet ~stik ~stor ~sunt ~tah>
 ~tami ~tora ~uat> ~ules ~unti ~upuk ~urig ~usin ~usuk ~yak> ~yal> ~yala
pangan 4 =smell =well @1 abis+duit abis+makan abis+minum air+kali anjir asin asli+tidak awet+minggu bagaimana+ya
 bahan banyak+tikus batu+dari bau berjamur berlumut bikin bubur cabe+kering cek curah dari+air depot+air di+kantin
 di+katering di+minimarket diare dicat diperiksa duit+lapar es+krim goreng hajat harus+bagaimana ikan+asin instan
 izin jamuran kaleng+penyok kecap kecoa kering+dicat kimia kotor krim krim+keliling lapar+anjir lewat maaf mah
 mati+dijual mentah mual muka+bengkak muntah ngejreng nyala pakai+formalin pasar pelangsing pembersih penambah
 penambah+stamina penyok periksa+dong perut rambut+di rapat rapat+berjamur rhodamin sakit+perut saya+abis sehat
 semprot sertifikat skincare snack snack+rapat stamina suplemen suplemen+ilegal tahu+awet tanpa+izin tidak+makan uji
 untuk+lansia untuk+saya ~<asi ~<bat ~<bau ~<bea ~<bek ~<bel ~<bia ~<bik ~<cab ~<cil ~<dap ~<dep ~<exp ~<haj ~<hal
 ~<hig ~<ima ~<izi ~<kat ~<kec ~<lew ~<maa ~<men ~<mua ~<mun ~<pak ~<pen ~<pro ~<ram ~<res ~<rho ~<sak ~<sna ~<sta
 ~<uji ~aaf> ~air> ~ajat ~alny ~angk ~anti ~aper ~asar ~bara ~bau> ~beas ~berj ~biki ~cap> ~cat> ~coa> ~cura ~curi
 ~dami ~diar ~duk> ~ecap ~ecoa ~egal ~ehat ~ejre ~ekny ~embe ~emin ~empr ~enda ~endi ~enyo ~epot ~erin ~erti ~erut
 ~etik ~ewat ~gejr ~gien ~gkus ~gsin ~gur> ~haja ~higi ~hoda ~iare ~ibag ~icam ~icat ~igie ~ikan ~ikin ~ilin ~imah
 ~imin ~inca ~inny ~inst ~isem ~izin ~jat> ~jata ~jren ~kak> ~keco ~kera ~ket> ~kinc ~koto ~lapa ~lape ~lewa ~lili
 ~luar ~maaf ~man> ~mber ~menc ~mia> ~mina ~mnya ~mpro ~mual ~munt ~nack ~namb ~net> ~ngej ~ngsi ~nis> ~nsta ~odam
 ~osan ~pasa ~pemb ~pena ~peny ~peri ~plem ~pot> ~prot ~rhod ~rim> ~ring ~rjam ~rlum ~rnet ~rtif ~rut> ~san> ~semi
 ~sert ~sih> ~snac ~stam ~stan ~suk> ~supl ~tifi ~tih> ~tin> ~tong ~ubur ~uji> ~ulat ~unan ~ungk ~unta ~uple ~urny
 ~utih ~wat> ~zin>
pangan 3 2+liter =child =part abis+ibu ada ada+bahan ada+izin apa+tidak asap+laki bagi bahan+kimianya bahaya
 bantu+ada barang barang+2 bau+lapor bau+obat bekas belas beli belum+bagi beras+barang beras+bulog berformalin
 biduran+abis bikin+anak bikin+pusing bikin+sakit bleng boba boba+bikin bukan+karena bulog bulog+jatah cendol
 cendol+ijo dan dan+bau dapur+tidak dari+bantu dari+kemarin depan+sd di+nasi di+rumah dijual+di dites dong edar
 es+cendol es+kayu expired galon+isi ge ge+tidak gratis halal+umkm hari+di herbal higienis hp+saya ijin+pirt ijo
 ijo+nyala import ini+mah item+bekas izin+edar jatah+saya jorok+lapor kantin+sekolah karena+sunah ke+minyak ke+siapa
 kecap+sudah kemasan kerupuk+pakai kimianya kontrakan+saya kopi+saset kosmetik+merkuri kotak+yang krupuk
 krupuk+merah laki+nganggur lalat lansia+masih lapar liter liter+ge lumut madu+palsu mah+bukan makan+basi makan+dari
 makan+katering makan+mbg makan+nasi mana masih+dijual masih+jalan mau+saya mbg+basi merah+tahu merkuri mi mi+instan
 mie+basah minum minum+kemasan minyak+item mules+abis mulu+3 murid nganggur obat+herbal obat+kimia obat+palsu
 pak+anak pakai+boraks pakai+pembersih pengawet pengawet+mayat periksa pink puasa puasa+terus rambut rebus
 rebus+singkong rendam rendang rendang+berlendir rombongan rombongan+racun roti+jamuran sakit saudara+puasa
 saya+0812 singkong singkong+mulu sunah sunah+wkwk susu+expired tahu+di tanpa telur+busuk terus+ini tidak+asap
 tidak+basi tidak+busuk tidak+higienis tikus+di tiren tolong+bantu uji+lab ulang+bau usaha warna+aneh warna+baju
 warna+merah warna+pink yang+untuk ~<ada ~<ble ~<bob ~<dic ~<dr> ~<eda ~<ge> ~<gpp ~<gra ~<gw> ~<her ~<ijo ~<imp
 ~<ins ~<kok ~<krn ~<kut ~<lit ~<lum ~<mi> ~<msh ~<ngg ~<ngr ~<pua ~<rap ~<rom ~<seb ~<ski ~<sup ~<tel ~<teu ~<usa
 ~ack> ~ahay ~alok ~aluw ~ampu ~andu ~anji ~anpa ~anya ~apan ~apar ~apat ~asin ~atis ~atu> ~bagi ~balo ~bar> ~beka
 ~bela ~beli ~berf ~bers ~blen ~boba ~bong ~bul> ~bulo ~care ~cend ~diba ~dise ~ebel ~ebus ~edar ~ekas ~elas ~eli>
 ~emut ~enam ~enis ~enju ~enta ~ento ~erfo ~ersi ~expi ~galn ~gebu ~get> ~ggur ~gpp> ~grat ~greb ~haya ~herb ~iany
 ~ieni ~ijo> ~impo ~ink> ~inum ~iper ~ired ~ites ~kand ~kas> ~keca ~keru ~kin> ~krn> ~krup ~kus> ~lala ~leme ~lite
 ~lnya ~luwa ~maha ~mare ~mbon ~ment ~merk ~mian ~minu ~mpe> ~msh> ~mura ~muri ~muti ~ncar ~ndol ~ndun ~ngaw ~ngeb
 ~ngre ~njua ~nnya ~npa> ~ntol ~nton ~num> ~nyok ~ombo ~onga ~ort> ~penj ~per> ~pink ~pire ~port ~puas ~purn ~rah>
 ~ram> ~ramb ~rati ~rbal ~red> ~rfor ~rid> ~rkur ~romb ~rot> ~rsih ~sar> ~semp ~snya ~tan> ~tanp ~teu> ~tire ~tol>
 ~uasa ~ulog ~unah ~ung> ~urah ~urid ~uwar ~wars ~xpir ~yah> ~yok> ~zinn
pangan 2 ada+apa air+mentah anak+muntah anak+sakit apa bakso+kenyal banget banyak+kecoa basah basi+dijual baso
 baso+tikus bau+aneh bengkak beras+berkutu berkutu berkutu+dari berlumut+lapor bisa+tidak campur+kaca dapur+katering
 dari+toko dengan+minyak dibawa es+teh garam+campur gorengan+pakai halal+usaha item jajan+sd jatah keliling
 kembung+ibu keripik kuat+ilegal kuning kutu+sekarang langsung lapor+kemana maaf+es maaf+makan makan+posyandu
 makan+seafood malabar mencret minyak+goreng minyak+tidak muka mulu muntah+semua obat+nyamuk pakai+air pasar+malabar
 posyandu+basi racun saya+belum seafood sekolah+jorok siapa+yang sirup sirup+warna syaratnya+apa telor telor+dengan
 warna+nyala ~<?> ~<apa ~<cen ~<don ~<har ~<ite ~<kal ~<kem ~<ker ~<kor ~<lai ~<mur ~<pas ~<rac ~<reb ~<sea ~<ser
 ~<tir ~abar ~acun ~ada> ~afoo ~aha> ~akit ~alab ~angg ~arun ~asah ~aso> ~atny ~basa ~baso ~begi ~cret ~cun> ~difo
 ~dipe ~dire ~dite ~dong ~dung ~eafo ~ebul ~elil ~eman ~empe ~encr ~endo ~erip ~gana ~gin> ~gkak ~gsun ~igak ~irup
 ~iter ~jir> ~kaya ~keli ~knya ~kosa ~kuni ~kuri ~laba ~lama ~las> ~losa ~mbel ~mbut ~meng ~mpor ~mula ~ncre ~ndam
 ~ndir ~ngsu ~njir ~oba> ~olan ~pela ~peru ~pik> ~plos ~racu ~rebu ~ripi ~rkut ~rni> ~rup> ~saki ~samb ~seaf ~sebe
 ~siru ~suna ~telo ~tis> ~tuli ~ulan ~uran ~yakn
pangan -2 =office @first=- @first=trc ada+bantu ada+yang adik aja ambruk beli+beras berapa bikin+restoran bisa curi
 di+depan di+jalan dia golok hamil jatuh kalau keluar kembali kucing kursi+roda laporan lari listrik mahal malam
 maling minum+obat mobil naik obat+keras pada pakai+guru paksa pas perempuan perizinan sampah saudara saya+mau
 sebelah sini tangerang tapi tetangga tutup warga ~<adi ~<bar ~<bay ~<bes ~<bis ~<cai ~<car ~<cer ~<cuc ~<dal ~<din
 ~<dip ~<jem ~<kak ~<kom ~<kuc ~<lah ~<lem ~<lis ~<mat ~<mir ~<mob ~<nai ~<nel ~<par ~<per ~<pol ~<ppp ~<pul ~<tap
 ~<tia ~<tru ~<tut ~abun ~adik ~ahir ~ahny ~akny ~aksa ~alau ~ali> ~alo> ~aman ~amil ~atan ~atia ~atuh ~auda ~baya
 ~bisa ~bruk ~car> ~dada ~dala ~dang ~dek> ~dia> ~dicu ~dima ~dipa ~emat ~eriz ~gar> ~gis> ~golo ~guru ~hami ~hnya
 ~ian> ~inan ~ini> ~inso ~iran ~isa> ~jang ~jatu ~kabu ~kala ~kelu ~kete ~kir> ~kolo ~komp ~kons ~kuci ~kuli ~lant
 ~lau> ~laya ~lik> ~list ~mala ~mata ~mbat ~mbil ~mbru ~mela ~mil> ~mobi ~mpah ~mpua ~mput ~naik ~nak> ~nele ~ngam
 ~ngis ~ntar ~ntun ~obil ~oper ~ota> ~pai> ~paks ~pata ~plek ~ppk> ~pppk ~raya ~rban ~rga> ~rizi ~sala ~saud ~send
 ~tama ~tapi ~tar> ~trik ~tup> ~tus> ~tutu ~ucin ~udar ~ujan ~utup ~warg ~zina
pangan -3 =arms =drill =hurt =water @=darurat @=trc @=ugd_malam @first=darurat @first=puskesmas @first=ugd_malam
 ada+orang alat ambulans bakar bayar biaya bikin+warung cari darah dipukul gang gas guru hilang istri itu jadi kaki
 kamar kampung kecil kena keras ktp+makan kursi lampu makan+anjing masuk nama perlu peternakan peternakan+ayam
 pindah roda rusak susah susah+makan tabrak tadi takut tanah temen tempat tidak+kuat tidak+punya tua umur
 warung+makan yang ~<aja ~<akt ~<ala ~<ang ~<ata ~<bil ~<buk ~<dat ~<dig ~<dim ~<gas ~<gol ~<gur ~<ham ~<hil ~<ist
 ~<itu ~<keb ~<kej ~<kel ~<kep ~<kes ~<lam ~<lar ~<lia ~<mal ~<mam ~<mas ~<mot ~<nam ~<nan ~<nik ~<pad ~<pun ~<ray
 ~<rod ~<rus ~<sep ~<suk ~<sum ~<tab ~<tad ~<taw ~<tet ~<tra ~<tua ~<yan ~abra ~aja> ~akar ~akek ~aki> ~akut ~alak
 ~alam ~amar ~ambi ~ambr ~ambu ~anah ~andi ~anga ~ans> ~arga ~asuk ~awa> ~ayar ~bali ~ban> ~bata ~bawa ~biay ~brak
 ~buh> ~buka ~bula ~cari ~cil> ~data ~dik> ~dipu ~dita ~diti ~ebak ~ecil ~elak ~elen ~elua ~emak ~empu ~enge ~erap
 ~erem ~erja ~erus ~gant ~gas> ~gera ~gigi ~gkat ~guna ~hara ~hila ~hon> ~iaya ~ihan ~inda ~inga ~ipak ~ipuk ~ita>
 ~jadi ~jak> ~kake ~kaki ~kalo ~kama ~kamp ~keci ~kek> ~ker> ~kont ~kot> ~kurs ~lahi ~laka ~lamp ~lari ~lek> ~lem>
 ~len> ~mand ~mar> ~masu ~mban ~mbul ~moto ~mur> ~nama ~nda> ~ndah ~ndan ~nggi ~ning ~ntra ~oda> ~ohon ~ongk ~ontr
 ~pada ~pat> ~pere ~perl ~pet> ~pete ~pind ~pora ~puan ~rak> ~remp ~rkan ~rlu> ~rnak ~roda ~rsi> ~sah> ~sal> ~samp
 ~sang ~sant ~sini ~suka ~susa ~tabr ~tadi ~taku ~tana ~tany ~tas> ~tasi ~tela ~teme ~teta ~tian ~trak ~tua> ~uar>
 ~ungg ~ursi ~uru> ~usak ~yang ~yar>
pangan -4 # =dead =height =kin =mad =poor =seek @=kerja @=puskesmas @=santunan @=slrt @first=santunan @first=slrt
 abis+hajat ada+tidak baru bawa bpjs buka butuh gelandangan izin+bikin jalan kampung+abis kata makan+anak mau
 mau+lapor meninggal minta motor pelihara pelihara+ayam puskesmas racun+kampung saya+sudah surat tidur+di uang ~<baw
 ~<bpj ~<but ~<dik ~<dit ~<gan ~<jad ~<jal ~<kab ~<kam ~<ket ~<kon ~<mau ~<mel ~<pin ~<sal ~<san ~<sen ~<sur ~<tem
 ~<tun ~<uan ~<umu ~aan> ~ami> ~ang> ~anta ~apak ~arah ~aru> ~baka ~bil> ~bpjs ~butu ~cing ~dara ~diri ~ekam ~elah
 ~elih ~empa ~enin ~erna ~esma ~etan ~gang ~gela ~ihar ~ilan ~imak ~ingg ~inta ~iri> ~istr ~jala ~kar> ~kata ~keba
 ~kena ~kesm ~kul> ~lam> ~lan> ~land ~liha ~mau> ~meni ~mint ~mpat ~mpu> ~mpun ~naka ~nang ~ngun ~nsos ~nta> ~nti>
 ~pah> ~pas> ~peli ~pera ~ping ~pjs> ~puku ~pusk ~rik> ~ruk> ~skes ~smas ~sos> ~stri ~sura ~ting ~tri> ~tuna ~uang
 ~uka> ~ukul ~urat ~uske ~utuh
pangan -5 =breath =force =limp =lost =road =stir @=alat_bantu @=bedah_rumah @=poli_jiwa @=ppa @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=poli_jiwa @first=ppa bapak jam kerja kk pak suami tidak+bisa tidur ~<amb
 ~<bap ~<gel ~<kk> ~<kur ~<ora ~<pet ~<sua ~<yg> ~adi> ~ahal ~alan ~ampa ~anda ~angu ~ata> ~bapa ~baru ~dur> ~eran
 ~eter ~hal> ~idur ~jam> ~kerj ~mas> ~nger ~ntua ~pung ~rang ~rat> ~rja> ~rusa ~sak> ~suam ~tidu ~tuan ~tuh> ~uami
 ~umur
pangan -6 =heart =money =strike @=damkar @=dukcapil @first=damkar @first=dukcapil ktp minum+racun odgj ~<ktp ~<odg
 ~dgj> ~ktp> ~odgj ~oran ~pak> ~uan>
pangan -7 @=polisi @first=polisi ayam+bau orang racun+tikus ~ah2> ~tah2
kerja 13 thr ~<thr ~thr>
kerja 11 tkw ~<tkw ~tkw>
kerja 10 art ~<art ~<umr ~art> ~umr>
kerja 9 cv kerja+untuk tki ~<cv> ~<tki ~amel ~dame ~tki>
kerja 8 =work @=kerja @first=kerja gawe hrd jht+cair kerja kerja+di padamelan phk pt umur ~<gaw ~<hrd ~<ker ~<pad
 ~<phk ~<pt> ~<umu ~awe> ~erja ~gawe ~hrd> ~kerj ~mur> ~pada ~phk> ~rja> ~umur
kerja 7 =drill ak1 bantu+umur bikin+ak1 di+phk jadi jadi+art jaga jaga+toko jht kartu+kuning lamaran lembur loker
 lowongan magang mau+kerja pabrik pelatihan perusahaan resmi toko uang+makan ~<ak1 ~<blk ~<bos ~<jag ~<jht ~<job
 ~<lok ~<low ~<mag ~<pab ~<res ~aan> ~abri ~adam ~adi> ~agan ~ahaa ~ak1> ~aker ~amar ~atih ~blk> ~bos> ~brik ~erus
 ~esmi ~fair ~gang ~ggur ~haan ~han> ~ihan ~jaan ~jadi ~jaga ~jht> ~ker> ~lati ~loke ~lowo ~maga ~mara ~mbur ~mela
 ~oker ~oko> ~owon ~pabr ~peru ~resm ~rik> ~rjaa ~rusa ~saha ~smi> ~ter> ~tiha ~toko ~usah ~wong
kerja 6 =seek ada+tidak ak1+online bantu+kerja bayi+sitter bikin+cv bursa bursa+kerja butuh+kerja cari dikasih
 disnaker fair gaji gaji+saya gratis ijazah ijazah+tahan info jahit jepang job job+fair kartu kerja+lagi kontrak
 kuning kursus latihan layoff lowker nganggur pesangon pt+saya sitter supir tahan thr+tidak tidak+bayar
 tidak+dikasih tki+resmi upah yang+aman ~<atu ~<dik ~<dip ~<dit ~<fai ~<gaj ~<gra ~<ija ~<inf ~<jad ~<jah ~<jep
 ~<lat ~<lay ~<lem ~<lul ~<pel ~<pes ~<sep ~<sit ~<sup ~<tah ~<tok ~<upa ~aby> ~aga> ~ahan ~ahit ~air> ~aji> ~alur
 ~ango ~ari> ~artu ~atis ~ayof ~azah ~baby ~bur> ~burs ~cari ~dika ~dipe ~disn ~elat ~embu ~enge ~ervi ~esan ~gaji
 ~gon> ~grat ~gur> ~hit> ~ibay ~ijaz ~ikas ~info ~inte ~isna ~itte ~jahi ~jaza ~jepa ~job> ~kart ~kuni ~kurs ~lama
 ~layo ~lemb ~lowk ~lulu ~lur> ~nake ~nfo> ~ngon ~off> ~onga ~owke ~pah> ~pela ~peng ~pesa ~pir> ~rak> ~rati ~rsus
 ~rtu> ~sang ~sitt ~snak ~supi ~sus> ~taha ~tarn ~tter ~tura ~ulus ~unin ~upah ~upir ~ursa ~ursu ~wker ~yalu ~yoff
 ~zah>
kerja 5 =wait ada+lowongan aman aturannya barista belum belum+bayar bikin bpjs+ketenagakerjaan bulan cair+bagaimana
 cari+kerja cuti daftar dari+disnaker dengan+hrd di+bandara di+mall di+tangerang interview karya ke+jepang kena
 kena+phk kerja+tidak ketenagakerjaan komputer lapor+ke las lewat+mana lulus lulusan maaf+kerja mall mana nganggur+2
 nyambut nyambut+gawe pabrik+sepatu padat padat+karya paklaring pecat pengalaman penyalur potong rumah+tangga saya+2
 sepatu sulit supir+pribadi tahan+pt terima tki+syaratnya tkw+syaratnya tolak umur+anak untuk+ibu untuk+lansia
 wawancara ~<bab ~<bik ~<bul ~<car ~<cut ~<daf ~<dib ~<dim ~<dir ~<dis ~<int ~<kar ~<kun ~<kur ~<lam ~<las ~<man
 ~<ner ~<nya ~<pen ~<per ~<pot ~<sul ~<waw ~adat ~afta ~agak ~ahka ~akla ~ange ~arin ~arny ~asal ~asih ~atur ~bari
 ~belu ~biki ~cuti ~daft ~dat> ~diba ~dimi ~dipo ~diru ~dita ~dito ~ecat ~elum ~enag ~erim ~ersu ~eten ~ftar ~gake
 ~gen> ~hak> ~hkan ~iew> ~ikin ~imin ~ipak ~iper ~ipot ~irum ~ista ~itah ~itol ~kasi ~klar ~komp ~kont ~lari ~las>
 ~lit> ~lum> ~lus> ~lusa ~mahk ~mall ~mbut ~meng ~mput ~naga ~ncar ~ngen ~nter ~ntra ~nyal ~nyam ~olak ~ompu ~ontr
 ~oton ~pakl ~pang ~patu ~pers ~poto ~pute ~rann ~rist ~rnya ~rsa> ~rsul ~ruh> ~rvie ~rya> ~san> ~sepa ~sih> ~sta>
 ~suli ~tena ~terv ~tis> ~tola ~trak ~ulit ~usan ~uter ~uti> ~view ~wanc ~wawa ~yamb
kerja 4 2+tahun 40+masih =part =thanks @1 anak+saya apa apa+aja apa+wae art+cari balai ban bandara bayar+pabrik
 belum+turun biar+bisa bikin+wawancara bisa+kerja boleh+tidak butuh+gawe cair cakap cakap+kerja cari+gawean
 cari+majikan cuti+hamil cv+gratis cv+mana di+hotel dinas disuruh gaji+suami gawean hak hak+saya hrd+lapor jam+kerja
 kami kantor+lama kapan kembali kerja+pabrik kontrak+kerja kontrak+putus lapor+kemana lewat loker+palsu lulus+smk
 masalah masih momong momong+bayi pabrik+lapor palsu+minta pelatihan+barista pengalaman+kerja resign satpam saya+apa
 sepihak smk surat+paklaring surat+pengalaman susah tahan+hrd tahan+ijazah tahun tanda tanda+tangan tangerang tangga
 tanpa+pesangon tki+yang umur+40 untuk+cv wae ~<adm ~<ama ~<apa ~<bel ~<bur ~<cai ~<cak ~<hak ~<kap ~<kom ~<kon
 ~<lew ~<men ~<mom ~<nah ~<nao ~<pec ~<sat ~<smk ~<tan ~<wae ~<waj ~admi ~ahun ~ajar ~akap ~alah ~alai ~all> ~aman
 ~ami> ~ana> ~anca ~angg ~aon> ~apan ~aris ~arya ~atpa ~atu> ~awea ~bala ~bali ~band ~berm ~but> ~cair ~caka ~cat>
 ~dipa ~dmin ~ean> ~emud ~enja ~enya ~epat ~epih ~erma ~esig ~ewat ~gala ~gera ~gole ~hun> ~ign> ~ihak ~ima> ~ipec
 ~iput ~kami ~kapa ~kary ~kemb ~kete ~kin> ~lai> ~lak> ~lewa ~mana ~masa ~mbal ~momo ~naha ~naon ~neri ~ngan ~nger
 ~olek ~orsi ~pam> ~peca ~peny ~piha ~resi ~rima ~ring ~rkan ~rmas ~satp ~sema ~sepi ~sign ~smk> ~suru ~susa ~tand
 ~tar> ~tong ~tpam ~uran ~urka ~uruh ~wae> ~wean
kerja 3 2+bulan =ask ada+bursa aing aing+butuh art+di aturannya+hrd balai+latihan bantu+thr barista+gratis bawah
 bawah+umur bayar bayar+perusahaan belajar biar bulan+tidak cuti+melahirkan daftar+kerja daftar+mana daftar+tki
 damel+apa dari+dinas denger denger+ada di+bawah di+kembali dia+mau difabel dulu gaji+belum gaji+di gawe+di
 hari+libur ikut+pelatihan info+loker jadi+tki jahit+gratis karena+perusahaan ke ke+mana kena+layoff kerja+hari
 kerja+harus kerja+ke klaim+susah komputer+gratis korea kuning+ak1 kursus+jahit layoff+lapor loker+untuk lulusan+smp
 magang+ke makan+tidak masih+ada mau+belajar melahirkan melahirkan+mau minta+uang online operator outsourcing
 pabrik+bagaimana paksa+tanda panjang pelatihan+gratis pemkot+ada pengangguran pengemudi penyalur+kerja
 pesangon+tidak phk+linglung phk+mau potong+pt pribadi program salur saya+denger saya+pengangguran sepihak+lapor
 sertifikat skorsing skorsing+pabrik slip slip+gaji soal susah+karena syaratnya tahan+perusahaan tangan+dengan tanpa
 thr+dari tipu+yayasan tk+klaim tki+daftar tkw+daftar undur undur+diri untuk untuk+difabel untuk+lamaran
 untuk+lulusan yang+ada yang+terima yayasan+penyalur ~<?> ~<ain ~<bar ~<bay ~<beb ~<bua ~<dul ~<ke> ~<nu> ~<onl
 ~<opo ~<out ~<pri ~<sko ~<sli ~<soa ~<sur ~<sus ~<sya ~<und ~adu> ~aing ~ali> ~alny ~anny ~anpa ~aun> ~awah ~ayar
 ~badi ~baya ~beba ~biar ~buat ~bula ~difa ~dima ~dina ~disa ~disu ~dulu ~durk ~elan ~emal ~emba ~ena> ~engu ~fabe
 ~fika ~gadu ~gan> ~gemu ~gram ~gund ~gura ~ibad ~ifab ~ifik ~ikny ~iman ~inas ~ine> ~ing> ~irka ~isur ~jar> ~juta
 ~kore ~kors ~lanc ~line ~lip> ~masi ~napi ~nas> ~ndar ~ndur ~ngad ~ngal ~nlin ~nnya ~npa> ~oal> ~oaln ~ogra ~onli
 ~orea ~ourc ~outs ~penj ~prib ~prog ~ratn ~rcin ~rea> ~riba ~rogr ~rsin ~rtif ~sala ~salu ~sing ~skor ~slip ~soal
 ~sour ~syar ~tanp ~taun ~teri ~tifi ~tsou ~uat> ~undu ~urci ~utso ~wah> ~wat> ~yar>
kerja 2 =not =still aja apa+yang bagaimana+ibu bahasa bahasa+jepang ban+saudara bantu+padamelan baru+lulus
 bayi+kerja cilok+dari cuci+piring cv+ada dagang+cilok damel di+pabrik dicap dicap+ban dmn dua+bulan fair+kapan
 gudang halal hrd+bagaimana ibu+rumah ijazah+saya jepang+dari kantor karya+daftar kaya kerja+cuci kerja+mana klaim
 kontrak+rumah kursus+komputer lama las+gratis libur lowongan+pabrik mau+daftar menjahit minta modal+dagang
 padamelan+malam paklaring+tidak pesangon+lapor phk+pabrik prakerja putus servis siapa+yang suami+di surat tahan+pak
 tahun+dicap terakhir tolak+pt tolong+bantu uang upah+lembur wawancara+mana yayasan ~<,> ~<aja ~<dif ~<dmn ~<gud
 ~<kem ~<kla ~<lib ~<pro ~<uan ~<unt ~<yay ~aim> ~alal ~ance ~apa> ~aran ~arat ~aten ~atny ~ator ~awan ~ayas ~cara
 ~diur ~dmn> ~erak ~eran ~esai ~ger> ~guda ~hasa ~hirk ~iar> ~ibur ~icap ~ikat ~iuru ~kena ~klai ~kopi ~lahi ~laim
 ~lal> ~lek> ~libu ~lnya ~mint ~ngel ~ngun ~ning ~njah ~ntor ~ntuk ~nyar ~opi> ~opo> ~putu ~rake ~rakh ~ram> ~rato
 ~rvis ~sah> ~sert ~tuk> ~udan ~ulu> ~untu ~utus ~yara ~yari ~yaya
kerja -2 =elder =tale ada+orang ambruk anak+kerja bantu+saya banyak bocah cuma data di+jalan di+pasar dokter
 gaji+tahan ganti itu izin jht+bpjs karyawan kata+mau kayu keluar kerja+minta kota listrik luka malam naik ngomong
 orang+tua pakai pas penipuan+lowongan perempuan pukul rs rumah santunan saudara sering sudah suka syaratnya+apa
 tadi tahan+ibu tangis terus tidak+punya tinggal tk+cair untuk+kerja ~<bed ~<bis ~<cum ~<cur ~<din ~<dok ~<ham ~<itu
 ~<izi ~<jam ~<kel ~<kep ~<kes ~<lak ~<lar ~<lis ~<luk ~<mak ~<mur ~<nai ~<pal ~<pam ~<peg ~<pos ~<puk ~<rs> ~<rum
 ~<sau ~<seb ~<seh ~<sej ~<sta ~<str ~<tad ~<ter ~<tin ~<tip ~<uta ~<wal ~aha> ~ahny ~airi ~akai ~ake> ~aku> ~alak
 ~alat ~andi ~andu ~ang> ~angu ~ank> ~arun ~atan ~atia ~auda ~ayat ~ayu> ~baik ~baka ~bany ~bar> ~bela ~beli ~boca
 ~bruk ~buh> ~car> ~cek> ~cil> ~dara ~dia> ~dokt ~edia ~egan ~ehat ~emak ~emat ~emen ~enda ~endi ~engk ~erba ~erda
 ~erik ~eter ~gar> ~gigi ~gis> ~golo ~gomo ~hnya ~iang ~iapa ~iban ~igaj ~inda ~ipu> ~ita> ~itia ~jata ~jid> ~jual
 ~kayu ~kelu ~kera ~kir> ~kok> ~kolo ~kosa ~kter ~laya ~liat ~list ~luka ~mah> ~mali ~mbru ~mera ~mpan ~mpe> ~mpua
 ~mpun ~naik ~nasi ~ndah ~ndir ~ngam ~ngis ~ngko ~ngku ~ngom ~nika ~nipu ~niti ~ntah ~ntar ~nya> ~oba> ~ocah ~okte
 ~olok ~pega ~peke ~pema ~pene ~pinj ~pos> ~pur> ~rapa ~ret> ~riks ~ris> ~ruma ~ryaw ~saud ~sebe ~seja ~semb ~seri
 ~siap ~sjid ~skin ~skri ~suda ~tadi ~tasi ~teru ~tin> ~trik ~tuga ~ual> ~udah ~ugas ~ukan ~umah ~yat> ~yawa ~zin>
kerja -3 =client =force =kin =stir @=ugd_malam @first=- @first=ugd_malam adik akta ambulans anak asap bakar baru bau
 bawa bayi+kuning berobat bikin+laporan dan darah dengan+dia dia dipukul foto gang kali kamar kata kerja+dengan
 kursi kursi+roda lampu lansia lapor+pak lihat makasih masuk mobil motor nomor obat pasar penipuan roda rusak sampai
 sebelah sekarang sudah+lama tahu tetangga tidak+kembali tidur+di warung ~<adi ~<ala ~<ana ~<asa ~<bak ~<bau ~<boc
 ~<cer ~<dij ~<kab ~<kec ~<kos ~<lan ~<lia ~<lih ~<mam ~<med ~<mob ~<mot ~<mul ~<nam ~<nen ~<ngo ~<nik ~<nom ~<oba
 ~<pag ~<pek ~<pet ~<rod ~<sam ~<sen ~<sia ~<skr ~<sud ~<suk ~<tam ~<tet ~<uda ~<yg> ~acar ~adik ~akas ~aki> ~akny
 ~akta ~ala> ~amat ~ambr ~ampe ~anak ~angi ~angk ~ans> ~ansi ~anta ~apor ~arah ~aru> ~asap ~asuk ~bau> ~bera ~bero
 ~bil> ~cah> ~dah> ~dam> ~data ~diga ~dik> ~dite ~dur> ~ebel ~ekar ~elak ~elua ~empu ~enek ~enip ~erah ~erap ~erem
 ~ggal ~ian> ~ihat ~ikah ~ikan ~iksa ~inya ~ipua ~ipuk ~iri> ~isan ~isi> ~izin ~jiny ~kah> ~kai> ~kara ~kata ~keba
 ~kons ~kota ~kta> ~lam> ~lamp ~lans ~lant ~lapo ~lat> ~liha ~ling ~luar ~masu ~mat> ~mbah ~mbul ~medi ~men> ~mobi
 ~mor> ~moto ~mpai ~nah> ~nak> ~nene ~ngaj ~ngka ~ngur ~nomo ~nsia ~nti> ~obil ~oda> ~omor ~ota> ~oto> ~paka ~par>
 ~peni ~pere ~peri ~ping ~pung ~rban ~remp ~rin> ~roda ~sak> ~sant ~sap> ~seha ~seka ~sia> ~stri ~suka ~tah> ~tik>
 ~ting ~tip> ~tri> ~tua> ~tuh> ~uar> ~udar ~uka> ~unya ~ursi ~usak ~waru
kerja -4 =child =home =lost =money =poor =sick @=darurat @=santunan @first=darurat @first=santunan ada+yang bapak
 burnout burnout+kerja dinsos gelandangan hamil+di hilang jatuh kakak mau+untuk meninggal minggu nama punya
 puskesmas rt tabrak taiwan+gaji tidak+ada tidak+bisa tidur trc ya ~<akt ~<bap ~<ber ~<dan ~<dig ~<hil ~<jat ~<kak
 ~<kal ~<kat ~<keb ~<kej ~<kot ~<lap ~<mer ~<min ~<nge ~<ngu ~<pin ~<pun ~<pus ~<rt> ~<rus ~<san ~<tab ~<tel ~<trc
 ~<war ~<ya> ~abra ~ahu> ~aik> ~ajin ~akak ~akar ~alan ~anan ~anti ~apak ~asar ~atuh ~bah> ~bang ~bapa ~brak ~burn
 ~dan> ~dang ~dins ~enin ~eras ~erob ~esma ~etan ~gal> ~gant ~gas> ~gela ~ggu> ~guru ~hila ~hon> ~ilan ~inso ~istr
 ~jak> ~jatu ~kak> ~kaka ~kali ~kama ~kesm ~ket> ~kul> ~lah> ~land ~lik> ~mand ~mas> ~meni ~mpu> ~nama ~nek> ~ngga
 ~nout ~ntua ~ntun ~ohon ~otor ~out> ~pai> ~pas> ~pasa ~puan ~puku ~puny ~pusk ~rah> ~rang ~ras> ~rnou ~roba ~rsi>
 ~ruk> ~rung ~samp ~sar> ~sini ~skes ~smas ~suk> ~tabr ~teta ~tian ~tidu ~trc> ~tuan ~tuna ~ukul ~unan ~urno ~uske
 ~wan> ~yak>
kerja -5 =arms =beast =breath =limp =water @=bedah_rumah @=pangan @=poli_jiwa @first=bedah_rumah @first=pangan
 @first=poli_jiwa @first=trc air bayar+majikan depan gaji+tki jalan kk kontrakan mati odgj orang pulang sekolah
 tki+tidak untuk+laporan ~<air ~<amb ~<dep ~<dia ~<gan ~<gel ~<jal ~<kk> ~<mat ~<odg ~<ora ~<pas ~<sek ~<tem ~alik
 ~ampa ~ampu ~anya ~asi> ~ata> ~ati> ~awa> ~baru ~bat> ~depa ~dgj> ~ekol ~hat> ~idur ~ingg ~jala ~kar> ~kola ~mati
 ~ming ~nan> ~ndan ~nsos ~obat ~odgj ~olah ~pula ~raka ~seko ~ung>
kerja -6 =blaze =dead =hurt =mad =strike @=alat_bantu @=damkar @=ppa @=puskesmas @first=alat_bantu @first=damkar
 @first=dukcapil @first=ppa @first=puskesmas ktp saya+mau ~<ktp ~<pul ~anga ~erin ~ktp> ~lang ~sos> ~uan>
kerja -7 =road @=dukcapil @=polisi @first=polisi bayar+tidak ini ~<ini
kerja -8 @=slrt @first=slrt untuk+saya ~ini> ~oran
kerja -10 laporan mau+lapor ~pora
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 kia+anak kk nik ~<kk>
dukcapil 9 jadi+wni kartu+saudara ktp tumpang+kk wni ~<dat ~<ktp ~<wni ~ain> ~data ~imak ~ktp> ~nik> ~wni>
dukcapil 8 @=dukcapil @first=dukcapil akte bikin+ktp data data+tidak jadi ktp+digigit masuk+kk nama nik+tidak
 orang+lain pakai+orang pindah+datang salah tidak+ketemu ~<akt ~<jad ~<nam ~<nik ~akte ~alah ~atia ~emat ~jadi ~kte>
 ~nama ~sala ~tian
dukcapil 7 akta bantu+ktp datang di+kk di+ktp dukcapil ganti ikd kk+saya ktp+makan lahir makan+anjing meninggal+kk
 nik+saya pindah rekam rekam+ktp surat wna ~<bla ~<dim ~<gan ~<ikd ~<ila ~<keb ~<lah ~<rek ~<sal ~<sur ~<wna ~adi>
 ~ahir ~akta ~anji ~anti ~apil ~blan ~capi ~dima ~dukc ~ekam ~gant ~hir> ~ian> ~ikd> ~inda ~kcap ~keba ~keti ~kta>
 ~lahi ~ndah ~nti> ~pil> ~pind ~rat> ~reka ~sura ~ukca ~urat ~wna>
dukcapil 6 =seen akta+mati banjir barcode belum belum+ada belum+punya bikin bikin+kk cetak di+bpjs gabung gabung+kk
 ke+rumah keliru kk+apa kk+baru ktp+bagaimana ktp+hilang ktp+ke ktp+saya lain maaf+ktp mau+rekam nama+di nama+keliru
 pas pas+daftar saya+hilang surat+pindah tidak+baca tidak+daftar urus+kk wna+masuk ~<bik ~<blm ~<cet ~<duk ~<pek
 ~ama> ~apai ~arco ~ata> ~banj ~barc ~belu ~biki ~blm> ~ceta ~code ~dah> ~diap ~ebac ~eker ~elir ~elum ~etak ~gabu
 ~ikin ~jaan ~jir> ~kam> ~kart ~kema ~kin> ~liru ~lum> ~nda> ~njir ~ode> ~pain ~peke ~rcod ~rdaf ~rjaa
dukcapil 5 =office =part agama akta+lahir anyar baca bank bikin+akta bisa+jalan blangko damel dari+kk di+akta
 di+bank di+bus di+kasur domisili ganda ibu+meninggal identitas kartu kawin ke ke+kk ke+tangerang kelahiran kerja+di
 keterangan+penduduk ketik kk+anyar kk+bagaimana kk+bisa kk+di kk+nya kk+syaratnya ktp+tinggal lahir+di laku lalu
 lumpuh meninggal nya penduduk pindah+dari pindah+kk pisah pisah+kk salah+ketik sampai+kapan status sudah+tidak
 surat+mati telat tidak+online tumpang untuk+bank urus urus+akta ~<,> ~<aga ~<any ~<bac ~<bar ~<bel ~<dom ~<gab
 ~<ide ~<kaw ~<ke> ~<kem ~<ket ~<lai ~<lum ~<pin ~<sta ~<uru ~abun ~aca> ~agam ~amat ~amel ~ank> ~artu ~atus ~awin
 ~baca ~bah> ~bank ~dame ~dent ~domi ~ena> ~endu ~enin ~erda ~etik ~gama ~gand ~gko> ~hira ~ili> ~imas ~iran ~iru>
 ~isah ~isil ~itas ~kawi ~keli ~lain ~laku ~lump ~mel> ~meni ~misi ~mpuh ~ndud ~ngur ~omis ~puh> ~rtu> ~sah> ~sili
 ~stat ~suki ~tak> ~tas> ~tatu ~tita ~tus> ~ubah ~ukin ~urus ~win>
dukcapil 4 17+mau =wait ada+kk ada+nik agama+di akta+kelahiran aktivasi alamat almarhum+bagaimana angkat
 bapak+meninggal baru bawa+banjir bayi+masuk belum+jadi belum+padan bener bisa+di bus daftar+di damel+kk denda
 di+sistem digigit+tikus gawe hapus hilang karena kasur keluar+dari kena+denda kk+barcode kk+makan ktp+almarhum
 ktp+dengan ktp+luntur ktp+mana ktp+patah ktp+tidak laku+sampai luar+nikah luntur makan+rayap mati mau+bikin
 minggu+lalu nikah nya+bagaimana orang+sakit orang+tua padan patah pembantu punya+akte qr rayap rusak scan sistem
 suami+meninggal tambah tangerang tinggal+di ubah urus+ktp ~<dam ~<den ~<dif ~<dig ~<fot ~<hap ~<hil ~<lak ~<lal
 ~<lun ~<men ~<ngu ~<num ~<pat ~<pis ~<qr> ~<sca ~<sis ~<tum ~<uba ~<waf ~afat ~aku> ~alu> ~angk ~anko ~apus ~aren
 ~aru> ~asur ~atah ~atat ~awe> ~ayap ~baru ~bene ~berl ~cah> ~can> ~cata ~dend ~digi ~dudu ~duk> ~ebaw ~elek ~emuk
 ~enti ~erek ~ertu ~fat> ~foto ~gal> ~ggal ~guru ~hapu ~hila ~iden ~igit ~ikah ~ikel ~ilan ~ipak ~iste ~ivas ~kah>
 ~kasu ~kela ~ktiv ~lalu ~lank ~lekt ~lih> ~lunt ~mati ~mert ~muka ~ner> ~neri ~nika ~ning ~ntit ~ntur ~nump ~pas>
 ~pere ~pisa ~pus> ~rin> ~rlak ~rtua ~scan ~sist ~stem ~sur> ~tamb ~terd ~tiva ~tump ~tur> ~uar> ~uari ~uduk ~umpa
 ~umpu ~usak ~vasi ~wafa ~yap> ~yar>
dukcapil 3 =dead =past @1 abis+kata almarhum anak anak+angkat anak+tiri anjing baca+di bagaimana bantu+kia bantu+nik
 bantu+pindah bayi+belum beda biar bikin+akte bikin+lagi blangko+abis buka cetak+lagi daftar dapat dari dari+kecil
 dengan di+scan difabel diganti digital+di elektronik foto ganti+kerja ganti+mana ganti+nama golongan golongan+darah
 identitas+digital ikd+aktivasi jadi+tidak jalan+bikin kapan kata+kelurahan kecamatan kelurahan+sampai kia+saudara
 kia+untuk kk+dengan kk+ganti kk+hapus kk+hilang kk+teman kk+tidak ktp+belum ktp+mau ktp+nya ktp+syaratnya lagi
 lahir+kena lansia+tidak lapor+lahir lapor+pungli luar maaf+kia maaf+nik makan masih masih+kawin masuk mati+bapak
 mati+untuk mau+rusak mau+urus nama+saya nik+belum nik+ganda nikah+siri online online+di padahal+sudah padan+di
 perbarui perpanjang+ktp pindah+domisili pudar pungli+bikin robek rusak+kk salah+nama saudara+linglung saudara+sudah
 saya+masih saya+pakai sidik sidik+jari sipil siri status+di suami+sudah sudah+cerai sudah+meninggal suket surat+apa
 tambah+ke tanda tanda+tangan tangan+elektronik tanggal+lahir telat+lapor teman+sekarang tidak+bisa tikus
 untuk+bocah ~<(> ~<)> ~<alm ~<ana ~<anj ~<ant ~<bag ~<bus ~<daf ~<ele ~<gaw ~<gim ~<kap ~<kar ~<kel ~<lag ~<lua
 ~<mat ~<mer ~<onl ~<pec ~<per ~<pud ~<pun ~<ray ~<rus ~<sid ~<sob ~aan> ~afta ~agai ~aima ~alma ~amba ~ana> ~anak
 ~ange ~apat ~arhu ~arui ~asuk ~ati> ~aun> ~baga ~biar ~bung ~bus> ~cama ~daft ~daha ~dapa ~dari ~difa ~dipa ~disa
 ~disi ~dite ~duwe ~ecah ~ecam ~eda> ~ektr ~ener ~erla ~etap ~etin ~fabe ~ftar ~gaim ~gala ~gawe ~gera ~gima ~gitu
 ~hum> ~idik ~ieun ~ifab ~igan ~ikus ~iman ~ine> ~itam ~item ~jing ~kaba ~kapa ~kare ~ktro ~kus> ~lagi ~lang ~line
 ~lmar ~marh ~masi ~masu ~mbah ~mpan ~muli ~nak> ~nger ~ngko ~njin ~nlin ~nyar ~obek ~onik ~onli ~ora> ~oto> ~pata
 ~peca ~pemb ~pend ~puda ~raya ~rbar ~rena ~rhum ~robe ~roni ~rta> ~rui> ~rus> ~sak> ~sidi ~siri ~snya ~suke ~tah>
 ~tand ~tar> ~tari ~tat> ~tau> ~taun ~tem> ~tik> ~tiku ~tron ~tua> ~udar ~uket ~usny ~uwe>
"""
