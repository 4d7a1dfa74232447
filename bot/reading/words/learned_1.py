"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 untuk+laporan
report 16 ^kejang bantu+saya lapor+sekarang tolong+saya
report 15 ^ditusuk
report 14 bakar+massa lapor+pak massa
report 13 ditusuk mati+pak mau+laporan mau+untuk
report 12 ^mati bikin+laporan bisa+kirim pak+bantu petugas+ke
report 11 ^darurat ^lapor ada+korban bakar+suami butuh+pertolongan darah+terus kirim+petugas lapor$ tolong$
 tolong+kesini
report 10 1+orang ^boleh ^darah ^tumpang ^untuk bapak+tua bisa+pulang darurat ini+bagaimana laporan$ saya+mau
 terjun$ tolong+pak
report 9 ^butuh bangun$ bantu$ bapak+ini bapak+pukul butuh butuh+ambulans cepat+kesini darurat+pak halo+bisa korban$
 luka+parah maling+dipukul pertolongan remaja suka+telanjang tambah+banyak telanjang tetangga+meninggal
 tumpang+lapor
report 8 ^maling ^napas ^tolong agus amuk+bawa anak+minum bagaimana+ini belum+makan biru$ bisa+bantu butuh+bantu
 dia+amuk evakuasi$ gantung+diri gerak+pak habis+ongkos ibu+umur kecil$ lansia$ lansia+pikun mau+lapor napas$
 orang+bakar orang+nya pertolongan$ rusak+rumah saya+kejang saya+sayat tangis+cari telanjang+itu untuk+tetangga
 yang+suka yang+tidur
report 7 @danger ^cepat ^istri ^pembantu ada+rumah ada+tempat am amuk$ bagaimana+cara berteduh bibirnya+biru
 darah+banyak dari+tadi dengan+saya depan+gereja diam+aja gas+meledak itu+ada kejadian kejang lansia+ini
 lansia+nyasar lansia+sendiri laporan+pak linglung majikannya makan+3 manusia mau+mati mulut need ongkos pak+ini
 pasung pegang+saya pembantu pengaduan$ perlu+bantu permisi+mau pinang racun sadar+pak saya+am saya+habis saya+ke
 saya+kumat segera$ semua setrum soal+tetangga sudah+lama tersedak tidak+gerak tiri+saya tolong+ke tua$ umur+2
 untuk+pengaduan
report 6 2+tahun ^bapak ^ketemu ^lansia ^orang ^telepon ^temen ada+lansia amuk+di anak+jalan bagaimana+ya balita
 bantu banyak+banget baru+di bawa+karung besok+kalian butuh+tempat capek cari+ibu cepat$ darah+hebat darah+semua
 dengan+bikin depan+sekolah di+gubuk dia+darah dia+mau diam digusur dikeroyok diri+pak dompet+hilang foto+ini giant
 habis ini+ada jalanan$ jalmina jalmina$ jual+tisu kaki+luka kami$ kami+butuh karyawan kata+cari kedinginan
 kehujanan kejang+di kena+bacok kesini ketemu+lansia kontrakan$ kontrakan+sebelah kumat kunci+di lagi+mabuk
 lagi+yang lain laki+tanpa laksa lansia+jatuh lapor+dong lapor+orang leher mabuk+rusak mal maling+bakar
 manusia+gerobak masak mau+bikin mau+terjun meledak meninggal napas napas+tinggal neglasari nyasar nyasar$ ongkos$
 orang+di orang+lapar orang+mati orang+sekarat pak+bagaimana pak+boleh parah$ perempuan psikiater pucat pukul$
 rawat$ rendi rumah+sekarang sanggup satu+ini saya+butuh saya+disabilitas saya+ketemu saya+kunci saya+pasung
 saya+pingsan sayat segera sesak setrum+di sudah+biru suka+bawa supir tabrak tali tangan$ tanpa+saudara telanjang+di
 tempat+tinggal tenggelam terjun terlantar+di tidak+bangun tidak+galak tidak+sadar tidak+sanggup tisu tolong+jemput
 tolong+segera tolong+tindak tumpang tuna urgent urgent+pak yang+baru
report 5 2rb =breath =limp @reports ^astaga ^bantu ^bikin ^bocah ^dari ^karunya ^kemarin ^laki ^laksa ^manusia
 ^mobil ^perempuan ^saya ^teman ^tukang ^wa abis+makan ada+gelandangan ada+kejadian ada+motor ada+pak ada+perempuan
 ada+remaja ada+saudara ada+yang alun aman+di ambulans$ amuk anak+ngelem anak+pasung aneh angkut+satu apartemen
 arah+bandara asuh bacok badan bandara banget+lihat begal begal+orang benda berobat$ bikin biru boleh+lapor
 bukan+cuma busuk butuh+dibawa cilacap darah darah$ darurat+bisa depan+kantor di+atas di+kontrakan di+perempatan
 di+rel dia+muntah dideportasi dideportasi+tidak dijemput$ dikasih+teh dipukul dipukul$ diri diri$ disabilitas
 ditinggal ditinggal+anak dong+pak gaga gantung gebang gelandangan+tidur gerak gigil golok+di gubuk guy hari+di
 harus+bagaimana hilang+tidak ibu+pakai info+lansia ini+darurat ini+lokasi ini+orang istri+lari itu+lho jalan+pulang
 jangan+sampah jembatan$ jemput+bapak jinak jpo kaku karunya karunya$ ke+kali kec kecanduan kejadian+nih kejang$
 kesini+pak ketemu+mayat kontrakan+saya korban kubur+selapajang kumat+lagi laki laki+muda laki+nyasar lansia
 lansia+linglung lapar lapor+bagaimana laporan+di laporan+satpol lempar lho+pak lihat+gelandangan lihat+saya lina
 linglung+di lumpuh lupa+jalan maaf+saya malah+ketemu malam+depan malam+di mall mangkal+tiap mati$ melahirkan
 meledak+depan mesin minta+tolong minum+20 mondar mondar+mandir muda neglasari$ ngelantur ngelem ngomong nya+di
 nyanyi nyasar+di odgj+tidak orang+gigil orang+ini orang+tidur orgnya ot pak+ada pak+bisa pak+mau pakai+alat
 pakai+kayu panti$ pasar+sekarang pelajar pengaduan perempuan+di pergi+semua pincang+itu pingsan pojok polsek resah
 rokok rt+warga rumah+dengan rumah+lagi rumahnya rumahnya$ sambil satpam satu+saudara saudara$ saya+kecanduan
 saya+meninggal saya+racun saya+sering saya+siap saya+stroke saya+ya sekarang+dengan semua$ semua+sudah
 sendiri+tidak sering sini+bisa sp4n suami+kumat suami+temen sudah+minum sudah+tidak suka sukasari sukasari$ sumi
 tabrak+mesin tahun$ tajur tangan tangis tanpa telepon+guru tenggelam$ tergeletak teriak terjebak+di terjun+dari
 terus+di tetangga tetangga$ tidak+makan tidak+punya tidak+tahu tidak+waras tidur tidur+di tinggal titip titip+anak
 tua+duduk tulang tuna+wisma uang+habis usir usir+keluarganya wisma ya+semua yang+lewat yang+setrum yang+tenggelam
