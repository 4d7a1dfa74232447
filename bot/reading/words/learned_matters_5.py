"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
poli_jiwa -8 =hurt ~ambu ~asar
poli_jiwa -9 bantu+ke sering+halusinasi
poli_jiwa -10 =sick ~<dib ~<min
poli_jiwa -11 sudah+tidak
poli_jiwa -12 saya+mau
ugd_malam 9 24+jam
ugd_malam 8 # @=ugd_malam @first=ugd_malam berobat+mana igd jam jam+1 jam+3 pagi ugd ~<igd ~<jam ~<pag ~<ugd ~agi>
 ~igd> ~jam> ~pagi ~ugd>
ugd_malam 7 3+pagi =past =sick =stir @=puskesmas ada+dokter berobat buka buka+tidak jam+puskesmas klinik malam mana
 puskesmas puskesmas+yang subuh tutup yang+buka ~<buk ~<kli ~<mal ~<man ~<pus ~<sub ~<tut ~alam ~ana> ~bat> ~bero
 ~buka ~erah ~erob ~esma ~gini ~inik ~kesm ~klin ~lam> ~lini ~mala ~mana ~mas> ~nik> ~obat ~pusk ~roba ~skes ~smas
 ~subu ~tup> ~tutu ~ubuh ~uka> ~uske ~utup
ugd_malam 6 1+malam 1+pagi @first=puskesmas ada+puskesmas buka+malam buka+sampai dekat dokter gini hari hari+libur
 igd+puskesmas jam+11 jam+2 libur malam+anak malam+ini malam+sakit mana+yang masih muntah puskesmas+buka
 puskesmas+hari sakit sudah+tutup tanggal tanggal+merah tengah ugd+puskesmas yang ~<ben ~<dek ~<dok ~<gin ~<lib
 ~<mel ~<mun ~<sak ~<ten ~<yan ~ahit ~akit ~alem ~beng ~buh> ~bur> ~deka ~deke ~dokt ~ekat ~eket ~engi ~gah> ~hari
 ~ibur ~ini> ~jahi ~kat> ~kit> ~kter ~lem> ~libu ~male ~masi ~munt ~ngah ~ntah ~okte ~saki ~semu ~sese ~sih> ~tah>
 ~teng ~unta ~wat> ~yang
ugd_malam 5 11+malam 2+pagi =thanks =wait ada+tidak bengkak bisa+tanpa bpjs+bisa ciledug daerah dokter+jaga
 hari+minggu jam+segini ke+mana ke+ugd kemana kemana+yang kumat lebaran libur+nasional magrib malam+ada malam+dekat
 malam+gini malam+minggu malam+sesak mana+aja minggu+puskesmas nasional perut puskesmas+24 puskesmas+mana
 puskesmas+masih puskesmas+siaga sakit+gigi sampai+pagi segini semua semut sesak siaga sore sudah+jam tanpa+rujukan
 tapi tengah+malam terima ugd+bpjs ya yang+24 ~<dae ~<dim ~<end ~<har ~<jah ~<kum ~<leb ~<mag ~<nas ~<peu ~<ses
 ~<sor ~<ste ~<tap ~<ya> ~aber ~aera ~agri ~ampe ~asih ~asio ~awat ~bara ~baru ~bek> ~ber> ~cile ~daer ~dima ~dug>
 ~ebar ~edug ~egin ~eman ~emas ~emua ~emut ~enga ~erim ~erut ~esak ~esek ~euti ~gkak ~grib ~iaga ~iled ~ima> ~iona
 ~kak> ~ket> ~ketu ~kuma ~leba ~ledu ~magr ~mam> ~mpe> ~mua> ~mut> ~ngi> ~ntab ~onal ~ore> ~paku ~peut ~rib> ~rima
 ~segi ~sek> ~sesa ~siag ~sion ~sore ~tabe ~tapi ~ter> ~umat ~utin ~yan> ~yani
ugd_malam 4 40+jam =birth anak+muntah badan bantu+jam baru+berobat belas berobat+kemana buka+tengah dari+magrib
 dekat+ciledug demam di+cipondoh dini dini+hari hari+raya inap jam+12 ke+rs klinik+pemerintah maaf+malam
 maaf+puskesmas malam+di malam+mana malam+tidak masih+bisa masih+buka melahirkan+malam melepuh mencret merah minggu
 minggu+berobat natal natal+tahun panas panas+39 perlu pulang puskesmas+lebaran puskesmas+malam puskesmas+rawat
 puskesmas+tutup rawat+inap robek rs sampai sesak+kumat setengah shift sih sudah+malam tahun+baru tapi+masih
 tidak+tahan tunggu+pagi tutup+semua yang+terima ~<?> ~<bad ~<cil ~<dem ~<gig ~<ina ~<jar ~<kup ~<nat ~<ner ~<pul
 ~<rob ~<rs> ~<seg ~<shi ~<sih ~adan ~anas ~ani> ~ayan ~bada ~cret ~dema ~dini ~elap ~emam ~encr ~engk ~epuh ~erlu
 ~eten ~ggu> ~gigi ~hift ~hit> ~ift> ~ilit ~inap ~ksi> ~las> ~lepu ~mela ~mele ~mera ~ming ~mpai ~nal> ~nap> ~nas>
 ~nasi ~nata ~ncre ~obek ~pai> ~pana ~perl ~rawa ~rlu> ~robe ~rut> ~sak> ~samp ~seki ~sete ~shif ~tep> ~teri ~ting
ugd_malam 3 12+lewat 2+malam alat anak+masuk anak+panas anak+step apa+ada apotek apotek+sudah asam asam+saya
 belas+kami bentol bidan bisa+jalan bukak daerah+ciledug dalu dalu+teng dekat+cipondoh dekat+karawaci dekat+rumah
 delapan demam+jam di+daerah di+kecamatan di+malam di+mana dokter+tidak gigi gigil gini+ada gini+puskesmas igd+24
 igd+yang jaga+malam jahit jam+dekat jam+sgini jam+yang jari kartu+kis ketuban+jam ktp+luar kuping kuping+anak layan
 lemas+tapi luka+malam lumayan malam+bisa malam+hari malam+harus malam+puskesmas mana+di mana+ya masih+mau
 masuk+semut mau+minum mau+tanya melayani melilit merah+berobat minggu+gini neglasari pagi+asam pemerintah
 puskesmas+jam puskesmas+saged rawat raya saya+sendiri sekitar sgini siaga+malam step syaratnya+apa tadi tahan
 teng+puskesmas tetanus tidak+di tiga udang ugd+ciledug umum yang+bisa yang+dekat yang+masih yo ~<apo ~<at> ~<bar
 ~<bid ~<del ~<iso ~<jai ~<keg ~<lah ~<mas ~<nig ~<pan ~<raw ~<sgi ~<sin ~<tad ~<tig ~<yg> ~<yo> ~aga> ~ampa ~api>
 ~apot ~asam ~bida ~dela ~ekit ~elas ~em2> ~emer ~ento ~ght> ~glas ~hira ~idan ~ight ~igi> ~igil ~iran ~isih ~jait
 ~jari ~kamb ~kupi ~lapa ~laya ~lem2 ~luma ~meli ~menc ~meri ~mum> ~ndi> ~negl ~neri ~nggu ~nigh ~ntik ~ntol ~nus>
 ~ora> ~otek ~peme ~peru ~pote ~puh> ~rah> ~rahn ~rata ~raya ~ret> ~rint ~sam> ~sgin ~sten ~step ~sunt ~tadi ~tanu
 ~tek> ~tern ~ukak ~umay ~umum ~unti
