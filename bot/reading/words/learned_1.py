"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 massa
report 16 bantu+saya
report 14 ^ditusuk tolong+saya
report 13 darurat+pak ditusuk lapor$ lapor+pak
report 12 ^kejang ^lapor ^napas bapak+tua butuh+pertolongan
report 11 ^darah ada+korban bagaimana+ini bisa+pulang darurat pak+bantu pertolongan
report 10 dipukul korban$ saya+mau tolong$
report 9 @danger ^tolong anak+di bisa+bantu butuh butuh+ambulans ibu+bawa ini+bagaimana leher manusia napas$
 pertolongan$ saya+kumat tetangga+meninggal tolong+kesini tolong+pak
report 8 amuk+bawa bapak+ini bapak+pukul belum+makan cepat+kesini gantung+diri kumat lansia$ napas ongkos pasung
 pucat terjun terjun$ tidak+gerak tua$
report 7 2+tahun @who=operator ^bapak ^cepat ^lansia abis+makan amuk anak+kecil anak+minum badan bangun$ bantu
 bantu$ bikin+laporan biru biru$ darah dari+tadi dia+amuk evakuasi$ gerak habis+ongkos jalanan$ kecil$ kejang
 kejang+pak kesini laki+tanpa lansia+nyasar lansia+sendiri linglung luka+parah makan+3 mau+bikin mau+lapor
 mau+terjun mau+untuk melahirkan+di meninggal ongkos$ pakai+alat parah$ pengaduan$ racun saya+butuh saya+kejang
 saya+sayat semua sering supir tabrak tangan tangis+cari tanpa+saudara tenggelam tetangga tidak+bangun tulang umur+2
 untuk+pengaduan
report 6 ^anak ^itu ^ketemu ^manusia ^orang ^perempuan ^saya ^telepon ^temen ^tetangga ada+lansia am amuk$
 bakar+suami banyak+banget bawa+karung bikin butuh+bantu butuh+tempat cari+ibu darah+banyak darah+hebat dia+muntah
 gantung golok+di habis iki jalmina$ kami$ karung karunya karunya$ karyawan kata+tetangga kecil keluar+darah kena
 ketemu+lansia kontrakan+sebelah laki lansia lansia+jatuh lansia+pikun lapor+orang linglung+di manusia+gerobak mati$
 melahirkan minum mulut napas+tinggal nyasar nyasar$ obat$ orang+di orang+lapar ot pelajar pengaduan perempuan
 pukul$ rumahnya sadar sadar+pak satu+saudara saya+am saya+habis saya+pasung saya+pingsan segera segera$ smp
 soal+tetangga sudah+biru sudah+lemas sudah+tidak tahun$ tangis telanjang telanjang+di teman tempat tergeletak
 teriak terlantar$ tersedak tidak+sadar tidur tidur+di tua tuna urgent urgent+pak
report 5 @call @len5 @needs @person @reports ^banyak ^bocah ^kaki ^laki ^suami ^tabrak ^tawuran ada+anak ada+yang
 alat anak anak+ngelem apartemen bacok bagaimana+cara bagaimana+pak balita bapak bawa+kayu bedeng begal bocah busuk
 cepat$ cimone darah$ darah+semua dekat dengan+bikin depan depan+kantor depan+sekolah depan+sudah di+kolong
 di+kontrakan di+taman dia+darah dia+mau diam diam+aja digusur dikeroyok diri diri+pak ditinggal ditinggal+anak
 dompet+hilang dong$ duduk foto+ini gelandangan gelandangan+yang gerak+pak gerobak halusinasi hamil hilang+tidak ini
 ini+sudah jatuh+di jemput+bapak jpo kaku karung$ ke+anak kejadian kejang$ kena+bacok kesini+pak ketemu+mayat kolong
 kontrakan kontrakan+haji korban kumat+lagi kunci+di laki+nyasar lansia+ini lansia+tidak lapar lapar+pak
 lapor+bagaimana lapor+dong laporan+satpol lempar makan$ malam+ini mall manusia$ mau+melahirkan muntah+abis need
 neglasari ngelem ngomel ngomong ojol orang+bawa orang+ini orang+kejang orang+linglung orang+mati orang+nya
 orang+odgj orang+terlantar pak+ada pegang penumpang perlu+bantu pertigaan pinang pingsan polsek psikiater putus
 rawat rawat$ resah rokok rt+warga rusak rusak+rumah sakit satpol saya+disabilitas saya+linglung saya+meninggal
 saya+odgj saya+racun saya+sering saya+takut saya+usir sekap sekarang+di semua$ sendiri sendiri$ serpong setrum
 siswa sp4n stroke+ditinggal tangan$ tanpa tempat+tinggal tergeletak$ terjun+dari terlantar terlantar+di tiang
 tiap+sore tidak+galak tidak+napas tidak+punya tiga tinggal titip titip+anak tolong tuna+wisma uang usir usir+dari
 waras warga wisma yang+suka
