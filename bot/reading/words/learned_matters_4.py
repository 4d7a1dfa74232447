"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
bedah_rumah 5 =arms =hurt =limp =stir ada+bantu ada+kabar ada+program atapnya bangun bangunan bilik bolong
 daftar+bedah dapur direhab genteng kabar kami kena+puting langit langit+ambrol lantai+masih loket+bedah masih
 masih+tanah mau+daftar melorot ngajuin pada panggung parah pemkot pengajuan perkim+nomor plafon rehab+rumah renov
 renovasi rumah+dari rumah+gratis rumah+kena rumah+saudara rumah+sudah rumah+untuk saya+belum septictank sudah
 sudah+kaya takut+ambruk tanya tapi terpal tiap+hujan ulang warga+miskin warisan ~<abd ~<ata ~<bai ~<ben ~<bil ~<boc
 ~<bol ~<dan ~<dib ~<dif ~<jan ~<kal ~<kam ~<kas ~<mah ~<mir ~<oma ~<rmh ~<sud ~<tap ~<tos ~abdi ~abeh ~ahny ~aiki
 ~ainy ~ajua ~ajui ~alo> ~anda ~api> ~apny ~apur ~ayap ~bdi> ~beh> ~bes> ~bok> ~bolo ~buh> ~ctan ~dand ~dapu ~difo
 ~disu ~embe ~embo ~emko ~ena> ~epti ~giri ~gnya ~gubu ~gun> ~gung ~hnya ~iaju ~iben ~icta ~ifot ~imba ~ingn ~inta
 ~ireh ~irin ~isan ~isur ~juan ~juin ~juka ~kalo ~kama ~kami ~keun ~kot> ~lek> ~loro ~masi ~mbah ~mbok ~miri ~mkot
 ~ngit ~ngny ~nov> ~nova ~nten ~ntua ~omah ~orot ~ovas ~pemk ~plek ~pnya ~pond ~ptic ~rmh> ~rpal ~ruk> ~rvei ~sept
 ~suda ~sul> ~sulk ~tain ~tank ~tapi ~tapn ~temb ~terp ~tict ~tos> ~tuan ~uan> ~udah ~uin> ~ukan ~ulka ~vasi ~vei>
 ~yap> ~yuny
bedah_rumah 4 5+anak =office =work ambruk+ada asbes baiki bakar+bantu bantu+bedah bantu+perbaikan bantu+semen belum
 belum+ada belum+bangun bener+rumah bisa+bedah bisa+dapat bisa+ikut bocor+kabeh bukan bulan+lalu daftar dan
 dari+atas dengan dibikinin dinas dinas+apa dinding+triplek disperkimtan+nomor disurvei disurvey doyong ember foto
 gentenge girik jamban+sehat kabeh kalau+malam kali kali+sekarang kandang kaya kaya+kandang ke+dinas kedua
 kena+angin kena+kepala kepala+anak kontrakan+bocor kuli kuota lansia+sudah lantai+tanah loket mah makan+rayap mandi
 masih+di minta minta+perbaikan miring+takut orang+tua patah+besar pensiun pintu pondasi rayap renovasi+rumah
 rumah+di rumah+mau rumah+meninggal rumah+orang rumah+panggung rumah+saya rumah+yang rumahnya rumahnya+belum
 rumahnya+sudah saya+sudah sembilan semen+dengan stimulan sudah+disurvey sudah+foto sudah+makan survey tahun+ini
 takut tanya+kemana tembok+belakang tidak+bantu tidak+bedah tukang untuk+warga untung untung+tidak ~<.> ~<?> ~<ang
 ~<asb ~<buk ~<daf ~<doy ~<ema ~<emb ~<fot ~<gir ~<han ~<hou ~<kab ~<kai ~<ked ~<ken ~<kit ~<kuo ~<mas ~<nin ~<pad
 ~<pon ~<rob ~<sem ~<sep ~<sim ~<spa ~<tak ~<tan ~<tia ~<tuk ~<ula ~<wis ~abar ~afta ~ahal ~ahku ~ain> ~akut ~amat
 ~ambl ~ampe ~andi ~aren ~aris ~aro> ~asbe ~bang ~bar> ~batu ~belu ~bena ~ber> ~bila ~bili ~boh> ~buka ~daft ~dani
 ~dasi ~diaj ~dibi ~dina ~dire ~doyo ~ecah ~edua ~elor ~elum ~embi ~engn ~epar ~eres ~erpa ~erum ~eun> ~foto ~ftar
 ~ggun ~gin> ~git> ~guna ~hal> ~haya ~hku> ~hous ~iban ~ibik ~igan ~iji> ~iki> ~imak ~imul ~inas ~intu ~inya ~irik
 ~iusu ~jebl ~kaba ~kan> ~kang ~kedu ~kena ~kini ~kuot ~los> ~lum> ~mahn ~mate ~matn ~mber ~melo ~mili ~mint ~mpe>
 ~nahn ~ndas ~ndi> ~nge> ~ngna ~nin> ~nini ~nsiu ~nta> ~oboh ~oket ~oto> ~ouse ~oyon ~pada ~pal> ~para ~paro ~peni
 ~pens ~pint ~pos> ~rata ~rial ~rin> ~ring ~risa ~robo ~sama ~sbes ~stim ~taku ~tan> ~tany ~timu ~tuka ~uli> ~unya
 ~uota ~wari ~wis> ~yong
