"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lansia 3 =food =lost =thanks @ill ada+jalan alamat ambruk anak+tapi arah ashar bapak+kontrakan bapak+saya batuk
 bawa+buntelan bawah+pohon becak+tua bensin+jatake berapa besar+sekarang bibi bio bis bisa+napas blok+d bocor+darah
 boen bungkuk buntelan cengkareng cuma cuma+tangis d dari+ashar dari+ranjang dari+tetangga demam dengan+orang
 dengan+saudara dengar+suara di+becak di+got di+halte di+kasur di+saung di+sini di+warung diamankan dibuang
 disuruh+gelandangan ditakoni+rumah dorong fatah gang+haji gebang+raya gelandangan+tiap giginya gudang hidup
 hidup+sendiri ibu+kontrakan ibu+lanjut ibu+lansia ibu+saya inget isya jalan+rasuna jamu kamar+mandi kara kartu
 kasih kata+mau ke+gang keluar+diketok kenanga kesakitan kios klenteng klenteng+boen lali lali+jalan lama lanjut
 lanjut+umur lansia+kaki lansia+muntah lansia+penjaga lansia+pr lansia+sebatang lansia+tabrak lansia+terjebak
 lansia+tinggal lebih linglung+di luar luka luka+besar lumpuh lupa+mati makan+cuma makan+dari malabar mati+kompor
 mencong mengaku merah+gajah motor+dengan motor+di no+3 nolak nomor nyala pak+umur pakai pakai+kursi petugas pinang
 pindah pinggang pos+satpam putar putih raden+fatah ranjang rasuna rasuna+kata rawat roti rumah rumah+anak rw saung
 saya+jatuh saya+ketemu sebatang sebatang+kara sebelah sebelah+rumah sebelah+sudah sekarang+tinggal sekitar+pasar
 sesak si+lansia sragen stroke sudimara+pinang sumur tanya+terus tapi temukan terjebak terjebak+di terlantar+di
 tiap+pagi tidak+inget tidak+keluar tidak+kenal tidak+sahut tinggi titip toko+roti tua+banget umur+78 umur+90
 yang+sudah
lansia 2 1+rw 3+bulan 68+tahun 75+tahun 78+tahun 80an 90+tahun =force =sick =stir @injured @unconscious ada+kartu
 ada+terminal air+sudah al+azhom alam alam+jaya amankan anak anak+depan anak+gelandangan anak+pada anak+yang angke
 apotek+jalan apotek+k24 asking asking+untuk azhom badan+dingin bae banget+tidak bangun+dari banjar banjar+wijaya
 barokah baru+rt basah basah+darah batuk+terus bawa+tas becak bedeng+samping bekas bengkok bengkok+tidak berdiri
 bersih biru bisa bisa+gerak bitung bocor+semua boen+tek boga botol buta cacat cari cari+rumah cepat+pak
 cibodas+baru cilacap cimone dada dalam+rumah dari+lahir darmi dekat+halte dekat+kubur dekat+situ dekat+warteg
 demam+tinggi dengan+saya denyut+lemas depan+panti depan+smpn di+jalan di+kalimantan di+kamar di+kios di+kunciran
 di+sumur di+teluknaga diamankan+di dijemput+anak dijemput+di dijual dinas+sosial ditinggal ditinggal+saya
 dompet+isi dua+hari dulu+guru empang gang+mawar garut gebang gelandangan+botol gelandangan+kaki gelang gelang+nama
 gelem gembor gerak gereja+santa got+kepala gubuk+bekas gudang+jalan haji halte halte+depan hari+depan hasil hilang
 hujan ibu+umur icih ihsan indah ini+saudara ini+sudah isi istri+sudah izin jalan+kenanga jalan+pelan jalan+saya
 jantung jatake jauh jawab jaya+kondisi jual+koran jual+main k24 kaki+bengkok kali+angke kalimantan kampung+melayu
 karena karunya kasur+tidak kata kata+no kata+usir kayu kayu+bakar ke+cilacap ke+garut kebaya kec kecamatan kedaung
 kedaung+baru keeps keeps+asking kel+gembor kel+keroncong keliling+komplek keluar kemarin+sore kenal kepala+belakang
 kepala+luka kering+di keroncong kertas ketemu kios+kosong kira+saya klien komplek+bawa kondisi kondisi+sehat
 kontrakan+sebelah koran kosong+pasar kp kp+ledug kumat+tidak kunciran+jaya kursi+roda kurus kurus+kering lahir lalu
 lampu lampu+nyala langganan lansia+ambruk lansia+ketemu lansia+pakai lansia+sakit lansia+tukang lansia+umur
 larangan lebih+tinggal lemari lho+sudah linglung+tidak lobang luar+pagar lupa+nama makan malam+saya mampu+tolong
 mandi+tidak mantu maria masih+di masjid masuk+panti mau+ambil mau+kembali mau+minum mawar melayu minggu
 minggu+tidak muka+sudah mulut+mencong naik nama+anak napas nengok ngaji ngapunten ngesot ngeteh ngontrak no+12
 nunggak+3 nya nyala+terus of+saya orang+lansia otw pada+tidak pak+ada pak+cuma pak+lansia pak+paman pak+sudah
 pak+tinggal pakai+kebaya pakai+piyama pakai+tongkat palang panci panti+sekarang parung pasar+gerendeng patah pelan
 pelipis pelipis+robek penjaga+sekolah perum perumnas pikun+nyasar pinggang+tidak pingsan pingsan+di pintu+tidak
 piyama plastik pohon pohon+pinang pr puskesmas+jurumudi putar+komplek putih+semua ranjang+kepala roda
 roda+ditinggal rong rong+hari rt rt+04 rumah+bocor rumah+kata rumah+tidur rumahnya+banjir rumahnya+bocor rw+02
 rw+03 rw+05 sahut+tapi sampai sampai+malam santa santa+maria sarung sate saudara+jalan saudara+tinggal sawo
 saya+ini saya+lansia saya+mau saya+pingsan saya+sudah saya+terlantar seems sehat+tidak sekali sekarang sekarang+dia
 sekarang+muntah sekitar selamat+malam semua semua+pakai sendiri+tidak seret shoes siapa+lagi siapa+yang solusi
 sopan sosial stroke+sekarang suara suara+lampu sudah+biru sudah+bungkuk sudah+dada sudah+lansia sudah+rong
 sudah+tuwo sudimara+jaya suka+lupa susah tabrak+lemari tadi+putar tahu tahu+jalan tahun tahun+lalu tahun+tidak
 takut+kenapa tangan+jalan tangis+kesakitan tanya+jalan tapi+kata tek tek+bio tenggelam+kali teras+rumah terus+di
 terus+sekarang tetangga+kami tetangga+sudah tiap+hari tidak+angkat tidak+bisa tidak+boga tidak+dapat tidak+gelem
 tidak+lihat tidak+luka tidak+mau tidak+peduli tidak+tahu tilu tolong+bantu tolong+kasih tua+duduk tua+jatuh
 tua+laki tua+pakai tukang+becak tunanetra tunggu+dijemput turun+dari turun+di tuwo urus urus+tolong usir+anak uwa
 veteran wa warga+lansia warteg wijaya yang+rawat yang+tabrak
