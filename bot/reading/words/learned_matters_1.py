"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 9 112+itu kejang+terus
darurat 8 ~elen ~len>
darurat 7 itu perahu ~<itu ~<kes ~itu> ~lan> ~rahu
darurat 6 # @=darurat @first=darurat darurat jantung jatuh jatuh+dari karet kejang napas nomor perahu+karet saya+tiba
 serang+jantung tenggelam+di tiba+tidak ~<dar ~<jat ~<nap ~<nel ~<nom ~ahu> ~apas ~aret ~arur ~atuh ~ba2> ~daru ~ejan
 ~erah ~erus ~iba2 ~jang ~jant ~jatu ~keja ~mor> ~napa ~nele ~nomo ~ntun ~nyak ~omor ~pera ~rak> ~rat> ~rura ~tele ~ung>
 ~urat ~yak>
darurat 5 ambulans ambulans+cepat banjir bayar+tidak berhenti+ngucur butuh+napas dada gawat gawat+darurat itu+bayar kali
 ke kesamber kesamber+petir minum mobil ngucur orang+tabrak orang+tenggelam petir pingsan racun serang sesak+napas
 setrum tabrak telepon tiba ~<amb ~<ber ~<dad ~<jan ~<kal ~<ke> ~<kej ~<ket ~<mel ~<min ~<mob ~<oks ~<per ~<rac ~<set
 ~<tab ~<tel ~<tib ~abra ~acun ~ambu ~anji ~ans> ~banj ~ber> ~bera ~bil> ~brak ~bula ~cun> ~cur> ~dada ~elep ~epon ~esam
 ~eset ~etir ~etru ~gawa ~gen> ~gera ~gsan ~gucu ~iba> ~igen ~ings ~inum ~jir> ~kali ~kare ~kesa ~ksig ~lans ~lepo ~mber
 ~mbul ~minu ~mobi ~ngsa ~nguc ~njir ~num> ~obil ~oksi ~pas> ~peti ~ping ~pon> ~racu ~raka ~ret> ~rum> ~samb ~setr ~sige
 ~tabr ~tiba ~tir> ~trum ~tuh> ~tung ~ucur ~ulan
darurat 4 abis+hajat ada+mobil air+banjir banjir+dada banyak bapak bapak+kejang cepat darah+banyak di+kali
 gempa+sekarang harus+telepon itu+nomor jatuh+di kampung kampung+abis ke+rs kecil+minum minta minum+minyak minyak
 minyak+tanah nomor+ambulans nomor+apa pertama pertama+sekarang pertolongan+pertama racun+kampung sekarang+lapor
 tenggelam terus tidak+sadar tolong+orang warga yang+serang ~<bap ~<cep ~<gaw ~<kam ~<pet ~<pin ~<sed ~<ter ~<yg> ~akan
 ~ali> ~ambe ~apak ~awat ~ban> ~bany ~bapa ~cepa ~cepe ~dara ~edad ~ekam ~elam ~elpo ~engg ~epat ~epet ~erac ~eran ~erta
 ~etim ~ggel ~iran ~kamp ~kere ~kese ~lpon ~mint ~miny ~mpa> ~mpun ~nger ~ngge ~nta> ~pet> ~rang ~rtam ~ruk> ~rusa ~sak>
 ~san> ~seda ~seka ~sera ~telp ~ting ~warg
darurat 3 112+bisa =urgent ada+tabrak ambulans+untuk angkot+korban bangunan+jatuh bapak+saya baterai baterai+bagaimana
 bayar berapa berapa+aja bisa+panggil butuh+pertolongan darah dari dari+atap dari+motor dengan+angkot di+sumur
 elpiji+meledak evakuasi evakuasi+warga gas gas+elpiji gas+racun gempa gerak habis+melahirkan hebat+habis ibu+saya
 jalan+telepon kalau kecil kepala kerja+bangunan ketuban+rusak korban korban+luka lantai+tiga listrik+pingsan luka
 luka+bakar maaf+lansia mandi+kepala melahirkan melahirkan+ketuban meledak meledak+ada motor+kepala napas+parah panggil
 panggil+jam patah+tulang pertolongan pingsan+di racun+di racun+tikus rs rusak+tidak sadar saudara+kejang saya+sesak
 sesak setrum+listrik setrum+tidak sumur+ada tabrak+kereta tabrak+truk tanah tangerang telepon+siapa tertelan+baterai
 terus+bisa tidak+gerak tiga tiga+patah truk+dengan untuk+bawa warga+banjir yang+pingsan ~<eva ~<gas ~<kep ~<kor ~<luk
 ~<ngu ~<rs> ~<sad ~<ser ~<ses ~<ten ~<tig ~abis ~adar ~ahir ~akua ~ala> ~alau ~ama> ~anah ~ange ~apa> ~arah ~arus ~ater
 ~ayar ~bann ~bate ~baya ~bis> ~cil> ~dar> ~dari ~eban ~ecil ~edak ~elah ~eled ~enti ~epal ~erai ~erak ~erap ~erto ~esak
 ~evak ~gemp ~ggil ~hirk ~iga> ~inya ~ipan ~irka ~jira ~kala ~kan> ~keci ~kepa ~keti ~korb ~kuas ~lahi ~lau> ~leda ~luka
 ~mela ~mele ~mer> ~ndar ~nggi ~nome ~omer ~orba ~pala ~pata ~pert ~pung ~rai> ~rapa ~rkan ~rtol ~sada ~sek> ~sesa ~tama
 ~tana ~teru ~tiga ~tis> ~uasi ~vaku ~yar>
darurat 2 ada+kendaraan ada+korban air aja ambruk anak+tertelan antar antar+ke atap bangunan banjir+masuk banyak+yang
 berhenti biru+bibirnya darah+hebat darah+tidak dari+lantai darurat+kota elpiji golok+rusak hebat hubung jam+berapa
 kepala+bocor kepala+darah kereta ketuban kontrol malam+golok meledak+di minta+antar minta+evakuasi minum+racun
 mobil+tenggelam napas+biru nomor+penting orang orang+setrum pabrik+banyak patah penting penting+tangerang rumah+minta
 rumah+warga rusak+rumah saya+sekarat sekarat sekarat+minta tabrak+darah tabrak+tembok tembok+ambruk tertelan
 tidak+berhenti tikus tolong+bantu truk tulang ~<air ~<aja ~<ant ~<ban ~<die ~<elp ~<ga> ~<heb ~<hub ~<kar ~<kri ~<led
 ~<ora ~<pat ~<put ~<sek ~<sia ~<tan ~<tem ~<tul ~aja> ~alo> ~ampu ~ana> ~ang> ~anta ~anya ~atap ~baru ~berh ~bruk ~bun>
 ~daka ~dian ~diev ~dipa ~ekar ~eliu ~elpi ~eman ~empa ~enda ~epit ~eret ~erhe ~erte ~eta> ~etel ~etub ~gas> ~gela ~gil>
 ~guna ~heba ~hent ~hubu ~iant ~ieva ~iji> ~ikus ~imbu ~inta ~itis ~iung ~jepi ~ketu ~krit ~kus> ~liun ~lpij ~mbru ~nah>
 ~ngi> ~ntro ~onga ~pent ~piji ~pit> ~puti ~rban ~rga> ~rhen ~riti ~rtel ~tap> ~teng ~tert ~tiku ~trol ~tuba ~tula ~ubun
 ~ungi ~utin ~wat> ~yebu
