"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 massa
report 15 bantu+saya
report 14 lapor$ tolong+saya
report 13 ^ditusuk ditusuk
report 12 ^kejang ^lapor ^napas bapak+tua butuh+pertolongan darurat+pak lapor+pak
report 11 ^darah ada+korban bagaimana+ini bisa+pulang darurat ini+bagaimana pak+bantu pertolongan
report 10 bisa+bantu dipukul korban$ pucat saya+mau tetangga+meninggal tolong$
report 9 @danger ^tolong anak+di butuh butuh+ambulans ibu+bawa manusia napas$ pertolongan$ tolong+kesini
report 8 amuk+bawa bantu bapak+pukul belum+makan biru cepat+kesini gantung+diri kumat lansia$ napas ongkos pasung
 saya+kumat semua tidak+gerak tolong+pak tua$
report 7 2+tahun @who=operator ^bapak ^cepat ^lansia abis+makan amuk amuk$ anak+kecil anak+minum badan bantu$
 bikin+laporan biru$ darah dari+tadi dia+amuk gantung gerak habis habis+ongkos jalanan$ kejang kesini lansia+nyasar
 lansia+sendiri leher linglung luka+parah makan+3 mau+terjun mau+untuk melahirkan+di meninggal minum napas+tinggal
 nyasar$ ongkos$ orang+lapar pakai+alat parah$ pengaduan$ racun saya+butuh saya+kejang semua$ sering supir tabrak
 tangan tangis+cari tanpa+saudara telanjang tenggelam terjun terjun$ tetangga tidak+bangun tulang umur+2
 untuk+pengaduan
report 6 ^anak ^itu ^ketemu ^laki ^manusia ^saya ^tawuran ^telepon ^temen ^tetangga ada+lansia am bacok bakar+suami
 bangun$ bapak+ini bawa+karung bikin butuh+bantu butuh+tempat cari+ibu darah+hebat dia+mau dia+muntah dong$
 evakuasi$ golok+di iki jalmina$ karung karunya karunya$ karyawan kata+tetangga kecil kecil$ kejang+pak keluar+darah
 kena ketemu+lansia kontrakan+sebelah laki laki+tanpa lansia lansia+jatuh lansia+pikun lapar lapor+orang linglung+di
 manusia+gerobak mati$ mau+bikin mau+lapor melahirkan mulut neglasari nyasar obat$ orang+di ot pak+bisa pegang
 pengaduan perempuan polsek pukul$ pulang$ rumahnya sadar sadar+pak satu+saudara saya+am saya+pingsan saya+sayat
 sayat segera segera$ sekarang+di smp soal+tetangga sudah+biru sudah+lemas sudah+tidak tangan$ tangis telanjang+di
 teman tempat tergeletak teriak terlantar$ tersedak tidak+sadar tidur tidur+di titip tua tuna urgent urgent+pak
report 5 @call @needs @person @reports ^astaga ^banyak ^bocah ^kaki ^kepala ^orang ^perempuan ^polsek ^suami ^tabrak
 ada+anak ada+saudara ada+yang alat alat$ anak anak+tetangga apartemen astaga balita banyak+banget bapak bawa
 bawa+kayu begal bocah busuk cepat$ cimone$ daerah dalam darah$ darah+banyak dekat dengan+bikin depan depan+kantor
 depan+sekolah depan+sudah di+kolong di+kontrakan di+taman dia+darah diam diam+aja digusur dikeroyok diri diri$
 diri+pak ditinggal ditinggal+anak dompet+hilang duduk foto+ini gelandangan gelandangan+yang gerak+pak gerobak guru
 halusinasi hamil hebat ini istri+lari istri+saya jatuh+di jemput+bapak jpo kaku kami$ kantor+kecamatan karung$
 kecamatan kejadian kejang$ kesini+pak ketemu+mayat kolong kontrakan kontrakan+haji korban kumat+lagi kunci+di
 laki+nyasar lansia+ini lansia+tidak lapar+pak laporan+satpol lempar linglung+harus lumpuh malam+ini mall manusia$
 mau+kembali mau+melahirkan mesin muntah+abis need neglasari$ ngelem ngomel ngomong ojol orang+bawa orang+ini
 orang+linglung orang+mati orang+nya orang+odgj orang+terlantar pak+ada penumpang perlu+bantu pertigaan pinang
 pingsan psikiater putus rawat rawat$ rt+warga rusak rusak+rumah sakit sakit$ satpol saya+disabilitas saya+habis
 saya+linglung saya+meninggal saya+odgj saya+pasung saya+racun saya+sering saya+takut saya+usir sekap sendiri
 sendiri$ serpong setrum sp4n stroke+ditinggal suami+kumat sudah+dua tahun$ tanpa tempat+tinggal tergeletak$
 terjun+dari terlantar+di tiang tiap+sore tidak+napas tidak+punya tinggal titip+anak tolong tuna+wisma uang
 uang+habis usir usir+dari waras warga wisma yang+suka
