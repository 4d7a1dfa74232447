"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
darurat 9 112+itu kejang+terus
darurat 8 ~elen ~len>
darurat 7 itu kejang napas perahu ~<itu ~<kes ~<nap ~<nel ~apas ~ejan ~itu> ~nele ~rahu
darurat 6 # @=darurat @first=darurat darurat jatuh jatuh+dari karet mobil nomor perahu+karet saya+tiba serang+jantung
 tenggelam+di tiba tiba+tidak ~<dar ~<jat ~<kal ~<kej ~<mob ~<nom ~ahu> ~aret ~arur ~atuh ~ba2> ~daru ~erah ~erus ~iba2
 ~iba> ~jang ~jatu ~keja ~lan> ~mobi ~mor> ~napa ~nomo ~nyak ~obil ~omor ~pera ~rak> ~rat> ~rura ~tele ~tiba ~ung> ~urat
 ~yak>
darurat 5 ambulans ambulans+cepat banjir banyak bayar+tidak berhenti+ngucur butuh+napas dada di+kali gawat gawat+darurat
 itu+bayar jantung kali ke kesamber kesamber+petir minum ngucur orang+tabrak orang+tenggelam petir pingsan racun serang
 sesak+napas setrum tabrak telepon yang+serang ~<amb ~<ber ~<dad ~<jan ~<ke> ~<ket ~<mel ~<min ~<oks ~<per ~<rac ~<set
 ~<tab ~<tel ~<tib ~abra ~acun ~ali> ~ambu ~anji ~ans> ~awat ~banj ~bany ~ber> ~bera ~bil> ~brak ~bula ~cun> ~dada ~elep
 ~epon ~eran ~esam ~eset ~etir ~etru ~gawa ~gen> ~gera ~gsan ~gucu ~igen ~ings ~inum ~iran ~jant ~jir> ~kali ~kare ~kesa
 ~ksig ~lans ~lepo ~mber ~mbul ~minu ~nger ~ngsa ~nguc ~njir ~ntun ~num> ~oksi ~pas> ~peti ~ping ~pon> ~racu ~raka ~ret>
 ~rum> ~samb ~seka ~sera ~setr ~sige ~tabr ~tir> ~trum ~tuh> ~ucur ~ulan
darurat 4 abis+hajat ada+mobil air+banjir banjir+dada bapak+kejang bapak+saya baterai baterai+bagaimana cepat
 darah+banyak evakuasi gempa+sekarang harus+telepon ibu+saya itu+nomor jatuh+di kampung kampung+abis ke+rs kecil
 kecil+minum minta minum+minyak minyak minyak+tanah nomor+ambulans nomor+apa pertama pertama+sekarang
 pertolongan+pertama racun+kampung rs sadar sekarang+lapor sesak tangerang tenggelam tertelan+baterai terus tidak+sadar
 tolong+orang warga ~<cep ~<eva ~<gaw ~<kam ~<pet ~<pin ~<rs> ~<sad ~<sed ~<ser ~<ter ~<yg> ~adar ~akan ~akua ~ambe
 ~ange ~ban> ~bate ~cepa ~cepe ~cil> ~cur> ~dara ~ecil ~edad ~ekam ~elam ~elpo ~engg ~enti ~epat ~epet ~erac ~erta ~esak
 ~etim ~evak ~ggel ~kamp ~keci ~kere ~kese ~kuas ~lpon ~mint ~miny ~mpa> ~mpun ~ngge ~nta> ~pet> ~pung ~rang ~rtam ~ruk>
 ~sak> ~san> ~seda ~sesa ~telp ~teru ~ting ~tis> ~tung ~vaku ~warg
darurat 3 112+bisa =urgent ada+tabrak ambulans+gratis angkot+korban bangunan+jatuh banjir+masuk bapak bayar berapa
 berapa+aja bisa+panggil butuh+pertolongan darah dari+atap dari+motor dengan+angkot di+sumur elpiji+meledak
 evakuasi+warga gas gas+elpiji gas+racun gempa gerak habis+melahirkan hebat+habis jalan+telepon kepala kepala+bocor
 kerja+bangunan ketuban+rusak korban korban+luka lantai+tiga listrik+pingsan luka luka+bakar maaf+lansia melahirkan
 melahirkan+ketuban meledak meledak+ada minta+evakuasi motor+kepala napas+parah orang panggil panggil+jam patah+tulang
 pertolongan pingsan+di racun+tikus rusak+tidak saudara+kejang saya+sesak setrum+listrik setrum+tidak sumur+ada
 tabrak+kereta tabrak+truk tanah telepon+siapa terus+bisa tidak+gerak tiga tiga+patah truk+dengan untuk+bawa
 warga+banjir yang+pingsan ~<bap ~<gas ~<luk ~<ngu ~<ses ~<ten ~<tig ~ahir ~alo> ~ama> ~anah ~anya ~apa> ~apak ~arah
 ~arus ~ater ~ayar ~bann ~bapa ~baya ~bis> ~dar> ~diev ~edak ~ekar ~elah ~eled ~empa ~epal ~erai ~erak ~erap ~erto ~gas>
 ~gemp ~ggil ~hirk ~ieva ~inya ~ipan ~irka ~jira ~kepa ~keti ~korb ~lahi ~leda ~luka ~mela ~mele ~mer> ~ndar ~nome ~omer
 ~orba ~pala ~pata ~pert ~rai> ~rapa ~rkan ~rtol ~rusa ~sada ~sek> ~tama ~tana ~teng ~tiga ~uasi ~yar>
darurat 2 ada+kendaraan ada+korban air aja ambruk ambruk+ada ambulans+untuk anak+kecil anak+tertelan angkot antar
 antar+ke atap bangunan banyak+yang berhenti biru+bibirnya darah+hebat darah+tidak dari dari+lantai darurat+kota elpiji
 golok+rusak gratis hebat hubung jam+berapa kalau kepala+darah kereta ketuban kontrol malam+golok mandi+kepala
 meledak+di minta+antar minum+racun mobil+tenggelam napas+biru nomor+penting orang+setrum pabrik+banyak penting racun+di
 rumah+minta rumah+warga rusak+rumah saya+sekarat sekarat sekarat+minta tabrak+darah tabrak+tembok tembok+ambruk
 tertelan tidak+berhenti tikus truk tulang ~<air ~<ant ~<ban ~<die ~<elp ~<gem ~<ger ~<heb ~<hub ~<kar ~<kep ~<kor ~<kri
 ~<led ~<ora ~<sia ~<tem ~<tru ~<tul ~abis ~aja> ~ala> ~alau ~ana> ~ang> ~atap ~atis ~atoh ~berh ~bruk ~bun> ~daka ~dari
 ~dipa ~eban ~ebat ~eliu ~elpi ~epit ~eret ~erhe ~erte ~eta> ~etel ~etub ~gela ~geru ~gil> ~gkot ~grat ~guna ~heba ~hent
 ~hubu ~iant ~iga> ~iji> ~ikus ~imbu ~inta ~itis ~iung ~jato ~jepi ~kala ~kalo ~kan> ~ketu ~krit ~kus> ~lau> ~liun ~lpij
 ~mbru ~nah> ~nggi ~ngi> ~ntro ~nyeb ~onga ~oran ~pent ~piji ~pit> ~puti ~rah> ~rati ~rban ~reta ~rga> ~rhen ~riti ~rol>
 ~rtel ~sese ~tap> ~tert ~tiku ~timb ~toh> ~trol ~truk ~tuba ~tula ~uban ~ubun ~ungi ~utin ~wat> ~yebu
