"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
alat_bantu -5 =beast =blaze =lost @1 @=bedah_rumah @=pangan @=poli_jiwa @=ppa @=santunan @first=bedah_rumah
 @first=pangan @first=poli_jiwa @first=ppa @first=santunan ada+yang dari+kursi jam kerja ktp lumpuh+ngesot makan
 mati odgj trotoar uang ~<dit ~<jam ~<ker ~<ktp ~<lap ~<men ~<odg ~<pus ~<sur ~<ter ~<tro ~<uan ~<yg> ~air> ~apor
 ~ati> ~dgj> ~elan ~enin ~gan> ~gela ~ing> ~ingg ~ini> ~kan> ~kerj ~ktp> ~lapo ~mati ~ngan ~nggi ~ning ~oar> ~odgj
 ~oran ~otoa ~ras> ~rja> ~roto ~suk> ~toar ~trot ~uarg ~urat
alat_bantu -6 =dead =food =force =mad =money =work @=damkar @=dukcapil @=kerja @=polisi @=puskesmas @first=damkar
 @first=dukcapil @first=polisi @first=puskesmas bantu+tidak bisa+bantu di ini saya+mau ~<di> ~<ini ~<pak ~gal> ~ggal
alat_bantu -7 =road @first=kerja jatuh+dari pak untuk+saya
alat_bantu -8 @first=slrt ada+orang
alat_bantu -9 @=slrt @first=-
bedah_rumah 10 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 9 bantu+jamban jamban ~amba ~ban> ~jamb
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah atep keropos lapuk papan wc ~<ate ~<ren ~<wc> ~apuk ~atep ~erop ~kero
 ~lapu ~mban ~opos ~puk> ~ropo ~tep>
bedah_rumah 7 =home ada+masih ambrol atep+ancur bantu+rumah bedah bedah+rumah di+kali gubug gubug+lansia jebol kaso
 orang+keropos papan+lapuk patah perbaikan punya+wc rumah rutilahu ~<bed ~<din ~<gub ~<jeb ~<kay ~<pap ~<pat ~<rum
 ~<rut ~aika ~angi ~aso> ~atah ~atap ~baik ~beda ~bol> ~bug> ~dind ~ebol ~edah ~erba ~gubu ~ilah ~indi ~jebo ~kaso
 ~lahu ~mah> ~mbro ~ndin ~papa ~pata ~perb ~rbai ~ruma ~ruti ~tah> ~tila ~ubug ~umah ~util
bedah_rumah 6 =height =hurt ancur angin bangun bener bocor dinding kalau kamar kaso+patah kaya kayu lantai layak
 maaf+rumah mandi+tidak mau+ambruk perbaikan+rumah program rumah+ibu rumah+untuk tanah tidak+layak wc+di ~<amb ~<anc
 ~<ata ~<bam ~<bil ~<boc ~<gen ~<kam ~<lay ~<pla ~<ret ~<rub ~<sim ~afon ~ahu> ~alau ~amar ~ambr ~anah ~ancu ~angu
 ~anta ~apan ~ayak ~ayu> ~bamb ~bene ~boco ~brol ~buh> ~cor> ~cur> ~dah> ~dibe ~ding ~ehab ~ener ~eng> ~enov ~ente
 ~etak ~gram ~gun> ~hab> ~ikan ~ilik ~imba ~jan> ~kala ~kama ~kayu ~lafo ~lant ~lau> ~laya ~mar> ~mbu> ~nah> ~ner>
 ~neri ~ngun ~ntai ~ocor ~ogra ~plaf ~prog ~reha ~reng ~reno ~reta ~rogr ~rol> ~rubu ~simb ~surv ~tai> ~tak> ~tana
 ~tap> ~ubuh ~ujan ~urve ~yak>
bedah_rumah 5 =arms =limp ambruk atap atapnya bangun+lagi bangun+ulang bangunan belum bilik daftar+mana genteng
 hujan huni janda kamar+mandi kami kemana kena kena+puting langit langit+ambrol layak+huni lewat+siapa masih
 masih+di minta pada pas pemkot plafon renovasi reyot rumah+lansia rumah+saya rumah+tidak saya+sudah semen seng
 sudah sudah+kaya tanya triplek ujan ulang ulang+rumah ~<bai ~<bel ~<ben ~<dap ~<dib ~<huj ~<hun ~<ima ~<jam ~<kal
 ~<ken ~<mah ~<oma ~<pem ~<per ~<pro ~<rey ~<rmh ~<sud ~<tri ~<uja ~ambu ~anda ~apny ~asi> ~belu ~bili ~bolo ~bruk
 ~dand ~elum ~emko ~ena> ~erin ~eyot ~fon> ~gaju ~gent ~git> ~huja ~huni ~ibed ~imah ~inta ~iple ~jand ~kami ~kot>
 ~lik> ~lum> ~mbru ~mint ~mkot ~ncur ~ngaj ~ngit ~nova ~nta> ~nten ~ntua ~omah ~ovas ~pemk ~plek ~pnya ~pos> ~pur>
 ~ram> ~rata ~reyo ~ripl ~rmh> ~ruk> ~rvey ~seme ~seng ~suda ~tapn ~teng ~trip ~tuan ~uan> ~udah ~uni> ~vasi ~vey>
 ~yot>
bedah_rumah 4 5+anak =stir =wait ada+kabar ada+program baiki bakar+bantu bantu+bangun bantu+perbaikan belum+ada
 belum+bangun bisa+bedah bolong bukan daftar dapur dengan dengan+5 dinas+apa dinding+triplek dindingnya direhab
 disurvey gubuk+kayu hp+saya jamban+sehat kabar kalau+hujan kandang kaya+kandang kayu+dengan kuota lantai+masih mah
 masih+tanah melorot miring orang+tua panggung parah pemerintah pengajuan pensiun punya rehab+rumah renovasi+rumah
 rtlh+dinas rumah+kena rumah+mau rumah+panggung rumah+warisan rumahnya+belum sampai saya+0812 saya+belum stimulan
 sudah+disurvey sudah+foto tahun takut+ambruk tanya+kemana tapi tembok tidak+bedah untuk+warga untung untung+tidak
 urus+rtlh usul warga+miskin warisan ~<,> ~<.> ~<abd ~<ang ~<daf ~<dan ~<dif ~<dr> ~<ema ~<jan ~<kab ~<kas ~<kit
 ~<klo ~<kuo ~<mir ~<pad ~<rob ~<sam ~<sti ~<tan ~<tap ~<uda ~<ula ~<usu ~abar ~abdi ~abeh ~afta ~ahny ~ahun ~aiki
 ~ajua ~ajui ~ajuk ~alo> ~ana> ~ani> ~api> ~apur ~atoh ~ayun ~bah> ~bang ~bdi> ~beh> ~bena ~biar ~bila ~boh> ~daft
 ~dani ~dapu ~dasi ~daya ~diaj ~difo ~dire ~disu ~ditu ~embo ~emer ~erum ~ftar ~gin> ~giri ~hnya ~hun> ~iaju ~iban
 ~iben ~ifot ~iki> ~imul ~inya ~ireh ~irin ~isan ~isur ~jato ~juan ~juin ~kaba ~kalo ~kan> ~kand ~kaya ~kena ~kini
 ~kita ~klo> ~kuot ~lek> ~loro ~maha ~mak> ~masi ~mbah ~mbok ~meri ~miri ~mpai ~mpe> ~nas> ~ndan ~ndas ~nin> ~nsiu
 ~ntah ~oboh ~orot ~pada ~pang ~para ~peme ~pens ~pond ~puny ~rin> ~rint ~robo ~sama ~stim ~tapi ~temb ~timu ~toh>
 ~tulu ~uin> ~uota ~usul ~yuny
