"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 massa
report 16 bantu+saya
report 14 ^napas
report 13 ^ditusuk ^lapor ditusuk lapor$
report 12 bapak+tua butuh+pertolongan darurat+pak tolong+saya
report 11 ^darah bagaimana+ini bisa+bantu bisa+pulang darurat ini+bagaimana lapor+pak pertolongan
report 10 ^kejang ada+korban dipukul kejang+pak manusia tolong$
report 9 @danger ^tolong anak+di butuh ibu+bawa korban$ napas+tinggal pertolongan$ sudah+biru tetangga+meninggal
 tolong+kesini
report 8 amuk+bawa badan bapak+pukul belum+makan cepat+kesini gantung+diri gerak habis kejang kesini kumat lansia$
 meninggal napas ongkos pak+bantu pasung pucat saya+kumat saya+mau tangan terjun terlantar$ tidak+bangun tolong+pak
 tua$
report 7 2+tahun @who=operator ^anak ^lansia ^tetangga abis+makan amuk anak+minum bantu biru butuh+ambulans
 butuh+bantu darah dari+tadi dia+amuk dong$ gantung habis+ongkos jalanan$ korban laki+tanpa lansia+nyasar leher
 linglung makan+3 mau+lapor mau+terjun minum napas$ ongkos$ orang+lapar pakai+alat pukul$ racun saya+butuh sering
 sudah+tidak tabrak tanpa+saudara tenggelam terjun$ tidak+gerak tulang umur+2 usir
report 6 ^bapak ^bocah ^itu ^kepala ^ketemu ^laki ^manusia ^orang ^perempuan ^saya ^suami ^telepon ^temen ada+lansia
 ambulans$ amuk$ anak anak+kecil bacok bakar+suami bangun$ bantu$ bapak+ini bawa+karung biru$ cari+ibu darah$
 darah+hebat dia+mau diri ditinggal golok+di jalmina$ jemput+bapak karung karunya karunya$ karyawan kata+tetangga
 kecil$ kena ketemu+lansia laki lansia lansia+jatuh lansia+pikun linglung+di luka+parah mati$ mau+mati
 mau+melahirkan melahirkan melahirkan+di mulut neglasari nyasar nyasar$ obat$ orang+di ot parah$ pegang perempuan
 pulang$ sadar sadar+pak satu+saudara saya+kejang saya+pingsan saya+sayat sayat segera segera$ semua semua$ setrum
 smp smpn sudah+lemas tangan$ tangis tangis+cari telanjang telanjang+di tempat tergeletak tetangga tiap+sore
 tidak+sadar tidur tidur+di tinggal tolong tuna
report 5 =work @call @len5 @needs @person @reports ^banyak ^cepat ^dompet ^ibu ^kaki ^tabrak ^tawuran abis ada+anak
 ada+yang alat alat$ apartemen bagaimana+pak banyak+banget bapak bawa bawa+golok bawa+kayu begal bikin bikin+kotor
 bocah busuk butuh+tempat cepat$ cimone cimone$ cuma+nya daerah darah+banyak depan depan+kantor depan+sekolah
 di+kolong di+kontrakan di+taman dia+darah dia+muntah diam+aja digusur dikeroyok diri$ diri+pak disabilitas
 ditinggal+anak dompet duduk evakuasi evakuasi$ foto+ini gelandangan gelandangan+di gelandangan+yang gerak+pak
 gerobak giant guru haji hamil hebat indah ini istri+saya jatuh jatuh+dari jatuh+di jatuh+kepala jembatan$
 kantor+kecamatan karung$ ke+sini kecamatan kecil keluar+darah kesini+pak kolong kontrakan kontrakan+haji
 kontrakan+sebelah kumat+rusak kunci+di lansia+ini lansia+tidak lapar lapar+pak laporan+satpol lempar malam+ini
 manusia$ manusia+gerobak mau+kembali minta+tolong motor+jatuh muntah+abis ngelem nya+di odgj$ ojol orang+ini
 orang+linglung orang+odgj pak+ada pak+bisa penumpang periuk perlu+bantu pertigaan pinang pingsan polsek psikiater
 rawat rawat$ rt+warga rumahnya rusak rusak+rumah sakit sakit$ satpam satpol saudara saudara+saya saya+dong
 saya+habis saya+odgj saya+pasung saya+racun saya+sering sekap sekarang+di sendiri sendiri+di serpong siswa sp4n
 stroke+ditinggal sudah+dua tahun$ teman tempat+tinggal tergeletak$ teriak terjun+dari terlantar tersedak
 tidak+napas tidak+punya tidak+waras tua tuna+wisma waras warga wisma yang+dengan yang+suka
