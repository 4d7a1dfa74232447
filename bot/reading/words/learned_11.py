"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense -1 saya+tahan sebelah+ada seberang+apotek sehat+selalu sekitar+30an selalu selalu$ selesai$ selimut
 sembako$ sembarangan setrum+pak share+lok siap+pak siapa+ya sinar sinar+jaya sirine skip skip+aja soal+tetangga
 stasiun+batuceper stroke suami+lari suara$ sudah+3 sudah+datang sudah+dibawa sudah+dijemput sudah+ketemu
 sudah+selesai sugeng+enjing sukasari sukasari$ sukses sukses+terus sumpah sumpah$ sungai sutisna tabung tabung+gas
 tahi tahi+lalat tahu tahu+pak takut+dia tangerang+ada tangga tangga$ tanggul tangsel tangsel+masuk tanpa+identitas
 tapi tapi+tidak target tarik+laporan tarimo tarimo+kasih tato team teman temen+kontrakan tempat+tinggal tenda
 tergeletak terima+kasih ternyata+wkwk tertelan tiap+hari tidak+kuat tiga tiket+saya tindak tinggal+di tipu+saya
 tiri tkp token token+listrik toko+bangunan tol$ tolong+dicek total tulang tulis tumpang+lapor tuna tuna+wisma
 tutup+kenapa ud ular+masuk umur+sekitar untuk+lulusan urungkan usir waras warisan where wisma work x ya$ ya+jangan
 yang+bisa yang+dibacok yang+dijual yang+hilang yang+jual yang+sekarang yani yani$
nonsense -2 0812xxxx 12$ 2+hari 24+jam 5$ 6$ =ask =blaze =hurt =limp =part =well =work @kin @unseen ^3 ^adik ^air
 ^apotek ^are ^ass ^assalamu ^bakar ^bapak ^beda ^bener ^bukan ^butuh ^cara ^darurat ^debt ^ditilang ^hai ^harus
 ^hubung ^ieu ^istri ^jam ^jazakallah ^jd ^judi ^kami ^kamsia ^kantor ^kartu ^kayanya ^kk ^klien ^ko ^kontak ^kucing
 ^kulit ^lah ^lampu ^lari ^lihat ^listrik ^logatnya ^lowongan ^majikan ^makin ^maksudnya ^mana ^masuk ^menunggu ^met
 ^minta ^misi ^mobil ^nama ^napas ^nihil ^no ^okee ^parkir ^pasang ^patokan ^pelapor ^polsek ^ruko ^siap ^sore
 ^suami ^tambah ^tangan ^tas ^temen ^ternyata ^toko ^trotoar ^truk ^tumpang ^tutup ^warga ^warung abaikan$
 ada+gelandangan ada+kabar ada+lansia air alaikum alfamart alfamart$ alhamdulillah$ alun aman ambrol ambruk
 anak+minum ancam anggota angkut$ anjing+liar anjing+odgj antri anyar apa+ini apa+pak aplikasinya are are+you asal
 asap ass ass+wr assalamu assalamu+alaikum atau atm aye aye+sudah b b+1234 bahasa bangun bansos bapak+ibu bapak+ini
 baru+datang basah batak batak$ batre batuceper bau+banget bawa+anjing bawa+golok bawa+tongkat bekas bekas+luka
 bekasi$ belum+dapat belum+di belum+juga benda bener+dinsos bensin berapa+hari berapa+lama berapa+ya berendeng
 berendeng$ berhenti berita+bunuh besar+di biasanya biaya bikin+debu bisa+bantu bisa+jemput blok boleh+minta bot+apa
 bot+ya bpjs bukan+odgj bulan$ bulog capek+hidup cara$ cari cari+bapak cctv cek+laporan cerai$ cibodas ciledug
 cimone$ coklat coklat$ collector cuma+coba cuma+dibaca daftar dagang damkar dapat$ darah dari+kemarin darurat+pak
 data+saya debt debt+collector debu debu$ dengan+anak dengan+orang dengan+siapa depan depan+sekolah depan+smp
 di+angkot di+halte di+kali di+kolong di+lokasi di+pinggir di+pos di+rumah di+sana di+taman di+tangerang diam+aja
 dicabut dicuekin digusur dinsos+boleh dinsos+pak dinsos+tolong diproses$ dipukul+suami diteror diteror+pinjol
 ditilang dmn dmn$ do dompet+hilang duduk+di evening evening$ flyover fogging foto+ya free gaji+saya gas+3kg
 gelandangan+di geng geng+motor gerak gigit good+evening good+job gratis+dong grup+wa habis+ongkos hai hai+pak hajat
 halo+pak hamil hampir hari$ hari+yang hilang+kontak hilang+tidak hoyong hp+saya ibu+aye ibu+sudah ieu+teh ijo
 iki+bot indomaret ini+bener ini+foto ini+sudah it jadi$ jadi+relawan jadi+tidak jaket jalan$ jalan+kaki
 jalan+merdeka jam+berapa jangan+cuma janten janten$ jawab jaya$ jazakallah jd jebol jembatan+berendeng jemput+bapak
 jenggot jenggot$ jepit jepit$ jiwa+tidak jual+makan jual+tisu judi judi+sabung kabar$ kaca kadaluarsa kaget kaget$
 kaka kaki$ kamar+mandi kamsia kantong kantor$ karunya+banget kasih+makan kata+dari kayu$ ke+arah kebon keburu kec
 kecek kejadian kenapa+laporan ketemu+mayat kimia kiri kirim kirim$ kirim+foto kirim+ulang kk kk+saya kks ko
 ko+tidak kok+diam komplek kontak kontak+saya kontrakan+saya kota+tangerang ktp ktp+hilang kucing+tabrak kulit kumis
 kumis+tebal kunci kuning kurang lae lae$ lagi+dengan lagi+di langka langka$ lansia+saya lansia+tersedak lansia+yang
 lantai lap lapor+dapat lapor+kemana lapor+sekarang laporan+baru lari+dari layan lemas lepas lihat$ lihat+di
 logatnya loh lokasi$ luka+di lumpuh maaf$ madura makan+kadaluarsa makan+nasi makasih+pak makasih+ya maling+di
 mana+ini mana+ya masih+di massal mau+ada mau+datang mau+jadi mau+ke mau+tanya mau+terjun meninggal menit menunggu
 merah$ merdeka mereka+dikasih mesin mesin$ met minta+fogging minyak miras misi misi+pak modal+usaha motor$ mudik
 muka mulai mulut muntah+abis mushola mushola$ naik+terus namonyo narkoba naroskeun ndan$ need+tolong neror
 neror+saya ngaku nihil+ndan nomor+12 nomor+dinsos nomor+pak nongol nya$ nyambung obat$ obat+jiwa odgj+tadi
 odgj+yang okee ongkos$ online+shop orang+bawa orang+nih orang+sudah orang+tua pabrik$ pacar$ pagar+hitam pak+bantu
 pak+dia pak+ibu pak+itu pak+keburu pak+sudah pak+yang pakai paman panggil panjang panti$ pas pasang pasar+anyar
 pecat pegang+pisau pelatihan pengaduan perempatan$ permisi+kakak persen$ petugas+berapa php pikun pinggir+kali
 pintu pkh plat plus polisi$ polisi+minta polsek+cipondoh pom pom+bensin puskesmas$ putih ransel ransel$ raya$
 remaja resmi$ rini$ rsj$ ruko+sebelah rumah rumah+mau sabung sabung+ayam sadar sakit$ sakit+jiwa saksi salah+kirim
 sampah$ sampai$ samping sana sana$ sandal+jepit sarung satpol$ satu+lagi satu+saudara saya+0812xxxx saya+ada
 saya+aja saya+capek saya+dapat saya+diancam saya+habis saya+ibu saya+lapor saya+maling saya+pak saya+perkosa
