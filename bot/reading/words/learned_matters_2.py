"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
polisi 0 @1
polisi -2 =ask =elder adik+dibawa air+muncrat alat+ke ambil+lengan anak+tetangga anjing apa+ada asap badan baju+di
 balita baru+pemda benteng+jaya berhenti blokir bouraq bouraq+darah bpkb+hilang buka+lebar bulan+gelap cemas
 cemas+tiap cerai darah+banyak dari dengan+sim depan depan+toko di+kantor di+kolong di+puskesmas dia+paksa
 dibacok+begal dijemput dijual dikenal+ibu disebar+dia disuruh dompet+hilang duka foto+disebar golok+di golok+putar
 grup hp+dompet izin+keramaian jaga jalan+bouraq kdrt kecanduan+judi kejadian kelas keliling kepala keropos
 kirim+foto komite komite+paksa ktp+dengan kunci+di lagi+di lampu lampu+gang lapor+siapa lebar lebar+kena lengan
 lengan+buka lewat+situ maaf+sim maling+tidak mantan+foto massa+di mau+pinjam merah miskin muda+begal naik+angkot
 ngelem nyebar obat+palsu odgj+lempar ojek ojek+online online+dibacok online+retur online+syaratnya orang+keropos
 padang pak pak+anak paket paksa+kembali pam pbb pemda penerangan perempatan perlu perut phk pikun pinggir
 pinjam+uang pju+sepanjang pln polio pom poris potong punya raba rame2 retur satu saya+abis saya+ketemu sekali
 seragam sini slrt sudah+minggu tabrak tahu takut+mati takut+pak tangan tangerang telepon+siapa teman+dibawa
 terminal tetangga+bawa tolong+saya tongkat uang+komite ~<aba ~<bel ~<bor ~<bou ~<den ~<des ~<dif ~<gak ~<gru ~<hid
 ~<ing ~<jag ~<jal ~<jan ~<jaw ~<kdr ~<keb ~<kum ~<lan ~<lem ~<lon ~<maj ~<mis ~<nam ~<nap ~<nu> ~<nun ~<oje ~<ope
 ~<pbb ~<phk ~<pln ~<pot ~<put ~<ren ~<san ~<sem ~<slr ~<suk ~<tah ~<tik ~<tir ~<ton ~<tur ~<unt ~<wal ~aba> ~aban
 ~abra ~adia ~adu> ~aji> ~ajik ~ajui ~ak2> ~akah ~akin ~alit ~ame2 ~anan ~ani> ~api> ~asap ~ater ~atih ~atin ~atun
 ~bada ~bah> ~bak> ~bet> ~bias ~bour ~brak ~cepe ~cera ~cucu ~dany ~dari ~depa ~dibu ~diju ~diri ~disi ~disu ~drt>
 ~ecel ~eger ~ehat ~ejad ~elia ~elil ~emad ~emda ~enek ~epal ~epet ~erba ~erhe ~erit ~erop ~erut ~etny ~etur ~game
 ~gany ~ger> ~ggir ~gila ~ging ~gis> ~git> ~goro ~grup ~han> ~hent ~hir> ~hon> ~huja ~idan ~ijem ~ijua ~iman ~inda
 ~ipan ~isik ~itas ~ite> ~jala ~jawa ~jika ~jing ~juin ~juka ~karu ~kdrt ~komi ~kos> ~lati ~lek> ~leme ~les> ~lio>
 ~lonc ~lrt> ~lura ~mada ~maji ~masa ~mda> ~me2> ~mela ~mele ~mite ~mone ~mpan ~mpat ~mper ~mpun ~muka ~napa ~nasi
 ~ncat ~nene ~ngen ~nggo ~ngka ~ntuk ~nuh> ~nutu ~olio ~omit ~onca ~oper ~oris ~oura ~pah> ~pakn ~pan> ~pana ~pani
 ~pbb> ~pemd ~phk> ~piku ~pint ~pln> ~puny ~put> ~raba ~ram> ~raq> ~retu ~rgan ~rhen ~rlu> ~rup> ~sant ~sap> ~sara
 ~sede ~sema ~semi ~slrt ~spor ~tabr ~tiha ~tur> ~turu ~uarg ~ujan ~ujuk ~uka> ~ulun ~uma> ~una> ~uraq ~urun ~usah
 ~wari ~warn ~yala ~yang
polisi -3 1+sudah =child =office =rails =stir ada+orang ada+tidak aja akta amuk anak+kecil ancam+nyebar astaga
 astaga+dia atau bantu+jalan bantu+lampu bantu+mau bantu+saya bapak baru bayar+dmn bedah+rumah begal+motor beo
 beo+rt beras besar bulan c+di cek damkar dan+palak dengan+foto dengar di+dompet di+motor dia dia+begal diam
 dibacok+geng dikejar+orang dikeroyok+teman diri+naik es etle etle+bayar foto+orang gang+beo gang+mati ganti
 golok+gang habis habis+maling hilang+bagaimana hilang+dicolong hp+satpam ibu+tidak ini+pinjam jalan+rusak jatuh
 juga kampung+uang kata kata+dan kaya ke+atap kecanduan kecil kejar kembali+lagi kena+denda kena+senjata kena+tilang
 kolong kontrakan+ancam kota kuat kumat lagi lantai laporan+bagaimana lempar lempar+batu lepas lewat+depan
 loker+palsu lumpuh lupa manhole manhole+hilang mantan+nyebar masuk+begal mau mau+bikin mau+ke mau+terjun mayat
 meteran+air minum mirip+dengan motor+ambil muncrat muntah murah nama+motor ngomong nomor+ini nyala nyebar+foto
 orang+linglung orang+terlantar orang+yang ormas ormas+di pacar+saya padam pajak pajak+mobil pakai+baju
 pakai+seragam palsu+minta parkir+sembarangan pasang patah pegang pembangunan+1 periksa pindah pinjam+hp
 polisi+tidur pos+polisi rs rt+2 rumah+masuk saya+dikejar saya+lihat saya+mau saya+yang sekarang+lewat sembarangan
 sepanjang sepanjang+gang sih sim+hilang situ sudah+bulan suka tanpa tawuran+ormas teman+kelas tenggelam terjun
 terlantar tidak+angkut tidak+pakai tilang+etle trotoar tutup+manhole uang+habis ular woy woy+ada yang+dibacok
 yang+hilang yang+tidak ~<?> ~<ade ~<aja ~<amu ~<anj ~<ast ~<bap ~<bas ~<beo ~<brp ~<bu> ~<bud ~<bul ~<bus ~<cem
 ~<dep ~<dim ~<duk ~<eda ~<es> ~<etl ~<gag ~<gal ~<gig ~<gil ~<hab ~<ija ~<jat ~<jug ~<kal ~<kat ~<kul ~<lag ~<lah
 ~<lay ~<lep ~<lum ~<lup ~<mau ~<may ~<mur ~<nel ~<ngu ~<num ~<nya ~<om> ~<orm ~<pab ~<paj ~<peg ~<pik ~<pri ~<pro
 ~<psi ~<rab ~<ret ~<rs> ~<seg ~<sih ~<sit ~<sta ~<sun ~<ter ~<teu ~<tul ~<woy ~adar ~agi> ~ahu> ~aja> ~akta ~alur
 ~amka ~ampi ~anah ~ancu ~anda ~andi ~angu ~anho ~anpa ~anti ~apa> ~apak ~apas ~aru> ~atai ~atuh ~awat ~ayan ~ayat
 ~bang ~bapa ~beo> ~berd ~berh ~besa ~blk> ~brp> ~buan ~buh> ~buki ~cand ~cat> ~cing ~crat ~cur> ~damk ~daya ~deng
 ~dije ~dipo ~ditu ~duan ~duka ~ecan ~ecil ~edah ~egan ~ehab ~ejar ~ekam ~emuk ~enca ~ende ~engh ~epan ~epas ~erah
 ~erik ~erju ~erki ~erlu ~ermi ~erob ~esar ~eter ~etle ~gaga ~gaju ~gali ~gamu ~gebu ~gen> ~ggel ~gian ~gin> ~gol>
 ~gomo ~guna ~hole ~iam> ~iat> ~ibak ~icar ~ihaj ~ijaz ~ikat ~ila> ~inal ~ini> ~inso ~inum ~ipa> ~ipot ~iri> ~irin
 ~iski ~istr ~jaga ~jan> ~jatu ~jaza ~jek> ~juga ~jun> ~kalo ~kam> ~kasa ~kata ~keca ~kece ~keci ~kepa ~keru ~kiny
 ~kons ~kta> ~kuat ~lagi ~lar> ~leng ~lepa ~loke ~lump ~lur> ~maka ~mand ~manh ~mas> ~mau> ~maya ~mbun ~mina ~minu
 ~miny ~miri ~misk ~mkar ~mong ~mpah ~mpuh ~mput ~munt ~mur> ~nany ~ncra ~ndah ~ndi> ~ndua ~nera ~ng2> ~ngga ~ngge
 ~ngom ~ngon ~nhol ~njin ~npa> ~nti> ~ntik ~ntua ~num> ~nyar ~oar> ~ohon ~ojek ~oke> ~olak ~omon ~opos ~orka ~oron
 ~otoa ~paja ~pega ~pene ~perb ~pind ~pond ~prot ~psik ~puk> ~pur> ~rahn ~ramb ~rasi ~riks ~ring ~rjun ~rkim ~rlan
 ~rmas ~rmin ~roto ~ruk> ~sada ~saha ~sal> ~sala ~sari ~satp ~satu ~seha ~sin> ~skin ~stag ~stri ~sul> ~sung ~taga
 ~tain ~tanp ~tela ~teri ~term ~teu> ~tim> ~tle> ~tuk> ~tump ~uga> ~ular ~umba ~umpu ~uncr ~ungg ~untu ~unya ~upa>
 ~utny ~woy> ~yat>
