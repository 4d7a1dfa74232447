"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense -1 saya+kejang saya+kemarin saya+kena saya+ketemu saya+laporan saya+lihat saya+linglung saya+pakai
 saya+racun saya+salah saya+sekarang saya+share saya+tahan saya+wa sd$ sebelah+ada seberang+apotek sehat+selalu
 sekarang$ sekitar+30an selalu selalu$ selesai$ selimut sembako$ sembarangan setrum+pak share+lok siap+pak siapa+ini
 siapa+ya sinar sinar+jaya sirine skip skip+aja soal+tetangga standby stasiun+batuceper stroke suami+lari suara$
 sudah+3 sudah+datang sudah+dibawa sudah+dijemput sudah+ketemu sudah+selesai sugeng+enjing sukasari sukasari$ sukses
 sukses+terus sumpah sungai sutisna tabung tabung+gas tahi tahi+lalat tahu+pak takut+dia tangga tangga$ tanggul
 tangsel+masuk tanpa+identitas tapi+tidak target tarik+laporan tarimo tarimo+kasih tato team telepon+aja teman
 temen+kontrakan tempat+tinggal tenda tergeletak terima+kasih ternyata+wkwk tertelan tiap+hari tiga tiket+saya
 tindak tinggal+di tipu+saya tkp token token+listrik toko+bangunan tol$ tolong+dicek tulang tulis tumpang+lapor
 tuna+wisma tutup+kenapa ud ular+masuk umur+sekitar untuk+lulusan untuk+pengaduan urungkan usir waras warisan
 warung$ wisma work x ya$ yang+bisa yang+dibacok yang+dijual yang+hilang yang+jual yang+sekarang yani yani$
nonsense -2 12$ 2+hari 24+jam 5$ 6$ =ask =blaze =hurt =limp =money =part =well =work @kin @unseen ^3 ^adik ^air
 ^apotek ^are ^ass ^assalamu ^bukan ^butuh ^cara ^darurat ^debt ^ditilang ^hai ^harus ^hubung ^istri ^jam
 ^jazakallah ^jd ^judi ^kamsia ^kantor ^kayanya ^kk ^klien ^ko ^kucing ^kulit ^lah ^lampu ^lari ^lihat ^listrik
 ^logatnya ^lowongan ^majikan ^makin ^maksudnya ^malam ^mana ^masuk ^menunggu ^met ^minta ^misi ^mobil ^napas ^nihil
 ^no ^okee ^parkir ^pasang ^patokan ^pelapor ^pelatihan ^ruko ^siap ^sore ^suami ^tambah ^tangan ^tas ^telepon
 ^temen ^ternyata ^toko ^trotoar ^truk ^tumpang ^tutup ^warga abaikan$ ada+gelandangan ada+kabar ada+lansia air akan
 akun alaikum alfamart alfamart$ alhamdulillah$ alun am aman ambrol ambruk anak+minum ancam anggota angkat angkut$
 anjing$ anjing+liar anjing+odgj antri anyar apa+ini apa+pak aplikasinya asal asap ass ass+wr assalamu
 assalamu+alaikum atau atm aye aye+sudah b b+1234 bahasa bangun banjir bansos bapak+ibu bapak+ini bapak+saya
 bapak+tiri baru+datang basah batak batak$ batuceper bau+banget bawa+anjing bawa+golok bawa+tongkat bekas bekas+luka
 bekasi$ belum+dapat belum+di belum+juga benda bener$ bensin berapa+hari berapa+lama berapa+ya berendeng berendeng$
 berhenti berita+bunuh besar+di biasanya biaya bikin+debu bisa+bantu bisa+jemput bot+apa bpjs bukan+odgj bulan$
 bulog capek+hidup cara$ cctv cek+laporan cepat+orang cerai$ cibodas ciledug cimone$ coklat coklat$ collector
 cuma+coba cuma+dibaca daftar dagang damkar dapat$ darah dari+kemarin darurat+pak data+saya debt debt+collector debu
 debu$ dengan+anak dengan+orang dengan+siapa depan depan+sd depan+sekolah depan+smp di+angkot di+dinsos di+halte
 di+lokasi di+pinggir di+pos di+rumah di+sana di+sebelah di+taman di+tangerang diam+aja dicabut dicuekin digusur
 dinas dinsos+hari dinsos+pak dinsos+tolong diproses$ dipukul+suami diteror diteror+pinjol ditilang dmn$ do
 dompet+hilang duduk+di dukcapil evening evening$ flyover foto+ya free gaji+saya gas+3kg gelandangan+di gerak gigit
 good+evening good+job gratis+dong grup+wa habis+ongkos hai hai+pak hajat haji$ halo+pak hamil hampir hari$
 hari+yang hilang+kontak hilang+tidak hoyong ibu+aye ibu+sudah ijo iki+bot indomaret ini+bener ini+foto ini+siapa
 ini+sudah it jadi$ jadi+relawan jadi+tidak jaket jalan$ jalan+kaki jalan+merdeka jam+berapa jangan+cuma
 jangan+telepon janten janten$ jaya$ jazakallah jd jebol jembatan+berendeng jemput$ jemput+bapak jenggot jenggot$
 jepit jepit$ jiwa+tidak jual+makan jual+tisu judi judi+sabung kabar$ kaca kadaluarsa kaget kaget$ kaka kaki$
 kaki+palsu kamsia kantong kantor$ karunya+banget kasih+makan kata+dari kayu$ ke+arah kebon keburu kec kecek
 kejadian kenapa+laporan kepala ketemu+mayat kimia kiri kirim kirim$ kirim+foto kirim+kesini kirim+ulang kk kk+saya
 kks ko kok+diam kolong komplek kontrakan+saya kota+tangerang ktp ktp+hilang kucing+tabrak kulit kumis kumis+tebal
 kunci kuning kurang lae lae$ lagi+dengan lagi+di langka langka$ lansia+saya lansia+tersedak lansia+yang lantai lap
 lapor+dapat lapor+kemana lapor+sekarang laporan+baru lari$ lari+dari layan lemas lempar lepas lihat$ lihat+di
 logatnya loh lokasi$ luka+di lumpuh maaf$ madura majikan makan+kadaluarsa makan+nasi makasih+pak maling+di mana+ya
 mandi mantan+suami masih+di massal mau+ada mau+datang mau+jadi mau+ke mau+tanya mau+terjun meninggal menit menjahit
 menunggu merah$ merdeka mereka+dikasih mesin mesin$ met minta+fogging minyak miras misi misi+pak modal+usaha motor$
 mudik muka mulai mulut muntah+abis mushola mushola$ naik+angkot naik+terus namonyo narkoba naroskeun ndan$ neror
 neror+saya ngaku nihil+ndan nomor+12 nomor+dinsos nongol nya$ nyambung obat$ obat+jiwa odgj+tadi odgj+yang okee
 ongkos$ online+shop orang+bawa orang+nih orang+sudah orang+tua pabrik$ pagar+hitam pak+bantu pak+dia pak+ibu
 pak+itu pak+keburu pak+sudah pak+yang pakai paman panggil panjang panti$ pas pasang pasar+anyar pecat pegang+pisau
 pelatihan pengaduan perempatan$ permisi+kakak petugas+berapa php pikun pinggir+kali pintu pkh plat plus polisi$
 polisi+minta polsek+cipondoh pom pom+bensin poster pp puskesmas$ putih ransel ransel$ raya$ razia remaja resmi$
 rini$ rsj$ ruko+sebelah rumah rumah+mau rumah+nomor sabung sabung+ayam sadar sakit+jiwa saksi salah+kirim sampah$
 sampai$ samping sana sana$ sandal+jepit sarung satpol$ satpol+pp satu+lagi satu+saudara saya+ada saya+aja saya+am
 saya+capek saya+dapat saya+diancam saya+habis saya+ibu saya+lapor saya+maling saya+pak saya+perkosa saya+perlu
