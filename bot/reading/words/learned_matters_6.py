"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
poli_jiwa 0 @1
poli_jiwa -2 3+bulan 7+bulan =nature =seek adik+kami anjing apa+aja api ayam bapak+saudara bapak+saya biar+bisa
 bpjs+nya bulan+obat dan+bpjs distop distop+sekarang duduk ganti gizi griya habis+obat halte halusinasi+kalau
 hamil+7 harus hidup+susah hilang hiv istri+ganggu jadi+aneh janda jari jembatan kalau+obat kami ke+puskesmas kel
 kia kirim konsul+gizi kunci lapor+ke laporan masih mau+minum mau+nyusuin melahirkan+pakai merah+berobat motor napas
 nasi negeri no nonaktif+mau nunggak nya+nonaktif nyusuin obat+dan obat+distop pada pasung+keluarganya
 pasung+saudara patah pinang pinang+griya pinggir poli+mana rujukan+pinang rutin+tenang saudara+mau sekarang+habis
 sekarang+ngomong soal stasiun subuh suka+halusinasi susah+tolong tabrak tahan taman tenang+sekarang terlantar
 tiap+hari tiga tinggal+harus toko tongkat ular urus vaksin warga ya+ibu ~<api ~<asi ~<bek ~<cab ~<cat ~<des ~<dud
 ~<gaj ~<gen ~<giz ~<gri ~<gul ~<har ~<hil ~<hiv ~<jam ~<jen ~<kia ~<kir ~<kor ~<kot ~<lar ~<lin ~<low ~<lum ~<mal
 ~<mus ~<nap ~<nem ~<ngu ~<no> ~<ope ~<paj ~<pel ~<pot ~<pro ~<rab ~<soa ~<sud ~<tig ~<tuk ~<tum ~<tun ~<uda ~<uru
 ~<vak ~abra ~abut ~aca> ~ajui ~aket ~alte ~amin ~arin ~asiu ~ayam ~baha ~bany ~batu ~brak ~buk> ~bus> ~cabu ~desi
 ~dian ~dibe ~dibi ~disa ~dise ~dong ~ede> ~elpo ~emak ~epat ~erda ~eri> ~ermi ~etes ~etin ~eun> ~gann ~gero ~gga>
 ~ggi> ~ggir ~gir> ~gizi ~got> ~gram ~griy ~halt ~haru ~hila ~hin> ~hiv> ~huja ~idan ~igit ~ikat ~ikin ~ila> ~imba
 ~inan ~inda ~irim ~iski ~izi> ~jaan ~jam> ~jand ~jemb ~jing ~jir> ~juin ~kabe ~keje ~kia> ~kola ~kota ~kuru ~lah>
 ~lans ~lari ~leh> ~liar ~lpon ~lte> ~male ~mam> ~misk ~ncam ~ncin ~ndar ~ndun ~nege ~ngah ~njin ~njir ~ntin ~nyam
 ~nyas ~oal> ~oko> ~oleh ~omer ~ompl ~onak ~onto ~oran ~oton ~otor ~paja ~pat> ~pela ~pema ~peme ~perb ~pina ~plek
 ~reka ~reta ~rim> ~ris> ~riya ~rjaa ~rlan ~rmin ~rtig ~sari ~sek> ~skin ~soal ~stop ~subu ~suin ~tabr ~term ~tifi
 ~tol> ~top> ~uala ~ular ~uli> ~umpa ~usui ~utny ~wari ~yam> ~yasa
poli_jiwa -3 24+jam =lost =rails @first=puskesmas ada+biaya amankan amankan+odgj ambruk atas badan bansos
 bantu+anter banyak beras berobat+pak bicara+sendiri bisa+bantu bisikan2 bisikan2+sudah bocah bocor boleh cair
 damkar dan+curiga dengar+bisikan2 di+depan di+gang dijemput diri+di duit gaji ganggu+jiwa gas gelandangan gula
 habis+bisa habis+bulan hari harus+ke harus+kemana hidup+pegang ibu+meninggal ini+bisa jatuh kapan kayu kdrt
 kecanduan+narkoba kejang kejang+terus kelurahan kena kerja+bagaimana kerja+lagi konsul+sukaasih kontrolnya+habis
 lahir lampu lapor linglung+harus luar maaf+tolong malam+ini mantan masjid mau+minta mau+rujuk mayat melahirkan+mau
 meninggal+tahun merah minta+rujukan naik narkoba+amuk nonaktif obat+habis obat+mau obat+tbc odgj+hamil odgj+sudah
 pabrik paksa palsu parkir pdam pegang+pisau pemkot perempuan pinjam pkh pohon polio pos punya+tempat
 puskesmas+sudah rumah+di sakit+syaraf sampah sanggup satu saya+capek sd sejak+ibu sendiri+dan sendiri+kami
 sendiri+sejak serang+jantung sering+bicara sering+dengar slb slb+untuk sudah+habis sukaasih syaraf syaraf+sering
 tahun+kemarin tempat+tinggal terus+dengan tetangga+saya tidak+kerja tiri tolong+amankan tukang warna warung ya+cara
 yang+serang ~<ang ~<anj ~<bad ~<bah ~<bgt ~<bol ~<brp ~<bud ~<bus ~<cai ~<dih ~<dui ~<ema ~<gal ~<gas ~<gat ~<gaw
 ~<ged ~<gil ~<ija ~<ind ~<jar ~<jem ~<kan ~<kap ~<kar ~<kdr ~<kom ~<lak ~<lay ~<lia ~<lua ~<may ~<met ~<mot ~<muk
 ~<nas ~<ngg ~<org ~<pab ~<pda ~<pkh ~<poh ~<ray ~<rek ~<sd> ~<seb ~<seg ~<ses ~<sim ~<sit ~<slb ~<sub ~<sum ~<tab
 ~<tam ~<ten ~<ton ~<tru ~<tur ~<ula ~<wal ~aasi ~abel ~abri ~acar ~adam ~afta ~aga> ~ak2> ~aker ~akin ~alon ~alsu
 ~amka ~an2> ~anca ~ank> ~anka ~anso ~apas ~apet ~apil ~arat ~ari> ~aris ~arki ~arun ~asji ~atah ~atal ~aten ~atuh
 ~ayak ~azah ~ban> ~bans ~bata ~bgt> ~boca ~boco ~bole ~brik ~brp> ~bruk ~buh> ~cah> ~cair ~capi ~cor> ~daft ~damk
 ~dape ~date ~dica ~dist ~dite ~drt> ~dudu ~duit ~duk> ~dung ~egal ~eger ~ejan ~ekel ~elap ~emko ~empe ~eng> ~ente
 ~epon ~erat ~erla ~ertu ~ftar ~gah> ~gaji ~gaju ~gala ~gang ~gede ~ggil ~ggup ~gil> ~gini ~gkut ~gula ~gup> ~han>
 ~hari ~ibay ~ijem ~ilin ~ini> ~inja ~ipak ~iruj ~isto ~item ~itu> ~jan> ~jari ~jatu ~jemp ~jid> ~kaas ~kam> ~kami
 ~kan2 ~kapa ~kas> ~kat> ~kayu ~kdrt ~keha ~kela ~keli ~keti ~komp ~kosa ~kot> ~ksin ~kul> ~kunc ~lak> ~lapa ~lio>
 ~loke ~lsu> ~lung ~mali ~mank ~masi ~masj ~mata ~maya ~mbat ~mbru ~mert ~mina ~miny ~mkar ~mkot ~moto ~mpah ~mpar
 ~mpua ~mpun ~muk2 ~nakt ~nci> ~ndah ~ngad ~ngga ~nggu ~ngku ~njam ~nkan ~nona ~ocah ~ocor ~ola> ~olio ~onga ~ota>
 ~pabr ~paks ~pam> ~park ~pata ~pdam ~pemk ~pil> ~pkh> ~poho ~pora ~puan ~puh> ~puk> ~puku ~pung ~put> ~rasi ~raya
 ~ren> ~ret> ~rkir ~rong ~rtua ~ruk> ~saha ~seke ~sela ~sing ~sjid ~slb> ~sma> ~stas ~taha ~tak> ~teng ~terl ~tim>
 ~tiri ~toko ~tor> ~tuk> ~tuka ~turu ~ubuh ~uduk ~uit> ~uk2> ~ukaa ~ukul ~unci ~unga ~unin ~urat ~urus ~vaks ~wan>
 ~wara ~warn ~waru ~wat> ~yara ~zah>
