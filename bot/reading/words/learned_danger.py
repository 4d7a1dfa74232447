"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled messages:
not for editing by hand."""

LEARNED_DANGER = """
38 tabrak
37 darah pingsan
35 kejang
34 dipukul sekarat
33 bakar mayat
32 tali tenggelam
31 bayi napas racun
29 bacok pukul
28 bunuh golok luka
26 sadar senjata serang
25 gigit sesak
24 tusuk
23 dikeroyok pisau
22 ancam culik denyut respon tidak+napas
21 amuk bangun sudah+tidak terjun
20 ketuban sayat sekap tidak+respon
19 begal hidup jatuh kepala lempar setrum tidak+sadar tulang
18 alat dada di+kamar ditusuk kejar lemas putus
17 keluar mati minum parah tiba
16 balita bocah cekik dicekik dingin kaku kumat mau+terjun perut saya+dicekik
15 api di+tengah dia gerak mau+mati melahirkan meledak meninggal muka muntah panas panjat perahu tidak+gerak wasiat
14 anak biru darurat+medis di+rel gantung hebat kayak medis orang patah potong saya+mati saya+mau sekarang+juga semua
 sudah+kaku sudah+sesak tengah tergeletak terus tidak+bangun
13 ada+yang api+besar badan bawa bisa+bangun diam+aja gas kali kepala+bocor kepala+rusak mobil perkosa pil
 saya+tertelan tengah+jalan tertelan tidak+bisa
12 anak+tetangga bau+bangkai bawa+golok dari+rumah di+sawah dibacok goyang jalan+tol kamar massa mata nya+banyak nyawa
 obat+tidur pas pembantu perempuan rel sawah sundut sundut+rokok tangan tidur+botol tinggi
11 belulang bensin bernyawa busuk darurat di+kandang di+pinggir diri gantung+diri kandang leher main+di masuk
 melahirkan+di menggigil mulut odgj+lempar pakai+golok pegang polsek rambut siram tebal terbalik tidak+bernyawa
 tulang+belulang
10 4+tahun bau+menyengat bawa+pisau bisa+napas busa dengan+sekali hamil ini+bagaimana jalan+raya jatuh+ke juga
 kakak+saya kayu kena kesakitan ketuban+sudah korek lantai masuk+mesin mau+melahirkan menggigil+hebat menyengat
 napas+tinggal ngambang panas+tinggi sekali sudah+lemas the
9 ada+mayat adik+saya air badan+biru bantu+polsek berhenti cisadane dalam darah+tidak dia+serang jatuh+dari kaki+busuk
 kayaknya ketemu+bayi kontrakan lagi+duduk lansia+jatuh mencong motor+dengan orang+mati ruko saya+sekap sendiri+di
 suara sudah+rusak surat+wasiat tangis temen terjun+dari
8 bank+bri banyak+banget barang bawa+kayu bri busuk+sudah cipondoh di+jalan dilempar dipukul+bapak gigit+ular istri
 istri+saya kata+sudah kena+bacok kereta kirim+ambulans mau motor muka+sudah odgj+kejar pasung pegang+korek pucat
 sadar+turun serang+petugas sudah+biru sudah+minum tabrak+lari tanah tanah+tinggi teriak tol tolong+kirim tukang tulis
 woy+ada ybs+sekarang
7 ada+suara adu amuk+di badan+penuh bibirnya di+dalam di+tiang diri+di ditembak ditembak+orang ditinggal+di hari+tidak
 jatuh+di kantong ke+atas kejar+warga ketemu klien+amuk korban kuat lansia+saya lansia+tabrak masuk+mobil mesin mulai
 mushola nanti+lagi ojol orang+itu orang+tergeletak pegang+golok pesan rumah+saya saya+sayat saya+sekarang segera
 sekarang+dia sekarang+orangnya selama sudah+meninggal tabung tabung+gas tenggelam+di tidak+kuat tolong tower truk
 warga
6 ada+denyut ambulans anak+hilang atap bakar+rumah bangkai bawa+senjata bayi+ditinggal biasa+mangkal bocor+bau chat
 dari+lantai di+ruko di+situ dicek dicek+ternyata gas+bocor gelandangan+yang golok+di guy harus+bagaimana her his
 jantung jpo kaki kaki+tabrak kayanya kirim kondisi+tidak laku ledug majikan mau+lewat mayat+laki mulut+busa ojek
 pakai+batu panjat+tower penghuni penuh perempuan+perkosa petir pinggir racun+tikus rusak+rumah sahut saya+kirim
 sesosok suami+saya surat tabrak+bus tambah+korban tangis+di tengah+tol tetangga+saya tiba+ambruk tidak+keluar
 tidak+sahut tikus tukang+ojek turun yang+biasa
