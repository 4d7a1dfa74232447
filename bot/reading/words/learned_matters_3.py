"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 3 16+tahun =hurt =kin =seek ada+luka ada+tempat alamat aman+saya angkot art asal atas bantu+di bantu+hak
 bantu+hukum bantu+kakak bantu+perkosa bapak+di bawa+lari bawah berani biaya bisa+dampingin boleh buang+sampah buka
 buka+tidak bukan bulan bulan+saya bungsu cctv cerai+karena cerita+ke cium+paksa cubit+sampai dalam+pacar dampingin
 datang datang+dengan datang+kontrakan dengan dengan+dua depan+anak di+hotel di+karawaci di+rantei di+toilet
 dia+kata dia+paksa dia+suka diam+aja diam+tolong dibawa dijual+pacar dikasi dini+paksa dipukul+majikan
 dipukul+mantan dipukul+pacar disebar+dia disebar+foto disuruh diteror dulu+dia enam foto+pribadi ganti gesekin
 gesekin+kemaluan gitu guru hamil+5 harus+lapor hubung intip+waktu ipar+kalau ipar+suka istirahat istirahat+jam
 janji jawab jorok jual+diri juga kakak+ipar kantor karena kata kata+ibu kata+urus kawin+paksa ke+ibu ke+rumah
 kekerasan+dalam kelamin+di keluar+dari keluar+rumah kemarin kepada kerja+sudah kerja+suka ketemu kontrakan+tiap
 laku lapor+dmn larang lari lembaga+apa lempar lewat+aplikasi makan+anak malam+dengan malam+jejeritan mana+istirahat
 mana+tutup mantan+foto mantan+tiap mantan+tidak mau+kawin meminta menikah minggu+lalu minta+perlindungan nafkahin
 neror+datang ngasih ngasih+makan ngompol nomor+wa nyebar+foto nyuruh orang+lapor p2tp2a+nomor padahal pagi+sekarang
 pak+alamat pak+suka pakai+sabuk paksa+kembali paksa+nikah paman panas+dengan pendampingan perempuan+ada
 perempuan+dan perempuan+kontrakan perkosa+guru perlindungan+perempuan pinggang piring pribadi pukul+anak
 pukul+istri rambut rantei renang rokok rumah+anak rumah+kakak rumah+perlindungan rumah+tadi sabtu+buka sabuk
 salaki+saya salakina saudara saudara+dari saudara+dilarang saya+ada saya+biru saya+dan saya+dengan saya+lagi
 saya+lapor saya+mabuk saya+sok saya+suami saya+tolong sebar sebelah sebelah+tiap sekap+suami sekarang+dia sekolah
 sekolah+sampai selingkuh+dan sembunyi sering+dipukul sering+siram siapa+yang siri sita soal sok+pukul stalker
 stalker+ikut suami+amuk suami+ancam suami+tidak sudah+keluar suka+dipukul suka+main syaratnya tadi+malam tahun+mau
 takut takut+dia takut+lapor takut+pulang tangga tapi teman+dibawa temen+kerja temenin tempat+aman tempat+kerja
 ternyata tetangga tetangga+paksa tiap+bulan tidak+bayar tidak+dikasi tidak+nafkahin toilet tolong+arah umur+13
 unggal unit urus+rumah ustad wa+nya waktu+mandi yang+temenin ~<.> ~<abd ~<ank ~<apl ~<art ~<bil ~<blm ~<buk ~<bun
 ~<cct ~<ceu ~<cuc ~<den ~<dit ~<git ~<gur ~<gw> ~<hub ~<hus ~<ia> ~<int ~<jer ~<jor ~<jug ~<jur ~<kal ~<kep ~<lar
 ~<mam ~<nen ~<neu ~<nge ~<nik ~<nyi ~<nyo ~<om2 ~<pak ~<pam ~<pir ~<pis ~<sal ~<sau ~<seb ~<sek ~<seo ~<sia ~<sie
 ~<sm> ~<soa ~<sun ~<tah ~<tak ~<tap ~<tat ~<teg ~<tet ~<toi ~<umu ~<ung ~<uni ~abdi ~abok ~abur ~aci> ~adi> ~aji>
 ~akek ~akut ~alah ~alo> ~amba ~amen ~angg ~angk ~ani> ~anto ~apli ~ara> ~aren ~ari2 ~art> ~atas ~atny ~auda ~awab
 ~awah ~badi ~bdi> ~bela ~biay ~bila ~blm> ~bole ~buda ~bugi ~buku ~cctv ~ceke ~cera ~ctv> ~daga ~deng ~diaj ~dibe
 ~dice ~dici ~dihu ~diku ~dise ~dito ~dua> ~ebul ~ekin ~ekol ~elor ~elua ~eluk ~emak ~eman ~emar ~emen ~emet ~emu>
 ~enda ~enek ~enem ~enik ~epad ~erai ~eras ~erin ~ertu ~etan ~etap ~etem ~eun> ~gadu ~game ~gamp ~gan> ~ganc ~gasi
 ~geme ~geul ~gga> ~ggeu ~gin> ~gkan ~gkon ~gkot ~gomp ~gsu> ~gunc ~gung ~hubu ~husb ~iaja ~ibad ~ibaw ~ibuk ~icek
 ~iciu ~ieun ~igam ~iham ~ijam ~ikaw ~inga ~ipal ~ipun ~isab ~isti ~iswi ~itel ~janj ~joro ~juga ~kabu ~kah> ~kak>
 ~kake ~kalo ~kan> ~kasi ~kek> ~kelu ~kola ~kong ~kuan ~kuru ~kut> ~lah> ~lari ~lor> ~luar ~mari ~mbut ~memi ~mera
 ~mert ~ming ~miny ~mpan ~mpel ~ndul ~nene ~ngan ~ngel ~ngko ~ngku ~nit> ~nji> ~nonj ~nta> ~ntei ~ntor ~nump ~nyek
 ~nyur ~oal> ~oile ~okok ~olah ~om2> ~onse ~osan ~pama ~para ~penu ~pipi ~piri ~plik ~pol> ~prib ~rahi ~rai> ~ramb
 ~rani ~rany ~rapa ~ren> ~ri2> ~riba ~riny ~roko ~rtua ~ruh> ~sabe ~sala ~sama ~saud ~sban ~sek> ~seki ~seko ~selo
 ~sen> ~sene ~seto ~sieu ~sih> ~siri ~sita ~soal ~stal ~stir ~suru ~swi> ~tad> ~taku ~tamp ~tan> ~tang ~tapi ~tata
 ~tei> ~tela ~teme ~temu ~tero ~ters ~teta ~tira ~tit> ~toil ~ubun ~ucu> ~udar ~uga> ~uku> ~umpa ~umur ~ungi ~unit
 ~uru> ~usba ~usta ~wab> ~wah> ~wini ~yata ~yeki ~yere ~yok> ~yuru
