"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
bedah_rumah 2 atapnya+tinggal bisa+tutup dengan dinas+apa dinding+rumah genteng+melorot harus+kemana janda kabeh kami
 kandang kaya+kandang keropos+pintu kusen kusen+keropos maaf+dinding maaf+rumah mandi mau+bener melorot miring
 orang+miskin panggung parah pintu+tidak program rehab+rumah rtlh+dinas rumah+lansia rumah+orang rumah+panggung
 rumah+saudara rumah+saya rumah+sudah saya+bocor sehat+di sudah+kaya terpal tinggal+terpal tolong+rumah urus+rtlh
 warisan ~<ban ~<jan ~<kus ~<man ~<mir ~<pec ~<rus ~abeh ~ahu> ~ali> ~andi ~beh> ~bok> ~dibe ~disu ~ecah ~elor ~embo
 ~erpa ~etak ~ggal ~ggun ~gram ~gung ~iban ~isur ~jand ~kalo ~kami ~kand ~kot> ~kuse ~loro ~mana ~mand ~mbok ~melo ~miri
 ~ndan ~ndi> ~ntu> ~ogra ~orot ~pal> ~para ~prog ~reta ~rogr ~rpal ~sak> ~sama ~terp ~usen
bedah_rumah -2 =tale @1 @=santunan @first=poli_jiwa air atm atm+rusak bantu+umkm butuh depan hilang lapor maaf+bantu
 mati orang pak sekolah tiang+wifi tidur+di umkm umkm+di wifi wifi+hampir ~<air ~<atm ~<but ~<dep ~<ham ~<hil ~<kec
 ~<nge ~<pas ~<sua ~<sub ~<tam ~<umk ~<wif ~aan> ~alin ~apak ~ati> ~atm> ~awa> ~bat> ~butu ~depa ~ekol ~elan ~epan ~gan>
 ~gela ~hila ~ifi> ~jam> ~kul> ~mas> ~mati ~mkm> ~mpa> ~nan> ~ngan ~ning ~obat ~olah ~puku ~rik> ~sar> ~seko ~tor> ~ual>
 ~ukul ~umi> ~umkm ~utuh ~wifi
bedah_rumah -3 =beast @=alat_bantu @=damkar @first=alat_bantu @first=damkar @first=puskesmas ada ada+yang bantu+tidak
 di+rumah ibu ke kerja kk ktp lama malam masuk odgj sudah+lama tabrak ~<ada ~<bay ~<dar ~<dip ~<ibu ~<ke> ~<kel ~<kk>
 ~<ktp ~<kur ~<lam ~<men ~<nya ~<odg ~<ora ~<yg> ~abra ~alam ~ang> ~apor ~asuk ~brak ~dgj> ~elua ~erja ~etim ~ian> ~ibu>
 ~ilan ~ini> ~kelu ~kerj ~keti ~ktp> ~lah> ~lama ~lapo ~ling ~luar ~mala ~man> ~masu ~odgj ~oran ~por> ~ran> ~rang ~rja>
 ~suk> ~tabr ~tuh> ~uka> ~ung>
bedah_rumah -4 =drill @=kerja @=pangan @=ppa @=puskesmas @=slrt @first=kerja @first=pangan @first=ppa di jalan ~<ber
 ~<di> ~<jal ~<kak ~<ket ~<mal ~<pak ~<sek ~<tab ~air> ~alan ~ampu ~anga ~ari> ~jala ~pak> ~rak> ~tang
bedah_rumah -5 @=dukcapil @=polisi @first=dukcapil @first=polisi @first=slrt ~lan>
bedah_rumah -8 @first=-
santunan 9 uang ~<uan ~ahli
santunan 8 @=santunan @first=santunan duka kafan ~<duk ~<kaf ~afan ~duka ~fan> ~kafa ~uang
santunan 7 ahli ahli+waris kubur santunan waris ~<ahl ~<kub ~<san ~<war ~aris ~bur> ~gubu ~hli> ~kubu ~nan> ~ngub ~ntun
 ~ris> ~sant ~tuna ~ubur ~uka> ~unan ~wari
santunan 6 =office biaya dana duit duit+duka lelayu meninggal meninggal+ada uang+lelayu ~<,> ~<bia ~<dui ~<lel ~<men
 ~antu ~atia ~biay ~dana ~duit ~emat ~enin ~gal> ~ggal ~hlil ~ian> ~iaya ~ingg ~layu ~lela ~meni ~ngga ~ning ~tahl ~tian
 ~uit>
santunan 5 # biaya+tahlil klaim mati santunan+mati tahlil uang+duka urus+santunan ~<dan ~<kla ~<mat ~<ngu ~<tah ~aim>
 ~ana> ~ati> ~ayu> ~buri ~elay ~kema ~klai ~laim ~lil> ~mati ~urin
santunan 4 7+hari ada+uang bantu+kain bapak+meninggal baru hari+meninggal kain kain+kafan mau+urus uang+kafan ~<dap
 ~<kai ~<kem ~ain> ~apa> ~apak ~arga ~aru> ~baru ~kain ~rga> ~rin>
santunan 3 =ask ada+santunan ada+tidak apa apa+ada bantu+biaya bapak baru+meninggal biaya+kubur dana+duka dapet
 lansia+meninggal mahal saudara saudara+miskin uang+mati untuk+orang ~<alm ~<apa ~<bap ~<bar ~<mah ~<sau ~<waf ~afat
 ~ahal ~alma ~apet ~arhu ~auda ~bapa ~bura ~dape ~emak ~fat> ~hal> ~lmar ~maha ~marh ~nger ~rhum ~saud ~uarg ~udar ~ulan
 ~wafa
santunan 2 ada berapa dana+mati dari+walikota hari kafan+pak klaim+mati mampu meninggal+bisa meninggal+dapet
 meninggal+saudara saudara+tidak tangerang tidak+dari tidak+mampu untuk warga ~<ada ~<aya ~<mam ~<sed ~<unt ~ada> ~ang>
 ~ara> ~gera ~hari ~kota ~ntua ~ntuk ~ota> ~pet> ~tuan ~tuk> ~untu ~warg
santunan -2 @=slrt ada+biaya ada+orang kemana kk ktp lapor sekolah surat urus+pemakaman ~<amb ~<bay ~<jam ~<ket ~<kk>
 ~<ktp ~<kur ~<mak ~<mal ~<mas ~<pas ~<pin ~<pus ~<sia ~<tid ~alam ~anda ~arah ~asar ~asi> ~bat> ~dang ~ekol ~elan ~eman
 ~gang ~kar> ~kola ~ktp> ~kul> ~lam> ~ling ~mana ~mann ~mas> ~olah ~oran ~pan> ~puku ~rat> ~seko ~skes ~tan> ~tar> ~ukul
 ~ung>
santunan -3 =beast =drill =still @=alat_bantu @=bedah_rumah @=damkar @=kerja @=ppa @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=ppa anak jalan kerja odgj ~<akt ~<ana ~<dip ~<ga> ~<jal ~<kon ~<lap ~<man ~<min ~<odg
 ~<pak ~<pen ~<sek ~<sur ~<yg> ~akan ~anak ~anga ~angg ~apor ~dgj> ~erja ~ini> ~jala ~kerj ~lah> ~lapo ~mah> ~nak> ~odgj
 ~por> ~rah> ~ran> ~rja> ~sura ~urat
