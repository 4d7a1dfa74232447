"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
lansia -2 2+orang 2+tahun 3+anak 30an 5+hari 8+bulan =drill =joke =poor =road =seen @crowd @is=ot @likely @poison
 ada ada+anak ada+gelandangan ada+pak ada+warga ajak alat amuk anak+kecil anak+laki anak+sendiri angkot apa bacok
 badan bank+bri bapak bapak+jatuh bapak+tidak bau bawa bawa+golok baya baya+tidur begal biaya bisa+pulang blok+c7
 bukan bukan+ibu bulan bulan+ditinggal busa c7 ciledug cipadu cisadane daerah dahlia dalam dari+rumah dengan+anak
 dengan+lansia depan+pasar di+bus di+kolong di+lapak di+pasar di+perempatan di+pinggir di+tengah di+terminal di+the
 diam+terus dibawa dikenal dipukul ditinggal+ibu dua eh gaduh gang+kelinci gantung golok hari hebat hubung
 ibu+dengan ibu+tidur identitas+di indah+blok istri jalan+gajah jd kalau kalau+tanya kata+ibu kayaknya kayanya
 ke+saya kebon kebon+besar kelinci kemarin kembar kena ketemu+anak kk klinik kok kolam kontrakan kreo kuat lalat
 lantai lari lari+dari lepas lestari makan+di makan+sederhana maling mall manis manis+jaya manusia+gerobak masjid
 masjid+al mau+cari mau+susul melahirkan meninggal+di meninggal+tadi money mulu mulut muntah naik nasi neglasari
 ngobrol ngomong+sendiri orang+sudah ot pabrik pak paruh paruh+baya pasar+baru pasar+sipon pasung pekalongan
 penumpang+lansia perempatan perempuan+umur pergi pikir pinggulnya pinggulnya+kayaknya poris+indah pukul pulang+ke
 racun rawat+di robek rt+2 ruang rumah+di rumah+makan rusak rw+4 salah sampah sampai saya+dari saya+odgj saya+saya
 saya+sopir saya+tinggal sekap sekarang+dengan sekarang+tidak sekolah send si sih simpang sipon sitanala situ smp
 stasiun stasiun+tangerang sudah+4 sudah+tidak sukajadi sukasari susul taman tangerang tanjakan telanjang
 tengah+malam teriak+kesakitan terminal+poris the tiang tiang+listrik tiap tiap+sore tidak+dikenal tidak+gaduh
 tidak+kuat tidak+napas tidak+sekolah tidak+tidur tidur+depan tkw tkw+bapak tol tolong+send trauma trus tuna umur+9
 warga waria+tua warung+saya wkwk yang yang+di yatim
lansia -3 9+tahun =work @abuse ada+perempuan adik anak+saya balita bank cbd cbd+ciledug depan depan+cbd di+ruang
 gelandangan+di gendong habis ibu identitas itu itu+sudah jalan+sitanala jembatan jiwa juga kakak kaki+tabrak kaku
 kali kayak ke keliling keluarganya kolong kotor lansia+yang lemas lewat lihat malam manusia masuk mau+lewat mayat
 minta+tolong muda ngomong orang+odgj orang+tidak pegang penelepon pucat rombongan ruko saudara+saya saudara+tidur
 serpong sopir suami sudah+kaku tanpa temen teriak terminal tidak+makan tidur tolong+di truk tua+tidur waria
lansia -4 4+hari =child =dead =height =smell @birth @child @is=dead @is=treat @violence @weapon abis ada+laki bus
 dikasih duit ganggu hamil kecil laki+tua mobil obat ongkos orang+linglung orang+terlantar parkir pasar penumpang
 poris sambil teman tengah tua+sakit uang
lansia -5 =arms =birth =heart =mad =strike @body @is=bekal @suicide bayi bocah dengan di+kontrakan meninggal odgj
 suka tempat
lansia -6 =money @danger @is=odgj ada+bapak di+rumah gelandangan orang+tua perempuan
lansia -7 laki
lansia -8 @is=anak orang
anak 10 anak+jalan
anak 8 @is=anak balita ngelem orang+tua
anak 7 =child @child bapak bocah panas sd smp tahun umur
anak 6 @abuse ada+bayi anak anak+sd bayi dipukul lemas lemas+banget ngelem+di sampai saya+di sekolah suara tangis
 tidak+sekolah
anak 5 # 3+tahun 9+tahun =birth =drill =past ada+anak ada+suara aman anak+anak anak+jalanan anak+laki anak+ngelem
 anak+perempuan anak+tenggelam angkat badan dengan+bapak di+kolong disuruh ditinggal+ibu guru jalanan kecil kelas
 lari muka+biru murid saudara+saya sekarang+dengan sekitar sendiri+di tetangga tidak+napas tiri tua+tidak
anak 4 10+tahun 2+tahun 6+tahun 8+tahun =lost =poor @danger ada+bocah adik anak+hilang anak+tetangga anak+umur
 angkat+tapi badan+memar bayi+ditinggal beda begini biru bocah+2 dengan+saya dibawa dibawa+gelandangan ditinggal dua
 gelandangan+di gelandangan+tidak ibu+di ibu+tidak jalan+sendiri jam jembatan+gajah kakak+adik ke+saya kedinginan
 ketemu+anak kira kontrakan+pak kunci+di lampu+merah lari+dari malam masih memar merah naik ngaku odgj+bawa
 panas+tinggi perempatan+tugu pergi sampai+malam saya+takut sudah+angkat tadi+tangis tahun+tidur teriak
 tidak+kembali tinggi tua tunggal+tidak umur+9 umur+minggu urus warnet