ppa 2 5+bulan =still a+bocah abused acok adik+dibawa anak+asuh anak+ini anak+kunci anak+perkosa anak+sendiri
 ancam+nyebar anunya anunya+sakit aplikasi bagaimana+ya bangun+di bantu+saudara bantu+sekap bapak bapak+lapor batam
 batam+mau being being+abused bekas belain belum+17 bisa+saya bisa+tegur bius bius+terus bocah+next bully+sampai
 bunuh+kalau catcalling+tiap cuma+bisa dengan+kakak dengan+majikan dengan+saudara depan+ibu depan+proyek di+batam
 di+kolam di+panti di+pksa di+pukul diam+rok dibacok dibuntutin dibuntutin+mantan dieksploitasi+jadi dijodohin
 dijodohin+paksa dikeroyok+saudara dipukul+asuh door door+is dulu+ada foto+diam foto+orang hamil+dengan harus hotel
 hotel+dia ini+lapor intip is+being istri+sebelah jadi+gelandangan jawab+di jejeritan juga+saya juragan kakak+malam
 kakak+tiri kami+diam karaoke+di kasih+makan kata+anunya ke+karaoke kedah kelas kelas+hp kemaluan+ke kemana+ya
 kena+kdrt kerja+saya kolam+renang konsultasi kontrakan+sendiri korban+revenge kudu+lapor lalu lansia+kecil
 lari+mantan leceh les maaf+diancam maaf+dikeroyok maaf+saya mabuk+terus main+pak mana+sabtu mantu masih mau+minta
 meminta+kami mendampingi motoin murid murid+perempuan nafkah+terus nafkahin+anak nempelin nempelin+kemaluan next
 next+door ngintip+saya ngumpet ntt nyolek oleh orang+pas padahal+hak paksa+aborsi paksa+pak paman+lempar
 panti+dipukul pelatih+motoin peluk+paksa pendampingan+korban pengacara pengacara+gratis perempuan+tidak
 perkosa+lapor perkosa+tetangga pksa pksa+nikah polisi+dulu porn porn+harus proyek+ada pukul+kalau pukul+rambut
 pulang+ini pulang+pukul raba+di rambut+saya revenge revenge+porn rok rt+kata sahabat+perempuan sakit+main
 sampai+luka saudara+dijual saya+bius saya+kerja saya+kudu saya+umur sebar+foto sekap+art sekolah+anak sekolah+malah
 sering+pukul setrika sidang suami+takut suka+nyolek tahun+lalu tangan+di tangerang+tidak tegur telepon+sahabat
 temen+sampai terus+ancam terus+bangun tiap+mabuk tiap+malam tidak+di tidak+mau tiri+harus tiri+pegang tunjuk tutup
 umur+belum waktu waktu+saya ~<abu ~<aco ~<bap ~<bei ~<bim ~<biu ~<bos ~<cek ~<dic ~<doo ~<ema ~<hot ~<jej ~<kak
 ~<kat ~<kel ~<lem ~<les ~<lg> ~<mem ~<mes ~<nex ~<ngl ~<ntt ~<pap ~<pks ~<pri ~<ram ~<ran ~<rev ~<sam ~<sel ~<set
 ~<tnd ~<tp> ~<tut ~<wak ~abus ~adah ~aga> ~ajia ~akku ~aktu ~ama> ~and> ~apak ~atam ~baga ~bapa ~bein ~bert ~bimb
 ~bius ~bok> ~buse ~cara ~ceh> ~daha ~dara ~diik ~dijo ~dira ~disi ~dohi ~door ~ebel ~egur ~eing ~ejer ~ekas ~ekek
 ~ekny ~elai ~enag ~enen ~engu ~enta ~eora ~erap ~erda ~erse ~etor ~etri ~even ~ext> ~gara ~gele ~gitu ~gump ~haru
 ~hote ~ibac ~iben ~ibiu ~iint ~ijod ~imai ~ipel ~iser ~isur ~itas ~iter ~itit ~jeje ~joki ~joku ~jura ~kare ~kasn
 ~kata ~kela ~ktu> ~kula ~laku ~lalu ~ltas ~men> ~mint ~muri ~murk ~negu ~neun ~next ~ngad ~ngep ~ngur ~njuk ~nolo
 ~ntt> ~ntut ~nuny ~nyeb ~nyer ~nyok ~ohin ~orn> ~orok ~otel ~otoi ~pada ~pakk ~papa ~pisa ~pksa ~pond ~ram> ~ratn
 ~reve ~rid> ~rit> ~rote ~runy ~ryaw ~sal> ~sand ~sebe ~sed> ~seni ~seor ~sida ~sult ~talk ~tegu ~tel> ~teri ~tnda
 ~toin ~torn ~trin ~tunj ~tuti ~tutu ~udak ~ulta ~ungg ~urag ~urid ~urku ~used ~veng ~wakt ~yole
ppa 0 @1
ppa -2 3+orang =drill =well @first=- adik+laki anak+teriak atau bacok+ibu banjir bank bantu+kelas bapak+saya
 bapak+tua bawa bebas belakang besar bunuh+diri cair cara damkar dengan+perempuan di+halte di+kk di+kontrakan
 di+mana di+pinggir di+warung dibiarin dijemput dijual+bebas ditinggal+ibu dong gesper hamil+takut hrd+lapor
 identitas isi kabel kalau+ada kasur kejang kelas+saudara kena kia kumat+istri lain+lapor laki+lain lansia+terlantar
 lembur lihat linglung main+film masuk nganggur nik orang+terlantar paksa+tanda paksa+tiap patah pinjam poris
 pulang+ke rs rujuk+suami rumah+saya sampah saudara+sebelah saya+badan saya+lari sd+negeri sekarang stroke
 suami+kumat sudah takut+bapak tampung tanda tanda+tangan tangan+dengan tangis+terus tetangga+siram tinggal+di
 tinggi tiri+anak tolong+suami tolong+tetangga tongkat tukang+parkir turun untuk warga ~<ban ~<bas ~<beb ~<cai ~<cic
 ~<cil ~<cur ~<dag ~<gra ~<gul ~<hid ~<ide ~<ija ~<isi ~<ker ~<kop ~<kos ~<kua ~<leb ~<lih ~<lum ~<mas ~<mun ~<ngo
 ~<rob ~<rs> ~<sed ~<ses ~<skr ~<tar ~<tas ~<tuk ~<tum ~<unt ~adam ~adis ~aker ~ali> ~alon ~amka ~ane> ~angu ~anji
 ~apas ~apil ~aran ~aris ~arna ~asny ~asti ~asuk ~atap ~awa> ~banj ~bank ~bara ~bari ~bas> ~beba ~begi ~ber> ~besa
 ~cair ~capi ~carn ~cepe ~cor> ~dada ~dale ~damk ~dent ~dije ~dudu ~ebas ~ejan ~ekar ~eli> ~em2> ~emer ~enja ~erlu
 ~ermi ~espe ~et2> ~eter ~gadi ~gali ~gesp ~ggi> ~git> ~glun ~got> ~iak2 ~iar> ~iari ~iasa ~ibia ~icar ~ihat ~ijem
 ~ila> ~inan ~ingl ~inja ~iru2 ~iski ~itah ~jing ~kar> ~kara ~keje ~keku ~ker> ~kese ~kia> ~kit> ~kota ~krg> ~lamb
 ~lana ~let2 ~lint ~lok> ~loke ~lump ~maka ~mber ~mina ~misk ~mkar ~mua> ~muk> ~muka ~napa ~ngen ~nglu ~ngut ~njam
 ~njin ~ntik ~ntua ~ntuk ~nyam ~nyan ~nyil ~ocor ~ompl ~onda ~oris ~ota> ~per> ~pir> ~rang ~rant ~rapi ~resi ~rga>
 ~rian ~rmin ~roke ~run> ~sada ~satp ~semp ~semu ~sile ~sini ~skin ~skrg ~stro ~suda ~susu ~taha ~tal> ~tap> ~tau>
 ~taun ~temb ~term ~tiha ~tita ~trok ~tuny ~uat> ~udah ~uduk ~uin> ~ungu ~unta ~yile