poli_jiwa -4 =birth =blaze =height =stir @=santunan @first=santunan ada+yang akta amuk+terus anter anter+ke
 bagaimana+ya bakar bau bawa+berobat bedah bedah+rumah berobat+amuk berobat+tidak besar bisa+tidak bulan+ini cek
 curhat+soal dapat data depan+rumah di+jalan di+kenanga di+pasar dikasih dinas dinsos dipukul foto gigi
 halusinasi+sejak harus+dibawa ibu+saya ini izin jaya jiwa+kontrolnya jual kami+di kami+linglung kasar kasar+mau kb
 kemarin+mau kuat+hidup kucing kursi kursi+roda lewat listrik mandi+harus mati mau+curhat mau+kerja mau+konsul
 melahirkan+tapi mobil nama nikah odgj+amuk odgj+putus orang+odgj panas pernah+berobat puskesmas+yang rasa+sudah
 roda rujuk rumah+kami rusak rw sabu+amuk santunan saya+odgj saya+sakit saya+sayat sebelah sejak+melahirkan
 soal+tetangga sudah+3 tadi tbc telepon temen+saya tetangga+odgj tidak+mampu tidak+punya tidak+sanggup trc turun
 waras+tidak ya+kami yang+buka ~<ala ~<amb ~<bak ~<bat ~<bau ~<bos ~<cek ~<dam ~<dat ~<dig ~<fot ~<gig ~<ham ~<ini
 ~<izi ~<jat ~<jay ~<jl> ~<jua ~<kab ~<kay ~<kb> ~<kuc ~<lap ~<lew ~<lis ~<mob ~<nai ~<nam ~<neg ~<pal ~<rod ~<rus
 ~<rw> ~<sal ~<sam ~<set ~<sya ~<tad ~<tbc ~<tim ~<tir ~<tok ~<trc ~adu> ~agan ~aji> ~akar ~aksa ~aksi ~alak ~alin
 ~ambr ~anas ~ang> ~anny ~apan ~apat ~apor ~arus ~asih ~atas ~ati> ~atia ~atu> ~awan ~ayu> ~bak> ~baka ~bau> ~bel>
 ~bela ~besa ~but> ~dah> ~dang ~dapa ~data ~dije ~dika ~dina ~dins ~dipu ~ebak ~edah ~elep ~elur ~emat ~empu ~erah
 ~erem ~esar ~etan ~ewat ~foto ~gant ~gkat ~ian> ~igi> ~inga ~ipuk ~isi> ~izin ~jaya ~jual ~juk> ~kamb ~keba ~kel>
 ~ker> ~ket> ~kin> ~kta> ~kuci ~lamp ~land ~lant ~lapo ~laya ~lek> ~lepo ~lewa ~lin> ~list ~lok> ~lura ~man> ~mare
 ~mati ~mobi ~mput ~muka ~naik ~nama ~ngaj ~ntah ~ntan ~nter ~obil ~oda> ~ongk ~oto> ~pals ~pana ~pere ~perk ~pert
 ~peru ~pet> ~pom> ~pon> ~por> ~pos> ~raha ~remp ~roda ~rsi> ~run> ~satu ~sen> ~sih> ~snya ~syar ~tadi ~tar> ~tbc>
 ~tele ~tong ~trc> ~trik ~ucin ~ula> ~urah ~ursi ~usak ~usan ~wong ~zin>
poli_jiwa -5 =client =drill =limp =seen =smell alat ambulans barang+di bayar gang kaki kamar+mandi kenanga kontrakan
 mampu mau+melahirkan pasar petugas psikiater+gratis saya+sudah tanya tidak+kasar tidak+waras tidur+di uang ugd
 waras ~<bed ~<boc ~<bu> ~<dap ~<dar ~<dep ~<dij ~<gmn ~<kas ~<keb ~<keh ~<kun ~<mas ~<mat ~<nga ~<nik ~<nye ~<pos
 ~<sat ~<sep ~<uan ~<ugd ~ahan ~akta ~alat ~amat ~anji ~ans> ~aras ~atan ~ayar ~baya ~beda ~bung ~bur> ~cing ~dam>
 ~dipa ~ebel ~epan ~erti ~etug ~gela ~ggak ~gigi ~gmn> ~ikas ~iria ~isan ~kaki ~kar> ~kasa ~knya ~kurs ~mamp ~mant
 ~mbul ~min> ~nda> ~ndan ~nga> ~ngka ~ning ~nnya ~nsos ~par> ~petu ~ping ~rak> ~raka ~rian ~rusa ~sant ~sebe ~sin>
 ~tah> ~tas> ~tian ~tiga ~tuna ~ual> ~uang ~ugd> ~yar>
poli_jiwa -6 =money =water =work @=alat_bantu @=darurat @=trc @first=alat_bantu @first=darurat @first=trc air
 butuh+obat depan di halusinasi+minta jalan ktp masuk minggu putus+obat rt saya+ganggu suami+saya ~<air ~<akt ~<aku
 ~<di> ~<din ~<gan ~<jal ~<ktp ~<kur ~<non ~<pem ~<pet ~<rt> ~aki> ~akny ~aku> ~ampu ~anda ~angg ~angk ~anta ~asuk
 ~depa ~diba ~elan ~enda ~jala ~ktp> ~masu ~ming ~mpu> ~nakn ~nas> ~nggi ~ntra ~ntua ~pak> ~pan> ~pang ~pasa ~rat>
 ~rik> ~sak> ~san> ~sos> ~suk> ~tan> ~tany ~trak ~tua> ~tuan ~tuga ~ugas ~uin> ~uran ~yak>
poli_jiwa -7 =arms =beast @=bedah_rumah @=damkar @=dukcapil @=pangan @=polisi @=slrt @=ugd_malam @first=bedah_rumah
 @first=damkar @first=dukcapil @first=pangan @first=polisi @first=slrt @first=ugd_malam darah hamil kami+butuh kk
 pak rs ~<dip ~<kk> ~<moh ~<pas ~<rs> ~<san ~<war ~air> ~alan ~aman ~amil ~gas> ~hami ~hon> ~inta ~mil> ~moho ~nta>
 ~ohon ~ran> ~ras> ~sar>
poli_jiwa -8 =road @=kerja @first=kerja @first=ppa minta minta+bantu ~<dis ~<pak ~asar ~mint ~sang
poli_jiwa -9 =force =hurt @=ppa sudah+tidak ~<dib ~ambu
poli_jiwa -10 # =sick ke+rs ~iban
poli_jiwa -11 bantu+ke
poli_jiwa -12 sering+halusinasi ~<min
poli_jiwa -15 saya+mau
ugd_malam 9 24+jam pagi ~<pag ~pagi
ugd_malam 8 # 3+pagi @=ugd_malam @first=ugd_malam berobat+mana buka+tidak igd jam+1 jam+3 ke+ugd malam+ini mana ugd
 yang+buka ~<igd ~<ugd ~agi> ~gini ~igd> ~ugd>
