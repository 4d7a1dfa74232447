"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
dukcapil 2 =lost =not akta+mana akta+tidak anak+umur atau bakar+syaratnya bantu+kk bantu+surat bantu+tidak
 beda+dengan biar+nanti bisa bisa+ke blangko+habis blanko blanko+ktp buka+dukcapil cara+dapat cukup dapat+kartu
 data+ktp dengan+ijazah dengan+sim di di+dompet di+hp digital dompet dukcapil+buka e+ktp foto+ktp ganda+di habis+ktp
 hapus+dari huruf ibu+saya identitas+anak ikd+bakar isi jam+buka jelek kartu+identitas kasur+rekam kawin+di
 ke+kecamatan kelahiran+anak kena keterangan kk+banget kk+robek kk+tolong ktp+bawa ktp+berapa ktp+jelek ktp+kosong
 kudu lahir+anak lahir+daftar lahirnya lansia+lumpuh legalisir+akta maaf+kk makasih mau mau+diganti meninggal+hapus
 meninggal+ktp minggu pungli punya rayap+di sampai saudara saudara+ada saya+warga sekali sim+hilang status+kawin
 suami surat+keterangan surat+lahir tanggal tanpa+buku teman tidak+ada warga+sini ~<bis ~<cuk ~<dar ~<di> ~<hur
 ~<isi ~<kas ~<kpn ~<kud ~<mau ~<nya ~<pad ~<sau ~<sya ~<tik ~<uda ~ahgu ~akar ~akas ~arin ~atau ~atny ~auda ~bek>
 ~bisa ~boga ~cuku ~diga ~dike ~domp ~elat ~eran ~erca ~erta ~eun> ~gita ~gkat ~gli> ~hgun ~hirn ~huru ~idaf ~ilih
 ~ipil ~isa> ~isal ~ital ~jele ~kete ~kpn> ~ktan ~kudu ~kup> ~lahg ~mana ~mat> ~mau> ~mpai ~ngli ~nko> ~ntan ~ompe
 ~pada ~pai> ~puny ~ratn ~ruf> ~saud ~sema ~sipi ~suam ~suk> ~syar ~tela ~tema ~tuke ~uami ~ucu> ~udu> ~uker ~ukup
 ~ulu> ~ungl ~uruf
dukcapil -2 4+belum =beast =heart =still =water =well ada+orang ambruk anak+4 atm bansos baru+syaratnya belum+data
 bikin+mana cerai+dmn cerai+hp dekat dengan+bikin di+dtks di+jalan dinsos ditinggal dokter hamil izin kemana
 kursi+roda lahir+mau lepas maaf+akta mampu masjid masuk+pbi mau+lapor mobil motor naik orang pindah+faskes
 saudara+mau siapa sktm tadi tangis temen tempat terus tikus+bisa token turun tutup warung yang ~<atm ~<bat ~<cek
 ~<dek ~<dil ~<dok ~<ham ~<izi ~<jan ~<jat ~<kan ~<kat ~<kom ~<lep ~<mob ~<nai ~<rum ~<sek ~<sim ~<skt ~<tad ~<tip
 ~<ton ~<tur ~<tut ~<yan ~abur ~aga> ~aja> ~aksa ~alat ~alik ~amil ~angu ~anso ~apa> ~arga ~asji ~atm> ~ayu> ~bak>
 ~bans ~bany ~bruk ~buh> ~buk> ~cing ~dige ~dika ~dins ~diri ~dokt ~duka ~ekat ~elas ~engk ~epas ~epon ~erik ~esek
 ~gany ~gar> ~gas> ~gese ~gis> ~hami ~iang ~ima> ~inso ~ipu> ~iski ~istr ~izin ~jid> ~kabu ~kan> ~kata ~ken> ~knya
 ~komp ~kot> ~kter ~ktm> ~laka ~lans ~lati ~lepa ~mali ~masj ~mbru ~mera ~mil> ~misk ~mobi ~mpat ~naik ~ndar ~ngam
 ~ngar ~ngis ~ntah ~obil ~oken ~okte ~pah> ~pak> ~pals ~par> ~rak> ~rdat ~remp ~rgan ~riks ~ring ~rkan ~ruma ~run>
 ~saha ~sara ~seja ~sek> ~seko ~sia> ~sjid ~skin ~sktm ~stri ~suka ~tasi ~tele ~teme ~teru ~toke ~trik ~tup> ~turu
 ~tutu ~uarg ~umah ~uru> ~utup ~waru ~zin>
dukcapil -3 =birth =blaze =nature =smell @=darurat @=ugd_malam @first=darurat @first=kerja @first=trc
 @first=ugd_malam ada ambulans bau bayi+baru bisa+pulang bulan butuh cek cuma depan+bank di+gang di+pasar dia
 dipukul dtks duit faskes gelandangan gratis harus hilang+untuk jalan jual ke+depan keterangan+hilang kontrakan
 kursi lampu lari lihat makam makam+saudara malam mau+masuk meninggal+di nomor obat pbb pbi pindah+ke roda santunan
 sebelah sudah+pindah syaratnya+apa tabrak taman tidur+di tumpang+nikah untuk+atm yang+urus ~<ada ~<bal ~<bau ~<ber
 ~<bes ~<but ~<cum ~<dic ~<dir ~<diu ~<dtk ~<dui ~<fas ~<gel ~<ger ~<gra ~<hal ~<jua ~<kak ~<kej ~<kes ~<kun ~<lam
 ~<lar ~<lia ~<lih ~<mam ~<mel ~<min ~<mot ~<ngo ~<nom ~<nye ~<oba ~<pag ~<pbb ~<pbi ~<pen ~<pos ~<pro ~<rod ~<ser
 ~<sia ~<tab ~<tem ~<tet ~<tin ~<ula ~<war ~abra ~ada> ~aik> ~akny ~alan ~ali> ~alin ~andi ~angn ~ans> ~anta ~anya
 ~apet ~apor ~aran ~arun ~asa> ~asan ~aske ~atis ~ayat ~bang ~bau> ~bil> ~brak ~butu ~cuma ~dam> ~dape ~deka ~dia>
 ~dipe ~dipi ~dtks ~duit ~ebel ~emen ~empa ~eng> ~erah ~eras ~erem ~erob ~erus ~fask ~grat ~gubu ~han> ~haru ~hon>
 ~ihan ~ihat ~ikan ~iksa ~ipin ~ipuk ~ita> ~itin ~jak> ~jam> ~jama ~kali ~kaya ~kes> ~kuli ~lam> ~lamp ~land ~lant
 ~lapo ~lari ~liha ~lin> ~lok> ~mala ~mamp ~mand ~mbul ~mor> ~moto ~mpun ~nakn ~nal> ~nang ~ngen ~nnya ~nomo ~nyak
 ~oda> ~ohon ~omor ~ongk ~ontr ~otor ~pbb> ~pbi> ~pemu ~pera ~peri ~pet> ~pora ~rah> ~ras> ~rati ~ris> ~roba ~roda
 ~rsi> ~sang ~seba ~sebe ~siap ~tabr ~tadi ~temp ~teri ~teta ~tin> ~ting ~tks> ~tong ~uit> ~uka> ~uma> ~ung> ~ursi
 ~urun ~usah ~usan ~utuh ~yak> ~yang ~yat>