anak 3 14+tahun 2+orang 4+tahun 8+bulan =beast @likely air+panas anak+diam angkot asuh balita+tetangga banget+lihat
 bapak+ibu bapak+tiri baru+lahir batu+jaya bayi+baru bayi+ke belakang benda+kec berani+pulang bikin bulan+ditinggal
 cari+ibu dalam dapur+tidak dari+rumah dari+tadi di+bawah di+bus di+dalam di+lampu di+rumah di+warnet dijemput
 dikasih+makan dipukul+pakai ditaro ditinggal+di dititip gelap gesper hilang ibu ikut isi+bayi jalan+gelandangan
 jangan+sampah kain kakak kali kata+ibu kayaknya kebon kec+benda kedengeran kejang kelurahan+benda kembar kerja
 ketemu+bayi kolong kolong+jembatan lansia+yang lebam malam+di mall masih+ada masih+hidup masih+kecil masuk minggu
 pada pak+haji pak+saya pakai+gesper paling pasung pasung+di polisi pusernya remaja rombongan+ziarah rumah+sekarang
 sampah sampah+belakang saya+badan saya+kata saya+ketemu saya+kunci saya+panas sayur sebelah+anak sekarang sendiri
 simpang siram+air smpn sudah+saya tahun+di tali+pusernya taman+cibodas tapi+tidak tetangga+siram tiap+malam
 tiap+sore tidak+dijemput tidur+tiap titip+bayi tk tkw tkw+bapak tua+sudah tunggu umur+5 umur+sekitar yang+urus
 ziarah
anak 2 11+tahun 12+malam 13+tahun 3+hari 3x 4+orang 5+tahun 6+orang 7+tahun =thanks @breath abis+tawuran ada+3
 ada+balita ada+dua ada+tali ada+yang akan anak+kecil anak+teriak anak+tiri angke apartemen apartemen+ayodhya asuhan
 ayodhya ayodhya+cikokol bale balita+terlantar banget bapak+dipukul bapak+tidak batu bayi+sehat berani besar biji
 bikin+risih bisa+hubung bocah+kakak bocah+tangis bocah+tinggal bus buta cari cerai cikokol+ada ciledug curug
 dalam+kardus dalam+mobil dalam+tas dapur dari+kemarin datang datang+sudah dengan+ibu dengan+lansia depan+ramayana
 depan+ruko di+bantaran di+belakang di+curug di+dapur di+fly di+jangan di+kontrakan di+pager di+pangkalan di+pasar
 di+ruko di+stasiun di+tempat di+tetangga diamankan dikasih+obat dikit dipukul+bapak disuruh+gelandangan ditaro+di
 dua+anak duduk+dekat gajah+tunggal gelandangan+dipukul green green+laki guru+murid haji hati hidup+pak hilang+di
 hubung ibu+anak ikan ikut+saya isi jaga jam+12 jangan jaya jembatan+ciledug jemput jemput+sekarang jenenge jok
 jpo+depan jual jual+tisu kali+angke kali+mookervart kandang+ayam kardus kardus+mi kasih+makan kayak+dikasih
 ke+warung kecil+jual kemana kemarin+tidak kembali+bayi kenapa+sih ketemu kira+10 klinik kolam+ikan kondisi
 kontrakan+pintu kosong+jalan kresek kucing+pak kunci lahir laki+masih laki+tunarungu laksa lampu lapangan lem
 majikan makan+di malam+dengan malang malang+sekarang marbot masjid+pintu mau+saya menangis mi mookervart muka
 murid+saya naik+motor nama napas ngaji ngaku+dari ngaku+lari nomor+orang obat+tidur orang+besar orang+tidur pak+di
 pak+nya pak+ternyata pak+tolong paman panas+ke pangkalan panti+asuhan parung+jaya pasar pasar+induk pasar+lama
 pasar+malam pekalongan pelajar perempatan perempuan piatu pintu pp puluh ramayana risih rombongan rumah+pak rusuh
 sampai+jam sampai+muka sampai+step sangiang+jaya satpol+pp saudara+ditinggal saya saya+guru saya+kasih saya+umur
 sd+gelandangan sdn+sukasari sekarang+di sekarang+nginep sekarang+tumpang sekitar+7 sekolah+tidak sekolahan serahkan
 seribu sinar siram smp+tidak sore stasiun step suaranya sudah+jam sumur susu tadi+ada tahun+disuruh tahun+dititip
 tahun+hamil tahun+nyasar tahun+sudah tali tangis+cari tangis+teriak tangis+terus tangis+tidak tas tawuran
 tetangga+sebelah tetangga+tenggelam tiap tidak+bangun tidak+berani tidak+kenapa tidak+pakai tidak+urus tidur+dari
 tidur+depan tinggal+rombongan tisu tisu+sampai titip trus tua+kerja tua+sekarang tugu+adipura tunggal tunggu+ibu
 umur+6 umur+8 usir+keluarganya video warung+saya yang+jemput yatim yatim+piatu