bedah_rumah 3 =wait =water alamat alhamdulillah almarhum almarhum+suami ambles ambruk+di ambruk+ke anak+untung
 angin+kencang apa+rusunawa atas+nama atas+sampai bade bade+ambruk bantu bantu+bikin beliung belum+direhab betul
 biar biji bikin+jamban bisa+masuk bisa+tutup buang+air buka+jam caleg city city+tolong daftar+mana daftar+rumah
 dana+stimulan dapat dapur+ibu dengan+seng di+gang di+pojok diajukan disperkimtan+alamat disurvey+rumah emang
 ember+sembilan entuk gang+kami genteng+melorot genteng+pada gentengnya hasil hp+saya hujan+tampung ibu+belum
 ikut+program jadi jam+berapa jamban+tidak jatuh+kena kah kami+tidur kandang+ayam kapan kayu+keropos kayu+penyangga
 ke+kali ke+pemkot kencang+kemarin keropos+hp kontrakan+mahal kosong+saya lansia+bisa lansia+saya mampu+bener
 masak+di material mau+bener mau+tanya meh meh+ambruk mengajukan mengajukan+perbaikan meninggal+orang minta+baiki
 minta+bantu minta+bedah miskin ngajuin+bedah nomor+wa pakai+ember panggung+kayu pas pemerintah+tapi pintu+tidak pju
 pju+ambruk plafon+jatuh program+bedah program+rumah punya punya+rumah punya+sendiri puting puting+beliung
 renov+rumah rontok rt+saya rumah+bapak rumah+bocor rumah+habis rumah+harus rumah+janda rumah+swadaya rumah+tetangga
 rusak+parah rusunawa+masih sampai sampai+bawah sanggup+bener saya+0812 saya+bocor saya+hampir saya+janda saya+kerja
 saya+tahu saya+yang sehat sekarang+masak selaku sembilan+biji seng+aja separo setuju spanduk sudah+datang
 sudah+disurvei sudah+doyong sudah+meh sudah+miring sudah+ngajuin survei swadaya syarat tahun+rumah takut+tabrak
 tampung+pakai tanah+punya tanah+sendiri tembok+patah tembok+rumah terbang the the+city tiang tiang+pju tiap+tahun
 tidak+bapak tidak+punya tidur+duduk tihangna tinggal+terpal tukang+tidak tukang+yang tumpang+di wa+nya warga+rt
 warisan+rusak wc+tidak wc+tumpang yang+kerja yang+kosong yang+mana yang+urus ~<,> ~<alh ~<alm ~<are ~<bag ~<bah
 ~<bat ~<bel ~<bij ~<bs> ~<cal ~<cit ~<der ~<dr> ~<ent ~<gak ~<gri ~<has ~<hel ~<inf ~<kat ~<klo ~<kul ~<lan ~<meh
 ~<mis ~<pan ~<pec ~<pju ~<poj ~<pun ~<ray ~<rus ~<sam ~<seh ~<set ~<sti ~<swa ~<the ~<tih ~<tim ~<uda ~<udh ~aday
 ~agus ~ahan ~aleg ~alha ~alma ~alny ~alok ~ambu ~amdu ~ami> ~amik ~ana> ~ando ~angn ~ani> ~ank> ~anka ~apa> ~apat
 ~apka ~arat ~arhu ~asi> ~asih ~asil ~atoh ~bade ~bagu ~bah> ~balo ~bant ~betu ~biar ~biji ~biki ~bles ~blos ~cale
 ~cuny ~dapa ~daya ~dela ~dima ~dito ~dius ~duli ~eblo ~eged ~ehat ~ekny ~eliu ~elp> ~emen ~enah ~eng2 ~ensi ~enya
 ~eria ~erka ~etah ~etib ~etuj ~etul ~gak> ~gala ~gna> ~gsi> ~hamd ~hang ~hat> ~help ~hum> ~iap> ~iapk ~icat ~illa
 ~info ~inin ~iper ~isia ~iski ~iun> ~iung ~jain ~jato ~joka ~kali ~kand ~kapa ~kita ~klo> ~kut> ~lahn ~leg> ~les>
 ~lham ~lill ~liun ~llah ~lmar ~loke ~mahe ~mahk ~mak> ~mand ~marh ~masa ~mbes ~mble ~mdul ~meh> ~misk ~mpai ~mua>
 ~mula ~nany ~nas> ~nggo ~ngin ~ngir ~ngsi ~ngus ~ntu> ~ntui ~nya> ~ojok ~okan ~orny ~oson ~ota> ~pai> ~pand ~pang
 ~pati ~payu ~peca ~pju> ~pkan ~pojo ~puny ~raha ~rami ~rana ~rapa ~raya ~rhum ~rjai ~rot> ~samp ~sela ~sepa ~sete
 ~sil> ~siun ~skin ~span ~swad ~terb ~the> ~ting ~toh> ~tua> ~tuin ~tul> ~ucun ~udh> ~ulil ~ungs ~urny ~use> ~wada
 ~yaka
bedah_rumah 2 =ask air+di ambruk+pas angin+masuk apa apa+rumah apa+tukang apa+yang atas bagaimana banjir+di
 bantu+genteng batuk benah bener+pemerintah bener+tidak berak berak+ke berapa bolong2 buang cara coba dapat+rumah
 dari+perkim di+teras dikasih+duit dinding+rumah duit+apa foto+rumah gentenge+sudah giliran griya griya+saya habis
 hanya hasil+saya hiji hujan+banjir ikut ikut+bedah info istirahat+jam jebol+kena kalau+berak kata+kuota kayu+lapuk
 ke+pemerintah kencang keropos+pintu kok kok+kami kusen kusen+keropos lalu lapuk+bagaimana lewat lihat+di
 luka+tetangga maaf+papan maaf+rtlh mahal masih+ada mau+diajukan ngajuin+rumah pada+rusak patah+dan patah+dari
 patah+sekarang pemkot+kok penyangga perbaikan+tidak perkim+untuk pindah+tidur plafonnya plafonnya+jebol pojok
 program+pemerintah program+perbaikan program+yang pt+lansia repair reyot+banget roof rtlh+daftar rumah+bakar
 rumah+baru rumah+belum rumah+kami rumah+layak rumah+reyot rumah+rusak rumah+sendiri rumah+syaratnya rusak+kalau
 rusunawa saya+ambruk saya+sendiri saya+warga sekolah+jebol semua setengah stimulan+rumah sudah+ambruk sudah+bade
 sudah+pada suruh syarat+bedah tahun terpalnya terpalnya+sudah tidak+pak tikus tinggal tua tunggu wc+kalau yang
 yang+saya ~2an> ~<amp ~<apa ~<bal ~<cob ~<dii ~<dim ~<diu ~<hij ~<iku ~<isi ~<jar ~<kag ~<kap ~<kok ~<kus ~<leb
 ~<lew ~<nga ~<pay ~<rma ~<sen ~<sin ~<tin ~<tua ~<uma ~<yan ~adah ~agai ~ahe> ~ahun ~aima ~anin ~antu ~arep ~atas
 ~aten ~atuk ~beli ~bera ~berg ~berj ~city ~coba ~date ~ditu ~dua> ~ela> ~emak ~emal ~emua ~enca ~entu ~epai ~ewat
 ~fonn ~gaim ~galk ~gede ~gga> ~ggo> ~hasi ~hate ~hiji ~hun> ~ikus ~ikut ~ita> ~itut ~ity> ~jadi ~jek> ~jend ~jok>
 ~juke ~kabe ~kaga ~kata ~kuse ~lalu ~lewa ~lira ~long ~mana ~meng ~mpol ~nahi ~nawa ~ncan ~ncen ~ndaf ~nduk ~nekn
 ~nfo> ~ng2> ~nkan ~ntok ~nyuh ~olon ~onny ~oof> ~pair ~paln ~peny ~peru ~puti ~remb ~rep> ~repa ~riya ~rmah ~ront
 ~roof ~rusu ~sak> ~sari ~sema ~setu ~sih> ~siny ~song ~tiku ~tim> ~tulu ~uann ~uari ~uju> ~ukeu ~ulun ~unaw ~usen
 ~usun ~yang
bedah_rumah -2 =done =smell =well adik ambruk+sekarang anak+tidak atau bank bantu+lansia bantu+medis bantu+saya bau
 biar+orang cepat dari+kemarin data dekat di+belakang di+kubur di+pasar dtsen ganti genteng+kami ibu+rumah
 ini+dibawa jam kaki ke+tempat kubur+ini kunci lansia+rumahnya laporan lari layak+sudah mabuk mana mau+lapor medis
 medis+ke orang+tidak pakai paksa palsu parkir pasang periksa pinjam pln raya rumah+tangga sebelah sekolah suami
 suami+saya syaratnya tabrak+tembok tahu tahun+lansia tangga tanggal tangis tempat+layak tetangga tidak+pernah
 tidak+tahu tiga toko tongkat untuk+ibu yang+luka ~<aba ~<ana ~<anj ~<aya ~<bun ~<cek ~<cep ~<dek ~<duk ~<gas ~<gig
 ~<har ~<jat ~<kos ~<led ~<mab ~<med ~<ngi ~<pel ~<pln ~<rek ~<ron ~<seg ~<sek ~<sos ~<sun ~<tel ~<tra ~aban ~abel
 ~abis ~aca> ~acar ~adam ~adi> ~adik ~agan ~ahir ~ajan ~akai ~akak ~ake> ~aksi ~alak ~alir ~alsu ~anak ~anas ~ang>
 ~anja ~anji ~apil ~arki ~arny ~arun ~azah ~bali ~bank ~bany ~beng ~bis> ~bula ~capi ~car> ~cepa ~cing ~dar> ~deke
 ~diam ~dipu ~dira ~dis> ~diti ~dtse ~ecel ~eda> ~edis ~eket ~ekol ~elah ~elap ~elas ~embu ~erda ~eri> ~erit ~esin
 ~gadu ~gali ~gar> ~ggi> ~ggu> ~ging ~gis> ~gkon ~iaya ~ilin ~ingg ~inso ~ipak ~itip ~jar> ~kabu ~kah> ~kaka ~kaki
 ~kam> ~kana ~keja ~keli ~kemb ~keta ~kong ~kos> ~kosa ~krg> ~kuma ~kun> ~lanj ~lapa ~lar> ~lita ~lsu> ~mabu ~maka
 ~mala ~mbal ~medi ~min> ~mina ~mnya ~mpa> ~nget ~ngis ~ngke ~ngur ~njam ~nter ~nyam ~oko> ~olah ~olok ~ompl ~ongk
 ~oran ~oris ~paka ~pake ~paks ~pana ~pann ~park ~perm ~pin> ~pln> ~pora ~rai> ~rang ~rawa ~rgan ~rkir ~rtu> ~rum>
 ~saki ~seko ~sial ~sidi ~skrg ~suam ~sung ~tal> ~tari ~terl ~tnya ~tsen ~tuh> ~uami ~uarg ~unta ~yany ~zah>