nonsense -2 saya+sayat saya+takut saya+tarik saya+tipu sd$ sedia sekarang$ sekarang+di sekarang+dia sekolah$
 selamat+malam selamat+siang selesai sementara+di sendiri+di sesak setrum shop siang+pak siap$ siapa+yang sido$
 sih+berita situ$ smp+6 sopir sore+pak sori sori+salah suami$ suara subuh sudah sudah+2 sudah+ada sudah+minggu
 sudah+pulang sudah+sampai suka sunatan susul$ tabrak tadi+pagi tadi+saya tah tahan tali tambang tanah tanah+tinggi
 tas+ransel tawa+saya tebal telanjang telat telepon$ terakhir teras terjun terlantar$ terminal+poris ternyata+saya
 tersedak tetangga+saya tiang tiap+malam tidak tidak+bales tidak+bayar tidak+dikasih tidak+janten tidak+kenapa
 tidak+mau tidak+nih tidak+punya tidak+sido tidak+tahu tidak+wkwk tiketnya tinggal+2 tipu+online tisu titik titiknya
 tol tolong tolong+dong tolong+segera tongkat tongkat$ trc$ trc+0457 trotoar truk+tanah tu tua udin udin$ ulang
 ulang+titiknya ular update$ update+dong update+pak urus usaha wajib warga$ warga+yang warna warung$ warung+sebelah
 wb$ wkwk+maaf woy+bales ya+pak yang+cari yang+di yang+film yang+lalu yang+lapor yang+satu yang+saya
nonsense -3 3+hari 60an 60an$ 70$ =breath =done =home =kin =past =poor =rails =still =strike =urgent @? @call @len4
 @len5 @who=operator ^anak ^angkot ^bayar ^bikin ^bursa ^cepat ^ditusuk ^foto ^gang ^gudang ^halooo ^hari ^hilang
 ^hp ^ijazah ^itu ^jadi ^kenapa ^keren ^kubur ^malam ^odgj ^oke ^pakai ^penipuan ^salah ^saudara ^sertifikat ^sip
 ^spbu ^tukang ^untuk ^wilujeng ^🙏 abaikan ada+di ada+korban ada+orang ada+tidak ada+yang adik+saya akun alamat
 aminah aminah$ angkot$ angkot+ugal2an anything apa+aja apa+syaratnya apotek arah assalamualaikum$ atas badan
 bagaimana+pak banjir bantu$ bantu+saya bapak+saya baru batal$ batik$ batu$ bawa bawa+apa bawa+karung bayar+tidak
 bayi beda belakang berdiri berdiri$ berita$ biasa bikin+laporan biru bisa bisa+pulang bocah bot+nya bukan cari+pak
 chatbot cikokol cikokol$ cina cina$ cipondoh cipondoh$ cuma daerah dan data dengan di+lemari di+warung dia
 dia+moved dijemput dikasih+makan dinsos$ ditusuk does does+this gang$ gang+tabrak ganggu gemuk gemuk+pendek gerobak
 gigi gigi+ompong golok gudang habis haji haji$ halo+dinsos halooo halte hapus hilang+stnk ibu+saya identitas ijazah
 info ini ini+chatbot jadi+kan jam$ jangan+telepon jaya job juga juga$ kacamata$ kalau kali$ kalian kami kampung
 karung$ karunya kayanya kayu kecanduan kecanduan+film kecil$ kel keluar keluarganya kelurahan kemana kembali kena
 kesini$ kolong konfirmasi kotor kubur kubur+cina kumat kurus+tinggi lagi+pak lalu$ lampu+merah lanjut lapangan
 lapor+dong lemari linglung mabuk majikan makin maksudnya mana mandi masih+waiting masjid mau mau+bikin
 mau+konfirmasi mau+lapor meluncur meluncur$ mereka mesum minta+pemadam minum moved muntah nama+saya napas need
 ngumpet ngumpet+di nihil nomor+saya ok$ oke ompong ompong$ ongkos online+mau orang+sekarat orang+yang padahal
 pagi+pak pak+ada pak+cuma pak+ini pak+orang pak+selamat pak+tolong pakai+kacamata palsu pangkalan parah pasar$
 patokan pemadam pemadam$ pendek pendek$ penipuan penipuan+online perempatan perempuan pergi perkosa pertolongan$
 pindah pinggir pingsan pinjol$ polsek poris pos posisi potong program progres$ pulang$ punten+kakak racun rambut
 raya relawan robot rs ruko rumah$ rumah+singgah rumahnya rusak rw saja sandal satpam saya+butuh saya+cuma saya+dari
 saya+dipukul saya+kasih saya+kecanduan saya+ngumpet saya+rumah saya+tidak saya+yang sd seberang segera segera$
 sehat selamat selamat$ selamat+sore selapajang selapajang$ sembako sementara sertifikat sertifikat+tanah share
 singgah sini siti siti+aminah situ smp soal sore$ spbu spbu+cikokol stasiun stnk sudah+tidak surat syaratnya$
 syaratnya+apa tahu$ taman tanah$ tangan$ tangis tarik teh teriak ternyata$ this tiap tidak+ada tidak+bawa
 tidak+usah tidur tidur$ tidur+di tiket$ timnya tinggi$ tipu tolong+bantu top$ tpu tpu+selapajang truk tua$ tumpang
 tunggu$ tunggu+di ugal2an umur+70 untuk+laporan usah viral waiting wb wilujeng wilujeng+enjing woi+pak wr wr+wb
 yang+kemarin yang+tadi ybs
