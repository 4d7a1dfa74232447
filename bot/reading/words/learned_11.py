"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
thanks -5 # =ask =not @code @it @other @question @who=responder @withdraw ^assalamualaikum ^ini ^mau ^pagi ^permisi
 ^selamat ^tidak aja assalamualaikum bagaimana ini lama lapor laporan mana permisi satpam tangan+satpam tidak$
 tolong
thanks -6 @? @back ^halo ^lapor ^tolong dong halo kapan pagi
thanks -7 ^pak ^sudah
thanks -9 ^saya
thanks -17 saya+makasih
nonsense 16 depan+ya ganteng kapan+nikah
nonsense 15 jomblo kenalan
nonsense 14 @len0 cantik
nonsense 13 pocong yuk yuk+pak
nonsense 12 ada+alien cintaku cintaku$ coba hatiku hujan+pak kapan+hujan pak+baru sudah+makan tawa test+123 tolol
nonsense 11 77$ ^cuma ^lagi alien bego bisa+tidur bunuh cinta dana dibantai film harga hati lu makan+belum
 naik+motor persita pinjam rekening saya+dibantai sayang sudah+di tidak+pak
nonsense 10 12345$ =heart ^kakak apa$ banget bangsat belum+pak bubar culik dengan+pak di+hatinya dia$ gaji hatinya
 hatinya$ hubung ini+dengan jangan jodoh jodoh+saya kakak$ lagi+kenapa lu$ murah nasib p pesen presiden pulsa rini
 saya+terlantar slot suaranya
nonsense 9 =joke =tale ^dijual ^dompet ^film ^hati ^jual besok boleh+kenalan bukan$ cari+istri dong dong$ goblok
 hati+saya iseng+doang jemput jomblo+tidak jual kenalan+tidak kenapa klik menang nego pacar rasa siapa+presiden
 skripsi sudah+punya tutup$ wa wkwk
nonsense 8 @len1 @who=resident ^gaji ^investasi ^pemerintah ^pinjam ^ppp ^qwerty ^wkwk ^zzzzz ada+mayat banget+saya
 berapa$ bot cantik+deh cinta$ dp dua gabut goblok$ hari+ini hujan investasi jatuh+cinta join lah$ lapor+ndan
 minta+pulsa mulu nikah nikah+yuk nyasar+di obat+pelangsing odgj+pak orang+dibacok pelangsing pemerintah pesan ppp
 pulsa$ qwerty qwerty$ satu$ terlantar tes tidak+pakai traktir wkwk$ zzzzz
nonsense 7 =food ^api ^bot ^bunuh ^gabut ^lu ^menang ^open ^promo ^qwe123 ^sebarkan ^skripsi ada+bidadari api$ asd
 asd$ bidadari bidadari+jatuh cabe cabe$ cair cantik$ cod di+hati di+lobby di+tv dibacok dijual+cepat dinsos+sudah
 dompet dompet+saya dong+pak dp+0 gacor ganti grup hub istri+belum istri+pak jadi+pacar jelas+lu jemput+tidak
 jomblo+ya k kampret kamu ke+10 kek$ lalu lalu+tolong lapar lebaran$ lele link lobby$ lu+semua masa masa+lalu nih
 nomor$ pak+jomblo pak+minta pak+saya paket promo qwe123 ready saya+jatuh sayang$ sebarkan sebelah$ sekarat setan
 setan$ slot+gacor tabrak+masa tai tampung tanpa tidak+saya tolol$ tolong+ambulans tv tv+ada wkwk+pak you$
nonsense 6 1+jam 10rb @1 ^12345 ^anj ^asdfghjkl ^ayang ^beli ^dosen ^hatiku ^hhhhh ^hidup ^hmmmm ^hoax ^jodoh ^join
 ^lapar ^obat ^pantun ^persita ^petugas ^qwertyuiop ^rame ^rumus ^slot ^xixixi ^zzzz anda anj anj$ anjir asdfghjkl
 asdfghjkl$ ayam+geprek ayang bacot bebek beli bikin+mati bot$ bot+jelek bunyi butuh+dana cintamu cintamu+eaaa
 curhat dapat di+ig dijual diskon dosen eaaa gas$ geprek goreng grab hhhhh hhhhh$ hidup hmmmm hmmmm$ ig ig+kata
 iseng jelek join+grup kamu+cantik kata+ada kata+mau ke+2 ke+cimone ke+mars kek kesel kesel$ klik+disini klik+link
 kok+pinter ktp+saja lapor+ada lebaran libur+tidak lobby lu+siapa luas mabar makan mars mati+berdiri mati+lampu
 mau+curhat mau+mati mau+pesen menang+undian minat motor murah$ nasi+goreng nih+pak obat+kuat odgj+sih pak+mayat
 pak+tidak panas panas+banget pantun pantun+dong pinter proses pulsa+dong qwertyuiop qwertyuiop$ rame+di rasa+saya
 rumus rumus+luas satu semua$ sih subsidi sudah+lah t t+saya tanggal terdampar+di tes+123 test tidak+jelas tidak+ya
 tolong+bawa tolong+jemput undian untung xixixi xixixi$ yuk$ zzzz zzzz$ zzzzz$
nonsense 5 100rb 123$ @len2 ^asd ^dana ^dasar ^kirim ^km ^macet ^mbakyu ^pagar ^polisi ^saya ^tai ^test aja+sudah
 anda+menang anjing+lu api asem asem$ ayam bacot$ bakso$ bales besok+apa bikin+mau bonus bunga bunuh+waktu cod$
 dana+gratis dasar deh deh$ dibunuh ditinggal+dia dua+tidak duit duit$ dulu+ratus evakuasi+ke followers gacor+maxwin
 hoax hubung+wa huni jangan+kasih japri japri$ jatuh jelas jendela jendela$ jomblo+terlantar juta kamu+jomblo
 kasih+kendor kenapa+pak kenapa+sih kendor klik$ kosong lagi+apa lah libur lo malam+ini maxwin mbakyu minta+duit ml
 modal mulus ndan ngomong+sendiri nomor+anda omong open pacar+pak pinjam+dulu ratus ratus$ robot+ya saldo+dana
 saya+nyasar saya+odgj saya+sekarat saya+tolong sebarkan+ke seblak sekarang+bikin selamat+anda selamat+nomor semua
 sewa sinyal takut+banget tambah+satu tawa$ terdampar ternak timnas traktir$ xxxx xxxx$