anak 1 15+tahun 2+hari 3+orang 3an =done =home ada ada+ari ada+murid ada+plastik adipura agus air ajak
 ajak+gelandangan alamat+di alfamart alfamart+jalan aman+sih an anak+yatim angkot+tidak apa+bisa arah+bandara
 ari+arinya arinya asnawi ayam balita+jalan bapak+mabuk bapak+naik bapak+tiap bari bari+bawa bawa+tongkat bayi+dalam
 bayi+laki bayi+masih bayi+merah bayi+pak bayi+tangis bayi+umur bekas+sundut belanja belum+pernah bengkok bibir
 bidan+bayi bocah+jual bocah+pada bocah+sekitar bri cari+kerja cekik ciledug+indah cuma+kata dadap dahlia dari+laksa
 dari+orang darussalam dekat+pasar dengan+adik depan+mall depan+pintu di+bedeng di+data di+gebang di+gerobak
 di+ruang di+sebelah di+sudimara di+wc dijemput+sampai dikasih dimyati dinas disuruh+orang ditinggal+orang
 dokter+kata ember gagang gagang+sapu gang+swadaya gantian gantung+di gebang gelandangan+umur gor gor+dimyati
 hampir+tabrak hidup ibu+lari ibu+muda ibu+tkw induk ini+ada instan instan+di jalan+di jalan+ki jalan+ngelem
 jalan+ribut jalanan+pada jd jpo jual+kerupuk kab kab+tangerang kasih kata+tidak kayak kebon+nanas kelas+saya
 kemarin+ada kerja+di kerja+ke kerupuk ketemu+di ki ki+asnawi kok+pak kolam kolong+tol kompeni kosong+depan ku
 kucing kurang laki+kira lansia+ke lapak lapak+di lari+ke lestari main makan makan+dengan malam+lapangan
 mall+ciledug mana manis manis+jaya mau+cari metro mi+instan musola+di nanas nginep+di ngungsi ngungsi+di nomor
 orang+gelandangan orangtua over+taman pada+lari pak+kp pakai+gagang pakai+seragam paksa paksa+gelandangan panti
 parung pasar+babakan pasar+bengkok pasar+kebon penghuni+kontrakan perempuan+lari perkosa pintu+1000 pintu+masjid
 pisah pisah+dari pisau+tapi pos+polisi potong rawa+kompeni rebut rebut+lapak remaja+perempuan remaja+putri
 ribut+rebut rokok+kata rt+03 ruang ruko ruko+kosong s sangego+sampai sangiang sapu saya+aman saya+dari saya+lansia
 saya+lapor saya+tapi sebelah sehat+kok sekarang+ada sekarang+cari sekolah+gang sendiri+malam seragam+tk setoran
 smpn+13 stasiun+tanah stasiun+tangerang suara+bayi sudah+3 suka+masuk sukasari sundut sundut+rokok tadi tahu+kemana
 tahun+ajak tahun+duduk tahun+sendiri tahun+tangis tahun+tidak takut takut+pulang tangcity tangis+sendiri tapi+saya
 tapi+sudah tas+belanja telepon+guru temen+saya tengah+jalan teras+orang teriak+minta tetangga+gantian tidak+ada
 tidak+datang tidak+pulang tidak+tangis tisu+di toilet trus+tidak tugu tusuk tusuk+alat udin umum umur+10 umur+2
 umur+3an umur+4 umur+sd wa warung+ibu wc wc+umum wudhu yang+masih yang+mau yang+ngaku yang+perempuan
anak -1 3+bulan 80+tahun 80an =breath =force =office =seen @fire @injured @poison ada+kendaraan ahmad+dahlan
 anak+balita anak+gelandangan anak+ibu anak+kuliah anak+saudara anak+sma ancur baju barat batuceper bawah+tol
 bayi+tidak bayi+tidur begal bekal belum+makan bikin+bedeng bocah+kecil bocor+semua bola boneka bosnya buang+sampah
 chat cipete cipondoh+makmur curiga dahlan dahlan+petir dan+gelandangan dan+tidak dari+dalam dari+malam
 dari+tetangga darmi darurat dengan+bayi denger depan+rumah depan+spbu depan+toko di+emper di+mushola di+pinggir
 di+pohon di+taman dia+tidak dibawa+ke digusur ditertibkan ditinggal+temen dompet emper foto gaga gang gang+salak
 gelandangan+dengan gigit golok+kejar got gudang hamil+tua hari helm ibu+gendong ibu+hamil identitas ini item itu+di
 jadi jalan+pembangunan jambu jatuh+dari jawab jaya+rt jendela jurumudi+baru kaca kakak+saya kamar kamar+kunci
 karang kasur keabisan kehujanan kejar+anak kejar+bocah keliling keliling+komplek kelurahan+gerendeng kemarin
 kendaraan ketemu+orang ketemu+satu keujanan kh+ahmad km koang koang+jaya kompor kontrakan+jalan kuat kuliah
 kunciran lagi+di laki+40an lalat lama lansia+di lansia+terlantar lap lapor+ndan larangan+utara lembang+ciledug
 lempar lewat+jendela lihat+ibu lok lokasi malah malam+depan malam+ini mampu+tolong mandi+kontrakan mangkal
 manusia+gerobak marah masih+di masjid+cipadu matahari mau+lapor mau+minta mau+terjun mencret menit merah+cikokol
 merah+tugu minimarket minimarket+jalan mobil mules mushola ndan ngesot ngomong+sendiri nyangkut nyangkut+di
 odgj+sudah ojol orang+odgj orang+teriak pacing padang padurenan pagi pak+tadi pak+umur pakai pakai+golok
 pakai+kursi pamit pas pasar+baru pasar+ciledug pembangunan periuk+damai perumnas pikun pingsan plastik poncol
 puskesmas+jurumudi ra racun rambut rawat raya raya+1 ribu rsud rt+3 rt+6 rumah+bocor rumah+di rumah+tidur
 sakit+siapa salah salak satu2 saudara+dan saudara+tinggal saya+kerja saya+odgj saya+sendiri sayat sejak
 sekarang+pegang sekarang+tidak sekolah+pakai serang sesak siapa+disini sih+cuma sita sitanala sok solusi sopir
 stroke suami+saya sudah+lama sumur+pacing supir tabrak tabrak+lari tabrak+pager tahu tali+di taman+gajah tanah
 tanpa tapi+masih tawa tenda tengah+ada teras+kelurahan terjebak terjebak+di terjun+dari terlantar+anak terminal
 tetangga+saya tidak+bawa tidak+kuat tidak+makan tidak+punya tidak+tahu tinggal tol+karang trotoar+depan trs
 umur+80an untung utara waras yang+jatuh yang+sudah