bedah_rumah 3 =ask =water ambruk+ada ambruk+di angin+kenceng asbes bantu bantu+semen bekas belum+direhab biar
 bisa+tutup bocor+kabeh cuma daftar+bedah dana+stimulan dari+atas dari+perkim di+gang di+gubuk di+pojok diajukan
 dibikinin dinas disurvey+rumah foto foto+rumah gang+kami gentenge gubuk ibu+belum jamban+terus jebol+kena juga
 kabeh kah kalau+rak kali kandang+ayam kayu+penyangga kena+angin kenceng kenceng+kemarin kontrakan+bocor lansia+bisa
 lantai+tanah makan+rayap mampu+bener mandi material mau+bener minta+baiki minta+bantu minta+perbaikan miskin mulu
 ngajuin penyangga perbaikan+tidak perkim pintu pintu+tidak pju+ambruk pojok pondasi pt+lansia punya+sendiri rak+ke
 rayap rehab rtlh+daftar rumah+bakar rumah+bapak rumah+janda rumah+saudara rumah+sekarang rumah+sudah rumah+swadaya
 rumah+syaratnya rumah+yang rumahnya rusak+parah saya+bocor saya+tahu sehat semen+dengan septictank sudah+miring
 sudah+ngajuin sudah+tahun survey swadaya takut tembok+belakang terpal tiang+pju tinggal tinggal+di warga warga+rt
 warisan+rusak wc+kalau yang+saya yang+urus ~<are ~<asb ~<bah ~<bol ~<cum ~<fot ~<jug ~<kai ~<kat ~<lan ~<mis ~<pan
 ~<par ~<pen ~<poj ~<pon ~<pun ~<reh ~<sat ~<seh ~<sem ~<sen ~<sin ~<sur ~<swa ~<tah ~<tos ~aday ~agia ~ahan ~ainy
 ~akut ~ambl ~ampe ~andi ~anin ~arat ~arep ~aris ~asbe ~atin ~ayap ~bant ~bar> ~beka ~berg ~bes> ~bok> ~ceng ~ctan
 ~cuma ~diba ~dibi ~dina ~dua> ~ehat ~ekas ~elak ~elor ~emak ~eman ~emen ~enah ~ence ~ensi ~eres ~erki ~erpa ~etah
 ~eun> ~foto ~ggun ~gnya ~guna ~ibik ~icta ~igan ~imak ~intu ~iski ~ita> ~itut ~iun> ~iusu ~joka ~juga ~kabe ~kali
 ~kang ~kas> ~kata ~keba ~kenc ~keun ~kim> ~lahn ~lkan ~los> ~mahn ~mate ~mber ~melo ~misk ~mpol ~mula ~nahn ~ncen
 ~ndi> ~nekn ~nge> ~ngin ~ngny ~ntu> ~ota> ~oto> ~pai> ~pas> ~pati ~peng ~peny ~peru ~pint ~pojo ~pol> ~ptic ~rep>
 ~rial ~ring ~risa ~rkim ~rot> ~rpal ~rvei ~samp ~satu ~sbes ~sept ~seta ~siun ~sul> ~sulk ~swad ~tahu ~tain ~taku
 ~tank ~tany ~terp ~tict ~ting ~tos> ~tua> ~uann ~uari ~ubuk ~uga> ~ukan ~ulka ~ulun ~unan ~unya ~vei> ~wada ~warg
 ~yap>
bedah_rumah 2 =not =office ada+bantu ambruk+kena anak+tidur anak+untung atapnya+tinggal atas bade+ambruk baik
 baru+dari belakang benah bener+rumah bisa+masuk bisa+tidak dapet+rumah dinding+rumah genteng+pada girik
 harus+kemana itu jatuh+kena kami+tidak kapan kata ke+mana kepala+anak kok kok+kami kuota+rutilahu maaf+bantu
 maaf+kamar maaf+kaso mau ngajuin+rumah patah+hp pemkot+kok petugas pju plafon+jatuh plafon+jebol rak reyot+banget
 rontok rumah+baru rumah+belum rumah+kontrakan rumah+rusak rutilahu+kelurahan satu saya+ambruk saya+hampir
 sekolah+jebol siapa+yang stimulan+rumah sudah+makan tidak+bapak tidak+punya tinggal+terpal tolong+rumah tua tunggu
 ~<?> ~<ban ~<bek ~<ent ~<gir ~<han ~<itu ~<kah ~<kap ~<kok ~<kre ~<lap ~<mau ~<nda ~<pet ~<pju ~<rak ~<tia ~<tin
 ~<tua ~<yak ~aga> ~antu ~atu> ~aun> ~bagi ~ber> ~dida ~ecah ~ekny ~enar ~epti ~etug ~gga> ~gian ~gung ~inas ~ing>
 ~ingn ~inin ~iper ~irik ~jek> ~jok> ~kapa ~leng ~mand ~mau> ~nahi ~ntok ~ntui ~ojok ~oyon ~pal> ~pju> ~raya ~res>
 ~rnya ~ront ~seha ~sing ~skin ~taun ~tok> ~tuin ~uma> ~urny ~wari ~yara ~yong
bedah_rumah -2 =breath =done =force =part @=trc abis adik ambruk+sekarang anak bantu+saya baru berobat bikin bocah
 dari dari+lantai dekat dengar di+depan di+pasar gempa harus+bagaimana jual ketemu kursi laki listrik mabuk malam
 masjid mobil nomor nya orang+odgj pagi patah+ada pbg+rumah perempuan pukul rumah+patah sampah saya+bagaimana sering
 sih suka temen tetangga ya yang+luka ~<abi ~<adi ~<baw ~<bes ~<bik ~<cer ~<dek ~<dip ~<got ~<gw> ~<jem ~<kar ~<kej
 ~<kon ~<kor ~<kos ~<kot ~<kun ~<lin ~<lis ~<mab ~<mer ~<mob ~<mus ~<nam ~<ngi ~<ngu ~<nom ~<peg ~<pol ~<puk ~<sak
 ~<san ~<sih ~<ya> ~abel ~abuk ~adi> ~adik ~ahir ~akak ~aku> ~alam ~ampi ~ampu ~anja ~anti ~ara> ~asji ~atia ~bata
 ~bela ~beng ~bera ~bero ~boca ~but> ~cek> ~cing ~dari ~deka ~egan ~ekat ~emat ~emu> ~enti ~epat ~etem ~gak> ~gang
 ~gemp ~gigi ~got> ~hari ~ian> ~ihan ~iksa ~impa ~ipu> ~jak> ~jid> ~kaka ~kant ~keca ~kela ~kit> ~kota ~kuma ~lari
 ~list ~mabu ~masj ~mela ~mele ~mere ~mobi ~mong ~mor> ~mpar ~mpua ~mpun ~mput ~nak> ~nal> ~napa ~ngom ~nik> ~nomo
 ~ntar ~nyak ~obil ~ocah ~ola> ~omon ~omor ~pagi ~pega ~pela ~pera ~peri ~pet> ~pir> ~rian ~rkan ~rsi> ~seri ~sjid
 ~temu ~teta ~tian ~tik> ~tong ~umat ~umpu ~ursi ~usah ~usan ~yar>