ppa -3 =wait =water abis ada+lansia ada+yang air akta ambruk anak+mantan anak+perempuan ancam+nyebarin asuh+bibi
 asuh+ibu asuh+pukul ayam balita+majikan bansos bantu+teman bedah bedah+rumah beli belum bibi+hp biru+saya cek cepat
 cuma dengan+anak dengan+hrd dengar di+kamar diancam+foto dikeroyok+temen dipukul+pakai dipukul+terus diri doang
 duit foto+kalau gelandangan halte hari+panunggangan hp+saya hrd hukum+pak izin jembatan juta kakak+saya kalau+lapor
 kamar+dengan kami kartu kasih+nafkah ke+sini kecil+dipukul kekerasan+lari keluar+kamar keluarganya kosong kucing
 kunci lain lansia+mantan lansia+saya lantai lapor+gelandangan lapor+pak lebam+perum lepas maaf+hak maaf+nafkah
 majikan+sampai makan+3 masjid mau+bacok mau+lapor mau+mandi melahirkan merah minta+uang minum muda muka+biru
 ngomong nyasar nyebarin+foto odgj+lari orang+odgj pagi pak+bisa pak+boleh pakai+gesper palsu panti panunggangan
 panunggangan+timur pemkot penuh periksa perum+villa pindah pinggir pohon polisi pos+satpam pukul+balita punya
 rekam+video rujuk sampai+muka satu saudara+hamil saudara+tetangga saya+dibawa saya+pegang saya+rekam sayat
 sayat+tangan sejak sekarang+dengan sekarang+saya sih stasiun suami+istri suami+temen sumur surat tanpa tengah
 terus+dengan tidak+ada tidak+kembali tidak+pak tidak+punya tidak+sekolah tidur timur tiri+di tiri+sampai tkw
 tkw+dipukul uang villa villa+tangerang ~<abi ~<air ~<bar ~<bel ~<bes ~<bgt ~<brp ~<bur ~<cep ~<cum ~<dim ~<doa
 ~<don ~<dui ~<gal ~<ged ~<gig ~<gil ~<haj ~<hrd ~<izi ~<kan ~<kec ~<keh ~<kes ~<ket ~<kom ~<kuc ~<lep ~<met ~<mus
 ~<nab ~<pag ~<pat ~<pen ~<pla ~<poh ~<ruj ~<seg ~<sem ~<sep ~<sih ~<sta ~<str ~<sud ~<sur ~<taw ~<tkw ~<tok ~<tur
 ~<uan ~<uda ~<ula ~<umr ~<vil ~<won ~abun ~aca> ~agi> ~akit ~akta ~akti ~alsu ~alte ~angn ~anpa ~anso ~ari> ~artu
 ~asiu ~asji ~asur ~atah ~atau ~atia ~ayam ~azah ~bans ~baru ~bata ~batu ~beng ~bgt> ~biar ~bil> ~boki ~bolo ~brp>
 ~bruk ~bude ~buh> ~cepa ~cuma ~dah> ~dari ~deke ~deon ~dima ~ding ~dis> ~doan ~duit ~duk> ~duka ~dur> ~ede> ~ehat
 ~ejak ~eket ~elap ~emas ~emat ~emko ~engg ~enin ~ente ~enti ~enuh ~eony ~epas ~erag ~erba ~erki ~erob ~esar ~esin
 ~gaju ~gala ~gam> ~gar> ~gede ~ggak ~ggan ~ggir ~ggu> ~ggur ~gila ~gir> ~gkut ~gnya ~gomo ~halt ~hirk ~hon> ~hrd>
 ~huja ~icab ~iden ~idur ~ihan ~ikun ~illa ~imur ~ini> ~inum ~ipas ~irka ~isi> ~iun> ~izin ~jaan ~jid> ~jir> ~kami
 ~kand ~kang ~kart ~keca ~keja ~keti ~komp ~koso ~kta> ~kuci ~kunc ~land ~lar> ~lepa ~liat ~liha ~lik> ~lla> ~lsu>
 ~lte> ~mamp ~masj ~masu ~mbal ~mbok ~mbru ~meng ~meni ~min> ~minu ~mkot ~mpah ~muda ~mura ~nabo ~nah> ~nan> ~nany
 ~nci> ~ndah ~ndar ~ngah ~nger ~ngka ~ngny ~njir ~npa> ~num> ~nyas ~oang ~ohon ~olis ~pagi ~pals ~pam> ~panu ~pemb
 ~pemk ~petu ~pil> ~pind ~pit> ~poho ~pom> ~pora ~puk> ~rann ~rasi ~reng ~res> ~rima ~rin> ~rjaa ~rkim ~rna> ~roba
 ~ru2> ~ruju ~sant ~sar> ~satu ~sian ~sing ~siun ~sjid ~sper ~sumu ~sur> ~sura ~tand ~tanp ~teng ~tera ~terl ~tidu
 ~timu ~tkw> ~tong ~tor> ~tuk> ~turu ~uarg ~ucin ~uit> ~ujan ~ujuk ~umpu ~urah ~utan ~vill ~wat> ~wong ~yam> ~yasa
 ~zah> ~zin>
ppa -4 =blaze =breath =food =limp =mad ada ada+orang aja alat ambulans apa asuh+saudara bacok banyak bapak+pukul bau
 bener dari data dekat di+jalan di+pasar di+perempatan dibuang dikeroyok+pulang dinsos disebar+mantan gelandangan+di
 habis ibu+hamil ini jadi+orang jaya kayu kelas+ibu kok kunci+di kursi kursi+roda laporan lari+sekarang maling
 mantan+ancam mau+jadi mau+terjun mobil naik pabrik perum petugas pkh pulang+sekolah roda rt ruko sakit santunan
 saudara+dmn saya+dikeroyok saya+disebar saya+sudah sekap+anak sendiri+di tabrak taman tanah tangerang terima terjun
 terlantar+anak terlantar+di tinggal tipu trc tua+asuh ~<ada ~<aya ~<bau ~<bay ~<beg ~<dek ~<diu ~<duk ~<gak ~<gel
 ~<gen ~<hab ~<ila ~<ini ~<jay ~<jen ~<jl> ~<jut ~<ken ~<kok ~<lah ~<lai ~<lam ~<lia ~<lon ~<mob ~<mot ~<mud ~<nai
 ~<nun ~<pab ~<pet ~<pkh ~<pun ~<res ~<rod ~<rt> ~<ruk ~<sak ~<san ~<sej ~<sus ~<ten ~<tip ~<trc ~<yg> ~aan> ~abel
 ~abra ~abri ~ada> ~ahan ~ahny ~aik> ~aku> ~ala> ~alat ~alin ~ambr ~anah ~ans> ~anya ~apet ~arga ~arny ~arun ~ater
 ~ayu> ~bau> ~beli ~belu ~bene ~bers ~brak ~brik ~cabu ~curi ~dam> ~dape ~deka ~dica ~dins ~diri ~dong ~ebak ~ekat
 ~elum ~embo ~ener ~epat ~erik ~erim ~erju ~erum ~etug ~gah> ~gen> ~gigi ~gini ~habi ~han> ~ian> ~iang ~ibua ~inda
 ~ipu> ~iran ~jaya ~jemb ~jemp ~jun> ~juta ~kany ~kasu ~kat> ~kaya ~kayu ~keba ~kemb ~kena ~kont ~kos> ~kurs ~laka
 ~lant ~lapa ~lasn ~lonc ~lum> ~lung ~mbul ~mobi ~mong ~moto ~mpun ~mput ~naik ~nakn ~nal> ~nasi ~ncat ~ner> ~ngar
 ~ntah ~nten ~obil ~oda> ~ola> ~omon ~onca ~onga ~ongk ~ontr ~oper ~oson ~pabr ~pan> ~peng ~pinj ~pkh> ~pori ~puny
 ~put> ~rah> ~ras> ~rgan ~riks ~ris> ~rjun ~roda ~ruko ~rusa ~sah> ~seja ~song ~stas ~suk> ~sul> ~tabr ~tama ~tana
 ~tany ~tara ~ter> ~tian ~tik> ~tim> ~tipu ~tis> ~trc> ~trik ~tuga ~tuna ~tung ~tus> ~uang ~uda> ~ugas ~uko> ~unan
 ~urat ~ursi ~uta> ~yany
