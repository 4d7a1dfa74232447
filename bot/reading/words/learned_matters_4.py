"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt -6 =beast =hurt =mad =road =stir @=alat_bantu @=damkar @=darurat @=kerja @=poli_jiwa @first=alat_bantu
 @first=damkar @first=darurat @first=kerja @first=poli_jiwa berapa data+tidak jalan kartu+saudara ~<,> ~<dit ~<jal
 ~<men ~<nya ~akek ~alan ~eran ~erap ~ingg ~jala ~kake ~kama ~kek> ~ning ~uka>
slrt -7 =heart =sick =urgent @=pangan @=polisi @=santunan @first=pangan @first=polisi @first=santunan di kerja kk
 ktp kuliah+tidak pak saya+mau ukt+kuliah ~<di> ~<kk> ~<ktp ~erja ~gal> ~ggal ~kerj ~ktp> ~rja>
slrt -8 @=puskesmas @first=puskesmas ada bayar+tidak untuk+tetangga ~<ada ~<ade ~<kak ~<pak ~ada> ~adek
slrt -9 @=dukcapil @first=dukcapil ada+bantu kapan+lagi murah+kapan untuk+saya ~dek>
slrt -10 bantu+tidak umkm+dapet
slrt -12 @first=-
poli_jiwa 10 di+puskesmas fobia puskesmas+mana ~<fob ~bia> ~fobi ~obia
poli_jiwa 9 adhd autis rsj rumah+mau suntik+bulan ~<adh ~<aut ~<rsj ~adhd ~auti ~dhd> ~kepa ~lana ~nsel ~rsj> ~utis
poli_jiwa 8 di+rumah lagi+hidup pisau+tangan sedih tiap tiap+malam ~<sed ~<tia ~dih> ~edih ~onse ~pani ~sedi ~stre
 ~suar ~tiap ~tres ~uara
poli_jiwa 7 =tale @=poli_jiwa @first=poli_jiwa ada+guna bantu+tidak baru+punya burnout burnout+kerja cemas cerita
 denger+suara guna hiperaktif insomnia jiwa ke+rsj kecanduan keluar+kamar kepala konseling konselor kuat+lagi
 mending mending+mati odgj+di odgj+ditinggal psikolog saya+di serang suara takut+keramaian terus+tidak tidak+mau
 ~<bur ~<cem ~<cer ~<gw> ~<hip ~<ins ~<jiw ~<psi ~<str ~<sun ~<tan ~ade> ~burn ~cema ~ceri ~diam ~elin ~elor ~emas
 ~enen ~epal ~erde ~erit ~guna ~hipe ~iap> ~ikol ~ita> ~iwa> ~jiwa ~keca ~keta ~kolo ~kons ~log> ~lor> ~mas> ~mnia
 ~ndua ~nout ~nsom ~ntik ~olog ~omni ~out> ~psik ~rakt ~res> ~rita ~rnou ~seli ~selo ~siko ~somn ~sunt ~urno
poli_jiwa 6 =heart =mad ada+orang anak+adhd bayi+blues belum+bisa berobat+ke bisa+tidur blues bulan dari+kemarin
 denger diam dokter dokter+apa halusinasi keluar kenapa+ya lansia+saya maaf+lansia mau+pegang ngomong+umur obat+odgj
 obat+penenang odgj+kerja orang+untuk panic panic+serang panik pegang+bayi penenang periksa+kemana poli+jiwa
 punya+bayi remaja sedih+terus sejak suntik tangan tangis tangis+terus umur+5 untuk+cerita ~<att ~<bip ~<blu ~<den
 ~<dok ~<gun ~<hal ~<kec ~<kon ~<mar ~<nan ~<pan ~<pen ~<rem ~<sej ~ack> ~aian ~aja> ~alus ~anan ~andu ~anga ~angi
 ~anic ~anik ~atta ~bipo ~blue ~cand ~diem ~ding ~dokt ~duan ~ecan ~egan ~ejak ~emaj ~enge ~etag ~gen> ~ger> ~gis>
 ~halu ~iam> ~iem> ~ihan ~iper ~ipol ~itin ~jak> ~kter ~lues ~maja ~mend ~nang ~nany ~ndin ~nena ~ngen ~ngis ~nia>
 ~nic> ~nik> ~okte ~olar ~pala ~peri ~pola ~rema ~rol> ~seja ~sera ~sina ~tack ~tang ~tis> ~ttac ~uar> ~ues> ~unti
poli_jiwa 5 abis aja ambil+amuk amuk+parah anxiety belum+minum bisa+ngomong bisa+pakai capek cinta delay diri
 ditinggal gerd gerd+anxiety grogol guna+saya habis+melahirkan ibu+odgj ke+dokter ke+psikolog kemana kenapa
 kepala+mau keramaian kontrol maaf+saudara mana marah mati+tiap mau mau+dibawa mau+keluar mau+mandi mau+meledak
 mau+sekolah ngomong obat+jiwa odgj odgj+belum odgj+mau overthinking periksa poli psikiater psikolog+gratis
 putus+cinta rasa remaja+saya rujukan+rsj rumah+ini sakit+diri sakit+jiwa saya+halusinasi saya+tidak semangat speech
 speech+delay suara+tidak suka suka+ngomong takut takut+mati temen temen+ngobrol tempat+curhat terapi terapi+mana
 terus terus+sejak tidak+semangat tidur ~<abi ~<aja ~<anx ~<bul ~<cap ~<cur ~<del ~<dia ~<gro ~<jan ~<kep ~<man
 ~<mau ~<ngo ~<odg ~<ove ~<ras ~<reh ~<spe ~<sua ~<suk ~<ter ~agi> ~akut ~ala> ~alny ~amah ~amai ~angn ~antr ~anxi
 ~apa> ~apek ~asa> ~asal ~bat> ~berb ~bula ~cape ~cint ~dela ~deng ~dgj> ~diti ~dur> ~ech> ~eech ~elay ~enap ~erak
 ~eram ~eran ~erbu ~erd> ~erid ~erik ~erth ~erus ~ety> ~gan> ~gerd ~gomo ~grog ~hink ~iate ~idur ~iety ~ikia ~iksa
 ~ilet ~inas ~inki ~inso ~kiat ~king ~kiti ~ksa> ~lay> ~let> ~ling ~lnya ~lusi ~maia ~mau> ~mong ~nger ~ngob ~ngom
 ~nkin ~nsul ~ntro ~ntru ~nxie ~nyar ~obat ~odgj ~ogol ~oli> ~omon ~onsu ~over ~peec ~pek> ~pene ~peng ~rama ~rapi
 ~rasa ~rbul ~reha ~rido ~riks ~rogo ~rthi ~siki ~spee ~suka ~taku ~tant ~teme ~ter> ~teru ~thin ~tidu ~tin> ~trol
 ~una> ~usin ~vert ~xiet ~yaki
