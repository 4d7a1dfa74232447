"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED_DANGER = """
35 darah tabrak
31 napas pingsan
30 dipukul
29 bakar
28 bayi kejang mayat
27 golok sekarat tenggelam
26 pukul racun
24 tali
23 bacok sesak
22 sadar senjata
21 bunuh luka
20 serang
19 gigit jatuh pisau terjun tusuk
18 amuk ancam bangun denyut sekap
17 kepala respon tidak+napas tidak+respon
16 culik dikeroyok keluar lempar sayat tidak+sadar
15 balita begal ditusuk hidup kejar mati meninggal minum setrum
14 alat dia dingin lemas muka sudah+tidak tiba tulang
13 badan bocah dada gerak ketuban kumat mau+terjun melahirkan perut putus tidak+gerak
12 ada+yang anak biru cekik di+kamar di+tengah dicekik gantung kaku kali kamar mata mau+mati muntah panas panjat
 pegang perahu saya+dicekik tergeletak terus wasiat
11 api darurat+medis di+rel gas hebat kayak medis meledak mobil parah patah perkosa tangan tengah tidak+bangun
10 api+besar bawa+golok bernyawa bisa+bangun busa darurat diam+aja diri jalan+raya massa mulut orang pas potong rel
 saya+mau saya+tertelan sekarang+juga semua sudah+kaku sudah+sesak tengah+jalan tertelan tidak+bernyawa tidak+bisa
9 air anak+tetangga arus bawa bawa+arus busuk di+sawah gantung+diri gigil jalan+tol kayu kena kepala+bocor leher masuk
 mau+melahirkan melahirkan+di nya+banyak obat+tidur pembantu pil polsek ruko sawah saya+mati siram sudah+rusak sundut
 sundut+rokok terbalik tidur+botol tinggi
8 4+tahun bau+menyengat bawa+pisau bensin dalam dari+rumah dengan+sekali di+kandang di+pinggir dibacok gigil+hebat
 goyang kandang kayaknya kepala+rusak kereta kesakitan ketemu lansia+jatuh lantai mau menyengat motor nyawa
 panas+tinggi rumah+kosong sekali sudah+jadi tangis tebal temen tukang
7 ada+mayat bantu+polsek banyak+banget bau+bangkai bawa+kayu belulang berhenti cisadane di+jalan dia+serang gigit+ular
 hamil jatuh+dari jatuh+ke juga kakak+saya kaki+busuk kena+bacok ketemu+bayi ketuban+sudah kontrakan korek kuat
 main+di masuk+mesin masuk+mobil mencong motor+dengan mulai napas+tinggal ngambang odgj+lempar pakai+golok perempuan
 pucat saya+sekap serang+petugas suara sudah+lemas surat+wasiat tanah teriak terjun+dari the tidak+kuat tol tolong
 tulang+belulang
6 9+bulan adik+saya adu alat+kaca ambulans badan+biru bank+bri barang batu bibirnya bisa+napas bri busuk+sudah
 darah+tidak di+dalam ditembak ditembak+orang hamil+9 hari+tidak istri istri+saya kaki kata+sudah kejar+warga
 ketuban+di kirim+ambulans klien+amuk korban lagi+duduk mesin muka+sudah mushola odgj+kejar ojol orang+kejang
 orang+mati orang+tergeletak panjat+tower pasung pegang+korek penghuni perempuan+perkosa pesan pingsan+di sadar+turun
 segera sekarang+dia selama sendiri+di suami sudah+biru sudah+minum tabrak+lari tabung tabung+gas tanah+tinggi
 tenggelam+di tolong+kirim tower tulis warga woy+ada ybs+sekarang
