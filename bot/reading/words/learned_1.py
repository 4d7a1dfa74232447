"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 17 untuk+laporan
report 16 ^kejang bantu+saya lapor+sekarang tolong+saya
report 15 ^ditusuk laporan+baru
report 14 bakar+massa
report 13 bikin+laporan ditusuk lapor+pak massa mati+pak mau+laporan mau+untuk
report 12 ^lapor bisa+kirim darah+terus ini+bagaimana pak+bantu petugas+ke tolong$
report 11 ^darah ^darurat ^mati ^untuk ada+korban butuh+pertolongan kirim+petugas
report 10 1+orang ^boleh ^tumpang bakar+suami bapak+tua bisa+pulang darurat lapor$ laporan$ terjun$ tolong+kesini
 tolong+pak
report 9 ^butuh ^napas bagaimana+ini bangun$ bantu$ bapak+ini bapak+pukul baru+pak butuh butuh+ambulans cepat+kesini
 lansia$ luka+parah maling+dipukul orang+bakar pertolongan remaja saya+mau suka+telanjang telanjang
 tetangga+meninggal tumpang+lapor
report 8 ^bikin ^maling ^tolong agus anak+minum bibirnya+biru biru$ bisa+bantu butuh+bantu darurat+pak gantung+diri
 gerak+pak habis+ongkos halo+bisa ibu+umur kecil$ korban$ lansia+pikun mau+lapor napas$ pertolongan$ rusak+rumah
 saya+kejang saya+sayat tangis+cari telanjang+itu untuk+tetangga yang+suka
report 7 @danger ^istri ^pembantu ^temen ada+rumah ada+tempat am amuk$ amuk+bawa bagaimana+cara bawa+karung
 belum+makan berteduh dari+tadi dengan+saya depan+gereja dia+amuk diam diri+pak evakuasi$ gas+meledak itu+ada
 lagi+mabuk lansia+ini lansia+nyasar lansia+sendiri laporan+pak linglung majikannya makan+3 manusia mau+mati mulut
 naik+tower need odgj$ ongkos orang+nya pak+ini pegang+saya pembantu pengaduan$ perlu+bantu pucat racun rendi
 sadar+pak saya+am saya+habis saya+ke saya+kumat segera$ sudah+biru tambah+banyak tersedak tidak+gerak tidak+sadar
 tolong+ke tower+sutet umur+2 untuk+pengaduan yang+tidur
report 6 2+tahun @reports ^bapak ^cepat ^telepon ada+lansia ada+motor ambulans$ amuk anak+jalan bagaimana+ya balita
 bantu baru+di besok+kalian butuh+tempat capek cari+ibu darah+banyak darah+hebat dengan+bikin depan+sekolah di+gubuk
 dia+mau dia+muntah dia+naik diam+aja digusur dikeroyok disabilitas dompet+hilang foto+ini giant habis ini+ada
 ini+lokasi jalanan$ jalmina jalmina$ jual+tisu kaki+luka kami+butuh karyawan kata+cari kedinginan kehujanan
 kejadian kejang kejang+di kena+bacok ketemu+lansia kontrakan$ kontrakan+sebelah korban kumat kunci+di lagi+yang
 lain laki+tanpa lansia+jatuh lapor+dong lapor+orang leher mabuk+rusak mal maling+bakar manusia+gerobak masak mati$
 mau+bikin mau+terjun napas napas+sudah neglasari nyasar nyasar$ ongkos$ orang+mati orang+sekarat pak+bagaimana
 pak+boleh parah$ pasung perempuan pergi+semua pinang psikiater pukul$ rawat$ rumah+sekarang sanggup satu+ini
 saya+butuh saya+disabilitas saya+ketemu saya+kunci saya+pingsan saya+racun sayat segera semua sesak setrum
 setrum+di smpn soal+tetangga sudah+lama suka+bawa supir sutet tabrak tali tangan$ tanpa+saudara tempat+tinggal
 tenggelam tergeletak terjun terlantar+di tidak+bangun tidak+galak tidak+sanggup tiri+saya tisu tolong+jemput
 tolong+segera tolong+tindak tua$ tumpang tuna urgent urgent+pak
report 5 2rb =breath =limp ^astaga ^bantu ^bocah ^dari ^dia ^karunya ^kemarin ^ketemu ^laki ^laksa ^lansia ^manusia
 ^mobil ^orang ^perempuan ^saya ^teman ^tukang ^wa abis+makan ada+gelandangan ada+pak ada+perempuan ada+remaja
 ada+saudara ada+yang alat$ alun aman+di amuk+di anak+hilang anak+ngelem anak+tetangga aneh angkot$ angkut+satu
 apartemen arah+bandara astaga asuh bacok badan bandara banget+lihat bantu+untuk banyak banyak$ banyak+banget baru
 baru$ begal+orang benda berobat$ boleh+lapor bukan+cuma busuk butuh+dibawa cepat$ cilacap cipadu darah darah+semua
 darurat+bisa di+atas di+kontrakan di+perempatan di+rel dia+lupa dideportasi dideportasi+tidak dijemput$ dipukul
 dipukul$ diri diri$ ditinggal ditinggal+anak ditinggal+di evakuasi gaga gantung gebang gelandangan+tidur gerak
 gigil golok+di gubuk hari+di harus+bagaimana hilang+tidak ibu+bawa ibu+pakai info+lansia ini+darurat ini+orang
 istri+lari itu+lho jalan+pulang jangan+sampah jembatan$ jemput+bapak jinak jpo kaku kami$ karunya karunya$ ke+kali
 kec kecanduan kejang$ keluar+darah kena kesini kesini+pak ketemu+mayat ketemu+temen kontrakan+saya kosong+itu kuat
 kubur+selapajang kumat+lagi laki laki+muda laki+nyasar laksa lansia lansia+linglung lansia+tidur lapar lapor+lansia
 lapor+ya laporan+di lempar lho+pak lihat+gelandangan lihat+saya lina linglung+di lumpuh lupa+jalan maaf+saya mabuk
 malah+ketemu malam+depan malam+di mall mandir mangkal+tiap melahirkan meledak meledak+depan meninggal minum+20
 mondar mondar+mandir muda muntah+abis napas+tinggal neglasari$ ngelantur ngelem nya+di nyanyi nyasar+di odgj+tidak
 orang+gigil orang+ini orang+lapar orang+tidur ot pak+ada pak+bisa pak+mau pak+tolong pakai+alat pakai+kayu panti$
 pasar+sekarang pelajar pengaduan permisi+mau pikir pincang+itu pingsan pojok polsek putar resah rokok ruko+saya
 rumah$ rumah+dengan rumah+lagi rumahnya rumahnya$ rusak+pak sambil satpam satu+saudara saya+kecanduan saya+minum
 saya+pasung saya+sering saya+siap saya+stroke saya+ya sekarang+dengan semua+sudah sendiri+tidak sering sini+bisa
 sp4n suami+kumat suami+temen sudah+minum suka sukasari sukasari$ sumi sutet+pak tabrak+mesin tahun$ tajur tangan
 tangis tanpa telanjang+di telepon+guru teriak terjebak+di terjun+dari terus+di tetangga$ tidak+kuat tidak+makan
 tidak+punya tidak+tahu tidak+waras tidur tidur+di tinggal titip titip+anak tower tua+duduk tulang tuna+wisma
 uang+habis usir usir+keluarganya waras wisma ya+semua yang+baru yang+lewat yang+tenggelam
