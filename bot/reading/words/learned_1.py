"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 massa
report 16 bantu+saya
report 14 ^napas
report 13 ^ditusuk ^lapor ditusuk lapor$
report 12 bapak+tua butuh+pertolongan darurat+pak tolong+saya
report 11 ^darah ada+korban bagaimana+ini bisa+pulang darurat kejang+pak lapor+pak pertolongan
report 10 ^kejang bisa+bantu dipukul ini+bagaimana korban$ tetangga+meninggal tolong$
report 9 @danger ^tolong anak+di butuh ibu+bawa manusia pertolongan$ saya+mau sudah+biru tolong+kesini
report 8 amuk+bawa bantu bapak+pukul belum+makan cepat+kesini gantung+diri gerak habis kejang kesini kumat lansia$
 melahirkan+di napas napas+tinggal ongkos pak+bantu pasung pucat saya+kumat tabrak tidak+bangun tolong+pak tua$
report 7 2+tahun @who=operator ^lansia ^tetangga abis+makan amuk amuk$ anak+kecil anak+minum badan biru
 butuh+ambulans butuh+bantu darah dari+tadi dia+amuk dong$ gantung habis+ongkos jalanan$ kecil$ laki+tanpa
 lansia+nyasar leher linglung makan+3 mau+lapor mau+terjun meninggal minum napas$ ongkos$ orang+lapar pakai+alat
 racun saya+butuh sering sudah+lemas supir tangan tangis tenggelam terjun terjun$ terlantar$ tidak+gerak tulang
 umur+2 usir
report 6 ^anak ^bapak ^cepat ^itu ^kepala ^ketemu ^manusia ^orang ^perempuan ^saya ^suami ^telepon ^temen ada+lansia
 am ambulans$ anak bacok bakar+suami bangun$ bapak+ini bawa+karung biru$ darah+hebat dia+mau disabilitas ditinggal
 golok+di jalmina$ jemput+bapak karung karunya karunya$ kata+tetangga kecil kena ketemu+lansia kontrakan
 kontrakan+sebelah laki lansia lansia+jatuh lansia+pikun linglung+di luka+parah mati$ mau+mati mau+melahirkan
 melahirkan mulut neglasari nyasar nyasar$ obat$ orang+di ot parah$ perempuan pertigaan polsek pukul$ pulang$ sadar
 sadar+pak satu+saudara saya+am saya+kejang saya+pingsan saya+sayat sayat segera segera$ semua semua$ smp smpn
 sudah+tidak tangan$ tangis+cari tanpa+saudara telanjang telanjang+di tempat tergeletak tetangga tiap+sore
 tidak+sadar tidur tidur+di tinggal tolong tuna
report 5 =work @call @len5 @needs @person @reports ^banyak ^bocah ^dompet ^ibu ^kaki ^laki ^tabrak ^tawuran abis
 ada+anak ada+yang alat alat$ apartemen bagaimana+pak bantu$ banyak+banget bapak bawa bawa+golok bawa+kayu begal
 bikin+kotor bocah busuk butuh+tempat cari+ibu cepat$ cimone cimone$ cuma+nya daerah darah$ darah+banyak depan
 depan+kantor depan+sekolah di+kolong di+kontrakan di+taman dia+muntah diam+aja digusur dikeroyok diri diri$
 diri+pak ditinggal+anak dompet duduk evakuasi evakuasi$ foto+ini gelandangan gelandangan+di gelandangan+yang
 gerobak giant guru haji halusinasi hamil hebat indah ini istri+saya jatuh+dari jatuh+di jatuh+kepala jembatan$
 kami$ karung$ karyawan ke+sini kecamatan keluar+darah kesini+pak kolong kontrakan+haji korban kumat+rusak kunci+di
 lansia+ini lansia+tidak lapar lapar+pak laporan+satpol lempar malam+ini manusia$ manusia+gerobak mau+kembali
 minta+tolong motor+jatuh muntah+abis ngelem odgj$ ojol orang+ini orang+linglung orang+odgj pak+ada pak+bisa pegang
 penumpang periuk perlu+bantu pinang pingsan rawat rawat$ rumahnya rusak rusak+rumah sakit sakit$ satpam satpol
 saudara+saya saya+dong saya+habis saya+odgj saya+pasung saya+racun saya+sering sekap sekarang+di sendiri+di serpong
 setrum siswa sp4n stroke+ditinggal sudah+dua tahun$ teman tempat+tinggal tergeletak$ teriak terjun+dari terlantar
 tersedak tetangga+bakar tiang tidak+napas tidak+punya titip tua tuna+wisma waras warga wisma yang+dengan yang+suka
report 4 2+anak =urgent @case @len4 @placed ^ada ^adik ^astaga ^bantu ^bau ^butuh ^dia ^gelandangan ^halo ^kerja
 ^odgj ^polsek ^ya a ada+ibu ada+is ada+motor ada+perempuan aman+di ampun amuk+di amuk+lagi anak+ngelem anak+pasung
 anak+perempuan anak+sekap anak+tetangga astaga astaga+dia bantu+ke bau+busuk bedeng begal+pisau benda berobat
 berobat$ bikin butuh+dibawa capek+hidup cibodas ciledug ciledug$ cipadu cipadu$ cuma curiga dalam dalam+sumur dari
 dari+dalam dari+kontrakan deh+foto dekat depan+smpn di di+depan di+emperan di+halte di+pertigaan di+pinggir di+rel
 di+trotoar dia+begal dia+darah dia+tidak diam dijemput$ ditinggal+di dompet+hilang emperan ganggu gelandangan+tidur
 gendong gerak+pak gigil gile golok halo halte hidup hilang+tidak ibu ibu+di ibu+hamil ini+orang ini+sudah ini+tidur
 istri istri+lari itu+lho jalan+pulang jalmina jatuh jaya jiwa jpo jpo$ jual+tisu kaki kaki+luka kaku kali kami
 kami+butuh kantor kantor+kecamatan kara kata+sudah kayu ke+panti ke+rsj kec kec+benda kecanduan kejang$ kel keluar$
 keluhan kena+bacok kenanga kepala ketemu+mayat kirim+foto kolong+jembatan kontrakan+saya kotor kp kumat+lagi kunci
 lain lain$ laki+nyasar lansia+terlantar lho+pak lihat+deh lumpuh makan$ mal malam+di mall mandir mau mesin mondar
 mondar+mandir motor mushola neglasari$ ngelantur ngomel ngomong nya+di odgj+amuk orang orang+dipukul orang+gile
 orang+kejang orang+mati orang+nya orang+tabrak orang+terlantar orang+tidur pak+badan pak+dari pak+kaki pak+karunya
 parah pasar+gerendeng pegang+pisau penumpang+saya perempuan+di perlu pernah pil pisau pisau+ke poris pos+ronda
 psikiater pulang+ke punya+rumah putus putus$ racun$ rawa resah rokok ronda rsj$ rt rumah+dengan rumahnya$ sambil
 sanggup saudara saya+capek saya+kecanduan saya+kunci saya+stroke saya+takut saya+usir sebatang+kara sekap+di
 sekarang+ada sekarang+sudah sekolah$ sementara$ sendiri sering+halusinasi setrum+di sp4n+anak stasiun suka sumur
 sumur$ tahun tajur tali taman tanpa telepon+guru temen temen+saya teriak+dari terlantar+di tetangga+odgj tiap
 tidak+bisa tidak+galak tidak+pingsan tidak+sanggup tidak+tahu tidak+waras tidur+mana tisu titip+anak tol tolong+di
 tolong+segera tua+duduk tumpang uang usir+dari via yang+setrum
