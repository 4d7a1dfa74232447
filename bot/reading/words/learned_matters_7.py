"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -2 1+pagi =food =kin =rails =well abis+minum ada ada+di ada+dokter ada+lansia ada+orang anjing+jadwalnya
 baju bank bantu+ada bantu+apa bantu+gula bantu+telur bapak+saya baru+berobat bayi+dibuang beli bener bidan+robek
 biru bpjs+gratis cerai dalu darah+banyak denda depan+rumah di di+bawah di+cipondoh di+kamar di+kontrakan dia
 dibuang+harus dijemput dini dini+hari dokter+di ganggu gas gigi+tidak grogol hari+sakit harus+kemana hidup hitam
 inap+syaratnya itu jadwalnya+kapan jamban jaya kakak+saya kali ke+ugd kejang kelahiran+bidan keluarganya kembali
 kia kontrakan koperasi kucing+gratis kunci laki lantai lemas maaf+24 mampu mana+dari mana+tidak mau+pindah mayat
 minta+di miskin mmpi mmpi+mana natal natal+tahun patah pindah+datang pinggir pohon pos pulang+ke puskesmas+siapa
 rabies+untuk raya roda rumah sakit+gigi sampah smp sudah surat+kelahiran surat+pindah tahun+baru tanpa tanya telur
 telur+untuk teman temen tengah tes+mmpi tetangga thr tiap+malam tidak+tahan toko umur untuk+kucing vaksin+anjing
 yang+luka ~<ada ~<anc ~<asu ~<ata ~<baj ~<bas ~<beg ~<bes ~<bir ~<bor ~<di> ~<dih ~<gas ~<ger ~<gil ~<itu ~<jay
 ~<kak ~<kia ~<kla ~<kop ~<kur ~<lia ~<may ~<mis ~<mmp ~<mun ~<nat ~<neg ~<pat ~<pay ~<pec ~<poh ~<pom ~<ram ~<rod
 ~<rum ~<set ~<smp ~<sos ~<sua ~<sud ~<sya ~<ter ~<thr ~<waf ~<won ~adu> ~afat ~aju> ~akan ~alke ~angn ~anpa ~apak
 ~arat ~aya> ~ayu> ~baju ~banj ~bank ~bar> ~beka ~bene ~biru ~brol ~buk> ~buny ~cand ~cera ~cil> ~cor> ~dalu ~dend
 ~dina ~ding ~dini ~disi ~duka ~dup> ~ede> ~ejan ~eli> ~elin ~emak ~ener ~enga ~enya ~epon ~era> ~ermi ~erti ~esil
 ~etak ~eun> ~fat> ~gah> ~gga> ~ggir ~gir> ~gkut ~grog ~halo ~hidu ~idup ~ijem ~ikun ~ipak ~irin ~iru> ~ispe ~itte
 ~iun> ~jata ~jir> ~jol> ~kam> ~kece ~kia> ~kunc ~laki ~leba ~lker ~loka ~luar ~lung ~maha ~mbok ~mele ~mmpi ~mpet
 ~mpi> ~mulu ~nci> ~ner> ~neri ~ngak ~ngam ~ngge ~ngko ~njir ~npa> ~ntah ~nter ~nyal ~ocor ~oda> ~ogol ~oko> ~ola>
 ~olok ~pake ~pakn ~peca ~pemu ~pere ~pers ~poho ~pur> ~reka ~remp ~ret> ~reta ~ring ~roda ~rogo ~ruma ~saha ~samb
 ~sant ~satp ~seli ~sen> ~sese ~sitt ~siun ~smp> ~stas ~suda ~syar ~tam> ~tang ~tanp ~tar> ~telu ~tem> ~tema ~tena
 ~terl ~thr> ~tim> ~tos> ~ubur ~udah ~ujan ~ukin ~ulun ~umah ~una> ~uta> ~ver> ~wafa ~wong ~yara ~yari
puskesmas -3 =breath =home =smell @=ugd_malam @first=ugd_malam ada+nik akta alamat+mana alat ambruk bansos bantu+24
 bapak bawah bayi+gratis bedah bedah+rumah belakang bisa+pakai bocah bpjs+bisa bpom bukan dalam dan+popok
 darah+keliling darah+tidak darurat data dengar dibuang dicabut dipukul duduk es foto guru igd jatuh jembatan juta
 kamar kayu ke+rsj keliling kelurahan kursi lapor lihat listrik maling mau+lapor mau+vaksin minta+tolong nama napas
 negeri ngomong nik nunggak orang+tua pabrik pacar paksa palsu parah parkir paspor pegang pemkot phk pkh pmi poli
 poli+jiwa popok popok+bayi psikiater puskesmas+anak putus rabies+yang rawat robek rsj+di rusak saya+mau saya+odgj
 sendiri sering sim surat+waris susu susu+dan tahan taman tangan tangerang tanggal+merah tangis tapi+tidak
 tidak+berhenti tinggal tipu tongkat trc tukang tunggu untuk+anak urus vaksin+hewan warung yang+buka ~<akt ~<ama
 ~<aya ~<bak ~<bap ~<bed ~<bpo ~<bud ~<bus ~<cer ~<cur ~<dij ~<dis ~<dr> ~<dud ~<es> ~<fot ~<ged ~<gen ~<gol ~<gro
 ~<gur ~<gw> ~<hid ~<hit ~<igd ~<jat ~<jl> ~<keb ~<kej ~<kor ~<lay ~<leb ~<lih ~<mal ~<mam ~<mba ~<men ~<mes ~<met
 ~<mus ~<nan ~<nap ~<nem ~<pab ~<pac ~<pal ~<peg ~<pen ~<phk ~<pkh ~<pla ~<pmi ~<pop ~<pul ~<raw ~<rus ~<seb ~<seg
 ~<sep ~<sit ~<sta ~<suk ~<sum ~<taw ~<tem ~<tip ~<to> ~<tok ~<ton ~<trc ~<tuk ~<tul ~<uru ~abel ~abri ~abur ~ada>
 ~adam ~adi> ~ahu> ~ajak ~aji> ~aker ~akin ~ala> ~alat ~alsu ~ampi ~andi ~anga ~angu ~anja ~ank> ~anso ~arki ~arur
 ~aspo ~atah ~atia ~atoh ~atuh ~awah ~ayat ~azah ~band ~bans ~bapa ~bata ~bek> ~bel> ~boca ~bok> ~bpom ~brik ~bruk
 ~bung ~bus> ~cepe ~curi ~dala ~daru ~desi ~dian ~diba ~dije ~dike ~ebak ~ebar ~edah ~egal ~egan ~eger ~elah ~elap
 ~elil ~elor ~elua ~emat ~emen ~emko ~empe ~endi ~enin ~enta ~erai ~erem ~erin ~erki ~esar ~esek ~foto ~gaju ~gak>
 ~gali ~gang ~gany ~gara ~gede ~ger> ~gin> ~gini ~gis> ~gnya ~golo ~gomo ~ian> ~iar> ~ibua ~icab ~iga> ~igd> ~ihat
 ~ikia ~inas ~ipu> ~ipuk ~isan ~isi> ~iski ~istr ~itas ~jak> ~jamb ~jang ~jato ~jatu ~jaya ~jemb ~jemp ~kak> ~kang
 ~kar> ~kas> ~kayu ~keba ~keca ~kemb ~kera ~ket> ~kiny ~kos> ~kot> ~kta> ~kun> ~kurs ~lamp ~lapa ~lema ~let> ~liat
 ~liha ~lili ~lok> ~lor> ~lsu> ~lur> ~mali ~mamp ~maya ~mbah ~mbak ~mbat ~mbru ~men> ~meni ~mina ~misk ~mkot ~mpah
 ~mpan ~nah> ~nal> ~nama ~nany ~nege ~ngga ~ngi> ~ngin ~ngis ~ngny ~njan ~ntai ~ntar ~nyar ~obek ~ocah ~oli> ~onga
 ~ongk ~opok ~oto> ~pabr ~paca ~pah> ~paks ~pals ~par> ~park ~pasp ~pata ~pega ~pema ~pemk ~perk ~pet> ~phk> ~pkh>
 ~pmi> ~pok> ~popo ~pori ~pos> ~puk> ~putu ~rai> ~raka ~rang ~raya ~res> ~rgan ~rkim ~rkir ~robe ~rsi> ~rura ~rut>
 ~samp ~selo ~send ~seri ~sim> ~skin ~sper ~spor ~stri ~taha ~tai> ~tak> ~tap> ~tas> ~teme ~tian ~tiga ~tipu ~toh>
 ~toko ~trc> ~tter ~tuka ~ual> ~uala ~uarg ~uin> ~umur ~unci ~unta ~ursi ~uru> ~usak ~usu> ~utus ~wah> ~waru ~yany
 ~yat> ~zah>
