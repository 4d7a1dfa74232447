"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED_DANGER = """
36 kejang
35 darah pingsan
32 tabrak
31 dipukul
29 napas racun setrum
28 ancam bakar pukul
27 bayi kaku sekarat tenggelam
26 amuk bacok mayat serang
25 gigit
24 jatuh
23 tali tidak+sadar tusuk
22 dikeroyok hidup lempar sekap tulang
21 bunuh cekik
20 denyut di+rel keluar luka senjata
19 bangun kejar kepala melahirkan meninggal minum stroke wasiat
18 alat balita begal bukan+wkwk golok respon sayat tidak+gerak tidak+napas
17 dingin kemarin+belum kunci patah+kaki rel siram tergeletak terjun
16 badan bawa+banjir biru bocah di+tengah dibacok kumat pisau sudah+sesak sudah+tidak tiba tidak+respon
15 diam+aja ditusuk dulu+tidak hamil ini+ada itu+saya jari ketuban mati meledak panjat sadar sesak tengah tidak+bangun
14 bantu+polsek bola culik dada gerak lantai lemas mau+terjun muka ngambang perkosa rusak+kaca tidak+bisa truk
13 bawa+alat bawa+pisau diri kaki kandang mantan mata mau+mati petugas+kami tangan terbalik tertelan
12 anak api+besar gantung+diri harus+bagaimana jalan+raya kaca kali kepala+bocor kereta perut saya+dicekik tidak+sahut
 tinggi
11 ada+mayat ambruk api arus bernyawa darurat demam+tinggi depan+sekolah dia dicekik gantung hebat kata+mau luka+parah
 melahirkan+di nya+banyak polsek putus saya+kemarin tidak+bernyawa
10 ada+suara ambulans+sekarang anak+kecil banyak+banget bau+menyengat bawa+arus bawa+golok busuk darurat+medis dilempar
 dorong dorong+orang gigil gigit+anjing goyang kakak+saya keras leher main+di manusia masih+hidup massa medis mobil
 mulut napas+tinggal patah perahu pil saya+mau suami sudah+lemas sundut sundut+rokok tengah+jalan
9 4+tahun ada+yang banget+sekarang banting bantu+dulu bawa+kayu belum+datang bener bener+ada bibirnya bisa+cepat
 bukan+ini capek+hidup dalam di+kamar film+bukan jalan+tol jurang kamar ketemu ketuban+di ketuban+sudah lagi+pegang
 masuk+jurang mencong motor nanti+lagi ngigau obat+tidur orang pembantu potong robek rumah+kosong satu saya+takut
 saya+tertelan segera sekarang siap+tali sih+lama suara sudah+siap terjun+dari tidur+botol tindih tulis yang+cari
 yang+lewat
8 ada+denyut adu anak+tetangga atap awalnya awalnya+cuma bagaimana+sih bakar+rumah bantu+segera culik+anak demam
 dengan+sekali di+dalam di+dapur di+kandang di+pinggir dirubung gigil+hebat harus innalillahi jamaah jatuh+dari
 kalau+bisa kemana+di kirim kontrakan lansia+jatuh lapor+sekarang masuk masuk+mesin mau+melahirkan mau+susul mau+turun
 menyengat minggu+tidak minyak odgj+lempar ojol orang+sekarat parah perempuan racun+di sadar+turun saya+lagi sekali
 sekarang+juga sekarang+pingsan sendiri+di serang+jantung sini+ada siram+minyak sudah+dirubung sudah+jadi susul sutet
 takut+kenapa tapi+masih tawuran temen terus tidak+makan tidur+sekarang tusuk+orang ubah umur+4 yang+di