ugd_malam 2 3+subuh =breath =seek =still alergi anak+demam bantu+24 bantu+malam benda bersih bpjs cipondoh
 cipondoh+ada diare dikit dokter+malam gigi+tidak hari+sakit inap+syaratnya isya jam+di kecamatan kemana+nih kis
 klinik+buka kumat+di lemas magrib+dokter malam+berobat mana+untuk melahirkan muntah+kemana naik paling+dekat
 puskesmas+anak rujukan saged sampai+malam saya+kumat tanpa teng terima+bpjs tutup+ya untuk+saya ~<ade ~<ale ~<isy
 ~<kis ~<kna ~<lem ~<nai ~<nea ~<pra ~<ray ~<sag ~adek ~aged ~aku> ~alat ~alu> ~anpa ~anus ~aran ~arat ~asma ~atal
 ~bent ~cama ~cipo ~dalu ~dan> ~diar ~ecam ~egla ~elek ~elep ~elil ~ged> ~git> ~hirk ~iare ~igit ~ikit ~irka ~iso>
 ~isya ~jek> ~kema ~kis> ~lap> ~lema ~lerg ~lit> ~mbuh ~naik ~ndoh ~near ~npa> ~pjs> ~pula ~raks ~rsih ~sage ~sya>
 ~tanp ~tete ~uluh ~upin ~usan
ugd_malam -2 3+minggu ada+orang ambruk bansos bau bayar data datang dengan depan+rumah di+jalan foto jam+pelayanan
 jatuh kami karena kayu ketemu libur+tidak listrik masjid masuk minggu+libur nama online orang+tua padahal pernah
 santunan saya saya+mau saya+tidak sendiri siapa suka teriak trc+buka turun warga ~<aya ~<bak ~<bal ~<bat ~<bau
 ~<bed ~<bia ~<bul ~<car ~<cek ~<cer ~<cur ~<dil ~<diu ~<duk ~<fot ~<gel ~<gol ~<gw> ~<hal ~<jut ~<kom ~<kor ~<lis
 ~<mah ~<moh ~<mus ~<onl ~<pam ~<pem ~<pet ~<pil ~<pro ~<psi ~<say ~<sem ~<sen ~<skr ~<sus ~<tar ~<tau ~<tet ~<teu
 ~<tok ~<ton ~<tur ~<ula ~abur ~ain> ~aksa ~amba ~amin ~anah ~anso ~anya ~arah ~aris ~asji ~atu> ~atuh ~aun> ~ayar
 ~bans ~bar> ~bau> ~baya ~bel> ~bila ~bruk ~bula ~cing ~daft ~dala ~deng ~diam ~dika ~dipe ~duk> ~emak ~emu> ~enal
 ~epat ~erna ~etem ~foto ~gant ~gar> ~gkut ~gnya ~iapa ~ibu> ~ikas ~inso ~isur ~itin ~izin ~jatu ~jid> ~kabu ~kami
 ~kar> ~kayu ~ker> ~kir> ~kolo ~komp ~liat ~list ~man> ~mang ~masj ~mbru ~moho ~mong ~mput ~nama ~ndir ~ngaj ~ngar
 ~ngny ~njan ~nlin ~nnya ~ntar ~nten ~oke> ~omon ~onli ~oto> ~pala ~par> ~pata ~pera ~pern ~poli ~psik ~ren> ~riak
 ~rnah ~run> ~sama ~saya ~send ~sjid ~tana ~tasi ~taun ~teu> ~tor> ~trik ~turu ~uala ~umpu ~uru> ~yana ~zin>
ugd_malam -3 =blaze =client =elder =food =lost =seen =smell @1 adik air alamat+puskesmas bagaimana bakar bapak bener
 berapa+malam butuh dapet dari di+pasar dipukul gang gigi+malam hilang ibu jalan jual kamar kapan kecil kemarin
 kembali kerja ktp kursi+roda laki lampu lari lihat mobil nomor pak panas+3 pasar perempuan petugas puskesmas+sini
 roda rt rusak saudara sebelah sudah+tidak telepon tiap+malam tidak+mau tidak+punya trc tua untuk urus ~<adi ~<air
 ~<akt ~<ata ~<bag ~<baw ~<bel ~<bil ~<bua ~<dar ~<den ~<dib ~<dic ~<dir ~<dis ~<ema ~<hil ~<ibu ~<jad ~<jal ~<jua
 ~<ka> ~<kan ~<kap ~<kec ~<kep ~<ket ~<ktp ~<kul ~<kun ~<lak ~<lam ~<lan ~<lih ~<mob ~<nam ~<ngo ~<nik ~<nom ~<nye
 ~<pak ~<par ~<pas ~<pin ~<pol ~<rod ~<rt> ~<rus ~<sau ~<sel ~<sta ~<suk ~<sur ~<tab ~<trc ~<tua ~<umu ~<uru ~<war
 ~adah ~adik ~agai ~ahal ~aima ~aji> ~ak2> ~akar ~akek ~aket ~akny ~alik ~ama> ~amar ~amat ~ambi ~ambr ~ami> ~andi
 ~anga ~anja ~anji ~apak ~apan ~apet ~ara> ~aren ~arin ~asar ~ata> ~atia ~auda ~ayu> ~baga ~baka ~bali ~bapa ~bata
 ~bawa ~bene ~buat ~butu ~cek> ~cil> ~daha ~dape ~dara ~dari ~data ~diba ~dibu ~dipa ~dipu ~diri ~dita ~diti ~ebak
 ~ecil ~elak ~elam ~elat ~elur ~emar ~emat ~empu ~ener ~epon ~eran ~eras ~erem ~eria ~erja ~etan ~etap ~eter ~etug
 ~gaim ~gan> ~gas> ~gen> ~gkat ~hal> ~han> ~hila ~hon> ~iak> ~ian> ~iang ~ihat ~ikan ~ine> ~inta ~inya ~ipuk ~iri>
 ~isi> ~istr ~ita> ~jala ~kake ~kali ~kang ~kapa ~kare ~keba ~keci ~kek> ~kerj ~keta ~kete ~knya ~kons ~kot> ~ktp>
 ~kul> ~kuli ~lak> ~laka ~laki ~lant ~lari ~lepo ~liha ~lik> ~lin> ~line ~lok> ~luar ~lura ~mali ~mand ~mar> ~mari
 ~mbal ~mban ~mobi ~mor> ~mpua ~ndan ~nek> ~ner> ~ngam ~ngan ~ngga ~ngko ~ngku ~ngur ~nomo ~nsos ~ntua ~ntuk ~ntun
 ~nya> ~obil ~oda> ~ohon ~omor ~pak> ~pan> ~pasa ~pela ~pere ~petu ~pon> ~puan ~puku ~raha ~ras> ~remp ~rena ~ring
 ~rja> ~roda ~rong ~ruk> ~rung ~sah> ~sant ~sar> ~saud ~siap ~stri ~tele ~temu ~teta ~tian ~tin> ~trc> ~tua> ~tuan
 ~tuga ~tuk> ~uat> ~udar ~ugas ~ukul ~ung> ~urah ~urun ~urus ~usak ~utan ~utuh ~warg ~yar>