ppa -5 =height =money =office =smell @=poli_jiwa @=santunan @=ugd_malam @first=santunan @first=ugd_malam arab
 asuh+suami balita bayi bikin bpjs daftar dapat di di+arab di+kandang di+pos dipukul+orang dokter guru+lapor
 istri+lari jiwa kaki kapan kelas+sampai kerja+di lampu lapor+murid lebam+lapor maaf+minta mantan+saya mau+sebar
 motor murid+dipukul nafkah+lansia nama negeri nyebrin nyebrin+ancam obat pak+tolong pasar pasung perempatan pikun
 puskesmas rusak saya+nyebrin saya+odgj sebelah+sekap tetangga+sekap tidak+bisa tidur+di tiri+saya ~<akt ~<amb ~<apa
 ~<bac ~<ben ~<bik ~<bpj ~<daf ~<dar ~<di> ~<dok ~<gad ~<ger ~<hal ~<jem ~<jiw ~<kay ~<kej ~<kun ~<kur ~<men ~<min
 ~<nya ~<oba ~<pik ~<sar ~<sat ~<tab ~<tim ~<tin ~<war ~abis ~ahir ~air> ~aja> ~alit ~ambu ~apat ~arab ~asun ~atan
 ~atu> ~ayat ~ayi> ~bany ~bat> ~bayi ~beda ~bel> ~biki ~bis> ~bpjs ~brin ~cama ~cat> ~dapa ~dokt ~ebri ~eger ~emba
 ~embe ~erah ~eran ~eri> ~esma ~gal> ~gas> ~gela ~geri ~ggal ~hnya ~ikin ~ilan ~ima> ~ingg ~inso ~iwa> ~jiwa ~kaki
 ~kesm ~ket> ~kter ~lahi ~lamp ~lat> ~lita ~mali ~mat> ~mban ~mbat ~mpu> ~nama ~nas> ~nege ~nemu ~neri ~nggi ~nik>
 ~nsos ~ntai ~ntun ~nyak ~obat ~okte ~otor ~pasu ~pat> ~pera ~peri ~pet> ~piku ~pjs> ~poli ~pusk ~rab> ~rak> ~rat>
 ~ruk> ~sang ~sera ~sin> ~smas ~snya ~tah> ~tai> ~terj ~uran ~usah ~usak ~uske ~yak> ~yat> ~yebr
ppa -6 3+hari =arms @=alat_bantu @=darurat @=trc @first=alat_bantu @first=darurat @first=trc cari darah depan+rumah
 dinas dipukul+majikannya hari+tetangga kandang ktp laki+pamer lari+dengan listrik majikannya meninggal pegang+saya
 pembantu+dipukul pos sampai+lebam saya+kunci tanya tetangga+dengar ~<bal ~<bed ~<car ~<dap ~<kap ~<keb ~<ktp ~<lis
 ~<mat ~<pin ~<pol ~<pos ~<pus ~<rus ~<sum ~<tam ~afta ~anda ~apan ~bali ~cari ~cing ~daft ~eng> ~ftar ~gak> ~ger>
 ~kapa ~ktp> ~kun> ~lan> ~list ~mas> ~mati ~nda> ~ning ~nung ~pasa ~peru ~pos> ~rik> ~rum> ~skes ~sos> ~sung ~tar>
ppa -7 =beast =dead =force =sick @=bedah_rumah @=damkar @=pangan @=puskesmas @=slrt @first=bedah_rumah @first=damkar
 @first=pangan @first=poli_jiwa @first=puskesmas @first=slrt ada+anak ancam+mau bakar+suami bapak+tiap gang hilang
 jalan kk kumat mati suami+tolong tetangga+bakar ~<gan ~<hil ~<jal ~<kk> ~<kum ~<pas ~ak2> ~alan ~ampu ~ati> ~hila
 ~inas ~jala ~kuma ~mann ~pata ~ran> ~sak>
ppa -8 =road @=dukcapil @=kerja @=polisi @first=dukcapil @first=kerja @first=polisi mantan+pacar odgj ~<aku ~<odg
 ~<pem ~dann ~dgj> ~kann ~odgj ~umat
ppa -9 perempuan+perkosa
ppa -10 minta+hak perkosa+paman
ppa -11 pribadi+saya
ppa -12 anak+dipukul diancam+disebar
ppa -15 asuh+anak
alat_bantu 12 ~<pol ~poli
alat_bantu 11 budek congek polio ~<bud ~<con ~bude ~gek> ~lio> ~ngek ~olio ~onge ~udek
alat_bantu 10 ngesot ~cong ~dek> ~esot ~geso ~nges ~sot>
alat_bantu 9 kruk ~<kru ~kruk ~ruk>
alat_bantu 8 budeg buntung kaki+buntung walker ~<nge ~<wal ~alke ~deg> ~lker ~udeg ~walk
alat_bantu 7 =arms @=alat_bantu @first=alat_bantu alat alat+bantu dengar kaki kasur kursi kursi+roda roda rungu
 tongkat tuna tuna+rungu ~<ala ~<kur ~<pal ~<rod ~<ton ~<tun ~aki> ~alat ~asur ~bunt ~deng ~gar> ~gkat ~kaki ~kasu
 ~kat> ~ker> ~kurs ~lat> ~lsu> ~ngar ~ngu> ~oda> ~ongk ~oste ~pals ~pros ~roda ~rsi> ~sur> ~tong ~tuna ~una> ~ungu
 ~ursi
alat_bantu 6 =tale alat+dengar bantu+dengar berapa+lama bisa+minta butuh butuh+alat butuh+kursi difabel dorong empat
 gendong kaki+palsu keluar+rumah kuping lahir lansia+bantu mlaku palsu pampers pampers+lansia pasien pinjam
 pinjam+kursi roda+untuk sepatu stroke tongkat+kaki tulang walker+untuk ~<den ~<dif ~<dor ~<kak ~<kas ~<kup ~<mla
 ~<pem ~<pro ~<run ~<str ~<tul ~abel ~abis ~ajui ~alsu ~asie ~bis> ~bitu ~bral ~cuma ~difa ~doro ~ebra ~ena> ~ende
 ~endo ~enga ~enya ~ers> ~etra ~fabe ~gaju ~gend ~gul> ~hir> ~ifab ~inja ~inje ~itus ~juin ~kupi ~laku ~lann ~mlak
 ~nden ~ndon ~netr ~ngka ~njam ~oke> ~oron ~pamp ~patu ~pers ~pinj ~ral> ~roke ~rost ~rung ~sepa ~sien ~stro ~tra>
 ~trok ~tula ~tus> ~ubit ~uin> ~umpu ~utas