nonsense -2 saya+sayat saya+takut saya+tarik saya+tipu sd sedia sekarang+di sekarang+dia sekolah$ selamat+siang
 selesai sementara+di sendiri+di sesak setrum shop siang+pak siap$ siapa+yang sido$ sih+berita situ$ smp+6 sore+pak
 sori sori+salah suara subuh sudah sudah+2 sudah+ada sudah+minggu sudah+pulang sudah+sampai suka sunatan susul$
 syaratnya+apa tabrak tadi+pagi tadi+saya tah tahan tali tambang tanah tanah+tinggi tangerang+ada tangsel tapi
 tas+ransel tawa+saya tebal telanjang telat telepon$ terakhir teras terjun terlantar$ terminal+poris ternyata+saya
 tersedak tetangga+saya tiang tiap+malam tidak tidak+bales tidak+bayar tidak+dikasih tidak+janten tidak+kenapa
 tidak+kuat tidak+mau tidak+nih tidak+sido tidak+tahu tidak+wkwk tiket$ tiketnya tipu+online tiri tisu titik
 titiknya tol tolong+dong tolong+segera tongkat tongkat$ trc$ trc+0457 trotoar truk+tanah tu tua tuna udin udin$
 ulang ulang+titiknya ular update$ update+dong update+pak urus usaha wajib warga$ warga+yang warna warung+sebelah
 wb$ wkwk+maaf woy+bales ya+pak yang+cari yang+di yang+film yang+kemarin yang+lalu yang+lapor yang+satu yang+saya
nonsense -3 3+hari 60an 60an$ 70$ =breath =done =home =kin =past =poor =rails =seek =still =strike =urgent @call
 @len4 @len5 @who=operator ^anak ^angkot ^bapak ^bayar ^bener ^bikin ^bursa ^cepat ^ditusuk ^gang ^gudang ^halooo
 ^hari ^hilang ^hp ^ieu ^ijazah ^itu ^jadi ^kenapa ^keren ^kontak ^kubur ^nama ^odgj ^oke ^pakai ^penipuan ^polsek
 ^salah ^saudara ^sertifikat ^sip ^spbu ^tukang ^untuk ^warung ^wilujeng ^🙏 abaikan ada+di ada+korban ada+orang
 ada+tidak ada+yang adik adik+saya alamat aminah aminah$ angkot$ angkot+ugal2an anything apa+aja apa+syaratnya
 apotek arah are are+you assalamualaikum$ atas badan bagaimana+pak bantu$ bantu+saya baru batal$ batik$ batu$ bawa
 bawa+apa bawa+karung bayar+tidak bayi beda belakang berdiri berdiri$ biasa bikin+laporan biru bisa bisa+pulang
 bocah bot+nya bukan chatbot cikokol cikokol$ cina cina$ cipondoh cipondoh$ cuma daerah dan data dengan di+kali
 di+warung dia dia+moved dijemput dikasih+makan dinsos$ ditusuk dmn does does+this fogging gang$ gang+tabrak ganggu
 gemuk gemuk+pendek gerobak gigi gigi+ompong golok gudang haji halo+dinsos halooo halte hapus hilang+stnk hp+saya
 identitas ieu ieu+teh ijazah ini ini+chatbot istri+saya jadi+kan jam$ jaya job juga juga$ kacamata$ kalau kali$
 kalian kami kampung karung$ karunya kayanya kayu kecanduan kecanduan+film kecil$ kel keluar keluarganya kelurahan
 kemana kembali kena kesini$ kontak+saya kotor kubur kubur+cina kumat kurus+tinggi lagi+pak lalu$ lampu+merah lanjut
 lapangan lapor+dong linglung mabuk makasih+ya makin maksudnya mana masih+waiting masjid mau mau+bikin meluncur
 meluncur$ mereka mesum minta+pemadam minum moved muntah nama+saya need need+tolong nihil nomor+saya ok$ oke ompong
 ompong$ ongkos orang+sekarat orang+yang padahal pagi+pak pak+ada pak+cuma pak+ini pak+orang pak+selamat pak+tolong
 pakai+kacamata palsu pangkalan parah pasar$ patokan pemadam pemadam$ pendek pendek$ penipuan penipuan+online
 perempatan perempuan pergi perkosa pertolongan$ pindah pinggir pingsan pinjol$ polsek poris pos posisi potong
 program progres$ pulang$ punten+kakak racun rambut raya relawan rs ruko rumah$ rumah+singgah rumahnya rusak rw saja
 sandal satpam saya+butuh saya+cuma saya+dipukul saya+kasih saya+kecanduan saya+rumah saya+tidak saya+yang seberang
 segera segera$ sehat sekarang selamat selamat$ selamat+malam selamat+sore selapajang selapajang$ sembako sementara
 sertifikat sertifikat+tanah share singgah sini siti siti+aminah situ smp soal sore$ spbu spbu+cikokol stasiun stnk
 suami$ sudah+tidak surat syaratnya$ tahu$ taman tanah$ tangan$ tangis tarik teriak ternyata$ this tiap tidak+ada
 tidak+bawa tidak+punya tidak+usah tidur tidur+di timnya tinggi$ tipu tolong tolong+bantu top$ tpu tpu+selapajang
 truk tua$ tumpang tunggu+di ugal2an umur+70 untuk+laporan usah viral waiting wb wilujeng wilujeng+enjing woi+pak wr
 wr+wb yang+tadi ybs
