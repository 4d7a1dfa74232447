"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
alat_bantu -3 =seek =urgent ada+saudara akta ambruk bantu+saya baru bawa bayi bedah bedah+rumah berapa bisa+tidak
 butuh+bantu cari cek cepat darah di+pasar dibawa diri gang hamil harus+bagaimana hidup izin jembatan kantor kepala
 kerja kerja+untuk ketemu kis kk kontrakan kucing laki listrik maling masuk mau+lapor merah minum nikah nyasar paksa
 panti pdam perempuan pindah pohon polio+tetes pos rumah sampah semua sering suka tadi tahu takut taman tanah tetes
 tiap+malam tidak+mau tidak+punya tidak+tahu tipu tutup wa yang+mana ~<ane ~<bat ~<baw ~<boc ~<bpn ~<cai ~<dal ~<dam
 ~<dib ~<dic ~<duk ~<gan ~<gig ~<hal ~<hid ~<ila ~<izi ~<jar ~<kap ~<ker ~<kis ~<kk> ~<kot ~<kuc ~<lis ~<mer ~<met
 ~<mur ~<nam ~<neg ~<nem ~<nik ~<non ~<ora ~<pda ~<pet ~<poh ~<psi ~<res ~<rum ~<sab ~<sal ~<sem ~<sen ~<ser ~<sub
 ~<sum ~<sun ~<sur ~<tad ~<tak ~<ter ~<tip ~<tra ~<tut ~<wa> ~abur ~acar ~adu> ~adwa ~aga> ~ajak ~akta ~akti ~akut
 ~alak ~alur ~amil ~amuk ~anan ~andu ~ani> ~anto ~antr ~apan ~aru> ~asuk ~ayak ~ayat ~ayi> ~azah ~batu ~bayi ~belu
 ~bil> ~bruk ~buka ~but> ~car> ~cari ~cepa ~dala ~dar> ~dara ~deke ~ding ~dipe ~duan ~dup> ~dur> ~dwal ~egal ~eger
 ~eket ~elum ~emba ~emu> ~emua ~epal ~erak ~erem ~eri> ~erin ~erla ~etan ~etem ~etes ~gadu ~gali ~gang ~gas> ~gil>
 ~gkon ~gkut ~hami ~han> ~hidu ~idup ~ikah ~ikol ~iksa ~inum ~inya ~istr ~iter ~izin ~jadi ~jadw ~jak> ~jan> ~jari
 ~jemb ~jemp ~jual ~kami ~kant ~keba ~keja ~kela ~kera ~kerj ~keta ~kete ~kis> ~knya ~kolo ~kong ~kons ~kos> ~kota
 ~kta> ~kuci ~kunc ~laki ~lant ~lin> ~list ~log> ~loka ~loke ~lum> ~lur> ~mah> ~mali ~mara ~masu ~mban ~mbru ~mela
 ~mil> ~ming ~minu ~mpua ~mpun ~mua> ~muka ~nal> ~nany ~napa ~ndan ~ndar ~neri ~ngam ~ngga ~nika ~ntor ~nuh> ~num>
 ~nump ~nyas ~olog ~onga ~ontr ~paks ~pant ~pas> ~pdam ~pema ~pere ~peri ~perk ~peru ~pind ~poho ~pori ~pos> ~psik
 ~puan ~pung ~pur> ~put> ~rah> ~raka ~rapa ~rban ~reka ~riks ~ris> ~rja> ~ruma ~rusa ~sada ~saha ~sak> ~sek> ~semb
 ~semu ~seri ~song ~stri ~tadi ~taku ~tama ~teri ~tete ~tian ~tik> ~tim> ~tipu ~tor> ~trik ~tup> ~tutu ~ual> ~uarg
 ~ucin ~umah ~unci ~uruh ~usan ~utup ~wal> ~wong ~yala ~yat> ~zah>
alat_bantu -4 =client =home =nature =poor =seen =water ada+lansia bakar bansos banyak bau belum beras bisa+bantu
 buka dari+kemarin dekat dengan dipukul hari hilang jam+berapa jiwa ktp lansia+jatuh lapor laporan lari minta+bantu
 mobil odgj orang pak panas pasar pinggir pukul sakit santunan surat telepon tidak+ada tidur tidur+di warung ~<aku
 ~<amb ~<bak ~<bal ~<bar ~<bau ~<bed ~<buk ~<cek ~<dij ~<dip ~<hil ~<jad ~<jiw ~<kam ~<keb ~<kej ~<kes ~<ket ~<kos
 ~<ktp ~<kun ~<lak ~<lar ~<lia ~<lok ~<low ~<mal ~<mat ~<men ~<mob ~<muk ~<ngu ~<odg ~<pad ~<pos ~<puk ~<rek ~<sam
 ~<san ~<tru ~<war ~adi> ~akan ~akar ~akit ~alem ~ama> ~ambr ~anah ~anas ~anca ~anda ~angk ~anso ~atia ~awa> ~bans
 ~baru ~bata ~bau> ~bawa ~beda ~bera ~buh> ~bung ~cek> ~cing ~cor> ~deka ~dgj> ~dipu ~dita ~dite ~ebak ~ekat ~elas
 ~elep ~emat ~embu ~empu ~enda ~epon ~eran ~erti ~gan> ~ggir ~gigi ~gir> ~guru ~hat> ~hila ~ian> ~idur ~inda ~ipu>
 ~ipuk ~iran ~iwa> ~jiwa ~kabu ~kont ~ktp> ~kut> ~lapa ~lari ~laya ~lem> ~lepo ~lok> ~lung ~male ~mang ~mat> ~meni
 ~mera ~mobi ~nan> ~nda> ~ndah ~ngan ~ngku ~ngur ~nik> ~nyal ~obil ~ocor ~odgj ~orny ~pada ~pana ~par> ~pasa ~pon>
 ~pora ~ran> ~sama ~sing ~suk> ~suka ~tan> ~tar> ~tele ~temu ~tidu ~uang ~waru ~yak>
alat_bantu -5 =birth =breath =height =lost =smell =work @1 @=santunan @=ugd_malam @first=poli_jiwa @first=ugd_malam
 air alamat ambulans bantu+tidak depan di+pinggir di+trotoar ditinggal gelandangan lampu lumpuh+ngesot malam mati
 meninggal ngesot+minta nomor obat pak+saya pinggir+jalan trc uang ~<air ~<akt ~<dep ~<dir ~<gel ~<jam ~<jl> ~<kab
 ~<kon ~<lap ~<mel ~<nom ~<nya ~<oba ~<pak ~<sak ~<trc ~<uan ~ahu> ~air> ~ala> ~alam ~alin ~aman ~ans> ~apor ~baka
 ~bany ~bat> ~bula ~bur> ~dam> ~depa ~diti ~elan ~enin ~epan ~gela ~iang ~ing> ~ingg ~iria ~itin ~kar> ~ket> ~kul>
 ~lam> ~lana ~land ~lapo ~maka ~mala ~mas> ~mati ~mbul ~mor> ~mpu> ~nasi ~ning ~nomo ~nyak ~obat ~omor ~oran ~pan>
 ~por> ~puku ~ras> ~rian ~saki ~san> ~sant ~sar> ~sura ~tes> ~ting ~trc> ~uka> ~ukul ~ung> ~unga ~urat
alat_bantu -6 =beast =blaze =dead =mad @=bedah_rumah @=damkar @=kerja @=pangan @=poli_jiwa @=polisi @=ppa
 @=puskesmas @=trc @first=bedah_rumah @first=damkar @first=pangan @first=polisi @first=ppa @first=santunan
 @first=trc dari+kursi di di+jalan jam makan puskesmas sudah+lama trotoar untuk+saya ~<di> ~<dit ~<pan ~<pus ~<tam
 ~<tro ~ambu ~asar ~ati> ~esma ~gal> ~ggal ~ini> ~kesm ~nggi ~oar> ~otoa ~pusk ~roto ~skes ~smas ~toar ~trot ~uske