nonsense -4 =arms =birth =child =lost =road =seek =smell =wait =water @person @sighting @status @team @them ^apa
 ^batik ^daftar ^daster ^good ^ibu ^iki ^is ^jembatan ^kalau ^ketemu ^kira ^ktp ^motor ^noted ^otw ^pak ^penelepon
 ^rsud ^sekarang ^siang ^status ^tadi ^update ^👍 a ada aja$ anak anak+kecil ayam$ baik$ baju bakar bapak+tua batik
 batu bau boleh+lapor bursa bursa+kerja butuh+ambulans butuh+pertolongan cerai dari darurat daster daster+bunga
 dekat dengan$ di di+dinsos di+jalan di+pasar dibawa dijemput$ diproses enjing enjing$ esek2 film$ good hallo$
 hitam$ hoax+pak hp ibu ibu$ ieu iki iseng$ itu iya$ jadi jam kabar kacamata kaki kantor kartu karung kayaknya
 kejang kemana$ kepala ketemu kira klien korban$ kurus lagi$ lari les lewat lihat logat mahal$ malam+pak maling
 mana$ mantan+pacar masih$ mau+abis mau+cari merah mic mic+tes minggu$ minta+tolong mobil motor+saya no nyamuk
 nyamuk+banyak odgj+di online$ orang+odgj orang+terlantar otw+belum pak+di pak+mau panti parkir patah pegang pelapor
 pelayanan$ pencet penelepon pertolongan petugas pohon pulang puskesmas rawat$ rokok rokok$ rsud$ rt saja$
 salah+chat sampah sampai satpol saya+kirim saya+makasih saya+sudah saya+tunggu sebatang sekarang selamat+pagi
 sendiri siang$ sido sip sip$ sorry sorry$ status$ suami+saya sudah+saya sunda sunda$ susul tahun tas terima
 terminal$ tes+mic the tidak+jadi tidak+sih tinggal tinggi tolong+cepat topi topi$ tukang 👍$
nonsense -5 =elder =force =height =seen =stir @back @other @placed @who=relative ^ada ^alhamdulillah ^baik ^batal
 ^bidan ^dua ^hallo ^harga ^internet ^izin ^jalan ^kata ^kok ^lupa ^mantap ^nih ^oii ^ok ^perempuan ^ping ^progres
 ^semoga ^spada ^start ^umur ^wa ^waalaikumsalam ada$ adik adik$ aja+pak alhamdulillah anak$ anak+saya banget$
 banyak$ bapak batal berisik berisik$ bidan bungkus cari+adik cek+tiket datang$ di+gang di+terminal dinas dipukul
 disabilitas dua+orang duduk hallo hari+minggu harus hilang hitam hukum+apa jalan jembatan kali kan$ kemarin
 keramaian kesini konsultasi korban kota kp laki liar listrik lokasi lupa lupa$ mahal mantap masih masuk mau+laporan
 minggu nanti nasi+bungkus noted noted$ oii oii$ ok orang+tidak otw pasar pasar+murah petugas$ ping ping$ progres
 punten$ rawat rsud satu+orang saudara saya+disabilitas sekolah spada spada$ start start$ status suami tabrak$ tadi
 tangan tanya telepon tempat terminal test$ tetangga$ umur update waalaikumsalam waalaikumsalam$ warga warung ya+kok
 yang 👍 🙏 🙏$
nonsense -6 =client @danger @goes @withdraw ^bagaimana ^bawa ^bisa ^gelandangan ^haii ^halo ^hello ^hi ^iya ^janji
 ^kemarin ^kulonuwun ^laki ^lama ^lansia ^oi ^okeee ^sekitar ^sugeng ^sukarjo ^top adu angkot baik buka$ cabut$
 cepat$ datang diam diancam dikasih evakuasi$ foto$ gang gelandangan haii halo halo$ hello hi hukum iya izin juni
 kerja+dong kontrakan kp+baru kulonuwun kulonuwun$ lama lama+banget lansia makasih$ mati+pak nama nama$ nya oi okeee
 orang pabrik pagi$ pak+cek pak+ternyata pelayanan permisi$ rps rps$ salam salam$ saudara$ saya+cabut sekitar semoga
 sore sugeng sukarjo syaratnya ternyata terus terus$ tiket top tunggu video waris waris$
nonsense -7 2$ =nature =office @question @who=responder ^bantu ^dengan ^dia ^haloo ^haturnuhun ^horas ^kontrakan
 ^laporan ^makasih ^mauliate ^nikah ^orang ^tetangga bagaimana$ bayar buka cabut dibaca dibaca+doang gelandangan$
 hai$ haloo haturnuhun hilang$ horas ini+bot istri$ istri+saya janji kakak+saya kemarin$ laki$ laporan+saya masuk$
 mauliate perlu saya+istri siang tetangga tolong+saya tower ya+ini
nonsense -8 =thanks @addition @thanked ^ini ^mantul ^masih ^pagi ^tolong ^trc bagaimana bantu cuma$ is lapor makasih
 mantul pagi pak$ perempuan$ robot$ salah sampurasun$ saya+mau sendiri$ tahun$ untuk
nonsense -9 ^assalamualaikum ^maaf ^punten ^sampurasun assalamualaikum foto lansia$ maaf orang$ punten sampurasun
 tolong$
nonsense -10 @it ^belum ^permisi ^tidak mati$ minta$ permisi
nonsense -11 kamu+robot laporan laporan$ trc
nonsense -12 @code @thanking lapor$ much
nonsense -13 siapa$
nonsense -16 odgj$
question 16 aplikasinya
question 14 ya+kok
question 13 relawan
question 12 ^kamu berita jadi+relawan kamu+robot mau+jadi resmi resmi$
question 11 berita$ ieu kantor kemana$ nanti
question 10 24+jam ^lo ^siapa atau di+tangerang dinas free it orang+meninggal polisi wajib
question 9 ^emang ^jam ^kenapa ^maksudnya ada+ambulans akan aman ambulans apa+syaratnya biasanya biaya dari+mana
 disebar+tidak does does+this donasi ini+bot jam$ kamu kenapa kenapa+saya ktp+tangerang lama lo maksudnya malam+ada
 mau+donasi polisi+di rahasia saya+rahasia siapa siapa+ya this tidak$ yang+sudah you
