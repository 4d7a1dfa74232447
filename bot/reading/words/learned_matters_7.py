"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
puskesmas -8 =heart @=slrt @first=dukcapil pak ~<psi ~psik
puskesmas -9 24+jam @first=slrt obat+nyamuk suntik+bulan ~sos>
puskesmas -10 rsj ~<rsj ~rsj>
puskesmas -11 =mad darah+mana ~lana
puskesmas -12 jiwa ~<jiw ~iwa> ~jiwa
pangan 12 murah+kapan
pangan 10 borax bpom gula+lansia ~<bpo ~<cim ~<kap ~bian ~bpom ~orax ~pom> ~rax>
pangan 9 cimol es loka loka+pom pom takjil ~<bor ~<es> ~<pom ~akji ~bora ~cimo ~imol ~jil> ~kjil ~mol> ~oka> ~takj
pangan 8 @=pangan @first=pangan ada+sembako air+galon beras cireng galon+bau halal jorok palsu sembako+tidak ~<cir
 ~<gul ~<ile ~<jor ~alal ~alsu ~cire ~eng> ~hala ~iren ~joro ~kapa ~lal> ~lsu> ~orok ~reng ~sing ~teri ~tik>
pangan 7 =beast =tale ayam bantu+beras basi bpom+nomor cabe daging dijual formalin galon gula ibu+saya kaleng kapan
 katering kembung makan+gratis nasi nasi+kotak pangan permen pirt rabies+untuk sapi semangka sertifikat+halal
 steril+subsidi subsidi subsidi+ada sudah+lewat susu tahu tanggal ulang untuk+kucing warna ~<aya ~<bas ~<cab ~<dag
 ~<dij ~<for ~<gar ~<kot ~<mul ~<nas ~<pal ~<pir ~<sap ~<sem ~abe> ~adu> ~agin ~alen ~alin ~anan ~arna ~arsa ~ayam
 ~basi ~bsid ~cabe ~dagi ~dalu ~diju ~enya ~erik ~erme ~form ~galo ~gara ~ging ~gka> ~gula ~iang ~idi> ~ijua ~iksa
 ~irt> ~jamu ~kale ~kana ~kate ~ksa> ~kutu ~leng ~lin> ~mali ~mang ~mbun ~miny ~nan> ~ngka ~orma ~pals ~pirt ~pur>
 ~riks ~rmal ~rna> ~rok> ~rsa> ~rupu ~sapi ~sema ~subs ~susu ~ubsi ~ula> ~usu> ~utu> ~warn ~yam>
pangan 6 =food =smell anak+sd aneh apa+tidak asin ayam+mati bakso bangkai batu beras+abis berlendir boraks busuk
 campur curiga daging+anjing dapur dijual+di dinas es+batu gorengan ikan ikan+semprot ilegal isi isi+ulang jajan
 jamu kadaluarsa kantin ke+mana kecap kenyal kopi kotak kucing+steril lab lele lewat+tanggal makan mana mana+hari
 mie minyak mules obat+kuat pakai plastik pom+nomor pusing restoran sd semangka+suntik sembako semprot+obat sphp
 tanpa+izin telor telur tidak+pak uji ~<ane ~<ber ~<bub ~<cam ~<cek ~<cur ~<gal ~<gil ~<gor ~<hal ~<ika ~<isi ~<jaj
 ~<kad ~<kan ~<lab ~<lel ~<lok ~<mer ~<mie ~<pew ~<psa ~<ren ~<sd> ~<sph ~<sun ~<sus ~<tak ~<uji ~<ula ~adal ~ahan
 ~ahu> ~ajan ~akai ~ako> ~aks> ~akso ~alua ~amu> ~amur ~angs ~apur ~are> ~asi> ~asti ~ater ~awet ~ayur ~bako ~baks
 ~bal> ~berl ~bubu ~bung ~busu ~camp ~cekn ~cuna ~dapu ~dina ~ecap ~ekel ~ele> ~elor ~elur ~embu ~erac ~eras ~erle
 ~erup ~esto ~ewar ~gkai ~gore ~gur> ~iga> ~ileg ~ilin ~ing> ~jaja ~jan> ~jana ~jual ~kada ~kai> ~keny ~kopi ~kota
 ~kso> ~lab> ~last ~lega ~lele ~les> ~lnya ~loka ~lon> ~lor> ~lumu ~mbak ~mie> ~mpur ~mule ~nany ~nas> ~nasi ~ngaw
 ~ntik ~numa ~nyal ~opi> ~orak ~oren ~otak ~paka ~pang ~peny ~perm ~pewa ~php> ~plas ~pusi ~raks ~ras> ~rend ~rest
 ~riga ~rlen ~rmen ~rnan ~sayu ~seha ~sidi ~sin> ~sphp ~stik ~stor ~tak> ~telo ~telu ~tora ~ual> ~uars ~uji> ~ules
 ~uman ~umut ~unti ~upuk ~urig ~was> ~wet> ~yal>
pangan 5 =sick =work abis abis+duit abis+makan ada+beas ada+kutu air air+isi air+kali anjir asli awet bahaya+tidak
 basah batu+dari bayi+ada beas beas+di bekas beli benih beras+bulog bpom+kantor bubur bubur+bayi bulog cara+ceknya
 ceknya cimin dan dari+kemarin depot di+kantin di+pasar di+rumah diare diperiksa dites duit+lapar garam goreng
 gratis+kapan gratis+mana hajat+racun hari+ini harus+bagaimana ikan+asin izin+pirt kaleng+penyok kenyal+banget
 kerupuk kornet kornet+kembung kosmetik kuat kucing+gratis kue kutu kwt kwt+kami lagi+di lalat lapar+anjir lapor+ke
 lewat madu makan+dari mbg mentah merah meriksa mi minimarket minta+polybag minum+es mual murah obat pakai+air
 pakai+formalin pelangsing pembersih penyok periksa permen+bikin polybag polybag+dengan psar rebus restoran+jorok
 roti sakit+perut saset saya+beli sayur sekali sertifikat sih suntik suplemen suplemen+ilegal telur+busuk
 tidak+makan tiren vaksin+rabies ~<abi ~<air ~<anj ~<asi ~<asl ~<awe ~<bah ~<bak ~<bek ~<bel ~<din ~<kec ~<kim ~<kop
 ~<kri ~<kue ~<kut ~<kwt ~<lew ~<mad ~<mak ~<mbg ~<men ~<mi> ~<min ~<mua ~<mur ~<oba ~<pan ~<pla ~<res ~<rot ~<sas
 ~<seh ~<sih ~<sub ~<tel ~<war ~abis ~akan ~ake> ~akit ~alny ~alon ~amba ~amin ~aneh ~angk ~aper ~aram ~arke ~aset
 ~asin ~asli ~awas ~bag> ~baha ~basa ~bat> ~batu ~beka ~beli ~beni ~bera ~bis> ~bulo ~cap> ~cek> ~cilo ~cimi ~curi
 ~depo ~diar ~dica ~dir> ~eas> ~ebun ~ebus ~ehat ~ekas ~ekny ~eli> ~embe ~enda ~enga ~enih ~enju ~enta ~enyo ~enyu
 ~erah ~erin ~erku ~ewat ~fika ~gadu ~gawa ~gsin ~iare ~icam ~ifik ~ihin ~ikan ~ikat ~imar ~imia ~inas ~inca ~inim
 ~inya ~isem ~isi> ~ites ~kan> ~kand ~kant ~kimi ~korn ~kosm ~krim ~kuat ~kue> ~kwt> ~lala ~lapa ~lape ~lend ~lewa
 ~lili ~lok> ~lur> ~lyba ~madu ~maka ~mark ~mbg> ~menc ~ment ~mera ~meri ~merk ~meti ~mini ~mual ~mura ~mut> ~neh>
 ~ngad ~ngsi ~nima ~njua ~ntah ~ntin ~nyak ~nyul ~obat ~oduk ~olyb ~ora> ~orne ~osan ~osme ~oti> ~pake ~peri ~plem
 ~poly ~prod ~psar ~puk> ~ren> ~rket ~rnya ~rodu ~roti ~rtif ~sase ~seke ~semb ~set> ~sli> ~smet ~snya ~sunt ~supl
 ~tah> ~tahu ~tire ~tong ~uat> ~ulog ~uluh ~uple ~urah ~usin ~usuk ~yak> ~yala ~ybag ~yulu ~yur>