report 4 2+anak 3$ =work @case @len4 @len5 @placed ^ada ^bantu ^bau ^butuh ^dia ^dompet ^gelandangan ^ibu ^kemarin
 ^kerja ^mayat ^odgj ^satu ^saudara ^tangan ^ya abis ada+ibu ada+is ada+kejadian ada+motor ada+pak ada+perempuan
 aman+di ambulans$ ampun amuk+di amuk+lagi anak+anak anak+hilang anak+jalanan anak+ngelem anak+pasung anak+perempuan
 astaga+dia asuh bagaimana+pak bantu+ke batu bau+busuk bawa+golok bayi bedeng begal+pisau belum+ketemu benda berobat
 berobat$ bibirnya+biru bikin+kotor butuh+dibawa butuh+pendampingan capek cibodas ciledug cimone cipadu cuma
 cuma+nyanyi cuma+tangis dada dalam+sumur darah+tidak dari dari+dalam dari+kontrakan deh+foto dekat+rumah di
 di+dalam di+depan di+emperan di+halte di+kandang di+pabrik di+pertigaan di+pinggir di+rel di+terminal di+trotoar
 dia+begal dia+tidak dikejar dikenal dipukul$ disabilitas ditinggal+di dompet emperan evakuasi ganggu gelandangan+di
 gelandangan+tidur gendong giant gigil gile golok gubuk haji halte harus+bagaimana hidup hilang+tidak ibu ibu+di
 ibu+hamil indah ini+orang ini+sudah ini+tidur istri itu+lho jalan+pulang jalanan jalmina jatuh jatuh+dari
 jatuh+kepala jaya jembatan$ jiwa jual+tisu kaki kalau+tidak kami+butuh kandang kara karyawan+jatuh kata+sudah kayak
 kayanya kayu ke+panti ke+rsj kec kec+benda kecanduan kejadian+nih kel keluar keluar$ keluhan kena+bacok kenanga
 kepala kirim+foto kolong+jembatan kontrakan+saya kotor kp kumat+rusak kunci laki+pakai lansia+terlantar lepas$
 lihat+deh lupa+jalan makan$ mal malam+di mandir mata mau mau+mati mayat minta+tolong mobil mondar mondar+mandir
 motor motor+jatuh muka mushola ngelantur nyanyi odgj$ odgj+amuk orang orang+dipukul orang+gile orang+kejang
 orang+tabrak orang+tidur padang pak+badan pak+dari pak+kaki pak+karunya parah pegang+saya penumpang+saya
 perempuan+di periuk perlu pernah pil pisau pisau+ke poris poris$ pos+ronda putus$ racun$ rawa resah rokok ronda rsj
 rsj$ rt rumah$ rumah+dengan rumah+saya sambil sanggup satpam saudara saya+capek saya+dong saya+kecanduan
 saya+ketemu saya+kunci saya+stroke sebatang+kara sekarang+ada sekarang+sudah sekolah$ sementara$ sendiri+di
 sering+halusinasi setrum+di si siswa sp4n+anak stasiun suka sumur tahun tali taman telepon+guru temen temen+saya
 tenggelam$ tenggelam+ke teriak+dari terlantar terlantar+lokasi terminal tetangga+bakar theres tiap tidak+bisa
 tidak+dikenal tidak+galak tidak+pukul tidak+sanggup tidak+tahu tidak+urus tidak+waras tidur+mana tiga tiri+saya
 tisu tol tolong+ada tolong+di tolong+jemput tolong+need tolong+segera trus tua+duduk tumpang tumpang+di via
 yang+dengan yang+setrum yang+tenggelam yang+tidur
report 3 # 13$ 2$ 2+orang 20+butir 4$ =urgent @len3 ^adik ^dulu ^halo ^istri ^kakak ^kami ^lihat ^mobil ^orgnya
 ^pelapor ^remaja ^si ^teman ^theres ^tukang ^tuna ^via ^warga ^woy a abis+mau ada+bapak ada+gelandangan ada+laki
 ada+odgj ada+rumah ada+senjata adik+saya alun an anak+jalan anak+pisah anak+sekap anak+sekolah anak+tiga aneh
 apa+cuma atas+jpo badan+dingin bagaimana+ya baju bandara banget+pak bangku bangku+taman bangun banyak bapak+di
 bapak+tiap barat bau bawah becak belakang belum+pernah benda$ berenti berenti$ biasa biasa+di biru+saya bis bisa
 bisa+tangan bus busuk+dari butir capek+hidup cekik cengkareng cerita ciledug$ cipadu$ cisadane+dekat cuma+teriak
 curiga dan dan+tidak dari+ibu dengan+gelandangan dengan+orang dengan+saya denyut depan+mall depan+rs depan+ruko
 di+atas di+bangku di+bedeng di+cipadu di+gang di+jalan di+jembatan di+lampu di+lapangan di+masjid di+mushola
 di+perempatan di+pos di+rs di+situ di+stasiun di+sungai di+teras di+the di+warnet dia+diam dia+lupa dibawa+berobat
 dijemput$ dikeroyok$ dilempar dingin ditinggal$ ditinggal+ibu dua+hari duduk+di duduk+terus duit gaga gang+saya
 ganggu+jiwa gebang gebang+raya gelandangan+sakit gendong+bayi gigit+ular gondrong halo halte+depan hari$
 hidup+sendiri hitam hotel ibu+muda ibu+tua inget ini+ada is+a itu+orang jalan jalan$ jalan+tidak jatiuwung jaya$
 jembatan jpo$ kab kab+tangerang kaca kader kakak+saya kaki+luka kaki+sudah kali kali+sabi kamar kami karang
 karawaci karunya+orang kata+yang ke+palembang ke+sini kedinginan kehujanan kejang+terus kejar keliling keluarganya
 kelurahan kemarin+amuk kembali+ke kena+lempar kereta kolam kompor koran koran$ kreo kurang+waras lain lain$ laksa
 laksa+anak lampu+merah lansia+duduk lansia+linglung lansia+tidur lantai lapangan lapangan$ lapor lapor+odgj
 laporan+something lembang lho+pak lihat+perempuan lwt mabuk mahasiswa makan maling+tidak masjid masjid$ mau+dibawa
 mau+ke mau+obat mau+pulang mayat+mr mayat+pak melahirkan$ melati meninggal$ meninggal+di merah merah$ minum+20
 minum+racun mr mr+x muka+biru muka+sudah mulut+busa mulut+keluar mushola$ napas+tolong narkoba need+ke ngaku ngesot
 ngomong+sendiri ngos ngucur nya+sudah nyanyi+di nyasar+dekat nyasar+di nyasar+pak obat odgj odgj+bawa odgj+jalan
 odgj+perempuan odgj+telanjang ojol+pak orang+aneh orang+belum orang+duduk orang+gigil orang+lumpuh orang+tenggelam
 orgnya pabrik pabrik$ pada pak+dia pak+ini pak+mau pak+orang palembang pamulang panas panas+tinggi panggil panti$
 pas pas+saya pasar+gerendeng pasar+lembang pasung+saudara pegang+pisau pendampingan pendatang penelepon+lapor
 penelepon+lihat perempatan piatu pinang$ pinang+griya pinggir pinggir+jalan pingsan+di piring pisah+dari pisau$
 pondok pos pulang pulang+ke punya punya+rumah punya+siapa punya+tempat pura2 putri ra racun+tikus raya raya$ rel
 remaja rt+2 rt+3 rujuk$ ruko rumah+sekarang rumahnya$ rw+5 sabi sakit+di sangego sari saudara$ saudara+saya
 saudara+tetangga saudara+tinggal saya+bisa saya+kirim saya+minum saya+ojol saya+pak saya+panas saya+sopir
 sayat+tangan sebatang sedekah sehat sehat$ sekap+di sekarang+dengan sekarang+diam selatan sendiri+tidak sesak
 siapa+tidur sih+tidak simpang situ smp+lari something something$ sopir suami+temen sudah+13 sudah+lama sudah+minum
 sukasari sukasari$ sumur$ tabrak+truk tadi+ada tahu+alamat tajur tanah+tinggi tangcity tangga tapi tapi+sekarang
 teman+saya temen+kontrakan tenggelam+di terakhir+dia teras terbalik terjebak terus+di tetangga+odgj theres+a
 tidak+ada tidak+bawa tidak+ganggu tidak+luka tidak+pingsan tidak+sekolah tinggi tolong+dong tolong+evakuasi
 tolong+ke trotoar truk tubuh tukang tunggal umur urus+orang via+laksa waras+sudah warga$ waria warnet warnet$
 woy+ada x yang+biasa yang+kena yang+mau yang+urus yatim+piatu
