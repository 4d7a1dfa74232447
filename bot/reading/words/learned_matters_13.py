"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -4 1+malam 3+juta 3+pagi 4+juta 5+anak @=darurat @first=darurat ada+begal ada+mobil ada+program ada+puskesmas
 adem adem+tolong aer agama akta+mati aktif alat+dengar alhamdulillah aman aman+tidak ambulans+cepat ambulans+ke
 amuk+parah anak+kumat apa+boleh apa+dan apa+di apa+petugas apa+saja apa+saya apar api+sudah asin bacok+perut bagi
 bakar+di bakar+pak ban bantu+air bantu+apa bantu+dengar bantu+jalan bantu+lampu bantu+rumah bapak+meninggal
 baru+pindah batas bau+gas bawa+lari bawah+umur bayar+berapa belum+masuk bertanya besar+di biar+tidak biawak biduran
 bisa+ambil bisa+buka bisa+dapat bisa+keluar bisa+lapor bisa+lepas bisa+minta bisa+tidur bisa+turun boleh+keluar
 bolong bpjs+ketenagakerjaan buaya bukan+minta bulan+depan buruh cabut campur cctv cerai cerita coba copot cukup
 curi daftar+bagaimana daging dahan dapat+apa darah+tinggi datang+ke daya denda dengar+ada desil di+bank di+saudi
 dicabut difabel dilarang+ketemu dinafkahi dinas+mana dinas+pendidikan dinas+yang dinding diproses diri+masih
 disnaker dokter+apa dompet+maling dua+orang formalin fotokopi gang+tidak gas+racun gawe gerak+tangan gigit+orang
 golok+amuk gorengan gratis+di gubug hajat hak+asuh hapus hari+apa harus+telepon hasil hidup+saya hoyong huni
 informasi ingkang inhaler inhaler+abis isi+ulang jadi jadi+takut jajan jalan+depan jalan+mati jam+1 janji jasa
 jasa+raharja jebol jorok jual+obat judi kabel+listrik kabupaten kaki+lima kalau+hujan kalau+lapor kalau+mau
 kalau+saya kamera kampung+saya karet kata+kalau kayu+dengan kdrt ke+ugd kedah kelahiran keluarganya+saya
 kembali+nama kena+denda keropos ketemu+saudara ketenagakerjaan ketuban+rusak khusus kk+saya konselor konsultasi
 kontrol koperasi kotak ktp+bagaimana ktp+dengan ktp+ke ktp+masih kua kubur+ibu kumat+inhaler kuota lab lagi+hidup
 lahir+di lamaran lancar lapak+kaki lapor+pungli laporan+polisi lapuk layak+huni lebah lembur lepas+di lobang loket
 luar+kota lulus lulusan ma maaf+kami makan+rayap malam+minggu mampet mana+di mana+tutup mane masih+mau masuk+kk
 mau+ada mau+ganti mau+kerja mau+pasang mau+punya mau+sekolah mau+tahu melahirkan+pak melayani mengajukan
 meninggal+ada meriksa meteran+air minggu+depan minta+ambulans minum+bensin mobil+jatuh monyet+lepas motor+saya
 nafkah nasi+kotak ngaji nganggur+sudah nomor+ini nomor+wa nomor+yang nyamuk oleh operasi orang+duduk orang+ngaku
 orang+pamer pacar padam pajak+motor pak+pegang paksa palsu pamer pamer+kelamin panitia pelapor pemalakan pendidikan
 penerima pengadilan perahu perawat perbaikan+rumah perban pertama+sekarang pertolongan+pertama perut+buka
 petugas+bisa petugas+ini petugas+pln petugas+reaksi pinjol pirt plafon posyandu psikolog pundi punya+bayi
 punya+bpjs pusing puskesmas+bisa rabies rahasia rayap reaksi reaksi+cepat rekening reyot roda+dari roda+untuk
 rt+saya rumah+aman rumah+bapak rumah+tangga sabtu+buka sakit+diri sakit+pinggang santunan+dari santunan+tidak sapi
 saudara+ibu saudi saudi+tidak saya+baru saya+ibu saya+jadi saya+laki saya+masih saya+pukul saya+rusak saya+tiba
 saya+tolong sebagai sedia sejuta sekarang+jam sekolah+anak semprot seng sengaja+minum septictank setelah status
 stnk stunting suara+tidak subsidi sudah+empat sudah+masuk sudah+tutup sumur+ada tahlilan tambal tangan+adem tangki
 tapi+ktp tapi+takut tawar tawuran+anak tebal tegur telepon+ke tes tetangga+setrum thr tiap+bulan tiap+hujan
 tiap+minggu tidak+dari tidak+dinafkahi tidak+layak tidak+ngalir tidak+pak tidak+pulang tidak+sengaja tidak+ya
 tiga+bulan tkw+di token+listrik tol+orang tolong+bener tolong+informasi tongkat tugas tutup ugd+mana untuk+saudara
 untuk+yang urus+santunan usaha wajib walker warisan yang+gratis yang+penting yo ~<alh ~<alm ~<ape ~<asm ~<atu ~<bpn
 ~<bua ~<cab ~<cad ~<cct ~<cek ~<cob ~<cuk ~<cur ~<day ~<diw ~<fas ~<gaw ~<gir ~<hoy ~<ia> ~<jad ~<jaj ~<jor ~<kdr
 ~<khu ~<kip ~<kis ~<kuo ~<lok ~<ma> ~<nag ~<nao ~<nyo ~<oks ~<paj ~<pui ~<rat ~<rea ~<rey ~<rin ~<ste ~<stn ~<stu
 ~<thr ~<tut ~<uba ~<usa ~<yo> ~abie ~abup ~acam ~adal ~adem ~adil ~aer> ~afka ~agin ~aikn ~ajat ~ajia ~ajib ~akil
 ~aksa ~ales ~alha ~alis ~alny ~alsu ~alur ~amdu ~amny ~ansf ~apil ~apny ~apuk ~apus ~asca ~asil ~asio ~asma ~at2>
 ~atal ~atep ~atet ~ator ~audi ~awas ~bagi ~baik ~baya ~beke ~berp ~biaw ~bidu ~bies ~blan ~blk> ~buat ~buay ~bude
 ~bug> ~bupa ~cada ~call ~capi ~cate ~cctv ~cera ~ceta ~cika ~ciny ~coba ~colo ~copo ~ctan ~ctv> ~dagi ~dalu ~debu
 ~dem> ~dend ~dias ~dida ~difa ~difo ~dih> ~dimi ~dipr ~disn ~dito ~diwa ~dol> ~drt> ~eaks ~easi ~ebac ~ebai ~ebol