anak -2 2+balita 40an 90+tahun =height =kin =water @kin ada+bapak aja anak+3 anak+kontrakan anak+masih anak+muda
 anak+usir anak+yang aye badan+panas banjir banyak+anak bapak+saya bau bawa+golok bayi+di bayi+sudah belakang+rumah
 biasa bicara bidan+tidak blok budi cibodas+baru cipadu+jaya cisadane compang damai dari dari+kontrakan dekat
 dengan+2 di+pertigaan di+pintu di+situ di+terminal di+trotoar dinsos disini ditinggal+saya doang duduk duit dulu
 gajah+tidak gelandangan gelar gendong+anak gimbal gubuk halte ibu+bawa ibu+saya is izin izin+lapor jalanan+sekitar
 jatiuwung jiwa juga jurumudi kalau+tidak kantor karena+rumahnya kata+ditinggal ke kecil+tidur kemis kena kepala
 ketuban ketuban+sudah komplek kontrakan+gang korban kp kumat kursi lagi lagi+cari laki lalu lansia+nyasar lantai
 lapor+pak larangan leher lembang lepas luka lumpuh lupa maaf makmur maksudnya malam+sekarang maling malu mandi
 masih+bayi mati mau+pulang melahirkan muda nama+anak ngumpet ngumpet+di no orang+di orang+terlantar orang+tidak pak
 pak+ada pak+lapor palak+di pamulang panggil+nama pasar+kemis pemilik pernah petir pinggir pinggir+jalan pintu+kunci
 pos+ronda pos+satpam punya punya+siapa puskesmas ribut ronda rt rumah rumah+makan rumah+tetangga rumahnya rw rw+4
 sahut satpol saya+anak saya+cuma saya+lagi saya+mau saya+ngumpet saya+sejak saya+sekarang saya+sudah sekitar+8
 selamat sih situ+cipondoh sma suami+istri sudah+keluar sudah+tua tapi telanjang tembok terjun terus tidak+bisa
 tidak+mau tidak+pernah tidak+sahut tidur tidur+di tipu tol+kunciran tua+tidur tukang tunjuk untuk
anak -3 2+anak =body =client =elder =hurt =limp =nature =road =smell =wait @birth @is=treat @violence
 ada+gelandangan ada+lansia ada+saudara anak+di anak+pada anak+sekolah anak+tidak bakar banyak bapak+tua bawa+bayi
 bayi+sewa cibodas cipadu cluster dengan+satpol di+kali di+tugu diam diam+di duduk+di eh gigil handapeun hp ibu+tua
 itu kalau kamar+mandi karunya kayu kembali+lagi linglung mayat+bayi minta mulu ongkos pabrik palak panggil
 pertigaan perum pisau pohon poris putar renang+cluster rusak sadar saudara sendiri+tidak sewa siapa situ suka taman
 telepon terlantar tidak+sadar toko tol tolong trotoar turun uang warga ya yang+kemarin
anak -4 10+orang =blaze =mad =part =rails @bleeding @is=family ada+ibu ada+orang amuk baru dan di+depan dia
 ditinggal+anak golok habis jalanan+10 jatuh kejar lewat manusia mayat ngomong pegang sakit sambil+gendong
 sudah+tidak tangan yang
anak -5 =arms =heart =stir =work @1 @is=bekal @is=dead belum cipondoh cuma darah depan ganggu ibu+dengan istri kaki
 kami odgj sambil suami
anak -6 =dead =money @is=odgj @is=ot @suicide @weapon belum+ketemu dengan+anak kali+sabi lapor mau sabi sudah
anak -7 @body @is=lansia bawa keluar lansia
odgj 8 =heart =mad @is=odgj odgj perempuan suka
odgj 7 @1 diam kurang pikir takut tiap
odgj 6 =nature =tale ajak boneka duduk hari jambatan kok larangan ngaku ngoceh ngomong nyanyi odgj+di orang+odgj
 perum rokok sambil tapi tapi+sekarang telanjang tiap+sore tidak+amuk waras
odgj 5 ada+jalmi ada+perempuan amuk bendera compang dengan di+taman ganggu gimbal itu jalmi jiwa kambing
 kandang+kambing laki+telanjang luka ngawur odgj+perempuan odgj+tidur penuh perempuan+duduk pinangsia presiden
 rambut ruko+pinangsia sok suka+bawa taman teriak tiap+hari tidak+pakai tidak+waras yang+suka
odgj 4 =height =road =thanks =well @likely agak amuk+tapi anak+3 badan+penuh bahaya bawa+boneka bawa+pisau bener
 cuma dari+subuh datang depan depan+smk di+pengkolan dia diam+cuma diamankan dilempar dipukul+preman gendong hormat
 ikat jalan+satria joget2 joget2+di kaki karunya ke kebon kemarin kurang+waras larangan+utara main mandi marah
 ngatur ngomong+sendiri odgj+kaki odgj+laki padahal pamulang panjat pasar+ciledug pasung+dengan pengkolan penuh+luka
 pernah pertigaan punten sakit+jiwa sampah sandal sekarang+sudah sendiri sering si siapa sore status sudah+tulis
 sudirman tawa tawa+sendiri telanjang+dada tenang tengah teras+ruko tetangga+odgj tiang+listrik tidak+ganggu
 tidak+pernah tidak+pukul tulis+di untuk urus
odgj 3 35an 35an+rmbt =not =still @suicide ada+bapak ada+ibu ada+odgj agak+kurang ajak+ngobrol alun2 aneh anyar
 artis baik+aja bandara bandara+pak bapak+tiap baya besar+rt bicara bola cisadane dada dandan dandan+menor daun
 dekat+kontrakan dengan+bocah depan+gereja depan+rumah depan+toko dewasa di+depan di+gang di+jalan di+kandang
 di+pamulang di+perempatan di+teras diam+wae dikasih+obat dilempar+batu ditinggal+anak elektrik galak ganggu+jiwa
 gembor gendong+boneka gereja+santa hamil hari+tidur is+a jalan+tidak jinak joget kamar+kunci kandang kata+dia
 kata+ditinggal kata+ibu kaya kayaknya kayaknya+ganggu ke+orang kebon+besar km kok+pak kolong kontrakan+saya
 kooperatif lagi+pak laki laki+itu langit larangan+selatan lewat lewat+depan listrik makan+sederhana makasih malam
 mandi+di mandir maria menor minum mlaku mondar mondar+mandir muda nama nama+anak nasi neglasari ngaku+artis ngitung
 ngomong+dengan ngomong+tidak ntu+orang odgj+dekat odgj+dilempar odgj+itu odgj+suka odgj+telanjang odgj+yang orang
 orang+perempuan pak+itu pakai pakai+baju pamit panggil panggil+nama pasar pasar+anyar perempatan perempuan+hamil
 perempuan+odgj pernah+pakai perut pisau+sih pohon pos+tidak preman rmbt rmbt+gimbal rt+5 rw+1 sambil+ngitung santa
 santa+maria sapu+jalan satria satu2 saudara+saya saya+pak saya+pasung saya+tapi subuh tali taman+elektrik tamu
 telanjang+di telanjang+jalan tengah+malam tengah+taman teras terima tetangga+saya tiap+pagi tidak+bawa tidak+galak
 tidak+kenapa tulis utara wae wae+di warga+sudah yang+odgj
