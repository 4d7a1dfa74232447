"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
damkar 4 =lost =road =water ada+biawak ambil anak+kunci asap+hitam bakar+api bakar+pak bau+banget besok biasa
 biawak+di cakar+warga cincin+sempit cincin+tidak copot cuci di+gorong di+gudang di+kabel di+kandang di+loteng
 di+mesin di+selokan gas+bocor gas+dari harus harus+bagaimana hitam+dari item jari+sudah jatuh+ke jepitan
 jepitan+kayu kandang kandang+ayam ke kepala kepala+masuk kera kera+liar kucing+naik kunci+gembok lantai+dua
 lapak+rongsok lapor+kemana lepas+dari liar+cakar loteng masuk+ke mau+terjun mesin meter minta+tolong naik+tiang
 ngeses nomor+damkar nomor+pemadam odgj+gigit oray penyelamatan penyelamatan+orang pintu rongsok rumah+di sanca
 sarang+lebah saya+kunci sempit sudah+ke susah susah+lepas tabrak+di tawon+di teralis terjebak terjebak+di terjun
 tolong+damkar turun+di ular+di ular+masuk ~<cop ~<dap ~<gag ~<gal ~<gem ~<got ~<hal ~<ite ~<jep ~<kan ~<kay ~<ke>
 ~<kej ~<kom ~<lot ~<mas ~<mes ~<nye ~<ron ~<seg ~<sus ~<tab ~<tin ~<tum ~abun ~alis ~bak> ~bel> ~bera ~beso ~bias
 ~bili ~bok> ~bong ~cebu ~cemp ~cepe ~ciny ~cuci ~das> ~dibu ~dile ~disi ~eceb ~ecem ~ejeb ~ejep ~elam ~embo ~empi
 ~empl ~ende ~eng> ~epal ~epet ~eral ~erap ~erje ~erju ~ersa ~eses ~esok ~gaga ~gese ~gsok ~haru ~ilep ~intu ~itan
 ~item ~jeba ~jun> ~kak> ~kece ~keje ~kobo ~komp ~let> ~lnya ~loka ~lon> ~lote ~mata ~mbok ~melo ~mend ~mesi ~mpit
 ~mplu ~nca> ~ndes ~ngka ~ngke ~ngso ~nyem ~oaln ~obon ~okan ~ongs ~oray ~oten ~pala ~peny ~pint ~pit> ~pita ~plun
 ~rali ~rapa ~ray> ~rjeb ~rjun ~ruan ~sah> ~sanc ~semp ~sept ~ses> ~susa ~tank ~tem> ~teng ~uci> ~urua ~wer>
damkar 3 @1 ada+api ada+di ada+oray ada+petugas ada+sarang ada+tawon aja anak+tabrak banget bayi+kunci bersarang
 bersarang+di bikin+sarang bisa+keluar bisa+minta bocor+bunyi buaya+di bunyi bunyi+ngeses cincin+kawin cuma dalam
 dalam+kamar damkar+berapa dari dari+kontrakan dari+lantai depan+rumah desis di+belakang di+dalam di+jari di+komplek
 di+sumur di+warung diri+di disini disitu ditangkepin elpiji+bocor gagang gagang+copot galak+gigit gas+mendesis
 gas+sembur gembok+macet genteng gudang+kardus harus+kemana hitam ibu+tabrak kabel kabel+bakar kabel+listrik
 kami+tidak kardus kawin+saya kayu+kunci ke+got ke+rumah keluar+asap keluar+percikan kemarin+kapan kompor+gas
 korsleting kucing+di kucing+tenggelam kucing+terjebak kunci+mobil kunci+patah lahan+kosong liar liar+gigit
 listrik+keluar lubang maaf+tupai macet+lepas main masuk+kamar masuk+teralis melon+desis minggu+lalu mobil+saya
 mobil+tinggal motor+bakar oray+di pada pak+di percikan petugas petugas+yang pohon+mangga pohon+mau potong sarang+di
 saya+bakar saya+keluar sebelah+bakar sekap+diri selokan sembur siapa soal sudah+besar tabrak tabung tabung+elpiji
 tabung+melon takut tawon+besar tawon+kepala tenggelam tetangga+bakar tinggal tunggu tupai+lapor tupai+terus
 ular+sanca untuk+saya vespa warga yang+mau yang+punya ~<ben ~<cum ~<dal ~<des ~<dil ~<gak ~<gen ~<hit ~<kec ~<kel
 ~<kep ~<lub ~<mai ~<mem ~<nda ~<nge ~<oma ~<pot ~<sen ~<sep ~<sia ~<soa ~<teb ~<tig ~<ves ~abel ~abra ~ahur ~aik>
 ~akut ~ala> ~alam ~alny ~amat ~anca ~ank> ~bang ~bers ~bimb ~brak ~bun> ~cika ~cuma ~dala ~dari ~dus> ~ebur ~eduk
 ~eged ~elan ~elih ~elok ~elua ~engg ~eong ~epin ~epny ~erci ~espa ~etug ~gela ~gent ~get> ~ggel ~gkep ~hata ~huru
 ~iapa ~iasa ~iin> ~ikny ~impa ~inya ~isin ~itam ~kabe ~kahu ~kand ~kard ~kelu ~kepa ~kepi ~kera ~laha ~lang ~lany
 ~leti ~liar ~lis> ~long ~luar ~lung ~main ~mbil ~mua> ~ndas ~nges ~nget ~ngge ~nyak ~nyi> ~oal> ~omah ~ong> ~peta
 ~petu ~pnya ~poto ~ptic ~rak> ~rcik ~rdus ~rsar ~selo ~sepn ~siap ~sin> ~sini ~soal ~spa> ~tabr ~tabu ~taku ~tam>
 ~tan> ~tiga ~tuga ~ugas ~ulu> ~unyi ~usah ~vesp ~warg ~yemb ~yemp
damkar 2 =seen arah atap+rumah bagaimana+ya bangkai+ular bantu+kalong bantu+tidak bantu+ular besar+di bisa+ambil
 buka+di cepat cincin+susah dalam+bisa di+atas di+genteng di+lapak di+luar di+pabrik diri evakuasi+bangkai gas+pak
 gelang+tidak gorden gorong+ada hidran+parah hp+jatuh ibu+kunci ibu+saya kalong+harus kalong+nih kawin ke+sumur
 keluar+api komplek lahan lepas+masuk maaf maaf+bau maaf+cincin maaf+hidran mangga masuk+rumah mau+ambruk
 meledak+sekarang menyengat mesin+jahit minta minta+potong naik nomor+berapa nyamber+gorden odgj+di patah+di
 pemadam+nomor rongsok+di sapi+tenggelam sudah+nyamber sumur+bisa syaratnya+apa tabrak+gorong tiang+listrik tiga
 ular+kobra ulo ya yang+bisa ~<.> ~<ara ~<bin ~<cep ~<har ~<kah ~<kaw ~<lap ~<maa ~<mel ~<mle ~<nai ~<pet ~<tak
 ~<ulo ~<ya> ~aaf> ~ada> ~arus ~asa> ~asny ~awin ~buny ~ciin ~dale ~dika ~egin ~ente ~era> ~gak> ~gany ~geja ~gini
 ~gord ~iar> ~isit ~kawi ~kele ~keli ~lam> ~lebu ~luba ~maaf ~mah> ~mbur ~mint ~mleb ~morn ~mple ~naik ~ncii ~nta>
 ~nyat ~orde ~orny ~pat> ~perc ~plek ~por> ~sege ~win> ~yang ~yeng