lansia 1 04+06 80+lebih 82+tahun =done =home =office @1 @drowning @kin abis+sekarang ada+belatung ada+saya agustinus
 air+di aja+badan alamat+anak alamat+jalan alamat+sekarang ambulans amplop anak+4 anak+ditinggal anak+putar
 anak+sakit anjing+liar antri apotek arah+ke aria+santika ashari+depan avanza+putih badan+panas bae+di bahu+tol
 balon banjir baru+jalan bawa+map bawa+tongkat bawah belatung benteng+betawi berapa+minggu bersama besar+depan besok
 betawi bintaro biru+napas bisa+angkat bisa+bahasa bisa+masak bisa+minta bisa+rawat boga+rumah boga+siapa bsd buang
 buang+air buaran buaran+indah bugel+pak buntelan+tanya bunyi+sesak buta+duduk buta+sendiri cari+anak cerita cina
 cipondoh+indah cirebon cuma+linglung dan+ibu dan+tidak dapur dapur+tidak darah+terus dari+dalam dari+kemarin
 dari+kursi dari+sumbang dari+tadi darussalam dekat+pabrik dekat+tangcity dengan+warga denyut depan+puskesmas
 depan+rs di+bahu di+bawah di+bedeng di+dapur di+gerobak di+grup di+kantor di+koang di+lantai di+larangan di+panti
 di+polsek di+punggung di+rs digigit+anjing dingin dingin+biru disurvey ditinggal+saudara dongkal duduk+dekat
 duduk+tapi dulu emperan+masjid gang+h gebang+rt gedor gereja+st gerobak got grup gubug halte+puri hampir hi
 hilang+arah his hp hp+tidak ibu+icih is itu+lho izin+lapor jalan+sudah jalan+sudirman jatuh+dari jatuh+tidak
 jaya+jalan jaya+pak jual+amplop jual+balon jual+kue kadang kali+pasir kami+amankan kampung+baru kantin
 kantor+kecamatan kara+di kara+rumahnya karang+timur karawaci+baru karena+rumahnya kasasab kasih+nasi kasih+sebelum
 kata+tidak kata+tunggu ke+rumah kec+karawaci kel keluar+darah kelurahan+gerendeng kemarin+tidak kena+angin
 kenanga+no kepala+bocor kering kerudung kira+80 kok+cuma komplek+kami koper koper+kata korban+bakar kuat kuat+jalan
 kubur+cina kue kumis kunci+dari kunciran lagi+bawa lagi+kontrakan laki+pakai laki+t4 lama+tidur lansia+buta
 lansia+hidup lansia+ini lansia+kasasab lansia+pingsan lansia+salah lansia+sebelah lansia+sesak lansia+tanya
 lansia+tua lansia+turun lansia+wedok lapor lapor+pak ledug lho lihat+tidur linglung+arah linglung+dan
 linglung+diamankan lupa+jalan mabuk main main+di makam makan+abis makan+tidur maksudnya mamat+rt mampu
 mana+sekarang map marga marga+sari masih masih+duduk masjid+nurul masuk+ke mata+sudah mau+minta mauk medan
 mengaku+dari merem minta+dijemput mobil+tidak mogok nah+yang naik+terus napas+sesak neduh nerogtog ngompol
 ngompol+di nunggak nya+di nyai ojol+nih orang+diri orang+ibu orang+tanya owe padurenan pagi+ini pagi+masih
 pak+kumis pakai+kerudung paman pasar+lama pasutri+lansia peduli pelan+di perempuan+tidur perum+bugel perumnas+2
 pohon+ketapang poris+jaya punggung punya+rumah punya+saudara punya+siapa puskesmas+neglasari putar+di raden+patah
 raya rel+tanah ribut ribut+sekarang rs+sitanala rumah+aye rumahnya+dekat sadar+diri sadar+turun saged sakit+sudah
 sakit+tidak samping+mushola santika saudara+dan saudara+sekarang sawah saya+anak saya+di saya+ojol saya+temukan
 saya+tetangga saya+umur sebelum sebut security+kata seger sekarang+di sekarang+ketemu sekarang+lagi sekarang+turun
 sekolah+kami sekolah+tabrak selamat selamat+siang selatan+tidak semua+anak sering+tidur siapa situ+cipondoh sman
 smpn sopir+angkot sore st+agustinus stroke+lama sudah+di sudah+dua sudah+sampai sudah+tilu supir tabrak+di
 tabrak+truk tadi+pagi tahu+mau tahu+turun tahun+rumah tahun+tinggal tangan+mau tangcity tanya+arah tanya+istri
 tarik+gerobak teluknaga tembok teras+masjid teras+puskesmas terhormat terhormat+saya terpal+belakang
 tetangga+lansia tetangga+rt tidak tidak+datang tidak+kuat tidak+mampu tidak+saged tidur+aja tidur+terus tigaraksa
 tilu+malam timur+dekat tinggal+dengan tinggal+orang tinggi+dari tol+bitung tolong+disurvey tolong+ini transmart
 transmart+cikokol tua+bawa tua+di tua+lansia tua+tidak tua+usir tunggal turun+mana umur+80 umur+80an usir
 usir+mantu via warga+sekarang wedok ya yang+biasa yang+bisa yang+jemput yang+terhormat yo
