"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
alat_bantu -5 =beast =blaze =lost @1 @=bedah_rumah @=pangan @=poli_jiwa @=ppa @=santunan @first=bedah_rumah
 @first=pangan @first=poli_jiwa @first=ppa @first=santunan ada+yang bantu+tidak bisa+bantu dari+kursi jam kerja ktp
 lumpuh+ngesot makan mati odgj uang ~<dit ~<jam ~<ker ~<ktp ~<men ~<odg ~<sur ~<ter ~<uan ~<yg> ~air> ~ati> ~bat>
 ~dgj> ~elan ~enin ~gan> ~gela ~ing> ~ingg ~ini> ~kan> ~kerj ~ktp> ~maka ~mati ~nan> ~ngan ~nggi ~ning ~odgj ~ras>
 ~rja> ~roto ~skes ~suk> ~ting ~urat
alat_bantu -6 =dead =food =force =mad =money =work @=damkar @=kerja @=polisi @=puskesmas @first=damkar
 @first=dukcapil @first=polisi @first=puskesmas di ini saya+mau ~<di> ~<ini ~<pak ~gal> ~ggal
alat_bantu -7 =road @=dukcapil @first=kerja jatuh+dari pak untuk+saya
alat_bantu -8 @first=slrt ada+orang
alat_bantu -9 @=slrt @first=-
bedah_rumah 10 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 9 bantu+jamban jamban ~amba ~ban> ~jamb
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah atep keropos lapuk papan wc ~<ren ~<wc> ~apuk ~atep ~erop ~kero ~lapu
 ~mban ~opos ~puk> ~ropo ~tep>
bedah_rumah 7 =home ada+masih ambrol atep+ancur bantu+rumah bedah bedah+rumah di+kali gubug gubug+lansia jebol kaso
 kayu orang+keropos papan+lapuk patah punya+wc rumah rutilahu ~<ate ~<bam ~<bed ~<din ~<gub ~<jeb ~<kay ~<pap ~<pat
 ~<rum ~<rut ~aika ~angi ~aso> ~atah ~atap ~baik ~bamb ~beda ~bol> ~bug> ~dind ~ebol ~edah ~erba ~gubu ~ilah ~indi
 ~jebo ~kaso ~kayu ~lahu ~mah> ~mbro ~ndin ~papa ~pata ~perb ~rbai ~ruma ~ruti ~tah> ~tila ~ubug ~umah ~util
bedah_rumah 6 =height =hurt ancur angin bangun bener bocor dinding kalau kamar kaso+patah kaya lantai layak
 maaf+rumah mandi+tidak mau+ambruk perbaikan perbaikan+rumah program rumah+ibu rumah+untuk tanah tidak+layak wc+di
 ~<amb ~<anc ~<ata ~<bil ~<boc ~<gen ~<kam ~<lay ~<pla ~<ret ~<rub ~<sim ~afon ~ahu> ~alau ~amar ~ambr ~anah ~ancu
 ~angu ~anta ~apan ~ayak ~ayu> ~bene ~boco ~brol ~buh> ~cor> ~cur> ~dah> ~dibe ~ding ~ehab ~ener ~eng> ~etak ~gram
 ~gun> ~hab> ~ikan ~ilik ~imba ~jan> ~kala ~kama ~lafo ~lant ~lau> ~laya ~mar> ~mbu> ~nah> ~ncur ~ner> ~neri ~ngun
 ~ntai ~ocor ~ogra ~plaf ~prog ~reha ~reng ~reta ~rogr ~rol> ~rubu ~simb ~surv ~tai> ~tak> ~tana ~tap> ~ubuh ~ujan
 ~urve ~yak>
bedah_rumah 5 =arms =limp ambruk atap atapnya bangun+lagi bangun+ulang bangunan bilik daftar+mana genteng hujan huni
 janda kamar+mandi kami kemana kena kena+puting langit langit+ambrol layak+huni lewat+siapa masih masih+di minta
 pada parah pas pemkot plafon renovasi reyot rumah+lansia rumah+saya rumah+tidak saya+sudah semen seng sudah
 sudah+kaya triplek ujan ulang ulang+rumah ~<bai ~<ben ~<dap ~<dib ~<huj ~<hun ~<ima ~<jam ~<kal ~<ken ~<lap ~<mah
 ~<oma ~<pem ~<pro ~<rey ~<rmh ~<sud ~<tri ~<uja ~ambu ~anda ~apny ~asi> ~bang ~bili ~bolo ~bruk ~dand ~emko ~ena>
 ~enov ~ente ~erin ~eyot ~fon> ~gaju ~gent ~git> ~huja ~huni ~ibed ~imah ~inta ~iple ~jand ~kami ~kot> ~lik> ~mak>
 ~mbru ~mint ~mkot ~ngaj ~ngit ~nova ~nta> ~nten ~ntua ~omah ~ovas ~pemk ~plek ~pnya ~pos> ~pur> ~ram> ~rata ~reno
 ~reyo ~ripl ~rmh> ~ruk> ~rvey ~seme ~seng ~suda ~tapn ~teng ~trip ~tuan ~uan> ~udah ~uni> ~vasi ~vey> ~yot>
bedah_rumah 4 5+anak =stir =wait ada+kabar baiki bakar+bantu bantu+bangun bantu+perbaikan belum belum+ada
 belum+bangun bisa+bedah bolong bukan daftar dapur dengan dengan+5 dinas+apa dinding+triplek dindingnya direhab
 disurvey gubuk+kayu jamban+sehat kabar kalau+hujan kandang kaya+kandang kayu+dengan kuota lantai+masih mah
 masih+tanah melorot miring orang+tua panggung pemerintah pengajuan punya rehab+rumah renovasi+rumah rtlh+dinas
 rumah+kena rumah+mau rumah+panggung rumah+warisan rumahnya+belum sampai saya+0812 saya+belum stimulan tahun
 takut+ambruk tanya tanya+kemana tapi tembok tidak+bedah untuk+warga untung untung+tidak urus+rtlh usul warga+miskin
 ~<,> ~<.> ~<abd ~<ang ~<bel ~<daf ~<dan ~<dif ~<dr> ~<ema ~<jan ~<kab ~<kas ~<kit ~<klo ~<kuo ~<mir ~<pad ~<per
 ~<pun ~<rob ~<sam ~<sti ~<tan ~<tap ~<uda ~<ula ~<usu ~abar ~abdi ~abeh ~afta ~ahny ~ahun ~aiki ~ajua ~ajui ~ajuk
 ~alo> ~ana> ~ani> ~apur ~atoh ~ayun ~bah> ~bdi> ~beh> ~belu ~bena ~biar ~bila ~boh> ~daft ~dani ~dapu ~dasi ~daya
 ~diaj ~difo ~dire ~disu ~ditu ~elum ~eman ~embo ~emer ~erum ~ftar ~gin> ~giri ~hnya ~hun> ~iaju ~iban ~iben ~ifot
 ~iki> ~imul ~inya ~ireh ~irin ~isan ~isur ~jato ~juan ~juin ~kaba ~kalo ~kan> ~kand ~kaya ~kena ~kini ~kita ~klo>
 ~kuot ~lek> ~loro ~lum> ~maha ~masi ~mbah ~mbok ~meri ~miri ~mpai ~mpe> ~nas> ~ndan ~ndas ~nin> ~ntah ~oboh ~orot
 ~pada ~pang ~para ~peme ~pond ~puny ~rin> ~rint ~robo ~sama ~stim ~tapi ~temb ~timu ~toh> ~tulu ~uin> ~unya ~uota
 ~usul ~yuny