bedah_rumah -3 # =drill @1 @=poli_jiwa akta ambil anak atas+genteng badan bansos bayar berobat bpom cek dengar
 di+bawah di+rumah dibawa+ke dijemput dokter gali gang gelandangan gempa gempa+rumah got gubuk+pinggir guru hamil
 hubung ini istri izin jaya jual kakak kartu ke+rumah kerja ketemu korban kubur kucing kumat kursi kursi+roda laki
 lama lansia+di listrik malam masih+bisa masjid merah minggu minum ngomong nikah nyasar orang+odgj orang+yang pabrik
 patah+ada pbg pbg+rumah pegang pernah pohon polisi pukul punya+tempat putus roda rs rumah+patah rumah+singgah sakit
 sampah saya+bagaimana saya+tidak sd sering sih suka taman tangerang tembok+ambruk tempat tempat+tinggal tiap+malam
 tipu uang wifi+hampir yang+tidur ~<adi ~<aku ~<ala ~<ant ~<asa ~<bau ~<bpo ~<cer ~<cur ~<dam ~<dar ~<dic ~<dil
 ~<dip ~<dok ~<dts ~<ga> ~<gur ~<hub ~<ind ~<ini ~<izi ~<jay ~<jl> ~<jua ~<kec ~<kom ~<kuc ~<kun ~<lak ~<lar ~<lem
 ~<man ~<mes ~<muk ~<mur ~<pab ~<pal ~<pbg ~<peg ~<poh ~<por ~<psi ~<puk ~<ram ~<rod ~<rs> ~<sd> ~<seb ~<sih ~<skr
 ~<sua ~<suk ~<taw ~<ten ~<tru ~<uan ~aan> ~abri ~abuk ~agi> ~air> ~ajak ~aker ~akit ~aksa ~akta ~ala> ~alah ~alia
 ~anca ~ange ~anso ~ari> ~artu ~asji ~atau ~atia ~ayan ~ayar ~ayat ~bada ~bans ~bata ~bau> ~bero ~bpom ~brik ~bura
 ~bus> ~cek> ~curi ~dang ~dara ~deka ~dian ~dije ~dik> ~dipa ~dita ~dokt ~dug> ~edug ~egan ~ekat ~elat ~emat ~emin
 ~empe ~emu> ~engk ~enti ~erah ~erik ~erja ~erna ~etan ~etau ~etem ~gant ~gemp ~ger> ~get> ~gkut ~gomo ~hami ~hon>
 ~hubu ~iga> ~ijem ~ikah ~iksa ~ila> ~impa ~inum ~ipu> ~iri> ~isit ~izin ~jang ~jemp ~jid> ~kart ~kat> ~kelu ~kerj
 ~kese ~kir> ~knya ~kolo ~komp ~kons ~korb ~kta> ~kter ~kuci ~kunc ~laki ~lang ~lari ~las> ~ledu ~lemp ~lian ~lir>
 ~lisi ~mant ~masj ~mbak ~mbul ~mela ~mil> ~minu ~mong ~mpah ~mpun ~muka ~mur> ~nak> ~nal> ~nan> ~nasi ~nci> ~ndar
 ~ngam ~ngku ~ngom ~nik> ~nika ~ntar ~num> ~nyal ~oda> ~ohon ~okte ~ola> ~olis ~omon ~orba ~oton ~pabr ~paja ~pak>
 ~pals ~pbg> ~pega ~pema ~pil> ~pinj ~poho ~pori ~psik ~puh> ~putu ~rah> ~reka ~ret> ~riks ~rja> ~rkan ~rnah ~roda
 ~rung ~sada ~saha ~sant ~seba ~semi ~seri ~situ ~sjid ~sok> ~tela ~tera ~tian ~tik> ~timp ~tip> ~tipu ~toko ~tong
 ~trik ~tus> ~ubun ~ucin ~uka> ~unci ~ursi ~usah ~utus ~yar> ~yat> ~zin>
bedah_rumah -4 =blaze =child =kin =nature =poor =sick @=ugd_malam @first=ugd_malam abis ada+lansia ada+orang air
 alat ambulans bayi beliung+rusak bocah bpjs butuh cari darah di+depan di+jalan hari hilang jatuh+dari jiwa kampung
 keluar lampu lapor maling meteran mobil motor pagi pak perempuan puskesmas santunan sejak singgah slrt sudah+tidak
 tabrak temen tiang+wifi tidak+bisa tidak+mau trc umur warung wifi ~<abi ~<air ~<akt ~<baw ~<bay ~<bes ~<bpj ~<dij
 ~<gal ~<gel ~<got ~<hal ~<ham ~<hil ~<jiw ~<kub ~<kur ~<lis ~<mal ~<mat ~<met ~<mob ~<mot ~<ngo ~<nik ~<nye ~<pak
 ~<pas ~<san ~<ser ~<slr ~<sub ~<tab ~<tam ~<tok ~<trc ~<umu ~<wif ~abra ~adan ~aki> ~alat ~ambi ~ampu ~angk ~anny
 ~ans> ~ayi> ~bak> ~bayi ~berd ~boca ~bpjs ~brak ~but> ~butu ~cari ~egal ~ejak ~elua ~emas ~emba ~epat ~erem ~erus
 ~esma ~eter ~etim ~gah> ~gang ~gela ~gera ~geru ~ggah ~gigi ~got> ~guru ~hari ~hila ~ifi> ~istr ~itan ~iwa> ~jam>
 ~jaya ~jiwa ~jual ~kak> ~kamp ~kek> ~kel> ~kela ~ker> ~kesm ~kete ~ksa> ~kubu ~kul> ~kurs ~lahi ~lamp ~land ~list
 ~lrt> ~mas> ~mbun ~ming ~mobi ~moto ~mpar ~mpu> ~mpua ~napa ~ngar ~nggi ~nnya ~nsos ~nti> ~nyas ~obil ~ocah ~otor
 ~pagi ~pah> ~pera ~pere ~peri ~pjs> ~poli ~pom> ~puan ~puku ~remp ~roba ~rsi> ~samb ~sin> ~slrt ~smas ~stri ~tabr
 ~tau> ~teme ~temp ~temu ~ten> ~ter> ~trc> ~tri> ~tuna ~ual> ~ubur ~ukul ~umat ~umur ~usan ~utuh ~waru ~wifi ~yasa