damkar -2 =arms =done =heart =poor @=ugd_malam @first=trc ada+masih air+got alat badan bakar+syaratnya banjir
 bau+tpa bayar bikin bpjs cari dia dibuang+ke dinsos dokter duit elpiji+meledak gas+elpiji got+masuk hari ikd
 ikd+bakar istri jahitan ke+komplek korban+luka kudis kudis+ular kursi+roda lari lepas+jahitan lepas+kb liar+banyak
 liar+dibuang luka+bakar mandi+tidak meledak+ada minta+pohon nya orang+odgj orang+tua perempuan pohon+potong
 rabies+kucing rawa rawa+kucing sakit saya sendiri sering tempat tenggelam+ke tidak+mau tolong+ada tolong+cepat tpa
 tpa+rawa ular+satu ~<anc ~<ang ~<bad ~<bed ~<bpj ~<cer ~<cip ~<cur ~<den ~<dia ~<dic ~<din ~<dir ~<dok ~<dui ~<gon
 ~<ikd ~<ist ~<jal ~<kar ~<kud ~<mak ~<mam ~<muk ~<nik ~<rus ~<say ~<set ~<suk ~<tid ~<tpa ~ake> ~akit ~aksa ~ama>
 ~ambu ~ami> ~ampe ~anya ~apor ~ara> ~arat ~asi> ~ati> ~atia ~ayar ~bada ~bali ~banj ~baya ~boh> ~bpjs ~bula ~cari
 ~curi ~dins ~dis> ~dokt ~duit ~elah ~emat ~ena> ~endi ~enek ~ensi ~erna ~erus ~gan> ~gele ~iban ~ikd> ~iksa ~ikun
 ~ings ~ipon ~itin ~izin ~jala ~jang ~jemb ~kiny ~kir> ~kter ~kudi ~laka ~lan> ~lapo ~lari ~las> ~male ~mpua ~muka
 ~nene ~ngan ~ngen ~nti> ~ntik ~okte ~pake ~pals ~pan> ~pana ~pet> ~pjs> ~pond ~saha ~saya ~seja ~send ~suka ~teri
 ~teta ~tian ~tip> ~tpa> ~tua> ~tuan ~uat> ~ubuh ~udis ~uit> ~umpu ~uru> ~urus ~wat> ~yar> ~yawa ~yebu
damkar -3 =birth =elder =limp =nature =office =still =tale =wait @=darurat @=trc @first=darurat @first=ugd_malam
 ada+korban adik ambulans anak+tetangga apa asap+pabrik bakar+bantu bangun+lagi bantu+bangun baru belum bisa+masuk
 bolong butuh dapet di+tiang dibuang dipukul gratis jual kabel+pln kakak kaki kb ke+kali kena kerja+tabrak
 kontrakan+sebelah kursi masih+di mayat nama obat orang+setrum pabrik+bau pulang roda rumah+saya sampah+asap
 saya+sudah sekarang surat tabrak+mesin tanah tangan+kerja tangerang tetangga tidak+ada vaksin vaksin+rabies yang
 ~<?> ~<adi ~<akt ~<bik ~<but ~<car ~<dij ~<dip ~<dit ~<gra ~<gw> ~<jad ~<jem ~<jua ~<kb> ~<kos ~<kot ~<lak ~<lam
 ~<may ~<mba ~<nam ~<nen ~<ngi ~<ngo ~<ngu ~<nul ~<oba ~<pak ~<pen ~<pul ~<ren ~<rod ~<sam ~<seb ~<sek ~<sit ~<tan
 ~<tel ~<tet ~<tru ~<vak ~<yan ~abur ~adan ~adik ~ahir ~akak ~akek ~akny ~aksi ~alat ~ali> ~amuk ~anah ~anan ~anda
 ~anny ~ans> ~anti ~apet ~aru> ~atis ~ayan ~ayat ~ban> ~bata ~biki ~bolo ~buh> ~butu ~dape ~dara ~deng ~dia> ~diku
 ~dipu ~diri ~diti ~ekar ~elap ~elum ~emas ~empu ~eras ~gah> ~gann ~gen> ~grat ~guru ~hari ~ian> ~ibua ~ihan ~ikin
 ~ilan ~ingg ~ipuk ~iria ~isi> ~ita> ~jak> ~jir> ~kabu ~kaka ~kake ~kaki ~kali ~kek> ~kela ~kete ~kos> ~kot> ~kota
 ~ksin ~kurs ~lahi ~ling ~lok> ~lum> ~maka ~mali ~masi ~maya ~mbat ~mbul ~mela ~mpu> ~muk> ~nal> ~nama ~nan> ~ndir
 ~ngun ~njir ~nnya ~ntun ~nula ~nya> ~oda> ~ondo ~ongk ~ota> ~pah> ~pera ~pere ~peri ~puan ~pula ~rah> ~rang ~ras>
 ~rati ~rban ~remp ~rian ~rin> ~roda ~rsi> ~rusa ~sant ~sebe ~seri ~sura ~tana ~tela ~temp ~tik> ~tis> ~tri> ~uan>
 ~uarg ~unan ~ursi ~utuh ~vaks ~yak> ~yat>
damkar -4 =breath =drill =kin =mad =seek @=poli_jiwa @=santunan @first=poli_jiwa anjing+liar bakar+tangan bangun
 bapak bawa daftar darah depan depan+sekolah digigit hilang ini itu jam jembatan kk laki lansia luka makan malam
 masih mau meledak+depan meninggal puskesmas sekolah+orang suami tiap tidur tidur+di uang umur ~<,> ~<bal ~<bap
 ~<bar ~<baw ~<daf ~<dep ~<hil ~<ini ~<itu ~<ken ~<ket ~<kk> ~<luk ~<mau ~<pal ~<pek ~<sua ~<sur ~<tem ~<tia ~<uan
 ~<umu ~afta ~alin ~ampa ~angu ~ansi ~anta ~asar ~bapa ~baru ~bat> ~bawa ~belu ~buan ~daft ~dan> ~depa ~diba ~digi
 ~dur> ~emba ~enda ~enge ~enin ~esma ~ftar ~gal> ~gera ~ggal ~gnya ~gun> ~hila ~idur ~igig ~iri> ~itu> ~jual ~kat>
 ~kaya ~kesm ~kin> ~ksa> ~kul> ~laki ~lant ~lat> ~luka ~mala ~mau> ~meni ~nah> ~ngga ~ngny ~ning ~nsia ~nsos ~obat
 ~pang ~pasa ~peke ~peng ~ping ~puku ~pusk ~samp ~seka ~smas ~sos> ~suam ~tahu ~tar> ~tiap ~tidu ~tuh> ~tuna ~ual>
 ~uami ~ukul ~ulan ~uran ~urat ~uske
damkar -5 =dead =food =money =sick =strike @=alat_bantu @=dukcapil @=kerja @=ppa @=slrt @first=alat_bantu
 @first=dukcapil @first=ppa @first=santunan @first=slrt bakar+orang di+lantai di+rumah gelandangan ktp lantai+2 mana
 orang+terjebak rt tahun ~<bol ~<dig ~<dim ~<jam ~<kak ~<ktp ~<kur ~<lan ~<mal ~<nga ~<pas ~<per ~<pus ~<rt> ~<ser
 ~<tah ~<🆘> ~aan> ~ahun ~aki> ~angn ~asan ~dima ~eker ~epan ~eran ~erin ~eset ~hun> ~iap> ~iran ~jam> ~kena ~ktp>
 ~land ~lans ~mas> ~nger ~rat> ~san> ~sia> ~skes
