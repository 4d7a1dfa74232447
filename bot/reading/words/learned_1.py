"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
report 18 massa
report 16 bantu+saya darurat
report 14 ^lapor
report 13 ^napas ditusuk lapor$
report 12 ^ditusuk bapak+tua tolong+saya
report 11 ^darah bagaimana+ini butuh+pertolongan
report 10 ^kejang ada+korban dipukul ini+bagaimana kejang manusia pertolongan tolong$ tolong+kesini
report 9 @danger ^tolong bisa+pulang butuh ibu+bawa kejang+pak korban$ lansia$ lapor+pak pucat saya+butuh saya+mau
 sudah+biru tangan tetangga+meninggal
report 8 amuk+bawa badan biru dong$ gerak napas napas+tinggal ongkos pak+bantu pasung pertolongan$ racun terjun
 tidak+bangun tulang
report 7 ^anak ^bapak ^lansia ^saya ^temen ^tetangga abis+makan amuk$ bakar+suami bantu biru$ bisa+bantu
 butuh+ambulans butuh+bantu darah dari+tadi dia+amuk dompet gantung+diri habis kecil$ korban kumat laki+tanpa
 lansia+nyasar linglung luka+parah mau+terjun meninggal napas$ ot pak+bisa pakai+alat saya+kumat sering tabrak
 telanjang telanjang+di tenggelam terjun$ tidak+gerak tidur tolong+pak tua$ usir
report 6 @who=operator ^bocah ^ibu ^kepala ^ketemu ^manusia ^orang ^perempuan ^suami ^tangan ^tawuran ada+lansia
 ada+yang amuk anak+kecil bacok bangun$ bawa+karung bocah cepat$ darah$ darah+hebat depan+kantor depan+sekolah
 dia+mau dia+muntah diri+pak ditinggal gantung gelandangan golok+di habis+ongkos hamil karung karunya kontrakan laki
 lansia lansia+jatuh lansia+pikun leher linglung+di mati$ mau+lapor mau+melahirkan mulut nyasar obat$ ongkos$
 orang+di orang+lapar parah$ perempuan rawat rumahnya sadar sadar+pak satpam satu+saudara saya+habis saya+kejang
 saya+pingsan saya+sayat segera segera$ sekarang+di semua semua$ smpn sudah+lemas sudah+tidak tangan$ tangis tempat
 tergeletak terlantar$ tetangga tidak+punya tidak+sadar tidur+di tinggal tolong tua tuna yang+suka
report 5 =work @call @len5 @needs @person ^bantu ^banyak ^butuh ^dia ^dompet ^itu ^kaki ^laki abis alat ambulans$
 anak bagaimana+pak banyak+banget bapak bawa bawa+golok bawa+kayu begal berobat bikin+kotor busuk butuh+tempat
 cari+ibu ciledug cimone cimone$ daerah darah+banyak dekat depan di+depan di+lapangan diam+aja digusur dikeroyok
 diri disabilitas ditinggal+anak dompet+hilang duduk evakuasi$ gelandangan+di gerobak giant hebat hilang+tidak indah
 ini jalan+pulang jalmina$ jatuh+di jatuh+kepala jembatan$ karung$ karunya$ karyawan kecamatan kecil keluar+darah
 kena kenanga kesini$ kotor kunci kunci+di lansia+ini lansia+tidak lapangan lapar laporan+satpol lempar makan$
 malam+di manusia$ manusia+gerobak mau+kembali mau+mati merah$ minum muntah+abis neglasari nya+di nyasar$ orang+ini
 orang+linglung orang+tidur pak+ada pak+karunya panti$ perlu perlu+bantu pertigaan perut pinang pinggir+jalan
 pingsan rawat$ rsj rsj$ sakit satpol saya+pasung saya+racun saya+sering sayat sekap sendiri serpong setrum
 setrum+di stroke+ditinggal sudah+dua tangis+cari temen tempat+tinggal tergeletak$ terjun+dari terlantar terus
 tetangga+bakar tidak+napas tidak+waras waras
report 4 2+anak =urgent @case @len4 @placed @reports ^ada ^astaga ^bau ^gelandangan ^kemarin ^laporan ^odgj ^tabrak
 ^telepon ^teman ^tuna ^warga ada+anak ada+ibu ada+is ada+pak ada+perempuan adik+saya alam alat$ anak+pasung
 anak+tetangga apa+cuma apartemen astaga astaga+dia baju banget$ bangun bantu+ke banyak+darah bapak+ini bau+busuk
 benda berobat$ busuk+dari butuh+dibawa ciledug$ cipadu cipadu$ cuma cuma+nya curiga dari dari+kontrakan depan+smpn
 di di+dalam di+emperan di+halte di+kandang di+kolong di+kontrakan di+masjid di+pertigaan di+pinggir di+rel
 di+trotoar dia+begal dia+darah dia+tidak diam dingin emperan ganggu ganggu+jiwa gelandangan+sakit gelandangan+tidur
 gerak+pak gigil golok haji halte halusinasi ibu ibu+hamil ini$ ini+sudah ini+tidur istri+saya jalmina jatuh
 jatuh+dari jaya jaya$ jemput+bapak jiwa kaki kaki+luka kaku kali kandang kantor kantor+kecamatan kata+sudah kayanya
 kayu ke+rsj ke+sini kec kec+benda kecanduan kedinginan kejang$ kembali+ke kepala ketemu+lansia ketemu+mayat kolong
 kontrakan+haji kontrakan+sebelah kp laki+nyasar lansia+terlantar lapangan$ lapar+pak lapor+odgj lupa+jalan mabuk
 malam+ini mandir mau melahirkan melahirkan$ melahirkan+di meninggal$ mesin minta+tolong minum+racun mondar
 mondar+mandir motor mushola neglasari$ ngomel obat odgj$ odgj+amuk odgj+telanjang ojol orang orang+bawa
 orang+kejang orang+nya orang+odgj orang+tabrak orang+terlantar pabrik pak+badan pak+dari pak+kaki pasar+gerendeng
 pegang penumpang penumpang+saya periuk pernah pil piring pisau poris pos+ronda psikiater pukul$ pulang$ putus rokok
 ronda rumah+dengan rumahnya$ rusak sambil sanggup saudara saudara+saya saya+dong saya+kecanduan saya+kunci
 saya+meninggal saya+odgj saya+stroke saya+usir sekap+di sekarang+sudah sendiri+di sering+halusinasi sih+tidak smp
 stasiun suka tadi+ada tali taman teman temen+saya tenggelam+ke terlantar+di tiap tidak+ada tidak+galak
 tidak+pingsan tidak+pukul tidak+sanggup tidak+tahu tidur+mana tolong+di tolong+jemput tolong+segera truk tua+duduk
 tumpang tumpang+di tuna+wisma usir+dari via warga wisma
