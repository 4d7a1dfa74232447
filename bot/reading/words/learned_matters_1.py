"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 9 112+itu kejang+terus
darurat 8 ~elen ~len>
darurat 7 itu perahu ~<itu ~<kes ~itu> ~rahu
darurat 6 # @=darurat @first=darurat darurat jatuh jatuh+dari karet kejang mobil napas nomor perahu+karet saya+tiba
 serang+jantung tenggelam+di tiba tiba+tidak ~<dar ~<jat ~<kal ~<kej ~<mob ~<nap ~<nel ~<nom ~ahu> ~apas ~aret ~arur
 ~atuh ~ba2> ~daru ~ejan ~erah ~erus ~iba2 ~iba> ~jang ~jatu ~keja ~lan> ~mobi ~mor> ~napa ~nele ~nomo ~ntun ~nyak ~obil
 ~omor ~pera ~rak> ~rat> ~rura ~tele ~tiba ~ung> ~urat ~yak>
darurat 5 ambulans ambulans+cepat banjir banyak bayar+tidak berhenti+ngucur butuh+napas dada di+kali gawat gawat+darurat
 itu+bayar jantung kali ke kesamber kesamber+petir minum ngucur orang+tabrak orang+tenggelam petir pingsan racun serang
 sesak+napas setrum tabrak telepon yang+serang ~<amb ~<ber ~<dad ~<jan ~<ke> ~<ket ~<mel ~<min ~<oks ~<per ~<rac ~<set
 ~<tab ~<tel ~<tib ~abra ~acun ~ali> ~ambu ~anji ~ans> ~awat ~banj ~bany ~ber> ~bera ~bil> ~brak ~bula ~cun> ~cur> ~dada
 ~elep ~epet ~epon ~eran ~esam ~eset ~etir ~etru ~gawa ~gen> ~gera ~gsan ~gucu ~igen ~ings ~inum ~jant ~jir> ~kali ~kare
 ~kesa ~ksig ~lans ~lepo ~mber ~mbul ~minu ~nger ~ngsa ~nguc ~njir ~num> ~oksi ~pas> ~peti ~ping ~pon> ~racu ~raka ~rang
 ~ret> ~rum> ~samb ~seka ~sera ~setr ~sige ~tabr ~tir> ~trum ~tuh> ~tung ~ucur ~ulan
darurat 4 abis+hajat ada+mobil air+banjir banjir+dada bapak bapak+kejang baterai baterai+bagaimana cepat darah+banyak
 evakuasi gempa+sekarang harus+telepon ibu+saya itu+nomor jatuh+di kampung kampung+abis ke+rs kecil+minum minta
 minum+minyak minyak minyak+tanah nomor+ambulans nomor+apa pertama pertama+sekarang pertolongan+pertama racun+kampung rs
 sadar sekarang+lapor tangerang tenggelam tertelan+baterai terus tidak+sadar tolong+orang warga ~<bap ~<cep ~<eva ~<gaw
 ~<kam ~<pet ~<pin ~<rs> ~<sad ~<sed ~<ser ~<ter ~<yg> ~adar ~akan ~akua ~ange ~apak ~ban> ~bapa ~bate ~cepa ~cepe ~dara
 ~edad ~ekam ~elam ~elpo ~engg ~enti ~epat ~erac ~erta ~etim ~evak ~ggel ~iran ~kamp ~kere ~kese ~kuas ~lpon ~mint ~miny
 ~mpa> ~mpun ~ngge ~nta> ~pet> ~pung ~rtam ~ruk> ~sak> ~san> ~seda ~telp ~teru ~ting ~tis> ~vaku ~warg
darurat 3 112+bisa =urgent ada+tabrak ambulans+gratis ambulans+untuk angkot+korban bangunan+jatuh banjir+masuk
 bapak+saya bayar berapa berapa+aja bisa+panggil butuh+pertolongan darah dari+atap dari+motor dengan+angkot di+sumur
 elpiji+meledak evakuasi+warga gas gas+elpiji gas+racun gempa gerak golok+rusak habis+melahirkan hebat+habis
 jalan+telepon kecil kepala kepala+bocor kerja+bangunan ketuban+rusak korban korban+luka lantai+tiga listrik+pingsan
 luka luka+bakar maaf+lansia malam+golok melahirkan melahirkan+ketuban meledak meledak+ada minta+evakuasi motor+kepala
 napas+parah orang panggil panggil+jam patah+tulang pertolongan pingsan+di racun+di racun+tikus rusak+tidak
 saudara+kejang saya+sesak sesak setrum+listrik setrum+tidak sumur+ada tabrak+kereta tabrak+truk tanah telepon+siapa
 terus+bisa tidak+gerak tiga tiga+patah truk+dengan untuk+bawa warga+banjir yang+pingsan ~<gas ~<luk ~<ngu ~<ses ~<ten
 ~<tig ~abis ~ahir ~ama> ~ambe ~anah ~apa> ~arah ~ater ~ayar ~bann ~baya ~bis> ~cil> ~dar> ~diev ~ecil ~edak ~ekar ~elah
 ~eled ~eliu ~empa ~epal ~erai ~erak ~erap ~erto ~esak ~gas> ~gemp ~ggil ~hirk ~ieva ~inya ~ipan ~irka ~iung ~jira ~kan>
 ~keci ~kepa ~keti ~korb ~lahi ~leda ~liun ~luka ~mela ~mele ~mer> ~nah> ~ndar ~nome ~omer ~orba ~pala ~pata ~pert ~rai>
 ~rapa ~rkan ~rtol ~rusa ~sada ~sek> ~sesa ~tama ~tana ~teng ~tiga ~uasi ~yar>
darurat 2 ada+kendaraan ada+korban air aja ambruk ambruk+ada anak+kecil anak+tertelan angkot antar antar+ke bangunan
 banyak+yang berhenti biru+bibirnya darah+hebat darah+tidak dari dari+lantai darurat+kota elpiji hebat hubung jam+berapa
 kalau kereta ketuban kontrol mandi+kepala meledak+di minta+antar minum+racun mobil+tenggelam napas+biru nomor+penting
 orang+setrum pabrik+banyak penting rumah+minta rumah+warga rusak+rumah saya+sekarat sekarat sekarat+minta tabrak+darah
 tabrak+tembok tembok+ambruk tertelan tidak+berhenti tikus truk tulang ~<air ~<ant ~<ban ~<die ~<elp ~<gem ~<ger ~<heb
 ~<hub ~<kep ~<kor ~<kri ~<led ~<ora ~<sek ~<sia ~<tan ~<tem ~<tul ~ala> ~alau ~alo> ~ana> ~ang> ~anny ~anta ~anya ~arus
 ~atoh ~berh ~bruk ~bun> ~daka ~dari ~dian ~dipa ~eban ~elpi ~enda ~epit ~eret ~erhe ~erte ~eta> ~etel ~etub ~gela ~gil>
 ~gkot ~guna ~heba ~hent ~hubu ~iant ~iga> ~iji> ~ikus ~imbu ~inta ~itis ~jato ~jepi ~kala ~kalo ~ketu ~krit ~kus> ~lau>
 ~lpij ~mbru ~nggi ~ngi> ~ntro ~onga ~oran ~pent ~piji ~pit> ~puti ~rban ~rga> ~rhen ~riti ~rol> ~rtel ~sese ~tert ~tiku
 ~timb ~toh> ~trol ~truk ~tuba ~tula ~uban ~ubun ~unan ~ungi ~utin ~wat> ~yebu