pangan 4 120+odgj =well abis+minum ada ada+operasi air+mentah aman asap+laki asli+tidak awas ayam+bangkai ayam+tiren
 babi bagaimana+ya bahan bahaya bakso+kenyal bantu+es banyak+tikus barang bau bawang beli+dmn benih+lele beras+sphp
 berformalin berjamur berlumut bibit+cabe bikin bisa+tidak borax+ibu bpom+alamat bukan+karena cabe+setan cek cilok
 cimol+di dan+bau dapur+tidak depan+sd depot+air di+katering di+minimarket di+toko dihinggapi dihinggapi+lalat
 dinas+mana dinas+yang dmn dmn+yang es+kayu gratis hajat hewan hidroponik ijin+pirt ini+mah instan izin jamuran
 kantin+sekolah karang karena karena+sunah kayak kebun kecap+sudah kecoa keliling kemasan kimia kontrakan+saya kotor
 kuku lagi+pak lahan laki+nganggur lapar maaf maaf+makan mah mah+bukan makan+nasi mana+ibu mati+dijual mencret
 minggu+ini muka+bengkak mules+abis mulut+kuku muntah ngejreng nya obat+palsu operasi+pasar pakai+warna pangan+murah
 panganan panganan+tidak pasar penambah penambah+stamina periksa+dong perut pom+kantor puasa+terus rambut+di rapat
 rapat+berjamur rendam rhodamin rumah+saya sakit+mulut sambal saudara+puasa saya+abis sekilo sekilo+120 setan
 setan+sekilo skincare snack snack+rapat sphp+beli stamina steril stok sunah sunah+wkwk tahu+di tanpa tegur tempe
 terus+ini tidak+asap tidak+dihinggapi tidak+sehat tolong+bantu ulang+bau warna+merah was yang+bisa yang+meriksa
 yang+murah yang+saya ~<?> ~<aba ~<ada ~<bau ~<bea ~<ben ~<bik ~<bu> ~<bus ~<cil ~<dan ~<dic ~<dih ~<exp ~<haj ~<har
 ~<hew ~<hig ~<imp ~<ins ~<izi ~<jam ~<kok ~<kos ~<kua ~<kuk ~<lai ~<lal ~<maa ~<med ~<mun ~<pen ~<ram ~<rap ~<reb
 ~<rho ~<sna ~<ste ~<sup ~<teg ~<tir ~<was ~aaf> ~aban ~abi> ~ack> ~ahay ~air> ~ajat ~akah ~andu ~anpa ~anya ~apan
 ~apar ~asah ~asar ~atis ~ayak ~babi ~bau> ~beas ~berf ~berj ~biki ~bong ~bul> ~bun> ~bus> ~care ~cat> ~coa> ~cret
 ~dami ~dihi ~dire ~dite ~ditu ~diuj ~dmn> ~drop ~ecoa ~egur ~ejre ~ekal ~ekil ~elil ~emur ~encr ~ento ~epot ~erfo
 ~eril ~ersi ~erti ~erut ~etik ~ewan ~galn ~gapi ~gece ~gejr ~ggap ~gien ~gila ~gkus ~grat ~haja ~han> ~haya ~het>
 ~hewa ~hidr ~higi ~hing ~hoda ~ibag ~idro ~igie ~ikin ~ila> ~ilo> ~ilok ~imah ~imin ~impo ~ina> ~inny ~inst ~isin
 ~iuji ~izin ~jat> ~jata ~jren ~kak> ~kali ~kas> ~kebu ~keca ~keco ~kera ~keru ~kilo ~kinc ~koto ~kuku ~lale ~maaf
 ~man> ~mana ~mber ~men> ~meng ~mia> ~min> ~mnya ~mpor ~munt ~nack ~namb ~ncre ~ndam ~ngej ~nih> ~nis> ~nnya ~npa>
 ~nsta ~ntol ~nya> ~nyok ~odam ~onik ~opon ~oton ~pasa ~pemb ~poni ~pot> ~rah> ~rasi ~rati ~rebu ~rfor ~rhod ~rjam
 ~rlum ~ropo ~rsih ~sar> ~sert ~seta ~sida ~sih> ~snac ~stam ~stan ~stok ~tami ~tanp ~tegu ~tes> ~tifi ~tih> ~tin>
 ~tol> ~ubur ~ulat ~unah ~ungk ~unta ~utih ~wang ~wasi ~yok> ~zin>
