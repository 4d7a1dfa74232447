"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lansia 1 04+06 3+hari 80+lebih =done =home @1 @drowning @is=family abis+sekarang ada+belatung ada+ibu ada+kali
 ada+suami agustinus aja aja+badan alamat+anak ambulans anak+4 anak+depan anak+ditinggal anak+ke anak+sakit
 anjing+liar apotek+jalan apotek+k24 arah+ke aria aria+santika ashari+depan avanza+putih bae+di bakar bangun+dari
 baru+jalan bawa+map bawa+tongkat bawah+pohon bedeng bekas+pos belatung bengkok+tidak benteng berdiri bersama besar
 besar+depan besok bintaro bisa+angkat bisa+minta bisa+rawat boga+rumah bsd buang buang+air bugel+pak buntelan+tanya
 cerita cina cirebon cuma+linglung dalam+rumah damai dan+ibu darah+terus dari+jendela dari+kursi dari+tadi
 dari+tangga dekat+kubur dekat+pohon dekat+situ dekat+tangcity dengan+ibu dengan+warga depan+kantor depan+puskesmas
 di+bawah di+bedeng di+gerobak di+grup di+hareupeun di+kios di+koang di+komplek di+pelataran di+polsek di+rs dia
 digigit+anjing dijemput+di dinas+sosial disurvey doang dua+hari garut gebang+rt gemeter gereja+st gubug hampir
 hareupeun hasil hi his hp icih ini+sudah itu+lho izin+lapor jalan+aria jalan+benteng jalan+moh jalan+sudirman jamu
 jatuh+tidak jawab jaya+pak jual+main k24 kaki+bengkok kami+amankan kami+di kampung+baru kara+di kara+rumahnya
 karang+timur karena karena+rumahnya karunya+sudah kasasab kata+rumahnya kec+cipondoh keluar+dari kembali+ke kembang
 kenanga kenanga+no kepala+bocor kerudung ketemu kira kira+80 kira+saya komplek+bawa komplek+kami koper+kata
 korban+bakar kp+gebang kubur+cina kunci+dari kunciran lagi+bawa laki+pakai lampu+merah langganan lansia+buta
 lansia+hidup lansia+kasasab lansia+pakai lansia+pingsan lansia+sesak lansia+tanya lansia+tua lapar lapau lapau+saya
 lemari lho lihat+tidur linglung+dan linglung+diamankan luar main+di makan+tidur malam+jalan mamat+rt mampu map
 marga marga+sari masih masih+duduk masih+sehat masjid+nurul masuk+ke mata+sudah mau+minta mauk mengaku+dari minggu
 mnt modern+bsd mogok moh moh+toha nah+yang naik+angkot naik+terus nama+anak napas napas+sesak napas+tinggal neduh
 nengok nerogtog ngaji ngompol ngompol+di noh nunggak nya+di orang+tanya owe padurenan pagi+ini pak+lansia pak+sudah
 pakai+kerudung palang paman panas panti+lansia pelan+di pelataran perempuan+tidur periuk+damai perum+bugel
 perum+rumah perumnas+2 pohon+ketapang pos posisi pulang punten puskesmas rambut raya rel+perlintasan rel+tanah
 ribut ribut+sekarang rs rs+sitanala rumah+aye rumahnya+dekat sadar+diri sadar+turun saged sahut+di samping+mushola
 santika satu2 saudara saudara+dan saudara+sekarang sawah saya+anak saya+lansia saya+ojol saya+temukan saya+tidak
 saya+umur sebelum security+kata seems seger sekali sekarang sekarang+cuma sekarang+dia sekarang+lagi sekolah+kami
 selamat+malam selamat+siang selatan+tidak sering+tidur sini situ+cipondoh sosial st+agustinus suara+lampu sudah+dua
 sudah+sampai sudah+tilu sudirman supir tabrak+lemari tahu+mau tahun+tinggal tanya+arah tanya+cuma tanya+istri
 tanya+jalan tapi+kata tarik+gerobak teluknaga tembok teng teras+rumah terhormat terhormat+saya terus+badan
 tetangga+gang tetangga+kami tetangga+lansia tetangga+rt tidak tidak+datang tidak+lihat tidak+mampu tidak+saged
 tidur+aja tidur+di tidur+terus tigaraksa tilu+malam timur timur+dekat toha tol+bitung tolong+disurvey tolong+ini
 tua+bawa tua+duduk tua+tidak tukang tunggal turun+di umur+80 usir+mantu wa wae warga+sekarang yang+bisa yang+datang
 yang+terhormat yo