poli_jiwa 4 =breath =still =thanks abis+melahirkan abis+putus adik adik+saya ambil anak+autis apa baik bantu+bapak
 baru berobat berobat+kemana bicara+profesional bisikan bunuh bunuh+diri butuh butuh+konsul butuh+psikolog
 capek+hidup cari+tempat cemas+tiap curhat curiga+dengan dikejar dikejar+kejar dikit diri+sendiri dmn gagal
 gratis+mana haloperidol haloperidol+abis hampa hari+apa hidup hidup+saya hp ibu+tidak jadi+pendiem jadwalnya jangan
 jantung judi kamar kamar+bulan kecanduan+hp kecanduan+judi kecanduan+lem kejar+orang konsul konsul+mana konsultasi
 lagi lem maaf+tetangga mahdi malam+di marzoeki marzoeki+mahdi masalah mau+bunuh mau+cerita mau+hilang mau+ke
 mau+sembuh melahirkan+tangis minggu+jantung ngelamun+terus ngobrol obat odgj+habis odgj+pasca pagi pakai+bpjs parah
 pasca pasca+melahirkan pendiem pendiem+sejak profesional rasa+dikejar rujukan rujukan+ke rumah+sakit saya+baru
 saya+jadi saya+sedih sayat sekap+diri serang+di sudah+lama suka+sakit suka+teriak tagihan telat+ngomong
 tempat+cerita terus+butuh tidak+bisa tidak+keluar tidur+sudah trauma ya ~<ade ~<adi ~<apa ~<bab ~<ber ~<bil ~<cin
 ~<die ~<dim ~<dir ~<dit ~<dmn ~<gag ~<hid ~<hp> ~<idu ~<jud ~<kem ~<lag ~<men ~<nyi ~<oba ~<pag ~<ser ~<tag ~<tak
 ~<tem ~<ya> ~aan> ~abis ~adik ~agal ~agih ~ahdi ~alop ~amar ~ambi ~ana> ~api> ~aru> ~arzo ~asca ~ater ~auma ~baru
 ~bero ~bila ~bis> ~bunu ~butu ~curh ~depr ~dik> ~diki ~dima ~dmn> ~dup> ~ega> ~ejiw ~eki> ~eman ~emen ~endi ~engo
 ~epre ~erap ~erob ~esep ~esi> ~esio ~fesi ~gaga ~gat> ~giha ~gobr ~gol> ~habi ~hamp ~hat> ~hdi> ~hidu ~iamb ~idol
 ~idup ~ikej ~ikit ~iman ~iwaa ~izo> ~jant ~judi ~juka ~keji ~kema ~kit> ~kizo ~lagi ~lar> ~ltas ~mahd ~mama ~mana
 ~mang ~mar> ~mara ~marz ~mbil ~men> ~ndie ~ngat ~ntal ~obro ~oeki ~ofes ~pagi ~pasc ~pera ~prof ~raum ~rese ~resi
 ~rhat ~roba ~rofe ~rum> ~rzoe ~sca> ~seba ~sile ~skiz ~sok> ~sul> ~sult ~tagi ~teri ~tif> ~tik> ~trau ~trum ~uka>
 ~ulan ~ulta ~uma> ~unuh ~urha ~utuh ~waan ~waln ~yah> ~yany ~yari ~zoek
poli_jiwa 3 =ask =child =dead =part ada+bantu ada+keluarganya ajak+keluar alasan alkohol amuk+sih anak+amuk
 anak+kumat anak+remaja anak+tidak asal bantu+odgj banyak+utang bapak+meninggal bawa+dia bayi belum bengong berdebar
 berkepanjangan berlebihan berobat+dia besok biar+lega bisa+diam bolak bolak+kembali bpjs bpjs+tanggung
 bukan+gelandangan butuh+konselor capek+banget cari cemas+berlebihan cuci+tangan cuma+kami curhat+tidak curiga
 daftar+berobat dan dari+dunia deg deg+degan degan dengan+tetangga denger+bisikan di+motor dia+berobat dikit+curiga
 ditinggal+bapak ditinggal+pacar ditinggal+suami duka+berkepanjangan fobia+dari ganggu+bukan ganggu+odgj
 gelandangan+ya habis halusinasi+ibu hidup+tidak hp+ambil ibu+rt ini+cuma istri+baru jantung+berdebar jiwa+dekat
 jiwa+yang kakak kalau+malam kejar keluarganya+saya kembali+ngecek kepala+sendiri keramaian+sudah keterangan+sehat
 kumat+dikit lama+kenapa lapor+soal lega lepas lepas+hp maaf+kepala maaf+takut makan+sudah makasih mandi mandi+tidak
 mati+aja mau+ajak mau+makan mau+orang melahirkan melahirkan+tidak meledak meledak+bisa minta+psikolog murung
 murung+terus nafsu nafsu+makan ngecek+pintu ngelamun nyaranin nyuruh+saya obat+di obat+tidur odgj+bpjs odgj+kumat
 odgj+obat pagi+bikin pisau psikolog+mana psikolog+untuk puskesmas putus rehabilitasi resep resep+obat rsj+bagaimana
 rt+nyuruh rumah+suka sabu+lagi saudara+odgj saya+abis saya+bolak saya+denger saya+ini saya+marah saya+pak
 saya+sekap saya+telat saya+warga sayat+tangan sebab sedih+banget sedih+tanpa sehat+jiwa sejak+bapak semua+orang
 sendiri+tapi sering+tangis siapa+yang sih sudah+minggu suntikan suntikan+bulan susah+tidur tagihan+alkohol
 tagihan+sabu tahu+cara tangan+sendiri tangan+terus tanggung+tidak tanpa tanpa+alasan tanpa+sebab tapi tapi+diam
 tapi+takut tawa tawa+sendiri telat temen+cerita tempat teriak teriak+jam terus+periksa tetangga+tidak tidak+ada
 tidak+nafsu untuk+saya utang warga+sini ya+ada ~<alk ~<bai ~<bpj ~<bun ~<but ~<car ~<deg ~<dr> ~<ger ~<hab ~<jad
 ~<kak ~<keg ~<ket ~<lep ~<mah ~<mel ~<mem ~<nar ~<nen ~<nya ~<pus ~<put ~<ran ~<sih ~<sil ~<ski ~<tap ~<tra ~<uta
 ~aban ~abil ~abu> ~aby> ~afsu ~ah2> ~ainy ~akak ~akas ~ake> ~akti ~alah ~alas ~alko ~amun ~andi ~anpa ~ara> ~arah
 ~asan ~atin ~awar ~ayah ~ayan ~ayi> ~baby ~baik ~bati ~batn ~bayi ~bent ~berk ~beso ~biha ~bpjs ~brol ~cari ~deba
 ~deg> ~dega ~diaj ~diri ~dol> ~ebab ~eben ~ebih ~ehab ~ejar ~eled ~elua ~enek ~entu ~epas ~eria ~erke ~erle ~esma
 ~esok ~esur ~etap ~etaw ~fsu> ~gaan ~gal> ~gebe ~geli ~get> ~gnya ~gump ~hab> ~halo ~hira ~hirk ~hol> ~iaja ~iak>
 ~icer ~igaa ~iona ~iri> ~irka ~isau ~jang ~jar> ~kak> ~kaka ~kama ~kap> ~kega ~kelu ~kera ~kesm ~kesu ~koho ~ktif
 ~kut> ~lamu ~lebi ~leda ~lepa ~lkoh ~lope ~luar ~mand ~masa ~mene ~ment ~mera ~mpa> ~mun> ~muru ~nafs ~napa ~nasi
 ~ndi> ~nek> ~nene ~ngeb ~ngil ~ngny ~ngum ~njan ~npa> ~nuh> ~nyia ~nyil ~oba> ~ohol ~onal ~paha ~para ~pint ~pjs>
 ~pres ~pusk ~putu ~rah2 ~rany ~rdeb ~riak ~riga ~rkan ~rkep ~rleb ~rupa ~rus> ~sala ~sau> ~sian ~sion ~skes ~sku>
 ~smas ~tanp ~tapi ~tasi ~tawa ~temp ~tera ~tuh> ~turi ~udi> ~upan ~urig ~urun ~urup ~uske ~utus ~yiap ~yile
