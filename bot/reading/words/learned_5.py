"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 9 =office ^bursa ^minta ada+bakar ada+tidak bakar+pak banjir bapak+tiri beras dijual dikasih gratis
 laki+saya liar mahal mana+ya massal masuk+rumah mayat+gratis minta motor+saya need+tolong pelatihan popok
 popok+lansia pukul+saya saya+pukul sembako tanah tanah$ tunggakan yang+dijual
other_service 8 =beast =road ^butuh ^daftar ^kucing ^lampu ^pelatihan ^popok ^syarat ada+bantu ambrol anak+saya
 angkot apa+aja asap bakar berapa$ bobol bpjs butuh cerai diancam gratis$ ijazah judi kampung kerja lampu
 lapor+kemana layak layak+huni lowongan maling mati mati$ mayat miras nikah nyamuk+banyak online pasang pungli
 puskesmas+lama rumah saya+tidak spp susu tiri tolong+ada usaha
other_service 7 =drill ^ijazah ^kartu ^kerja ^listrik ^lowongan ^motor ^pkh ^pohon ^trotoar ^tunggakan air akta
 ancam api bahaya bakar+di bantu+lansia bau bau$ bawa+pisau bikin bulan daftar dagang dapat dari+dinsos di+gang
 di+mana dicabut dipukul dong+pak fogging jambret job kamar+mandi kdrt kucing maling+di mana mana$ masuk menjahit
 need nyamuk padahal parkir+liar pdam plafon polisi+minta program razia+warung rusak sekarang+bawa suami
 tidak+angkut tidak+bayar untuk yang+lagi
other_service 6 ^air ^anjing ^asap ^harga ^jalan ^sampah ^sungai ^tahu ada+begal ada+program ambruk angkut api+sudah
 babi+bau begal+di besar bikin+kartu cair cair$ cerai$ damkar damkar$ dapet dapet$ dbd dengan+suami depan+rumah
 dijual+di dinas+pendidikan donor donor+darah film$ gas+melon hari$ hilang$ is jalan jalan+rusak janda jebol
 jembatan jual+makan kadaluarsa kartu+lansia kayaknya ke+rumah kecanduan+film kemana keras kk kontrol ktp ktp+hilang
 limbah listrik makan+kadaluarsa mampu mandi mantan+pacar mantan+suami mau+ada melon melon+langka minta+uang miskin
 modal modal+usaha motor murah$ nyetel odgj+bisa orang+tua padam palsu pasar pemadam pemadam$ pendidikan
 pendidikan+ada penerima pengaduan+dinas perut+saya pisau$ pohon pukul+istri rekam rumah+mau rumah+tetangga rusak$
 sampah saya+dicabut sd sebelah+bakar sekolah sudah+besar suka+pukul sungai syarat tabung takut+lapor tembok
 tetangga+nyetel tidak+mampu tipu tunggakan+rs ular untuk+anak urus yang+masih
other_service 5 =work @len2 @who=resident ^api ^bagaimana ^bikin ^bus ^debt ^got ^kk ^ktp ^penipuan ^pungli ^rumah
 ^sertifikat ^tiang ada+maling ada+tawuran adik+saya alat+bantu ambulans anak+yatim angkot+ugal2an angkut+sudah
 anjing asap+pabrik babi bantu beasiswa bikin+ktp boraks bunuh+saya butuh+kursi collector dari+malam debt
 debt+collector di+angkot di+kantor dijual+depan dinas dipukul+tetangga disabilitas dtks galak golok$ hampir huni
 internet izin jalan$ jalan+baru jalan+depan jam+2 kabel kamar kartu+disabilitas kejar+bawa kemana+ya kerja$ kk+saya
 komplek kontrol$ kotor langka$ larang listrik+padam lobang lowongan+kerja mahal$ malam+minggu mandi$ masih+ada mau
 mau+ambruk meresahkan meresahkan$ minggu minta+ambulans mogok neror neror+saya obat+larang online$ online+shop
 pabrik pacar$ pak+anak pak+pdam pak+rumah pdam+mati pelatihan+kerja penelepon+minta penipuan+online pohon+ambruk
 pungli+di pungutan pungutan+liar ribut sampah+tumpuk santunan saya saya+bagaimana saya+bakar saya+dengan
 saya+jambret saya+kalau saya+korban saya+maling saya+sekarang saya+suka sembako$ sertifikat sertifikat+tanah shop
 spp+anak stroke suami+sekarang surat syaratnya+apa takut tawon telat terus+tusuk tetangga tiap tiap+malam
 tipu+online tolong+damkar tolong+razia turun tusuk tusuk+korban ugal2an untuk+bapak vaksin yang+jatuh yang+jual
 yatim
other_service 4 2+pagi 3$ @len3 @reports ^akta ^antri ^bansos ^bpjs ^cara ^hp ^judi ^kena ^kis ^limbah ^mau ^mie
 ^parkir ^plafon ^santunan ^surat ^tembok ^tetangga ^token ^truk ^urus amuk+pukul anak+muda anak+tidak anggota antri
 antri+puskesmas atap atapnya bakar+api bakar+cepat banget bansos$ bantu+dengar bantu+kursi bantu+rumah banyak+dbd
 bau+banget bawa+golok bayar$ bayi$ belum+punya besar+banget biaya$ biaya+berapa bikin+debu blt boraks$ buang
 bulan+ini bus+trans busa+tolong butuh+kacamata cara cara+daftar cara+dapat daftar+dtks dagang$ dangdut
 dangdut+sampai darah darah+mana dari+pemkot dbd$ debu debu$ dekat+masjid dekat+sekolah dengar depan+komplek
 di+gudang di+jalan di+kampung di+sekolah dia+kejar digusur dikenal formalin gaji+saya gang+saya gelap gratis+mana
 guru haji$ hampir+tabrak hp+saya imunisasi istri jual jual+miras jual+obat judi+sabung kaki+palsu kali$
 kartu+kuning kayaknya+bakar kayaknya+pakai kemana$ kemana+pak keterangan kis kok+belum lagi$ lagi+amuk lampu+jalan
 lansia+saya lapak+rongsok lapor+ke lowongan+satpol malam$ malam+sekarang mampet masjid+raya mati+sudah mau+lapor
 mau+masuk mau+urus meluap mie mie+basah minggu$ minta+fogging minta+tongkat nama+saya napas+parah ngalir
 nyetel+dangdut orang+mabuk pacar pak+tolong pak+warga pakai+boraks parah parah+pak parkir penipuan perkosa+di
 pindah plafon+sekolah pohon$ pos$ pukul+ibu puting puting+alat ruko+bakar rumah+ibu rumah+sebelah sabung
 sabung+ayam sarang saya+janda saya+kdrt saya+lari saya+mati saya+pakai saya+sembunyi saya+sesak saya+tiap saya+tipu
 sekolah$ sekolah+karena sekolah+patah sembarangan$ sembunyi sesak+napas stroke+tidak stunting suami$ suami+pukul
 sudah+tua surat+keterangan surat+pindah syaratnya tabrak$ tabung+gas tadi+di takut$ takut+ada tarik tebel
 tembok+sekolah teriak+minta terus$ tidak+dikenal tidak+keluar tidak+layak tidak+ngalir tidak+pak token
 token+listrik tolong tolong+fogging tolong+pln trans trotoar tumpuk tutup tutup+jalan uang+di ular+di umum utang
 warga+tidak warung$
