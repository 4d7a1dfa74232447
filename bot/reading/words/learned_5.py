"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 13 ^nikah berisik bidan konsultasi kontrakan patah
other_service 12 ^hilang dipukul+suami kartu kerja+dong saya+dipukul where
other_service 11 @other ^izin ^jembatan bansos bursa bursa+kerja ke+laporan lansia$ pinjol pukul puskesmas
 saya+perkosa waris waris$
other_service 10 ^angkot ^bakar ^banjir ada+bakar atm bagaimana+ke bayar berisik$ langka mantan perkosa pkh remang2
 saya+pukul terus warung+remang2 yang+dijual
other_service 9 =office ^bursa ^minta ada+tidak bakar+pak banjir bapak+tiri beras dijual gratis laki+saya liar mahal
 mana+ya massal masuk+rumah mayat+gratis minta motor+saya need+tolong pelatihan popok popok+lansia pukul+saya
 sembako tanah tolong+ada tua+saya tunggakan
other_service 8 =beast =road ^butuh ^daftar ^kucing ^lampu ^pelatihan ^popok ^syarat ada+bantu ambrol anak+saya
 angkot apa+aja asap bakar berapa$ bobol bpjs butuh cerai diancam dikasih gratis$ ijazah judi kampung kerja lampu
 lapor+kemana layak layak+huni lowongan maling+di mati mati$ mayat miras nikah nyamuk+banyak online pasang pungli
 puskesmas+lama rumah saya+tidak spp susu tanah$ tiri usaha
other_service 7 =drill ^ijazah ^kartu ^kerja ^listrik ^lowongan ^motor ^pkh ^pohon ^sampah ^trotoar ^tunggakan air
 akta ancam api bahaya bakar+di bantu+lansia bau bau$ bawa+pisau bikin bulan cerai$ daftar dagang dapat dari+dinsos
 di+gang di+mana dicabut dong+pak fogging jambret job kamar+mandi kdrt kucing maling mana$ menjahit nyamuk orang+tua
 padahal pdam plafon pohon polisi+minta program razia+warung rusak saya+sekarang sebelah+bakar sekarang+bawa suami
 subuh subuh$ syarat tidak+angkut tidak+bayar untuk yang+lagi
other_service 6 ^air ^anjing ^harga ^jalan ^rumah ^sungai ^tahu ada+begal ada+program ambruk api+sudah babi+bau
 begal+di besar bikin+kartu cair cair$ damkar damkar$ dapet dapet$ dari+malam dbd dengan+suami depan+rumah dijual+di
 dinas+pendidikan dipukul donor donor+darah film$ gas+melon hari$ hilang$ is jalan jalan+depan janda jebol jembatan
 jual+makan kadaluarsa kartu+lansia kayaknya ke+rumah kecanduan+film kemana keras kk kontrol ktp ktp+hilang limbah
 listrik makan+kadaluarsa mampu mana mandi mantan+pacar mantan+suami masuk mau+ada melon melon+langka minta+uang
 modal modal+usaha murah$ need nyetel odgj+bisa pabrik padam palsu parkir+liar pasar pemadam pemadam$ pendidikan
 pendidikan+ada penerima pengaduan+dinas perut+saya pisau$ pohon+ambruk pukul+istri rekam ribut rumah+mau
 rumah+tetangga rusak$ sampah sampah+tumpuk saya+dicabut sd sekolah sudah+besar suka+pukul sungai tabung takut+lapor
 tembok terus+tusuk tidak+mampu tipu tunggakan+rs tusuk tusuk+korban ular untuk+anak urus yang+masih
other_service 5 =work @len2 @who=resident ^api ^asap ^bagaimana ^bikin ^bus ^debt ^got ^kk ^ktp ^penipuan ^pungli
 ^sertifikat ^tetangga ^tiang ^truk adik+saya alat+bantu ambulans anak+yatim angkot+ugal2an angkut angkut+sudah
 anjing asap+pabrik babi bansos$ bantu bawa+golok beasiswa bikin+ktp blt boraks bunuh+saya butuh+kursi collector
 dbd$ debt debt+collector dekat+sekolah di+angkot di+kantor dijual+depan dinas dipukul+tetangga disabilitas dtks
 galak hampir huni internet izin jalan$ jalan+baru jalan+rusak jam+2 kabel kamar kartu+disabilitas kejar+bawa
 kemana+ya kerja$ kk+saya komplek kontrol$ kotor lampu+jalan langka$ larang lobang lowongan+kerja mahal$
 malam+minggu mandi$ masih+ada mau mau+ambruk meresahkan meresahkan$ minggu minta+ambulans miskin mogok motor neror
 neror+saya obat+larang online$ online+shop pacar$ pak+anak pak+pdam pak+rumah pdam+mati pelatihan+kerja
 penelepon+minta penipuan+online pukul+ibu pungli+di pungutan pungutan+liar santunan saya saya+bagaimana saya+bakar
 saya+dengan saya+jambret saya+kalau saya+korban saya+maling sekolah$ sembako$ sertifikat sertifikat+tanah shop
 spp+anak stroke surat syaratnya+apa takut tawon telat teriak+minta tetangga tetangga+nyetel tiap tiap+malam
 tipu+online tolong+damkar trotoar tumpuk turun ugal2an untuk+bapak untuk+orang vaksin yang+jatuh yang+jual yatim
