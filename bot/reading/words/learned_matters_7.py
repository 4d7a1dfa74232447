"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
trc 5 =thanks ada+gelandangan apa+di apa+sih apa+yang bales bantu+tidak beda bener bisa+bantu bisa+lapor
 bisa+telepon dinas dinsos+mana disini+bayar fungsi gelandangan+lapor hari+minggu ieu+siapa ini+nomor ini+resmi
 ini+untuk jam+berapa kan kantor+sebelah kantor+trc kenapa kenapa+aja kerja+dinsos kota lama lapor+disini
 lapor+tanpa maaf+ini masuk+kabupaten minggu+tetap pak+siapa petugas+ini resmi saya+rahasia sebelah+mana sih
 tanpa+nama telepon+tidak tetap+ada tugas+apa ya ~<.> ~<adm ~<ata ~<bol ~<brp ~<dij ~<fun ~<kot ~<nam ~<sih ~<tel
 ~<ya> ~admi ~ales ~apai ~asia ~bale ~bene ~brp> ~dany ~dina ~dmin ~eda> ~elpo ~enap ~ener ~esmi ~fung ~gapa ~ggu>
 ~ilay ~inas ~itel ~lama ~lpon ~napa ~nas> ~ner> ~nera ~ngap ~pain ~porn ~raha ~resm ~sini ~smi> ~snya ~usin
trc 4 =stir =well ada+bantu alamat+dinas aman+tidak apa+aja apa+beda apa+boleh apa+saja beda+trc berapa berapa+di
 bisa+kenapa cuma+untuk daerah dengan+satpol emang hubung iki+siapa ini+pak jawab juga+mlayani kan+ya kasih kerja
 lapor+ke layan+ini maaf+trc malam+juga malam+tidak minggu mlayani mlayani+tidak nama+saya orang+apa pelapor pp
 robot rompi satpol satpol+pp saya+0812 saya+aman tanya tidak+kalau tidak+pak trc+dinsos urus+apa ya+saya ~<bay
 ~<bed ~<buk ~<dae ~<hub ~<jaw ~<kab ~<mla ~<pp> ~<res ~<rom ~<sah ~<seb ~<wil ~aera ~akah ~alam ~ama> ~ampa ~atpo
 ~awab ~beda ~bera ~buka ~daer ~dian ~dije ~dila ~dite ~elay ~erap ~gsi> ~hubu ~iain ~ijaw ~irah ~jawa ~kena ~ksi>
 ~les> ~male ~mlay ~mpi> ~nggo ~ngsi ~oaln ~obot ~ompi ~ota> ~paka ~rapa ~romp ~satp ~siai ~telp ~tor> ~tpol ~ubun
 ~ungs ~wab> ~wila
trc 3 112+apa ada+yang am am+saya aman apa+anak apa+dan apa+ini apa+ke apa+laporan apa+ya banget banget+sekarang
 bantu+bayar bantu+bisa bantu+siapa buka buka+24 daerah+kerja dapet+nomor dari+ibu dengan+112 di+kota di+tempat
 dijemput disini dmn hp+saya hubung+malam ibu+rt identitas ini+bisa ini+siapa itu+tugas jam+operasional jam+tidak
 kalau+ada kalau+chat kalau+saya kalian+urus kejadian ktp+saya laporan+saya layan+sosial lokasi maaf+apa maaf+bisa
 maaf+buka malam mana masalah mesin mung nanti nomor+siapa nomor+yang nya operasional pak+saya pelayanan+apa
 petugas+reaksi reaksi reaksi+cepat resmi+tidak ribu ronda rt+untuk saja saya+dapat saya+orang saya+talking
 saya+tanya sebelum+saya siapa+am siapa+nih siapa+ya sini soal tahu talking talking+ke tanya+dulu teh tentang
 tentang+layan this tidak+takut trc+24 trc+bisa trc+buka trc+itu warga+di ~<am> ~<bal ~<dim ~<dmn ~<ide ~<mes ~<rea
 ~<rib ~<rob ~<saj ~<sat ~<sin ~<soa ~<teh ~<thi ~<wha ~adia ~aha> ~alem ~alki ~alny ~anya ~asal ~asio ~awan ~ayah
 ~dent ~dija ~dima ~dira ~dmn> ~eaks ~ejad ~enak ~erja ~erti ~esin ~etik ~get> ~his> ~iann ~ibal ~ijem ~ilap ~isin
 ~kasi ~kerj ~kota ~lem> ~lkin ~mang ~mesi ~ming ~nan> ~nant ~nget ~nggu ~ntit ~oal> ~okas ~pat> ~pela ~pol> ~reak
 ~ribu ~rja> ~rmas ~robo ~rond ~rti> ~saja ~saku ~samp ~soal ~sti> ~talk ~teh> ~tent ~this ~tita ~what ~yah>
trc 2 apa+hp apa+kabupaten bantu berapa+lama bisa+hubung boleh+pakai chat+apa dari+kemarin fungsi+dinsos harus hp
 ini+chat kabupaten+boleh kabupaten+juga kota+apa lain langsung maaf+iki pakai+juga rumah+saya siapa+di siapa+terus
 takut tanpa telepon+dinsos tolong+bantu trc+kerja tulis untuk+kota warga warga+kabupaten ~<dil ~<hp> ~<i> ~<ing
 ~<iso ~<lai ~<lam ~<ope ~<pel ~<ron ~<sam ~<tak ~<tal ~<who ~agak ~akut ~angn ~anpa ~apor ~dihu ~enga ~ggo> ~gih>
 ~gsun ~haru ~ihub ~iona ~iso> ~itas ~jela ~kali ~kita ~lapo ~lnya ~loka ~masa ~mung ~ngsu ~npa> ~onal ~pert ~saha
 ~sala ~sion ~taku ~tanp ~tuli ~ulis ~warg ~who>
trc -2 =office =tale @1 abis ambruk bansos banyak berobat besar bocah cek data di+pasar diam dua habis halo izin
 jaga+toko jatuh kami kayu kb kecil lampu luka masjid online padahal polisi presiden pukul santunan sendiri
 siapa+presiden slrt slrt+itu tangan tangis tidak+punya tongkat tutup usg usg+bayar warga+sini ~<abi ~<bat ~<baw
 ~<bes ~<dar ~<duk ~<ger ~<ham ~<izi ~<kat ~<kb> ~<kem ~<kep ~<kir ~<kom ~<kor ~<kua ~<kun ~<lem ~<luk ~<mus ~<onl
 ~<pam ~<pen ~<puk ~<set ~<slr ~<str ~<tia ~<tin ~<tun ~<tur ~<tut ~<usg ~<wis ~abel ~abur ~adah ~adam ~agan ~aksa
 ~ala> ~alon ~amil ~andu ~angu ~ank> ~anso ~ante ~apak ~api> ~aris ~asji ~atuh ~aun> ~ayat ~bans ~bel> ~beng ~bero
 ~besa ~boca ~bruk ~but> ~cara ~cing ~den> ~dise ~dita ~duk> ~ecil ~elan ~elur ~emal ~empa ~enca ~erba ~erik ~erin
 ~ertu ~esar ~esid ~gan> ~gar> ~gigi ~gis> ~iam> ~ikot ~iran ~izin ~jatu ~jid> ~jir> ~kake ~kare ~kata ~kayu ~keci
 ~kela ~ker> ~kera ~kir> ~kolo ~komp ~kons ~lek> ~lisi ~lrt> ~lura ~mali ~masj ~mbah ~mbru ~mert ~mpun ~nasi ~ncan
 ~ndi> ~ngak ~ngar ~ngis ~ngun ~njir ~nlin ~ntah ~nten ~ocah ~olis ~onli ~pala ~par> ~para ~pata ~pema ~peng ~pres
 ~puny ~rian ~riks ~ris> ~rong ~rtua ~run> ~san> ~seba ~sema ~semi ~send ~side ~sjid ~slrt ~sma> ~suk> ~tana ~tasi
 ~taun ~tin> ~tis> ~tup> ~turu ~tutu ~uar> ~umpu ~ung> ~uru> ~usan ~usg> ~utup ~yat> ~zin>
