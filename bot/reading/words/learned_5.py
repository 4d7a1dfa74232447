"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense 5 ^asd ^bot ^gabut ^hati ^hidup ^kirim ^klik ^lapar ^pocong ^polisi ^slot anda anda+menang berapa$ bunuh
 dana+gratis dapet diskon duit duit$ gabut+nih gacor gacor+maxwin gas gini hubung$ jangan+kasih jatuh jelek
 kamu+jomblo kasih+kendor kenapa+sih kendor kesel kesel$ lapor+pak lebaran lebaran$ libur+tidak link+ini lu+semua
 mati mati+tawa maxwin menang+undian minta+duit pocong pulsa+dong saldo saldo+dana saya+xxxx sayang$ semua$
 slot+gacor t t+saya test tidak+bisa undian
nonsense 4 0812$ ^anjir ^besok ^boleh ^dasar ^di ^lorem ^mampus ^mati ^odgj ^panas ^petugas ^promo ^siapa ^test aja
 anjing+lu apa bakso$ bales+kenapa becus bener+pak berapa berita bola bola+malam bot+goblok bot+jelek dasar
 dasar+pemerintah deh+pak di+cisadane doang dulu got grup hubung hubung+wa ipsum ipsum$ jadwal+bola jelek$ jiwa
 jual+akun jual+motor juta+klik kecil konsernya konsernya$ libur lorem lorem+ipsum lu+siapa luka mabar mampus
 mampus+saya masuk+got mati+lampu mayat minat odgj+nih pacar panas panas+banget pemerintah+tidak promo rame satu
 saya+abis saya+besok saya+lapar selingkuh sepatu sih$ tawa tengah tengah+malam terlantar+di tidak+becus tidur+mulu
 timnas wkwk+tolong woy yuk$
nonsense 3 # ^berapa ^dapat ^jadwal ^jangan ^jomblo ^mabar ^nyasar ^p ^sayang ^tes ^timnas ^woi abis aja+sudah bakso
 balas bales$ banget+ya begini bego$ beras$ bikin bikinin boleh$ bot+tolol bri butuh+kerja cabe daftar+sekarang
 dapat di+istana dibunuh dong+bot dua guna guys guys$ harga+beras istana jadwal jemput+di kamar+saya kenapa$ km
 kok+pinter lagi lagi+apa link$ loker lu+bot mabar+yuk malam+ini maxwin+daftar mayat+di murah$ murah+minat nasi
 nih+pak nih+temenin nomor+anda odgj+saya odgj+tolong p pak+jangan pertama pinter putus rasa saya+presiden
 saya+terlantar sebar selamat+nomor siapa skripsi skripsi$ takut+banget temenin terlantar+nih tolol$ woi you
nonsense 2 5+juta =work @search ^beli ^capek ^mantan ^mau ^minta ^oy ^pinjol ^pukul ^tok ada+apa babi banget+mau
 banget+yak bantai banyak+darah baru beli beras bulan bulan+ini capek+banget cepat cisadane culik+anak curhat deh$
 di+kamar di+kasur ditinggal dm dm$ dodi followers hadiah hadiah$ hilang+pak indonesia indonesia$ ini jemput+saya
 jomblo+terlantar jual+obat juta$ kakak kasur kasur$ ke kejar kemana+mana kerja$ kucing+saya lampu makan$
 malam+takut manusia+apa marah mati+aja mau+curhat mau+tenggelam minat+dm motor motor+bekas motor+pukul mulus mulus$
 nama+dodi nyasar oy oy$ pak+wkwk pukul+2019 pulsa+murah rehab sakit saya+sayang sayang+kamu sekarang+juga siapa+sih
 tangerang temen+saya tenggelam+di tes$ tok tok$ tolak tolong+cari ya+tidak yak
nonsense 1 2019$ @len2 ^main ^selamat ada+orang bener bener+tidak besar$ buta chat+bot dinsos film+yuk gaji+buta
 gratis jaminan jual+pulsa kami$ kenapa+pak keren kuat lawan main+film makan+gaji malam$ mayat$ nomor saya+culik
 saya+di saya+lagi sayat tahu tidak$ tolong+dijemput tolong+pak turun+di