ugd_malam -4 3+hari =force =height =home =kin =mad =nature =strike =tale =water @=damkar @=dukcapil @=kerja @=pangan
 @=ppa @=santunan @=slrt @=trc @first=bedah_rumah @first=damkar @first=ppa @first=santunan @first=slrt @first=trc
 bantu+dokter bawa belum bikin di dia dokter+gigi gelandangan gratis harus+kemana itu jiwa kakak kk kursi lansia
 lapor makan mati mau meninggal minta odgj punya puskesmas+cipondoh rumah sampai+jam sekolah surat tetangga
 tidak+ada tidur+di uang umur ~<amb ~<bap ~<bik ~<but ~<dap ~<dat ~<di> ~<dia ~<dit ~<gan ~<gra ~<itu ~<jiw ~<kab
 ~<keb ~<kel ~<ker ~<kk> ~<lap ~<mak ~<mau ~<nga ~<ngu ~<nya ~<odg ~<pel ~<pen ~<pun ~<rum ~<san ~<ser ~<tel ~<uan
 ~<unt ~aan> ~air> ~akak ~akan ~ake> ~alan ~ali> ~ampu ~ansi ~anta ~apa> ~apor ~arga ~ati> ~atis ~belu ~biki ~bil>
 ~but> ~dang ~dgj> ~ekol ~elan ~elua ~elum ~emba ~enge ~enin ~gela ~gga> ~grat ~guru ~hat> ~ikin ~ilan ~itu> ~iwa>
 ~jiwa ~jual ~kaka ~kelu ~kola ~kurs ~lan> ~land ~lans ~lapo ~lum> ~mah> ~maka ~mati ~mau> ~meni ~mint ~mpu> ~nah>
 ~nan> ~ning ~nsia ~nta> ~odgj ~olah ~paka ~pang ~peng ~pet> ~por> ~puny ~rak> ~rang ~rat> ~rati ~rga> ~rik> ~rin>
 ~rsi> ~ruma ~seko ~sia> ~sos> ~sura ~tera ~tis> ~tong ~tuh> ~tuna ~ual> ~uan> ~uarg ~umah ~umur ~unan ~untu ~unya
 ~uran ~urat ~ursi
ugd_malam -5 =beast =dead =drill =heart =money =road =work @=alat_bantu @=bedah_rumah @=poli_jiwa @=polisi
 @first=alat_bantu @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=polisi alamat depan
 di+puskesmas orang pakai puskesmas+ciledug tiap tidak+bisa tidur ~<dep ~<dip ~<kur ~<mat ~<ora ~<tia ~akai ~anda
 ~angk ~asi> ~awa> ~depa ~dia> ~dur> ~epan ~gang ~iap> ~idur ~kai> ~kin> ~lah> ~lama ~mur> ~oran ~pake ~tiap ~tidu
 ~uang
ugd_malam -6 @first=- jam+berapa ~bera
ugd_malam -7 berapa jaga+tengah ~erap ~rapa
ugd_malam -8 ada+yang
ugd_malam -9 yang+jaga
ugd_malam -10 buka+puskesmas
ugd_malam -11 jam+buka
ugd_malam -13 ~emal ~sema
puskesmas 13 bcg usg ~<bcg ~<usg ~bcg> ~usg>
puskesmas 12 dpt flu hpv maag ~<dpt ~<flu ~<hpv ~aag> ~dpt> ~flu> ~hpv> ~maag
puskesmas 11 buka+puskesmas kb susah+makan ~<cac ~<kb>
puskesmas 10 biduran jam+buka ~<bid ~bidu ~dura ~tes>
puskesmas 9 campak gigi kutil mpasi ~<cam ~<gig ~<mpa ~camp ~etes ~gigi ~igi> ~kuti ~mpak ~mpas ~sul>
puskesmas 8 =sick @=puskesmas @first=puskesmas bisul cacar cacar+air cek demam hiv luka mata mau+berobat polio+tetes
 senam senam+lansia susah tes tetes vaksin ~<cek ~<dem ~<hiv ~<kut ~<luk ~<pap ~<tes ~<vak ~asi> ~bisu ~caca ~cek>
 ~dema ~emam ~enam ~hiv> ~isul ~ksin ~luka ~mam> ~mata ~mear ~nam> ~pasi ~sah> ~sena ~sin> ~smea ~susa ~tete ~uka>
 ~util ~vaks
puskesmas 7 =birth =hurt ambeien bikin+mana catin cek+hiv diare dokter faskes fogging gatal gula hamil iud
 jam+berapa ke+puskesmas panas panas+3 pasang pasang+iud perawat periksa puskesmas sariawan skrining surat tbc ~<asm
 ~<cat ~<dig ~<dok ~<fas ~<fog ~<gat ~<gul ~<ham ~<imu ~<iud ~<pos ~<pus ~<skr ~<sur ~<sus ~<tbc ~aksi ~amil ~ampa
 ~anas ~antr ~aria ~aske ~asma ~atin ~beie ~car> ~cati ~diar ~dokt ~ear> ~eien ~epas ~eput ~erap ~eraw ~erik ~esma
 ~fask ~fogg ~gata ~ggan ~ggin ~ging ~gula ~hami ~iare ~iawa ~iksa ~ilis ~imun ~inin ~isas ~iud> ~kepu ~kes> ~kesm
 ~krin ~ksa> ~kter ~lis> ~mas> ~mbei ~mil> ~muni ~ndu> ~nisa ~ntri ~oggi ~okte ~pana ~peri ~pusk ~riaw ~riks ~rini
 ~sari ~sasi ~skes ~skri ~smas ~suna ~sura ~tbc> ~til> ~tin> ~tri> ~ula> ~unat ~unis ~urat ~usah ~uske
puskesmas 6 3+minggu alamat+puskesmas antri asam+urat asi bab bantu+tidak batuk bayi+tidak bb bb+bayi belum+bab
 berapa bidan bisa+datang cabut cabut+gigi cek+gula darah+tinggi dbd digigit digigit+anjing dokter+gigi gizi gratis
 gula+darah imunisasi ke+rumah kesehatan kontrol lepas mata+merah mau+periksa mp mp+asi nyeri obat+tbc perban
 pindah+faskes posbindu posyandu puskesmas+ciledug puskesmas+cipondoh puskesmas+dekat rujukan sipilis spiral
 stunting surat+sehat tb tes+hiv tidak+sembuh tinggi urat usg+murah yang+semprot ~<bat ~<bb> ~<cab ~<dbd ~<giz ~<gra
 ~<jad ~<ken ~<lep ~<mp> ~<nul ~<per ~<ruj ~<sar ~<sem ~<ses ~<sip ~<spi ~<stu ~<sun ~<tb> ~<ura ~abut ~adwa ~ambe
 ~andu ~are> ~aren ~asan ~ata> ~atal ~atis ~atuk ~bab> ~batu ~bida ~bind ~buh> ~daha ~dbd> ~digi ~dwal ~ehat ~empr
 ~erba ~eri> ~eseh ~gant ~ggi> ~git> ~gizi ~grat ~idan ~ien> ~igig ~igit ~ipil ~iral ~izi> ~jadw ~juka ~lepa ~mbuh
 ~mpro ~ntik ~ntin ~ntro ~nula ~nyer ~osbi ~osya ~pera ~perb ~pili ~pira ~posb ~posy ~prot ~pun> ~ral> ~rapa ~rat>
 ~rati ~rol> ~ruju ~sbin ~seha ~sipi ~sma> ~spir ~stun ~syan ~tal> ~tara ~tik> ~timb ~tria ~trol ~tunt ~ujuk ~ukan
 ~unti ~yand ~yeri