trc -3 # =nature =poor =seen =smell =still =work @=darurat @=ugd_malam @first=darurat @first=ugd_malam ada+bencana
 adik air alat bakar bantu+saya baru bau bawa bencana bencana+lapor bpjs bulan cari darah dekat dipukul duit gang
 gratis halo+bisa ibu istri jual kakak kaki kali kamar keluar kembali kena kontrakan kursi kursi+roda laki lapor+pak
 lari motor nomor+mana obat orang+tua pabrik pas pasar perempuan pindah pulang roda rusak sakit semua syaratnya
 tabrak tetangga tidak+bisa tidur+di toko urus warung ~<,> ~<adi ~<aya ~<bak ~<bau ~<boc ~<bpj ~<bul ~<car ~<cek
 ~<cuc ~<dam ~<dat ~<dek ~<dic ~<dua ~<dui ~<gra ~<hab ~<ibu ~<ist ~<jan ~<jat ~<jem ~<jua ~<kam ~<kar ~<keb ~<kos
 ~<lah ~<lak ~<lar ~<mam ~<mas ~<men ~<mul ~<nye ~<oba ~<pab ~<pak ~<pal ~<par ~<pas ~<pem ~<per ~<pol ~<pre ~<pro
 ~<pul ~<pun ~<put ~<rod ~<rus ~<sak ~<sel ~<sen ~<sta ~<sua ~<sya ~<tah ~<tam ~<uru ~abra ~abri ~adan ~adik ~agi>
 ~ahal ~ahan ~ahir ~ahny ~akak ~akar ~akek ~akit ~alat ~alin ~amar ~ambi ~ambr ~ambu ~ampi ~andi ~ang> ~anga ~angg
 ~angi ~angk ~anji ~arat ~arny ~aru> ~arun ~ata> ~atan ~atis ~atny ~awa> ~ayu> ~bah> ~baka ~bali ~ban> ~bany ~bata
 ~bau> ~bawa ~beli ~benc ~bpjs ~brak ~brik ~buh> ~bula ~cah> ~cana ~cari ~cek> ~cil> ~daha ~dam> ~data ~deka ~diam
 ~diba ~dik> ~dipe ~dipu ~diri ~dua> ~duit ~ebak ~ekat ~elak ~elam ~elat ~emat ~emba ~emin ~emua ~ena> ~enda ~endi
 ~enek ~engk ~erem ~erob ~etan ~eter ~gant ~gera ~grat ~habi ~hal> ~halo ~hnya ~ihan ~iksa ~inan ~inda ~ipuk ~iri>
 ~istr ~jak> ~jang ~jar> ~kak> ~kaka ~kaki ~kama ~kami ~kan> ~kang ~kap> ~kaya ~kek> ~kemb ~knya ~kont ~kuli ~kurs
 ~lahi ~lak> ~laka ~laki ~lamp ~lant ~lari ~lik> ~lin> ~ling ~lok> ~maka ~man> ~mand ~mar> ~mbil ~mela ~mera ~mpu>
 ~mpua ~mua> ~nak> ~ndah ~ndir ~nek> ~nene ~ngam ~ngan ~ngka ~ngko ~ngku ~nik> ~ntun ~nyak ~oda> ~oko> ~ongk ~pabr
 ~pah> ~pan> ~pasa ~pere ~peri ~pind ~pjs> ~poli ~pula ~pung ~rah> ~raka ~rang ~rati ~ratn ~remp ~resi ~ret> ~roba
 ~roda ~rsi> ~saki ~sant ~semu ~sia> ~stri ~syar ~tabr ~tah> ~tar> ~tela ~ter> ~ting ~tong ~tus> ~uan> ~uit> ~una>
 ~unya ~urah ~ursi ~urun ~urus ~usak ~waru ~yara
trc -4 =arms =blaze =child =drill =elder =heart =height =home =limp =mad @=poli_jiwa @=polisi @=santunan
 @first=dukcapil @first=poli_jiwa @first=polisi @first=santunan acara acara+apa ada+acara anak apa+minggu bapak bayi
 belum bikin butuh daftar depan di dia hilang jalan kk lagi lansia lapor+di makan masih mati meninggal minggu+ini
 odgj pak puskesmas rumah saudara sekarang sekolah suami surat tahun tiap tidur tua uang umur ~<aca ~<air ~<amb
 ~<ana ~<bap ~<bar ~<bik ~<but ~<daf ~<dep ~<di> ~<dia ~<dib ~<dig ~<gan ~<hal ~<hil ~<jal ~<kak ~<kay ~<kec ~<kk>
 ~<kon ~<kur ~<lag ~<lan ~<mel ~<mer ~<mot ~<nen ~<odg ~<pad ~<pus ~<rum ~<san ~<sau ~<sek ~<sur ~<tab ~<tok ~<tua
 ~<uan ~<uda ~<umu ~aan> ~abis ~acar ~afta ~ahun ~air> ~akan ~aki> ~akny ~alan ~ali> ~alik ~ami> ~ampu ~anak ~ansi
 ~anta ~ara> ~arah ~aran ~asar ~ati> ~auda ~ayi> ~bapa ~baru ~bat> ~bayi ~biki ~bis> ~butu ~daft ~depa ~dgj> ~dia>
 ~dipa ~dur> ~ekar ~ekol ~elua ~eng> ~enin ~epan ~esma ~ftar ~gal> ~gang ~gga> ~ggal ~han> ~hila ~hun> ~iap> ~idur
 ~ikin ~ilan ~ing> ~inya ~isi> ~jala ~jual ~kar> ~kara ~kat> ~kelu ~kesm ~ket> ~kit> ~kola ~ksa> ~kul> ~lagi ~lan>
 ~lang ~lans ~lat> ~luar ~mah> ~masi ~mati ~meni ~moto ~mur> ~ngga ~ning ~nsia ~ntra ~obat ~odgj ~olah ~ontr ~otor
 ~pada ~pake ~pas> ~ping ~puku ~pusk ~rak> ~ras> ~rik> ~ruk> ~ruma ~rung ~rusa ~sak> ~sar> ~saud ~seka ~seko ~skes
 ~smas ~suam ~sura ~tan> ~tang ~tera ~tiap ~tidu ~tnya ~toko ~trak ~tri> ~tua> ~tuh> ~ual> ~uami ~uang ~uarg ~udar
 ~ukul ~ulan ~umah ~umur ~unan ~uran ~uske ~utuh ~yak>
