"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj 3 35an 35an+rmbt =height =not =thanks =urgent =well ada+jalmi agak+kurang air ajak+ngomong amuk+tapi anak+3
 anak+bayi anak+pd aneh anyar artis asih+ciledug bahaya bandara+pak bapak+ibu baya bayi+saya bekas bengkel besar+rt
 bolak bolak+kembali boneka+kira bukan+orang bulat bungkus cisadane dada daerah dandan dandan+menor dari+subuh
 datang daun dengan+bocah depan+gereja depan+warung di+bunderan di+kandang di+lapak di+pengkolan di+pertigaan
 di+sekitar dia+pegang diam+cuma diamankan dikasih+obat dikeroyok ditinggal+anak duduk+depan duga+odgj duit+sudah
 dulu elektrik emang+sudah galak galak+mung gedor+pintu gembor hari+tidur is+a isi jalan+mundur jalan+tidak jalmi
 jelas joget2+di kaki kamling kandang kata+dia kata+ditinggal kata+ibu kayaknya kayaknya+ganggu kebon+besar kelapa
 keliling kemarin kembali kepala+bocor kira+anak kira+bayi kolong kontrakan+saya kp+kebon kumpul kuring kyk kyknya
 lagi+pak laki lama langit lapak lapangan lewat lk makan+sederhana mandir masjid+nurul mau+terima menor mlaku mondar
 mondar+mandir mundur mundur+terus mungutin nama+anak nasi+bungkus ngaku+artis ngan ngasih ngintip ngitung ngobrol
 ngomel ngomong+dengan odgj+dekat odgj+dilempar odgj+hamil odgj+jalan odgj+panjat odgj+telanjang orang orang+diam
 orang+ganggu orang+kurang pada padahal+tidak pagar pagar+rumah pak+neglasari pak+yang panggil panggil+nama
 panjat+tower pasar pasar+anyar pasar+ciledug pasar+ramadhani pegang pengkolan perempuan+di perempuan+hamil
 perempuan+rambut pernah+bawa perut pidato pos pos+kamling ramadhani rame2 rmbt rmbt+gimbal rt+5 sakit+jiwa
 sambil+ngitung sapu+jalan saudara+saya saya+anak saya+pak saya+tapi sekarang+mah sekitar sendiri+tidur sering
 setengah siang siap sih sih+tapi sudah+2 susah tali taman taman+elektrik tanah+di tanpa telanjang+bulat
 telanjang+dada telanjang+jalan tengah+taman terima terus+dari tetangga+saya tiap+pagi tidak+galak tidak+nyambung
 tidak+pakai tidak+pernah tower untuk urus urus+kp vihara wae+di warga+sudah warga+tidak yang+odgj
odgj 2 2+hari 3+rw 3+tahun =beast =force @crowd @suicide a a+mentally ada+bule ada+ibu ada+suara ahmad air+di
 air+mancur air+panas akan alun2 ambil amuk+di amuk+pak amuk+tidak anak+kata aneh+di anggur angke angke+ciledug api
 atm+bca baik baju baju+pengantin bakar+di banget+di bantal+kira bapak+suka bapak+tiap batik batu+dengan batu+tapi
 bawa+bantal bawa+map bawa+senjata belendung benteng berdiri berjalan berkeliaran bhineka bicara+sendiri bikin+macet
 bisa+tidak bisikan bojong bojong+jaya bokor bulak busana butuh+dibawa cantiga celana cerai+jadi ciledug cimone cina
 cipadu cipadu+jaya compang+bawa darah+jalan dari+jembatan daster datang+ke deh dekat dekat+balai dekat+perum
 dengan+ganggu dengan+keluarganya dengan+tiang dengar+bisikan depan+kubur depan+rs depan+rumah depan+sd depan+smk
 dewasa di+alun2 di+dapur di+got di+kaki di+kelurahan di+luar di+pamulang di+perempatan di+tanah di+tengah dia+is
 dia+suka diam+wae dijemput dijemput+ke dijemput+ya dikeroyok+anak flyover+jalan ganggu+jalan gardu gebang+raya
 gedor gereja+santa golok+tahun guru guy haji hamil+besar hampir hampir+tabrak hari+berdiri hari+ini harmless
 himself ibu+izin ill ill+guy is itu+jalan itu+kayaknya iwan iwan+yang jadi jahat jakarta+merak jalan jalan+anggur
 jalan+kaki jalan+ki jalan+merdeka jalan+pakai jalan+sambil jalan+teuku jalmi+tidak jam jati jatuh+dari
 jawab+ngelantur jaya+dekat jaya+rw jd+pd jembatan+kali jembatan+tanah jemur joget+di jurumudi+baru kaki+sudah
 kali+angke kamar+jalan kampung kata kata+disuruh kata+sih kaya kayu+di ke+himself ke+kali ke+panti ke+tiang
 kec+benda kecil+pak keluar+rumah keluarganya keluarganya+tidak kembali+lagi kembali+tanya kenapa kenapa+cuma
 kerja+saya kesakitan kesana kesana+kemari ki kok+pak kolong+jembatan kolong+tol komplek komplek+kami kondisi+tenang
 kosong+dekat kp+cantiga kp+pondok kubur kubur+cina kurang+sehat kusut lagi+itu lagi+lewat lagi+tidur laki+itu
 laki+muda laki+rambut lalu+lintas lama+banget lapak+kosong lapak+rongsok larangan+selatan lempar+sandal liar lintas
 loh+pak luar luka luka+bakar mah makan+tidak makasih malaikat malam+dengar malam+ini malam+sambil malu mancur
 mandi+sudah mandir+di map marah maria masih+hidup mau+minum mau+sebut melamun melepuh memakai mengganggu mentally
 mentally+ill merdeka minimarket+jalan minta+rokok minum mobil mulu mung nabi nama ngaku+nabi ngatur+lalu ngerem
 ngintip+orang ngoceh+di ngoceh+sendiri ntu ntu+orang nurul nurul+yaqin nurut nyanyi+di nyimpen nyimpen+sesuatu
 nyolong odgj+depan odgj+dikeroyok odgj+duduk odgj+ikat odgj+liar odgj+mondar odgj+pak odgj+pakai odgj+pr
 odgj+seberang odgj+sering odgj+sudah odgj+tabrak odgj+tenggelam odgj+tiap orang+aneh orang+dengan orang+itu
 orang+mandi orang+perempuan orang+satu2 orang+sekarang orang+takut orang+tapi pabrik+jatake pada+takut pagi pak
 pak+pakai pak+si pakai+bahasa pakai+baju pakai+batik pakai+celana pakai+helm panas panunggangan paruh paruh+baya
 pasar+cipadu pegang+perut pembersih pendek penelepon+tidak pengantin perempuan+muda perempuan+suka perempuan+tanpa
 perempuan+teriak periuk perlintasan+poris pernah+pakai peron+2 pintu+m1 pisau pisau+sih pondok poris+peron pos+ojek
 pos+tidak potret pukul pulang+dari punten punten+ada putar+pasar rambut+pendek rasa rawa+bokor rehab rs+bhineka
 ruko+modernland rumah+banjar rumah+orang rumah+warga rw+4 sak sakit+siapa sambil+ngomel santa santa+maria
 satpam+tidak saudara+jauh saya+suka saya+tidak sd sebut+nama sederhana sederhana+jalan sekarang+diam sekarang+duduk
 selamat+sore selatan sembako sempat sendiri+dari sendiri+depan sendiri+orang sendiri+sambil senjata sesuatu setiap
 seuri seuri+sendiri sewan si siang+tanya sih+cuma sini situ+juga sore+bapak stasiun+sudimara sudah+mandi sudah+pada
 sudah+sering sudah+setengah sudah+tenang sudimara suka+ngintip suka+telanjang suka+teriak tabrak+mobil tadi+kira
 tadi+pagi tahun+lalu talking talking+ke taman+potret tamu tangis+kesakitan tangis+terus tanpa+busana tanya+jawab
 tapi+diam tapi+hari tawa+di tega+usir telanjang+di telanjang+lagi temen+kerja tengah+jalan teriak+di teriak+sendiri
 teriak+tapi teuku teuku+umar the tiang tidak tidak+bawa tidak+sakit tidak+serang tol+jakarta tolong+angkut
 tolong+obat tongkat tu tumpuk tusuk umar wae waras+kumpul waras+pak waras+tidur yang+kata yang+kurang yang+sakit
 yang+tidak yaqin