alat_bantu 5 80+tidak =office abis abis+operasi ajuin amputasi anak+saya bantu+ada bantu+alat bantu+kursi bapak+saya
 belakang+luka berdiri berjalan biar bisa+jalan butuh+tongkat celebral celebral+palsi cp cuma dari+pemkot dekubitus
 dengar+alat dengar+gratis di+rumah disabilitas habis habis+amputasi harus kaki+empat kalau kena khusus kiri korsi
 korsi+roda kuat kuat+berdiri kursi+untuk lahir+tanpa lansia+budeg lansia+sudah lumpuh minta+kruk ngajuin
 ngajuin+kursi operasi orang+tua palsi pasien+pinjam pemkot pendengaran penyandang prostesis ranjang+pasien
 roda+dari tahun tangan tangan+palsu tanpa+kaki telinga tidak+kuat tiga tulang+belakang tunanetra umur umur+80 untuk
 untuk+orang yang+ada ~<abi ~<aju ~<bun ~<but ~<ced ~<cel ~<cp> ~<cum ~<dig ~<dim ~<emp ~<gen ~<hab ~<khu ~<kor
 ~<kua ~<lah ~<lum ~<mes ~<nyu ~<ope ~<ort ~<pam ~<pen ~<pin ~<ran ~<sed ~<sep ~<set ~<tah ~<tig ~<umu ~<unt ~abil
 ~agia ~ahir ~ahun ~ajuk ~alau ~alsi ~alu> ~anet ~anny ~asa> ~atah ~atu> ~aun> ~bel> ~berd ~berj ~biar ~bok> ~butu
 ~cede ~cele ~dany ~deku ~dera ~dige ~dima ~disa ~dong ~eder ~ekub ~elak ~eleb ~elia ~emko ~enge ~epat ~erdi ~esis
 ~gara ~gen> ~ger> ~ggul ~habi ~hany ~haru ~hun> ~husu ~ien> ~iga> ~igen ~ilit ~inga ~isab ~jam> ~juka ~kala ~kas>
 ~kena ~khus ~kiri ~kors ~kot> ~kuat ~kubi ~kura ~lahi ~lau> ~lebr ~lsi> ~lump ~mak> ~mbok ~mkot ~mpuh ~mur> ~nane
 ~nga> ~ngaj ~ngen ~nger ~nggu ~njem ~nnya ~ntuk ~nyan ~oang ~odan ~oper ~orsi ~ortu ~pasi ~pat> ~pemk ~pend ~peng
 ~peny ~ping ~puh> ~puta ~rasi ~rdir ~rjal ~rong ~rtu> ~sabi ~sedi ~sete ~sis> ~stes ~tahu ~tasi ~teli ~tesi ~tiga
 ~tuk> ~tung ~uat> ~uli> ~uma> ~untu ~upin ~usus ~utuh ~wis> ~yand
alat_bantu 4 =sick ada+kursi ada+pinjam alat+jalan ambil+mana anak+lahir atau bantu+jalan bantu+kaki bapak
 bayar+tidak bekas berdiri+ada berjalan+tolong berkas biar+bisa bisa+berjalan bisa+mlaku bisa+pinjam budek+alat
 copot cp+umur cuma+bisa cuma+di dapat dapat+kursi dapat+tongkat dari+dinsos dengar+dari dengar+mana di+kasur dinsos
 doang gemeter gratis hanya harga ibu+umur jalan+lagi juga kacamata kalau+ke kamar+mandi kanan karena
 kasur+dekubitus kata ke+kamar keluar kereta kurang kurang+dengar kursi+dorong lansia+lumpuh lapor+kemana lemas
 lumpuh+mau maaf+kaki malu mau mau+ajuin mau+bisa mau+kursi mau+punya mengajukan mesin minta minta+alat minta+kursi
 mlampah nanti palsi+lapor palsu+untuk panggul pemerintah penyandang+disabilitas permohonan pernah pinggul potong
 ranjang roda+bisa saya+difabel sedia sepatu+khusus tahun+lalu tapi tiasa tidak+bisa tidak+dengar tidak+minta
 tidak+pak tidak+tiasa tongkat+putih tongkat+untuk tua+saya tuli tunarungu tunggu+berapa untuk+bapak untuk+dia
 untuk+keluar untuk+penyandang untuk+tunanetra walker+lansia yang+bisa ~<,> ~<ant ~<ata ~<bap ~<ber ~<bes ~<bs>
 ~<bua ~<cop ~<dap ~<dew ~<did ~<doa ~<dok ~<dr> ~<gem ~<gra ~<jug ~<kal ~<kan ~<ken ~<kir ~<lec ~<leu ~<mau ~<pop
 ~<tap ~<uku ~<utk ~<wis ~acam ~ahar ~akaa ~anti ~apak ~apat ~apet ~araw ~aren ~arus ~asih ~atau ~atis ~bagi ~bahk
 ~bapa ~beli ~besi ~bila ~bili ~buat ~cama ~cela ~copo ~daks ~dapa ~dape ~dia> ~dido ~dins ~diri ~doan ~duli ~ecel
 ~ecet ~edia ~ekas ~elin ~emet ~emin ~empa ~era> ~erka ~ermo ~esin ~eump ~gada ~geme ~ggan ~gian ~grat ~gus> ~harg
 ~hona ~iar> ~iasa ~iau> ~idor ~inso ~inta ~iri> ~itas ~jama ~jem> ~jema ~jemi ~juga ~kaan ~kana ~kang ~kare ~kere
 ~laka ~latn ~lece ~leum ~liau ~lita ~malu ~mare ~mata ~mau> ~meri ~mesi ~minj ~mint ~mlam ~mpat ~mper ~nant ~naru
 ~ndi> ~nkeu ~nta> ~nyed ~nyuw ~onan ~opot ~ora> ~oton ~pang ~pemp ~pot> ~ranj ~rati ~rena ~reta ~rint ~rkas ~rlu>
 ~rmoh ~rnah ~suku ~sus> ~tah> ~tapi ~tas> ~taun ~ter> ~tias ~tuh> ~uga> ~ukur ~ulu> ~umur ~unar ~uran ~utk> ~uwun
 ~wun> ~yedi ~yuwu