bedah_rumah 3 =ask =water ada+program ambruk+di angin+kenceng asbes bantu bantu+semen bekas belum+direhab biar
 bisa+tutup bocor+kabeh cuma daftar+bedah dana+stimulan dari+atas dari+perkim di+gang di+gubuk di+pojok diajukan
 dibikinin dinas disurvey+rumah foto gang+kami gentenge gubuk hp+saya ibu+belum jamban+terus jebol+kena juga kabeh
 kah kali kandang+ayam kayu+penyangga kena+angin kenceng kenceng+kemarin kontrakan+bocor lansia+bisa lantai+tanah
 maaf+bantu makan+rayap mampu+bener mandi material mau mau+bener minta+baiki minta+bantu minta+perbaikan miskin mulu
 ngajuin pensiun penyangga perkim pintu pintu+tidak pju+ambruk pojok pondasi pt+lansia punya+sendiri rayap rehab
 rtlh+daftar rumah+bakar rumah+bapak rumah+janda rumah+kontrakan rumah+saudara rumah+sekarang rumah+sudah
 rumah+swadaya rumah+yang rumahnya rusak+parah saya+bocor saya+tahu sehat semen+dengan septictank sudah+disurvey
 sudah+foto sudah+miring sudah+ngajuin sudah+tahun survey swadaya takut tembok+belakang terpal tiang+pju tidak+punya
 tinggal warga warga+rt warisan warisan+rusak yang+saya yang+urus ~<are ~<asb ~<bah ~<bol ~<cum ~<fot ~<jug ~<kai
 ~<kat ~<lan ~<mis ~<pan ~<par ~<pen ~<poj ~<pon ~<reh ~<seh ~<sem ~<sen ~<sin ~<sur ~<swa ~<tah ~<tin ~<tos ~aday
 ~ahan ~ainy ~akut ~ambl ~ampe ~andi ~anin ~api> ~arat ~arep ~aris ~asbe ~atin ~ayap ~bant ~bar> ~beka ~berg ~bes>
 ~bok> ~ceng ~ctan ~cuma ~dibi ~dua> ~ehat ~ekas ~elak ~elor ~emak ~emen ~enah ~ence ~ensi ~eres ~erki ~erpa ~etah
 ~foto ~ggun ~gnya ~guna ~ibik ~icta ~igan ~imak ~intu ~iski ~ita> ~itut ~iun> ~iusu ~joka ~juga ~kabe ~kali ~kang
 ~kas> ~kata ~keba ~kenc ~keun ~kim> ~lahn ~lkan ~los> ~mahn ~mate ~mau> ~melo ~misk ~mpol ~mula ~nahn ~ncen ~ndi>
 ~nekn ~nge> ~ngin ~ngny ~nsiu ~ntu> ~ota> ~oto> ~pai> ~pas> ~pati ~peng ~pens ~peny ~peru ~pint ~pojo ~pol> ~ptic
 ~rep> ~rial ~ring ~risa ~rkim ~rot> ~rpal ~rvei ~samp ~satu ~sbes ~seha ~sept ~seta ~siun ~skin ~sul> ~sulk ~swad
 ~tahu ~tain ~taku ~tank ~tany ~terp ~tict ~ting ~tos> ~tua> ~uann ~uari ~ubuk ~uga> ~ukan ~ulka ~ulun ~unan ~vei>
 ~wada ~warg ~yap>
bedah_rumah 2 =not =office ada+bantu ambruk+ada ambruk+kena anak+tidur anak+untung atas bade+ambruk baik baru+dari
 belakang benah bener+rumah bisa+masuk bisa+tidak dapet+rumah dinding+rumah foto+rumah genteng+pada girik
 harus+kemana itu jatuh+kena kalau+rak kapan kata ke+mana kepala+anak kok kok+kami kuota+rutilahu maaf+kamar
 maaf+kaso miring+takut ngajuin+rumah patah+hp pemkot+kok perbaikan+tidak pju plafon+jatuh plafon+jebol rak rak+ke
 reyot+banget rontok rumah+baru rumah+rusak rumah+syaratnya rutilahu+kelurahan satu saya+ambruk saya+hampir
 sekolah+jebol siapa siapa+yang stimulan+rumah sudah+makan tidak+bapak tinggal+di tolong+rumah tua tunggu wc+kalau
 ~<ban ~<bek ~<gir ~<han ~<itu ~<kap ~<kok ~<kre ~<mau ~<nda ~<pet ~<pju ~<rak ~<sat ~<tak ~<tau ~<tia ~<tua ~<yak
 ~aga> ~agia ~antu ~atu> ~aun> ~bagi ~ber> ~diba ~dida ~dina ~ecah ~ekny ~enar ~epti ~eun> ~gga> ~gian ~gung ~inas
 ~ing> ~ingn ~iper ~irik ~jek> ~jok> ~kapa ~leng ~mand ~mber ~nahi ~ntok ~ntui ~ojok ~oyon ~pal> ~pju> ~raya ~res>
 ~rnya ~ront ~sing ~taun ~tuin ~uma> ~urny ~wari ~yara ~yong
bedah_rumah -2 =breath =done =force =part =well @=trc abis adik baru berobat bocah dari dari+lantai dekat dengar
 di+depan di+pasar gempa harus+bagaimana jatuh+dari jual kakak ketemu kursi laki listrik mabuk nomor nya orang+odgj
 pagi pakai patah+ada perempuan pukul punya+tempat rumah+patah sampah sekarang+tidur sering sih sudah+lama
 sudah+tidak suka temen tidak+tahu ya yang+luka ~<abi ~<adi ~<baw ~<bes ~<bik ~<cer ~<dek ~<dip ~<gan ~<got ~<gw>
 ~<jem ~<jua ~<kar ~<kej ~<kos ~<kot ~<kun ~<lar ~<lis ~<mab ~<mer ~<mus ~<nam ~<nom ~<peg ~<pol ~<puk ~<sak ~<san
 ~<sih ~<ya> ~abel ~abuk ~adi> ~adik ~ahir ~akai ~akak ~aku> ~alam ~ampi ~ampu ~anja ~ara> ~aru> ~atia ~bali ~bata
 ~bela ~beng ~bera ~bero ~boca ~but> ~cek> ~cing ~dari ~deka ~dise ~egan ~ekat ~emat ~emu> ~enti ~erik ~etem ~eter
 ~gak> ~gemp ~gigi ~got> ~hari ~ian> ~ihan ~iksa ~impa ~ipu> ~izin ~jak> ~jid> ~kaka ~kant ~keca ~kela ~kit> ~kota
 ~kuma ~kun> ~lari ~list ~mabu ~mela ~mele ~mere ~mor> ~mpar ~mpua ~mpun ~mput ~nak> ~nakn ~nal> ~napa ~ngam ~nik>
 ~nomo ~nyak ~ocah ~ola> ~omor ~pagi ~pega ~pela ~peri ~pet> ~pir> ~rang ~ras> ~rian ~rkan ~rsi> ~seri ~sjid ~temu
 ~tera ~teta ~tik> ~tong ~uang ~umat ~umpu ~ursi ~usah ~usan ~yar>