report 3 # 2$ 20+butir 3$ 4$ @len3 ^dulu ^istri ^kakak ^kami ^kayaknya ^kemarin ^laporan ^mayat ^mobil ^pelapor
 ^satu ^saudara ^tangan ^teman ^tuna ^via ^warga abis+mau ada+bapak ada+gelandangan ada+laki ada+odgj ada+pak
 ada+saudara ada+senjata adik+saya alam anak+anak anak+hilang anak+jalan anak+jalanan anak+sekolah aneh apa+cuma
 atas+jpo badan+dingin baju balita banget+pak bangku bangun banyak bapak+di bapak+tiri barat batu bawa+boneka bawah
 bayi belakang belum+ketemu belum+pernah benda$ berdaya berenti berenti$ biasa+di bibirnya+biru bis bisa boneka
 botol busuk+dari butir butuh+pendampingan capek cerita cikokol cuma+teriak cuma+tidur dan darah+tidak
 dengan+gelandangan denyut depan+rs depan+ruko depan+spbu di+atas di+bangku di+cipadu di+dalam di+gang di+jalan
 di+jembatan di+kandang di+lampu di+lapangan di+mushola di+pabrik di+perempatan di+pos di+stasiun di+teras
 di+terminal di+the di+warnet dia+diam dia+lupa dibawa+berobat dikenal dikeroyok$ dilempar dingin dingin+semua
 dipukul$ ditinggal$ ditinggal+ibu dua+hari duduk+di duit facebook gaga galak gang+h gang+saya ganggu+jiwa gebang
 gelandangan+sakit gendong+bayi gerendeng gigit+ular gondrong gosong got+di gubuk h halte+depan hari$
 harus+bagaimana hidup+sendiri ibu+tua identitas$ iki inget ini+ada is+a itu+orang jalan jalan$ jalan+tidak jalanan
 jaya$ jembatan kab kab+tangerang kaca kader kader+posyandu kakak+saya kaki+sudah kalau+tidak kali+sabi kamar
 kandang karang karawaci karunya+orang karyawan+jatuh kata+yang kayak kayanya ke+palembang kedinginan kehujanan
 kejang+terus kejar keliling keluar keluarganya kemarin+amuk kembali+ke kerja kolam kompor kosong laki+pakai laksa
 laksa+anak lansia+duduk lansia+linglung lansia+lumpuh lansia+pak lansia+sendiri lapangan lapangan$ lapor lapor+odgj
 lembang lepas$ lihat+perempuan lihat+rumah lupa+jalan mabuk makan maling+dipukul masjid$ mata mau+ke mau+obat
 mau+rujuk mayat mayat+mr mayat+pak melahirkan$ melati meninggal$ meninggal+di merah merah$ minum+20 mobil mr mr+x
 muka mulut+buka mulut+busa mulut+keluar mushola$ nama+lansia narkoba need ngesot ngomong+sekarang nya nyasar+dekat
 nyasar+pak nyasar+saya nyasar+tidak obat odgj odgj+jalan odgj+perempuan odgj+telanjang odgj+tidak ojol+pak
 orang+aneh orang+bawa orang+belum orang+curiga orang+gigil orang+lumpuh orang+tadi orang+tenggelam pabrik pabrik$
 pak+di palembang panas panas+tinggi panti$ panti+sekarang pasar+lembang pasung+saudara pendampingan pendatang
 penelepon+lapor penelepon+lihat perempatan perut piatu pinang$ pinggir pinggir+jalan pingsan+di piring pisah+dari
 pisau$ plastik pondok poris$ pos ps pulang punya pura2 racun+tikus rawa+kucing raya raya$ rel rsj rt+3 rt+warga
 rujuk rujuk$ ruko rumah+di rumah+saya rw sabi sakit+di sari saudara+tinggal saya$ saya+bisa saya+ketemu saya+kirim
 saya+meninggal saya+minum saya+ojol saya+pak saya+sopir sebatang sehat sekarang+dengan sekarang+diam sesak si
 sih+tidak situ smp+lari sopir stadion suami+kumat suami+temen sudah+lama sudah+minum suka+bawa sukasari sukasari$
 tabrak+truk tadi+ada tadi+bapak tadi+masih tahu+alamat tanah+tinggi tangcity tapi tapi+sekarang teman+saya
 temen+kontrakan tenggelam$ tenggelam+ke terakhir+dia teras terbalik terjebak terminal terus the theres theres+a
 tidak+ada tidak+bawa tidak+berdaya tidak+dikenal tidak+pukul tidak+sekolah tinggal+di tiri tolong+ada
 tolong+evakuasi tolong+jemput trotoar truk trus tumpang+di tunggal uang+habis urus$ via+laksa waras+sudah
 warga+kami waria warnet warnet$ woy+ada x yang+biasa yang+kena yang+tenggelam yang+tidur yatim+piatu