bedah_rumah -3 =blaze =child =drill =nature =poor @=ugd_malam @first=ugd_malam ada+orang air alat+rusak ambulans
 bansos bau berapa bpjs buka bulan cari darah di+atas dia gempa+rumah gratis istri jam jatuh+dari jembatan keluar
 kembali lampu luka maling meninggal motor pakai pbg pohon pos+ronda pulang puskesmas ronda sakit sekarang+tidur
 suami sudah+lama tabrak tadi tiang+wifi tidak+bisa tidak+mau tidak+tahu uang umur wifi wifi+hampir ~<air ~<akt
 ~<aku ~<ala ~<bar ~<bau ~<bpj ~<bul ~<dar ~<dic ~<dij ~<dik ~<gan ~<gel ~<hal ~<ist ~<jua ~<kes ~<kom ~<kur ~<lah
 ~<lar ~<luk ~<mal ~<mat ~<nik ~<pag ~<pal ~<pbg ~<pel ~<poh ~<sal ~<sua ~<suk ~<tad ~<tel ~<ter ~<tet ~<tok ~<tru
 ~<uan ~<umu ~<wif ~abra ~adan ~akai ~ake> ~aki> ~akit ~akny ~alik ~ambi ~ang> ~angk ~ans> ~anso ~ari> ~aru> ~atan
 ~ati> ~atis ~bak> ~bali ~bans ~baru ~bau> ~bawa ~bel> ~bpjs ~brak ~bung ~bur> ~cari ~dara ~dik> ~dipa ~dise ~ebel
 ~elat ~emas ~erah ~eran ~erap ~erus ~esma ~etan ~eter ~etim ~gah> ~ggu> ~grat ~guru ~hon> ~ifi> ~iria ~jemb ~jual
 ~kak> ~kat> ~kemb ~ker> ~kesm ~kete ~komp ~kul> ~kurs ~lah> ~lahi ~laki ~lamp ~lan> ~lat> ~lin> ~luka ~mbal ~mbat
 ~mpa> ~mpah ~mpat ~mur> ~nakn ~nang ~ngar ~ngko ~nti> ~ohon ~paka ~pbg> ~pere ~pjs> ~poho ~puan ~puku ~pusk ~rapa
 ~ras> ~rati ~remp ~roba ~rond ~smas ~suam ~tabr ~tadi ~tan> ~tela ~teme ~tera ~tis> ~trik ~tuna ~ual> ~uami ~uang
 ~uar> ~uarg ~ukul ~umur ~uske ~wifi
bedah_rumah -4 =beast =kin =strike @1 @=alat_bantu @first=alat_bantu @first=damkar @first=poli_jiwa @first=trc
 ada+yang bantu+tidak bawa bayi butuh depan+rumah di+jalan di+kamar di+pos gelandangan hilang kerja lama lapor
 maaf+lansia obat pasar punya+tempat rumahnya+ambruk sebelah tempat+tinggal ~<bay ~<but ~<dia ~<gem ~<ger ~<gra
 ~<ham ~<hil ~<kak ~<kec ~<men ~<mot ~<nge ~<ngo ~<oba ~<pul ~<pus ~<tab ~<tam ~aan> ~akek ~aman ~anan ~asan ~ayi>
 ~bayi ~bil> ~bula ~butu ~dam> ~dia> ~elah ~elua ~empu ~enda ~erem ~erja ~erob ~gela ~gera ~geru ~hila ~ingg ~istr
 ~jam> ~jang ~kake ~kek> ~kelu ~kerj ~ket> ~ksa> ~lama ~land ~luar ~mali ~man> ~mas> ~meni ~moto ~nsos ~obat ~otor
 ~pah> ~pake ~par> ~pat> ~ping ~pula ~pung ~rja> ~sebe ~skes ~sos> ~suka ~tri> ~tuh> ~uran ~utuh
bedah_rumah -5 =birth =dead =food =money =sick @=damkar @=darurat @=kerja @=ppa @=puskesmas @=santunan @=slrt
 @first=darurat @first=kerja @first=ppa @first=puskesmas @first=santunan ktp mati minggu odgj pak pos rusak+rumah
 saya+tidak ~<kel ~<ket ~<ktp ~<lam ~<nya ~<odg ~<seb ~<ser ~air> ~alan ~alin ~anga ~apor ~asar ~awa> ~bat> ~dgj>
 ~elan ~emba ~empa ~ktp> ~lapo ~ling ~mati ~ming ~nger ~odgj ~pak> ~pasa ~por> ~ran> ~sar> ~stri ~tang ~tor> ~uka>
bedah_rumah -6 =lost =mad @=dukcapil @=pangan @=polisi @first=dukcapil @first=pangan @first=polisi @first=slrt depan
 di jalan tidur+di ~<dep ~<di> ~<jal ~<pak ~<pos ~<yg> ~depa ~epan ~jala
bedah_rumah -7 kk ~<kk>
bedah_rumah -9 @first=-
santunan 8 =money kafan uang ~<kaf ~<uan ~afan ~ahli ~duka ~fan> ~kafa ~sant ~uang ~uka>
santunan 7 @=santunan @first=santunan ahli ahli+waris dapet duit duka meninggal+ada santunan santunan+mati tahlil
 uang+duka waris ~<ahl ~<dan ~<dap ~<dui ~<duk ~<san ~antu ~apet ~aris ~atia ~dana ~dape ~duit ~emat ~hli> ~hlil
 ~ian> ~lil> ~nan> ~ntun ~pet> ~ris> ~tahl ~tian ~tuna ~uit> ~unan ~wari
santunan 6 =dead =office ada+santunan biaya biaya+kubur biaya+tahlil dana dapet+santunan dari+pemkot duit+mati hari
 juta kain kain+kafan kata klaim kota kubur luar+kota mati meninggal pemkot santunannya uang+mati ~<alm ~<bia ~<gw>
 ~<jut ~<kai ~<kat ~<kem ~<kla ~<kot ~<kub ~<mat ~<tah ~<war ~aim> ~alma ~arhu ~ati> ~biay ~buri ~elay ~emko ~enin
 ~gubu ~hari ~iaya ~juta ~kain ~kata ~kema ~klai ~kot> ~kota ~kubu ~laim ~lmar ~marh ~mati ~meni ~mkot ~nann ~ngub
 ~ning ~ota> ~pemk ~rhum ~sih> ~ubur ~urin ~uta>