7 =still =work ada+bayi ada+polisi antara apa+tidak atap+gedung badan+dingin balita+terlantar bau+bangkai bawa
 bawa+senjata bocor bocor+bau botol cari+itu cuma+marah cuma+ngomel dada+sakit dalam+rumah darah+tidak datang+orang
 di+sawah dibacok+gang dibunuh dikenal gas gas+bocor gedung got+tusuk hari+ini ini+bener jatuh+di kaki+busuk
 kayak+tindih kemarin+cuma kesakitan kirim+orang korban lah luar marah+hari masuk+mobil mau+bunuh meninggal+di
 minta+ambulans muntah ngomel+sekarang odgj orang+gantung orang+got orang+mati orang+yang panjat+tiang pegang
 pegang+korek penumpang petugas+minta pucat pukul+orang ruko rumah+lansia rusak sabun sahut sawah saya+culik saya+pergi
 saya+sekap sayat+tangan serang+petugas suara+senjata sudah+kaku sudah+rusak surat surat+mau tanya+ini tembak tembok
 tenang+masih tenggelam+di teriak the tidak+dikenal tidur+keras tolong+cepat tubuh update+korban ybs+bawa
6 2+tahun 9+bulan ada+respon adu+banteng air ajak amuk+di bagaimana+ini banteng bayi+buang bayi+dibuang belulang
 belum+keluar berani berhenti biasa+mangkal bidan bisa+bangun bisa+napas busuk+sudah cuma+tidur damkar darah+banyak
 dari+lantai denger+suara di+atas dia+sudah dikasih+makan dipukul+bapak diri+di ditinggal+di dompet+hilang e
 gelandangan+yang gigit+ular hamil+9 ini+bapak jalan+sendiri kaki+tabrak ke+mobil kejang+di kelahi kemarin+lapor kena
 kena+bacok kepala+rusak ketangkep ketemu+bayi ketemu+mayat korek kumat+lagi laki lalat lalu+cuma lapor+kemana
 lemas+banget maling+ketangkep marah+belum mau+pindah melahirkan+bidan mendadak mesin minta+bantu minta+tolong
 minum+racun motor+adu motor+dengan mulai mushola ngos odgj+kejar orang+di orang+kejang orang+tergeletak pakai+pisau
 palak panas panas+tinggi pasien pasung perahu+terbalik pergi+bawa pingsan+lagi potong+tubuh putar rambut rawa+kucing
 rel+dekat sahut+panggil sampai+mati saya+bener saya+jatuh saya+pegang sekarang+dia sesak+kumat smpn stroke+di
 sudah+biru sudah+meninggal sudah+tulis sumur tabrak+lari tangis tarik tarik+anak tengah+tol tenggelam+ke terakhir+kata
 terbalik+ada tidak+dikasih tidak+keluar tidak+kuat tidak+melek tidak+tahu titip+anak tolong+bantu tolong+dari tpa
 tpa+rawa tulang+belulang turun warga yang+biasa
5 3+tahun abis+minum abis+tawuran adik alat+kaca anak+perempuan angkot ari atas+rel bangkai bank+bri bapak+sudah
 bayi+merah belatung bensin benteng+betawi besar+banget betawi bibirnya+biru busa cepat cepat+lansia cimone+korban dapur
 dari dari+jpo dari+motor dari+rs denyut+kumat depan+pintu depan+saya di+foto di+gudang di+pohon di+toilet dia+bacok
 dia+cekik dia+minum dia+serang diancam foto+itu gas+meledak gedor geng geng+motor golok+di her indomaret+cimone
 jalan+benteng jangan+sampai jatuh+ke jual+tiba kami+minta kata+sudah kata+tidak kayaknya ke+atap kejar+warga
 keluar+busa kena+orang kendaraan kereta+lewat keselek ketemu+potong kirim+ambulans klien+amuk koin kok+petugas kosong
 kp lagi+jual lagi+kereta lahir+di lama+sakit lempar+batu liar+di majikan mana+ini marah masih+ada mau+lewat menara
 minum+obat muka+sudah mulut+busa mulut+mencong murid murid+saya napas+parah ngomong+tidak nyawa odgj+bawa orang+bunuh
 orang+depan orang+nya orang+odgj orang+sakit pager pamit panggil panjat+menara pas pasien+lari penelepon+lansia
 perempuan+perkosa pesan+wasiat petugas+belum pinang+griya pinggir+jembatan ps pukul+saya rawa raya rel+tanah
 ribut+dengan rumah+apa rumah+bakar rumah+warga sakit+tapi saya+demam saya+kirim saya+kumat saya+sekarang saya+siram
 sekarang+amuk sekarang+lempar sekarang+pegang semua sendiri+pakai sesosok setrum+di si sopir sudah+sehat sudah+tenang
 surat+wasiat tabrak+bus tabrak+motor tabung tabung+gas tahun+kunci tebal temen+saya terbalik+di tergeletak+di
 terus+pegang terus+sudah tetangga+bakar tetangga+terus tiba+ambruk tidak+lihat tinggi+3 toilet tol tolong+ada
 tolong+kirim ulang ular yang+ditusuk yang+mau