report 2 13$ 19$ 2+orang 3+hari 3+orang 40an =well @who=resident ^baru ^bayi ^belakang ^kata ^lap ^lihat ^ntu
 ^orgnya ^pak ^penumpang ^remaja ^theres ^tiap ^tua ^tumpang ^wa ^waria ^woy a+saudara ada ada$ ada+bayi ada+bocah
 ada+laporan ada+pgot ada+rumah ada+saya ada+tuna adipura aja+ada aja+dari al alam+indah alamat alamat$ alun alun2
 amuk+tapi an an+tua anak+dipukul anak+pisah anak+tiga ancam+mau angkat$ angkot+penumpang anter assalamualaikum+pak
 atas azores babakan badan$ bae bagaimana+ya bandara banget$ bangku+taman banyak+darah bapak+gelandangan bapak+tiap
 barang baru+aja baterai bau bawa+2 bawa+alat bawa+apa bawa+batu bawah+the baya bayi+di bekal belum+berenti benteng
 berendeng bernyawa besar+depan biasa bicara bintaro bisa+dibawa bisa+dijemput bisa+ke bisa+ngomong bocah+jual
 bocah+kecil bocah+sendiri bocor bridge bugel buka$ bukan+amuk bukan+mayat bukan+tabrak bulak bus busa busa$ cekik
 cengkareng cepat chat+kata cikokol$ cipondoh ciputat cirebon cuci cuma+duduk cuma+tidak curhat curug dada
 daerah+kami dalam+rumah dan+tidak dari+ibu dari+jpo dari+kursi dari+malaysia dari+mulut dari+pagi datang+pak deh
 dekat+pintu dekat+pohon dekat+stasiun dekat+the dengan dengan+dompet dengan+orang dengan+saya depan+mall
 depan+minimarket depan+puskesmas di+alun2 di+bedeng di+daerah di+dapur di+got di+gubuk di+kali di+kamar di+kardus
 di+kolam di+lapak di+mall di+masjid di+parkir di+pasar di+pondok di+rs di+ruko di+rumah di+saya di+situ di+tengah
 di+tiang dia+minum diam+di dibawa+dinsos dibawa+ke dibuang diri+di doang dua duduk$ duduk+dekat duduk+terus
 dulu+pernah dulu+suka emperan$ emperan+toko flyover foto+tangan gajah gang garden garden$ gebang+raya
 gelandangan+masuk gembor gerendeng$ gerobak+bikin gerobak+parkir giant+cimone gratis$ griya$ grogol guru+lapor guy
 habis+bekal habis+uang hilang+di hitam hp+dengan ibu+muda ibu+saya identitas indah$ ini$ ini+bapak ini+yang
 is+tidak itu+pak itu+tiap jakarta+barat jalan+di jalan+kaki jatake jatake$ jatiuwung jaya+rt jembatan+berendeng
 joget kabupaten kabupaten$ kadang kaki+bengkak kaku$ kali+mookervart kami+ada kami+pendatang kami+tidak kantor+pos
 kapal kardus kardus$ karena karunya+pak karyawan+masuk kata+cari kata+sih kata+tidak kata+usir kayak+mau
 kayaknya+sudah kayanya+odgj ke ke+gang ke+kali ke+polsek ke+warung kebentur kebon kedinginan$ kejadian kejar+orang
 kelapa keluarganya$ keluarganya+di kelurahan kena+lempar kepala+bocor kepala+kebentur kereta kerja+tipu kesini$
 kesini+dia ketemu ketuban ketuban+sudah kira kira+mayat koang koang+jaya korban+luka korban+tabrak korek kreo kruk
 kuat kuat$ kulit kurang kurang+waras laki+tato lampu+merah langsung lansia+di lansia+jual lansia+putri
 lansia+sebatang lansia+sesak lansia+terjebak lansia+tidur lansia+tinggal lantai lap lapor+lansia lapor+murid
 larangan lemas lemas$ lemas+di lepas lho liar+di lihat+ada lihat+orang linglung$ linglung+pak linglung+tidak living
 living+bawah lk2 lok lwt m mah makan+dari makasih+sewu malaysia mampu$ mandi mandi+di mandir+di manis manis+jaya
 manusia+silver masih+bisa masjid masuk+komplek masuk+mesin mata+terbalik mau+curhat mau+dibawa mau+pulang
 mayat+ternyata melek melek$ meninggal+tidak mesin$ mesin+press minta minta$ minta+ampun minta+ongkos minta+rokok
 minta+sedekah minum+baterai minum+obat minum+racun mookervart motor$ muda+titip muka+sudah muntah$ murid musafir
 musola napas+tolong need+tolong netra ngaku ngatur ngelantur$ ngelem+di ngomong+dengan ngomong+sendiri ngucur
 ngucur$ nolongin ntu ntu+orang nya+sudah nyangkut nyangkut+di nyasar+di odgj+bacok odgj+bawa odgj+di odgj+lempar
 odgj+liar odgj+suka odgj+tidur ojek+tabrak ongkos+di orang+duduk orang+kedinginan orang+kena orang+suka orgnya pada
 pager pager+jembatan pak+cuma pak+dia pak+ini pak+itu pak+kejang pak+mau pak+orang pakai+kruk pakai+kursi paksa+di
 panggil panjat parkir pas pas+saya pasar pasar+baru pasar+sekarang pegang+golok pegang+saya pemakaman penelepon+ibu
 perang perempatan+tangcity perempuan+smp perum perut$ petugas+minta pgot pinang+griya pinggir+tol pingsan$ pintu
 pintu+tol plastik+item pojok polsek+jatiuwung press press+pabrik prestasi punya+ongkos punya+tempat punya+uang
 putar putri putus+obat rapat$ remaja remaja+perempuan robek robek$ roda+ditinggal roda+kepala rokok+di rs rt+02
 rt+2 ruko+azores rumah$ rumah+ambruk rumah+anak rumah+sekarang rumahnya+di rw+5 sadar$ sakit+jiwa sakit+tidak
 sambil+pegang sangego saran sari$ saudara$ saudara+living saya+anak saya+ancam saya+anter saya+dari saya+harus