darurat -2 =beast =office =tale @=pangan @=poli_jiwa @=puskesmas @first=pangan banyak+darah berhenti+darah dinsos
 harus+bagaimana jalan lewat makan mati pas uang yang+tenggelam ~<,> ~<dep ~<dit ~<kab ~<kak ~<lew ~<mas ~<pem ~<tah
 ~<uan ~aki> ~alam ~alan ~ati> ~dins ~enge ~epan ~ewat ~idur ~ingg ~inso ~kelu ~kena ~lem> ~lewa ~lint ~luar ~lung ~mati
 ~ning ~ntua ~obat ~peng ~tuan ~urus
darurat -3 @=alat_bantu @=damkar @=slrt @first=alat_bantu @first=dukcapil @first=slrt ini ktp mau tidak+bisa ~<din ~<ini
 ~<jal ~<kel ~<ktp ~<kur ~<mat ~<mau ~<men ~<nga ~<nya ~<pas ~anda ~dah> ~dang ~eng> ~ggal ~ilan ~jala ~kat> ~kin> ~ktp>
 ~lah> ~mau> ~ndah ~ngga ~nsos ~pan> ~sos> ~tang ~uan> ~uang
darurat -4 =drill =heart =work @=dukcapil @=kerja @=polisi @=ppa @first=damkar @first=kerja @first=polisi @first=ppa
 ada+orang odgj ~<odg ~dgj> ~gal> ~ini> ~odgj ~pak>
darurat -5 @1 @first=- butuh+ambulans
darurat -6 pak
darurat -7 ~<pak
polisi 8 @=polisi @first=polisi minta+uang ~<saj ~ajam ~jam> ~saja
polisi 7 atm begal curi lari mabuk+di uang+paksa ~<atm ~<beg ~<cur ~<lar ~atm> ~bega ~bobo ~curi ~dicu ~egal ~lari ~obol
 ~pas> ~ras> ~san>
polisi 6 akun ancam ancam+mau di+pos helm hilang judi mabuk maling motor online pas tipu ~<anc ~<dan ~<dic ~<hel ~<hil
 ~<jud ~<kab ~<kos ~<mab ~<mot ~<onl ~<tip ~abuk ~akun ~alin ~alsu ~anca ~buk> ~cam> ~elm> ~eras ~ganc ~helm ~hila ~icur
 ~ilan ~ine> ~ipu> ~judi ~lap> ~line ~ling ~mabu ~mali ~moto ~ncam ~nlin ~onli ~otor ~sabu ~tipu ~tor> ~udi> ~uri>
polisi 5 ada+tawuran anak+sekolah berapa+ya dan di+jalan digasak golok helm+hilang jual keras lari+dengan mau+bacok
 miras miras+oplosan motor+saya nomor+polisi orang+di paksa panti+pijat parkir pemalsuan pemalsuan+tanda pijat+plus
 pinjol plus polisi+berapa pos pungli+di spion spion+digasak tawuran+anak tukang+parkir ya ~<aku ~<dib ~<dig ~<dij ~<dip
 ~<gol ~<jua ~<mal ~<min ~<nga ~<pak ~<par ~<ped ~<pem ~<plu ~<pos ~<sab ~<spi ~<tra ~<ya> ~abu> ~abur ~aik> ~aksa ~ari>
 ~arki ~asak ~awa> ~bawa ~bol> ~diba ~diga ~dipa ~enip ~eror ~etan ~etas ~gal> ~gasa ~golo ~igas ~ing> ~injo ~ion> ~iras
 ~jata ~jol> ~jual ~kabu ~kir> ~kun> ~lan> ~lang ~lok> ~lsua ~lus> ~mals ~ming ~mira ~ngan ~nipu ~njol ~olok ~paks ~park
 ~peda ~peni ~pera ~pinj ~pion ~plus ~pos> ~rkir ~ror> ~spio ~suan ~tas> ~ual> ~uala
polisi 4 =tale =work akun+ig bacok bawa bisa+tidak bobol bobol+atm dengan+pacar dibawa dikeroyok dikeroyok+orang diretas
 hilang+untuk ig ig+diretas istri+lari jambret kontrakan+pakai lansia+mobil lapor+orang maling+di mesum mobil
 mobil+hilang nomor oplosan orang pakai pakai+mesum panti penipuan pijat pju+mati pungli rawan+begal sabu saya+lari
 saya+tipu senjata surat tahu+hilang tawuran tempat tetangga tiap transfer untuk+atm yang+bobol yang+jual ~<aki ~<baw
 ~<bin ~<bob ~<dik ~<dir ~<dit ~<ig> ~<keh ~<ket ~<mir ~<mob ~<mud ~<nom ~<opl ~<ora ~<pas ~<pen ~<pij ~<pol ~<seb ~<sur
 ~<tem ~abun ~akai ~aki> ~alan ~anda ~ang> ~ansf ~anya ~arny ~arun ~asan ~ata> ~awur ~bini ~bret ~bur> ~carn ~dan> ~dike
 ~dire ~dol> ~ehil ~elap ~elur ~enja ~eroy ~esum ~fer> ~gli> ~iap> ~ibaw ~ijam ~ijat ~iker ~ikin ~ipak ~ipua ~iret ~isi>
 ~jamb ~jat> ~kai> ~kehi ~kero ~keti ~ksa> ~losa ~mbre ~mesu ~mobi ~mor> ~mpat ~nah> ~ngli ~njat ~nomo ~nsfe ~obil ~omor
 ~oplo ~oran ~osan ~oyok ~paka ~pant ~penc ~pija ~plos ~ramp ~rang ~rans ~royo ~senj ~sfer ~sum> ~sura ~tang ~tawu ~temp
 ~teta ~tiap ~tran ~ungl ~urat ~wura ~yok>