report 4 2+anak =work @case @len4 @placed ^ada ^astaga ^bantu ^bau ^butuh ^dia ^dompet ^gelandangan ^halo ^ibu
 ^kakak ^kemarin ^kepala ^kerja ^mobil ^odgj ^polsek ^satu ^saudara ^tangan ^teman a abis ada+ibu ada+is
 ada+kejadian ada+motor ada+perempuan ada+saudara alat$ aman+di ambulans$ ampun amuk+di amuk+lagi anak+anak
 anak+hilang anak+jalan anak+jalanan anak+pasung anak+perempuan anak+tetangga astaga astaga+dia asuh banget+bawa
 banget+pak bantu+ke bau+busuk bawa bawa+golok bayi benda berobat berobat$ bibirnya+biru bikin+kotor butuh+dibawa
 cibodas ciledug cimone$ cipadu cuma cuma+nyanyi cuma+tangis curiga dada daerah dalam dalam+sumur darah+tidak dari
 dari+dalam dari+kontrakan deh+foto dekat+rumah dengan+gelandangan di di+dalam di+depan di+emperan di+kandang
 di+pabrik di+pertigaan di+pinggir di+pos di+rel di+terminal di+trotoar dia+begal dia+lupa dia+tidak dikejar dingin
 dipukul$ diri$ disabilitas ditinggal+di dompet duit emperan evakuasi ganggu gelandangan+di gelandangan+tidur
 gendong giant gigil gile golok gubuk guru guy haji halo halte harus+bagaimana hebat hidup ibu ibu+di ibu+hamil
 indah ini+orang ini+tidur istri istri+lari istri+saya itu+lho jalan+pulang jalanan jalmina jatuh jatuh+dari
 jatuh+kepala jaya jembatan$ jiwa jpo$ jual+tisu kaki kaki+luka kali kami+butuh kandang kantor+kecamatan kara
 karyawan+jatuh kata+sudah kayanya kayu ke+panti ke+rsj kec kec+benda kecamatan kecamatan+neglasari kecanduan
 kejadian+nih kel keluar keluar$ keluhan kenanga kepala kereta kirim+foto kolong+jembatan kompor kontrakan+saya
 kotor kp kumat+rusak kunci lain lain$ laki+pakai lansia+terlantar laporan+something lepas$ lho+pak lihat+deh
 linglung+harus lumpuh mabuk makan mal malam+di mandir mau mau+kembali mau+mati mesin minta+tolong mobil mondar
 mondar+mandir motor motor+jatuh muka mushola neglasari$ nyanyi odgj$ odgj+amuk orang orang+belum orang+dipukul
 orang+gile orang+tabrak orang+tidur padang pak+bisa pak+karunya pak+mau panti$ parah pendatang penumpang+saya
 perempuan+di periuk perlu pernah pil pisau pos pos+ronda pulang$ punya+rumah putus$ racun$ rawa rel robek robek$
 ronda rumah$ rumah+dengan sakit$ sambil sanggup satpam saudara saya+capek saya+dong saya+kecanduan saya+ketemu
 saya+kunci saya+stroke sayat sebatang+kara sekarang+ada sekarang+sudah sekolah$ sementara$ sendiri+di
 sering+halusinasi sesak setrum+di si something something$ sopir sp4n+anak stasiun suami+kumat suami+temen sudah+dua
 suka sumur sumur$ tahun tali taman tamu tanah+tinggi telepon+guru teman+saya temen temen+saya tenggelam$ terbalik
 teriak+dari terlantar+lokasi tetangga+bakar tiap tidak+bisa tidak+pukul tidak+sanggup tidak+tahu tidak+urus
 tidak+waras tidur+mana tisu tol tolong+ada tolong+di tolong+jemput tolong+need tolong+segera truk trus tua+duduk
 tumpang tumpang+di uang+habis via yang+dengan yang+setrum yang+tenggelam yang+tidur
report 3 # 13$ 2$ 2+orang 20+butir 3$ 4$ 4+tahun =urgent @len3 ^adik ^dulu ^istri ^kami ^karunya ^lihat ^mayat
 ^orgnya ^pelapor ^remaja ^theres ^tukang ^tuna ^via ^ya abis+mau ada+bapak ada+gelandangan ada+laki ada+odgj
 ada+pak ada+rumah ada+senjata adik+saya ajak alun an anak+pisah anak+sekap anak+sekolah anak+tiga aneh apa+cuma
 atas+jpo badan+dingin bagaimana+ya baju bandara bangku bangku+taman bangun banting banyak+darah bapak+di bapak+tiap
 barat batu bawa+alat bawah becak begal+pisau belakang belum+ketemu belum+pernah benda$ berenti berenti$ bernyawa
 biasa biasa+di biru+saya bis bisa bisa+tangan bugel bus busuk+dari butir butuh+pendampingan capek capek+hidup cekik
 cerita cikokol ciledug$ cipadu$ cipondoh cisadane+dekat cuma+teriak dan dan+tidak dari+ibu dengan+orang dengan+saya
 denyut depan+mall depan+rs depan+ruko di+atas di+bangku di+bedeng di+cipadu di+gang di+halte di+jalan di+jembatan
 di+lampu di+lapangan di+mushola di+perempatan di+rs di+situ di+stasiun di+sungai di+teras di+the di+warnet dia+diam
 dibawa+berobat dijemput$ dikenal dikeroyok$ dilempar dingin+semua diri+di ditinggal$ ditinggal+ibu dua+hari
 duduk+di duduk+terus gaga galak gang+saya ganggu+jiwa garden gebang gebang+raya gelandangan+sakit gendong+bayi geng
 geng+motor gerendeng gigit+anjing gigit+ular gondrong grogol hari$ hidup+sendiri hitam ibu+muda ibu+tua inget
 ini+ada is+a itu+orang jalan jalan$ jatiuwung jaya$ jembatan jinak kab kab+tangerang kaca kaki+sudah kalau+tidak
 kali+mookervart kamar kami karang karawaci karunya+orang kata+cari kata+usir kata+yang kayak kayak+mau ke+palembang
 ke+sini kedinginan kehujanan kejang+terus kejar keliling keluarganya kelurahan kemarin+amuk kembali+ke kena+lempar
 kepala+anak kolam koran koran$ kreo kurang+waras laksa laksa+anak lansia+duduk lansia+linglung lansia+sebatang
 lansia+tidur lantai lapangan lapangan$ lapor lapor+odgj lemas lembang lihat+perempuan linglung+tidak lupa+jalan lwt
 mahasiswa malam+kami maling+tidak masjid masjid$ mata mau+ke mau+obat mau+pulang mau+rujuk mayat mayat+mr mayat+pak
 melahirkan$ melek meninggal+di merah merah$ minum+20 minum+racun mookervart motor+tenggelam mr mr+x muka+biru
 mulut+busa mulut+keluar musafir mushola$ napas+tolong narkoba need+ke ngelantur ngesot ngobrol ngomong+dengan
 ngomong+sendiri ngos ngucur nya+sudah nyanyi+di nyasar+dekat nyasar+di obat odgj odgj+bawa odgj+jalan
 odgj+perempuan odgj+telanjang odgj+tidak ojol+pak orang+aneh orang+duduk orang+gigil orang+lumpuh orang+tenggelam
 orgnya pabrik pabrik$ pada pak+badan pak+dari pak+dia pak+ini pak+kaki palembang pamulang panas panas+tinggi pas
 pas+saya pasar+gerendeng pasar+lembang pasung+saudara pegang+pisau pegang+saya pemakaman pendampingan
 penelepon+lapor penelepon+lihat perempatan perempuan+rambut piatu pinang$ pinang+griya pinggir pinggir+jalan
 pingsan+cuma pingsan+di piring pisah+dari pisau$ pisau+ke pondok poris poris$ pos+polisi pucat+banget pulang
 pulang+ke punya punya+siapa punya+tempat pura2 putar putri ra racun+tikus raib raya raya$ remaja rsj rsj$ rt rt+2
 rt+3 rujuk ruko rumah+saya rumah+sekarang rumahnya$ rw+5 sakit+di sari saudara$ saudara+saya saudara+tetangga
 saudara+tinggal saya$ saya+bisa saya+dari saya+kirim saya+minum saya+ojol saya+pak saya+panas saya+sopir saya+think
 sebatang sedekah sehat sehat$ sekap+di sekarang+dengan sekarang+diam selatan sendiri+tidak siapa+tidur sih+tidak
 simpang situ smp+lari sudah+13 sudah+lama sudah+pucat sukasari sukasari$ tabrak+truk tadi+ada tadi+bapak
 tahu+alamat tajur tangcity tangga tapi tapi+sekarang temen+kontrakan tenggelam+di tenggelam+ke terakhir+dia
 terminal terus+di tetangga+odgj theres theres+a think tiap+hari tidak+ada tidak+bawa tidak+bernyawa tidak+dikenal
 tidak+ganggu tidak+kenapa tidak+pingsan tidak+sekolah tidur+aja tinggal$ tinggal+sendiri tinggi tiri+saya
 tolong+dong tolong+evakuasi tolong+ke trotoar tubuh tukang tunggal umur urus+orang via+laksa waras+sudah warga$
 warnet warnet$ warung x yang+biasa yang+kena yang+mau yang+minum yang+sakit yang+tabrak yang+urus yatim+piatu