polisi -4 =beast =poor ada+anak ada+rumah ambruk ambulans amuk+di ancam+bunuh apa baju bakar+massa banjir bedah
 berobat bocor bolong bpjs bunuh+diri daftar+polisi denda di+grup di+rumah diancam+kakak dikeroyok+warga diri dokter
 dong hamil ijazah izin jalan+di kakak+pakai kan kantor+sebelah kayu kembali+nama kks kursi kursi+roda lapor+pak
 laporan+baru lari+pacar maaf+mau mandi mati+sudah meninggal motor+sudah naik+ke nyasar+motor pabrik pemkot petugas
 pingsan pohon pungli+bikin putus roda rumah+di sakit santunan satpam saya+ancam sebelah+mana sudah+dijual tangis
 tanya tidak+punya tidak+waras tilang+nyasar tinggi tolong+bener tua tukang+pijat umur warga+lagi yang+dikeroyok
 ~<apa ~<ata ~<bad ~<baj ~<bes ~<bil ~<blk ~<blo ~<bpj ~<bun ~<cek ~<cer ~<cuc ~<dar ~<dok ~<emp ~<ger ~<gg> ~<izi
 ~<kay ~<kec ~<kep ~<kes ~<kks ~<kol ~<kua ~<mah ~<mak ~<pda ~<poh ~<por ~<rod ~<sed ~<str ~<sus ~<tau ~<ten ~<tro
 ~<tua ~<tum ~<tun ~<umu ~abet ~abri ~adam ~ade> ~ahir ~aju> ~amba ~amil ~amuk ~andu ~ans> ~arga ~asta ~atau ~atia
 ~atpa ~azah ~baju ~banj ~bero ~bila ~boco ~bpjs ~brik ~bruk ~cek> ~dend ~dica ~dila ~dima ~dokt ~ebak ~ebul ~ekal
 ~emat ~emko ~enga ~engg ~enti ~erin ~etak ~etug ~ggi> ~gigi ~giha ~gsan ~hami ~iang ~ibay ~ibun ~iksa ~ilin ~ingg
 ~ingi ~ings ~ipas ~ita> ~itu> ~izin ~jang ~jir> ~kali ~kat> ~kayu ~keja ~keli ~ker> ~kks> ~knya ~kter ~kuma ~kurs
 ~lana ~laya ~liat ~lita ~lupa ~mamp ~mbru ~mbul ~mil> ~mkot ~muk> ~munc ~nakn ~ngar ~nggi ~ngis ~ngsa ~njan ~njir
 ~ntin ~nump ~ocor ~oda> ~okte ~ola> ~pabr ~pemk ~peng ~peny ~petu ~pjs> ~poho ~pom> ~puh> ~putu ~rak> ~ren> ~rik>
 ~roba ~roda ~ropo ~rut> ~sege ~semb ~sepa ~situ ~tah> ~tany ~toar ~tpam ~trot ~tuga ~tus> ~ugas ~unta ~urah ~ursi
 ~utus ~zin>
polisi -5 =hurt =seen @=santunan @first=- atap bau belum bener bikin+ktp butuh diancam+mantan dinas got hilang+mana
 hilang+yang jaya jiwa jual+motor kena+bacok kok lapor+pungli linglung+di listrik makan mati mau+pulang nik+saya
 orang+pamer pdam pelajar+bawa pisau+di puskesmas rt sampah saya+0812 skck+hilang tagihan taman tawuran+pelajar
 tidak+bisa trc waras yang+foto ~<amb ~<asa ~<bau ~<bed ~<bol ~<car ~<don ~<gor ~<got ~<ham ~<jay ~<jiw ~<kak ~<kok
 ~<lis ~<mam ~<mat ~<mel ~<mun ~<pan ~<pus ~<rt> ~<sat ~<sin ~<tan ~<tin ~<trc ~<ula ~adan ~akit ~akny ~ala> ~ampu
 ~anja ~arah ~aras ~asa> ~atap ~ati> ~ayu> ~baka ~bara ~bau> ~beda ~bene ~beng ~bolo ~bula ~clur ~cor> ~dam> ~dia>
 ~dina ~ebuk ~elat ~enda ~ener ~enge ~esma ~gant ~iben ~igeb ~inas ~item ~itin ~iwa> ~jaya ~jiwa ~kah> ~keba ~kesm
 ~ket> ~kit> ~kolo ~lamp ~lant ~lin> ~list ~lung ~maha ~mati ~meni ~mpu> ~nan> ~nas> ~ner> ~nsos ~ntah ~ntun ~nyal
 ~onya ~orma ~ota> ~pak> ~pang ~panj ~pata ~pdam ~pend ~peri ~perk ~peru ~pipa ~pusk ~ris> ~rsi> ~sabe ~saki ~sang
 ~seke ~skes ~smas ~tama ~tap> ~tar> ~tau> ~tera ~tes> ~tian ~tis> ~tony ~trc> ~trik ~tuna ~ulan ~umur ~unan ~uske
 ~wara ~wat> ~zah>
