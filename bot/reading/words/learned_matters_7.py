"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours 0 @1
ours -2 =ask abis+melahirkan ada+biaya ada+guna ada+kabar ada+lubang ada+masih ada+tawuran ajak+tidur akte akun
 ambruk ambulans+ke amputasi anak+kampung anak+paksa anak+panas anak+terlantar angkut apa+aja apa+laporan api+sudah
 bakar+pak bangkai banjir bantu bapak+jatuh bapak+mau basi bau bawah+umur bedah+rumah beli belum berjalan
 berjalan+tolong berobat+mana besar+banget bikin+orang bisa+berjalan bisa+jalan bolong buang butuh+kerja cara
 cari+kontrakan cerai damkar dan+bunuh dapat depan+gang di+atap di+cipondoh dibawa+lari dikasih+makan dini dinsos
 ditinggal+bapak enak gang+ada gelang gula guna guna+hidup habis+amputasi habis+melahirkan hidup+lagi hrd hujan huni
 ibu+sekap istri+dilarang izin janda jkn kaya+kandang kdrt ke+mana kelas klaim kontrak kontrakan+yang kota kursi
 lagi+hidup lahir layak+huni lempar+tetangga luar lubang+bikin luka+ibu makan+enak malam+minggu maling+di mampu
 mandi+tidak marah mau+nyantet minta+foto miring mobil+jatuh mobil+saya motor+kepala ngajuin nyantet nyantet+dan
 orang+tabrak pabrik pada+bawa pagar patah+tulang pemalakan pemalakan+di perempuan+hilang perkosa+tetangga
 perusahaan pkl pkl+di program puing rahasia rasa raya+serpong rekam roda rumah+saudara rumah+saya rumah+tetangga
 rumah+tidak rusak rusak+tidak sakit+diri salah santunan+tidak sarang saya+bakar saya+belum saya+marah saya+rahasia
 sekolah+tidak sembarangan senam senam+lansia serang sering+sayat serpong+pada sewa sudah+kaya suntik susu
 tabrak+truk taman+kotor tangan+bisa tangan+sendiri tanggung tawuran+di temen+sering tempat+makan terus
 tetangga+ancam tetangga+buang tidak+mampu tidak+ngalir tipu tol+orang tolong+rumah truk+dengan tua+saya tulang
 turun tusuk untuk walikota yang+ancam yang+murah yang+serang yang+tawuran ~<ala ~<bau ~<bed ~<bia ~<bin ~<cam ~<cur
 ~<ena ~<gun ~<hrd ~<huj ~<izi ~<jkn ~<kdr ~<lah ~<lua ~<lul ~<met ~<nut ~<pal ~<ped ~<pkl ~<pol ~<rap ~<rod ~<rus
 ~<saj ~<tip ~<ton ~<tus ~<unt ~abri ~agar ~ahaa ~ahka ~aim> ~aket ~akte ~akti ~akun ~alap ~antu ~asur ~atal ~atap
 ~banj ~bant ~basi ~bau> ~belu ~berj ~bolo ~brik ~bruk ~buku ~cair ~camp ~cera ~cur> ~damk ~dapa ~deg> ~difo ~dind
 ~dini ~dins ~dipo ~drt> ~ebak ~eceh ~ede> ~elon ~elum ~emal ~embu ~enak ~ergu ~eror ~erus ~ewa> ~gada ~gali ~geri
 ~geru ~gkai ~gkro ~gram ~guli ~guna ~haan ~hak> ~hir> ~hit> ~hrd> ~ibik ~ifot ~ikin ~ikot ~ilny ~indi ~inga ~ipa>
 ~jalu ~jamb ~jand ~jir> ~jkn> ~juka ~kahi ~kala ~kare ~kdrt ~kema ~keti ~kors ~kron ~ksi> ~kte> ~ktif ~kurs ~lama
 ~lara ~liko ~lon> ~lulu ~lum> ~maha ~mbar ~mbru ~medi ~meri ~mkar ~nam> ~nata ~ndah ~ndin ~ngal ~ngar ~ngi> ~njir
 ~nsel ~ntet ~ntu> ~ntuk ~numa ~nusu ~oda> ~oke> ~onse ~pabr ~paga ~peda ~pipa ~pkl> ~poli ~prog ~pros ~puin ~rah2
 ~rai> ~rany ~rbul ~reha ~reka ~rena ~rgul ~risa ~rjal ~roda ~rogr ~rsi> ~run> ~rusn ~sah> ~saja ~sak> ~seli ~sena
 ~sunt ~sus> ~tah> ~tep> ~tian ~tipu ~truk ~tuk> ~tula ~tuna ~uing ~ulo> ~untu ~uri> ~ursi ~usak ~usny ~usu> ~utas
 ~utin ~wali ~yant ~zin>
