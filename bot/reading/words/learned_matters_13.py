"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ours -2 ~ncu> ~nert ~nggo ~ngkt ~nib> ~nipu ~njad ~nker ~nome ~nonj ~nopo ~nor> ~norm ~nsul ~ntab ~ntet ~ntin ~ntri
 ~nusu ~nyii ~nyul ~odan ~okny ~olak ~oleh ~oles ~oli> ~omah ~ompu ~opos ~ora> ~oren ~orma ~osa> ~otak ~oter ~otes
 ~ouse ~pada ~pain ~panj ~pare ~paya ~pbg> ~pdb> ~peda ~peli ~pelo ~pemi ~peni ~peno ~pile ~piny ~pkan ~pkb> ~plai
 ~poli ~popo ~ppdb ~prib ~puas ~puk> ~puln ~puls ~pur> ~purn ~pusn ~pute ~puti ~rany ~raok ~redi ~rena ~riba ~rik>
 ~rikn ~ripl ~rir> ~rita ~rkun ~rni> ~rose ~rost ~rsem ~rsi> ~rsih ~rtan ~rtlh ~rtua ~ruh> ~rusi ~rusn ~rwen ~sah>
 ~salu ~sam> ~sapa ~sapn ~segi ~selo ~semp ~sen> ~serv ~sete ~sewa ~shif ~sihi ~sint ~siot ~sit> ~skar ~smua ~spal
 ~spt> ~sta> ~stan ~stem ~sten ~suki ~swas ~tabe ~tah> ~taka ~taks ~tanu ~tat> ~tata ~teka ~tel> ~tian ~tik> ~tiri
 ~tnah ~tokn ~tong ~trip ~tuga ~uasa ~uga> ~ugas ~ugi> ~uin> ~uing ~ulng ~ulu> ~umay ~unas ~unyi ~urem ~urir ~ursi
 ~usat ~usi> ~utas ~utu> ~waci ~wae> ~wak> ~wali ~wari ~was> ~wast ~wer> ~wun> ~yand ~yiin
ours -3 112+apa 112+bisa 120+odgj 2+bulan 3+masih 9+malam =drill =thanks abis+duit abis+operasi abis+sudah ada+duit
 ada+lowongan ada+obat ada+operasi ada+pabrik ada+pendampingan ada+petugas ada+tabrak ada+tiga ada+uang ada+untuk
 adik+odgj air air+bersih aja+tapi aja+yang akar akta+kelahiran alasan alat almarhum almarhum+bapak aman+saya
 ambil+di ambrol ambruk+ke ambulans ambulans+sekarang amuk+karena amuk+sih anak+kunci anak+paksa anak+panas
 anak+pukul ancur angin+kencang anjing anjir anyar+masih apa+beda apa+harus apa+ke apa+perawat apa+sih apa+wae ape
 api+di arisan armada asap+hitam asbes asli asuh+di atap+rumah atapnya atas+nama atep aturannya awal awas ayam
 bacok+perut baik baiki bakar+sampah balita+di banget+ada banget+takut bangun+lagi bangun+napas bangun+rumah
 banjir+kemarin bantosan bantu+bangun bantu+biaya bantu+kalau bantu+ktp bantu+kursi bantu+lansia bantu+medis
 bantu+sembako bantu+tidak bapak+jatuh barista baru+meninggal baru+punya basi batal bawa+dia bawang beda beda+trc
 belajar beli beli+di beliung belum+ada belum+bisa belum+data belum+minum benar beres berhak berhenti+ngucur berisik
 besok biar biar+bisa biawak+masuk biaya+kubur bikin+baru bikin+ktp bikin+surat bilik bisa+di bisa+klaim bisa+lepas
 bisa+naik bisa+saya bisa+tidak bocah+tawuran boleh+ketemu boleh+saya bongkar borgol bpom buang+sampah buaya+di
 buaya+kayaknya budeg buka+malam bukan+itu bukan+odgj bukan+terlantar buku+nikah bulan+lalu bulan+puasa
 bulan+sekarang bunyi butuh+alat butuh+kursi butuh+rumah c cabe cabe+setan cabut+gigi cadas cepat+ini cepat+itu chat
 cikokol+bawa cuci cuma+di cuma+kami curhat+tidak curiga curiga+dengan cuti daerah+kerja damkar damkar+bisa dan
 dan+bisa dan+bukan dan+kalau dan+sudah dan+visum dapat+bantu dari+bulan dari+kota dari+pemerintah dari+walikota dbd
 debunya delapan demam demam+darah dengan+dua dengan+satpol dengan+tetangga dengar dengar+suara depan+flyover
 di+akta di+aplikasi di+bank di+daan di+gang di+gudang di+jari di+karawaci di+kota di+kua di+malaysia di+neglasari
 di+tangerang dia+bisa dia+obat dia+saya diajukan diare dibacok+di dibikinin dibobol dicek dicoret digigit
 dikasih+makan dikejar+kejar dikit+curiga dilempar+orang dindingnya diri+sendiri dites diwakilin dmn do dobel
 domisili dtsen dua+puluh duit+lapar duit+mati duit+santunan duka+dari dukanya dukcapil dulu duwe e+ktp ekor
 elektronik emang empat+bulan enak enam entuk error es+batu faskes flyover+cikokol fogging foto+ktp foto+telanjang
 gaji gali gali+kabel galon gang+mati gang+saya gantinya gawe gelap gembok genangan girik gizi golongan
 gondrong+mati goreng gorong gudang gula+darah halal halte+cadas hanya hari+karena hari+libur harus+bawa harus+mulai
 hilang+sendiri hitung hp hp+saya hukum ibu+kami ikan+asin imunisasi info internet isi+ulang istri+mau itu+bayar
 izin jadi+tidak jalan+bagaimana jalan+bolong jalan+kampung jam jam+3 jam+dua jam+operasional jamban janji
 jari+sudah jatah jatuh+kamar jentik jepang jkn jkn+orang jual+anak juga juga+saya kabar kabel+pln kadaluarsa kah
 kaki+ancur kaki+empat kaki+palsu kalau kalau+ke kaleng kamar+tidak kami+minta kampung+sebelah kantor+di
 karang+taruna karena karena+dulu karena+mabuk kartu+kis kartu+kuning kasih+tahu kata+gratis kata+jangan kata+urus
 katarak katering kaya kayaknya+lihat kayu kayu+tidak kb ke+dinsos ke+dokter ke+jepang ke+kamar ke+kantor
 ke+kecamatan ke+kk ke+klinik ke+ma ke+mana ke+nomor ke+tangerang kebanyakan kedua kejadian kelontong keluar+api
 keluar+dari kemaluan kemana kemana+sih kena+phk kena+razia kendor kenyal kenyal+banget kepala+saudara keras kerja
 kerja+apa kerja+lagi keruh ketik kilo kip kk+bagaimana kk+nya klinik kmn kok+tidak komputer konseling kontak
 kontrakan+putri koperasi korsleting kosong+tidak krja ktp ktp+ada ktp+bisa ktp+luar ktp+tinggal kucing+liar kue
 kumat+dikit kunci+rumah kunci+tidak kuning kuping kurban kursi+roda lagi+ada lampu+gang lampu+penerangan
 lansia+budeg lansia+kecil lansia+mau lansia+tiri lapar+anjir lapor+kemana lapor+kmn lapor+polisi lapor+siapa
 lapor+soal lapor+tapi larang ledeng lele lembaga lepas+jari lewat+mana lihat+buaya lima lima+bulan lima+orang
 listrik listrik+miring lks lubang maaf+anak maaf+ibu maaf+lampu maaf+rumah main makan+enak malah malam+gini
 malam+masuk malaysia+kena mana+aja mana+bisa mana+buka mana+harus mana+pak mana+sabtu mantan mantan+suami masalah
 masih+belum masjid+ibu masuk+kabupaten mati+ada mati+lampu mati+semua mati+tiga mau+bacok mau+berhenti mau+daftar
