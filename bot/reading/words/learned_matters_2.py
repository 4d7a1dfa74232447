"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
polisi -5 =office =smell =stir @=darurat @=poli_jiwa @=santunan @first=darurat @first=poli_jiwa @first=santunan
 bakar bayi begal+orang bener bisa+pulang butuh daftar darah dia ditinggal gratis hilang+yang jam kaki maaf+mau
 makan maling+dipukul mati odgj+bawa pakai+alat pisau+di sampah sekarang+di yang+di yang+foto ~<,> ~<bol ~<car ~<daf
 ~<dar ~<gor ~<gra ~<kap ~<kur ~<mat ~<mun ~<nan ~<nik ~<pip ~<pus ~<put ~<sak ~<sat ~<sin ~<tan ~afta ~ain> ~akny
 ~ampu ~anji ~apa> ~arah ~asa> ~asi> ~ati> ~atis ~ayi> ~bayi ~bene ~bula ~daft ~dia> ~elin ~enge ~ftar ~gant ~gele
 ~grat ~ihan ~ikat ~iman ~inya ~itin ~kaki ~kapa ~knya ~lamp ~lung ~mati ~ndan ~ner> ~neri ~oton ~rak> ~rati ~rkan
 ~seke ~tama ~tera ~tian ~tis> ~tung ~uka> ~ulan ~umur ~unan ~wat>
polisi -6 =dead @=alat_bantu @=bedah_rumah @=puskesmas @=slrt @first=- @first=alat_bantu @first=bedah_rumah
 @first=ppa @first=puskesmas ada+di air apa cari di+depan diancam+mantan gelandangan jual+motor kena+bacok kk mana
 mau+pulang meteran nik orang+odgj pulang+kampung pulang+ke tidur tidur+di yang+kemarin ~<air ~<apa ~<ben ~<but
 ~<dim ~<kej ~<kk> ~<mel ~<met ~<tam ~abis ~air> ~akar ~anny ~bis> ~butu ~cari ~dima ~dur> ~ekel ~elan ~gann ~ggal
 ~hat> ~idur ~igeb ~kar> ~land ~pak> ~ping ~tidu ~utuh
polisi -7 =birth =breath =food =heart =hurt =limp =seen =sick =water @=damkar @=kerja @=pangan @first=damkar
 @first=dukcapil @first=pangan @first=slrt depan+rumah golok+tolong ini saya+0812 tidak+bisa umroh+tipu ~<bak ~<clu
 ~<ini ~aga> ~ambu ~clur ~nan> ~nik> ~rah> ~ting ~tuh>
polisi -8 =blaze @=dukcapil ktp odgj ~<ktp ~<odg ~dgj> ~ktp> ~odgj
polisi -9 =mad @first=kerja
damkar 18 kalong
damkar 14 ~kalo
damkar 13 bau+gas ~alon
damkar 12 tupai ~<tup ~tupa ~upai
damkar 10 hidran reptil ~<rep ~dran ~hidr ~idra ~ptil ~rept
damkar 9 gas ~<gas ~epti ~gas> ~til>
damkar 8 =beast anjing+rabies damkar kucing ~<hid ~<kuc ~amka ~cing ~damk ~kuci ~mkar ~pai> ~ucin
damkar 7 @=damkar @first=damkar anjing api asap asap+di bakar+di besar biawak bisa+turun buaya cincin dari+tower
 di+halaman gigit gigit+orang jari lebah lebah+di monyet pemadam rabies tabrak+rumah tawon tower ular ~<anj ~<api
 ~<asa ~<bes ~<bia ~<cin ~<dam ~<jar ~<leb ~<rab ~<taw ~<tow ~<ula ~abie ~api> ~aran ~asap ~awak ~awon ~besa ~besi
 ~biaw ~bies ~buay ~cin> ~cinc ~desi ~ebah ~ebak ~emad ~esar ~esis ~gala ~gkut ~iawa ~ies> ~inci ~ing> ~jari ~jing
 ~kar> ~keba ~lar> ~leba ~mada ~mony ~ncin ~njin ~nyet ~onye ~ower ~pema ~rabi ~sap> ~sara ~sis> ~tawo ~towe ~uaya
 ~ular ~wak> ~won> ~yet>
damkar 6 =blaze api+di api+sudah asap+item bakar besar+banget biawak+masuk bisa borgol dapur di+got di+mobil
 di+plafon di+pohon galak gelang halaman kayu kobra kunci lapak lepas lepas+di liar+di macet masuk masuk+sekolah
 melon merembet musang nyamber nyangkut nyangkut+di orang+mau pagar plafon pohon sarang sumur takut+gas
 tenggelam+sumur tidak+bisa turun ~<ase ~<ata ~<bak ~<bor ~<ged ~<gig ~<gil ~<gor ~<keb ~<kek ~<kob ~<kun ~<lep
 ~<lom ~<mon ~<nim ~<nya ~<pag ~<pla ~<poh ~<sar ~<sel ~<tum ~<tur ~acet ~adam ~afon ~agar ~akar ~ambi ~angk ~anji
 ~apur ~asep ~asuk ~ayu> ~bah> ~baka ~bera ~bet> ~bisa ~borg ~bra> ~cet> ~dapu ~ede> ~ekun ~elon ~embe ~epas ~esi>
 ~esin ~etin ~fon> ~gar> ~gede ~gila ~gol> ~hala ~hon> ~ibuk ~ila> ~isa> ~kamb ~kara ~kayu ~kobr ~kors ~kunc ~kut>
 ~lafo ~lama ~lepa ~lomp ~mace ~masu ~mber ~mbet ~mbin ~mere ~musa ~nci> ~ngku ~nimp ~nyam ~nyan ~obra ~ohon ~ompa
 ~orgo ~orsl ~paga ~pas> ~plaf ~poho ~pur> ~ran> ~remb ~rgol ~rong ~rsle ~run> ~sar> ~sela ~seng ~slet ~sumu ~turu
 ~unci ~yamb
damkar 5 =height =home =smell ada+asap ada+biawak ada+ular ambruk+tabrak anjing+galak anjing+odgj api+besar atap
 bakar+pak bantu+tidak bengkak biawak+di bisa+buka bisa+lepas buka cakar cincin+tidak cuci dari+jari di di+atap
 di+atas di+dapur di+kamar di+lift di+tangan gembok gorong got gudang jari+anak jari+bengkak jatuh+ke kamar
 kamar+mandi kambing kandang+ayam keluar kompor korsleting kucing+liar kunci+di lepas+jari lift malah mandi masuk+ke
 mau+terjun mendesis merembet+ke mesin mesin+cuci monyet+lepas nomor nongol nongol+di odgj+gigit sanca sapi
 sarang+tawon saya+kunci sengat susah terjun terjun+dari ular+masuk yang+punya ~<bis ~<buk ~<cak ~<cuc ~<di> ~<gal
 ~<gud ~<kal ~<kam ~<kor ~<lif ~<mac ~<mai ~<mer ~<mes ~<mus ~<nom ~<non ~<pem ~<sap ~<sum ~alak ~ambe ~andi ~apin
 ~atap ~bel> ~beng ~ber> ~bing ~bok> ~buka ~caka ~cemp ~copo ~cuci ~dam> ~ecem ~embo ~empl ~engk ~epit ~erju ~erku
 ~gat> ~gemb ~gigi ~git> ~gkak ~goro ~got> ~guda ~ift> ~igit ~iin> ~itan ~jepi ~jun> ~kece ~keku ~lak> ~lapa ~leti
 ~lift ~lon> ~mand ~mban ~mbok ~melo ~mesi ~mor> ~mplu ~mpor ~mur> ~nca> ~ndi> ~ngat ~ngol ~nomo ~nyel ~nyem ~omor
 ~ompo ~ongo ~opot ~oron ~piny ~pit> ~plun ~pot> ~rjun ~rkun ~sanc ~sang ~sapi ~sep> ~sept ~sok> ~suk> ~susa ~tam>
 ~tank ~tap> ~terj ~terk ~tumb ~uar> ~uci> ~udan ~umba ~umur ~urun ~usan ~wer> ~yaka ~yela