santunan -4 @=pangan @=polisi @=puskesmas @first=pangan @first=polisi @first=puskesmas ada+yang bantu+tidak rumah saya
 yang yang+urus ~<ker ~<per ~<rum ~<say ~<ter ~<yan ~alan ~gan> ~kan> ~ngan ~ruma ~saya ~umah ~yang
santunan -5 =heart =road =work @1 @first=dukcapil di tidak+ada ~<di> ~ing>
santunan -6 @=dukcapil @first=- @first=slrt
slrt 13 butuh+uang
slrt 11 fakir ~<fak ~akir ~faki ~kir>
slrt 10 bantu+makan
slrt 9 uang yatim ~<uan ~<yat ~atim ~tim> ~yati
slrt 8 @=slrt @first=slrt hidup+susah kis miskin pasar+murah pkh slrt susah+tolong ~<kis ~<mis ~<pkh ~<slr ~iski ~kis>
 ~lrt> ~misk ~pkh> ~skin ~slrt ~uang
slrt 7 =office anak+yatim bansos dtks kks makan+syaratnya murah pasar sktm ~<dtk ~<kks ~<mur ~<skt ~anso ~asar ~bans
 ~dtks ~eras ~kin> ~kks> ~ktm> ~mura ~nsos ~sktm ~sos> ~tks>
slrt 6 bantu+saya bayar beras bpjs cari+bantu desil dtsen itu+apa kartu kering lansia+miskin makan mampu minta+beras
 popok sekolah+tidak slrt+itu tidak+mampu tidak+sekolah ~<bpj ~<des ~<dts ~<kar ~<mam ~<pop ~<sus ~akan ~ampu ~artu
 ~ayar ~baya ~bera ~bpjs ~desi ~dtse ~esil ~gana ~inga ~kart ~keri ~mamp ~mpu> ~opok ~pasa ~pjs> ~pok> ~popo ~ras> ~rtu>
 ~sen> ~sil> ~tsen ~ungg ~yar>
slrt 5 bayar+kontrakan bayar+rs bpnt kartu+kks kering+biaya kip kis+mati mau mau+minta pbi perlu rastra rs sembako susu
 tidak+bisa tidak+punya uang+bayar ~<bay ~<bel ~<bpn ~<car ~<kip ~<lan ~<mak ~<mau ~<pas ~<pbi ~<ras ~<rs> ~<sem ~<tun
 ~ako> ~astr ~bako ~bpnt ~erin ~erlu ~kip> ~mau> ~mbak ~ntua ~pbi> ~perl ~pnt> ~rast ~rlu> ~sar> ~semb ~stra ~susu ~tra>
 ~tuan ~uan> ~usu>
slrt 4 =drill ada+duit ada+uang anak+tidak bantu+popok bantu+telur bantu+tunai bantu+untuk beli beli+beras belum
 berhenti+sekolah biaya blt cara+masuk daftar daftar+kip dapat data dtks+bagaimana hidup karena lanjut lulus+sd
 makan+untuk masuk+dtsen minta+bantu nama orang+miskin penerima perlu+makan pkh+ibu popok+lansia punya rt sd+tidak
 sekolah sktm+untuk telur+untuk tidak+ada tidak+lanjut urus+sktm ~<ban ~<ber ~<bia ~<blt ~<daf ~<dap ~<dat ~<gra ~<hid
 ~<jut ~<nam ~<rt> ~afta ~angg ~anju ~anto ~apan ~apat ~aren ~bagi ~beli ~belu ~biay ~blt> ~cair ~cek> ~core ~daft ~dapa
 ~data ~dup> ~ekol ~eli> ~elum ~emba ~ener ~erim ~ftar ~hidu ~iaya ~idup ~ima> ~inta ~jut> ~juta ~kare ~kola ~lanj ~lum>
 ~maka ~nama ~neri ~njut ~olah ~oret ~pene ~puny ~rena ~rima ~seko ~tung ~urah
slrt 3 =ask =not atensi atensi+yatim bagi bagi+bantu bantu bantu+beras bantu+di banyak+butuh bapak+stunting bayar+kota
 bayi+gratis belum+cair berhenti bisa+bayar bisa+beli bisa+digesek blt+saya bpjs+bayar bulan+ini cair cari cek cek+dtks
 daftar+dtks daftar+kis daftar+penerima dan+popok dari+daftar desil+tinggi di+dtks di+rumah digesek indonesia
 indonesia+sehat itu iuran iuran+bpjs janda kapan karena+biaya kartu+indonesia kartu+tidak kasih kasih+bagi keluar+dari
 kis+gratis kks+hilang kok kontrakan+usir kosong kota lanjut+tidak lansia+anak lulus maaf+tidak mahal+minta mau+bpjs
 mau+ngajuin minta nama+saya ngajuin+bpnt nganggur nunggak padahal pernah pilih pilih+kasih popok+bayi pos punya+uang
 rs+di rt+pilih rumah+saya sanggup saya+butuh sd sekolah+biaya sekolah+karena sktm+mana stunting stunting+pak
 surat+miskin susah susu+dan tahu+tidak tidak+pernah tidak+sanggup tunai tunggal tunggal+cari untuk+anak ~<ate ~<cai
 ~<cek ~<dig ~<ila ~<ind ~<itu ~<iur ~<jan ~<kap ~<ken ~<kok ~<kot ~<lul ~<man ~<nga ~<pen ~<pil ~<pos ~<pun ~<sd> ~<sek
 ~adah ~agi> ~ahal ~akti ~ana> ~antu ~aten ~bant ~berh ~blok ~cari ~daha ~dige ~done ~elua ~ena> ~ensi ~erhe ~esia ~gaju
 ~ggak ~ggup ~gup> ~gur> ~hal> ~hent ~iges ~indo ~iura ~jand ~kapa ~kok> ~koso ~ktif ~lah> ~loki ~lulu ~lus> ~mana ~mint
 ~nai> ~ndon ~nesi ~ngaj ~nggu ~nta> ~ntu> ~nyek ~okir ~ones ~oson ~pan> ~pat> ~pern ~pili ~pos> ~ret> ~rhen ~ring ~rnah
 ~sah> ~sia> ~song ~stun ~susa ~tar> ~tens ~tif> ~ting ~tunt ~ulus ~unai ~unya ~yeko