odgj 1 112+odgj 2+malam 2019+pernah 3+hari 3+tidak =done =joke @likely a+laki abis+cerai abis+itu ada+bapak
 adem+sekarang ahmad+yani ajak+ngobrol al+falah alas alas+kaki ambil+hansip amuk+lagi anak+muda anak+pada
 anak+sekolah anak+sma anak+tidak angke+sudah angkut apa asih ayodhya+cikokol bae+di bak balai balai+warga
 bapak+ngomong batu+sari batujaya bawa+apa bawa+karung bawa+sapu bca belakang+pabrik belum bengong bernanah
 bersama+ini besar biasa biasa+di bikin bocor bola buka bukan+minta bulat+jalan cadas cerai ceramah cibodas+anak
 cibodasari cipondoh cipondoh+makmur cirarab cuma+bengong dangdut darah+depan dari+malam dari+pasung dari+siang
 dasana dekat+pintu dekat+rumah dekat+sd dekat+the demen dengan+anak dengan+tembok depan+alfamart depan+kampus
 depan+toko depan+warteg dewantara di di+air di+alun di+gardu di+jalan di+jembatan di+kampung di+kembali di+kenanga
 di+kolam di+parkir di+pasar di+perlintasan di+teras di+the di+tugu dia+pernah dia+tangis dijual dikasih+baju
 dipukul+rame2 dipukul+satpam disiram+air ditinggal+istri dokter+jiwa duga dulu+guru dulu+suka elektrik+ada falah
 flyover foto gajah ganggu+sih garden+jurumudi gereja giant gile halte+cikokol hamil+tua hansip hari+di hub
 ibu+jalan ibu+teriak ibu+yang ikat+warga indah+2 info+linmas ini+kami itu+masuk itu+tiap izin jakarta
 jalan+beringin jalan+bolak jalan+kesana jalan+pembangunan jalan+santai jam+2 jami+al jauh jual+di kab kab+tangerang
 kaki+di kalau+usir kali kali+cirarab kami+lapor kami+tolong kantor+pos kapal karawaci kata+anak kata+dulu
 kayanya+sakit kayu+darah ke ke+dokter ke+rumah kebon+nanas kel+sukajadi kelapa+indah keliling+kampung keluar+air
 keluar+tapi kenapa+orang kereta kereta+di kereta+nanti klakson klambine km km+21 kolam kumat+lagi kusuma+jurumudi
 laki+brewok laki+dewasa laki+ngomong laki+paruh laki+sering laki+setengah lalu+sekarang lalu+tapi lapangan+belakang
 lapar lapor+rt lari+di lepas lepas+dari liar+di linmas linmas+odgj lt+7 lucu lucu+sih m1 macet maghrib mah+diam
 makan+nasi malam+di malu+lapor mansyur masih+sadar massa masuk+ke merak mess minta+kopi minta+makan mobil+pada
 mobil+pd muda+compang muka+pak mulai+tidak mungutin+puntung naik+pagar nambo nambo+jaya nanas nasi+di neglasari
 ngan+bau ngelantur ngobrol+tembok ngomel+depan nyai nyambung nyanyi+dangdut nyanyi+doang nyanyi+pakai nyolong+jemur
 odgj+baru odgj+mandi odgj+nginep odgj+tenang ojek orang+bawa orang+tawa pabrik pabrik+gajah pada+klakson
 pagar+minta pahlawan pak+muka pak+odgj pak+orang pak+tapi pakai pakai+daster pakai+toa pakojan panas+ke panci
 panjang panjat+pohon park pasar+kebon pasung+sekarang pegang+pisau pembangunan penelepon+sekuriti penelepon+sudah
 perang perempatan+duta perempuan+ganggu perempuan+lewat perempuan+mau periuk+jaya perlintasan pernah+tusuk peron
 pertiwi perum+dasana perumnas+2 pindah+ke pinggir+kali pinggir+situ pingsan+di pintu+masjid pohon pohon+terus
 poris+indah pos+ronda pucung+rt puntung rambut+gelandangan raya raya+tidak rel+kereta rong rong+hari rs+sari
 rumah+makan rw+06 rw+08 rw+5 sadar+tapi sakit sambil+joget sambil+nyanyi santai santai+di sari+asih saya+takut se
 seberang+jalan sebut sekarang+cuma sekarang+kaki sekarang+keliling sekarang+lagi selatan+kondisi sendiri+di
 sendiri+karunya sendiri+tidak sepatan serang+siapa sering+tidur setengah+baya si+kakak sih+tadi sini+tiap sopan
 sudah+dikasih sudah+ikat sudah+lama sudah+luka sudah+rong suka+ambil suka+amuk suka+joget suka+kejar sukajadi
 tabrak+kereta tabrak+pagar tadi+di tahun+2019 tahun+duga tangerang tanpa+alas tapi+kaki tapi+sejak telanjang+lari
 tenang+orang teras teras+kelurahan teriak+nyanyi tetap tiap+subuh tiba tidak+cuma tidak+minum tidak+tega
 tidak+turun tidak+urus tidur+tengah tk+pertiwi toa toko+kayu tol+hampir tolong+diamankan tolong+dijemput
 tolong+evakuasi tuh+pak turun turun+kata ujung ulin umar+karawaci utara waras+di waras+duduk waras+itu
 warga+sekarang yang+di yang+kenal yth+bapak
