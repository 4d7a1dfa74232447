"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
bedah_rumah 2 =still ambruk+di atap+seng atapnya+tinggal bener+rumah bisa+tutup cara dinas+apa dinding+rumah gang+kami
 genteng+melorot janda kabeh kami karatan karatan+bolong keropos+pintu kusen kusen+keropos makan+rayap mau+bener melorot
 miring orang+miskin panggung pintu+tidak pju+ambruk program rayap rehab rtlh+dinas rumah+lansia rumah+orang
 rumah+panggung rumah+sudah saya+bocor seng seng+karatan terpal tiang+pju tinggal+terpal urus+rtlh warisan ~<kus ~<mir
 ~<par ~<reh ~<rus ~<ula ~abeh ~ahu> ~ali> ~ayap ~beh> ~bok> ~cara ~dibe ~disu ~elor ~embo ~etak ~ggun ~gram ~imak ~irin
 ~isur ~jand ~kalo ~kami ~kena ~kot> ~kuse ~loro ~mbok ~melo ~miri ~ntu> ~ogra ~orot ~prog ~rata ~reta ~rogr ~rpal ~sak>
 ~temb ~terp ~usen ~yap>
bedah_rumah -2 =tale @=santunan @first=santunan air atm dari depan lapor maaf maaf+bantu orang pak sekolah tiang+wifi
 wifi wifi+hampir ~<air ~<atm ~<bum ~<but ~<dep ~<ham ~<kec ~<kur ~<lam ~<maa ~<mak ~<nge ~<ora ~<pas ~<ser ~<sua ~<wif
 ~aaf> ~alin ~atm> ~awa> ~bat> ~bumi ~butu ~dara ~dari ~depa ~ekol ~elan ~elua ~epan ~gela ~ifi> ~ini> ~istr ~jam> ~kasi
 ~kelu ~kul> ~ling ~maaf ~maka ~mali ~mas> ~mpa> ~ning ~obat ~olah ~puku ~ran> ~rik> ~sar> ~seko ~stri ~tor> ~ukul ~umi>
 ~wifi
bedah_rumah -3 =beast @1 @=alat_bantu @=damkar @first=alat_bantu @first=damkar @first=poli_jiwa @first=puskesmas ada
 ada+yang bantu+tidak bapak ke kerja kk malam masuk mati tabrak ~<ada ~<bap ~<bay ~<dar ~<dip ~<kak ~<ke> ~<kel ~<kk>
 ~<men ~<nya ~<yg> ~abra ~alam ~ang> ~apor ~asuk ~ati> ~bapa ~brak ~erja ~etim ~ian> ~ilan ~kerj ~keti ~lah> ~lapo ~luar
 ~mala ~man> ~masu ~mati ~oran ~por> ~rang ~rja> ~suk> ~tabr ~tuh> ~uka> ~ung>
bedah_rumah -4 =drill @=kerja @=pangan @=ppa @=puskesmas @first=kerja @first=pangan @first=ppa jalan ktp odgj ~<ber
 ~<jal ~<ket ~<ktp ~<mal ~<odg ~<pak ~<sek ~<tab ~air> ~alan ~ampu ~anga ~apak ~ari> ~dgj> ~jala ~ktp> ~odgj ~pak> ~rak>
 ~tang
bedah_rumah -5 @=dukcapil @=polisi @=slrt @first=dukcapil @first=polisi @first=slrt di di+rumah ~<di> ~lan>
bedah_rumah -8 @first=-
santunan 9 ~ahli
santunan 8 duka kafan uang ~<duk ~<kaf ~<uan ~afan ~duka ~fan> ~kafa ~uang ~uka>
santunan 7 @=santunan @first=santunan ahli ahli+waris kubur santunan waris ~<ahl ~<kub ~<san ~<war ~aris ~bur> ~gubu
 ~hli> ~kubu ~nan> ~ngub ~ntun ~ris> ~sant ~tuna ~ubur ~unan ~wari
santunan 6 =office biaya dana duit duit+duka lelayu meninggal meninggal+ada uang+lelayu ~<,> ~<bia ~<dui ~<lel ~<men
 ~antu ~atia ~biay ~dana ~duit ~emat ~enin ~gal> ~ggal ~hlil ~iaya ~ingg ~layu ~lela ~meni ~ngga ~ning ~tahl ~tian ~uit>
santunan 5 # biaya+tahlil klaim mati santunan+mati tahlil uang+duka ~<dan ~<kem ~<kla ~<ngu ~aim> ~ana> ~ati> ~ayu>
 ~buri ~elay ~ian> ~kema ~klai ~laim ~lil> ~mati ~urin
santunan 4 ada+uang apa bantu+kain baru biaya+kubur di+rumah kafan+di kain kain+kafan mau+urus rumah+saya uang+kafan
 urus+santunan waris+di ~<alm ~<apa ~<dap ~<kai ~<mat ~<tah ~ain> ~alma ~apa> ~apak ~arga ~arhu ~aru> ~baru ~kain ~lmar
 ~marh ~rga> ~rhum ~rin>
santunan 3 7+hari ada+santunan ada+tidak bantu+biaya bapak bapak+meninggal baru+meninggal dana+duka dapet hari+meninggal
 lansia+meninggal maaf+ahli mahal saudara saudara+miskin tangerang uang+mati untuk+orang ~<bap ~<bar ~<mah ~<sau ~<sed
 ~<waf ~afat ~ahal ~ang> ~apet ~auda ~bapa ~bura ~dape ~emak ~fat> ~hal> ~maha ~nger ~ntua ~saud ~udar ~wafa
santunan 2 ada apa+ada berapa cair dana+mati dapat dari dari+walikota lansia+baru mampu meninggal+dapet
 meninggal+saudara orang+susah pemakaman+untuk saudara+tidak sih+uang tidak+dari tidak+mampu tidak+sih uang+pemakaman
 ~<ada ~<aya ~<cai ~<mam ~ada> ~ange ~ara> ~cair ~dapa ~dara ~dari ~erap ~gera ~kota ~ota> ~pet> ~tuan ~uarg ~ulan
santunan -2 =not ada+orang kk ktp lapor malam puskesmas rumah sekolah urus+pemakaman ~<amb ~<bay ~<ket ~<kk> ~<ktp ~<kur
 ~<mas ~<pas ~<pin ~<pus ~<rum ~<sen ~<tid ~anda ~angg ~apor ~bat> ~dak> ~dang ~ekol ~elan ~esma ~gang ~iri> ~kar> ~kesm
 ~kola ~ktp> ~kul> ~lapo ~ling ~mann ~olah ~oran ~pan> ~por> ~puku ~pusk ~ruma ~seko ~skes ~smas ~tan> ~ukul ~ung> ~uske
santunan -3 =beast =drill @=alat_bantu @=damkar @=kerja @=ppa @=slrt @first=alat_bantu @first=damkar @first=kerja
 @first=ppa anak jalan kerja odgj pak saya surat yang+urus ~<akt ~<dip ~<ga> ~<jal ~<kon ~<lap ~<mak ~<mal ~<man ~<min
 ~<odg ~<pen ~<say ~<sek ~<sur ~<ter ~<yg> ~akan ~alam ~anak ~anga ~aran ~asar ~asi> ~dgj> ~endi ~erja ~ini> ~jala ~kerj
 ~lah> ~lam> ~mala ~mas> ~nak> ~nya> ~odgj ~rah> ~ran> ~rja> ~saya ~sura ~tar> ~urat