slrt 2 @1 aktif alamat bantosan bantu+fakir bapak bikin+sktm bpjs+pbi cara dan dapat+bantu dapet dari desil+saudara
 di+kantor dicoret dobel dobel+di duit fakir+pak harap hoyong hoyong+kenging jaminan jaminan+kesehatan kantor+pos
 kenging kenging+bantosan kesehatan+orang kks+rusak maaf mampu+bayar mana masuk masuk+data mau+ngecek nama+dobel ngajuin
 ngecek ngecek+desil pemerintah pendamping pendamping+pkh pkh+siapa program program+saudara sanggup+bayar saudara+harap
 saya+belum suami+nganggur surat tidak tidak+aktif tinggi uang+bantu untuk+bapak untuk+sekolah usir ~<bap ~<bua ~<dim
 ~<diu ~<dob ~<dui ~<hoy ~<kas ~<maa ~<nun ~<pad ~<per ~<stu ~<sur ~<usi ~aaf> ~ajui ~apet ~arap ~ari> ~asuk ~aya> ~bapa
 ~buat ~dak> ~dape ~dari ~dima ~dius ~dobe ~duit ~ecek ~ehat ~emer ~engi ~esek ~gak> ~gece ~gese ~ggi> ~ggur ~gram ~hara
 ~hoyo ~icor ~idak ~ilih ~iman ~iusi ~jami ~juin ~kelu ~keng ~kese ~kota ~lih> ~luar ~maaf ~masu ~meri ~nan> ~nda> ~ngan
 ~ngec ~nggi ~ngur ~nsi> ~ntos ~nung ~obel ~ogra ~ota> ~oyon ~pada ~peme ~prog ~ram> ~rap> ~rat> ~rint ~rogr ~sek> ~sir>
 ~tany ~tida ~tosa ~uin> ~uit> ~unti ~usah ~usir ~yari ~yong
slrt -2 # bantu+harga beras+anak cara+dapat darah kartu+kuning kartu+saudara kuning kursi lurah meninggal tidur warga
 ~<.> ~<bar ~<dep ~<kal ~<kam ~<ker ~<lah ~<lap ~<lur ~<mud ~<ora ~<pla ~<pus ~<sen ~ahir ~anta ~arah ~arga ~asan ~awa>
 ~diba ~dur> ~elan ~eng> ~epan ~ggal ~iban ~ikan ~itas ~kama ~kat> ~kul> ~kuni ~kurs ~long ~lura ~mas> ~meni ~olon ~puku
 ~rany ~rga> ~ruk> ~tari ~tas> ~ter> ~tidu ~ukul ~ulan ~unin ~ursi ~warg
slrt -3 112+itu =tale @=darurat @=poli_jiwa @first=darurat @first=poli_jiwa air anak+susah bisa+bantu harga harga+beras
 itu+bayar jalan tidak+bayar umkm yang ~<air ~<den ~<dib ~<dis ~<har ~<kun ~<mel ~<nik ~<nya ~<sam ~<tan ~<tok ~<umk
 ~<yan ~akek ~aki> ~aman ~ban> ~berk ~dah> ~deng ~dik> ~enga ~gal> ~harg ~idur ~ingg ~jam> ~kake ~kana ~kar> ~kek> ~ksa>
 ~lam> ~lat> ~mala ~mkm> ~ning ~pak> ~rang ~rsi> ~tik> ~umkm ~unan ~yang
slrt -4 =urgent @=alat_bantu @=damkar @=kerja @=trc @first=alat_bantu @first=damkar @first=kerja @first=trc anak+saya
 bantu+tidak bisa+tidak di kk ktp odgj rumah susah+makan ~<di> ~<dit ~<jal ~<kk> ~<ktp ~<kur ~<mal ~<men ~<odg ~<pak
 ~<pin ~<rum ~<tem ~<ter ~aran ~bur> ~dgj> ~han> ~ian> ~jala ~ktp> ~lan> ~mah> ~odgj ~ruma ~uka> ~umah ~ung>
slrt -5 =beast @=bedah_rumah @=ppa @=puskesmas @=santunan @first=bedah_rumah @first=ppa @first=puskesmas @first=santunan
 bantu+apa bayar+tidak kerja minta+uang umkm+dapet ~<,> ~<war ~alan ~gan> ~kerj ~man> ~rja>
slrt -6 =work @=polisi @first=polisi butuh+bantu ~erja
slrt -7 =heart =road @=dukcapil @=pangan @first=dukcapil @first=pangan untuk+saya
slrt -8 ada+bantu
slrt -10 ada ~<ada ~ada>
slrt -11 @first=-
poli_jiwa 10 fobia ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd autis ~<adh ~<aut ~adhd ~auti ~dhd> ~utis
poli_jiwa 8 rsj ~<hal ~<rsj ~rsj>
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa burnout burnout+kerja cemas jiwa kecanduan tidak+ada tidak+mau ~<cem
 ~<jiw ~<tan ~andu ~burn ~cand ~cema ~duan ~ecan ~iper ~itin ~iwa> ~jiwa ~keca ~kepa ~ndua ~nia> ~nout ~out> ~pani ~rnou
 ~stre ~tis> ~tres ~urno
poli_jiwa 6 halusinasi hiperaktif insomnia konseling mending mending+mati odgj sejak takut+keramaian tiap+malam ~<bur
 ~<hip ~<ins ~<kec ~<kon ~<mar ~<odg ~<pan ~<psi ~<sej ~<str ~alus ~anga ~dgj> ~ejak ~elin ~emas ~erak ~gan> ~halu ~hipe
 ~ikol ~inso ~kolo ~kons ~lusi ~mas> ~mnia ~nang ~nsel ~nsom ~odgj ~olog ~omni ~onse ~psik ~rakt ~res> ~seja ~seli ~siko
 ~sina ~somn ~tang ~usin
poli_jiwa 5 abis amuk+parah anak+adhd anxiety cerita delay denger denger+suara ditinggal gerd gerd+anxiety hidup ke+rsj
 kejar+orang keluar+kamar kepala kuat+lagi lagi lagi+hidup mau mau+keluar mau+mandi ngomong obat obat+penenang odgj+mau
 overthinking panic panic+serang panik penenang poli poli+jiwa psikolog rasa rasa+kejar sedih serang speech speech+delay
 suara suka tangan terus+sejak tiap tidur ~<abi ~<anx ~<att ~<del ~<ger ~<hid ~<lag ~<mau ~<ngo ~<oba ~<ove ~<ras ~<sed
 ~<spe ~<sua ~<suk ~<tia ~aja> ~anic ~anik ~anxi ~asa> ~atta ~bat> ~ceri ~dela ~dih> ~dup> ~dur> ~ech> ~edih ~eech ~enen
 ~enge ~epal ~erd> ~erit ~erth ~etag ~ety> ~ger> ~gerd ~gomo ~hidu ~hink ~iap> ~idup ~idur ~iety ~ikej ~inas ~inki ~jak>
 ~keta ~king ~lagi ~lana ~lay> ~log> ~mau> ~mend ~mong ~ndin ~nena ~ngom ~nic> ~nkin ~ntru ~nxie ~obat ~oli> ~omon ~over
 ~pala ~peec ~rasa ~rita ~rthi ~rum> ~sedi ~sera ~spee ~suar ~suka ~tack ~thin ~tiap ~tidu ~trum ~ttac ~uan> ~uara ~vert
 ~xiet
