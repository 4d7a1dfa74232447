"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 3 2+ruko 3+mau @len1 @placed @reports ^beasiswa ^gas ^kabel ^kamar ^kios ^kompor ^pabrik ^parkir
 ^pasang ^taman ^ular ^vaksin ^wifi a ada$ ada+tawon ada+ular ajukan aktif alat ambruk+pak amuk+pukul anak anak+sma
 angkot+saya api+besar asap+tebal atap+rumah bagaimana bahaya+kalau bahaya+untuk bakar+gang banget+di bangkai
 bansos+lansia bansos+lewat bantu+bayar bantu+hp bantu+modal banyak basah bayar$ bayar+pbb bayar+tunggakan begal
 belum bersih besar+di besar+mau bikin+surat bisa+minta bocor bocor+di bpjs$ bpjs+pbi bpjs+saya buang buaya bus busa
 cara+bikin cara+ikut cctv cepat+pak cimone$ dapet+bantu dari+subuh dengan+tetangga dengar$ depan+komplek di+atap
 di+kali di+kelurahan di+komplek di+lapangan di+posyandu di+sekolah di+warung dicek disini+tidak diteror domisili
 dtks$ formalin gang gas gigit gigit+orang golok golok+ancam got got+mampet gudang+bakar harga ibadah ibadah$
 ibu+dia ibu+saya ikut+program jalan+sudah janda+anak jatuh$ jembatan+gantung jendela juta$ kabel+listrik kacamata
 kadaluarsa$ kalau+saya kami+bapak kampung$ kampung+kami kantor$ kapan kapan$ kapan+bansos karaokean
 karaokean+sampai karena kartu+saudara katarak kayaknya+bakar ke+siapa kelahi+dengan kena kena+phk keras$
 keras+banget keterangan+tidak kilo kios korban kuning kursi kursi+roda lagi$ lampu+dari lapak lari+ke lewat lewat$
 lewat+jendela liar+banyak majikan maling+bawa mampet+bau mandi+umum masih massal+tidak mati+di mau+ajukan mau+bacok
 mau+bikin mau+cerai mau+lapor mau+minta mau+ngajuin mau+sekolah mau+tanya meledak$ menjuntai minggu+tolong
 minta+tolong miras$ muda muncul+di musik naik+terus ngajuin nonaktif nyasar nyetel+musik odgj+di operasi
 orang+masuk pacar+saya pak+kalau pak+kayaknya panas+dengan parkir pbb pbi pelayanan pemkot pemkot$ penagih
 penerima+bantu perut pesta pesta+miras phk pindah+domisili pinjem pinjol$ pinjol+lapor pinjol+neror pju plafon$ pp$
 preman program+sunat psikolog pukul+ibu pukul+murid pulang$ rakyat remang2+depan ribut+dengan roda roda+untuk
 rongsok ruko+bakar ruko+ciledug rumah+saudara rumah+tidak sampai+jam sarang+tawon saudara$ saudara+belum
 saya+bagaimana saya+diancam saya+kena saya+mati saya+ngumpet saya+nonaktif saya+tarik saya+tiap sekolah+pakai
 sekolah+rakyat sembarangan senjata senjata+di sesak stroke$ suami+mau suami+saya sudah+minggu sumur sunat
 sunat+massal surat+mati tadi+di takut+meledak tawon+di tengah+malam teriak+sekarang tetangga+buang tetangga+jual
 tetangga+karaokean tetangga+saya tidak+aktif tidak+dari tidak+pak tidur$ tolong+dicek tolong+dipukul
 tolong+ditertibkan tolong+pln tolong+razia truk truk+tanah untuk+ibu untuk+orang urus+kartu urus+surat warung
 warung+sebelah wifi ya+ibu