odgj -1 05+kelurahan 2+anak 2+orang 2+rw 2rb 5+hari @bleeding @breath @ill @threat air+lansia alat+di alfa aman
 ambruk anak+anak anak+jalanan antar apa+sakit aren atm bacok+pohon badan bagaimana+ini bahaya+sih bakar+kasur
 banget+kata banget+lihat bapak+jalan bapak+tua bapak+yang barokah baru+jalan bawa+golok bawa+identitas bawa+korek
 bawa+tas bayi+di berapa berendeng bibi bikin+risih bisa+jalan boga bouraq+karang bpjs buah butuh+bantu cacat
 cibodas+baru cikupa ciledug+indah city cuma+bau cuma+tawa cuma+tidak daek dan+tidak dari+dalam dari+kecil
 dari+kemarin dari+pagi dari+tadi dekat+gor dekat+jembatan dekat+rel dekat+tpu depan+atm depan+kantor depan+pasar
 di+atas di+bangku di+dekat di+emper di+gaga di+gazebo di+mushola di+pagar di+pangkalan di+pintu di+rumah di+rw
 di+tong di+trotoar di+warung di+wc dia+kata dia+lari diam+bae dibawa+berobat dikasih disuruh+orang ditakoni
 ditakoni+diam ditertibkan ditinggal+di doang+tidak dua dua+orang emang+tidak empat emper fatah+parung gandasari
 ganggu+odgj gantung gazebo gelandangan+tiap gelar gerbang green green+laki gubuk+di gudang ini+ada istri+sudah isya
 itu+bapak itu+sudah jaga jalan+juanda jalan+pulang jalan+rama jalanan jam+5 jelas+asal jembatan+berendeng
 jembatan+cisadane jembatan+penyebrangan jiwa+bacok jiwa+tidak jual juanda kaka+ipar kakak+saya kaki+bengkak kami+di
 kami+rawat kantor kara karang+sari karunya+orang kata+mau kata+usir kayak+abis ke+badan ke+bawah ke+kaca ke+rsj
 ke+warung kecamatan+neglasari kejar+orang kepada kepala+luka kesini kewalahan kh+hasyim km+19 komplek+duta kompor
 kontrol kontrol+ke kotor kp+gebang kruk ku kumel kuping kursi+roda laki+ganggu laki+tidak lansia+nyasar lantai+3
 lapangan+kp lebih lembang+ciledug lewat+jendela linglung+tidak luka+parah lumpuh mabuk+tidur maen maen+bola
 makan+di makan+minum malam+depan manusia+karung masih masjid+ada masuk+mobil mata+merah mau+dibawa mau+makan
 melahirkan+di merangkak meringkuk minggu minta+minum minta+sumbang minyak minyak+tanah mobil+pick mobil+saya
 mobil+yang money motor+yang muntah napas ngais ngais+sampah ngelem+di nya nyalain nyangkut nyangkut+di nyeker
 nyerah nyulut odgj+bacok odgj+rusak orang+cacat orang+ke orang+laki orang+lewat orang+linglung orang+mabuk
 orang+minta orang+pada orang+setrum orang+tenggelam p pacar pada+lari pak+jalan pak+rt pak+tadi pak+tidak
 pakai+alat pakai+kruk pakai+kursi pakai+mobil pakai+pisau pakai+proposal palsu paman pangkalan paninggilan
 paninggilan+utara panjat+pagar parkir+rs pasar+gerendeng pasar+lama pasir pasir+jaya pegawai penelepon+satpam
 pengendara penghuni penyebrangan perempuan+bawa perum+ciledug pick pick+up pincang pintu+1000 piring pmks
 pohon+dengan pom+bensin poris prapatan proposal puguh pukul+ibu pukul+kepala pula pulang+ke rak rama rampas rapi
 rawat+di rel+poris roda rs+sudah rsud+kata ruang rujuk ruko+mahkota rumah+kosong rusak+kaca rusak+orang rusunawa
 satpam+kami satpam+sudah saudara+sudah saya+dari saya+ganggu saya+sudah saya+yang sayat sayur sebatang
 sebatang+kara sekarang+cekik selimut sembunyi sembunyi+di semua serpong shinta si+odgj sih+orang sopir spbu
 stasiun+tanah sudah+nyerah sudirman+depan sumbang sumbang+pakai tabrak+lari tahu+jalan tahu+nama takut+keluar
 tangis+teriak tanya temen tergeletak teriak+doang terus tidak+angkut tidak+boga tidak+daek tidak+puguh tidak+usah
 tinggal+sendiri toha tol tolong+di tolong+ditertibkan tolong+pindah trotoar truk+di tukang+buah tumpang+tidur up
 usah very waras+cekik waras+dari warung+sudah wc+umum woi woi+ada woy+ada ya ya+pak yang+jemput yang+kejar
 yang+lagi yatim
