"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -3 =food =home =kin =well @first=poli_jiwa ada+nik bakar bantu+saya bapak baru bawa berhenti berobat+mana
 bocah darah+tapi darurat data depan di+pasar di+sebelah dia dinsos dipukul ditinggal es gas gratis+mana
 gratis+sudah hilang ikan+semprot jual keliling ketemu kucing+saya kursi lampu lansia+di lapor liar malam+sesak
 mana+bisa mau+ke mau+minta meninggal minta+tolong mobil napas nik pabrik puskesmas+rawat roda rumah+batuk
 saya+tidak sebelah+rumah semangka semangka+suntik semprot+obat sesak+kumat sim surat+waris susu tabrak tadi tangan
 tanpa tapi+tidak terus tidak+punya tinggal waris warung yang+gratis ~<akt ~<ang ~<aya ~<bap ~<ben ~<cur ~<dal ~<dep
 ~<duk ~<es> ~<gas ~<gol ~<hid ~<hil ~<jua ~<keb ~<kos ~<lam ~<lem ~<lia ~<lum ~<mba ~<mob ~<nan ~<nap ~<ngu ~<pab
 ~<par ~<rod ~<rus ~<sta ~<tad ~<tun ~aan> ~abra ~abri ~aby> ~aga> ~ahan ~ahny ~ahu> ~ain> ~akan ~ake> ~aksa ~ala>
 ~alam ~alik ~alsu ~ambr ~ang> ~angi ~anpa ~apak ~apas ~arga ~arun ~arur ~ater ~baby ~baka ~bapa ~baru ~beli ~berh
 ~boca ~brak ~brik ~bung ~cah> ~cara ~cari ~cil> ~dam> ~daru ~dek> ~depa ~dia> ~dibu ~dins ~dipu ~dita ~diti ~duk>
 ~ebak ~ebar ~elak ~elil ~emas ~emba ~emu> ~ener ~enga ~enin ~epan ~epat ~eran ~eras ~erhe ~erin ~erus ~etem ~gen>
 ~gera ~gin> ~gis> ~gka> ~gkat ~golo ~hent ~hila ~hnya ~ian> ~iang ~inso ~ipuk ~iria ~item ~itu> ~jamb ~kama ~kang
 ~ker> ~kin> ~kir> ~laka ~lang ~lant ~lari ~liar ~lik> ~lili ~ling ~lok> ~maha ~mbah ~meni ~mobi ~mong ~mpe> ~mput
 ~muka ~mur> ~nah> ~nal> ~nasi ~ndir ~ngen ~ngga ~ngom ~npa> ~nsel ~ntah ~ntra ~nung ~obil ~ocah ~oda> ~omon ~onga
 ~pabr ~pah> ~pai> ~pake ~pals ~pan> ~pat> ~pend ~puh> ~pula ~rang ~rga> ~rhen ~ris> ~roda ~rsi> ~rura ~rusa ~siko
 ~sim> ~suka ~susu ~tabr ~tak> ~tang ~tanp ~tasi ~temu ~teri ~teru ~tian ~trak ~tung ~tus> ~uar> ~uarg ~umpu ~umur
 ~ursi ~usu> ~waru
puskesmas -4 =blaze =drill =limp =nature =seek =still @=bedah_rumah @=damkar @=darurat @=poli_jiwa @=ppa
 @first=bedah_rumah @first=damkar @first=darurat @first=ppa @first=trc adik bisa+bantu butuh daftar darah+keliling
 di gelandangan ikan inap jalan kk kucing malam masuk minum motor parah pasar pmi rawat+inap rujukan+rsj sebelah
 syarat syarat+donor tidur+di tua uang ugd untuk+anak urus vaksin+hewan ~<adi ~<baw ~<boc ~<daf ~<di> ~<gel ~<ika
 ~<ina ~<jal ~<kk> ~<kuc ~<lap ~<mal ~<men ~<mot ~<nga ~<nge ~<ngo ~<pal ~<pam ~<pmi ~<psi ~<ser ~<sim ~<tab ~<tem
 ~<ter ~<tua ~<uan ~<ugd ~<uru ~<war ~adik ~ampe ~ampu ~andi ~angg ~angk ~anta ~apor ~aris ~asuk ~bah> ~diba ~dik>
 ~dipa ~diri ~dite ~ehab ~elua ~elur ~enda ~gela ~iar> ~inan ~inap ~inum ~inya ~iri> ~isan ~istr ~itin ~jala ~jual
 ~keba ~keli ~kolo ~kuci ~kul> ~kurs ~lah> ~land ~lapo ~mand ~masu ~men> ~minu ~moto ~mpu> ~nap> ~napa ~nda> ~ndan
 ~ndar ~nger ~nsos ~ntun ~num> ~onse ~otor ~pang ~para ~peng ~peru ~pmi> ~por> ~psik ~puku ~ruk> ~rung ~samp ~stri
 ~suk> ~tadi ~tah> ~tong ~tor> ~tuna ~ucin ~ugd> ~ukul ~unan ~utuh ~wari
puskesmas -5 =arms =height =road =tale =water =work @=alat_bantu @=kerja @=polisi @=santunan @=trc @first=alat_bantu
 @first=polisi @first=santunan ada+yang beras gula+lansia hewan jam+puskesmas ktp orang rabies+kucing tidak+bisa
 tidur ~<but ~<dib ~<din ~<dip ~<hal ~<hew ~<kec ~<ktp ~<ora ~<pak ~<pem ~<pen ~<tan ~<yg> ~alan ~aman ~anda ~awa>
 ~bawa ~bela ~bian ~bur> ~butu ~dang ~dur> ~ebel ~elan ~enge ~ewan ~guru ~hewa ~ini> ~kelu ~ktp> ~lam> ~luar ~mala
 ~man> ~nang ~oran ~raha ~rik> ~sebe ~sos> ~tar> ~tidu ~tuh> ~ung>
puskesmas -6 =dead =money =strike @=pangan @=ugd_malam @first=kerja @first=pangan @first=ugd_malam jadwal+donor mati
 odgj tidak+mau ~<dit ~<nen ~<odg ~asar ~ati> ~dgj> ~enek ~gal> ~ggal ~ikan ~mati ~nan> ~nek> ~nene ~odgj ~ras>
 ~san> ~sar> ~uang
puskesmas -7 24+jam =heart @=dukcapil @=slrt @first=dukcapil @first=slrt ini ktp+digigit pak ~<ini
puskesmas -8 jiwa rsj suntik+bulan ~<jiw ~<rsj ~iwa> ~jiwa ~rsj>
puskesmas -9 =mad obat+nyamuk ~lana
puskesmas -11 darah+mana
pangan 11 kapan+lagi murah+kapan
pangan 10 borax cimol ~<cim ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 gula+lansia makan+gratis takjil ~<bor ~akji ~bian ~bora ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan beras cireng es gratis+mana jorok mana+hari ~<cir ~<es> ~<jor ~cire ~eng> ~joro
 ~orok ~reng ~tik>