polisi -6 =dead =limp =smell @=alat_bantu @=bedah_rumah @=poli_jiwa @=puskesmas @=slrt @=ugd_malam @first=alat_bantu
 @first=poli_jiwa @first=ppa @first=puskesmas @first=santunan @first=trc @first=ugd_malam abis bayi darah di+depan
 ditinggal gang+saya gratis kaki kapan kk lampu+jalan lihat maling+dipukul meteran nyasar odgj+bawa ongkos
 pakai+alat pulang+kampung saya+lapor yang+di yang+kemarin ~<abi ~<but ~<clu ~<din ~<gra ~<kap ~<kk> ~<kur ~<lih
 ~<nan ~<nik ~<ong ~<pip ~<sak ~<tam ~<yg> ~anji ~anny ~atis ~ayi> ~bayi ~buny ~butu ~ekel ~elan ~elin ~erda ~gele
 ~ggal ~gkos ~grat ~hat> ~ihan ~ihat ~kaki ~kapa ~liha ~mete ~ndan ~neri ~nyas ~oton ~pam> ~ping ~rah> ~rati ~rkan
 ~sos> ~ter> ~tung ~utuh
polisi -7 =food =heart =sick =water @=damkar @=darurat @=dukcapil @=kerja @=trc @first=bedah_rumah @first=darurat
 @first=dukcapil @first=slrt air bakar begal+orang bisa+pulang cari daftar gelandangan ini nik orang+odgj pulang+ke
 sekarang+di tidur+di ~<air ~<ben ~<daf ~<ini ~<kej ~<met ~abis ~afta ~aga> ~air> ~akar ~ambu ~bis> ~cari ~daft
 ~ftar ~gann ~land ~ting ~tuh> ~yasa
polisi -8 =birth =blaze =breath @=pangan @first=damkar @first=pangan ada+di depan+rumah ktp pungli+kelurahan tidur
 umroh+tipu ~<bak ~<ktp ~dur> ~idur ~kar> ~ktp> ~nik> ~tidu
polisi -9 =mad @first=kerja odgj ~<odg ~dgj> ~odgj
polisi -10 golok+tolong
damkar 19 kalong
damkar 14 ~alon
damkar 13 bau+gas
damkar 12 tupai ~<tup ~kalo ~tupa ~upai
damkar 11 ~dran
damkar 10 reptil ~<rep ~ptil ~rept
damkar 9 gas hidran ~<gas ~epti ~hidr ~idra ~til>
damkar 8 =beast @=damkar @first=damkar anjing+rabies asap+di bisa+turun damkar kucing lebah pemadam tabrak+rumah
 ~<dam ~<kuc ~<leb ~adam ~amka ~cing ~damk ~ebah ~emad ~kuci ~leba ~mada ~mkar ~pema ~ucin
damkar 7 =force anjing api asap asap+hitam bakar+di biawak buaya cincin dari+tower di+halaman di+pohon gigit
 gigit+orang halaman jari kunci lepas monyet orang+mau pohon+mau rabies sarang takut+gas tawon tidak+bisa tower ular
 ~<anj ~<api ~<bes ~<bia ~<cin ~<gil ~<hid ~<jar ~<kun ~<lep ~<mon ~<pem ~<rab ~<sar ~<taw ~<tow ~<tum ~<ula ~abie
 ~afon ~anji ~api> ~asap ~awak ~awon ~bah> ~biaw ~bies ~buay ~cet> ~cin> ~cinc ~dam> ~dapu ~desi ~ebak ~epas ~esis
 ~gala ~gas> ~gila ~hala ~iawa ~ies> ~ila> ~inci ~ing> ~jari ~jing ~kar> ~keba ~kunc ~lafo ~lar> ~lepa ~mony ~nci>
 ~ncin ~njin ~nyet ~onye ~ower ~plaf ~rabi ~sap> ~sara ~sis> ~tawo ~towe ~tumb ~uaya ~ular ~unci ~wak> ~wer> ~won>
 ~yet>
damkar 6 =blaze ada+asap apar api+di api+sudah bakar bakar+pak besar besar+banget biawak+masuk bisa bisa+buka
 bisa+lepas borgol buaya+di damkar+nomor dapur di+got di+kamar di+mobil di+plafon di+tangan galak gelang gudang
 hydrant jatuh+ke kamar kambing keluar kobra kucing+naik kunci+di lapak lebah+di lepas+di liar+di lift macet malah
 masuk+sekolah mau+ambruk mau+terjun merembet merembet+ke mesin+cuci monyet+lepas musang naik+tiang nempel+di
 nyala+api nyamber nyangkut nyangkut+di plafon pohon pohon+ambruk pos+damkar sarang+tawon saya+kunci sengat siapa+ya
 tawon+besar terjun+dari ular+masuk ~<asa ~<ase ~<bak ~<bis ~<gig ~<gor ~<gud ~<hyd ~<kam ~<keb ~<kek ~<kob ~<kor
 ~<lif ~<lom ~<mac ~<mer ~<mus ~<pla ~<poh ~<sel ~acet ~akar ~amar ~ambe ~ant> ~apur ~aran ~asep ~baka ~ber> ~besa
 ~besi ~bet> ~bisa ~borg ~bra> ~ede> ~ekun ~embe ~esar ~esi> ~esin ~etin ~fon> ~gede ~gkut ~guda ~hydr ~ibuk ~ift>
 ~isa> ~kama ~kamb ~kara ~keku ~kobr ~kors ~kut> ~lama ~lift ~lomp ~mace ~mar> ~mban ~mber ~mbet ~mbin ~mere ~musa
 ~ngku ~nyam ~nyel ~obra ~ompa ~orgo ~orsl ~pai> ~pas> ~piny ~poho ~pur> ~ran> ~remb ~rgol ~rsle ~sar> ~sela ~seng
 ~sep> ~slet ~udan ~umba ~yaka ~yamb ~ydra ~yela
damkar 5 =height =home =lost ada+biawak ada+ular ambruk+tutup anjing+galak anjing+odgj api+besar atap bantu+tidak
 bayar+tidak bengkak biawak+di bisa+minta buka cakar cincin+tidak cuci damkar+alamat damkar+bisa dari+jari di
 di+atap di+atas di+dapur di+jari di+lift di+pagar gas+bocor gembok gorong got jari+anak jari+bengkak jari+sudah
 jepitan jepitan+kayu kabel+listrik kamar+mandi kandang+ayam kayu keluar+asap kompor korban+potong korsleting
 kucing+liar lapak+rongsok lepas+jari main mandi masuk masuk+ke melon mendesis mesin meter musang+di nempel
 nomor+damkar nomor+pemadam nongol+di odgj+gigit oray pagar pagar+kayu pemadam+nomor pln+nyala potong potong+siapa
 rumah+tetangga sanca sapi sarang+lebah siapa sumur susah tabrak+di tapi tawon+kepala tenggelam+sumur terjun tk
 tolong+damkar trafo trafo+pln turun ular+di undang undang+petugas yang+punya ~<ata ~<bor ~<buk ~<cak ~<cuc ~<dap
 ~<di> ~<gal ~<ged ~<ing ~<mai ~<mes ~<nim ~<nya ~<nye ~<pag ~<pot ~<seg ~<sep ~<sia ~<sum ~<tap ~<tk> ~<tra ~<tur
 ~<und ~afo> ~agar ~alak ~alis ~ambi ~anca ~andi ~angk ~apar ~apin ~asuk ~atap ~ayu> ~bau> ~bing ~bok> ~buka ~caka
 ~cemp ~copo ~cuci ~dang ~das> ~ecem ~eged ~ejep ~elon ~embo ~empl ~epit ~erju ~erku ~ersa ~gat> ~gemb ~gin> ~git>
 ~gkak ~gkep ~gol> ~goro ~got> ~gund ~hon> ~iapa ~igit ~iin> ~ilep ~isen ~itan ~jepi ~jun> ~kayu ~lak> ~lapa ~leti
 ~lon> ~main ~mand ~mang ~masu ~mbok ~melo ~mend ~mer> ~mesi ~mpel ~mplu ~mpor ~nca> ~ndas ~ndes ~ndi> ~nemp ~ngat
 ~nimp ~nyan ~nyem ~ohon ~ompo ~opot ~oray ~oron ~paga ~par> ~pel> ~peny ~pit> ~pita ~plun ~pot> ~poto ~ptic ~rafo
 ~ray> ~rjun ~rkun ~rong ~run> ~sanc ~sapi ~sege ~semp ~sept ~siap ~sok> ~suk> ~sumu ~susa ~tank ~tap> ~tapi ~terj
 ~terk ~traf ~turu ~uar> ~uci> ~unda ~usan ~yakn