bedah_rumah -5 =beast =birth =food =money =strike @=alat_bantu @=kerja @=santunan @=trc @first=alat_bantu
 @first=damkar @first=poli_jiwa @first=santunan ada+yang bawa di+kamar dia dibawa ibu+tua jembatan mati obat odgj
 pasar pdam pos+ronda pulang ronda sekarang+tidur tadi ~<but ~<dia ~<gan ~<gem ~<ger ~<jem ~<kak ~<kel ~<kes ~<ket
 ~<kor ~<lam ~<nge ~<nya ~<oba ~<odg ~<pag ~<pda ~<pip ~<pul ~<pus ~<sal ~<sej ~<tad ~akek ~akny ~alin ~aman ~anga
 ~anti ~apor ~asan ~asar ~ati> ~bat> ~bil> ~dgj> ~dia> ~elan ~empu ~enda ~eran ~erob ~ian> ~ibaw ~ipa> ~jak> ~jemb
 ~kake ~lapo ~lat> ~ling ~luar ~man> ~mati ~mete ~mpat ~mput ~nakn ~nang ~ngko ~obat ~odgj ~par> ~pdam ~ping ~pipa
 ~por> ~pula ~pung ~pusk ~put> ~rian ~rond ~seja ~skes ~sos> ~suka ~tadi ~tang ~uar> ~uske
bedah_rumah -6 =dead =force =lost =mad @=damkar @=darurat @=polisi @=ppa @=puskesmas @first=darurat @first=kerja
 @first=polisi @first=ppa @first=puskesmas @first=trc depan+rumah di+atas di+pos ktp maaf+lansia rumahnya+ambruk
 rusak+rumah ~<ktp ~<pol ~alan ~anan ~awa> ~bawa ~bur> ~dam> ~empa ~iria ~ktp> ~mali ~mbat ~nger ~pasa ~ran> ~sar>
bedah_rumah -7 @=dukcapil @=pangan @=slrt @first=dukcapil @first=pangan depan di jalan kk pos ~<dep ~<di> ~<jal
 ~<kk> ~<pos ~<yg> ~bung ~depa ~epan ~jala ~uran
bedah_rumah -8 @first=slrt
bedah_rumah -9 @first=- tidur+di
santunan 10 gratis+nomor nomor+berapa
santunan 8 =money bantu+biaya duka santunan tahlil uang ~<duk ~<san ~<uan ~ahli ~duka ~hlil ~lil> ~mer> ~nan> ~nome
 ~ntun ~omer ~sant ~tahl ~tuna ~uang ~uka> ~unan
santunan 7 @=santunan @first=santunan ada+santunan ahli ahli+waris berapa biaya+tahlil dana dapat dari+pemkot duit
 kafan kain kain+kafan mayat+gratis santunan+mati santunannya uang+duka uang+mati untuk+orang utang waris ~<ahl
 ~<alm ~<ber ~<dan ~<dap ~<dui ~<kaf ~<kai ~<kla ~<uta ~afan ~alma ~antu ~apat ~apet ~arhu ~aris ~atia ~bil> ~dana
 ~dapa ~dape ~duit ~emat ~erap ~fan> ~hli> ~ian> ~kafa ~kain ~klai ~laim ~lmar ~marh ~nann ~rapa ~rhum ~ris> ~tian
 ~uit> ~wari
santunan 6 =dead ada+uang almarhum ambil atau batas berkas biaya biaya+kubur biaya+pemakaman bulan dana+duka
 dana+mati dapat+santunan duit+mati duka+dari duka+warga dulu juta kata klaim kota lalu lansia+meninggal lelayu
 masih mati meninggal meninggal+ada meninggal+karena meninggal+kemarin orang+susah pemkot santunan+dari
 santunan+tidak saudara+miskin tolak uang+lelayu urus+santunan waktu yang+meninggal ~<?> ~<ata ~<bia ~<brp ~<bul
 ~<dul ~<ema ~<jut ~<kat ~<kem ~<kot ~<lal ~<mat ~<men ~<sed ~<wak ~<war ~aim> ~akah ~aktu ~alu> ~ambi ~atas ~atau
 ~ati> ~bene ~bera ~berk ~berp ~biay ~brp> ~cair ~dulu ~elay ~emko ~ener ~enin ~erka ~erpu ~gaju ~guta ~hum> ~iaya
 ~juta ~kah> ~kas> ~kata ~kema ~kot> ~kota ~ktu> ~kubu ~lalu ~layu ~lela ~masi ~mati ~mbil ~meni ~mkot ~ngaj ~ngut
 ~ning ~olak ~ota> ~pat> ~pemk ~pet> ~rkas ~rpul ~tas> ~tola ~uta> ~utan ~wakt
santunan 5 3+juta =office ada+duit apa apa+ada apa+aja atas bantu+duka bapak+meninggal belum bener berhak bisa+ambil
 bisa+klaim bisa+urus boleh bulan+lalu cair dari+walikota di+luar duit+duka duit+santunan dukanya hari istri itu
 jadi juga kakak karena kata+ada klaim+mati klaim+santunan ktp+nya kubur kubur+ibu luar luar+kota mahal mampu
 masih+bisa miskin mobil+mayat ngajuin orang+tidak pengajuan santunan+meninggal saudara+yang senin soal susah
 tahlil+tidak tahlilan tanya tapi tidak+mampu uang+dukanya uang+kafan untuk+saudara urus+duit warga+miskin ~<.>
 ~<apa ~<bat ~<bil ~<bol ~<cai ~<gw> ~<itu ~<jug ~<kub ~<lel ~<lua ~<mam ~<mas ~<mis ~<ngu ~<soa ~<sus ~<tab ~<tah
 ~<tap ~<waf ~afat ~ahal ~ajua ~ajui ~akaa ~akak ~alau ~alik ~anny ~apa> ~api> ~aren ~aru> ~asa> ~asih ~ata> ~belu
 ~bila ~bole ~bula ~bur> ~buri ~cela ~ecel ~eda> ~elum ~emer ~erim ~fat> ~gal> ~ggal ~gubu ~hak> ~hal> ~hari ~iann
 ~ima> ~ingg ~iski ~itny ~itu> ~jadi ~juga ~juin ~kaan ~kaka ~kany ~kare ~kece ~lak> ~lau> ~leh> ~lila ~lum> ~mamp
 ~misk ~nany ~ner> ~ngga ~ngub ~nin> ~ntah ~ntua ~oal> ~oleh ~onak ~paka ~peme ~rena ~rhak ~rima ~seni ~sih> ~skin
 ~snya ~soal ~susa ~tany ~tapi ~tau> ~tri> ~tuny ~uasa ~ubur ~uga> ~uin> ~ukan ~ulan ~ulu> ~urin ~wafa