alat_bantu -7 =food =force =money =road =stir @=darurat @=dukcapil @first=darurat @first=dukcapil @first=kerja
 @first=puskesmas ada+yang ini ~<ini
alat_bantu -8 ada+orang jatuh+dari
alat_bantu -9 @=slrt @first=- @first=slrt saya+mau
bedah_rumah 11 kantor+perkim rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 10 perkim ~erki ~kim> ~perk ~rkim
bedah_rumah 9 bantu+jamban jamban papan papan+lapuk ~amba ~jamb
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah ada+masih atep bantu+rumah bedah+rumah di+kali gubug gubug+lansia
 kaso keropos lapuk wc ~<ate ~<ren ~<wc> ~apuk ~aso> ~atep ~ban> ~bug> ~erop ~kaso ~kero ~lapu ~mban ~opos ~ropo
 ~tep> ~ubug
bedah_rumah 7 =home ambrol ancur atep+ancur bantu+bangun bedah disperkimtan hujan kamar+mandi lantai mandi+tidak
 patah perbaikan punya+wc rumah rutilahu ~<bam ~<bed ~<huj ~<jeb ~<pap ~<pat ~<per ~<rum ~<rut ~aika ~atah ~atap
 ~baik ~bamb ~beda ~dind ~ding ~disp ~edah ~erba ~huja ~ilah ~imta ~indi ~ispe ~jan> ~kimt ~lahu ~lant ~mah> ~mbro
 ~mbu> ~mtan ~ndin ~ntai ~papa ~pata ~perb ~puk> ~rbai ~reng ~ruma ~ruti ~sper ~tah> ~tai> ~tila ~ujan ~umah ~util
bedah_rumah 6 =height ambruk angin atap bangun+lagi bangun+ulang bener bocor dengan+5 dinding dindingnya gubuk+kayu
 huni janda jebol kalau kalau+hujan kamar kantor kaso+patah kayu kayu+dengan kena layak layak+huni lewat+siapa
 maaf+rumah masih masih+tanah mau+ambruk miring orang+keropos pemerintah perbaikan+rumah program rehab reyot
 rumah+ibu rumah+kontrakan rumah+lansia rumah+tidak rumah+untuk rumah+warisan semen seng tanah tembok tidak+layak
 triplek ulang+rumah usul warisan wc+di ~<amb ~<din ~<dis ~<gen ~<gub ~<hun ~<ima ~<jam ~<jan ~<kan ~<kay ~<lay
 ~<mir ~<pem ~<pla ~<pro ~<reh ~<ret ~<rey ~<rmh ~<rub ~<sur ~<uja ~<usu ~afon ~ahu> ~ajuk ~alau ~amar ~ambr ~anah
 ~ancu ~angi ~angu ~anta ~anto ~ayak ~ayu> ~ayun ~boco ~bok> ~bol> ~brol ~bruk ~cor> ~cur> ~dah> ~dibe ~ebol ~ehab
 ~embo ~emer ~ener ~eng> ~enov ~ente ~etak ~eyot ~fon> ~gaju ~gent ~gram ~gubu ~hab> ~huni ~ibed ~ikan ~ilik ~imah
 ~imba ~iple ~irin ~jand ~jebo ~kala ~kant ~kayu ~lafo ~lau> ~laya ~lik> ~lkan ~maha ~mar> ~mbok ~mbru ~meri ~miri
 ~ncur ~ner> ~neri ~ngaj ~ngun ~ntah ~ntor ~ocor ~ogra ~peme ~plaf ~prog ~pur> ~ram> ~reha ~reno ~reta ~reyo ~rint
 ~ripl ~rmh> ~rogr ~rol> ~rubu ~rvey ~seme ~seng ~simb ~surv ~tak> ~tana ~tap> ~teng ~ubuh ~uni> ~urve ~usul ~vey>
 ~yak> ~yot> ~yuny
bedah_rumah 5 =arms =hurt =limp =stir ada+bantu ada+kabar ada+program atapnya bangun bangunan bantu+bedah bilik
 bolong dan dapur dinas+apa direhab genteng girik kabar kami ke+dinas kena+puting langit langit+ambrol lantai+masih
 loket+bedah makan+rayap melorot minta ngajuin orang+tua pada panggung parah patah+besar pemkot pengajuan
 perkim+nomor pintu plafon rayap rehab+rumah renov renovasi rumah+dari rumah+gratis rumah+kena rumah+meninggal
 rumah+saudara rumah+sudah saya+belum septictank sudah sudah+kaya sudah+makan takut+ambruk tanya tapi tembok+patah
 terpal tiap+hujan tukang ulang warga+miskin ~<abd ~<anc ~<ata ~<bai ~<ben ~<bil ~<boc ~<bol ~<dan ~<dap ~<dib ~<dif
 ~<kal ~<kam ~<kas ~<mah ~<oma ~<sud ~<tan ~<tap ~<tos ~<tri ~<tuk ~abar ~abdi ~abeh ~ahny ~aiki ~ainy ~ajua ~ajui
 ~alo> ~anda ~apan ~api> ~apny ~apur ~ayap ~bdi> ~beh> ~bene ~bes> ~bila ~bolo ~buh> ~ctan ~dand ~dapu ~difo ~disu
 ~embe ~emko ~ena> ~epti ~erin ~giri ~gun> ~gung ~hnya ~iaju ~iben ~icta ~ifot ~imak ~ingn ~inta ~intu ~ireh ~isan
 ~isur ~juan ~juin ~juka ~kaba ~kalo ~kama ~kami ~keun ~kot> ~lek> ~loro ~masi ~mkot ~nah> ~nahn ~ngit ~nov> ~nova
 ~nten ~ntua ~omah ~orot ~ovas ~pemk ~peni ~plek ~pnya ~pond ~ptic ~rin> ~risa ~rpal ~ruk> ~rvei ~sept ~suda ~sul>
 ~sulk ~tain ~tank ~tapi ~tapn ~temb ~terp ~tict ~tos> ~trip ~tuan ~tuka ~uan> ~udah ~uin> ~ukan ~ulka ~vasi ~vei>
 ~wari ~yap>
