"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
poli_jiwa -9 # =force =hurt @=ppa sudah+tidak ~ambu ~iban
poli_jiwa -10 =sick ke+rs
poli_jiwa -11 bantu+ke ~<min
poli_jiwa -12 sering+halusinasi
poli_jiwa -14 saya+mau
ugd_malam 9 24+jam pagi ~<pag ~pagi
ugd_malam 8 # 3+pagi @=ugd_malam @first=ugd_malam berobat+mana igd jam+1 jam+3 ke+ugd malam+ini ugd yang+buka ~<igd
 ~<ugd ~agi> ~gini ~igd> ~ugd>
ugd_malam 7 @=puskesmas ada+dokter berobat buka buka+tidak dokter gini hari jam jam+2 jam+puskesmas jam+segini
 klinik libur malam malam+gini mana mana+yang puskesmas puskesmas+yang segini subuh ~<buk ~<dok ~<gin ~<jam ~<kli
 ~<lib ~<mal ~<man ~<pus ~<sub ~alam ~alem ~ana> ~bero ~buka ~dokt ~erob ~esma ~hari ~ibur ~ini> ~inik ~jam> ~kesm
 ~klin ~kter ~lam> ~lem> ~libu ~lini ~mala ~male ~mana ~mas> ~nik> ~obat ~okte ~pusk ~roba ~segi ~skes ~smas ~subu
 ~ubuh ~uske
ugd_malam 6 1+malam 1+pagi 11+malam 2+pagi =past =sick =stir =thanks ada+puskesmas ada+tidak buka+malam buka+sampai
 daerah dekat dokter+jaga gigil hari+libur igd+puskesmas ini jam+11 ke+mana kemana kemana+yang magrib malam+anak
 malam+sakit masih melepuh minggu+puskesmas muntah panas puskesmas+buka puskesmas+hari puskesmas+mana rs sakit
 sampai+pagi sore sudah+jam sudah+malam tanggal tanggal+merah tengah tengah+malam terima tutup ugd+mana
 ugd+puskesmas yang yang+24 yang+ada yang+dekat ~<ben ~<dae ~<dek ~<ini ~<jah ~<mag ~<mun ~<nas ~<peu ~<rs> ~<sak
 ~<seg ~<sor ~<ste ~<ten ~<tut ~<yan ~aera ~agri ~ahit ~akit ~anas ~baru ~bat> ~beng ~buh> ~bur> ~daer ~deka ~deke
 ~egin ~ekat ~eket ~eman ~engi ~erah ~erim ~esek ~euti ~gah> ~grib ~igil ~jahi ~kat> ~ket> ~kit> ~lepu ~magr ~mam>
 ~masi ~mele ~munt ~nas> ~ngah ~ntah ~ore> ~pana ~peut ~rib> ~rima ~saki ~semu ~sese ~sih> ~sore ~tah> ~teng ~ter>
 ~tup> ~tutu ~uka> ~unta ~utup ~yang
ugd_malam 5 =wait @first=puskesmas ada+ugd baru+berobat belas bengkak bisa+tanpa bpjs+bisa buka+di ciledug dalu
 demam di+mana dokter+malam hari+minggu jahit jam+10 jam+12 jari jaya ke+rs kumat lebaran libur+nasional maaf+malam
 maaf+puskesmas malam+dekat malam+di malam+minggu malam+puskesmas malam+tidak mana+aja masih+buka melahirkan+malam
 minggu nasional natal natal+tahun perut puskesmas+24 puskesmas+malam puskesmas+masih puskesmas+rawat
 puskesmas+siaga puskesmas+tutup rs+mana rsud sakit+gigi sampai sekarang+jam semut sesak siaga sudah+tutup
 tahun+baru tanpa+rujukan tapi+masih tidak+di tidak+tahan tutup+semua ugd+bpjs ugd+malam ya yang+bisa yang+masih
 ~<?> ~<bad ~<bar ~<cil ~<dem ~<dim ~<end ~<har ~<jar ~<jay ~<kum ~<leb ~<mel ~<nat ~<pan ~<rsu ~<ses ~<ya> ~aber
 ~ampe ~ani> ~arus ~asih ~asio ~awat ~bada ~bara ~ber> ~cile ~dalu ~dema ~dima ~dug> ~ebar ~edug ~em2> ~emam ~emut
 ~enga ~engk ~epuh ~erut ~esak ~ggig ~gigi ~gkak ~hit> ~iaga ~iled ~ima> ~iona ~jari ~jaya ~kak> ~kema ~ketu ~kuma
 ~leba ~ledu ~lem2 ~mpai ~mpe> ~mua> ~nasi ~nata ~ndi> ~ngi> ~ntab ~onal ~paku ~puh> ~rsud ~rut> ~sek> ~sesa ~siag
 ~sion ~sud> ~tabe ~teri ~tern ~umat ~usan ~utin ~wat> ~yan> ~yani
ugd_malam 4 10+malam 9+malam =birth alergi anak+muntah anak+panas apotek badan badan+gigil bantu+jam bantu+malam
 bawa+kemana benda berobat+kemana bidan buka+mana bukak dada darah dari+magrib dekat+ciledug dekat+cipondoh
 di+cipondoh dini dini+hari dokter+yang gini+ke hari+raya igd+dekat igd+rsud inap isya jaga+malam kami+di ketuban
 kis klinik+pemerintah lumayan malam+ada malam+hari malam+harus malam+kemana malam+mana malam+sesak mana+di mana+ya
 melayani mencret merah+berobat minggu+berobat minggu+gini neglasari panas+39 perlu pisau puskesmas+lebaran rawat
 rawat+inap robek rs+yang rsud+benda rumah+sakit rusak+jam sakit+malam sakit+mana segini+ada sekarang semua
 sesak+kumat setengah shift sih step subuh+puskesmas syaratnya+apa tadi tahan tapi tempat+berobat tunggu+pagi udang
 yang+terima ~<ade ~<ale ~<apo ~<bid ~<dad ~<gig ~<ina ~<isy ~<kis ~<kup ~<pis ~<shi ~<sih ~<tad ~<tap ~<yg> ~adan
 ~adek ~aler ~alu> ~ampa ~apot ~aran ~ayan ~bek> ~bend ~bida ~cret ~dada ~dan> ~dini ~ekar ~elap ~elek ~elep ~emas
 ~emua ~encr ~erlu ~eten ~etub ~ggu> ~gil> ~glas ~hift ~hnya ~idan ~ift> ~inap ~isau ~isya ~kamb ~kis> ~ksi> ~lara
 ~lerg ~lit> ~luma ~mbuh ~menc ~ming ~mut> ~nap> ~ncre ~near ~negl ~ngka ~obek ~otek ~pai> ~perl ~peru ~pisa ~pote
 ~rah> ~rahn ~rawa ~rlu> ~robe ~rusa ~sak> ~samp ~sari ~sau> ~seki ~sete ~shif ~step ~sya> ~tapi ~tek> ~tep> ~tuba
 ~uban ~ukak ~umay