question 8 =ask @? @question ^berapa ^bisa ^daerah ^dinsos ^foto ^hari ^iki ^kalau ^kantor adopsi anything apa+pak
 are are+you bayar+tidak berapa berapa+lama bisa+saya boleh buka bukan$ cara cek+laporan daerah emang gratis+tidak
 hari+minggu hukum hukum+apa identitas jaga jam kalau ke+panti kerja+24 kirim+lokasi konfirmasi ktp layan luar mana
 mau+konfirmasi mesin nanti$ nomor+telepon nya+dari online+mau orang+mana pak+nya panti penjemputan perlu pkl pkl+di
 rame2 rumah+singgah siapa$ siapa+aja singgah tanya telepon tetap tidak+nanti trc umur+berapa
question 7 ^apa ^are ^bayar ^ini ^perlu ^rumah ada+biaya apa bagaimana$ baju+bekas bayar beda bener bener$ besok+ada
 bisa+lapor cara+cek di+dinsos dibaca dinsos do gratis+kan harus harus+tunggu iki ini+pak itu jiwa kadis kalau+orang
 kalau+saya kalau+sudah kantor$ kemana kota lama+biasanya langsung lapor lapor+di mana+aja mana+ini mesin$ mobil+apa
 nama$ nanti+pulang nomor nomor+dinsos nomor+ini orang+bener pelapor petugas+datang petugas+perempuan prosedur
 rahasia+kan sampai+jam saya+akan saya+dari saya+tanya sini sirine syaratnya syaratnya$ tadi+malam takut+dia tangsel
 tangsel+masuk tidak+kalau titip trc+itu tunggu+di
question 6 =drill ^bagaimana ^beda ^bener ^di ^is ^nanti ^petugas ^tangsel ^trc ^umur ^upami adopsi+bayi aja$ aktif
 alamat aman+tidak apa+robot apa+saya atau+mesin bagaimana+cara banget$ berapa+hari bertanya bisa bisa+jemput
 bisa+masuk boleh+lapor boleh+saya bot bot$ buliah data+saya di+kali di+kantor dikasih+makan dinsos$ disimpen do+you
 dulu foto gratis harus+kirim istirahat itu+orang jam+istirahat kalau+ketemu kalau+lapor kantor+buka kembali+lagi
 kencang kepala kesini+bener kok+harus kok+lama lapor$ lapor+kesini lapor+tidak layan$ lewat+sini mana+sih masuk
 masuk+panti masuk+sini minggu nomor+pak obat+jiwa oleh pak+jam pemerintah perempuan+ada program pulang+tidak
 saudara+sudah saya+bawa saya+nanti saya+sakit sih sini+tidak terlantar terlantar+itu tidak+pak tidak+untuk tuh
 untuk upami ya$
question 5 @len2 ^abis ^bales ^biaya ^data ^do ^gratis ^identitas ^lapor ^mun ^nomor ada+masalah ada+petugas
 akan+panggil anak+kontrakan apa$ apa+bisa apa+mesin apa+sih apa+yang baca bagaimana bahasa balas bawa+pulang bekas
 berapa+orang biar biasanya$ boleh+tanya cara+batal cara+lapor dendam dibawa dijemput+nanti dikasih disebar
 donasi+baju duit foto+yang gelandangan+nanti gempa harus+share heula ini+gratis itu+tadi jaga+malam jaminan jenguk
 kabar+tidak kabupaten kah kah$ kalau+ada kalau+mau kalau+minta kan+pak ke+gelandangan kerja+sampai ketemu+orang
 kumat lain lansia$ lapor+disini lapor+kedah lapor+lewat latihan layan+ini mahasiswa maksimal maksimal+berapa mana$
 masalah mau+wawancara meninggal menurut minggu+buka mun naha nama+saya ngasih nik nomor+laporan nya+orang odgj+yang
 pak+kalau panti+mana pemkot penelepon+bertanya penelepon+tanya petugas+berapa petugas+jaga petugas+pakai
 pulang+dulu robot robot+apa sakit+jiwa saya+disebar saya+kabar saya+laporan share+lokasi skripsi syarat
 syarat+masuk tadi+ada tahun+kemarin tampung tanggung tanya+jam telepon+tidak tetap+tolong tidak+di tidak+ke tindak$
 tu tuh+yang untuk+ibu untuk+warga work yang+jaga yang+meninggal
question 4 112+apa =client @it @len1 ^boleh ^ieu ^layan ^malam ^untuk abis+lapor ada+berapa aktif+tidak alamat$
 alamat+rumah aman$ ambulans+tidak anak+bagaimana anak+di anak+hilang anonymously anonymously$ apa+beda apa+laporan
 apa+orang asli asli$ bagaimana+do bantu+tidak batas besuk besuk+rumah biaya+tidak bisa+bantu bisa+minta
 boleh+jenguk boleh+tidak buka+24 buka+jam bukan+warga daerah+kerja dapat+imbalan data dengan+112 dengan+orang
 dengan+siapa di+cimone di+puskesmas diadopsi dijemput+itu dinsos+ya do+saya dokumen dokumen+apa duit+ke dulu$
 dulu+ya emang+bener foto+ktp gelandangan+kena hasil$ here here$ hilang+disini ibu$ identitas+pelapor ieu+teh
 iki+bot imbalan imbalan+tidak ini$ ini+aktif ini+masih ini+nomor is itu+apa itu+bagaimana itu+dikasih itu+yang
 izin+kemana jadi+saksi jam+besuk jawab juga juga$ kabupaten+juga kalau+malam kalau+odgj kami+mandi kan kan$ kasus
 kayak kedah kemarin+itu kerja+petugas kirim kontak lagi+tidak lama+tidak langsung+ke lansia+belum lansia+terlantar
 lapor+dapat lapor+gelandangan lapor+malam lapor+terus laporan+anonymously lewat lewat+mana luar+kota lumpuh+tidak
 maaf+ini mahasiswa+mau makan+tidak malam+tidak mana+alamat melayani meninggal+di mereka+dikasih nanti+dibawa
 nanti+saya nyambung+ke observasi ongkos+pulang open orang+sakit pak+apa pakai+ktp pakai+mobil pakai+seragam
 panggil+jadi panti+lansia pasar$ pelapor+dapat pelapor+rahasia penjelasan perlu+foto petugas petugas$ petugas+kerja
 petugas+untuk polisi+dulu prosedurnya punya+saudara rahasia+tidak relawan+bagaimana robot$ rujuk+ke sakit+urus
 saksi+tidak saudara+boleh saya+boleh saya+dibaca saya+takut saya+warga sebelum sendiri+ada seragam sih$ singgah$
 singgah+itu singgah+terima sini+ya sopir tah tangerang+boleh tanpa tanya+pak tapi+saudara teh telepon+kemana
 tetap+bisa tidak+kami tolong+penjelasan total untuk+masuk warga+tangerang wawancara work+di yang+bales yang+benar
 yang+dibawa yang+dijemput
