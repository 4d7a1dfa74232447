"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 3 2+ruko 3+mau @len1 @placed @reports ^beasiswa ^bpjs ^gas ^kabel ^kena ^kios ^kompor ^pabrik ^parkir
 ^pasang ^tetangga ^vaksin ^wifi a ada$ ada+tawon ada+ular ajukan aktif aktif$ alat ambruk+pak amuk+pukul api+besar
 asap+tebal bagaimana bahaya+kalau bahaya+untuk bakar+gang banget+di banjir+di bantu+bayar bantu+modal bantu+pak
 bantu+rumah banyak bapak+tidak basah bayar$ bayar+pbb bayar+tunggakan belum bensin$ bersih besar+di besar+mau
 bikin+surat bocor bocor+di boleh+pulang bolong bpjs$ bpjs+pbi buaya bus busa butuh+alat cara+bikin cara+ikut cctv
 cepat+pak cibodas$ dapet+bantu dari+lantai dari+subuh dengar$ depan+komplek di+atap di+kali di+kelurahan di+komplek
 di+lapangan di+pasar di+posyandu dicek dikenal disini+tidak diteror domisili dtks$ duit$ film flyover+cibodas
 formalin gas gas+bocor gigit gigit+orang golok golok+ancam got got+mampet gratis+ada gudang+bakar guru guru$ harga
 hp+saya ibu+dia ibu+saya ikut+program jadi+penerima jahit jahit+gratis jalan+mati jalan+sudah janda+anak jatuh$
 jembatan+gantung juta$ kabel+listrik kadaluarsa$ kalau+saya kami+bapak kampung$ kampung+kami kantor$ kapan$
 kapan+bansos karaokean karaokean+sampai karena kartu+saudara kayaknya+bakar ke+siapa kelahi+dengan keluar+dari
 kena+phk keras$ keras+banget keterangan+tidak kilo kios korban korban+kdrt ktp+bagaimana kuning kursi kursi+roda
 lagi$ lama$ lampu+dari lapak lari+ke lewat$ liar+banyak majikan malam malam+sekarang maling+bawa mampet+bau masih
 massal+tidak masuk+dapur mati+di mau+ajukan mau+bacok mau+cerai mau+lapor mau+ngajuin mau+pinjem mau+sekolah
 mau+tanya meledak$ minta+fogging minta+tolong minta+tongkat muncul+di musik naik+terus ngajuin nonaktif
 nyetel+musik odgj+di operasi orang+mabuk pacar+saya pak+kalau pak+kayaknya panas+dengan pbb pbi pelayanan pemkot
 pemkot$ penagih penerima+bantu perkosa+guru perut pesta pesta+miras phk pindah+domisili pinjem pinjol$ pinjol+lapor
 pinjol+neror pju plafon$ pp$ preman program+sunat psikolog pulang$ rakyat ribut+dengan roda rongsok ruko+bakar
 rumah$ rumah+saya rumah+sebelah rumah+tidak sampah+di sampai+jam sarang sarang+tawon saudara$ saya+diancam
 saya+jadi saya+kena saya+mati saya+nonaktif saya+pakai saya+takut saya+tarik saya+tiap sekolah+pakai sekolah+rakyat
 selutut sembarangan sembarangan$ sesak sesak+napas siram+air stroke$ suami+di suami+pukul suami+saya suami+tiap
 sudah+minggu suka sumur sunat sunat+massal surat+mati tadi+di takut takut+meledak tawon+di tembok temen+sekolah
 tengah+malam teriak+sekarang tetangga+jual tetangga+karaokean tetangga+saya tidak+aktif tidak+dikenal tidak+keluar
 tidur$ tolong+dicek tolong+pln umum untuk+ibu untuk+orang urus+kartu urus+surat warung wifi ya+ibu
