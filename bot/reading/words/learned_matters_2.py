"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
polisi 3 ~kaga ~kaja ~kami ~kamt ~kang ~kant ~kena ~kios ~kiri ~klik ~klip ~kont ~konv ~kopl ~krja ~ksi> ~ktip ~kunt
 ~kuny ~kuti ~lami ~lapo ~lemp ~link ~lip> ~lng> ~loka ~losa ~lsho ~mabo ~mal> ~mat> ~mate ~mban ~mbat ~mbaw ~mbel
 ~men> ~menc ~mere ~minj ~mint ~mplo ~mpua ~mpuk ~mtib ~mudi ~muin ~mute ~nagi ~nci> ~ncin ~ncul ~negu ~nero ~ngan
 ~ngi> ~nian ~niay ~njam ~nkam ~nta> ~ntak ~nves ~nvoi ~nyak ~odon ~olsh ~ombo ~onda ~onga ~onta ~onvo ~opet ~oran
 ~orin ~p2hp ~pame ~pari ~peca ~penu ~pern ~pet> ~pija ~pin> ~pir> ~plas ~plo> ~plos ~porn ~puln ~radi ~ran> ~rang
 ~rany ~rat> ~rena ~resa ~riga ~rim> ~rjad ~rlar ~rnah ~roko ~romb ~rong ~rose ~rost ~ruh> ~ruha ~saya ~snya ~sp2h
 ~sump ~supi ~taks ~tan> ~tari ~taru ~tegu ~tet> ~teta ~tiba ~tibm ~tol> ~tole ~tuka ~uala ~uang ~uara ~ubar ~udik
 ~ugil ~ukaj ~ukan ~ulng ~upir ~uria ~urig ~usi> ~utar ~uter ~vest ~vide ~voi> ~was> ~what ~yaan ~yak> ~yeba
polisi 2 2jt =body =height =seek =thanks ada+jual ada+laki ada+pak ada+preman adik aktif alfamart alun2+mau
 apa+lapor apk+terus asing+mondar asing+tiap ayam+tiap bahaya+dijual bantu+helm bantu+pemalsuan bantu+teman
 banyak+tawuran batu+ceper bawah bayar+2 begal+depan begini belakang+tiap berapa berapa+ya biar bibi+kelahi brong
 brong+tiap calo ceper ciliwung ciliwung+sekarang cs+bank culik+anak dan+bunuh dan+sudah dangdutan dengan+perempuan
 di+alun2 di+kereta di+kontrakan di+tele dibawa+lari dicolong+di dilempar+batu dipaling diperes diperes+minta
 diproses dipukul+3 dipukul+kakak dipukul+tukang diretas diteror+nomor dompet+isi dua+kali duduk dulu+apa fitnah
 fitnah+di gatot gatot+subroto genteng golok+amuk golok+depan harus helm+saya hilang+lapor hilang+pas hilang+semua
 hilang+sendiri hilang+takut hp+saya ibu+kena ibu+saya ig+diretas ikan+petasan ikut+saya istirahat+jam jaket
 jembatan jembatan+ciliwung jenguk jenguk+tahan jok kabel+di kaca+rusak kakak+kelas kasus kasus+pukul kayanya
 ke+mana ke+rumah kebobolan+pas kelamin kembali+motor klik+undang knalpot knalpot+brong kode kredit kredit+gelap
 kunci+masih laen laen+di laki+yang lansia+pergi lansia+saya lapor+dulu lapor+judi laporan laporan+di larang
 lokasi+mana lowongan lowongan+kerja m maaf+ada maaf+hp maaf+saudara malam+lapor maling+masih maling+masuk mana+kami
 mandir+kayak masih+ada masjid massa matel mau+jenguk mau+maling mau+nyantet mbanking+kosong minta+2jt mobil+rental
 mobil+rusak mobil+tidak musik musik+keras naik naik+nmax naik+ojol narkoba+di ngaku+cs ngaku+dari nganggur ngumpet
 nikah+apk nmax nomor+asing nomor+wa nyantet nyantet+dan nyetel+musik nyimpen+sabu nyolong+kabel nyuruh oleh
 orang+nyolong orang+visum pada pagi+ada pak+temen pakai+jaket pakai+kayu pakai+tipu paksa+parah palsu
 parkir+indomaret pasar pemalakan+supir pembegalan pembegalan+di pemerasan pemerasan+foto penipu+bisa perempuan+di
 petasan+bahaya pinang pisau+nih polisi+berapa polisi+minta polsek+jam pukul+maling pulang+dari punya+rumah raib+di
 rental resah+ke rumah+dibobol saudara+ancam saya+bawa saya+dibajak saya+dipaling saya+was scammed scammed+online
 sebelah+rumah sekarang+diperes sekolah+laen sengketa+utang senjata+ikan sewa+mobil siapa+yang stm suami+pergi
 subroto sudah+tiga supir+truk tangan+syaratnya tarik+paksa tawuran+depan tele tele+sekarang ternyata terus+mbanking
 tidak+dikasih tipu+jual tipu+loker undang+nikah vcs vcs+dengan visum+dulu wa+dibajak warga+di warga+pukul
 warga+resah warung+kelontong was+scammed yang+ancam yang+begal yang+punya yang+urus ~2jt> ~<!> ~<2jt ~<adi ~<bub
 ~<dam ~<die ~<dil ~<dud ~<fit ~<gim ~<jak ~<jok ~<kac ~<kir ~<kod ~<kon ~<kop ~<lae ~<lia ~<low ~<m> ~<min ~<mo>
 ~<nai ~<ner ~<nma ~<ole ~<pas ~<pen ~<pil ~<pis ~<ram ~<rok ~<sej ~<ser ~<stm ~<sto ~<sya ~<vcs ~abut ~adah ~aen>
 ~akim ~aksi ~ali> ~all> ~alpo ~amar ~amme ~ang> ~angg ~apah ~ape> ~apka ~arat ~ari> ~arke ~asji ~asus ~atot ~atro
 ~auny ~aya> ~bata ~bela ~biln ~bron ~brot ~buar ~cabu ~calo ~camm ~cila ~cong ~dana ~diem ~dipr ~dit> ~ecop ~edan
 ~edit ~ekan ~elak ~ele> ~emet ~emui ~enan ~eora ~erap ~erti ~ertu ~eseo ~fama ~fitn ~gada ~gato ~geme ~gend ~ggur
 ~gkap ~guk> ~haki ~haru ~iaya ~ibeg ~idat ~iga> ~igel ~ikem ~ikny ~iliw ~ilny ~ima> ~ipro ~irah ~iret ~isto ~itan
 ~iter ~itna ~itod ~iwun ~jake ~jemb ~jid> ~kaca ~kai> ~kan> ~kare ~kemb ~kete ~knal ~kode ~kred ~kunc ~laen ~lama
 ~lapa ~lapk ~lima ~liwu ~lnya ~lowo ~lpot ~lsu> ~luri ~mart ~masj ~max> ~mbeg ~mbol ~mbua ~med> ~mert ~mmed ~muda
 ~nabu ~naik ~nalp ~ndam ~neng ~nmax ~nyet ~okok ~ondo ~owo> ~owok ~owon ~paka ~pela ~pina ~pkan ~por> ~pora ~pot>
 ~puta ~rbah ~redi ~rin> ~rit> ~rket ~rtua ~rus> ~scam ~seja ~seor ~sepu ~sere ~sjid ~ssa> ~stm> ~subr ~suka ~syar
 ~temb ~temu ~tit> ~tnah ~todo ~uan> ~uany ~ubro ~umpe ~ung> ~ungk ~uras ~urit ~usik ~utin ~vcs> ~yant