report 2 19$ 3+hari 3+orang 4+hari 40an =heart =well @who=resident ^baru ^bayi ^belakang ^karunya ^kata ^kayaknya
 ^laporan ^ntu ^pak ^penumpang ^tiap ^tua ^tumpang ^wa ^waria a+saudara ada ada$ ada+bayi ada+bocah ada+laporan
 ada+pgot ada+saya ada+tuna adipura aja+ada aja+dari al alam alamat alamat$ amuk+tapi amuk+tidak an+tua anak+dipukul
 ancam+mau angkat$ angkot+penumpang anter asih aspal atas azores babakan bacok$ bae bakar+kasur banget$ banyak+darah
 banyak+yang barang baru baru+aja baterai batuceper bawa+2 bawa+alat bawa+apa bawa+batu bawa+boneka bawah+the baya
 bayi+di bekal belum+berenti bendungan benteng berdaya berendeng berhenti berjalan bernanah bernyawa berobat+pak
 besar+depan bibir bibir+biru bicara bintaro bisa+dibawa bisa+dijemput bisa+jawab bisa+ke bisa+ngomong bocah+kecil
 bocah+sendiri bocor boneka botol bridge bugel bukan+amuk bukan+mayat bukan+tabrak bulak busa busa$ busana chat+kata
 cikokol cipondoh ciputat cirarab cirebon cisadane compang cuci cuma+duduk cuma+tidak cuma+tidur curug daan
 daan+mogot daerah+kami dalam+rumah dan+saya dari+jpo dari+kursi dari+malaysia dari+mulut dari+padang dari+pagi
 datang+pak deh dekat+bendungan dekat+masjid dekat+pasar dekat+pintu dekat+pohon dekat+stasiun dengan+dompet
 dengan+lansia depan+gereja depan+minimarket depan+puskesmas depan+spbu depan+warung di+aspal di+bawah di+daerah
 di+dapur di+gerobak di+got di+gubuk di+kali di+kamar di+kardus di+kebon di+kebun di+mall di+parkir di+pondok
 di+ruko di+rumah di+saya di+sebelah di+tengah di+tiang dia+minum dibawa+dinsos dibawa+ke dingin+semua diri+di
 duduk$ duduk+dekat dulu+suka emper emperan$ emperan+toko facebook flyover foto+tangan gajah gajah+tunggal galak
 gang gang+h gang+kober ganggu$ garden garden$ gelandangan+masuk gembor gerendeng gerobak+parkir giant+cimone gitu
 gosong griya griya$ grogol guru+lapor guy h habis+bekal habis+uang halte+sudah hari+di hari+tidak hidup$ hilang+di
 hp+dengan ibu+dengan ibu+saya identitas identitas$ indah$ ini$ ini+bapak ini+yang is+tidak itu+pak jakarta+barat
 jalan+di jalan+kaki jalan+kami jalan+raya jalan+veteran jatake jatake$ jati jawab+panggil jaya+rt jembatan+cibodas
 jemput+orang jinak joget kabupaten kabupaten$ kader+posyandu kaki+bengkak kaku$ kali+mookervart kalian kalian$
 kalideres kami+ada kami+pendatang kami+tidak kantor kantor+pos kapal karang+tengah kardus kardus$ karunya+banget
 karunya+pak karyawan+masuk kata+cari kata+sih kata+tidak kata+usir kayak+mau kayaknya+sudah kayanya+odgj ke
 ke+cirebon ke+gang ke+kali ke+warung kebon kebun kedinginan$ kejang+di kelapa keluarganya$ keluarganya+di kena+tipu
 kepala+bocor kerja kesini$ ketemu ketemu+anak ketuban ketuban+sudah kira kira+mayat km koang koang+jaya kober
 kontrakan$ korban+luka korban+tabrak korek kosong kosong$ kp+rawa kreo+selatan kruk kuat kulit kurang lagi+cari
 laki+mabuk laki+tato lalu+lintas lansia+di lansia+jual lansia+lumpuh lansia+pak lansia+perempuan lansia+putri
 lansia+sakit lansia+sebatang lansia+sesak lansia+tinggal lap lapor+lansia lapor+murid laporan$ larangan lari+ke
 lemas lemas$ lemas+di lepas lho liar+di lihat+ada lihat+orang lihat+rumah linglung$ linglung+pak linglung+tidak
 lintas lintas+di living living+bawah lk2 lok lokasi+di luka mah majikan makan+dari makasih+sewu malaysia
 maling+dipukul mampu mampu$ mandi mandi+di mandir+di manis manis+jaya manusia+silver masuk+komplek masuk+mesin
 mata+terbalik mau+rujuk mau+saya mayat+ternyata melek melek$ mengaku meninggal+tidak mesin$ mesin+press minimarket
 minta minta$ minta+ampun minta+ongkos minta+rokok minta+sedekah minum+baterai minum+obat mogot mookervart motor$
 muda muda+titip mulut+buka murid musafir musola nama+lansia netra ngatur ngatur+lalu ngelantur$ ngelem+di
 ngomong+dengan ngomong+sekarang ngucur$ nih+pak nolongin ntu ntu+orang nya nya+di nyangkut nyangkut+di nyasar+saya
 nyasar+tidak obat+segenggam odgj+bacok odgj+di odgj+lempar odgj+liar odgj+suka odgj+tidak odgj+tidur ojek+tabrak
 ongkos+di orang+curiga orang+kedinginan orang+kena orang+laki orang+sekarat orang+suka orang+tadi pager+jembatan
 pak pak+dekat pak+di pak+kejang pak+pakai pak+rumahnya pak+si pak+soal pak+tolong pakai+kruk pakai+kursi
 pakai+seragam pakojan paksa+di panggil$ panggil+tidak panjat panti+sekarang parkir pasar pasar+baru pasar+kemis
 pasar+sekarang pegang+dada pegang+golok pegang+perut pemakaman penghuni perang perempatan+tangcity perempuan+hamil
 perempuan+smp perum perut perut$ petugas+minta pgot pinggir+tol pingsan$ pingsan+cuma pintu pintu+tol plastik