other_service 3 2+ruko 3+mau @len1 @placed ^ada ^beasiswa ^dagang ^gas ^kabel ^kamar ^kios ^kompor ^pabrik ^pasang
 ^puskesmas ^taman ^ular ^vaksin ^wifi a ada$ ada+tawon air+pdam ajukan aktif alat ambruk+pak ambruk+tutup anak
 anak+sakit api+besar asap+tebal atap+rumah bagaimana bagaimana+ya bahaya+kalau bahaya+untuk banget+di bangkai
 banjir+di bansos+lewat bantu+bayar bantu+hp bantu+modal basah basah+kayaknya bayar+pbb bayar+tunggakan bedah
 bedah+rumah begal belum bersih besar+di besar+mau biaya bikin+surat bocor bocor+di bolong bpjs$ bpjs+pbi bpjs+saya
 buaya bus busa cara+bikin cara+ikut cctv cek+penerima cepat+pak collector+neror dapet+bantu dari+lantai dari+subuh
 dengan+anak dengan+tetangga dengar$ di+atap di+kali di+kelurahan di+komplek di+lapangan di+pasar di+plafon di+sini
 di+warung dicek disini+tidak ditertibkan$ domisili dtks$ duit$ film gang gas gas+bocor gesper gigit+orang golok
 golok+ancam got got+mampet guru$ harga ibadah ibadah$ ibu+dia ibu+saya ikut+program jadi+penerima jadwal jahit
 jalan+mati jalan+sudah janda+anak jatuh$ jendela juta$ kabel+listrik kacamata kadaluarsa$ kalau+saya kampung$
 kampung+kami kantor$ kapan kapan$ kapan+bansos karaokean karaokean+sampai karena kartu+saudara katarak ke+kali
 ke+siapa kelahi+dengan keluar+dari kena kena+phk keras$ keras+banget keterangan+tidak kilo kios korban kuning kursi
 kursi+roda kursus lama$ lampu+dari lapak lewat lewat$ lewat+jendela liar+banyak majikan makmur$ malam mampet+bau
 mandi+umum masih massal+tidak mati+di mau+ajukan mau+bacok mau+bikin mau+cerai mau+daftar mau+ngajuin mau+pinjem
 mau+sekolah mau+tanya meledak$ menjuntai minggu+tolong miring mogot$ muda muncul+di musik naik+terus neglasari$
 ngajuin ngumpet+di nonaktif nyasar nyetel+musik odgj+di online+lapor operasi orang+masuk pacar+saya pak+di
 pak+kalau pak+kayaknya pakai+gesper panas+dengan pbb pbi pelayanan pemkot pemkot$ penagih penerima+bansos
 penerima+bantu perkosa+guru permata perut pesta pesta+miras phk pindah+domisili pinjem pinjol$ pinjol+neror pju
 plafon$ posyandu$ pp$ preman program+sunat psikolog pukul+murid pulang$ rakyat ribut+dengan roda roda+untuk
 ronda+rw rongsok ruko rumah+saudara rumah+tidak sampah+di sampai+jam sarang+tawon saudara$ saudara+belum saya+begal
 saya+butuh saya+diancam saya+jadi saya+kena saya+ngumpet saya+nonaktif saya+takut saya+tarik sekolah+pakai
 sekolah+rakyat sembarangan senjata senjata+di sesak stroke$ suami+saya suami+tiap sudah+minggu sumur sunat
 sunat+massal surat+mati tahan takut+meledak tawon+di temen+sekolah tengah+malam teriak+sekarang tetangga+buang
 tetangga+jual tetangga+karaokean tetangga+saya tidak+aktif tidak+cair tidak+dari tidur$ tolong+dicek tolong+dipukul
 tolong+ditertibkan tolong+pak truk truk+tanah untuk+lansia untuk+orang urus+kartu urus+surat warung wifi ya+ibu