santunan 4 40+hari 7+hari =ask =thanks ada+untuk aja ambil+duit anak+yang apa+bisa bagaimana+urus bantu+kain
 bantu+mobil bantu+uang bapak+saya baru baru+meninggal batas+waktu bayi+saya beda beda+kk berapa+hari berapa+kami
 berapa+malam berkas+santunan bisa boleh+urus buku+tabung dapat+uang dari dari+mana dengan+warung di+perantauan
 di+selapajang dia+meninggal dicek dimakam duit+dari emang gali ibu+meninggal kalau kalau+meninggal kami+orang
 kami+saudara kelurahan kemarin+ada klaim+uang klaimnya kota+bisa makam+di mampu+bagaimana mati+cair mati+dari
 mati+sudah mati+warga meninggal+bayi meninggal+dapat meninggal+kami meninggal+saya meninggal+tabrak minggu+lalu
 minta+santunan pemakaman+gratis pemerintah pemerintah+kota perantauan puasa rekening saudara+ibu saya+ktp
 saya+meninggal saya+sudah saya+tanya saya+yang selapajang+bayar sudah sudah+masuk sudah+meninggal supaya syarat
 tabrak tanah+makam tangerang terima terima+santunan tetap tidak+dari tidak+sih tutup+umur urus urus+uang utang+kain
 walikota ~<aja ~<awa ~<bel ~<ben ~<bis ~<bre ~<bs> ~<cuc ~<dar ~<ist ~<jad ~<kec ~<mah ~<nan ~<pua ~<sud ~<teu
 ~<ti> ~<tru ~<unt ~<uru ~<usi ~<wal ~abra ~aimn ~aja> ~ajan ~alny ~ampu ~apak ~aria ~baru ~berh ~bisa ~brak ~buku
 ~bura ~cucu ~dari ~dice ~diku ~dito ~diur ~edo> ~eken ~elur ~ena> ~engu ~erha ~etap ~gali ~galn ~guru ~huma ~iaju
 ~icek ~ikot ~ikub ~imak ~imny ~isa> ~istr ~itol ~iuru ~jela ~juan ~kala ~keni ~kepo ~kin> ~ktun ~laka ~liki ~liko
 ~lnya ~lura ~mak> ~mare ~meng ~meri ~mnya ~naka ~neri ~ngur ~nnya ~ntau ~paya ~pona ~puas ~pula ~pun> ~raha ~reke
 ~ren> ~rint ~sah> ~seda ~sedo ~suda ~supa ~tabr ~tah> ~teu> ~tuan ~uan> ~uar> ~ucu> ~udah ~uitn ~uku> ~upay ~urah
 ~urus ~usia ~wali ~yoka
santunan 3 3+jt =past ada+any ada+bantosan ada+bantu ada+batas alm almarhum+bapak almarhum+sudah almarhum+tidak
 ambil+santunan ambil+santunannya anggaran angkat+saya any apa+cuma apa+keluarganya apa+santunan atas+santunan
 atau+sudah away bantosan bantu+santunan bapak bapak+passed bawa+apa bayar+berapa bayi belum+pisah belum+sempat
 benefit benefit+untuk bener+apa berduka berhak+atas biar bisa+cair bisa+dapat bisa+diajukan bolak bolak+kembali
 brekas brekas+mati buku bulan+puasa bunuh+diri cair+kapan dapat+apa dapat+duit dari+bulan dari+dinsos death
 death+benefit di+kampung di+tolak dianggap dikubur disuruh doang dobel dpt duka+tidak dukanya+tidak empat fotokopi
 gratis+untuk ibu ikut is+ada itu+bener jt juta+dari kalau+mau kata+rt kemarin+kami kk+belum kk+bisa kota+untuk ktp
 ktp+bisa kubur+saudara kudu kumpul lalu+dapat lansia+saya lima lima+tahun maaf+ahli mahal+ada mahal+bisa masih+ada
 masih+kecil mati+ada mati+berapa mati+ibu mati+tabrak mati+tapi mati+telat mau+tanya mau+urus meninggal+apa
 meninggal+bulan meninggal+dari meninggal+malam meninggal+minggu meninggal+pas meninggal+umur minggu miskin+ada
 ngajuin+santunan nomor+rekening nya+masih orang+sudah pak+rt passed passed+away pemakaman+dari pemakaman+mahal
 pemakaman+untuk penerima+pkh pengajuan+santunan persyaratan pisah poor+saudara punya+anak punya+ktp saja
 sampai+sekarang santunan+3 santunan+bagaimana santunan+kudu santunan+untuk saudara saudara+tidak saya+bapak
 saya+kasih sebab sebab+kk selapajang sembilan sempat sih+uang soal+santunan suami suami+meninggal sudah+dimakam
 sudah+dulu sudah+lima sudah+tiada surat+rs syarat+klaim tabung tahu tahun+saya tangerang+dapat tapi+ktp
 tapi+meninggal telat terus+disuruh terus+tapi tetap+berhak tiada tidak+harus tiga tolak+sebab tukang tukang+gali
 uang+pemakaman umur umur+12 untuk untuk+tahlilan untuk+uang untuk+yang urus+dapat urus+dmn warga warga+tidak
 waris+cara waris+di yang+3 yang+belum yang+masih yang+rawat ~<ama ~<amb ~<any ~<bap ~<bar ~<blm ~<dea ~<diu ~<doa
 ~<dob ~<dpt ~<eng ~<fam ~<fat ~<for ~<gad ~<gal ~<har ~<ibu ~<iku ~<jt> ~<kak ~<kar ~<ktp ~<kud ~<lim ~<mao ~<nin
 ~<nyo ~<pem ~<rek ~<saj ~<sau ~<sup ~<tar ~<tig ~<umu ~<wis ~<won ~akek ~akil ~alm> ~any> ~aot> ~apaj ~arat ~ari>
 ~asse ~ath> ~athe ~auan ~auda ~aun> ~away ~ayi> ~bapa ~bayi ~berd ~blm> ~brek ~deat ~diaj ~dipi ~disu ~doan ~dobe
 ~dpt> ~eath ~ebab ~efit ~ekas ~elak ~elas ~embi ~enef ~eran ~erdu ~ersy ~erta ~etep ~eun> ~fami ~fath ~fit> ~gamb
 ~gara ~ggap ~ggar ~ggo> ~her> ~iada ~ibu> ~ikut ~ilan ~ily> ~ipis ~isak ~itun ~kak> ~kake ~kam> ~kek> ~keun ~kili
 ~kopi ~ktp> ~kudu ~kump ~lima ~maha ~mang ~maot ~mily ~ming ~mpul ~nefi ~nggo ~njel ~ntos ~ntuk ~nyok ~oang ~obel
 ~okap ~okop ~opi> ~oses ~otok ~paja ~pama ~pass ~pnya ~pulk ~rant ~rduk ~rent ~rga> ~riny ~rsya ~rus> ~saja ~saud
 ~sed> ~sela ~slam ~sosn ~ssed ~stri ~suam ~syar ~tabu ~tahu ~tap> ~taua ~taun ~ten> ~tiad ~tosa ~trin ~trus ~tuk>
 ~tunk ~uami ~udar ~udu> ~ulua ~umur ~untu ~uruh ~urut ~waki ~warg ~way> ~wis> ~yara
santunan 2 3+bulan ada+anak ada+kata ada+tidak ahliwaris aja+pak alm+bapak almarhum+dari anak+dia any+money
 apa+tetap apply apply+di artos atas+nama away+is bagaimana+ke bantu+dari bantu+saudara becak belum+pernah
 berhak+terima bibi bisa+ngajuin bunuh dan+ke dapat+tidak dari+pamarentah dari+pemerintah dengar+ada di+cibodas
 diajukan dimakam+di diproses ditransfer gaduh hari+kerja jasa jasa+raharja jelas kalau+tidak karena+sakit
 kata+kalau ke+apply ke+kelurahan ketik ktp+tangerang kubur+bapak kubur+orang kudu+bawa lalu+ada lalu+klaim
 lansia+baru maaf+bantu maaf+death maaf+lansia mampu+ada maningga masih+di mati+lansia mau+minta meninggal+santunan
 meninggal+saudara meninggal+senin money money+tolong nanti nya+kota orang+mahal paman+meninggal pamarentah pas
 pendamping poor pun+bapak punten raharja salah sana santunan+saya santunannya+bisa saudara+bagaimana saya+masih
 sekarang+sudah sih sudah+saya tahun tangerang+tapi tetap+dapat tidak+gaduh untuk+poor waris+untuk warung
 yang+berhak ~<(> ~<)> ~<:> ~<app ~<aya ~<dun ~<how ~<jas ~<mbo ~<poo ~<sih ~<sla ~<sol ~<sua ~<sya ~<to> ~<tp>
 ~<tuk ~aduh ~ahun ~air> ~ajuk ~akam ~amah ~amet ~ami> ~ampi ~appl ~arga ~arja ~bab> ~bata ~bola ~bpk> ~bunu ~dara
 ~dipr ~ditr ~ecak ~enaz ~enca ~esny ~gap> ~gera ~gima ~harj ~hliw ~how> ~hun> ~ibal ~ibi> ~ibuk ~ilar ~ipro ~isah
 ~iter ~itra ~iwar ~kami ~kamp ~lame ~liwa ~luan ~maca ~mone ~mpun ~mur> ~nant ~naza ~nggu ~nkeu ~oor> ~osny ~pakk
 ~ply> ~poor ~pply ~prog ~pul> ~punt ~rat> ~rata ~rogr ~rose ~rtos ~rusn ~saka ~sung ~suru ~tep> ~tete ~ther ~tuka
 ~unga ~unke ~unuh ~usny ~waru