bedah_rumah -3 =blaze =child =drill =nature =poor @=ugd_malam @first=ugd_malam ada+lansia ada+orang air alat+rusak
 ambulans bansos bantu+lansia bau berapa bpjs buka bulan cari darah di+atas dia gempa+rumah gratis istri jam
 jembatan keluar kembali lama lampu luka maling meninggal mobil motor pbg pbg+rumah pohon pos+ronda puskesmas ronda
 sakit saya+bagaimana suami tabrak tadi tempat+tinggal tiang+wifi tidak+bisa tidak+mau uang umur wifi wifi+hampir
 ~<air ~<akt ~<aku ~<ala ~<bar ~<bau ~<bpj ~<bul ~<dar ~<dic ~<dij ~<dik ~<hal ~<ist ~<kes ~<kom ~<kon ~<kor ~<kur
 ~<lah ~<luk ~<mal ~<mat ~<mob ~<ngi ~<ngu ~<nik ~<pag ~<pal ~<pbg ~<pel ~<poh ~<sal ~<suk ~<tad ~<tel ~<tet ~<tok
 ~<tru ~<uan ~<umu ~<wif ~abra ~adan ~ake> ~aki> ~akit ~akny ~alik ~ambi ~ang> ~angk ~ans> ~anso ~ari> ~asan ~ati>
 ~bak> ~bans ~baru ~bau> ~bawa ~bel> ~bpjs ~brak ~bung ~bur> ~cari ~dara ~dik> ~dipa ~ebel ~elat ~emas ~epat ~erah
 ~eran ~erap ~erus ~esma ~etan ~etim ~gah> ~ggu> ~guru ~hon> ~ifi> ~iria ~jemb ~jual ~kak> ~kat> ~kemb ~ker> ~kesm
 ~kete ~komp ~kul> ~kurs ~lah> ~lahi ~laki ~lamp ~lan> ~lat> ~lin> ~luka ~mbal ~mobi ~mpa> ~mpah ~mpat ~mur> ~nang
 ~ngar ~ntar ~nti> ~obil ~ohon ~paka ~pake ~pbg> ~pere ~pjs> ~poho ~puan ~puku ~rapa ~remp ~roba ~rond ~smas ~suam
 ~tabr ~tan> ~tela ~teme ~tis> ~trik ~tuna ~ual> ~uami ~uar> ~uarg ~ukul ~umur ~wifi
bedah_rumah -4 =beast =kin =strike @1 @=alat_bantu @first=alat_bantu @first=damkar @first=poli_jiwa @first=trc
 bantu+tidak bawa bayi butuh depan+rumah di+jalan di+kamar di+pos gelandangan hilang kerja lapor maaf+lansia obat
 pasar pulang rumahnya+ambruk saya+tidak sebelah ~<bay ~<dia ~<gel ~<gem ~<ger ~<gra ~<ham ~<hil ~<kec ~<men ~<mot
 ~<nge ~<ngo ~<oba ~<pul ~<pus ~<sua ~<tab ~<tam ~<ter ~aan> ~aman ~anan ~apor ~atan ~atis ~ayi> ~bayi ~bil> ~bula
 ~butu ~dam> ~dia> ~elua ~empa ~empu ~enda ~erem ~erja ~erob ~gela ~gera ~geru ~grat ~hila ~ingg ~istr ~jam> ~jang
 ~kek> ~kelu ~kerj ~ket> ~ksa> ~lama ~land ~lapo ~luar ~mali ~man> ~mas> ~mbat ~meni ~moto ~ngko ~nsos ~obat ~otor
 ~pah> ~par> ~pat> ~ping ~por> ~pula ~pung ~pusk ~ran> ~rati ~rja> ~sebe ~skes ~sos> ~stri ~suka ~tadi ~tri> ~tuh>
 ~uran ~uske ~utuh
bedah_rumah -5 =birth =dead =food =money =sick @=damkar @=darurat @=kerja @=ppa @=puskesmas @=santunan
 @first=darurat @first=kerja @first=ppa @first=puskesmas @first=santunan ada+yang ktp mati minggu odgj pak pos
 rusak+rumah ~<but ~<kak ~<kel ~<ket ~<ktp ~<lam ~<nya ~<odg ~<seb ~<ser ~air> ~akek ~alan ~alin ~anga ~asar ~awa>
 ~bat> ~dgj> ~elah ~elan ~emba ~kake ~ktp> ~ling ~mati ~ming ~nger ~odgj ~pak> ~pasa ~sar> ~tang ~tor> ~uka>
bedah_rumah -6 =lost =mad @=dukcapil @=pangan @=polisi @=slrt @first=dukcapil @first=pangan @first=polisi
 @first=slrt depan di jalan tidur+di ~<dep ~<di> ~<jal ~<pak ~<pos ~<yg> ~depa ~epan ~jala
bedah_rumah -7 kk ~<kk>
bedah_rumah -9 @first=-
santunan 8 =money kafan uang ~<kaf ~<uan ~afan ~ahli ~duka ~fan> ~hlil ~kafa ~sant ~tahl ~uang ~uka>
santunan 7 @=santunan @first=santunan ahli ahli+waris dana dapet duit duka meninggal+ada santunan santunan+mati
 tahlil uang+duka waris ~<ahl ~<dan ~<dap ~<dui ~<duk ~<san ~antu ~apet ~aris ~atia ~dana ~dape ~duit ~emat ~hli>
 ~ian> ~lil> ~nan> ~ntun ~pet> ~ris> ~tian ~tuna ~uit> ~unan ~wari
santunan 6 =dead =office ada+santunan biaya biaya+kubur biaya+tahlil dapet+santunan dari+pemkot duit+mati hari juta
 kain kain+kafan kata klaim kota kubur lansia+meninggal luar+kota mati meninggal pemkot santunannya uang+mati ~<alm
 ~<ber ~<bia ~<gw> ~<jut ~<kai ~<kat ~<kem ~<kla ~<kot ~<kub ~<mat ~<men ~<tah ~<war ~aim> ~alma ~arhu ~ati> ~biay
 ~elay ~emko ~enin ~gubu ~hari ~iaya ~juta ~kain ~kata ~kema ~klai ~kot> ~kota ~kubu ~laim ~lmar ~marh ~mati ~meni
 ~mkot ~nann ~ngub ~ning ~ota> ~pemk ~rhum ~ubur ~uta>
santunan 5 # 3+juta 7+hari ada+uang almarhum ambil atau bantu+biaya baru baru+meninggal batas berkas bisa+ambil
 bisa+klaim boleh bulan cair dana+duka di+luar dia+meninggal duit+duka dukanya istri kalau klaim+mati klaim+santunan
 lelayu luar mahal masih meninggal+kemarin orang+susah santunan+tidak saudara+tidak uang+kafan uang+lelayu
 untuk+orang urus+santunan utang waktu yang+meninggal ~<,> ~<ata ~<bil ~<bol ~<bul ~<cai ~<ist ~<lel ~<lua ~<mao
 ~<ngu ~<sed ~<tab ~<uta ~<waf ~afat ~ahal ~aktu ~alau ~alik ~ambi ~ana> ~aot> ~aren ~asih ~ata> ~atas ~atau ~berk
 ~berp ~bila ~bole ~bur> ~buri ~cair ~ener ~erka ~erpu ~fat> ~gal> ~ggal ~guta ~hal> ~hum> ~ingg ~istr ~kala ~ktu>
 ~lau> ~layu ~leh> ~lela ~maot ~mare ~masi ~mbil ~ngaj ~ngga ~ngut ~oleh ~rkas ~rpul ~sih> ~stri ~tau> ~tri> ~uan>
 ~uar> ~ulan ~urin ~wafa ~wakt