other_service 2 2+malam 3+cair 3+hari @1 ^ada ^atap ^ayam ^bantu ^beli ^guru ^jadwal ^makan ^mantan ^mobil ^pacar
 ^pinjol ^suami ^tabung ^taman ^tipu ada ada+bangkai ada+beasiswa ada+orang ada+sarang adik air+bersih air+pam
 air+panas air+pdam akta+kelahiran akta+lahir alun$ ambruk$ ambruk+di ambruk+tutup ambulans+untuk anak anak$ anak+3
 anak+sma ancam$ angkot+saya anjing+galak anjing+liar asap+item atap+rumah bagaimana+urus bagaimana+ya bahar bahaya$
 bahaya+banget bakar+besar balap balap+liar banget+tolong bansos+saya bantu+hp bantu+tidak banyak+yang bapak+mau
 bapak+sendiri baru$ bayi bayi+di beasiswa+anak bebas bedah bedah+rumah beli belum+ya bener$ bengkak bengkak$
 berkeliaran berlobang berlobang+besar besar+bakar biawak biawak+masuk biaya bikinnya bisa+lapor bisa+minta blok+c
 bolong+besar bpjs+saya buang+sampah c cara+cek cara+dapet cimone$ collector+neror curi daftar+ibu dalam$ dapur
 dapur$ darah+di dengan+anak dengan+tetangga denger+ada depan+pasar depan+sd di+kua di+minimarket di+pohon di+pos
 di+sini dia+di diaspal diaspal$ dibuang+di dibully dibully+di dibunuh dinsos+ada dipukul+pakai ditertibkan
 ditertibkan$ dompet+saya empat gali gang$ gang+kami gantung+di gesper gigit+ayam got+depan gudang+kardus
 gudang+sebelah hari+pak harus+ke hilang+bikin hp hp+tidak hukum ibadah ibadah$ ijazah+tahan ikut ini+kapan
 istri+mau jajan jalan+berlobang jambret+di janda$ jantung jual$ kalau+malam kali kali+bau kami+dari kami+dipukul
 kami+sudah kantin kapan+cair kapan+pkh karet katarak kayaknya$ ke+garut ke+mana ke+tangerang kelahi kelahiran
 kelahiran+anak kelurahan$ kemarin+ada kemarin+lapor kena keran kios+bakar komplek+kami konsul+hukum korban$ kotor$
 kua kua$ kucing+di kucing+liar kucing+saya kucing+tenggelam kuning$ lagi+bawa lagi+sekap lahir lahir+anak lama
 lapangan$ lapor+polisi lapor+tetangga laporan+hilang lemari liar+gigit liar+parkir liar+tiap listrik$ listrik+mati
 lulusan macet$ malam+mau maling+masih mana+yang mati+bapak mati+bikin mau+bunuh mau+daftar mau+nikah mayat+bapak
 meledak menjuntai merah+di minggu+tolong minimarket minimarket$ minta+duit minta+kaki minta+modal minta+perahu
 minyak miras$ miring miring+mau monyet muda musik+keras nafkahin napas+untuk narkoba ngalir+3 nganter ngumpet
 ngumpet+di no+4 nomor+wa nunggak nyala nyala$ nyamber online+bagaimana online+lapor operasi+katarak orang+jual
 orang+tidak pabrik$ padam+dari pajak pak+anak pak+besar pak+saya pak+tetangga pakai+gesper paksa paksa$ palsu+untuk
 pam pam+tidak parkir$ pasar+ada pengaduan perahu perempatan+mati perkosa+pacar permata perumnas perumnas+1
 perusahaan pinjam+ambulans pintu$ pisau pkh$ pkh+tahap pondok pondok+bahar pp proposal puskesmas+mana putus rabies
 rabu rabu$ rakyat+bagaimana raya+no razia roda+untuk rs+tidak ruko+ciledug rumah+makan rumah+saudara sabi$ sakit$
 sampah+ke sampah+tidak sampai+malam santunan+mati satpol+pp saudara+belum saya+ancam saya+bawa saya+begal
 saya+bocor saya+curi saya+dibully saya+harus saya+lumpuh saya+mabuk saya+ngumpet saya+rusak saya+siram
 sekarang+lagi sekarang+muka sekolah+anak selingkuh selokan$ sendiri+tiap serang+jantung siapa$ sma suami+mau subuh
 subuh$ sudah+nyamber sumur$ sumur+kering tahan+perusahaan tahap tahap+3 tahu+di takut$ tebal tebal$ telat+bayar
 tengah tenggelam+sumur tetangga+buang tiang tiang+listrik tiap+hari tidak+dari tidak+sekolah tiri+pukul
 tolong+diaspal tolong+dipukul tolong+ditertibkan tolong+pak uang uang$ untuk+lansia untuk+lulusan urus+akta
 urus+bpjs urus+kemana usaha$ usir utang warung+sebelah yatim$ yayasan
other_service 1 2+hari 3+tolong 5+bulan @question ^alat ^begal ^nama ^nik ^tawon ada+biawak ambruk+kena anak+bisa
 ancam+bunuh ancam+mau angin anjing+tetangga api+merembet atap$ bagaimana$ bagaimana+pak bakar+gudang bakar+lapak
 banget+pak banget+sudah bansos+saudara bantu+dinsos banyak+banget bapak+stroke bau+pak begal+pakai belum+ada besok$
 bibirnya bikin+lagi bikin+macet bisa bisa+pakai blok bolong2 bpjs+yang buang+limbah bulak+rt butuh+pengacara cadas
 cadas+kukun cara+bagaimana cara+urus cek+bansos cekik cerai+gratis ciledug$ collector+tarik daftar+bpjs daging
 dari+jam dari+sore datang+ke dekat+masjid denda dengan desa di+rt di+rw dibuang difabel+mau disabilitas+mau dong
 duit gang+masjid garut gedor gedor+pintu hamil+5 harga+beras harus+lapor hebat+di indomaret+cimone ini+sudah
 istri+saya jalan+tolong jam+7 kacamata kali+sabi kartu+bpjs kecanduan kejar kemarin+kapan kena+angin kena+denda
 kenceng kering kirim+damkar kompor konsul konter kp+bulak kukun kunciran+jaya lama+tidak lapor+siapa limbah+ke
 limbah+pabrik malam+anak masjid+raya mati+semua mau+konsul mau+pindah mawar$ meledak+rumah merembet minggu+bau
 motor$ muda+di muncul murid$ ngaktifin nguntit nik nik+saya nonaktif+ya odgj$ pabrik+bikin pabrik+buang panas$
 panunggangan+utara pengacara pengacara+gratis penuh perempuan+saya phk+mau pinggang pkh+saya poris$ posyandu
 punya+bpjs rawan rel$ renovasi rongsok+dekat rs+kakak rt+3 rumah+kami rumah+kosong rumah+meluap rumah+orang
 rumah+warga rusak+tolong rw+kami sabi sampah+depan saudara+saya saya+butuh saya+difabel saya+ini saya+kecanduan
 saya+lewat saya+sampai saya+tadi saya+tahan saya+terus sebelah+kontrakan sekap$ sekarang+masih sekarang+pukul
 sembunyi+di shop$ smk smp$ suami+tidak sudah+2 sudah+3 sudah+gigit tadi+sore tarik+motor tas+saya tetangga+berisik
 tetangga+galak tetangga+yang toko$ total trotoar+depan tumpuk+di ular+di untuk+motor vaksin+rabies wifi+gratis
 yang+angkut
