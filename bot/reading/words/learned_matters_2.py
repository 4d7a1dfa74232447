"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
damkar 4 =lost =road =water ada+biawak ambil anak+kunci asap+hitam bakar+api bakar+pak bau+banget besok biasa
 biawak+di cincin+sempit cincin+tidak copot cuci damkar+berapa di+gorong di+gudang di+kabel di+kandang di+loteng
 di+mesin di+selokan gas+bocor gas+dari harus harus+bagaimana hitam+dari item jari+sudah jatuh+ke jepitan
 jepitan+kayu kandang kandang+ayam ke kepala kepala+masuk kucing+naik kunci+gembok lantai+dua lapak+rongsok
 lapor+kemana lepas+dari loteng masuk+ke mau+terjun mesin meter minta+tolong naik+tiang ngeses nomor+damkar
 nomor+pemadam odgj+gigit oray penyelamatan penyelamatan+orang pintu rongsok rumah+di sanca sarang+lebah saya+kunci
 sempit sudah+ke susah susah+lepas tabrak+di tawon+di teralis terjebak terjebak+di terjun tolong+damkar turun+di
 ular+di ular+masuk warga ~<cop ~<dap ~<dil ~<gag ~<gem ~<got ~<hal ~<ite ~<jep ~<kan ~<kay ~<ke> ~<kej ~<kom ~<lot
 ~<mas ~<mes ~<nye ~<ron ~<seg ~<sus ~<tab ~<tin ~<tum ~abun ~alis ~bak> ~bel> ~bera ~beso ~bias ~bili ~bok> ~bong
 ~cebu ~cemp ~cepe ~ciny ~cuci ~das> ~dibu ~dile ~disi ~eceb ~ecem ~ejeb ~ejep ~elam ~embo ~empi ~empl ~ende ~eng>
 ~epal ~eral ~erap ~erje ~erju ~ersa ~eses ~esok ~gaga ~gemb ~gese ~gsok ~haru ~ilep ~intu ~itan ~jeba ~jun> ~kak>
 ~kece ~keje ~kobo ~komp ~let> ~lnya ~loka ~lon> ~lote ~mata ~mbok ~melo ~mend ~mesi ~mpit ~mplu ~nca> ~ndes ~ngka
 ~ngke ~ngso ~nyem ~oaln ~obon ~okan ~ongs ~oray ~oten ~pala ~peny ~pint ~pit> ~pita ~plun ~rali ~rapa ~ray> ~rjeb
 ~rjun ~ruan ~sah> ~sanc ~semp ~sept ~ses> ~susa ~tank ~tem> ~teng ~uci> ~urua ~wer>
damkar 3 @1 ada+api ada+di ada+oray ada+petugas ada+sarang ada+tawon aja anak+tabrak banget bantu+tidak bayi+kunci
 bersarang bersarang+di bikin+sarang bisa+keluar bisa+minta bocor+bunyi buaya+di bunyi bunyi+ngeses cakar+warga
 cincin+kawin cuma dalam dalam+kamar dari dari+kontrakan dari+lantai depan+rumah desis di+belakang di+dalam di+jari
 di+komplek di+sumur di+warung diri diri+di disini disitu ditangkepin elpiji+bocor gagang gagang+copot galak+gigit
 gas+mendesis gas+sembur gembok+macet genteng gudang+kardus harus+kemana hitam ibu+tabrak kabel kabel+bakar
 kabel+listrik kami+tidak kawin+saya kayu+kunci ke+got ke+rumah keluar+asap keluar+percikan kemarin+kapan kera
 kera+liar kompor+gas korsleting kucing+di kucing+tenggelam kucing+terjebak kunci+mobil kunci+patah lahan+kosong
 liar liar+cakar liar+gigit listrik+keluar lubang maaf+bau maaf+tupai macet+lepas main masuk+kamar masuk+teralis
 melon+desis minggu+lalu mobil+saya mobil+tinggal motor+bakar naik oray+di pada percikan petugas petugas+yang
 pohon+mangga pohon+mau potong sarang+di saya+bakar saya+keluar sebelah+bakar sekap+diri selokan sembur siapa soal
 sudah+besar tabrak tabung tabung+elpiji tabung+melon takut tawon+besar tawon+kepala tenggelam tetangga+bakar
 tinggal tunggu tupai+lapor tupai+terus ular+sanca untuk+saya vespa yang+mau yang+punya ~<ben ~<cum ~<dal ~<des
 ~<gak ~<gen ~<hit ~<kec ~<kel ~<kep ~<lap ~<lub ~<mai ~<mem ~<nai ~<nda ~<nge ~<oma ~<pot ~<sen ~<sep ~<sia ~<soa
 ~<teb ~<tig ~<ves ~abel ~abra ~ahur ~aik> ~akut ~ala> ~alam ~alny ~amat ~anca ~ank> ~bang ~bers ~bimb ~brak ~bun>
 ~cika ~cuma ~dala ~dari ~ebur ~eduk ~eged ~elan ~elih ~elok ~elua ~engg ~eong ~epet ~epin ~epny ~erci ~espa ~etug
 ~gela ~gent ~get> ~ggel ~gkep ~hata ~huru ~iapa ~iasa ~iin> ~ikny ~impa ~inya ~isin ~itam ~item ~kabe ~kahu ~kand
 ~kelu ~kepa ~kepi ~kera ~laha ~lany ~leti ~liar ~lis> ~long ~luar ~lung ~main ~mbil ~mua> ~naik ~ndas ~nges ~nget
 ~ngge ~nyak ~nyi> ~oal> ~omah ~ong> ~peta ~petu ~pnya ~por> ~poto ~ptic ~rak> ~rcik ~rsar ~selo ~sepn ~siap ~sin>
 ~sini ~soal ~spa> ~tabr ~tabu ~taku ~tam> ~tan> ~tiga ~tuga ~ugas ~ulu> ~unyi ~usah ~vesp ~warg ~yemb ~yemp
damkar 2 =seen arah atap+rumah bagaimana+ya bangkai+ular bantu+kalong bantu+ular besar+di bisa+ambil buka+di cepat
 cincin+susah dalam+bisa di+atas di+genteng di+lapak di+luar di+pabrik evakuasi+bangkai gas+pak gelang+tidak gorden
 gorong+ada hidran+parah hp+jatuh ibu+kunci ibu+saya kalong+harus kalong+nih kardus kawin ke+sumur keluar+api kemana
 lahan lepas+masuk maaf maaf+anjing maaf+hidran maaf+tabung mangga masuk+rumah mau+ambruk menyengat mesin+jahit
 minta minta+potong nomor+berapa nyamber+gorden odgj+di pak+di patah+di pemadam+nomor rongsok+di sapi+tenggelam
 sudah+nyamber sumur+bisa syaratnya+apa tabrak+gorong tiang+listrik tiga ular+kobra ulo ya yang+bisa ~<.> ~<ara
 ~<bun ~<cep ~<kah ~<kaw ~<maa ~<mel ~<mle ~<mot ~<pet ~<sem ~<tak ~<ulo ~<war ~<ya> ~aaf> ~ada> ~ange ~arus ~asa>
 ~asny ~awin ~buny ~dale ~dika ~dus> ~egin ~ekol ~ente ~era> ~gak> ~geja ~gini ~gord ~iar> ~isit ~kard ~kawi ~kele
 ~keli ~lam> ~lang ~lebu ~luba ~maaf ~mah> ~mbur ~mint ~mleb ~morn ~moto ~nta> ~nyat ~orde ~orny ~pat> ~perc ~rdus
 ~sege ~seko ~win> ~yang ~yeng