puskesmas -4 =lost =nature =tale @first=trc ada+yang adik amuk bakar bawa berobat+mana besar cari cepat damkar
 darah+tapi depan di+depan di+jalan di+pasar di+sebelah dinsos hilang ikan ikan+semprot inap jiwa+online jual kakak
 ketemu konsul+jiwa kucing+saya lampu lansia+di lari lumpuh maaf+bayi malam masuk mau+ke meninggal minggu+puskesmas
 minta+beras minum mobil motor nyasar pdam pindah+ke pukul pulang puskesmas+rawat rawat+inap rujukan+rsj rumah+batuk
 santunan saya+tidak sebelah+rumah semangka semangka+suntik semprot+obat suka syarat syarat+donor tabrak tadi tanah
 tua waris ~<adi ~<amu ~<ang ~<baw ~<ben ~<boc ~<cep ~<dal ~<dep ~<dib ~<dic ~<dir ~<duk ~<hil ~<ika ~<ina ~<jem
 ~<jua ~<kel ~<kos ~<lis ~<lum ~<mob ~<muk ~<nam ~<nya ~<pam ~<pda ~<pol ~<puk ~<rek ~<rob ~<ser ~<sim ~<tab ~<tad
 ~<tua ~<war ~aan> ~abra ~aby> ~adik ~aga> ~ahan ~ahny ~akak ~aksa ~aku> ~alam ~alik ~ambr ~amka ~angg ~angi ~angk
 ~anta ~apan ~apil ~arun ~asuk ~awa> ~baby ~bah> ~bak> ~baka ~beda ~besa ~brak ~buan ~cah> ~capi ~cari ~cepa ~damk
 ~dek> ~depa ~dins ~dipa ~dipu ~dita ~dite ~dudu ~duk> ~ehab ~elak ~elan ~elur ~emas ~empu ~emu> ~enan ~enge ~epan
 ~epat ~erak ~eran ~eras ~etem ~gamu ~gar> ~gela ~gera ~gka> ~gkat ~gol> ~guru ~hila ~hnya ~hon> ~iang ~iate ~iban
 ~inan ~inap ~ini> ~inso ~inum ~iria ~item ~jual ~kaka ~kelu ~kiat ~kin> ~kir> ~laka ~lam> ~lant ~lari ~lik> ~list
 ~lump ~lura ~mala ~mand ~masu ~matn ~mete ~minu ~mkar ~mobi ~mong ~mpuh ~mput ~muka ~mur> ~nang ~nap> ~ndar ~ndir
 ~ngaj ~ngar ~nger ~ngku ~ngom ~ntra ~num> ~nyas ~obil ~ohon ~omon ~pak> ~pam> ~pang ~para ~pdam ~pend ~peru ~pil>
 ~por> ~pora ~puh> ~pula ~put> ~ran> ~rusa ~suk> ~tabr ~tadi ~tah> ~temu ~tong ~tor> ~trak ~trik ~tus> ~uduk ~umpu
 ~usan ~yasa
puskesmas -5 =arms =blaze =force =height =limp =seek =water =work @=alat_bantu @=bedah_rumah @=damkar @=kerja @=trc
 @first=alat_bantu @first=bedah_rumah @first=damkar ambulans bantu+saya butuh di+petugas ditinggal gelandangan
 hamster hamster+saya hari+minggu hewan ini kk ktp kucing laporan orang pasar rabies+kucing sakit+periksa saya+sakit
 slrt tidak+bisa tidur tidur+di uang ~<but ~<dam ~<din ~<dip ~<hew ~<ini ~<kec ~<kk> ~<ktp ~<kuc ~<lap ~<lem ~<mot
 ~<nga ~<ngo ~<ngu ~<ora ~<slr ~<tun ~<uan ~akek ~ampu ~amst ~anah ~anan ~anda ~ans> ~apor ~ater ~bawa ~butu ~dibu
 ~dik> ~diri ~diti ~dur> ~emba ~ewan ~hams ~hewa ~inya ~iri> ~kake ~kama ~kek> ~keli ~ker> ~ktp> ~kuci ~kul> ~land
 ~lapo ~lrt> ~man> ~mbul ~moto ~mpu> ~mste ~napa ~nasi ~nda> ~ndan ~nsel ~nsos ~ntun ~onse ~otor ~pan> ~puku ~rik>
 ~ruk> ~rung ~sek> ~slrt ~tana ~tidu ~tuh> ~tuna ~tung ~ucin ~ukul ~unan ~ung> ~ungg ~utuh ~wari
puskesmas -6 =dead =money =road =strike @=polisi @=ppa @=santunan @first=poli_jiwa @first=polisi @first=ppa
 @first=santunan beras bisa+bantu dokter+jiwa jalan mati psikolog sebelah tidak+punya ugd ~<dit ~<gel ~<hal ~<jal
 ~<nen ~<nun ~<pak ~<pem ~<tan ~<ugd ~alan ~aman ~asar ~ati> ~bela ~bur> ~dam> ~dang ~ebel ~enda ~enek ~ggal ~ikan
 ~ikol ~itin ~jala ~log> ~mati ~nene ~nung ~olog ~oran ~pom> ~san> ~sar> ~sebe ~uang ~ugd>
puskesmas -7 @=darurat @=dukcapil @=pangan @=poli_jiwa @first=darurat @first=dukcapil @first=kerja @first=pangan
 gula+lansia jadwal+donor jam+puskesmas ktp+digigit odgj puskesos ~<odg ~bian ~dgj> ~esos ~gal> ~keso ~kolo ~nan>
 ~nek> ~odgj ~ras> ~siko
puskesmas -8 @=slrt pak tidak+mau ~<psi ~psik ~sos>
puskesmas -9 24+jam =heart @first=slrt obat+nyamuk suntik+bulan
puskesmas -10 rsj ~<rsj ~rsj>
puskesmas -11 =mad darah+mana ~lana
puskesmas -12 jiwa ~<jiw ~iwa> ~jiwa
pangan 12 murah+kapan
pangan 11 gula+lansia ~bian
pangan 10 borax bpom cimol ~<bpo ~<cim ~<kap ~bpom ~imol ~mol> ~orax ~pom> ~rax>
pangan 9 es loka loka+pom pom takjil ~<bor ~<es> ~<pom ~akji ~bora ~cimo ~jil> ~kjil ~oka> ~takj
pangan 8 @=pangan @first=pangan air+galon cireng galon+bau halal jorok kapan palsu ~<cir ~<gul ~<ile ~<jor ~alal
 ~alsu ~cire ~eng> ~hala ~iren ~joro ~kapa ~lal> ~lsu> ~orok ~reng ~sing ~teri ~tik>