report 4 2+anak @case @len4 @placed ^ada ^astaga ^bantu ^bau ^butuh ^dia ^gelandangan ^halo ^kemarin ^kerja ^odgj
 ^satu ^tangan ^teman a ada+ibu ada+is ada+motor ada+perempuan adik+saya aman+di amuk+di amuk+lagi anak+ngelem
 anak+pasung anak+perempuan anak+sekap anak+tetangga astaga astaga+dia bantu+ke bau+busuk bedeng begal+pisau benda
 berenti$ berobat berobat$ busuk+dari butuh+dibawa butuh+pendampingan capek+hidup cibodas ciledug ciledug$ cipadu
 cipadu$ cuma curiga dalam dalam+sumur dari dari+dalam dari+kontrakan deh+foto dekat depan+smpn di di+depan
 di+emperan di+halte di+pertigaan di+pinggir di+rel di+trotoar dia+begal dia+tidak diam dompet+hilang emperan ganggu
 gelandangan+tidur gendong gigil golok halo halte halusinasi hidup hilang+tidak ibu ibu+hamil ini+orang ini+sudah
 ini+tidur istri+lari itu+lho itu+orang jalan+pulang jalmina jaya jiwa jpo jpo$ jual+tisu kaki kaki+luka kaku kali
 kami+butuh kantor kara kata+sudah kayu kec kec+benda kecanduan kejang$ keluhan kena+bacok kenanga kepala
 ketemu+mayat kirim+foto kolong+jembatan kontrakan+saya kotor kp kumat+lagi kunci lain lain$ laki+nyasar
 lansia+terlantar lapor lho+pak lihat+deh lumpuh makan$ mal malam+di mall mandir mau merah$ mesin mondar
 mondar+mandir motor mushola neglasari$ ngelantur ngomel ngomong odgj+amuk orang orang+bawa orang+dipukul
 orang+kejang orang+mati orang+nya orang+tabrak orang+terlantar orang+tidur pabrik pak+badan pak+dari pak+kaki
 pak+karunya parah pasar+gerendeng pegang+pisau penumpang+saya perempuan+di perlu pernah pil pinggir pinggir+jalan
 pisau pisau+ke plastik poris poris$ pos+ronda putus putus$ racun$ rawa rokok ronda rsj rt rumah+dengan rumahnya$
 sambil sanggup saya+capek saya+kecanduan saya+kunci saya+stroke saya+takut saya+usir sebatang+kara sekap+di
 sekarang+ada sekarang+sudah sekolah$ sementara$ sering+halusinasi setrum+di sp4n+anak stasiun suami+kumat suka
 sumur sumur$ tahun tajur tali taman tanpa telepon+guru temen temen+saya tenggelam+ke teriak+dari terlantar+di terus
 tetangga+bakar tetangga+odgj tiap tidak+bisa tidak+galak tidak+pingsan tidak+sanggup tidak+tahu tidur+mana tisu tol
 tolong+di tolong+segera tua+duduk tumpang uang usir+dari via yang+setrum
report 3 # 2$ 20+butir 3$ 4$ =urgent @len3 ^adik ^dulu ^istri ^kakak ^kayaknya ^laporan ^mayat ^pelapor ^polsek
 ^saudara ^tuna ^via ^warga ada ada+bapak ada+gelandangan ada+laki ada+odgj ada+pak ada+saudara ada+senjata alam
 anak+anak anak+hilang anak+jalan anak+jalanan anak+sekolah aneh apa+cuma atas+jpo badan+dingin baju banget+pak
 bangku bangku+taman bangun banyak bapak+di bapak+tiri batu bawa+boneka bawah bayi belakang belum+ketemu
 belum+pernah benda$ berenti biasa+di bibirnya+biru bis bisa boneka butir capek cerita cikokol cuma+teriak
 cuma+tidur dan darah+tidak dengan+gelandangan denyut depan+rs depan+ruko depan+spbu di+atas di+bangku di+cipadu
 di+dalam di+gang di+jalan di+jembatan di+kandang di+lampu di+lapangan di+pabrik di+perempatan di+pos di+stasiun
 di+teras di+terminal di+the di+tiang di+warnet dia+lupa dibawa+berobat dijemput$ dikenal dikeroyok$ dingin
 dingin+semua dipukul$ ditinggal$ ditinggal+di ditinggal+ibu dua+hari duduk+di duit facebook gaga galak gang
 gang+saya ganggu+jiwa gelandangan+sakit gendong+bayi gerendeng gigit+ular gondrong gosong got+di gubuk halte+depan
 hari$ harus+bagaimana hidup+sendiri ibu+di ibu+tua iki inget ini+ada is+a istri jalan jalan$ jalan+tidak jalanan
 jatake jatake$ jatiuwung jaya$ jembatan kab kab+tangerang kader kader+posyandu kakak+saya kaki+sudah kalau+tidak
 kali+sabi kamar kami kami$ kandang karang karawaci karunya+orang karyawan+jatuh kata+yang kayak kayak+mau kayanya
 ke+palembang ke+panti ke+rsj kedinginan kehujanan kejang+terus kel keliling keluar keluar$ keluarganya kemarin+amuk
 kembali+ke kena+lempar kereta kerja kesini$ kolam kompor kosong laki+pakai laksa laksa+anak lansia+duduk
 lansia+linglung lansia+lumpuh lansia+pak lansia+sendiri lapangan lapangan$ lapor+odgj lembang lepas$
 lihat+perempuan lupa+jalan mabuk makan masjid$ mata mau+ke mau+obat mau+rujuk mayat mayat+mr mayat+pak melahirkan$
 melati meninggal$ meninggal+di merah minum+20 mr mr+x muka muka+sudah mulut+buka mulut+busa mulut+keluar mushola$
 nama+lansia napas+tolong narkoba need ngesot ngomong+sekarang nya nya+sudah nyasar+dekat nyasar+pak nyasar+saya
 nyasar+tidak obat odgj odgj+perempuan odgj+telanjang odgj+tidak ojol+pak orang+aneh orang+belum orang+gigil
 orang+lumpuh orang+tadi orang+tenggelam pabrik$ pak+mau palembang panti$ panti+sekarang pasar+lembang
 pasung+saudara pendampingan pendatang penelepon+lapor penelepon+lihat perempatan perut pinang$ piring pondok pos ps
 pulang pulang+ke punya punya+rumah pura2 racun+tikus rawa+kucing raya raya$ rel resah rsj$ rujuk rujuk$ ruko
 rumah+di rumah+saya rw sabi sakit+di sari saudara$ saya$ saya+bisa saya+kirim saya+meninggal saya+ojol saya+pak
 sebatang sehat sekarang+dengan sekarang+diam sesak si sih+tidak situ smp+lari sopir stadion suami+temen sudah+lama
 sudah+minum suka+bawa sukasari sukasari$ supir tabrak+truk tadi+ada tadi+bapak tadi+masih tahu+alamat tanah+tinggi
 tangcity tapi tapi+sekarang temen+kontrakan tenggelam$ terakhir+dia teras terbalik terjebak terminal the theres
 theres+a tidak+ada tidak+bawa tidak+dikenal tidak+pukul tidak+sekolah tinggal+di tiri titip titip+anak tolong+ada
 tolong+evakuasi tolong+jemput trotoar truk trus tumpang+di tunggal uang+habis urus$ via+laksa waras+sudah
 warga+kami waria warnet warnet$ woy+ada x yang+biasa yang+kena yang+tenggelam yang+tidur