other_service -1 20$ 24+jam =urgent @? ^alamat ^are ^bau ^bawa ^bocah ^bot ^dana ^dasar ^hai ^haloo ^harus ^iki
 ^investasi ^kayaknya ^kayanya ^kemarin ^kenapa ^kubur ^lihat ^maksud ^mampus ^mauliate ^misi ^nanti ^napas ^pagi
 ^patokan ^pemerintah ^pinggir ^pinjam ^polisi ^polsek ^posisi ^promo ^ruko ^rumus ^salah ^sampurasun ^slot ^sukarjo
 ^target ^tiket ^top ^umur ^ybs ada+bekas ada+ibu ada+kejadian ada+pak ada+perempuan ada+senjata ada+tompel
 ada+tulis air+sudah aja+mau ajak ambil ambil+mayat ambulans+gratis anak+ngelem anak+pakai anak+teriak anak+tiri
 anda angkot+penumpang anter anyone anyone+coming apa$ apa+ada apartemen arah+pasar are+you assalamualaikum+pak asuh
 babakan bacok badan+dingin bahasa baik$ baju$ bakar+rumah bakar+tidur banget+orang banget+timnya bangunan banting
 bantu$ bantu+cari bapak+ibu barang batik bawa+bayi becak beda belum+pulang benar bener bengkel benteng berapa+hari
 beringin beringin+raya berobat$ bio$ biru+saya bisa+bangun boleh+minta box bungkus bunuh+diri busuk+dari buta$
 butuh+kerja butuh+tempat bye cabut cape cape+hidup cara$ cari+bapak cari+ibu chat$ cikupa ciledug cinta cirarab
 coming coming$ curug daan daan+mogot daerah+kami darah+hebat dari dari+depan dari+jawa dari+kursi dasar data
 dekat+rumah dengan+bapak dengan+bikin denger$ depan+kantor depan+tutup deposit di+atas di+bio di+daerah di+hatinya
 di+leher di+ruko di+rumah di+situ di+tas di+tiang dia+is dia+siram diamankan dibantai dibuang+keluarganya dicek$
 dijemput$ dimyati dinas+sosial dingin$ diproses dipukul+preman disebar disorientasi ditinggal$ ditinggal+di
 ditinggal+ibu ditinggal+surat dongkap dp+0 dua2nya duduk$ dulu entah flyover+cikokol gajah gajah+tunggal gaji+buta
 gang+tabrak ganggu+jiwa gawat+pak gedung gedung+parkir gelandangan$ gelisah gerendeng$ gini goblok goblok$
 golok+tolong gor gor+dimyati griya griya$ hai haloo hapus hari hari+di hari+ini hari+tidak hasil hatinya hatinya$
 hidup+sendiri hilang+ibu hilang+kontak hub hujan hujan+pak ibu+pikun ignore indomaret+jalan info+loker ini$
 ini+bener investasi is+anyone is+saya izin+lapor jaga jalan+daan jalan+garuda jalan+kami jalan+ks jalan+satria
 jalan+veteran jawa jawab jaya$ jembatan+robinson jemput$ jenggot jenggot$ jinak jodoh jual+motor kaca kain kakak$
 kaki kali+cisadane kali+pas kamar+saya kami$ kamu+robot kanan kantong kaos kapan+hujan karunya$ karyawan+masuk
 kasih+makan kasur$ ke+lampung kecamatan kejadian kejadian+nih keliling keluarganya$ keluarganya+tidak
 kelurahan+gerendeng kemana+mana kembali+lagi kemis kemis$ kena+serang kepala+bocor kepala+jatuh kereta kerja+tipu
 ketangkep kira kiri klien+sudah kok+masih korban+begal kosong$ kp+baru ks ks+tubun ktp+tidak kuat kucing$ kumis
 kumis+tebal kurang+waras lagi+kumat lain lain$ laki+pakai lampu+merah lampung lampung$ lansia+di lansia+terjebak
 lapor lapor+disini lapor+dong lapor+harus lapor+ibu lapor+lewat lapor+sekarang lapor+tidak lari+bawa lari+dari
 leher$ lewat+depan lihat+rumah link+di loh lu+bot luas luka+parah lumpuh maaf$ maghrib mahasiswa makan+aja
 makan+gaji maksimal maksimal+berapa maksud maksud+saya maksudnya malam+takut maling+tidak mampus mampus+saya
 mana+makam mana+posisi mandir masuk+mesin mau$ mau+kembali mauliate melati melawan melawan$ meledak+di mesin$
 mesin+press minat minta+sedekah minyak+ke misi misi+pak mobil+box mobil+tidak mogot mogot+km mondar mondar+mandir
 motor+jatuh motor+tidak mr mr+x much muka muka+biru mulus mulus$ mulut+busa murah+minat naik+bus naik+motor
 nama+bapak nanti+saya nasi+bungkus neglasari$ ngelem ngomong+dengan nih+pak nih+petugas nomor+12 nomor+ini nongol$
 nyanyi nyasar$ obat odgj+tolong ojek ojol ongkos$ orang+curiga orang+linglung orang+terlantar orang+tidur order p$
 pager pak+badan pak+banyak pak+baru pak+darah pakai+anak panas panik parah$ pasar+baru pasar+kemis pasar+yang
 patokan pegang+dada pendek penipuan$ penumpang penumpang+saya perempatan$ perempuan+lewat perempuan+muda
 perempuan+telanjang perkembangan permisi+mau permisi+saya pernah pesan pikun$ pil pinang+griya pintu pipi$ pisah
 plaza pos+satpam presiden press press+pabrik promo pukul+2019 pukul+anak pulang+kerja pulsa punya punya+ktp racun$
 rambut rame2+di ready rehab rendi rini robinson robot roda+kepala rokok rsud$ rt+tidak rujuk rujukan rumah+nomor
 rumus rumus+luas salah+chat salah+lihat sambil sampai+muka sampurasun sampurasun$ sandal sanggup sanggup+urus saran
 sari sarung satria satu$ saya+besok saya+dibantai saya+ditinggal saya+habis saya+kasih saya+ketemu saya+kirim