nonsense -4 =arms =birth =child =road =smell =wait =water @? @person @sighting @status @team @them ^apa ^batik
 ^daftar ^daster ^foto ^good ^ibu ^iki ^is ^jembatan ^kalau ^ketemu ^kira ^ktp ^motor ^noted ^otw ^pak ^penelepon
 ^rsud ^sekarang ^siang ^status ^tadi ^update ^wa ^👍 a ada aja$ anak anak+kecil ayam$ baik$ baju bakar bapak
 bapak+tua batik batu bau boleh+lapor bursa bursa+kerja butuh+ambulans butuh+pertolongan cerai dari darurat daster
 daster+bunga dekat dengan$ di di+jalan di+pasar dibawa dijemput$ diproses enjing enjing$ esek2 good habis hallo$
 hitam$ hoax+pak hp ibu ibu$ ibu+saya iki info iseng$ itu iya$ jadi jam kabar kacamata kaki kantor kartu karung
 kayaknya kejang kemana$ ketemu kira klien korban$ kurus lagi$ lari les lewat lihat logat mahal$ malam+pak maling
 mana$ mantan+pacar masih$ mau+lapor merah mic mic+tes minggu$ minta+tolong mobil motor+saya napas no nyamuk
 nyamuk+banyak odgj+di online$ orang+odgj orang+terlantar otw+belum pak+di pak+mau panti parkir patah pegang pelapor
 pelayanan$ pencet penelepon pertolongan petugas pohon pulang puskesmas rawat$ rokok rokok$ rsud$ rt saja$
 salah+chat sampah sampai satpol saya+kirim saya+makasih saya+sudah saya+tunggu sebatang selamat+pagi sendiri siang$
 sido sip sip$ sorry sorry$ status$ suami+saya sudah+saya sunda sunda$ susul tahun tas teh terima tes+mic the
 tidak+jadi tinggal tinggi tolong+cepat topi topi$ tukang tunggu$ 👍$
nonsense -5 =elder =force =height =lost =seen =stir @back @other @placed @who=relative ^ada ^alhamdulillah ^baik
 ^batal ^bidan ^dua ^hallo ^harga ^internet ^izin ^jalan ^kata ^lupa ^mantap ^nih ^oii ^ok ^perempuan ^ping ^progres
 ^semoga ^spada ^start ^umur ^waalaikumsalam aja+pak alhamdulillah anak$ anak+saya banget$ banyak$ batal berisik
 berisik$ bidan bungkus cek+tiket datang$ di+gang di+terminal dipukul disabilitas dua+orang duduk film$ gelandangan
 hallo hari+minggu harus hitam hukum+apa jalan jembatan kali kan$ kemarin keramaian kesini konsultasi korban kota kp
 laki liar listrik lokasi lupa lupa$ mahal mantap masih masuk mau+laporan minggu nama nanti nasi+bungkus noted
 noted$ oii oii$ ok orang+tidak otw pasar pasar+murah petugas$ ping ping$ progres punten$ rawat robot rsud
 satu+orang saudara saya+disabilitas sekolah spada spada$ start start$ status suami tabrak$ tadi tangan tanya
 telepon tempat terminal terminal$ test$ tetangga$ tidak+sih tidur$ umur update waalaikumsalam waalaikumsalam$ warga
 warung yang 👍 🙏 🙏$
nonsense -6 =client @danger @goes @withdraw ^bagaimana ^bawa ^bisa ^gelandangan ^haii ^halo ^hello ^hi ^iya ^janji
 ^kemarin ^kok ^kulonuwun ^laki ^lama ^lansia ^oi ^okeee ^sekitar ^sugeng ^sukarjo ^top ada$ adu angkot baik buka$
 cabut$ datang diam diancam dikasih evakuasi$ foto$ gang haii halo halo$ hello hi hilang hukum iya izin juni
 kemarin$ kerja+dong kontrakan kp+baru kulonuwun kulonuwun$ lama+banget lansia makasih$ mati+pak nya oi okeee orang
 pabrik pagi$ pak+cek pak+ternyata pelayanan permisi$ rps rps$ salam salam$ saudara$ saya+cabut sekitar semoga sore
 sugeng sukarjo syaratnya ternyata terus terus$ tiket top tunggu video waris waris$
nonsense -7 2$ =nature =office @who=responder ^bantu ^dengan ^dia ^haloo ^haturnuhun ^horas ^kontrakan ^laporan
 ^makasih ^mauliate ^nikah ^orang ^tetangga bagaimana$ bayar buka cabut cepat$ dibaca dibaca+doang gelandangan$ hai$
 haloo haturnuhun hilang$ horas ini+bot istri$ janji kakak+saya laki$ lama laporan+saya masuk$ mauliate perlu
 saya+istri siang tetangga tolong+saya tower ya+ini
nonsense -8 =thanks @addition @question @thanked ^ini ^mantul ^masih ^pagi ^tolong ^trc bagaimana bantu cuma$ is
 lapor makasih mantul pagi pak$ salah sampurasun$ saya+mau sendiri$ untuk
nonsense -9 ^assalamualaikum ^maaf ^punten ^sampurasun assalamualaikum foto lansia$ maaf mati$ orang$ perempuan$
 punten robot$ sampurasun tahun$ tolong$
nonsense -10 @it ^belum ^permisi ^tidak minta$ permisi
nonsense -11 laporan laporan$ trc
nonsense -12 @code @thanking kamu+robot lapor$ much siapa$
nonsense -16 odgj$
question 16 aplikasinya
question 15 kamu+robot
question 13 relawan
question 12 jadi+relawan mau+jadi resmi resmi$
question 11 ^lo kantor kemana$ nanti
question 10 24+jam ada+ambulans atau biaya di+tangerang free it lo orang+meninggal polisi siapa+ya wajib you
question 9 @? ^emang ^foto ^jam ^kenapa ^maksudnya akan aman apa+syaratnya biasanya dari+mana disebar+tidak does
 does+this donasi emang ini+bot jam$ kenapa kenapa+saya ktp+tangerang lama maksudnya malam+ada mau+donasi nanti$
 polisi+di rahasia saya+rahasia siapa$ this tidak$ yang+sudah
