"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense 5 ^asd ^bot ^gabut ^hati ^kirim ^klik ^lapar ^pocong ^polisi ^slot anda anda+menang apa berapa$ bunuh cod
 dana+gratis dapet diskon duit duit$ gabut+nih gacor gacor+maxwin gas hubung$ jangan+kasih jatuh jelek kamu+jomblo
 kasih+kendor kenapa+sih kendor kesel kesel$ lebaran lebaran$ libur+tidak link+ini lu+semua mati mati+tawa maxwin
 menang+undian minta+duit pacar panas+banget pocong pulsa+dong saldo saldo+dana saya+xxxx sayang$ semua$ slot+gacor
 t t+saya test tidak+bisa undian
nonsense 4 0812$ ^anjir ^besok ^boleh ^dasar ^di ^lorem ^mampus ^mati ^odgj ^panas ^petugas ^promo ^siapa ^test aja
 anjing+lu bakso$ bales+kenapa becus bener+pak berapa berita bola bola+malam bot+goblok bot+jelek dasar
 dasar+pemerintah deh+pak di+cisadane doang dulu got grup hubung hubung+wa ipsum ipsum$ jadwal+bola jelek$ jiwa
 jual+akun jual+motor juta+klik kecil konsernya konsernya$ lapor+pak libur lorem lorem+ipsum lu+siapa luka mabar
 mampus mampus+saya masuk+got mati+lampu mayat minat odgj+nih panas pemerintah+tidak promo rame satu saya+abis
 saya+besok saya+lapar selingkuh sepatu sih$ tawa tengah tengah+malam tidak+becus tidur+mulu timnas wkwk+tolong woy
 yuk$
nonsense 3 # ^berapa ^dapat ^jadwal ^jangan ^jomblo ^mabar ^nyasar ^p ^sayang ^tes ^timnas ^woi abis aja+sudah bakso
 balas bales$ begini bego$ beras$ bikin bikinin boleh$ bot+tolol bri butuh+kerja cabe daftar+sekarang dapat
 di+istana dibunuh dong+bot dua gini guna guys guys$ harga+beras istana jadwal jemput+di km kok+pinter lagi lagi+apa
 link$ lu+bot mabar+yuk malam+ini manusia+apa maxwin+daftar mayat+di murah$ murah+minat nasi nih+pak nih+temenin
 nomor+anda odgj+saya odgj+tolong p padang pak+jangan pertama pinter putus rasa saya+presiden saya+terlantar sebar
 selamat+nomor siapa skripsi skripsi$ takut+banget terlantar+di terlantar+nih tolol$ woi you
nonsense 2 =work @len2 @search ^beli ^capek ^mantan ^mau ^minta ^oy ^pinjol ^tok ada+apa babi banget+mau banget+ya
 banget+yak bantai banyak+darah baru beli bener beras bulan bulan+ini capek+banget cepat cisadane culik+anak curhat
 deh$ di+kamar di+kasur diri ditinggal dm dm$ dodi followers hadiah hadiah$ hilang+pak indonesia indonesia$ ini
 jemput+saya jomblo+terlantar juta$ kakak kamar+saya kasur kasur$ ke kejar kemana+mana kenapa$ kerja$ kucing+saya
 lampu loker makan$ malam+takut marah mati+aja mau+curhat mau+tenggelam minat+dm motor motor+bekas motor+pukul mulus
 mulus$ nama+dodi nyasar oy oy$ pak+wkwk pukul+2019 rehab sakit saya+sayang sayang+kamu sekarang+juga siapa+sih
 temen+saya temenin tenggelam+di tes$ tok tok$ tolak tolong+cari ya+tidak yak
nonsense 1 2019$ 5+juta ^main ^pukul ^selamat ada+orang bener+tidak besar$ buta chat+bot dinsos film+yuk gaji+buta
 gratis jaminan kami$ kenapa+pak keren lawan main+film makan+gaji malam$ mayat$ pulsa+murah saya+culik saya+di
 saya+dong saya+lagi sayat tahu tangerang tangerang$ tidak$ tidak+tahu tolong+pak turun+di