report 2 19$ 3+hari 3+orang 4+hari 40an =heart =well @who=resident ^a ^baru ^bayi ^belakang ^ijin ^kata ^kayaknya
 ^laporan ^motor ^ntu ^pak ^penumpang ^si ^tiap ^tua ^tumpang ^wa ^warga ^waria ^woy a+saudara ada ada$ ada+bayi
 ada+bocah ada+denyut ada+jalmi ada+laporan ada+pgot ada+saya ada+tuna adik adipura agen agen+bus aja+ada aja+dari
 ajak+ngobrol al alam alamat alamat$ amuk+tapi amuk+tidak an+tua anak+dipukul anak+ke anak+sd angkat$
 angkot+penumpang anjing+liar asal asih aspal atas azores babakan bacok$ badan+kaku bakar+kasur banget$ banyak
 banyak+yang barang barat$ baru baru+aja baterai batuceper bau bawa+2 bawa+apa bawa+batu bawa+boneka bawah+the
 bayi+di bekal belum+berenti belum+sadar bendungan benteng berdaya berendeng berhenti berjalan bernanah besar+depan
 bibir bibir+biru bicara bintaro bisa+dibawa bisa+dijemput bisa+ke bisa+ngomong bocah+kecil bocah+sendiri bocor
 boneka botol box bridge buka$ bukan+amuk bukan+mayat bukan+tabrak bule busa busa$ busana buta by cara cepak
 chat+kata ciputat cirarab cirebon cisadane cuma+tidak cuma+tidur curug daan daan+mogot daerah+kami dalam+rumah
 dan+saya dapur darah+kepala dari+jpo dari+kursi dari+malaysia dari+motor dari+mulut dari+padang dari+pagi
 dari+tasik datang+pak dealer dealer+honda dekat+bendungan dekat+pintu dekat+pohon dekat+stasiun dekat+the
 dengan+lansia depan+dealer depan+gereja depan+minimarket depan+spbu depan+warung dewasa di+agen di+aspal di+bawah
 di+daerah di+dapur di+dekat di+gerobak di+gubuk di+kali di+kamar di+kardus di+kebon di+kebun di+mall di+masjid
 di+mobil di+parkir di+pondok di+ruko di+rumah di+saya di+tengah di+tiang dia+minum dibawa+dinsos dibawa+ke disuruh
 duduk$ duduk+dekat dulu+pernah dulu+suka ember emper emperan$ emperan+toko facebook flyover foto+tangan gajah
 gajah+tunggal gang gang+h ganggu$ gapura+kp garden$ gelandangan+dengan gelandangan+jalan gelandangan+masuk gembor
 gereja gerendeng$ gerobak+bikin gerobak+parkir giant+cimone golok+tolong gosong griya griya$ h habis+bekal
 habis+uang halte+depan halte+sudah hari+di hidup$ honda hotel ibu+dengan ibu+saya identitas identitas$ indah$ ini$
 ini+bapak ini+yang is+tidak itu+bapak itu+pak jakarta+barat jalan+di jalan+garuda jalan+kaki jalan+kami
 jalan+merdeka jalan+raya jalan+sendiri jalan+tidak jalan+veteran jalmi jatake jatake$ jati jawab jawab+panggil
 jaya+rt jembatan+cibodas jemput+orang joget kabupaten kabupaten$ kader kader+posyandu kakak kakak+saya kaki+bengkak
 kaku$ kalau+ajak kali+sabi kalian kalian$ kalideres kami+ada kami+di kami+pendatang kami+tidak kantor kantor+pos
 kapal karang+tengah kardus kardus$ karena karunya+banget karyawan+masuk kasih+makan kata+sih kayaknya+sudah
 kayanya+odgj ke ke+cirebon ke+gang ke+kali ke+warung kebon kebun kedinginan$ kejang+di kelapa keluarganya$
 keluarganya+di kenapa+sih kepala+bocor kerja kesini$ kesini+dia ketemu ketemu+anak ketuban ketuban+sudah kira
 kira+mayat km koang koang+jaya kolong+tol kontrakan$ korban+luka korban+tabrak korek kosong kosong$ kp+poncol
 kp+rawa kreo+selatan kruk kuat kuat$ kulit kurang lagi+cari laki+mabuk laki+tato lalu+lintas lampu+merah lampung
 lansia+di lansia+jual lansia+lumpuh lansia+pak lansia+perempuan lansia+putri lansia+sakit lansia+sesak
 lansia+tinggal lansia+turun lap laporan$ larangan lemas$ lewat+sini lho liar+di lihat+ada lihat+rumah linglung$
 linglung+pak lintas lintas+di living living+bawah lk2 lok lokasi+di loker luka lupa+mati maghrib mah majikan
 makan+aja makan+dari makasih+sewu makmur malaysia maling+dipukul mampu mampu$ mandi manis manis+jaya manusia+silver
 masuk+komplek masuk+mesin mata+terbalik mati+kompor mau+saya mayat+di mayat+ternyata melati melek$ meninggal$
 merdeka mesin$ mesin+press minimarket minta minta$ minta+ampun minta+ongkos minta+rokok minta+sedekah minum+baterai
 minum+obat mobil+box modernland modernland$ mogot motor$ muda muda+titip mulut+buka mung murid musola nama+lansia
 netra ngaku ngatur ngatur+lalu ngelantur$ ngelem+di ngitung ngomong+sekarang ngucur$ nih+pak nolongin ntu ntu+orang
 nya nya+di nyangkut nyangkut+di nyasar+pak nyasar+saya nyasar+tidak obat+segenggam odgj+bacok odgj+di odgj+lempar
 odgj+liar odgj+pak odgj+pegang odgj+suka odgj+tidur ojek+tabrak ongkos+di orang+amuk orang+bapak orang+curiga
 orang+kedinginan orang+kena orang+laki orang+sekarat orang+suka orang+tadi orang+tergeletak pabuaran pager+jembatan
 pak pak+cuma pak+dekat pak+di pak+kejang pak+orang pak+pakai pak+rumahnya pak+si pak+soal pak+tolong pakai+golok