puskesmas 5 3+hari =client =office @1 @first=- ambil+mana anak+susah asam bantu+usg bayi+kuning berobat bolong bpjs
 buka buka+jam bulan cuci+luka dahak darah datang demam+darah di+puskesmas di+rt di+rumah diabetes dua fisioterapi
 fogging+kemana ganti hari+apa implan jadwal jam jentik kaki+luka kb+implan kb+jam kelas kelas+ibu kena kencing
 kudis kudis+ular lapor+kemana lepas+kb massal melahirkan+pakai merah minta+fogging minta+semprot online operasi
 pelayanan periksa+hamil periksa+mana petugas pilek pinggang putih rt+kami sakit sakit+pinggang sakit+untu sembuh
 semprot sesak sunat suntik surat+rujukan untu vitamin warga+kena ~<ant ~<asa ~<asi ~<bol ~<bpj ~<bum ~<dar ~<dua
 ~<fis ~<imp ~<jah ~<kud ~<mur ~<onl ~<ope ~<pet ~<sak ~<tim ~<vit ~abet ~ahak ~ahit ~akit ~amin ~anti ~asam ~assa
 ~awan ~awat ~bat> ~bero ~bete ~bolo ~bpjs ~bumi ~but> ~cabu ~dan> ~dara ~date ~diab ~dua> ~ebul ~emal ~ena> ~enci
 ~esak ~etug ~fisi ~hata ~hita ~iabe ~iann ~ilek ~imba ~impl ~indu ~ine> ~ing> ~iote ~isio ~itam ~itan ~jahi ~jam>
 ~jent ~kamb ~kela ~kena ~kenc ~kese ~kit> ~kont ~kudi ~lara ~line ~mass ~mat> ~mpla ~nas> ~nat> ~nggi ~ning ~nlin
 ~obat ~onli ~ontr ~oter ~petu ~pile ~pjs> ~plan ~rah> ~rawa ~rban ~roba ~rot> ~sam> ~sang ~satu ~sema ~semp ~sesa
 ~siot ~ssal ~ster ~sunt ~tami ~ter> ~tih> ~tiha ~tis> ~tuga ~udis ~ugas ~umil ~utih ~vita ~wal> ~wat> ~yana
puskesmas 4 ada+bantu ada+biaya aja alamat ambil anak+diare anak+panas anjing+tetangga antri+dari antri+puskesmas
 apa+perawat badan balita banyak banyak+minta batuk+3 batuk+tidak bayar+berapa belum biduran+pak bisa+diwakilin
 cacing cakar+kucing cek+darah cibodas darah+dmn darah+gratis darah+hp dari+subuh datang+sekarang dekat diare+di
 diwakilin dpt+di ganti+perban gatal+di gratis+tidak habis+ambil ibu+saya jadwalnya jahitan kaki kami karena katarak
 katarak+gratis kb+spiral kb+suntik klinik kolesterol konsul+gizi kumat+ke kuning kurus laboratorium lepas+jahitan
 luka+diabetes lutut minta minta+lagi murah nyamuk+banyak nyamuk+di nyeri+lutut obat obat+cacing obat+darah
 obat+gula operasi+katarak pakai+ktp pap pap+smear papsmear pasang+spiral petugas+kesehatan posbindu+lansia
 posyandu+balita punya+bpjs puskesmas+sini rumah+saya satu+kontrakan sehat sehat+untuk siapa+yang smear tambal
 tambal+gigi tidak+naik tidak+ya timbang timbang+bayi tutup ular ular+satu vaksin+anak vitamin+a yang+datang ~<.>
 ~<aja ~<bad ~<bay ~<ber ~<bul ~<cew ~<cib ~<dah ~<dat ~<dim ~<diw ~<jen ~<kam ~<kat ~<kep ~<kes ~<kon ~<lab ~<lut
 ~<maa ~<mat ~<mua ~<ngg ~<oba ~<pel ~<pil ~<pun ~<seh ~<sme ~<tin ~<tut ~<ula ~abor ~acar ~acin ~akil ~alau ~alit
 ~alny ~amat ~apsm ~arah ~arak ~atar ~aten ~ator ~ayan ~bada ~ban> ~bany ~belu ~boda ~bula ~buli ~caci ~cewe ~cibo
 ~das> ~data ~dima ~dis> ~diwa ~ekat ~elas ~elay ~elum ~embu ~erde ~erlu ~erob ~erol ~este ~etny ~gas> ~hak> ~ibod
 ~icak ~iman ~inta ~ita> ~ium> ~iwak ~kah> ~kaki ~kami ~kata ~kili ~klin ~kole ~kuni ~kuru ~labo ~las> ~laya ~lek>
 ~lest ~lini ~lnya ~lum> ~lutu ~mera ~mint ~mura ~ncin ~ndah ~nta> ~nti> ~odas ~oles ~orat ~oriu ~osit ~pap> ~paps
 ~posi ~psme ~puti ~rany ~rapi ~rasi ~rato ~rdek ~rena ~rian ~rium ~saki ~sal> ~semb ~sian ~sit> ~tamb ~tan> ~terd
 ~tero ~tif> ~ting ~tori ~tuk> ~tup> ~tutu ~ular ~unin ~utup ~waki ~waln
puskesmas 3 # 6+bulan =part =wait abis ada+bpjs aja+yang alergi alergi+gatal anak+yang apa+aja apa+puskesmas
 asi+jadwal banget+di bantu+biduran bantu+digigit bantu+dokter bantu+flu bantu+puskesmas bantu+sakit bantu+saudara
 bantu+senam bareng bayar bayar+tidak bayi bayi+belum bcg+ada bebas+narkoba belum+6 berapa+malam biar+tidak
 bisa+daftar bocah+vaccinated bpjs+saya bulan+depan cakar calon+pengantin campak+ibu cek+kolesterol cek+tb check
 check+untuk ciledug cuma daftar+online dan db dbd+di dengan+suntik di+badan di+gang di+klinik di+komplek di+sekolah
 digigit+kucing dokter+mata donor donor+darah dulu faskes+bagaimana faskes+bpjs flu+tidak fogging+dong free+health
 garis garis+merah gatel2 get+saya gigi+bolong gigi+malam gratis+di hajat+sunatan hamil+gratis hamil+muda hari
 hari+sabtu hari+saya health health+check hoyong+tes jalan+tidak jam+pelayanan kandungan kata kata+gratis
 kata+puskesmas ke ke+rs kemana kena+db kerja+di keterangan keterangan+sakit klinik+swasta konsul kumat lansia+diare
 luka+siang maaf+cek maaf+donor maaf+dpt maag+tolong makan+tidak mana masih+sana melahirkan minggu minggu+mau
 minta+ada muda+mual narkoba+bikin nebulizer nikah+catin nomor+wa nyamuk obat+tb online+puskesmas padahal+belum
 pagi+mau pakai+bpjs pasang+kb pelayanan+puskesmas perawat+lansia periksa+kandungan perlu petugas+tidak pindah polio
 positif posyandu+rw pun puskesmas+bisa puskesmas+buka puskesmas+karawaci rabies rabies+mana rujukan+bagaimana
 rujukan+bpjs rujukan+ke rumah+visit rutin rw sabtu sabtu+puskesmas sakit+mata sana satu saudara+susah saya+bocah
 saya+get saya+lansia scaling scaling+gigi sekali selamat+pagi siang sini stroke subuh+bisa sunat+massal sunatan
 sunatan+tutup suntik+kb suntik+rabies suntik+tt surat+bebas surat+keterangan surat+untuk takut tanya+jadwal tb+abis
 tbc+gratis telat tes+dahak tes+gula tes+tbc tidak+boleh tidak+izin tolong+bantu tt tujuh tutup+jalan untuk+nikah
 usg+bayar vaccinated visit visit+perawat vitamin+hamil wa+puskesmas ~<abi ~<ale ~<amb ~<bil ~<bis ~<buk ~<cak ~<cuc
 ~<cum ~<db> ~<dek ~<don ~<dul ~<gan ~<ke> ~<kli ~<kol ~<kum ~<kun ~<man ~<min ~<neb ~<rw> ~<sab ~<sat ~<tau ~<tet
 ~<tt> ~<tuj ~<vac ~<vis ~abie ~abis ~abtu ~acci ~aja> ~akah ~akut ~alia ~alo> ~alth ~ami> ~ana> ~anis ~anya ~apa>
 ~ape> ~atan ~ated ~atel ~atny ~aupu ~ayar ~ayi> ~bal> ~bare ~baya ~bayi ~bera ~bies ~bila ~bis> ~bora ~btu> ~buku
 ~caka ~cali ~ccin ~cile ~cina ~cucu ~cuma ~deka ~dise ~dono ~dug> ~dulu ~ealt ~eck> ~edug ~ekan ~el2> ~eng> ~enti
 ~erah ~gari ~gate ~get> ~hari ~heal ~hirk ~ies> ~igan ~iled ~inda ~inik ~irka ~isem ~itif ~izer ~juh> ~kali ~kalo
 ~kany ~kare ~knya ~kuma ~lama ~lar> ~ledu ~lerg ~lian ~lio> ~lita ~lize ~lth> ~mana ~mbal ~mpua ~nate ~ndaf ~nebu
 ~nis> ~nsul ~nyak ~nyam ~oket ~olio ~onsu ~oper ~pek> ~perl ~pind ~pond ~rabi ~ratn ~rdar ~rgi> ~rlu> ~roke ~ruti
 ~sabt ~scal ~siti ~sta> ~stro ~taku ~tau> ~tel2 ~teng ~tnya ~trok ~tuju ~tut> ~ucu> ~ujuh ~uliz ~ulu> ~uma> ~umat
 ~upun ~uran ~uruh ~utut ~vacc ~visi ~yak> ~yamu ~yar> ~zer>