report 3 # 2+orang 20+butir 3$ 4$ =well @len3 ^adik ^dinsos ^dulu ^istri ^kakak ^satu ^saudara ^tua ^via ada
 ada+bapak ada+gelandangan ada+laki ada+odgj ada+rumah ada+saudara ada+saya ada+senjata ada+tuna al amuk+lagi
 amuk+tapi anak+perempuan anak+sekap anak+sekolah aneh badan+dingin banget+pak bangku banyak batu bawah begal+pisau
 belum+ketemu belum+makan benda$ berenti berenti$ bibirnya+biru bikin bis boneka bukan+amuk bus butir cibodas
 cipondoh cuma+teriak dalam darah+tidak dari+jpo datang+pak denyut depan+ruko di+angkot di+bangku di+cipadu di+jalan
 di+jembatan di+lampu di+pabrik di+perempatan di+pos di+rumah di+situ di+stasiun di+taman di+teras di+terminal
 di+tiang dibawa+berobat dikenal dikeroyok$ dingin+semua diri$ diri+di ditinggal$ ditinggal+di ditinggal+ibu
 dua+hari duduk$ duduk+terus duit evakuasi foto+tangan gaga galak gang+h gebang gelandangan+yang gor gosong got+di
 gubuk h halte+depan harus+bagaimana hidup hidup+sendiri ibu+tua identitas$ iki inget ini+ada istri itu+orang jalan
 jalan+tidak jatake jatiuwung jembatan kab kab+tangerang kakak+saya kaki+sudah kalau+tidak kali+sabi kamar kami$
 kami+pendatang kara karang karawaci karunya+orang karyawan+jatuh kata+sih kayak kayak+mau ke+palembang ke+panti
 kehujanan kel keluar keluarganya keluarganya$ kelurahan kemarin+amuk kena+bacok kereta kesini ketemu
 kolong+jembatan kontrakan+saya kumat+lagi laksa laksa+anak lansia+di lansia+duduk lansia+linglung lansia+pak
 lansia+sendiri lansia+tidur lapor lari+dari lembang lepas lepas$ liar+di lihat+ada lihat+rumah makan mal mall
 masjid masjid$ mata mau+dibawa mau+obat mayat mayat+mr mayat+pak melati melek meninggal+di merah minum+20 motor$ mr
 mr+x muka+sudah mulut+busa mulut+keluar mushola$ nama+lansia napas+sudah napas+tolong netra ngelantur ngelem
 ngelem+di ngesot ngomong ngomong+sendiri nya nya+sudah nyasar+pak nyasar+saya nyasar+tidak odgj odgj+liar
 odgj+perempuan odgj+suka ojol+pak orang+belum orang+curiga orang+duduk orang+gigil orang+lumpuh orang+mati
 orang+sakit orang+tenggelam pabrik$ pak+bagaimana pak+dia palembang panti+sekarang parah parkir pasar+lembang
 pasung+saudara pendatang penelepon+lapor perempatan perempuan+smp piatu pinang$ pinggir pisau+ke plastik polsek
 poris$ pos ps pulang+ke punya punya+rumah pura2 putar putus$ racun+tikus rawa raya raya$ rel rs rt rt+2 rt+3 rujuk
 rujuk$ ruko rumah+sekarang sabi sadar$ sakit+di sari saudara+tinggal saya$ saya+ketemu saya+ojol saya+sakit
 saya+takut saya+tidak sayat+tangan sebatang+kara sehat sehat$ sejak sekarang+dengan sekolah$ sementara$ si sipon
 smp+lari stadion suami+temen sudah+lama sudah+minum suka+bawa sukasari tabrak+truk tahu+alamat tahun tajur
 tanah+tinggi tangcity tanpa+identitas tanya+saya tapi tapi+sekarang telepon+masuk temen+kontrakan teras terbalik
 teriak terminal terus+di tetangga+saya tiap+hari tiap+sore tidak+bahaya tidak+bawa tidak+bisa tidak+dikenal
 tidak+keluar tidak+melek tinggal+di tisu tol tolong+ada tolong+evakuasi trotoar tua+laki tukang tuna+netra tunggal
 uang uang+habis urus$ via+laksa waras+sudah warga$ warga+kami woy+ada x yang+kena yang+tidur yatim+piatu