santunan -2 =body =poor almarhum+bagaimana banget bayar bpjs cepat daftar dikasih guru habis jaya jembatan jiwa kali
 kepala kerja klaim+jasa kosong ktp+almarhum kubur+di lansia+miskin lewat lihat maling mana mati+aja mati+bapak
 mayat+di meninggal+ktp minum nih nikah paksa pasien pdam pemulasaraan periksa pinggir saya+tidak sebelah sendiri
 tiap+malam tidak tipu toko tongkat trc untuk+saya yang yang+urus ~<ant ~<asa ~<bad ~<baw ~<bpj ~<buk ~<bus ~<cep
 ~<cip ~<daf ~<dir ~<dis ~<gaj ~<gig ~<gol ~<gur ~<hab ~<ing ~<jay ~<jiw ~<kok ~<kol ~<lak ~<lay ~<lew ~<lih ~<lok
 ~<mel ~<mes ~<mur ~<nih ~<pat ~<pda ~<pen ~<psi ~<put ~<res ~<rob ~<sak ~<sar ~<sim ~<sin ~<sor ~<sun ~<tel ~<tra
 ~<trc ~<yan ~abur ~acar ~adu> ~adwa ~afta ~ahir ~ahny ~ajak ~alak ~alem ~aman ~amat ~amuk ~anca ~andu ~angg ~ani>
 ~apan ~arah ~arus ~asie ~atah ~atu> ~ayar ~bada ~baik ~band ~bara ~bpjs ~buh> ~car> ~cepa ~cera ~cor> ~daft ~dak>
 ~dar> ~deke ~diem ~dije ~dike ~dise ~disi ~dwal ~ede> ~eger ~eket ~enan ~ente ~epal ~epas ~eras ~erti ~etak ~ewat
 ~ftar ~gah> ~gede ~geri ~get> ~ggir ~gil> ~gir> ~gkut ~golo ~habi ~han> ~hin> ~hnya ~iat> ~idak ~iem> ~ikin ~ikun
 ~inda ~inta ~inum ~inya ~iper ~irin ~isin ~iwa> ~jadw ~jan> ~jar> ~jemb ~jiwa ~kabe ~kabu ~kara ~keja ~keli ~kera
 ~kiri ~kosa ~koso ~kunc ~lana ~lans ~lat> ~lem> ~lewa ~lita ~man> ~mant ~mena ~mete ~mina ~minu ~mong ~morn ~mpah
 ~muk> ~nasi ~nci> ~nda> ~ndar ~ndin ~nemu ~ngin ~ngon ~nih> ~ntar ~nti> ~num> ~nump ~nyal ~nyam ~nyan ~ohon ~oko>
 ~olok ~omon ~ondo ~ore> ~oto> ~paks ~pam> ~pan> ~pdam ~pela ~pend ~peng ~perk ~perl ~pjs> ~pond ~pori ~psik ~pur>
 ~rban ~reng ~ret> ~rkan ~rol> ~send ~sian ~sini ~siny ~taha ~tama ~tang ~tida ~trc> ~umpa ~unci ~unti ~warn ~yang
santunan -3 3+hari =birth =blaze @=trc adik+saya alamat ambruk bakar bantu+tidak bau bawa bedah bedah+rumah belakang
 berobat biaya+untuk bocah cari cek darah depan di+depan di+emperan di+kamar di+rs di+rumah dia dibawa dipukul
 ditinggal duduk emperan hamil harus+bagaimana hubung jual kantor kara kas kayu ke keluar kena kis kk+apa korban
 kubur+bisa kucing lagi laki lampu lari luka malam mandi masjid meninggal+kk merah motor naik ngomong online orang
 pabrik pak+adik palsu pindah pos pukul pulang puskesmas+minta rs rsud+kami rumah+saya rusak sakit saya+mau sebatang
 sebatang+kara sejak sekolah suka tangan telepon temen uang+kas untuk+kubur yang+bisa ~<aku ~<bak ~<bau ~<bu> ~<cek
 ~<cer ~<dam ~<dep ~<dik ~<dip ~<dud ~<ga> ~<ged ~<hub ~<jat ~<jl> ~<jua ~<kab ~<ke> ~<kej ~<ker ~<kes ~<kis ~<kom
 ~<kor ~<kuc ~<kun ~<kur ~<lag ~<lah ~<lem ~<lia ~<luk ~<man ~<min ~<mot ~<muk ~<mul ~<mus ~<nai ~<neg ~<onl ~<ora
 ~<pab ~<pas ~<pel ~<pla ~<puk ~<rs> ~<sab ~<sej ~<sek ~<ser ~<str ~<taw ~<ten ~<tia ~<tid ~<tip ~<tok ~<ton ~<tum
 ~<tun ~abis ~abri ~aik> ~ak2> ~akar ~akit ~aksa ~ala> ~alin ~alsu ~amar ~amba ~ambr ~andi ~angi ~angn ~anja ~anji
 ~anti ~apai ~araa ~asah ~asi> ~asji ~ayak ~bak> ~baka ~ban> ~bang ~bau> ~bawa ~baya ~beng ~bero ~bers ~bis> ~boca
 ~brik ~bruk ~buan ~bung ~buny ~cari ~depa ~dia> ~diap ~dibe ~dibu ~ding ~dipe ~diri ~dudu ~duk> ~ebak ~ebat ~ejak
 ~elep ~emin ~enda ~enge ~enti ~epan ~epat ~erba ~erik ~eter ~gan> ~gigi ~gin> ~gnya ~gomo ~hami ~hubu ~ibaw ~ien>
 ~ikah ~ikan ~ikas ~ine> ~ipuk ~iran ~isi> ~itas ~itin ~jaya ~jemp ~jid> ~kant ~kayu ~keba ~kela ~kepa ~ker> ~kete
 ~kis> ~kit> ~kok> ~kolo ~komp ~kons ~korb ~kuci ~kuli ~kun> ~lagi ~lah> ~lahi ~laki ~lam> ~lama ~lant ~lek> ~lepo
 ~liat ~line ~ling ~lok> ~loka ~lsu> ~luka ~maka ~mala ~mali ~mand ~masj ~mat> ~mbak ~mbat ~mbru ~mend ~moto ~mpua
 ~muka ~mulu ~naik ~nal> ~ndah ~ndi> ~ndir ~ngad ~ngan ~ngku ~ngny ~nik> ~nika ~njan ~nlin ~ntai ~ntan ~ocah ~ola>
 ~ongk ~onli ~orba ~oson ~otor ~pabr ~pah> ~pain ~pala ~pals ~pata ~peru ~pind ~ping ~poli ~pon> ~pos> ~puan ~put>
 ~raan ~ras> ~ring ~rong ~saki ~sama ~seba ~seja ~semi ~sing ~sjid ~song ~suka ~tai> ~tan> ~tar> ~tasi ~tele ~teme
 ~tim> ~tipu ~tong ~ubun ~ucin ~uduk ~ungi ~uru> ~usak ~yak>