ours -4 ~ebu> ~ecek ~egur ~ejut ~emut ~enol ~ento ~epti ~erai ~erat ~ergu ~erki ~erop ~eror ~erpu ~esil ~etep ~eter
 ~etes ~ewar ~eyot ~fabe ~fer> ~fon> ~gake ~galn ~gece ~gki> ~gkin ~goro ~gul> ~gund ~guta ~hamd ~hapu ~hasi ~hlil
 ~hoyo ~huma ~husu ~iaju ~iann ~ibal ~ibel ~ibik ~icta ~idor ~ies> ~ifab ~ifot ~ihin ~ijaw ~ikol ~ilar ~inaf ~iner
 ~inje ~injo ~iona ~ipro ~iren ~irik ~irt> ~isem ~isna ~iste ~isun ~itah ~itia ~itol ~iuna ~iung ~iwak ~jalu ~janj
 ~jebo ~jib> ~judi ~juka ~kame ~kdrt ~keni ~kes> ~khus ~kili ~kim> ~klo> ~kons ~ktif ~kua> ~kuot ~kup> ~kur> ~lab>
 ~lanc ~lapu ~lega ~lmar ~log> ~lsu> ~ltas ~luan ~lurn ~lus> ~maga ~mbes ~mbet ~mbur ~mdul ~melo ~mema ~memp ~mpi>
 ~mpla ~mpro ~mura ~ncar ~ndaf ~ndam ~ndid ~ndu> ~nfor ~ngad ~ngaj ~ngec ~ngha ~ngli ~nik> ~nji> ~njin ~nsfe ~ntak
 ~ntru ~nyok ~oba> ~oban ~obol ~okop ~oksi ~olog ~onal ~onik ~onor ~onta ~opot ~orsl ~osya ~otok ~paca ~paks ~pals
 ~pame ~pasc ~pen> ~perb ~pesa ~posy ~pot> ~psi> ~ptic ~pund ~pusi ~rabi ~rafo ~rahu ~rai> ~ram> ~rana ~ratu ~reyo
 ~rgul ~rimi ~rinn ~rjan ~rkim ~roni ~rpul ~rsle ~rtam ~rvei ~sapi ~sega ~seju ~sena ~seng ~sepi ~sept ~ses> ~sfer
 ~sida ~siko ~sist ~skri ~slet ~stnk ~stok ~stun ~suli ~sulk ~sult ~surv ~syan ~tahl ~tank ~tatu ~teba ~tegu ~tele
 ~tens ~tent ~tete ~thr> ~tia> ~tict ~tif> ~tifi ~tila ~timb ~tnk> ~traf ~tumb ~tunt ~tup> ~tura ~tut> ~tutu ~uaya
 ~ubit ~ubug ~ukup ~ukur ~ulil ~ulta ~umr> ~undi ~uota ~upat ~urat ~urve ~utup ~vei> ~waji ~waki ~waln ~yamu ~yeba
 ~yela ~yoka ~yot> ~yulu
