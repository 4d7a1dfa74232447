"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED_DANGER = """
37 kejang
36 darah pingsan
34 tabrak
33 napas
32 bakar
30 dipukul sekarat
29 bayi mayat
28 golok pukul tenggelam
27 racun
25 bacok kaku
24 luka sesak tusuk
23 sadar senjata serang
22 bunuh tali
21 cekik denyut gigit hidup lempar setrum terjun
20 amuk bangun jatuh sekap tidak+sadar
19 melahirkan minum respon
18 ancam ditusuk keluar kepala tidak+gerak tidak+napas tidak+respon
17 bawa+golok begal dikeroyok hamil kejar meninggal
16 culik dingin gerak muka pisau sayat
15 badan balita bocah lemas mati meledak pegang putus tulang
14 alat anak biru dia kumat mau+terjun motor mulut ngambang sudah+tidak tiba wasiat
13 api di+tengah dicekik lantai mau+mati perkosa perut saya+dicekik saya+mau terbalik tergeletak tertelan
12 darurat+medis diam+aja hebat ketuban medis muntah panjat rel tangan tengah tidak+bangun
11 ada+yang bawa+pisau bernyawa bisa+bangun dada di+rel diri gantung jalan+raya kali kena mencong orang parah patah
 perahu siram sudah+sesak terus tidak+bernyawa
10 ada+mayat adik anak+tetangga api+besar bawa bawa+kayu busuk dalam darurat gantung+diri jurang kamar leher masih+hidup
 massa masuk+jurang mata mobil nya+banyak odgj+lempar panas+tinggi pas pil potong temen tengah+jalan tidak+bisa
9 arus bau+menyengat bawa+arus busa di+kamar di+kandang di+sawah dilempar gas gigil goyang jalan+tol kakak+saya kandang
 kayak kepala+bocor kereta ketemu korek lah lansia+jatuh masuk melahirkan+di menyengat nyawa obat+tidur orang+bawa
 pembantu sahut sawah saya+tertelan sendiri+di sudah+rusak sundut sundut+rokok tidak+sahut tidur+botol tinggi
8 4+tahun adu bantu+polsek banyak+banget belulang dada+sakit dari+rumah dengan+sekali di+jalan gigil+hebat innalillahi
 jatuh+dari kayak+tindih kayu mantan masuk+mesin mau+susul melahirkan+bidan mulai pamit panas perempuan polsek
 rumah+kosong sabun sadar+turun sekali sekarang+juga semua siap+tali suami sudah+jadi sudah+siap surat+wasiat tangis
 tindih tolong tukang tulang+belulang
7 ada+denyut air ambulans apa+tidak badan+dingin bau+bangkai belum+datang berhenti bidan bocor+bau busuk+sudah
 denyut+kumat di+dalam di+pinggir dia+serang diri+di gas+bocor gigit+ular kaki kaki+busuk kata+sudah kepala+rusak
 kesakitan ketemu+bayi ketuban+sudah lagi+duduk main+di masuk+mobil mau odgj+kejar orang+gantung orang+kejang orang+mati
 pager panggil pegang+korek pingsan+di pucat ruko saya+kirim saya+pingsan serang+petugas sudah+kaku sudah+lemas tebal
 terjun+dari tol umur+4
6 3+hari alat+kaca ambruk ampe badan+biru bank+bri bawa+senjata bayi+buang bibirnya bisa+napas darah+banyak darah+tidak
 di+dapur dibacok dikenal ditembak ditembak+orang e geng geng+motor istri jatuh+ke kaki+tabrak kayaknya kejar+warga
 kena+bacok kendaraan kirim+ambulans kontrakan korban mau+melahirkan mesin motor+dengan mulut+mencong napas+tinggal ojol
 orang+pingsan pakai+golok panjat+tower pasung penghuni pukul+orang raya rusak sahut+panggil satu saya+pegang saya+sekap
 sekarang+dia sekarang+pingsan selama sudah+10 sudah+biru sudah+meninggal tabrak+lari tenggelam+di teriak tetangga+saya
 the tidak+dikenal tidak+tahu toilet tolong+kirim truk warga
5 4+hari 9+bulan ada ada+bayi ada+suara adu+banteng almarhum amuk+lagi anak+perempuan angkot atap badan+penuh
 bakar+rumah bangkai banteng banyak bapak+tidak barang bensin biasa+mangkal bibirnya+pucat bocor bri butuh+bantu
 capek+hidup daerah dalam+rumah dari+lantai di+ruko di+toilet dia+minum dipukul+bapak ditaro ditinggal+di gantung+di
 gas+meledak gelandangan+yang got+tusuk hamil+9 her info ini+orang istri+saya jatuh+di jpo kejang+di keselek ketuban+di
 klien+amuk kolam kuat kunci kunci+di laki lansia+saya lansia+tabrak lapor+sekarang lemas+banget luar majikan mau+bunuh
 mau+lewat melati meledak+di melek motor+adu muka+sudah muntah+terus mushola nanti+lagi orang+got orang+odgj
 orang+sekarat orang+setrum orang+tergeletak pabrik pegang+golok penuh perempuan+perkosa petir pingsan+lagi ps
 pukul+saya rambut saya+sayat saya+sekarang segera sekarang+orang sesak+kumat sesosok siram+air suami+saya suara
 sudah+minum surat susul tabrak+bus tabung tabung+gas tangis+di telepon+ulang tengah+tol terbalik+di tiba+ambruk
 tidak+dikasih tidak+keluar tidak+kuat tidak+melek titip+anak tolong+cepat tower truk+tabrak tukang+ojek tusuk+orang
 ulang ular yang+biasa