pangan 7 =tale air+galon ayam basi bpom daging galon+bau gula halal hari+ini ibu+saya nasi nasi+kotak palsu pirt
 tahu tanggal warna ~<aya ~<bas ~<ber ~<bpo ~<dag ~<gul ~<kap ~<nas ~<pal ~<pir ~<sem ~<tak ~agin ~ahu> ~alal ~alsu
 ~anan ~arna ~ayam ~basi ~bpom ~dagi ~form ~gara ~ging ~gula ~hala ~irt> ~jamu ~kana ~kutu ~lal> ~leng ~lin> ~lsu>
 ~mang ~nan> ~ngka ~nyal ~orma ~pals ~pirt ~pom> ~pur> ~rmal ~rna> ~rok> ~sing ~tahu ~ula> ~utu> ~warn ~yam>
pangan 6 =beast =food =sick ada+sembako ayam+mati bakso batu beras+abis boraks campur daging+anjing dapur dijual
 es+batu formalin galon ikan ilegal isi isi+ulang jamu kadaluarsa kaleng katering kembung kenyal kopi kotak makan
 minyak obat obat+kuat pakai panganan panganan+tidak permen pusing sd semangka semangka+suntik sembako sembako+tidak
 sertifikat+halal sudah+lewat susu telur tidak+pak tidak+sehat ulang ~<bak ~<cam ~<cek ~<dij ~<for ~<gal ~<gar ~<gor
 ~<ika ~<ile ~<isi ~<kad ~<kan ~<kot ~<mak ~<mul ~<oba ~<pew ~<ren ~<sd> ~<sun ~<tah ~<ula ~adal ~adu> ~akai ~ako>
 ~aks> ~akso ~alen ~alin ~alua ~amin ~amu> ~amur ~apur ~are> ~aren ~arsa ~asi> ~ater ~awet ~bako ~baks ~berl ~bung
 ~camp ~cuna ~dalu ~dapu ~diju ~ekel ~enya ~erac ~eras ~erme ~ewar ~galo ~gka> ~gore ~iang ~ijua ~ileg ~ing> ~inya
 ~jual ~kada ~kai> ~kale ~kate ~keny ~kopi ~kota ~kso> ~lega ~les> ~lumu ~maka ~mali ~mbun ~men> ~miny ~mpur ~nasi
 ~ntik ~numa ~oduk ~opi> ~ora> ~orak ~oren ~otak ~paka ~perm ~pewa ~prod ~pusi ~raks ~ras> ~rend ~rmen ~rnan ~rodu
 ~rsa> ~rupu ~susu ~tak> ~teri ~ual> ~uars ~uman ~umut ~usu> ~wet>
pangan 5 =work abis ada+beas ada+kutu air air+isi anak+sd aneh asli awet ayam+bangkai bahaya+tidak bangkai bayi+ada
 beas beas+di berlendir bpom+produk bubur bubur+bayi busuk cabe cara+ceknya ceknya cilok cimin curiga daftar+bpom
 depot di+pasar garam gorengan hajat+racun hari ikan+semprot izin+pirt jajan kantin kapan karena ke+mana
 kenyal+banget kerupuk kornet kornet+kembung kosmetik kuat kue kutu lab lapor+ke lewat+tanggal madu mbg merah mie
 minimarket minum+es mules permen+bikin plastik produk produk+rumah restoran restoran+jorok roti saset semprot+obat
 suntik ~<abi ~<air ~<ane ~<anj ~<asl ~<awe ~<bah ~<bub ~<bus ~<cur ~<jaj ~<jam ~<kim ~<kop ~<kri ~<kua ~<kue ~<lab
 ~<mad ~<mbg ~<mer ~<mie ~<min ~<pla ~<rot ~<sas ~<seh ~<sus ~<war ~abe> ~abis ~ahan ~ajan ~akan ~ake> ~ala> ~alon
 ~amba ~aneh ~angs ~aram ~arke ~aset ~asli ~asti ~baha ~bal> ~bat> ~batu ~bera ~bis> ~bubu ~busu ~cabe ~cek> ~cekn
 ~cilo ~cimi ~depo ~dica ~dir> ~eas> ~elur ~embu ~enga ~erah ~erik ~erku ~erle ~erup ~esto ~fika ~gkai ~hari ~ifik
 ~iga> ~ikat ~iksa ~ilok ~imar ~imia ~ina> ~inim ~isi> ~jaja ~jan> ~jana ~kan> ~kant ~kapa ~kare ~kemb ~kimi ~korn
 ~kosm ~krim ~ksa> ~kuat ~kue> ~lab> ~lang ~last ~lend ~lok> ~lon> ~lur> ~madu ~mark ~mbak ~mbg> ~mera ~meti ~mie>
 ~min> ~mini ~mule ~mut> ~nany ~neh> ~nima ~ntah ~ntin ~nyak ~obat ~orne ~osme ~oti> ~pake ~plas ~puk> ~ren> ~rena
 ~rest ~riga ~riks ~rket ~rlen ~rnya ~roti ~sase ~seha ~seke ~sema ~semb ~set> ~sli> ~smet ~stik ~stor ~sunt ~tah>
 ~tami ~telu ~tora ~uat> ~ules ~unti ~upuk ~urig ~usin ~usuk ~yak> ~yal> ~yala
pangan 4 =smell =well @1 abis+duit abis+makan abis+minum air+kali anjir asin asli+tidak awet+minggu bagaimana+ya
 bahan banyak+tikus batu+dari bau berjamur berlumut bikin cabe+kering cek curah dari+air depot+air di+kantin
 di+katering di+minimarket diare dicat diperiksa dong duit+lapar es+krim goreng hajat harus+bagaimana ikan+asin
 instan izin jamuran kaleng+penyok kecap kecoa kering+dicat kimia kotor krim krim+keliling lapar+anjir lewat maaf
 mah makan+dari mati+dijual mentah mual muka+bengkak muntah ngejreng nyala pakai+formalin pasar pelangsing pembersih
 penambah penambah+stamina penyok periksa+dong perut rambut+di rapat rapat+berjamur rhodamin sakit+perut saya+abis
 sehat semprot sertifikat skincare snack snack+rapat stamina suplemen suplemen+ilegal tahu+awet tanpa+izin
 tidak+makan uji untuk+lansia untuk+saya ~<asi ~<bat ~<bau ~<bea ~<bek ~<bel ~<bia ~<bik ~<cab ~<cil ~<dap ~<dep
 ~<exp ~<haj ~<hal ~<hig ~<ima ~<izi ~<kat ~<kec ~<kos ~<kut ~<lew ~<maa ~<men ~<mua ~<mun ~<pak ~<pen ~<pro ~<ram
 ~<res ~<rho ~<sak ~<sna ~<sta ~<uji ~aaf> ~air> ~ajat ~alny ~angk ~anti ~aper ~asar ~bara ~bau> ~beas ~berj ~biki
 ~cap> ~cat> ~coa> ~cura ~curi ~dami ~diar ~duk> ~ecap ~ecoa ~egal ~ehat ~ejre ~ekny ~embe ~emin ~empr ~enda ~endi
 ~enyo ~epot ~erin ~erti ~erut ~etik ~ewat ~gadu ~gejr ~gien ~gkus ~gsin ~gur> ~haja ~higi ~hoda ~iare ~ibag ~icam
 ~icat ~igie ~ikan ~ikin ~ilin ~imah ~imin ~inca ~inny ~inst ~isem ~izin ~jat> ~jata ~jren ~kak> ~keco ~kera ~ket>
 ~kin> ~kinc ~koto ~lapa ~lape ~lewa ~lili ~luar ~maaf ~man> ~mber ~menc ~mia> ~mina ~mnya ~mpro ~mual ~munt ~nack
 ~namb ~net> ~ngad ~ngej ~ngsi ~nis> ~nsta ~odam ~osan ~pasa ~pemb ~pena ~peny ~peri ~plem ~pot> ~prot ~rhod ~rim>
 ~ring ~rjam ~rlum ~rnet ~rtif ~rut> ~san> ~semi ~sert ~sih> ~snac ~stam ~stan ~suk> ~supl ~tifi ~tih> ~tin> ~tong
 ~ubur ~uji> ~ulat ~unan ~ungk ~unta ~uple ~urny ~utih ~wat> ~zin>
