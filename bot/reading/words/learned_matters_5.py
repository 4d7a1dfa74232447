"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
slrt 3 4+tidak 50rb =done =food =not =part =past =thanks =work ada+jalan alamat+dtks ambil aplikasi aplikasi+cek
 bagaimana+update bantosan bantu bantu+bagaimana bantu+disabilitas bantu+gerobak bantu+jual bantu+kis bantu+modal
 bantu+pkh bantu+sembako bantu+telur bayi+gratis beasiswa+anak begitu beli berapa+buka beras+bantu beras+nih
 bikin+surat bisa+bayar bisa+digesek bpjs+mandiri bpjs+saudara bpjs+tidak buka+puskesos cair cara+daftar coba
 cuma+mau daftar+apa daftar+dtks daftar+penerima daftar+pkh dan+popok dapat+bantu dapat+sembako dari+bansos
 dari+daftar dari+pemerintah data+dtsen data+kemiskinan data+kesejahteraan desil+6 desil+bagaimana di+aplikasi
 di+dtks dicoret+padahal digesek dihentikan dinsos+apa distop+di doang doang+pak dtks+beda dtsen+saya entuk garem
 garem+doang graduasi gratis+saya hasil hoyong+kenging itu+masih jaminan jaminan+kesehatan janda+anak janda+sebelah
 jkn+pemda kakak kakak+lansia kalau+mau kami kami+mau kanker+mahal kapan+bansos kapan+lagi kata ke+jkn ke+siapa
 keblokir kecil+ada kecil+dari kena+phk kenging+bantosan keterangan ketua kis+anak kks+hilang kks+rusak kks+saya
 kks+tetangga kontrakan+nunggak kontrakan+usir kota+tangerang lanjut+tidak lansia+tunggal listrik lulus maaf+pkh
 malu+mau mana+buka mandiri+nunggak masuk+data mau+baru mau+cuci mau+diaktifin mau+hapus mau+tahu minta minta+dengan
 minta+ke minta+kering modal+umkm ngajuin ngecek nol+terus nomor+wa non non+tunai obat+kanker pangan pas pemda
 penerima+bantu penerima+pkh pindah pindah+pbi pinjam+modal pip+saya popok+bayi potong+50rb program punya+mobil
 putih reaktivasi ribu rumah+tinggal sabtu+buka sakit sakit+minta sanggah saudara+mati saya+cuma saya+dicoret
 saya+jadi saya+janda saya+salah saya+tiba saya+tinggi sembako+di sembako+murah sendiri+belum siapa solusinya
 sosial+untuk stunting suami+nganggur sudah+ambil sudah+data sudah+lama sudah+meninggal sumbang surat+keterangan
 susu+dan tahu takut tangga+dari tanggung tapi+di terima tetangga+hilang tiba tidak+punya tidak+turun tinggal+garem
 tunggakan tunggakan+bpjs tunggal+cari uang+bantu ubah undang untuk untuk+kakak untuk+rs untuk+yang update usaha
 usir verifikasi wa warung yang+mana yatim+piatu ~50rb ~<50r ~<?> ~<abd ~<apl ~<bag ~<ber ~<bin ~<bu> ~<bul ~<bur
 ~<cai ~<cob ~<dia ~<dim ~<dis ~<doa ~<dua ~<eko ~<eng ~<gar ~<gmn ~<gor ~<gra ~<has ~<ina ~<kas ~<kat ~<keb ~<ken
 ~<kot ~<kul ~<lok ~<mer ~<pem ~<pro ~<pun ~<rea ~<sak ~<seb ~<sia ~<sol ~<stu ~<sum ~<teb ~<teu ~<trs ~<tur ~<uba
 ~<und ~<unt ~<upd ~<usa ~<ver ~<wa> ~abar ~abdi ~aja> ~akak ~akit ~akut ~alu> ~aman ~amat ~ambi ~ami> ~ana> ~anto
 ~antu ~apli ~ara> ~arem ~arin ~asar ~asi> ~asih ~asil ~ate> ~atis ~atu> ~ayah ~bant ~bdi> ~begi ~beli ~bili ~blok
 ~buka ~coba ~dial ~diga ~dihe ~dima ~dius ~doan ~dua> ~duas ~eakt ~eben ~eblo ~edat ~egit ~eli> ~emda ~emul ~enca
 ~enda ~engh ~engi ~enta ~era> ~erif ~erma ~esia ~etua ~gaka ~gakt ~gare ~gece ~gert ~ggah ~gmn> ~grad ~gusu ~hasi
 ~iali ~iapa ~ibay ~ifka ~iges ~ihen ~ilit ~imas ~indo ~iran ~iusi ~ivas ~jam> ~jami ~jual ~kaga ~kak> ~kaka ~kata
 ~keba ~kebl ~kelu ~kit> ~kot> ~ktiv ~kut> ~lahi ~lama ~lanj ~len> ~lita ~lnya ~lom> ~lung ~lura ~lus> ~malu ~mana
 ~matn ~mbil ~mda> ~meri ~mint ~mnya ~morn ~nany ~ndir ~ndon ~ngga ~ngha ~ngus ~non> ~nsi> ~nta> ~ntah ~ntin ~ntos
 ~ntu> ~ntuk ~nyek ~oang ~omi> ~ompo ~oper ~orny ~oson ~ota> ~pdat ~pemd ~pemu ~penc ~perm ~pind ~pinj ~plik ~puti
 ~radu ~reak ~rem> ~rifi ~rti> ~ruh> ~sah> ~saki ~sala ~seko ~siap ~siny ~sir> ~song ~stan ~stun ~sumb ~sura ~sus>
 ~taku ~tera ~tert ~teu> ~tifk ~tih> ~tika ~tip> ~tiva ~tosa ~tuk> ~tunt ~turu ~ual> ~ubah ~uin> ~umba ~unda ~unti
 ~untu ~unya ~upda ~uruh ~urun ~usah ~usir ~usny ~usul ~utih ~veri ~waru ~yari