pangan 7 =beast =tale ada+sembako ayam ayam+mati bantu+beras basi beras bpom+nomor cabe daging dijual formalin galon
 gula ibu+saya kaleng katering kembung kotak makan+gratis nasi nasi+kotak pangan permen pirt rabies+untuk sapi
 semangka semangka+suntik sembako+tidak sertifikat+halal sphp steril+subsidi subsidi subsidi+ada sudah+lewat susu
 tanggal telor ulang untuk+kucing warna ~<aya ~<bas ~<cab ~<dag ~<dij ~<for ~<gar ~<kot ~<mul ~<nas ~<pal ~<pir
 ~<sap ~<sem ~<sph ~abe> ~adu> ~agin ~alen ~alin ~anan ~arna ~arsa ~ayam ~basi ~berl ~bsid ~bubu ~cabe ~dagi ~dalu
 ~diju ~enya ~erik ~erme ~form ~galo ~gara ~ging ~gka> ~gula ~iang ~idi> ~ijua ~iksa ~irt> ~jamu ~kale ~kana ~kate
 ~ksa> ~kutu ~leng ~lin> ~mali ~mang ~mbun ~miny ~nan> ~ngka ~nyal ~orma ~pals ~php> ~pirt ~pur> ~riks ~rmal ~rmen
 ~rna> ~rok> ~rsa> ~rupu ~sapi ~sema ~sphp ~subs ~susu ~ubsi ~ula> ~usu> ~utu> ~warn ~yam>
pangan 6 =food =smell abis anak+sd aneh apa+tidak asin bakso batu beras+abis berlendir boraks busuk campur curiga
 daging+anjing dapur dijual+di dinas es+batu gorengan gratis+kapan ikan ikan+semprot ilegal isi isi+ulang jajan jamu
 kadaluarsa kantin ke+mana kecap kenyal kopi kucing+steril lab lapor+ke lele lewat+tanggal makan mana mana+hari mie
 minyak mules obat+kuat permen+bikin plastik pusing restoran sayur sd sembako semprot+obat tahu tanpa+izin telur
 tidak+pak tiren uji ~<abi ~<ane ~<ber ~<bub ~<cam ~<cek ~<cur ~<gal ~<gil ~<gor ~<ika ~<isi ~<jaj ~<kad ~<lab ~<lel
 ~<lok ~<mer ~<mie ~<pan ~<pew ~<pla ~<psa ~<ren ~<sd> ~<sun ~<sus ~<tak ~<tel ~<uji ~<ula ~<war ~abis ~adal ~ahan
 ~ahu> ~ajan ~ako> ~aks> ~akso ~alua ~amu> ~amur ~angs ~apur ~are> ~asi> ~asti ~ater ~awet ~ayur ~bako ~baks ~bal>
 ~bung ~busu ~camp ~cekn ~cuna ~dapu ~dina ~ecap ~ekel ~ele> ~elor ~elur ~embu ~erac ~eras ~erle ~erup ~esto ~ewar
 ~gore ~gur> ~iga> ~ileg ~ing> ~jaja ~jan> ~jana ~jual ~kada ~kai> ~keny ~kopi ~kota ~kso> ~lab> ~last ~lega ~lele
 ~lend ~les> ~lnya ~loka ~lon> ~lor> ~lumu ~lur> ~mie> ~mpur ~mule ~nany ~nas> ~nasi ~ngaw ~ntik ~numa ~opi> ~orak
 ~oren ~otak ~paka ~pang ~peny ~peri ~perm ~pewa ~plas ~pusi ~raks ~ras> ~ren> ~rend ~rest ~riga ~rlen ~rnan ~sayu
 ~seha ~seke ~sidi ~sin> ~stik ~stor ~tak> ~telo ~telu ~tire ~tora ~ual> ~uars ~uji> ~ules ~uman ~umut ~unti ~upuk
 ~urig ~was> ~wet> ~yak> ~yal> ~yur>
pangan 5 =sick =work abis+duit abis+makan ada+beas ada+kutu ada+operasi air+isi air+kali anjir asli awet ayam+tiren
 bahaya+tidak bangkai basah batu+dari bayi+ada beas beas+di bekas beli benih beras+bulog bpom+kantor bubur
 bubur+bayi bulog cara+ceknya ceknya cimin dan dari+kemarin depot di+kantin di+pasar di+rumah diare dinas+yang
 diperiksa dites duit+lapar garam goreng gratis+mana hajat+racun hari+ini harus+bagaimana ikan+asin izin+pirt
 kaleng+penyok karang kayak kenyal+banget kerupuk kornet kornet+kembung kosmetik kuat kucing+gratis kue kutu kwt
 kwt+kami lagi+di lalat lapar+anjir lewat madu makan+dari makan+nasi mbg mentah merah meriksa mi minimarket
 minta+polybag minum+es mual murah ngejreng obat operasi operasi+pasar pakai pakai+air pakai+formalin pelangsing
 pembersih penyok periksa polybag polybag+dengan pom+nomor psar rebus restoran+jorok roti sakit+perut saset
 saya+beli sekali sertifikat steril suntik suplemen suplemen+ilegal telur+busuk tidak+makan vaksin+rabies
 yang+meriksa ~<anj ~<asi ~<asl ~<awe ~<bah ~<bak ~<bek ~<bel ~<din ~<hal ~<ing ~<kan ~<kim ~<kop ~<kri ~<kua ~<kue
 ~<kut ~<kwt ~<lew ~<mad ~<mak ~<mbg ~<men ~<mi> ~<min ~<mua ~<mur ~<oba ~<ope ~<rot ~<sas ~<seh ~<sub ~<tir ~akah
 ~akai ~akan ~ake> ~akit ~alny ~alon ~amba ~amin ~aneh ~apan ~aper ~aram ~arke ~aset ~asin ~asli ~awas ~ayak ~bag>
 ~baha ~basa ~bat> ~batu ~beka ~beli ~beni ~bera ~bis> ~bulo ~cap> ~cek> ~cilo ~cimi ~curi ~depo ~diar ~dica ~dir>
 ~eas> ~ebun ~ebus ~ehat ~ejre ~ekal ~ekas ~ekny ~eli> ~embe ~enda ~enga ~enih ~enta ~enyo ~erku ~erti ~ewat ~fika
 ~gadu ~gawa ~gejr ~gila ~gkai ~gsin ~iare ~icam ~ifik ~ihin ~ikat ~ilin ~imar ~imia ~ina> ~inas ~inca ~inim ~inya
 ~isem ~isi> ~ites ~jren ~kan> ~kand ~kant ~kimi ~korn ~kosm ~krim ~kuat ~kue> ~kwt> ~lala ~lapa ~lape ~lewa ~lili
 ~lok> ~lyba ~madu ~maka ~mark ~mbak ~mber ~mbg> ~menc ~ment ~mera ~meri ~merk ~meti ~min> ~mini ~mual ~mura ~mut>
 ~nann ~neh> ~ngad ~ngej ~ngsi ~nima ~njua ~nnya ~ntah ~ntin ~nyak ~obat ~oduk ~olyb ~ora> ~orne ~osan ~osme ~oti>
 ~pake ~plem ~poly ~prod ~psar ~puk> ~rket ~rnya ~rodu ~roti ~rtif ~sase ~semb ~set> ~sli> ~smet ~snya ~sunt ~supl
 ~tah> ~tahu ~tifi ~tong ~uat> ~ubur ~ulog ~uluh ~uple ~urah ~usin ~usuk ~yala ~ybag