darurat -2 =beast =office =tale @=puskesmas @first=poli_jiwa banyak+darah berhenti+darah dinsos harus+bagaimana jalan
 makan mati mayat sekolah tidak+bisa tua untuk+saya urus ya yang+tenggelam ~<,> ~<dep ~<dis ~<kak ~<kur ~<mak ~<may
 ~<sem ~<tia ~<tua ~<uru ~<ya> ~adam ~aki> ~alam ~alan ~alem ~ati> ~dins ~ekol ~enge ~epan ~idur ~inso ~isi> ~kelu ~kola
 ~kul> ~lang ~lem> ~mas> ~mati ~maya ~ndah ~ning ~ntua ~obat ~olah ~peng ~puku ~seko ~sura ~tua> ~tuan ~ukan ~ukul
darurat -3 @=alat_bantu @=pangan @=poli_jiwa @first=alat_bantu @first=dukcapil @first=pangan @first=slrt ini ktp mau
 uang ~<din ~<dit ~<ini ~<jal ~<ktp ~<mas ~<mat ~<men ~<nga ~<nya ~<pas ~<pem ~<tah ~<uan ~anda ~ayat ~dah> ~dang ~eng>
 ~ggal ~ilan ~ingg ~jala ~kat> ~kin> ~ktp> ~lah> ~luar ~mau> ~ngga ~nsos ~pan> ~sos> ~tang ~uan> ~uang ~urus ~yat>
darurat -4 =drill =work @=damkar @=dukcapil @=kerja @=polisi @=ppa @=slrt @first=damkar @first=kerja @first=polisi
 @first=ppa ada+orang odgj ~<kel ~<mau ~<odg ~dgj> ~gal> ~ini> ~odgj ~pak>
darurat -5 =heart @1 @first=-
darurat -6 butuh+ambulans pak
darurat -7 ~<pak
polisi 9 ~kan>
polisi 8 @=polisi @first=polisi senjata ~<pem ~<saj ~enja ~jata ~njat ~ras> ~saja ~senj
polisi 7 atm begal curi hilang lari mabuk mabuk+di minta+uang ~<atm ~<beg ~<cur ~<dan ~<dic ~<hil ~<lar ~<mab ~<sen
 ~ajam ~atm> ~bega ~bobo ~curi ~dicu ~egal ~hila ~icur ~ilan ~ipu> ~jam> ~lari ~mabu ~obol ~uri>
polisi 6 akun anak+sekolah ancam bacok di+jalan di+pos judi lari+dengan maling motor online pas raib tipu uang+paksa
 ~<aku ~<bac ~<bom ~<dib ~<dit ~<jud ~<kab ~<mal ~<mot ~<onl ~<pen ~<rai ~<tem ~<tip ~abu> ~abuk ~aib> ~akun ~alin ~ata>
 ~bol> ~bom> ~buk> ~diti ~emba ~enus ~eras ~ganc ~ine> ~itip ~judi ~kun> ~lang ~lap> ~line ~ling ~mali ~moto ~nlin ~nusu
 ~onli ~otor ~pas> ~raib ~sabu ~san> ~tipu ~tor> ~udi>
polisi 5 ada+tawuran ancam+mau berapa+ya bisa+tidak dengan+pacar digasak golok helm istri+lari keras maling+di miras
 miras+oplosan motor+raib motor+saya nomor+polisi orang orang+di palak panti+pijat parkir pijat+plus pinjol plus
 polisi+berapa pos pungli+di sabu saya+lari spion spion+digasak tawuran+anak tidak+kembali tukang+parkir tusuk ~<anc
 ~<dig ~<gol ~<hel ~<kos ~<min ~<nga ~<par ~<plu ~<sab ~<spi ~<tra ~<tus ~abun ~abur ~acok ~aik> ~alsu ~anca ~arki ~arny
 ~asak ~awa> ~baco ~bawa ~bil> ~cam> ~carn ~cok> ~coka ~diba ~diga ~dike ~dol> ~elap ~elm> ~enip ~eror ~etas ~gasa ~golo
 ~helm ~igas ~ing> ~injo ~ion> ~iras ~jol> ~kabu ~lika ~lok> ~lus> ~mbac ~ming ~mira ~ncam ~ngan ~njol ~olok ~park ~pat>
 ~penc ~peni ~pera ~pinj ~pion ~plus ~puan ~rkir ~ror> ~spio ~suka ~tran ~tusu ~uala ~ukan
polisi 4 =work akun+ig bawa begal+di bobol bobol+atm culik dan dapat+sms dari+rumah di+parkir dibajak dibawa dibobol
 dikeroyok dikeroyok+orang diretas gelap helm+hilang hilang+untuk ig ig+diretas jambret jual kontrakan+pakai lapor+orang
 mau+bacok menang menang+undian mesum mobil nomor oplosan pakai pakai+mesum paksa panti pemalsuan pemalsuan+tanda
 penipuan perempuan+hilang pijat pju+mati pungli rawan rawan+begal sms sms+menang surat tempat tramadol transfer undian
 wa whatsapp whatsapp+dibajak ya yang+bobol yang+jual ~<baw ~<bin ~<cul ~<dij ~<dik ~<dip ~<ig> ~<jua ~<keh ~<ket ~<kon
 ~<mir ~<mob ~<mud ~<nom ~<opl ~<ora ~<pak ~<pal ~<ped ~<pij ~<pol ~<pos ~<seb ~<sms ~<sur ~<und ~<wa> ~<wha ~<ya> ~adol
 ~akai ~aksa ~alak ~alan ~amad ~anda ~ang> ~ansf ~anya ~app> ~ari> ~arun ~asan ~atsa ~baja ~bini ~bret ~bur> ~culi ~dibo
 ~dik> ~dipa ~dire ~ehil ~elur ~emar ~eroy ~esum ~etan ~fer> ~gal> ~gli> ~hack ~hats ~ibaj ~ibaw ~ibob ~ijam ~ijat ~ikan
 ~iker ~ikin ~ipak ~ipua ~iret ~isi> ~jak> ~jamb ~jual ~kehi ~kero ~kir> ~lak> ~lan> ~losa ~lsua ~mado ~mala ~mals ~mbre
 ~mena ~mesu ~mobi ~mor> ~nah> ~ndia ~ngli ~nipu ~nomo ~nsfe ~obil ~okan ~omor ~oplo ~oran ~osan ~oyok ~paks ~pala ~pant
 ~peda ~penu ~pija ~plos ~pos> ~ramp ~rang ~rans ~royo ~sapp ~sfer ~sms> ~suan ~sum> ~sura ~tak> ~tas> ~temp ~tram ~tsap
 ~ual> ~ulik ~undi ~ungl ~usuk ~what ~yok>