bedah_rumah 4 5+anak =wait =work ambruk+ada ambruk+di asbes bade bade+ambruk baiki bakar+bantu bantu+perbaikan
 bantu+semen belum+ada belum+bangun bener+rumah bisa+bedah bisa+dapat bisa+ikut bocor+kabeh bukan daftar+bedah
 dari+atas dengan dibikinin dinas dinding+triplek disperkimtan+nomor disurvei disurvey doyong ember foto gentenge
 hasil jam+berapa jamban+sehat kabeh kalau+malam kali+sekarang kandang kaya kaya+kandang kedua kena+angin
 kena+kepala kepala+anak kontrakan+bocor kuli kuota lansia+sudah lantai+tanah loket mah mandi mau+daftar mau+tanya
 mengajukan mengajukan+perbaikan meninggal+orang minta+perbaikan miring+takut pensiun pju+ambruk pondasi renov+rumah
 renovasi+rumah rumah+di rumah+masih rumah+mau rumah+orang rumah+panggung rumah+saya rumah+sendiri rumah+syaratnya
 rumah+yang rumahnya rumahnya+belum rumahnya+sudah saya+sudah sehat sembilan semen+dengan stimulan sudah+disurvey
 sudah+foto suruh survey syarat syarat+bedah takut tanya+kemana tembok+belakang tiang+pju tidak+bantu tidak+bedah
 untuk+warga untung untung+tidak ~<.> ~<?> ~<ang ~<asb ~<buk ~<doy ~<ema ~<emb ~<fot ~<gak ~<gir ~<han ~<hou ~<kab
 ~<ked ~<ken ~<kit ~<kuo ~<mas ~<nin ~<pad ~<pon ~<ray ~<rob ~<sem ~<sep ~<sim ~<spa ~<tia ~<ula ~<wis ~afta ~ahal
 ~ahku ~akut ~amat ~ambl ~andi ~aren ~aris ~asbe ~asih ~asil ~bade ~bang ~bar> ~batu ~belu ~bena ~ber> ~bili ~boh>
 ~buka ~daft ~dani ~dasi ~diaj ~dibi ~dina ~dire ~doyo ~ecah ~edua ~elor ~elum ~embi ~engn ~epar ~eres ~erka ~erpa
 ~eun> ~foto ~ftar ~gala ~ggun ~gin> ~git> ~gnya ~guna ~hal> ~hku> ~hous ~iban ~ibik ~igan ~iji> ~iki> ~imul ~inas
 ~irik ~iusu ~jebl ~kan> ~kand ~kang ~kedu ~kena ~kini ~kuot ~los> ~lum> ~mahn ~mate ~matn ~mbah ~mber ~melo ~mili
 ~mint ~nas> ~ndas ~ndi> ~nge> ~ngna ~ngny ~nin> ~nini ~nsiu ~nta> ~oboh ~oket ~oto> ~ouse ~pada ~pal> ~para ~paro
 ~peca ~pens ~pint ~pos> ~rata ~raya ~rial ~ring ~robo ~sama ~sbes ~stim ~taku ~tan> ~tany ~timu ~tua> ~uli> ~unya
 ~uota ~wis>
bedah_rumah 3 =office alamat alhamdulillah almarhum almarhum+suami ambles ambruk+ke anak+untung angin+kencang
 apa+rusunawa atas+nama atas+sampai bantosan bantu bantu+bikin bantu+renovasi beliung belum belum+direhab
 bener+tidak berkas betul biar biji bikin+jamban bisa+bener bisa+masuk bisa+tutup bolong2 buang+air buka+jam
 bulan+lalu caleg cara city city+tolong daftar daftar+mana daftar+rumah dan+kayu dan+miring dana+stimulan dapat
 dapat+rumah dapur+ibu dengan+seng di+gang di+pojok diajukan dinas+mana disperkimtan+alamat disurvey+rumah emang
 ember+sembilan entuk gang+kami genteng+melorot genteng+pada gentengnya girik+bisa hp+saya hujan+banjir
 hujan+tampung ibu+belum ikut ikut+program jadi jamban+tidak jatuh+kena kah kali kami+bisa kandang+ayam kapan
 kayu+keropos kayu+sudah ke+kali ke+pemkot kencang+kemarin keropos+hp kok+kami kontrakan+mahal kosong+saya lalu
 lansia+bisa lansia+saya lantai+rumah mampu+bener mana+kami masak+di masih+di material mau+bener meh meh+ambruk
 minta+baiki minta+bantu minta+bedah miring+ke miskin ngajuin+bedah nomor+wa pakai+ember panggung+kayu pas
 pemerintah+bisa pemerintah+tapi pemkot+kok pintu+tidak pju plafon+jatuh program+bedah program+rumah punya
 punya+sendiri punya+uang puting puting+beliung rontok rt+kata rt+saya rumah+apa rumah+bapak rumah+bocor rumah+habis
 rumah+harus rumah+janda rumah+kami rumah+swadaya rumah+tahun rumah+tetangga rusak+kalau rusak+parah rusunawa+masih
 sampai sampai+bawah sanggup+bener saya+0812 saya+bocor saya+hampir saya+janda saya+kerja saya+tahu saya+yang
 sekarang+masak selaku sembilan+biji seng+aja separo setuju spanduk sudah+bade sudah+datang sudah+disurvei
 sudah+doyong sudah+meh sudah+miring sudah+ngajuin survei swadaya tahun tahun+ini tahun+rumah tampung+pakai
 tanah+punya tanah+sendiri tembok+rumah terbang the the+city tiang tiap tiap+tahun tidak+bapak tidur+duduk tihangna
 tinggal tinggal+terpal tua tua+saya tukang+tidak tukang+yang tumpang+di wa+nya warga+rt warisan+rusak wc+tidak
 wc+tumpang yang+kerja yang+kosong yang+mana yang+urus ~<,> ~<alh ~<alm ~<are ~<bag ~<bah ~<bat ~<bec ~<bel ~<bij
 ~<bs> ~<cal ~<cit ~<daf ~<der ~<dim ~<dr> ~<ent ~<gri ~<has ~<hel ~<iku ~<kag ~<kai ~<klo ~<kul ~<lal ~<lan ~<meh
 ~<mis ~<pan ~<pec ~<pju ~<poj ~<pun ~<rus ~<sam ~<seh ~<sen ~<set ~<sti ~<swa ~<tak ~<tih ~<tim ~<tua ~<uda ~aday
 ~ade> ~agus ~ahan ~ahun ~ain> ~aleg ~alha ~alma ~alny ~alok ~ambu ~amdu ~ami> ~amik ~ampe ~ana> ~ando ~angn ~ani>
 ~ank> ~anka ~apat ~apka ~arhu ~aro> ~asi> ~atoh ~bagu ~bah> ~balo ~bant ~betu ~biar ~biji ~biki ~bles ~blos ~cale
 ~cuny ~dapa ~daya ~dela ~dima ~dito ~dius ~duli ~eblo ~eged ~ehat ~ekny ~eliu ~elp> ~emal ~emen ~enah ~eng2 ~ensi
 ~enya ~eram ~eria ~erum ~etah ~etuj ~etul ~gak> ~gna> ~gsi> ~hamd ~hang ~hasi ~hat> ~haya ~help ~hum> ~hun> ~iap>
 ~iapk ~icat ~ikut ~illa ~info ~inin ~inya ~iper ~isia ~iski ~iun> ~iung ~jain ~jato ~joka ~kaga ~kali ~kapa ~kita
 ~klo> ~kut> ~lahn ~lalu ~leg> ~les> ~lham ~lill ~liun ~lmar ~loke ~mahe ~mahk ~mak> ~mand ~marh ~masa ~mbes ~mble
 ~mdul ~meh> ~meng ~misk ~mpai ~mpe> ~mua> ~mula ~nany ~ncan ~ng2> ~ngin ~ngir ~ngsi ~ngus ~ntos ~ntu> ~ntui ~ojok
 ~okan ~orny ~oson ~ota> ~oyon ~pai> ~pand ~pang ~pati ~payu ~pju> ~pkan ~pojo ~puny ~raha ~rami ~rana ~rapa ~rent
 ~rhum ~rjai ~rkas ~rot> ~sak> ~sema ~sepa ~sete ~sih> ~sil> ~siun ~skin ~song ~span ~swad ~terb ~the> ~ting ~toh>
 ~tosa ~tuin ~tul> ~ucun ~ulil ~ulun ~ungs ~urny ~use> ~wada ~yong