pangan 3 2+liter =joke @1 ada+apa ada+bahan ada+dinas ada+izin ada+lab ada+petugas adu alamat aman+tidak anak+muntah
 anak+sakit anjing+ke asem atas+het awet+minggu ayam+warna bagi bahan+kimianya bantu+ayam bantu+takjil barang+2
 basi+dijual bau+asem bau+lapor bau+obat bawa+anjing bawa+kk bazar belas belum+bagi berapa beras+barang
 beras+plastik biar biduran+abis bikin+anak bikin+pusing bikin+sakit bikin+surat bisa+dites bleng bli bli+bras boba
 boba+bikin bpom+lokasi bpom+produk bras bras+sphp bubuk buka+jam buka+tidak bulog+jatah cabe+kering catering
 cek+makan cendol cendol+ijo curah daftar+bpom daftar+lewat dapur+katering dari+air dari+bantu dari+dinas
 dekat+rumah dengan+pupuk di+cipondoh di+kec di+lapak di+nasi di+sekolah di+warung dicat dicek dimna dimna+mana
 dinas+apa dites+tidak dong edar es+cendol es+krim es+teh expired galon+isi ge ge+tidak gerak+pangan giling
 gorengan+pakai gpm gpm+di gratis+umkm halal+gratis halal+usaha harga+di harus+bawa herbal het hewan+untuk
 hidroponik+di higienis hitam hp+saya ijo ijo+nyala ikan+di import izin+edar jadi+merah jajan+di jajan+sd jatah
 jatah+saya jorok+lapor jual kakak+depan kami+urus kangkung kapn kapn+lagi karang+tengah ke+medan ke+minyak ke+siapa
 kebon kec kec+karang kelurahan+mana kering+dicat kerupuk+pakai kesehatan+hewan keterangan keterangan+kesehatan
 kimianya kok kopi+saset kosmetik+merkuri krim krim+keliling ksong ksong+dimna kuning lalat+saya lansia+masih
 lapor+kemana lele+untuk liter liter+ge lumut lurah maaf+ayam maaf+susu maaf+tahu makan+basi makan+katering
 makan+mbg mana+buka mana+sabtu mangkal masih+ada masih+dijual masih+jalan mati+kemarin mau+ada mau+saya mbg+basi
 medan menyala merah+hari merah+menyala merkuri mi+instan mie+basah minggu minta+benih minum minum+kemasan minyakita
 mulu mulu+3 muntah+semua murah+anak murah+kapn murah+minggu nganggur nyala obat+herbal obat+kimia obat+nyamuk
 operasi pakai+boraks pakai+pembersih pasar+dekat pengawet pengawet+mayat penyuluh pink pom+alamat potong
 potong+ayam produk produk+rumah psar+murah puasa rabies rebus+singkong rendang rendang+berlendir rombongan
 rombongan+racun roti+jamuran sabtu sabtu+buka sakit sampel saosnya saya+0812 saya+belum saya+jual saya+warna
 sd+warna sehat sekali+dan semprot semua sidak singkong singkong+mulu sirup sirup+warna sisa sisa+makan sosis
 sphp+harus surat+keterangan susu+bubuk susu+expired tahu+awet tahu+tidak tanggal+hapus tanya telor+ksong tengah+tgl
 tetangga+sakit tgl tgl+berapa tidak+basi tidak+busuk tidak+higienis tidak+lalat tidak+wajar toko tuju uji+lab umkm
 umkm+daftar untuk+bawa untuk+lansia usaha wajar warga+rt warna+aneh warna+baju warna+biru warna+ngejreng
 warna+nyala warna+pink wkwk yang+jual yang+potong yang+untuk yang+was ~<adu ~<ama ~<awa ~<bab ~<bat ~<baz ~<bli
 ~<bob ~<bra ~<bua ~<bun ~<cat ~<cen ~<diu ~<dmn ~<dr> ~<eda ~<gat ~<ge> ~<gpm ~<gpp ~<gra ~<gw> ~<her ~<het ~<ijo
 ~<ima ~<ing ~<jua ~<kay ~<krn ~<kso ~<lid ~<lit ~<lur ~<msh ~<nge ~<ngr ~<ope ~<pak ~<pas ~<pot ~<pua ~<rab ~<rom
 ~<sak ~<sao ~<ser ~<ski ~<sta ~<sto ~<tah ~<teu ~<tgl ~<umk ~<usa ~<wkw ~abie ~abtu ~ada> ~adak ~aha> ~ain> ~ala>
 ~aler ~alok ~aluw ~amat ~anji ~anti ~aosn ~api> ~apn> ~aren ~asem ~atny ~azar ~balo ~bar> ~bara ~baun ~baza ~bers
 ~biar ~bies ~blen ~bli> ~boba ~bras ~btu> ~cau> ~cend ~cer> ~cura ~dimn ~dung ~ebul ~edar ~empe ~empr ~emua ~enam
 ~endo ~enis ~erig ~esny ~expi ~gebu ~gen> ~get> ~ggur ~gkun ~goto ~gpm> ~gpp> ~greb ~guji ~hann ~herb ~icek ~idah
 ~ieni ~ies> ~ijo> ~ilal ~imna ~ink> ~inum ~iper ~ired ~irup ~itam ~iteg ~ituj ~jar> ~kal> ~kapn ~kare ~kaya ~kec>
 ~kemb ~kin> ~kita ~krn> ~kson ~kung ~kuni ~kwk> ~laha ~lama ~leme ~leri ~lida ~lite ~log> ~losa ~luar ~luh> ~lura
 ~luwa ~maha ~matn ~may> ~mbon ~meda ~mend ~mian ~mina ~minu ~mkm> ~mna> ~mpel ~mpro ~msh> ~muti ~naik ~nann ~ncar
 ~ndol ~ndun ~neng ~net> ~ngeb ~ngec ~ngre ~nguj ~nton ~num> ~oko> ~olan ~omay ~ombo ~orny ~ort> ~osny ~pel> ~pena
 ~penj ~per> ~pink ~pire ~plos ~poto ~prot ~puas ~purn ~rabi ~rapa ~rbal ~red> ~rena ~ribu ~rim> ~ring ~rkur ~rnet
 ~romb ~rot> ~rut> ~sabt ~samb ~san> ~saos ~seki ~sem> ~semp ~siny ~siru ~song ~suk> ~suna ~teu> ~tgl> ~tis> ~tok>
 ~torn ~tuli ~uasa ~uju> ~umkm ~ung> ~unin ~urny ~uwar ~waja ~wan> ~wars ~wasn ~wkwk ~xpir ~zar> ~zinn
pangan 2 3+hari apa banget banget+tidak bantu+daging bantu+gula bantu+ikan bantu+minta bantu+tidak banyak+kecoa
 baso+tikus bau+aneh bau+kayak bawang+putih belatung belatung+di beras+yang berlumut+lapor besok bibt bibt+cabe biru
 buah busuk+dari cabe+grtis campur+kaca celeng daging+babi daging+sapi dan+ileran dari+truk di+atas di+kolam
 di+lahan diare+karena diare+makan galon+ada garam+campur garam+palsu got+siapa grtis+masih halal+warung harga
 hewan+periksa ilegal+ibu ileran ileran+minta ini+ada ini+di jajan+anak jam+berapa jam+buka jamu+cara jemur+di
 kami+mau kandungan kapan+lagi kecap+palsu kecoa+lapor keripik kerupuknya kerupuknya+jemur kesehatan kira+stok
 kolam+mati kotak+yang krupuk krupuk+merah kuat+ilegal kucing kurban+dari kurus+dan kyk kyk+plastik label
 lahan+kosong langsung lansia+takut lele+di lewat+mana lihat+di lilin lontong maaf+beras maaf+cimol madu+palsu
 makan+di makan+mau makan+posyandu makan+seafood malabar mana+tutup mau+dites merah+tahu merk minta+dokter
 minyak+goreng mual+abis mulut murid naik+tidak nomor+wa oli oplosan pakai+daging pakai+pemanis palsu+di pasar+bau
 pasar+malabar pasar+tidak pecel pemanis pinggir+got pom+lokasi posyandu+basi putih+naik rambut saya+takut seafood
 sekarang+sudah sekolah+bikin sekolah+jorok semua+tanya siapa siapa+yang stok+pemkot syaratnya+apa takjil+harus
 takjil+nih tamu+hajat tanya+siapa tekstil tempe+bau tengah tidak+kira tikus+di tolong truk+kurus tulis tutup+jam
 untuk wa+nya warna+tekstil yang+mana yang+tegur ~<.> ~<ban ~<bia ~<bib ~<ble ~<blm ~<brp ~<cin ~<dap ~<dep ~<don
 ~<hit ~<kat ~<kol ~<kuc ~<kyk ~<lil ~<lum ~<mah ~<man ~<mem ~<n> ~<ngg ~<oli ~<opl ~<sea ~<seg ~<sia ~<sid ~<teb
 ~<ten ~<tuj ~<unt ~<waj ~afoo ~agen ~aik> ~ajar ~alab ~alat ~ampu ~arny ~atas ~atu> ~awan ~begi ~beso ~bibt ~biru
 ~bit> ~blm> ~bon> ~brp> ~buah ~buan ~buat ~cate ~cel> ~daka ~dan> ~dice ~difo ~dise ~eafo ~ebon ~egal ~egit ~ekst
 ~eman ~emer ~emin ~emut ~engu ~erap ~erip ~erk> ~eseh ~esok ~gkal ~gsun ~harg ~hata ~hita ~iany ~iapa ~iat> ~ibt>
 ~igak ~iler ~iru> ~jir> ~kain ~kebo ~keli ~kit> ~kok> ~krup ~ksti ~kuci ~kus> ~kyk> ~laba ~labe ~lasa ~latu ~lera
 ~lont ~luha ~mare ~masa ~mbut ~meme ~ming ~morn ~mua> ~mulu ~muri ~ngan ~ngku ~njir ~oba> ~onga ~osis ~pece ~pela
 ~pik> ~port ~pukn ~pupu ~rek> ~ret> ~rid> ~ril> ~ripi ~rni> ~rung ~rup> ~rus2 ~seaf ~sega ~semi ~semu ~siap ~sisa
 ~ster ~stil ~teks ~til> ~toko ~tolo ~tuju ~ucin ~uku> ~ulut ~unan ~untu ~unyi ~urid ~us2> ~wat>