pangan 4 120+odgj =well abis+minum ada ada+dinas ada+petugas air air+mentah aman apa+ada asap+laki asli+tidak awas
 ayam+bangkai babi bagaimana+ya bahan bahaya bakso+kenyal banget+ada bantu+es banyak+tikus bau bawang beli+dmn
 benih+lele beras+sphp berformalin berjamur berlumut bikin bisa+tidak borax+ibu bpom+alamat bukan+karena cabe+setan
 cek cilok cimol+di dan+bau dapur+tidak dari+air depan+sd depot+air di+katering di+minimarket di+toko di+warung
 dihinggapi dihinggapi+lalat dinas+apa dinas+mana dmn dmn+yang es+kayu gratis hajat hewan hidroponik ijin+pirt
 ini+mah instan izin jajan+di jamuran karena karena+sunah kebun kecap+sudah kecoa keliling kemasan kimia
 kontrakan+saya kotor kuku kuning lagi+pak lahan laki+nganggur lapar maaf maaf+makan mah mah+bukan makan+mau
 mana+ibu masih+dijual mati+dijual mencret minggu+ini muka+bengkak mules+abis mulut+kuku muntah nya obat+palsu
 pakai+warna pangan+murah panganan panganan+tidak pasar pasar+tidak penambah penambah+stamina periksa+dong perut
 pom+kantor puasa+terus rambut+di rapat rapat+berjamur rendam rhodamin rumah+saya sakit+mulut sambal saudara+puasa
 saya+abis saya+warna sekilo sekilo+120 setan setan+sekilo sih sisa sisa+makan skincare snack snack+rapat sphp+beli
 stamina stok sunah sunah+wkwk tanam tanpa tegur tempe terus+ini tidak+asap tidak+dihinggapi tidak+sehat
 tolong+bantu ulang+bau warna+baju warna+merah warna+ngejreng was yang+bisa ~<?> ~<aba ~<ada ~<air ~<bau ~<bea ~<bik
 ~<bu> ~<bus ~<cil ~<dih ~<dmn ~<exp ~<haj ~<har ~<hew ~<hig ~<imp ~<ins ~<izi ~<jam ~<kec ~<kok ~<kos ~<kuk ~<lai
 ~<lal ~<maa ~<med ~<mun ~<nge ~<pas ~<pen ~<ram ~<rap ~<reb ~<res ~<rho ~<sih ~<sna ~<ste ~<sup ~<tah ~<teg ~<was
 ~aaf> ~aban ~ack> ~ahay ~air> ~ajat ~aluw ~anam ~andu ~angk ~anny ~anpa ~anya ~asah ~asar ~babi ~bau> ~baun ~beas
 ~berf ~berj ~bers ~biki ~bong ~bul> ~bun> ~bus> ~care ~cat> ~coa> ~cret ~dami ~dihi ~dire ~dite ~diuj ~dmn> ~drop
 ~ecoa ~egur ~ekil ~elil ~emur ~encr ~enju ~ento ~enyu ~epot ~erah ~erfo ~eril ~erin ~ersi ~erut ~etik ~ewan ~galn
 ~gapi ~ggap ~gien ~gin> ~gkus ~haja ~han> ~haya ~het> ~hewa ~hidr ~higi ~hing ~hoda ~ibag ~idro ~igie ~ikan ~ikin
 ~ilo> ~ilok ~imah ~imin ~impo ~inny ~inst ~iper ~iuji ~izin ~jat> ~jata ~kali ~kas> ~kaya ~kebu ~keca ~keco ~kera
 ~keru ~kilo ~kinc ~koto ~kuku ~kuni ~lale ~log> ~losa ~luwa ~maaf ~man> ~mana ~men> ~meng ~mia> ~mnya ~mpor ~munt
 ~nack ~nam> ~namb ~ncre ~ndam ~ngeb ~nih> ~nis> ~npa> ~nsta ~ntol ~nya> ~nyok ~nyul ~odam ~onik ~opon ~oton ~pasa
 ~pemb ~per> ~plos ~poni ~pot> ~rah> ~rasi ~rebu ~rfor ~rhod ~rjam ~rlum ~ropo ~rsih ~rut> ~sar> ~sert ~seta ~sida
 ~sih> ~sisa ~snac ~stam ~stan ~tami ~tanp ~tegu ~tih> ~tin> ~tol> ~ulat ~unah ~ungk ~unta ~utih ~uwar ~wang ~wars
 ~wasi ~yok> ~yulu ~zin>