report 4 2$ 2+anak 3$ 4$ 4+tahun 8+bulan =arms =birth =food =hurt =sick =strike @call @person @who=operator ^ada
 ^anak ^banci ^banyak ^bau ^dia ^dulu ^gelandangan ^kakak ^kaki ^mau ^motor ^polsek ^rs ^satu ^saudara ^si ^tabung
 ^tangan ^tetangga ^woy abis ada+bapak ada+bocah ada+ibu ada+is ada+laki aja+dari alat alat$ ampun amuk+lagi
 amuk+tapi anak+hilang anak+kecil anak+sekap anak+tetangga anak+tiga angkot$ asal astaga astaga+dia badan+dingin
 bagaimana+pak baju+merah bakar+kasur banci bantu+untuk banyak banyak$ bapak+jalan bapak+tiap batu+jaya bau+busuk
 bawa+golok bawah becak bedeng belakang+pom belendung belum+ketemu belum+pernah berenti berobat biasa+di bikin+kotor
 bisa+gerak bisa+ngomong bocah bouraq bulan+ditinggal bundaran bus busuk+dari butuh+rujukan capek$ cekik cepat+orang
 ciledug cimone cimone$ cipadu cipadu$ cipete cisadane cluster compang cuma cuma+duduk cuma+nyanyi cuma+satu
 dan+lansia dan+tidak darah+tidak dari+dalam dari+kontrakan dari+polsek deh+foto dekat dekat+jembatan depan
 depan+sudah di+bangku di+daerah di+dekat di+depan di+kolong di+kubur di+pangkalan di+pinggir di+rs di+sini
 di+stasiun di+taman di+teras di+trotoar dia+begal dia+lupa dibawa+berobat dibuang+keluarganya digigit+anjing
 dilempar dingin dingin+semua dipukul+warga diri+di disuruh ditinggal+di ditinggal+ibu dompet dong$ dua+hari duduk
 duit evakuasi gang+mawar ganggu garden gebang+raya gelandangan gelandangan+dengan gelandangan+di gelandangan+sakit
 gembor gendong gereja gerendeng$ gerobak giant+cimone gile golok grogol halte+depan halusinasi hamil harus+dibawa
 hidup$ ibu+bawa ibu+di ibu+muda ibu+tua identitas indah ini ini+ibu ini+tidur is+a itu+tiap jalan+bouraq jati jatuh
 jatuh+dari jatuh+di jaya jembatan+cisadane jembatan+robinson kab kab+tangerang kaki kali+mookervart kandang
 kantor+kecamatan kapal kara kardus$ karung karyawan+jatuh kata+abis kata+ini kata+yang kayanya ke+anak ke+panti
 ke+psikiater kec+benda kecamatan kecamatan+neglasari kecil kedinginan$ kel keliling keliling+komplek keluar+darah
 keluhan kemarin+amuk kena kenanga kepala kereta ketemu+temen ketuban+sudah kira kira+mayat klien+baru
 kolong+jembatan komplek+kami kompor kontrakan kosong+itu kp kuat kuat+hidup kulit lansia+terlantar lansia+tidak
 lansia+tidur lantai lapar+pak lapor+odgj laporan+something lepas$ lihat+deh lihat+perempuan lok mabuk makan+dari
 makan+hari maling+tidak mandir marah masih+nempel mau mau+ke mau+kembali mau+mandi mau+melahirkan mau+minta
 mau+pulang mau+saya mawar mayat+pak mayat+ternyata melahirkan$ mengaku minta$ minta+sumbang minum minum+racun
 mobil+tabrak modernland mookervart motor+jatuh muntah+abis mushola nambo nambo+jaya napas+sudah need+ke
 neglasari+lapor ngawur nginep ngomel ngucur ngungsi ngungsi+di nolongin nyangkut nyangkut+di obat$ odgj+perempuan
 ojek orang+bawa orang+belum orang+dipukul orang+gile orang+kejang orang+lain orang+laki orang+odgj orang+tabrak
 orang+tenggelam orang+teriak orang+terjebak pager pagi+saya pak+karunya pak+tolong pakai+kursi pakai+proposal
 paman$ pamulang panti+sekarang pegang+alat pegang+perut penelepon+lihat penumpang perempatan perempuan+muda
 perempuan+rambut pergelangan pertigaan perum pikir pinggir+jalan pingsan$ pingsan+di pisah+dari pisau plastik
 pondok pool pulang$ pulang+ke punya+siapa punya+tempat pura pura2 putar racun$ racun+tikus rawat raya robek$
 robinson rombongan rsj rsj$ rumah$ rumah+ambruk rumah+di rusak sadar satpol+laki saudara+tidak saudara+tinggal
 saya+amuk saya+anak saya+capek saya+dari saya+lagi saya+linglung saya+minum saya+odgj saya+usir sebatang+kara sekap
 sekap+di sekarang+di sekarang+diam sekarang+nginep sekolah+kami selamat+siang selapajang$ sementara$ sendiri
 sendiri+di serpong sesak$ siap siap+saya situ+cipondoh something something$ sopir sp4n+anak stasiun
 stroke+ditinggal suami+istri sumbang sumbang+pakai tabrak+tiang tabrak+truk tahu+alamat tahu+siapa takut+pulang
 taman tanah+tinggi tanpa+identitas telanjang+jalan telepon+tadi teman teman+saya temen+lari tempat+rumah
 tenggelam+ke terakhir+dia terbalik tergeletak$ teriak+dari teriak+di terlantar terlantar+lokasi terus+sekarang tiap
 tiap+malam tidak+inget tidak+kuat tidak+sekolah tidak+urus tidur+belakang tikungan tinggal+sementara tipu tolong
 tolong+dijemput tolong+evakuasi tolong+need truk tua tua+tidak tugu tulang+manusia tumpang+di tunggal ud urus+orang
 usir+dari via villa wa+warga waras warga warga+lagi woy ya+ada yang+biasa yang+kena yang+naik yang+tabrak