trc -5 =beast =birth =breath =dead =food =hurt =kin =lost =money =road =sick =strike =water @=alat_bantu
 @=bedah_rumah @=damkar @=dukcapil @=kerja @=pangan @=ppa @=puskesmas @=slrt @first=alat_bantu @first=bedah_rumah
 @first=damkar @first=kerja @first=pangan @first=ppa @first=puskesmas @first=slrt mau minta sudah ~<bel ~<dip ~<kel
 ~<mat ~<mau ~<pin ~<sem ~<sud ~<wal ~dah> ~dara ~iban ~inta ~kin> ~mas> ~mau> ~mint ~nang ~nta> ~pak> ~rat> ~suda
 ~tuna ~udah ~urat
trc -6 itu+nomor
trc -7 mau+lapor yang+urus
trc -8 cara+lapor
trc -10 112+itu
power 11 lampu+jalan
power 10 =road lampu token ~<lam ~<tok ~ampu ~ken> ~lamp ~mpu> ~oken ~toke
power 9 bisa+masuk daya listrik meteran nyala padam pln tidak+nyala token+tidak ~<day ~<lis ~<met ~<pad ~<pln ~adam
 ~ala> ~dam> ~daya ~eran ~eter ~istr ~list ~mete ~nyal ~pada ~pln> ~rik> ~stri ~trik ~yala
power 8 =blaze dari+malam kabel kabel+pln lapor+siapa masuk pju rusak tambah tambah+daya token+listrik tolong+bener
 turun ~<nya ~<pju ~<tur ~abel ~asuk ~bel> ~dibe ~ener ~iben ~kabe ~pju> ~run> ~tamb ~tera ~turu ~urun ~usak
power 7 bener bunyi depan+rumah gang gang+saya gardu kedip kendor lampu+gang mati minggu pasang penerangan rendah
 saya+mati trafo turun+daya wifi+hampir ~<bun ~<gan ~<kab ~<ked ~<mat ~<rus ~<tam ~<tra ~afo> ~amba ~ati> ~bene
 ~dip> ~dor> ~edip ~emin ~erin ~ipas ~kedi ~kend ~mati ~mbah ~ming ~ndor ~ner> ~nera ~neri ~pene ~rafo ~rdu> ~rusa
 ~sak> ~semi ~traf
power 6 bantu+lampu di+komplek di+rumah error hampir hampir+ambruk internet+semrawut jalan lampu+penerangan
 listrik+mati listrik+miring masuk+di mati+lampu meteran+rusak minta+pasang pasang+lampu pju+kedip pju+padam
 rendah+banget ~<err ~<jal ~<ren ~<sub ~ardu ~buny ~enda ~endo ~erro ~gaga ~gang ~gard ~hamp ~jala ~lek> ~masu ~mpir
 ~nyi> ~rend ~rror ~suk> ~unyi
power 5 450+bisa 450+ke =dead bantu+token dari+450 daya+dari daya+ke di+gang di+segl gagal jalan+gelap jalan+padam
 jalan+rusak ke+450 ke+900 komplek listrik+kendor listrik+padam listrk listrk+rumah maaf+kabel mati+minggu mcb
 mcb+turun meledak padam+dari salah+apa satu satu+rt segl segl+salah subsidinya subsidinya+hilang tagihan
 tagihan+listrik takut+subsidinya tidak+masuk turun+terus ~<ben ~<gag ~<gar ~<kom ~<mcb ~<mel ~<pet ~<seg ~<sem
 ~agal ~alan ~ampi ~bah> ~bsid ~diny ~edak ~egl> ~eled ~giha ~idin ~isi> ~komp ~leda ~mcb> ~mele ~mple ~ompl ~pir>
 ~plek ~ror> ~satu ~segl ~strk ~subs ~tele ~trk> ~ubsi
power 4 bahaya bantu+kabel bantu+listrik belum+ada bisa+tidak byar byar+pet dari dari+kemarin dicabut gang+tidak
 gelap gelap+rawan isi jalan+mati jalan+tidak kabel+menjuntai kemana kulkas kulkas+rusak kwh kwh+meter lampu+depan
 lilin listrik+gagal maaf+pju mati+dari mati+sendiri menjuntai+bahaya meter meter+mati meteran+sendiri miring
 pak+lampu pet pju+di rumah+lapor rusak+depan rusak+di saya+gelap saya+lapor sering siapa tapi+takut telepon tiang
 tiang+wifi tumpang+kabel ~<bya ~<dib ~<isi ~<ken ~<kwh ~<lil ~<mir ~<sia ~<tag ~agih ~ahay ~asan ~boh> ~byar ~dari
 ~dija ~elap ~elep ~epan ~ggu> ~haya ~iang ~iapa ~icab ~kulk ~kwh> ~lahn ~lap> ~lepo ~lkas ~miri ~oboh ~pon> ~ring
 ~robo ~sang ~seri ~sidi ~tagi ~ulka
power 3 daya+di di+isi error+di gang+mati gardu+bunyi isi+kok jalan+umum kapan+nyala kedip+untuk kemarin+kemana
 kemarin+tolong kendor+di lewat listrik+baru listrik+di listrik+error listrik+tidak maaf+listrik masuk+dari mati+hp
 meledak+listrik minggu+kemana minggu+lapor minggu+tolong nglewer nglewer+rendah njeglek nyala+di nyangkut+orang
 pasang+listrik penerangan+jalan petugas+pln pju+tidak pln+kapan pln+kendor pln+nglewer rt rumah salah
 saya+081234567890 saya+kemana sejak semrawut semrawut+ada subuh sudah+di sudah+dua takut+nyangkut tokn tokn+sudah
 tolong+pak umum+tidak untuk+saya ~<bah ~<dar ~<ham ~<lew ~<ngl ~<nje ~<rob ~<rt> ~<rum ~<sat ~<sej ~<tru ~abut
 ~ambr ~atu> ~awut ~baha ~cabu ~cil> ~dica ~egle ~ejak ~elpo ~emra ~epon ~ewat ~ewer ~glek ~glew ~ilin ~irin ~jegl
 ~lan> ~lewa ~lewe ~lili ~lpon ~mah> ~menj ~moho ~mraw ~ndah ~nggu ~ngle ~njeg ~okn> ~ran> ~rawu ~rin> ~ruma ~semr
 ~siap ~situ ~subu ~tokn ~ubuh ~umah ~wer> ~wut> ~yany