lansia -1 1+orang 10+tahun 11+malam 12+kk 3+orang 3+tahun 30+tahun 40an 5rb 6+tahun 7+orang 8+bulan =joke =kin =poor
 @likely @robbery @threat abk ada+jalmi ada+lagi ada+mobil ada+warga ahmad almarhum aman+di anak+3 anak+hilang
 anak+ibu anak+jalan anak+tenggelam ari asnawi babakan bacok+orang bagaimana+cara bagaimana+ini baju
 bandara+terminal bangun bangunan bangunan+jatuh bank+bri bantaran bantaran+cisadane bapak+duduk bawa+2 bawa+anak
 bawah+tol baya+tidur bekal belum+disentuh beras beringin berteduh bibirnya bisa+bicara bisikan bisu bocah+8
 boleh+pulang bri bukan+ibu bus+semua busway busway+puri cara cemara center cerai cikokol+ada cimone+jaya cuma+duduk
 cuma+tidak damri dan dari+kontrakan dari+rombongan dari+rsj dari+siang dekat+pasar dengan+2 dengan+dompet
 dengar+bisikan depan+bank depan+boen depan+mcd depan+rumah di+atas di+dalam di+dekat di+gardu di+jembatan di+kaki
 di+kreo di+perempatan di+pom di+pool di+simpang di+tetangga dia+tinggal diam+aja digusur dimyati dipukul disentuh
 ditinggal+temen dompet dua+orang duduk+depan duduk+wae emang enjing flamboyan foto gantung+di gantung+diri
 gardu+pln gelandangan+itu gelandangan+nginep gelandangan+sambil gelandangan+tidur gelandangan+tua gimbal
 gor+dimyati grab grogol gudang+beras guy haji+saian halte+busway hamil+tua hari hari+lalu holland hormat
 hubung+siapa ibu+gendong ibu+ini ibu+rt ibu+tidak ibu+tkw istirahat jalan+beringin jalan+cemara jalan+flamboyan
 jalan+ki jalan+kisamaun jalan+mh jalan+pembangunan jalmi jatiuwung+tidak jatuh+lantai jemaah kafan kaki+sudah
 kaku+pak kali+sabi kasih+makan kata+cuma kata+nama kayak+abis kayanya kayanya+linglung kayanya+tidak ke ke+got
 ke+lantai ke+saya kecamatan+neglasari kehakiman kek kel+mekarsari keliling+rumah keluarganya+tidak kemarin+sudah
 kembar kerupuk ketauan ketemu+anak ketuban ketuban+sudah ki ki+asnawi kisamaun klinik kls kok+tapi kolam+renang
 kolong+tol kompeni kontrakan+gang kontrakan+jalan kontrakan+sekarang korban+banjir kp+kebon kreo kreo+pak
 kreo+selatan ksh ksh+makan kuli lagi lagi+di laki+mabuk laki+nyasar laki+pingsan laki+tidak lalat+banyak lansia+ke
 lansia+tanpa lantai+12 laporan lari+sekarang lebam leher lemas lempar lk lok lt luka+sekarang mah makan+dengan
 makasih makasih+ya malam+depan malam+pak malu mata+merem mau+cari mau+kata mau+lapor mekarsari melek mengganggu
 menit mesin mh mh+thamrin minimarket+jalan minta miring motor motor+jatuh motor+tidak mules mulut+busa mulut+miring
 musafir nah+ini naik+ke naik+motor nama+siapa nambo nambo+jaya ngobrol+dengan ngomong+mau no+money nur nyasar+dari
 odgj+di orang+buta orang+di orang+tidur pabuaran+tumpeng pak+dari pak+di pak+dia pak+itu pak+kami pakai+baju
 pakai+sandal pakojan paling palsu pasar pasar+anyar pasung+di pemakaman pembangunan pendatang penelepon+ketua
 pengendara penumpang+saya penumpangnya perempuan+30an perempuan+muda perum+poris pinggir+kali pinggulnya pintu+air
 pln+jalan pool pool+damri punya+tempat puskesmas+cuma rawa+kompeni rebahan rehab remaja renang rombongan
 rombongan+di ronda+kp roti+holland rt+2 ruang rumah+kosong rumah+ngomong rumah+pak sabi saian sakit salah
 sambil+gendong sampai+jam sanggup sanggup+lagi satu+orang saya+ada saya+bangun saya+intip saya+sekarang saya+sopir
 saya+suka saya+turun sayat+tangan sayur sd sehat+kok sekarang+kami sekarang+saya sekarang+sudah selamat+sore
 selamat+tinggal selimut send sendiri+tangis seragam sopir+grab sudah sudah+4 sudah+ambil sudah+boleh sudah+keluar
 sudah+minggu sudah+naik sudah+obat suka+bacok suka+teriak sukajadi+karawaci tahun+di tahun+nyasar tangis tapi+saya
 tapi+sekarang tapi+tidak target tawa tega tenang tengah+malam terjun ternyata terus+pegang thamrin the+bus tiap
 tidak+dijemput tidak+gerak tidak+melek tidak+pakai tidak+sakit tidak+sanggup tidak+tega tidak+urus tidur+5
 tinggal+5rb toilet tolong tolong+saya tolong+send tu tua+sekarang tua+sudah tugu tuju tukang+rongsok tumpeng
 tunarungu tutup uang+di umur+2 usir+kontrakan usir+orang wae+dari wkwk wonogiri ya+yang yang+berani yang+duduk
 yang+sakit yang+tinggal yani yayasan