other_service 2 2+hari 2+malam 3+cair 3+hari 4+perumnas @1 ^ada ^atap ^ayam ^bantu ^beli ^jadwal ^makan ^mantan
 ^mobil ^pacar ^pinjol ^suami ^tabung ^tipu ada ada+bangkai ada+beasiswa ada+orang ada+sarang air+bersih air+pam
 air+panas air+pdam akta+kelahiran akta+lahir aktif$ alun ambruk$ ambruk+di ambruk+kena ambruk+tutup ambulans+untuk
 anak$ anak+3 ancam$ angin anjing+galak anjing+liar api+pak asap+item bagaimana+urus bagaimana+ya bahar bahaya$
 bahaya+banget bakar+besar balap balap+liar banget+tolong bangun+rumah banjir+di bansos+saya bantu+pak bantu+tidak
 banyak+yang bapak+dipukul bapak+mau bapak+sendiri baru+sekarang bayi bayi+di beasiswa+anak bebas bedah bedah+rumah
 beli belum+ya bener$ bengkak bengkak$ bensin$ berkeliaran berlobang berlobang+besar besar+bakar biawak biawak+masuk
 biaya bibirnya bikin+macet bikin+takut bikinnya bisa+lapor blok+c boleh+pulang bolong bolong+besar buang+sampah
 bulak+rt butuh+alat c cara+bagaimana cara+dapet cibodas$ ciledug$ collector+neror curi daftar+bansos dalam$ dapur
 darah+di dari+lantai dekat+masjid dengan+anak depan+pasar depan+sd di+kua di+minimarket di+pohon di+pos di+rt
 di+sini dia+di diaspal diaspal$ dibuang+di dibully dibully+di dibunuh dinsos+ada dipukul+pakai ditertibkan
 ditertibkan$ duit$ empat film flyover+cibodas gali gang$ gang+kami gantung+di gas+bocor gedor+pintu gesper
 gigit+ayam got+depan gratis+ada gudang+kardus gudang+sebelah harus+ke hilang+bikin hp hp+tidak hukum ijazah+tahan
 ikut indomaret+cimone ini+kapan istri+mau jahit jahit+gratis jajan jalan+berlobang jambret+di janda$ jual$
 kalau+malam kali+bau kami+dari kami+sudah kantin kapan+cair kapan+pkh karet kayaknya$ ke+garut ke+mana ke+tangerang
 kejar kelahi kelahiran keluar+dari kelurahan$ kemarin+lapor kena+angin keran kering kios+bakar komplek+kami konsul
 konsul+hukum korban+kdrt kotor$ kp+bulak ktp+bagaimana ktp+saya kua kua$ kucing+di kucing+liar kucing+saya
 kucing+tenggelam kuning$ kursus lagi+bawa lahir+anak lapangan$ lapor+guru lapor+tetangga laporan+hilang liar+depan
 liar+gigit liar+parkir liar+tiap listrik$ listrik+mati listrik+subsidi lulusan mabuk macet$ malam+mau maling+maling
 maling+masih mana+yang masjid+raya masuk+dapur masuk+kampung mati+bapak mati+bikin mati+semua mau+bunuh mau+daftar
 mau+konsul mau+kursus mau+nikah mawar$ mayat+bapak meledak merah+di minggu+bau minimarket minimarket$ minta+bantu
 minta+duit minta+kaki minta+modal minta+perahu minyak miring miring+mau monyet muncul murid$ musik+keras nafkahin
 napas+untuk narkoba ngalir+3 nganter ngumpet ngumpet+di nguntit no+4 nomor+wa nunggak nyala nyala$ nyamber
 online+bagaimana online+lapor operasi+katarak orang+jual orang+tidak pabrik$ padam+dari pajak pak+besar
 pak+tetangga pakai+gesper paksa paksa$ palsu+untuk pam pam+tidak parkir$ pasar+ada pengaduan perahu perempatan+mati
 perkosa+pacar permata perumnas perumnas+1 perusahaan pinjam+ambulans pintu$ pisau pkh$ pkh+tahap pondok
 pondok+bahar pp proposal puskesmas+mana rabies rabu rabu$ rakyat+bagaimana raya+no renovasi ronda+rw rs+tidak rt+3
 rumah$ rumah+makan rumah+tutup sakit$ sampah+di sampah+ke sampah+tidak sampai+malam santunan+mati satpol+pp
 saya+bawa saya+begal saya+butuh saya+curi saya+dibully saya+harus saya+jadi saya+lagi saya+lumpuh saya+mabuk
 saya+rusak saya+siram saya+takut sekarang+juga sekarang+lagi sekarang+muka sekolah+anak selingkuh selokan$ selutut
 sembunyi$ sembunyi+di sendiri+tiap siapa$ siram+air sma suami+di suami+tiap subuh subuh$ sudah+3 sudah+nyamber suka
 sumur$ sumur+kering tahan+perusahaan tahap tahap+3 tahu+di tebal tebal$ telat$ telat+bayar temen+sekolah tengah
 tenggelam+sumur tetangga+bangun tiang+listrik tiap+hari tidak+sekolah tiri+pukul tolong+diaspal tolong+pak uang
 uang$ ular+masuk untuk+lulusan urus+akta urus+bpjs urus+kemana usaha$ usir warna yatim$ yayasan
other_service 1 5+bulan @question ^alat ^begal ^gang ^guru ^laki ^nik ^penelepon ^saluran ^tawon ada+biawak
 ada+pabrik adik ambil$ anak+bisa ancam+bunuh ancam+mau ancur anjing+tetangga anyar$ api+merembet atap$ bagaimana$
 bakar+asap bakar+lapak banget+pak banget+sudah bantu+dinsos banyak+banget bapak+stroke bapak+tidak bau+pak
 belakang+pom belakang+rumah belum+ada besok$ bikin+lagi bisa bisa+jalan bisa+pakai blok bpjs+yang buang+limbah
 butuh+pengacara cadas cadas+kukun cara+cek cara+urus cek+bansos cekik cerai+gratis collector+tarik daftar+bpjs
 daging dapur$ dari+jam dari+sore datang+ke dekat+rel denda dengan denger+ada desa di+belakang di+kamar di+luar
 di+perempatan di+rw dibuang difabel+mau disabilitas+mau dompet+saya dong duit gadai garut gedor hamil+5 harga+beras
 hari+lewat hari+pak harus+lapor hebat+di ini+sudah jalan+di jalan+tolong jam+7 jantung jendela$ kami+tidak
 kartu+bpjs kecanduan kelahiran+anak keluar$ kemarin+ada kemarin+kapan kena+denda kenceng kirim+damkar kompor konter
 korban$ kukun kunciran+jaya lagi+sekap lagi+sekarang lahir lama lama+tidak lansia+kami lapor+polisi lapor+siapa
 lemari lewat+wa limbah+ke limbah+pabrik masuk+maling mau+cek mau+pindah meledak+rumah merembet minta+kursi motor$
 motor+ambil muda+di ngaktifin nik nik+saya nonaktif+ya odgj$ pabrik+bikin pabrik+buang pak+saya pak+untuk
 paman+kami panas$ panunggangan+utara pelatihan+jahit pengacara pengacara+gratis penuh perempuan+saya phk+mau
 pinggang pkh+saya pos+ronda posyandu punya+bpjs putus rawan razia rel$ ronda rongsok+dekat rs+ibu rumah+kami
 rumah+kosong rumah+meluap rumah+orang rumah+saya rumah+warga rusak+tolong rw+kami sampah+depan saya+ancam
 saya+bocor saya+difabel saya+kecanduan saya+lewat saya+masih saya+masuk saya+tadi saya+tahan saya+terus
 sebelah+kontrakan sekap$ sekarang+masih sekarang+pukul sekarang+sudah sekarang+tolong semalam$ serang+jantung shop$
 smk smp$ suami+istri suami+tidak sudah+2 sudah+gigit tadi+sore tarik+motor tas+saya tetangga+bakar tetangga+berisik
 tetangga+galak tetangga+yang tiang toko$ tongkat total trotoar+depan untuk+lansia untuk+motor untuk+saudara
 vaksin+rabies wifi+gratis yang+angkut