polisi 3 2+pagi =tale air+dicolong arisan asing baik balap balap+liar bawa+golok berapa bikin+skck ciu ciu+dan dan+obat
 dana dana+hilang dangdutan dangdutan+sampai dapat di+facebook dibawa+lari dicolong dikenal dikeroyok+pulang
 dipukul+tukang diteror facebook facebook+lapor fitnah fitnah+di golok+bisa hilang+dari hp jam+2 jual+ciu jual+sabu
 kebobolan kebobolan+pas kembali kosong laki+saya lansia+mobil lapor lapor+judi lapor+pencemaran liar liar+tiap
 maling+malam minggu minggu+mau minta mobil+hilang mobil+tidak mudik naik nama+baik narkoba ngaku ngintip ngintip+rumah
 obat+keras orang+bawa orang+malam parkir+paksa pas+mudik pas+naik pemerasan pemerasan+foto pencemaran pencemaran+nama
 pergi+tidak pju polisi pompa pompa+air prostitusi prostitusi+di pulang+minggu pulang+sekolah rampas rampas+motor
 rekening ribut ribut+dangdutan rumah+kebobolan rumah+orang rumah+sejak saldo+dana saya+dikeroyok saya+dipukul
 saya+pakai saya+tipu sebar sejak+kemarin sering+palak sewa+mobil skck skck+syaratnya syaratnya tabung tahu+hilang tanda
 tanda+tangan tawuran tempat+prostitusi tetangga tiap tiap+malam tidak+dikenal tidak+pulang uang untuk+atm warung
 warung+jual ~<aki ~<ari ~<asi ~<bai ~<bob ~<cal ~<dat ~<deb ~<dih ~<dir ~<fac ~<fit ~<gad ~<gel ~<hp> ~<jam ~<lak ~<lap
 ~<mes ~<nai ~<nar ~<ngi ~<pas ~<pin ~<pju ~<pom ~<raw ~<rib ~<skc ~<tak ~<taw ~<tet ~<tia ~<uan ~aceb ~ack> ~adis ~aki>
 ~aku> ~alap ~alik ~ambr ~angd ~angk ~anti ~apor ~arko ~awan ~awur ~baik ~bala ~bali ~bar> ~bat> ~bera ~bola ~book ~bung
 ~cebo ~ciu> ~coll ~colo ~ctor ~dan> ~dana ~dang ~dapa ~dar> ~data ~debt ~dico ~digo ~diha ~dija ~dis> ~duta ~ebob ~eboo
 ~ecto ~eken ~elah ~emer ~enal ~ence ~erap ~etip ~face ~fitn ~gadi ~gaku ~gdut ~gela ~gga> ~ggu> ~gint ~iap> ~iar> ~ibal
 ~ibut ~icol ~ikem ~iken ~inta ~inti ~iter ~itna ~jat> ~kai> ~kck> ~kebo ~kena ~keni ~keti ~kin> ~kira ~koba ~koso ~ksa>
 ~ksi> ~kuli ~lapo ~lect ~liar ~liki ~lisi ~llec ~mara ~mbat ~mint ~mpas ~mpat ~mudi ~naik ~nark ~ncem ~nda> ~ngak ~ngdu
 ~nta> ~nti> ~ntip ~oba> ~olis ~olle ~ompa ~ook> ~osti ~oto> ~paka ~pemb ~peme ~pju> ~pomp ~rama ~ratn ~rawa ~reke ~ret>
 ~reta ~ribu ~rkob ~rnya ~rost ~rung ~skck ~stit ~tabu ~tand ~tang ~tawu ~tero ~teta ~tiap ~tip> ~titu ~tnah ~tusi ~uan>
 ~udik ~uli> ~urat ~usi> ~utan ~wan> ~waru ~wura
polisi 2 ada ada+atm ada+begal ada+kabar akun+fb ambil ambil+orang arisan+dibawa arisan+online ayam ayam+curi bandar
 bandar+slot bantu+lansia bawa+corbek bebas bebas+ke begal+payudara bocah+sma corbek corbek+di debt di+jembatan
 di+kampung di+kelurahan di+ruko di+taksi dihack dihack+minta dipaling diperas diperas+lewat ditilang dompet+tinggal
 duduk+bawa duit+ke fb fb+ambil foto hack hack+rekening hilang+stnk jalan+baru jual+bebas jual+narkoba kabar
 kampung+saya ke+kontak kena+hack kena+tipu keras+tengah kerja+luar kontak kotak laki lampu+pju lari+tua lewat+video
 minta+duit motor+hilang musik musik+keras narkoba+di nyetel nyetel+musik online+di orang+duduk orang+hilang pacar
 paksa+harus pergi preman preman+minta rekening+saya ruko rumah+maling rumah+tidak saldo sampai+jam saya saya+dipaling
 saya+kosong saya+maling sejak sekolah slot slot+online sma sma+tawuran surat+hilang taksi taksi+ada tempat+judi
 tetangga+jual tipu+arisan tipu+kerja tramadol+jual tukang video+telepon wa+dihack ~<ada ~<aya ~<beb ~<cor ~<dap ~<fb>
 ~<fot ~<hac ~<jem ~<lia ~<non ~<pac ~<per ~<rek ~<ruk ~<sej ~<slo ~<sma ~<sya ~<tab ~<yg> ~ada> ~ajak ~aksi ~aldo ~ante
 ~asin ~atny ~ayam ~bas> ~beba ~bek> ~celu ~cema ~cope ~corb ~dian ~dipe ~ebas ~ebt> ~edan ~ejak ~ekol ~emal ~emin ~empa
 ~ena> ~encu ~etua ~foto ~gan> ~gat> ~ggat ~gkro ~iamb ~ian> ~ihac ~iran ~itil ~itus ~kaba ~kaya ~kemb ~kera ~kont ~kron
 ~lah> ~ldo> ~lot> ~man> ~mpa> ~musi ~ndar ~ngin ~ngkr ~nong ~nyet ~olah ~olan ~onta ~opet ~orbe ~oson ~otak ~paca ~pali
 ~para ~pasa ~pema ~perg ~poli ~por> ~prem ~pros ~ran> ~rat> ~rbek ~risa ~ruko ~rus> ~sald ~seja ~seko ~semi ~slot ~song
 ~suk> ~syar ~taks ~uang ~udar ~uko> ~uran ~uria ~usik ~yam> ~yara ~yete
polisi -2 alat bau bisa+pulang cari dia dibacok gelandangan habis+maling istri+saya kali kampung+uang kayu kecanduan
 kejar+orang kerja makan mau mau+pulang meninggal motor+di orang+tua pak paspor+hilang polisi+tidur pulang+kampung rambu
 rambu+hilang sakit sekarang+di tawuran+bawa travel travel+umroh tukang+pijat uang+habis umroh+tipu woy ~<bau ~<bel
 ~<car ~<dia ~<gor ~<mau ~<nge ~<nip ~<pus ~<sak ~<tid ~<woy ~ain> ~akit ~ampe ~andu ~avel ~bara ~bau> ~cand ~cari ~dia>
 ~duan ~ecan ~elam ~enge ~erge ~gele ~hat> ~ibac ~ikej ~isik ~kayu ~keca ~kit> ~land ~mau> ~mbu> ~meni ~ndan ~ndua ~nger
 ~nnya ~ota> ~pak> ~peng ~ping ~rave ~rsi> ~saki ~sang ~trav ~unan ~vel> ~woy>