polisi 1 @1
polisi -2 =ask adik+dibawa air+muncrat alat+ke ambil+lengan anak+tetangga ancam+nyebar ancur anjing asap badan
 baju+di baru+pemda benteng+jaya berhenti blokir boleh bouraq bouraq+darah buka+lebar bulan+gelap cemas cemas+tiap
 cerai darah+banyak dari dengan+sekali dengan+sim depan depan+toko di+kantor di+kolong di+puskesmas dia+paksa
 dibacok+begal dijemput dijual dikenal+ibu dinsos disebar+dia disuruh dompet+hilang duka foto+disebar ganggu
 golok+putar grup hp+dompet izin+keramaian jalan+bouraq kalau+saya kaya kdrt kecanduan+judi kejadian keliling
 keropos kirim+foto komite komite+paksa kontrakan+saya kota ktp+dengan kunci+di lampu+gang lapor+siapa lebar
 lebar+kena lengan lengan+buka lewat linglung maaf+sim maling+tidak mampet mantan+foto mau+pinjam miskin muda+begal
 ngelem nyebar nyebar+foto obat+palsu ojek ojek+online online+dibacok online+retur online+syaratnya orang+keropos
 orang+linglung pak pak+anak paksa+kembali pam pbb pemadam pemda perempatan perkosa perlu pikun pinggir
 pju+sepanjang pln polio polisi+sudah pom potong punya raba retur satu seragam sini slrt tabrak tahu takut+mati
 takut+pak tangan tangerang telepon+siapa teman+dibawa terminal tetangga+bawa tolong+saya tongkat tunggu uang+dengan
 uang+komite ugd yang+buka ~<api ~<bou ~<brp ~<den ~<des ~<dif ~<gag ~<gru ~<hid ~<ing ~<jag ~<jal ~<jan ~<ka> ~<kdr
 ~<keb ~<kum ~<lan ~<lew ~<lon ~<maj ~<mis ~<nam ~<nap ~<nel ~<nu> ~<num ~<nun ~<oje ~<ope ~<pat ~<pbb ~<pln ~<pot
 ~<put ~<ren ~<san ~<sel ~<sem ~<slr ~<suk ~<tah ~<tik ~<tur ~<ugd ~<wal ~aba> ~aban ~abra ~adan ~adia ~aha> ~ahny
 ~ajik ~ajui ~akin ~alat ~api> ~asal ~asap ~asi> ~ater ~atih ~bah> ~bak> ~bang ~bet> ~bias ~bole ~bour ~brak ~brp>
 ~cera ~cucu ~damp ~dang ~dari ~deke ~deng ~depa ~desi ~diju ~dins ~diri ~disi ~disu ~drt> ~dung ~ecel ~eger ~ehat
 ~ejad ~eket ~elem ~elia ~elil ~emad ~emda ~enek ~engh ~erba ~erhe ~erit ~erko ~erop ~esak ~etur ~ewat ~game ~gany
 ~ger> ~gila ~ging ~gis> ~git> ~glun ~goro ~grup ~han> ~hent ~hir> ~huja ~ian> ~ijua ~iki> ~iman ~inda ~ingl ~ipan
 ~ipot ~irka ~isik ~itas ~ite> ~jaga ~jala ~jemp ~jika ~jing ~juin ~kali ~kas> ~kdrt ~kepa ~komi ~kos> ~lati ~lek>
 ~lewa ~lio> ~lonc ~lrt> ~lura ~maji ~mas> ~mda> ~mele ~mite ~mone ~mpan ~mper ~mpin ~mpun ~muka ~nang ~napa ~nasi
 ~ncat ~nene ~ngen ~ngka ~nglu ~ntua ~olio ~omit ~onca ~osa> ~oura ~pah> ~pakn ~pana ~pbb> ~pemd ~piku ~pln> ~puny
 ~put> ~raba ~raq> ~retu ~rgan ~rhen ~rkos ~rlu> ~rup> ~sant ~sap> ~sara ~sema ~siks ~slrt ~stre ~tabr ~tara ~tiha
 ~tuk> ~tup> ~tur> ~turu ~tutu ~uarg ~ugd> ~ujan ~ujuk ~ulun ~uma> ~uraq ~urun ~utup ~wari ~yala ~yang
polisi -3 1+sudah =child =office =rails =stir ada+orang ada+tidak aja akta amuk+di anak+kecil apa+ada astaga
 astaga+dia atau balita bantu+jalan bantu+lampu bantu+mau bantu+saya bapak baru bayar+dmn bedah+rumah begal+motor
 berobat besar bulan c+di cek damkar dan+palak dengan+foto dengar di+dompet di+motor dia+begal diam dibacok+geng
 dikejar+orang dikeroyok+teman diri+naik es etle etle+bayar foto+orang ganti golok+di habis habis+maling
 hilang+bagaimana hilang+dicolong hp+satpam ibu+tidak ini+pinjam jalan+gang jalan+rusak jatuh juga kampung+uang kata
 kata+dan ke+atap kecanduan kecil kejar kembali+lagi kena+senjata kena+tilang kepala kolong kontrakan+ancam kuat
 kumat lagi lagi+di lampu lantai laporan+bagaimana lempar lempar+batu lepas lewat+depan loker+palsu lumpuh lupa
 manhole manhole+hilang mantan+nyebar mau mau+bikin mau+ke mau+terjun meteran+air minum mirip+dengan motor+ambil
 muncrat muntah murah ngomong nyala orang+terlantar orang+yang ormas ormas+di pacar+saya padam padang pajak
 pajak+mobil pakai+baju pakai+seragam paket palsu+minta parkir+sembarangan pasang paspor patah pegang pembangunan+1
 periksa pindah pinjam+hp pinjam+uang polisi+tidur poris pos+polisi rame2 rs saya+abis saya+dikejar saya+ketemu
 saya+lihat saya+mau saya+yang sekali sekarang+lewat sembarangan sepanjang sepanjang+gang sih sim+hilang situ
 sudah+bulan sudah+minggu suka tanpa tawuran+ormas teman+kelas tenggelam terjun terlantar tidak+angkut tidak+pakai
 tilang+etle tutup+manhole uang+habis ular woy woy+ada yang+dibacok yang+hilang yang+tidak ~<?> ~<aba ~<ade ~<anj
 ~<ast ~<bap ~<bas ~<blk ~<bu> ~<bud ~<bun ~<bus ~<cem ~<dep ~<dim ~<dr> ~<duk ~<eda ~<emp ~<es> ~<etl ~<gak ~<gal
 ~<gig ~<gil ~<hab ~<ija ~<jat ~<jaw ~<jug ~<kat ~<kua ~<kul ~<lag ~<lah ~<lam ~<lay ~<lem ~<lep ~<lum ~<lup ~<mau
 ~<ngu ~<om> ~<orm ~<pab ~<paj ~<peg ~<pik ~<pro ~<psi ~<rab ~<ret ~<rs> ~<seg ~<sih ~<sit ~<sta ~<sun ~<ter ~<tir
 ~<ton ~<tul ~<woy ~adar ~agi> ~ahu> ~aji> ~ak2> ~akah ~akta ~alit ~ame2 ~amka ~ampi ~anah ~anan ~ancu ~anda ~andi
 ~angu ~anho ~ani> ~anpa ~apa> ~apak ~apas ~aru> ~aspo ~atai ~atuh ~awat ~ayan ~bada ~bapa ~berd ~berh ~bero ~besa
 ~buan ~buh> ~buki ~cand ~cat> ~cepe ~cing ~crat ~damk ~dany ~daya ~dibu ~dije ~dipo ~ditu ~duan ~duka ~ebul ~ecan
 ~ecil ~egan ~ehab ~ejar ~ekam ~emuk ~enca ~ende ~enga ~epal ~epan ~epas ~epet ~erah ~erik ~erju ~erki ~erlu ~ermi
 ~erob ~esar ~eter ~etle ~etny ~gaga ~gaju ~gali ~gebu ~gen> ~ggel ~ggir ~gian ~gin> ~gol> ~gomo ~got> ~guna ~hole
 ~hon> ~iam> ~iat> ~ibak ~icar ~ihaj ~ijaz ~ijem ~ikat ~ila> ~inal ~inso ~inum ~ipa> ~iri> ~irin ~iski ~istr ~jan>
 ~jatu ~jawa ~jaza ~jek> ~juga ~juka ~jun> ~kalo ~kam> ~kasa ~kata ~keca ~kece ~keci ~keru ~kiny ~kta> ~kuat ~lagi
 ~lar> ~leme ~leng ~lepa ~loke ~lump ~lur> ~mada ~maka ~manh ~masa ~mau> ~mbun ~me2> ~mina ~minu ~miny ~miri ~misk
 ~mkar ~mong ~mpah ~mpat ~mpuh ~mput ~munt ~mur> ~nany ~ncra ~ndah ~ndi> ~ndua ~nera ~ng2> ~ngga ~ngge ~ngom ~ngon
 ~nhol ~njin ~npa> ~ntik ~nuh> ~num> ~ohon ~ojek ~oke> ~olak ~omon ~oper ~opos ~oris ~oron ~pan> ~pani ~pasp ~pega
 ~pene ~perb ~pind ~pond ~pork ~prot ~psik ~puk> ~pur> ~rahn ~ram> ~ramb ~rasi ~riks ~ring ~rjun ~rkim ~rlan ~rmas
 ~rmin ~roto ~saha ~sal> ~sala ~sari ~satp ~satu ~seha ~semi ~sepa ~sin> ~skin ~spor ~stag ~stri ~sul> ~sung ~taga
 ~tain ~tanp ~tela ~teng ~teri ~term ~teu> ~tim> ~tle> ~tump ~uga> ~uka> ~ular ~umba ~umpu ~una> ~uncr ~ungg ~unya
 ~upa> ~usah ~utny ~warn ~woy>
