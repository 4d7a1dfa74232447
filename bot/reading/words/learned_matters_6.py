"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours 2 # 4+tahun @first=- ada+korban aja+rasa al amankan amankan+odgj amuk+banting anak+jalan anak+sebelah arah+di
 bacok bakar+tidur banting+barang bapak+pukul belum+pernah berhenti butuh+obat butuh+pertolongan cari+kerja cipadu
 cisadane dalam+rumah dengan+ibu di+jalan dibuang+terus dipukul+terus ganggu+warga gas+bocor gelandangan+tiap
 grup+siapa halusinasi ibu+tetangga indah jalan jalan+kembali jatuh+di jawa jemput jual+tisu kali+pas karang
 kayaknya ke+jawa ke+psikiater ke+puskesmas ke+sini kecil+dipukul km kolong+flyover konsul kontrakan+sebelah
 kotor+rambut ktp+sebatang kurus lagi+di lali lali+jalan lama+belum lansia+kurus lansia+lali lansia+linglung
 lansia+luka lansia+telanjang lansia+terlantar lansia+yang lebam+perum lemas linglung maaf+bayi maaf+mirip maaf+tuna
 makan+racun malam+di mau mau+minum minta+tolong muncul+lagi nongol nyasar+bagaimana odgj+di odgj+suka orang+kotor
 orang+tidur orang+yang pagi pak+di pak+orang pakai+kayu pas pas+banjir pasung+keluarganya pertolongan perum+villa
 pikun+putar psikiater putar+di rt rumah+terus sakit+di sampah sampah+siapa sampai+lebam saudara saudara+kecanduan
 saudara+muntah saudara+tetangga saudara+tinggal saya+ganggu saya+kejar saya+tidak sebelah+pasung sekeluarga sendiri
 suami+makan suami+saya suami+temen tabrak tahu takut+bapak tanpa tanpa+identitas tawuran terminal+poris
 terus+dengan tidak+berhenti tidak+pakai tikus+tolong tinggal+di tiri+sampai tisu tolong+amankan tolong+bagaimana
 tolong+jemput tumpang urus+anak usir+dari villa villa+tangerang waras+bawa waras+sudah warga+tanpa warung+saya
 ~<al> ~<bib ~<bon ~<han ~<i> ~<jen ~<jom ~<kep ~<km> ~<kot ~<lal ~<lin ~<maj ~<mas ~<mau ~<me> ~<rel ~<rt> ~<sab
 ~<say ~<sel ~<tah ~<the ~<tik ~<tim ~<tin ~<tis ~<vil ~abra ~abur ~adek ~adi> ~adu> ~afas ~ahe> ~ajan ~ajik ~ake>
 ~alan ~alus ~anan ~ang> ~anpa ~ante ~anyu ~arah ~arus ~asss ~atoh ~auda ~awur ~bal> ~bibi ~brak ~busa ~butu ~cabu
 ~cipa ~cisa ~dane ~ditu ~edan ~eden ~ejep ~elah ~elak ~emud ~enan ~engg ~erah ~erhe ~eria ~erlu ~erum ~gal> ~gemb
 ~ggg> ~glun ~gubu ~halu ~hany ~hent ~iate ~ikia ~illa ~ingg ~ingl ~ipad ~iri> ~isad ~isik ~isu> ~itip ~jato ~jika
 ~jomp ~kabu ~kali ~kece ~keli ~kepo ~keta ~kiat ~kira ~lali ~lany ~lemp ~lla> ~lusi ~maji ~mare ~mau> ~mera ~mpe>
 ~mpo> ~nafa ~ncem ~ndir ~nggg ~nglu ~ngol ~ngub ~npa> ~nten ~ntra ~nump ~nung ~ongo ~orgi ~over ~padu ~pagi ~pera
 ~pres ~puh> ~puta ~putr ~rah> ~rahn ~raka ~ran> ~rant ~rga> ~rgil ~rhen ~rtol ~rung ~saud ~saya ~send ~sepu ~siki
 ~sss> ~tabr ~tang ~tanp ~tara ~tas> ~taun ~tawu ~ten> ~terj ~timp ~timu ~tisu ~tnya ~toh> ~trak ~tur> ~ubuk ~udar
 ~ulas ~unta ~usuk ~utuh ~vill ~wura ~yakn