nonsense -1 0812+0000 081200003333$ 12+bagaimana ^apa ^asap ^bikin ^bukan ^cepat ^dagang ^darah ^data ^emang ^foto
 ^kamar ^kantor ^kayanya ^kk ^lampu ^lihat ^listrik ^lowongan ^maksudnya ^misi ^mobil ^parkir ^patokan ^pelatihan
 ^pohon ^rambut ^ruko ^saudara ^siang ^siap ^sore ^tabung ^tangan ^target ^temen ^tukang ^warna ada+lansia
 ada+petugas ada+satu ada+tidak ahmad ahmad+yani aja$ aja+rasa alfamart alhamdulillah$ aman ambruk anggota angkut$
 anjing+liar apa+sih arah asap asap+pabrik assalamualaikum+warahmatullahi bagaimana+ini bagaimana+pak bahaya bantu$
 banyak+banget bapak+pukul batik+coklat bau$ bawa+tas bayar+tidak bekas bener$ bener+tindak berapa+orang berendeng
 berendeng$ berhenti biaya bibirnya bikin+kartu bisa+bantu bisa+hubung bisa+jemput bisa+pulang bocah bot+ini bus
 butuh+tempat cara$ chat+ini chatbot cimone cisadane$ damkar dapet+imbalan data+saya dengan+siapa depan$ depan+sd
 di+kali di+mana di+warung dia+cuma diam+aja dicabut digusur dipukul+suami diri disebar+tidak donasi emang flyover
 fogging gaga golok hamil hari+di her hidup$ hp+tidak ical ini+bener ini+chatbot ini+foto ini+jadi ini+pak ini+parah
 ini+sudah ireng its itu+mana jalan+kaki janda janda$ jaya$ jembatan+berendeng jemput$ kadaluarsa kalau+minta
 kali+cisadane kamar+mandi kampung kaos kartu+kuning karunya kasih+makan kasih+nomor kayaknya ke+arah ke+palembang
 keluarganya kembali+lagi kena kerja kesini+pak ketemu+lansia ketemu+mayat kilo kiri$ kirim+foto kirim+lokasi kk
 kk+saya kok+diam komplek kotor$ ktp+hilang kuat+hidup kulit+sawo kuning kuning$ lalat lalu$ lansia+nyasar lantai
 lantai+2 lapangan lapangan+ahmad latihan lempar lho listrik+padam maaf$ maap makan+kadaluarsa maksimal
 maksimal+berapa maling mandi+umum mandir matang matang$ mau+donasi mau+kembali mau+minta mayat+gratis meledak
 meninggal menjahit meresahkan meresahkan$ met+siang minta+nomor minyak miras misi misi+pak mogok mondar
 mondar+mandir motor$ motor+saya muka mulai muncul+lagi muntah+abis mushola mushola$ naik+angkot naik+terus nama+ibu
 napas$ ngomong nomor+pak nomor+telepon nyasar+pak odgj+jalan odgj+telanjang online+lapor online+shop orang+petugas
 orang+terlantar orang+yang pabrik$ padam pagi+pak pak pak+ada pak+dari pak+naik pak+rw pak+sudah pak+temen
 palembang paman panti patokan pemkot pemkot$ pergi pesan+suara pinggir pinggir+kali plat plawad plawad$ pohon$
 pohon+besar polisi poris poris+plawad posisi program pucat pukul$ pukul+saya pulang$ puskesmas$ putih racun rapat
 rapat$ raya$ rini rs rt+nya rumah+mau rumahnya sadar sampah samping sarung satpol satu+lagi satu+saudara
 saudara+saya sawo sawo+matang saya+ada saya+cuma saya+dicabut saya+dipukul saya+disebar saya+ibu saya+kumat
 saya+laporan saya+perlu saya+standby saya+yang sd sebelah$ sekolah$ selamat+malam selamat+siang selamat+sore
 selesai share shop shop$ siang$ siapa+ini sido$ spp spp+anak standby suara sudah+kembali sudah+minggu sugeng+enjing
 susul$ tadi+cuma tadi+pagi tambah tangga tanya$ tanya+pak target tato temen$ tempat+tinggal terminal+poris tersedak
 test$ tetangga+saya this+pagi tidak+jadi tidak+kuat tidak+napas tidak+sido tidak+usah tiketnya tipu+online titik
 tongkat trc+itu tukang tulang tunggakan uang+habis umum update$ usah wa+saya wabarakatuh wabarakatuh$
 warahmatullahi warahmatullahi+wabarakatuh warga$ warna yani yani$
