"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -3 ~<ija ~<izi ~<jam ~<jan ~<kdr ~<khu ~<kia ~<kis ~<kli ~<ktp ~<kue ~<kuo ~<lay ~<lec ~<lis ~<maa ~<mac ~<mag
 ~<mah ~<nyo ~<opo ~<pt> ~<pui ~<pus ~<ren ~<rey ~<rub ~<sal ~<smu ~<sti ~<stu ~<sun ~<sur ~<sya ~<tag ~<tar ~<teb
 ~<tig ~<tir ~<tow ~<tut ~<und ~<unt ~<usu ~<wa> ~aaf> ~aba> ~abtu ~acan ~ack> ~adah ~adal ~adem ~admi ~aer> ~afo>
 ~agar ~ahli ~aian ~ajam ~ajat ~aji> ~akas ~akil ~aksa ~alak ~alap ~alau ~ales ~alha ~alma ~aluk ~alur ~amah ~ambe
 ~amdu ~amer ~amka ~ancu ~ans> ~ansf ~apa> ~apan ~apli ~apus ~arat ~arhu ~aris ~arny ~arsa ~asca ~asio ~aso> ~at2>
 ~atah ~atat ~atau ~atel ~aten ~atet ~audi ~auma ~awai ~awe> ~awet ~ayam ~baik ~bel> ~belu ~bera ~berk ~berl ~berp
 ~besi ~biay ~bipo ~blan ~blk> ~bora ~borg ~brp> ~btu> ~bug> ~buka ~buku ~cata ~cera ~ceri ~cika ~ciny ~colo ~copo
 ~cur> ~daha ~data ~date ~deg> ~dema ~dend ~diar ~dias ~dibo ~dida ~difa ~digi ~dih> ~diki ~dina ~dipe ~dipr ~dire
 ~dmin ~dmn> ~dol> ~drt> ~dua> ~dulu ~easi ~ebag ~ebol ~ecet ~eda> ~edat ~edia ~egur ~ehka ~ekor ~eli> ~elih ~eliu
 ~elum ~emal ~emam ~enam ~enol ~ento ~epti ~erai ~erif ~erja ~erku ~erop ~eror ~erpu ~erta ~ervi ~eseh ~esil ~esma
 ~esmi ~etap ~etin ~ewa> ~eyot ~fabe ~fer> ~fisi ~gala ~gane ~gar> ~gara ~geri ~ggun ~ging ~gini ~gkak ~gkon ~gli>
 ~gon> ~guda ~gul> ~hamd ~hapu ~hli> ~hlil ~hum> ~husu ~iain ~iaju ~iann ~iar> ~iaya ~ibik ~ibuk ~ibul ~icil ~idik
 ~ifab ~igan ~igd> ~igit ~ihan ~ijam ~ikan ~ikit ~ikot ~ilik ~ima> ~inaf ~inat ~inci ~iner ~ingn ~inik ~inje ~injo
 ~iper ~ipol ~ipro ~isas ~isem ~isun ~itia ~itol ~iuna ~iung ~iusu ~izin ~jadi ~jant ~jebo ~jeje ~juka ~kala ~kalo
 ~kat2 ~kate ~kayu ~kdrt ~keny ~kerj ~kes> ~kesm ~khus ~kia> ~kili ~king ~kong ~kons ~kota ~ksa> ~ksi> ~ktif ~ktp>
 ~kue> ~kuni ~kuot ~kupi ~kur> ~lab> ~laku ~lame ~lami ~lara ~lat> ~lau> ~laya ~lega ~liko ~list ~liun ~lkan ~lmar
 ~lnya ~loke ~lon> ~lum> ~lumu ~maaf ~maga ~mant ~marh ~mate ~mbak ~mbet ~mbro ~mbu> ~mbul ~mbur ~mdul ~meli ~melo
 ~memp ~mer> ~mert ~moda ~mony ~mpol ~mpur ~muru ~nant ~nany ~nata ~ndaf ~ngli ~ngor ~nipu ~nisa ~njal ~njok ~nome
 ~nsel ~nsfe ~nsi> ~ntro ~ntru ~ntua ~ntuk ~ntun ~numa ~nyet ~nyok ~obah ~odal ~okan ~okop ~olar ~olio ~omer ~onor
 ~onye ~oper ~opot ~ora> ~orgo ~orsl ~osit ~ota> ~otok ~ower ~paha ~paks ~pame ~pann ~pasc ~pemi ~pen> ~perc ~plik
 ~pola ~porn ~pot> ~pros ~psi> ~puin ~puk> ~purn ~pusi ~pusk ~raba ~rafo ~rai> ~rana ~rasi ~rata ~raum ~resm ~reyo
 ~rgol ~rhum ~rifi ~rikn ~rimi ~rinn ~rita ~rja> ~rkas ~rmal ~rnan ~rpul ~rsle ~rti> ~rtu> ~rtua ~sabt ~sah> ~sca>
 ~sedo ~semb ~seng ~sepi ~sept ~ses> ~sfer ~sidi ~sim> ~siti ~skes ~skri ~slet ~smas ~smi> ~smua ~sti> ~stun ~sumu
 ~syar ~tagi ~tahl ~tal> ~tamb ~tank ~tapn ~tari ~tegu ~tel> ~tia> ~towe ~traf ~trau ~trik ~trol ~tunt ~tutu ~uari
 ~uars ~uasa ~ubit ~ubug ~udan ~udeg ~udi> ~udik ~udu> ~uku> ~ulil ~ulta ~ulu> ~ulua ~umut ~unan ~unat ~ungl ~untu
 ~uota ~upin ~urka ~uske ~usus ~veri ~wak> ~waki ~walk ~wari ~wena ~wet> ~yaka ~yam> ~yana ~yara ~yeba ~yela ~yet>
 ~yoka ~yot> ~zin>