nonsense -1 0812+0000 081200003333$ 12+bagaimana @case ^adik ^apa ^asap ^banjir ^beda ^bikin ^bukan ^cepat ^dagang
 ^darah ^data ^emang ^foto ^kamar ^kantor ^kayanya ^kk ^lampu ^lari ^lihat ^listrik ^lowongan ^maksudnya ^misi
 ^mobil ^parkir ^patokan ^pelatihan ^pohon ^rambut ^ruko ^saudara ^siap ^sore ^tabung ^tangan ^target ^temen ^tukang
 ^warna ada+lansia ada+petugas ada+satu ada+tidak ahmad ahmad+yani aja$ aja+rasa alfamart alhamdulillah$ aman ambruk
 anggota angkut$ anjing+liar apa+sih arah asap asap+pabrik assalamualaikum+warahmatullahi bagaimana+ini
 bagaimana+pak bahaya banget+pak bantu$ banyak+banget bapak+pukul batik+coklat bau$ bayar+tidak bekas bener+tindak
 berapa+orang berendeng berendeng$ berhenti biaya bibirnya bikin+kartu bisa+bantu bisa+hubung bisa+jemput
 bisa+pulang bocah bot+ini bus butuh+tempat cara$ chat+ini chatbot cimone cisadane$ damkar dapet+imbalan data+saya
 dengan+anak dengan+siapa depan$ depan+sd di+kali di+mana di+warung dia+cuma diam+aja dicabut digusur dipukul+suami
 disebar+tidak donasi emang flyover fogging gaga gelandangan+di golok hamil hari+di her hidup$ hp+tidak ical
 ini+bener ini+chatbot ini+foto ini+jadi ini+parah ini+sudah ireng itu+mana jadi+bagaimana jalan+kaki janda janda$
 jatuh$ jaya$ jembatan+berendeng jual+makan juga kadaluarsa kalau+minta kali+cisadane kamar+mandi kaos kartu+kuning
 karunya kasih+makan kasih+nomor kayaknya kayu$ ke+arah ke+palembang keluarganya kembali+ke kembali+lagi kena kerja
 kesini+pak ketemu+lansia ketemu+mayat kilo kiri$ kirim+foto kirim+lokasi kk kk+saya komplek kota+tangerang kotor$
 ktp+hilang kuat+hidup kulit+sawo kuning kuning$ lalat lalu$ lansia+nyasar lansia+yang lantai lantai+2 lapangan
 lapangan+ahmad lapor+kemana latihan lempar lho maaf$ maap makan+kadaluarsa maling mandi+umum mandir manusia$ matang
 matang$ mau+donasi mau+kembali mau+minta mayat+gratis meninggal menjahit meresahkan meresahkan$ met+siang
 minta+nomor minyak miras misi misi+pak mogok mondar mondar+mandir motor$ muka mulai muncul+lagi muntah+abis mushola
 mushola$ naik+angkot naik+terus nama+ibu napas$ neror neror+saya ngaku ngaku+dari ngomong nomor+pak nomor+telepon
 nyasar+pak odgj+jalan odgj+telanjang online+lapor online+shop orang+petugas orang+sudah orang+yang pabrik$ pacar$
 pagi+pak pak+ada pak+dari pak+naik pak+rw pak+sudah pak+temen pakai+sarung palembang paman panti pas patokan pemkot
 pemkot$ pergi pesan+suara pinggir+kali pingsan$ pinjol+neror plat plawad plawad$ pohon$ pohon+besar polisi poris
 poris+plawad posisi program pucat pukul pukul$ pukul+saya pulang$ puskesmas$ racun rapat rapat$ raya$ rini rs
 rumah+mau rumah+nomor rw+5 sadar sampah samping sarung satpol satu+lagi satu+saudara saudara+saya sawo sawo+matang
 saya+ada saya+cuma saya+dicabut saya+dipukul saya+disebar saya+ibu saya+kumat saya+laporan saya+perlu saya+standby
 saya+yang sd sekolah$ selamat+malam selamat+siang selamat+sore selesai sementara+di share shop shop$ siang$
 siapa+ini sido$ spp spp+anak standby suara sudah+kembali sudah+minggu sugeng+enjing susul$ tadi+cuma tadi+pagi
 tangga tanya$ tanya+pak target tato tegal temen$ tempat+tinggal terminal+poris tersedak test$ this+pagi tidak+jadi
 tidak+kuat tidak+napas tidak+nih tidak+punya tidak+sido tidak+usah tiketnya tipu+online titik tongkat tongkat$
 trc+itu tukang tulang tunggakan uang+habis umum update$ usah wa+saya wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh warga$ warna yani yani$
