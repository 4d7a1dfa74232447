"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt -6 =beast =hurt =mad =road =stir @=alat_bantu @=damkar @=darurat @=kerja @=poli_jiwa @first=alat_bantu
 @first=damkar @first=darurat @first=kerja @first=poli_jiwa berapa data+tidak jalan kartu+saudara pak ~<,> ~<dib
 ~<dit ~<jal ~<men ~<nya ~eran ~erap ~ingg ~jala ~kama ~ning ~uka>
slrt -7 =heart =sick =urgent @=pangan @=polisi @=puskesmas @=santunan @first=pangan @first=polisi @first=santunan di
 kerja kk kuliah+tidak saya+mau ukt+kuliah ~<di> ~<kk> ~akek ~erja ~gal> ~ggal ~kake ~kek> ~kerj ~rja>
slrt -8 @first=puskesmas ada bayar+tidak ktp untuk+tetangga ~<ada ~<ade ~<ktp ~<pak ~ada> ~adek ~ktp>
slrt -9 @=dukcapil @first=dukcapil ada+bantu kapan+lagi murah+kapan untuk+saya ~<kak ~dek>
slrt -10 bantu+tidak umkm+dapet
slrt -12 @first=-
poli_jiwa 10 autis di+puskesmas fobia puskesmas+mana ~<aut ~<fob ~auti ~bia> ~fobi ~obia ~utis
poli_jiwa 9 adhd rsj rumah+mau suntik+bulan ~<adh ~<rsj ~adhd ~dhd> ~kepa ~lana ~nsel ~rsj>
poli_jiwa 8 di+rumah pisau+tangan sedih tiap tiap+malam ~<sed ~<tia ~dih> ~edih ~onse ~pani ~sedi ~stre ~suar ~tiap
 ~tres ~uara
poli_jiwa 7 =tale @=poli_jiwa @first=poli_jiwa ada+guna bantu+tidak burnout burnout+kerja cemas cerita denger+suara
 guna hiperaktif insomnia jiwa ke+rsj kecanduan keluar+kamar kepala konseling konselor kuat+lagi lagi+hidup
 maaf+lansia mending mending+mati odgj+di odgj+ditinggal psikolog saya+di serang suara takut+keramaian tidak+mau
 ~<bur ~<cem ~<cer ~<gun ~<gw> ~<hip ~<ins ~<jiw ~<psi ~<str ~<sun ~<tan ~ade> ~burn ~cema ~ceri ~diam ~elin ~elor
 ~emas ~enen ~epal ~erde ~erit ~guna ~hipe ~iap> ~ikol ~ita> ~iwa> ~jiwa ~keta ~kolo ~kons ~log> ~lor> ~mas> ~mnia
 ~ndua ~nout ~nsom ~ntik ~olog ~omni ~out> ~psik ~rakt ~res> ~rita ~rnou ~seli ~selo ~siko ~somn ~sunt ~urno
poli_jiwa 6 =heart =mad ada+orang anak+adhd baru+punya bayi+blues belum+bisa berobat+ke bisa+tidur blues bulan
 dari+kemarin denger diam dokter dokter+apa halusinasi keluar kenapa+ya lansia+saya mau+pegang ngomong+umur
 obat+odgj obat+penenang orang+untuk panic panic+serang panik pegang+bayi penenang periksa+kemana poli+jiwa
 punya+bayi remaja sedih+terus sejak suntik tangan tangis tangis+terus terus+tidak umur+5 untuk+cerita ~<att ~<blu
 ~<den ~<dok ~<hal ~<kec ~<kon ~<mar ~<nan ~<pan ~<pen ~<rem ~<sej ~ack> ~aian ~aja> ~alus ~anan ~andu ~anga ~angi
 ~anic ~anik ~atta ~blue ~cand ~diem ~ding ~dokt ~duan ~ecan ~egan ~ejak ~emaj ~enge ~etag ~gen> ~ger> ~gis> ~halu
 ~iam> ~iem> ~ihan ~iper ~itin ~jak> ~keca ~kter ~lues ~maja ~mend ~nang ~nany ~ndin ~nena ~ngen ~ngis ~nia> ~nic>
 ~okte ~pala ~peri ~rema ~seja ~sera ~sina ~tack ~tang ~tis> ~ttac ~uar> ~ues> ~unti
poli_jiwa 5 abis aja ambil+amuk amuk+parah anxiety belum+minum bisa+pakai capek cinta delay diri ditinggal gerd
 gerd+anxiety grogol guna+saya habis+melahirkan hidup ibu+odgj ke+dokter ke+psikolog kenapa kepala+mau keramaian
 kontrol maaf+saudara mana marah mati+tiap mau mau+dibawa mau+keluar mau+mandi mau+meledak mau+sekolah ngomong
 obat+jiwa odgj odgj+belum odgj+kerja odgj+mau overthinking periksa poli psikiater psikolog+gratis putus+cinta rasa
 remaja+saya rujukan+rsj rumah+ini sakit+diri sakit+jiwa saya+halusinasi saya+tidak semangat speech speech+delay
 suara+tidak suka suka+ngomong takut takut+mati temen temen+ngobrol tempat+curhat terapi terapi+mana terus
 terus+sejak tidak+semangat tidur ~<abi ~<aja ~<anx ~<bip ~<bul ~<cap ~<cur ~<del ~<dia ~<gro ~<jan ~<kep ~<man
 ~<mau ~<ngo ~<odg ~<ove ~<ras ~<reh ~<spe ~<sua ~<suk ~<ter ~agi> ~akut ~ala> ~alny ~amah ~amai ~angn ~antr ~anxi
 ~apa> ~apek ~asa> ~asal ~bat> ~berb ~bipo ~bula ~cape ~cint ~dela ~deng ~dgj> ~diti ~dup> ~dur> ~ech> ~eech ~elay
 ~enap ~erak ~eram ~eran ~erbu ~erd> ~erid ~erik ~erth ~erus ~ety> ~gan> ~gerd ~gomo ~grog ~hidu ~hink ~iamb ~iate
 ~idup ~idur ~iety ~ikia ~iksa ~ilet ~inas ~inki ~inso ~ipol ~kiat ~king ~kiti ~ksa> ~lay> ~let> ~ling ~lnya ~lusi
 ~maia ~mama ~mau> ~mong ~nger ~ngob ~ngom ~nik> ~nkin ~nsul ~ntro ~ntru ~nxie ~nyar ~obat ~odgj ~ogol ~olar ~oli>
 ~omon ~onsu ~over ~peec ~pek> ~pene ~peng ~pola ~rama ~rapi ~rasa ~rbul ~reha ~rido ~riks ~rogo ~rol> ~rthi ~siki
 ~spee ~suka ~taku ~tant ~teme ~ter> ~teru ~thin ~tidu ~tin> ~trol ~una> ~usin ~vert ~xiet ~yaki