report 4 yang+tempat yatim
report 3 # 11+malam 13$ 20+butir 3+bulan 3+hari 40an 5+hari 7+orang 8+tahun =dead =elder =height =mad =money =poor
 =rails =stir =water =work @case @len5 @needs @placed ^a ^adik ^besok ^dompet ^ijin ^karyawan ^kerja ^odgj ^pelapor
 ^satpol ^suami ^tuna ^via ^waria a abis+mau ada+bayi ada+jalmi ada+laporan ada+odgj ada+pgot ada+saya ada+senjata
 ada+tangan adipura aja+ada aja+itu akan al alam alam+jaya alamat alun2 anak+anak anak+asuh anak+dipukul
 anak+gelandangan anak+jalanan anak+ke anak+pada anak+perempuan anak+sd anak+sekolah angkat$ anjing+liar apa+cuma
 artis atas+jpo babinsa bacok$ baju+makan bakar+rumah bandara$ banget+pak bangku bangku+taman bangun bantu+ke
 banyak+anak bapak bapak+di bapak+tidur barang barat baru batu bau bawa bawa+alat bawa+batu bawa+boneka
 bawa+buntelan bawa+ke bayi+di bayi+ke beda+orang begal+pisau bekal benda$ bendungan bengong bensin benteng berenti$
 bernyawa besok bicara bintaro biru+saya bisa bisa+dibawa bisa+kesini bisa+tangan bitung bocah+depan bocah+kecil
 bocor boleh+minta boneka brenti busa$ buta butir cacat cape capek+saya cara$ cari+kerja cengkareng cibodas cikokol
 ciledug$ cipondoh cisadane+dekat cuma+ada cuma+bisa cuma+gelandangan cuma+pingsan cuma+tangis dada daerah+kami
 dalam dalam+sumur dandan dandan+menor dari dari+ibu dari+jangan dari+jawa dari+pagi daster+kuning dekat+rumah
 dekat+stasiun dengan+bapak dengan+yang depan+mall depan+mushola depan+pasar depan+rs depan+warung di di+apartemen
 di+bus di+cipadu di+dalam di+emperan di+facebook di+gang di+halte di+jalan di+kandang di+lampu di+lantai
 di+lapangan di+masjid di+mushola di+pondok di+pool di+pos di+ruko di+sebelah di+seberang di+sekolah di+sungai
 di+tengah di+terminal di+the di+u dibawa+dinsos dibawa+ke difabel dikasih dinsos+tolong diperban dipukul+orang
 disitu dua+orang duduk+dekat duduk+terus duit+sudah dul dulu+itu dulu+pernah duta ember emperan flyover foto+tangan
 gading gajah gajah+tunggal galak gang gang+kober ganggu+jiwa gelandangan+kaki geng geng+motor gereja$ gigit+ular
 gile+pak golok$ gondrong griya guru guru+lapor h habis+bekal habis+uang halo+pak halte hansip hari$ hari+lalu harus
 hebat hidup honda hormat hotel ibu+alun ibu+ini ijah iki indah$ induk info info+orang infusnya ingat+di ini+bapak
 ini+laki ini+lupa ini+malam istri itu+loh itu+orang izin+lapor jalan jalan$ jalan+benteng jalan+ks
 jalan+pembangunan jalan+raya jalanan jalmi jatake jatake$ jatuh+kepala jawab+panggil jaya$ jaya+rt jembatan
 jembatan+cibodas jembatan+kaca jemput+orang jongkok jpo$ kabupaten$ kaca kakak+adik kaki+ke kaki+sudah kalau+malam
 kami+ada kami+warga kantor karang karena karung$ karunya+banget karunya+orang kata+malam kata+nama kata+tunggu
 kayak+mau kayaknya+dia kayaknya+ganggu kayaknya+sudah kayu kdrt+lari ke+cilacap ke+lampung ke+palembang ke+sini
 ke+warung kebon kebon+besar kejang+pak kek kelas+saya keluar$ kemarin+kan kembali+tidak kembang kembar kena+lempar
 kenapa+ya kepala+anak kepala+bocor kerja+tipu kesini+tidak kirim+foto kober kolam kolong komplek kontrakan+haji
 koran$ korban+luka korek kosong kosong+sebelah kp+rawa ks ks+tubun kumat+rusak kunci kurang lagi+kembali lain$
 laki+pakai lama$ lampu+mati lansia+di lansia+duduk lansia+pak lansia+sakit lansia+sebatang lapor+murid lapor+yang
 laporan+baru lari+dari lembang lho lihat+ada linglung+depan linglung+harus linglung+tidak lokasi+di lokasi+jalan
 lupa+mati mabuk+tergeletak makan makmur maling mampu$ mandi mandi+di mandi+harus manis+jaya manusia$ marah$ marbot
 massa+depan massa+di mata mau+makan mau+rujuk mau+tidur mau+turun mayat+mr md melek melek$ mencong mengaku+nama
 meninggal+di meninggal+tanpa meninggal+tidak menor mesin$ minta+bantu minta+dijemput minta+sedekah minum+obat mobil
 motor+tenggelam motor+tidak muda+di muka muka+biru mulut+buka mulut+busa mulut+keluar mung mushola$ nama+siapa
 napas+tolong nempel ngaku+artis ngaku+dari ngambang ngelem+di nginep+di ngoceh ngomong+apa ngomong+sekarang
 ngomong+sendiri ngos ngucur$ nyambung nyanyi$ nyanyi+di nyasar+pak nyasar+tidak obat obat+habis odgj$ odgj+amuk
 odgj+di odgj+lempar odgj+liar odgj+masuk odgj+pasung odgj+suka odgj+telanjang ogah ojol ojol+pak orang orang+aneh
 orang+buta orang+diam orang+duduk orang+kena orang+linglung orang+terlantar orangtua pada padang pagi+sampai
 pak+badan pak+bawa pak+dekat pak+kaki pak+kayanya pak+ketemu pak+ogah pak+orang pak+rumahnya pak+soal pakai+daster
 paksa+di palembang pamit$ panas+tinggi panggil+tidak pangkalan parung pasar pasar+gerendeng pasar+induk pasien+jiwa