ours -3 mau+periksa mau+punya mau+tanya mau+urus mbg melon memeriksa meminta mempan mendadak menikah
 meninggal+karena meninggal+kk menjorok menjorok+ke menjuntai menurut merembet merembet+ke mesin mikir minta+fogging
 minta+foto minta+santunan minta+sembako modal mogot+kaki monyet motor+dibawa mual mulai+dari muncrat murah+di
 musang naga naik+odgj nama+di nama+dia nama+masih nanti negeri+jalan neror ngaku+petugas ngalir nganggur+sudah
 nganti nggih nikah+di njaluk nomor nomor+wa nongol+di nyabu nyamber nyebar nyeri odgj+belum odgj+dan odgj+gigit
 operasi+pasar operasional orang+lain orang+susah orang+tampung orang+untuk padahal+saya padahal+sudah pagi+sekarang
 pak+ajak pak+ambulans pak+sebelah pakai+ktp paling+dekat pangan+murah pasca pasca+melahirkan paspor patah pbb+naik
 pbi pecat pemalakan pemalakan+di pembersih pemerintah+kota pendamping penerangan penipu pensiun penyuluhan
 perahu+karet perang+sarung percikan perkim permohonan perut+buka petugas+kesehatan petugas+nya phk pindah
 pindah+datang pindah+sekolah pinjam+kursi pisah+kk pkk pohon+ambruk pohon+besar poli+jiwa polio polisi+dan pt
 pulang+lansia pulang+shift pun pundi punya+kursi punya+sendiri puting puting+beliung putus+sekolah racun+di raharja
 ranting rasa rasa+dikejar ratus rawan rekam+di rendah resign ribu roda roda+untuk rompi rs+mana rt+kata rumah+kakak
 rumah+karena rumah+kontrakan rumah+meninggal rumah+patah rumah+sakit rumah+saudara rumah+sebelah rumah+suka
 rumah+untuk rumah+warisan rumah+yang rusak+massa sadar+napas saget sah saja saja+yang sakit+perut sakit+pinggang
 saldo sampah+tumpuk sampai+biru sampai+ke sampai+pagi sanca santunan+meninggal satu+gang satu+rt satu+tidak
 saya+bapak saya+beli saya+bukan saya+halusinasi saya+hamil saya+jangan saya+kakak saya+kena saya+kerja saya+lumpuh
 saya+perempuan saya+pulang saya+tahu saya+tkw saya+tukang saya+warga sayang sd sd+negeri sebar sekap+lansia
 sekap+saya sekarang+bengkak sekarang+mau sekarat sekilo sekilo+120 sekolah+di sekolah+tidak sembunyi+di semen senam
 sengaja sengat serang+stroke sesak+kumat sesuai setan setan+sekilo sewa shift+malam siaga siapa+saya siapa+ya sibuk
 sidik sidik+jari sim+c simpan singgah+sekarang sinten sipon+baru siri sktm slb smp+negeri soal spp stok
 suami+meninggal suami+tapi sudah+beres sudah+coba sudah+kaya sudah+lima sudah+punya suka+pegang suka+pukul supaya
 surat+apa survei susu tabrak+kereta tabrak+truk tahu+cara tahun+ini takut+ambruk takut+kena tambah tambah+daya
 tampung+di tanah+lewat tanda+tangan tangerang+yang tanggung tanya+dulu tanya+soal tapi+diam tapi+kk tapi+nama tarik
 tarik+pakai tawuran+lagi telepon+112 telinga tempat+curhat tempat+makan tengah+malam teriak+dipukul terima+tidak
 terlantar+saya terus+sudah terus+tapi tetangga+paksa tetap tiap+pulang tiap+tahun tidak+aktif tidak+beli
 tidak+dikasi tidak+harus tidak+kasih tidak+ketemu tidak+lapor tidak+mempan tidak+naik tidak+ngasih tidak+pulang
 tidak+sampai tidak+saya tidak+siapa tidak+untuk tidur+tinggi tiga tiga+kali tindih tinggal+bersama tiri+nih titik
 tolak+karena tolong+damkar tolong+info tolong+nomor tongkat+kaki transfer trauma trc+dengan trotoar+pakai
 tujuh+bulan tumpang+kk tumpuk tutup+jalan ubah umroh undang+petugas untuk untuk+bapak untuk+bawa untuk+tahlilan
 untuk+yang untung+tidak urus+akta urus+surat usg wa+nya waktu wali+kelas warga+sini wc where wifi wulan ya+saya
 ya+yang yang+angkut yang+bacok yang+bakar yang+belum yang+kejang yang+masih yang+meriksa yang+murah yang+serang yo
 ~00rb ~0rb> ~<?> ~<??> ~<aca ~<air ~<aju ~<anj ~<apa ~<arm ~<asa ~<asb ~<asl ~<bai ~<baz ~<bea ~<bed ~<bip ~<bpo
 ~<bua ~<buk ~<bur ~<c> ~<cet ~<cha ~<cic ~<cop ~<cor ~<dam ~<dan ~<dbd ~<dem ~<dmn ~<do> ~<dts ~<duw ~<eko ~<ena
 ~<err ~<fil ~<fog ~<giz ~<gor ~<gud ~<gw> ~<hip ~<hp> ~<huk ~<imu ~<inf ~<ins ~<izi ~<jag ~<jam ~<jan ~<jeb ~<jep
 ~<jkn ~<jor ~<jug ~<kb> ~<kil ~<kli ~<kmn ~<kot ~<kpn ~<krj ~<kru ~<ktp ~<kue ~<lai ~<lid ~<lim ~<lis ~<lks ~<lub
 ~<mac ~<mag ~<mai ~<mbg ~<mem ~<mik ~<mo> ~<mri ~<nao ~<neg ~<ner ~<ngr ~<nom ~<oks ~<pad ~<pat ~<pbi ~<pel ~<phk
 ~<pkk ~<pop ~<pot ~<pro ~<pt> ~<rah ~<ras ~<res ~<rib ~<rod ~<rub ~<rut ~<saj ~<sal ~<sd> ~<sed ~<sib ~<skt ~<slb
 ~<soa ~<spp ~<sti ~<sto ~<sun ~<sur ~<tar ~<tig ~<tir ~<tra ~<uku ~<umk ~<unt ~<usg ~<ust ~<wak ~<wal ~<wc> ~<whe
 ~<wif ~<wul ~<yo> ~abe> ~abun ~acan ~adah ~adas ~adia ~adui ~adun ~agam ~aget ~aika ~air> ~ajak ~aktu ~alah ~alal
 ~alau ~aldo ~alia ~alir ~alke ~alma ~aluk ~amah ~ambl ~amel ~amet ~amka ~ans> ~apa> ~apan ~ape> ~arco ~aris ~arja