dukcapil -4 =force =height =home =limp =money =sick =strike @=bedah_rumah @=damkar @=kerja @=poli_jiwa
 @first=bedah_rumah @first=damkar @first=poli_jiwa ada+saudara air bagaimana+ya cari dapet dari+kemarin di+pinggir
 kaki kali kamar laporan ngomong nikah+hilang odgj pak pakai+pinjam pasar pinggir pinjam pinjam+online rs sekolah
 sudah+lama tetangga tiap uang ya ~<air ~<amb ~<bul ~<dib ~<din ~<dip ~<gw> ~<har ~<jal ~<kal ~<kam ~<kay ~<kon
 ~<kua ~<kur ~<mal ~<man ~<nga ~<nge ~<odg ~<pak ~<pem ~<rs> ~<san ~<ter ~<tia ~<tok ~<tun ~<uan ~<ya> ~akam ~aki>
 ~amar ~ambu ~anan ~angi ~anny ~arus ~bat> ~bata ~bela ~bula ~bur> ~cari ~cek> ~dgj> ~dipu ~diti ~ekol ~enge ~gela
 ~gen> ~ggir ~gir> ~gnya ~gomo ~iap> ~ing> ~ini> ~inja ~jala ~jual ~kaki ~kola ~kont ~ksa> ~kul> ~kurs ~lan> ~mar>
 ~men> ~mong ~ndan ~ngin ~ngny ~ngom ~njam ~nsos ~ntun ~obat ~odgj ~olah ~omon ~oran ~peng ~pinj ~puku ~raka ~rik>
 ~rnya ~ruk> ~rung ~sant ~sin> ~sos> ~tama ~ter> ~tiap ~tis> ~tor> ~tuh> ~tung ~ual> ~ukul ~ungg
dukcapil -5 =arms =breath =mad =work @=alat_bantu @=pangan @=ppa @first=alat_bantu @first=pangan @first=ppa ada+yang
 depan gang harus+bagaimana kemarin puskesmas tidur ~<dep ~<lap ~<pan ~<pus ~<seb ~<yg> ~air> ~anga ~angg ~dang
 ~depa ~dur> ~elan ~emar ~esma ~etan ~gang ~gga> ~hat> ~idur ~kesm ~mari ~mas> ~mpu> ~pan> ~pasa ~pusk ~san> ~sar>
 ~smas ~tidu ~tuna ~uang ~unan ~uran ~uske
dukcapil -6 =road @=polisi @=puskesmas @=santunan @first=polisi @first=puskesmas @first=santunan tidak+punya ~ampu
 ~asar ~epan ~nan> ~nggi ~ping ~skes
dukcapil -7 ini pulang ~<ini ~<pul ~pula ~ran> ~ulan
dukcapil -9 @=slrt @first=slrt
dukcapil -10 @first=-
trc 14 bayar+tidak
trc 13 bantu+apa
trc 12 ~aga>
trc 11 ini ~<?> ~<ini
trc 10 @=trc @first=trc apa jaga+tengah trc yang+jaga ~<apa ~<trc ~apa> ~ini> ~trc>
trc 9 bot dinsos tengah+malam ~<bot ~<din ~bot> ~dins ~nsos
trc 8 =ask bayar bot+ini jaga kantor nomor+ini siapa tengah ~<ama ~<jag ~<kan ~<sia ~<ten ~amat ~anto ~ayan ~ayar
 ~baya ~iapa ~inso ~jaga ~kant ~laya ~mat> ~ntor ~orny ~siap ~sos> ~yar>
trc 7 aja bantu+ini buka+sampai cara+pakai chat dinas+sosial iki ini+apa jam kalau ke+sini layan libur+tidak
 minggu+libur nama pakai+bot sampai+jam sosial untuk+apa ~<aja ~<cha ~<iki ~<jam ~<kag ~<kal ~<lay ~aja> ~alau ~anan
 ~chat ~gah> ~ial> ~iki> ~jam> ~kaga ~kala ~lau> ~mer> ~nama ~ngah ~nome ~omer ~opo> ~osia ~sial ~sopo ~sosi ~yan>
 ~yana
trc 6 24+jam alamat apa+yang bls bls+nya dinas disini+bayar ini+dari jam+kerja lama+banget lapor+disini libur nomor
 nya+lama pak+siapa rahasia siapa+ini telepon trc+mana ~<bls ~<lib ~<nom ~<sop ~<sos ~<tim ~alo> ~bls> ~dina ~elep
 ~epon ~gas> ~hat> ~ibur ~inas ~kalo ~lama ~lepo ~libu ~mor> ~nomo ~omor ~pon> ~tele ~tim> ~tuga ~ugas
trc 5 =client =stir ada+gelandangan apa+aja berapa+di bisa+bantu bisa+telepon boleh dinsos+mana fungsi
 gelandangan+lapor ieu ieu+siapa iki+siapa ini+nomor ini+untuk jam+berapa kabupaten kalian kantor+sebelah kenapa
 kerja+dinsos lapor+ke lapor+tanpa malam+tidak petugas sampai saya+aman sebelah+mana tanpa+nama telepon+tidak
 trc+dengan tugas tugas+apa ya ~<adm ~<brp ~<fun ~<ieu ~<nam ~<pet ~<rah ~<sah ~<tug ~<ya> ~abup ~admi ~ahas ~ain>
 ~alia ~ama> ~ampe ~apai ~asia ~aten ~bole ~brp> ~bupa ~dany ~dila ~dmin ~edan ~enap ~etug ~fung ~gapa ~gasn ~hasi
 ~ieu> ~ilay ~jany ~kena ~leh> ~lian ~mpai ~mpe> ~napa ~nas> ~oleh ~pai> ~pain ~pate ~petu ~porn ~raha ~rjan ~sebe
 ~sin> ~sini ~ten> ~tor> ~torn ~upat
trc 4 =well alamat+dinas aman+tidak apa+di apa+saja bantu+bayar bantu+tidak beda beda+trc bener berapa bisa+kenapa
 buka dengan+satpol disini hp+saya ini+pak kalau+lapor kan+ya kantor+trc kenapa+aja lama layan+ini maaf+bisa
 maaf+buka maaf+ini maaf+trc nama+saya nya orang+apa resmi saja saya+0812 tanya tidak+kalau tidak+takut trc+dinsos
 trc+itu urus+apa ~<.> ~<bay ~<bol ~<buk ~<sin ~<tel ~<wil ~alam ~asny ~bene ~bera ~buka ~ebel ~eda> ~elpo ~ener
 ~erap ~esmi ~gsi> ~isin ~itel ~kabu ~lpon ~min> ~nan> ~ner> ~ngap ~ngsi ~rapa ~resm ~rusi ~smi> ~tau> ~ungs ~usin
 ~wila ~yani