polisi -3 =ask =beast @=alat_bantu @=poli_jiwa @=ppa @=santunan @first=alat_bantu @first=poli_jiwa @first=santunan butuh
 daftar dan+palak di+rumah habis ini kata kata+dan kejar kembali+nama lagi nama+motor paspor rusak saya+0812 ~<ala ~<bak
 ~<bay ~<but ~<daf ~<din ~<hab ~<ini ~<kat ~<kec ~<kur ~<lag ~<man ~<mas ~<mat ~<nod ~<rus ~<ter ~afta ~akar ~alat ~ampu
 ~anan ~asi> ~aspo ~atai ~ayu> ~butu ~daft ~dam> ~dika ~ejar ~elua ~erja ~ftar ~habi ~ikat ~jar> ~kali ~kara ~kata ~kerj
 ~lagi ~lat> ~mas> ~nodo ~nsos ~ntua ~pasp ~ramb ~rja> ~rusa ~semb ~sos> ~spor ~tain ~uka> ~ulan ~usak ~utuh
polisi -4 =office =still @=damkar @first=ppa @first=slrt apa depan depan+sekolah di+depan golok+di golok+tolong kk odgj
 tidak+bisa tidur ~<apa ~<clu ~<kal ~<kej ~<kk> ~<mel ~<odg ~abis ~ambu ~anta ~bis> ~clur ~depa ~dgj> ~dur> ~elan ~epan
 ~ggal ~kar> ~keja ~odgj ~rah> ~tar> ~tidu ~ting
polisi -5 # @=bedah_rumah @=kerja @=puskesmas @=slrt @first=bedah_rumah @first=damkar @first=dukcapil @first=puskesmas
 jual+motor ~<,> ~<dar ~<dep ~idur ~nan> ~pan> ~tuh>
polisi -6 =heart @=pangan @first=pangan rumah+saya
polisi -7 @=dukcapil @first=- @first=kerja ktp ~<ktp ~ktp>
damkar 13 kalong ~kalo
damkar 11 bau+gas tupai ~<tup ~alon ~pai> ~tupa ~upai
damkar 10 gas ~<gas ~<kal ~gas>
damkar 9 hidran reptil ~<hid ~<rep ~dran ~epti ~hidr ~idra ~ptil ~rept ~til>
damkar 8 @=damkar @first=damkar
damkar 7 =beast asep asep+item bakar ular ~<ase ~<bak ~<keb ~<ter ~akar ~asep ~baka ~ebak ~kar> ~keba ~lar> ~ran> ~sep>
 ~ular
damkar 6 anjing+rabies api bau cincin damkar item mobil tawon ~<api ~<bau ~<bes ~<cin ~<dam ~<ite ~<kun ~<mob ~<nya
 ~<taw ~<ula ~amka ~api> ~aran ~awon ~bau> ~bil> ~cin> ~cinc ~damk ~desi ~esis ~gkut ~inci ~kunc ~mkar ~mobi ~ncin ~obil
 ~sis> ~tan> ~tawo ~tem> ~unci ~won>
damkar 5 anjing asap besar bisa di di+kamar jari jepitan jepitan+kayu kucing kunci masuk mesin nyangkut nyangkut+di
 rabies sarang sumur tabung takut+gas tidak+bisa ~<anj ~<di> ~<ged ~<gor ~<jar ~<jep ~<kuc ~<mes ~<sar ~<sem ~<sum ~<tab
 ~abie ~abun ~angk ~anji ~ari> ~asap ~asuk ~besa ~bies ~bisa ~ede> ~enye ~epit ~esar ~esin ~gede ~ies> ~ing> ~isa> ~item
 ~jari ~jepi ~jing ~kara ~kuci ~kut> ~masu ~mesi ~nci> ~ngku ~njin ~nyan ~pita ~rabi ~sap> ~sar> ~sara ~sumu ~tabu ~teng
 ~terj ~ucin
damkar 4 ada+oray ada+ular berapa biawak cakar+warga cincin+sempit dapur dari dari+tower di+dapur di+loteng di+pohon
 gas+meledak gorong gudang kamar keluar kera kera+liar kompor liar+cakar lift loteng mau+terjun melon minta+potong
 musang musang+di nomor orang+mau oray oray+di pemadam pintu pohon sempit tabrak+rumah tenggelam+sumur tower warga ~<asa
 ~<ata ~<bia ~<bis ~<bua ~<gil ~<gud ~<kam ~<kej ~<kek ~<lif ~<lom ~<lot ~<mus ~<nim ~<nom ~<pem ~<poh ~<rab ~<tow ~amar
 ~apin ~apur ~awak ~besi ~biaw ~bung ~cing ~dapu ~dari ~elam ~elon ~emad ~empi ~esi> ~gala ~gat> ~goro ~guda ~hon> ~iawa
 ~ibuk ~ift> ~intu ~itan ~kama ~keje ~lift ~lomp ~lote ~mada ~mar> ~mor> ~mpit ~mpor ~mur> ~musa ~ngat ~nimp ~nomo ~nyel
 ~ohon ~omor ~ompa ~ompo ~oray ~oron ~oten ~ower ~pema ~pint ~piny ~pit> ~poho ~pur> ~ray> ~rong ~sang ~semp ~sin> ~suk>
 ~towe ~uar> ~udan ~umur ~usan ~wak> ~warg ~wer> ~yaka
damkar 3 =ask =road @1 ada ada+sarang ambruk+tabrak anjing+galak api+besar asap+di asap+hitam bakar+pak bantu+kalong
 bantu+tidak biawak+masuk bisa+buka bocor+bunyi borgol borgol+main buaya bunyi+ngeses cakar dalam damkar+berapa
 dari+lantai desis di+atas di+dalam di+gorong di+plafon dua elpiji+bocor galak galak+gigit gas+dari gas+mendesis gembok
 gembok+macet hidran+ada hitam hitam+dari kalong+pak kamar+mandi kayu keluar+asap kepala kepala+masuk kucing+di kunci+di
 lantai lantai+dua lebah macet main main+tidak mandi masuk+teralis meledak melon+desis mendesis mobil+saya ngeses
 nomor+damkar nyamber penyelamatan penyelamatan+orang plafon pohon+ambruk rumah+bakar rumah+minta rumah+tetangga
 sarang+tawon saya+keluar tabrak tabung+elpiji tabung+melon tawon+di teralis terjebak terjebak+di terjun terjun+dari
 ~<ada ~<cak ~<dal ~<dap ~<dar ~<dua ~<hit ~<kah ~<kay ~<kel ~<kep ~<kob ~<kom ~<leb ~<mac ~<mai ~<mas ~<mel ~<nge ~<nye
 ~<oma ~<pla ~<tum ~<war ~abra ~acet ~ada> ~adam ~afon ~ahur ~aina ~alak ~alis ~andi ~ayu> ~bak> ~ber> ~borg ~brak ~buay
 ~caka ~cebu ~cet> ~dala ~dam> ~dang ~dibu ~dua> ~ebah ~eceb ~edak ~ejeb ~ejep ~ekun ~eled ~ende ~eng> ~epal ~era> ~eral
 ~erap ~erje ~erju ~eses ~etin ~fon> ~gese ~gol> ~ilin ~inan ~itam ~jeba ~jun> ~kahu ~kasi ~kayu ~kece ~keku ~kelu ~kepa
 ~kera ~komp ~lafo ~lak> ~lam> ~leba ~leda ~lis> ~loka ~long ~luar ~mace ~main ~mand ~mata ~mban ~mele ~melo ~mend ~mpat
 ~ndes ~ndi> ~okan ~omah ~ong> ~orgo ~pala ~peny ~plaf ~por> ~rali ~rapa ~rga> ~rgol ~rjeb ~rjun ~rnya ~ruan ~ses> ~tabr
 ~tam> ~tumb ~uaya ~umba ~urua ~yamb ~yela