pangan 3 2+liter =joke @1 ada+apa ada+bahan ada+izin ada+lab adu aman+tidak anak+muntah anak+sakit anjing+ke asem
 atas+het awet+minggu ayam+warna bagi bahan+kimianya banget bantu+ayam bantu+daging bantu+takjil barang barang+2
 basi+dijual bau+asem bau+obat bawa+anjing bawa+kk bazar belas belum+bagi beras+barang biar bibit+cabe biduran+abis
 bikin+anak bikin+pusing bikin+sakit bikin+surat bisa+dites bleng bli bli+bras boba boba+bikin bpom+lokasi
 bpom+produk bras bras+sphp bubuk buka+jam buka+tidak bulog+jatah cabe+dengan cabe+kering catering cek+makan cendol
 cendol+ijo curah daftar+bpom daftar+lewat dan+ileran dapur+katering dari+bantu dari+dinas dari+truk dekat+rumah
 dengan+minyak dengan+pupuk di+cipondoh di+karang di+kec di+lapak di+sekolah dicat dicek dimna dimna+mana
 dites+tidak dong edar es+cendol es+krim es+teh expired galon+isi ge ge+tidak gerak+pangan giling gorengan+pakai gpm
 gpm+di gratis+umkm halal+gratis halal+usaha harga harga+di herbal het hewan+periksa hewan+untuk hidroponik+di
 higienis hitam hp+saya ijo ijo+nyala ikan+di ileran ileran+minta import izin+edar jadi+merah jajan+sd jatah
 jatah+saya jorok+lapor jual kakak+depan kami+mau kami+urus kangkung kantin+sekolah kapan+lagi kapn kapn+lagi
 karang+tengah ke+medan ke+minyak ke+siapa kec kec+karang kelurahan+mana kering+dicat kerupuk+pakai kesehatan+hewan
 keterangan+kesehatan kimianya kok kopi+saset kosmetik+merkuri kotak+hajat krim krim+keliling ksong ksong+dimna
 kurban+dari lalat+saya lansia+masih lapor+kemana lele+untuk liter liter+ge lumut lurah maaf+ayam maaf+susu
 maaf+tahu makan+basi makan+katering makan+mbg malabar mana+buka mana+sabtu mangkal masih+ada masih+jalan
 mati+kemarin mau+ada mau+saya mbg+basi medan mencolok menyala merah+hari merah+menyala merkuri mi+instan mie+basah
 minggu minta+benih minta+dokter minum minum+kemasan minyak+naik minyakita mulu mulu+3 muntah+semua murah+anak
 murah+kapn murah+minggu nganggur ngejreng+banget nyala obat+herbal obat+kimia obat+nyamuk pada+tidak pakai+boraks
 pakai+pembersih pasar+bau pasar+dekat pasar+malabar pengawet pengawet+mayat penyuluh pink pom+alamat potong
 potong+ayam produk produk+rumah psar+murah puasa rabies rebus+singkong rendang rendang+berlendir rombongan
 rombongan+racun roti+jamuran sabtu sabtu+buka sakit sampel saosnya saya+0812 saya+jual sayur+di sd+warna sehat
 sekali+dan semprot sidak singkong singkong+mulu sirup sirup+warna sosis sphp+harus susu+bubuk susu+expired
 tahan+pangan tahu+awet tahu+di tahu+tidak takut+warna tanam+sayur tanggal+hapus tanya telor+dengan telor+ksong
 tengah+tgl tetangga+sakit tgl tgl+berapa tidak+basi tidak+busuk tidak+higienis tidak+lalat tidak+wajar toko
 truk+kurus tuju uji+lab umkm umkm+daftar untuk+bawa usaha wajar warga+rt warna+aneh warna+biru warna+mencolok
 warna+nyala warna+pink warung wkwk yang+jual yang+murah yang+potong yang+saya yang+untuk yang+was ~<adu ~<ama ~<awa
 ~<bab ~<bat ~<baz ~<ben ~<bib ~<bli ~<bob ~<bun ~<cat ~<cen ~<dan ~<dep ~<dic ~<diu ~<dr> ~<eda ~<gat ~<ge> ~<gpm
 ~<gpp ~<gra ~<gw> ~<her ~<het ~<ijo ~<ima ~<jua ~<kay ~<krn ~<kso ~<lid ~<lit ~<lur ~<mah ~<mem ~<msh ~<nem ~<ngr
 ~<pak ~<pek ~<pot ~<pua ~<rab ~<rom ~<sak ~<sao ~<ser ~<ski ~<sta ~<sto ~<teu ~<tgl ~<umk ~<usa ~<wkw ~a2an ~abi>
 ~abie ~abtu ~ada> ~adak ~aha> ~aik> ~ajar ~ala> ~alab ~aler ~alok ~amat ~anti ~aosn ~apa> ~apar ~api> ~apn> ~aren
 ~asem ~atis ~atny ~atu> ~auny ~azar ~balo ~bar> ~bara ~baza ~bela ~biar ~bies ~bit> ~blen ~bli> ~boba ~bras ~btu>
 ~cau> ~cend ~cer> ~cura ~difo ~dimn ~dipe ~dise ~ditu ~eama ~ebul ~edar ~emer ~empe ~empr ~enam ~enan ~enco ~endo
 ~enis ~erig ~esny ~etah ~expi ~gebu ~gece ~get> ~ggur ~gkun ~goto ~gpm> ~gpp> ~grat ~greb ~guji ~hana ~hann ~harg
 ~herb ~icek ~idah ~ieni ~ies> ~ijo> ~ila2 ~ila> ~ilal ~imna ~ingi ~ink> ~inum ~ired ~irup ~isin ~itam ~iteg ~ituj
 ~jar> ~kak> ~kal> ~kapn ~kare ~kec> ~kemb ~kin> ~kita ~krn> ~kson ~kung ~kwk> ~la2a ~laba ~laha ~lama ~leme ~leri
 ~lida ~lite ~luar ~luh> ~lura ~maha ~masa ~may> ~mbon ~meda ~meme ~mend ~mian ~mina ~minu ~mkm> ~mna> ~mpel ~mpro
 ~msh> ~muti ~naik ~nana ~ncar ~ncol ~ndol ~ndun ~neng ~net> ~ngec ~ngre ~nguj ~nton ~num> ~olan ~omay ~ombo ~oper
 ~orny ~ort> ~osny ~peka ~pel> ~pena ~penj ~pink ~pire ~poto ~prot ~puas ~purn ~rabi ~rapa ~rati ~rbal ~red> ~rena
 ~ribu ~ril> ~rim> ~ring ~rkur ~rnet ~romb ~rot> ~rus2 ~sabt ~samb ~san> ~saos ~seki ~sem> ~semp ~siny ~siru ~song
 ~stok ~suk> ~suna ~tan> ~tes> ~teu> ~tgl> ~tis> ~tok> ~torn ~tuli ~uasa ~uju> ~umkm ~ung> ~unin ~urny ~us2> ~waja
pangan 3 ~wan> ~waru ~wasn ~wkwk ~xpir ~zar> ~zinn
pangan 2 3+hari alamat anak+saya apa ayam+di banget+tidak bantu+gula bantu+ikan bantu+jajan bantu+minta bantu+tidak
 banyak+kecoa bau+aneh bau+kayak bau+lapor bawang+putih belatung+di berapa beras+berkutu beras+plastik berkutu
 berkutu+dari berlumut+lapor besok bibit bibt bibt+cabe biru busuk+dari cabe+grtis campur+kaca celeng daging+babi
 daging+sapi dari+toko depan+sekolah di+atas di+kolam di+lahan di+nasi diare+karena diare+makan galon+ada
 garam+campur garam+palsu got+siapa grtis+masih halal+warung harus+bawa hitam+bekas ilegal+ibu ini+ada ini+di
 jajan+anak jam+berapa jam+buka jamu+cara jemur+di kandungan kebon kecap+palsu kecoa+lapor kedaluwarsa keripik
 kerupuknya kerupuknya+jemur kesehatan keterangan kira+stok kolam+mati kotak+yang krupuk krupuk+merah kuat+ilegal
 kucing kurus+dan label lahan+kosong lama langsung lansia+takut lele+di lewat+mana lihat+di lilin lontong maaf+cimol
 maaf+daging madu+palsu makan+di makan+es makan+posyandu makan+seafood mana+tutup mau+dites memeriksa
 mencolok+sekali merah+tahu merk minyak+goreng minyak+hitam mual+abis mulut murid naik naik+tidak nomor+wa oli
 oplosan pada pakai+daging pakai+pemanis palsu+di pecel pemanis petugas+yang pinggir+got pkk pom+lokasi
 posyandu+basi putih+naik rambut sapi+kurban saya+belum saya+takut seafood sebelah+dinas sekali+apa sekolah+bikin
 sekolah+jorok semua semua+tanya siapa stok+pemkot sudah+lama surat+keterangan susu+kaleng syaratnya+apa
 takjil+harus takjil+nih tanya+siapa tekstil tempe+bau tidak+kira tiren+dijual tolong tulis untuk untuk+lansia
 wa+nya warna+tekstil yang+tegur ~<.> ~<apa ~<ban ~<bia ~<ble ~<blm ~<bra ~<bua ~<cin ~<dap ~<hit ~<kea ~<kol ~<kuc
 ~<lil ~<lum ~<man ~<n> ~<oli ~<opl ~<pkk ~<sea ~<seg ~<sia ~<sid ~<tuj ~<unt ~<waj ~abar ~afoo ~agen ~ain> ~ampu
 ~anji ~arun ~atas ~awan ~bagi ~begi ~beso ~bibt ~biru ~blm> ~bon> ~buan ~buat ~cate ~cel> ~dibi ~dice ~dung ~eafo
 ~ebon ~edal ~egal ~egit ~ekst ~eman ~emin ~emua ~emut ~erip ~erk> ~eseh ~esok ~gkal ~gsun ~hata ~hita ~iany ~iapa
 ~iat> ~ibit ~ibt> ~icat ~igak ~iler ~iter ~jir> ~keam ~kebo ~keli ~kit> ~kok> ~krup ~ksti ~kuci ~kus> ~labe ~lasa
 ~lera ~lont ~luha ~lut> ~matn ~mbut ~ming ~morn ~mua> ~mulu ~muri ~nemu ~ngan ~nget ~ngku ~njir ~oko> ~osis ~pece
 ~pela ~peru ~pik> ~pkk> ~port ~pukn ~pupu ~ramb ~rek> ~rid> ~ripi ~rkut ~rni> ~rung ~rup> ~seaf ~sega ~semi ~semu
 ~ster ~stil ~teks ~til> ~toko ~tolo ~tuju ~ucin ~uku> ~ulut ~unyi ~urid ~wat>