other_service 4 2+pagi @len3 @reports ^akta ^antri ^bansos ^bpjs ^cara ^dagang ^hp ^judi ^kena ^kis ^limbah ^mau
 ^mie ^plafon ^santunan ^surat ^token ^urus ada+maling ada+tawuran amuk+pukul anak+muda anak+tidak anggota antri
 antri+puskesmas atap atapnya bakar+api bakar+cepat banget bangkai bantu+dengar bantu+kursi banyak+dbd bau+banget
 bayar$ bayi$ belum+punya besar+banget biaya$ biaya+berapa bikin+debu boraks$ bulan+ini bus+trans busa+tolong
 butuh+kacamata cara cara+daftar cara+dapat daftar+dtks dagang$ darah darah+mana dari+pemkot debu debu$ dengar
 di+gudang di+jalan di+kampung di+plafon di+sekolah dia+kejar digusur dikenal formalin gaji+saya gang+saya gelap
 golok golok$ gratis+mana guru haji$ hampir+tabrak hp+saya ibu+saya imunisasi istri jadwal jual jual+miras jual+obat
 judi+sabung kaki+palsu kartu+kuning kayaknya+bakar kayaknya+pakai kemana$ kemana+pak keterangan kis kok+belum lagi$
 lagi+amuk lansia+saya lapak+rongsok lapor+ke lewat listrik+padam lowongan+satpol malam malam$ mampet mati+sudah
 mau+lapor mau+urus meluap mie mie+basah minggu$ minta+fogging nama+saya napas+parah orang+mabuk pacar pak+tolong
 pak+warga pakai+boraks parah parah+pak parkir penipuan perkosa+di pindah plafon+sekolah pohon$ pos$ puting
 puting+alat rumah+ibu rumah+sebelah sabung sabung+ayam sarang saya+janda saya+kdrt saya+lari saya+mati saya+pakai
 saya+sembunyi saya+sesak saya+suka saya+tipu sekolah+karena sekolah+pakai sembarangan$ sembunyi senjata+di
 sesak+napas stroke+tidak stunting suami$ suami+pukul suami+sekarang sudah+tua surat+keterangan surat+pindah
 syaratnya tabrak$ tabung+gas tadi+di takut$ takut+ada tarik tebel terus$ tidak+dikenal tidak+keluar tidak+layak
 tidak+ngalir tidak+pak token token+listrik tolong tolong+fogging tolong+razia trans tutup tutup+jalan uang+di
 ular+di umum utang warga+tidak warung$
other_service 3 2+ruko 3+mau @len1 @placed ^beasiswa ^gas ^kabel ^kamar ^kios ^kompor ^pabrik ^parkir ^pasang
 ^puskesmas ^taman ^tembok ^ular ^vaksin ^wifi a ada$ ada+tawon air+pdam ajukan akta+lahir aktif alat ambruk+pak
 anak anak+sakit anak+sma api+besar asap+tebal bagaimana bagaimana+ya bahaya+kalau bahaya+untuk bakar+gang banget+di
 banjir+di bansos+lewat bantu+bayar bantu+hp bantu+modal bantu+pak bantu+rumah basah basah+kayaknya bayar+pbb
 bayar+tunggakan bedah bedah+rumah begal belum bensin$ bersih besar+di besar+mau biaya bikin+surat bocor bocor+di
 bolong bpjs$ bpjs+pbi bpjs+saya buang buaya bus busa cara+bikin cara+ikut cctv cek+penerima cepat+pak cibodas$
 collector+neror dangdut dangdut+sampai dapet+bantu dari+lantai dengan+anak dengan+tetangga dengar$ depan+komplek
 di+atap di+kali di+kelurahan di+komplek di+lapangan di+pasar di+sini di+warung dicek dipukul+pakai disini+tidak
 ditertibkan$ domisili dtks$ duit$ empat film flyover+cibodas gang gas gas+bocor gesper gigit gigit+orang
 golok+ancam got got+mampet gudang+bakar guru$ harga ibadah ibadah$ ibu+dia ikut+program jadi+penerima jahit jajan
 jalan+mati jalan+sudah janda+anak jatuh$ jendela juta$ kabel+listrik kacamata kadaluarsa$ kalau+saya kali$ kampung$
 kampung+kami kantor$ kapan kapan$ kapan+bansos karaokean karaokean+sampai kartu+saudara katarak ke+kali ke+siapa
 kelahi+dengan keluar+dari kena kena+phk keras$ keras+banget keterangan+tidak kilo kios korban kuning kursi
 kursi+roda kursus lama$ lampu+dari lapak lewat$ lewat+jendela liar+banyak liar+parkir malam+sekarang maling+bawa
 mampet+bau mandi+umum masih massal+tidak mati+di mau+ajukan mau+bacok mau+bikin mau+cerai mau+daftar mau+masuk
 mau+ngajuin mau+pinjem mau+sekolah mau+tanya meledak$ menjuntai minggu+tolong minta+tongkat muda muncul+di musik
 naik+terus ngajuin ngalir ngumpet ngumpet+di nonaktif nyasar nyetel+dangdut nyetel+musik odgj+di online+lapor
 operasi orang+masuk pacar+saya pak+di pak+kalau pak+kayaknya pakai+gesper panas+dengan pbb pbi pemkot pemkot$
 penagih penerima+bansos penerima+bantu perkosa+guru permata perut pesta pesta+miras phk pindah+domisili pinjem
 pinjol$ pinjol+neror pju plafon$ posyandu$ pp$ preman program+sunat psikolog pukul+murid pulang$ rakyat
 ribut+dengan roda roda+untuk rongsok ruko ruko+bakar rumah+saya rumah+tidak sakit$ sampah+di sarang+tawon saudara$
 saya+begal saya+diancam saya+jadi saya+kena saya+ngumpet saya+nonaktif saya+takut saya+tarik saya+tiap
 sekolah+patah sekolah+rakyat selutut sembarangan senjata sesak stroke$ suami+di suami+mau suami+saya suami+tiap
 sudah+minggu sumur sunat sunat+massal surat+mati tahan takut+meledak tawon+di tembok+sekolah temen+sekolah
 tengah+malam tetangga+buang tetangga+jual tetangga+karaokean tetangga+saya tidak+aktif tidak+cair tidak+dari tidur$
 tolong+dicek tolong+dipukul tolong+ditertibkan tolong+pak tolong+pln truk truk+tanah untuk+lansia urus+akta
 urus+kartu urus+surat warna warung warung+sebelah wifi ya+ibu