poli_jiwa 2 2+pagi abis+skripsi ada+konselor ada+temen adhd+ibu anak anak+saya autis+terapi autis+untuk bagus
 bantu+fobia bapak+suka bisa+lepas butuh+temen cerai dalam+rumah dekat di+cipondoh di+karawaci dia diam+di
 diri+sudah dokter+jiwa duka dunia fobia+tidak gagal+uji gratis habis+tabrak harm harus+bagaimana hilang+aja
 istri+autis jadi jam+2 jiwa+habis jiwa+puskesmas kalau+ambil kamar+pak kata kaya kecanduan+film kecanduan+obat
 konseling+saudara lama lansia+murung maaf+kecanduan mandi+terus marah+terus mau+berobat mau+dia mulai
 narkoba+gratis ngecek ngobrol+tidak odgj+abis odgj+terus orang+tua paman paman+saya pegang periksa+mana
 psikiater+bpjs pukul pukul+kepala rehab rehabilitasi+narkoba risperidon rsj+di saudara saya+autis saya+cemas
 saya+lapor saya+meninggal saya+sekarang saya+suka saya+tawa saya+urus sejak+lansia sekap self self+harm sembuh
 serang+panik sering skripsi+gagal sok suami+remaja terus+saya tidak+amuk tolong+bantu trauma+habis yang+bener
 yang+urus ~<,> ~<aba ~<ama ~<bar ~<dan ~<dek ~<dik ~<duk ~<dun ~<gra ~<kum ~<leg ~<med ~<mpo ~<mur ~<naf ~<pah
 ~<puk ~<res ~<ris ~<sok ~<tet ~<tp> ~akah ~akit ~ali> ~alur ~ame> ~anak ~anin ~anja ~arm> ~atis ~auda ~belu ~bil>
 ~buny ~curi ~deka ~dice ~dike ~don> ~duka ~duni ~ecek ~edak ~ekap ~ekat ~elam ~elf> ~elum ~enta ~ess> ~gece ~ggal
 ~gong ~grat ~harm ~idon ~iga> ~iran ~ispe ~jadi ~kont ~kuma ~lasa ~lum> ~mela ~mele ~mpat ~ngec ~ntur ~nyak ~oaln
 ~odar ~ontr ~oper ~panj ~pend ~poli ~rani ~rati ~rdek ~ress ~rgan ~risp ~roln ~rung ~sany ~saud ~seka ~self ~sema
 ~semi ~sep> ~seri ~sika ~soda ~sper ~tal> ~tau> ~trin ~tus> ~udar ~ujia ~ulai ~unan ~unia ~urin
poli_jiwa 0 @1
poli_jiwa -2 3+bulan =birth =food alamat ambruk amuk+terus anter anter+ke bantu+anter barang+di besar bulan+tidak
 cair dapet data datang dengan+saya duit gelandangan gigi gratis+tidak habis+bisa habis+bulan harus+kemana ini+bisa
 jadwal jiwa+kontrolnya kayu ke+puskesmas kejang+terus kontrolnya+habis lewat mampu mantan mau+rujuk minum naik
 nonaktif odgj+tidak paksa palsu pernah pernah+berobat puskesmas+sudah rw sabu+amuk sakit+syaraf sampah sanggup
 santunan saya+ganggu saya+kecanduan saya+obat saya+sayat sd sekolah sendiri+tidak sudah sudah+2 sudah+habis syaraf
 syaraf+sering tadi tanya terus+dengan tidak+mampu tutup ugd ~<ang ~<anj ~<bat ~<bed ~<bgt ~<cai ~<dic ~<dui ~<ema
 ~<gal ~<gen ~<gue ~<jem ~<jl> ~<kay ~<kor ~<lak ~<lew ~<lia ~<mal ~<muk ~<nai ~<pab ~<pad ~<pel ~<pla ~<rek ~<rw>
 ~<sd> ~<sep ~<sit ~<sta ~<tad ~<tip ~<tok ~<tru ~<tur ~<tut ~<ugd ~<ula ~acar ~ada> ~ain> ~aji> ~aksi ~alak ~antu
 ~apet ~aren ~ari> ~aris ~ata> ~atal ~atas ~azah ~bah> ~bak> ~bel> ~besa ~bgt> ~bruk ~buh> ~but> ~cah> ~call ~cor>
 ~dape ~dika ~diru ~duit ~duk> ~egal ~ekol ~emba ~enti ~esar ~etan ~ewat ~gala ~ggu> ~ggup ~gigi ~gue> ~gup> ~iar>
 ~igi> ~inan ~inga ~inum ~ipas ~ipu> ~itte ~juk> ~kayu ~keha ~kel> ~kosa ~laki ~lans ~lewa ~lsu> ~lura ~masi ~mbru
 ~minu ~mpar ~muka ~naik ~nakt ~nas> ~ndar ~ngah ~nona ~num> ~nung ~nyam ~ocor ~olah ~pada ~pah> ~paks ~pata ~puk>
 ~ret> ~rga> ~rnah ~rong ~seko ~sih> ~sitt ~suda ~tadi ~tak> ~tter ~tup> ~turu ~tutu ~udah ~ugd> ~uit> ~ung> ~utup
 ~warn ~zah>
poli_jiwa -3 =blaze =lost @=santunan @=trc @first=puskesmas @first=santunan @first=trc akta bansos bapak+saya bau
 bawa bawa+berobat bicara+sendiri bikin bisa+bantu buka bulan+ini cek dan+curiga di+jalan di+kenanga di+pasar dinsos
 dipukul diri+di foto ganggu+jiwa gas halusinasi+sejak harus hidup+pegang ibu+meninggal ibu+saya izin jual kami+di
 kapan kasar+mau kb kecanduan+narkoba kecil kejang kemarin+mau kenanga konsul+sukaasih kuat+hidup kucing kunci kursi
 kursi+roda lampu lapor lari mau+kerja mau+mati mau+minum melahirkan+tapi meninggal+tahun merah minggu mobil nama
 narkoba+amuk nomor nya obat+mau obat+tbc odgj+sudah orang+odgj pegang+pisau rasa+sudah roda rt rumah+kami rusak
 saya+capek saya+sakit sebelah sejak+ibu sejak+melahirkan sendiri+dan sendiri+sejak sering+bicara slb slb+untuk soal
 sukaasih tahun+kemarin temen+saya tidak+kasar tidak+pernah tidak+waras tinggi turun waras warung ya+kami ~<amb
 ~<ata ~<bak ~<bau ~<bik ~<boc ~<buk ~<cat ~<cek ~<dig ~<diu ~<fot ~<gak ~<gas ~<izi ~<jua ~<kb> ~<kom ~<kuc ~<mob
 ~<nap ~<nga ~<nik ~<nom ~<pas ~<pin ~<pos ~<pul ~<rod ~<rt> ~<sal ~<sat ~<slb ~<soa ~<sud ~<sya ~<tam ~<ten ~<tun
 ~<uda ~<yg> ~aasi ~abur ~adek ~adu> ~aksa ~akta ~alsu ~ambr ~ang> ~anji ~anso ~anta ~aran ~aras ~arat ~arun ~ati>
 ~atia ~awan ~ayu> ~ban> ~bans ~bau> ~biki ~buka ~cair ~cil> ~dah> ~dam> ~dang ~dara ~dins ~ebak ~ecil ~ejan ~elur
 ~emat ~eng> ~epon ~erah ~erna ~foto ~gah> ~gak> ~gang ~gant ~ggi> ~gkat ~haru ~ikas ~ikin ~ipuk ~iruj ~isi> ~item
 ~itu> ~iun> ~kaas ~kabu ~kapa ~kar> ~keci ~kela ~ker> ~ket> ~kola ~komp ~kta> ~kuci ~kuli ~kunc ~land ~laya ~mak>
 ~mamp ~mant ~mata ~ming ~mobi ~mor> ~mpah ~muk2 ~nama ~nci> ~nga> ~ngaj ~ning ~nomo ~ntan ~ntar ~nti> ~nyal ~oal>
 ~obil ~oda> ~omor ~ongk ~oto> ~pals ~par> ~pung ~raha ~rapa ~roda ~rsi> ~run> ~samp ~sant ~sin> ~siun ~slb> ~sma>
 ~snya ~soal ~stas ~tah> ~teng ~tong ~tor> ~ucin ~uk2> ~ukaa ~ula> ~ungg ~ursi ~usak ~waru ~wong ~yak>