report 2 13$ 19$ 2$ 3+orang 40an @who=resident ^cepat ^ijin ^kayaknya ^lap ^mayat ^motor ^mulut ^orgnya ^pak
 ^penumpang ^tiap ^tumpang ^woy a ada+bayi ada+bocah ada+denyut ada+orang ada+pgot adik adipura aja+dari aja+pak
 alamat$ alun amuk+di amuk+sekarang an an+tua anak+jalan anak+ngelem anak+smp ancam+mau angkat$ anter
 assalamualaikum+pak azores babakan bacok$ bagaimana+ya bakar+rumah balita bandara bangku+taman banting barang barat
 bau bawa+2 bawa+apa bawa+batu bawa+boneka baya bayi bekal belakang belum+berenti berdaya bernyawa besar+depan
 biasa+di bicara bintaro bisa bisa+dibawa bisa+ke bocah+jual bocor bojong bojong+jaya bugel bukan+mayat bulan+tidak
 busa busa$ cari+anak cengkareng chat+kata cikokol cipondoh+makmur ciputat cluster cuma+tidur dada daerah+kami
 dalam$ dalam+rumah dan darah+dekat dari+jawa dari+mulut dari+pagi dari+panti darurat$ dekat+pintu dekat+pohon
 dekat+stasiun dekat+the dengan+dompet dengan+orang dengan+saya denger$ depan+mall depan+rs depan+spbu depan+warung
 dewasa di+bawah di+belakang di+daerah di+dapur di+gerobak di+got di+kali di+kamar di+mushola di+parkir di+polsek
 di+pondok di+ruko di+saya di+tengah di+warnet diam+di dibawa+dinsos dibuang dikasih dimyati ditertibkan
 ditertibkan$ dua duduk+dekat duduk+di dulu dulu+pernah dulu+suka emperan$ emperan+toko facebook flyover gajah
 gang+kami ganggu+warga garden garden$ gebang+raya gelandangan+masuk gembor gendong gerendeng gerendeng$
 gerobak+bikin gerobak+parkir gigit+ular golok+tolong gondrong gor+dimyati gratis$ griya$ guy habis+bekal hilang+di
 hitam hp+dengan ibu$ ibu+di ibu+saya identitas ijin indah$ is+a is+tidak itu+lho itu+pak izin jakarta+barat
 jalan+di jalan+kami jatake$ jatiuwung$ jatuh$ jawab+panggil jaya+rt joget jpo jpo$ jual+tisu kabupaten kabupaten$
 kaca kaki+bengkak kaku$ kaku+pak kali+mookervart kami kami+ada kami+tidak kampung kantor+pos karunya+pak kata+cari
 kata+dulu kata+usir kayaknya+sudah kayanya+mau kayanya+odgj ke ke+gang ke+lampung ke+polsek ke+warung kebentur
 kebon kedinginan$ kejadian kejang+terus kejar kejar+orang kelapa keluar$ kena+lempar kepala+bocor kepala+kebentur
 kerja kerja+tipu ketuban ketuban+sudah kira kira+mayat kirim+foto koang koang+jaya kolam kolam+renang kompor
 korban+luka korban+tabrak korek kosong kreo kruk kubur kulit kulit+luka lagi+kumat laki+pakai laki+tato lampu+merah
 lampung lampung$ lansia+jual lansia+sebatang lansia+tinggal lantai lantai+3 lap larangan larangan+selatan lemas
 lemas$ lho+pak linglung$ linglung+pak linglung+tidak lk2 lok luka lumpuh lwt mah makan+dari makasih+sewu makmur
 malaysia maling maling+dipukul mampu mampu$ manis manis+jaya manusia+silver masuk+komplek mata+terbalik mau+ke
 mau+pulang mayat+ternyata melek$ meninggal+tidak mesin$ minta minta$ minta+bantu minta+ongkos minta+rokok
 minum+obat mookervart muda muka murid musola need need+tolong ngatur ngelantur$ nolongin nyasar+di odgj+bacok
 odgj+bawa odgj+di odgj+jalan odgj+lempar ojek+tabrak orang+aneh orang+bapak orang+diam orang+kedinginan orang+kena
 orang+lansia orang+suka orgnya pabuaran pada pager pager+jembatan pak pak$ pak+cuma pak+di pak+ini pak+kejang
 pakai+kayu pakai+kruk pakojan pakojan$ paman panggil panggil$ panjat parung pas+saya pasar pasar+baru pasung+di
 pegang+golok pegang+perut pemakaman penuh perang perempatan+tangcity perempuan+di perlintasan perum petugas+minta
 pgot pinang+griya pingsan+depan pingsan+di pintu pintu+tol pojok polsek+jatiuwung pondok pos+satpam proyek pulang
 punya+ongkos punya+tempat puskesmas racun$ rapat rapat$ rawa+kucing renang robek robek$ roda+ditinggal rokok+di
 rt+02 ruko+azores rumah+anak rumah+di rumah+pak rumah+saya rumahnya+di rw sakit$ sakit+tidak sambil+pegang sangego
 sari$ saya+ancam saya+anter saya+bisa saya+ganggu saya+harus saya+kira saya+kirim saya+minum saya+perlu saya+sopir
 saya+terdampar saya+tetangga saya+think sdn sebatang sebelah$ sekarang+mah selatan selatan$ sendiri+depan
 sendiri+tidak sesak sesosok sewu sih+tapi silver sini sini+pak situ smpn+13 sopir sp4n stasiun+tanah suami$
 sudah+kaku sudah+sering sudah+tua sudimara suka+amuk suka+minta suka+tidur sukarasa sukarasa$ sukasari$ tabrak+bis
 tabrak+kereta tabrak+lari tabrak+motor taman$ tangcity$ tangerang tangerang$ tangga tapi+saya tato+tidur
 tawuran+bawa teman+saya tempat+sampah tengah tenggelam+di terbalik$ terdampar teriak+bakar terjebak think
 tiang+listrik tidak tidak+berdaya tidak+bernyawa tidak+dikasih tidak+ganggu tidak+inget tidak+mampu tidak+pakai
report 2 tidak+pernah tidur+depan tidur+disitu tikus timur tinggal$ tinggal+sendiri tinggi tipu toha
 tolong+bagaimana tolong+dibawa tolong+ditertibkan tolong+orang tpa tpa+rawa trotoar+depan truk+jalan trus tua+pakai
 tuh tumpang+tanya tumpuk+sampah ular ular+pak untuk+pulang warga+di warnet warnet$ warung+saya woy x$ ya+cara
 yang+biasa yang+gigit yang+minum yang+perlu yang+pingsan yang+setrum yang+urus