report 2 13$ 19$ 2+orang 3+hari 3+orang 40an =well @who=resident ^baru ^bayi ^belakang ^ijin ^kami ^kata ^lap ^lihat
 ^orgnya ^pak ^penumpang ^remaja ^theres ^tiap ^tua ^tumpang ^wa ^waria ^woy ^ya a+saudara ada$ ada+bayi ada+bocah
 ada+laporan ada+orang ada+pgot ada+rumah ada+saya ada+tuna adipura aja+ada aja+dari al alam+indah alamat alamat$
 alun alun2 ampun amuk+tapi an an+tua anak+dipukul anak+tiga ancam+mau angkat$ angkot$ angkot+penumpang anter
 assalamualaikum+pak atas azores babakan badan$ bagaimana+ya balita bandara banget$ banyak+darah banyak+yang
 bapak+gelandangan bapak+tiap barang barat baru+aja baterai bau bawa+2 bawa+alat bawa+apa bawa+batu bawah+the baya
 bayi+di bekal belum+berenti benteng berdaya berendeng bernyawa besar+depan biasa bicara bintaro bisa+dibawa
 bisa+dijemput bisa+ke bisa+ngomong bocah+jual bocah+sendiri bocor bridge bugel buka$ bukan+amuk bukan+mayat
 bukan+tabrak bus busa busa$ cekik cengkareng chat+kata cikokol$ cipondoh ciputat cirebon cuma+tidak curhat curug
 dada daerah+kami dalam+rumah dan+tidak dari+jpo dari+kursi dari+mulut dari+pagi datang+pak deh dekat+pintu
 dekat+pohon dekat+stasiun dekat+the dengan+dompet dengan+orang dengan+saya depan+mall depan+minimarket
 depan+puskesmas di+alun2 di+bawah di+bedeng di+daerah di+gerobak di+got di+gubuk di+kali di+kardus di+kolam
 di+lapak di+masjid di+mushola di+parkir di+pondok di+rs di+ruko di+rumah di+saya di+situ di+tengah dia+diam
 dia+minum diam+di dibawa+dinsos dibawa+ke dibuang dikasih+minum diri+di disitu+pak doang dua duduk$ duduk+dekat
 duduk+terus dulu+pernah dulu+suka emperan$ emperan+toko flyover foto+tangan gajah gang+h garden garden$ gebang
 gebang+raya gelandangan+masuk gembor gerendeng$ gerobak+bikin gerobak+parkir giant+cimone golok+tolong gratis$
 griya$ grogol guy h habis+bekal habis+uang hari+tidak hilang+di hitam hp+dengan ibu+saya identitas identitas$
 indah$ ini$ ini+bapak ini+yang is+tidak itu+pak itu+tiap izin+lapor jakarta+barat jalan+di jalan+kaki jalan+kami
 jalan+raya jawab+panggil jaya+rt jembatan+berendeng joget kabupaten kabupaten$ kaca kaki+bengkak kaku$ kaku+pak
 kali+mookervart kami+ada kami+pendatang kami+tidak kampung kantor+pos kardus kardus$ karunya+banget karunya+pak
 kata+cari kata+sih kata+usir kayaknya+sudah kayanya+mau kayanya+odgj ke ke+gang ke+kali ke+polsek ke+warung
 kebentur kebon kedinginan$ kejar kejar+orang kelapa keluarganya+di kelurahan kemarin+itu kepala+bocor
 kepala+kebentur kerja+tipu ketemu ketuban ketuban+sudah kira kira+mayat koang koang+jaya kontrakan$ korban+luka
 korban+tabrak korek kreo kruk kuat kubur kulit kulit+luka kurang kurang+waras laki+tato lampu+merah lansia+di
 lansia+jual lansia+putri lansia+sebatang lansia+sesak lansia+terjebak lansia+tidur lansia+tinggal lantai lap
 lapor+lansia larangan larangan+selatan lari+ke lemas lemas$ lemas+di lepas lho liar+di lihat+ada lihat+rumah
 linglung$ linglung+pak linglung+tidak living living+bawah lk2 lok lwt m mabuk+doang mah makan+dari makasih+sewu
 maling maling+dipukul mampu mampu$ mandi+di manis manis+jaya manusia+silver masih+bisa masjid masuk+komplek
 mata+terbalik mau+curhat mau+dibawa mau+pulang mayat+ternyata melek melek$ meninggal+tidak mesin$ minta minta$
 minta+ampun minta+ongkos minta+rokok minta+sedekah minum+baterai minum+obat minum+racun mookervart motor$ murid
 musafir musola need+tolong netra ngatur ngelantur$ ngelem+di ngomong+dengan ngomong+sendiri nolongin nyangkut
 nyangkut+di nyasar+di nyender odgj+bacok odgj+bawa odgj+di odgj+jalan odgj+lempar odgj+liar odgj+suka odgj+tidur
 ojek+tabrak orang+curiga orang+diam orang+duduk orang+kedinginan orang+kena orang+suka orgnya pada pager
 pager+jembatan pak+cuma pak+di pak+dia pak+ini pak+kejang pak+orang pakai+kruk pakai+kursi paksa+di panas+tinggi
 panggil panggil$ panjat parkir pas pas+saya pasar pasar+baru pasar+sekarang pegang+golok pegang+saya pemakaman
 penelepon+ibu perang perempatan+tangcity perempuan+smp perlintasan perum perut$ petugas+minta pgot piatu
 pinang+griya pinggir+tol pingsan$ pingsan+di pintu pintu+tol pisah+dari pisau$ plastik+item pojok polsek+jatiuwung
 punya+ongkos punya+tempat putar putri putus+obat rapat rapat$ remaja remaja+perempuan ribut robek robek$
 roda+ditinggal roda+kepala rokok+di rs rt+02 rt+2 rt+3 ruko+azores rumah$ rumah+ambruk rumah+pak rumah+sekarang
 rumahnya+di rw+5 sadar$ sakit+jiwa sakit+tidak sambil+pegang sangego saran sari$ saudara+living saudara+tinggal