poli_jiwa -4 =height =limp =seen =water @=darurat @first=darurat ada+yang alat ambulans berapa berobat+tidak
 butuh+obat curhat+soal gang harus+dibawa kaki kamar+mandi kasar kontrakan listrik mau+curhat odgj+amuk odgj+putus
 pasar perempuan putus+obat rujuk saya+sering soal+tetangga tbc tetangga+odgj tidak+punya tidur+di ~<ala ~<dap ~<dar
 ~<dat ~<dep ~<dij ~<kab ~<kan ~<kap ~<keh ~<kun ~<lis ~<mat ~<moh ~<nam ~<non ~<nye ~<pal ~<per ~<rus ~<set ~<tbc
 ~ahan ~akny ~alat ~anny ~ans> ~apor ~asih ~bela ~bung ~cing ~data ~dek> ~dipu ~ebel ~enga ~epan ~erem ~gas> ~gera
 ~isan ~izin ~jual ~kaki ~kamb ~kasa ~keba ~kin> ~knya ~kurs ~lamp ~lant ~lapo ~lari ~lek> ~list ~mbul ~min> ~moho
 ~mpua ~mput ~nakn ~nda> ~ndan ~nggu ~pasa ~pere ~ping ~por> ~puan ~rak> ~raka ~rat> ~remp ~rnya ~ruk> ~rusa ~sama
 ~san> ~sebe ~syar ~tas> ~tbc> ~tian ~trik ~ual> ~uin> ~unci ~uran ~wat> ~zin>
poli_jiwa -5 # =arms =drill =stir =work @=alat_bantu @=polisi @first=alat_bantu @first=polisi air darah depan di
 halusinasi+minta jam kami kami+butuh masuk mau+konsul mau+melahirkan psikiater+gratis suami+saya tapi+tidak
 tidak+sanggup uang ~<air ~<akt ~<di> ~<din ~<gan ~<kas ~<keb ~<kur ~<lap ~<lar ~<mas ~<pem ~<tin ~<uan ~akan ~aki>
 ~amat ~anda ~angg ~angk ~apan ~arus ~asuk ~atan ~bera ~bur> ~depa ~diba ~dipa ~empu ~enda ~hon> ~iria ~jam> ~kami
 ~masu ~mpu> ~nah> ~nggi ~ngka ~nnya ~nsos ~ntra ~ntua ~ohon ~pak> ~pang ~rian ~rik> ~sang ~sos> ~tan> ~tany ~trak
 ~tuan ~tuna ~uang
poli_jiwa -6 =beast =force =money @=bedah_rumah @=damkar @=pangan @=ppa @=ugd_malam @first=bedah_rumah @first=damkar
 @first=kerja @first=pangan @first=ppa bayar bisa+tidak hamil kk ktp pak rs saya+odgj saya+sudah ~<dip ~<dis ~<jam
 ~<kk> ~<ktp ~<rs> ~<sam ~<san ~<war ~air> ~aman ~amil ~ampu ~ayar ~baya ~elan ~hami ~ktp> ~man> ~mil> ~pan> ~ras>
 ~sak> ~suk> ~yar>
poli_jiwa -7 =road @=dukcapil @=kerja @=slrt @first=dukcapil @first=slrt @first=ugd_malam jalan ke+rs minta
 minta+bantu ~<aku ~<jal ~<pak ~aku> ~alan ~ambu ~asar ~iban ~inta ~jala ~mint ~nta> ~ran> ~sar>
poli_jiwa -8 =hurt bantu+ke
poli_jiwa -9 =sick sering+halusinasi sudah+tidak ~<dib ~<min
poli_jiwa -11 saya+mau
ugd_malam 8 # 24+jam @=ugd_malam @first=ugd_malam jam jam+3 pagi ugd ~<jam ~<pag ~<ugd ~agi> ~jam> ~pagi ~ugd>
ugd_malam 7 3+pagi =past =sick =stir @=puskesmas ada+dokter berobat berobat+mana buka buka+tidak hari igd jam+1
 malam malam+sakit mana puskesmas puskesmas+buka puskesmas+yang tutup yang+buka ~<buk ~<igd ~<mal ~<man ~<pus ~<tut
 ~alam ~ana> ~bat> ~bero ~buka ~erob ~esma ~gini ~hari ~igd> ~kesm ~lam> ~mala ~mana ~mas> ~obat ~pusk ~roba ~skes
 ~smas ~tup> ~tutu ~uka> ~uske ~utup
ugd_malam 6 1+malam =wait @first=puskesmas ada+puskesmas bantu+puskesmas bisa+tanpa bpjs+bisa buka+malam dokter gini
 hari+libur hari+minggu igd+puskesmas jam+11 jam+2 ke+ugd klinik libur malam+anak malam+sesak masih muntah
 puskesmas+24 puskesmas+hari sakit subuh tanggal tanggal+merah tanpa+rujukan tengah ugd+bpjs ugd+puskesmas ~<dok
 ~<gin ~<har ~<kli ~<lib ~<mun ~<sak ~<sub ~<ten ~ahit ~akit ~alem ~asih ~buh> ~deke ~dokt ~eket ~erah ~gah> ~ibur
 ~ini> ~inik ~jahi ~ket> ~kit> ~klin ~kter ~lem> ~libu ~lini ~male ~masi ~munt ~ngah ~nik> ~ntah ~okte ~saki ~sese
 ~sih> ~subu ~tah> ~teng ~ubuh
ugd_malam 5 2+pagi =smell ada+tidak bantu+malam buka+sampai ciledug daerah dekat demam dokter+jaga jam+puskesmas
 jam+segini ke+mana kemana kemana+yang lebaran libur+nasional malam+ada malam+di malam+gini malam+ini mana+yang
 masih+buka merah minggu nasional puskesmas+mana puskesmas+masih puskesmas+siaga segini sesak sesak+kumat siaga sore
 sudah+tutup tengah+malam tutup+semua yang ~<ben ~<dae ~<dek ~<dem ~<dim ~<end ~<jah ~<leb ~<mag ~<mel ~<peu ~<ses
 ~<sor ~<yan ~aera ~asio ~bara ~beng ~bur> ~cile ~daer ~deka ~dema ~dima ~dug> ~ebar ~edug ~ekat ~emam ~enga ~engi
 ~esak ~esek ~euti ~hit> ~iaga ~iled ~iona ~kat> ~ketu ~leba ~ledu ~mam> ~mera ~ming ~mpe> ~ngi> ~onal ~ore> ~peut
 ~rib> ~segi ~sek> ~semu ~sesa ~siag ~sion ~sore ~ter> ~unta ~yang