slrt 2 5+unit @1 abis+tidak ada+surat aja+banget alamat+mana anak anak+sekolah angkot+dua apa+penerima apa+tidak atm
 bansos+potong bantu+anak bantu+bansos bantu+korban bantu+kube bantu+susu bantu+tunai bantu+yang bayi+abis
 belum+pernah bersama bisa+kerja boga boleh+kerja bpjs+mau buka+tidak cari dari data+ulang dengan+siapa desil+dtsen
 di+cipondoh di+data di+dinsos dialihin dialihin+ke dicabut+pas dicoret+dari dinsos+terima distop+tidak dobel+di
 donasi+kursi dtks+bagaimana fakir+parah gelandangan+hidup gratis harus+kemana hubung+siapa icu ikut ipar+saya jam
 jantung jd kaya+dapat keluar+dari kerja+pabrik kesejahteraan+saudara kip+saya kok+saya korban+bakar lansia
 lewat+dinsos maaf+fakir maaf+kartu mana mana+sabtu mati+syaratnya mau+donasi mau+ubah miskin+dari modal+usaha
 nama+dobel nik+saya nunggak+bagaimana orang+makan pabrik+takut padahal+miskin pangan+saya pbi+nonaktif pbi+wkwk
 pemkot pencairan+pkh pendampingnya permakanan permakanan+lansia pernah+disurvey petugas+sensus pkh+boleh
 prasejahtera programnya punya+uang puskesos+alamat puskesos+lokasi putus rekomendasi roda+5 saldo+kosong
 saudara+kami saudara+mau saudara+tidak saya saya+belum saya+daftar saya+dengar saya+kok saya+orang sejahtera
 susu+aja susu+bayi tahap+ini tahu+cara telur terus+dari tidak tidak+programnya tidak+sampai uang+di uang+seragam
 umkm+ada umkm+daftar umur+75 unit unit+ke waktu ~<ana ~<ass ~<atm ~<bog ~<boj ~<bok ~<bua ~<buk ~<dic ~<diu ~<ent
 ~<gak ~<icu ~<iku ~<jad ~<jam ~<jd> ~<jk> ~<kub ~<lis ~<mak ~<min ~<nge ~<rib ~<say ~<tat ~<uni ~<usi ~adu> ~agai
 ~agi> ~aktu ~alny ~amny ~anak ~apa> ~apaa ~apah ~apak ~apan ~asej ~asin ~atan ~atny ~aya> ~belo ~bila ~boga ~bojo
 ~boka ~buat ~dari ~diam ~dige ~dino ~dite ~diub ~elua ~emko ~erte ~esek ~fkan ~gese ~gga> ~ggun ~ging ~grat ~icu>
 ~idak ~ihin ~ikas ~ikut ~iman ~inda ~inon ~iput ~ista ~iuba ~jant ~kalo ~kara ~kasi ~kome ~kota ~ktu> ~lana ~lihi
 ~lika ~list ~luar ~mane ~mkot ~mulu ~nce> ~ndah ~nern ~ngec ~nit> ~njar ~nsia ~nya> ~oba> ~oga> ~olus ~omen ~osan
 ~paan ~papa ~pasa ~pemk ~pend ~perb ~pras ~pun> ~putu ~ram> ~ramn ~rase ~rati ~rawa ~rent ~ribu ~rmak ~rsam ~saya
 ~sia> ~sist ~solu ~sul> ~tah> ~tata ~telu ~tida ~tis> ~torn ~trik ~trs> ~uarg ~uasi ~uli> ~unit ~utan ~utus ~vasi
 ~wakt
slrt -2 2+liter 24+jam =rails ada+apa ada+lansia alat+bantu aman asuransi+tidak ayam badan bangun bantu+asuransi
 bantu+untuk barang+2 bayar+dari belum+bagi beras+barang beras+bulog biaya+sekolah bolong bpjs+tk bulog+jatah
 butuh+data cair+anak capil cemas daftar+ada daftar+pas dapat+kartu darah dari+kemarin data+dinsos depan+rumah
 di+kamar di+puskesmas dijemput dikasih ge ge+tidak hilang+takut ibu+baru identitas identitas+anak ini istri
 jht+bpjs kartu+identitas kdrt keluarganya kering+pbb kerja+untuk kis+bisa kontrakan+murah kuat+lagi kubur kunci
 lahir+daftar lansia+mobil lepas liter liter+ge loker mahal+ada mantan masuk+kk mau+skripsi meteran minta+surat
 mobil+hilang nonaktif+mau orang+odgj orang+tidak pabrik pakai+kis pemakaman+gratis pinggir pkm pohon psikolog
 rt+kami rumah sadar sampah saya+dari saya+di sendiri skripsi+butuh sudah taman tanah tangerang tapi+saya terlantar
 tetangga thr tiap+malam tiri tk+cair toko usg yatim+dari zonasi ~<asa ~<ata ~<bad ~<bas ~<bes ~<cab ~<cem ~<dal
 ~<dip ~<dom ~<gal ~<ge> ~<ged ~<gil ~<gpp ~<har ~<ide ~<ini ~<jen ~<jl> ~<kdr ~<kep ~<kru ~<lay ~<lel ~<lep ~<lia
 ~<lit ~<low ~<mah ~<mel ~<nem ~<nik ~<org ~<pat ~<pkm ~<poh ~<pom ~<pon ~<rob ~<ruj ~<sad ~<seg ~<sep ~<spp ~<tar
 ~<thr ~<usg ~<zon ~abri ~adar ~ahaa ~ahli ~airi ~alak ~alem ~ampe ~amuk ~anah ~anas ~ani> ~ank> ~aran ~atas ~atih
 ~ayam ~bada ~baka ~band ~baru ~bate ~brik ~buan ~buk> ~bung ~cah> ~car> ~cema ~cepe ~dala ~dent ~dia> ~dian ~diba
 ~dica ~dipa ~dipu ~drt> ~ekny ~emar ~enan ~enya ~erak ~eta> ~gala ~gant ~ggan ~ggir ~gila ~gin> ~gir> ~gkut ~got>
 ~gpp> ~gun> ~haan ~ibaw ~idaf ~iden ~ijem ~ipu> ~irin ~irny ~jamb ~jari ~jata ~jid> ~kabe ~karu ~kdrt ~keja ~ksin
 ~kun> ~kunc ~lepa ~lik> ~lite ~long ~male ~mama ~maya ~mbat ~mpah ~mpar ~muk> ~naka ~nakn ~nci> ~ndu> ~nek> ~ng2>
 ~ngge ~nggi ~ngka ~nten ~nter ~ntit ~oker ~oko> ~ola> ~oleh ~olok ~olon ~ong> ~onga ~oto> ~pabr ~pam> ~pela ~pkm>
 ~poho ~pona ~rdaf ~reta ~ris> ~rlan ~rol> ~ror> ~rtif ~ruju ~satp ~send ~sidi ~sing ~sjid ~suda ~tes> ~thr> ~tila
 ~tiri ~tita ~tuh> ~udah ~ujan ~ujuk ~umah ~una> ~unta ~usg> ~utin ~vaks ~wah> ~warn ~yam> ~yana ~zona