ours -4 3+juta @=bedah_rumah @=darurat @first=bedah_rumah @first=darurat ada+dokter ada+kabar ada+mobil ada+petugas
 ada+puskesmas ada+santunan ada+tawuran adem+tolong air akte akun ambulans+ke api+sudah bacok+perut ban bantu+anak
 bapak+kawin bareng bayar+tidak bayi+saya bedah+rumah beli belum+minum biawak bisa+masuk bisa+tidur bisa+turun
 boleh+tidak buka+tidak cek cerai cikokol+bawa cincin coba curi damkar dan+dipukul dana darah+tinggi dari+dinsos
 dari+tower dengar denger+suara depan+gang di+kota di+malaysia di+mana di+sekolah di+tangerang dijual
 dikeroyok+orang dikit dilarang dilarang+ketemu diri+masih dokter+apa dompet+maling dorong dua+bulan duduk+bawa enam
 flyover+cikokol gagal gas+racun gelandangan+dengan gerak+tangan gratis+di gubuk+kayu gula hak harga hari+apa
 hari+sendiri hrd ibu+odgj ijazah jadi jadwal jahit jam+1 janda jebol jorok judi kabar ke+mana kecil+tetangga
 kena+razia kerja+tiap ketemu+saudara keterangan kis kk+saya klaim kontrak kontrakan+ibu kontrol kota+tangerang
 ktp+ke kudu kuli lamaran lapuk libur lowongan lubang lulus mahal malaysia+kena mampet mana+ya masalah mau+pegang
 mau+pindah mau+sekolah medis meninggal+ada mesti meter meteran+air minggu+mau minta+ambulans minta+uang miring
 miskin mobil+jatuh motor+saya nama+saya ngaji nganggur nomor nomor+ini nya+tidak nyala nyamuk obat+odgj odgj+belum
 orang+duduk pacar padam pajak paket palsu pbb pegang+anak pelatihan pemadam pengajuan perahu pertama
 pertama+sekarang pertolongan+pertama perut+buka pesangon phk pinggang pju pkh plafon posyandu psikolog pukul+saya
 pulang+minggu punya+bayi racun+di rekam rumah+bawa rumah+ibu rumah+tangga santunan+mati santunannya sarang
 saya+belum saya+hilang saya+masih saya+mati saya+pukul sembako semprot seng sertifikat sim soal suara+tidak
 sudah+tutup sumur+ada suntik surat+keterangan tagihan tangan+adem tapi+takut tawon tes tetangga+setrum tidak+bayar
 tidak+boleh tidak+layak tidak+masuk tidak+ngalir tidak+nyala token token+listrik tol+orang tolak tolong+bener
 tua+kerja uang+mati ugd uji ulang ular untuk+orang usaha utang visum wc yang+bacok yang+dekat yang+gratis
 yang+kasar yang+punya ~<aer ~<anj ~<asm ~<bua ~<cam ~<cob ~<cur ~<des ~<dor ~<ena ~<gaw ~<gul ~<gw> ~<hak ~<hap
 ~<hrd ~<jad ~<jah ~<jar ~<jeb ~<jor ~<jud ~<kip ~<kla ~<kud ~<lib ~<lub ~<met ~<mis ~<nom ~<ope ~<paj ~<pbb ~<phk
 ~<pju ~<pkh ~<rab ~<saj ~<soa ~<tes ~<tra ~<ugd ~<uji ~<umr ~<wc> ~afka ~afon ~agal ~agih ~aim> ~ainy ~air> ~ajak
 ~ajia ~ajua ~ajuk ~ako> ~akte ~akti ~alah ~alny ~alsu ~alua ~ango ~apuk ~arna ~asma ~atal ~bako ~bare ~beas ~biaw
 ~bimb ~boka ~bol> ~bolo ~buat ~bude ~camp ~car> ~ciin ~cin> ~cinc ~coba ~daka ~dalu ~damk ~dana ~dem> ~desi ~difo
 ~diju ~dimi ~dind ~dipo ~dito ~doro ~ebac ~edis ~eken ~elon ~elpo ~emad ~empr ~enag ~erac ~ergu ~esti ~etel ~eter
 ~fon> ~form ~gasn ~ggur ~gore ~goro ~guta ~hala ~harg ~hata ~hit> ~hkan ~hrd> ~iawa ~ibay ~ibur ~icur ~ifot ~ijua
 ~ikol ~iksa ~ilar ~indi ~inin ~iona ~ipot ~irt> ~isum ~itah ~itam ~jam> ~jand ~joro ~judi ~kahi ~ken> ~keni ~kis>
 ~klai ~kors ~kte> ~kudu ~lafo ~laim ~lapu ~lar> ~lati ~lede ~libu ~liki ~log> ~lowo ~lpon ~lsu> ~luan ~lus> ~mamp
 ~medi ~mend ~meri ~mest ~mete ~mkar ~mor> ~mpro ~mura ~ncii ~ndin ~ndu> ~ngaj ~nik> ~njam ~nomo ~nsos ~oal> ~oba>
 ~oken ~okny ~olog ~omor ~onal ~onse ~opo> ~osya ~owon ~paca ~pals ~pbb> ~pela ~perp ~phk> ~piny ~pju> ~pkh> ~plaf
 ~posy ~prot ~rahu ~ratn ~reke ~remb ~rgul ~rmas ~rna> ~ror> ~rpan ~rsa> ~rsih ~rtam ~rtif ~rusn ~saja ~sedi ~segi
 ~selo ~sena ~sert ~siko ~sil> ~sion ~soal ~suki ~sus> ~syan ~telp ~tep> ~tete ~tif> ~tifi ~timb ~toke ~tola ~tumb
 ~tup> ~uat> ~ugd> ~uji> ~ular ~urat ~usny ~usul ~utup ~visu ~wali ~wer> ~yala ~yamu ~yar>