pangan 3 2+liter =child =part abis+ibu ada ada+bahan ada+izin apa+tidak asap+laki bagi bahan+kimianya bahaya
 bantu+ada barang barang+2 bau+obat bekas belas beli belum+bagi beras+barang beras+bulog berformalin bikin+anak
 bikin+pusing bikin+sakit bleng boba boba+bikin bukan+karena bulog bulog+jatah cendol cendol+ijo dan dan+bau
 dapur+tidak dari+bantu dari+kemarin depan+sd di+nasi di+rumah dijual+di dites edar es+cendol es+kayu expired
 galon+isi ge ge+tidak gratis halal+umkm hari+di herbal higienis hp+saya ijin+pirt ijo ijo+nyala import ini+mah
 item+bekas izin+edar jatah+saya jorok+lapor kantin+sekolah karena+sunah ke+minyak ke+siapa kecap+sudah kemasan
 kerupuk+pakai kimianya kontrakan+saya kopi+saset kosmetik+merkuri kotak+yang krupuk krupuk+merah laki+nganggur
 lalat lansia+masih lapar liter liter+ge lumut madu+palsu mah+bukan makan+basi makan+katering makan+mbg makan+nasi
 mana masih+dijual masih+jalan mau+saya mbg+basi merah+tahu merkuri mi mi+instan mie+basah minum minum+kemasan
 minyak+item mules+abis mulu+3 murid nganggur obat+herbal obat+kimia obat+palsu pak+anak pakai+boraks
 pakai+pembersih pengawet pengawet+mayat periksa pink puasa puasa+terus rambut rebus rebus+singkong rendam rendang
 rendang+berlendir rombongan rombongan+racun roti+jamuran sakit saudara+puasa saya+0812 singkong singkong+mulu sunah
 sunah+wkwk susu+expired syaratnya+apa tahu+di tanpa telur+busuk terus+ini tidak+asap tidak+basi tidak+busuk
 tidak+higienis tikus+di tiren tolong+bantu uji+lab ulang+bau usaha warna+aneh warna+baju warna+merah warna+pink
 yang+untuk ~<ada ~<ble ~<bob ~<cen ~<dic ~<don ~<dr> ~<eda ~<ge> ~<gpp ~<gra ~<gw> ~<her ~<ijo ~<imp ~<ins ~<kok
 ~<krn ~<lit ~<lum ~<mi> ~<msh ~<ngg ~<ngr ~<pua ~<rap ~<rom ~<seb ~<ski ~<sup ~<tel ~<teu ~<tir ~<usa ~ack> ~ahay
 ~alok ~aluw ~ampu ~andu ~anji ~anpa ~anya ~apan ~apar ~apat ~asin ~atis ~atu> ~bagi ~balo ~bar> ~beka ~bela ~beli
 ~berf ~bers ~blen ~boba ~bong ~bul> ~bulo ~care ~cend ~diba ~dise ~dong ~ebel ~ebus ~edar ~ekas ~elas ~eli> ~emut
 ~enam ~enis ~enju ~enta ~ento ~erfo ~ersi ~expi ~galn ~gebu ~get> ~ggur ~gpp> ~grat ~greb ~haya ~herb ~iany ~ieni
 ~ijo> ~impo ~ink> ~inum ~iper ~ired ~ites ~kand ~kas> ~keca ~keru ~krn> ~krup ~kus> ~lala ~leme ~lite ~lnya ~luwa
 ~mare ~mbon ~ment ~merk ~mian ~minu ~mpe> ~msh> ~mura ~muri ~muti ~ncar ~ndol ~ndun ~ngaw ~ngeb ~ngre ~njua ~nnya
 ~npa> ~ntol ~nton ~num> ~nyok ~ombo ~onga ~ort> ~penj ~per> ~pink ~pire ~port ~puas ~purn ~rah> ~ram> ~ramb ~rati
 ~rbal ~red> ~rfor ~rid> ~rkur ~romb ~rot> ~rsih ~sar> ~semp ~snya ~tan> ~tanp ~teu> ~tire ~tol> ~uasa ~ulog ~unah
 ~ung> ~urah ~urid ~uwar ~wars ~xpir ~yok> ~zinn
pangan 2 ada+apa air+mentah anak+muntah anak+sakit apa bakso+kenyal banget banyak+kecoa basah basi+dijual baso
 baso+tikus bau+aneh bau+lapor bengkak beras+berkutu berkutu berkutu+dari berlumut+lapor biduran+abis bisa+tidak
 campur+kaca dapur+katering dari+toko dengan+minyak dibawa es+teh garam+campur gorengan+pakai item jajan+sd jatah
 keliling kembung+ibu keripik kuat+ilegal kuning kutu+sekarang langsung lapor+kemana maaf+es maaf+makan
 makan+seafood malabar mencret minyak+goreng minyak+tidak muka mulu muntah+semua obat+nyamuk pakai+air pasar+malabar
 racun saya+belum seafood sekolah+jorok siapa+yang sirup sirup+warna telor telor+dengan tempe tempe+bau warna+nyala
 ~<apa ~<har ~<ite ~<kal ~<kem ~<ker ~<kor ~<lai ~<mur ~<pas ~<rac ~<reb ~<sea ~<ser ~abar ~acun ~ada> ~afoo ~aha>
 ~akit ~alab ~angg ~arun ~asah ~aso> ~atny ~basa ~baso ~begi ~cret ~cun> ~difo ~dipe ~dire ~dung ~eafo ~ebul ~elil
 ~eman ~ena> ~encr ~endo ~erip ~gana ~gin> ~gkak ~gsun ~igak ~irup ~jir> ~kaya ~keli ~knya ~kosa ~kuni ~kuri ~laba
 ~lama ~las> ~losa ~maha ~mbut ~meng ~mpor ~mula ~ncre ~ndam ~ndir ~ngsu ~njir ~oba> ~olan ~pela ~peru ~pik> ~plos
 ~racu ~rebu ~ripi ~rkut ~rni> ~rup> ~saki ~samb ~seaf ~sebe ~siru ~suna ~telo ~tis> ~tuli ~uran ~yah> ~yakn