nonsense -2 12$ 3+hari 5$ 70$ =ask @case @needs ^adik ^angkot ^are ^baju ^bayar ^bener ^daerah ^daftar ^ditusuk
 ^gudang ^hari ^harus ^hp ^hubung ^ijazah ^itu ^jam ^kenapa ^klien ^ktp ^kubur ^kulit ^lari ^logatnya ^malam ^mana
 ^mantap ^mauliate ^motor ^oke ^okee ^penipuan ^perempuan ^polsek ^rsud ^salah ^sampun ^sip ^status ^sudah ^ternyata
 ^toko ^truk ^tutup ^warga ^warung ^wilujeng ^yang ^👍 ^🙏 abaikan abis+makan ada+korban adik adik+saya aja+pak akan
 alamat ambulans$ amuk anak+kecil angkot$ angkot+ugal2an apa+aja asal atau ayam ayam$ b b+1234 badan bagaimana+ke
 banjir bantu+saya banyak$ bapak+ini baru+datang batak batal$ batu$ bawa+apa bawa+karung bayi$ beda bekas+luka
 belakang belum belum+juga benda benda$ berapa+hari berapa+menit berdiri berdiri$ berita+bunuh besok$ biasanya
 boleh+kirim bot+nya butuh+ambulans capek+hidup cara cari cek+laporan cerai cerai$ chat cina cina$ cipondoh
 cipondoh$ coklat coklat$ cuma+dibaca dagang dan dapet$ darurat+pak data datang+pak datang+pundi di+lokasi di+odgj
 di+terminal dia+moved dikeroyok dinsos+itu diproses$ disini ditusuk evakuasi evakuasi$ evening evening$ gang$
 ganggu gemuk gemuk+pendek gerobak gigit godang good+evening good+job gudang habis+ongkos haji halo$ halte hampir
 hapus hp+saya identitas ijazah iki+bot imbalan imbalan+tidak it jadi+relawan jadi+tidak jaga jalan$ janten janten$
 jaya jemput+bapak kaki$ kali$ kantong karung karung$ kayanya ke+laporan kec kec+benda kecil$ kejang kelurahan
 kemana kemana$ kembali+ke kenapa+laporan kepala kesini$ kimia kiri kirim+ulang kolong korban$ kota+tangerang kotor
 kubur kubur+cina kulit kumat kurus kurus+tinggi lagi+sampai lalu lanjut lari$ lihat$ logatnya loh loh+ini lowongan
 luka+di maaf+pak madura makasih+ya mana+sih mandi mantan+suami masjid massal mau+ada mau+jadi mauliate
 mauliate+godang menit+lagi merah$ mesin mesin$ minggu$ minta+modal minta+tolong minum moved muncul muntah nama+saya
 nanti$ no+hp nomor+12 nomor+dinsos nomor+saya nya$ nyamuk nyamuk+banyak ok$ oke okee ongkos$ orang$ orang+odgj
 pabrik pacar$ pager+item pak+cuma pak+di pak+ternyata palsu panggil pangkalan parah parkir pasar$ pegang+pisau
 pelatihan pemadam pemadam$ pencet pencet$ penipuan penipuan+online perempatan$ petugas+nya pikun pindah pingsan
 pisau$ plus polisi$ polsek pukul pundi punya puskesmas rambut ransel raya relawan resmi$ rsud$ ruko rumah+nomor
 rumah+saya rumah+singgah rusak$ rw+5 sakit$ sampai$ sampun sampun+datang sate saya+aja saya+butuh saya+diancam
 saya+habis saya+kasih saya+pukul saya+sayat saya+sekarang saya+sudah saya+takut saya+tidak saya+tunggu seberang
 segera segera$ selamat selapajang selapajang$ sembako sementara siang+pak siapa+yang sih+berita sih+pak singgah sip
 sip$ smp soal sore$ sore+pak spbu spbu+cikokol stasiun sudah+lewat sudah+saya sudah+tidak suka surat susu susul
 tabung tabung+gas taman tapi tas+ransel tawa+saya team telanjang telepon$ terminal$ tetangga+odgj tiap tidak
 tidak+bawa tidak+janten tidak+kenapa tidak+nanti tidak+nih tiket titiknya toko tolong+evakuasi tolong+kabar
 tolong+saya tolong+segera tpu tpu+selapajang truk trus tua$ tuh tunggu$ tunggu+di tutup ugal2an ulang
 ulang+titiknya umur+70 update+dong urus viral warga+yang where wilujeng wilujeng+enjing wkwk+maaf woy+bales ybs 👍
 👍$ 🙏 🙏$