lansia -1 10+tahun 11+malam 2+anak 3+orang 3+tahun 4+orang 4+tahun 5rb 6+tahun 8+bulan 8+tahun =joke =nature =poor
 @crowd @likely @robbery @threat ada+darah ada+mobil ada+odgj ada+warga ahmad aja+di almarhum anak+3 anak+ibu
 anak+tenggelam angkot+tidak ari asal asnawi atas atm bacok+orang bagaimana baju balai balai+warga bandara+terminal
 banget+lihat bangunan bangunan+jatuh bapak+di bapak+jatuh batu bawa bawa+anak bayi+sehat biasa+tidur bisa+hubung
 bisu bocah+8 boleh+pulang bonceng buta+duduk cemara cerai cuma+duduk damri dari+rsj dari+rumah dari+siang
 dekat+pasar dengan+2 dengan+dompet depan+bank depan+mcd depan+ruko depan+warung di+atas di+belakang di+kreo
 di+lampu di+pasar di+perempatan di+pinggir di+pool di+situ di+tangga di+teras dia+mau diam digusur dikasih+makan
 dipukul dompet dua+orang duduk+depan duduk+wae duit+tinggal galak gantung+di gardu+pln gas gelandangan+sambil
 gelandangan+tidur gelandangan+tua gendong+boneka grab haji+saian hamil+tua hari+di hari+lalu harus hormat ibu+bawa
 ibu+haji ibu+ini ibu+tabrak ibu+tidak ibu+tkw ikut istirahat istri jalan+cemara jalan+kh jalan+kisamaun jalan+mh
 jalan+pembangunan jalan+raya jatiuwung+tidak jatuh+lantai jurumudi+baru kaca kakak+adik kaki+sudah kalau+malam
 kalau+tanya kami+meninggal karena+sakit kayak+abis kayaknya+sudah kayanya kayanya+linglung kayanya+tidak ke ke+saya
 ke+tegal kecamatan+neglasari kehakiman kelas kemarin kembali+lagi kepala+jatuh kerja+ke ketauan ketuban
 ketuban+sudah kh ki+asnawi kisamaun kk kok+tapi kolam+renang kolong+tol kontrakan+ibu kontrakan+jalan koper
 kp+kebon ktp kuli kulit laki+mabuk laki+pingsan lalat+banyak lansia+ke lansia+tanpa lapangan lari+sekarang lebam
 leher lempar lihat+ibu lok lokasi lt luka+sekarang mah makam malam malam+depan malu mangkal masjid+al mau+cari mcd
 melek mengganggu menit meringkuk mess mh mh+thamrin minimarket+jalan minta miring modernland motor motor+jatuh
 mules mulut+busa mulut+miring naik+ke naik+motor nambo nambo+jaya nari ngobrol+dengan ngomong+mau ngungsi+di nyai
 nyasar+dari odgj+di orang+buta orang+di pabrik pabuaran+tumpeng pada pagi+di pak+di pak+dia pak+neglasari
 pakai+sandal pakojan palsu panas+banget parah pasar+jatiuwung pasir pemakaman pembangunan pendatang pengendara
 penumpang+saya penumpangnya perempuan+muda perut piatu pinggir+kali pintu pintu+air pln pln+jalan pool pool+damri
 proyek punya+tempat puskesmas+cuma rehab remaja renang rokok rombongan+di ronda+kp rt+2 rumah+jalan rumah+ngomong
 rumah+pak rw+4 saian salah sambil+gendong sanggup+lagi satu+orang saya+bangun saya+meninggal saya+suka sayat
 sederhana segera sehat+kok sekarang+sudah sekarang+tidak selimut send sendiri+tangis setorannya sewan situ
 sopir+grab sudah sudah+boleh sudah+bulan sudah+tidak suka+bacok suka+teriak sukajadi+karawaci tahu+nama tahun+di
 tahun+nyasar takut taman+gajah tanah tangis tanpa+identitas tapi+sekarang tawa teras teras+masjid terjun
 terus+pegang thamrin theres+a tidak+galak tidak+ganggu tidak+gerak tidak+melek tidak+pakai tidak+urus tidur+5
 tinggal+5rb tipu toilet tol tolong+saya tolong+send tua+sekarang tugu tuju tumpang+di tumpang+tidur tumpeng
 tunarungu tutup uang+di umur+2 usir+orang vihara wkwk yang+berani yang+duduk yang+ngaku yang+sakit yang+suka yani
 yatim+piatu yayasan
lansia -2 2+orang 2+tahun 3+anak 30an 5+hari 9+tahun =seen =tale @fire @is=ot ada ada+anak ada+orang ada+pak
 ada+waria ajak anak+kecil anak+laki anak+perempuan anak+sendiri anak+tetangga anak+umur apa babakan bacok bank+bri
 bapak bapak+tidak bau bawa+golok baya baya+tidur berani beringin besar+sudah biaya bicara bisa+pulang blok+c7
 boneka bukan bukan+ibu bulan bulan+ditinggal busa c7 center ciledug cipete ciputat cisadane dahlia dapat
 darah+tidak dengan+lansia depan+pasar di+bus di+dalam di+kali di+lapak di+parkir di+pom di+pos di+tempat di+tengah
 di+terminal di+the dia+cuma diam+terus dikenal dimyati ditinggal+ibu dua2nya eh gaduh gaga gang+kelinci ganggu+jiwa
 gardu gelandangan+ketemu gendong+anak gor gor+dimyati gorengan hari hari+sekarang hebat hubung ibu+dengan ibu+hamil
 ibu+tidur identitas+di indah+blok jadi jalan+beringin jalan+gajah jalan+ki jaya+rt jd jemput+sudah kaku+pak kalau
 kata+ibu kayaknya kebon kejang kejar keliling keliling+tidak kelinci keluarganya kembar kena kereta ketemu+anak ki
 klinik kok kolam kontrakan korban kosong kurang lalat lansia+dan lantai lapak lari lari+dari lemas lemas+banget
 lepas lestari lihat linglung+mau mabuk+tidur makan+di makan+sederhana malam+dengar malam+ini maling mall
 manusia+gerobak masuk mau+susul melahirkan meninggal+tadi money mulu mulu+tidak mulut muntah murid neglasari
 no+money nyanyi orang+sudah ot pak+anak pak+kami pakai+pisau paruh paruh+baya pas pasar pasar+baru pasir+jaya
 pasung pekalongan penumpang+lansia perempatan perempuan+umur pergi pertigaan pikir pinggulnya pinggulnya+kayaknya
 pisau+tidak poris+indah pos+rw preman pulang+ke putus rawat+di rombongan rsj rsud ruang rumah+di rumah+makan
 sakit+jiwa sampah sanggup saudara+saya saya+dari saya+saya saya+sopir saya+tinggal sayur sejak sekap
 sekarang+tumpang sekolah setrum sih simpang sitanala stasiun+tangerang suami subuh sudah+4 sukajadi sukasari susul
 tabrak tahun+dititip taman tangerang tangis+di tanjakan tegal tempat+tinggal tengah+malam tenggelam+di
 teriak+kesakitan terminal+poris terus+muntah terus+tidak the tiang tiang+listrik tiap tiap+sore tidak+amuk
 tidak+dikenal tidak+gaduh tidak+makan tidak+sanggup tidak+tidur tidur+depan tkw+bapak trauma tua+gelandangan
 tua+tidur tulis tuna tuna+wisma umur+9 umur+sekitar untung waras warga warung+saya wisma yang yang+buta yang+di
 yang+tidur yatim
lansia -3 =drill =road =work @abuse @poison ada+gelandangan ada+yang adik alat amuk anak+saya badan balita bank
 begal cbd cbd+ciledug dalam dengan+anak depan depan+cbd di+kolong di+ruang dibawa dua gantung golok habis ibu
 identitas itu itu+sudah jalan+sitanala jiwa juga kaki+tabrak kayak kemana kolong kotor lansia+yang lewat manis
 manis+jaya manusia mau+lewat mayat meninggal+di minta+tolong ngobrol ngomong+sendiri ngungsi orang+linglung
 orang+odgj pak parkir pasien penelepon pisau pucat racun rusak saudara+tidur saya+odgj serpong sopir sudah+kaku
 tanpa telanjang terminal tidak+napas tidak+sekolah tidur tkw tolong+di waria+tua
lansia -4 4+hari =child =dead =smell @birth @child @is=dead @weapon abis ada+laki ada+perempuan bus dengan duit
 ganggu gelandangan+di gendong hamil jembatan kakak kaku laki+tua muda ngomong obat ongkos orang+terlantar
 orang+tidak pegang penumpang poris pukul ruko sambil teman temen tengah teriak truk uang waria