report 2 plastik+item pojok polsek+jatiuwung press press+pabrik ps punya+ongkos putar putus+obat rame2 rapat$
 rawa+kucing remaja+perempuan robek robek$ roda+ditinggal roda+kepala rokok+di rs rt+02 rujuk ruko+azores ruko+saya
 rumah rumah+ambruk rumah+di rumahnya+di rw sadar$ sakit+jiwa sakit+tidak sambil+pegang sampai+muka sampai+tidak
 saran sari$ satu2 satu2$ saudara+living saya$ saya+anak saya+ancam saya+dari saya+kira saya+lansia saya+rekam
 saya+sakit saya+terdampar saya+think saya+tidak sebelah+bau segenggam segenggam+kata sekap+diri sekarang+lihat
 selatan$ sendiri+depan serang sesosok sewu shelter shelter$ sih+tapi silver silver+di sini+pak sipon situ+besar
 situ+cipondoh sopir+angkot spbu stadion stasiun+batuceper stasiun+tanah suami$ suara sudah+2 sudah+4 sudah+abis
 sudah+biasa sudah+darah sudah+diam sudah+dingin sudah+kaku sudah+sering sudimara suka+amuk suka+bawa suka+lari
 suka+tidur sukarasa sukarasa$ sungai+cisadane supir+lansia tabrak+bis tabrak+kereta tabrak+lari tabrak+motor
 tadi+bapak tadi+masih tadi+sekarang takut+pulang tambah+banyak tangan+karyawan tangan+sudah tangcity$ tangis+di
 tanpa+busana tanpa+identitas tanya+kalau tanya+saya tapi+karunya tapi+saya tapi+supir tato+tidur tawa tawuran
 telepon telepon+masuk tempat+sampah tenda teng terbalik$ terdampar terjebak+di terminal+poris terus tetangga+saya
 the the+bridge the+jalan think tiap+hari tiap+malam tiba tidak tidak+amuk tidak+bahaya tidak+berdaya tidak+berenti
 tidak+berhenti tidak+bernyawa tidak+inget tidak+keluar tidak+kenapa tidak+kuat tidak+mampu tidak+melek tidak+pernah
 tidur+aja tidur+depan tidur+disitu tikus timur tinggal$ tinggal+di tinggal+sendiri tipu titip+bayi toko toko+jalan
 tolong+bantu tolong+dibawa tolong+dijemput tolong+orang tolong+razia tpa tpa+rawa travel trotoar+depan truk+jalan
 tua+laki tua+pakai tua+sudah tuh tuhan tukang+becak tukang+parkir tumpuk+sampah tuna+netra turun ular ular+pak
 utara veteran veteran+babakan wa+masuk waras+suka warga+kami waria+gelandangan warung woy woy+tolong x$
 yang+ditinggal yang+gigit yang+minum yang+perlu yang+pingsan yang+sakit yang+tabrak yang+tangis