damkar -2 =arms =done =heart =poor @=ugd_malam @first=trc ada+masih air+got alat apa badan bakar+syaratnya banjir
 bau+tpa bayar bikin bpjs cari dibuang+ke dinsos dokter duit elpiji+meledak gas+elpiji got+masuk hari ikd ikd+bakar
 istri jahitan ke+komplek korban+luka kudis kudis+ular kursi+roda lari lepas+jahitan lepas+kb liar+banyak
 liar+dibuang luka+bakar mandi+tidak meledak+ada minta+pohon nya orang+odgj orang+tua perempuan pohon+potong
 rabies+kucing rawa rawa+kucing sakit saya sendiri sering tenggelam+ke tidak+mau tolong+ada tolong+cepat tpa
 tpa+rawa ular+satu ~<ang ~<bad ~<bed ~<bpj ~<car ~<cer ~<cur ~<den ~<dia ~<dic ~<din ~<dok ~<dui ~<gon ~<ikd ~<ist
 ~<jal ~<kos ~<kud ~<mak ~<mam ~<muk ~<nik ~<rus ~<say ~<sej ~<set ~<suk ~<tid ~<tpa ~ake> ~akit ~aksa ~ama> ~ambu
 ~ami> ~ampe ~anya ~ara> ~arat ~asi> ~ati> ~atia ~ayar ~bada ~bali ~banj ~baya ~boh> ~bpjs ~bula ~cari ~curi ~dins
 ~diri ~dis> ~dokt ~duit ~elah ~emat ~ena> ~endi ~enek ~ensi ~erna ~erus ~gan> ~gele ~iak> ~ikd> ~iksa ~ings ~itin
 ~izin ~jala ~jang ~jemb ~kiny ~kir> ~kter ~kudi ~laka ~lan> ~lari ~las> ~male ~mpua ~muka ~nene ~ngan ~ngen ~nti>
 ~ntik ~okte ~pake ~pana ~pet> ~pjs> ~saha ~saya ~seja ~suka ~temu ~tian ~tip> ~tpa> ~tua> ~uat> ~ubuh ~udis ~uit>
 ~umpu ~uru> ~urus ~yar> ~yawa ~yebu
damkar -3 =birth =elder =limp =nature =office =still =tale =wait @=darurat @=trc @first=darurat @first=ugd_malam
 ada+bayi ada+korban adik ambulans anak+tetangga asap+pabrik bakar+bantu bangun+lagi bantu+bangun baru belum
 bisa+masuk bolong butuh dapet di+tiang dia dibuang dipukul gratis jual kabel+pln kakak kaki kb ke+kali kena
 kerja+tabrak kontrakan+sebelah kursi masih+di mau mayat nama obat orang+setrum pabrik+bau pulang roda rumah+saya
 sampah+asap saya+sudah sekarang sekolah+orang surat tabrak+mesin tanah tangan+kerja tangerang tempat tetangga
 tidak+ada vaksin vaksin+rabies yang ~<?> ~<adi ~<akt ~<bik ~<cip ~<dij ~<dip ~<dit ~<gra ~<gw> ~<jad ~<jem ~<jua
 ~<kar ~<kb> ~<kot ~<lak ~<lam ~<mau ~<may ~<mba ~<nam ~<nen ~<ngi ~<ngo ~<ngu ~<nul ~<oba ~<pak ~<pul ~<ren ~<rod
 ~<sam ~<seb ~<sek ~<sit ~<tan ~<tel ~<tet ~<tru ~<vak ~<yan ~abur ~adan ~adik ~ahir ~akak ~akek ~akny ~aksi ~alat
 ~ali> ~amuk ~anah ~anan ~anda ~anny ~ans> ~anti ~apet ~aru> ~atis ~ayan ~ayat ~ban> ~bata ~biki ~bolo ~buh> ~butu
 ~dape ~dara ~deng ~dia> ~diku ~dipu ~diti ~ekar ~elap ~elum ~emas ~empu ~eras ~gah> ~gann ~gen> ~grat ~guru ~hari
 ~ian> ~iban ~ibua ~ihan ~ikin ~ikun ~ilan ~ingg ~ipuk ~iri> ~iria ~isi> ~ita> ~jak> ~jir> ~kabu ~kaka ~kake ~kaki
 ~kali ~kek> ~kela ~kete ~kos> ~kot> ~kota ~ksin ~kurs ~lahi ~ling ~lok> ~lum> ~maka ~mali ~masi ~mau> ~maya ~mbat
 ~mbul ~mela ~mpu> ~muk> ~nal> ~nama ~nan> ~ndir ~njir ~nnya ~ntun ~nula ~nya> ~oda> ~ondo ~ongk ~ota> ~pah> ~pan>
 ~pera ~pere ~peri ~pond ~puan ~pula ~rah> ~rang ~ras> ~rati ~rban ~remp ~rian ~rin> ~roda ~rsi> ~rusa ~sant ~sebe
 ~seka ~send ~seri ~sura ~tana ~tela ~temp ~teri ~teta ~tik> ~tis> ~tri> ~uan> ~uarg ~unan ~ursi ~utuh ~vaks ~yak>
 ~yat>
damkar -4 =breath =drill =kin =mad =seek @=poli_jiwa @first=poli_jiwa anjing+liar bakar+tangan bangun bapak bawa
 daftar darah depan+sekolah digigit hilang ini itu jam jembatan kk laki lansia luka makan malam masih meledak+depan
 meninggal puskesmas suami tiap tidur tidur+di uang umur ~<,> ~<bal ~<bap ~<bar ~<baw ~<but ~<daf ~<hil ~<ini ~<itu
 ~<ken ~<ket ~<kk> ~<luk ~<nga ~<pal ~<pek ~<pen ~<sua ~<sur ~<tia ~<uan ~<umu ~afta ~alin ~ampa ~angu ~ansi ~asar
 ~bapa ~baru ~bat> ~bawa ~belu ~buan ~daft ~dan> ~diba ~digi ~dur> ~emba ~enge ~enin ~eset ~esma ~ftar ~gal> ~gera
 ~ggal ~gnya ~gun> ~hila ~idur ~igig ~itu> ~jual ~kat> ~kaya ~kesm ~kin> ~ksa> ~kul> ~laki ~lant ~lat> ~luka ~mala
 ~meni ~nah> ~ngga ~ngny ~ngun ~ning ~nsia ~nsos ~obat ~pang ~pasa ~peke ~peng ~ping ~puku ~pusk ~samp ~smas ~sos>
 ~suam ~tahu ~tiap ~tidu ~tuh> ~tuna ~ual> ~uami ~ukul ~ulan ~uran ~urat ~uske
damkar -5 =dead =food =money =sick =strike @=alat_bantu @=dukcapil @=kerja @=ppa @=santunan @=slrt @first=alat_bantu
 @first=dukcapil @first=ppa @first=santunan @first=slrt bakar+orang depan di+lantai di+rumah gelandangan ktp
 lantai+2 mana orang+terjebak rt tahun ~<bol ~<dep ~<dig ~<dim ~<jam ~<kak ~<ktp ~<kur ~<lan ~<mal ~<pas ~<per ~<pus
 ~<rt> ~<ser ~<tah ~<tem ~<🆘> ~aan> ~ahun ~aki> ~angn ~anta ~asan ~depa ~dima ~eker ~enda ~epan ~eran ~erin ~hun>
 ~iap> ~iran ~jam> ~kena ~ktp> ~land ~lans ~mas> ~nger ~rat> ~san> ~sia> ~skes ~tar>