polisi 3 2+pagi ada air+dicolong arisan asing baik balap balap+liar bawa+senjata begal+di begal+payudara berapa
 bikin+skck dangdutan+sampai di+facebook di+parkir dibawa+lari dicolong dikenal dikeroyok+pulang dipukul+tukang diteror
 duduk+bawa facebook facebook+lapor fitnah fitnah+di golok+bisa hack hack+rekening hp jam+2 jual+sabu kebobolan
 kebobolan+pas kena+hack kena+tipu kontrakan kosong laki+saya lapor lapor+judi lapor+pencemaran liar liar+tiap
 maling+malam minggu minggu+mau minta mudik naik nama+baik ngintip ngintip+rumah orang+duduk orang+hilang orang+malam
 pas+mudik pas+naik pemerasan pemerasan+foto pencemaran pencemaran+nama pergi+tidak polisi pompa pompa+air prostitusi
 prostitusi+di pulang+minggu pulang+sekolah raib rampas rampas+motor rawan rekening+saya ribut ribut+dangdutan
 rumah+kebobolan rumah+maling rumah+orang saya+dikeroyok saya+dipukul saya+kosong skck skck+syaratnya syaratnya tanda
 tanda+tangan tempat+prostitusi tiap+malam tidak+dikenal tidak+pulang tramadol wa warung ~<ada ~<ari ~<asi ~<bac ~<bai
 ~<dat ~<deb ~<fac ~<fit ~<hac ~<hp> ~<kon ~<lak ~<lap ~<mes ~<nai ~<ngi ~<pal ~<pin ~<pom ~<rai ~<raw ~<rib ~<sen ~<skc
 ~<tak ~<taw ~<tet ~<tia ~<wa> ~aceb ~ada> ~adol ~aib> ~aku> ~alap ~amad ~ambr ~angk ~ante ~anti ~apor ~awan ~baik ~bala
 ~bar> ~bat> ~bera ~bil> ~bola ~book ~cebo ~cema ~coll ~colo ~cope ~ctor ~dar> ~data ~debt ~dico ~digo ~dija ~diju ~dik>
 ~diti ~ebob ~eboo ~ecto ~elah ~emal ~emar ~emer ~empa ~enal ~ence ~erap ~etip ~face ~fitn ~gan> ~gga> ~ggu> ~gint ~gkro
 ~hack ~iar> ~ibut ~icol ~ijua ~iken ~inti ~isto ~iter ~itip ~itna ~itus ~kck> ~kebo ~kena ~kin> ~kira ~koso ~kron ~kuli
 ~lah> ~lapo ~lect ~liar ~lisi ~llec ~mado ~mala ~man> ~mara ~mbat ~mint ~mpas ~mudi ~naik ~ncem ~nda> ~ngkr ~nong ~nta>
 ~nti> ~ntip ~olan ~olis ~olle ~ompa ~ook> ~opet ~oson ~osti ~oto> ~pasa ~pat> ~pema ~peme ~pist ~pomp ~por> ~puan ~raib
 ~raka ~rama ~rapa ~rat> ~ratn ~rawa ~ret> ~reta ~ribu ~rost ~rung ~rus> ~skck ~song ~stit ~stol ~tand ~tero ~tip> ~titu
 ~tnah ~tol> ~tram ~tusi ~udar ~udik ~uria ~usi> ~utan ~wan> ~waru
polisi 2 ada+begal ada+kabar arisan+online bandar bandar+slot bantu+bapak bawa+corbek bawa+golok bebas bebas+ke
 bocah+sma ciu ciu+dan corbek corbek+di culik culik+orang dan+obat dangdutan debt di di+kampung di+pasar di+ruko
 dipaling diperas+lewat dompet duduk foto gelap hilang+stnk jalan+baru jual+bebas jual+ciu judi+sabung kabar
 kampung+saya kena keras+tengah laki lewat+video maling+bus motor+hilang motor+tidak musik musik+keras narkoba ngaku
 nyetel nyetel+musik obat+keras orang+bawa paksa+harus palak palak+dagang penipu pergi pinjam pinjam+motor pju
 preman+minta rekening ruko rumah+tidak sabung sabung+ayam sampai+jam saya saya+curi saya+dipaling saya+maling sebar
 slot slot+online sma sma+tawuran stnk surat+hilang tas tempat+judi tidak+kembali tipu+arisan tolong+bantu tramadol+jual
 tukang video+telepon ~<beb ~<cel ~<cor ~<cul ~<di> ~<dud ~<fot ~<jam ~<lia ~<nar ~<non ~<pju ~<rek ~<ruk ~<say ~<slo
 ~<sma ~<stn ~<sya ~<yg> ~ampa ~angd ~arko ~asin ~atny ~bas> ~beba ~bek> ~bung ~celu ~ciu> ~corb ~culi ~dang ~dipe ~dite
 ~domp ~duta ~ebas ~ebt> ~edan ~eken ~emba ~emin ~eram ~foto ~gaku ~gat> ~gdut ~ggat ~hop> ~ibal ~icul ~inga ~inja ~ipal
 ~iran ~isan ~kaba ~kaya ~keni ~kera ~koba ~ksi> ~liki ~lot> ~musi ~nal> ~nark ~ndar ~ngak ~ngdu ~ngin ~njam ~ntra ~nyet
 ~oba> ~ompe ~orbe ~pali ~perg ~peta ~pju> ~pros ~rbek ~reke ~risa ~rkob ~rnya ~ruko ~sak> ~saya ~semi ~slot ~stnk ~syar
 ~tel> ~tnk> ~trak ~uan> ~uko> ~uli> ~ulik ~usik ~yara ~yete
polisi -2 @=poli_jiwa @first=poli_jiwa alat butuh daftar di+rumah kecanduan mau+pulang meninggal pulang+kampung rusak
 ~<amb ~<bak ~<bay ~<daf ~<gor ~<nge ~<ser ~<tid ~<umr ~afta ~akar ~alat ~ampe ~ampu ~andu ~anny ~cand ~daft ~duan ~ecan
 ~elam ~enan ~enge ~ftar ~kan> ~keca ~mas> ~meni ~mpe> ~ndua ~nger ~nnya ~nsos ~ntua ~ping ~rusa ~sang ~semb ~sos> ~ulan
 ~usak ~utuh
polisi -3 =ask =beast @=alat_bantu @=ppa @=santunan @first=alat_bantu @first=santunan habis ini kayu kejar kk lagi odgj
 pak saya+0812 sekarang+di ~<ala ~<but ~<hab ~<ini ~<kar ~<kec ~<ker ~<kk> ~<kur ~<lag ~<mas ~<mel ~<nod ~<odg ~<rus
 ~abis ~anan ~anta ~ayu> ~bis> ~butu ~dgj> ~ejar ~elua ~habi ~jar> ~kar> ~kara ~kayu ~keja ~lagi ~lat> ~luar ~ndan ~nodo
 ~odgj ~pak> ~ramb ~ting
polisi -4 =still @=slrt @first=ppa @first=puskesmas @first=slrt apa depan depan+sekolah di+depan golok+di golok+tolong
 kerja tidak+bisa tidur ~<,> ~<apa ~<clu ~<dar ~<dep ~<dia ~<kal ~<kej ~<men ~ambu ~clur ~depa ~dur> ~elan ~epan ~erja
 ~ggal ~idur ~kerj ~rah> ~rja> ~tar> ~tidu ~tuh> ~uka>
polisi -5 # =heart =office @=bedah_rumah @=damkar @=pangan @=puskesmas @first=bedah_rumah @first=damkar @first=dukcapil
 @first=pangan jual+motor ~nan> ~pan>
polisi -6 @=kerja @first=kerja ktp rumah+saya ~<ktp ~ktp>
polisi -7 @=dukcapil
polisi -9 @first=-
damkar 13 kalong ~kalo
damkar 11 tupai ~<tup ~alon ~pai> ~tupa ~upai
damkar 10 bau+gas gas ~<gas ~gas>
damkar 9 hidran reptil ~<hid ~<kal ~<rep ~dran ~epti ~hidr ~idra ~ptil ~rept
damkar 8 ~til>
damkar 7 =beast @=damkar @first=damkar asep asep+item bakar ular ~<ase ~<bak ~<keb ~<ter ~akar ~asep ~baka ~ebak ~kar>
 ~keba ~lar> ~ran> ~sep> ~ular