power 2 2+bulan 4+juta 900+untuk abis+tabrak ada+biaya ambruk apa+dan bahaya+bagaimana banget+tabrak bansos+saya
 baru+itu bayar+eh belajar belajar+pakai bener+lampu berapa+biaya biaya biaya+pak cicil+dendanya daftar+sambung
 dan+berapa dari+siang daya+lewat denda denda+4 dendanya dendanya+urus dengan+pln depan di+padang di+pln
 dicabut+ngajuin dicabut+nunggak disegel disegel+dengan dtsen+segala dulu+mau eh+meteran gang+belakang ganti
 hilang+trus itu+lewat jalan+sepanjang jembatan+penyeberangan juta+yang kabel+dengan kecil+tapi kejadian+apa
 kemarin+lapor kena+denda kok+tidak lampu+di lampu+sebelum laundry+kecil lewat+apa lilin+bisa listrik+dicabut
 listrik+naik listrik+rumah lmpu lmpu+mati lupa+bayar malam+takut mati+satu mau+naik menjuntai menjuntai+rendah
 meteran+disegel miring+abis mulu+kulkas mushola naik+daya ngajuin+tambah ngontrak+yang nunggak+2 nyala+dari
 pabrik+mati padang padang+anak pakai+lilin penyeberangan penyeberangan+mati pet+mulu petugas pln+kena pln+menjuntai
 pln+tanya pulsa+listrik punya+di punya+meteran pusing+daftar rt+dari rumah+lupa rumah+saya rumah+sering sambung
 sambung+baru saudara+sejak saya+belajar saya+cicil saya+ngontrak saya+tolong saya+tumpang saya+warga segala+pusing
 sejak+dulu sepanjang sepanjang+gang sering+turun situ+belum subsidi+di takut+lewat tanya+dtsen tiang+listrik
 tidak+bisa tidak+saya trus+bansos tumpang umum untuk+usaha urus+kemana usaha+laundry warga+sini yang+subsidi ~2an>
 ~<lmp ~akah ~araw ~biay ~bruk ~cil2 ~depa ~dipa ~egel ~emal ~enju ~esen ~etug ~ggol ~iaya ~ihan ~il2a ~iseg ~itab
 ~junt ~kas> ~l2an ~lmpu ~mbru ~mum> ~mush ~namb ~njun ~pasa ~petu ~seja ~sema ~telp ~tuga ~ugas ~usho ~yebe
power -2 =body =seen @=santunan @=trc @first=santunan ada+orang aer aer+saya air+rusak banyak berobat bisa+turun
 bocah cari data datang di+tiang dokter duit foto gang+rawan habis itu juga kartu ke kepala ketemu kucing+naik
 listrik+menjuntai luka menjuntai+di meteran+aer meteran+air minta naik+tiang online padahal pagi pas pernah
 pju+mati pukul rawan+nyangkut santunan setrum suka tangan tangis tapi temen tempat tiap+malam tidak+ada tidak+mau
 tinggal tutup veteran wifi+mati ~<aer ~<asa ~<bed ~<bes ~<bua ~<cek ~<cen ~<cer ~<cur ~<den ~<dip ~<dis ~<dui ~<fot
 ~<gem ~<ger ~<hab ~<hal ~<itu ~<jam ~<jug ~<ke> ~<kep ~<kun ~<lah ~<lem ~<luk ~<mak ~<mba ~<mun ~<nan ~<nen ~<onl
 ~<pam ~<pla ~<puk ~<sam ~<sta ~<sua ~<tap ~<taw ~<ter ~<ton ~<tut ~<ula ~<vet ~abuk ~abur ~adah ~aer> ~afta ~aga>
 ~aksa ~ambu ~amil ~anca ~angu ~ank> ~anny ~anto ~arah ~arga ~artu ~arun ~aun> ~bak> ~bang ~bar> ~bero ~boca ~buat
 ~bula ~cara ~curi ~daft ~deng ~diam ~dika ~dipe ~disu ~dokt ~dol> ~duit ~duk> ~elam ~elas ~emak ~embo ~emu> ~enge
 ~enti ~epal ~eras ~erna ~eset ~etem ~etru ~foto ~ftar ~gah> ~gar> ~gigi ~gis> ~gkut ~guru ~iar> ~ikin ~iman ~inta
 ~iran ~itin ~jid> ~juga ~kabu ~kai> ~kali ~kant ~kap> ~kart ~kela ~kena ~ker> ~kir> ~kolo ~kter ~lapa ~laya ~leh>
 ~line ~lnya ~luka ~lura ~maka ~mare ~mban ~mbok ~mela ~mput ~muk> ~nal> ~ndi> ~ngar ~ngis ~nlin ~ntah ~ntar ~nten
 ~ntin ~ntua ~nya> ~ocah ~okte ~oleh ~onli ~oto> ~pagi ~pai> ~par> ~pata ~pern ~poli ~raha ~rga> ~rian ~rna> ~rnah
 ~rong ~rtu> ~setr ~sjid ~suru ~tapi ~tar> ~tasi ~taun ~temb ~tin> ~trum ~tua> ~tuan ~tup> ~tus> ~tutu ~uat> ~uga>
 ~uit> ~umpu ~uru> ~utup ~vete
power -3 =arms =nature =smell =still =wait =water @1 @=darurat @=ugd_malam @first=darurat @first=ugd_malam ada adik
 ambulans bau bayar buka butuh dapet darah dekat di+jalan di+pasar dipukul gang+mtai gas indihome indihome+semrawut
 istri jam jual kabel+indihome kakak kaki kamar karena kayu kembali kontrakan kursi kursi+roda lapor+kemana lari
 lepas lihat mampu mobil motor mtai mtai+semua nama nomor obat orang+tua pasar pegang pindah roda sakit saudara
 saya+mau saya+rusak saya+tidak sebelah suami tadi tahu tangerang tetangga tidak+mampu tidur+di tua umur untuk
 warung ~<?> ~<ada ~<adi ~<akt ~<ala ~<amb ~<bal ~<bau ~<bil ~<boc ~<bol ~<buk ~<car ~<cuc ~<dek ~<dig ~<dil ~<dim
 ~<dir ~<dok ~<ema ~<gas ~<gng ~<ist ~<jua ~<kal ~<kar ~<kay ~<keb ~<kir ~<kor ~<kos ~<kot ~<lar ~<lep ~<lia ~<lih
 ~<men ~<mob ~<mta ~<nga ~<nik ~<nom ~<oba ~<pag ~<pal ~<peg ~<pel ~<pem ~<pol ~<pos ~<pus ~<raw ~<rod ~<san ~<sau
 ~<sek ~<sel ~<set ~<sim ~<suk ~<tad ~<tau ~<ten ~<tua ~<tun ~<unt ~<war ~<yg> ~aan> ~abis ~ada> ~adi> ~adik ~ahal
 ~ahan ~ahir ~ahu> ~ain> ~aji> ~akak ~akek ~akit ~ali> ~alik ~alin ~alo> ~aman ~amat ~ambi ~ami> ~ampa ~andi ~angn
 ~ans> ~apet ~ara> ~aran ~asa> ~asi> ~atan ~atia ~auda ~awan ~ayar ~ayu> ~bali ~ban> ~bany ~bau> ~baya ~bila ~bis>
 ~bok> ~buk> ~buka ~cah> ~cari ~daha ~dang ~dape ~deka ~diho ~dik> ~dile ~dima ~dipu ~diti ~ekat ~elat ~elua ~elur
 ~emat ~emba ~emen ~ena> ~ende ~enga ~epas ~erob ~gera ~gkat ~gng> ~gnya ~habi ~hal> ~home ~ian> ~iap> ~ihat ~ihom
 ~ilan ~ima> ~inda ~indi ~ine> ~ing> ~ini> ~inso ~ipuk ~ita> ~jam> ~kak> ~kaka ~kake ~kaki ~kami ~kayu ~kek> ~kemb
 ~kete ~kin> ~kota ~ksa> ~kuli ~kurs ~lahi ~lama ~lang ~lant ~lari ~las> ~lat> ~lepa ~liha ~lik> ~ling ~mali ~mand
 ~mar> ~mas> ~mbal ~mbil ~mbul ~men> ~meng ~mint ~mobi ~mor> ~mpat ~mtai ~nama ~ndan ~ndih ~ngam ~ngka ~ngko ~ngku
 ~ngny ~nik> ~nnya ~nomo ~nta> ~ntuk ~ntun ~nyak ~obil ~oda> ~ome> ~omor ~ongk ~ontr ~ota> ~pah> ~pala ~pas> ~pat>
 ~pega ~pela ~peng ~pind ~rang ~rawa ~roba ~roda ~rsi> ~ruh> ~rum> ~saki ~samp ~san> ~sant ~saud ~sih> ~sin> ~sos>
 ~suam ~suka ~tadi ~tah> ~tak> ~tas> ~tau> ~tela ~teme ~temu ~teri ~tiap ~tik> ~tnya ~tong ~tuk> ~tung ~uami ~uan>
 ~udar ~ukan ~ulan ~ung> ~untu ~urah ~ursi ~uruh ~usan ~utuh ~wan> ~waru