darurat -2 =beast =office =tale @=poli_jiwa @=puskesmas @first=poli_jiwa banyak+darah berhenti+darah dinsos
 harus+bagaimana hilang makan mati mayat pas sekolah tua urus ya yang+tenggelam ~<,> ~<dep ~<dic ~<hil ~<kak ~<kur ~<may
 ~<sur ~<tia ~<tua ~<uru ~<ya> ~aki> ~alam ~alan ~alem ~ati> ~dins ~ekol ~epan ~eras ~erin ~hila ~ing> ~ingg ~inso ~isi>
 ~kelu ~kola ~kul> ~lang ~lem> ~mas> ~mati ~maya ~ndah ~ning ~ntua ~obat ~olah ~peng ~puku ~seko ~sura ~tahu ~tuan ~ukul
 ~urus
darurat -3 @=alat_bantu @=damkar @=pangan @=slrt @first=alat_bantu @first=pangan @first=slrt ini jalan ktp tidak+bisa
 uang ~<din ~<dit ~<ini ~<jal ~<ktp ~<mas ~<mat ~<men ~<nga ~<nya ~<pas ~<pem ~<tah ~<uan ~anda ~ayat ~dah> ~dang ~eng>
 ~ggal ~ilan ~jala ~kat> ~kin> ~ktp> ~lah> ~luar ~ngga ~nsos ~pan> ~sos> ~tang ~uan> ~uang ~yat>
darurat -4 =drill =heart =work @=dukcapil @=kerja @=ppa @first=damkar @first=dukcapil @first=kerja @first=ppa ada+orang
 mau odgj ~<kel ~<mau ~<odg ~dgj> ~gal> ~ini> ~mau> ~odgj ~pak>
darurat -5 @1 @=polisi @first=- @first=polisi
darurat -6 butuh+ambulans pak
darurat -7 ~<pak
polisi 8 @=polisi @first=polisi senjata ~<pem ~<saj ~enja ~jata ~kan> ~njat ~ras> ~saja ~senj
polisi 7 atm begal curi hilang mabuk mabuk+di minta+uang ~<atm ~<beg ~<cur ~<dan ~<dic ~<hil ~<lar ~<mab ~<sen ~abuk
 ~ajam ~atm> ~bega ~bobo ~curi ~dicu ~egal ~hila ~icur ~ilan ~ipu> ~jam> ~mabu ~obol ~uri>
polisi 6 akun anak+sekolah ancam bacok di+pos dicolong judi lari lari+dengan maling motor panti+pijat pijat+plus raib
 tidak+kembali tipu tukang+parkir uang+paksa ~<aku ~<bac ~<dib ~<dit ~<jud ~<kab ~<mal ~<mot ~<pen ~<rai ~<tip ~abu>
 ~aib> ~akun ~alin ~ata> ~bil> ~bol> ~buk> ~cam> ~colo ~diba ~diti ~emba ~enus ~eras ~ganc ~icol ~itip ~judi ~kun> ~lang
 ~lap> ~lari ~ling ~mali ~moto ~ncam ~nusu ~otor ~pas> ~pinj ~raib ~sabu ~san> ~tipu ~tor> ~udi>
polisi 5 ada+tawuran ancam+mau berapa+ya bisa+tidak dengan+pacar di+jalan digasak golok helm istri+lari keras miras
 miras+oplosan motor+raib motor+saya nomor+polisi online orang orang+di palak parkir pas pemalsuan pemalsuan+tanda
 pinjol pju+mati plus polisi+berapa pungli+di rawan+begal saya+lari spion spion+digasak tawuran+anak tusuk warung ~<anc
 ~<bom ~<dig ~<gol ~<hel ~<kos ~<min ~<mud ~<nga ~<onl ~<ora ~<pal ~<par ~<plu ~<sab ~<spi ~<tem ~<tra ~<tus ~abun ~abur
 ~acok ~aik> ~alsu ~anca ~arki ~arny ~asak ~awa> ~baco ~bawa ~bom> ~carn ~cok> ~coka ~dico ~diga ~dike ~elap ~elm> ~enip
 ~eror ~etas ~gasa ~golo ~helm ~igas ~ine> ~ing> ~injo ~ion> ~iras ~jol> ~kabu ~lika ~line ~lok> ~lsua ~lus> ~mals ~mbac
 ~ming ~mira ~ngan ~njol ~nlin ~olok ~onli ~park ~penc ~peni ~pion ~plus ~puan ~rkir ~ror> ~spio ~suan ~suka ~tran ~tusu
 ~uala ~ukan ~waru
polisi 4 =work akun+ig ambil+orang bawa begal+di berapa bobol bobol+atm culik dan dapat+sms dari+rumah di+parkir dibajak
 dibawa dibobol dikeroyok dikeroyok+pulang dipukul+tukang diretas gelap helm+hilang hilang+untuk hp ig ig+diretas
 jambret jual kontrakan+pakai lapor+orang maling+di mau+bacok menang menang+undian minggu mobil nomor oplosan pakai
 pakai+mesum paksa panti penipuan pijat pos pulang+sekolah pungli rawan sabu saya+dikeroyok sms sms+menang surat tempat
 tramadol transfer undian wa whatsapp whatsapp+dibajak ya yang+bobol yang+jual ~<baw ~<bob ~<cul ~<dij ~<dik ~<dip ~<dir
 ~<hp> ~<ig> ~<jua ~<keh ~<ket ~<mob ~<nom ~<opl ~<pak ~<ped ~<pij ~<pol ~<pos ~<seb ~<sms ~<sur ~<und ~<wa> ~<wha ~<ya>
 ~adol ~akai ~aki> ~aksa ~alak ~alan ~amad ~anda ~ang> ~ansf ~anya ~app> ~ari> ~arun ~asan ~atsa ~baja ~bini ~bret ~bur>
 ~culi ~dibo ~dipa ~dire ~dol> ~ehil ~elur ~emar ~erap ~eroy ~etan ~fer> ~gal> ~gli> ~hack ~hats ~ibaj ~ibaw ~ibob ~ijam
 ~ijat ~ikan ~iker ~ikin ~ipak ~ipua ~iret ~isi> ~jak> ~jamb ~jual ~kai> ~kehi ~kir> ~lak> ~lan> ~losa ~mado ~mala ~mbre
 ~mena ~mobi ~mor> ~nah> ~ndia ~ngli ~nipu ~nomo ~nsfe ~obil ~okan ~omor ~oplo ~oran ~osan ~oyok ~paka ~paks ~pala ~pant
 ~pat> ~peda ~penu ~pera ~pija ~plos ~pos> ~ramp ~rang ~rans ~royo ~rung ~sapp ~sfer ~sms> ~sura ~tak> ~tas> ~temp ~tram
 ~tsap ~ual> ~ulik ~undi ~ungl ~usuk ~what ~yok>