bedah_rumah 2 =ask =water air+di ambruk+pas angin+masuk apa+rumah apa+tukang apa+yang atas atepnya bagaimana
 banjir+di bantu+genteng baru+dari batuk benah bener+pemerintah berak berak+ke berapa berkas+perbaikan buang coba
 dari+pamarentah dari+perkim dinding+rumah duit duit+apa foto+rumah gentenge+sudah giliran griya griya+saya habis
 hanya hasil+saya hiji ikut+bedah info istirahat+jam jebol+kena kalau+berak kami+tidur kapan+disurvey kata+kuota
 kayu+penyangga ke+pemerintah kelurahan kemarin kencang keramik keropos+pintu kuring kusen kusen+keropos
 lapuk+bagaimana lihat+di luka+tetangga maaf+papan mahal masih+ada masih+girik mau+diajukan ngajuin+ke ngajuin+rumah
 pada+rusak pamarentah patah+dan patah+dari patah+sekarang pemda penyangga perbaikan+tidak pindah+tidur plafonnya
 plafonnya+jebol plester pojok program+pemerintah program+perbaikan program+yang pt+lansia repair reyot+banget roof
 rtlh+daftar rtlh+dinas rumah+bakar rumah+baru rumah+belum rumah+kuring rumah+layak rumah+lewat rumah+reyot rusak
 rusunawa saya+ambruk saya+buruh saya+sendiri saya+warga sekolah+jebol setengah smua stimulan+rumah sudah+ambruk
 sudah+pada tahun+lalu takut+tabrak terpalnya terpalnya+sudah tidak+ada tidak+punya tikus tunggu urus+rtlh wc+kalau
 yang+saya ~2an> ~<amp ~<ban ~<cob ~<dii ~<diu ~<dui ~<hij ~<inf ~<jar ~<kap ~<kat ~<kus ~<leb ~<nga ~<pay ~<pen
 ~<ple ~<rma ~<smu ~<the ~<tin ~<udh ~<uma ~agai ~ahe> ~aima ~alu> ~anin ~antu ~apa> ~arat ~arep ~atin ~atuk ~baga
 ~berg ~berj ~berk ~buru ~cara ~ceng ~city ~coba ~date ~dua> ~duit ~ecek ~ela> ~elak ~elur ~emak ~emda ~enca ~enta
 ~entu ~epai ~epny ~etib ~fonn ~gaim ~galk ~gede ~gga> ~ggo> ~hate ~hiji ~ikus ~ita> ~itut ~ity> ~jek> ~jend ~jok>
 ~juke ~kabe ~keba ~kuda ~kuse ~lira ~llah ~mana ~mare ~mda> ~mik> ~mpol ~nahi ~nawa ~ncen ~nduk ~nekn ~nfo> ~nggo
 ~nkan ~ntok ~ntra ~nya> ~nyuh ~olon ~onny ~oof> ~osan ~pair ~paln ~pemd ~peru ~puti ~remb ~rep> ~repa ~rmah ~ront
 ~rusu ~samp ~san> ~sari ~seha ~sela ~setu ~siny ~smua ~tepn ~tiku ~tim> ~trak ~tulu ~uari ~udh> ~uit> ~uju> ~ukeu
 ~unaw ~uruh ~usak ~usen ~yaka ~yang
bedah_rumah -2 =smell =well adik ambruk+sekarang atau bank bantu+lansia bantu+medis bantu+saya biar+orang
 bisa+bangun cepat dari+kemarin dari+lantai di+kubur di+pasar diri dtsen ganti genteng+kami halte ibu+rumah
 ini+dibawa jam ke+tempat kelas kubur+ini kunci lama lansia+masih laporan lari layak+sudah mantan mau+lapor medis
 medis+ke ngalir pakai paksa palsu panas parkir pasang periksa pinjam pln raya rumah+tangga sekolah tabrak+tembok
 tahun+lansia tangga tanggal tangis tempat+layak tetangga tinggi toko tongkat untuk+ibu ya yang+luka ~<aba ~<aja
 ~<ana ~<anj ~<bun ~<cek ~<dat ~<dit ~<duk ~<gas ~<gig ~<har ~<jat ~<kej ~<kos ~<man ~<mer ~<ngi ~<ngu ~<pel ~<pln
 ~<rek ~<ron ~<seb ~<seg ~<sek ~<sos ~<ter ~<ya> ~aban ~aca> ~acar ~adi> ~ahir ~ajan ~akah ~akai ~akak ~ake> ~akin
 ~aku> ~alak ~alsu ~alte ~anak ~anas ~ang> ~anja ~ante ~apak ~apil ~arki ~arun ~azah ~bany ~buat ~bula ~bura ~cam>
 ~capi ~car> ~cek> ~cepa ~cing ~data ~deke ~diam ~dipu ~dis> ~diti ~dtse ~ecel ~eda> ~edis ~eket ~ekol ~elah ~erai
 ~erda ~eri> ~erit ~gadu ~geri ~ggi> ~ggu> ~ging ~gis> ~gkon ~halt ~iak> ~iaya ~iga> ~ilin ~ingg ~inso ~ipak ~ipuk
 ~itip ~jar> ~kabu ~kaka ~kam> ~kana ~keja ~keli ~keru ~kit> ~kong ~kos> ~kosa ~kuma ~kun> ~lanj ~lapa ~lati ~lita
 ~lsu> ~lte> ~maka ~mbal ~medi ~mele ~mere ~min> ~mina ~mnya ~mpa> ~ngas ~ngem ~nget ~ngis ~ngke ~njam ~nter ~ntik
 ~nyam ~oko> ~ola> ~olah ~olok ~ompl ~ongk ~oris ~paks ~pana ~pann ~park ~perm ~pern ~pin> ~pln> ~pora ~rai> ~rang
 ~rgan ~rkir ~rum> ~seba ~seko ~sial ~sidi ~sosi ~sung ~tal> ~tari ~terj ~terl ~tsen ~tuh> ~uarg ~unta ~yakn ~yany
 ~zah>
bedah_rumah -3 # =drill @=poli_jiwa abis akta ambil anak atas+genteng badan bau beliung+rusak berobat bpom cek data
 dekat dengar di+bawah di+rumah dibawa+ke dijemput dokter gali gang gempa gempa+rumah got gubuk+pinggir guru hamil
 hubung ini istri izin jaya jual kakak kaki kartu ke+rumah kerja ketemu korban kubur kucing kumat kursi kursi+roda
 laki lansia+di listrik mabuk malam masih+bisa masjid merah meteran minggu minum ngomong nikah orang+odgj
 orang+tidak orang+yang pabrik pak patah+ada pbg pbg+rumah pegang pernah polisi pukul punya+tempat putus roda rs
 rumah+patah sakit sampah saya+bagaimana saya+tidak sd sering suami suka taman tangerang tembok+ambruk tempat
 tempat+tinggal tiap+malam tidak+pernah tidak+tahu tipu wifi+hampir yang+tidur ~<abi ~<adi ~<aku ~<ala ~<ant ~<asa
 ~<bau ~<bes ~<bpo ~<cep ~<cer ~<cur ~<dar ~<dek ~<dic ~<dil ~<dip ~<dok ~<dts ~<gur ~<hub ~<ind ~<ini ~<izi ~<jay
 ~<jl> ~<jua ~<kec ~<kom ~<kuc ~<kun ~<lak ~<lar ~<led ~<lem ~<mab ~<med ~<mes ~<muk ~<mur ~<pbg ~<peg ~<por ~<psi
 ~<puk ~<ram ~<rod ~<rs> ~<sd> ~<skr ~<sua ~<suk ~<sun ~<taw ~<tel ~<ten ~<tra ~<tru ~aan> ~abel ~abri ~abuk ~adam
 ~adik ~agan ~agi> ~ajak ~aker ~aksa ~aksi ~akta ~ala> ~alah ~alia ~alir ~anca ~ange ~ari> ~arny ~artu ~asji ~atan
 ~atau ~atia ~ayan ~ayat ~bada ~bank ~bata ~bau> ~baya ~beng ~bero ~bpom ~brik ~bus> ~curi ~dang ~dar> ~dara ~dian
 ~dije ~dipa ~dita ~dokt ~dug> ~edug ~egan ~elap ~elas ~elat ~emat ~embu ~emin ~empe ~emu> ~engk ~enti ~erah ~erik
 ~esin ~etan ~etau ~etem ~gali ~gar> ~gemp ~ger> ~get> ~gkut ~gomo ~hami ~hon> ~hubu ~ijem ~ikah ~ila> ~impa ~inum
 ~ipu> ~iri> ~isit ~izin ~jaya ~jemp ~jid> ~kah> ~kaki ~kart ~kel> ~kelu ~kese ~keta ~kiny ~kir> ~kolo ~komp ~kons
 ~korb ~krg> ~kta> ~kter ~kuci ~kunc ~laki ~lang ~lar> ~lari ~las> ~ledu ~lemp ~lian ~lir> ~lisi ~mabu ~mala ~mant
 ~masj ~mbak ~mbul ~mela ~mil> ~minu ~mong ~mpah ~mpun ~muka ~mur> ~nak> ~nal> ~nasi ~nci> ~ndar ~ngam ~ngku ~ngur
 ~nika ~ntar ~num> ~nyal ~oda> ~ohon ~okte ~olis ~omon ~orba ~oton ~pabr ~paja ~pak> ~paka ~pake ~pals ~pbg> ~pega
 ~pema ~pil> ~pinj ~pori ~psik ~puh> ~putu ~rah> ~reka ~ret> ~riks ~rja> ~rkan ~rnah ~roda ~rung ~saha ~saki ~sant
 ~semi ~seri ~situ ~sjid ~skrg ~sok> ~suam ~tela ~tian ~tik> ~timp ~tip> ~tipu ~tnya ~toko ~tus> ~uami ~ucin ~uka>
 ~unci ~ursi ~utus ~yat> ~zin>