damkar 4 =force =lost =road =water anak+di asap+hitam atas bagaimana+ya bakar+api banget bau bau+banget berapa
 cakar+warga copot dalam dari+lantai di+dalam di+gorong di+jari di+kabel di+mesin di+pagar di+saya di+selokan empat
 gas+bocor gas+dari hitam hitam+dari item jari+sudah jepitan jepitan+kayu kabel kabel+listrik kandang ke keluar+api
 kenceng kepala kepala+masuk kera kera+liar kucing+naik kucing+tenggelam kunci+gembok lantai+dua lapak+rongsok
 lepas+dari liar+cakar listrik+keluar loteng main meter minta+tolong mobil musang+di naik+tiang ngeses nomor+damkar
 nomor+pemadam oray penyelamatan penyelamatan+orang pintu pohon+mau potong rongsok rumah+tetangga sarang+lebah
 sempit sudah+ke susah+lepas tabrak+di takut tangan+tabrak tapi tawon+besar tawon+di tawon+kepala teralis terjebak
 terjebak+di tolong+damkar turun+di ular+di untuk+saya ~<bau ~<cop ~<dal ~<dap ~<dil ~<gag ~<gem ~<got ~<hal ~<ite
 ~<jep ~<kan ~<kay ~<ke> ~<kej ~<kom ~<lot ~<mas ~<mem ~<mob ~<nge ~<nye ~<oma ~<pot ~<ron ~<seg ~<sen ~<sep ~<sus
 ~<tap ~<ter ~abel ~akut ~ala> ~alah ~alis ~amar ~anca ~ank> ~ari> ~atas ~bak> ~bau> ~beli ~bers ~bil> ~cepe ~cika
 ~ciny ~dala ~dang ~das> ~dibu ~dile ~disi ~egin ~ejep ~elam ~empi ~ende ~eng> ~enye ~eong ~epal ~epet ~eral ~erci
 ~erem ~erje ~ersa ~eses ~gaga ~gese ~get> ~gkep ~gsok ~ikny ~ilep ~ilin ~intu ~inya ~isen ~itam ~jeba ~kabe ~kama
 ~kand ~keje ~kobo ~komp ~lang ~let> ~loka ~lote ~lung ~main ~mar> ~mend ~mobi ~mpit ~ncen ~ndes ~nget ~ngka ~ngke
 ~ngso ~nong ~oaln ~obil ~obon ~okan ~omah ~ongs ~oray ~oten ~pala ~peny ~peta ~pint ~pita ~pnya ~poto ~ptic ~rali
 ~ray> ~rcik ~rjeb ~ruan ~sah> ~semp ~ses> ~taku ~tapi ~tem> ~urua ~usah ~yemp
damkar 3 =work ada+api ada+di ada+oray ada+petugas ada+sarang ada+tawon alat+potong ambil anak+kunci anak+tabrak
 angin+kenceng bantu+bakar bantu+tabung bantu+tupai bayi+kunci begini bersarang bersarang+di besar+galon besok biasa
 bikin+sarang bisa+bantu bisa+keluar bisa+minta blok bocor+bunyi borgol+main buaya+di buka+di bunyi bunyi+ngeses
 cincin+kawin cincin+sempit coba cuma damkar+berapa dari dari+kontrakan desis di+belakang di+gudang di+kandang
 di+komplek di+loteng di+pabrik di+sumur di+ventilasi di+warung dicopot diri+di disini disitu disuruh ditangkepin
 elpiji+bocor gagang gagang+copot galak+gigit gas+mendesis gas+sembur gelang+tidak genteng gudang+kardus hari+di
 harus+bagaimana hp+saya ibu+kunci kabel+bakar kalong+makasih kalong+sendiri kami kardus kata+bukan kawin+saya
 kayu+kunci ke+atap ke+got keluar+asap keluar+percikan kemarin+kapan kios kompor+gas kucing+odgj kucing+terjebak
 kunci+mobil kunci+patah kunci+tidak lagi+mudik lapor+kemana lemari liar liar+gigit maaf+ada maaf+kalong maaf+reptil
 macet+lepas main+borgol makasih mangga masuk+kamar mau+ambruk melon+desis menjuntai mesin+jahit mobil+saya
 mobil+tinggal motor+bakar ngeong odgj+di oray+di pada pagar+kayu pager+kayu pakai+tali percikan petugas+yang pipis
 pohon+mangga potong+kayu punya punya+alat regulator reptil+hp sanca+masuk sapi+tenggelam sarang+di saya+0812
 saya+bakar saya+keluar saya+main saya+tenggelam sebelah+bakar sekap+diri sekarang+sudah selang selokan sembur
 septictank septictank+yang siapa soal spanduk sudah+besar sudah+biru sudah+coba sudah+nyamber tabrak tabung
 tabung+elpiji tabung+melon takut+kena tapi+sudah tarik tarik+pakai tenggelam tenggelam+septictank tetangga+bakar
 tiang+listrik tinggal tk tukang+kunci tupai+pak ular+sanca ventilasi vespa warga ~<bua ~<cob ~<cum ~<des ~<dis
 ~<gak ~<gen ~<hit ~<kah ~<kec ~<kep ~<kio ~<mel ~<mul ~<my> ~<nda ~<reg ~<sia ~<soa ~<spa ~<tab ~<tak ~<tar ~<teb
 ~<tig ~<tk> ~<ung ~<ven ~<ves ~abra ~abun ~agan ~ahur ~aina ~akas ~alny ~ange ~ani> ~ardu ~arik ~atii ~ator ~bang
 ~beso ~bias ~bili ~bimb ~bng> ~bong ~brak ~cebu ~ceng ~ciin ~coba ~ctan ~cuma ~dari ~dika ~disu ~dus> ~ebes ~eceb
 ~eduk ~eged ~egul ~ejeb ~ela> ~elan ~elih ~elok ~elua ~ence ~epin ~epny ~epon ~era> ~erap ~erga ~esok ~espa ~etap
 ~gak> ~gany ~gent ~geon ~ggel ~gin> ~gini ~hata ~iapa ~iar> ~iasa ~icta ~ilas ~imba ~impa ~ios> ~ipis ~isin ~isur
 ~item ~junt ~kahu ~kak> ~kami ~kard ~kasi ~kelu ~kenc ~kepa ~kepi ~kera ~kios ~lah> ~laha ~lasi ~lato ~liar ~lis>
 ~lnya ~long ~mahe ~mata ~mbu> ~menj ~meny ~mer> ~mpat ~mua> ~nak2 ~ncii ~ndas ~nduk ~ngeo ~nges ~ngge ~njun ~nome
 ~nten ~ntil ~nyak ~nyi> ~oal> ~omer ~ong> ~onny ~oton ~pand ~pat> ~perc ~pipi ~pis> ~puny ~rapa ~rdus ~regu ~rsar
 ~selo ~sepn ~set> ~siap ~sin> ~sini ~soal ~spa> ~span ~suru ~tabr ~tabu ~tan> ~tari ~tas> ~teng ~tict ~tiin ~ulat
 ~unyi ~vent ~vesp ~warg ~yemb