report 1 10+menit 10+tahun 12+malam 3+bulan 5$ 9$ =not @1 ^dinsos ^ijin ^lap ^mahasiswa ^mau ^motor ^mulut ^sp4n
 ada+denyut ada+kendaraan ada+ongkos ada+plastik ada+suara ada+warga adik ahmad ahmad+yani al+azhom alam+sutera
 alun2 aman+dengan amuk+sekarang anak+balita anak+pada anak+sd anak+smp antar apartemen$ aren arus arus+kali ashari
 asing aspal$ azhom badan+kaku badan+nya bagaimana+cara bah bah+cepat bakar+rumah bakar+tidur balekota banget+orang
 banjir banting bapak+duduk bapak+gelandangan bapak+kurang bapak+terlantar bapak+tidur barat$ baru+pulang bawa+arus
 bawah+jembatan belakang+pabrik belum+sadar beres$ bikin+gubuk bintaro+sektor bisa+gerak bisa+tolong bisu bitung
 bocah+jual bocah+tinggal bojong bojong+jaya bokor bosen bosen+hidup brenti bsd buka$ bulan+tidak bule busa+mata
 buta cantiga cari+anak cari+kerja cari+rumput cepat cibodas+baru ciputat$ cisauk citra citra+raya cluster dahlia
 dapur darah+dekat darah+kepala darah+mana dari+jawa dari+motor dari+ranjang dari+tetangga darurat$ dekat+the dengan
 dengan+golok denyut+lemas depan+bank depan+of depan+pasar depan+smk dewasa di+alun2 di+belakang di+bis di+bus
 di+ciputat di+curug di+dekat di+kolam di+lahan di+lantai di+lapak di+luar di+meruya di+mobil di+musola di+pasar
 di+pintu di+polsek di+tangga di+tenda di+toko dia+di diam+di diare dibuang dikasih+minum dimyati diperban
 dipukul+preman disitu+pak ditembak ditembak+orang doang dompet+raib dua duit+pak dulu+pernah gelandangan+banyak
 gelandangan+kaki gelandangan+paksa gelandangan+tiap gembor$ gereja gerendeng$ gerobak+bikin golok+kejar
 golok+tolong gor gor+dimyati gratis$ gubuk+di hanya harmless harus hasyim hasyim+ashari hubung$ ibu+lari ijin
 ini+tidak irigasi is+an itu+bapak itu+bener itu+tiap izin+lapor jalan+anak jalan+ki jalan+sendiri jalan+teuku
 jam+12 jam+orang jatiuwung$ jatuh+lantai jawab jembatan+berendeng jembatan+penyeberangan joget+sendiri kadang kakak
 kaku+pak kalideres$ kami+suka kamling kampung kampung+baru kampus kara$ kara+di kardus+anak kata+dulu kata+malam
 kayaknya kayanya+mau kayanya+mulut ke+polsek kebon+pisang kecil+nyasar kejar+anak kelahi+di kelas kelas+saya
 keluarganya+tidak kenanga$ kenapa+cuma kendaraan kepanasan kerja+tipu kesini+dia ketemu+warga ki kok+cuma kok+tapi
 kolam+renang kolong+tol korban+bakar kotor$ kp+cantiga kuat$ kulit+luka kumat+semua kumat+tidak kumel kunciran
 lagi+saya lahan lahan+kosong laki+tidak lampung langsung lansia+bawa lansia+sebelah lansia+terjebak lantai+3
 lantai+5 larangan+selatan ledug lem lewat$ lihat+gelandangan linglung+mau loker luka+pak m mabuk+di mabuk+doang
 mabuk+tidur madiun mah+diam makmur mall$ mall+balekota mamat masih+bisa mau+kemana mau+laporan mau+lewat mau+minum
 mau+susul mayat$ mayat+di menangis meninggal+tadi menyengat merah+cikokol meruya minggu+ada minta+evakuasi
 modernland mogok money muka+pukul muntah$ muntah+darah napas+lagi napas+sesak napas+sudah ngintip ngoceh
 ngomong+ngelantur no+money nonaktif+mau nyender obat+dan odgj+pegang odgj+putus odgj+sekap of ongkos+pak orang+amuk
 orang+asing orang+bapak orang+bisu orang+dari orang+ganggu orang+gelandangan orang+lansia orang+sih
 orang+tergeletak orang+tinggal pabuaran pabuaran+tumpeng pager pak+bagaimana pak+cuma pak+itu pakai+botol pakojan$
 paksa paman panjat+pager panunggangan parkir+mall parung parung+serab pasien+terlantar pasung+di patung pemakaman$
 penelepon+ibu penjaga penjual penuh penyeberangan perempatan+pasar perempuan+odgj pergi$ perlintasan pindah$
 pingsan+depan pisang pisang+belakang pos+kamling pos+polisi preman+pasar prestasi proyek punya+uang racun+pak raib
 rak ranjang rantau rapat rawa+bokor rawat+di raya+cikupa rel$ rel+dekat renang ribut rombongan rsj+sekarang rt+01
 rt+4 rt+mau rujukan ruko+pinang rumah+kosong rumah+pak rumah+tetangga rumah+tidur rumput rutin sadar+depan saged
 sahut$ sakit+keras sangiang saudara+tidak saya+amuk saya+anter saya+baca saya+ditinggal saya+ganggu saya+mahasiswa
 saya+orang saya+perlu saya+rt saya+tapi sdn sebelah$ sebelah+ada sekarang+mah sekarang+pindah sekarang+terlantar
 sekarang+tumpang sekolah sektor sektor+9 semak sementara sendiri+tangis serab serab+rt seragam si+pak smk soetta
 soetta$ spbu+jalan stadion+benteng stasiun$ stasiun+tangerang sudah+cerai sudah+dari sudah+jadi sudah+keluar
 sudah+tua sudirman suka+joget suka+masuk suka+minta suka+ngintip suka+ngomong sukabumi sutera tabrak+di
 tabrak+tidak tabrak+tunggal tadi+tidak tahun+tinggal talking talking+ke taman$ taman+prestasi tangerang$ tangis$
report 1 tangis+kata tanya+cuma tapi+masih tawuran+bawa telanjang+mondar tempat$ tenang+lagi tenang+sekarang
 teras+masjid tergeletak+di tergeletak+tidak teriak+bakar terminal$ terus+sejak tetangga+tidak teuku teuku+umar
 tidak+brenti tidak+jelas tidak+makan tidak+mau tidak+pakai tidak+saged tigaraksa tinggal+rombongan tiri tisu+sampai
 tk tki toha tolong+bagaimana tolong+ibu tps trotoar$ trotoar+jalan tua+jatuh tua+tidak tugu tukang+bangunan
 tumpang+tanya tumpang+tidur tumpeng tumpuk tunggal$ uang+untuk ud umar umur+40an umur+8 untuk+pulang urus$ urus+di
 uwung uwung+jaya warga+di warga+odgj warga+saya warga+sekarang warung+saya ya+cara ya+sudah yang+butuh yang+mati
 yani