other_service -1 saya+lapar saya+naik saya+nyasar saya+pak saya+panas saya+sayat saya+sopir saya+sudah sayang sayat
 sebatang sebelah sedekah selamat+sore selesai send si siapa+presiden simpang sinar sinar+jaya singgah+mana sini
 sini+tiap siram+minyak soal+tetangga sopir sore sosial stadion standby stop+di sudah+ketemu sudah+pukul
 sudah+sampai sudirman suka+lari sukarjo sukses sukses+terus tabrak+mesin tabrak+truk tadi$ takut+banget
 takut+pulang tangan+karyawan tangsel tangsel+masuk tanya tarik+laporan tas+ada tato tawuran+bawa teman teman+saya
 tempat$ tenang tenda tepat terbalik tergeletak$ teriak$ terlantar+di tes$ tetangga+denger tetangga+gantung
 tetangga+siram tiap+sore tidak+jadi tidak+sadar tidak+sanggup tidak+usah tidak+waras tiga tikungan tikungan+jalan
 tikus tindak$ tindak+lanjut titip+anak toko toko+kayu tol$ tolol tolong+bagaimana tolong+ignore tompel tompel+di
 top topi truk+jalan tua+laki tua+sudah tubun tubun$ tuhan tukang+becak tukang+ojek tulis tunggal tunggu+di
 turun+mana tutup$ tv umur+berapa veteran x x$ yang+benar yang+butuh yang+cari yang+dibawa yang+kemarin yang+lama
 yang+lapor yang+naik yang+tidur yani$ ybs+melawan
other_service -2 10$ 10+juta 12$ 2+anak 45+bagaimana 5+ya 500rb @len4 @where ^belum ^cek ^dapat ^depan ^dosen ^eh
 ^film ^gaji ^gawat ^good ^hi ^hubung ^jempol ^kamu ^karyawan ^keren ^kontak ^lagi ^laksa ^lama ^lap ^lapar ^lupa
 ^mantul ^no ^obat ^p ^pakai ^panti ^pelapor ^pencarian ^pinjem ^pocong ^punten ^semoga ^tabrak ^tangan ^test ^toko
 ^tukang ^tunggu ^warga ^wkwk ^woy abaikan ada+alien ada+bapak ada+gelandangan ada+is ada+kabar ada+kartu ada+kucing
 ada+remaja ada+saudara ada+tuna ahmad ahmad+yani air+10 akan alat$ alfamart alfamart$ alien aman+di anak+anak
 anak+di anak+dipukul anak+jalanan anak+kecil anak+minum anak+sekap anak+sekolah angkat+kerja are asal atas+nama
 bagaimana+ini baik bakar$ bakar+sampah bakso bakso$ balas bales balita banget+bawa bank bank$ bantu+polsek
 banyak+darah bapak bapak+tiap bapak+tua bapak+yang baru baru+aja batu bau+busuk bawa+kayu bawah bedeng belum$
 berapa+lama beras$ berteduh biaya+pemakaman biaya+tidak bikin+mati bio bisa+saya bocah+depan boleh$ bot$ bunuh
 busuk buta butuh+dana by cantik capek cek chat cianjur cikokol$ cimone cipondoh cisadane$ cod culik curhat curiga
 dada daerah+kerja daftar+sekarang dan+klien dan+tidak dana+cepat dana+gratis darah+pak dari+kontrakan darurat
 data+pelapor deh dengan+kucing depan+gang depan+sekolah deres di+depan di+halte di+jembatan di+kandang di+lantai
 di+lokasi di+mall di+mobil di+pabrik di+pinggir di+pipi di+taman di+tangerang di+terminal di+trotoar dibacok
 dideportasi dideportasi+tidak dikasih+makan dikeroyok dikeroyok$ dingin diri$ diri+di ditinggal+anak doang$ does
 does+this dosen dp dua duduk+di eh evakuasi gacor gacor+maxwin gaji+10 gang+h gantung+diri garuda gawat gempa
 gerak$ gerendeng gerobak+parkir giant good good+job goreng gosong grab guru+lapor h habis+ongkos halte hari+minggu
 harus+bagaimana hatiku here here$ hi hitam ibu$ identitas indomaret ini+tidur is+a isi+ktp istri+lari jakarta
 jakarta$ jalan+kaki jalan+pahlawan jalanan jam+berapa jangan jaya jempol jempol+untuk joko jual+akun juta+klik
 kader kader+posyandu kaki$ kambing kami+butuh kami+pendatang kampung+bulak kan+pak kandang kantor+kelurahan
 kartu+berobat karyawan+jatuh kata+mau ke ke+arah ke+cimone ke+rs ke+rsj kejang+di kejang+pak kemarin$ kenalan
 kenapa kenapa+saya keren keren+banget kesini$ kimia kirim+lokasi klik$ kolong kolong+jembatan kontak+saya
 kontrakan+saya kontrol+ke kota ktp$ ktp+di ktp+nya kubur kulit kumat+lagi kurang lagi+kejar laki+tua lalat lalu
 lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang lap lapangan+ahmad lapor+dan lapor+lansia lapor+murid
 laporan+pak laporan+something latihan lebaran$ lemas lempar lepas$ lewat+mana lewat+sini lihat+saya lo lokasi$
 loker lu+semua madura makam makam+bapak makan$ makasih$ malam+di malam+ini mall$ mana+aja mana+alamat mantul
 masih+sekolah masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa mau+angkat mau+curhat mau+jadi mau+laporan
 mau+obat mau+pulang maxwin maxwin+daftar melahirkan$ menang minum+racun mobil+tabrak motor+dengan motor+pukul murah
 nama+joko napas$ nasi+goreng need+ke netra ngaku nih$ nikah$ nomor+tiket nongol nyasar+di obat$ open orang+bawa
 orang+dibacok orang+pakai orang+sudah orang+terjebak p pada padang pahlawan pahlawan+seribu pak+dia pak+minta
 pak+takut pak+yang pakai$ paman pamit panas+tinggi panggil panti$ pasar$ pasar+malam pasung+saudara pencarian+bapak
 pendampingan perempuan$ pergi$ perlu+bantu perlu+foto persita pertigaan pertolongan$ perum petugas+mana pikun
 pinang pinggir pinjam pintu+air pipi pisah+di pocong polisi pom pom+bensin pucat pulang+ke punten puskesmas$ putus$
 rahasia rahasia+kan rame rame2 rasa rawa rawa+kucing raya$ resmi rs$ rsj$ rt rt+1 rumah+malam rumahnya sadar saja$
 sakit saldo saldo+dana sampai sampai+tidak samping sangego sate saudara saudara+tetangga saya+ada saya+aja
 saya+dari saya+dong saya+ibu saya+istri saya+mau saya+meninggal saya+pisah saya+racun saya+rahasia saya+stroke
 saya+usir saya+xxxx sd$ seberang segera segera$ sejak sekap+di sekarang sekarang+ada sekarat sekarat$ sekitar
 sendiri+di seribu siang siapa skripsi$ slot+gacor soal something something$ sorry sorry$ stasiun status stop
 suami+kumat sudah+ada sudah+di sudah+tidak sukasari sukasari$ supir syarat+masuk t t+saya tabrak+tiang tadi+malam
 tadi+pagi tahun tajur taman+cibodas tanah+tinggi tangerang$ tanggung tanpa+saudara tanya+terus target tas+isi tawa
 tawa$ telepon+guru temen+kontrakan tenggelam+di terakhir tergeletak teriak+alun terjebak terjebak+di terlantar$