puskesmas 2 =ask =body abis+padahal aja+bisa asi+mana banget+kemarin banget+takut bantu+donor bantu+kelas bebas
 berobat+pakai biaya bidan+desa bisa+tidak buku calon catin+bikin catin+mana dari+cibodas dekat+dari demam+kumat
 demam+mau dokter+bisa flu+dari galak+banget get gigi+di gizi+mana haid haid+mau hajat hamil+takut hiv+rahasia
 hiv+tapi hpv+di ibu+hamil istri+susah jadwal+imunisasi jentik+banyak jentik+di kabut karawaci kayaknya ke+rsud
 kelas+saudara kena+minta kencing+sakit kesehatan+gratis kok komplek+minta komplek+siapa kontrol+gula ktp+aja
 kucing+suntik kurus+banget kutil+tolong lah lama+ke loketnya loketnya+galak maaf maaf+tes marah mau+melahirkan
 mau+tanya mau+tes minggu+ke mripat mual muda nonaktif+mau nyeri+gigi obat+sesak online+tidak pendaftaran pengantin
 petugas+loketnya pkm pkm+tutup puskesmas+mana rabies+gratis rahasia rahasia+tidak ribu ringan ringan+kontrol rs
 rujukan+cara saya+hoyong saya+kurus stroke+ringan sudah+lama swasta takut+stunting tbc+habis telat+haid terima
 tetes+lapor tidak+untuk turun tutup+jam untuk+kerja untuk+lansia usg+gratis vaksin+rabies where+bisa ya+ibu
 yang+kena ~<?> ~<beb ~<chi ~<cil ~<eld ~<eng ~<hai ~<har ~<hea ~<hom ~<jam ~<kok ~<nar ~<nye ~<pkm ~<pon ~<rab
 ~<rin ~<rs> ~<rut ~<sin ~<swa ~<tak ~aaf> ~aci> ~adah ~ahir ~ajat ~aler ~ambi ~araw ~asia ~asta ~awac ~bali ~bas>
 ~beba ~belo ~berd ~biay ~buka ~chil ~deke ~derl ~ebas ~eham ~ekal ~eket ~elat ~elde ~elom ~emer ~erda ~ergi ~erly
 ~eter ~ewek ~haid ~haja ~hat> ~hild ~home ~iasa ~iaya ~ihan ~ild> ~inat ~ingg ~isit ~kan> ~kok> ~komp ~lder ~lkan
 ~lom> ~maaf ~mant ~mare ~mban ~mbil ~memb ~meri ~mila ~ming ~mrip ~mual ~muda ~nget ~nor> ~oke> ~ondo ~onor ~paka
 ~paru ~pasa ~pela ~pkm> ~puan ~ren> ~rly> ~sana ~sebu ~sini ~swas ~ted> ~tens ~uda> ~uku> ~uluh ~utin ~waci ~wast
 ~wek> ~yakn
puskesmas -2 1+pagi =breath =food @first=ugd_malam ada akta alat alun+buka ambruk ambulans anjing+liar bagaimana+ya
 bansos bantu+24 bantu+telur bawa bayi+gratis belakang dalu dalu+teng dan+popok darah+pmi darah+tidak di+depan dia
 dibuang foto gas guru hidup igd igd+puskesmas inap+syaratnya jam+1 kali kirim koperasi luka+malam lumpuh malam+hari
 malam+sesak mana+tidak masih minta+beras nama ngomong pacar palsu perut phk pinang pindah+datang popok popok+bayi
 puskesmas+anak puskesmas+saged rsj+di rusak sakit+jiwa santunan saya sering sim stok+darah susu+dan telur
 telur+untuk teng+puskesmas tes+sim tetangga thr tidak+berhenti yang+gratis yang+urus ~<ada ~<bun ~<car ~<dam ~<dij
 ~<gas ~<gaw ~<ged ~<gen ~<gur ~<gw> ~<igd ~<ind ~<kej ~<ker ~<kla ~<kop ~<lal ~<mes ~<mun ~<mus ~<pac ~<peg ~<phk
 ~<pla ~<pop ~<ram ~<raw ~<say ~<seb ~<taw ~<ten ~<thr ~<tip ~<to> ~<ton ~<tuk ~<tul ~aan> ~abel ~ada> ~ahu> ~aji>
 ~akan ~akin ~akta ~ala> ~alat ~alon ~ampe ~angu ~ans> ~anso ~aya> ~ayat ~azah ~band ~bank ~bans ~bata ~beda ~bok>
 ~bruk ~bus> ~cara ~cil> ~curi ~dala ~dalu ~desi ~dian ~ding ~disi ~duka ~dup> ~egal ~egan ~elin ~elor ~enan ~ener
 ~enga ~epti ~erai ~eras ~erut ~esek ~gamu ~gar> ~ger> ~gomo ~halo ~hidu ~ibua ~idup ~iga> ~igd> ~ipu> ~irim ~iski
 ~jak> ~jang ~jemp ~kama ~kas> ~kera ~king ~kiri ~kope ~kos> ~kta> ~kurs ~lamp ~lanj ~lapa ~ling ~lur> ~mamp ~mang
 ~masi ~mbak ~mbat ~mbru ~meni ~mina ~misk ~mpan ~mpuh ~nah> ~nama ~nany ~ngam ~ngar ~ngga ~ntai ~nya> ~ongk ~opok
 ~paca ~pakn ~pega ~phk> ~pina ~pinj ~pok> ~popo ~put> ~raha ~rahn ~rai> ~raka ~raya ~ret> ~rim> ~ris> ~rsi> ~saya
 ~spor ~taha ~tai> ~tama ~tang ~tasi ~teme ~teta ~thr> ~tipu ~tok> ~toko ~tuka ~ual> ~ubur ~una> ~unta ~usak ~uta>
 ~yany ~yat>