report 2 saya+anak saya+ancam saya+anter saya+dari saya+harus saya+ketemu saya+kira saya+lansia saya+minum
 saya+perlu saya+sakit saya+sopir saya+terdampar saya+think saya+tidak sayat+tangan sdn sedekah sehat$ sejak selatan
 selatan$ sendiri$ sendiri+depan sendiri+tidak sesosok sewu shelter$ sih+tapi silver sini+pak sipon situ+besar
 smpn+13 sopir+angkot spbu stasiun+tanah suara sudah+2 sudah+dari sudah+kaku sudah+sering sudah+tua sudimara
 suka+amuk suka+lari suka+minta suka+tidur sukarasa sukarasa$ supir+lansia tabrak+bis tabrak+kereta tabrak+lari
 tabrak+motor tadi+sekarang tambah+banyak tangan+sudah tangcity$ tangga tanpa+identitas tanya+kalau tanya+saya
 tapi+saya tapi+supir tato+tidur tawuran+bawa telepon+masuk teman+saya tempat+sampah tengah tenggelam+di terdampar
 terjebak+di terus+di tetangga+saya the+bridge the+jalan think tiap+hari tidak tidak+bahaya tidak+berdaya
 tidak+berhenti tidak+bernyawa tidak+ganggu tidak+inget tidak+keluar tidak+mampu tidak+melek tidak+pernah
 tidur+depan tidur+disitu tiga tikus timur tinggal$ tinggal+sendiri tinggi tiri+saya toha toko+jalan tolong+dibawa
 tolong+orang tolong+razia tpa tpa+rawa trotoar+depan truk+jalan tua+laki tua+pakai tuh tukang tukang+parkir tumpuk
 tumpuk+sampah tuna+netra turun ular ular+pak umur untuk+pulang veteran wa+masuk waras+suka warga$ waria+gelandangan
 woy x$ yang+gigit yang+minum yang+perlu yang+pingsan yang+tabrak yang+tangis yang+urus yatim+piatu
report 1 02+05 10+menit 12+malam 3+bulan 5$ 9$ =heart @1 ^dinsos ^foto ^mahasiswa ^motor ^mulut ^sp4n ^tukang
 ada+denyut ada+kendaraan ada+ongkos ada+plastik ada+sesosok ada+warga adik aja+mulut aja+rasa al+azhom anak+pisah
 anak+smp antar ashari asing aspal atas$ azhom bacok$ badan+kaku badan+nya bagaimana+cara bakar+rumah bakar+tidur
 banjir banting bapak+kurang bapak+terlantar barat$ baru batak bawa+identitas becak belakang+pabrik berhenti
 bernanah beruntun bibir bibir+biru bikin+gubuk bintaro+sektor bisa+jawab bisa+tolong bitung bocah+kecil bojong
 bojong+jaya bolong botol bulan+tidak bule busa+mata buta cantiga cari+anak cari+kerja cepat cibodas+baru
 cipondoh+makmur ciputat$ cisauk citra citra+raya cluster compang daan daan+mogot dahlia dalam$ darah+dekat dari+ibu
 dari+jawa dari+kemarin dari+motor dari+ranjang dari+tetangga darurat$ dengan dengan+lansia denyut+lemas depan+bank
 depan+of depan+pasar depan+warung dewasa di+aspal di+belakang di+bis di+bus di+curug di+dapur di+kamar di+kebon
 di+lahan di+mall di+pasar di+polsek di+pool di+rsj di+sebelah di+tenda di+toko di+tol dikit dimyati diperban
 dipukul+preman ditembak ditembak+orang dompet+raib duduk+lemas dulu emper foto gajah+tunggal gang+kami
 gelandangan+banyak gelandangan+kaki gelandangan+paksa gembor$ gitu gor gor+dimyati gubuk+di guru+lapor halte$
 hasyim+ashari ibu+dengan ibu+lari ibu+muda ijin irigasi irigasi+sipon is+an item+besar itu+bapak itu+bener
 jakarta+rak jalan+veteran jam+12 jam+orang jatiuwung$ jatuh$ jawab jemput+orang joget+sendiri kakak kaki+dari
 kalideres kampung+baru kara$ karang+tengah kardus+anak karena kata kata+dulu kata+malam kata+tidak kayaknya+dia
 ke+atas ke+cirebon ke+cisadane kebon+pisang kecil+nyasar kejadian kejang+di kelas kenanga$ kendaraan kesini+dia
 ketemu+bayi km km+18 kok+cuma kolam+renang kolong+tol konsul korban+bakar kotor$ kp+cantiga kuat$ kuat+hidup kubur$
 kumat+semua kumat+tidak lagi+cari lahan lahan+kosong laki+mabuk laki+tidak lalu+lintas lampung lansia+bawa
 lansia+perempuan lansia+sakit lantai+3 lantai+5 lapak lapor+murid lapor+orang laporan+warga ledug linglung+mau
 lintas lintas+di luka luka+pak mabuk+tidur madiun mah+diam makmur malam malaysia mamat mandi mandir+di masih+gerak
 mau+antar mau+bakar mau+konsul mau+lewat mau+susul mayat$ mayat+di meledak menangis meninggal+tadi merah+cikokol
 merdeka$ minimarket minta+evakuasi mobil modernland mogok mogot mookervart$ muda+titip muka+pukul muntah+darah
 nanti+lagi napas+lagi ngaku ngatur+lalu ngintip odgj+pegang odgj+putus odgj+sekap of ongkos+di ongkos+pak
 orang+amuk orang+bapak orang+dari orang+lansia orang+sekarat orang+sih orang+tergeletak pabrik+sepatu pabuaran
 pabuaran+tumpeng pak pak$ pak+bagaimana pak+masih pak+pakai pakai+kayu pakai+sendal pakojan pakojan$ paksa panas
 panggil+tidak panjat+pager panunggangan parkir+mall parung parung+serab pasa pasar+kemis pasien pasien+terlantar
 pasung+di patung pegang+perut penelepon+orang penghuni penjaga penjual penuh perempuan+hamil perempuan+odgj
 permisi+mau perum+rumah pingsan+depan pisang pisang+belakang pool pos+polisi pos+satpam prestasi proyek punya+uang
 racun+pak raib rak ranjang rawat+di raya+cikupa razia rel$ renang rombongan ronda$ rt+01 rt+03 ruko+pinang
 ruko+saya rumah rumah+anak rumah+tetangga rumah+tidur sadar+depan sahut$ sakit+keras sangiang saya saya+abis
 saya+amuk saya+ganggu saya+tapi saya+tidur sebelah$ sebelah+ada sekap+diri sekarang+mah sekarang+pindah
 sekarang+terlantar sekarang+tumpang sektor sektor+9 sendiri+tangis serab serab+rt sesosok+tubuh shelter siang$
 simpang sipon$ situ+cipondoh stasiun+batuceper stasiun+tangerang suami$ sudah+abis sudah+dingin sudah+keluar
 sudah+minggu sudah+siram sudirman suka+joget suka+masuk suka+ngintip suka+ngomong sumpah sumpah+ini tabrak+beruntun
 tabrak+tidak tabrak+tunggal tadi+tidak taman$ taman+prestasi tangis+kata tapi+masih tapi+tidak telanjang+mondar
 telepon tempat$ tenang+lagi tenda teras+masjid terbalik$ terbalik+di tergeletak+di tergeletak+tidak teriak+bakar
 terminal+poris ternyata+orang terus+sejak tiang tiang+listrik tiap+malam tiba tidak+amuk tidak+kuat tidak+luka
 tidak+mau tidak+pakai tigaraksa tipu tisu+sampai titip+bayi toko tol+jakarta tolong+bagaimana tolong+dijemput
 trotoar$ tua+tidak tubuh tugu tukang+bangunan tumpang+tanya tumpang+tidur tumpeng tuo uang+untuk umur+40an utara
 warga+odgj warung warung+saya woy+tolong ya+allah ya+cara yang+ditinggal yang+mati yang+sakit yang+sekarang