nonsense -2 12$ 3+hari 5$ 70$ =ask @needs ^angkot ^are ^baju ^bayar ^bener ^daerah ^daftar ^ditusuk ^gudang ^hari
 ^harus ^hp ^hubung ^ijazah ^itu ^jam ^kenapa ^klien ^ktp ^kubur ^kulit ^logatnya ^malam ^mana ^mantap ^mauliate
 ^motor ^oke ^okee ^pelapor ^penipuan ^perempuan ^polsek ^rsud ^salah ^sampun ^siang ^sip ^status ^sudah ^ternyata
 ^toko ^truk ^tutup ^warga ^warung ^wilujeng ^yang ^👍 ^🙏 abaikan abis+makan ada+korban adik adik+saya aja+pak akan
 alamat am ambulans$ amuk anak+kecil angkot$ angkot+ugal2an apa+aja asal atau ayam ayam$ b b+1234 badan bagaimana+ke
 banget$ banjir bantu+saya banyak$ bapak+ini baru+datang batak batal$ batu$ bawa+apa bawa+karung bayi$ beda
 bekas+luka belakang belum belum+juga benda benda$ berapa+hari berapa+menit berdiri berdiri$ berita+bunuh besok$
 biasanya bot+nya butuh+ambulans cara cari cek+laporan cerai cerai$ chat cina cina$ cipondoh cipondoh$ coklat
 coklat$ cuma+dibaca dagang dan dapet$ darurat+pak data datang+pak datang+pundi di+lokasi di+odgj di+terminal
 dia+moved dikeroyok dinsos+itu diproses$ disini ditusuk evakuasi evakuasi$ evening evening$ gang$ ganggu gemuk
 gemuk+pendek gerobak gigit godang good+evening good+job gudang habis+ongkos haji halo$ halte hampir hapus hp+saya
 identitas ijazah iki+bot imbalan imbalan+tidak it jadi+relawan jadi+tidak jaga jalan$ janten janten$ jaya jemput$
 jemput+bapak kaki$ kali$ kampung kantong karung karung$ kayanya ke+laporan kec kec+benda kecil$ kejang kelurahan
 kemana kemana$ kenapa+laporan kepala kesini$ kimia kiri kirim+ulang kok+diam kolong korban$ kotor kubur kubur+cina
 kulit kumat kurus kurus+tinggi lagi+sampai lalu lanjut lari$ lihat$ logatnya loh loh+ini lowongan luka+di maaf+pak
 makasih+ya maksimal maksimal+berapa mana+sih mandi mantan+suami mantap masih$ masjid massal mau+ada mau+jadi
 mauliate mauliate+godang menit+lagi merah$ mesin mesin$ minggu$ minta+modal minta+tolong motor+saya moved muncul
 muntah nama+saya nanti$ no+hp nomor+12 nomor+dinsos nomor+saya nya$ nyamuk nyamuk+banyak ok$ oke okee ongkos$
 orang$ orang+odgj orang+terlantar pabrik pagar pager+item pak+cuma pak+di pak+ternyata palsu panggil pangkalan
 parkir pelatihan pemadam pemadam$ pencet pencet$ penipuan penipuan+online petugas+nya pikun pindah pinggir pingsan
 plus polisi$ polsek pundi punya puskesmas putih rambut ransel raya relawan rsud$ ruko rumah+saya rumah+singgah
 rumahnya rusak$ sakit$ sampai$ sampun sampun+datang saya+aja saya+am saya+butuh saya+diancam saya+habis saya+kasih
 saya+pukul saya+sayat saya+sekarang saya+sudah saya+takut saya+tidak saya+tunggu seberang segera segera$ selamat
 selapajang selapajang$ sembako sementara siang+pak siapa+yang sih+berita sih+pak singgah sip sip$ smp soal sore$
 sore+pak spbu spbu+cikokol stasiun sudah+lewat sudah+saya sudah+tidak suka surat susu susul tabung tabung+gas taman
 tambah tapi tas+ransel tawa+saya team telanjang telepon$ terminal$ tetangga+odgj tetangga+saya tiap tidak
 tidak+bawa tidak+janten tidak+kenapa tidak+nanti tiket titiknya toko tolong+evakuasi tolong+kabar tolong+saya
 tolong+segera tpu tpu+selapajang truk trus tua$ tuh tunggu$ tunggu+di tutup ugal2an ulang ulang+titiknya umur+70
 update+dong urus viral warga+yang where wilujeng wilujeng+enjing wkwk+maaf woy+bales ybs 👍 👍$ 🙏 🙏$
nonsense -3 =drill =still =urgent =well @len3 @len4 @len5 ^alhamdulillah ^batal ^bursa ^dua ^gang ^good ^ieu ^is
 ^jalan ^jazakallah ^jembatan ^kalau ^kata ^keren ^ketemu ^kontak ^makan ^mantul ^met ^no ^ok ^otw ^pagi ^pakai
 ^penelepon ^tas ^umur ^update ^wa a ada$ ada+di air alah alhamdulillah apa+ini apa+pak apotek are are+you baik$
 bakar bapak+tua batik$ batu bau+banget bayi berisik berisik$ boleh+kirim bot+apa butuh+pertolongan capek+hidup
 cikokol cikokol$ darurat datang$ dengan$ di+depan di+jalan di+pasar di+rumah dibawa dijemput dijemput$
 dikasih+makan diproses does does+this dompet enjing enjing$ gigi habis hitam$ ieu ieu+teh ini+bot iseng$ item$
 jadi+kan jazakallah job juga$ kacamata kan$ kantor kartu kasih+pak kata kayu kecanduan klien kok konsultasi
 kontak+saya kota ktp kumis kumis+tebal kurang lagi$ lagi+pak langka$ lewat listrik lokasi$ madura mahal$ maksudnya
 malam+pak mantul mau merah mereka met minum modal+usaha napas need need+tolong nikah no nya odgj+di ok ompong
 ompong$ ongkos online otw otw+belum pager pak+ini pak+orang pak+tolong parah pasang pasar$ patah pegang
 pegang+pisau pelayanan$ pendek pendek$ penelepon perempatan perempatan$ permisi$ pertolongan pertolongan$
 petugas+berapa pisau pisau$ pohon pos punten$ rawat$ resmi resmi$ rokok rokok$ rsud rusak rw satpam satu+orang
 saya$ saya+capek saya+kecanduan saya+kirim sebatang sekarang sekolah siap sido status suami$ sudah tahu$ tanah$
 tangan$ tebal teh tempat terima terlantar$ tidak+ada tidak+dikasih timnya tinggal tinggi tinggi$ tolong+cepat usaha
 waris waris$ wb wb$ wr wr+wb ya ya$