power -4 =breath =child =elder =food =lost =poor =seek =tale @=bedah_rumah @=pangan @=poli_jiwa @=ppa
 @first=bedah_rumah @first=pangan @first=poli_jiwa @first=ppa aja anak bapak bawa bayi bikin bpjs cuma dia
 gelandangan gelap+banget gratis hari ibu ini kami kata kerja ktp lagi laki lansia makan mana masih mau meninggal
 odgj pak puskesmas sekolah surat tahun tiap tidak+punya tidur uang ~<aja ~<ana ~<bap ~<baw ~<bay ~<ber ~<bik ~<bpj
 ~<but ~<cum ~<dap ~<dat ~<dik ~<gra ~<gw> ~<ibu ~<ind ~<ini ~<kam ~<kan ~<kat ~<kel ~<ket ~<kon ~<ktp ~<kur ~<lag
 ~<lak ~<lan ~<mau ~<mot ~<odg ~<pak ~<pan ~<sak ~<sur ~<tan ~<tem ~<tet ~<tin ~<uan ~ahun ~air> ~aja> ~akan ~akny
 ~amar ~anak ~anan ~angg ~angk ~ansi ~anta ~apak ~aren ~asar ~asih ~ata> ~atis ~awa> ~ayi> ~bapa ~bat> ~bawa ~bayi
 ~biki ~bil> ~bpjs ~bur> ~butu ~cuma ~dara ~data ~dgj> ~dia> ~dur> ~egal ~ekol ~elah ~empa ~eng> ~enin ~esma ~etan
 ~gga> ~grat ~hari ~hat> ~hun> ~ibu> ~idur ~jual ~kalo ~kama ~kan> ~kare ~kat> ~kata ~kelu ~kesm ~ket> ~knya ~kola
 ~kont ~ktp> ~kul> ~lagi ~lah> ~laki ~land ~lans ~luar ~mamp ~man> ~masi ~mau> ~meni ~moto ~mur> ~nah> ~nak> ~nan>
 ~ngga ~nggi ~ning ~nsia ~obat ~odgj ~olah ~otor ~pak> ~ping ~pjs> ~puku ~pusk ~rah> ~raka ~rat> ~rati ~rena ~rung
 ~sar> ~seko ~sia> ~skes ~smas ~sura ~tan> ~tang ~teng ~teta ~tidu ~ting ~tis> ~tor> ~tri> ~tuna ~ual> ~uang ~uarg
 ~ukul ~uma> ~umur ~unan ~uran ~urat ~uske ~yak>
power -5 =birth =drill =heart =kin =mad =money =sick =work @=alat_bantu @=damkar @=dukcapil @=kerja @=puskesmas
 @=slrt @first=alat_bantu @first=damkar @first=dukcapil @first=kerja @first=puskesmas @first=slrt air
 internet+menjuntai kucing orang rawan+begal ~<air ~<dia ~<kak ~<ker ~<kuc ~<mam ~<man ~<ora ~<pin ~<tah ~agi> ~aki>
 ~anda ~cing ~elan ~erja ~gal> ~geri ~ggal ~kerj ~kuci ~nger ~oran ~rja> ~tahu ~ucin ~uka>
power -6 =beast @=polisi @first=polisi begal kk mati+gelap merah+mati ~<kk> ~<mer ~<nge ~bega ~erah ~eri>
power -7 lampu+merah lampu+pju merah ~<beg ~mera
water 11 =road air bantu+air ~<air ~air>
water 10 ngalir pam pdam tidak+ngalir ~<pam ~<pda ~alir ~dam> ~gali ~lir> ~ngal ~pam> ~pdam
water 9 baru bocor kayu maaf+air meteran meteran+air sumur ~<kay ~<met ~<pip ~<sum ~aru> ~ayu> ~boco ~cor> ~eran
 ~ipa> ~kayu ~mete ~ocor ~pipa ~sumu
water 8 =arms air+pam air+pdam keran keruh pasang sambungan sambungan+air tagihan tagihan+air tangki ~<boc ~<tag
 ~agih ~asan ~ati> ~eruh ~eter ~giha ~gki> ~ihan ~keru ~ngki ~ruh> ~sang ~tagi ~tera
water 7 aer air+bersih air+mati bersih bocor+di kering kran ledeng mati tagihan+pdam ~<aer ~<ker ~<kra ~<led ~aer>
 ~airn ~baru ~cil> ~eden ~ersi ~han> ~kera ~keri ~kran ~lede ~mati ~mbun ~ran> ~rsih ~samb ~unga
water 6 =smell air+baru air+kecil air+keran air+keruh bau di+jalan hari kayu+bocor kecil pdam+mati petugas ~<bau
 ~<but ~<sub ~bau> ~bers ~ecil ~emin ~etug ~hari ~irny ~keci ~pasa ~petu ~sak> ~semi ~tuga ~ugas ~umur
water 5 air+bocor bau+kayu dari+kemarin di+rumah komplain komplain+kemana masak melonjak mobil+tangki muncrat naik
 padahal padahal+rumah pam+mati subuh tangki+air ~<bar ~<bes ~<ika ~<mat ~<nai ~adah ~anyu ~asak ~bung ~crat ~elon
 ~hal> ~jak> ~lonj ~masa ~melo ~mpla ~munc ~mur> ~naik ~ncra ~njak ~onja ~plai ~subu ~ubuh ~uncr
water 4 3+hari =client aer+saya air+bau air+rusak bantu+tagihan banyune banyune+buthek baru+berapa bisa+nggo buthek
 buthek+tidak butuh butuh+air cai cai+tidak dari+subuh dicabut kaya kayu+air kayu+pdam kering+butuh kran+tidak
 maaf+kayu maaf+meteran mandi mati+3 mau+pasang meteran+aer nggo nggo+masak ngocor ngocor+tilu pam+baru pam+item
 pasang+pam pdam+melonjak pdam+naik pdam+rusak pdam+tidak rumah+kosong rusak+di saya+dicabut tidak+ngocor tilu
 tilu+hari tumpuk ~00rb ~0rb> ~<dic ~<har ~<mel ~<nga ~<pec ~<pet ~<poe ~<til ~akah ~besi ~buh> ~buth ~butu ~cai>
 ~cian ~cur> ~ecah ~esi> ~goco ~hek> ~icab ~ilu> ~inga ~keke ~lain ~menu ~mudi ~ndi> ~ngoc ~nyun ~ompl ~peca ~poe>
 ~thek ~tilu ~ucia ~une> ~uthe ~utuh ~yany ~yune