report -1 2+malam 6$ ^air ^anjir ^baik ^baju ^batal ^besok ^biaya ^bot ^bursa ^capek ^cuma ^hati ^hilang ^ini ^iya
 ^jangan ^kantor ^kira ^kontrakan ^ktp ^listrik ^lokasi ^luka ^lupa ^mantap ^met ^nanti ^no ^nomor ^panti ^pinjam
 ^posisi ^tadi ^tes ^test ^trotoar ^warung ada+ambulans ada+bantu ada+bekas ada+dua ada+kucing ada+luka
 ada+perkembangan ada+sarang ada+satu ada+tanda ada+tato ada+tompel adopsi air+10 aja+ya akan aktif aktif$ akun alah
 amankan ambulans+sudah amuk+kok anak+laki angkut+belum anjir any anyar$ apa+orang apa+ya apa+yang api+besar apotek$
 atas+nama atau ayam bagaimana+ke bagaimana+sih bahar baju+biru baju+spiderman bakar+cepat balai balai+warga bales
 banget banget+di banget+saya banget+tolong bangkai banjir+di bank$ bansos bantu+bayar bantu+cari banyak+pak batal$
 batu$ bau$ bawa+anak bawa+bayi bawa+pulang bayar+tunggakan bayi+juga belakang+pasar belakang+rumah belanja
 belum+kembali belum+pak berlobang berlobang+besar besok+ada buang bukan+di bukan+warga bursa bursa+kerja butuh+alat
 butuh+kerja cabut cabut$ cakar cari+bapak cari+lagi cari+pak cari+temen celana cerai$ cikupa$ cipondoh$ cuma+ada
 dana dangdut dangdut+sampai darah+tambah darah+ternyata dari+dinsos dengan$ dengan+aja dengan+tetangga depan$
 depan+komplek depan+sd dereng dereng+kembali di+atap di+bekas di+cikupa di+cisadane di+foto di+jakarta di+kampung
 di+kasur di+mana di+plafon di+samping di+tas di+tempat dia+bawa dia+kata dia+pingsan dia+sekarang dia+siram diam$
 dibawa+lari dibuang+di dibully dibully+di dibunuh dinas dinas+sosial diproses dipukul+pakai disebar do duit$ eh
 fogging gang+masjid gapura+merah gawat gedor+pintu gelang gemeter genteng+ke gigit good goreng gudang hampir
 hampir+tabrak hari+pak hebat+di hilang+ibu hilang+umur hp$ hp+saya hp+tidak hpnya ibu+yang ical ijo+yang indramayu
 info+tambah infonya ini+foto istri$ itu+lagi itu+tadi jadi+bagaimana jaga+malam jalan+berlobang jam+2 jambret
 jatuh+ke jemput+saya jomblo+terlantar juta kabar$ kabel+listrik kacamata kaget kali+itu kami+saudara kantor$
 kantor+kelurahan kasih+tahu kasur kasur$ kata$ kata+jadi kaya+mau ke+atap ke+mana ke+pos ke+siapa kebaya kebaya+ijo
 kebon+nanas kedah keluar+dari keluarganya+pak kelurahan+gerendeng kemana+pak kemarin+sudah kena+phk kenceng
 kerja+dong kerudung+biru ketemu+surat klien+serang kok+diam kok+pak kolong+flyover kondisinya konsernya konsernya$
 konter koreksi kota ktp+di ktp+nya kucing+mati kula lagi$ lagi+sekap lagi+sekarang lagi+tuh lagi+ybs lahir+di
 laki+di lama$ lansia+itu lapor+ke lapor+kemana lapor+sekarang lari+orang latihan lepas+dari lewat+depan liar+parkir
 lihat+lansia limbah link lokasi$ lokasi+pakai luar luar+kota lupa+kata madura mahal maling+di mangkal+di mantap
 markotop masuk+gang mau+ada mau+cerai mau+sekolah mau+tanya mau+tenggelam mayat+yang menjuntai met minimarket$
 minta+nomor minyak modal+usaha motor+ketemu motor+pukul muda+di mudik muka+pucat mulai+jalan mulai+rame
 mulai+teriak muleh naik+angkot naik+ke nama+saya nanas nasi nasi+goreng neror neror+saya ngaku+dari ngumpet
 ngumpet+di nih$ nyamuk nyamuk+banyak nyasar+dari nyetel+dangdut odgj+kemarin odgj+pergi odgj+tolong online operasi
 orang+ada orang+dengan orang+lain orang+pakai orang+pingsan orang+sudah orang+tua pak+belum pak+bukan pak+odgj
 pak+tapi pak+umur pakai+baju pakai+gelang pakai+helm pakai+jaket paksa$ parkir+liar pas+mau patokan payung pdam
 pelapor+minta penelepon+tanya perempatan+shinta pergi$ persis pertama pertolongan+pertama perum+taman phk pikun+itu
 pinggir+cisadane pinjam pinjol+neror pintu$ pipi$ pohon+besar pom pom+bensin pondok+bahar presiden punya+saudara
 ralat+pak rebut rokok$ rsud$ rt+nya rumah+bawa rumah+dari rumah+mau rumah+sebelah rumah+tadi rumah+temen
 rumah+tidak rusak$ sadar+diri saja saja$ samping sampun+pikun sapu sarang sarang+tawon saudara+boleh saya+ada
 saya+autis saya+begal saya+bukan saya+cabut saya+dibawa saya+dibully saya+kakak saya+kena saya+mabuk saya+maling
 saya+nama saya+ngumpet saya+pamit saya+standby saya+terakhir saya+terus saya+warga sebelah+kontrakan
 seberang+apotek sekarang sekarang+bagaimana sekarang+juga sekarang+malah sekarang+masih sekarang+warga
 sekolah+tidak selutut semalam semoga serang serang+petugas sih sih$ siram+minyak skripsi soal sore sorry$ sosial
 spiderman standby sudah+bantu sudah+datang sudah+kami sudah+lapor sudah+mau surat+kata tadi+kata tadi+lapor
 tadi+siang tadi+sore tahi tahi+lalat tahu$ tai takut tanda tangerang+boleh tangsel tawon+di teh telepon+lagi temen$