odgj 2 2+malam 3+rw 3+tahun 3+tidak =force =urgent @crowd a ada+bule air+mancur akan alfamart ambil amuk+di amuk+pak
 amuk+tidak anak+kata anak+pada anak+tidak aneh+di angke angke+ciledug babakan baik baju banget+di bantal bapak+suka
 batik batu batu+dengan bawa bawa+apa bawa+bantal bawa+map bawa+senjata bekas belendung benda berdiri besar bhineka
 biasa bicara+sendiri bokor botol bulak bunderan busana cantiga cikokol ciledug cimone cipadu cipadu+jaya cipondoh
 cipondoh+makmur daerah darah+jalan dari+jembatan dasana datang+ke deh dekat dekat+balai dengan+ganggu
 dengan+keluarganya dengan+orang dengan+tiang depan+alfamart di+air di+alun2 di+bunderan di+got di+kelurahan di+luar
 di+perlintasan di+pertigaan di+tengah dia+is dia+suka dijemput+ke dipukul duga+odgj duit+sudah emang flyover
 flyover+jalan ganggu+sih gas gebang+raya gedor gedor+pintu gereja guru haji hampir hampir+tabrak harmless
 ibu+gendong isi istri itu+kayaknya iwan iwan+yang jahat jakarta+merak jalan jalan+kaki jalan+kesana jalan+merdeka
 jalan+mundur jalan+pakai jalan+teuku jam+2 jati jatuh+dari jaya jaya+dekat jaya+rw jemur jongkok jual+di kab
 kab+tangerang kaki+di kali+angke kali+sabi kamling kata+anak kata+disuruh kayu+di ke+panti ke+tiang kelapa keliling
 keluar+rumah keluarganya keluarganya+tidak kemari kembali+lagi kenapa kenapa+cuma kereta kereta+di kesakitan kesana
 kesana+kemari kira kira+anak kolong+jembatan kolong+tol komplek kp kp+cantiga kp+kebon kumpul kurang+sehat kyk
 kyknya lagi+tidur lalu+lintas lapor lho liar liar+di lintas lk luar makan+tidak malam+ini malam+sambil malam+tidur
 mancur mandir+di map masjid+nurul mau+minum mengganggu merdeka minta+rokok mobil mobil+pada mulu mundur
 mundur+terus mungutin ngasih ngatur+lalu ngintip ngintip+orang ngomel+depan ntu nurul+yaqin nyolong odgj+jalan
 odgj+liar odgj+mondar odgj+sering odgj+tabrak odgj+tenggelam orang+aneh orang+bawa orang+dengan orang+diam
 orang+itu orang+lewat orang+mandi pada pada+takut pagar pager pagi pahlawan pak+muka pak+odgj pak+orang pak+pakai
 pak+yang pakai+bahasa pakai+batik panjat+pohon panjat+tower paruh paruh+baya pasar+babakan pasar+cipadu
 pasar+ramadhani pasung pegang+perut pembersih pendek perempuan+di perempuan+rambut perempuan+teriak perlintasan
 perum+dasana pindah+ke pinggir+kali poris+indah pos pos+kamling pos+ojek potret putar+pasar ramadhani rambut+pendek
 rawa+bokor raya rehab resah rs+bhineka rumah+orang rw rw+5 sabi sak sakit sambil+nyanyi sampai sapu saudara+jauh
 saya+suka saya+takut sd sebut sebut+nama sederhana sederhana+jalan sekarang+diam sekarang+lagi sempet sendiri+orang
 sendiri+sambil senjata siang siap sih sih+cuma situ+juga smk+yuppentek sopan sudah+2 sudah+pada sudah+tenang
 suka+ngintip suka+telanjang tabrak+mobil talking talking+ke taman+gajah taman+potret tanah+di tangis+kesakitan
 tanpa tanpa+busana tapi+diam tengah+jalan terus terus+dari terus+tidak teuku teuku+umar tiang tidak+lihat
 tidak+minum tidak+nyambung tidak+urus tidur+di toko tol+hampir tol+jakarta tongkat tower tua+tidak umar urus+kp
 waras+itu yang+kata yang+sakit yaqin yuppentek