report 3 pasung+di pegang pegang+pisau pegang+tangan pekalongan pemakaman pembangunan pendatang pengendara penghuni
 penjaga penumpang+saya perempuan+korban perempuan+linglung periuk$ perlintasan perlu pertigaan$ perut$ pgot piatu
 pikun+di pil pincang pinggir pingsan+depan pinter pintu piring pisau$ pisau+di pisau+ke plastik+item pmks
 polsek+jatiuwung pool+bus poris poris$ pos pos+damkar pos+polisi posisi pucat+banget puluh punten+ada putri putus$
 ra rame2 rawa raya$ razia+anak rel resah$ rewel robek roda+ditinggal rsud rt rt+2 rt+3 rujuk$ rujukan ruko
 ruko+saya rumah+kosong rumah+saya rumahnya+bakar rumput rw rw+5 sadar$ sakit sakit+tidak sampai+muka samping
 sanggup+urus saudara saudara+mau saudara+tetangga saya$ saya+cerita saya+dong saya+ganggu saya+kontrakan
 saya+lansia saya+pak saya+perlu saya+sendiri saya+sopir saya+takut sayat+tangan sdn sebatang sebelah+bau
 sebelah+saya security sedekah sekarang+lihat sekarang+sudah sekarang+tumpang sekolah$ selamat+tinggal selang
 selapajang selatan semua+saya sering+halusinasi siapa+tidur silver+di simpang siram+bensin sitanala smp smp$
 stasiun+tanah stasiun+tangerang suami$ suara sudah+2 sudah+5 sudah+bengkak sudah+biasa sudah+capek sudah+darah
 sudah+dingin sudah+dua sudah+kaku sudah+lemas sudah+minggu sudah+pucat sudah+ra sudah+rusak sudah+sering sudirman
 suka+amuk suka+masuk suka+teriak sukarasa sumur sumur$ tabrak$ tabrak+motor tadi+bapak tahu+nama tahun tajur$ taksi
 taman+gajah tamu tanah tangcity tangcity$ tangis+di tas+hitam tasik tawa+sendiri tawuran+bawa tawuran+pelajar tega
 telepon+masuk tembok tembus temen tenggelam+di tepi teras teras+rumah terminal terminal+poris terus terus+dari
 tetangga+kontrakan tetangga+odgj tetangga+saya the theres theres+a tiap+hari tiap+sore tiba tidak+ada tidak+amuk
 tidak+bawa tidak+bernyawa tidak+bisa tidak+brenti tidak+kenapa tidak+melek tidak+napas tidak+nyambung tidak+pakai
 tidak+pernah tidak+pukul tidur+alun tidur+mana tiga tinggal+di tinggal+sendiri tipu+saya titip+bayi tk toko+jalan
 tol tolong+bantu tolong+di tolong+dibawa tolong+orang tolong+petugas trotoar trotoar+jalan trs trus trus+kata
 tua+laki tubuh tubun tumpuk+sampah turn u u+turn uang ujung ular+pak umur untuk+pulang video$ villa+tangerang
 waras+sudah warga$ warga+kami warga+resah warga+rw waria warnet$ warung+saya wisma+di wkwk+tipu wonogiri yang+gigit
 yang+ini yang+kaki yang+sakit yang+urus yani yatim+piatu
report 2 1+perempuan 11+tahun 19$ 2+hari 2+jam 3+orang 30an 30th 4+hari 45+tahun 5+tahun 6+orang =child =force =home
 =nature =urgent =well @len4 @unseen @who=resident ^2 ^bukan ^catatan ^guru ^harus ^ibu ^itu ^izin ^kayaknya ^kel
 ^kepala ^lap ^lihat ^mantan ^mayat ^mulut ^orgnya ^share ^sore ^sp4n ^tabrak ^tawuran ^theres ^tiap ^tua ^walk
 ^warga ^ya a+saudara abis+minum ada ada+anak ada+kaki ada+kendaraan ada+ktp ada+mayat ada+mobil ada+ongkos
 ada+plastik ada+satu ada+suara ada+tuna ada+warga adipura$ ahmad ahmad+yani air+puluh aja+lansia aja+mau
 ajak+ngomong al+ittihad alamat$ alat+sekarang alfa alfa$ amankan ambil+hansip ambulans+mayat amuk+tidak an+tua anak
 anak+kami anak+pisah anak+tenggelam angkat+telepon angke angkot+penumpang anyar apartemen+paragon ari aria
 arus+kali asem ashari asih asing aspal$ assalamualaikum+mau aula aula+kelurahan babakan badan+kaku badan+nya
 badan+sudah bae bagaimana+iki bah+cepat bahaya baju baju+kotor balekota bandara+pak banget+bawa bangun+pak banjar
 banjar+wijaya bantaran banting bantu+ada banyak+di bapak+duduk bapak+gelandangan bapak+ojol bapak+suka
 bapak+terlantar bapak+tidak barat$ baru$ baru+aja baru+pulang baru+rt batu+besar batu+sari batuceper batuk
 batuk+darah batusari bau+bangkai bawa+2 bawa+3 bawa+anak bawa+apa bawa+arus bawa+bantal bawa+identitas bawa+pisau
 bawa+tongkat bawah+jembatan bawah+the baya bayi+dengan bayi+tidak belakang belakang+kantor belakang+pabrik
 belakang+rumah belakang+sudah belatung belum+berenti belum+sadar bener+dia bengkak bengkak+item bensin+ke
 benteng+betawi berani berdaya berdiri berendeng beres$ berhenti beringin bernyawa+di berobat+tidak besar$
 besar+depan besar+sudah betawi betul betul+ada biasa biasa+mangkal bibir bibir+biru bibirnya bibirnya$
 bicara+sendiri bikin+bedeng bintaro+sektor bis bis+ke bisa+angkat bisa+jawab bisa+ke bisa+tolong blok bocah+sendiri
 boga bolak bolak+kembali botol box brenti$ bridge bugel bukan+tabrak bukan+target bulakan bulan+tidak buntelan
 bunuh+diri bus+cikokol busana butuh+pendampingan by bye calo capek+hidup cari+rumah catatan cepat chat+kata
 cibodas+baru ciledug+indah cipete$ cipondoh+makmur ciputat cirebon city cuma+teriak cuma+tidak curiga curug daan
 daan+mogot daek daerah damai dan+saya dapur dapur+kata darah+kepala dari+dan dari+jembatan dari+jpo dari+kemarin
 dari+kursi dari+malaysia dari+motor dari+mulut dari+padang dari+pekalongan dari+puskesmas dari+ranjang dari+ruang
 dari+rumah dari+subuh dari+tasik dari+wonogiri darussalam dasana daster datang+ke daun dealer dealer+honda
 dekat+bendungan dekat+palang dekat+pohon dekat+the dengan+adik dengan+babinsa dengan+dompet dengan+gelandangan
 dengan+keluarganya denyut depan+dealer depan+minimarket depan+of depan+pabrik depan+ramayana depan+ruko depan+smk
 depan+stasiun di+aula di+bantaran di+bawah di+becak di+bedeng di+dapur di+gardu di+gerbang di+jangan di+kamar
 di+kantong di+kapal di+karang di+kebun di+kolam di+kp di+kursi di+lahan di+mall di+muko di+pabrik di+parkir
 di+pasar di+pengkolan di+pintu di+pohon di+prapatan di+proyek di+saluran di+sampah di+saya di+semak di+situ
 di+tangga di+telepon di+tikungan di+toilet di+warnet di+warung dia+bukan dia+di dia+diam dia+sendiri diam+di
 dibacok dibina dibuang dikasih+baju diketok diketok+tidak dimyati dinsos+sudah dipukul+massa dipukul+preman
 dipukul+rame2 dirubung ditaro ditembak ditembak+orang dititip doang doang+di dokter dompet+isi dompet+raib
 dompet+tinggal driver+ojol duduk+depan duduk+di duduk+sendiri duga duga+korban duit+tinggal duta+garden eh+ada
 emper emper+toko emperan+ruko emperan+toko es facebook flyover+cibodas fwd gading+serpong gaga$ gali+tanah
 gang+asem gang+damai gang+h gang+haji gang+masjid gapura+kp garden$ gelandangan+bawa gelandangan+depan
 gelandangan+jalan gelandangan+masuk gelandangan+paksa gelang+rs gelem gembor$ gendong+bayi gerbang gerbang+sekolah
 gereja+santa gerobak+bikin gerobak+parkir gigit gimbal gitu gitu+aja golok+gang golok+kejar golok+tolong gor
 gor+dimyati gosong gotong griya$ halte+ada halte+sudah hamil+besar hari hari+lansia hari+orang hari+tidak harus+apa
 hasyim hasyim+ashari hidup+sendiri hilang+ingat hitam hp+dengan hp+dompet ibu+dengan ibu+hamil ibu+lari
 ibu+meninggal ibu+pingsan ibu+rt identitas$ identitas+di ijin ijin+lapor iki$ induk$ inget+rumah ini+kami
 ini+nginep ini+yang is+tidak item+besar item+orang ittihad itu+bener itu+jalan itu+ngaku itu+tawa izin jahat