damkar 2 =thanks @1 a+snake ada+is ambruk ampun angin apar atap+rumah bantu+cincin belakang+rumah beli berani
 besar+di bisa+ambil bocah buaya+lihat cincin+susah dalam+kamar dalam+mesin depan+rumah di+genteng di+lapak diri
 gang+rawan gas+menyengat gembok+macet harus hidran+di hp+jatuh is+a item+ada jahit jahit+lapor kami+sudah
 kami+tidak kawin ke+rumah ke+sumur kulit lahan lahan+kosong lepas+gigit lepas+masuk listrik+menjuntai lubang maaf
 maaf+tupai masuk+rumah masuk+teralis mati+di menjuntai+di menyengat menyengat+di minggu+lalu minta minta+ampun
 mudik mulai nomor+berapa orang+di pager pak+di pemadam+nomor petugas rabies+ada rawan rawan+nyangkut rumah
 saya+rumah semua snake snake+di sumur+bisa syaratnya+apa tadi telepon tersangkut tidak+berani tolong+usir tukang
 tunggu tupai+bagaimana ular+kobra ulo usir+ular yang+mau ~<aya ~<ben ~<blo ~<bun ~<emp ~<in> ~<kel ~<lub ~<maa
 ~<mle ~<rum ~<sna ~<tad ~<tin ~<tuk ~<ulo ~aaf> ~alam ~amat ~andu ~apar ~awin ~begi ~bert ~blok ~bun> ~buny ~dale
 ~diny ~dita ~eka> ~eli> ~emua ~engg ~enju ~ente ~etug ~geja ~haru ~huru ~iau> ~icop ~inan ~isit ~jian ~kawi ~kele
 ~lam> ~lany ~lara ~lebu ~lepo ~liau ~lit> ~luar ~luba ~maaf ~mah> ~mbru ~mbur ~mele ~mint ~mleb ~morn ~mudi ~nake
 ~ngin ~petu ~rak> ~rana ~rani ~rany ~rsan ~ruma ~sega ~semu ~sian ~snak ~tadi ~ther ~tiga ~tuga ~tuka ~tulu ~udik
 ~ugas ~ulai ~ulit ~umah ~use> ~win> ~yeng
damkar -2 =done =past @=darurat @first=darurat adik amuk bakar+bantu banjir bansos bantu+bangun bau+tpa bensin
 berobat boleh dalam+rumah data dinsos foto izin jatuh+di juga kakak+saya kb kok kudis kudis+ular lama lapor lari
 lemas lepas+kb linglung maaf+vaksin maling minta+pohon padahal pas pernah pohon+potong pukul rawa rawa+kucing
 sampah santunan sebelah sudah+tidak suka tanya tengah tidak+punya tolong+cepat tpa tpa+rawa ular+satu ~<adi ~<aku
 ~<amu ~<ang ~<bed ~<cek ~<cer ~<dat ~<din ~<duk ~<fot ~<gol ~<izi ~<jug ~<kb> ~<ken ~<kir ~<kok ~<kos ~<kot ~<kua
 ~<kud ~<neg ~<ngi ~<ngo ~<nyu ~<org ~<pam ~<pos ~<pro ~<puk ~<sed ~<tel ~<teu ~<tid ~<tim ~<tok ~<tpa ~<tra ~adah
 ~adik ~ahny ~ahu> ~aksa ~akta ~alat ~alik ~amin ~ampu ~ana> ~anso ~apat ~ara> ~arat ~araw ~ata> ~ayan ~bada ~banj
 ~bans ~bany ~beda ~bens ~bero ~bis> ~bole ~bula ~cek> ~curi ~daha ~dan> ~data ~dibe ~diku ~dins ~dite ~eger ~emal
 ~endo ~enek ~erak ~erla ~erlu ~erti ~etak ~foto ~ging ~glun ~golo ~hir> ~ima> ~ingl ~ipu> ~irin ~ita> ~izin ~jala
 ~juga ~kah> ~kart ~kons ~kta> ~kudi ~lanj ~lant ~lita ~maka ~mala ~mamp ~mana ~mbal ~mpah ~mput ~nek> ~nene ~ngam
 ~ngar ~ngel ~nglu ~nsin ~ntan ~ntar ~ntik ~nump ~ondo ~ota> ~oto> ~pak> ~pals ~pern ~peru ~pinj ~pir> ~puh> ~rawa
 ~rend ~riks ~rin> ~ris> ~rnah ~robo ~rtu> ~samp ~seka ~sema ~tasi ~taun ~tera ~teri ~teu> ~timp ~tpa> ~uan> ~udis
 ~uduk ~uga> ~ulin ~uta> ~yawa ~zin>
damkar -3 =birth =heart =limp =nature =office =seek =tale =wait @=trc @first=trc @first=ugd_malam ada+bayi
 ada+korban ambulans apa asap+pabrik badan bakar+orang bakar+syaratnya baru bayar bikin bisa+masuk bisa+tidak bolong
 bpjs dapet di+pasar di+tiang dia dibuang dibuang+ke dipukul ditinggal dokter duit elpiji+meledak gas+elpiji ikd
 ikd+bakar istri jadi jalan jam kabel+pln kaki ke+kali ke+komplek kena ketemu korban+luka kursi kursi+roda lampu
 liar+dibuang luka+bakar masih masih+di mayat meledak+ada nama nya obat odgj orang+odgj orang+setrum orang+tua
 pabrik+bau pak pdam perempuan pulang rabies+kucing roda rumah+saya sakit sampah+asap sekolah+orang sering situ
 tanah tangerang tempat tetangga tidak+ada tidak+mau tolong+ada tua vaksin+rabies yang ~<,> ~<?> ~<aba ~<bad ~<bik
 ~<bpj ~<bus ~<cur ~<den ~<dia ~<dip ~<dir ~<dok ~<dui ~<ikd ~<ist ~<jal ~<kar ~<lin ~<mal ~<may ~<mba ~<muk ~<nan
 ~<nen ~<nik ~<nul ~<oba ~<odg ~<pda ~<pen ~<pul ~<ren ~<rod ~<sam ~<seb ~<set ~<sit ~<str ~<suk ~<tru ~<tua ~<yan
 ~aban ~abur ~ahir ~akek ~akit ~akny ~aku> ~ali> ~ampa ~anah ~anan ~anda ~ans> ~apet ~apor ~arah ~aru> ~atia ~atu>
 ~ayar ~ban> ~baya ~biki ~boh> ~bolo ~bpjs ~buh> ~dape ~dara ~deng ~dgj> ~dia> ~dipu ~dis> ~dokt ~duit ~dung ~elap
 ~elas ~emat ~emu> ~ener ~eras ~erna ~etem ~gan> ~gann ~gele ~gkat ~gnya ~guru ~iat> ~ibua ~ihan ~ikd> ~ikin ~iksa
 ~ikun ~ingg ~ings ~ipuk ~iri> ~isi> ~jadi ~jak> ~jemb ~jir> ~kabu ~kake ~kaki ~kat> ~kek> ~kin> ~kiny ~kir> ~kira
 ~kit> ~kok> ~kot> ~kter ~lahi ~lamp ~lan> ~lapo ~lari ~leh> ~liat ~mali ~masi ~maya ~mbak ~mbat ~mbul ~mela ~mpua
 ~muka ~nal> ~nama ~ndah ~ngah ~ngan ~ngen ~ngko ~ngny ~ngun ~njir ~nti> ~ntun ~nula ~nya> ~oda> ~odgj ~okte ~oleh
 ~ongk ~pan> ~pang ~pdam ~peng ~peri ~pet> ~pjs> ~puan ~pula ~ras> ~rban ~rian ~roda ~rsi> ~saha ~sala ~sant ~semi
 ~seri ~tak> ~tana ~temu ~tis> ~tua> ~tuh> ~ubuh ~uit> ~uran ~ursi ~uru> ~wat> ~yar>