ugd_malam 7 1+malam ada+dokter berobat buka dokter gini hari jam jam+11 jam+2 jam+puskesmas ke+mana ke+rs klinik
 libur malam malam+gini mana+yang puskesmas+yang rs rs+mana subuh ~<buk ~<gin ~<jam ~<kli ~<lib ~<mal ~<man ~<rs>
 ~<sub ~alam ~alem ~ana> ~bero ~buka ~dokt ~erob ~hari ~ibur ~ini> ~inik ~jam> ~klin ~kter ~lam> ~lem> ~libu ~lini
 ~mala ~male ~mana ~obat ~okte ~roba ~subu ~ubuh
ugd_malam 6 11+malam 2+pagi =past =sick =stir =wait @=puskesmas ada+puskesmas ada+tidak buka+malam buka+sampai
 daerah darah+bawa dekat dokter+jaga gigil hari+libur igd+puskesmas jam+segini kemana kemana+yang kmn libur+nasional
 magrib malam+anak malam+sakit masih masih+buka melepuh minggu+puskesmas muntah nasional panas puskesmas
 puskesmas+24 puskesmas+buka puskesmas+hari rsud sakit sampai+pagi segini sekarang+jam sore sudah+jam sudah+malam
 tanggal tanggal+merah tengah tengah+malam terima tutup ugd+mana ugd+puskesmas yang yang+24 yang+ada yang+dekat
 ~<ben ~<dae ~<dek ~<dok ~<jah ~<kmn ~<mag ~<mun ~<nas ~<pan ~<pus ~<rsu ~<sak ~<seg ~<sor ~<ste ~<ten ~<tut ~<yan
 ~aera ~agri ~ahit ~akit ~anas ~baru ~bat> ~beng ~buh> ~bur> ~daer ~deka ~deke ~egin ~ekat ~eket ~em2> ~eman ~engi
 ~epuh ~erah ~erim ~esek ~esma ~gah> ~grib ~hit> ~igil ~jahi ~kat> ~kesm ~ket> ~kit> ~kmn> ~lem2 ~lepu ~magr ~mas>
 ~masi ~mele ~munt ~nas> ~ndi> ~ngah ~nik> ~ntah ~ore> ~pana ~puh> ~pusk ~rib> ~rima ~rsud ~saki ~segi ~sek> ~semu
 ~sese ~skes ~smas ~sore ~sud> ~tah> ~teng ~ter> ~tup> ~tutu ~uka> ~uske ~utup
ugd_malam 5 1+pagi =thanks @first=puskesmas ada+ugd baru+berobat bawa+ke bawa+kemana benda bengkak bisa+tanpa
 bpjs+bisa buka+di ciledug dada dalu dekat+cipondoh demam dokter+malam hari+minggu igd+dekat igd+rsud ini jahit
 jam+10 jam+12 jari jaya kejang+panas kumat lebaran maaf+malam maaf+puskesmas malam+dekat malam+di malam+hari
 malam+minggu malam+puskesmas malam+tidak mana+aja melahirkan+malam natal natal+tahun perut pingsan+di
 puskesmas+malam puskesmas+mana puskesmas+masih puskesmas+rawat puskesmas+tutup rsud+benda sakit+gigi sampai semut
 sesak siaga sudah+tutup tahun+baru tanpa+rujukan tapi+masih tidak+di tidak+tahan tutup+semua ugd+bpjs ugd+malam ya
 yang+bisa yang+masih ~<?> ~<bad ~<bar ~<cil ~<dad ~<dem ~<dim ~<end ~<har ~<ini ~<jar ~<jay ~<leb ~<mel ~<nat ~<peu
 ~<ses ~<ya> ~aber ~adan ~ampe ~ani> ~arus ~asih ~asio ~awat ~bada ~bend ~ber> ~cile ~dada ~dalu ~dema ~dima ~dug>
 ~edug ~elep ~emam ~emut ~enda ~enga ~engk ~ergi ~erut ~esak ~esir ~euti ~ggig ~gkak ~iaga ~iled ~ima> ~iona ~jari
 ~jaya ~kak> ~kema ~ketu ~leba ~ledu ~mam> ~mpai ~mpe> ~mua> ~nasi ~nata ~ngi> ~ntab ~onal ~paku ~peut ~rah> ~rgi>
 ~rut> ~san> ~sesa ~siag ~sih> ~sion ~tabe ~teri ~tern ~unta ~usan ~utin ~wat> ~yan> ~yang ~yani
ugd_malam 4 10+malam 9+malam =birth =hurt anak+muntah anak+panas apotek badan badan+gigil bantu+igd bantu+jam
 bantu+malam bawa belas berobat+kemana bidan buka+mana bukak bulan+sekarang darah dari+magrib di+ciledug di+cipondoh
 di+daerah di+mana dingin dini dini+hari dokter+yang hari+raya inap isya jaga+malam jam+di jam+dua kami+di kis
 klinik+pemerintah lumayan malam+ada malam+harus malam+mana malam+sesak mana+di mana+ya mandi+kepala melayani
 mencret merah+berobat minggu minggu+berobat neglasari perlu pingsan puskesmas+lebaran puskesmas+siaga rawat
 rawat+inap robek rs+yang rumah+sakit rusak+jam sakit+malam sakit+mana segini+ada sekarang semua sesak+kumat
 setengah shift sih siram step syaratnya+apa tadi tahan tunggu+pagi udang untuk+saya yang+terima ~<ade ~<apo ~<baw
 ~<bid ~<ena ~<gig ~<ina ~<isy ~<kum ~<kup ~<nea ~<pis ~<shi ~<sih ~<sir ~<tad ~<yg> ~adek ~aler ~alu> ~ampa ~apot
 ~aran ~ayan ~bara ~bawa ~bek> ~berd ~bida ~cret ~dan> ~dini ~ebar ~ekar ~elap ~elek ~emas ~embu ~emua ~encr ~erlu
 ~eten ~gigi ~gil> ~glas ~gsan ~hift ~hnya ~idan ~ift> ~inap ~ings ~iram ~isya ~kamb ~kara ~kis> ~ksi> ~kuma ~lara
 ~luma ~mbuh ~menc ~ming ~mut> ~nap> ~ncre ~nda> ~near ~negl ~ngka ~ngsa ~obek ~otek ~pai> ~perl ~peru ~pisa ~pote
 ~rahn ~rawa ~rlu> ~robe ~rusa ~sak> ~samp ~sari ~seka ~seki ~sete ~shif ~sira ~step ~sya> ~tek> ~tep> ~ukak ~umat
 ~umay