other_service -1 12$ 20$ 24+jam @len4 ^are ^bau ^bawa ^bibi ^bocah ^bot ^dana ^dasar ^gawat ^hai ^haloo ^horas ^iki
 ^investasi ^jadi ^kayaknya ^kayanya ^kemarin ^kubur ^lap ^lihat ^maksud ^mampus ^mantul ^mauliate ^misi ^nanti
 ^napas ^pemerintah ^pinjam ^polisi ^posisi ^promo ^ruko ^salah ^sampurasun ^slot ^sukarjo ^tiket ^top ada+bekas
 ada+ibu ada+kejadian ada+perempuan ada+tompel ada+tulis air+sudah aja+mau alat$ ambulans+gratis anak+ngelem
 anak+pakai anda angkot+penumpang anter anyone anyone+coming apartemen arah+pasar are+you aria assalamualaikum+pak
 asuh babakan badan+dingin bagi bahasa baik$ baju$ bakar+rumah bakar+tidur banget+orang banget+timnya bangunan
 banting bantu+cari bantu+polsek bapak$ barang baru batik bau+busuk bawa+alat bawa+bayi becak beda belum+pulang
 benar bengkel benteng berapa+hari beringin+raya berobat$ biasa bibi+saya bio$ biru+saya bisa+bangun box bunuh+diri
 busuk+dari butuh+kerja cabut cape cara$ cari+bapak cari+ibu chat$ cikupa cinta cisadane$ coming coming$ curiga
 curug daan daan+mogot daerah+kami darah+hebat dari dari+jalan dari+jawa dari+kursi dari+padang dasar dengan+bikin
 denger$ depan+kantor depan+tutup deposit di+atas di+bio di+daerah di+hatinya di+kandang di+leher di+situ di+tas
 di+tiang dia+is dia+siram dia+tidak diamankan dibantai dibuang+keluarganya dijemput$ dimyati dinas+sosial dingin$
 dipukul+preman disebar disini$ disorientasi disuruh ditinggal$ ditinggal+di ditinggal+ibu ditinggal+surat ditusuk
 dp+0 dua2nya duduk$ dulu entah flyover gajah gaji+buta gang+sebelah gang+tabrak ganggu+jiwa gawat+pak gedung+parkir
 gelandangan$ gelisah gerak$ gerendeng gerendeng$ goblok goblok$ golok+gang gor gor+dimyati griya griya$ hai haloo
 hari+di hari+minggu hari+tidak harus+bagaimana hasil hatinya hilang+kontak horas hub hujan hujan+pak ibu+pikun
 ignore info+bapak info+loker ini+bener investasi is+anyone is+saya izin+lapor jaga jalan+aria jalan+beringin
 jalan+daan jalan+garuda jalan+kami jalan+ks jalan+raya jalan+satria jalan+veteran jalanan$ jam$ jawa jawab jaya$
 jemput$ jenggot jenggot$ jinak jodoh jual+motor kain kakak$ kaki kali+pas kamar+saya kami$ kamu+robot kanan kandang
 kantong kaos kapan+hujan karunya$ karyawan+masuk kasih+makan kasur$ ke+lampung kecamatan kejadian kejadian+nih kel
 keliling keluarganya$ keluarganya+tidak kelurahan+gerendeng kemana+mana kembali+lagi kemis kemis$ kena+serang
 kenapa kepala+bocor kepala+jatuh kereta kerja+24 kerja+tipu ketangkep kiri kok+masih kolong+jembatan korban+begal
 kosong$ kp+baru ks ks+tubun ktp+tidak kuat kucing$ kumis kumis+tebal kurang+waras lagi+dipukul lain lain$
 laki+nyasar lampung$ lanjut$ lansia+di lansia+pakai lansia+terjebak lap lapor lapor+disini lapor+dong lapor+tidak
 lari+dari leher$ lengan lewat+depan lewat+mana lihat+rumah lihat+saya link+di loh lu+bot luka+parah maghrib
 mahasiswa makan+aja makan+gaji maksimal maksimal+berapa maksud maksud+saya maksudnya malam+takut maling+tidak
 mampus mampus+saya mana+makam mandir mantul masuk+mesin mati+aja mau$ mau+kembali mauliate melati melawan melawan$
 meledak+di menunggu mesin$ mesin+press minat minta+sedekah minyak+ke misi misi+pak mobil+box mobil+tidak mogot
 mogot+km mondar mondar+mandir motor+jatuh motor+tabrak motor+tidak mr mr+x much muka muka+biru mulus mulus$
 mulut+busa murah+minat naik+bus naik+motor nama+bapak nanti$ nanti+saya neglasari ngelem ngoceh ngomong+dengan
 nih+pak nih+petugas no nomor+12 nomor+ini nongol$ nyanyi nyasar$ obat ojek ongkos$ orang+curiga orang+terlantar
 orang+tidur order ot p$ pak+badan pak+banyak pak+baru pak+darah pakai+anak panggil panjat parah$ pasar+kemis
 pasar+yang pegang+dada pendek pengendara pengendara+motor penipuan$ penumpang penumpang+saya perempuan+lewat
 perkembangan permisi+mau permisi+saya pesan pikun$ pil pinang+griya pintu pipi$ plawad plawad$ plaza poris+plawad
 pos+satpam press press+pabrik promo pukul+2019 pukul+anak punya punya+ktp putar racun$ rambut rame2+di ready rehab
 rendi rini robinson$ robot roda+kepala rokok rsud$ rt+tidak rujuk rumah+nomor salah+chat salah+lihat sampai
 sampai+muka sampurasun sampurasun$ sandal sanggup sanggup+urus sari sarung satria satu$ saya+besok saya+cari
 saya+dibantai saya+ditinggal saya+kasih saya+ketemu saya+kirim saya+pak saya+panas saya+sakit saya+sayat saya+sopir
 saya+sudah sayang sedekah sehat+selalu sekarat$ selalu selalu$ selamat+sore selesai send senin si siapa+presiden
 simpang sinar sinar+jaya singgah+mana sini sini+tiap siram+minyak soal soal+tetangga sopir sore sosial stadion