lansia -2 2+anak 2+orang 2+tahun 30an 4+orang 4+tahun 5+hari 8+tahun =nature =road =seen =tale @crowd @fire ada
 ada+anak ada+darah ada+odgj ada+waria ada+yang aja+di ajak anak+perempuan anak+sendiri anak+tetangga anak+umur apa
 asal atas atm bacok badan balai balai+warga bapak bapak+di bapak+ibu bapak+jatuh batu bau bawa bawa+golok
 bayi+sehat berani besar+sudah biasa+tidur biaya bisa+hubung bisa+pulang blok+c7 boneka bukan bulan+ditinggal busa
 c7 cipete ciputat dahlia dalam darah+tidak dengan+lansia depan depan+ruko depan+warung di+belakang di+bus di+kali
 di+lampu di+lapak di+parkir di+pasar di+pos di+ruang di+tempat di+tengah di+terminal di+the dia+cuma dia+mau diam
 diam+terus dikasih+makan ditinggal+ibu dua2nya duit+tinggal eh gaga gang+kelinci ganggu+jiwa gardu gas gendong+anak
 gendong+boneka gor gorengan hari+di hari+sekarang hebat ibu+bawa ibu+di ibu+hamil ibu+paruh ibu+tabrak ibu+tidur
 identitas+di ikut indah+blok istri itu+sudah jadi jalan+gajah jalan+raya jalan+teuku jd jemput+sudah juga
 jurumudi+baru kakak+adik kalau+tanya karena+sakit kata+ibu kayaknya ke+tegal kebon kejang kelas keliling+tidak
 kelinci kemarin kembali+lagi kepala+jatuh kolam kotor ktp kurang lalat lama+keluarganya lansia+dan lapak lari
 lari+dari lemas+banget lestari mabuk+tidur makan+di makan+sederhana malam+dengar mall mangkal manis manis+jaya
 manusia+gerobak masjid+raya masuk mau+susul mcd md md+di melahirkan mess money mulu mulu+tidak mulut muntah murid
 neglasari nginep ngobrol ngomong+nyasar ngungsi ngungsi+di nusa nusa+jaya nyanyi orang+sudah ot pada pak+anak
 pak+rt pakai+pisau parah paruh paruh+baya pasien pasir+jaya pasung pekalongan pemulasaraannya penelepon
 penumpang+lansia perempuan+umur pergi perut piatu pikir pinggulnya+kayaknya pintu pisau+tidak poris preman proyek
 pulang+ke pulang+kemana puskesmas+cipondoh putus rawat+di robek rsud rt+6 rumah+di rumah+saya sakit+jiwa sakit+lama
 sampah saudara+saya saya+dari saya+tinggal sayat sederhana segera sejak sekap sekolah setorannya setrum sewan
 siang+karena sih simpang sitanala sopir stasiun+tangerang subuh sudah+bulan sudah+tidak sukajadi susul tabrak
 tadi+saya tadi+siang tahu+nama tahun+dititip taman tanah tangerang tangis+di tanjakan tanpa+identitas tas+besar
 tegal tempat+tinggal tenggelam+di teriak+kesakitan terus+muntah terus+tidak teuku teuku+umar tiang tiang+listrik
 tiap+sore tidak+amuk tidak+ganggu tidak+makan tidak+tidur tidak+waras tidur tidur+depan tipu tkw+bapak tol trauma
 tua+gelandangan tulis tumpang+tidur tuna tuna+wisma umar umur+sekitar untung waras warga warung+saya wisma yang
 yang+buta yang+di yang+suka yang+tidur yatim+piatu
lansia -3 3+anak 9+tahun =child =drill =height =work @abuse @is=ot @poison ada+gelandangan ada+orang ada+pak alat
 amuk anak+kecil anak+laki anak+saya bagaimana bapak+tidak baya begal bicara bulan cbd cbd+ciledug ciledug cisadane
 depan+cbd di+kolong dibawa dikenal dua duit gantung golok habis hubung ibu ibu+dengan itu jalan+sitanala jaya+rt
 jembatan jiwa kaki+tabrak kayak+mau kejar keliling keluarganya kemana kena kolong kontrakan korban kosong
 lansia+yang lantai lepas lewat lihat maling manusia mau+lewat mayat meninggal+di meninggal+tadi minta+tolong
 ngomong+sendiri orang+linglung orang+odgj pak pasar+baru perempatan pisau pucat racun rsj rumah+makan rusak
 saya+odgj saya+saya suami tanpa telanjang tengah terminal terminal+poris the tidak+dikenal tidak+napas
 tidak+sekolah tkw tolong+di truk tua+tidur umur+9 waria+tua yatim
lansia -4 =arms =dead =smell @birth @is=dead @weapon abis ada+perempuan adik balita bank bus dengan dengan+anak
 di+kontrakan dikasih ganggu gelandangan+di hamil identitas kakak kaku kayak laki+tua mobil muda ngomong obat ongkos
 orang+terlantar parkir pukul ruko sambil saudara+tidur serpong sudah+kaku teman temen tempat teriak uang
lansia -5 4+hari =birth =heart =mad =strike @body @child @is=treat @violence ada+laki bayi di+rumah gendong kecil
 odgj orang+tidak pegang penumpang suka tua+sakit waria
lansia -6 =money @danger @is=bekal @is=odgj @suicide ada+bapak bocah gelandangan meninggal orang+tua
lansia -7 perempuan
lansia -8 @is=anak laki orang
anak 10 anak+jalan
anak 8 @is=anak balita ngelem
anak 7 =child @child bocah dibawa dipukul kelas lemas lemas+banget ngelem+di orang+tua panas panas+tinggi sd smp
 umur
anak 6 ada+bayi anak+tetangga bapak bayi bayi+ditinggal dengan+bapak dibawa+gelandangan tahun teriak tidak+napas
anak 5 3+tahun 9+tahun =birth =drill @abuse @danger ada+anak adik aman anak anak+anak anak+jalanan anak+laki
 anak+perempuan anak+sd anak+tenggelam badan di+kolong disuruh ditinggal ditinggal+di ditinggal+ibu
 gelandangan+tidak jalan+sendiri jalanan kecil lari+dari murid naik pada remaja sampai saudara+saya sekolah
 sendiri+di suara tangis tidak+sekolah tinggi tiri warnet