polisi 3 2+pagi =tale ada+kabar ambil arisan asing baik balap balap+liar bawa+golok bikin+skck ciu ciu+dan dan+obat dana
 dana+hilang dangdutan dangdutan+sampai dapat di di+facebook di+masjid dibawa+lari dikenal dikeroyok+orang diteror
 facebook facebook+lapor fitnah fitnah+di golok+bisa hilang+dari hp+hilang jam+2 jual+ciu jual+sabu kabar kebobolan
 kebobolan+pas kembali kosong laki+saya lansia+mobil lapor lapor+judi lapor+pencemaran liar liar+tiap maling+malam mesum
 minggu+mau minta mobil+hilang mobil+tidak mudik naik nama+baik narkoba ngaku ngintip ngintip+rumah obat+keras
 orang+bawa orang+malam parkir+paksa pas+mudik pas+naik pemerasan pemerasan+foto pencemaran pencemaran+nama
 perempuan+hilang pergi+tidak pju polisi prostitusi prostitusi+di pulang+minggu rampas rampas+motor rekening ribut
 ribut+dangdutan rumah+kebobolan rumah+orang rumah+sejak saldo+dana saya+dipukul saya+pakai saya+tipu sebar
 sejak+kemarin sering+palak sewa+mobil skck skck+syaratnya syaratnya tabung tahu+hilang tanda tanda+tangan tawuran
 tempat+prostitusi tetangga tiap tiap+malam tidak+dikenal tidak+pulang uang untuk+atm ~<aki ~<ari ~<asi ~<bai ~<bin
 ~<cal ~<dat ~<deb ~<di> ~<dih ~<fac ~<fit ~<gad ~<gel ~<jam ~<kon ~<lak ~<lap ~<mes ~<mir ~<nai ~<nar ~<ngi ~<pin ~<pju
 ~<raw ~<rib ~<skc ~<tak ~<taw ~<tet ~<tia ~<uan ~aceb ~ack> ~adis ~aku> ~alap ~alik ~angd ~angk ~ante ~anti ~apor ~arko
 ~awan ~awur ~baik ~bala ~bar> ~bera ~bola ~book ~bung ~cebo ~ciu> ~coll ~cope ~ctor ~dan> ~dana ~dang ~dapa ~dar> ~data
 ~debt ~digo ~diha ~dija ~dik> ~dis> ~ebob ~eboo ~ecto ~eken ~elah ~emer ~ence ~esum ~etip ~face ~fitn ~gadi ~gaku ~gdut
 ~gela ~gga> ~ggat ~ggu> ~gint ~iamb ~iap> ~iar> ~ibal ~ibut ~ikem ~iken ~inta ~inti ~iter ~itna ~jat> ~kaba ~kck> ~kebo
 ~kemb ~kena ~keni ~kero ~keti ~kin> ~kira ~koba ~koso ~ksa> ~ksi> ~kuli ~lapo ~lect ~liar ~liki ~lisi ~llec ~mara ~mbat
 ~mesu ~mint ~mpas ~mpat ~mudi ~naik ~nark ~ncem ~nda> ~ngak ~ngdu ~nta> ~nti> ~ntip ~oba> ~olis ~olle ~ook> ~opet ~osti
 ~oto> ~pemb ~peme ~pju> ~rama ~ratn ~rawa ~reke ~ret> ~reta ~ribu ~rkob ~rnya ~rost ~skck ~stit ~sum> ~tabu ~tand ~tang
 ~tawu ~tero ~teta ~tiap ~tip> ~titu ~tnah ~tusi ~uan> ~udik ~uli> ~urat ~usi> ~utan ~wan> ~wura
polisi 2 ada+atm ada+begal adik+laki air+dicolong arisan+online bandar bandar+slot bantu+bapak bawa+corbek bebas
 bebas+ke begal+payudara bocah+sma corbek corbek+di curi+di debt di+jembatan di+kampung di+ruko di+taksi dihack
 dihack+minta dipaling diperas diperas+lewat ditilang dompet+tinggal duduk+bawa duit+ke foto hack hack+rekening
 harus+bagaimana hilang+stnk jalan+baru jual+bebas jual+narkoba judi+sabung kampung+saya ke+kontak kena+hack kena+tipu
 keras+tengah kerja+luar kontak kotak laki lampu+pju laptop lewat+video masjid minta+duit motor+hilang musik musik+keras
 narkoba+di nyetel nyetel+musik online+di orang+duduk orang+hilang pacar pagi paksa+harus pompa pompa+air preman
 preman+minta rekening+saya ruko rumah+maling rumah+tidak sabung sabung+ayam saldo sampai+jam saya+dipaling saya+kosong
 sekolah sekolah+palak sering slot slot+online sma sma+tawuran surat+hilang taksi taksi+ada temen+sekolah tempat+judi
 tengah+malam tetangga+jual tipu+arisan tipu+kerja tramadol+jual tukang video+telepon wa+dihack warung+jual ~<aya ~<beb
 ~<cor ~<dap ~<fot ~<hac ~<jem ~<lia ~<non ~<pac ~<pag ~<pas ~<per ~<pom ~<rek ~<ruk ~<slo ~<sma ~<sya ~<tab ~<yg> ~ada>
 ~ajak ~aksi ~aldo ~ambi ~ambr ~apto ~asin ~asji ~atny ~bali ~bas> ~bat> ~beba ~bek> ~celu ~corb ~diam ~dian ~dipe ~duta
 ~ebas ~ebt> ~edan ~ekol ~emal ~emin ~empa ~ena> ~enal ~encu ~foto ~gan> ~gat> ~gkro ~ian> ~ihac ~iran ~itil ~itus ~jid>
 ~kang ~kaya ~kera ~kont ~kron ~lah> ~laki ~lapt ~ldo> ~lot> ~masj ~mbil ~musi ~ndar ~ngin ~ngkr ~nong ~nyet ~olah ~olan
 ~ompa ~onta ~orbe ~otak ~paca ~pagi ~pali ~para ~pasa ~pema ~poli ~pomp ~por> ~prem ~pros ~ptop ~ran> ~rat> ~rbek ~risa
 ~ruko ~rus> ~sald ~seko ~semi ~seri ~sjid ~slot ~suk> ~syar ~taks ~top> ~uang ~udar ~uko> ~uran ~uria ~usik ~yara ~yete
polisi -2 bakar bau bpkb+leasing cari dia dibacok dibacok+geng gelandangan habis+maling istri+saya kali kampung+uang
 kayu kejar+orang makan masuk mau+pulang meninggal motor+di pak paspor+hilang polisi+tidur pulang+kampung rambu
 rambu+hilang sakit sekarang+di tawuran+bawa travel travel+umroh tukang+pijat uang+habis umroh+tipu woy woy+ada
 yang+dibacok ~<bau ~<bel ~<car ~<dia ~<gor ~<kar ~<mas ~<mat ~<nge ~<nip ~<paj ~<pus ~<sak ~<ter ~<tid ~<woy ~air>
 ~akit ~ampe ~andu ~arga ~asuk ~avel ~bara ~bau> ~cari ~dah> ~dia> ~elam ~enge ~erge ~gele ~hat> ~ibac ~ikej ~kat> ~kayu
 ~kit> ~land ~masu ~mbu> ~meni ~ndan ~nger ~ngun ~nnya ~ota> ~paja ~peng ~ping ~rave ~rsi> ~ruk> ~saki ~sang ~trav ~tuna
 ~unan ~unya ~vel> ~woy>