other_service -1 stop+di sudah+ketemu sudah+pukul sudah+sampai sudirman suka+masuk sukarjo sukses sukses+terus
 tabrak+mesin tadi$ taman+cibodas tangan+karyawan tangsel+masuk tanya tarik+laporan tas+ada tato tawuran+bawa teman
 teman+saya tempat$ tenda tenggelam$ tepat tepat+di terakhir+lihat terbalik terlantar+di tes$ tetangga+denger
 tetangga+gantung tetangga+kontrakan tetangga+siram tiap+sore tidak tidak+jadi tidak+sadar tidak+sanggup tiga
 tikungan tikungan+jalan tikus tindak$ titip+anak toko toko+kayu tol$ tolol tolong+bagaimana tolong+ignore tompel
 tompel+di top topi truk+jalan tua tua+duduk tua+laki tua+sudah tubun tubun$ tuhan tukang+becak tukang+ojek tulang
 tunggal tunggu+di turun+mana umur+berapa veteran veteran+babakan x x$ yang+benar yang+butuh yang+dibawa yang+lama
 yang+naik yang+suka yang+tidur yani$ ybs+melawan
other_service -2 10$ 10+juta 2+anak 45+bagaimana 500rb @? @where ^belum ^cek ^daerah ^dapat ^depan ^dosen ^eh ^film
 ^gaji ^good ^hi ^hubung ^kamu ^karyawan ^kenapa ^keren ^kontak ^korban ^lagi ^laksa ^lama ^lapar ^layan ^lupa ^no
 ^obat ^p ^pagi ^pakai ^panti ^patokan ^pelapor ^pencarian ^pinjem ^pocong ^polsek ^punten ^tabrak ^tangan ^test
 ^toko ^tunggu ^umur ^warga ^wkwk ^woy ^ybs abaikan ada+alien ada+bapak ada+gelandangan ada+is ada+kabar ada+kartu
 ada+kucing ada+pak ada+remaja ada+tuna ahmad ahmad+yani air+10 ajak akan alamat$ alfamart alfamart$ alien
 ambil+mayat anak+anak anak+di anak+dipukul anak+jalanan anak+kecil anak+minum anak+sekap anak+sekolah angkat+kerja
 apa$ apa+ada apotek are asal atas bacok bagaimana+ini baik bakar$ bakar+sampah bakso bakso$ balas bales balita
 banget+bawa bank bank$ banyak+darah bapak bapak+ibu bapak+nya bapak+tua bapak+yang baru+aja batu batuceper
 bawa+kayu bawah bedeng belum$ bener berapa+lama beras$ beringin berteduh biaya+pemakaman biaya+tidak bibi
 bikin+bedeng bikin+mati bio bisa+saya bocah+depan boleh$ bot$ bunuh busuk buta butuh+dana butuh+tempat by cantik
 capek cek cek$ chat cianjur cikokol$ cimone cipondoh cod culik curhat dada daerah+kerja daftar+sekarang dan+klien
 dan+tidak dana+cepat dana+gratis darah+pak dari+kontrakan darurat data data+pelapor deh dengan+bapak dengan+kucing
 depan+gang depan+masjid deres di+jembatan di+kolong di+lantai di+lokasi di+mall di+mobil di+pabrik di+pinggir
 di+pipi di+ruko di+rumah di+taman di+tangerang di+trotoar dideportasi dideportasi+tidak dikasih+makan dikeroyok
 dikeroyok$ dingin diproses dipukul+orang diri$ diri+di ditinggal+anak doang$ does does+this dosen dp dua duduk+di
 eh evakuasi gacor gacor+maxwin gaji+10 gang+h gantung+diri garuda gawat gempa gerobak+parkir giant golok+di good
 good+job goreng gosong grab guru+lapor h habis+ongkos hapus hari hari+ini hatiku here here$ hi hilang+ibu hitam
 ibu$ identitas indomaret+jalan ini+tidur is+a isi+ktp istri+lari item jakarta jakarta$ jalan+kaki jalan+pahlawan
 jalanan jam+berapa jangan jaya jembatan+robinson joko jual+akun juta+klik kaca kader kader+posyandu kaki$ kali+sabi
 kambing kami+butuh kami+pendatang kampung+bulak kamu kan+pak kantor+kelurahan kartu+berobat karyawan+jatuh kata+mau
 ke ke+arah ke+cimone ke+rs ke+rsj kejang+di kejang+pak kenapa+saya keren keren+banget kesini$ kimia kira
 kirim+lokasi klik$ kontak+saya kontrol+ke kota ktp$ ktp+di kubur kulit kumat+lagi kumat+rusak kurang lagi lagi+di
 lagi+kejar laki+pakai laksa lalat lalu lampung lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang lapangan+ahmad
 lapor+dan lapor+ibu lapor+lansia lapor+murid lapor+sekarang laporan+pak laporan+something latihan layan+ini
 lebaran$ lempar lepas$ lewat+sini lo lokasi$ loker lu+semua maaf$ madura makam makam+bapak makan$ malam+di mana+aja
 mana+alamat mana+posisi masih+sekolah masuk+dari masuk+gang masuk+got masuk+tidak mati+berdiri mati+tawa mau+angkat
 mau+curhat mau+datang mau+jadi mau+laporan mau+obat mau+pulang maxwin maxwin+daftar melahirkan$ menang minum+racun
 mobil+tabrak motor+dengan motor+pukul murah nama+joko napas$ nasi+goreng need+ke neglasari$ netra ngaku nih$ nikah$
 nomor+tiket nongol nya+sekarang nyasar+di obat$ odgj+tolong ojol open orang+bawa orang+dibacok orang+pakai
 orang+sudah orang+terjebak p pada padang pahlawan pahlawan+seribu pak+minta pak+sudah pak+takut pak+yang pakai$
 paman pamit panas panas+tinggi panti$ parkir+di pasar$ pasar+malam pasung+saudara patokan pelajar pencarian+bapak
 pendampingan pendatang perempatan$ perempuan$ pergi$ perlu+bantu perlu+foto persita pertigaan pertolongan$ perum
 petugas+mana pikun pinang pinjam pintu+air pipi pisah+di plus pocong polisi poris presiden pucat pulang+ke
 pulang+kerja pulsa punten puskesmas$ putus$ rahasia rahasia+kan rame rame2 rasa rawa rawa+kucing resmi robinson rs$
 rsj$ rt rt+1 rt+2 rumah+malam rumahnya sabi sadar saja$ sakit saldo saldo+dana sambil sampai+tidak samping sangego
 sate satpol$ saudara+tetangga saya$ saya+ada saya+aja saya+dari saya+dong saya+habis saya+ibu saya+mau
 saya+meninggal saya+pisah saya+racun saya+rahasia saya+stroke saya+usir saya+xxxx sayat sd$ sebelah seberang segera
 segera$ sejak sekap+di sekarang+ada sekarang+makan sekarat sekitar selamat+siang semua$ sendiri+di seribu siang
 siapa skripsi$ slot+gacor soal+tidak something something$ sorry sorry$ status stop suami+kumat sudah+ada sudah+di
 sudah+tidak supir syarat+masuk t t+saya tabrak+tiang tabrak+truk tadi+pagi tahun tajur takut+banget takut+pulang