trc 3 ada+bantu ada+yang aman apa+anak apa+beda apa+ini apa+laporan apa+sih apa+ya atau bales banget+sekarang
 bantu+bisa bisa+lapor buka+24 daerah dapet+nomor dari+ibu di+kota dmn harus hp hubung ibu+rt ini+bisa ini+resmi
 jam+tidak jawab juga kalau+chat kalau+saya kalian+urus kan kasih kerja laporan+saya maaf+iki malam mana
 masuk+kabupaten nomor+siapa pelayanan+apa petugas+ini petugas+reaksi pp reaksi reaksi+cepat resmi+tidak rt+untuk
 satpol satpol+pp saya+orang saya+rahasia sebelum siapa+di siapa+nih sini tahu tanpa tanya+dulu tolong+bantu trc+24
 trc+buka tulis warga warga+di ~<bed ~<dae ~<dil ~<dim ~<dmn ~<hp> ~<hub ~<jug ~<pp> ~<rea ~<res ~<saj ~<seb ~<yg>
 ~aera ~aha> ~akah ~alem ~ales ~ampa ~ani> ~anpa ~atpo ~awab ~bale ~beda ~daer ~dije ~dima ~disi ~dmn> ~eaks ~elay
 ~enga ~erja ~ggu> ~haru ~hubu ~iann ~ilap ~juga ~kasi ~kerj ~ksi> ~lem> ~male ~nera ~nggo ~npa> ~paka ~pert ~pol>
 ~reak ~rja> ~rmas ~rnya ~rti> ~saha ~saja ~saku ~satp ~snya ~tanp ~telp ~tpol ~ubun ~uga> ~wab> ~warg
trc 2 =thanks apa+hp apa+robot banget bantu bantu+siapa bener+dinsos bisa+hubung boleh+pakai chat+apa daerah+trc
 dari+kemarin fungsi+dinsos halo+ini hubung+malam ini+bener ini+chat kabupaten+boleh kalau+ada maaf+ieu pakai+juga
 robot sampai+mana siapa+terus sih sosial+bukan telepon+dinsos trc+bisa trc+kerja trc+sampai warga+kabupaten ~<ala
 ~<bal ~<bu> ~<dij ~<jaw ~<sat ~<sih ~atau ~ayah ~dihu ~ding ~dite ~erti ~ihub ~jawa ~kali ~les> ~make ~obot ~samp
 ~teng ~tuli ~ulis ~yah>
trc -2 =body =office @1 adik ambruk bau cari dekat di+pasar duit gang habis kapan keluar kembali kursi+roda laki
 lampu lari orang+tua perempuan sendiri slrt syaratnya tangan temen tidak+punya usg warung ~<adi ~<bau ~<bil ~<cek
 ~<cer ~<cuc ~<dam ~<dar ~<dek ~<dui ~<ger ~<hab ~<ham ~<jan ~<jat ~<keb ~<kep ~<ket ~<kom ~<kor ~<lah ~<mam ~<nik
 ~<nye ~<pak ~<par ~<pre ~<pro ~<pul ~<pun ~<put ~<sal ~<slr ~<tah ~<tam ~<tip ~<ton ~<usg ~adan ~adik ~agan ~ahal
 ~ahir ~aik> ~ake> ~akek ~amba ~andi ~andu ~anti ~arny ~arun ~asa> ~ayu> ~bany ~bata ~bau> ~bel> ~bila ~bruk ~cah>
 ~cari ~cil> ~cing ~daha ~deka ~diam ~diba ~diti ~duit ~ebak ~ekat ~elak ~elam ~elat ~emak ~eman ~emat ~empa ~empu
 ~enca ~endi ~eras ~eter ~gan> ~gar> ~gigi ~gis> ~habi ~hal> ~iar> ~ibu> ~ihan ~ikan ~iksa ~ingg ~iran ~ita> ~jak>
 ~kake ~kap> ~kapa ~kek> ~kema ~kemb ~komp ~kons ~kot> ~kuli ~lah> ~lak> ~laka ~laki ~lamp ~lant ~lek> ~lik> ~lok>
 ~lrt> ~maka ~man> ~mand ~mbah ~mban ~mbat ~mbil ~mbru ~mpua ~ncan ~ndir ~neri ~ngam ~ngku ~ngun ~nik> ~ntah ~nti>
 ~pah> ~pasa ~pema ~peri ~peru ~poli ~pung ~rah> ~ratn ~resi ~ret> ~ruh> ~sant ~send ~slrt ~suk> ~tasi ~teme ~uit>
 ~ukan ~una> ~uruh ~usg> ~waru
trc -3 # =nature =poor =seek =seen =tale =work @=darurat @=ugd_malam @first=darurat @first=ugd_malam abis acara
 acara+apa ada ada+acara ada+bencana air alat apa+minggu bakar baru bayi belum bencana bencana+lapor bpjs bulan
 butuh daftar darah dipukul dua gratis halo hari ibu istri jadi jual kakak kaki kali kamar kami karena kata kena
 kontrakan kursi lagi mau+lapor minggu+ini motor nomor+mana obat pabrik pasar pindah pulang roda rusak sakit
 saya+tidak surat tabrak tahun tapi tiap tidak+bisa tidur+di toko tua uang umur urus warga+sini ~<abi ~<aca ~<ada
 ~<air ~<bak ~<boc ~<bpj ~<bul ~<but ~<car ~<daf ~<dan ~<dat ~<dib ~<dic ~<dig ~<dik ~<dua ~<gra ~<ibu ~<ist ~<jem
 ~<jua ~<kap ~<kar ~<kat ~<kec ~<kem ~<kos ~<lag ~<lak ~<lar ~<mel ~<men ~<min ~<mot ~<nen ~<oba ~<pab ~<pad ~<pal
 ~<pan ~<pol ~<rod ~<rus ~<san ~<sen ~<sta ~<sua ~<sya ~<tab ~<tap ~<tem ~<ter ~<tia ~<tok ~<tua ~<tun ~<uan ~<umu
 ~<uru ~abra ~abri ~ada> ~agi> ~ahan ~ahun ~akak ~akar ~akit ~akny ~alat ~alin ~amar ~ambi ~ambr ~ambu ~ampu ~anga
 ~angg ~angi ~angk ~anji ~apak ~apan ~api> ~arah ~arat ~ari> ~aru> ~ati> ~atis ~atny ~awa> ~ayi> ~bah> ~baka ~bali
 ~ban> ~baru ~bayi ~benc ~bpjs ~brak ~brik ~bula ~butu ~cana ~cara ~cek> ~dam> ~dan> ~data ~dik> ~dipa ~dipe ~dipu
 ~diri ~dua> ~emen ~enda ~enek ~engk ~erem ~erin ~erob ~gant ~gen> ~gera ~grat ~halo ~hari ~hun> ~iban ~inda ~ipuk
 ~iri> ~isi> ~istr ~itu> ~jang ~jual ~kaka ~kaki ~kama ~kami ~kan> ~kang ~kare ~kata ~kaya ~ket> ~kit> ~knya ~kont
 ~kurs ~lagi ~lahi ~lari ~lin> ~ling ~mar> ~masi ~men> ~moto ~mpu> ~ndah ~nek> ~nene ~ngan ~ngen ~nggi ~ngka ~ngko
 ~ntra ~ntun ~nyak ~oda> ~oko> ~ongk ~otor ~pabr ~pada ~pang ~peng ~pere ~pind ~pjs> ~puan ~pula ~raka ~ran> ~rang
 ~ras> ~rati ~remp ~rena ~rik> ~ring ~roba ~roda ~rsi> ~ruk> ~saki ~san> ~sia> ~stri ~sura ~syar ~tabr ~tah> ~tapi
 ~tela ~ter> ~tera ~tiap ~ting ~tis> ~tnya ~toko ~tong ~trak ~tua> ~tuh> ~uan> ~uarg ~umur ~ung> ~uran ~ursi ~urun
 ~urus ~usak ~utuh ~yak> ~yara