report 4 2$ 2+anak 3+hari 4$ 8+bulan =arms =food =hurt =sick =strike @call @person @who=operator ^ada ^adik ^banci
 ^banyak ^bau ^dulu ^kakak ^kaki ^mau ^motor ^nih ^odgj ^polsek ^rs ^satu ^saudara ^si ^tabung ^tangan ^tetangga
 ^woy abis ada+bapak ada+bocah ada+ibu ada+is ada+kejadian ada+laki aja+dari alat ampun amuk+lagi anak+kecil
 anak+pasung anak+sekap anak+tiga asal astaga+dia badan+dingin bagaimana+pak baju+merah bakar+kasur banci bandara$
 bantu+ke bapak+jalan bapak+tiap bau+busuk bawa+boneka bawah becak bedeng begal belakang+pom belum+ketemu berenti
 berobat biasa+di bikin bikin+kotor biru bisa+gerak bisa+ngomong bocah bouraq bulan+ditinggal bundaran bus
 busuk+dari butuh+rujukan capek$ cekik cepat+orang ciledug cimone cimone$ cipadu$ cipete cisadane cluster compang
 cuma cuma+duduk cuma+nyanyi cuma+satu dan+tidak darah$ darah+tidak dari+dalam dari+kontrakan dari+polsek deh+foto
 dekat dekat+jembatan depan depan+kantor depan+pasar di+bangku di+daerah di+dekat di+depan di+kandang di+kolong
 di+kubur di+pangkalan di+rs di+sini di+stasiun di+taman di+teras di+trotoar dia+darah dibawa+berobat
 dibuang+keluarganya digigit+anjing dikasih+teh dilempar dingin dingin+semua dipukul+warga diri+di disuruh
 ditinggal+ibu dompet dong$ dong+pak dua+hari duduk duduk+terus duit gang+mawar ganggu garden gebang+raya
 gelandangan gelandangan+dengan gelandangan+di gelandangan+sakit gembor gerobak giant+cimone gigit+ular gile guy
 halte+depan halusinasi hamil harus+dibawa hidup$ ibu+di ibu+muda ibu+tua identitas indah ini ini+ibu ini+tidur is+a
 itu+loh itu+tiap jalan+bouraq jatake jatuh jatuh+dari jatuh+di jaya jaya$ jembatan+cisadane jembatan+robinson kab
 kab+tangerang kaki kali+mookervart kandang kantor+kecamatan kapal kara kardus$ karung karyawan+jatuh kata+abis
 kata+ini kata+yang kayanya ke+anak ke+panti ke+psikiater kec+benda kecamatan kecamatan+neglasari kecil kedinginan$
 kejadian+nih kek kel keliling keliling+komplek keluhan kemarin+amuk kembar kepala kereta ketuban+sudah kira+mayat
 klien+baru kolong+jembatan komplek+kami kompor kontrakan kontrakan+haji kp kulit lansia+terlantar lantai
 lapor+bagaimana lapor+odgj laporan+satpol laporan+something lihat+deh lihat+perempuan lok makan+dari makan+hari
 maling+tidak masih+nempel mau mau+ke mau+kembali mau+mandi mau+melahirkan mau+minta mau+pulang mau+saya mawar
 mayat+pak mayat+ternyata melahirkan$ mengaku mesin minta$ minta+sumbang minta+tolong minum minum+racun modernland
 mookervart motor+jatuh mulut+keluar mushola nama+siapa nambo nambo+jaya need+ke neglasari+lapor ngawur nginep
 ngomel ngomong ngucur ngungsi ngungsi+di nih+orang obat$ ojek orang+bawa orang+belum orang+di orang+diam
 orang+dipukul orang+duduk orang+gile orang+kejang orang+lain orang+laki orang+odgj orang+tabrak orang+tenggelam
 orang+teriak orang+terjebak orgnya pager pagi+saya pak+karunya pakai+kursi pakai+proposal paman$ pamulang
 panti+sekarang pasung+di pendatang penelepon+lihat penumpang perempatan perempuan+di perempuan+muda
 perempuan+rambut pergelangan pertigaan perum pikun+di pinggir+jalan pingsan$ pingsan+di pisah+dari pisau plastik
 pondok pool pulang$ pulang+ke punya+siapa punya+tempat pura pura2 racun$ racun+tikus rame2 rawat raya robek$
 robinson rombongan rsj rsj$ rt+2 rt+warga ruko rumah+ambruk rumah+di rusak sadar sadar$ satpol+laki satu2 satu2$
 saudara$ saudara+tetangga saudara+tidak saudara+tinggal saya+amuk saya+capek saya+dari saya+lansia saya+linglung
 saya+meninggal saya+odgj saya+usir sebatang+kara sekap sekap+di sekarang+di sekarang+diam sekarang+nginep
 sekolah+kami selapajang$ sementara$ semua$ sendiri sendiri+di sering+halusinasi serpong sesak$ siap siap+saya
 situ+cipondoh something something$ sopir sp4n+anak stasiun stroke+ditinggal suami+istri sudah+tidak sumbang
 sumbang+pakai tabrak+truk tahu+alamat tahu+siapa takut+pak takut+pulang taman tanah+tinggi tangis+di
 tanpa+identitas telanjang+jalan telepon+tadi teman teman+saya temen+lari tempat+rumah tenggelam$ terakhir+dia
 terbalik tergeletak$ teriak+di terlantar terlantar+lokasi terus+sekarang tetangga theres tiap tidak+inget
 tidak+urus tidur+belakang tikungan tinggal+sementara tipu tolong tolong+dijemput tolong+evakuasi tolong+need
 tolong+penanganan truk trus tua tua+tidak tulang+manusia tumpang+di tunggal ud urus+orang usir+dari via wa+warga
 warga warga+lagi warnet$ woy yang+biasa yang+kena yang+naik yang+setrum yang+tabrak yang+tempat yatim