poli_jiwa 4 =breath =still =thanks abis+melahirkan abis+putus adik adik+saya ambil anak+autis apa baik bantu+bapak
 baru berobat berobat+kemana bicara+profesional bisa+ngomong bisikan bunuh bunuh+diri butuh butuh+konsul
 butuh+psikolog capek+hidup cari+tempat cemas+tiap curhat curiga+dengan dikejar dikejar+kejar dikit diri+sendiri dmn
 gagal gratis+mana haloperidol haloperidol+abis halusinasi+ibu hampa hari+apa hidup+saya hp ibu+tidak jadi+pendiem
 jadwalnya jangan jantung judi kamar kamar+bulan kecanduan+hp kecanduan+judi kecanduan+lem kejar+orang kemana konsul
 konsul+mana konsultasi lagi lem lepas maaf+tetangga mahdi malam+di marzoeki marzoeki+mahdi masalah mau+bunuh
 mau+cerita mau+hilang mau+ke mau+sembuh melahirkan+tangis ngelamun+terus ngobrol obat odgj+habis odgj+pasca pagi
 pakai+bpjs pasca pasca+melahirkan pendiem pendiem+sejak profesional rasa+dikejar rujukan rujukan+ke saya+baru
 saya+jadi saya+sedih sayat sekap+diri serang+di sudah+lama suka+sakit suka+teriak tagihan telat+ngomong terus+butuh
 tidak+bisa tidak+keluar tidur+sudah trauma ya ~<ade ~<adi ~<apa ~<ber ~<bil ~<cin ~<die ~<dim ~<dir ~<dit ~<dmn
 ~<gag ~<hid ~<hp> ~<idu ~<jud ~<kem ~<lag ~<lep ~<men ~<nyi ~<oba ~<pag ~<ser ~<tag ~<tak ~<tem ~<ya> ~aan> ~abis
 ~adik ~agal ~agih ~ah2> ~ahdi ~alop ~amar ~ambi ~ana> ~api> ~aru> ~arzo ~asca ~ater ~auma ~baru ~bero ~bila ~bis>
 ~bunu ~butu ~curh ~depr ~dik> ~diki ~dima ~dmn> ~ega> ~ejiw ~eki> ~eman ~emen ~endi ~engo ~epas ~epre ~erap ~erob
 ~esep ~esi> ~esio ~fesi ~gaga ~gat> ~giha ~gobr ~gol> ~habi ~hamp ~hat> ~hdi> ~idol ~ikej ~ikit ~iman ~iona ~iwaa
 ~izo> ~jant ~judi ~juka ~keji ~kema ~kit> ~lagi ~lar> ~lepa ~ltas ~mahd ~mana ~mang ~mar> ~mara ~marz ~mbil ~men>
 ~ndie ~ngat ~ntal ~obro ~oeki ~ofes ~onal ~pagi ~pasc ~pera ~prof ~raum ~rese ~resi ~rhat ~roba ~rofe ~rum> ~rus>
 ~rzoe ~sca> ~sile ~sok> ~sul> ~sult ~tagi ~teri ~tif> ~tik> ~trau ~trum ~uka> ~ulan ~ulta ~uma> ~unuh ~urha ~utuh
 ~waan ~waln ~yah> ~yany ~yari ~zoek
poli_jiwa 3 =ask =child =dead =part adik+odgj ajak+keluar alasan alkohol amuk+sih anak+amuk anak+kumat anak+remaja
 anak+tidak asal autis+untuk bantu+odgj banyak+utang bapak+meninggal bawa+dia bayi belum bengong berdebar
 berkepanjangan berlebihan berobat+dia besok biar+lega bisa+diam bolak bolak+kembali bpjs bpjs+tanggung
 bukan+gelandangan butuh+konselor capek+banget cari cemas+berlebihan cuci+tangan cuma+kami curhat+tidak curiga
 daftar+berobat dan dari+dunia deg deg+degan degan dengan+tetangga denger+bisikan di+motor dia+berobat diam+di
 dikit+curiga ditinggal+bapak ditinggal+pacar ditinggal+suami duka+berkepanjangan fobia+dari ganggu+bukan
 ganggu+odgj gelandangan+ya habis harus+bagaimana hidup+tidak hp+ambil ini+cuma istri+autis istri+baru
 jantung+berdebar jiwa+dekat jiwa+yang kakak kalau+malam kejar keluarganya+saya kembali+ngecek kepala+sendiri
 keramaian+sudah keterangan+sehat kumat+dikit lama+kenapa lapor+soal lega lepas+hp maaf+kepala maaf+takut
 makan+sudah makasih mandi mandi+tidak marah+terus mati+aja mau+ajak mau+makan mau+orang melahirkan melahirkan+tidak
 meledak meledak+bisa minggu+jantung minta+psikolog murung murung+terus nafsu nafsu+makan ngecek ngecek+pintu
 ngelamun nyaranin nyuruh+saya obat+di obat+tidur odgj+bpjs odgj+kumat odgj+obat pagi+bikin parah pisau
 psikolog+mana psikolog+untuk puskesmas putus rehabilitasi resep resep+obat rsj+bagaimana rt+nyuruh rumah+sakit
 rumah+suka sabu+lagi saudara+odgj saya+abis saya+bolak saya+ini saya+marah saya+pak saya+sekap saya+telat
 saya+warga sayat+tangan sebab sedih+banget sedih+tanpa sehat+jiwa sejak+bapak semua+orang sendiri+tapi
 sering+tangis sih sudah+minggu suntikan suntikan+bulan susah+tidur tagihan+alkohol tagihan+sabu tahu+cara
 tangan+sendiri tangan+terus tanggung+tidak tanpa tanpa+alasan tanpa+sebab tapi tapi+diam tapi+takut tawa
 tawa+sendiri temen+cerita tempat tempat+cerita teriak teriak+jam terus+periksa tetangga+tidak tidak+ada tidak+nafsu
 untuk+saya utang warga+sini ya+ada ~<alk ~<bab ~<bai ~<bpj ~<bun ~<but ~<car ~<deg ~<dr> ~<ger ~<hab ~<jad ~<kak
 ~<ket ~<mah ~<mel ~<mem ~<nar ~<nen ~<nya ~<pus ~<put ~<ran ~<sih ~<sil ~<ski ~<tap ~<tra ~<uta ~abil ~aby> ~afsu
 ~ainy ~akak ~akas ~ake> ~akti ~alah ~alas ~alko ~amun ~andi ~anpa ~ara> ~asan ~atin ~awar ~ayah ~ayan ~ayi> ~baby
 ~baik ~bati ~batn ~bayi ~bent ~berk ~beso ~biha ~bpjs ~brol ~cari ~deba ~deg> ~dega ~diaj ~diri ~dol> ~ebab ~eben
 ~ebih ~ehab ~ejar ~eled ~elua ~enek ~entu ~erke ~erle ~esma ~esok ~esur ~etap ~etaw ~fsu> ~gaan ~gal> ~gebe ~gece
 ~geli ~get> ~gnya ~gump ~hab> ~halo ~hira ~hirk ~hol> ~iaja ~icer ~igaa ~iri> ~irka ~isau ~jang ~jar> ~kak> ~kaka
 ~kama ~kap> ~kega ~kelu ~kera ~kesm ~kesu ~kizo ~koho ~ktif ~kut> ~lamu ~lebi ~leda ~lkoh ~lope ~mand ~masa ~mene
 ~ment ~mera ~mpa> ~mun> ~muru ~nafs ~napa ~nasi ~ndi> ~nek> ~nene ~ngeb ~ngil ~ngny ~ngum ~njan ~npa> ~nuh> ~nyia
 ~nyil ~oba> ~ohol ~paha ~para ~pint ~pjs> ~pres ~pusk ~putu ~rah2 ~rany ~rdeb ~riak ~riga ~rkan ~rkep ~rleb ~rung
 ~rupa ~sala ~sau> ~seba ~sema ~sep> ~sian ~sion ~skes ~skiz ~sku> ~smas ~tanp ~tapi ~tasi ~tawa ~temp ~tera ~tuh>
 ~turi ~udi> ~unan ~upan ~urig ~urun ~urup ~uske ~utus ~yiap ~yile