report -1 tengah+tol tepat ternyata$ ternyata+ada tes test the+mall tidak+aktif tidak+kedah tidak+kios tidak+perlu
 tidak+petugas titik titiknya tol$ tolong+cek tompel tompel+di top+markotop trus+tidak tua+kami tugas tugas+sekolah
 tunggakan tunggakan+rs tusuk tutup+jalan ujang untuk+tugas usaha wa warga+mulai warga+tangerang warteg woy$
 yang+ada yang+dijemput yang+harus yang+jaga yang+odgj ybs+sekarang yuk zonk
report -2 1$ ^alhamdulillah ^ambulans ^angkot ^api ^assessment ^bagaimana ^beda ^belum ^bener ^cek ^debt ^dengan
 ^depan ^film ^gang ^hasil ^jadwal ^jomblo ^jual ^kapan ^kartu ^kucing ^lagi ^maaf ^malam ^nama ^nyasar ^oh ^pohon
 ^ralat ^ruko ^rumahnya ^selamat ^terakhir ^tiang ^toko ^top abaikan ada+bakar ada+bangkai ada+biaya ada+info
 ada+kartu ada+pohon ada+tindak adu agak aja+pak akta anak+yatim angkot angkut+sudah apa+pak apotek arah+pasar
 assessment autis babi babi+bau baik baju$ bakar+di bakso bakso$ balas bantu+polsek bapak+ibu bapak+saya baru$
 batal+aja bawa$ bawa+selimut beasiswa beda+odgj bekas bekas$ benar bengkak$ berdiri$ berita bersih biasanya
 bisa+bangun bisa+jalan bisa+lapor bisa+masuk bukan+lansia bukan+odgj bunuh busa+tolong cantik cari$ cari+adik
 cari+itu cari+suami cepat+cair cerai cisadane$ collector culik+anak cuma+lihat daftar damkar$ dapet dari+malam
 darto dbd debt debt+collector dekat$ dekat+sekolah dendam dengan+odgj dengar$ depan+gang di+cimone di+dekat
 di+dompet di+lebaran di+lokasi di+odgj di+panti di+pengumuman di+perut di+pipi di+puskesmas di+rw di+tangerang
 di+warteg di+warung dia+ada dia+cekik dia+cuma dia+is dia+lagi dia+sudah dibacok dibawa+kemana dikasih+makan
 dingin$ ditinggal+rumah dodi dong film$ find flyover+cikokol gaji gang$ gantung+di gas gas+melon gawat+pak gesper
 gratis+ada gratis+tidak grup gudang+kardus halo+ada hasil hilang$ hilang+dari hilang+kontak hub hub+wa ibu+hilang
 ibu+pikun ibu+sudah indomaret indomaret$ ini+di ireng is+saya itu+anak itu+lansia itu+sekarang iya jadi+gelandangan
 jadwal jaga jaket jalan+kan jalan+sudah jangan jawab$ jd jembatan+gantung jemput+di jomblo jual jual+miras judi
 kabel kadieu kakak$ kalau+ada kalau+odgj kalau+saya kali+bau kami+belum kami+hilang kami+yang kamu kan$ kanan
 kantin kantong kartu+berobat kata+anak kata+di kata+punya kata+warga kayaknya+bakar kayanya+sudah ke+depan
 ke+laporan ke+semua ke+tengah kelahi+dengan keluar+busa keluar+rumah kemana kemana$ kembali kembali$ kembali+lagi
 kemis kemis$ kenapa+pak keren kerja+di kertas ketemu+pak ketemu+sekarang kiri klien+amuk klik kok+tidak kondisi
 konsultasi kontak kucing+di lagi+bawa lagi+dekat lagi+gelandangan lagi+ke laki$ lalat+di langka lanjut$
 lansia+kemarin lantai+2 lapor+hilang lari+pas lebaran lihat+jatuh listrik loh lu luka$ luka+ternyata luka+tidak
 macet makan+di makan+pak makasih+pak malam+tidak maling+masih mana+pak mana+ya mantan+suami masih masih+ada
 mati+aja mati+tawa mau$ mau+bunuh mau+dijemput mau+ngomong mau+pukul mau+urus melon melon+langka menang merah+di
 mereka minggu+tidak minggu+tolong minta+minum minta+tongkat minta+uang motor+saya muntah+terus murah$ nama+dodi
 nanti$ napas+satu nih+pak nikah nongol+lagi nya$ nyetel odgj+bisa odgj+dengan oh ojek$ orang+hilang orang+jual
 orang+kembali orang+lagi orang+laporan pagi pak+anak pak+besar pak+cepat pak+darto pak+gelandangan pak+kayaknya
 pak+parah pak+wkwk pakai+gesper pakai+sarung paman+kami panik parah+ini pasar+anyar patah pelapor+kabar pelayanan
 pemerintah pencarian penelepon+cari pengumuman+itu perempuan+saya pergi+bawa pergi+dari perkembangan perut+saya
 pesta pesta+miras pindah pindah+ke pipi plafon plafon$ pln$ posyandu$ pukul+dia punya+anak puskesmas$ rada ralat
 rame ruko$ ruko+bakar rumah+tolong rw+kami sampun sarung satu+lagi saya+belum saya+cuma saya+dicabut saya+istri
 saya+kasih saya+pakai saya+pergi saya+sesak saya+sudah saya+suka saya+tadi saya+tiap saya+tolong sebarkan
 sebelah+bakar seberang sekarang+lagi sekarang+lewat sekarang+makan sekarang+naik sekarat selesai selimut selimut+ya
 selingkuh selokan$ semua+orang sesak+napas siang siapa$ sih+ada sini$ siram+air situ$ slot sorry spp stroke$
 suami+pukul sudah+angkut sudah+cek sudah+dibawa sudah+dijemput sudah+pergi sudah+pindah sudah+pulang tabung
 tabung+gas tadi+malam tadi+sempet takut+dia tambah+dia tampung tanah$ tangis+terus tanya+lanjut tapi+orang tawon
 tegal tenang tensi terima+kasih terlantar+itu terlantar+nih terpantau terus+minta tetangga$ tetangga+nyetel
 tidak+nanti tiket timnya tindak$ tolong+batal tolong+damkar tolong+dipukul tolong+find tolong+hubung tolong+info
 tolong+kabar tolong+pln tongkat top tua+rt tua+yang tulis umur+17 umur+berapa untuk+bapak urus+bagaimana wa$
 waktu+itu warga+dia warga+sudah warteg$ warung+sebelah yang yang+benar yang+datang yang+jatuh yang+perempuan
 yang+waktu your your+shelter