damkar -6 @=pangan @=polisi @=puskesmas @first=kerja @first=pangan @first=polisi @first=puskesmas ada+orang kerja
 ~<ker ~<yg> ~awa> ~erja ~kerj ~ring ~rja> ~uang
damkar -7 # ada+yang orang+bakar ~<ora ~air> ~kese
damkar -8 @=bedah_rumah @first=bedah_rumah air orang ~<air ~<kes ~oran
damkar -9 @first=-
ppa 12 bakar+tangan
ppa 10 kdrt paksa+gelandangan ~<kdr ~drt> ~kdrt
ppa 9 raba rumah+aman sodomi ~<om> ~<rab ~<sod ~aba> ~domi ~gann ~odom ~omi> ~raba ~sodo
ppa 8 bantu+tidak hamil+di kasar lapor+kdrt mau+lari orang+pamer paksa teman ~<dil ~aksa ~dila ~ipak ~jual ~kahi
 ~kasa ~mpar ~paks ~par> ~tema ~ual>
ppa 7 @first=ppa adik ajak aman anak+tetangga butuh+rumah dan di+depan di+sekolah dibawa+lari dipukul+suami
 gelandangan+dengan grooming kawin neror pegang tangan yang+kasar ~<adi ~<ama ~<dan ~<dij ~<ges ~<gro ~<kaw ~<peg
 ~<pel ~adik ~ajak ~awin ~bull ~dik> ~dika ~dipa ~dipe ~egan ~esek ~gaja ~gese ~groo ~kawi ~ksa> ~lara ~lly> ~man>
 ~nero ~ngaj ~omin ~oomi ~pega ~room ~ully ~win>
ppa 6 =tale @=ppa ada+bantu ajak+tidur badan+saya bawah+umur dan+dipukul dengan+orang depan+sekolah di+bawah dijual
 dikasih dikasih+makan dinafkahi eksibisionis eksibisionis+di foto hamil kamar+mandi lari+pacar majikan mantan
 orang+tua pacar perkosa remes saya+dipukul saya+perkosa saya+suka sering suami suka teriak+dipukul terlantar+bapak
 tidak+dinafkahi tiri ~<aja ~<dib ~<dih ~<dip ~<eks ~<fot ~<ham ~<man ~<mba ~<ner ~<ngi ~<ngu ~<pac ~<ser ~<sua
 ~<suk ~<tir ~acar ~ami> ~amil ~bisi ~car> ~cem> ~dan> ~diba ~dibu ~diju ~dile ~disu ~dung ~eceh ~ekel ~eksi ~eman
 ~emes ~erab ~erko ~eror ~foto ~ggun ~hami ~hin> ~hkan ~ibis ~iin> ~ijua ~ikas ~ikat ~inaf ~ioni ~iper ~isio ~kosa
 ~ksib ~lece ~lemp ~mand ~mant ~mes> ~mil> ~ndun ~ntan ~ntip ~onis ~osa> ~oto> ~paca ~perk ~reme ~ring ~rkos ~ror>
 ~seke ~seri ~sibi ~suam ~suka ~sum> ~tip> ~tiri ~uami ~uar> ~undu
ppa 5 =heart =nature =strike ancam bagaimana+ya bapak+kawin bawah biru boleh+keluar bully bully+di bunuh+saya
 bus+gesek catcalling catcalling+terus chat chat+mesum cubit dari+kemarin di+gudang dibully dilarang dilarang+ketemu
 dilempar+piring dini dipukul disuruh+jual dulu gesek hari+sendiri ibu+tiri ipar istri kalau kamar+saya kamar+tidak
 kekerasan keluar kerja+tiap ketemu+saudara korban laki laki+raba laki+saya malu mandi mau+dini mesum+ke minta+foto
 ngaji ngintip ngintip+kamar pak+sebelah pakai+pisau pas pegang+anak penumpang penumpang+bus perkosa+di pukul
 pukul+saya raba+badan remes+payudara sampai+biru saya+di saya+paksa saya+pukul sebar sebelah+rumah sekap+saya seret
 sering+masuk suami+saya suami+tiap suka+pukul sundut sundut+rokok syaratnya+apa tapi+takut telanjang+saya
 tidak+boleh tua untuk+saya ~<anc ~<bir ~<bul ~<cat ~<cha ~<cub ~<dig ~<dii ~<dik ~<dit ~<dul ~<ipa ~<ist ~<lak
 ~<nga ~<nye ~<per ~<por ~<puk ~<rem ~<rok ~<tem ~<tua ~ahi> ~ain> ~alau ~alli ~alua ~aman ~anca ~ance ~andi ~asan
 ~atai ~atca ~awah ~bak> ~bar> ~biru ~buki ~call ~cam> ~catc ~cehi ~cehk ~ceki ~chat ~diam ~dige ~dija ~diki ~dini
 ~dipu ~dite ~dulu ~ebar ~ebuk ~ehin ~ehka ~eker ~ekik ~elec ~elin ~enum ~eret ~gebu ~gele ~gint ~gunc ~ibul ~igeb
 ~ikah ~ilar ~ilec ~imin ~inik ~inti ~ipar ~ipeg ~ipuk ~iri> ~iru> ~isun ~itam ~jak> ~kahk ~kala ~keke ~kera ~kik>
 ~korb ~kul> ~laki ~lau> ~lin> ~lind ~llin ~luan ~malu ~mbak ~ncam ~ncem ~ndi> ~ndut ~ngin ~nika ~nin> ~nis> ~njok
 ~nyeb ~onjo ~orba ~pakn ~pela ~pisa ~pona ~puku ~rasa ~rok> ~runy ~san> ~sere ~sion ~sund ~tain ~tamp ~tcal ~tin>
 ~tri> ~uka> ~ukul ~ulin ~ulu> ~uruh ~urun ~wah> ~yeba