anak 4 # 10+tahun 2+orang 2+tahun 4+tahun 6+tahun 8+tahun =lost =past =poor ada+bocah ada+suara anak+hilang
 anak+ngelem anak+teriak anak+umur angkat angkat+tapi badan+memar banget bayi+sehat beda begini biru bocah+2 dengar
 di+warnet ditaro dititip dua gelandangan+di guru hilang ibu+di ibu+tidak ikut jalan+gelandangan jembatan+gajah
 kakak kakak+adik kedinginan kerja ketemu+anak ketemu+bayi kira kolong kolong+jembatan kunci+di lampu+merah lari
 malam masih masih+ada masuk memar merah muka+biru murid+saya odgj+bawa pak+saya paling paman perempatan+tugu pergi
 piatu ramayana sampai+malam saya+di saya+panas saya+takut sehat sekarang+dengan sekitar sudah+angkat sundut
 tadi+tangis tahun+tidur tetangga tidak+kembali tkw+bapak tua tua+tidak tunggal+tidak umur+9 umur+minggu yatim
 yatim+piatu
anak 3 13+tahun 14+tahun 2+hari 5+tahun =beast abis+tawuran ada+3 alhamdulillah aman+di anak+diam anak+kecil
 apartemen+ayodhya asuh ayodhya banget+lihat bapak+tiri baru+lahir bayi+baru bayi+ke bayi+masih belakang
 berani+pulang besar bikin bisa+ngomong bocah+gelandangan bocah+tinggal bulan+ditinggal cari+ibu dalam+mobil datang
 dengan+lansia dengan+saya di+bus di+lampu di+pangkalan di+pasar di+rumah dijemput dikasih+makan disuruh+gelandangan
 ditaro+di emperan+bank gelandangan+terus gelap gesper haji hamil+usir ibu isi+bayi jalanan+pada jam kain kali
 kata+ibu kata+nama kayak+dikasih kayaknya ke+saya kebon kecil+jual kejang kemana kembar kontrakan+pak kunci lampu
 lansia+yang lebam makan+badan makan+di mall mana masih+hidup masih+smp mau+saya minggu nama napas ngaku
 ngomong+nyasar obat+tidur pak+haji pak+tolong pakai+gesper pakai+seragam paksa paman+ke pangkalan panti pasar+malam
 perempuan perempuan+gendong perempuan+smp petugas pusernya ramayana+ciledug remaja+perempuan rokok rombongan+ziarah
 rumah+saya sampah sampah+belakang sampai+jam saya+badan sebelah sebelah+kontrakan sekarang sendiri seragam serahkan
 simpang smp+tidak step sumur sundut+rokok tadi+ada tahun+nyasar tali+pusernya taman+cibodas tangis+teriak
 tapi+tidak tarik tarik+paksa tiap tiap+malam tiap+sore tidak+berani tidak+dijemput tidur+tiap tinggi+sampai
 titip+bayi tk tkw tong tong+sampah tua+sudah umur+5 umur+6 urus usir+orang ziarah
anak 2 10an 11+tahun 12+malam 12+tahun 3+hari 3+saudara 3x 4+orang 6+orang 7+tahun 8+bulan =home =thanks @breath
 @crowd @unconscious abg ada+balita ada+dua ada+tali air+panas ajak+gelandangan akan alfamart+jalan ampun anak+smp
 anak+tiri angke angke+tidak apartemen apartemen+dari asnawi asuhan ayam ayam+dengan ayodhya+cikokol b badan+biru
 bale bale+kota balita+jalan balita+terlantar balita+tetangga bapak+dipukul bapak+ibu bapak+sekarang bapak+tidak
 batu batu+jaya bayi+dalam bayi+ditaro bayi+merah belum+lihat benda+kec berani biji bikin+risih bocah+jual
 bocah+kakak bocah+tangis bugel bulan bus cerai cikokol+ada cimone cuma+kata curug curug+kab dadap dalam
 dalam+kardus dalam+tas dapur+tidak dari+ibu dari+rumah dari+tadi darussalam dekat+pasar dengan dengan+satpam
 dengar+dari depan+ruko di+bak di+bantaran di+curug di+dalam di+fly di+kel di+kontrakan di+pagar di+parkir di+peron
 di+pos di+tetangga di+tong dia+teriak diam+aja diamankan dicat dicat+silver dikasi dikasih dikasih+obat
 dipukul+bapak dipukul+pakai dititip+ibu duduk+dekat gajah+tunggal gantung+di gelandangan+dipukul gelandangan+panas
 gelandangan+sampai guru+murid hati hidup hilang+di ibu+anak ibu+jd ibu+meninggal ibu+rt ibu+sekarang ibu+tinggal
 ikan jaga jalan+ribut jam+11 jam+12 jaya jd+tkw jembatan+ciledug jemput jemput+sekarang jenenge jok jpo+depan jual
 jual+kerupuk jual+tisu kali+angke kali+ledug kali+mookervart kandang+ayam kardus kasih+makan ke+atas ke+mobil
 ke+rumah ke+warung kebon+nanas kec+benda kelas+3 kelas+saya kelinci+rt keluar+rumah kelurahan+benda kembali+bayi
 kena+tusuk kepala+anak kepanasan kerja+ke kerupuk ketemu ketemu+di kh+pak ki+asnawi kira+10 kls kolam+ikan
 kontrakan kontrakan+h kontrakan+ibu kontrakan+pintu kosong kosong+jalan kresek ku kucing+pak lahir lai laki+masih
 laksa langsung lapak lapak+di ledug lem linglung+mau main makan makan+dengan malam+dengan malang malang+sekarang
 manangih masjid+pintu masuk+mobil mata mata+ke mau+kata mau+kemana menangis merah+kebon minta+dijemput minum+di
 mobil mobil+di mookervart muka mutiara mutiara+pluit naik+kereta nanas neglasari+rt ngaku+lari ngontrak nyasar
 nyasar+bisa orang+besar orang+gelandangan orang+tidur pada+lari pak+di pak+mansyur pak+nya pak+ternyata
 paksa+gelandangan paling+besar panas+ke panti+asuhan parkir+ramayana parung pasar+lama pasung+di pekalongan pelajar
 perempatan perempuan+kira peron+stasiun petugas+di pinang pintu+seribu pisah pisah+dari pluit polisi pp puluh
 ramayana+cimone rebut rebut+lapak rekam ribut+rebut rm rt+05 ruko rumah+kosong rumah+pak rumah+sekarang rusuh
 sampai+muka sampai+rumah sampai+step sangiang+jaya satpam+sudah satpol+pp satu+kena saudara+ditinggal saudara+yatim
 saya+dengar saya+guru saya+kasih saya+kata saya+kelas saya+ketemu saya+kunci saya+sampai saya+sudah saya+umur sayur
 sd+gelandangan sdn sebelah+anak sekarang+tumpang sekitar+7 sekolah+gang sekolah+tidak sekolahan selatan seribu
 setoran sinar siram siram+air smpn stasiun+tanah suaranya sudah+jam sudah+makan sudah+saya susu tahun+ajak tahun+di
 tahun+disuruh tahun+dititip tahun+hamil tahun+lari takut+pulang tali tangerang tangis+cari tangis+terus tapi+belum
 tas tengah+jalan terlantar+di terus+kalau tetangga+sebelah tidak+ada tidak+kenapa tidak+pulang tidak+tangis
 tidak+urus tidur+depan tinggal+rombongan tisu tisu+di tisu+sampai titip tua+sekarang tunggal tusuk+alat umur+2
 umur+8 umur+sekitar urus+orang video warung+saya wc+umum yang+buta yang+masih yang+mau yang+melahirkan
 yang+ngontrak yayasan