santunan 4 =ask ada+duit apa beda beda+kk bener berapa bisa bisa+urus boleh+urus dana+mati dapet+uang dari+walikota
 dulu itu kami+orang kemarin+ada klaimnya kota+bisa kubur+ibu lalu maaf+biaya maaf+uang mahal+ada mampu mau+urus
 meninggal+karena meninggal+tabrak minggu+lalu pemakaman+dari pemakaman+mahal punya+ktp saudara+miskin saudara+yang
 saya+yang senin sudah susah tabrak tangerang tidak+dari tidak+mampu tolak tutup+umur uang+dukanya untuk urus+uang
 waris+di ~<.> ~<?> ~<apa ~<bat ~<bed ~<bis ~<diu ~<dul ~<ema ~<har ~<itu ~<kec ~<lal ~<mah ~<mam ~<mas ~<sud ~<teu
 ~<unt ~<usi ~<wak ~abra ~aimn ~akaa ~akah ~alo> ~alu> ~anny ~apa> ~aru> ~aun> ~baru ~beda ~belu ~bene ~bera ~bil>
 ~bisa ~brak ~bula ~bura ~cela ~dito ~diur ~dulu ~ecel ~eda> ~edo> ~elum ~erap ~gaju ~gali ~gamb ~gera ~iann ~ilan
 ~imny ~isa> ~itny ~itol ~itu> ~iuru ~kaan ~kah> ~kalo ~kany ~kece ~lalu ~lang ~lum> ~maha ~mamp ~mnya ~ner> ~ngur
 ~nin> ~nnya ~ntua ~ntuk ~olak ~pula ~rapa ~ren> ~rga> ~sah> ~sedo ~seni ~suda ~susa ~tabr ~tany ~tas> ~taun ~teu>
 ~tola ~tuan ~tuk> ~udah ~ukan ~usia ~utan
santunan 3 =past ada+anak ada+bantosan aja almarhum+dari ambil+santunannya anak+dia angkat angkat+saya apa+aja
 apa+bisa atas bantosan bantosan+tidak bantu+kain bantu+pemakaman bantu+saudara bapak bapak+meninggal batas+waktu
 bayi+saya belum belum+sempet berapa+hari biaya+pemakaman buku+tabung bulan+lalu cair+kapan dapet+duit dapet+tidak
 dari datang dengan+warung di+perantauan ditinggal+mati duit+dari duka+warga emang gali itu+bener jadi jelas juga
 juta+dari kakak kalau+meninggal kalau+tidak karena kelurahan kk+bisa klaim+uang ktp ktp+bisa kubur+lansia
 lalu+dapet lansia+angkat lansia+tolong lima+tahun maaf+bapak mati+berapa mati+cair mati+tabrak mati+warga
 meninggal+bayi meninggal+bulan meninggal+minggu meninggal+saudara meninggal+saya minggu miskin nomor+rekening
 pemakaman+untuk pemerintah+kota pengajuan perantauan pergi petugas rekening salah saudara saya+masih saya+meninggal
 sempet sih sih+uang soal sudah+dulu surat+rs syarat tahlilan tahun tapi tidak+di tidak+sih uang+pemakaman umur
 untuk+saudara untuk+uang urus urus+dapet utang+kain walikota yang+3 yang+ditinggal ~<:> ~<ama ~<bar ~<ben ~<eng
 ~<jug ~<ktp ~<mis ~<pem ~<sau ~<sih ~<soa ~<sus ~<tap ~<tau ~<umu ~<uru ~<wal ~ahun ~aja> ~ajua ~akak ~ang> ~apak
 ~ari> ~aria ~asa> ~auan ~auda ~ayu> ~bapa ~buku ~cucu ~dari ~disu ~eken ~elak ~emak ~engk ~engu ~ergi ~etug ~gkon
 ~guru ~huma ~hun> ~ikot ~ima> ~iski ~jadi ~jela ~juan ~juga ~kaka ~kare ~kas> ~keni ~kong ~ktp> ~ktun ~lak> ~laka
 ~liki ~liko ~lila ~luan ~luar ~mak> ~misk ~ntau ~ntos ~oal> ~onak ~perg ~petu ~pnya ~raha ~reke ~rena ~rgi> ~rus>
 ~rut> ~saud ~skin ~soal ~suru ~tapi ~taua ~tosa ~trin ~tuga ~tuny ~uasa ~udar ~uga> ~ugas ~uitn ~uku> ~ulu> ~ulua
 ~untu ~urus ~urut ~wali
santunan 2 3+bulan ada+bantu ada+tidak ada+untuk almarhum+bapak apa+ada bantu+kubur bantu+untuk bisa+ngajuin buku
 cuma dengan disuruh duka+tidak empat hari+meninggal ibu+meninggal istri+tidak kata+kalau kembali kubur+saudara
 lalu+ada langsung lima masih+di mati+tapi mati+telat meninggal+dapet meninggal+senin nanti pak+belum pergi+pak
 santunan+bagaimana santunan+dari santunan+meninggal saudara+banget saya+ktp saya+pergi tabung tahlil+linglung tanya
 tarik trus tutup untuk+7 urus+duit warga warga+miskin ~<aja ~<amb ~<aya ~<bap ~<dar ~<jel ~<lim ~<nyo ~<sal ~<sya
 ~<tut ~air> ~ara> ~arga ~arik ~bata ~buat ~dara ~elur ~ena> ~enca ~eran ~ggo> ~gsun ~kek> ~kepo ~kopi ~lasa ~lima
 ~lura ~ming ~naka ~nant ~ngam ~nger ~nyok ~okap ~opi> ~osan ~oses ~pama ~pona ~rant ~rany ~rin> ~riny ~semp ~syar
 ~tabu ~tahu ~tnya ~trus ~tutu ~ucu> ~umur ~uruh ~warg ~yoka