bedah_rumah -4 =blaze =child =kin =nature =poor @1 @=ugd_malam @first=ugd_malam ada+orang air alat ambulans bansos
 bayar bayi bocah bpjs butuh cari darah di+depan gelandangan hari hilang jatuh+dari jiwa kampung keluar lampu lapor
 mobil motor nyasar pagi perempuan pohon puskesmas rumah+singgah santunan sih singgah slrt sudah+tidak tabrak temen
 tiang+wifi tidak+mau trc umur warung ~<air ~<akt ~<baw ~<bpj ~<dam ~<dij ~<ga> ~<gal ~<gel ~<got ~<ham ~<hil ~<jiw
 ~<kor ~<kub ~<kur ~<lis ~<mal ~<mat ~<met ~<mob ~<mot ~<ngo ~<nik ~<nye ~<pab ~<pak ~<pal ~<pas ~<poh ~<san ~<sih
 ~<slr ~<sub ~<tab ~<tam ~<tok ~<trc ~<umu ~abra ~adan ~air> ~akit ~alat ~ambi ~angk ~ans> ~anso ~ayar ~ayi> ~bak>
 ~bans ~bayi ~berd ~boca ~bpjs ~brak ~but> ~butu ~cari ~deka ~dik> ~egal ~ekat ~elua ~emas ~epat ~erem ~erja ~erus
 ~esma ~eter ~etim ~gah> ~gang ~gant ~gela ~gera ~geru ~ggah ~gigi ~got> ~hari ~hila ~ian> ~iksa ~itan ~iwa> ~jam>
 ~jang ~jiwa ~jual ~kak> ~kamp ~kat> ~kek> ~kela ~ker> ~kerj ~kesm ~kete ~ksa> ~kubu ~kul> ~kurs ~lahi ~lamp ~land
 ~ling ~list ~lrt> ~mas> ~mbun ~ming ~mobi ~moto ~mpar ~mpu> ~mpua ~nan> ~napa ~ngar ~nggi ~ngom ~nik> ~nsos ~nti>
 ~nyas ~obil ~ocah ~otor ~pagi ~pah> ~pera ~pere ~peri ~pjs> ~poho ~pom> ~puan ~puku ~remp ~roba ~rsi> ~sada ~samb
 ~sin> ~slrt ~smas ~tabr ~tau> ~teme ~temp ~temu ~ten> ~tera ~tong ~trc> ~tri> ~trik ~ual> ~ubun ~ubur ~ukul ~umat
 ~umur ~usah ~usan ~utuh ~waru ~yar> ~yasa
bedah_rumah -5 =beast =birth =dead =food =force =money =sick =strike @=alat_bantu @=kerja @=santunan @=trc
 @first=alat_bantu @first=damkar @first=poli_jiwa @first=santunan ada+lansia ada+yang bawa di+jalan di+kamar dia
 dibawa ibu+tua jembatan maling mati obat odgj pasar pdam pos+ronda pulang ronda rumahnya+ambruk sejak
 sekarang+tidur tadi tidak+bisa wifi ~<bay ~<but ~<dia ~<gan ~<gem ~<ger ~<hal ~<kel ~<kes ~<ket ~<lam ~<nge ~<nya
 ~<oba ~<odg ~<pag ~<pda ~<pul ~<pus ~<sal ~<sej ~<ser ~<tad ~<wif ~akek ~aki> ~akny ~alin ~aman ~ampu ~anga ~anny
 ~anti ~apor ~asan ~asar ~ati> ~bat> ~bil> ~dgj> ~dia> ~ejak ~elan ~emba ~enda ~eran ~erna ~erob ~guru ~ibaw ~ifi>
 ~ipa> ~istr ~jemb ~kake ~lapo ~lat> ~luar ~mati ~mete ~mpat ~mput ~nakn ~nang ~ngko ~nnya ~obat ~odgj ~par> ~pdam
 ~pipa ~poli ~por> ~pula ~pung ~pusk ~put> ~rian ~rond ~seja ~skes ~sos> ~stri ~suka ~tadi ~tang ~ter> ~tuna ~uar>
 ~uske ~wifi
bedah_rumah -6 =lost =mad @=damkar @=polisi @=ppa @=puskesmas @first=kerja @first=polisi @first=ppa @first=puskesmas
 @first=trc depan+rumah di+atas di+pos ktp maaf+lansia rusak+rumah ~<jem ~<kak ~<ktp ~<pip ~<pol ~alan ~anan ~awa>
 ~bawa ~bur> ~empa ~empu ~iria ~jak> ~ktp> ~mali ~man> ~mbat ~nger ~pasa ~ping ~ran> ~sar>
bedah_rumah -7 @=darurat @=dukcapil @=pangan @=slrt @first=darurat @first=dukcapil @first=pangan depan di jalan pos
 ~<dep ~<di> ~<jal ~<pos ~<yg> ~bung ~dam> ~depa ~epan ~jala ~uran
bedah_rumah -8 @first=slrt kk tidur+di ~<kk>
bedah_rumah -9 @first=-
santunan 10 gratis+nomor nomor+berapa
santunan 8 =money bantu+biaya biaya+tahlil duka santunan tahlil uang ~<duk ~<san ~<uan ~ahli ~duka ~hlil ~lil> ~mer>
 ~nan> ~ntun ~sant ~tahl ~tuna ~uang ~uka> ~unan
santunan 7 @=santunan @first=santunan ada+santunan ahli ahli+waris berapa dana dapat dari+pemkot duit kafan kain
 kain+kafan mayat+gratis santunan+mati santunannya uang+duka uang+mati untuk+orang utang waris ~<ahl ~<alm ~<ber
 ~<brp ~<dan ~<dap ~<dui ~<kaf ~<kla ~<uta ~afan ~alma ~antu ~apat ~apet ~arhu ~aris ~atia ~bil> ~brp> ~dana ~dapa
 ~dape ~duit ~emat ~erap ~fan> ~hli> ~ian> ~kafa ~klai ~laim ~lmar ~marh ~nann ~nome ~omer ~rapa ~rhum ~ris> ~tian
 ~uit> ~wari