ugd_malam 3 12+lewat 12+malam 2+malam 40+jam =hurt alat alergi+udang anak+demam anak+masuk anak+step angkat+telepon
 apotek+sudah asam asam+saya bantu+igd batuceper belas+kami bentol bpjs buka+24 buka+tengah cipondoh cipondoh+kemana
 daerah+ciledug dalu+punika dari+jam dekat+karawaci dekat+rumah delapan demam+jam di+daerah di+kecamatan di+larangan
 di+neglasari digigit dikit dingin dokter+tidak er er+di gigi+sakit gini+ada gini+puskesmas gula+darah gusi hari+ke
 igd+24 igd+yang inap+syaratnya ini+jam ini+sudah jaga+tidak jam+9 jam+dekat jam+sgini jam+yang jari+potong
 kaki+tusuk kalau+ke kan karang karang+tengah kartu+kis kena kieu kontrakan+di ktp+luar kuping+anak larangan
 lemas+tapi maghrib magrib+dokter malam+bawa malam+bisa malam+ke malam+kieu mana+untuk masih+bisa masih+mau
 masih+melek masuk+semut mau+tanya melek melilit mempan merah minyak muntah+terus napas nearest nearest+er
 nyeri+dada obat+warung pagi+asam paling paling+dekat panas+40 pemerintah periksa periuk potong+pisau punika
 puskesmas+jam raya sakit+banget sampai+malam saya+kumat segini+puskesmas sekarang+bengkak sekitar sgini siaga+malam
 sore+sekarang tanpa tensi terima+bpjs tidak+mempan tidak+sih tusuk tusuk+alat ugd+24 ugd+yang umum untuk+saya
 warung+tidak yo ~<.> ~<amp ~<bpj ~<dal ~<del ~<er> ~<gul ~<gus ~<inf ~<jag ~<jai ~<keg ~<kie ~<lum ~<mua ~<nea
 ~<ner ~<ngi ~<nu> ~<raw ~<rob ~<sgi ~<tus ~<yo> ~aga> ~aghr ~ahny ~ambu ~anin ~anpa ~ares ~asam ~asma ~atal ~atuc
 ~bent ~berd ~bpjs ~cepe ~cipo ~dann ~digi ~eare ~egla ~ekit ~elay ~enda ~ento ~ergi ~erny ~esir ~etus ~ghri ~ginj
 ~git> ~gusi ~hira ~hrib ~idat ~igig ~igit ~ika> ~ikit ~ilit ~ing2 ~iran ~isih ~jait ~kara ~kieu ~las> ~lasa ~laya
 ~les> ~magh ~maya ~mela ~meli ~memp ~meng ~mum> ~nal> ~ndoh ~neri ~ngig ~npa> ~ntik ~ntol ~ora> ~pali ~peme ~peri
 ~pjs> ~puni ~raks ~rata ~rdek ~ret> ~rgi> ~rint ~riuk ~sam> ~seka ~sgin ~sten ~sunt ~tadi ~taha ~tanp ~ting ~tuce
 ~tusu ~ucep ~udan ~unik ~unti ~uwun
ugd_malam 2 =breath =seek abis apa+ada apa+kan bantu+24 bayi bersih bisa+jalan cari+dokter cipondoh+ada dalu+teng
 demam+40 dengan+ngaco di+jatiuwung di+kontrakan di+parung diare dokter+anak gawat gigi gigi+tidak gigil+dengan
 hari+sakit harus+bagaimana inhaler inhaler+abis ini+untuk jaga jam+daerah jam+di jatiuwung kecamatan ketuban+jam
 kk+tinggal klinik+buka kuping lansia+badan layan luka+malam maaf maaf+24 maaf+igd malam+berobat mau+minum mau+nyusu
 muka muntah+kemana muntah+puskesmas nanti ngaco+ngomong ngomong+kami nih nyusu+malam pagi+anak pagi+puskesmas
 parung parung+serab puskesmas+ada puskesmas+anak puskesmas+saged puskesmas+siapa rumah+di saya+sendiri serab siram
 teng teng+puskesmas tidak+angkat tiga tutup+ya ugd+ciledug ugd+kk yang+di ~<abi ~<asm ~<cip ~<inh ~<iso ~<kem ~<kna
 ~<lem ~<maa ~<nap ~<neg ~<nih ~<nyu ~<pra ~<ray ~<sin ~<sob ~aaf> ~aku> ~alat ~apas ~arah ~arat ~atiu ~ayi> ~ban>
 ~bele ~cama ~dek> ~dela ~diar ~diki ~doh> ~ecam ~embu ~emer ~eper ~epot ~erde ~eren ~erik ~eriu ~est> ~hale ~iare
 ~ieu> ~igi> ~inha ~ipon ~iso> ~iuk> ~iuwu ~jaga ~jek> ~kepo ~kupi ~lap> ~lek> ~ler> ~maaf ~meri ~nant ~nhal ~ondo
 ~pond ~raya ~san> ~sira ~sobe ~tens ~terd ~tete ~tiuw ~uluh ~umum ~usi> ~waja
ugd_malam -2 3+minggu @=darurat @first=darurat angkot bedah biru boleh cara ciledug+no data dekat+puskesmas
 demam+kumat dengan dikasih duit golok gondrong habis hidup ibu jadwal jam+pelayanan juta kali kami keluar korban
 kumat+ke lalu mandi minggu+tetap nikah no+telepon nomor+wa pabrik pak+saya paksa palsu paman pelayanan pemkot
 pinjam polisi puskesos saudara saya sd sering tahun telepon tetap+ada tidak+mau tipu toko tongkat tunggu+puskesmas
 wa warga ~<ant ~<beg ~<bir ~<des ~<dih ~<dui ~<gaj ~<gar ~<gat ~<ger ~<hab ~<ibu ~<jad ~<jaw ~<kat ~<kec ~<kon
 ~<lia ~<lim ~<mam ~<mes ~<mur ~<non ~<pab ~<pat ~<pil ~<pun ~<rek ~<res ~<rus ~<sal ~<sar ~<sat ~<sau ~<say ~<sd>
 ~<ser ~<sua ~<tar ~<tas ~<tau ~<taw ~<tel ~<tip ~<tra ~<tum ~<usi ~<wa> ~abri ~acar ~adu> ~agan ~ahun ~aker ~akti
 ~alin ~alsu ~aman ~anga ~ank> ~ara> ~asa> ~atah ~atas ~atau ~auda ~ayat ~azah ~bang ~bany ~batn ~biar ~biru ~bole
 ~brak ~brik ~buat ~curi ~dala ~data ~deng ~dica ~dron ~duit ~dup> ~egal ~emin ~emko ~enal ~epas ~epon ~erat ~esos
 ~etak ~eter ~eun> ~gaji ~gaju ~gal> ~gara ~gir> ~gkot ~habi ~hidu ~hun> ~iar> ~iat> ~ibu> ~ibua ~idup ~ihan ~ilin
 ~inas ~inda ~ipak ~iper ~iri> ~irny ~iru> ~itam ~item ~iun> ~jak> ~jawa ~kali ~kama ~kami ~kan> ~kang ~kela ~kemb
 ~keso ~keta ~kiri ~korb ~kosa ~krg> ~kuli ~lalu ~lana ~lang ~lanj ~leh> ~lepo ~lik> ~lima ~lok> ~lsu> ~lung ~maha
 ~matn ~mbat ~mbil ~mbok ~min> ~mkot ~mong ~mpet ~naka ~nany ~ndah ~ngar ~ngge ~ngny ~njam ~ntai ~nten ~nump ~nyan
 ~oko> ~ola> ~oleh ~olis ~omon ~onak ~ondr ~onga ~ongk ~orba ~ota> ~pabr ~pakn ~paks ~pals ~pama ~para ~park ~pemk
 ~perk ~pon> ~pur> ~reng ~reta ~rian ~rol> ~sama ~saud ~saya ~siny ~sir> ~siun ~skrg ~tai> ~tama ~tan> ~tap> ~tela
 ~tele ~tim> ~tipu ~toko ~tong ~torn ~udar ~uit> ~ulu> ~una> ~unga ~usah ~warg ~wong ~yasa ~yat>