damkar 6 anjing+rabies api bau cincin damkar tabung tawon ~<api ~<bau ~<bes ~<cin ~<dam ~<ula ~amka ~api> ~aran ~awon
 ~bau> ~bil> ~cin> ~cinc ~damk ~inci ~kunc ~mkar ~ncin ~tabu ~tan> ~tawo ~won>
damkar 5 anjing besar di item jepitan jepitan+kayu kucing kunci masuk mobil nyangkut nyangkut+di rabies sarang sumur
 tidak+bisa ~<anj ~<di> ~<gor ~<ite ~<jep ~<kuc ~<kun ~<mob ~<nya ~<sar ~<sem ~<sum ~<tab ~<taw ~abie ~abun ~angk ~anji
 ~asuk ~besa ~bies ~bung ~cing ~desi ~ede> ~enye ~epit ~esar ~esis ~gede ~gkut ~ies> ~ing> ~item ~jepi ~jing ~kara ~kuci
 ~kut> ~masu ~mobi ~nci> ~ngku ~njin ~obil ~pita ~rabi ~sar> ~sara ~sis> ~sumu ~tem> ~terj ~ucin ~unci
damkar 4 =ask @1 ada+oray ada+ular asap biawak bisa cakar+warga cincin+sempit dapur dari dari+tower di+dapur di+kamar
 di+loteng di+pohon gorong gudang jari kamar keluar kepala kera kera+liar kompor liar+cakar lift loteng macet mau+terjun
 meledak melon musang musang+di orang+mau oray oray+di pemadam pintu pohon sempit takut+gas tenggelam+sumur tower warga
 ~<asa ~<ata ~<bia ~<bis ~<bua ~<ged ~<gud ~<jar ~<kam ~<kej ~<kek ~<kep ~<kom ~<lif ~<lom ~<lot ~<mac ~<mus ~<pem ~<poh
 ~<rab ~<tow ~acet ~amar ~apur ~ari> ~asap ~awak ~besi ~biaw ~bisa ~cet> ~dapu ~dari ~edak ~elam ~eled ~emad ~empi ~epal
 ~esi> ~gala ~gat> ~goro ~guda ~iawa ~ift> ~intu ~isa> ~itan ~jari ~kama ~keje ~kepa ~komp ~leda ~lift ~lomp ~lote ~mace
 ~mada ~mar> ~mpit ~mpor ~mur> ~musa ~ngat ~nyan ~nyel ~ompa ~ompo ~ong> ~oray ~oron ~oten ~ower ~pala ~pema ~pint ~pit>
 ~poho ~pur> ~ray> ~rong ~sang ~sap> ~semp ~suk> ~teng ~towe ~uar> ~udan ~umur ~usan ~wak> ~warg ~wer> ~yaka
damkar 3 ada+sarang ambruk+tabrak anjing+galak api+besar asap+di asap+hitam bantu+kalong berapa biawak+masuk bisa+buka
 bocor+bunyi borgol borgol+main buaya bunyi+ngeses cakar dalam damkar+berapa dari+lantai di+dalam di+gorong di+gudang
 di+plafon dua elpiji+bocor galak galak+gigit gas+dari gas+meledak gas+mendesis gembok gembok+macet hitam hitam+dari
 kalong+syaratnya kamar+mandi kayu keluar+asap kepala+masuk kucing+di lantai+dua lebah lepas main main+tidak mandi
 masuk+teralis mendesis mesin mesin+cuci minta+potong mobil+saya ngeses nomor nomor+damkar nyamber penyelamatan
 penyelamatan+orang plafon pohon+ambruk rumah+bakar rumah+minta rumah+tetangga sarang+tawon saya+keluar tabrak+rumah
 tabung+elpiji tawon+di teralis terjebak terjebak+di terjun terjun+dari tupai+makasih ~<cak ~<dal ~<dap ~<dar ~<dua
 ~<hit ~<kay ~<kel ~<kob ~<leb ~<lep ~<mai ~<mas ~<mel ~<men ~<mes ~<nge ~<nim ~<nom ~<nye ~<pla ~<war ~adam ~afon ~ain>
 ~aina ~ala> ~alak ~ambe ~ambi ~andi ~apin ~arga ~ayu> ~bak> ~borg ~buay ~caka ~cebu ~dala ~dam> ~dang ~dibu ~dua> ~ebah
 ~eceb ~ekun ~elon ~elua ~ende ~epas ~era> ~eral ~erap ~erje ~erju ~eses ~esin ~fon> ~gese ~gol> ~hon> ~ibuk ~inan ~jeba
 ~jun> ~kasi ~kayu ~kece ~keku ~kelu ~kera ~lafo ~lak> ~lam> ~lama ~leba ~lepa ~lis> ~loka ~long ~luar ~main ~mand ~mata
 ~mele ~melo ~mend ~mesi ~mor> ~ndes ~ndi> ~nimp ~nomo ~nyem ~ohon ~okan ~omah ~omor ~orgo ~piny ~plaf ~por> ~rali ~rapa
 ~rga> ~rgol ~rjeb ~rjun ~rnya ~ses> ~tam> ~tumb ~uaya ~umba ~ung> ~yela
damkar 2 =road ada anak+saya atas bakar+di besar+banget bisa+ambil buka bunyi cuci desis di+atap di+atas di+lift
 gas+sembur gigit hidran+lapor hp+jatuh jari+bengkak jatuh+ke ke+sumur keluar+api kompor+gas kunci+di lantai
 lapor+kemana maaf+bau maaf+tupai macet+kunci masuk+rumah melon+desis menyengat nomor+berapa pemadam+nomor pintu+lift
 pintu+macet sembur sumur+bisa tabrak tabrak+pintu tabung+melon tenggelam tupai+sendiri ular+welang welang ~<ada ~<bor
 ~<buk ~<cuc ~<gil ~<kah ~<kec ~<oma ~<tum ~<wel ~abra ~ahur ~alis ~atan ~bah> ~ber> ~bera ~brak ~buka ~bur> ~cuci ~ebur
 ~ejeb ~ejep ~embo ~ersa ~etin ~gemb ~ggel ~gila ~hita ~huru ~igit ~ila> ~impa ~itam ~kahu ~mban ~mber ~meny ~morn ~mpat
 ~nges ~nggi ~ntai ~nyam ~nyen ~nyi> ~orny ~peny ~rkun ~ruan ~tabr ~tai> ~terk ~uci> ~unyi ~urua ~wela ~yamb ~yemb ~yeng