water 3 =hurt =water air+bengkak air+ledeng air+muncrat air+naik air+pdm air+rumah air+sudah air+sumur
 almarhum+orang apa+bisa asat asat+butuh atau+mesti awal ban+polisi banget+tidak bantu+kayu bantu+sumur baru+dari
 baru+kena baru+untuk bau+minyak bisa+disambung butuh+mobil butuh+tangki coklat cuci curi+tengah dari+awal denda
 denda+tidak disambung disambung+kembali dua+hari enam enam+tahun ikat ikat+karet item jadi kami+siap kami+tempat
 karena+menunggak karet+ban kayu+potong kecil+banget kemana+mana kembali+atas kena+denda kering+minta kosong
 lagi+sambungan lalu+karena lapor+tadi ledeng+bau lunas lunas+apa malam+kayu mana+saya mati+2 mati+dua mau+kami
 menunggak menunggak+kami mesti+pasang meter+baru minggu minta+air minta+pasang minyak muncrat+kemana mushola
 pasang+baru pasang+meter pasang+pdam pdam+baru pdam+keruh pdam+salah pdm pdm+mati polisi+sudah potong+air
 putus+enam rumah+almarhum rumah+kontrakan rusak saya+atau saya+curi saya+ikat sekarang+minta siap+lunas sudah+putus
 sumur+asat sumur+bau sumur+kering tadi+sekarang tempat+lagi tua+mau ~<brp ~<cai ~<cok ~<iso ~<ite ~<kek ~<kom ~<mes
 ~<ngg ~<pad ~<pas ~<pdm ~<rus ~<sem ~<teu ~abut ~adu> ~ahal ~aik> ~ambu ~andi ~asat ~awal ~bany ~brp> ~cabu ~cokl
 ~cuci ~daha ~dend ~eker ~elun ~emar ~eng> ~enun ~ggo> ~hola ~isam ~iso> ~jadi ~kaya ~klat ~komp ~koso ~luna ~mand
 ~ming ~mpuk ~mush ~nggo ~nung ~okla ~ola> ~oson ~pany ~pati ~pdm> ~rbai ~ring ~rnya ~sat> ~shol ~song ~teu> ~tump
 ~uci> ~uin> ~unas ~usak ~usho
water 2 2+hari =dead adu adu+kemana aer+ledeng air+belum air+mancur atas+nama ban bayi+kembar belakang+jadi berapa
 bocor+semprot cuci+popok cuma+netes depan+mushola disitu+wkwk empat+hari gunung gunung+kalau hari+aer
 hari+bagaimana harus+bagaimana kadang+keluar karet kaya+air kaya+teh kayu+besar keluar+tapi kemana+ini kemarin
 kembar+cuci kirim kok kontrakan+saya ledeng+cuma maaf+cai malah+mandi malam+kadang mancur mandi+disitu mesti mobil
 mushola+bocor nama+saya netes netes+padahal ngalir+sudah padahal+bayar pernah+telat petugas+air popok+tumpuk
 saya+lapor semprot+kaya siap sini subuh+petugas sudah+dari sudah+saya tahun+lalu tapi+rumah tapi+warna teh+adu
 telat+saya tinggi+gunung tumpuk+tinggi warga+sini warna+kaya wkwk+tapi yang+datang ~<adu ~<awa ~<ena ~<hah ~<kok
 ~<lun ~<min ~<mob ~<mun ~<tum ~adi> ~adui ~alah ~angk ~aret ~arin ~but> ~dica ~diki ~dipo ~disi ~duin ~enam ~esti
 ~gunu ~haha ~ikir ~ipan ~ipas ~ipot ~iput ~irim ~mari ~melu ~mest ~mobi ~nam> ~nete ~nump ~obil ~ora> ~perb ~puk>
 ~rapa ~rim> ~sti> ~unun
water -2 # =ask =not =well @=trc ada+yang adik ambruk bansos banyak berobat bocah bukan bulan cari data di+pasar
 dokter duit foto habis ibu+saya jatuh kali ketemu lapor+kemana luka mana online pas pukul punya rumah+saya santunan
 saya+mau suka tahun tangan tangerang tangis tanya tidak tidak+punya tiga tinggal tutup veteran ~<adi ~<aja ~<bed
 ~<bul ~<cer ~<dep ~<dip ~<dui ~<fot ~<gen ~<ger ~<hab ~<hal ~<jep ~<kal ~<kas ~<ken ~<kon ~<kor ~<kua ~<kul ~<lem
 ~<luk ~<man ~<mba ~<moh ~<onl ~<puk ~<sam ~<san ~<sel ~<sim ~<sta ~<tid ~<tok ~<ton ~<tru ~<tur ~<tut ~<vet ~<war
 ~abel ~adik ~ahir ~ahun ~alat ~ami> ~anca ~andu ~angu ~anja ~anny ~anso ~ante ~anti ~anto ~aris ~atuh ~aun> ~bang
 ~bans ~batu ~bel> ~bela ~beli ~bero ~boca ~bruk ~bur> ~cara ~cing ~dah> ~dak> ~diam ~dika ~dina ~dipe ~disu ~dokt
 ~duit ~elam ~elas ~elua ~emu> ~engg ~enti ~epan ~epat ~epit ~erik ~etem ~foto ~gar> ~gigi ~gis> ~hun> ~iar> ~idak
 ~ikas ~inas ~inso ~inya ~iran ~isan ~jatu ~jepi ~kant ~kela ~ker> ~kir> ~kolo ~kter ~lan> ~lapa ~laya ~leh> ~lek>
 ~line ~ling ~lnya ~luka ~lura ~mali ~mare ~mban ~mbru ~mela ~moho ~mpan ~mpun ~mput ~nal> ~ngan ~ngar ~ngis ~ngko
 ~nik> ~njan ~nlin ~ntah ~ntar ~ocah ~okte ~oleh ~onga ~onli ~oto> ~pala ~pang ~pata ~puny ~raha ~rawa ~rian ~riks
 ~run> ~sah> ~saha ~sar> ~sebe ~snya ~suru ~tasi ~taun ~tida ~tiga ~tin> ~ting ~tri> ~tua> ~tup> ~turu ~uit> ~unan
 ~unya ~utup ~vete