ugd_malam -3 =elder =home =mad =rails =strike @1 akta ambil ambruk bagaimana bakar bansos bapak batuk bau bayar
 bener berapa+malam butuh cek daftar depan+rumah di di+depan di+pasar dinsos dipukul ditinggal duduk foto izin
 kantor karena kayu kecil kelurahan kembali kerja ketemu kk kursi+roda lampu lansia lari listrik maling masjid masuk
 nama no nya online orang+tua padahal perempuan pernah petugas pindah pos puskesmas+sini rumah rw sabtu sabtu+buka
 santunan saya+tidak sebelah siapa suka tanah teriak tukang turun untuk urus ~<ala ~<bag ~<bak ~<bal ~<bap ~<bau
 ~<bil ~<bol ~<bua ~<but ~<cap ~<cer ~<cur ~<daf ~<dam ~<dat ~<den ~<di> ~<dib ~<dic ~<dij ~<dil ~<diu ~<don ~<dud
 ~<duk ~<emp ~<fot ~<gel ~<gen ~<gol ~<gw> ~<hal ~<hid ~<ila ~<ist ~<izi ~<jem ~<jl> ~<kak ~<keb ~<ker ~<kk> ~<kom
 ~<kor ~<lal ~<lam ~<lan ~<lis ~<lok ~<mah ~<mak ~<mus ~<nem ~<nga ~<ngo ~<no> ~<nye ~<onl ~<pad ~<pam ~<pel ~<pem
 ~<pet ~<pin ~<pla ~<pos ~<rum ~<rw> ~<skr ~<str ~<sus ~<tab ~<tam ~<tet ~<teu ~<tok ~<ton ~<tuk ~<tul ~<tur ~<unt
 ~<uru ~<war ~abel ~abtu ~abur ~aca> ~adwa ~afta ~agai ~aima ~aji> ~ake> ~akek ~aket ~aki> ~akny ~aksa ~akta ~alah
 ~ali> ~alik ~ama> ~amba ~ambi ~ami> ~amin ~ampu ~anah ~andi ~angg ~angn ~anja ~anji ~anso ~apil ~arga ~aris ~asar
 ~asin ~asji ~ata> ~ater ~atia ~atu> ~aun> ~ayar ~ayu> ~baga ~baka ~bans ~bapa ~bar> ~bata ~bau> ~baya ~beda ~bel>
 ~bene ~bila ~bok> ~bruk ~btu> ~buan ~bung ~butu ~capi ~cara ~cil> ~cing ~daft ~dam> ~diam ~dian ~dik> ~dika ~dina
 ~dins ~dipa ~dipe ~dong ~dudu ~duk> ~dwal ~ebak ~ecil ~edah ~elah ~elat ~elia ~elp> ~emat ~empe ~emu> ~ener ~erak
 ~eras ~eria ~erna ~etan ~etem ~etug ~foto ~ftar ~gaim ~gak> ~gali ~gan> ~gant ~gar> ~gkut ~golo ~han> ~hir> ~hon>
 ~iak> ~ian> ~iang ~iapa ~ikah ~ikan ~ikas ~ine> ~inta ~ipu> ~ipuk ~istr ~ita> ~itin ~izin ~jadw ~jemp ~jid> ~juta
 ~kabu ~kake ~kar> ~kayu ~keci ~kek> ~keli ~ker> ~kir> ~knya ~kolo ~komp ~kta> ~kul> ~lak> ~lamp ~lans ~lant ~liat
 ~lin> ~line ~lisi ~list ~loka ~luar ~mah> ~maka ~mali ~man> ~mand ~mang ~masj ~mban ~mbru ~men> ~mpua ~mput ~mulu
 ~nama ~ner> ~ngad ~ngaj ~ngam ~ngan ~ngel ~ngen ~ngga ~ngko ~njan ~nlin ~nnya ~nsia ~ntan ~ntor ~ntua ~ntuk ~nya>
 ~ohon ~oke> ~onli ~oper ~orny ~oto> ~paka ~par> ~pat> ~pata ~pera ~pern ~pind ~pinj ~poli ~pos> ~puku ~put> ~rang
 ~ras> ~ren> ~rena ~rga> ~riak ~rnah ~rnya ~ruk> ~ruma ~sabt ~sah> ~sela ~seri ~siap ~sjid ~stri ~sul> ~tana ~tas>
 ~tasi ~taun ~temu ~tes> ~teta ~teu> ~tin> ~tor> ~trik ~tua> ~tuan ~tuga ~tuh> ~tuk> ~tuka ~tung ~turu ~tus> ~uala
 ~uat> ~uduk ~ugas ~uin> ~ukul ~umah ~umpu ~untu ~uru> ~urun ~urus ~uta> ~utan ~utuh ~wal> ~wan> ~yana ~zin>
ugd_malam -4 =blaze =client =food =height =kin =lost =seen =smell =tale @=pangan @first=slrt ada+orang adik air
 alamat+puskesmas bantu+dokter belum bikin dapat dari di+jalan di+puskesmas gang gelandangan gigi+malam hilang jalan
 jual kakak kamar kapan kemarin ktp kursi laki lihat makan mau meninggal minta mobil pakai panas+3 pasar punya
 puskesmas+ciledug roda rt sampai+jam saya+mau surat tetangga tiap+malam tidak+ada tidak+punya tua uang yang+jaga
 ~<adi ~<air ~<akt ~<amb ~<ata ~<bed ~<bik ~<brp ~<cek ~<dap ~<dir ~<dis ~<dit ~<hil ~<jal ~<jua ~<jut ~<ka> ~<kab
 ~<kap ~<ktp ~<lak ~<lih ~<mau ~<mob ~<nam ~<nik ~<nya ~<pas ~<pen ~<pol ~<pro ~<psi ~<rod ~<rt> ~<sab ~<san ~<sem
 ~<sta ~<suk ~<sur ~<tua ~<uan ~<umu ~adah ~adik ~ahal ~air> ~ak2> ~akai ~akak ~akan ~akar ~alan ~amar ~ambr ~angk
 ~ansi ~anta ~anto ~apa> ~apan ~apat ~apet ~aren ~arin ~bali ~belu ~biki ~brp> ~but> ~daha ~dang ~dapa ~dape ~dari
 ~dibu ~dipu ~dita ~diti ~elam ~elan ~elua ~elum ~elur ~emar ~empu ~enge ~eran ~erem ~erja ~gang ~gas> ~gela ~gen>
 ~gga> ~hal> ~hila ~ihat ~ilan ~inso ~inya ~isi> ~jala ~jual ~kai> ~kaka ~kant ~kapa ~kare ~keba ~kelu ~kerj ~kete
 ~kin> ~kons ~kot> ~ktp> ~laki ~lan> ~land ~lari ~liha ~lum> ~lura ~mar> ~mari ~mau> ~mbal ~meni ~mint ~mobi ~mpu>
 ~nah> ~nan> ~ndan ~ngku ~ngur ~ning ~nsos ~nta> ~ntun ~obil ~oda> ~pak> ~pake ~pan> ~pasa ~pela ~pere ~pet> ~petu
 ~pil> ~psik ~puan ~puny ~raha ~rak> ~remp ~rik> ~rja> ~roda ~rong ~sant ~sar> ~sia> ~sura ~tian ~tuna ~ual> ~uan>
 ~uarg ~unan ~unya ~urah ~uran ~urat ~ursi ~yar>