5 1+banyak 3+hari ada+bayi adik ambruk+di ambruk+tabrak anak+perempuan anak+umur badan+dingin bagaimana+ini bank
 banyak bapak+itu bapak+tua bayi+merah belum+ketemu besar bibirnya+pucat bocah+tenggelam botol bulan butuh+ambulans
 daerah dalam+rumah darah+banyak darah+dari dari+jpo dekat+tpa depan+bank di+toilet dipanggil gas+meledak golok+depan
 got+di hes jalan+rel kaki+sudah kayanya+mau kolam lagi lari+bawa liar+di listrik manusia mata+sudah mau+bunuh melawan
 minum+obat minum+racun mookervart muntah+terus nya odgj+amuk odgj+bacok orang+odgj orang+pingsan pabrik pamit panggil
 pegang+pisau penelepon pengendara pingsan+di ps pukul+saya racun+di rawa+kucing rel+dekat saya+dipukul saya+pegang
 sayat+tangan sebelah+tidak sendiri+depan sesosok+mayat siram+air situ smpn suami tahun+tangis tapi+masih
 tempat+sampah tergeletak+di tinggal+satu toilet toko tpa tpa+rawa truk+tabrak ud ular yang+ditusuk
4 a ada+anak apa+odgj apartemen bapak+ojol bapak+saya bayi+di belakang benteng+betawi beruntun betawi bisa+ngomong
 bunuh+diri butuh+bantu capek capek+hidup damkar depan+puskesmas di+angkot di+atap di+luar di+mushola dia+minum
 dia+pukul ditaro ditaro+di gantung+di golok+jalan gudang info jalan+benteng jembatan+mau kali+mookervart kampung
 kata+pamit kaya kebon keluar+rumah kemarin+tidak kemis kesurupan kesurupan+apa klien+tidak kunci laki lari+ke
 lempar+batu malabar masih+tangis mau+minggir melek meresahkan minggir minyak muntah+darah napas+sudah orang+gantung
 orangnya pager pakai+alat pasung+di pinang+griya pinggir+jalan pukul+orang putar raya rokok royal rumah rumah+bakar
 rumah+di rumah+taman sahut+dipanggil sebelah+sudah sekap+di semak sesak+napas setrum+di siram+minyak sukajadi
 tabrak+beruntun tabrak+kayu taman+royal tawuran tenggelam+ke tiang tidak+melek tinggal tki tolong+bantu tuduh
 yang+darah
3 ada+bakar ada+perempuan anak+tenggelam asap astaga bakar+di bapak baru+pulang batu benteng bocor+kena busa+dari
 cakar dari+mulut di di+got di+kolam dipukul+tolong duga ganggu+jiwa gerak+saya jam+11 kaca kavling kayaknya+sudah
 kebentur kejang+terus keluar+busa kepala+kebentur kondisi kontrakan+sudah korban+tabrak kp kunci+di laki+pakai
 lansia+sebelah lemas+banget masih+ada motor+tenggelam mr mr+x na nah orang+kejang orang+nya orang+sudah
 orang+tenggelam plawad poris+plawad rt+04 rw saya+minum sukasari sumur tabrak+kereta tolong+ada trotoar+jalan x
 yang+ganggu yang+hilang yang+odgj
-3 ada+biaya any apa+orang asal banget banjir+butuh banyak+yang bawa+apa bayar bersama bpjs bugel dari+subuh
 dengan+saya di+kampung di+lapak di+pos diusir+kontrakan dompet+saya gang+sebelah gelandangan+dengan got+depan
 hilang+itu hujan izin jakarta jangan janten karang+tengah karung+di kedaung keluarganya kontak kreo kursi+roda
 lagi+istirahat laki+tanpa laksa lansia lansia+duduk lansia+linglung lansia+yang liar+banyak mah mah+diam mahal
 masih+di mau+pulang menolak merah much nanya nyamuk+banyak odgj+putus online pelapor+telepon pendek perempuan+odgj
 pulang+sendiri putus+obat rabies razia roda saya+di saya+ketemu saya+lapor sekolah+tidak sembako shelter sisir
 sudah+2 sudah+sampai sugeng+enjing telanjang+jalan ternyata+orangnya this tidak+janten tidak+sido tidak+tidak timnya
 tindaklanjut tolong+batal tolong+kabar tuna vaksin vaksin+rabies wae yang+di yang+saya