nonsense 4 10+orang 100$ 10k 10k$ 2+pak 3+dua 500rb 7+turun ^anjing ^anjir ^awas ^bacot ^dinsos ^gas ^jadwal ^kamu
 ^kenalan ^lorem ^mampus ^panas ^pocong ^sayang ^siapa ada+lowongan aja+sih apartemen awas bagi bakso bales+kenapa
 belum$ bikin bikinin bohong bola bola+malam bot+bego bulat buta cepat+cair chat chat+wa cuan daftar+sekarang
 dana+cepat dasar+pemerintah deh+pak di+cisadane di+hatiku dijemput+wkwk doang+pak dpt dua$ dukun eaaa$ es gaji+buta
 gelandangan+pak grup+sebelah hadiah harga+beras hub+wa hubung$ ipsum ipsum$ jadwal jadwal+bola jemput+dong
 jual+akun jual+motor kamu+siapa kapan+datang kavling ke+rsj kerja+tidur km konsernya konsernya$ kuat kucing+saya
 kuota langit lapar+mau lemot link+ini lo+pada lontong lorem lorem+ipsum mabar+ml macet makan+gaji mampus
 mampus+saya mantan+saya manusia manusia+apa martabak matematika mati+rasa mati+tawa mayat+pak mie minum+air
 motor+pukul nasi ndan+ada nikah$ orang+dengan order padang pak+hati pak+jangan pak+odgj pak+wkwk perlahan persija
 pertama petugas+saya pin pukul+2019 rame rendah sambel satu+dua saya+abis saya+besok saya+kapan saya+ke saya+tabrak
 saya+xxxx sayur sebelah+minum senin sial sial+7 sih$ tanah+kavling telor tengah+malam tes$ tes+satu tidak$
 tidak+sial tidur+mulu turun$ waktu ya+saya yang+gelandangan
nonsense 3 # 0812$ 08xx 08xx$ 1+berapa 2+tahun 3+pagi 5jt 5jt$ ^1 ^berapa ^besok ^capek ^cari ^cek ^dapat ^jomblo
 ^kasih ^klik ^mabar ^p akun+ff amuk+minta anak+itu anda+dapat anjir$ asik asik$ balas bales$ banget+banyak
 banget+mau bantai bawa+kucing becus becus$ begini berapa beras$ berita+bohong besar$ bikin+saya bio bio$ bo bo$
 boleh$ bot+goblok bot+kok cair$ camat capek+banget curi$ dapat+hadiah dari+bank deposit di+bio di+istana di+kasur
 dia+odgj diamankan+wkwk dinsos doang enak ff gabut+nih gajelas gaji+wkwk gini guys guys$ hati+ini hilang+pak
 indonesia$ ini+dapat ini+ke ini+luka internet istana jatuh+dari jawab$ jual+tanah kalah kalau+tidak kamu+pak
 kamu+sudah kasur$ kosong+tapi kuliah lagi+mau laptop link$ link+di lu+bot lucu luka malam+takut masuk+got
 mau+tenggelam maxwin+daftar mimpi minat+chat mulus$ murah+minat nasi+padang nego+wa odgj+saya ombak ombak$ online
 open+bo pagar pak+camat pak+hilang paling pemerintah+tidak pesan+ini pinjam+cepat rakyat rek rsj sabar saldo
 saya+bikin saya+dong saya+lapar saya+orang saya+presiden saya+sayang sayang+kamu se sebar sekarat$ selingkuh
 siapa+anjir sok sok+asik suka+amuk syarat tahun+tidak takut tangerang$ tapi+tidur temen+saya tenggelam+di tepat
 tepat+di terlantar+depan tidak+becus tidur+doang tiktok timnas+kalah toko tolak tolong+diamankan tolong+dijemput
 tolong+evakuasi tutup urus+tolong wa+08xx wa+ini wkwk+tolong yang+tampung yang+urus you
nonsense 2 10+grup 10+juta 2+tidak 2019$ 50jt 62800$ =beast ^asdjkl ^babi ^boleh ^ganti ^jangan ^main ^mantan
 ^monyet ^tabrak ^tes ^timnas ^woy abis+makan agus akun+ml ambulans$ amuk amuk+bawa angkut+aja anjing apa+laki
 apa+sudah asdjkl babi+lu balap banget+orang banget+ya banget+yak banyak+darah baru$ bego$ beli+cilok bener+pak
 beras berita bisa+tampung bot+tolol bulan+tidak bunuh+saya buta$ cair+wa cari+jodoh cari+wkwk cat cilok cilok+dua
 cisadane coba$ cuan$ culik+anak curi darah$ darah+kemana dari+grup depo depo+10rb di+depan dia+hilang diamankan
 dikejar dinsos+bisa disini$ dm dm$ doang$ dodi dong+bot dong+wkwk evakuasi gacor+hari gacor+malam gaji+10 goreng$
 got guna guna$ hadeh hadiah$ hadiah+mobil hilang+abis hilang+nama indonesia info+loker ini$ ini+apa istri jajan
 jam+3 jangan+marah jatuh$ jelek$ jemput+di jemput+saya jodoh+dong juta+klik kamar+saya kami$ karena kasur
 kemana+mana keren kerja$ kerja+dari kue laki+sudah langsung+cair lu+ndro mayat mayat+di minat+dm minat+pm ml+murah
 motor+bekas murah+hub nama+dodi ndro ngantuk nih+temenin nomor+wa obat odgj+lu odgj+nih odgj+suka odgj+tolong
 pacar+belum pada pak+dinsos pak+guru pak+lagi pak+perempuan pecel pecel+lele pemerintah+t penggaris persen pisah
 pisah$ pm pm$ pulsa+murah punya+pacar putus ready+stok rebu saos saos$ saya+62800 saya+amuk saya+dengan saya+dia
 saya+lagi saya+si sayang+lagi sejak+ditinggal sekarang+juga sepatu shm siapa+sih sih+mantan sih+pak skripsi$ stok
 sudah$ takut$ tampung+tidak temenin temenin$ tengah terlantar+di terlantar+nih terlantar+pak terlantar+tanpa
 tidak+guna tidak+kabar tugas tunai uji wa$ wa+aja wkwk+ada wkwk+gabut woy yak yak$ yang+terlantar