poli_jiwa 2 2+pagi abis+skripsi ada+bantu ada+keluarganya ada+konselor ada+temen adhd+ibu anak anak+saya
 autis+terapi bagus bantu+fobia bisa+lepas butuh+temen cerai dalam+rumah dekat di+cipondoh di+karawaci dia
 diri+sudah dokter+jiwa duka dunia fobia+tidak gadget gagal+uji gratis habis+tabrak harm hilang+aja ibu+rt jadi
 jam+2 jiwa+habis jiwa+puskesmas kalau+ambil kamar+pak kata kaya kaya+orang kecanduan+film kecanduan+gadget
 kecanduan+obat konseling+saudara lama lansia+murung maaf+kecanduan mandi+terus mau+berobat mau+dia mulai narkoba
 narkoba+gratis ngobrol+tidak odgj+abis odgj+terus orang+tua paman paman+saya pegang periksa+mana psikiater+bpjs
 pukul pukul+kepala rehab rehabilitasi+narkoba risperidon rsj+di saudara saya+autis saya+cemas saya+denger
 saya+lapor saya+meninggal saya+sekarang saya+suka saya+tawa saya+urus sejak+lansia sekap self self+harm sembuh
 sendiri+dari serang+panik sering sering+sayat siapa+yang sini skripsi+gagal sok suami+remaja telat temen+sering
 terus+kaya terus+saya tidak+amuk tolong+bantu trauma+habis yang+bener yang+urus ~<,> ~<bar ~<dan ~<dek ~<dik ~<duk
 ~<dun ~<gra ~<keg ~<kum ~<leg ~<mam ~<med ~<mpo ~<mur ~<naf ~<pah ~<puk ~<res ~<ris ~<sem ~<sok ~<tet ~<tp> ~aban
 ~abu> ~adge ~adi> ~akah ~akit ~ali> ~alur ~ame> ~anak ~anin ~anja ~arah ~arm> ~atis ~auda ~belu ~bil> ~buny ~cera
 ~curi ~deka ~dget ~dice ~dike ~don> ~duka ~duni ~ecek ~edak ~ekap ~ekat ~elam ~elum ~eria ~ess> ~gadg ~ggal ~gong
 ~grat ~iak> ~idon ~iga> ~iran ~ispe ~jadi ~koba ~kont ~kuma ~lasa ~luar ~lum> ~mela ~mele ~mpat ~nark ~ngec ~ntur
 ~nyak ~oaln ~odar ~ontr ~oper ~panj ~pend ~poli ~rani ~rati ~rdek ~ress ~rgan ~risp ~rkob ~roln ~sany ~saud ~seka
 ~seri ~sika ~soda ~sper ~tal> ~tau> ~trin ~tus> ~ujia ~ulai ~unia ~urin
poli_jiwa 0 @1
poli_jiwa -2 3+bulan =birth =food @first=santunan alamat amankan amankan+odgj ambruk amuk+terus anter anter+ke
 bagaimana+ya bantu+anter berobat+amuk besar biar+bisa bulan+tidak cair curiga+terus dapet data datang dengan+saya
 duit gelandangan gigi gratis+tidak habis+bisa habis+bulan ini+bisa jadwal kayu ke+puskesmas kejang+terus kel
 kontrolnya+habis lewat mampu mantan mau+rujuk minum naik obat+mau odgj+tidak paksa palsu puskesmas+sudah rumah+kami
 rw sakit+syaraf sampah sanggup santunan saya+ganggu saya+kecanduan saya+obat saya+sayat sd sejak+ibu sekolah sudah
 sudah+2 sudah+habis syaraf syaraf+sering tadi tanya terus+dengan tidak+mampu tinggal tolong+amankan tutup ugd
 waras+tidak ~<ang ~<anj ~<bat ~<bed ~<cai ~<dic ~<dui ~<ema ~<gal ~<gen ~<gue ~<jem ~<jl> ~<kay ~<kor ~<lak ~<lew
 ~<lia ~<may ~<muk ~<nai ~<pab ~<pad ~<pel ~<pla ~<rek ~<rw> ~<sd> ~<sit ~<sta ~<tad ~<tip ~<tok ~<tru ~<tur ~<tut
 ~<ugd ~<ula ~acar ~ada> ~ain> ~aji> ~aksi ~alak ~apas ~apet ~aran ~arat ~aren ~aris ~atas ~atu> ~azah ~bah> ~bak>
 ~bany ~bel> ~besa ~bruk ~but> ~call ~cor> ~dape ~dika ~duit ~duk> ~egal ~ekol ~emba ~enti ~esar ~etan ~ewat ~gala
 ~ggu> ~ggup ~gigi ~gue> ~gup> ~iar> ~igi> ~inan ~inga ~inum ~ipas ~ipu> ~iruj ~itte ~iun> ~juk> ~kayu ~keha ~kosa
 ~laki ~land ~lans ~lewa ~lsu> ~lura ~mak> ~masi ~mati ~maya ~mbru ~minu ~mpar ~naik ~nas> ~ndar ~ngah ~ngun ~num>
 ~nung ~nyam ~pada ~paks ~pata ~puk> ~ret> ~rga> ~rong ~sih> ~sitt ~siun ~suda ~tadi ~tak> ~tter ~tup> ~turu ~tutu
 ~udah ~ugd> ~uit> ~ung> ~unga ~utup ~warn ~zah>
poli_jiwa -3 =blaze =lost @=santunan @=trc @first=puskesmas @first=trc akta bansos bapak+saya barang+di bau bawa
 bawa+berobat bicara+sendiri bikin bisa+bantu buka bulan+ini butuh+obat cek dan+curiga di+jalan di+kenanga di+pasar
 dinsos dipukul diri+di foto ganggu+jiwa gas halusinasi+sejak harus hidup+pegang ibu+meninggal ibu+saya izin
 jiwa+kontrolnya jual kami+di kapan kasar+mau kb kecanduan+narkoba kecil kejang kemarin+mau kenanga konsul+sukaasih
 kontrakan kuat+hidup kucing kunci kursi kursi+roda lampu lapor lari mau+kerja mau+mati mau+minum melahirkan+tapi
 meninggal+tahun merah minggu mobil nama narkoba+amuk nomor nya obat+tbc odgj+sudah orang+odgj pegang+pisau pernah
 pernah+berobat rasa+sudah roda rt rusak sabu+amuk saya+capek saya+sakit sebelah sejak+melahirkan sendiri+dan
 sendiri+sejak sering+bicara slb slb+untuk soal sukaasih tahun+kemarin temen+saya tidak+kasar tidak+pernah
 tidak+waras tinggi turun waras warung ya+kami ~<amb ~<ata ~<bak ~<bau ~<bik ~<buk ~<cat ~<cek ~<dig ~<diu ~<fot
 ~<gak ~<gas ~<izi ~<jua ~<kb> ~<kom ~<kuc ~<mob ~<nap ~<nga ~<nom ~<pas ~<pin ~<pul ~<rod ~<rt> ~<sal ~<sat ~<slb
 ~<soa ~<sud ~<sya ~<tam ~<ten ~<tun ~<uda ~<yg> ~aasi ~abur ~adek ~adu> ~aksa ~akta ~alsu ~ambr ~ang> ~anji ~anso
 ~anta ~aras ~arun ~ata> ~ati> ~atia ~awan ~ayu> ~ban> ~bans ~bau> ~biki ~buka ~cah> ~cair ~cil> ~dah> ~dam> ~dang
 ~dara ~dins ~ebak ~ecil ~ejan ~elur ~emat ~eng> ~epon ~erah ~erna ~foto ~gah> ~gak> ~gang ~gant ~ggi> ~gkat ~haru
 ~ikas ~ikin ~ipuk ~isi> ~itu> ~kaas ~kabu ~kamb ~kapa ~kar> ~keci ~kel> ~kela ~ker> ~ket> ~kola ~komp ~kta> ~kuci
 ~kuli ~kunc ~laya ~mamp ~mant ~mata ~min> ~ming ~mobi ~mor> ~mpah ~muk2 ~nakn ~nama ~nci> ~nga> ~ngaj ~ning ~nomo
 ~ntan ~ntar ~nti> ~nyal ~oal> ~obil ~oda> ~olah ~omor ~ongk ~oto> ~pah> ~pals ~par> ~pung ~raha ~rapa ~rnah ~roda
 ~rsi> ~run> ~samp ~sant ~seko ~sin> ~slb> ~sma> ~snya ~soal ~stas ~tah> ~teng ~tong ~tor> ~ucin ~uk2> ~ukaa ~ula>
 ~ungg ~ursi ~usak ~waru ~wong ~yak>