ugd_malam 4 11+malam =seek =thanks anak+muntah bantu+jam baru+berobat bengkak berobat+kemana dekat+ciledug
 di+cipondoh dokter+tidak hari+raya inap jahit jam+12 jam+di ke+rs klinik+pemerintah kumat magrib malam+mana
 malam+tidak mana+aja mencret minggu+berobat minggu+puskesmas natal natal+tahun panas panas+39 perlu perut
 puskesmas+lebaran puskesmas+malam puskesmas+rawat rawat+inap robek rs sakit+gigi sampai+pagi sudah+malam tahun+baru
 tapi terima ugd+ciledug untuk+saya ya yang+24 yang+bisa ~<?> ~<cil ~<gig ~<ina ~<kum ~<nas ~<nat ~<rob ~<rs> ~<seg
 ~<ste ~<tap ~<ya> ~aber ~agri ~ampe ~anas ~awat ~bek> ~ber> ~cret ~egin ~eman ~encr ~engk ~erim ~erut ~ggu> ~gigi
 ~gkak ~grib ~ima> ~inap ~kak> ~kema ~kuma ~magr ~menc ~mua> ~nal> ~nap> ~nas> ~nasi ~nata ~ncre ~ndi> ~ntab ~obek
 ~paku ~pana ~perl ~rawa ~ret> ~rima ~rlu> ~robe ~rut> ~sak> ~tabe ~tapi ~tep> ~umat ~utin ~wat>
ugd_malam 3 1+pagi 11+bayi 2+malam =birth anak+masuk anak+panas anak+step apa+ada bayi+mencret belas buka+tengah
 ciledug+di dari+magrib dekat+cipondoh dekat+karawaci delapan demam+jam di+kecamatan di+mana dikit dulu gigi
 gini+puskesmas igd+24 jaga+malam jam+dekat jam+yang kecamatan ketuban+jam kuping kuping+anak luka+malam maaf+jam
 maaf+puskesmas maaf+ugd malam+berobat malam+dekat malam+hari malam+harus malam+minggu malam+puskesmas masih+bisa
 masuk+semut melilit mencret+terus merah+berobat pagi+anak pemerintah puskesmas+jam puskesmas+tutup rawat raya
 rujukan rujukan+untuk sampai sekitar semua semut setengah siaga+malam step tanpa tidak+tahan yang+dekat ~<dul ~<jar
 ~<keg ~<kup ~<mas ~<ner ~<pan ~<raw ~<ray ~aga> ~anpa ~aran ~baru ~dulu ~ecam ~ekit ~elap ~emas ~emer ~emua ~emut
 ~erlu ~eten ~hira ~igi> ~ikit ~jek> ~kamb ~kupi ~lapa ~mbuh ~mela ~meli ~meri ~mpai ~mut> ~npa> ~pai> ~peme ~peru
 ~rah> ~raya ~rint ~samp ~seki ~sete ~step ~tanp ~teri ~unti ~upin ~yan> ~yani
ugd_malam 2 alat alat+sekarang badan baru benda cipondoh dalu dalu+teng demam+tengah diare jahit+luka kaki+tusuk
 ketuban klinik+buka maaf+hari masih+ada melahirkan puskes puskes+sudah puskesmas+saged raya+tidak saged
 sampai+malam sekarang+puskes sih subuh+sakit sudah+jam syaratnya+apa tahan teng teng+puskesmas tusuk+alat tutup+ya
 ~<cip ~<del ~<ind ~<nu> ~<ruj ~<sag ~<sih ~<sob ~aged ~aku> ~ampa ~ani> ~api> ~aru> ~atal ~ayan ~bada ~cama ~cipo
 ~dela ~diar ~doh> ~elil ~etub ~etus ~ged> ~hirk ~iare ~ilit ~ipon ~irka ~itar ~juka ~kita ~ksi> ~les> ~lili ~lit>
 ~ndoh ~neri ~nin> ~ondo ~peri ~pond ~raks ~ruju ~sage ~sobe ~sunt ~tete ~ting ~tuba ~ujuk
ugd_malam -2 =limp =well adik aja+bisa ambruk ambulans bantu+berobat bau bener berobat+pakai bisa+malam depan+rumah
 di+pasar hari+sabtu kakak kami kapan ke+puskesmas keluar kembali ketemu ktp+aja kursi+roda laki lampu lari mobil
 motor nomor online orang+tua pakai+ktp perempuan sabtu saudara saya sendiri siapa sudah+tidak tidak+mau tidak+punya
 tunggu urus ~<adi ~<bau ~<baw ~<bel ~<bia ~<bil ~<boc ~<bul ~<dic ~<dis ~<duk ~<ema ~<gim ~<gw> ~<hal ~<jat ~<kak
 ~<kec ~<kep ~<kom ~<kot ~<kun ~<lal ~<mam ~<mob ~<mot ~<nik ~<nom ~<onl ~<pad ~<pal ~<pet ~<psi ~<sal ~<sau ~<say
 ~<seb ~<sek ~<sel ~<sen ~<sta ~<sua ~<sur ~<tam ~<uru ~abtu ~adik ~ahal ~aji> ~ak2> ~akny ~alah ~alik ~alin ~ambi
 ~anan ~andi ~ang> ~angn ~anto ~anya ~apak ~arah ~atan ~atia ~auda ~ayu> ~bata ~bau> ~baya ~bene ~bruk ~btu> ~bung
 ~cil> ~daha ~dara ~diba ~dipe ~ebak ~elak ~elam ~elat ~elur ~emak ~emat ~emu> ~eras ~etem ~eter ~gar> ~gima ~hal>
 ~han> ~iapa ~ikas ~ing> ~inso ~isi> ~istr ~ita> ~izin ~kabu ~kami ~kan> ~kemb ~ker> ~komp ~kot> ~kota ~kuli ~lak>
 ~laka ~lant ~liat ~lik> ~lok> ~mali ~mand ~mban ~mbru ~min> ~mobi ~moto ~mpua ~ner> ~ngaj ~ngel ~ngko ~nlin ~nomo
 ~obil ~omor ~onli ~ota> ~oto> ~otor ~pon> ~psik ~pung ~ring ~rung ~rusa ~sabt ~sah> ~sama ~sant ~saud ~saya ~sebe
 ~send ~siap ~stri ~sul> ~tasi ~tau> ~tele ~temu ~tin> ~trik ~tus> ~udar ~ulan ~urah ~yar>