ours -5 119+tidak 2+pagi 24+jam =beast @=alat_bantu @=bedah_rumah @=kerja @=pangan @=santunan @first=alat_bantu
 @first=bedah_rumah @first=kerja @first=pangan @first=santunan ada+dokter ada+kabar ada+santunan ajak+tidur akte
 akun alat+bantu anak+terlantar angin apa+ada apa+yang api aplikasi asap bakar+tangan bantu+anak bapak+kawin
 bapak+kejang bapak+pingsan bareng bayar+tidak bayi+saya begal+pak belum+punya bener berapa+hari berapa+lama beras
 berkas boleh+tidak bpjs buka+jam buka+tidak buku cair cek cicil cincin cuma+mau dan+dipukul dana dapat
 dapat+santunan dari+dinas dari+dinsos dari+pemkot dari+tower dengan+5 di+kk di+ktp di+sekolah diganti dijual
 dilarang dinas dokter dorong dua+bulan dua+kali duduk+bawa es gagal gigi gubug+lansia gubuk+kayu gula hak
 hari+sendiri hrd ijazah jadwal jahit janda kabel kami+mau kartu ke+siapa kecil+tetangga kelamin kelamin+di kerja+di
 kerja+tiap kesehatan keterangan kia kis klaim kontrak kota kota+tangerang ktp+saya kucing kudu lahir layan libur
 lowongan magang mahal mana+ya mandi+kepala mati+dari mati+sudah mau+ambruk mau+pegang medis meter minggu+ini
 minta+uang minyak miring miskin mobil+mayat nama+saya napas+tidur negeri nomor+berapa obat+odgj odgj+kerja
 odgj+pasca online padahal pajak paket pam pangan pdam pegang+anak pegang+bayi pelatihan pelayanan pemadam pengajuan
 perbaikan pergi+tidak pertama perusahaan pesangon pindah+dari pinjam pisau+tangan pju pkh polisi+tidur potong
 pukul+saya pungli puskesmas+buka puskesmas+mana puskesmas+yang rekam rekam+ktp resmi rumah+lansia sabtu salah
 santunan+mati santunannya sarang saya+belum saya+dipukul saya+hilang saya+lari saya+mati saya+punya sebelum
 sertifikat setrum+tidak sim suntik surat surat+keterangan susah tagihan tahan tahun+lalu tangga+stasiun tanggal
 tawon telat telepon+siapa terima tidak+angkut tidak+boleh tidak+masuk tidak+nyala tidak+sih token tolak trc
 tua+kerja tutup+jam uang+duka uang+mati uji ulang ular undang untuk+lansia untuk+orang usul utang vaksin visum wa
 warna yang+bener yang+dekat yang+jual yang+mana yang+tawuran yang+terima ~<aer ~<api ~<apl ~<ate ~<bpj ~<cai ~<cam
 ~<cer ~<cin ~<dap ~<deb ~<des ~<dif ~<dok ~<dor ~<duk ~<es> ~<for ~<gul ~<hak ~<hap ~<hrd ~<ija ~<jah ~<jar ~<jud
 ~<kia ~<kla ~<klo ~<kuc ~<kud ~<lib ~<low ~<lul ~<mis ~<nut ~<ole ~<onl ~<ope ~<opo ~<pju ~<pkh ~<rab ~<rek ~<ren
 ~<ret ~<sid ~<sus ~<tag ~<teb ~<tes ~<trc ~<uji ~<ula ~<umr ~<und ~<usu ~<vak ~<vis ~<wa> ~abel ~abtu ~abut ~acar
 ~adak ~afon ~agal ~agih ~aha> ~ahaa ~ahal ~ahit ~aim> ~ainy ~ajua ~ajuk ~akah ~aker ~aksi ~akte ~alap ~alua ~ango
 ~apat ~apet ~apli ~arna ~arny ~artu ~asap ~atel ~awon ~bare ~bene ~boka ~bol> ~bolo ~bos> ~bpjs ~bsid ~btu> ~cair
 ~camp ~car> ~cek> ~ciin ~cin> ~cinc ~daka ~dapa ~dape ~desi ~dibe ~dicu ~diju ~dima ~dind ~dipo ~dire ~dokt ~doro
 ~edis ~ekam ~eken ~elon ~emad ~enag ~ener ~erka ~eseh ~esmi ~etel ~etik ~fika ~form ~gawe ~ggo> ~giha ~gli> ~gula
 ~haan ~hak> ~hal> ~hata ~hit> ~hrd> ~iawa ~iben ~ibur ~icil ~icur ~idik ~ifik ~igi> ~ijaz ~ijua ~ikam ~ikat ~iksa
 ~imin ~inas ~indi ~ine> ~ingn ~ipa> ~ipot ~iski ~isum ~jaan ~jahi ~jand ~jaza ~jian ~joro ~kabe ~kapa ~kat2 ~ken>
 ~kia> ~kilo ~kis> ~klai ~kors ~ksin ~kte> ~kter ~kuci ~kudu ~lafo ~laim ~lami ~lar> ~lati ~libu ~lika ~liki ~lker
 ~loke ~lowo ~luba ~lulu ~lur> ~mada ~mane ~meri ~misk ~morn ~mpur ~ncii ~ndin ~nege ~nelp ~ner> ~nera ~ngki ~njam
 ~nlin ~nsel ~nsi> ~nutu ~okap ~oken ~oket ~okte ~onli ~onse ~orny ~owon ~oyon ~pdam ~pene ~perc ~perp ~pipa ~pjs>
 ~pju> ~pkh> ~plaf ~plik ~pnya ~porn ~poto ~prot ~pusk ~rann ~rata ~reke ~remb ~resm ~rint ~risa ~rjaa ~rkas ~rmal
 ~rmas ~rna> ~ror> ~rot> ~rpan ~rsa> ~rtif ~sabt ~sap> ~sasi ~sedi ~sert ~sidi ~sil> ~sion ~skes ~skin ~smi> ~snak
 ~subs ~sunt ~sura ~sus> ~susa ~tagi ~taha ~tamb ~tarn ~tawo ~tep> ~tiha ~toke ~tola ~trc> ~ubsi ~ucin ~udu> ~uji>
 ~ular ~ulka ~ulus ~ungl ~uske ~usul ~usus ~vaks ~visu ~walk ~won> ~yaka ~yan> ~yong