santunan -4 =still @=pangan @=polisi @=puskesmas @first=pangan @first=polisi @first=puskesmas ada+yang di yang ~<di>
 ~<ker ~<pak ~<per ~<yan ~alan ~gan> ~kan> ~ngan ~yang
santunan -5 =heart =road =work @1 @first=dukcapil bantu+tidak tidak+ada ~ing>
santunan -6 @=dukcapil @first=-
santunan -7 @first=slrt
slrt 13 butuh+uang
slrt 11 fakir ~<fak ~akir ~faki ~kir>
slrt 10 bantu+makan
slrt 9 pasar+murah yatim ~<yat ~atim ~tim> ~yati
slrt 8 @=slrt @first=slrt hidup+susah kis miskin pkh sktm slrt susah+tolong uang ~<kis ~<mis ~<pkh ~<skt ~<slr ~<uan
 ~iski ~kin> ~kis> ~ktm> ~lrt> ~misk ~pkh> ~skin ~sktm ~slrt ~uang
slrt 7 anak+yatim bansos dtks kks makan murah pasar sekolah+tidak slrt+itu ~<dtk ~<kks ~akan ~anso ~asar ~bans ~dtks
 ~eras ~kks> ~mura ~tks>
slrt 6 =office bantu+saya bayar beras bpjs cari+bantu desil dtsen itu+apa kartu kering lansia+miskin makan+harus mampu
 minta+beras popok tidak+bisa tidak+mampu tidak+sekolah ~<bpj ~<des ~<dts ~<kar ~<mam ~<mur ~<pop ~<sus ~ampu ~artu
 ~ayar ~baya ~bera ~bpjs ~desi ~dtse ~esil ~gana ~inga ~kart ~keri ~mamp ~mpu> ~nsos ~opok ~pasa ~pjs> ~pok> ~popo ~ras>
 ~rtu> ~sen> ~sil> ~sos> ~tsen ~ungg ~yar>
slrt 5 bantu+di bantu+untuk bayar+kontrakan bayar+rs biaya bpnt kartu+kks kering+biaya kip kis+mati mau mau+minta nama
 orang+miskin pbi perlu rastra rs sembako susu tidak+punya ~<bay ~<bel ~<bpn ~<car ~<kip ~<mak ~<mau ~<pas ~<pbi ~<ras
 ~<rs> ~<tun ~ako> ~apan ~astr ~bako ~biay ~bpnt ~erin ~erlu ~iaya ~kip> ~mau> ~mbak ~nama ~ntua ~pbi> ~perl ~pnt> ~rast
 ~rlu> ~sar> ~semb ~stra ~susu ~tra> ~tuan ~uan> ~usu>
slrt 4 =drill ada+duit ada+uang anak+tidak bagi bantu+telur beli beli+beras belum berhenti+sekolah blt cara+masuk daftar
 daftar+kip dapat data dtks+bagaimana fakir+di hidup indonesia+sehat kapan karena kartu+indonesia lanjut lulus+sd
 makan+untuk masuk+dtsen minta+bantu penerima perlu+makan pkh+ibu rt rumah+saya sd sd+tidak sktm+untuk tahu+tidak
 telur+untuk tidak+ada tidak+lanjut uang+bayar urus+sktm ~<ban ~<ber ~<bia ~<blt ~<daf ~<dap ~<dat ~<gra ~<hid ~<jut
 ~<kap ~<lan ~<nam ~<rt> ~<sd> ~<sem ~afta ~angg ~anju ~aren ~bagi ~beli ~belu ~blt> ~cair ~cek> ~core ~daft ~dapa ~data
 ~dup> ~eli> ~elum ~emba ~ener ~erim ~ftar ~hidu ~idup ~ima> ~inta ~jut> ~juta ~kapa ~kare ~lanj ~lum> ~maka ~neri ~njut
 ~oret ~pan> ~pene ~rena ~rima ~sia> ~tar> ~tung ~urah
slrt 3 =not atensi atensi+yatim bagi+bantu bantu bantu+popok bantu+tunai banyak+butuh bayar+kota bayi+gratis belum+cair
 berhenti bikin+sktm bisa+bayar bisa+beli bisa+digesek blt+saya bpjs+bayar bulan+ini cair cari cek cek+dtks daftar+dtks
 daftar+kis daftar+penerima dan+popok dari+daftar desil+tinggi di+rumah digesek duit indonesia itu iuran iuran+bpjs
 janda karena+biaya kartu+tidak kasih kasih+bagi keluar+dari kis+gratis kks+hilang kok kontrakan+usir kota lanjut+tidak
 lulus maaf+fakir maaf+tidak mahal+minta mampu+bayar mana masuk+data mau+bpjs mau+ngajuin minta nama+saya ngajuin+bpnt
 nganggur nunggak padahal pemerintah pernah pilih pilih+kasih popok+bayi popok+lansia pos punya punya+uang rt+pilih
 sanggup saya+butuh sekolah sekolah+biaya sekolah+karena sktm+mana stunting stunting+di surat surat+miskin susah
 susu+dan tidak+pernah tidak+sanggup tunai tunggal tunggal+cari untuk+anak ~<ate ~<cai ~<cek ~<dig ~<dim ~<dui ~<ila
 ~<ind ~<itu ~<iur ~<jan ~<ken ~<kok ~<lul ~<man ~<nga ~<pen ~<per ~<pil ~<pos ~<pun ~<sek ~<stu ~adah ~agi> ~ahal ~akti
 ~anto ~antu ~apat ~ari> ~aten ~bant ~berh ~blok ~cari ~daha ~dige ~dima ~done ~duit ~ekol ~ena> ~ensi ~erhe ~esia ~gaju
 ~ggak ~ggup ~gup> ~gur> ~hal> ~hent ~iges ~ilih ~iman ~indo ~iura ~jand ~kok> ~kola ~ktif ~lah> ~lih> ~loki ~lulu ~lus>
 ~meri ~mint ~nai> ~nan> ~ndon ~nesi ~nggu ~nta> ~ntu> ~okir ~olah ~ones ~pat> ~pern ~pili ~pos> ~puny ~rat> ~ret> ~rhen
 ~ring ~rint ~rnah ~sah> ~seko ~stun ~susa ~tens ~tif> ~ting ~tunt ~uit> ~ulus ~unai