report 2 pakai+kruk pakai+seragam paksa+di panggil panggil$ panggil+tidak panjat panti+sekarang parkir pasar
 pasar+baru pasar+kemis pasar+sekarang pasung+di pegang+dada pegang+golok pegang+perut penghuni penjaga
 perempatan+tangcity perempuan+lewat perempuan+smp perum perut perut$ pgot pikir pinggir+tol pingsan$ pintu
 pintu+tol plastik plastik+item pojok polsek+jatiuwung poncol press press+pabrik prestasi ps pulang+sekarang
 punten+ada punya+ongkos putus+obat rambut rambut+cepak rame2 rawa+kucing rawat+di remaja+perempuan risih
 roda+ditinggal roda+kepala rokok+di rombongan rs rt+02 rujuk$ ruko+azores ruko+saya rumah rumah+ambruk rumah+di
 rumahnya+di rumahnya+hilang rw sabi sadar$ sakit+jiwa sakit+tidak sambil+ngitung sambil+pegang sampai+muka
 sampai+tidak sangego saran sari$ satu2 satu2$ saudara+living saudara+tidur saya+anak saya+kira saya+lansia
 saya+rekam saya+sakit saya+terdampar saya+tidak sebelah+bau security segenggam segenggam+kata sekap+diri
 sekarang+lihat selatan$ sendiri+depan sendiri+sudah serang sesosok sewu shelter shelter$ sih+cuma sih+tapi silver
 silver+di sini+pak sini+tiap sipon situ+besar situ+cipondoh sok sopir+angkot spbu stadion stadion+benteng
 stasiun+batuceper stasiun+tanah suami$ suara sudah+2 sudah+4 sudah+biasa sudah+darah sudah+diam sudah+dingin
 sudah+kaku sudah+minum sudah+sering sudimara sudirman suka+amuk suka+bawa suka+lari suka+tidur sukarasa sukarasa$
 sungai+cisadane supir+lansia tabrak$ tabrak+bis tabrak+kereta tabrak+motor tabrak+tidak tadi+masih tadi+sekarang
 takut+pulang taman+prestasi tambah+banyak tangan+karyawan tangan+sudah tangcity$ tangis+kata tanpa+busana
 tanpa+identitas tanya+kalau tanya+saya tapi+saya tapi+supir tasik tato+tidur tawa tawuran+bawa telepon
 telepon+masuk tembok tembus tempat+sampah tenda teng teras terbalik$ terdampar terjebak terjebak+di terminal+poris
 terus tetangga+gantung tetangga+saya tetangga+tenggelam the the+bridge the+jalan tiba tidak tidak+amuk tidak+bahaya
 tidak+berdaya tidak+berenti tidak+berhenti tidak+inget tidak+keluar tidak+kuat tidak+luka tidak+mampu tidak+melek
 tidak+pernah tidur+depan tidur+disitu tikungan tikungan+jalan tikus timur tinggal+di tipu tiri titip+bayi toko
 toko+jalan tolong+bantu tolong+dibawa tolong+dijemput tolong+orang tolong+razia tpa tpa+rawa travel trotoar+depan
 trotoar+jalan tua+laki tua+pakai tua+sudah tuhan tukang+becak tukang+parkir tumpuk+sampah tuna+netra tunggu+kereta
 turun ular ular+pak untuk+pulang urus$ utara veteran veteran+babakan wa+masuk waras+suka waria waria+gelandangan
 warung+saya woy woy+ada woy+tolong x$ ya+ampun yang+ditinggal yang+gigit yang+perlu yang+pingsan yang+tangis