other_service 2 2+hari 3+cair 3+hari 4+perumnas @1 @question ^ada ^atap ^ayam ^bantu ^begal ^beli ^jadwal ^makan
 ^mantan ^mobil ^pacar ^sim ^suami ^tabung ^tipu ada ada+bangkai ada+beasiswa ada+orang ada+ruko ada+sarang ada+ular
 adik air+bersih air+pam air+panas akta+kelahiran aktif$ ambil$ ambruk$ ambruk+di ambruk+kena ambruk+tutup
 ambulans+untuk anak$ anak+3 ancam$ angin angkot+saya anjing+galak anjing+liar api+pak asap+item atap+rumah
 bagaimana+urus bahar bahaya$ bakar+besar bakar+tolong balap balap+liar bangun+rumah bansos+pak bansos+saya
 bantu+dinsos bantu+tidak banyak$ banyak+banget banyak+yang bapak+kontrol bapak+mau bapak+saya bapak+sendiri baru$
 baru+sekarang bau+pak bayi bayi+di beasiswa+anak bebas beli belum+ya bener$ bengkak bengkak$ berkeliaran berlobang
 berlobang+besar besar+bakar biawak biawak+masuk bikin+takut bikinnya bisa+lapor bisa+minta blok+c boleh+pulang
 bolong+besar bpjs+yang buang+sampah buka+jam bulak+rt butuh+alat c cadas cadas+kukun cara+bagaimana cara+dapet
 cara+urus cimone$ curi daftar+bansos daftar+kakak dalam$ dapat+blt dapur dari+subuh dari+yayasan dekat+masjid
 depan+pasar depan+sd di+kamar di+kua di+minimarket di+pos di+posyandu di+rt dia+di diaspal diaspal$ dibuang+di
 dibully dibully+di dibunuh dinsos+ada dipukul+bapak diteror ditertibkan dompet+saya gali gang$ gang+kami gantung+di
 gedor+pintu gigit+ayam got+depan gratis+ada gudang+kardus gudang+sebelah harus+ke hilang+bikin hp hp+tidak hukum
 ijazah+tahan ikut ini+kapan istri+mau jahit+gratis jalan+berlobang jambret+di janda$ jembatan+gantung jual$
 jurumudi kalau+malam kali kali+bau kamar$ kami+bapak kami+dari kami+sudah kami+tidak kantin kapan+cair kapan+pkh
 karena karet kayaknya$ ke+garut ke+mana ke+tangerang kejar kelahi kelahiran kelurahan$ kemarin+ada kemarin+lapor
 kena+angin kering kios+bakar komplek+kami konsul konsul+hukum korban$ korban+kdrt kotor$ kp+bulak ktp+bagaimana
 ktp+saya kua kua$ kucing+di kucing+liar kucing+saya kucing+tenggelam kukun kuning$ kursus+jahit lagi+bawa lahir
 lahir+anak lapangan$ lapor+guru lapor+tetangga laporan+hilang lari+ke lemari liar+gigit liar+tiap listrik$
 listrik+mati listrik+subsidi lulusan mabuk macet$ majikan malam+mau maling+maling maling+masih masjid+raya
 masuk+dapur masuk+kampung mati+bapak mati+bikin mati+semua mau+bunuh mau+konsul mau+kursus mau+minta mau+nikah
 mayat+bapak meledak merah+di minggu+bau minimarket minimarket$ minta+bantu minta+duit minta+kaki minta+modal
 minta+perahu minta+tolong minyak miras$ miring miring+mau monyet motor$ murid$ musik+keras nafkahin napas+untuk
 narkoba ngalir+3 nganter no+4 nomor+wa nunggak nyala nyala$ nyamber nyangkut+di online+bagaimana operasi+katarak
 orang+jual orang+tidak pabrik$ padam+dari pajak pak+besar pak+tetangga paksa paksa$ palsu$ palsu+untuk pam
 pam+tidak parkir$ pasar+ada pelayanan pengaduan perahu perempatan+mati perkosa+pacar perpanjang perumnas perumnas+1
 perusahaan pinjam+ambulans pinjol+lapor pintu$ pkh$ pkh+tahap pondok pondok+bahar pp proposal punya+bpjs
 puskesmas+jurumudi putus rabies rabu rabu$ rakyat+bagaimana raya+no razia renovasi ronda+rw rs+lansia rs+tidak rt+3
 rumah$ rumah+makan rumah+meluap rumah+saudara rumah+tutup rumah+warga sampah+ke sampah+tidak sampai sampai+jam
 santunan+mati satpol+pp saudara+belum saya+ancam saya+bawa saya+belum saya+butuh saya+curi saya+dibully saya+harus
 saya+ini saya+lagi saya+lumpuh saya+mabuk saya+rusak saya+siram saya+tadi sekarang+juga sekarang+lagi sekarang+muka
 sekolah+anak selokan$ sembunyi$ sembunyi+di sendiri+tiap serang+jantung shop$ siapa$ sim sim+saya siram+air sma
 sudah+3 sudah+nyamber suka sumur$ sumur+kering tahan+perusahaan tahap tahap+3 tahu+di tebal tebal$ telat$
 telat+bayar tengah tenggelam+sumur teriak+sekarang tetangga+bangun tiang+listrik tiap+hari tidak+sekolah tiri+pukul
 toko$ tolong+diaspal total trotoar+depan tua+sakit tumpuk+di uang uang$ ular+masuk untuk+ibu untuk+lulusan
 untuk+saudara urus+bpjs urus+kemana usaha$ usir yatim$ yayasan
other_service 1 2+malam =heart ^alat ^gang ^guru ^nama ^nik ^pinjol ^saluran ^saudara ^tawon ada+biawak ada+pabrik
 ambruk+depan anak+bisa ancam+bunuh ancam+mau anjing+tetangga api+merembet aspal atap$ bagaimana$ bagaimana+pak
 bahaya+banget bakar+asap bakar+gudang bakar+lapak banget+pak banget+sudah banget+tolong bapak+stroke bapak+tidak
 belum+ada benda$ berlubang besok$ bibirnya bikin+lagi bikin+macet bisa+jalan bisa+pakai blok bolong$ buang+limbah
 butuh+pengacara cara+cek cek+bansos cekik cerai+gratis collector+tarik daftar+bpjs daging darah+di dari+jam
 dari+sore denda dengan denger+ada desa di+pohon di+puskesmas di+rw dibuang difabel+mau disabilitas+mau dong duit
 garut gedor harga+beras hari+pak harus+lapor hebat+di ini+sudah istri+saya jalan+berlubang jalan+tolong jam+7
 jantung jembatan+dekat jendela$ kakak+saya kecanduan kelahiran+anak keluar$ kemarin+kapan kena+denda kenceng keran
 kirim+damkar konter kucing+nyangkut kunciran+jaya lagi+sekap lagi+sekarang lama+tidak lansia+kami lapor+polisi
 lapor+siapa lembang+ciledug limbah+ke limbah+pabrik mana+yang mancing masuk+maling mau+cek mau+konsultasi
 mau+pindah mawar$ meledak+rumah merembet minta+kursi motor+ambil muda+di muncul ngaktifin nguntit nik nik+saya
 nonaktif+ya nyangkut odgj$ pabrik+bikin pabrik+buang pak+maling panunggangan+utara patah$ pelatihan+jahit pengacara
 pengacara+gratis penuh perempuan+saya phk+mau pinggang pisau pkh+saya poris$ pos+ronda puskesmas+mana rawan rel$
 ronda rongsok+dekat rumah+kami rumah+kosong rumah+orang rumah+patah rusak+tolong rw+kami sabi$ sampai+malam
 saya+bocor saya+difabel saya+kecanduan saya+lewat saya+malam saya+masuk saya+tahan saya+terus sebelah+kontrakan
 sekap$ sekarang+masih sekarang+sudah sekarang+tolong selamat+pagi selingkuh semalam$ smk smp$ suami+istri
 suami+tidak sudah+2 sudah+gigit sudah+makan syarat+surat tadi+sore tarik+motor tas+saya tetangga+berisik
 tetangga+galak tetangga+sekarang tetangga+yang tiang tongkat untuk+motor vaksin+rabies wifi+gratis yang+angkut
 yatim+tidak