polisi -4 =beast =poor @first=- ada+anak ada+rumah ambruk ambulans amuk ancam+bunuh baju bakar+massa banjir bedah
 beo beo+rt beras bocor bolong bpjs bunuh+diri daftar+polisi denda di+grup di+rumah dia diancam+kakak
 dikeroyok+warga diri dokter dong gang+beo gang+mati golok+gang got hamil hilang+mana ijazah izin jalan+di
 kakak+pakai kan kantor+sebelah kembali+nama kena+denda kks kursi kursi+roda lapor+pak laporan+baru lari+pacar
 linglung+di maaf+mau mandi masuk+begal mati+sudah meninggal motor+sudah naik+ke nama+motor nomor+ini nyasar+motor
 pabrik pemkot petugas pingsan pohon pungli+bikin putus roda rt+2 rumah+di rumah+masuk santunan satpam saya+ancam
 sebelah+mana skck+hilang sudah+dijual tangis tanya tidak+punya tidak+waras tilang+nyasar tolong+bener trotoar tua
 tukang+pijat umur warga+lagi yang+dikeroyok ~<aja ~<amu ~<bad ~<baj ~<beo ~<bes ~<bil ~<blo ~<bpj ~<bul ~<cek ~<cer
 ~<cuc ~<dar ~<dok ~<ger ~<gg> ~<izi ~<kay ~<kec ~<kep ~<kes ~<kks ~<kol ~<mak ~<mel ~<mur ~<nya ~<pda ~<poh ~<por
 ~<pri ~<rod ~<sed ~<str ~<sus ~<tau ~<ten ~<teu ~<tro ~<tua ~<tum ~<tun ~<umu ~abet ~abri ~adam ~ade> ~ahir ~aja>
 ~aju> ~alur ~amil ~andu ~anja ~ans> ~anti ~arga ~asta ~atau ~atia ~atpa ~azah ~baju ~banj ~bara ~beo> ~bila ~blk>
 ~boco ~bpjs ~brik ~bruk ~cek> ~cur> ~dend ~dica ~dila ~dima ~dokt ~ebak ~edah ~ekal ~emat ~emko ~engg ~enti ~erin
 ~etug ~gamu ~gigi ~giha ~gsan ~hami ~iang ~ibay ~ibun ~iksa ~ilin ~ingg ~ings ~ini> ~ipas ~itu> ~izin ~jang ~jir>
 ~kat> ~keli ~ker> ~ket> ~kks> ~knya ~kons ~kter ~kuma ~kurs ~lamp ~lana ~laya ~liat ~lin> ~lita ~lung ~lupa ~mamp
 ~mand ~mbru ~mbul ~mil> ~mkot ~munc ~nakn ~ngar ~nggi ~ngis ~ngsa ~njir ~nti> ~ntin ~nump ~nyar ~oar> ~ocor ~oda>
 ~okte ~ola> ~orka ~otoa ~pabr ~paja ~pemk ~peng ~peny ~petu ~pjs> ~poho ~pom> ~puh> ~putu ~rak> ~ren> ~rik> ~roba
 ~roda ~ropo ~ruk> ~rut> ~sege ~semb ~situ ~tah> ~tany ~toar ~tony ~tpam ~trot ~tuga ~tus> ~ugas ~unta ~urah ~ursi
 ~utus ~zin>
polisi -5 =hurt =seen @=santunan apa atap bau belum bener bikin+ktp diancam+mantan dinas hilang+yang jaya jiwa
 jual+motor kayu kena+bacok kok lapor+pungli listrik makan mati nik+saya orang+pamer pakai+alat pdam pelajar+bawa
 pisau+di puskesmas rt sakit sampah saya+0812 tagihan taman tawuran+pelajar tidak+bisa tinggi trc waras yang+foto
 ~<amb ~<apa ~<asa ~<ata ~<bau ~<bed ~<car ~<don ~<gor ~<got ~<ham ~<jay ~<jiw ~<kak ~<kok ~<lis ~<mah ~<mam ~<mat
 ~<mun ~<pan ~<pus ~<rt> ~<sat ~<sin ~<tan ~<tin ~<trc ~<ula ~akit ~akny ~ala> ~ampu ~amuk ~arah ~aras ~asa> ~atap
 ~ayu> ~baka ~bau> ~beda ~bene ~beng ~bolo ~bula ~cor> ~dam> ~dia> ~dina ~ebuk ~elat ~enda ~ener ~enge ~esma ~etak
 ~gant ~ggi> ~iben ~igeb ~ingi ~ita> ~item ~itin ~iwa> ~jaya ~jiwa ~kah> ~kayu ~keba ~keja ~kesm ~kit> ~kolo ~lant
 ~list ~maha ~mati ~meni ~mpu> ~muk> ~nan> ~ner> ~njan ~nsos ~ntah ~ntun ~nyal ~onya ~orma ~ota> ~pak> ~pang ~panj
 ~pata ~pdam ~pend ~peri ~perk ~peru ~pipa ~pusk ~ris> ~rsi> ~sabe ~saki ~sang ~seke ~skes ~smas ~tama ~tar> ~tau>
 ~ter> ~tera ~tes> ~tian ~tis> ~trc> ~trik ~tuna ~ulan ~umur ~uske ~wara ~wat> ~zah>