report 1 10+tahun 12+malam 3+bulan 9$ =not @1 ^korban ^lap ^mahasiswa ^mulut ^punten ^satpol ^sp4n ada+kendaraan
 ada+ongkos ada+plastik ada+suara ada+warga ahmad ahmad+yani al+azhom alun2 ambruk$ amuk+sekarang anak+balita
 anak+minta anak+smp anak+teriak anak+umur ancam+mau anter apartemen$ aren ari arus arus+kali ashari asing aspal$
 azhom badan$ badan+nya bae bah bah+cepat bakar+rumah bakar+tidur balekota banget+orang banjir bapak+duduk
 bapak+gelandangan bapak+kurang bapak+terlantar bapak+tidur baru+pulang bawa+arus bawa+berobat baya belakang+pabrik
 bengkak+item beres$ berobat+pak bikin+gubuk bikin+macet bintaro+sektor bisa+gerak bisa+jawab bisa+tolong bisu
 bitung bocah+jual bocah+tinggal bocor+semua bojong bojong+jaya bokor bosen bosen+hidup bri bsd bulak bulan+tidak
 busa+mata cantiga cari+kerja cari+rumput cengkareng cepat cibodas+baru cikupa ciputat$ cisauk citra citra+raya
 cluster compang cuci cuma+duduk cuma+gelandangan dahlia damai darah+mana dari+jawa dari+kemarin dari+ranjang
 dari+tetangga datang+sudah deh dekat+masjid dekat+pasar dengan dengan+bapak dengan+dompet denyut+lemas depan+bank
 depan+klinik depan+of depan+pasar depan+puskesmas depan+stasiun di+alun2 di+bintaro di+bus di+ciputat di+curug
 di+got di+kalimantan di+kolam di+kp di+lahan di+lantai di+lapak di+pasar di+pintu di+polsek di+sebelah di+tangga
 di+tenda di+toko dia+di dia+tidur diam+di diare dibuang dikasih+minum dimyati diperban dipukul+preman disini+pak
 disitu+pak ditembak ditembak+orang ditertibkan dititip doang dokter dompet+raib dua duduk+depan duit+pak duta
 duta+garden flyover$ gang+damai gang+kober gapura garuda gelandangan+banyak gelandangan+kaki gelandangan+paksa
 gelandangan+tiap gembor$ gitu golok+kejar gor gor+dimyati gubuk+di guru+lapor haji+mamat halte$ hanya hari
 hari+tidak hasyim hasyim+ashari hilang+di hp+dengan hubung$ ibu+lari info+pak ini+tidak irigasi is+an itu+bener
 itu+tiap izin+lapor jalan+kh jalan+mh jalan+pembangunan jalan+teuku jam+12 jamu jatiuwung$ jatuh+lantai
 jembatan+berendeng jembatan+penyeberangan joget+sendiri kakak+adik kaki+dari kaku+pak kalideres$ kalimantan
 kami+suka kamling kampung kampung+baru kampus kara$ kara+di kardus+anak karunya+pak kasur kata+dulu kata+malam
 kata+mau kata+tidak kayanya+mau kayanya+mulut ke+atas ke+cisadane ke+lampung ke+polsek keabisan kebon+pisang
 kecil+nyasar kejar+anak kejar+istri kelahi+di kelas kelas+saya keluarganya+tidak kena+tipu kenanga$ kenapa+cuma
 kendaraan kerja+tipu ketemu+warga kh klinik kober kok+cuma kok+tapi kolam+renang korban+bakar korban+begal kotor$
 kp+cantiga kulit+luka kumat+semua kumat+tidak kumel kumpul kunciran kuring kutabumi kutabumi$ kuwi lagi+saya lahan
 lahan+kosong laki+telanjang laki+tidak lansia+bawa lansia+sebelah lansia+terjebak lantai+3 lantai+5 lapak
 lapor+lansia lapor+murid larangan+selatan lari+ke ledug lem lemas+banget lemas+di lepas lihat+gelandangan
 lihat+orang luka+pak m mabuk+di mabuk+doang macet+doang mah+diam malam+dia mall$ mall+balekota mamat mandi+di
 mandir+di masih+bisa masjid+ada mau+dibawa mau+kemana mau+laporan mau+lewat mau+minum mayat$ mengaku mengganggu
 meninggal+tadi meninggal+tidak menyengat merah+cikokol mh mh+thamrin minggu+ada minta+evakuasi minta+pulang mogok
 money muka+pukul muka+sudah muntah$ muntah+darah naik+bus napas+lagi napas+sesak napas+sudah ngintip ngoceh
 ngomong+ngelantur no+money nurul nyender obat+dan odgj+putus odgj+sekap of ongkos+pak orang+asing orang+bisu
 orang+cuma orang+dari orang+diam orang+ganggu orang+gelandangan orang+lansia orang+sih orang+tinggal
 pabuaran+tumpeng pak+bagaimana pak+itu pakai+botol pakai+kursi pakojan pakojan$ paksa paman panjat+pager
 panunggangan parkir+mall parung parung+serab pasien+terlantar pemakaman$ pembangunan penelepon+ibu penjual penuh
 penyeberangan perang perempuan+hamil perempuan+odgj pergi$ perlintasan pernah+rawat petugas+minta pincang
 pingsan+depan pinter pisang pisang+belakang pisau+di pos+kamling pos+security prapatan preman preman+pasar proyek
 punya+uang putar+di racun+pak rak ranjang rantau rapat rapat$ rawa+bokor raya+cikupa renang ribut rong+hari
 rsj+sekarang rt+01 rt+4 rt+mau rujukan ruko+pinang rumah+kosong rumah+tidur rumput rutin sadar+depan saged sahut
 sahut$ sakit+keras samping sangiang saudara+tidak saya+abis saya+amuk saya+anter saya+baca saya+ditinggal
 saya+ganggu saya+mahasiswa saya+orang saya+perlu saya+rt saya+sendiri sdn sebelah$ sebelah+ada sederhana
report 1 sederhana+jalan sekarang+mah sekarang+pindah sekarang+terlantar sekarang+tumpang sektor sektor+9 semak
 sendiri+tangis serab serab+rt seragam smk smp$ soetta soetta$ sopir+truk spbu+jalan stasiun$ stasiun+tangerang
 sudah+abis sudah+bengkak sudah+cerai sudah+dari sudah+jadi sudah+jam sudah+keluar sudah+tua suka+joget suka+masuk
 suka+minta suka+ngintip sukabumi tabrak+di tabrak+lari tabrak+tunggal tadi+tidak tahun+tinggal taman$ tanah tangis$
 tangis+di tanya+cuma tapi+karunya tapi+masih tawuran telanjang+mondar tempat$ tenang+lagi tenang+sekarang
 tenggelam+kali teras+masjid tergeletak+di tergeletak+tidak teriak+bakar terminal$ terus+kejar tetangga+tidak teuku
 teuku+umar thamrin think$ tiap+malam tidak+datang tidak+jelas tidak+makan tidak+mau tidak+pakai tidak+saged
 tigaraksa tinggal+rombongan tisu+sampai toha tol+jakarta tolong+bagaimana tps trotoar$ truk+jalan tua+jatuh
 tua+tidak tua+tidur tugu tuh tujuh tumpang+tanya tumpang+tidur tumpeng tumpuk tunarungu uang+untuk ud umar
 umur+40an urus+di uwung uwung+jaya warga+di warga+kami warga+odgj warga+saya warga+sekarang ya+cara yang+butuh
 yang+mati yani