other_service -1 12$ 2+anak 20$ 5$ ^are ^bau ^bawa ^bibi ^bocah ^bot ^dana ^data ^hai ^haloo ^iki ^investasi ^kakak
 ^kayaknya ^kayanya ^kemarin ^kubur ^laksa ^lama ^lap ^lihat ^maksud ^mampus ^mantul ^mauliate ^misi ^nanti ^napas
 ^patokan ^pemerintah ^pinggir ^pinjam ^polisi ^promo ^rumus ^salah ^sampurasun ^sukarjo ^target ^tiket ^top
 ada+bekas ada+ibu ada+kejadian ada+odgj ada+perempuan ada+tompel adu alat$ anak+ngelem anak+pakai anak+sd anda
 angkat+kerja angkot+penumpang anter anyone anyone+coming apa$ apartemen arah+pasar are+you aria assalamualaikum+pak
 asuh badan+dingin bahasa baik$ bakar+rumah bakar+tidur balas banget+bawa banget+timnya bangunan bantu+cari
 bantu+polsek bapak$ bapak+ibu bapak+yang barang baru batik bawa+alat bawa+bayi bayar+tidak becak beda benar bengkel
 berapa+hari berdaya beringin berobat$ biasa bio bio$ biru+saya bisa+bangun bocah+depan box busuk+dari buta$
 butuh+kerja cabut cape cara$ cari+bapak cari+ibu cepat+cair chat$ cinta coming coming$ curug daan daan+mogot
 daerah+kami darah+hebat dari+jawa dengan+bapak dengan+bikin denger$ deposit di+atas di+bio di+daerah di+hatinya
 di+kandang di+leher di+situ di+stasiun di+tas di+tenda di+tiang dia+is dia+mau dia+pukul dia+siram dia+tidak
 diamankan dibantai dibuang+keluarganya dijemput$ dikeroyok$ dimyati dinas+sosial dingin dingin$ dinsos+mana disebar
 disini$ disorientasi disuruh ditinggal$ ditinggal+di ditinggal+ibu ditinggal+surat dongkap dp+0 dua2nya duduk$ dulu
 entah es flyover+cikokol gaji+buta gang+sebelah gang+tabrak ganggu+jiwa gawat+pak gedung+parkir gelandangan$
 gelisah gerendeng gerendeng$ giant gini goblok goblok$ golok+gang golok+tolong gor gor+dimyati griya griya$ hai
 haloo hapus hari+di hari+tidak harus+bagaimana hasil hatinya hatinya$ hidup+sendiri hub hujan hujan+pak ibu+pikun
 indomaret+jalan info+loker ini+bener investasi is+a is+anyone is+saya itu+ada izin+lapor jaga jalan+aria
 jalan+garuda jalan+ks jalan+raya jalan+satria jalanan$ jam$ jawa jawab jembatan$ jemput$ jenggot jenggot$ jinak
 jodoh jodoh+saya jual+motor kain kakak$ kaki kali+cisadane kali+pas kamar+saya kami$ kamu+robot kanan kandang
 kantong kantor+dinsos kaos kapan+hujan karyawan+masuk kasih+makan kdrt+lari ke ke+lampung kejadian kejadian+nih
 keliling keluarganya+tidak kelurahan+gerendeng kemis kemis$ kena+serang kepala+darah kerja+24 kerja+tipu ketangkep
 kiri kok+masih kosong$ kota+tangerang kp+baru ks ks+tubun kuat kucing$ kumis kumis+tebal kurang+waras lagi+dipukul
 lagi+kejar lain lain$ laki+nyasar laki+tua lampu+merah lampung lampung$ lansia+di lansia+pakai lansia+terjebak lap
 lapor+disini lapor+dong lapor+tidak lari+bawa lari+sekarang leher$ lengan lewat+depan lewat+mana lihat+rumah
 lihat+saya link+di loh lu+bot luar+kota luas luka+parah lumpuh mahasiswa makan+gaji makasih+pak maksimal
 maksimal+berapa maksud maksud+saya maksudnya malam+ini malam+takut maling+tidak mampus mampus+saya mana+makam
 mandir mantul masuk+mesin mati+aja mau$ mau+angkat mau+kembali mau+pulang mauliate melawan melawan$ meledak+di
 menunggu merah+shinta mereka mesin$ mesin+press minat minta+sedekah minyak+ke misi misi+pak mobil+box mobil+tidak
 mogot mogot+km mondar mondar+mandir motor+dengan motor+jatuh motor+tabrak motor+tidak mr mr+x much muka+biru mulus
 mulus$ mulut+busa murah+minat naik+bus naik+motor nama+bapak nanti$ nanti+saya neglasari$ ngelem ngomong+dengan
 nih+pak nih+petugas no nomor+12 nomor+ini nongol$ nyanyi nyasar$ obat ongkos$ orang+belum orang+curiga orang+hilang
 orang+sakit orang+terlantar orang+tidur order p$ pager pak+badan pak+banyak pak+baru pak+kaki pak+sekarang
 pakai+anak panggil panjat parkir+pasar pasar$ pasar+kemis pasar+yang patokan pegang+dada pendek pendek$ pengendara
 pengendara+motor penumpang penumpang+saya perempatan$ perempuan+korban perkembangan pernah pikun$ pil pinang+griya
 pinggir+jalan pintu pipi$ pisah+di plawad pom pom+bensin poris+plawad pos+satpam press press+pabrik promo
 pukul+2019 pukul+anak punya punya+ktp putar racun$ rambut rame2+di rawat raya$ ready rini robot rokok rsud$
 rt+tidak rujuk rumah+malam rumah+nomor rumus rumus+luas salah+chat salah+lihat sampai+muka sampai+tidak sampurasun
 sampurasun$ sandal sanggup sanggup+urus sari sarung satria saya+besok saya+cari saya+dibantai saya+ditinggal
 saya+habis saya+jatuh saya+kasih saya+ketemu saya+kirim saya+lapar saya+mau saya+nyasar saya+pisah saya+sakit
 saya+sayat saya+sopir sayang sayat sebatang sedekah sehat+selalu sekap sekarang+tidur sekarat$ selalu selalu$