report 1 02+05 1+banyak 10+menit 12+malam 2+hari 2+rw 3+bulan 5+tahun 9$ =heart =not @1 ^badan ^bayi ^pelapor ^sp4n
 ^tukang ^ya ada+kendaraan ada+plastik air+sudah aja+rasa alamat allah allah+pak anak+di anak+hilang anak+kontrakan
 anak+umur angkot$ apartemen$ ashari asing atas$ badan$ badan+nya bagaimana bagaimana+cara bakar+tidur banjir
 bantu+ada bapak+gelandangan bapak+ojol barat$ baru+pulang batak batusari bawa+pisau belakang+pabrik belum+sadar
 bensin benteng berendeng bernanah biasa bikin+gubuk bikin+macet bintaro+sektor bisa+gerak bisa+jawab bisa+minta
 bisa+tolong bisu bocah+kecil bolong boneka+di bouraq bouraq$ busa+mata buta calo cari+kerja cekik cibodas+baru
 cikupa ciputat$ cirebon cisauk compang curug daan daan+mogot dahlia dapur dapur$ dari+kursi dari+motor
 dari+tetangga dekat+flyover depan+bank depan+of depan+panti depan+pasar depan+puskesmas depan+smp di$ di+bis di+bus
 di+curug di+kebon di+lahan di+lapak di+rsj di+tangga di+tenda di+toko dibawa+ke dijemput$ dikasih+minum dikit
 dipukul+preman disitu+pak ditembak ditembak+orang doang dompet+raib duduk+lemas emper gajah+tunggal gang
 gelandangan+banyak gelandangan+dengan gelandangan+kaki gendong+boneka gimbal gitu grogol gubuk+di halte+itu
 hari+tidak hari+tidur hasyim+ashari here here$ hidup$ ibu+dengan ibu+muda irigasi irigasi+sipon is+an itu+bapak
 itu+bener izin+lapor jalan$ jalan+bouraq jalan+raya jalan+veteran jam+12 jambi jawa jawab jembatan+berendeng jemput
 joget+sendiri kalideres$ kampung+baru kara+di karang+tengah kardus kardus+anak karunya+banget kata kata+tidak
 kayaknya+dia ke+atas ke+cisadane kejar+anak keluarganya+di kemana+ya kemarin+itu kemarin+mau kenanga$ kendaraan
 ketemu+bayi ketemu+warga km kolong+tol konsul kontrakan$ korban+bakar kosambi kosong$ kosong+belakang kotor$
 kuat+hidup kubur$ kumat+tidak kunciran lagi+cari lahan lahan+kosong laki+mabuk lalu+lintas lansia+bawa lansia+putri
 lansia+sesak ledug lemas+di lho linglung+mau lintas lintas+di listrik+tidak looks luka+pak m mabuk+doang
 mabuk+tidur macet$ mah+diam makmur+blok malam mandir+di masih+gerak masjid+al mau+bakar mau+gantung mau+konsul
 mau+laporan mau+lewat mau+susul mayat$ meninggal+tadi meninggal+tahun minimarket minta+dijemput mobil
 mobil+tenggelam modernland mogot mookervart$ muda+titip muntah$ napas+lagi ngatur+lalu nyangkut nyangkut+di
 odgj+pegang odgj+sekap odgj+tidur of ojek orang+dari orang+sekarat orang+setrum orang+sih pabuaran+tumpeng
 pak+bapak pak+orang pak+pakai pak+tadi pak+tolong pakai+kursi panas+tinggi panggil+tidak panjat+pager panti
 panunggangan parkir+mall parung+serab pas pasar+kemis penelepon+ibu penelepon+orang penghuni penjaga penjual
 perempuan+hamil perempuan+odgj perempuan+rambut perut$ pikun+nyasar pingsan$ plastik+item plus pohon preman
 preman+tapi prestasi putri putus+obat racun+pak raib rambut+gimbal rawat+di rel$ roda+kepala rombongan rt+01 rt+03
 rt+mau ruko+pinang ruko+saya rumah rumah+banjir rumah+taman sahut$ sakit+jiwa sangiang saudara+di saudara+siapa
 saya saya+dari saya+kejar saya+lansia saya+pak saya+rt saya+sekarang sekap+diri sekarang+dia sekarang+diam
 sekarang+saya sekarang+terlantar sekarang+tumpang sektor sektor+9 sendiri$ serab serab+rt serahkan shelter$ siang$
 simpang sini$ sipon$ situ+cipondoh sopir+angkot spbu stasiun+batuceper stasiun+tangerang suami+istri suara sudah+2
 sudah+3 sudah+dari sudah+dingin sudah+keluar sudirman suka+joget suka+ngomong sumpah sumpah+ini tabrak+di
 tabrak+tidak tabrak+tunggal tadi+tidak tahun+kemarin tahun+tinggal taman+prestasi tanah tangan+sudah tangis+kata
 tanpa tanpa+saudara tapi+tidak tenda teras+masjid terbalik+di tergeletak+tidak terminal$ terminal+poris
 ternyata+orang tetangga+teriak thamrin$ tiang tidak+berhenti tidak+luka tidak+mau tigaraksa tipu+calo tisu+sampai
 titip+bayi toko+jalan trotoar$ tua+sebatang tua+tidak tukang+parkir tumpeng tumpuk uang+untuk umur+10 umur+40an
 urus+di utara uwung uwung+jaya veteran woy+tolong ya+allah yang+butuh yang+ditinggal yang+kubur yang+mati yang+mau
 yang+sakit yang+sekarang yang+tabrak yang+tenggelam yatim yo