slrt 2 20+juta =ask @1 aktif alamat bantu+beras bpjs+pbi butuh cara dan dapat+bantu dapet dari desil+saudara di+cipondoh
 di+dtks dicoret dobel dobel+di hamil harap hilang+dari hoyong+kenging juta+tidak kantor+pos keluar kenging
 kenging+bantosan kosong lansia+karunya maaf masuk mau+ngecek modal+umkm nama+dobel ngajuin ngecek ngecek+desil permisi
 permisi+pak program program+saudara sanggup+bayar saudara saudara+harap saya+belum saya+hilang saya+tidak seragam smp
 syarat tanya tanya+cara tidak tidak+aktif tinggi tunai+dmn uang+bantu untuk+bayar untuk+sekolah usir ~<bag ~<bua ~<but
 ~<diu ~<dob ~<ham ~<kas ~<kot ~<maa ~<nun ~<pad ~<sau ~<sur ~<usi ~aaf> ~ahin ~ajui ~amil ~apet ~ara> ~arap ~arin ~asuk
 ~auda ~aya> ~buat ~dak> ~dape ~dari ~dico ~dius ~dobe ~ecek ~ehat ~emer ~erag ~esek ~gak> ~gam> ~gece ~gese ~ggi> ~ggur
 ~gram ~hami ~hara ~icor ~idak ~ing> ~iusi ~juin ~keng ~kese ~koso ~kota ~maaf ~mana ~masu ~mil> ~nda> ~ngaj ~ngan ~ngec
 ~nggi ~ngur ~nsi> ~ntah ~nung ~nyek ~obel ~ogra ~oson ~ota> ~pada ~peme ~prog ~raga ~ram> ~rap> ~rmis ~rogr ~saud ~seha
 ~sek> ~sir> ~smp> ~song ~tany ~tida ~tuh> ~uar> ~udar ~uin> ~unti ~unya ~usah ~usir ~yeko
slrt -2 =still beras+anak beras+plastik cara+dapat darah depan gratis+daftar kursi mudik mudik+gratis paksa plastik
 plastik+tidak tidak+bayar tidur ~<dep ~<kal ~<kam ~<kem ~<ker ~<mud ~<nik ~<pla ~<sit ~<tok ~<wal ~aksa ~alat ~arah
 ~asti ~awa> ~baik ~berk ~depa ~diba ~dik> ~dur> ~elan ~eng> ~epan ~ggal ~kama ~kat> ~kul> ~kurs ~last ~long ~lura ~mas>
 ~mudi ~nya> ~oran ~paks ~perb ~plas ~puku ~ran> ~rany ~rsi> ~ruk> ~stik ~tas> ~ter> ~tidu ~udik ~ukul ~ursi ~usuk
slrt -3 112+itu =tale =urgent @=darurat @=poli_jiwa @=trc @first=darurat @first=poli_jiwa @first=trc air anak+susah
 bagaimana+ya bantu+harga bisa+bantu dpt dpt+ada harga harga+beras itu+bayar kartu+saudara meninggal odgj rumah umkm
 yang ~<air ~<den ~<dib ~<dis ~<dpt ~<kak ~<mel ~<nya ~<odg ~<ora ~<rum ~<sam ~<tan ~<umk ~<yan ~akek ~aki> ~anta ~aran
 ~arga ~asan ~ban> ~dah> ~deng ~dgj> ~dpt> ~gal> ~harg ~iban ~idur ~ikan ~ingg ~jam> ~kake ~kana ~kar> ~kek> ~ksa> ~lam>
 ~lat> ~mala ~meni ~mkm> ~ning ~odgj ~pak> ~rga> ~ruma ~tang ~tik> ~umah ~umkm ~unan
slrt -4 @=alat_bantu @=bedah_rumah @=damkar @=kerja @=ppa @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=kerja @first=ppa bantu+apa bantu+tidak di jalan kk ktp susah+makan ~<di> ~<dit ~<jal ~<kk> ~<ktp ~<kur ~<mal
 ~<men ~<pin ~<ter ~<war ~alan ~enga ~han> ~ian> ~jala ~ktp> ~mah> ~uka> ~ung> ~yang
slrt -5 =beast @=puskesmas @=santunan @first=puskesmas @first=santunan bayar+tidak bisa+tidak kerja minta+uang
 umkm+dapet ~<,> ~<pak ~bur> ~gan> ~kerj ~lan> ~rja>
slrt -6 =work @=polisi @first=polisi butuh+bantu ~erja
slrt -7 =heart =road @first=dukcapil @first=pangan anak+saya untuk+saya
slrt -8 @=dukcapil @=pangan ada+bantu
slrt -10 ada ~<ada ~ada>
slrt -11 @first=-
poli_jiwa 10 fobia ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd autis ~<adh ~<aut ~adhd ~auti ~dhd> ~utis
poli_jiwa 8 rsj ~<hal ~<rsj ~rsj>
poli_jiwa 7 =heart @=poli_jiwa @first=poli_jiwa insomnia jiwa kecanduan ~<ins ~<jiw ~<tan ~andu ~cand ~duan ~ecan ~itin
 ~iwa> ~jiwa ~keca ~kepa ~mnia ~ndua ~nia> ~nsom ~omni ~pani ~somn ~stre ~tis> ~tres
poli_jiwa 6 burnout burnout+kerja cemas halusinasi hiperaktif konseling odgj sejak takut+keramaian terus+sejak
 tiap+malam tidak+ada tidak+mau ~<bur ~<cem ~<hip ~<kec ~<kon ~<mar ~<odg ~<pan ~<psi ~<sej ~<str ~alus ~burn ~cema
 ~dgj> ~ejak ~elin ~emas ~erak ~gan> ~halu ~hipe ~ikol ~inso ~iper ~kolo ~kons ~lusi ~mas> ~nang ~nout ~nsel ~odgj ~olog
 ~onse ~out> ~psik ~rakt ~res> ~rnou ~seja ~seli ~siko ~sina ~tang ~tant ~urno ~usin
poli_jiwa 5 =still abis amuk+parah anak+adhd anxiety bisa+tidur delay denger denger+suara ditinggal gerd gerd+anxiety
 hidup ke+rsj kejar+orang kepala kuat+lagi lagi lagi+hidup mau mending mending+mati ngomong obat obat+penenang
 odgj+ditinggal odgj+mau overthinking panik penenang poli poli+jiwa psikolog rasa rasa+kejar sedih serang speech
 speech+delay suara suka tangan tangis tiap tidur ~<abi ~<adi ~<anx ~<ber ~<del ~<den ~<dit ~<ger ~<hid ~<lag ~<mau
 ~<men ~<ngo ~<oba ~<ove ~<ras ~<sed ~<spe ~<suk ~<tia ~adik ~aja> ~anga ~anik ~antr ~anxi ~asa> ~bat> ~dela ~deng ~dih>
 ~ding ~diti ~dup> ~dur> ~ech> ~edih ~eech ~endi ~enen ~enge ~epal ~erd> ~erth ~etag ~ety> ~ger> ~gerd ~gis> ~gomo ~hidu
 ~hink ~iap> ~idup ~idur ~iety ~ikej ~inas ~inki ~jak> ~keta ~king ~lagi ~lana ~lay> ~log> ~mau> ~mend ~mong ~ndin ~nena
 ~ngis ~ngom ~nkin ~ntru ~nxie ~obat ~oli> ~omon ~over ~pala ~peec ~rasa ~rthi ~rum> ~sedi ~sera ~spee ~suar ~suka ~thin
 ~tiap ~tidu ~trum ~uan> ~uara ~vert ~xiet