ugd_malam 3 12+lewat 12+malam 2+malam 40+jam =breath aer aer+panas alat alergi alergi+udang anak+demam anak+kejang
 anak+masuk anak+step angkat+telepon apotek+sudah asam asam+saya bantu+24 bapak+pingsan batuceper belas+kami bentol
 bpjs buka+24 buka+tengah cipondoh cipondoh+kemana cipondoh+mana dada+sakit daerah+ciledug dalu+punika dari+jam
 darurat+malam dekat+ciledug dekat+karawaci delapan demam+jam di+kecamatan di+larangan di+neglasari dibawa digigit
 dikit dokter+tidak dua er er+di gawat gigi+sakit gini+ada gini+ke gini+puskesmas gula+darah gusi hari+ke igd+24
 igd+yang ini+jam ini+sudah jaga+tidak jam+9 jam+dekat jam+sgini jam+yang jari+potong kaki+tusuk kalau+ke kan
 karang+tengah kartu+kis ke kepala+darah keringet keringet+dingin ketuban kontrakan+di ktp+luar kuping+anak larangan
 lemas+tapi maaf+igd maghrib malam+bawa malam+bisa malam+ke malam+kemana malam+melepuh mana+bisa mana+untuk
 masih+bisa masih+melek masuk+semut melayani+gawat melek melilit mempan merah minggu+gini minyak muntah+terus napas
 nearest nearest+er nyeri+dada obat+warung pagi+anak pagi+asam paling+dekat panas+39 panas+40 panas+tinggi periksa
 pisau potong+pisau punggung punika puskesmas+anak puskesmas+jam raya sakit+banget sampai+malam segini+puskesmas
 sekarang+bengkak sekarang+kmn sekitar sgini siaga+malam sore+sekarang subuh+puskesmas tanpa tapi tempat+berobat
 tensi terima+bpjs tidak+angkat tidak+mempan tidak+sih tinggi+sekarang tusuk tusuk+alat ugd+24 ugd+yang umum
 warung+tidak yo ~<aer ~<ale ~<amp ~<bpj ~<cip ~<dal ~<del ~<er> ~<gul ~<gus ~<inf ~<jag ~<jai ~<ke> ~<keg ~<kes
 ~<kis ~<mua ~<nap ~<ner ~<raw ~<rob ~<sgi ~<tap ~<tus ~<yo> ~aer> ~aga> ~aghr ~ahny ~amah ~ambu ~anin ~anpa ~apas
 ~arah ~arat ~ares ~asam ~asma ~atal ~atuc ~awa> ~bent ~bpjs ~cipo ~dann ~digi ~ding ~doh> ~eare ~egla ~ekit ~elay
 ~ento ~erda ~etub ~etus ~ggu> ~ghri ~ginj ~git> ~gusi ~hira ~hrib ~idat ~igig ~igit ~ika> ~ikit ~ilit ~inge ~ipon
 ~iran ~isau ~isih ~jait ~kesi ~lany ~las> ~lasa ~laya ~lerg ~les> ~lit> ~magh ~maya ~mbus ~mela ~meli ~memp ~mum>
 ~nal> ~napa ~ndoh ~neri ~nggu ~ngig ~npa> ~ntik ~ntol ~ondo ~ora> ~peri ~pjs> ~pond ~puni ~raks ~ram> ~rata ~rdar
 ~ret> ~sam> ~sau> ~sgin ~sten ~sunt ~tadi ~taha ~tanp ~tapi ~ting ~tuba ~tuce ~uban ~ucep ~udan ~unik ~unti ~uwun
ugd_malam 2 =seek ada+biaya apa+kan bapak+sesak baru+hamil benda+dmn bersih bisa+jalan cari+dokter cipondoh+ada
 dalu+teng darah+padahal dekat+rumah demam+40 dengan+ngaco di+jatiuwung di+kontrakan di+parung diare dmn dmn+alamat
 dokter+anak dua+pagi enam enam+bulan gigi+tidak gigil+dengan hamil+enam hari+sakit harus+bagaimana harus+pergi
 inap+syaratnya inhaler inhaler+abis ini+untuk jaga jam+daerah kami+harus karang kecamatan kemana+pak kena
 ketuban+jam kieu kk+tinggal klinik+buka kuping lansia+badan layan liar+sekarang luka+malam maaf maaf+24
 magrib+dokter malam+berobat malam+kieu mana+kami masih+mau mau+minum mau+tanya muntah+kemana muntah+puskesmas nanti
 ngaco+ngomong ngomong+kami padahal+baru pagi+ke pagi+puskesmas paling parung parung+serab pemerintah periuk
 puskesmas+ada puskesmas+saged puskesmas+siapa rumah+di saya+darah saya+kumat saya+sendiri saya+warga serab
 syaratnya teng+puskesmas tutup+ya ugd+ciledug ugd+kk warga+sini yang+di yang+melayani ~<.> ~<asm ~<dmn ~<dua ~<inh
 ~<iso ~<kem ~<kep ~<kie ~<kna ~<lem ~<lum ~<maa ~<neg ~<ngi ~<nu> ~<nyu ~<ray ~<sin ~aaf> ~abie ~aku> ~ban> ~bele
 ~bies ~cama ~dela ~diar ~diki ~dmn> ~dua> ~ecam ~eper ~epot ~erde ~eren ~eriu ~erny ~est> ~gawa ~get> ~ggun ~hale
 ~iare ~ibaw ~ing2 ~ingi ~inha ~iso> ~iuk> ~jaga ~jek> ~kepo ~keri ~kieu ~kupi ~lek> ~ler> ~maaf ~meng ~nant ~nget
 ~nggi ~nhal ~pali ~pas> ~peme ~pung ~raya ~rdek ~rint ~riuk ~tens ~terd ~tete ~tusu ~uluh ~umum ~usi> ~waja
ugd_malam -2 3+minggu =strike =well bapak bedah+rumah boleh cara ciledug+no dalam dekat+puskesmas demam+kumat dengan
 depan+rumah dikasih dinas duit golok gondrong guru habis jadwal jam+pelayanan jembatan kali keluar korban lalu
 lepas minggu+tetap muntah+darah ngomong nikah no+telepon pabrik pak+saya paksa palsu parkir patah pelayanan pinggir
 pinjam pohon polisi puskesos rusak sd sering siang suami tabrak telepon tetap+ada tipu toko tongkat wa ~<abd ~<bay
 ~<beg ~<bua ~<bus ~<dag ~<des ~<dih ~<don ~<dui ~<gaj ~<gat ~<ger ~<gmn ~<gon ~<gur ~<hab ~<hid ~<jaw ~<kat ~<kec
 ~<kon ~<lep ~<lim ~<moh ~<mur ~<nge ~<non ~<oba ~<pab ~<pat ~<poh ~<put ~<rek ~<res ~<sal ~<sar ~<sat ~<sau ~<sd>
 ~<seb ~<sed ~<sen ~<ser ~<sia ~<sua ~<tar ~<tas ~<tau ~<tel ~<tra ~<tum ~<usi ~<wa> ~<wal ~abdi ~abra ~abri ~acar
 ~adu> ~aker ~akti ~alin ~alsu ~ami> ~anga ~angg ~ank> ~ara> ~arki ~asa> ~atah ~atas ~atau ~ayat ~ayun ~azah ~bapa
 ~batn ~bdi> ~biar ~bole ~brak ~brik ~buat ~cek> ~cor> ~curi ~dala ~data ~deng ~dica ~disi ~dron ~duit ~dup> ~egal
 ~eli> ~emak ~emen ~emin ~enal ~epas ~erat ~esos ~etak ~eter ~eun> ~gaju ~gal> ~gamu ~gara ~ger> ~ggir ~gir> ~gmn>
 ~gnya ~gomo ~gond ~got> ~habi ~iat> ~ibu> ~ibua ~ihan ~ilin ~inas ~ipak ~iper ~iri> ~itam ~item ~iun> ~jak> ~jan>
 ~jawa ~jemb ~kan> ~kata ~kela ~kemb ~keso ~keta ~kiri ~korb ~kosa ~kuli ~kut> ~lalu ~lana ~lang ~lanj ~lepa ~lepo
 ~lik> ~lima ~lok> ~lsu> ~lung ~mamp ~mar> ~mare ~mbat ~mbil ~mbok ~moho ~mong ~mpet ~nany ~nci> ~ndah ~ndir ~ndro
 ~ngar ~ngge ~ngny ~ngon ~njam ~nsul ~nten ~nump ~oko> ~ola> ~oleh ~olis ~omon ~ondr ~onga ~onsu ~orba ~orok ~ota>
 ~pabr ~pakn ~paks ~pals ~para ~park ~perk ~poho ~pon> ~pur> ~raha ~reng ~reta ~rkir ~rol> ~sama ~siny ~sir> ~siun
 ~suam ~suka ~tabr ~tama ~tau> ~tela ~tele ~tim> ~tipu ~toko ~torn ~tuk> ~uami ~ubun ~udar ~uit> ~ukin ~ulu> ~umpa
 ~unga ~ungi ~usah ~usak ~wong ~yasa