ours -3 =office @=darurat @=puskesmas @first=darurat @first=puskesmas ada+mobil alat aman ambil ambruk+ada
 amuk+parah anak+saya anjing apa apa+yang art atm ayam bantu+bapak bantu+jalan bantu+lansia bantu+pak bantu+teman
 bapak+kawin bapak+kejang bawa+lansia berobat+kemana biaya bikin+ktp bisa+tidur bisa+turun bocah+tawuran bocor
 buka+tidak butuh+alat cek cerita cikokol+bawa curi dan+dipukul dana darah+tinggi dari+pemkot demam dengan+orang
 depan+flyover di+saudi di+tangerang diare dijual dikejar+kejar dilarang dilarang+ketemu dmn dokter+apa duduk+bawa
 flyover+cikokol foto+telanjang gagal gaji gang+saya gawe gelandangan+dengan gelandangan+lapor gelap gigi gorong got
 gudang harga hari+sendiri ibu+odgj ijazah jadi jadwal jalan+depan jam+1 jam+berapa jantung jorok jual jual+anak
 judi kabar kalau kalau+ada kampung+sebelah karena kartu kawin+lagi kaya ke+rumah kecil+minum kecil+tetangga
 kejar+orang kelamin kelamin+di kemana kerja kerja+tiap ketemu+saudara keterangan kontrol ktp+ke lagi+ada lagi+depan
 laki+saya lama lampu+gang lampu+penerangan lansia+meninggal lapor+kemana lapor+soal listrik lubang maaf majikan
 makasih mampet mandi+kepala mati mau+berobat mau+pegang minggu minta+ambulans minta+uang minum+minyak minyak+tanah
 motor+saya negeri nik+tidak obat+odgj odgj+kumat odgj+pasca orang+duduk orang+mau orang+pamer pajak pak+sebelah
 pakai+pisau paket paksa paman+lempar pamer pamer+kelamin pasang patah pegang+bayi pemerintah penerangan perahu
 perang perang+sarung pergi+tidak phk pinggang pinjam pisau+tangan pju pkh pohon polisi+tidur pt pukul+saya pungli
 puskesmas puskesmas+yang raba racun+di rasa+dikejar rekam+ktp rumah+ibu sakit+pinggang sampah+tidak sarung
 saudara+tidak saudi saudi+tidak saya+0812 saya+dipukul saya+halusinasi saya+hilang saya+tkw saya+warga
 sebelah+perang serang+jantung setrum+tidak siapa+yang sini soal+orang suara sudah+lama sumur surat+keterangan susah
 tagihan tawon tawuran+lagi tempat+curhat tengah+malam teriak+dipukul terlantar+bapak tetangga+setrum tiba
 tidak+bayar tidak+dikasih tidak+ketemu tidak+layak tkw tkw+di token token+listrik tolong+bantu tolong+bener tongkat
 tua+kerja tua+yang uang uang+duka ugd ular warga+sini warna yang+angkut yang+kasar yang+pingsan ~<anj ~<apa ~<art
 ~<asa ~<atm ~<bas ~<bip ~<bor ~<cek ~<cin ~<dam ~<dem ~<din ~<dmn ~<gaw ~<got ~<gud ~<gul ~<ija ~<jah ~<jam ~<jan
 ~<jar ~<jor ~<jua ~<ker ~<kla ~<lay ~<lis ~<lub ~<maa ~<mam ~<mur ~<om> ~<onl ~<paj ~<pat ~<phk ~<pip ~<pju ~<pkh
 ~<poh ~<pt> ~<pui ~<pus ~<ren ~<ret ~<san ~<sia ~<sum ~<sun ~<tag ~<tib ~<tkw ~<tra ~<uan ~<ugd ~<ula ~<umr ~aaf>
 ~aba> ~adwa ~afka ~agal ~agih ~ahit ~ajak ~ajui ~akas ~aksa ~alah ~alak ~alat ~alau ~amah ~amba ~ambr ~amer ~ana>
 ~anji ~antr ~apa> ~apat ~apny ~aris ~arna ~artu ~atah ~atm> ~audi ~awe> ~awon ~ayam ~ba2> ~biay ~bipo ~boco ~bol>
 ~bos> ~bude ~ceri ~ciin ~cing ~cor> ~dana ~dema ~diar ~diju ~dire ~dmn> ~dwal ~ekam ~elay ~elep ~emam ~eman ~emer
 ~emin ~enam ~erai ~eri> ~erta ~esma ~etin ~gaji ~gara ~gen> ~ggur ~giha ~ging ~gli> ~gore ~guda ~gula ~harg ~hata
 ~hkan ~iare ~iaya ~iba2 ~iba> ~ibay ~ibed ~ibuk ~icur ~igi> ~ijaz ~ijua ~iksa ~ilar ~ine> ~inja ~ipol ~ipot ~ipu>
 ~itah ~itam ~izin ~jadw ~jahi ~jak> ~jant ~jaza ~jing ~jual ~judi ~juin ~kaba ~kalo ~kana ~ken> ~kerj ~kesm ~klai
 ~kons ~kota ~ksa> ~laim ~lami ~lap> ~lat> ~lau> ~laya ~lece ~liki ~list ~luba ~maaf ~mam> ~mant ~mas> ~mati ~mer>
 ~ming ~mura ~nany ~ncii ~ndam ~nege ~ngli ~njin ~ntan ~ntik ~ntro ~ntru ~ntun ~nutu ~ocor ~ogra ~okan ~oken ~olar
 ~oron ~ota> ~paks ~pame ~peme ~peny ~phk> ~pju> ~pkh> ~pnya ~poho ~pola ~psi> ~puk> ~pusk ~raba ~rahu ~rawa ~rbai
 ~rik> ~rja> ~rna> ~ror> ~ruk> ~saru ~selo ~semb ~semi ~siap ~smas ~suar ~sumu ~susa ~tagi ~tawo ~telp ~terd ~tes>
 ~tiba ~tkw> ~toke ~tong ~trik ~trol ~tumb ~uat> ~uban ~udan ~ugd> ~ular ~umba ~ungl ~urat ~uske ~wal> ~won> ~yam>
 ~yar>