damkar 4 =road =smell =water ada+oray ada+sarang ambruk+tabrak anak+di anak+kunci api+nyamber atas bagaimana+ya
 bakar+api bakar+untuk banget bantu+bakar bau bau+banget besar+di bikin+sarang bisa+keluar blok cakar+warga
 cincin+nyangkut copot dalam damkar+bayar damkar+kantor damkar+lokasi dari+lantai desis di+dalam di+gorong di+gudang
 di+kandang di+mesin di+selokan diri+di empat gagang+copot galak+gigit gas+dari genteng gudang+kardus
 harus+bagaimana hitam hitam+dari hydrant+di kabel+bakar kandang kardus kayaknya ke ke+atap keluar+api
 keluar+percikan kencang kepala kepala+di kepala+masuk kera kera+liar kompor+meledak kucing+tenggelam kunci+gembok
 lantai+dua lapor+kemana lebah+pindah lepas+dari lepas+masuk liar liar+cakar listrik+keluar loteng maaf+ada makasih
 mana+istirahat mangga masuk+kamar meledak+api menjuntai minta+tolong mobil mobil+saya ngeses nomor nongol oray+di
 pada panggil+siapa parkir+stasiun penyelamatan penyelamatan+orang pindah+nempel pintu pohon+mangga pos rongsok
 rumah+lapor rumah+mati saya+di saya+keluar sempit septictank sudah+ke sudah+nyamber susah+lepas takut takut+meledak
 tangan+tabrak tawon+di tenggelam+septictank teralis terjebak terjebak+di turun+di tutup+gang ular+sanca ulo vespa
 warga yang+mana ~<bau ~<blo ~<cop ~<dal ~<dil ~<gag ~<gen ~<got ~<hit ~<jep ~<kah ~<kal ~<kay ~<ke> ~<kej ~<kom
 ~<lot ~<mas ~<mem ~<mle ~<mob ~<nem ~<nom ~<non ~<oma ~<pos ~<ron ~<sap ~<sus ~<tak ~<ulo ~<ves ~ahan ~aina ~akas
 ~akut ~ala> ~alah ~ani> ~ank> ~ardu ~ari> ~atas ~bak> ~beng ~bera ~bers ~bili ~blok ~cang ~cepe ~ciny ~ctan ~dala
 ~dibu ~dika ~dile ~dipo ~dise ~disi ~dus> ~eka> ~elam ~empe ~empi ~ence ~ende ~eng> ~engk ~enye ~eong ~epal ~epet
 ~eral ~erem ~erje ~erum ~eses ~espa ~gaga ~gar> ~gent ~gese ~gigi ~gsok ~hita ~icta ~ikny ~ilin ~imba ~intu ~inya
 ~ipot ~itam ~jeba ~junt ~kand ~kard ~kece ~keje ~kenc ~kobo ~komp ~lasi ~let> ~liar ~loka ~lote ~maha ~matn ~mema
 ~menj ~mleb ~mobi ~mor> ~mpit ~mua> ~mur> ~nak2 ~ncen ~ngin ~ngka ~ngke ~ngol ~ngso ~njun ~nome ~nomo ~nong ~oaln
 ~obil ~obon ~okan ~omah ~omer ~omor ~ongo ~ongs ~oton ~peta ~pint ~pipi ~pos> ~rali ~rant ~rdus ~rjeb ~ruan ~sah>
 ~sang ~ses> ~sin> ~spa> ~taku ~tam> ~tict ~tup> ~umur ~urua ~urun ~vesp ~warg ~yemp
damkar 3 4+di =client @1 a+snake ada+api ada+di ada+tawon ada+ula alamat alat+potong ambil ambil+tidak ambruk angin
 angin+kencang asap+dari atap+rumah bakar+lapak bantu+ada bantu+cincin bantu+kucing bantu+tabung bantu+tupai
 bau+gosong bayi+kunci begini belakang+rumah berani berapa bersarang bersarang+di besar+galon besok biasa bisa+bantu
 bisa+semprot bocah+tabrak bocor+bunyi borgol+main buaya+kayaknya buka+di buka+tidak bunyi bunyi+ngeses cadangan
 cadangan+hilang cincin+kawin cincin+sempit coba dalam+kamar dalam+mesin dalam+panggil dari+gudang dari+kemarin
 dari+kontrakan dengan+anak depan+tk di+belakang di+kabel di+komplek di+loteng di+motor di+parkir di+saya di+sumur
 di+ventilasi dicopot dipukul+pakai disini disuruh ditangkepin elpiji+bocor ember gagang gang gang+rawan gang+tidak
 gas+mendesis gas+sembur gelang+tidak gembok+macet gesper gorden hari+di hp hp+jatuh hp+saya ibu+kunci istirahat
 istirahat+jam jam+berapa kabel kaki+tabrak kalong+makasih kalong+sendiri kamar+dengan kamar+kunci kamar+sendiri
 kambing+tenggelam kami+sudah kata+bukan kawin+saya kayaknya+lihat kayu+kunci ke+damkar ke+got ke+pohon ke+sumur
 keluar+semua kemarin+kapan keterangan+bakar kios kobra+masuk kompor+gas kontrakan+bakar kucing+di kucing+nyangkut
 kucing+odgj kucing+terjebak kunci+cadangan kunci+mobil kunci+patah kunci+saya kunci+tidak lagi+mudik lahan+kosong
 lebah+besar lemari liar+gigit lift+macet lihat+buaya listrik+menjuntai maaf maaf+kalong maaf+kucing macet+lepas
 macet+orang main+borgol makin mana+buka mana+sabtu mana+tutup masuk+dapur masuk+rumah meledak melon+desis
 menjuntai+di mesin+jahit mesin+mati minta+ampun mobil+mesin mobil+tinggal motor+bakar motor+saya mulu ngeong nyala
 nyamber+gorden nyelametin odgj+di orang+4 pak+di pakai+gesper pakai+tali panggil pecel percikan+terus petugas
 petugas+yang pipis piton pohon+kayu potong+kayu punya+alat rawan rawan+nyangkut regulator ruko sabtu sabtu+buka
 sampah+merembet sanca+di sanca+masuk sapi+tenggelam sarang+di saya+0812 saya+bakar saya+dipukul saya+main
 saya+tenggelam sebelah+bakar sekap+diri selang selokan sembur semua sendiri+kunci septictank+yang siapa+bisa
 siapa+yang siram snake soal suami+saya sudah+besar sudah+biru sudah+coba sumur+bisa tabrak tabung tabung+elpiji
 tabung+melon takut+kena tapi+sudah tarik tarik+pakai tawon+vespa telepon tenggelam tetangga+bakar tiang+listrik
 tidak+berani tidak+sakit tolong+suami tukang+kunci tupai+pak tutup ula ular+piton untuk+asuransi untuk+saya
 ventilasi vespa+di warung+pecel ya yang+bisa yang+mau ~<!!> ~<??> ~<aya ~<bua ~<cad ~<cob ~<des ~<dis ~<dr> ~<gem
 ~<hp> ~<ila ~<ite ~<jer ~<kan ~<kep ~<kio ~<lia ~<mel ~<mot ~<my> ~<nda ~<nge ~<nut ~<pit ~<reg ~<ruk ~<sab ~<sna
 ~<soa ~<tab ~<ter ~<tig ~<tut ~<ule ~<ven ~<ya> ~aaf> ~abel ~abra ~abtu ~abun ~ado> ~agan ~ahat ~ahur ~alam ~alny
 ~amat ~amet ~ange ~arik ~arte ~asny ~atii ~atoh ~bang ~beli ~beri ~beso ~bgt> ~bias ~bil> ~bimb ~bng> ~bong ~brak
 ~bruk ~btu> ~bun> ~cada ~cel> ~ceng ~ciin ~coba ~dale ~diny ~ebes ~edak ~eduk ~egin ~egul ~ejeb ~eled ~eli> ~elok
 ~elua ~enca ~engu ~enju ~ente ~epin ~epon ~erde ~erga ~esok ~espe ~etap ~etug ~gabi ~gany ~geon ~gesp ~get> ~ggel
 ~ggil ~gord ~iara ~iasa ~ilas ~inan ~ingi ~ipis ~isti ~isur ~iton ~jato ~kabe ~kahu ~kain ~kep> ~kepa ~kepi ~kios
 ~lah> ~lang ~lato ~leda ~lepo ~lis> ~lnya ~long ~luha ~lung ~maaf ~mahe ~maki ~mata ~mbru ~mbu> ~mele ~moto ~ncan
 ~ncii ~ngeo ~nges ~nget ~ngge ~nten ~ntil ~nutu ~nyak ~oal> ~ong> ~onny ~orde ~oson ~oten ~pala ~pece ~pele ~per>
 ~petu ~pis> ~pito ~prot ~rani ~rden ~regu ~rsar ~ruko ~sabt ~selo ~set> ~soal ~song ~sper ~stir ~tabr ~tabu ~tem>
 ~teng ~tiin ~tira ~toh> ~ton> ~tong ~tor> ~tuga ~tutu ~ugas ~uhan ~uji> ~ukai ~uko> ~ulat ~ulo> ~ungu ~unyi ~usah
 ~utup ~vent ~yala ~yemb