nonsense 1 @reports ^nyasar ^pukul ^woi ^ya abis akut ampun angkut+dong babi bank bawa+ke beli+pulsa bener+tidak
 besar bisa+dijemput bri bri$ bulan+ini buta+doang chat+bot cimone dengan+saya dijemput+dinsos disebar duit+dong
 ff+murah film+berita gas gaya gaya+saya ini+tolong isi jomblo+akut jual+pulsa kalah+lagi kavling+murah kenapa$
 kerja+gaji klaim kopi kopi+wkwk lagi+film langsung lawan loker lowongan lucu$ mabar+yuk main manusia$ marah marah$
 mars+wkwk mati+gaya maxwin+depo mayat$ minggu+ini mobil$ monyet nomor nyanyi pak+lihat pinjam+duit presiden$ resmi
 saya+yang sepatan shopee tampung$ tolong+cari wkwk+bot woi woy$ xyz xyz$ ya+ampun ya+tidak
nonsense -1 1+orang 112+apa 12+bagaimana 3+kilo 30an 4+sd 88$ =money =sick =work @needs @where ^abis ^akta ^asap
 ^baju ^bakar ^bales ^banjir ^baru ^beda ^bekas ^belakang ^bocah ^chat ^dagang ^data ^dekat ^depan ^do ^emang ^gawat
 ^guru ^harus ^hujan ^jaket ^jempol ^karunya ^kayaknya ^ke ^kerja ^kurang ^lari ^lupakan ^mana ^manusia ^nanti
 ^napas ^pembantu ^pintu ^pkh ^posisi ^rambut ^remaja ^satu ^sebelah ^sekolah ^semua ^share ^si ^skip ^tabung
 ^tanggul ^tangsel ^telepon ^timnya ^token ^tumpang ^ud ^ular ^warisan ^ybs a+perempuan ada+bapak ada+lagi ada+pohon
 ada+saksi adu+saya agak ahmad ahmad+yani aja+ya ajak akan akta akta+cerai aktif akun al alun$ am amuk+karena an
 anak+di anak+hilang anak+terlantar anter anyar$ anyone anyone+coming apotek$ arrive arrive$ asap+pabrik asli asli$
 assalamualaikum+pak atas+nama bagaimana+ini bagaimana+nih bah$ bakar$ banget+timnya bangunan bangunan+sinar bank$
 bantu+dong banyak banyak+banget bapak+itu bapak+nya bapak+tiri bapak+yang baru+datang basah+kuyup batal+ya
 batik+coklat batuceper$ beda+dengan begal bekas+luka bekasi belakang+pasar belendung belum+ada belum+makan benda
 benda$ bener bener$ bengkel bengkel+las berapa+menit berobat biar bibirnya bikin+macet bikin+takut birth
 birth+certificate bisa+lapor bisa+minta bisa+saya blt bocah$ boleh boleh+kirim boleh+minta boneka bukan+mayat
 bukan+odgj bus busa butuh+obat butuh+tempat cctv cctv+di cek+trc celana cepat+orang certificate ciledug$ cipadu
 cisadane$ coming coming$ cuma+dibaca daan daan+mogot daftar+dtks dagang$ dagu dagu$ damkar$ dapat$ dapat+imbalan
 dapur dari+malam dari+tadi dekat+rumah dekat+sekolah dendam dengan+112 dengar depan$ depan+indomaret depan+kantor
 depan+rumah depan+sd di+bawah di+dagu di+dalam di+kantong di+kantor di+kontrakan di+lampu di+mana di+masjid
 di+penampungan di+perempatan di+sebelah di+sini di+situ di+stasiun di+tempat di+teras dia+cuma dia+pakai dia+sudah
 diadopsi dibawa+ke dicuekin$ difabel dikit dinsos+hari dinsos+itu dinsos+yang diri diri$ disebar+tidak do+you
 dongkap dtks$ dua+kali dukcapil dulu+baru dulu+pak emang empat false foto+susul gaga galak gang+kami ganggu+jiwa
 gantung gas+3 gawat gawat+pak gerendeng gerendeng$ gerobak+bakso godang golok$ guru$ halte+depan hari hari+apa
 hari+di hasil hi+ada hidup$ hilang+di hilang+itu hilang+kontak horas+bah hoyong hp$ hp+saudara hp+tidak hujan$
 imbalan imbalan+tidak indah ini+pak ini+siapa is+anyone its itu+di itu+mana itu+tadi jadi+datang jaket+hitam
 jalan+kan jambret jangan+cuma jawa jazakallah$ jazakallah+khair jempol jempol+untuk jemput$ jiwa$ jual+miras
 jurumudi kabel kadaluarsa$ kadis kah kah$ kaki+palsu kalau+ajak kali+cisadane kali+sabi kampung$ kantong+ada
 kantor+kelurahan kaos kapan+dijemput kapan+orang kapan+pak karang kardus kartu+atm kartu+kuning karyawan
 kasih+nomor kayak ke+bekasi ke+dinsos ke+laporan ke+panti ke+rumah kebon+nanas kec+benda kecil kejar kelas kelas+4
 kelurahan+gerendeng kembali+ke kembali+lagi kereta kerja+24 ketemu+orang khair kilo kirim+kesini kirim+lokasi kis
 kolong+flyover kosnya kosnya+kosong kosong$ kotak ktp$ ktp+saya kucing kulit+sawo kuning$ kursi kursi+roda kuyup
 kuyup$ lagi+sampai lalat+di lama$ lansia+nyasar lantai+2 lapak lapangan+ahmad lapar$ lapor+1 larang lari$ lari+naik
 las latihan lebih leher lho liar+banyak listrik+padam listriknya lok lowongan+kerja luka$ luka+parah lulusan
 lupakan maaf+pak maaf+pencet mahasiswa mahasiswa+mau majikan+saya majikannya makan+sampah maksimal maksimal+berapa
 mall mana+ini mana+sih manekin mantul+pak mata matang matang$ mau+kirim mau+minta mau+minum mau+pinjam mau+pulang
 mau+untuk mauliate+godang mawar menit+lagi menjahit met+pagi minta+bantu minta+kontak minta+nomor minum$ mobil+apa
 mogot mr mr+x muda muncul na naik+angkot nak nama+bapak nama+ibu nan nanas nanti+saya napas+tinggal naroskeun
 neglasari ngurung no+hp nomor+ini nomor+telepon nya+nyasar nyangkut nyasar+pak nyasar+tidak nyasar+ya obat+larang
 odgj odgj+kumat ojol ok+siap oke+siap orang+basah orang+di orang+pak orang+ya pak+bukan pak+gawat pak+naik pak+rt
 pak+sekarang pak+sumpah pak+udin pak+untuk pakai$ pakai+mobil pakai+sarung panik parah$ parkir+liar pasien pasung
 patang pdam pelapor+dapat pelatihan+kerja pembantu pemkot pemkot$ penagih penampungan pencet$ pengaduan$
 perkosa+guru permisi+pak perum petugas+nya petugas+sudah phk pinang pinjol+neror pisau plafon plawad plawad$ pohon$
 pohon+besar poris+plawad posyandu pp pucat pulang+ke pun pungli pura putus$ rahasia ralat rejeki rel ribut robinson