nonsense -4 60an =past @call ^bagaimana ^baik ^batik ^bawa ^bidan ^dengan ^hai ^hallo ^harga ^hilang ^iki ^izin
 ^kemarin ^kerja ^kira ^kok ^kulonuwun ^laki ^lama ^laporan ^nih ^noted ^oii ^pak ^progres ^rumah ^satu ^sekarang
 ^sekitar ^semoga ^tadi ^waalaikumsalam ada+yang akun ambulans anak$ angkot bapak+saya batik bidan bungkus bursa
 bursa+kerja butuh cuma daerah darah dekat diam dua+orang duduk good hai hai$ hallo hallo$ hari+minggu harus hilang$
 hitam ibu$ ibu+saya iki item izin jaket jawab jembatan kaki kali kapan kembali kesini kira kirim kontak korban
 kulonuwun kulonuwun$ laki$ lama+banget langka lari liar mahal makasih$ mana$ masuk$ masuk+tidak mobil naik nama
 nasi+bungkus noted noted$ oii oii$ orang+tidak pelayanan polisi+minta progres pulang punten+kakak rt saudara$
 sebelah semoga siang situ situ$ sore sorry sorry$ suami+saya tabrak$ tas telepon terminal tetangga$ the this
 tidak+bayar tidak+sih tidur tidur$ tidur+di tolong$ umur update waalaikumsalam waalaikumsalam$ wajib warung
nonsense -5 =road @kin @sighting @them @who=operator @withdraw ^bantu ^bisa ^haloo ^hello ^hi ^okeee ^permisi
 ^sampurasun ^sugeng ^sukarjo ^top ada aminah anak+saya apa+syaratnya bagaimana$ baik baju batal bau bisa bukan
 cepat$ depan di di+gang dia disabilitas film$ foto$ haloo hello hi itu kabar kakak+saya kalau kan kemarin kemarin$
 kp kp+baru lihat nanti okeee pagi$ pasar pelapor perempuan perempuan$ permisi rawat robot$ rps rps$ saja saja$
 sampurasun sampurasun$ saya+istri saya+mau sekitar sendiri siti suami sugeng sukarjo tadi tahun tahun$ tanah tangan
 tolong top tower tua woy$
nonsense -6 @person ^bapak ^gelandangan ^halo ^iya ^kapan ^tolong bot+ya buka buka$ cabut cabut$ dari diancam dibaca
 dibaca+doang dikasih dipukul gelandangan$ halo hp istri$ iya jadi jam kamu+robot ketemu laki laporan$ laporan+saya
 lokasi minggu pak$ pak+dinsos perlu sampai saya+cabut syaratnya tabrak tanya ternyata terus terus$ tunggu video
 warga
nonsense -7 @code @goes ^ada ^assalamualaikum ^dia ^ibu ^lupa ^makasih ^orang ^punten ^tetangga ^trc assalamualaikum
 bawa bayar datang gelandangan istri jalan janji lama lansia$ lupa masuk odgj$ orang pagi pakai petugas petugas$
 punten robot rumah salah trc untuk yang
nonsense -8 @back @placed @who=relative ^anak ^belum ^kontrakan ^lansia ^maaf ^masih anak bagaimana bah bapak daster
 gang hilang ibu kerja+dong kontrakan lansia lapor mana saudara sendal sendiri$ tetangga topi