polisi -6 =dead =smell =water @=alat_bantu @=bedah_rumah @=poli_jiwa @=puskesmas @=slrt @=ugd_malam
 @first=alat_bantu @first=poli_jiwa @first=ppa @first=puskesmas @first=santunan @first=trc @first=ugd_malam abis
 bayi bisa+pulang butuh darah di+depan ditinggal gang+saya gratis kaki kapan kk lampu+jalan lihat maling+dipukul
 mau+pulang meteran nyasar odgj+bawa ongkos pulang+kampung saya+lapor yang+di yang+kemarin ~<abi ~<bol ~<but ~<clu
 ~<din ~<gra ~<kk> ~<kur ~<lih ~<nan ~<nik ~<ong ~<pip ~<sak ~<tam ~<yg> ~anji ~anny ~ati> ~atis ~ayi> ~bayi ~buny
 ~butu ~clur ~ekel ~elan ~elin ~erda ~gele ~ggal ~gkos ~grat ~hat> ~ihan ~ihat ~inas ~kaki ~kapa ~liha ~mete ~nas>
 ~ndan ~neri ~nyas ~oton ~pam> ~ping ~rah> ~rati ~rkan ~sos> ~tap> ~tung ~unan ~utuh
polisi -7 =food =heart =limp =sick @=damkar @=darurat @=dukcapil @=kerja @=trc @first=bedah_rumah @first=damkar
 @first=darurat @first=dukcapil @first=slrt air bakar begal+orang cari daftar gelandangan ini nik orang+odgj
 pulang+ke sekarang+di tidur+di ~<air ~<ben ~<daf ~<ini ~<kap ~<kej ~<met ~abis ~afta ~aga> ~air> ~akar ~ambu ~bis>
 ~cari ~daft ~ftar ~gann ~land ~nik> ~ting ~tuh> ~yasa
polisi -8 =birth =blaze =breath @=pangan @first=pangan ada+di depan+rumah ktp pungli+kelurahan tidur umroh+tipu
 ~<bak ~<ktp ~dur> ~idur ~kar> ~ktp> ~tidu
polisi -9 =mad @first=kerja odgj ~<odg ~dgj> ~odgj
polisi -10 golok+tolong
damkar 20 kalong
damkar 14 bau+gas ~alon
damkar 12 tupai ~<tup ~kalo ~tupa ~upai
damkar 11 ~dran
damkar 10 reptil ~<rep ~ptil ~rept
damkar 9 gas hidran ~<gas ~epti ~hidr ~idra ~til>
damkar 8 =beast @=damkar @first=damkar anjing+rabies asap+di bisa+turun buaya damkar kucing lebah pemadam
 tabrak+rumah ~<dam ~<kuc ~<leb ~adam ~amka ~buay ~cing ~damk ~ebah ~emad ~kuci ~leba ~mada ~mkar ~pema ~uaya ~ucin
damkar 7 =force anjing api asap asap+hitam bakar+di biawak cincin dari+tower di+halaman di+pohon gigit gigit+orang
 halaman jari kunci monyet orang+mau pohon+mau rabies sarang tawon tidak+bisa tower ular ~<anj ~<api ~<bes ~<bia
 ~<cin ~<gil ~<hid ~<jar ~<kun ~<mon ~<pem ~<rab ~<sar ~<taw ~<tow ~<tum ~<ula ~abie ~anji ~api> ~aran ~asap ~awak
 ~awon ~bah> ~biaw ~bies ~cin> ~cinc ~dam> ~dapu ~desi ~ebak ~esis ~gala ~gas> ~gila ~hala ~iawa ~ies> ~ila> ~inci
 ~ing> ~jari ~jing ~kar> ~keba ~kunc ~lar> ~lomp ~mony ~nci> ~ncin ~njin ~nyet ~onye ~ower ~rabi ~sap> ~sara ~sis>
 ~tawo ~towe ~tumb ~ular ~umba ~unci ~wak> ~wer> ~won> ~yet>
damkar 6 =blaze ada+asap apar api+di api+sudah bakar bakar+pak besar besar+banget biawak+masuk bisa bisa+buka
 bisa+lepas borgol buaya+di damkar+nomor dapur di+got di+kamar di+mobil di+plafon galak gelang gudang hydrant
 jatuh+ke kamar kambing keluar kobra lapak lebah+di lepas lepas+di liar+di lift macet masuk+sekolah mau+ambruk
 mau+terjun melon merembet merembet+ke monyet+lepas musang nempel+di nyala+api nyamber nyangkut nyangkut+di
 pagar+kayu plafon pohon pohon+ambruk pos+damkar sarang+tawon saya+kunci sengat siapa siapa+ya takut+gas tawon+besar
 terjun terjun+dari ular+masuk ~<asa ~<ase ~<bak ~<bis ~<dap ~<ged ~<gig ~<gor ~<gud ~<hyd ~<kam ~<keb ~<kek ~<kob
 ~<kor ~<lep ~<lif ~<lom ~<mac ~<mer ~<pla ~<poh ~<sel ~<sia ~acet ~afon ~akar ~ambe ~ant> ~apin ~apur ~asep ~baka
 ~ber> ~besa ~besi ~bet> ~bisa ~borg ~bra> ~cet> ~ede> ~ekun ~embe ~epas ~erju ~esar ~esi> ~esin ~etin ~fon> ~gede
 ~gkut ~guda ~hon> ~hydr ~iapa ~ibuk ~ift> ~isa> ~jun> ~kamb ~kara ~keku ~kobr ~kors ~kut> ~lafo ~lama ~lepa ~lift
 ~mace ~mban ~mber ~mbet ~mbin ~mer> ~mere ~musa ~ngku ~nyam ~nyel ~obra ~ohon ~ompa ~orgo ~orsl ~pai> ~pas> ~piny
 ~plaf ~poho ~pur> ~ran> ~remb ~rgol ~rjun ~rsle ~sar> ~sela ~seng ~sep> ~slet ~udan ~yaka ~yamb ~ydra ~yela