ppa 4 5+tahun =kin =seek aborsi ada+biaya air+panas anak+paksa anak+sekap ancam+bunuh ancam+sebar baju bapak+tiri
 bunuh bus cekik cium dan+pukul datang di+angkot di+karawaci dibawa dieksploitasi dihina dihina+guru dilacurkan
 dipukul+ibu dipukul+pacar dipukul+tiap disuruh ditinggal+orang dmn foto+telanjang ganti+baju gudang guru guru+ngaji
 ikat ikut ipar+suka jadi+psk jawab jorok jual+anak kakak kata+dan kawin+lagi kecil+tetangga ketemu kirim kirim+foto
 korban+kdrt kunci+tidak lapor+soal lari main main+tangan majikan+sekap malah mantan+neror masuk+kamar mesum
 nafkahin ngasih ngelecehin nguntit nyebar nyuruh pas+ganti payudara pelatih perempuan pisau porno psk raba+di rokok
 rumah+teriak saya+hamil saya+sering sebar+foto sekap selingkuh sendiri+dan siram+air soal soal+orang sudah+lama
 suka+pegang takut tangan+dari tanggung tanggung+jawab tangis+dipukul telanjang teriak tetangga+teriak tiap
 tidak+dikasih tidak+nafkahin tidak+ngasih tidak+tanggung tiri+tidak tua+kerja tua+yang video yang+jual ~<abo ~<baj
 ~<boj ~<bus ~<cer ~<ciu ~<dia ~<dis ~<dmn ~<gud ~<gue ~<gur ~<gw> ~<ika ~<iku ~<jor ~<kek ~<kep ~<kir ~<kor ~<lar
 ~<mai ~<mes ~<muk ~<nyu ~<pak ~<pay ~<pis ~<pon ~<psk ~<sek ~<sir ~<soa ~<sun ~<tia ~<vid ~aban ~abuk ~aci> ~acur
 ~afka ~ahka ~aju> ~akak ~aki> ~akut ~alu> ~amin ~ampa ~ampi ~ani> ~anja ~anta ~apah ~asih ~atih ~awab ~ayan ~ayud
 ~baju ~bawa ~bit> ~bojo ~bors ~buk> ~buku ~bunu ~bus> ~ciin ~cium ~cubi ~curk ~damp ~deo> ~dice ~dicu ~diek ~difo
 ~diin ~dmn> ~dut> ~ekap ~eksp ~empu ~emu> ~enan ~enek ~eras ~eria ~erin ~erit ~esum ~etem ~fkah ~ganc ~gang ~gasi
 ~gkuh ~guda ~gue> ~gung ~gunt ~guru ~hat> ~hina ~iak> ~iap> ~ibak ~ibaw ~ibuk ~icek ~ideo ~ieks ~ifot ~ikir ~ikut
 ~ilac ~ina> ~indu ~ingi ~ingk ~inin ~irab ~irim ~isau ~isir ~istr ~iten ~ium> ~jeri ~jok> ~kaka ~kan> ~kap> ~kasi
 ~kiri ~kola ~kspl ~kuh> ~kuli ~kut> ~lacu ~lah> ~lanj ~laya ~loit ~main ~maks ~mbah ~mesu ~mpan ~mpin ~mpol ~mpua
 ~muku ~nafk ~naka ~ncii ~nek> ~nene ~ngel ~ngi> ~ngku ~ngun ~njan ~nte> ~nyik ~nyur ~oal> ~oin> ~oita ~okok ~onak
 ~orno ~osaa ~payu ~ploi ~pol> ~porn ~psk> ~puan ~rban ~riak ~rim> ~rimi ~rita ~rno> ~roko ~ruh> ~saan ~sau> ~sek>
 ~seli ~sih> ~soal ~splo ~stri ~taku ~tan> ~tang ~tasi ~temu ~tend ~tiap ~tih> ~tua> ~uan> ~uann ~ubit ~udan ~ukin
 ~uku> ~unga ~unuh ~urka ~uru> ~utin ~vide ~wab> ~yiks ~yuda ~yuru
ppa 3 13+mau 16+tahun anak+dihina anak+dilacurkan anak+perkosa anak+terlantar angkot asal asuh+di baju+di bantu+adik
 bantu+bakar bantu+ibu bantu+sekap bapak bapak+dmn bapak+lapor bapak+mau bawa+pisau belain bentak bisa+tidak boleh
 bukan cerai cium+paksa cubit+sampai dan+palak datang+kontrakan dengan dengan+bapak depan+anak di+cipondoh dia+suka
 diam dibully+di dieksploitasi+jadi dikeroyok+saudara dikit dilempar disebar+foto diteror ditinggal ditinggal+pacar
 dosen dulu+dia foto+jorok foto+pribadi ganti gesekin gesekin+malu grooming+anak hamil+ditinggal harus
 harus+bagaimana harus+lapor istri+tetangga jadi jadi+gelandangan jual kakak+ipar kakak+kunci kandung karawaci kata
 kawin+paksa ke+anak kelamin kelamin+di kelas+lapor keluar+rumah kepada kerja+suka kontrakan+tiap korban+revenge
 lapor+siapa larang lempar maaf maaf+bapak maaf+lansia mabuk mabuk+terus malam+jejeritan malam+saya mantan+nyebar
 mantan+tiap mau+kawin neror+datang ngompol nyebar+video pak+ajak pak+pegang pak+sering paman pamer pamer+kelamin
 panas+dengan pantat peluk perkosa+guru perkosa+lapor perkosa+tetangga perlindungan pinggang piring porn porn+harus
 pukul+anak pukul+kalau pulang+pukul punggung revenge revenge+porn rumah+ibu salaki saudara saudara+kelas
 saya+dibully saya+lapor saya+mabuk saya+yang sekap+suami sekolah sekolah+sampai selingkuh+dan sering+siram siram
 siri sita suami+amuk suami+tidak takut+lapor tangan+tidak teman+kelas temen+sampai tempat+kerja terus+ancam
 terus+pulang tetangga tiap+hari tiap+malam tolong+bantu umur umur+13 ustad visum yang+tidak ~<aba ~<bap ~<bil ~<bim
 ~<bun ~<cew ~<dic ~<die ~<dif ~<din ~<dos ~<jaw ~<jer ~<jua ~<kab ~<kal ~<kas ~<kel ~<maa ~<mab ~<maj ~<nen ~<nge
 ~<nyo ~<pam ~<pir ~<rev ~<sal ~<sam ~<sau ~<seb ~<sel ~<tak ~<tan ~<tel ~<tet ~<thn ~<tp> ~<umu ~<ust ~<vis ~aaf>
 ~abor ~abur ~adi> ~agan ~ahin ~ajik ~ake> ~akek ~alah ~alak ~alo> ~amah ~amba ~amen ~amer ~andu ~apak ~ara> ~araw
 ~aten ~auda ~awac ~bah> ~ban> ~bapa ~bela ~bert ~bila ~bimb ~bole ~ceke ~cera ~cewe ~date ~dici ~dihi ~dina ~dose
 ~ekin ~ekny ~ekol ~elai ~elam ~elay ~eluk ~empa ~enda ~epad ~epon ~erai ~erem ~erli ~etap ~eung ~even ~gaji ~game
 ~geul ~gga> ~ggeu ~gkot ~gomp ~haru ~iam> ~iapa ~iaya ~iciu ~icub ~ihin ~ikaw ~iket ~ikit ~ikur ~ilem ~iram ~iser
 ~isum ~isur ~ita> ~itas ~itel ~iter ~jadi ~jamb ~jang ~jawa ~jika ~joku ~joro ~kabu ~kake ~kalo ~kata ~kela ~kepo
 ~kin> ~knya ~kuan ~kuru ~lami ~lari ~lati ~leh> ~ling ~luk> ~maaf ~mabu ~maji ~mama ~mer> ~ming ~miny ~mpe> ~namp
 ~ngas ~nge> ~ngge ~ngik ~nonj ~ntak ~ntat ~nump ~oku> ~olah ~oleh ~ondo ~orn> ~orok ~orsi ~osen ~pama ~pame ~papa
 ~pelu ~penu ~pere ~ping ~piri ~pond ~rai> ~remp ~rena ~ret> ~reve ~rit> ~rlin ~rus> ~sabe ~sala ~sama ~saud ~seka
 ~seki ~seko ~sira ~sisw ~sita ~stad ~suru ~tad> ~tasa ~tat> ~tela ~teri ~tero ~teta ~thn> ~tit> ~tonj ~uany ~ucu>
 ~udar ~ungg ~usta ~veng ~visu ~waci ~wini ~yani ~yere