alat_bantu 3 =ask =body =elder =rails ada+tidak adik aid ajuin+kursi ambil anter anter+ke anti apa+ada
 assalamualaikum badan bagi banjir+kemarin bantu bantu+sembako bantu+tongkat bantu+tuna bantu+untuk bantu+walker
 bapak+habis bapak+umur beli bengkok berdiri+bisa berdiri+dapat berdiri+minta berfungsi bisa bisa+dengar bisa+dorong
 bisa+ngesot boleh budek+di bukan+minta butuh+kaki butuh+sepatu cerebral cerebral+palsy cuci cuma+butuh
 daftar+bagaimana dan dapat+alat dari+pemerintah decubitus dengar+untuk dewsa dewsa+bisa di+karawaci di+lantai dia
 dia+bisa diamputasi diamputasi+karena difabel+mau dikasih dinas dmn dokter dpt dulu ganti+tongkat gemeter+pegang
 gendong+ke gratis+ada gratis+ambil habis+jatuh harus+kemana hearing hearing+aid hp+saya ibu ibu+abis ibu+sudah
 ibu+tidak jalan jalan+gemeter jalan+ngesot jalan+pakai juga+tidak kaki+4 kaki+pengkor karawaci karena+ibu
 karena+tidak kasur+angin kasur+anti kata+bapak kata+dokter kayu ke+dinas ke+wc kelurahan kemarin+hampir
 kena+matahari kena+mesin kereta+dorong kerja+kena ketiak kreo kruk+untuk kuat+mlaku kuping+lansia lama lansia+bisa
 lansia+saya lansia+umur leumpang lima luka+untuk lumpuh+minta maaf+bapak maaf+ibu maaf+kursi maaf+ngesot mahal
 makasih makasih+kursi makin mandi maret masih+mau matahari mau+alat mau+tongkat minta+tidak minta+tongkat mulu
 netra ngadangu ngadangu+banget ngajuin+alat ngesot+hp nggih njaluk nyai nyai+jalan nyuhunkeun opat palsy parah
 patah patah+dan pegang+tembok pempes pempes+dewsa penggantian pengkor perlu plsu plsu+untuk polio+dari popok
 prostesis+lapor punya+kaki punya+kursi putih roda+bekas roda+copot roda+gratis roda+khusus roda+pinjam rungu+tidak
 saged+mlampah saudara+tidak saya+0812 saya+gendong saya+jalan saya+tidak saya+warga sejuta sekarang+kaki setelah
 sudah+tidak suku survei tabrak+kerja tangn tangn+plsu tanpa tembok tembok+mulu tidak+berfungsi tidak+ke
 tongkat+yang tua+abis tuna+netra tunadaksa tunarungu+mau tunggu ukuran umur+6 untuk+berobat untuk+kerja
 untuk+lansia untuk+saudara waktu warga+sini wheelchair wheelchair+untuk yang+tuli ~<.> ~<?> ~<aba ~<aid ~<amp ~<bad
 ~<bek ~<bia ~<bil ~<bis ~<dan ~<dec ~<din ~<dis ~<dmn ~<dpt ~<dua ~<dul ~<ema ~<gw> ~<han ~<har ~<ibu ~<iso ~<jal
 ~<kac ~<kat ~<lai ~<lim ~<lut ~<min ~<mot ~<net ~<ngg ~<nja ~<nye ~<opa ~<pat ~<pls ~<pot ~<sar ~<sej ~<sik ~<tau
 ~<teu ~<thn ~<tuj ~<wak ~abah ~aci> ~adan ~adik ~ahku ~aid> ~aiku ~akah ~akas ~aktu ~aku> ~alan ~alsy ~aluk ~amaa
 ~ampe ~amua ~angn ~anpa ~antu ~arin ~assa ~ata> ~awac ~ayu> ~bada ~bant ~beka ~berf ~berk ~bisa ~bole ~cere ~cet>
 ~chai ~cuci ~dan> ~decu ~dews ~diai ~didu ~digo ~diki ~dmn> ~dokt ~dpt> ~duki ~dulu ~eari ~ecub ~eelc ~ejut ~elch
 ~eli> ~elur ~emak ~emer ~empe ~engg ~eras ~erat ~ereb ~eret ~erfu ~erlu ~erna ~eta> ~etel ~etia ~eun> ~ewsa ~for>
 ~gant ~ggih ~ggo> ~gin> ~gkok ~gkor ~gna> ~gsel ~gsi> ~gung ~hair ~hear ~heel ~her> ~hkan ~hku> ~hunk ~iain ~iamp
 ~iber ~ibu> ~idud ~iku> ~ikum ~ilip ~iman ~imbo ~inas ~ingi ~isa> ~iser ~jala ~kaca ~kah> ~kata ~kayu ~kece ~keun
 ~kreo ~kter ~ktu> ~laik ~lalu ~lcha ~lema ~lima ~lsy> ~luru ~lutu ~maki ~mand ~min> ~mpan ~mpes ~mpir ~mput ~nada
 ~nggo ~ngin ~ngn> ~ngna ~ngsi ~npa> ~nsos ~ntah ~nti> ~ntu> ~nyai ~nyuh ~okop ~okte ~oleh ~opat ~opok ~otok ~owok
 ~papa ~pata ~peme ~pera ~perl ~perm ~pern ~pes> ~pet> ~plsu ~popo ~poto ~puti ~rata ~rebr ~reo> ~rfun ~rose ~rser
 ~rus> ~rvei ~sany ~sara ~seju ~sela ~seta ~sih> ~simb ~sos> ~ssal ~sti> ~tanp ~tany ~tera ~teu> ~thn> ~tiak ~tis>
 ~tua> ~tuju ~tuli ~uci> ~uhun ~ukan ~uku> ~umpa ~unad ~ungs ~unke ~uru> ~uta> ~utih ~vei> ~waci ~wakt ~whee ~wok>
 ~wsa> ~yai> ~yuhu
alat_bantu 2 # =thanks abis+uang abis+untuk ada+pembagian ada+roda aid+dari alat+untuk alhamdulillah anak+cp angin
 anti+luka apa apa+kursi bagus bantu+congek bantu+ibu bantu+ngesot bapak+lumpuh bekas+masih belakang belum+pernah
 budeg+makasih cara+ngajuin congek+anak congek+siapa dan+apa dan+kk dari+the dengan+popk dengar+ada dengar+sebelah
 dewasa di+toko dinas+sosial dokter+kata empat+tidak enam free free+hearing gratis+tapi hampir hoyong jalan+butuh
 jalan+susah jalan+untuk jatuh+di kacamata+untuk kakak+budeg kaki+bengkok kaki+kanan kaki+tiga kasur+doang kedah
 korban+tabrak kota+tangerang kruk+saya ktp+dan ktp+kota kuat+jalan kupingnya lagi lansia+jalan leumpangna
 lihat+orang lima+tahun luka lumpuh+hoyong lutut maaf+congek maaf+kasur maaf+kruk mahal+banget mata mau+pinjam
 minta+ke mlampah+makasih motor+untuk netra+butuh ngajuin+kruk ngesot+dmn ngontrak ngontrak+di pakai+alat
 palsu+gratis pas pembagian pendengarannya permohonan+kursi pinjam+kereta pinjam+tongkat popk popk+orang punya
 punya+sendiri saged saya+lumpuh saya+yang sedia+juga sekaligus sempit serahkan serahkan+ke sosial+sedia sudah
 tabrak tabrak+motor tahun+ngontrak tanya tanya+untuk tawar tiap+hari tidak+pakai tidak+saged tolong+bantu
 tongkat+ketiak tukang+las tunanetra+mau uang+juga undrepad undrepad+dengan untuk+anak untuk+dorong untuk+korban
 untuk+pasien untuk+yang urus+kursi walker+bayar walker+dari ~<adi ~<aki ~<alh ~<ass ~<ban ~<bel ~<bol ~<cuc ~<dia
 ~<ena ~<fre ~<fro ~<hoy ~<ing ~<lag ~<luk ~<mba ~<mbo ~<naw ~<nen ~<nga ~<pun ~<sto ~<sud ~<tan ~<tia ~<whe ~aah>
 ~abra ~adek ~aged ~agi> ~agus ~ahka ~ake> ~aksa ~alai ~alha ~alig ~amdu ~andi ~angg ~anka ~anya ~araf ~aran ~arep
 ~arny ~bagu ~bann ~beng ~bote ~brak ~cubi ~dewa ~dili ~dina ~drep ~dura ~eker ~embo ~empi ~epad ~esi> ~etah ~ewas
 ~free ~from ~gany ~ged> ~ggun ~gih> ~gitu ~gont ~gram ~gran ~hamd ~hoyo ~iak> ~iaka ~ibal ~icuc ~illa ~ima> ~ipat
 ~iso> ~kor> ~kulo ~lagi ~lahn ~lamu ~lan> ~leh> ~lham ~ligu ~liki ~lill ~lipa ~llah ~luk> ~luka ~maah ~mbag ~mbil
 ~mbot ~mdul ~mete ~mnya ~moho ~mual ~murn ~ndor ~ndre ~nek> ~ngse ~njal ~ntia ~ogra ~ong> ~opk> ~osed ~oten ~oyon
 ~pad> ~paka ~pis> ~pok> ~popk ~prog ~rabu ~raf> ~rank ~rawa ~ree> ~rep> ~repa ~rogr ~rom> ~sedu ~sera ~stok ~suda
 ~tabr ~taha ~tarn ~temb ~ten> ~ters ~tih> ~toko ~uany ~udah ~ulil ~ulo> ~umen ~wasa ~yara ~yong