other_service -1 selamat+sore selesai send sendiri+tidak senin shinta si siapa+presiden sinar sinar+jaya
 singgah+mana sini siram+minyak soal soal+tetangga sopir sosial stadion standby stop sudah+ketemu sudah+sampai
 sudirman sukarjo sukses sukses+terus tabrak+mesin tadi$ tadi+pagi takut+banget taman+cibodas tampak tangan+karyawan
 tangsel+masuk tanya tarik+laporan tas+ada tato tawuran+bawa telanjang+di teman teman+saya tempat$ tenda tenggelam$
 terbalik teriak+alun terima+kasih terjun+dari terlantar+di tes$ tetangga+denger tetangga+gantung tetangga+kontrakan
 tiap+sore tidak tidak+berdaya tidak+jadi tidak+sanggup tidur+mana tikungan tikungan+jalan tikus tindak$ titip+anak
 toko+kayu tol$ tolol tolong+ambulans tolong+bagaimana tolong+di tolong+kabar tolong+tetangga tompel tompel+di top
 topi truk+jalan tua+duduk tua+laki tua+sudah tubun tubun$ tukang+becak tulang tunggal tunggu+di turun+mana tutup$
 tv umur+berapa x x$ yang+benar yang+cari yang+dengan yang+dibawa yang+lama yang+naik yang+tidur yani$ ybs+melawan
other_service -2 10$ 10+juta 24+jam 45+bagaimana 500rb @? @call @len4 @where ^belum ^cek ^daerah ^dapat ^dasar
 ^depan ^dosen ^eh ^film ^gaji ^gawat ^good ^hi ^hubung ^kamu ^karyawan ^keren ^kontak ^korban ^lagi ^lapar ^layan
 ^lupa ^no ^obat ^p ^pagi ^pakai ^panti ^pelapor ^pencarian ^pinjem ^polsek ^posisi ^punten ^slot ^tabrak ^tangan
 ^test ^toko ^tolong ^tunggu ^umur ^warga ^wkwk ^woy ^ybs abaikan ada+alien ada+bapak ada+gelandangan ada+is
 ada+kabar ada+kartu ada+kucing ada+pak ada+remaja ada+saksi ada+tuna ahmad ahmad+yani air+10 ajak akan alamat$
 alfamart alfamart$ alien aman+di ambil+mayat anak+anak anak+dipukul anak+jalanan anak+kecil anak+minum anak+sekap
 anak+sekolah apa+ada apotek are asal atas bacok bagaimana+ini baik bakar$ bakar+sampah bakso bakso$ bales balita
 bank bank$ bantu$ banyak+darah bapak+nya bapak+tua baru+aja batu bau+busuk bawa+kayu bawah bedeng begal+orang
 belum$ belum+ketemu belum+pulang bener berapa+lama beras$ berteduh besok+ada biaya+pemakaman biaya+tidak
 bikin+bedeng bikin+mati bisa+saya boleh$ bot$ bunuh bunuh+diri busuk buta butuh+dana butuh+tempat by cantik capek
 cek cek$ chat cianjur cikokol$ ciledug cipondoh cisadane$ cod culik curhat curiga dada daerah daerah+kerja
 daftar+sekarang dan+klien dan+tidak dana+cepat dana+gratis darah+pak dari dari+kontrakan darurat dasar data
 data+pelapor deh dengan+kucing depan+gang depan+masjid deres di+halte di+jembatan di+kontrakan di+lantai di+lokasi
 di+mobil di+pinggir di+pipi di+rumah di+taman di+tangerang di+terminal dideportasi dideportasi+tidak dikasih+makan
 dikeroyok diproses dipukul+orang diri$ diri+di ditinggal+anak doang$ does does+this dosen dp dua duduk+di eh
 evakuasi gacor gacor+maxwin gaji+10 gang+h gantung+diri garuda gawat gempa gerak$ gerobak+parkir golok+di good
 good+job goreng gosong grab guru+lapor h habis+ongkos halte hari+ini hari+minggu hatiku here here$ hi hilang+ibu
 hilang+kontak hitam ibu$ identitas ignore indomaret induk induk$ ini+tidur isi+ktp jakarta jakarta$ jalan+kaki
 jalan+pahlawan jalanan jangan jatake$ jaya jembatan+robinson joko joko$ jual+akun juta+klik kaca kader
 kader+posyandu kambing kami+butuh kami+pendatang kampung+bulak kamu kan+pak kantor+kelurahan kartu+berobat
 karyawan+jatuh kata+mau ke+arah ke+cimone ke+rs ke+rsj kejang+di kejang+pak keluarganya$ kenalan keren keren+banget
 kereta kesini$ kimia kira kirim+lokasi klik$ kolong kolong+jembatan kontak+saya kontrakan+saya kontrol+ke ktp$
 ktp+di ktp+tidak kubur kulit kumat+lagi kumat+rusak kurang lagi lagi+di laki+pakai laksa lalat lalu lansia+jatuh
 lansia+lumpuh lansia+nyasar lansia+yang lapangan+ahmad lapor+dan lapor+ibu lapor+lansia lapor+murid lapor+sekarang
 laporan+pak laporan+something lari+dari latihan layan+ini lebaran$ lempar lepas$ lewat+sini linglung+di lo lokasi$
 loker lu+semua maaf$ madura makam makam+bapak makan$ malam+di mana+aja mana+alamat mana+posisi masih+sekolah
 massa+depan massa+di masuk+dari masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa mau+curhat mau+datang
 mau+jadi mau+laporan mau+obat maxwin maxwin+daftar melahirkan$ melati menang minum+racun mobil+tabrak motor+pukul
 muka murah nama+joko napas$ nasi+goreng need+ke netra ngaku nih$ nikah$ nomor+tiket nongol obat$ odgj+tolong ojol
 open orang+dibacok orang+pakai orang+sudah p pada padang pahlawan pahlawan+seribu pak+minta pak+sudah pak+takut
 pak+yang pakai$ paman pamit panas panas+tinggi panti$ parkir+di pasar+induk pasar+malam pasung+saudara pelajar
 pencarian+bapak pendampingan pendatang perempuan$ pergi$ perlu+bantu perlu+foto permisi+mau pertigaan pertolongan$
 perum pesan petugas+mana pikun pinang pinggir pinjam pintu+air pipi pisau+di plus polisi presiden pucat pulang+ke
 pulang+kerja pulsa punten puskesmas$ putus$ rahasia rahasia+kan rame rame2 rasa rawa rawa+kucing rehab resmi
 robinson robinson$ rs$ rsj$ rt rt+1 rt+2 saja$ sakit saksi saksi+nama saldo saldo+dana sambil samping sangego sate
 satpol$ satu$ saudara+tetangga saya$ saya+ada saya+aja saya+belakang saya+dari saya+dong saya+ibu saya+ke
 saya+meninggal saya+panas saya+racun saya+rahasia saya+sudah saya+usir saya+xxxx sd$ sebelah seberang segera
 segera$ sejak sekap+di sekarang+ada sekarat sekitar selamat+siang semua$ sendiri+di seribu siapa siswa skripsi$
 slot+gacor soal+tidak something something$ sorry sorry$ status sudah+ada sudah+di sudah+tidak supir syarat+masuk t
 t+saya tabrak+tiang tabrak+truk tahun tajur takut+pulang tanah+tinggi tangan$ tangerang$ tanggung tangsel