report 2 jakarta jakarta+barat jalan+2 jalan+aria jalan+beringin jalan+daan jalan+hasyim jalan+kami jalan+kh
 jalan+kyai jalan+mh jalan+teuku jalan+tidak jam+11 jambi jati$ jatuh+tidak jauh jawa jawab+tidak jembatan+berendeng
 jembatan+penyeberangan jiwa joget kabupaten kadang kader kader+posyandu kakak+saya kaki+diperban kaki+pincang
 kaki+tabrak kaku$ kalau+tanya kalau+tidak kali kali+angke kamar kami+amankan kami+dan kami+kejang kami+lari
 kami+pendatang kami+tidak kamling kampung+baru kampung+melayu kampus kan$ kan+lansia kandang+ayam kantong
 kantor+pos kara$ karang+mulya karang+sari karang+tengah karena+sakit karunya+pak karyawan+masuk kasih+makan kasur
 kata+dia kata+dibuang kata+disuruh kata+rumahnya kata+satpam kata+sih kata+sudah kata+tetangga kata+usir kayak
 kayaknya kayaknya+tidak kayanya+mau kayanya+odgj kayanya+tidak kayu$ ke+atas ke+cirebon ke+gang ke+masjid ke+mobil
 ke+motor ke+rsj ke+tembok keabisan kebun kecil+tenggelam kedaung kehujanan$ kehujanan+kolong kejang+terus kelapa
 kelas kelas+1 keluar+kamar keluar+kontrakan keluarganya keluarganya+di keluarganya+tidak kelurahan kelurahan+benda
 kelurahan+gebang kembali+ke kembali+tanya kena+serang kenapa+sih kendaraan kepanasan kereta+sekarang kereta+turun
 kesakitan kesamber kesamber+kereta kesini$ kesini+dia ketemu ketemu+dompet ketemu+orang ketemu+warga ketuban kh
 kirim+orang klien+belum klinik kolam+renang kontrakan+diketok kooperatif+mau koper korban+bakar korban+tabrak
 korban+tppo kosong$ kosong+belakang kota+bisa kotor kotor$ kp+poncol kp+pondok kreo kreo+selatan kruk kuat$ kubur
 kucing+pak kulit+luka kumat+tidak kunciran kurang+waras kurus+banget kutabumi kyai kyai+maja lagi+cari lagi+dengan
 lagi+itu lagi+kejar lagi+mancing lagi+nginep lahan lahan+kosong laki+40an laki+telanjang laki+tidak laksa+anak
 lalu+lintas lampu+merah lampu+nyala lampung$ lansia+bawa lansia+ditinggal lansia+jual lansia+lumpuh
 lansia+perempuan lansia+putri lansia+sebelah lansia+tinggal lansia+turun lansia+umur lansia+wedok lapangan
 lapangan$ lapangan+bola lapor+lansia larangan larangan+utara lari$ lari+sekarang lebam ledug leher+anak lemas
 lempar+rumah liar+di lihat+laki lihat+orang lihat+rumah linglung$ linglung+bawa linglung+mulai lintas lintas+di
 living living+bawah loh+pak los lt lt+2 luar ludes luka lumpuh+ngesot lumpuh+sendiri lupa+nama lwt m mabuk+tidur
 maghrib mah mah+diam mahasiswa maja majikan makan$ makan+aja makan+tidak makasih+sewu malabar malam+ada malam+kami
 malam+petugas malam+tidur malang malang+sekarang malaysia mall+balekota mana+jawab mandi+sudah mandir+di mangkal
 marga marga+sari maria masih+bisa masjid masjid+ada masjid+al masjid+pintu masuk+komplek masuk+mesin mata+merah
 mata+terbalik mati mati+aja mati+di mati+kompor mati+saya mau+bakar mau+lewat mau+obat mau+sudah mau+susul mayat$
 mayat+laki mayat+rsud melahirkan+di melati melayu meledak+di mencong$ mendadak meninggal+sekarang meninggal+tadi
 menyengat menyerahkan menyerahkan+2 merah$ merah+tugu merdeka$ meringkuk mesin+press mesjid mh mh+thamrin
 minggu+ada minta minta+evakuasi minta+ongkos minta+rokok minum+oplosan miris miris+lihat mobil+box mobil+pakai
 mobil+tenggelam modernland$ mogot money motor motor$ motor+di motor+tabrak mr mr+x muda+titip muka+sudah muko
 muko+tidak mulai+dari mules mulut+mencong mulya muntah$ murid musafir mushola+al musola nah naik+truk nama+anak
 nama+udin napas+lagi narkoba need+tolong nempel$ ngadep ngadep+tembok ngatur ngatur+lalu ngawur$ ngelamun
 ngelantur$ ngesot ngesot+minta ngintip ngitung ngobrol+dengan ngomel+tapi ngomong+dengan ngopeni no+money ntu+orang
 nya+sudah nyambung+saya nyanyi+pakai nyasar+dekat nyasar+mau nyasar+saya nyolong nyulut nyuruh obat+dari
 obat+segenggam obat+sudah odgj odgj+bacok odgj+itu odgj+jalan odgj+obat odgj+pegang odgj+putus odgj+rusak
 odgj+tidur of ojek+tabrak ongkos+di ongkos+sekarang orang+amuk orang+asing orang+bapak orang+baru orang+bisu
 orang+cacat orang+cuma orang+curiga orang+dari orang+dia orang+gantung orang+gelandangan orang+itu orang+kurus
 orang+lansia orang+lumpuh orang+pada orang+sih orang+telanjang orang+tergeletak pabrik pabrik$ pabuaran
 pabuaran+tumpeng pager+jembatan pagi+di pahanya pak+dari pak+depan pak+di pak+kejang pak+masih pak+muka pak+pakai
 pak+satpam pak+tetangga pakai$ pakai+baju pakai+batu pakai+golok pakai+kebaya pakai+kruk pakai+pisau pakai+sendal
 pakai+seragam pakai+toa pakojan palak palak+di palang palsu paman+kami panas pandeglang panggil$ panjat