damkar -4 =drill =elder @=poli_jiwa @first=poli_jiwa anak+tetangga anjing+liar bangun+lagi bapak belum butuh daftar
 darah depan depan+sekolah digigit gratis hilang ini jual kakak kerja+tabrak kk kontrakan+sebelah laki luka makan
 mau meledak+depan meninggal puskesmas suami surat tangan+kerja uang umur vaksin ~<akt ~<bap ~<but ~<daf ~<dep ~<dig
 ~<dij ~<dim ~<dit ~<gra ~<gw> ~<hil ~<ini ~<jad ~<jam ~<jua ~<ket ~<kk> ~<lak ~<lam ~<luk ~<mau ~<nam ~<nga ~<pak
 ~<pal ~<pus ~<sur ~<tan ~<tem ~<tia ~<uan ~<umu ~<vak ~aan> ~adan ~afta ~akak ~aksi ~alin ~ama> ~angn ~asar ~atis
 ~ayat ~bali ~bapa ~baru ~bat> ~bata ~buan ~butu ~daft ~depa ~digi ~dima ~diti ~elah ~elum ~emas ~emba ~emin ~empu
 ~enin ~ensi ~eran ~esma ~ftar ~gah> ~gen> ~ggal ~grat ~hila ~igig ~ilan ~iria ~jam> ~jual ~kaka ~kaya ~kela ~kena
 ~kesm ~kete ~kos> ~ksa> ~ksin ~kul> ~kurs ~laki ~lat> ~ling ~luka ~lum> ~male ~mau> ~meni ~mpu> ~nsos ~obat ~pasa
 ~peke ~pera ~pere ~ping ~puku ~pusk ~rah> ~rati ~remp ~rusa ~skes ~smas ~sos> ~suam ~suka ~sura ~tela ~temp ~tri>
 ~tuna ~ual> ~uami ~uarg ~ukul ~ulan ~unan ~urat ~uske ~utuh ~vaks ~yat>
damkar -5 =breath =dead =food =kin =mad =sick =strike @=alat_bantu @=kerja @=ppa @=santunan @first=alat_bantu
 @first=dukcapil @first=ppa @first=santunan bakar+tangan bangun bawa di+lantai di+rumah itu jembatan ktp lansia
 lantai+2 malam mana orang+terjebak rt saya+sudah tahun tiap tidur tidur+di ~<bal ~<bar ~<baw ~<itu ~<ker ~<ktp
 ~<kur ~<lan ~<pek ~<per ~<rt> ~<ser ~<sua ~<tah ~<🆘> ~ahun ~aki> ~angu ~ansi ~anta ~asan ~bawa ~belu ~dur> ~eker
 ~enda ~enge ~epan ~erin ~eset ~gal> ~gera ~gun> ~hun> ~iap> ~idur ~iran ~itu> ~ktp> ~lans ~mas> ~nah> ~nger ~ngga
 ~ning ~nsia ~pah> ~rat> ~san> ~sia> ~tahu ~tar> ~tiap ~tidu
damkar -6 =money @=dukcapil @=pangan @=polisi @=puskesmas @=slrt @first=kerja @first=pangan @first=polisi
 @first=puskesmas @first=slrt gelandangan kerja ~<bol ~<kak ~<kes ~<pas ~<yg> ~awa> ~erja ~kerj ~land ~ring ~rja>
 ~uang
damkar -7 # @=bedah_rumah ada+orang ada+yang orang+bakar ~<ora ~air>
damkar -8 @first=bedah_rumah air orang ~<air ~kese ~oran
damkar -9 @first=-
ppa 12 bakar+tangan
ppa 11 paksa+gelandangan
ppa 10 kdrt sodomi ~<kdr ~<om> ~drt> ~kahi ~kdrt ~odom ~omi> ~sodo
ppa 9 kasar mau+lari orang+pamer raba ~<rab ~aba> ~domi ~gann ~kasa ~raba
ppa 8 ajak dibawa+lari dinafkahi gelandangan+dengan kawin lapor+kdrt neror paksa rumah+aman tidak+dinafkahi
 yang+kasar ~<dil ~<kaw ~<sod ~aksa ~awin ~dila ~dipa ~esek ~gaja ~gese ~inaf ~ipak ~jual ~kawi ~mpar ~ngaj ~paks
 ~par> ~ual> ~win>
ppa 7 @first=ppa ajak+tidur aman anak+tetangga bantu+tidak butuh+rumah dan di+depan di+sekolah diancam+mantan dijual
 dikasih+makan dipukul+suami grooming hamil+di lari+pacar nyebar pegang teman tiri ~<dan ~<dij ~<ges ~<gro ~<ner
 ~<peg ~<pel ~<tir ~ahi> ~ajak ~bull ~diju ~dika ~dipe ~egan ~eror ~groo ~ijua ~ikas ~ksa> ~lara ~lly> ~nero ~omin
 ~oomi ~pega ~room ~ror> ~tema ~tiri ~ully
ppa 6 =tale @=ppa ada+biaya adik badan+saya bapak+kawin bawah+umur bisa+tidak boleh+keluar chat+mesum dan+dipukul
 dari+kemarin dengan+bapak dengan+orang depan+sekolah dikasih dilarang dilarang+ketemu eksibisionis eksibisionis+di
 hamil ibu+tiri kamar+mandi kekerasan kemaluan ketemu+saudara laki+raba laki+saya majikan mandi mantan mesum+ke
 minta+foto orang+tua pacar pegang+anak perkosa pukul+saya remes sampai+biru saya+dipukul saya+suka sering suami
 suami+saya suka syaratnya+apa tangan tapi+takut terlantar+bapak tidak+boleh ~<adi ~<aja ~<ama ~<dib ~<dip ~<eks
 ~<ham ~<man ~<mba ~<ngi ~<pac ~<ser ~<sua ~<suk ~acar ~adik ~alua ~ami> ~amil ~andi ~bak> ~bisi ~car> ~dan> ~dibu
 ~dik> ~dile ~disu ~dung ~eceh ~ekel ~elec ~emes ~erko ~ggun ~hami ~hin> ~hkan ~ibis ~ibul ~igeb ~iin> ~ikah ~ikat
 ~ilar ~inti ~ioni ~iper ~isun ~jak> ~kosa ~ksib ~laki ~lece ~lemp ~luan ~malu ~man> ~mand ~mant ~mbak ~mes> ~mil>
 ~ndi> ~ndun ~nika ~ntip ~onis ~osa> ~paca ~perk ~reme ~ring ~rkos ~seke ~seri ~sibi ~suam ~suka ~sum> ~tip> ~uami
 ~uar> ~undu
