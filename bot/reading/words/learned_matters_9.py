"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -3 1+malam 119+tidak 4+juta 5+anak =thanks @=damkar @first=damkar abis+sudah ada+guna adem aer ahli ajak
 ajak+tidur akta+mati aktif alat alat+dengan alat+dengar alhamdulillah almarhum aman ambrol ambulans amuk+karena
 amuk+parah amuk+sih anak+kumat anak+panas anak+saya anak+terlantar ancur angin+kenceng angkat+ini anjing anjir
 apa+dan apa+di apa+saya aplikasi art asin atap+rumah atas+nama awal ayam bagi bakar+pak bakar+sampah bales
 bangun+napas bantu+air bantu+anak bantu+apa bantu+dengar bantu+medis bantu+tidak bapak+baru bapak+jatuh
 baru+meninggal baru+pindah baru+punya bawah+umur bayi+tidak belum belum+ada belum+masuk belum+turun bengkak
 berapa+lama berkas berobat+kemana bersih besar+di biar bikin+ktp bilik bisa+buka bisa+datang bisa+kerja
 boleh+keluar bolong bongkar borgol buka+malam bukan+minta bukan+odgj bukan+terlantar bulan+depan butuh+alat
 butuh+kursi campur cerita cicil cilok copot cuma+bisa cuma+kami cuma+mau curhat+tidak curiga+dengan
 daftar+bagaimana dan+berapa dan+bukan dan+visum dapet+santunan dari+dinas daya delapan demam demam+darah dengan+5
 dengan+tetangga desil di+atap di+daan di+gang di+gudang di+karawaci di+kk di+ktp di+neglasari di+saudi di+sumur
 dia+meninggal dibawa+lari dicabut difabel diganti dikejar+kejar dikit dikit+curiga dinas dinding diproses dmn
 dompet+maling dua dua+kali dulu ekor empat enak foto+telanjang fotokopi gang+saya gatal gawe gelandangan+lapor
 golongan gorong gubug gubug+lansia gubuk+kayu gudang habis+melahirkan hajat halusinasi+ibu hapus hari+libur
 hidup+saya hp hp+saya huni ibu+mau igd inhaler inhaler+abis isi+ulang izin jadi+saya jadi+takut jalan+mati jam
 jam+berapa jantung jkn jual+anak kabel+listrik kadaluarsa kah kaki+ancur kaki+palsu kalau kalau+saya kami+mau
 kampung+sebelah kantin karena karet kaya ke+nomor ke+rumah ke+tangerang kelahiran kelamin kelamin+di
 keluarganya+saya kemana kena+phk kena+razia kerja kerja+di kerja+lagi keropos kesehatan ketuban+rusak khusus kia
 kota ktp ktp+bagaimana ktp+tinggal kucing+liar kue kumat+dikit kumat+inhaler kuning kuota kuping lab lagi+ada
 lagi+depan lagi+hidup laki+saya lampu+gang lampu+penerangan lansia+mau lapor+pungli lapor+spt laporan+hilang larang
 larang+saya layak layak+huni ledeng lembur lepas+di listrik lulusan maaf maaf+anak maaf+lampu magang makan+enak
 makan+rayap makanya makasih malam+anak malam+gini malam+masuk malam+minggu malaysia+kena maling+di mana+pak
 masih+hidup masjid+sekarang masuk+kk masuk+rumah mau+ada mau+bacok mau+dia mau+kerja mau+pasang mau+punya mau+saya
 melahirkan+ketuban melayani meninggal+kemarin meninggal+kk meninggal+saya merembet minggu+depan mobil+mayat modal
 mogot+kaki monyet motor+kepala mudik nafkah naik+odgj nama+di nanti napas+tidur nasi+kotak ngalir njaluk
 nomor+ambulans nyamber nyaranin odgj+dan odgj+kerja odgj+mau odgj+pasca operasi orang+ngaku orang+pamer orang+susah
 orang+untuk padahal pagar pak+pegang pak+sebelah paksa pam pamer pamer+kelamin panitia pasang pasar+murah pasca
 pasca+melahirkan paspor patah pbb+naik pegang+bayi pelayanan pemalakan pembersih penerangan penipu penting perawat
 perbaikan+rumah pergi+tidak perkosa+tetangga pindah pinjol pirt pkl pkl+di polio polisi+dan polisi+tidur
 posyandu+rw pt puing punggung punya+sendiri punya+wc pusing puskesmas puskesmas+hari puting puting+alat raba
 racun+di rahasia rambu rasa rasa+dikejar rayap rekening resmi reyot ribu rt+saya rumah+bapak rumah+lansia
 rumah+sakit rumah+suka rumah+tetangga sabtu sakit+diri salah sampah+tidak sana santunan+tidak satu+rumah
 saudara+sudah saudi saudi+tidak saya+0812 saya+bakar saya+bukan saya+halusinasi saya+ini saya+mah saya+tahan
 saya+tkw saya+tolong saya+warga sebagai sebelum sekarang+mau sekolah+anak sekolah+tidak senam sepi sesak+kumat
 setrum+tidak sewa smua soal+orang spt stunting suami+pergi suami+tapi suami+tidak sudah+kaya suka+pegang suka+pukul
 sumur susu syaratnya tabrak+truk tahu+cara tahun+lalu tanda tanda+tangan tanggung tapi+di tawuran+di tegur
 telepon+siapa tempat+curhat tempat+kerja tempat+makan tenggelam+sumur teriak+dipukul terlantar+saya tiap+ujan
 tidak+dari tidak+dikasih tidak+pulang tidak+ya tiga tiga+kali tiga+tahun tkw+di tower trafo transfer trauma tutup
 tutup+jalan undang untuk untuk+saudara usul wa walikota walker warga+sini warisan wc+di yang+angkut yang+bener
 yang+bisa yang+jual yang+mana yang+penting yang+serang yang+terima ~<adm ~<ahl ~<air ~<alh ~<alm ~<apa ~<apl ~<art