damkar 2 2+hari 2+tahun =stir =work ada+biaya ada+is ampun anak+tabrak asuransi ayam banget+di bantu+ular
 banyak+banget beli berapa+pak biawak+besar bocah buka+damkar buka+dari buka+jam cepat cincin+susah cuci+tidak
 desis+syaratnya di+genteng di+warteg di+warung disitu gosong gudang+limbah harga harga+odgj harus+kemana iki is+a
 jahit jahit+lapor jalan+raya kloset kontrakan kucing+tabrak kunci+gagang langka langka+pak lepas+gigit lubang
 maaf+reptil masak masuk+teralis melon+langka menyengat+di minggu+lalu minta motor mudik naik nyamber+kabel
 pemadam+berapa pln pohon+depan rabies+di raya raya+cipondoh remove remove+it reptil+hp rumah+terus saya+rumah
 semprot sini+harga snake+di stasiun syaratnya+apa tabrak+pagar tangan tangan+jalan tangis+terus tersangkut
 tolong+usir usir+ular warteg warteg+ada ~<ala ~<ben ~<bgt ~<bun ~<cel ~<emb ~<gab ~<ges ~<gos ~<hal ~<iki ~<lub
 ~<maa ~<mul ~<nai ~<pet ~<pip ~<pln ~<sen ~<tar ~<ung ~<war ~ager ~ahe> ~aik> ~ain> ~ake> ~ambr ~angi ~asi> ~asin
 ~asiu ~ator ~ayam ~bel> ~bert ~boca ~cebu ~cika ~disu ~ebur ~eceb ~ela> ~elia ~elih ~emov ~empr ~emua ~engg ~era>
 ~erap ~erci ~gasn ~geja ~gini ~gka> ~goso ~harg ~hat> ~hata ~huru ~iar> ~iata ~icop ~ios> ~irah ~iram ~isin ~isit
 ~item ~jian ~kak> ~kang ~karu ~kasi ~kele ~klos ~lame ~lebu ~lose ~luba ~mbur ~meny ~meti ~move ~mpat ~mpro ~mudi
 ~naik ~ngej ~nyal ~nyi> ~ocah ~oset ~otek ~ove> ~page ~peda ~perc ~pln> ~pnya ~raha ~rak> ~rana ~rapa ~rcik ~remo
 ~rsan ~rteg ~sega ~semu ~sian ~siny ~sira ~suru ~tari ~teg> ~tele ~ther ~tiga ~udik ~uluh ~umpe ~ungi ~unta ~wart
 ~yam>
damkar -2 112+ada =past =tale ada+lansia ada+tidak adik air+got amuk bandara+asap bedah+rumah bener bengkak+hitam
 bisa+tidak cek dari+atap dari+dinsos dekat+bandara diam dinsos+dapat gas+di golok got+masuk guru halo+112 halte
 jahitan jalan jatuh+dari juta kartu kata kaya kepala+bocor kota lahan+dekat lama lapor lari lepas+jahitan linglung
 listrik+miring melahirkan minum ngintip ngintip+kamar nikah nyasar paksa palsu periksa pingsan pinjam pom
 rendah+banget sakit sekap+di tabrak+mesin tanpa tetangga+kunci tiap+malam tipu tolong+cepat tolong+pak tongkat trc
 ~<?> ~<abd ~<amu ~<ant ~<bat ~<den ~<dia ~<dih ~<dik ~<gaj ~<gel ~<gur ~<jeb ~<jem ~<jut ~<kad ~<kap ~<kar ~<kat
 ~<ken ~<kir ~<lok ~<lum ~<mam ~<mur ~<num ~<org ~<peg ~<pom ~<pre ~<pro ~<res ~<sak ~<sal ~<sed ~<tag ~<tet ~<tip
 ~<ton ~<trc ~<tun ~<wal ~abdi ~ade> ~adik ~ahal ~ajak ~akan ~aker ~akny ~alat ~alsu ~alte ~ambu ~ampi ~anny ~anpa
 ~anti ~apil ~arah ~arat ~arna ~artu ~ater ~awat ~azah ~bdi> ~bene ~boh> ~bol> ~bon> ~buk> ~capi ~curi ~dama ~dek>
 ~diba ~diri ~dong ~ebar ~ebon ~egan ~ena> ~endo ~enya ~erba ~eria ~erlu ~ermi ~erob ~erus ~gali ~gamu ~gan> ~gant
 ~gint ~glun ~golo ~gsan ~hal> ~halt ~hirk ~iak> ~ibaw ~inal ~inas ~ini> ~inja ~inti ~inum ~iper ~irka ~ita> ~itas
 ~itin ~jala ~juta ~kan> ~kany ~kata ~keca ~kir> ~kit> ~kuru ~lanj ~las> ~lema ~lita ~litn ~lsu> ~lte> ~mant ~minu
 ~mpin ~nany ~nas> ~neri ~ngan ~nggu ~nglu ~ngsa ~ngur ~nik> ~njam ~nnya ~npa> ~ntip ~num> ~nump ~nyas ~olak ~oper
 ~ora> ~paks ~pang ~pega ~peng ~perl ~pora ~pori ~rban ~rian ~rlan ~rmin ~rna> ~roba ~robo ~rok> ~rol> ~rusn ~sada
 ~sala ~sek> ~sen> ~sera ~sing ~taha ~tanp ~ter> ~terl ~term ~tik> ~tim> ~timp ~tipu ~toke ~trc> ~tung ~tus> ~uala
 ~uan> ~umpu ~unya ~urus ~usny ~usuk ~utin ~yawa ~zah>