poli_jiwa -4 =height =limp =seen @=darurat @first=darurat ada+yang alat ambulans berapa berobat+tidak curhat+soal
 gang harus+dibawa kaki kamar+mandi kasar listrik mau+curhat odgj+amuk odgj+putus pasar perempuan putus+obat rujuk
 saya+sering soal+tetangga tapi+tidak tbc tetangga+odgj tidak+punya tidak+sanggup tidur+di ~<ala ~<boc ~<dap ~<dar
 ~<dat ~<dep ~<dij ~<kab ~<kan ~<kap ~<keh ~<kun ~<lap ~<lis ~<mat ~<moh ~<nam ~<nik ~<non ~<nye ~<pal ~<per ~<pos
 ~<rus ~<set ~<tbc ~ahan ~akny ~alat ~anny ~ans> ~apor ~asih ~bela ~bung ~cing ~data ~dek> ~dipu ~ebel ~enga ~epan
 ~erem ~gas> ~gera ~isan ~izin ~jual ~kaki ~kasa ~keba ~kin> ~knya ~kurs ~lamp ~lant ~lapo ~lari ~lek> ~list ~mbul
 ~moho ~mpua ~mput ~nda> ~ndan ~nggu ~ntra ~pasa ~pere ~ping ~por> ~puan ~rak> ~raka ~rat> ~remp ~rnya ~ruk> ~rusa
 ~sama ~san> ~sebe ~syar ~tbc> ~tian ~trik ~ual> ~uin> ~unci ~uran ~wat> ~zin>
poli_jiwa -5 # =arms =drill =stir =water =work @=alat_bantu @=polisi @first=alat_bantu @first=polisi air bisa+tidak
 darah depan di halusinasi+minta jam kami kami+butuh masuk mau+konsul mau+melahirkan psikiater+gratis suami+saya
 uang ~<air ~<akt ~<di> ~<din ~<gan ~<kas ~<keb ~<kur ~<lar ~<mas ~<pem ~<tin ~<uan ~akan ~aki> ~amat ~anda ~angg
 ~angk ~apan ~arus ~asuk ~atan ~bera ~bur> ~depa ~diba ~dipa ~empu ~enda ~hon> ~iria ~jam> ~kami ~masu ~mpu> ~nah>
 ~nggi ~ngka ~nnya ~nsos ~ntua ~ohon ~pak> ~pang ~rian ~rik> ~sang ~sos> ~tan> ~tany ~tas> ~trak ~tuan ~tuna ~uang
poli_jiwa -6 =beast =force =money @=bedah_rumah @=damkar @=pangan @=ppa @=ugd_malam @first=bedah_rumah @first=damkar
 @first=kerja @first=pangan @first=ppa @first=ugd_malam bayar hamil kk ktp pak rs saya+odgj saya+sudah ~<dip ~<dis
 ~<jam ~<kk> ~<ktp ~<rs> ~<sam ~<san ~<war ~air> ~aman ~amil ~ampu ~ayar ~baya ~elan ~hami ~ktp> ~man> ~mil> ~pan>
 ~ran> ~ras> ~sak> ~suk> ~yar>
poli_jiwa -7 =road @=dukcapil @=kerja @=slrt @first=dukcapil @first=slrt jalan ke+rs minta minta+bantu ~<aku ~<jal
 ~<pak ~aku> ~alan ~ambu ~asar ~iban ~inta ~jala ~mint ~nta> ~sar>
poli_jiwa -8 =hurt bantu+ke
poli_jiwa -9 =sick sering+halusinasi sudah+tidak ~<dib ~<min
poli_jiwa -11 saya+mau
ugd_malam 8 # 24+jam @=ugd_malam @first=ugd_malam berobat+mana jam jam+3 pagi ugd ~<jam ~<pag ~<ugd ~agi> ~jam>
 ~mala ~pagi ~ugd>
ugd_malam 7 3+pagi =past =sick =stir @=puskesmas ada+dokter berobat buka buka+tidak hari igd jam+1 malam malam+sakit
 mana puskesmas puskesmas+buka puskesmas+yang tutup yang+buka ~<buk ~<igd ~<mal ~<man ~<pus ~<tut ~alam ~ana> ~bat>
 ~bero ~buka ~erob ~esma ~gini ~hari ~igd> ~kesm ~lam> ~mana ~mas> ~obat ~pusk ~roba ~skes ~smas ~tup> ~tutu ~uka>
 ~uske ~utup
ugd_malam 6 1+malam =wait @first=puskesmas ada+puskesmas bantu+puskesmas bisa+tanpa bpjs+bisa buka+malam dokter gini
 hari+libur hari+minggu igd+puskesmas jam+11 jam+2 ke+ugd klinik libur malam+anak malam+sesak masih muntah
 puskesmas+24 puskesmas+hari sakit subuh tanggal tanggal+merah tanpa+rujukan tengah ugd+bpjs ugd+puskesmas ~<dok
 ~<gin ~<har ~<kli ~<lib ~<sak ~<sub ~<ten ~ahit ~akit ~alem ~asih ~buh> ~deke ~dokt ~eket ~erah ~gah> ~ibur ~ini>
 ~inik ~jahi ~ket> ~kit> ~klin ~kter ~lem> ~libu ~lini ~male ~masi ~munt ~ngah ~nik> ~ntah ~okte ~saki ~sese ~sih>
 ~subu ~tah> ~teng ~ubuh
ugd_malam 5 2+pagi =smell ada+tidak bantu+malam buka+sampai ciledug daerah dekat demam dokter+jaga jam+puskesmas
 jam+segini ke+mana kemana kemana+yang lebaran libur+nasional malam+ada malam+di malam+gini malam+ini mana+yang
 masih+buka merah minggu nasional puskesmas+mana puskesmas+masih puskesmas+siaga segini sesak sesak+kumat siaga sore
 sudah+tutup tengah+malam tutup+semua yang ~<ben ~<dae ~<dek ~<dem ~<dim ~<end ~<jah ~<leb ~<mag ~<mel ~<mun ~<peu
 ~<ses ~<sor ~<yan ~aera ~asio ~bara ~beng ~bur> ~cile ~daer ~deka ~dema ~dima ~dug> ~ebar ~edug ~ekat ~emam ~enga
 ~engi ~esak ~esek ~euti ~hit> ~iaga ~iled ~iona ~kat> ~leba ~ledu ~mam> ~ming ~mpe> ~ngi> ~onal ~ore> ~peut ~rib>
 ~segi ~sek> ~semu ~sesa ~siag ~sion ~sore ~ter> ~unta ~yang