trc -4 =blaze =breath =child =drill =elder =food =heart =height =home =limp =still @=dukcapil @=poli_jiwa @=santunan
 @first=dukcapil @first=poli_jiwa @first=santunan anak bapak bikin depan di dia halo+bisa hilang jalan kk lapor+di
 makan masih mati meninggal minta odgj pak puskesmas rumah saudara sekarang sekolah siapa+yang suami sudah tetangga
 tidur ~<,> ~<amb ~<ana ~<aya ~<bap ~<bar ~<bel ~<bik ~<dep ~<di> ~<gan ~<hal ~<hil ~<jad ~<jal ~<kak ~<kam ~<kay
 ~<kk> ~<kon ~<kur ~<mas ~<mat ~<mer ~<odg ~<pas ~<pen ~<per ~<pus ~<rum ~<sau ~<sem ~<sud ~<sur ~<tet ~<uda ~<wal
 ~aan> ~abis ~acar ~afta ~air> ~akan ~aki> ~alan ~ali> ~alik ~ami> ~anak ~ang> ~ansi ~anta ~aran ~aren ~asar ~ata>
 ~atan ~auda ~bapa ~bat> ~biki ~bis> ~daft ~dara ~depa ~dgj> ~dia> ~dur> ~ekar ~ekol ~elua ~emba ~ena> ~eng> ~enge
 ~enin ~epan ~esma ~etan ~ftar ~gal> ~gang ~gga> ~ggal ~han> ~hila ~iap> ~idur ~ikin ~ilan ~inya ~jala ~kak> ~kar>
 ~kara ~kat> ~kelu ~kesm ~kin> ~kola ~ksa> ~kul> ~lan> ~lans ~lat> ~luar ~mah> ~mas> ~mati ~meni ~mint ~mur> ~nak>
 ~nang ~ngga ~ning ~obat ~odgj ~olah ~ontr ~pake ~pan> ~pas> ~ping ~puku ~pusk ~rak> ~ruma ~rung ~rusa ~sak> ~sar>
 ~saud ~seka ~seko ~skes ~smas ~suam ~suda ~tan> ~tar> ~teta ~tidu ~tri> ~tuna ~ual> ~uami ~uang ~udah ~udar ~ukul
 ~ulan ~umah ~unan ~uske
trc -5 =arms =beast =birth =dead =hurt =kin =lost =mad =money =road =sick =strike =water @=alat_bantu @=bedah_rumah
 @=damkar @=kerja @=pangan @=polisi @=ppa @=puskesmas @=slrt @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=kerja @first=pangan @first=polisi @first=ppa @first=puskesmas @first=slrt itu+nomor lansia mau ~<dia ~<dip
 ~<kel ~<lan ~<mau ~<pem ~<pin ~<sek ~ara> ~dah> ~ing> ~inta ~lang ~mau> ~nsia ~nta> ~pak> ~rat> ~tang ~urat
trc -6 112+itu
trc -7 yang+urus
trc -9 cara+lapor
power 10 =road lampu lampu+jalan ~<lam ~lamp
power 9 bisa+masuk daya listrik meteran padam pln token ~<day ~<lis ~<met ~<pln ~<tok ~ampu ~daya ~eran ~eter ~istr
 ~ken> ~list ~mete ~mpu> ~nyal ~oken ~pln> ~rik> ~stri ~toke ~trik ~yala
power 8 =blaze jalan kabel+pln lapor+siapa nyala pju rusak tidak+nyala token+tidak turun ~<pad ~<pju ~<tur ~adam
 ~ala> ~dam> ~ener ~pada ~pju> ~run> ~tera ~turu ~urun ~usak
power 7 bener bunyi dari+malam depan+rumah gang gang+saya gardu kabel kendor lampu+gang masuk masuk+di minggu
 penerangan saya+mati tambah tambah+daya token+listrik tolong+bener trafo turun+daya ~<bun ~<gan ~<kab ~<nya ~<rus
 ~<tam ~abel ~afo> ~amba ~asuk ~bel> ~bene ~dibe ~dor> ~emin ~erin ~gang ~iben ~kabe ~kend ~masu ~mbah ~ming ~ndor
 ~ner> ~nera ~neri ~nyi> ~pene ~rafo ~rdu> ~rusa ~sak> ~semi ~suk> ~tamb ~traf ~unyi
power 6 di+komplek di+rumah error hampir hampir+ambruk kedip lampu+penerangan mati mati+lampu mcb mcb+turun
 meteran+rusak pasang rendah turun+terus wifi+hampir ~<ben ~<err ~<jal ~<ked ~<ken ~<mat ~<mcb ~<tra ~ardu ~ati>
 ~buny ~dip> ~edip ~endo ~erro ~gard ~ipas ~jala ~kedi ~lek> ~mati ~mcb> ~mpir ~rror
power 5 =dead bantu+kabel bantu+pju bisa+tidak di+gang gagal gelap internet+semrawut jalan+gelap jalan+rusak
 kabel+menjuntai komplek listrik+kendor listrik+mati listrik+miring listrik+padam maaf+lampu meledak
 menjuntai+bahaya minta+pasang padam+dari pasang+lampu pju+padam rusak+di tagihan+listrik tidak+masuk ~<gag ~<gar
 ~<kom ~<mel ~<ren ~<sem ~<sia ~agal ~alan ~ampi ~bah> ~edak ~eled ~gaga ~ggu> ~hamp ~komp ~lap> ~leda ~mele ~mple
 ~ompl ~pir> ~plek ~rend ~ror>
power 4 450+bisa bahaya bantu+lampu belum+ada daya+dari daya+ke dicabut gang+tidak jalan+padam jalan+tidak
 kapan+nyala ke+450 kwh kwh+meter lampu+depan listrik+gagal maaf+kabel maaf+token mati+di mati+minggu mati+sendiri
 meter+mati nyala+di pak+lampu pju+di pju+kedip pln+kapan saya+gelap sering siapa tiang+wifi ~<bah ~<dib ~<kwh ~ahay
 ~asan ~baha ~boh> ~cil> ~dija ~diny ~elap ~enda ~epan ~haya ~iang ~iapa ~kwh> ~oboh ~sang ~seri ~siap