ours -3 ~<asa ~<ata ~<bea ~<bip ~<brp ~<bua ~<bub ~<buk ~<dat ~<day ~<deb ~<dem ~<dmn ~<dua ~<eko ~<for ~<gir ~<gud
 ~<hp> ~<igd ~<ija ~<izi ~<jam ~<jan ~<jkn ~<ker ~<khu ~<kia ~<kli ~<ktp ~<kue ~<kuo ~<lay ~<lis ~<maa ~<mac ~<mag
 ~<nyo ~<opo ~<pkl ~<pt> ~<pui ~<pus ~<ren ~<rey ~<rin ~<rub ~<sal ~<smu ~<spt ~<sti ~<stu ~<sun ~<sur ~<sya ~<tag
 ~<tar ~<teb ~<tig ~<tir ~<tow ~<tut ~<und ~<unt ~<usu ~<wa> ~aaf> ~abtu ~acan ~ack> ~adah ~adal ~adem ~admi ~aer>
 ~afka ~afo> ~agar ~ahka ~ahli ~aian ~ajam ~ajat ~aji> ~akas ~akil ~aksa ~alak ~alap ~alau ~ales ~alha ~alma ~aluk
 ~alur ~amah ~amba ~ambe ~amdu ~amer ~amka ~angs ~ans> ~ansf ~apa> ~apan ~apli ~apus ~arco ~arhu ~aris ~arny ~arsa
 ~asca ~asio ~aso> ~at2> ~atah ~atat ~atau ~atel ~aten ~atet ~audi ~auma ~awai ~awe> ~awet ~ayam ~baik ~barc ~bel>
 ~belu ~bera ~berk ~berl ~berp ~besi ~bipo ~blan ~blk> ~bora ~borg ~brp> ~btu> ~buat ~bug> ~buka ~cata ~cera ~ceri
 ~cika ~ciny ~code ~colo ~copo ~cur> ~daha ~data ~date ~deg> ~dema ~dend ~diar ~dias ~dibo ~dida ~difa ~digi ~dih>
 ~diki ~dina ~dipe ~dipr ~dire ~dmin ~dmn> ~dol> ~dua> ~dulu ~easi ~ebag ~ebol ~eda> ~edat ~edia ~egur ~ehka ~ekor
 ~elep ~eli> ~elih ~eliu ~elum ~emam ~eman ~enam ~enol ~ento ~epti ~erai ~erif ~erja ~erku ~erop ~eror ~erpu ~erta
 ~ervi ~eseh ~esil ~esma ~esmi ~etap ~etin ~ewa> ~eyot ~fabe ~fer> ~fisi ~gala ~gane ~gar> ~gara ~geri ~ggun ~ging
 ~gini ~gkak ~gon> ~guda ~gul> ~guli ~hamd ~hapu ~hli> ~hlil ~hum> ~husu ~iain ~iaju ~iann ~iar> ~ibik ~ibul ~icil
 ~idik ~ifab ~igan ~igd> ~igit ~ihan ~ijam ~ikan ~ikit ~ikot ~ilik ~ima> ~inat ~inci ~iner ~ingn ~inik ~inje ~injo
 ~ipol ~ipro ~isas ~isem ~isun ~itia ~iuna ~iung ~iusu ~izin ~jadi ~jant ~jeje ~jkn> ~juan ~juka ~kala ~kalo ~kat2
 ~kate ~keny ~kerj ~kes> ~kesm ~khus ~kia> ~kili ~king ~kons ~kota ~ksa> ~ksi> ~ktif ~ktp> ~kue> ~kuni ~kuot ~kupi
 ~kur> ~lab> ~laku ~lame ~lami ~lara ~lat> ~lau> ~lega ~liko ~list ~liun ~lkan ~lker ~lmar ~lnya ~loke ~lon> ~lont
 ~lum> ~lumu ~maaf ~maga ~mant ~marh ~mate ~mbak ~mbet ~mbro ~mbul ~mbur ~mdul ~memp ~moda ~mony ~mpol ~mpur ~muru
 ~nant ~nany ~nata ~ndaf ~ngor ~nipu ~nisa ~njal ~njok ~nome ~nsel ~nsfe ~nsi> ~ntro ~ntru ~ntua ~ntun ~numa ~nyet
 ~nyok ~oba> ~obah ~odal ~ode> ~okan ~okop ~olar ~olio ~omer ~onor ~onye ~oper ~opot ~ora> ~orgo ~orsl ~osit ~ota>
 ~otok ~ower ~paha ~paks ~pame ~pann ~pasc ~pemi ~pen> ~peny ~perc ~pind ~pkl> ~plik ~pola ~pot> ~pros ~psi> ~puin
 ~puk> ~purn ~pusi ~pusk ~raba ~rafo ~rai> ~rana ~rasi ~rata ~ratn ~raum ~rcod ~resm ~reyo ~rgol ~rhum ~rifi ~rikn
 ~rimi ~rinn ~rita ~rja> ~rkas ~rmal ~rnan ~rpul ~rsle ~rti> ~rtu> ~sabt ~sah> ~sca> ~sedo ~semb ~seng ~sepi ~sept
 ~ses> ~sfer ~sidi ~sim> ~siti ~skes ~skri ~slet ~smas ~smi> ~smua ~spt> ~sti> ~stun ~sumu ~syar ~tagi ~tahl ~tamb
 ~tand ~tank ~tari ~tegu ~tel> ~tia> ~towe ~traf ~trau ~trik ~trol ~tuna ~tunt ~tutu ~ual> ~uari ~uars ~uasa ~uat>
 ~ubit ~ubug ~udan ~udi> ~udik ~udu> ~ulil ~ulu> ~ulua ~umr> ~umut ~unan ~unat ~uota ~upin ~uske ~veri ~wak> ~waki
 ~walk ~wari ~wena ~wet> ~yaka ~yam> ~yana ~yara ~yeba ~yela ~yet> ~yoka ~yot> ~zin>