slrt -3 =nature =stir =urgent akte ambruk anak+susah asuransi baca bagaimana+urus bank bantu+ada bantu+duka
 bantu+harga bantu+rumah bantu+ternak belakang beli+dmn belum+punya beras+sphp beras+tidak biaya+pemakaman
 bisa+bantu bocor boleh butuh+bantu cair+bagaimana cicil dagang dapat+dari daya dendanya dendanya+berapa di+depan
 di+gerobak di+jalan di+kontrakan di+pasar dinas+pendidikan dinsos+mana diri disnaker dmn+yang duduk duka+warga
 ganti gratis+tidak harga harga+beras hp istri+saya jatuh jht kayu ke+kk kembali ketemu kip+anak kk+lansia kucing
 kuliah+untuk kursi+roda laki lansia+anak lansia+bantu lansia+nyasar layan makan+tidak masuk+ibu minum motor
 murah+anak naik negeri ngaku ngomong nunggak+dendanya online pakai pampers pampers+lansia panggil pasang pdam
 pendidikan periksa polisi pukul punya+ktp rsj rumah+tidak rumah+untuk saudara+saya sejak sekolah+mahal skripsi sphp
 sphp+beli tabrak tahan tahun tangis ternak tidak+bayar tidak+cair tinggal+di tk tongkat uang+duka uang+makan
 untuk+dagang walker warga yang+hilang yatim+ke ~<aki ~<ant ~<asu ~<bac ~<bak ~<bal ~<bar ~<bed ~<day ~<dif ~<dil
 ~<dud ~<gel ~<gen ~<gig ~<gol ~<gw> ~<hp> ~<jaw ~<jem ~<jht ~<ker ~<kir ~<kuc ~<kun ~<lak ~<med ~<mes ~<muk ~<nai
 ~<neg ~<onl ~<pab ~<pda ~<pel ~<puk ~<rap ~<res ~<rsj ~<rum ~<sam ~<sar ~<sed ~<sim ~<sph ~<sub ~<sud ~<sun ~<tab
 ~<taw ~<tia ~<tir ~<tk> ~<war ~abra ~acar ~adam ~ahun ~ain> ~ajak ~aji> ~akai ~akar ~aker ~aksi ~akte ~ala> ~alam
 ~ali> ~alik ~ampa ~anca ~ang> ~angu ~anny ~apil ~aris ~asti ~atah ~atuh ~ayat ~azah ~baca ~ban> ~bank ~batu ~beda
 ~bel> ~beng ~berd ~boco ~bole ~bolo ~brak ~bruk ~but> ~capi ~cing ~cor> ~daga ~dang ~daya ~deke ~deng ~dik> ~ding
 ~disn ~diti ~dong ~dudu ~duk> ~egal ~ehab ~ejak ~eket ~elak ~elan ~elap ~elat ~embu ~emu> ~eng> ~enga ~epas ~erai
 ~eran ~eri> ~erki ~erla ~ers> ~erus ~esin ~etan ~etem ~gaku ~gany ~geri ~ggil ~ggu> ~ggua ~gil> ~gis> ~gomo ~guan
 ~gubu ~harg ~hon> ~hun> ~iang ~icil ~idik ~ikat ~ikol ~inum ~ipsi ~isna ~iun> ~jan> ~jatu ~jawa ~jemp ~jht> ~kai>
 ~kam> ~kayu ~kema ~kira ~kolo ~kons ~kosa ~krip ~kte> ~kubu ~kuci ~laki ~lant ~lapa ~lapo ~lar> ~lati ~leh> ~lek>
 ~lem> ~lin> ~lker ~mah> ~maha ~man> ~masa ~mata ~mbah ~mbru ~medi ~men> ~mer> ~minu ~mong ~mper ~mpet ~mpun ~muka
 ~naik ~nake ~nang ~ndar ~ndi> ~ndid ~nege ~ngis ~ngom ~njan ~nlin ~nome ~ntar ~num> ~nyal ~nyan ~ocor ~ohon ~olis
 ~olog ~omer ~omon ~ongk ~onli ~otor ~pamp ~pan> ~pata ~pdam ~peca ~peri ~pers ~php> ~pil> ~pur> ~put> ~rai> ~res>
 ~rgan ~rik> ~rips ~rkim ~rnak ~rong ~rsj> ~ruma ~sada ~sak> ~siko ~siun ~skri ~sma> ~snak ~sphp ~suka ~tabr ~tadi
 ~tama ~tamb ~tasi ~teng ~tern ~tiha ~tin> ~toko ~ubur ~ucin ~uduk ~uka> ~ukan ~umpu ~unci ~uran ~ver> ~warg ~yan>
 ~yany ~yasa ~zah>
slrt -4 =force =home abis ada+orang alat bantu+cepat bantu+minta bau bawa beasiswa+kuliah bedah bedah+rumah
 bisa+tidak bpom daftar+di daftar+sekolah damkar dari+rumah dekat depan di+bpjs dinas dipukul ditinggal dokter gang
 habis harus+bagaimana izin jiwa kaki kamar kursi lampu laporan luka lurah+minta makasih malam maling mandi
 minta+modal murah+kapan nyasar pagi paksa palsu pas+daftar pbb perempuan perlu+bantu roda santunan saya+perlu tadi
 tangan telepon tidak+kuat umur yang+murah ~<abi ~<ama ~<bau ~<baw ~<boc ~<bpo ~<bus ~<cap ~<cer ~<dag ~<dek ~<dep
 ~<dok ~<hab ~<izi ~<jat ~<jiw ~<kej ~<kon ~<lam ~<lap ~<lem ~<luk ~<mal ~<met ~<mul ~<nen ~<pag ~<pal ~<pbb ~<pla
 ~<psi ~<rod ~<tad ~<tel ~<ten ~<tim ~<tok ~<ton ~<umu ~abel ~aca> ~adi> ~ahny ~akas ~ake> ~akny ~aksa ~aku> ~alin
 ~alke ~ambr ~ambu ~amka ~andu ~angi ~angk ~angn ~asa> ~asan ~ater ~ayu> ~bali ~bat> ~bau> ~bawa ~bela ~bpom ~buh>
 ~dah> ~damk ~dany ~dar> ~deka ~dend ~depa ~dibu ~dina ~dise ~dita ~dokt ~duan ~edah ~eger ~ekat ~elas ~elep ~emas
 ~emat ~enek ~epat ~epon ~erem ~erik ~erum ~gela ~gigi ~habi ~hnya ~ihan ~iksa ~ipuk ~iria ~isi> ~ita> ~itin ~iwa>
 ~izin ~jang ~jiwa ~kaki ~kang ~kemb ~ker> ~kter ~kurs ~laka ~lam> ~lamp ~lepo ~lisi ~log> ~lok> ~lsu> ~luka ~mala
 ~mali ~mant ~mbal ~mkar ~mpua ~mput ~nal> ~nene ~ngku ~ngun ~nyas ~obat ~oda> ~okte ~oran ~pagi ~paks ~pals ~pang
 ~pbb> ~pere ~poli ~pon> ~por> ~pora ~psi> ~psik ~puan ~pung ~rang ~rans ~remp ~riks ~roda ~rsi> ~rusa ~san> ~sant
 ~temu ~tri> ~unga ~ursi ~usan ~walk ~zin>
slrt -5 =blaze =breath =limp =smell =strike @=bedah_rumah @=ugd_malam @first=bedah_rumah @first=ugd_malam
 ada+sembako akta bantu+tidak hari kartu+saudara kelas kerja kuat lagi+di lurah mau+mati mau+pinjam meninggal nikah
 odgj pak+saya pinjam+uang pulang sembako+tidak susah+makan syaratnya+apa tempat tidak+daftar tidur tidur+di ukt
 ~<bat ~<ben ~<bol ~<dam ~<den ~<dib ~<dij ~<dir ~<dr> ~<duk ~<hal ~<kak ~<kur ~<lur ~<odg ~<pul ~<tam ~<tem ~<ukt
 ~<wal ~adan ~agan ~akek ~aki> ~akta ~alat ~alsu ~amar ~amba ~anta ~anti ~apor ~asur ~atia ~awa> ~ayan ~bur> ~dgj>
 ~dika ~dur> ~emak ~empu ~endi ~enin ~epan ~gera ~gnya ~hari ~idur ~inas ~jak> ~kake ~kar> ~kek> ~kerj ~kta> ~kuat
 ~kul> ~lat> ~ling ~mar> ~meni ~mete ~mpat ~mur> ~ngny ~ning ~ntun ~nyar ~odgj ~pake ~perk ~puku ~pula ~ran> ~rian
 ~rja> ~ruk> ~sin> ~temp ~tian ~tidu ~ukt> ~ukul ~umur ~unan
slrt -6 =arms =beast =hurt =road =tale =water @=alat_bantu @=damkar @=darurat @first=alat_bantu @first=damkar
 @first=darurat ada ada+yang air cepat data+tidak duka jalan kip+sekolah pak pemakaman puskesmas tidak+mau trc ~<ada
 ~<air ~<cep ~<dik ~<dit ~<kua ~<men ~<pan ~<pol ~<trc ~<yg> ~abis ~bis> ~cepa ~dam> ~duka ~empa ~erja ~esma ~ggal
 ~ikah ~ingg ~kat> ~kela ~kesm ~knya ~ksa> ~las> ~nas> ~nika ~peru ~pom> ~smas ~tan> ~trc>