other_service 2 2+hari 2+malam 3+cair 3+hari 4+perumnas @1 @question ^atap ^ayam ^bantu ^begal ^beli ^jadwal ^makan
 ^mantan ^mobil ^pacar ^suami ^tabung ^tipu ada ada+bangkai ada+beasiswa ada+orang ada+sarang ada+ular adik
 air+bersih air+pam air+panas akta+kelahiran akta+lahir aktif$ ambil$ ambruk$ ambruk+di ambruk+kena ambulans+untuk
 anak$ anak+3 anak+sma ancam$ angin angkot+saya anjing+galak anjing+liar api+pak asap+item bagaimana+urus bahar
 bahaya$ bahaya+banget bakar+besar bakar+gang bakar+jalan bakar+tolong balap balap+liar banget+tolong bangun+rumah
 bansos+pak bansos+saya bantu+dinsos bantu+pak bantu+tidak banyak$ banyak+banget banyak+yang bapak+kontrol bapak+mau
 bapak+sendiri baru+sekarang bayi bayi+di beasiswa+anak bebas beli belum+ya bener$ bengkak bengkak$ berkeliaran
 berlobang berlobang+besar besar+bakar biawak biawak+masuk bibirnya bikin+takut bikinnya bisa+lapor bisa+minta blok
 blok+c boleh+pulang bolong+besar bpjs+yang buang+sampah buka+jam bulak+rt butuh+alat c cadas cadas+kukun
 cara+bagaimana cara+dapet cara+urus curi daftar+bansos daftar+kakak dalam$ dapur depan+pasar depan+sd desa di+kamar
 di+kua di+minimarket di+pos di+posyandu di+rt dia+di diaspal diaspal$ dibuang+di dibully dibully+di dibunuh
 dinsos+ada dipukul+pakai diteror ditertibkan dompet+saya empat gali gang$ gang+kami gantung+di gedor gedor+pintu
 gigit gigit+ayam got+depan gratis+ada gudang+bakar gudang+kardus gudang+sebelah harus+ke hilang+bikin hp hp+tidak
 hukum ijazah+tahan ikut ini+kapan istri+mau jahit+gratis jajan jalan+berlobang jambret+di janda$ jantung
 jembatan+gantung jual$ jurumudi kalau+malam kali+bau kamar$ kami+bapak kami+dari kami+sudah kami+tidak kapan+cair
 kapan+pkh karet kayaknya$ ke+garut ke+mana ke+tangerang kejar kelahi kelahiran kelurahan$ kemarin+ada kemarin+lapor
 kena+angin keran kering kios+bakar komplek+kami konsul konsul+hukum korban$ korban+kdrt kotor$ kp+bulak
 ktp+bagaimana ktp+saya kua kua$ kucing+di kucing+liar kucing+saya kucing+tenggelam kukun kuning$ kursus+jahit
 lagi+bawa lahir+anak lapangan$ lapor+guru lapor+tetangga laporan+hilang lari+ke lemari liar+gigit liar+parkir
 liar+tiap listrik$ listrik+mati listrik+subsidi lulusan mabuk macet$ malam+mau maling+bawa maling+maling
 maling+masih masuk+dapur masuk+kampung mati+bapak mati+bikin mati+semua mau+bunuh mau+konsul mau+kursus mau+minta
 mau+nikah mayat+bapak meledak merah+di merdeka$ minimarket minimarket$ minta+bantu minta+duit minta+kaki
 minta+modal minta+perahu minta+tolong minyak miras$ miring+mau monyet murid$ musik+keras nafkahin napas+untuk
 narkoba ngalir+3 nganter ngumpet no+4 nomor+wa nunggak nyala nyala$ nyamber online+bagaimana operasi+katarak
 orang+jual orang+tidak pabrik$ padam+dari pajak pak+besar pak+tetangga paksa palsu$ palsu+untuk pam pam+tidak
 parkir$ pasar+ada pengaduan perahu perempatan+mati perkosa+pacar perumnas perumnas+1 perusahaan pinjam+ambulans
 pinjol+lapor pintu$ pkh$ pkh+tahap pondok pondok+bahar pos+ronda potret$ pp proposal puskesmas+jurumudi rabies rabu
 rabu$ rakyat+bagaimana raya raya$ raya+no razia renovasi ronda rs+lansia rs+tidak rt+3 rumah$ rumah+makan
 rumah+saya rumah+tutup rw+5 sakit$ sampah+ke sampah+tidak sampai+malam santunan+mati satpol+pp saya+ancam saya+bawa
 saya+curi saya+dibully saya+harus saya+lumpuh saya+mabuk saya+rusak saya+siram sekarang+juga sekarang+lagi
 sekarang+muka sekolah+anak selokan$ selutut sembunyi$ sendiri+tiap serang+jantung shop$ siapa$ siram+air sma
 suami+di suami+mau subuh subuh$ sudah+3 sudah+nyamber suka sumur$ sumur+kering tahan+perusahaan tahap tahap+3
 tahu+di tebal tebal$ telat$ telat+bayar tengah tenggelam+sumur tetangga+bangun tiang+listrik tiri+pukul
 tolong+diaspal total trotoar+depan uang uang$ ular+masuk untuk+ibu untuk+lulusan untuk+saudara urus+akta urus+bpjs
 urus+kemana usaha$ usir warna warung+sebelah yatim$ yayasan
other_service 1 5+bulan =ask =heart ^alat ^gang ^guru ^laki ^nama ^nik ^penelepon ^pinjol ^saluran ^tawon ada+biawak
 anak+bisa ancam+bunuh ancam+mau anjing+tetangga api+merembet atap$ bagaimana$ bakar+depan bakar+lapak banget+pak
 banget+sudah bapak+saya bapak+stroke bapak+tidak baru$ batuceper$ bau+pak belum+ada bensin$ besok$ bikin+lagi
 bikin+macet bisa bisa+jalan bisa+pakai buang+limbah butuh+pengacara cara+cek cek+bansos cerai+gratis
 collector+tarik daftar+bpjs daging dapur$ darah+di dari+jam dari+sore dengan denger+ada di+cipondoh di+kp di+pohon
 di+puskesmas di+rw dibuang difabel+mau dipukul+bapak disabilitas+mau dong duit flyover+cibodas garut hamil+5
 harga+beras hari+pak harus+lapor hebat+di ini+sudah jalan+tolong jam+7 jembatan+dekat jendela$ kakak+saya kali
 kantin kecanduan kelahiran+anak keluar$ kemarin+kapan kenceng kirim+damkar konter kucing+nyangkut kunciran+jaya
 lagi+sekap lagi+sekarang lahir lama+tidak lansia+kami lapor+polisi lapor+siapa lembang+ciledug limbah+ke
 limbah+pabrik mana+yang masuk+maling mau+cek mau+pindah meledak+rumah merembet minggu+bau minta+kursi motor$
 motor+ambil muda+di muncul ngaktifin nguntit nik nik+saya nonaktif+ya nyangkut nyangkut+di odgj$ pabrik+bikin
 pabrik+buang pak+maling paksa$ panunggangan+utara pelatihan+jahit pengacara pengacara+gratis penuh perempuan+saya
 phk+mau pinggang pisau pkh+saya potret punya+bpjs puskesmas+mana putus rawan rel$ rongsok+dekat rt+kami rumah+kami
 rumah+kosong rumah+meluap rumah+orang rumah+patah rumah+warga rusak+tolong rw+kami sampah+depan saya+belum
 saya+bocor saya+difabel saya+ini saya+kecanduan saya+lagi saya+lewat saya+malam saya+masih saya+masuk saya+sampai
 saya+tadi saya+tahan saya+terus sebelah+kontrakan sekap$ sekarang+masih sekarang+sudah sekarang+tolong selingkuh
 semalam$ sembunyi+di smk smp$ suami+istri suami+tidak sudah+2 sudah+gigit sudah+makan syarat+surat tadi+sore taman
 taman+potret tarik+motor tas+saya tetangga+berisik tetangga+galak tetangga+sekarang tetangga+yang tiang tiap+hari
 tidak+sekolah toko$ tongkat untuk+motor vaksin+rabies wifi+gratis ya+pak yang+angkut yatim+tidak