ppa 2 =hurt anak anak+dieksploitasi anak+ditinggal anak+ini anak+tiri art atas atas+ajak bantu+sodomi berani bulan
 cerita cuma+bisa dari+teman dengan+lansia diam+rok diancam+mantan dibacok dikeroyok+teman dipukul+majikan foto+diam
 hukum istri+sebelah jejeritan jual+diri kakak+tiri kalau+marah kasar+pak kdrt+tapi kelas kemarin kena+kdrt
 konsultasi korban+perkosa lapor+kemana layan maaf+mantan murid nafkahin+anak neror+rumah ngaji+pegang ngintip+saya
 no+telepon pacar+paksa padahal pak+minta paksa+melayani paksa+nikah pegang+murid peluk+paksa perempuan+tidak
 perkosa+mau pernah rambut renang rok rumah+hp rumah+tangga sampai sampai+telanjang saudara+apa saudara+saya
 saya+ada saya+lagi saya+tahan saya+warga sebelah sekolah+anak siapa+yang sodomi+karunya suami+pukul suka+main
 syaratnya tahun tahun+mau takut+pulang telepon+uptd teman+saya teman+yang terus tetangga+dibawa tetangga+paksa
 tiap+mabuk tiri+pegang trauma umur+14 uptd uptd+pak waktu warga+sini ya ~<ana ~<art ~<cek ~<den ~<did ~<div ~<huk
 ~<int ~<jej ~<jur ~<kak ~<kat ~<lem ~<mam ~<mel ~<nol ~<pap ~<ppa ~<sep ~<sit ~<upt ~<wak ~<ya> ~abet ~ahun ~aji>
 ~akan ~akny ~aktu ~ama> ~ampe ~anak ~angg ~anti ~art> ~asis ~auma ~ceha ~ceri ~cucu ~dara ~deoi ~diik ~diku ~dira
 ~disi ~dita ~divi ~ebel ~ehan ~ejer ~ekek ~elat ~elem ~emal ~emen ~eoin ~etan ~ewe> ~gan> ~gin> ~huku ~hun> ~iamb
 ~ibac ~ijam ~inga ~ipal ~ipel ~ipin ~isit ~itin ~iton ~ivid ~jeje ~kak> ~kek> ~kekn ~kepa ~kete ~ktu> ~kuti ~ltas
 ~mabo ~mak> ~mari ~men> ~mest ~mpai ~muri ~nak> ~nang ~nant ~ngan ~ngko ~nta> ~ojok ~pada ~pai> ~pant ~pele ~ppa>
 ~ptd> ~ram> ~rani ~raum ~rid> ~rnah ~sebe ~sen> ~sepu ~siri ~sok> ~sult ~teme ~teru ~tiga ~trau ~ukum ~ulta ~umpa
 ~unci ~unya ~uptd ~urid ~wakt ~yan>
ppa 0 @1
ppa -2 =smell @first=- ada+orang adik+laki akta ambruk arab+tolong balita bantu+pacar bayar besar butuh+bantu dekat
 dengan+ibu dengan+laki dengar di+jalan dikeroyok+temen dinsos diri disebar duit foto+ktp gelandangan+paksa
 hrd+lapor itu ke kembali kucing kursi+roda lain+lapor laki+lain lansia+saya lari+sekarang lebam masjid mau+bacok
 muda ngomong paksa+tanda palsu panunggangan periksa rekam rujuk+suami santunan saudara+tetangga saya+pegang sayat
 suami+istri tahu tanah tanda tanda+tangan tangan+dengan tengah+malam terlantar+di tidak+ada tidak+mau tinggal+di
 ~<apa ~<beg ~<bes ~<bgt ~<dui ~<duk ~<ged ~<gig ~<itu ~<jem ~<ke> ~<ker ~<ket ~<kos ~<kua ~<kuc ~<lah ~<lin ~<mud
 ~<sar ~<str ~<sur ~<tam ~<tau ~<taw ~<tip ~<tok ~<ton ~<tum ~<umr ~<yg> ~aan> ~abel ~ahu> ~akta ~alam ~alit ~alsu
 ~anah ~ange ~angn ~arah ~aran ~are> ~asji ~atia ~ayar ~azah ~bam> ~baru ~batu ~besa ~bgt> ~bini ~bruk ~carn ~dah>
 ~dam> ~dibi ~dica ~dins ~dong ~duit ~ebam ~ekat ~emat ~endi ~epat ~esar ~gak> ~gen> ~gera ~gomo ~gong ~hnya ~iar>
 ~ikun ~ipu> ~iseb ~izin ~kang ~kany ~kos> ~kta> ~kuci ~laka ~lapa ~liat ~liha ~lik> ~lsu> ~masj ~mbat ~mbru ~meng
 ~mong ~muda ~napa ~ngen ~ntah ~nten ~nyan ~nyar ~omon ~onga ~oran ~pals ~pan> ~pat> ~pemb ~pera ~rang ~ris> ~satp
 ~seja ~sera ~sing ~stas ~sul> ~tama ~tana ~tand ~tian ~trik ~tuk> ~uat> ~ucin ~uda> ~uit> ~ukan ~umpu ~uta> ~wong
 ~yany ~zah> ~zin>
ppa -3 =blaze =drill =food =limp =stir =well @=darurat @=poli_jiwa @=ugd_malam @first=darurat @first=trc
 @first=ugd_malam ambulans bantu+saya banyak bapak+tua bau bawa bener berapa berobat buka dapet data dengan+hrd
 di+kamar di+kontrakan di+pasar di+perempatan di+pos di+rumah dikeroyok+pulang dinas dipukul+terus dokter
 gelandangan+di habis hrd ibu+hamil ibu+saya ini kakak+tkw kapan kasih kayu kecil+dipukul keluarganya kontrakan
 kursi lapor+pak lebam+perum maling mobil nafkah naik nomor odgj+lari pacar+pak pagi pembantu perempatan perum
 perum+villa pkh polisi pos pulang+sekolah punya roda rt sakit sampah saudara+sebelah saya+dibawa saya+dikeroyok
 saya+kunci sekarang+di suami+temen sudah tabrak telanjang+harus tengah terlantar+anak terus+dengan tetangga+sekap
 tidur+di tinggal tiri+sampai villa villa+tangerang warga ~<bac ~<bar ~<bat ~<bau ~<bel ~<ben ~<boc ~<dek ~<diu
 ~<dok ~<gad ~<gen ~<ger ~<hab ~<hal ~<hrd ~<ini ~<kap ~<kec ~<ken ~<kom ~<kon ~<kun ~<lam ~<lia ~<lon ~<mas ~<mob
 ~<mot ~<nai ~<nom ~<par ~<pet ~<pkh ~<pro ~<pun ~<rod ~<rt> ~<sak ~<sin ~<sta ~<sud ~<sum ~<sus ~<ten ~<tim ~<tin
 ~<uda ~<vil ~abra ~agi> ~ahan ~ahir ~akit ~alik ~alin ~ambr ~ambu ~ana> ~angu ~ans> ~apa> ~apet ~ari> ~asa> ~atu>
 ~ayu> ~bara ~bata ~bau> ~baya ~bel> ~bene ~beng ~bero ~biar ~brak ~buh> ~buny ~cing ~dape ~deka ~diri ~dokt ~ebak
 ~eden ~elap ~elur ~ener ~enti ~erah ~erba ~erik ~erob ~erum ~gar> ~gas> ~gigi ~habi ~hrd> ~ihan ~ilet ~illa ~ini>
 ~inso ~iran ~item ~itu> ~jid> ~jol> ~juk> ~kam> ~kapa ~kayu ~keba ~keja ~kemb ~kena ~ker> ~ket> ~komp ~kter ~kun>
 ~kurs ~lang ~lant ~let> ~lisi ~lla> ~mana ~mbal ~mbul ~mobi ~mor> ~moto ~naik ~nakn ~nal> ~nasi ~ner> ~neri ~ngar
 ~ngka ~nomo ~ntar ~ntra ~obil ~oda> ~okte ~olis ~omor ~ongk ~pagi ~pam> ~panu ~peru ~pet> ~pinj ~pkh> ~poli ~pori
 ~puny ~rak> ~rapa ~ras> ~rgan ~riks ~roba ~roda ~saha ~saki ~sini ~sjid ~suda ~suk> ~tabr ~tau> ~teng ~ter> ~tik>
 ~tong ~trak ~udah ~unan ~urah ~urat ~ursi ~vill ~warg ~yar>