slrt -7 =heart =lost =mad @=kerja @=poli_jiwa @=ppa @=santunan @first=kerja @first=poli_jiwa @first=ppa
 @first=santunan @first=trc kk ktp untuk+saya ~<gan ~<jal ~<kk> ~<ktp ~<nya ~ada> ~akam ~alan ~gal> ~gang ~ian>
 ~jala ~kama ~ktp> ~mas> ~pak> ~pema ~ter> ~tik>
slrt -8 @=dukcapil @=pangan @=polisi @=puskesmas @=trc @first=pangan @first=polisi @first=puskesmas di kuliah+tidak
 saya+mau ukt+kuliah ~<di> ~<pak ~dek>
slrt -9 @first=dukcapil ~adek
slrt -10 @first=- bayar+tidak untuk+tetangga ~<ade
slrt -11 =sick
slrt -12 umkm+dapat
poli_jiwa 10 adhd autis di+puskesmas fobia odgj+kerja pisau+tangan rumah+mau suntik+bulan ~<adh ~<aut ~<fob ~ade>
 ~adhd ~auti ~bia> ~dhd> ~fobi ~obia ~utis
poli_jiwa 9 cemas kuat+lagi lagi+hidup odgj+ditinggal poli+jiwa puskesmas+mana tiap+malam ~<bur ~<cem ~emas ~kepa
 ~lana ~nsel ~onse ~sunt
poli_jiwa 8 @=poli_jiwa @first=poli_jiwa ada+guna baru+punya belum+bisa dokter+jiwa ibu+odgj insomnia jiwa konseling
 konselor maaf+lansia ngomong+umur poli sedih tiap ~<ins ~<jiw ~<sed ~<str ~<sun ~<tia ~anan ~cema ~dih> ~edih ~elin
 ~elor ~erid ~guna ~iwa> ~jiwa ~lor> ~mnia ~mpi> ~nsom ~ntik ~oli> ~omni ~over ~poli ~res> ~rido ~sedi ~seli ~selo
 ~somn ~stre ~tiap ~tres
poli_jiwa 7 =heart =mad amuk+parah berobat+ke bisa+tidur burnout burnout+kerja cerita dari+kemarin dengar+suara
 di+rumah guna hiperaktif ke+rsj keluar+kamar mati+tiap mau+pegang mending mending+mati obat+odgj panik pegang+bayi
 psikiater psikolog punya+bayi rsj saya+di serang suara suntik takut+keramaian takut+mati tangan tangis+terus terapi
 umur+5 ~<att ~<gun ~<gw> ~<hal ~<hip ~<kon ~<pol ~<psi ~<reh ~<rsj ~<tan ~amah ~anik ~ater ~atta ~burn ~ceri ~diam
 ~erit ~etag ~hab> ~hipe ~iate ~ihan ~ikia ~ikol ~iper ~ita> ~itin ~keta ~kiat ~kolo ~kons ~log> ~mend ~nout ~ntru
 ~olog ~out> ~pani ~psik ~rakt ~reha ~rita ~rnou ~rsj> ~siki ~siko ~suar ~tack ~ttac ~uara ~una> ~unti ~urno
poli_jiwa 6 =tale aja anak+autis baik bantu+saudara bayi+blues bisa+ngomong blues di+mana diam dikit dmn dokter
 dokter+apa grogol guna+saya halusinasi hidup+saya hp ibu+tidak jiwa+nomor kecanduan keluar kenapa+ya kepala
 konsul+jiwa lem mana mmpi mmpi+mana obat+jiwa obat+penenang odgj+di odgj+pasca overthinking panic panic+serang
 penenang periksa+kemana psikolog+gratis rasa rehab remaja rumah+ini sakit+diri sedih+terus sejak takut tangis
 tempat+curhat terapi+mana terus+tidak tes+mmpi tidak+mau untuk+cerita ~<aja ~<bai ~<bip ~<blu ~<cer ~<dia ~<dmn
 ~<dok ~<hp> ~<jud ~<kec ~<man ~<mar ~<mem ~<mmp ~<nan ~<ove ~<ras ~<rem ~<sej ~<tag ~ack> ~aian ~aja> ~akut ~alus
 ~andu ~angi ~antr ~atin ~bati ~bipo ~blue ~cand ~diem ~diki ~ding ~dmn> ~dokt ~dol> ~duan ~ecan ~ehab ~ejak ~emaj
 ~enen ~enge ~epal ~erde ~erth ~gen> ~gis> ~grog ~halu ~hink ~iam> ~iamb ~iap> ~iem> ~ikit ~ilet ~inki ~ipol ~jak>
 ~keca ~kiti ~kter ~ling ~lues ~lusi ~maja ~mama ~ment ~mmpi ~nany ~ndin ~ndua ~nena ~ngen ~ngis ~ngob ~nia> ~nic>
 ~nkin ~nsul ~ogol ~okte ~olar ~onsu ~pala ~peri ~pola ~rama ~rapi ~rasa ~rema ~rogo ~rthi ~seja ~sera ~sina ~taku
 ~tang ~ter> ~trum ~ues> ~yaki
poli_jiwa 5 =still abis abis+melahirkan ada+orang ajak ambil ambil+amuk anak+adhd anxiety bantu+lansia bantu+odgj
 bawa+ke berobat+kemana bisa+pakai bulan capek capek+hidup cemas+tiap cinta curhat curiga+dengan daftar+berobat
 delay dengar dikejar diri diri+sendiri ditinggal dua gerd gerd+anxiety habis+melahirkan hampa hidup jiwa+untuk
 jiwa+yang ke+dokter ke+psikolog kecanduan+judi keluarganya+saya kemana kenapa kepala+mau keramaian konsul maaf+odgj
 mahdi marah marzoeki+mahdi masalah mau+cerita mau+dia mau+dibawa mau+keluar mau+meledak mau+sekolah
 melahirkan+tangis ngobrol nyabu obat odgj odgj+mau orang+untuk pakai+bpjs pasca+melahirkan periksa puskesmas+bisa
 putus+cinta rasa+dikejar rehab+narkoba remaja+saya saya+halusinasi saya+telat saya+warga semua+orang serang+di
 speech speech+delay suara+tidak suka suka+ngomong suka+teriak tagihan tapi+diam temen+ngobrol terus terus+sejak
 tidur warga+sini ya+pak ~<abi ~<ade ~<adi ~<anx ~<ber ~<bul ~<cap ~<cur ~<del ~<dio ~<dua ~<gro ~<hid ~<idu ~<ing
 ~<kep ~<men ~<ngo ~<nya ~<oba ~<odg ~<pen ~<spe ~<suk ~<tak ~<ter ~<umu ~adik ~agih ~ahdi ~alur ~amai ~ana> ~anga
 ~anic ~anxi ~apa> ~apek ~asa> ~asal ~baik ~bat> ~berb ~bula ~cape ~cint ~curh ~dela ~dgj> ~diaj ~diob ~diti ~dua>
 ~dup> ~dur> ~ech> ~eech ~ega> ~egan ~ejiw ~eman ~emen ~enap ~engo ~enta ~erak ~eram ~erap ~erbu ~erd> ~erik ~erus
 ~ety> ~gar> ~geli ~ger> ~gerd ~giha ~gobr ~gol> ~hat> ~hdi> ~hidu ~iaja ~idon ~idup ~idur ~iety ~ikej ~iksa ~ingi
 ~ioba ~iwaa ~izo> ~jalu ~keji ~king ~lar> ~lay> ~let> ~lnya ~lurn ~mahd ~maia ~mana ~mara ~mas> ~mong ~nang ~ngar
 ~nik> ~ntal ~nxie ~nyab ~nyar ~obat ~obro ~odgj ~peec ~pek> ~peng ~rbul ~rhat ~riks ~rol> ~rum> ~seba ~sile ~sok>
 ~spee ~sper ~suka ~sul> ~tagi ~tant ~teru ~thin ~tidu ~tin> ~tis> ~uar> ~urha ~usin ~vert ~waan ~xiet ~yabu ~yari