damkar -2 =heart @first=santunan bapak bisa+tidak bocor+orang butuh dalam+pingsan elpiji+meledak gas+elpiji korban+luka
 kursi luka luka+bakar meledak+ada minta+pohon orang+tabrak pingsan pohon+potong sampah sekarang tidur ~<ban ~<bap ~<bay
 ~<but ~<dig ~<dit ~<gel ~<jam ~<ken ~<kor ~<lar ~<luk ~<mam ~<nga ~<pas ~<pen ~<rus ~<sek ~<ser ~<sua ~<tem ~abis ~agi>
 ~alem ~ama> ~ami> ~angn ~apny ~ara> ~bapa ~bis> ~butu ~dara ~deng ~dur> ~ekar ~erin ~gal> ~gnya ~gsan ~ilan ~jam> ~kena
 ~kurs ~lans ~luka ~mala ~mas> ~mpah ~ngny ~ngsa ~ning ~nya> ~peng ~ping ~pnya ~rsi> ~rusa ~sia> ~tidu ~urat ~ursi ~utuh
 ~yak>
damkar -3 =drill =not =work @=alat_bantu @first=alat_bantu ada+korban ada+yang anjing+liar bakar+sampah dari+kemarin
 kali keluar+rumah kk korban ktp mana saya ~<ker ~<kk> ~<ktp ~<per ~<say ~<tah ~<tid ~<yg> ~ampa ~ampu ~anga ~asi> ~awa>
 ~ban> ~diba ~empa ~eran ~idur ~ini> ~kali ~korb ~ktp> ~lem> ~ling ~orba ~pah> ~rah> ~rat> ~rawa ~rban ~ring ~sak> ~samp
 ~saya ~tahu ~tar> ~tuh> ~uang ~uka> ~ulan
damkar -4 =office =still @=dukcapil @=kerja @=ppa @first=dukcapil @first=kerja @first=ppa @first=puskesmas air di+rumah
 kerja mau orang rumah+saya yang ~<air ~<kur ~<mal ~<mau ~<pak ~<sam ~<yan ~air> ~ali> ~erja ~ings ~kerj ~mau> ~rja>
damkar -5 # @=pangan @=polisi @=puskesmas @=slrt @first=pangan @first=polisi @first=slrt ~<,> ~gan> ~ngan ~oran ~san>
damkar -6 @=bedah_rumah
damkar -7 @first=- @first=bedah_rumah
ppa 9 sodomi ~<sod ~domi ~odom ~omi> ~sodo
ppa 8 bakar+tangan kdrt raba ~<kdr ~<rab ~aba> ~drt> ~kahi ~kdrt ~raba
ppa 7 @=ppa @first=ppa aman butuh+rumah paksa rumah+aman ~<ama ~<dil ~<rok ~aksa ~paks
ppa 6 dinafkahi grooming pukul suami tangan tidak+dinafkahi ~<dip ~<gro ~<per ~<puk ~<sua ~ahi> ~ami> ~dan> ~dile ~gann
 ~groo ~inaf ~kan> ~ksa> ~kul> ~laki ~ming ~mpar ~omin ~oomi ~par> ~puku ~room ~suam ~uami ~ukul
ppa 5 =tale chat+mesum dan dilacurkan dilempar dilempar+piring dipukul+suami foto gelandangan+dengan korban laki
 lapor+kdrt majikan malu mandi mesum+ke pegang perkosa remes remes+payudara sekap suami+saya suka ~<dan ~<dia ~<dib
 ~<dic ~<din ~<fot ~<lak ~<muk ~<ngi ~<peg ~<pel ~<rem ~<suk ~<tan ~acur ~afka ~aki> ~alu> ~alua ~andi ~asan ~curk ~dina
 ~dipe ~disu ~eceh ~egan ~ekap ~emal ~emes ~erko ~fkah ~foto ~gang ~ilac ~ilem ~inti ~ipak ~kap> ~knya ~korb ~kosa ~kuli
 ~lacu ~lece ~lin> ~luan ~malu ~man> ~mand ~mes> ~muku ~nafk ~ndi> ~ntip ~orba ~osa> ~oto> ~pega ~perk ~reme ~rkos ~rok>
 ~suka ~tang ~tip> ~udar ~ulin ~undu ~urka
ppa 4 ajak ajak+tidur atas atas+ajak biru chat cium cium+paksa cubit dengan+bapak di+depan di+gang diancam dipukul
 eksibisionis eksibisionis+di gang gesekin gesekin+malu grooming+anak istri kasar kekerasan lari+dari maaf+lansia
 mau+lapor mau+lari mesum ngintip+kamar nyebar pacar payudara peluk perempuan perkosa+tetangga pukul+saya rokok
 sampai+biru saya+di saya+perkosa saya+suka suka+pukul sundut sundut+rokok tiap+hari umur+14 yang+kasar ~<aja ~<bir
 ~<cha ~<ciu ~<cub ~<dii ~<dij ~<dis ~<dit ~<eks ~<ist ~<kor ~<nga ~<nge ~<nye ~<pac ~<pak ~<pay ~<sek ~<sun ~<tem ~acar
 ~ahin ~akny ~ampa ~anca ~anga ~atas ~ayud ~ban> ~bar> ~biru ~bisi ~bit> ~buku ~cam> ~car> ~chat ~cium ~cubi ~dara ~dian
 ~dici ~dika ~dila ~dipa ~dipu ~dut> ~ebar ~ekin ~eksi ~eluk ~empu ~epon ~erem ~esum ~gaja ~gan> ~hin> ~hkan ~ianc ~ibis
 ~ibuk ~iciu ~iin> ~ikah ~ikas ~ilec ~ioni ~ipuk ~isio ~isun ~ium> ~kasa ~keke ~kok> ~ksib ~lemp ~luk> ~mesu ~mpua ~ncam
 ~ndut ~ngaj ~ngas ~nika ~nis> ~nyeb ~okok ~onak ~onis ~paca ~pakn ~payu ~pelu ~pere ~pona ~puan ~rban ~remp ~ring ~rkan
 ~roko ~seki ~sibi ~sion ~sum> ~sund ~tasa ~tri> ~ubit ~uka> ~uku> ~unga ~yeba ~yuda