ugd_malam 4 11+malam =seek =thanks anak+muntah bantu+jam baru+berobat bengkak berobat+kemana dekat+ciledug
 di+cipondoh dokter+tidak hari+raya inap jahit jam+12 jam+di ke+rs klinik+pemerintah kumat magrib malam+mana
 malam+tidak mana+aja mencret minggu+berobat minggu+puskesmas natal natal+tahun panas panas+39 perlu perut
 puskesmas+lebaran puskesmas+malam puskesmas+rawat rawat+inap robek rs sakit+gigi sampai+pagi sudah+malam tahun+baru
 tapi terima ugd+ciledug untuk+saya ya yang+24 yang+bisa ~<?> ~<cil ~<gig ~<ina ~<kum ~<nas ~<nat ~<rob ~<rs> ~<seg
 ~<ste ~<tap ~<ya> ~aber ~agri ~ampe ~anas ~awat ~bek> ~ber> ~cret ~egin ~eman ~encr ~engk ~erim ~erut ~ggu> ~gigi
 ~gkak ~grib ~ima> ~inap ~kak> ~kema ~ketu ~kuma ~magr ~menc ~mera ~mua> ~nal> ~nap> ~nas> ~nasi ~nata ~ncre ~ndi>
 ~ntab ~obek ~paku ~pana ~perl ~rawa ~ret> ~rima ~rlu> ~robe ~rut> ~sak> ~tabe ~tapi ~tep> ~umat ~utin ~wat>
ugd_malam 3 1+pagi 11+bayi 2+malam =birth anak+masuk anak+panas anak+step apa+ada bayi+mencret belas buka+tengah
 ciledug+di dari+magrib dekat+cipondoh dekat+karawaci delapan demam+jam di+kecamatan di+mana dikit dulu gigi
 gini+puskesmas igd+24 jaga+malam jam+dekat jam+yang kecamatan ketuban+jam kuping kuping+anak luka+malam maaf+jam
 maaf+puskesmas maaf+ugd malam+berobat malam+dekat malam+hari malam+harus malam+minggu malam+puskesmas masih+ada
 masih+bisa masuk+semut melilit mencret+terus merah+berobat pagi+anak pemerintah puskesmas+jam puskesmas+tutup rawat
 raya rujukan rujukan+untuk sampai sekitar semua semut setengah siaga+malam step tanpa tidak+tahan yang+dekat ~<dul
 ~<jar ~<keg ~<kup ~<mas ~<ner ~<pan ~<raw ~<ray ~aga> ~anpa ~aran ~baru ~dulu ~ecam ~ekit ~elap ~emas ~emer ~emua
 ~emut ~erlu ~eten ~hira ~igi> ~ikit ~jek> ~kamb ~kupi ~lapa ~mbuh ~mela ~meli ~meri ~mpai ~mut> ~npa> ~pai> ~peme
 ~peru ~rah> ~raya ~rint ~samp ~seki ~sete ~step ~tanp ~teri ~unti ~upin ~yan> ~yani
ugd_malam 2 alat badan baru benda cipondoh dalu dalu+teng demam+tengah diare jahit+luka kaki+tusuk ketuban
 klinik+buka maaf+hari puskes puskes+sudah puskesmas+saged raya+tidak saged sampai+malam sekarang+puskes sih
 subuh+sakit sudah+jam syaratnya+apa tahan teng teng+puskesmas tusuk+alat tutup+ya ~<cip ~<del ~<ind ~<nu> ~<ruj
 ~<sag ~<sih ~<sob ~aged ~ampa ~ani> ~api> ~aru> ~atal ~ayan ~bada ~cama ~cipo ~dela ~diar ~doh> ~elil ~etub ~etus
 ~ged> ~iare ~ilit ~ipon ~itar ~juka ~kita ~ksi> ~les> ~lili ~lit> ~ndoh ~neri ~nin> ~peri ~raks ~ruju ~sage ~sobe
 ~sunt ~tete ~ting ~tuba ~ujuk
ugd_malam -2 =limp =well adik aja+bisa ambruk ambulans bagaimana bantu+berobat bau bener berobat+pakai bisa+malam
 depan+rumah di+pasar kami kapan ke+puskesmas keluar kembali ketemu ktp+aja kursi+roda laki lampu lapor+kemana lari
 mobil motor nomor online orang+tua pakai+ktp perempuan sabtu saudara saya sendiri siapa sudah+tidak tidak+mau
 tidak+punya trc+buka tunggu ~<adi ~<bau ~<baw ~<bel ~<bia ~<bil ~<bul ~<dic ~<dis ~<duk ~<ema ~<gim ~<gw> ~<hal
 ~<jat ~<kak ~<kec ~<kep ~<kom ~<kot ~<lal ~<mam ~<mob ~<mot ~<nik ~<nom ~<onl ~<pad ~<pal ~<pet ~<psi ~<sal ~<sau
 ~<say ~<seb ~<sek ~<sel ~<sen ~<skr ~<sta ~<sua ~<sur ~<tam ~abtu ~adik ~ahal ~aima ~aji> ~ak2> ~akny ~alah ~alik
 ~alin ~anan ~andi ~ang> ~angn ~anto ~anya ~apak ~arah ~atan ~atia ~auda ~ayu> ~baga ~bata ~bau> ~baya ~bene ~bruk
 ~btu> ~bung ~cil> ~daha ~dara ~dipe ~ebak ~elak ~elam ~elat ~elur ~emak ~emat ~emu> ~eras ~etem ~eter ~gaim ~gar>
 ~gima ~hal> ~han> ~iapa ~ikas ~ing> ~inso ~isi> ~istr ~ita> ~izin ~kabu ~kami ~kemb ~ker> ~komp ~kot> ~kota ~kuli
 ~lak> ~laka ~lant ~liat ~lik> ~lok> ~mali ~mand ~mban ~mbru ~min> ~mobi ~moto ~mpua ~ner> ~ngaj ~ngko ~nlin ~nomo
 ~obil ~omor ~onli ~ota> ~oto> ~otor ~pon> ~psik ~pung ~ring ~rung ~rusa ~sabt ~sah> ~sama ~sant ~saud ~saya ~sebe
 ~send ~siap ~stri ~sul> ~tasi ~tau> ~tele ~temu ~tin> ~trik ~tus> ~udar ~ulan ~urah ~yar>