other_service -2 terminal+poris ternyata+masih test tetangga+tenggelam tidak tidak+gerak tidak+mau tidak+napas
 tidak+urus tidur+mana tinggal+di tinggi$ titip tolong+cepat tolong+jemput tolong+need tolong+saya tower tpa
 tpa+rawa traktir traktir$ tua tua$ tulang tumpuk+sampah tuna+netra update urgent urgent+pak urus+orang usah
 usir+dari wajib waras wb wb$ wkwk+tolong woy$ wr wr+wb xxxx xxxx$ ya yang+dengan yang+di yang+kena yang+saya
 yang+tenggelam yani you$
other_service -3 2$ =past @call @code @search ^anak ^astaga ^belakang ^boleh ^daerah ^darah ^dengan ^dinsos ^hari
 ^itu ^kantor ^klik ^kok ^korban ^lari ^maaf ^malam ^mana ^manusia ^oh ^perempuan ^perlu ^selamat ^siapa ^tadi
 ^telepon ^temen ^ternyata ^tes ^tolong abis ada+anak ada+korban ada+lansia ada+mayat ada+pohon ada+rumah ada+tas
 alamat$ anak+hilang anak+pasung angkat angkot$ apotek arah astaga astaga+dia ayam banget+saya bantu+saya bapak+ini
 begal+orang begal+pisau belum+ketemu berapa berdaya berdiri berdiri$ berobat besok+ada bikin+kotor bikin+laporan
 biru boleh+lapor butuh+ambulans butuh+pendampingan butuh+pertolongan cara+lapor cepat$ cikokol cisadane daerah di
 di+jakarta di+kolong di+kontrakan di+lampu di+masjid dia+begal diam dikejar dompet donasi dul gelandangan+di gerak
 gigit+anjing golok+di gratis+kan guy halo+bisa harus hilang+di iki info is+hilang isi it item jadi+pacar
 jadi+relawan jatuh+dari jatuh+di jiwa juga$ kalau+minta kamu kantor karunya kata+anak kayanya ke+anak kejang$
 kemarin kepala kerja+di klik+link kontak kontrakan+sebelah ktp+saja kuliah kumat+rusak lagi+di lah lah$ laksa
 langsung lanjut lansia lapar lapor$ lapor+apa lari+naik lebaran lihat+di linglung+di link+ini lu$ luar lupa
 malam+kami maling+dipukul mall manusia+gerobak masjid masjid$ masuk+dari mau+bakar mau+datang mau+donasi
 mau+melahirkan mayat+di meluncur meluncur$ merah$ mesin mobil muntah nasi ngomong obat+pelangsing oh oh+iya orang$
 orang+yang pagar pak+ada pak+bagaimana pak+bisa pak+orang pak+sudah pakai+kursi parkir+di pas pegang pelajar
 pelangsing pelayanan$ pencet pendatang pertolongan petugas$ pingsan$ pisau+ke pln plus pojok pojok$ poris
 racun+tikus remaja robek robek$ rsj rsud rumah+ambruk rumah+dengan rusak+rumah sampai+mana satpam saya$ saya+hilang
 saya+kunci saya+lapor saya+lihat saya+pasung saya+tanya sekarang+di sementara+di semoga semua$ setrum+di sih$ siswa
 situ$ slot stroke+ditinggal sudah+saya sumbang tadi tangan$ tangis tanya$ tapi team temen tenggelam terima ternak
 tes tetangga$ this tidak+ada tidak+berdaya tidak+di tidak+punya tidak+tahu timnya tindak tol trus tugas tuh tuna
 untung video wa warga+lagi yang+mau you