ugd_malam -5 3+hari =beast =drill =force =money =nature =road =water =work @=alat_bantu @=bedah_rumah @=damkar
 @=dukcapil @=kerja @=polisi @=ppa @=santunan @=slrt @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=pangan @first=polisi @first=ppa @first=santunan @first=trc depan gratis
 harus+kemana itu jiwa lapor mati nomor odgj pak puskesmas+cipondoh sekolah tiap tidak+bisa tidur tidur+di trc umur
 ~<dep ~<dip ~<gan ~<gra ~<itu ~<jiw ~<kel ~<kur ~<lap ~<mat ~<ngu ~<nom ~<odg ~<pak ~<sel ~<tia ~<trc ~aan> ~anda
 ~apor ~asi> ~ati> ~atis ~bil> ~depa ~dgj> ~dur> ~ekol ~emba ~enin ~epan ~grat ~guru ~hat> ~iap> ~idur ~ikin ~itu>
 ~iwa> ~jiwa ~kola ~kurs ~lah> ~lapo ~mati ~mor> ~mur> ~nomo ~odgj ~olah ~omor ~pang ~peng ~por> ~rat> ~rati ~rin>
 ~rsi> ~seko ~sos> ~tera ~tiap ~tidu ~tis> ~trc> ~umur
ugd_malam -6 =dead =heart @=poli_jiwa @=trc @first=poli_jiwa buka+jam dia dokter+gigi orang sudah+tidak ~<dia ~<ora
 ~amat ~dia> ~lama ~oran ~uang
ugd_malam -7 @first=- jaga+tengah ~bera
ugd_malam -8 alamat berapa ~erap ~rapa
ugd_malam -9 ada+yang jam+berapa
ugd_malam -12 buka+puskesmas
ugd_malam -14 ~emal ~sema
ugd_malam -16 jam+buka
puskesmas 13 bcg buka+puskesmas dpt flu hpv maag usg ~<bcg ~<dpt ~<flu ~<hpv ~<usg ~aag> ~bcg> ~dpt> ~flu> ~hpv>
 ~maag ~usg>
puskesmas 12 pkm ~<pkm ~pkm>
puskesmas 11 jam+buka kb susah+makan ~<cac ~<kb>
puskesmas 10 biduran gigi mpasi ~<mpa ~bidu ~dura ~igi>
puskesmas 9 @first=puskesmas bikin+mana bisul cacar cacar+air campak dokter+gigi iud kutil luka pasang+iud senam
 senam+lansia ~<bid ~<cam ~<gig ~<iud ~<luk ~bisu ~caca ~camp ~etes ~gigi ~isul ~iud> ~kuti ~luka ~mpak ~mpas ~sena
 ~tes> ~util
puskesmas 8 =sick @=puskesmas alamat+puskesmas catin cek hiv mata mau+berobat panas pkm+nomor polio+tetes susah tes
 tetes ~<asm ~<cat ~<cek ~<gat ~<hiv ~<kut ~<pap ~<sus ~<tes ~asi> ~asma ~cati ~cek> ~enam ~hiv> ~krin ~mam> ~mata
 ~mear ~nam> ~rini ~sah> ~smea ~sul> ~susa ~tete ~til> ~unat
puskesmas 7 =birth =hurt ambeien antri asi bantu+tidak cek+gula cek+hiv cibodas demam diare digigit digigit+anjing
 faskes fogging gatal gula hamil implan imunisasi kb+implan mata+merah panas+3 perawat puskesmas rujukan sariawan
 sipilis skrining spiral stunting surat surat+sehat tbc urat vaksin ~<asi ~<cib ~<dem ~<dig ~<fas ~<fog ~<gul ~<ham
 ~<imu ~<nul ~<pos ~<pus ~<ruj ~<skr ~<sur ~<tbc ~<vak ~aksi ~amil ~ampa ~anas ~antr ~are> ~aria ~aske ~beie ~boda
 ~buh> ~car> ~cibo ~das> ~dema ~diar ~digi ~ear> ~eien ~emam ~eput ~eraw ~erik ~esma ~fask ~fogg ~gata ~ggan ~ggin
 ~ging ~gula ~hami ~iare ~iawa ~ibod ~igig ~iksa ~ilis ~impl ~imun ~inin ~iral ~isas ~juka ~kepu ~kes> ~kesm ~ksa>
 ~ksin ~lis> ~mas> ~mbei ~mbuh ~mil> ~mpla ~muni ~ndu> ~nisa ~ntri ~nula ~odas ~oggi ~pana ~pasi ~pira ~plan ~pusk
 ~ral> ~riaw ~riks ~ruju ~sari ~sasi ~sin> ~skes ~skri ~smas ~spir ~suna ~sura ~tbc> ~tin> ~tunt ~ujuk ~ula> ~unis
 ~urat ~uske ~vaks ~yand
puskesmas 6 3+hari 3+minggu @1 ada+biaya asam asam+urat bab batuk bb bb+bayi belum+bab bisa+datang cabut cabut+gigi
 cuci+luka darah+tinggi dbd diabetes dokter fisioterapi gizi gula+darah hari+apa kaki+luka kb+jam ke+puskesmas ke+rs
 ke+rumah kencing kontrol lapor+kemana lepas melahirkan+pakai minta+fogging mp mp+asi nyeri obat+tbc pasang perban
 periksa periksa+hamil pindah+faskes pinggang posbindu posyandu puskesmas+ciledug puskesmas+dekat puskesmas+nomor
 putih rt+kami sakit+pinggang sakit+untu sehat+untuk semprot sesak suntik surat+rujukan tb tes+hiv tidak+sembuh
 tinggi untu usg+murah vitamin yang+semprot ~<ant ~<asa ~<bat ~<bb> ~<bpj ~<cab ~<dbd ~<dok ~<fis ~<giz ~<imp ~<jah
 ~<ken ~<lep ~<mp> ~<per ~<sar ~<sem ~<ses ~<sip ~<spi ~<stu ~<sun ~<tb> ~<ula ~<ura ~<vit ~ahit ~ambe ~andu ~asam
 ~asan ~ata> ~atal ~atin ~atuk ~bab> ~batu ~bete ~bind ~bpjs ~daha ~dbd> ~diab ~dokt ~ehat ~emal ~empr ~enci ~epas
 ~erba ~esak ~fisi ~gant ~ggi> ~git> ~gizi ~iabe ~igit ~iote ~ipil ~izi> ~jahi ~kamb ~kenc ~kter ~lara ~lepa ~mpro
 ~ncin ~ntik ~ntin ~ntro ~nyer ~okte ~osbi ~osya ~oter ~pera ~perb ~peri ~pili ~posb ~posy ~prot ~pun> ~rat> ~rol>
 ~rot> ~sam> ~sbin ~seha ~sema ~semp ~sesa ~siot ~sipi ~sma> ~stun ~sunt ~syan ~tami ~tih> ~tik> ~timb ~tri> ~tria
 ~trol ~uka> ~ukan ~umil ~unti ~usah ~utih ~vita ~yeri