question 8 =ask @question ^bisa ^daerah ^dinsos ^hari ^iki ^kalau ^kantor adopsi anything apa+pak are are+you
 bayar+tidak bener bener$ berapa berapa+lama bisa+saya boleh buka bukan$ cara daerah dibaca gratis+tidak hari+minggu
 hukum hukum+apa identitas jaga jam kalau kerja+24 kirim+lokasi ktp layan luar mana mana+ini mesin nomor+telepon
 nya+dari orang+bener orang+mana pak+nya panti penjemputan perlu petugas+perempuan prosedur rame2 rumah+singgah
 siapa singgah syaratnya$ tanya telepon tetap tidak+nanti trc umur+berapa
question 7 ^apa ^are ^bayar ^berapa ^ini ^kamu ^nanti ^perlu ^rumah ^tangsel ada+biaya ambulans apa bagaimana$
 baju+bekas bayar beda berapa+hari besok+ada bisa+lapor buliah cara+cek cek+laporan dinsos do gratis+kan harus
 harus+tunggu iki ini+pak istirahat itu jam+istirahat jiwa kalau+saya kantor$ ke+panti kemana kok+lama lama+biasanya
 langsung lapor lapor+di mana+aja mesin$ mobil+apa nanti+pulang nomor nomor+dinsos nomor+ini pak+jam pelapor
 petugas+datang rahasia+kan robot sampai+jam saya+akan saya+tanya sini sirine tadi+malam takut+dia tangsel
 tangsel+masuk tidak+kalau titip trc+itu tuh tunggu+di ya$
question 6 =drill ^bagaimana ^beda ^bener ^is ^petugas ^siapa ^trc ^umur ^upami adopsi+bayi aja$ aktif aman+tidak
 apa+saya apa+sih atau+mesin bagaimana bagaimana+cara banget$ berapa+orang bertanya bisa bisa+jemput bisa+masuk
 boleh+lapor boleh+saya bot data+saya dendam di+kali di+kantor dikasih+makan dinsos$ disebar do+you donasi+baju dulu
 foto gratis harus+kirim ieu itu+orang kalau+ada kalau+ketemu kalau+lapor kalau+minta kalau+orang kalau+sudah
 kantor+buka kembali+lagi kencang kesini+bener kok+harus kota lapor$ lapor+kesini lapor+tidak layan$ lewat+sini
 mana+sih masuk masuk+panti masuk+sini mau+wawancara minggu oleh pemerintah perempuan+ada petugas+berapa program
 pulang+tidak saudara+sudah saya+bawa saya+sakit siapa+aja sih sini+tidak tadi+ada tanggung terlantar terlantar+itu
 tidak+di tidak+pak tidak+untuk untuk untuk+ibu upami work ya+kok yang+meninggal
question 5 @len2 ^abis ^bales ^biaya ^data ^do ^gratis ^identitas ^ieu ^lapor ^mun ada+masalah ada+petugas
 akan+panggil alamat anak+kontrakan apa$ apa+bisa apa+mesin apa+robot apa+yang bahasa balas bawa+pulang bekas berita
 biar biasanya$ bisa+minta boleh+tanya bot$ cara+batal cara+lapor chat dibawa dijemput+nanti dikasih duit
 gelandangan+nanti gempa harus+share heula ieu+teh ini$ ini+gratis ini+nomor itu+tadi jaga+malam jaminan jenguk
 kabar+tidak kabupaten kah kah$ kalau+mau kamu kan+pak ke+gelandangan kemarin+itu kerja+sampai ketemu+orang kumat
 lain lansia$ lapor+disini lapor+kedah latihan layan+ini maksimal maksimal+berapa mana$ masalah meninggal
 meninggal+di menurut minggu+buka mun naha nama+saya ngasih nik nomor+laporan obat+jiwa odgj+yang pakai+seragam
 panti+lansia panti+mana pemkot penelepon+bertanya penelepon+tanya petugas+jaga petugas+pakai pulang+dulu robot$
 robot+apa sakit+jiwa saya+disebar saya+kabar saya+laporan saya+takut share+lokasi skripsi syarat syarat+masuk
 tampung tanpa tanya+jam teh telepon+tidak tetap+tolong tidak+ke tindak$ tu tuh+yang untuk+warga wawancara yang+jaga
question 4 =client @it @len1 ^boleh ^kok ^layan ^malam ^tadi ^untuk abis+lapor ada+berapa aktif+tidak alamat$
 alamat+rumah aman$ ambulans+tidak anak+bagaimana anak+di anak+hilang anonymously anonymously$ apa+beda apa+laporan
 apa+orang asli asli$ baca bagaimana+do bantu+tidak batas benar bener+tidak berapa+kalau besuk besuk+rumah
 biaya+tidak bisa+bantu boleh+jenguk boleh+tidak buka+24 buka+jam bukan+warga cara$ daerah+kerja dapat+imbalan
 dengan+112 dengan+orang dengan+siapa di+cimone di+puskesmas diadopsi dibawa+kemarin dijemput+itu dinas+sosial
 dinsos+ya do+saya dokumen dokumen+apa duit+ke dulu$ dulu+ya emang+bener foto+ktp foto+tidak foto+yang
 gelandangan+kena hasil$ here here$ hilang+disini ibu$ identitas+pelapor iki+bot imbalan imbalan+tidak ini ini+aktif
 ini+masih is itu+apa itu+dikasih itu+mana itu+yang izin+kemana jadi+saksi jam+besuk jawab+orang juga juga$
 kabupaten+juga kalau+malam kalau+odgj kami+mandi kan kan$ kasih+nomor kayak ke+siapa kedah kirim ktp+saya
 lagi+tidak lama$ lama+tidak langsung+ke lansia+belum lansia+terlantar lapor+dapat lapor+gelandangan lapor+lewat
 lapor+malam lapor+terus laporan+anonymously lewat lewat+mana luar+kota maaf+ini makan+tidak malam+tidak mana+alamat
 melayani mereka+dikasih nanti+dibawa nanti+saya nya+orang nyambung+ke ongkos+pulang orang+sakit pak+apa pak+kalau
 pakai+ktp pakai+mobil panggil+jadi panti+tidak pasar$ pelapor+dapat pelapor+rahasia penjelasan perlu+foto petugas
 petugas$ petugas+kerja petugas+untuk polisi+dulu prosedurnya punya+saudara rahasia+tidak relawan+bagaimana
 sakit+urus saksi+tidak saudara+boleh saya+boleh saya+dibaca saya+perlu saya+warga sebelum sendiri+ada seragam
 siapa+yang sih$ singgah+itu sini+ya sosial syaratnya takut tangerang+boleh tanya+pak telepon+kemana terus$
 tidak+kami tolong+penjelasan untuk+masuk warga+tangerang work+di yang+bales yang+benar yang+dibawa