ours -4 24+jam @=damkar @first=damkar ada+begal ada+santunan akta alat+bantu asap bakar+di bansos bantu+rumah
 bantu+tidak bapak+meninggal baru+punya bayi+tidak bedah beras dari+dinsos dari+kemarin dari+tower dengan+5 dengar
 denger+suara di+gudang di+sumur dikeroyok+orang dokter gas+racun gratis gubuk+kayu jam jari kabel kamar+mandi
 karawaci kawin kayu+dengan kejang+terus kerja+di kucing layak lowongan maaf+lansia mahal masih+hidup masuk
 mau+bacok meninggal+ada meteran minggu+mau miskin nikah nyala odgj+ditinggal online pacar padam palsu panas+3 pdam
 pegang+anak pemkot periksa pertama pertama+sekarang pertolongan+pertama pulang+minggu punya+bayi puskesmas+buka
 puskesmas+mana saya+tiba siapa sim suara+tidak sumur+ada tahan tanggal telat tenggelam+di tiba+tidak tidak+angkut
 tidak+nyala tower tutup untuk+orang yang+jual ~<amb ~<bam ~<bua ~<buk ~<cer ~<dif ~<dok ~<gor ~<gra ~<jad ~<jud
 ~<kaw ~<kuc ~<low ~<mis ~<pac ~<pda ~<pro ~<rab ~<rek ~<tow ~<tut ~<wal ~abel ~acar ~aci> ~ahal ~akta ~alsu ~anso
 ~apan ~araw ~asap ~asuk ~atis ~awac ~awin ~bamb ~bans ~bera ~buat ~buka ~car> ~cek> ~data ~dicu ~dokt ~edah ~emat
 ~emko ~epon ~erac ~erik ~erja ~ertu ~fkah ~gaju ~gala ~gawe ~ggun ~grat ~hal> ~iapa ~iben ~iman ~imin ~iper ~iski
 ~jaan ~jari ~joro ~kabe ~kah> ~kawi ~kta> ~kter ~kuci ~lar> ~line ~lowo ~lsu> ~masu ~mbu> ~mert ~mete ~misk ~mkot
 ~nafk ~nera ~nlin ~ntua ~okte ~onli ~ower ~owon ~paca ~pals ~pdam ~pemk ~pene ~perb ~rati ~riks ~rjaa ~rol> ~rtam
 ~rtua ~saha ~sap> ~sim> ~skes ~skin ~taha ~tis> ~towe ~tup> ~tutu ~ual> ~ucin ~udi> ~unti ~utup ~waci ~wer> ~win>
 ~yala
ours -5 =beast =drill @=alat_bantu @=bedah_rumah @=santunan @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=santunan ada+tidak api bakar+tangan bener berapa bisa+tidak bpjs dapet data di+karawaci dipukul+suami
 diri+masih duka es ganti hp+saya kapan ktp lampu+jalan lapor+ke lapor+orang lapor+siapa mabuk+di mantan mau+ambruk
 minyak murah nik nomor orang+tenggelam pindah rumah+bawa surat telepon tidak+pulang trc yang+buka ~<api ~<bpj ~<dap
 ~<dat ~<duk ~<es> ~<kap ~<ktp ~<nom ~<sur ~<sus ~<trc ~adam ~aksi ~apet ~atia ~baya ~beda ~bene ~bpjs ~dape ~dibe
 ~dima ~dipe ~duka ~ener ~eter ~gar> ~ikah ~kapa ~ker> ~ktp> ~lepo ~mamp ~mana ~mor> ~ner> ~neri ~ngaj ~nik> ~nika
 ~nomo ~nsos ~nyal ~omor ~pind ~pinj ~pjs> ~porn ~rtu> ~sura ~tele ~trc> ~unan
ours -6 @=kerja @=pangan @=trc @=ugd_malam @first=kerja @first=trc @first=ugd_malam ada+bantu air bayar begal+di
 buka daftar hp mana mau+lari paksa+gelandangan rumah+mau santunan ~<air ~<akt ~<daf ~<dim ~<hp> ~<nik ~afta ~air>
 ~ayar ~daft ~dam> ~erap ~ftar ~jam> ~rapa ~sant ~usah
ours -7 @=dukcapil @=slrt @first=dukcapil @first=slrt butuh+uang kk saya+lari ~<kk> ~ipak
"""