ugd_malam -3 =elder =home =rails @=darurat @first=darurat adik air akta ambil ambruk angkot bagaimana bakar bansos
 banyak batuk bau bedah bener berapa+malam biru butuh cek daftar data di di+depan di+pasar dinsos dipukul ditinggal
 duduk foto ibu izin jatuh juta kantor karena kayu kecil kelurahan kembali kerja ketemu kk kumat+ke kursi+roda lampu
 lansia listrik maling masjid masuk nama no nomor+wa nya online orang+tua paman pemkot perempuan pernah pindah pos
 puskesmas+sini rumah rw sabtu sabtu+buka saya saya+tidak sebelah siapa tahun tanah teriak tetangga tidak+mau tukang
 tunggu+puskesmas turun untuk urus ~<air ~<ala ~<ant ~<bag ~<bak ~<bal ~<bap ~<bau ~<bir ~<bol ~<cap ~<cer ~<cur
 ~<daf ~<dam ~<dat ~<den ~<di> ~<dib ~<dic ~<dij ~<dil ~<diu ~<dud ~<duk ~<ema ~<emp ~<fot ~<gar ~<gel ~<gen ~<gol
 ~<gw> ~<hal ~<ibu ~<ila ~<izi ~<jad ~<jem ~<jl> ~<kak ~<ker ~<kk> ~<kom ~<kor ~<lal ~<lam ~<lan ~<lis ~<lok ~<mah
 ~<mak ~<mes ~<mus ~<ngo ~<no> ~<nye ~<onl ~<pel ~<pem ~<pet ~<pla ~<pos ~<rum ~<rus ~<rw> ~<say ~<sta ~<str ~<sus
 ~<tab ~<tam ~<taw ~<tet ~<teu ~<tip ~<tok ~<ton ~<tuk ~<tul ~<tur ~<unt ~<uru ~<war ~abel ~abtu ~abur ~aca> ~adik
 ~adwa ~afta ~agai ~agan ~ahun ~aima ~aji> ~ake> ~akek ~aket ~aki> ~akny ~aksa ~akta ~alah ~ali> ~alik ~ama> ~aman
 ~amar ~amba ~amin ~ampu ~anah ~anan ~angn ~anja ~anji ~anso ~apil ~arga ~aris ~asar ~asin ~asji ~ata> ~ater ~atia
 ~atu> ~atuh ~aun> ~ayu> ~baga ~bans ~bar> ~bata ~bau> ~bel> ~bene ~bila ~biru ~bok> ~bruk ~btu> ~buan ~bung ~butu
 ~capi ~cara ~cil> ~cing ~daft ~dam> ~diam ~dian ~dik> ~dika ~dina ~dins ~dipa ~dipe ~dong ~dudu ~duk> ~dwal ~ebak
 ~ecil ~edah ~elah ~elat ~elia ~elp> ~emat ~emko ~empe ~emu> ~ener ~epon ~erak ~eras ~eria ~erna ~etan ~etem ~foto
 ~ftar ~gaim ~gaji ~gak> ~gali ~gan> ~gant ~gar> ~gkot ~gkut ~golo ~hir> ~hon> ~hun> ~iak> ~ian> ~iapa ~ikah ~ikas
 ~inda ~ine> ~ipu> ~ipuk ~irny ~iru> ~ita> ~itin ~izin ~jadw ~jatu ~jemp ~jid> ~juta ~kabu ~kake ~kali ~kang ~kayu
 ~keci ~kek> ~keli ~ker> ~kir> ~knya ~kolo ~komp ~kta> ~kul> ~lak> ~lamp ~lan> ~lans ~lant ~leh> ~liat ~line ~lisi
 ~list ~loka ~luar ~mah> ~maha ~mali ~man> ~mang ~masj ~mban ~mbru ~men> ~min> ~mkot ~mput ~mulu ~nama ~ner> ~ngad
 ~ngaj ~ngam ~ngan ~ngel ~ngen ~ngga ~njan ~nlin ~nnya ~nsia ~ntai ~ntan ~ntor ~ntua ~ntuk ~nya> ~nyan ~ohon ~oke>
 ~ongk ~onli ~oper ~orny ~oto> ~paka ~pama ~par> ~pat> ~pata ~pemk ~pera ~pern ~pind ~pinj ~pos> ~puku ~put> ~rang
 ~ras> ~ren> ~rena ~rga> ~riak ~rian ~rnah ~rnya ~ruk> ~ruma ~sabt ~sah> ~saya ~sela ~seri ~siap ~sjid ~sul> ~tai>
 ~tan> ~tap> ~tas> ~tasi ~taun ~temu ~tes> ~teta ~teu> ~tin> ~tong ~tor> ~trik ~tua> ~tuan ~tuka ~tung ~turu ~tus>
 ~uala ~uat> ~uduk ~uin> ~ukul ~umah ~umpu ~una> ~untu ~uru> ~urun ~urus ~uta> ~utan ~utuh ~wal> ~wan> ~yana ~yat>
 ~zin>
ugd_malam -4 =blaze =client =food =height =kin =lost =mad =seen =smell =tale @1 @=pangan ada+orang bantu+dokter
 bayar belum bikin dapat dari di+jalan di+puskesmas gang gelandangan gigi+malam hilang jual kakak kapan kemarin ktp
 kursi laki lari lihat makan mau minta mobil pakai pasar petugas punya puskesmas+ciledug roda rt sampai+jam santunan
 saya+mau suka surat tiap+malam tidak+ada tidak+punya tua uang umur yang+jaga ~<adi ~<akt ~<amb ~<ata ~<bed ~<bik
 ~<bil ~<brp ~<but ~<cek ~<dap ~<dir ~<dis ~<dit ~<hil ~<jua ~<jut ~<ka> ~<kab ~<keb ~<ktp ~<lak ~<lih ~<mau ~<mob
 ~<nam ~<nga ~<nik ~<nya ~<pam ~<pas ~<pen ~<pol ~<pro ~<psi ~<rod ~<rt> ~<sab ~<san ~<sem ~<suk ~<sur ~<tua ~<uan
 ~<umu ~air> ~ak2> ~akai ~akak ~akan ~akar ~alan ~ambi ~ambr ~ansi ~anta ~anto ~apa> ~apan ~apat ~apet ~aren ~arin
 ~ayar ~baka ~bali ~bany ~baya ~beda ~belu ~brp> ~dang ~dapa ~dape ~dari ~dibu ~dipu ~dita ~diti ~elam ~elan ~elua
 ~elum ~elur ~emar ~empu ~enge ~eran ~erem ~erja ~etug ~gas> ~gela ~gen> ~gga> ~hila ~iang ~ihat ~ikan ~ilan ~inso
 ~inta ~inya ~isi> ~jual ~kai> ~kaka ~kant ~kar> ~kare ~keba ~kelu ~kerj ~kete ~kons ~kot> ~ktp> ~laki ~land ~lari
 ~liha ~lin> ~lum> ~lura ~maka ~mari ~mau> ~mbal ~meni ~mint ~mobi ~mpu> ~mpua ~nan> ~ndan ~ngko ~ngku ~ngur ~ning
 ~nsos ~nta> ~ntun ~obil ~oda> ~pak> ~pake ~pan> ~pasa ~pela ~pere ~pet> ~petu ~pil> ~poli ~psik ~puan ~puny ~rak>
 ~remp ~rik> ~rja> ~roda ~rong ~sant ~sia> ~sura ~tana ~tian ~tuga ~tuna ~ual> ~uan> ~uarg ~ugas ~unan ~unya ~urah
 ~uran ~urat ~ursi ~yar>