report 3 # 11+malam 20+butir 3$ 3+bulan 4+tahun 40an 5+hari 7+orang 8+tahun =birth =dead =elder =height =mad =money
 =poor =rails =stir =water =work @case @len5 @needs @placed ^a ^anak ^besok ^dompet ^gelandangan ^ijin ^karyawan
 ^kel ^kerja ^satpol ^suami ^theres ^tuna ^via ^waria a abis+mau ada+bayi ada+jalmi ada+laporan ada+mayat ada+odgj
 ada+pgot ada+saya ada+senjata ada+tangan adipura aja+itu akan al al+ittihad alam alam+jaya alamat alun2 amuk+tapi
 anak+anak anak+asuh anak+dipukul anak+gelandangan anak+jalanan anak+ke anak+pada anak+perempuan anak+sd
 anak+sekolah anjing+liar apa+cuma ari artis atas+jpo babinsa bacok$ baju+makan bakar+rumah banget+pak bangku
 bangku+taman bangun banjar banjar+wijaya banyak+anak banyak+darah bapak bapak+di barat batu batu+jaya batuk bau
 bawa bawa+alat bawa+buntelan bawa+golok bawa+ke bayi+di bayi+ke beda+orang bekal belatung belendung belum+pernah
 benda$ bendungan bengong bensin bensin+ke benteng berendeng berenti$ bernyawa besok bicara bintaro biru+saya bisa
 bisa+dibawa bisa+kesini bisa+tangan bocah+depan bocah+kecil bocor boleh+minta boneka brenti bukan+tabrak bunuh+diri
 busa$ buta butir cacat cape capek+saya cara$ cari+kerja cengkareng cibodas cikokol ciledug$ cipondoh cisadane+dekat
 cuma+ada cuma+bisa cuma+gelandangan cuma+pingsan cuma+tangis curug dada daerah+kami dalam dalam+sumur dandan
 dandan+menor darah+pak dari dari+ibu dari+jangan dari+jawa dari+padang dari+pagi dari+tasik daster daster+kuning
 dekat+stasiun dekat+the dengan+bapak dengan+yang depan+mall depan+mushola depan+rs depan+ruko depan+rumah
 depan+smpn depan+warung di di+bawah di+bus di+cipadu di+dalam di+emperan di+gang di+halte di+jalan di+lampu
 di+lantai di+lapangan di+masjid di+mushola di+pinggir di+pondok di+pool di+pos di+ruko di+sampah di+sebelah
 di+seberang di+sekolah di+situ di+sungai di+tengah di+terminal di+the di+u diam+di dibawa+dinsos dibawa+ke dibuang
 difabel dinsos+tolong diperban dipukul+orang disitu dul dulu+itu dulu+pernah duta duta+garden ember emperan flyover
 foto+tangan gading gajah+tunggal galak gang gang+kober ganggu+jiwa gelandangan+bawa gelandangan+kaki gendong+bayi
 geng geng+motor gereja gereja$ gerendeng$ gile+pak golok golok$ golok+gang gondrong griya grogol guru guru+lapor h
 habis+uang halo+pak halte hansip hari+lalu hari+orang harus hebat hidup hidup+sendiri honda hormat hotel ibu+alun
 ibu+hamil ibu+ini ibu+lari ijah iki indah$ induk info+orang infusnya ingat+di ini+bapak ini+laki ini+lupa ini+malam
 istri ittihad itu+orang izin+lapor jalan jalan$ jalan+kami jalan+ks jalan+pembangunan jalan+raya jalanan jalmi
 jatake$ jati jatuh+kepala jawab+panggil jaya+rt jembatan jembatan+cibodas jembatan+kaca jemput+orang jongkok jpo$
 kabupaten$ kaca kakak+adik kaki+ke kaki+sudah kalau+malam kami+ada kami+amankan kami+pendatang kami+warga kantor
 kantor+pos karang karena karunya+banget karunya+orang kata+malam kata+nama kata+tetangga kata+tunggu kata+usir
 kayak+mau kayaknya kayaknya+dia kayaknya+ganggu kayaknya+sudah kayu kdrt+lari ke+cilacap ke+lampung ke+palembang
 ke+rsj ke+sini ke+warung keabisan kebon kebon+besar kelas+saya keluar$ kemarin+kan kembali+tidak kembang
 kena+lempar kenanga kenapa+ya kepala+anak kepala+bocor kereta+sekarang kerja+tipu kesamber kesamber+kereta
 kesini+tidak kira kirim+foto kober kolam komplek koran$ korban+luka kosong kosong+sebelah kotor kp+rawa ks ks+tubun
 kuat+hidup kunci kurang lagi+cari lagi+kembali lain$ laki+pakai lampu+mati lansia+duduk lansia+pak lansia+sakit
 lansia+sebatang lansia+tidak lapar+pak lapor+murid lapor+yang lari+dari lari+sekarang lemas lepas$ lho lihat+ada
 lihat+laki lihat+orang linglung+depan linglung+harus linglung+tidak lokasi+di lokasi+jalan lupa+nama
 mabuk+tergeletak maghrib makan maling mampu$ mandi mandi+di mandi+harus manis+jaya manusia$ marah marah$ marbot
 massa+depan massa+di mata mau+makan mau+rujuk mau+tidur mau+turun mayat+mr md melati melek melek$ mencong mencong$
 mengaku+nama meninggal+di menor merah$ minta+bantu minta+dijemput minta+rokok minta+sedekah minum+obat mobil
 mobil+tabrak money motor+tenggelam motor+tidak muda+di muda+titip muka muka+biru mulut+buka mulut+busa
 mulut+mencong mung mushola$ nama+udin napas+lagi napas+ngos napas+tolong nempel ngaku+artis ngaku+dari ngelem+di
 nginep+di ngoceh ngomong+apa ngomong+sekarang ngomong+sendiri ngos ngucur$ nolongin nyambung nyangkut nyangkut+di
 nyanyi$ nyanyi+di nyasar+pak nyasar+tidak nyolong obat obat+habis odgj+amuk odgj+di odgj+lempar odgj+liar