water -3 =birth =blaze =body =child =food =force =nature =still =strike =tale =thanks =wait @1 @=darurat @=ugd_malam
 @first=darurat @first=ugd_malam air+galon ambulans bakar bener bpjs buka cacar cacar+air dapet darah dekat di
 dipukul dulu galon galon+bau gelandangan jam jual kakak kaki kamar kartu kata kursi kursi+roda laki lampu lapor
 lewat lihat listrik masuk meteran+rusak motor nomor obat pagi pasar perempuan pindah pulang roda sakit sampai saya
 saya+tidak sebelah sekarang sendiri siapa tabrak tahu terus tiap tidak+ada tidur+di untuk urus warung ~<,> ~<akt
 ~<ala ~<aya ~<bak ~<bal ~<bat ~<bel ~<bil ~<bol ~<bpj ~<bua ~<cac ~<car ~<dek ~<di> ~<dij ~<dim ~<dir ~<dok ~<dul
 ~<gal ~<jan ~<jat ~<jem ~<jua ~<kab ~<kam ~<kat ~<kep ~<kes ~<kot ~<lak ~<lap ~<lew ~<lia ~<lih ~<lis ~<mam ~<mas
 ~<men ~<mul ~<nik ~<nom ~<nya ~<oba ~<pag ~<pal ~<par ~<pel ~<pen ~<pin ~<pos ~<pro ~<pun ~<rod ~<say ~<sep ~<ser
 ~<suk ~<sur ~<tam ~<tau ~<tia ~<tun ~<unt ~<uru ~abis ~abra ~agi> ~ahan ~ahny ~ahu> ~aja> ~aji> ~akak ~akan ~akar
 ~ake> ~akek ~akit ~aku> ~ali> ~alik ~alin ~ama> ~aman ~amar ~amat ~ambi ~ambr ~ampe ~angn ~anji ~ans> ~apak ~apan
 ~apet ~arah ~arga ~artu ~asa> ~asi> ~asuk ~atan ~atia ~aya> ~bah> ~baka ~bata ~bene ~bila ~bis> ~bpjs ~brak ~buat
 ~bula ~caca ~cari ~dang ~dape ~deka ~diba ~dita ~dulu ~ebak ~ebel ~ekar ~ekat ~elur ~emat ~empu ~enek ~ener ~enga
 ~enge ~erah ~erem ~erob ~erus ~ewat ~galo ~gan> ~gera ~gkat ~habi ~hnya ~hon> ~iang ~iapa ~ibu> ~iga> ~ihat ~iksa
 ~iman ~inda ~ine> ~ing> ~ipuk ~istr ~ita> ~itu> ~jang ~kaka ~kake ~kaki ~kali ~kama ~kar> ~kara ~kart ~kasi ~kat>
 ~kata ~keba ~kek> ~kelu ~keta ~kete ~kot> ~kota ~kuli ~kurs ~lah> ~lahi ~lak> ~laki ~lamp ~land ~lant ~lapo ~las>
 ~lewa ~liha ~lik> ~list ~lok> ~luar ~mar> ~masu ~mat> ~mbah ~mbil ~mbul ~mera ~min> ~mor> ~moto ~mpai ~mpe> ~mpu>
 ~mpua ~ndah ~nek> ~nene ~ner> ~neri ~ngam ~ngur ~ning ~nnya ~nomo ~nsos ~ntua ~ntuk ~ntun ~nya> ~oda> ~ohon ~omor
 ~ongk ~ota> ~pagi ~pah> ~pan> ~pela ~peng ~pera ~pere ~pind ~pjs> ~por> ~puan ~pula ~pung ~ras> ~remp ~rga> ~rik>
 ~rkan ~roba ~roda ~rsi> ~rtu> ~rus> ~saki ~sant ~saya ~seka ~send ~sos> ~stri ~suk> ~suka ~tabr ~tah> ~tahu ~tak>
 ~tany ~temu ~ter> ~teri ~teru ~tian ~tiap ~tik> ~trik ~tuk> ~tuna ~tung ~uang ~uat> ~ulu> ~ung> ~untu ~urah ~uran
 ~ursi ~uruh ~urun ~urus ~usah ~waru
water -4 =beast =elder =height =limp =lost =money =seek =stir @=pangan @=poli_jiwa @first=bedah_rumah @first=pangan
 @first=poli_jiwa ada anak bapak bawa bikin daftar dan dengan dia gas gratis hilang ibu itu kerja ktp makan masih
 mau meninggal odgj pak pakai puskesmas saudara sekolah suami surat tetangga tidur umur yang ~<ada ~<amb ~<ana ~<bap
 ~<baw ~<bik ~<buk ~<daf ~<dan ~<dap ~<den ~<dib ~<din ~<dit ~<gas ~<gel ~<gra ~<hil ~<ibu ~<itu ~<jam ~<kan ~<keb
 ~<kel ~<ket ~<ktp ~<kur ~<mak ~<mau ~<mer ~<mot ~<nan ~<nen ~<nge ~<odg ~<ora ~<pan ~<pem ~<per ~<pul ~<pus ~<sak
 ~<sau ~<sek ~<sen ~<sua ~<tab ~<tah ~<tet ~<umu ~<yan ~<yg> ~aan> ~acar ~ada> ~afta ~akai ~aki> ~akny ~alon ~ampa
 ~ampu ~anak ~anan ~anda ~ang> ~angg ~ansi ~anta ~ara> ~aran ~asar ~asih ~ata> ~atis ~auda ~awa> ~bapa ~bat> ~bawa
 ~biki ~buka ~car> ~daft ~dan> ~dgj> ~dia> ~dima ~diri ~dur> ~ekol ~elah ~elan ~endi ~enin ~eras ~esma ~etan ~ftar
 ~gal> ~gela ~gga> ~ggal ~grat ~guru ~hat> ~hila ~idur ~ikin ~iri> ~jam> ~jual ~kai> ~kan> ~kesm ~kit> ~knya ~kola
 ~ksa> ~ktp> ~kul> ~lon> ~maka ~man> ~masi ~mau> ~meni ~nak> ~nan> ~nang ~ndan ~ndir ~nger ~ngga ~obat ~odgj ~olah
 ~otor ~pai> ~pake ~pas> ~pet> ~puku ~pusk ~rah> ~rak> ~rang ~rati ~ruk> ~rung ~sama ~samp ~san> ~saud ~seko ~skes
 ~smas ~suam ~sura ~tar> ~teta ~tidu ~tis> ~tor> ~tuan ~ual> ~uami ~uan> ~uarg ~udar ~uka> ~ukan ~ukul ~ulan ~urat
 ~uske ~wat> ~yang
water -5 =breath =drill =heart =kin =mad =poor =seen =sick @=alat_bantu @=bedah_rumah @=damkar @=dukcapil @=kerja
 @=polisi @=ppa @=puskesmas @=slrt @first=alat_bantu @first=damkar @first=dukcapil @first=kerja @first=polisi
 @first=ppa @first=puskesmas @first=slrt ke lansia orang ~<dia ~<kak ~<ke> ~<lan ~<pak ~<ter ~anga ~dara ~erja ~ilan
 ~kerj ~kin> ~lang ~lans ~mas> ~nsia ~oran ~pak> ~rja> ~sia> ~tan>
roads 12 tps+liar
roads 11 taman ~tama
roads 10 tps ~<tam ~<tps ~tps>
roads 9 =smell =water bau jalan sampah ~<bau ~<jal ~alan ~bau> ~jala ~mpah
roads 8 =road angkut bantu+jalan bolong gang got jalan+di kali lampu+merah mampet polisi polisi+tidur rambu
 rambu+hilang rusak tidak+angkut trotoar ~<bol ~<gan ~<got ~<mam ~<pol ~<rus ~<tro ~ampa ~aspa ~bolo ~got> ~lan>
 ~lisi ~mamp ~mbu> ~mpet ~oar> ~olis ~otoa ~pah> ~pal> ~penu ~roto ~samp ~spal ~toar ~trot ~usak
roads 7 aspal jalan+bolong kampung lewat limbah+pabrik macet macet+parah masuk+rumah mau+ambruk merah merah+mati
 pabrik+ke parkir+sembarangan penuh pohon sampah+tidak selokan sembarangan taman+kotor tinggi tpu tpu+penuh ~<ang
 ~<asp ~<gor ~<lew ~<poh ~<ram ~<sam ~<tpu ~acet ~ampe ~apan ~bang ~cet> ~dian ~elok ~emba ~enuh ~eruk ~ewat ~gang
 ~ggi> ~gkut ~goro ~hon> ~isi> ~kamp ~kut> ~lewa ~loka ~mace ~mbar ~mera ~nggi ~ngku ~nuh> ~ohon ~okan ~oron ~pet>
 ~pete ~poho ~poli ~ramb ~rong ~ruk> ~rusa ~sak> ~selo ~tpu> ~tup> ~umpu ~utup ~wat>