odgj 1 112+odgj 2+hari 3+hari =beast =joke ada+yang air ajak+ngomong amuk+lagi anak+sekolah anak+sma angke+sudah
 ayodhya+cikokol bae baju+pengantin bakar+di bakso balai balai+warga banting batu+sari batu+tapi batujaya
 belakang+pabrik beringin berjalan berkeliaran biasa+di bikin blok+di bojong bojong+jaya bolak bolak+kembali
 boneka+kira brewok buka bule butuh+dibawa cadas cat ceramah cikokol+kata cirarab culik culik+anak dangdut dapat
 darah+depan dari+sitanala daster dealer dealer+honda dekat+kantor dekat+sd dengan+kucing depan+dealer
 depan+puskesmas depan+sekolah depan+warung di+kaki di+kebun di+parkir di+poris di+pos di+sekitar di+tugu dia+bawa
 dijual dikeroyok+anak dipukul+satpam disuruh dua2nya duduk+depan dulu+guru dulu+suka falah gajah gang+kober gile
 got got+kepala gudang+jne hamil+tua hansip hari+di huda ibu+dengan ibu+sudah ikut itu+jalan itu+kemarin itu+masuk
 itu+tiap jadi jakarta jalan+beringin jalan+gang jalan+pembangunan jalan+sambil jam jami+al jauh jembatan+kali
 jembatan+tanah jemur+di jne kaki+sudah kalau kali+cirarab kami+tolong kapal kardus+anak kayanya+sakit ke+dokter
 ke+kali kebon+nanas kebun kec+benda kec+pinang kejang keluar+tapi kembali kenal kereta+nanti kerja+saya kober
 komplek+kami kp+pondok kunci kurus+banget kusut lagi+itu lagi+lewat laki+brewok laki+muda laki+ngomong laki+paruh
 laki+setengah laki+tanpa laki+tidur lalu lansia+umur lapak lapak+rongsok lapar lari+di lewat+sini loh+pak
 luka+bakar m1 macet maghrib makan+aja makmur malam+ada malu malu+lapor mandi+sudah mansyur masih+hidup massa
 mau+melahirkan merak mess mobil+di muda+compang muda+duduk mulai+tidak nambo nambo+jaya nanas ndan ngan ngan+bau
 ngobrol ngobrol+tembok ngomel nyambung nyanyi+dangdut nyanyi+di nyanyi+doang nyanyi+pakai nyolong+jemur odgj+baru
 odgj+depan odgj+duduk odgj+nginep odgj+pakai odgj+panjat odgj+sudah odgj+tiap ojek omong orang+tapi orang+yang
 pabrik pabrik+jatake padahal+tidak pagi+di pak pak+bapak pak+dekat pakai+celana pakai+daster pakai+helm
 pakai+sendal pakai+toa panunggangan pasar+kebon pegang pembangunan penelepon+sekuriti pengantin perang
 perempuan+lewat perempuan+suka perempuan+tanpa perlintasan+poris perlintasan+tanah pernah+bawa perumnas+2
 pinggir+situ pingsan+di pintu+masjid pondok pos+ronda pulang+dari puspem rame rasa rel+kereta resah+ada rong
 rong+hari rt+3 rumah+makan rw+4 sakit+siapa sari saya+ibu sekarang+kaki sekolah sekolahan sekuriti sendal
 sendiri+sudah senyum seperti setengah setengah+baya setiap setiap+malam seuri seuri+sendiri sih+tapi sini+tiap sma
 sudah+biasa sudah+dikasih sudah+luka sudah+mandi sudah+rong sudah+sering sudah+tua suka+ambil suka+amuk suka+duduk
 suka+ngomel suka+ngomong suka+teriak tabrak+kereta tabrak+pager takut+tabrak tangerang tangis+terus tanpa+baju
 tanpa+celana tapi+karunya tapi+saya telanjang+lagi telanjang+lari temen+kerja tenang+orang teriak+nyanyi
 teriak+sendiri teriak+tapi theres tiba tidak+cuma tidak+sakit tidur+tengah toa toko+saya tolong+diamankan
 tolong+evakuasi trauma tuduh tugu tusuk umt waras+duduk waras+pak warga+sekarang warga+tidak wkwk+di yang
 yang+biasa yang+kenal
odgj -1 05+kelurahan 112+meneruskan 2+anak 2rb =arms @abuse @threat @traffic abis+putus ada+pak al+barokah alat
 alat+di alfa aman anak+anak anak+ibu anak+jalanan anak+saya antar apa+odgj aren arum ashari avanza bade bahaya+sih
 baju+compang bakar+kasur balita banjir bank banyak bapak+saya bapak+sudah barat barokah batu+ke bawa+identitas
 belakang+kantor berendeng bibi bikin+risih bisa+jalan bisa+tidur bisu bocah+kecil bocah+sakola boga bonjol buntung
 buntung+di buta cacat cikupa cuma+bau cuma+tidak daan daan+mogot dapet dari+kemarin depan+klinik depan+mcd
 depan+ramayana depan+ruko di+dekat di+emper di+emperan di+gazebo di+gudang di+jangan di+kontrakan di+kursi
 di+pangkalan di+rsj di+ruko dia+lari dibuang+ke difabel dikasih dipukul+kayu ditertibkan+pak doang doang+sih eh
 emper emperan fly fly+over gading gading+serpong gaduh gaga+baru gandasari gantung gapura gapura+kp garut gazebo
 gelandangan+sering gelandangan+yang gelar genteng gerendeng gubuk+di halte harus hasyim hasyim+ashari hp imam
 imam+bonjol ipar+saya itu+bapak jaga jalan+di jalan+imam jalan+kh jalan+kisamaun jalan+palem jalan+raden jalan+tiap
 jalanan jam+5 jangan+sampah jatuh+di jaya+rt jembatan+berendeng jembatan+cisadane jiwa+bacok kain kakak+saya
 kaki+buntung kamar+belakang kami+tidak kamit kantor+kecamatan karunya+orang kata+usir kayak+abis ke+arah ke+badan
 ke+got ke+mobil kecamatan kecamatan+neglasari kejar+orang kek ketapang kh kirim kisamaun kompor kontrakan kreo kuat
 kumat+kamit kumat+tidak laki+ganggu laki+saya laki+tidak lampu lansia+jatuh lari lemas+banget lembang+ciledug
 lempar+batu lewat+jendela lok+jalan lumpuh mabuk+lem makan makan+di makan+racun malam+di malam+teriak mall mana
 manis manis+jaya manusia+karung mau+dibawa mau+makan mcd meneruskan meneruskan+odgj minta+sedekah minta+sumbang
 mobil+pick mobil+saya mogot money muka+biru mushola+al napas neroktog ngais ngelem ngesot nyasar+di orang+cacat
 orang+pada over over+taman padang pak+sudah pak+tidak pakai+alat pakai+kayu pakai+kursi pakai+mobil pakai+pisau
 pakai+proposal pangkalan parkir+ruko pasar+lembang penelepon+satpam pengungsi pernah+pukul perum+ciledug phk pick
 pick+up pindah pintu+tol pondok+arum pondok+pucung poris proposal pucung puguh pukul+ibu pukul+kepala pulsa
 puskesmas ra racun+piring raden ramayana rawa+rotan rawat+di rotan ruang ruko rusak rusak+kaca rusak+orang rw+05
 sampai+jam sanggup+lagi satpam+kosong saya+di saya+rusak saya+sudah saya+tidak saya+yang sedekah sekap selamat
 selapajang sendiri+itu sendiri+pakai seret shelter sih+orang smp starbucks sudah+abis sudah+tahun sudah+tiga
 sudimara suka+tidur sumbang sumbang+pakai tabrak+lari takut+keluar taman+cibodas tato tato+tidur tenggelam terminal
 tetangga+kunci the tidak+boga tidak+gaduh tidak+puguh tidak+sadar tiga tipu tolong+bantu tolong+lihat tolong+pak
 tolong+pindah tukang+parkir uih ujan umum umur+40an up warung woi+ada yang+kaki yatim