ppa 5 =nature =strike ada+bantu ancam+sebar baju banting bapak+tiri bawah biru boleh bully bully+di bunuh+saya
 bus+gesek catcalling catcalling+terus chat cubit di+angkot di+bawah di+gudang dibawa dibully dini dipukul
 disuruh+jual ditinggal+orang dulu foto gesek hari+sendiri ipar istri jangan kakak kalau kamar+saya kamar+tidak
 kecil+tetangga keluar kerja+tiap korban laki maaf+tetangga mantan+nyebar ngaji ngintip ngintip+kamar nyebar+video
 pak+minta pak+sebelah pelatih penumpang penumpang+bus perkosa+di pukul remes+payudara rumah+teriak saya+di
 saya+paksa saya+perkosa saya+yang sebelah+rumah sekap sekap+saya sendiri+dan seret sering+masuk suami+tiap
 suka+pukul sundut sundut+rokok tanggung+jawab telanjang teriak+dipukul tidak+dikasih tidak+tanggung tua tua+kerja
 untuk+saya video yang+tidak ~<baj ~<bir ~<bul ~<cat ~<cer ~<cha ~<cub ~<dig ~<dih ~<dii ~<dik ~<dul ~<fot ~<gw>
 ~<ipa ~<ist ~<jan ~<lak ~<nga ~<ngu ~<puk ~<rem ~<rok ~<tem ~<tua ~<vid ~aban ~abuk ~afka ~ain> ~aju> ~akak ~alau
 ~alli ~amer ~ance ~anja ~asan ~atai ~atca ~awah ~baju ~bar> ~biru ~bit> ~bole ~buk> ~buki ~call ~catc ~cehi ~cehk
 ~ceki ~cem> ~chat ~cubi ~deo> ~diam ~diba ~dige ~dija ~dini ~dipu ~dulu ~ebuk ~ehin ~ehka ~ekap ~eker ~ekik ~eksi
 ~elin ~eman ~enan ~enum ~erab ~eret ~fkah ~foto ~gang ~gebu ~gint ~gunc ~gung ~iap> ~iaya ~ibaw ~ideo ~ilec ~indu
 ~ingk ~ipar ~ipeg ~ipuk ~irab ~iri> ~iru> ~isio ~itam ~jamb ~kaka ~kala ~kap> ~keke ~kera ~kik> ~korb ~kul> ~lanj
 ~lau> ~lin> ~lind ~llin ~maks ~mbah ~mpol ~nafk ~ncem ~ndut ~ngi> ~nin> ~nis> ~njok ~ntan ~oleh ~onjo ~orba ~oto>
 ~pakn ~pela ~puku ~rasa ~runy ~san> ~sere ~sion ~sund ~tain ~tcal ~tiap ~tin> ~tri> ~uany ~ubit ~ukin ~ukul ~ulin
 ~ulu> ~urun ~vide ~yeba
ppa 4 =heart =kin aborsi air+panas anak+ditinggal anak+terlantar ancam ancam+bunuh asuh+di babysitter
 babysitter+banting baju+di banting+bayi bantu+sodomi bayi+rekam bentak bocah+dipukul bukan bunuh bus cekik cerai
 cium cubit+sampai dan+kalau dan+pukul dari+saudara datang dengan denger+bocah dia diancam+kakak dieksploitasi
 dihina dihina+guru dilacurkan dilempar dilempar+piring dipukul+pacar dipukul+tiap disebar+foto ditinggal+pacar
 foto+pribadi foto+telanjang ganti+baju grooming+anak gudang guru guru+ngaji hamil+ditinggal harus+bagaimana ikat
 ikut ipar+suka jadi+psk jawab jorok jual jual+anak kakak+pakai kalau+saya kata+dan kawin+lagi kelamin kelamin+di
 kirim kirim+foto korban+kdrt kunci+tidak lansia+bisa lapor+soal maaf+lansia mabuk main main+tangan majikan+sekap
 malah malam+denger mantan+neror mantan+tiap masuk+kamar mau+dini mesum nafkahin ngasih ngelecehin ngompol nguntit
 nikah nikah+dengan pacar+saya pak+pegang pakai+baju pakai+pisau pamer pamer+kelamin pantat pas pas+ganti payudara
 perempuan perkosa+mau pisau pisau+di porno psk raba+badan rekam+cctv rumah+tangga salaki saudara+yang saya+dibully
 saya+pukul saya+sering sekap+lansia selingkuh siram siram+air soal soal+orang sodomi+banget suami+tidak sudah+lama
 suka+pegang tahun tanggung tangis+dipukul telanjang+saya teman+kelas teriak ternyata tetangga+teriak tiap
 tidak+nafkahin tidak+ngasih tiri+tidak tua+yang umur visum yang+jual ~<aba ~<abo ~<anc ~<boj ~<bun ~<bus ~<cew
 ~<ciu ~<dia ~<dif ~<dis ~<gud ~<gue ~<gur ~<ika ~<iku ~<jor ~<jua ~<kal ~<kas ~<kek ~<kor ~<lar ~<mab ~<mai ~<maj
 ~<mes ~<muk ~<pak ~<pay ~<per ~<pis ~<pon ~<por ~<psk ~<sek ~<sir ~<soa ~<sun ~<thn ~<tia ~<tp> ~abor ~abys ~aci>
 ~acur ~ahka ~ahun ~ajik ~aki> ~alak ~aman ~amin ~ampi ~anca ~ani> ~asih ~aten ~atih ~awab ~ayud ~bah> ~bojo ~bors
 ~bunu ~bus> ~bysi ~cam> ~cera ~cewe ~cium ~cucu ~curk ~damp ~date ~dicu ~diek ~difo ~diin ~diki ~dite ~dut> ~ebar
 ~eksp ~emal ~empu ~erai ~eras ~eria ~erin ~erit ~erny ~esum ~ewek ~gasi ~gele ~gkuh ~gomp ~guda ~gue> ~gunt ~guru
 ~hat> ~hina ~hun> ~iak> ~ibak ~ibuk ~icek ~icub ~ieks ~ifot ~ikir ~ikut ~ilac ~ilem ~imin ~ina> ~ingi ~inik ~inin
 ~irim ~isau ~isir ~istr ~isum ~itas ~iten ~ium> ~jang ~jeri ~jika ~kahk ~kan> ~kasi ~kere ~kin> ~kiri ~kspl ~kuh>
 ~kuli ~lacu ~lami ~lati ~leh> ~loit ~mabo ~mabu ~main ~maji ~mak> ~mama ~mesu ~mpan ~mpin ~mpua ~muku ~naka ~ncam
 ~ngin ~ngku ~ngun ~njan ~ntat ~ntin ~nyik ~oal> ~oin> ~oita ~onak ~orno ~osaa ~pame ~payu ~peli ~pisa ~ploi ~pol>
 ~pona ~porn ~psk> ~puan ~rai> ~rban ~riak ~rim> ~rimi ~rita ~rku> ~rno> ~rok> ~ruh> ~saan ~sau> ~sek> ~sih> ~sisw
 ~soal ~splo ~stri ~tamp ~tasa ~tasi ~tat> ~tend ~thn> ~tih> ~tua> ~uan> ~uann ~ucu> ~udan ~uka> ~unga ~unuh ~urka
 ~uru> ~uruh ~utin ~visu ~wab> ~wah> ~wek> ~yata ~yiks ~ysit ~yuda