poli_jiwa 4 =past =still adik ambil bayi+blues belum+bisa bicara bisa+ngomong bisa+tidur blues blues+abis capek
 capek+hidup diri ke+dokter kecanduan+judi kejar keluar kepala+mau keramaian kontrol mahdi mana marah marzoeki
 marzoeki+mahdi mati+aja mau+dibawa mau+meledak ngomong+umur obat+odgj odgj+bulan odgj+ditinggal pisau pisau+tangan
 psikiater+bpjs remaja rumah+saya sakit+jiwa saya+halusinasi sehat+jiwa suntik+odgj tahu+sehat takut tangis terus umur+5
 ~<adi ~<ber ~<bic ~<bip ~<blu ~<cap ~<cer ~<den ~<dit ~<kep ~<ket ~<mah ~<man ~<men ~<nan ~<pen ~<rem ~<ter ~abis ~abu>
 ~aby> ~ack> ~adik ~agi> ~ahdi ~aian ~akti ~akut ~ala> ~amai ~angi ~antr ~apek ~arzo ~atny ~baby ~batn ~bica ~bipo ~bis>
 ~blue ~cape ~deng ~dik> ~dike ~ding ~diti ~ejar ~eki> ~elay ~elua ~emaj ~enan ~endi ~eram ~eran ~erde ~gen> ~gis> ~hdi>
 ~icar ~ihan ~ilet ~ipol ~ita> ~ktif ~let> ~ling ~lues ~mahd ~maia ~maja ~mama ~mana ~mara ~marz ~nasi ~ngen ~ngis ~nik>
 ~nsul ~oeki ~olar ~onsu ~pek> ~pene ~pera ~peri ~pola ~rama ~rema ~rzoe ~sau> ~sile ~taku ~tant ~tif> ~tnya ~uar> ~ues>
 ~uka> ~zoek
poli_jiwa 3 =not =office ada+guna aja alasan alkohol ambil+amuk amuk amuk+banting anak+amuk anak+autis anak+saya
 berkepanjangan berlebihan berobat bicara+profesional bisa+lepas bisikan bpjs bulan bunuh bunuh+diri cari+tempat
 cemas+berlebihan cemas+tiap cerita+masalah dari+kemarin deg deg+degan degan di+motor di+puskesmas di+rumah dibawa dmn
 dokter duka+berkepanjangan ganggu+odgj grogol grogol+rsj guna guna+hidup haloperidol haloperidol+abis hari+apa
 hidup+lagi hp+ambil ibu+tidak jadi+pendiem judi kakak kamar ke kecanduan+lem kemana konseling+saudara konsul konsultasi
 kontrol+rsj lem lepas+hp maaf+tetangga mahdi+di mandi masalah masalah+rumah mati+tiap mau+bunuh mau+sembuh
 minggu+jantung murung murung+terus obat+jiwa obat+tidur odgj+kerja odgj+pasca pasca pasca+melahirkan pecandu pendiem
 pendiem+sejak profesional psikiater resep resep+obat rujukan rujukan+ke sakit+diri saya+jadi saya+marah saya+suka
 sayat+tangan sebab sedih+tanpa sembuh serang+di serang+panik suara+yang sudah+minggu suka+sakit susah+tidur tagihan
 tagihan+alkohol takut+mati tanpa tanpa+alasan tanpa+sebab tempat+cerita terus+tidak tidak+bisa tidur+sudah yang+tidak
 ~<alk ~<amu ~<bab ~<bpj ~<bul ~<deg ~<dik ~<dir ~<dmn ~<dok ~<ga> ~<gun ~<jud ~<kak ~<ke> ~<mel ~<nya ~<pec ~<reh ~<sem
 ~<ser ~<sil ~<ski ~<tag ~<tak ~ade> ~agih ~ah2> ~akak ~alko ~alop ~ama> ~ambi ~ana> ~anpa ~ara> ~asal ~asca ~asi> ~berk
 ~bero ~biha ~bil> ~bpjs ~bula ~bunu ~deg> ~dega ~diam ~diem ~dmn> ~dokt ~dol> ~ebab ~ehab ~ehat ~elah ~eman ~erid ~erke
 ~erob ~erus ~esep ~esio ~fesi ~giha ~grog ~halo ~han> ~hol> ~iate ~ibaw ~idol ~iem> ~ikia ~iona ~isau ~jar> ~judi ~juka
 ~kaka ~kek> ~kelu ~kera ~kiat ~kiti ~kizo ~koho ~kter ~kut> ~lar> ~lkoh ~lope ~ltas ~luar ~mbil ~muru ~ndi> ~ndie ~ngan
 ~nger ~njan ~npa> ~ntal ~ntro ~nuh> ~ofes ~ogol ~ohol ~okte ~onal ~pasc ~peca ~peng ~pjs> ~prof ~rah2 ~rang ~reha ~rese
 ~rido ~rkep ~rleb ~roba ~rofe ~rogo ~rol> ~sca> ~seha ~siki ~skiz ~sult ~tagi ~tanp ~ter> ~teru ~tin> ~trol ~udi> ~ulta
 ~unuh ~yaki
poli_jiwa 2 =urgent abis+melahirkan adhd+siapa adik+saya anak banting banting+barang bantu+kecanduan belum berdebar
 buka+hari diri+sendiri fobia+di ibu+odgj jantung jantung+berdebar jiwa+puskesmas kepala+sendiri konseling+gratis
 maaf+kecanduan maaf+saudara mandi+tidak melahirkan ngebenturin ngebenturin+kepala ngelamun ngelamun+terus odgj+habis
 odgj+obat pak+saya psikolog+gratis puskesmas remaja+sayat rumah+tangga sabu saudara saya+sedih saya+tidak saya+warga
 sayat sedih+terus sejak+di sejak+lansia sudah+lama suntik tangga tes tetangga+adhd tidur+tangis tolong+bantu warga+sini
 ~<ade ~<ana ~<bun ~<kej ~<om> ~<pis ~<pus ~<res ~<sun ~<tem ~<tes ~akek ~alas ~amar ~amuk ~amun ~anak ~andi ~anja ~arah
 ~ater ~auda ~belu ~berl ~deba ~depr ~diri ~eben ~ebih ~elum ~emin ~enta ~entu ~epre ~erle ~esma ~ess> ~gebe ~gol> ~guna
 ~hab> ~hirk ~iamb ~ing> ~iri> ~irka ~izo> ~jant ~kak> ~kake ~kama ~kasi ~kesm ~lasa ~lebi ~lum> ~mand ~mar> ~masa ~ment
 ~muk> ~mun> ~nal> ~ndu> ~ngeb ~ntik ~panj ~pisa ~pusk ~rdeb ~ress ~sabu ~seba ~semi ~sep> ~sika ~sion ~skes ~smas ~sunt
 ~tal> ~tasi ~ting ~turi ~uske
poli_jiwa -2 @=polisi @first=polisi @first=ugd_malam bikin bisa+tidak gas+meledak hamil hidup+susah izin kaki
 kecanduan+narkoba kejang+terus kerja+lagi lapor melahirkan+mau merah narkoba+amuk odgj+suka orang orang+odgj
 saya+ganggu saya+kecanduan susah+tolong takut+gas tinggi ~<bak ~<bik ~<dip ~<dis ~<gan ~<ham ~<izi ~<moh ~<ngu ~<pal
 ~<pun ~<put ~<rus ~<sal ~<sek ~ajak ~akar ~ali> ~alin ~alsu ~amil ~biki ~cing ~dipa ~emal ~emba ~empu ~enga ~ggi> ~hami
 ~hon> ~iar> ~iban ~ikin ~ilan ~inga ~isi> ~izin ~kaki ~mil> ~moho ~mpu> ~muk2 ~ndan ~nyam ~ohon ~pang ~rasi ~rian ~ring
 ~sih> ~tahu ~tan> ~uk2> ~untu ~zin>