report -3 @code @where ^bawa ^cari ^dekat ^eh ^hatiku ^is ^jam ^kembali ^kenapa ^minta ^nasib ^obat ^petugas ^popok
 ^santunan ^sungai ^tambah ^umur ^wkwk ^yang ^ybs ada+kabar ada+lagi ada+respon ada+tidak ada+tulis aja+sudah
 alat+bantu aman$ aman+pak amuk+pukul anak+muda anak+saya anak+sma angkat+kepala apa+ada api+sudah arah atap
 bakar+api bantu+dengar bawa+tali beda belum bener$ bener+tidak berapa$ besar+banget besar+di biaya blok+c
 boleh+lapor bukan+mau bunuh+saya c cair cari+keluarganya cepat+laporan cepat+pak darah+tinggi dari+rs data
 dengan+suami dengar depan+indomaret di+gudang di+leher di+poster dia$ dia+minta dia+pak dicabut dicek dijemput
 dipukul+tetangga disini disini$ ditinggal+surat doang$ gelandangan$ golok+ancam got harga+beras hatiku hilang+itu
 huni ibu+dia ijo informasi istri+mau itu$ itu+saya itu+ternyata itu+yang jalan+baru jalan+depan jalan+ke jam
 jantung jual+makan juga$ kalau+ketemu kami+bapak kampung+kami kan kdrt kemarin+cari kemarin+sekarang kerja$
 ketemu+kemarin ketemu+orang klien+tidak kuat+angkat kursi lagi+amuk lagi+ini lalu lansia+pakai lapor+tetangga
 laporan$ lari+bawa layak layak+huni leher$ lemas+pak liar lihat lihat+lagi makasih$ malam+sekarang maling+bawa
 mandi$ mantan mau+minta minggu minggu$ minta+ambulans minum$ mirip modal muncul+lagi mungkin murah naik nasib
 nasib+lansia ngomong$ no+4 odgj+nih odgj+nya odgj+saya odgj+yang orang+jatuh orang+masih orang+muntah
 orang+sekarang orang+tidak pacar pak+kalau pak+minta pak+rumah pak+saya pak+sekarang pak+sudah pak+tidak pakai+peci
 pamit peci pegang$ pegang+dingin pencet+bukan perempuan$ perumnas+1 pesan pinjol pln pukul+istri pungli pungutan
 pungutan+liar racun+kemarin respon roda$ rs$ rumah+ibu salah+denger sampai+sekarang santunan satu$ saya+bawa
 saya+cari saya+kdrt saya+lihat sekarang+jatuh sekarang+orang sekarat$ sekolah+anak sendiri+tiap senjata+di siapa
 sma smp+6 suami+mau suami+sekarang sudah+besar sudah+di sudah+kembali sudah+ketemu sudah+makan sudah+tangan
 sudah+tenang sungai susu susul tadi tadi+pagi tanya tato+di telepon+ulang tenang$ terakhir teriak+minta terima
 ternyata+pak tidak+angkut tidak+layak tidak+sih tidur$ tindak tinggi+pak tolong+cari tolong+dicek trc tulis+di
 where yang+lihat yang+luka yang+minggu yang+saya yang+tadi