damkar -3 4+tahun =heart =still abis ada+anak ada+bayi akta ambulans apa apa+aja asap+pabrik bakar+bantu bakar+kasur
 bakar+orang bakar+syaratnya bangun+lagi bansos bantu+bangun bau+tpa bedah bensin berobat bikin bpjs data di+mana
 di+pasar di+pinggir di+rumah di+tiang dibuang dibuang+ke ditinggal duit elpiji+meledak foto gas+elpiji halo hilang
 hujan ikd ikd+bakar istri izin jadi jaya juga kabel+pln kakak+saya kaki kalau kb ke+kali ke+komplek ke+mana kembali
 kok kompor+nyala korban+luka kudis kudis+ular kumat kursi+roda lagi lampu lepas+kb liar+dibuang luka+bakar
 maaf+vaksin macet+parah maling mau meledak+ada minta+pohon mobil+ada ngomong obat orang+odgj orang+tua pabrik+bau
 padahal pak+ada pas pasar pemkot percikan+api pernah pohon+potong pukul pulang rawa rawa+kucing rs rumah+sendiri
 santunan saudara sekarang sendiri+kompor slrt suami suka surat tabrak+mobil tengah tetangga tetangga+4 tidak+ada
 tidak+tahu token+listrik tpa tpa+rawa ular+satu yang ~<abi ~<ade ~<adi ~<ama ~<anc ~<bik ~<bpj ~<bu> ~<bus ~<cek
 ~<cer ~<cur ~<dat ~<dui ~<duk ~<fot ~<gol ~<hil ~<huj ~<ikd ~<izi ~<jad ~<jal ~<jay ~<jug ~<kb> ~<ked ~<ket ~<kok
 ~<kot ~<kua ~<kud ~<lag ~<lah ~<led ~<lin ~<mau ~<neg ~<ngo ~<nul ~<oba ~<pam ~<pen ~<psi ~<puk ~<pul ~<put ~<rs>
 ~<sam ~<sau ~<sej ~<set ~<slr ~<sub ~<sur ~<tel ~<teu ~<tok ~<tpa ~<tru ~<yan ~abur ~adah ~agi> ~ahny ~akaa ~akek
 ~akit ~aksa ~akta ~alau ~ali> ~alik ~all> ~alo> ~ama> ~ampe ~amuk ~anas ~ans> ~anso ~ante ~anya ~apor ~ara> ~aren
 ~atia ~atu> ~auda ~ban> ~bans ~bens ~bero ~biar ~bis> ~bpjs ~bula ~cek> ~dan> ~dar> ~data ~deng ~dibe ~dipa ~dira
 ~dis> ~dite ~duit ~duk> ~dung ~edah ~eger ~ekar ~elah ~elas ~emat ~emin ~emko ~ener ~erak ~eran ~erla ~erti ~etak
 ~foto ~ging ~gomo ~guru ~halo ~hila ~hir> ~huja ~iam> ~ibua ~ihan ~ikd> ~iksa ~ilan ~ima> ~ingl ~ings ~ipu> ~iri>
 ~iria ~itny ~izin ~jan> ~jang ~jemb ~juga ~kaan ~kabu ~kake ~kaki ~kala ~kali ~kart ~kat> ~kebo ~kek> ~kemb ~ker>
 ~ket> ~kete ~kin> ~kons ~kot> ~kota ~krg> ~kta> ~kudi ~kul> ~kuli ~lagi ~lan> ~lapo ~lari ~lau> ~loke ~lrt> ~mala
 ~mali ~mamp ~masa ~mau> ~mbak ~mbal ~mbat ~mbul ~mela ~mina ~mkot ~mong ~mput ~muk> ~muka ~nakn ~nan> ~nasi ~nene
 ~ngah ~ngam ~ngel ~ngko ~ngom ~nika ~nin> ~nsin ~ntan ~ntar ~nti> ~ntik ~nya> ~omon ~ota> ~pak> ~pals ~pemk ~perk
 ~pern ~pil> ~pinj ~pjs> ~pom> ~psik ~puh> ~puku ~pula ~put> ~rang ~ras> ~rend ~reta ~riks ~ris> ~rnah ~rnya ~rtu>
 ~rusa ~saha ~samb ~saud ~seja ~seka ~sema ~semi ~seri ~skrg ~slrt ~suam ~sul> ~sura ~tak> ~tany ~tau> ~taun ~tern
 ~teu> ~tip> ~tis> ~tok> ~tpa> ~uami ~ubuh ~udar ~udis ~uga> ~uin> ~uit> ~ukul ~ulin ~una> ~urah ~urat ~uru> ~uta>
 ~wat> ~yak> ~yasa ~zin>
damkar -4 =birth =elder =nature =seek =strike @=darurat @=ugd_malam @first=darurat @first=trc ada+bakar anjing+liar
 bakar+tangan bandara banjir baru belum besar+ambruk boleh bolong butuh daftar darah dengar depan di+pos dia digigit
 dinsos dokter duduk gratis ini jembatan jiwa jual kabel+percikan kena ketemu kk kursi luka masih masih+di mayat
 meledak+depan miring+nyangkut nama nya nyangkut+kabel odgj pak pasang pdam perempuan pohon+besar pohon+miring
 rabies+kucing roda rumah+saya sampah+asap sekolah+orang sering sudah+tidak tahu tanah tangerang tanya tempat
 tidak+mau tidak+punya token tua uang vaksin+rabies ~<aba ~<akt ~<aku ~<bed ~<but ~<daf ~<dig ~<dij ~<din ~<dir
 ~<dit ~<dok ~<dud ~<gra ~<gw> ~<ini ~<jiw ~<jua ~<kk> ~<kos ~<kum ~<lam ~<luk ~<mal ~<may ~<mba ~<muk ~<nam ~<nen
 ~<nga ~<ngi ~<nik ~<odg ~<pak ~<pal ~<pda ~<ren ~<rod ~<skr ~<str ~<sua ~<suk ~<tan ~<tau ~<tem ~<tim ~<tua ~<uan
 ~aan> ~aban ~afta ~ahir ~ahu> ~aku> ~alin ~amin ~ampa ~ampu ~anah ~anan ~ansi ~apet ~aru> ~ata> ~atis ~bada ~bali
 ~band ~banj ~bat> ~bata ~beda ~belu ~biki ~bole ~bolo ~buan ~buh> ~butu ~daft ~dape ~depa ~dgj> ~dia> ~digi ~dins
 ~diti ~dokt ~dudu ~elap ~elum ~emu> ~enge ~enin ~ensi ~eras ~erna ~etem ~ftar ~gah> ~gele ~gnya ~grat ~igig ~ikin
 ~ingg ~inso ~iran ~isi> ~itu> ~iwa> ~jadi ~jak> ~jaya ~jir> ~jiwa ~jual ~kela ~kena ~kok> ~kos> ~ksa> ~kter ~kuma
 ~kurs ~lahi ~lamp ~lant ~lat> ~leh> ~ling ~luka ~lum> ~masi ~maya ~mpu> ~mpua ~nal> ~nama ~ndar ~ngny ~njir ~nula
 ~obat ~oda> ~odgj ~oken ~okte ~oleh ~ongk ~oto> ~pah> ~pan> ~pana ~pdam ~pera ~pere ~peri ~poli ~puan ~rah> ~rat>
 ~rati ~remp ~res> ~roda ~rsi> ~samp ~sant ~tana ~tela ~temp ~temu ~teri ~tri> ~tua> ~ual> ~uduk ~ulan ~umat ~unan
 ~ursi ~utuh