4 3+hari 4+hari a ada ada+bakar air+keras alat+marah ambil+dia ambruk+tabrak ambulans amuk+lagi anak+3 anak+main
 anak+sekolah anak+teriak ancam+warga bacok+orang badan+biru bangku bangun+dari banyak bapak bapak+jatuh bapak+tidak
 bayi+ditaro bayi+ditinggal begal+senjata belakang+pabrik belum belum+ambil benteng berdiri+di beruntun bisa+ngomong bri
 bukan+simulasi bunuh+diri cari+tapi daerah dari+rumah dekat+masjid dekat+stasiun depan+puskesmas di di+bangku di+emper
 di+ruko dia+naik dicek+ternyata ditaro+di ditembak ditembak+orang dulu+dia eta ganggu+jiwa gedor+tidak gini haji
 hari+tidak has+a henti henti+napas hese hidup+lagi ikat ini ini+bawa ini+orang jalan+baru jalan+belum jalan+merdeka
 jembatan+mau kaki+sudah kali+mookervart kali+sabi kantong kayak kayanya ke+atas ke+tengah kemis kena+mesin kepala+orang
 kesurupan ketemu+adik ketemu+kepala kolam kondisi+tidak korban+darah korek+dengan korek+orang kotor kp+bulak kuat
 kuping lagi+duduk laki+pingsan lampu+nyala lansia+tabrak lansia+tidak lap ledug lempar+motor malabar malah masih+putar
 masjid mati+di mau+culik mau+minggir mayat+laki melati meledak+di menunggu menunggu+polisi menyengat+dari merdeka
 merembet merembet+ke meresahkan minggir minggu+lalu mobil+masuk mookervart mulut+keluar muntah+terus naik naik+ke
 napas+kolong napas+sudah ngaku+untuk nya+belum obat odgj+amuk odgj+bakar orang+meninggal orang+tenggelam pakai+batu
 pakai+golok pakai+kayu paksa pasar+anyar pegang+golok pengendara penumpang+angkot perempuan+itu petir pinggir+jalan
 pingsan+depan pintu ruko+pinang rumah rusak+rumah sabi sakit+perut salah+satu satu+bawa saya+ditinggal saya+luka
 saya+pingsan saya+sayat saya+sesak saya+stroke saya+tapi sekap+anak sekap+di sekarang+bawa sekarat+di semak
 sesosok+mayat setrum+jalan setrum+kolong sih+tapi simulasi+ini siram+air sopir+linglung sudah+10 sudah+besar sudah+di
 sudah+keluar tabrak+beruntun tabrak+rumah tadi+ngaku tadi+sekarang tahun+sendiri tahun+tangis tanya+kalau
 tapi+kondisinya tapi+sekarang telepon+ulang temen+kerja terjebak tidak+berani tidak+buka tinggal+satu titip tolong
 tolong+ambulans tolong+damkar tower trotoar+jalan tukang+ojek tukang+sayur tulang+manusia ud untuk+kerja update via
 via+112