puskesmas 5 =office ada+bantu aja ambil anak+panas anak+susah antri+dari apa+perawat banyak+minta bayi+kuning
 bayi+tidak berobat bidan bolong bpjs bulan cacing cek+darah ckg ckg+sekolah dahak darah datang datang+ke dekat
 demam+darah di+puskesmas di+rt di+rumah diare+di dokter+mata dpt+di dua dulu fogging+kemana ganti ganti+perban
 garis garis+merah gatel2 gigi+malam gratis hari jahitan jentik kader kaki kapan+ya katarak katarak+gratis kb+suntik
 kelas kelas+ibu kena kesehatan keterangan+sakit klinik kolesterol konsul+gizi kudis kudis+ular laboratorium
 lepas+jahitan lepas+kb massal mau+periksa merah minta+semprot murah nyamuk+banyak obat+cacing operasi
 operasi+katarak pakai+ktp pap pap+smear papsmear pasang+spiral pelayanan pilek pun punya+bpjs puskesmas+bisa
 puskesmas+cipondoh rs rsud rutin sabtu sakit sd+cibodas sekolah+kapan sembuh smear sunat surat+untuk tambal
 tambal+gigi tidak+naik timbang timbang+bayi ular vaksin+anak warga+kena ~<amb ~<bad ~<bum ~<ckg ~<dul ~<gra ~<jad
 ~<jen ~<kad ~<kum ~<mur ~<ngg ~<ope ~<rs> ~<rsu ~<rut ~<sab ~<sak ~<sme ~abet ~abtu ~abut ~acar ~acin ~ader ~adwa
 ~ahak ~ambi ~anti ~apsm ~aren ~atel ~aten ~atis ~awan ~awat ~bat> ~bero ~bida ~bolo ~btu> ~bumi ~but> ~cabu ~caci
 ~ckg> ~dan> ~date ~der> ~dulu ~dwal ~ebul ~ekat ~el2> ~elay ~ena> ~erap ~eri> ~erol ~eseh ~este ~gari ~gate ~grat
 ~hari ~hata ~iann ~idan ~ien> ~ilek ~imba ~indu ~ing> ~isio ~itan ~jadw ~jent ~kade ~kah> ~kaki ~kese ~kit> ~klin
 ~kole ~kont ~kudi ~kuma ~labo ~lar> ~lest ~lini ~mant ~mass ~mbil ~mera ~mura ~nat> ~nggi ~ning ~obat ~oles ~ontr
 ~orat ~oriu ~pap> ~paps ~pile ~pjs> ~psme ~puti ~rapi ~rati ~ratn ~rawa ~rban ~rdek ~rium ~rsud ~ruti ~sabt ~sang
 ~satu ~sela ~ssal ~sud> ~tal> ~tamb ~tara ~tel2 ~tens ~tero ~tiha ~tis> ~tori ~udis ~ular ~ulu> ~uran ~utin ~wat>
 ~yana
puskesmas 4 abate alergi ambil+mana anak+diare anjing+tetangga antri+puskesmas apa+aja apa+puskesmas badan balita
 bantu+dokter bantu+usg banyak batuk+3 batuk+tidak bayar+berapa bayi bebas+narkoba belum berapa biduran+pak
 bisa+diwakilin buku bulan+depan cakar cakar+kucing cek+kesehatan cek+kolesterol darah+dmn darah+gratis darah+hp
 datang+sekarang dekat+dengan di+sd di+sekolah digigit+kucing diwakilin faskes+bpjs gatal+di gigi+bolong gigi+pakai
 gratis+tidak haid hamil+gratis hari+sabtu hp+saya ibu+saya iva jadwalnya jam+berapa kami kayaknya kb+spiral ke
 kemana kesehatan+gratis keterangan kumat kumat+ke kuning lansia+diare luka+diabetes luka+siang lutut maaf+cek malu
 mengganti minggu+ke minggu+mau minta minta+lagi nyamuk nyamuk+di nyeri+lutut obat obat+darah online pakai+bpjs
 pasang+kb pelayanan+puskesmas petugas+kesehatan pindah pkm+kantor polio posbindu+lansia posyandu+balita posyandu+rw
 puskesmas+bayar puskesmas+gondrong puskesmas+tidak rumah+saya sabtu+buka satu+kontrakan saya+0812 saya+parah sehat
 siapa+yang suntik+tetanus surat+keterangan susul takut tensi terus+harus tes+gula tetanus ular+satu usg+bayar
 vitamin+a vitamin+hamil ya+di yang+datang ~<.> ~<?> ~<aja ~<ale ~<bay ~<ber ~<bol ~<bu> ~<bul ~<cuc ~<dah ~<dar
 ~<dat ~<dek ~<dim ~<diw ~<don ~<dua ~<hai ~<hom ~<iva ~<kat ~<ke> ~<kes ~<kli ~<kol ~<kon ~<kud ~<lab ~<lut ~<maa
 ~<mar ~<mem ~<mua ~<oba ~<onl ~<pil ~<seh ~<tin ~abat ~abor ~ahir ~aja> ~akit ~akut ~alit ~alny ~amin ~anis ~apa>
 ~arah ~arak ~assa ~atar ~ator ~ayi> ~bada ~bal> ~ban> ~bany ~batn ~bayi ~belu ~bera ~bil> ~bila ~bula ~buli ~caka
 ~dara ~data ~deka ~dima ~dis> ~diwa ~dua> ~eham ~ekan ~elas ~elum ~embu ~ensi ~erde ~erlu ~erob ~etny ~haid ~hak>
 ~hita ~icak ~inda ~ine> ~inik ~inta ~ita> ~itam ~ium> ~iva> ~iwak ~kami ~kany ~kata ~kela ~kena ~kuni ~las> ~lek>
 ~lerg ~line ~lio> ~lnya ~lum> ~lutu ~malu ~mat> ~mila ~mint ~ndah ~nis> ~nlin ~nsi> ~nsul ~nta> ~nti> ~nus> ~nyam
 ~olio ~onli ~osit ~pind ~posi ~rah> ~rany ~rapa ~rasi ~rato ~rian ~roba ~saki ~sana ~sian ~sit> ~taku ~tan> ~tanu
 ~terd ~ting ~tnya ~tuk> ~tut> ~uma> ~umat ~unin ~uruh ~usul ~utut ~waln ~yakn ~yamu