lansia -5 =arms =birth =heart =height =mad =strike @body @is=treat @suicide @violence bayi bocah di+kontrakan
 dikasih kecil meninggal mobil odgj suka tempat tua+sakit
lansia -6 =money @danger @is=bekal @is=odgj ada+bapak di+rumah gelandangan orang+tua perempuan
lansia -8 @is=anak laki orang
anak 9 anak+jalan
anak 8 @is=anak balita ngelem smp
anak 7 =child @child bocah dipukul orang+tua panas tahun umur
anak 6 ada+bayi bapak bayi bayi+ditinggal dengan+bapak kelas lemas lemas+banget ngelem+di panas+tinggi sd sekolah
 sendiri+di tangis teriak tidak+napas tidak+sekolah
anak 5 3+tahun =birth =drill =past @abuse ada+anak adik aman anak anak+anak anak+jalanan anak+laki anak+ngelem
 anak+perempuan anak+sd anak+tenggelam anak+tetangga angkat badan biru di+kolong dibawa disuruh ditinggal
 ditinggal+ibu gelandangan+tidak jalan+sendiri jalanan kecil masuk muka+biru murid pada perempatan+tugu sampai
 saudara+saya suara tinggi tiri
anak 4 # 10+tahun 2+tahun 4+tahun 6+tahun 8+tahun 9+tahun =lost =poor @danger ada+bocah ada+suara anak+hilang
 anak+umur angkat+tapi badan+memar beda begini bocah+2 dengar dibawa+gelandangan ditinggal+di dua gelandangan+di
 guru hilang ibu+di ibu+tidak jalan+gelandangan jembatan+gajah kakak kakak+adik kedinginan kembar ketemu+anak kira
 kunci+di lampu+merah lansia+yang lari lari+dari malam masih masih+ada masih+hidup memar merah murid+saya naik
 odgj+bawa pak+saya paman pergi ramayana remaja sampah+belakang sampai+malam saya+di saya+panas saya+takut
 sekarang+dengan sekitar step sudah+angkat tadi+tangis tahun+tidur tetangga tiap+malam tidak+kembali tk tkw+bapak
 tua tua+tidak tunggal+tidak umur+9 umur+minggu urus warnet
anak 3 2+hari 2+orang ada+tali anak+diam anak+teriak asuh asuhan banget banget+lihat bapak+tidak bapak+tiri
 baru+lahir batu+jaya bayi+baru bayi+ke bayi+sehat belakang benda+kec berani+pulang besar bikin bocah+gelandangan
 bulan+ditinggal cari+ibu dalam+mobil dapur+tidak dengan+lansia dengan+saya di+bawah di+bus di+lampu di+pangkalan
 di+pasar di+rumah di+warnet dijemput dikasih+makan ditaro dititip emperan+bank gelap gesper haji ibu ikut isi+bayi
 jam jaya jual kain kata+ibu kayaknya ke+saya kebon kec+benda kecil+jual kelurahan+benda kerja ketemu+bayi kolong
 kolong+jembatan kontrakan+pak lebam makan+badan makan+di malam+di mall mana napas ngaku pak+haji pakai+gesper
 paling paman+ke pangkalan panti+asuhan parkir+ramayana pasung+di perempuan perempuan+smp piatu pusernya
 ramayana+cimone rombongan+ziarah rumah+sekarang sampah sampai+jam saya+badan saya+kasih saya+kunci sayur
 sebelah+anak sebelah+kontrakan sendiri serahkan simpang smp+tidak smpn sumur tahun+nyasar tali+pusernya
 taman+cibodas tangis+teriak tapi+tidak tarik tiap tiap+sore tidak+berani tidak+dijemput titip+bayi tkw tua+sudah
 umur+5 umur+6 umur+sekitar usir+orang yatim yatim+piatu ziarah
anak 2 11+tahun 12+malam 12+tahun 13+tahun 14+tahun 3+hari 3x 4+orang 5+tahun 6+orang 7+tahun 8+bulan =beast =done
 =home =thanks @breath @unconscious abis+tawuran ada+3 ada+balita ada+dua ada+yang air+panas ajak+gelandangan akan
 alhamdulillah ampun anak+kecil anak+tiri anak+yatim angke apartemen apartemen+ayodhya apartemen+dari asnawi
 ayam+dengan ayodhya ayodhya+cikokol b badan+biru bale bale+kota balita+jalan balita+terlantar balita+tetangga
 bangun bank+bjb bapak+dipukul bapak+ibu bapak+sekarang batu bayi+ditaro bayi+merah belum+lihat berani biji
 bikin+risih bjb bocah+jual bocah+kakak bocah+ngelem bocah+tangis bocah+tinggal bugel bus buta cari cerai
 cikokol+ada curug curug+kab dadap dalam dalam+kardus dalam+tas dapur dari+ibu dari+rumah dari+tadi datang
 dekat+pasar dengan+satpam depan+ramayana depan+ruko depan+tk di+bak di+bantaran di+curug di+dalam di+dapur di+fly
 di+jangan di+kontrakan di+pagar di+parkir di+parung di+stasiun di+tempat di+tetangga dia+teriak diamankan dikasi
 dikasih dikasih+obat dipukul+bapak dipukul+pakai disabilitas disuruh+gelandangan ditaro+di dua+anak duduk+dekat
 gajah+tunggal gantung+di gelandangan+dipukul gelandangan+terus green green+laki guru+murid hati hidup hidup+pak
 hilang+di hubung ibu+anak ibu+meninggal ibu+muda ikan isi jaga jalanan+pada jam+11 jam+12 jangan jangan+sampah jd
 jembatan+ciledug jemput jemput+sekarang jenenge jok jpo+depan jual+tisu kali kali+angke kali+mookervart
 kandang+ayam kardus kardus+mi kasi kasih kasih+makan kayak+dikasih ke+atas ke+mobil ke+warung kejang kelas+3
 kelinci+rt kemana kembali+bayi kepala+anak kerja+ke ketemu kh+pak ki+asnawi kira+10 kolam+ikan kontrakan+h
 kontrakan+pintu kosong kosong+jalan kucing+pak kunci lahir laki+masih laki+tunarungu laksa lampu langsung lapak
 larangan+selatan lem linglung+mau malam+dengan malang malang+sekarang mansyur masih+kecil masih+smp masjid+pintu
 masuk+mobil mata mau+cari mau+saya mi minggu minta+dijemput minum+di mobil mobil+di mookervart muka nama ngaku+lari
 ngontrak nyasar+bisa obat+tidur orang+besar orang+tidur pak+di pak+mansyur pak+nya pak+ternyata pak+tolong
 pakai+seragam paksa panti parung parung+jaya pasar+malam pasung pekalongan pelajar perempatan perempuan+gendong
 pinang pisah pisah+dari polisi pp puluh remaja+perempuan risih rokok rt+03 rt+05 ruko rumah+pak rumah+saya rusuh
 sampai+muka sangiang+jaya satpam+sudah satpol+pp saudara+ditinggal saya saya+dengar saya+guru saya+kata saya+kelas
 saya+ketemu saya+sampai sd+gelandangan sdn+sukasari sebelah sehat sekarang sekarang+di sekarang+tumpang sekitar+7
 sekolah+tidak sekolahan sendiri+malam seragam seribu siram siram+air sore suaranya sudah+jam sudah+saya sundut
 sundut+rokok susu tadi+ada tahun+ajak tahun+di tahun+disuruh tahun+dititip tahun+hamil tahun+lari takut+pulang tali
 tangis+cari tangis+terus tangis+tidak tapi+belum tengah+jalan terus+kalau tetangga+sebelah tetangga+siram
 tidak+kenapa tidak+pulang tidak+urus tidur+dari tidur+depan tidur+tiap tinggal+rombongan tisu tisu+di tisu+sampai
 titip tua+sekarang tugu+adipura tunggal tunggu+ibu umum+pasar umur+8 usir+keluarganya video warung+ibu warung+saya
 yang+buta yang+masih yang+ngontrak yang+urus yayasan