damkar 2 atas bantu+tupai besar+banget bisa+ambil buka bunyi di+atap di+gudang di+lift di+mesin gigit gudang+kardus
 hp+jatuh jari+bengkak jatuh+ke kalong+bagaimana ke+sumur keluar+api kunci+mobil lepas maaf+kalong masuk+rumah menyengat
 mesin+cuci mobil+tinggal nomor+berapa pemadam+nomor rumah+di sumur+bisa tenggelam tupai+malam ~<bgt ~<bor ~<buk ~<cuc
 ~<des ~<lep ~<men ~ain> ~ala> ~ambe ~ambi ~arga ~atan ~atas ~bang ~bera ~bgt> ~bok> ~buka ~ebur ~elua ~embo ~engg ~epas
 ~ersa ~gemb ~ggel ~gila ~huru ~ila> ~impa ~kak> ~lama ~lant ~lepa ~mber ~mbok ~meny ~morn ~nges ~ngge ~nggi ~ntai ~nyam
 ~nyem ~nyen ~nyi> ~orny ~rak> ~tai> ~tera ~ting ~ung> ~unyi ~yeng
damkar -2 @=poli_jiwa apa bakar+sampah dari+kemarin elpiji+meledak gas+elpiji hilang kerja+tabrak korban+luka luka+bakar
 mana meledak+ada minta+pohon orang+tabrak pingsan pohon+potong tangan+kerja tidak+ada tidur uang ~<bay ~<but ~<den
 ~<dig ~<dik ~<gel ~<hil ~<jam ~<ken ~<kor ~<pak ~<pek ~<pen ~<rus ~<ser ~<uan ~ami> ~ara> ~bis> ~butu ~dah> ~deng ~dur>
 ~eker ~empa ~gsan ~hila ~idur ~jam> ~kul> ~kurs ~lem> ~ling ~mala ~mas> ~ngsa ~ngun ~obat ~peke ~peng ~ping ~puku ~rsi>
 ~rusa ~samp ~seka ~sih> ~tidu ~ukul ~uran ~urat ~yak>
damkar -3 =heart =not =office =still @=alat_bantu @=santunan @first=alat_bantu @first=santunan ada+korban ada+yang
 anjing+liar kali kk korban ktp lansia luka saya sekarang ~<dit ~<kk> ~<ktp ~<luk ~<mal ~<mat ~<nga ~<pas ~<say ~<sek
 ~<tah ~<tem ~<tid ~<yg> ~abis ~agi> ~ama> ~ampa ~ampu ~angn ~ansi ~asi> ~awa> ~ban> ~dara ~ekar ~eran ~erin ~gal> ~gnya
 ~ilan ~ini> ~kali ~korb ~ktp> ~luka ~ngny ~ning ~nsia ~nya> ~orba ~rah> ~rat> ~rawa ~rban ~sak> ~saya ~tahu ~tar> ~uang
 ~uka> ~ulan
damkar -4 # =drill =work @=dukcapil @=ppa @first=dukcapil @first=ppa di+rumah mau orang rumah+saya ~<,> ~<ker ~<kur
 ~<mau ~<per ~<sam ~ali> ~diba ~gan> ~ings ~lans ~mau> ~ngan ~ring ~sia>
damkar -5 @=kerja @=pangan @=puskesmas @=slrt @first=kerja @first=pangan @first=puskesmas @first=slrt air kerja yang
 ~<air ~<yan ~air> ~erja ~kerj ~oran ~rja> ~san>
damkar -6 @=bedah_rumah @=polisi @first=polisi
damkar -7 @first=- @first=bedah_rumah
ppa 9 kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 bakar+tangan ~kahi
ppa 7 @=ppa @first=ppa aman butuh+rumah paksa pegang raba rumah+aman ~<dil ~<ngi ~<peg ~<rab ~aba> ~aksa ~egan ~gang
 ~gann ~hin> ~paks ~pega ~raba
ppa 6 dan di+sekolah foto gelandangan+dengan grooming pukul ~<ama ~<dib ~<dic ~<dik ~<dip ~<dis ~<dit ~<fot ~<ges ~<muk
 ~<puk ~<rok ~bull ~dan> ~dika ~dila ~dile ~dipa ~disu ~eceh ~esek ~foto ~gese ~groo ~ksa> ~kul> ~laki ~lece ~lly> ~man>
 ~ming ~mpar ~omin ~oomi ~oto> ~par> ~puku ~room ~ukul ~ully
ppa 5 =tale ajak bully bully+di catcalling catcalling+terus dengan+orang dinafkahi dipukul dipukul+suami kasar kawin
 kekerasan laki lapor+kdrt majikan mandi mantan mau+lapor mau+lari orang+tua pacar perkosa remes remes+payudara sekap
 sekap+ibu suami suami+saya suka tangan tidak+dinafkahi yang+kasar ~<aja ~<cat ~<dan ~<dia ~<dii ~<dij ~<gro ~<kaw ~<lak
 ~<man ~<nga ~<pac ~<pak ~<pel ~<per ~<por ~<rem ~<sek ~<sua ~<suk ~acar ~ahi> ~aki> ~akny ~alli ~aman ~ami> ~andi ~asan
 ~atca ~awin ~bawa ~call ~car> ~catc ~cehi ~diba ~dipe ~dipu ~ehin ~ekap ~ekel ~elec ~emes ~erab ~erko ~gaja ~hat> ~ikas
 ~inaf ~inti ~ipak ~ipuk ~kan> ~kap> ~kasa ~kawi ~knya ~kosa ~lara ~lin> ~llin ~luar ~mand ~mant ~mes> ~muku ~ndi> ~ngaj
 ~ntan ~ntip ~osa> ~paca ~pakn ~perk ~porn ~reme ~rkan ~rkos ~seke ~suam ~suka ~tcal ~tip> ~uami ~uar> ~ulin ~undu ~win>
ppa 4 atas bapak bawah bawah+umur biru bus+gesek chat chat+mesum cubit dengan+bapak di+bawah di+depan diancam dilacurkan
 dilempar dilempar+piring ditinggal ditinggal+pacar eksibisionis eksibisionis+di gesek grooming+anak guru hamil hamil+di
 hamil+ditinggal istri kakak kata+dan keluar korban lari+dari malu mesum+ke nafkahin neror neror+rumah ngelecehin
 ngintip+kamar paksa+gelandangan payudara pegang+anak peluk penumpang+bus perempuan perkosa+di perkosa+tetangga porno
 pukul+saya rokok sampai+biru saya+di saya+perkosa saya+suka suka+pukul sundut sundut+rokok teman tidak+nafkahin tiri
 umur ~<bap ~<bir ~<bul ~<cha ~<cub ~<dih ~<din ~<eks ~<gur ~<ham ~<ist ~<kek ~<kel ~<kor ~<meg ~<ner ~<nge ~<pay ~<tan
 ~<tem ~<tir ~<umu ~acur ~afka ~ahin ~ajak ~akak ~akek ~alu> ~alua ~amil ~ampa ~anca ~anta ~atai ~atas ~awah ~ayud ~bapa
 ~bar> ~biru ~bisi ~bit> ~buku ~cam> ~chat ~cubi ~curk ~dara ~dian ~dina ~dise ~diti ~dung ~dut> ~ebar ~eker ~eksi ~eluk
 ~emal ~empu ~fkah ~gebu ~hami ~hkan ~ianc ~ibis ~iin> ~ikat ~ilac ~ilec ~ilem ~ioni ~iru> ~isun ~itin ~kaka ~kake ~keke
 ~kera ~kok> ~korb ~ksib ~kuli ~lacu ~lemp ~luan ~malu ~mega ~mil> ~mpua ~nafk ~ncam ~ndun ~ndut ~nero ~ngas ~okok ~onis
 ~orba ~orno ~payu ~pelu ~pere ~puan ~rasa ~rban ~ring ~rno> ~rok> ~roko ~runy ~seka ~sibi ~sion ~sund ~tain ~tamp ~tang
 ~tasa ~tela ~tema ~tiri ~tri> ~uany ~udar ~uka> ~uku> ~umur ~urka ~uru> ~urun ~wah> ~yuda