santunan 5 # 3+juta 7+hari ada+uang almarhum ambil atau baru+meninggal batas berkas bisa+ambil bisa+klaim boleh
 bulan cair dana+duka di+luar dia+meninggal duit+duka dukanya istri kalau klaim+mati klaim+santunan lansia+meninggal
 lelayu luar mahal mampu masih meninggal+kemarin orang+susah santunan+tidak saudara+tidak tidak+mampu uang+kafan
 uang+lelayu untuk+orang urus+santunan utang waktu yang+meninggal ~<,> ~<ata ~<ber ~<bil ~<bol ~<bul ~<cai ~<ema
 ~<ist ~<lel ~<lua ~<men ~<ngu ~<sed ~<tab ~<uta ~<waf ~afat ~ahal ~aktu ~alau ~alik ~ambi ~ana> ~aren ~asih ~ata>
 ~atas ~atau ~berp ~bila ~bole ~bur> ~cair ~ener ~erka ~erpu ~fat> ~gal> ~ggal ~guta ~hal> ~hum> ~ingg ~istr ~kala
 ~ktu> ~lau> ~layu ~leh> ~lela ~mare ~masi ~mbil ~ngaj ~ngga ~ngut ~ntua ~oleh ~rkas ~rpul ~stri ~tau> ~tri> ~uan>
 ~uar> ~ulan ~wafa ~wakt
santunan 4 ada+bantu ada+duit apa apa+aja bantu+biaya baru beda beda+kk bener berapa bisa bisa+urus boleh+urus
 dana+mati dapet+uang dari+walikota dulu ibu+meninggal itu kami+orang kemarin+ada klaimnya kota+bisa lalu maaf+uang
 mahal+ada mau+urus meninggal+karena meninggal+saudara meninggal+tabrak minggu+lalu miskin pemakaman+dari
 pemakaman+mahal punya+ktp saudara+miskin saudara+yang saya+meninggal saya+yang senin sudah susah syarat tabrak
 tangerang tidak+dari tolak tutup+umur uang+dukanya untuk urus urus+uang waris+di ~<.> ~<apa ~<bat ~<bed ~<diu ~<dul
 ~<har ~<itu ~<kec ~<lal ~<mah ~<mam ~<mao ~<mas ~<mis ~<sud ~<teu ~<unt ~<uru ~<usi ~<wak ~abra ~aimn ~aja> ~akaa
 ~akah ~alo> ~alu> ~anny ~aot> ~apa> ~aru> ~aun> ~baru ~beda ~belu ~bene ~bera ~berk ~bil> ~brak ~bula ~bura ~cela
 ~dito ~diur ~dulu ~ecel ~eda> ~edo> ~elum ~erap ~gaju ~gali ~gamb ~gera ~guru ~iann ~ilan ~ima> ~imny ~itny ~itol
 ~itu> ~iuru ~kaan ~kah> ~kalo ~kany ~kece ~lalu ~lang ~lum> ~maha ~mamp ~maot ~mnya ~ner> ~ngur ~nin> ~nnya ~ntuk
 ~olak ~pula ~rapa ~ren> ~rga> ~sah> ~sedo ~seni ~suda ~susa ~tabr ~tany ~tas> ~taun ~teu> ~tola ~tuan ~tuk> ~udah
 ~ukan ~usia ~utan
santunan 3 =ask =past ada+anak ada+bantosan aja almarhum+dari ambil+santunannya anak+dia angkat angkat+saya apa+bisa
 atas bantosan bantosan+tidak bantu+kain bantu+pemakaman bantu+saudara bantu+untuk bapak bapak+meninggal batas+waktu
 bayi+saya belum belum+sempet berapa+hari biaya+pemakaman buku+tabung bulan+lalu cair+kapan dapet+duit dapet+tidak
 dari datang dengan+warung di+perantauan ditinggal+mati duit+dari duka+warga emang gali itu+bener jadi jelas juga
 juta+dari kakak kalau+meninggal kalau+tidak karena kelurahan kk+bisa klaim+uang ktp ktp+bisa kubur+ibu kubur+lansia
 lalu+dapet lansia+tolong lima+tahun maaf+biaya mati+berapa mati+cair mati+tabrak mati+warga meninggal+bayi
 meninggal+bulan meninggal+minggu meninggal+saya minggu nomor+rekening pemakaman+untuk pemerintah+kota pengajuan
 perantauan pergi petugas rekening salah saudara saya+masih sempet sih sih+uang soal sudah+dulu surat+rs tahlilan
 tahun tapi tidak+di tidak+sih uang+pemakaman umur untuk+saudara untuk+uang urus+dapet utang+kain walikota yang+3
 yang+ditinggal ~<:> ~<?> ~<aja ~<ama ~<aya ~<bap ~<bar ~<ben ~<bis ~<eng ~<jug ~<ktp ~<sau ~<sih ~<soa ~<sus ~<tap
 ~<tau ~<umu ~<wal ~ahun ~ajua ~akak ~ang> ~apak ~ari> ~aria ~asa> ~auan ~auda ~ayu> ~bapa ~bisa ~buku ~cucu ~dari
 ~disu ~eken ~elak ~emak ~ergi ~etug ~gkon ~huma ~hun> ~ikot ~isa> ~iski ~jadi ~jela ~juan ~juga ~kaka ~kare ~kas>
 ~kek> ~keni ~kepo ~kong ~ktp> ~ktun ~lak> ~laka ~liki ~liko ~lila ~luan ~mak> ~ming ~misk ~ntau ~ntos ~oal> ~onak
 ~perg ~petu ~pnya ~raha ~reke ~rena ~rgi> ~rus> ~rut> ~saud ~skin ~soal ~suru ~tahu ~tapi ~taua ~tosa ~trin ~tuga
 ~tuny ~uasa ~udar ~uga> ~ugas ~uitn ~ulu> ~ulua ~untu ~urus ~urut ~wali
santunan 2 3+bulan ada+untuk almarhum+bapak apa+ada bantu+kubur bisa+ngajuin buku cara cuma disuruh duka+tidak empat
 hari+meninggal istri+tidak kata+kalau kembali lalu+ada langsung lansia+angkat lima maaf+bapak masih+di mati+tapi
 mati+telat meninggal+dapet meninggal+senin nanti pak+belum pergi+pak santunan+bagaimana santunan+dari
 santunan+meninggal saya+ktp saya+pergi suami+meninggal tabung tahlil+linglung tanya tarik tidak+punya trus tutup
 untuk+7 urus+duit warga warga+miskin warga+tidak ~<amb ~<cum ~<dar ~<jad ~<jel ~<lim ~<pem ~<sal ~<sen ~<tut ~air>
 ~akek ~ara> ~arik ~bata ~cuma ~elur ~ena> ~enca ~engk ~engu ~eran ~ggo> ~gsun ~kake ~kopi ~lima ~luar ~lura ~naka
 ~nant ~ngam ~nger ~ngsu ~nyok ~okap ~opi> ~osan ~oses ~pama ~pona ~rant ~rany ~rin> ~riny ~semp ~tabu ~trus ~ucu>
 ~uku> ~umur ~uruh ~warg ~yoka