damkar -5 =breath =dead =food =kin =sick @=alat_bantu @=bedah_rumah @=ppa @=santunan @=trc @first=alat_bantu
 @first=poli_jiwa @first=santunan @first=ugd_malam anak+kecil badan bapak bawa bisa+masuk dalam+rumah dapat
 depan+sekolah di+lantai itu jatuh+di kakak kerja+tabrak kontrakan+sebelah ktp laki lansia lemas makan meninggal
 orang+setrum puskesmas saya+sudah tahun tangan+kerja tiap tidur tidur+di umur vaksin ~<bad ~<bal ~<bap ~<bar ~<baw
 ~<dep ~<itu ~<ktp ~<kur ~<lak ~<lan ~<per ~<pus ~<ser ~<tia ~<umu ~<vak ~<🆘> ~ahun ~akak ~aki> ~aksi ~anda ~angn
 ~anta ~apat ~asar ~ayat ~bapa ~baru ~bawa ~dapa ~dara ~diku ~dur> ~emba ~emes ~empu ~enda ~epan ~erin ~esma ~gal>
 ~gera ~ggal ~hun> ~iap> ~idur ~kaka ~ken> ~kesm ~kiny ~ksin ~ktp> ~laki ~lans ~leme ~male ~meni ~mes> ~nah> ~ngar
 ~ngga ~ning ~nsia ~nsos ~ntun ~peke ~pet> ~ping ~pusk ~san> ~sia> ~skes ~smas ~suka ~tahu ~tar> ~tiap ~tidu ~tuna
 ~uarg ~uske ~vaks ~yat>
damkar -6 # =mad =money @=dukcapil @=kerja @=poli_jiwa @=puskesmas @=slrt @first=dukcapil @first=kerja @first=ppa
 @first=puskesmas @first=slrt anak+tetangga bangun kerja lantai+2 malam orang+terjebak rt ~<bol ~<kak ~<ker ~<ora
 ~<pek ~<pol ~<rt> ~<tah ~<yg> ~angu ~awa> ~emas ~erja ~erny ~eset ~gun> ~ikun ~kerj ~mas> ~nger ~pasa ~rja> ~uang
damkar -7 @=pangan @=polisi @first=pangan @first=polisi gelandangan miring orang ~<pas ~asan ~eker ~land ~miri ~sos>
damkar -8 @first=bedah_rumah orang+bakar ~<kes ~<mir ~air> ~irin ~oran ~ring
damkar -9 @first=- ada+orang ada+yang air ~<air ~kese
ppa 13 rumah+aman
ppa 12 bakar+tangan paksa+gelandangan
ppa 10 aman mau+lari orang+pamer siapa+129 sodomi ~<om> ~domi ~kasa ~odom ~omi> ~sapa ~sodo
ppa 9 ajak+tidur dibawa+lari dinafkahi hak hak+asuh hamil+di kasar kdrt p2tp2a raba tidak+dinafkahi yang+kasar ~2tp2
 ~<ama ~<hak ~<kdr ~<p2t ~<rab ~aba> ~drt> ~gaja ~gann ~inaf ~jual ~kahi ~kdrt ~p2a> ~p2tp ~raba ~tp2a ~ual>
ppa 8 ajak bawah+umur bisa+tidak butuh+rumah dan depan+sekolah dijual gelandangan+dengan kawin lapor+kdrt lari+pacar
 neror paksa ~<dan ~<kaw ~<sap ~<sod ~ahi> ~ajak ~aksa ~amer ~awin ~bull ~diju ~dika ~dipa ~esek ~gese ~hak> ~ijua
 ~ipak ~kawi ~lara ~lly> ~mpar ~nero ~ngaj ~paks ~par> ~ully ~win>
ppa 7 @=ppa @first=ppa bayar+mantan boleh+keluar bully catcalling dan+dipukul dengan+bapak dengan+orang di+sekolah
 diancam+mantan dikasih+makan dipukul+suami grooming hamil ibu+tiri jam+berapa laki+saya layan layan+kdrt mantan+2
 nyebar pegang syaratnya+apa tahun+minta teman terlantar+bapak tidak+boleh tiri untuk+saya uptd uptd+pak ~<dij ~<dil
 ~<gro ~<ham ~<lay ~<peg ~<ppa ~<tir ~<upt ~alli ~amil ~atca ~catc ~dila ~dipe ~egan ~ekel ~eror ~groo ~hami ~ikas
 ~isun ~jak> ~ksa> ~llin ~mil> ~ntip ~omin ~oomi ~pega ~ppa> ~ptd> ~room ~ror> ~seke ~tcal ~tema ~tiri ~uptd ~yan>
 ~yana
ppa 6 ada+biaya adik anak+terlantar asuh asuh+malam badan+saya banting bantu+tidak bapak+kawin bus+gesek chat+mesum
 dari+kemarin di+depan dibully dikasih dilarang dilarang+ketemu eksibisionis eksibisionis+di gesek hari+sendiri
 hukum kakak kamar+mandi kamar+saya keluar kemaluan kerja+tiap ketemu+saudara majikan mantan mesum+ke minta+foto
 ngintip+kamar pacar pegang+anak penumpang+bus perkosa perkosa+di perlindungan pukul pukul+saya remes sampai+biru
 sekap+saya sendiri+dan sering sering+masuk suami suka tangan tiri+tidak yang+bisa ~<adi ~<aja ~<asu ~<cat ~<dib
 ~<dih ~<dip ~<eks ~<ges ~<huk ~<man ~<mba ~<ner ~<ngi ~<pac ~<pel ~<puk ~<sua ~<suk ~acar ~adik ~akak ~alua ~asuh
 ~ayan ~bisi ~call ~car> ~dan> ~diba ~dik> ~dile ~dung ~eceh ~eksi ~erab ~erko ~erli ~ggun ~hin> ~huku ~ibak ~ibis
 ~ibul ~igeb ~iin> ~ikah ~ikat ~ilar ~ina> ~indu ~inti ~ioni ~ipeg ~iper ~isio ~kaka ~kosa ~ksib ~laki ~laya ~lece
 ~lemp ~lind ~luan ~malu ~man> ~mant ~mbak ~ndun ~nika ~nin> ~njok ~ntan ~onis ~onjo ~osa> ~paca ~perl ~reme ~rkos
 ~rlin ~seri ~sibi ~suam ~suh> ~suka ~sum> ~tip> ~uami ~uar> ~ukum ~undu ~unga