ours -5 2+pagi 24+jam =beast =drill @=alat_bantu @=kerja @=pangan @=santunan @first=alat_bantu @first=kerja
 @first=pangan @first=santunan ada+bantu ada+begal alat+bantu angin anyar+orang apa apa+ada apa+aja apa+yang api
 asap bakar+di bakar+tangan bansos bapak+kejang bapak+meninggal bedah bener beras bpjs buka+di buku cair dari+pemkot
 dokter duka es gaji gigi gratis jadi+tidak jalan+depan jam+2 jari juta kabel kartu kawin+lagi ke+jembatan ktp+saya
 kucing lahir lansia+tolong lapor+ke lapor+siapa lapor+soal layan mabuk+di malah mana+yang mandi+kepala mantan
 mau+ambruk meteran minyak negeri ngajuin nikah odgj+ditinggal online pdam pemerintah pemkot pensiun perbaikan
 periksa perusahaan pinjam pisau+tangan pln potong program puskesmas+buka puskesmas+mana puskesmas+yang
 racun+sekarang rekam+ktp saya+dipukul saya+lari saya+punya sudah+naik surat susah tabrak+depan tahan tanggal telat
 telepon terima terlantar+bapak tidak+angkut tidak+ketemu trc uang+duka vaksin warna yang+buka ~<api ~<bpj ~<cai
 ~<cer ~<cin ~<dap ~<dif ~<dok ~<duk ~<es> ~<gor ~<gra ~<kap ~<kuc ~<low ~<lul ~<ner ~<nut ~<onl ~<pda ~<pel ~<pip
 ~<pln ~<rek ~<ret ~<sus ~<trc ~<ula ~<usa ~<vak ~<vis ~<wal ~abut ~acar ~adam ~adwa ~aha> ~ahaa ~ahal ~ahit ~aika
 ~ajui ~akah ~aksi ~anso ~apny ~artu ~asap ~atih ~atis ~awon ~bans ~beda ~bene ~bos> ~bpjs ~cair ~cek> ~dibe ~dicu
 ~diga ~dima ~dokt ~duka ~dwal ~edah ~ekam ~elay ~emer ~emko ~eri> ~erik ~erim ~fika ~fkah ~gaji ~gawe ~giha ~gram
 ~grat ~gula ~gur> ~haan ~hak> ~hal> ~iben ~ifik ~igi> ~ijaz ~ikat ~imin ~ine> ~inja ~inny ~ipa> ~iski ~jaan ~jadw
 ~jahi ~jalu ~jari ~jaza ~jian ~juin ~kaba ~kabe ~kah> ~kapa ~ker> ~ksin ~kter ~kuci ~lece ~lepo ~lika ~line ~luba
 ~lulu ~lur> ~mada ~misk ~mkot ~nafk ~nam> ~nann ~nege ~ner> ~nera ~nlin ~nsiu ~ntan ~ntik ~nutu ~nyal ~oaln ~ogra
 ~okap ~okte ~onli ~oron ~pdam ~peme ~pemk ~pene ~pens ~perb ~pinj ~pipa ~pjs> ~pln> ~pnya ~poto ~prog ~rati ~rbai
 ~riks ~rima ~rint ~risa ~rjaa ~rogr ~rot> ~saha ~sap> ~skin ~sum> ~sunt ~sura ~susa ~taha ~tarn ~tawo ~tele ~tes>
 ~tiha ~tis> ~trc> ~ucin ~ulus ~unti ~vaks ~wal> ~won> ~yan>
ours -6 @=dukcapil @=slrt @=trc @=ugd_malam @first=dukcapil @first=slrt @first=trc @first=ugd_malam ada+tidak akta
 atau bayar begal+di berapa bisa+tidak buka butuh+uang daftar dapet data dipukul+suami ganti jembatan+mau kapan
 kara+pak kawin kejang+terus kk lampu+jalan mana mau+lari murah santunan saya+tiba terjun+tolong tiba+tidak ~<akt
 ~<daf ~<dim ~<jut ~<kaw ~<kk> ~abel ~afta ~akta ~apet ~atia ~awin ~ayar ~baya ~daft ~dam> ~dape ~emat ~ener ~erap
 ~ftar ~gaju ~ikah ~juta ~kawi ~kta> ~neri ~nika ~rapa ~sant ~usah ~win>
ours -7 nik+tidak orang+tenggelam ~<nik
ours -8 nik rumah+mau ~ipak
ours -10 paksa+gelandangan
"""