pangan -2 =body =home =rails ada+di api banjir bantu+ada bantu+air bau+gas bawa bedah+rumah begal beli+hp
 bikin+laporan bikin+restoran bisa bulan cair cepat dari+pemkot di+pos di+sini foto halusinasi itu jadwalnya juta
 ke+rumah komplek korban lampu+merah lari lepas liar maaf+lansia maaf+saya mahal mandi masjid mata mesin miskin
 murah+saya ngomong nikah nyasar obat+keras orang+odgj pam rumah saya+di saya+tidak sebelah sendiri susah+makan
 tangan tapi tes+gula tipu tongkat trc ular ~<abd ~<anc ~<ata ~<bgt ~<bis ~<bol ~<dad ~<dal ~<fot ~<gad ~<ind ~<itu
 ~<jem ~<jud ~<jut ~<kag ~<kak ~<kum ~<leb ~<lep ~<mes ~<mis ~<moh ~<mus ~<nel ~<pat ~<pre ~<raw ~<rum ~<sad ~<sau
 ~<sej ~<tap ~<ter ~<tia ~<trc ~<tum ~<uja ~<uru ~abdi ~acar ~adah ~adek ~agi> ~agia ~ajak ~aji> ~akek ~alur ~alus
 ~ami> ~ante ~apor ~aris ~asji ~assa ~awa> ~awah ~ayat ~azah ~banj ~bdi> ~bgt> ~bisa ~bok> ~cam> ~cepa ~cor> ~dal>
 ~dala ~dico ~duan ~duka ~ede> ~eger ~elia ~ener ~ensi ~epas ~erai ~eria ~erit ~etak ~eter ~foto ~gaju ~gala ~gali
 ~gat> ~gera ~gian ~gnya ~gol> ~gomo ~gram ~halu ~iak> ~inga ~ini> ~iski ~itas ~iun> ~kam> ~kamp ~keja ~kons ~korb
 ~kun> ~kunc ~lak> ~lana ~lans ~lapo ~lepa ~liar ~lusi ~mak> ~mamp ~masj ~mete ~misk ~moho ~mpar ~mpet ~nal> ~ngam
 ~ngi> ~ngny ~nin> ~njan ~nta> ~ntro ~nump ~nyas ~ogra ~orba ~penu ~pern ~pon> ~puh> ~rai> ~rama ~rawa ~rban ~ris>
 ~roba ~rol> ~ruma ~runy ~sada ~seja ~send ~setr ~sina ~sisw ~siun ~stas ~sura ~tama ~tap> ~tapi ~tas> ~tasi ~tau>
 ~tern ~trc> ~trok ~uduk ~ular ~umah ~umba ~umpa ~unci ~urun ~usah ~utin ~wah> ~wari ~yana ~yat> ~yati ~zah>
pangan -3 =drill =poor ada+yang adik akta ambruk ambulans badan bangun bansos bayi bedah berobat besar biaya
 bibit+ikan bisa+beli data dengar depan+rumah dipukul ditinggal doang dulu golok guru harga+beras ikan+gratis jatuh
 jaya jembatan kalau kamar kartu kata keluar kena kontrakan ktp+makan kursi+roda lagi+ada lalu listrik luka
 makan+anak makan+anjing malam maling mau minum+obat modal paksa parkir pdam perlu polisi pukul pulang punya
 puskesos raya rs sampah sampai santunan satu saudara sini sudah+tidak sumur susah tahun tangerang tangis telepon
 teman tes tidak+kuat ~<ade ~<adi ~<aku ~<api ~<bar ~<bes ~<bud ~<cai ~<cep ~<cuc ~<dam ~<dat ~<dia ~<dip ~<doa
 ~<duk ~<dul ~<emp ~<gaj ~<ged ~<gen ~<gig ~<gol ~<gur ~<jan ~<jay ~<jl> ~<kel ~<kep ~<ket ~<kul ~<lam ~<lar ~<lay
 ~<lem ~<lia ~<lis ~<luk ~<mal ~<mam ~<mar ~<mau ~<mba ~<mod ~<ngo ~<non ~<nun ~<nye ~<pag ~<par ~<pda ~<per ~<pin
 ~<pis ~<pos ~<puk ~<pus ~<rek ~<rs> ~<sep ~<sim ~<str ~<sur ~<tip ~abun ~abur ~adam ~adik ~ahir ~ahun ~aian ~aksa
 ~akti ~aku> ~alau ~alik ~alu> ~ambi ~ambr ~ambu ~anca ~ang> ~angi ~angn ~ank> ~ans> ~anso ~apil ~arki ~artu ~aten
 ~atia ~auda ~ayah ~ayi> ~bada ~bans ~bayi ~bega ~bero ~besa ~biay ~bil> ~bila ~bruk ~buh> ~bula ~cair ~capi ~car>
 ~dah> ~daha ~dany ~dian ~dibe ~dike ~dipa ~doan ~dulu ~eban ~edah ~elah ~elak ~elan ~elap ~emak ~emat ~emba ~enge
 ~enja ~epat ~erla ~erob ~esar ~esos ~gak> ~gar> ~gede ~gil> ~gis> ~gkut ~golo ~gun> ~guna ~hir> ~hon> ~hun> ~iaya
 ~ikah ~imba ~inan ~ipu> ~ipuk ~irin ~itan ~jatu ~jaya ~jemb ~jemp ~jid> ~jol> ~juta ~kabu ~kake ~kala ~kap> ~kart
 ~kata ~kek> ~kelu ~kepa ~ker> ~keso ~keti ~komp ~kuli ~lalu ~lam> ~lari ~lau> ~laya ~lem> ~lepo ~lik> ~lisi ~list
 ~lita ~loke ~luka ~mala ~mant ~mara ~mata ~mau> ~mbat ~mbil ~mbru ~mbul ~mela ~mele ~moda ~mong ~mpah ~mpai ~mpan
 ~mpat ~mple ~mput ~mur> ~nakn ~napa ~ndan ~ndar ~ndi> ~ngar ~ngel ~ngis ~ngke ~ngom ~nika ~ntai ~ntar ~nter ~ntun
 ~nung ~oang ~odal ~ohon ~oke> ~olis ~omon ~ongk ~oto> ~pai> ~pakn ~paks ~pala ~park ~pas> ~pasi ~pat> ~pata ~pdam
 ~pema ~pisa ~plek ~pos> ~pula ~pun> ~puny ~put> ~rak> ~ran> ~rat> ~res> ~rkir ~rlu> ~rtu> ~ruh> ~ruk> ~sala ~samp
 ~satu ~saud ~seba ~sjid ~suka ~sul> ~sumu ~susa ~tai> ~tar> ~tema ~terl ~tiha ~tim> ~ting ~tipu ~trik ~tus> ~uala
 ~uarg ~udar ~umpu ~unya ~urat ~usan ~uta> ~utny ~wong ~yasa
pangan -4 # =arms =blaze =dead =force =hurt =kin =mad =nature @=santunan @=slrt @=ugd_malam @first=santunan
 @first=slrt @first=trc @first=ugd_malam abis+hajat aja alat bakar baru bayar beli+beras bikin+warung bpjs butuh
 cari di+jalan dia dinsos duduk gas hamil hilang hujan kampung+abis kecil kembali kk kursi lagi masuk mau+lapor
 motor nama padahal pelihara pelihara+ayam perempuan peternakan peternakan+ayam pindah pkm racun+kampung roda rusak
 saya+mau saya+sudah tabrak tadi temen tidak+punya tidak+tahu tua umur warung+makan ~<aja ~<akt ~<amb ~<ang ~<bad
 ~<bay ~<bil ~<bpj ~<car ~<cer ~<dig ~<dik ~<dud ~<gan ~<gas ~<ham ~<hil ~<huj ~<ist ~<kab ~<kej ~<kk> ~<kom ~<kon
 ~<lag ~<mas ~<mir ~<nam ~<nik ~<pam ~<pet ~<pkm ~<pol ~<psi ~<pun ~<ray ~<rod ~<rus ~<sal ~<sat ~<sen ~<sum ~<tab
 ~<tad ~<taw ~<tem ~<tra ~<tua ~<tun ~aan> ~abra ~adi> ~aga> ~aja> ~akar ~alak ~alo> ~amar ~amil ~andi ~apak ~aru>
 ~asuk ~atuh ~ayan ~ayar ~bali ~ban> ~bata ~baya ~bpjs ~brak ~butu ~cari ~dara ~data ~dek> ~dia> ~dik> ~dins ~dipu
 ~diri ~dita ~diti ~dudu ~ebak ~ecil ~ekam ~elep ~elih ~elua ~empa ~empu ~epon ~eran ~erem ~erja ~erna ~gant ~gas>
 ~gigi ~gkat ~hami ~hila ~huja ~ian> ~ihar ~inda ~inso ~iran ~iri> ~jak> ~jang ~kalo ~keci ~kena ~kir> ~kolo ~kont
 ~kos> ~kul> ~kurs ~lagi ~lahi ~laka ~lant ~lek> ~liha ~mand ~mar> ~masu ~mil> ~mpua ~naka ~nama ~nda> ~ndah ~nger
 ~ngun ~ning ~ntra ~oda> ~ontr ~pah> ~pam> ~peli ~pere ~perk ~perl ~pet> ~pete ~pil> ~pind ~pjs> ~pkm> ~psik ~puan
 ~puku ~raya ~remp ~rkan ~rnak ~roda ~rsi> ~sal> ~sant ~sek> ~sini ~tabr ~tela ~tele ~teme ~ter> ~tian ~trak ~tri>
 ~tua> ~uar> ~ujan ~ukul ~ungg ~ursi ~uru> ~usak ~utuh ~yar>