report 2 saya+kira saya+lansia saya+sakit saya+terdampar saya+think saya+tidak sayat+tangan sdn sedekah sehat$ sejak
 sekap+diri sekarang+lihat selatan selatan$ sendiri$ sendiri+depan sendiri+tidak sesosok sewu shelter$ sih+tapi
 silver silver+di sini+pak sipon situ+besar smpn+13 sopir+angkot spbu stasiun+tanah suami$ suara sudah+2 sudah+abis
 sudah+kaku sudah+sering sudah+tua sudimara suka+amuk suka+lari suka+minta suka+tidur sukarasa sukarasa$
 supir+lansia tabrak+bis tabrak+kereta tabrak+lari tabrak+motor tadi+sekarang takut+pulang taman$ taman+prestasi
 tambah+banyak tangan+karyawan tangan+sudah tangcity$ tangga tanpa+identitas tanya+kalau tanya+saya tapi+supir
 tato+tidur tawuran+bawa telepon+masuk tempat+sampah tenda tenggelam+di terdampar terjebak+di terus+di tetangga+saya
 the+bridge the+jalan think tiap+hari tiba tidak tidak+bahaya tidak+berhenti tidak+bernyawa tidak+ganggu tidak+inget
 tidak+keluar tidak+kenapa tidak+melek tidak+pernah tidur+depan tidur+disitu tiga tikus timur tinggal$
 tinggal+sendiri tinggi tiri+saya titip+bayi toha toko+jalan tolong+bantu tolong+dibawa tolong+orang tolong+razia
 tpa tpa+rawa trotoar+depan truk+jalan tua+laki tua+pakai tuh tukang tukang+parkir tumpuk tumpuk+sampah tuna+netra
 tuo turun ular ular+pak umur untuk+pulang wa+masuk waras+suka warga$ waria+gelandangan warung+saya woy x$ ya+cara
 yang+gigit yang+minum yang+perlu yang+pingsan yang+tabrak yang+urus
report 1 02+05 10+menit 12+malam 3+bulan 5$ 9$ =heart @1 ^dinsos ^foto ^ijin ^mahasiswa ^motor ^mulut ^si ^sp4n
 ^tukang ada+denyut ada+kendaraan ada+ongkos ada+orang ada+plastik ada+sesosok ada+warga adik aja+rasa al+azhom
 anak+balita anak+smp antar ashari asing aspal atas$ azhom bacok$ badan+kaku badan+nya bagaimana+cara bakar+rumah
 bakar+tidur balita+ditinggal banjir banting banyak+yang bapak+duduk bapak+kurang bapak+terlantar bapak+tidur barat$
 baru batak becak belakang+pabrik belum+sadar berhenti bernanah bibir bibir+biru bikin+gubuk bintaro+sektor
 bisa+gerak bisa+jawab bisa+tolong bisu bitung bojong bojong+jaya bolong bouraq bouraq$ bulan+tidak bule busa+mata
 buta cantiga cari+anak cari+kerja cibodas+baru cipondoh+makmur ciputat$ cisauk citra citra+raya cluster compang
 daan daan+mogot dahlia dalam$ dan+saya dapur darah+dekat dari+jawa dari+motor dari+ranjang dari+tetangga darurat$
 dengan+lansia denyut+lemas depan+bank depan+of depan+pasar depan+warung dewasa di+bawah di+belakang di+bis di+bus
 di+curug di+gerobak di+kebon di+lahan di+mobil di+polsek di+pool di+sebelah di+tenda di+toko dikasih+minum dikit
 dimyati diperban dipukul+preman disitu+pak ditembak ditembak+orang dompet+raib dompet+saya duduk+lemas dulu emper
 foto gajah+tunggal gelandangan+banyak gelandangan+kaki gelandangan+paksa gelandangan+tiap gitu golok+tolong gor
 gor+dimyati griya gubuk$ gubuk+di halte$ hari+tidak hasyim hasyim+ashari ibu+dengan ibu+lari ijin irigasi
 irigasi+sipon is+an item+besar itu+bapak itu+bener izin+lapor jalan+bouraq jalan+kami jalan+raya jalan+veteran
 jam+12 jati jatiuwung$ jawab jawab+panggil jemput+orang joget+sendiri kakak kaki+dari kaku+pak kalideres kami+suka
 kampung kampung+baru kara$ karang+tengah kardus+anak karunya+banget kata kata+dulu kata+malam kayaknya+dia
 kayanya+mau ke+atas ke+cirebon ke+cisadane ke+lampung kecil+nyasar kejang+di kelas kenanga$ kenapa+cuma ketemu+bayi
 km kok+cuma kolam+renang kolong+tol konsul kontrakan$ korban+bakar kotor$ kp+cantiga kuat+hidup kubur kulit+luka
 kumat+semua kumat+tidak kunciran lagi+cari lahan lahan+kosong laki+mabuk laki+tidak lalu+lintas lampung lampung$
 lansia+bawa lansia+perempuan lansia+sakit lantai+3 lantai+5 lapak lapor+orang laporan+warga larangan+selatan
 lari+ke ledug linglung+mau lintas lintas+di luka luka+pak mabuk+doang mabuk+tidur madiun mah+diam makmur malam
 mall$ mamat mampu masih+gerak mau+antar mau+bakar mau+konsul mau+lewat mayat$ mayat+di meledak menangis
 meninggal+tadi meninggal+tahun merah+cikokol minimarket minta+evakuasi modernland mogot money muda muka+pukul
 muntah+darah nanti+lagi napas+lagi ngatur+lalu ngintip no+money nyender obat+dan odgj+pegang odgj+putus odgj+sekap
 of ongkos+pak orang+amuk orang+bapak orang+bisu orang+dari orang+diam orang+laki orang+lansia orang+sekarat
 orang+sih orang+tergeletak pabuaran pabuaran+tumpeng pak pak+bagaimana pak+masih pak+pakai pak+tolong pakai+kayu
 pakai+sendal pakai+seragam pakojan pakojan$ paksa panggil$ panggil+tidak panjat+pager panunggangan parkir+mall
 parung parung+serab pasa pasar+kemis pasien pasien+terlantar pasung+di patung pegang+perut penelepon+orang penghuni
 penjaga penuh perempatan+pasar perempuan+hamil perempuan+odgj perlintasan permisi+mau perum+rumah pikun+nyasar
 pinggir+kali pingsan+depan pisah pool pos+polisi proyek racun+pak raib rak ranjang rapat rawat+di raya+cikupa razia
 rel$ renang ribut rombongan ronda$ rt+01 rt+03 rujukan ruko+pinang ruko+saya rumah rumah+pak rumah+tetangga
 rumah+tidur rutin sadar+depan sahut$ sakit+keras sangiang saudara+tidak saya saya+amuk saya+ganggu saya+perlu
 saya+tapi saya+tidur sebelah$ sebelah+bau sekarang+mah sekarang+pindah sekarang+terlantar sekarang+tumpang sektor
 sektor+9 sendiri+tangis serab serab+rt sesosok+tubuh shelter si+pak siang$ simpang sipon$ situ+cipondoh soetta
 soetta$ stasiun+batuceper stasiun+tangerang sudah+dari sudah+dingin sudah+keluar sudah+minggu sudah+siram sudirman
 suka+joget suka+masuk suka+ngintip suka+ngomong sumpah sumpah+ini tabrak+tidak tabrak+tunggal tadi+tidak
 tangis+kata tapi+saya tapi+tidak telanjang+mondar telepon tempat$ tenang+lagi tengah teras+masjid terbalik$
 terbalik+di tergeletak+di tergeletak+tidak teriak+bakar terminal+poris ternyata+orang terus+sejak tiap+malam
 tidak+amuk tidak+kuat tidak+luka tidak+mampu tidak+mau tidak+pakai tigaraksa tipu tisu+sampai toko tolong+bagaimana
 tolong+dijemput tps trotoar$ tua+tidak tubuh tugu tukang+bangunan tumpang+tanya tumpang+tidur tumpeng uang+untuk