ugd_malam -3 =blaze =client =nature @1 @=darurat @first=darurat air alamat+puskesmas bakar bapak bawa butuh dapet
 dipukul gang gelandangan hari+sabtu hilang jiwa jual kakak kamar kemarin kerja lansia libur+tidak lihat
 minggu+libur pasar punya puskesmas+cipondoh puskesmas+sini roda rt rusak sampai+jam sebelah surat tetangga trc tua
 uang untuk urus ~<air ~<akt ~<ata ~<bag ~<bap ~<bua ~<dat ~<den ~<dib ~<dir ~<gel ~<hil ~<jua ~<kab ~<kag ~<kap
 ~<keb ~<ken ~<lak ~<lam ~<lan ~<lih ~<par ~<pas ~<pel ~<pin ~<pol ~<pro ~<rod ~<rt> ~<rus ~<sab ~<san ~<sem ~<suk
 ~<tau ~<tel ~<trc ~<tua ~<tun ~<uan ~<umu ~<unt ~<uru ~<war ~adah ~agai ~akak ~akar ~akek ~ali> ~ama> ~amar ~amat
 ~ambi ~ambr ~ami> ~anji ~ans> ~ansi ~apet ~ara> ~aren ~arga ~asar ~ata> ~baka ~bali ~bang ~bapa ~bawa ~buat ~bula
 ~butu ~dape ~deng ~diba ~dipa ~dipu ~diri ~dita ~diti ~emar ~empu ~ener ~epon ~eran ~erem ~erja ~etan ~gas> ~gen>
 ~gkat ~gnya ~hila ~hon> ~ian> ~iang ~ibu> ~ihat ~ikan ~ine> ~inta ~inya ~ipuk ~iwa> ~jak> ~kaga ~kaka ~kake ~kang
 ~kant ~kapa ~kar> ~keba ~kek> ~kena ~kerj ~kete ~kons ~kul> ~laki ~lamp ~land ~lari ~liha ~lin> ~line ~man> ~mar>
 ~mari ~mbal ~mbul ~mor> ~mpu> ~nah> ~ndir ~nek> ~ngam ~ngen ~ngga ~ngku ~ngny ~ngur ~nsia ~nsos ~ntua ~ntuk ~ntun
 ~nya> ~oda> ~ohon ~ongk ~pan> ~pasa ~pat> ~pela ~pera ~pere ~poli ~puan ~puku ~puny ~rak> ~ras> ~remp ~rga> ~rik>
 ~rja> ~roda ~san> ~sos> ~sura ~tan> ~tera ~tian ~tor> ~trc> ~tua> ~tuan ~tuk> ~tuna ~tung ~uarg ~uat> ~ukul ~ungg
 ~untu ~uran ~urat ~urun ~urus ~usak ~utan ~utuh
ugd_malam -4 3+hari =elder =food =force =height =home =kin =lost =mad =seen =strike =tale =water @=bedah_rumah
 @=damkar @=ppa @=santunan @=trc @first=bedah_rumah @first=damkar @first=ppa @first=santunan @first=trc alamat belum
 bikin dari depan di di+puskesmas dia gratis harus+kemana ibu itu jalan kk ktp kursi lapor makan mati meninggal
 minta odgj pak panas+3 rumah sekolah tiap+malam tidak+ada tidak+bisa tidur+di umur ~<amb ~<aya ~<bik ~<but ~<dap
 ~<dar ~<di> ~<dia ~<dit ~<gan ~<gra ~<ibu ~<itu ~<jal ~<jiw ~<kan ~<ker ~<kk> ~<kur ~<lap ~<nga ~<ngu ~<nya ~<odg
 ~<pak ~<pen ~<pun ~<rum ~<ser ~aan> ~air> ~akan ~ake> ~alan ~ampu ~anda ~anga ~angk ~anta ~apa> ~apor ~arin ~asi>
 ~ati> ~atis ~awa> ~belu ~biki ~bil> ~but> ~dang ~dari ~depa ~dgj> ~dia> ~ekol ~elan ~elua ~elum ~emba ~enge ~enin
 ~gan> ~gela ~gga> ~grat ~guru ~hat> ~ikin ~ilan ~iri> ~itu> ~jala ~jiwa ~jual ~kelu ~kola ~ktp> ~kurs ~lan> ~lans
 ~lapo ~luar ~lum> ~mah> ~maka ~mati ~meni ~mint ~nan> ~ndan ~ngan ~ning ~odgj ~olah ~pak> ~pake ~pang ~peng ~pet>
 ~por> ~rang ~rat> ~rati ~rin> ~rsi> ~ruk> ~ruma ~sar> ~seko ~sia> ~tis> ~tong ~tuh> ~ual> ~uan> ~uang ~umah ~umur
 ~unan ~ung> ~unya ~ursi
ugd_malam -5 =beast =dead =drill =heart =money =road =work @=alat_bantu @=dukcapil @=kerja @=pangan @=polisi @=slrt
 @first=alat_bantu @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=polisi @first=slrt jam+berapa
 mau orang pakai puskesmas+ciledug tiap tidur ~<dep ~<dip ~<kel ~<ktp ~<mak ~<mat ~<mau ~<ora ~<tia ~akai ~dur>
 ~epan ~gang ~iap> ~idur ~kai> ~kin> ~lah> ~lama ~mau> ~mur> ~nta> ~paka ~tiap ~tidu
ugd_malam -6 @=poli_jiwa @first=- berapa ~bera ~erap ~oran ~rapa
ugd_malam -8 jaga+tengah
ugd_malam -9 ada+yang yang+jaga
ugd_malam -10 buka+puskesmas
ugd_malam -11 jam+buka ~emal ~sema
puskesmas 13 hpv usg ~<hpv ~<usg ~hpv> ~usg>
puskesmas 12 bcg dpt flu maag ~<bcg ~<dpt ~<flu ~aag> ~bcg> ~dpt> ~flu> ~maag
puskesmas 11 buka+puskesmas kb ~<kb>
puskesmas 10 jam+buka susah+makan ~<bid ~<cac ~sul>
puskesmas 9 biduran campak gigi kutil mpasi ~<cam ~<mpa ~bidu ~camp ~dura ~igi> ~kuti ~mpak ~mpas ~tes>
puskesmas 8 =sick @=puskesmas @first=puskesmas bikin+mana bisul cacar cacar+air cek hiv luka mata mau+berobat senam
 senam+lansia tes ~<cek ~<gig ~<hiv ~<kut ~<luk ~<tes ~asi> ~bisu ~cek> ~enam ~etes ~gigi ~hiv> ~isul ~luka ~mata
 ~mear ~nam> ~pasi ~sena ~smea ~util
puskesmas 7 =birth =hurt ambeien catin darah+di demam diare faskes fogging gatal gula hamil iud jam+berapa panas
 pasang pasang+iud periksa polio+tetes puskesmas sariawan skrining surat tbc tetes vaksin ~<asm ~<cat ~<dem ~<fas
 ~<fog ~<gat ~<gul ~<ham ~<iud ~<pos ~<pus ~<skr ~<sur ~<tbc ~<vak ~aksi ~amil ~aria ~asan ~aske ~asma ~atal ~atin
 ~beie ~caca ~cati ~dema ~diar ~ear> ~eien ~emam ~erik ~esma ~fask ~fogg ~gata ~ggin ~gula ~hami ~iare ~iawa ~iksa
 ~ilis ~imun ~inin ~isas ~iud> ~kes> ~kesm ~krin ~ksa> ~ksin ~lis> ~mam> ~mas> ~mbei ~mil> ~muni ~ndu> ~nisa ~oggi
 ~peri ~pusk ~riaw ~riks ~rini ~sah> ~sasi ~sin> ~skes ~skri ~smas ~suna ~sura ~tbc> ~tete ~til> ~tin> ~uka> ~ula>
 ~unat ~unis ~urat ~uske ~vaks