report 2 panunggangan paragon parah park parung+serab pas pas+lagi pas+saya pasar+anyar pasar+baru pasar+ciledug
 pasar+kemis pasar+lembang pasar+malabar pasca pasien+mr pasung+saudara patung paud pdam$ pegang+dada pegang+golok
 pemakaman$ pembangunan+3 pembeli pemda pemulasaran pendamping$ pendampingan penelepon+anak penelepon+lapor
 penelepon+orang penghuni+kontrakan pengkolan pengungsi penjangkauan penuh penumpang+lansia penyeberangan
 perempatan+pasar perempuan+hamil perempuan+lewat perempuan+odgj perempuan+smp perempuan+tanpa pergi$ periuk pernah
 persada perum+dasana perut petir petir$ petugas+diam petugas+sudah pikun+nyasar pikun+pak pinang+griya pinggir+rel
 pinggir+tol pingsan+cuma pintu+air poncol poris+gaga pos+kamling pos+ronda pos+rw posisi+depan potret pp
 pp+menyerahkan pr prapatan preman+pasar press press+pabrik prestasi proposal pulang pulang+sekarang punya
 punya+ongkos punya+rumah punya+saudara purun puser pusernya puskesmas+cipondoh puspem puspem$ putar+di putih+semua
 putra racun+pak raib rak ramayana rambut+putih rame+banget rame2+di ranjang rapi rawat+bisa remaja+putri renang
 ribut risih robinson$ roda+kepala rokok+dengan rombongan+ziarah ronda royal rs rs+ada rs+sitanala rsj+sekarang
 rsud+kata rsud+pasien rt+01 rt+02 rt+1 rt+4 ruang+tunggu rujukan+rps ruko+ciledug rumah+makan rumah+malam
 rumah+minta rumahnya+ambruk rumahnya+hilang rumahnya+mana rusak+kaca rw+4 saat+ini sabtu sadar+juga sahut sahut$
 sakit+kulit sakit+parah sakit+siapa salah+naik saluran+irigasi sambil+bawa sambil+gendong sambil+ngitung
 sambil+nyanyi sampah sampai+tengah sangego sanggup+rawat sangiang santa santa+maria saran sari satpam+perum
 satpam+sampai satpol+pp satu+di satu2 satu2$ satunya saudara+di saudara+jauh saudara+living saudara+saya
 saudara+tidur saudara+tolong sawah$ saya+abis saya+baca saya+bisa saya+chat saya+hamil saya+jalan saya+jatuh
 saya+kira saya+ngomong saya+pamit saya+panas saya+pegang saya+rekam saya+sejak saya+sudah saya+think saya+tidak
 saya+tidur sederhana segenggam segenggam+kata sehat sehat$ sejak+pagi sekap+diri sekarang+duduk sekarang+mah
 sekarang+pindah sekarang+saya sekarang+siram sekarang+terlantar sekarang+tunggu sekitar+puluh sekolah sektor
 sektor+9 sekuriti selamanya$ semak sembunyi$ semua+pakai semut sendal sendiri$ sendiri+depan sendiri+jalan
 sendiri+sudah sendiri+tangis senyum sepatu$ serab serab+rt seragam seribu seribu$ serpong$ sesosok sewu share
 shelter$ siapa$ sih+cuma sih+tidak silver sini+ajak sini+tiap siram siswa situ situ$ situ+bulakan smk smp+lari solo
 sopan sopir+truk spbu+yang stadion stasiun+batuceper stasiun+poris stroke+sekarang sudah+13 sudah+4 sudah+6
 sudah+abis sudah+dari sudah+jadi sudah+jam sudah+keluar sudah+lepas sudah+mandi sudah+mati sudah+pukul sudah+saya
 sudah+sejak sudah+siap sudah+siram sudah+tulis sudimara suka+lari suka+ngintip sukajadi sukarasa$ sumpah+ini
 sungai+cisadane supir+lansia susul+ibu swadaya tabrak+bis tabrak+lari tabung+gas tadi$ tadi+ada tadi+masih
 tadi+sampai tahu+mau tahu+rumahnya tahun+di tahun+disuruh tahun+saya tahun+tidak tali+di tali+pusernya talinya
 taman$ taman+potret taman+prestasi taman+royal tanah+di tangan+karyawan tangan+sudah tangga tangis+mau tangis+minta
 tangis+sendiri tanjakan tanpa+baju tanpa+busana tanya+arah tanya+cuma tanya+rumahnya tanya+saya tapi tapi+karunya
 tapi+linglung tapi+masih tapi+sekarang tapi+supir tas+besar telanjang+lagi temen+kontrakan tempat tempat$
 tempat+sampah tempat+saya tenang+lagi teng tengah tengah$ tengah+jalan tenggelam+kali tepi+situ teras+orang
 terbalik$ terbalik+di terdampar tergeletak+di tergeletak+tidak teriak+alun terjebak terlantar$ terminal$ terpal
 tetangga+bakar tetangga+gantung tetangga+tidak tetap+di teuku teuku+umar thamrin the+bridge the+jalan think think$
 tiang tidak+angkat tidak+bahaya tidak+berani tidak+berdaya tidak+berenti tidak+boga tidak+daek tidak+datang
 tidak+dijemput tidak+dikenal tidak+ganggu tidak+gelem tidak+jelas tidak+keluar tidak+luka tidak+mau tidak+minum
 tidak+pingsan tidak+purun tidak+respon tidak+sahut tidak+tidur tidur+aja tidur+pakai tidur+sendiri tiga+malam
 tikungan+jalan tikus timur timur$ tinggi toa toha toha$ toilet toilet+umum tol+karang tolong+angkut tolong+arah
 tolong+dibina tolong+ibu tolong+tetangga total+persada tpa tpa+rawa tppo tps trotoar$ truk+sayur tu+orang
 tua+nyasar tua+pakai tua+tidur tubun$ tugu+adipura tugu+jam tukang+becak tukang+galon tukang+ojek tumpang+tidur