power 3 450+ke 900+untuk bantu+listrik bantu+tiang bantu+token berapa+biaya biaya+pak byar byar+pet dan+berapa dari
 dari+450 dari+kemarin daya+lewat dicabut+ngajuin error+di gang+mati gardu+bunyi gelap+rawan harus+bagaimana
 hilang+trus jalan+mati ke+900 kecil+tapi kemana kemarin+kemana kendor+di kulkas kulkas+rusak laundry+kecil
 lewat+apa listrik+baru listrik+di listrik+error maaf+listrik masuk+dari mau+naik meledak+listrik meter
 minggu+kemana minggu+lapor miring mulu+kulkas naik+daya ngajuin+tambah nglewer nglewer+rendah njeglek
 nyangkut+orang pasang+listrik pet pet+mulu pju+tidak pln+kendor pln+nglewer rendah+banget rumah rumah+lapor
 rusak+depan satu saya+kemana saya+lapor semrawut semrawut+anak subsidinya subsidinya+hilang tagihan takut+nyangkut
 takut+subsidinya telepon tiang tidak+bisa tolong+pak trus+bansos untuk+usaha usaha+laundry ~<bya ~<ham ~<ngl ~<nje
 ~<rob ~<rum ~<sub ~<tag ~abut ~agih ~ambr ~awut ~byar ~cabu ~cil2 ~dari ~dica ~egle ~elep ~emra ~ewer ~giha ~glek
 ~glew ~icab ~idin ~il2a ~jegl ~kulk ~l2an ~lan> ~lepo ~lewe ~lkas ~mah> ~moho ~mraw ~ndah ~nggu ~ngle ~njeg ~pasa
 ~pon> ~rawu ~rin> ~robo ~ruma ~satu ~semr ~situ ~tagi ~tele ~ulka ~umah ~wer> ~wut> ~yany
power 2 4+juta ambruk apa+dan bansos+saya bayar+eh belajar belajar+pakai cicil+dendanya dari+siang daya+di denda+4
 dendanya dendanya+urus dengan+pln di+padang disegel disegel+dengan eh+meteran hp+saya jalan+umum
 jembatan+penyeberangan juta+yang kabel+telepon kapan kemarin+lapor kemarin+tolong kena+denda lampu+di lampu+satu
 lewat lilin lilin+bisa listrik+bengkak listrik+naik listrik+tidak lupa+bayar mati+dari melintang melintang+rendah
 meteran+disegel ngontrak+yang padang padang+anak pakai+lilin penerangan+jalan penyeberangan penyeberangan+mati
 pln+kena pulsa+listrik punya+di rumah+lupa satu+rt saya+081234567890 saya+belajar saya+cicil saya+ngontrak
 tapi+takut telepon+melintang umum+tidak urus+kemana ~2an> ~<dar ~<kap ~<kul ~<lew ~<lil ~<mas ~<mir ~<pet ~<tol
 ~aiki ~bruk ~but> ~egel ~emal ~epon ~ewat ~iseg ~kapa ~kas> ~lewa ~mbru ~miri ~namb ~pan> ~ran> ~ring ~sema ~sian
 ~yebe
power -2 =body ada+orang adik aer aer+saya air+rusak ambulans bau bisa+turun cari dekat di+jalan di+pasar di+tiang
 duit dulu gas habis jam ke kembali ketemu kursi+roda lari lepas lihat meteran+aer minta mobil nama nomor nya
 orang+tua pas pegang pju+mati rusak+lapor saya+rusak tadi tangan tangerang tapi temen tidak+ada tidak+punya veteran
 warung yang ~<?> ~<adi ~<aer ~<amb ~<bau ~<bil ~<cur ~<dek ~<dig ~<dip ~<dok ~<dui ~<dul ~<ema ~<hab ~<hal ~<har
 ~<kal ~<ke> ~<keb ~<kir ~<kor ~<kot ~<lep ~<lia ~<lih ~<mob ~<nik ~<nom ~<pag ~<peg ~<pos ~<pro ~<pun ~<sel ~<sim
 ~<sua ~<suk ~<tad ~<tap ~<ter ~<tia ~<vet ~<yan ~adik ~aer> ~ahal ~ahan ~ahir ~aji> ~alah ~alik ~ama> ~amat ~ambi
 ~andi ~angn ~ans> ~arga ~arun ~asa> ~ayu> ~bak> ~bany ~bau> ~bila ~bok> ~buk> ~cara ~cari ~daha ~dipe ~dite ~diti
 ~duit ~dulu ~egan ~ekat ~elat ~emak ~embo ~emu> ~epas ~ertu ~etem ~gar> ~gera ~get> ~gigi ~gis> ~gkat ~habi ~hal>
 ~iar> ~ikas ~iman ~ine> ~inso ~iran ~ita> ~kabu ~kela ~kemb ~ker> ~kese ~kin> ~kot> ~kota ~ksa> ~kuli ~lama ~lant
 ~las> ~lepa ~lik> ~line ~maka ~mali ~mand ~mbal ~mban ~mbil ~mbok ~mert ~mint ~mobi ~mor> ~nama ~ngam ~nget ~ngka
 ~nik> ~nnya ~nomo ~nta> ~ntah ~obil ~omor ~ontr ~ota> ~oto> ~pah> ~pang ~pas> ~pat> ~pega ~pela ~rang ~rga> ~rian
 ~rkan ~rtua ~ruh> ~rum> ~samp ~sant ~suka ~tadi ~tak> ~tany ~tapi ~tasi ~tau> ~teme ~temu ~tik> ~tuh> ~uit> ~urah
 ~uruh ~usan ~vete ~waru ~yang
power -3 =arms =force =nature =seen =smell =still =water @1 @=darurat @=ugd_malam @first=bedah_rumah @first=darurat
 @first=ugd_malam abis ada aja bayar bayi bikin bpjs buka cuma daftar dapet darah dipukul indihome indihome+semrawut
 istri itu jual kabel+indihome kaki kamar karena kata kontrakan kursi laki lapor+kemana mampu meteran+air motor obat
 pak pasar pindah roda sakit saya+tidak sebelah suami surat tabrak tahu tahun tetangga tiap+malam tidak+mampu
 tidur+di tua uang umur untuk ~<abi ~<ada ~<aja ~<akt ~<ala ~<aya ~<bal ~<bar ~<bes ~<boc ~<bol ~<bpj ~<bua ~<car
 ~<cum ~<daf ~<dat ~<den ~<dil ~<dim ~<dir ~<gas ~<gw> ~<ind ~<ist ~<itu ~<jad ~<jua ~<kan ~<kar ~<kat ~<kay ~<ket
 ~<kos ~<lar ~<mak ~<mot ~<nen ~<oba ~<pak ~<pal ~<pan ~<pel ~<put ~<raw ~<rod ~<sak ~<sal ~<sam ~<san ~<sek ~<set
 ~<tab ~<tau ~<ten ~<tet ~<tin ~<tua ~<tun ~<uan ~<unt ~<war ~aan> ~abra ~ada> ~adi> ~ahu> ~ahun ~ain> ~akek ~akit
 ~akny ~aku> ~ali> ~alin ~alo> ~aman ~ampa ~anan ~ange ~anti ~apet ~arah ~aran ~atan ~atia ~awan ~ayar ~ayi> ~bali
 ~ban> ~bang ~baya ~bayi ~bpjs ~brak ~buat ~bula ~bur> ~cah> ~cuma ~dang ~dape ~data ~deka ~deng ~diho ~dik> ~dima
 ~dipu ~dita ~elua ~emat ~emba ~emen ~ena> ~enek ~enge ~erob ~etan ~gas> ~gnya ~hat> ~home ~hun> ~ian> ~ihat ~ihom
 ~ilan ~inda ~indi ~ini> ~ipuk ~jam> ~jual ~kake ~kaki ~kalo ~kami ~kara ~kare ~kata ~kek> ~kelu ~ket> ~kete ~kurs
 ~kut> ~lahi ~laki ~lari ~lat> ~liha ~ling ~luar ~mamp ~mar> ~mas> ~mbul ~men> ~moto ~mpat ~nah> ~ndan ~ndih ~nek>
 ~nene ~ngen ~nggi ~ngko ~ngny ~ntua ~ntuk ~ntun ~nya> ~nyak ~oda> ~ome> ~ongk ~otor ~pala ~pera ~pind ~pjs> ~raka
 ~rawa ~rena ~roba ~roda ~rsi> ~rung ~saki ~sih> ~sin> ~sos> ~suam ~sura ~tabr ~tah> ~tan> ~tas> ~tela ~teri ~teta
 ~ting ~tong ~tua> ~tuan ~tuk> ~tuna ~tung ~uami ~uan> ~uarg ~uat> ~ulan ~uma> ~umur ~ung> ~untu ~uran ~ursi ~wan>
 ~yak>