question 3 =well @where ^aman ^buka ^cara ^harus ^kira ^kok ^obat ^odgj ^tadi ^timnya ^yang aja+yang ambulans$
 anak+bisa anak+terlantar anonim apa+biar apa+cuma apa+dinas apa+harus apa+itu apa+motor apa+odgj apa+ya aplikasi
 aplikasi+resmi aturannya bade bales bantu+apa batal+laporan bawa+mobil beda+dengan beda+lapor benar bener+datang
 bener+tidak berapa+kalau biar+saya biasanya+petugas biaya+pemakaman bisa+tampung bisa+telepon bohong boleh$
 boleh+kirim boleh+minta boleh+titip bot+apa cara$ chat culik culik+anak dapat+hadiah data+pelapor datang+bawa denda
 dengan+aja dengan+tetangga dhewe di+lembur di+penampungan di+tiktok dibawa+bagaimana dibawa+kemana dibawa+kemarin
 dieu$ dijemput dijemput+perempuan dikasih+duit dikenal dikenali dinas+sosial dinsos+apa dinsos+buka dinsos+bukan
 dinsos+daftar dinsos+ke dipungut dipungut+biaya disimpen+berapa disini disini+dengan ditaro ditaro+mana dulu+kah
 foto+mr foto+tidak gampang gelandangan gelang gini hadiah hari+di hari+libur harus+kenapa harus+pakai hungkul
 informasi ini ini+aplikasi ini+bisa ini+kalau ini+layan ini+manusia ini+teh is+this itu+dibawa itu+mana itu+nanti
 izin+tanya jalan+itu jam+operasional jam+pak jam+segini jam+tidak jawab+orang jenguk+tidak jiwa+gratis
 kalau+gelandangan kalau+laporan kantor+dinsos kasih kasih+nomor ke+orang ke+rt ke+rumah ke+siapa kedah+ke
 kena+denda kenapa+harus kenapa+pak ketemu+bayi ketemu+nanti ktp$ ktp+saya kubur$ lagi+ke lama$ lapor+anonim
 lapor+apa lapor+tanpa lapor+untuk laporan+bagaimana laporan+orang lembur lewat+telepon lokasi$ lokasi+sih
 lokasi+tidak luar+daerah lumpuh mabuk+di malam+minggu malam+petugas mau+dijemput mau+tahu menolak+dibawa mesti
 minggu+tidak minta+foto na nanti+ditaro ndan$ ngasih+makan nih$ nolak nolak+dibawa nomor+dinas nomor+resmi nya
 odgj+amuk of oleh+petugas orang+apa orang+nolak orang+terlantar pak+bisa pak+ini pakai+bahasa pakai+yang panggil
 panti+di panti+tidak pemakaman pemakaman+orang penampungan penampungan$ perempuan$ perlu+surat pertolongan
 pertolongan+pertama pesan pesan+suara petugas+dari petugas+dinsos punya punya+bpjs rawat+mana rs$ rt+tidak rujuk
 saksi saya+apa saya+bukan saya+disimpen saya+perlu segini segini+masih send seragam+tidak share siapa+yang sih+ada
 singgah+mana sini+bukan soal+yang sosial sudah+ambil sudah+dijemput sudah+lapor sudah+pikun sumbang surat+rt takut
 tampung+orang tangan+di tangan+tidak tangerang tangerang+bukan tanya+dong tanya+syarat tebus telepon$ temuan terus$
 terus+bagaimana tetangga+tidak tidak tidak+dikenal tidak+muncul tidak+petugas tidak+saya titip+adik tolong+di
 tolong+informasi tua+yang tunggu untuk+lap untuk+lapor untuk+tugas upami+bade urus urus+bagaimana viral+di x+yang
 yang+baru yang+jawab yang+kubur yang+pakai yang+standby yang+tangan yang+tidak yang+viral