ours -6 @=dukcapil @=slrt @=trc @=ugd_malam @first=dukcapil @first=slrt @first=trc @first=ugd_malam ada+tidak akta
 anyar+orang apa+aja atau bansos baru+sudah bayar bedah bedah+rumah begal+di buka buka+di butuh+uang daftar
 dari+saudara data di+mana dikeroyok+orang dipukul+suami duka empat ganti golok+lagi gratis harga ibu+odgj
 jam+berapa jari juta kapan kara+pak kawin kawin+lagi ke+jembatan kk lagi+putar lampu+jalan lapor+kdrt lapor+ke
 mabuk+di mana mana+yang meteran murah ngajuin nganggur nikah orang+tenggelam pbb pemerintah pemkot periksa pln
 program pulang+minggu racun+sekarang rumah+bawa santunan sudah+naik tabrak+depan telepon terlantar+bapak tiba+tidak
 ugd yang+buka yang+kasar ~<akt ~<brp ~<daf ~<dim ~<gra ~<jut ~<kap ~<kaw ~<kk> ~<met ~<pbb ~<pda ~<pip ~<pln ~<ugd
 ~adam ~adwa ~afta ~ajui ~akta ~amer ~anso ~atia ~atih ~atis ~awin ~ayar ~bans ~beda ~brp> ~daft ~dam> ~duka ~dwal
 ~edah ~elpo ~emat ~emer ~emko ~erik ~erim ~fkah ~ftar ~gaju ~ggur ~gram ~grat ~gur> ~harg ~ikah ~inja ~inny ~jadw
 ~jari ~juin ~juta ~kah> ~kahi ~kawi ~ker> ~kta> ~lepo ~line ~lpon ~mkot ~nafk ~nann ~neri ~nika ~ntik ~oaln ~ogra
 ~pbb> ~peme ~pemk ~pinj ~pln> ~prog ~rati ~rbai ~riks ~rima ~rogr ~rtu> ~saha ~sant ~sum> ~tes> ~tis> ~ugd> ~unti
 ~usah ~wal> ~win>
ours -7 ada+tawuran berapa jalan+baru jembatan+mau kejang+terus minggu+mau odgj+ditinggal terjun+tolong ~<nik ~erap
 ~rapa
ours -8 mau+lari nik nik+tidak sebelah+minum tikus+mulut ~ipak
ours -9 bantu+cara rumah+mau
ours -10 paksa+gelandangan
"""