damkar 5 =height =home =lost ada+biawak ada+ular ambruk+tutup anjing+galak anjing+odgj api+besar atap atas bakar+api
 bantu+tidak bayar+tidak bayi+kunci bengkak biawak+di bisa+minta buka cakar cincin+tidak cuci damkar+alamat
 damkar+bisa damkar+kantor dari+jari di di+atap di+atas di+dapur di+jari di+lift di+pagar di+tangan gas+bocor gembok
 gorong got jari+anak jari+bengkak jari+sudah jepitan jepitan+kayu kabel+listrik kamar+mandi kandang+ayam kayu
 keluar+api keluar+asap kompor korban+potong korsleting kucing+liar kucing+naik kunci+di lantai+dua lapak+rongsok
 lapor+kemana lepas+jari listrik+keluar main makasih malah mandi mangga masuk masuk+ke mendesis mesin mesin+cuci
 meter musang+di naik+tiang nempel nomor+damkar nomor+pemadam nongol+di odgj+gigit oray pagar pemadam+nomor
 pln+nyala pohon+mangga potong potong+siapa rumah+tetangga sanca sapi sarang+lebah sumur tabrak+di tapi tawon+kepala
 tenggelam+sumur tk tolong+damkar trafo trafo+pln turun ular+di undang undang+petugas yang+punya ~<ata ~<bor ~<buk
 ~<cak ~<cuc ~<di> ~<gal ~<ing ~<mai ~<mes ~<mus ~<nim ~<nya ~<nye ~<pag ~<pot ~<seg ~<sep ~<sum ~<tap ~<tk> ~<tra
 ~<tur ~<und ~afo> ~agar ~ala> ~alak ~alis ~amar ~ambi ~anca ~andi ~angk ~apar ~asuk ~atap ~ayu> ~bing ~bok> ~buka
 ~caka ~cemp ~copo ~cuci ~dang ~das> ~ecem ~eged ~ejep ~elon ~embo ~empl ~epit ~erku ~ersa ~gat> ~gemb ~gin> ~git>
 ~gkak ~gkep ~gol> ~goro ~got> ~gund ~igit ~iin> ~ilep ~isen ~itan ~jepi ~kama ~kayu ~lak> ~lang ~lapa ~let> ~leti
 ~lon> ~main ~mand ~mang ~mar> ~masu ~mbok ~melo ~mend ~mesi ~mpel ~mplu ~mpor ~nca> ~ndas ~ndes ~ndi> ~nemp ~ngat
 ~nimp ~nome ~nyan ~nyem ~omer ~ompo ~opot ~oray ~oron ~paga ~par> ~pel> ~peny ~pit> ~pita ~plun ~pot> ~poto ~ptic
 ~rafo ~rant ~ray> ~rkun ~rong ~run> ~sanc ~sapi ~sege ~semp ~sept ~siap ~sok> ~suk> ~sumu ~tam> ~tank ~tapi ~terj
 ~terk ~traf ~turu ~uar> ~uci> ~unda ~usan ~yakn
damkar 4 =road =smell =water ada+di ada+oray ada+sarang ambruk ambruk+tabrak anak+kunci api+nyamber bagaimana+ya
 bakar+untuk banget banget+di bantu+bakar bau besar+di bikin+sarang bisa+keluar blok cakar+warga cincin+nyangkut
 copot dalam damkar+bayar damkar+lokasi dari+lantai depan+tk desis di+dalam di+gorong di+gudang di+kandang di+mesin
 di+selokan diri+di empat gagang+copot galak+gigit gas+dari genteng gudang+kardus harus+bagaimana hitam hitam+dari
 hydrant+di kabel+bakar kambing+tenggelam kandang kardus kayaknya ke ke+atap ke+pohon keluar+percikan kencang kepala
 kepala+di kepala+masuk kera kera+liar kompor+meledak kucing+odgj kucing+tenggelam kucing+terjebak kunci+gembok
 kunci+rumah lebah+pindah lepas+dari lepas+masuk liar liar+cakar loteng mana+istirahat mana+sabtu masuk+dapur
 masuk+kamar meledak+api menjuntai minta minta+tolong mobil+saya ngeong ngeses nomor nongol oray+di pada
 panggil+siapa parkir+stasiun penyelamatan penyelamatan+orang pindah+nempel pintu pohon+depan pos rongsok
 rumah+lapor rumah+mati saya+0812 saya+di saya+keluar sebelah+bakar sempit septictank siapa+yang sudah+ke
 sudah+nyamber susah susah+lepas takut takut+meledak tangan+tabrak tawon+di tenggelam+septictank teralis terjebak
 terjebak+di tetangga+bakar turun+di tutup+gang ular+sanca ulo vespa warga yang+bisa yang+mana ~<bau ~<blo ~<cop
 ~<dal ~<dil ~<gag ~<got ~<hit ~<ila ~<jep ~<kah ~<kay ~<ke> ~<kej ~<kom ~<lot ~<mas ~<mem ~<mle ~<nem ~<nge ~<nom
 ~<non ~<oma ~<pos ~<ron ~<sap ~<sen ~<sus ~<tak ~<ulo ~<ves ~ahan ~ain> ~aina ~akas ~akut ~alah ~ani> ~ank> ~ari>
 ~atas ~bak> ~bau> ~beng ~bers ~blok ~bruk ~cang ~cepe ~ciny ~ctan ~dala ~dibu ~dika ~dile ~dise ~disi ~dus> ~ejeb
 ~eka> ~elam ~empe ~empi ~ende ~engk ~enye ~eong ~epal ~epet ~eral ~erem ~erje ~erum ~eses ~espa ~gar> ~gent ~geon
 ~gese ~gigi ~gsok ~hita ~icta ~ikny ~ilin ~imba ~intu ~inya ~itam ~jeba ~junt ~kain ~kand ~kard ~kece ~keje ~kenc
 ~kobo ~komp ~lasi ~liar ~loka ~lote ~luha ~maha ~mbru ~mema ~menj ~mleb ~mor> ~mpit ~mur> ~nak2 ~ncen ~ngeo ~ngin
 ~ngka ~ngke ~ngol ~ngso ~njun ~nomo ~nong ~oaln ~obon ~okan ~omah ~omor ~ongo ~ongs ~oton ~pala ~pint ~pipi ~pos>
 ~rali ~rdus ~rjeb ~ruan ~sah> ~sang ~ses> ~spa> ~susa ~taku ~tap> ~tict ~tup> ~ukai ~umur ~urua ~urun ~vesp ~warg
 ~yemp