puskesmas 3 # 6+bulan =ask =client =part abis ada+bpjs aja+yang alergi+gatal ambil+di anak+yang bagi+tidak
 banget+kemarin bantu+biduran bantu+cek bantu+digigit bantu+puskesmas bantu+sakit bantu+saudara bareng baru+pindah
 batuk+sudah bayar bayar+tidak bayi+belum bcg+ada bebas belum+6 belum+punya berapa+malam berhenti+rokok besok
 besok+pagi biar+tidak bisa bocah+vaccinated bpjs+saya bulan+mau calon calon+pengantin campak+ibu catin+mana cek+tb
 check check+untuk ciledug ciledug+no cuma dari+luar dari+subuh db dbd+di demam+kumat dengan+suntik di+badan
 di+komplek di+mana diganti+tiap diimunisasi dokter+bisa donor donor+darah faskes+bagaimana faskes+dari faskes+saya
 fogging+dong free+health gajah+obat galak+banget get+saya gigi+anak gigi+di gondrong gratis+ulang habis+ambil
 hajat+sunatan hamil+muda harus+diganti health health+check hipertensi hiv+rahasia hoyong+tes ibu+hamil
 imunisasi+campak jadwal jalan+tidak jam jam+pelayanan jauh jentik+banyak jentik+di kabeh kaki+gajah kalau kami+mau
 kandungan karena kata kata+gratis kata+kader kata+puskesmas kb+jadwalnya ke+dokter ke+rsud kelas+5 kena+db
 kencing+sakit klinik+swasta kmn konsul kucing+perlu kunjung kurus lansia+puskesmas loketnya loketnya+galak
 luar+kota luka+sekarang maaf+donor maaf+dpt maaf+tes maaf+vaksin maag+tolong makan+tidak mana mantri marah
 masih+bagi masih+bisa masih+sana mau+berhenti mau+tes melahirkan memeriksa meningitis minggu minta+ada
 minta+rujukan mual muda+mual narkoba narkoba+bikin nebulizer nikah+catin nomor+wa obat+gula obat+masih obat+tb
 padahal+belum paru pengantin perawat+lansia perawat+puskesmas periksa+kandungan periksa+mana perlu perlu+suntik
 petugas petugas+loketnya petugas+puskesmas petugas+tidak pindah+dari pkm+lokasi positif puskesmas+ada
 puskesmas+alamat puskesmas+apa puskesmas+dulu puskesmas+kantor puskesmas+karawaci puskesmas+mana puskesmas+sekarang
 puskesmas+sini puskesmas+sukasari puskesmas+yang rabies rabies+mana rahasia rs+jauh rujukan+bagaimana rujukan+bpjs
 rujukan+ke rumah+tidak rumah+untuk rumah+visit rw sabtu+puskesmas sakit+mata sana satu saudara+ada saudara+susah
 saya+bocah saya+get saya+hoyong saya+lansia sd sekali selamat+pagi selang siang sih stroke sukasari sunat+massal
 sunatan sunatan+tutup suntik+kb suntik+rabies suntik+tidak suntik+tt surat+bebas tahun+sudah takut+marah takut+ular
 tb+abis tbc+gratis tbc+habis telat tes+dahak tes+tbc tiap+bulan tidak+boleh tidak+izin tidak+untuk tinggi+obat
 tolong+bantu tt tujuh turun+dari tutup+jalan ulang+tahun untuk+lansia untuk+nikah urat+kumat usg+gratis vaccinated
 vaksin+hpv vaksin+meningitis visit visit+perawat ya yang+mana ~<abi ~<beb ~<bil ~<bis ~<cak ~<can ~<cum ~<db> ~<gan
 ~<gon ~<har ~<jau ~<ka> ~<kep ~<kmn ~<kom ~<kun ~<man ~<mat ~<min ~<nar ~<neb ~<nyu ~<pet ~<pon ~<pun ~<rw> ~<sd>
 ~<sel ~<sih ~<tak ~<tet ~<tim ~<tt> ~<vac ~<ya> ~abie ~abis ~acci ~adah ~aid> ~akah ~aki> ~akil ~alau ~aler ~alo>
 ~alth ~ana> ~anya ~ape> ~arko ~asia ~atan ~ate> ~ated ~atny ~auh> ~aupu ~ayan ~ayar ~bare ~bas> ~bate ~baya ~beba
 ~bele ~beso ~bias ~bies ~bis> ~bisa ~bora ~buku ~can> ~ccin ~cile ~cina ~cing ~cucu ~cuma ~deke ~diim ~diki ~dono
 ~dron ~dug> ~ealt ~ebas ~eck> ~edug ~eket ~emer ~engu ~enti ~erah ~ergi ~erku ~erok ~esok ~etug ~gala ~giti ~gkan
 ~gond ~gura ~hasi ~hat> ~heal ~hin> ~hirk ~home ~iasa ~ies> ~iimu ~iled ~iman ~inga ~irka ~isa> ~isem ~itif ~izer
 ~jam> ~jauh ~juh> ~kala ~kalo ~ketn ~kili ~kmn> ~koba ~kok> ~komp ~kunj ~kuru ~lahi ~lak> ~lama ~lau> ~laya ~ledu
 ~lize ~lth> ~mana ~mare ~mban ~memb ~meme ~meri ~ming ~nark ~nas> ~nate ~ndaf ~ndro ~nebu ~njun ~nor> ~nyak ~oba>
 ~oke> ~ompl ~ondr ~onor ~onsu ~oper ~paru ~pas> ~pek> ~perl ~petu ~rabi ~rahi ~ren> ~rena ~rgi> ~rkob ~rkun ~rlu>
 ~roke ~rten ~ruh> ~sal> ~sany ~sebu ~sedi ~semb ~siti ~ster ~stro ~suln ~susu ~tera ~tif> ~trok ~tuga ~ucu> ~ugas
 ~ujuh ~uliz ~uman ~upun ~vacc ~visi ~waki ~wal> ~wok> ~yak> ~yar> ~zer>
puskesmas 2 =body =wait @first=- a+mana apa asi+jadwal asi+mana asi+tidak bade banget banget+di banget+takut
 bantu+flu bantu+kelas bantu+senam bapak+luka baru+lahir batuk+pilek bayi+baru berlubang biasanya bidan+desa
 bisa+daftar bpjs+bagaimana burem catin+bikin daftar+online dari+cibodas dengan+pakojan depan+belum desa di+cikokol
 di+gang di+klinik di+selangkangan disuruh dmn dokter+ada flu+tidak free gajah gatel2+di gitu gizi+mana gratis+di
 haid+mau hajat hamil+takut hari+saya hiv+syaratnya hoyong jahit+luka jalan+berlubang kabut karawaci kelas+saudara
 keluar+konsul kena+minta kerja+di komplek komplek+minta konsul+laktasi kontrol+gula kucing+suntik kurus+banget
 kutil+tolong laki+tidak laktasi laktasi+di luar luka+gula luka+kecil maaf maaf+kb maaf+periksa maaf+sakit
 malu+dokter mau mau+cek mau+ganti mau+kontrol mau+melahirkan melahirkan+bulan mripat muda nih no+telepon nopo
 nyeri+gigi obat+rutin obat+sesak online+tidak pakai+kis pakojan paling+dekat pendaftaran pondok posyandu+di program
 prolanis prolanis+puskesmas puskesmas+berapa puskesmas+buka puskesmas+di puskesmas+kalau puskesmas+lokasi
 rabies+lapor ribu rujukan+cara rujukan+online sariawan+untuk saudara+hamil saudara+saya saya+kurus scaling
 scaling+gigi selangkangan selangkangan+malu subuh+bisa sudah+lama takut+stunting telat+haid tetes+lapor tidak+ya
 turun usg+nih vaksin+saudara wa+puskesmas warga yang+kena yang+laki yang+paling ~<aba ~<buk ~<chi ~<dii ~<dmn ~<eld
 ~<eng ~<git ~<hea ~<hoy ~<jam ~<kam ~<lah ~<lua ~<mau ~<mri ~<nop ~<put ~<rab ~<rah ~<sat ~<tuj ~<tur ~<vis ~aaf>
 ~abeh ~aci> ~ahas ~ajah ~ajat ~akoj ~alah ~alia ~amuk ~araw ~arny ~aru> ~awac ~bade ~beh> ~belo ~bure ~cali ~chil
 ~derl ~desa ~dmn> ~elat ~elde ~elom ~erly ~erte ~esa> ~free ~gas> ~gen> ~haja ~hild ~hir> ~hoyo ~ibag ~igan ~ihan
 ~ikit ~ild> ~imar ~inat ~ingg ~ipat ~iper ~irah ~isit ~itis ~jah> ~jung ~kare ~kasa ~koja ~ksan ~ktas ~lakt ~lani
 ~lder ~lian ~lita ~lom> ~luba ~maaf ~mau> ~mbal ~mple ~mrip ~mual ~muda ~muk> ~ndok ~nget ~nopo ~nyus ~ojan ~okap
 ~oket ~ondo ~pako ~pela ~pond ~prog ~prol ~ree> ~ripa ~rja> ~rlub ~rly> ~rogr ~rola ~run> ~scal ~suru ~ted> ~telp
 ~torn ~trus ~tuju ~turu ~uda> ~ukas ~uku> ~ulan ~umum ~unju ~urem ~waci ~yusu