report -1 10$ 14$ 2+malam 2+pagi 5+bulan ^ajak ^alamat ^ambulans ^anjir ^asap ^atap ^baik ^baju ^batal ^biaya ^bot
 ^bursa ^capek ^cuma ^debt ^dijual ^got ^gudang ^haloo ^iki ^iya ^jangan ^kantor ^kartu ^kira ^ktp ^limbah ^listrik
 ^lokasi ^makan ^mantap ^mati ^mauliate ^no ^nyasar ^panti ^pasang ^pemerintah ^pencarian ^pinjam ^tadi ^tahu
 ^terakhir ^test ^trotoar ada+any ada+kucing ada+lowongan ada+pabrik ada+perkembangan ada+sarang ada+surat ada+tanda
 ada+tompel adopsi adu air+10 aja+sih aja+ya akan akta aktif$ akun ambruk+kena ambulans+gratis amuk+kok ancam angin
 angkat+kerja angkut+belum anjir any anyar$ apa+ya api+besar atap+rumah atas+nama atau bagaimana+ke baju+biru
 bakar+asap banget banget+sudah banget+tolong bangkai bank$ bansos bantu+bayar bantu+cari bantu+rumah batal$ batu$
 bau$ bawa$ bawa+pulang bayar+tunggakan bekas$ belakang+pasar belanja bertanya bibi+saya bisa+jalan botol$ buang
 buka buka+baju bukan+di bursa bursa+kerja butuh+alat cabut$ cair$ cakar cape+hidup capek+banget cari+di cari+lagi
 cari+pak cctv celana cepat+pak cerai cikupa$ ciri collector cuma+ada curi dana+cepat dangdut dangdut+sampai
 dapet+bantu darah+tambah dari+subuh darto debt debt+collector dekat+tol dendam dengan$ dengan+aja dengan+minum
 dengan+odgj dengan+tetangga depan$ depan+komplek di+angkot di+atap di+cikupa di+cisadane di+foto di+gerbang
 di+kasur di+perut di+tas dia+buka dia+ditinggal dia+kata dia+pingsan dia+sekarang dibawa dibawa+kemana dibuang+di
 dibully dibully+di dijual+di diproses dipukul+pakai dong+pak duit$ flyover+cikokol formalin gang+masjid gantung+di
 gedor+pintu genteng+ke gerak+ya goreng gudang haji$ haloo hamil+5 has hp+saya hp+tidak hpnya hub ibadah ibadah$
 ibu+anak ijo+yang indonesia indramayu info+bapak info+tambah info+tidak infonya ini+di ini+foto ini+pak ini+untuk
 internet is+ada itu+ada jaga jaga+malam jalan+kan jalan+sudah jambret jantung jawab$ jd jemput+saya jenguk
 jomblo+terlantar juga+tidak kabar+terakhir kabel kabel+listrik kacamata kaki$ kalau+petugas kali+cisadane kali+itu
 kami+saudara kantor+kelurahan kasur$ kata+pak kaya+mau kayu$ ke+atap ke+genteng ke+mana ke+siapa kebaya+ijo kedah
 keluarganya+pak kemana+pak kembali kena+angin kena+phk kenceng kerudung+biru ketemu+surat kok+diam kondisi
 kondisinya konsernya konsernya$ konter kontrakan+bakar koreksi kp+baru ktp+di ktp+tidak kucing+mati kucing+saya
 kunciran+jaya lagi+bawa lagi+duduk lagi+nih lagi+sekap lah lah$ lahir+di laki+di lansia+itu lansia+sudah
 lapak+rongsok lapor+di lapor+ke lapor+siapa lari+pas lewat+depan liar liar+parkir link lo loh$ luka+ternyata
 lupa+kata maaf$ madura mahal makan+dengan maksud malam+saya mantap markotop massal mati+bikin mati+lampu mau+ada
 mau+angkat mau+bacok mau+cerai mau+ngomong mau+pukul mau+sekolah mau+tenggelam mauliate merah+di merah+kemarin
 minggu+bau minimarket$ minta+duit minta+minum minyak modal+usaha monday motor+ketemu motor+pukul mudik mulai+rame
 muleh muntah+terus naik naik+angkot naik+ke nama+saya nasi+goreng neror neror+saya no+hp nongol nyamuk
 nyetel+dangdut obat+abis odgj+tolong ojek$ online$ orang+dengan orang+kembali orang+lain orang+pakai orang+pingsan
 otw pacar$ pagi$ pak+belum pak+darto pak+lansia pak+saya pak+umur pak+yang pakai pakai+jaket pakai+topi paksa$
 parah+ini parkir+liar pas+mau patokan penelepon+tanya perempatan+mati perempatan+shinta perkosa+pacar persis
 pertama pertolongan+pertama petugas+ini pinggir+cisadane pingsan+pak pinjam pintu$ pipi$ pisah+di pju plawad$
 pohon+besar pom presiden pukul+dia pulang+dari ralat+pak rsud$ rumah+dari rumah+dia rumah+mau rumah+tadi
 rumah+temen rumah+tolong saat saja$ sampai+jam sate satu+lagi saya+aja saya+autis saya+begal saya+cabut saya+dibawa
 saya+dibully saya+dulu saya+kakak saya+mabuk saya+masih saya+ngumpet saya+no saya+pamit saya+standby saya+sudah
 saya+tadi saya+tahan saya+umur saya+warga sekali+pak sekarang sekarang+bagaimana sekarang+juga sekarang+masih
 sekarang+tidak sekarang+warga selamat+pagi semoga sesak+napas shinta$ siang sih+pak since since+monday singgah$
 siram+air siram+minyak situ$ skripsi$ slot sorry$ standby sudah+ambil sudah+cek sudah+dirubung sudah+kami
 sudah+lapor sudah+muntah surat+kata tadi+kata tadi+lapor tahan tahi tahi+lalat tahu$ tai takut+dengan takut+dia
 tambah+dia tanda tangan+dingin tangerang+boleh tangis+terus tanpa+nama target tato tegal teh telepon+lagi tenang
 tensi tentang terakhir+di ternyata$ ternyata+ada ternyata+bukan test the+mall tidak+aktif tidak+kedah tidak+kios
report -1 tidak+nanti tidak+petugas titiknya toko+bangunan tolong+cepat tompel tompel+di tongkat tongkat$
 top+markotop topi traktir trus+tidak tua+kami tunggakan+rs tunggu+petugas tutup$ uang+di ujang usaha wa wajib
 warga+mulai warteg woy$ yang+ada yang+jatuh yuk