report -1 6$ ^ambulans ^anjir ^bagaimana ^baju ^belum ^besok ^biaya ^bot ^bukan ^bursa ^cuma ^gang ^got ^haloo
 ^hasil ^hilang ^ini ^jangan ^kantor ^kerja ^kira ^listrik ^lokasi ^mantan ^mantap ^met ^nanti ^no ^nomor ^nyasar
 ^parkir ^pinjam ^pinjol ^posisi ^rumahnya ^tabung ^tas ^terakhir ^tes ^test ^warung ^wifi ada+dua ada+respon
 ada+sarang ada+satu ada+tanda ada+tompel air+10 akan aktif aktif$ akun alah amankan ambil amuk+kok anak+laki
 anak+yatim anjir any anyar$ apa+orang apa+ya api+besar apotek$ atas+nama ayam bagaimana+sih baik baju+ijo banget
 banget+saya banget+tolong bangkai bansos bantu+cari baru$ batal$ batu$ bau$ bawa+anak bawa+bayi bawa+pulang
 belakang+pasar belanja belum+pak berdiri$ berlobang berlobang+besar bersih besok+ada brebes brebes$ bukan+odgj
 bukan+warga bursa bursa+kerja butuh+alat cabut cabut$ cari+bapak cari+keluarganya cari+lagi cari+pak celana
 cepat+cair cikupa$ dari+ngaji darto dbd dendam depan+sd dereng dereng+kembali di+atap di+cikupa di+cimone
 di+cisadane di+dekat di+flyover di+gang di+mana di+panti di+warteg dia+ditinggal dia+kata dia+pingsan dia+sekarang
 dia+siram dia+tusuk dibacok dibawa+kemana dibuang+di dibully dibully+di dikasih+makan dinas dinas+sosial disebar
 diteror do eh flyover+cikokol fogging gaji gang+masjid gantung+di gapura+merah garuda gedor+pintu gelang genteng
 gesper gigit good goreng haloo hari+pak hebat+di hilang+umur hp$ hp+saya hp+tidak hub ibu+sudah ibu+yang ical
 indramayu info+tambah ini+pak itu+lagi jaga+malam jalan+berlobang jalan+sudah jambret jangan janji jembatan+gantung
 jomblo+terlantar kabel+listrik kacamata kaget kakung kalau+saya kami+saudara kan kantor$ kantor+kelurahan kaos
 kartu+lansia kaya+mau ke+atap ke+mana ke+pos kebon+nanas kedah keluar+dari keluar+rumah keluarganya+pak
 kelurahan+gerendeng kemarin+sudah kena+phk kerja+di ketemu+orang kirim+damkar klik kok+diam kok+pak kok+tidak
 komplek konsernya konsernya$ konter ktp+di ktp+nya kula lagi+dekat lagi+ke lagi+sekap lagi+sekarang laki+di
 lansia+itu lansia+kakung lansia+kemarin lapor+ada lapor+kemana lapor+kesini lapor+sekarang lari+orang lari+pas
 liar+parkir lihat+lansia link lo luar+kota madura mahal makam makan+di makan+pak makasih+pak mana+pak mana+ya
 mantap markotop masih+ada mati+tawa mau$ mau+ngomong mau+tanya mau+urus mayat+yang menjuntai merah+di merah+pak met
 minta+nomor minyak modal+usaha motor+pukul mudik mulai+rame muleh musik musik+keras nanas nasi+goreng neror
 neror+saya ngumpet+di nyamuk nyetel nyetel+musik odgj+kemarin odgj+pergi ojek$ online operasi orang+ada orang+amuk
 orang+dengan orang+hilang orang+mabuk orang+pakai orang+tua pak+anak pak+belum pak+besar pak+bukan pak+darto
 pak+jadi pak+odgj pak+tapi pak+ternyata pak+yang pakai+gelang pakai+gesper pakai+helm pakai+jaket panti+lansia
 parkir+liar penelepon+tanya perempatan+shinta persis pertama pertolongan+pertama phk pinggir+cisadane pinjam
 pinjol+neror pintu+air pipi$ pom pom+bensin pukul pukul+orang pulang+dari ralat+pak rel+kereta ribut rokok$ ruko$
 rumah+bawa rumah+mau rumah+tadi rumah+tolong sadar+diri saja$ samping sampun+pikun sapu sarang sarang+tawon
 satpam+komplek saudara$ saya+aja saya+belum saya+cabut saya+di saya+dibully saya+korban saya+maling saya+nama
 saya+ngumpet saya+pergi saya+standby saya+terlantar saya+terus seberang+apotek sekarang+juga sekarang+makan
 sekarang+malah sekolah+tidak selesai selokan$ selutut senjata serang+petugas siapa$ sih+ada siram+minyak slot
 sorry$ sosial standby status stop sudah+bantu sudah+datang sudah+diam sudah+dijemput sudah+kami sudah+lapor
 tadi+kata tadi+lapor tadi+pak tadi+siang tadi+sore tahi tahi+lalat tahu$ tai takut+dia tanda tangis+terus tangsel
 teh temen$ tensi tepat ternyata$ terpantau terus+pak test tetangga$ tidak+aktif tidak+kedah tidak+kios tidak+perlu
 titik titip+anak toko+saya tol$ tolong+cepat tompel tompel+di top+markotop tua+kami tugas tugas+sekolah uang+di
 ujang untuk+tugas up usaha warga+mulai warga+tangerang warteg$ wifi woy$ yang+jaga ybs+sekarang you$ yuk zonk