puskesmas 6 3+minggu =office @1 @first=- alamat+puskesmas anak+susah asi bantu+tidak batuk bb bb+bayi berobat bidan
 cabut cabut+gigi darah+tinggi dbd digigit digigit+anjing dokter dua gratis implan imunisasi kaki+luka kb+implan
 ke+puskesmas ke+rumah kontrol lepas mata+merah mp mp+asi nyeri obat+tbc pakai+ktp panas+3 perawat pindah+faskes
 posbindu posyandu puskesmas+dekat rujukan sipilis spiral stunting surat+sehat susah tb tidak+sembuh ~<bat ~<bb>
 ~<cab ~<dbd ~<dig ~<dok ~<dua ~<gra ~<imu ~<jad ~<ken ~<lep ~<mp> ~<nul ~<pap ~<per ~<ruj ~<sar ~<sem ~<ses ~<sip
 ~<stu ~<sun ~<tb> ~abut ~adwa ~ambe ~ampa ~anas ~antr ~are> ~ata> ~atis ~atuk ~awan ~batu ~bero ~bida ~bind ~buh>
 ~cabu ~car> ~dbd> ~digi ~dokt ~dua> ~dwal ~ehat ~empr ~epas ~eput ~erap ~eraw ~erba ~eri> ~gant ~ging ~git> ~grat
 ~idan ~ien> ~igig ~igit ~impl ~indu ~ing> ~ipil ~iral ~itan ~jadw ~juka ~kepu ~kter ~lepa ~mbuh ~mpla ~mpro ~ntri
 ~ntro ~nula ~okte ~osbi ~osya ~pana ~pera ~pili ~pira ~plan ~posb ~posy ~prot ~ral> ~rat> ~rati ~rol> ~ruju ~sari
 ~sbin ~seha ~sipi ~sma> ~spir ~stun ~susa ~syan ~tal> ~tara ~trol ~tunt ~ujuk ~ukan ~unti ~usah ~yand ~yeri
puskesmas 5 3+hari ada+bantu antri asam asam+urat bab bayi+tidak belum belum+bab berapa bolong bpjs cek+gula cek+hiv
 darah datang demam+darah di+puskesmas di+rumah fisioterapi fogging+kemana ganti gizi gula+darah jadwal jam jentik
 kami kelas kena kencing kesehatan kudis kudis+ular lepas+kb massal mau+periksa minta+fogging minta+semprot operasi
 periksa+hamil periksa+mana petugas pilek posbindu+lansia puskesmas+ciledug puskesmas+cipondoh putih rumah+saya
 sakit sakit+pinggang sembuh semprot sesak siapa+yang sunat surat+rujukan tes+hiv tinggi urat usg+murah vaksin+anak
 vitamin warga+kena yang+semprot ~<ant ~<asa ~<asi ~<ber ~<bpj ~<bum ~<fis ~<giz ~<imp ~<kam ~<maa ~<mat ~<sak ~<spi
 ~<sus ~<tim ~<ura ~<vit ~akit ~andu ~asam ~assa ~aten ~awat ~bab> ~bat> ~bolo ~bpjs ~bumi ~but> ~daha ~dan> ~dara
 ~date ~elas ~emal ~ena> ~enci ~erob ~esak ~eseh ~etug ~fisi ~ggan ~ggi> ~gizi ~hata ~hita ~ilek ~imba ~iote ~isio
 ~ita> ~itam ~izi> ~jam> ~jent ~kami ~kela ~kenc ~kit> ~kont ~kudi ~las> ~mass ~mat> ~nas> ~nat> ~ncin ~ning ~ntik
 ~ntin ~nyer ~obat ~ontr ~oter ~perb ~petu ~pile ~pjs> ~rah> ~rapa ~rawa ~roba ~rot> ~saki ~sam> ~sang ~satu ~sema
 ~semp ~sesa ~siot ~sit> ~ssal ~sunt ~tami ~tih> ~tiha ~tik> ~timb ~tis> ~tri> ~udis ~umil ~vita ~wal> ~yana
puskesmas 4 =client =part abis aja+bisa alamat ambil+mana anak+panas anjing+tetangga antri+puskesmas badan balita
 bantu+usg banyak+minta batuk+tidak bayar bayar+tidak bayi bayi+kuning berobat+pakai bisa+datang bisa+diwakilin
 bisa+tidak bulan cacing cek+darah cuci+luka dahak dekat di+rt diwakilin faskes+bagaimana ganti+perban hari+apa
 hari+sabtu hpv+ibu kaki kb+jam ke keterangan konsul+gizi ktp+aja kumat+ke kurus laboratorium lutut melahirkan+pakai
 merah minta minta+lagi nebulizer nyamuk+banyak nyeri+lutut obat obat+cacing online pap pap+smear papsmear
 pasang+spiral pelayanan perban pinggang posyandu+balita posyandu+rw punya+bpjs puskesmas+sini rt+kami
 rujukan+bagaimana rutin sabtu sabtu+puskesmas sakit+untu smear suntik suntik+kb surat+keterangan tes+tbc tidak+naik
 tutup ular untu ~<.> ~<abi ~<bad ~<bay ~<bol ~<bul ~<cew ~<dar ~<dim ~<diw ~<jah ~<jen ~<kat ~<ke> ~<kep ~<kon
 ~<kud ~<lab ~<lut ~<mua ~<mur ~<neb ~<oba ~<onl ~<ope ~<pet ~<pil ~<sat ~<sme ~<tet ~<tin ~<tut ~<ula ~abor ~abtu
 ~acar ~acin ~ahak ~ahit ~akil ~akku ~alau ~alit ~ami> ~amin ~anis ~anti ~apsm ~arah ~aren ~ator ~ayi> ~bada ~bayi
 ~belu ~bila ~btu> ~buli ~caci ~cewe ~deka ~dima ~dis> ~diwa ~ebul ~ekat ~elum ~embu ~erlu ~iman ~ine> ~isem ~ium>
 ~iwak ~izer ~jahi ~kaki ~kamb ~kata ~kena ~kese ~kili ~kuru ~labo ~lara ~laya ~lek> ~line ~lize ~lnya ~lum> ~lutu
 ~nebu ~nggi ~nlin ~onli ~orat ~oriu ~osit ~pakk ~pap> ~paps ~psme ~pun> ~puti ~rany ~rapi ~rato ~rban ~rdek ~rium
 ~sabt ~sal> ~semb ~ster ~tamb ~tan> ~ter> ~ting ~tori ~tria ~tuga ~tuk> ~tutu ~ugas ~ular ~uliz ~unin ~uran ~utih
 ~waki ~wat> ~zer>