poli_jiwa 4 15+tahun =dead abis+putus adik adik+saya alkohol amuk+sih anak+kumat anak+saya autis+di bantu+kecanduan
 bantu+mau bantu+tidak baru bayi+tidak belum+minum berkepanjangan berobat bicara+profesional bisa+lepas bisikan
 bulan+di butuh butuh+konselor butuh+konsul butuh+psikolog cari+tempat cuci+tangan curiga dengan+tetangga di+motor
 dia dia+obat diam+di dikit+curiga ditinggal+bapak duka+berkepanjangan gratis+mana haloperidol haloperidol+abis
 hari+apa jadi+pendiem jam+berapa jantung jiwa+alamat jiwa+dekat jiwa+di jiwa+kantor jiwa+lokasi jiwa+online judi
 kamar kamar+bulan konsul+mana konsultasi kontrol kumat+dikit lansia+tidak lapor+kemana lepas lepas+hp maaf+bapak
 maaf+saudara makasih mane marzoeki mati+aja mau mau+ajak mau+hilang mau+mandi mau+sembuh mau+terapi mikir mulai
 murung murung+terus narkoba ngomong nurut obat+baik obat+di obat+tidur odgj+belum odgj+habis online+puskesmas pasca
 pendiem pendiem+sejak pernah+keluar pisau profesional psikiater+nomor psikolog+mana psikolog+puskesmas pulang+dari
 pun rehabilitasi rsj+bagaimana rsj+grogol rujukan rujukan+ke rujukan+rsj sabu+lagi sakit+jiwa saya+abis saya+baru
 saya+cemas saya+dengar saya+jadi saya+pak saya+suka saya+tidak sayat sedih+tanpa semangat sendiri+tapi serang+panik
 sok sudah+lama suka+sakit suntikan suntikan+bulan tagihan+sabu tahu+cara tanpa tanpa+alasan tawa tawa+sendiri telat
 telat+ngomong temen temen+cerita terus+butuh tes tetangga+tidak tidak+ada tidak+amuk tidak+keluar tidak+semangat
 tidur+sudah tolong+bantu trauma umur umur+30 untuk+obat ya yang+odgj yang+urus ~<.> ~<alk ~<bab ~<bil ~<but ~<cin
 ~<deg ~<den ~<die ~<dim ~<dir ~<ia> ~<ka> ~<kes ~<ket ~<lep ~<mau ~<mik ~<mul ~<nar ~<ngi ~<nyi ~<pan ~<png ~<psy
 ~<res ~<ris ~<ser ~<sil ~<ski ~<sok ~<tem ~<tes ~<tp> ~<tra ~<ya> ~abil ~abis ~abu> ~aby> ~ah2> ~aik> ~ainy ~akas
 ~ala> ~alko ~alop ~alu> ~amar ~ambi ~amun ~anpa ~arko ~arzo ~asca ~atny ~auma ~baby ~batn ~bero ~bila ~bis> ~brol
 ~butu ~deng ~depr ~dia> ~dik> ~dima ~don> ~ebih ~ehat ~eki> ~elay ~elua ~endi ~epas ~epre ~eras ~erke ~erob ~esep
 ~esi> ~esio ~etap ~ewek ~fesi ~gaan ~gat> ~goba ~gomo ~habi ~hamp ~hira ~hol> ~icer ~idol ~igaa ~ikir ~inas ~iona
 ~iran ~isau ~ist> ~jant ~judi ~kale ~kema ~kera ~kizo ~koba ~koho ~ksak ~kut> ~lai> ~lebi ~lepa ~lkoh ~ltas ~lus>
 ~mane ~mang ~mar> ~marz ~masa ~mau> ~mbil ~memb ~mera ~miki ~mpa> ~mula ~mun> ~muru ~nal> ~nark ~ndi> ~ndie ~ngat
 ~nger ~ngil ~ngom ~npa> ~ntro ~nyak ~nye> ~nyil ~oba> ~oeki ~ofes ~ohol ~omon ~onal ~orny ~pasc ~pene ~pera ~pint
 ~pnge ~pres ~prof ~psyc ~pun> ~rah2 ~rani ~raum ~rese ~resi ~riga ~risp ~rkep ~rkob ~rnya ~roba ~rofe ~rzoe ~sany
 ~sau> ~sca> ~seha ~sep> ~sion ~skiz ~sult ~sych ~tanp ~tau> ~tawa ~tela ~teme ~tera ~tif> ~tik> ~tika ~trau ~trol
 ~tung ~ulai ~ulan ~ulta ~uma> ~urig ~utuh ~wek> ~yah> ~yany ~yile ~zoek