damkar -6 @=pangan @=polisi @=puskesmas @first=kerja @first=pangan @first=polisi @first=puskesmas ada+orang kerja
 ~<ker ~<yg> ~awa> ~erja ~kerj ~kese ~ring ~rja> ~uang
damkar -7 # ada+yang orang+bakar ~<ora ~air>
damkar -8 @=bedah_rumah air orang ~<air ~<kes ~oran
damkar -9 @first=- @first=bedah_rumah
ppa 12 bakar+tangan
ppa 10 kdrt paksa+gelandangan ~<kdr ~drt> ~kdrt
ppa 9 raba rumah+aman sodomi ~<om> ~<rab ~<sod ~aba> ~domi ~gann ~odom ~omi> ~raba ~sodo
ppa 8 bantu+tidak hamil+di kasar mau+lari orang+pamer paksa teman ~<dil ~aksa ~ipak ~jual ~kahi ~kasa ~mpar ~paks
 ~par> ~tema ~ual>
ppa 7 @first=ppa adik ajak aman anak+tetangga butuh+rumah dan dengan+orang di+depan di+sekolah dibawa+lari
 dipukul+suami gelandangan+dengan grooming kawin lapor+kdrt neror pegang tangan ~<adi ~<ama ~<dan ~<dij ~<ges ~<gro
 ~<kaw ~<peg ~adik ~ajak ~awin ~bull ~dik> ~dika ~dila ~dipa ~dipe ~egan ~esek ~gaja ~gese ~groo ~ikas ~kawi ~ksa>
 ~lara ~lly> ~man> ~ngaj ~omin ~oomi ~pega ~room ~ully ~win>
ppa 6 =tale @=ppa ada+bantu ajak+tidur badan+saya bawah+umur dan+dipukul depan+sekolah di+bawah dijual dikasih
 dikasih+makan dinafkahi eksibisionis eksibisionis+di foto hamil kamar+mandi kekerasan lari+pacar majikan mantan
 orang+tua pacar perkosa remes saya+dipukul saya+perkosa saya+suka sering suami suka teriak+dipukul terlantar+bapak
 tidak+dinafkahi tiri yang+kasar ~<aja ~<bul ~<dib ~<dih ~<dip ~<eks ~<fot ~<ham ~<man ~<mba ~<ner ~<ngi ~<ngu ~<pac
 ~<pel ~<ser ~<sua ~<suk ~<tir ~acar ~ami> ~amil ~bisi ~car> ~dan> ~diba ~diju ~dile ~disu ~dung ~eceh ~ekel ~eksi
 ~emes ~erab ~erko ~eror ~foto ~ggun ~hami ~hin> ~hkan ~ibis ~iin> ~ijua ~ikat ~inaf ~ioni ~iper ~isio ~kosa ~ksib
 ~lece ~lemp ~mant ~mes> ~mil> ~ndun ~nero ~ntan ~ntip ~onis ~osa> ~oto> ~paca ~perk ~reme ~ring ~rkos ~ror> ~seke
 ~seri ~sibi ~suam ~suka ~sum> ~tip> ~tiri ~uami ~uar> ~undu
ppa 5 =heart =nature =strike ancam bagaimana+ya bapak+kawin bawah biru boleh+keluar bully bully+di bunuh+saya
 bus+gesek catcalling catcalling+terus chat chat+mesum cubit dari+kemarin di+gudang dibully dilarang dilarang+ketemu
 dilempar+piring dini dipukul disuruh+jual dulu gesek hari+sendiri ibu+tiri ipar istri kalau kamar+saya kamar+tidak
 keluar kerja+tiap ketemu+saudara korban laki laki+raba laki+saya malu mandi mau+dini mesum+ke minta+foto ngaji
 ngintip ngintip+kamar pak+sebelah pakai+pisau pas pegang+anak penumpang penumpang+bus perkosa+di pukul pukul+saya
 raba+badan remes+payudara rumah+teriak sampai+biru saya+di saya+paksa sebar sebelah+rumah sekap+saya sendiri+dan
 seret sering+masuk suami+saya suami+tiap suka+pukul sundut sundut+rokok syaratnya+apa tapi+takut telanjang+saya
 tidak+boleh tua+kerja untuk+saya ~<anc ~<bir ~<cat ~<cha ~<cub ~<dig ~<dii ~<dik ~<dit ~<dul ~<ipa ~<ist ~<lak
 ~<nga ~<nye ~<per ~<pis ~<por ~<puk ~<rem ~<rok ~<tem ~ahi> ~ain> ~alau ~alli ~alua ~aman ~anca ~ance ~andi ~asan
 ~atai ~atca ~awah ~bak> ~bar> ~biru ~buki ~call ~cam> ~catc ~cehi ~cehk ~ceki ~cem> ~chat ~diam ~dibu ~dige ~dija
 ~diki ~dini ~dipu ~dite ~dulu ~dut> ~ebar ~ebuk ~ehin ~ehka ~eker ~ekik ~elec ~elin ~eman ~enum ~eras ~eret ~gebu
 ~gele ~gint ~gunc ~hat> ~ibak ~ibul ~igeb ~ikah ~ilar ~ilec ~imin ~inik ~inti ~ipar ~ipeg ~ipuk ~iri> ~iru> ~isun
 ~itam ~jak> ~kahk ~kala ~keke ~kera ~kik> ~korb ~kul> ~laki ~lau> ~lin> ~lind ~llin ~luan ~malu ~mand ~mbak ~ncam
 ~ncem ~ndi> ~ndut ~nika ~nin> ~nis> ~njok ~nyeb ~onjo ~orba ~pakn ~pela ~pisa ~puku ~rasa ~rok> ~runy ~san> ~sere
 ~sion ~sund ~tain ~tamp ~tcal ~tin> ~tri> ~uka> ~ukul ~ulin ~ulu> ~uruh ~urun ~wah> ~yeba