report 3 odgj+pasung odgj+perempuan odgj+suka odgj+telanjang ogah ojol ojol+pak orang orang+aneh orang+buta
 orang+kurus orang+linglung orang+telanjang orang+terlantar orangtua pada padang pagi+sampai pak+badan pak+bawa
 pak+dekat pak+di pak+kayanya pak+ketemu pak+ogah pak+orang pak+rumahnya pak+soal pakai+baju pakai+batu pakai+daster
 paksa+di palembang pamit$ pangkalan parah parung pasar pasar+induk pasien+jiwa pdam$ pegang pegang+alat
 pegang+pisau pegang+tangan pekalongan pemakaman pembangunan pengendara penghuni penjaga penumpang+saya
 perempuan+korban perempuan+linglung periuk periuk$ perlintasan perlu pertigaan$ perut$ petir pgot piatu pil pindah$
 pinggir pinggir+tol pingsan+depan pinter piring pisau$ pisau+di plastik+item pmks polsek+jatiuwung pool+bus poris
 poris$ pos pos+damkar pos+polisi posisi pucat+banget puluh punten+ada putar+di putri ra rawa raya$ razia+anak rel
 resah$ rewel robek roda+ditinggal rs+sitanala rsud rt rt+3 rujukan rumah+kosong rumah+malam rumah+saya
 rumahnya+bakar rumput rw rw+5 sahut sakit sakit+tidak sampai+muka samping sanggup+urus sari saudara saudara+di
 saudara+mau saya$ saya+anak saya+cerita saya+dong saya+ganggu saya+kontrakan saya+lagi saya+perlu saya+sendiri
 saya+sopir saya+takut sayat+tangan sdn sebatang sebelah+bau sebelah+saya security sedekah sekap+diri sekarang+duduk
 sekarang+lihat sekarang+sudah sekarang+tumpang sekolah$ selamanya$ selamat+siang selamat+tinggal selang selapajang
 selatan semua+saya setir setir$ siapa+tidur sih+cuma silver+di simpang siram+bensin sitanala smp smp$ stasiun+poris
 stasiun+tanah stasiun+tangerang stroke+sekarang suami$ suara sudah+2 sudah+3 sudah+5 sudah+bengkak sudah+biasa
 sudah+capek sudah+darah sudah+dingin sudah+kaku sudah+minggu sudah+pucat sudah+ra sudah+rusak sudah+sering sudimara
 sudirman suka+amuk suka+masuk suka+teriak sukarasa sumur sumur$ supir+lansia tabrak$ tabrak+motor tabrak+tiang
 tadi+bapak tahu+nama tahun tajur$ taksi tamu tanah tangcity tangcity$ tapi+masih tapi+supir tas+hitam tasik
 tawuran+pelajar tega telepon+masuk tembok temen tenggelam+di tenggelam+ke tepi teras teras+rumah teriak+dari
 terminal terminal+poris terus terus+dari tetangga+gantung tetangga+kontrakan tetangga+odgj tetangga+saya the
 theres+a tiap+hari tiap+malam tiap+sore tiba tidak+ada tidak+amuk tidak+bawa tidak+berenti tidak+bernyawa
 tidak+bisa tidak+brenti tidak+dijemput tidak+keluar tidak+kenapa tidak+mau tidak+melek tidak+napas tidak+nyambung
 tidak+pakai tidak+pernah tidak+pingsan tidak+pukul tidak+sekolah tidur+alun tidur+mana tiga tinggal+di
 tinggal+sendiri tipu+saya titip+bayi tk tol tolong+bantu tolong+dibawa tolong+orang tolong+petugas trotoar
 trotoar+jalan trs trus+kata tua+laki tubuh tubun tugu tumpuk+sampah turn u u+turn uang udin ujung ular+pak umur
 untuk+pulang utuh video$ villa villa+tangerang waras+sudah warga$ warga+kami warga+resah warga+rw waria warung+saya
 wijaya wisma+di wkwk+tipu wonogiri woy+ada ya+ada ya+ampun yang+gigit yang+ini yang+jemput yang+kaki yang+sakit
 yang+urus yani yatim+piatu
report 2 1+perempuan 13$ 2+jam 2+rw 3+ada 3+orang 30an 30th 4+hari 45+tahun 5+tahun 6+orang =child =force =home
 =nature =smell =urgent =well @len4 @unseen @who=resident ^2 ^balita ^catatan ^guru ^harus ^ibu ^itu ^izin ^kayaknya
 ^lap ^lihat ^mantan ^mayat ^orgnya ^pak ^pelapor ^share ^sore ^sp4n ^tabrak ^tawuran ^tiap ^tua ^walk ^warga ^ya
 a+saudara abis+minum ada ada+anak ada+denyut ada+kaki ada+kendaraan ada+ktp ada+lagi ada+mobil ada+ongkos
 ada+plastik ada+satu ada+suara ada+tali ada+tuna ada+warga adipura$ ahmad ahmad+yani air+puluh aja+ada aja+mau
 ajak+ngomong alamat$ alat+sekarang alfa alfa$ ambil+hansip ambulans+mayat amuk+tidak an+tua anak anak+kami
 anak+pisah anak+tenggelam angkat$ angkat+telepon angke angkot+penumpang anyar apa+tidak apartemen+paragon aria
 arus+kali asem ashari asih asing aspal$ assalamualaikum+mau aula aula+kelurahan babakan badan+kaku badan+nya
 badan+sudah bae bagaimana+iki bah+cepat bahaya baju baju+kotor balekota bandara+pak banget+bawa bangun+pak banjir
 bantaran banting bantu+ada banyak+di bapak+duduk bapak+gelandangan bapak+ojol bapak+pakai bapak+suka
 bapak+terlantar bapak+tidak bapak+tidur barang barat$ baru+aja baru+pulang baru+rt barudak baterai batu+sari
 batuceper batuk+darah batusari bau+bangkai bawa+2 bawa+3 bawa+anak bawa+apa bawa+arus bawa+batu bawa+pisau
 bawa+tongkat bawah+jembatan bawah+the baya bayi+dengan bayi+tidak belakang belakang+kantor belakang+pabrik
 belakang+rumah belum+berenti belum+dapet belum+sadar benda+ada bendera bener+dia bengkak bengkak+item berani
 berdaya berdiri beres$ berhenti beringin bernyawa+di berobat+tidak besar$ besar+depan besar+sudah betul betul+ada
 biasa biasa+mangkal bibir bibir+biru bibirnya$ bicara+sendiri bikin+bedeng bikin+gubuk bintaro+sektor bis bis+ke
 bisa+angkat bisa+dijemput bisa+jawab bisa+ke bisa+tolong bitung blok blok+di bocah+sendiri boga bolak bolak+kembali
 botol box brenti$ bridge bugel bukan+target bulakan bulan+tidak bunderan buntelan bus+cikokol busa busana
 butuh+pendampingan by bye calo cari+rumah catatan cepat cepat+pak chat+kata cibodas+baru ciledug+indah cipete$
 ciputat cirebon city cuma+tidak curiga daan daan+mogot damai dan+saya dapur dapur+kata darah+kepala dari+jembatan
 dari+jpo dari+kemarin dari+kursi dari+malaysia dari+medan dari+motor dari+mulut dari+pekalongan dari+puskesmas
 dari+ranjang dari+ruang dari+rumah dari+subuh dari+tetangga dari+wonogiri dasana datang+ke daun dealer dealer+honda
 dekat+bendungan dekat+cimone dekat+palang dekat+pasar dekat+pohon dekat+rumah dengan+adik dengan+babinsa
 dengan+dompet dengan+gelandangan dengan+keluarganya dengan+kucing dengan+satpol denyut depan+dealer depan+kelurahan
 depan+minimarket depan+of depan+pabrik depan+panti depan+ramayana depan+smk depan+spbu depan+stasiun di+apartemen
 di+aula di+bantaran di+becak di+bedeng di+dapur di+facebook di+gardu di+gerbang di+got di+jangan di+kamar
 di+kantong di+kapal di+kardus di+kebun di+kolam di+kp di+kursi di+lahan di+mall di+muko di+pabrik di+parkir
 di+pasar di+pengkolan di+pintu di+pohon di+prapatan di+proyek di+saluran di+saya di+semak di+simpang di+telepon
 di+tikungan di+toilet di+warnet di+warung dia+begal dia+bukan dia+di dia+diam dia+minum dia+sendiri dia+tinggal
 diam+cuma dibina dikasih dikasih+baju diketok diketok+tidak dikipasin dimyati dinsos+sudah dipukul+massa
 dipukul+preman dipukul+rame2 dirubung ditaro ditaro+di ditembak ditembak+orang dititip doang doang+di dokter
 dokter+kata dompet+isi dompet+raib dompet+tinggal driver+ojol dua+orang dua2nya duduk+dekat duduk+depan duduk+di
 duduk+sendiri duga duit+sudah duit+tinggal eh+ada emper emperan+ruko emperan+toko es facebook flyover+cibodas fwd
 gading+serpong gaduh gaga$ gajah gali+tanah gang+h gang+haji gang+masjid gapura+kp garden$ gedung gedung+parkir
 gelandangan+depan gelandangan+jalan gelandangan+masuk gelandangan+paksa gelang+rs gelem gembor$ gendong
 gendong+anak genteng$ gerbang gerbang+sekolah gereja+santa gerobak+bikin gerobak+parkir gigit gimbal gitu gitu+aja
 golok+kejar golok+tolong gor gor+dimyati gosong got$ gotong griya$ habis+bekal haji halte+ada halte+smpn
 hamil+besar hari hari$ hari+lansia hari+tidak harus+apa hasyim hasyim+ashari hilang+ingat hitam hp+dengan hp+dompet
 ibu+dengan ibu+meninggal ibu+pingsan identitas$ ijin ijin+lapor iki$ induk$ info inget+rumah ini+kami ini+nginep
 is+tidak item+besar item+orang itu+bener itu+jalan itu+ngaku itu+tawa izin jahat jakarta jakarta+barat jalan+2