nonsense -3 =drill =still =urgent =well @len3 @len4 @len5 ^alhamdulillah ^batal ^bursa ^gang ^good ^ieu ^is ^jalan
 ^jazakallah ^jembatan ^kalau ^kata ^keren ^ketemu ^kontak ^makan ^mantul ^met ^no ^ok ^otw ^pagi ^pakai ^pelapor
 ^penelepon ^sekarang ^tas ^umur ^update ^wa a ada$ ada+di air alah alhamdulillah apa+ini apa+pak apotek are are+you
 baik$ bakar banget$ bapak+tua batik$ batu bau+banget bayi berisik berisik$ bot+apa butuh+pertolongan cikokol
 cikokol$ darurat datang$ dengan$ di+depan di+jalan di+pasar di+rumah dibawa dijemput dijemput$ dikasih+makan
 diproses does does+this dompet enjing enjing$ gigi habis hallo$ harus hitam$ ibu+saya ieu ieu+teh ini+bot iseng$
 item$ jadi+kan jazakallah job juga$ kacamata kan$ kantor kapan kartu kata kayu kecanduan klien kok konsultasi
 kontak+saya kota ktp kumis kumis+tebal kurang lagi$ lagi+pak langka$ lewat listrik lokasi$ mahal$ maksudnya
 malam+pak mantap mantul mau merah mereka met modal+usaha nama napas need need+tolong nikah no nya odgj+di ok ompong
 ompong$ ongkos online otw otw+belum pager pak+ini pak+orang pak+tolong pasang patah pegang pelayanan$ pendek
 pendek$ penelepon perempatan permisi$ pertolongan pertolongan$ petugas+berapa pisau pohon pos punten$ rawat$ resmi
 rokok rokok$ rsud rusak rw satpam satu+orang saya$ saya+capek saya+kecanduan saya+kirim sebatang sekarang sekolah
 siap sido status suami$ sudah tahu$ tanah$ tangan$ tebal teh tempat terima terminal tidak+ada tidak+dikasih timnya
 tinggal tinggi tinggi$ tolong+cepat usaha waris waris$ wb wb$ wr wr+wb ya ya$
nonsense -4 60an =past @call ^bagaimana ^baik ^batik ^bawa ^bidan ^dengan ^dua ^hai ^hallo ^harga ^hilang ^iki ^izin
 ^kemarin ^kerja ^kira ^kok ^kulonuwun ^laki ^lama ^laporan ^nih ^noted ^oii ^pak ^progres ^rumah ^satu ^sekitar
 ^semoga ^tadi ^waalaikumsalam ada+yang akun ambulans anak$ angkot bapak+saya batik bidan bungkus bursa bursa+kerja
 butuh cuma daerah darah dekat diam disabilitas dua+orang duduk good hai hai$ hallo hari+minggu hilang$ hitam ibu$
 iki item izin jaket jawab jembatan kaki kali kasih+pak kembali kesini kira kirim kontak korban kulonuwun kulonuwun$
 laki$ lama+banget langka lari liar lihat mahal makasih$ mana$ masuk$ masuk+tidak mobil naik nasi+bungkus noted
 noted$ oii oii$ orang+tidak pelayanan polisi+minta progres pulang punten+kakak rt saudara$ saya+mau sebelah semoga
 siang situ situ$ sore sorry sorry$ suami+saya tabrak$ tas telepon tetangga$ the this tidak+bayar tidak+sih tidur
 tidur$ tidur+di tolong$ umur update waalaikumsalam waalaikumsalam$ wajib warung
nonsense -5 =road @kin @sighting @them @who=operator @withdraw ^bantu ^bisa ^gelandangan ^haloo ^hello ^hi ^okeee
 ^permisi ^sampurasun ^sugeng ^sukarjo ^top ada aminah anak+saya apa+syaratnya bagaimana$ baik baju batal bau bisa
 bukan cabut$ cepat$ depan di di+gang dia film$ foto$ haloo hello hi itu kabar kakak+saya kalau kamu+robot kan
 kemarin kemarin$ kp kp+baru nanti okeee pagi$ pak$ pasar pelapor perempuan permisi petugas$ rawat rps rps$ saja
 saja$ sampurasun sampurasun$ saya+istri sekitar siti suami sugeng sukarjo tadi tahun tahun$ tanah tangan tanya
 terlantar$ tolong top tower tua untuk woy$
nonsense -6 @person ^bapak ^halo ^iya ^kapan ^tolong bot+ya buka buka$ cabut dari dibaca dibaca+doang dikasih
 dipukul halo hp istri$ iya jam ketemu laki laporan$ laporan+saya lokasi minggu pak+dinsos perempuan$ perlu petugas
 robot sampai saya+cabut syaratnya tabrak ternyata terus$ tunggu video warga
nonsense -7 @code @goes ^ada ^anak ^assalamualaikum ^dia ^ibu ^lupa ^makasih ^orang ^punten ^tetangga ^trc
 assalamualaikum bawa bayar datang diancam gelandangan gelandangan$ istri jadi jalan janji lama lansia$ lupa masuk
 odgj$ orang pagi pakai punten rumah salah sendiri sendiri$ terus trc yang
nonsense -8 =office @back @placed @who=relative ^belum ^kontrakan ^lansia ^maaf anak bagaimana bah bapak daster gang
 hilang ibu kerja+dong kontrakan lansia mana mau+lapor saudara sendal tetangga topi