puskesmas -3 =drill =home =kin =lost =smell =well @=ugd_malam abis+minum ada+nik alun amuk bakar bapak bener
 berhenti berobat+mana besar bpjs+bisa cari cepat darah+banyak darah+keliling darah+tapi darurat data depan di
 di+cipondoh di+jalan di+pasar di+sebelah dinsos dipukul es gratis+hp gratis+mana hari+minggu harus+kemana
 ikan+semprot itu jatuh jual kayu ke+mana keliling ketemu laki lampu lansia+di lapor lari liar listrik maaf+bayi
 mana+dari mau+ke meninggal minta+tolong mobil napas nik nyasar pabrik paksa pindah+ke pkh pmi psikolog pukul
 puskesmas+rawat rumah+batuk saya+tidak sebelah+rumah sekolah semprot+obat sendiri sesak+kumat suka surat+waris susu
 tanah tangan tangis tanpa tinggal untuk+anak warung ~<alu ~<ama ~<amu ~<ang ~<aya ~<bak ~<bap ~<baw ~<ben ~<bes
 ~<blm ~<boc ~<bus ~<cep ~<cur ~<di> ~<dic ~<dir ~<duk ~<es> ~<fot ~<gol ~<hid ~<itu ~<jat ~<jem ~<jua ~<kak ~<kel
 ~<kos ~<lam ~<lem ~<lia ~<lis ~<lum ~<mah ~<mal ~<mam ~<mba ~<men ~<mob ~<muk ~<nam ~<nan ~<nap ~<nun ~<pab ~<pkh
 ~<pmi ~<puk ~<rek ~<rob ~<rus ~<ser ~<sit ~<sta ~<suk ~<ter ~<teu ~<tok ~<yg> ~abri ~abur ~adi> ~aga> ~ain> ~aksa
 ~aku> ~alam ~alik ~alsu ~alun ~anah ~andi ~ang> ~anga ~angi ~anja ~ank> ~anpa ~apas ~arat ~arga ~aris ~arun ~arur
 ~ater ~atia ~atuh ~awa> ~bak> ~baka ~bapa ~baru ~bawa ~bel> ~bene ~berh ~besa ~blm> ~brik ~buan ~bung ~cah> ~cari
 ~cepa ~dam> ~daru ~depa ~diba ~dins ~dipu ~dudu ~duk> ~ebak ~ebar ~ekol ~elil ~emas ~emat ~empa ~emu> ~endi ~enin
 ~erak ~eran ~erhe ~erin ~esar ~etem ~foto ~gara ~gera ~gis> ~gkat ~golo ~hent ~hon> ~iar> ~iban ~ikol ~inso ~inya
 ~ipuk ~iria ~isan ~isi> ~istr ~item ~itte ~jamb ~jatu ~kak> ~kayu ~keba ~keca ~ker> ~kin> ~kir> ~kola ~lah> ~laki
 ~lang ~lant ~lari ~liar ~lik> ~lili ~list ~log> ~lok> ~lsu> ~lump ~lun> ~lura ~maha ~mali ~mbah ~mbul ~men> ~mobi
 ~mong ~mpe> ~muka ~mur> ~nal> ~ndar ~ner> ~ngaj ~ngin ~ngis ~ngku ~ngom ~njan ~npa> ~nsel ~ntah ~ntra ~nung ~nyas
 ~obil ~ohon ~olah ~omon ~onga ~oto> ~pabr ~pah> ~pai> ~pak> ~paks ~pals ~pam> ~par> ~pata ~pend ~peng ~pkh> ~pmi>
 ~puk> ~ran> ~rang ~rga> ~rhen ~rura ~rusa ~rut> ~saha ~samp ~sek> ~seko ~send ~seri ~sim> ~sitt ~skin ~stri ~suka
 ~susu ~tana ~tanp ~tas> ~temu ~teu> ~tian ~trak ~trik ~tter ~tua> ~tung ~tus> ~uduk ~umpu ~umur ~uru> ~usan ~usu>
 ~waru ~yasa
puskesmas -4 =blaze =nature =seek @=damkar @=darurat @=poli_jiwa @=ppa @=trc @first=bedah_rumah @first=damkar
 @first=darurat @first=poli_jiwa @first=ppa @first=trc ada+yang adik bantu+saya gelandangan hilang ikan inap jalan
 kakak kk kucing kucing+saya malam masuk mau+minta minum motor orang parah pasar rawat+inap rujukan+rsj semangka
 semangka+suntik syarat syarat+donor tabrak tadi tapi+tidak tidak+bisa tidak+punya tidur+di tua uang urus
 vaksin+hewan waris ~<adi ~<dal ~<dep ~<dib ~<gel ~<hil ~<ika ~<ina ~<kk> ~<kuc ~<mot ~<nga ~<nge ~<ngo ~<ngu ~<pal
 ~<pam ~<par ~<pen ~<sim ~<tab ~<tad ~<tem ~<tua ~<tun ~<uan ~<uru ~<war ~abra ~aby> ~adik ~ahan ~ahny ~akak ~ake>
 ~akek ~ambr ~ampu ~anda ~angg ~angk ~anta ~apor ~asuk ~baby ~bah> ~brak ~dek> ~dibu ~dik> ~dipa ~dita ~dite ~diti
 ~ehab ~elak ~elua ~elur ~emba ~enda ~epan ~epat ~gela ~gen> ~gin> ~gka> ~guru ~hila ~hnya ~iang ~inan ~inap ~ini>
 ~inum ~itu> ~jala ~jual ~kaka ~kake ~kang ~kek> ~kelu ~kuci ~kul> ~laka ~lam> ~land ~lapo ~luar ~mala ~mand ~masu
 ~minu ~moto ~nap> ~napa ~nasi ~nda> ~ndir ~ngen ~nger ~nsos ~ntun ~num> ~olog ~onse ~otor ~pake ~pan> ~pang ~peru
 ~por> ~puku ~ruk> ~rung ~siko ~suk> ~tabr ~tadi ~tah> ~tak> ~tar> ~tong ~tor> ~tuna ~uarg ~ucin ~ukul ~unan
puskesmas -5 =arms =height =limp =road =tale =water =work @=alat_bantu @=bedah_rumah @=kerja @=polisi @=santunan
 @first=alat_bantu @first=polisi @first=santunan beras butuh ditinggal hewan ktp sebelah tidur ugd ~<but ~<din ~<dip
 ~<hal ~<hew ~<jal ~<kec ~<ktp ~<lap ~<ora ~<pem ~<psi ~<tan ~<ugd ~alan ~bela ~butu ~dang ~diri ~dur> ~ebel ~elan
 ~enge ~ewan ~hewa ~ikan ~iri> ~itin ~keli ~kolo ~ktp> ~man> ~mpu> ~nang ~ndan ~oran ~para ~psik ~rik> ~san> ~sebe
 ~sos> ~tidu ~tuh> ~ugd> ~ung> ~utuh ~wari
puskesmas -6 =dead =heart =money =strike @=dukcapil @=pangan @first=kerja @first=pangan bisa+bantu gula+lansia ini
 jam+puskesmas ktp+digigit mati rabies+kucing ~<dit ~<ini ~<nen ~<pak ~aman ~asar ~ati> ~bian ~bur> ~enek ~ggal
 ~mati ~nan> ~nene ~ras> ~sar> ~uang