ppa 4 5+tahun =kin =seek aborsi ada+biaya air+panas anak+paksa anak+sekap ancam+bunuh ancam+sebar baju bapak+tiri
 bus cekik cium dan+pukul datang di+angkot di+karawaci dibawa dieksploitasi dihina dihina+guru dilacurkan
 dipukul+ibu dipukul+pacar dipukul+tiap disuruh ditinggal+orang dmn foto+telanjang ganti+baju gudang guru guru+ngaji
 ikat ikut ipar+suka jadi+psk jawab jorok jual+anak kakak kata+dan kawin+lagi kecil+tetangga ketemu kirim kirim+foto
 korban+kdrt kunci+tidak lapor+soal lari main main+tangan majikan+sekap malah mantan+neror masuk+kamar mesum
 nafkahin ngasih ngelecehin nguntit nyebar nyuruh pas+ganti payudara pelatih perempuan pisau porno psk raba+di rokok
 saya+hamil saya+mabuk saya+pukul saya+sering sebar+foto sekap selingkuh siram+air soal soal+orang sudah+lama
 suka+pegang takut tangan+dari tanggung tanggung+jawab tangis+dipukul telanjang teriak tetangga+teriak tiap
 tidak+dikasih tidak+nafkahin tidak+ngasih tidak+tanggung tiri+tidak tua tua+yang video yang+jual ~<aba ~<abo ~<baj
 ~<boj ~<bus ~<cer ~<cew ~<ciu ~<dia ~<dis ~<dmn ~<gud ~<gue ~<gur ~<gw> ~<ika ~<iku ~<jor ~<kek ~<kep ~<kir ~<kor
 ~<lar ~<mai ~<mes ~<muk ~<nyu ~<pak ~<pay ~<pon ~<psk ~<sek ~<sir ~<soa ~<sun ~<tak ~<tia ~<tp> ~<tua ~<vid ~aban
 ~abuk ~abur ~aci> ~acur ~afka ~ahka ~aju> ~akak ~aki> ~akut ~alu> ~amin ~ampa ~ampi ~ani> ~anja ~anta ~asih ~atih
 ~awab ~ayan ~ayud ~baju ~bawa ~bit> ~bojo ~bors ~buk> ~buku ~bus> ~cewe ~ciin ~cium ~cubi ~curk ~damp ~deo> ~dice
 ~diek ~difo ~diin ~dmn> ~ekap ~ekny ~eksp ~empu ~emu> ~enan ~eria ~erin ~erit ~esum ~etem ~fkah ~ganc ~gang ~gasi
 ~gkuh ~guda ~gue> ~gung ~gunt ~guru ~hina ~iak> ~iap> ~ibaw ~ibuk ~icek ~ideo ~ieks ~ifot ~ikir ~ilac ~ina> ~indu
 ~ingk ~inin ~irab ~irim ~isau ~isir ~istr ~iten ~ium> ~jeri ~jok> ~kaka ~kan> ~kap> ~kasi ~kiri ~kola ~kspl ~kuh>
 ~kuli ~kut> ~lacu ~lanj ~lari ~laya ~loit ~main ~maks ~mama ~mesu ~mpin ~mpol ~mpua ~muku ~nafk ~naka ~ncii ~ngel
 ~ngi> ~ngin ~ngku ~ngun ~njan ~nte> ~nyik ~nyur ~oal> ~oin> ~oita ~okok ~onak ~orno ~osaa ~payu ~ploi ~pol> ~pona
 ~porn ~psk> ~puan ~rban ~riak ~rim> ~rimi ~rita ~rno> ~roko ~ruh> ~saan ~sau> ~sek> ~sih> ~soal ~splo ~stri ~taku
 ~tang ~tasi ~temu ~tend ~tiap ~tih> ~tua> ~uan> ~uann ~ubit ~udan ~ukin ~uku> ~unga ~urka ~uru> ~utin ~vide ~wab>
 ~yiks ~yuda ~yuru
ppa 3 13+mau 16+tahun anak+dihina anak+dilacurkan anak+perkosa anak+terlantar angkot asal asuh+di baju+di bantu+adik
 bantu+ibu bantu+sekap bapak bapak+dmn bapak+mau bawa+pisau belain bentak bisa+tidak boleh bukan bunuh cerai
 cium+paksa cubit+sampai dan+palak datang+kontrakan dengan dengan+bapak depan+anak di+cipondoh dia+suka diam
 dibully+di dikeroyok+saudara dikit dilempar disebar+foto diteror ditinggal ditinggal+pacar dosen dulu+dia
 foto+jorok foto+pribadi ganti gesekin gesekin+malu grooming+anak hamil+ditinggal harus harus+bagaimana harus+lapor
 istri+tetangga jadi jual kakak+ipar kakak+kunci kandung karawaci kata kawin+paksa ke+anak kelamin kelamin+di
 kelas+lapor keluar+rumah kepada kerja+suka kontrakan+tiap korban+revenge lapor+siapa larang lempar maaf maaf+bapak
 maaf+lansia mabuk mabuk+terus malam+jejeritan malam+saya mantan+nyebar mantan+tiap mau+kawin neror+datang
 ngaji+pegang ngompol nyebar+video pak+ajak pak+pegang pak+sering paman pamer pamer+kelamin panas+dengan pantat
 pegang+murid peluk perkosa+guru perkosa+lapor perkosa+tetangga perlindungan pinggang piring porn porn+harus
 pukul+anak pukul+kalau pulang+pukul punggung revenge revenge+porn rumah+ibu salaki saudara saudara+kelas
 saya+dibully saya+lapor saya+yang sekap+suami sekolah sekolah+sampai selingkuh+dan sering+siram siram siri sita
 suami+amuk suami+pukul suami+tidak takut+lapor teman+kelas temen+sampai tempat+kerja terus+ancam terus+pulang
 tetangga tiap+hari tiap+malam tolong+bantu umur umur+13 ustad visum yang+tidak ~<bap ~<bil ~<bim ~<bun ~<dic ~<dif
 ~<din ~<dos ~<jaw ~<jer ~<jua ~<kab ~<kal ~<kas ~<kel ~<maa ~<mab ~<maj ~<mel ~<nen ~<nge ~<nyo ~<pam ~<pir ~<rev
 ~<sal ~<sam ~<sau ~<seb ~<sel ~<sep ~<tan ~<tel ~<tet ~<thn ~<umu ~<ust ~<vis ~aaf> ~abor ~adi> ~agan ~ahin ~aji>
 ~ajik ~ake> ~alah ~alak ~alo> ~ama> ~amah ~amba ~amen ~amer ~andu ~apah ~apak ~ara> ~araw ~aten ~auda ~awac ~ban>
 ~bapa ~bela ~bert ~bimb ~bole ~bunu ~ceke ~cera ~cucu ~date ~dici ~dicu ~dihi ~dina ~dose ~ekin ~ekol ~elai ~elam
 ~elay ~eluk ~emal ~enda ~enek ~epad ~epon ~erai ~erem ~erli ~etap ~eung ~even ~gaji ~game ~geul ~gga> ~ggeu ~gkot
 ~gomp ~haru ~iam> ~iapa ~iaya ~iciu ~icub ~ihin ~ikaw ~ikit ~ikur ~ikut ~ilem ~ingi ~iram ~iser ~isum ~isur ~ita>
 ~itas ~itel ~iter ~jadi ~jamb ~jang ~jawa ~jika ~joku ~joro ~kabu ~kalo ~kata ~kela ~kepo ~kin> ~knya ~kuan ~kuru
 ~lah> ~lami ~lati ~leh> ~ling ~luk> ~maaf ~mabu ~maji ~mbah ~mela ~mer> ~ming ~miny ~mpan ~mpe> ~namp ~nang ~nek>
 ~nene ~ngas ~nge> ~ngge ~ngik ~ngko ~nonj ~ntak ~ntat ~nump ~oku> ~olah ~oleh ~ondo ~orn> ~orok ~orsi ~osen ~pama
 ~pame ~pelu ~penu ~pere ~ping ~piri ~pond ~rai> ~remp ~rena ~ret> ~reve ~rit> ~rkan ~rlin ~rus> ~sabe ~sala ~sama
 ~saud ~seki ~seko ~seli ~sepu ~sira ~sisw ~sita ~stad ~suru ~tad> ~tan> ~tasa ~tat> ~tela ~teri ~tero ~teta ~thn>
 ~tit> ~tonj ~ucu> ~udar ~ungg ~unuh ~usta ~veng ~visu ~waci ~wini ~yani ~yere