nonsense -9 @? @thanked ^masih bantu dengan foto hukum lapor makasih masih minta$ much siapa$
nonsense -10 @danger @status @who=responder is lapor$ mati$
nonsense -11 @addition @it @other maaf
nonsense -12 @question laporan
nonsense -13 ^tidak
nonsense -14 ^ini
nonsense -15 @thanking
question 15 it lo
question 12 nanti perlu
question 11 @? apa+syaratnya biaya does does+this jam kamu+robot lama tanya this tidak$ wajib
question 10 ^bisa atau bener itu jadi+relawan kemana$ mau+jadi relawan resmi siapa siapa$
question 9 =ask @question ^emang ^ini ^is ^maksudnya ^perlu ada+ambulans aja$ akan ambulans bener$ berapa biasanya
 boleh cara dibaca gratis+tidak hukum ini+bot ini+pak kantor layan panti polisi rumah+singgah singgah syaratnya trc
question 8 24+jam ^apa ^bayar ^kalau ^kenapa ada+biaya apa+pak are are+you bagaimana$ beda berapa+lama bisa bukan$
 dinsos donasi emang jaga kalau kantor$ kemana kenapa kirim kota lapor maksudnya mau+donasi mesin mesin$ nanti$
 orang+bener penelepon+tanya petugas+perempuan tangsel tidak+nanti you
question 7 ^are ^bagaimana ^berapa ^boleh ^daerah ^dinsos ^iki ^rumah apa bagaimana bisa+lapor boleh+lapor dinsos$
 gratis+kan hari harus istirahat kan kenapa+saya ketemu+orang kirim+lokasi kok+lama luar malam malam+ada
 mau+wawancara nomor orang+meninggal rahasia resmi$ sampai+jam siapa+ya skripsi telepon tidak+di tindak$ umur+berapa
 wawancara ya$
question 6 @len2 ^bener ^data ^nanti ^trc adopsi alamat aman bagaimana+cara bayar bayar+tidak berapa+orang besok+ada
 bisa+saya bot buka dendam di+kantor di+tangerang dibawa do foto hari+minggu identitas iki imbalan imbalan+tidak
 izin jam$ kalau+ketemu kalau+saya ktp+saya lama$ lama+biasanya langsung lapor+di mana mana$ masuk+panti mobil+apa
 nama+saya nanti+pulang nomor+telepon pak+jam pak+nya perempuan+ada petugas petugas+berapa polisi+di program
 rahasia+kan saya+rahasia saya+tanya sih sirine tadi+malam tangsel+masuk tetep untuk ya+kok yang
question 5 =drill =well @it @len1 ^beda ^bibi ^ieu ^jam ^kamu ^mau ^odgj ^petugas ^siapa ^umur aja aktif aman$
 anak+jalan anonymously anonymously$ apa+robot balas banget$ bekas berapa+hari bibi boleh+kirim cara$ cek+laporan
 daerah data dengan dijemput dikasih+makan disebar+tidak endi gelandangan+nanti gempa harus+kirim ieu ieu+teh
 iki+bot is itu+yang juga kalau+minta kalau+orang kan$ ke+dinsos ke+panti kenceng kok+harus lapor$ lapor+disini
 laporan laporan+anonymously layan$ lokasi maksimal maksimal+berapa masih mereka minggu nomor+dinsos odgj orang+mana
 pak+ini panti+lansia pelapor pulang pulang+tidak punya punya+saudara robot saya+disebar saya+takut sih$
 syarat+masuk tadi+ada takut takut+dia tanggung tanya+pak teh tidak tidak+kalau tidak+untuk ya
question 4 ^abis ^dasar ^hari ^malam ^panti abis+lapor ada+apa alamat+rumah ambulans+gratis apa$ apa+sih apa+ya
 aplikasi+resmi baju bales beda+dengan bener+tidak berita bisa+jemput boleh+saya bot$ cara+cek dapet+imbalan dasar
 data+pelapor data+saya dengan+112 di+kali dijemput+nanti hari+di harus+tunggu ini+aplikasi ini+layan ini+nomor
 jaga+malam kalau+ada kalau+sudah ketemu lapor+kesini lapor+lewat lapor+trus laporan+saya latihan lumpuh malam+tidak
 masih+bisa meninggal meninggal+di pak+apa pemerintah perempuan perempuan$ petugas+datang rame2 saya+warga
 share+lokasi singgah$ tampung terima terlantar terlantar+itu terus$ tidak+muncul trc+itu umur warga yang+jaga
 yang+meninggal