poli_jiwa -3 @=alat_bantu @=ppa @first=alat_bantu @first=ppa ada+yang air bantu+ke bapak+saya bawa butuh+obat depan
 ganggu+jiwa gas halusinasi+minta harus+kemana jam kami kejang kk kuat+hidup masuk mau+kerja mau+konsul pakai
 psikiater+gratis rasa+sudah saya+odgj sudah+tidak tahun uang ~<air ~<akt ~<baw ~<dib ~<dic ~<din ~<gas ~<kam ~<ken
 ~<kk> ~<kur ~<mas ~<non ~<ora ~<pem ~<tah ~<tin ~<uan ~<uda ~ahun ~akai ~ami> ~anda ~ang> ~anta ~apor ~asar ~asuk ~ata>
 ~bur> ~dah> ~dang ~depa ~ejan ~enda ~eng> ~gang ~gas> ~guru ~hun> ~ini> ~istr ~kai> ~kami ~kar> ~kena ~kul> ~lapo ~masu
 ~nggi ~oran ~paka ~pan> ~por> ~puku ~ras> ~rik> ~rusa ~sak> ~sar> ~stri ~tuk> ~tuna ~uang ~ukul ~wat>
poli_jiwa -4 # =drill =well @=bedah_rumah @=damkar @=kerja @first=bedah_rumah @first=damkar darah di ini jalan ktp
 mau+mati minta+bantu saya+sering sering+halusinasi ~<di> ~<ini ~<jal ~<jam ~<ktp ~<lap ~<pin ~<war ~air> ~akan ~aki>
 ~ambu ~ampu ~elan ~jala ~jam> ~kin> ~ktp> ~lan> ~lang ~nya> ~suk>
poli_jiwa -5 =beast =work @=pangan @=slrt @first=pangan @first=slrt ~<dar ~<pak ~<per ~alan ~ran>
poli_jiwa -6 @=dukcapil @first=dukcapil @first=puskesmas minta saya+mau ~<min ~inta ~mint ~nta>
poli_jiwa -7 =road
ugd_malam 9 # @=ugd_malam @first=ugd_malam
ugd_malam 8 jam pagi ~<jam ~<pag ~agi> ~pagi
ugd_malam 7 24+jam =past @=puskesmas igd malam mana ugd ~<igd ~<mal ~<man ~<ugd ~alam ~igd> ~jam> ~lam> ~mala ~ugd>
ugd_malam 6 @first=puskesmas berobat buka hari jam+3 malam+sakit puskesmas sakit yang+buka ~<buk ~<har ~<pus ~<sak ~akit
 ~ana> ~bero ~buh> ~buka ~erob ~esma ~gah> ~hari ~kesm ~kit> ~mana ~mas> ~ngah ~pusk ~roba ~saki ~skes ~smas ~teng ~uka>
 ~uske
ugd_malam 5 buka+tidak dekat jam+1 libur minggu sesak subuh tengah tengah+malam yang ~<dek ~<lib ~<ses ~<sub ~<ten ~<yan
 ~alem ~bat> ~deka ~ekat ~enga ~esak ~ibur ~lem> ~libu ~male ~obat ~sesa ~subu ~ubuh ~yang
ugd_malam 4 3+pagi anak+saya bantu+malam berobat+mana ciledug demam hari+libur ke+mana libur+nasional merah+berobat
 nasional puskesmas+yang tanggal+merah ugd+ciledug ~<?> ~<cil ~<dem ~ampe ~asio ~bur> ~cile ~deke ~dema ~dug> ~edug
 ~eket ~emam ~erah ~esek ~ggu> ~gini ~iled ~ini> ~iona ~kat> ~ket> ~ledu ~mam> ~ming ~mpe> ~nggu ~onal ~rawa ~sak> ~sek>
 ~sese ~sion
ugd_malam 3 2+malam 3+subuh ampe ampe+pagi buka+ampe buka+malam buka+sampai dini dini+hari gigi+tidak gini hari+sakit
 igd+24 igd+puskesmas inap jam+puskesmas klinik maaf+jam malam+sesak mana+yang merah puskesmas+buka puskesmas+mana
 puskesmas+rawat rawat rawat+inap sakit+gigi sesak+kumat tanggal tidak+tahan ugd+puskesmas ~<.> ~<amp ~<dim ~<gin ~<ina
 ~<kam ~<kli ~<nas ~<raw ~ahit ~awat ~dima ~dini ~hit> ~inap ~inik ~jahi ~klin ~lini ~nal> ~nap> ~nasi ~nik>
ugd_malam 2 1+malam 1+pagi bantu+hari bantu+jam bantu+ugd ciledug+anak ketuban ketuban+jam klinik+buka kumat luka+malam
 malam+hari nasional+anak tahan ~<kum ~<yg> ~etub ~kamb ~ketu ~ksi> ~kuma ~mera ~rah> ~raks ~taha ~tuba ~uban ~umat
 ~wat>
ugd_malam -2 =still =tale =well @=alat_bantu @first=alat_bantu bapak cibodas dari+cibodas dekat+dari ini jalan
 jam+pelayanan jiwa ktp lapor mati pelayanan pelayanan+puskesmas saudara saya sekolah untuk ~<amb ~<bap ~<bua ~<cib
 ~<dit ~<ini ~<jiw ~<ktp ~<kur ~<mak ~<nga ~<nya ~<pel ~<sau ~<say ~air> ~ampu ~anda ~apak ~atan ~ati> ~auda ~bapa ~boda
 ~buat ~cibo ~das> ~deng ~dur> ~ekol ~elan ~elay ~elua ~eman ~eran ~eras ~gela ~ibod ~idur ~ikin ~ilan ~iwa> ~jiwa ~kelu
 ~ktp> ~kul> ~lapo ~laya ~maka ~mati ~ning ~ntua ~ntuk ~odas ~olah ~pela ~peng ~rat> ~rga> ~san> ~saud ~saya ~seko ~tor>
 ~tuan ~tuh> ~uat> ~udar ~ulan ~ung> ~yana
ugd_malam -3 =beast @=bedah_rumah @=damkar @=kerja @=poli_jiwa @=ppa @=trc @first=bedah_rumah @first=damkar @first=kerja
 @first=poli_jiwa @first=ppa @first=trc alamat alamat+puskesmas apa dari kerja lansia minta odgj pak tiap tiap+malam trc
 trc+buka ~<apa ~<dip ~<jal ~<kak ~<kel ~<lan ~<lap ~<mat ~<men ~<odg ~<pin ~<tel ~<tia ~<trc ~<unt ~<war ~akan ~alan
 ~amat ~anan ~ang> ~ansi ~anya ~apor ~ara> ~arga ~asi> ~ayan ~dang ~dara ~dari ~dgj> ~erja ~gang ~iap> ~inta ~jala ~kan>
 ~kerj ~kin> ~kola ~lah> ~lama ~lang ~lans ~luar ~mint ~nsia ~nta> ~nya> ~odgj ~pan> ~por> ~rja> ~sia> ~tan> ~tar> ~tiap
 ~trc> ~tuk> ~uan> ~untu