other_service -1 12$ 2+anak ^are ^bapak ^bau ^bawa ^bibi ^bocah ^bot ^dana ^data ^hai ^haloo ^iki ^investasi ^jadi
 ^kakak ^kayaknya ^kayanya ^kemarin ^kubur ^lama ^lap ^lihat ^maksud ^mampus ^mantul ^mauliate ^misi ^nanti ^napas
 ^patokan ^pemerintah ^pinggir ^pinjam ^polisi ^polsek ^promo ^salah ^sampurasun ^slot ^sukarjo ^target ^tiket ^top
 ^ybs ada+bekas ada+ibu ada+kejadian ada+odgj ada+perempuan ada+remaja ada+tompel adu al alat$ alun ambulans+gratis
 anak+ngelem anak+pakai anak+sd anda angkot+penumpang anter anyone anyone+coming apa$ apartemen arah+pasar are+you
 aria assalamualaikum+pak asuh badan+dingin bagi bahasa baik$ bakar+rumah bakar+tidur banget+orang banget+timnya
 bangun+pak bangunan bantu+cari bantu+polsek bapak$ bapak+ibu bapak+yang barang baru batik bau+busuk bawa+alat
 bawa+bayi becak beda belum+pulang benar bener bengkel berapa+hari beringin beringin+raya berobat$ biasa bibi
 bikin+bedeng bio$ biru+saya bisa+bangun box busuk+dari buta$ butuh+kerja cabut cape cara$ cari+bapak cari+ibu chat$
 cibodas cikupa cinta coming coming$ curug daerah+kami darah+hebat dari dari+jalan dari+jawa dengan+bapak
 dengan+bikin denger$ depan depan+kantor depan+sekolah depan+tutup deposit di+atas di+bio di+daerah di+hatinya
 di+kandang di+leher di+situ di+tas di+tenda di+terminal di+tiang dia+is dia+mau dia+siram dia+tidak diamankan
 dibantai dibuang+keluarganya dijemput$ dimyati dinas+sosial dingin$ dinsos+mana disebar disini$ disorientasi
 disuruh ditinggal$ ditinggal+di ditinggal+ibu ditinggal+surat dp+0 dua2nya duduk$ dulu entah es flyover gaji+buta
 gang+tabrak ganggu+jiwa gawat+pak gedung+parkir gelandangan$ gelisah gerendeng gerendeng$ gigit+ular goblok goblok$
 golok+gang golok+tolong gor gor+dimyati griya griya$ hai haloo hari+di hari+tidak harus+bagaimana hasil hatinya
 hatinya$ hilang+ibu hub hujan hujan+pak ibu+pikun info+bapak info+loker ini$ ini+bener investasi is+anyone is+saya
 itu+sekarang izin+lapor jaga jalan+aria jalan+daan jalan+garuda jalan+ks jalan+veteran jalanan$ jam$ jawa jawab
 jemput$ jenggot jenggot$ jinak jodoh jodoh+saya jual+motor kain kakak$ kaki kali+cisadane kali+pas kamar+saya kami$
 kamu+robot kanan kandang kantong kantor+dinsos kantor+kecamatan kaos kapan+hujan karyawan+masuk kasih+makan
 kdrt+lari ke ke+lampung kecamatan kecamatan+neglasari kejadian kejadian+nih kel keliling keluarganya$
 keluarganya+tidak kelurahan+gerendeng kemana+mana kembali+lagi kemis kemis$ kena+serang kepala+bocor kepala+darah
 kerja+24 kerja+tipu ketangkep kiri kok+masih kosong$ kota+tangerang kp+baru ks ks+tubun kuat kucing$ kumis
 kumis+tebal kurang+waras lagi+dipukul lain lain$ laki+nyasar lampung lampung$ lansia+di lansia+itu lansia+pakai
 lansia+terjebak lap lapor+disini lapor+dong lapor+tidak lari+bawa leher$ lengan lewat+depan lewat+mana lihat+rumah
 lihat+saya link+di loh lu+bot luar+kota luka+parah lumpuh mahasiswa makan+gaji makasih+pak maksimal maksimal+berapa
 maksud maksud+saya malam+takut maling+tidak mampus mampus+saya mana+makam mandir mantul masuk+mesin masuk+sini
 mati+aja mau$ mau+kembali mauliate melawan melawan$ meledak+di menunggu merah+shinta mereka mesin$ mesin+press
 minat minta+sedekah minyak+ke misi misi+pak mobil+box mobil+tidak mondar mondar+mandir motor+dengan motor+jatuh
 motor+tabrak motor+tidak mr mr+x much muka muka+biru mulus mulus$ mulut+busa murah+minat naik+bus naik+motor
 nama+bapak nanti$ nanti+saya ngelem ngomong+dengan nih+pak nih+petugas no nomor+12 nomor+ini nongol$ nyanyi nyasar$
 obat odgj+telanjang ongkos$ orang+belum orang+curiga orang+sakit orang+setrum orang+terlantar orang+tidur order ot
 p$ pager pak+badan pak+banyak pak+baru pak+kaki pakai+anak panggil panjat parkir+pasar pasar$ pasar+kemis
 pasar+yang pegang+dada pendek pendek$ pengendara pengendara+motor penipuan$ penumpang penumpang+saya perempatan$
 perempuan+korban perkembangan permisi+mau permisi+saya pernah pikun$ pil pinang+griya pintu pipi$ pisah+di plawad
 plawad$ poris+plawad pos+satpam press press+pabrik promo pukul+2019 pukul+anak punya punya+ktp putar racun$ rambut
 rame2+di rawat ready rendi rini robinson$ robot rokok rsud$ rt+tidak rujuk rumah+malam rumah+nomor salah+chat
 salah+lihat sampai sampai+muka sampurasun sampurasun$ sandal sanggup sanggup+urus sari sarung saya+besok saya+cari
 saya+dibantai saya+ditinggal saya+habis saya+jatuh saya+kasih saya+ketemu saya+kirim saya+lapar saya+mau saya+pisah
 saya+sayat saya+sopir saya+standby sayang sedekah sehat+selalu sekap sekarang+tidur sekarat$ selalu selalu$