poli_jiwa 3 2+bulan =ask =breath =part =thanks =wait ada+temen adi adi+saya adik+odgj ajak+keluar alasan anak+amuk
 anak+remaja anak+tidak apa asal atau autis+terapi bantu+takut banyak+utang bapak+meninggal bayi bengong berdebar
 berhenti+nyabu berlebihan berobat+dia besok bikin+di bisa+diam bisa+dicover bolak bolak+kembali bpjs buka+jam
 bukan+gelandangan bukan+mau bunuh bunuh+diri cari cemas+berlebihan cemas+bisa cemas+terus cpns+bikin curhat+tidak
 dalam+rumah dan deg deg+degan degan dengan+kami dengan+psikolog dengar+bisikan di+karawaci dia+berobat dia+tidak
 dicover dicover+kis dikejar+kejar ditinggal+suami dokter+mana duka dulu dunia film+sampai gagal ganggu+bukan
 ganggu+cemas gelandangan+ya gelisah habis habis+tabrak harm harus+bawa hidup+sekarang hp+ambil ini+cuma istri+abis
 istri+baru jadwalnya jantung+berdebar jiwa+pakai judol kadang kakak kalau kamar+di kami+mau kata+ada ke
 ke+tangerang kecanduan+film kecanduan+hp kecanduan+lem kejar kejar+orang kembali+ngecek kenal kepala+sendiri
 kesehatan kesehatan+jiwa kis+tidak konseling+gratis konseling+saudara konselor+di konsul+psikolog kontrolnya
 korban+pinjol lagi+di lalu lalu+sekarang lama+kenapa lanceuk lansia+sering lupa lupa+dengan maaf+kecanduan
 makan+sudah mandi mandi+terus mandi+tidak marah+terus masih+tunggu mau+berobat mau+bunuh mau+ke mau+makan mau+obat
 mau+saya melahirkan melahirkan+pak melahirkan+tidak meledak minggu+jantung minta+psikolog nabi+tapi nafsu
 nafsu+makan narkoba+bayar ngecek+pintu ngelamun+terus ngobrol+tidak nurut+dengan nyabu+tolong obat+lagi odgj+dmn
 odgj+kumat orang+diam padahal pagi+bikin paman paman+saya panik+serang parah pasung+di pernah+pukul pintu
 psikiater+bpjs psikolog+untuk pukul+kepala puskesmas putus rawat+odgj resep rsj+di rsj+sementara rumah+dan rumah+ke
 sampai+odgj saudara+kata saya+0812 saya+autis saya+bolak saya+cuma saya+dulu saya+rasa saya+sedih saya+sekap
 saya+tinggal sayat+tangan sebagai sedih+banget sejak+bapak sejak+lansia sejak+putus sekap+diri self self+harm
 sembuh sementara+obat sendiri+di sendiri+sudah sering sering+sakit sering+tangis siapa+yang sudah+minggu
 surat+kesehatan susah+tidur syaratnya+apa tagihan+alkohol tahu tahu+harus takut+ketemu tangan+sendiri tangan+terus
 tapi+orang tega tempat tempat+cerita teriak+jam terus+periksa tidak+bisa tidak+mandi tidak+nafsu tidak+tega
 tidak+tidur tidak+ya trauma+habis tunggu+kamar tutup+jam untuk+cpns untuk+saya utang where yang+bisa ~<?> ~<bpj
 ~<dew ~<dik ~<dr> ~<dul ~<dun ~<ger ~<hab ~<hea ~<jan ~<kak ~<kal ~<ke> ~<kem ~<lah ~<lem ~<lup ~<mah ~<mel ~<mur
 ~<naf ~<nge ~<nur ~<om> ~<ran ~<see ~<sem ~<skr ~<sod ~<sto ~<sua ~<tau ~<teg ~<thn ~<whe ~aan> ~adah ~adak ~afsu
 ~agal ~ahal ~ahu> ~ajak ~akak ~akek ~alas ~alau ~alny ~alo> ~ame> ~angn ~ani> ~anja ~apah ~api> ~arm> ~aru> ~asan
 ~atau ~awa2 ~ayah ~ayan ~ayi> ~bent ~berk ~bers ~beso ~biha ~bil> ~bpjs ~bunu ~buru ~cari ~ceuk ~cove ~curi ~daka
 ~deba ~deg> ~dega ~dewe ~dice ~dico ~dile ~dipe ~diri ~dulu ~duni ~eben ~ecek ~ejar ~elf> ~elis ~embu ~eran ~ere>
 ~erga ~erle ~erna ~ersa ~eseh ~esma ~esok ~esur ~etaw ~euk> ~fsu> ~gain ~gal> ~gan> ~gebe ~gece ~get> ~ggal ~hal>
 ~harm ~here ~hirk ~hkan ~icov ~ikny ~ilit ~iman ~inso ~intu ~irka ~irum ~ispe ~itan ~jang ~jar> ~judo ~juka ~kak>
 ~kaka ~kake ~kala ~kalo ~kama ~kega ~kek> ~kelu ~kesm ~kesu ~kit> ~ksa> ~ksan ~ktif ~lalu ~lamu ~lanc ~lasa ~lau>
 ~leda ~lem> ~logi ~lope ~luar ~lupa ~mand ~mela ~men> ~meng ~meny ~mpat ~nafs ~napa ~nceu ~ngeb ~ngec ~ngin ~njan
 ~nten ~ntur ~nuru ~odar ~pama ~panj ~para ~pern ~pjs> ~psi> ~putu ~rany ~rdeb ~ress ~ring ~rkan ~rleb ~roln ~rupa
 ~rus> ~sara ~self ~sema ~seri ~sian ~sku> ~smas ~soda ~suru ~tal> ~tasi ~tega ~thn> ~torn ~tuh> ~turi ~ubar ~udol
 ~uka> ~ulu> ~unia ~unuh ~upa> ~upan ~urin ~urny ~urup ~urut ~utan ~utus ~wa2> ~waln ~wher
poli_jiwa 2 30+masih =child ada+keluarganya ada+obat ada+pundi ahlinya aja+tidak ajak+ke ambil+di anak anak+takut
 apa+di asring baik+diperiksakan bantu+bapak bantu+teman baru+pulang bawa+dia bengong+terus berobat+di bersama bisa
 blues+abis bpjs+dmn bpjs+mau bpjs+tanggung bulan+gratis buruk+mau butuh+konseling butuh+temen cape capek+banget
 cari+temen cerai cerai+saya cerita+ke cipondoh cuma+kami dari+rs dekat dengar+suara2 dia+mau dia+odgj diperiksakan
 diri+harus ditinggal+pacar dua+hari fobia+saya gadget gagal+uji gelem gelem+makan gerbang gratis+ada
 grogol+kontrolnya guru+yang hidup+tidak hilang+aja hp+saya inap+keluarganya ipar+baru istirahat+jam jalan+bagaimana
 jiwa+habis kakak+baru kakak+saya kalau+malam kalau+sore kamera+di kampung+mau karena+dulu kata+dokter kata+hidup
 kaya ke+mane kecanduan+gadget kecanduan+obat kecil+saya keluar+gerbang kemana+nih kmn kontrol+rsj kontrolnya+kemana
 kumat+sekarang lagi lama+periksa lansia+murung lapor+mana lapor+soal lokasi lulus lulus+sekolah ma+dibawa
 maaf+fobia maaf+ibu maaf+tetangga mana+buka marah+kalau masih+mimpi mau+bantu mau+diperiksa mau+direhab mau+ngobrol
 mau+rawat melahirkan+sering mempan mimpi mimpi+buruk minta+di mulai+berobat ngasih+tahu ngelamun nomor+berapa
 nyabu+mau nyuruh+saya obat+minta obat+puskesmas odgj+bpjs orang+kata orang+lulus overthinking+di overthinking+parah
 padahal+tidak pak+sekarang pak+tolong pasang+kamera perkosa+pak pernah pinjol psikiater+kantor psikiater+yang
 puskesmas+ada puskesmas+kosong resep+obat risperidon rs+grogol rt+nyuruh rumah+sakit rumah+suka rutin saudara
 saudara+pasung saya+15 saya+ini saya+jalan saya+laki saya+sekarang sebab sejak+ditinggal sejak+muda sekarang+umur
 sekolah+3 semua sendiri sendiri+dari sendiri+pak sering+panik sih sini skripsi suara2 tahun tahun+sayat tangan+guru
 tangerang+untuk tanggung+tidak tangis+minta tangis+tidak tanpa+sebab tapi+takut terapi+aja terus+dokter terus+ke
 tidak+mempan treatment waktu+kecil ya+ada yang+mana yang+ngasih ~<,> ~<aba ~<ahl ~<ana ~<apa ~<asr ~<bis ~<cuc
 ~<dan ~<deu ~<gad ~<gag ~<gam ~<keg ~<kej ~<kmn ~<lag ~<lal ~<lul ~<mam ~<mba ~<mim ~<nin ~<pun ~<pus ~<put ~<sar
 ~<sih ~<sor ~<taw ~<tre ~aban ~adge ~agak ~ahir ~ahun ~aira ~akah ~akti ~alah ~anak ~andi ~arah ~ario ~asku ~asri
 ~atme ~auda ~ayat ~bayi ~bili ~bisi ~cera ~cipo ~cucu ~deui ~dget ~dike ~duka ~eatm ~ebab ~ebag ~ebar ~edak ~ekat
 ~elah ~elat ~eled ~empa ~emua ~enek ~eria ~erin ~ess> ~eui> ~gadg ~gaga ~gai> ~game ~gelu ~gin> ~ginu ~gong ~gump
 ~halo ~hlin ~hun> ~iah> ~iak> ~ibao ~iga> ~impi ~ing> ~ingk ~injo ~inya ~ipsi ~iri> ~isa> ~kap> ~kini ~kmn> ~krg>
 ~krip ~lagi ~lain ~lair ~let2 ~liah ~lisa ~luh> ~lulu ~mask ~maun ~mele ~mest ~mimp ~morn ~nak> ~ndoh ~nek> ~nene
 ~ngel ~ngny ~nuh> ~nya> ~nyia ~okas ~olny ~paha ~pend ~pusk ~rdek ~rios ~rips ~rnah ~rsam ~runy ~rut> ~sah> ~saka
 ~sal> ~send ~sika ~skes ~skrg ~srin ~temp ~teri ~tiny ~tnya ~trea ~uan> ~ucu> ~ude> ~udi> ~ujia ~ulia ~ulus ~umur
 ~urun ~uske ~ver> ~yat> ~yiap