ugd_malam -5 3+hari =beast =drill =force =money =nature =road =water =work @=alat_bantu @=bedah_rumah @=damkar
 @=dukcapil @=kerja @=polisi @=ppa @=santunan @=slrt @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=dukcapil @first=kerja @first=pangan @first=polisi @first=ppa @first=santunan @first=slrt @first=trc
 alamat+puskesmas depan gratis itu jalan jiwa lapor mati meninggal nomor odgj panas+3 puskesmas+cipondoh sekolah
 tiap tidak+bisa tidur tidur+di trc ~<dep ~<dip ~<gan ~<gra ~<itu ~<jal ~<jiw ~<kap ~<kel ~<kur ~<lap ~<mat ~<ngu
 ~<nom ~<odg ~<pak ~<sel ~<tia ~<trc ~aan> ~amat ~anda ~angk ~apor ~asi> ~ati> ~atis ~biki ~bil> ~but> ~depa ~dgj>
 ~dur> ~ekol ~emba ~enin ~epan ~gang ~grat ~guru ~hat> ~iap> ~idur ~ikin ~itu> ~iwa> ~jala ~jiwa ~kapa ~kin> ~kola
 ~kurs ~lah> ~lapo ~mati ~mor> ~mur> ~nah> ~nomo ~odgj ~olah ~omor ~pang ~peng ~por> ~rat> ~rati ~rin> ~rsi> ~sar>
 ~seko ~sos> ~tera ~tiap ~tidu ~tis> ~trc> ~tuh> ~umur
ugd_malam -6 =dead =heart @=poli_jiwa @=trc @first=poli_jiwa buka+jam dia dokter+gigi harus+kemana orang pak
 sudah+tidak ~<dia ~<ora ~dia> ~lama ~oran ~uang
ugd_malam -7 @first=- alamat jaga+tengah ~bera
ugd_malam -8 berapa ~erap ~rapa
ugd_malam -9 ada+yang jam+berapa
ugd_malam -13 buka+puskesmas ~emal ~sema
ugd_malam -16 jam+buka
puskesmas 13 bcg buka+puskesmas dpt flu hpv maag usg ~<bcg ~<dpt ~<flu ~<hpv ~<usg ~aag> ~bcg> ~dpt> ~flu> ~hpv>
 ~maag ~usg>
puskesmas 12 jam+buka pkm ~<pkm ~pkm>
puskesmas 11 kb susah+makan ~<cac ~<kb>
puskesmas 10 biduran mpasi ~<mpa ~bidu ~dura
puskesmas 9 bikin+mana bisul cacar cacar+air campak dokter+gigi gigi iud kutil luka pasang+iud senam senam+lansia
 ~<bid ~<cam ~<gig ~<iud ~<luk ~bisu ~caca ~camp ~etes ~gigi ~igi> ~isul ~iud> ~kuti ~luka ~mpak ~mpas ~sena ~tes>
 ~util
puskesmas 8 =sick @=puskesmas @first=puskesmas alamat+puskesmas catin cek faskes hiv mata panas pkm+nomor
 polio+tetes susah tes tetes ~<asm ~<cat ~<cek ~<fas ~<gat ~<hiv ~<kut ~<pap ~<sus ~<tes ~anas ~asi> ~aske ~asma
 ~cati ~cek> ~enam ~fask ~hiv> ~krin ~mam> ~mata ~mear ~nam> ~pana ~rini ~smea ~sul> ~suna ~susa ~tete ~til> ~unat
puskesmas 7 =birth =hurt ambeien antri asi bantu+tidak cabut+gigi cek+gula cek+hiv cibodas darah+tinggi demam diare
 digigit digigit+anjing fogging gatal gula hamil implan imunisasi kaki+luka kb+implan mata+merah mau+berobat perawat
 puskesmas rujukan sariawan sipilis skrining spiral stunting surat surat+sehat tbc urat vaksin yang+semprot ~<asi
 ~<cib ~<dem ~<dig ~<fog ~<gul ~<imu ~<nul ~<pos ~<pus ~<ruj ~<skr ~<sur ~<tbc ~<vak ~aksi ~amil ~ampa ~antr ~are>
 ~aria ~beie ~boda ~buh> ~car> ~cibo ~das> ~dema ~diar ~digi ~ear> ~eien ~emam ~eput ~eraw ~erik ~esma ~fogg ~gata
 ~ggan ~ggin ~ging ~gula ~hami ~iare ~iawa ~ibod ~igig ~iksa ~ilis ~impl ~imun ~inin ~iral ~isas ~juka ~kepu ~kes>
 ~kesm ~ksa> ~ksin ~lis> ~mas> ~mbei ~mbuh ~mil> ~mpla ~muni ~ndu> ~nisa ~ntri ~nula ~odas ~oggi ~pasi ~pira ~plan
 ~pusk ~ral> ~riaw ~riks ~ruju ~sah> ~sari ~sasi ~sin> ~sipi ~skes ~skri ~smas ~spir ~sura ~tbc> ~tin> ~tunt ~ujuk
 ~ula> ~unis ~urat ~uske ~vaks ~yand
puskesmas 6 3+hari 3+minggu anak+panas asam asam+urat bab batuk bb bb+bayi belum+bab bisa+datang cabut cuci+luka dbd
 diabetes dokter fisioterapi gatel2 gizi gula+darah hari+apa kb+jam ke+puskesmas ke+rs ke+rumah kencing konsul+gizi
 kontrol kudis lapor+kemana lepas mau+periksa melahirkan+pakai minta+fogging mp mp+asi murah nyeri obat+tbc panas+3
 pasang perban periksa periksa+hamil pindah+faskes pinggang posbindu posyandu puskesmas+ciledug puskesmas+cipondoh
 puskesmas+dekat putih rt+kami sakit+pinggang sakit+untu sehat+untuk semprot sesak sunat suntik tb tes+hiv
 tidak+sembuh tinggi untu vitamin ~<ant ~<asa ~<bat ~<bb> ~<bpj ~<cab ~<dbd ~<dok ~<fis ~<giz ~<ham ~<imp ~<jah
 ~<ken ~<lep ~<mp> ~<mur ~<per ~<sar ~<sem ~<ses ~<sip ~<spi ~<stu ~<sun ~<tb> ~<ula ~<ura ~<vit ~ahit ~ambe ~andu
 ~asam ~asan ~ata> ~atal ~atel ~atin ~atuk ~awat ~bab> ~batu ~bete ~bind ~bpjs ~daha ~date ~dbd> ~diab ~dokt ~ehat
 ~el2> ~emal ~empr ~enci ~epas ~erba ~esak ~fisi ~gant ~gate ~ggi> ~git> ~gizi ~iabe ~igit ~imba ~iote ~ipil ~izi>
 ~jahi ~kamb ~kenc ~kter ~kudi ~lara ~lepa ~mpro ~ncin ~ntik ~ntin ~ntro ~nyer ~okte ~osbi ~osya ~oter ~pera ~perb
 ~peri ~pili ~posb ~posy ~prot ~pun> ~rat> ~rol> ~rot> ~sam> ~sbin ~seha ~sema ~semp ~sesa ~siot ~sma> ~stun ~sunt
 ~syan ~tami ~tel2 ~tik> ~timb ~tri> ~tria ~trol ~udis ~uka> ~ukan ~umil ~unti ~usah ~vita ~yeri