other_service -1 selamat+sore selesai send senin shinta si siapa+presiden simpang sinar sinar+jaya singgah+mana sini
 sini+tidak siram+minyak soal soal+tetangga sopir sosial stadion standby stop stop+di sudah+ketemu sudah+pukul
 sudah+sampai sudirman sukarjo sukses sukses+terus tabrak+mesin tadi$ takut+banget taman+cibodas tangan+karyawan
 tangsel tangsel+masuk tanya tarik+laporan tas+ada tato tawuran+bawa teman teman+saya tempat$ tenda tenggelam$ tepat
 terbalik teriak+alun terlantar+di tes$ tetangga+denger tetangga+gantung tetangga+kontrakan tiap+sore tidak
 tidak+jadi tidak+sanggup tidur+mana tiga tikungan tikungan+jalan tikus tindak$ tindak+lanjut titip+anak toko
 toko+kayu tol$ tolol tolong+ambulans tolong+bagaimana tolong+di tolong+kabar tolong+tetangga tompel tompel+di top
 topi tower truk+jalan tua+laki tua+sudah tubuh tubun tubun$ tuhan tukang+becak tulang tunggal turun+mana tutup$ tv
 veteran veteran+babakan x x$ ya$ yang+benar yang+butuh yang+cari yang+dengan yang+lama yang+naik yang+tidur yani$
 ybs+melawan
other_service -2 10$ 10+juta 24+jam 3+ya 45+bagaimana 500rb @len4 @where ^belakang ^belum ^cek ^dapat ^dasar ^depan
 ^dosen ^eh ^film ^gaji ^gawat ^good ^hi ^hubung ^itu ^kamu ^karyawan ^keren ^kontak ^korban ^lagi ^laksa ^lapar
 ^layan ^lupa ^no ^obat ^p ^pagi ^pakai ^panti ^pelapor ^pencarian ^pinjem ^posisi ^punten ^tabrak ^tangan ^test
 ^toko ^tolong ^tunggu ^umur ^warga ^wkwk ^woy abaikan ada+alien ada+bapak ada+gelandangan ada+is ada+kabar
 ada+kartu ada+kucing ada+pak ada+saksi ada+tuna ahmad ahmad+yani air+10 ajak akan alamat$ alfamart alfamart$ alien
 alun$ aman+di ambil+mayat anak+anak anak+dipukul anak+jalanan anak+minum anak+sekap anak+sekolah angkat+kerja
 apa+ada apotek are asal atas bacok bagaimana+ini baik bakar$ bakar+sampah bakso bakso$ balas bales balita
 banget+bawa bank bank$ bantu$ banyak+darah bapak+nya bapak+tua baru+aja batu bawa+kayu bawah bedeng begal+orang
 belum$ belum+ketemu berapa+lama beras$ berteduh besok+ada biaya+pemakaman biaya+tidak bikin+mati bio bisa+saya
 bocah+depan boleh$ bot$ bunuh bunuh+diri busuk buta butuh+dana butuh+tempat by cantik capek cek cek$ chat cianjur
 cikokol$ ciledug cipondoh+makmur cisadane$ cod culik curhat curiga daan daan+mogot dada daerah+kerja
 daftar+sekarang dan+klien dan+tidak dana+cepat dana+gratis darah+pak dari+kontrakan darurat dasar data data+pelapor
 deh dengan+kucing depan+gang depan+masjid deres di+halte di+jembatan di+kolong di+lantai di+lokasi di+mobil
 di+pabrik di+pinggir di+pipi di+ruko di+rumah di+taman di+tangerang dideportasi dideportasi+tidak dikasih+makan
 dikeroyok dikeroyok$ dingin diproses dipukul+orang diri$ diri+di ditinggal+anak doang$ does does+this dosen dp dua
 duduk+di eh evakuasi gacor gacor+maxwin gaji+10 gang+h gantung+diri garuda gawat gempa gerak$ gerobak+parkir giant
 golok+di good good+job goreng gosong grab guru+lapor h habis+ongkos halte hapus hari+ini hari+minggu hatiku here
 here$ hi hilang+kontak hitam ibu$ identitas ignore indomaret indomaret+jalan induk induk$ ini+tidur is+a isi+ktp
 jadi+relawan jakarta jakarta$ jalan+kaki jalan+merdeka jalan+pahlawan jalanan jangan jaya jembatan+robinson joko
 joko$ jual+akun juta+klik kaca kader kader+posyandu kambing kami+butuh kami+pendatang kampung+bulak kamu kan+pak
 kantor+kelurahan kartu+berobat karyawan+jatuh kata+mau ke+arah ke+cimone ke+rs ke+rsj kejang+di kejang+pak kenalan
 keren keren+banget kereta kesini$ kimia kira kirim+lokasi klik$ kolong+jembatan kontak+saya kontrol+ke ktp$ ktp+di
 ktp+tidak kubur kulit kumat+lagi kumat+rusak kurang lagi lagi+di lagi+kejar laki+pakai lalat lalu lampu+merah
 lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang lapangan+ahmad lapor+dan lapor+ibu lapor+lansia lapor+murid
 lapor+sekarang laporan+pak laporan+something lari+dari latihan layan+ini lebaran$ lemas lempar lepas$ lewat+sini
 linglung+di lo lokasi$ loker lu+semua maaf$ madura makam makam+bapak makan$ makmur maksudnya malam+di malam+ini
 mana+aja mana+alamat mana+posisi masih+sekolah masuk+dari masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa
 mau+angkat mau+curhat mau+datang mau+jadi mau+laporan mau+obat mau+pulang maxwin maxwin+daftar melahirkan$ melati
 menang merdeka minum+racun mobil+tabrak mogot motor+pukul murah nama+joko napas$ nasi+goreng need+ke neglasari
 netra ngaku nih$ nikah$ nomor+tiket nongol nyasar+di obat$ odgj+tolong ojol open orang+dibacok orang+pakai
 orang+sudah orang+terjebak p pada padang pahlawan pahlawan+seribu pak+minta pak+sudah pak+takut pak+yang pakai$
 paman pamit panas panas+tinggi panti$ parkir+di pasar+induk pasar+malam pasung+saudara patokan pelajar
 pencarian+bapak pendampingan pendatang perempuan$ pergi$ perlu+bantu perlu+foto pertigaan pertolongan$ perum pesan
 petugas+mana pikun pinang pinjam pintu+air pipi pisau+di plus polisi poris presiden pucat pulang+ke pulang+kerja
 pulsa punten puskesmas$ putus$ rahasia rahasia+kan rame rame2 rasa rawa rawa+kucing rehab remaja resmi robinson rs$
 rsj$ rt rt+1 rt+2 saja$ saksi+nama saldo saldo+dana sambil samping sangego sate satpol$ satu$ saudara+tetangga
 saya$ saya+ada saya+aja saya+dari saya+dong saya+ibu saya+ke saya+kp saya+meninggal saya+panas saya+racun
 saya+rahasia saya+stroke saya+sudah saya+usir saya+xxxx sayat sd$ sebelah seberang segera segera$ sejak sekap+di
 sekarang+ada sekarat sekitar selamat+siang semua$ sendiri+di seribu siswa skripsi$ slot+gacor soal+tidak something
 something$ sorry sorry$ status stroke+ditinggal sudah+ada sudah+di sudah+tidak supir syarat+masuk t t+saya