ppa 3 13+mau 16+tahun 5+tahun =seek =still ada+luka anak+dihina anak+dilacurkan anak+paksa angkot aplikasi atas+ajak
 bagaimana+ya bantu+kakak bantu+orang bantu+sekap bapak bapak+di bapak+lapor bapak+mau bapak+umur belain berani
 biaya bulan bungsu cctv cerita cium+paksa dan+palak datang+dengan datang+kontrakan depan+anak di+cipondoh
 di+karawaci di+panti di+rantei dia+kata dia+paksa dia+suka diam dibully+di dibuntutin dibuntutin+mantan dikasi
 dikeroyok+teman dipukul+asuh dipukul+ibu disebar+dia disuruh diteror dosen dulu+dia enam foto+jorok ganti gesekin
 gesekin+kemaluan gitu harus harus+lapor ibu+sudah ipar+kalau istri+saya istri+tetangga jadi janji jawab+di
 kakak+ipar kakak+malam kandung kata kata+ibu kata+jatuh kata+urus kawin+paksa ke+ibu keluar+rumah kemaluan+ke
 kemarin kepada kerja+suka ketemu kontrakan+tiap lansia+sekap lansia+tiri lapor+kemana lapor+siapa larang lari
 lari+ke lempar lewat+aplikasi luar maaf maaf+ibu malam+saya mantan+foto mantan+tidak mau+kawin mau+minta murid
 nafkahin+anak nempelin nempelin+kemaluan neror+datang neror+rumah ngaji+pegang no+telepon nyebar+foto nyuruh
 pacar+paksa padahal pak+ajak pak+sering pakai+sabuk paksa+kembali paman paman+lempar panas+dengan panti+dipukul
 peluk perkosa+guru perkosa+lapor perkosa+tetangga perlindungan pinggang piring pribadi pukul+anak pukul+kalau
 pukul+rambut pulang+lansia punggung rambut rambut+saya rantei renang rokok rt+kata sabuk saudara saudara+dari
 saudara+dilarang saya+ada saya+biru saya+dan saya+hamil saya+kerja saya+lagi saya+lapor saya+mabuk saya+warga sebar
 sebelah sekolah sekolah+anak sekolah+linglung sekolah+sampai selingkuh+dan sering+siram suami+amuk suami+pukul
 takut takut+dia takut+lapor takut+pulang tangga telepon+uptd teman+dibawa temen+sampai tempat+kerja tetangga
 tetangga+paksa tiap+bulan tiap+hari tiap+malam tidak+di tidak+dikasi tidak+pakai tiri+nih trauma umur+13 uptd
 uptd+pak urus+rumah ustad warga+sini yang+bisa ~<ank ~<bab ~<bap ~<bil ~<bol ~<cct ~<cuc ~<den ~<dic ~<die ~<dit
 ~<dos ~<eng ~<gar ~<git ~<int ~<jaw ~<jer ~<kak ~<kat ~<kir ~<lua ~<maa ~<mam ~<nen ~<nge ~<nye ~<nyi ~<nyu ~<pam
 ~<pir ~<ppa ~<sab ~<sal ~<sau ~<seb ~<sel ~<sm> ~<tak ~<tel ~<tet ~<umu ~<upt ~<ust ~<vis ~aaf> ~abok ~abur ~agan
 ~ahin ~aji> ~ake> ~akek ~akin ~akut ~alo> ~ama> ~amba ~amen ~ampa ~angg ~anta ~anti ~apah ~apak ~ara> ~asis ~auda
 ~auma ~baby ~badi ~ban> ~bapa ~bela ~bert ~biay ~bila ~bok> ~buku ~cctv ~ceha ~ceri ~ciin ~ctv> ~deng ~dia> ~dibe
 ~dice ~dici ~dihi ~diik ~diku ~dina ~dise ~disi ~dose ~ebel ~ehan ~ekam ~ekek ~ekin ~ekol ~elai ~eluk ~emak ~emu>
 ~enda ~enek ~enem ~enen ~enga ~epad ~erek ~erem ~erli ~etan ~etem ~etor ~eung ~gaji ~game ~ganc ~gara ~geul ~gga>
 ~ggeu ~gkon ~gkot ~gsu> ~haru ~iam> ~ibad ~iben ~iciu ~ihin ~ikaw ~ikur ~ing> ~inya ~ipal ~iram ~irin ~isab ~iser
 ~isur ~itel ~iter ~itte ~jadi ~janj ~jawa ~jok> ~joku ~joro ~kabu ~kak> ~kake ~kalo ~kasn ~kata ~kek> ~kola ~kong
 ~kuan ~kuru ~kut> ~lah> ~lari ~laya ~lika ~luk> ~maaf ~mari ~mbut ~mer> ~miny ~mpel ~muri ~namp ~ncii ~nene ~ngas
 ~ngel ~ngge ~ngik ~ngko ~ngur ~nji> ~nonj ~ntak ~nte> ~ntei ~nump ~nyat ~nyur ~okok ~oku> ~olah ~orok ~orsi ~osen
 ~pake ~pama ~pant ~pele ~pelu ~penu ~pere ~pipi ~piri ~ppa> ~prib ~ptd> ~ram> ~ramb ~rani ~raum ~remp ~rena ~ret>
 ~riba ~rid> ~rit> ~rlin ~roko ~sama ~saud ~sebe ~seka ~seki ~seko ~seli ~sene ~seto ~sira ~sitt ~stad ~suru ~tad>
 ~tahu ~taku ~tan> ~tang ~tei> ~tela ~temu ~teri ~tern ~tero ~teta ~tit> ~trau ~tter ~tuti ~udar ~uku> ~ulis ~umpa
 ~umur ~ungg ~ungi ~uptd ~urid ~wan> ~wini ~yere ~yuru