ppa 3 14+mau anak anak+dilacurkan anak+tetangga aplikasi art+sekap badan+saya bantu+tidak bapak cubit+sampai dan+dipukul
 depan depan+sekolah di+angkot di+sekolah diam diam+rok dibully dipukul+majikan ditinggal+orang foto+diam foto+telanjang
 guru hamil hari+sendiri hp+sita jawab jual+lewat kakak kamar kamar+mandi kawin ke+anak kelamin kelamin+di keluar+rumah
 kerja+tiap laki+raba laki+saya lapor larang larang+keluar lewat+aplikasi mantan+nyebar mau+kawin nafkahin ngintip
 no+telepon nyebar+video orang+pamer orang+tua pamer pamer+kelamin peluk+paksa perkosa+di piring pisau raba+badan rok
 rumah+hp sampai saudara saya saya+dipukul saya+mabuk saya+paksa saya+pukul sekap+majikan sekap+saya sendiri+dan sering
 sita sodomi+di suami+yang tanggung tanggung+jawab telepon+uptd teman tiap tidak+nafkahin tidak+tanggung tiri
 tiri+pegang tolong+bantu tua+kerja uptd uptd+pak video+saya ~<ana ~<apl ~<ata ~<bap ~<boj ~<cow ~<dep ~<dif ~<ges ~<gur
 ~<ham ~<jaw ~<kaw ~<kek ~<kel ~<lar ~<man ~<mba ~<mes ~<pir ~<ppa ~<sam ~<sau ~<say ~<sit ~<tia ~<tir ~<upt ~abuk ~ajak
 ~akak ~ama> ~aman ~amer ~amil ~anak ~ani> ~apah ~apak ~apli ~asar ~asih ~auda ~awab ~awin ~aya> ~bapa ~bojo ~buk> ~buki
 ~bull ~bunu ~cehk ~ciin ~cowo ~depa ~diam ~dicu ~difo ~diju ~ebuk ~ehka ~eker ~ekny ~elam ~elar ~empa ~epan ~erab ~eras
 ~esek ~gebu ~gese ~ggun ~gint ~gunc ~gung ~hami ~hat> ~iam> ~iap> ~iapa ~ibak ~ibul ~icub ~ifot ~ijua ~ikaw ~inga ~inin
 ~ipel ~irab ~iru> ~isau ~isit ~istr ~jak> ~jawa ~kaka ~kama ~kawi ~kela ~kema ~kepo ~kera ~kin> ~lami ~lara ~lika ~lly>
 ~mama ~mer> ~mil> ~mpai ~nak> ~naka ~nakn ~ncii ~ndun ~ngan ~ngge ~ngko ~nin> ~njok ~nya> ~onjo ~osaa ~owok ~pai> ~pame
 ~pant ~piri ~plik ~ppa> ~ptd> ~rasa ~saan ~san> ~sar> ~sau> ~saud ~saya ~seka ~seri ~sih> ~sita ~stri ~tas> ~tela ~tema
 ~tiap ~tiri ~uan> ~uany ~uar> ~ully ~ung> ~unuh ~uptd ~uru> ~urun ~wab> ~win> ~wini ~wok>
ppa 2 angkot bisa+tidak bunuh dari+suami dengan dini guru+pukul hamil+masih hamil+paman harus+lapor intip intip+waktu
 jual kdrt+tapi keluar kena+kdrt korban+revenge mabuk+terus makan+anak masih+smp ngasih ngasih+makan no pendampingan
 porn porn+harus pukul+murid pulang+pukul raba+di revenge revenge+porn salaki smp+hamil takut+lapor tapi+takut telanjang
 terus+pulang tetangga+dipukul tidak+ngasih tiri+tidak video waktu waktu+mandi ~<dih ~<ema ~<gan ~<gue ~<int ~<jua ~<kem
 ~<meg ~<no> ~<pap ~<pis ~<por ~<rev ~<tel ~<tp> ~<vid ~<wak ~aci> ~aktu ~amar ~amin ~angg ~ara> ~ceha ~cucu ~damp ~deo>
 ~diba ~dibu ~diha ~diin ~dini ~dira ~dito ~dung ~ehan ~elan ~elec ~emak ~emis ~eung ~even ~gasi ~gemi ~geul ~ggeu ~gkot
 ~gue> ~ideo ~iham ~iint ~ikur ~ili> ~inik ~iton ~jok> ~kot> ~ktu> ~lanj ~lapo ~mak> ~maks ~mar> ~mega ~mili ~min> ~mis>
 ~mpin ~namp ~ndam ~nge> ~ngem ~ngun ~nuh> ~orn> ~papa ~pele ~pisa ~porn ~reve ~sama ~telp ~tonj ~ual> ~ucu> ~veng ~vide
 ~wakt
ppa -2 =still @first=poli_jiwa ancam+mau arab bikin dengan+pacar di+arab dipukul+bapak dipukul+di dipukul+tukang hilang
 hp+saya jam kk mati mau+terjun paket parkir saya+0812 takut+bapak terjun tidak+bisa tkw tkw+dipukul tukang+parkir ~<,>
 ~<ala ~<amb ~<ara ~<bik ~<hil ~<kk> ~<kun ~<mas ~<rus ~<tkw ~<yg> ~aket ~alin ~alsu ~arab ~arki ~ati> ~bat> ~biki ~bur>
 ~eng> ~enge ~eran ~erju ~hila ~ikin ~jun> ~kat> ~kont ~kunc ~lat> ~mala ~mati ~ning ~ntun ~ontr ~park ~rab> ~rat> ~riny
 ~rjun ~rkir ~sos> ~suk> ~tar> ~terj ~tkw> ~tuk> ~ukan ~untu
ppa -3 =drill @=alat_bantu @first=alat_bantu @first=bedah_rumah anak+saya di+rumah ini jalan lari+dengan mana nafkah
 nafkah+anak paman ~<aku ~<bay ~<car ~<ini ~<kar ~<kur ~<mat ~<men ~<min ~<nya ~<par ~<pas ~<pem ~<war ~aku> ~ampu ~anan
 ~ari> ~atan ~gal> ~iksa ~ilan ~ingg ~jam> ~ket> ~kir> ~lang ~mann ~nger ~ntua ~pama ~rga> ~rik> ~rusa ~sak>
ppa -4 # =beast =office @=bedah_rumah @=damkar @=puskesmas @first=- @first=damkar @first=puskesmas ada anak+dipukul
 anak+sekap bakar+suami denger dipukul+majikannya hari+tetangga ktp majikannya saya+mau suami+tolong tetangga+bakar
 tetangga+denger uang ~<ada ~<ber ~<jal ~<ktp ~<pin ~<uan ~ada> ~alan ~ana> ~arga ~ger> ~inya ~isik ~jala ~kann ~ktp>
 ~mana ~nan> ~ran> ~siks
ppa -5 @=dukcapil @=pangan @=slrt @first=dukcapil @first=pangan ibu+saya odgj perempuan+perkosa perkosa+paman ~<odg
 ~dgj> ~lan> ~odgj ~uang
ppa -6 @=kerja @=polisi @first=kerja @first=polisi @first=slrt pak
ppa -7 =road
alat_bantu 11 budek polio ~<bud ~<pol ~bude ~dek> ~lio> ~olio ~poli ~udek
alat_bantu 10 congek ngesot ~<con ~cong ~esot ~gek> ~geso ~ngek ~onge ~sot>
alat_bantu 9 ~<nge ~nges
alat_bantu 8 kaki ~aki> ~kaki
alat_bantu 7 @=alat_bantu @first=alat_bantu alat ~<ala ~<kak ~<tun ~alat ~lat> ~ngu> ~rsi> ~tuna
alat_bantu 6 alat+bantu buntung kaki+buntung kasur kursi kursi+roda roda rungu tidak+bisa tongkat tuna tuna+rungu ~<kur
 ~<pal ~<rod ~<run ~<ton ~asur ~bunt ~deng ~enga ~gkat ~kasu ~kurs ~ngar ~oda> ~pals ~roda ~rung ~sur> ~tong ~una> ~ungu
 ~ursi
alat_bantu 5 =office amputasi bantu+alat butuh+alat dengar habis+amputasi kaki+palsu prostesis stroke tulang walker
 ~<amp ~<den ~<pen ~<str ~<tul ~<wal ~abis ~alke ~bis> ~bral ~ebra ~gar> ~kat> ~ker> ~lker ~mput ~ngka ~oke> ~ongk ~oste
 ~pros ~puta ~ral> ~roke ~stes ~stro ~tasi ~tesi ~trok ~tula ~tung ~untu ~utas ~walk