ours -3 ~asbe ~asi> ~asin ~aske ~asli ~aspo ~atah ~atat ~atau ~ater ~atur ~auma ~awe> ~awet ~ayam ~bahk ~barc ~basi
 ~beas ~bel> ~berf ~berk ~berl ~berw ~besi ~beso ~bimb ~bipo ~bobo ~bora ~borg ~bot> ~bpom ~buat ~buka ~buku ~bull
 ~cabe ~caka ~capi ~cata ~cate ~chat ~cici ~code ~coka ~core ~crat ~cuci ~cuku ~cuna ~cuti ~daha ~dame ~damk ~dana
 ~dand ~dbd> ~deg> ~dema ~dibo ~dici ~diga ~dihi ~dina ~dipe ~diuj ~dmn> ~dobe ~domi ~dtse ~duin ~dukc ~dulu ~duny
 ~ebag ~ebak ~ebus ~ecat ~ecep ~eda> ~edia ~edo> ~edua ~ehka ~ejad ~ekor ~ele> ~elep ~eli> ~elih ~eliu ~elor ~emam
 ~ene> ~enel ~engn ~enik ~enip ~enov ~epar ~epon ~epul ~erce ~erci ~eri> ~erif ~eril ~eris ~erja ~erku ~erle ~ermo
 ~erro ~ers> ~erta ~eruh ~ervi ~esan ~esig ~esir ~esis ~esok ~etah ~etap ~etas ~eten ~etep ~etia ~etin ~euk> ~fask
 ~fisi ~fogg ~fung ~gaji ~gala ~galo ~gama ~gane ~gara ~gate ~geri ~ggap ~ggia ~ggin ~ggun ~ging ~gizi ~goba ~gsel
 ~guda ~gul> ~guli ~hab> ~haja ~hala ~hann ~harj ~hitu ~hkan ~hona ~hong ~huku ~hum> ~huru ~iaga ~iah> ~iain ~iar>
 ~iare ~ibad ~ibag ~ibat ~ibed ~iber ~ibet ~ibob ~ibuk ~ican ~icat ~icic ~icor ~ifi> ~igen ~igig ~ihak ~ihan ~ijam
 ~ikit ~ikny ~ilai ~ilec ~ili> ~ilih ~ima> ~imak ~imun ~inci ~inik ~inje ~inte ~iper ~ipol ~irah ~isen ~itag ~iteg
 ~itep ~ites ~itua ~ituj ~itut ~iuji ~iusu ~izi> ~izin ~jadi ~jam> ~jama ~jany ~jeje ~jema ~jent ~jepa ~jkn> ~juan
 ~juga ~junt ~kaba ~kala ~kalo ~kana ~kare ~kasn ~kayu ~kcap ~keny ~kerj ~kimi ~kip> ~kkan ~kmn> ~kole ~kota ~kpn>
 ~krja ~ksi> ~ksig ~ktm> ~ktp> ~ktro ~ktu> ~kue> ~kuni ~kup> ~kurb ~lain ~laku ~lal> ~lane ~lann ~lap> ~lasi ~lasn
 ~lat> ~lau> ~laya ~ldo> ~lece ~lede ~lian ~likn ~limb ~lini ~lip> ~lipa ~lir> ~list ~liun ~lkan ~lks> ~lnya ~loba
 ~lon> ~lont ~lor> ~maca ~main ~malu ~mamp ~mbac ~mbag ~mbes ~mbg> ~mbro ~mbu> ~mbul ~medi ~meli ~memb ~mer> ~mesi
 ~mete ~miki ~mkar ~moda ~mony ~mor> ~mpas ~mroh ~muru ~naga ~nahn ~nake ~nam> ~nant ~nany ~napi ~nasn ~nata ~nca>
 ~ncra ~ndad ~ndih ~negu ~nemb ~neme ~nfo> ~ngha ~ngoj ~nila ~nisa ~njal ~njel ~nji> ~njin ~njok ~nomo ~nsiu ~ntan
 ~ntok ~ntos ~ntro ~ntru ~ntui ~ntuk ~ntun ~nula ~numa ~nyab ~nyal ~nyed ~nyet ~oal> ~obah ~obel ~obot ~oda> ~odal
 ~ode> ~oggi ~okan ~oksi ~olar ~olio ~omis ~omor ~ompi ~onas ~onny ~onor ~onsu ~onye ~oper ~opo> ~opon ~oret ~orgo
 ~orit ~oron ~orsi ~oses ~osit ~ota> ~otan ~pann ~pasp ~pate ~patn ~pbi> ~pela ~pens ~peny ~peri ~perk ~phk> ~piha
 ~pind ~pirt ~pkk> ~pola ~pon> ~pros ~pund ~raba ~rakt ~rans ~rasi ~ratn ~rato ~raum ~rcik ~rcod ~rda> ~rdat ~reha
 ~reng ~reno ~rgol ~rhak ~rial ~ribu ~rifi ~rist ~rja> ~rmoh ~roda ~roh> ~romp ~rote ~rror ~rser ~rtel ~ruti ~saja
 ~sald ~sanc ~sbes ~sca> ~sece ~seli ~sepa ~seum ~siag ~sibu ~sige ~sign ~sila ~sili ~sim> ~siri ~sist ~siti ~sktm
 ~slb> ~sli> ~soal ~spen ~spor ~spp> ~stat ~suai ~supa ~susu ~tain ~tami ~tapn ~tari ~taru ~teli ~terv ~tim> ~tiny
 ~tkan ~torn ~tosa ~trau ~trik ~trol ~tron ~tsen ~tuin ~tuna ~tupi ~uai> ~ual> ~uars ~uat> ~ubah ~ubit ~uci> ~udan
 ~udeg ~ujia ~ukai ~ukca ~uku> ~ukum ~ully ~ulsa ~ulua ~uluh ~umro ~umut ~unan ~unat ~uncr ~unda ~undi ~unis ~untu
 ~upay ~upin ~uras ~urba ~urig ~urka ~urna ~urut ~usg> ~usny ~usta ~usu> ~uta> ~utut ~vasi ~veri ~wakt ~wena ~wet>
 ~wher ~wifi ~wula ~yabu ~yala ~yalu ~yam> ~yar> ~yate ~yedi ~yela ~yeri ~yet> ~zin>