power -4 =breath =child =elder =food =lost =mad =poor =seek =sick =tale =wait @=bedah_rumah @=damkar @=pangan
 @=poli_jiwa @first=damkar @first=pangan @first=poli_jiwa anak bapak bawa butuh dia gelandangan gelap+banget gratis
 hari ibu ini internet+menjuntai kami kerja ktp kucing lagi lampu+pju lansia makan masih meninggal odgj puskesmas
 sekolah tiap tidur ~<ana ~<bap ~<baw ~<bay ~<ber ~<bik ~<buk ~<but ~<dap ~<dia ~<dik ~<dit ~<gra ~<ibu ~<ini ~<kak
 ~<kam ~<kel ~<kon ~<ktp ~<kuc ~<kur ~<lag ~<lak ~<lan ~<mam ~<nga ~<odg ~<pem ~<pus ~<sur ~<tem ~<yg> ~abis ~afta
 ~agi> ~aja> ~akan ~amar ~ambu ~ami> ~anak ~angg ~angk ~ansi ~anta ~apak ~ara> ~aren ~asar ~asih ~ata> ~atis ~awa>
 ~bapa ~bat> ~bawa ~biki ~bil> ~bis> ~buka ~butu ~cing ~daft ~dgj> ~dia> ~dur> ~ekol ~elah ~empa ~eng> ~enga ~enin
 ~eri> ~erja ~esma ~ftar ~geri ~gga> ~ggal ~grat ~hari ~iap> ~ibu> ~idur ~ing> ~kama ~kan> ~kat> ~kerj ~kesm ~knya
 ~kola ~kont ~ktp> ~kuci ~kul> ~lagi ~land ~lang ~lans ~man> ~masi ~mela ~meni ~mur> ~nak> ~nan> ~ngga ~ning ~nsia
 ~obat ~odgj ~olah ~pak> ~peng ~ping ~puku ~pusk ~rat> ~rati ~rja> ~rnya ~san> ~sar> ~seko ~sia> ~skes ~smas ~tahu
 ~tang ~tar> ~teng ~tiap ~tidu ~tis> ~tor> ~tri> ~ual> ~uang ~ucin ~ukan ~ukul ~unan ~urat ~uske ~utuh
power -5 =birth =drill =heart =kin =money =work @=alat_bantu @=dukcapil @=kerja @=ppa @=puskesmas @=slrt
 @first=alat_bantu @first=dukcapil @first=kerja @first=ppa @first=puskesmas @first=slrt kk mana mati+gelap mau
 merah+mati orang rawan+begal saudara ~<ker ~<kk> ~<man ~<mau ~<men ~<ora ~<pin ~<sau ~<tah ~<tan ~air> ~aki> ~anda
 ~asi> ~auda ~dara ~elan ~gal> ~lah> ~mau> ~nger ~oran ~rah> ~saud ~udar ~uka>
power -6 =beast @=polisi @first=polisi air begal lampu+merah merah ~<air ~<mer ~<nge ~bega ~egal ~erah ~mera
power -7 ~<beg
water 11 =road air ~<air ~air>
water 10 bantu+air ngalir pdam tidak+ngalir ~<pda ~alir ~dam> ~gali ~lir> ~ngal ~pam> ~pdam
water 9 baru kayu keruh meteran+air pam sumur ~<kay ~<pam ~<pip ~<sum ~aru> ~ayu> ~cor> ~eruh ~kayu ~keru ~ocor
 ~pipa ~ruh> ~sumu
water 8 air+pdam bocor kran maaf+air meteran pasang tagihan ~<boc ~<but ~<kra ~<met ~<tag ~agih ~asan ~boco ~eran
 ~giha ~ihan ~ipa> ~kran ~mete ~sang ~tagi ~tera
water 7 =arms aer air+keruh air+pam bau bocor+di keran kering ledeng tagihan+air tagihan+pdam tangki ~<aer ~<bau
 ~<ker ~<led ~aer> ~ati> ~baru ~bau> ~cil> ~eden ~eter ~gki> ~han> ~lede ~ngki ~ran>
water 6 air+bersih air+kecil air+keran air+mati bersih di+jalan di+rumah kecil kran+tidak mati pdam+mati sambungan
 sambungan+air ~<mat ~bers ~ecil ~ersi ~keci ~kera ~keri ~mati ~mbun ~mur> ~rsih ~sak> ~umur
water 5 air+bocor baru+berapa hari komplain komplain+kemana masak melonjak mobil+tangki muncrat naik pam+baru
 pam+mati pasang+pam petugas subuh ~<bar ~<mel ~<nai ~<nga ~<sub ~anyu ~asak ~crat ~elon ~emin ~etug ~jak> ~lonj
 ~masa ~melo ~naik ~ncra ~njak ~onja ~pasa ~petu ~plai ~samb ~semi ~subu ~tuga ~ubuh ~ugas ~uncr ~unga
water 4 aer+saya air+bau air+ledeng air+sumur asat asat+butuh bantu+tagihan banyune banyune+buthek bau+kayu
 bau+minyak bisa+nggo buthek buthek+tidak butuh butuh+air butuh+mobil cai cai+tidak dari+kemarin dari+subuh dicabut
 kaya kayu+air kayu+pdam kering+butuh ledeng+bau maaf+meteran meteran+aer nggo nggo+masak ngocor ngocor+tilu
 pdam+melonjak pdam+naik pdam+rusak rusak+di saya+dicabut sumur+asat sumur+bau tidak+ngocor tilu+hari ~<brp ~<dic
 ~<ika ~<pec ~<poe ~aik> ~airn ~asat ~brp> ~buh> ~buth ~butu ~cai> ~ecah ~eker ~goco ~hari ~hek> ~irny ~keke ~lain
 ~mpla ~mudi ~munc ~ngoc ~nung ~nyun ~ompl ~peca ~poe> ~thek ~une> ~uthe ~utuh ~yune
water 3 3+hari =client =hurt ada+biaya air+baru air+bengkak air+naik air+rusak banget+tidak bantu+kran bantu+sumur
 butuh+tangki kayu+bocor kecil+banget kemana kering+minta mati+3 minggu minta+air minyak mobil ngalir+harus padahal
 pam+item pasang+pdam pdam+baru pdam+keruh pdam+tidak rusak sumur+kering tangki+air tilu ~<har ~<iso ~<kec ~<kek
 ~<kom ~<mes ~<mob ~<mun ~<ngg ~<pas ~<pet ~<rus ~<teu ~<til ~abut ~ain> ~bany ~bung ~cabu ~cah> ~disi ~eng> ~ggo>
 ~icab ~ilu> ~inga ~iso> ~kaya ~komp ~mobi ~nggo ~obil ~ora> ~sat> ~teu> ~tilu ~uin> ~usak