other_service -2 tabrak+tiang tabrak+truk tadi+malam tadi+pagi tahun tajur takut+pulang tanah+tinggi tangan$
 tangerang$ tanggung tanpa+saudara tanya+terus target tawa tawa$ tawuran+pelajar telepon+guru temen temen+kontrakan
 tenggelam+di tenggelam+got terakhir tergeletak terjebak terjebak+di terlantar$ ternyata+masih test
 tetangga+tenggelam tidak+gerak tidak+mau tidak+napas tidak+sadar tidak+urus tidak+usah tidak+waras tinggi$ titip
 tolong+cepat tolong+ignore tolong+jemput tolong+need tolong+saya tpa tpa+rawa traktir traktir$ trotoar+jalan tulis
 tumpuk+sampah tuna+netra tunggu+di umur+berapa update urgent urgent+pak urus+orang usah usir+dari wajib wb wb$
 wkwk+tolong woy$ wr wr+wb xxxx xxxx$ yang+di yang+kemarin yang+kena yang+lapor yang+mau yang+saya yang+tenggelam
 yani you$
other_service -3 @? @call @search ^anak ^astaga ^besok ^boleh ^daerah ^darah ^dengan ^dinsos ^hari ^jempol ^kantor
 ^klik ^kok ^lari ^maaf ^malam ^manusia ^masuk ^oh ^perlu ^pocong ^semoga ^siapa ^tadi ^telepon ^temen ^ternyata
 ^tes abis ada+anak ada+korban ada+mayat ada+saudara ada+tas anak+hilang anak+kecil anak+pasung anak+tetangga angkat
 angkot$ astaga astaga+dia ayam banget+saya bapak bapak+ini bapak+tiap begal+pisau bensin berapa berdaya berdiri
 berdiri$ berobat bikin+kotor bikin+laporan boleh+lapor bouraq butuh+ambulans butuh+pendampingan butuh+pertolongan
 cara+lapor cepat$ cikokol cimone cisadane daerah darah$ di di+depan di+jakarta di+kontrakan di+lampu di+mall
 dia+begal diam dikejar dompet dul gelandangan+di gerak gigit+anjing gratis+kan guy halo+bisa harus hilang+di iki
 info ini+gratis is+hilang isi istri+lari it item jadi+pacar jalan+bouraq jatuh+dari jatuh+di jempol jempol+untuk
 jiwa kaki$ kalau+minta kantor karunya kata+anak kayanya ke+anak kemarin kemarin$ kenapa+saya kerja+di klik+link
 kolong kontrakan+haji kontrakan+saya kontrakan+sebelah kota ktp+nya ktp+saja kuliah lagi+pak lah lah$ laksa
 langsung lapar lapor+apa lari+naik layan lebaran lihat+di link+ini lu$ luar lupa makasih$ malam+kami maling+dipukul
 mall$ mangkal manusia+gerobak masjid mau+bakar mau+melahirkan mayat+di meluncur meluncur$ meninggal+di merah$ mesin
 mobil muntah nasi ngomong obat+pelangsing oh oh+iya orang+bawa orang+yang pagar pak+ada pak+bagaimana pak+bisa
 pak+dia pak+orang pakai+kursi pegang pelangsing pelayanan$ persita pertolongan petugas$ pinggir pisau+ke pln pocong
 pojok pojok$ racun+tikus razia+anak robek robek$ rsj rsud rumah+ambruk rumah+dengan rumahnya sadar sakit saksi
 sampai+mana sampai+tidak satpam saudara saya+amuk saya+di saya+hilang saya+kunci saya+lapor saya+lihat saya+pasung
 saya+tanya sekarang+di sementara+di semoga setrum+di siang siapa sih$ situ$ stasiun suami+kumat sudah+saya sukasari
 sukasari$ sumbang tadi tambah tanya$ tapi tas+isi team temen+saya tenggelam terima terminal ternak tes this
 tidak+ada tidak+berdaya tidak+di tidak+punya tidak+tahu tiket+saya tindak tinggal+di tol trus tua$ tugas tuh tukang
 tuna tunggu+depan untung video waras warga+lagi woy ya