anak 1 11+malam 15+tahun 2th 3an @crowd @likely @traffic ada+ari ada+murid ada+plastik adipura agus aja+di alamat+di
 alfamart alfamart+jalan aman+di aman+sih anak+pakai angkot angkot+tidak ari+arinya arinya asal atm ayam bagaimana
 bak balkon+apartemen bangun+di bank bapak+mabuk bapak+tiap bari bari+bawa bawa+tongkat bawah bayi+dalam bayi+laki
 bayi+masih bayi+pak bayi+tangis bayi+umur bekas+sundut belakang+pasar belanja bengkok bibir bisa+bangun bisa+hubung
 bisa+ngomong bisa+tulis bocah+4 bocah+8 bocah+pada bocah+sekitar buntu cari+kerja ciledug+indah cuma+kata dahlia
 danau danau+cipondoh dari+kemarin dari+laksa dari+orang dari+panti darussalam datang+sudah dengan dengan+adik
 dengan+ibu dengan+orang depan+atm depan+mall depan+pintu di+belakang di+data di+emperan di+kardus di+kel di+kresek
 di+mana di+minimarket di+pos di+ruang di+ruko di+sudimara di+wc dijemput+sampai dikasih+baju dikit dimyati dinas
 disuruh+orang dokter+kata dua+bocah gang+buntu gang+kelinci gantian gelandangan+sampai gelandangan+umur gor+dimyati
 haji+ada ibu+gelandangan ibu+jadi ibu+kerja ibu+lari ikut+saya instan instan+di jadi+tkw jalan+di jalan+kh jalan+ki
 jalan+ribut jam+6 jaya+tidak jpo jual+kerupuk kab kab+tangerang kamar+tidak kardus+depan kata+tidak ke+luar
 kebon+besar kebon+nanas kelas+saya kelinci keluar+rumah kemarin+ada kemarin+tidak kembar+umur kenapa+sih kerja+di
 kerupuk ketemu+di kh ki klinik klinik+bidan kok+pak kolong+tol kompeni kontrakan kontrakan+ibu kosong+depan
 kosong+di kota kp+baru kresek ku kucing kurus kurus+banget laki+kira laki+kurus lansia+ke lansia+masuk lapak+di
 lari+ke lari+sekarang lestari linglung+di magrib main majikan makan makan+dengan malam+lapangan mall+ciledug mantan
 marbot mau+kemana menangis metro mi+instan mobil+dengan musola+di naik+motor nanas ngaji ngaku+dari ngungsi
 ngungsi+di nomor nomor+orang orang+gelandangan over+taman pada+lari pagar+rumah pak+kp paksa+gelandangan
 paling+kecil panas+banget panas+ke panjat+pagar panti+pak pasar+babakan pasar+bengkok pasar+induk pasar+lama
 penghuni+kontrakan perempuan+lari perempuan+tangis petugas+spbu piatu+tinggal pihak pinggir+rel pintu pintu+1000
 pintu+masjid pisau+tapi pos pos+aman pos+polisi pukul+anak pura2+buta rawa+kompeni rebut rebut+lapak remaja+putri
 ribut+rebut rokok+kata rombongan s sampai+step sangiang satu+kena saya+aman saya+lansia saya+lapor saya+umur sdn
 sekarang+cari sekarang+nginep sekarang+sudah sekolah+gang selapajang+jaya selatan setoran sinar smpn+13 sore+ada
 spiderman stasiun+tanah stasiun+tangerang suara+bayi sudah+dikasih sudah+kami sudah+makan suka+masuk tahun+pisah
 tahun+sendiri tahun+sudah tahun+tangis tahun+tenggelam tahun+tidak tangcity tangerang tangis+kencang tangis+minta
 tangis+sendiri tas tas+belanja telepon+guru temen+saya teras+orang tetangga+gantian tetangga+tenggelam teuing
 tidak+bangun tidak+datang tidak+pakai tidak+tangis toilet tua+kerja tunggu tusuk tusuk+alat udin umur+2 umur+3an
 umur+4 umur+sd wa wc wc+umum yang+jemput yang+ngaku yang+umur