-4 7+tahun =beast ada+apa ada+bapak ada+bau ada+kabar ada+lagi ada+petugas alat+plastik alat+sakit alfamart anak+di
 anak+jalan anak+tidak any atapnya autis bahaya+banget baiki+sebelum bales banget+orang banyak+atas bapak+bawa
 bapak+petugas bau bawa+ke beda belakang+rumah bengkel+las beredar beredar+itu beres bersih besar+di biasa+bawa bibi
 bisa+hubung buang+sampah bukan+bener bulan cabut cari+orang cikokol cirebon ciri compang daging damai dan+mau
 dengan+orang depan+sd depan+toko di+cimone di+hati di+kaki di+mana di+pos di+taman dia+tuli diam+sekarang disebar
 ditertibkan duduk+diam duit editan editan+jangan film film+kan foto+orang gelandangan+bawa golok+sakit gondrong good
 gubuk+dekat habis hallo hati+saya hidup+sebatang hidup+sendiri hilang+itu hubung ijo istirahat itu+anak itu+editan
 itu+video iya jalan+kisamaun jangan+disebar jawab jazakallah jembatan+patah jual+korek kabel kaca+mobil kafan kaget
 kain+kafan kakak kaki+di kaki+pincang kali+cisadane kami+bapak kampung kampung+kami kan+bukan karena kata+anak
 kayak+orang ke+panti kec kecapean+sekarang kekerasan kel kemana kemarin+di kemarin+sempet kisamaun km kok+belum
 kok+status kondisi+lemas ktp kulonuwun kumat+tidak lagi+makan lampu+merah langsung lansia+linglung lapak las lewat+bawa
 lewat+depan loh lok lu main main+anak mancing mancing+di mantan+saya matur+sanget minggu minggu+depan minta+rokok misi
 mudik ngelem ngomong noted nyasar+di nyimpen nyimpen+orang odgj+di oh orang+ramah orang+sekarang orang+sopan
 orang+sudah otw p padahal pagar+jembatan pamulang patah+tolong patokan pelayanan pencarian pesan+suara pilek pindah+ke
 pingsan+kecapean pisah pisau+sudah plastik+main promo ransel rt rumah+sudah sampah+ke sanget sarung saya+denger
 saya+makan saya+salah saya+temenin saya+tolong saya+wkwk sebelum sebelum+ada seger sekarang+bagaimana sekarang+lewat
 sekarang+saya sekarang+tidur sekarang+tumpang selesai sembuh sempet sempet+pingsan siap siap+banyak sini soal sopan
 sorry stabil status+masih subuh sudah+beres sudah+damai sudah+dibawa sudah+gerak sudah+kembali sudah+seger sudah+sembuh
 susu tadi+di tahu tani+lewat tapi+tidak tarik+laporan tas+ransel tawa tawa+sendiri tawon telanjang telepon
 telepon+kemana temen+sudah temenin tidak+ada tidak+tidak tidur+depan timnya tipu tolong+info top tuli tumpang
 tumpang+di tuna video video+lama wah waktu wonogiri yang+beredar yang+lemas yang+luka yang+tabrak yang+tidur 👍
-5 # 40an ada+pelatihan ada+saudara alamat anak+saya angkut apa+orang apotek bagi balai balai+warga bangun+jalan
 bangun+sadar batuk bau+banget bawa+tas bengkel berisik+kayak berobat biaya bikin+sesak botak capek+banget cari+kerja
 cuma+tidak dengerin dengerin+musik di+balai di+kolong di+lapak di+puskesmas di+rumah di+stasiun dia+ada dia+joget
 dia+pakai dia+tidak die diproses ditinggal galak golok+lewat golok+nya hai haloo hati itu+di jaket jual+tisu
 ke+seberang kebun+bawa kecapean kecil+jual kelapa+muda kembali kepala+botak keren kira kontrol+rutin kopi lagi+dia
 lagi+ngupas lagi+tidur lama+tidak lanjut lansia+yang layangan lemas+tapi lokasi mabuk+tidur mampet+banjir mandi+di
 manis mantap masih+lama mau+minta merah metal metal+berisik muda+pegang musik+metal nanti+dia napas+cuma neduh
 ngupas+kelapa ngupas+tebu no operasi orang+baik orang+diam orang+lagi orang+tidak padam+dari pelatihan
 pelatihan+pertolongan pemakaman pencet pendek pernah+orang pertolongan+orang petugas pinjol pohon pos+satpam
 poster+cara punya+rumah ramah rasa+mau rawat ribut+mulut rsud rumah+anak rutin sadar+dan sakit+sendiri sampai+sekarang
 saya+ada seberang sudah+kering sudah+pulang sudah+sadar sudah+saya sudah+tolong sugeng tabrak+mobil tadi+lihat
 tadi+sempet tahu+jalan takut+ada takut+tabrak taman tapi+sadar tebu+pakai temen+di ternyata tetangga+tapi tidak+mau
 tidak+pakai tidak+perlu tisu tolong+orang tv+tetangga wkwk yang+napas ybs+sudah