polisi -3 =ask =beast @=alat_bantu @=poli_jiwa @=santunan @first=alat_bantu @first=poli_jiwa @first=santunan alat butuh
 daftar dan+palak di+rumah habis ini kata kata+dan kejar kembali+nama kerja lagi mau nama+motor paspor rusak saya+0812
 ~<ala ~<bak ~<bay ~<but ~<daf ~<din ~<hab ~<ini ~<kat ~<kec ~<kur ~<lag ~<man ~<mau ~<nod ~<rus ~afta ~akar ~alat ~ampu
 ~anan ~asi> ~aspo ~atai ~ayu> ~butu ~daft ~dam> ~dika ~ejar ~elua ~erja ~ftar ~habi ~ikat ~jar> ~kali ~kara ~kata ~kerj
 ~lagi ~lat> ~mas> ~mau> ~nodo ~nsos ~ntua ~pak> ~pasp ~ramb ~rja> ~rusa ~semb ~sos> ~spor ~tain ~uka> ~ulan ~usak ~utuh
polisi -4 =office @=damkar @=ppa apa depan depan+sekolah di+depan golok+di golok+tolong kk odgj tidak+bisa tidur ~<apa
 ~<clu ~<kej ~<kk> ~<mel ~<odg ~abis ~anta ~bis> ~clur ~depa ~dgj> ~elan ~epan ~ggal ~kar> ~keja ~odgj ~rah> ~tar> ~tidu
 ~ting
polisi -5 =still @=bedah_rumah @=kerja @=puskesmas @=slrt @first=bedah_rumah @first=damkar @first=ppa @first=puskesmas
 @first=slrt jual+motor ~<,> ~<dar ~<dep ~<kal ~ambu ~dur> ~idur ~nan> ~pan> ~tuh>
polisi -6 # =heart @=pangan @first=dukcapil @first=pangan rumah+saya
polisi -7 @=dukcapil @first=- @first=kerja ktp ~<ktp ~ktp>
damkar 13 kalong ~kalo
damkar 11 tupai ~<tup ~alon ~pai> ~tupa ~upai
damkar 10 bau+gas gas reptil ~<gas ~<rep ~gas> ~ptil ~rept
damkar 9 hidran ~<hid ~<kal ~dran ~epti ~hidr ~idra ~til>
damkar 8 @=damkar @first=damkar
damkar 7 =beast asep asep+item bakar ular ~<ase ~<bak ~<keb ~akar ~asep ~baka ~ebak ~kar> ~keba ~lar> ~ran> ~sep> ~ular
damkar 6 anjing+rabies api bau cincin damkar di item mobil tawon ~<api ~<bau ~<bes ~<cin ~<dam ~<di> ~<ite ~<kun ~<mob
 ~<nya ~<taw ~<ter ~<ula ~amka ~api> ~aran ~awon ~bau> ~bil> ~cin> ~cinc ~damk ~gkut ~inci ~item ~kara ~kunc ~mkar ~mobi
 ~ncin ~obil ~tan> ~tawo ~tem> ~unci ~won>
damkar 5 anjing besar dari di+kamar jari jepitan jepitan+kayu keluar kucing kunci masuk mesin nyangkut nyangkut+di
 rabies sarang sumur tabung takut+gas tidak+bisa ~<anj ~<ged ~<gor ~<jar ~<jep ~<kuc ~<mes ~<rab ~<sar ~<sem ~<sum ~<tab
 ~abie ~abun ~angk ~anji ~ari> ~asuk ~besa ~bies ~dari ~desi ~ede> ~enye ~epit ~esar ~esin ~esis ~gede ~ies> ~ing> ~jari
 ~jepi ~jing ~kuci ~kut> ~masu ~mesi ~nci> ~ngku ~njin ~nyan ~pit> ~pita ~rabi ~rong ~sar> ~sara ~sis> ~sumu ~tabu ~teng
 ~terj ~ucin
damkar 4 ada+oray ada+ular asap berapa biawak bisa cakar+warga cincin+sempit dapur dari+tower di+dapur di+loteng
 di+pohon gas+meledak gorong gudang kamar kepala+masuk kera kera+liar kompor liar+cakar lift loteng macet masuk+teralis
 mau+terjun meledak melon musang musang+di nomor orang+mau oray oray+di pemadam pintu pohon sempit tenggelam+sumur
 teralis tower warga ~<asa ~<ata ~<bia ~<bis ~<gil ~<gud ~<kam ~<kej ~<kek ~<lif ~<lom ~<lot ~<mac ~<mus ~<nom ~<pem
 ~<poh ~<tow ~acet ~amar ~apin ~apur ~asap ~awak ~besi ~biaw ~bisa ~bung ~cing ~dapu ~edak ~elam ~eled ~elon ~emad ~empi
 ~eral ~esi> ~gala ~gat> ~goro ~guda ~hon> ~iawa ~ift> ~ilin ~intu ~isa> ~itan ~kama ~keje ~komp ~leda ~lift ~lomp ~lote
 ~mace ~mada ~mar> ~mor> ~mpit ~mpor ~mur> ~musa ~ngat ~nomo ~nyel ~ohon ~omor ~ompa ~ompo ~oray ~oron ~oten ~ower ~pema
 ~pint ~piny ~poho ~pur> ~rali ~ray> ~sap> ~semp ~sin> ~suk> ~towe ~uar> ~udan ~umur ~usan ~wak> ~warg ~wer> ~yaka
damkar 3 =ask =road @1 ada+sarang anjing+galak api+besar asap+di bantu+kalong biawak+masuk bisa+buka bocor+bunyi borgol
 borgol+main buaya bunyi+ngeses cakar dalam damkar+berapa dari+lantai desis di+atas di+dalam di+gorong di+gudang
 di+plafon elpiji+bocor galak galak+gigit gas+dari gas+mendesis gembok gembok+macet ibu+saya kalong+banget kamar+mandi
 kayu keluar+asap kepala kucing+di kunci+di lantai+dua lebah main main+tidak mandi melon+desis mendesis mesin+cuci
 minta+potong mobil+saya ngeses nomor+berapa nomor+damkar nyamber pemadam+nomor penyelamatan penyelamatan+orang plafon
 pohon+ambruk rumah+bakar rumah+minta rumah+tetangga sarang+tawon saya+keluar tabrak tabrak+rumah tabung+elpiji
 tabung+melon tawon+di terjebak terjebak+di terjun terjun+dari ~<bua ~<cak ~<dal ~<dap ~<dar ~<kay ~<kel ~<kep ~<kob
 ~<kom ~<leb ~<mai ~<mas ~<mel ~<nge ~<nim ~<nye ~<pla ~<war ~abra ~adam ~afon ~ain> ~aina ~alak ~alis ~andi ~arga ~ayu>
 ~bak> ~ber> ~borg ~brak ~buay ~caka ~cebu ~cet> ~dala ~dam> ~dang ~dibu ~ebah ~eceb ~ejeb ~ejep ~ekun ~elua ~ende ~eng>
 ~epal ~era> ~erap ~erje ~erju ~eses ~etin ~fon> ~gese ~gol> ~ibuk ~inan ~jeba ~jun> ~kasi ~kayu ~kece ~keku ~kelu ~kepa
 ~kera ~lafo ~lak> ~lam> ~leba ~lis> ~loka ~long ~luar ~main ~mand ~mata ~mele ~melo ~mend ~morn ~mpat ~ndes ~ndi> ~nimp
 ~okan ~ong> ~orgo ~orny ~pala ~peny ~plaf ~por> ~rapa ~rga> ~rgol ~rjeb ~rjun ~rnya ~sang ~ses> ~tabr ~tera ~tumb ~uaya
 ~umba ~yamb ~yela