report 2 tumpeng tunarungu tunggu+kereta tunggu+puskesmas tunjuk turun+kata uang+hilang uang+palak udin umar umur+13
 umur+8 umur+sekitar urus$ utara utara$ utuh veteran+babakan via+laksa wa+masuk walk walk+di warga+di warga+sekarang
 waria+gelandangan warung wedok wicara wijaya wonogiri+pak woy+ada woy+tolong ya+ampun ya+gelandangan ya+petugas
 yang+bisa yang+butuh yang+dengan yang+gantung yang+jemput yang+kubur yang+minum yang+ngambang yang+perlu
 yang+tangis yth ziarah
report 1 02+05 10+tahun 2+bulan 2+sudah 3+ada 3+minggu 3+pmks 3+rw 3+tidak 35+tahun 6+gelandangan 60+baju 60an =body
 =kin =road @team ^abis ^babinsa ^badan ^balita ^belakang ^di ^kami ^kata ^korban ^mahasiswa ^ojol ^pak ^paman
 ^penelepon ^permisi ^rambut ^relawan ^uang ^yth ada+ari ada+bocor ada+denyut ada+lagi ada+manusia ada+murid
 ada+musafir ada+tali ada+temen adik$ adik+umur agen+bus air+10 air+kaki air+mancur air+sudah alun$ amal aman+dengan
 aman+sih ambruk$ ambruk+tidak ampun$ amuk+sekarang an anak+balita anak+di anak+jemput anak+kuliah anak+tapi
 ancam+mau ancur angkut$ anter+kemana anyar+los anyar+pak apa+tidak apartemen$ apartemen+ayodhya arah+ke ari+arinya
 arinya arusnya asal+cirebon asnawi asuhan avanza ayodhya azores baca badan$ bag baju$ bakar+tidur balaraja+tidak
 bangku+puskesmas bangun+tolong banjir bantu+di banyak+darah banyak+yang bapak+pakai baru+lahir baru+saja baru+turun
 baterai batuceper$ bau+menyengat bawa+balita bawa+berobat bawa+kayu bawa+koper bayi+baru bayi+ditinggal bayi+masih
 bayi+sehat beda+dengan bekas+sundut bekas+untuk belakang+sekolah beli+rokok belum+dapet benda+ada benda2 bendera
 bendungan+pintu berdiri+di berjalan bernanah berobat+ke berobat+pak besar+ada besar+sekarang biasa+jalan
 biaya+pemakaman bikin+gubuk bikin+macet bisa+dijemput bisa+napas bisa+rawat bisikan blok+di blok+m bocah+jual
 bocor+gas bocor+semua bojong bonjol bri brt bsd buka$ bukan+pak bule+habis bunderan buntung bus+saya busa
 butuh+obat cari+deh cari+rumput cekung cekung+sudah cepat+pak chat cibodas+besar ciputat$ cirarab cirebon$ cisauk
 cuma+bau cuma+linglung cuma+sebelah curhat cyber dada+sakit daek+kembali dagang dahlia dalam+kardus dalam+karung
 dari+jambi dari+lantai dari+mana dari+minggu dari+mobil dari+sekuriti dari+sepeda dari+tetangga dasana$ datang+pak
 dekat+flyover dekat+kantor dekat+kontrakan dekat+lapangan dekat+pasar dengan+2 dengan+foto dengan+hormat
 dengan+kami dengan+kucing dengan+orang dengan+satpam dengan+satpol denger+bisikan denyut$ depan+alfamart depan+bank
 depan+kelurahan depan+klinik depan+mal depan+mesjid depan+panti depan+spbu depan+tangcity di+air di+alun2
 di+bintaro di+bis di+bunderan di+cipete di+ciputat di+curug di+eceng di+emper di+gazebo di+gerbong di+got di+kardus
 di+kebon di+komplek di+lapak di+lobi di+luar di+meruya di+musola di+pager di+pasa di+polsek di+rsj di+rumah
 di+simpang di+tenda di+tepi di+tol di+tugu dia+minum dia+tangis dia+tinggal diare dibungkus dihipnotis dijemput+ke
 dijemput+sampai dikasih+minum dikejar dikejar+orang dikenal dikenal+menginap dikeroyok$ dikipasin dinsos+di
 dinsos+diam diperban+tapi dipukul+bapak disini+pak ditakoni ditaro+di ditertibin ditinggal+bapak dkm dokter+kata
 dua+anak dua+malam dua2nya duit+pak dulu+guru eceng eceng+gondok emperan$ gaga+baru gang+mushola gang+saya
 gang+swadaya ganggu$ gantung$ gantung+di gapura gardu garut+tidak gatot gatot+subroto gazebo gedung gedung+parkir
 gelandangan+banyak gelandangan+dari gelandangan+malam gelandangan+sambil gelandangan+sampai gelandangan+sudah
 gelandangan+tiap gelandangan+tua gelandangan+yang gelar gendong+anak genteng$ gerbong gerendeng gondok got$ griyo
 gubuk+di gubuk+tepi gudang+jne habis+duit haji hallo+pak halte+brt halte+itu halte+transjakarta handapeun
 hari+tidur harmless harus+kemana hear hikmah hilang+ada his hormat+kami hujan hujan+besar ibu+dihipnotis ibu+duduk
 ibu+guru ibu+jadi ibu+naik ibu+tidak ibu+tidur ieu ieu+ada igd+rsud ilir imam imam+bonjol induk+tanah ingat
 ini+bisa ini+dengan ini+odgj ini+tidak ini+ya irigasi+sipon is is+an isi+bayi istirahat+di itu+masuk iwan+yang
 jaga$ jakarta+rak jaksel jalan+anak jalan+gatot jalan+imam jalan+kaki jalan+kisamaun jalan+m jalan+marsekal
 jalan+merdeka jalan+mundur jalan+pagi jalan+sendiri jalan+tangis jalan+tol jam+10 jam+orang jamaah jatiuwung
 jatuh+lantai jelas jembatan+layang jemput+lansia jemput+tolong jemur jiwa+kumat jiwa+lari jiwa+tidak jne
 joget+sendiri joget2 joget2+di jpo+tangcity jual+es jumat$ jurumudi jurumudi+baru kaki+bengkak kaki+buntung kaki+di
 kaki+gantung kaki+orang kaki+pakai kaku+kayanya kalau+ajak kalau+ijah kali$ kali+pas kali+prancis kali+sabi kali+ya
 kalian$ kalideres$ kamar+kontrakan kamar+sudah kamar+tolong kami+di kami+kata kampung+pak kara+di karang+timur
 karawaci+baru karung+tidur karunya+sudah kata+ditinggal kayanya+mabuk kayanya+mulut kayu+kp ke+bekas ke+cisadane
 ke+pekalongan ke+polsek ke+rs kebaya kebon+kosong kec+pinang kecil+jual kecil+nyasar kecil+tidur kedengeran