question 3 @case @where ^biaya ^dengan ^foto ^kantor ^kok ^ktp ^nama ^tadi ^timnya ada+petugas ada+tidak alamat$
 ambil+mayat anonim apa+beda apa+bisa apa+harus apa+mesin apa+motor apa+saya apa+yang aplikasi bahasa bawa+mobil
 bawa+pulang berapa$ berita+bunuh besuk biaya+pemakaman bisa+bantu bot+ini bukan+warga bunuh cara+lapor chat+ini
 darurat datang+bawa dengan+aja dengan+siapa di+cimone di+odgj di+puskesmas di+tiktok dibawa+kemana
 dijemput+perempuan dinsos+bisa dulu hari+libur harus+share hasil$ informasi ini+gratis itu+di itu+mana itu+orang
 jam+besuk jawab jemput jemput$ juga+tidak kabar+tidak kalau+odgj kamu ke+rs ke+siapa keluarganya+tidak kemana+sih
 kemarin+itu kenapa+pak kerja kok kumat lama+tidak lapor+anonim luar+kota makan$ mana+alamat masuk mau+dijemput
 muncul nanti+saya nomor+hp nomor+resmi nyambung open orang orang+sakit orang+tua pakai+mobil panggil pasar$ polisi$
 pp puskesmas$ rt+tidak satpol+pp saudara+boleh saya+bawa saya+harus saya+kabar saya+laporan share sih+ada
 sih+berita sudah+dijemput sumbang tangerang+boleh tangerang+bukan tanya+terus telepon+kemana tidak+petugas tiktok
 titip tolong+informasi trus tua+yang tuh urus urus+bagaimana viral+di warga+tangerang yang+benar yang+tidak
 yang+viral
question 2 =not ^besok ^cara ^dokumen ^gelandangan ^harus ^identitas ^kemarin ^lapor ^nomor ^obat ^penelepon ada+di
 aja+yang aman+tidak anak+di anak+hilang anak+kontrakan anonim$ apa+itu apa+laporan apa+odgj apa+pelapor
 bagaimana+kalau bagaimana+sih bahasa+inggris bantu+cari bantu+tidak batal beda+odgj benar biasanya$
 biasanya+petugas biaya+tidak bisa$ bisa+pakai boleh$ boleh+titip bot+nya chat cimone cimone$ culik culik+anak
 dengan+odgj dengan+orang di+english di+pasar dibawa+kemarin dikasih dinas dinas+sosial dinsos+buka dinsos+bukan
 dinsos+itu dinsos+urus disini+dengan dokumen dokumen+apa english english$ foto+tidak gini harus+kenapa harus+polisi
 here here$ hp+tidak ibu$ inggris ini ini+untuk is+this itu+apa itu+bener itu+dinsos itu+singkatan jawab+orang
 kalau+lapor kalau+malam kali kali+itu kan+pak kasih+makan kasih+nomor ke+polisi kontrol+ke korban+sudah ktp laku
 lansia+yang lapor+pak lapor+untuk lewat+mana lewat+sini libur live live+dengan lokasi$ lokasi+sih maaf+ini
 mahasiswa makan mana+sih mayat+tanpa motor$ nanti+hubung nolak+dibawa odgj+dengan odgj+nya orang+dengan orang+sih
 orang+terlantar pak+di pak+kalau pakai+bahasa paksa$ panti+tidak pemkot pemkot$ penelepon pertolongan+pertama
 pesan+suara petugas$ petugas+tidak polisi+dulu rawat rs$ satpol saya+aman saya+boleh saya+bukan saya+perlu send
 siapa+yang singgah+mana singkatan singkatan+apa sini sini+dengan sosial suara sudah+meninggal tadi tangerang
 tangerang+live tanya+syarat tidak+saya tidur+mana timnya tindaklanjut tunggu+di untuk+ibu wa warga$ ya+pak
 yang+butuh yang+dibawa yang+harus yang+jawab yang+odgj yang+sudah yang+tanggung
question 1 @addition ^112 ^kira abis ada+gelandangan aja+tidak aktif+24 ambulans+dinsos ambulans+untuk anter+sendiri
 apa+boleh bahasa+jawa banyak bawa+golok beras bisa+minta boleh+jenguk boleh+tidak bot+apa bukan dapet dengan+ini
 dengan+petugas dinsos+berapa dinsos+kota disebar gelandangan+paksa gratis hilang+saya ikut ini+aktif ini+jawab
 itu+tadi jakarta jenguk juga$ kasih kaya+bagaimana ke+rsj kejang+di keluarganya kemana+pak kenapa+harus kesini+apa
 ketemu+anak lagi+kumat lansia+terlantar lapor+tanpa minta+ambulans nanti+apa nganter nolak nomor+ini orang+ke
 orang+nolak orang+petugas pakai+seragam paksa panti$ pelapor+rahasia pencet pertolongan pesan polisi+tidak
 prosedurnya prosedurnya+bagaimana rsj sabtu sabtu+tidak sakit saudara$ saya+kejang saya+panggil siapa+ini
 singgah+itu sore+ada tadi+sore tampung$ terus tetep+dijemput tidak+mau tidak+sih tugas tugas+sekolah untuk+kontrol
 untuk+tugas urus+apa video yang+datang yang+kubur