santunan 6 3+juta =dead ada+uang almarhum ambil atau batas berkas biaya biaya+kubur biaya+pemakaman boleh dana+duka
 dana+mati dapat+santunan duit+mati duka+dari duka+warga juta kata klaim kota lansia+meninggal lelayu masih mati
 meninggal meninggal+ada meninggal+karena meninggal+kemarin orang+susah orang+tidak pemkot santunan+dari
 santunan+tidak saudara+miskin tanya uang+lelayu urus+santunan waktu ~<?> ~<ata ~<bat ~<bia ~<bol ~<ema ~<jut ~<kai
 ~<kat ~<kem ~<kot ~<mat ~<men ~<sed ~<wak ~<war ~aim> ~akah ~aktu ~ambi ~atas ~atau ~ati> ~bene ~bera ~berk ~berp
 ~biay ~bole ~elay ~emko ~enin ~erka ~erpu ~gaju ~guta ~hum> ~iaya ~juta ~kah> ~kain ~kas> ~kata ~kema ~kot> ~kota
 ~ktu> ~kubu ~layu ~lela ~masi ~mati ~mbil ~meni ~mkot ~ngaj ~ngut ~ning ~olak ~ota> ~pat> ~pemk ~pet> ~rkas ~rpul
 ~snya ~tany ~tas> ~uta> ~utan ~wakt
santunan 5 =office ada+duit apa apa+ada atas bantu+duka bantu+uang bapak+meninggal bapak+saya baru+meninggal
 batas+waktu belum bener berhak bisa+ambil bisa+klaim bisa+urus bulan cair dari+walikota di+luar dpt duit+duka
 duit+santunan dukanya dulu hari istri itu jadi juga kakak kalau kami+saudara karena kata+ada kemarin+ada klaim+mati
 klaim+santunan ktp+nya kubur kubur+ibu lalu luar luar+kota mahal mampu masih+bisa minggu+lalu miskin mobil+mayat
 ngajuin pengajuan santunan+meninggal saudara+yang saya+meninggal senin soal sudah+masuk susah tahlil+tidak tahlilan
 tapi tetap tidak+dari tidak+mampu tolak uang+dukanya uang+kafan untuk+saudara urus+duit walikota warga+miskin
 yang+meninggal ~<.> ~<apa ~<bil ~<bul ~<cai ~<dpt ~<dul ~<itu ~<jug ~<kub ~<lal ~<lel ~<lua ~<mam ~<mas ~<mis ~<nan
 ~<ngu ~<soa ~<sus ~<tab ~<tah ~<tap ~<waf ~afat ~ahal ~ajua ~ajui ~akaa ~akak ~alau ~alik ~alu> ~anny ~apa> ~api>
 ~aren ~aru> ~asa> ~ata> ~belu ~bila ~bur> ~cair ~cela ~dpt> ~dulu ~ecel ~eda> ~edo> ~elum ~emer ~ena> ~ener ~erha
 ~erim ~etap ~fat> ~gal> ~ggal ~gubu ~hak> ~hal> ~hari ~iann ~ikot ~ima> ~ingg ~iski ~itny ~itu> ~jadi ~juan ~juga
 ~juin ~kaan ~kaka ~kala ~kany ~kare ~kece ~lak> ~lalu ~lau> ~leh> ~liko ~lila ~lum> ~mamp ~misk ~mnya ~nany ~ner>
 ~ngga ~ngub ~nin> ~ntah ~ntua ~oal> ~oleh ~onak ~paka ~peme ~rena ~rhak ~saka ~sedo ~seni ~skin ~soal ~susa ~tapi
 ~tau> ~tola ~tri> ~tuny ~uan> ~uasa ~ubur ~uga> ~uin> ~ukan ~ulu> ~urin ~wafa ~wali
santunan 4 40+hari 7+hari =ask ada+untuk aja ambil+duit anak+yang apa+aja apa+bisa atas+santunan bantu+kain
 bantu+mobil bapak baru bayi+saya beda beda+kk berapa+hari berapa+kami berapa+malam berhak+atas berkas+santunan bisa
 boleh+urus buku+tabung bulan+lalu bulan+puasa dapat+uang dari dari+bulan dari+mana dengan+warung di+kampung
 di+perantauan di+selapajang dia+meninggal diajukan dicek dimakam duit+dari emang gali ibu+meninggal juta+dari
 kalau+meninggal kelurahan kemarin+kami klaim+uang klaimnya kota+bisa ktp makam+di mampu+bagaimana mati+cair
 mati+sudah mati+warga meninggal+bayi meninggal+dapat meninggal+kami meninggal+saya meninggal+tabrak minggu
 minta+santunan pemakaman+gratis pemerintah pemerintah+kota pengajuan+santunan perantauan puasa rekening
 santunan+untuk saudara+ibu saya+ktp saya+tanya saya+yang selapajang+bayar sudah sudah+meninggal supaya syarat
 tabrak tanah+makam tangerang terima terima+santunan tetap+berhak tidak+sih tutup+umur urus urus+uang utang+kain
 warga+tidak ~<awa ~<bap ~<bel ~<ben ~<bis ~<blm ~<bre ~<bs> ~<cuc ~<dar ~<gw> ~<ist ~<jad ~<kec ~<ktp ~<mah ~<nin
 ~<pua ~<sud ~<teu ~<ti> ~<tru ~<uru ~<usi ~<wal ~<win ~<won ~abra ~aimn ~aja> ~ajan ~ajuk ~alny ~ampu ~apak ~ari>
 ~aria ~asih ~aun> ~bapa ~baru ~berh ~bisa ~blm> ~brak ~buku ~bula ~bura ~buri ~cucu ~dari ~diaj ~dice ~diku ~dito
 ~eken ~elur ~erta ~gali ~galn ~guru ~huma ~iaju ~icek ~ikub ~imak ~imny ~isa> ~istr ~itol ~jela ~kak> ~kalo ~keni
 ~kepo ~kin> ~ktp> ~ktun ~liki ~lnya ~lura ~mak> ~mare ~meri ~naka ~neri ~ngur ~nnya ~ntau ~paya ~pona ~puas ~pula
 ~pun> ~raha ~reke ~rima ~rint ~sah> ~seda ~sih> ~suda ~supa ~tabr ~tap> ~taun ~teu> ~tuan ~uar> ~ucu> ~udah ~uitn
 ~uku> ~ulan ~upay ~urah ~urus ~urut ~usia ~wing