anak -1 2+rw 3+bulan 50+tahun 80+tahun 80an 90+tahun =food =seen =tale @fire @kin @poison @robbery ada+kendaraan
 ada+nyawa ada+perempuan adu agen ahmad ahmad+dahlan ajak+ngomong alamat anak+asal anak+bayi anak+dua anak+ibu
 anak+juga anak+kuliah anak+saudara ancur bantal bantal+kira bantaran+cisadane bantu bawa+koper bawah+tol bayi+di
 bayi+tidak begal bekal belum+makan bengong berdiri bersama beta biaya bidan+tidak bikin+bedeng bocor+semua botol
 buang budi buka butuh cacat cepat cepat+jalan chat cilame cipadu+jaya cipondoh+makmur cipto cokroaminoto cuma+bisa
 daerah dahlan dahlan+petir damai dan+3 dan+gelandangan dan+tidak dari+tetangga darmi darurat dengan+bayi
 dengan+bocah depan+sdn depan+spbu di+emper di+got di+jatake di+kasur di+luar di+pintu di+taman dia+tidak dibawa+ke
 digusur diri ditertibkan ditinggal+saya dompet emas emas+pasar emper foto gaga gang+salak gelandangan+dengan
 gelandangan+lokasi gendong+boneka gerobak+anak golok+kejar got gubuk gudang hamil+tua hos hos+cokroaminoto
 hujan+besar ibu+dan ibu+kontrakan identitas itu+di izin jadi jalan+cipto jalan+hos jalan+pembangunan
 jalanan+sekitar jatiuwung jatuh+dari jurumudi+baru kaca kakak+saya kalideres kamar+kunci karawaci karung kasur
 keabisan kec+cipondoh kec+karawaci kedaung kehujanan kejar+anak keliling keliling+komplek kelurahan
 kelurahan+gerendeng kembali kembali+ke kenal kendaraan kesakitan ketapang ketemu+orang kh+ahmad km kompor
 kontrakan+jalan kontrakan+saya kontrakan+sebelah kreo kresek+di kuat kuliah laki laki+40an laki+saya lalat
 lansia+di lansia+terlantar lap lapangan+bola larangan larangan+utara lari+tidur lempar lewat+jendela lihat+ibu
 lokasi luka mah makasih malam+ini mampu+tolong mandi+kontrakan mangkal manusia+gerobak manusia+silver masjid+cipadu
 massa masuk+panti matahari mau+lapor mau+minta mau+terjun mencret meninggal merah+shinta mogok muka+sudah mulut
 muntah nasi ngomel ngomong+tidak ngopeni nyangkut nyangkut+di nyanyi nyawa odgj+sudah ojek ojol orang orang+teriak
 p pabrik+gajah padang pak+anak pak+tadi pakai pakai+golok pakai+kursi pamit pasang pasang+tenda pasar+baru
 pasar+ciledug pasar+lembang pembangunan pemilik penelepon peron+2 pikir pinggir+jalan pintu+masuk plastik plawad
 poncol poris+peron poris+plawad pulang+dari puri puri+beta puskesmas+jurumudi ra rawat raya ribu rt+02 rumah+anak
 rumah+bocor rumah+di rumah+tidur sakit+jiwa sakit+tidak salak sampai+tidak sari saudara+dan saudara+tidur
 saudara+tinggal saya+cuma saya+kerja saya+odgj saya+pasung saya+sejak saya+sendiri saya+tidak sayat sekarang+tidak
 sekolah+pakai semarang semua+anak send send+tolong sendiri+sudah serang seret siapa+disini siapa+yang sisa sitanala
 sok solusi sopir stasiun+poris status suami+saya sudah+di sudah+lihat suka+teriak supir tabrak+pagar taman+gajah
 tanah tanya tapi+alamat tapi+masih tawa teman tenda+ada tengah+malam tenggelam+ke terjun+dari terlantar+anak
 terminal tetangga+saya tiap+hari tidak+bisa tidak+keluar tidak+makan tidak+nyambung tidak+waras tinggal+sendiri
 toko+emas tolong+ditertibkan tolong+kasih tolong+pak tolong+send tua+lansia tua+sakit tua+tidur tuna umur+80an
 untung uwa yang+kerja
anak -2 2+balita 20an 40an =breath =height =kin @injured @violence abis ada+pak aja anak+3 anak+di anak+kontrakan
 anak+masih anak+muda anak+usir anak+yang arah arusnya arusnya+deres aye bacok badan+panas banjir banyak+anak
 bapak+saya barat bawa+golok belakang+rumah bener berhenti biasa bicara bola boneka cibodas+baru cipadu cisadane
 compang dari+dalam dari+kontrakan dari+malam dengan+2 depan+toko deres di+pertigaan di+pinggir di+selokan di+situ
 di+terminal dia duit dulu gajah+tidak gang gelandangan gelar gendong+anak gerobak gimbal halte hitam ibu+gendong
 ibu+saya is izin+lapor jalan jambu jatake jawab jendela jurumudi kaca+mobil kadang kalau+tidak kamar kamar+mandi
 kantor karena+rumahnya kata+ditinggal kayak+abis kayanya kayu kecil+tidur kemarin kemis kena+bacok kepala
 kepala+bayi ketuban+sudah kira+bayi kk koang koang+jaya komplek kontrakan+gang kp kumat kursi lagi+cari lalu lama
 lansia+nyasar lantai lapor+ndan lapor+pak leher lembang lembang+ciledug lumpuh+anak lupa maaf makmur maksudnya
 malam+depan malam+sekarang maling malu mandi marah masih+bayi masih+di mati mau+pulang melahirkan menit merah+tugu
 minta minum motor muda mules nama+anak ndan ngesot ngomong+sendiri ngumpet ngumpet+di no nyambung orang+di
 orang+odgj orang+terlantar pagi pak+ada pak+lapor pak+umur palak+di pamulang panas+gigil panggil panggil+nama
 panunggangan panunggangan+barat pasar+kemis pernah petir pikun pindah pinggir pinggir+kali pingsan pintu+kunci
 pos+ronda pos+satpam pulang+ke pun punya punya+siapa puskesmas racun rambut ribut ronda rsj rsud rumah+tetangga
 rumahnya rw+4 sahut salah satpol saya+anak saya+lagi saya+mau saya+ngumpet saya+sekarang sebelah+saya
 sekarang+pegang sekitar+8 selamat selokan sesak sih sita situ+cipondoh sma stroke suami+istri sudah+keluar
 sudah+lama sudah+tua tabrak tahu tali+di tanpa tapi tawuran+kena telanjang temen tenda teras+kelurahan terjebak
 terjebak+di terjun tidak+bawa tidak+kuat tidak+mau tidak+punya tidak+rusuh tidak+sadar tidak+sahut tidak+tahu
 tol+kunciran tolong+bantu trotoar+depan tukang tunjuk untuk usir+dari utara waras yang+suka
anak -3 2+anak =body =elder =limp =nature =office =wait =water ada+gelandangan ada+lansia ada+saudara anak+pada
 anak+sekolah bakar bapak+tua baru bau bawa+bayi bayi+sewa cibodas dekat dengan+satpol di+kali di+trotoar di+tugu
 diam diam+di dinsos disini ditinggal+temen doang duduk duduk+di eh gigil handapeun hujan ibu+bawa ibu+tua jiwa juga
 kalau karunya kejar kembali+lagi kena ketuban koper korban lepas lumpuh mayat+bayi mulu ngomong pabrik pak palak
 pertigaan perum pisau pohon poris putar renang+cluster rumah+makan rusak rw sadar sambil+gendong sendiri+tidak sewa
 sewa+di situ taman temen+di terlantar terus tidak+pernah tidur tidur+di tipu toko tol trotoar uang ya yang+kemarin