question -1 12+bagaimana @search ^adik ^ayang ^bukan ^butuh ^cabut ^ciri ^darah ^hallo ^hatiku ^hoax ^kis ^lihat
 ^orang ^perempuan ^popok ^rame ^rumus ^tangan ^tua ^tukang ^ybs abaikan ada+bantu ada+saya air aja+depan aja+sih an
 angkat$ anjir apa+di apa+kakak arah atas ayang bagaimana+kabar bahaya+kalau bangun bansos$ bantu+bayar bapak$ baru
 bau bayar+tunggakan bayi bayi$ begini belum$ benda benda$ bener+tindak besar bisa+dibawa bisa+ke bocah
 cabut+laporan ciri darah$ dari+rumah dengan$ depan+rumah di+dinsos di+ig di+rs di+saya di+situ diam$ diam+wae
 dianggurin dibantai dibawa+dinsos dijemput$ domisili dompet+hilang foto+ini foto+pak foto+susul gelandangan$
 gelandangan+di gerendeng gerendeng$ habis habis+ongkos hallo hamil hatiku hilang+tidak hoax hp+saya hubung$
 identitas$ ig ig+kata ini+jadi itu+anak itu+jadi itu+untuk jawab$ jaya jemput+bapak kabar$ kali$ kami$ kami+sudah
 kanan karunya kata+ada kata+ibu ke+tangerang kec kec+benda kecil keluar kelurahan+gerendeng kemana+mana kemana+ya
 kemarin+sudah ketemu+di ketemu+lansia kiri kirim$ kis kolong konsul konsul+hukum koreksi lampu lansia+tidak
 lapor+ada laporan+nomor lemas lewat+jalan libur+tidak linglung link lowongan lu+siapa luas maaf$ makasih$
 maksud+saya mampu+apa mana+petugas manusia mau+jemput mau+konsul mau+pindah menang minta+nomor miskin motor+saya
 muka$ mulu naik napas$ nasi nomor+saya nomor+tiket nunggak online online+lapor orang+masih pagi$ pak+ada pak+anak
 pak+bagaimana pak+bisa pak+rt pak+sudah pak+yang pelatihan+kerja pelayanan$ pencarian penelepon+minta perkembangan
 piatu pikun pindah+domisili pinggir pinjem pinjol pohon popok popok+lansia poris rambut rame rame+di raya razia$
 respon rs+tidak rsud rt$ rt+5 rumah+saya rumah+sekarang rumah+tidak rumahnya rumus rumus+luas rusak rw sampah
 sampai+mana sanggup sarung satu saya+dianggurin saya+dibantai saya+kalau saya+mati saya+ya saya+yang sayang semua$
 spp stasiun sudah+di sudah+ketemu sudah+mana surat+pindah susu susul+ya syarat+surat tadi+siang tadi+tidak tahu
 tahun takut+dengan takut+itu taman tanah tangis+terus tanya+kalau tanya+saya tapi tapi+tidak tas tato team
 telanjang tenggelam tidak+angkat tidak+jadi tidak+jelas tidak+napas tidak+sadar tidak+sanggup tidur+mulu tiga
 tinggi tukang tumpang+di tunggakan+rs tutup$ untuk+grup urus+surat usir wae warna where woy$ woy+bales yang+bayi
 yang+bisa yang+di yang+ketemu yatim yatim+piatu
question -2 45+bagaimana =heart =urgent @needs @person @placed ^assalamualaikum ^batal ^beli ^cek ^dompet ^hp ^jadi
 ^jalan ^kata ^ketemu ^klien ^kucing ^lagi ^lanjut ^lu ^motor ^p ^permisi ^posisi ^saudara ^sekarang ^semoga ^suami
 ^ternyata ^tumpang ^wkwk ^woy ada$ ada+kabar ajak+ngomong ambil+tidak amuk angkat angkot angkut anyone
 anyone+coming apa+petugas assalamualaikum bagaimana+pak bahaya banyak+banget bapak+odgj becus bego beli bisa+jalan
 bola bola+malam bot+bego bot+goblok bot+ya bungkuk bungkuk$ butuh+dibawa cabut cantik cara+bikin cepat cisadane
 coming coming$ daftar dan dapat dasar+pemerintah di+halte di+lokasi di+terminal dia+tidak dicabut diproses$ dipukul
 disini disini+harus diteruskan diteruskan+ke ditinggal donor donor+darah dua dua+orang duduk gaji ganggu giginya
 goblok guna halte harus$ have hidup hilang$ hubung ibu+saya indonesia indonesia$ ini+bagaimana ini+foto ini+orang
 ini+share ini+tidak is+anyone istri+saya itu$ itu+pak jadi+ambil jadi+bagaimana jadi+kan jadi+tidak jadwal+bola
 jahit jahit+gratis jam+berapa jatuh jelas jembatan jomblo+tidak kabar kaget kaki kalau+petugas kamu+jomblo
 ke+datang ke+mana kemarin+saya kemarin+sekarang kenapa+laporan kerja$ kesini$ kira kk klik kok$ kok+diam kok+pinter
 kok+tidak kucing lanjut+bagaimana lansia+nama lapor+itu lari liar+banyak lobang lupa masih+di masjid mau+cek merah
 minta+tolong muka murah$ nasib ngelantur$ ngomong no nolongin nomor+12 obat odgj+di odgj+tidak ompong ongkos orang$
 p padahal pak+cuma pak+dia pakai$ paman pasar pelapor+minta pemerintah+tidak pengumuman permisi permisi+mau pinter
 polsek polsek$ pukul razia sadar satpam saudara saya+dicabut saya+hilang sehat$ sekarang+ada sekolah selamat+siang
 selesai semoga setan setan$ siap siapa+sih situ situ$ soal+bapak sorry sorry$ status suami+saya sudah+dibawa
 sudah+makan sudah+tidak suka surat+tahu susul syarat syaratnya+apa tadi+pagi tambah tangis tanya$ telepon+saya
 temen tempat terlantar+di terminal the tiap tidak+becus tidak+kenapa tidak+ketemu tidak+tahu tidak+usah tiket
 tiket+saya tinggal tipu tolol tolong+jemput tua tunggakan tutup ud untuk+orang usah viral warung wkwk$ yang+cari
 yang+tadi