report 2 jalan+aria jalan+benteng jalan+beringin jalan+daan jalan+hasyim jalan+kaki jalan+kh jalan+kyai jalan+mh
 jalan+tangis jalan+teuku jalan+tidak jam+11 jambi jati$ jatiuwung jatuh+tidak jauh jawa jawab+tidak
 jembatan+berendeng jembatan+penyeberangan jiwa joget joget2 kabeh+di kabupaten kadang kader+posyandu kakak+saya
 kaki+diperban kaki+pakai kaki+pincang kaki+tabrak kaku$ kalau+tanya kali kali+angke kali+prancis kali+sabi kamar
 kami+kejang kami+lari kami+tidak kamling kampung+melayu kampus kan+lansia kandang+ayam kantong kara$ karang+mulya
 karang+sari karang+tengah karena+sakit karung$ karunya+pak karyawan+masuk kasih+makan kasur kata+dia kata+dibuang
 kata+disuruh kata+rumahnya kata+satpam kata+sih kata+sudah kayak kayaknya+tidak kayanya+mau kayanya+odgj
 kayanya+tidak kayu$ ke+atas ke+cirebon ke+gang ke+mobil ke+motor ke+tembok kebun kecil+tenggelam kehujanan$
 kehujanan+kolong kejang+pak kejang+terus kelapa kelas kelas+1 keluar+kamar keluar+kontrakan keluarganya
 keluarganya+di keluarganya+tidak kelurahan+benda kelurahan+gebang kembali+ke kembali+tanya kena+serang kenapa+sih
 kendaraan kepanasan kesakitan kesini$ kesini+dia ketemu ketemu+dompet ketemu+md ketemu+orang ketemu+warga ketuban
 kh kirim+orang klien+belum klinik km kolam+renang kolong kontrakan+diketok kooperatif koper korban+tabrak
 korban+tppo korek kosong$ kosong+belakang kota$ kota+bisa kotor$ kp+poncol kp+pondok kreo kreo+selatan kruk kuat$
 kubur kucing+pak kulit+luka kumat+rusak kumat+tidak kunciran kurang+waras kurus+banget kusut kutabumi kyai
 kyai+maja lagi+dengan lagi+itu lagi+kejar lagi+mancing lagi+nginep lahan lahan+kosong laki+40an laki+telanjang
 laki+tidak laksa+anak lalu+lintas lama$ lampu+merah lampu+nyala langsung lansia+bawa lansia+di lansia+ditinggal
 lansia+jual lansia+lumpuh lansia+perempuan lansia+pr lansia+putri lansia+sebelah lansia+tinggal lansia+turun
 lansia+umur lansia+wedok lapangan lapangan$ lapangan+bola lapor lapor+warga larangan lari$ ledug leher+anak
 lemas+banget lembang lempar+rumah liar+di lihat+rumah linglung$ linglung+mulai lintas living living+bawah loh+pak
 los lt lt+2 luar ludes luka lumpuh+ngesot lumpuh+sendiri lupa+mati m mabuk+tidur mah mahasiswa maja majikan makan$
 makan+aja makan+tidak makasih+sewu makmur makmur$ malabar malam+ada malam+kami malam+ketemu malam+petugas
 malam+tidur malang malang+sekarang malaysia mall+balekota mana+jawab mandi+sudah mandi+tidak mandir+di mangkal
 marga marga+sari maria masih+bisa masih+duduk masih+napas masjid masjid+ada masjid+al masjid+pintu masuk+komplek
 masuk+mesin mata+merah mata+terbalik mati mati+aja mati+di mati+kompor mati+saya mau+lewat mau+obat mau+pindah
 mau+sudah mau+susul mayat$ mayat+laki mayat+rsud medan melahirkan+di melayu meledak+di mendadak meninggal+sekarang
 meninggal+tadi meninggal+tanpa meninggal+tidak menyengat menyerahkan menyerahkan+2 merah+tugu merak merdeka$
 meringkuk mesin$ mesin+press mesjid mh mh+thamrin minggu+ada minta minta+evakuasi minta+ongkos minum+baterai miris
 miris+lihat mobil+box mobil+pakai mobil+tenggelam modernland$ mogot mogot$ motor$ motor+di motor+tabrak mr mr+x
 muda+linglung muka$ muka+pukul muka+sudah muko muko+kadai mulai+dari mules mulya muntah$ musafir mushola+al musola
 naik+truk nama+anak nama+lansia narkoba need+tolong nempel$ ngadep ngadep+tembok ngambang ngambang+di ngatur
 ngatur+lalu ngawur$ ngelamun ngelantur$ ngesot ngesot+minta ngintip ngitung ngomong+dengan ngopeni no+money
 ntu+orang nurul+yaqin nya+saya nya+sudah nyala nyambung+saya nyanyi+pakai nyasar+dekat nyasar+saya nyender nyuruh
 obat+dari obat+segenggam obat+sudah odgj odgj+itu odgj+jalan odgj+kumat odgj+masuk odgj+mau odgj+obat odgj+pegang
 odgj+putus odgj+tidur of ojek+tabrak ongkos+di ongkos+pak ongkos+sekarang orang+amuk orang+asing orang+bapak
 orang+baru orang+bisu orang+cacat orang+cuma orang+curiga orang+dari orang+dia orang+gantung orang+gelandangan
 orang+itu orang+kena orang+lansia orang+lumpuh orang+pada orang+sih orang+suka orang+tergeletak pabrik pabrik$
 pada+lari pager+jembatan pagi+di pahanya pak+dari pak+depan pak+kaki pak+kejang pak+masih pak+muka pak+satpam
 pak+tetangga pakai$ pakai+kebaya pakai+kruk pakai+pisau pakai+sendal pakai+seragam pakai+toa pakojan palak palak+di
 palang palsu paman+kami panas panas+tinggi pandeglang panggil+tidak panunggangan paragon park parkir+pasar
 parung+serab pas pas+lagi pas+saya pasar+anyar pasar+ciledug pasar+gerendeng pasar+kemis pasar+lembang