pangan -2 =office @first=- @first=trc ada+bantu adik ambruk beli+beras berapa bikin+restoran bisa curi depan+rumah
 di+depan dia golok hamil jatuh kalau keluar kembali kucing kursi+roda lari listrik mahal malam maling mau+lapor
 minum+obat mobil naik obat+keras pada pakai+guru paksa pas perempuan perizinan sampah saudara sebelah sini takut
 tangerang tangis tapi tetangga tua tutup ~<adi ~<aja ~<bay ~<bes ~<bis ~<cai ~<cer ~<cuc ~<dal ~<din ~<jem ~<kak
 ~<kom ~<kuc ~<lah ~<lam ~<lem ~<lis ~<mat ~<mir ~<mob ~<nai ~<nel ~<nya ~<pam ~<par ~<per ~<pol ~<ppp ~<ray ~<rum
 ~<tap ~<tes ~<tia ~<tut ~abun ~adik ~ahir ~ahny ~aksa ~akut ~alau ~ali> ~alo> ~aman ~amil ~atan ~atia ~atuh ~auda
 ~baya ~bisa ~bruk ~car> ~dala ~dang ~dek> ~dia> ~dicu ~dik> ~dima ~dipa ~emat ~eriz ~gar> ~gis> ~golo ~guru ~hami
 ~hnya ~ian> ~inan ~inso ~iran ~isa> ~jang ~jatu ~kabu ~kala ~kir> ~kolo ~komp ~kons ~kuci ~kuli ~lau> ~laya ~lik>
 ~list ~mala ~mbat ~mbil ~mbru ~mela ~mil> ~mobi ~mpah ~mpua ~mput ~naik ~nak> ~nele ~ngam ~ngis ~ntar ~ntun ~obil
 ~oper ~ota> ~pai> ~paks ~pata ~plek ~ppk> ~pppk ~pula ~raya ~rban ~rga> ~rizi ~sala ~samp ~saud ~send ~taku ~tama
 ~tapi ~trik ~tua> ~tup> ~tus> ~tutu ~ucin ~udar ~ujan ~umah ~utup ~zina
pangan -3 =arms =drill =hurt =water @=darurat @=trc @=ugd_malam @first=darurat @first=puskesmas @first=ugd_malam
 ada+orang alat ambulans bakar baru bayar biaya bikin+warung cari darah di+jalan dipukul gang gas guru hilang istri
 itu jadi kaki kamar kampung kecil kena keras ktp+makan kursi lampu makan+anak makan+anjing masuk nama perlu
 peternakan peternakan+ayam pindah roda rusak susah susah+makan tabrak tadi tanah temen tempat tidak+kuat
 tidak+punya umur yang ~<akt ~<ala ~<ang ~<ata ~<bil ~<buk ~<dat ~<dig ~<dim ~<dip ~<gas ~<gol ~<gur ~<ham ~<hil
 ~<ist ~<itu ~<keb ~<kej ~<kel ~<kep ~<kes ~<lar ~<lia ~<mal ~<mam ~<mas ~<mot ~<nam ~<nan ~<nik ~<pad ~<pul ~<pun
 ~<rod ~<rus ~<sep ~<suk ~<sum ~<tab ~<tad ~<taw ~<tet ~<tra ~<tua ~<yan ~abra ~aja> ~akar ~akek ~aki> ~alak ~alam
 ~amar ~ambi ~ambr ~ambu ~anah ~andi ~anga ~ans> ~arga ~aru> ~asuk ~awa> ~ayar ~bali ~ban> ~bata ~bawa ~biay ~brak
 ~buh> ~buka ~bula ~cari ~cil> ~data ~dipu ~dita ~diti ~ebak ~ecil ~elak ~elen ~elua ~emak ~empu ~enge ~erap ~erem
 ~erja ~erus ~gant ~gas> ~gera ~gigi ~gkat ~guna ~hara ~hila ~hon> ~iaya ~ihan ~inda ~inga ~ipak ~ipuk ~ita> ~jadi
 ~jak> ~kake ~kaki ~kalo ~kama ~kamp ~keci ~kek> ~kelu ~ker> ~kont ~kot> ~kurs ~lahi ~lam> ~lamp ~lant ~lari ~lek>
 ~lem> ~len> ~mand ~mar> ~masu ~mban ~mbul ~moto ~mur> ~nama ~nda> ~ndah ~ndan ~nggi ~ning ~ntra ~oda> ~ohon ~ongk
 ~ontr ~pah> ~pat> ~pere ~perl ~pet> ~pete ~pind ~puan ~rak> ~remp ~rkan ~rlu> ~rnak ~roda ~rsi> ~sah> ~sal> ~sang
 ~sant ~sini ~suka ~susa ~tabr ~tadi ~tana ~tany ~tar> ~tas> ~tasi ~tela ~teme ~teta ~tian ~trak ~uar> ~ungg ~ursi
 ~uru> ~usak ~yang ~yar>
pangan -4 # =dead =height =kin =mad =poor =seek @=kerja @=puskesmas @=santunan @=slrt @first=santunan @first=slrt
 abis+hajat ada+tidak bawa bpjs buka butuh gelandangan izin+bikin jalan kampung+abis kata mau meninggal minta motor
 pelihara pelihara+ayam puskesmas racun+kampung saya+sudah surat tidur+di uang warung+makan ~<baw ~<bpj ~<but ~<dik
 ~<dit ~<gan ~<jad ~<kab ~<kam ~<ket ~<kon ~<mau ~<mel ~<pin ~<sal ~<san ~<sen ~<sur ~<tem ~<tun ~<uan ~<umu ~aan>
 ~ami> ~ang> ~anta ~apak ~arah ~baka ~baru ~bil> ~bpjs ~butu ~cing ~dara ~diri ~ekam ~elah ~elih ~empa ~enin ~erna
 ~esma ~etan ~gang ~gela ~ihar ~ilan ~imak ~ingg ~inta ~iri> ~istr ~jala ~kar> ~kata ~keba ~kena ~kesm ~kul> ~laka
 ~land ~liha ~mau> ~meni ~mint ~mpat ~mpu> ~mpun ~naka ~nang ~ngun ~nsos ~nta> ~nti> ~pada ~pas> ~peli ~pera ~ping
 ~pjs> ~puku ~pusk ~rik> ~ruk> ~skes ~smas ~sos> ~stri ~sura ~ting ~tri> ~tuna ~uang ~uka> ~ukul ~urat ~uske ~utuh
pangan -5 =breath =force =limp =lost =road =stir @=alat_bantu @=bedah_rumah @=poli_jiwa @=ppa @first=alat_bantu
 @first=bedah_rumah @first=dukcapil @first=kerja @first=poli_jiwa @first=ppa bapak jam kerja kk pak suami tidak+bisa
 tidur ~<amb ~<bap ~<gel ~<jal ~<kk> ~<kur ~<pet ~<sua ~<yg> ~adi> ~ahal ~alan ~ampa ~anda ~angu ~ata> ~bapa ~dur>
 ~eran ~eter ~hal> ~idur ~jam> ~kerj ~lan> ~mas> ~nger ~ntua ~pung ~rang ~rat> ~rja> ~rusa ~sak> ~suam ~tidu ~tuan
 ~tuh> ~uami ~umur
pangan -6 =heart =money =strike @=damkar @=dukcapil @first=damkar ktp minum+racun odgj ~<ktp ~<odg ~<ora ~dgj> ~ktp>
 ~odgj ~oran ~pak> ~uan>
pangan -7 @=polisi @first=polisi ayam+bau orang racun+tikus ~ah2> ~tah2
kerja 13 thr ~<thr ~thr>
kerja 11 tkw ~<tkw ~tkw>
kerja 10 art ~<art ~<umr ~art> ~umr>
kerja 9 cv tki ~<cv> ~<tki ~amel ~dame ~tki>
kerja 8 =work @=kerja @first=kerja gawe hrd jht+cair kerja kerja+di kerja+untuk padamelan phk pt umur ~<gaw ~<hrd
 ~<ker ~<pad ~<phk ~<pt> ~<umu ~awe> ~erja ~gawe ~hrd> ~kerj ~mur> ~pada ~phk> ~rja> ~umur