other_service -2 tanpa+saudara tanya+terus target tas+isi tawa tawa$ tawuran+pelajar telepon+guru temen
 temen+kontrakan tenggelam+di tenggelam+got terakhir tergeletak terjebak+di terlantar$ terminal+poris ternyata+masih
 test tetangga+tenggelam tidak+gerak tidak+mau tidak+napas tidak+sadar tidak+urus tidak+usah tidak+waras tinggi$
 titip tolong+cepat tolong+ignore tolong+jemput tolong+need tolong+saya tower tpa tpa+rawa traktir traktir$
 trotoar+jalan tulis tumpuk+sampah tuna+netra update urgent urgent+pak urus+orang usah usir+dari wajib warga+lagi wb
 wb$ wkwk+tolong woy$ wr wr+wb xxxx xxxx$ yang+butuh yang+di yang+kemarin yang+kena yang+lapor yang+mau yang+saya
 yang+tenggelam yani you$
other_service -3 @search ^anak ^astaga ^belakang ^besok ^darah ^dengan ^dinsos ^hari ^itu ^jempol ^kantor ^klik ^kok
 ^lari ^maaf ^malam ^manusia ^oh ^perlu ^pocong ^semoga ^siapa ^tadi ^telepon ^temen ^ternyata ^tes abis ada+anak
 ada+mayat ada+saudara ada+tas anak+hilang anak+pasung anak+tetangga angkat angkot$ astaga astaga+dia ayam
 banget+saya bapak bapak+ini bapak+tiap begal+pisau bensin berapa berdiri berdiri$ berobat bikin+kotor bikin+laporan
 bouraq butuh+ambulans butuh+pendampingan butuh+pertolongan cara+lapor cepat$ cikokol cimone cisadane darah$
 dekat+tempat depan di di+jakarta di+kolong di+lampu di+mall di+masjid di+pabrik dia+begal diam dikejar dompet dul
 gelandangan+di gerak gigit+anjing gratis+kan guy halo+bisa harus hilang+di iki info ini+gratis is+hilang isi
 istri+lari it item jadi+pacar jadi+relawan jalan+bouraq jatuh+dari jatuh+di jempol jempol+untuk jiwa jomblo kaki$
 kalau+minta kantor karunya kata+anak kayanya ke+anak kemarin kemarin$ kenapa+saya kerja+di klik+link kontrakan+haji
 kontrakan+sebelah kota ktp+nya ktp+saja kuliah kunci+di lagi+pak lah lah$ langsung lapar lapor+apa lari+naik layan
 lebaran lemas lihat+di link+ini lu$ luar lupa makasih$ malam+kami mall$ mangkal manusia+gerobak mau+bakar
 mau+melahirkan mayat+di meluncur meluncur$ meninggal+di merah$ mesin mobil muntah nasi ngomong nyasar+di
 obat+pelangsing oh oh+iya orang+bawa orang+terjebak orang+yang pagar pak+ada pak+bagaimana pak+bisa pak+dia
 pak+orang pakai+kursi pas pegang pelangsing pelayanan$ persita pertolongan petugas$ pingsan$ pisau+ke pln pocong
 pojok pojok$ poris racun+tikus razia+anak remaja robek robek$ rsj rsud rumah+ambruk rumah+dengan rumahnya sadar
 sampai+mana satpam saudara saya+hilang saya+kunci saya+lapor saya+lihat saya+pasung saya+stroke saya+tanya
 sekarang+di sementara+di semoga setrum+di siang sih$ situ$ stasiun stroke+ditinggal suami+kumat sudah+saya sukasari
 sukasari$ sumbang tadi tadi+malam tambah tangis tanya$ tapi team temen+saya tenggelam terima terjebak ternak tes
 this tidak+ada tidak+di tidak+punya tidak+tahu tiket+saya tindak tinggal+di tol trus tua$ tugas tuh tukang tuna
 untung video waras woy ya