anak -4 10+orang =blaze =client =hurt =mad =rails =smell @1 @birth @is=family @is=treat ada+ibu ada+orang amuk
 anak+tidak banyak belum cipondoh cluster di+depan ditinggal+anak golok habis hp istri itu jalanan+10 jatuh lewat
 mayat ongkos saudara siapa sudah+tidak suka tangan telepon tolong turun yang
anak -5 =arms =heart =part =stir =work @bleeding @is=bekal @is=dead @suicide @weapon bayi+sudah cuma dan darah depan
 ganggu kaki kami keluar lapor manusia odgj pegang sakit sambil warga
anak -6 =dead =money @is=odgj @is=ot bawa belum+ketemu dengan+anak ibu+dengan kali+sabi mau sabi suami sudah
anak -7 @body lansia
anak -8 @is=lansia
odgj 9 ngaku
odgj 8 =heart =mad @is=odgj odgj
odgj 7 @1 diam duduk gendong jambatan kurang ngoceh ngomong odgj+di perempuan suka takut tiap
odgj 6 =tale ajak boneka dia+cuma gimbal hari kok kurang+waras laki+telanjang larangan ngawur nyanyi orang+odgj
 perempuan+duduk perum pikir rokok tapi telanjang tiap+sore waras
odgj 5 =nature ada+perempuan amuk bawa+pisau bendera cuma cuma+duduk dengan di+taman dilempar ganggu gendong+boneka
 hormat itu jiwa kambing kandang+kambing malam mandi muda ngomong+sendiri ngomong+tidak odgj+itu odgj+perempuan
 odgj+tidur pamulang panjat pasung+dengan penuh pinangsia presiden rambut ruko+pinangsia rw+1 sambil sendiri sok
 suka+bawa tapi+sekarang tenang tengah+malam teras+ruko teriak tiap+hari tidak+amuk
odgj 4 =height =road =thanks ada+jalmi ada+odgj agak anak+3 badan+penuh baik+aja bandara bantal batu bener bicara
 cisadane compang dari+subuh depan di+depan dia dilempar+batu dipukul+preman ditinggal+anak ganggu+jiwa ikat
 jalan+satria jalmi jinak joget joget2 jongkok kaki kamar+kunci karunya kata+dia kata+ditinggal kebon kemarin
 kembali kepala+bocor larangan+utara lewat+depan listrik main mandi+di nasi ngatur odgj+kaki odgj+laki odgj+suka
 odgj+yang orang+kurang padahal pamit penuh+luka pernah pertigaan sampah sandal sapu satria saya+pasung
 sekarang+sudah sering sore status sudah+tulis sudirman tawa tawa+sendiri tengah tiang+listrik tidak+ganggu
 tidak+nyambung tidak+pakai tidak+pukul tidak+waras tonton tulis+di untuk urus yang+odgj yang+suka
odgj 3 35an 35an+rmbt =not =well @crowd @likely @suicide ada+ibu ada+suara agak+kurang ajak+ngomong amuk+tapi aneh
 anyar artis asih+ciledug bahaya bandara+pak bawa+boneka baya besar+rt bokor bolak bolak+kembali bulat bunderan
 bungkus ciledug dada daerah dandan dandan+menor datang daun dekat+kontrakan dengan+bocah dengan+tiang depan+gereja
 depan+smk depan+warung di+bunderan di+gang di+lapak di+pamulang di+pengkolan di+perempatan diam+cuma diam+wae
 diamankan dikasih+obat dikeroyok duga+odgj duit+sudah elektrik galak gebang+raya gembor gereja+santa hamil
 hari+tidur harmless ibu+gendong isi jadi jalan+mundur jalan+tidak joget2+di kandang kata+ibu kayaknya
 kayaknya+ganggu kebon+besar kira+bayi kolong kolong+jembatan kontrakan+saya kooperatif kp+kebon kuring kyknya
 lagi+pak laki laki+itu lalu langit lapak lewat lewat+sini lk makan+sederhana malaikat marah maria mengganggu menor
 minum mlaku mundur+terus nama+anak nasi+bungkus neglasari ngaku+artis ngan ngitung ngomel ngomong+dengan odgj+dekat
 odgj+dilempar odgj+duduk odgj+panjat odgj+telanjang odgj+tenggelam orang orang+perempuan pagar pagar+rumah pagi
 pak+itu pak+neglasari pak+yang panggil panggil+nama panjat+tower pasar pasar+anyar pasar+ciledug pasar+ramadhani pd
 pengkolan perempuan+hamil perempuan+odgj perempuan+rambut pernah+pakai perut pidato pos+tidak preman punten
 punten+ada ramadhani rambut+gimbal rawa+bokor rmbt rmbt+gimbal rt+5 rw sakit+jiwa sambil+ngitung santa santa+maria
 satu2 saudara+saya saya+pak saya+tapi sd sekarang+mah setengah si siang siapa sih sih+tapi subuh sudah+2 tadi
 tadi+pagi tali taman taman+elektrik tamu tanpa telanjang+bulat telanjang+dada telanjang+di telanjang+jalan
 tengah+taman terima tetangga+odgj tetangga+saya tiang tidak+bawa tidak+galak tidak+kenapa tidak+pernah tower tulis
 urus+kp wae wae+di warga+sudah warga+tidak