other_service -2 tanah+tinggi tangan$ tangerang$ tanggung tangsel tanpa+saudara tanya+terus target tawa tawa$
 tawuran+pelajar temen temen+kontrakan tenggelam+di tergeletak teriak+alun terjebak terjebak+di terlantar$
 ternyata+masih test tetangga+tenggelam tidak+gerak tidak+mau tidak+napas tidak+urus tidak+usah tidak+waras
 tidur+mana tinggi$ titip tol tolong+cepat tolong+jemput tolong+need tolong+saya tower tpa tpa+rawa traktir traktir$
 tulis tumpuk+sampah tuna+netra tutup$ tv update urgent urgent+pak urus+orang usah usir+dari wajib wb wb$
 wkwk+tolong woy$ wr wr+wb xxxx xxxx$ yang+cari yang+dengan yang+di yang+kemarin yang+kena yang+lapor yang+mau
 yang+saya yang+tenggelam yani you$
other_service -3 =past @call @search ^anak ^astaga ^belakang ^besok ^boleh ^darah ^dengan ^dinsos ^hari ^itu ^jempol
 ^kantor ^klik ^kok ^lari ^maaf ^malam ^mana ^manusia ^masuk ^oh ^perlu ^semoga ^siapa ^tadi ^telepon ^temen
 ^ternyata ^tes ^tolong abis ada+anak ada+korban ada+mayat ada+pohon ada+saudara ada+tas aman+di amuk+di anak+hilang
 anak+pasung angkat angkot$ arah astaga astaga+dia ayam banget+saya bantu+ke bantu+saya bapak+ini bapak+tiap
 begal+orang begal+pisau belum+ketemu bensin berapa berdaya berdiri berdiri$ berobat besok+ada bikin+kotor
 bikin+laporan boleh+lapor butuh+ambulans butuh+pendampingan butuh+pertolongan cara+lapor cepat$ cikokol cisadane
 daerah di di+depan di+jakarta di+kontrakan di+lampu di+masjid dia+begal diam dibacok dikejar dompet dul
 gelandangan+di gerak gigit+anjing gratis+kan guy halo+bisa harus hilang+di iki info ini+gratis is+hilang isi it
 jadi+pacar jadi+relawan jalan+merdeka jatuh+dari jatuh+di jempol jempol+untuk jiwa kalau+minta kantor karunya
 kata+anak kayanya ke+anak kemarin kemarin$ kenalan kerja+di klik+link kolong kontak kontrakan+haji kontrakan+saya
 kontrakan+sebelah ktp+nya ktp+saja kuliah lah lah$ langsung lanjut lansia lapar lapor$ lapor+apa lapor+bagaimana
 lari+naik layan lebaran lemas linglung+di link+ini lu$ luar lupa makasih$ malam+kami maling+dipukul mall$
 manusia+gerobak mau+bakar mau+melahirkan mayat+di meluncur meluncur$ meninggal+di merah$ merdeka mesin mobil muntah
 nama nasi ngomong obat+pelangsing oh oh+iya orang$ orang+yang pagar pak+ada pak+bagaimana pak+bisa pak+dia
 pak+orang pakai+kursi pegang pelangsing pelayanan$ pencet pertolongan petugas$ pinggir+kali pingsan$ pisau+ke pln
 pojok pojok$ racun+tikus remaja robek robek$ rsj rsud rumah+ambruk rumah+dengan sampai+mana satpam saudara
 saya+amuk saya+hilang saya+lapor saya+lihat saya+pasung saya+tanya sekarang+di sementara sementara+di semoga
 sering+halusinasi setrum+di sih$ siswa situ$ slot stasiun+batuceper stroke+ditinggal sudah+saya sukasari sukasari$
 sumbang tadi+malam tangis tanya$ tapi tas+isi team telepon+guru temen+saya tenggelam terakhir terima terminal
 ternak tes this tidak+ada tidak+berdaya tidak+di tidak+punya tidak+tahu tindak tinggal+di trus tua$ tugas tuh
 tukang tuna untung video wa waras warga+lagi woy ya