report 1 umur+40an utara veteran warga+di warga+odgj warga+saya warga+sekarang warung woy+tolong ya+allah
 yang+ditinggal yang+mati yang+mau yang+sakit yang+tangis
report -1 2+malam 6$ ^air ^anjir ^baik ^baju ^batal ^besok ^biaya ^bot ^bursa ^capek ^cuma ^di ^hati ^hilang ^iya
 ^jangan ^kantor ^ktp ^listrik ^lokasi ^luka ^lupa ^mantap ^met ^nanti ^no ^nomor ^panti ^pinjam ^posisi ^tadi ^tes
 ^test ^trotoar ^warung ada+ambulans ada+bantu ada+bekas ada+kucing ada+luka ada+perkembangan ada+sarang ada+tanda
 ada+tato ada+tompel adopsi air+10 aja+pak aja+ya akan aktif aktif$ akun alah ambulans+sudah amuk+kok anak+laki
 angkut+belum anjir anyar$ apa+orang apa+ya apa+yang api+besar apotek$ atas+nama atau ayam bagaimana+ke
 bagaimana+sih bahar baju+biru bales banget banget+saya banget+sudah banget+tolong bangkai bank$ bansos bantu+bayar
 bantu+cari banyak+pak batal$ batu$ bau$ bawa+pulang bayar+tunggakan bayi+juga bekas belakang+pasar belakang+rumah
 belanja belum+kembali belum+pak berlobang berlobang+besar besok+ada bisa+jenguk buang buka buka+baju bukan+di
 bukan+warga bursa bursa+kerja butuh+alat butuh+kerja cabut cakar cari+bapak cari+lagi cari+pak cari+temen celana
 cerai$ cikupa$ cuma+ada dana dangdut dangdut+sampai darah+tambah darah+ternyata dari+ngaji dekat+tol dengan$
 dengan+aja dengan+tetangga depan$ depan+komplek depan+sd dereng dereng+kembali di+atap di+bekas di+cikupa
 di+cisadane di+dekat di+foto di+jakarta di+kantor di+kasur di+mana di+plafon di+samping di+tas di+tempat dia+buka
 dia+ditinggal dia+kata dia+pingsan dia+sekarang dia+siram diam$ dibacok dibawa+kemana dibawa+lari dibuang+di
 dibully dibully+di dibunuh dinas dinas+sosial diproses dipukul+pakai disebar do dua+kali duit$ eh+dia fogging
 gang+masjid gawat gedor+pintu genteng genteng+ke gigit good goreng gudang hampir hampir+tabrak hebat+di hilang$
 hilang+ibu hilang+umur hp+saya hp+tidak ibadah ibadah$ ical ijo+yang indramayu info+tidak infonya ini+di ini+foto
 istri$ itu+sekarang itu+tadi jadi+bagaimana jalan+berlobang jam+2 jambret jatuh+ke jawab$ jemput+saya jenguk
 jenguk+tidak jomblo+terlantar juga+tidak juta kabar$ kabel+listrik kacamata kali+itu kantor$ kantor+kelurahan
 kasih+tahu kasur kasur$ kata$ kata+jadi kaya+mau ke+atap ke+mana ke+pos ke+siapa kebaya kebaya+ijo kebon+nanas
 kedah keluar+dari keluarganya+pak kelurahan+gerendeng kemana+pak kemarin+sudah kembali kembali$ kena+phk kenceng
 kerja+dong ketemu+surat klien+serang kok+diam kok+pak kolong+flyover kondisinya konsernya konsernya$ konter
 kontrakan+bakar koreksi kota ktp+di ktp+nya kucing+mati kula lagi+sekap lagi+sekarang lagi+tuh lagi+ybs lahir+di
 laki+di lama$ lansia+itu lapor+ke lapor+sekarang lari+orang latihan lepas+dari lewat+depan liar+parkir lihat+lansia
 limbah link lokasi$ lowongan luar luar+kota luka+ternyata lupa+kata madura makam mantap markotop mau+ada mau+cerai
 mau+sekolah mau+tenggelam met minggu+tidak minimarket$ minta+minum minta+nomor minyak modal+usaha monday
 motor+pukul muda+di mudik muka+pucat mulai+jalan mulai+rame mulai+teriak muleh naik+angkot naik+ke nama+saya nanas
 nasi nasi+goreng neror neror+saya ngumpet+di no+hp nyamuk nyamuk+banyak nyasar+dari nyetel+dangdut odgj+kemarin
 odgj+pergi odgj+tolong online operasi orang+dengan orang+lain orang+laporan orang+pingsan orang+sudah otw pacar$
 pak+belum pak+odgj pak+tapi pak+wkwk pakai pakai+jaket paksa$ parkir+liar pas+mau patokan pdam penelepon+tanya
 perempatan+shinta pergi$ persis pertama pertolongan+pertama perum+taman phk pikun+itu pinggir+cisadane pinjam
 pinjol+neror pintu$ pipi$ pohon+besar pom pom+bensin pondok+bahar presiden pukul pukul+orang pulang+dari
 punya+saudara putus+sekolah ralat+pak rebut rokok$ rsud$ rumah+bawa rumah+dari rumah+dia rumah+mau rumah+sakit
 rumah+sebelah rumah+tadi rumah+temen rumah+tidak rumah+tolong rusak$ sadar+diri saja$ sampun+pikun sapu sarang
 sarang+tawon sate saudara+boleh saya+aja saya+autis saya+begal saya+bukan saya+dibawa saya+dibully saya+istri
 saya+kakak saya+kena saya+mabuk saya+nama saya+ngumpet saya+pamit saya+terakhir saya+terus saya+warga
 sebelah+kontrakan seberang+apotek sekali+pak sekap$ sekarang+bagaimana sekarang+juga sekarang+malah sekarang+masih
 sekolah+tidak semalam semoga senjata serang sih$ siram+minyak skripsi soal sore$ sorry$ sosial suami+saya
 sudah+bantu sudah+cek sudah+datang sudah+kami sudah+mau surat+kata tadi+kata tadi+lapor tadi+siang tadi+sore tahi
 tahi+lalat tahu$ tai takut+dia tambah+dia tanda tangerang+boleh tangis+terus tangsel teh telepon+lagi tengah+tol
 tepat terakhir+di ternyata$ terus+minta tes test the+mall tidak+aktif tidak+kedah tidak+kios tidak+lansia
