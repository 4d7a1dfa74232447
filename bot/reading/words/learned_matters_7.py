"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -3 =office @=damkar @=darurat @=puskesmas @first=damkar @first=darurat @first=puskesmas ada+begal ada+mobil
 alat aman ambil ambruk+ada amuk+parah anjing apa apa+yang art atm ayam bantu+bapak bantu+jalan bantu+lansia
 bantu+pak bantu+teman bapak+kawin bapak+kejang bawa+lansia berobat+kemana besar+banget biaya bikin+ktp bisa+tidur
 bisa+turun bocah+tawuran buka+tidak butuh+alat cek cerita cikokol+bawa curi damkar dan+dipukul dana darah+tinggi
 dari+kemarin dari+pemkot demam dengan+orang depan+flyover di+saudi di+tangerang diare dijual dikejar+kejar dilarang
 dilarang+ketemu dmn dokter+apa duduk+bawa flyover+cikokol foto+telanjang gaji gang+saya gelandangan+dengan
 gelandangan+lapor gelap gigi gorong got gudang harga hari+sendiri ibu+odgj ijazah izin jadi jalan+depan jam+1
 jam+berapa jantung jorok jual jual+anak judi kalau kalau+ada kampung+sebelah karena kartu kawin+lagi kaya ke+rumah
 kecil+minum kecil+tetangga kejar+orang kelamin kelamin+di kemana kerja kerja+tiap ketemu+saudara kontrol ktp+ke
 lagi+ada lagi+depan lama lampu+gang lampu+penerangan lansia+meninggal lapor+kemana lapor+soal listrik lubang maaf
 maaf+lansia majikan makasih mampet mandi+kepala marah mati mau+berobat mau+pegang minggu minta+ambulans minta+uang
 minum+minyak minyak+tanah motor+saya negeri nik+tidak obat+odgj odgj+kumat odgj+pasca online orang+duduk orang+mau
 orang+pamer pak+sebelah paket paksa paman+lempar pamer pamer+kelamin pasang patah pegang+bayi penerangan perahu
 perang perang+sarung pergi+tidak phk pinggang pinjam pisau+tangan pju pkh pohon polisi+tidur pt pukul+saya pungli
 puskesmas puskesmas+yang raba racun+di rasa+dikejar rekam+ktp rumah+ibu rusak sampah+tidak sarang sarung
 saudara+tidak saudi saudi+tidak saya+0812 saya+dipukul saya+halusinasi saya+hilang saya+tkw saya+warga
 sebelah+perang serang+jantung setrum+tidak siapa+yang sini soal+orang suara sudah+lama sumur susah tagihan tawon
 tawuran+lagi tempat+curhat tengah+malam teriak+dipukul terlantar+bapak tiba tidak+bayar tidak+dikasih tidak+ketemu
 tidak+layak tkw tkw+di token tolong+bantu tolong+bener tongkat tua+kerja tua+yang uang uang+duka ugd untuk
 warga+sini warna yang+angkut yang+kasar yang+serang ~<anj ~<apa ~<art ~<asa ~<atm ~<bas ~<bip ~<bor ~<cek ~<cin
 ~<dam ~<din ~<dmn ~<gaw ~<got ~<gud ~<gul ~<ija ~<izi ~<jah ~<jam ~<jan ~<jor ~<jua ~<jud ~<ker ~<kla ~<lis ~<lub
 ~<maa ~<mam ~<mur ~<om> ~<onl ~<pat ~<phk ~<pip ~<pju ~<pkh ~<poh ~<pt> ~<pui ~<pus ~<ren ~<ret ~<rus ~<san ~<sia
 ~<sum ~<sun ~<tib ~<tkw ~<ton ~<tra ~<uan ~<ugd ~<unt ~aaf> ~aba> ~adwa ~afka ~agih ~ahit ~ajui ~akas ~aksa ~alah
 ~alak ~alat ~alau ~amah ~amba ~amer ~anji ~antr ~apa> ~apny ~aris ~arna ~artu ~atah ~atm> ~audi ~awon ~ayam ~biay
 ~bipo ~bol> ~bos> ~buat ~bude ~ceri ~ciin ~cing ~damk ~dana ~dema ~diar ~diju ~dmn> ~dwal ~ekam ~elay ~emam ~eman
 ~embu ~emer ~emin ~enam ~erta ~ertu ~esma ~etin ~gaji ~gara ~geri ~ggur ~giha ~ging ~gli> ~gore ~guda ~gula ~harg
 ~hata ~hkan ~iare ~iaya ~iba> ~ibay ~ibed ~ibuk ~icur ~igi> ~ijaz ~ijua ~iksa ~ilar ~ine> ~inja ~ipol ~ipu> ~itah
 ~itam ~izin ~jadw ~jahi ~jak> ~jant ~jaza ~jing ~jual ~judi ~juin ~kahi ~kalo ~kana ~ken> ~kerj ~kesm ~klai ~kons
 ~kors ~kota ~ksa> ~laim ~lami ~lap> ~lat> ~lau> ~laya ~lece ~liki ~line ~list ~luba ~maaf ~mas> ~mati ~mer> ~ming
 ~mkar ~mura ~nany ~ncii ~nege ~ngli ~njin ~nlin ~ntan ~ntik ~ntru ~ntuk ~ntun ~nutu ~okan ~oken ~olar ~onli ~oron
 ~ota> ~paks ~pame ~peme ~peny ~phk> ~pju> ~pkh> ~pnya ~poho ~pola ~psi> ~puk> ~pusk ~raba ~rahu ~rawa ~rbai ~rena
 ~rik> ~rja> ~rna> ~ror> ~ruk> ~saru ~selo ~semi ~siap ~skes ~smas ~suar ~sumu ~susa ~tagi ~tawo ~telp ~terd ~tes>
 ~tiba ~tkw> ~toke ~tong ~tuk> ~tumb ~uat> ~uban ~udan ~ugd> ~ungl ~untu ~urat ~usak ~uske ~won> ~yam> ~yar> ~zin>