ppa 2 =hurt adik+pakai anak anak+ditinggal anak+ini apa+dengan art atas atas+ajak bantu+bakar bantu+eksibisionis
 bantu+sodomi bapak+lapor bapak+tidak berani cerita cuma+bisa dengan+lansia diam+rok diancam+adik diancam+mantan
 dibacok dieksploitasi+jadi dikeroyok+teman dipukul+majikan foto+diam gang+banget hukum istri+sebelah
 jadi+gelandangan jawab+di jejeritan jual+diri kakak+tiri kalau+marah kdrt+tapi kecil kelas kemarin kena+kdrt
 konsultasi korban+perkosa lama layan maaf+mantan maaf+saya nafkahin+anak neror+rumah ngintip+saya no+telepon
 pacar+paksa padahal pak+minta paksa+melayani paksa+nikah paman+lempar peluk+paksa perempuan+tidak pernah rambut
 renang rok rumah+hp rumah+tangga sampai sampai+telanjang saudara+apa saudara+saya saudara+sudah saya+ada saya+lagi
 saya+tahan saya+warga sebelah sekolah+anak sodomi+karunya suka+main syaratnya tahun tahun+mau tangan+tidak
 telepon+uptd teman+saya terus tetangga+dibawa tetangga+paksa tiap+mabuk tiri+pegang trauma umur+14 uptd uptd+pak
 waktu warga+sini ya ~<ana ~<art ~<cek ~<cuc ~<den ~<did ~<die ~<div ~<huk ~<int ~<jan ~<jej ~<jur ~<kak ~<kat ~<lem
 ~<mam ~<nol ~<pap ~<ppa ~<upt ~<wak ~<ya> ~abet ~ahun ~akan ~akek ~akny ~aktu ~ampe ~anak ~angg ~anti ~art> ~asis
 ~auma ~bah> ~bila ~cara ~ceha ~ceri ~dara ~deoi ~diik ~diku ~dira ~disi ~dita ~divi ~ebel ~ecil ~ehan ~ejer ~ekek
 ~elat ~elem ~empa ~eoin ~erna ~etan ~ewe> ~gan> ~gin> ~huku ~hun> ~iamb ~ibac ~ijam ~iket ~inga ~ipal ~ipel ~ipin
 ~isit ~itin ~iton ~ivid ~jeje ~kak> ~kake ~keci ~kek> ~kekn ~kepa ~kete ~ktu> ~kuti ~ltas ~mabo ~mak> ~mari ~men>
 ~mest ~mpai ~nak> ~nant ~ngan ~ngur ~nta> ~ojok ~pada ~pai> ~pant ~papa ~pele ~pern ~ppa> ~ptd> ~ram> ~rani ~raum
 ~rnah ~sebe ~seka ~sen> ~siri ~sok> ~sult ~tark ~teme ~teru ~tiga ~trau ~uany ~ukum ~ulta ~uma> ~umpa ~umur ~unci
 ~unya ~uptd ~wakt
ppa 0 @1
ppa -2 =birth =smell @first=- ada+orang adik+laki akta ambruk anak+mantan anak+saya apa arab+tolong balita
 bantu+pacar bayar berobat besar butuh+bantu dekat dengan+ibu dengar di+jalan di+pos dikeroyok+temen dinsos disebar
 duit foto+ktp hrd+lapor itu ke kembali kucing kursi+roda lansia+saya lapor+gelandangan lebam masjid mau+bacok
 mau+mandi melahirkan muda ngomong paksa+tanda palsu panunggangan periksa rekam rujuk+suami santunan sayat
 suami+istri tahu tanah tanda tanda+tangan tengah+malam tidak+mau tinggal tinggal+di ~<apa ~<beg ~<bes ~<bgt ~<dui
 ~<duk ~<ged ~<gen ~<gig ~<itu ~<jem ~<ke> ~<kec ~<ker ~<ket ~<kos ~<kua ~<kuc ~<kun ~<lah ~<lin ~<mud ~<mun ~<sar
 ~<str ~<tam ~<tau ~<taw ~<tip ~<tok ~<tum ~<umr ~aan> ~abel ~agi> ~akta ~alit ~alsu ~anah ~ange ~aran ~are> ~asji
 ~atia ~azah ~bam> ~baru ~batu ~bero ~besa ~bgt> ~bini ~bruk ~carn ~dah> ~dibi ~dins ~duit ~ebam ~ekat ~elap ~emat
 ~endi ~epat ~esar ~gak> ~gen> ~gera ~gomo ~gong ~hirk ~iang ~iar> ~ikun ~ipu> ~irka ~iseb ~izin ~jid> ~kang ~kany
 ~keca ~kos> ~kta> ~kuci ~laka ~lapa ~liat ~liha ~lik> ~lsu> ~masj ~mbat ~mbru ~meng ~mong ~muda ~napa ~ngen ~ngka
 ~ntah ~nten ~nyan ~nyar ~omon ~onga ~pals ~pan> ~pat> ~pemb ~pera ~rang ~ras> ~ris> ~seja ~sera ~sing ~sjid ~stas
 ~sul> ~tama ~tana ~tand ~tau> ~trik ~tuk> ~ucin ~uda> ~uit> ~umpu ~uta> ~wong ~yany ~zah> ~zin>
ppa -3 =blaze =drill =food =limp =stir =well @=darurat @=poli_jiwa @=ugd_malam @first=darurat @first=trc
 @first=ugd_malam ambulans bantu+saya banyak bapak+tua bau bawa bener berapa buka dapet data dengan+hrd di+kamar
 di+pasar di+rumah dikeroyok+pulang dinas dipukul+terus diri dokter gelandangan+di habis hrd ibu+hamil ibu+saya ini
 kakak+tkw kapan kasih kayu kecil+dipukul keluarganya kontrakan kursi lebam+perum maling mobil nafkah naik nomor
 odgj+lari pacar+pak pagi pembantu perum perum+villa pkh polisi pos pulang+sekolah punya roda rt sakit sampah
 saudara+sebelah saudara+tetangga saya+dibawa saya+kunci sekarang+di suami+temen sudah tabrak telanjang+harus tengah
 terus+dengan tetangga+sekap tiri+sampai villa villa+tangerang warga ~<bac ~<bar ~<bat ~<bau ~<bel ~<ben ~<boc ~<dek
 ~<diu ~<dok ~<gad ~<ger ~<hab ~<hal ~<hrd ~<ini ~<kap ~<ken ~<kom ~<kon ~<lam ~<lia ~<lon ~<mob ~<mot ~<nai ~<nom
 ~<par ~<pet ~<pkh ~<pos ~<pro ~<pun ~<rod ~<rt> ~<sak ~<sin ~<sta ~<sud ~<sus ~<ten ~<tim ~<tin ~<uda ~<vil ~abra
 ~ahan ~akit ~alik ~alin ~ambr ~ambu ~ana> ~angu ~ans> ~apa> ~apet ~arah ~ari> ~asa> ~ayar ~ayu> ~bara ~bata ~bau>
 ~baya ~bel> ~bene ~beng ~biar ~brak ~buh> ~buny ~cing ~dam> ~dape ~deka ~diri ~dokt ~ebak ~eden ~elur ~ener ~enti
 ~erah ~erba ~erik ~erob ~erum ~gar> ~gas> ~gigi ~habi ~hrd> ~ihan ~ilet ~illa ~ini> ~inso ~iran ~item ~itu> ~jol>
 ~juk> ~kam> ~kapa ~kara ~kayu ~keba ~keja ~kemb ~kena ~ker> ~ket> ~komp ~kter ~kun> ~kurs ~lang ~lant ~leba ~let>
 ~lisi ~lla> ~lung ~mana ~mbal ~mbul ~mobi ~mor> ~moto ~naik ~nakn ~nal> ~nasi ~ner> ~neri ~ngar ~nomo ~ntar ~ntra
 ~obil ~oda> ~okte ~olis ~omor ~ongk ~pagi ~pam> ~panu ~peru ~pinj ~pkh> ~pori ~pos> ~puny ~rak> ~rant ~rapa ~rgan
 ~riks ~roba ~roda ~saha ~saki ~sini ~suda ~suk> ~tabr ~teng ~ter> ~tian ~tik> ~tong ~trak ~uat> ~udah ~ukan ~unan
 ~urah ~urat ~ursi ~vill ~warg ~yar>