odgj -2 3+bulan 40an =past =seek @drowning @is=treat @robbery ada+anak adik aja amuk+bawa anak+jalan anak+sekap asal
 ayam ayun baca bagaimana bakar banget+lihat bangun bapak+itu bapak+jalan bapak+yang batusari+rt bau bawa+anak
 bawa+golok bawah bayi begal bengkak bensin berobat blok+c bugel butuh c cari cipete cuma+gelandangan curiga
 dari+tadi dekat+gor di+dalam di+kali di+komplek di+lampu di+masjid di+pintu di+simpang di+tiang di+trotoar diam+aja
 dibuang dimyati disini ganggu+odgj gerobak gigit golok+di gondrong gor gor+dimyati gubuk hidup ibu+di identitas
 ipar item jangan jatuh jemput jendela jual+tisu kaca+mobil kalau+malam kantor kantor+kelurahan karunya+banget
 ke+rsj kejar+warga kel kemana klinik korban kreo+selatan ktp kucing kumat kumel kunci+di kursi laki+gondrong lama
 lantai lem lemas lembang lihat lupa malam+depan mangkal+di mangkal+tiap masih masih+di mata+merah mati mau+ke mayat
 meninggal minggu minta minum+obat mulut ngaku+dari nih obat odgj+apa odgj+bakar odgj+masuk odgj+parah odgj+sekarang
 ojol ongkos orang+di orang+pakai orang+terlantar orangtuanya ot pak+ada palem palsu panti parah pegang+golok
 petugas pinggir+jalan pintu+1000 piring polisi poris+gaga pos+satpam racun rawa+kucing rawat rombongan rsud rt+05
 rumah+anak rumah+tetangga rumahnya sadar sanggup sangiang satpam+sampai saya+dari saya+mau saya+sekarang segera
 sejak sekap+di serpong simpang sipon siram stasiun suami sudirman+depan sukasari supir tangan tangcity tas
 tengah+tol terlantar tetangga+depan tiap+malam tidak+sanggup tidur tisu tki trotoar truk tua tuna tuna+wisma tunggu
 usir wisma woi woy woy+ada ya yang+kejar yang+tidur
odgj -3 =blaze =body =breath =smell =strike @child @is=aged @is=dead @is=family ada+gelandangan ada+laki ada+lansia
 alamat anak anak+kecil aye bacok bantu biru bocah bulan cekik cibodas dalam dari depan+pasar di+belakang di+halte
 dikasih+makan dikenal gelandangan+di habis ini kaca kakak kampus kasur kayak kayanya+mabuk ke+tembok kedinginan
 ketemu kp+sangiang kunciran lampu+merah lempar makam manusia mata mau+tabrak mushola nyender nyender+di odgj+amuk
 odgj+pak odgj+pukul orang+cuma orang+jalan orang+pasung orang+tidak pak+saya parkir pasar+malabar pos+pasar
 pukul+orang pulang punya+rumah putus rsj saudara sebelah seberang sekarang sekarang+di sudah+tidak tabrak+kepala
 tangis tangis+di telepon tembok+sampai tempat tidak+dikenal tol+tidak trus tukang yang+lewat
odgj -4 =child =home =kin =money =part =stir @fire @is=bekal ada+orang belakang+rumah cepat di+kamar kecil kejar
 kena kepala+ke linglung malabar mangkal mau motor nyasar pasar+baru saya saya+odgj tabrak tahun tanya tinggal umur
odgj -5 # =client =dead =limp =lost =sick @body @kin @unconscious abis baru bukan bukan+odgj dan golok kami kosong
 merah odgj+bawa punya rumah tahu tidak+bisa tidak+punya tidak+tahu
odgj -6 =office =poor =work bapak belakang bisa mabuk tidak+ada tolong
odgj -7 =elder @is=anak @is=lansia ada gelandangan
odgj -8 @is=ot lansia
odgj -9 @danger @weapon
odgj -10 @violence
odgj_amuk 7 @danger @violence @weapon amuk
odgj_amuk 6 =arms =strike ada+di alat cekik dia gigit golok ibu lempar ngumpet ngumpet+di pasa pisau rusak tu
 yang+lewat
odgj_amuk 5 =blaze =mad @fire ada+odgj bakar+kasur bawa cepat golok+teriak kaca kasur kejar kumat odgj+bawa
 odgj+pukul orang+odgj padahal pegang saya+kumat saya+ngumpet si
odgj_amuk 4 =urgent =work @is=odgj @kin @threat amuk+bawa amuk+di anak+saya ancam bacok bakar batu bawa+alat
 bawa+golok berhenti berhenti+di cepat+pak dalam di+dalam genteng ibu+di jiwa kantor kayu lagi laki+tidak malabar
 motor+yang odgj+amuk odgj+apa odgj+bakar orang pada pakai pegang+alat pegang+golok pukul tolong waras yang