report -1 tidak+perlu titik titiknya tolong+cek tompel tompel+di top+markotop tua+kami tua+rt tugas tugas+sekolah
 tulis tunggakan+rs uang+di ujang untuk+tugas usaha warga+tangerang warteg woy$ yang yang+ada yang+dijemput
 yang+harus yang+jaga yang+odgj yang+pakai yuk zonk
report -2 1$ ^alhamdulillah ^ambulans ^angkot ^api ^assessment ^bagaimana ^beda ^belum ^bener ^cek ^debt ^dekat
 ^dengan ^depan ^film ^gang ^hasil ^ini ^jadwal ^jomblo ^jual ^kapan ^kartu ^kembali ^kucing ^lagi ^maaf ^malam
 ^nama ^nyasar ^oh ^pohon ^ralat ^ruko ^rumahnya ^selamat ^terakhir ^toko ^top abaikan ada+bakar ada+bangkai
 ada+biaya ada+info ada+kartu ada+pohon ada+tindak ada+tulis adu akta aman$ anak+yatim angkut+sudah any apa+pak
 apotek arah+pasar assessment autis babi babi+bau baik bakar+cepat bakar+di bakso bakso$ balas banget+di bapak+ibu
 bapak+saya baru$ batal+aja bawa$ bawa+selimut beasiswa beda+odgj bekas$ benar bengkak$ berdiri$ berita bersih
 besar+di biasanya bisa+bangun bisa+jalan bisa+masuk boleh+lapor bukan+lansia bukan+odgj bunuh busa+tolong cantik
 cari$ cari+adik cari+itu cari+keluarganya cari+suami cepat+cair cepat+pak cerai cipondoh$ cisadane$ collector
 culik+anak cuma+lihat daftar damkar$ dapet dari+dinsos dari+malam darto dbd debt debt+collector dekat$
 dekat+sekolah dendam dengan+odgj dengar$ depan+indomaret di+angkot di+cimone di+dompet di+lebaran di+lokasi di+odgj
 di+panti di+pengumuman di+perut di+pipi di+posyandu di+puskesmas di+rw di+tangerang di+warteg di+warung dia+ada
 dia+cekik dia+cuma dia+is dia+lagi dia+minta dia+sudah dikasih+makan dingin$ ditinggal+rumah doang$ dodi dong eh
 film$ find flyover+cikokol gaji gang$ gantung+di gas+melon gawat+pak gesper gratis+ada gratis+tidak grup
 gudang+kardus halo+ada hari+pak hasil hilang+dari hilang+kontak hpnya hub hub+wa ibu+hilang ibu+pikun ibu+sudah
 ibu+yang indomaret indomaret$ ireng is+saya itu+anak itu+lagi itu+lansia iya jadi+gelandangan jadwal jaga
 jaga+malam jaket jalan+kan jangan jd jembatan+gantung jemput+di jomblo jual jual+miras judi juga$ kabel kadieu
 kaget kakak$ kalau+ada kalau+odgj kalau+saya kali+bau kami+belum kami+hilang kami+saudara kami+yang kamu kan$ kanan
 kantin kantong kartu+berobat kata+anak kata+di kata+punya kata+warga kayaknya+bakar kayanya+sudah ke+depan
 ke+laporan ke+semua ke+tengah kelahi+dengan keluar+busa keluar+rumah kemana kemana$ kemarin+cari kembali+lagi kemis
 kemis$ kenapa kenapa+pak keren kerja+di kertas ketemu+orang ketemu+pak ketemu+sekarang kiri klien+amuk klik
 kok+tidak kondisi konsultasi kontak kucing+di lagi+bawa lagi+dekat lagi+gelandangan lagi+ke lagi+pak laki$ lalat+di
 langka lanjut$ lansia+kemarin lansia+tanpa lantai+2 lapor+hilang lapor+kemana lari+pas lebaran lihat+jatuh listrik
 loh lu luka$ luka+tidak mahal makan+di makan+pak makasih+pak malam+tidak maling maling+bawa maling+masih mana+pak
 mana+ya mantan+suami masih+ada masuk+gang mati+aja mati+tawa mau$ mau+bunuh mau+dijemput mau+minta mau+ngomong
 mau+pukul mau+tanya mau+urus mayat+yang melon melon+langka menang merah+di mereka minta+tongkat minta+uang minum$
 motor+ketemu motor+saya muncul+lagi muntah+terus murah$ nama+dodi nanti$ napas+satu ngomong$ nih+pak nikah
 nongol+lagi nya$ nyetel odgj+bisa odgj+dengan oh orang+hilang orang+jatuh orang+jual orang+kembali orang+lagi pagi
 pak+anak pak+besar pak+cepat pak+darto pak+gelandangan pak+kayaknya pak+parah pak+sekarang pakai+gesper panik
 parah+ini pasar+anyar patah pelapor+kabar pelayanan pemerintah pencarian penelepon+cari pengumuman+itu
 perempuan+saya pergi+bawa pergi+dari perkembangan perut+saya pesta pesta+miras pindah pindah+ke pipi plafon plafon$
 pln$ posyandu$ pukul+dia punya+anak puskesmas$ rada ralat rame ruko$ ruko+bakar rw+kami saja sampun sarung
 satu+lagi saya+belum saya+cuma saya+di saya+dicabut saya+kasih saya+pakai saya+pergi saya+sesak saya+sudah
 saya+suka saya+tadi saya+tiap saya+tolong sebarkan sebelah+bakar seberang sekarang+lewat sekarang+makan
 sekarang+naik sekarang+warga sekarat selesai selimut selimut+ya selokan$ semua+orang sendiri+tiap serang+petugas
 sesak+napas shinta$ siang siapa$ sih sih+ada sini$ siram+air situ$ slot sorry spp stroke$ suami+pukul sudah+angkut
 sudah+dibawa sudah+dijemput sudah+pergi sudah+pindah sudah+pulang tabung tabung+gas tadi+malam tadi+sempet tampung
 tanah$ tanya+lanjut tapi+orang tawon tawon+di tensi terima+kasih terlantar+itu terlantar+nih ternyata+ada terpantau
 tetangga$ tetangga+nyetel tidak+nanti tidak+petugas tiket timnya tindak$ tolong+batal tolong+damkar tolong+dipukul
 tolong+find tolong+hubung tolong+info tolong+kabar tolong+pln tongkat top trus+tidak tua+yang tulis+di tunggakan
 tutup+jalan umur+17 umur+berapa untuk+bapak urus+bagaimana wa$ waktu+itu warga+dia warga+mulai warga+sudah warteg$