report -1 10$ 14$ 5+bulan ^alamat ^ambulans ^anjir ^asap ^assalamualaikum ^atap ^baik ^baju ^batal ^biaya ^bot
 ^bursa ^cuma ^debt ^got ^gudang ^iki ^iya ^jangan ^kantor ^kira ^ktp ^limbah ^listrik ^lokasi ^mantap ^mauliate ^no
 ^nomor ^nyasar ^panti ^pemerintah ^pinjam ^tadi ^test ^trotoar ^tunggu ada+ambulans ada+any ada+bantu ada+kucing
 ada+lowongan ada+perkembangan ada+sarang ada+surat ada+tanda ada+tato ada+tompel adopsi air+10 aja+ya akan akta
 aktif aktif$ akun ambil ambruk+kena amuk+kok angin angkat+kerja angkut+belum anjir any apa+ya apa+yang api+besar
 apotek$ assalamualaikum atap+rumah atas+nama atau ayam bagaimana+ke baju+biru banget+mau banget+tolong bangkai
 bank$ bansos bantu+bayar bantu+cari bantu+rumah banyak+pak baru$ batal$ batu$ bau$ bau+pak bawa$ bawa+anak
 bawa+pulang bayar+tunggakan beasiswa belanja biasanya biaya+berapa bibi+saya bisa+jalan bolong+besar botol$ buang
 buka+baju bukan+di bursa bursa+kerja butuh+alat cabut$ cair$ cakar cape+hidup capek+banget cari+lagi cari+pak
 cari+temen celana cerai cikupa$ ciri collector cuma+ada curi dana+cepat dangdut dangdut+sampai dapet+bantu
 darah+tambah darah+ternyata dari+dinsos data+orang debt debt+collector dekat+tol dengan$ dengan+aja dengan+tetangga
 depan$ depan+komplek di+atap di+bekas di+cikupa di+cisadane di+foto di+jakarta di+perut di+samping di+tas di+warung
 dia+bawa dia+buka dia+ditinggal dia+kata dia+pingsan dia+sekarang dia+sudah dibacok dibawa dibawa+kemana
 dibawa+lari dibuang+di dibully dibully+di diproses dipukul+pakai do dong dong+pak duit$ flyover+cikokol fogging
 formalin gang+masjid gantung+di goreng gudang haji$ hamil+5 hilang+umur hp+pakai hp+saya hp+tidak hub ibadah
 ibadah$ ibu+tidak ijo+yang info+bapak info+tambah info+tidak infonya ini+di ini+foto ini+pak ini+untuk internet
 is+ada itu+tadi jaga jaga+malam jalan+kan jalan+sudah jam+2 jambret jawab$ jd jemput+saya jomblo+terlantar
 juga+tidak kabel kabel+listrik kacamata kaget kaki$ kali+cisadane kali+itu kami+saudara kamu kata$ kata+jadi
 kata+pak kata+punya kaya+mau kayu$ ke+genteng ke+mana ke+siapa kebaya kebaya+ijo kebon+nanas keluar+dari
 keluarganya+pak kelurahan+gerendeng kemana+pak kembali$ kemis$ kena+angin kena+phk kenceng kerudung+biru
 ketemu+surat kok+diam kondisi kondisinya konsernya konsernya$ kontrakan+bakar koreksi kp+baru ktp+di kucing+mati
 kucing+saya kunciran+jaya lagi+bawa lagi+sekap lagi+tuh lah lah$ lahir+di laki+di lansia+sudah lapor+di
 lapor+disini lapor+gelandangan lapor+ke lapor+sekarang lapor+siapa lari+pas lewat+depan liar+parkir lihat+lansia
 link lo luka+ternyata lupa lupa+kata maaf$ madura mahal makam makan+dengan maksud malah+naik malam+saya mantap
 markotop massal masuk mati+bikin mati+lampu mau+ada mau+angkat mau+cerai mau+ngomong mau+pukul mau+sekolah
 mau+tenggelam mauliate mayat+yang menang merah+di minggu+bau minimarket$ minum+teh minyak modal+usaha monday
 motor+ketemu motor+pukul mulai+jalan mulai+rame muleh muntah+terus naik+angkot nama+bapak nama+saya nanas
 nasi+goreng neror neror+saya ngumpet ngumpet+di no+hp nyamuk nyamuk+banyak nyasar+dari nyetel+dangdut obat+abis
 odgj+parah odgj+tolong orang+dengan orang+kembali orang+pakai otw pacar$ pak+belum pak+yang pakai pakai+jaket
 paksa$ parah+ini parkir+liar pas+mau patokan penelepon+tanya perempatan+mati perempatan+shinta perkosa
 perkosa+pacar persis pertolongan+pertama petugas+ini pinggir+cisadane pinjam pinjem pintu$ pipi$ pisah+di pju pom
 pom+bensin presiden pukul+dia pulang+di punya+bpjs ralat+pak rame rebut rokok$ rsud$ rumah+dia rumah+mau
 rumah+sakit rumah+sebelah rumah+tadi rumah+temen rumah+tolong saat sadar+diri saja$ sakola sampai+jam sarang+tawon
 sate satu+lagi saya+aja saya+autis saya+begal saya+cabut saya+dibully saya+kakak saya+kena saya+mabuk saya+ngumpet
 saya+no saya+pamit saya+standby saya+tahan saya+umur saya+warga sd$ sekali+pak sekarang sekarang+bagaimana
 sekarang+juga sekarang+warga semoga shinta$ siapa sih sih+pak since since+monday singgah$ sini+tidak siram+minyak
 situ$ skripsi$ slot sore sorry$ standby sudah+ambil sudah+cek sudah+datang sudah+kami sudah+lapor sudah+mau
 sudah+muntah surat+kata tadi+kata tadi+lapor tadi+saya tadi+sore tahan tahi tahi+lalat tahu$ tai takut+dengan
 takut+dia tanda tangerang+boleh target tawon+di tegal teh telepon+lagi tensi terakhir+di ternyata$ ternyata+ada
 terpantau test the+mall tidak+aktif tidak+kios tidak+lansia tidak+nanti tidak+perlu tidak+petugas tinggi$ titiknya
report -1 toko+bangunan tompel tompel+di top+markotop traktir trus+tidak tugas+sekolah tunggakan+rs tunggu$
 tunggu+petugas tutup$ uang+di ujang untuk+tugas usaha wa wajib warga+mulai woy$ ya+orang yang+ada yang+dijemput
 yang+harus yang+jatuh yang+pakai yuk