kerja 7 =drill ak1 bantu+umur bikin+ak1 di+phk jadi jadi+art jaga jaga+toko jht lamaran lembur loker lowongan magang
 mau+kerja pabrik pelatihan perusahaan resmi toko uang+makan ~<ak1 ~<blk ~<bos ~<jag ~<jht ~<job ~<lok ~<low ~<mag
 ~<pab ~<res ~aan> ~abri ~adam ~adi> ~agan ~ahaa ~ak1> ~aker ~atih ~blk> ~bos> ~brik ~esmi ~fair ~gang ~ggur ~haan
 ~han> ~ihan ~jaan ~jadi ~jaga ~jht> ~ker> ~lati ~loke ~lowo ~maga ~mara ~mbur ~mela ~oker ~oko> ~owon ~pabr ~peru
 ~resm ~rik> ~rjaa ~rusa ~saha ~smi> ~ter> ~tiha ~toko ~usah ~wong
kerja 6 =seek ada+tidak ak1+online bantu+kerja bayi+sitter bikin bikin+cv bursa bursa+kerja butuh+kerja cari dikasih
 disnaker fair gaji gaji+saya gratis ijazah ijazah+tahan info jahit jepang job job+fair kartu kartu+kuning
 kerja+lagi kontrak kuning kursus latihan layoff lowker nganggur pesangon pt+saya sitter supir tahan thr+tidak
 tidak+bayar tidak+dikasih tki+resmi upah yang+aman ~<bik ~<dik ~<dip ~<dit ~<fai ~<gaj ~<gra ~<ija ~<inf ~<jad
 ~<jep ~<lat ~<lem ~<lul ~<pel ~<pes ~<sep ~<sit ~<sup ~<tah ~<tok ~<upa ~aby> ~aga> ~ahan ~ahit ~air> ~aji> ~alur
 ~amar ~ango ~artu ~atis ~ayof ~azah ~baby ~biki ~bur> ~burs ~cari ~dika ~dipe ~disn ~elat ~embu ~enge ~erus ~ervi
 ~esan ~gaji ~gon> ~grat ~gur> ~hit> ~ibay ~ijaz ~ikas ~ikin ~info ~inte ~isna ~itte ~jahi ~jaza ~jepa ~job> ~kart
 ~kasi ~kuni ~kurs ~lama ~layo ~lemb ~lowk ~lulu ~lur> ~nake ~nfo> ~ngon ~off> ~onga ~owke ~pah> ~pela ~peng ~pesa
 ~pir> ~rak> ~rati ~rsus ~rtu> ~sang ~sitt ~snak ~supi ~sus> ~taha ~tarn ~tter ~ulus ~unin ~upah ~upir ~ursa ~ursu
 ~wker ~yalu ~yoff ~zah>
kerja 5 =wait ada+lowongan aman art+cari aturannya barista belum belum+bayar bpjs+ketenagakerjaan bulan
 cair+bagaimana cari+kerja cari+majikan cuti daftar dari+disnaker dengan+hrd di+bandara di+mall di+tangerang
 interview karya ke+jepang kena kena+phk ketenagakerjaan komputer lapor+ke las lewat+mana lulus lulusan maaf+kerja
 mall mana nganggur+2 nyambut nyambut+gawe pabrik+sepatu padat padat+karya paklaring pecat pengalaman penyalur
 potong rumah+tangga saya+2 sepatu sulit supir+pribadi tahan+pt terima tki+syaratnya tolak umur+anak untuk+ibu
 untuk+lansia wawancara ~<atu ~<bab ~<bul ~<car ~<cut ~<daf ~<dim ~<dir ~<dis ~<int ~<jah ~<kar ~<kun ~<kur ~<lam
 ~<las ~<lay ~<man ~<ner ~<pen ~<per ~<pot ~<sul ~<waw ~adat ~afta ~agak ~ahka ~akla ~ange ~ari> ~arin ~arny ~asal
 ~asih ~atur ~bari ~belu ~cuti ~daft ~dat> ~diba ~dimi ~dipo ~diru ~dita ~dito ~ecat ~elum ~enag ~erim ~ersu ~eten
 ~ftar ~gake ~gen> ~hak> ~hkan ~iew> ~imin ~ipak ~iper ~ipot ~irum ~ista ~itah ~itol ~klar ~komp ~kont ~lari ~las>
 ~lum> ~lus> ~lusa ~mahk ~mall ~masa ~mbut ~meng ~mput ~naga ~ncar ~ngen ~nter ~ntra ~nyal ~nyam ~olak ~ompu ~ontr
 ~oton ~pakl ~pang ~pers ~poto ~pute ~rann ~rist ~rkan ~rnya ~rsa> ~rsul ~ruh> ~rvie ~rya> ~san> ~sih> ~sta> ~suli
 ~tena ~terv ~tis> ~tola ~trak ~tura ~ulit ~uruh ~usan ~uter ~uti> ~view ~wanc ~wawa ~yamb
kerja 4 2+tahun 40+masih =thanks @1 anak+saya apa apa+aja apa+wae balai ban bandara bayar+pabrik belum+turun
 bikin+wawancara bisa+kerja boleh+tidak butuh+gawe cair cakap cakap+kerja cari+gawean cuti+hamil cv+gratis cv+mana
 di+hotel dinas disuruh gaji+suami gawean hak hak+saya hrd+lapor jam+kerja kami kantor+lama kapan kembali
 kerja+tidak kontrak+kerja kontrak+putus lapor+kemana lewat loker+palsu lulus+smk masalah masih momong momong+bayi
 pabrik+lapor palsu+minta pelatihan+barista pengalaman+kerja resign satpam saya+apa sepihak smk surat+paklaring
 surat+pengalaman susah tahan+hrd tahan+ijazah tahun tanda tanda+tangan tangerang tangga tanpa+pesangon tki+yang
 tkw+syaratnya umur+40 untuk+cv wae ~<adm ~<ama ~<apa ~<bel ~<bur ~<cai ~<cak ~<dib ~<hak ~<kap ~<kom ~<kon ~<lew
 ~<men ~<mom ~<nah ~<nao ~<nya ~<pec ~<sat ~<smk ~<tan ~<wae ~<waj ~admi ~ahun ~ajar ~akap ~alah ~alai ~all> ~aman
 ~ami> ~ana> ~anca ~aon> ~apan ~aris ~arya ~atpa ~atu> ~awea ~bala ~bali ~band ~berm ~but> ~cair ~caka ~cat> ~dipa
 ~disa ~dmin ~ean> ~emud ~enja ~enya ~epih ~erma ~esig ~ewat ~gala ~gera ~gole ~hun> ~ign> ~ihak ~ima> ~ipec ~iput
 ~kami ~kapa ~kary ~kemb ~kete ~kin> ~lai> ~lak> ~lewa ~lit> ~mana ~masi ~mbal ~momo ~naha ~naon ~neri ~ngan ~nger
 ~olek ~orsi ~patu ~peca ~peny ~piha ~resi ~rima ~ring ~rmas ~satp ~sema ~sepa ~sepi ~sign ~smk> ~suru ~susa ~tand
 ~tar> ~tong ~tpam ~uran ~urka ~wae> ~wean