report 2 pasar+malabar pasca pasien+mr pasung+kaki pasung+saudara pasutri patung paud pegang+dada pegang+golok
 pegang+perut pemakaman$ pembangunan+3 pembeli pemda pemulasaran pendamping$ pendampingan penelepon+anak
 penelepon+lapor penghuni+kontrakan pengkolan pengungsi penjangkauan penuh penyeberangan perempatan+pasar
 perempuan+berdiri perempuan+hamil perempuan+lewat perempuan+odgj perempuan+smp perempuan+tanpa pergi$ periuk+jaya
 perlintasan+poris permisi+saya pernah persada perum+dasana perut petir$ petugas+diam petugas+sudah pikun+nyasar
 pikun+pak pinang$ pinang+griya pincang pinggir+rel pingsan+cuma pintu pintu+air plaza pohon+asem poncol poris+gaga
 pos+kamling pos+ronda pos+rw posisi+depan potret pp pp+menyerahkan pr prancis prapatan preman preman+pasar press
 press+pabrik prestasi proposal pulang pulang+posisi pulang+sekarang punya punya+ongkos punya+saudara punya+uang
 purun puser pusernya puskesmas+cipondoh puspem puspem$ putih+semua putra racun+pak raib ramayana rambut+putih
 rame+banget rame2+di ranjang rapi rawat+bisa remaja+putri renang ribut risih robinson$ roda+kepala rokok+di
 rombongan+ziarah ronda royal rs rs+ada rs+tidak rsj+sekarang rsud+kata rsud+pasien rt+01 rt+02 rt+1 rt+4 rt+5
 ruang+tunggu rujuk$ rujukan+rps ruko+ciledug rumah rumah+makan rumah+minta rumah+taman rumah+tidur rumahnya+ambruk
 rumahnya+hilang rumahnya+mana rusak+kaca rw+4 saat+ini sabi sabtu sadar+juga sahut$ sakit+kulit sakit+parah
 salah+naik saluran+irigasi sambil+bawa sambil+gendong sambil+ngitung sambil+nyanyi sampah sampai+tengah
 sanggup+rawat sangiang santa santa+maria saran sarung+ijo satpam+perum satpam+sampai satpol+pp satu+di satunya
 saudara+jauh saudara+living saudara+saya saudara+tidur saudara+tolong saya+abis saya+baca saya+bisa saya+chat
 saya+hamil saya+jalan saya+jatuh saya+kira saya+ngomong saya+pak saya+pamit saya+panas saya+pegang saya+rekam
 saya+sejak saya+sudah saya+think saya+tidak saya+tidur sebelah+ada sederhana segenggam segenggam+kata sehat sehat$
 sejak+pagi sekarang+pindah sekarang+saya sekarang+siram sekarang+terlantar sekarang+tunggu sekitar+puluh sekolah
 sektor sektor+9 sekuriti semak sembunyi$ semua+pakai semut sendal sendiri+depan sendiri+jalan sendiri+sudah
 sendiri+tangis senyum sepatu sepatu$ serab serab+rt seribu seribu$ serpong$ sesak+napas sesosok sewu share shelter
 shelter$ siapa$ sih+tidak silver sini+ajak sini+tiap siram siswa situ situ$ situ+bulakan smk smp+lari solo sopan
 sopir+truk spbu+yang stadion stasiun+batuceper sudah+4 sudah+abis sudah+dari sudah+diam sudah+dikipasin sudah+dua
 sudah+jadi sudah+jam sudah+keluar sudah+lemas sudah+lepas sudah+mandi sudah+mati sudah+pasang sudah+saya
 sudah+sejak sudah+siap sudah+siram sudah+tulis sudah+ya suka+lari suka+ngintip sukajadi sukarasa$ sumpah+ini
 sungai+cisadane susul+ibu swadaya tabrak+bis tabrak+kereta tabrak+lari tabung+gas tadi$ tadi+ada tadi+masih
 tadi+sampai tahu+mau tahu+rumahnya tahun+di tahun+saya tahun+tanpa tahun+tidak tali+di tali+pusernya talinya taman$
 taman+potret taman+prestasi taman+royal tanah+di tangan+karyawan tangan+manusia tangan+masih tangan+sudah tangga
 tangga+jembatan tangis+mau tangis+minta tangis+sendiri tanjakan tanpa+baju tanpa+busana tanya+arah tanya+cuma
 tanya+rumahnya tanya+saya tapi tapi+karunya tapi+linglung tapi+sekarang tawa+sendiri tawuran+bawa telanjang+lagi
 temen+kontrakan tempat tempat$ tempat+sampah tempat+saya tenang+lagi teng tengah tengah$ tengah+jalan
 tenggelam+kali tepi+situ teras+orang terbalik$ terbalik+di terdampar tergeletak+di tergeletak+tidak teriak+alun
 terjebak terlantar$ terminal$ terpal tetangga+bakar tetangga+tidak tetap+di teuku teuku+umar thamrin the+bridge
 the+jalan think think$ tiang+listrik tidak+angkat tidak+bahaya tidak+berani tidak+berdaya tidak+boga tidak+datang
 tidak+ganggu tidak+gelem tidak+guna tidak+jelas tidak+luka tidak+minum tidak+purun tidak+respon tidak+sahut
 tidak+tidur tidur+aja tidur+pakai tidur+sendiri tiga+malam tikungan+jalan tikus timur tkp toa toha toha$ toko+jalan
 toko+pak tol+karang tolong+angkut tolong+arah tolong+cepat tolong+dibina tolong+ibu tolong+tetangga total+persada
 tpa tpa+rawa tppo tps travel+di trotoar$ truk+sayur tu+orang tua+nyasar tua+pakai tua+tidur tubun$ tugu+adipura
 tugu+jam tukang+becak tukang+galon tukang+ojek tumpang+tidur tunarungu tunggal$ tunggu+kereta tunggu+puskesmas
 tunjuk turun+kata uang+hilang uang+palak umar umur+13 umur+8 umur+sekitar urus$ utara utara$ uwung uwung+jaya