odgj -2 1+orang 3+bulan 40an =blaze =breath =past =seek =wait @is=treat @robbery ada+laki adik aja al+azhom alat
 amuk+bawa anak+ibu anak+jalan anak+laki anak+saya anak+sekap anak+yang ancam apa+odgj atas ayam azhom baca ban
 bangun banjir banyak bapak+saya batusari+rt bawa+anak bawa+buntelan bawah+pohon begal belakang+kantor bengkak
 bensin bisa+ngomong blok blok+c bukan+cuma buntelan buntung buta butuh c cari cepat+itu curiga daan daan+mogot
 darah depan+makam depan+masjid depan+ruko di+dalam di+gudang di+kontrakan di+lampu di+masjid di+pos di+simpang
 di+tiang dia+sudah diam+aja dibuang difabel dimyati dipukul+orang diri disini doang doang+sih eks fatah gaga+baru
 gapura gapura+kp gelandangan+sering genteng+ke gerendeng gondrong gor+dimyati halte hari+tidak harus hidup+di hp
 hujan ibu+di ibu+saya ini ipar ipar+saya itu+orang jalan+kisamaun jalan+palem jalan+raden jalan+sendiri jatuh
 jaya+rt jemput jendela jual+tisu kabeh kaca+mobil kaka kakak kaki+buntung kalau+malam kantor+kelurahan kata+saya
 kecil+di kejar+warga kelas kemana kenapa+tidak kirim kisamaun korek kran ktp kuat kunci+di kunciran kunjung kursi
 laki+saya laki+tato lampu lansia+ke lapor+pak lari lem lemas+banget lembang lempar+genteng lempar+paving liwat lupa
 mabuk+doang makam makan malabar malam+teriak mall mana mangkal+di mangkal+tiap masih+di masjid mati minta
 minta+sedekah minum+obat mobil+dengan mogot mogot+km motor+orang mulut mushola neroktog ngaku+dari ngelem nih
 nyasar+di nyender+di odgj+kata odgj+masuk odgj+parah odgj+pegang odgj+sekarang odgj+seret ongkos orang+pakai
 orang+tidak orangtuanya ot padang pagar+jembatan pak+polisi pak+tolong pakai+kayu palem panti parung pasar+lembang
 pasar+malabar paving paving+ke pelipis penumpangnya phk pikun pinggir+jalan pinter pintu pisau+ke pohon+beringin
 poris+gaga pos+satpam puskesmas putar+di racun raden raden+fatah rel robek robek+di rombongan rsj rsud rt+05
 rumah+anak rw+05 sadar sambil+pegang sanggup sanggup+lagi satpam+kosong saya+di saya+mau saya+sekarang sedekah
 segera sekap+di sendiri+itu seret seret+anak siapa+aja simpang siram smp starbucks suami sudah sudah+ada
 sudah+tahun sudah+tiga sukasari taman+cibodas taman+kayu tanpa+identitas tas tato tengah+gang tengah+tol tenggelam
 terjun terminal tetangga tetangga+depan tetangga+kunci tiap+malam tidak+berhenti tidak+mau tidak+sadar
 tidak+sanggup tidur+depan tiga tinggal+di tipu tisu tki tolong+lihat tolong+pak tumpang umum usir warung woy
 yang+tidur
odgj -3 =body =child =kin =smell =strike @drowning abis ada+anak ada+gelandangan ada+orang alamat anak anak+kecil
 angin asal aye ayun balita bantu bapak+itu batu+ke bau berhenti berobat bocah bugel bulan cekik cibodas cipete
 cuma+gelandangan dan dari depan+gerai depan+ramayana di+belakang di+gapura di+halte di+kali dikasih+makan doang+pak
 fly fly+over gelandangan+di genteng gerai gerobak gigit golok+di gor gubuk habis hati identitas kayanya+mabuk
 ke+tembok kedinginan kencang ketemu kontrakan koran koran+doang korban kp+sangiang lampu+merah lantai linglung
 manusia mata mau+ke meninggal ngesot nyender obat odgj+apa odgj+bakar ojol orang+cuma orang+di orang+pasung
 orang+terlantar over over+taman pak+ada parah pegang+golok petugas pindah polisi pos+pasar posisi putus ramayana
 rawa+kucing rawat rumah+tetangga rumahnya sambil+bawa satu sekap sipon sudah+tidak suka+tidur supir tabrak+kepala
 tahun tangcity tarik tawar tembok+sampai tempat terlantar truk tuna+wisma tutup uwung uwung+jaya
odgj -4 =stir @is=aged @is=dead @is=family ada+lansia angkot bacok bagaimana baru belakang belakang+rumah biru dalam
 di+bawah di+kamar dikenal hitam kaca kasur ke+mobil kejar kepala+ke kosong lemas lempar mabuk mau mau+tabrak mayat
 motor nyasar odgj+amuk odgj+pukul orang+jalan pak+saya parkir pasar+baru pulang pulsa sangiang saudara sebelah tahu
 tangis+di telepon tidak+dikenal tol+tidak tua tukang umur wisma yang+lewat
odgj -5 # =client =dead =home =limp =lost =money =part =sick @body @child @fire @is=bekal @kin @unconscious bukan
 bukan+odgj cepat golok kami kecil mangkal merah odgj+bawa punya+rumah saya saya+odgj sekarang+di tabrak tidak+ada
 tidak+bisa tidak+tahu tinggal tolong tuna
odgj -6 =office =poor =work @is=anak bapak bawah bisa kayak kena punya rumah tidak+punya
odgj -7 =elder ada
odgj -8 @is=lansia @is=ot gelandangan lansia
odgj -9 @danger @violence @weapon
odgj_amuk 7 amuk cekik gigit tidak+waras
odgj_amuk 6 =strike @danger @likely @violence @weapon cepat dia ibu lempar odgj+pukul pisau rusak saya+ngumpet waras
odgj_amuk 5 =arms =mad @fire @is=odgj @threat ada+odgj alat amuk+di bakar+kasur bawa dalam di+dalam di+pasa genteng
 golok golok+teriak inyo kaca kasur ke kejar kena kumat minyak ngaco ngumpet ngumpet+di odgj+amuk odgj+apa
 odgj+bakar odgj+bawa orang+odgj pakai pasa pegang pengendara pintu pisau+ke pukul si supir tu yang yang+lewat