santunan -4 =drill =force =heart =hurt =limp =lost =nature =seek =smell =tale =water =work @=poli_jiwa @=ugd_malam
 @first=trc @first=ugd_malam alat bisa+bantu butuh dekat di+jalan di+rsud dokter gang gelandangan gratis+pemkot
 hilang jam+berapa kaki ketemu kursi kursi+roda listrik mau minta obat pagi pasar perempuan roda rs+tidak siapa
 tangis tetangga+meninggal tiap tidak+bisa tidak+mau ~<ala ~<boc ~<dek ~<dib ~<dig ~<dij ~<dok ~<gel ~<ger ~<hal
 ~<ham ~<hil ~<jem ~<kay ~<ken ~<ket ~<lam ~<lar ~<lis ~<mal ~<mau ~<nge ~<nya ~<oba ~<pag ~<pak ~<pal ~<pan ~<pin
 ~<pol ~<pos ~<pul ~<rod ~<rus ~<sep ~<suk ~<tam ~adan ~aga> ~agi> ~aku> ~alam ~alat ~anan ~anda ~angk ~awa> ~ayan
 ~bela ~buka ~butu ~cah> ~dang ~deka ~dika ~dipu ~diti ~dokt ~edah ~ekat ~ekol ~elah ~elan ~emen ~emu> ~endi ~eng>
 ~erah ~erem ~erob ~etem ~gela ~gen> ~gis> ~hat> ~hila ~iap> ~ihan ~iksa ~ing> ~ini> ~iria ~jual ~kaki ~kan> ~kar>
 ~kat> ~kaya ~kena ~ket> ~kola ~ksa> ~kter ~kul> ~kurs ~lamp ~land ~lari ~list ~mau> ~men> ~mint ~mper ~mput ~mula
 ~nang ~ngen ~nggi ~ngis ~ngom ~nta> ~ntor ~oda> ~okte ~olah ~oran ~orny ~pagi ~pere ~peri ~puku ~rah> ~remp ~rik>
 ~riks ~rnya ~roba ~roda ~rsi> ~ruk> ~sak> ~sang ~seko ~siap ~tak> ~teng ~tiap ~ting ~trik ~ual> ~ukul ~ulas ~ursi
 ~usan ~utuh
santunan -5 =arms =beast =breath =height =mad =seen =stir =strike @1 @=bedah_rumah @=damkar @=kerja @=pangan @=ppa
 @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=poli_jiwa @first=ppa ada+orang ada+saudara adik
 ambulans bikin buka di di+puskesmas ini jalan jam kamar keluarganya lapor odgj punya+biaya rsud sakit+tidak tadi
 tempat tidur tidur+di tua warga+tanpa ~<adi ~<bik ~<but ~<di> ~<gan ~<ini ~<jal ~<jam ~<keb ~<kos ~<lap ~<ngo ~<odg
 ~<per ~<rsu ~<rum ~<sia ~<tad ~<tua ~adik ~akan ~aki> ~alan ~anga ~ans> ~apor ~atny ~bat> ~biki ~dam> ~dgj> ~dik>
 ~dur> ~empu ~emul ~etan ~gang ~gany ~gga> ~iapa ~idur ~jak> ~jala ~jam> ~lapo ~mah> ~mar> ~mbul ~ndan ~obat ~odgj
 ~pang ~pasa ~pemu ~por> ~ran> ~rgan ~rsud ~ruma ~rusa ~sar> ~sara ~sud> ~tadi ~temp ~temu ~ter> ~tidu ~tor> ~tuh>
 ~umah
santunan -6 =food =home =road @=alat_bantu @=darurat @=polisi @=puskesmas @first=alat_bantu @first=darurat
 @first=polisi air kami+tidak kontrakan makan meninggal+tidak orang+meninggal pak puskesmas rumah tetangga ~<air
 ~<kon ~<mak ~<pus ~<tem ~ambu ~esma ~kesm ~kont ~mas> ~ntra ~ontr ~pusk ~raka ~skes ~smas ~trak ~uske
santunan -7 =sick @first=puskesmas ~asar
santunan -8 keluarganya+siapa tanpa tanpa+saudara tidak+ada ~anpa ~mann ~npa> ~tanp
santunan -9 @first=- @first=slrt ada+keluarganya urus+pemakaman
santunan -10 @first=dukcapil yang+kubur
santunan -12 ada+yang dari+kemarin
slrt 14 butuh+uang pasar+murah
slrt 13 bantu+makan
slrt 12 puskesos sekolah+tidak ~esos ~keso
slrt 11 fakir slrt ~<fak ~<slr ~akir ~faki ~lrt> ~slrt
slrt 10 anak+yatim minta+beras murah saya+syaratnya sktm ~<mur ~<skt ~kir> ~ktm> ~mura ~sktm
slrt 9 ada+tidak dtks jkn kis kks uang untuk+umkm yatim ~<dtk ~<jkn ~<kis ~<kks ~<uan ~<yat ~atim ~dtks ~jkn> ~kis>
 ~kks> ~tks> ~yati
slrt 8 @=slrt @first=slrt bayar+kontrakan beras blt bpjs bpjs+gratis bpnt cari+bantu jual+untuk kering kip+kuliah
 kis+mati lansia+sebatang loket+slrt pkh slrt+nomor tidak+sekolah urus+sktm ~<blt ~<bpj ~<pkh ~blt> ~bpjs ~bpnt
 ~eras ~gana ~inga ~jama ~keri ~pjs> ~pkh> ~pnt> ~sos> ~tim> ~uang
slrt 7 =money bansos bantu+lansia bayar+kota beli+beras belum+data bpjs+bayar daftar+kis dapat+apa dari+dinsos desil
 distop dtsen hidup+susah ibu+rumah iuran+bpjs kartu kering+biaya kis+gratis lapor+kemana makan+untuk mau+bpjs
 miskin pbi penerima perlu+makan pilih pilih+kasih puskesos+nomor rs rt rt+minta rumah+tangga saya+hilang sembako
 sktm+mana sktm+untuk slrt+alamat surat+miskin susah+tolong susu usaha+untuk yatim+bisa ~<bpn ~<bs> ~<des ~<dts
 ~<mis ~<pbi ~<rs> ~<rt> ~<sem ~ako> ~anso ~artu ~aten ~bako ~bans ~desi ~dist ~dtse ~erim ~esil ~iski ~isto ~kart
 ~lih> ~mbak ~misk ~nsos ~pbi> ~pene ~pok> ~ras> ~rdat ~rima ~rtu> ~semb ~sen> ~sil> ~skin ~stop ~susu ~top> ~tsen
 ~urah ~usu>
slrt 6 =office atensi bagaimana+daftar bayar+rs bikin+sktm bpjs+nunggak daftar daftar+kip data dicoret dinsos hapus
 janda kara+pak kartu+kks kasih keterangan+tidak kip loket maaf+bantu makan makan+anak mampu mau+daftar nunggak
 pernah+datang rumah+sakit saya+mati tangga tidak+aktif tidak+bisa tidak+dapat tidak+kerja tidak+mampu tunggal
 untuk+bayar ya+pak ~<ate ~<daf ~<dat ~<hap ~<jan ~<jut ~<kar ~<kip ~<pil ~<pus ~<sus ~<tun ~afta ~akti ~apus ~arny
 ~cek> ~core ~daft ~data ~dins ~elom ~emba ~erin ~ftar ~ggak ~hapu ~icor ~ilih ~ima> ~inso ~jand ~juta ~kin> ~kip>
 ~ktif ~mamp ~mati ~mpu> ~nda> ~oket ~oret ~pili ~pus> ~rah> ~ret> ~tarn ~tens ~tif> ~ungg