nonsense -1 roda rujuk rumah+nomor rusak$ rw+5 sabi sakit saksi+nama sambungan sambungan+putus sampai+jam
 sampai+mana sari sate satpol+pp sawo sawo+matang saya+am saya+curi saya+disebar saya+kata saya+kejang saya+kelas
 saya+kemarin saya+ketemu saya+laporan saya+lihat saya+pakai saya+perlu saya+racun saya+rahasia saya+salah
 saya+sekarang saya+share saya+tahan sebelah+ada seberang+apotek sehat+selalu sekitar+30an selalu selalu$ selesai$
 selimut sembako$ sembako+belum sembarangan setrum+pak share+lok siap+pak siapa+ya sinar sinar+jaya sinyal+jelek
 sirine skip skip+aja soal+tetangga stasiun+batuceper stroke suami+lari suara$ sudah+3 sudah+datang sudah+dibawa
 sudah+dijemput sudah+ketemu sudah+selesai sugeng+enjing sukasari sukasari$ sukses sukses+terus sumpah sumpah$
 sungai sutisna tabung tabung+gas tadi+cuma tahi tahi+lalat tahu+pak takut+dia tangcity tangerang+ada tangga tangga$
 tanggul tangsel tangsel+masuk tanpa+identitas tapi+tidak target tarik+laporan tato team teman temen+kontrakan
 tempat+tinggal tenang tenda tergeletak terima+kasih ternyata+wkwk tertelan tiap+hari tidak tidak+di tidak+kuat tiga
 tindak tinggal+di tipu+saya tiri tkp token token+listrik toko+bangunan tol$ tolong+dicek total tulang tumpang+lapor
 tuna+wisma tutup+kenapa ud ular+masuk umur+sekitar untuk+lulusan untuk+pengaduan urungkan waras warisan where wisma
 work x ya$ ya+jangan ya+orang ya+pak yang+bales yang+bisa yang+dibacok yang+dijual yang+jual yang+luka
 yang+sekarang yani yani$
nonsense -2 0812xxxx 10$ 12$ 2+hari 24+jam 5$ 6$ =ask =blaze =hurt =limp =part =well @unseen ^3 ^adik ^air ^apotek
 ^are ^ass ^assalamu ^bapak ^bener ^butuh ^cara ^darurat ^debt ^ditilang ^hubung ^ieu ^istri ^jam ^jazakallah ^jd
 ^judi ^kami ^kamsia ^kantor ^kartu ^kayanya ^kk ^klien ^ko ^kontak ^kucing ^kulit ^lah ^lampu ^lihat ^listrik
 ^logatnya ^lowongan ^makin ^maksudnya ^masuk ^menunggu ^met ^minta ^misi ^mobil ^nama ^nihil ^no ^nomor ^okee
 ^parkir ^pasang ^pelapor ^pelatihan ^ruko ^siap ^sore ^suami ^tambah ^tangan ^tarimo ^tas ^temen ^ternyata ^toko
 ^trotoar ^truk ^tutup ^untuk ^warga ^warung abaikan$ ada+gelandangan ada+kabar air alaikum alfamart alfamart$
 alhamdulillah$ alun aman ambrol ambruk anak+minum ancam anggota angin angkat angkut$ anjing$ anjing+liar
 anjing+odgj antri anyar apa+ini apa+pak aplikasinya are+you asal asap ass ass+wr assalamu assalamu+alaikum atau atm
 aye aye+sudah b b+1234 bah bahasa bahaya bangun bansos bapak+ibu bapak+ini basah batak batak$ batre batuceper
 bau+banget bawa+anjing bawa+golok bawa+tongkat bawah bekas bekasi$ belum+dapat belum+di belum+juga bener+dinsos
 bensin berapa+hari berapa+lama berapa+ya berendeng berendeng$ berhenti berita+bunuh besar+di biasanya biaya
 bikin+debu bisa+bantu bisa+hubung bisa+jemput blok bot+apa bot+ya bpjs bulan$ bulog capek+hidup cara$ cari
 cari+bapak cek+laporan cerai$ cibodas ciledug cimone$ coklat coklat$ collector cuma+coba da dagang damkar
 dapat+dari darah dari+kemarin darurat+pak data+saya debt debt+collector debu debu$ dengan+anak dengan+orang
 dengan+siapa depan depan+sekolah depan+smp depan+toko di+angkot di+halte di+kali di+kolong di+lokasi di+pinggir
 di+pos di+rumah di+sana di+taman di+tangerang diam+aja dicabut dicek dicuekin digusur dinsos+boleh dinsos+pak
 dinsos+tolong diproses$ dipukul+suami diteror diteror+pinjol ditilang do dompet+hilang dtks duduk+di evening
 evening$ flyover fogging foto+ya free gaji+saya gas+3kg gelandangan+di geng geng+motor gerak gigit good+evening
 good+job gratis+dong grup+wa habis+ongkos hai+pak hajat halo+pak hamil hampir hapus hari$ hari+yang hilang+tidak
 horas+lae hp+saya ibu+aye ibu+sudah ieu+teh ijo iki+bot indomaret ini+bener ini+foto ini+sudah it jadi$
 jadi+relawan jadi+tidak jaket jalan$ jalan+kaki jalan+merdeka jam+berapa janten janten$ jawab jaya$ jazakallah jd
 jebol jembatan+berendeng jemput+bapak jenggot jenggot$ jepit jepit$ jiwa+tidak jual+makan jual+tisu judi
 judi+sabung kabar$ kaca kadaluarsa kaget kaget$ kaka kaki$ kamar+mandi kamsia kantong kantor$ karunya+banget
 kasih+makan kata+dari kayu$ ke+arah kebon keburu kec kecek kejadian kenapa+laporan kencang ketemu+mayat kimia kiri
 kirim kirim$ kirim+foto kirim+ulang kk kk+saya kks ko ko+tidak kok+diam kontak kontak+saya kontrakan+saya koran
 koran+doang kota+tangerang ktp ktp+hilang kucing+tabrak kulit kumis kumis+tebal kunci kuning kurang lae lae$
 lagi+dengan lagi+di lalat langka langka$ lansia+saya lansia+terlantar lansia+tersedak lansia+yang lantai lap
 lapor+dapat lapor+kemana lapor+pak lapor+sekarang laporan+baru lari+dari layan lemas lempar lepas lihat+di
 linglung+harus logatnya loh lokasi$ luka+di lumpuh maaf$ madura makan+kadaluarsa makan+nasi makasih+pak maling+di
 mana+ya mantan+suami masih+di massal mau+ada mau+datang mau+jadi mau+ke mau+tanya mau+terjun meninggal menit
 menunggu merah$ merdeka mereka+dikasih mesin mesin$ met minta+fogging minyak miras misi misi+pak modal+usaha motor$
 mudik muka mulai mulu$ mulut muntah+abis mushola mushola$ naik+terus namonyo narkoba ndan$ need+tolong neror
 neror+saya ngomong+apa nih$ nihil+ndan nomor+12 nomor+dinsos nomor+pak nongol nya$ nyambung obat$ obat+jiwa
 odgj+tadi odgj+yang okee ongkos$ online+shop orang+bawa orang+nih orang+sekarat orang+tua pabrik$ pacar$ padam
 pak+bantu pak+dia pak+ibu pak+itu pak+keburu pak+sudah pak+yang pakai paman panggil panjang panti$ pas pasang
 pasar+anyar pecat pegang+pisau pelatihan pengaduan perempatan$ permisi+kakak persen$ pesan+suara petugas+berapa php
 pikun pindah+ke pinggir+kali pintu pkh plat plus polisi$ polisi+minta polsek+cipondoh pom pom+bensin posisi poster
 puskesmas$ putih ransel ransel$ raya$ razia remaja resmi$ rini$ rsj$ ruko+sebelah rumah rumah+mau rutilahu sabung
 sabung+ayam sadar sakit$ sakit+jiwa saksi salah+kirim sampah$ sampai$ samping sana sana$ sandal+jepit sarung
 satpol$ satu+lagi satu+saudara saya+0812xxxx saya+ada saya+aja saya+capek saya+dapat saya+diancam saya+habis