question 3 112+apa =well @where ^aman ^buka ^cara ^harus ^kira ^nama ^nomor ^obat ^odgj ^timnya ^yang abis ada+rumah
 adopsi+anak aja+yang ambulans+gratis anak+jalan anak+terlantar anonim apa+aja apa+biar apa+cuma apa+dinas apa+harus
 apa+itu apa+motor apa+odgj apa+ya aplikasi aplikasi+resmi aturannya bade bahasa+jawa bales bantu+apa batal+laporan
 bawa+mobil beda+dengan beda+lapor bener+datang berita+bunuh biar+saya biasanya+petugas biaya+pemakaman bisa+tampung
 bisa+telepon bohong boleh+kirim boleh+titip bot+apa bot+ini buka$ chat+ini culik culik+anak dapat+hadiah darurat
 data data+pelapor datang+bawa denda dengan+aja dengan+tetangga dhewe di+lembur di+penampungan di+tiktok
 dibawa+bagaimana dibawa+kemana dieu$ dijemput dijemput+perempuan dikenal dikenali dimusuhin dinas dinsos+apa
 dinsos+buka dinsos+bukan dinsos+daftar dinsos+ke disimpen disimpen+berapa disini disini+dengan ditaro ditaro+mana
 dulu+kah gampang gelang gini gratis+ada hadiah hari+di hari+libur harus+kenapa harus+pakai hungkul informasi
 ini+aplikasi ini+bisa ini+kalau ini+layan ini+teh is+this itu+bagaimana itu+bener itu+dibawa itu+nanti izin+tanya
 jalan+itu jam+operasional jam+pak jam+segini jam+tidak jenguk+tidak jiwa+gratis kalau+gelandangan kalau+laporan
 kali+itu kantor+dinsos kasih kasus ke+orang ke+rt ke+rumah kedah+ke kena+denda kenapa+harus kenapa+pak
 kerja+petugas ketemu+bayi ketemu+nanti kontrol ktp$ kubur$ lapor+anonim lapor+apa lapor+tanpa lapor+untuk
 laporan+bagaimana laporan+orang lembur lewat+telepon lokasi$ lokasi+sih lokasi+tidak luar+daerah lumpuh
 lumpuh+tidak mabuk+di mau+dijemput mau+tahu menolak+dibawa mesti minggu+tidak na nanti+ditaro ndan$ ngasih+makan
 nolak nolak+dibawa nomor+dinas nomor+hp nomor+resmi nya odgj+amuk of oleh+petugas open orang+apa orang+nolak
 orang+terlantar pak+bisa pak+ini pakai+bahasa panggil panti+di pemakaman+orang penampungan penampungan$ perempuan$
 perlu+surat pertolongan pertolongan+pertama pesan pesan+suara petugas+dari petugas+dinsos punya punya+bpjs
 rawat+mana rs$ rt+tidak rujuk rujuk+ke sakit saksi sampai saya+apa saya+bukan saya+disimpen segala segini
 segini+masih send seragam+tidak share sih+ada sih+berita simpan singgah$ singgah+mana singgah+terima sini+bukan
 soal+yang standby sudah+ambil sudah+dijemput sudah+lapor sudah+pikun sumbang surat+rt tah takut+dimusuhin
 tampung+orang tangan+di tangan+tidak tangerang tangerang+bukan tanya+dong tanya+syarat tapi+saudara tebus telepon$
 temuan terus+bagaimana tetangga+tidak tetap+bisa tgr tidak tidak+dikenal tidak+muncul tidak+petugas tidak+saya
 titip+adik tolong+di tolong+informasi tua+yang tunggu untuk+apa untuk+lap untuk+lapor untuk+tugas upami+bade urus
 urus+bagaimana viral+di yang+dijemput yang+jawab yang+kubur yang+mana yang+pakai yang+standby yang+tangan
 yang+tanggung yang+tidak yang+viral
question 2 112$ 112+dengan 80+tahun =done =mad =not @case ^112 ^besok ^bibi ^dasar ^dengan ^dokumen ^izin ^jemput
 ^kasih ^kemarin ^ktp ^manga ^ngasih ^panti ^pelayanan ^pnlp ^relawan ^share ^syarat abis+dijemput aja aja+tidak aje
 aje$ alamat+di aman+kan ambulans+dinsos ambulans+untuk anak$ anak+bisa anonim$ apa+layan apa+pelapor asesmen
 atau+polisi aturannya+bagaimana bade+lapor bagaimana+kalau bagaimana+prosedurnya bagaimana+sih bahasa+inggris
 bantu+cari bantu+ongkos bantu+pak bantu+pemakaman bapak+di baru+ketemu bawah+umur bayar$ bebas beda+odgj belum+ada
 berapa$ beras biaya$ bibi bisa+jenguk bisa+pakai bot+nya bulan$ bunuh cari+ibu cepat+banget chat+saya cimone$
 daerah+depan daftar+kemana dan+bagaimana dari+dinsos dari+pemkot dasar data$ datang+pakai denda+bener denda+tidak
 dengan dengan+ke di+english di+jalan di+sini di+tempat dia+racun dibawa+ke dibawa+nanti dieu dijemput+orang
 dikasih+duit dikenal$ dikenal+sudah dimakam dinsos+ada dinsos+berapa dinsos+hari dinsos+itu dinsos+kota dinsos+urus
 dipungut dipungut+biaya disana disuntik doang$ dulu+tidak english english$ foto+saya gelandangan gini+bayar gitu
 hamil+tidak hari hari+bisa harus+polisi hilang+saya hp+tidak hukum+tidak ibu+hamil ijin inggris ini+buka ini+jawab
 ini+manusia ini+untuk itu+di itu+dinsos itu+singkatan izin jadi$ jakarta jakarta+boleh jalan+tidak jam+dulu jawa
 jemput jemput$ jiwa$ jiwa+tidak kalau+anak kalau+lagi kalau+lokasi kalau+pelapor kalau+yang kali+kemarin kami+titip
 kan+ibu kasih+duit kasih+makan ke+dieu ke+kampung ke+pak ke+polisi ke+rs kejang+di keluarganya keluarganya+tidak
 kemana+pak kemana+sih kemarin+orang kerja kesini+atau kesini+dengan ketemu+anak kirim+foto kirim+video
 klien+menolak kontrol+ke kontrol+rutin ktp+tidak kudu lagi+ke lagi+kembali lagi+kumat lagi+untuk lama+sampai
 lansia+dan lapor+harus lapor+ibu lapor+juga lapor+kena lapor+masih lapor+orang laporan+palsu laporan+something
 layan+24 lebih+dulu libur lihat+orang live live+dengan lokasi lokasi+bagaimana mahasiswa makan+orang malam
 malam+gini malam+minggu malam+petugas manga mantan+saya masih+bisa masuk+daerah mau+ngecek mau+sumbang
 meninggal+tidak menolak minta+ambulans minta+anter minta+jemput minta+petugas motor$ muncul nanti+apa nanti+hubung
 nanti+lepas nganter ngasih+duit ngetik ngomong+dengan nih$ nomor+ambulans nomor+wa nyambung odgj odgj+dengan
 odgj+dibawa odgj+kontrol odgj+nya odgj+takut ongkos operasional orang orang+hilang orang+ke orang+mabuk
 orang+pingsan pak+kata pakai pakai+yang paksa panjang panti+werdha pasung pelapor+aman pelayanan pemakaman pemkot$
 pemkot+apa pendatang perlu+kirim pertama petugas+apa petugas+nanti petugas+nya petugas+tidak pnlp polisi+tidak pp
 prosedurnya$ pulang pulang+apa punya+anak puskesmas$ puskesmas+mana ragu ralat+alamat rame2+di rsj rt+dulu rutin
 sabtu+tidak salah$ salah+lapor sampai+biasanya sampai+kapan satpol satpol+pp saudara+bisa saudara+di saudara+siapa
 saya+aman saya+bisa saya+ini saya+kejang saya+salah saya+telepon sedia seragam+apa service sih+pak singkatan
 singkatan+apa sini$ sini+dengan sistem something something$ sore+ada suara suara$ sudah+meninggal syarat+ambil
 tadi+sore tahu+tidak tampung$ tampung+di tangerang$ tangerang+live tanggung+biaya tanya+alamat tanya+terus
 telepon+aja terlantar+tidak this+service tiap+bulan tidak+minta tidak+nih tidak+si tidak+sih tidak+wkwk tidur+mana
 tiket$ tiktok tiktok+itu titip+ibu titip+lansia tugas+sekolah tunggu+24 umur+tidak untuk+kontrol urus+warga
 video+tidak waktu warga+jakarta werdha yang yang+baca yang+baru yang+butuh yang+datang yang+lapor yang+odgj
 yang+punya yang+tampung yayasan yayasan+kami yo