report 1 kejar+ibu kejar+istri kel+gaga kelahi+di keliling+rumah keluarganya$ kemarin+ya kembali+lagi
 kembali+sekarang kenanga$ kenapa+cuma kendaraan$ kering kerupuk kesini+ada ketemu+anak ketemu+perempuan ketemu+satu
 keujanan keujanan+di ki+asnawi kira+5 kisamaun km km+18 kok+tapi kolong+tol kontrakan+ada kontrakan+pak
 kontrakan+pintu kontrolnya kooperatif koran kosambi kota$ kotak+amal kp+gebang kunci+dari kunciran+ada kuning
 kuping kursi+taman kurus kutabumi$ lagi+gang lagi+ya laki+60 laki+bisu laki+duga laki+mabuk laki+naik laki+setengah
 laki+tidur lalat+banyak lama+ada lanjut+umur lansia+kata lansia+laki lansia+pr lansia+sesak lansia+tabrak
 lansia+terjebak lantai$ lantai+3 lapor lapor+warga lawang layang lemas+banget lemas+di lewat+ada lewat+pagar
 lewat+sudah linglung+pak lippo listrik+tidak lk lk2 lobi lokasi los+ikan lowbat luka+besar lumpur lupa m+toha
 maaf+ke maaf+pak mabuk+di mabuk+lem macet+doang madiun madura+jalan makan+dikasih makan+racun makan+sederhana
 makmur$ malam+dengan malam+ketemu mall+ada mampu mancur mandi+tidak manis mantan+pacar mantau manusia+silver
 marsekal marsekal+suryadarma masih+duduk masih+napas masjid+raya masuk+kamar mata+cekung mata+sudah mati+trus
 mau+curhat mau+kemana mau+naik mayat+bayi mayat+nyangkut melahirkan+bidan menangis mengaku+asal mengganggu menginap
 meninggal$ merah merah+kebon merah+pasar merdeka meresahkan meruya minta+ampun minum+baterai mobil$ mobil+langsung
 modern mogok mogot$ mookervart$ motor+yang muda+compang muda+duduk muda+linglung muka$ muka+pukul mules+dari mulu
 mundur+terus nama+lansia nanas$ napas+sesak napas+tidur netra ngajeng ngantuk nginep+depan ngintip+orang
 ngobrol+tembok ngomong+ngelantur ngomong+nyambung nongol+dari nurul nusa nusa+jaya nya+kata nya+saya nya+sendiri
 nyender nyender+di nyuruh+saya obat+rumah odgj+bawa odgj+dekat odgj+hamil odgj+kumat odgj+lagi odgj+mau odgj+sekap
 odgj+sering ongkos+pak ongkos+pulang oplosan orang+baik orang+ke orang+kedinginan orang+mandi orang+setrum
 orang+suka orang+tinggal pada+lari pada+takut pak+dinsos pak+itu pak+lurah pak+makasih pak+takut pak+yang
 pakai+batik pakai+terpal pakojan$ paksa palem panggil panti+asuhan panti+rehab panto parkir parkir+mall
 parkir+pasar pas+gali pasang+tali pasar+modern pasar+sipon pasien+laki pasien+terlantar pasung+dengan pasung+kaki
 pembersih pendamping pengendara+motor perempatan+tangcity perempuan+berdiri perempuan+kira perempuan+telanjang
 periuk+jaya perlintasan+poris perlintasan+tanah permisi permisi+saya pernah+bawa perum+banjar perut+mules
 petugas+minta phk$ pinang$ pinggir$ pinggir+empang pintu+kunci pisang+belakang pisau+depan pisau+kata plaza pmi
 pohon+asem pohon+belakang polisi+sudah polsek+pak pondok+pucung ponorogo pos+security posisi+terminal potret$
 prancis preman preman+tapi proyek psikiater$ pucung pucung$ pulang+kampung pulang+posisi pulang+tidur pun pun+tidak
 punya+uang puskesmas+dari putar+pasar putri+lari racun+di rada rak+km rambut+pendek rantau raya+mauk raya+tidak
 rehab reklame rel+perlintasan rel+sudah remaja+perempuan risih$ rokok$ rokok+di rokok+kata ronda+rt rs+sari
 rs+tidak rt+04 rt+5 ruang rujuk ruko+azores ruko+modernland ruko+pinang rumah rumah+ini rumah+pak rumah+rumah
 rumah+sudah rumah+taman rumah+tidur rumahnya+di rutin rw+1 rw+6 sabi sadar+depan sadar+di sakit+di sakit+odgj
 sakit+sudah saluran sampai+malam sanggup$ sanggup+lagi sapu+jalan sari+asih satpol+sekarang satria satu
 saudara+yang saya+agak saya+badan saya+belakang saya+kirim saya+saking saya+terdampar saya+tetangga saya+tki
 sdn+sukasari sebelah+ada sebelah+rumah sederhana+jalan sejak sejak+ibu sejak+lebaran sekali sekarang+ada
 sekarang+istirahat sekarang+kembali sekarang+suka sekarang+tidur sekolah+sekarang sekuriti+mall selimut$ sembuh
 sembuh+tapi sementara sendiri+dekat sendiri+kata sendiri+malam sendiri+pakai sendiri+sambil sepatu seragam+tk
 sering+bawa sesak+napas setengah+baya shelter sih+tapi singkong sini sini$ sini+orang situ+besar soetta soetta$
 sopir+angkot sore+pak sosial$ spbu spbu+jalan sragen stadion+benteng station station$ subroto subuh+ada sudah+10
 sudah+3 sudah+angkut sudah+cerai sudah+dikipasin sudah+hubung sudah+kering sudah+pasang sudah+tua sudah+ya
 suka+joget suka+kejar suka+terlantar sukajadi$ sundut sundut+rokok surut suryadarma tabrak+kepala tabrak+kereta
 tabrak+tidak tabrak+tunggal tadi+orang tadi+pagi tadi+tidak tahu+harus tahu+jalan tahun+2019 tahun+masuk
"""