ours -4 1+malam 3+juta 3+pagi 4+juta 5+anak @=darurat @first=bedah_rumah @first=darurat ada+bantu ada+begal
 ada+mobil ada+program ada+puskesmas adem adem+tolong agama air+pdam aktif alat+dengar alhamdulillah aman aman+tidak
 ambruk+ada ambulans+ke amuk+parah anak+kumat apa+boleh apa+dan apa+di apa+petugas apa+saja apa+saya apar api+sudah
 aplikasi asin bagi bakar+di bakar+pak bales ban bantu+air bantu+apa bantu+dengar bantu+jalan bantu+lampu
 bantu+tolong bapak+meninggal baru+pindah batas bau+gas bawa+kemana bawa+lari bawah+umur bayar+berapa belum+masuk
 berobat+kemana bertanya besar+banget besar+di biar+tidak biduran bisa+ambil bisa+buka bisa+dapat bisa+keluar
 bisa+kerja bisa+lapor bisa+minta bisa+rekam bisa+tidur bisa+turun boleh+keluar bolong bpjs+ketenagakerjaan buaya
 bukan+minta bulan+depan buruh cabut campur cctv cerai cerita cisadane+saya coba copot cukup curi daftar+bagaimana
 daging dahan dapat+apa darah+tinggi datang+ke daya denda dengar+ada depan+tk desil di+saudi dicabut difabel
 dilarang+ketemu dinafkahi dinas+mana dinas+pendidikan dinas+yang dinding diproses diri+masih disnaker dokter+apa
 dompet+maling dpt dua+kali dua+orang formalin fotokopi gang+tidak gas+racun gatel2 gelandangan+dengan gerak+tangan
 gigit+orang gorengan gratis+di hak+asuh hapus hari+apa harus+telepon hasil hidup+saya hoyong hrs hrs+hub hub
 hub+siapa huni informasi ingkang inhaler inhaler+abis jadi jadi+takut jajan jalan+depan jalan+mati jam+1 jam+2 jasa
 jasa+raharja jatuh+minggu jebol jorok jual+obat kabel+listrik kabupaten kaki+lima kalau+hujan kalau+lapor kalau+mau
 kalau+saya kali+cisadane kamera kampung+saya karet kata+ada kata+kalau kayu+dengan kdrt ke+ugd kedah kelahiran
 keluarganya+saya kemana+yang kembali+nama kena+denda keropos ketemu+saudara ketenagakerjaan ketuban+rusak khusus
 kk+saya konselor konsultasi kontrol kotak ktp+bagaimana ktp+dengan ktp+ke ktp+masih kua kubur+ibu kumat+inhaler
 kuota lab lagi+hidup lahir+di lamaran lancar lansia+bisa lapak+kaki lapor+pungli laporan+polisi lapuk layak+huni
 lebah lembur lepas+di lima+di lobang loket luar+kota lulus lulusan ma maaf+air maaf+kami makan+rayap malam+minggu
 mampet mana+di mana+kami mana+lapor mana+tutup mane masih+buka masih+kosong masih+mau masuk+kk mau+ada mau+dia
 mau+ganti mau+jadi mau+kerja mau+pasang mau+sekolah mau+tahu melahirkan+pak melayani mengajukan meninggal+ada
 meninggal+kemarin meriksa meteran+air minggu+depan minta+ambulans minum+bensin mobil+jatuh monyet+lepas motor+saya
 nafkah nasi+kotak ngaji nomor+berapa nomor+yang nyamuk oleh orang+duduk orang+ngaku orang+pamer pacar padam
 pagar+kayu pajak+motor pak+pegang pakai+bpjs paksa palsu pamer pamer+kelamin panitia pelapor pelayanan pendaftaran
 pendidikan penerima pengadilan perahu perawat perbaikan+rumah perban perlindungan perpanjang pertama+sekarang
 pertolongan+pertama petugas+bisa petugas+ini petugas+pln petugas+reaksi pinjol pirt plafon posyandu psikolog puing
 pukul+sekarang punya+bayi punya+bpjs pusing puskesmas puskesmas+bisa puskesmas+buka rabies rahasia rayap reaksi
 reaksi+cepat rekening reyot roda+dari rt+saya rumah+aman rumah+bapak rumah+tangga sabtu+buka sakit+diri
 santunan+dari santunan+tidak sapi sarang+tawon saudara+ibu saudi saudi+tidak saya+hrs saya+ibu saya+jadi saya+laki
 saya+masih saya+pukul saya+rusak saya+serang saya+tiba saya+tolong sebagai sedia sejuta sekarang+jam sekolah+anak
 semprot seng sengaja+minum septictank setelah status stnk stunting suara+tidak subsidi sudah+empat sudah+masuk
 sudah+tutup sumur+ada surat+pindah tahlilan tambal tangan+adem tangki tapi+ktp tapi+takut tawar tawon+besar
 tawuran+anak tawuran+di tebal tegur telepon+ke telepon+tidak tes thr tiap+bulan tiap+hujan tiap+minggu tidak+dari
 tidak+dikasih tidak+dinafkahi tidak+layak tidak+ngalir tidak+pak tidak+sengaja tidak+ya tiga+bulan tkw+di
 token+listrik tol+orang tolong+bener tolong+informasi tongkat trafo tua+saya tugas tutup uang+mati ugd+mana
 untuk+saudara urus+santunan usaha wajib walikota walker yang+boleh yang+gratis yang+jual yang+penting zonasi ~<alh
 ~<alm ~<ape ~<asm ~<atu ~<bpn ~<bra ~<cab ~<cad ~<cct ~<cek ~<cob ~<cuk ~<cur ~<day ~<diw ~<dpt ~<fas ~<gaw ~<gir
 ~<hoy ~<hrs ~<hun ~<ia> ~<jad ~<jaj ~<kdr ~<khu ~<kip ~<kis ~<kuo ~<lok ~<ma> ~<nag ~<nyo ~<opo ~<paj ~<pew ~<pui
 ~<rat ~<rea ~<rey ~<rin ~<sid ~<ste ~<stn ~<stu ~<thr ~<tut ~<uba ~<usa ~<zon ~abie ~abup ~acam ~adal ~adem ~adil
 ~afka ~afo> ~agin ~aikn ~ajat ~ajia ~ajib ~akil ~aksa ~ales ~alha ~alis ~alny ~alsu ~amdu ~amny ~ansf ~apil ~apny