poli_jiwa 4 adik bayi+blues blues blues+abis bulan capek capek+hidup cerita diri ke+dokter kejar kepala+mau keramaian
 kontrol mahdi mana marah marzoeki marzoeki+mahdi mati+aja mati+tiap mau+meledak obat+odgj panic panic+serang
 pisau+tangan psikiater+bpjs remaja rumah+saya sakit+jiwa saya+halusinasi saya+tidak sehat+jiwa tahu+sehat takut terus
 terus+tidak ~<att ~<bip ~<blu ~<bul ~<cap ~<ket ~<nan ~<pen ~<rem ~<sua ~<ter ~abis ~abu> ~aby> ~ack> ~agi> ~ahdi ~aian
 ~akti ~akut ~ala> ~amai ~ana> ~angi ~anic ~apek ~ara> ~arzo ~asi> ~atny ~atta ~baby ~batn ~bipo ~bis> ~blue ~cape ~ceri
 ~dik> ~dike ~ejar ~eki> ~elay ~emaj ~eram ~eran ~erde ~erit ~erus ~gen> ~hdi> ~ihan ~ilet ~ipol ~kasi ~ktif ~let> ~lues
 ~mahd ~maia ~maja ~mana ~mara ~marz ~nasi ~ngen ~nic> ~nik> ~nsul ~oeki ~olar ~onsu ~pek> ~pene ~pera ~peri ~pola ~rama
 ~rema ~rita ~rol> ~rzoe ~sile ~tack ~taku ~teru ~tif> ~tnya ~ttac ~ues> ~uka> ~zoek
poli_jiwa 3 =ask =office =urgent abis+melahirkan ada+guna adik+saya aja alasan alkohol amuk anak+amuk anak+autis
 anxiety+di bantu+bapak belum+bisa berkepanjangan berlebihan berobat bisa+bantu bisa+ngomong bisikan bpjs bpjs+di bunuh
 bunuh+diri cari+tempat cemas+berlebihan cemas+tiap cerita+masalah deg deg+degan degan di+motor di+puskesmas di+rumah
 dibawa dokter duka+berkepanjangan fobia+untuk ganggu+odgj gratis+di grogol grogol+rsj guna guna+hidup haloperidol
 haloperidol+abis hari+apa hidup+lagi jadi+pendiem judi kakak+denger kamar+bulan ke kecanduan+judi kecanduan+lem keluar
 keluar+kamar kemana konseling+saudara konsul konsultasi kontrol+rsj lansia+saya lem masalah masalah+rumah mau+bunuh
 mau+dibawa mau+keluar mau+sembuh minggu+jantung murung murung+terus ngomong+umur obat+jiwa obat+tidur odgj+bulan
 odgj+kerja odgj+pasca pasca pasca+melahirkan pecandu pendiem pendiem+sejak pisau psikiater resep resep+obat rujukan
 rujukan+ke sakit+diri saya+jadi saya+marah saya+sedih saya+suka sayat+tangan sedih+tanpa sedih+terus sejak+lansia
 sembuh serang+di serang+panik suara+yang sudah+minggu suka+sakit suntik+odgj susah+tidur tagihan tagihan+alkohol
 takut+mati tanpa tanpa+alasan tempat+cerita tes tidur+sudah umur+5 untuk+saya yang+tidak ~<alk ~<amu ~<bab ~<bpj ~<cer
 ~<deg ~<dik ~<dir ~<dok ~<gun ~<jud ~<ke> ~<kep ~<mah ~<mel ~<pec ~<reh ~<sem ~<ser ~<sil ~<tag ~<tak ~<tes ~ade> ~agih
 ~ah2> ~akek ~alko ~alop ~anpa ~asal ~asca ~berb ~berk ~bero ~biha ~bpjs ~bula ~bunu ~deg> ~dega ~diem ~diri ~dokt ~dol>
 ~ebih ~ehab ~ehat ~elah ~elua ~eman ~emin ~enan ~erbu ~erid ~erke ~erle ~erob ~esep ~giha ~grog ~halo ~han> ~hol> ~iate
 ~ibaw ~idol ~iem> ~ikia ~isau ~ita> ~jar> ~judi ~juka ~kake ~kek> ~kelu ~kera ~kiat ~kiti ~kizo ~koho ~kter ~kut> ~lar>
 ~lebi ~ling ~lkoh ~lope ~ltas ~luar ~mama ~masa ~ment ~muru ~ndie ~ndu> ~ngan ~nger ~njan ~npa> ~ntal ~ntro ~nuh> ~ogol
 ~ohol ~okte ~pasc ~peca ~peng ~pjs> ~rah2 ~rbul ~reha ~rese ~rido ~rkep ~rleb ~roba ~rogo ~sau> ~sca> ~seha ~semi ~siki
 ~skiz ~sult ~tagi ~tanp ~tasi ~tin> ~trol ~uar> ~ulta ~unuh ~yaki
poli_jiwa 2 =past adhd+bisa ambil autis+bagaimana bantu+saudara belum berdebar buka+hari dari+kemarin diri+sendiri dmn
 halusinasi+pak ibu+amuk ibu+odgj jantung+berdebar jiwa+puskesmas kamar kepala+sendiri lansia+adhd maaf+kecanduan
 mau+sekolah melahirkan ngebenturin ngebenturin+kepala ngelamun ngelamun+terus odgj+habis odgj+obat pak+saya
 psikolog+gratis puskesmas sabu saudara sayat sebab sejak+bapak sejak+di sejak+ditinggal suntik tangis+terus tanpa+sebab
 tempat tetangga+autis tidak+kuat tidur+sejak tidur+tangis ~<?> ~<ade ~<bun ~<cuc ~<dmn ~<ga> ~<gro ~<kak ~<kej ~<nya
 ~<om> ~<pis ~<pon ~<pus ~<res ~<sau ~<ski ~alas ~amun ~anja ~ater ~auda ~belu ~berl ~deba ~depr ~dmn> ~ebab ~eben ~elum
 ~enta ~entu ~epre ~esi> ~esma ~ess> ~gebe ~gol> ~guna ~hirk ~ing> ~iri> ~irka ~izo> ~kama ~kesm ~lah> ~lamu ~lasa ~lum>
 ~mpat ~mun> ~ngeb ~ntik ~panj ~pisa ~pusk ~rang ~rdeb ~ress ~sabu ~saud ~seba ~sep> ~skes ~smas ~sunt ~tal> ~temp ~ter>
 ~turi ~udar ~udi> ~uske
poli_jiwa -2 @=ppa @first=ppa @first=ugd_malam bakar bantu+saya bikin butuh+obat darah+tinggi gas hamil hidup+susah izin
 kaki kecanduan+narkoba kejang kejang+terus kerja+lagi kk lapor maaf+mau melahirkan+mau narkoba+amuk obat+habis
 odgj+suka orang+odgj rs saya+ganggu saya+kecanduan susah+tolong tinggi tinggi+obat uang ~<bak ~<bia ~<bik ~<dia ~<dib
 ~<din ~<dip ~<dis ~<gan ~<gas ~<ham ~<izi ~<kk> ~<mas ~<moh ~<ngu ~<pun ~<put ~<rs> ~<rum ~<rus ~<sal ~<uan ~ajak ~ali>
 ~alin ~alsu ~amil ~angg ~baka ~bera ~biki ~cing ~dipa ~ejan ~emal ~emba ~empu ~enda ~eng> ~erah ~ggi> ~hami ~hon> ~iar>
 ~ilan ~inga ~isi> ~izin ~kaki ~mil> ~moho ~mpu> ~muk2 ~ndan ~nyam ~ohon ~oran ~pang ~rasi ~rian ~ring ~tan> ~tar> ~tas>
 ~tua> ~tuna ~uk2> ~umah ~urus ~zin>