pangan -5 =height =lost =road @=bedah_rumah @=darurat @=kerja @=puskesmas @=trc @first=bedah_rumah @first=darurat
 @first=kerja @first=puskesmas ada+orang ada+tidak darah di+depan istri izin+bikin jalan jiwa kaki kerja lagi+takut
 lampu meninggal odgj pak puskesmas suami tidak+bisa tidur tidur+di uang ~<but ~<jal ~<jiw ~<kur ~<mel ~<odg ~<san
 ~<sua ~<uan ~<umu ~aki> ~akny ~ampa ~anda ~anta ~arah ~ata> ~baka ~baru ~cil> ~dgj> ~dur> ~enin ~esma ~gela ~ihan
 ~ilan ~imak ~istr ~iwa> ~jala ~jiwa ~kaki ~kama ~kar> ~keba ~kerj ~kesm ~lamp ~lan> ~mban ~meni ~mpu> ~mpun ~nang
 ~nsos ~nti> ~ntua ~odgj ~poli ~pung ~rang ~rik> ~rja> ~rusa ~sak> ~sang ~smas ~stri ~suam ~tadi ~tidu ~tuan ~tuh>
 ~tuna ~uami ~uan> ~uang
pangan -6 =breath =heart =limp =money =seek =strike @=alat_bantu @=damkar @=dukcapil @=poli_jiwa @=ppa
 @first=alat_bantu @first=damkar @first=dukcapil @first=ppa bapak gelandangan slrt ~<bap ~<gel ~<ora ~<slr ~ahal
 ~alan ~angu ~bapa ~hal> ~idur ~land ~lrt> ~mas> ~pak> ~pusk ~skes ~slrt ~umur ~uske
pangan -7 @first=poli_jiwa ayam+bau ktp orang racun+tikus ~<ktp ~ktp> ~oran ~sos> ~tah2
pangan -8 @=polisi @first=polisi laporan minum+racun ~ah2> ~pora
kerja 13 thr ~<thr ~thr>
kerja 12 tkw ~<tkw ~tkw>
kerja 10 art cv kerja+untuk ~<art ~<cv> ~art>
kerja 9 pt tki ~<pt> ~<tki ~<umr ~amel ~dame ~tki> ~umr>
kerja 8 @=kerja @first=kerja gawe hrd jadi+art jht jht+cair kerja kerja+di mau+kerja padamelan phk resmi ~<blk ~<bos
 ~<gaw ~<hrd ~<jht ~<ker ~<low ~<phk ~<res ~aker ~awe> ~blk> ~bos> ~erja ~esmi ~gawe ~hrd> ~jht> ~ker> ~kerj ~phk>
 ~resm ~rja> ~smi>
kerja 7 =drill =work ada+tidak ak1 ak1+online bantu+kerja bayi+sitter bikin+ak1 di+phk disnaker gaji ijazah
 ijazah+tahan info jadi jaga+toko kartu+kuning kontrak lamaran lembur loker lowker lowongan magang pabrik pelatihan
 perusahaan sitter supir tahan uang+makan umk umur upah yang+aman ~<ak1 ~<dip ~<dis ~<gaj ~<ija ~<inf ~<jad ~<job
 ~<lem ~<lok ~<lul ~<mag ~<pab ~<pad ~<tah ~<umu ~<upa ~aan> ~abri ~adi> ~aga> ~agan ~ahaa ~ahan ~aji> ~ak1> ~atih
 ~atur ~azah ~brik ~disn ~elat ~embu ~enag ~erus ~fair ~gaji ~gang ~ggur ~haan ~han> ~ihan ~ijaz ~info ~isna ~itte
 ~jaan ~jadi ~jaga ~jaza ~lama ~lati ~lemb ~loke ~lowk ~lowo ~lulu ~maga ~mara ~mbur ~mela ~mur> ~naga ~nake ~nfo>
 ~ngon ~oker ~onga ~owke ~owon ~pabr ~pada ~pah> ~pela ~peru ~pir> ~rik> ~rjaa ~rusa ~saha ~sitt ~snak ~supi ~taha
 ~tarn ~tena ~tiha ~toko ~tter ~ulus ~umk> ~umur ~upah ~upir ~usah ~wker ~wong ~zah>
kerja 6 40+masih =seek ada+lowongan aman aturannya bantu+thr barista belum+bayar bikin bikin+cv bpjs+ketenagakerjaan
 bulan bursa bursa+kerja butuh+kerja cari cuti dengan+hrd di+bandara dikasih dinas dinas+naga fair gaji+saya
 interview jaga jahit jepang job job+fair kartu ke+jepang kembali kerja+lagi ketenagakerjaan komputer kuning kursus
 las latihan layoff lulus lulusan maaf+kerja naga naga+kerja nganggur nyambut nyambut+gawe pabrik+sepatu pecat
 pesangon potong pt+saya sepatu tahun tangerang terima thr+tidak tidak+bayar tidak+dikasih tki+resmi tki+syaratnya
 toko tolak umur+40 untuk+ibu untuk+lansia wawancara yang+terima ~<atu ~<bik ~<bul ~<cut ~<dik ~<dit ~<fai ~<gra
 ~<jag ~<jah ~<jep ~<kar ~<kun ~<lam ~<las ~<lat ~<nag ~<nao ~<ner ~<pec ~<pel ~<pes ~<pot ~<sep ~<sit ~<sup ~<ten
 ~<waw ~aby> ~adam ~agak ~ahit ~ahun ~air> ~amar ~ange ~ango ~aon> ~arny ~artu ~ayof ~baby ~bali ~bari ~biki ~bula
 ~bur> ~burs ~cari ~cat> ~cuti ~dika ~dimi ~dina ~dipe ~dipo ~dita ~dito ~ecat ~emba ~enge ~erim ~ervi ~esan ~eten
 ~gake ~gen> ~gon> ~gur> ~hak> ~hit> ~hun> ~ibay ~iew> ~ikas ~ima> ~imin ~inas ~inte ~ipec ~iper ~ipot ~ista ~itah
 ~itol ~jahi ~jepa ~job> ~kart ~kasi ~kemb ~kont ~kuni ~kurs ~las> ~layo ~lusa ~mbal ~mbut ~naon ~nas> ~ncar ~nger
 ~ntra ~nyam ~off> ~oko> ~olak ~ompu ~ontr ~oton ~patu ~peca ~peng ~pesa ~poto ~pute ~rak> ~rann ~rist ~rnya ~rsus
 ~rtu> ~ruh> ~rvie ~sang ~sepa ~sta> ~sus> ~terv ~tola ~tong ~trak ~tura ~unin ~uran ~ursa ~ursu ~uruh ~usan ~uti>
 ~view ~wanc ~wawa ~yalu ~yamb ~yoff