report -2 1$ @len2 ^air ^alhamdulillah ^angkot ^api ^assessment ^baik ^beda ^bener ^boleh ^cari ^cek ^debt ^dengan
 ^depan ^film ^halo ^hati ^is ^jadwal ^jam ^jomblo ^jual ^kapan ^kembali ^ktp ^lagi ^maaf ^malam ^nama ^nasib ^oh
 ^panti ^permisi ^pohon ^ralat ^ruko ^santunan ^selamat ^tiang ^toko ^top ^trotoar ^umur ^yang abaikan ada+bakar
 ada+bangkai ada+bantu ada+bekas ada+biaya ada+info ada+kabar ada+kartu ada+lagi ada+luka ada+perkembangan ada+tato
 ada+tindak adu agak akta aman$ aman+pak anak+saya angkat+kepala angkut+sudah apa+pak apotek arah+pasar assessment
 babi bahar bakar+api bakar+cepat bakar+di bakso$ balas banget+di bantu+polsek bantu+rumah banyak+pak bapak+ibu
 bapak+yang batal+aja bawa$ bayi$ bayi+juga beasiswa beda+odgj benar bener$ berita bisa+jalan bisa+lapor buka
 bukan+lansia bunuh cakar cantik cari$ cari+adik cari+itu cepat+pak cerai cerai$ cisadane$ collector culik+anak
 cuma+lihat daftar damkar$ dapet darah+tinggi dari+dinsos data debt debt+collector dekat$ dekat+sekolah dengan+odgj
 dengan+suami dengar$ depan$ depan+komplek di+gudang di+lebaran di+odgj di+pengumuman di+perut di+pipi di+plafon
 di+poster di+rw di+sini di+tangerang di+warung dia+ada dia+cuma dia+is dia+lagi dia+minta dia+pak dibunuh
 dipukul+tetangga disini$ ditinggal+rumah doang$ dodi dong duit$ film$ gang$ gas gas+melon gawat gawat+pak
 genteng+ke got gudang+kardus halo hampir hampir+tabrak hasil hati hilang+dari hilang+ibu hilang+kontak ibu+dia
 indomaret indomaret$ is+saya istri+mau itu$ itu+lansia itu+sekarang itu+tadi itu+yang iya jadi+bagaimana jadwal
 jaga jaket jalan+depan jalan+ke jantung jd jomblo jual+makan judi juga$ kabel kadieu kakak$ kaki$ kalau+odgj
 kali+bau kami+bapak kami+belum kami+hilang kampung+kami kamu kanan kantin kasih+tahu kata$ kata+anak kata+di
 kata+warga kayaknya+bakar ke+semua kelahi kelahi+dengan kemana kemana$ kemana+pak kemarin+cari kembali$
 kembali+lagi kemis kenapa+pak keren kerja$ kertas ketemu+pak ketemu+sekarang kiri klien+amuk kondisi kontak
 kontrakan+bakar kota kuat+angkat kucing+di kursi kursi+roda lagi+amuk lagi+bawa lagi+gelandangan lagi+pak laki$
 lalat+di lalu langka lanjut$ lansia+pakai lapor+hilang lari lari+bawa lebaran liar lihat+jatuh lihat+lagi listrik
 loh lu luka$ luka+ternyata luka+tidak malam+tidak maling+bawa maling+di maling+masih mandi$ mantan+saya mati+aja
 mau+bunuh mau+dijemput mau+minta mau+pukul mau+sekolah melon melon+langka menang mereka minggu minggu$ minggu+tidak
 minta+ambulans minta+minum minta+tongkat minta+uang motor+ketemu motor+saya muncul+lagi mungkin muntah+terus murah$
 naik+ke nama+dodi nanti$ napas+satu nasi nasib nasib+lansia ngaku+dari ngomong$ nih+pak nikah no+4 nongol+lagi
 odgj+dengan oh orang+jatuh orang+jual orang+lagi orang+masih orang+pingsan pagi pak+gelandangan pak+kayaknya
 pak+parah pak+sudah pak+tidak pak+wkwk pakai+peci pakai+sarung pamit parah+ini pasar$ pasar+anyar patah pdam peci
 pegang$ pelapor+kabar pemerintah pengumuman+itu perempuan+saya pergi$ pergi+bawa pergi+dari permisi perumnas+1
 pintu$ pipi plafon pohon+besar pondok+bahar posyandu pukul+dia pungli rada ralat rame respon roda rsud$ ruko+bakar
 rumah+dari rumah+ibu rw+kami saja sampai+sekarang sampun santunan sarung satu$ satu+lagi saya+ada saya+autis
 saya+cari saya+cuma saya+dibawa saya+dicabut saya+istri saya+kasih saya+mabuk saya+pegang saya+sudah saya+tadi
 saya+terakhir saya+tiap saya+tolong sebelah sebelah+bakar seberang sekarang sekarang+lagi sekarang+lewat
 sekarang+masih sekarang+naik sekarang+orang sekarang+tidur sekarang+warga sekolah+anak selingkuh semua+orang
 sendiri+tiap siang siap siapa situ$ sore$ sorry stroke$ suami+pukul suami+saya sudah+angkut sudah+cek sudah+di
 sudah+dibawa sudah+kembali sudah+ketemu sudah+makan sudah+pergi sudah+pindah sudah+pulang surat+kata tabung
 tabung+gas tadi+malam tahun$ tambah+dia tampung tanah$ tanya+lanjut tapi+orang tato+di tawon+di tegal telepon
 tenang terima terlantar+itu terlantar+nih ternyata+ada ternyata+dia terus$ terus+minta tes tidak+nanti
 tidak+petugas tidak+sih timnya tindak$ tolong+batal tolong+dipukul tolong+info tolong+kabar tolong+pln tongkat top
 tua+yang tulis tusuk umur+17 umur+berapa untuk+bapak urus+bagaimana waktu+itu warga+dia warga+sudah warung$ yang
 yang+benar yang+datang yang+jatuh yang+lihat yang+minggu yang+odgj yang+perempuan yang+saya yang+waktu your
 your+shelter
report -3 @code @where ^anjing ^bawa ^dekat ^eh ^hatiku ^kenapa ^kok ^makasih ^mau ^minta ^petugas ^sungai ^tambah
 ^wkwk ^ybs ada+tidak air alat+bantu aman amuk+pukul anak$ anak+sma anjing apa+ada api+sudah arah atap autis
 bantu+dengar bawa+tali beda bener+tidak bengkak$ berapa$ berhenti+pak besar+banget besar+di biaya bisa+bangun
 blok+c boleh+lapor bukan+mau bunuh+saya busa+tolong c cair cari dari+malam datang$ dengar depan+gang
 depan+indomaret di+leher di+sekolah dia$ dia+abis dia+cekik dia+mulai dia+sudah dicabut dicek dinsos
 ditinggal+surat foto gelandangan+nanti gratis gratis+ada hatiku hilang+itu hilang+pak huni ibu+itu ijo info
 informasi ireng itu+saya kalau+ada kalau+ketemu kali$ kami+yang kayanya+sudah kdrt ke+depan ke+rumah kejar+bawa
 keluar+busa kemarin$ kemis$ ketemu+di ketemu+kemarin klien+tidak lagi+ini lanjut lantai+2 lapor+di laporan$ layak
 layak+huni leher$ macet makasih$ malah malam+sekarang masih minum$ mirip modal murah naik nanti+pulang odgj+nih
 odgj+nya odgj+saya orang$ orang+muntah orang+sekarang orang+tidak pacar pak+kalau pak+minta pak+rumah pak+saya
 pak+sekarang paman+kami pegang+dingin pencet+bukan penelepon+telepon perempuan$ perkembangan pesan pindah pindah+ke
 pln pln$ polisi popok popok+lansia pukul+istri pungutan pungutan+liar salah+denger sampai saya+kdrt saya+nyasar
 saya+sesak sekarang+jatuh sekarat sekarat$ selamat sesak+napas sma smp+6 sore spp stroke+tidak suami+mau
 sudah+besar sudah+saya sudah+tangan sudah+tenang sungai susu susul tadi tadi+pagi takut+ada tanya tawon
 telepon+ulang tenang$ terakhir+lihat teriak+minta ternyata+pak tidak+angkut tidak+di tidur$ tidur+pak tindak
 tinggi+pak tolong+cari tolong+damkar tolong+dicek trc tulis+di ulang video waktu warna where yang+hilang yang+luka
 yang+tadi yang+tidak