anak 1 11+malam 15+tahun 2+tidak 2th 3+orang 3an =done @likely @traffic abk ada+abg ada+ari ada+murid ada+plastik
 ada+yang adik+yatim adipura aja+di alfamart aman+sih an anak+lk anak+pakai anak+yatim angkot angkot+tidak
 ari+arinya ari2nya arinya ashari atm badan+penuh bak balkon+apartemen banget+depan bangun bangun+di bank bank+bjb
 bank+jalan bapak+kawin bapak+mabuk bapak+tiap baru+meninggal bawa+tongkat bayi+laki bayi+pak bayi+tangis bayi+umur
 bekas+sundut belakang+ruko belanja belas belum+datang belum+potong bengkok besar+kls bisa+bangun bisa+hubung
 bisa+tulis bjb bocah+4 bocah+8 bocah+ngelem bocah+pada bocah+perempuan bocah+sekitar bocah+umur cari cbd
 cbd+ciledug cekik+anak cianjur cikokol curiga dahlia danau danau+cipondoh dapur dari+jauh dari+kemarin dari+laksa
 dari+panti dari+pesantren datang+sudah dengan+adik dengan+ibu dengan+orang dengan+surat depan+atm depan+mall
 depan+pintu depan+ramayana depan+tk di+dapur di+kardus di+kresek di+masjid di+minimarket di+neroktog di+parung
 di+stasiun di+tempat di+wc diamankan+pos dibungkus dijemput+sampai dikasih+baju dikit dinas disuruh+orang ditangkep
 dokter+kata dua+anak dua+bocah gagang gagang+sapu gandasari gang+buntu gang+kelinci gantian gelandangan+kecil green
 green+laki haji+ada hampir+tabrak hasyim hasyim+ashari hidup+pak hubung ibu+ditangkep ibu+jadi ibu+kerja ibu+lari
 ibu+muda ikhlas+sudimara ikut+saya ini+ada isi jadi+tkw jalan+hasyim jalan+ki jalan+ngelem jalanan+tidur jaya+tidak
 kab kab+tangerang kami+tolong kardus+depan kardus+mi kasi kasi+makan kasih kata+tidak kawin+lagi ke+luar
 kecil+banget kecil+pak kelas+2 kelinci kemarin+ada kemarin+tidak kembar+umur kenapa+sih kereta kering kerja+di ki
 klinik+bidan kolam kolong+tol kompeni kondisi kosong+depan kosong+di kota kp+baru ku+bapak kucing kunci+dalam
 kunciran+jaya laki+kira laki+kurus laki+tunarungu lansia+ke lansia+masuk lapak+pasar lari+sekarang linglung+di
 magrib majikan makan+tidak malam+di malam+kata malam+lapangan mall+ciledug mansyur marbot masih+kecil masih+tangis
 mati+orang mau+cari metro mi minta+pulang mobil+dengan mobil+panas motor+yang musola naik+motor nanti neroktog
 ngelem+tiap ngungsi ngungsi+di nomor+orang orangtua pada+ngelem pagar+rumah pakai+gagang paling+kecil panjat
 panjat+pagar panti+pak parung+jaya pasar+bengkok pasar+induk pasung penelepon+guru penghuni penghuni+kontrakan
 penuh perempuan+lari perempuan+tangis pesantren pihak pintu pintu+masjid pisau+tapi pos+aman pos+polisi potong
 pramuka pukul+anak pura2 pura2+buta puser puser+belum rawa+kompeni remaja+putri risih rokok+kata rombongan rt+03
 rumah+guru rumahnya+di rusunawa rusunawa+gebang sadar+saya sangiang saya+ajak saya+aman saya+kasi saya+lansia
 saya+lapor sdn+sukasari sekarang+di sekarang+sudah selapajang+jaya sementara sendiri+malam smp+lari smpn+13 sore
 spiderman stasiun stasiun+tangerang suara+bayi sudah+dikasih sudah+lemas suka+masuk surat tahu+asal tahun+ngaku
 tahun+pisah tahun+sendiri tahun+sudah tahun+tangis tahun+tenggelam tahun+tidak takut tangis+kencang tangis+sendiri
 tangis+tidak tapi+sudah tas+belanja temen+saya teras+bank teras+orang tetangga+gantian tetangga+tenggelam
 tidak+bangun tidak+dikasih tidak+pakai tidur+dari tiga toilet tolong+arah tua+belum tua+kerja tugu+adipura
 tunggu+ibu tusuk udin umum umum+pasar umur+3an umur+4 umur+sd urus+mau usir+keluarganya wa warnet+jalan warung+ibu
 wc yang+jemput yang+ngaku yang+umur yang+urus