odgj_amuk 4 =blaze =heart @kin ada+di ada+laki amuk+bawa ancam apa+odgj bacok bawa+alat bawa+golok begal+pisau
 berhenti+di botol bubar digigit ibu+di indomaret itu+sekarang jiwa kayu ke+badan keluar korek lagi lempar+genteng
 lewat minyak+tanah motor+yang nyulut odgj+pegang odgj+tabrak orang orang+tidak padahal pakai+kayu pakai+pisau
 pegang+alat pegang+golok pegang+pisau pulsa rumah+tetangga sakit+jiwa sambil sampai saya+kumat saya+saya sekap
 sudah+ada tolong tolong+cepat warga
odgj_amuk 3 =force =home =hurt =urgent =work @is=treat adik amuk+lagi anak+saya anak+sekolah apa asap ayun bakar
 banting barudak batu batu+ke bawa+kayu berani berhenti bocah+sakola cepat+pak cipadu dapur di+gaga di+tengah
 dia+ancam dikenal fatah fatah+parung genteng+ke gigit+tangan gile golok+di ibu+saya jalan+mh jalan+raden kabeh
 kaca+mobil kantor+pos karawaci kasir kasur+di kata+disuruh ke+orang kecil kejar+anak kejar+bocah kepala+ke kp lain
 laki+tidak lansia+saya mata mau+turun mh mh+thamrin mobil motor odgj odgj+bacok odgj+lempar odgj+masuk odgj+tidak
 omong orang+pada orang+telanjang pada parkir pasar+baru pasien penumpangnya perempuan+odgj pos+pasar puguh
 pukul+motor pukul+pengendara putar raden raden+fatah rak robek rumah rusak+kaca sakit sakola sambil+bawa
 sambil+pegang sampai+robek satpam saya siapa+aja sipon siram tabrak+kepala tengah+gang teriak+bawa teriak+mau
 tetangga+pakai thamrin tidak+dikenal tidak+puguh tidak+tahu tolong+kirim tolong+pak tukang+parkir turun+supir uwung
 uwung+jaya warung yang+odgj
odgj_amuk 2 =client =drill =still abu ada+bocah ada+ibu ada+orang ada+pak air+lansia alat+di alat+sudah almarhum
 anak+kecil ancam+mau ancur angkot api aqua atas bacok+pohon bakar+rumah ban bapak barat batuceper bawa+batu
 bawa+korek bengkok bibi blok blok+f bocor+kepala bonceng buah buka cakar cakar+muka cari cemara cepat+itu cipete
 city dagang dekat+jembatan dengan+anak dengan+kayu dengan+pisau dengan+tiang depan+gerai depan+smpn di+kamar
 di+kepala di+pasar di+rumah di+tangan dia+kata dia+sudah dibacok dijebol dirinya dirinya+sendiri disiram disuruh
 dua+orang duga dumpit dumpit+gandasari emang+tidak eta eta+yang f gaga gang ganggu+jiwa gas gatot gatot+subroto
 gembor gerai golok+jalan golok+warga haji+saian halim+perdana ibu+dipukul indah indah+ada ini+saya istri+yang
 itu+lempar itu+orang jalan+cemara jalan+gatot jalan+h jaya+rt jembatan+layang jiwa+bacok jiwa+tidak juga+kena
 kalau+malam kantor kasirnya ke+arah ke+bawah ke+kaca ke+tembok kecil+di kena+kepala kena+orang kena+pukul kepala
 kh+hasyim kirim kompor kp+dumpit kumat+bapak kumat+gigit kumat+lagi kupingnya kusuma lagi+kumat laki+duga
 laki+ganggu laki+odgj lansia+ke lansia+sebelah lansia+sudah layang lempar+paving lepas lepas+dari liwat lt luka
 magrib malabar masih+di masuk+rumah mata+merah mau+meledak mendidih merah mobil+pakai motor+orang neroktog nyalain
 nyalira odgj+kejar odgj+naik odgj+rusak odgj+sekap odgj+seret orang+amuk orang+kp orang+laki orang+lewat
 orang+ngomong orang+pakai pak pak+anak pak+cepat pak+orang pak+perum pak+polisi pak+rt pak+tadi pak+tolong
 pakai+batu parung parung+serab pasar+bengkok pasar+lembang pasar+malabar pasar+sangiang paving paving+ke
 pegang+korek pelipis penumpang perawat perdana perdana+kusuma peron+1 petugas pintu+kamar piring pisah pisau+dapur
 pohon+dengan poris+indah pukul+ibu pukul+pintu pula putar+kembali rampas rante raya+depan rel+poris robek+di
 robek+sudah rt rt+8 rt+nya saian sampai+darah satpam+sampai satu satu2 saudara+saya saya+cuma saya+di saya+lagi
 saya+odgj sdn sekap+ibu sekarang+cekik sekarang+kejar sekarang+pegang sekarang+saya sekolah sekuriti sembunyi semua
 semua+orang sendiri+itu serab seret+anak setan shinta si+eta si+odgj si+udin si+ujang smpn soko suara+di subroto
 subroto+dekat sudah sudah+kena sukajadi sukajadi+karawaci tahu tajam tajur takut+keluar tarik tawa telanjang+kejar
 tengah terjebak+di terus+odgj tetangga tetangga+depan tolong+ada tolong+di tolong+segera tukang tukang+buah tutup
 tutup+pintu ujang ujung waras+dari warga+takut warga+tutup warung+sudah woi yang+berani yang+luka yang+sok
 yang+sudah