poli_jiwa 0 @1
poli_jiwa -2 24+jam 3+bulan 7+bulan =nature adik+kami bansos banyak bapak+saya bener biar+bisa bpjs+nya bulan+obat
 dan+bpjs distop distop+sekarang duduk ganti gizi griya habis+obat halusinasi+kalau hamil+7 hidup+susah hilang hiv
 istri+ganggu jadi+aneh janda jari jembatan kalau+obat ke+puskesmas kel kia kirim konsul+gizi kontrol+ke kunci
 laki+saya liar linglung+harus luar masih mau+nyusuin melahirkan+mau melahirkan+pakai napas nasi negeri no
 nonaktif+mau nunggak nya+nonaktif nyusuin obat+distop odgj+hamil pada parkir patah pinang+griya pinggir pkh pohon
 poli+mana rujukan+pinang rutin+tenang sekarang+habis sekarang+ngomong soal stasiun subuh suka+halusinasi
 susah+tolong tabrak tahan taman tenang+sekarang terlantar tiap+hari tiga tinggal+di toko tongkat untuk+anak vaksin
 warga ya+ibu ~<asi ~<bek ~<bel ~<bid ~<bor ~<cat ~<dud ~<gaj ~<gat ~<gen ~<giz ~<gri ~<gul ~<har ~<hil ~<hiv ~<ind
 ~<isi ~<jam ~<jen ~<kia ~<kir ~<kor ~<lar ~<lum ~<mus ~<ngu ~<no> ~<ope ~<org ~<paj ~<pel ~<pin ~<pkh ~<poh ~<pot
 ~<rum ~<soa ~<tum ~<tun ~<uda ~<vak ~<wal ~abra ~aca> ~adam ~afta ~aket ~amin ~anso ~apas ~arin ~arki ~asiu ~ayam
 ~bada ~baha ~bank ~bans ~bany ~batu ~bene ~brak ~buk> ~daft ~desi ~dian ~disa ~dite ~ede> ~ekel ~engg ~ente ~epat
 ~erat ~erda ~eri> ~ermi ~eter ~etes ~eun> ~ftar ~gang ~gann ~gede ~gga> ~ggir ~gir> ~gizi ~got> ~gram ~griy ~hila
 ~hin> ~hiv> ~huja ~igit ~imba ~inan ~ini> ~irim ~iski ~isto ~itu> ~izi> ~jaan ~jand ~jemb ~jing ~jir> ~kabe ~keje
 ~kia> ~kosa ~kuru ~lans ~lari ~liar ~loke ~lung ~mak> ~mam> ~mbat ~misk ~ncam ~ncin ~ndar ~ndun ~nege ~ner> ~ngah
 ~njin ~njir ~nton ~nyam ~nyas ~oal> ~oko> ~ompl ~onto ~oran ~oton ~paja ~paka ~pam> ~park ~pema ~perb ~pkh> ~plek
 ~poho ~pung ~reka ~reta ~rim> ~riya ~rjaa ~rkir ~rlan ~rmin ~rtig ~samb ~samp ~sari ~sek> ~seke ~sela ~skin ~soal
 ~stop ~subu ~suin ~tabr ~tena ~term ~tifi ~tol> ~top> ~trus ~tuk> ~uala ~umpa ~usu> ~usui ~utny ~wari ~wat> ~yam>
 ~yara ~yasa ~yati
poli_jiwa -3 =lost =rails ada+biaya amankan amankan+odgj ambruk atas badan bakar bantu+anter bedah+rumah beras
 berobat+pak bicara+sendiri bisikan2 bisikan2+sudah bocah bocor boleh cair cek damkar dan+curiga dengar+bisikan2
 di+depan di+gang dijemput duit gaji ganggu+jiwa gas gigi gula habis+bisa habis+bulan hari harus+ke harus+kemana
 hidup+pegang ibu+meninggal ini ini+bisa jatuh kami kami+linglung kapan kasar kayu kdrt kecanduan+narkoba kejang
 kejang+terus kelurahan kerja+bagaimana kerja+lagi konsul+sukaasih kontrolnya+habis lahir lampu lapor laporan
 maaf+tolong mandi+harus mantan masjid mati mau+curhat mau+minta mau+minum mau+rujuk mayat meninggal+tahun merah
 minta+rujukan motor narkoba+amuk nonaktif obat+habis obat+mau obat+tbc odgj+sudah pabrik paksa palsu panas pdam
 pegang+pisau pemkot perempuan pinjam polio pos punya+tempat puskesmas+sudah puskesmas+yang rumah+di rumah+tidak
 sakit+syaraf sampah sanggup satu saya+capek saya+sering sd sejak+ibu sendiri+dan sendiri+kami sendiri+sejak
 serang+jantung sering+bicara sering+dengar slb slb+untuk sudah+habis sukaasih syaraf syaraf+sering tahun+kemarin
 telepon tempat+tinggal terus+dengan tetangga+saya tidak+kerja tinggal+harus tiri tolong+amankan tukang warna warung
 ya+cara yang+serang ~<amb ~<ang ~<anj ~<bad ~<bah ~<ben ~<bgt ~<bol ~<bud ~<bus ~<cai ~<dih ~<dui ~<gal ~<gas ~<gaw
 ~<ged ~<gil ~<ham ~<ija ~<ini ~<jem ~<kan ~<kap ~<kar ~<kdr ~<kom ~<lak ~<lay ~<lia ~<lua ~<mal ~<may ~<mer ~<met
 ~<mot ~<muk ~<nas ~<ngg ~<pab ~<pda ~<ray ~<rek ~<sam ~<sd> ~<seb ~<seg ~<ses ~<sim ~<sit ~<slb ~<sub ~<sum ~<tab
 ~<tam ~<tig ~<ton ~<tru ~<tur ~<ula ~aasi ~abel ~abri ~acar ~aga> ~agan ~ak2> ~aker ~akin ~alin ~alon ~alsu ~amka
 ~an2> ~anas ~anca ~ang> ~ank> ~anka ~apet ~apil ~arat ~ari> ~aris ~arus ~asji ~atah ~atal ~atas ~aten ~atuh ~ayak
 ~azah ~bak> ~baka ~ban> ~bata ~bgt> ~boca ~boco ~bole ~brik ~bruk ~buh> ~cah> ~cair ~capi ~cor> ~damk ~dape ~date
 ~dibi ~dica ~dist ~drt> ~dudu ~duit ~duk> ~dung ~egal ~eger ~ejan ~elap ~emak ~emba ~emko ~empe ~ener ~eng> ~epon
 ~erla ~etin ~gah> ~gaji ~gaju ~gala ~ggil ~ggup ~gkut ~gula ~gup> ~han> ~hari ~ibay ~idan ~igi> ~ijem ~ila> ~ilin
 ~inda ~inga ~inja ~ipak ~ipas ~iruj ~isi> ~item ~jam> ~jan> ~jari ~jatu ~jemp ~jid> ~juk> ~kaas ~kam> ~kami ~kan2
 ~kapa ~kas> ~kat> ~kayu ~kdrt ~keha ~kel> ~kela ~keli ~keti ~kola ~komp ~kot> ~ksin ~kul> ~kunc ~lak> ~lamp ~lepo
 ~lio> ~lsu> ~male ~mali ~mank ~mare ~masi ~masj ~mata ~maya ~mbru ~mina ~miny ~mkar ~mkot ~moto ~mpah ~mpar ~mpua
 ~mpun ~muk2 ~nakt ~nci> ~ndah ~ngad ~ngga ~nggu ~ngku ~njam ~nkan ~nona ~ntin ~ocah ~ocor ~ola> ~olio ~onga ~ota>
 ~otor ~pabr ~paks ~pals ~pana ~pata ~pdam ~pemk ~perk ~pil> ~pora ~puan ~puh> ~puk> ~puku ~put> ~rasi ~raya ~remp
 ~ren> ~ret> ~ris> ~rong ~ruk> ~saha ~sen> ~sing ~sjid ~slb> ~sma> ~snya ~stas ~taha ~tak> ~teng ~terl ~tiri ~toko
 ~tor> ~tuka ~turu ~ubuh ~uduk ~uit> ~uk2> ~ukaa ~ukul ~unci ~unga ~unin ~urat ~urus ~vaks ~wan> ~wara ~warn ~waru
 ~zah>