damkar 2 ada ambruk+tabrak anak+saya asap+hitam atas bantu+anjing besar+banget bisa+ambil buka bunyi cuci di+atap
 di+lift di+mesin dua gigit gudang+kardus hitam hitam+dari hp+jatuh jari+bengkak jatuh+ke kalong+tolong ke+sumur
 keluar+api kobra lantai lepas maaf maaf+bau maaf+tupai masuk+rumah menyengat pintu+lift reptil+makasih sumur+bisa
 tabrak+pintu tenggelam tupai+cara tupai+untuk ular+kobra ~<ada ~<bgt ~<bor ~<buk ~<des ~<dua ~<hit ~<kah ~<kec ~<lep
 ~<men ~<oma ~<tum ~aaf> ~ada> ~ahur ~ala> ~ambe ~atan ~atas ~bera ~bgt> ~bili ~bra> ~buka ~bur> ~cuci ~dua> ~ebur ~embo
 ~engg ~epas ~ersa ~gemb ~ggel ~gila ~huru ~ila> ~impa ~itam ~kahu ~kobr ~lama ~lepa ~lin> ~maaf ~mban ~mber ~meny ~nges
 ~ngge ~nggi ~nyak ~nyam ~nyem ~nyen ~nyi> ~omah ~rak> ~ruan ~tam> ~uci> ~unyi ~urua ~yang ~yeng
damkar -2 @=poli_jiwa bakar+sampah bapak dari+kemarin hilang kali kerja+tabrak kk lansia mana orang+tabrak pingsan
 sampah suami tangan+kerja tidak tidur uang ~<?> ~<bap ~<bay ~<but ~<den ~<dic ~<dig ~<dis ~<gel ~<hil ~<jam ~<kar ~<ken
 ~<kk> ~<kor ~<lar ~<mam ~<pek ~<pen ~<rus ~<ser ~<sua ~<tem ~<uan ~abis ~agi> ~angn ~ansi ~ara> ~bapa ~bis> ~butu ~deng
 ~dur> ~ekar ~eker ~empa ~erin ~gnya ~gsan ~hila ~ian> ~ibak ~idak ~idur ~jam> ~kul> ~kurs ~lem> ~mala ~mas> ~mpah ~ngny
 ~ngsa ~nsia ~obat ~pah> ~peke ~peng ~ping ~puku ~rsi> ~rusa ~samp ~suam ~tida ~tidu ~uami ~ukul ~uran ~urat ~utuh ~yak>
damkar -3 =heart =not =office @=alat_bantu @=santunan @first=alat_bantu @first=santunan ada+korban ada+yang anjing+liar
 apa elpiji+meledak gas+elpiji korban korban+luka ktp luka luka+bakar meledak+ada ~<dit ~<ktp ~<luk ~<mal ~<mat ~<nga
 ~<pak ~<pas ~<sek ~<tah ~<tid ~ali> ~ama> ~ami> ~ampa ~ampu ~asi> ~awa> ~ban> ~dara ~eran ~gal> ~ilan ~ini> ~kali ~korb
 ~ktp> ~lans ~luka ~ning ~nya> ~orba ~rah> ~rat> ~rawa ~rban ~ring ~sak> ~sia> ~tahu ~tar> ~uang ~uka> ~ulan
damkar -4 # =drill =still =work @=dukcapil @=ppa @=slrt @first=dukcapil @first=ppa @first=slrt di+rumah mau orang
 rumah+saya yang ~<,> ~<ker ~<kur ~<mau ~<per ~<sam ~<yan ~<yg> ~diba ~gan> ~ings ~mau> ~ngan
damkar -5 @=kerja @=pangan @=puskesmas @first=kerja @first=pangan @first=puskesmas air kerja ~<air ~air> ~erja ~kerj
 ~oran ~rja> ~san>
damkar -6 @=bedah_rumah @=polisi @first=polisi
damkar -7 @first=bedah_rumah
damkar -8 @first=-
ppa 9 kdrt sodomi ~<kdr ~<sod ~domi ~drt> ~kdrt ~odom ~omi> ~sodo
ppa 8 bakar+tangan
ppa 7 @=ppa @first=ppa aman butuh+rumah paksa pegang raba rumah+aman ~<ama ~<dil ~<ngi ~<peg ~<rab ~<rok ~aba> ~aksa
 ~egan ~gang ~gann ~gese ~kahi ~paks ~pega ~raba
ppa 6 dan di+sekolah foto gelandangan+dengan grooming hamil+di perkosa pukul tangan ~<dan ~<dic ~<dip ~<dit ~<fot ~<ges
 ~<gro ~<muk ~<puk ~bull ~dan> ~dika ~dila ~dile ~dipa ~disu ~ekel ~erko ~esek ~foto ~groo ~hin> ~inti ~ipak ~ksa> ~kul>
 ~lly> ~man> ~ming ~mpar ~muku ~ntip ~omin ~oomi ~osa> ~oto> ~par> ~perk ~puku ~rkos ~room ~seke ~ukul ~ully
ppa 5 =tale ajak bully bully+di catcalling catcalling+terus dengan+orang dilempar dilempar+piring dinafkahi dipukul
 dipukul+suami kasar kawin kekerasan laki lapor+kdrt majikan mantan mau+lapor mau+lari orang+tua pacar pukul+saya remes
 remes+payudara suami suka tidak+dinafkahi yang+kasar ~<cat ~<dia ~<dib ~<dii ~<dij ~<dik ~<dis ~<kaw ~<man ~<nga ~<pac
 ~<pel ~<per ~<por ~<rem ~<sek ~<sua ~<suk ~acar ~ahi> ~aki> ~akny ~alli ~aman ~ami> ~atca ~awin ~bawa ~call ~car> ~catc
 ~cehi ~dipu ~diti ~eceh ~ehin ~elec ~emes ~erab ~gaja ~hat> ~iin> ~ikas ~ilem ~inaf ~ipuk ~kan> ~kap> ~kasa ~kawi ~knya
 ~kosa ~laki ~lara ~lece ~lin> ~llin ~mant ~mes> ~ngaj ~ntan ~paca ~pakn ~porn ~reme ~rkan ~suam ~suka ~tcal ~tip> ~uami
 ~ulin ~undu ~urun ~win>
ppa 4 atas bantu+tidak bawah bawah+umur biru boleh+keluar bus bus+gesek chat chat+mesum dengan+bapak di+bawah di+depan
 dilacurkan ditinggal ditinggal+pacar eksibisionis eksibisionis+di gesek grooming+anak guru hamil hamil+ditinggal istri
 kamar+mandi kata+dan kecil+tetangga korban kunci+tidak lari+dari malu mandi mesum+ke neror neror+rumah ngelecehin
 ngintip+kamar paksa+gelandangan payudara pegang+anak penumpang penumpang+bus perempuan perkosa+di perkosa+tetangga
 porno rokok saya+di saya+perkosa saya+suka sekap suami+saya suka+pukul sundut sundut+rokok teman tidak+boleh tiri umur
 ~<aja ~<bir ~<bul ~<cha ~<dih ~<din ~<eks ~<gur ~<ham ~<ist ~<kek ~<kel ~<kor ~<lak ~<meg ~<ner ~<nge ~<pak ~<pay ~<sun
 ~<tan ~<tem ~<tir ~<umu ~acur ~ahin ~ajak ~alu> ~alua ~amah ~amil ~ampa ~anca ~andi ~anta ~asan ~atai ~atas ~awah ~ayud
 ~bar> ~biru ~bisi ~bus> ~cam> ~chat ~curk ~diba ~dina ~dipe ~dung ~dut> ~ebar ~ekap ~eker ~eksi ~emal ~empa ~empu ~enum
 ~erem ~gebu ~hami ~hkan ~ibis ~ikat ~ilac ~ilec ~ioni ~iru> ~isun ~itin ~keke ~kera ~kok> ~korb ~ksib ~kuli ~lacu ~luan
 ~luar ~malu ~mama ~mand ~mega ~mil> ~mpua ~ncam ~ndi> ~ndun ~ndut ~nero ~ngas ~okok ~onis ~orba ~orno ~payu ~pere ~pona
 ~puan ~rasa ~rban ~remp ~rno> ~rok> ~roko ~sibi ~sund ~tain ~tang ~tasa ~tela ~tema ~tiri ~tri> ~uany ~uar> ~udar ~uka>
 ~unga ~urka ~uru> ~wah> ~yuda