kerja 5 2+tahun =thanks =wait apa+aja apa+wae balai bandara bantu+umur belum belum+turun biar boleh+tidak cair
 cari+kerja cuti+hamil cv+gratis daftar daftar+di dari+disnaker di+hotel di+mana disuruh gaji+di gratis gratis+ada
 hak hak+saya hrd+lapor karya ke+mana kena kena+phk kerja+ke kerja+tidak kota+tangerang lapor+ke lewat mana masalah
 masih+ada momong momong+bayi padat padat+karya paklaring panjang pelatihan+barista pengalaman program resign
 rumah+tangga sepihak smk sulit supir+pribadi tahan+ijazah tahan+perusahaan tahan+pt tahun+ini tangga terima+tidak
 thr+tolong tkw+syaratnya untuk+cv wae ~<.> ~<?> ~<bab ~<bek ~<bur ~<cai ~<car ~<daf ~<dib ~<fre ~<hak ~<int ~<kom
 ~<kon ~<lew ~<men ~<mom ~<nah ~<nya ~<pen ~<per ~<pro ~<smk ~<sul ~<tan ~<tok ~<umk ~<wae ~<waj ~adat ~adu> ~afta
 ~ahka ~ajar ~akla ~alai ~ali> ~alur ~anca ~apet ~ari> ~aris ~asal ~asih ~aten ~atis ~atu> ~aun> ~band ~beke ~belu
 ~biar ~but> ~daft ~dape ~dat> ~diba ~disa ~elum ~enja ~epat ~epih ~ersu ~esig ~etau ~ewat ~ftar ~gera ~gram ~grat
 ~ign> ~ihak ~ikat ~ikin ~ipak ~irum ~isur ~juta ~klar ~komp ~lak> ~lari ~lewa ~lit> ~lum> ~lur> ~lus> ~mahk ~mel>
 ~meng ~momo ~mput ~naha ~neri ~ngan ~ngen ~ning ~nter ~nyal ~pakl ~pang ~pers ~piha ~ram> ~rati ~resi ~rima ~rmas
 ~rsa> ~rsul ~rya> ~san> ~sepi ~sign ~sih> ~smk> ~suli ~suru ~tahu ~tar> ~taun ~ter> ~teri ~tis> ~ulit ~ulu> ~urka
 ~uter ~wae> ~wat>
kerja 4 12+jam ada+bursa ada+info ada+program aing aing+butuh apa art+anak art+cari bantu+gaji bantu+jadi baru+lulus
 bayar+pabrik bayar+perusahaan bayi+kerja bisa+kerja bnsp bnsp+gratis bukan butuh+gawe cakap cakap+kerja cari+gawean
 cari+majikan cv+mana daftar+bagaimana daftar+mana damel damel+apa di+mall di+tangerang difabel dinas+tidak
 disabilitas disnaker+nomor disuruh+resign dua+bulan dulu gaji+potong gawe+di gawean habis+kontrak ibu+rumah ikut
 ikut+pelatihan info+loker ini+berapa jahit+gratis juta kantor+lama kapan kemana+ya kena+layoff kerja+apa klaim
 kontrak+putus korea kuning+ak1 lama lembur+tidak lewat+dinas lewat+mana loker+palsu lowker+untuk lulusan+smk
 magang+ke mall nganggur+2 online operator outsourcing pabrik+lapor palsu+minta pemkot+ada pemula pengalaman+kerja
 penyalur pesangon+tidak phk+di salur satpam saya+2 saya+apa saya+lulusan sertifikat+bnsp slip slip+gaji
 surat+paklaring surat+pengalaman susah tahan+hrd tanda tanda+tangan tangerang+kapan tangerang+tahun tanpa
 tanpa+pesangon tanpa+surat tawar tidak+kuota tidak+pak tki+yang tolong+bantu tuli umk+kota umur+45 undur undur+diri
 untuk+difabel ~<adm ~<ain ~<ama ~<apa ~<bns ~<cak ~<dif ~<dim ~<din ~<dir ~<dul ~<gmn ~<iku ~<jut ~<kap ~<kem ~<kla
 ~<klo ~<kur ~<lay ~<man ~<nga ~<onl ~<ope ~<out ~<sap ~<sat ~<set ~<sli ~abil ~admi ~aim> ~aing ~akap ~ana> ~anny
 ~anpa ~apan ~arin ~aruh ~arya ~atau ~ator ~atpa ~awar ~awea ~bala ~berm ~bili ~bnsp ~cair ~caka ~difa ~diru ~disu
 ~diur ~dmin ~dulu ~durk ~ean> ~eker ~emud ~eran ~erat ~erma ~erpa ~erse ~fabe ~gadu ~gala ~gmn> ~gole ~gund ~hkan
 ~iar> ~ifab ~ikut ~ilit ~ine> ~iput ~isab ~itaw ~iuru ~janj ~jar> ~jobf ~kapa ~kary ~kete ~klai ~klo> ~kore ~lai>
 ~laim ~line ~lip> ~mall ~mana ~masa ~napi ~ndur ~ngad ~ngal ~nlin ~nnya ~npa> ~nsp> ~ogra ~olek ~onli ~orea ~orny
 ~orsi ~ourc ~outs ~panj ~part ~pemu ~peny ~perp ~porn ~prog ~rato ~rcin ~rea> ~rkan ~rogr ~rpan ~sabi ~sah> ~salu
 ~sapu ~satp ~sema ~seta ~slip ~sour ~susa ~tanp ~tawa ~tpam ~tsou ~tus> ~uli> ~urci ~uta> ~utso ~wah> ~war> ~wean