report -2 warung+sebelah yang+benar yang+datang yang+jatuh yang+perempuan yang+waktu ybs+sekarang your your+shelter
report -3 @code @where ^bawa ^cari ^hatiku ^is ^jam ^minta ^nasib ^obat ^petugas ^popok ^santunan ^sungai ^tambah
 ^tiang ^umur ^yang ^ybs ada+kabar ada+lagi ada+respon ada+tidak agak ajukan alat+bantu aman+pak amuk+pukul
 anak+muda anak+saya angkat+kepala angkot apa+ada api+sudah arah bakar+api bantu+dengar bantu+polsek bawa+tali beda
 belum bener$ bener+tidak besar+banget biaya bisa+lapor blok+c bukan+mau bunuh+saya c cair cepat+laporan
 darah+tinggi dari+rs data dengan+suami dengar depan+gang di+gudang di+leher di+poster dia$ dia+pak dicabut dicek
 dijemput dipukul+tetangga disini disini$ ditinggal+surat gabut gas golok+ancam got harga+beras hatiku hilang+itu
 huni ibu+dia ijo informasi istri+mau itu$ itu+saya itu+yang jalan+baru jalan+depan jalan+ke jalan+pakai jam jantung
 jual+makan kalau+ketemu kami+bapak kampung+kami kan kdrt kemarin+sekarang kerja$ ketemu+kemarin klien+tidak
 kuat+angkat kursi lagi+amuk lagi+ini lalu lansia+pakai lapor+tetangga laporan$ lari+bawa layak layak+huni leher$
 liar lihat lihat+lagi macet makasih$ malam+sekarang mandi$ mantan mau+ajukan minggu minggu$ minggu+tolong
 minta+ambulans mirip modal mungkin murah naik nasib nasib+lansia no+4 odgj+nih odgj+nya odgj+saya odgj+yang ojek$
 orang+masih orang+muntah orang+sekarang orang+tidak pacar pak+kalau pak+minta pak+rumah pak+saya pak+sudah
 pak+tidak pakai+peci pakai+sarung paman+kami pamit peci pegang$ pegang+dingin pencet+bukan perempuan$ perumnas+1
 pesan pinjol pln pukul+istri pungli pungutan pungutan+liar racun+kemarin respon roda$ rs$ rumah+ibu salah+denger
 sampai+sekarang santunan satu$ saya+bawa saya+cari saya+jatuh saya+kdrt saya+lihat saya+tunggu sekarang+jatuh
 sekarang+lagi sekarang+orang sekarat$ sekolah+anak sementara+di senjata+di siapa smp+6 stroke+tidak suami+mau
 suami+sekarang sudah+besar sudah+di sudah+kembali sudah+ketemu sudah+makan sudah+tangan sudah+tenang sungai susu
 susul tadi tadi+pagi tambah tanya tato+di telepon+ulang tenang$ terakhir terakhir+lihat teriak+minta terima
 ternyata+pak terus$ tidak+angkut tidak+layak tidak+sih tidur$ tindak tinggi+pak tolong+cari tolong+dicek trc where
 yang+lihat yang+luka yang+minggu yang+saya yang+tadi