water 2 =water adu+kemana aer+ledeng air+muncrat air+rumah almarhum+orang atau+mesti ban ban+polisi banget baru+kena
 bayi+kembar bisa+disambung cuci+popok cuma+netes curi+tengah dari+awal denda denda+tidak disambung
 disambung+kembali dua+hari empat+hari enam+tahun gunung+kalau hari+aer harus+bagaimana ikat ikat+karet item
 kadang+keluar kami+siap kami+tempat karena+menunggak karet karet+ban kaya+teh kayu+potong keluar+tapi kemana+ini
 kemana+mana kembali+atas kembar+cuci kena+denda kontrakan+saya lagi+sambungan lalu+karena lapor+tadi ledeng+cuma
 lunas+apa maaf+kayu malam+kadang malam+kayu mana+saya mandi mati+dua mau+kami menunggak menunggak+kami mesti+pasang
 meter+baru minta+pasang muncrat+kemana netes+padahal padahal+bayar pasang+baru pasang+meter pdam+bocor pernah+telat
 polisi+sudah popok+tumpuk potong+air putus+enam rumah+almarhum rumah+kontrakan saya+atau saya+curi saya+ikat
 saya+lapor sekarang+minta siap+lunas sudah+putus sudah+saya tadi+sekarang tapi+warna teh+adu telat+saya tempat+lagi
 tinggi+gunung tua+mau tumpuk+tinggi warna+kaya ~<cai ~<ite ~<sem ~adah ~adui ~alah ~angk ~besi ~but> ~cek> ~daha
 ~dend ~dica ~duin ~elun ~enun ~ipan ~ming ~ndi> ~pany ~ring ~tuh> ~ucia
water -2 =ask =not =thanks =well @=ugd_malam @first=ugd_malam ambruk ambulans bagaimana bener cari dekat di+pasar
 duit dulu habis hp kapan kartu ketemu kursi+roda kwh kwh+meter laki lampu lari lewat lihat masuk meter+mati nomor
 perempuan pindah sebelah tahu tangan tangerang terus tiap tidak+punya urus veteran warung ya ~<bay ~<bel ~<bil
 ~<bis ~<bol ~<dek ~<dip ~<dok ~<dui ~<dul ~<ema ~<gim ~<hab ~<hal ~<hp> ~<jan ~<jat ~<jem ~<kat ~<kej ~<ken ~<kep
 ~<kes ~<kor ~<kot ~<kwh ~<lew ~<lia ~<lih ~<mam ~<nik ~<nom ~<pag ~<pos ~<pro ~<pun ~<sam ~<seb ~<sel ~<sep ~<suk
 ~<tam ~<uru ~<vet ~<war ~<ya> ~agai ~ahir ~aima ~aja> ~aji> ~alik ~alin ~ama> ~amat ~ambi ~angn ~ans> ~artu ~asa>
 ~asuk ~atia ~aya> ~baga ~batu ~bel> ~bela ~bene ~bila ~bruk ~cara ~cari ~cing ~dah> ~deka ~diba ~dico ~dipe ~dite
 ~duit ~dulu ~ebak ~ekat ~emak ~emat ~emu> ~epit ~ertu ~etem ~ewat ~gaim ~gang ~gar> ~gima ~gis> ~gkat ~habi ~ian>
 ~iang ~iar> ~iga> ~iksa ~ine> ~iran ~ita> ~itu> ~jepi ~kabu ~kapa ~kart ~kat> ~kata ~ker> ~kont ~kot> ~kota ~kuli
 ~kwh> ~lak> ~laki ~lan> ~lant ~las> ~lek> ~lewa ~lik> ~line ~ling ~lok> ~masu ~mbah ~mbil ~mbru ~mbul ~mera ~mert
 ~min> ~mor> ~mpe> ~mpua ~ner> ~neri ~ngam ~nnya ~nomo ~ntah ~omor ~onga ~ontr ~ota> ~pela ~peri ~peru ~pind ~pung
 ~ras> ~rkan ~roba ~rtu> ~rtua ~saha ~sant ~suka ~tak> ~tang ~tany ~temu ~ter> ~teru ~tiap ~tik> ~uit> ~unan ~urah
 ~uruh ~urus ~vete ~waru
water -3 # =birth =body =child =food =nature =strike =tale =wait @=darurat @first=darurat ada air+galon alat bakar
 bikin bpjs buka cacar cacar+air daftar dan dapet darah depan di dipukul galon galon+bau gas gelandangan itu jual
 kaki kali kamar kk kursi lapor listrik mana motor obat pasar pulang roda rt sakit sampai saya saya+tidak sekarang
 sendiri surat tabrak tidur+di uang umur untuk yang ~<,> ~<ada ~<akt ~<aya ~<bag ~<bak ~<bal ~<bat ~<bpj ~<bua ~<cac
 ~<car ~<daf ~<den ~<dep ~<di> ~<dib ~<dij ~<dik ~<dim ~<dir ~<gan ~<gas ~<itu ~<jua ~<kab ~<kam ~<kan ~<kk> ~<kon
 ~<lak ~<lap ~<lar ~<lis ~<man ~<men ~<mot ~<nan ~<nen ~<ngu ~<nya ~<oba ~<pal ~<pan ~<par ~<pel ~<pin ~<pul ~<rod
 ~<rt> ~<sak ~<sat ~<say ~<ser ~<tab ~<tah ~<tau ~<tia ~<tun ~<uan ~<umu ~<unt ~<yan ~abis ~abra ~ada> ~agi> ~ahu>
 ~akan ~akar ~ake> ~akek ~akit ~akny ~aku> ~alat ~ali> ~aman ~amar ~ambr ~ami> ~ampe ~anan ~anji ~apak ~apan ~apet
 ~arah ~arga ~asi> ~ata> ~atan ~atu> ~bah> ~baka ~bata ~bis> ~bpjs ~brak ~buat ~bula ~bur> ~caca ~dang ~dape ~depa
 ~dita ~ebel ~ekar ~elua ~empu ~enek ~ener ~enga ~enge ~epan ~erah ~eras ~erem ~erob ~erus ~galo ~gan> ~gera ~hat>
 ~hon> ~ibu> ~ihat ~inda ~ing> ~ipuk ~istr ~itan ~jang ~jual ~kake ~kaki ~kali ~kama ~kar> ~kara ~kasi ~keba ~kek>
 ~kelu ~keta ~kete ~kit> ~kurs ~lah> ~lahi ~lamp ~land ~lapo ~lari ~liha ~lin> ~list ~luar ~mar> ~mat> ~moto ~mpai
 ~mpu> ~nang ~ndah ~nek> ~nene ~ngan ~ngko ~ngur ~ning ~nsos ~ntua ~ntuk ~ntun ~nya> ~oda> ~ohon ~ongk ~otor ~pai>
 ~paka ~peng ~pera ~pere ~pjs> ~por> ~puan ~pula ~remp ~rga> ~rik> ~roda ~rsi> ~ruk> ~rung ~saki ~sar> ~saya ~sebe
 ~seka ~send ~sos> ~stri ~suk> ~sura ~tabr ~tah> ~tahu ~teri ~tian ~trik ~tua> ~tuan ~tuk> ~tuna ~tung ~uarg ~uat>
 ~ulu> ~ung> ~untu ~uran ~ursi ~urun ~usah ~wat>