other_service -4 =still @len5 ^assalamualaikum ^besok ^bisa ^dekat ^dijual ^gudang ^join ^kata ^ketemu ^klien ^masih
 ^masuk ^orang ^permisi ^petugas ^tawuran ^warung ada+ambulans ada+di adopsi aja+pak aman anak+tetangga anjing+lu
 assalamualaikum atas bantu+ke belakang bensin berendeng berendeng$ bisa+masuk darah$ dari+rumah dekat+tempat
 di+sebelah dijemput doang duduk foto gas+meledak gerobak iya jembatan+berendeng join join+grup kan$ karyawan kayu
 ke+panti kena+bacok kesel kesel$ kesini klik+disini kontrakan+haji kunci kunci+di lagi+pak lapor+bagaimana
 lapor+orang lapor+pak makan+sampah mau+untuk meledak+depan meninggal+di merah mulut naik naik+angkot nama nasib
 nikah+yuk ongkos orang+mati orang+odgj pak+bantu pak+tidak pegang+saya pencarian pengaduan$ pergi periuk permisi
 polsek posisi potong psikiater saja salah satpol satu saya+anak saya+jalan saya+kejang saya+laporan saya+odgj
 saya+pegang saya+sering sebelah$ selamat sementara sendiri$ sering sering+halusinasi sinyal situ smp suami+temen
 tambah tangerang telanjang temen+saya terjun$ terminal tidak+kalau tiket+saya tiri+saya tolong+bantu tukang ud umur
 untuk+pengaduan warga$ wkwk$ woy ybs yuk+pak
other_service -5 =not @case @needs @sighting ^berapa ^di ^is ^jam ^lapor ^laporan ^makasih ^pak ^sekarang ^sekolah
 ^tidak ^yang ada+yang ambulans$ amuk$ anak+jalan badan bapak+pukul batal bekas besok bisa+pulang bocah bukan cari
 cuma dana datang$ dibawa diri dong$ grup halusinasi hidup jalan+merdeka jam jatuh jemput kabar kakak kalau kasih
 kecil keluarganya kembali kirim laki linglung link luka massa mau+minum mau+terjun melahirkan meninggal merdeka
 minta$ minum$ mulai nanti nih odgj pakai+alat pelapor perlu pingsan sampah$ saya+di siap sih sudah tabrak tanpa
 terjun terlantar ternyata tidak+untuk tiket tinggal tinggi trc warga yuk
other_service -6 =joke =tale @back @thanked @who=operator ^lansia alamat apa baju banget$ bawa bawa+kursi bisa+bantu
 boleh bot bunga datang gratis+tidak hubung juga kan maaf makasih manusia mau+wawancara melahirkan+di minum mulu
 orang+bakar pak pak$ paket panti pln$ polisi$ polisi+di pulang racun relawan saya+tunggu semua tas telepon the
 tidak$ wawancara wkwk yang
other_service -7 @addition @goes @kin @person ^apa ^dia ^gelandangan ^halo ^ibu ^ini ^jual ^kalau ^odgj ^saya ^sudah
 aja butuh+bantu cepat dekat dia gelandangan halo itu ketemu klien lapor+hilang laporan+saya lari leher lokasi lu
 nya pasung rumah+singgah saya+kumat sendiri singgah tidur+di
other_service -8 # @thanking @withdraw ^adik amuk bakar+suami dan dinsos ditinggal jadi kapan+nikah kata lihat orang
 perempuan tempat tidur tolong$ tunggu
other_service -9 @status @them @who=responder ibu kejang laporan skripsi tangan tolong+bawa
other_service -10 gardu ini klik petugas
other_service -11 @it @len0 @who=relative kumat mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 14 ^tes
greeting 13 ^halo ^hi ^horas ^punten halo hi horas pak+dinsos punten tes woy$
greeting 12 @len0 ^assalamualaikum ^haloo ^malam ^pagi ^pak ^permisi ^sampurasun ^selamat assalamualaikum haloo pak$
 permisi sampurasun sampurasun$
greeting 11 ^hai ^kulonuwun ^sugeng dinsos+tangerang hai hai$ kulonuwun kulonuwun$ malam malam$ pagi robot$ siang
 sugeng ya+ini
greeting 10 ^hallo ^hello ^oii ^ping ^spada ^test ^waalaikumsalam hallo hello ibu$ ini+siapa makasih$ oii oii$ ping
 ping$ robot sore spada spada$ tanya$ test waalaikumsalam waalaikumsalam$ wb wb$ wr wr+wb
greeting 9 ^met bot+ya enjing hallo$ malam+pak met permisi$ punten$ selamat+malam tangerang test$
greeting 8 ^woy apa+ada apa+kabar assalamualaikum+pak enjing$ kan$ masuk masuk+tidak p$ selamat+pagi selamat+siang
 siang+pak sore+pak tidak$
greeting 7 ^misi ^p ^siang bapak+ibu dinsos dinsos$ evening evening$ good+evening hai+pak halo$ halo+ini kabar$ mic
 mic+tes misi misi+pak p pagi$ pagi+pak petugas$ punten+kakak selamat selamat+sore tes+mic
greeting 6 ^cek ^oy ^sore ^tok ^wilujeng apa halo+apa halo+pak ini ini$ masuk$ orang$ oy oy$ pagi+bapak
 sugeng+enjing tes$ tidak+disini tok tok$ wilujeng wilujeng+enjing woy
greeting 5 ^bot apa+orang assalamualaikum+warahmatullahi cek dinas dinas+sosial disini$ good halo+selamat
 ibu+petugas kan mau+tanya permisi+pak siapa$ sosial wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh
greeting 4 ^apa ^ibu assalamualaikum+wr bah bener+dinsos hi+ada horas+lae ini+bener lae lae$ met+siang
 permisi+tumpang semua$ siapa sore$ tanya tes+123 tumpang tumpang+tanya
greeting 3 ^ada ^good a$ bot+apa dengan+dinsos dengan+siapa disini enjing+pak halo+dinsos haloo+pak hi+pak kabar
 maaf+mengganggu mengganggu mengganggu$ pak pak+apa pak+haji permisi+mau satpol$ semua siang$ siang+dengan siapa+ini
 sosial+kota trc$
greeting 2 @question a ada$ ada+petugas haji haji$ ibu kota kota+tangerang malam+dinas met+pagi online$ satpol
 sosial$