ours -4 24+jam ada+santunan akta alat+bantu asap bakar+di bansos bantu+rumah bantu+tidak bapak+meninggal baru+punya
 bayi+tidak bedah beras dari+dinsos dari+tower dengan+5 dengar denger+suara di+gudang di+karawaci di+sumur
 dikeroyok+orang diri+masih dokter gas+racun gratis gubuk+kayu jam jari kabel kamar+mandi karawaci kawin kayu+dengan
 kejang+terus kerja+di layak lowongan mabuk+di mahal mantan masih+hidup masuk mau+bacok meninggal+ada meteran
 minggu+mau miskin nikah nyala odgj+ditinggal pacar padam palsu panas+3 pdam pegang+anak pemkot periksa pertama
 pertama+sekarang pertolongan+pertama pulang+minggu punya+bayi puskesmas+buka puskesmas+mana rumah+bawa saya+tiba
 siapa sim suara+tidak sumur+ada tahan tanggal telat tenggelam+di tiba+tidak tidak+angkut tidak+nyala tower tutup
 ular untuk+orang yang+jual ~<amb ~<bam ~<bua ~<buk ~<cer ~<dif ~<dok ~<gor ~<gra ~<jar ~<kaw ~<lay ~<low ~<mis
 ~<pac ~<pda ~<pro ~<rab ~<rek ~<tow ~<tut ~<ula ~<wal ~abel ~acar ~aci> ~ahal ~ajak ~aksi ~akta ~alsu ~anso ~apan
 ~araw ~asap ~asuk ~atia ~atis ~awac ~awin ~ba2> ~bamb ~bans ~bera ~buka ~car> ~cek> ~data ~dicu ~dokt ~edah ~elep
 ~emat ~emko ~epon ~erac ~eri> ~erik ~erja ~fkah ~gaju ~gala ~gar> ~gawe ~ggun ~grat ~hal> ~iapa ~iba2 ~iben ~iman
 ~imin ~iper ~iski ~jaan ~jari ~joro ~kabe ~kah> ~kawi ~kta> ~kter ~lar> ~lowo ~lsu> ~mana ~mant ~masu ~mbu> ~mert
 ~mete ~misk ~mkot ~nafk ~nera ~ntua ~nyal ~okte ~ower ~owon ~paca ~pals ~pdam ~pemk ~pene ~perb ~pinj ~rati ~riks
 ~rjaa ~rol> ~rtam ~rtu> ~rtua ~saha ~sap> ~semb ~sim> ~skin ~taha ~tis> ~towe ~tup> ~tutu ~ual> ~udi> ~ular ~umba
 ~unti ~utup ~waci ~wer> ~win> ~yala
ours -5 =drill @=alat_bantu @=bedah_rumah @=pangan @=santunan @first=alat_bantu @first=bedah_rumah @first=pangan
 @first=santunan ada+tidak api bakar+tangan bener berapa bisa+tidak bpjs dapet data dipukul+suami duka es ganti
 hp+saya kapan ktp kucing lampu+jalan lapor+ke lapor+orang lapor+siapa mau+ambruk mau+lari minyak murah nik nomor
 orang+tenggelam pindah surat telepon tidak+pulang trc yang+buka ~<api ~<bpj ~<dap ~<dat ~<dim ~<duk ~<es> ~<jad
 ~<kap ~<ktp ~<kuc ~<nom ~<sur ~<sus ~<trc ~adam ~apet ~baya ~beda ~bene ~bpjs ~dape ~dibe ~dima ~dipe ~duka ~ener
 ~eter ~ikah ~kapa ~ker> ~ktp> ~kuci ~lepo ~mamp ~mor> ~ner> ~neri ~ngaj ~nik> ~nika ~nomo ~nsos ~omor ~pind ~pjs>
 ~porn ~rapa ~sura ~tele ~trc> ~ucin ~usah
ours -6 =beast @=kerja @=trc @=ugd_malam @first=kerja @first=trc @first=ugd_malam ada+bantu air bayar begal+di buka
 daftar hp mana paksa+gelandangan rumah+mau santunan ~<air ~<akt ~<daf ~<hp> ~<nik ~afta ~air> ~ayar ~daft ~dam>
 ~erap ~ftar ~jam> ~sant ~unan
ours -7 @=dukcapil @=slrt @first=dukcapil @first=slrt butuh+uang kk saya+lari ~<kk> ~ipak
"""