poli_jiwa -3 @=alat_bantu @=polisi @first=alat_bantu @first=polisi ada+yang air bantu+ke bawa bisa+tidak depan
 ganggu+jiwa halusinasi+minta harus+kemana jam kami kuat+hidup makan masuk mau+kerja mau+konsul merah pakai
 psikiater+gratis rasa+sudah saya+odgj sudah+tidak tahun ~<air ~<akt ~<baw ~<dic ~<kam ~<ken ~<kur ~<nga ~<non ~<ora
 ~<pem ~<tah ~<uda ~ahun ~akai ~akar ~aki> ~aman ~ambu ~ami> ~anda ~ang> ~anta ~apor ~asar ~asuk ~ata> ~bur> ~dang ~depa
 ~gang ~gas> ~guru ~hun> ~ikin ~kai> ~kami ~kar> ~kena ~kul> ~lapo ~man> ~masu ~nggi ~paka ~pan> ~por> ~puku ~ras> ~rik>
 ~rusa ~sak> ~sar> ~uang ~ukul ~wat>
poli_jiwa -4 =drill =well @=bedah_rumah @=damkar @=kerja @first=bedah_rumah @first=damkar darah ini jalan ktp mau+mati
 minta+bantu saya+sering sering+halusinasi ~<ban ~<ini ~<jal ~<jam ~<ktp ~<lap ~<pak ~<per ~<pin ~<tin ~<war ~air> ~akan
 ~ampu ~dah> ~elan ~ini> ~jala ~jam> ~kin> ~ktp> ~lan> ~lang ~suk>
poli_jiwa -5 # =beast =work @=pangan @=slrt @first=pangan @first=puskesmas @first=slrt di ~<dar ~<di> ~alan ~ran>
poli_jiwa -6 @=dukcapil @first=dukcapil minta saya+mau ~inta ~mint ~nta>
poli_jiwa -7 =road ~<min
ugd_malam 9 #
ugd_malam 8 @=puskesmas @=ugd_malam @first=puskesmas @first=ugd_malam jam pagi ~<jam ~<pag ~agi> ~jam> ~pagi
ugd_malam 7 24+jam =past igd jam+3 malam mana sakit ugd ~<igd ~<mal ~<man ~<sak ~<ugd ~akit ~alam ~igd> ~kit> ~lam>
 ~mala ~saki ~ugd>
ugd_malam 6 berobat buka hari malam+sakit puskesmas tengah yang+buka ~<buk ~<har ~<pus ~ana> ~bero ~buh> ~buka ~erob
 ~esma ~gah> ~hari ~kesm ~mana ~mas> ~ngah ~pusk ~roba ~skes ~smas ~teng ~uka> ~uske
ugd_malam 5 3+pagi berobat+mana buka+tidak dekat jam+1 libur minggu sesak tengah+malam yang ~<dek ~<lib ~<ses ~<ten
 ~<yan ~alem ~bat> ~deka ~ekat ~enga ~esak ~ibur ~ini> ~lem> ~libu ~male ~obat ~sesa ~yang
ugd_malam 4 bantu+malam ciledug demam hari+libur jam+puskesmas ke+mana libur+nasional malam+sesak merah+berobat nasional
 puskesmas+buka puskesmas+yang subuh tanggal tanggal+merah ugd+ciledug ~<cil ~<dem ~<kam ~<sub ~ahit ~asio ~bur> ~cile
 ~deke ~dema ~dug> ~edug ~eket ~emam ~erah ~esek ~ggu> ~gini ~hit> ~iled ~iona ~jahi ~kat> ~ket> ~ledu ~mam> ~ming ~mpe>
 ~nggu ~onal ~rawa ~sak> ~sek> ~sese ~subu ~ubuh
ugd_malam 3 1+pagi 2+malam ampe ampe+pagi anak+saya bantu+puskesmas buka+ampe buka+malam buka+sampai dini dini+hari
 gigi+tidak gini hari+sakit igd+24 igd+puskesmas inap ketuban+jam klinik kumat luka+malam maaf+jam malam+hari mana+yang
 merah pagi+di puskesmas+mana puskesmas+rawat rawat rawat+inap sakit+gigi sesak+kumat tidak+tahan ~<amp ~<dim ~<gin
 ~<ina ~<kli ~<kum ~<nas ~<raw ~ampe ~awat ~dima ~dini ~inap ~inik ~kamb ~klin ~kuma ~lini ~mera ~nal> ~nap> ~nasi ~nik>
 ~sion ~umat
ugd_malam 2 1+malam di+rumah dmn jahit+luka ketuban kumat+malam malam+anak puskesmas+24 rumah+saya tahan ugd+puskesmas
 ~<dmn ~<yg> ~ambu ~dmn> ~etub ~ketu ~ksi> ~mbuh ~raks ~taha ~tuba ~uban ~wat>
ugd_malam -2 =office =well @=alat_bantu @first=alat_bantu apa bantu+alamat bikin jalan jiwa lansia mati sekolah tiap
 tidur ~<amb ~<bik ~<car ~<dib ~<dit ~<jiw ~<kak ~<ktp ~<kur ~<lap ~<mak ~<nga ~<nya ~<sen ~<war ~air> ~ampu ~anda ~ansi
 ~arga ~atan ~ati> ~aya> ~biki ~deng ~dur> ~ekol ~elan ~eran ~eras ~etan ~gela ~gga> ~iap> ~idur ~ikin ~ilan ~iri> ~iwa>
 ~jiwa ~kelu ~kola ~kul> ~lans ~maka ~mati ~ning ~nsia ~olah ~peng ~puku ~rat> ~san> ~seko ~sia> ~tahu ~tiap ~tidu ~ukul
 ~ulan
ugd_malam -3 =beast @=bedah_rumah @=damkar @=kerja @=poli_jiwa @=ppa @=slrt @=trc @first=bedah_rumah @first=damkar
 @first=kerja @first=poli_jiwa @first=ppa @first=slrt @first=trc bisa ini jam+pelayanan kerja minta odgj pak pelayanan
 pelayanan+puskesmas rumah saudara tiap+malam trc trc+buka untuk ~<apa ~<bis ~<bua ~<dip ~<ini ~<jal ~<kel ~<lan ~<mat
 ~<men ~<odg ~<pel ~<pin ~<rum ~<sau ~<sek ~<tel ~<tia ~<trc ~<unt ~akan ~alan ~ama> ~ang> ~anya ~ara> ~asi> ~auda ~ayan
 ~bisa ~buat ~dah> ~dang ~dgj> ~elay ~erja ~gang ~ian> ~ing> ~inta ~isa> ~jala ~kan> ~kerj ~kin> ~lah> ~lang ~laya ~luar
 ~mah> ~mint ~nta> ~ntuk ~odgj ~pak> ~pan> ~pela ~rja> ~ruma ~saud ~tan> ~tar> ~trc> ~tuk> ~uan> ~uat> ~udar ~umah ~ung>
 ~untu ~yana
ugd_malam -4 =drill @1 @=dukcapil @=pangan @=polisi @first=dukcapil @first=pangan @first=polisi alamat alamat+puskesmas
 buka+jam dari di mau orang ~<,> ~<dar ~<di> ~<ker ~<mau ~<ora ~<pak ~<pen ~amat ~anan ~anga ~dara ~dari ~lama ~lan>
 ~mau> ~nya> ~oran ~rang