ppa -4 # 3+hari =mad =money =thanks @=santunan @=trc @first=poli_jiwa @first=santunan abis aja alat bacok belum bpjs
 daftar darah dari depan+rumah di+kandang dipukul+orang gratis hari+tetangga istri+lari kaki kerja+di lain lampu
 listrik mau+terjun minggu motor murid+dipukul nama obat pak+tolong pasar pasung puskesmas rujuk saya+mau
 sebelah+sekap sekap+anak tangerang terjun tetangga+denger tkw tkw+dipukul uang warung ~<abi ~<akt ~<amb ~<ara ~<bed
 ~<bpj ~<daf ~<dap ~<dim ~<gel ~<gra ~<kan ~<kes ~<lai ~<leb ~<lis ~<oba ~<pag ~<pin ~<pol ~<pos ~<pus ~<rek ~<ruj
 ~<san ~<sat ~<tab ~<tkw ~<uan ~ada> ~afta ~aik> ~aja> ~alat ~anan ~ang2 ~apan ~arga ~arny ~arun ~asny ~asun ~atis
 ~ayat ~bany ~belu ~bera ~bpjs ~daft ~dari ~dima ~elum ~enin ~erap ~erju ~esma ~ftar ~gal> ~ggal ~ggu> ~grat ~han>
 ~ian> ~inas ~isi> ~jun> ~kaki ~kara ~kaya ~kesm ~kont ~lamp ~leba ~list ~lita ~lonc ~lum> ~lung ~mali ~meni ~mpah
 ~nama ~ncat ~nda> ~ng2> ~ngah ~nggi ~nik> ~nsos ~ntai ~nung ~onca ~ontr ~pasu ~peri ~pjs> ~pos> ~pusk ~rah> ~raka
 ~rant ~rat> ~rati ~reka ~rjun ~ruju ~ruk> ~rum> ~rusa ~sang ~sin> ~skes ~smas ~sos> ~tah> ~tai> ~tany ~tara ~tkw>
 ~tuna ~uang ~ujuk ~uran ~usah ~uske ~waru ~yat>
ppa -5 =height =office =wait @=alat_bantu @first=alat_bantu @first=puskesmas ada ada+anak ancam+mau arab bayi bikin
 di di+arab dipukul+majikannya disebar+mantan gang guru+lapor hilang jam kandang kelas+sampai ktp kumat kunci+di
 laki+pamer lapor+murid lari+dengan lebam+lapor majikannya mana meninggal nafkah+anak pegang+saya pembantu+dipukul
 rumah+saya rusak sampai+lebam saya+odgj saya+takut tiri+saya ~<,> ~<ada ~<ala ~<bal ~<ber ~<bik ~<car ~<dar ~<di>
 ~<gan ~<hil ~<jam ~<keb ~<kej ~<ktp ~<kum ~<kur ~<men ~<nya ~<pas ~<pen ~<rus ~<sem ~abis ~air> ~ak2> ~arab ~ayi>
 ~bali ~bat> ~bayi ~biki ~bis> ~cat> ~dann ~gah> ~gela ~hila ~ikin ~ilan ~ingg ~ktp> ~kuma ~lahi ~lan> ~lasn ~lat>
 ~mann ~mas> ~mati ~mban ~mpu> ~nan> ~ning ~ntun ~nyak ~obat ~otor ~pasa ~pata ~peng ~rab> ~rik> ~snya ~sung ~tar>
 ~terj ~tis> ~tor> ~umat ~usak ~yak>
ppa -6 =arms =beast =dead @=bedah_rumah @=damkar @=pangan @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=pangan @first=slrt anak+perempuan cari dari+rumah denger jalan kk mati perempuan+perkosa saya+disebar ~<bay
 ~<jal ~<kay ~<kk> ~<mat ~<min ~<war ~alan ~ampu ~anda ~anya ~atan ~ati> ~cari ~emba ~eng> ~enge ~ger> ~jala ~jam>
 ~mat> ~rnya ~sak>
ppa -7 =force =sick @=dukcapil @=kerja @=polisi @first=dukcapil @first=polisi bakar+suami bapak+pukul bapak+tiap
 suami+tolong tetangga+bakar ~<pem ~eran ~kann ~nger ~ran>
ppa -8 =road @first=kerja perkosa+paman ~aku>
ppa -9 diancam+disebar mantan+pacar odgj ~<odg ~dgj> ~odgj
ppa -10 anak+dipukul pribadi+saya
ppa -11 ~<aku
alat_bantu 12 polio ~<bud ~<pol ~bude ~lio> ~olio ~poli
alat_bantu 11 budek congek ~<con ~dek> ~gek> ~ngek ~onge ~udek
alat_bantu 10 ngesot ~cong ~esot ~geso ~nges ~sot>
alat_bantu 9 kruk ~<kru ~<nge ~kruk ~ruk>
alat_bantu 8 ~<wal
alat_bantu 7 =arms @=alat_bantu @first=alat_bantu alat alat+bantu budeg buntung kaki kaki+buntung kasur kursi
 kursi+roda roda rungu tongkat tuna tuna+rungu walker ~<ala ~<kur ~<pal ~<rod ~<run ~<ton ~<tun ~aki> ~alat ~alke
 ~asur ~bunt ~deg> ~gkat ~kaki ~kasu ~kat> ~ker> ~kurs ~lat> ~lker ~ngar ~ngu> ~oda> ~ongk ~pals ~roda ~rsi> ~sur>
 ~tong ~tuna ~udeg ~una> ~ungu ~ursi ~walk
alat_bantu 6 =tale alat+dengar bantu+dengar butuh butuh+alat dengar kaki+palsu lahir palsu pinjam stroke tulang
 ~<den ~<dif ~<kak ~<kas ~<mes ~<mla ~<pen ~<pin ~<str ~<tul ~alsu ~deng ~enga ~enge ~gar> ~inja ~inje ~lann ~lsu>
 ~ngka ~njam ~njem ~oke> ~oste ~pinj ~pros ~puta ~roke ~rung ~stro ~trok ~tula ~utas