ppa 2 5+bulan =hurt a+bocah abused anak+asuh anak+kunci anak+perkosa art asal atas bacok+saya bantu+di bantu+disebar
 bawa+pisau being being+abused belum+17 bocah+next cerita+ke cuma+bisa dengan+kakak dengan+majikan depan+ibu di+pksa
 diam+rok dibacok dieksploitasi+jadi dijual+bapak dikit dipukul+majikan door door+is dosen+pegang foto+diam hamil+5
 hukum ibu+lapor intip intip+waktu is+being istri+sebelah jadi+gelandangan jejeritan jual+diri juga kakak+tiri
 kami+diam karawaci karyawan+perempuan kdrt+tapi ke+rumah keluar+ibu kena+kdrt konsultasi kontrakan+saya
 korban+perkosa korban+revenge lama lari+mantan lempar+tetangga les lewat+online maaf+saya mabuk+terus makan+anak
 malam+jejeritan masih meminta meminta+kami next next+door ngintip+saya pak+rt paksa+gitu paksa+nikah
 pantat+karyawan parah pegang+mahasiswi pegang+murid peluk+paksa pksa pksa+nikah porn porn+harus pribadi+syaratnya
 remes+pantat revenge revenge+porn rok sampai+telanjang saya+16 saya+bawa saya+harus saya+kalau saya+korban
 saya+pulang sekap+art sekap+kakak sekap+suami siapa+yang siri sita suami+ancam suka+main suka+remes syaratnya
 tahun+mau tangan+di terus terus+ancam tiap+mabuk tiri+harus tiri+pegang tolong+bantu tulis tunjuk umur+14
 umur+belum waktu waktu+mandi ya+ibu ~<abu ~<apl ~<art ~<aye ~<bei ~<bim ~<blm ~<din ~<div ~<doo ~<ema ~<huk ~<jej
 ~<jug ~<kab ~<kel ~<kep ~<lem ~<les ~<nex ~<nyo ~<pan ~<pip ~<pks ~<pri ~<rev ~<sam ~<set ~abus ~adah ~adi> ~aktu
 ~alah ~andu ~angk ~apli ~araw ~art> ~ata> ~awac ~ayan ~bawa ~bein ~bimb ~blm> ~bugi ~buka ~buse ~ceke ~cil> ~dara
 ~deoi ~dira ~disa ~divi ~door ~eing ~ekny ~elam ~elat ~elay ~emar ~emet ~empa ~empe ~enag ~enta ~eoin ~epon ~etap
 ~even ~ext> ~gaku ~gan> ~geme ~gin> ~gitu ~huku ~iamb ~iapa ~ibac ~iint ~ikan ~iket ~ikit ~ipel ~ita> ~iton ~itu>
 ~itua ~ivid ~jeje ~juga ~kela ~kina ~kons ~ktu> ~kuti ~las> ~ling ~ltas ~masi ~memi ~men> ~murk ~nang ~next ~ngak
 ~ngan ~ngsu ~njuk ~nna> ~ntit ~ntut ~nyeb ~nyek ~nyer ~ojok ~ompo ~ondo ~orn> ~pada ~ping ~pksa ~plik ~pond ~rany
 ~ratn ~reve ~rus> ~sabe ~sala ~sen> ~siri ~sita ~sult ~telp ~teme ~temp ~teru ~tiga ~tonj ~tuan ~tunj ~ukum ~ulta
 ~ungs ~urku ~usan ~used ~usta ~veng ~waci ~wakt ~yeki
ppa 0 @1
ppa -2 =limp air akta amuk+banting apa asuh+pukul ayam bacok+ibu balita+majikan bansos bapak+tua belum biru+saya
 bocah+ngelem dengan+ibu dengan+laki di+pinggir di+pos ditinggal+ibu hari+panunggangan hrd+lapor izin jiwa
 kalau+tidak kartu kejang kelas+saudara kosong kucing lain+lapor laki+lain lampu+merah lapor+pak lepas maaf+bocah
 majikan+sampai makan+3 masjid masuk mau+mandi melahirkan minum muka+biru ngelem+terus nik orang+odgj pabrik
 pak+bisa paksa+tanda palsu panunggangan panunggangan+timur periksa pukul+balita rekam+video rs rujuk+suami
 rumah+dengan sampai+muka santunan saya+rekam saya+sudah sekarang+di sekolah+tidak semua sudah tahu taman
 tangan+dengan tanpa tengah+malam terima tidak+sekolah timur tinggal+di tiri+di tukang+parkir tutup uang uang+paksa
 ~<air ~<ban ~<bud ~<gal ~<ila ~<izi ~<jl> ~<kot ~<kuc ~<lep ~<lia ~<mas ~<med ~<nab ~<pet ~<pla ~<res ~<rs> ~<sud
 ~<tip ~<ton ~<tut ~<uan ~abri ~abun ~akta ~akti ~alsu ~anpa ~anso ~apa> ~aran ~artu ~asji ~asny ~asuk ~ayak ~ayam
 ~bans ~beda ~beli ~belu ~bini ~boki ~brik ~bude ~curi ~dah> ~dam> ~deon ~dica ~ding ~duka ~ede> ~eger ~ejan ~elum
 ~elur ~embe ~embo ~embu ~emua ~endi ~eony ~epas ~epat ~erob ~esin ~gala ~gede ~geri ~ggan ~gkut ~hirk ~iasa ~imur
 ~inum ~ipas ~ipu> ~ira> ~irka ~iru2 ~isan ~isi> ~itah ~iwa> ~izin ~jid> ~juta ~kart ~kat> ~keli ~keti ~koso ~kota
 ~kta> ~kuci ~lang ~lepa ~lsu> ~lum> ~masj ~masu ~medi ~minu ~mput ~mua> ~nabo ~napa ~ngar ~ngka ~npa> ~num> ~nyar
 ~oper ~ota> ~pabr ~pend ~reng ~roba ~ru2> ~sah> ~satu ~semb ~semu ~sini ~sjid ~suda ~tanp ~tap> ~ter> ~timu ~tipu
 ~tuk> ~tup> ~tutu ~uat> ~ucin ~udah ~ula> ~ulun ~urat ~utup ~wat> ~yam> ~zin>