santunan -2 =urgent @first=ugd_malam ambruk bansos bau bawa dekat depan di+pasar dokter izin kali kayu ketemu
 kursi+roda laki lari listrik masuk mau meninggal+kk mobil perempuan saya suka tadi tangan tangis temen tua ~<aku
 ~<bau ~<bay ~<bu> ~<cek ~<cer ~<dic ~<dig ~<dim ~<ham ~<izi ~<jat ~<kam ~<kom ~<kun ~<lia ~<lis ~<mau ~<mel ~<mer
 ~<min ~<mob ~<mul ~<onl ~<pag ~<sam ~<say ~<sim ~<sor ~<tad ~<tan ~<tid ~<tin ~<tua ~adan ~afta ~agi> ~aik> ~aku>
 ~alem ~ampa ~andi ~angk ~angn ~anso ~aran ~arus ~asuk ~bang ~bans ~bau> ~bawa ~bruk ~cah> ~daft ~depa ~dima ~ding
 ~dipe ~dite ~dokt ~ekat ~emu> ~enda ~erah ~erik ~etem ~ftar ~gigi ~gis> ~iman ~inda ~ine> ~izin ~jang ~kali ~kayu
 ~kela ~kepa ~ker> ~ket> ~kit> ~komp ~kter ~kuli ~laki ~lant ~lek> ~lem> ~line ~list ~lok> ~mand ~masu ~mau> ~mbru
 ~mend ~mera ~mobi ~mpua ~nakn ~nal> ~ndah ~ngis ~njan ~nlin ~obil ~okte ~ong> ~onli ~pan> ~pera ~peru ~ping ~ratn
 ~rawa ~ret> ~riks ~rkan ~rnya ~saha ~saya ~seba ~sing ~suka ~tadi ~tana ~tasi ~teme ~temp ~temu ~teng ~ting ~trik
 ~usan ~yak> ~zin>
santunan -3 =body =nature =poor =seek =tale @=darurat @=slrt @=ugd_malam @first=darurat @first=trc adik akta alat
 ambulans bakar bantu+tidak bayar biaya+untuk buka butuh cari darah di+emperan di+jalan di+rsud dipukul emperan gang
 gelandangan habis jual kaki kamar kas keluar keluarganya+siapa kk+apa kubur+bisa kursi lampu malam minta motor obat
 pak+adik pasar pulang punya+biaya roda rsud rsud+kami rusak tetangga+meninggal tidak+bisa tidur+di uang+kas
 warga+tanpa yang+urus ~<adi ~<akt ~<ala ~<boc ~<but ~<dek ~<dep ~<dij ~<dik ~<dir ~<dok ~<gel ~<ger ~<hab ~<hal
 ~<jua ~<kab ~<kas ~<kel ~<ken ~<ker ~<kes ~<ket ~<kor ~<kos ~<lak ~<lar ~<man ~<mot ~<ngo ~<oba ~<ora ~<pal ~<par
 ~<pas ~<pen ~<pos ~<pul ~<rod ~<rsu ~<rus ~<sek ~<suk ~<tam ~<tun ~abis ~adik ~akny ~akta ~alat ~ambr ~anan ~angi
 ~anja ~anji ~ans> ~apai ~asi> ~atu> ~awa> ~ayan ~ayar ~bak> ~baka ~bela ~biki ~bis> ~buka ~butu ~cari ~dam> ~deka
 ~diap ~dik> ~dipu ~disi ~ebak ~elah ~emen ~empu ~emul ~endi ~eng> ~epan ~eras ~erem ~erob ~erus ~gen> ~gin> ~gnya
 ~habi ~han> ~hat> ~hon> ~iap> ~ihan ~ikan ~iksa ~ipuk ~jak> ~kaki ~kara ~kat> ~kaya ~kena ~kta> ~kurs ~lah> ~lama
 ~lamp ~land ~lari ~ling ~man> ~mar> ~mbul ~men> ~mint ~moto ~mula ~nah> ~ngen ~nggi ~ngin ~ngku ~ngny ~nsos ~nta>
 ~oda> ~ohon ~otor ~pain ~pak> ~pemu ~pend ~pere ~peri ~puan ~rang ~ras> ~remp ~ring ~roba ~roda ~rsi> ~rsud ~sak>
 ~sara ~sian ~sos> ~sud> ~suk> ~tan> ~tar> ~tung ~ursi ~usak ~utuh
santunan -4 =birth =blaze =drill =force =heart =height =hurt =limp =lost =seen =stir =water =work @=poli_jiwa @=ppa
 @first=poli_jiwa @first=ppa ada+keluarganya ada+orang adik+saya bikin gratis hilang jalan jam kami+tidak ke
 kontrakan lapor makan odgj orang sekolah siapa+yang tanpa+saudara tiap tidur yang ~<bak ~<bik ~<dip ~<gan ~<gra
 ~<hil ~<jal ~<jam ~<kay ~<ke> ~<keb ~<lam ~<mal ~<nge ~<nya ~<odg ~<pan ~<per ~<tem ~<ter ~<tia ~<yan ~akar ~aki>
 ~alam ~ambu ~anga ~arah ~atis ~atny ~bat> ~baya ~dang ~dgj> ~diba ~dur> ~ekol ~elan ~enge ~gela ~grat ~hila ~idur
 ~jala ~jam> ~jual ~kar> ~keba ~knya ~kola ~ksa> ~kul> ~lam> ~mah> ~maka ~mala ~mper ~nang ~ndan ~obat ~odgj ~olah
 ~oran ~pang ~pasa ~por> ~puku ~raka ~rati ~ruk> ~rusa ~sang ~sar> ~seko ~siap ~ter> ~tiap ~tidu ~tor> ~tuh> ~ual>
 ~ukul ~yang ~yar>
santunan -5 =arms =beast =breath =food =mad =smell =strike @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=kerja
 @=pangan @=polisi @first=alat_bantu @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=polisi air
 di ini orang+meninggal puskesmas rumah siapa tanpa ~<air ~<di> ~<dib ~<ini ~<kon ~<lap ~<mak ~<pak ~<pin ~<pus
 ~<rum ~<sia ~<yg> ~alan ~anda ~angg ~anpa ~apor ~asar ~esma ~etan ~gang ~iban ~ing> ~ini> ~kan> ~kesm ~kont ~lapo
 ~npa> ~ntra ~ontr ~pusk ~rah> ~ruma ~skes ~smas ~tanp ~tis> ~trak ~umah ~uske
santunan -6 =home =road =sick @1 @=puskesmas @first=puskesmas keluarganya meninggal+tidak pak tetangga tidak+ada
 ~<tet ~akan ~gany ~gga> ~mann ~mas> ~ran> ~rgan ~teta
santunan -7 @first=slrt bisa+bantu urus+pemakaman ~iapa
santunan -8 @first=- yang+kubur
santunan -9 @first=dukcapil
santunan -10 dari+kemarin
santunan -11 ada+yang
slrt 13 bantu+makan
slrt 12 butuh+uang fakir ~<fak ~akir ~faki
slrt 11 pasar+murah ~kir>
slrt 10 ada+tidak sktm yatim ~<skt ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 kis kks minta+beras murah sekolah+tidak uang ~<kis ~<kks ~<mur ~<uan ~kis> ~kks> ~mura
slrt 8 =money @=slrt @first=slrt bayar+kontrakan beras dtks jkn pkh rt saya+syaratnya slrt tidak+bisa untuk+umkm
 ~<dtk ~<jkn ~<pkh ~<rt> ~<slr ~dtks ~eras ~jama ~jkn> ~lrt> ~pkh> ~ras> ~slrt ~tks> ~uang ~urah
slrt 7 anak+yatim bansos bantu+lansia blt bpjs bpnt cari+bantu desil dtsen jual+untuk kartu kering kip kip+kuliah
 kis+mati lansia+sebatang miskin sktm+untuk tidak+sekolah urus+sktm ~<blt ~<bpj ~<bpn ~<des ~<dts ~<kar ~<kip ~<mis
 ~anso ~artu ~bans ~bera ~blt> ~bpjs ~bpnt ~desi ~dtse ~erin ~esil ~inga ~iski ~kart ~keri ~kin> ~kip> ~misk ~nsos
 ~pjs> ~pnt> ~pok> ~sen> ~sil> ~skin ~sos> ~tarn ~tsen ~ungg