ours 0 @1
ours -2 7+hari =ask @=darurat @first=darurat amuk+parah anak+tidak bantu bantu+lansia bantu+tawuran baru baru+punya
 beli belum belum+minum belum+punya berhenti+ngucur bisa+turun boleh bolong butuh+kerja cari+kontrakan cerita curhat
 dan+dipukul dana di+jembatan di+rumah dikasih dilarang dilarang+ketemu dilempar dini golok+pak gorong gubug
 gubug+lansia guru hari+meninggal hari+sendiri harus+telepon hp+saya ibu+odgj istri+dilarang jari jkn kalau
 kamar+tidak karawaci kartu ke+rumah kecil+minum kelamin kelamin+di kerja+di kerja+tiap ketemu+saudara
 kontrakan+yang kontrol lagi+ada lama lampu+depan lampu+penerangan lansia+meninggal lansia+odgj lansia+saya liar
 listrik luka+ibu malam mampu marah mati mau+bacok mau+berobat meledak minta+ambulans minta+foto minum+minyak
 minyak+tanah nama negeri ngucur nikah obat+anak odgj+belum odgj+pasca online orang+pamer pak+lampu pak+sebelah
 pakai+pisau paket paksa palak palsu pamer pamer+kelamin pasca pasca+melahirkan pdam perempuan+hilang pergi+tidak
 pinjam pkh polisi+tidur pulang+minggu punya+bayi raba racun+di rasa saya+gelap saya+halusinasi sendiri+dan serang
 sering+sayat setrum+tidak sudah+lama surat+tahu susah tabrak+truk tas+saya tawon telat telepon+siapa temen+sering
 tempat+curhat tidak+bayar tidak+dikasih tidak+naik token+listrik tongkat tua+kerja uang+duka untuk+orang yang+kasar
 yang+murah yang+pingsan ~<asu ~<bas ~<bin ~<cuc ~<din ~<got ~<gur ~<jah ~<jar ~<jkn ~<lah ~<lis ~<man ~<om> ~<pda
 ~<ped ~<pkh ~<pon ~<pui ~<rek ~<res ~<sal ~<sum ~<sya ~<tra ~<tur ~aba> ~aci> ~ain> ~aket ~aksa ~alau ~amer ~anah
 ~andi ~anji ~antr ~antu ~apat ~araw ~arna ~artu ~aru> ~asca ~aspa ~awac ~awon ~bant ~belu ~bol> ~bole ~bolo ~bug>
 ~bung ~cara ~cek> ~ceri ~cur> ~curh ~dana ~dika ~dila ~dina ~dini ~dipo ~disu ~edak ~elas ~eled ~eli> ~elpo ~elum
 ~erit ~erpa ~erus ~gaju ~gkat ~gucu ~hkan ~ibuk ~iin> ~ikas ~ilar ~ilem ~iman ~indu ~inja ~ipot ~ipu> ~itam ~jadi
 ~jari ~jkn> ~jual ~kahi ~kar> ~kare ~kart ~kin> ~kors ~ksa> ~lak> ~lami ~lara ~lau> ~leda ~liar ~lind ~line ~list
 ~lpon ~lsu> ~lum> ~mala ~male ~mand ~mati ~mbok ~mer> ~nama ~ndu> ~nege ~nguc ~njam ~nlin ~ntru ~ntu> ~nyam ~oleh
 ~onli ~onse ~pakk ~paks ~pame ~pasc ~pdam ~perb ~pkh> ~pon> ~raba ~rat> ~ret> ~rhat ~rik> ~rna> ~rong ~rusa ~sca>
 ~seha ~selo ~sera ~spal ~susa ~syar ~tana ~tawo ~telp ~tera ~tumb ~tuna ~turu ~uany ~ubug ~ucur ~umur ~urha ~waci
 ~won> ~yara
ours -3 =office @=puskesmas @first=puskesmas ada+biaya ada+mobil ada+tawuran akta alat alat+bantu aman ambruk
 anak+saya angkut apa+yang asap atm ayam bangunan bansos bantu+rumah bantu+tidak bapak+kawin bapak+kejang
 bapak+meninggal bayi+tidak bedah beras biaya bocah+tawuran cikokol+bawa dan depan+flyover di+gang di+karawaci
 di+saudi di+sumur dikasih+makan dikeroyok+orang dokter duduk+bawa flyover+cikokol gaji gang gas gas+racun
 gelandangan+dengan gelap got hp jadi judi kabel kamar+mandi kampung+sebelah kawin kawin+lagi kaya ke+mana
 kecil+tetangga kejang+terus kelas kerja+pak kucing lagi+depan lampu+gang lansia+siapa lowongan maaf maaf+ibu
 maaf+lansia mahal majikan makasih mampet mandi mantan mau+ambruk meninggal+ada meteran minggu minggu+mau minyak
 miskin mobil nik+tidak nyala orang+duduk orang+mau orang+tua pacar padam pak+rt pasang patah pegang+anak penerangan
 perang perang+sarung periksa perkosa+tetangga pertama pertama+sekarang pertolongan+pertama pju pungli punya+wc
 rasa+kejar rumah+bawa rumah+saya sarung saudi saudi+tidak saya+hilang saya+tkw saya+warga sebelah+perang
 serang+jantung siapa+yang sim suara sumur sumur+ada tahan tanah tanggal tawuran+lagi tengah+malam tenggelam+di
 terlantar+bapak tiba tidak+angkut tkw tkw+di token tolong+bantu tolong+bener tower trc truk turun tutup warga+sini
 wc wc+di yang+buka ~<apa ~<asa ~<atm ~<bia ~<bip ~<cer ~<dam ~<dok ~<eng ~<gas ~<gig ~<gor ~<hp> ~<jud ~<kaw ~<ker
 ~<kuc ~<lay ~<maa ~<mam ~<met ~<mis ~<mob ~<pac ~<pad ~<pat ~<pju ~<rab ~<sem ~<sun ~<tib ~<tkw ~<ton ~<tow ~<trc
 ~<tut ~<wc> ~aaf> ~adam ~ahal ~akas ~aksi ~akta ~akti ~alah ~alak ~alsu ~amah ~anso ~aris ~asap ~asi> ~atah ~atm>
 ~audi ~awin ~ayam ~ba2> ~bans ~biay ~bil> ~bipo ~bruk ~curi ~dipe ~dokt ~ebak ~edah ~ede> ~elep ~emal ~emat ~embu
 ~emin ~epon ~eri> ~erik ~erta ~ertu ~gaji ~gar> ~gas> ~gawe ~ggun ~gigi ~gkon ~gkro ~gli> ~hal> ~iamb ~iba2 ~iba>
 ~ibay ~imin ~ipol ~jaan ~jamb ~judi ~kalo ~kana ~kawi ~keba ~ken> ~kong ~kron ~kta> ~kter ~ktif ~kuci ~kurs ~lap>
 ~las> ~laya ~lowo ~luba ~maaf ~maha ~mant ~mbru ~mert ~ming ~mobi ~ndi> ~nera ~ngad ~ngkr ~ngli ~ntan ~ntik ~ntua
 ~obil ~okan ~oken ~okte ~olar ~oron ~ower ~owon ~paca ~pada ~pals ~peda ~peny ~pju> ~pola ~poli ~porn ~puk> ~rany
 ~reta ~riks ~rjaa ~ror> ~rsi> ~rtam ~rtua ~ruk> ~run> ~saha ~sak> ~sap> ~saru ~sema ~semb ~semi ~sim> ~suar ~sumu
 ~tah> ~taha ~terd ~tiba ~tif> ~tis> ~tkw> ~toke ~towe ~trc> ~truk ~tuan ~tup> ~tutu ~uban ~ucin ~ulin ~umba ~ungl
 ~unti ~urah ~urat ~utin ~utup ~wer> ~win> ~yam>