santunan 3 3+jt =past =thanks ada+any ada+bantosan ada+bantu ada+batas alm almarhum+bapak almarhum+tidak
 ambil+santunan ambil+santunannya anak+dia anggaran angkat+saya any apa+keluarganya apa+santunan apply+di atau+sudah
 away bantosan bantu+berapa bantu+duit bantu+santunan bantu+saudara bapak+passed bawa+apa bayar+berapa belum+ada
 belum+pisah belum+sempat benefit benefit+untuk bener+apa berduka berkas+uang biar bibi bisa+cair bisa+dapat
 bisa+diajukan bolak bolak+kembali boleh+saya brekas brekas+mati buku bunuh bunuh+diri cair+kapan dapat+apa
 dapat+duit dapat+tidak dari+dinsos dari+kota death death+benefit di+cibodas di+tolak dianggap dikubur disuruh doang
 dobel duka+tidak dukanya+tidak duwe empat fotokopi gratis+untuk ibu ikut is+ada itu+bener jt kabar kakak+saya
 kalau+mau kami+orang karena+sakit kata+rt kk+belum kk+bisa kota+untuk ktp+bisa ktp+tangerang kubur+saudara kudu
 lalu+dapat lansia+saya lima lima+tahun mahal+ada mahal+bisa mampu+ada masih+kecil masuk+berkas mati+ada mati+belum
 mati+dari mati+ibu mati+tabrak mati+tapi mati+telat mau+tanya mau+urus meninggal+apa meninggal+dari meninggal+malam
 meninggal+minggu meninggal+pas meninggal+umur miskin+ada nomor+rekening nya+masih orang+sudah pak+rt passed
 passed+away pemakaman+mahal pemakaman+untuk pendamping penerima+pkh persyaratan pisah poor+saudara punya+anak
 punya+ktp saja sampai+sekarang santunan+3 santunan+bagaimana santunan+boleh santunan+kudu santunan+saya
 santunannya+tidak saudara saudara+tidak saya+bapak saya+baru saya+kakak saya+kasih saya+sudah sebab sebab+kk
 selapajang sembilan sempat sih+uang soal+santunan suami suami+meninggal sudah+dimakam sudah+dulu sudah+lima
 sudah+tiada surat+rs syarat+klaim tabung tahu tahun+saya tangerang+dapat tangerang+tapi tanggal tapi+meninggal
 telat terus+disuruh terus+tapi tiada tidak+duwe tidak+harus tiga tolak+sebab tukang tukang+gali turut
 uang+pemakaman umur umur+12 untuk untuk+tahlilan untuk+uang untuk+yang urus+dapat urus+dmn walikota+cara warga
 waris+di yang+3 yang+belum yang+masih yang+ngajuin yang+rawat ~<ade ~<aja ~<ama ~<amb ~<any ~<bar ~<dea ~<diu ~<doa
 ~<dob ~<dr> ~<duw ~<eng ~<fam ~<fat ~<for ~<gad ~<gal ~<har ~<ibu ~<iku ~<jt> ~<kak ~<kar ~<kud ~<lim ~<mao ~<pem
 ~<rek ~<saj ~<sau ~<sua ~<sup ~<tar ~<tig ~<umu ~<unt ~<wis ~aka> ~akek ~akil ~alm> ~any> ~aot> ~apaj ~arat ~asse
 ~ath> ~athe ~auan ~auda ~away ~berd ~brek ~bunu ~deat ~dipi ~disu ~diur ~doan ~dobe ~duwe ~eath ~ebab ~efit ~ekas
 ~elak ~elas ~embi ~enef ~engu ~erdu ~ersy ~etep ~fami ~fath ~fit> ~gamb ~gara ~ggap ~ggar ~ggo> ~her> ~iada ~ibi>
 ~ibu> ~ibuk ~ikut ~ily> ~ipis ~isah ~isak ~itun ~iuru ~juka ~kaba ~kake ~kakn ~kam> ~kamp ~kek> ~keun ~kili ~kopi
 ~kudu ~laka ~lima ~maha ~mang ~maot ~meng ~mily ~ming ~mpu> ~nefi ~nger ~nggo ~njel ~ntos ~ntuk ~nyok ~oang ~obel
 ~opi> ~oses ~paja ~pass ~pulk ~rant ~rduk ~ren> ~rent ~rga> ~riny ~rsya ~rus> ~rusn ~rut> ~saja ~saud ~sed> ~sela
 ~sosn ~ssed ~stri ~suam ~syar ~tabu ~tahu ~taua ~ten> ~tiad ~tosa ~trin ~trus ~tuk> ~tunk ~uami ~udar ~udu> ~ulua
 ~umur ~untu ~unuh ~uruh ~waki ~warg ~way> ~wis> ~yara ~yoka
santunan 2 3+bulan ada+anak ada+kata ahliwaris aja+pak alm+bapak almarhum+dari almarhum+saudara almarhum+sudah
 any+money apa+ahli apa+cuma apa+tetap apply artos away+is bagaimana+ke bantu+dari bayi belum+jadi belum+pernah
 berhak+terima bisa+ngajuin dan+ke dari+pamarentah dari+pemerintah dimakam+di diproses ditransfer dua+orang gaduh
 hari+kerja ibu+saya jasa jasa+raharja jelas kalau+tidak kata+kalau ke+apply ke+kelurahan ketik kubur+bapak
 kubur+orang kumpul lalu+klaim maaf+ahli maaf+bantu maaf+death maaf+lansia maningga masih+ada masih+di mati+berapa
 mati+lansia meninggal+santunan meninggal+saudara meninggal+senin money money+tolong nanti ngajuin+santunan nya+kota
 orang+mahal paman+meninggal pamarentah pemakaman+dari pemkot+itu poor pun+bapak punten raharja sana
 santunannya+bisa saudara+bagaimana saudara+meninggal saya+masih sekarang+sudah sih sudah+saya surat+mati
 tanggal+meninggal tapi+ktp tetap+dapat tidak+gaduh untuk+poor urus+mana waris+cara waris+untuk warung wonogiri
 yang+berhak ~<:> ~<app ~<dun ~<gim ~<how ~<jas ~<kmr ~<mbo ~<nyo ~<poo ~<sih ~<sla ~<to> ~<tuk ~abar ~aduh ~akku
 ~amah ~amet ~ami> ~appl ~ara> ~arja ~ayi> ~bab> ~bar> ~bata ~bayi ~bibi ~dara ~dipr ~ditr ~enaz ~eran ~esny ~eun>
 ~gap> ~gera ~ggu> ~gima ~gkon ~harj ~hliw ~how> ~ibal ~ilar ~ipro ~iter ~itra ~iwar ~jare ~kku> ~kmrn ~kong ~kump
 ~liwa ~luan ~maca ~mone ~mpul ~mpun ~mrn> ~mur> ~nant ~naza ~nggu ~nkeu ~nogi ~nuh> ~ogir ~okap ~okop ~onog ~oor>
 ~osny ~otok ~pakk ~pakn ~pama ~ply> ~pnya ~poor ~pply ~prog ~pul> ~punt ~rat> ~rata ~rogr ~rose ~rtos ~slam ~sung
 ~suru ~tah> ~tep> ~tete ~ther ~tuka ~unke ~usny ~uwe> ~waru
santunan -2 =body =poor abis almarhum+bagaimana banget bantu+saya bpjs cepat daftar dia+tidak diam dikasih guru
 habis harus+bagaimana jatuh jaya jembatan jiwa kepala kerja kis+mati klaim+jasa kok kosong ktp+almarhum kunci
 lansia+miskin lewat lihat maling mana mati+aja mati+syaratnya mayat+di minum nih paksa pasien patah pemulasaraan
 pinggir pohon sakit sendiri siapa+yang sore tiap+malam tidak toko tongkat yang yang+makam ~<abi ~<ant ~<asa ~<bad
 ~<bpj ~<buk ~<bus ~<cep ~<cip ~<daf ~<dis ~<gaj ~<gig ~<gol ~<gur ~<hab ~<jay ~<jiw ~<kok ~<lak ~<lew ~<lih ~<lok
 ~<mes ~<mur ~<nih ~<pat ~<pen ~<poh ~<psi ~<put ~<res ~<rob ~<sar ~<seb ~<sin ~<sun ~<tra ~<yan ~abur ~acar ~adu>
 ~ahir ~ahny ~ajak ~akit ~alak ~alem ~amat ~ampa ~amuk ~andu ~angg ~arah ~asie ~atu> ~atuh ~bada ~baik ~band ~bara
 ~bpjs ~buh> ~car> ~cepa ~cepe ~cera ~cor> ~dak> ~dar> ~data ~dije ~dike ~dise ~disi ~ebel ~ede> ~ehat ~elin ~embu
 ~enan ~enek ~epal ~epas ~eria ~erlu ~etak ~ewat ~gant ~gede ~ggir ~gil> ~gkut ~golo ~got> ~habi ~han> ~hin> ~hnya
 ~iam> ~iat> ~idak ~iem> ~ijem ~ikin ~ikun ~iman ~inum ~iper ~irin ~iwa> ~jan> ~jar> ~jatu ~jemb ~jir> ~jiwa ~kabe
 ~kabu ~kali ~kara ~keli ~kera ~kiri ~kosa ~koso ~kunc ~lana ~lanj ~lans ~lat> ~lem> ~lewa ~lita ~mant ~mban ~mela
 ~mena ~mete ~mina ~minu ~mong ~morn ~mpah ~muk> ~nci> ~nda> ~ndi> ~ndin ~nget ~nih> ~njir ~ntar ~nter ~nti> ~ntik
 ~num> ~nump ~nyal ~nyam ~ocor ~oke> ~oko> ~olok ~omon ~ondo ~ore> ~oto> ~pada ~pah> ~paks ~pam> ~pela ~pera ~perk
 ~perl ~pjs> ~poho ~pond ~pori ~psik ~pur> ~putu ~ratn ~rban ~reng ~ret> ~rian ~rja> ~rkan ~rol> ~sada ~sek> ~send
 ~sian ~sini ~siny ~sore ~taha ~tama ~tang ~tida ~tin> ~tung ~ujuk ~ulin ~umpa ~unci ~unti ~warn ~yang ~yar>