report -2 06$ 1$ @len2 ^air ^api ^assessment ^beda ^belum ^bener ^bibi ^capek ^cek ^dekat ^dengan ^depan ^dijual
 ^film ^gang ^hasil ^hatiku ^hilang ^jadwal ^jomblo ^jual ^keluarganya ^kembali ^maaf ^malam ^nama ^oh ^pohon
 ^posisi ^ralat ^ruko ^rumahnya ^santunan ^selamat ^terakhir ^tes ^toko ^top ^warung ^yang abaikan ada+bakar
 ada+bangkai ada+biaya ada+info ada+kartu ada+luka ada+pabrik ada+pohon ada+respon ada+tindak ada+tulis adu aja+pak
 ampe anak+muda anak+saya anak+sma anak+tidak anak+yang anak+yatim anyar$ apa+orang apotek arah arah+pasar
 assessment autis babi babi+bau bagaimana+sih baik bakar+cepat bakar+di bakso$ balas bales banget+di batal+aja
 bawa+selimut beda+odgj bekas$ belum+kembali belum+pak benar berdiri$ berita bersih biaya$ bibi bibirnya bisa+bangun
 bisa+masuk bocor+di boraks buka bukan+lansia bukan+odgj butuh+dana cabut cantik cari+adik cari+bapak cari+itu
 cari+keluarganya cari+suami cctv cepat+pak cerai$ cipondoh$ cisadane$ culik+anak cuma+lihat daftar damkar$ dapet
 darah+tinggi dari+malam dari+rs darto datang+tapi dbd dekat$ dekat+sekolah dendam dengan+anak dengan+odgj
 dengan+suami dengar$ depan+indomaret depan+sd di+angkot di+cimone di+dompet di+kasur di+lebaran di+lokasi di+odgj
 di+panti di+pengumuman di+pipi di+plafon di+posyandu di+puskesmas di+rw di+sini di+tangerang di+warteg dia+ada
 dia+cuma dia+is dia+lagi dia+minta dia+odgj dia+pak dia+siram diaspal diaspal$ dibunuh dijemput dijual
 dikasih+makan dinas dinas+sosial dingin$ disebar disini$ ditinggal+rumah doang$ dodi dua+kali eh eh+dia empat film$
 find gabut gaji gang$ gas gas+melon gawat gawat+pak gesper golok$ gratis+ada gratis+tidak grup gudang+kardus
 halo+ada hampir hampir+tabrak hari+pak hasil hebat+di hidungnya hidungnya+darah hilang$ hilang+dari hilang+ibu
 hilang+kontak hpnya hubung+wa ibu+hilang ibu+kayaknya ibu+pikun ibu+yang ijazah indomaret indomaret$ ireng is+saya
 istri$ itu+anak itu+lansia itu+sekarang iya jadi+bagaimana jadi+gelandangan jadwal jaket jangan jatuh+ke
 jembatan+gantung jembatan+tanah jemput+di jual judi juga$ juta kabar$ kadieu kakak$ kalau+ada kalau+saya kali+bau
 kami+belum kami+hilang kami+yang kan$ kanan kantong kartu+berobat kasur$ kata+anak kata+dari kata+di kata+lansia
 kata+warga kayaknya+bakar kayanya+sudah ke+depan ke+pos ke+semua ke+tengah kelahi+dengan keluar+busa keluar+rumah
 keluarganya+ada kemana kemarin+cari kemarin+sudah kembali kena+pukul kenapa kenapa+pak keren kerja+di kerja+dong
 kertas ketemu+sekarang kiri klien+amuk klien+serang klik kok+pak kok+tidak konsultasi konter kucing+di lagi+dekat
 lagi+gelandangan lagi+ke lagi+pak laki$ laki+hilang laki+sudah lalat+di lama$ langka lanjut$ lansia+kemarin
 lansia+pakai lansia+tanpa lantai+2 lapor+dan lapor+hilang lapor+kemana lapor+soal lari+orang lepas+dari lihat+jatuh
 limbah listrik loh lokasi$ lowongan luka$ macet makan+di makan+pak makasih+pak malam+tidak maling+bawa maling+masih
 mana+pak mana+ya mantan+suami masih+ada masuk+gang mati+aja mati+tawa mau$ mau+bunuh mau+dijemput mau+minta
 mau+tanya meledak$ melon melon+langka mereka minggu$ minggu+tidak minggu+tolong minta+minum minta+tongkat
 motor+saya mudik mulai+lempar muncul+lagi murah$ naik+ke nama+dodi nanti$ nasi ngomong$ no+4 nongol nyetel
 odgj+bisa odgj+dengan odgj+pergi odgj+saya oh ojek$ online orang+jual orang+lagi orang+laporan orang+pingsan
 orang+sudah orang+tidak pagi pak+anak pak+besar pak+cepat pak+darto pak+gelandangan pak+kayaknya pak+parah pak+saya
 pak+sekarang pak+tadi pakai+gesper pakai+peci pakai+sarung panik panti+lansia pasar+anyar pdam peci pelapor+kabar
 pelayanan pemerintah pencarian penelepon+cari pengumuman+itu pergi pergi+bawa perkembangan permata pertama
 perumnas+1 pesan+ini pesta pesta+miras pindah+ke pinjol pipi plafon plafon$ pln$ pohon+besar posyandu$ pukul
 punya+anak rada ralat raya+no ruko$ ruko+bakar rumah+bawa rumah+tidak rw+06 saja sarang sarung saya+belum saya+cuma
 saya+dibawa saya+dicabut saya+istri saya+kasih saya+pakai saya+pergi saya+sesak saya+suka saya+tadi saya+terakhir
 sebarkan seberang sekarang+lagi sekarang+lewat sekarang+makan sekarang+malah sekarang+masih sekarang+naik
 sekarang+pukul sekolah+anak selesai selimut selimut+ya selokan$ semua+orang sendiri+tiap serang+petugas sesak+napas
 siang siapa$ sih$ sih+ada siram+air sma sorry sosial spp stroke$ suami+pukul sudah+angkut sudah+bantu
 sudah+diamankan sudah+dijemput sudah+kena sudah+pada sudah+pergi sudah+pindah sudah+pulang sudah+sampai
report -2 sudah+tenang surat+wasiat tabung tabung+gas tadi+sempet tadi+siang takut+meledak tambah+dia tampung tanah$
 tanggal tangis+terus tanya+lanjut tapi+orang teriak+minta terima+kasih terlantar+itu terlantar+nih terus+minta tes
 tetangga+nyetel the+laki tidak+kalau tiket timnya titik tolong+damkar tolong+diaspal tolong+dipukul tolong+find
 tolong+hubung tolong+info tolong+pln tolong+update tongkat top tua+kami tua+yang tugas tulis tulis+di tunggakan
 tutup+jalan umur+17 umur+berapa untuk+bapak urus+bagaimana video waktu+itu warga+dia warga+sudah warteg$
 warung+sebelah wasiat yang yang+benar yang+luka yang+minggu yang+perempuan yang+waktu ybs+sekarang your
 your+shelter