report 2 veteran+babakan via+laksa wa+masuk walk walk+di warga+di warga+sekarang waria+gelandangan warnet warung
 warung+bakso wedok wicara wonogiri+pak woy+tolong ya+gelandangan ya+petugas yang+butuh yang+dengan yang+gantung
 yang+minum yang+ngambang yang+perlu yang+teriak yaqin yth ziarah
report 1 02+05 10+tahun 11+tahun 19$ 2+bulan 2+hari 2+sudah 2+tidak 3+minggu 3+pmks 3+rw 3+tidak 50+tahun
 6+gelandangan 6+tahun 60+baju 60an =body =kin =road ^abis ^badan ^bukan ^di ^kata ^korban ^laporan ^mahasiswa
 ^mulut ^paman ^pasutri ^penelepon ^rambut ^relawan ^uang ^yth ada+ari ada+bocor ada+manusia ada+murid ada+musafir
 ada+razia ada+temen adik+umur agen+bus air+10 air+mancur air+sudah aja+lansia amal aman+sih ambruk$ ambruk+tidak
 ampun$ amuk+sekarang an anak+balita anak+di anak+jemput anak+kuliah anak+tapi anak+umur ancam+mau ancur angkot+pak
 angkut$ antar anter+kemana anyar+los apartemen$ apartemen+ayodhya are aren ari+arinya arinya asal+cirebon ashari$
 asnawi asuhan atm+bca avanza ayodhya azores baca badan$ bahar bak bakar+tidur balaraja+tidak bale bangku+puskesmas
 bangun+tolong bantu+dinas banyak+yang baru+lahir baru+saja baru+turun batu+besar batuceper$ bau+menyengat
 bawa+balita bawa+bantal bawa+berobat bawa+identitas bawa+kayu bawa+koper bayi$ bayi+baru bayi+masih bayi+merah
 bayi+sehat bayi+sewa bca bca+jalan beda+dengan begal+pisau bekas+sundut bekas+untuk belakang+sekolah belakang+smpn
 beli+rokok benda2 bendungan+pintu bengkok berjalan bernanah berobat+ke berobat+pak besar+ada besar+sekarang
 besar+tidur biasa+jalan biaya+pemakaman biaya+untuk bibi+tidak bidan bikin+macet bisa+bangun bisa+napas bisa+rawat
 bisikan bocah+jual bocor+gas bocor+semua bolong bonjol bri brt bsd buka$ bukan+pak bule+habis buntung butuh+obat
 cape+hidup capek+hidup cari+deh cari+rumput cekung cekung+sudah chat cibodas+besar cipadu+jaya ciputat$ cirarab
 cirebon$ cisauk cuma+linglung cuma+sebelah cuma+teriak cyber dada+sakit daek daerah dagang dahlia dalam+kardus
 dalam+karung dalam+mobil danau dari+jambi dari+lantai dari+mana dari+minggu dari+sekuriti dari+sepeda darussalam
 datang+pak dekat+flyover dekat+lapangan dengan+2 dengan+foto dengan+hormat dengan+kami dengan+orang dengan+satpam
 denger+bisikan denyut$ depan+alfamart depan+bank depan+klinik depan+mal depan+mesjid di+air di+alun2 di+antri
 di+aspal di+bintaro di+bis di+bunderan di+cipete di+ciputat di+curug di+eceng di+emper di+gazebo di+gerbong di+kali
 di+karang di+komplek di+lapak di+lobi di+luar di+meruya di+musola di+pager di+pasa di+polsek di+rsj di+rumah
 di+tanah di+tangga di+tenda di+tepi di+tiang di+tol di+tugu dia+tangis diare dibacok dibungkus dihipnotis
 dijemput+ke dijemput+sampai dikejar dikejar+orang dikenal dikenal+menginap dikeroyok$ dinsos+di dinsos+diam
 diperban+tapi dipukul+bapak dipukul+di dipukul+satpam dirante disini+pak disitu+juga ditakoni ditertibkan
 ditinggal+bapak dkm down dua+anak dua+malam duduk$ duga+korban duit+abis duit+pak dulu+guru dumpit eceng
 eceng+gondok emper+toko emperan$ flyover$ gaga+baru gali gali+pondasi gang+asem gang+damai gang+langgar
 gang+mushola gang+saya gang+swadaya ganggu$ gantung$ gapura gardu garut garut+tidak gatot gatot+subroto gazebo
 gelandangan+banyak gelandangan+dari gelandangan+sambil gelandangan+sampai gelandangan+sudah gelandangan+tiap
 gelandangan+tua gelandangan+yang gendong+boneka gerbong gondok griyo gubuk+di gubuk+tepi gudang+jne gudang+kosong
 habis+duit haji+udin halte+brt halte+itu halte+transjakarta handapeun hari+tidur harmless harus+kemana hear hikmah
 hilang+ada his hormat+kami hujan hujan+besar ibu+duduk ibu+guru ibu+jadi ibu+naik ibu+tidak ibu+tidur identitas+di
 identitas+tetap ieu ieu+ada igd+rsud ikat+tali imam imam+bonjol induk+tanah info+pak ingat ini+bisa ini+dengan
 ini+odgj ini+ya ini+yang irigasi+sipon is is+an isi+bayi istirahat+di itu+masuk iwan+yang jadi+gini jaga$
 jakarta+merak jaksel jalan+anak jalan+gajah jalan+gatot jalan+imam jalan+kisamaun jalan+m jalan+marsekal
 jalan+merdeka jalan+mundur jalan+pagi jalan+satria jalan+telesonic jalan+tol jam+10 jam+orang jamaah jatuh+lantai
 jelas jembatan+layang jemput+lansia jemput+tolong jemur jiwa+kumat jiwa+lari jiwa+tidak jne joget2+di jpo+depan
 jpo+tangcity jual+es jumat$ jurumudi jurumudi+baru kader kaki+bengkak kaki+gantung kaki+orang kaku+kayanya
 kalau+ajak kalau+ijah kalau+tidak kali$ kali+masih kali+pas kali+ya kalian$ kalideres$ kamar+kontrakan kamar+sudah
 kamar+tolong kami+di kami+kata kampung+baru kampus+umt kan$ kapan+saya kara+di karawaci karawaci+baru karung+tidur
 karunya+sudah kata+ditinggal kayanya+mabuk kayanya+mulut kayu+kp ke+masjid ke+pekalongan ke+polsek ke+rs ke+solo
 keabisan+ongkos kebaya kebon+kosong kec+pinang kecil+jual kecil+nyasar kecil+tidur kejar+ibu kejar+istri kel+gaga