nonsense -2 saya+ibu saya+lapor saya+linglung saya+maling saya+pak saya+perkosa saya+sayat saya+takut saya+tarik
 saya+tipu sd$ sedia sekarang$ sekarang+di sekarang+dia sekolah$ selamat selamat+siang selesai sementara+di
 sendiri+di sesak setrum shop siang+pak siapa+yang sido$ sih+berita situ$ smp+6 sopir sore+pak sori sori+salah
 suami$ suara subuh sudah sudah+2 sudah+ada sudah+minggu sudah+pulang sudah+sampai suka sunatan susul$ tabrak
 tadi+pagi tadi+saya tah tahan tahu tali tali+tambang tambang tanah tanah+tinggi tapi tarimo tarimo+kasih tas+ransel
 tawa+saya tebal telanjang telat telepon$ terakhir teras terjun terlantar$ terminal+poris ternyata+saya tersedak
 tetangga+saya tiang tiap+malam tidak+ada tidak+bales tidak+bayar tidak+dikasih tidak+janten tidak+kenapa tidak+mau
 tidak+nih tidak+sampai tidak+sido tidak+wkwk tiket$ tiket+saya tiketnya tinggal+2 tipu+online tisu titik titiknya
 tol tolong+dong tolong+segera tongkat tongkat$ trc$ trc+0457 trotoar truk+tanah tu tua tulis tumpang tuna tunggu+di
 udin udin$ ulang ulang+titiknya ular untuk+laporan update$ update+dong update+pak urus usaha usir viral wajib
 warga$ warga+yang warna warung$ warung+sebelah wkwk+maaf woy+bales yang+cari yang+di yang+film yang+hilang
 yang+lalu yang+lapor yang+satu yang+saya
nonsense -3 3+hari 60an 60an$ 70$ =breath =done =home =kin =past =poor =rails =still =strike =urgent @call @kin
 @len4 @len5 @person @who=operator ^anak ^bayar ^bikin ^bursa ^ditusuk ^gang ^gudang ^hai ^halooo ^hari ^hilang ^hp
 ^ijazah ^itu ^jadi ^kenapa ^keren ^ktp ^kubur ^majikan ^malam ^odgj ^oke ^pakai ^patokan ^penipuan ^polsek ^salah
 ^saudara ^sertifikat ^sip ^spbu ^tukang ^wilujeng ^🙏 abaikan ada+di ada+korban ada+lansia ada+orang ada+yang
 adik+saya alamat aminah aminah$ angkot$ angkot+ugal2an anything apa+aja apa+syaratnya apotek arah are
 assalamualaikum$ atas badan bagaimana+pak banjir bantu$ bantu+saya bapak+saya baru batal$ batik$ batu$ bawa
 bawa+apa bawa+karung bayi beda belakang berdiri berdiri$ berita$ biasa bikin+laporan biru bisa bisa+pulang bocah
 bot+nya bukan cari+pak chatbot cikokol cikokol$ cina cina$ cipondoh cipondoh$ cuma daerah dan data dengan di+lemari
 di+warung dia dia+moved dijemput dikasih+makan ditusuk does does+this gang$ gang+tabrak ganggu gemuk gemuk+pendek
 gerobak gigi gigi+ompong golok habis hai haji$ halo+dinsos halooo halte hilang+stnk horas$ ibu+saya identitas
 ijazah info ini ini+chatbot jadi+kan jam$ jangan+telepon jaya job juga juga$ kacamata$ kalau kali$ kalian kami
 kampung karung$ kayanya kayu kecanduan kecanduan+film kecil$ kel keluar keluarganya kelurahan kemana kembali kena
 kesini$ kolong komplek konfirmasi kotor kubur kubur+cina kumat kurus+tinggi lagi+pak lalu$ lampu+merah lanjut
 lapangan lapor+dong laporan+dong lemari lihat$ linglung mabuk majikan makasih+ya makin maksudnya mana mandi mantul$
 masih+waiting masjid mau+bikin mau+konfirmasi mau+lapor meluncur meluncur$ mereka mesum minta+pemadam minum moved
 muntah nama+saya napas need ngaku ngumpet ngumpet+di nihil nomor+saya ok$ oke ompong ompong$ ongkos online+mau
 orang+sudah orang+yang padahal pagar+hitam pagi+pak pak+ada pak+cuma pak+mau pak+orang pak+selamat pak+tolong
 pakai+kacamata palsu pangkalan parah pasar$ patokan pemadam pemadam$ pendek pendek$ penipuan penipuan+online
 perempatan perempuan pergi perkosa pertolongan$ pindah pinggir pingsan pinjol$ polsek poris pos potong program
 progres$ pulang$ punten+kakak racun rambut raya relawan rs ruko rumah$ rumah+singgah rumahnya rusak rw saja sandal
 satpam saya+butuh saya+cuma saya+dari saya+dipukul saya+kasih saya+kecanduan saya+ngumpet saya+rumah sd seberang
 segera segera$ sehat selamat$ selamat+malam selamat+sore selapajang selapajang$ sembako sementara sertifikat
 sertifikat+tanah share siap$ singgah siti siti+aminah situ smp soal spbu spbu+cikokol stasiun stnk sudah+tidak
 surat syaratnya$ syaratnya+apa tahu$ taman tanah$ tangan$ tangis tarik teh teriak ternyata$ the this tiap
 tidak+bawa tidak+punya tidak+tahu tidak+usah tidur tidur$ tidur+di timnya tinggi$ tipu tolong tolong+bantu top$ tpu
 tpu+selapajang truk ugal2an umur+70 usah waiting wb wb$ wilujeng wilujeng+enjing woi+pak wr wr+wb yang+kemarin
 yang+tadi ybs