puskesmas -7 @=slrt @first=dukcapil jadwal+donor odgj tidak+mau ~<odg ~dgj> ~gal> ~nek> ~odgj
puskesmas -8 @first=slrt jiwa pak rsj suntik+bulan ~<jiw ~<rsj ~iwa> ~jiwa ~rsj>
puskesmas -9 24+jam obat+nyamuk ~lana
puskesmas -10 =mad
puskesmas -12 darah+mana
pangan 10 borax cimol ~<cim ~imol ~mol> ~orax ~rax>
pangan 9 es gula+lansia kapan+lagi murah+kapan takjil ~<bor ~<es> ~akji ~bian ~bora ~cimo ~jil> ~kjil ~takj
pangan 8 @=pangan @first=pangan air+galon cireng daging jorok makan+gratis ~<cir ~<jor ~<kap ~agin ~cire ~dagi ~eng>
 ~iren ~joro ~orok ~reng ~tik>
pangan 7 =smell =tale ayam basi beras bpom cabe dijual galon+bau gratis+mana gula halal katering kembung mana+hari
 nasi nasi+kotak palsu permen pirt sertifikat+halal susu tahu tanggal warna ~<aya ~<bas ~<ber ~<bpo ~<cab ~<dag
 ~<dij ~<gul ~<nas ~<pal ~<pir ~<tak ~abe> ~adu> ~alal ~alin ~alsu ~anan ~arna ~ater ~ayam ~basi ~berl ~bpom ~cabe
 ~diju ~erme ~form ~gara ~ging ~gula ~hala ~ijua ~irt> ~jamu ~kana ~kate ~kutu ~lal> ~leng ~lin> ~lsu> ~mang ~miny
 ~nan> ~nyal ~orma ~pals ~perm ~pirt ~pom> ~pur> ~rmal ~rna> ~rok> ~sing ~susu ~teri ~ula> ~usu> ~utu> ~warn ~yam>
pangan 6 =beast =food =sick ada+sembako bakso beras+abis berlendir campur curiga daging+anjing dapur es+batu
 formalin galon gorengan hari+ini ibu+saya ikan ilegal isi isi+ulang jajan jamu kadaluarsa kaleng kantin kenyal kopi
 kotak lagi+di lewat+tanggal makan mie minyak mules obat+kuat panganan panganan+tidak plastik pusing restoran sd
 semangka semangka+suntik sembako sembako+tidak sudah+lewat telur tidak+sehat ulang ~<bub ~<cam ~<cek ~<cur ~<for
 ~<gal ~<gar ~<gor ~<ika ~<ile ~<isi ~<jaj ~<kad ~<kan ~<kot ~<mie ~<mul ~<pew ~<ren ~<sd> ~<sem ~<sun ~<sus ~<ula
 ~adal ~ahu> ~ajan ~ako> ~akso ~alen ~alua ~amin ~amu> ~amur ~apur ~are> ~arsa ~asi> ~asti ~awet ~bako ~baks ~bera
 ~bubu ~bung ~camp ~cuna ~dalu ~dapu ~ekel ~embu ~enga ~enya ~erac ~eras ~erik ~erle ~esto ~ewar ~galo ~gka> ~gore
 ~iang ~iga> ~ileg ~ing> ~inya ~jaja ~jana ~jual ~kada ~kai> ~kale ~kant ~keny ~kopi ~kota ~kso> ~last ~lega ~les>
 ~lon> ~lumu ~mali ~mbun ~men> ~mie> ~mpur ~mule ~nany ~nasi ~ngka ~ntik ~numa ~oduk ~opi> ~ora> ~orak ~oren ~otak
 ~paka ~pewa ~plas ~prod ~puk> ~pusi ~raks ~ras> ~ren> ~rend ~riga ~riks ~rlen ~rmen ~rnan ~rodu ~rsa> ~rupu ~sema
 ~stik ~stor ~sunt ~tahu ~tak> ~telu ~tora ~ual> ~uars ~ules ~uman ~umut ~upuk ~urig ~wet> ~yak>
pangan 5 =work abis abis+makan ada+beas ada+kutu air air+isi anak+sd aneh apa+tidak asin asli awet ayam+bangkai
 ayam+mati bahaya+tidak bangkai batu bayi+ada beas beas+di boraks bpom+produk bubur bubur+bayi busuk cara+ceknya
 ceknya cilok cimin daftar+bpom dari+kemarin depot di+pasar di+rumah dijual+di garam hajat+racun ikan+asin
 ikan+semprot izin+pirt karena ke+mana kenyal+banget kerupuk kosmetik kuat kue kutu lab lapor+ke madu mana mbg merah
 minimarket minum+es obat pakai pelangsing permen+bikin produk produk+rumah restoran+jorok roti sakit+perut saset
 semprot+obat sertifikat suntik suplemen suplemen+ilegal tanpa+izin telor tidak+pak uji ~<abi ~<air ~<ane ~<anj
 ~<asl ~<awe ~<bah ~<bak ~<bek ~<bel ~<bu> ~<bus ~<jam ~<kec ~<kim ~<kop ~<kos ~<kri ~<kua ~<kue ~<lab ~<mad ~<mak
 ~<mbg ~<mer ~<min ~<oba ~<pla ~<rot ~<sas ~<seh ~<uji ~<war ~abis ~ahan ~air> ~akai ~akan ~ake> ~aks> ~ala> ~alny
 ~alon ~amba ~aneh ~angk ~angs ~aram ~aren ~arke ~aset ~asin ~asli ~baha ~bal> ~bat> ~batu ~bis> ~busu ~cek> ~cekn
 ~cilo ~cimi ~curi ~depo ~dica ~dir> ~eas> ~ekny ~elur ~embe ~erah ~erin ~erku ~erup ~fika ~gadu ~gkai ~gsin ~gur>
 ~ibag ~icam ~ifik ~ikat ~iksa ~ilok ~imar ~imia ~inim ~isi> ~jan> ~kan> ~kapa ~kare ~kimi ~kosm ~krim ~ksa> ~kuat
 ~kue> ~lab> ~lend ~lnya ~lok> ~lur> ~madu ~maka ~mark ~mbak ~mbg> ~menc ~mera ~meti ~min> ~mini ~mut> ~neh> ~ngad
 ~nima ~ntah ~ntin ~nyak ~obat ~osan ~osme ~oti> ~pake ~peny ~plem ~rena ~rest ~rket ~roti ~sase ~seke ~set> ~sli>
 ~smet ~supl ~tah> ~tami ~telo ~uji> ~unti ~uple ~usin ~usuk ~yal> ~yala