report -3 @where ^alhamdulillah ^angkot ^bagaimana ^bawa ^cari ^ini ^is ^jam ^kapan ^kucing ^lagi ^lupa ^minta
 ^nasib ^obat ^petugas ^popok ^sungai ^tambah ^tiang ^umur ^update ^ybs ada+bekas ada+kabar ada+lagi ada+tidak agak
 ajukan alat+bantu aman$ aman+pak amuk+pukul anak$ angkat+kepala angkot angkut+sudah apa$ apa+pak asap atap
 bakar+api bakso bantu+dengar bantu+polsek bapak+ibu bapak+saya bawa+tali beda bekas belum bener$ bener+tidak
 bengkak$ besar+banget besar+di bikin+saya bisa+lapor blok+c boleh+lapor brosur bukan$ bukan+mau bunuh+saya
 busa+tolong c cair cari$ cepat+laporan dana dari+subuh data dengar depan+gang di+brosur di+gudang di+leher di+mana
 di+poster di+tangan dia+abis dia+cekik dicabut disini ditinggal+surat gelandangan+nanti golok+ancam got ibu+dia
 info infus ini+kalau istri+mau itu itu$ itu+lagi itu+saya itu+ternyata itu+yang jalan+baru jalan+depan jalan+pakai
 jomblo jual+makan jual+miras kami+bapak kampung+kami kan kdrt kejang+lagi kemana$ kemarin+sekarang kembali+lagi
 kerja$ ketemu+kemarin ketemu+pak klien+tidak kontak kuat+angkat kursi lagi+amuk lagi+ini lansia+saya lapor+dari
 lapor+tetangga lebaran leher$ liar lihat lihat+lagi lokasi lu luka+tidak magrib makasih$ malam+sekarang mandi$
 mantan masa masih+di masuk+panti mau+ajukan mau+urus minggu minta+ambulans minta+uang minum$ mirip modal mungkin
 naik nasib+lansia nih nikah no nongol+lagi odgj+nih odgj+yang orang+hilang orang+jatuh orang+masih orang+muntah
 orang+saya orang+sekarang pak+gawat pak+kalau pak+minta pak+sudah pak+tidak paman+kami pamit parkir+di patah
 pegang+dingin pencet+bukan perempuan$ perempuan+saya pergi+dari perut+saya pesan pindah pln polisi popok+lansia
 pukul+istri pungli pungutan pungutan+liar puskesmas$ racun+kemarin respon rs$ rumah+ibu rw+kami salah+denger sampai
 sampai+sekarang santunan satu saya+dengan saya+di saya+kdrt saya+lihat saya+tiap sebelah+bakar sekarang+jatuh
 sekarang+muka sekarang+orang selingkuh sementara+di senjata+di sini+bukan skripsi smp+6 stroke+tidak suami+mau
 suami+sekarang subuh sudah+besar sudah+di sudah+dibawa sudah+kembali sudah+makan sudah+saya sudah+tangan susu susul
 tadi tadi+malam tadi+pagi takut$ tanya tato+di tawon telepon+ulang tempo tempo+hari tenang$ tepat+di terima
 ternyata+pak terus$ tidak+sih tindak tindak$ tinggi+pak tiri+pukul tolong+batal tolong+kabar trc warna yang+datang
 yang+lihat yang+nongol yang+tadi
report -4 =ask =drill @code ^anjing ^banjir ^bisa ^eh ^kenapa ^kok ^makasih ^parkir ^rame ada+bidadari air aja$
 aja+sudah anjing apa+ada api+sudah bapak+yang bau+banget bayar belum$ belum+pulang beras berhenti+pak besar biaya
 bibirnya+napas bidadari bidadari+jatuh bpjs butuh+kursi damkar darah+pak datang$ di+cikokol di+hatiku di+ig di+kaki
 di+tv dicek dinsos dipukul+tetangga ditinggal+dia gang+sebelah goyang goyang$ harga+beras hati+saya hilang+itu hp
 ibu+itu ibu+sudah ig ig+kata ijo informasi jalan+ke jam jual+obat juga kalau+ketemu kalau+mau kalau+odgj kasih
 kata+ada kaya ke+arah kejar+bawa kejar+saya kemarin$ kepala+luka ketemu+di kirim kucing kursi+roda lacak laki+saya
 lalu lanjut larang lari+bawa layak layak+huni lemas+pak luka+di maaf malam+minggu mimpi minggu+lalu mulai+kejang
 muncul murah nanti+pulang napas+parah nasib obat+larang odgj+nya odgj+sih odgj+sudah orang+dibacok pacar pak+baru
 pak+rumah payung pegang$ penelepon+telepon popok pos$ rame+di roda roda$ saya+bakar saya+bawa saya+cari saya+lagi
 saya+salah saya+tabrak saya+tunggu sekarat sekarat$ sudah+ketemu takut+ada tambah tebel tengah+malam tepat terakhir
 terakhir+lihat ternyata+dia tidak+angkut tidak+di tidak+ketemu tidak+layak tidak+usah tidur$ tolong+cari
 tolong+dicek tolong+informasi tv tv+ada untuk usah waktu where yang+hilang yang+jual yang+kejang yang+tidak you
report -5 =beast =tale @goes @it ^masih ^rumah ^sudah ^tidak ^wkwk ada+alien alhamdulillah alien ambulans amuk+pak
 angkut api banyak$ begal+di belum+ada bener berapa$ berisik biru+bibirnya bot bukan bunuh cari cinta cinta$ culik
 di+kantor false gelandangan$ gratis hari+ini hilang+pak hubung huni ibu$ jatuh+cinta jodoh jodoh+saya kantor$ kartu
 kemarin kok lagi lagi+di malah malam$ miras parah+pak pencet pengumuman petugas$ pikun$ poster rumah+singgah
 saya+lapor saya+laporan saya+nyasar saya+pukul saya+terlantar sekarang+napas selamat semua+aman singgah suka+pukul
 tidak+jadi tidak+pak tidak+pulang tunggu tunggu+di tutup ulang ya yang+bawa yang+di yang+kemarin yang+ketemu
 yang+lapor yang+saya
report -6 @len1 @other @search ^jembatan ^kayanya ^lampu ^sekarang ^ternyata ada+di bakar$ bantu+lansia batal boleh
 cek dapat datang dia$ dia+mulai film hatiku jadi kalau kapan lansia+yang laporan lihat$ lihat+di napas+pak nomor
 orang+yang salah satu$ saya+perkosa saya+yang senin sudah+ada surat ternyata tinggal+satu update ya$ ya+pak ybs
report -7 =joke @addition @question @sighting @thanked ^apa ^bakar ^jalan ^kalau apa bagaimana$ bakar+pak berapa
 deres dia+kejar dinsos$ harga hatinya$ hilang kabar ktp laporan+saya makasih mana mana$ nama nanti pak+amuk petugas
 saya+lari tidur+pak wkwk wkwk$ yang+cari
"""