damkar 3 2+hari 4+di =client =work @1 a+snake ada+api ada+biaya ada+tawon ada+ula alamat alat+potong ambil
 ambil+tidak anak+di anak+takut angin+kencang angkat asap+dari atap+rumah bakar+lapak balita+kunci bantu+ada
 bantu+cincin bantu+kucing bantu+tabung bantu+tupai bau+banget bau+gosong bawah+kasur begini berani bersarang
 bersarang+di besar+galon besok biasa bisa+angkat bisa+bantu bisa+semprot bocah+tabrak bocor+bunyi borgol+main
 buaya+kayaknya buka+dari buka+di buka+tidak bunyi bunyi+ngeses cadangan cadangan+hilang cincin+kawin cincin+sempit
 coba dalam+mesin dalam+panggil dari+gudang dari+kontrakan dengan+anak di+kabel di+komplek di+loteng di+motor
 di+parkir di+saya di+sumur di+ventilasi dicopot dipukul+pakai disini disuruh ditangkepin elpiji+bocor gagang gang
 gang+rawan gang+tidak gas+mendesis gas+sembur gelang+tidak gembok+macet gesper gorden hari+di hp hp+jatuh hp+saya
 ibu+kunci istirahat istirahat+jam jam+berapa kabel kaki+tabrak kalong+makasih kalong+sendiri kamar+dengan
 kamar+kunci kamar+sendiri kami+sudah kata+bukan kawin+saya kayaknya+lihat kayu+kunci ke+damkar ke+got ke+sumur
 keluar+semua kemarin+kapan kios kobra+masuk kompor+gas kontrakan+bakar kucing+di kucing+nyangkut kunci+cadangan
 kunci+mobil kunci+patah kunci+saya kunci+tidak lagi+mudik lahan+kosong lebah+besar lemari liar+gigit lift+macet
 lihat+buaya listrik+menjuntai maaf maaf+ada maaf+kalong maaf+kucing macet+lepas macet+orang main+borgol makin
 mana+buka mana+tutup masuk+rumah melon+desis menjuntai+di mesin+jahit mesin+mati minta+ampun mobil mobil+mesin
 mobil+tinggal motor motor+bakar motor+saya mulu ngeong+terus nyala nyamber+gorden nyelametin odgj+di orang+4 pak+di
 pakai+gesper pakai+tali panggil patah pecel percikan+terus petugas petugas+yang pipis piton potong+kayu punya+alat
 rawan rawan+nyangkut regulator ruko sabtu sabtu+buka sanca+di sanca+masuk sapi+tenggelam sarang+di saya+bakar
 saya+dipukul saya+main saya+tenggelam sekap+diri selang selokan sembur semua sendiri+kunci septictank+yang
 siapa+bisa siram snake soal suami+saya sudah+besar sudah+biru sudah+coba sumur+bisa tabrak tabung tabung+elpiji
 tabung+melon takut+kena tapi+sudah tarik tarik+pakai tawon+vespa telepon tenggelam tiang tiang+listrik tidak+berani
 tidak+sakit tolong+suami tukang+kunci tupai+pak tutup ula ular+piton untuk+saya ventilasi vespa+di warung+pecel ya
 yang+mau ~<!!> ~<??> ~<aya ~<bgt ~<bua ~<cad ~<cob ~<des ~<dis ~<dr> ~<gem ~<gen ~<ges ~<hp> ~<ite ~<jer ~<kal
 ~<kan ~<kep ~<kio ~<lia ~<mel ~<mob ~<mot ~<my> ~<nda ~<nut ~<pat ~<pit ~<reg ~<ruk ~<sab ~<sna ~<soa ~<tab ~<ter
 ~<tig ~<tut ~<ule ~<ven ~<ya> ~aaf> ~abel ~abra ~abtu ~abun ~ager ~ahat ~ahur ~alam ~alny ~amat ~amet ~ange ~ardu
 ~arik ~arte ~asny ~atii ~atoh ~bang ~beli ~bera ~beso ~bgt> ~bias ~bil> ~bili ~bimb ~bng> ~bong ~brak ~btu> ~cada
 ~cel> ~ceng ~ciin ~coba ~dale ~diny ~dipo ~ebes ~eduk ~egin ~egul ~eli> ~elok ~elua ~enca ~ence ~eng> ~engu ~enju
 ~ente ~epin ~epon ~erde ~erga ~esok ~espe ~etap ~etug ~gabi ~gaga ~gany ~gesp ~get> ~ggel ~ggil ~gord ~iara ~idal
 ~ilas ~inan ~ipis ~ipot ~isti ~isur ~iton ~jato ~kabe ~kelu ~kep> ~kepa ~kepi ~kios ~lato ~lepo ~lnya ~long ~lung
 ~maaf ~mahe ~maki ~mata ~matn ~mbu> ~mele ~mint ~mobi ~moto ~mua> ~ncan ~ncii ~nges ~nget ~ngge ~nta> ~nten ~ntil
 ~nyak ~oal> ~obil ~ong> ~onny ~orde ~oson ~oten ~page ~pece ~pele ~per> ~peta ~petu ~pis> ~pito ~prot ~rani ~rden
 ~regu ~rsar ~rsih ~ruko ~sabt ~selo ~set> ~sin> ~sini ~soal ~sper ~stir ~tabr ~tabu ~tas> ~tem> ~teng ~tiin ~tira
 ~toh> ~ton> ~tor> ~tuga ~tutu ~ugas ~uhan ~uji> ~uko> ~ulat ~ulo> ~uluh ~umpe ~ungu ~unyi ~usah ~utup ~vent ~yala
 ~yemb
damkar 2 2+tahun =stir ada+is ada+penyuluhan anak+nyangkut anak+tabrak angin apar+untuk api+merembet asuransi
 atas+plafon ayam bakar+bulan bakar+tolong bantu+ular banyak+banget belakang+rumah berapa berapa+pak biawak+besar
 bocah buka+damkar bulan+kemarin cair+pak cara+memakai cepat cincin+susah dalam+kamar dari+kemarin desis+syaratnya
 di+belakang di+genteng di+warteg disitu ember evakuasi+kucing gosong gudang+limbah harga harga+odgj harus+kemana
 ibu+pkk iki is+a jahit+lapor jalan+raya kapan+cair keterangan+bakar kontrakan kucing+tabrak kunci+gagang
 kunci+sendiri langka langka+pak lepas+gigit lokasi lubang maaf+reptil mangga+anak masak masuk+teralis mau+undang
 meledak meletup melon+langka memakai memakai+apar menyengat+di minggu+lalu mudik naik ngumpet+di nyamber+kabel
 patah+dalam pemadam+bakar pemadam+berapa penyuluhan penyuluhan+cara pkk pkk+kami pln pohon+kayu rabies+di raya
 raya+cipondoh remove remove+it reptil+hp rumah rumah+patah sampah+merembet saya+rumah semprot sini+harga snake+di
 stasiun syaratnya+apa tangan tangan+jalan tangis+terus tersangkut tutup+jam untuk+asuransi warteg warteg+ada ~<ben
 ~<cel ~<emb ~<gab ~<gos ~<hal ~<iki ~<jat ~<kec ~<lub ~<maa ~<mul ~<nai ~<pet ~<pkk ~<pln ~<tal ~<tar ~<udh ~<ung
 ~<war ~ado> ~agan ~ahe> ~aik> ~airn ~akai ~ake> ~ambr ~asin ~asiu ~atah ~ator ~atuh ~ayam ~bel> ~beri ~bert ~bun>
 ~cebu ~cika ~dida ~disu ~eceb ~edak ~ela> ~eled ~elia ~elih ~emov ~empr ~emua ~engg ~era> ~erap ~erci ~ersi ~etup
 ~gasn ~geja ~gini ~gka> ~goso ~harg ~hat> ~hata ~huru ~iang ~iar> ~iasa ~iata ~icop ~ios> ~irah ~iram ~isin ~isit
 ~item ~jian ~kahu ~kak> ~kang ~karu ~kasi ~kele ~lah> ~lam> ~lame ~lebu ~leda ~letu ~lis> ~luba ~mah> ~mbur ~meny
 ~meti ~move ~mpat ~mpro ~naik ~ngej ~nutu ~nyi> ~okas ~otek ~ove> ~peda ~pkk> ~pln> ~pnya ~rak> ~rana ~rcik ~remo
 ~rsan ~rteg ~sega ~semu ~sihi ~siny ~sira ~song ~suru ~tari ~teg> ~tele ~ther ~tiga ~tong ~torn ~udh> ~udik ~ungi
 ~unta ~wart ~yam> ~yulu