odgj_amuk 1 02+rw 05+kelurahan 05+rw 112+terus 2+kena 2+minggu 3+ada abis+2 adik+ipar aer al+azhom alat+ibu
 alfamidi+jalan amuk+rusak anak anak+sendiri anjing anyelir apa+sakit ashari atau aye ayun+golok azhom bahar+rt
 bahari bapak+dilempar bapak+dipukul batu+di bawa+benda bayi+saya belakang+pasar benda+tajam bensin+ke
 berhenti+depan bisa+telepon bocah+kecil bunuh cemara+raya cibodas+sari dalam+angkot dalam+rumah dari+dulu dari+lt
 dari+ruang dekat+gereja dekat+rel dengar+suara depan+masjid depan+pertamini depan+sdn di+atas di+lapo di+pintu
 di+rw di+warteg di+warung dia+bawa dia+pegang dikejar dikenal+bicara disini duga+ganggu emang empat flamboyan fly
 fly+over gandasari gang+kober gang+masjid ganti garden gembok gerobak+bakso golok+ke golok+kejar grogol gubuk+di
 halim halte+tayo hasyim hasyim+ashari helm his ibu+jadi ibu+pakai igd igd+rs indomaret+poris infus ipar ipar+saya
 irigasi irigasi+sipon itu jalan+anyelir jalan+flamboyan jalan+halim jalan+irigasi jalan+kh jamaah jiwa+amuk
 jiwa+lepas kabeh+di kaca+jendela kakak kakak+ipar kampung+pak karang+mulya karawaci+baru kata+dengar kata+mau
 kayu+pukul ke+mobil ke+warung kejar+orang keluar+dari kena+lempar kh kirim+orang kober kontrakan+ijo konveksi
 kp+gebang kunci+di kunjung lae lagi+bapak lagi+tidak laki lapangan+kp lapo lapo+dekat lari lemari lembang
 lempar+batu lempar+rumah lobi lt+7 maen maen+bola mandi+tidak masjid+al mata+melotot mau+bunuh mau+mati meds
 melotot merah+shinta meresahkan mesjid mobil+orang mobil+saya mobil+yang mulya nangka+belakang ngejogrok
 ngejogrok+di ngomong ngomong+ngaco nyarios obat+abis obat+saya odgj+lagi odgj+lk odgj+meresahkan odgj+serang off
 ojol+pak orang+kampung orang+ke orang+kena orang+teriak over over+taman pada+putar padam pajang pak+cipadu
 pak+larangan pak+perempuan pak+rumahnya pak+saudara pakai+alat pakai+botol pakai+sarung panik parkir+di
 parkir+pakai pasar+sipon pasien+jiwa pasir pasir+jaya pegang+4 pegawai perawat+kena perempatan peron pertamini
 pintu+1000 pisau+depan polisi poris+jaya prapatan pukul+bocah putus+obat raya+no roti rs+sitanala ruko+kosong
 rumah+ibu rusak+rumah rw+05 sakola+di sambil+tawa samping+alfamidi sangiang satu+sudah saya+amuk saya+bakar
 saya+ojol saya+rusak saya+sekap saya+tahan saya+terus saya+tetangga sdn+karang segera sekap+anak sekarang+berhenti
 sekolah+pakai sembunyi+di sendiri+sudah seret siram+bensin siram+minyak smpn+9 stasiun+batuceper suami+kumat
 sudah+2 sudah+rusak suka+tawa sukasari sulung+kami suruh tabrak+gerobak tadi+di tajur+rt tangan tangcity+mall tayo
 tayo+depan telat tembok+sampai tengah+jalan teriak+di terus+kunci terus+rusak tetangga+rt tiang tidak+mau
 tolong+orang tumpah wali warteg+bahari woi+ada yang+mau yang+naik yang+pakai
odgj_amuk -1 2+tahun @breath @robbery a+yani abis+putus ada+yang air+di ampun amuk+tidak anak+pakai anak+tiri angkut
 apartemen aria aria+wangsakara arus asal badan badan+penuh baju bakar+diri bandara bangun banyak+yang bawa+arus
 bawa+senjata bawah+flyover bayi+2 bhineka bola bugel+rt cikokol ciledug cimone cipadu+jaya cisadane curiga
 dada+terus dekat+sd dengan+bapak dengan+bayi dengan+keluarganya dengan+orang dengan+saya depan+pom depan+rs
 depan+warung di+emperan di+gardu di+kolong di+kontrakan di+pamulang di+parkir di+trotoar dia+kunci diam+aja
 dibawa+ke dilempar dinsos dipukul+rame2 diri+di duit+ke emperan flyover+taman gang+mushola gang+sebelah gantung
 gebang+raya gedor gendong golok+saya haji hebat ibu+sudah ikat+tali iman indomaret+jalan is jadi+tidak jalan+a
 jalan+aria jalan+di jalan+kesana jalan+merpati jalan+pakai jalan+tidak jantung jaya+rw jembatan+kaca jinak kaka
 kaka+ipar kakak+yang kamar+kunci kami kardus karunya+pak kata+dia kata+sih kayu+di ke+kali ke+puskesmas ke+rumah
 kebon+besar kebon+nanas kec+benda kecil+pak kejang kel keliling kena+serang kesana kesana+kemari ketuban km
 kontrakan+pak kontrol kontrolnya kreo+selatan kunci+kamar kunciran+jaya lalu lansia+itu lapak lapak+rongsok
 lapangan leasing lemas liar liar+di luka+bakar maaf madura mah majikannya malam+di malam+ini massa masuk+ke mau
 mau+dibawa mau+ke mau+terjun melahirkan meledak+di mengaku mengganggu merem merpati muka muka+biru muka+pak
 mungutin muntah mushola+nurul nanas nurul+iman nya+mati nyimpen nyimpen+sesuatu odgj+dekat odgj+dikeroyok
 odgj+jalan odgj+liar odgj+panjat odgj+perempuan odgj+seberang odgj+yang orang+takut orang+terlantar orang+tidur
 pak+dekat pak+di pak+karunya pak+saya paksa paman panjat panti parkir+ruko pasar pasar+kebon pd peduli pegang+dada
 pelan penuh penuh+luka perumnas perumnas+2 pikun pingsan pom pom+bensin pondok+pucung pucung pulang+ke punggungnya
 rawat remaja rombongan rs rs+bhineka rt+2 rumah+aman rw+1 rw+5 sampah sawah saya+kunci saya+orang saya+pegang
 saya+siram sayat+tangan sebelah sejak sekarang+jongkok sekarang+sudah sendiri+dengan serang+jantung serpong sesuatu
 setrum+di sini situ sore stasiun subuh sudah+abis sudah+luka sudah+tulis tabrak+mobil tadi+tangis takut+dia tali+di
 tempat teras ternyata terus+ada terus+ambruk tetap the tikungan toko tol+kunciran tolong+dijemput tongkat tower
 tukang+becak tulang tulis tulis+di tumpuk uang wangsakara yang+peduli