alat_bantu 4 bantu+dengar bantu+kursi belakang belakang+luka bisa+jalan butuh celebral celebral+palsi dekubitus jalan
 kasur+dekubitus korsi korsi+roda kruk kruk+bagaimana kursi+untuk lahir lahir+tanpa lumpuh ngajuin+kruk orang+tua palsi
 palsu pasien pasien+pinjam pinjam ranjang ranjang+pasien roda+untuk sepatu tanpa+kaki tulang+belakang untuk
 walker+untuk ~<,> ~<bun ~<but ~<ced ~<cel ~<dek ~<jal ~<kas ~<kor ~<kru ~<lah ~<lum ~<pin ~<pro ~<ran ~<sep ~<unt ~ahir
 ~ajui ~alan ~alsi ~alsu ~ampu ~asi> ~asie ~bela ~bitu ~butu ~cede ~cele ~deku ~dera ~eder ~ekub ~elak ~eleb ~esis ~etra
 ~hir> ~ien> ~inja ~itus ~jala ~juin ~kang ~kors ~kruk ~kubi ~lahi ~laka ~lan> ~lebr ~lsi> ~lsu> ~lump ~min> ~mpuh ~netr
 ~njam ~ntuk ~ntun ~orsi ~pasi ~patu ~pinj ~puh> ~ranj ~rost ~ruk> ~sepa ~sien ~sis> ~tra> ~tuk> ~tus> ~uat> ~ubit ~uin>
 ~umpu ~utuh
alat_bantu 3 =ask =tale abis+operasi alat+dengar anak+lahir bagaimana+pak bantu berjalan berjalan+tolong bisa
 bisa+berjalan bisa+mlaku butuh+kursi difabel disabilitas habis ibu kaki+4 keluar keluar+rumah khusus minta+alat mlaku
 ngajuin perlu roda+dari sudah+tidak tanpa tongkat+kaki tongkat+untuk tua tua+saya tunanetra untuk+keluar untuk+lansia
 untuk+tunanetra ~<bel ~<bis ~<bua ~<dap ~<dif ~<hab ~<ibu ~<iso ~<khu ~<min ~<mla ~<moh ~<pas ~<tua ~abel ~abil ~aku>
 ~anet ~anja ~anpa ~atu> ~bant ~bel> ~berj ~bili ~bisa ~bok> ~buat ~difa ~diri ~disa ~ende ~enge ~enya ~epat ~era> ~erlu
 ~fabe ~gaju ~gara ~habi ~husu ~ibu> ~ifab ~ilit ~imbo ~inta ~isa> ~isab ~iso> ~itas ~jang ~khus ~laku ~lita ~mak> ~mbok
 ~mlak ~moho ~nane ~nden ~ngaj ~njan ~npa> ~nta> ~ntu> ~nyan ~ora> ~pend ~peng ~peny ~perl ~rjal ~rlu> ~sabi ~simb ~sus>
 ~tanp ~tas> ~tua> ~tuh> ~usus
alat_bantu 2 abis anak+habis bantu+jalan bapak+saya berdiri berdiri+abis bisa+berdiri buntung+tolong cara congek+parah
 dapat dari+dinsos dinsos gratis ibu+tidak kacamata kacamata+untuk maaf+congek maaf+ngesot mau+kursi mau+punya minta
 ngesot+lapor ngesot+terus operasi patah+tulang polio+makasih punya+kursi saya+tidak ~<aba ~<abi ~<dis ~<gab ~<nga ~<ope
 ~<ort ~acam ~antu ~apat ~atis ~bah> ~cama ~dany ~dapa ~dins ~erdi ~gabi ~grat ~hon> ~inso ~iri> ~jam> ~mana ~mint ~odan
 ~ohon ~oper ~ortu ~rasi ~rati ~rdir ~tah> ~uar> ~yang
alat_bantu -2 @=poli_jiwa @first=santunan bisa+tidak ini ke lumpuh+ngesot malam ngesot+minta orang roda+di saya+butuh
 tidur ~<aya ~<bay ~<dar ~<dep ~<ga> ~<har ~<ini ~<jam ~<ke> ~<sek ~<tet ~<war ~ama> ~anga ~anta ~apa> ~atan ~awa> ~bat>
 ~elan ~han> ~kar> ~kul> ~ling ~mala ~ning ~obat ~puku ~ran> ~san> ~sar> ~tan> ~tidu ~ukul ~urat
alat_bantu -3 =beast @=bedah_rumah @=ppa @first=bedah_rumah @first=ppa ada ada+orang bantu+tidak dari+kursi di+trotoar
 jatuh jatuh+dari kaki+luka ktp makan odgj orang+lumpuh pak polio+tetes rumah tetes trotoar uang ~<ada ~<amb ~<dip ~<dit
 ~<keb ~<kon ~<ktp ~<mal ~<men ~<nya ~<odg ~<rum ~<sam ~<sem ~<tro ~<uan ~ada> ~air> ~alam ~atuh ~ayah ~dgj> ~etes ~gang
 ~ian> ~idur ~ilan ~ini> ~jatu ~kin> ~ktp> ~lam> ~mah> ~ngga ~oar> ~odgj ~oran ~otoa ~rang ~roto ~ruma ~tar> ~tes> ~tete
 ~ting ~toar ~trot ~uang ~umah ~yah>
alat_bantu -4 =heart @=damkar @=dukcapil @=kerja @=pangan @=polisi @=puskesmas @first=damkar @first=dukcapil
 @first=kerja @first=pangan @first=polisi @first=puskesmas kerja ~ari> ~gal> ~ggal ~iban ~ing> ~nan>
alat_bantu -5 bisa+bantu ~<dib ~<ker ~diba ~gan> ~ingg ~kan> ~kerj ~ngan ~rja>
alat_bantu -6 @=slrt @first=slrt di ~<di> ~<pak
alat_bantu -7 =road =work @first=-
alat_bantu -9 untuk+saya
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah
bedah_rumah 7 kaso keropos lapuk rtlh rumah ~<gub ~<kam ~<ren ~<rtl ~<rum ~angi ~apuk ~aso> ~eng> ~erop ~gubu ~kaso
 ~kero ~lapu ~mah> ~puk> ~rtlh ~ruma ~tah> ~tlh> ~umah
bedah_rumah 6 bedah bedah+rumah bocor gubug gubug+lansia kaso+patah masih papan+lapuk patah reng ~<amb ~<ata ~<bed ~<boc
 ~<din ~<kas ~<kay ~<lan ~<lap ~<pat ~ambr ~atah ~atap ~beda ~boco ~bug> ~cor> ~dah> ~edah ~masi ~ocor ~opos ~pata ~pos>
 ~ropo ~simb ~ubug