nonsense -9 =office @thanked bantu dengan foto hukum makasih masih mau+lapor minta$ much siapa$
nonsense -10 @? @danger @status @who=responder is lapor$ mati$
nonsense -11 @addition @it @other maaf
nonsense -12 @question laporan
nonsense -13 ^tidak
nonsense -14 ^ini
nonsense -15 @thanking
question 15 it kamu+robot lo
question 12 nanti perlu
question 11 @? apa+syaratnya biaya does does+this jam lama resmi tanya this tidak$ wajib
question 10 ^bisa ^ini akan atau bener itu jadi+relawan kemana$ mau+jadi relawan siapa siapa$
question 9 =ask @question ^emang ^is ^maksudnya ^perlu ada+ambulans aja$ ambulans apa+pak bener$ berapa biasanya
 boleh cara dibaca gratis+tidak hukum ini+bot ini+pak jaga kantor layan mesin mesin$ orang+meninggal panti polisi
 rumah+singgah singgah syaratnya trc
question 8 24+jam ^apa ^bayar ^kalau ^kamu ^kenapa ada+biaya are are+you bagaimana$ beda berapa+lama bisa bukan$
 dinsos donasi emang kalau kantor$ kemana kenapa kirim kota lapor maksudnya mau+donasi nanti$ penelepon+tanya
 petugas+perempuan resmi$ tangsel tidak+nanti
question 7 ^are ^bagaimana ^berapa ^boleh ^daerah ^dinsos ^iki ^rumah apa bagaimana bisa+lapor boleh+lapor dinsos$
 gratis+kan hari harus istirahat kan kenapa+saya ketemu+orang kirim+lokasi kok+lama lapor+di luar malam malam+ada
 mau+wawancara mobil+apa nomor orang+bener rahasia sampai+jam siapa+ya sirine skripsi telepon tindak$ umur+berapa
 wawancara you
question 6 ^bener ^data ^nanti ^trc adopsi alamat aman bagaimana+cara bayar bayar+tidak berapa+orang besok+ada
 bisa+saya bot buka dendam di+kantor di+tangerang dibawa do foto hari+minggu identitas iki imbalan imbalan+tidak
 izin kalau+ketemu kalau+minta kalau+saya kamu ktp+saya lama$ lama+biasanya langsung mana mana$ masuk+panti
 nama+saya nanti+pulang nomor+telepon odgj pak+jam pak+nya perempuan+ada petugas petugas+berapa polisi+di program
 rahasia+kan robot saya+rahasia saya+tanya sih tadi+ada tadi+malam tangsel+masuk tetep tidak+di ya$ ya+kok yang
question 5 =drill =well @it @len1 @len2 ^beda ^bibi ^ieu ^jam ^malam ^mau ^petugas ^siapa ^umur aja aktif aman$
 anak+jalan anonymously anonymously$ balas banget$ bekas berapa+hari bibi boleh+kirim cara$ cek+laporan daerah data
 dengan dijemput dikasih+makan disebar+tidak endi gelandangan+nanti gempa harus+kirim ieu ieu+teh iki+bot is
 itu+yang jaga+malam jam$ juga kalau+orang kan$ ke+dinsos ke+panti kok+harus lapor$ lapor+disini laporan
 laporan+anonymously layan$ lokasi maksimal maksimal+berapa masih mereka minggu nomor+dinsos orang+mana pak+ini
 pelapor perempuan$ pulang pulang+tidak punya punya+saudara saya+disebar saya+takut sih$ syarat+masuk takut
 takut+dia tanggung tanya+pak teh tidak tidak+kalau tidak+untuk yang+jaga
question 4 ^abis ^dasar ^foto ^hari ^kantor ^odgj ^panti ^tadi abis+lapor ada+apa alamat+rumah ambulans+gratis apa$
 apa+robot apa+sih apa+ya bales beda+dengan bener+tidak berita bisa+jemput boleh+saya bot$ cara+cek dapet+imbalan
 dasar data+pelapor data+saya dengan+112 di+kali dijemput+nanti hari+di harus+tunggu ini+layan ini+nomor kalau+ada
 kalau+sudah kenceng ketemu kumat lapor+kesini lapor+lewat lapor+trus laporan+saya latihan lumpuh malam+tidak
 masih+bisa meninggal nyambung panti+lansia pemerintah perempuan petugas+datang rame2 saya+warga share+lokasi
 singgah$ tampung terima terlantar terlantar+itu terus$ tidak+muncul trc+itu umur untuk urus warga ya yang+meninggal