ours -4 ~apuk ~apus ~arhu ~asca ~asil ~asio ~asma ~at2> ~atal ~atep ~atet ~ator ~audi ~awas ~bagi ~baik ~baya ~beke
 ~berp ~bidu ~bies ~blan ~blk> ~buay ~bude ~bupa ~cada ~call ~cctv ~cera ~ceri ~ceta ~cika ~ciny ~coba ~colo ~copo
 ~ctan ~ctv> ~dagi ~dalu ~debu ~dem> ~dend ~diar ~dias ~difa ~difo ~digi ~dih> ~dimi ~dipr ~disn ~dito ~diwa ~dol>
 ~dpt> ~drt> ~eaks ~easi ~ebac ~ebai ~ebol ~ebu> ~ecek ~egur ~ejut ~emut ~enol ~ento ~epti ~erai ~erat ~ergu ~erki
 ~erop ~eror ~erpu ~eseh ~esil ~esma ~eter ~etes ~ewar ~eyot ~fabe ~fer> ~fon> ~gake ~galn ~gece ~gki> ~gkin ~goro
 ~gund ~guta ~hamd ~hapu ~hasi ~hlil ~hoyo ~hrs> ~hub> ~huma ~husu ~iaju ~iann ~ibal ~ibel ~ibik ~icta ~idat ~idor
 ~ies> ~ifab ~ifot ~ihin ~ijaw ~ikol ~ikot ~ilar ~inaf ~inat ~iner ~injo ~iona ~ipro ~iren ~irik ~irt> ~irum ~isem
 ~isna ~iste ~isun ~itah ~itia ~itol ~iuna ~iung ~iwak ~jalu ~janj ~jebo ~jib> ~juka ~kame ~kdrt ~keni ~kes> ~kesm
 ~khus ~kili ~kim> ~kons ~ksa> ~ktif ~kua> ~kuot ~kur> ~lab> ~lanc ~lapu ~lega ~liko ~lmar ~lsu> ~ltas ~lurn ~lus>
 ~maga ~marh ~mbet ~mbua ~mbur ~mdul ~melo ~mema ~memp ~mpi> ~mpla ~mpro ~mura ~ncar ~ndam ~ndid ~ndu> ~nfor ~ngad
 ~ngec ~ngli ~nik> ~nsfe ~ntak ~nyok ~oba> ~oban ~obol ~oket ~okop ~olog ~onal ~onik ~onta ~opot ~orsl ~osya ~otok
 ~paca ~paha ~paks ~pals ~pame ~pasc ~pen> ~perb ~pesa ~pewa ~posy ~pot> ~psi> ~ptic ~puin ~pusi ~pusk ~rabi ~rafo
 ~rahu ~rai> ~ram> ~rana ~ratu ~reak ~reyo ~rgul ~rhum ~rimi ~rinn ~rjan ~rkim ~rmad ~roni ~rpul ~rsle ~rtam ~rvei
 ~sapi ~sedo ~sega ~seju ~sena ~seng ~sepi ~sept ~ses> ~sfer ~sida ~siko ~skes ~skri ~slet ~smas ~stnk ~stok ~stun
 ~suli ~sulk ~sult ~surv ~syan ~tahl ~tank ~tans ~tatu ~teba ~tegu ~tel2 ~tens ~tent ~tete ~thr> ~tia> ~tict ~tif>
 ~tifi ~tila ~timb ~tnk> ~traf ~tumb ~tunt ~tup> ~tura ~tut> ~tutu ~uaya ~ukup ~ukur ~ulil ~ulta ~umba ~umr> ~uota
 ~upat ~urat ~urve ~uske ~utup ~vei> ~waji ~waki ~waln ~yamu ~yap> ~yeba ~yoka ~yot> ~yulu ~yuny ~zona