ppa 3 =heart =work aborsi ajak+tidur anak anak+paksa aplikasi atas+ajak badan+saya bapak+kawin boleh boleh+keluar bus
 cium cium+paksa cubit+sampai dan+palak dengan depan depan+sekolah di+angkot di+gang diam diam+rok dihina dihina+guru
 dikasih dilarang dilarang+ketemu dipukul+majikan disebar+foto disuruh foto+diam foto+pribadi foto+telanjang gang
 gesekin gesekin+malu hari+sendiri ikut jawab jual jual+lewat kamar+mandi kata kawin+lagi ke kecil+tetangga kelamin
 kelamin+di ketemu+saudara kunci+tidak laki+raba lapor lari+mantan lewat+aplikasi mesum ngasih ngintip no+telepon nyebar
 orang+pamer pakai+pisau pamer pamer+kelamin pendampingan penumpang piring pisau raba+badan raba+di rok sampai saudara
 saya+dipukul saya+paksa sekap+saya suami+neror tanggung tanggung+jawab telanjang telepon+uptd teman+kelas
 terlantar+bapak tetangga tiap+hari tidak+boleh tidak+ngasih tidak+tanggung tiri+tidak uptd uptd+pak video ~<abo ~<ana
 ~<apl ~<ata ~<baw ~<bus ~<ciu ~<cow ~<dif ~<dig ~<ga> ~<iku ~<jaw ~<jua ~<kak ~<kat ~<ke> ~<lar ~<mes ~<pam ~<pir ~<ppa
 ~<sam ~<sau ~<sun ~<tel ~<upt ~<vid ~abor ~abuk ~adi> ~ain> ~ama> ~amer ~anak ~anga ~ani> ~apak ~apli ~ara> ~arka ~asar
 ~asih ~auda ~awab ~ban> ~bole ~bors ~bugi ~buki ~bus> ~cehk ~ceki ~cem> ~cium ~cowo ~deo> ~depa ~diam ~dici ~dicu ~difo
 ~dige ~dihi ~diik ~diju ~diku ~dita ~ebuk ~ehka ~ekik ~ekin ~elam ~elan ~elua ~empa ~enum ~epon ~eras ~erem ~eror ~esum
 ~gan> ~gasi ~ggun ~gint ~gung ~guru ~hina ~iam> ~ibak ~ibuk ~iciu ~icub ~ideo ~ifot ~igeb ~ihin ~ijua ~ikah ~ikut ~ilar
 ~ina> ~ing> ~inga ~ipal ~irab ~isau ~isio ~istr ~isur ~itam ~itel ~ium> ~jak> ~jawa ~jual ~kata ~kek> ~kela ~kelu ~kik>
 ~kin> ~kut> ~kuti ~lah> ~lami ~lanj ~leh> ~lika ~ling ~luk> ~maks ~mer> ~mesu ~mpai ~mpan ~nak> ~naka ~ngan ~ngge ~ngko
 ~nika ~nis> ~njok ~nte> ~nump ~nya> ~nyeb ~oleh ~onak ~onjo ~orsi ~osaa ~owok ~pai> ~pame ~piri ~plik ~pona ~ppa> ~ptd>
 ~remp ~ror> ~ruh> ~saan ~sama ~san> ~sar> ~sau> ~saud ~seki ~sih> ~sisw ~stri ~sum> ~suru ~tant ~tark ~tas> ~teta ~tin>
 ~tua> ~ual> ~uan> ~ubit ~ukin ~umpa ~unga ~unya ~uptd ~uruh ~utin ~vide ~wab> ~wok> ~yeba
ppa 2 =past ada+biaya anak+dihina anak+dilacurkan anak+terlantar anak+tetangga badan bantu+adik bantu+bakar bibi cerai
 dan+pukul dari dari+lansia diancam+ibu dibawa dibawa+lari dicekik dicekik+pacar dikasih+makan dikeroyok dikeroyok+teman
 dini dosen dosen+pegang harus+lapor hp+sita ibu ibu+pakai ibu+tiri ikut+terus kamar kasar+harus kdrt+tapi ke+anak
 kena+kdrt ketemu korban+kdrt korban+revenge laki+saya lansia+parah lansia+yang larang larang+keluar luar maaf+sekap
 mabuk+terus mahasiswi malah mantan+ikut mau+minta minta+foto ngelecehin+anak orang pegang+mahasiswi peluk+paksa porn
 porn+harus pribadi revenge revenge+porn rumah+hp salaki saya saya+mabuk saya+pukul sebelah sekap+lansia selingkuh sita
 suka+pegang takut+lapor tangan+pak tapi+takut terus tetangga+dipukul tiap tolong+bantu tua umur+14 ~<boj ~<dep ~<dos
 ~<gue ~<ibu ~<int ~<kas ~<lua ~<mba ~<pis ~<pon ~<rev ~<say ~<sit ~<tet ~<tp> ~<tua ~aci> ~ake> ~ampi ~ance ~angg ~ante
 ~bada ~badi ~bojo ~buk> ~cera ~ciin ~damp ~dari ~dice ~dija ~dini ~dira ~dite ~dito ~dose ~ebel ~ekny ~elar ~eman ~emu>
 ~enga ~eret ~eroy ~etan ~etem ~eung ~even ~gele ~geul ~ggeu ~giku ~gkuh ~gue> ~gunc ~iap> ~ibad ~ibaw ~ibi> ~ibu> ~icek
 ~iker ~ingk ~inik ~ipel ~iri> ~irin ~isit ~iswi ~iton ~jok> ~kasi ~kepo ~kuh> ~lapo ~min> ~mpin ~mur> ~nakn ~ncem ~ncii
 ~ndam ~nge> ~ngik ~ngku ~nyik ~orn> ~osen ~oyok ~penu ~pisa ~prib ~reve ~riba ~royo ~saya ~sebe ~sita ~swi> ~tan> ~telp
 ~temu ~teru ~tiap ~tonj ~veng ~yiks