ppa 3 =heart =work aborsi ada+biaya adik ajak+tidur anak anak+dilacurkan aplikasi atas+ajak badan+saya bapak bapak+kawin
 boleh cium cium+paksa cubit cubit+sampai dan+palak dengan dengan+lansia depan+sekolah di+angkot di+gang diam diam+rok
 diancam dihina dihina+guru dikasih dilarang dilarang+ketemu dipukul+majikan disebar+foto disuruh foto+diam foto+pribadi
 foto+telanjang gang gesekin gesekin+malu ibu+tiri ikut jawab jual jual+lewat kakak kata kawin+lagi ke kelamin
 kelamin+di keluar ketemu+saudara laki+raba lapor lari+mantan lewat+aplikasi maaf+lansia malah mesum nafkahin ngasih
 ngintip no+telepon nyebar orang+pamer pamer pamer+kelamin peluk pendampingan piring raba+badan rok sampai sampai+biru
 saudara saya+dipukul saya+mabuk saya+paksa sekap+saya tangan+tolong tanggung tanggung+jawab telanjang telepon+uptd
 teman+kelas terlantar+bapak tetangga tiap+hari tidak+nafkahin tidak+ngasih tidak+tanggung tiri+tidak uptd uptd+pak
 ~<abo ~<adi ~<ana ~<apl ~<ata ~<bap ~<baw ~<boj ~<bus ~<ciu ~<cow ~<cub ~<dif ~<dig ~<ga> ~<iku ~<int ~<jaw ~<jua ~<ke>
 ~<mam ~<mes ~<nen ~<pam ~<pir ~<pon ~<ppa ~<sam ~<sau ~<tet ~<upt ~abor ~abuk ~adi> ~adik ~afka ~ain> ~akak ~ama> ~amer
 ~anak ~anga ~ani> ~apak ~apli ~arka ~asar ~asih ~auda ~awab ~ban> ~bapa ~bit> ~bojo ~bole ~bors ~bugi ~buki ~cehk ~ceki
 ~cem> ~ciin ~cium ~cowo ~cubi ~dara ~diam ~dian ~dici ~dicu ~difo ~dihi ~diik ~diju ~dik> ~diku ~dise ~dita ~ebuk ~ehka
 ~ekik ~ekin ~ekny ~elam ~elan ~elua ~eluk ~enek ~epon ~eras ~eror ~esum ~etan ~fkah ~gan> ~gasi ~ggun ~gint ~gunc ~gung
 ~guru ~hina ~iam> ~ianc ~ibak ~iciu ~icub ~ifot ~igeb ~ihin ~ijua ~ikah ~ikut ~ilar ~ina> ~ing> ~inga ~irab ~isio ~isur
 ~itam ~itel ~ium> ~jawa ~jok> ~jual ~kaka ~kata ~kela ~kik> ~kin> ~kuti ~lah> ~lami ~leh> ~lemp ~luk> ~maks ~mer> ~mesu
 ~mpai ~mpan ~nafk ~nak> ~naka ~ncem ~ncii ~nene ~ngan ~ngge ~ngko ~nika ~nis> ~njok ~nump ~nya> ~nyeb ~oleh ~onak ~onjo
 ~orsi ~osaa ~owok ~pai> ~pakk ~pame ~pelu ~piri ~plik ~ppa> ~ptd> ~ring ~ror> ~runy ~saan ~sama ~san> ~sar> ~saud ~seka
 ~seki ~sion ~sisw ~sum> ~suru ~tamp ~tark ~tas> ~teta ~tin> ~tonj ~tua> ~ual> ~uan> ~ubit ~ukin ~umpa ~umur ~uptd ~uruh
 ~utin ~wab> ~wok> ~yah> ~yeba
ppa 2 =past ada+bantu adik+yang anak+dihina anak+paksa anak+terlantar anak+tetangga aplikasi+di art+sekap badan
 bantu+ibu bantu+mau bapak+tidak cerai dan+pukul dari dari+adik depan dibawa dibawa+lari dicekik dicekik+pacar
 dikasih+makan dikeroyok+teman dini harus harus+lapor hp+sita ibu+kunci ikut+terus intip intip+waktu istri+dilarang
 kasar+dmn kdrt+tapi ke+anak kena+kdrt ketemu korban+revenge larang larang+keluar maaf+sodomi mabuk+terus mantan+ikut
 mau+minta nafkahin+anak ngelecehin+anak peluk+paksa pisau porn porn+harus pribadi pulang+pukul raba+di revenge
 revenge+porn rumah+hp salaki saya saya+pukul sekap+majikan selingkuh sita sodomi+bagaimana suami+neror suka+pegang
 takut+lapor tapi+takut terus terus+pulang tetangga+dipukul tolong+bantu tua umur+14 video waktu waktu+mandi ~<bad ~<bol
 ~<dep ~<eng ~<gue ~<kat ~<lar ~<rev ~<say ~<tel ~<tp> ~<tua ~<vid ~<wak ~aci> ~adan ~akek ~akku ~aktu ~ampi ~ance ~angg
 ~ara> ~bada ~badi ~buk> ~bunu ~cera ~damp ~dari ~deo> ~depa ~dice ~dige ~diin ~dija ~dini ~dite ~dito ~elp> ~emu> ~enga
 ~eret ~etem ~eung ~even ~gele ~geul ~gga> ~ggeu ~giku ~gkon ~gkuh ~gue> ~haru ~ibad ~ibaw ~icek ~ideo ~iint ~inik ~ipal
 ~ipel ~iri> ~irin ~isau ~istr ~iton ~jak> ~kake ~kelu ~kepo ~kku> ~kong ~ktu> ~kuh> ~kut> ~lanj ~lapo ~lika ~ling ~min>
 ~mpin ~nakn ~ndam ~nek> ~nge> ~ngik ~ngku ~ngun ~nte> ~nyik ~ondo ~orn> ~pak> ~penu ~pond ~prib ~reve ~riba ~ruh> ~rus>
 ~sau> ~saya ~sek> ~seli ~sih> ~sita ~stri ~tan> ~telp ~temu ~teru ~unci ~unuh ~unya ~veng ~vide ~wakt ~yiks