question -3 =office =work @code ^alhamdulillah ^di ^hasil ^jadwal ^lansia ^makasih ^mana ^masih ^minta ^mungkin ^pak
 ^tetangga ^tolong a ada+lansia adik alhamdulillah banget bansos+lewat bantu$ belakang besok bisa+hubung bisa+tidur
 bpjs cari deh dekat di di+depan di+mana di+panti disini+tidak doang dompet dong dong$ emang+kalau gang+saya gratis$
 gratis+mana harga indramayu info ini+ada istri jadwal jalan$ jangan jomblo jual kakak+saya kamu+siapa kapan kembali
 kenapa+sih klien lalu lansia+ini lapor+orang liar luka maaf malam+ini mana+ya mau+bikin mau+lapor meluncur menjahit
 minggu+lalu minum mirip murah napas ngelantur nya$ nyasar+apa odgj+bisa orang+ini pada pak+dinsos pak+orang
 pelayanan petugas+mana petugas+nya petugas+nyasar petugas+yang pos posisi presiden rt sampai saya+bagaimana
 saya+mau saya+odgj saya+sudah saya+tolak sehat sekarang$ semua siapa+presiden smp tabrak ternyata tetangga tidak+ya
 tidur$ tidur+di tolak+ya tuh+orang tuju tuju+lokasi tumpang+tanya woy ybs
question -4 =joke =past =tale @kin @len3 @len4 @len5 @reports @them ^bapak ^kapan ^kayanya ^kerja ^pelatihan ^saya
 ^syarat ada ada+yang ajak bales+kenapa bantu bantu+saya bisa+pulang bubar butuh di+gang diam film hari+ini
 ini+parah jadi+kesini job kakak kalau+ajak kartu+lansia kemarin$ laki lanjut lapor+kemana laporan+nyangkut lihat lu
 mau+tanya mayat minta mungkin nama nih nyangkut pagi pak$ persita petugas+kesini petugas+sudah pindah saya+tidak
 siang suami tangan+ya tidak+dikasih tidak+tangan tidak+viral tidur tindak tolak tumpang viral+tidak wkwk
 yang+kemarin yang+mau yang+saya
question -5 =beast =still @1 @thanked ^dia ^ibu ^laporan ^tes apa+bagaimana bagaimana+ke bagaimana+ya bansos
 bapak+saya bawa+apa cuma darah dia diproses gang is+saya jalan kami kartu kayanya kesini lagi lansia makasih mampu
 mati pak pak+saya parah pelatihan rumah$ sampai$ saya+ada saya+kirim selamat+malam tes tidak+bawa tidak+mampu
 tolong
question -6 =road @who=operator anak+saya apa+ada apa+sudah belum chatbot dari depan hilang ibu ini+chatbot
 ini+siapa jadi kata kemarin mau mayat+gratis robot$ salah saya sudah+ada tangan tidak+ada
question -7 # @call @goes @sighting @thanking @withdraw ^mobil ^selamat ^sudah kalau+tidak sekarang
 tetangga+meninggal
question -8 @back @danger @who=relative ada+orang apa+ini bikin di+rumah nyasar orang+tidak selamat sudah
question -9 @who=responder bapak dinsos+tangerang ini+bener
question -10 @status ^tidak apa+tidak kenalan
question -11 @other tidak+bisa
question -13 @len0 ^halo halo
"""