slrt 5 =drill =wait aktif apa+aja belum belum+cair belum+masuk biaya bisa+beli bpjs+pbi bpjs+saya bulan+ini cara cek
 cek+bansos cek+desil cuci cuma dapat dapat+bansos desil+saya di+kantor hidup iuran jkn+orang juta kantor+pos
 kapan+cair karena+biaya ke+dinsos ke+yang kelurahan kemana kis+saya kok kota kuliah+anak lagi+takut lansia+miskin
 masih masih+ada masuk+pbi mati mau+ngajuin minta+uang modal murah+sekarang nama nama+saya ngajuin+bpnt nganggur
 ngontrak nonaktif orang+miskin padahal pasar pendamping pendamping+pkh pernah pernah+dapat pip popok pos rastra
 rt+pilih sanggup sanggup+bayar saya+tidak seragam seragam+sekolah slrt+itu slrt+kantor slrt+lokasi surat+tidak
 tahap tidak+lanjut tidak+pernah tidak+sanggup tunai untuk+sekolah untuk+warung warung+kecil ~<ban ~<bay ~<bel ~<car
 ~<cek ~<cum ~<dap ~<dih ~<hid ~<ila ~<iur ~<kes ~<kok ~<mam ~<mod ~<nam ~<non ~<nun ~<pop ~<sal ~<sek ~adah ~ahal
 ~ahap ~ahte ~aira ~akah ~aldo ~ampi ~ampu ~anan ~anda ~apat ~apet ~astr ~ata> ~belu ~biay ~cara ~cuci ~cuma ~daha
 ~dal> ~damp ~dapa ~dape ~date ~dico ~diha ~dup> ~ejah ~elum ~elur ~emal ~eman ~ener ~entu ~erag ~erna ~gak> ~gam>
 ~ggup ~gian ~gont ~gup> ~gur> ~hal> ~hap> ~hent ~hidu ~hin> ~hter ~iaya ~idat ~idup ~ifin ~iga> ~ihap ~inan ~itu>
 ~iura ~jaht ~kese ~kok> ~loke ~lum> ~masi ~moda ~mpin ~nah> ~nai> ~nakt ~nama ~ndam ~neri ~nona ~ntra ~ntua ~nung
 ~odal ~opok ~pern ~pip> ~popo ~pusk ~raga ~rast ~ring ~rnah ~rnya ~run> ~sald ~seja ~sema ~sera ~stra ~tany ~tar>
 ~tiga ~trak ~tuan ~tung ~uala ~uan> ~ube> ~uci> ~uma> ~unai ~uske ~uta>
slrt 4 1+2jt 2jt 2jt+bisa 5+juta 6+padahal 900+ribu ada+duit ada+uang aja alamat ambulans+swasta anak+4 anak+tidak
 apa+yang atensi+yatim bagi bagi+bansos bakar+rumah bansos+saya bansos+tidak bantu+beras bantu+biaya bantu+di
 bantu+kartu bantu+pangan bantu+saya bantu+sosial banyak+butuh bayar bayar+listrik bayi+baru berhenti
 berhenti+sekolah biaya+ambulans bisa+diganti blt+kapan buka+jam bulan bulan+ada buruh buruh+cuci cara+masuk crra
 crra+masuk cuci+darah daftar+bansos dan dapat+pkh data+bansos di+rumah diaktifin diganti dinsos+dapat disabilitas
 dtsn dtsn+bagaimana dua duit ekonomi gerobak+untuk gorengan gorengan+ada gorengan+dari hidup+sendiri hilang
 indonesia indonesia+sehat itu itu+apa jam+berapa jam+buka jual jual+gorengan kanker kara karena kartu+indonesia
 kartu+merah kartu+sembako kartu+tidak kaya kelompok kelurahan+minta kemiskinan kenging kesejahteraan kesra
 kesra+900 kosong kube kuli kuliah+saya lahir+mau lanjut lulus+sd maaf+tidak mahal+minta malu mampu+ada mampu+untuk
 mandiri masuk masuk+dtsen masuk+dtsn mau+dapat mau+masuk merah+putih miskin+untuk modal+untuk murah+saya nol
 nunggak+pindah operasi orang+kaya orang+tua pas+mau pemerintah pencairan perlu piatu pindah+ke pinjam pinjam+jual
 pkh+ibu pkh+saya pkh+tahap potong punya punya+hasil puskesos+kantor putih+tertelan ribu+itu rs+karena rt+tidak
 rumah+dari rumah+saya salah saldo saldo+kks saya+bagaimana saya+butuh saya+distop sd+tidak sebatang sebatang+kara
 sekolah sekolah+anak sekolah+karena sensus sosial status surat susah swasta swasta+1 takut+dicoret tanya tebus
 telur+untuk terima+tidak tertelan+atm tiba+distop tidak+bagi tidak+data tiga tinggal+dengan tinggi tua+mati turun
 tutup+jam uang+bayar umkm+dari untuk+anak untuk+berobat untuk+ibu untuk+janda untuk+rumah usul wa+nya yang+gratis
 yang+tidak ~2jt> ~<,> ~<.> ~<2jt ~<aja ~<bia ~<bwt ~<crr ~<cuc ~<dan ~<did ~<dig ~<din ~<dui ~<hil ~<ind ~<itu
 ~<jua ~<kag ~<lan ~<mas ~<nol ~<nyu ~<ope ~<pad ~<pen ~<pia ~<pip ~<pot ~<put ~<ras ~<san ~<sos ~<sta ~<sur ~<swa
 ~<tak ~<tib ~<tig ~<usu ~aan> ~abil ~agam ~agia ~aha> ~ahin ~ajui ~akan ~alah ~alih ~ama> ~angg ~anju ~anke ~apa2
 ~aren ~arui ~asta ~asuk ~ati> ~atm> ~atus ~ayar ~bagi ~baya ~bera ~berh ~bula ~buru ~bwt> ~cair ~crra ~diak ~dida
 ~disa ~done ~dtsn ~duit ~ebag ~ebat ~ebus ~ekel ~ekol ~ekom ~ekon ~elen ~emer ~emis ~ena> ~ensi ~ensu ~enti ~eraa
 ~erda ~erhe ~erlu ~ertu ~esej ~esra ~fin> ~gaju ~ggi> ~ggur ~ghas ~gitu ~gore ~gram ~hila ~iakt ~ial> ~iatu ~iba>
 ~igan ~ilan ~inja ~inta ~isab ~juin ~jut> ~kami ~kank ~kare ~kaya ~kelo ~kemi ~keng ~kesr ~ket> ~kina ~kola ~kono
 ~koso ~kube ~lah> ~ldo> ~loki ~lomp ~lur> ~many ~masu ~mat> ~mert ~mpok ~nan> ~ncai ~nesi ~ngan ~nggu ~ngon ~njam
 ~njut ~nker ~nol> ~nomi ~nsus ~nyum ~ogra ~okir ~olah ~onak ~ones ~onom ~ontr ~oren ~osia ~oton ~pa2> ~pada ~pat>
 ~peme ~perl ~pet> ~piat ~pos> ~poto ~prog ~puny ~raan ~raha ~rasi ~rat> ~rbar ~reko ~rena ~reng ~rhen ~rint ~rlu>
 ~rogr ~rra> ~rtua ~rui> ~sabi ~sang ~seba ~seke ~sens ~sial ~sila ~skes ~sosi ~sra> ~sta> ~stat ~suk> ~susa ~swas
 ~taan ~tatu ~tebu ~terd ~tiba ~tifi ~tra> ~tsn> ~tua> ~tus> ~uit> ~ulun ~urat ~wast ~yak> ~yar> ~yeko ~yumb
"""