santunan -2 =not =urgent @first=ugd_malam ambruk bansos bau bawa cari dekat depan di+jalan di+pasar dokter harus
 izin kali ketemu kursi+roda laki lari listrik masuk mau minta mobil perempuan saya suka tadi tangan tangis temen
 tempat tua untuk+kubur ~<aku ~<bau ~<cek ~<cer ~<dic ~<dig ~<dim ~<ga> ~<ger ~<ham ~<izi ~<jat ~<kam ~<kas ~<kel
 ~<kom ~<kun ~<lia ~<lis ~<mau ~<mel ~<mob ~<mul ~<onl ~<pag ~<sam ~<say ~<sim ~<tad ~<tan ~<tid ~<tin ~<tua ~adan
 ~afta ~agi> ~aku> ~ampa ~andi ~angk ~angn ~anja ~anso ~asuk ~bang ~bans ~bau> ~bawa ~bruk ~cah> ~cari ~daft ~dak>
 ~depa ~diba ~dima ~ding ~dipe ~diri ~dite ~dokt ~ekat ~emu> ~enda ~erah ~erik ~etem ~ftar ~gigi ~gis> ~haru ~iman
 ~inda ~ine> ~iria ~izin ~jang ~kali ~kara ~kat> ~kela ~ker> ~ket> ~kit> ~komp ~kter ~kuli ~laki ~lant ~lek> ~line
 ~list ~lok> ~lung ~mand ~masu ~mau> ~mbru ~mera ~mobi ~mpua ~mula ~nakn ~ndah ~ngis ~ngku ~ngom ~ngun ~njan ~nlin
 ~obil ~okte ~ong> ~onli ~pan> ~pemu ~peru ~ping ~ratn ~rawa ~ret> ~riks ~rkan ~rnya ~saha ~sara ~saya ~seba ~suka
 ~tadi ~tana ~tasi ~teme ~temu ~teng ~ting ~trik ~yak> ~zin>
santunan -3 =body =nature =poor =seek =tale @=darurat @=ugd_malam @first=darurat @first=trc ada+keluarganya adik
 akta alat ambulans bakar bayar biaya+untuk buka butuh darah di+emperan di+rsud dipukul emperan gang gelandangan
 habis jual kaki kamar kas keluar kk+apa kontrakan kursi lama lampu malam meninggal+kk motor obat orang pak+adik
 pasar pulang punya+biaya roda rsud+kami rusak tanpa+saudara tetangga+meninggal tidak+bisa tidur+di uang+kas
 yang+urus ~<adi ~<akt ~<ala ~<bay ~<boc ~<dek ~<dep ~<dij ~<dir ~<dok ~<gel ~<hab ~<hal ~<jua ~<kab ~<ken ~<ker
 ~<kes ~<ket ~<kor ~<kos ~<lak ~<lar ~<man ~<mot ~<ngo ~<oba ~<ora ~<pal ~<par ~<pas ~<pen ~<pos ~<pul ~<rod ~<rus
 ~<sek ~<suk ~<tam ~<tun ~abis ~adik ~aik> ~akny ~akta ~alat ~ambr ~anan ~angi ~anji ~ans> ~apai ~arus ~asi> ~atny
 ~atu> ~ayan ~ayar ~bak> ~baka ~bela ~biki ~bis> ~buka ~butu ~dam> ~deka ~diap ~dipu ~disi ~ebak ~elah ~emen ~empu
 ~endi ~eng> ~epan ~eras ~erem ~erob ~erus ~gen> ~gin> ~gnya ~habi ~han> ~hat> ~hon> ~iap> ~iban ~ihan ~ikan ~iksa
 ~ipuk ~jak> ~kaki ~kaya ~kena ~kta> ~kurs ~lah> ~lam> ~lamp ~land ~lari ~ling ~man> ~mar> ~mbul ~men> ~mint ~moto
 ~nah> ~ngen ~nggi ~ngin ~ngny ~nsos ~nta> ~oda> ~ohon ~otor ~pain ~pend ~pere ~peri ~puan ~ras> ~remp ~ring ~roba
 ~roda ~rsi> ~sak> ~siap ~sos> ~suk> ~tan> ~tar> ~temp ~tung ~ursi ~usak ~utuh
santunan -4 =birth =blaze =breath =drill =force =heart =height =hurt =limp =lost =seen =stir =water =work
 @=poli_jiwa @=ppa @=slrt @first=poli_jiwa @first=ppa ada+orang adik+saya bikin gratis hilang jalan jam kami+tidak
 ke keluarganya kubur+bisa lapor odgj orang+meninggal rsud sekolah siapa siapa+yang tanpa tiap tidur ~<bak ~<bik
 ~<but ~<dib ~<dik ~<dip ~<gan ~<gra ~<hil ~<jal ~<jam ~<kay ~<ke> ~<keb ~<lap ~<mal ~<nge ~<nya ~<odg ~<pan ~<rsu
 ~<sia ~<tem ~<ter ~<tia ~akar ~aki> ~alam ~ambu ~anga ~anpa ~apor ~arah ~atis ~awa> ~bat> ~baya ~dang ~dgj> ~dik>
 ~dur> ~ekol ~elan ~enge ~gany ~gela ~grat ~hila ~idur ~ini> ~jala ~jam> ~jual ~kar> ~keba ~knya ~kola ~ksa> ~kul>
 ~lama ~lapo ~mah> ~mala ~mper ~nang ~ndan ~npa> ~ntra ~obat ~odgj ~olah ~oran ~pak> ~pang ~pasa ~por> ~puku ~raka
 ~rati ~rgan ~rsud ~ruk> ~rusa ~sang ~sar> ~seko ~sud> ~tanp ~ter> ~tiap ~tidu ~tor> ~trak ~tuh> ~ual> ~ukul ~yar>
santunan -5 =arms =beast =mad =smell =strike @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=kerja @=pangan
 @=polisi @first=alat_bantu @first=bedah_rumah @first=damkar @first=kerja @first=pangan @first=polisi air
 bantu+tidak di ini makan puskesmas rumah yang ~<air ~<di> ~<ini ~<kon ~<lam ~<mak ~<pak ~<per ~<pin ~<pus ~<rum
 ~<yan ~<yg> ~alan ~anda ~angg ~asar ~esma ~etan ~gang ~ing> ~kan> ~kesm ~kont ~maka ~mas> ~ontr ~pusk ~rah> ~ran>
 ~ruma ~skes ~smas ~tis> ~umah ~uske ~yang
santunan -6 =food =home =road =sick @1 @=puskesmas @first=puskesmas bisa+bantu pak tetangga ~<tet ~akan ~gga> ~iapa
 ~mann ~teta
santunan -7 @first=slrt meninggal+tidak tidak+ada urus+pemakaman
santunan -8 @first=-
santunan -9 @first=dukcapil dari+kemarin yang+kubur
santunan -11 ada+yang
slrt 13 bantu+makan
slrt 12 butuh+uang
slrt 11 fakir pasar+murah ~<fak ~akir ~faki ~kir>
slrt 10 ada+tidak sktm yatim ~<skt ~<yat ~atim ~ktm> ~sktm ~tim> ~yati
slrt 9 kis kks minta+beras murah sekolah+tidak uang ~<kis ~<kks ~<mur ~<uan ~kis> ~kks> ~mura
slrt 8 =money @=slrt @first=slrt bayar+kontrakan beras dtks jkn lansia+sebatang pkh rt saya+syaratnya slrt
 tidak+bisa untuk+umkm ~<dtk ~<jkn ~<pkh ~<rt> ~<slr ~dtks ~eras ~jama ~jkn> ~lrt> ~pkh> ~ras> ~slrt ~tks> ~uang
 ~urah
slrt 7 anak+yatim bansos blt bpjs bpnt cari+bantu desil dtsen jual+untuk kartu kering kip kip+kuliah kis+mati miskin
 sktm+untuk tidak+sekolah urus+sktm ~<blt ~<bpj ~<bpn ~<des ~<dts ~<kar ~<kip ~<mis ~anso ~artu ~bans ~bera ~blt>
 ~bpjs ~bpnt ~desi ~dtse ~esil ~inga ~iski ~keri ~kin> ~kip> ~misk ~nsos ~pjs> ~pnt> ~sen> ~sil> ~skin ~sos> ~tarn
 ~tsen ~ungg