alat_bantu 5 80+tidak =office =sick amputasi bantu+ada bantu+kursi belakang+luka berdiri bisa+jalan butuh+kursi cuma
 denger denger+alat di+rumah difabel disabilitas dorong empat habis+amputasi karena keluar+rumah khusus kuat
 kuat+berdiri kuping lahir+tanpa lansia+bantu lumpuh mlaku ngajuin orang+tua pampers pampers+lansia pasien
 roda+untuk sepatu tahun tangan tangan+palsu tanpa+kaki tidak+kuat tiga tongkat+kaki tulang+belakang tunanetra
 umur+80 untuk+orang walker+untuk ~<,> ~<amp ~<bun ~<but ~<ced ~<cum ~<dig ~<dor ~<khu ~<kua ~<kup ~<lah ~<lum ~<pam
 ~<pro ~<ran ~<sep ~<tig ~abel ~abil ~abis ~ahun ~ajui ~ampe ~anet ~anny ~aran ~aren ~asa> ~asie ~atu> ~bel> ~berd
 ~bili ~bis> ~bitu ~bok> ~bral ~butu ~cede ~cuma ~dera ~difa ~disa ~doro ~ebra ~eder ~elak ~ena> ~ende ~erdi ~ers>
 ~ertu ~etra ~fabe ~gaju ~gara ~gen> ~ger> ~ggul ~gul> ~hir> ~hun> ~husu ~ien> ~ifab ~iga> ~ilit ~isab ~itas ~itus
 ~jem> ~juin ~kang ~kare ~khus ~kot> ~kuat ~kupi ~kura ~laka ~laku ~lita ~lump ~mbok ~mert ~mlak ~mper ~mpuh ~mput
 ~nane ~nden ~netr ~ngaj ~ngen ~nger ~nggu ~nnya ~ora> ~oron ~pamp ~pasi ~patu ~pend ~peng ~pers ~ping ~puh> ~ral>
 ~rasi ~rdir ~rena ~rong ~rost ~rtua ~sabi ~sepa ~sien ~tas> ~tiga ~tra> ~tua> ~tus> ~uat> ~ubit ~uin> ~uma> ~umpu
 ~untu ~upin ~usus ~utuh
alat_bantu 4 =body =rails abis ada+kursi ada+pinjam ajuin anak+lahir bantu+alat bantu+kaki bantu+kruk bantu+untuk
 bapak belakang berapa+lama berdiri+ada biar butuh+tongkat celebral celebral+palsi cp dapet dari+dinsos dari+pemkot
 dekubitus dengar+dari dengar+gratis dengar+mana dinsos doang gemeter gendong gratis habis harus jalan kaki+empat
 kasur+dekubitus keluar kena korsi korsi+roda kurang kurang+denger kursi+dorong kursi+untuk lansia+lumpuh
 lansia+sudah lumpuh+mau mau mau+kursi mau+punya mesin minjem minta+kursi operasi palsi palsu+untuk pasien+pinjam
 pemkot pendengaran pinjam+kursi potong prostesis ranjang ranjang+pasien roda+dari saya+warga sepatu+khusus tapi
 telinga tidak+bisa tidak+denger tidak+tiasa tunarungu umur untuk warga+sini yang+ada ~<.> ~<aba ~<abi ~<aju ~<bap
 ~<ber ~<bes ~<bua ~<cel ~<cp> ~<dap ~<dim ~<doa ~<dr> ~<gem ~<gra ~<hab ~<kor ~<mau ~<ope ~<ort ~<pem ~<pot ~<set
 ~<tah ~<tap ~<umu ~<unt ~<wis ~ahir ~alan ~alsi ~anti ~apak ~apet ~asih ~atah ~atis ~bahk ~bapa ~besi ~biar ~buat
 ~cele ~daks ~dape ~deku ~dima ~dins ~diri ~doan ~dong ~ekub ~eleb ~elia ~emet ~emko ~endo ~engk ~epat ~era> ~esin
 ~esis ~geme ~gend ~grat ~habi ~haru ~iasa ~inta ~iri> ~jala ~jam> ~jema ~kors ~kubi ~lebr ~lsi> ~mak> ~mata ~mau>
 ~mesi ~minj ~mkot ~mur> ~naru ~ndon ~nga> ~nti> ~ntuk ~oang ~oper ~orsi ~ortu ~oton ~pat> ~pemk ~pet> ~poto ~ranj
 ~rati ~rtu> ~sis> ~stes ~sus> ~tahu ~tapi ~tasi ~teli ~ter> ~tesi ~tuh> ~tuk> ~tung ~uar> ~umur ~unar ~uran ~wis>
alat_bantu 3 # =ask =elder abis+operasi ada+tidak alat+jalan ambil+mana amputasi+tolong anak+saya apa+ada bantu
 bantu+budek bantu+jalan bapak+habis bapak+lumpuh bapak+saya bapak+umur bekas beli berdiri+bisa berdiri+dapet
 berdiri+minta berjalan berjalan+tolong bisa bisa+berjalan bisa+minjem budek+alat budek+takut bukan+minta butuh+kaki
 butuh+sepatu cara congek+di copot dapet+kursi decubitus difabel+mau ganti+tongkat gemeter+pegang gratis+ada ibu
 ibu+habis ibu+tidak ibu+umur jalan+gemeter juga juga+tidak kacamata kaki+4 kaki+pengkor kalau kamar+mandi
 kasur+angin kata kereta kereta+dorong kuat+mlaku lansia+budeg lansia+saya lansia+umur luka lumpuh+minta
 mahal+banget mana masih+ada mau+ajuin minta minta+alat minta+tongkat netra+butuh ngajuin+kruk ngesot+sekarang nya
 nya+jalan panggul patah pegang+tembok pendengarannya pengkor penyandang penyandang+disabilitas perlu pernah pinggul
 pinjeman roda+bisa saudara+budeg saya+difabel sejuta siapa+yang tanpa tembok tembok+mulu tiasa tolong+bantu tua
 tua+saya tukang+las tunadaksa tunarungu+mau tunggu+berapa untuk+bapak untuk+keluar untuk+penyandang yang+urus ~<ban
 ~<bek ~<bia ~<bis ~<cop ~<dec ~<did ~<dis ~<dok ~<dua ~<emp ~<eng ~<gen ~<ibu ~<jal ~<jug ~<kal ~<lec ~<luk ~<man
 ~<min ~<nen ~<nye ~<pat ~<pun ~<teu ~<tia ~<tua ~<uku ~abah ~acam ~adak ~akah ~ake> ~aku> ~alau ~anpa ~antu ~asi>
 ~aun> ~ayu> ~bann ~bant ~beka ~bela ~beli ~beng ~berj ~bila ~bisa ~cama ~cet> ~copo ~dany ~decu ~dia> ~ecet ~ecub
 ~ejut ~ekas ~eli> ~elin ~embo ~enya ~erat ~eret ~erlu ~esi> ~eta> ~gada ~ggan ~gin> ~gitu ~iar> ~iau> ~ibu> ~igen
 ~iman ~inga ~inso ~isa> ~jama ~juga ~kah> ~kala ~kas> ~kere ~lahi ~lan> ~lau> ~liau ~luka ~maki ~mare ~masi ~mete
 ~mint ~moho ~mpat ~nada ~nek> ~neng ~njan ~npa> ~nta> ~ntu> ~nyai ~nyan ~odan ~ong> ~opot ~paka ~pake ~pata ~peny
 ~pera ~perl ~pern ~pot> ~reta ~rjal ~rlu> ~rnah ~rose ~seju ~sete ~sih> ~simb ~sin> ~siny ~tah> ~tanp ~taun ~teu>
 ~tias ~tis> ~uga> ~ukur ~uli> ~ulu> ~unad ~unan ~uru> ~yai>