question 1 =force ^biasanya ^di ^minimal ^mr ^takut acuk ada+odgj ambil ambil+saudara amuk anggota+saudara anter
 anter+sendiri apa+boleh apa+kabupaten apa+saja apa+satpol asuh bakar+di bapak+tidak bener+dinsos berobat bisa+lihat
 bisa+ngetik boleh$ boleh+tahu buka+hari buka+sampai cara+kirim cari+keluarganya charge cu cukup daerah+kabupaten
 dan+tidak di+bawah di+mana di+rsj dia+lari dibawa+itu dimakam$ dinkes dinkes$ ditinggal+orang foto+orang fotokopi
 gelandangan+boleh gelandangan+itu gelandangan+orang golok+saya harus+bagaimana hilang+harus hilang+orang imigrasi
 ini+24 ini+khusus ini+petugas ini+yang itu+ada izin+bertanya jalan+apa jam+kah jemput+bayar jenguk$ kalau+dia
 kalau+dibawa kalau+jemput kali kami+boleh kami+harus kampung$ kaya+bagaimana ke+112 keluarganya$
 keluarganya+sendiri ketemu ketik khusus korban+sudah kota+tangerang kubur laksa lama+sih langgar langsung$
 lansia+apa lansia+mau lap lapor+bagaimana lapor+kalau lapor+nama laporan+a laporan+hilang laporan+saya lari$
 layan+gratis lebih lokasi+saya mahasiswa+lagi makan makan$ maps masih+punya masih+smp masing mayat+di mayat+tanpa
 mayat+tidak mereka minimal minta+didampingi minta+surat nama$ name$ nan nanti+telepon ngetik$ nih+ada obat+odgj
 orang+lain orang+pasung orang+petugas orang+sih orang+tampung orang+tanpa orang+yang panti+ke paspor
 pasung+keluarganya pasung+orang penanganan+odgj penipuan penipuan$ pesan+ini petugas+langsung pindah$ polisi$
 prosedurnya+bagaimana pulang+gratis racun robot+ya rsud rumah+kontrakan sabtu sampai+berapa saudara+sendiri
 saya+anak saya+harus saya+ketauan saya+mahasiswa saya+masih saya+simpan saya+tahu sebagai sendiri+boleh sendiri+itu
 siapa+ini sih+biasanya sih+ngasih singgah+apa sirine+tidak skripsi$ sudah+malam tahu$ tahu+nama tanggung+jawab
 tanya+odgj tapi+keluarganya telepon+dulu telepon+ke telepon+siapa terlantar+yang terus terus+kalau tidak+enak
 tidak+pegang tolong$ trc+sampai tua+asuh tua+tidak tunggu+petugas umur untuk+jemput urus+apa urus+di urus+masing
 wae+pak warga$ wna yang+ditinggal yang+harus yang+ketemu yang+lama yang+masih yang+sakit you+guys