-4 3+orang 40an 7+tahun abaikan ada+kabar ada+lagi ada+tidak anak+anak anak+jalanan anak+sudah angkut anyar arah are
 are+you ass ayam bakso bantu+renovasi batuk bedah bedah+rumah bekal bekas bengkel bengkel+las beres+tangan berlobang
 berlobang+besar berobat besar+di bibi brebes bsd butuh cacat cat celana cepak cepat+banget ciledug+indah cirebon
 clear clear+anak dekat+jembatan di+pamulang di+taman di+tkp diproses ditertibkan duit endi evakuasi evakuasi+ke
 gelang gelang+rumah gendong gimbal good habis+bekal hai haloo hapus hidup+sendiri hp+saya identitas ini iseng itu
 jalan+berlobang jalanan kakak kaki+di kalau+ada kan katsiran kedinginan keliling kenanga ketawa ketemu+orang kontrol
 kooperatif kubur kula kulonuwun kurang lagi+dia lagi+nunggu lama+banget lampu lampu+merah lapor+di laporan+tutup las
 liar lupa masih+lama matur+sanget mau+bikin menit motor+saya mudik muncul+lagi naik+mobil neduh+di ngaku ngelem
 ngomel nongol numpang nyamuk nyasar+di oh orangnya+jalan oy pagar pakai+gelang pamulang panti pasien pelayanan pernah
 ping pintu+tol pisah pos+satpam pppp pulang+ke rambut+cepak rambut+gimbal renovasi salah+orang sampai+jam
 sampai+sekarang sanget saya saya+hilang saya+odgj saya+tolong sekarang+sudah selalu serpong sido slot start stasiun
 sudah+clear sudah+minggu sudah+tindaklanjut tahun tambah+dia tambah+ybs tangan+rt team tempat tenang terlantar+di
 ternyata+dia tiap+ada tidak+bawa tidak+disini tidak+pernah tindak tinggal+sendiri tipu tkp tolong+cari tolong+dibantu
 tolong+info wa warung yaa yang+perempuan ybs+pakai ybs+sudah ybs+warga 👍
-5 # ada+bapak ada+gelandangan ada+orang ambil anak+saya anak+tidak atapnya banget+di banyak+atas belakang+rumah
 benda2 beres berisik biaya cadas cair dagang deh di+sini ditinggal enjing film ganggu gelap giginya hampir
 hampir+ambruk istirahat jazakallah kab kab+tangerang kaki+pincang kalau+ketemu karang kec kel kembali+lagi kerja kira
 lanjut lansia+nyasar lari loh macet met odgj+liar orang+tua otw pada pakai+jaket pencet pikun rumah+dekat rumah+sakit
 sadar+diri samping saya+bangun serahkan sering siap+banyak subuh sudah+beres sudah+dijemput sudah+kembali
 sudah+pulang sugeng tangga tangis+terus tangsel telepon ternyata tidak+pakai tutup+aja video
-6 atas bantu bawa+buntelan belum+ada buntelan cara cek dengan+anak dengan+minum doang dompet gerobak gondrong
 got+mampet hi ijo item+besar iya jaket jembatan karunya kesini ketemu+di kolong kulit kurus lalu lama lansia+bawa
 lansia+tinggal makan+dari makan+dengan mantap matur mau+ke misi muncul ngurus nih nongol+lagi noted nya+orang nyasar
 odgj+di p pencarian pindah punya rumah+singgah saya+ada saya+butuh saya+kemarin saya+yang sorry telanjang terminal
 tidak+ganggu tidak+perlu tidak+punya tinggal+di tua urus yang
-7 ada+lansia agak anak+jalan beneran berdiri bocor+di dekat+rel di+kolong di+pasar di+rumah di+stasiun foto gratis
 grogol hallo hatur hp jadi jalan jalan+kisamaun jemput kanan kenapa+tidak kisamaun lagi+di lagi+tidur lu mal mampet
 mandi+di neduh no nomor nunggu orang+beneran patokan posisi rsud sampah saya+makan sd sejak sudah+sadar tangerang
 target teriak+sendiri tes test trc tunggu umur untuk yang+respon 🙏
-8 2+anak ada+di alamat anjing+liar atas+respon badan+panas bapak+bawa bawa+karung bayi+sehat bisa+berdiri cari
 depan+rumah dia+pakai dikit gelandangan hati infonya karung kemana ktp lewat lihat linglung mau+lapor odgj+perempuan
 ok oke orang+terlantar perlu pincang respon+cepat rumahnya sekarang+dengan sekolah singgah sini status sudah+pergi
 tidak+usah tutup usah
-9 aman baik baju bawa+tas bikin boneka cuma dibawa galak jam kami laporan+saya lokasi minta pergi pos pusing
 sekarang+di siapa sih sip sudah+saya tanya tapi you
-10 alhamdulillah bagaimana berapa bisa boleh dibantu diusir duduk kabel kenapa mau+ambruk saya+rusak sekitar
 sudah+ada tiap tidak+jadi tidur tidur+di
-11 dijemput disini jual kabar kapan kembali ongkos petugas sudah+ketemu sudah+tangan tidak+lagi tidak+mau wkwk
-12 belum dia+bawa kemarin kok nama pelapor salah saudara takut
-13 bukan datang dinsos kalau lapor lari+dari sehat
-14 batal pulang suka terlantar
-15 bot laporan mogok
-16 apa mana
-18 dong
-24 @1
"""