ours -5 119+tidak 2+pagi =beast @=alat_bantu @=bedah_rumah @=kerja @=pangan @=santunan @first=alat_bantu
 @first=kerja @first=pangan @first=santunan ada+dokter ada+kabar ada+santunan aer ajak+tidur akta+mati akte akun
 alat+bantu ambulans+cepat amuk+bawa anak+terlantar angin apa apa+ada apa+yang api asap bakar+tangan bantu+anak
 bantu+rumah bapak+kawin bapak+kejang bapak+pingsan bareng bayar+tidak bayi+saya begal+pak belum+punya bener
 berapa+hari berapa+lama berkas biawak boleh+tidak bpjs buka+di buka+jam buka+tidak buku bulan cair cek cicil cincin
 cuma+mau dan+dipukul dana dapat dapat+santunan dari+dinas dari+dinsos dari+saudara dengan+5 di+kk di+ktp di+sekolah
 diganti dijual dilarang dinas dokter dorong dua+bulan duduk+bawa es gagal gigi gubug gubug+lansia gubuk+kayu gula
 hajat hak hari+sendiri hrd ijazah jadwal jahit janda judi kabel kami+mau kartu ke+siapa kecil+tetangga kelamin
 kelamin+di kerja+di kerja+tiap kesehatan keterangan kia kis klaim kontrak kota kota+tangerang ktp+saya kucing kudu
 lahir layan libur lowongan magang mahal mana+ya mati+dari mati+sudah mau+ambruk mau+pegang medis meter minggu+ini
 minta+uang minyak miring miskin mobil+mayat nama+saya napas+tidur negeri nomor+ini obat+odgj odgj+kerja odgj+pasca
 online operasi pada+lari padahal pajak paket pam pangan pbb pegang+anak pegang+bayi pelatihan pemadam pengajuan
 perbaikan pertama perusahaan pesangon pindah+dari pinjam pisau+tangan pju pkh polisi+tidur potong pukul+saya pungli
 puskesmas+mana puskesmas+yang rekam rekam+ktp resmi rumah+bawa rumah+lansia sabtu salah santunannya sarang
 saya+baru saya+belum saya+dipukul saya+hilang saya+lari saya+mati saya+punya sebelum sertifikat setrum+tidak sim
 suntik surat surat+keterangan susah tagihan tahan tahun+lalu tangga+stasiun tanggal tawon telat telepon+siapa
 tetangga+setrum tidak+angkut tidak+boleh tidak+masuk tidak+nyala tidak+sih token tolak tua+kerja tutup+jam
 uang+duka uji ulang ular undang untuk+lansia untuk+orang usul utang vaksin visum wa warisan warna yang+bener
 yang+bisa yang+dekat yang+kasar yang+mana yang+tawuran yang+terima ~<aer ~<api ~<apl ~<ate ~<bpj ~<cai ~<cam ~<cer
 ~<cin ~<dap ~<deb ~<des ~<dif ~<dok ~<dor ~<duk ~<es> ~<for ~<gul ~<hak ~<hap ~<hrd ~<ija ~<jah ~<jar ~<jud ~<kia
 ~<kla ~<klo ~<kuc ~<kud ~<lib ~<low ~<lul ~<mis ~<nut ~<ole ~<onl ~<ope ~<pbb ~<pip ~<pju ~<pkh ~<rab ~<rek ~<ren
 ~<ret ~<sus ~<tag ~<teb ~<tes ~<uji ~<ula ~<umr ~<und ~<usu ~<vak ~<vis ~<wa> ~abel ~abtu ~abut ~acar ~adak ~aer>
 ~afon ~agal ~agih ~aha> ~ahal ~ahit ~aim> ~ainy ~ajua ~ajuk ~akah ~aker ~aksi ~akte ~alap ~alua ~ango ~apat ~apet
 ~apli ~arna ~arny ~artu ~asap ~atel ~awon ~bare ~bene ~bera ~biaw ~boka ~bol> ~bolo ~bos> ~bpjs ~bsid ~btu> ~bug>
 ~cair ~camp ~car> ~cek> ~ciin ~cin> ~cinc ~daka ~dapa ~dape ~desi ~dibe ~dicu ~dida ~diju ~dima ~dind ~dipo ~dire
 ~dokt ~doro ~edis ~ekam ~eken ~elay ~elon ~elpo ~emad ~enag ~ener ~erka ~esmi ~etel ~etik ~fika ~form ~gawe ~ggo>
 ~giha ~gli> ~gula ~hak> ~hal> ~hata ~hit> ~hrd> ~iawa ~iben ~ibur ~icil ~icur ~idik ~ifik ~igi> ~ijaz ~ijua ~ikam
 ~ikat ~iksa ~imin ~inas ~indi ~ine> ~info ~ingn ~ipa> ~ipot ~isas ~iski ~isum ~jaan ~jahi ~jand ~jaza ~jian ~joro
 ~judi ~kabe ~kat2 ~ken> ~kia> ~kilo ~kis> ~klai ~klo> ~kors ~ksin ~kte> ~kter ~kuci ~kudu ~lafo ~laim ~lami ~lar>
 ~lati ~libu ~lika ~liki ~lker ~log> ~loke ~lowo ~lpon ~luan ~luba ~lulu ~lur> ~mada ~mane ~mend ~meri ~misk ~morn
 ~mpur ~ncii ~ndaf ~ndin ~nege ~nelp ~ner> ~nera ~ngki ~njam ~nlin ~nsel ~nsi> ~nutu ~okap ~oken ~okte ~onli ~onse
 ~orny ~owon ~oyon ~pbb> ~pene ~perc ~perp ~pipa ~pjs> ~pju> ~pkh> ~plaf ~plik ~pnya ~porn ~poto ~prot ~rann ~rata
 ~reke ~remb ~resm ~rint ~risa ~rjaa ~rkas ~rmal ~rmas ~rna> ~ror> ~rot> ~rpan ~rsa> ~rtif ~sabt ~sap> ~sasi ~sedi
 ~sert ~sidi ~sil> ~sion ~skin ~smi> ~snak ~subs ~sunt ~sura ~sus> ~susa ~tagi ~taha ~tamb ~tarn ~tawo ~tele ~telp
 ~tep> ~tiha ~toke ~tola ~ubsi ~ubug ~ucin ~udu> ~uji> ~ula> ~ular ~ulka ~ulus ~ungl ~usul ~usus ~vaks ~visu ~walk
 ~won> ~yaka ~yan> ~yana ~yong