5 3+hari ada+denyut ada+suara amuk+di atap badan+dingin badan+penuh bawa+senjata biasa+mangkal bocor+bau botol
 dalam+rumah dari+lantai di+ruko di+tiang dicek+ternyata dilempar dipukul+bapak diri+di ditaro ditinggal+di gas+bocor
 golok+di guy harus+bagaimana her jantung jatuh+di jpo kantong kayanya ke+atas lansia+saya lansia+tabrak ledug majikan
 mayat+laki melek nanti+lagi nya ojek orang+itu pabrik panggil pegang+golok penelepon penuh pinggir pukul+saya
 racun+tikus rambut raya rumah+saya saya+kirim saya+sayat saya+sekarang sekarang+orang sendiri+depan sesosok situ
 suami+saya sudah+meninggal surat tambah+korban tengah+tol tetangga+saya tiba+ambruk tidak+melek tikus truk
 tukang+ojek turun ular
4 1+banyak ada+bayi ambruk+tabrak anak+hilang anak+umur bagaimana+ini bakar+rumah bangkai bank banyak bapak bapak+ojol
 bapak+tua batu+kaca bayi+ditaro bayi+ditinggal bayi+merah besar bibirnya+pucat bisa+ngomong bocah+tenggelam
 butuh+bantu capek capek+hidup chat daerah darah+banyak dari+jpo dekat+tpa depan+bank di+situ di+toilet dia+mulai
 dicek ditaro+di gantung+di gas+meledak gelandangan+yang golok+depan got+di his ini+ada ini+bagaimana kaki+sudah
 kaki+tabrak kata+pamit kayaknya+sudah kayanya+mau kebon keluar+busa kemarin+tidak kirim kolam kondisi+tidak laki laku
 lari+bawa lempar+batu lempar+rumah listrik manusia mau+bunuh mau+lewat melati melawan minum+racun mookervart
 mulut+busa muntah+terus odgj+amuk odgj+bacok orang+odgj orang+pingsan pakai+batu pamit panggil+badan pengendara petir
 ps racun+di rawa+kucing rel+dekat rel+tanah rokok rusak rusak+rumah sahut sayat+tangan sesosok+mayat setrum+di
 siram+air smpn tabrak+bus tangis+di tergeletak+di tiang tidak+keluar tidak+sahut tinggal+satu toilet toko tolong+dong
 tpa tpa+rawa tuduh ud yang+biasa yang+ditusuk
3 a ada ada+perempuan adik ambruk+di anak+perempuan apa+odgj apartemen asap bapak+itu bayi+di belum+ketemu
 benteng+betawi betawi bocor bunuh+diri butuh+ambulans darah+dari depan+puskesmas di di+angkot di+luar dikenal gudang
 hes info jalan+benteng jalan+rel kali+mookervart kaya kejang+terus kejerat kejerat+tali kemis kesurupan kesurupan+apa
 klien klien+tidak kunci kunci+di lari+ke leher+kejerat lemas+banget malabar mata+sudah mau+minggir minggir minum+obat
 mulut+keluar napas+sudah orang+gantung orang+nya pager pakai+alat pasung+di pegang+pisau pinang+griya pinggir+jalan
 pukul+orang putar rumah+bakar saya+dipukul saya+pegang sebelah sebelah+bakar sebelah+sudah sebelah+tidak sekap+di
 semak tabrak+kayu tahun+tangis tawuran tempat+sampah tidak+dikenal truk+tabrak yang+hilang
-3 40an abaikan ada+lagi ada+tidak anak+sudah are atapnya bakso banyak+atas bedah bedah+rumah bekal bengkel
 bengkel+las besar+di biaya brebes bsd cair cat celana ciledug+indah clear clear+anak di+tkp ditertibkan duit ganggu
 gelandangan+di gelang gelang+rumah giginya good habis+bekal hapus hidup+sendiri hubung hujan itu kaki+pincang kan
 karang kenanga kerja kooperatif kurang kursi+roda lampu lampu+merah lansia+linglung lapor+di laporan+tutup las
 masih+lama matur+sanget mau+tanya menit mudik ngaku nongol+lagi odgj+parah orang+diam orang+tidur orang+tua
 pakai+gelang pakai+jaket pernah pinang pintu+tol pohon pos+satpam roda rumah+dekat sadar+diri sampai+sekarang sanget
 saya+bangun saya+hilang sekarang+sudah serahkan serpong siap+banyak sudah+clear sudah+dijemput sudah+minggu
 sudah+sampai tangan+rt tangga telepon tempat tenang ternyata+dia tiap+ada tindak tinggal+sendiri tkp tolong+info
 tolong+kabar yang+urus 👍