nonsense -4 =arms =birth =child =lost =road =seek =wait =water @? @sighting @status @team @them ^angkot ^apa ^batik
 ^bukan ^cepat ^daftar ^daster ^foto ^good ^ibu ^iki ^is ^jembatan ^kalau ^ketemu ^kira ^motor ^otw ^pak ^penelepon
 ^rsud ^sekarang ^siang ^status ^tadi ^update ^👍 a ada ada+tidak aja$ aja+pak anak anak+kecil ayam$ baik$ baju bakar
 batik batu bau bayar+tidak boleh+lapor bursa bursa+kerja butuh+ambulans butuh+pertolongan cerai dari darurat daster
 daster+bunga dekat dengan$ di di+dinsos di+gang di+jalan di+pasar dibawa dijemput$ dinsos$ diproses enjing enjing$
 esek2 good gudang haji hallo$ hi$ hitam$ hoax+pak hp ibu ieu iki iseng$ itu iya$ jadi jam jembatan kabar kacamata
 kaki kantor kartu karung karunya kayaknya kejang kemana$ kepala ketemu kira klien korban$ kurus lagi$ lari les
 lewat lihat logat mahal$ malam+pak maling mana$ mantan+pacar masih$ mau mau+abis mau+cari merah mic mic+tes minggu$
 minta+tolong mobil motor+saya no nyamuk nyamuk+banyak odgj+di oii$ online$ orang+odgj orang+terlantar otw+belum
 pak+di pak+ini panti parkir patah pegang pelapor pelayanan$ pencet penelepon pertolongan petugas pohon pulang
 puskesmas rawat$ rokok rokok$ rsud$ rt salah+chat sampah sampai satpol saya+makasih saya+sudah saya+tidak
 saya+tunggu sebatang sekarang siang$ sido sini sip sip$ sore$ sorry$ status$ suami+saya sudah+saya sunda sunda$
 tadi tahun tas terima terminal$ tes+mic tidak+jadi tidak+sih tinggal tinggi tolong+cepat topi$ tua$ tukang tunggu$
 yang 👍$
nonsense -5 =elder =force =height =seen =smell =stir @back @other @placed @who=relative ^ada ^alhamdulillah ^baik
 ^batal ^bidan ^dua ^hallo ^harga ^internet ^izin ^jalan ^kata ^kok ^lupa ^mantap ^nih ^noted ^oii ^ok ^perempuan
 ^ping ^progres ^semoga ^spada ^start ^umur ^wa ^waalaikumsalam adik adik$ alhamdulillah anak$ anak+saya banget$
 banyak$ bapak bapak+tua batal berisik$ bidan bungkus cari+adik cek+tiket datang$ di+terminal dinas dipukul
 dua+orang duduk film$ gelandangan hallo hari+minggu harus hilang hitam hukum+apa ibu$ jalan kali kan$ kemarin
 keramaian kesini konsultasi korban kota kp laki liar listrik lokasi lupa lupa$ mahal mantap masih masuk minggu
 nanti nasi+bungkus noted noted$ oii ok orang+tidak otw pasar pasar+murah petugas$ ping ping$ progres punten$ rsud
 saja$ satu+orang saudara saya+disabilitas saya+kirim sekolah selamat+pagi sendiri sorry spada spada$ start start$
 status suami susul tabrak$ tangan tanya telepon tempat terminal terus topi umur update video waalaikumsalam
 waalaikumsalam$ warga warung ya+kok 👍 🙏 🙏$
nonsense -6 =client @danger @goes @withdraw ^bagaimana ^bawa ^bisa ^gelandangan ^haii ^halo ^hello ^hi ^horas ^iya
 ^janji ^kemarin ^kulonuwun ^laki ^lama ^lansia ^oi ^sekitar ^sukarjo ^top ada$ adu angkot baik berisik buka$ cabut$
 cepat$ datang diam diancam dikasih disabilitas evakuasi$ foto$ gang haii halo halo$ hello hi horas hukum istri+saya
 iya izin juni kerja+dong kontrakan kp+baru kulonuwun kulonuwun$ lama lama+banget lansia mati+pak mau+laporan nama
 nama$ nya oi orang pabrik pagi$ pak+cek pak+ternyata pelayanan permisi$ rawat rps rps$ salam salam$ saudara$
 saya+cabut saya+istri sekitar semoga sore sukarjo syaratnya ternyata terus$ test$ tetangga$ tiket top tunggu waris
 waris$