greeting 1 assalamualaikum+ibu bener bot ibu+pak kakak$ kota$ malam+bapak online pak+mau permisi+ibu tangerang$ ya
greeting -1 12345$ 60an 60an$ @1 @search @thanked ^12345 ^alhamdulillah ^angkot ^are ^asd ^bantu ^batal ^beli ^bisa
 ^daftar ^gang ^ijazah ^is ^itu ^ketemu ^kira ^klien ^kok ^lapar ^logatnya ^lorem ^odgj ^okee ^open ^pakai ^penipuan
 ^persita ^polsek ^rsud ^rumah ^saudara ^sekitar ^semoga ^sip ^status ^target ^tarimo ^tas ^🙏 abis adik+saya
 alhamdulillah arah are are+you bagaimana+ya baik$ bales bantu+saya banyak$ batu$ bau bego bego$ beli bener$ berapa$
 besok bo bo$ bocah bot+bego butuh+pertolongan cantik+deh cepat$ cikokol cikokol$ cimone cipondoh$ dapet darah$ deh$
 dengan dengan+anak di+halte di+pos di+terminal dia+moved dibaca dibantai dikenal diproses doang+pak dua$ duit duit$
 dulu foto$ gang+tabrak ganggu gelandangan+di gemuk gemuk+pendek gerak gile goblok goblok$ godang habis halo+bisa
 halte hari+ini hari+minggu her hujan ijazah ini+lokasi ini+orang ipsum ipsum$ ireng istri$ jadwal jam+setengah
 jawab jaya jemput jomblo jual kaki$ kamar kantor kartu karunya kasih+pak kata+pak kayaknya kecil$ keluar
 keluarganya kepala kolong kp+baru kubur kucing kurus kurus+tinggi lagi+pak lalu lampu+merah lansia+yang lapar
 lihat$ linglung logatnya loh lorem lorem+ipsum malam+ini manusia matur matur+makasih mauliate+godang meninggal
 mesin mesin$ minggu$ minta+duit moved murah naik ngomong no ok$ okee open+bo orang+bener orang+gile orang+sudah
 pacar pager pager+item pak+di pak+jadi pak+laporan pak+minta pak+nya pangkalan panti parkir pasar$ pencet pencet$
 pendek$ penipuan penipuan+online persita pertolongan pertolongan$ pesan pindah pinggir pingsan$ pisau pohon polsek
 poris presiden program pulsa puskesmas rahasia rahasia+kan raya rs rsud$ ruko rumah$ rumah+singgah rusak satpam
 saudara+saya saya+dibantai saya+istri saya+lapor saya+lihat saya+pak saya+sudah sehat sekarang$ sekitar selapajang
 selapajang$ semoga setengah siapa+presiden sorry sorry$ spbu stasiun status status$ suami+saya susul$ tahun$
 tangsel tangsel+masuk tanpa tanya+pak target target+lihat tarimo tarimo+kasih temen tengah tengah+malam tenggelam
 terakhir terima tersedak this+pagi tiap+malam tidak+dikenal tidak+gerak tidak+mau tidak+punya tidak+tahu tidak+usah
 tiga tindak tinggi$ titik toko tpu tpu+selapajang trc tunggu$ usah vaksin
greeting -2 =well @call @person ^anj ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh ^butuh ^di ^gas ^hari
 ^hhhhh ^hidup ^izin ^jalan ^jam ^jazakallah ^jembatan ^jempol ^kemarin ^lagi ^laporan ^lihat ^mantap ^nama ^nikah
 ^nomor ^noted ^ok ^oke ^penelepon ^perempuan ^ppp ^qwerty ^salah ^satu ^saya ^sekarang ^siapa ^sukarjo ^top ^trc
 ^tutup ^wkwk ^xixixi ^zzzzz ^👍 ada+di ada+kabar ada+lansia ada+yang adik aja$ aja+pak ambulans aminah aminah$ amuk
 anak$ anak+kecil anak+saya angkot anj anj$ apa+pak asd asd$ bacot bakar balas bantu$ bapak bapak+saya bapak+tua
 baru$ batal batik batik$ batu bawa+karung bayar+tidak bayi belakang belum$ berdiri berdiri$ berisik berisik$ besar
 bidan bikin bisa+bantu bot+jelek bot+tolol bubar bunga cabut cabut$ cantik cara cipondoh coba$ daftar dan daster
 datang$ deh dengan$ di+depan di+jalan di+pasar di+rumah dijemput dipukul ditinggal doang$ dong$ gas gelandangan$
 gigi golok gratis+kan harus hhhhh hhhhh$ hidup hitam hitam$ hp hubung info ini+foto internet is iseng iseng$ istri
 item item$ izin jaket jangan jatuh jazakallah jelek jelek$ jempol jempol+untuk jepit jepit$ juga kabar+tidak kakak
 kakak+saya kali kan+pak karung karung$ kayanya kecil kejang kemana kembali kena kenapa kira kirim konsultasi kp ktp
 kurang lampu lanjut laporan$ lari$ lewat lu lucu luka lupa$ maaf mana$ mantap masih$ masjid mati$ mayat menang
 merah minta$ minum mobil motor nanti napas noted noted$ nyasar obat ok oke ompong ompong$ open orang+odgj
 orang+yang pak+ada pak+orang pak+sudah pak+tolong pelapor pemerintah pendek penelepon perempuan$ pergi perlu
 pingsan polisi pos ppp pukul punya qwerty qwerty$ rokok rokok$ rps rps$ rsud rumah+saya rw saja saja$ sakit
 satu+orang saya+cabut saya+hilang saya+tidak sebatang sebelah sekolah sendal siapa+ya singgah sini sip sip$ siti
 sudah+tidak suka sukarjo susul tahun takut taman tambah tanah tangis tapi tas telepon tempat terminal ternyata this
 tiap tidak+bisa tiketnya tinggal tinggi tolol tolol$ tolong$ top topi topi$ tua$ tuhan tutup urus wa waris waris$
 warung wkwk$ xixixi xixixi$ ybs you yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 @code @len5 ^darurat ^dua ^gelandangan ^haturnuhun ^hilang ^iya ^kalau ^laki ^lupa ^mauliate ^okeee
 ^petugas ^siap ^suami ^yang ada+korban apa+robot asem bagaimana$ baju banyak baru bayar berapa boleh buka buka$
 butuh cepat coba darurat+pak dekat diam dibawa dong+pak dua+orang duduk gang good+job gratis$ haturnuhun hilang$
 ibu+saya ini+pak iya jembatan job kaki kalau kami kampret kasih kemarin$ kerja kesini klien korban korban$ laki$
 lama lari lupa makan malam+ada mauliate minggu nih nikah okeee pak+parah parah parah+pak pasar pelayanan pulang rt
 sampai saudara$ saya+mau sayang sayang$ siap+pak sih tabrak$ tahu tai tangan terlantar terus tetangga$ tidak
 tidak+ada tidur+di tower umur warga wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @? @case @kin @len1 @len3 @len4 @needs @reports @sighting @who=operator ^anak
 ^bagaimana ^bapak ^cuma ^dengan ^dia ^ditusuk ^maaf ^mau ^orang ^tadi ^tetangga ^update apa$ apa+syaratnya
 bagaimana+pak banget$ bawa bisa bukan cari darah dari darurat datang depan ditusuk doang foto gelandangan hari
 ini+ada itu jalan kata kemarin ketemu kok laki lapor$ laporan+saya lihat logat lokasi makasih+pak mana mati mau
 mau+lapor mirip much odgj pak+ini pak+saya pakai pengumuman perempuan rumah salah sekarang sendiri sendiri$ siap
 suami syaratnya tabrak tadi+pagi tetangga tidak+pak tidur$ tua tunggu untuk update+pak yang