ppa -2 =drill @=santunan @first=santunan anak+mantan bapak+tiap cari dikeroyok+pulang dipukul+bapak dipukul+tukang
 hp+saya istri+lari kecil+dipukul lebam+perum naik parkir perum perum+villa pulang+sekolah rujuk rumah+dengan sakit
 saya+dikeroyok saya+tidak suami+istri takut+bapak tangerang terus+dengan tidak+bisa tiri+sampai tukang tukang+parkir
 villa villa+tangerang ~<ala ~<amb ~<bel ~<dim ~<gig ~<jam ~<kej ~<nai ~<ruj ~<rus ~<sak ~<tin ~<tuk ~<vil ~ahir ~aik>
 ~akit ~anda ~apan ~arga ~arki ~cari ~cat> ~dima ~eng> ~enge ~enin ~erum ~gigi ~ilet ~illa ~ingg ~kang ~kit> ~kont ~let>
 ~lla> ~mala ~mali ~mas> ~naik ~ntun ~obat ~ontr ~otor ~park ~pasa ~rga> ~rkir ~ruju ~ruk> ~sah> ~saki ~tis> ~tuka ~ujuk
 ~umr> ~untu ~vill ~yak> ~yar>
ppa -3 =not =well @=alat_bantu @first=alat_bantu @first=poli_jiwa arab bikin di+arab dipukul+di ini jam kasih
 kasih+nafkah kk kunci+di mati saya+kunci saya+lari saya+mau tidak+kasih tidak+mau tkw tkw+dipukul ~<aku ~<ara ~<bik
 ~<ini ~<kar ~<kk> ~<kon ~<kur ~<mas ~<min ~<pem ~<tkw ~<umr ~<war ~<yg> ~alin ~ampu ~ana> ~anan ~arab ~ati> ~bat> ~biki
 ~dah> ~eran ~ikin ~isik ~kah> ~kara ~ket> ~kir> ~lahi ~lat> ~mana ~mati ~miny ~ning ~ntua ~rab> ~rat> ~rik> ~rnya ~rum>
 ~rusa ~sak> ~siks ~suk> ~tkw>
ppa -4 @=bedah_rumah @first=bedah_rumah @first=puskesmas anak+dipukul anak+saya bakar+suami dengan+pacar denger
 dipukul+majikannya hari+tetangga hilang ibu+saya jalan majikannya mana nafkah+anak suami+tolong tetangga+bakar
 tetangga+denger ~<,> ~<bay ~<car ~<hil ~<jal ~<mat ~<men ~<nya ~aku> ~alan ~ari> ~atan ~ger> ~hila ~ilan ~jala ~jam>
 ~kann ~nger ~ukan
ppa -5 =beast @=damkar @=pangan @=puskesmas @first=damkar @first=pangan ada ktp lari+dengan nafkah pak perempuan+perkosa
 perkosa+paman sekap+di uang ~<ada ~<ber ~<ktp ~<pin ~<uan ~ada> ~ktp> ~lan> ~lang ~nan> ~ran> ~uang
ppa -6 # =office @=dukcapil @=kerja @=slrt @first=dukcapil @first=kerja @first=slrt di+rumah odgj ~<odg ~dgj> ~odgj
ppa -7 @=polisi @first=polisi anak+sekap
ppa -8 =road
alat_bantu 12 budek polio ~<bud ~<pol ~bude ~lio> ~olio ~poli ~udek
alat_bantu 11 ~dek>
alat_bantu 10 congek ~<con ~cong ~gek> ~ngek ~onge
alat_bantu 9 ngesot ~<nge ~esot ~geso ~nges ~sot>
alat_bantu 8 kaki ~aki> ~kaki
alat_bantu 7 @=alat_bantu @first=alat_bantu alat kursi rungu tuna tuna+rungu ~<ala ~<kak ~<run ~<tun ~alat ~kurs ~lat>
 ~ngu> ~rsi> ~tuna ~una> ~ursi
alat_bantu 6 alat+bantu kasur kursi+roda roda tidak+bisa tongkat ~<kur ~<pal ~<rod ~<ton ~deng ~gkat ~kasu ~kat> ~ngar
 ~ngka ~oda> ~ongk ~pals ~roda ~rung ~sur> ~tong ~ungu
alat_bantu 5 =office budek+di buntung celebral celebral+palsi dengar kaki+buntung kruk lahir lahir+tanpa palsi pasien
 prostesis stroke tanpa+kaki tulang walker ~<den ~<kru ~<pro ~<str ~<tul ~<wal ~abis ~alke ~alsi ~asie ~asur ~bis> ~bral
 ~bunt ~ebra ~enga ~gar> ~hir> ~ien> ~jala ~ker> ~kruk ~lebr ~lker ~lsi> ~mput ~oke> ~oste ~pros ~puta ~ral> ~roke ~sien
 ~stes ~stro ~tesi ~trok ~tula ~tung ~untu ~utas ~walk
alat_bantu 4 amputasi bantu+alat bantu+dengar belakang belakang+luka bisa bisa+jalan butuh butuh+alat dekubitus di+rumah
 difabel habis+amputasi jalan kaki+palsu kasur+dekubitus khusus korsi korsi+roda kruk+bagaimana kursi+untuk lumpuh
 ngajuin+kruk orang+tua palsu pasien+pinjam perlu pinjam polio+tolong ranjang ranjang+pasien roda+untuk tanpa
 tulang+belakang untuk untuk+lansia walker+untuk ~<,> ~<amp ~<bis ~<bun ~<but ~<ced ~<cel ~<dek ~<dif ~<jal ~<kas ~<khu
 ~<kor ~<lah ~<lum ~<min ~<pen ~<pin ~<ran ~<unt ~ahir ~ajui ~alan ~alsu ~ampu ~anja ~anpa ~bela ~bisa ~bitu ~butu ~cede
 ~cele ~deku ~dera ~difa ~eder ~ekub ~elak ~eleb ~erlu ~esis ~etra ~fabe ~gaju ~husu ~ifab ~inja ~isa> ~itus ~juin ~kang
 ~khus ~kors ~kubi ~lahi ~laka ~lan> ~lsu> ~lump ~min> ~mpuh ~netr ~ngaj ~njam ~npa> ~ntuk ~orsi ~pasi ~perl ~pinj ~puh>
 ~ranj ~rlu> ~rost ~ruk> ~sis> ~tanp ~tasi ~tra> ~tuk> ~tus> ~uat> ~ubit ~uin> ~umpu ~utuh
alat_bantu 3 =ask =tale abis+operasi alat+dengar anak+lahir bagaimana+pak bantu bantu+jalan bantu+kursi bapak berdiri
 berdiri+abis berjalan berjalan+tolong bisa+berdiri bisa+berjalan bisa+mlaku disabilitas habis ibu kaki+4 keluar+rumah
 maaf+budek minta minta+alat mlaku ngajuin rumah+saya sepatu sudah+tidak tongkat+kaki tua tua+saya tunanetra
 untuk+keluar untuk+tunanetra ~<bap ~<bel ~<bua ~<dap ~<hab ~<ibu ~<iso ~<mla ~<pas ~<sep ~<tua ~abel ~abil ~aku> ~anet
 ~apak ~asi> ~atu> ~bant ~bapa ~bel> ~berj ~bili ~bok> ~buat ~disa ~ende ~enge ~enya ~epat ~era> ~erdi ~gabi ~gara ~habi
 ~ibu> ~ilit ~imbo ~inta ~isab ~iso> ~itas ~jang ~laku ~lita ~mak> ~mbok ~mint ~mlak ~nane ~nden ~njan ~nta> ~ntun ~nyan
 ~ora> ~patu ~pend ~peng ~peny ~rdir ~rjal ~sabi ~sepa ~simb ~sus> ~tua> ~tuh> ~usus