ugd_malam -3 =blaze =client =nature =seen @=darurat @first=darurat air alamat+puskesmas bagaimana bakar bapak bawa
 butuh dapet dipukul gang gelandangan hilang jiwa jual kamar kemarin kerja lansia lapor+kemana libur+tidak lihat
 minggu+libur pasar punya puskesmas+cipondoh puskesmas+sini roda rt rusak sampai+jam sebelah surat tetangga trc tua
 uang untuk ~<air ~<akt ~<ata ~<bag ~<bap ~<bua ~<dat ~<den ~<dib ~<dir ~<gel ~<hil ~<jua ~<kab ~<kag ~<kap ~<keb
 ~<ken ~<lak ~<lam ~<lan ~<lih ~<nya ~<par ~<pas ~<pel ~<pin ~<pol ~<pro ~<rod ~<rt> ~<rus ~<sab ~<san ~<sem ~<suk
 ~<tau ~<tel ~<trc ~<tua ~<tun ~<uan ~<umu ~<unt ~<war ~adah ~agai ~aima ~akak ~akar ~akek ~ali> ~ama> ~amar ~amat
 ~ambr ~ami> ~anga ~anji ~ans> ~ansi ~apet ~ara> ~aren ~arga ~asar ~ata> ~baga ~baka ~bali ~bang ~bapa ~bawa ~buat
 ~bula ~butu ~dape ~deng ~dipa ~dipu ~diri ~dita ~diti ~emar ~empu ~ener ~epon ~eran ~erem ~erja ~etan ~gaim ~gas>
 ~gen> ~gkat ~gnya ~hila ~hon> ~ian> ~iang ~ibu> ~ihat ~ikan ~ine> ~inta ~inya ~ipuk ~iwa> ~jak> ~kaga ~kaka ~kake
 ~kang ~kant ~kapa ~kar> ~keba ~kek> ~kena ~kerj ~kete ~kons ~kul> ~laki ~lamp ~land ~lari ~liha ~lin> ~line ~man>
 ~mar> ~mari ~mbal ~mbul ~mor> ~mpu> ~nah> ~ndir ~nek> ~ngam ~ngen ~ngga ~ngku ~ngny ~ngur ~nsia ~nsos ~ntua ~ntuk
 ~ntun ~nya> ~oda> ~ohon ~ongk ~pan> ~pasa ~pat> ~pela ~pera ~pere ~poli ~puan ~puku ~puny ~rak> ~ras> ~remp ~rga>
 ~rik> ~rja> ~roda ~san> ~sar> ~sos> ~sura ~tan> ~tera ~tian ~tor> ~trc> ~tua> ~tuan ~tuk> ~tuna ~tung ~uarg ~uat>
 ~ukul ~ungg ~untu ~unya ~uran ~urat ~urun ~urus ~usak ~utan ~utuh
ugd_malam -4 3+hari =elder =food =force =height =home =kin =lost =mad =strike =tale =water @1 @=bedah_rumah @=damkar
 @=ppa @=santunan @=trc @first=bedah_rumah @first=damkar @first=ppa @first=santunan @first=trc alamat belum bikin
 dari depan di di+puskesmas dia gratis harus+kemana ibu itu jalan kk ktp kursi makan mati meninggal minta odgj pak
 panas+3 rumah sekolah tiap+malam tidak+ada tidak+bisa tidur+di umur ~<amb ~<aya ~<bik ~<but ~<dap ~<dar ~<di> ~<dia
 ~<dit ~<gan ~<gra ~<ibu ~<itu ~<jal ~<jiw ~<kan ~<ker ~<kk> ~<ktp ~<kur ~<lap ~<nga ~<ngu ~<odg ~<pak ~<pen ~<pun
 ~<rum ~<ser ~aan> ~air> ~akan ~ake> ~alan ~ampu ~anda ~angk ~anta ~apa> ~arin ~asi> ~ati> ~atis ~awa> ~belu ~biki
 ~bil> ~but> ~dang ~dari ~depa ~dgj> ~dia> ~ekol ~elan ~elua ~elum ~emba ~enge ~enin ~gan> ~gela ~gga> ~grat ~guru
 ~hat> ~ikin ~ilan ~iri> ~itu> ~jala ~jiwa ~jual ~kelu ~kola ~ktp> ~kurs ~lan> ~lans ~luar ~lum> ~mah> ~maka ~mati
 ~meni ~mint ~nan> ~ndan ~ngan ~ning ~odgj ~olah ~pak> ~pake ~pang ~peng ~pet> ~rang ~rat> ~rati ~rin> ~rsi> ~ruk>
 ~ruma ~seko ~sia> ~tis> ~tong ~tuh> ~ual> ~uan> ~uang ~umah ~umur ~unan ~ung> ~ursi
ugd_malam -5 =beast =dead =drill =heart =money =road =work @=alat_bantu @=dukcapil @=kerja @=pangan @=polisi @=slrt
 @first=alat_bantu @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=polisi @first=slrt jam+berapa
 lapor mau orang pakai puskesmas+ciledug tiap tidur ~<dep ~<dip ~<kel ~<mak ~<mat ~<mau ~<ora ~<tia ~akai ~apor
 ~dur> ~epan ~gang ~iap> ~idur ~kai> ~kin> ~lah> ~lama ~lapo ~mau> ~mur> ~nta> ~paka ~por> ~tiap ~tidu
ugd_malam -6 @=poli_jiwa @first=- berapa ~bera ~erap ~oran ~rapa
ugd_malam -8 jaga+tengah yang+jaga
ugd_malam -9 ada+yang
ugd_malam -10 buka+puskesmas
ugd_malam -11 jam+buka ~emal ~sema
puskesmas 13 hpv usg ~<hpv ~<usg ~hpv> ~usg>
puskesmas 12 bcg dpt flu maag ~<bcg ~<dpt ~<flu ~aag> ~bcg> ~dpt> ~flu> ~maag
puskesmas 11 buka+puskesmas kb ~<kb>
puskesmas 10 jam+buka susah+makan ~<bid ~<cac ~sul>
puskesmas 9 biduran campak gigi kutil mpasi ~<mpa ~bidu ~dura ~igi> ~kuti ~mpas ~tes>
puskesmas 8 =sick @=puskesmas @first=puskesmas bikin+mana bisul cacar cacar+air cek hiv luka mata mau+berobat senam
 senam+lansia tes ~<cam ~<cek ~<gig ~<hiv ~<kut ~<luk ~<pos ~<tes ~asi> ~bisu ~camp ~cek> ~enam ~etes ~gigi ~hiv>
 ~isul ~luka ~mata ~mear ~mpak ~nam> ~pasi ~sena ~smea ~util
puskesmas 7 =birth =hurt ambeien catin darah+di demam diare faskes fogging gatal gula hamil iud jam+berapa panas
 pasang pasang+iud periksa polio+tetes puskesmas sariawan skrining surat tbc tetes vaksin ~<asm ~<cat ~<dem ~<fas
 ~<fog ~<gat ~<gul ~<ham ~<iud ~<pap ~<pus ~<skr ~<sur ~<tbc ~<vak ~aksi ~amil ~aria ~asan ~aske ~asma ~atal ~atin
 ~beie ~caca ~cati ~dema ~diar ~ear> ~eien ~emam ~erik ~esma ~fask ~fogg ~gata ~ggin ~gula ~hami ~iare ~iawa ~iksa
 ~ilis ~imun ~inin ~isas ~iud> ~kes> ~kesm ~krin ~ksa> ~ksin ~lis> ~mam> ~mas> ~mbei ~mil> ~muni ~ndu> ~nisa ~oggi
 ~peri ~pusk ~riaw ~riks ~rini ~sah> ~sasi ~sin> ~skes ~skri ~smas ~suna ~sura ~tbc> ~tete ~til> ~tin> ~uka> ~ula>
 ~unat ~unis ~urat ~uske ~vaks
puskesmas 6 3+minggu @1 @first=- alamat+puskesmas anak+susah asi bantu+tidak batuk berobat bidan cabut cabut+gigi
 darah+tinggi dbd digigit digigit+anjing dokter dua gratis implan imunisasi kaki+luka kb+implan ke+puskesmas
 ke+rumah kelas kontrol lepas mata+merah mp mp+asi nyeri obat+tbc pakai+ktp panas+3 perawat pindah+faskes posbindu
 posyandu puskesmas+dekat rujukan sipilis spiral stunting surat+sehat susah tb tidak+sembuh ~<bat ~<cab ~<dbd ~<dig
 ~<dok ~<dua ~<gra ~<imu ~<jad ~<ken ~<lep ~<mp> ~<nul ~<per ~<ruj ~<sar ~<sem ~<ses ~<sip ~<stu ~<sun ~<tb> ~abut
 ~adwa ~ambe ~ampa ~anas ~antr ~are> ~ata> ~atis ~atuk ~awan ~batu ~bero ~bida ~bind ~buh> ~cabu ~dbd> ~digi ~dokt
 ~dua> ~dwal ~ehat ~empr ~epas ~eput ~erap ~eraw ~erba ~eri> ~gant ~ging ~git> ~grat ~idan ~ien> ~igig ~igit ~impl
 ~indu ~ing> ~ipil ~iral ~itan ~jadw ~juka ~kela ~kepu ~kter ~lepa ~mbuh ~mpla ~mpro ~ntri ~ntro ~nula ~okte ~osbi
 ~osya ~pana ~pera ~pili ~pira ~plan ~posb ~posy ~prot ~ral> ~rat> ~rati ~rol> ~ruju ~sari ~sbin ~seha ~sipi ~sma>
 ~spir ~stun ~susa ~syan ~tal> ~tara ~trol ~tunt ~ujuk ~ukan ~unti ~usah ~yand ~yeri