4 1+banyak ada+anak ada+perempuan adik+saya ambruk+di ambruk+tabrak amuk+di anak+kecil anak+umur anjing asap bangku bank
 bapak+sudah batu batu+kaca bayi+di bayi+ditaro bayi+ditinggal bayi+merah belum+ketemu beruntun besar bocah+tenggelam
 botol bunuh+diri cepat chat dapur dari+jpo dari+motor dekat+tpa dengan+suami depan+bank depan+kantor di di+atap
 di+bangku di+luar di+pohon di+tiang dia+mulai dicek dicek+ternyata dikasih+makan ditaro+di golok+di guy hari+tidak
 harus+bagaimana has+a his ini+ada jalan+rel jantung juga kaki+sudah kambing kantong kata+mau kata+pamit ke+atas
 ke+mobil kebon kemarin+tidak kereta+lewat kirim kirim+pesan koin kondisi+tidak kuping lagi+kereta laki+pingsan laku
 lari+bawa ledug lempar+motor lempar+rumah malabar manusia mati+di mau+minggir mayat+laki minggir minum+obat minum+racun
 mookervart mulut+busa naik+pager odgj+amuk odgj+bacok odgj+bawa ojek orang+tabrak orang+tenggelam pakai+alat pakai+batu
 pesan pinggir+jalan pingsan+depan racun+tikus rawa+kucing rel+dekat rel+tanah rokok rumah+bakar saya+dipukul
 saya+ditinggal saya+harus sayat+tangan sebelah+tidak sekap+di sekarang semak sendiri+depan setrum+di si smpn
 sudah+sehat surat+mau tabrak+beruntun tabrak+kayu tabrak+rumah tabrak+tidak tadi+lapor tambah+korban tanah tanah+tinggi
 tanya+kalau tergeletak+di teriak+minta tiang tikus tpa tpa+rawa trus tu tulis tv yang+ditusuk ybs+sekarang
-4 7+tahun ada+lagi ada+tidak alfamart ambil anyar atas bapak+bawa batuk bedah bedah+rumah belakang+rumah belum+ada
 berisik berita biaya buang+sampah cara cirebon compang dan dari+lahir deh dekat+rel dekat+tol dengan+anak dengan+minum
 depan+sd di+kaki di+stasiun dia+bawa dia+ditinggal dia+tidak dia+tuli enjing gerobak got+mampet grogol hai hallo haloo
 hati hidup+sendiri iseng iya jalan+kaki jembatan+gantung kabel kaki+di kali+cisadane kanan ke+rsj kec kedinginan
 keliling kembali+lagi kertas kesini ketemu+di lagi+tidur lama lama+banget lanjut lansia+nyasar lansia+tinggal liar loh
 lu makan makan+dari makan+dengan mal mantap matur met mudik ngaku no nyasar+di odgj+di orang+bener orang+jalan
 orang+tidak otw pada pamulang panti patokan pelayanan pencarian pisah pln ransel rasa rsud rumah+sakit sampah+ke
 samping sampurasun saya saya+ada saya+odgj sebatang sekarang+lagi sekarang+sudah sudah+bantu sudah+gerak sudah+pulang
 sudah+tenang sudah+tolong sugeng tampung tas+ransel teriak+sendiri tidak+perlu tidak+punya timnya tindak tuli viral
 yang+di yo
-5 ada+bapak ada+gelandangan anak+tidak angkut anjing+liar arah badan+panas batal+aja bawa+buntelan berdiri bisa+minta
 bocor+di boneka buntelan cinta datang dengan depan+rumah di+kolong di+pasar di+pos di+rumah di+sini foto gang gondrong
 hatur hi hp ijo jaket jemput kalau+ketemu kami kenapa+tidak kira ktp kurus lalu mampet mandi+di masih+di merah oke
 pegel pendek perlu pikun polisi pusing rsj sampah saya+kemarin saya+makan saya+yang sejak sudah+diam tangerang
 tangis+terus tanya target tempat tenang terminal tes test tidak+ganggu tidak+lagi tidak+pernah tua untuk warung+saya
 yang+respon
-6 # 2+anak abaikan agak alamat anak+jalan atas+respon banget bayar bayi+sehat belum bener bisa+berdiri cek dia+pakai
 dibawa doang dua gerak+cepat harga infonya jadi jalan lansia+bawa lihat lupa mau+lapor motor+saya neduh nomor
 odgj+perempuan ok pernah pom pom+bensin pos posisi punya respon+cepat rumah+singgah rumahnya sd sekarang+dengan sini
 sip status sudah+minggu sudah+pergi sudah+saya telanjang tinggal+di tutup umur yang you 🙏
-7 ada+lansia aman baju bawa+karung bawa+tas bukan cari film gelandangan jam jembatan karung kemana kolong kontrol
 laporan+saya linglung lokasi mau+minum minta nih nyasar obat+lagi orang+sudah pelapor pergi pindah satu+orang
 saya+rusak siapa singgah tiap tidak+usah trc usah usir
-8 ada+di alhamdulillah berapa bikin boleh disini gratis jual karunya kerja kok manis orang+terlantar pincang sekitar
 sekolah sih urus wkwk
-9 bagaimana bantu bisa duduk kapan kemarin kenapa lari+dari mau+ambruk ongkos petugas sekarang+di sudah+sadar takut
 terlantar tidak+jadi tidur+di
-10 cuma dijemput kabar kalau kembali lapor nama salah saudara sudah+ketemu suka tidur tunggu
-11 bot dinsos dong lagi+di mogok sehat sudah+ada sudah+tangan
-12 apa pulang
-13 batal mana
-14 laporan
-15 tidak+mau
-25 @1
"""