water -4 =beast =blaze =breath =elder =force =height =limp =lost =poor =seek =still =stir @1 @=alat_bantu
 @=bedah_rumah @=pangan @=poli_jiwa @first=alat_bantu @first=bedah_rumah @first=kerja @first=pangan @first=poli_jiwa
 anak bapak bawa dengan dia gratis hilang ibu jam kerja ktp makan masih meninggal meteran+rusak odgj pakai puskesmas
 saudara sekolah suami tetangga tidur ~<ala ~<amb ~<ana ~<bap ~<baw ~<bik ~<buk ~<dan ~<dap ~<dia ~<din ~<dit ~<gal
 ~<gel ~<gra ~<hil ~<ibu ~<jam ~<kak ~<keb ~<kel ~<ket ~<ktp ~<kur ~<mak ~<mer ~<nge ~<odg ~<ora ~<pem ~<pen ~<per
 ~<pus ~<sau ~<sek ~<sen ~<sua ~<sur ~<ter ~<tet ~<yg> ~aan> ~acar ~afta ~ahan ~akai ~aki> ~alon ~ampa ~ampu ~anak
 ~anda ~ang> ~angg ~anta ~ara> ~aran ~asar ~asih ~atis ~auda ~awa> ~bapa ~bat> ~bawa ~biki ~buka ~car> ~daft ~dan>
 ~dgj> ~dia> ~dima ~diri ~dur> ~ekol ~elah ~elan ~endi ~enin ~erja ~esma ~etan ~ftar ~gal> ~gela ~gga> ~ggal ~grat
 ~guru ~hila ~idur ~ikin ~ilan ~iman ~iri> ~jam> ~kai> ~kan> ~kerj ~kesm ~kin> ~knya ~kola ~ksa> ~ktp> ~kul> ~lon>
 ~maka ~man> ~mas> ~masi ~meni ~nak> ~nan> ~ndan ~ndir ~nger ~ngga ~obat ~odgj ~olah ~pake ~pan> ~pas> ~pet> ~puku
 ~pusk ~rah> ~rak> ~rati ~rja> ~sama ~samp ~san> ~saud ~seko ~skes ~smas ~suam ~tar> ~teta ~tidu ~tis> ~tor> ~ual>
 ~uami ~uan> ~uang ~udar ~ukan ~ukul ~ulan ~urat ~uske ~yang
water -5 =drill =heart =kin =mad =money =seen =sick @=damkar @=dukcapil @=kerja @=polisi @=ppa @=puskesmas @=slrt
 @first=damkar @first=dukcapil @first=polisi @first=ppa @first=puskesmas @first=slrt ke lansia mau orang pak ~<ke>
 ~<lan ~<mau ~<pak ~anga ~ansi ~dara ~lang ~lans ~mau> ~nsia ~oran ~pak> ~rang ~sia> ~tan> ~uka>
roads 12 tps+liar
roads 10 taman tps ~<tam ~<tps ~tama ~tps>
roads 9 =water bau got jalan ~<bau ~<got ~<jal ~alan ~bau> ~got> ~jala ~lan>
roads 8 =road angkut bolong mampet masuk+rumah polisi polisi+tidur rambu rambu+hilang sampah taman+kotor
 tidak+angkut ~<bol ~<gan ~<mam ~<pol ~ampa ~aspa ~bolo ~gkut ~lisi ~mamp ~mpah ~mpet ~ngku ~olis ~pah> ~pal> ~penu
 ~ruk> ~samp ~spal
roads 7 aspal bangunan gang jalan+bolong kali lampu+merah lewat mau+ambruk merah+mati parkir+sembarangan penuh pohon
 rusak sampah+tidak selokan sembarangan tpu tpu+penuh trotoar truk ~<ang ~<asp ~<lew ~<poh ~<ram ~<rus ~<sam ~<sel
 ~<tpu ~<tro ~<tru ~ampe ~angk ~bang ~dian ~elok ~emba ~enuh ~ewat ~gang ~hon> ~iang ~isi> ~kali ~kut> ~lewa ~loka
 ~mbar ~mbu> ~nggi ~nuh> ~oar> ~ohon ~okan ~otoa ~pet> ~poho ~poli ~ramb ~rong ~roto ~rusa ~sak> ~selo ~toar ~tpu>
 ~trot ~truk ~tup> ~usak ~utup ~wat>
roads 6 =limp air+got ambruk asap asap+pabrik ayam+bau bakar+sampah banjir bantu+jalan bantu+parkir gorong
 got+mampet got+masuk ibu+saya jalan+depan jalan+di jembatan kampung kotor liar limbah limbah+pabrik maaf+jalan
 macet macet+parah merah pabrik+bau pabrik+ke peternakan peternakan+ayam puing siapa sudah+minggu tinggi
 trotoar+pakai tumpuk tutup ~<amb ~<asa ~<deb ~<gor ~<jem ~<mac ~<sia ~<tum ~<tut ~acet ~ali> ~ambr ~ampu ~ancu
 ~apan ~asap ~banj ~bara ~bata ~boh> ~bruk ~cet> ~cur> ~debu ~eruk ~ggi> ~goro ~guna ~iar> ~jemb ~jir> ~kamp ~koto
 ~liar ~limb ~luba ~mace ~mbat ~mbru ~mera ~mpuk ~mpun ~njir ~nutu ~oboh ~oron ~pete ~puin ~pung ~rawa ~rnak ~sap>
 ~semb ~tutu ~uing ~umpu
roads 5 banget+takut bangunan+liar bantaran bau+tpa bener debu debu+proyek depan depan+rumah di+bantaran di+komplek
 di+pinggir di+trotoar drainase gelap+banget got+di hilang jalan+kampung kampung+saya kapan+bener ke+kali komplek
 lapor+siapa mati+gelap minggu minta+pohon miring parah pengerukan pengerukan+kali pinggir pohon+potong polusi
 polusi+debu rawa rawa+kucing sampah+asap saya+rusak siang tpa tpa+rawa truk+sampah truk+tanah yang+angkut ~<ben
 ~<bgt ~<dep ~<dra ~<hil ~<kom ~<kot ~<lia ~<mir ~<num ~<nut ~<par ~<pui ~<rob ~<sem ~<tpa ~aina ~ame> ~ase> ~bene
 ~bgt> ~depa ~drai ~emin ~ener ~epan ~erah ~erin ~erna ~ggir ~ggu> ~gir> ~hila ~iapa ~inas ~irin ~jan> ~komp ~lek>
 ~ming ~miri ~mple ~nase ~ncur ~ner> ~neri ~nump ~ompl ~ong2 ~pan> ~pann ~plek ~polu ~puk> ~rain ~robo ~ruka ~semi
 ~siap ~tern ~tpa> ~tumb ~tump ~tupi ~uban ~ujan ~umba
"""