-6 abaikan aja aktif anjing+tetangga arah bansos bebas bebas+orang bener+tidak besok+ada boleh bpjs cacat cek dan
 dari+lahir datang dekat+rel di+kampung di+rs diam dibawa+ke dikit enjing gelandangan+di gelandangan+tidur gerak+cepat
 got+mampet hatur hi jangan jembatan jemput joget kali+pas kami+bebas kara ke+rsj kebon+besar keluarganya kembali+lagi
 kontrol kooperatif korban+tidak kucing lalu lewat limbah lucu lupa makan+dari mampet mata+buta matur mau+makan
 mau+potong met musik nyaris nyasar+tidak odgj+perempuan ok oke orang+bener orang+jalan pagar panti pas+saya pegel
 pelapor perlu pertolongan pom+bensin potong+rumput pusing rumah+singgah sadar+cuma samping sampurasun sebatang+kara
 sejak sekarang+dengan sering sip sudah+jalan tangerang tani tanya target tebang tebu tempat teriak+nya tes test
 tetangga+galak tidak+lagi tindak tolong+tebang untuk+bener warung yang
-7 2+anak ada+lansia agak almarhum+bapak asepnya bahaya baju bakar+api banget bawa+karung bayar berkedok berkedok+orang
 besok cari+rumput cuma+motor cuma+ngantuk di+film ganggu gelap gerobak itu jalan+kaki jangan+ngomong jembatan+gantung
 jpo+rusak kalau+ketemu kan karung keliling kurus lansia+bawa lari+dari masih+di mau+lapor motor+luka muda nasi
 ngomong+orang nikah orang+linglung padam pamali pamali+jangan penipuan+berkedok pom rsj rt+kami rumput+bawa rusak+nanti
 saya+dulu saya+yang sebatang sekarang+di sekarang+tinggal sih singgah sudah+pergi tabrak+saya tangga+jpo tidak+punya
 tidak+usah tidur+di tolong+baiki tua umur usah waspada waspada+penipuan you 🙏
-8 =heart aman atas+respon baiki buta cara+tolong dengan disini hatiku jadi jalan karunya kok lagi lapor nanti nanti+ada
 ongkos pada penipuan pikun pos rasa respon+cepat satu+orang saudara sekitar siapa tangga tangis+terus tapi+sudah
 tinggal+di trc usir warung+saya yang+jatuh
-9 =joke =office ada+tidak ambil apa bener+gubuk berapa berisik dibawa dijemput dua duduk gratis hampir infonya jam
 kemarin kerja ketemu+luka konseling linglung luka+maupun mau+minum maupun maupun+senjata ngantuk nih nomor nya+orang
 obat+lagi punya rumahnya saya+rusak terlantar tidak+jadi tidak+ketemu tinggal+sendiri
-10 cari kabar kapan kering liar mana orang+terlantar pincang rindu sekarang+sudah sudah+ada sudah+diam sudah+ketemu
 tidak+ganggu tunggu
-11 ada+korban bayi+sehat butuh golok+untuk hp kalau lagi+di mau+ambruk ngupas pegang+anak salah sudah+bawa tiap
 tolong+ambil
-12 =ask =drill ada+di alhamdulillah ambulans+sudah baik batal bawa+yang cara dong gelandangan gubuk harga minta
 motor+saya rumput sudah+tangan tidur tutup urus
-13 bot doang laporan nama suka
-14 dia+pegang nyasar takut untuk
-15 anjing+liar mogok
-16 =tale cuma dinsos jual pulang sehat
-18 bikin mikir
-23 @1
"""