anak -1 3+bulan 50+tahun 90+tahun @poison @robbery a ada+kendaraan adu ahmad ahmad+dahlan alamat ambil anak+3
 anak+asal anak+balita anak+dua anak+ibu anak+ke anak+kuliah anak+saudara anak+sulung atuh badan+panas baik+aja
 bandara bangkai banjar banjar+wijaya banjir bantal+kira baru+sudah bawa+koper bawah+tol bayi+di bayi+tidak
 bayi+tidur begal bekal belum+makan bener berdiri bersama beta bikin+bedeng bis bocor buang buang+sampah budi buruh
 busa butuh cepat+jalan chat cibodas+anak cibodasari cilame cipadu+jaya cipto cokroaminoto cokroaminoto+larangan
 cuma+bisa dada daerah dahlan dahlan+petir dan+3 dan+gelandangan dan+tidak dari dari+dalam dari+jam dari+tetangga
 darmi dengan+bocah depan+klinik depan+smpn depan+spbu di+emper di+got di+jalan di+jatake di+manis di+pinggir
 di+pintu di+rel di+taman dia+sudah dia+tidak dibawa+ke digusur ditinggal+saya dompet emas emas+pasar emper
 emperan+pasar foto gaga gang+melati gang+salak ganggu+jiwa gantung gelandangan+lokasi gelandangan+paksa
 gendong+bayi gendong+boneka gerobak+anak golok+kejar got hamil+tua hari hari+depan hari+tidur helm hos
 hos+cokroaminoto hujan+besar ibu+dan ibu+umur identitas irigasi itu+di izin+lapor jalan jalan+cipto jalan+hos
 jalan+pembangunan jalanan+sekitar jangan jatiuwung jd jembatan+pasar jendela jpo+tangcity kaca+mobil kakak+saya
 kalideres kamar+kunci kara karung kata kata+dia kata+saya kayanya ke+kali ke+panti keabisan kec+karawaci
 kedaung+baru kehujanan kejar+anak kel+sukajadi keliling+komplek kelurahan kenal kendaraan kesakitan ketapang
 ketemu+orang kh+ahmad km kompor kontrakan+jalan kontrakan+sebelah kresek+di ktp kuliah lagi+di lalu lansia+di
 lansia+terlantar lapangan+bola larangan+utara lari+tidur lembang lembang+ciledug lempar lewat+jendela lihat+ibu
 listrik lokasi mah makmur malam+ini mampu+tolong mandi+kontrakan manusia+gerobak manusia+silver marah masih+bisa
 masjid+cipadu matahari mau+terjun medan melepuh mencret modernland muka+sudah mulu+kata nasi ngopeni nolak nongol
 nyanyi nyasar+di odgj+sudah ojol orang+teriak p pabrik+di pada+tidak padahal padang pade pak+tadi pak+umur
 pakai+golok paksa+di panas+gigil pasang pasar+anyar pasar+ciledug pasien pembangunan pemilik penelepon penumpang
 peron+2 pikir pindah pintu+masuk plastik plawad poncol poris+peron poris+plawad pos+satpam punya+rumah punya+siapa
 puri puri+beta putar+di ra rawat raya renang ribu robek rs rsud rt+02 rumah rumah+anak rumah+tidur rw+02 rw+4 salak
 saudara+dan saudara+tinggal saya+cuma saya+kerja saya+pasung saya+sejak saya+tidak sebatang sebatang+kara sekitar+8
 semarang send send+tolong sendiri+sudah serang seret setrum siapa+disini siapa+yang sisa sitanala sma sok solusi
 sopir spbu status suami+saya sudah+di sudah+keluar sudah+ra suka+teriak sungai supir tahun+rumah tanya tapi+alamat
 teman tempat+saya tenda teras+kelurahan teras+masjid teras+minimarket terjun+dari terminal tiang tidak+keluar
 tidak+nyambung tidak+rusuh tidak+waras toko+emas tol+karang tolong+ditertibkan tolong+kasih tolong+pak tolong+send
 tu tua+sakit turun+dari tuwo umur+20an umur+78 uwa wijaya yang+kerja yang+sudah