question 3 @where ^biaya ^dengan ^kok ^ktp ^nama ^timnya ada+petugas ada+tidak alamat$ ambil+mayat anonim apa+beda
 apa+bisa apa+harus apa+mesin apa+motor apa+saya apa+yang aplikasi aplikasi+resmi bahasa baju bawa+mobil bawa+pulang
 berapa$ berita+bunuh besuk biaya+pemakaman bisa+bantu bot+ini bukan+warga bunuh cara+lapor chat+ini darurat
 datang+bawa dengan+aja dengan+siapa di+cimone di+puskesmas di+tiktok dibawa+kemana dijemput+perempuan dinsos+bisa
 dulu hari+libur harus+share hasil$ informasi ini+aplikasi ini+gratis itu+di itu+mana itu+orang jam+besuk jawab
 jemput jemput$ juga+tidak kabar+tidak kalau+lapor kalau+odgj ke+rs ke+siapa kemana+sih kemarin+itu kenapa+pak kerja
 ktp lama+tidak lapor+anonim luar+kota maaf+ini makan$ mana+alamat masuk mau+dijemput meninggal+di motor$ muncul
 nanti+saya nomor+hp nomor+resmi open orang orang+sakit orang+tua pak+apa pakai+mobil panggil pasar$ polisi$ pp
 puskesmas$ rt+tidak satpol+pp saya+bawa saya+harus saya+kabar saya+laporan share sih+ada sih+berita singgah+mana
 sudah+dijemput sumbang tangerang+boleh tangerang+bukan tanya+terus telepon+kemana tidak+petugas tiktok titip
 tolong+informasi trus tua+yang tuh urus+bagaimana viral+di warga+tangerang yang+benar yang+tidak yang+viral
question 2 =not @case ^besok ^cara ^dokumen ^gelandangan ^harus ^identitas ^kemarin ^lapor ^nomor ^obat ^penelepon
 ada+di aja+yang aman+tidak anak+di anak+hilang anak+kontrakan anonim$ anter+sendiri apa+itu apa+laporan apa+odgj
 apa+pelapor bagaimana+kalau bagaimana+sih bahasa+inggris bantu+cari bantu+tidak beda+odgj benar biasanya$
 biasanya+petugas biaya+tidak bisa$ bisa+jenguk bisa+pakai boleh$ boleh+titip bot+nya chat cimone cimone$ culik
 culik+anak dengan+ini dengan+odgj dengan+orang di+english di+odgj di+pasar dibawa+kemarin dikasih dinas
 dinas+sosial dinsos+buka dinsos+bukan dinsos+itu dinsos+urus disini+dengan dokumen dokumen+apa english english$
 foto+tidak gini harus+kenapa harus+polisi here here$ hp+tidak ibu$ inggris ini ini+untuk is+this itu+apa itu+bener
 itu+dinsos itu+singkatan jawab+orang jenguk jenguk+tidak kalau+malam kali kali+itu kan+pak kantor+dinsos
 kasih+makan kasih+nomor ke+polisi keluarganya+tidak kok kontrol+ke korban+sudah laku lapor+pak lapor+untuk
 lewat+mana lewat+sini libur live live+dengan lokasi$ lokasi+sih mahasiswa makan mana+sih mayat+tanpa nanti+hubung
 nolak+dibawa odgj+dengan odgj+nya odgj+yang orang+dengan orang+petugas orang+sih orang+terlantar pak+di pak+kalau
 pakai+bahasa paksa$ panti+tidak pemkot pemkot$ penelepon pertolongan+pertama pesan+suara petugas+tidak polisi+dulu
 rawat rs$ rsj satpol saudara+boleh saya+aman saya+boleh saya+bukan saya+perlu send siapa+yang singkatan
 singkatan+apa sini sini+dengan sosial suara sudah+meninggal tadi tangerang tangerang+live tanya+syarat terus
 tidak+saya tidur+mana timnya tindaklanjut tunggu+di untuk+ibu wa warga$ ya+pak yang+butuh yang+dibawa yang+harus
 yang+jawab yang+sudah yang+tanggung
question 1 @addition ^112 ^kira abis ada+gelandangan aja+tidak aktif+24 ambulans+dinsos ambulans+untuk apa+boleh
 bahasa+jawa banyak batal bawa+golok beras bisa+minta bisa+ngomong boleh+jenguk boleh+tidak bot+apa bukan dapet
 dengan+petugas di+rsj dibawa$ dibawa+ke dinsos+berapa dinsos+kota disebar dititipin dititipin+ke gelandangan+paksa
 gratis harus+pakai hilang+saya ikut ini+aktif ini+jawab itu+tadi jakarta kasih kaya+bagaimana kejang+di keluarganya
 kemana+pak kenapa+harus kesini+apa ketemu+anak kubur$ lagi+kumat lansia+terlantar lansia+yang lapor+tanpa
 minta+ambulans nanti+apa nganter nolak nomor+ini orang+ke orang+nolak pakai+seragam paksa panti$ pelapor+rahasia
 pencet pertolongan pesan petugas+sampai polisi+tidak prosedurnya prosedurnya+bagaimana robot$ sabtu sabtu+tidak
 sakit saudara$ saya+kejang saya+panggil sembuh siapa+ini singgah+itu sore+ada tadi+sore tampung$ tetep+dijemput
 tidak+mau tidak+sih tugas tugas+sekolah untuk+kontrol untuk+tugas urus+apa video yang+datang yang+kubur yang+odgj