report 1 kel+pabuaran kelahi+di keliling+rumah keluarganya$ kelurahan kemarin+ya kembali+lagi kembali+sekarang kemis
 kenanga$ kenapa+cuma kendaraan$ kereta+nanti kereta+turun kering kesini+ada ketemu$ ketemu+anak ketemu+gelandangan
 ketemu+perempuan ketemu+remaja ketemu+satu keujanan keujanan+di ki+asnawi kira+5 kira+tidur kisamaun kk+di km+18
 kok+orang kok+tapi kolong+tol konsul kontrakan+ada kontrakan+pak kontrakan+pintu kooperatif+mau koran korban+bakar
 korban+begal kotak+amal kp+dumpit kp+gebang kunci+dari kunciran+ada kuping kursi+taman kurus kutabumi$ lagi+gang
 lagi+jembatan lagi+pak lagi+ya laki+60 laki+bisu laki+duga laki+mabuk laki+naik laki+setengah laki+tidur
 lalat+banyak lama+ada lampung lampung$ langgar$ lanjut+umur lansia+boru lansia+kata lansia+laki lansia+sesak
 lansia+tabrak lansia+terjebak lantai$ lantai+3 larangan+indah larangan+selatan larangan+utara lawang layang
 lemas+di lewat+ada lewat+pagar lewat+sudah linglung+bawa linglung+pak lintas+di lippo listrik+tidak lk lk2 lobi
 lokasi looks los+ikan lowbat luka+besar luka+sekarang lumpur lwt m+toha maaf+ke maaf+pak mabuk+di mabuk+lem
 macet+doang madiun madura+jalan mah+diam makan+dikasih makan+racun makan+sederhana makasih+sudah malam+dengan
 mall+ada mampu mancur mandir+depan manis mantan+pacar manusia+silver marsekal marsekal+suryadarma mart masjid+raya
 masuk+kamar mata+cekung mata+sudah mati+trus mau+bakar mau+kemana mau+konsul mayat+bayi mayat+nyangkut md+di
 melahirkan+bidan melahirkan+tidak menangis mengaku+asal mengganggu menginap meninggal$ merah merah+kebon merdeka
 meresahkan meruya mini minta+ampun minta+makan minum+oplosan mobil$ mobil+langsung modern mogok mookervart$ motor
 motor+yang muda+compang muda+duduk mules+dari mulu mulya+2 mundur+terus murid mushola+nurul nah nanas$ nanti+lagi
 napas+tidur nasi netra ngajeng nginep+depan ngintip+orang ngobrol+dengan ngomel+tapi ngomong+ngelantur
 ngomong+nyambung nongol+dari nurul nusa nusa+jaya nyasar+mau nyender+di nyulut nyuruh+saya obat+rumah odgj+bacok
 odgj+bawa odgj+dekat odgj+depan odgj+duduk odgj+hamil odgj+rusak odgj+sekap ongkos+ke ongkos+pulang oplosan
 orang+baik orang+ganggu orang+is orang+ke orang+kedinginan orang+mandi orang+setrum orang+tinggal pabrik+di
 pada+takut pak+dinsos pak+itu pak+lurah pak+makasih pak+takut pakai+batik pakai+golok pakai+terpal pakojan$ paksa
 palem panggil$ panjat panti+asuhan panti+rehab panto parkir parkir+mall pas+gali pasang+tali pasar+baru
 pasar+modern pasar+sipon pasien+laki pasien+terlantar pasung+dengan penanganan pendamping penelepon+orang
 pengendara+motor penumpang+lansia perempatan+tangcity perempuan+ini perempuan+kira perempuan+telanjang
 perlintasan+tanah perlu+petugas perum+banjar perut+mules pesantren+di petugas+2 petugas+apa phk$ pikun pikun+tidak
 pinggir$ pinggir+empang pintu+kunci pisau+depan pisau+kata pisau+ke plawad pmi pohon+belakang polisi+sudah
 polsek+pak pom+mini pondasi pondok+pucung ponorogo poris+plawad pos+security potret$ preman+tapi proyek psikiater$
 pucung pucung$ pukul+ibu pulang+kampung pulang+tidur pun pun+tidak punya+rumah puskesmas+dari puskesmas+tolong
 putar+pasar putri+lari racun+di rada rambut+gimbal rambut+pendek rantau raya+mauk raya+tidak rehab reklame
 rel+perlintasan rel+sudah remaja+perempuan respon+kapan risih$ rokok$ rokok+dengan rokok+kata ronda+rt rs+sari
 rt+04 ruang rujuk ruko+azores ruko+modernland ruko+pinang rumah+ini rumah+pak rumah+rumah rumahnya+banjir
 rumahnya+di rutin rw+1 rw+7 sadar+depan sadar+di sakit+di sakit+odgj sakit+siapa sakit+sudah saluran
 sampah+belakang sampai+malam sangego sanggup$ sanggup+lagi sangiang+jaya sapu+jalan sari+asih satpol+sekarang
 satria satu satu+kena saudara+yang sawah$ saya+ada saya+agak saya+badan saya+belakang saya+guru saya+mati
 saya+saking saya+saya saya+shake saya+terdampar saya+tetangga sd+gelandangan sdn+sukasari sebelah+rumah
 sederhana+jalan sejak sejak+ibu sejak+lebaran sekali sekarang+ada sekarang+cari sekarang+istirahat sekarang+kembali
 sekarang+mah sekarang+warga sekolah+gang sekolah+sekarang sekuriti+mall selatan$ selimut$ sembuh sembuh+tapi
 sendiri$ sendiri+dekat sendiri+kata sendiri+malam sendiri+pakai sendiri+sambil seragam seragam+tk setengah
 setengah+baya shake shake+dia sih+tapi singkong sini sini$ sini+orang sini+pak situ+besar smpn+13 soetta soetta$
 sok+seuri sopir+angkot sore+pak sosial$ spbu+jalan sragen stadion+benteng station station$ subroto subuh+ada
"""