ours -4 3+juta @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat ada+dokter ada+kabar ada+mobil ada+petugas
 ada+puskesmas ada+santunan ada+tawuran adem+tolong air akte akun ambulans+ke api+sudah atapnya bacok+perut ban
 bantu+lansia bapak+kawin bareng bayar+tidak bayi+saya bedah+rumah beli belum+minum biawak bisa+masuk bisa+tidak
 bisa+tidur bisa+turun bocah+tawuran boleh+tidak buka+tidak cek cerai cikokol+bawa cincin coba curi damkar
 dan+dipukul dana darah+tinggi dari+dinsos dari+tower dengar denger+suara depan+flyover depan+gang di+kota
 di+malaysia di+mana di+sekolah di+tangerang dijual dikeroyok+orang dilarang dilarang+ketemu diri+masih dokter+apa
 dorong dua+bulan duduk+bawa enam flyover+cikokol gagal gas+racun gelandangan+dengan gerak+tangan gratis+di gula hak
 harga hari+apa hari+sendiri hrd ibu+odgj ijazah istri+mau jadi jadwal jahit jalan+baru jam+1 janda jebol jorok judi
 kalau+ada kara+pak kdrt ke+jembatan ke+mana kecil+tetangga kerja+tiap ketemu+saudara keterangan kis kk+saya klaim
 kontrak kontrakan+ibu kontrol kota+tangerang ktp+ke kudu kuli lamaran lapor+kdrt lapor+kemana laporan+polisi lapuk
 libur lowongan lubang lulus mahal mampet mana+ya mandi+kepala masalah mau+pegang mau+pindah mau+sekolah medis
 meninggal+ada mesti meter meteran+air minta+ambulans minta+uang miring miskin mobil+jatuh motor+saya nama+saya
 ngaji nganggur nomor nomor+ini nya+tidak nyala nyamuk obat+odgj odgj+belum orang+duduk pacar padam pajak paket
 palsu pbb pegang+anak pelatihan pemadam pengajuan perahu pertama pertama+sekarang pertolongan+pertama perut+buka
 pesangon phk pinggang pju plafon posyandu psikolog pukul+saya pulang+minggu pungli punya+bayi rekam rumah+bawa
 rumah+ibu rumah+tangga santunan+mati santunannya sarang saya+belum saya+hilang saya+masih saya+mati saya+pukul
 sembako semprot seng sertifikat sim suara+tidak sudah+tutup sumur+ada suntik surat+keterangan tagihan tangan+adem
 tapi+takut tawon tawuran+lagi tes tetangga+setrum tidak+bayar tidak+boleh tidak+ketemu tidak+layak tidak+masuk
 tidak+ngalir tidak+nyala token token+listrik tol+orang tolak tolong+bener tua+kerja uang+mati ugd uji ulang ular
 untuk+lansia untuk+orang usaha utang visum wc yang+bacok yang+dekat yang+gratis yang+punya ~<aer ~<anj ~<asm ~<cam
 ~<cob ~<cur ~<des ~<dor ~<ena ~<gaw ~<gul ~<gw> ~<hak ~<hap ~<hrd ~<jad ~<jah ~<jar ~<jeb ~<jor ~<jud ~<kdr ~<kip
 ~<kis ~<kla ~<kud ~<lec ~<lib ~<lub ~<met ~<mis ~<nom ~<ope ~<paj ~<pbb ~<phk ~<pju ~<rab ~<saj ~<tes ~<tra ~<ugd
 ~<uji ~<umr ~<wc> ~afon ~agal ~aim> ~ainy ~air> ~ajak ~ajia ~ajua ~ajuk ~ako> ~akte ~akti ~alah ~alny ~alsu ~alua
 ~ango ~apuk ~arna ~asma ~atal ~bako ~bare ~beas ~biaw ~bimb ~boka ~bol> ~bolo ~bude ~camp ~car> ~ciin ~cin> ~cinc
 ~coba ~daka ~dalu ~damk ~dana ~dem> ~desi ~difo ~diju ~dimi ~dind ~dipo ~dito ~doro ~drt> ~ebac ~ecet ~edis ~eken
 ~elon ~elpo ~emad ~empr ~enag ~erac ~ergu ~esti ~etel ~eter ~fon> ~form ~gasn ~ggur ~gli> ~gore ~goro ~guta ~hala
 ~harg ~hata ~hit> ~hkan ~hrd> ~iawa ~ibay ~ibur ~icur ~ifot ~ijua ~ikol ~iksa ~ilar ~indi ~inin ~iona ~iper ~ipot
 ~irt> ~isum ~itah ~itam ~itol ~jam> ~jand ~jebo ~joro ~judi ~kahi ~kdrt ~ken> ~keni ~kis> ~klai ~kors ~kte> ~kudu
 ~lafo ~laim ~lapu ~lar> ~lati ~laya ~lede ~libu ~lika ~liki ~log> ~lowo ~lpon ~lsu> ~luan ~lus> ~mamp ~medi ~melo
 ~mend ~mer> ~meri ~mest ~mete ~mkar ~mor> ~mpro ~mura ~ncii ~ndin ~ngaj ~ngli ~nik> ~njam ~nomo ~nsos ~oken ~okny
 ~olog ~omor ~onal ~onse ~opo> ~osya ~owon ~paca ~pals ~pbb> ~pela ~perp ~phk> ~piny ~pju> ~plaf ~porn ~posy ~prot
 ~rahu ~reke ~remb ~rgul ~rmas ~rna> ~ror> ~rpan ~rsa> ~rsih ~rtam ~rtif ~rusn ~saja ~sedi ~segi ~selo ~sena ~sert
 ~siko ~sil> ~sion ~suki ~sus> ~syan ~tapn ~telp ~tep> ~tete ~tif> ~tifi ~timb ~toke ~tola ~tumb ~tup> ~ugd> ~uji>
 ~ular ~ungl ~urat ~urka ~usny ~usul ~usus ~utup ~visu ~wali ~wer> ~yala ~yamu ~yar>