other_service -4 2$ =not =past =still @code ^assalamualaikum ^bisa ^boleh ^dekat ^di ^dijual ^gudang ^join ^ketemu
 ^klien ^maling ^mana ^masih ^masuk ^perempuan ^permisi ^sekolah ^selamat ^tawuran ^warung ada+ambulans ada+di
 ada+korban ada+lansia ada+yang adopsi aja+pak aman amuk+di anjing+lu arah assalamualaikum bantu+ke bantu+saya
 bantu+untuk belakang berendeng berendeng$ besok bisa+masuk bocah boleh+lapor darah+banyak dari+rumah datang datang$
 depan+sekolah di+trotoar dijemput doang donasi duduk foto gas+meledak gerobak halusinasi iya jalan+merdeka jatuh
 jembatan+berendeng join join+grup juga$ kakak kan$ karyawan kayu ke+panti kejang$ kena+bacok kepala kesel kesel$
 kesini klik+disini kontak kunci lanjut lansia lapor$ lapor+bagaimana mabuk+rusak mall mau+donasi mau+untuk
 meledak+depan merah merdeka mulut naik naik+angkot nama nasib nikah+yuk ojek ongkos orang$ orang+mati orang+odgj
 pak+bantu pak+tidak pencarian pencet pengaduan$ pergi periuk permisi polsek posisi potong psikiater saja salah
 satpol saya+amuk saya+anak saya+kejang saya+laporan saya+odgj saya+pegang saya+sering sementara sendiri$ sering
 sering+halusinasi sinyal situ slot smp suami+temen tangerang telanjang terjun$ terminal tidak+kalau tidak+untuk
 timnya ud umur untuk+pengaduan wa warga$ wkwk$ ybs you yuk+pak
other_service -5 @case @len5 @needs @sighting ^berapa ^is ^jam ^kata ^laporan ^makasih ^orang ^petugas ^tidak
 ada+rumah ambulans$ amuk$ anak+jalan badan bapak+pukul batal bekas biru bisa+pulang bukan cari cuma dana dekat
 di+sebelah dibacok dibawa dipukul+warga diri dong$ grup hidup jam jemput juga kalau kasih kecil keluarganya kembali
 kirim lagi+mabuk laki lapor+orang lapor+pak linglung link luka makan+sampah masjid masjid$ mau+minum meninggal
 minta$ minum$ mulai nanti nih odgj pakai+alat pegang+saya pelapor perlu pingsan sampah$ satu saya+di sebelah$
 selamat semua siap sih sudah tabrak tanpa terlantar ternyata the tiket tinggal tinggi tiri+saya tolong+bantu trc
 yuk
other_service -6 =joke =tale @back @thanked @who=operator ^dia ^gelandangan ^lapor ^pak ^saya ^sekarang ^yang alamat
 apa baju banget$ bawa bisa+bantu boleh bot bunga gratis+tidak hubung kabar kan maaf makasih maling+bakar mau+terjun
 mau+wawancara melahirkan melahirkan+di mulu orang+bakar pak pak$ paket panti pln$ polisi$ polisi+di pulang racun
 relawan saya+kumat saya+tunggu tas telepon terjun tidak$ wawancara wkwk yang
other_service -7 @addition @goes @kin @person ^apa ^halo ^ibu ^ini ^jual ^kalau ^lansia ^odgj ^sudah aja bakar+massa
 bawa+kursi butuh+bantu dia gelandangan halo itu ketemu klien lapor+hilang laporan+saya lari leher lokasi lu
 maling+dipukul manusia minum nya pasung rumah+singgah rusak+rumah sendiri singgah tetangga$ tidur tidur+di tolong$
 untuk+tetangga warga
other_service -8 # @withdraw ^adik cepat dan ditinggal ibu jadi kapan+nikah kata lihat orang perempuan tangan tempat
 tunggu
other_service -9 @status @thanking @them @who=responder amuk bakar+suami dinsos kejang laporan massa saya+depan
 tolong+bawa
other_service -10 gardu ini klik kumat petugas skripsi
other_service -11 @it @len0 @who=relative mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 14 ^tes
greeting 13 ^halo ^hi ^horas ^punten halo hi horas pak+dinsos punten tes
greeting 12 @len0 ^assalamualaikum ^haloo ^malam ^pagi ^pak ^permisi ^sampurasun ^sugeng assalamualaikum haloo pak$
 permisi sampurasun sampurasun$ sugeng
greeting 11 ^hai ^hallo ^kulonuwun ^selamat dinsos+tangerang hai hai$ hallo kulonuwun kulonuwun$ malam malam$ pagi
 robot$ tanya$ ya+ini
greeting 10 ^hello ^oii ^ping ^spada ^test ^waalaikumsalam hello ibu$ ini+siapa makasih$ oii oii$ ping ping$ robot
 siang sore spada spada$ test waalaikumsalam waalaikumsalam$ wb wb$ woy$ wr wr+wb
greeting 9 ^met bot+ya cek$ enjing hallo$ malam+pak met permisi$ punten$ selamat+malam tangerang test$ tidak$
greeting 8 apa+ada apa+kabar assalamualaikum+pak enjing$ halo$ kan$ masuk+tidak p$ pagi+pak selamat selamat+pagi
 selamat+siang siang+pak sore+pak
greeting 7 ^misi ^p ^siang bapak+ibu dinsos dinsos$ evening evening$ good+evening hai+pak halo+apa halo+ini kabar$
 masuk mic mic+tes misi misi+pak p pagi$ petugas$ punten+kakak selamat+sore tes+mic
greeting 6 ^oy ^sore ^tok ^wilujeng ^woy apa assalamualaikum$ halo+pak ini masuk$ orang$ oy oy$ pagi+bapak
 sugeng+enjing tes$ tidak+disini tok tok$ wilujeng wilujeng+enjing
greeting 5 ^bot apa+orang assalamualaikum+warahmatullahi dinas dinas+sosial disini$ good halo+selamat ibu+petugas
 ini$ kan mau+tanya permisi+pak siang$ siapa$ sosial tanya wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh woy
greeting 4 ^apa ^ibu assalamualaikum+wr bah bener+dinsos disini halo+dinsos hi+ada horas+lae ini+bener lae lae$
 met+siang permisi+tumpang semua$ siapa sore$ sosial+kota tes+123 tumpang tumpang+tanya
greeting 3 ^good a$ bot+apa dengan+dinsos dengan+siapa enjing+pak haloo+pak hi+pak kabar maaf+mengganggu mengganggu
 mengganggu$ pak pak+apa pak+haji satpol$ semua siang+dengan siapa+ini trc$