odgj_amuk 3 =heart =hurt @likely ada+laki adik anak+sekolah apa apa+odgj asap bakar+rumah banting bapak bawa+kayu
 bocah bocah+sakola botol bubar cipadu dapur di+pasar dikenal ganggu+jiwa gile ibu+saya indah jalan+mh jiwa+tidak
 kaca+mobil kantor+pos karawaci kasur+di kata+disuruh ke ke+badan ke+tembok kejar+bocah keluar kena kepala kepala+ke
 kp kumat+lagi lain lempar+genteng lewat mata mata+merah merah mh mh+thamrin minyak motor nyulut odgj odgj+pegang
 odgj+tidak orang+pada orang+telanjang orang+tidak parkir pasar+baru pasar+malabar pegang+pisau pengendara
 penumpangnya pos+pasar pukul+motor rak rumah rusak+kaca sakit+jiwa sakola sampai sampai+darah satpam+sampai
 saya+saya saya+trus sipon sudah+siram tabrak+kepala tahu thamrin tiang tidak+dikenal tidak+tahu tidak+waras
 tolong+cepat tolong+kirim tolong+pak ujung warga woi
odgj_amuk 2 =client =drill =force =home =still @is=treat abu ada+bocah adik+ipar alat+di alat+sudah almarhum
 amuk+rusak ancam+mau ancur anyelir api ashari aye ayun batu+ke bensin+ke bibi buka bunuh cari cipete dekat+jembatan
 dengan+anak dengan+tiang depan+smpn di+kamar di+pintu di+rumah di+tangan di+tengah dia+bawa dia+kata dia+pegang
 dia+sudah dijebol dirinya dirinya+sendiri disuruh dua+orang dumpit eta eta+yang gaga gandasari gang+kober gatot
 gatot+subroto gembor genteng+ke golok+jalan grogol gubuk+di h hasyim hasyim+ashari ibu+dipukul ibu+jadi indah+ada
 istri+yang itu itu+lempar itu+sekarang jalan+anyelir jalan+gatot jalan+h jalan+irigasi jalan+kh jembatan+layang
 jiwa+bacok jiwa+lepas kabeh kakak kalau+malam kejar+anak keluar+dari kena+kepala kena+lempar kh kirim kober korek
 kp+dumpit kunciran laki+ganggu lansia+sebelah layang lempar+batu lempar+rumah lepas+dari malah masih+di mau+bunuh
 mau+turun meneruskan meneruskan+odgj mobil mobil+pakai mobil+saya neroktog odgj+bacok odgj+lempar odgj+masuk
 odgj+tabrak orang+amuk orang+kena orang+kp orang+laki orang+teriak pak+rt pakai+batu pakai+kayu pakojan perawat
 petugas pintu+1000 piring pisau+dapur puguh pukul+orang pulsa putar+kembali rambut+gimbal rante raya+depan raya+no
 roti rt rusak+rumah sambil sambil+pegang satpam saya+cuma saya+odgj saya+rusak sekap sekap+ibu sekarang
 sekarang+kejar sekarang+saya sekolah sekolah+pakai sembunyi sendiri+pakai setan siram smpn subroto subroto+dekat
 sudah+ada sudah+tidak sukajadi supir takut+keluar tangan tembok tembok+sampai tengah tengah+gang teriak+mau
 terjebak+di tetangga+depan tidak+mau tidak+puguh tolong+di tukang tukang+parkir warga+takut warung yang+mau
 yang+sok yang+sudah
odgj_amuk 1 05+kelurahan 112+meneruskan 2+minggu abis+2 ada+ibu alfamidi alfamidi+jalan amuk+lagi anak+sendiri atau
 babinsa babinsa+odgj bahar bahar+rt bahari bapak+dilempar bayi+saya begal+pisau berani berani+dekat bisa+telepon
 blok+c7 botol+rusak buka+pintu c7 cekik+anak cemara cemara+raya cipondoh+makmur dagang darah+jalan dari+ruang
 dekat+gereja delima denger+suara depan+sdn di+dapur di+kepala di+lapo di+masjid di+simpang di+warteg di+warung
 dibacok digigit dikejar dikenal+bicara dipukul+kayu disini duga+ganggu flamboyan ganggu gawat gimbal golok+di
 gondrong ibu+pakai igd igd+rs ijo indomaret indomaret+poris ini+saya irigasi irigasi+sipon istri jalan+cemara
 jalan+flamboyan jiwa+amuk kaca+jendela kakak+saya kamar+mandi kamar+tidak kampung kampung+pak karang+mulya
 kata+denger kayu+pukul ke+kantor kecil kejar+orang kembali kena+orang kira kompor kunci+di lae lagi+kumat lapo
 lapo+dekat lawang lemari lt+2 m1 mandi+tidak mart mau+buka mau+mati merah+shinta meresahkan mesjid minggu
 minimarket mobil+orang mulya no+8 nyalain nyalira nyarios obat+abis obat+saya odgj+kejar odgj+meresahkan odgj+obat
 odgj+rusak odgj+sekarang odgj+serang orang+kampung orang+masih orang+pakai pada+putar padurenan pak+cepat pak+ibu
 pak+orang pak+rumahnya pakai+sarung parkir+di parkir+pakai pasar+sipon pasien pasien+jiwa pegang+korek penelepon
 penelepon+ibu penjangkauan perawat+kena pisau+depan pisau+ke pondok+bahar poris+indah pukul+ibu pula putar
 rs+sitanala rt+03 rt+nya ruang ruko+kosong rumah+bawa rumah+ibu rumah+taman rumah+tetangga rusak+motor rusak+orang
 rw+05 sakit samping+alfamidi sarung saya+dan saya+lagi saya+sekap sekarang+kunci sekarang+pegang sekuriti semua
 sendiri+sudah shinta si+eta si+udin si+ujang simpang sirine sitanala smpn+9 suami+kumat suara+di sudah+2 sudah+kena
 sudah+minggu sudimara suruh tawa telat telepon tengah+jalan terjebak timur tolong+ada turun tv ujang wali
 warteg+bahari woi+ada yang+naik yang+odgj
"""