ugd_malam -5 =heart =road =work jam+berapa puskesmas+malam ~<ala ~apa> ~gan> ~nan> ~ngan
ugd_malam -6 @first=- berapa ~bera ~erap ~rapa
ugd_malam -8 ~<sem ~emal ~sema
puskesmas 12 dpt usg ~<dpt ~<usg ~dpt> ~usg>
puskesmas 11 bcg flu hpv ~<bcg ~<flu ~<hpv ~bcg> ~flu> ~hpv>
puskesmas 10 maag ~<cac ~aag> ~maag ~tes>
puskesmas 9 kb ~<bid ~<gig ~<kb> ~gigi
puskesmas 8 @1 @=puskesmas @first=- @first=puskesmas bisul campak gigi kutil luka mata mpasi susah+makan ~<luk ~<mpa
 ~bisu ~etes ~igi> ~isul ~kuti ~luka ~mata ~mpak ~sul> ~util
puskesmas 7 ambeien biduran cacar cacar+air hamil polio+tetes senam senam+lansia tes tetes ~<cam ~<dia ~<ham ~<kut ~<tes
 ~<tet ~amil ~beie ~bidu ~caca ~camp ~dura ~eien ~enam ~hami ~mbei ~mil> ~mpas ~nam> ~ning ~pasi ~sena ~skes ~tete
puskesmas 6 batuk bayi bpjs darah diare dpt+ada gatal gigit iud lepas mata+merah panas pasang pasang+iud puskesmas sakit
 sariawan sipilis surat tes+gula vaksin ~<asm ~<bat ~<bpj ~<gat ~<iud ~<lep ~<maa ~<mat ~<pus ~<sak ~<sar ~<sip ~<vak
 ~akit ~aksi ~ambe ~ampa ~anas ~are> ~aria ~asi> ~asma ~ata> ~atal ~atuk ~awan ~ayi> ~batu ~bayi ~bpjs ~diar ~digi ~epas
 ~eput ~erap ~esma ~gata ~iare ~iawa ~ien> ~igig ~igit ~ilis ~ing> ~ipil ~iud> ~kepu ~kesm ~kit> ~ksin ~lepa ~lis> ~mas>
 ~pana ~perb ~pili ~pjs> ~pusk ~rat> ~riaw ~saki ~sang ~sari ~sin> ~sipi ~sma> ~smas ~tal> ~tan> ~til> ~tuk> ~uka> ~umil
 ~urat ~uske ~vaks
puskesmas 5 3+hari anak+susah bantu+tidak banyak+nyamuk bayi+tidak bb bb+bayi cacing cek darah+tinggi ganti+perban
 gigit+anjing kaki+luka kontrol minta+semprot nyamuk+minta nyeri obat+cacing panas+3 papsmear perban periksa pinggang
 puskesmas+malam putih rujukan sakit+pinggang skrining spiral susah usg+murah ~<bay ~<bb> ~<bis ~<bum ~<cek ~<dar ~<dig
 ~<kep ~<pap ~<per ~<ruj ~<skr ~<spi ~<sun ~<sur ~acin ~apsm ~asan ~bumi ~cek> ~cing ~dara ~ear> ~erba ~eri> ~erik ~git>
 ~hita ~iksa ~imun ~inin ~iral ~isas ~juka ~krin ~mear ~muni ~nas> ~nisa ~ntro ~nyer ~paps ~peri ~pira ~psme ~puti ~rah>
 ~ral> ~riks ~rini ~rol> ~ruju ~sah> ~sasi ~skri ~smea ~spir ~sura ~susa ~tiha ~trol ~ujuk ~unis ~unti ~usah ~yeri
puskesmas 4 =office ada+bantu alamat+puskesmas anak+diare asam asam+urat balita bayi+kuning belum berapa berobat
 cuci+luka di+badan donor donor+darah fisioterapi ganti gatal+di gratis gula hiv ibu+saya implan imunisasi jam+berapa
 kaki kb+implan laboratorium lapor+kemana maaf massal nebulizer obat+habis perawat perawat+lansia posyandu+balita
 rumah+visit sehat+untuk sesak suntik surat+rujukan surat+sehat timbang timbang+bayi tinggi tinggi+obat untuk+kerja urat
 vaksin+anak vaksin+rabies visit visit+perawat ~<asa ~<ber ~<cuc ~<fis ~<gra ~<gul ~<hiv ~<hom ~<imp ~<imu ~<jah ~<lab
 ~<neb ~<nye ~<put ~<sem ~<ses ~<ura ~<vis ~aaf> ~abor ~alit ~arah ~asam ~assa ~atis ~ator ~ayan ~bat> ~belu ~bero ~buli
 ~caci ~car> ~dan> ~dono ~ebul ~elum ~eraw ~erob ~esak ~fisi ~gant ~ggan ~ggi> ~grat ~gula ~hiv> ~idur ~impl ~iote ~isio
 ~isit ~ita> ~itan ~izer ~kaki ~ksa> ~labo ~lara ~lita ~lize ~lum> ~maaf ~mass ~mbuh ~mpla ~nebu ~nor> ~ntik ~obat ~onor
 ~orat ~oriu ~oter ~plan ~rapi ~rati ~rato ~rban ~rium ~roba ~sam> ~sesa ~siot ~sit> ~ssal ~sunt ~tara ~tih> ~timb ~ting
 ~tis> ~tori ~ukan ~ula> ~uliz ~uran ~utih ~visi ~zer>
puskesmas 3 alergi alergi+gatal anak+hari bab badan banyak batuk+darah batuk+pilek batuk+tidak bayi+belum belum+bab
 bidan bidan+desa bisa+tidak buka+jam cuci demam+darah desa dokter dokter+gigi flu+ibu hari ibu+diare jadwal+imunisasi
 jadwal+posyandu jam+pelayanan kb+spiral kelas kencing kencing+sakit kesehatan kucing+gratis kuning lansia+ibu lepas+kb
 luka+siang lutut mau+berobat melahirkan+pakai merah nyeri+lutut operasi pakai pakai+bpjs pakai+ktp pasang+spiral
 pelayanan pelayanan+puskesmas periksa+hamil pilek posyandu ringan ringan+kontrol sakit+untu saya+stunting sembuh
 semprot siang stroke stroke+ringan stunting tahu+sakit tambal tambal+gigi tbc tetes+di tidak+sembuh untu ~<ale ~<amb
 ~<bad ~<bal ~<dim ~<dok ~<don ~<gan ~<kun ~<lar ~<lut ~<ope ~<pan ~<pos ~<rin ~<sen ~<str ~<stu ~<sus ~<tbc ~<tim ~<tin
 ~<unt ~acar ~adan ~ahit ~akai ~aki> ~aler ~anti ~bab> ~bada ~bali ~ban> ~bany ~bida ~cuci ~desa ~dima ~dokt ~ehat ~elas
 ~emal ~empr ~enci ~esa> ~eseh ~hari ~hata ~home ~idan ~ihan ~ilek ~imba ~isem ~ium> ~jahi ~kan> ~kela ~kenc ~kese ~kont
 ~kter ~kuni ~laya ~lerg ~lutu ~male ~mat> ~mpro ~ndu> ~nggi ~ntin ~oke> ~okte ~onak ~ontr ~oper ~osya ~pas> ~pasa ~pera
 ~pile ~ping ~posy ~prot ~rapa ~rasi ~rgi> ~roke ~rot> ~seha ~sian ~ster ~stro ~stun ~syan ~tbc> ~tik> ~trok ~tunt ~tut>
 ~uci> ~unin ~utut ~yana ~yand