nonsense -7 2$ =nature =office @question @who=responder ^bantu ^dengan ^dia ^haloo ^haturnuhun ^kontrakan ^laporan
 ^makasih ^mantul ^mauliate ^nikah ^okeee ^orang ^sugeng ^tetangga bagaimana$ bayar buka cabut dibaca dibaca+doang
 haloo haturnuhun hilang$ ini+bot istri$ janji kakak+saya kemarin$ laki$ laporan+saya makasih$ mantul masuk$
 mauliate okeee perlu siang sugeng tetangga tolong+saya tower ya+ini
nonsense -8 =thanks @addition @thanked ^ini ^masih ^pagi ^tolong ^trc bagaimana bantu cuma$ gelandangan$ hai$ is
 lapor makasih pagi pak$ salah saya+mau sendiri$ untuk
nonsense -9 ^assalamualaikum ^maaf ^punten ^sampurasun assalamualaikum foto maaf orang$ perempuan$ punten robot$
 sampurasun sampurasun$ tahun$ tolong$
nonsense -10 @it ^permisi lansia$ mati$ minta$ permisi
nonsense -11 ^belum ^tidak laporan laporan$ trc
nonsense -12 @code @thanking kamu+robot lapor$ much siapa$
nonsense -16 odgj$
question 16 aplikasinya
question 14 ya+kok
question 13 kamu+robot relawan
question 12 ^kamu berita ieu jadi+relawan mau+jadi resmi resmi$
question 11 berita$ kantor kemana$ nanti
question 10 24+jam ^jam ^lo ^siapa atau biaya di+tangerang dinas free it ktp+tangerang orang+meninggal polisi wajib
question 9 ^emang ^kenapa ^maksudnya ada+ambulans akan aman apa+syaratnya biasanya dari+mana disebar+tidak does
 does+this donasi ini+bot jam$ kamu kenapa kenapa+saya lama lo luar maksudnya malam+ada mau+donasi nya+dari
 polisi+di rahasia saya+rahasia siapa siapa+ya this tidak$ yang+sudah you
question 8 =ask @? @question ^berapa ^bisa ^daerah ^dinsos ^foto ^hari ^iki ^kalau ^kantor ada+biaya adopsi ambulans
 anything apa+pak are are+you bayar+tidak berapa berapa+lama bisa+saya boleh buka bukan$ cara cek+laporan daerah
 dibaca emang gratis+tidak hari+minggu hukum hukum+apa identitas jaga jam kalau ke+panti kerja+24 kirim+lokasi
 konfirmasi layan mana mana+aja mau+konfirmasi mesin nanti$ nomor+telepon online+mau orang+mana pak+nya panti
 penjemputan perlu petugas+perempuan pkl pkl+di rame2 rumah+singgah siapa$ singgah tanya telepon tetap tidak+nanti
 trc umur+berapa
question 7 ^apa ^are ^bayar ^ini ^nanti ^perlu ^rumah apa bagaimana$ baju+bekas bayar beda bener bener$ besok+ada
 bisa+lapor cara+cek di+dinsos dinsos do gratis+kan harus harus+tunggu iki ini+pak itu jiwa kadis kalau+saya
 kalau+sudah kantor$ kemana kota ktp lama+biasanya langsung lapor lapor+di mana+ini mesin$ mobil+apa nama$
 nanti+pulang nomor nomor+dinsos nomor+ini orang+bener pelapor petugas+datang prosedur rahasia+kan sampai+jam
 saya+akan saya+dari saya+tanya siapa+aja sini sirine syaratnya syaratnya$ tadi+malam takut+dia tangsel
 tangsel+masuk tidak+kalau titip trc+itu tunggu+di
question 6 =drill ^bagaimana ^beda ^bener ^di ^is ^petugas ^tangsel ^trc ^umur ^upami adopsi+bayi aja$ aktif alamat
 aman+tidak apa+robot apa+saya atau+mesin bagaimana+cara banget$ berapa+hari berapa+orang bertanya bisa bisa+jemput
 bisa+masuk boleh+lapor boleh+saya bot bot$ buliah data+saya dendam di+kali di+kantor dikasih+makan dinsos$ disimpen
 do+you dulu foto gratis harus+kirim istirahat jam+istirahat kalau+ketemu kalau+lapor kalau+orang kantor+buka
 kembali+lagi kepala kesini+bener kok+harus kok+lama lapor$ lapor+kesini lapor+tidak layan$ lewat+sini mana+sih
 masuk masuk+panti masuk+sini menurut nomor+pak oleh pak+jam panti+mana pemerintah pemkot penelepon+tanya
 perempuan+ada program pulang+tidak saudara+sudah saya+bawa saya+laporan saya+nanti saya+sakit sih sini+tidak
 syarat+masuk terlantar+itu tidak+pak tidak+untuk tuh untuk untuk+ibu upami ya$
question 5 @len2 ^abis ^bales ^biaya ^data ^do ^gratis ^identitas ^lapor ^mun ^nomor ada+masalah ada+petugas
 aja+yang akan+panggil anak+kontrakan apa$ apa+bisa apa+mesin apa+sih apa+yang baca bagaimana bahasa balas
 bantu+tidak bawa+pulang biar biasanya$ bisa+bantu boleh+tanya cara+batal cara+lapor dibawa dijemput+nanti dikasih
 disebar donasi+baju duit foto+yang gelandangan+nanti gempa harus+share heula identitas+pelapor ini+gratis itu+orang
 itu+tadi jaga+malam jaminan jawab jenguk juga kabar+tidak kabupaten kah kah$ kalau+ada kalau+mau kalau+minta
 kan+pak ke+gelandangan kemarin+itu kencang kerja+sampai ketemu+orang lain lansia$ lapor+disini lapor+kedah latihan
 layan+ini mahasiswa maksimal maksimal+berapa mana$ masalah mau+wawancara meninggal+di minggu minggu+buka mun naha
 nama+saya ngasih nik nomor+laporan nya+orang obat+jiwa odgj+yang pak+kalau penelepon+bertanya petugas+berapa
 petugas+jaga petugas+pakai pulang+dulu robot robot+apa sakit+jiwa saya+disebar saya+kabar share+lokasi singgah+itu
 sini+ya skripsi syarat tadi+ada tahun+kemarin tanggung tanya+jam telepon+tidak terlantar tetap+tolong tidak+ke
 tindak$ total tu untuk+warga work yang+bales yang+jaga yang+meninggal