odgj 2 2+hari 3+rw 3+tahun =force =urgent a a+mentally abis+cerai ada+bapak ada+bule air+mancur air+panas akan
 alfamart alun2 ambil amuk+di amuk+pak amuk+tidak anak+kata anak+teriak anak+tidak aneh+di angke angke+ciledug apa
 asih baik baju baju+pengantin bakar+di balai balai+warga banget+di bantal+kira bapak+suka bapak+tiap batik
 batu+dengan batu+tapi bawa bawa+bantal bawa+map bawa+senjata bekas belendung belum berdiri berjalan berkeliaran
 besar bhineka bicara+sendiri bikin bisa+tidak bocor boneka+kira bulak busana cantiga cerai cikokol cimone cina
 cipadu cipadu+jaya compang+bawa darah+jalan dari+jembatan dari+siang datang+ke deh dekat+balai demen dengan+ganggu
 dengan+keluarganya depan+alfamart depan+kubur depan+rs depan+rumah depan+sd depan+toko dewasa di+air di+alun2
 di+dapur di+gardu di+got di+jalan di+kaki di+kampung di+kandang di+kelurahan di+kembali di+luar di+pertigaan
 di+sekitar di+tengah di+teras dia+is dia+suka dijemput+ke dikasih+baju dikeroyok+anak dulu dulu+guru emang
 flyover+jalan ganggu+sih gardu gedor gedor+pintu gile guru haji hampir hampir+tabrak hari+berdiri hari+ini ill
 ill+guy is+a itu+jalan itu+kayaknya iwan iwan+yang jahat jalan jalan+beringin jalan+kaki jalan+kesana jalan+ki
 jalan+merdeka jalan+pakai jalan+pembangunan jalan+sambil jalan+teuku jam jami+al jati jatuh+dari jauh
 jawab+ngelantur jaya+dekat jaya+rw jd jembatan+tanah jemur kali+angke kali+sabi kapal kata+anak kata+disuruh
 kata+sih kaya kayu+di ke+dokter ke+panti ke+tiang kecil+pak kelapa keliling keluar+rumah keluarganya
 keluarganya+tidak kemari kembali+lagi kembali+tanya kenapa kenapa+cuma kereta kereta+nanti kerja+saya kesakitan
 kesana kesana+kemari ki kira kok+pak kosong+dekat kp+cantiga kp+pondok kubur kubur+cina kumpul kurang+sehat kusut
 kyk lagi+itu lagi+lewat lagi+tidur laki+muda lalu+lintas lalu+sekarang lama+banget lapak+kosong lapak+rongsok
 larangan+selatan lempar+sandal liar lintas loh+pak luka luka+bakar mah makan+tidak makasih malam+dengar malam+ini
 malam+sambil malu mancur mandi+sudah mandir mandir+di mansyur map masih+hidup masjid+nurul mau+minum mau+sebut
 melamun melepuh mentally mentally+ill merdeka minimarket+jalan minta+rokok mobil mondar mondar+mandir motor+kepala
 mulu mundur mungutin nabi nama ngaku+nabi ngasih ngatur+lalu ngintip ngintip+orang ngobrol ngobrol+dengan ngoceh+di
 ntu ntu+orang nurul+yaqin nyai nyambung nyanyi+di nyolong odgj+depan odgj+dikeroyok odgj+jalan odgj+liar
 odgj+mondar odgj+pakai odgj+seberang odgj+sering odgj+tabrak orang+aneh orang+bawa orang+dengan orang+diam
 orang+ganggu orang+itu orang+mandi orang+sekarang orang+takut orang+tapi orgnya pabrik pabrik+jatake pada
 pada+takut pak pak+orang pak+pakai pakai+bahasa pakai+baju pakai+batik pakai+celana pakai+helm panas paruh
 paruh+baya pasung pegang pegang+perut pembangunan pembersih pendek penelepon+tidak pengantin perempuan+di
 perempuan+muda perempuan+suka perempuan+tanpa perempuan+teriak periuk perlintasan perlintasan+poris pernah+bawa
 peron+2 pinang pinggir+kali pisang pisau+sih pondok poris+peron pos+ojek potret pukul pulang+dari putar putar+pasar
 rambut+pendek rasa raya raya+tidak rehab rs+bhineka rs+sari rumah+orang rumah+warga sabi sak sambil+ngomel
 sambil+nyanyi sapu+jalan sari sari+asih saudara+jauh saya+suka sebut sebut+nama sederhana sederhana+jalan
 sekarang+diam sekarang+lagi sembako sempat sendiri+dari sendiri+depan sendiri+di sendiri+orang sendiri+sambil
 sendiri+tidur senjata seuri seuri+sendiri sewan siap situ+juga sudah+mandi sudah+pada sudah+sering sudah+tenang
 sudimara+pinang suka+ngintip suka+telanjang suka+teriak tadi+di taman+potret tanah+di tangis+kesakitan tangis+terus
 tanpa+busana tapi+diam tapi+hari tawa+di temen+kerja teras teriak+sendiri teriak+tapi terus+dari teuku teuku+umar
 theres tiap+pagi tidak+lihat tidur+di tol+hampir tolong+angkut tongkat tumpuk umar utara vihara waras+itu waras+pak
 waras+tidur warga+sekarang yang+kata yang+kurang yang+sakit yaqin
odgj 1 112+odgj 2+malam 2019+pernah 3+hari 3+tidak =beast =still abis+itu ahmad ahmad+yani air ajak+ngobrol al+huda
 alat+dengan allah+di ambil+hansip amuk+lagi anak+motor anak+muda anak+pada anak+sekolah anak+sma angke+sudah
 atm+bca ayodhya+cikokol bae+di bahar bak banget batujaya bawa+apa bawa+karung bawa+sapu belakang+pabrik benda
 berkeliaran+di bernanah biasa biasa+di bikin+macet bojong bojong+jaya bola bukan+minta bulat+jalan butuh+dibawa
 cadas cat ceramah cipondoh cipondoh+makmur cirarab dangdut darah+depan dari+malam dasana daster dealer dealer+honda
 dekat dekat+kantor dekat+sd depan+dealer depan+kampus depan+puskesmas depan+sekolah dewantara di+alun di+kolam
 di+parkir di+pasar di+perlintasan di+tugu dia+tidak dijual dipukul+satpam disuruh duduk+depan duga dulu+suka duta
 duta+garden falah film flyover gajah gereja giant gudang+jne guy h halim halim+perdana halte+cikokol hamil+tua
 hansip hareupeun hari+di huda ibu+sudah ibu+teriak ibu+yang ikut info+linmas itu+cuma itu+masuk jakarta
 jakarta+merak jalan+baru jalan+gang jalan+halim jam+2 jami jiwa+tiap jne joget+di jual+di kab kab+tangerang kaki+di
 kaki+sudah kali+cirarab kami+tolong kamling kantor+pos karawaci kata+dulu kayanya+sakit kayu+darah ke ke+kali
 ke+rumah kebon+nanas kec+benda keluar+tapi kereta+di kira+anak klakson km km+21 kolam kolong+tol komplek
 komplek+kami kumat+lagi kusuma lagi+kembali laki+brewok laki+ngomong laki+pakai laki+paruh laki+setengah laki+tidur
 lapor+rt lari+di lho liar+di linmas linmas+odgj lok+depan lt+7 luar m1 macet maghrib mah+diam makan+aja malam+tidur
 malu+lapor massa masuk+ke merak merem mess mobil+pada mobil+pd muda+compang muka+pak mulai+tidak mung nambo
 nambo+jaya nanaon nanas ngan+bau ngelantur ngobrol+tembok ngoceh+sendiri ngomel+depan nurul nyanyi+dangdut
 nyanyi+doang nyanyi+pakai nyimpen nyolong+jemur odgj+hamil odgj+mandi odgj+nginep odgj+sudah odgj+tiap ojek omong
 orang+tawa pabrik+gajah pada+klakson padahal+tidak pagar+minta pahlawan pak+muka pak+si pakai+toa pakojan panas+ke
 panci panjat+pohon park pasar+babakan pasar+cipadu pasar+kebon pembangunan+3 penelepon+sekuriti perang perdana
 perdana+kusuma perempatan perempuan+ganggu perempuan+lewat periuk+jaya perlintasan+tanah peron perum+dasana
 perumnas+2 pindah+ke pingsan+di pintu+masjid pohon pondok+bahar poris+indah pos pos+kamling puspem rada rel+kereta
 remaja rokok+di rong rong+hari rongsok rumah+makan rw+3 rw+4 rw+5 sakit+siapa sambil+joget samsat saya+takut se
 seberang+jalan sekarang+duduk sekarang+kaki sekolah sendiri+karunya setengah+baya sih+cuma sih+tadi sini sini+tiap
 sma sopan sudah+luka sudah+rong sudah+setengah suka+ambil suka+amuk suka+duduk suka+kejar suka+ngomel suka+ngomong
 tabrak+kereta tabrak+mobil tabrak+pagar tahun+2019 tahun+lalu talking talking+ke tangerang tanpa+baju tanpa+celana
 tanya+jawab tapi+kaki telanjang+lagi telanjang+lari tenang+orang tengah+jalan teras+kelurahan teriak+nyanyi
 terlantar+malam terus+tidak theres+a tiap+subuh tiba tidak tidak+cuma tidak+minum tidak+sakit tidak+serang
 tidak+turun tidur+tengah timur toa tol+jakarta tolong+diamankan tolong+evakuasi tps tua+tidak tuduh tuh+pak turun
 tusuk umar+karawaci umt waras+di waras+duduk warga warga+minta yang+di yang+dulu yang+kenal yang+mandi yang+tidak