puskesmas 2 air alamat ambeien+sekarang anak+panas bantu+alamat bantu+hpv bcg+di berobat+pakai biduran+bisa bolong
 bpjs+bagaimana bpjs+saya bulan bulan+depan cabut cabut+gigi cek+kolesterol cibodas dari+cibodas dekat+dari demam
 depan+belum di+karawaci diabetes faskes faskes+bpjs gigi+anak haid haid+mau hamil+muda hpv+anak hpv+siapa ibu+susah
 jahitan kelas+ibu kelas+lansia khitan khitan+massal kolesterol ktp+aja kurus lepas+jahitan maaf+hpv maaf+maag maaf+tes
 maag+cara maag+untuk makan makan+ibu mau+periksa melahirkan melahirkan+bulan minta mual muda+mual nonaktif+mau
 pindah+faskes puskesmas+buka sakit+mata saya+nonaktif scaling scaling+gigi suntik+kb surat+kesehatan surat+tahu
 tahu+hamil telat+haid tidak+naik tolong+bantu untuk+saya urat+kumat usg+lapor ~<air ~<brp ~<cib ~<dem ~<fas ~<hai ~<khi
 ~<mua ~<pin ~<sca ~abet ~abut ~aid> ~akku ~alem ~api> ~aske ~berd ~bete ~boda ~bolo ~brp> ~buh> ~cabu ~cali ~cibo ~das>
 ~dema ~diab ~eham ~emam ~ergi ~erol ~este ~fask ~haid ~hirk ~iabe ~ibod ~iman ~ingg ~irka ~kai> ~keha ~kes> ~khit ~kku>
 ~kole ~kuru ~lama ~las> ~lest ~mam> ~mban ~mera ~mila ~mint ~mual ~nta> ~odas ~oles ~ome> ~paka ~pakk ~pela ~sal> ~scal
 ~semb ~tera ~tri> ~yak>
puskesmas -2 @=santunan @first=santunan anak+tidak autis bagaimana+ya bantu+malam bantu+puskesmas bantu+telur bau
 bisa+bantu daftar dan darurat dini dini+hari es gigi+tidak hari+sakit hidup igd ikan ikan+semprot jadwal+vaksin kia
 kontrakan kumat+malam liar luka+malam malam+hari masuk motor pacar pasar pasar+murah popok sakit+gigi sekolah
 semprot+obat susu tahan telur telur+untuk thr tidak+bisa tidak+tahan untuk+anak ~<asu ~<aut ~<aya ~<bak ~<bar ~<bau
 ~<baw ~<bor ~<bun ~<but ~<car ~<daf ~<duk ~<es> ~<gal ~<igd ~<ika ~<jut ~<kar ~<kia ~<kos ~<lap ~<lia ~<man ~<mot ~<ngu
 ~<pac ~<pop ~<rus ~<say ~<sit ~<sua ~<thr ~<tun ~abis ~ali> ~ambu ~ami> ~anta ~apan ~arga ~arur ~asuk ~auti ~awa> ~aya>
 ~bah> ~bau> ~bis> ~butu ~dam> ~daru ~dini ~diri ~dup> ~ekol ~elur ~enda ~enge ~enin ~enti ~eran ~erja ~gas> ~han> ~hidu
 ~iar> ~idup ~igd> ~inas ~iri> ~itin ~juta ~kia> ~kul> ~liar ~lon> ~lur> ~man> ~masu ~mbah ~moto ~nek> ~ngga ~nggu ~ngka
 ~ntun ~olah ~opok ~paca ~pai> ~pend ~pok> ~popo ~puku ~raka ~rura ~rusa ~saya ~seko ~susu ~taha ~telu ~temu ~thr> ~tua>
 ~ukul ~unan ~usu> ~utis
puskesmas -3 # =past =well @=alat_bantu @=bedah_rumah @=poli_jiwa @=ppa @first=alat_bantu @first=bedah_rumah
 @first=poli_jiwa @first=ppa abis alun alun+buka bantu+makan bantu+saya bikin gula+lansia hilang igd+puskesmas inap ini
 jam+puskesmas jiwa ke kk malam malam+sesak naik+kelas pkh puskesmas+rawat rawat rawat+inap rsj rumah semangka
 semangka+suntik sesak+kumat sim surat+waris tes+sim tidur uang umur waris yang ~<abi ~<alu ~<bia ~<bik ~<dan ~<den
 ~<dip ~<hid ~<hil ~<ina ~<ini ~<jiw ~<ke> ~<kec ~<ket ~<kk> ~<nen ~<nya ~<pal ~<pem ~<pkh ~<psi ~<raw ~<rsj ~<rum ~<sek
 ~<ter ~<uan ~<umu ~<yan ~adi> ~agi> ~alam ~alon ~alun ~ama> ~anda ~angg ~bawa ~bela ~bian ~biki ~cara ~dang ~deng ~dite
 ~dur> ~elan ~elua ~emba ~endi ~enek ~erin ~gka> ~guru ~hila ~ikan ~ikin ~inap ~iwa> ~jiwa ~kelu ~kola ~luar ~lun> ~mah>
 ~mala ~mang ~mur> ~nap> ~nasi ~ndar ~nene ~ngan ~ntra ~otor ~pals ~pat> ~peng ~pkh> ~psik ~puk> ~raha ~rang ~rik> ~ris>
 ~rsj> ~ruma ~sim> ~suk> ~tidu ~tor> ~trak ~tuna ~uan> ~umah ~umur ~wari
puskesmas -4 24+jam =drill =tale @=damkar @first=damkar jalan kucing+saya mati obat+nyamuk orang saya+sakit ~<,> ~<din
 ~<jal ~<kal ~<mal ~<men ~<nge ~<sam ~<sim ~aan> ~aby> ~alan ~ampu ~ang> ~angk ~aris ~asar ~ati> ~baby ~bur> ~diba ~eng>
 ~enga ~item ~jala ~lah> ~lam> ~mati ~nan> ~nya> ~ras> ~san> ~sar> ~tang ~tar> ~tuh>
puskesmas -5 =road @=kerja @=pangan @=polisi @=slrt @first=kerja @first=pangan @first=polisi @first=slrt hewan odgj pak
 parah vaksin+hewan ~<dib ~<dit ~<hew ~<ker ~<odg ~<ora ~<pak ~<par ~<war ~ahan ~dgj> ~ewan ~gal> ~ggal ~hewa ~ini>
 ~kin> ~lang ~odgj ~oran ~para ~uang ~ung>