alat_bantu -2 5+unit =limp ada+bapak ada+info aer baju bapak+tua bpnt cair cerai dapur di+emperan di+puskesmas
 dijemput dinsos+terima disabilitas+tuna disuruh donasi donasi+kursi duduk+di emperan hidup info izin jadi jari jual
 kami kami+mau kapan kepala ketemu kosong kunci lampu+jalan lepas lowker mau+donasi ngajuin+bpnt pengaduan perempuan
 periksa pkh pohon psikolog rekam roda+5 rt rumahnya rungu+ada sekolah tempat terima+tidak unit unit+ke
 untuk+disabilitas untuk+pengaduan ~<aer ~<anc ~<anj ~<aya ~<bay ~<bus ~<cep ~<cur ~<dih ~<ga> ~<gol ~<inf ~<izi
 ~<kel ~<kom ~<lep ~<lin ~<nam ~<nas ~<neg ~<pag ~<pec ~<pkh ~<poh ~<res ~<rob ~<ron ~<rt> ~<sad ~<sat ~<sia ~<sun
 ~<ten ~<tet ~<tip ~<tur ~<uni ~aca> ~adar ~adua ~aer> ~afta ~aga> ~aju> ~akny ~alak ~amuk ~anan ~andu ~ang> ~ank>
 ~anta ~anto ~apas ~apur ~baju ~bent ~bpnt ~bus> ~but> ~cah> ~cair ~cam> ~cera ~daft ~dala ~dapu ~dica ~dike ~dipe
 ~disi ~dona ~dung ~dup> ~ekam ~ekol ~emu> ~eng> ~entu ~epal ~epit ~erai ~erik ~erin ~erit ~etem ~ftar ~gaku ~geri
 ~gila ~gol> ~golo ~got> ~hidu ~iapa ~idup ~ikol ~info ~isi> ~iski ~ita> ~jaan ~jadi ~jar> ~jepi ~kabe ~kami ~kamp
 ~kan> ~kap> ~kapa ~kaya ~keca ~kepa ~kera ~kir> ~kira ~kosa ~koso ~kuli ~kuma ~lanj ~lar> ~lepa ~log> ~lowk ~mina
 ~mis> ~misk ~muku ~nakn ~ncam ~nci> ~ncin ~ndar ~nfo> ~ngem ~nit> ~nome ~ntra ~ntun ~olah ~olok ~olon ~omer ~onas
 ~ontr ~oson ~owke ~pak2 ~peca ~peri ~petu ~pkh> ~pnt> ~poho ~pori ~rah> ~rai> ~remp ~rik> ~riks ~rjaa ~rlan ~rna>
 ~ruh> ~rut> ~saha ~sek> ~skin ~sul> ~sung ~susu ~teng ~terl ~torn ~trak ~turu ~ubuh ~ujan ~uko> ~ulun ~umat ~unit
 ~unta ~unti ~usah ~wal> ~wker ~yala ~yany ~yasa
alat_bantu -3 =seek =urgent =water ada+saudara akta ambruk bantu+saya baru bawa bayi bedah bedah+rumah belum berapa
 butuh+bantu cari cek cepat darah di+pasar dibawa diri gang hamil harus+bagaimana jembatan kantor kerja kerja+untuk
 kis kk kontrakan kucing laki lansia+jatuh linglung+di listrik lowker+untuk maling masuk mau+lapor mau+untuk merah
 minum nikah nyasar paksa panti pdam pindah polio+tetes pos rumah sampah saya+sudah semua sering tadi tahu takut
 taman tanah telepon tetes tiap+malam tidak+mau tidak+punya tidak+tahu tipu tutup wa yang+mana ~<ane ~<bat ~<baw
 ~<boc ~<bpn ~<cai ~<dal ~<dam ~<dib ~<dic ~<dip ~<diu ~<duk ~<gan ~<gar ~<gig ~<hal ~<hid ~<ila ~<jar ~<kam ~<kap
 ~<kep ~<ker ~<kis ~<kk> ~<kot ~<kuc ~<kum ~<lis ~<mat ~<mer ~<met ~<mur ~<nem ~<nik ~<non ~<ora ~<pda ~<pet ~<psi
 ~<rum ~<sab ~<sal ~<sem ~<sen ~<ser ~<sin ~<sub ~<sum ~<sur ~<tad ~<tak ~<tra ~<tut ~<wa> ~<yg> ~abur ~acar ~adu>
 ~adwa ~aha> ~ajak ~akti ~akut ~alur ~ama> ~amil ~anah ~ani> ~antr ~apan ~aru> ~asuk ~atia ~ayak ~ayat ~ayi> ~azah
 ~bata ~batu ~bayi ~belu ~bil> ~bruk ~buk> ~buka ~car> ~cari ~cek> ~cepa ~dar> ~dara ~deke ~ding ~duan ~dur> ~dwal
 ~egal ~eger ~eket ~elum ~emat ~emba ~emua ~erak ~erem ~eri> ~erla ~etan ~etes ~gadu ~gali ~gang ~gas> ~gil> ~gkon
 ~gkut ~hami ~han> ~hat> ~hon> ~ian> ~ikah ~iksa ~inum ~inya ~ipu> ~istr ~iter ~izin ~jadw ~jak> ~jan> ~jari ~jemb
 ~jemp ~jual ~kant ~keba ~keja ~kela ~kerj ~keta ~kete ~kis> ~knya ~kola ~kolo ~kong ~kons ~kos> ~kota ~kuci ~kunc
 ~laki ~lant ~lepo ~lik> ~lin> ~list ~lok> ~loka ~loke ~lum> ~lur> ~mah> ~mahn ~mali ~mara ~masu ~mat> ~mban ~mbru
 ~mela ~mil> ~ming ~minu ~mpua ~mpun ~mua> ~muka ~nal> ~nany ~napa ~ndan ~neri ~ngak ~ngam ~ngga ~ngku ~nika ~ntor
 ~nuh> ~num> ~nump ~nyas ~ocor ~olog ~onga ~paks ~pant ~par> ~pas> ~pdam ~pema ~perk ~peru ~pind ~pos> ~psik ~puan
 ~pung ~pur> ~raka ~ran> ~rapa ~rban ~reka ~ris> ~rja> ~ruma ~rusa ~sak> ~sama ~seko ~semb ~semu ~seri ~sing ~song
 ~stri ~tadi ~taku ~tama ~tan> ~temu ~teri ~tete ~tian ~tik> ~tim> ~tipu ~tor> ~trik ~tup> ~tutu ~ual> ~uan> ~uang
 ~ucin ~umah ~unci ~uruh ~usan ~utup ~wong ~yat> ~zah>