santunan -3 =birth =client adik+saya alamat ambruk bakar bau bawa bayar bedah+rumah belakang berobat biaya+untuk
 bocah cari cek darah depan di+depan di+emperan di+rsud di+rumah dia dibawa dipukul ditinggal duduk emperan hamil
 hubung jual kali kara+sakit kas kayu keluar kena kis kk+apa korban kubur+bisa kubur+di kucing lagi laki lari luka
 malam mandi masjid meninggal+kk merah motor naik ngomong online orang pabrik pak+adik palsu pdam periksa pindah pos
 pukul puskesmas+minta rsud+kami rumah+saya rusak sakit+tidak saya+mau sebelah sejak suka tangan telepon temen tipu
 trc uang+kas untuk+kubur untuk+saya ~<bak ~<bau ~<baw ~<bu> ~<cek ~<cer ~<dam ~<dep ~<dik ~<dip ~<dud ~<ga> ~<ged
 ~<hub ~<ing ~<jat ~<jl> ~<jua ~<kab ~<kej ~<kes ~<kis ~<kol ~<kom ~<kuc ~<kun ~<kur ~<lag ~<lah ~<lam ~<lay ~<lem
 ~<lia ~<luk ~<man ~<mel ~<min ~<muk ~<mul ~<nai ~<neg ~<onl ~<ora ~<pab ~<pda ~<pel ~<pla ~<puk ~<sab ~<sej ~<sek
 ~<ser ~<sor ~<str ~<taw ~<ten ~<tia ~<tid ~<tip ~<tok ~<ton ~<trc ~<tum ~<tun ~abis ~abri ~adwa ~afta ~aik> ~ak2>
 ~akar ~aksa ~alsu ~aman ~ambr ~anca ~andi ~angi ~angn ~ani> ~anja ~anji ~anti ~apai ~araa ~asah ~asi> ~asji ~atah
 ~atan ~ayak ~ayar ~bak> ~baka ~ban> ~bang ~bau> ~baya ~beng ~bero ~bers ~bis> ~boca ~brik ~bruk ~buan ~bung ~buny
 ~cari ~daft ~deke ~depa ~dia> ~diap ~dibe ~diem ~ding ~dipe ~diri ~dudu ~duk> ~dwal ~ebak ~eger ~ejak ~eket ~elep
 ~emin ~enda ~endi ~ente ~enti ~epat ~eras ~erba ~erti ~eter ~ftar ~gah> ~geri ~get> ~gigi ~gin> ~gir> ~gnya ~gomo
 ~hami ~hon> ~hubu ~ibaw ~ien> ~ikas ~inda ~ine> ~inta ~inya ~ipuk ~iran ~isi> ~itas ~itin ~jadw ~jaya ~jemp ~jid>
 ~kan> ~kant ~kayu ~keba ~keja ~kela ~kepa ~ker> ~kis> ~kit> ~kok> ~kolo ~komp ~kons ~korb ~kuci ~kun> ~lagi ~lah>
 ~lahi ~laki ~lam> ~lama ~lant ~lek> ~lepo ~liat ~line ~ling ~lok> ~loka ~lsu> ~luka ~mali ~man> ~masj ~mat> ~mbak
 ~mbru ~mend ~moto ~mpua ~muka ~mulu ~naik ~nal> ~nang ~nasi ~ndah ~ndar ~ndir ~nemu ~ngad ~ngan ~ngin ~ngku ~ngon
 ~nik> ~njan ~nlin ~ntai ~ntan ~ocah ~ohon ~ola> ~ongk ~onli ~oran ~orba ~oson ~pabr ~pain ~pala ~pals ~pan> ~pata
 ~pdam ~pend ~peru ~pind ~ping ~poli ~pon> ~pos> ~puan ~raan ~ras> ~rong ~saki ~sama ~semi ~sjid ~song ~suka ~tai>
 ~tan> ~tar> ~tasi ~tele ~teme ~tim> ~tipu ~tong ~trc> ~ucin ~uduk ~uru> ~usak ~yak>
santunan -4 3+hari =blaze =drill =force =heart =hurt =limp =lost =nature =seek =smell =tale =work @=poli_jiwa @=trc
 @=ugd_malam @first=trc @first=ugd_malam adik alat bantu+tidak bedah bisa+bantu butuh dekat di+jalan di+kamar di+rs
 dokter gang gelandangan gratis+pemkot hilang jam+berapa kaki kantor kara ke ketemu kursi kursi+roda lampu listrik
 mau minta obat pagi perempuan pulang roda rs rs+tidak rsud sebatang sebatang+kara sekolah tangis tiap tidak+bisa
 tidak+mau urus+akta yang+bisa ~<adi ~<aku ~<ala ~<boc ~<but ~<dek ~<dib ~<dig ~<dij ~<gel ~<ger ~<hal ~<ham ~<hil
 ~<jem ~<kay ~<ke> ~<ken ~<ker ~<ket ~<kor ~<lar ~<lis ~<mal ~<mau ~<mot ~<mus ~<nge ~<nya ~<oba ~<pag ~<pak ~<pal
 ~<pan ~<pas ~<pin ~<pol ~<pos ~<rod ~<rs> ~<rsu ~<rus ~<sep ~<suk ~<tam ~adan ~adik ~aga> ~agi> ~aku> ~ala> ~alam
 ~alat ~amar ~anda ~angk ~atny ~ayan ~bawa ~bela ~buka ~butu ~cah> ~deka ~dibu ~dika ~dipu ~diti ~dokt ~ebat ~edah
 ~ekat ~ekol ~elah ~elan ~emen ~emu> ~eng> ~enge ~epan ~erah ~erem ~erik ~erob ~etem ~gan> ~gela ~gen> ~gis> ~hat>
 ~hila ~iap> ~ihan ~ikan ~iksa ~ing> ~ini> ~iria ~jual ~kaki ~kar> ~kat> ~kaya ~kena ~ket> ~kete ~kola ~kter ~kul>
 ~kuli ~kurs ~lamp ~land ~lari ~list ~maka ~mala ~mand ~mau> ~men> ~mint ~mper ~mput ~ngen ~nggi ~ngis ~ngny ~ngom
 ~nta> ~ntor ~oda> ~okte ~olah ~orny ~otor ~pagi ~pere ~peri ~puku ~put> ~rah> ~remp ~rik> ~riks ~ring ~rnya ~roba
 ~roda ~rsi> ~rsud ~ruk> ~sak> ~sang ~seba ~seja ~seko ~siap ~sing ~sud> ~tak> ~teng ~tiap ~ting ~trik ~tuh> ~ual>
 ~ubun ~ukul ~ungi ~ursi ~usan ~utuh
"""