question -1 12+bagaimana @search ^adik ^ayang ^bukan ^butuh ^cabut ^darah ^hallo ^hatiku ^hoax ^info ^kakak ^kis
 ^lihat ^lu ^perempuan ^popok ^rame ^rumus ^tangan ^tukang ^ybs abaikan ada+bantu ada+saya agak air aja+depan
 aja+sih ajak+ngomong an angkat$ angkot anjir apa+di apa+kakak arah atas ayang bagaimana+kabar bahaya+kalau bangun
 bansos$ bantu+bayar bapak$ baru bayar+tunggakan bayi begini belum$ benda benda$ bener+tindak besar biru bisa+dibawa
 bisa+dijemput bisa+ke bocah bungkuk cabut cabut+laporan ciri darah$ dari+rumah dengan$ di+cisadane di+dinsos di+ig
 di+pinggir di+rs di+situ diam$ diam+wae dianggurin dibantai dibawa+dinsos dicek dijemput$ dinsos+di domisili
 dompet+hilang dua+orang foto+ini foto+pak foto+susul gelandangan$ gelandangan+di gerendeng gerendeng$ habis
 habis+ongkos hallo hamil hatiku hilang+tidak hoax hp+saya hubung$ identitas$ ig ig+kata indonesia$ ini+bagaimana
 ini+jadi itu+anak itu+jadi jalan+tidak jawab$ jaya jemput+bapak jomblo+ya kali$ kamar kami$ kami+sudah kanan
 karunya kata+ada kata+ibu ke+mana ke+tangerang kec kec+benda kecil keluar kelurahan+gerendeng kemana+mana
 kemarin+sudah kenapa+laporan kenceng$ ketemu+di ketemu+lansia kiri kirim$ kis kok$ kolong konsul konsul+hukum
 koreksi lampu lansia+tidak laporan+nomor lemas lewat+jalan linglung link lowongan lu+siapa luas maaf$ makasih$
 maksud+saya mampu+apa mau+jemput mau+konsul mau+pindah melahirkan menit minta+nomor miskin mobil muka$ mulai mulu
 naik napas$ nomor+saya nomor+tiket nunggak orang+agak orang+masih pagi$ pak+ada pak+anak pak+bagaimana pak+bisa
 pak+rt pak+sudah pak+yang pelatihan+kerja pelayanan$ pencarian penelepon+minta perkembangan piatu pikun
 pindah+domisili pinjem pohon popok popok+lansia poris rambut rame rame+di raya razia$ respon rs+tidak rsud rt$ rt+5
 rumah+tidak rumahnya rumus rumus+luas rusak rw sampah sampai+mana sanggup sarung satu saya+butuh saya+dianggurin
 saya+dibantai saya+kalau saya+mati saya+ya saya+yang sayang semua$ sendiri siang+saya siap spp stasiun sudah+di
 sudah+ketemu sudah+mana surat+pindah susu susul susul+ya syarat+surat tadi+siang tadi+tidak tahu tahun takut+itu
 tanah tanya+kalau tanya+saya tapi tapi+tidak tas tato telanjang tenggelam tidak+angkat tidak+jadi tidak+jelas
 tidak+napas tidak+sadar tidak+sanggup tidur+mulu tiga tinggi tua tumpang+di tunggakan+rs tutup$ ujang urus+surat
 usir wae warna where woy$ woy+bales yang+bayi yang+bisa yatim yatim+piatu