report -2 06$ 1$ @len2 ^air ^api ^assalamualaikum ^assessment ^beda ^belum ^bibi ^cek ^dengan ^depan ^film ^gang
 ^hasil ^hatiku ^hilang ^ini ^jadwal ^jomblo ^keluarganya ^kembali ^maaf ^malam ^nama ^nasib ^nomor ^oh ^pohon
 ^posisi ^ralat ^ruko ^rumahnya ^santunan ^tambah ^tes ^toko ^top ^tunggu ^warung abaikan ada+ambulans ada+bakar
 ada+bangkai ada+biaya ada+info ada+kartu ada+luka ada+pohon ada+respon ada+tato ada+tindak ada+tulis aja+pak ajukan
 aktif anak+muda anak+saya anak+sma anak+yang anak+yatim apa+orang apa+pak apotek arah arah+pasar assalamualaikum
 assessment autis ayam babi babi+bau bagaimana+sih baik bakar+cepat bakar+di bakso$ balas bales banget+di
 banget+terus bantu+tidak bapak+ibu bapak+ngaku baru$ batal+aja bawa+selimut beasiswa beda+odgj bekas belum+kembali
 belum+pak benar berdiri$ berita bersih besar+banget biasanya biaya$ biaya+berapa bibi bibirnya bocor+di boraks
 bukan+lansia butuh+dana cabut cantik cari+adik cari+bapak cari+itu cari+keluarganya cari+suami cari+temen cerai$
 cipondoh$ cisadane$ culik+anak cuma+lihat damkar$ darah+tinggi dari+dinsos dari+malam dari+rs datang+tapi dekat$
 dekat+sekolah dengan+anak dengar$ depan+indomaret di+cengkareng di+dompet di+gudang di+jakarta di+lebaran di+odgj
 di+panti di+pengumuman di+pipi di+plafon di+posyandu di+puskesmas di+rw di+samping di+sini di+tangan di+warteg
 dia+ada dia+cuma dia+is dia+lagi dia+odgj dia+pak dia+siram diaspal diaspal$ dibacok dibunuh dijemput dikasih+makan
 dinas dinas+sosial dingin$ disebar disini$ ditinggal+rumah do doang$ dodi dong dua+kali eh eh+dia empat false film$
 find gabut gaji gas gas+melon gawat gawat+pak gesper golok$ golok+sudah got gratis+ada gratis+tidak grup
 gudang+kardus halo+ada hampir+tabrak hari+pak hasil hebat+di hidungnya hidungnya+darah hilang$ hilang+ibu
 hilang+kontak hubung+wa ibu+hilang ibu+kayaknya ibu+pikun ibu+yang ijazah indomaret indomaret$ infus ireng is+saya
 itu+anak itu+lansia itu+sekarang itu+tadi itu+ternyata iya jadi+bagaimana jadwal jam+2 jangan jatuh+ke
 jembatan+gantung jembatan+tanah jemput+di jomblo jual+miras judi juga$ juta kabar$ kadieu kaget kakak$ kalau+ada
 kali+bau kami+bapak kami+belum kami+hilang kami+yang kamu kan$ kanan kantong kartu+berobat kata+anak kata+dari
 kata+di kata+lansia kata+warga ke+depan ke+pos ke+semua ke+tengah kebon+nanas kelahi+dengan keluar+busa keluar+dari
 keluarganya+ada kemana kemarin+sudah kena+pukul kenapa+pak keren kerja+di kerja+dong kertas ketemu+sekarang kiri
 klien+amuk klien+serang klik kok+pak kok+tidak konsultasi kucing+di lagi+dekat lagi+ke lagi+pak lagi+tuh laki$
 laki+hilang laki+sudah lalat+di lama$ langka lanjut$ lansia+kemarin lansia+pakai lansia+tanpa lantai+2 lapor+dan
 lapor+gelandangan lapor+hilang lapor+kemana lapor+sekarang lapor+soal lapor+tetangga lari+orang lebaran lepas+dari
 lihat+jatuh limbah listrik loh lokasi$ lowongan luka$ macet makan+di makan+pak makasih+pak malah+naik
 malam+sekarang malam+tidak maling+bawa maling+masih mana+pak mana+ya mantan+suami masih+ada masih+di masuk+gang
 mata+merem mati+tawa mau+ajukan mau+bunuh mau+dijemput mau+minta mau+tanya mayat+yang meledak$ melon melon+langka
 menang mereka merem minggu$ minggu+tidak minta+tongkat minum$ miras$ motor+saya mulai+lempar murah$ nama+bapak
 nama+dodi nanas nanti$ nasi nasib+lansia ngomong$ nyetel odgj+bisa odgj+dengan odgj+pergi odgj+saya oh orang+jual
 orang+lagi orang+laporan orang+sudah orang+tidak pagi pak+anak pak+besar pak+gelandangan pak+kayaknya pak+parah
 pak+sekarang pak+tadi pakai+gesper pakai+peci pakai+sarung panti+lansia pasar+anyar pdam peci pelapor+kabar
 pelayanan pemerintah pencarian penelepon+cari pengumuman+itu pergi pergi+bawa perkembangan perkosa permata
 perumnas+1 pesan pesan+ini pesta pesta+miras pinjol pipi plafon plafon$ pln$ polisi pom+bensin posyandu$ proposal
 pukul pulang+di puskesmas$ rada ralat rame rt+kami ruko$ rumah+bawa rumah+sebelah rumah+tidak rw+06 rw+kami saja
 sampai sarang sarang+tawon sarung saya+belum saya+cuma saya+dicabut saya+istri saya+kasih saya+pakai saya+pergi
 saya+sesak saya+suka saya+terakhir sebarkan seberang sekarang+lagi sekarang+lewat sekarang+makan sekarang+malah
 sekarang+naik sekarang+pukul sekolah+anak selesai selimut selimut+ya selokan$ semua+orang sendiri+tiap
 serang+petugas siapa sih$ sih+ada sini+tidak sma sorry sosial spp stroke$ suami+pukul subuh sudah+angkut
 sudah+bantu sudah+datang sudah+dijemput sudah+kena sudah+mau sudah+pada sudah+pergi sudah+pindah sudah+pulang