puskesmas 3 # =body ada+biaya ada+bpjs aja alergi alergi+gatal ambil anak+diare anak+yang asi+jadwal banget+di
 bantu+bapak bantu+bcg bantu+berobat bantu+mpasi banyak bapak+diare bareng bayar+berapa bcg+tidak bebas
 bebas+narkoba bisa+malam bpjs+saya buka buka+jam bulan+depan campak+untuk cek+tb cibodas ciledug darah+gratis
 datang+ke dbd+di di+badan di+klinik di+komplek di+sekolah diabetes diare+anak digigit+kucing dokter+bisa
 dokter+gigi dokter+mata donor donor+darah faskes+bpjs flu+tolong gatal+di gigi+bolong gigi+di gratis+di habis+ambil
 hajat+sunatan hamil+gratis hari ibu+saya jadwalnya jahitan jalan+tidak kalau karena kata kata+gratis kata+puskesmas
 katarak katarak+gratis kb+di kb+suntik ke+rs kencing+sakit klinik kolesterol konsul kumat kuning lapor+kemana
 lepas+jahitan luka+siang maaf+lepas mana marah mau+melahirkan melahirkan minggu mpasi+pak murah narkoba+bikin
 nikah+catin nomor+wa nyamuk nyamuk+di obat+darah obat+gula online+puskesmas operasi+katarak pelayanan+puskesmas
 pendaftaran perawat+lansia perlu petugas+kesehatan petugas+tidak pindah positif puskesmas+karawaci puskesmas+mana
 rabies+mana ribu rs rujukan+bpjs rujukan+ke rumah+visit satu satu+kontrakan saya+lansia scaling scaling+gigi sehat
 sehat+untuk siang stroke sunat+massal sunatan sunatan+tutup suntik+rabies surat+bebas surat+untuk tambal
 tambal+gigi tbc+gratis telat tes+gula tidak+boleh tidak+izin tidak+untuk tikus+bisa timbang timbang+bayi
 tolong+bantu tutup+jalan ular+satu untuk+nikah usg+ada usg+bayar visit visit+perawat vitamin+a vitamin+hamil
 wa+puskesmas ~<aja ~<ale ~<beb ~<bil ~<bis ~<buk ~<cib ~<cuc ~<dah ~<dat ~<dek ~<eng ~<gan ~<hom ~<jam ~<kes ~<kum
 ~<kun ~<man ~<min ~<nye ~<pan ~<pro ~<pun ~<rs> ~<rut ~<sab ~<seh ~<sen ~<vis ~abet ~abis ~alny ~alo> ~amah ~amat
 ~ambi ~ana> ~anya ~apa> ~ape> ~apet ~arak ~atar ~atny ~aupu ~ayan ~ayar ~bal> ~bali ~ban> ~bany ~bare ~bas> ~baya
 ~beba ~bera ~berd ~bete ~bis> ~boda ~buka ~bula ~cibo ~cile ~dape ~das> ~data ~deke ~diab ~dise ~dono ~dug> ~ebas
 ~edug ~ekan ~eket ~elat ~elay ~eng> ~enti ~erda ~erde ~erol ~este ~ewek ~gas> ~ggu> ~hak> ~hari ~hirk ~home ~iabe
 ~iann ~ibod ~ihan ~iled ~inda ~inta ~irka ~isit ~itif ~kah> ~kala ~kalo ~kku> ~klin ~kole ~kuma ~kuni ~lar> ~lau>
 ~ledu ~lerg ~lest ~lini ~lita ~mana ~mant ~mbal ~mban ~mbil ~memb ~mera ~ming ~mint ~mura ~ndah ~nis> ~nsul ~nta>
 ~nti> ~nyam ~odas ~oles ~onsu ~oper ~perl ~pind ~posi ~rasi ~ratn ~rdar ~rena ~rlu> ~roke ~ruti ~scal ~sian ~siti
 ~stro ~tany ~tau> ~tera ~terd ~tero ~tnya ~trok ~tup> ~tut> ~umat ~upun ~utin ~utup ~utut ~visi ~waln ~wek> ~yamu
 ~yar>
puskesmas 2 6+bulan =ask a abis+padahal air ambeien+nih anjing atau badan+sekarang banget+takut bantu+digigit
 bantu+dpt bantu+sakit batuk+3 bayi+belum bcg+dari belum+6 bersih boleh cakar cakar+kucing catin+bikin dbd+takut
 diare+siapa dpt+anak gang+kena gratis+tidak haid haid+mau hajat hamil+muda hoyong+tes ibu+susah iud+pak jadi
 jam+pelayanan jangan jentik+banyak jentik+di kakak+sd kayaknya kemana kena+dbd kena+minta kerja+di keterangan+sakit
 komplek+minta komplek+siapa kontrol+gula kucing+perlu maaf maaf+donor makan+tolong makasih mau+tanya minggu+ke mual
 muda+mual nonaktif+mau obat+sesak obat+tb padahal+belum pagi+mau perlu+suntik pkm pkm+tutup prolanis
 prolanis+puskesmas puskesmas+sampai putih+di rabies+gratis rujukan+cara rumah+sakit rumah+tidak sakit+mata
 saudara+diare saya+hoyong saya+kurus selamat+pagi sini suntik+tidak surat+kesehatan syaratnya takut takut+stunting
 takut+ular tanya+jadwal tb+abis tbc+habis telat+haid tes+dahak tutup+jam untuk+kerja usg+gratis vaksin+kakak
 vaksin+rabies ~<a> ~<aba ~<air ~<amb ~<cil ~<hai ~<kli ~<kul ~<mau ~<mer ~<pel ~<pkm ~<rib ~<sca ~<sin ~<tau ~aaf>
 ~adah ~adan ~ahir ~aik> ~aja> ~ajat ~akas ~akut ~aler ~amuk ~bole ~bora ~caka ~cali ~cing ~engk ~ergi ~eter ~haid
 ~haja ~icak ~ingg ~inik ~jing ~kare ~kerj ~lani ~maaf ~mama ~ndaf ~nggu ~njin ~nor> ~ntu> ~oke> ~ome> ~ondo ~onor
 ~paka ~paru ~pasa ~pkm> ~pond ~prol ~rgi> ~rian ~ribu ~rola ~sini ~taku ~ten> ~yakn
puskesmas -2 =lost abis+minum ada alat alun ambruk ambulans amuk bantu+telur bau bayi+gratis bener besar cari cepat
 dan+popok darah+pmi darah+tidak di+jalan di+karawaci gratis+linglung habis+melahirkan harus+bagaimana hp istri itu
 kali kayu ke+mana kecil keluar koperasi kursi+roda laki lari listrik lumpuh maaf+lansia masih minta+beras ngomong
 orang+tua pacar paksa palsu permen+bikin perut pindah+datang pindah+ke pkh popok popok+bayi psikolog pukul pulang
 rabies+yang sakit+perut saya sering sudah suka susu+dan tanah tangis telur telur+untuk tes+sim thr tidak+berhenti
 tk ~<ada ~<alu ~<ama ~<amu ~<bak ~<bau ~<bes ~<blm ~<bud ~<bun ~<bus ~<car ~<cep ~<dam ~<dan ~<den ~<dic ~<dik
 ~<dil ~<dir ~<fot ~<gaw ~<gw> ~<hp> ~<ist ~<itu ~<jem ~<kel ~<ket ~<kop ~<kur ~<lis ~<mah ~<muk ~<mun ~<nam ~<nun
 ~<nya ~<pac ~<pkh ~<pop ~<puk ~<ram ~<rob ~<sal ~<say ~<seb ~<sit ~<sud ~<suk ~<thr ~<tk> ~<tok ~<ton ~<tul ~ada>
 ~aji> ~akek ~aku> ~alat ~alon ~alun ~ama> ~anah ~anan ~anga ~anja ~ank> ~ans> ~apan ~atia ~aya> ~ayat ~bak> ~band
 ~bau> ~bel> ~bene ~besa ~blm> ~bruk ~buan ~bus> ~cand ~cepa ~dalu ~ding ~dir> ~disi ~dudu ~duka ~ecan ~ecil ~ekol
 ~emat ~empa ~enan ~endi ~epti ~erak ~erut ~esar ~esek ~foto ~gak> ~gamu ~gar> ~gara ~ggak ~gnya ~gomo ~halo ~hon>
 ~ikas ~ikol ~inas ~ion> ~isi> ~iski ~itas ~jak> ~kake ~kayu ~keca ~keci ~kek> ~kera ~kola ~kope ~kun> ~laki ~list
 ~log> ~lsu> ~lump ~lun> ~lung ~lur> ~mali ~masi ~mbru ~mbul ~mina ~misk ~mpuh ~ndi> ~ner> ~neri ~ngaj ~ngam ~ngin
 ~ngis ~ngka ~ngku ~ngur ~njan ~ntua ~nya> ~ohon ~olah ~olog ~opok ~ota> ~oto> ~paca ~paks ~pala ~par> ~pata ~pinj
 ~pkh> ~pok> ~popo ~pos> ~puk> ~ran> ~raya ~ret> ~rus> ~rut> ~saha ~saya ~sek> ~seko ~selo ~seri ~skin ~suda ~tana
 ~telu ~thr> ~trik ~tuan ~ual> ~udah ~uduk ~unta ~uru> ~usan ~yany ~yat>
"""