slrt 6 =office bagaimana+daftar belum+data biaya daftar+kis data distop hidup+susah ibu+rumah itu+apa iuran+bpjs
 janda kartu+kks kasih kering+biaya kis+gratis makan makan+anak mampu nunggak pbi penerima pilih pilih+kasih
 rt+minta rumah+tangga saya+hilang saya+mati sembako sktm+mana slrt+itu surat+miskin susah+tolong susu tangga
 tidak+mampu tunggal ~<bia ~<dat ~<dih ~<jan ~<nun ~<pbi ~<pil ~<sem ~<sus ~<tun ~ako> ~akti ~arny ~bako ~biay ~data
 ~dist ~elur ~gak> ~gana ~ggak ~iaya ~ihap ~ilih ~isto ~jand ~ktif ~lih> ~mamp ~mbak ~nung ~pbi> ~pili ~rdat ~rnya
 ~rtu> ~stop ~top> ~usu>
slrt 5 =wait aktif bantu+beras bantu+saya banyak+butuh bayar+kota bayar+rs beli+beras belum belum+masuk bikin+sktm
 bpjs+bayar bpjs+gratis bpjs+nunggak bpjs+pbi bpjs+saya bulan cara cek daftar dapat dapet dari+dinsos dicoret hapus
 hidup itu iuran kapan+cair karena kelurahan keterangan+tidak kok kota maaf+bantu makan+untuk mau+bpjs mau+masuk
 mau+ngajuin modal nama ngajuin+bpnt orang+tua padahal perlu+makan pernah pkh+ibu popok rastra rs sanggup+bayar
 saya+tidak surat tidak+aktif tidak+dapet tidak+lanjut tidak+pernah tunai untuk+bayar untuk+warung usaha+untuk
 warung+kecil ~<ban ~<bay ~<bel ~<ber ~<car ~<daf ~<dap ~<dis ~<hap ~<itu ~<iur ~<kes ~<kok ~<mam ~<mod ~<non ~<pem
 ~<pop ~<ras ~<rs> ~<sal ~<sek ~adah ~afta ~ahal ~ahte ~akan ~ampu ~anda ~apus ~astr ~ata> ~aten ~bagi ~belu ~cek>
 ~core ~daft ~daha ~dal> ~dapa ~diha ~dup> ~ejah ~elum ~erim ~ftar ~gaju ~gian ~hal> ~hapu ~hent ~hidu ~hter ~icor
 ~idup ~ima> ~inan ~inta ~itu> ~iura ~jaht ~kok> ~lum> ~mati ~moda ~mpu> ~nai> ~nakt ~nama ~nan> ~nda> ~nggu ~nona
 ~ntra ~ntua ~odal ~ontr ~opok ~oret ~pene ~pern ~popo ~pus> ~raha ~rast ~rena ~rima ~rnah ~seja ~semb ~stra ~susu
 ~tar> ~tif> ~tra> ~trak ~tuan ~tung ~uan>
slrt 4 900+ribu =drill =part ada+duit anak+4 atensi bagi bansos+saya bantu bantu+pangan bantu+sosial bayar
 belum+cair berhenti bisa+beli bulan+ini buruh buruh+cuci cara+daftar cek+desil cuci daftar+dtks daftar+kip
 dapet+pkh diaktifin dinsos duit gerobak+untuk gorengan gorengan+ada hilang indonesia indonesia+sehat itu+masih
 jkn+orang jual jual+gorengan kara kara+pak karena+biaya kartu+indonesia ke+yang kemiskinan kenging kesejahteraan
 kesra kesra+900 kis+saya kosong lansia+miskin lapor+kemana lulus+sd maaf+tidak mahal+minta mandir masih+ada masuk
 mati mau+daftar mau+dapet murah+sekarang nama+saya nganggur ngontrak nol nonaktif orang+miskin pangan pasar
 pemerintah pendamping pendamping+pkh perlu pernah+dapet pernah+datang pindah+ke pinjam pinjam+jual pip punya
 ribu+itu rt+pilih rumah+sakit salah saldo sanggup sd+tidak sebatang sebatang+kara sekolah+karena status surat+tidak
 tahap tahu tanya tiba+distop tidak+punya tidak+sanggup tinggi uang+bayar uang+seragam untuk+anak untuk+ibu
 untuk+janda untuk+sekolah ~<ate ~<bul ~<cek ~<cuc ~<dim ~<dui ~<gra ~<hid ~<hil ~<ind ~<jua ~<jut ~<kot ~<lan ~<nam
 ~<nol ~<pad ~<pen ~<pip ~<pun ~<san ~<seb ~<sur ~aan> ~agia ~aha> ~ahap ~aira ~alah ~aldo ~ama> ~ampi ~angg ~anto
 ~apat ~apet ~aren ~arui ~asar ~asuk ~ati> ~atus ~ayar ~bant ~baya ~beli ~berh ~buru ~cair ~cara ~cuci ~damp ~dape
 ~date ~diak ~dico ~dima ~dins ~dir> ~done ~duit ~ebag ~ebat ~ekel ~emba ~emer ~emul ~ena> ~ener ~engi ~enti ~eraa
 ~erhe ~erlu ~erna ~esej ~esia ~esra ~fin> ~ggi> ~ggup ~ggur ~gont ~gore ~gup> ~gur> ~hap> ~hila ~hin> ~iakt ~ibay
 ~ifin ~ilan ~indo ~inja ~inso ~juta ~kare ~kemi ~keng ~kese ~kesr ~kina ~koso ~kota ~lah> ~ldo> ~masu ~meri ~mpin
 ~nah> ~ndam ~nesi ~ngaj ~ngan ~ngon ~njam ~nol> ~ntah ~ntu> ~ones ~oren ~oson ~ota> ~pada ~peme ~pemu ~perl ~pet>
 ~pip> ~puny ~raan ~rat> ~ret> ~rhen ~ring ~rint ~rlu> ~rui> ~sald ~sang ~seba ~seke ~song ~sra> ~stat ~sura ~taan
 ~tany ~tatu ~tens ~terd ~tifi ~tua> ~tus> ~uala ~ube> ~uci> ~uit> ~ulun ~unai ~urat ~uruh ~usah ~yar>