ours -6 24+jam @=dukcapil @=slrt @=trc @=ugd_malam @first=dukcapil @first=slrt @first=trc @first=ugd_malam ada+tidak
 akta anyar+orang apa+aja atau bansos baru+sudah bayar bedah bedah+rumah begal+di beras buka butuh+uang daftar
 dari+pemkot dari+tower data di+mana dikeroyok+orang dipukul+suami duka empat ganti golok+lagi gratis harga ibu+odgj
 jam+berapa jari juta kapan kara+pak kawin kawin+lagi ke+jembatan kk lagi+putar lampu+jalan lapor+kdrt lapor+ke
 mabuk+di mana mana+yang mandi+kepala meteran murah ngajuin nganggur nikah orang+tenggelam pdam pemerintah pemkot
 pergi+tidak periksa pln program pulang+minggu racun+sekarang santunan santunan+mati sudah+naik tabrak+depan telepon
 terima terlantar+bapak tiba+tidak trc ugd yang+buka ~<akt ~<brp ~<dim ~<gra ~<jut ~<kap ~<kaw ~<kk> ~<met ~<pda
 ~<pln ~<trc ~<ugd ~adam ~adwa ~ahaa ~ajui ~akta ~alur ~amer ~anso ~atia ~atih ~atis ~awin ~ayar ~bans ~beda ~brp>
 ~dam> ~duka ~dwal ~edah ~emat ~emer ~emko ~erik ~erim ~fkah ~gaju ~ggur ~gram ~grat ~gur> ~haan ~harg ~ikah ~inja
 ~inny ~jadw ~jari ~juin ~juta ~kah> ~kahi ~kapa ~kawi ~ker> ~kta> ~lepo ~line ~mkot ~nafk ~nann ~neri ~ngaj ~nika
 ~ntik ~oaln ~ogra ~pdam ~peme ~pemk ~pinj ~pln> ~prog ~rati ~rbai ~riks ~rima ~rogr ~rtu> ~saha ~sant ~sum> ~tes>
 ~tis> ~trc> ~ugd> ~unti ~usah ~wal> ~win>
ours -7 ada+tawuran berapa jalan+baru jembatan+mau kejang+terus minggu+mau odgj+ditinggal terjun+tolong ~<daf ~<nik
 ~afta ~daft ~erap ~ftar ~rapa
ours -8 mau+lari nik nik+tidak sebelah+minum tikus+mulut ~ipak
ours -9 bantu+cara gang+warga rumah+mau warga+pada
ours -10 paksa+gelandangan
"""