question 2 112$ 112+dengan =done =force =mad =not @case ^112 ^besok ^biasanya ^bibi ^dasar ^dengan ^dokumen ^izin
 ^jemput ^kasih ^manga ^nama ^ngasih ^no ^panti ^pelayanan ^pnlp ^relawan ^share ^syarat abis abis+dijemput
 ada+rumah ada+tidak adopsi+anak aja aja+tidak aje aje$ alamat+di aman+kan ambulans+dinsos ambulans+gratis
 ambulans+untuk anak+jalan anonim$ apa+aja apa+layan apa+pelapor apa+satpol asesmen atau+polisi aturannya+bagaimana
 bade+lapor bagaimana+kalau bagaimana+prosedurnya bagaimana+sih bahasa+inggris bahasa+jawa bakar+di bantu+cari
 bantu+ongkos bantu+pak bantu+pemakaman baru+ketemu bawah+umur bayar$ bebas beda+odgj belum+ada bener+dinsos berapa$
 beras berita+bunuh biaya$ bibi bisa+jenguk bisa+pakai bot+ini bot+nya buka$ bulan$ cari+ibu cepat cepat+banget
 chat+ini chat+saya cimone$ daerah+depan daftar+kemana dan+bagaimana dari+pemkot darurat dasar data$ datang+pakai
 denda+bener denda+tidak dengan dengan+ke di+english di+jalan di+sini di+tempat dia+racun dibawa+ke dibawa+nanti
 dieu dijemput+orang dikenal$ dikenal+sudah dimakam dimusuhin dinsos+ada dinsos+berapa dinsos+hari dinsos+itu
 dinsos+kota dinsos+urus disana disuntik doang$ dulu+tidak english english$ foto+saya gini+bayar gitu gratis+ada
 hamil+tidak hari hari+bisa harus+polisi hilang+orang hilang+saya hukum+tidak ibu+hamil inggris ini+buka ini+jawab
 ini+untuk ini+yang itu+bener itu+di itu+dinsos itu+singkatan izin jadi$ jakarta jakarta+boleh jalan+tidak jam+dulu
 jawa jemput jemput$ jiwa+tidak kalau+anak kalau+lagi kalau+lokasi kalau+pelapor kalau+yang kali+itu kali+kemarin
 kami+titip kan+ibu kasih+duit kasih+makan ke+dieu ke+kampung ke+pak ke+polisi ke+rs kejang+di keluarganya
 keluarganya+tidak kemana+pak kemana+sih kemarin+orang kerja kesini+atau kesini+dengan ketemu+anak kirim+video
 klien+menolak kontrol kontrol+ke kontrol+rutin kota+tangerang ktp+tidak kudu lagi+kembali lagi+kumat lagi+untuk
 lama+sampai lansia+apa lansia+dan lapor+harus lapor+ibu lapor+juga lapor+kena lapor+masih lapor+orang laporan+palsu
 laporan+something layan+24 lebih+dulu libur lihat+orang live live+dengan lokasi lokasi+bagaimana makan$ makan+orang
 malam+gini mana+ya manga mantan+saya masih+bisa masuk+daerah meninggal+tidak menolak minta+anter minta+jemput
 minta+petugas motor$ mr mr+x muncul nanti+apa nanti+hubung nanti+lepas nganter ngasih+duit ngetik ngomong+dengan
 nomor+ambulans nomor+hp nomor+wa nyambung odgj odgj+dengan odgj+dibawa odgj+kontrol odgj+nya odgj+takut ongkos
 operasional orang orang+hilang orang+ke orang+mabuk orang+pingsan pak+kata pakai paksa panjang panti+werdha pasung
 pelapor+aman pelayanan pemkot$ pendatang perlu+kirim petugas+apa petugas+nanti petugas+nya petugas+tidak pindah$
 pnlp polisi+tidak pp prosedurnya$ pulang pulang+apa punya+anak puskesmas$ puskesmas+mana ragu rame2+di rsj rt+dulu
 rutin sabtu+tidak sakit salah$ salah+lapor sampai sampai+biasanya sampai+kapan satpol satpol+pp saudara+bisa
 saudara+di saudara+siapa saya+aman saya+bisa saya+kejang saya+salah saya+telepon sedia segala seragam+apa service
 sih+berita sih+pak simpan singkatan singkatan+apa sini$ sini+dengan sistem something something$ sore+ada standby
 suara suara$ sudah+meninggal syarat+ambil tadi+sore tahu+tidak takut+dimusuhin tampung$ tampung+di tangerang+live
 tanya+alamat tanya+terus telepon+aja terlantar+tidak terlantar+yang tgr this+service tiap+bulan tidak+minta
 tidak+nih tidak+si tidak+wkwk tidur+mana tiket$ tiktok tiktok+itu titip+ibu titip+lansia tugas+sekolah tunggu+24
 umur+tidak untuk+apa untuk+kontrol urus+warga video+tidak waktu werdha x yang yang+baca yang+butuh yang+datang
 yang+ketemu yang+lapor yang+mana yang+odgj yang+punya yang+tampung yang+tanggung yayasan yayasan+kami yo
question 1 80+tahun =stir ^chat ^kemarin ^ktp ^minimal ^takut acuk ada+odgj ambil ambil+saudara anak$
 anggota+saudara anter+sendiri apa+boleh apa+kabupaten apa+saja asuh bales+ini bapak+di bapak+tidak berobat
 biasanya+orang bisa+lihat bisa+ngetik boleh+tahu buka+hari buka+sampai bunuh cara+kirim cari+keluarganya charge cu
 cukup daerah+kabupaten dan+tidak di+bawah di+mana di+rsj dibawa+itu dinkes dinkes$ dinsos+boleh ditinggal+orang
 dititipin dititipin+ke foto+orang fotokopi gelandangan+boleh gelandangan+orang golok+saya harus+bagaimana
 hilang+harus hp+tidak ijin imigrasi ini+24 ini+petugas itu+ada izin+bertanya jalan+apa jam+kah jemput+bayar jenguk$
 jiwa$ kalau+dibawa kalau+jemput kalau+mayat kami+boleh kampung$ kapan$ kaya+bagaimana ke+112 ke+mana kejang
 keluarganya$ keluarganya+sendiri ketemu ketik khusus kirim+foto korban+sudah kubur laksa lama+sih langgar langsung$
 lansia+mau lap lapor+bagaimana lapor+kalau lapor+nama laporan+a laporan+hilang layan+gratis lebih lokasi+saya
 mahasiswa+lagi makan malam malam+bisa maps masih+punya masih+smp masing mau+ngecek mau+sumbang mayat+tanpa
 mayat+tidak minimal minta+ambulans minta+didampingi minta+surat nak+ini name$ nan nanti+telepon ngetik$ nih+ada
 obat+odgj orang$ orang+lain orang+pasung orang+petugas orang+sih orang+tampung orang+tanpa orang+yang panti+ke
 paspor pasung+keluarganya pasung+orang pemkot+apa penanganan+odgj penipuan$ petugas+langsung polisi$
 prosedurnya+bagaimana pulang+gratis racun ralat+alamat rsud rumah+kontrakan sabtu sampai+berapa saudara+itu
 saudara+sendiri saya+80 saya+anak saya+harus saya+ini saya+ketauan saya+mahasiswa saya+masih saya+simpan saya+tahu
 sebagai sendiri+boleh sendiri+itu siapa+ini sih+biasanya sih+ngasih singgah+apa sirine+tidak skripsi$ sudah+malam
 tahu$ tahu+nama tangerang$ tangerang+tidak tanggung+biaya tapi+keluarganya telepon+dulu telepon+ke telepon+siapa
 terus terus+kalau tidak+enak tidak+pegang tidak+sih trc+sampai tua+asuh tua+tidak tunggu+petugas umur untuk+jemput
 urus+apa urus+di urus+masing urus+pemakaman wae+pak warga$ warga+jakarta wna ya yang+ditinggal yang+harus yang+lama
 yang+masih yang+sakit you+guys