puskesmas 5 =office ada+bantu antri asam asam+urat bab bayi+tidak bb bb+bayi belum belum+bab berapa bolong bpjs
 cek+gula cek+hiv darah datang demam+darah di+puskesmas di+rumah fisioterapi fogging+kemana ganti gizi gula+darah
 jadwal jam jentik kami kena kencing kesehatan kudis kudis+ular lepas+kb massal mau+periksa minta+fogging
 minta+semprot operasi periksa+hamil periksa+mana petugas pilek posbindu+lansia puskesmas+ciledug puskesmas+cipondoh
 putih rumah+saya sakit sembuh semprot sesak siapa+yang sunat surat+rujukan tes+hiv tinggi urat usg+murah
 vaksin+anak vitamin warga+kena yang+semprot ~<ant ~<asa ~<asi ~<bb> ~<ber ~<bpj ~<bum ~<fis ~<giz ~<imp ~<kam ~<maa
 ~<mat ~<ope ~<sak ~<spi ~<tim ~<ura ~<vit ~akit ~andu ~asam ~assa ~aten ~awat ~bab> ~bat> ~bolo ~bpjs ~bumi ~but>
 ~car> ~daha ~dan> ~dara ~date ~ebul ~elas ~elum ~emal ~ena> ~enci ~erob ~esak ~eseh ~etug ~fisi ~ggan ~ggi> ~gizi
 ~hata ~hita ~ilek ~imba ~iote ~isio ~itam ~izi> ~jam> ~jent ~kami ~kena ~kenc ~kit> ~kont ~kudi ~las> ~lum> ~mass
 ~mat> ~nas> ~nat> ~ncin ~ning ~ntik ~ntin ~nyer ~obat ~ontr ~oter ~perb ~petu ~pile ~pjs> ~rah> ~rapa ~rawa ~roba
 ~rot> ~saki ~sam> ~sang ~satu ~semp ~sesa ~siot ~sit> ~ssal ~sunt ~tami ~ter> ~tih> ~tiha ~tik> ~timb ~tis> ~tri>
 ~udis ~umil ~vita ~wal> ~yana
puskesmas 4 3+hari =client =part abis aja+bisa alamat ambil+mana anak+panas anjing+tetangga antri+puskesmas badan
 balita bantu+usg banyak+minta batuk+tidak bayar+tidak bayi bayi+kuning berobat+pakai bisa+datang bisa+diwakilin
 bisa+tidak bulan cacing cek+darah cuci+luka dahak dekat di+rt diwakilin faskes+bagaimana ganti+perban hari+apa
 hari+sabtu hpv+ibu kaki kb+jam ke konsul+gizi ktp+aja kumat+ke kurus laboratorium lapor+kemana lutut
 melahirkan+pakai merah minta minta+lagi nebulizer nyamuk+banyak nyeri+lutut obat obat+cacing online pap pap+smear
 papsmear pasang+spiral pelayanan perban pinggang posyandu+balita posyandu+rw punya+bpjs puskesmas+sini rt+kami
 rujukan+bagaimana rutin sabtu sabtu+puskesmas sakit+pinggang sakit+untu smear suntik suntik+kb tes+tbc tidak+naik
 ular untu ~<.> ~<abi ~<bad ~<bay ~<bol ~<bul ~<cew ~<dar ~<dim ~<diw ~<jah ~<jen ~<kat ~<ke> ~<kep ~<kes ~<kon
 ~<kud ~<lab ~<lut ~<mua ~<mur ~<neb ~<oba ~<onl ~<pet ~<pil ~<sat ~<seh ~<sme ~<sus ~<tet ~<tin ~<ula ~abor ~abtu
 ~acar ~acin ~ahak ~ahit ~akil ~alau ~alit ~ami> ~amin ~anis ~anti ~apsm ~arah ~aren ~ator ~ayi> ~bada ~bayi ~belu
 ~bila ~btu> ~buli ~caci ~cewe ~deka ~dima ~dis> ~diwa ~ekat ~embu ~erlu ~iman ~ine> ~isem ~ita> ~ium> ~iwak ~izer
 ~jahi ~kaki ~kamb ~kata ~kese ~kili ~kuru ~labo ~lara ~laya ~lek> ~line ~lize ~lnya ~lutu ~mint ~nebu ~nggi ~nlin
 ~onli ~orat ~oriu ~osit ~pakk ~pap> ~paps ~psme ~pun> ~puti ~rany ~rapi ~rato ~rban ~rdek ~rium ~sabt ~sal> ~sema
 ~semb ~ster ~tamb ~tan> ~ting ~tori ~tria ~tuga ~tuk> ~tut> ~ugas ~ular ~uliz ~unin ~uran ~utih ~waki ~wat> ~zer>