kerja 3 2+bulan =ask =part ada+bursa aing aing+butuh art+di aturannya+hrd bagaimana+cara balai+latihan bantu+thr
 barista+gratis bawah bawah+umur bayar bayar+perusahaan biar biar+bisa bulan+tidak cuti+melahirkan daftar+kerja
 daftar+mana daftar+tki damel+apa dari+dinas denger denger+ada di+bawah di+kembali dia+mau difabel dulu gaji+belum
 gaji+di gawe+di hari+libur ikut+pelatihan info+loker jadi+tki jahit+gratis karena+perusahaan ke ke+mana kena+layoff
 kerja+hari kerja+harus kerja+ke kerja+pabrik klaim+susah komputer+gratis korea kuning+ak1 kursus+jahit layoff+lapor
 loker+untuk maaf magang+ke makan+tidak masih+ada mau+belajar melahirkan melahirkan+mau minta+uang online operator
 outsourcing pabrik+bagaimana panjang pelatihan+gratis pemkot+ada pengangguran pengemudi penyalur+kerja
 pesangon+tidak phk+linglung phk+mau potong+pt pribadi program salur saya+denger saya+pengangguran sepihak+lapor
 sertifikat skorsing skorsing+pabrik slip slip+gaji soal susah+karena syaratnya tahan+perusahaan tangan+dengan tanpa
 thr+dari tipu+yayasan tk+klaim tki+daftar tkw+daftar undur undur+diri untuk untuk+difabel untuk+lulusan yang+ada
 yang+terima yayasan+penyalur ~<?> ~<ain ~<bar ~<bay ~<beb ~<bua ~<dul ~<ke> ~<nu> ~<onl ~<opo ~<out ~<pri ~<sko
 ~<sli ~<soa ~<sur ~<sus ~<sya ~<und ~<unt ~aaf> ~adu> ~aing ~ali> ~alny ~angg ~anny ~anpa ~aun> ~awah ~ayar ~badi
 ~baya ~beba ~biar ~buat ~bula ~cara ~difa ~dima ~dina ~disu ~dulu ~durk ~emal ~emba ~ena> ~engu ~epat ~fabe ~fika
 ~gan> ~gemu ~gram ~gund ~gura ~ibad ~ifab ~ifik ~ikny ~iman ~inas ~ine> ~ing> ~isur ~jar> ~juta ~kore ~kors ~lanc
 ~line ~lip> ~maaf ~napi ~nas> ~ndar ~ndur ~ngal ~nlin ~nnya ~npa> ~ntuk ~oal> ~oaln ~ogra ~onli ~orea ~ourc ~outs
 ~pam> ~penj ~prib ~prog ~ratn ~rcin ~rea> ~riba ~rogr ~rsin ~rtif ~sala ~salu ~sing ~skor ~slip ~soal ~sour ~syar
 ~tanp ~taun ~teri ~tifi ~tsou ~tuk> ~uat> ~undu ~untu ~urci ~utso ~wah> ~wat> ~yar>
kerja 2 =not aja apa+yang bagaimana+ibu bahasa bahasa+jepang ban+saudara bantu+padamelan bantu+tidak baru+lulus
 bayi+kerja belajar cilok cilok+dari cuci+piring cv+ada dagang+cilok damel di+pabrik dicap dicap+ban dua+bulan
 fair+kapan gudang halal hrd+bagaimana ibu+rumah ibu+saya ijazah+saya jepang+dari kantor karya+daftar kaya
 kerja+cuci kerja+mana klaim kontrak+rumah kursus+komputer las+gratis libur lowongan+pabrik lulusan+smp mau+daftar
 menjahit minta modal+dagang padamelan+malam paklaring+tidak paksa+tanda pesangon+lapor phk+pabrik prakerja putus
 servis siapa+yang suami+di surat tahan+pak tahun+dicap terakhir tolak+pt tolong+bantu uang untuk+lamaran
 upah+lembur wawancara+mana yayasan ~<,> ~<aja ~<gud ~<kla ~<lib ~<pro ~<uan ~<yay ~aim> ~alal ~ance ~apa> ~arat
 ~aten ~atny ~ator ~awan ~ayas ~cap> ~cilo ~diur ~erak ~eran ~esai ~ger> ~guda ~hasa ~hirk ~ibur ~icap ~ikat ~ilok
 ~irka ~iuru ~kena ~klai ~kopi ~lahi ~laim ~lal> ~lek> ~libu ~lnya ~mel> ~mudi ~ngad ~ngun ~ning ~njah ~ntor ~opo>
 ~putu ~rake ~rakh ~ram> ~rato ~rvis ~sah> ~sert ~udan ~ulu> ~utus ~yara ~yaya
kerja -2 =birth =elder =tale ada+orang ambruk anak+kerja asap bagaimana+ya banyak baru bayi+kuning bpjs cuma data
 di+jalan di+pasar dokter gaji+tahan ganti itu izin jht+bpjs karyawan kayu keluar kerja+minta kota listrik luka
 malam naik pakai pas penipuan penipuan+lowongan perempuan pos pukul rs rumah santunan saudara sekarang sering siapa
 suka syaratnya+apa tadi tahan+ibu tangan+palsu tangis tidak+punya tinggal tk+cair tua untuk+kerja ~<bed ~<bis ~<bpj
 ~<cum ~<cur ~<din ~<dok ~<ham ~<itu ~<izi ~<jam ~<kel ~<kes ~<lak ~<lis ~<luk ~<mak ~<nai ~<ngo ~<pal ~<pam ~<peg
 ~<pos ~<puk ~<rs> ~<sau ~<seb ~<seh ~<str ~<tad ~<ter ~<tin ~<tua ~<uta ~<wal ~aha> ~ahny ~airi ~akai ~ake> ~aku>
 ~alak ~alat ~amil ~andi ~andu ~angu ~ank> ~aru> ~asap ~atia ~auda ~ayu> ~baik ~baka ~bany ~bar> ~beli ~bpjs ~bruk
 ~buh> ~car> ~cek> ~cil> ~dara ~dia> ~dokt ~edia ~egan ~ehat ~emat ~emen ~enda ~endi ~eng> ~engk ~enip ~erba ~erik
 ~erla ~eter ~gar> ~gigi ~gis> ~golo ~hnya ~iang ~iapa ~iban ~igaj ~inda ~ipu> ~ipua ~ita> ~itia ~jid> ~jual ~kayu
 ~kelu ~kera ~kir> ~kok> ~kolo ~kosa ~kter ~laya ~liat ~list ~luka ~mali ~mbru ~mera ~mpan ~mpe> ~mpua ~mpun ~naik
 ~nasi ~ndah ~ndir ~ngam ~ngis ~ngko ~ngku ~ngom ~nipu ~ntah ~nya> ~oba> ~okte ~olok ~pake ~par> ~pat> ~pega ~peke
 ~pema ~pene ~pinj ~pjs> ~pos> ~pur> ~rapa ~ret> ~riks ~ris> ~ryaw ~sap> ~saud ~sebe ~seja ~semb ~send ~seri ~siap
 ~sjid ~skin ~skri ~tadi ~tany ~tasi ~tin> ~tuga ~ual> ~udar ~ugas ~ukan ~yah> ~yawa ~zin>