ppa -4 # 3+hari =mad =money =thanks @=santunan @=trc @first=poli_jiwa @first=santunan abis aja alat bacok belum bpjs
 daftar darah dari depan+rumah di+kandang di+kontrakan di+perempatan gratis hari+tetangga istri+lari kaki kerja+di
 lain lampu listrik mau+terjun meninggal minggu motor nama obat pak+tolong pasar pasung pegang+saya perempatan
 puskesmas rujuk rumah+saya rusak saya+dikeroyok saya+mau saya+odgj sebelah+sekap sekap+anak tangerang terjun
 terlantar+anak tetangga+denger tidur+di tiri+saya tkw tkw+dipukul uang warung ~<abi ~<akt ~<amb ~<ara ~<bed ~<bpj
 ~<daf ~<dap ~<dim ~<gel ~<gra ~<kan ~<kes ~<lai ~<leb ~<lis ~<mas ~<oba ~<pag ~<pin ~<pol ~<pus ~<rek ~<ruj ~<san
 ~<sat ~<sum ~<tab ~<tkw ~<uan ~ada> ~afta ~ahir ~aik> ~aja> ~alat ~ang2 ~apan ~arga ~arny ~arun ~asny ~asun ~atis
 ~atu> ~ayat ~bany ~belu ~bera ~bpjs ~daft ~dari ~dima ~elum ~enin ~erap ~erju ~esma ~ftar ~gal> ~ggal ~ggu> ~grat
 ~han> ~ian> ~inas ~isi> ~jun> ~kaki ~kaya ~kesm ~kont ~lamp ~list ~lita ~lonc ~lum> ~mali ~meni ~mpah ~nama ~ncat
 ~nda> ~ng2> ~ngah ~nggi ~nik> ~nsos ~ntai ~nung ~onca ~ontr ~pasu ~peri ~pet> ~pjs> ~poli ~pusk ~rah> ~raka ~rat>
 ~rati ~reka ~rjun ~ruju ~ruk> ~rum> ~rusa ~sang ~sin> ~skes ~smas ~sos> ~tah> ~tai> ~tany ~tara ~tkw> ~tuna ~ujuk
 ~uran ~usah ~usak ~uske ~waru ~yat>
ppa -5 =height =office =wait @=alat_bantu @first=alat_bantu ada ada+anak anak+perempuan ancam+mau arab bayi bikin
 dari+rumah di di+arab dipukul+majikannya dipukul+orang disebar+mantan gang guru+lapor hilang jam kandang
 kelas+sampai ktp kumat kunci+di laki+pamer lapor+murid lari+dengan lebam+lapor majikannya mana murid+dipukul
 nafkah+anak pembantu+dipukul sampai+lebam saya+takut ~<,> ~<ada ~<ala ~<bal ~<ber ~<bik ~<car ~<dar ~<di> ~<gan
 ~<hil ~<kay ~<keb ~<kej ~<ktp ~<kum ~<kur ~<men ~<nya ~<pas ~<pen ~<rus ~<sem ~<war ~abis ~air> ~ak2> ~anan ~arab
 ~ayi> ~bali ~bat> ~bayi ~biki ~bis> ~cat> ~dann ~gah> ~gela ~hila ~ikin ~ilan ~ingg ~ktp> ~kuma ~lahi ~lan> ~lasn
 ~lat> ~mann ~mas> ~mban ~mpu> ~ning ~ntun ~nyak ~obat ~otor ~pasa ~pata ~peng ~rab> ~rik> ~snya ~sung ~tar> ~terj
 ~tis> ~tor> ~uang ~umat ~yak>
ppa -6 =arms =beast =dead @=bedah_rumah @=damkar @=pangan @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=pangan @first=puskesmas @first=slrt bapak+pukul bapak+tiap cari denger jalan kk mati saya+disebar ~<bay
 ~<jal ~<jam ~<kk> ~<mat ~<min ~alan ~ampu ~anda ~anya ~atan ~ati> ~cari ~emba ~eng> ~enge ~eran ~ger> ~jala ~jam>
 ~mat> ~mati ~nan> ~ran> ~rnya ~sak>
ppa -7 =force =sick @=dukcapil @=kerja @first=dukcapil bakar+suami perempuan+perkosa perkosa+paman suami+tolong
 tetangga+bakar ~kann ~nger
ppa -8 =road @=polisi @first=kerja @first=polisi odgj ~<odg ~<pem ~aku> ~dgj> ~odgj
ppa -9 diancam+disebar mantan+pacar
ppa -10 anak+dipukul pribadi+saya
ppa -11 ~<aku
alat_bantu 12 polio ~<bud ~<pol ~bude ~lio> ~olio ~poli
alat_bantu 11 budek congek ~<con ~dek> ~gek> ~ngek ~onge ~udek
alat_bantu 10 ngesot ~cong ~esot ~geso ~nges ~sot>
alat_bantu 9 kruk ~<kru ~<nge ~kruk ~ruk>
alat_bantu 8 budeg ~deg> ~udeg
alat_bantu 7 =arms @=alat_bantu @first=alat_bantu alat alat+bantu buntung kaki kaki+buntung kasur kursi kursi+roda
 roda rungu tongkat tuna tuna+rungu walker ~<ala ~<kur ~<pal ~<rod ~<run ~<ton ~<tun ~<wal ~aki> ~alat ~alke ~asur
 ~bunt ~gkat ~kaki ~kasu ~kat> ~ker> ~kurs ~lat> ~lker ~ngu> ~oda> ~pals ~roda ~rsi> ~sur> ~tong ~tuna ~una> ~ungu
 ~ursi ~walk
alat_bantu 6 =tale alat+dengar bantu+dengar butuh+alat dengar kaki+palsu palsu pinjam stroke tulang ~<den ~<dif
 ~<kak ~<kas ~<mes ~<pin ~<str ~<tul ~alsu ~deng ~enga ~enge ~gar> ~inja ~inje ~itus ~lann ~lsu> ~ngar ~ngka ~njam
 ~njem ~oke> ~ongk ~oste ~pinj ~pros ~puta ~roke ~rung ~stro ~trok ~tula ~ubit ~utas