report -2 sudah+sampai surat+wasiat tabung tabung+gas tadi+saya tadi+sempet tadi+siang tadi+sore takut+meledak
 tampung tanah$ tanggal tanya tanya+lanjut tapi+orang tawon+di temen+sekolah teriak+minta terima+kasih terlantar+itu
 terlantar+nih terpantau terus+mata tes tetangga+jual tetangga+nyetel the+laki tidak+kalau tidak+perlu tiket timnya
 tinggi+pak titik tolong+damkar tolong+diaspal tolong+dipukul tolong+find tolong+hubung tolong+info tolong+pln
 tolong+update top tua+yang tugas tugas+sekolah tulis tulis+di tunggakan tunggu$ tutup+jalan umur+17 umur+berapa
 untuk+bapak untuk+tugas urus+bagaimana video waktu+itu warga+dia warga+sudah warteg$ warung+sebelah wasiat yang
 yang+benar yang+luka yang+pakai yang+perempuan yang+waktu ybs+sekarang your your+shelter
report -3 =ask @where ^alhamdulillah ^angkot ^bawa ^cari ^dekat ^is ^jam ^jual ^kapan ^kucing ^lupa ^minta ^muka
 ^obat ^petugas ^popok ^selamat ^sungai ^tiang ^umur ^update ^yang ^ybs ada+bantu ada+bekas ada+kabar ada+lagi
 ada+tidak agak air alat+bantu aman$ aman+pak ampe amuk+pukul anak$ angkat+kepala angkot angkut+sudah anjing apa$
 asap atap bakar+api bakso bantu+dengar bantu+polsek banyak$ bapak+saya bawa+tali beda belum bener$ bengkak$
 berhenti+pak besar besar+di bibirnya+napas bikin+saya bisa+lapor bisa+masuk blok+c boleh+lapor brosur bukan$
 bukan+mau bunuh+saya busa+tolong c cair cari$ cengkareng$ cepat+laporan daftar damkar dana dapet data dengan+suami
 dengar depan+gang di+brosur di+cimone di+leher di+lokasi di+mana di+poster di+rt di+tangerang dia+abis dia+cekik
 dia+minta dia+sudah dicabut dijual+depan dipukul+tetangga disini ditinggal+dia ditinggal+surat gang$
 gelandangan+nanti golok+ancam hati+saya hilang+dari ibu+dia ignore info ini+kalau istri+mau itu itu$ itu+lagi
 itu+saya itu+yang jadi+gelandangan jaket jalan+baru jalan+depan jalan+ke jalan+pakai jam jual+makan kampung+kami
 kasih kayaknya+bakar kayanya+sudah kdrt kejang+lagi kemana$ kemarin+cari kemarin+sekarang kembali+lagi
 ketemu+kemarin ketemu+pak klien+tidak kontak kuat+angkat kucing kursi lagi+amuk lagi+gelandangan lagi+ini
 lansia+saya lapor+dari leher$ lihat lihat+lagi lokasi lu luka+tidak maaf magrib makasih$ mandi$ mantan masa masalah
 masuk+panti mati+aja mau+urus minggu minggu+tolong minta+ambulans minta+uang mirip modal muncul muncul+lagi mungkin
 murah nanti+pulang napas+parah nih$ nikah no no+4 nongol+lagi odgj+nih odgj+yang online orang+hilang orang+jatuh
 orang+masih orang+muntah orang+saya orang+sekarang pak+gawat pak+minta pak+tidak paman+kami pamit parkir+di patah
 pegang+dingin pelan pencet+bukan perempuan$ perempuan+saya pergi+dari perut+saya pindah pindah+ke pln popok
 popok+lansia pukul+istri pungli pungutan pungutan+liar racun+kemarin raya+no respon roda$ rs$ ruko+bakar rumah+ibu
 salah+denger sampai+sekarang santunan satu saya+bawa saya+cari saya+dengan saya+di saya+kdrt saya+lagi saya+laporan
 saya+lihat saya+tiap sebelah+bakar sejak+ditinggal sekarang+jatuh sekarang+muka sekarang+orang selingkuh
 sementara+di siapa$ sini+bukan skripsi smp+6 stroke+tidak suami+mau suami+sekarang sudah+besar sudah+di
 sudah+diamankan sudah+dibawa sudah+makan sudah+saya sudah+tangan sudah+tenang susu susul tadi tadi+malam tadi+pagi
 tato+di tawon telepon+ulang tempo tempo+hari tenang$ tepat+di terakhir terakhir+lihat terima ternyata+pak terus$
 tidak+sih tindak tindak$ tiri+pukul tolong+batal tolong+ignore tolong+kabar trc tunggu tunggu+di tv yang+datang
 yang+jual yang+lihat yang+minggu yang+nongol
report -4 =beast =drill @code ^bagaimana ^banjir ^bisa ^eh ^kenapa ^lagi ^parkir ^rame ^sudah ada+bidadari aja+sudah
 apa+ada api+sudah bapak+yang bau+banget bayar belum$ bener bener+tidak beras biaya bidadari bidadari+jatuh bpjs
 butuh+kursi cepat+dia darah+pak datang$ dbd depan+sd di+hatiku di+ig di+kaki di+tv dicek dinsos fogging
 gang+sebelah goyang goyang$ harga+beras hilang+itu hp ibu+itu ibu+sudah ig ig+kata ijo informasi jual+obat juga
 kalau+ketemu kalau+mau kalau+odgj kan kata+ada kaya ke+arah kejar+bawa kemarin kemarin$ kepala+luka kerja$
 ketemu+di kirim kursi+roda lacak lagi+di lanjut larang lari+bawa layak layak+huni lemas+pak malam+minggu mimpi
 minggu+lalu miras mulai+kejang nasib nih obat+larang odgj+nya odgj+sih odgj+sudah orang+dibacok pacar pak+baru
 pak+kalau pak+rumah pak+sudah payung pegang$ penelepon+telepon pos$ punya+anak rame+di roda saya+bakar saya+kalau
 saya+salah saya+tabrak saya+tunggu sekarat sekarat$ semua+aman senjata+di sudah+kembali sudah+ketemu sudah+mulai
 takut$ takut+ada tambah tebel tengah+malam tepat ternyata+dia tidak+angkut tidak+ketemu tidak+layak tidak+usah
 tidur$ tolong+cari tolong+dicek tv+ada untuk usah waktu warna where yang+dijual yang+hilang yang+kejang yang+tadi
 yang+tidak you
"""