pangan -2 =birth =body =client =drill =home =rails ada+di banjir bantu+ada bantu+air bau+gas bedah+rumah beli+hp
 bikin+restoran bisa boleh bulan cair dada dapat dari+pemkot datang di+kali di+kamar di+puskesmas di+sini foto
 halusinasi juta kampung karunya ke+rumah komplek korban lampu+merah lari lepas liar maaf+lansia maaf+saya
 makan+anak mata mau mesin minta miskin murah+saya nyasar obat+keras orang+odgj pam pasang patah pernah pkh pohon
 putus rumah saya+di saya+tidak sebelah sendiri surat susah+makan tempat tes+gula tipu trc ular yang+kemarin
 yang+urus ~<abd ~<anc ~<ata ~<bed ~<bis ~<boc ~<dad ~<dal ~<dek ~<fot ~<gad ~<ind ~<jad ~<jat ~<jem ~<jut ~<kag
 ~<kak ~<kek ~<kum ~<leb ~<lep ~<mau ~<mes ~<mis ~<mus ~<nel ~<par ~<pat ~<pel ~<pkh ~<poh ~<pre ~<raw ~<rob ~<rum
 ~<sad ~<sau ~<sej ~<sel ~<ses ~<tag ~<tam ~<ter ~<tia ~<trc ~<tum ~<yat ~abdi ~abun ~acar ~adah ~agi> ~agih ~ajak
 ~akek ~akin ~alam ~alur ~alus ~ami> ~amka ~ank> ~aris ~assa ~awah ~ayu> ~azah ~banj ~bdi> ~berh ~bisa ~bole ~cam>
 ~cepe ~cor> ~dal> ~dala ~dapa ~date ~deka ~dico ~duan ~duka ~edak ~elia ~ensi ~epas ~erai ~eria ~erit ~esak ~etak
 ~eter ~foto ~gak> ~gala ~gang ~gat> ~ger> ~gera ~gian ~gnya ~gol> ~gram ~halu ~iak> ~inga ~ini> ~inta ~iski ~iswa
 ~itas ~iun> ~jadi ~kam> ~kons ~korb ~kun> ~kunc ~lak> ~lana ~lans ~lati ~lepa ~liar ~lusi ~mala ~mau> ~maya ~mete
 ~mint ~misk ~nal> ~nci> ~ngny ~nin> ~njan ~nta> ~ntro ~nump ~nyar ~nyas ~ocor ~ogra ~orba ~pama ~pene ~perb ~pern
 ~ping ~pkh> ~poho ~pon> ~prog ~puh> ~putu ~rai> ~rama ~rawa ~rban ~reta ~ris> ~rlan ~rnah ~roba ~rogr ~rol> ~ruma
 ~sada ~seja ~send ~setr ~sian ~sina ~sisw ~siun ~ssal ~stas ~sura ~swa> ~tagi ~tama ~tap> ~tas> ~trc> ~trok ~ubuh
 ~ular ~umba ~umpa ~unci ~urun ~usah ~utan ~utin ~utus ~ver> ~wah> ~wari ~yana ~yap> ~yati ~zah>
pangan -3 =nature =poor ada+yang adik akta ambruk ambulans api badan bangun bansos bayi bedah begal berobat biaya
 bibit+ikan bikin+laporan bisa+beli cepat data dengar depan+rumah dipukul ditinggal doang dulu golok guru
 harga+beras ikan+gratis itu jaya jembatan kalau kartu kata keluar kena kontrakan ktp+makan lagi+ada lalu listrik
 luka makan+anjing malam maling mandi masjid minum+obat modal ngomong nikah paksa parkir pdam perlu pkm polisi pukul
 pulang punya puskesos raya rs sampah sampai satu saudara sini sudah+tidak sumur susah tahun tangan tangerang tangis
 telepon teman tes tidak+kuat tongkat urus ~<ade ~<adi ~<aku ~<api ~<bar ~<bes ~<bol ~<bud ~<cai ~<cep ~<cuc ~<dia
 ~<doa ~<duk ~<dul ~<gaj ~<ged ~<gen ~<gig ~<gol ~<gur ~<itu ~<jan ~<jay ~<jl> ~<kel ~<kep ~<kul ~<lam ~<lar ~<lay
 ~<lem ~<lia ~<lis ~<luk ~<mal ~<mam ~<mar ~<mas ~<mba ~<mod ~<moh ~<ngo ~<non ~<nun ~<nye ~<pag ~<pda ~<per ~<pin
 ~<pis ~<pkm ~<puk ~<pus ~<rek ~<rs> ~<sep ~<sim ~<str ~<sur ~<tip ~<uja ~<uru ~abur ~adam ~adek ~adik ~ahir ~ahun
 ~aian ~aji> ~aksa ~akti ~aku> ~alau ~alik ~ambi ~ambu ~anca ~ang> ~angi ~angn ~ans> ~anso ~ante ~apil ~arki ~artu
 ~asji ~aten ~atia ~auda ~ayah ~ayat ~ayi> ~bada ~ban> ~bans ~bayi ~bega ~bero ~biay ~bil> ~bila ~bok> ~bruk ~buh>
 ~cair ~capi ~car> ~cepa ~dah> ~daha ~dany ~dian ~dike ~doan ~dulu ~eban ~edah ~ede> ~eger ~elah ~elak ~elan ~elap
 ~emat ~emba ~enge ~enja ~epat ~erla ~erob ~esos ~gaju ~gali ~gede ~gil> ~gis> ~gkut ~golo ~gomo ~gun> ~guna ~hir>
 ~hun> ~iaya ~ikah ~imba ~ipu> ~ipuk ~irin ~itan ~jaya ~jemb ~jemp ~jid> ~jol> ~juta ~kabu ~kake ~kala ~kamp ~kap>
 ~kart ~keja ~kek> ~kelu ~kepa ~keso ~keti ~kuli ~lalu ~lam> ~lari ~lau> ~lem> ~lepo ~lik> ~lisi ~list ~lita ~loke
 ~luka ~mamp ~mant ~mara ~masj ~mata ~mbil ~mbru ~mbul ~mela ~mele ~moda ~moho ~mong ~mpah ~mpai ~mpan ~mpet ~mple
 ~mur> ~nakn ~napa ~ndar ~ngam ~ngar ~ngis ~ngke ~ngom ~nika ~ntai ~ntar ~nter ~ntun ~nung ~oang ~odal ~oke> ~olis
 ~omon ~ongk ~oto> ~pai> ~pakn ~paks ~pala ~park ~pas> ~pasi ~pat> ~pata ~pdam ~pema ~penu ~perl ~pisa ~pkm> ~plek
 ~pos> ~pula ~pun> ~puny ~put> ~rak> ~rat> ~res> ~rkir ~rlu> ~rtu> ~ruh> ~ruk> ~runy ~sala ~samp ~satu ~saud ~seba
 ~sjid ~suka ~sul> ~susa ~tai> ~tar> ~tasi ~tau> ~tema ~terl ~tern ~tiha ~tim> ~ting ~tipu ~trik ~tus> ~uala ~uarg
 ~udar ~uduk ~umah ~umpu ~unya ~urat ~usan ~uta> ~utny ~wong ~yasa ~yat>