-4 # 7+tahun ada+gelandangan ambil anak+saya anak+tidak angkut arah atas banget+di bapak+bawa bawah belakang+rumah
 belum+ada benda2 bener berdiri beres berisik berlobang berlobang+besar cadas cara cirebon dagang deh dengan+anak
 dengan+minum di+pos di+sini ditinggal dompet enjing film gelap gerobak got+mampet grogol hampir hampir+ambruk hati hi
 hp+saya item+besar jalan+berlobang jalan+kisamaun jazakallah jembatan kab kab+tangerang kalau+ada kalau+ketemu kec
 kel kembali+lagi ketemu+di kira kisamaun lagi+tidur lama+banget lanjut lansia+bawa lansia+nyasar liar loh lu lupa
 macet makan makan+dari makan+dengan mal mantap mau+ke mau+makan misi motor+saya noted nya+orang nyasar+di odgj+di oh
 orang+jalan otw p pada panti pencarian pencet pertigaan pisah rasa rumah+sakit sampai+jam samping saya saya+butuh
 saya+kemarin saya+yang sering sorry subuh sudah+bantu sudah+beres sudah+kembali sudah+pulang sugeng tahun ternyata
 ternyata+orang tidak+pakai tidak+perlu tutup+aja video
-5 3+bulan anjing+liar bawa+buntelan bocor+di buntelan cek compang dekat+rel depan+rumah di+pasar di+stasiun dikit
 doang gondrong hai hallo hatur ijo iya jadi jaket jalan jemput kanan kenapa+tidak kesini kulit kurus lagi+di lalu
 lansia+tinggal lewat mampet matur met muncul nih no nomor oke orang+bener patokan pikun punya rsud rumah+singgah
 sampah saya+ada saya+odgj sejak sudah+sadar tangerang target telanjang teriak+sendiri terminal tes test tidak+ganggu
 tidak+punya tinggal+di tua tumpang umur untuk yang+respon
-6 2+anak ada+bapak ada+lansia agak alamat anak+jalan atas+respon badan+panas bawa+karung bawa+tas bayi+sehat
 bisa+berdiri boneka di+kolong di+rumah dia+pakai foto gelandangan gratis hp infonya kabel karung karunya kolong ktp
 lama lihat mandi+di mau+lapor neduh nyasar odgj+perempuan ok perlu pincang pindah posisi pusing respon+cepat rumahnya
 saya+makan sd sekarang+dengan sekolah sini sip status sudah+pergi sudah+saya tidak+lagi trc tutup yang you 🙏
-7 ada+di alhamdulillah aman baik baju bisa cari galak kami kemana kenapa laporan+saya linglung saya+rusak sekarang+di
 siapa sih singgah tanya tidak+usah usah usir
-8 bantu berapa bikin boleh cuma dia+bawa dibawa duduk jam jual kapan lokasi mau+ambruk minta ongkos pergi pos sekitar
 sudah+ada sudah+tangan tapi tiap tidur tunggu urus
-9 disini kabar lari+dari orang+terlantar petugas salah sudah+ketemu terlantar tidak+jadi tidak+mau tidur+di wkwk
-10 bagaimana bukan dijemput dinsos kemarin kembali kok mogok nama pelapor saudara sehat takut
-11 belum bot dong suka
-12 datang kalau
-13 batal lapor pulang
-14 mana
-15 apa laporan
-23 @1
"""