ppa -2 =drill =not @=santunan @first=santunan anak+mantan anak+perempuan ancam+mau arab+dmn bapak+tua bikin cari
 dengan+suami dipukul+bapak dipukul+terus dipukul+tukang kecil+dipukul kejang keluar+kamar lebam+perum mandi+tidak masuk
 mau+keluar mau+mandi naik parkir perum perum+villa sakit saya+lari suami+istri takut+bapak tangerang teman+tkw
 terus+dengan tidak+bisa tiri+sampai tukang tukang+parkir villa villa+tangerang ~<ala ~<amb ~<bel ~<bua ~<dim ~<jam
 ~<kej ~<nai ~<par ~<rus ~<sak ~<tin ~<tuk ~<umr ~<unt ~<vil ~abis ~aik> ~akit ~anda ~ange ~arki ~asuk ~cari ~cat> ~ejan
 ~emba ~enge ~enin ~erum ~ilet ~illa ~inas ~ingg ~kang ~kit> ~kont ~lahi ~lat> ~let> ~lla> ~mali ~mas> ~masu ~mat> ~naik
 ~ntua ~ntun ~obat ~ontr ~otor ~park ~pasa ~rkir ~ruk> ~sah> ~saki ~tuk> ~tuka ~umr> ~uran ~vill ~yak> ~yar>
ppa -3 =well @=alat_bantu @first=alat_bantu @first=poli_jiwa arab bapak+tiap dengan+pacar di+arab dikeroyok+pulang
 dipukul+di ini jam kasih kasih+nafkah kk mati pulang+sekolah rumah+dengan saya+dikeroyok saya+kunci saya+mau sekap+di
 tidak+kasih tkw tkw+dipukul ~<aku ~<ara ~<bik ~<ini ~<kk> ~<kon ~<min ~<nya ~<tkw ~<yg> ~alin ~ampu ~ana> ~anan ~arab
 ~ari> ~ati> ~bat> ~biki ~dah> ~dima ~eng> ~eran ~ikin ~isik ~kah> ~kara ~ket> ~kir> ~mana ~mati ~miny ~ning ~rab> ~rat>
 ~rik> ~rnya ~rum> ~rusa ~siks ~suk> ~tis> ~tkw> ~untu
ppa -4 @=bedah_rumah @first=bedah_rumah @first=puskesmas ada anak+dipukul anak+saya bakar+suami denger
 dipukul+majikannya hari+tetangga hilang jalan kunci+di lari+dengan majikannya mana nafkah+anak suami+tolong
 tetangga+bakar tetangga+denger tidak+mau ~<,> ~<ada ~<bay ~<hil ~<jal ~<kar ~<kur ~<mas ~<mat ~<men ~<pem ~<war ~ada>
 ~aku> ~alan ~atan ~ger> ~hila ~ilan ~jala ~jam> ~kann ~nger ~sak> ~ukan
ppa -5 =beast @=damkar @=pangan @=puskesmas @first=damkar @first=pangan di+rumah ibu+saya ktp nafkah perempuan+perkosa
 perkosa+paman uang ~<ber ~<car ~<ktp ~<pin ~<uan ~ktp> ~lan> ~lang ~nan> ~ran> ~uang
ppa -6 # =office @=dukcapil @=kerja @=slrt @first=dukcapil @first=kerja @first=slrt anak+sekap odgj pak ~<odg ~dgj>
 ~odgj
ppa -7 @=polisi @first=polisi
ppa -8 =road
alat_bantu 12 polio ~lio> ~olio
alat_bantu 11 budek ~<bud ~<pol ~bude ~dek> ~poli ~udek
alat_bantu 10 congek ~<con ~cong ~gek> ~ngek ~onge
alat_bantu 9 ngesot ~<nge ~esot ~geso ~nges ~sot>
alat_bantu 8 kaki ~aki> ~kaki
alat_bantu 7 @=alat_bantu @first=alat_bantu alat kursi ~<ala ~<kak ~<tun ~alat ~kurs ~lat> ~ngu> ~rsi> ~tuna ~ursi
alat_bantu 6 alat+bantu kasur kursi+roda roda rungu tidak+bisa tongkat tuna tuna+rungu ~<kur ~<pal ~<rod ~<run ~<ton
 ~<tul ~asur ~deng ~enga ~gkat ~kasu ~kat> ~ngar ~ngka ~oda> ~ongk ~pals ~roda ~rung ~sur> ~tong ~una> ~ungu
alat_bantu 5 =office bantu+alat buntung butuh+alat celebral celebral+palsi dengar kaki+buntung kruk lahir lahir+tanpa
 palsi pasien prostesis stroke tanpa+kaki tulang walker ~<cel ~<den ~<kas ~<kru ~<pen ~<pin ~<str ~<wal ~abis ~alke
 ~alsi ~asie ~bis> ~bral ~bunt ~cele ~ebra ~esis ~gar> ~hir> ~ien> ~jala ~ker> ~kruk ~lebr ~lker ~lsi> ~oke> ~oste ~pinj
 ~pros ~puta ~ral> ~roke ~rost ~ruk> ~sien ~sis> ~stes ~stro ~tesi ~trok ~tula ~tung ~untu ~utas ~walk
alat_bantu 4 =ask amputasi bantu+dengar belakang belakang+luka bisa bisa+jalan butuh dekubitus difabel habis+amputasi
 jalan kaki+palsu kasur+dekubitus korsi korsi+roda kruk+bagaimana kursi+untuk lumpuh ngajuin+kruk orang+tua palsu
 pasien+pinjam perlu pinjam ranjang ranjang+pasien roda+untuk sepatu tanpa tulang+belakang untuk walker+untuk ~<,> ~<amp
 ~<bis ~<bun ~<but ~<ced ~<dek ~<jal ~<kor ~<lah ~<lum ~<min ~<pro ~<ran ~<sep ~<unt ~ahir ~ajui ~alan ~alsu ~ampu ~anja
 ~anpa ~asi> ~bela ~bisa ~bitu ~butu ~cede ~deku ~dera ~difa ~eder ~ekub ~elak ~eleb ~etra ~fabe ~gaju ~ifab ~inja ~isa>
 ~itus ~jang ~juin ~kang ~kors ~kubi ~lahi ~laka ~lan> ~lsu> ~lump ~mak> ~min> ~mpuh ~mput ~netr ~njam ~njan ~npa> ~ntuk
 ~orsi ~pasi ~patu ~perl ~puh> ~ranj ~rlu> ~sepa ~tanp ~tasi ~tra> ~tuk> ~tus> ~uat> ~ubit ~uin> ~umpu ~utuh
alat_bantu 3 =tale abis+operasi alat+dengar anak+lahir bagaimana+pak bantu bantu+kursi bapak bapak+habis berdiri
 berdiri+abis berjalan berjalan+tolong bisa+berdiri bisa+berjalan bisa+mlaku congek+sekarang disabilitas habis ibu
 kaki+4 keluar+rumah khusus mau+punya minta+alat mlaku ngajuin pinjam+di polio+di punya+kursi sudah+tidak tongkat+kaki
 tua tua+saya tunanetra untuk+keluar untuk+lansia untuk+tunanetra ~<bap ~<bel ~<bua ~<dap ~<dif ~<hab ~<ibu ~<iso ~<khu
 ~<mla ~<pas ~<tua ~abel ~abil ~aku> ~anet ~antu ~apak ~aran ~atu> ~bant ~bapa ~bel> ~berj ~bili ~buat ~disa ~ende ~enge
 ~enya ~epat ~era> ~erdi ~erlu ~gabi ~gara ~habi ~husu ~ibu> ~ilit ~imbo ~inta ~isab ~iso> ~itas ~jam> ~khus ~laku ~lita
 ~mlak ~nane ~nden ~ngaj ~ngen ~nta> ~ntu> ~ntun ~nyan ~pend ~peng ~peny ~rdir ~rjal ~sabi ~simb ~sus> ~tua> ~tuh> ~usus