question -1 1+orang 12+bagaimana 2$ 2+orang 3+hari 5$ 5+ya 50an =food =home =poor @person @unseen ^bocah ^butuh
 ^darah ^dari ^depan ^giginya ^good ^hatiku ^hes ^hilang ^hoax ^hp ^hubung ^info ^janji ^join ^jomblo ^jual ^kartu
 ^keluarganya ^kis ^klg ^klien ^klik ^km ^lama ^lanjut ^lokasi ^lowongan ^lupa ^masuk ^modal ^nasib ^operasi ^pacar
 ^pemerintah ^pengajuan ^ralat ^rambut ^rame ^saldo ^sampurasun ^satu ^serah ^si ^tangan ^target ^top ^vaksin ^woy
 ada+alien ada+ibu ada+laki ada+lowongan ada+mana ada+pasien ada+tindak adik+saya aja+depan aja+sih aja+y
 ajak+ngomong aktif$ akut alien an anak+syaratnya anak+yang ancam aneh anjir anyar$ apa+dinsos apa+mayat apartemen
 api asik asik$ ayam aye bagaimana+dong bagaimana+tetangga bahaya+kalau baik$ baju baju+biru bangun$ banjir bank
 bansos$ bapak+ibu bapak+mau bapak+terlantar barat baru+datang batuceper$ bawa+perawat begini belendung belum+datang
 benda$ berapa+menit berjalan berjalan$ besok+jam biasa biaya+berapa bis bisa+kesini blok boleh+minta bot+goblok
 bpjs+gratis bpjs+pbi bpjs+saya bpjs+yang brebes budek bukan+odgj bulak bulan+ini bulan+lalu bunga bungkuk bungkuk$
 bursa bursa+kerja buta cantik$ cara+bikin cari$ cek+penerima celana cepat$ chat$ ciledug$ cod cod$ curi dagang dan
 dangdut dangdut+sampai dapat+blt dari+indramayu dari+pagi dari+polsek dari+selasa dari+subuh dengan+anak
 dengan+dinsos depan+apotek depan+kantor depan+rsud depan+toko depan+tutup di+cisadane di+daerah di+dalam di+emperan
 di+kardus di+mushola di+perempatan di+rsud di+rumah di+stasiun diam+wae dianggap dibawa$ dicandak dicek$
 dideportasi dideportasi+tidak digembok dijemput+dinsos dijemput+tidak dijual dikit dinsos+lansia diproses+terus
 diri disini+pak dmn$ dtks dua+orang emperan evakuasi flyover foto+ya gajelas gapura garut giginya+ompong gigit
 golok good good+job gratis+bagaimana grup+saudara guna$ haji halo+apa hapus+aja harus+apa harus+ke harus+lapor have
 hes hilang+2 hilang+di hilang+lapor hilang+pak hilang+tidak hoax hubung+pak ibu+alun ibu+icih ibu+saya ibu+yang
 ibu+yati icih ig+kata indah indramayu indramayu$ ini+apa ini+bapak ini+dapat ini+ibu ini+nama itu+giginya itu+untuk
 iya jadi+bagaimana jadi+datang jadi+kan jakarta+barat jalan+bungkuk jalan+daan jalan+lobang jam+10 jam+2 jam+3
 jam+5 jam+lalu janda jelas+tidak jemput+lansia jemput+saudara jendela jenggot jenggot$ join join+grup jomblo+akut
 kacamata kalau+bisa kalau+lansia kambing kanan$ kaos karawaci kartu+disabilitas karung kata+orang kata+tunggu
 katarak katarak+gratis kayaknya+lansia ke+datang ke+merak ke+petugas kebon kec+benda kecil kejang+pak kejar
 keliling kemarin+sekarang kemarin+sudah kembali kembali$ kencang$ kepikiran keren kesini$ ketemu+di ketemu+lansia
 kiri kirim$ kirim+kesini kis klg klien+kooperatif klien+sudah klien+tidak klik+link km kondisi kooperatif
 kooperatif+dibawa koran koran$ kota$ ktp+hilang kuat kursi+roda kurus lae lagi+apa lagi+di lagi+kesini lagi+orang
 lagi+sampai lahir laki+tanpa laki+tua lalu$ lama+banget lanjut+bagaimana lansia+baju lansia+di lansia+nyasar lantai
 lapor+itu laporan+baru laporan+no laporan+satpol lebaran lemas+banget lempar lewat+wa liar+di libur+tidak link
 link+ini lobang loh lokasi+pak lowongan+kerja lu+siapa luka+parah maaf$ macet makam makin+banyak makmur
 mana+petugas mandi mandir mang mang+ujang masjid+kami masuk+dari masuk+gang masuk+rumah mau+untuk mawar menang
 menit+lagi merak minta+bantu miskin modal+usaha mondar mondar+mandir mulut nama+bapak nama+di nasi nasib+lansia
 neglasari nengok$ ngecek ngomong+nyambung nih+di nih+petugas nihil nomor+12 nunggak nya+sudah nyetel nyetel+dangdut
 obat obat+kuat obat+pelangsing odgj+rt odgj+suka ojol ompong online+bagaimana online+lapor operasi operasi+katarak
 orang+agak orang+nama orang+ya pacar+saya padahal+miskin pagi$ pak+boleh pak+bukan pak+laporan pak+mau panggil+ibu
 panti+ada panti+apa parah$ pasar+murah pasca patokan pbb+online pbi pelangsing pelatihan+jahit pelatihan+menjahit
 pencet pendaftaran penelepon+minta penerima penerima+bansos pengajuan perawat perempuan perkembangan petugas+ada
 petugas+belum petugas+trc pisau pondok popok poris$ pos$ poster posyandu pun puskesmas+lama putar putih+semua
 rakyat rakyat+bagaimana rambut+putih rame rame+di raya$ ready rehab rel remaja roda rs+tidak rsud+kota rt$ rt+3
 rt+5 rt+aja ruko+ciledug rumah+ibu rumah+warga sabi$ sadar saja$ sakit$ sakit+di sakit+itu salah+kirim saldo sambil
 sampurasun sampurasun$ sanggup sarung satpol$ satpol+laki satu+lagi saudara saurna saya+ancam saya+baru saya+belum
question -1 saya+di saya+dibawa saya+ganti saya+kalau saya+kata saya+keburu saya+lapor saya+lupa saya+pak saya+pakai
 saya+terdampar saya+terlantar saya+tolak saya+ya sebelah$ seberang sehat$ sehat+selalu sekarang+rawat
 sekolah+rakyat selalu selalu$ selamat+pagi selamat+tidak selasa selasa+itu sendiri+di senin serah serah+terima
 sering sesuai sesuatu shinta si+ibu siang+dengan siapa+nama siapa+pak siapa+tidur sih+kelurahan sini+orang sini+pak
 situ$ soal+ibu sok+asik sore$ spbu status sudah+2 sudah+di sudah+kembali sudah+makan sudah+mana sudah+minggu
 sudah+terus suka+masuk sukasari suparti susul+ya syarat+surat tadi$ tadi+saya tahu tahu+siapa tampak tampung+mana
 tanah+tinggi tangga tanpa+identitas tanya+apa tanya+ke tawa telepon+saya tembok tempo tempo+hari terdampar
 tergeletak terminal$ terus+dari terus+ke tetangga+nyetel tiba tidak+angkat tidak+bangun tidak+bayar tidak+datang
 tidak+guna tidak+jadi tidak+jelas tidak+kedah tidak+napas tidak+pakai tidak+pulang tidak+sadar tidak+salah
 tidak+sanggup tidak+sudah tiket tiket+saya tiketnya timnya+sampai tindak+lanjut tinggal+tidak tolak+ya tolong+pak
 tongkat+untuk trotoar truk tua+di tulang tumpang+lapor tunanetra tunggakan tunggu$ tunggu+sampai turun$ uang ulang
 untuk+grup untuk+istri untuk+orang urus+akta urus+bpjs usaha+untuk wa warga+kami wb wb$ wr wr+wb y ya+petugas
 yang+dengan yang+dulu yang+hilang yang+ini yang+suka yati yati$ yuk