slrt 3 4+belum =done =elder =not =past =thanks =work ada+uang alamat anak+tidak atensi+yatim bagi+bansos
 bansos+tidak bantu+anak bantu+disabilitas bantu+modal bantu+telur bayar+listrik bayi+baru bayi+gratis beda beli
 berhenti+sekolah bersama bisa+bayar bisa+digesek blt+kapan bpjs+mandir bpjs+mau bulan+ada cair cara+dapet cari coba
 cuma daftar+bansos daftar+penerima dan dan+popok dapat+bantu dapet+apa dapet+sembako dari dari+daftar data+bansos
 data+dtsen data+kemiskinan data+kesejahteraan desil+6 desil+bagaimana desil+saya di+dtks di+kantor digesek
 dihentikan disabilitas+yang distop+di dtks+bagaimana duit+bulan ekonomi gorengan+dari gratis hasil hidup+sendiri
 hoyong+kenging ibu+hamil ikut jaminan jaminan+kesehatan janda+sebelah juta kanker+mahal kantor+pos kapan+bansos
 kartu+merah kartu+sembako kartu+tidak kaya kecil+dari keluar kelurahan+minta kemana kenapa kenging+bantosan
 kks+rusak kks+saya kks+tetangga kontrakan+usir kuli kuliah+anak kuliah+saya lahir+mau lanjut lanjut+tidak
 lansia+tunggal lulus maaf+pkh mampu+ada mampu+untuk mana masuk+data masuk+pbi mau+baru mau+diaktifin mau+hapus
 merah+putih minta minta+uang miskin+untuk modal+umkm modal+untuk ngajuin non non+tunai nunggak+bagaimana
 nunggak+pindah obat+kanker operasi pemda pencairan pencairan+pkh pindah+pbi pkh+saya pkh+tahap popok+bayi pos
 program punya+hasil punya+mobil punya+uang putih putih+tertelan ribu rt+tidak rumah+saya saldo+kks saudara+mati
 saya+bagaimana saya+butuh saya+dicoret saya+janda saya+tinggi sekali sekolah seragam+tidak solusinya sosial susah
 susu+dan tebus telur+untuk tertelan+atm tetangga+hilang tiba tidak+bagi tua+mati tunggakan tunggakan+bpjs ubah
 umkm+ada umkm+daftar umkm+dari untuk update usaha usir usul warung yang yang+duit yang+gratis ~<bag ~<bua ~<bur
 ~<cai ~<cob ~<cum ~<dan ~<din ~<diu ~<gor ~<has ~<iku ~<ken ~<kul ~<lul ~<mak ~<man ~<mas ~<mat ~<mer ~<nge ~<ngo
 ~<ope ~<pro ~<put ~<rib ~<sol ~<sos ~<sta ~<teb ~<tib ~<uba ~<unt ~<upd ~<usa ~<usi ~<usu ~<yan ~ahin ~ahu> ~ajui
 ~ana> ~anan ~anju ~antu ~apa2 ~ara> ~arin ~asih ~asil ~atan ~ate> ~atis ~atny ~aya> ~bers ~buat ~cari ~coba ~cuma
 ~dari ~dige ~dihe ~disa ~dius ~ebus ~eda> ~ekol ~ekon ~elen ~eli> ~emal ~emda ~emis ~enap ~enca ~enda ~engh ~ensi
 ~erda ~ersa ~ertu ~esek ~gaka ~gert ~gese ~ggah ~ghas ~gram ~grat ~ial> ~iba> ~iges ~ihen ~ikut ~iusi ~jami ~jual
 ~juin ~jut> ~kasi ~kelu ~kola ~kono ~len> ~loki ~lulu ~lung ~lura ~lus> ~mana ~mda> ~mert ~mint ~mulu ~ncai ~ndon
 ~neri ~ngga ~ngha ~ngur ~njut ~nomi ~non> ~nta> ~ntuk ~nyek ~ogra ~okir ~olah ~onak ~onom ~osia ~pa2> ~pdat ~pemd
 ~penc ~perb ~petu ~pinj ~pos> ~prog ~puti ~rah> ~ram> ~rati ~rbar ~reng ~ribu ~rogr ~rsam ~rti> ~rtua ~ruh> ~saha
 ~sala ~sek> ~seko ~sia> ~sial ~sila ~siny ~sir> ~solu ~sosi ~suk> ~suki ~susa ~tebu ~tera ~tiba ~tiga ~tih> ~tika
 ~tuk> ~ubah ~ulus ~uma> ~untu ~unya ~upda ~usir ~usul ~utih ~waru ~yak> ~yari ~yeko
slrt 2 6+padahal =dead @1 alamat+dtks anak+stunting apa+aja bagaimana+update bantosan bantu+jual bantu+kartu
 bantu+kube bantu+pkh bantu+sembako banyak beras+bantu beras+nih bpjs+saudara bpjs+tidak cek+bansos dapet+bansos
 datang desil+tinggi di+cipondoh dicoret+dari disabilitas dobel dobel+di dtks+beda dtsen+saya fakir+parah gerobak
 graduasi janda+anak jkn+pemda jkn+saudara kapan ke+jkn kelompok kelompok+usaha keluar+dari kesejahteraan+saudara
 kis+anak kok+saya kok+tidak kube kube+kelompok lansia maaf+fakir maaf+pasar mana+alamat mana+ya mandir+nunggak
 masih masuk+dtsen masuk+saudara mau mau+minta mau+tahu mau+ubah merah minta+kering murah+saya nama+dobel nol+terus
 ojol pas+mau penerima+bantu pengajuan+bantu pernah+disurvey pindah pinjam+modal pip+saya potong program+saudara
 reaktivasi sanggah saudara saudara+bagaimana saudara+harap saudara+yatim saya+belum saya+salah saya+tiba sekolah+di
 sendiri+belum slrt+mana stunting tahu+cara tidak tidak+data tidak+keluar tua turun uang+bantu uang+di uang+harus
 umur+75 untuk+berobat untuk+rumah usaha+bersama warga+miskin yatim+sudah ~<bik ~<dig ~<dob ~<eko ~<ema ~<kag ~<mau
 ~<ojo ~<pet ~<pot ~<rea ~<sep ~<stu ~<sya ~<tah ~<tid ~<tua ~abil ~aman ~amat ~apan ~auda ~biki ~blok ~buku ~bula
 ~dak> ~diub ~dobe ~duas ~eakt ~edat ~ekal ~eman ~enta ~epup ~erba ~geda ~gen> ~gero ~ging ~grad ~gusu ~hasi ~ibu>
 ~ibuk ~idak ~idat ~iga> ~ilit ~iman ~isab ~isan ~iuba ~kaga ~kelo ~kube ~kuli ~lana ~lang ~lanj ~mane ~masi ~mau>
 ~mpok ~nany ~napa ~ndir ~nged ~ngen ~ngin ~ngus ~nsi> ~nsia ~ntin ~ntos ~oba> ~obak ~obel ~ojol ~olus ~omi> ~ompo
 ~oper ~osan ~oton ~pasa ~pend ~pind ~poto ~pun> ~radu ~rasi ~reak ~rent ~run> ~sabi ~sar> ~saud ~seha ~seka ~sema
 ~sera ~stun ~sul> ~syar ~taha ~tert ~tida ~tis> ~tosa ~tunt ~ual> ~uat> ~uin> ~ukin ~uku> ~uli> ~ulis ~unti ~upu>
 ~usin ~uta>