other_service -4 2$ =not =past =still @code ^assalamualaikum ^bisa ^dekat ^di ^dijual ^join ^kata ^ketemu ^mana
 ^masih ^perempuan ^permisi ^petugas ^selamat ^tawuran ^warung ada+ambulans ada+di ada+lansia adopsi aja+pak aman
 amuk+di anjing+lu arah assalamualaikum bantu+ke bantu+saya bantu+untuk belakang berendeng berendeng$ besok
 bisa+masuk bocah cipondoh darah+banyak dari+rumah datang datang$ dekat dekat+tempat di+masjid di+trotoar dijemput
 doang donasi dong$ duduk gerobak halusinasi iya jam jembatan+berendeng join join+grup juga$ kakak kan$ karyawan
 kayu ke+panti kejang$ kena+bacok kepala kesel kesel$ kesini klik+disini kontak kunci kunci+di lanjut lansia lapor$
 lapor+bagaimana luka mabuk+rusak makan+sampah mall mau+donasi mau+untuk meledak+depan merah mogot+ya mulut naik
 naik+angkot nama nasib neglasari+ya nikah+yuk ojek ongkos orang$ orang+mati orang+odgj pak+bantu pak+tidak pas
 pencarian pencet pengaduan$ pergi periuk permisi pingsan$ polsek posisi potong psikiater saja salah satpol satu
 saya+anak saya+jalan saya+kejang saya+laporan saya+odgj saya+pegang saya+sering saya+tunggu sementara sendiri$
 sering sering+halusinasi sinyal situ slot smp tangerang tangis telanjang terjun$ tidak+kalau timnya ud umur
 untuk+pengaduan wa warga$ wkwk$ ybs you yuk+pak
other_service -5 @case @len5 @needs @sighting ^berapa ^gudang ^is ^jam ^klien ^laporan ^makasih ^orang ^pak
 ^sekarang ^sekolah ^tidak ^yang ada+rumah ada+yang ambulans$ amuk$ anak+jalan badan bapak+pukul batal bekas biru
 bisa+pulang bukan cari cuma dana di+sebelah dibacok dibawa diri foto gas+meledak grup hidup jatuh jemput juga kabar
 kalau kasih keluarganya kembali kirim lagi+mabuk laki lapor+orang lapor+pak linglung link masjid$ mau+minum
 mau+terjun meninggal minta$ minum$ mulai nanti odgj pakai+alat pegang+saya pelapor perlu pingsan sampah$ saya+kumat
 sebelah$ selamat semua siap sih suami+temen sudah tabrak tanpa terlantar ternyata tidak+untuk tiket tinggal tinggi
 tiri+saya tolong+bantu trc warga yang yuk
other_service -6 =joke =tale @back @thanked @who=operator ^gelandangan ^lapor ^saya alamat apa baju banget$ bawa
 bisa+bantu boleh bot bunga gratis+tidak hubung kan kecil maaf makasih massa mau+wawancara melahirkan melahirkan+di
 mulu nih pak pak$ paket panti pln$ polisi$ polisi+di pulang racun relawan tas telepon terjun the tidak$
 untuk+tetangga wawancara wkwk
other_service -7 @addition @goes @kin @person ^apa ^dia ^halo ^ibu ^ini ^jual ^kalau ^lansia ^sudah aja bawa+kursi
 butuh+bantu dia gelandangan halo itu ketemu klien lapor+hilang laporan+saya lari leher lokasi lu manusia minum nya
 orang+bakar pasung rumah+singgah rusak+rumah sendiri singgah tetangga$ tidur tidur+di tolong$ tunggu
other_service -8 # @thanking @withdraw ^adik ^odgj cepat dan ditinggal jadi kapan+nikah kata lihat orang perempuan
 tangan tempat
other_service -9 @status @them @who=responder amuk bakar+suami dinsos ibu kejang laporan tolong+bawa
other_service -10 gardu ini klik kumat petugas skripsi
other_service -11 @it @len0 @who=relative mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 14 ^tes
greeting 13 ^halo ^hi ^horas ^punten halo hi horas pak+dinsos punten tes woy$
greeting 12 @len0 ^assalamualaikum ^haloo ^malam ^pagi ^pak ^permisi ^sampurasun ^sugeng assalamualaikum haloo pak$
 permisi sampurasun sampurasun$ sugeng
greeting 11 ^hai ^hallo ^kulonuwun ^selamat dinsos+tangerang hai hai$ hallo kulonuwun kulonuwun$ pagi robot$ ya+ini
greeting 10 ^hello ^oii ^ping ^spada ^test ^waalaikumsalam hello ibu$ ini+siapa makasih$ malam malam$ oii oii$ ping
 ping$ robot siang sore spada spada$ tanya$ test waalaikumsalam waalaikumsalam$ wb wb$ wr wr+wb
greeting 9 ^met bot+ya cek$ enjing hallo$ malam+pak met permisi$ punten$ selamat+malam tangerang test$ tidak$
greeting 8 ^woy apa+ada apa+kabar assalamualaikum+pak enjing$ halo$ kan$ masuk+tidak p$ pagi+pak selamat+pagi
 siang+pak sore+pak
greeting 7 ^misi ^p ^siang bapak+ibu dinsos dinsos$ evening evening$ good+evening hai+pak halo+apa halo+ini kabar$
 masuk mic mic+tes misi misi+pak p pagi$ petugas$ punten+kakak selamat selamat+siang selamat+sore tes+mic
greeting 6 ^oy ^sore ^tok ^wilujeng apa assalamualaikum$ halo+pak ini masuk$ orang$ oy oy$ pagi+bapak sugeng+enjing
 tes$ tidak+disini tok tok$ wilujeng wilujeng+enjing woy
greeting 5 ^bot apa+orang assalamualaikum+warahmatullahi dinas dinas+sosial disini$ good halo+selamat ibu+petugas
 ini$ kan mau+tanya permisi+pak siang$ siapa$ sosial wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh
greeting 4 ^apa ^ibu assalamualaikum+wr bah bener+dinsos halo+dinsos hi+ada horas+lae ini+bener lae lae$ met+siang
 permisi+tumpang semua$ siapa sore$ tanya tes+123 tumpang tumpang+tanya
greeting 3 ^good a$ bot+apa dengan+dinsos dengan+siapa disini enjing+pak haloo+pak hi+pak kabar maaf+mengganggu
 mengganggu mengganggu$ pak pak+apa pak+haji permisi+mau satpol$ semua siang+dengan siapa+ini sosial+kota trc$