pangan 4 120+odgj =well abis+duit abis+minum air+kali anjir asli+tidak awet+minggu bagaimana+ya bagi bahan
 bantu+beras banyak+tikus batu+dari bau bekas beli berjamur berlumut bikin bisa+tidak borax+ibu cabe+setan cek curah
 dari+air dengan+pupuk depan+sd depot+air di+kantin di+katering di+minimarket diare diperiksa duit+lapar es+krim
 goreng hajat harus+bagaimana instan izin jamuran kaleng+penyok kami+mau kapan kayak ke+siapa kecap kecoa kimia
 kontrakan+saya kornet kornet+kembung kotor krim krim+keliling kwt kwt+kami lagi+pak lalat lansia+masih lapar
 lapar+anjir lewat maaf maaf+makan mah makan+dari masih+jalan mati+dijual mentah minta+polybag mual muka+bengkak
 muntah ngejreng nyala pakai+formalin pasar pembersih penambah penambah+stamina penyok periksa+dong perut polybag
 polybag+dengan psar rambut+di rapat+berjamur rendam rhodamin saya+abis sehat sekilo sekilo+120 semprot setan
 setan+sekilo skincare snack snack+rapat stamina tahu+awet tahu+di tidak+makan tiren ulang+bau untuk+lansia
 warna+merah yang+untuk ~<?> ~<asi ~<bat ~<bau ~<bea ~<bia ~<bik ~<cil ~<exp ~<gil ~<hal ~<har ~<hig ~<ima ~<ins
 ~<izi ~<kut ~<kwt ~<lai ~<lew ~<maa ~<msh ~<mua ~<mun ~<mur ~<pen ~<pro ~<psa ~<ram ~<res ~<rho ~<ser ~<sna ~<sta
 ~<sup ~<tel ~aaf> ~ain> ~ajat ~anti ~aper ~ayak ~bag> ~bara ~bau> ~beas ~beka ~berj ~biki ~cap> ~care ~coa> ~cura
 ~diar ~ebus ~ecap ~ecoa ~ejre ~ekas ~ekil ~eli> ~elor ~enda ~enju ~enyo ~epot ~ersi ~erti ~erut ~etik ~ewat ~galn
 ~gejr ~gien ~gkus ~haja ~higi ~hoda ~iare ~igie ~ihin ~ikan ~ikin ~ilin ~ilo> ~imah ~imin ~ina> ~inca ~inny ~inst
 ~isem ~izin ~jata ~jren ~kak> ~kas> ~kaya ~keco ~kemb ~kera ~ket> ~kilo ~kinc ~korn ~koto ~kwt> ~lala ~lang ~lapa
 ~lape ~lewa ~lili ~lor> ~luar ~lyba ~maaf ~man> ~mber ~ment ~mia> ~mina ~mnya ~mpro ~msh> ~mual ~munt ~mura ~nack
 ~namb ~ngej ~ngsi ~nis> ~njua ~nnya ~nsta ~nyok ~odam ~olyb ~orne ~pemb ~pena ~peri ~poly ~pot> ~prot ~psar ~rah>
 ~rhod ~rim> ~ring ~rjam ~rlum ~rnya ~rot> ~rsih ~rtif ~rut> ~san> ~sar> ~seha ~semb ~sert ~seta ~sih> ~snac ~stam
 ~stan ~tan> ~tifi ~tin> ~tire ~tong ~ubur ~ulat ~unan ~ungk ~unta ~urah ~urny ~ybag ~zin>
pangan 3 2+liter @1 ada ada+apa ada+bahan ada+izin ada+petugas air+mentah anak+muntah anak+sakit asap+laki
 ayam+tiren babi bahan+kimianya bahaya bantu+ayam bantu+es barang barang+2 basah basi+dijual bau+aneh bau+obat
 bawa+kk bazar belas belum+bagi benih beras+barang beras+bulog beras+plastik berformalin berlumut+lapor biduran+abis
 bikin+anak bikin+pusing bikin+sakit bleng bli bli+bras boba boba+bikin bras bras+sphp bukan+karena bulog
 bulog+jatah cabe+kering cendol cendol+ijo cimol+di dan+bau dapur+katering dapur+tidak dari+bantu di+cipondoh di+kec
 di+nasi di+warung dicat dihinggapi dihinggapi+lalat dimna dimna+mana dites dong edar es+cendol es+kayu expired
 galon+isi ge ge+tidak gpm gpm+di halal+usaha hari hari+di harus+bawa herbal higienis ijin+pirt ijo ijo+nyala import
 ini+mah item+bekas izin+edar jatah jatah+saya jorok+lapor jual kami+urus kantin+sekolah kapn kapn+lagi karang
 karang+tengah karena+sunah ke+minyak kec kec+karang kecap+sudah keliling kemasan kering+dicat kerupuk+pakai
 kimianya kopi+saset kosmetik+merkuri kotak+yang krupuk krupuk+merah ksong ksong+dimna kuning laki+nganggur
 lapor+kemana liter liter+ge lumut lurah mah+bukan makan+basi makan+katering makan+mbg makan+nasi mana+ibu mangkal
 masih+dijual mau+saya mbg+basi menyala merah+menyala merah+tahu merkuri mi mi+instan mie+basah minum minum+kemasan
 minyak+item mules+abis mulu+3 murah murah+kapn nganggur nya obat+herbal obat+kimia obat+palsu pakai+air
 pakai+boraks pakai+pembersih pangan pengawet pengawet+mayat periksa pink psar+murah puasa puasa+terus rambut rapat
 rebus rebus+singkong rendang rendang+berlendir rombongan rombongan+racun roti+jamuran sakit sampel sapi
 saudara+puasa saya+beli saya+belum saya+jual sekali singkong singkong+mulu sirup sirup+warna sosis sphp sphp+harus
 sunah sunah+wkwk susu+expired tanpa tanya tegur telor+ksong telur+busuk tengah+tgl terus+ini tgl tgl+berapa
 tidak+asap tidak+basi tidak+busuk tidak+dihinggapi tidak+higienis tolong+bantu uji+lab untuk+saya usaha warna+aneh
 warna+baju warna+nyala warna+pink ~<aba ~<ada ~<baz ~<ben ~<ble ~<bli ~<blm ~<bob ~<bra ~<brp ~<cen ~<dap ~<dep
 ~<dic ~<dih ~<diu ~<dr> ~<eda ~<ge> ~<gpm ~<gpp ~<gw> ~<haj ~<her ~<ijo ~<imp ~<jua ~<kay ~<kok ~<krn ~<kso ~<lit
 ~<lum ~<lur ~<mah ~<men ~<mi> ~<ngr ~<pak ~<pua ~<rap ~<reb ~<rom ~<sak ~<sap ~<set ~<ski ~<sph ~<tah ~<teu ~<tgl
 ~<tir ~<usa ~ack> ~aha> ~ahay ~akit ~alok ~aluw ~ampu ~andu ~anji ~anpa ~anya ~apar ~apat ~asar ~azar ~babi ~bagi
 ~balo ~baza ~bela ~beli ~beni ~berf ~bers ~blen ~bli> ~blm> ~boba ~bong ~bras ~brp> ~bul> ~bulo ~bus> ~cat> ~cend
 ~cer> ~dami ~dihi ~dimn ~dire ~dise ~dite ~diuj ~duk> ~edar ~egal ~egur ~ehat ~ekal ~elil ~emin ~empr ~emut ~enam
 ~endi ~enih ~enis ~enta ~ento ~erfo ~erlu ~expi ~gapi ~gece ~get> ~ggap ~ggur ~gila ~gkal ~goto ~gpm> ~gpp> ~greb
 ~hann ~hari ~haya ~herb ~het> ~hing ~iany ~icat ~ieni ~ijo> ~ila> ~imna ~impo ~ink> ~inum ~iper ~ired ~iteg ~ites
 ~iuji ~jat> ~kal> ~kali ~kand ~kec> ~keca ~keru ~kin> ~krn> ~krup ~kson ~kuni ~kus> ~lain ~lale ~leme ~lite ~losa
 ~lura ~luwa ~maha ~mare ~mbon ~meng ~merk ~mian ~minu ~mna> ~muti ~ncar ~ndam ~ndol ~ndun ~net> ~ngaw ~ngeb ~ngec
 ~ngku ~ngre ~nih> ~npa> ~ntol ~nton ~num> ~nyul ~ombo ~onga ~ort> ~pasa ~penj ~per> ~php> ~pink ~pire ~plos ~port
 ~puas ~purn ~rapa ~rasi ~rbal ~rebu ~red> ~rfor ~ribu ~rkur ~rnet ~romb ~sapi ~seki ~semi ~semp ~sida ~sin> ~siru
 ~snya ~song ~sphp ~suk> ~tanp ~tegu ~teu> ~tgl> ~tih> ~tis> ~tol> ~uasa ~uat> ~ulog ~uluh ~unah ~ung> ~unin ~utih
 ~uwar ~wars ~xpir ~yok> ~yulu ~zar> ~zinn
"""