roads 6 =limp ambruk asap asap+pabrik ayam+bau bakar+sampah banget+takut bangunan bangunan+liar banjir bener
 di+bantaran drainase gelap+banget gorong hilang jalan+depan jembatan kampung+saya kendaraan liar liar+di limbah
 mati+gelap minta+pohon miring pabrik+bau pengerukan pengerukan+kali peternakan peternakan+ayam pohon+potong puing
 saya+rusak sudah+minggu taman+rusak trotoar+pakai truk truk+tanah tumpuk tutup ~<amb ~<ben ~<deb ~<dra ~<hil ~<jem
 ~<mac ~<sel ~<sia ~<tru ~<tum ~<tut ~aina ~ambr ~ampu ~ancu ~angk ~araa ~asap ~ase> ~banj ~bara ~bata ~bene ~bruk
 ~debu ~drai ~ener ~erah ~erin ~etin ~ggir ~gir> ~guna ~hila ~iang ~jemb ~jir> ~kali ~liar ~limb ~luba ~mbat ~mbru
 ~mpuk ~mpun ~nase ~ncur ~ner> ~neri ~njir ~nutu ~puin ~pung ~rain ~rnak ~ruka ~sap> ~truk ~tutu ~uban ~uing
roads 5 =hurt air+got bantaran bau+tpa butut debu depan depan+rumah di+gang di+komplek di+pinggir di+trotoar
 gondrong gondrong+mati got+di got+mampet got+masuk jalan+butut jalan+kampung jatuh jembatan+kecil kapan kapan+bener
 ke+kali kecil+hubung komplek kotor lampu lapor+siapa makasih minggu papan+reklame pinggir pinggir+jalan rawa
 rawa+kucing reklame+miring sampah+asap siang siapa tanah+lewat tidur+tinggi tpa tpa+rawa truk+sampah yang+angkut
 ~<asa ~<bgt ~<dal ~<dep ~<gon ~<jat ~<kap ~<kom ~<lam ~<lia ~<mir ~<num ~<nut ~<par ~<pet ~<pui ~<rob ~<sem ~<tpa
 ~akas ~ali> ~ame> ~atuh ~bgt> ~boh> ~cur> ~dala ~depa ~dibe ~dron ~ebu> ~emin ~epan ~eri> ~erma ~erna ~geri ~geru
 ~ghub ~gond ~iapa ~iar> ~iben ~imba ~inas ~irin ~jan> ~jatu ~kapa ~kend ~komp ~koto ~lamp ~lek> ~ming ~miri ~mple
 ~mpu> ~ndro ~nump ~oboh ~ompl ~ondr ~ong2 ~pan> ~pann ~park ~plek ~raan ~robo ~semi ~siap ~tpa> ~tumb ~tump ~ujan
 ~umba
roads 4 @first=- ambruk+depan ancur asap+masuk bagaimana+ya bangkai banjir+terus bantu+jembatan bantu+lampu
 bantu+tidak bantu+tpu becek bener+siapa bermain bermain+tidak besar besar+mau bisa+tidak dagang+tutup dahan
 debu+proyek diaspal dishub gali gali+kabel gang+ada gang+mtai genangan+air jalan+becek jalan+untuk kabel+tidak
 kendaraan+parah lewat+rumah lewat+siang lubang maaf+jalan mobil+parkir mtai mtai+semua orang+jatuh pakai+jual parah
 parah+lewat parah+sekarang parkir parkir+tutup penuh+anak pohon+besar polusi polusi+debu pu reklame saluran
 sembarangan+makasih sembarangan+sendiri sudah+tiga taman+bermain tanah terawat tidak+terawat tidak+tutup tiga
 tutup+gang ujan untuk+saya ~<bec ~<dah ~<gng ~<kot ~<lub ~<mer ~<mta ~<pu> ~<tin ~<uja ~ahan ~alia ~anah ~ane>
 ~anji ~apny ~arki ~bece ~berm ~besa ~beto ~cora ~dias ~dipo ~dish ~ecek ~ekla ~elup ~enan ~engh ~esar ~eton ~gelu
 ~ggia ~ggu> ~gkai ~gng> ~hub> ~iasp ~inny ~ipak ~ipot ~ishu ~itut ~klam ~lame ~lane ~lian ~lupa ~lura ~mbah ~mban
 ~mpur ~mtai ~naka ~ndar ~ng2> ~nger ~nghu ~nnya ~olus ~papa ~polu ~puk> ~rawa ~rekl ~rinn ~rkir ~rmai ~salu ~sapn
 ~semb ~shub ~sian ~tana ~tara ~tern ~ton> ~tupi ~tut> ~upas ~usi> ~utut
roads 3 =force ada+bantu air+di air+masuk amblas aspal+luka ban banjir+tidak bantu+buang bantu+taman banyak+motor
 banyak+sampah bapak+sudah bau+busuk bolong+banyak bolong2 buruk cctv cctv+jalan dagang dahan+tutup dari+kemarin
 debunya drainase+buruk gang+ancur gang+saya ganggu+jalan gantung gantung+bapak genangan gorong+mampet got+depan
 hancur harus+bagaimana hubung hujan jalan+hilang jalan+mati jatuh+minggu jembatan+gantung jembatan+kayu
 jembatan+rusak kabel kalau+ujan kali+bau kali+dari karena kayu+rapuh kecil kelar kering kota+banyak lampu+pju
 liar+tinggi lobang lumpur maaf maaf+got maaf+lampu maaf+parkir maaf+taman marka marka+jalan minggu+ini minta+polisi
 pada pju+gang pkl pkl+di potong proyek proyek+ganggu proyek+jalan ranting+tutup rapuh rumah+rusak rumput
 rumput+liar rusak+bisa rusak+ibu rusak+parah sampah+tiap sampah+tumpuk saya+mampet selokan+meluap sembarangan+anak
 siang+malam siapa+yang sudah+bolong2 surut surut+jalan taman+kota tambal tidak+kelar tidak+surut tutup+jalan
 tutup+lampu warga+bakar ya ~<anc ~<cct ~<dag ~<gal ~<ged ~<hub ~<huj ~<kal ~<lim ~<lob ~<lum ~<maa ~<pap ~<pkl
 ~<pot ~<teg ~<tig ~<ya> ~aaf> ~alur ~ambl ~apuh ~arka ~ati> ~blas ~buru ~cctv ~ctv> ~daga ~daha ~ditu ~ebun ~ecil
 ~ede> ~elar ~erat ~eraw ~erti ~erum ~eten ~etut ~gali ~gede ~gena ~gian ~hanc ~hubu ~huja ~ingg ~kai> ~kas> ~keci
 ~keri ~kir> ~loba ~lump ~lusi ~maaf ~main ~mark ~mbla ~ngel ~ntar ~oban ~oton ~otor ~oyek ~pin> ~pkl> ~pnya ~poto
 ~proy ~rapu ~rena ~rin> ~ring ~rka> ~roye ~rump ~seti ~suk> ~tai> ~ting ~ubun ~upin ~uruk ~yek>
"""