ppa -3 =blaze =breath =drill =food =height =mad =stir =thanks =well @=ugd_malam @first=ugd_malam abis ada+orang
 ada+yang ambruk ambulans ancam+nyebarin bacok balita bantu+teman bau bayar bener berapa buka cek cuma dapet data
 dekat dengan+hrd denger di+jalan di+kamar di+rumah dikeroyok+temen dinsos dipukul+terus disebar+mantan duit
 foto+kalau habis hrd ibu+saya ini kayu kecil+dipukul kelas+ibu keluar+kamar keluarganya kok kontrakan kursi
 kursi+roda lansia+saya lansia+terlantar lebam+perum makasih maling mau+terjun merah minta+uang mobil muda
 nafkah+lansia naik nama ngelem ngomong nomor nyebarin nyebarin+foto odgj+lari pak+boleh pembantu perum perum+villa
 petugas pikun pinggir pkh polisi roda rt rujuk rumah+saya sampah saudara+hamil saudara+sebelah saudara+tetangga
 saya+dibawa saya+mau saya+takut sejak suami+istri suami+temen tabrak tanah tanda tanda+tangan tengah terlantar+di
 terus+dengan tidak+bisa tidak+kembali tidak+tahu tinggal tiri+sampai tkw villa villa+tangerang warga warung ~<abi
 ~<apa ~<bac ~<bar ~<bat ~<bau ~<beg ~<ben ~<cum ~<dek ~<dui ~<duk ~<gad ~<ged ~<gen ~<gig ~<hab ~<hrd ~<ini ~<jem
 ~<jiw ~<kec ~<ken ~<ket ~<kok ~<kom ~<kun ~<lah ~<lam ~<leb ~<lon ~<mob ~<mot ~<mud ~<nai ~<nom ~<pab ~<pik ~<pkh
 ~<pro ~<pun ~<rod ~<rt> ~<sar ~<sej ~<str ~<sus ~<taw ~<tim ~<tkw ~<vil ~<yg> ~aan> ~abel ~abra ~agi> ~ahny ~aik>
 ~akas ~alit ~ambu ~ana> ~anah ~ang2 ~angu ~ans> ~apet ~arga ~ari> ~atia ~awa> ~ayar ~ayat ~ayu> ~azah ~bara ~bari
 ~bata ~batu ~bau> ~baya ~bel> ~bene ~beng ~bers ~biar ~bil> ~bruk ~buh> ~carn ~cing ~cuma ~dape ~dari ~deka ~dins
 ~diri ~dong ~duit ~ebak ~ejak ~ekar ~ekat ~elap ~emat ~ener ~enge ~erba ~eri> ~erik ~erim ~erum ~etug ~gak> ~gera
 ~ggir ~gini ~gir> ~gnya ~gomo ~hnya ~hrd> ~iang ~iar> ~ikun ~ilet ~illa ~ini> ~inso ~jiwa ~kara ~kayu ~keba ~keca
 ~kemb ~ker> ~ket> ~komp ~kos> ~laka ~lapa ~leba ~let> ~lla> ~lonc ~lung ~mana ~mbat ~mbru ~mbul ~mobi ~mor> ~moto
 ~mpun ~muda ~muka ~naik ~nal> ~nama ~nas> ~nasi ~ncat ~ner> ~ng2> ~ngny ~nomo ~ntah ~nten ~ntra ~ntua ~obil ~oda>
 ~olis ~omon ~omor ~onca ~onga ~ongk ~orny ~oson ~pals ~pam> ~pan> ~panu ~pemb ~pera ~piku ~pkh> ~puk> ~rang ~ras>
 ~riks ~ris> ~roda ~rtu> ~rusa ~saha ~satp ~seja ~semi ~sera ~song ~stas ~suk> ~sul> ~tabr ~tama ~tana ~tand ~tany
 ~tau> ~teng ~tik> ~tkw> ~trak ~trik ~tuga ~tuna ~tung ~tus> ~uda> ~ugas ~uit> ~umah ~umpu ~unan ~urah ~ursi ~uta>
 ~vill ~warg ~waru ~wong ~yany ~yat> ~zah>
ppa -4 =smell @=darurat @=poli_jiwa @=santunan @=trc @first=darurat @first=santunan @first=trc aja alat
 anak+perempuan banyak bawa bayi bikin bpjs daftar darah dari depan+rumah di+pasar diancam+foto dikeroyok+pulang
 dinas dokter gelandangan+di gratis ibu+hamil istri+lari kapan lain lampu lapor+gelandangan listrik mantan+ancam
 mantan+saya mau+sebar minggu motor nafkah nyebrin nyebrin+ancam obat pagi pak+tolong pos pulang+sekolah punya
 saya+dikeroyok saya+disebar saya+kunci saya+nyebrin saya+odgj sekap+anak tanya terjun tidur+di tkw+dipukul ~<akt
 ~<ara ~<aya ~<bal ~<bed ~<bik ~<bpj ~<daf ~<dap ~<dar ~<dim ~<diu ~<dok ~<gel ~<ger ~<gra ~<hal ~<kan ~<kap ~<kes
 ~<kos ~<lai ~<lis ~<oba ~<pag ~<pos ~<ruj ~<san ~<sta ~<sum ~<tab ~<tam ~<ten ~<tin ~<uda ~ada> ~ahan ~ahir ~air>
 ~aja> ~alat ~alin ~ambr ~angn ~anya ~arun ~atis ~atu> ~ayi> ~bany ~bayi ~bera ~biki ~bpjs ~brak ~brin ~cama ~dokt
 ~ebri ~engg ~enin ~erah ~erap ~erju ~gas> ~gen> ~ger> ~gigi ~grat ~habi ~ian> ~ihan ~ima> ~iran ~jun> ~kany ~kapa
 ~kaya ~keja ~kont ~kter ~kun> ~kurs ~list ~lita ~mali ~meni ~mong ~mpah ~nakn ~neri ~ngah ~ngen ~nik> ~nsos ~ntun
 ~obat ~okte ~ontr ~pagi ~peri ~peru ~pet> ~pinj ~pjs> ~poli ~pori ~pos> ~puny ~rah> ~rak> ~raka ~rapa ~rat> ~rati
 ~rgan ~rin> ~rjun ~ruju ~ruk> ~sang ~sin> ~snya ~sos> ~tah> ~tara ~terj ~tian ~tong ~tor> ~uang ~ujuk ~usah ~yar>
 ~yebr
ppa -5 # 3+hari =money =office =wait @=alat_bantu @first=alat_bantu @first=poli_jiwa ada arab di di+arab di+kandang
 di+perempatan dipukul+majikannya dipukul+orang gang guru+lapor hari+tetangga kaki kelas+sampai kerja+di ktp
 kunci+di laki+pamer lapor+murid lebam+lapor majikannya mana meninggal murid+dipukul nafkah+anak pasar pasung
 pegang+saya pembantu+dipukul perempatan perempuan+perkosa puskesmas rusak sebelah+sekap tangerang terlantar+anak
 tetangga+denger tetangga+sekap tiri+saya ~<,> ~<ada ~<ala ~<amb ~<bay ~<ber ~<di> ~<jam ~<kay ~<keb ~<kej ~<ktp
 ~<kur ~<men ~<pen ~<pol ~<pus ~<sat ~<sem ~<war ~abis ~afta ~aku> ~anan ~apan ~arab ~arny ~asun ~atan ~bali ~bat>
 ~bis> ~buny ~cat> ~daft ~dima ~emba ~eng> ~esma ~ftar ~gah> ~gal> ~gela ~ggal ~ggu> ~han> ~ikin ~ilan ~inas ~ingg
 ~kaki ~kesm ~ktp> ~lamp ~lan> ~lant ~lasn ~lat> ~mas> ~mati ~mpu> ~nda> ~nger ~nggi ~ning ~ntai ~nung ~nyak ~otor
 ~pasu ~peng ~pusk ~rab> ~rik> ~rum> ~skes ~smas ~tai> ~tis> ~uran ~usak ~uske ~yak>
ppa -6 =arms =beast =dead @=bedah_rumah @=damkar @=pangan @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=pangan @first=puskesmas ada+anak bapak+tiap jalan jam kandang kk kumat lari+dengan mati sampai+lebam ~<car
 ~<gan ~<jal ~<kk> ~<kum ~<mat ~<min ~<pas ~<pin ~<rus ~ak2> ~alan ~anda ~ati> ~eran ~jala ~jam> ~kuma ~lahi ~mann
 ~mban ~nan> ~pasa ~pata ~sak> ~sung ~tar> ~umat
ppa -7 =force =sick @=dukcapil @=kerja @first=dukcapil @first=slrt ancam+mau bakar+suami bapak+pukul cari dari+rumah
 hilang suami+tolong ~<aku ~<hil ~<nya ~<pem ~ampu ~cari ~dann ~hila ~kann ~mat> ~ran>
ppa -8 =road @=polisi @first=kerja @first=polisi perkosa+paman tetangga+bakar
ppa -9 mantan+pacar odgj ~<odg ~dgj> ~odgj
"""