odgj_amuk -2 2+bulan 3+orang =ask =child =stir =thanks @bleeding @poison a ada+bapak ada+gelandangan ada+lansia air
 alamat alat+sekarang aman anak+tetangga bagaimana balita batu+dengan batu+tapi bau bawa+pisau becak begal bekas
 berobat biru bocor bpjs bukan+odgj bulan butuh capek cuma daan daan+mogot dada darah dekat+gor dekat+kontrakan
 depan+sekolah depan+tk di+belakang di+kandang di+lapangan di+pinggir di+pohon di+pos diamankan dijemput dikasih
 dimyati dipukul dipukul+satpam diri doang duduk+di flyover gardu gedor+pintu golok+gang gor+dimyati griya habis
 hamil hari+ini hidup induk jalan jalan+daan jam jatuh+dari jaya jembatan jongkok kambing kandang kandang+kambing
 kata kata+orang ke+anak kelahi kemarin kesakitan kok kolong kontrakan+saya kosong kreo kucing kulit kumpul kurang
 lempar+sandal lewat+sini listrik luar majikan maling mandi masuk mayat meninggal minta+tolong minum mogot nama
 ngaku nurul obat odgj+ikat odgj+itu odgj+kaki odgj+kata odgj+parah odgj+sudah ongkos orang+diam orang+kelahi
 orang+pasung orang+tua pabuaran+tumpeng pagi+tidak pak+itu pamit panas+ke pas pasar+induk pasung+dengan pelajar
 periuk perlintasan perum perut pinang pinang+griya pinggir plastik poncol pos potret racun rame rame2 ribut rokok
 rongsok rt+01 ruko+pinang rw+8 sampai+bocor sandal saya+pak saya+pasung saya+sendiri saya+takut saya+tidak sayat sd
 seberang sehat selatan sendiri+di setrum siap smp status taman taman+potret tangis+kesakitan tanpa tanya tapi+hari
 tapi+tidak tawuran+pelajar tenang teriak+bakar teriak+minta terjun terminal tetangga+teriak tiap+malam tidak+ada
 tidak+bawa tidak+berhenti tidak+bisa tidak+lihat tidak+pukul tinggal tinggal+di tiri tk trotoar tumpang tumpeng
 tunggu urus usir warga+sudah woy woy+ada ya yang+kejar
odgj_amuk -3 # =beast =body =dead =done =elder =lost =rails =seen =smell =well @birth @crowd @ill @is=dead
 @unconscious abis ada ada+anak air+panas ambruk anak+teriak banget banyak bayi belakang+rumah bisa dari+tadi dengan
 dengan+bocah dikeroyok dilempar+batu ditinggal duit gelandangan+di golok+sekarang ini jalan+raya jual kali kayaknya
 kayanya kebon keluarganya kepala+bocor kerja ketemu lama lapor lewat+depan linglung mulut nyasar odgj+dilempar
 odgj+pak odgj+suka orang+mabuk pabuaran parah pasar+ramadhani pasung pernah pulang punya ramadhani saya+mau
 saya+sudah sekarang+di sendiri senjata sering sih suami tabrak tadi tali tanah+tinggi tangerang tenggelam tidak
 tidak+amuk tidak+punya tinggi tol tolong+bantu truk umur untuk
odgj_amuk -4 =food =limp =not =past =sick @body @child @drowning @injured @is=aged @is=bekal @is=lansia ada+rumah
 anak+motor anyar bantu belum benteng bukan dari depan di ditusuk duduk hari ikat jalan+benteng karena kereta
 kontrakan laki+pakai lansia lihat mabuk makan malam masih odgj+di pagi panas pasar+anyar pasung+di perempuan ruko
 tadi+pagi tahun terlantar tiap tidur+di tua
odgj_amuk -5 =birth =breath =money =nature =part =poor =tale =water @is=anak diam dipukul+preman kaki karunya minta
 preman tangis tawuran tidur
odgj_amuk -6 @is=ot gelandangan suka takut tapi
odgj_amuk -7 @suicide
odgj_amuk -8 @1
odgj_keluarga 7 kami
odgj_keluarga 6 @is=treat abis berobat kakak rsj
odgj_keluarga 5 @kin adik anak+ibu di+kamar kalau kamar kami+saudara ke+tembok laki+saya melahirkan minta obat
 poris+gaga pun rumah saya+yang sejak sudah+tahun suka tahun+saya tembok tidak+tidur
odgj_keluarga 4 5+hari =food =office @is=family @is=odgj abis+melahirkan anak+laki badan+sudah baru boleh bpjs
 cipete dalam+tidak dan gaga ibu+sudah karang+sari ke+psikiater kontrol lepas ngomong ngomong+sendiri pasung pernah
 psikiater pukul puskesmas rumah+ada rumah+di sakit sanggup+lagi saudara saudara+tidur saya saya+odgj sekap+di
 sembilan sering tahun terus terus+tidak tetangga+sekarang tidak+mau tidak+pernah
odgj_keluarga 3 3+minggu 3+orang ada+darah adik+saya alamat anak+saya anak+sekap bantu batusari batusari+rt belakang
 bhakti bukan bulan cuma+tawa curiga dalam darah+ngocor dari+bawah dari+puskesmas dari+rsj dari+tetangga di+cipete
 di+karang dibawa dibawa+berobat doang dua eneng enjing gaga+baru galak ganggu ganggu+jiwa ganggu+odgj hari+tidak
 ibu+haji ipar istri+saya jiwa jiwa+sudah kakak+ipar kamar+belakang kamar+dari kami+butuh kami+di kandung karang
 karena kata ke ke+rsj keluar keluar+dari keluarganya kemana kepala+ke koang koang+jaya malu melahirkan+3
 melahirkan+kata minum minum+obat mulu ngawaler ngocor ngonci nyuruh odgj+sekarang orang+cuma orangtuanya pagi+tidak
 pak+ustad panto panto+tidak pernah+pukul pintu+rumah piring pukul+kepala putus racun racun+piring rawat rujuk
 rujukan rumah+anak rumah+sudah rumah+tidak rutin sakit+siapa sampai+bocor sari saya+pasung saya+sejak sekap
 sekarang+saya sudah sudah+dua tadi+pagi tapi+tidak tembok+sampai teriak tetangga+depan tidak+berhenti tidak+galak
 tidak+makan tidak+ngawaler tidak+sakit tidur+5 tolong+bantu ustad yang+sakit