question -2 1+malam 2+hari 88+bagaimana =arms =past =seek =seen =sick =still @1 @reports ^adik ^antri ^bayi ^beli
 ^bpjs ^bukan ^dengar ^dompet ^eh ^hai ^hallo ^halooo ^itu ^jadwal ^jalan ^jangan ^jempol ^lah ^laki ^lihat ^lu
 ^mana ^mayat ^mbakyu ^p ^pagi ^pelapor ^pintu ^posisi ^punten ^rumus ^salah ^saudara ^sebarkan ^semoga ^telepon
 ^temen ^test ^ud ^warga a abaikan ada+bales ada+bantu ada+bapak ada+data ada+foto ada+lagi ada+pak ada+tidak agak
 air aja+itu aja+pak ajak+ngobrol akhirnya akhirnya+dibawa akta al alat ambil+tidak ambruk anak+ini angkat$
 angkat+anak angkut antri antri+puskesmas anyone anyone+coming apa+di apotek asal badan bagaimana+kabar bahaya bakar
 bansos+lewat bapak+yang barat$ batal batal+saya batu batuceper bau bawa becus beli+obat belum+pulang benda berhenti
 bikin+ktp bikin+laporan bisa+cek bisa+dijemput bisa+hubung bisa+jalan bisa+tidur bisa+tunggu blt bola bola+malam
 bot+ya budeg bukan+yang bulan bus cabut cair$ cara+pindah cek cemara cengkareng chatbot cibodas cikokol cisadane
 coming coming$ cuma+bisa da da+tidak daan daan+mogot daftar dalam dapat+kartu dari+jam dari+kemarin dari+rumah
 dari+tadi darurat+bisa dasar+pemerintah data+orang datang datang+juga depan+rumah desa desil di+data di+dinsos
 di+ig di+kamar di+kene di+kolong di+lampu di+lobby di+masjid di+pinggir di+rs di+story di+taman di+teras di+warung
 diamankan+ngeceknya dibaca+tidak dibantai dicabut$ dicek dicuekin dinas+pendidikan dinsos+boleh dinsos+tidak
 diproses$ disini+harus ditakoni ditakoni+tidak ditanggepin ditinggal dmn doang dua2nya duduk+di duo eh ekor enak
 foto+ini foto+pak foto+susul gaji gang$ gang+saya ganggu gas gelandangan$ gerak$ gerbang gerendeng gerendeng$
 gerobak get giginya goblok grab gratis$ guru habis hai hajat hallo halo+bisa halo+pak halooo hari+apa harus$ hatiku
 hidup hilang+bisa hitam hp+saya hubung$ hujan identitas$ ig ijo indonesia indonesia$ ini+chatbot ini+darurat
 ini+laporan ini+lokasi ini+parah ini+share ini+sudah ini+ya inyo is+anyone istri+saya itu+odgj itu+pak jadi+ambil
 jadi+kesini jadi+tidak jadwal jadwal+bola jahit jahit+gratis jalan+belakang jalan+cemara jalan+merdeka jam+1
 jam+piro janji jaya$ jempol+untuk jemput+orang jemput+tidak jomblo+tidak juga+sudah kaget kaget$ kaki+palsu
 kalau+panggil kali+sabi kami+sudah kami+tidak kamu+cantik kamu+jomblo kan+ini kanan kapan karaokean
 karaokean+sampai kardus karena kata+mau katolik kayu ke+10 ke+arah ke+cimone ke+get kec kek$ keliru
 kelurahan+gerendeng kemarin+dibawa kemarin+lapor kenapa+ya kene kepala kereta kesini+tidak ketemu$ keterangan+tidak
 kira kk klien klik ko+tidak kok$ kok+diam kok+pinter komplek koreksi kosong kota+bisa ktp+nya ku kucing kunci kursi
 lagi$ lagi+kenapa lagi+pak lama+ada lansia+nama lansia+saya lansia+ternyata lapangan lapor+ada lapor+ndan
 lapor+polisi lapor+siapa lapor+sudah lapor+tapi laporan$ laporan+ada laporan+di laporan+nomor lari+dari lemas lemot
 lewat+jalan liar lihat+di listrik lobby lobby$ lokasi+di lu$ luas lupa makasih$ makasih+pak makin malam+jadi
 malam+suka maling mana+orang mana+pakai mana+yang mandi+harus masih masih+lama massal massal+tidak masuk$ mata
 mau+bikin mau+datang mau+dibawa mau+ke mau+mandi mau+pinjam mau+tanya mau+urus mayat mbakyu melahirkan meluncur
 meluncur$ menit menjahit merdeka minggu+lalu mobil modal mogot motor mulai mulu$ murah$ mushola nama+sumiati nengok
 ngaku ngeceknya ngeceknya+bagaimana ngelantur ngelantur$ ngobrol ngomong+sendiri nih nih+saya nikah no+hp nolongin
 nomor+88 nomor+saya nongol nyanyi obat$ odgj$ odgj+pak odgj+semua odgj+tidak orang+masih orang+mirip orang+pak
 orang+sudah orang+tua orgnya otw p pabrik pacar pagar pagi+pak pak+ada pak+cuma pak+dinsos pak+tidak pak+yang
 pakai$ paman+kami pamulang panas panti$ panti+bagaimana pasar pasien pegang pegang+tidak pelapor+minta
 pelatihan+kerja pelayanan$ pemalang pemerintah+tidak pencarian pendidikan pendidikan+ada pengaduan+dinas pengumuman
 penjara penjara$ perempatan permisi+mau petugas+bener petugas+yang php pinggir+kali pinjol pinter piro+pak pkh
 pohon polsek polsek$ poris program+sunat punten punya+siapa puskesmas+jurumudi putih putus rekening rokok rosario
 rs rt rumus rumus+luas rusak sabi saudara+yang saya+batal saya+butuh saya+cuma saya+dibantai saya+dicabut
 saya+ketemu saya+kok saya+lihat saya+masuk saya+terima saya+tunggu saya+yang sebarkan sedang sejak sekarang+ada
 sekarang+dia sekitar sekolah+anak selamat+siang semua$ semua+bisa sendiri$ serpong setengah shareloc siapa+sih
"""