slrt 6 =office bagaimana+daftar bantu+lansia bantu+saya belum+data biaya data distop hidup+susah ibu+rumah itu+apa
 iuran+bpjs janda kara+pak kartu+kks kasih kering+biaya makan makan+anak mampu nunggak pbi penerima pilih
 pilih+kasih rt+minta rumah+tangga saya+hilang sembako sktm+mana slrt+itu surat+miskin susah+tolong susu tangga
 tidak+mampu tunggal ~<bia ~<dat ~<dih ~<jan ~<nun ~<pbi ~<pil ~<sem ~<sus ~<tun ~ako> ~akti ~arny ~bako ~biay ~data
 ~dist ~elur ~erin ~gak> ~gana ~ggak ~iaya ~ihap ~ilih ~isto ~jand ~kart ~ktif ~lih> ~mamp ~mbak ~nung ~pbi> ~pili
 ~pok> ~rdat ~rnya ~rtu> ~stop ~susu ~top> ~usu>
slrt 5 =wait aktif bantu+beras banyak+butuh bayar+kota bayar+rs beli+beras belum belum+masuk bikin+sktm bpjs+bayar
 bpjs+gratis bpjs+nunggak bpjs+pbi bpjs+saya bulan cara cek daftar daftar+kis dapat dapet dari+dinsos dicoret hapus
 hidup itu iuran kapan+cair karena kelurahan keterangan+tidak kis+gratis kok kota maaf+bantu makan+untuk mau+bpjs
 mau+masuk mau+ngajuin modal nama+saya ngajuin+bpnt orang+tua padahal perlu+makan pernah pkh+ibu popok rastra rs
 sanggup+bayar saya+mati saya+tidak surat tidak+aktif tidak+dapet tidak+lanjut tidak+pernah untuk+bayar usaha+untuk
 ~<ban ~<bay ~<bel ~<ber ~<car ~<daf ~<dap ~<dis ~<hap ~<itu ~<iur ~<kes ~<kok ~<mam ~<mod ~<non ~<pem ~<pop ~<ras
 ~<rs> ~<sal ~<sek ~adah ~afta ~ahal ~ahte ~akan ~ampu ~anda ~angg ~apus ~astr ~ata> ~aten ~bagi ~belu ~cara ~cek>
 ~core ~daft ~daha ~dal> ~dapa ~diha ~dup> ~ejah ~elum ~erim ~ftar ~gaju ~gian ~hal> ~hapu ~hent ~hidu ~hter ~icor
 ~idup ~ima> ~inan ~inta ~itu> ~iura ~jaht ~kok> ~lum> ~mati ~moda ~mpu> ~nakt ~nan> ~nda> ~ngan ~nggu ~nona ~ntra
 ~ntua ~odal ~ontr ~opok ~oret ~pene ~pern ~popo ~pus> ~raha ~rast ~rena ~rima ~rnah ~seja ~semb ~stra ~tar> ~tif>
 ~tra> ~trak ~tuan ~tung ~uan>
slrt 4 900+ribu =drill =part ada+duit anak+4 atensi bagi bansos+saya bantu bantu+pangan bantu+sosial bayar
 belum+cair berhenti bisa+beli bulan+ini buruh buruh+cuci cara+daftar cek+desil cuci daftar+dtks daftar+kip
 dapet+pkh di+dtks diaktifin dinsos duit gerobak+untuk gorengan gorengan+ada hilang indonesia indonesia+sehat
 itu+masih jkn+orang jual+gorengan karena+biaya kartu+indonesia ke+yang kemiskinan kenging kesejahteraan kesra
 kesra+900 kis+saya kosong lansia+miskin lulus+sd maaf+tidak mahal+minta mandir masih+ada masuk mati mau+daftar
 mau+dapet mau+hapus murah+sekarang nama nganggur ngontrak nol nonaktif orang+miskin pangan pasar pemerintah
 pendamping pendamping+pkh perlu pernah+dapet pernah+datang pindah+ke pinjam pinjam+jual pip punya ribu+itu rt+pilih
 rumah+sakit salah saldo sanggup sd+tidak sekolah+karena status surat+tidak tahap tanya tetangga+hilang tidak+punya
 tidak+sanggup tinggi tunai uang+bayar uang+seragam untuk+anak untuk+ibu untuk+janda untuk+sekolah untuk+warung
 warung+kecil ~<ate ~<bul ~<cek ~<cuc ~<dim ~<dui ~<gra ~<hid ~<hil ~<ind ~<jut ~<kot ~<lan ~<nam ~<nol ~<pad ~<pen
 ~<pip ~<san ~<seb ~<sur ~aan> ~agia ~aha> ~ahap ~aira ~alah ~aldo ~ama> ~ampi ~apat ~apet ~aren ~asuk ~ati> ~atis
 ~atus ~ayar ~bant ~baya ~beli ~berh ~buru ~cair ~cuci ~damp ~dape ~date ~diak ~dico ~dima ~dins ~dir> ~done ~duit
 ~ebag ~eda> ~ekel ~emba ~emer ~emis ~emul ~ena> ~ener ~engi ~enti ~eraa ~erhe ~erlu ~erna ~esej ~esia ~esra ~fin>
 ~ggi> ~ggup ~ggur ~gont ~gore ~gup> ~gur> ~hap> ~hila ~hin> ~iakt ~ibay ~ifin ~ilan ~indo ~inja ~inso ~juta ~kare
 ~kemi ~keng ~kese ~kesr ~kina ~koso ~kota ~lah> ~ldo> ~masu ~meri ~mpin ~nah> ~nai> ~nama ~ndam ~nesi ~ngaj ~ngon
 ~njam ~nol> ~ntah ~ntu> ~ones ~oson ~ota> ~pada ~peme ~pemu ~perl ~pet> ~pip> ~puny ~raan ~rat> ~ret> ~rhen ~ring
 ~rint ~rlu> ~sald ~sang ~seba ~seke ~sia> ~song ~sra> ~stat ~sura ~taan ~tany ~tatu ~tens ~terd ~tifi ~tus> ~uala
 ~ube> ~uci> ~uit> ~ulun ~unai ~urat ~uruh ~usah ~yar>