ours -4 @=santunan @=ugd_malam @first=santunan @first=ugd_malam ambil anjing api bener berapa dapet dari+kemarin
 dari+tower dengan+5 dipukul+suami duka es gang+saya ganti gubuk+kayu jantung jual kapan karena kayu+dengan kerja
 ktp mabuk+di masuk mau+lari murah nomor orang+tenggelam pindah puskesmas rusak saya+lari saya+tiba siapa
 suara+tidak tiba+tidak tidak+ketemu tidak+nyala tidak+pulang uang ~<amb ~<anj ~<api ~<bam ~<bol ~<cur ~<dan ~<dih
 ~<es> ~<jan ~<jua ~<kap ~<low ~<mur ~<nom ~<pal ~<pro ~<pus ~<rus ~<san ~<sia ~<sus ~<uan ~<ula ~abel ~acar ~afka
 ~ajak ~amba ~ambr ~ana> ~apet ~asuk ~atia ~bamb ~beda ~bene ~car> ~cing ~dape ~data ~dicu ~erac ~erap ~esma ~etin
 ~fkah ~gala ~gkut ~guna ~hira ~iapa ~iben ~ikah ~inga ~iski ~jak> ~jant ~jing ~kabe ~kah> ~kapa ~ker> ~kerj ~kesm
 ~ktp> ~lat> ~lin> ~mamp ~mana ~masu ~mbak ~mbu> ~mete ~misk ~mor> ~mura ~nafk ~ner> ~ngaj ~nika ~njin ~nomo ~nsos
 ~nyal ~omor ~pene ~pind ~pinj ~pusk ~rena ~rja> ~rol> ~rtu> ~sah> ~siap ~skes ~skin ~smas ~ual> ~uat> ~udi> ~usak
 ~uske ~yala
ours -5 =drill @=alat_bantu @=bedah_rumah @=damkar @=pangan @=trc @first=alat_bantu @first=bedah_rumah @first=damkar
 @first=pangan @first=trc ada+bantu ada+tidak apa bakar+tangan bayar begal+di bisa+tidak bpjs cara daftar data
 denger+suara jam lampu+jalan lapor+orang lapor+siapa nik odgj+ditinggal paksa+gelandangan rumah+mau santunan surat
 telepon uang+pak untuk ~<akt ~<bpj ~<bua ~<buk ~<daf ~<dap ~<dat ~<duk ~<jad ~<jam ~<ktp ~<sur ~<unt ~afta ~apan
 ~ayar ~baya ~bpjs ~buat ~buka ~daft ~dam> ~dibe ~dima ~duka ~ener ~erja ~eter ~ftar ~iaya ~lar> ~lepo ~neri ~ntuk
 ~ntun ~pjs> ~rapa ~sant ~sura ~tele ~tuk> ~untu ~usah ~yar>
ours -6 =beast @=dukcapil @=kerja @first=dukcapil @first=kerja air buka kk mana ~<air ~<dim ~<kk> ~<nik ~air> ~apa>
 ~bera ~jam> ~nik> ~unan
ours -7 @=slrt @first=slrt ~ipak
ours -9 butuh+uang
"""