report -4 =ask =drill @goes @it ^banjir ^masih ^rame ^rumah ^sudah ^ternyata ^tidak ^update aja$ aja+sudah
 alhamdulillah amuk+pak anggota apa$ asap bakso bapak+saya bau+banget bayar begal+di belum belum$ belum+pulang bener
 beras bibi bot bpjs butuh+kursi culik damkar di+ig di+kaki di+tv dijemput disini dong+pak endi false film
 gang+sebelah gelandangan$ goyang goyang$ harga+beras hilang$ hp hubung ig ig+kata itu jalan+baru jam jual jual+obat
 juga kartu kata+ada ke+arah kejang+lagi kemarin+sekarang kenapa kirim ktp kucing laki+saya lapor+tetangga larang
 lemas+pak luka+di maaf mana$ mantan masih+di minggu+lalu miras muncul no obat+larang odgj+sih odgj+sudah
 orang+dibacok pencet pinjol poster rame+di saya+bakar saya+bawa saya+jatuh saya+lagi saya+lapor saya+laporan
 saya+lihat saya+salah saya+suka saya+tunggu semua+aman senin soal surat tebel tidak+jadi tidak+ketemu tidak+pak
 tidak+pulang tidak+usah tolong+informasi tutup tv tv+ada usah yang+jual you
report -5 =beast @search ^bibi ^bisa ^kayanya ambulans bantu+lansia batal belum+ada besar boleh darah+pak datang
 jatuh+ke kapan kasih kejar+saya kemarin kepala+luka lagi lagi+di lansia+saya lihat lihat$ lihat+di lokasi
 mulai+kejang nih odgj+yang pengumuman petugas$ pikun$ pos$ rumah+singgah selimut singgah takut$ tambah terakhir
 tunggu tunggu+di untuk update yang+bawa yang+cari yang+di yang+kemarin yang+ketemu yang+lapor
report -6 =joke =tale @len1 @other ^apa ^bakar ^jembatan ^kalau ^lampu ^sekarang ada+di angkut api banyak$ berapa
 berisik bukan cek dia+kejar dinsos$ hari+ini jadi kabar kok makasih malam$ nama nomor orang+meninggal orang+yang
 petugas salah saya+lari saya+pukul sudah+ada ternyata wkwk ya ya$ ybs
report -7 @question @sighting @thanked ^jalan alien apa bakar$ bakar+pak dapat deres harga hilang kalau lansia+yang
 laporan+saya mana nanti napas+pak pak+amuk pergi saya+hilang saya+yang tua+saya wkwk$ ya+pak
report -8 @addition @back @kin @len0 @thanking @withdraw ^klien bagaimana$ cinta hatinya$ laporan pak+banyak
 pukul+saya sekarang$
report -9 @? @status di+hatinya hatinya klien pak+lemas
report -10 dipukul+suami mulai
report -11 @who=relative @who=responder
report -13 saya+dipukul tidak$
search 12 hilang
search 11 @who=relative ical
search 10 hilang$ mana
search 9 kula paman saudara saya+anak saya+hilang
search 8 @kin ^paman ^suami lari lari$ mungkin suami
search 7 ^bapak ^cari ^mana ^mau adik anggota bapak belum+pulang cari cari+bapak hilang+kontak kakak kakak+saya kami
 kembali lansia+saya lapor+hilang pak+saya pikun pikun$
search 6 @len4 @len5 @search ^adik ada+info bapak+saya belum cek dari info is is+hilang ketemu$ kontak nama pakai
 pergi pulang saya saya+cari saya+dibawa saya+lari singgah tolong+bantu yang+ketemu
search 5 ^anak ^apa ^hilang ^ibu adik+saya anak anak$ apa+ada autis ciri dari+rumah di+panti ditinggal
 ditinggal+surat foto hari hari$ hilang+dari hilang+di ketemu makam mau+lapor pulang+dari razia rumah+singgah
 saudara$ saya+ical saya+tidak singgah$ sudah+cek terakhir tidak+ketemu tidak+pulang tolong umur
search 4 # @? @call @reports ^istri ada ada$ ada+di anak+saya apa bawa+tali belanja belum+kembali cari$ cari+adik
 dia dia+is dimakam hilang+ibu hilang+pak istri istri+saya kabar kami+hilang kemana+mana kembali$ kembali+dari
 kosnya kosong kosong$ laki lari+bawa lepas+dari makam+bapak mana+tidak orang+hilang pagi paman+kami pamit pas
 perempuan+saya pergi+dari pun rambut rawat rs rumah saudara+saya saya+pergi saya+terakhir semua surat tahun tali
 tidak+kembali
search 3 @person ^kakak ^pun ^saudara ^saya a ada+yang apa+di apa+pak bantu$ batik bawa biru cari+kakak cari+pak
 cari+suami cirinya dan dapet dari+malam dari+ngaji darto data di+mall di+rsud di+rumah dibawa dibawa+dinsos
 dimakam+dinsos dinsos ditinggal+rumah hp ibu is+saya itu+lansia kalau+ada kami+saudara kami+yang kamis kaos
 kaos+partai kata+mau lansia+nama lansia+pakai lansia+tidak lepas lihat$ mall mall$ mati$ mayat mayat+yang minggu
 minggu+tidak monday mudik muleh pagi$ pak+belum pak+darto pakai+batik pakai+kaos partai pasien penelepon+cari
 pergi+bawa pincang pun+lansia rumah$ rumah+dari saking sampai+sekarang saya+nama saya+yang sejak sekarang$ since
 sudah+minggu sumiati tadi+pagi tahun$ tanpa+nama terjaring terjaring+razia tetangga+saya tidak tidak+belum
 tolong+cari tolong+pak tua+kami yang+dimakam yang+lihat