greeting 2 @question ^ada ^cek a ada$ ada+petugas haji haji$ ibu kakak$ kota kota+tangerang malam+bapak met+pagi
 online$ pak+mau satpol sosial$
greeting 1 assalamualaikum+ibu bot cek malam+dinas online permisi+ibu tangerang$
greeting -1 12345$ 60an 60an$ @1 @search @thanked ^12345 ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^gang ^hidup
 ^ijazah ^is ^itu ^jangan ^jempol ^ketemu ^kira ^ktp ^lapar ^logatnya ^lorem ^odgj ^okee ^open ^pakai ^penipuan
 ^persita ^polsek ^rsud ^rumah ^saudara ^sekitar ^status ^target ^tarimo ^tas ^🙏 abis adik+saya air ambruk anda arah
 are are+you assalamualaikum+mau bagaimana+ya baik$ bales bantu+saya banyak$ bapak batu$ bau beda bego bego$ berapa$
 berkat besok biaya bo bo$ bocah bohong bot+bego butuh+pertolongan cantik+deh cari+istri cepat$ cikokol cikokol$
 cimone cipondoh$ coklat dapet darah$ deh$ dengan dengan+anak di+pos di+terminal dia+moved dibaca dibantai dikenal
 diproses dua$ duit duit$ dulu foto$ gang+tabrak ganggu gelandangan$ gelandangan+di gemuk gemuk+pendek gerak gerak$
 gile goblok goblok$ godang habis halo+bisa hari+ini hari+minggu her hujan ijazah ini+lokasi ini+orang ipsum ipsum$
 ireng istri$ jam+setengah jaya jempol jempol+untuk jemput kacamata kaki$ kamar kantor kartu karunya kasih+pak
 kata+pak kayaknya kecil$ kel keluarganya kepala kolong kp+baru kubur kucing kurus kurus+tinggi lalu lampu+merah
 lansia+itu lansia+saya lansia+yang lapar lihat$ logatnya loh lokasi+pak lorem lorem+ipsum malam+ini mantap+pak
 mantul+petugas manusia matur matur+makasih mauliate+godang meninggal mesin mesin$ minggu$ minta+duit moved mulai
 murah naik ngomong no ok$ okee open+bo orang+bener orang+gile orang+sudah pabrik pacar pager pager+item pak+jadi
 pak+laporan pak+minta pak+nya pangkalan panti parkir pasar$ pencet pendek$ penipuan penipuan+online persita
 pertolongan pertolongan$ pesan pikun pindah pingsan$ pisau pohon polsek posisi presiden program pulsa puskesmas
 rahasia rahasia+kan raya rs rsud$ rumah$ rumah+singgah rumahnya rusak sampah satpam satu+dua saudara+saya
 saya+dibantai saya+istri saya+lapor saya+lihat saya+pak saya+yang sekarang$ sekarat sekitar selapajang selapajang$
 semoga setengah sorry sorry$ status$ suami+saya susul susul$ tahun$ tangsel tangsel+masuk tanpa tanya+pak
 target+lihat tarimo tarimo+kasih tengah tengah+malam tenggelam terakhir terima tersedak tes+satu this+pagi
 tiap+malam tidak+dikenal tidak+gerak tidak+mau tidak+punya tidak+tahu tidak+usah tiga tindak tinggi$ titik toko tpu
 tpu+selapajang trc tunggu$ usah vaksin video yang+kemarin
greeting -2 =well @call @person ^alhamdulillah ^anj ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh
 ^cari ^di ^gabut ^gas ^hari ^hhhhh ^izin ^jalan ^jam ^jazakallah ^jembatan ^kemarin ^klien ^kok ^lagi ^laporan
 ^lihat ^nama ^nikah ^nomor ^noted ^ok ^penelepon ^ppp ^qwerty ^salah ^satu ^saya ^sekarang ^siapa ^sip ^sukarjo
 ^tutup ^wkwk ^xixixi ^zzzz ^zzzzz ^👍 ada+di ada+kabar ada+korban ada+lansia ada+yang adik aja$ aja+pak
 alhamdulillah ambulans aminah aminah$ amuk anak$ anak+kecil angkot anj anj$ apa+pak asd asd$ bacot balas bantu$
 bapak+saya bapak+tua baru$ batal batik batik$ batu bawa+karung bayar+tidak bayi belakang belum$ berdiri berdiri$
 berisik berisik$ besar bidan bikin bisa+bantu bot+jelek bot+tolol bubar bunga cabut cabut$ cantik cara cipondoh
 coba$ daftar dan daster datang$ dengan$ di+depan di+halte di+jalan di+rumah dijemput dipukul ditinggal doang$ dong$
 gabut gas gigi golok gratis+kan halte harus hhhhh hhhhh$ hidup hitam hitam$ hp hubung info ini+foto internet is
 iseng iseng$ item item$ izin jadwal jaket jangan jatuh jawab jazakallah jelek jelek$ jepit jepit$ jomblo+ya jual
 juga kabar+tidak kakak kali kan+pak karung karung$ kayanya kecil kejang keluar kemana kena kira kirim konsultasi
 korban$ kp ktp kurang lagi+pak lampu lanjut lari$ lewat linglung logat lu lucu luka lupa$ maaf mana$ mantul+pak
 masih$ masjid mati$ mayat menang merah minta$ minum mobil motor nanti napas noted noted$ obat ok oke+pak ompong
 ompong$ open orang+odgj orang+yang pak+ada pak+di pak+orang pak+sudah pak+tolong pelapor pemerintah pendek
 penelepon pergi perlu pinggir pingsan polisi poris pos ppp pukul punya qwerty qwerty$ rokok rokok$ rps rps$ rsud
 ruko rumah+saya rw sakit satu+orang saya+cabut saya+hilang saya+sudah saya+tidak sebatang sebelah sekolah sendal
 siap+pak siapa+ya singgah sini sip sip$ siti stasiun status sudah+tidak suka sukarjo sunda sunda$ takut taman
 tambah tanah tangis tapi target tas telepon temen tempat terminal tetangga$ this tiap tidak+bisa tiketnya tinggal
 tinggi tolol tolol$ tolong$ topi topi$ tua$ tuhan tutup urus wa waris waris$ warung wkwk$ xixixi xixixi$ ybs you
 yuk+pak zzzz zzzz$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
"""