poli_jiwa -4 =birth =blaze =height =stir @=santunan @first=puskesmas @first=santunan akta ambulans amuk+terus anter
 anter+ke bagaimana+ya bau bawa+berobat bedah berobat+amuk berobat+tidak besar bisa+bantu bisa+tidak bulan+ini
 curhat+soal dapat data depan+rumah di+jalan di+kenanga di+pasar dikasih dinas dinsos dipukul diri+di foto
 gelandangan halusinasi+sejak harus+dibawa ibu+saya izin jaya jiwa+kontrolnya jual kamar+mandi kami+di kasar+mau kb
 kemarin+mau kena kucing kursi kursi+roda lewat listrik malam+ini mau+kerja mau+konsul melahirkan+tapi mobil naik
 nama nikah odgj+putus pernah+berobat rasa+sudah roda rujuk rumah+kami rusak rw sabu+amuk santunan saya+odgj
 saya+sakit saya+sayat sebelah sejak+melahirkan soal+tetangga sudah+3 tadi temen+saya tetangga+odgj tidak+mampu
 tidak+punya tidak+sanggup trc turun waras+tidak ya+kami yang+buka ~<ala ~<bak ~<bat ~<bau ~<bos ~<cek ~<dam ~<dat
 ~<ema ~<gig ~<gmn ~<izi ~<jar ~<jat ~<jay ~<jl> ~<jua ~<kab ~<kay ~<kb> ~<keh ~<kuc ~<lap ~<lew ~<lis ~<mob ~<nai
 ~<nam ~<neg ~<nga ~<pal ~<rod ~<rus ~<rw> ~<sal ~<set ~<sya ~<tad ~<ten ~<tim ~<tir ~<tok ~<trc ~adu> ~aji> ~akar
 ~aksa ~aksi ~alak ~ambr ~anny ~ans> ~apan ~apat ~apor ~arun ~asih ~ati> ~atia ~atu> ~awan ~ayu> ~bau> ~baya ~bel>
 ~besa ~but> ~dah> ~dang ~dapa ~data ~dije ~dika ~dina ~dins ~dipu ~ebak ~edah ~elep ~elur ~emat ~empu ~erah ~erem
 ~ertu ~esar ~etan ~ewat ~gil> ~gini ~gkat ~gmn> ~ian> ~ipuk ~izin ~jual ~kamb ~keba ~ker> ~ket> ~kin> ~kta> ~kuci
 ~land ~lapa ~lapo ~laya ~lek> ~lewa ~lin> ~list ~lok> ~lura ~man> ~mant ~mati ~mbul ~mert ~mobi ~mput ~muka ~naik
 ~nama ~ngaj ~nnya ~ntah ~ntan ~nter ~obil ~oda> ~ongk ~oto> ~pere ~pert ~peru ~pet> ~pom> ~pon> ~por> ~pos> ~raha
 ~roda ~rsi> ~rtua ~run> ~satu ~sih> ~syar ~tadi ~tar> ~tele ~tian ~tim> ~tong ~trc> ~trik ~ucin ~ula> ~urah ~ursi
 ~usak ~usan ~wong ~zin>
poli_jiwa -5 =client =drill =limp =seen =smell ada+yang alat barang+di bayar butuh+obat gang halusinasi+minta kaki
 kenanga kontrakan kuat+hidup mampu mau+melahirkan odgj+amuk orang+odgj pasar petugas psikiater+gratis putus+obat
 saya+sudah tanya tbc tidak+kasar tidak+waras tidur+di uang ugd waras ~<bed ~<boc ~<bu> ~<dap ~<dar ~<dep ~<dig
 ~<dij ~<fot ~<kas ~<keb ~<kun ~<mas ~<mat ~<nik ~<nye ~<pet ~<pos ~<sat ~<sep ~<tbc ~<uan ~<ugd ~akta ~alat ~amat
 ~angg ~anji ~aras ~ayar ~beda ~bela ~bung ~bur> ~cing ~dam> ~diba ~ebel ~enda ~epan ~erti ~etug ~foto ~gant ~gela
 ~ggak ~gigi ~ikas ~iria ~isan ~jaya ~kaki ~kar> ~kasa ~knya ~kurs ~lant ~mamp ~min> ~nda> ~ndan ~nga> ~ngka ~ning
 ~nsos ~pak> ~par> ~petu ~ping ~rak> ~raka ~rusa ~sant ~sebe ~sin> ~tah> ~tas> ~tbc> ~tiga ~tuga ~tuna ~ual> ~ugas
 ~ugd> ~uin> ~yar>
poli_jiwa -6 =money =water =work @=alat_bantu @=darurat @=polisi @=trc @first=alat_bantu @first=darurat
 @first=polisi @first=trc air depan di jalan kami+butuh ktp masuk rt saya+ganggu suami+saya ~<air ~<akt ~<di> ~<din
 ~<dip ~<gan ~<jal ~<ktp ~<kur ~<non ~<pem ~<rt> ~ahan ~aki> ~akny ~aku> ~ampu ~anda ~angk ~anta ~asuk ~atan ~depa
 ~dipa ~elan ~jala ~ktp> ~masu ~mpu> ~nas> ~nggi ~ntra ~ntua ~pang ~pasa ~rat> ~rian ~rik> ~sak> ~san> ~sos> ~suk>
 ~tan> ~trak ~tua> ~tuan ~uang ~uran ~yak>
poli_jiwa -7 =arms =beast @=bedah_rumah @=damkar @=pangan @=slrt @=ugd_malam @first=bedah_rumah @first=damkar
 @first=pangan @first=slrt @first=ugd_malam darah hamil kk minggu pak rs ~<aku ~<kk> ~<moh ~<pas ~<rs> ~<war ~air>
 ~alan ~aman ~amil ~gas> ~hami ~hon> ~inta ~mil> ~ming ~moho ~nakn ~ohon ~pan> ~ran> ~ras> ~sang ~sar> ~tany
poli_jiwa -8 =road @=dukcapil @=kerja @first=dukcapil @first=kerja @first=ppa minta minta+bantu ~<dib ~<dis ~<pak
 ~<san ~asar ~mint ~nta>
"""