report -4 =ask =drill @goes @it ^anjing ^banjir ^kok ^makasih ^masih ^parkir ^rame ^sudah ^update air alhamdulillah
 ambulans amuk+pak anak$ anjing api asap bapak+yang bau+banget bayar belum$ belum+ada beras berhenti+pak besar bibi
 bpjs butuh+kursi cari culik damkar darah+pak datang$ di+ig di+kaki di+tv dia+abis dinsos dong+pak endi gang+sebelah
 gelandangan+nanti goyang goyang$ hilang+pak hp ibu+itu ig ig+kata info itu jual+obat kata+ada kaya ke+arah
 kejang+lagi kejar+bawa kejar+saya kemarin$ kenapa ketemu+di kirim kucing kursi+roda laki+saya lanjut lansia+saya
 lapor+di larang luka+di malam+minggu masih+di mimpi minggu+lalu miras muncul nanti+pulang no obat+larang odgj+sih
 odgj+sudah orang$ orang+dibacok pak+baru parkir+di penelepon+telepon polisi popok popok+lansia pos$ rame+di roda
 sampai saya+bakar saya+jatuh saya+salah saya+tunggu sekarang+muka semua+aman senin stroke+tidak sudah+saya takut$
 takut+ada tambah tebel terakhir+lihat ternyata+dia terus$ tidak+di tidak+jadi tidak+ketemu tidak+pulang tidak+usah
 tolong+informasi tv tv+ada ulang usah video waktu warna yang+hilang yang+jual yang+kejang yang+tidak you
report -5 =beast @search ^bibi ^bisa ^rumah ^ternyata ^tidak ada+alien aja$ angkut apa$ banyak$ belum+pulang bener
 bot bukan dia+mulai false film gratis hari+ini hati hubung ibu$ jodoh jodoh+saya juga kartu kasih kemarin
 kepala+luka lagi lagi+di lihat$ maaf malah malam$ mana$ mulai+kejang napas+parah nih parah+pak pencet pengumuman
 petugas$ pikun$ poster rumah+singgah saya+lagi saya+lapor saya+laporan saya+nyasar sekarang+napas singgah
 suka+pukul surat tunggu tunggu+di tutup update yang+bawa yang+di yang+kemarin
report -6 =joke =tale @len1 @other ^bakar ^jembatan ^kayanya ^lampu ^sekarang alien bakar$ bantu+lansia batal
 begal+di berapa berisik boleh cek dapat datang jadi kapan kok ktp lansia+yang lihat+di lokasi makasih napas+pak
 nomor orang+meninggal orang+yang pergi salah saya+pukul selamat sudah+ada ternyata tidak+pak tidur+pak untuk ya
 ya+pak yang+ketemu yang+lapor ybs
report -7 @addition @question @sighting @thanked ^apa ^kalau ada+di bagaimana$ bakar+pak deres dia+kejar dinsos$
 harga hatinya$ hilang kabar kalau laporan+saya mana nama nanti pak+amuk petugas saya+hilang saya+lari saya+yang
 tua+saya wkwk wkwk$ ya$ yang+cari
report -8 @? @back @kin @thanking @withdraw ^jalan ^klien apa cinta di+hatinya hatinya laporan pukul+saya
report -9 @len0 @status anggota mulai pak+lemas sekarang$
report -10 dipukul+suami klien
report -11 @who=relative @who=responder pak+banyak
report -13 saya+dipukul tidak$
search 11 @who=relative hilang ical mana
search 10 hilang$ kula paman
search 9 ^cari ^suami lapor+hilang saudara saya+hilang suami
search 8 @kin ^ibu ^mau ^paman cari lansia+saya lari lari$ mungkin
search 7 ^bapak ^mana adik anggota bapak belum+pulang kakak kakak+saya pak+saya pakai penelepon+cari pikun$
 saya+anak yang+ketemu
search 6 @len4 @search ^adik ada+info bapak+saya belum cari+bapak cek ciri dari di+panti hilang+kontak is is+hilang
 kami kembali ketemu kontak pergi pikun pulang razia saudara$ saya saya+cari saya+lari surat terakhir tidak+pulang
 tolong+bantu umur
search 5 # @len5 @reports ^anak ^apa ^hilang ^mungkin adik+saya anak apa+ada autis belum+kembali cari+adik
 cari+suami dari+rumah dinsos ditinggal ditinggal+surat find foto hari hilang+dari hilang+di hilang+pak ibu+pikun
 info kabar+dari ketemu$ lepas+dari makam mau+lapor nama odgj$ pamit pun rs saya+ical singgah tidak+kembali tolong
 tolong+find
search 4 10$ @? @call ^istri ^kakak ^saudara ada+di ada+yang anak+saya apa bapak+hilang cari$ dari+rs data dia
 dia+is dibawa dibawa+dinsos dulu hari$ ibu ibu+hilang istri istri+saya jadi+gelandangan kabar kami+hilang
 keluar+rumah kemana+mana kosnya kosong$ laki lari+bawa lepas madosi madosi+bapak makam+bapak mana+tidak minggu
 orang+hilang perempuan+saya pergi+dari pulang+dari racun+kemarin rambut rawat rs$ rumah rumah+singgah saudara+saya
 saya$ saya+dibawa saya+madosi saya+pergi saya+terakhir saya+tidak semua suami$ sudah+cek terakhir+lihat
 tidak+ketemu tolong+cari yang+lihat
search 3 =past @needs @person ^bp ^ciri ^pun ada ada$ anak+hilang anak+umur angkot apa+di apa+kakak bantu$ batik
 bawa bawa+tali belanja biru bp bp+saya cari+anak cari+ibu cari+pak cirinya darto data+orang di+mall di+mana di+rsud
 di+tangerang dimakam dimakam+dinsos ditinggal+rumah dmn hilang+ibu hp is+saya kami+saudara kamis kata kata+mau
 keluar kembali$ kembali+dari kosong lansia+nama lansia+pakai lari+dari lihat+bapak mall mall$ mana+ya mati$ mayat
 mayat+yang minggu+tidak minum+racun monday mudik muleh pagi pagi$ pak+belum pak+darto pakai+baju pakai+kaos
 paman+kami panti pas pergi+bawa pincang pun+lansia rumah$ rumah+dari saya+nama saya+yang sejak sekarang+dmn
 singgah$ suami+tidak sudah+minggu tadi+pagi tahun tali tampung tampung+dinsos telepon temen terus tetangga+saya
 tidak tidak+belum tolong+cek transit tua+kami umur+10 waktu waktu+transit yang+dimakam yang+odgj
"""