other_service -4 2$ =still @code ^assalamualaikum ^bisa ^dekat ^dijual ^gudang ^jam ^join ^kata ^ketemu ^klien
 ^masih ^orang ^perempuan ^permisi ^petugas ^selamat ^tawuran ^warung ada+ambulans ada+di ada+lansia adopsi aja+pak
 aman anak+tetangga anjing+lu assalamualaikum belakang berendeng berendeng$ besok bisa+masuk bocah darah$ dari+rumah
 datang datang$ dekat+tempat di+halte di+sebelah dijemput doang donasi dong$ duduk gerobak halte halusinasi iya
 jembatan+berendeng join join+grup juga$ kan$ karyawan kayu ke+panti kejang$ kena+bacok kepala kesel kesel$ kesini
 klik+disini kunci kunci+di lagi+pak lampu+merah lapor+orang lihat+di luka mabuk+rusak makan+sampah mall masjid
 mau+donasi mau+untuk meledak+depan mulut naik naik+angkot nasib nikah+yuk odgj ongkos orang+mati orang+odgj
 pak+bantu pak+tidak pas pencarian pengaduan$ pergi periuk perlu permisi polsek posisi potong psikiater saja salah
 satpol satu saya+anak saya+kejang saya+kunci saya+laporan saya+odgj saya+pegang saya+sering saya+tunggu sebelah$
 sendiri$ sering sinyal situ smp stasiun suami+temen tadi tambah tangerang terjun$ tidak+kalau tiket+saya timnya ud
 umur untuk+pengaduan warga$ wkwk$ you yuk+pak
other_service -5 =not @case @len5 @needs @sighting ^berapa ^di ^is ^laporan ^makasih ^pak ^sekarang ^sekolah ^tidak
 ^yang ada+rumah ada+yang ambulans$ amuk$ anak+jalan badan bantu+untuk bapak+pukul batal bekas biru bisa+pulang
 bukan cari cuma dana dibawa diri foto gas+meledak grup hidup jam jatuh jemput juga kabar kakak kalau kasih kecil
 keluarganya kembali kirim lagi+mabuk laki lapor+pak linglung link masjid$ massa mau+minum mau+terjun melahirkan
 melahirkan+di meninggal merah+shinta minta$ minum$ mulai nanti nih pakai+alat pegang+saya pelapor pinggir pingsan
 sampah$ saya+di saya+kumat selamat shinta siap sih sudah tabrak tanpa telanjang terlantar ternyata tidak$
 tidak+untuk tiket tinggal tinggi tiri+saya tolong+bantu trc warga ybs yuk
other_service -6 =joke =tale @back @thanked @who=operator ^gelandangan ^lapor ^saya alamat apa baju banget$ bawa
 bawa+kursi bisa+bantu boleh bot bunga dekat gratis+tidak hubung kan maaf makasih mau+wawancara merah mulu pak pak$
 paket panti pln$ polisi$ polisi+di pulang racun relawan rumah+singgah semua singgah tas telepon terjun the
 untuk+tetangga wawancara wkwk yang
other_service -7 @addition @kin @person ^apa ^dia ^halo ^ibu ^ini ^jual ^kalau ^lansia ^odgj ^sudah aja butuh+bantu
 cepat dia gelandangan halo itu ketemu klien lapor+hilang laporan+saya lari leher lokasi lu manusia minum nya
 orang+bakar pasung rusak+rumah sendiri tetangga$ tidur+di tunggu
other_service -8 # @goes @thanking @withdraw ^adik bakar+suami dan dinsos ditinggal jadi kapan+nikah kata lihat
 orang perempuan tempat tidur tolong$
other_service -9 @status @them @who=responder amuk ibu kejang laporan tangan tolong+bawa
other_service -10 gardu ini klik kumat petugas skripsi
other_service -11 @it @len0 @who=relative mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 14 ^tes
greeting 13 ^halo ^hi ^horas ^punten halo hi horas pak+dinsos punten tes woy$
greeting 12 @len0 ^assalamualaikum ^haloo ^malam ^pagi ^pak ^permisi ^sampurasun assalamualaikum haloo pak$ permisi
 sampurasun sampurasun$
greeting 11 ^hai ^kulonuwun ^selamat ^sugeng dinsos+tangerang hai hai$ kulonuwun kulonuwun$ malam$ pagi robot$
 sugeng ya+ini
greeting 10 ^hallo ^hello ^oii ^ping ^spada ^test ^waalaikumsalam hallo hello ibu$ ini+siapa makasih$ malam oii oii$
 ping ping$ robot siang sore spada spada$ tanya$ test waalaikumsalam waalaikumsalam$ wb wb$ wr wr+wb
greeting 9 ^met bot+ya cek$ enjing hallo$ malam+pak met permisi$ punten$ selamat+malam tangerang test$ tidak$
greeting 8 ^woy apa+kabar assalamualaikum+pak dinsos enjing$ kan$ masuk+tidak p$ pagi+pak selamat+pagi siang+pak
 sore+pak
greeting 7 ^misi ^p ^siang apa+ada bapak+ibu dinsos$ evening evening$ good+evening hai+pak halo$ halo+apa halo+ini
 kabar$ masuk mic mic+tes misi misi+pak p pagi$ petugas$ punten+kakak selamat selamat+siang selamat+sore tes+mic
greeting 6 ^oy ^sore ^tok ^wilujeng apa assalamualaikum$ halo+pak ini masuk$ orang$ oy oy$ pagi+bapak sugeng+enjing
 tes$ tidak+disini tok tok$ wilujeng wilujeng+enjing woy
greeting 5 ^bot apa+orang assalamualaikum+warahmatullahi dinas dinas+sosial disini$ good halo+selamat ibu+petugas
 ini$ kan mau+tanya permisi+pak siapa$ sosial wabarakatuh wabarakatuh$ warahmatullahi warahmatullahi+wabarakatuh
greeting 4 ^apa ^ibu assalamualaikum+wr bah bener+dinsos dengan+dinsos halo+dinsos hi+ada horas+lae ini+bener lae
 lae$ met+siang permisi+tumpang semua$ siang+dengan siapa siapa+ini sore$ tanya tes+123 tumpang tumpang+tanya
greeting 3 ^ada ^good a$ bot+apa dengan+siapa disini enjing+pak haloo+pak hi+pak kabar maaf+mengganggu mengganggu
 mengganggu$ pak pak+apa pak+haji permisi+mau satpol$ semua siang$ sosial+kota trc$
greeting 2 ^cek a ada$ ada+petugas haji haji$ ibu kakak$ kota kota+tangerang malam+bapak malam+dinas met+pagi
 online$ satpol sosial$