damkar -2 112+ada =limp =tale =wait ada+lansia ada+tidak adik air+got aja+banget angkut bandara+asap bener
 bengkak+hitam bisa+tidak dapat+apa dari+dinsos dekat+bandara di+puskesmas diam dibuang+ke dinsos+dapat gas+di golok
 got+masuk guru halo+112 halte hilang jahitan jatuh+dari juta kata kaya kota kudis kudis+ular lahan+dekat lama lapor
 lari lepas+jahitan lewat liar+dibuang mana melahirkan meledak+ada ngintip ngintip+kamar nikah palsu periksa pingsan
 pinjam rendah+banget sekap+di sekarang tabrak+mesin tanpa tidak+tahu tipu tolong+pak tongkat trc ular+satu ~<abd
 ~<ant ~<bat ~<dia ~<dih ~<dik ~<gaj ~<gel ~<gur ~<hil ~<jeb ~<jem ~<jut ~<kad ~<ken ~<kir ~<kud ~<lew ~<lum ~<mam
 ~<mba ~<mur ~<org ~<peg ~<pom ~<pre ~<pro ~<sak ~<sal ~<set ~<tag ~<tet ~<trc ~<wal ~abdi ~ade> ~adi> ~adik ~agih
 ~ajak ~akny ~alat ~alsu ~alte ~anny ~anpa ~ante ~anti ~apil ~arah ~arna ~ater ~atu> ~awat ~azah ~bdi> ~bene ~boh>
 ~bol> ~bon> ~buk> ~cam> ~capi ~daka ~dama ~dek> ~dije ~diri ~dong ~ebar ~ebon ~emer ~ena> ~endo ~enek ~enya ~erba
 ~eria ~erik ~erlu ~ermi ~erob ~erus ~ewat ~gali ~gamu ~gant ~gen> ~gint ~golo ~gsan ~halt ~hila ~hirk ~iak> ~iam>
 ~ibaw ~inal ~inas ~inga ~ini> ~inja ~inti ~iper ~irka ~ita> ~itas ~jala ~jam> ~jemb ~juta ~kany ~kata ~keca ~kek>
 ~kir> ~kit> ~kudi ~lanj ~las> ~lema ~lewa ~litn ~lsu> ~lte> ~mant ~meri ~mpin ~nany ~nas> ~neri ~nggu ~ngi> ~ngsa
 ~ngur ~nik> ~njam ~nnya ~npa> ~ntah ~ntip ~olak ~oper ~ora> ~pang ~pega ~peng ~perl ~pora ~rai> ~rang ~rban ~rena
 ~riak ~rlan ~rmin ~roba ~robo ~rusn ~sala ~sen> ~sera ~sing ~tagi ~taha ~tanp ~terl ~teta ~tik> ~timp ~toke ~trc>
 ~tung ~tus> ~uala ~udis ~unya ~utin ~warn ~yawa ~zah>
damkar -3 =birth =heart =past =still abis ada+anak ada+bayi akta ambulans amuk apa apa+aja asap+pabrik bakar+bantu
 bakar+orang bakar+syaratnya bangun+lagi bansos bantu+bangun bau+tpa bedah bedah+rumah bensin berobat bikin bolong
 bpjs cek data di+mana di+pasar di+pinggir di+rumah dibuang duit elpiji+meledak foto gas+elpiji halo hujan ikd+bakar
 izin jadi jalan jaya juga kabel+pln kakak+saya kaki kalau kartu kb ke+kali ke+komplek ke+mana kembali kepala+bocor
 kok kompor+nyala kontrakan+sebelah korban+luka kursi+roda lagi lepas+kb linglung listrik+miring luka+bakar
 maaf+vaksin macet+parah maling mau minum mobil+ada ngomong nyasar obat orang+odgj orang+tua pabrik+bau padahal
 pak+ada paksa pas pasar pemkot percikan+api pernah pukul pulang rawa rawa+kucing rs rumah+sendiri sakit saudara
 sendiri+kompor slrt suami suka surat tabrak+mobil tengah tetangga tetangga+4 tetangga+kunci tiap+malam tidak+ada
 tidak+keluar token+listrik tpa tpa+rawa yang ~<?> ~<abi ~<adi ~<ama ~<amu ~<anc ~<bpj ~<bu> ~<bus ~<cek ~<cer ~<cur
 ~<dat ~<den ~<dui ~<duk ~<fot ~<gol ~<huj ~<izi ~<jad ~<jal ~<jay ~<jug ~<kap ~<kar ~<kat ~<kb> ~<ked ~<ket ~<kok
 ~<kot ~<kua ~<lag ~<led ~<lin ~<mau ~<neg ~<nga ~<ngo ~<nul ~<num ~<oba ~<pen ~<psi ~<puk ~<pul ~<put ~<res ~<rs>
 ~<sam ~<sau ~<sed ~<sej ~<slr ~<sub ~<sur ~<tel ~<teu ~<tip ~<ton ~<tpa ~<tru ~<tun ~<yan ~abur ~adah ~agi> ~ahal
 ~ahny ~akaa ~akek ~aker ~akit ~aksa ~akta ~alau ~ali> ~alik ~all> ~ama> ~ambu ~ampe ~ampi ~amuk ~ans> ~anso ~anya
 ~apor ~ara> ~arat ~aren ~artu ~atia ~auda ~bali ~ban> ~bans ~bens ~bero ~biar ~bis> ~bpjs ~bula ~cek> ~curi ~dan>
 ~dar> ~data ~deng ~diba ~dipa ~dira ~dis> ~dite ~duit ~duk> ~dung ~egan ~eger ~ekar ~elas ~emat ~emko ~ener ~erak
 ~erla ~erti ~etak ~foto ~gan> ~ging ~glun ~gomo ~guru ~hal> ~halo ~hir> ~huja ~ibua ~ihan ~ilan ~ima> ~ingl ~ings
 ~inum ~ipu> ~iri> ~itin ~itny ~izin ~jan> ~jang ~juga ~kaan ~kabu ~kake ~kaki ~kali ~kan> ~kart ~kebo ~kemb ~ker>
 ~ket> ~kete ~kin> ~kons ~kot> ~kota ~krg> ~kta> ~kul> ~kuli ~kuru ~lagi ~lan> ~lapo ~lari ~lau> ~loke ~lrt> ~mala
 ~mamp ~masa ~mau> ~mbak ~mbal ~mbat ~mela ~mina ~minu ~mkot ~mong ~mput ~muk> ~muka ~nakn ~nan> ~nasi ~nene ~ngam
 ~ngel ~ngko ~nglu ~ngom ~nika ~nin> ~nsin ~ntan ~ntar ~nti> ~ntik ~nula ~num> ~nump ~nya> ~nyas ~omon ~ota> ~pak>
 ~paks ~pals ~pan> ~pemk ~perk ~pern ~pil> ~pinj ~pjs> ~pom> ~pori ~psik ~puh> ~puku ~pula ~put> ~ras> ~rend ~reta
 ~riks ~ris> ~rna> ~rnah ~rnya ~rol> ~rtu> ~sada ~samb ~saud ~seja ~sek> ~seka ~sema ~semi ~seri ~skrg ~slrt ~suam
 ~sul> ~sura ~tak> ~tany ~tau> ~taun ~ter> ~term ~tern ~teu> ~tim> ~tip> ~tipu ~tis> ~tok> ~tpa> ~uami ~ubuh ~udar
 ~uga> ~uin> ~ukul ~ulin ~umpu ~una> ~urah ~uru> ~urus ~usny ~usuk ~uta> ~wat> ~yak> ~yasa ~zin>