alat_bantu 2 bapak+habis bapak+saya butuh+kursi cara dapat dari+dinsos dinsos gratis ibu+tidak kacamata kacamata+untuk
 mau+kursi mau+punya operasi patah+tulang punya+kursi roda+dari saya+tidak tongkat+untuk untuk+orang ~<gab ~<gra ~<kac
 ~<moh ~<nga ~<ope ~<sim ~<uda ~acam ~antu ~atis ~bah> ~berd ~cama ~dany ~dapa ~dins ~gen> ~grat ~hon> ~inso ~jam> ~kaca
 ~moho ~ngen ~ntu> ~odan ~ohon ~rasi ~rati ~tas> ~ulan
alat_bantu -2 =still @=poli_jiwa @=santunan @first=poli_jiwa @first=santunan harus+bagaimana hilang ini jatuh ke makan
 ngesot+minta orang orang+lumpuh saya+butuh tidur ~<dar ~<dep ~<hil ~<ini ~<jam ~<kal ~<ke> ~<mal ~<oma ~<sek ~<sen
 ~<war ~ama> ~anan ~anga ~anta ~apa> ~apor ~atuh ~awa> ~bawa ~bula ~elan ~erja ~han> ~hila ~jatu ~lapo ~ning ~oma> ~paka
 ~por> ~rah> ~ran> ~rus> ~sar> ~tidu ~tor> ~urat
alat_bantu -3 @1 @=bedah_rumah @first=bedah_rumah ada ada+orang bantu+tidak dari+kursi jatuh+dari kaki+luka ktp odgj pak
 polio+tetes tetes uang ~<ada ~<amb ~<bay ~<dip ~<ga> ~<keb ~<kon ~<ktp ~<lap ~<men ~<nya ~<odg ~<sam ~<ter ~<tet ~<uan
 ~ada> ~air> ~atan ~bat> ~dgj> ~etes ~gang ~ian> ~idur ~ilan ~ini> ~kin> ~ktp> ~kul> ~maka ~obat ~odgj ~oran ~puku ~rang
 ~san> ~tan> ~tar> ~tete ~ting ~uang ~ukul
alat_bantu -4 =beast =heart @=damkar @=kerja @=polisi @=ppa @=puskesmas @first=damkar @first=kerja @first=polisi
 @first=ppa @first=puskesmas bisa+bantu kerja ~<dit ~ari> ~ggal ~iban ~kerj ~nan> ~ngga ~tes>
alat_bantu -5 @=dukcapil @=pangan @first=dukcapil @first=pangan di ~<di> ~<dib ~<ker ~<pak ~diba ~gal> ~gan> ~ing> ~ingg
 ~kan> ~ngan ~rja>
alat_bantu -6 =work @=slrt @first=slrt
alat_bantu -7 =road @first=-
alat_bantu -10 untuk+saya
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah
bedah_rumah 7 ancur atep atep+ancur kaso keropos lapuk patah rtlh rumah ~<ate ~<gub ~<pat ~<ren ~<rtl ~<rum ~angi ~apuk
 ~aso> ~atah ~atep ~cur> ~eng> ~erop ~gubu ~kaso ~kero ~lapu ~mah> ~opos ~pata ~puk> ~ropo ~rtlh ~ruma ~tah> ~tep> ~tlh>
 ~umah
bedah_rumah 6 ambrol bedah bedah+rumah bocor dinding gubug gubug+lansia kaso+patah masih papan+lapuk reng ~<amb ~<anc
 ~<ata ~<bam ~<bed ~<din ~<kam ~<kas ~<kay ~<lan ~<lap ~ambr ~ancu ~atap ~bamb ~beda ~boco ~brol ~bug> ~cor> ~dah> ~dind
 ~ding ~edah ~indi ~masi ~mbro ~mbu> ~ncur ~ndin ~ngun ~ocor ~pos> ~ubug
bedah_rumah 5 ambruk atap bangun bantu+jamban bantu+rumah bener dinding+triplek hujan jamban jamban+sehat jebol kamar
 kayu langit langit+ambrol lantai layak mau+ambruk minta+bantu papan punya+wc reng+keropos sehat tidak+layak tinggal
 triplek wc wc+di ~<boc ~<huj ~<jeb ~<lay ~<pap ~<seh ~<sim ~<tri ~<wc> ~amba ~ambu ~angu ~apan ~asih ~ayak ~ayu> ~bang
 ~bene ~bol> ~bruk ~ebol ~ener ~enga ~gaju ~git> ~gun> ~huja ~imba ~iple ~jamb ~jan> ~jebo ~kayu ~lant ~laya ~mbru ~ner>
 ~ngaj ~ngit ~ntai ~papa ~plek ~reng ~rin> ~ripl ~rol> ~ruk> ~sih> ~simb ~tai> ~tap> ~trip ~ujan ~yak>
bedah_rumah 4 ada+masih angin bantu+perbaikan bolong dengan+5 di+kali genteng gubuk+kayu huni kaya kayu+dengan
 layak+huni mandi+tidak masih+di mau pada pengajuan perbaikan plafon+jebol punya rumah+tidak saya+sudah sudah
 tidak+punya ~<ang ~<ben ~<bol ~<dib ~<gen ~<hun ~<ima ~<kal ~<mau ~<oma ~<pun ~<rub ~<sud ~<tin ~<uda ~aika ~ajua ~amar
 ~anda ~anta ~bah> ~baik ~ban> ~bolo ~buh> ~ehat ~enov ~ente ~erba ~erin ~gent ~gin> ~hab> ~hat> ~huni ~imah ~inta ~juan
 ~kama ~lek> ~mar> ~mau> ~mbah ~mban ~neri ~nten ~nya> ~omah ~pan> ~perb ~puny ~rbai ~reha ~reno ~rubu ~seha ~suda ~surv
 ~teng ~uan> ~ubuh ~udah ~uni> ~urve
bedah_rumah 3 =ask ambles atapnya bangun+ulang daftar+bedah dengan kalau kalau+hujan kali kamar+mandi kena kena+angin
 lantai+ambles maaf+rumah mandi minta parah pemkot perbaikan+rumah plafon rehab+rumah renovasi reyot rumah+bocor
 rumah+mau rumah+warisan rusak rusak+parah rutilahu semen tembok tinggal+di ulang ulang+rumah warisan+rusak yang+urus
 ~<.> ~<?> ~<jam ~<ken ~<man ~<mas ~<pad ~<pem ~<pla ~<ret ~<rey ~<rmh ~<rob ~<rut ~afon ~ajuk ~alau ~alo> ~ambl ~andi
 ~apny ~bles ~boh> ~ehab ~emko ~ena> ~eyot ~fon> ~gung ~iban ~ikan ~ilah ~ilik ~kala ~kali ~kaya ~lafo ~lahu ~lang ~lau>
 ~les> ~mand ~mble ~mint ~mkot ~ndi> ~ngin ~nova ~nta> ~ntua ~oboh ~ovas ~pada ~pang ~para ~pemk ~peng ~plaf ~pnya ~reyo
 ~rmh> ~robo ~ruti ~rvey ~sama ~seme ~tapn ~tila ~ting ~tua> ~tuan ~unya ~usak ~util ~vasi ~vey> ~yot>
"""