question -1 0812xxxx 1+orang 15+30 2$ 2+orang 3+hari 30$ 5$ 5+ya 50an 7+turun =food =poor =tale @person @unseen
 ^beasiswa ^bocah ^darah ^dari ^depan ^giginya ^good ^hatiku ^hes ^hilang ^hoax ^hubung ^info ^janji ^join ^jomblo
 ^jual ^kartu ^keluarganya ^kis ^klg ^klien ^klik ^lama ^lanjut ^lokasi ^lowongan ^lupa ^masuk ^mauliate ^modal
 ^nasib ^pacar ^patokan ^pemerintah ^ralat ^rambut ^rame ^saldo ^sampurasun ^satu ^serah ^si ^tangan ^target ^vaksin
 ^woy ada+alien ada+bales ada+gelandangan ada+ibu ada+laki ada+lowongan ada+mana ada+pasien ada+tindak adik+saya
 aja+depan aja+y ajak+ngomong aktif$ alien anak+itu anak+yang anak+yatim aneh anjir anyar$ apa+dinsos apa+mayat
 apartemen api asik asik$ atas+nama ayam aye bagaimana+dong bagaimana+tetangga bahaya+kalau baik$ baju+biru bangun$
 banjir bank bansos$ bapak+ibu bapak+mau bapak+terlantar barat baru+datang batuceper$ bawa+perawat beasiswa becus$
 begini belendung belum+datang benda$ berapa+menit berjalan berjalan$ biasa bis bisa+kesini bot+goblok bpjs+gratis
 bpjs+pbi bpjs+saya bpjs+yang brebes budek bukan+odgj bulak bulan+ini bulan+lalu bunga bungkuk bungkuk$ bursa
 bursa+kerja buta cara+bikin cari$ cek+penerima celana chat$ ciledug$ cipondoh+makmur cod cod$ curi dadi dan dangdut
 dangdut+sampai dapat+blt darah+mana dari+indramayu dari+pagi dari+polsek dari+selasa dari+subuh daster datang+juga
 dengan+dinsos depan+apotek depan+kantor depan+rsud depan+tutup di+cisadane di+daerah di+dalam di+emperan di+ig
 di+kardus di+mushola di+perempatan di+rsud di+rumah di+stasiun diam+wae dibunuh dicek$ dideportasi
 dideportasi+tidak dijemput+dinsos dijemput+tidak dikasih$ dikit dinsos+lansia diproses+terus diri disini+pak dtks
 dua+orang emang+kalau emperan evakuasi flyover gajelas gapura garut giginya+ompong gigit golok good good+job got
 gratis+bagaimana grup+saudara guna$ haji hapus hapus+aja harus+apa harus+lapor have hes hilang+2 hilang+dari
 hilang+di hilang+pak hilang+tidak hoax hp+saudara hubung$ hubung+pak ibu+alun ibu+icih ibu+saya ibu+yang ibu+yati
 icih ig+kata indah indramayu indramayu$ ini+apa ini+bapak ini+dapat ini+ibu ini+nama itu+giginya iya jadi+bagaimana
 jadi+datang jadi+kan jakarta+barat jalan+bungkuk jalan+daan jalan+lobang jam+10 jam+2 jam+3 jam+5 jam+lalu janda
 jangan+telepon jawab$ jelas+tidak jemput+lansia jendela jenggot jenggot$ join join+grup kacamata kalau+bisa
 kalau+lansia kambing kanan$ kaos karawaci kardus kartu+disabilitas karung kata+orang kata+otw katarak
 kayaknya+lansia ke ke+datang ke+garut ke+merak ke+petugas kebon keburu kec+benda kecil kejang+pak kejar kelas
 keliling kemarin+sekarang kemarin+sudah kembali kembali$ kencang$ kepikiran keren kerja+dinsos kesini$ kesini+ya
 ketemu+di kiri kirim$ kis klg klien+kooperatif klien+sudah klik+link kondisi kontak+saya kooperatif
 kooperatif+dibawa koran koran$ kuat kursi+roda kursus lae lagi+apa lagi+di lagi+kesini lagi+orang lagi+sampai lahir
 laki+tanpa laki+tua lalu$ lama+banget lanjut+bagaimana lansia+baju lansia+di lansia+nyasar lantai lapor+itu
 lapor+mana laporan+baru laporan+masuk laporan+no laporan+satpol lebaran lemas+banget lempar liar+di libur+tidak
 link link+ini lobang loh lokasi+pak lowongan+kerja luka+parah lupa$ maaf$ macet madura makam makin+banyak makmur
 malah malam$ mandi mandir mang mang+ujang mantap manusia masjid+kami masuk+gang masuk+rumah mau+untuk mauliate
 mawar menang menit+lagi merak minta+nomor miskin mobil+dinas mondar mondar+mandir mulut nama+bapak nama+di
 nama+sarinah nasi nasib+lansia nengok$ ngecek ngomong+nyambung nih+di nih+petugas nomor+12 nunggak nya+sudah nyetel
 nyetel+dangdut obat obat+kuat obat+pelangsing odgj+rt odgj+suka ojol ompong online+lapor operasi orang+agak
 orang+sudah orang+ya otw+dari pacar+saya padahal+miskin pak+bukan pak+laporan pak+mau panggil+ibu panti+ada
 panti+apa parah$ pasar+murah pasca patokan pbi pelangsing pelatihan+jahit pencet penelepon+minta penerima+bansos
 perawat perkembangan petugas+belum petugas+trc pisau pondok popok poris$ pos$ poster posyandu pun puskesmas+lama
 putar putih+semua putus$ rakyat+bagaimana rambut+putih rame rame+di raya$ ready rehab rel remaja roda rs+tidak
 rsud+kota rt$ rt+3 rt+5 rt+aja ruko+ciledug rumah+ibu rumah+warga sabi$ saja$ sakit$ sakit+itu salah+kirim saldo
 sambil sambungan sampurasun sampurasun$ sanggup sarinah sarung satpol$ satpol+laki satu+lagi saudara+yang saurna
 saya+0812xxxx saya+abis saya+ancam saya+baru saya+belum saya+di saya+dibawa saya+ganti saya+kalau saya+kata
question -1 saya+keburu saya+kirim saya+lapor saya+mati saya+pak saya+pakai saya+tolak saya+ya sebarkan+ke sebelah$
 seberang sehat$ sehat+selalu sekali sekolah+rakyat selalu selalu$ selamat+pagi selasa selasa+itu sendiri+di senin
 serah serah+terima sering sesuai setengah+jam shinta sial sial+7 siang+dengan siapa+nama siapa+pak siapa+tidur
 sih+kelurahan sini+pak situ$ slot sok+asik sore$ spbu status sudah+2 sudah+di sudah+kembali sudah+mana sudah+minggu
 sudah+terus suka+masuk sukasari suparti susul+ya syarat+surat tadi$ tadi+saya tampung+mana tanah+tinggi tangga
 tanpa+identitas tanya+apa tanya+ke tanya+petugas tawa telepon+kembali tembok tergeletak terminal$ terus+dari
 terus+ke tetangga+nyetel tiba tidak+angkat tidak+bangun tidak+bayar tidak+datang tidak+guna tidak+jadi tidak+jelas
 tidak+kedah tidak+pakai tidak+pulang tidak+salah tidak+sanggup tidak+sial tidak+sudah tiket+saya timnya+sampai
 tindak+lanjut tinggal+tidak tolak+ya tolong+pak trotoar truk ttg tua+di tulang tumpang+lapor tunanetra tunggakan
 tunggu$ tunggu+sampai turun$ uang ulang untuk+istri untuk+lansia untuk+orang urus+akta urus+bpjs usaha+untuk video
 wae$ warga+kami wb wb$ wkwk$ wr wr+wb y ya+pak ya+petugas yang+dulu yang+hilang yang+sedang yang+suka yati yati$
 yuk