damkar -4 4+tahun =elder =nature =seek =strike @=darurat @=ugd_malam @first=darurat @first=trc ada+bakar anjing+liar
 bakar+kasur bakar+tangan bandara banjir bapak baru belum besar+ambruk bisa+masuk boleh butuh daftar darah dengar
 depan di+pos di+tiang dia digigit ditinggal dokter duduk gratis ikd ini istri jembatan jiwa jual kabel+percikan
 kena kerja+tabrak ketemu kk kumat kursi lampu luka masih masih+di mayat meledak+depan minta+pohon miring+nyangkut
 nama nya nyangkut+kabel odgj pak pasang pdam perempuan pohon+besar pohon+miring pohon+potong rabies+kucing roda
 rumah+saya sampah+asap santunan sekolah+orang sering sudah+tidak tahu tanah tangan+kerja tangerang tanya tempat
 tidak+mau tidak+punya token tua uang vaksin+rabies ~<aba ~<ade ~<akt ~<aku ~<bal ~<bap ~<bed ~<bik ~<daf ~<dep
 ~<dig ~<dij ~<din ~<dir ~<dit ~<dok ~<dud ~<gra ~<gw> ~<ikd ~<ini ~<jiw ~<jua ~<kk> ~<kos ~<lah ~<lam ~<luk ~<mal
 ~<may ~<muk ~<nam ~<nen ~<ngi ~<nik ~<odg ~<pak ~<pal ~<pam ~<pda ~<ren ~<rod ~<skr ~<str ~<sua ~<suk ~<tan ~<tau
 ~<tem ~<tia ~<tim ~<tok ~<tua ~<uan ~aban ~ahir ~ahu> ~aku> ~alin ~alo> ~amin ~ampa ~ampu ~anah ~anan ~anas ~ansi
 ~aru> ~ata> ~atis ~bada ~band ~banj ~bapa ~bat> ~bata ~beda ~biki ~bole ~bolo ~buh> ~butu ~depa ~dgj> ~digi ~diti
 ~dokt ~dudu ~edah ~elap ~elum ~emin ~emu> ~enge ~ensi ~eran ~eras ~erna ~etem ~gah> ~gele ~gnya ~grat ~igig ~ikd>
 ~ikin ~iksa ~ingg ~inso ~iran ~isi> ~itu> ~iwa> ~jadi ~jak> ~jaya ~jir> ~jiwa ~jual ~kala ~kela ~kena ~kok> ~ksa>
 ~kter ~kuma ~kurs ~lahi ~lamp ~lant ~lat> ~leh> ~ling ~luka ~lum> ~mali ~masi ~maya ~mbul ~mpu> ~mpua ~nal> ~nama
 ~ndar ~ngah ~ngny ~njir ~obat ~oda> ~odgj ~oken ~okte ~oleh ~ongk ~oto> ~pah> ~pana ~pdam ~pera ~pere ~peri ~poli
 ~puan ~rah> ~rat> ~rati ~res> ~roda ~rsi> ~rusa ~saha ~samp ~sant ~tana ~tela ~temp ~temu ~teri ~tri> ~tua> ~ual>
 ~uduk ~uit> ~ulan ~umat ~urat ~ursi ~utuh
damkar -5 =breath =dead =kin =sick @=alat_bantu @=ppa @=santunan @=trc @first=alat_bantu @first=ugd_malam anak+kecil
 badan bawa dapat depan+sekolah dinsos itu jatuh+di kakak ktp laki lansia lemas makan meninggal puskesmas saya+sudah
 tahun tiap tidur tidur+di umur vaksin ~<bad ~<bar ~<baw ~<but ~<itu ~<ktp ~<kum ~<kur ~<lak ~<lan ~<per ~<pus ~<umu
 ~<vak ~<🆘> ~aan> ~afta ~ahun ~akak ~aki> ~aksi ~anda ~angn ~anta ~apat ~apet ~asar ~ayat ~baru ~bawa ~belu ~buan
 ~daft ~dapa ~dape ~dara ~dia> ~diku ~dins ~dur> ~emba ~emes ~empu ~enda ~enin ~epan ~erin ~esma ~ftar ~gal> ~gera
 ~ggal ~hun> ~iap> ~idur ~kaka ~ken> ~kesm ~kiny ~kos> ~ksin ~ktp> ~laki ~lans ~leme ~male ~meni ~mes> ~nah> ~ngar
 ~ngga ~ning ~nsia ~nsos ~ntun ~peke ~pet> ~ping ~pusk ~remp ~sia> ~skes ~smas ~suka ~tar> ~tiap ~tidu ~tuna ~uarg
 ~unan ~uske ~vaks ~yat>
damkar -6 # =food =mad =money @=bedah_rumah @=dukcapil @=kerja @=pangan @=poli_jiwa @=puskesmas @=slrt
 @first=dukcapil @first=kerja @first=pangan @first=poli_jiwa @first=ppa @first=puskesmas @first=santunan @first=slrt
 anak+tetangga bangun dalam+rumah di+lantai kerja lantai+2 malam orang+setrum orang+terjebak rt ~<bol ~<kak ~<ker
 ~<pek ~<pol ~<rt> ~<ser ~<tah ~<yg> ~angu ~awa> ~emas ~erja ~erny ~gun> ~ikun ~kerj ~mas> ~nger ~pasa ~rja> ~san>
 ~tahu ~uang
damkar -7 @=polisi @first=polisi gelandangan miring ~<ora ~<pas ~asan ~eker ~eset ~land ~miri ~sos>
damkar -8 @first=bedah_rumah ada+orang air orang orang+bakar ~<air ~<kes ~<mir ~air> ~irin ~oran ~ring
damkar -9 @first=- ada+yang
damkar -10 ~kese
ppa 13 bakar+tangan
ppa 12 paksa+gelandangan rumah+aman
ppa 10 orang+pamer siapa+129 sodomi ~<om> ~domi ~gann ~kasa ~odom ~omi> ~sapa ~sodo
ppa 9 ajak+tidur aman dibawa+lari dinafkahi hak hak+asuh hamil+di kasar kdrt lapor+kdrt mau+lari p2tp2a raba
 tidak+dinafkahi yang+kasar ~2tp2 ~<ama ~<hak ~<kdr ~<p2t ~<rab ~aba> ~drt> ~gaja ~hak> ~inaf ~jual ~kahi ~kdrt
 ~p2a> ~p2tp ~raba ~tp2a ~ual>
ppa 8 ajak bawah+umur butuh+rumah depan+sekolah dijual gelandangan+dengan kawin lari+pacar neror paksa ~<kaw ~<sap
 ~<sod ~ahi> ~ajak ~aksa ~amer ~awin ~bull ~diju ~dika ~dipa ~esek ~gese ~ijua ~ipak ~kawi ~lara ~lly> ~mpar ~nero
 ~ngaj ~paks ~par> ~ully ~win>
ppa 7 @=ppa @first=ppa badan+saya bayar+mantan bisa+tidak boleh+keluar bully catcalling dan dan+dipukul dengan+bapak
 dengan+orang di+sekolah diancam+mantan dikasih dikasih+makan dipukul+suami grooming hamil ibu+tiri jam+berapa
 laki+saya layan layan+kdrt mantan+2 nyebar pegang syaratnya+apa tahun+minta teman terlantar+bapak tidak+boleh tiri
 uptd uptd+pak ~<dan ~<dij ~<dil ~<gro ~<lay ~<peg ~<ppa ~<tir ~<upt ~alli ~amil ~atca ~catc ~dila ~dipe ~egan ~ekel
 ~eror ~groo ~hami ~hin> ~ikas ~isun ~jak> ~ksa> ~lind ~llin ~mil> ~ntip ~omin ~oomi ~pega ~ppa> ~ptd> ~room ~ror>
 ~seke ~tcal ~tema ~tiri ~uptd ~yan> ~yana
"""