puskesmas 5 =office @1 ada+bantu ada+biaya ambil anak+susah antri+dari apa+perawat badan banyak+minta bayi+kuning
 bayi+tidak berobat bidan bolong bpjs cacing cek+darah ckg ckg+sekolah dahak darah datang datang+ke dekat
 demam+darah di+mana di+puskesmas di+rt di+rumah diare+di dokter+mata dpt+di dulu fogging+kemana ganti ganti+perban
 garis garis+merah gigi+malam gratis ibu+saya jahitan jentik kader kaki kapan+ya katarak katarak+gratis kb+suntik
 kelas kelas+ibu kena kesehatan klinik kolesterol kudis+ular laboratorium lepas+jahitan lepas+kb massal merah
 minta+semprot nyamuk+banyak obat+cacing operasi operasi+katarak pakai+bpjs pap pap+smear papsmear pasang+kb
 pasang+spiral pelayanan pilek pun punya+bpjs puskesmas+bisa puskesmas+nomor rs rutin sabtu sakit sd+cibodas sehat
 sekolah+kapan sembuh siang smear surat+keterangan surat+rujukan surat+untuk tambal tambal+gigi tidak+naik timbang
 timbang+bayi ular usg+murah vaksin+anak warga+kena ~<bad ~<bum ~<ckg ~<dul ~<gra ~<jad ~<kad ~<kli ~<kud ~<kum
 ~<ngg ~<ope ~<rs> ~<rut ~<sak ~<seh ~<sme ~<tin ~abet ~abtu ~abut ~acar ~acin ~ader ~adwa ~ahak ~ambi ~anti ~apsm
 ~arak ~aren ~atar ~aten ~atis ~awan ~bada ~bat> ~batn ~bero ~bida ~bolo ~btu> ~bumi ~but> ~cabu ~caci ~ckg> ~dan>
 ~der> ~dis> ~dulu ~dwal ~ebul ~ekat ~elay ~erap ~eri> ~erob ~erol ~eseh ~este ~gari ~grat ~hata ~iann ~idan ~ien>
 ~ilek ~indu ~ing> ~inik ~isio ~itan ~jadw ~jent ~kade ~kah> ~kaki ~kese ~kit> ~klin ~kole ~kont ~kuma ~labo ~lar>
 ~lest ~lini ~mant ~mare ~mass ~mbil ~mura ~nat> ~nggi ~obat ~oles ~ontr ~orat ~oriu ~pap> ~paps ~pile ~pjs> ~psme
 ~puti ~rany ~rapi ~rati ~ratn ~rawa ~rban ~rdek ~ren> ~rium ~roba ~ruti ~sabt ~sang ~satu ~ssal ~tal> ~tamb ~tara
 ~tens ~terd ~tero ~tih> ~tiha ~tis> ~ular ~ulu> ~uran ~utih ~utin ~wat> ~yana
puskesmas 4 =part abate aja alergi ambil+mana anak+diare anjing+tetangga antri+puskesmas apa+aja apa+puskesmas
 balita bantu+dokter bantu+usg banyak batuk+3 batuk+tidak bayar+berapa bayi bayi+belum bcg+ada bebas+narkoba belum
 berapa biduran+pak bisa+diwakilin buku bulan bulan+depan bulan+mau cakar cakar+kucing cek+kesehatan cek+kolesterol
 dan dan+obat darah+dmn darah+gratis darah+hp datang+sekarang dekat+dengan di+sd di+sekolah digigit+kucing diwakilin
 dua faskes+bagaimana faskes+bpjs gatal+di gigi+bolong gigi+pakai gratis+tidak haid hamil+gratis hari iva jadwal
 jadwalnya jam+berapa kami kb+spiral ke kemana kesehatan+gratis keterangan keterangan+sakit kumat kumat+ke kuning
 lansia+diare lansia+puskesmas luka+diabetes lutut maaf+cek maaf+dpt makan+berobat malu mana masih+mau mengganti
 minggu minggu+ke minggu+mau minta minta+lagi minta+rujukan nyamuk nyamuk+di nyeri+lutut obat obat+darah obat+habis
 online pakai+ktp panas+dari pelayanan+puskesmas petugas+kesehatan pindah pkm+kantor polio posbindu+lansia
 posyandu+balita posyandu+rw puskesmas+bayar puskesmas+gondrong puskesmas+tidak rsud rujukan+ke rumah+saya
 sabtu+buka saya+0812 saya+parah siapa+yang suntik+tetanus susul takut takut+stunting tensi tes+gula tetanus
 untuk+ngelamar usg+bayar vitamin+a vitamin+hamil ya ya+di ~<.> ~<?> ~<aja ~<ale ~<amb ~<bay ~<ber ~<bis ~<bol ~<bu>
 ~<bul ~<cuc ~<dah ~<dar ~<dat ~<dek ~<dua ~<hai ~<hom ~<iva ~<jen ~<kat ~<ke> ~<kes ~<kol ~<kon ~<lab ~<lut ~<maa
 ~<mar ~<mua ~<nar ~<oba ~<onl ~<pil ~<rsu ~<sab ~<ya> ~abat ~abor ~aja> ~akit ~akut ~aler ~alit ~alny ~amin ~ana>
 ~anis ~arah ~assa ~atny ~ator ~ayi> ~bal> ~ban> ~bany ~bate ~bayi ~bera ~bila ~buku ~buli ~caka ~dara ~data ~deka
 ~dua> ~eham ~ekan ~elas ~emer ~ena> ~ensi ~erah ~erde ~erlu ~etny ~haid ~hak> ~hari ~hita ~icak ~inda ~ine> ~inta
 ~isem ~ita> ~itam ~ium> ~iva> ~kami ~kany ~kata ~kela ~kena ~kuni ~lama ~las> ~laya ~lek> ~lerg ~line ~lio> ~lnya
 ~lutu ~malu ~mana ~mat> ~mera ~meri ~mila ~mint ~nas> ~ndah ~ning ~nis> ~nlin ~nsi> ~nsul ~nta> ~nti> ~nus> ~nyak
 ~nyam ~olio ~onli ~osit ~paru ~pind ~posi ~rah> ~rapa ~rasi ~rato ~rian ~rsud ~saki ~sana ~sela ~sian ~sit> ~sud>
 ~taku ~tan> ~tanu ~ting ~tnya ~tori ~tuk> ~tut> ~uma> ~umat ~unin ~unju ~urah ~uruh ~usul ~utut ~waln ~yak> ~yamu