kerja -3 =client =stir @=ugd_malam @first=- @first=ugd_malam adik akta ambulans anak bantu+saya bau bawa bayi+kata
 berobat dan darah dengan+dia dia dipukul foto gang kali kamar kata+mau kerja+dengan kursi kursi+roda lampu lansia
 lihat makasih masuk mobil motor nomor obat orang+tua pasar roda rusak sampai sebelah sudah sudah+lama tahu terus
 tetangga tidur+di titip titip+bayi warung ~<adi ~<ala ~<ana ~<asa ~<bak ~<bau ~<boc ~<kab ~<kec ~<kep ~<kos ~<lan
 ~<lia ~<lih ~<mam ~<med ~<mob ~<mot ~<mul ~<nam ~<nen ~<nik ~<nit ~<nom ~<oba ~<pag ~<pek ~<pet ~<rod ~<rum ~<sam
 ~<sen ~<sia ~<skr ~<sud ~<suk ~<tam ~<tet ~<tit ~<yg> ~acar ~adik ~akas ~aki> ~akny ~akta ~ala> ~amat ~ambr ~ampe
 ~anak ~ang> ~angi ~angk ~ans> ~ansi ~anta ~arah ~asuk ~atan ~bang ~bau> ~bela ~bera ~bero ~bil> ~cah> ~dah> ~dam>
 ~data ~diga ~dite ~duan ~dur> ~ebel ~ekar ~elak ~elua ~emak ~enek ~erah ~erap ~erem ~ggal ~ian> ~ihat ~ikah ~ikan
 ~iksa ~inya ~ipuk ~iri> ~isan ~isi> ~izin ~jiny ~kah> ~kai> ~kali ~kara ~keba ~kons ~kota ~kta> ~lam> ~lamp ~lans
 ~lant ~lat> ~liha ~ling ~luar ~mah> ~mand ~masu ~mat> ~mbah ~mbul ~medi ~men> ~mobi ~mor> ~moto ~mpai ~nah> ~nak>
 ~nene ~ngaj ~ngka ~ngur ~nika ~niti ~nomo ~nsia ~ntar ~nti> ~obil ~oda> ~omor ~ota> ~oto> ~paka ~peni ~pere ~peri
 ~ping ~pung ~rban ~remp ~rin> ~roda ~ruma ~sak> ~sant ~seha ~seka ~sia> ~sini ~stri ~suda ~suka ~tah> ~teru ~tik>
 ~ting ~tip> ~titi ~tri> ~trik ~tua> ~tuh> ~uar> ~udah ~uka> ~umah ~unya ~ursi ~usak ~waru
kerja -4 =child =force =home =kin =money =poor =sick @=darurat @=santunan @first=darurat @first=santunan ada+yang
 bakar bapak burnout burnout+kerja dinsos hamil+di jatuh kakak kata meninggal minggu nama punya puskesmas rt tabrak
 taiwan+gaji tidak+ada tidak+bisa tidak+kembali tidur ~<akt ~<bap ~<ber ~<cer ~<dan ~<dig ~<dij ~<jat ~<kak ~<kal
 ~<kat ~<keb ~<kej ~<kot ~<mer ~<min ~<nge ~<ngu ~<pin ~<pun ~<rt> ~<rus ~<san ~<tab ~<tel ~<uda ~<war ~abra ~ahu>
 ~aik> ~ajin ~akak ~akar ~alan ~anan ~anti ~asar ~atuh ~awa> ~bah> ~bapa ~baru ~brak ~burn ~dan> ~dik> ~dins ~empu
 ~enin ~eras ~erob ~esma ~etan ~gal> ~gant ~gas> ~gela ~ggu> ~guru ~hon> ~ilan ~inso ~istr ~jak> ~jatu ~kak> ~kaka
 ~kama ~kata ~kesm ~kul> ~lah> ~mas> ~meni ~ming ~mpu> ~nama ~nek> ~ngga ~nout ~ntua ~ntun ~ohon ~otor ~out> ~pai>
 ~pas> ~pasa ~puan ~puku ~puny ~pusk ~rah> ~rang ~ras> ~rnou ~roba ~rsi> ~ruk> ~rung ~samp ~sar> ~skes ~smas ~suk>
 ~tabr ~teta ~tian ~tidu ~tuan ~tuna ~ukul ~unan ~urno ~uske ~wan> ~yak>
kerja -5 =arms =beast =breath =limp =lost =water @=bedah_rumah @=pangan @=poli_jiwa @first=bedah_rumah @first=pangan
 @first=poli_jiwa @first=trc air bayar+majikan depan gaji+tki gelandangan hilang jalan kk kontrakan mati odgj orang
 pulang sekolah tki+tidak trc ya ~<air ~<amb ~<dep ~<dia ~<gan ~<gel ~<hil ~<jal ~<kk> ~<mat ~<odg ~<ora ~<pas ~<pus
 ~<sek ~<tem ~<trc ~<ya> ~ampa ~ampu ~anya ~apak ~asi> ~ata> ~ati> ~bat> ~dang ~depa ~dgj> ~ekol ~hat> ~hila ~idur
 ~ingg ~jala ~kar> ~ket> ~kola ~land ~lik> ~mati ~nan> ~ndan ~obat ~odgj ~olah ~pula ~raka ~seko ~trc> ~ung>
kerja -6 =blaze =dead =hurt =mad =strike @=alat_bantu @=damkar @=ppa @=puskesmas @first=alat_bantu @first=damkar
 @first=dukcapil @first=ppa @first=puskesmas ktp saya+mau ~<ktp ~<pul ~alik ~erin ~ktp> ~lang ~nsos ~oran ~sos>
 ~uan>
kerja -7 =road @=dukcapil @=polisi @first=polisi bayar+tidak ini ~<ini ~anga ~ini>
kerja -8 @=slrt @first=slrt mau+lapor
kerja -9 untuk+saya
dukcapil 11 kia ~<kia ~kia>
dukcapil 10 kia+anak kk nik ~<kk>
dukcapil 9 jadi+wni kartu+saudara ktp tidak+ketemu tumpang+kk wni ~<dat ~<ktp ~<wni ~ain> ~data ~imak ~ktp> ~nik>
 ~wni>
dukcapil 8 @=dukcapil @first=dukcapil akte bikin+ktp data data+tidak jadi ktp+digigit masuk+kk nama nik+tidak
 orang+lain pakai+orang pindah+datang salah ~<akt ~<jad ~<nam ~<nik ~akte ~alah ~atia ~emat ~jadi ~kte> ~nama ~sala
 ~tian
dukcapil 7 akta bantu+ktp datang di+kk di+ktp dukcapil ganti ikd kk+saya ktp+makan lahir makan+anjing meninggal+kk
 nik+saya pindah rekam rekam+ktp surat wna ~<bla ~<dim ~<gan ~<ikd ~<ila ~<keb ~<lah ~<rek ~<sal ~<sur ~<wna ~adi>
 ~ahir ~akta ~anji ~anti ~apil ~blan ~capi ~dima ~dukc ~ekam ~gant ~hir> ~ian> ~ikd> ~inda ~kcap ~keba ~keti ~kta>
 ~lahi ~ndah ~nti> ~pil> ~pind ~reka ~sura ~ukca ~urat ~wna>