anak -2 2+balita 20an 40an 80+tahun =elder =height =kin =seen =strike @fire @kin @violence ada+pak ada+perempuan
 ajak+ngomong ambruk anak+gelandangan anak+kontrakan anak+muda anak+pada anak+usir anak+yang arah arusnya
 arusnya+deres asal+indramayu aye bacok bantal bantu banyak+anak bapak+saya barat baru bawa+golok bawah+jembatan
 berhenti bernyawa biasa bicara bidan+tidak bocah+ngora bola boneka bosnya botol buta+dituntun cepat cibodas+baru
 cipadu compang dari+malam darurat dengan+bayi depan+toko deres di+gang di+luar di+pertigaan di+selokan di+situ
 di+terminal di+tugu diam dibuang+anak diri ditertibkan dituntun eh gajah+tidak ganggu+pemandangan gelandangan+buta
 gelandangan+dengan gelar gendong+anak gimbal gubuk gudang halte hitam indramayu is izin jadi jam+9 jambu jatuh+dari
 jawab jaya+belakang jurumudi kadang kamar kamar+mandi kantor karena+rumahnya kasur kata+ditinggal kayak+abis
 kecil+tidur kedaung keliling kemarin kembali kemis kena+bacok kenanga kepala ketuban+sudah kira+bayi kk koang
 koang+jaya komplek kontrakan+gang kp kuat kumat kursi lagi+cari lama lansia+nyasar lantai lap lapor+ndan lapor+pak
 leher lumpuh+anak lupa maaf maksudnya malam+depan malam+sekarang malu mandi mangkal masih+bayi masih+di mati
 mau+lapor melahirkan menit merah+tugu minta minum motor muda mules mulut muntah nama+anak ndan ngesot ngomong
 ngomong+sendiri ngomong+tidak ngora ngumpet ngumpet+di no nyambung nyangkut nyangkut+di orang orang+di orang+odgj
 orang+terlantar pak+ada pak+lapor pamit pamulang panggil panggil+nama panunggangan panunggangan+barat pas
 pasar+baru pasar+kemis pemandangan petir pikun pinggir pinggir+jalan pingsan pintu+kunci poris pos+ronda posisi pun
 puskesmas racun ribut ronda rsj ruko+cibodas rumah+di rumah+tetangga rumahnya sahut sakit+jiwa salah sari satpol
 satu saya+lagi saya+mau saya+ngumpet saya+odgj saya+sekarang saya+sendiri sayat sebelah+saya sekarang+tidak selokan
 sesak sewa+di sita situ+cipondoh stroke suami+istri sudah+lama sudah+tua tahu tali+di tanah tanpa tapi tawuran+kena
 temen temen+di tengah+malam terjebak terjebak+di terjun terlantar tetangga+gantung tiap+hari tidak+bawa
 tidak+bernyawa tidak+kuat tidak+makan tidak+punya tidak+sadar tidak+sahut tidak+tahu tol+kunciran tolong+bantu
 trotoar+depan tuna tunjuk untuk untung usir usir+dari utara waras yang+suka
anak -3 2+anak =body =breath =client =limp =nature =office =rails =wait =water @1 @injured ada+gelandangan ada+ibu
 ada+saudara anak+bayi anak+masih anak+sekolah bakar bau bawa+bayi bayi+saya bayi+sewa belakang+rumah cisadane
 dari+kontrakan dekat dengan+2 dengan+satpol di+kali di+trotoar dia diam+di dinsos disini ditinggal+temen duduk duit
 gelandangan gerobak gigil hujan ibu+bawa ibu+saya jiwa juga kalau kalau+tidak karunya kayu kena kepala+bayi ketuban
 koper korban laki larangan lumpuh maling mayat+bayi mulu ongkos pabrik pagi pak palak palak+di pegang pernah
 pertigaan perum pohon punya putar rambut renang+cluster rumah+makan rusak rw sadar saudara selamat sendiri+tidak
 sewa sih situ susah tabrak taman telanjang terus tidak+mau tidak+pernah tidur tidur+di tipu toko tol tukang ya
 yang+kemarin
anak -4 10+orang =blaze =hurt =mad =part =smell @is=family @is=treat ada+lansia ada+orang amuk anak+di anak+tidak
 banyak bapak+tua belum cibodas cluster di+depan duduk+di golok habis hp ibu+gendong istri itu jalanan+10 jatuh
 kejar kembali+lagi lepas lewat mau+pulang mayat pisau sambil sambil+gendong saya+anak siapa suka tangan tawa
 telepon tolong trotoar turun yang
anak -5 =arms =dead =heart =stir =work @birth @bleeding @is=bekal @is=dead @suicide @weapon bayi+sudah cipondoh cuma
 dan darah ditinggal+anak gang ganggu ibu+tua kaki kami keluar manusia odgj sakit sudah+tidak uang warga
anak -6 @is=odgj @is=ot bawa belum+ketemu dengan+anak depan lapor mau suami sudah
anak -7 =money ibu+dengan kali+sabi sabi
anak -8 @body @is=lansia lansia
odgj 9 ngaku
odgj 8 =mad @is=odgj odgj
odgj 7 =heart gendong kurang ngoceh ngomong orang+odgj perempuan suka takut tiap
odgj 6 =tale @1 boneka dia+cuma diam duduk ganggu gendong+boneka gimbal hari itu jambatan jd kambing kandang+kambing
 laki+telanjang larangan manangih ngawur nyanyi odgj+di odgj+perempuan pikir presiden rambut tapi telanjang tenang
 tiap+sore waras
odgj 5 =nature ada+perempuan ajak amuk bendera cuma+duduk dengan di+gang dia dilempar dipukul+preman emang hormat
 ibu+gendong jalan+satria jiwa jongkok kok kurang+waras malam muda ngomong+sendiri odgj+itu odgj+tidur odgj+yang pd
 penuh perempuan+duduk pertigaan perum pinangsia rokok ruko+pinangsia rw+1 sambil sendiri sore suka+bawa
 tapi+sekarang tawa tidak+amuk tidak+lihat yang+suka
odgj 4 =road ada+odgj agak badan+penuh baik+aja bandara bantal batu bawa+boneka bawa+pisau bener bicara bunderan
 compang cuma cuma+keluarganya dekat+kontrakan depan depan+tk di+depan di+taman dilempar+batu ganggu+jiwa hamil ikat
 jinak joget joget2 kali+sabi kamar+kunci karunya kata+orang kebon kira kooperatif lalu larangan+utara lewat+depan
 lewat+sini listrik main mandi mandi+di mantri nasi ngatur ngobrol+dengan ngomong+tidak odgj+kaki odgj+laki
 odgj+suka padahal pak+itu pamit pamulang panjat pasung pasung+dengan penggaris penuh+luka perempuan+odgj pernah
 preman rambut+gimbal rw sabi sampah sandal sapu satria saya+pasung sekarang+jongkok sekarang+sudah siapa sok status
 subuh sudah+tulis sudirman tadi tawa+sendiri tengah tengah+malam teras+ruko teriak tetangga+odgj tiang+listrik
 tiap+hari tidak+ganggu tidak+kenapa tidak+pukul tidak+waras tk tonton tulis tulis+di
"""