puskesmas 3 # =ask =body =client =wait abis ada+bpjs ada+klinik aja+yang alergi+gatal ambil+di anak+yang bagi+tidak
 banget+kemarin bantu+biduran bantu+cek bantu+digigit bantu+puskesmas bantu+sakit bantu+saudara bantu+senam bareng
 baru+pindah batuk+sudah bayar bayar+tidak bebas belum+punya berapa+malam berhenti+rokok berobat+pakai besok
 besok+pagi biar+tidak biasanya bisa bisa+daftar bocah+vaccinated bpjs+saya calon+pengantin campak+ibu catin+mana
 cek+tb check check+untuk ciledug ciledug+no cuma daftar+online dari+kemarin dari+luar dari+subuh db dbd+di
 demam+kumat dengan+suntik di+badan di+komplek diganti+tiap diimunisasi dmn dokter+bisa donor donor+darah
 faskes+dari fogging+dong free+health gajah+obat galak+banget gatel2+saudara get+saya gigi+anak gigi+di gondrong
 gratis+dmn gratis+ulang habis+ambil habis+tolong hajat+sunatan hamil+muda hari+sabtu harus+diganti health
 health+check hipertensi hiv+rahasia hoyong+tes hp+saya ibu+hamil imunisasi+campak jalan+tidak jam jam+pelayanan
 jauh jentik+banyak jentik+di kaki+gajah kami+mau kandungan karawaci karena kata kata+gratis kata+kader
 kata+puskesmas kayaknya kb+jadwalnya ke+dokter ke+mana ke+rsud kelas+5 kena+db kencing+sakit klinik+swasta
 kucing+perlu kunjung kurus loketnya loketnya+galak luar+kota luka+sekarang luka+siang maaf+donor maaf+periksa
 maaf+tes maaf+vaksin maag+tolong makan+tidak mantri marah masih+bagi masih+sana mau mau+berhenti mau+tes melahirkan
 memeriksa meningitis minta+ada mual muda+mual narkoba narkoba+bikin nebulizer ngelamar nikah+catin no+telepon
 nomor+wa obat+gula obat+masih paru pemerintah+yang perawat+lansia perawat+puskesmas periksa+kandungan periksa+mana
 perlu perlu+suntik petugas petugas+loketnya petugas+puskesmas petugas+tidak pkm+lokasi positif puskesmas+ada
 puskesmas+alamat puskesmas+apa puskesmas+dulu puskesmas+kantor puskesmas+karawaci puskesmas+sekarang puskesmas+sini
 puskesmas+sukasari rabies rabies+mana rahasia rs+jauh rujukan+bagaimana rujukan+bpjs rujukan+cara rumah+sakit
 rumah+tidak rumah+untuk rumah+visit rw sabtu+puskesmas sakit+mata sana satu satu+kontrakan saudara+ada
 saudara+susah saudara+ular saya+bocah saya+darah saya+get saya+hoyong saya+lansia sd selamat+pagi selang sih stroke
 subuh+bisa sunat+massal sunatan sunatan+tutup suntik+kb suntik+rabies suntik+tidak suntik+tt surat+bebas
 tahun+sudah takut+marah takut+ular tbc+gratis telat terus+harus tes+dahak tes+tbc tiap+bulan tidak+izin tidak+untuk
 tinggi+dan tinggi+obat tolong+bantu tt tujuh turun turun+dari tutup+jalan ulang+tahun ular+satu untuk+lansia
 untuk+nikah urat+kumat usg+gratis vaccinated vaksin+hpv vaksin+meningitis visit visit+perawat yang+datang yang+mana
 yang+murah ~<abi ~<beb ~<bil ~<cak ~<can ~<cum ~<dan ~<db> ~<dim ~<diw ~<dmn ~<don ~<gan ~<gon ~<har ~<jau ~<ka>
 ~<kep ~<kom ~<kun ~<man ~<mat ~<mau ~<mem ~<min ~<neb ~<nyu ~<pet ~<rw> ~<sd> ~<sih ~<tak ~<tet ~<tim ~<tt> ~<vac
 ~abie ~abis ~acci ~aci> ~ahir ~aid> ~akah ~aki> ~akil ~alau ~alo> ~alth ~amuk ~apa> ~ape> ~araw ~arko ~asia ~atan
 ~ate> ~ated ~auh> ~aupu ~awac ~ayak ~ayan ~ayar ~bare ~bas> ~baya ~beba ~bele ~belu ~beso ~bias ~bies ~bil> ~bis>
 ~bisa ~bora ~bula ~can> ~ccin ~cile ~cing ~cucu ~cuma ~deke ~diim ~diki ~dima ~diwa ~dmn> ~dono ~dron ~dug> ~ealt
 ~ebas ~eck> ~edug ~ekel ~eket ~elum ~embu ~engu ~enti ~erat ~ergi ~erku ~erok ~esok ~etug ~gala ~giti ~gkan ~gond
 ~gura ~hasi ~hat> ~heal ~hin> ~hirk ~home ~iasa ~ies> ~iimu ~ikit ~iled ~iman ~inga ~irka ~isa> ~isit ~itif ~itis
 ~iwak ~izer ~jam> ~jauh ~juh> ~kalo ~kaya ~ketn ~kili ~koba ~kok> ~komp ~kunj ~kuru ~lahi ~lak> ~lan> ~ledu ~lita
 ~lize ~lth> ~lum> ~mari ~mau> ~mban ~memb ~meme ~ming ~muk> ~nark ~nate ~ndaf ~ndro ~nebu ~ngel ~njun ~nor> ~oba>
 ~ompl ~ondr ~onor ~onsu ~oper ~pas> ~pasa ~pek> ~perl ~petu ~rabi ~rahi ~rgi> ~rkob ~rkun ~rlu> ~roke ~rten ~ruh>
 ~sal> ~sany ~sebu ~seke ~semb ~siti ~ster ~stro ~suln ~tera ~tif> ~trok ~tuga ~ucu> ~ugas ~ujuh ~uku> ~uliz ~uman
 ~upun ~vacc ~visi ~waci ~waki ~wal> ~wok> ~yakn ~yar> ~zer>
puskesmas 2 3+bulan 6+bulan =beast @first=- alamat asi+jadwal asi+mana asi+tidak bade banget banget+di bantu+flu
 bantu+kelas bapak+luka baru+lahir bayi+baru belum+6 bengkak+asam berlubang biaya bidan+desa bpjs+bagaimana
 bpjs+pindah burem cabut+yang calon catin+bikin dengan+pakojan depan+belum desa di+gang di+klinik di+selangkangan
 disuruh dokter+ada faskes+saya flu+tidak free gajah gatel2+di gitu gizi+mana gratis+di haid+mau hajat hamil+takut
 hari+saya hoyong jumantik jumantik+tidak kabeh kabut kalau kelas+saudara keluar+konsul kena+minta kerja+di kmn
 komplek komplek+minta konsul konsul+laktasi kontrol+gula kontrol+rutin kucing+suntik kutil+tolong laki+tidak
 laktasi laktasi+di luka+gula luka+kecil maaf maaf+kb maaf+sakit malu+dokter masih+bisa mau+cek mau+ganti
 mau+kontrol mau+melahirkan melahirkan+bulan meningitis+umroh minta+abate mripat muda ngilu nopo nyeri+gigi nyuruh
 obat+rutin obat+sesak obat+tb online+tidak padahal+belum pakai+kis pakojan paling+dekat pendaftaran pengantin
 pindah+dari pondok posyandu+di program prolanis prolanis+puskesmas puskesmas+berapa puskesmas+buka puskesmas+kalau
 puskesmas+lokasi puskesmas+yang rabies+lapor ribu ringan+kontrol rujukan+online sariawan+untuk saudara+hamil
 saya+kurus scaling scaling+gigi sekali selangkangan selangkangan+malu sudah+lama sukasari tb+abis tbc+habis
 telat+haid tetes+lapor tidak+boleh tidak+ya umroh+ada usg+nih vaksin+saudara wa+puskesmas yang+kena yang+laki
 yang+paling ~<aba ~<bln ~<chi ~<dii ~<eld ~<eng ~<git ~<hea ~<hoy ~<jam ~<kmn ~<lah ~<mri ~<ngi ~<nop ~<pon ~<put
 ~<rab ~<rah ~<sel ~<tuj ~<tur ~<vis ~aaf> ~abeh ~adah ~ajah ~ajat ~akoj ~alah ~bade ~beh> ~belo ~berl ~biay ~bln>
 ~bure ~cali ~chil ~cina ~derl ~desa ~diam ~elat ~elde ~erly ~esa> ~eter ~free ~gas> ~gilu ~haja ~hild ~hir> ~hoyo
 ~iau> ~ibag ~igan ~ihan ~ild> ~imar ~inat ~ingg ~ipat ~iper ~irah ~jah> ~jung ~kali ~kmn> ~koja ~ksan ~ktas ~lakt
 ~lani ~lau> ~lder ~liau ~lom> ~luba ~maaf ~mbal ~mple ~mrip ~mual ~muda ~nik> ~nopo ~nyus ~ojan ~okap ~oke> ~oket
 ~ondo ~oyon ~pako ~pela ~pert ~pond ~prol ~ree> ~rena ~ripa ~rlub ~rly> ~rola ~run> ~scal ~sedi ~suru ~susu ~ted>
 ~torn ~trus ~tuju ~turu ~uban ~uda> ~ukas ~urem ~yong ~yusu
"""