bedah_rumah 5 ambrol ambruk atap bantu+jamban bener dinding genteng jamban jamban+sehat jebol kamar kayu langit
 langit+ambrol lantai layak papan reng+keropos sehat tidak+layak ~<bam ~<gen ~<jeb ~<lay ~<pap ~<seh ~<sim ~amba ~ambu
 ~angu ~apan ~asih ~ayak ~ayu> ~bamb ~bene ~bol> ~brol ~bruk ~dind ~ding ~ebol ~ehat ~ener ~ente ~gaju ~gent ~git> ~hat>
 ~imba ~indi ~jamb ~jebo ~kayu ~laya ~mbro ~mbru ~mbu> ~ndin ~ner> ~ngaj ~ngit ~ngun ~nten ~papa ~reng ~rin> ~rol> ~seha
 ~sih> ~tap> ~yak>
bedah_rumah 4 ada+masih angin bangun bangun+ulang di+kali dinding+triplek hujan huni layak+huni mandi+tidak masih+di mau
 mau+ambruk minta+bantu pada pengajuan perbaikan punya punya+wc rumah+tidak sudah tidak+punya tinggal triplek ulang
 ulang+rumah wc wc+di ~<ang ~<ben ~<huj ~<hun ~<ima ~<jam ~<kal ~<mau ~<oma ~<rub ~<sud ~<tin ~<tri ~<uda ~<wc> ~aika
 ~ajua ~amar ~anda ~anta ~baik ~ban> ~bang ~buh> ~ena> ~enga ~enov ~erba ~erin ~gin> ~gun> ~hab> ~huja ~huni ~ikan ~imah
 ~inta ~iple ~jan> ~juan ~kama ~lang ~lant ~lek> ~mar> ~mau> ~mbah ~mban ~neri ~ntai ~nya> ~omah ~pan> ~perb ~plek ~puny
 ~rbai ~reno ~ripl ~rubu ~ruk> ~suda ~surv ~tai> ~teng ~trip ~uan> ~ubuh ~udah ~ujan ~uni> ~urve
bedah_rumah 3 =ask atapnya bantu+perbaikan bantu+rumah bolong daftar+bedah dengan+5 dinas+apa genteng+melorot gubuk+kayu
 kalau kalau+hujan kali kamar+mandi kami kandang kaya kaya+kandang kayu+dengan kena maaf+rumah melorot minta pemkot
 perbaikan+rumah plafon plafon+jebol renovasi reyot rtlh+dinas rumah+bocor rumah+saya rusak rutilahu saya+sudah
 sudah+kaya tinggal+di tolong+rumah urus+rtlh ~<.> ~<?> ~<bol ~<dib ~<ken ~<man ~<mas ~<pad ~<pem ~<pla ~<pun ~<ret
 ~<rey ~<rmh ~<rus ~<rut ~<ula ~afon ~ajuk ~alau ~alo> ~apny ~bah> ~bolo ~ehab ~elor ~emko ~eyot ~fon> ~ilah ~ilik ~kala
 ~kali ~kami ~kand ~lafo ~lahu ~lau> ~loro ~melo ~mint ~mkot ~ndan ~ngin ~nova ~nta> ~ntua ~orot ~ovas ~pada ~pang ~pemk
 ~plaf ~pnya ~reha ~reyo ~rmh> ~ruti ~rvey ~sak> ~tapn ~tila ~ting ~tua> ~tuan ~unya ~usak ~util ~vey> ~yot>
bedah_rumah 2 5+anak =still ambles ambruk+di atapnya+tinggal bener+rumah dengan dinas gang+kami janda kabeh kena+angin
 lantai+ambles mandi mau+bener panggung parah pju+ambruk program rehab rehab+rumah rumah+panggung rumah+sudah
 rumah+warisan rusak+parah saya+bocor semen tembok terpal tiang+pju tidak+ada tinggal+terpal warisan+rusak yang+urus
 ~<ban ~<kan ~<sem ~<sen ~abeh ~ahu> ~ali> ~ambl ~andi ~beh> ~bles ~dibe ~erpa ~etak ~ggal ~ggun ~gram ~iban ~jand ~kalo
 ~kan> ~kaya ~kena ~kot> ~les> ~mand ~mble ~ndi> ~pal> ~peng ~prog ~reta ~rogr ~rot> ~rpal ~rusa ~sama ~seme ~tak> ~temb
 ~terp ~vasi
bedah_rumah -2 =beast @first=poli_jiwa ada+yang butuh depan di+rumah ke lama lapor maaf malam mati pak sekolah
 sudah+lama tiang+wifi wifi wifi+hampir ~<bay ~<bel ~<but ~<dep ~<dip ~<ke> ~<kec ~<kur ~<maa ~<nge ~<ora ~<pas ~<ser
 ~<wif ~aaf> ~alam ~ati> ~bat> ~beli ~butu ~depa ~ekol ~elan ~elua ~epan ~etim ~ifi> ~ilan ~jam> ~kelu ~kola ~lam> ~luar
 ~maaf ~mala ~man> ~mati ~mpa> ~ning ~olah ~oran ~sar> ~seko ~tor> ~uka> ~utuh ~wifi
bedah_rumah -3 @1 @=alat_bantu @=damkar @=ppa @first=alat_bantu @first=damkar @first=ppa @first=puskesmas ada bapak di
 kerja kk ktp masuk odgj rumah+ada tabrak ~<ada ~<bap ~<dar ~<di> ~<kak ~<kel ~<kk> ~<ktp ~<lam ~<mal ~<men ~<nya ~<odg
 ~<sek ~<tab ~<yg> ~abra ~air> ~ang> ~anga ~apak ~apor ~asuk ~bapa ~brak ~dgj> ~erja ~ian> ~kerj ~keti ~ktp> ~lah> ~lama
 ~lapo ~ling ~masu ~odgj ~por> ~rak> ~rang ~rja> ~suk> ~tabr ~tuh> ~ung>
bedah_rumah -4 =drill @=kerja @=pangan @=polisi @=puskesmas @=slrt @first=kerja @first=pangan @first=polisi jalan jual
 jual+rumah ~<ber ~<jal ~<jua ~<ket ~<pak ~alan ~ampu ~ari> ~jala ~jual ~pak> ~tang ~ual>
bedah_rumah -5 @=dukcapil @first=dukcapil @first=slrt bantu+tidak ~lan>
bedah_rumah -8 @first=-
santunan 9 ~ahli
santunan 8 duka kafan uang ~<duk ~<kaf ~<uan ~afan ~duka ~fan> ~kafa ~uang ~uka>
santunan 7 @=santunan @first=santunan ahli ahli+waris duit kubur santunan waris ~<ahl ~<dui ~<kub ~<san ~bur> ~duit
 ~hli> ~kubu ~nan> ~ntun ~ris> ~sant ~tuna ~ubur ~uit> ~unan
santunan 6 =office biaya dana duit+duka lelayu meninggal meninggal+ada uang+lelayu ~<bia ~<lel ~<men ~<ngu ~<war ~antu
 ~aris ~atia ~ayu> ~biay ~dana ~elay ~emat ~enin ~gal> ~ggal ~gubu ~hlil ~ian> ~iaya ~ingg ~layu ~lela ~meni ~ngga ~ngub
 ~ning ~tahl ~tian ~wari
"""