question -2 45+bagaimana =heart =urgent @needs @person @placed ^alhamdulillah ^assalamualaikum ^batal ^beli ^cek
 ^dompet ^hp ^jadi ^jadwal ^jalan ^kata ^ketemu ^klien ^kucing ^lagi ^lanjut ^motor ^p ^posisi ^saudara ^sekarang
 ^semoga ^suami ^ternyata ^tumpang ^wkwk ^woy a ada$ ada+kabar alhamdulillah ambil+tidak amuk angkat angkut anyone
 anyone+coming apa+petugas assalamualaikum bagaimana+pak bahaya banyak+banget bapak+odgj bau becus bego beli
 bisa+jalan bola bola+malam bot+bego bot+goblok bot+ya bungkuk$ butuh+dibawa cara+bikin cepat cisadane coming
 coming$ daftar dan dapat dasar+pemerintah di+halte di+lokasi di+saya di+terminal dia+tidak dicabut diproses$ disini
 disini+harus diteruskan diteruskan+ke ditinggal dong$ donor donor+darah dua duduk emang+kalau gaji ganggu giginya
 goblok guna halte harus$ have hidup hilang$ hubung ibu+saya indonesia ini+foto ini+orang ini+share ini+tidak
 is+anyone istri+saya itu$ itu+pak jadi+ambil jadi+bagaimana jadi+kan jadi+tidak jadwal jadwal+bola jahit
 jahit+gratis jam+berapa jatuh jelas jembatan jomblo+tidak kabar kaget kaki kalau+petugas ke+datang kemarin+saya
 kemarin+sekarang kerja$ kira kk klik kok+diam kok+pinter kok+tidak kucing lanjut+bagaimana lansia+nama lapor+itu
 lapor+orang lari liar+banyak lobang lupa mana+ya manusia masih+di masjid mau+cek merah minta+tolong motor+saya muka
 nasib ngelantur$ no nolongin nomor+12 obat odgj+tidak ompong ongkos online orang$ p padahal pak+cuma pak+dia
 pak+dinsos pakai$ paman pasar pelapor+minta pemerintah+tidak pengumuman permisi+mau pinggir pinjol pinter polsek
 polsek$ pukul razia rumah+saya sadar satpam saudara saya+dicabut saya+hilang sehat$ sekarang$ sekarang+ada sekolah
 selamat+siang selesai semoga siapa+sih situ situ$ soal+bapak sorry sorry$ status suami+saya sudah+dibawa
 sudah+makan sudah+tidak suka surat+tahu syarat syaratnya+apa tadi+pagi taman tambah tangis tanya$ telepon+saya
 temen tempat terlantar+di terminal the tiap tidak+becus tidak+ketemu tidak+tahu tidak+usah tiket tiket+saya tinggal
 tipu tolol tolong+jemput tukang tunggakan tutup ud untuk+orang usah viral warung wkwk$ yang+cari yang+ketemu
 yang+tadi
question -3 =office =work @code ^di ^hasil ^lansia ^makasih ^mana ^masih ^minta ^mungkin ^pak ^permisi ^tolong
 ada+lansia adik banget bansos+lewat bantu$ belakang besok bisa+hubung bisa+tidur bpjs cantik cari deh dekat di
 di+depan di+mana di+panti dipukul disini+tidak doang dompet dong gang+saya gratis$ gratis+mana harga indramayu info
 ini+ada istri jalan$ jangan jual kakak+saya kamu+jomblo kapan kembali kenapa+sih kesini$ klien lalu lansia+ini liar
 luka maaf malam+ini mau+bikin mau+lapor meluncur menjahit minggu+lalu minum mirip murah murah$ napas ngelantur
 ngomong nya$ nyasar+apa odgj+bisa odgj+di orang+ini pada pak+orang pelayanan permisi petugas+mana petugas+nya
 petugas+nyasar petugas+yang pos posisi presiden rt sampai saya+bagaimana saya+mau saya+odgj saya+sudah saya+tolak
 sehat semua setan setan$ siapa+presiden smp tabrak ternyata tetangga tidak+kenapa tidak+ya tidur$ tidur+di tolak+ya
 tuh+orang tuju tuju+lokasi tumpang+tanya woy ybs
question -4 =joke =past =tale @kin @len3 @len4 @len5 @reports ^bapak ^kapan ^kayanya ^kerja ^pelatihan ^saya ^syarat
 ^tetangga ada ada+yang ajak bales+kenapa bantu bantu+saya bisa+pulang bubar butuh di+gang diam film hari+ini
 ini+parah jadi+kesini job jomblo kakak kalau+ajak kamu+siapa kartu+lansia kemarin$ laki lanjut lapor+kemana
 laporan+nyangkut lihat lu mau+tanya mayat minta mungkin nama nih nyangkut pagi pak$ persita petugas+kesini
 petugas+sudah pindah saya+tidak selamat+malam siang suami tangan+ya tidak+dikasih tidak+tangan tidak+viral tindak
 tolak tumpang viral+tidak wkwk yang+kemarin yang+saya
question -5 =beast =still @1 @thanked @them ^dia ^ibu ^laporan ^tes apa+bagaimana apa+sudah bagaimana+ke
 bagaimana+ya bansos bapak+saya bawa+apa chatbot cuma darah depan dia diproses gang ini+chatbot is+saya jalan kami
 kartu kayanya kesini lagi lansia makasih mampu mati mau pak pak+saya parah pelatihan rumah$ sampai$ saya+ada
 saya+kirim tes tidak+bawa tidak+mampu tidur tolong yang+mau
question -6 =road @who=operator anak+saya apa+ada belum dari hilang ibu ini+siapa jadi kata kemarin mayat+gratis
 salah saya sudah+ada tangan tidak+ada
question -7 # @call @danger @goes @sighting @thanking @withdraw ^mobil ^selamat ^sudah kalau+tidak sekarang
question -8 @back @who=relative ada+orang bikin di+rumah nyasar orang+tidak selamat sudah tetangga+meninggal
question -9 @who=responder apa+ini bapak dinsos+tangerang ini+bener
question -10 @status ^tidak apa+tidak kenalan
question -11 @other tidak+bisa
question -12 @len0
question -13 ^halo halo
"""