search 2 2+malam 3+hari =ask @len3 @needs ^bantu ^bibi ^ciri ^cirinya ^foto ^info ^kami ^kubur ^temen ^tetangga
 ^where a+dan ada+bekas ada+mayat ada+pasien almarhum anak+hilang anak+laki apa+bapak bantu+cari bapak+ini
 bapak+pakai bawa+obat bekas+luka biasa bibi bibi+saya biru$ bisa+kembali bisa+ngomong cari+saudara cek+apa cek+data
 cepak chat dari+pagi data+orang dereng dereng+kembali di+foto di+halte di+pipi di+rs diam dijaring dikubur dinsos$
 dinsos+mana ditinggal$ foto$ foto+itu gemuk halte hari+tidak has hidup ibu+kami ini+foto ini+tidak ireng item
 itu+mana jalan$ jumat kabar+ya kakung kali kali$ kata ke+semua keluar+rumah kemana kemarin kerudung ketemu+di kiri$
 kontak+dengan laki+tua lansia lansia+kakung lari+dari lari+orang lihat lihat+bapak luka+di lupa+jalan mana+ya mati
 mau+ambil mau+jemput mau+mati mau+tanya mayat+laki motor+ketemu mr mr+x mungkin+itu mungkin+pak nekat ngaji odgj$
 odgj+pergi orang+tua pakai+baju pakai+kerudung pakai+peci pakai+sarung panti panti+ada pasar pasien+tanpa peci
 pendek pergi+ditinggal pinggir+cisadane pipi pipi+kiri pulang$ rada rambut+cepak razia+satpol rs$ rsud rumah+bawa
 rumah+tadi saat sampun sampun+pikun sapu sarung sarung+ijo saya$ saya+autis saya+bapak saya+ditinggal saya+ibu
 saya+istri saya+lansia saya+odgj saya+pamit saya+terjaring semua+orang senin shelter since+monday suami+saya
 surat+kata takut tanpa tanpa+identitas tato temen temen+saya tempat+bapak terakhir+lihat tidak+ya titip+anak
 tolong+informasi tua+di uih uih+dari umur+17 where x yang yang+di yang+diam yang+dijaring yang+hilang yang+nama
 your your+shelter
search 1 =urgent ^muka ^nyasar ada+data adik+kandung alah alah+tigo ambil+bapak any apa+benar apa+kakak autis+umur
 badhe bagaimana+cara bawa+bayi bekas belum+uih benar benar+ada cair+kata cape cara$ cari+ibu cari+makam celana
 cisadane$ dan+dia dari+kemarin dari+lebaran dari+terminal dari+tetangga dengan+ibu di+cfd di+dinsos di+mana
 di+pasar di+pinggir di+tangerang di+tempat dia$ dia+abis dia+ditinggal dia+pakai diam$ disini+nama emang+ada griya
 has+pikun hilang+ingat hilang+sejak hilang+since hilang+umur hp+mati hp+nya ibu+dari ibu+dia ibu+saya ical+dari
 identitas ijo ijo+terakhir informasi ingat itu itu+adik itu+pak kalau+ketemu kandung keluar kemarin$ kena
 ketemu+tidak kiri kurus laki+di lansia+ini lihat+lansia linglung$ main+di makasih+sewu malam+tidak mau+cek mau+tahu
 mayat+kakak monday$ nama+yanto neglasari$ ngomong$ nyamuk nyamuk+cair nyasar$ obat+nyamuk odgj orang+nama pak+anak
 pak+jam pak+umur pakai+tongkat panti$ panti+pak pasar+lama pikun+dia pindah+makam pisah razia+kemarin saya+dari
 saya+kakak saya+kata sebar sejak+senin senin$ sewu subuh taman$ tanya+apa tato+di telepon+dari terakhir+di
 terakhir+pakai terakhir+telepon tidak+pak tigo tigo+hari tilu tilu+hari tolong+cek tongkat tongkat$ tua udin
 untuk+saya x$ yang+odgj yanto
search -1 2+anak =heart @len2 ^berapa ^boleh ^gelandangan ^hp ^itu ^ktp ^minta ^rame ^si ^syarat ada+kabar apa+aja
 apa+yang banyak bapak+tua baru bawa+pulang bayi belum+ada benda berapa+lama berobat$ besar biasanya boleh+saya bot
 dapat+info dari+tadi di+pengumuman di+sini di+stasiun di+warung dibawa+ke dinas dinas+sosial dipukul+suami disini$
 ditinggal+anak ditinggal+ibu dompet dong grup hilang+itu hubung ig+kata indramayu ini$ ini+sudah itu$ itu+ada jam
 jauh+mana jawab jaya kan kanan kapan kata+ada kata+tetangga kayak kayanya ke+panti ke+rumah kecil kejar kejar+bawa
 kesini ketemu+anak ketemu+bapak kolong lagi$ laki+saya lama lampu lanjut lansia+di lansia+nyasar lapor$ makasih$
 mau+pulang mayat+di mayat+mr minggu$ minta+bantu nama+saya napas ojek ojek$ ongkos orang+odgj pak pak+orang
 pak+pencarian pak+tolong pengumuman persis pisau pisau$ polsek pukul+ibu pulang+ke punya+saudara putus rame rame+di
 rujuk rujuk$ rumahnya sanggup satpam saudara+di saya+bagaimana saya+bawa saya+dapat saya+kumat saya+lapor
 saya+laporan saya+pasung saya+stroke saya+suka saya+takut sekarang+dengan smp soal+bapak stroke+ditinggal
 sudah+jauh syarat tadi+saya tambah tanah tanah+tinggi terminal$ ternyata tetangga tidak$ tidak+sanggup
 tolong+jemput tukang+ojek uang urus$ usir ya ya+pak yang+kemarin
"""