puskesmas -2 1+pagi =food =rails =smell =well ada ada+dokter ada+lansia ada+nik ada+orang anjing+jadwalnya baju bank
 bantu+24 bantu+ada bantu+gula bantu+telur bapak+saya baru+berobat bawah bayi+dibuang bayi+gratis bedah+rumah bener
 bidan+robek biru bisa+pakai bpjs+bisa bpjs+gratis cerai dalam dalu dalu+teng dan+popok darah+banyak denda
 depan+rumah di di+cipondoh di+kamar dibuang+harus dini+hari dokter+di es ganggu gas gigi+tidak hari+sakit hidup
 hitam jadwalnya+kapan jam+1 jam+3 jamban jatuh kdrt kelahiran+bidan kembali kia kontrakan koperasi kucing+gratis
 kunci laki lansia+lumpuh lapor+lansia lemas luka+malam lumpuh+sendiri maaf+24 malam+hari mampu mana+dari mana+tidak
 mau+vaksin mayat miskin mmpi mmpi+mana natal natal+tahun nya parkir pindah+datang pohon poli poli+jiwa pom
 popok+bayi pos posyandu+lapor pulang+ke punya+tempat puskesmas+anak puskesmas+saged puskesmas+siapa rabies+untuk
 raya roda rsj+di sakit+gigi sampah smp surat+kelahiran surat+pindah susu+dan tahun+baru taman tangerang tanya telur
 telur+untuk tempat+tinggal teng+puskesmas tes+mmpi tetangga thr tiap+malam tidak+tahan toko tongkat tunggu umur
 untuk+kucing vaksin+anjing ~<ada ~<asu ~<ata ~<baj ~<bas ~<beg ~<bir ~<bor ~<car ~<cer ~<di> ~<dih ~<es> ~<gas
 ~<gil ~<kdr ~<kia ~<kla ~<kop ~<kur ~<lay ~<lia ~<may ~<mel ~<men ~<mis ~<mmp ~<mun ~<nat ~<nge ~<nik ~<pal ~<pat
 ~<pay ~<pec ~<poh ~<pom ~<pop ~<ram ~<rod ~<rum ~<seb ~<sep ~<smp ~<sor ~<sos ~<ter ~<thr ~<won ~ada> ~ajak ~aju>
 ~akan ~ake> ~akin ~alke ~ampi ~ang> ~apak ~arki ~aspo ~atah ~atuh ~aya> ~ayu> ~baju ~bank ~bar> ~beka ~bene ~biru
 ~brol ~buk> ~buny ~cera ~cil> ~cor> ~dalu ~dije ~dike ~dina ~disi ~drt> ~duka ~dup> ~ede> ~eli> ~elor ~enta ~enya
 ~epon ~era> ~ermi ~erti ~esil ~etak ~eun> ~gah> ~gaju ~gak> ~ggir ~gir> ~gkut ~halo ~hidu ~ian> ~idup ~ijem ~ikun
 ~ipak ~irin ~iru> ~isan ~itte ~iun> ~jak> ~jata ~jatu ~jemp ~jir> ~jol> ~kam> ~kdrt ~kece ~kemb ~kia> ~kope ~kunc
 ~laki ~leba ~let> ~loka ~lor> ~luar ~lung ~maha ~maya ~mbak ~mele ~mmpi ~mpe> ~mpet ~mpi> ~nci> ~ner> ~neri ~ngam
 ~ngi> ~ngin ~ngko ~njir ~ntar ~nter ~nyal ~oda> ~oko> ~ola> ~olok ~pakn ~pasp ~peca ~pemu ~pere ~pers ~poho ~popo
 ~pur> ~reka ~remp ~ret> ~reta ~ring ~rkir ~roda ~ruma ~saha ~samb ~satp ~selo ~sen> ~sese ~sitt ~siun ~smp> ~spor
 ~stas ~syar ~tam> ~telu ~tem> ~tena ~terl ~thr> ~tim> ~tos> ~uala ~ubur ~ukin ~ulun ~una> ~unci ~uta> ~ver> ~wong
puskesmas -3 =breath =home =kin @=ugd_malam @first=ugd_malam abis+minum akta alamat+mana alat ambruk bansos bapak
 bedah belakang bocah bpom bukan darah+keliling darah+tidak darurat data di+kontrakan dia dibuang dicabut dipukul
 duduk foto guru harus+kemana igd inap+syaratnya itu jaya jembatan jiwa+online juta kali kamar kayu ke+rsj keliling
 kelurahan kursi lapor lihat listrik malam maling mau+lapor minggu+puskesmas minta+beras minta+tolong nama napas
 ngomong nunggak orang+tua pabrik pacar paksa palsu parah pdam pegang pemkot phk pkh pmi popok psikiater putus
 rabies+yang rawat robek rusak santunan saya+mau saya+odgj sendiri sering sim surat+waris susu tahan tangan
 tanggal+merah tangis tanpa tapi+tidak temen tinggal tipu tukang untuk+anak urus vaksin+hewan warung yang+buka ~<akt
 ~<ama ~<aya ~<bak ~<bap ~<bed ~<bpo ~<bud ~<bun ~<bus ~<cur ~<dij ~<dis ~<dud ~<fot ~<ged ~<gen ~<ger ~<gol ~<gro
 ~<gur ~<gw> ~<hid ~<hit ~<igd ~<itu ~<jat ~<jay ~<jem ~<jl> ~<keb ~<kej ~<kor ~<leb ~<lih ~<lis ~<mal ~<mam ~<mba
 ~<mes ~<met ~<mus ~<nan ~<nap ~<nem ~<pab ~<pac ~<pda ~<peg ~<pen ~<phk ~<pkh ~<pla ~<pmi ~<pul ~<raw ~<rek ~<rus
 ~<seg ~<sit ~<sta ~<suk ~<sum ~<taw ~<tem ~<tip ~<to> ~<tok ~<ton ~<tuk ~<tul ~<uru ~<war ~abel ~abri ~abur ~adam
 ~adi> ~ahu> ~aji> ~aker ~aksa ~aku> ~ala> ~alat ~alik ~alsu ~anan ~andi ~anga ~angn ~angu ~anja ~ank> ~anpa ~anso
 ~arat ~arga ~arur ~atia ~atoh ~awah ~ayat ~azah ~band ~bans ~bapa ~bata ~bek> ~bel> ~boca ~bok> ~bpom ~brik ~bruk
 ~bung ~bus> ~cepe ~curi ~dala ~daru ~desi ~dian ~diba ~ebak ~ebar ~edah ~egal ~egan ~eger ~elah ~elap ~elil ~elua
 ~emat ~emen ~emko ~empe ~empu ~enan ~endi ~enin ~erai ~erem ~erin ~erki ~esar ~esek ~foto ~gali ~gang ~gany ~gede
 ~ger> ~gin> ~gini ~gis> ~golo ~gomo ~hon> ~iar> ~iate ~ibua ~icab ~iga> ~igd> ~ihat ~ikia ~inas ~ipu> ~ipuk ~isi>
 ~iski ~ispe ~istr ~itas ~jamb ~jang ~jato ~jaya ~jemb ~kak> ~kang ~kar> ~kas> ~kayu ~keba ~keca ~kera ~ket> ~kiat
 ~kos> ~kot> ~kta> ~kun> ~kurs ~lamp ~lapa ~lema ~liat ~liha ~lik> ~lili ~list ~lok> ~lsu> ~lur> ~lura ~mali ~mamp
 ~mbah ~mbat ~mbru ~men> ~meni ~mete ~mina ~misk ~mkot ~mpah ~mpan ~mput ~muka ~nah> ~nal> ~nama ~nany ~ngga ~ngis
 ~ngny ~njan ~npa> ~ntah ~ntai ~nyar ~obek ~ocah ~oli> ~onga ~ongk ~opok ~oto> ~pabr ~paca ~pah> ~paks ~pals ~par>
 ~park ~pata ~pdam ~pega ~pema ~pemk ~pend ~perk ~pet> ~phk> ~pkh> ~pmi> ~pok> ~pora ~pori ~pos> ~puk> ~put> ~putu
 ~rai> ~raka ~rang ~raya ~res> ~rgan ~rkim ~robe ~rsi> ~rura ~rut> ~samp ~send ~seri ~sim> ~skin ~sper ~stri ~taha
 ~tai> ~tak> ~tama ~tanp ~tap> ~tar> ~tas> ~teme ~tian ~tiga ~tipu ~toh> ~toko ~trik ~tter ~tuka ~ual> ~uin> ~umur
 ~unta ~ursi ~uru> ~usak ~usu> ~utus ~wah> ~waru ~yany ~yara ~yat> ~zah>