odgj -1 05+kelurahan 1+orang 112+terus 2+anak 2+orang 2+rw 2rb =ask =seek @birth @breath ada+saudara alat alat+di
 alfa aman anak+anak anak+ibu anak+jalanan anak+laki ancam antar aren ari ashari atm avanza bacok+pohon badan
 badan+kurus bade bahaya+sih bakar bakar+kasur banget+lihat bangku bangun banjar banjar+wijaya banyak bapak+jalan
 bapak+saya bapak+sudah bapak+yang barat batu+ke batusari bawa+alat bawa+identitas bawa+korek bayi bayi+di bedeng
 belakang+kantor bengong berendeng bibi bikin+risih bisa+jalan bisa+ngomong bocah+kecil bocah+sakola boga bouraq
 bpjs buah buntung buntung+di cacat cekik cekik+anak cikupa cuma+bau cuma+tawa cuma+tidak dari+dalam dari+dulu
 dari+kecil dari+pagi dari+tadi dekat+gor dekat+jembatan dekat+tpu depan+alfa depan+atm depan+kantor depan+ruko
 depan+showroom di+bangku di+dalam di+dekat di+emper di+emperan di+jangan di+komplek di+mushola di+pagar
 di+pangkalan di+rw dia+lari dia+sudah diam+bae dibawa+berobat difabel diri ditinggal+di doang doang+tidak
 duga+ganggu emang+tidak emper emperan fly fly+over gading gading+serpong gaduh gang gantung gapura gelar genteng+ke
 gerbang gerendeng gitu gubuk+di hari+tidak harus hasyim hasyim+ashari ibu+saya irigasi itu+aja itu+bapak jaga
 jalan+bouraq jalan+kisamaun jalan+pulang jalan+tiap jalanan jam+5 jaya+rt jembatan jembatan+berendeng
 jembatan+cisadane jembatan+penyebrangan jemput jiwa+bacok jiwa+tidak jual kabeh kain kakak+saya kaki+buntung
 kami+rawat kantor+kecamatan karena karunya+banget karunya+orang kata+saya kata+usir kayak+abis kayu ke+arah ke+rsj
 kecamatan kecamatan+neglasari kecil+di kelurahan+gebang kenanga kewalahan kisamaun km+19 kompor kontrol kotor
 kp+gebang kumat+tidak kuping kursi+roda laki+ganggu laki+saya laki+tidak lampu lapangan+kp lemas+banget
 lempar+genteng lewat+jendela linglung+tidak lumpuh mabuk+lem mabuk+tidur maen maen+bola makan+di malam+depan
 malam+di manusia+karung masih masih+di mau+dibawa mau+makan mau+ngomong meringkuk minggu minta+sumbang minyak
 minyak+tanah mobil+pick mobil+yang money motor+yang muka+biru mushola+al napas nerogtog neroktog ngais ngejogrok
 ngejogrok+di ngelem+di ngesot nyalain nyasar+di odgj+kata odgj+pegang odgj+rusak odgj+seret orang+cacat orang+laki
 orang+minta orang+pada orang+setrum over over+taman p pak+di pak+jalan pak+polisi pak+rt pak+tidak pak+tolong
 pakai+alat pakai+kayu pakai+kursi pakai+mobil pakai+pisau pakai+proposal paksa palsu paman pangkalan pasir
 pasir+jaya penelepon+satpam penghuni pengungsi penyebrangan perum+ciledug pick pick+up pikun pincang pintu+tol
 pipinya piring pisau+ke pohon+dengan pom+bensin poris prapatan proposal puguh pukul+ibu pukul+kepala pulang+ke
 pulsa puluh ra rak rampas rapi rawat+di roda rs+sudah rsud+kata ruang ruko rusak+kaca sakola+di sampai+jam
 satpam+kosong satpam+sampai saya+ganggu saya+tidak saya+yang sayat sayur sejak sekarang+cekik selamat selimut
 sembunyi sembunyi+di seret+anak showroom siapa+aja sih+orang smpn+9 spbu stasiun+tanah sudah+tahun sudirman+depan
 sumbang sumbang+pakai tabrak+lari tahu+jalan tahu+nama takut+keluar taman+cibodas taman+kayu tangan tarik tas tato
 tato+tidur tengah+tol terjun terjun+dari terus+odgj tidak+angkut tidak+boga tidak+gaduh tidak+puguh tidur
 tinggal+sendiri tipu toha toilet tol tolong+bantu tolong+di tolong+pindah trotoar tukang+buah umum up waras+dari
 warung wijaya woi+ada woy+ada yang+kaki yang+kejar yang+lagi yang+luka yatim
"""