question -2 1+malam 2+hari 88+bagaimana =arms =home =past =seek =seen =sick =still @1 ^adik ^antri ^bayi ^beli ^bpjs
 ^bukan ^butuh ^dengar ^dompet ^eh ^hai ^halooo ^hp ^itu ^jadwal ^jalan ^jangan ^jempol ^km ^lah ^laki ^lihat ^lu
 ^mana ^mayat ^mbakyu ^minta ^mungkin ^p ^pagi ^pelapor ^pengajuan ^pintu ^posisi ^punten ^rumus ^salah ^saudara
 ^sebarkan ^semoga ^telepon ^temen ^test ^top ^ud ^warga a abaikan ada+bantu ada+bapak ada+foto ada+lagi ada+pak
 agak air aja+itu aja+pak ajak+ngobrol akhirnya akhirnya+dibawa akta al alat ambil+tidak ambruk an anak+ini
 anak+syaratnya ancam angkat$ angkat+anak antri+puskesmas anyone anyone+coming apa+di apotek asal badan
 bagaimana+ini bagaimana+kabar bahaya baju bakar bansos+lewat bapak+yang barat$ batal batal+saya batu batuceper bau
 bawa becus beli beli+obat belum+pulang benda berhenti bikin+ktp bikin+laporan bisa+cek bisa+dijemput bisa+hubung
 bisa+jalan bisa+tidur bisa+tunggu blok blt bola bola+malam bot+ya bukan+yang bus cabut cair$ cantik$ cara+pindah
 cek cemara cengkareng cepat$ chatbot cibodas cikokol cisadane coming coming$ cuma+bisa da da+tidak daan daan+mogot
 daftar dagang dalam dapat+kartu dari+jam dari+kemarin dari+rumah dari+tadi darurat+bisa dasar+pemerintah data+orang
 datang depan+toko desa desil di+data di+kamar di+kene di+kolong di+lampu di+lobby di+masjid di+pinggir di+rs
 di+story di+taman di+teras di+warung diamankan+ngeceknya dibaca+tidak dibantai dibawa$ dicabut$ dicandak dicek
 dicuekin$ digembok dijual dinsos+kerja diproses$ disini+harus ditanggepin ditinggal dmn dmn$ doang dua2nya duduk+di
 duo eh ekor enak foto+ini foto+pak foto+susul foto+ya gang$ gang+saya ganggu gelandangan$ gerak$ gerbang gerendeng
 gerendeng$ gerobak get giginya goblok grab gratis$ guru hai halo+apa halo+bisa halo+pak halooo hari+apa harus$
 hatiku hidup hilang+bisa hitam hp hujan identitas$ ig ijo indonesia indonesia$ ini+ada ini+chatbot ini+darurat
 ini+laporan ini+lokasi ini+parah ini+share ini+sudah ini+ya inyo is+anyone itu+odgj itu+pak jadi+ambil jadi+kesini
 jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+belakang jalan+cemara jalan+merdeka jam+1 jam+piro janji
 jaya$ jempol+untuk jemput+orang jemput+tidak juga+sudah kaget kaget$ kalau+panggil kali+sabi kami+sudah kami+tidak
 kan+ini kanan kapan karaokean karaokean+sampai karena kata+mau katolik kayu ke+10 ke+arah ke+cimone ke+get kec kek
 kek$ keliru kelurahan+gerendeng kemarin$ kemarin+dibawa kemarin+lapor kenapa+ya kene kereta kerja$ kerja+apa
 kesini+tidak ketemu$ ketemu+lansia keterangan+tidak kira kirim+kesini kk klien klien+tidak klik km ko+tidak kok
 kok$ kok+diam komplek koreksi kosong kota$ kota+bisa ktp+hilang ktp+nya ku kucing kunci kuota kursi kurus lagi$
 lagi+kenapa lagi+mana lagi+pak lama+ada lapangan lapor+ada lapor+ndan lapor+polisi lapor+siapa lapor+sudah
 lapor+tapi laporan$ laporan+ada laporan+di laporan+nomor lari+dari lemas lemot lewat+jalan lihat+di lobby lobby$
 lokasi+di lu$ lu+siapa luas makasih$ makasih+pak makin malam+jadi malam+suka mana+orang mana+pakai mana+yang
 mandi+harus manusia+apa masih masih+lama massal massal+tidak masuk$ masuk+dari mata mau+bikin mau+datang mau+dibawa
 mau+ke mau+makan mau+mandi mau+tanya mau+urus mbakyu melahirkan meluncur meluncur$ menit menjahit merdeka
 minggu+lalu minta minta+bantu minta+tolong mobil modal modal+usaha mogot motor mulai mulu$ mungkin+ada murah$
 mushola neglasari nengok ngaku ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+sendiri nih
 nih+saya nikah no nolongin nomor+88 nomor+saya nongol nyanyi nyasar+tidak obat$ odgj$ odgj+bisa odgj+pak odgj+semua
 odgj+tidak online+bagaimana orang+masih orang+mirip orang+nama orang+pak orang+tua orgnya otw p pabrik pagar pagi$
 pagi+pak pak+ada pak+boleh pak+cuma pak+dinsos pak+tidak pak+yang pakai$ paman+kami pamulang panas panti$
 panti+bagaimana pasien pbb+online pegang pegang+tidak pelapor+minta pelatihan+kerja pelatihan+menjahit pelayanan$
 pemalang pemerintah+tidak pencarian pendaftaran penerima pengajuan pengumuman penjara penjara$ perempatan perempuan
 permisi+mau petugas+bener petugas+yang php pinggir+kali piro+pak pkh pohon polsek polsek$ poris program+sunat
 punten punya+siapa putih putus rakyat rekening rokok rosario rs rt rumus rumus+luas rusak sabi sadar sakit+di
 saudara saya$ saya+batal saya+butuh saya+cuma saya+dibantai saya+dicabut saya+dicuekin saya+ketemu saya+kok
 saya+lihat saya+lupa saya+masuk saya+nyasar saya+terima saya+terlantar saya+tunggu saya+yang sebarkan sedang sejak
"""