alat_bantu 5 80+tidak =office =sick amputasi bantu+ada bantu+kursi belakang+luka berdiri bisa+jalan butuh
 butuh+kursi cuma denger denger+alat di+rumah difabel disabilitas dorong habis+amputasi karena keluar+rumah khusus
 kuat kuat+berdiri kuping lahir lahir+tanpa lansia+bantu lumpuh mau mlaku ngajuin orang+tua pampers pampers+lansia
 pasien roda+untuk sepatu tahun tangan tangan+palsu tanpa+kaki tidak+kuat tiga tongkat+kaki tulang+belakang
 tunanetra umur+80 untuk+orang walker+untuk ~<,> ~<amp ~<bun ~<but ~<ced ~<cum ~<dig ~<dor ~<khu ~<kua ~<kup ~<lah
 ~<lum ~<mau ~<mla ~<pam ~<pen ~<pro ~<tig ~abel ~abil ~abis ~ahun ~ajui ~anet ~anny ~aran ~aren ~asa> ~asie ~atu>
 ~bel> ~berd ~bili ~bis> ~bitu ~bok> ~bral ~butu ~cede ~cuma ~dera ~difa ~disa ~doro ~ebra ~eder ~elak ~ena> ~ende
 ~erdi ~ers> ~ertu ~esin ~etra ~fabe ~gaju ~gen> ~ger> ~ggul ~gul> ~hir> ~hun> ~husu ~ien> ~ifab ~iga> ~ilit ~isab
 ~itas ~jem> ~juin ~kang ~khus ~kuat ~kupi ~kura ~laka ~laku ~lita ~lump ~mau> ~mbok ~mert ~mlak ~mper ~mpuh ~nane
 ~nden ~netr ~ngaj ~ngen ~nger ~nggu ~nnya ~ora> ~oron ~pamp ~pasi ~patu ~pend ~peng ~pers ~ping ~puh> ~ral> ~rasi
 ~rdir ~rena ~rong ~rost ~rtua ~sabi ~sepa ~sien ~tas> ~tiga ~tra> ~tua> ~tus> ~uat> ~uin> ~uma> ~umpu ~untu ~upin
 ~usus ~utuh
alat_bantu 4 =body =rails abis ada+kursi ada+pinjam ajuin anak+lahir bantu bantu+alat bantu+kaki bantu+kruk bapak
 belakang berapa+lama berdiri+ada biar butuh+tongkat celebral celebral+palsi cp dapet dari+dinsos dari+pemkot
 dekubitus dengar+dari dengar+gratis dengar+mana dinsos doang empat gemeter gendong gratis habis harus jalan
 kaki+empat kasur+dekubitus keluar kena korsi korsi+roda kurang kurang+denger kursi+dorong kursi+untuk lansia+budeg
 lansia+lumpuh lansia+sudah lumpuh+mau mau+kursi mau+punya mesin minjem minta+kursi operasi palsi palsu+untuk
 pasien+pinjam pemkot pendengaran pinjam+kursi potong prostesis ranjang ranjang+pasien roda+dari saya+warga
 sepatu+khusus tapi telinga tidak+bisa tidak+denger tidak+tiasa tunarungu umur untuk warga+sini yang+ada ~<.> ~<aba
 ~<abi ~<aju ~<bap ~<ber ~<bes ~<bua ~<cel ~<cp> ~<dap ~<doa ~<dr> ~<gem ~<gra ~<hab ~<kor ~<ope ~<ort ~<pem ~<pot
 ~<ran ~<sep ~<set ~<tah ~<tap ~<umu ~<unt ~<wis ~ahir ~alan ~alsi ~ampe ~anti ~apak ~apet ~asih ~atah ~atis ~bant
 ~bapa ~besi ~biar ~buat ~cele ~daks ~dape ~deku ~dins ~diri ~doan ~dong ~ekub ~eleb ~elia ~emet ~emko ~endo ~engk
 ~epat ~era> ~esis ~gara ~geme ~gend ~grat ~habi ~haru ~iasa ~inta ~iri> ~jala ~jam> ~jema ~kare ~kors ~kot> ~kubi
 ~lebr ~lsi> ~mak> ~mata ~mesi ~minj ~mkot ~mput ~mur> ~naru ~ndon ~nga> ~nti> ~ntuk ~oang ~oper ~orsi ~ortu ~oton
 ~pat> ~pemk ~pet> ~poto ~ranj ~rati ~rtu> ~sis> ~stes ~sus> ~tahu ~tapi ~tasi ~teli ~tesi ~tuh> ~tuk> ~tung ~uar>
 ~umur ~unar ~uran ~wis>
alat_bantu 3 # =ask =elder abis+operasi ada+tidak alat+jalan ambil+mana amputasi+tolong anak+saya apa+ada
 bantu+budek bantu+jalan bantu+untuk bapak+habis bapak+lumpuh bapak+saya bapak+umur bekas beli berdiri+bisa
 berdiri+dapet berdiri+minta berjalan berjalan+tolong bisa bisa+berjalan bisa+minjem budek+alat budek+takut
 bukan+minta butuh+kaki butuh+sepatu cara congek+di copot dapet+kursi difabel+mau ganti+tongkat gemeter+pegang
 gratis+ada harus+kemana ibu ibu+habis ibu+tidak ibu+umur jalan+gemeter juga juga+tidak kacamata kaki+4 kaki+pengkor
 kalau kamar+mandi kasur+angin kata kereta kereta+dorong kuat+mlaku lansia+saya lansia+umur luka lumpuh+minta
 mahal+banget masih+ada mau+ajuin minta minta+alat minta+tongkat netra+butuh ngajuin+kruk ngesot+sekarang nya
 nya+jalan panggul patah pegang+tembok pendengarannya pengkor penyandang penyandang+disabilitas perlu pernah pinggul
 pinjeman roda+bisa saudara+budeg saya+difabel sejuta siapa+yang sini tanpa tembok tembok+mulu tiasa tolong+bantu
 tua tua+saya tukang+las tunadaksa tunarungu+mau tunggu+berapa untuk+bapak untuk+keluar untuk+penyandang yang+urus
 ~<ban ~<bek ~<bia ~<bis ~<cop ~<did ~<dim ~<dis ~<dok ~<dua ~<emp ~<eng ~<gen ~<ibu ~<jal ~<jug ~<kal ~<lec ~<luk
 ~<min ~<nen ~<nye ~<pat ~<teu ~<tia ~<tua ~<uku ~abah ~acam ~adak ~ake> ~aku> ~alau ~anpa ~antu ~asi> ~aun> ~ayu>
 ~bahk ~bann ~beka ~bela ~beli ~beng ~berj ~bila ~bisa ~cama ~copo ~dany ~dia> ~dima ~ecet ~ejut ~ekas ~eli> ~elin
 ~embo ~enya ~erat ~eret ~erlu ~esi> ~eta> ~gada ~ggan ~gin> ~gitu ~iar> ~iau> ~ibu> ~igen ~iman ~inga ~inso ~isa>
 ~jama ~juga ~kah> ~kala ~kas> ~kena ~kere ~lahi ~lan> ~lau> ~liau ~luka ~maki ~mare ~masi ~mete ~mint ~moho ~mpat
 ~nada ~nek> ~neng ~njan ~npa> ~nta> ~ntu> ~nyai ~nyan ~odan ~ong> ~opot ~paka ~pake ~pata ~peny ~pera ~perl ~pern
 ~pot> ~reta ~rjal ~rlu> ~rnah ~rose ~seju ~sete ~simb ~sin> ~siny ~tah> ~tanp ~taun ~ter> ~teu> ~tias ~tis> ~uga>
 ~ukur ~uli> ~ulu> ~unad ~unan ~uru> ~yai>