kerja 3 # 3x =ask =part @1 abis+melahirkan ac ada+aturannya ada+magang ada+pabrik aja aja+bisa anak+saya apa+datang
 apa+saya apa+yang atau awas balai+latihan balai+warga ban barista+gratis bawah bawah+umur bayar belajar berapa
 biar+bisa bikin+kartu bikin+wawancara bukan+mau bukan+minta bulan+apa bulan+belum cair+bagaimana cair+berapa calo
 calo+kerja cuci+piring cuti+melahirkan cv+ada daftar+kerja dari+dinas di+balai di+bawah di+kembali dia+mau
 dikasih+pabrik disabilitas+tuna disetor disnaker+bisa dmn dulu+operator eks fair+kapan fair+tangerang gaji+suami
 gaji+tidak gawe+sekarang gawean+di gudang hari+libur hrd+bagaimana istirahat+jam jadi+tki jam+kerja jkp jkp+abis
 jobfer jobfer+tangrang kalau+protes kalau+sakit karena+perusahaan kartu+ak1 karya+daftar kasih ke+korea kemana
 kembali+nomor kerja+cuci kerja+hari kerja+pabrik klaim+jkp klaim+susah kmn komputer+gratis kontrak+kerja
 korea+lewat kuota kursus+barista kursus+jahit lapor+kmn las+gratis layoff+lapor lewat+disnaker loker+untuk
 lulus+sma lulus+smk magang+jepang main+hp majikan+ibu mantan+napi mau+belajar mau+ikut mediasi mediasi+tripartit
 melahirkan melahirkan+mau menjahit mentok mentok+umur menurut minta+sembako minta+uang mulu napi nuntut nya oleh
 online+apa operator+jahit pabrik+bagaimana pabrik+tidak padamelan+apa pak+lapor paklaring+tidak paksa+tanda pas
 pelatihan+komputer pelatihan+menjahit pemkot pemula+daftar pencari pencari+kerja pengangguran pengemudi
 phk+linglung phk+mau potong+gaji potong+pt prakerja pribadi protes putus rungu+ada sapu saya+bisa saya+cari
 saya+dengar saya+eks saya+pengangguran sepihak+lapor serikat sertifikat servis skorsing skorsing+pabrik sma
 smk+mesin suami suami+tidak surat susah+karena syaratnya tahan+pak tangan+dengan tangrang tangrang+bulan thr+banget
 tidak+panjang tinggi+badan tk+klaim tolak+hrd training tripartit tripartit+daftar umur+saya untuk+disabilitas
 untuk+lamaran untuk+lulusan wa wajar wajib wirausaha wirausaha+pemula wulan yang+ada ~<3x> ~<ac> ~<age ~<aka ~<ane
 ~<awa ~<bay ~<beb ~<bua ~<buk ~<dmn ~<gud ~<hon ~<jkp ~<kmn ~<kpn ~<kuo ~<lib ~<mem ~<nu> ~<ole ~<pri ~<sko ~<sma
 ~<sur ~<sya ~<thn ~<und ~<wa> ~<wir ~<wul ~abel ~adun ~agen ~aini ~ajib ~alah ~all> ~alo> ~ambo ~ami> ~ane> ~angg
 ~angr ~anja ~apa> ~apu> ~arti ~atny ~ausa ~awah ~awan ~awas ~ayar ~badi ~baya ~beba ~bfer ~buat ~buka ~calo ~dipa
 ~dmn> ~duny ~eban ~eks> ~emal ~emko ~emul ~ena> ~enca ~ento ~enur ~enya ~erap ~eren ~erti ~etap ~fer> ~fika ~free
 ~gan> ~gawa ~gemu ~ger> ~gitu ~gkro ~guda ~gura ~iasi ~ibad ~ibuk ~ifik ~ikny ~ipar ~irau ~irka ~iset ~itas ~itra
 ~itun ~jang ~jib> ~jkp> ~kmn> ~kors ~kot> ~kpn> ~kron ~kuot ~leh> ~lita ~masi ~mkot ~ndar ~nemp ~ngaw ~ngkr ~ngra
 ~njah ~njan ~ntok ~ntut ~nunt ~nyar ~oaln ~obfe ~oleh ~oper ~ora> ~ota> ~otes ~pam> ~paru ~pemk ~prak ~prib ~putu
 ~rake ~rapa ~raus ~riba ~ring ~ripa ~rong ~rote ~rsin ~rtif ~rtit ~rvis ~sert ~skor ~sma> ~suam ~syar ~tand ~tang
 ~tau> ~thn> ~tifi ~tit> ~trai ~uami ~uat> ~udan ~ulua ~undu ~untu ~uota ~utus ~vis> ~waja ~waji ~was> ~wira ~wula
 ~yaka ~yar>
kerja 2 45+masih =not awas+ketenagakerjaan bagaimana+cara bahasa+jepang bayar+pak berapa+lama biar+diproses boleh
 buruh cara+bikin cari+lowongan cilok cilok+dari daftar+tki dagang+cilok dapat dengar+ada dinas+apa diproses
 disnaker+alamat gaji+belum gaji+telung gitu halal hamil+lapor hotel hubung+industrial ibu+saya ijasah ijazah+saya
 industrial istirahat janji jepang+dari kamboja kapan+buka karyawan kaya ke ke+disnaker ke+kamboja kelas kerja+12
 kerja+sulit kontrak+rumah krja kursus+komputer lapor+kemana latihan+nyetir libur loker+pabrik lowongan+guru
 lowongan+pabrik lulusan+smp maaf maaf+di maaf+pelatihan main makan+tidak mau+daftar mau+jadi minta modal
 modal+dagang nyetir pak pas+hamil pelatihan+gratis pelatihan+jahit penyalur+kerja perusahaan+yang pesangon+lapor
 pesangon+saya phk+pabrik pindah+ke piring resign+pas resmi+bagaimana saya+belum saya+tawar setelah soal sopir
 suami+di telung+wulan terakhir thr+saya tidak+daftar tidak+dapat tipu+yayasan tki+daftar tkw+yang tolak+pt turun
 untuk upah+lembur wawancara+mana wulan+lapor ya+biar yang+mana yang+resmi yang+urus yayasan yayasan+penyalur ~<,>
 ~<aja ~<bar ~<bel ~<cal ~<eks ~<git ~<hot ~<ke> ~<krj ~<leb ~<maa ~<mai ~<pra ~<soa ~<sua ~<sus ~<taw ~<tri ~<unt
 ~<yay ~aaf> ~ahat ~ait> ~aja> ~alal ~alny ~aman ~arat ~ayas ~bera ~bis> ~boja ~bole ~cara ~dapa ~dima ~dipr ~ecek
 ~empl ~erny ~esai ~etor ~gece ~gran ~hirk ~hote ~ibur ~ijas ~iman ~ing> ~ingu ~ipro ~isti ~krja ~lal> ~lanc ~leba
 ~libu ~maaf ~mboj ~mene ~menj ~menu ~moda ~mula ~ngec ~nggu ~nji> ~ntuk ~nuru ~oal> ~odal ~oja> ~opir ~otel ~penc
 ~penj ~piri ~rain ~ratn ~ratu ~serv ~seto ~soal ~sopi ~stir ~tari ~tel> ~tira ~tok> ~trip ~tuli ~tut> ~ula> ~urin
 ~urut ~yara ~yari ~yeti
kerja -2 24+jam =food =height =lost ambulans baik bangun bantu+saya bayar+kota bayi+kuning bedah+rumah belakang blt
 boleh+minta bpjs+bayar bpjs+perusahaan bpom cepat cuma dalam dan depan+rumah di+kamar di+ktp di+pos diam golok izin
 jadi+wni karyawan+jatuh ke+rumah kecil kjp kjp+tangerang korban kunci listrik maling mampu masih+di masih+nyangkut
 mau+bikin mau+bpjs mayat minum mobil nyangkut+padahal nyasar parkir penipuan penipuan+lowongan periksa
 perusahaan+masih pinjam pulang+ke sejak sendiri siapa sudah tangerang+ada tangn tiap+malam tidak+kerja tinggal umkm
 untuk+kerja utang wni ~<ant ~<bil ~<blt ~<bpo ~<bud ~<bus ~<bwt ~<cek ~<cum ~<dat ~<dil ~<gas ~<haj ~<ing ~<izi
 ~<jen ~<kjp ~<kol ~<kum ~<lak ~<lis ~<lum ~<mah ~<mal ~<may ~<mob ~<neg ~<num ~<pac ~<pat ~<rab ~<ram ~<sia ~<skt
 ~<sos ~<sub ~<sud ~<sun ~<tag ~<ter ~<tia ~<ton ~<uta ~<wni ~agih ~ahal ~ak2> ~akan ~aksi ~alam ~alem ~alu> ~amuk
 ~ans> ~apor ~are> ~arki ~asur ~atah ~atia ~bang ~bank ~bany ~bar> ~bawa ~berd ~blt> ~bpom ~buan ~buny ~bwt> ~cepa
 ~cor> ~curi ~dah> ~dar> ~dibe ~dike ~diti ~ecil ~edah ~ehab ~ejak ~elam ~eli> ~elia ~elin ~emak ~embo ~emen ~emin
 ~enip ~ente ~erai ~eri> ~ermi ~esin ~gann ~gebu ~geri ~ggak ~gin> ~gini ~gir> ~gun> ~hal> ~iam> ~iapa ~iat> ~iban
 ~ibu> ~iksa ~ilin ~imba ~inda ~ingi ~inja ~inum ~ipu> ~ipua ~iran ~iski ~itam ~jan> ~juka ~kabe ~kabu ~kamp ~kara
 ~keca ~keci ~kek> ~keli ~kjp> ~korb ~krg> ~ktif ~lapa ~lapo ~lar> ~lem> ~limb ~lin> ~list ~mala ~mat> ~maya ~mbat
 ~mbok ~mbul ~mina ~minu ~misk ~mkm> ~mobi ~mpah ~mpan ~mpar ~mpet ~muk> ~nal> ~nci> ~ndah ~ngi> ~ngn> ~nin> ~njam
 ~ntai ~nti> ~ntin ~num> ~nyas ~obil ~ocor ~onse ~orba ~park ~peke ~perb ~peri ~perl ~pit> ~plek ~puh> ~puk> ~rai>
 ~reka ~reta ~rkir ~roba ~sada ~sela ~send ~sial ~skin ~skrg ~snya ~sosi ~stre ~stri ~suda ~tagi ~tah> ~tai> ~tan>
 ~tasi ~temb ~tera ~teta ~tiap ~tres ~udah ~ulun ~umkm ~uru> ~wni> ~yah> ~yala ~zin>