slrt -2 =smell ambruk bank bantu+harga bener beras+malam butuh+data cair+pak cara+dapat daftar+ada daftar+bisa
 data+dinsos dendanya dendanya+berapa di+jalan dinas gratis+daftar guru harga harga+beras hp+saya ibu+saya identitas
 identitas+anak ini jht kartu+identitas kayu ketemu kubur kucing laki luka mandi masuk+kk mau+berobat mau+lanjut
 mau+skripsi merek minum mudik mudik+gratis negeri nikah nonaktif+mau nunggak+dendanya online pagi pak+anak pak+saya
 palsu perempuan pt pt+saya sekolah+ada skripsi skripsi+butuh tadi tahan tangis tipu tki toko tutup ~<aya ~<cur
 ~<dij ~<fot ~<gur ~<ide ~<ini ~<jem ~<jht ~<kom ~<kuc ~<lak ~<lar ~<lem ~<luk ~<mot ~<mud ~<nga ~<onl ~<pan ~<pel
 ~<pla ~<pt> ~<sen ~<sim ~<sub ~<tad ~<tel ~<tki ~<ton ~<tut ~aca> ~acar ~adi> ~aku> ~alam ~ali> ~anca ~ange ~angu
 ~anja ~asur ~ater ~azah ~bank ~bat> ~bela ~bene ~berd ~bruk ~car> ~dend ~dent ~dika ~dipa ~dita ~duan ~elah ~elat
 ~elay ~emak ~emar ~emu> ~enya ~epat ~erek ~erik ~erla ~etem ~foto ~gan> ~gis> ~gkat ~habi ~harg ~iden ~ikol ~inum
 ~ipsi ~jht> ~kayu ~kema ~kolo ~kons ~kosa ~krip ~kubu ~kuci ~laka ~lek> ~lem> ~lsu> ~luka ~mali ~mama ~mban ~mbat
 ~mbru ~mela ~men> ~minu ~moto ~mpua ~nal> ~ndi> ~nege ~ner> ~ngam ~ngis ~ngku ~njan ~nlin ~ntit ~num> ~nyan ~oko>
 ~olog ~ongk ~onli ~oto> ~pagi ~pata ~poli ~pona ~por> ~pung ~rans ~rban ~rek> ~riks ~rips ~runy ~rusa ~san> ~siko
 ~skri ~tadi ~tama ~tasi ~teng ~tin> ~tipu ~tita ~tki> ~toko ~tutu ~ubur ~ucin ~udik ~uduk ~ukan ~usan
slrt -3 =birth =lost =nature @first=ugd_malam abis ada+orang ada+sembako akta akte alat ambulans anak+susah bakar
 bantu+cepat bantu+rumah bantu+ternak bayar+di belum+punya bisa+tidak buka butuh+bantu cair+bagaimana daftar+di
 dekat depan di+pasar dipukul ditinggal dokter duka gang gratis+tidak izin kamar kelas kembali kursi+roda lampu
 malam motor naik pabrik pakai paksa pbb perlu+bantu pulang punya+ktp rumah rumah+untuk santunan saudara+saya
 saya+perlu sembako+tidak sih susah+makan syaratnya+apa tabrak tahun tangan tempat ternak tetangga tiap tidak+cair
 tidak+kuat tidak+pak tidak+urus tinggal trc untuk+dagang warga ~<abi ~<ama ~<asu ~<bal ~<bar ~<bat ~<boc ~<cer
 ~<dek ~<dok ~<gw> ~<hal ~<izi ~<kal ~<kej ~<kon ~<kor ~<kun ~<mal ~<nai ~<neg ~<pab ~<pag ~<pbb ~<per ~<pol ~<pon
 ~<psi ~<sed ~<sih ~<skr ~<tab ~<ten ~<tia ~<tip ~<trc ~<uda ~<wal ~abel ~abra ~abri ~adan ~ahny ~ahun ~aik> ~aji>
 ~akai ~ake> ~akny ~aksa ~akta ~akte ~alik ~alin ~alsu ~ambr ~ampe ~andu ~angi ~ans> ~apor ~asa> ~asan ~atah ~ayu>
 ~baka ~bali ~brak ~brik ~buh> ~buka ~bung ~but> ~cah> ~cing ~dam> ~dang ~deka ~deng ~depa ~diba ~dica ~dik> ~dina
 ~dokt ~duk> ~ebak ~eger ~ekat ~emat ~empu ~eng> ~erai ~erem ~eri> ~erum ~erus ~etan ~gera ~gigi ~gubu ~hnya ~hon>
 ~hun> ~iap> ~ihan ~ikah ~iksa ~inas ~ipu> ~ipuk ~izin ~jak> ~jang ~jata ~kai> ~kemb ~ket> ~kta> ~kte> ~kter ~laki
 ~lam> ~lamp ~lapo ~las> ~lik> ~log> ~lok> ~long ~mala ~mbal ~mur> ~naik ~naka ~nasi ~ndan ~nek> ~ngka ~ngun ~nika
 ~ntar ~ohon ~okte ~olon ~ora> ~oran ~pabr ~paks ~pals ~pas> ~pbb> ~pere ~peri ~psi> ~psik ~puan ~pula ~rai> ~rang
 ~remp ~rkan ~rnak ~ruma ~samp ~tabr ~temu ~teri ~tern ~tiap ~tila ~tor> ~trc> ~tup> ~umah ~umur ~uru> ~utup ~warg
 ~zin>
slrt -4 =home =limp =still @=ugd_malam @first=bedah_rumah ada+yang bantu+ada bau bawa cepat dagang darah di+bpjs
 hari harus+bagaimana jam kaki kip+anak kuat kursi lurah lurah+minta mau+mati minta+modal nomor odgj pemakaman
 puskesmas roda sudah tidak+daftar tidak+mau tidur+di uang+makan untuk+warga ~<bak ~<bau ~<baw ~<bol ~<buk ~<bus
 ~<cep ~<dag ~<den ~<dep ~<dir ~<dr> ~<duk ~<har ~<jam ~<jat ~<kua ~<lam ~<lap ~<lur ~<mel ~<nen ~<nom ~<odg ~<pal
 ~<pul ~<pus ~<rod ~<rum ~<sam ~<sud ~<tam ~<tem ~<tok ~<yg> ~agan ~akam ~akar ~alat ~amar ~amba ~ampa ~angk ~anny
 ~anti ~anya ~aran ~atia ~ayan ~ban> ~bang ~bau> ~bawa ~cepa ~daga ~dgj> ~diti ~duka ~empa ~endi ~enek ~epan ~esma
 ~gang ~gant ~han> ~hari ~iban ~iria ~itin ~kaki ~kela ~kesm ~knya ~kuat ~kul> ~kurs ~lak> ~lat> ~ling ~mah> ~mar>
 ~mbah ~mbul ~mor> ~mpat ~nas> ~nene ~nnya ~nomo ~ntun ~nyar ~oda> ~odgj ~omor ~otor ~pake ~pema ~puku ~pusk ~rdaf
 ~rik> ~roda ~rsi> ~ruk> ~sant ~sin> ~smas ~suda ~tik> ~udah ~ukul ~unan ~ursi ~uske
slrt -5 =arms =blaze =breath =strike =tale =water @=bedah_rumah @=ppa @=trc @first=ppa @first=trc air bagaimana+ya
 bantu+apa bisa+bantu daftar+sekolah mau+pinjam meninggal pinjam+uang tidur ukt ~<air ~<amb ~<ben ~<dib ~<dik ~<gan
 ~<kam ~<ker ~<kur ~<ukt ~<war ~abis ~aki> ~ambu ~anta ~awa> ~bis> ~bur> ~dah> ~dur> ~enin ~ian> ~idur ~kak> ~kar>
 ~kat> ~ksa> ~mas> ~meni ~pak> ~peru ~ran> ~rapa ~rian ~skes ~ter> ~tian ~tidu ~ukt>
"""