odgj_keluarga 2 1+jangan 2+tahun 3+1 3+bulan 4+hari =ask =heart abis+bakar abis+putus ada+biaya adus al+barkah
 alfamidi anak+kandung anak+sendiri anak+takut ayam bade bagaimana+ya bak bakar+kemarin bapak+pakai bapak+saya
 bapak+sudah barkah baru+pulang bawa+berobat belakang+rumah berhenti berobat+ke berobat+tidak blok blok+c bocor
 bpjs+mati bpjs+nya buka+pintu bulan+tidak c cempaka cuma+mau daek dahlan+petir dan+tidak dari+kecil dari+tadi
 dengan+foto dengan+keluarganya dengar depan+lapangan di+bak di+dalam di+kandang di+kasur di+phk di+rsj di+rumah
 di+teras dia+di dia+kunci diam+terus dibuang dibuang+ke dijemput dikasih+makan diperiksa dokter dua+orang duit+ke
 gali genteng+rumah golok+sekarang got habis haji halusinasi hari+ibu hari+sekarang harus ibu ibu+kontrakan ibu+saya
 ikut ikut+saya inget ini+parah ipar+saya istri jadi jadi+tidak jalan+cempaka jalan+kh jangan jangan+kata juga
 kakak+yang kalau+malam kamar+tidak kami+rawat kandang kata+ada kata+saudara ke+genteng ke+got ke+puskesmas
 kejar+bapak keluar+kamar kembang kesini kh kontrol+ke kontrolnya kunci+kamar lagi+perum lami lansia+jalan
 lapor+kesini lewat+jendela lobang makan makan+lewat makan+racun makan+tanah malam+teriak mandi mandi+tolong
 marah+ke masjid+di masuk mati+obat mau mau+buka mau+kami mau+mandi mau+masuk mau+minta mau+minum mau+obat
 mau+tenggelam meds minggu minggu+tidak mulu+terus ngelantur ngobrol+dengan ngurung ngurung+diri nih nih+pak nyarios
 nyerah nyimpen nyuruh+lapor obat+habis obat+rumah odgj+sudah off pak+anak pak+dengan pak+kontrakan pak+umur
 pakai+golok paman paman+saya parah parung parung+serab pasung+di pasung+kaki perempuan+saya petir phk pikun+pak
 plastik pnlp pondok pondok+pucung puasa pucung pulang+dari purun putra rawat+di rsj+sekarang rt rt+01 rt+05
 rt+nyuruh rumah+kami rumah+pak rutin+minum saja sampah+di sanggup sareng sari+rt saudara+sudah saudara+tidak
 saudara+yang saya+abis saya+ganggu saya+kalau saya+naik saya+sakit saya+sering saya+sudah saya+tiap sayat+tangan
 sedang sekarang+dia sekarang+kumat sekarang+ngomong sekarang+suka sekarang+tidak sempat sendiri+pak serab shift si
 siapa+cuma situ+cipondoh subuh+tidak sudah+abis sudah+lama sudah+lami sudah+nyerah tahun+di tahun+sakit
 tanah+dengan tapi+dia tapi+ini tengah+malam tepi tepi+situ teras teriak+doang terus+jalan tetangga+di
 tetangga+kunci tiap+hari tidak+amuk tidak+daek tidak+purun tidak+sanggup tolong+dijemput tolong+tunjuk trauma
 tunjuk waras+cekik wkwk+tapi yang+dari yang+lapor
odgj_keluarga 1 2+bulan 30an 4+rw 6+orang =home =joke ahmad+dahlan alamat+kami amuah amuk+cuma anak anak+sulung aneh
 arum aye badan badan+tinggal bagaimana bantu+aja bantu+ke bapak+mau bapak+tidak baru+rt bayi+dibawa begini bekas
 belakang+masjid belakang+sudah berobat+pak bisa+dititip bisa+kontrol bisa+tidur bogor bouraq bouraq+karang buka
 capek cara cluster cuma cuma+tidak dahlan damai dan+menolak dekat+sdn di+belakang di+jurumudi di+modernland
 di+petir di+simpang di+taubah dia+is dia+lari dia+odgj dibawa+ke dibawa+kemana doang+tidak gang+damai genteng
 grogol ipar+odgj jahat jahat+cuma jalan+bouraq jaya jaya+belakang jaya+pak jd jendela jiwa+dan kakak+perempuan
 kaki+luka kamar+sudah kami+linglung kami+mau kami+tetangga karunya+pak kata+dengar kata+saya kata+sudah ke+rs
 kedaung kejar keluar+rumah keluarganya+sudah kemana+rumah kemarin kemis kepada kepada+yth ketapang kh+ahmad
 kontrakan+ibu kuat kumat+lagi kumat+tidak kunci kunciran kutabumi+pasar lagi lama+keluarganya lembang
 lembang+ciledug linglung+bawa linglung+harus lok lt lt+3 luka+sekarang makasih malam+tangis masak masjid+al
 mati+tidak mau+dibawa mau+nyentuh mau+rujuk memohon menolak minggu+ini minta+bantu naik+ke nasi nya nya+mati
 nyentuh nyentuh+bayi nyolong obat+dari odgj+lama odgj+pak orang+bapak pak+jalan pak+rt pasa pasar+kemis pasca
 pasien+jiwa pasir pasir+jaya pasung+bapak perum+pondok pondok+arum puguh pukul+orang ra racun+sudah rame2 raya+1
 rt+2 rujuk+tapi sakit+jiwa sakit+odgj satu saya+dari saya+jalan saya+linglung saya+orang saya+umur sayat sdn+gebang
 sejak+2015 sejak+lebaran sejak+melahirkan sekarang sekarang+ibu sekarang+teriak semua semua+sudah sendiri+saya
 sendiri+tapi sendiri+terus sering+halusinasi sih+tapi since sini+ajak suami+saya suara+di sudah+8 sudah+muntah
 sudah+tua sudah+tuwo suka+ngomong suka+teriak sulung surat takut+dia tanda tapi+kami taubah tega teriak+minta
 tetangga+sudah tetangga+tidak tidak tidak+amuah tidak+jahat tidak+minum tidak+puguh tidak+tega tidak+usah
 tinggal+tulang tolong+pak tua+tidak tuduh tulang turun+kata tuwo untuk usah wkwk ya ya+cara ya+pak yang+jaga
 yang+tidak
"""