puskesmas -4 =blaze =lost =nature =tale @first=trc ada+yang adik amuk bakar bawa berobat+mana besar cari cepat
 damkar darah+tapi dengar depan di+depan di+jalan di+pasar di+sebelah dinsos hilang ikan ikan+semprot inap jual
 kakak ketemu konsul+jiwa kucing+saya lampu lansia+di lari lumpuh maaf+bayi masuk mau+ke meninggal minum mobil motor
 nik nyasar pindah+ke pukul pulang puskesmas+rawat rawat+inap rujukan+rsj rumah+batuk sebelah+rumah semangka
 semangka+suntik semprot+obat suka syarat syarat+donor tabrak tadi tanah tidak+berhenti trc tua waris ~<adi ~<amu
 ~<ang ~<baw ~<ben ~<boc ~<cep ~<dal ~<dep ~<dib ~<dic ~<dir ~<duk ~<hil ~<ika ~<ina ~<jua ~<kel ~<kos ~<lum ~<mob
 ~<muk ~<nam ~<ngu ~<nya ~<pol ~<puk ~<rob ~<ser ~<sim ~<tab ~<tad ~<trc ~<tua ~aan> ~abra ~aby> ~adik ~aga> ~ahan
 ~ahny ~akak ~alam ~ambr ~amka ~anah ~angg ~angi ~angk ~anta ~apan ~apil ~arun ~asuk ~awa> ~baby ~bah> ~bak> ~baka
 ~bawa ~beda ~besa ~brak ~buan ~cah> ~capi ~cari ~cepa ~damk ~dek> ~depa ~dins ~dipa ~dipu ~dita ~dite ~dudu ~duk>
 ~ehab ~elak ~elan ~elur ~emas ~emba ~emu> ~enge ~epan ~epat ~erak ~eran ~eras ~etem ~gamu ~gar> ~gara ~gera ~gka>
 ~gkat ~gnya ~gol> ~guru ~hila ~hnya ~iban ~inan ~inap ~inso ~inum ~inya ~item ~jual ~kaka ~kama ~kelu ~kin> ~kir>
 ~laka ~lam> ~lant ~lari ~lump ~mala ~mand ~masu ~matn ~minu ~mkar ~mobi ~mong ~mpuh ~mur> ~nang ~nap> ~nasi ~ndar
 ~ndir ~ngaj ~ngar ~nger ~ngku ~ngom ~nsel ~ntra ~num> ~nyas ~obil ~ohon ~omon ~pak> ~pake ~pam> ~pang ~para ~peru
 ~pil> ~por> ~puh> ~pula ~ran> ~rusa ~suk> ~tabr ~tadi ~tah> ~tana ~temu ~tong ~tor> ~trak ~trc> ~tus> ~uarg ~uduk
 ~umpu ~unan ~ung> ~usan ~yasa
puskesmas -5 =arms =height =limp =seek =water =work @=alat_bantu @=bedah_rumah @=damkar @=kerja @=trc
 @first=alat_bantu @first=bedah_rumah @first=damkar ambulans bantu+saya butuh di+petugas ditinggal dokter+jiwa
 gelandangan hamster hamster+saya hari+minggu hewan jalan kk ktp kucing laporan orang pasar psikolog rabies+kucing
 sakit+periksa saya+sakit saya+tidak slrt tidak+bisa tidur tidur+di uang ~<but ~<dam ~<din ~<dip ~<hal ~<hew ~<kec
 ~<kk> ~<ktp ~<kuc ~<lap ~<lem ~<mot ~<nga ~<ngo ~<ora ~<pam ~<slr ~<uan ~akek ~alan ~ampu ~amst ~anda ~ans> ~apor
 ~ater ~butu ~dibu ~dik> ~diri ~diti ~dur> ~enda ~ewan ~gela ~hams ~hewa ~iang ~ini> ~iri> ~iria ~jala ~kake ~kek>
 ~keli ~ker> ~ktp> ~kuci ~kul> ~land ~lapo ~lrt> ~mbul ~moto ~mpu> ~mste ~napa ~nda> ~ndan ~nsos ~ntun ~onse ~otor
 ~pan> ~puku ~rik> ~ruk> ~rung ~sek> ~slrt ~tidu ~tuh> ~tuna ~tung ~ucin ~ukul ~ungg ~utuh ~wari
puskesmas -6 =dead =force =money =road =strike @=polisi @=ppa @=santunan @first=polisi @first=ppa @first=santunan
 beras bisa+bantu ini mati sebelah tidak+punya ugd ~<dit ~<gel ~<ini ~<jal ~<nen ~<nun ~<pak ~<pem ~<tan ~<tun ~<ugd
 ~aman ~asar ~ati> ~bela ~bur> ~dam> ~dang ~ebel ~enek ~ggal ~ikan ~ikol ~itin ~log> ~man> ~mati ~nene ~nung ~olog
 ~oran ~pom> ~ras> ~san> ~sar> ~sebe ~siko ~uang ~ugd>
puskesmas -7 @=darurat @=dukcapil @=pangan @=poli_jiwa @first=darurat @first=kerja @first=pangan @first=poli_jiwa
 gula+lansia jadwal+donor jam+puskesmas ktp+digigit odgj puskesos tidak+mau ~<odg ~bian ~dgj> ~esos ~gal> ~keso
 ~kolo ~nan> ~nek> ~odgj
"""