greeting 1 @question assalamualaikum+ibu bot cek kota$ online pak+mau permisi+ibu tangerang$
greeting -1 12345$ 60an 60an$ @1 @search ^12345 ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^gang ^hidup ^ijazah
 ^is ^itu ^jangan ^jempol ^ketemu ^kira ^klien ^kok ^lapar ^logatnya ^lorem ^odgj ^okee ^open ^pakai ^penipuan
 ^persita ^polsek ^rsud ^rumah ^saudara ^sekitar ^status ^target ^tarimo ^tas ^🙏 abis adik+saya air alun anak+hilang
 anda arah are are+you bagaimana+ya baik$ bales banjir bantu+saya banyak$ bapak batu$ bau beda bego bego$ berapa$
 berkat besok biaya bo bo$ bocah bohong bot+bego butuh+pertolongan cantik+deh cikokol cikokol$ cimone cipondoh$
 coklat dapet darah$ deh$ dengan dengan+anak di+halte di+pos di+terminal dia+moved dibaca dibantai dikenal diproses
 dua$ duit duit$ dulu foto$ gang+tabrak ganggu gelandangan$ gelandangan+di gemuk gemuk+pendek gile goblok goblok$
 godang habis halo+bisa hari+ini hari+minggu her hujan ijazah ini+lokasi ipsum ipsum$ ireng istri$ jadwal
 jam+setengah jawab jaya jempol jempol+untuk jemput kacamata kaki$ kamar kantor kartu karunya kasih+pak kata+pak
 kayaknya kecil$ kel keluarganya kepala kolong kp+baru kubur kucing kurus kurus+tinggi lalu lampu+merah lansia+itu
 lansia+yang lapar lihat$ logatnya loh lorem lorem+ipsum mantul+petugas manusia matur matur+makasih mauliate+godang
 meninggal mesin mesin$ minggu$ minta+duit moved murah naik ngomong no ok$ okee open+bo orang+bener orang+gile
 orang+sudah pacar pager pager+item pak+di pak+jadi pak+laporan pak+minta pak+nya pak+yang pangkalan panti parkir
 pasar$ pencet pendek$ penipuan penipuan+online persita pertolongan pertolongan$ pesan pindah pinggir pingsan$ pisau
 pohon polsek presiden program pulsa puskesmas rahasia rahasia+kan ransel raya rs rsud$ ruko rumah$ rumah+singgah
 rusak sampah satpam satu+dua saudara+saya saya+dibantai saya+istri saya+lapor saya+lihat saya+pak saya+sudah
 saya+yang sekarang$ sekarat sekitar selapajang selapajang$ semoga setengah sorry sorry$ status$ suami+saya susul
 susul$ tahun$ tangsel tangsel+masuk tanpa tanya+pak target target+lihat tarimo tarimo+kasih tas+ransel temen tengah
 tengah+malam tenggelam terakhir terima tersedak tes+satu this+pagi tiap+malam tidak+dikenal tidak+mau tidak+punya
 tidak+tahu tidak+usah tiga tindak tinggi$ titik toko tpu tpu+selapajang tunggu$ usah vaksin video
greeting -2 =well @call @person @thanked ^alhamdulillah ^anj ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh
 ^butuh ^di ^gabut ^gas ^hari ^hhhhh ^izin ^jalan ^jam ^jazakallah ^jembatan ^kemarin ^lagi ^laporan ^lihat ^mantap
 ^nama ^nikah ^nomor ^noted ^ok ^oke ^penelepon ^ppp ^qwerty ^salah ^satu ^saya ^sekarang ^siapa ^sip ^sukarjo
 ^tutup ^wkwk ^xixixi ^zzzzz ^👍 ada+di ada+kabar ada+lansia adik aja$ aja+pak alhamdulillah ambulans aminah aminah$
 amuk anak$ anak+kecil anak+saya angkot anj anj$ apa+pak asd asd$ bacot bakar balas bantu$ bapak+saya bapak+tua
 baru$ batal batik batik$ batu bawa+karung bayar+tidak bayi belakang belum$ berdiri berdiri$ berisik berisik$ besar
 bidan bikin bisa+bantu bot+jelek bot+tolol bubar bunga cabut cabut$ cantik cara cipondoh coba$ daftar dan daster
 datang$ dengan$ di+depan di+jalan di+pasar di+rumah dijemput dipukul ditinggal doang$ dong$ gabut gas gerak gerak$
 gigi golok gratis+kan halte harus hhhhh hhhhh$ hidup hitam hitam$ hp hubung info ini+foto ini+orang internet is
 iseng iseng$ item item$ izin jaket jangan jatuh jazakallah jelek jelek$ jepit jepit$ jomblo+ya jual juga
 kabar+tidak kakak kali kan+pak karung karung$ kayanya kecil kejang keluar kemana kena kira kirim konsultasi kp ktp
 kurang lagi+pak lampu lanjut laporan$ lari$ lewat linglung logat lu lucu luka lupa$ maaf mana$ mantap mantul+pak
 masih$ masjid mati$ mayat menang merah minta$ minum mobil motor nanti napas noted noted$ obat ok oke ompong ompong$
 open orang+odgj orang+yang pak+ada pak+orang pak+sudah pak+tolong pelapor pemerintah pendek penelepon pergi perlu
 pingsan polisi poris pos ppp pukul punya qwerty qwerty$ rokok rokok$ rps rps$ rsud rumah+saya rw saja saja$ sakit
 satu+orang saya+cabut saya+hilang saya+tidak sebatang sebelah sekolah sendal siapa+ya singgah sini sip sip$ siti
 stasiun status sudah+tidak suka sukarjo sunda sunda$ takut taman tambah tanah tangis tapi tas telepon tempat
 terminal tetangga$ this tiap tidak+bisa tidak+gerak tiketnya tinggal tinggi tolol tolol$ tolong$ topi topi$ tua$
 tuhan tutup urus wa waris waris$ warung wkwk$ xixixi xixixi$ ybs you yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