pangan -4 # =arms =blaze =dead =force =hurt =kin @=santunan @=slrt @=ugd_malam @first=santunan @first=slrt
 @first=ugd_malam abis+hajat aja alat baru bayar beli+beras besar bikin+warung bpjs butuh cari di+depan di+jalan dia
 dinsos duduk gas hamil hilang hujan jatuh kamar kampung+abis kecil kembali kk kursi kursi+roda lagi masuk mau+lapor
 motor nama padahal pak pelihara pelihara+ayam perempuan peternakan peternakan+ayam pindah racun+kampung roda rusak
 santunan saya+mau saya+sudah tabrak tadi temen tidak+punya tidak+tahu tua umur warung+makan ~<aja ~<akt ~<amb ~<ang
 ~<bad ~<bay ~<bil ~<bpj ~<car ~<cer ~<dam ~<dat ~<dig ~<dik ~<dud ~<emp ~<gan ~<gas ~<ham ~<hil ~<huj ~<ist ~<kab
 ~<kej ~<kk> ~<kom ~<kon ~<lag ~<mir ~<nam ~<nik ~<pam ~<pet ~<pol ~<pos ~<psi ~<ray ~<rod ~<rus ~<sal ~<sat ~<sen
 ~<sum ~<tab ~<tad ~<taw ~<tem ~<tra ~<tua ~aan> ~abra ~adi> ~aga> ~aja> ~akar ~alak ~alo> ~alu> ~amar ~ambr ~amil
 ~andi ~apak ~aru> ~asuk ~atuh ~ayan ~ayar ~bali ~bata ~baya ~besa ~bpjs ~brak ~bula ~butu ~cari ~dara ~data ~dek>
 ~dia> ~dibe ~dik> ~dins ~dipu ~diri ~dita ~diti ~dudu ~ebak ~ecil ~ekam ~elep ~elih ~elua ~emak ~empu ~epon ~eran
 ~erem ~erja ~erna ~esar ~gant ~gar> ~gas> ~gigi ~gkat ~hami ~hila ~hon> ~huja ~ian> ~ihar ~inan ~inda ~inso ~iran
 ~iri> ~jak> ~jang ~jatu ~kalo ~kata ~keci ~kena ~ker> ~kir> ~kolo ~komp ~kont ~kos> ~kul> ~kurs ~lagi ~lahi ~lant
 ~laya ~lek> ~liha ~mand ~mar> ~masu ~mbat ~mil> ~mpat ~mpua ~mput ~naka ~nama ~nda> ~ndah ~ndan ~ndi> ~ngel ~nger
 ~ngun ~ning ~ntra ~oda> ~ohon ~ontr ~pah> ~pam> ~peli ~pere ~perk ~pet> ~pete ~pil> ~pind ~pjs> ~psik ~puan ~puku
 ~ran> ~raya ~remp ~rkan ~rnak ~roda ~rsi> ~sal> ~sant ~sek> ~sini ~sumu ~tabr ~tela ~tele ~teme ~ter> ~tian ~trak
 ~tua> ~uar> ~ujan ~ukul ~ungg ~ursi ~uru> ~usak ~utuh
pangan -5 =height =lost =mad @=bedah_rumah @=darurat @=kerja @=puskesmas @=trc @first=bedah_rumah @first=darurat
 @first=kerja @first=puskesmas @first=trc ada+orang ada+tidak bakar darah istri izin+bikin jalan jiwa kaki kerja
 lagi+takut lampu meninggal odgj puskesmas suami tidak+bisa tidur tidur+di uang ~<but ~<jal ~<jiw ~<kur ~<mel ~<odg
 ~<pun ~<san ~<sua ~<tun ~<uan ~<umu ~aki> ~akny ~ampa ~anta ~arah ~ata> ~baka ~baru ~cil> ~dgj> ~dur> ~empa ~enin
 ~esma ~ihan ~ilan ~imak ~istr ~iwa> ~jala ~jiwa ~kaki ~kama ~keba ~kerj ~kesm ~laka ~lamp ~lan> ~mban ~meni ~mpu>
 ~mpun ~nang ~nsos ~nti> ~ntua ~odgj ~poli ~rang ~rik> ~rja> ~rusa ~sak> ~sang ~smas ~stri ~suam ~tadi ~tidu ~tri>
 ~tuan ~tuh> ~tuna ~uami ~uan> ~uang ~yar>
pangan -6 =breath =heart =limp =money =road =seek =strike @=alat_bantu @=damkar @=dukcapil @=poli_jiwa @=ppa
 @first=alat_bantu @first=damkar @first=dukcapil @first=ppa bapak gelandangan slrt ~<bap ~<gel ~<ora ~<slr ~ahal
 ~alan ~anda ~angu ~bapa ~gela ~hal> ~idur ~kar> ~land ~lrt> ~mas> ~pak> ~pung ~pusk ~skes ~slrt ~umur ~uske
pangan -7 @first=poli_jiwa ayam+bau ktp orang racun+tikus ~<ktp ~ktp> ~sos> ~tah2
pangan -8 @=polisi @first=polisi laporan minum+racun ~ah2> ~oran ~pora
kerja 12 thr tkw ~<thr ~<tkw ~thr> ~tkw>
kerja 10 art cv kerja+untuk ~<art ~<cv> ~<umr ~art> ~umr>
kerja 9 tki ~<tki ~amel ~dame ~tki>
kerja 8 @=kerja @first=kerja ak1 gawe hrd ijazah+tahan jadi+art jaga+toko jht jht+cair kerja kerja+di mau+kerja
 padamelan phk pt ~<ak1 ~<blk ~<bos ~<gaw ~<hrd ~<jht ~<ker ~<low ~<phk ~<pt> ~ak1> ~aker ~awe> ~blk> ~bos> ~erja
 ~gawe ~hrd> ~jht> ~ker> ~kerj ~phk> ~rja>
kerja 7 =drill =work ak1+online bantu+kerja bantu+thr bayi+sitter bikin+ak1 di+phk disnaker fair gaji ijazah info
 jadi jepang job job+fair kartu+kuning kontrak lamaran lembur loker lowker lowongan magang pabrik pelatihan
 perusahaan pesangon resmi sitter supir tahan uang+makan umur untuk+lansia upah yang+aman ~<dip ~<dis ~<fai ~<gaj
 ~<ija ~<inf ~<jad ~<jep ~<job ~<lem ~<lok ~<lul ~<mag ~<pab ~<pad ~<res ~<tah ~<umu ~<upa ~aan> ~abri ~adam ~adi>
 ~aga> ~agan ~ahaa ~ahan ~ango ~atih ~atur ~azah ~brik ~disn ~elat ~embu ~enag ~erus ~esmi ~fair ~gaji ~gang ~ggur
 ~gon> ~gur> ~haan ~han> ~ihan ~ijaz ~info ~isna ~itte ~jaan ~jadi ~jaga ~jaza ~jepa ~job> ~lama ~lati ~lemb ~loke
 ~lowk ~lowo ~lulu ~maga ~mara ~mbur ~mela ~mur> ~naga ~nake ~nfo> ~ngon ~oker ~onga ~owke ~owon ~pabr ~pada ~pela
 ~peru ~pir> ~resm ~rik> ~rjaa ~rusa ~saha ~sitt ~smi> ~snak ~supi ~taha ~tarn ~tena ~tiha ~toko ~tter ~ulus ~umur
 ~upah ~upir ~usah ~wker ~wong ~zah>