alat_bantu 2 6+masih =kin =wait abis+untuk aja ajuin+kursi angin bayar bengkok bisa+bangun bisa+minta bisa+mlaku
 budek+ada cara+ngajuin congek+harus cp+umur cuma+bisa dari dari+pemerintah di+toko dia dokter gendong+kmana2
 gratis+tapi harus+kemana hoyong jalan+butuh jalan+pakai jalan+susah kaki+tiga karena+gula kasur+doang kata+dokter
 ke+kamar ketiak kmana2 kmana2+parah kruk+untuk kuat+jalan kupingnya lagi lama lansia lansia+jalan las lemas
 leumpang luka+tolong lumpuh+hoyong maaf+congek maaf+ngesot maaf+tuna mahal makasih+kursi masih masih+gendong mata
 mau+dapet mau+ganti mau+tongkat mengajukan mesti minjem+kursi nanti netra ngajuin+alat ngesot+saya pakai pegang
 pemerintah pinjem+kursi punya punya+kursi roda+bagaimana roda+copot roda+khusus rumah+sakit saya+cuma saya+rusak
 sebelah sekarang setengah sini stroke+di struk sudah+tidak tidak+pernah tongkat+ketiak tongkat+putih tongkat+untuk
 tongkat+yang tuli tuna+netra tunggu umur+6 untuk+tunanetra walker+lansia ~<bil ~<din ~<hoy ~<kac ~<kat ~<ken ~<kma
 ~<kul ~<lag ~<lan ~<las ~<moh ~<net ~<peg ~adan ~ajuk ~akaa ~akai ~akin ~aksa ~alu> ~ana2 ~anja ~ansi ~anya ~araw
 ~arus ~ata> ~ayar ~cela ~cubi ~dan> ~dari ~dido ~dige ~digo ~dokt ~ecel ~egan ~ekar ~emal ~emer ~empa ~erna ~esti
 ~eter ~etia ~eump ~gant ~gkok ~gkor ~gsel ~hoyo ~idor ~ipat ~isan ~kaan ~kaca ~kai> ~kata ~kena ~kman ~kor> ~kter
 ~kulo ~lagi ~leum ~lipa ~luru ~mana ~meri ~na2> ~nant ~ngin ~ngko ~ngse ~nsia ~nsos ~nyuw ~okte ~oyon ~pega ~peme
 ~puny ~rann ~rawa ~ren> ~rint ~sebe ~sema ~sini ~sos> ~stru ~temb ~tiak ~toko ~tuli ~ulo> ~umen ~uta> ~uwe> ~wun>
 ~yand ~yong ~yuwu
alat_bantu -2 =heart =urgent alamat ambruk bantu+lansia bpnt buka dari+kemarin datang dekat di+pinggir diri hamil
 karunya kepala laki lansia+jatuh linglung listrik maaf+mau minum ngajuin+bpnt online petugas rumah sakit santunan
 sekolah semua syaratnya+apa temen tipu untuk+laporan ~<bal ~<boc ~<bpn ~<dat ~<jad ~<kam ~<keb ~<kep ~<kun ~<lia
 ~<lin ~<lis ~<low ~<muk ~<onl ~<psi ~<pul ~<rek ~<rum ~<san ~<sem ~<sta ~<suk ~<tem ~<ten ~<tin ~<tru ~abur ~acar
 ~adi> ~akit ~amil ~anca ~andu ~ang> ~anga ~asia ~atia ~bil> ~bpnt ~bruk ~data ~ding ~duan ~dur> ~egal ~ekol ~emat
 ~embu ~emua ~endi ~epal ~erem ~erin ~etug ~gadu ~gak> ~gera ~glun ~hami ~ikah ~ine> ~ingl ~inum ~ipu> ~iran ~iria
 ~istr ~kant ~karu ~kete ~kir> ~kola ~kons ~kut> ~lah> ~laya ~line ~list ~lok> ~mali ~mang ~mbru ~mela ~mil> ~minu
 ~mpun ~nglu ~ngun ~nika ~nlin ~ntra ~num> ~olah ~onga ~onli ~par> ~petu ~pnt> ~psik ~raka ~ret> ~ruma ~sar> ~seko
 ~semb ~send ~snya ~stri ~teme ~teta ~tian ~tipu ~trak ~tuga ~ugas
alat_bantu -3 =client =drill =home =limp =nature =seek @=ugd_malam @first=trc @first=ugd_malam air bakar bansos
 banyak baru bau bayi beras bisa+tidak butuh+bantu cari depan dipukul ditinggal gang jual laporan lari malam masuk
 mobil motor nomor pindah pinggir polio+tetes pukul saya+sudah suami sudah+lama suka taman tetes tidak+punya tidur
 tidur+di warung ~<air ~<bak ~<bar ~<bat ~<bau ~<baw ~<bed ~<cek ~<dib ~<dic ~<dij ~<dip ~<dir ~<hal ~<jl> ~<kej
 ~<ket ~<kom ~<kos ~<kot ~<lak ~<lar ~<mas ~<mat ~<mob ~<mot ~<nik ~<nom ~<nya ~<pan ~<pet ~<pos ~<puk ~<sak ~<sal
 ~<sat ~<ser ~<sua ~<war ~ahu> ~ak2> ~akan ~akar ~alin ~ama> ~ambr ~anda ~anso ~anta ~aru> ~asuk ~atan ~awa> ~ayi>
 ~baka ~bans ~bany ~bau> ~bawa ~bayi ~beda ~buh> ~bung ~cari ~cek> ~cing ~daha ~dam> ~deka ~depa ~diba ~dipu ~diti
 ~ebak ~ekat ~elat ~empu ~epan ~eran ~erus ~etan ~etes ~gas> ~ggir ~gigi ~gir> ~guru ~hari ~idur ~ikan ~ilan ~inda
 ~ipuk ~isi> ~itin ~jak> ~jual ~kabu ~kama ~kepa ~kolo ~komp ~kont ~kota ~laki ~lam> ~lana ~lant ~lung ~masu ~mat>
 ~mban ~mera ~mobi ~moto ~mua> ~nal> ~napa ~ndah ~ndan ~ndir ~ngam ~ngku ~ngur ~nik> ~nomo ~obil ~omor ~ontr ~otor
 ~pan> ~peru ~pind ~pora ~rah> ~rian ~ring ~saha ~saki ~sant ~semu ~sian ~suam ~suka ~tama ~tan> ~teri ~tes> ~tete
 ~tidu ~uami ~uka> ~umah ~unga ~waru ~yak>
alat_bantu -4 =birth =breath =height =poor =seen =still =stir @=darurat @=trc @first=darurat ambulans belum dengan
 di+jalan di+trotoar gelandangan hari hilang kk lampu lapor mau+untuk meninggal ngesot+minta obat orang puskesmas
 surat tidak+ada ~<akt ~<amb ~<dep ~<gan ~<gel ~<hil ~<kab ~<kk> ~<kon ~<mal ~<mel ~<ngu ~<oba ~<pad ~<sam ~<sen
 ~<tam ~<tet ~akny ~ala> ~alam ~aman ~ambu ~anan ~ans> ~asar ~aya> ~baru ~bat> ~belu ~bula ~bur> ~elum ~emba ~erja
 ~esma ~gang ~han> ~hila ~ian> ~kar> ~kesm ~ket> ~knya ~kul> ~land ~lum> ~maka ~mala ~mas> ~mbul ~meni ~mpu> ~nan>
 ~nasi ~ngga ~nyak ~obat ~pada ~por> ~puku ~pusk ~sama ~skes ~smas ~sura ~tak> ~tar> ~teng ~ting ~tor> ~ual> ~uang
 ~ukul ~ung> ~uske
"""