ours -5 2+pagi 24+jam =beast =drill @=alat_bantu @=kerja @=pangan @=santunan @first=alat_bantu @first=kerja
 @first=pangan @first=santunan ada+bantu alat+bantu angin anyar+orang apa apa+ada apa+aja apa+yang api asap bakar+di
 bakar+tangan bantu+rumah bapak+kejang bapak+meninggal bedah bener beras bpjs buka+di buku cair dari+pemkot dokter
 duka es gaji gigi gratis jadi+tidak jalan+depan jam+2 jari kabar kabel kartu kawin+lagi ktp+saya kucing lahir
 lansia+tolong lapor+soal layan malah mana+yang mantan mau+ambruk meteran minggu+mau minyak negeri ngajuin nikah
 odgj+ditinggal online pdam pemerintah pemkot pensiun perbaikan periksa perusahaan pinjam pisau+tangan pkh pln
 potong program puskesmas+buka puskesmas+mana puskesmas+yang racun+sekarang rekam+ktp saya+dipukul saya+lari
 saya+punya soal sudah+naik surat susah tabrak+depan tahan tanggal telat telepon terima terlantar+bapak tidak+angkut
 trc uang+duka vaksin warna yang+buka yang+kasar ~<api ~<bpj ~<cai ~<cer ~<cin ~<dap ~<dif ~<dok ~<duk ~<es> ~<gor
 ~<gra ~<kap ~<kuc ~<low ~<lul ~<ner ~<nut ~<onl ~<pda ~<pel ~<pip ~<pkh ~<pln ~<rek ~<ret ~<soa ~<sus ~<trc ~<ula
 ~<usa ~<vak ~<vis ~<wal ~abut ~acar ~adam ~adwa ~agih ~aha> ~ahaa ~ahal ~ahit ~aika ~ajui ~akah ~aksi ~apny ~artu
 ~asap ~atih ~atis ~awon ~beda ~bene ~bos> ~bpjs ~cair ~cek> ~dibe ~dicu ~diga ~dima ~dokt ~duka ~dwal ~edah ~ekam
 ~elay ~emer ~emko ~eri> ~erik ~erim ~fika ~fkah ~gaji ~gawe ~giha ~gram ~grat ~gula ~gur> ~haan ~hak> ~hal> ~iben
 ~ifik ~igi> ~ijaz ~ikat ~imin ~ine> ~inja ~inny ~ipa> ~iski ~jaan ~jadw ~jahi ~jalu ~jari ~jaza ~jian ~juin ~kaba
 ~kabe ~kapa ~ker> ~ksin ~kter ~kuci ~lece ~lepo ~line ~luba ~lulu ~lur> ~mada ~misk ~mkot ~nafk ~nam> ~nann ~ndu>
 ~nege ~ner> ~nera ~nlin ~nsiu ~ntan ~ntik ~nutu ~nyal ~oal> ~oaln ~ogra ~okap ~okte ~onli ~oron ~pdam ~peme ~pemk
 ~pene ~pens ~perb ~pinj ~pipa ~pjs> ~pkh> ~pln> ~pnya ~poto ~prog ~rati ~rbai ~riks ~rima ~rint ~risa ~rjaa ~rogr
 ~rot> ~saha ~sap> ~skin ~soal ~sum> ~sunt ~sura ~susa ~taha ~tarn ~tawo ~tele ~tes> ~tiha ~tis> ~trc> ~ucin ~ulus
 ~unti ~vaks ~wal> ~won> ~yan>
ours -6 @=dukcapil @=trc @=ugd_malam @first=dukcapil @first=trc @first=ugd_malam ada+begal ada+tidak akta atau
 bansos bayar begal+di berapa buka butuh+uang daftar dapet data dipukul+suami ganti jembatan+mau juta kapan kawin
 kejang+terus kk lampu+jalan lapor+ke lapor+siapa mabuk+di mana murah nik+tidak santunan saya+tiba terjun+tolong
 tiba+tidak ~<akt ~<daf ~<dim ~<jut ~<kaw ~<kk> ~abel ~afta ~akta ~anso ~apet ~atia ~awin ~ayar ~bans ~baya ~daft
 ~dam> ~dape ~emat ~ener ~erap ~ftar ~gaju ~ikah ~juta ~kah> ~kawi ~kta> ~neri ~nika ~rapa ~sant ~usah ~win>
ours -7 @=slrt @first=slrt mau+lari nik orang+tenggelam ~<nik
ours -8 rumah+mau ~ipak
ours -9 paksa+gelandangan
"""