greeting -3 @code @len5 ^darurat ^dua ^gelandangan ^haturnuhun ^hilang ^iya ^kalau ^laki ^lupa ^mauliate ^okeee
 ^perempuan ^petugas ^siap ^suami ^top ^trc ^yang ada+korban ada+yang apa+robot asem bagaimana$ baju banyak baru
 bayar berapa buka buka$ butuh coba darurat+pak deh dekat diam dibawa dong+pak dua+orang duduk gang good+job gratis$
 haturnuhun hilang$ ibu+saya ini+pak istri iya jembatan job jomblo kakak+saya kaki kalau kami kampret kasih kemarin$
 kembali kenapa kerja kesini klien korban korban$ laki$ lama lari lupa makan malam+ada malam+ini mauliate minggu nih
 nikah nyasar okeee pak+parah parah parah+pak pasar pelayanan perempuan$ pulang rt sampai saudara$ saya+mau sayang
 sayang$ siap+pak sih tabrak$ tahu tahun tai tangan terlantar ternyata terus tidak tidak+ada tidur+di top tower umur
 warga wkwk ya+pak yuk
greeting -4 =ask =beast =not =past @? @case @kin @len1 @len3 @len4 @needs @sighting @who=operator ^anak ^bagaimana
 ^bapak ^cuma ^dengan ^dia ^kontrakan ^maaf ^mau ^orang ^tadi ^tetangga ^update apa$ apa+syaratnya bagaimana+pak
 banget$ bawa bisa boleh bukan cari cepat darah dari darurat datang depan doang dua foto gelandangan hari ini+ada
 itu jalan kata kemarin ketemu kok laki laporan+saya lihat lokasi makasih+pak mana mati mau mirip much odgj pak+ini
 pak+saya pakai pengumuman perempuan rumah salah satu sekarang sendiri sendiri$ siap suami syaratnya tabrak
 tadi+pagi tetangga tidak+pak tidur tidur$ tua tunggu untuk update+pak yang
greeting -5 =drill =heart =joke =road =work @goes @placed @reports @them @who=relative ^baik ^dinsos ^ditusuk ^kakak
 ^kapan ^lansia ^minta ^sudah anak baik banget bantu belum bot$ di dia ditusuk jadi jam ke kek kontrakan lagi lansia
 lansia$ lapor$ mau+lapor nama nomor nya resmi resmi$ saudara saya saya$ sudah tadi test+123 update
greeting -6 # =office =tale =urgent @addition @danger @len2 @who=responder ^masih aja bagaimana bangsat cuma gratis
 hilang kapan laporan lo masih minta tolong
greeting -7 @back @it @status @withdraw ^mantul cintaku cintaku$ dong lapor mantul
greeting -8 @other @thanking ^tolong lapor+pak tolong+pak
greeting -9 ^lapor ^tidak
greeting -10 ^makasih
thanks 21 much
thanks 16 ^mantul ^top mantul pelayanan top
thanks 15 ^haturnuhun ^mauliate ^semoga haturnuhun mauliate pelayanan$
thanks 14 ^okeee okeee
thanks 13 ^baik ^iya baik iya semoga
thanks 12 ^dengan dengan$
thanks 11 ^jempol good+job jempol jempol+untuk noted$
thanks 10 @thanking ^makasih ^mantap ^noted job mantap noted tunggu tunggu$
thanks 9 @thanked ^alhamdulillah ^good ^jazakallah ^ok ^oke ^siap ^👍 alhamdulillah baik$ good jazakallah kasih
 kasih+pak ok oke sip sip$ 👍 👍$ 🙏 🙏$
thanks 8 ^bantu ^keren ^sip ^tarimo banget godang ibu$ makasih makasih+pak mauliate+godang siap tarimo tarimo+kasih
 tuhan untuk
thanks 7 ^okee ^🙏 banget$ dengan keren makasih+ya ok$ okee sehat sehat+selalu selalu selalu$ siap+pak terima
 terima+kasih
thanks 6 @len0 ^terima alhamdulillah$ bantu bapak+ibu cepat jadi makasih$ mantul+pak petugas
thanks 5 ^hatur banget+timnya berkat cepat$ cepat+banget dibawa+pak dijemput hatur hatur+makasih ibu+sudah infonya
 jawab makasih+banget makasih+banyak matur matur+makasih pak$ pak+makasih pak+sudah sudah+dibawa sudah+dijemput
 tangan+terima team timnya
thanks 4 ^matur alhamdulillah+sudah atas banyak deh dinsos$ infonya$ lagi$ makasih+infonya mantul+petugas markotop
 oke+siap petugas$ satpol sudah+tolong sukses sukses+terus top+markotop trc ya+pak
thanks 3 amal amal+ibadah atas+bantu dijemput$ dinsos gitu gitu+makasih infonya+pak jadi+amal kabar+lagi kasih$
 kasih+sudah keren+banget lansia+sudah makasih+atas makasih+sanget mantap+pak nanti+saya nggih nya+sudah oh+gitu
 ok+sip oke+pak pak+cepat pak+petugas pak+sehat petugas+sehat respon sanget satpol$ saya+kabar saya+tunggu
 semoga+jadi semoga+petugas siap$ siap+tunggu sudah+bantu terus$ trc$ tunggu+ya untuk+petugas ya
thanks 2 ^oh ^puji balas balas+baik banget+kakak banyak+bapak bapak$ bapak+sudah beres beres+makasih berkah berkah$
 bersama bot+nya datang$ dengan+pak dibawa hampir ibadah ibadah$ ibu+lansia jemput+lansia kasih+banyak
 keren+pelayanan lae lae$ lansia+itu lucu makasih+kakak makasih+trc mantap+cepat mati+tawa menangani nanti nya oh
 oke+makasih orang+pingsan pak pak+ibu pak+terima puji puji+tuhan respon+cepat sanget+pak semoga+balas semoga+berkah
 sigap sip+makasih sudah sudah+beres sudah+bersama sudah+jemput tadi$ tawa tawa+saya tenang+sekarang tuhan+sudah
 tunggu+datang ya+sudah yang+darah
"""