alat_bantu -4 =client =home =nature =poor =seen @1 @first=ugd_malam ada+lansia bansos banyak bau beras bisa+bantu
 bisa+tidak buka dari+kemarin dekat dengan depan dipukul hari hilang jam+berapa jiwa ktp lapor laporan lari
 minta+bantu mobil odgj orang panas pasar pukul sakit santunan suka surat tidak+ada tidak+urus tidur tidur+di trc
 warung ~<aku ~<amb ~<bak ~<bal ~<bar ~<bau ~<bed ~<buk ~<cek ~<dij ~<hil ~<jad ~<jiw ~<keb ~<kej ~<kes ~<ket ~<kos
 ~<ktp ~<kun ~<lak ~<lia ~<lok ~<low ~<mal ~<men ~<mob ~<muk ~<ngu ~<odg ~<pad ~<pos ~<puk ~<rek ~<sak ~<sam ~<san
 ~<ter ~<trc ~<tru ~<war ~adi> ~ahu> ~akan ~akar ~akit ~akta ~ala> ~alem ~ambr ~anas ~anca ~anda ~angk ~anso ~awa>
 ~bans ~baru ~bau> ~bawa ~beda ~bera ~buh> ~bula ~bung ~cing ~cor> ~deka ~depa ~dgj> ~dipu ~dita ~dite ~ebak ~ekat
 ~elas ~elep ~embu ~enda ~epon ~eran ~erti ~gan> ~gigi ~guru ~hila ~idur ~inda ~ingg ~ipuk ~iran ~iwa> ~jiwa ~kabu
 ~kont ~kta> ~ktp> ~kut> ~lapa ~lari ~laya ~lem> ~lung ~male ~mang ~meni ~mera ~mobi ~nan> ~nda> ~ndah ~ngan ~ngur
 ~nik> ~nyal ~obil ~odgj ~orny ~pana ~pasa ~pere ~pon> ~por> ~pora ~put> ~ras> ~sada ~saki ~sant ~suk> ~suka ~tar>
 ~tele ~tidu ~trc> ~uarg ~waru ~yak>
alat_bantu -5 =birth =breath =height =lost =smell =work @=bedah_rumah @=poli_jiwa @=santunan @=ugd_malam
 @first=poli_jiwa air alamat ambulans bakar bantu+tidak di+trotoar ditinggal gelandangan lampu lumpuh+ngesot malam
 mati meninggal ngesot+minta nomor obat pak pak+saya pinggir pinggir+jalan puskesmas sudah+lama uang ~<air ~<akt
 ~<dep ~<dir ~<gel ~<jam ~<jl> ~<kab ~<kon ~<lap ~<lar ~<mel ~<nom ~<nya ~<oba ~<pak ~<pus ~<uan ~air> ~alam ~alin
 ~aman ~ans> ~apor ~baka ~bany ~bat> ~bur> ~dam> ~diti ~elan ~empu ~enin ~epan ~esma ~gela ~ggir ~gir> ~iang ~ing>
 ~iria ~itin ~kar> ~kesm ~ket> ~kul> ~lam> ~lana ~land ~lapo ~maka ~mala ~mas> ~mati ~mbul ~mor> ~mpu> ~nasi ~ning
 ~nomo ~nyak ~obat ~omor ~oran ~pada ~pan> ~puku ~pusk ~san> ~sar> ~skes ~smas ~sura ~tes> ~ting ~uka> ~ukul ~ung>
 ~unga ~urat ~uske
alat_bantu -6 =beast =blaze =dead =mad =money @=damkar @=kerja @=pangan @=polisi @=ppa @=puskesmas @=trc
 @first=bedah_rumah @first=damkar @first=pangan @first=polisi @first=ppa @first=santunan @first=trc dari+kursi di
 di+jalan di+pinggir jam makan trotoar ~<di> ~<dit ~<pan ~<tam ~<tro ~ambu ~asar ~ati> ~gal> ~ggal ~ini> ~nggi ~oar>
 ~otoa ~rian ~roto ~toar ~trot
alat_bantu -7 =food =force =road =stir @=darurat @=dukcapil @first=darurat @first=dukcapil @first=kerja
 @first=puskesmas ada+yang ini untuk+saya ~<ini
alat_bantu -8 ada+orang jatuh+dari saya+mau
alat_bantu -9 @=slrt @first=- @first=slrt
bedah_rumah 11 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 10 kantor+perkim ~perk
bedah_rumah 9 bantu+jamban jamban papan+lapuk perkim ~amba ~erki ~jamb ~kim> ~rkim
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah ada+masih atep bedah bedah+rumah di+kali gubug gubug+lansia kaso
 keropos lapuk papan wc ~<ate ~<bed ~<ren ~<wc> ~apuk ~aso> ~atep ~ban> ~beda ~bug> ~edah ~erop ~kaso ~kero ~lapu
 ~mban ~opos ~ropo ~tep> ~ubug
bedah_rumah 7 =home ambrol ancur atep+ancur bantu+bangun bantu+rumah disperkimtan hujan jebol kamar+mandi kantor
 lantai mandi+tidak patah perbaikan punya+wc rumah rutilahu ~<bam ~<huj ~<jeb ~<pap ~<pat ~<per ~<rum ~<rut ~aika
 ~atah ~baik ~bamb ~dind ~ding ~disp ~erba ~huja ~ilah ~imta ~indi ~ispe ~jan> ~jebo ~kant ~kimt ~lahu ~lant ~mah>
 ~mbro ~mbu> ~mtan ~ndin ~ntai ~papa ~pata ~perb ~puk> ~rbai ~reng ~ruma ~ruti ~sper ~tah> ~tai> ~tila ~ujan ~umah
 ~util
bedah_rumah 6 =height ambruk angin atap bangun+lagi bangun+ulang bener bocor dengan+5 dinding dindingnya gubuk+kayu
 huni janda kalau kalau+hujan kamar kaso+patah kayu kayu+dengan kena layak layak+huni lewat+siapa maaf+rumah
 mau+ambruk miring orang+keropos pemerintah perbaikan+rumah program rehab reyot rumah+ibu rumah+kontrakan
 rumah+lansia rumah+tidak rumah+warisan semen seng tanah tembok tidak+layak triplek ulang+rumah usul wc+di ~<amb
 ~<anc ~<dap ~<din ~<dis ~<gen ~<gub ~<hun ~<ima ~<jam ~<kan ~<kay ~<lay ~<pem ~<pla ~<pro ~<reh ~<ret ~<rey ~<rub
 ~<sur ~<tri ~<uja ~<usu ~afon ~ahu> ~ajuk ~alau ~amar ~ambr ~anah ~ancu ~angi ~angu ~anta ~anto ~apan ~atap ~ayak
 ~ayu> ~ayun ~bene ~boco ~bol> ~brol ~bruk ~cor> ~cur> ~dah> ~dibe ~ebol ~ehab ~emer ~ener ~eng> ~enov ~ente ~erin
 ~etak ~eyot ~fon> ~gaju ~gent ~gram ~hab> ~huni ~ibed ~ikan ~ilik ~imah ~iple ~jand ~kala ~kayu ~lafo ~lau> ~laya
 ~lik> ~lkan ~maha ~mar> ~mbru ~meri ~nah> ~ncur ~ner> ~neri ~ngaj ~ngun ~ntah ~ntor ~ocor ~ogra ~peme ~plaf ~prog
 ~pur> ~ram> ~reha ~reno ~reta ~reyo ~rint ~ripl ~rogr ~rol> ~rubu ~rvey ~seme ~seng ~simb ~surv ~tak> ~tana ~tap>
 ~teng ~trip ~ubuh ~uni> ~urve ~usul ~vey> ~yak> ~yot>
"""