kerja -3 =birth =elder =kin =nature =rails @first=- adik akta alat ambil ambruk anak asap bansos banyak baru bawa
 bayi+kata bedah berobat bikin+laporan bisa bocah bpjs+gratis cara+lapor cek dapur data dekat dengan+dia di+depan
 di+jalan di+pasar dipukul duit foto istri jaya kaki kali kayu kerja+dengan ketemu kok kosong kucing lain lampu lari
 makasih malam mandi masjid mau+pulang merah minta+tolong naik ngomong nyangkut ongkos orang+tua pagi pak+saya
 pegang petugas pkh pohon pukul rumah sebelah sehat+untuk sekarang semua sering slrt smp+negeri sudah+lama suka
 surat+sehat syaratnya+apa tadi tahu tanah tangis telepon teman tempat terlantar terus tidak+kembali titip+bayi tua
 ya zonasi ~<adi ~<ala ~<ana ~<asa ~<asu ~<bai ~<bal ~<bis ~<bun ~<cep ~<cur ~<dal ~<dan ~<dar ~<dek ~<dic ~<dig
 ~<dij ~<dui ~<gar ~<gen ~<ger ~<gig ~<ila ~<jay ~<jem ~<jl> ~<kan ~<kay ~<kec ~<kel ~<kep ~<kes ~<kok ~<kua ~<kuc
 ~<lai ~<lap ~<lar ~<mak ~<mur ~<mus ~<nai ~<nam ~<nge ~<ong ~<pam ~<peg ~<pek ~<pis ~<pkh ~<pla ~<poh ~<psi ~<puk
 ~<rek ~<sam ~<sar ~<seb ~<sel ~<sen ~<sim ~<slr ~<sum ~<tad ~<tel ~<tet ~<tua ~<tum ~<uda ~<ula ~<wal ~<war ~<ya>
 ~<yg> ~<zon ~acar ~adik ~agam ~ahny ~ajak ~akas ~akek ~akin ~akta ~akti ~alak ~alat ~alin ~amba ~ambr ~amin ~anah
 ~anak ~andi ~andu ~angu ~ank> ~anso ~apil ~apur ~aru> ~arun ~asap ~asji ~atan ~ater ~awat ~ayak ~ayan ~ayu> ~baik
 ~baka ~bans ~batu ~bela ~beli ~bero ~bil> ~bisa ~boca ~bruk ~buh> ~bus> ~capi ~car> ~cil> ~daha ~dala ~dapu ~dara
 ~data ~deka ~diam ~dico ~duan ~duit ~duka ~ebak ~egan ~ekar ~elak ~elep ~elua ~emat ~empe ~emu> ~emua ~enda ~engg
 ~engk ~erba ~erda ~erla ~ess> ~etem ~etug ~gaju ~gany ~gigi ~gis> ~gkos ~gnya ~golo ~gomo ~hnya ~ipuk ~iri> ~isa>
 ~isi> ~istr ~itip ~izin ~jata ~jaya ~jemp ~jid> ~jual ~kake ~kaki ~kayu ~keba ~keje ~kelu ~kepa ~kir> ~kolo ~kons
 ~kosa ~koso ~kta> ~kuci ~kunc ~lain ~lat> ~lepo ~liat ~ling ~lrt> ~luar ~mah> ~maha ~maka ~mali ~mamp ~mar> ~masj
 ~mban ~mbru ~men> ~mera ~mete ~mpun ~mua> ~nah> ~naik ~nak> ~nakn ~napa ~ndir ~nek> ~ngaj ~ngam ~ngis ~ngko ~ngny
 ~ngom ~nik> ~nipu ~nump ~nung ~oba> ~ocah ~ola> ~olok ~onas ~oson ~oto> ~pagi ~pan> ~par> ~pega ~pend ~pene ~peni
 ~pil> ~pinj ~pisa ~pkh> ~poho ~poli ~pon> ~psik ~pung ~pur> ~put> ~ran> ~ris> ~rlan ~rol> ~sap> ~seba ~sebe ~seja
 ~sek> ~seka ~semu ~sini ~sjid ~slrt ~song ~sul> ~tadi ~tana ~tele ~tema ~temu ~terl ~teru ~tik> ~tin> ~ting ~trik
 ~tua> ~tump ~ual> ~uarg ~ucin ~uin> ~uit> ~umpa ~umpu ~unci ~ung> ~ungg ~unya ~urah ~zona
kerja -4 =child =client =money =poor =sick =smell @=ugd_malam @first=ugd_malam ada+orang ada+yang bakar bapak bau
 bpjs burnout burnout+kerja damkar darah dokter gang ini jatuh+di jiwa kakak+kerja kamar kata kata+mau kursi
 kursi+roda lansia lapor+pak lihat masuk mau+untuk meninggal minggu motor nama nikah obat pakai pasar perempuan pos
 roda rs rt rusak sampai santunan saudara sehat sudah+tidak tabrak tetangga tidak+punya tidur+di titip warung ~<akt
 ~<amb ~<bak ~<bap ~<bau ~<bed ~<blm ~<boc ~<bpj ~<cer ~<dok ~<duk ~<ini ~<jiw ~<kab ~<kat ~<keb ~<kej ~<kos ~<lan
 ~<lia ~<lih ~<mam ~<mat ~<mer ~<mes ~<min ~<mot ~<nen ~<ngo ~<ngu ~<nit ~<oba ~<pag ~<pas ~<pet ~<pin ~<pos ~<rod
 ~<rs> ~<rt> ~<rum ~<sau ~<seh ~<skr ~<str ~<suk ~<tab ~<tem ~<tit ~abra ~ahu> ~akai ~akar ~ake> ~aki> ~akny ~aku>
 ~ala> ~amka ~ampe ~angi ~angk ~angn ~ansi ~anta ~anti ~arah ~asuk ~ata> ~auda ~awa> ~bapa ~bau> ~beda ~blm> ~bpjs
 ~brak ~burn ~cah> ~damk ~dia> ~dik> ~dite ~dokt ~dur> ~ebel ~elap ~empu ~enek ~epon ~erah ~erem ~erob ~etan ~eter
 ~gal> ~gant ~gas> ~ggal ~gkut ~hon> ~iang ~ihat ~ikah ~ilan ~ini> ~inya ~isan ~ita> ~iwa> ~jak> ~jiny ~jiwa ~kai>
 ~kali ~kang ~kata ~kok> ~kos> ~kter ~kul> ~lah> ~lam> ~lamp ~lans ~lant ~laya ~liha ~mand ~masu ~mbah ~ming ~mkar
 ~moto ~mpai ~mpe> ~mpua ~nama ~nasi ~nene ~ngga ~ngka ~ngku ~ngur ~niti ~nout ~nsia ~ntar ~nyan ~obat ~oda> ~ohon
 ~okte ~out> ~pai> ~paka ~pake ~pere ~perk ~petu ~ping ~pjs> ~pos> ~puku ~rang ~rban ~remp ~res> ~ret> ~rnou ~roda
 ~ruma ~sant ~saud ~seha ~sia> ~suk> ~suka ~tabr ~tany ~tian ~titi ~tri> ~tuga ~tuh> ~tuna ~udar ~ugas ~ukul ~umah
 ~urno ~ursi ~usak ~waru
"""