greeting 2 @question ^ada ^cek a ada$ ada+petugas bot haji haji$ ibu kakak$ kota kota+tangerang malam+bapak met+pagi
 online$ pak+mau permisi+ibu satpol sosial$ tangerang$
greeting 1 assalamualaikum+ibu assalamualaikum+selamat cek kota$ malam+dinas online permisi+mau
greeting -1 12345$ 60an 60an$ @1 @search ^12345 ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^gang ^hidup ^ijazah
 ^is ^itu ^jangan ^jempol ^ketemu ^kira ^ktp ^lapar ^logatnya ^lorem ^okee ^open ^pakai ^penipuan ^persita ^polsek
 ^rsud ^rumah ^saudara ^sekitar ^status ^target ^tarimo ^tas ^🙏 abis adik+saya air anda arah are are+you
 bagaimana+ya baik$ bales bantu+saya banyak$ bapak batu$ bau beda bego bego$ berapa$ berkat besok biaya bo bo$ bocah
 bohong bot+bego bot+jelek butuh+pertolongan cantik+deh cepat$ cikokol cikokol$ cimone cipondoh$ coklat dapet darah$
 deh$ dengan dengan+anak di+halte di+pos di+terminal dia+moved dibaca dibantai dikenal diproses dua$ duit duit$ dulu
 foto$ gang+tabrak ganggu gelandangan$ gelandangan+di gemuk gemuk+pendek gerak gerak$ gile goblok goblok$ godang
 habis halo+bisa hari+ini hari+minggu her hujan ibu+lansia ijazah ini+lokasi ini+orang ipsum ipsum$ ireng istri$
 jam+setengah jaya jelek jelek$ jempol jempol+untuk jemput kacamata kaki$ kamar kantor kartu karunya kasih+pak
 kata+pak kayaknya kecil$ kel keluarganya kepala kp+baru kubur kucing kurus kurus+tinggi lalu lampu+merah lansia+itu
 lansia+saya lansia+yang lapar layan lihat$ logatnya loh lorem lorem+ipsum malam+ini mantap+pak mantul+petugas
 manusia matur matur+makasih mauliate+godang meninggal mesin mesin$ minggu$ minta+duit moved mulai murah naik
 ngomong no ok$ oke+pak okee open+bo orang+bener orang+gile orang+sudah pabrik pacar pager pager+item pak+jadi
 pak+laporan pak+minta pak+nya pangkalan panti parkir pasar$ pemerintah pencet pendek$ penipuan penipuan+online
 perlu persita pertolongan pertolongan$ pesan pikun pindah pingsan$ pisau pohon posisi presiden program pulsa
 puskesmas rahasia rahasia+kan rs rsud$ rumah$ rumahnya rusak sadar sampah satpam satu+dua saudara+saya
 saya+dibantai saya+istri saya+lapor saya+lihat saya+pak saya+yang sekarang$ sekitar selapajang selapajang$ semoga
 setengah sorry sorry$ spbu status$ suami+saya susul susul$ tahun$ tangsel tangsel+masuk tanpa target+lihat tarimo
 tarimo+kasih tengah tengah+malam tenggelam terakhir tersedak tes+satu this+pagi tiap+malam tidak+dikenal
 tidak+gerak tidak+jadi tidak+mau tidak+punya tidak+tahu tidak+usah tiga tindak tinggi$ titik toko tpu
 tpu+selapajang trc tunggu$ usah vaksin video yang+kemarin
greeting -2 =well @call @person @thanked ^alhamdulillah ^anj ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh
 ^butuh ^cari ^di ^gabut ^gas ^hari ^hhhhh ^hmmmm ^izin ^jalan ^jam ^jazakallah ^jembatan ^kemarin ^klien ^kok ^lagi
 ^laporan ^lihat ^nama ^nikah ^nomor ^noted ^odgj ^ok ^penelepon ^ppp ^qwerty ^salah ^satu ^saya ^sekarang ^siapa
 ^sip ^sukarjo ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 ada+di ada+kabar ada+korban ada+lansia ada+yang adik aja$
 aja+pak alhamdulillah ambulans aminah aminah$ amuk anak$ anak+kecil angkot anj anj$ apa+pak asd asd$ bacot bantu$
 bapak+saya bapak+tua baru$ batal batik batik$ batu bawa+karung bayar+tidak bayi belakang belum$ berdiri berdiri$
 berisik berisik$ besar bidan bikin bisa+bantu bot+tolol bubar bunga cabut cabut$ cantik cara cari+istri cipondoh
 coba$ daftar dan daster datang$ dengan$ di+depan di+jalan di+rumah dipukul ditinggal doang$ dong$ gabut gas gigi
 golok gratis+kan halte harus hhhhh hhhhh$ hidup hitam hitam$ hmmmm hmmmm$ hp hubung info ini+foto internet is iseng
 iseng$ item item$ izin jadwal jaket jangan jatuh jawab jazakallah jepit jepit$ jomblo jomblo+ya jual juga
 kabar+tidak kakak kali kan+pak karung karung$ kayanya kecil kejang keluar kemana kena kira kirim kolong konsultasi
 korban$ kp ktp kurang lagi+pak lampu lanjut lari$ lewat linglung logat lu lucu luka lupa$ maaf mana$ mantul+pak
 masih$ masjid mati$ mayat menang merah minta$ minum mobil motor nanti napas noted noted$ obat ok ompong ompong$
 open orang+odgj orang+yang pak+ada pak+di pak+orang pak+sudah pak+tolong pelapor pendek penelepon pergi pinggir
 pingsan polisi polsek poris pos ppp pukul punya qwerty qwerty$ raya rokok rokok$ rps rps$ rsud ruko rumah+saya
 rumah+singgah rw saja saja$ sakit satu+orang saya+cabut saya+hilang saya+sudah saya+tidak sebatang sekolah sendal
 siap+pak siapa+ya singgah sini sip sip$ siti stasiun status sudah+tidak suka sukarjo sunda sunda$ takut taman
 tambah tanah tangis tapi target tas telepon temen tempat terima terminal this tiap tidak+bisa tiketnya tinggal
 tinggi tolol tolol$ tolong$ topi topi$ tua$ tuhan tutup urus wa waris waris$ warung wkwk$ xixixi xixixi$ ybs you
 yuk+pak zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
"""