greeting -5 =drill =heart =joke =road =work @goes @placed @them @who=relative ^baik ^dinsos ^kakak ^kapan ^kontrakan
 ^lansia ^minta ^sudah anak baik banget bantu belum bot$ cuma di dia dua jadi jam kapan ke kek kontrakan lagi lansia
 lansia$ nama nomor nya resmi resmi$ satu saudara saya saya$ sudah tadi test+123 tidur update
greeting -6 # =tale =urgent @addition @danger @len2 @who=responder ^masih aja bangsat gratis hilang laporan lo masih
 minta tolong
greeting -7 =office @back @it @status @withdraw ^mantul bagaimana cintaku cintaku$ dong lapor lapor+pak mantul
 tolong+pak
greeting -8 @other @thanking ^tolong
greeting -9 ^lapor ^tidak
greeting -10 ^makasih
thanks 21 much
thanks 17 ^mantul mantul
thanks 16 pelayanan
thanks 15 ^haturnuhun ^mauliate ^semoga ^top haturnuhun mauliate pelayanan$ top
thanks 14 ^okeee okeee
thanks 13 ^baik ^iya baik iya semoga
thanks 12 ^dengan dengan$
thanks 11 ^jempol good+job jempol jempol+untuk job noted$
thanks 10 @thanking ^makasih ^mantap ^noted mantap noted tunggu tunggu$
thanks 9 ^alhamdulillah ^good ^jazakallah ^ok ^oke ^siap ^👍 alhamdulillah baik$ good jazakallah kasih kasih+pak ok
 oke sip 👍 👍$ 🙏 🙏$
thanks 8 @thanked ^bantu ^keren ^tarimo banget godang ibu$ makasih makasih+pak mauliate+godang siap sip$ tarimo
 tarimo+kasih tuhan untuk
thanks 7 @len0 ^okee ^🙏 banget$ dengan keren makasih+ya ok$ okee petugas sehat sehat+selalu selalu selalu$ siap+pak
 terima terima+kasih
thanks 6 ^sip ^terima alhamdulillah$ bantu bapak+ibu cepat jadi makasih$ pak+sudah sudah+dibawa team
thanks 5 ^hatur banget+timnya berkat cepat$ cepat+banget dibawa+pak dijemput hatur hatur+makasih ibu+sudah infonya
 jawab makasih+banget makasih+banyak markotop matur matur+makasih pak$ pak+makasih sudah+dijemput tangan+terima
 timnya top+markotop untuk+petugas
thanks 4 ^matur alhamdulillah+sudah atas banyak dinsos infonya$ kabar+lagi kasih$ lagi$ makasih+infonya oke+siap
 pak+sehat petugas$ petugas+sehat semoga+petugas sudah+tolong sukses sukses+terus ya+pak
thanks 3 amal amal+ibadah atas+bantu dinsos$ gitu gitu+makasih infonya+pak jadi+amal kasih+sudah keren+banget
 lansia+sudah makasih+atas makasih+sanget mantap+pak nanti+saya nggih nya+sudah oh+gitu ok+sip oke+pak pak+petugas
 sanget satpol$ saya+kabar saya+tunggu semoga+jadi siap$ siap+tunggu sudah+bantu terus$ trc trc$ tunggu+ya ya
 ya+sudah
thanks 2 ^oh ^puji balas balas+baik banget+kakak banyak+bapak bapak$ bapak+sudah beres beres+makasih berkah berkah$
 bersama datang$ dengan+pak dibawa dijemput$ hampir ibadah ibadah$ ibu+lansia kasih+banyak keren+pelayanan lae lae$
 lansia+itu lucu makasih+kakak makasih+trc mantap+cepat mati+tawa menangani nanti nya oh orang+pingsan pak pak+cepat
 pak+ibu puji puji+tuhan respon respon+cepat sanget+pak satpol semoga+balas semoga+berkah sigap sip+makasih sudah
 sudah+beres sudah+bersama tadi$ tawa tawa+saya tenang+sekarang tuhan+sudah tunggu+datang yang+darah
"""