ugd_malam -4 =drill @1 @=dukcapil @=pangan @=polisi @=slrt @first=dukcapil @first=pangan @first=polisi @first=slrt
 buka+jam di mau orang rumah ~<,> ~<ala ~<dar ~<di> ~<ker ~<mau ~<ora ~<pak ~<pen ~<rum ~<sek ~anga ~ing> ~lan> ~mah>
 ~mau> ~nan> ~oran ~pak> ~rang ~ruma ~umah
ugd_malam -5 =heart =road =work berapa jam+berapa ~gan> ~ngan
ugd_malam -6 @first=- ~apa> ~bera ~erap ~rapa
ugd_malam -8 ~<sem
ugd_malam -9 ~emal ~sema
puskesmas 12 usg ~<usg ~usg>
puskesmas 11 bcg dpt flu hpv ~<bcg ~<dpt ~<flu ~<hpv ~bcg> ~dpt> ~flu> ~hpv>
puskesmas 10 maag ~<cac ~aag> ~maag ~tes>
puskesmas 9 @first=puskesmas kb susah+makan ~<bid ~<kb>
puskesmas 8 @1 @=puskesmas @first=- bisul campak gigi hamil kutil luka mata mpasi ~<gig ~<ham ~<luk ~<mpa ~amil ~bisu
 ~gigi ~hami ~igi> ~isul ~kuti ~luka ~mata ~mil> ~mpak ~sul> ~util
puskesmas 7 biduran cacar cacar+air diare senam senam+lansia tes ~<cam ~<dia ~<kut ~<tes ~<tet ~bidu ~caca ~camp ~diar
 ~dura ~enam ~etes ~iare ~mpas ~nam> ~ning ~pasi ~sena ~skes
puskesmas 6 ambeien anak+susah batuk bayi bpjs darah gatal iud panas papsmear pasang pasang+iud polio+tetes puskesmas
 rujukan sakit sariawan sipilis skrining surat susah tes+gula tetes vaksin ~<asm ~<bat ~<bpj ~<gat ~<iud ~<mat ~<pus
 ~<sak ~<sar ~<sip ~<sur ~<vak ~akit ~aksi ~ampa ~anas ~apsm ~are> ~aria ~asi> ~asma ~ata> ~atal ~atuk ~awan ~ayi> ~batu
 ~bayi ~beie ~bpjs ~eien ~eput ~erap ~esma ~gata ~iawa ~ien> ~ilis ~ipil ~iud> ~juka ~kepu ~kesm ~kit> ~krin ~ksin ~lis>
 ~mas> ~mbei ~mear ~pana ~paps ~perb ~pili ~pjs> ~psme ~pusk ~rat> ~riaw ~rini ~saki ~sari ~sin> ~sipi ~sma> ~smas ~smea
 ~susa ~tal> ~tan> ~tete ~til> ~uka> ~unti ~urat ~uske ~vaks
puskesmas 5 3+hari banyak+nyamuk bayi+tidak bb bb+bayi belum berobat cek darah+tinggi ganti ganti+perban gigit
 gigit+anjing gratis jam+berapa kaki+luka kontrol lapor+kemana lepas mata+merah minta+semprot nyamuk+minta nyeri panas+3
 perban periksa pinggang putih sakit+pinggang sesak spiral usg+murah vaksin+anak ~<bay ~<bb> ~<bis ~<bum ~<cek ~<cuc
 ~<dar ~<gra ~<kep ~<lep ~<maa ~<per ~<ruj ~<skr ~<sun ~ambe ~asan ~atis ~belu ~bero ~bumi ~cek> ~dara ~digi ~ear> ~elum
 ~epas ~erba ~eri> ~erik ~esak ~ggan ~git> ~grat ~igig ~igit ~iksa ~imun ~ing> ~inin ~iral ~isas ~lepa ~lum> ~muni ~nas>
 ~nisa ~ntro ~nyer ~obat ~peri ~pira ~puti ~rah> ~ral> ~rati ~riks ~roba ~rol> ~ruju ~sah> ~sang ~sasi ~sesa ~skri ~spir
 ~sura ~tiha ~trol ~tuk> ~ujuk ~umil ~unis ~usah ~yeri
puskesmas 4 =office alamat+puskesmas asam asam+urat balita bantu+tidak bayi+kuning berapa cacing cuci+luka di+badan
 donor donor+darah fisioterapi gatal+di gula hiv implan imunisasi kaki kb+implan kuning laboratorium lepas+kb massal
 nebulizer obat+cacing obat+habis pakai+ktp perawat perawat+lansia posyandu+balita rumah+visit sehat+untuk suntik
 surat+rujukan surat+sehat timbang timbang+bayi tinggi tinggi+obat untuk+kerja urat visit visit+perawat ~<asa ~<ber
 ~<dig ~<fis ~<gul ~<hiv ~<hom ~<imp ~<imu ~<jah ~<lab ~<neb ~<nye ~<pap ~<put ~<sem ~<ses ~<spi ~<ura ~<vis ~abor ~acin
 ~alit ~arah ~asam ~assa ~ator ~bat> ~buli ~caci ~car> ~cing ~dan> ~dono ~ebul ~ehat ~eraw ~erob ~fisi ~gant ~ggi> ~gula
 ~hita ~hiv> ~idur ~impl ~iote ~isio ~isit ~ita> ~itan ~ium> ~izer ~kaki ~ksa> ~kuni ~labo ~lara ~lita ~lize ~mass ~mbuh
 ~mpla ~nebu ~nor> ~ntik ~onor ~orat ~oriu ~oter ~plan ~rapi ~rato ~rban ~rium ~sam> ~seha ~siot ~sit> ~ssal ~sunt ~tara
 ~tih> ~tik> ~timb ~ting ~tis> ~tori ~ukan ~ula> ~uliz ~uran ~utih ~visi ~zer>
puskesmas 3 ada+bantu aja+bisa alergi alergi+gatal anak+diare anak+hari bab badan banyak batuk+tidak bayi+belum
 bcg+untuk belum+bab berobat+pakai bidan bidan+desa buka+jam cibodas cuci dari+cibodas dekat+dari desa dokter dpt+tolong
 gigi+anak hari jadwal+imunisasi jadwal+posyandu jam+pelayanan kelas kencing kencing+sakit kesehatan ktp+aja kurus
 luka+siang lutut maaf makan mau+berobat melahirkan+pakai nyeri+lutut operasi pakai pakai+bpjs pasang+spiral
 pelayanan+puskesmas periksa+hamil posyandu puskesmas+buka ringan ringan+kontrol sakit+untu saya+stunting sembuh semprot
 siang stroke stroke+ringan stunting tahu+sakit tambal tambal+gigi tbc tidak+sembuh untu untuk+saya usg+ibu
 vaksin+rabies ~<ale ~<bad ~<bal ~<cib ~<dok ~<don ~<gan ~<kun ~<lar ~<lut ~<ope ~<pan ~<pin ~<pos ~<rin ~<str ~<stu
 ~<sus ~<tbc ~<tim ~<tin ~aaf> ~acar ~adan ~ahit ~akai ~aler ~anti ~ayan ~bab> ~bada ~bali ~ban> ~bany ~bida ~boda ~buh>
 ~cibo ~cuci ~das> ~desa ~dokt ~elas ~emal ~empr ~enci ~esa> ~eseh ~hari ~hata ~ibod ~idan ~ihan ~iman ~imba ~isem ~jahi
 ~kai> ~kela ~kenc ~kese ~kont ~kter ~kuru ~las> ~lerg ~lutu ~maaf ~mat> ~mpro ~ndu> ~ntin ~odas ~oke> ~okte ~ontr ~oper
 ~osya ~paka ~pas> ~pasa ~pera ~ping ~posy ~prot ~rapa ~rasi ~roke ~rot> ~sal> ~sian ~ster ~stro ~stun ~syan ~tbc> ~trok
 ~tunt ~tut> ~uci> ~unin ~utut ~yand