report -4 =ask =drill @it ^anjing ^banjir ^eh ^kenapa ^kok ^makasih ^masih ^parkir ^rame ^sudah ^update air aja$
 aja+sudah alhamdulillah ambulans amuk+pak anak$ anak+sma anjing api asap atap bapak+yang bau+banget bayar belum$
 belum+ada berapa$ beras berhenti+pak besar bibi bpjs butuh+kursi cari culik damkar datang$ di+ig di+kaki di+tv
 dia+abis dinsos dong+pak endi gang+sebelah gelandangan+nanti goyang goyang$ hilang+pak hp ibu+itu ig ig+kata info
 itu itu+ternyata jual+obat juga kata+ada kaya ke+arah kejang+lagi kejar+bawa kemarin$ ketemu+di kirim kucing
 kursi+roda laki+saya lanjut lansia+saya lapor+di larang lemas+pak luka+di malam+minggu mimpi minggu+lalu
 mulai+kejang muncul nanti+pulang nih no obat+larang odgj+sih odgj+sudah orang$ orang+dibacok pak+baru parkir+di
 payung penelepon+telepon polisi popok popok+lansia pos$ rame+di roda sampai saya+bakar saya+salah sekarang+muka
 selingkuh semua+aman senin sma sudah+saya takut$ takut+ada tebel ternyata+dia tidak+di tidak+jadi tidak+ketemu
 tidak+pulang tidak+usah tolong+informasi tutup tv tv+ada usah video waktu warna yang+hilang yang+jual yang+kejang
 yang+kemarin yang+tidak you
report -5 =beast @goes @search ^bibi ^bisa ^rumah ^ternyata ^tidak ^wkwk ada+alien angkut apa$ banyak$ begal+di
 belum+pulang bener berisik bot bukan darah+pak dia+mulai false film gelandangan$ gratis hari+ini hati hubung ibu$
 jodoh jodoh+saya kartu kasih kejar+saya kemarin kepala+luka lagi lagi+di lokasi maaf malah malam$ mana$ masih+di
 miras napas+parah parah+pak pencet pengumuman petugas$ pikun$ poster rumah+singgah saya+lagi saya+lapor
 saya+laporan saya+nyasar sekarang+napas singgah suka+pukul surat tunggu tunggu+di ulang update yang+bawa yang+di
report -6 =tale @len1 @other ^jembatan ^kayanya ^lampu ^sekarang alien bakar$ bantu+lansia batal berapa boleh cek
 dapat datang jadi kalau kapan kok ktp lansia+yang lihat$ lihat+di makasih napas+pak orang+yang pergi salah
 saya+pukul selamat sudah+ada ternyata tidak+pak tidur+pak untuk ya ya+pak yang+ketemu yang+lapor ybs
report -7 =joke @addition @question @sighting @thanked ^apa ^bakar ^jalan ^kalau ada+di bagaimana$ bakar+pak
 dia+kejar dinsos$ harga hatinya$ hilang kabar laporan+saya mana nama nanti nomor pak+amuk petugas saya+lari
 saya+yang tua+saya wkwk wkwk$ ya$ yang+cari
report -8 @? @back @kin @thanking @withdraw ^klien apa cinta deres di+hatinya hatinya laporan orang+meninggal
 pukul+saya saya+hilang
report -9 @len0 @status anggota mulai pak+lemas sekarang$ tusuk
report -10 dipukul+suami klien
report -11 @who=relative @who=responder pak+banyak
report -13 saya+dipukul tidak$
search 11 @who=relative hilang ical mana
search 10 kula paman
search 9 ^cari hilang$ lapor+hilang saudara saya+hilang suami
search 8 @kin ^ibu ^mau ^paman ^suami cari lari lari$ mungkin
search 7 ^bapak ^mana adik anggota bapak belum+pulang kakak kakak+saya lansia+saya pak+saya penelepon+cari pikun
 pikun$ saya+anak yang+ketemu
search 6 @len4 @search ^adik ada+info bapak+saya belum cari+bapak cek ciri dari di+panti hilang+kontak is is+hilang
 kami kembali kontak pakai pergi razia saudara$ saya saya+cari saya+lari surat terakhir tolong+bantu umur
search 5 # @len5 @reports ^anak ^apa ^hilang ^mungkin adik+saya anak apa+ada autis belum+kembali cari+adik
 cari+suami dari+rumah dinsos ditinggal ditinggal+surat find foto hari hilang+dari hilang+di hilang+pak ibu+hilang
 ibu+pikun info kabar+dari ketemu ketemu$ lari+bawa lepas+dari makam mau+lapor nama odgj$ pamit pulang pun rs
 saya+ical singgah tidak+pulang tolong tolong+find
search 4 10$ @? @call ^istri ^kakak ^saudara ada+di anak+saya apa bantu$ bapak+hilang cari$ dari+rs data dia dia+is
 dibawa dibawa+dinsos dulu hari$ ibu istri istri+saya jadi+gelandangan kabar kami+hilang keluar+rumah kemana+mana
 kosnya kosong$ laki lepas madosi madosi+bapak mana+tidak minggu orang+hilang panti perempuan+saya pergi+dari
 pulang+dari racun+kemarin rambut rawat rs$ rumah rumah+singgah saudara+saya saya$ saya+dibawa saya+madosi
 saya+pergi saya+tidak semua suami$ sudah+cek tahun tidak+kembali tidak+ketemu tolong+cari yang+lihat
search 3 =past @needs @person ^bp ^ciri ^pun ada ada$ ada+yang anak+hilang anak+umur angkot apa+di apa+kakak bapak$
 batik bawa+tali belanja biru bp bp+saya cari+anak cari+ibu cari+pak cirinya darto data+orang di+mall di+mana
 di+rsud di+tangerang dimakam dimakam+dinsos ditinggal+rumah dmn hilang+ibu hp is+saya itu+lansia kalau+ada
 kami+saudara kamis kata kata+mau keluar kembali$ kembali+dari kosong lansia+nama lansia+pakai lari+dari lihat+bapak
 makam+bapak mall$ mana+ya mati$ mayat mayat+yang minum+racun monday mudik muleh mungkin+itu pagi pagi$ pak+belum
 pak+darto pakai+baju pakai+kaos paman+kami pas pergi+bawa pincang pun+lansia rumah$ rumah+dari saya+nama
 saya+terakhir saya+yang sejak sekarang+dmn since singgah$ suami+tidak sudah+minggu tadi+pagi takut tali tampung
 tampung+dinsos telepon temen terakhir+lihat tetangga+saya tidak tidak+belum tolong+cek transit tua+kami umur+10
 waktu waktu+transit yang+dimakam yang+odgj
"""