alat_bantu 2 6+masih =kin =wait abis+untuk ada+bantu aja ajuin+kursi angin bayar bengkok bisa+bangun bisa+minta
 bisa+mlaku cara+ngajuin congek+harus cp+umur cuma+bisa dari dari+pemerintah decubitus di+toko dia dokter
 gendong+kmana2 gratis+tapi hoyong jalan+butuh jalan+pakai jalan+susah kaki+tiga kasur+doang kata+dokter ke+kamar
 ketiak kmana2 kmana2+parah kuat+jalan lagi lama lansia lansia+jalan las lemas leumpang luka+tolong lumpuh+hoyong
 maaf+congek maaf+ngesot maaf+tuna mahal makasih+kursi mana masih masih+gendong mata mau+dapet mau+ganti mau+tongkat
 mengajukan mesti minjem+kursi nanti netra ngajuin+alat ngesot+saya pakai pegang pemerintah pinjem+kursi punya+kursi
 roda+bagaimana roda+copot roda+khusus rumah+sakit saya+cuma saya+rusak sebelah sekarang stroke+di struk sudah+tidak
 tidak+pernah tongkat+ketiak tongkat+putih tongkat+untuk tongkat+yang tuna+netra tunggu umur+6 untuk+tunanetra
 walker+lansia ~<dec ~<dek ~<din ~<hoy ~<kac ~<kat ~<ken ~<kul ~<lag ~<lan ~<las ~<man ~<mba ~<moh ~<net ~<pun ~adan
 ~ajuk ~akaa ~akah ~akai ~akin ~aksa ~alu> ~anja ~ansi ~anya ~araw ~arus ~ata> ~cela ~cet> ~cubi ~dan> ~dari ~decu
 ~dido ~dige ~digo ~dokt ~ecel ~ecub ~egan ~ekar ~emal ~emer ~erna ~esti ~eter ~etia ~eump ~gant ~gkok ~gkor ~gsel
 ~hoyo ~idor ~imbo ~ipat ~isan ~kaan ~kaca ~kata ~kman ~kor> ~kter ~kulo ~lagi ~leum ~lipa ~luru ~meri ~nant ~ngin
 ~ngko ~nsia ~nsos ~nyuw ~okte ~oyon ~pega ~peme ~rann ~rawa ~ren> ~rint ~sebe ~sema ~sih> ~sini ~sos> ~stru ~temb
 ~tiak ~tuli ~ulo> ~umen ~uta> ~uwe> ~wun> ~yand ~yong ~yuwu
alat_bantu -2 =heart =urgent alamat ambruk bantu+lansia bpnt buka dari+kemarin datang dekat di+pinggir hamil laki
 lansia+jatuh linglung listrik mau+untuk minum ngajuin+bpnt online pengaduan petugas rumah sakit santunan saya+sudah
 sekolah semua suami syaratnya+apa temen tetangga tipu untuk+pengaduan ~<bal ~<boc ~<bpn ~<dat ~<jad ~<jua ~<kam
 ~<keb ~<kep ~<kun ~<lia ~<lin ~<lis ~<muk ~<nas ~<onl ~<psi ~<pul ~<rek ~<sak ~<san ~<sem ~<sta ~<suk ~<tem ~<ten
 ~<tru ~abur ~acar ~adi> ~adua ~akit ~amil ~anca ~andu ~ang> ~anga ~atia ~bil> ~bpnt ~bruk ~data ~ding ~ekol ~emat
 ~embu ~emua ~erem ~erin ~etug ~gera ~glun ~hami ~ine> ~ingl ~inum ~ipu> ~iran ~iria ~istr ~kant ~karu ~keba ~kete
 ~kir> ~kola ~kons ~kut> ~lah> ~laya ~line ~list ~lok> ~mali ~mang ~mbru ~mela ~mil> ~minu ~napa ~nglu ~ngun ~nika
 ~nlin ~ntra ~num> ~olah ~onga ~onli ~par> ~petu ~pnt> ~psik ~raka ~ret> ~ruma ~saki ~sar> ~seko ~semb ~sian ~snya
 ~stri ~suam ~teme ~teta ~tian ~tipu ~trak ~tuga ~uami ~uan> ~ugas
alat_bantu -3 =client =drill =home =limp =nature =seek @=ugd_malam @first=trc @first=ugd_malam air bakar bansos
 banyak baru bau bayi beras bisa+tidak butuh+bantu cari depan dipukul ditinggal gang jual kepala lari malam masuk
 mobil motor nomor pindah pinggir polio+tetes pukul sendiri sudah+lama suka taman tetes tidak+punya tidur tidur+di
 warung ~<air ~<bak ~<bar ~<bat ~<bau ~<baw ~<bed ~<cek ~<dib ~<dic ~<dij ~<dip ~<dir ~<hal ~<jl> ~<kej ~<ket ~<kom
 ~<kos ~<kot ~<lak ~<lar ~<mas ~<mat ~<mob ~<mot ~<nik ~<nom ~<nya ~<pan ~<pet ~<pos ~<puk ~<rum ~<sal ~<sat ~<ser
 ~<sua ~<tin ~<war ~ahu> ~ak2> ~akan ~akar ~alin ~ama> ~ambr ~anda ~anso ~anta ~aru> ~asar ~asuk ~atan ~awa> ~ayi>
 ~baka ~bans ~bany ~baru ~bau> ~bawa ~bayi ~beda ~buh> ~bung ~cari ~cek> ~cing ~daha ~dam> ~deka ~depa ~diba ~dipu
 ~diti ~duan ~dur> ~ebak ~ekat ~elat ~empu ~endi ~epal ~epan ~eran ~erus ~etan ~etes ~gadu ~gas> ~ggir ~gigi ~gir>
 ~guru ~hari ~ikah ~ikan ~ilan ~inda ~ipuk ~isi> ~itin ~jak> ~jual ~kabu ~kama ~kepa ~kolo ~komp ~kont ~kota ~laki
 ~lam> ~lant ~lung ~masu ~mat> ~mban ~mera ~mobi ~moto ~mua> ~nal> ~ndah ~ndan ~ndir ~ngam ~ngku ~ngur ~nik> ~nomo
 ~obil ~omor ~ontr ~otor ~pan> ~peru ~pind ~rah> ~rian ~ring ~saha ~sant ~semu ~send ~suka ~tama ~tan> ~teri ~tes>
 ~tete ~tidu ~uka> ~umah ~unga ~waru ~yak>
alat_bantu -4 =birth =breath =height =poor =seen =still =stir @=darurat @=trc @first=darurat ambulans belum dengan
 di+jalan di+trotoar gelandangan hari hilang kk lampu lapor meninggal ngesot+minta obat orang puskesmas surat
 tidak+ada trotoar ~<akt ~<amb ~<dep ~<gan ~<gel ~<hil ~<kab ~<kk> ~<kon ~<lap ~<mal ~<mel ~<ngu ~<oba ~<pad ~<pus
 ~<sam ~<sen ~<tam ~<tet ~<tro ~akny ~ala> ~alam ~aman ~ambu ~anan ~ans> ~apor ~aya> ~belu ~bula ~bur> ~elum ~emba
 ~erja ~esma ~gang ~han> ~hila ~ian> ~idur ~kar> ~kesm ~ket> ~knya ~kul> ~lana ~land ~lapo ~lum> ~mala ~mas> ~mbul
 ~meni ~mpu> ~nasi ~ngga ~nyak ~oar> ~obat ~oran ~otoa ~pada ~por> ~puku ~pusk ~sama ~smas ~sura ~tak> ~tar> ~teng
 ~toar ~tor> ~trot ~ual> ~uang ~uarg ~ukul ~ung> ~uske
"""