puskesmas 2 ada+biaya air ambeien+di anak+panas anjing+tetangga bantu+campak bantu+hpv bantu+sakit batuk+darah
 batuk+pilek biduran+ada bisa+tidak bisul+lapor bolong bpjs+saya bulan+depan cabut cabut+gigi campak+pak cek+kolesterol
 demam demam+darah depan+belum diabetes dokter+gigi faskes faskes+bpjs flu+makasih flu+sendiri haid haid+mau hamil+muda
 hari+apa hpv+bisa hpv+karunya ibu+saya jahitan kb+spiral kelas+ibu khitan khitan+massal kolesterol kucing+gratis
 lepas+jahitan maaf+flu maaf+hpv maaf+maag maag+saya maag+sekarang mau+periksa melahirkan+bulan merah minta mual
 muda+mual nonaktif+mau pelayanan pilek pindah+faskes sakit+mata saya+nonaktif scaling scaling+gigi sekarang suntik+kb
 surat+kesehatan surat+tahu tahu+hamil telat+haid tidak+naik ~<air ~<amb ~<brp ~<dem ~<dim ~<fas ~<hai ~<khi ~<mua ~<sca
 ~<sen ~<unt ~abet ~abut ~aid> ~aki> ~amah ~api> ~aske ~berd ~bete ~bolo ~brp> ~cabu ~cali ~dema ~diab ~dima ~eham ~emam
 ~ergi ~erol ~este ~fask ~haid ~home ~iabe ~ilek ~ingg ~kes> ~khit ~kole ~laya ~lest ~mam> ~mama ~mera ~mila ~mint ~mual
 ~nggi ~nta> ~oles ~ome> ~pile ~rgi> ~scal ~semb ~tera ~tri> ~yak> ~yana
puskesmas -2 @=santunan @first=santunan apa autis bagaimana+ya bantu+makan bantu+telur bau bisa+bantu daftar darurat
 dini dini+hari es gas gigi+tidak hari+sakit hidup hidup+susah ikan ikan+semprot jadwal+vaksin kia kontrakan liar masuk
 motor pacar pasar pkh popok reptil sakit+gigi sehat+jiwa sekolah semprot+obat susah+tolong susu tahan tahu+sehat telur
 telur+untuk tes+sim thr tidak+tahan umur yang ~<apa ~<aut ~<bak ~<bau ~<baw ~<bia ~<bor ~<bun ~<but ~<car ~<daf ~<duk
 ~<es> ~<gal ~<gas ~<ika ~<jut ~<kia ~<kos ~<lia ~<mot ~<nga ~<ngu ~<pac ~<pkh ~<pop ~<rep ~<say ~<sit ~<tem ~<thr ~<tun
 ~<umu ~<yan ~abis ~ada> ~adi> ~akan ~ala> ~ali> ~anta ~apak ~apan ~arur ~asuk ~ater ~auti ~awa> ~aya> ~bah> ~bau> ~bis>
 ~butu ~daru ~dini ~diri ~dup> ~ekol ~elur ~emba ~enda ~endi ~enge ~enin ~enti ~epti ~era> ~eran ~erin ~erja ~gas> ~guru
 ~han> ~hidu ~iar> ~idup ~inas ~iri> ~itin ~juta ~kalo ~kia> ~kul> ~liar ~lon> ~lur> ~masu ~moto ~ngan ~ngka ~ntun ~olah
 ~opok ~otor ~paca ~pai> ~pend ~pkh> ~pok> ~popo ~ptil ~puku ~raka ~rang ~rept ~rura ~rusa ~saya ~seko ~susu ~taha ~telu
 ~temu ~thr> ~ukul ~unan ~usu> ~utis ~utuh
puskesmas -3 # =past =well @=alat_bantu @=bedah_rumah @=poli_jiwa @=ppa @first=alat_bantu @first=bedah_rumah
 @first=poli_jiwa @first=ppa abis alun alun+buka anak+tidak bantu+saya bikin dan gula+lansia harus+kemana hilang inap
 ini jam+puskesmas jiwa ke naik+kelas puskesmas+rawat rawat rawat+inap rsj rujuk rumah semangka semangka+suntik sim
 surat+waris tidak+bisa tidur uang waris ~<abi ~<alu ~<bar ~<bik ~<dan ~<den ~<dip ~<hil ~<ina ~<ini ~<jiw ~<kar ~<ke>
 ~<kec ~<ket ~<nya ~<pal ~<pem ~<psi ~<raw ~<rsj ~<rum ~<rus ~<ter ~<uan ~agi> ~alam ~alon ~alun ~ama> ~anda ~ang> ~angg
 ~asar ~bawa ~bela ~bian ~biki ~cara ~dang ~deng ~diba ~dite ~dur> ~elan ~elua ~eman ~enek ~gka> ~hila ~ikan ~ikin ~inap
 ~iwa> ~jiwa ~juk> ~kelu ~kola ~luar ~lun> ~man> ~mang ~mur> ~nap> ~nasi ~ndar ~nek> ~nene ~ntra ~pals ~pat> ~peng ~psik
 ~puk> ~raha ~rik> ~ris> ~rsj> ~ruma ~sim> ~suk> ~tidu ~tor> ~trak ~tuna ~uan> ~umah ~umur ~wari
puskesmas -4 24+jam =drill =tale @=damkar @first=damkar jalan kk kucing+saya malam mati obat+nyamuk orang saya+sakit
 ~<,> ~<din ~<hid ~<jal ~<kal ~<kk> ~<men ~<nen ~<nge ~<ora ~<sam ~<sim ~<war ~aan> ~aby> ~alan ~ampu ~angk ~aris ~ati>
 ~baby ~bur> ~eng> ~enga ~ini> ~item ~jala ~lah> ~mala ~mati ~nan> ~nya> ~ras> ~san> ~sar> ~tang ~tar> ~tuh>
puskesmas -5 =road =still @=kerja @=pangan @=polisi @=ugd_malam @first=kerja @first=pangan @first=polisi
 @first=ugd_malam hewan odgj pak parah vaksin+hewan ~<dib ~<dit ~<hew ~<ker ~<mal ~<odg ~<pak ~<par ~ahan ~dgj> ~ewan
 ~ggal ~hewa ~kin> ~lam> ~lang ~odgj ~oran ~para ~uang ~ung>