puskesmas 3 # =body ada+biaya ada+bpjs aja alergi alergi+gatal ambil anak+diare anak+yang asi+jadwal banget+di
 bantu+bapak bantu+bcg bantu+berobat bantu+mpasi bantu+sakit banyak bareng bayar bayar+berapa bayi+belum bcg+tidak
 bebas bebas+narkoba bisa+malam bpjs+saya buka buka+jam bulan+depan cek+tb cibodas ciledug darah+gratis datang+ke
 dbd+di di+badan di+klinik di+komplek di+sekolah diabetes digigit+kucing dokter+bisa dokter+gigi dokter+mata donor
 donor+darah faskes+bpjs flu+tolong gatal+di gigi+bolong gigi+di gratis+di habis+ambil hajat+sunatan hamil+gratis
 hari ibu+saya jadwalnya jahitan jalan+tidak kalau karena kata kata+gratis kata+puskesmas katarak katarak+gratis
 kb+di kb+suntik ke+rs kencing+sakit keterangan klinik kolesterol konsul kumat kuning lepas+jahitan luka+siang
 maaf+donor mana marah mau+melahirkan melahirkan minggu mpasi+pak murah narkoba+bikin nikah+catin nomor+wa nyamuk
 nyamuk+di obat+darah obat+gula online+puskesmas operasi+katarak pelayanan+puskesmas pendaftaran perawat+lansia
 perlu petugas+kesehatan petugas+tidak pindah positif puskesmas+karawaci puskesmas+mana rabies+mana ribu rs
 rujukan+bpjs rujukan+ke rumah+visit satu satu+kontrakan saya+lansia scaling scaling+gigi sehat sehat+untuk siang
 stroke sunat+massal sunatan sunatan+tutup suntik+rabies surat+bebas surat+keterangan surat+untuk tambal tambal+gigi
 tbc+gratis telat tes+gula tidak+boleh tidak+izin tidak+untuk tikus+bisa timbang timbang+bayi tolong+bantu tutup
 tutup+jalan ular+satu untuk+nikah usg+ada usg+bayar visit visit+perawat vitamin+a vitamin+hamil wa+puskesmas ~<aja
 ~<ale ~<amb ~<beb ~<bil ~<bis ~<buk ~<cib ~<cuc ~<dah ~<dat ~<dek ~<eng ~<gan ~<hom ~<jam ~<kli ~<kum ~<kun ~<man
 ~<min ~<nye ~<pan ~<pro ~<pun ~<rs> ~<rut ~<sab ~<sen ~<tau ~<tut ~<vis ~abet ~abis ~akku ~alny ~alo> ~amah ~amat
 ~ambi ~ana> ~anya ~apa> ~ape> ~apet ~arak ~atar ~atny ~aupu ~ayan ~ayar ~bali ~ban> ~bany ~bare ~bas> ~baya ~beba
 ~bera ~berd ~bete ~bis> ~boda ~buka ~bula ~cibo ~cile ~cing ~dape ~das> ~data ~deke ~diab ~dise ~dono ~dug> ~ebas
 ~edug ~ekan ~eket ~elat ~elay ~eng> ~enti ~erda ~erde ~erol ~este ~ewek ~gas> ~ggu> ~hak> ~hari ~hirk ~home ~iabe
 ~iann ~ibod ~ihan ~iled ~inda ~inta ~irka ~isit ~itif ~kah> ~kala ~kalo ~kku> ~klin ~kole ~kuma ~kuni ~lar> ~lau>
 ~ledu ~lerg ~lest ~lini ~lita ~mana ~mant ~mbal ~mban ~mbil ~memb ~mera ~ming ~mura ~ndaf ~ndah ~nis> ~nsul ~nta>
 ~nti> ~nyam ~odas ~oles ~onsu ~oper ~perl ~pind ~posi ~rasi ~ratn ~rdar ~rena ~rian ~rlu> ~roke ~ruti ~scal ~sian
 ~siti ~stro ~tany ~tau> ~tera ~terd ~tero ~tnya ~trok ~tup> ~tutu ~umat ~upun ~utin ~utup ~utut ~visi ~waln ~wek>
 ~yamu ~yar>
puskesmas 2 6+bulan =ask a abis+padahal air ambeien+nih anjing atau badan+sekarang banget+takut bantu+digigit
 bantu+dpt bapak+diare batuk+3 bcg+dari belum+6 bersih biaya boleh cakar cakar+kucing campak+untuk catin+bikin
 dbd+takut diare+anak diare+siapa dpt+anak gang+kena gizi+mana gratis+tidak haid haid+mau hajat hamil+muda
 hoyong+tes hpv+parah ibu+susah iud+pak jadi jam+pelayanan jangan jentik+banyak jentik+di kayaknya kemana kena+dbd
 kena+minta kerja+di keterangan+sakit komplek kontrol+gula kontrol+tensi kucing+perlu lama+ke maaf maaf+hpv
 maaf+lepas makan+tolong makasih mau+tanya merah+pak minggu+ke mual muda+mual nonaktif+mau obat+sesak obat+tb
 padahal+belum pagi+mau perlu+suntik pkm pkm+tutup prolanis prolanis+puskesmas puskesmas+sampai putih+di
 rabies+gratis rujukan+cara rumah+sakit rumah+tidak sakit+mata saudara+diare saya+hoyong saya+kurus selamat+pagi
 sini suntik+tidak surat+kesehatan syaratnya takut+stunting takut+ular tanya+jadwal tb+abis tbc+habis telat+haid
 tensi+rutin tes+dahak tutup+jam untuk+kerja usg+gratis vaksin+rabies ~<a> ~<air ~<cil ~<hai ~<kul ~<mau ~<mer ~<pel
 ~<pkm ~<put ~<rib ~<sca ~aaf> ~adah ~adan ~ahir ~aja> ~akas ~aler ~amuk ~bal> ~biay ~bole ~bora ~caka ~cali ~engk
 ~ergi ~eter ~haid ~haja ~iaya ~icak ~ingg ~inik ~jing ~kare ~kerj ~lani ~leh> ~maaf ~mama ~mple ~muk> ~nggu ~njin
 ~nor> ~ntu> ~nyak ~oke> ~oleh ~ome> ~ompl ~ondo ~onor ~paka ~paru ~pasa ~pkm> ~pond ~prol ~pung ~rgi> ~ribu ~rola
 ~sini ~ten> ~yakn
puskesmas -2 =breath =home =lost abis+minum ada alat alun ambruk ambulans amuk anjing+liar bantu+telur bapak bau
 bayi+gratis bener besar cepat dan+popok darah+pmi darah+tidak di+jalan di+karawaci dibuang gratis+linglung
 habis+melahirkan harus+kemana hp istri itu kayu ke+mana kecil keluar ketemu koperasi kursi+roda laki lari listrik
 lumpuh masih ngomong pacar paksa palsu permen+bikin perut pindah+datang pindah+ke pkh popok popok+bayi psikolog
 pukul pulang rabies+yang sakit+perut sering sudah suka susu+dan tanah tangis telur telur+untuk tes+sim thr
 tidak+berhenti tk warung ~<ada ~<alu ~<ama ~<amu ~<bak ~<bap ~<bau ~<bes ~<blm ~<bud ~<bun ~<bus ~<cep ~<dam ~<dan
 ~<den ~<dic ~<dik ~<dil ~<dir ~<ema ~<fot ~<gaw ~<gw> ~<hp> ~<ist ~<itu ~<jem ~<kel ~<kop ~<kur ~<lis ~<lum ~<mah
 ~<muk ~<mun ~<nam ~<nun ~<pac ~<pkh ~<pop ~<puk ~<ram ~<rob ~<sal ~<say ~<seb ~<sit ~<sud ~<suk ~<thr ~<tk> ~<tok
 ~<ton ~<tul ~abur ~ada> ~ain> ~aji> ~akek ~aku> ~alat ~alon ~alun ~ama> ~anah ~anan ~anga ~anja ~ank> ~ans> ~apak
 ~apan ~arun ~atia ~aya> ~bak> ~band ~bapa ~bau> ~bel> ~bene ~besa ~blm> ~bruk ~bus> ~cepa ~dalu ~ding ~dir> ~disi
 ~dudu ~duka ~ecil ~ekol ~emak ~emat ~empa ~emu> ~enan ~endi ~epti ~erak ~erut ~esar ~esek ~etem ~foto ~gak> ~gamu
 ~gar> ~gara ~ggak ~gnya ~gomo ~halo ~hon> ~iang ~ibua ~ihat ~ikas ~ikol ~inas ~ion> ~isi> ~iski ~itas ~jak> ~kake
 ~kayu ~keca ~keci ~kek> ~kera ~kola ~kope ~kos> ~laki ~lang ~list ~log> ~lsu> ~lump ~lun> ~lung ~lur> ~mali ~masi
 ~mbru ~mbul ~mina ~misk ~mpai ~mpuh ~nal> ~ndi> ~ner> ~neri ~ngaj ~ngam ~ngin ~ngka ~ngku ~ngur ~njan ~ntua ~nya>
 ~ohon ~olah ~olog ~opok ~ota> ~oto> ~paca ~pah> ~paks ~pala ~par> ~pata ~pinj ~pkh> ~pok> ~popo ~pos> ~puh> ~puk>
 ~pula ~raya ~ret> ~rut> ~saha ~saya ~sek> ~seko ~selo ~seri ~skin ~suda ~tana ~telu ~thr> ~trik ~tuan ~ual> ~udah
 ~uduk ~unta ~uru> ~usan ~waru ~yany
"""