dukcapil 6 =seen akta+mati banjir barcode belum belum+ada belum+punya bikin bikin+kk cetak di+bpjs ke+rumah keliru
 kk+apa kk+baru ktp+bagaimana ktp+hilang ktp+ke ktp+saya lain maaf+ktp mau+rekam nama+di nama+keliru pas pas+daftar
 saya+hilang surat+pindah tidak+baca tidak+daftar urus+kk wna+masuk ~<bar ~<bik ~<blm ~<cet ~<duk ~<pek ~ama> ~apai
 ~arco ~ata> ~banj ~barc ~belu ~biki ~blm> ~ceta ~code ~dah> ~diap ~ebac ~eker ~elir ~elum ~etak ~ikin ~imas ~jaan
 ~jir> ~kam> ~kart ~kema ~kin> ~liru ~lum> ~nda> ~njir ~ode> ~pain ~peke ~rat> ~rcod ~rdaf ~rjaa
dukcapil 5 =office =part ada+nik agama akta+lahir anyar baca bank baru bikin+akta bisa+jalan blangko damel dari+kk
 di+akta di+bank di+bus di+kasur domisili gabung gabung+kk ganda ibu+meninggal kartu kawin ke ke+kk ke+tangerang
 kelahiran kerja+di keterangan+penduduk ketik kk+anyar kk+bagaimana kk+bisa kk+di kk+nya kk+syaratnya ktp+tidak
 ktp+tinggal lahir+di laku lalu lumpuh mau+bikin meninggal nya orang+sakit penduduk pindah+dari pindah+kk pisah
 pisah+kk salah+ketik sampai+kapan status sudah+tidak surat+mati tidak+online tumpang untuk+bank urus urus+akta ~<,>
 ~<aga ~<any ~<bac ~<bel ~<dom ~<gab ~<kaw ~<ke> ~<kem ~<ket ~<lai ~<lum ~<pin ~<sta ~<uru ~<waf ~aca> ~afat ~agam
 ~amat ~amel ~ank> ~artu ~aru> ~atus ~awin ~baca ~bah> ~bank ~baru ~dame ~domi ~ena> ~endu ~enin ~erda ~ertu ~etik
 ~fat> ~gabu ~gama ~gand ~gko> ~hira ~ili> ~iran ~iru> ~isah ~isil ~itas ~kawi ~keli ~lain ~laku ~lump ~mel> ~meni
 ~mert ~misi ~mpuh ~ndud ~omis ~puh> ~rtu> ~rtua ~sah> ~sili ~stat ~suki ~tak> ~tas> ~tatu ~tus> ~ubah ~ukin ~urus
 ~wafa ~win>
dukcapil 4 17+mau =wait ada+kk agama+di akta+kelahiran aktivasi alamat almarhum+bagaimana angkat bapak+meninggal
 bawa+banjir bayi+belum bayi+masuk belum+jadi belum+padan bener bisa+di daftar+di damel+kk denda di+sistem
 digigit+tikus gawe hapus hilang identitas karena kasur keluar+dari kena+denda kk+barcode kk+hilang kk+makan
 kk+teman ktp+almarhum ktp+dengan ktp+luntur ktp+mana ktp+patah laku+sampai luar+nikah luntur makan+rayap
 minggu+lalu nikah nya+bagaimana orang+tua padan patah pembantu punya+akte qr rayap rusak saya+pakai scan sistem
 suami+meninggal tambah tangerang telat teman+sekarang tinggal+di ubah urus+ktp ~<dam ~<den ~<dif ~<dig ~<fot ~<hap
 ~<hil ~<ide ~<kel ~<lak ~<lal ~<lun ~<men ~<ngu ~<num ~<pat ~<pis ~<qr> ~<sca ~<sis ~<tum ~<uba ~abun ~aku> ~alu>
 ~angk ~anko ~apus ~aren ~asur ~atah ~atat ~awe> ~ayap ~bene ~berl ~cah> ~can> ~cata ~dend ~dent ~digi ~dudu ~duk>
 ~ebaw ~elek ~enti ~erek ~foto ~gal> ~ggal ~guru ~hapu ~hila ~iden ~igit ~ikah ~ikel ~ipak ~iste ~ivas ~kah> ~kasu
 ~kela ~ktiv ~lalu ~lank ~lekt ~lih> ~lunt ~ner> ~neri ~ngur ~nika ~ning ~ntit ~ntur ~pas> ~pere ~pisa ~pus> ~rin>
 ~rlak ~scan ~sist ~stem ~sur> ~tamb ~terd ~tita ~tiva ~tua> ~tump ~tur> ~uar> ~uari ~uduk ~umpu ~usak ~vasi ~yap>
 ~yar>
dukcapil 3 =dead =past @1 abis+kata almarhum anak anak+angkat anak+tiri anjing baca+di bagaimana bantu+kia bantu+nik
 bantu+pindah beda biar bikin+akte bikin+lagi blangko+abis buka bus cara cetak+lagi daftar dapat dari dari+kecil
 dengan dengan+sim di di+dompet di+scan difabel diganti elektronik foto foto+ktp ganti+kerja ganti+mana ganti+nama
 golongan golongan+darah ikd+aktivasi jadi+tidak jalan+bikin kapan kata+kelurahan kecamatan kelurahan+sampai
 kia+saudara kia+untuk kk+dengan kk+ganti kk+hapus kk+tidak ktp+belum ktp+mau ktp+nya ktp+syaratnya lagi lahir+kena
 lapor+lahir luar maaf+kia maaf+nik makan masih masih+kawin masuk mati mati+bapak mau+rusak mau+urus nama+saya
 nik+belum nik+ganda nikah+siri online online+di padahal+sudah padan+di perbarui perpanjang+ktp pindah+domisili
 pudar pungli+bikin robek rusak+kk salah+nama saudara+linglung saudara+sudah saya+masih sidik sidik+jari sim+hilang
 sipil siri status+di suami+sudah sudah+cerai sudah+meninggal suket surat+apa tambah+ke tanda tanda+tangan
 tangan+elektronik tanggal+lahir telat+lapor tidak+bisa tikus untuk+bocah ~<(> ~<)> ~<alm ~<ana ~<anj ~<ant ~<bag
 ~<bus ~<daf ~<di> ~<ele ~<gaw ~<gim ~<kap ~<kar ~<lag ~<lua ~<mat ~<mer ~<onl ~<pec ~<per ~<pud ~<ray ~<rus ~<sid
 ~<sob ~aan> ~afta ~agai ~aima ~alma ~amba ~ana> ~anak ~ange ~apat ~arhu ~arui ~asuk ~ati> ~aun> ~baga ~biar ~bung
 ~bus> ~cama ~daft ~daha ~dapa ~dari ~difa ~dike ~dipa ~disa ~disi ~duwe ~ecah ~ecam ~eda> ~ektr ~emuk ~ener ~erla
 ~etap ~etin ~fabe ~ftar ~gaim ~gawe ~gera ~gima ~gitu ~hum> ~idik ~ieun ~ifab ~igan ~ikus ~ilan ~iman ~ine> ~itam
 ~item ~jing ~kaba ~kapa ~kare ~ktro ~lagi ~lang ~line ~lmar ~marh ~masi ~masu ~mati ~mbah ~mpan ~muka ~muli ~nak>
 ~nger ~ngko ~njin ~nlin ~nump ~nyar ~obek ~onik ~onli ~ora> ~oto> ~pata ~peca ~pemb ~pend ~puda ~raya ~rbar ~rena
 ~rhum ~robe ~roni ~rta> ~rui> ~rus> ~sak> ~sidi ~siri ~snya ~suke ~tah> ~tand ~tari ~tat> ~tau> ~taun ~tem> ~tik>
 ~tiku ~tron ~udar ~uket ~umpa ~usny ~uwe>
"""