slrt 3 4+belum =done =elder =not =past =thanks =work @1 ada+uang alamat anak+tidak atensi+yatim bagi+bansos
 bantu+disabilitas bantu+modal bantu+telur bayar+listrik bayi+baru bayi+gratis beda beli berhenti+sekolah bersama
 bisa+bayar bisa+digesek blt+kapan bpjs+mandir bpjs+mau bulan+ada cair cara+dapet coba cuma daftar+bansos
 daftar+penerima dan dan+popok dapat+bantu dapet+apa dapet+sembako dari+daftar data+bansos data+dtsen
 data+kemiskinan data+kesejahteraan desil+6 desil+bagaimana desil+saya di+kantor digesek dihentikan disabilitas+yang
 distop+di dtks+bagaimana duit+bulan ekonomi gorengan+dari gratis hasil hidup+sendiri hoyong+kenging ibu+hamil ikut
 jaminan jaminan+kesehatan janda+sebelah jual juta kanker+mahal kantor+pos kapan+bansos kara kartu+merah
 kartu+sembako kartu+tidak kaya kecil+dari kelurahan+minta kemana kenapa kenging+bantosan kks+rusak kks+saya
 kks+tetangga kontrakan+usir kuli kuliah+anak kuliah+saya lahir+mau lanjut lanjut+tidak lansia lansia+tunggal
 lapor+kemana lulus maaf+pkh mampu+ada mampu+untuk mana masuk+data masuk+pbi mau+baru mau+diaktifin merah+putih
 minta minta+uang miskin+untuk modal+umkm modal+untuk ngajuin non non+tunai nunggak+bagaimana nunggak+pindah
 obat+kanker operasi pemda pencairan pencairan+pkh pindah+pbi pkh+saya pkh+tahap popok+bayi pos program punya+hasil
 punya+mobil punya+uang putih putih+tertelan ribu rt+tidak rumah+saya saldo+kks saudara+mati saya+bagaimana
 saya+butuh saya+dicoret saya+janda saya+tinggi sebatang sebatang+kara sekali sekolah seragam+tidak solusinya sosial
 susah susu+dan tahu tebus telur+untuk tertelan+atm tiba tiba+distop tidak+bagi tua+mati tunggakan tunggakan+bpjs
 ubah umkm+ada umkm+daftar umkm+dari untuk update usaha usir usul warung yang+duit yang+gratis ~<bag ~<bik ~<bua
 ~<bur ~<cai ~<cob ~<cum ~<dan ~<din ~<diu ~<gor ~<has ~<iku ~<jua ~<ken ~<kul ~<lul ~<mak ~<man ~<mas ~<mat ~<mer
 ~<nge ~<ngo ~<ope ~<pro ~<pun ~<put ~<rib ~<sol ~<sos ~<sta ~<teb ~<tib ~<uba ~<unt ~<upd ~<usa ~<usi ~<usu ~ahin
 ~ajui ~ana> ~anan ~anju ~anto ~antu ~apa2 ~apan ~ara> ~arin ~arui ~asar ~asih ~asil ~atan ~ate> ~atny ~aya> ~buat
 ~coba ~cuma ~dige ~dihe ~disa ~dius ~ebat ~ebus ~ekol ~ekon ~elen ~eli> ~emal ~emda ~enap ~enca ~enda ~engh ~ensi
 ~erda ~ersa ~ertu ~esek ~gaka ~gert ~gese ~ggah ~ghas ~gram ~grat ~ial> ~iba> ~iges ~ihen ~ikut ~iusi ~jami ~juin
 ~jut> ~kasi ~kelu ~kola ~kono ~len> ~loki ~lulu ~lung ~lura ~lus> ~mana ~mda> ~mert ~mint ~mulu ~ncai ~ndon ~neri
 ~ngga ~ngha ~ngur ~njut ~nomi ~non> ~nsia ~ntuk ~nyek ~ogra ~okir ~olah ~onak ~onom ~oren ~osia ~pa2> ~pdat ~pemd
 ~penc ~perb ~petu ~pinj ~pos> ~prog ~puti ~rah> ~ram> ~rati ~rbar ~reng ~ribu ~rogr ~rsam ~rti> ~rtua ~ruh> ~rui>
 ~saha ~sala ~sek> ~seko ~sial ~sila ~siny ~sir> ~solu ~sosi ~suk> ~suki ~susa ~tebu ~tera ~tiba ~tiga ~tih> ~tika
 ~tua> ~tuk> ~ubah ~uku> ~ulus ~uma> ~untu ~upda ~usir ~usul ~utih ~waru ~yak> ~yeko
slrt 2 6+padahal =food alamat+dtks anak+stunting apa+aja bagaimana+update bansos+tidak bantosan bantu+anak
 bantu+jual bantu+kartu bantu+kis bantu+kube bantu+pkh bantu+sembako banyak beras+bantu beras+nih bikin bpjs+saudara
 bpjs+tidak cari cek+bansos dapet+bansos dari datang desil+tinggi di+cipondoh di+rumah dicoret+dari disabilitas
 dobel dobel+di dtks+beda dtsen+saya fakir+parah gerobak graduasi janda+anak jkn+pemda jkn+saudara kapan ke+jkn
 kelompok kelompok+usaha keluar keluar+dari kesejahteraan+saudara kis+anak kok+saya kok+tidak kube kube+kelompok
 maaf+fakir maaf+pasar mana+ya mandir+nunggak masih masuk+dtsen masuk+saudara mau mau+minta mau+tahu mau+ubah merah
 minta+kering murah+saya nama+dobel nol+terus ojol pas+mau penerima+bantu pengajuan+bantu pernah+disurvey pindah
 pinjam+modal pip+saya potong reaktivasi saldo+kosong sanggah saudara saudara+bagaimana saudara+yatim saya+belum
 saya+salah saya+tiba sekolah+di sendiri+belum stunting tahu+cara tangga+dari tanggung tidak tidak+data tidak+keluar
 turun uang+bantu uang+di uang+harus untuk+berobat untuk+rumah usaha+bersama warga+miskin yang ~<dig ~<dob ~<eko
 ~<kag ~<mau ~<ojo ~<pet ~<pot ~<rea ~<sau ~<sep ~<stu ~<sya ~<yan ~abil ~agai ~ahu> ~amat ~auda ~bers ~biki ~blok
 ~buku ~bula ~cari ~dak> ~dari ~diub ~dobe ~duas ~eakt ~edat ~ekal ~enta ~epup ~erba ~geda ~gen> ~gero ~ging ~grad
 ~gusu ~hasi ~ibu> ~ibuk ~idak ~idat ~iga> ~iman ~isab ~isan ~iuba ~jual ~kaga ~kelo ~kube ~kuli ~lana ~lang ~lanj
 ~lis> ~mane ~masi ~mau> ~mpok ~nany ~napa ~ndir ~nged ~ngen ~ngin ~ngus ~nsi> ~nta> ~ntin ~ntos ~oba> ~obak ~obel
 ~ojol ~olus ~omi> ~ompo ~oper ~osan ~oton ~pasa ~pend ~pind ~poto ~pun> ~radu ~rasi ~reak ~rent ~run> ~sabi ~sar>
 ~saud ~seha ~seka ~sema ~sera ~stun ~sul> ~syar ~taha ~tert ~tida ~tis> ~tosa ~tunt ~uat> ~udar ~uin> ~ukin ~uli>
 ~ulis ~unti ~unya ~upu> ~usin ~uta> ~yari