question 4 112+apa =client @it @len1 ^boleh ^harus ^ieu ^layan ^malam ^untuk abis+lapor ada+berapa aktif+tidak
 alamat$ alamat+rumah aman$ ambulans+tidak anak+bagaimana anak+di anonymously anonymously$ apa+beda apa+laporan
 apa+orang asli asli$ bagaimana+do bales batas bekas besuk besuk+rumah biaya+tidak boleh+jenguk boleh+tidak buka+jam
 bukan+warga daerah+kerja dapat+imbalan data dengan+112 dengan+orang dengan+siapa di+cimone di+puskesmas diadopsi
 dijemput+itu dinsos+ya do+saya dokumen dokumen+apa duit+ke dulu$ dulu+ya emang+bener foto+ktp foto+tidak
 gelandangan+kena hasil$ here here$ hilang+disini ibu$ ieu+teh iki+bot imbalan imbalan+tidak ini+aktif ini+masih
 ini+nomor is itu+apa itu+bagaimana itu+dikasih itu+mana itu+yang izin+kemana jadi+saksi jam+besuk jam+tidak juga$
 kabupaten+juga kalau+malam kalau+odgj kami+mandi kan kan$ kasus kayak kedah kerja+petugas kirim kumat lagi+tidak
 lama+tidak langsung+ke lansia+belum lansia+terlantar lapor+apa lapor+dapat lapor+gelandangan lapor+lewat
 lapor+malam lapor+terus laporan+anonymously lewat lewat+mana luar+kota lumpuh+tidak maaf+ini mahasiswa+mau
 makan+tidak malam+tidak mana+alamat melayani meninggal mereka+dikasih nanti+dibawa nanti+saya nyambung+ke observasi
 ongkos+pulang open orang+sakit pak+apa pak+bisa pakai+ktp pakai+mobil pakai+seragam panggil+jadi panti+lansia
 pasar$ pelapor+dapat pelapor+rahasia pemakaman+orang penjelasan perempuan$ perlu+foto petugas petugas$
 petugas+kerja petugas+untuk polisi+dulu prosedurnya punya+saudara puskesmas+mana rahasia+tidak relawan+bagaimana
 robot$ rt+tidak rujuk+ke sakit+urus saksi+tidak saudara+boleh saya+boleh saya+dibaca saya+takut saya+warga sebelum
 sendiri+ada seragam sih$ singgah$ singgah+terima sopir tah tampung tangerang+boleh tanpa tanya+pak tapi+saudara teh
 telepon+kemana terus$ tetap+bisa tidak+di tidak+kami tolong+di tolong+penjelasan tuh+yang untuk+masuk
 warga+tangerang wawancara work+di yang+benar yang+dibawa yang+dijemput
question 3 =well @where ^aman ^buka ^cara ^kira ^kok ^obat ^odgj ^tadi ^timnya ^yang ambulans$ anak+bisa anak+hilang
 anak+terlantar anonim apa+biar apa+cuma apa+dinas apa+harus apa+itu apa+motor apa+odgj apa+ya aplikasi
 aplikasi+resmi aturannya bade bagaimana+sih bahasa+jawa bantu+apa bantu+cari bantu+pak batal+laporan bawa+mobil
 beda+dengan beda+lapor benar bener+datang bener+tidak berapa+kalau biar+saya biasanya+petugas biaya+pemakaman
 bisa+telepon bohong boleh$ boleh+kirim boleh+titip bot+apa buka$ buka+24 cara$ chat culik culik+anak dapat+hadiah
 data+pelapor datang+bawa denda dengan+aja dengan+tetangga dhewe di+lembur di+penampungan dibawa+bagaimana
 dibawa+kemana dibawa+kemarin dieu$ dijemput dijemput+perempuan dikasih+duit dikenal dikenali dinas+sosial
 dinsos+apa dinsos+buka dinsos+bukan dinsos+daftar dinsos+ke dipungut dipungut+biaya disimpen+berapa disimpen+mana
 disini disini+dengan ditaro ditaro+mana dulu+tidak foto+mr gampang gelandangan gelang gini gratis+ada hadiah
 hari+bisa hari+di hari+libur harus+kenapa harus+pakai hungkul informasi ini ini$ ini+aplikasi ini+bisa ini+kalau
 ini+layan ini+manusia ini+teh ini+yang is+this itu+dibawa itu+nanti izin+tanya jalan+itu jam+operasional jam+pak
 jam+segini jawab+orang jemput jenguk+tidak jiwa+gratis kalau+gelandangan kalau+laporan kantor+dinsos kasih
 kasih+nomor ke+pak ke+rt ke+rumah ke+siapa kedah+ke kena+denda kenapa+harus kenapa+pak ketemu+bayi ketemu+nanti
 kontak kota+tangerang ktp$ ktp+saya kubur$ lagi+ke lama$ lapor+anonim lapor+tanpa lapor+untuk laporan+bagaimana
 laporan+orang lembur lewat+telepon lokasi$ lokasi+sih lokasi+tidak luar+daerah lumpuh mabuk+di malam+minggu
 malam+petugas mau+dijemput mau+tahu menolak+dibawa mesti minggu+tidak minta+foto minta+kontak na nanti+ditaro ndan$
 ngasih+makan nolak nolak+dibawa nomor+resmi nya odgj+amuk of oleh+petugas orang+apa orang+mabuk orang+nolak
 orang+terlantar pakai+bahasa pakai+yang panggil panti+di panti+tidak penampungan$ perlu+surat pertolongan
 pertolongan+pertama pesan pesan+suara petugas+dari petugas+dinsos pp punya punya+bpjs rawat+mana rs$ rujuk saksi
 satpol+pp saya+apa saya+bukan saya+disimpen saya+perlu segini segini+masih send seragam+tidak share siapa+yang
 sih+ada singgah+mana sini+bukan soal+yang sosial suara$ sudah+ambil sudah+dijemput sudah+lapor sudah+pikun sumbang
 surat+rt syarat+ambil takut tampung+orang tangan+di tangan+tidak tangerang tangerang+bukan tanya+dong tanya+syarat
 tebus telepon$ temuan terus+bagaimana tetangga+tidak tidak tidak+dikenal tidak+muncul tidak+petugas tidak+saya
 titip+adik tolong+informasi tua+yang tunggu untuk+lap untuk+lapor untuk+tugas upami+bade urus urus+bagaimana
 urus+warga viral+di wajib+pakai x+yang yang+baru yang+jawab yang+kubur yang+pakai yang+standby yang+tangan
 yang+tidak yang+viral
"""