ppa 5 2+tahun =heart =strike =tale aborsi anak+paksa anak+tetangga ancam+sebar asuh+di babysitter babysitter+banting
 baju banting+bayi bapak+tiri bayi+rekam berapa biru boleh+ketemu buka+jam bully+di bunuh+saya chat cubit
 dari+saudara di+angkot di+gudang dihina dihina+guru dilacurkan dini dipukul disuruh+jual ditinggal+orang dulu foto
 ganti+baju guru+ngaji ikut ipar istri jangan jual jual+anak kalau+saya kamar+tidak kamera kata+dan kata+jatuh
 kawin+lagi ke+siapa kecil+tetangga kekerasan korban korban+kdrt laki laki+raba maaf+lansia maaf+tetangga malah
 mandi mantan+nyebar masuk+kamar mau+dini minta+bantu ngaji ngintip nikah+dengan nyebar+video orang+tua pak+sebelah
 pakai+pisau pamer pamer+kelamin parah pas+ganti payudara pelatih penumpang perdagangan perdagangan+orang perempuan
 raba+badan rekam+cctv remes+payudara rumah+teriak saudara+yang saya+di saya+dipukul saya+hamil saya+harus
 saya+paksa saya+perempuan saya+perkosa saya+pukul saya+sering saya+suka saya+yang sebelah+rumah sekap seret
 suami+tiap sudah+lama suka+pegang suka+pukul sundut sundut+rokok tahun tanggung tanggung+jawab tapi+saya tapi+takut
 teman+kelas teriak+dipukul tiap tiap+hari tidak+dikasih tidak+ngasih tidak+tanggung tua+kerja tutup+jam video visum
 yang+tidak ~<abo ~<baj ~<bir ~<bul ~<cha ~<cub ~<dig ~<dii ~<dik ~<dul ~<fot ~<gue ~<iku ~<ipa ~<ist ~<jan ~<jua
 ~<kor ~<lak ~<pay ~<per ~<rem ~<rok ~<sab ~<ser ~<sir ~<vid ~abuk ~acur ~afka ~agan ~ahin ~ahun ~aju> ~aki> ~aman
 ~ami> ~ampi ~ance ~andi ~asan ~atai ~ayud ~bah> ~baju ~bak> ~ban> ~bar> ~biru ~bit> ~bors ~buk> ~buki ~cehi ~cehk
 ~ceki ~cem> ~chat ~cubi ~curk ~damp ~deo> ~diam ~dige ~dija ~diki ~dini ~dipu ~disu ~dite ~dulu ~ebuk ~ehin ~ehka
 ~ekap ~ekik ~elec ~elin ~emes ~empu ~enum ~era> ~eret ~fkah ~foto ~gebu ~gint ~gue> ~hina ~hkan ~hun> ~iap> ~icub
 ~ideo ~ifot ~ikut ~ilac ~ilec ~ingi ~inik ~ipar ~ipuk ~irab ~iru> ~isum ~jamb ~kahk ~kame ~kap> ~keke ~kera ~kere
 ~kik> ~korb ~kul> ~kum> ~lacu ~lin> ~mak> ~maks ~mand ~mbah ~mer> ~mes> ~mpin ~mpua ~muku ~nafk ~namp ~ncem ~ndut
 ~ngi> ~ngik ~orba ~osaa ~oto> ~pakn ~pame ~payu ~perk ~porn ~puan ~puku ~rasa ~rban ~rdag ~ring ~rita ~saan ~san>
 ~sere ~sion ~sund ~tain ~tasa ~tiap ~tin> ~tri> ~uan> ~uany ~ubit ~uka> ~ukin ~ukul ~ulin ~ulu> ~urun ~utin ~utri
 ~vide ~visu ~yeba ~yuda
ppa 4 13+mau 5+tahun =nature ada+bantu air+panas anak+dihina anak+dilacurkan anak+ditinggal anak+pukul anak+tidak
 ancam ancam+bunuh asuh+bisa atas+ajak baju+di bantu+orang bantu+sodomi bapak+mau bapak+umur bentak bocah+dipukul
 bunuh bus catcalling+terus cekik cerai cerita cium dan+kalau dan+palak dan+pukul dengar+bocah di+bawah di+cipondoh
 dia diam diancam+kakak dibully+di dieksploitasi dijual+ke dikeroyok+teman dilempar dilempar+piring dipukul+ibu
 dipukul+tiap ditinggal+pacar dosen foto+jorok foto+telanjang grooming+anak gudang hamil+ditinggal harus+bagaimana
 ikat istri+saya istri+tetangga jadi+psk kakak+pakai kalau kamera+sembunyi kdrt+lapor kdrt+nomor kdrt+tapi ke+mana
 kelamin kirim kirim+foto konselor konselor+perempuan kontrakan+putri korban+perkosa ku kunci+tidak lansia+bisa
 lansia+sekap lansia+tiri lapor+soal lari+ke lembaga maaf+ibu mabuk main main+tangan majikan+sekap malam+saya
 mana+buka mantan+neror mau+cerai mesum minta+jangan neror+rumah ngaji+pegang nguntit nikah pacar+paksa pacar+saya
 pak+ajak pak+minta pak+nomor pak+pegang pak+sering pakai+baju pantat pas pegang+murid peluk pisau pisau+di porno
 psk pukul+sekarang pulang+kerja pulang+lansia putri rumah+tangga sabtu sahabat salaki saya+dibully saya+masih
 saya+pulang saya+siram saya+tidak saya+warga sekap+lansia sekolah+linglung selingkuh sembunyi+di siapa siram
 siram+air soal+orang sodomi+banget sok suami+pukul suami+saya sudah+bulan tangis+dipukul telanjang telanjang+saya
 teriak tetangga+teriak tidak+pakai tidak+saya tiri+nih toilet+kontrakan trauma tua tua+yang umur umur+14 warga+sini
 yang+jual yang+mana ~<aba ~<anc ~<bab ~<boj ~<bus ~<cer ~<cew ~<ciu ~<dia ~<die ~<dif ~<dis ~<dos ~<eng ~<gud ~<ika
 ~<ka> ~<kek ~<kir ~<ku> ~<mab ~<mai ~<maj ~<muk ~<nga ~<ngu ~<nye ~<pon ~<por ~<psk ~<sah ~<sok ~<tem ~<thn ~<tia
 ~<tua ~<ust ~<vis ~aban ~abat ~abor ~abtu ~abys ~ahab ~ahat ~ahka ~ain> ~ajik ~aki2 ~akin ~alak ~alau ~amin ~ampa
 ~anca ~anja ~anta ~apah ~asih ~aten ~atih ~auma ~baby ~bojo ~btu> ~buka ~bunu ~bus> ~bysi ~cam> ~ceha ~ceri ~cewe
 ~ciin ~cium ~cucu ~date ~dia> ~dias ~dibu ~dicu ~diek ~difo ~dihi ~diin ~disa ~dose ~dut> ~ebar ~ehan ~eker ~eksp
 ~emal ~enan ~epon ~erek ~erem ~eria ~erit ~esum ~eung ~ewek ~gaji ~gang ~giku ~gkuh ~guda ~gunt ~guru ~haba ~hat>
 ~iak> ~iam> ~iapa ~iaya ~ibay ~ieks ~ihin ~ikir ~ikur ~ilem ~imin ~ing> ~ingk ~inin ~inya ~iram ~iri> ~irim ~irin
 ~isau ~isir ~istr ~itam ~iten ~iton ~itte ~ium> ~jang ~jeri ~jika ~jok> ~kala ~kepo ~ki2> ~kina ~kiri ~kons ~kspl
 ~kuh> ~kuli ~kuti ~lami ~lanj ~lati ~lau> ~leh> ~lika ~loit ~luk> ~mabo ~mabu ~main ~maji ~mama ~matn ~mbag ~mesu
 ~mpol ~naka ~ncam ~ncii ~ndam ~ndi> ~ngge ~ngin ~nis> ~njan ~nsel ~ntak ~ntat ~ntin ~nyik ~oin> ~oita ~oleh ~onak
 ~orno ~orny ~orsi ~osen ~pela ~pele ~peli ~pelu ~perd ~pere ~ping ~ploi ~pona ~psk> ~putr ~raum ~remp ~rena ~riak
 ~rim> ~rimi ~rku> ~rno> ~rok> ~rsem ~sabt ~sau> ~sebu ~seli ~siap ~sira ~sisw ~sitt ~sok> ~splo ~stad ~stri ~tahu
 ~tam> ~tat> ~tend ~thn> ~tih> ~tonj ~trau ~tter ~tua> ~tuan ~uann ~udan ~unuh ~urka ~uruh ~wek> ~yiks ~ysit
"""