puskesmas -6 =still =work @first=dukcapil di ~<di> ~<tan
puskesmas -7 @=dukcapil ~<pen
puskesmas -9 =heart
pangan 10 borax cimol ~<bor ~<cim ~bora ~cimo ~imol ~mol> ~orax ~rax>
pangan 9 takjil ~akji ~iren ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan cireng es gula+lansia palsu ~<cir ~<es> ~alsu ~bian ~cire ~eng> ~lsu> ~ngka
pangan 7 =tale air+galon daging galon+bau warna ~<bas ~<ber ~<dag ~<pal ~<tak ~agin ~anan ~angk ~dagi ~iang ~jamu ~kai>
 ~kana ~nan> ~pals ~reng ~tik> ~ula>
pangan 6 =work ayam basi bikin campur galon gula ilegal jorok kaleng makan nasi pakai ~<bik ~<dij ~<gul ~<ile ~<jor
 ~<mak ~<mer ~<war ~akai ~alen ~amur ~arna ~ayam ~basi ~biki ~cuna ~dica ~diju ~erac ~erku ~form ~gal> ~galo ~ging ~gula
 ~ijua ~ikin ~ileg ~ing> ~joro ~kale ~kutu ~lega ~leng ~lin> ~maka ~mpur ~orok ~paka ~pur> ~rend ~rna> ~rok> ~ual> ~utu>
 ~warn ~yam>
pangan 5 =beast =well @1 bakso bangkai boraks bpom daging+anjing di+pasar garam ikan isi jual kadaluarsa katering
 kembung minyak obat panganan panganan+tidak pirt pusing susu tahu tanggal tidak+sehat ~<aya ~<bak ~<bia ~<bpo ~<bub
 ~<cam ~<for ~<gal ~<ika ~<isi ~<jua ~<kad ~<men ~<nas ~<oba ~<pew ~<ren ~<sem ~<ula ~adal ~ahu> ~akan ~ake> ~aks> ~akso
 ~alin ~amin ~aram ~arsa ~asi> ~ater ~baks ~berl ~bpom ~bubu ~bung ~camp ~dalu ~egal ~enda ~enya ~ewar ~gkai ~inya ~irt>
 ~jual ~kada ~kan> ~kate ~kemb ~kin> ~kso> ~lon> ~mali ~mbun ~men> ~miny ~ntik ~nyal ~ora> ~orak ~orma ~pewa ~pirt ~pom>
 ~pusi ~raks ~rmal ~rsa> ~rupu ~sing ~susu ~tahu ~teri ~uars ~unan ~usu>
pangan 4 abis abis+makan abis+minum ada+kutu air aneh ayam+bangkai ayam+mati bau bayi+ada bekas beras berlendir
 bpom+produk bubur bubur+bayi cabe cabe+kering curiga daftar+bpom dari dicat es+krim formalin hajat+racun halal
 halal+umkm isi+ulang jajan ke+siapa kering+dicat kopi kornet kornet+kembung kosmetik+merkuri krim krim+keliling kue
 kutu lewat+tanggal maaf mati+jual merah merkuri minum minum+es muntah permen permen+bikin plastik produk produk+rumah
 rendang rendang+berlendir restoran restoran+jorok rhodamin roti semangka semangka+suntik sertifikat+halal sudah+lewat
 telur ulang ~<abi ~<air ~<ane ~<bau ~<bek ~<cab ~<cur ~<dic ~<exp ~<gar ~<gor ~<jaj ~<jam ~<kal ~<kan ~<kat ~<kop ~<kri
 ~<kue ~<min ~<mun ~<pak ~<pir ~<pla ~<pus ~<rho ~<rot ~<sak ~<sus ~<tah ~aaf> ~abe> ~abis ~air> ~ajan ~ala> ~alal ~alon
 ~alua ~aneh ~asti ~bal> ~bat> ~bau> ~beka ~bis> ~cabe ~cat> ~dami ~dari ~dir> ~duk> ~ekas ~elur ~eman ~embu ~erin ~erle
 ~erme ~erti ~esto ~gara ~gka> ~gore ~hala ~hoda ~icam ~icat ~iga> ~ikan ~ilin ~inum ~isi> ~jaja ~jan> ~jana ~kant ~kas>
 ~kera ~kopi ~korn ~krim ~kue> ~lal> ~lang ~last ~lend ~lili ~luar ~lur> ~maaf ~mang ~menc ~mera ~merk ~min> ~minu ~munt
 ~nasi ~neh> ~net> ~ntah ~num> ~numa ~obat ~odam ~oduk ~opi> ~oren ~orne ~oti> ~pake ~pang ~perm ~plas ~prod ~puk> ~ram>
 ~rest ~rhod ~riga ~rkur ~rlen ~rmen ~rnet ~rodu ~roti ~sema ~stik ~stor ~tah> ~telu ~tih> ~tong ~tora ~ubur ~uman ~ung>
 ~unta ~upuk ~urig ~usin ~usuk ~utih ~yak> ~yala
pangan 3 air+kali anak+saya anjing bantu+beras batu batu+dari beras+berkutu beras+plastik berjamur berkutu berkutu+dari
 bikin+sakit bisa+tidak boba boba+bikin busuk cireng+di curah dari+air dari+bantu dari+toko di+katering es+batu expired
 galon+isi gorengan hajat ijin ijin+pirt ikan+semprot item+bekas izin jamu kaleng+penyok kantin kantin+sekolah kecap
 keliling kenyal kopi+oplosan kosmetik krupuk krupuk+merah kuat kuat+ilegal lewat madu madu+palsu merah+tahu mie
 minyak+item obat+kuat obat+palsu pasar pembersih penyok racun rambut+di rapat rapat+berjamur rendam rombongan
 rombongan+racun sakit sambal sambal+basi sd sehat semprot semprot+obat siapa snack snack+rapat suplemen suplemen+ilegal
 susu+expired telur+busuk ulang+bau umkm ~<anj ~<bat ~<bus ~<dep ~<iji ~<izi ~<kem ~<kor ~<kot ~<kru ~<kua ~<kut ~<lew
 ~<maa ~<mad ~<mie ~<pan ~<pen ~<rac ~<ram ~<res ~<rom ~<sd> ~<seh ~<sna ~<umk ~ack> ~acun ~adu> ~ajat ~akit ~aluw ~ampu
 ~amu> ~andu ~angs ~asar ~atu> ~bar> ~batu ~bera ~berj ~boba ~bong ~bur> ~busu ~cap> ~cun> ~cura ~dang ~ecap ~ehat ~elil
 ~embe ~empr ~emut ~enga ~enyo ~erah ~eras ~etik ~ewat ~expi ~gaka ~haja ~iapa ~igak ~ijin ~ired ~isem ~izin ~jin> ~jing
 ~keny ~kit> ~kosm ~krup ~kuat ~kuri ~leme ~les> ~lewa ~lumu ~luwa ~madu ~man> ~mbon ~meti ~mie> ~mkm> ~mpro ~mut> ~muti
 ~nack ~nany ~ndam ~nis> ~njin ~ntin ~nyak ~nyok ~ombo ~onga ~osme ~pasa ~peny ~pire ~plem ~prot ~racu ~ras> ~red> ~rim>
 ~ring ~rjam ~rkut ~rnan ~romb ~saki ~sar> ~seha ~siap ~smet ~snac ~sunt ~supl ~tera ~tin> ~uat> ~ulat ~umkm ~umut ~unti
 ~uple ~uwar ~wars ~wat> ~xpir ~yal> ~yok> ~zin>
"""