kerja 6 40+masih =seek ada+lowongan ada+tidak aman aturannya barista belum+bayar bikin bikin+cv bpjs+ketenagakerjaan
 bulan bursa bursa+kerja butuh+kerja cari cuti dengan+hrd di+bandara dikasih dinas dinas+naga gaji+di interview jaga
 jahit kartu ke+jepang kembali kerja+lagi ketenagakerjaan komputer kuning kursus las latihan layoff lulus lulusan
 maaf+kerja naga naga+kerja nganggur nyambut nyambut+gawe pabrik+sepatu pecat potong pt+saya rumah+tangga sepatu smk
 tahun tangerang terima thr+tidak tidak+bayar tidak+dikasih tki+resmi tki+syaratnya toko tolak umk umur+40 untuk+cv
 untuk+ibu wawancara yang+terima ~<atu ~<bik ~<bul ~<cut ~<dik ~<dit ~<gra ~<jag ~<jah ~<kar ~<kon ~<kun ~<lam ~<las
 ~<lat ~<nag ~<ner ~<pec ~<pel ~<per ~<pes ~<pot ~<sep ~<sit ~<smk ~<sup ~<ten ~<waw ~aby> ~agak ~ahit ~ahun ~air>
 ~aji> ~amar ~ange ~arny ~artu ~atis ~aun> ~ayof ~baby ~bali ~bari ~biki ~bula ~bur> ~burs ~cari ~cat> ~cuti ~dika
 ~dimi ~dina ~dipe ~dipo ~dita ~dito ~ecat ~emba ~enge ~erim ~ervi ~esan ~eten ~gake ~gen> ~grat ~hak> ~hit> ~hun>
 ~ibay ~iew> ~ikas ~ima> ~imin ~inas ~inte ~ipec ~iper ~ipot ~itah ~itol ~jahi ~kart ~kasi ~kemb ~kont ~kuni ~kurs
 ~las> ~layo ~lus> ~lusa ~mbal ~mbut ~nas> ~ncar ~neri ~nger ~ntra ~nyam ~off> ~oko> ~olak ~ompu ~ontr ~oton ~pah>
 ~pang ~patu ~peca ~peng ~pesa ~poto ~pute ~rak> ~rann ~rati ~rima ~rist ~rmas ~rnya ~rsus ~rtu> ~ruh> ~rvie ~san>
 ~sang ~sepa ~smk> ~sus> ~taun ~terv ~tola ~trak ~tura ~umk> ~unin ~uran ~ursa ~ursu ~uruh ~usan ~uter ~uti> ~view
 ~wanc ~wawa ~yalu ~yamb ~yoff
kerja 5 2+tahun =thanks =wait ada+info apa+wae balai bandara bantu+umur baru+lulus belum belum+turun biar
 boleh+tidak butuh+gawe cair cari+kerja cuti+hamil cv+gratis daftar daftar+di daftar+mana dari+disnaker di+hotel
 di+mana di+tangerang difabel disuruh gaji+saya gratis gratis+ada hak hrd+lapor ibu+rumah kapan karya kena+phk
 kerja+ke kerja+tidak lapor+ke lewat mana masalah masih+ada momong momong+bayi padat padat+karya paklaring panjang
 pelatihan+barista pengalaman resign sepihak sulit supir+pribadi tahan+ijazah tahan+perusahaan tahan+pt tahun+ini
 tangga tanpa terima+tidak thr+tolong tkw+syaratnya wae ~<?> ~<bab ~<bek ~<bur ~<cai ~<car ~<daf ~<dib ~<fre ~<hak
 ~<int ~<kom ~<lew ~<men ~<mom ~<nah ~<nao ~<nya ~<pen ~<pro ~<set ~<sul ~<tan ~<tok ~<umk ~<wae ~<waj ~adat ~adu>
 ~afta ~ahka ~ajar ~akla ~alai ~ali> ~alur ~anca ~anny ~anpa ~aon> ~apet ~ari> ~asal ~asih ~atu> ~band ~beke ~belu
 ~berm ~biar ~but> ~cair ~daft ~dape ~dat> ~diba ~difa ~diru ~disa ~elum ~enja ~epat ~epih ~ersu ~esig ~etau ~ewat
 ~fabe ~ftar ~gera ~gram ~ifab ~ign> ~ihak ~ikat ~ikin ~ipak ~irum ~ista ~juta ~klar ~komp ~lak> ~lari ~lewa ~lit>
 ~lum> ~mahk ~mel> ~meng ~momo ~mput ~naha ~naon ~ngan ~ngen ~ning ~nnya ~npa> ~nter ~nyal ~pakl ~peny ~pers ~piha
 ~ram> ~resi ~rpan ~rsa> ~rsul ~rya> ~sepi ~seta ~sign ~sih> ~sta> ~suli ~suru ~tahu ~tanp ~tar> ~teri ~tis> ~tong
 ~ulit ~ulu> ~urka ~wae> ~wat>
kerja 4 12+jam =ask ada+bursa ada+program aing aing+butuh apa apa+aja art+anak art+cari atau bantu+gaji bantu+jadi
 bayar+pabrik bayar+perusahaan bayi+kerja bisa+kerja bnsp bnsp+gratis bukan cakap cakap+kerja cari+gawean
 cari+majikan cv+mana damel damel+apa di+mall disabilitas disnaker+nomor disuruh+resign dua+bulan dulu gawe+di
 gawean habis+kontrak hak+saya ikut ikut+pelatihan info+loker jahit+gratis juta kantor+lama ke+mana kena kena+layoff
 kerja+apa klaim kontrak+kerja kontrak+putus korea kota+tangerang kuning+ak1 lama lembur+tidak lewat+dinas
 lewat+mana loker+palsu lowker+untuk lowongan+yang lulus+smk lulusan+sma lulusan+smk magang+ke mall mau+belajar
 mediasi melahirkan+mau nganggur+2 nya online operator outsourcing pabrik+lapor pak+lapor palsu+minta pemkot+ada
 pemula pengalaman+kerja penyalur perusahaan+yang pesangon+tidak phk+di program salur satpam saya+2 saya+apa
 saya+lulusan sertifikat+bnsp slip slip+gaji sma smk+mesin surat+paklaring surat+pengalaman susah tahan+hrd
 tangerang+tahun tanpa+pesangon tanpa+surat tawar thr+banget tidak+kuota tidak+pak tki+yang tolong+bantu tuli
 umur+45 undur undur+diri untuk+difabel yang+resmi ~<.> ~<adm ~<ain ~<ama ~<apa ~<bns ~<cak ~<dif ~<dim ~<din ~<dir
 ~<dul ~<gmn ~<iku ~<jut ~<kap ~<kem ~<kla ~<klo ~<kur ~<lay ~<man ~<nga ~<onl ~<out ~<sat ~<sli ~<sma ~abil ~admi
 ~aim> ~aing ~akap ~ana> ~angg ~apan ~aris ~aruh ~arya ~atau ~aten ~ator ~atpa ~awar ~awea ~bala ~bili ~bnsp ~caka
 ~disu ~diur ~dmin ~dulu ~durk ~ean> ~emud ~enya ~eran ~erat ~erma ~erpa ~gadu ~gala ~gan> ~gmn> ~gole ~gund ~hkan
 ~iar> ~iasi ~ikut ~ilit ~ine> ~iput ~isab ~isur ~itaw ~iuru ~janj ~jar> ~jobf ~kapa ~kary ~kete ~klai ~klo> ~kore
 ~lai> ~laim ~line ~lip> ~lur> ~mall ~mana ~masa ~masi ~mene ~napi ~ndur ~ngad ~nlin ~nsp> ~ogra ~olek ~onli ~ora>
 ~orea ~orny ~orsi ~ourc ~outs ~panj ~pemu ~perp ~porn ~prog ~rato ~rcin ~rea> ~rkan ~rogr ~sabi ~sah> ~salu ~sapu
 ~satp ~sema ~slip ~sma> ~sour ~susa ~ter> ~tpam ~tsou ~tus> ~uli> ~urci ~uta> ~utso ~war> ~wean
"""