puskesmas -6 =work @=dukcapil @first=dukcapil di ktp ktp+gigit ~<di> ~<ktp ~<tan ~gal> ~ktp>
puskesmas -7 @=slrt @first=slrt ~<pen
puskesmas -8 =heart
pangan 10 borax cimol ~<bor ~<cim ~bora ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 takjil ~akji ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan cireng es gula+lansia palsu ~<cir ~<es> ~alsu ~bian ~cire ~eng> ~lsu> ~ngka
pangan 7 =tale air+galon daging galon+bau gula jorok warna ~<bas ~<ber ~<dag ~<gul ~<jor ~<pal ~<tak ~agin ~anan ~angk
 ~dagi ~ging ~iang ~jamu ~joro ~kai> ~kana ~nan> ~orok ~pals ~reng ~tik> ~ula> ~warn
pangan 6 =work ayam basi bikin campur daging+anjing galon ilegal kaleng pakai ~<bik ~<dij ~<ile ~<mer ~<war ~akai ~alen
 ~alin ~amur ~arna ~asi> ~ayam ~basi ~biki ~cuna ~diju ~erku ~form ~gal> ~galo ~gula ~ijua ~ileg ~ing> ~jual ~kale ~kutu
 ~leng ~lin> ~mpur ~orma ~paka ~pur> ~rend ~rmal ~rna> ~rok> ~ual> ~utu> ~yam>
pangan 5 =beast =well @1 bakso boraks bpom di+pasar formalin ikan isi jual kadaluarsa katering kembung makan minyak nasi
 obat panganan panganan+tidak pirt pusing semangka semangka+suntik susu tahu tanggal telur tidak+sehat ~<aya ~<bak ~<bia
 ~<bpo ~<cam ~<for ~<gal ~<ika ~<isi ~<jua ~<kad ~<mak ~<men ~<nas ~<oba ~<pew ~<ren ~<sem ~<ula ~abis ~adal ~ahu> ~akan
 ~ake> ~aks> ~akso ~alua ~amin ~arsa ~ater ~baks ~bis> ~bpom ~bung ~camp ~dalu ~dica ~egal ~eman ~enda ~erac ~ewar ~gka>
 ~ikan ~ikin ~inya ~irt> ~kada ~kan> ~kate ~kemb ~kin> ~kso> ~lega ~lon> ~lur> ~maka ~mali ~mbun ~men> ~miny ~ntik ~nyal
 ~ora> ~orak ~pewa ~pirt ~pom> ~pusi ~raks ~rsa> ~rupu ~sing ~susu ~tahu ~telu ~teri ~uars ~unan ~usu>
pangan 4 abis abis+makan abis+minum ada+kutu air aneh ayam+bangkai ayam+mati bangkai bau bayi+ada bekas beras berlendir
 bubur bubur+bayi cabe cabe+kering curiga dari dicat es+krim garam hajat+racun halal halal+umkm ikan+semprot isi+ulang
 jajan kaleng+penyok ke+siapa kering+dicat kopi kornet kornet+kembung kosmetik+merkuri krim krim+keliling kue kutu maaf
 mati+jual merah merkuri minum minum+es muntah obat+palsu penyok permen permen+bikin plastik rendang rendang+berlendir
 restoran restoran+jorok rhodamin roti semprot+obat sertifikat+halal sudah+lewat ulang ~<abi ~<air ~<ane ~<bau ~<bek
 ~<bub ~<cab ~<cur ~<dic ~<exp ~<gar ~<gor ~<jaj ~<jam ~<kal ~<kan ~<kat ~<kop ~<kor ~<kri ~<kue ~<min ~<mun ~<pak ~<pir
 ~<pla ~<pus ~<ram ~<rho ~<rot ~<sak ~<sus ~<tah ~aaf> ~abe> ~air> ~ajan ~ala> ~alal ~alon ~aneh ~aram ~asti ~bal> ~bat>
 ~bau> ~beka ~berl ~bubu ~cabe ~cat> ~dami ~dari ~dir> ~duk> ~ekas ~elur ~embu ~enya ~enyo ~erin ~erle ~erme ~erti ~esto
 ~gara ~gkai ~gore ~hala ~hoda ~icam ~icat ~iga> ~ilin ~inum ~isi> ~jaja ~jan> ~jana ~kant ~kas> ~kera ~kopi ~korn ~krim
 ~kue> ~lal> ~lang ~last ~lend ~lili ~luar ~maaf ~mang ~menc ~mera ~merk ~min> ~minu ~munt ~nasi ~neh> ~net> ~ntah ~num>
 ~numa ~nyak ~nyok ~obat ~odam ~opi> ~oren ~orne ~oti> ~pake ~pang ~plas ~ram> ~rhod ~riga ~rkur ~rlen ~rmen ~rnan ~rnet
 ~roti ~sema ~stik ~stor ~sunt ~tah> ~tera ~tih> ~tong ~tora ~uman ~ung> ~unta ~upuk ~urig ~usin ~usuk ~utih ~yak> ~yala
pangan 3 air+kali anak+sakit bantu+beras baso baso+tikus batu batu+dari beras+berkutu beras+plastik berjamur berkutu
 berkutu+dari bikin+anak bisa+tidak bpom+produk busuk curah daftar+bpom dari+air dari+bantu dari+toko di+katering
 es+batu expired galon+isi gorengan hajat ibu+saya ijin ijin+pirt item+bekas izin jamu kantin kantin+sekolah kecap
 keliling kenyal kopi+oplosan kosmetik krupuk krupuk+merah kuat kuat+ilegal lewat lewat+tanggal madu madu+palsu malabar
 merah+tahu mie minyak+item obat+kuat pasar pasar+malabar pembersih produk produk+rumah racun rambut rambut+di rapat
 rapat+berjamur rendam rombongan rombongan+racun sakit sambal sambal+basi sehat semprot siapa snack snack+rapat suplemen
 suplemen+ilegal susu+expired telur+busuk tikus+di ulang+bau umkm untuk+saya ~<bat ~<bus ~<dep ~<iji ~<izi ~<kem ~<kot
 ~<kru ~<kua ~<kut ~<lew ~<maa ~<mad ~<mie ~<pan ~<pen ~<rac ~<rom ~<seh ~<sna ~<sup ~<umk ~ack> ~acun ~adu> ~ajat ~akit
 ~alab ~aluw ~ampu ~amu> ~angs ~arun ~asar ~atu> ~bar> ~baso ~batu ~bera ~berj ~bong ~bur> ~busu ~cap> ~cun> ~cura ~ecap
 ~ehat ~elil ~embe ~empr ~emut ~erah ~eras ~etik ~ewat ~expi ~gaka ~haja ~hat> ~iapa ~igak ~ijin ~ired ~isem ~izin ~jin>
 ~keny ~kit> ~kosm ~krup ~kuat ~kuri ~laba ~leme ~les> ~lewa ~luwa ~madu ~man> ~mbon ~meti ~mie> ~mkm> ~mpro ~muti ~nack
 ~nany ~ndam ~nis> ~ntin ~oduk ~ombo ~onga ~osme ~pasa ~peny ~perm ~pire ~plem ~prod ~prot ~puk> ~racu ~ras> ~red> ~rest
 ~rim> ~ring ~rjam ~rkut ~rodu ~romb ~saki ~samb ~sar> ~seha ~siap ~smet ~snac ~suk> ~supl ~tin> ~uat> ~ubur ~ulat ~umkm
 ~unti ~uple ~uwar ~wars ~wat> ~xpir ~yal> ~yok> ~zin>
"""