alat_bantu 2 ada+kursi bantu+jalan bantu+untuk bapak+saya butuh+kursi cara dapat dari+dinsos di+rumah dinsos gratis
 ibu+tidak jalan+lagi kacamata kacamata+untuk ketiak maaf+ranjang mau+kursi minta operasi patah+tulang polio+harus
 roda+dari saya+tidak struk tongkat+ketiak tongkat+untuk untuk+ibu untuk+orang ~<ban ~<gab ~<gra ~<kac ~<moh ~<nga ~<ope
 ~acam ~atah ~atis ~berd ~bok> ~cama ~dany ~dapa ~dins ~etia ~gen> ~grat ~hon> ~inso ~kaca ~kaku ~mata ~mbok ~mint ~moho
 ~odan ~ohon ~ora> ~rasi ~rati ~stru ~tah> ~tas> ~tiak ~ulan ~unan
alat_bantu -2 @=poli_jiwa @first=santunan hilang ini jatuh kaki+luka ke ngesot+minta obat orang orang+lumpuh rumah
 saya+butuh tidur trotoar ~<bia ~<dep ~<gan ~<hil ~<ini ~<jam ~<ke> ~<keb ~<lap ~<oba ~<oma ~<rum ~<tem ~<tro ~anga
 ~anta ~apor ~atuh ~awa> ~aya> ~bang ~bawa ~elan ~erja ~hila ~ian> ~ini> ~jatu ~kar> ~ling ~ning ~oar> ~otoa ~por> ~rah>
 ~ran> ~rang ~roto ~ruma ~sar> ~tidu ~toar ~trot ~umah
alat_bantu -3 @1 @=bedah_rumah @first=bedah_rumah ada ada+orang dari+kursi jatuh+dari ktp makan odgj pak polio+tetes
 tetes uang ~<ada ~<amb ~<bay ~<dar ~<dip ~<ga> ~<kon ~<ktp ~<men ~<nya ~<odg ~<sam ~<ter ~<tet ~<uan ~ada> ~air> ~ama>
 ~apa> ~atan ~bat> ~dgj> ~etes ~gang ~han> ~idur ~ilan ~kin> ~ktp> ~kul> ~mah> ~maka ~man> ~obat ~odgj ~oran ~puku ~san>
 ~tan> ~tar> ~tete ~ukul ~urat
alat_bantu -4 =beast =heart @=damkar @=kerja @=ppa @=puskesmas @first=damkar @first=kerja @first=ppa @first=puskesmas
 bantu+tidak bisa+bantu kerja ~<dit ~ari> ~diba ~gal> ~gan> ~ggal ~iban ~kerj ~nan> ~ngga ~rja> ~tes> ~ting ~uang
alat_bantu -5 @=dukcapil @=pangan @=polisi @=slrt @first=dukcapil @first=pangan @first=polisi di ~<di> ~<dib ~<ker ~<pak
 ~ing> ~ingg ~kan> ~ngan
alat_bantu -6 =work @first=slrt
alat_bantu -7 =road @first=-
alat_bantu -9 untuk+saya
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah
bedah_rumah 7 atep kaso keropos lapuk patah rtlh rumah ~<ate ~<gub ~<lan ~<pat ~<ren ~<rtl ~<rum ~angi ~apuk ~aso> ~atah
 ~atep ~eng> ~erop ~gubu ~kaso ~kero ~lapu ~mah> ~opos ~pata ~puk> ~ropo ~rtlh ~ruma ~tah> ~tep> ~tlh> ~umah
bedah_rumah 6 ancur atep+ancur bedah bedah+rumah bocor dinding gubug gubug+lansia kaso+patah masih papan+lapuk reng
 ~<amb ~<anc ~<ata ~<bam ~<bed ~<boc ~<din ~<kam ~<kas ~<kay ~ambr ~ancu ~atap ~bamb ~beda ~boco ~bug> ~cor> ~cur> ~dah>
 ~dind ~ding ~edah ~indi ~masi ~mbu> ~ncur ~ndin ~ocor ~ubug
bedah_rumah 5 ambrol ambruk atap bangun bantu+jamban bantu+rumah bener dinding+triplek hujan jamban jamban+sehat jebol
 kamar kayu langit langit+ambrol lantai layak mau+ambruk minta+bantu papan reng+keropos tidak+layak triplek ~<gen ~<huj
 ~<jeb ~<lap ~<lay ~<pap ~<sim ~<tri ~amba ~ambu ~angu ~apan ~asih ~ayak ~ayu> ~bene ~bol> ~brol ~bruk ~ebol ~enga ~ente
 ~gaju ~gent ~git> ~gun> ~huja ~imba ~iple ~jamb ~jan> ~jebo ~kayu ~lant ~laya ~mar> ~mbro ~mbru ~ner> ~ngaj ~ngit ~ngun
 ~ntai ~nten ~papa ~plek ~pos> ~reng ~ripl ~rol> ~ruk> ~sih> ~simb ~tai> ~tap> ~trip ~uan> ~ujan ~yak>
bedah_rumah 4 ada+masih angin bangun+ulang bolong di+kali genteng huni kaya layak+huni mandi+tidak masih+di mau pada
 pengajuan perbaikan punya punya+wc rumah+tidak saya+sudah sehat sudah tidak+punya tinggal ulang+rumah wc wc+di ~<ang
 ~<ben ~<hun ~<ima ~<jam ~<kal ~<mau ~<oma ~<rub ~<seh ~<sud ~<tin ~<uda ~<wc> ~aika ~ajua ~amar ~anda ~anta ~bah> ~baik
 ~ban> ~bang ~bolo ~buh> ~ehat ~ener ~enov ~erba ~erin ~gin> ~hat> ~huni ~imah ~juan ~kama ~kaya ~lek> ~mau> ~mbah ~mban
 ~neri ~ntua ~omah ~pan> ~perb ~puny ~rbai ~reno ~rin> ~rubu ~seha ~suda ~surv ~teng ~tuan ~ubuh ~udah ~uni> ~urve
bedah_rumah 3 5+anak =ask =still ambles atapnya bantu+perbaikan daftar+bedah dengan+5 gubuk+kayu kalau kalau+hujan kali
 kamar+mandi kayu+dengan kena kena+angin lantai+ambles minta pemkot perbaikan+rumah plafon plafon+jebol renovasi reyot
 rumah+bocor rumah+mau rumah+warisan rusak rusak+parah rutilahu semen tembok tinggal+di ulang warisan+rusak yang+urus
 ~<.> ~<?> ~<bol ~<dib ~<ken ~<mas ~<pad ~<pem ~<pla ~<pun ~<ret ~<rey ~<rmh ~<rob ~<rut ~<ula ~afon ~ajuk ~alau ~alo>
 ~ambl ~apny ~bles ~boh> ~ehab ~emko ~ena> ~eyot ~fon> ~hab> ~ikan ~ilah ~ilik ~inta ~kala ~kali ~lafo ~lahu ~lang ~lau>
 ~les> ~mble ~mint ~mkot ~ngin ~nova ~nta> ~nya> ~oboh ~ovas ~pada ~pang ~pemk ~peng ~plaf ~pnya ~reha ~reyo ~rmh> ~robo
 ~ruti ~rvey ~seme ~tapn ~temb ~tila ~ting ~tua> ~unya ~usak ~util ~vasi ~vey> ~yot>
"""