slrt -2 ambruk bank bantu+cepat bantu+harga bayi+masuk bener beras+malam butuh+data cair+pak cara+dapat daftar+ada
 daftar+merek data+dinsos dendanya dendanya+berapa di+depan di+jalan dinas gratis+daftar guru habis harga
 harga+beras hp hp+saya identitas identitas+anak ini jht kara+harus kartu+identitas kayu kembali ketemu kubur laki
 lansia+tua luka maaf+daftar mandi masuk+kk mau+berobat mau+lanjut mau+skripsi merek minum mudik mudik+gratis naik
 negeri nikah nonaktif+mau nunggak+dendanya pagi pak+saya palsu perempuan perlu+bantu pt pt+saya saudara+saya
 saya+perlu sekolah+ada skripsi skripsi+butuh tadi tangis tipu tki toko tutup ~<aya ~<bar ~<cur ~<fot ~<gur ~<hab
 ~<hp> ~<ide ~<ini ~<jem ~<jht ~<kom ~<lak ~<lar ~<lem ~<luk ~<mot ~<mud ~<nai ~<nga ~<onl ~<pla ~<pt> ~<sen ~<sim
 ~<sub ~<tad ~<tel ~<tet ~<tki ~<ton ~<tut ~acar ~adi> ~aku> ~ali> ~anca ~ange ~angu ~anja ~apor ~arah ~asur ~ater
 ~azah ~bank ~bat> ~bela ~bene ~bruk ~car> ~dend ~dent ~diba ~dibu ~dika ~dipa ~dita ~dudu ~elah ~elat ~elay ~emar
 ~emu> ~enya ~erek ~erik ~erla ~etem ~foto ~gis> ~gkat ~habi ~harg ~iden ~ikol ~inum ~ipsi ~jht> ~kayu ~kema ~kolo
 ~kons ~kosa ~krip ~kubu ~laka ~lari ~lek> ~lem> ~lsu> ~luka ~mali ~mama ~mban ~mbat ~mbru ~mela ~men> ~minu ~moto
 ~mpua ~naik ~nal> ~ndi> ~nege ~ner> ~ngad ~ngis ~ngku ~njan ~nlin ~ntit ~num> ~nyan ~oko> ~olog ~olon ~ongk ~onli
 ~oto> ~pagi ~pata ~poli ~por> ~rang ~rans ~rban ~rek> ~riks ~rips ~ris> ~rkan ~runy ~rusa ~san> ~siko ~skri ~tadi
 ~tasi ~teng ~tin> ~tipu ~tita ~tki> ~toko ~tup> ~tutu ~udik ~umur ~usan ~utup
slrt -3 =birth =lost =nature =smell =still @=ugd_malam @first=ugd_malam abis ada+orang ada+sembako akta akte alat
 ambulans anak+susah bakar bantu+rumah bantu+ternak bayar+di belum+punya bisa+tidak buka butuh+bantu cair+bagaimana
 daftar+bisa daftar+di dekat di+pasar dipukul ditinggal dokter duka gang gratis+tidak ibu+saya izin kelas kursi+roda
 lampu malam motor pabrik pakai paksa pbb pulang rumah rumah+untuk santunan sembako+tidak sih susah+makan
 syaratnya+apa tabrak tahun tangan tempat ternak tetangga tiap tidak+cair tidak+kuat tidak+pak tidak+urus tidur+di
 tinggal trc tua+tidak untuk+dagang warga ~<abi ~<ama ~<asu ~<bal ~<bat ~<boc ~<cer ~<dek ~<dij ~<dok ~<gw> ~<hal
 ~<izi ~<kal ~<kej ~<kon ~<kor ~<kun ~<lam ~<lap ~<mal ~<neg ~<pab ~<pag ~<pan ~<pbb ~<pel ~<per ~<pol ~<pon ~<psi
 ~<sed ~<sih ~<skr ~<tab ~<ten ~<tia ~<tip ~<trc ~<uda ~<wal ~abel ~abra ~abri ~adan ~ahny ~ahun ~aik> ~aji> ~akai
 ~ake> ~akny ~aksa ~akta ~akte ~alik ~alin ~alsu ~ambr ~ampe ~andu ~angi ~ans> ~asa> ~asan ~atah ~ayu> ~baka ~bali
 ~brak ~brik ~buh> ~buka ~bung ~but> ~cah> ~cing ~dam> ~dang ~deka ~deng ~dica ~dik> ~dina ~dokt ~duan ~duk> ~ebak
 ~eger ~ekat ~emak ~emat ~empu ~eng> ~epat ~erai ~erem ~eri> ~erum ~erus ~etan ~gant ~gera ~gigi ~gubu ~hnya ~hon>
 ~hun> ~iap> ~ihan ~ikah ~iksa ~inas ~ipu> ~ipuk ~izin ~jak> ~jang ~jata ~kai> ~kemb ~ket> ~kta> ~kte> ~kter ~laki
 ~lam> ~lamp ~las> ~lik> ~log> ~lok> ~long ~mala ~mbal ~mur> ~naka ~nasi ~ndan ~nek> ~ngka ~ngun ~nika ~ntar ~ohon
 ~okte ~ora> ~pabr ~paks ~pals ~pas> ~pbb> ~pere ~peri ~pona ~psi> ~psik ~puan ~pula ~rai> ~remp ~rnak ~samp ~tabr
 ~temu ~teri ~tern ~tiap ~tila ~tor> ~trc> ~ubur ~uduk ~ukan ~umah ~uru> ~warg ~zin>
slrt -4 =home =limp @first=bedah_rumah ada+yang bantu+ada bau bawa cepat dagang darah depan di+bpjs hari jam kaki
 kamar kip+anak ktp+sebatang kuat kursi lurah lurah+minta mau+mati minta+modal nomor odgj pemakaman puskesmas roda
 sudah tidak+daftar tidak+mau uang+makan untuk+warga ~<bak ~<bau ~<baw ~<bol ~<buk ~<bus ~<cep ~<dag ~<den ~<dep
 ~<dir ~<dr> ~<duk ~<har ~<jam ~<jat ~<kua ~<lur ~<mel ~<nen ~<nom ~<odg ~<pal ~<pul ~<pus ~<rod ~<rum ~<sam ~<sud
 ~<tam ~<tem ~<tok ~<yg> ~agan ~akam ~akar ~alat ~amar ~amba ~ampa ~angk ~anny ~anti ~anya ~aran ~atia ~ayan ~ban>
 ~bang ~bau> ~bawa ~cepa ~daga ~depa ~dgj> ~diti ~duka ~empa ~endi ~enek ~epan ~esma ~gang ~han> ~hari ~iban ~iria
 ~itin ~kaki ~kela ~kesm ~knya ~kuat ~kul> ~kurs ~lak> ~lat> ~ling ~mah> ~mar> ~mbah ~mbul ~mor> ~mpat ~nas> ~nene
 ~nnya ~nomo ~ntun ~oda> ~odgj ~omor ~otor ~pake ~pema ~puku ~pusk ~rdaf ~rik> ~roda ~rsi> ~ruk> ~ruma ~sant ~sin>
 ~smas ~suda ~tik> ~udah ~ukul ~unan ~ursi ~uske
slrt -5 =arms =blaze =breath =strike =tale =water @=bedah_rumah @=ppa @=trc @first=ppa @first=trc air bagaimana+ya
 bantu+apa bisa+bantu daftar+sekolah harus+bagaimana mau+pinjam meninggal pinjam+uang punya+ktp tidur ukt ~<air
 ~<amb ~<ben ~<dik ~<gan ~<kam ~<ker ~<kur ~<ukt ~<war ~abis ~aki> ~alan ~ambu ~anta ~awa> ~bis> ~bur> ~dah> ~dur>
 ~enin ~ian> ~idur ~kak> ~kar> ~kat> ~ksa> ~mas> ~meni ~nyar ~pak> ~peru ~ran> ~rapa ~rian ~skes ~ter> ~tian ~tidu
 ~ukt>
"""
