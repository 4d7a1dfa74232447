"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
anak -2 =office =still @birth @fire @ill ada+gelandangan ada+kendaraan ada+yang aja anak+di anak+sekolah anak+tidak
 asal aye bantu bapak+tua baru batu bawa+anak bawa+bayi bawa+golok bayi+sewa biasa bicara bidan+tidak bocor buang
 buang+sampah busa cibodas ciledug cipadu cisadane cluster dari+malam dengan+2 di+depan di+masjid di+pertigaan
 di+pohon di+taman di+trotoar di+tugu diam+di dinsos diri ditinggal+anak duit dulu eh gajah+tidak gang+salak gendong
 gendong+bayi gerobak habis halte hp ibu+tua indah ini is izin izin+lapor jambu jatuh+dari jawab jiwa juga kantor
 kata+ditinggal kayu kejar+anak kembali+lagi kemis kena kendaraan ketuban ketuban+sudah kontrakan+gang kosong kumat
 lagi lagi+cari lap lapor+pak linglung lokasi lumpuh maaf makan+dari manusia masih+bayi masih+di matahari mati
 mau+pulang menit mulut muntah ngumpet ngumpet+di no nyasar+di orang pak pak+ada pak+lapor pamulang pasar+baru
 pasar+kemis pertigaan perumnas pisau pos+satpam renang+cluster ribut rs rumah rumah+tetangga rumahnya rusak rw
 salak sambil+gendong satpam saudara+tinggal saya+mau saya+sudah sendiri+tidak serang sesak sewa sih sih+cuma sita
 situ situ+cipondoh sudah+3 sudah+keluar sudah+tua tali+di taman taman+gajah telanjang tenda teras+kelurahan terjun
 terjun+dari terlantar terminal+poris tol tol+karang tolong+pak trotoar tukang turun uang untuk yang+kemarin
anak -3 2+anak =ask @injured @is=treat abis ada+bapak ada+lansia ada+saudara di+situ gantung golok ibu+saya kami
 karunya kejar kepala korban kp laki lantai lihat mayat+bayi meninggal merah+cikokol ngomong ongkos orang+odgj
 pegang pohon sakit sambil saudara tangan telepon temen tidak+mau tidak+sadar tidur+di tolong
anak -4 @1 @bleeding @is=family @weapon ada+ibu amuk bakar cipondoh darah dengan+anak depan diam ibu+dengan istri
 itu jatuh kali+sabi keluar mayat poris sabi sadar sudah+tidak tidak+bisa tidur warga yang
anak -5 =work @is=dead @unconscious ada+orang cuma ganggu kaki suami sudah
anak -6 @is=bekal @is=ot @suicide bawa belum belum+ketemu dan lapor odgj
anak -7 =heart @is=odgj mau
anak -8 @is=lansia lansia
anak -9 @body
odgj 9 =heart @is=odgj odgj
odgj 8 ngaku suka tiap waras
odgj 7 kurang odgj+di perempuan telanjang
odgj 6 =tale ada+odgj ajak amuk ganggu itu jiwa ngoceh ngomong nyanyi odgj+perempuan orang+odgj rambut rokok sambil
 takut tapi tawa teriak tidak+waras
odgj 5 @1 boneka depan dilempar hari kambing kandang kandang+kambing ke+orang ngawur odgj+tidur perempuan+odgj pikir
 sok sore tapi+sekarang tetangga+odgj tiap+hari tiap+sore tidak+amuk tidak+ganggu yang
odgj 4 =not =road ada+jalmi amuk+tapi aneh badan+penuh baju bawa+boneka bawa+pisau baya bendera cuma dada dengan
 depan+gereja di+kandang diam dipukul+preman galak gebang+raya jalan+satria jalmi joget2 joget2+di kamar+kunci
 kayaknya keluarganya kereta kok kurang+waras laki+telanjang lapor lewat liar mandi mandir marah mondar
 mondar+mandir ngitung ngomong+sendiri odgj+kaki odgj+laki odgj+telanjang pak+itu panjat pasung+dengan pertigaan
 perum raya sakit+jiwa sambil+ngitung sampah sandal satria sendiri si sudirman telanjang+dada tenang tengah+taman
 tidak+galak tidak+kenapa tidak+pukul tower untuk yang+suka
odgj 3 =beast =well ada+bapak ada+ibu ada+perempuan agak aneh+di angke anyar baik baik+aja baju+kantin bapak+tiap
 batu biasa bola bulak compang dari+subuh dengan+bocah dengan+orang depan+rumah depan+smk di+depan di+jalan
 di+pamulang di+pengkolan di+perempatan di+pos di+tengah dia+suka dilempar+batu ditinggal+anak doang duduk emang
 flyover+jalan ganggu+jiwa gebang gereja hamil hampir hampir+tabrak hormat ikat jalan jalan+merdeka jam jaya jinak
 joget jual+di kab kab+tangerang kali+angke kantin karunya kata+ditinggal kayaknya+ganggu kec kelurahan kemari
 kemarin kenapa kesana kesana+kemari km lagi+pak laki laki+itu lewat+depan liar+di luka main malam+tidur mengganggu
 merdeka muda mungutin ngasih ngomong+dengan odgj+dilempar odgj+jalan odgj+liar odgj+suka odgj+yang orang orang+aneh
 orang+lewat pamit panjat+tower paruh paruh+baya pasar pasar+anyar pasung pengkolan penuh penuh+luka perempatan
 perempuan+hamil perempuan+rambut pernah pondok pos+tidak preman punten rt+5 rumah+saya sampai satpam saya+pasung
 saya+takut sekarang+sudah sering siang siapa smk smk+yuppentek status subuh suka+bawa taman taman+gajah
 tawa+sendiri telanjang+di tengah tengah+jalan tidak+bawa tidak+pernah tulis waras+itu yang+odgj yuppentek
odgj 2 2+malam 3+tidak =ask =urgent @crowd agak+kurang ajak+ngobrol ajak+ngomong alat+botol ambil amuk+di amuk+pak
 amuk+tidak anak+3 anak+pada bae bahasa bakar+sampah batu+dengan batujaya bawa bekas benda berdiri beringin bhineka
 bicara blok bojong bojong+jaya ciledug cimone cuma+nyanyi daerah dari+jembatan datang deh dekat+balai dekat+kantor
 dengan+ganggu dengan+keluarganya dengan+tiang depan+toko di+gang di+got di+kelurahan di+pertigaan di+teras di+tugu
 dia+tidak diamankan dijemput dijemput+ke dikasih+obat dipukul dua2nya duduk+sambil foto gajah gendong gimbal got
 halte+cikokol hamil+tua hari+tidur harmless huda itu+kayaknya iwan iwan+yang jalan+beringin jalan+kesana
 jalan+pakai jalan+teuku jalan+tidak jam+2 jatake jati jauh jelas jembatan jemur jongkok kaki kalau kamling kapal
 kaya kayu kayu+di ke+panti kec+benda kec+pinang kelapa keluar+rumah keluarganya+tidak kembali kembali+lagi
 kenapa+cuma kereta+di kesakitan ketiwi ketiwi+tidak kp+kelapa lagi lagi+tidur laki+muda lalu+lintas larangan
 larangan+selatan lintas macet makan+sederhana makan+tidak malam malu mandi+di mandir+di masih masih+hidup masuk
 mau+melahirkan mau+turun mobil+di mulai ngatur ngatur+lalu ngintip ngintip+orang ngomel ngomel+depan ntu ntu+orang
 nyambung nyanyi+di nyanyi+doang nyanyi+pakai nyolong odgj+hamil odgj+itu odgj+mondar odgj+panjat odgj+sering
 odgj+tabrak ojek orang+bawa orang+dengan orang+mandi pabrik pada pada+takut pak+dekat pak+odgj pak+yang pakai+baju
 pamulang pasar+ciledug pasar+cipadu perang perempuan+lewat periuk perlintasan perlintasan+poris perumnas+2 pohon
 pos pos+kamling pos+ojek pr pukul rambut+gimbal rame rs+bhineka rt rumah+makan rw+08 sari saudara+jauh saudara+saya
 sawah saya+tapi sd sederhana sederhana+jalan sendiri+sambil senjata seragam sini+tiap sudah+tenang suka+ambil
 suka+duduk suka+kejar suka+ngintip suka+ngomel suka+telanjang tabrak+kereta tabrak+mobil takut+tabrak talking
 talking+ke tamu tangis+kesakitan tanpa tanpa+baju tawa+ketiwi telanjang+jalan telanjang+lagi teras teras+kelurahan
 teriak+bakar teriak+nyanyi teriak+tapi terima teuku teuku+umar theres tiap+pagi tidak tidak+jelas tidak+makan
 tidak+nyambung tidak+urus tidur+di tol+hampir tolong+evakuasi tongkat tugu turun tusuk umar waras+duduk warga+tidak
 yang+biasa yang+sakit
odgj 1 112+odgj 3+hari =joke @likely ada+suara aja+tidak ampe amuk+lagi angke+sudah arus arus+kali bahaya bakso
 balai balai+warga batu+sari batu+tapi batuceper bawa+apa bawa+arus bawa+senjata belakang+pabrik berkeliaran besok
 bikin bikin+macet blok+di bolak bolak+kembali bunderan busana cadas cantiga cikokol cipadu cirarab darah+depan
 darah+jalan dekat dekat+rumah dekat+situ depan+kontrakan depan+rs di+alun di+jembatan di+kebun di+kel di+meruya
 di+pohon di+poris di+rumah di+sawah di+sekitar di+stasiun dia dia+bawa dipukul+satpam dulu+suka evakuasi flyover
 gang+kober gedor gedor+pintu gembor gimbal+suka golok+pak gudang+jne guy ibu+pakai ilir indah+tolong inggris istri
 itu+ada itu+lho itu+loh itu+masuk itu+sekarang jatuh+dari jaya+dekat jembatan+kali jne joget+sendiri kabupaten
 kadang kaki+di kaki+patah kalau+tidak kali+cirarab karang karawaci kardus+anak karunya+pak kasih+makan kata+dia
 kayanya+mau kayanya+sakit ke+dokter ke+kali kebon kebon+besar kebun kejang keluarganya+di kelurahan+cipondoh
 kereta+nanti kerja+saya km+21 kober kok+tapi kontrakan+putri kp+cantiga kp+pondok kp+rawa kunci kurus+banget
 lagi+itu lagi+lewat laki+brewok laki+ngomong laki+setengah laki+tanpa laki+tidur lalu lapangan lari+di lewat+sini
 lho listrik+tidak loh lumpur lwt maghrib makan+aja masih+sadar masuk+ke meruya mess minta+rokok minta+tolong
 mulai+tidak mulu+kontrakan mungkin nambo nambo+jaya ngobrol+tembok ngomel+tapi ngomong+inggris noh+di nusa
 nusa+jaya nyolong+jemur odgj+tapi orang+ganggu orang+sih orang+tapi pagi pagi+di pahlawan pak+bantu pak+kab
 pakai+toa panjang park pasar+kebon pengendara perempuan+suka pernah+bawa perumnas perut pinggir+tol poris+indah
 pos+ronda pulang+dari pun rasa ronda rt+01 ruko+saya sadar+tapi samping sapu sapu+jalan security sekarang+lagi
 sempet sendiri+sekarang sendiri+sudah sering+tidur setengah setengah+baya setiap setrum setrum+di seuri
 seuri+sendiri sih solo sore+ada subroto+km sudah+biasa sudah+dikasih sudah+mandi sudah+sering suka+amuk suka+joget
 suka+ngomong sutet tabrak+pager tangerang tanpa+busana tanpa+celana tapi+kaki telanjang+lari telanjang+tidur tembok
 temen+kerja tenang+orang terus+tidak theres+a tidak+minum tigaraksa toa tower+sutet trus+dipukul tua+di turun+di
 turun+kata uang umar+karawaci umt waras+pak warga+sekarang warga+sudah wkwk yang+di yang+kurang yang+tidak
odgj -1 05+kelurahan 2+anak 2+orang 4+hari @breath @is=treat @poison ada+pak alat+di ambruk anak+di anak+ngelem ayam
 baca bahaya+sih baju+compang bangun bapak+saya bapak+yang batu+di bawa+buntelan bawa+golok bengkok biaya biru
 bisa+ngomong bocah bugel buntelan cacat cisadane cuma+bau cuma+tidak dalam dapur dari+rumah dekat+gor dengan+anak
 dengan+bapak dengan+saudara depan+mcd di di+bawah di+emperan di+komplek dibawa+berobat dikit dinsos diri
 ditertibkan ditertibkan+pak duga emperan gaga gang gelandangan+sering gelandangan+tiap gerak gerendeng golok+depan
 golok+ke gondrong gubuk gubuk+di hilang ibu+saya is item jalan+sendiri jatiuwung jatuh jatuh+di jaya+rt jiwa+sudah
 jual+tisu kaca+mobil kaku kayanya ke ke+rsj kejar+warga kel kena+lempar klinik kolong kotor kp+ledug kreo+selatan
 kumel kunciran kursi lampu lampu+merah lansia+bawa lansia+di lansia+jatuh lansia+nyasar lantai laporan ledug lem
 lembang lihat linglung+tidak lumpuh maaf mabuk+lem makam manusia manusia+gerobak masih+di mata mau+keluar mau+makan
 mcd metropolis minggu minum+obat mobil mobil+saya motor+yang mushola+al nama napas ngais ngelem ngelem+di nyasar+di
 obat odgj+lempar odgj+serang ongkos orang+cacat orang+di orang+kena orang+pakai orang+tabrak orang+tidak pak pak+di
 pak+tolong panas panti parkir+di pasar+bengkok pasar+lembang pasar+sipon pegang+golok pelapor pinggir pingsan
 pinter pom pom+bensin pos+satpam pukul+ibu pulang+ke puskesmas racun rawat+di rusak rusak+orang rw rw+05 saya+rusak
 saya+sekarang selapajang sih+orang sipon siram sopir stroke sudah+4 sudah+tiga sudah+tua tabrak+lari
 tanpa+identitas terjun+dari tiap+malam tiga tinggi tisu tolong+di tolong+pak trotoar+depan tunggu umur+40an utara
 woy+ada yang+kejar
odgj -2 3+bulan 40an =past =still @drowning @injured ada+anak ada+laki adik alamat alat amuk+bawa anak+saya apa+odgj
 aren asal bacok bagaimana balita banyak bapak+itu bau bawa+alat bengkak bensin berobat bocah+kecil bukan buta cari
 ciledug+indah cipete cuma+gelandangan daan daan+mogot depan+kantor di+gazebo di+halte di+kali di+kontrakan
 di+mushola di+pinggir di+pintu di+simpang di+tiang di+trotoar dikasih+makan dikenal dimyati ganggu+odgj gazebo
 genteng gerobak gitu golok+di gor gor+dimyati habis hari+tidak harus hidup ibu+dengan ibu+di itu+pak jalan+di jpo
 kakak+saya kaki+bengkak kantor+kelurahan kasur kayanya+mabuk ke+tembok kemana kenanga kepala komplek korban
 kp+sangiang kumat kunci+di laki+gondrong lemas lupa mana mangkal mangkal+di mati mau+ke mau+tabrak mayat meninggal
 merah mogot muka mulut no nya odgj+amuk odgj+apa odgj+bakar odgj+pak odgj+parah odgj+sekarang ojol orang+jalan
 orang+laki ot pakai+batu parah parkir pelanggan penelepon pindah pinggir+jalan pintu pintu+1000 punya+rumah rawa
 rawa+kucing rawat rsud ruko rumahnya sadar sampai+darah sangiang saya+mau saya+odgj sebelah seberang segera sejak
 sekarang semua simpang sudah+tidak sudirman+depan suka+tidur tabrak tangan tangcity tangis tangis+di tenggelam
 tetangga tetangga+kunci tidak+dikenal tidak+sadar tidur tki tol tolong+pindah tukang tuna tuna+wisma usir wisma woi
 woy ya yang+tidur
odgj -3 @is=dead @is=family abis ada+gelandangan ada+lansia anak+jalan aye bantu bawah bayi belakang+rumah butuh
 cepat cibodas di+belakang gelandangan+di identitas ini kaca kakak kampus kantor kecil kontrakan linglung minta
 odgj+bawa orang+terlantar orang+tidur pak+ada pak+saya pasar+malabar pegang pulang rsj rumah+tetangga saudara
 sekarang+di tahu telepon tempat terlantar tidak+tahu tinggal trotoar warung
odgj -4 @child @fire @is=bekal baru belakang bulan dan di+kamar ibu kami kata kejar kena ketemu kosong lempar mabuk
 malabar motor mushola odgj+pukul pasar+baru tabrak+kepala tahun tanya tua umur
odgj -5 # @body @is=aged ada+orang bisa bukan+odgj golok nyasar punya rumah tidak+ada tidak+bisa tidak+punya tolong
odgj -6 =office =work @kin @unconscious ada mau saya
odgj -7 anak bapak
odgj -8 @is=anak gelandangan
odgj -9 @danger @is=lansia @is=ot @violence @weapon lansia
odgj_amuk 7 @danger @violence @weapon amuk ibu odgj+pukul rusak
odgj_amuk 6 @fire @is=odgj bacok bawa dia golok kejar lempar odgj+bawa orang orang+odgj pisau waras
odgj_amuk 5 =heart @threat bakar batu bawa+alat bawa+golok cepat dalam kaca kantor+pos kayu kumat lagi malabar
 ngumpet ngumpet+di odgj pakai pegang pukul rumah si tidak+waras
odgj_amuk 4 =urgent =work @kin ada+odgj adik alat amuk+bawa anak+saya ancam apa+odgj asap bakar+kasur bawa+kayu
 di+dalam di+pasar ibu+saya jiwa kantor kasur ke+tembok kumat+lagi odgj+amuk odgj+apa odgj+bakar odgj+lempar
 pasar+malabar pegang+golok saya+kumat tembok tetangga
odgj_amuk 3 amuk+di anak+sekolah ancam+mau apa aye banting botol cepat+pak di+simpang dia+bawa dia+sudah gang
 genteng gigit indah kejar+anak kena+lempar kp lari masih+di motor motor+yang odgj+bacok odgj+pegang odgj+sekarang
 odgj+tidak orang+kena orang+tidak pak+rumahnya pakai+kayu parkir parkir+di pasar+baru pintu pisau+dapur
 sambil+pegang sampai+darah saya+odgj sekarang+saya tabrak+kepala tahu teriak+mau tidak+tahu tolong tolong+ada
 tolong+pak warga warung woi
odgj_amuk 2 05+kelurahan @is=treat ada+laki ada+orang adik+saya al alat+di amuk+banting amuk+lagi bakar+rumah
 batu+di bengkok bibi bocah+kecil bunuh cekik dapur depan+sudah di+kamar di+pintu di+rumah dua+orang gaga
 ganggu+jiwa golok+depan golok+di golok+ke gondrong gubuk+di ibu+di ibu+dipukul jamaah jaya+rt kaca+mobil kayu+pukul
 kecil kepala kirim+orang kumat+rusak lagi+kumat laki+odgj lapor+ada lempar+batu lempar+genteng mau+bunuh mau+mati
 meresahkan mesjid mobil mobil+saya mulu mushola odgj+meresahkan odgj+serang odgj+tabrak orang+amuk orang+laki
 orang+masih pak pak+cepat pakai+batu pasar+bengkok pegang+pisau pinggir pinggir+kali pintu+1000 pos pukul+ibu
 rt+nya rumah+orang rumah+saya rumah+tetangga rumahnya rusak+kaca rusak+motor rusak+rumah rw+05 sambil saya+lagi
 saya+rusak saya+sekarang semua sendiri+pakai serang si+udin simpang sipon sudah+dua tangan tawa tetangga+depan
 tetangga+saya tolong+cepat tolong+di warga+di yang+datang yang+odgj
odgj_amuk 1 3+1 agung al+muhajirin ashari babinsa babinsa+odgj barang barat baru bawa+batu bocor+kepala cemara
 cemara+raya cepat+ada ciledug ciledug+indah cipete cipondoh cipondoh+makmur dalam+rumah delima depan+kantor
 di+mushola di+tangan duga duga+ganggu gang+makam ganggu gawat gembor golok+kejar gubuk hasyim hasyim+ashari istri
 jalan+cemara jalan+delima jalan+hasyim jalan+kh jalan+m jendela jiwa+pegang kaca+jendela kaca+rusak kamar+tidak
 kampung kap kap+mobil kasur+di kayu+panjang ke ke+ibu ke+lantai ke+motor kec+pinang kejar+bapak kejar+orang
 kelurahan kh kirim komplek korek kp+ledug kumat+semua kurang kurang+waras lagi+pak laki+duga lapor+odgj lari+ke
 ledug lembang lempar+motor lempar+rumah lepas lepas+dari m+toha makmur masjid+al mau+bakar meja mobil+orang
 mobil+warga motor+dengan muhajirin nya odgj+masuk odgj+rusak orang+kampung orang+kurang orang+pakai orang+sakit
 orang+yang pak+ada pak+ibu pak+kp pak+tetangga parung+serab pasar pasar+lembang pasar+malam pasien pecel
 pegang+alat pembeli penelepon penelepon+ibu pengendara pengendara+motor piring piring+terus potong pukul+kap rt
 rt+03 rumah+sudah rusak+mobil rusak+orang sakit sakit+jiwa sdn sekap sekolah+bawa serab smkn sudah+ada sudah+di
 sudah+tiga sukajadi terus+kejar tiga toha trus tukang udin yang+ganggu yang+lewat yang+mau
odgj_amuk -1 @birth @breath @poison ada+bapak ada+lansia ahmad ahmad+yani air arus arus+kali bagaimana baju balita
 banyak+yang batu+dengan bawa+arus bawa+pisau bawah+flyover benda bikin biru cadas cipadu dan dekat+gor dengan
 depan+rs depan+toko di+bawah di+belakang di+gardu di+kandang di+lapangan di+pamulang di+pinggir di+pos di+tengah
 dibawa+ke dijemput dimyati dinsos dipukul+satpam diri+di duduk+di flyover+taman gantung gardu gebang golok+gang gor
 gor+dimyati griya habis halte hamil ini jaya jual+di kali kambing kandang+kambing karunya+pak kata+mau ke+anak
 ke+kali kebon+besar kec+benda kejar+warga kelahi keluarganya kerja kesakitan kolong kosong kunci lapangan+ahmad
 liar+di linglung luka mandi+di masih+hidup mayat minum mulut mungutin naik nginep nginep+di odgj+liar odgj+suka
 odgj+tidur orang+diam orang+kelahi pakai+alat pamit pamulang panas panjat+tower panti pasar+kebon perempatan periuk
 pinang+griya pohon poncol poris puskesmas racun rame rawa rel rsj rt+01 ruko+pinang sadar saya sebelah seberang
 sejak setrum setrum+di solo status sudah sutet taman+cibodas tanah tanah+tinggi tangis+kesakitan tanpa telanjang
 tengah teriak+bakar tetangga+siram tetangga+teriak tidak+bawa tidak+punya tiri toko tolong+saya tower+sutet tulis
 turun tusuk woy+ada yang+kejar yani
odgj_amuk -2 =office @is=dead @likely @robbery @traffic ada+rumah ambruk anak+pakai badan bakso banyak bawah becak
 begal belakang+rumah belum blok bola bukan bukan+odgj bulan cuma dada daerah dekat dengan+bocah dengan+orang depan
 diam dibawa dilempar+batu diri ditinggal duduk flyover gelandangan+di hidup ikat jalan+kesana jantung jembatan jual
 kab kab+tangerang kami kandang karena kayanya ke+orang kebon kejang kemari kesana kesana+kemari lama lapangan lewat
 lewat+depan liar lihat makan malam mengganggu meninggal ngomong odgj+dilempar odgj+jalan odgj+kaki odgj+panjat
 odgj+parah odgj+sudah orang+lewat orang+terlantar pabuaran pabuaran+tumpeng pak+dekat pak+saya parah pasung+dengan
 pasung+di pegang+dada perlintasan perum perumnas perumnas+2 pulang rambut rs ruko samping saya+takut sd sering
 stasiun suami tangerang tenggelam teriak tidak+amuk tidak+bisa tinggi tower tukang+becak tumpeng umur untuk
odgj_amuk -3 # =ask =beast =tale @bleeding @child @drowning @is=aged @is=bekal anyar banget bantu bayi belakang
 benteng bisa cimone darah depan+sekolah dilempar dipukul+preman ditusuk gebang+raya hari jalan jalan+benteng
 kayaknya kereta ketemu kontrakan laki+pakai mandi nyasar obat panjat pasar+anyar pelajar preman raya sampai sandal
 saya+mau sendiri tabrak tahun takut taman tangis tawuran+pelajar tiap tidak+ada tinggal tua
odgj_amuk -4 =past =well @body @unconscious ada jatuh kaki minta odgj+di pasung tapi tawuran terlantar tidak
 tidur+di
odgj_amuk -5 =not @ill @is=lansia @suicide dari di kata lansia perempuan suka tidur
odgj_amuk -6 @injured @is=anak @is=ot gelandangan karunya
odgj_amuk -8 @1
odgj_keluarga 7 @is=treat @kin
odgj_keluarga 6 =office @is=odgj berobat kami obat rsj
odgj_keluarga 5 dibawa ganggu jiwa minta saya+odgj sejak
odgj_keluarga 4 =ask alamat bapak+saya bulan kakak ke ke+rsj kemana mau minum ngomong ngomong+sendiri rawat saya
 saya+sering sering terus tidak+mau
odgj_keluarga 3 =heart @is=family bagaimana bantu bawa+berobat bulan+tidak dan di+rsj dibawa+berobat dulu
 ganggu+jiwa ganggu+odgj halusinasi harus jiwa+sudah kontrol makan mau+minta minum+obat sakit+jiwa saya+sakit suka
 tidak+tidur tolong+bantu
odgj_keluarga 2 4+rw ada+biaya anak+laki anak+saya berobat+pak bisa bisa+gerak cara cibodas+besar cipete di+kamar
 dijemput gerak ibu+saya ipar kakak+ipar kakak+saya kaku kamar kami+di ke+rs konsul kontrol+ke kumat kunci+di
 laki+saya makan+tidak mau+dibawa mau+konsul mau+minum melahirkan minggu minggu+tidak obat+habis odgj+parah
 odgj+sudah parah pasung puskesmas rawat+di rsj+sekarang rt rujuk rujukan rumah+di rutin rw saya+ganggu saya+sudah
 saya+suka sekarang+kumat sering+halusinasi sih+tapi suami suami+saya sudah+2 sudah+lama tahun tetangga+kunci
 tidak+makan tidak+minum tolong+dijemput ya ya+cara
odgj_keluarga 1 01+rw 3+hari amuk aneh apa+bisa bagaimana+ya bantal bantu+ke biar bisa+dibawa blok dengan+saudara
 denger di+puskesmas dia+tidak dibawa+ke dikasih+makan dulu+pernah habis habis+dan hari hari+tidak jadi jiwa+tidak
 kakak+perempuan kalau+malam kami+butuh kami+saudara karena karunya+pak ke+puskesmas kel kel+poris keluar+kamar
 kemarin+mau kepada kepada+yth kp kumat+lagi kumat+tidak lagi lama linglung+harus malam+teriak mana mau+keluar
 minta+tolong ngelantur ngomong+ngelantur obat+minta odgj+putus pasca perempuan+saya pernah poris+gaga
 puskesmas+tapi putus putus+obat rawa+rotan rotan rt+2 rt+4 rw+2 saudara+saya saya+mau selapajang selatan selatan+rt
 sendiri+tidak sudah+3 sudah+bulan sudah+minggu sudimara sudimara+selatan suka+amuk suka+halusinasi suka+jalan
 tahun+di tapi tapi+dia tapi+karunya tapi+tidak teriak terus+sejak tidak+amuk umur+24 utara warga+kami yth
odgj_keluarga -1 @abuse @crowd @drowning @likely @poison ada+lansia aja alat badan bakar banget batu bawa+pisau
 bocah cimone di+jalan di+kandang di+kontrakan di+pasar di+pos diam dipukul gelandangan+di hidup indah jembatan
 kandang kantor kayaknya kayanya lansia+saya lari mandi masih mau+ke mau+pulang mayat meninggal merah mobil motor
 muka ongkos pada pak+ada pak+bantu panti pinggir pintu rumah+saya rusak sambil satpam saya+meninggal saya+sendiri
 sekarang+di semua si suka+bawa tadi tangerang tangis tanpa tapi+sekarang temen tengah tiap tidak trus tua untuk
 waras warga
odgj_keluarga -2 =beast =not =past =tale @bleeding @child @is=aged @is=dead ada+orang anak bawa cuma darah dengan
 di+depan dia ditinggal duduk gang golok ibu ini itu jatuh jaya kaki kata kelurahan ketemu lapor liar luka masjid
 nyasar pegang pos punya raya rumah stasiun tabrak takut taman tangan telanjang terlantar terminal tetangga+saya
 tidak+punya tinggal
odgj_keluarga -3 =still =urgent @body @is=anak @is=bekal @suicide @unconscious ada+yang dekat jalan kontrakan laki
 orang+odgj pakai pasar perempuan pisau pulang tetangga tidur tidur+di
odgj_keluarga -4 =road =well @injured @is=ot @violence @weapon ada dari depan gelandangan pak yang
odgj_keluarga -5 =work @1 @is=lansia di lansia orang
odgj_keluarga -6 @danger
bekal 9 asal
bekal 8 @is=bekal dari ongkos
bekal 7 habis uang
bekal 6 di+masjid dompet duit ke maling mau+ke pulang pulang+ke tumpang
bekal 5 ada+ongkos bekal bisa+pulang bus dan di+terminal habis+bekal keabisan masjid mau rombongan sekarang+di
 terminal terminal+poris tipu tumpang+di
bekal 4 2+anak 2+orang abis bayar dari+padang kami kembali kembali+ke kerja mau+pulang money no no+money
 ongkos+pulang padang pak+kami pak+saya poris punya+ongkos saya+dari sekarang sudah+2 tidak+ada tidak+bisa uang+di
bekal 3 # bisa cirebon daerah+km dari+malaysia di+bus di+pool di+rest habis+ongkos habis+uang hp kantor
 ke+pekalongan ke+tegal keliling korban lampung malaysia maling+di masjid+raya mau+kembali minta minta+ongkos nih
 pekalongan pool punya raib rest rest+daerah saya serang tegal tidak+punya tinggal tunggu+di untuk+pulang walk
 walk+di
bekal 2 2+malam 4+orang abis+tumpang ada+2 ada+penumpang al al+azhom alun anak+dari are aye azhom bandara bandung
 bantu+makan bapak+di baru bawa+2 biaya bis bisa+bantu bisa+kembali box calo calo+kerja center cikokol cikokol+tidak
 cilacap daerah dan+saya dari+lampung dari+papua dengan dengan+anak dengan+sekali di+alun di+gudang di+jembatan
 di+kalideres di+kantor di+sebelah di+stasiun ditinggal dompet+hilang dompet+raib duit+di duit+tinggal hello hilang
 ibu+dengan istirahat istirahat+di jakarta jambi jatiuwung jembatan+gantung kaki+dari kalideres kampus+umt kapal
 kapal+dari ke+ntt keabisan+ongkos kembali+sekarang kena+tipu km km+14 kota lagi+di lampung+mau mahasiswi makan
 maling+tidak minta+pulang naik ngawi ntt ongkos+ke ongkos+kembali orang+habis orang+ibu orang+lansia
 orang+perempuan pak+mau palak palembang papua pasar+baru polsek+jatiuwung posisi posisi+di salah salah+naik
 saya+dengan saya+di saya+habis saya+supir sekali sekarang+istirahat sekarang+tidak sementara sementara+di semua
 soetta solo sp4n+no stasiun+batuceper suami supir tangis+mau teman teman+saya terlantar+di tidak tidak+bayar
 tidak+makan tidak+pegang tipu+calo tolong+pak travel tunggu uang+abis uang+untuk umt untuk wonogiri wonogiri+pak
 yang+jemput
bekal 1 5+orang 6+orang abis+sudah ada+pak agen agen+bus agus ambon anak+minta anak+muda ari bantu batuceper begal
 belum+makan bensin boleh boleh+minta brebes bus+sinar damri dari+cirebon di+agen di+gereja di+ibu di+kontrakan
 di+mushola ditinggal+suami dompet+saya duit+abis duit+dengan elektrik gantung garut gelandangan+dari gereja gudang
 habis+duit hari+tidur ibu+bawa ibu+dari indramayu is jalan+kaki jaya+ada jemput juga kampus karunya+halte
 kata+ditinggal ke+cirebon ke+indramayu ke+lampung ke+purwokerto keabisan+duit kemarin+sekarang ketemu+orang
 langsung lansia+jual madiun masjid+al menunggu menunggu+di minta+tolong mogok muda+dari ongkos+mau pak pak+tidak
 pegang pegang+duit pelajar perempuan+bawa pintu+air polsek pom pom+bensin pool+bus pool+damri pulang+sekarang
 purwokerto raib+di rak rombongan+gelandangan rsud+tidak rumah+kami saudara+dari saya+maling saya+terdampar sebelah
 sembunyi sopir sp4n stasiun sukabumi taman+elektrik tangerang tapi+tidak tasik terdampar tki tolong+ibu
 tumpang+tanya uang+hilang wkwk+karunya
bekal -1 =tale @abuse @birth @crowd adik aja amuk asing bagaimana bakar bapak bikin bisa+jalan bocah butuh cibodas
 ciledug cimone dari+kemarin di+jalan di+pasar di+pinggir di+rumah dijemput dinsos dipukul dokter dong duduk+di
 flyover identitas jauh karunya kayaknya ke+dokter keluar kepala ketemu lansia+nyasar lantai lk2 lok luka malam
 mandi masuk mati minggu nama ngaku nyasar+di obat orang+asing pagi panti pasar perempuan+lari perum pinggir
 punya+saudara punya+tempat remaja+perempuan ruko rumah+sekarang rw saudara saudara+saya saya+ketemu saya+meninggal
 sering takut tanpa tempat+tinggal tengah teriak terjun tol trus tukang tuna turun urus usir waras warung+saya
bekal -2 =office @bleeding @breath @child @drowning @ill @is=dead @is=family @is=treat ada ada+lansia ada+yang
 banyak bawa belakang bule cuma darah dari+rumah dengan+saya di+depan di+teras ganggu gelandangan+di golok itu jatuh
 jaya jiwa kakak kaki kali kamar karena kata kayanya kel kelurahan kolong lama linglung masih mau+lapor mayat minum
 napas ngomong nyasar orang+odgj orang+terlantar perempuan pos rs rt rumah+saya rumahnya sehat sekarang+dengan suka
 tabrak tadi tahu tangan tapi tempat teras terus tidak+tahu tidur+di umur warga
bekal -3 =road =well @body @kin @unconscious @violence @weapon ada+orang bayi dekat duduk kp laki lapor orang pakai
 sakit sudah tahun tetangga tiap tidak+mau tidur tua yang
bekal -4 =heart =work @1 @injured @is=aged @is=anak @suicide depan dia jalan odgj rumah sendiri
bekal -5 @is=odgj @is=ot gelandangan
bekal -6 @danger @is=lansia lansia
jenazah 10 @body
jenazah 9 @is=dead meninggal
jenazah 8 mayat
jenazah 7 ketemu manusia meninggal+di ngambang
jenazah 6 @danger bau bernyawa lihat mati ngambang+di rsud saya+meninggal sudah+tidak tidak+bernyawa
jenazah 5 ada+mayat bagaimana belakang belum+ada cisadane di+kali gudang kubur meninggal+tadi pak+ada pemakaman
 sudah sungai tadi tanpa tubuh warga
jenazah 4 @drowning bau+menyengat di+puskesmas di+rumah di+sungai gelandangan+ketemu kaku kali kami karena
 karena+sakit kayaknya+sudah kayanya kebon ketemu+kepala ketemu+mayat kontrakan kosong lalat makam mayat+bayi
 menyengat orang+gantung orang+mati pak puskesmas rawa rs saudara+tolong sudah+dirubung sudah+kaku tadi+pagi
 tanpa+saudara yang+ngambang
jenazah 3 =office =still @is=family ada+kaki ada+orang ada+saudara asem bantu bau+busuk bayi+di belakang+rumah
 bendungan bernyawa+di budi busuk cibodas cisadane+dekat dari+malam dekat+bendungan di+rsud di+saluran di+semak
 di+tps dirubung dirubung+lalat empang identitas jendela kaki+orang keluarganya kemis ketemu+orang lembang mati+di
 mayat+laki melati minta minta+bantu orang+ngambang pak+kayanya pas pasar+kemis pasar+lembang penghuni plastik+item
 pohon+asem pojok saluran sampah saudara sawah sesosok suami+saya sungai+cisadane tanpa+identitas tidak+lihat
 tolong+di tpa tpa+rawa tps tulang untuk
jenazah 2 5+hari ada ada+keluarganya ada+sesosok ada+yang ambulans bagaimana+cara bantaran bantaran+kali
 belakang+pabrik belum benteng benteng+betawi betawi biaya buang buang+sampah cibodas+baru dari+jendela dekat+tpa
 di+empang di+kebon di+lantai di+lokasi di+pohon di+rs dingin diri+di empang+belakang gaga+rt gantung gantung+diri
 gelandangan+yang hari harus harus+bagaimana hotel info irigasi irigasi+sipon item jalan+benteng jalan+raya kabeh
 kaku+di kali+sabi kamar kamar+kontrakan kami+tidak kayaknya ke+rs kebon+pisang kedaung keluar+orang kemarin kepala
 kontrakan+saya kp kp+sawah kucing lalat+banyak liar lurah mandi+di masuk meninggal+karena menyengat+dari mr mr+x
 nongol nyangkut nyangkut+di orang+di pabrik+sepatu pagi pak+di pak+lurah penghuni+kontrakan penjaga petugas pisang
 pisang+belakang plastik pohon polsek ps rawa+kucing rawat+di rs+kami rt+7 rumah+saya sabi saluran+irigasi
 saudara+sudah saya+kedaung saya+sendiri sebelah selapajang semak sepatu sesosok+tubuh siapa+yang sudah+bengkak
 sudah+dingin sudah+mandi surat tamu tetangga+kontrakan tetangga+sebelah tidak+gerak tidak+keluar trotoar+jalan
 tua+tidak urus urus+pemakaman warga+ketemu warga+kontrakan x yang+biasa yang+kemarin yang+mati yang+meninggal
jenazah 1 =ask ada+badan adik+saya air anyar banget bangkai banyak banyak+di bau+bangkai bau+pak biasa biasa+mangkal
 bisa+hubung busuk+banget cara cari+rumput dengan+sekali di+becak di+dalam di+gerobak di+kebun di+trotoar dokter
 gaga hubung indah kamar+mayat kami+meninggal kami+yang kebun kel+poris kontrakan+sudah kp+rawa lumpur masih+duduk
 mayat+di mayat+nyangkut mayat+tetangga meninggal+pak musola nongol+dari orang+bau orang+meninggal pak+depan
 pak+tadi pak+takut pas+mau pasar pasar+anyar pemakaman+tetangga petir pinggir+empang pintu+air poris+gaga posisi
 punya+biaya rawat rest rest+daerah rt ruko rumah+pak rumah+tidak rumput sakit sekali sekarang+di semalam siapa situ
 sudah+jadi sudah+meninggal sungai+belakang tadi+di tanah telepon temen+kontrakan thamrin+depan tolong+bantu tukang
 tukang+becak tukang+rongsok tumpuk tumpuk+sampah ya+pak yang+sudah
jenazah -1 2+hari =road @fire @is=treat @kin @traffic abis ada+gelandangan ada+pak ada+suara al angkat angkot baju
 balita banjir bapak+kontrakan barat baru bawa+golok bayi+pak bisa bocor bukan bulan bus busa butuh cepat ciledug
 dapur denger+suara di+pinggir di+pos di+terminal diketok diketok+tidak emperan flyover gerobak halte hamil hilang
 ini isi+bayi jatake kakak kembali kena kerja kesakitan ketuban kira kolong kontrakan+pak korban kumat kursi lemas
 mabuk melahirkan mushola ongkos orang+masih orang+tenggelam pada panas panti panunggangan pasung+di perempatan
 pinang pukul punten rumahnya sahut sambil sampah+belakang sampai sehat sekolah serpong sesak sih sumur tali
 tergeletak terjun terlantar+di terminal tetangga+saya tidak+ada tidak+sadar tidak+sahut tinggal+di tolong
 tolong+pak tumpang waras yang+tenggelam yang+tidur
jenazah -2 =tale @abuse @breath @child @poison ada+bapak ada+ibu ada+lansia aja ambruk amuk asal badan+sudah bakar
 bantu+saya bawah bayi belakang+kontrakan belum+ketemu bikin biru cikokol cimone cipondoh cuma dan denger di+jalan
 di+kontrakan di+pasar diam dipukul dua duduk duduk+di gang ganggu golok habis hidup isi jiwa kaki kantor kecil
 kejang lampu lapor lari luka manusia+gerobak merah minum mobil mulut napas ngomong no obat orang+odgj
 orang+terlantar orang+tidak orang+tidur pak+bantu pak+saya pak+sudah parkir pasung pegang penelepon perum
 pinggir+kali pingsan pisau pos racun rel rw sadar sakit+tidak satpam saya+mau semua sendiri+di sering stasiun
 sudah+2 suka taman telanjang tenggelam+di teriak tidak tidak+mau trus tua umur warung
jenazah -3 # =urgent =work @1 @birth @bleeding @crowd @is=aged bapak bocah darah dengan di+depan dia ditinggal
 gelandangan jalan jatuh jembatan karunya lagi makan mau motor nyasar pakai perempuan pulang sekarang sendiri suara
 tangis terlantar tiap
jenazah -4 @is=bekal @likely @violence @weapon bawa depan kata ke tabrak tahun tapi terus tidur+di tinggal
jenazah -5 =heart @ill @suicide ibu itu odgj saya tidur
jenazah -6 @is=odgj @is=ot anak tenggelam
jenazah -7 @injured @is=anak @is=lansia lansia
lainnya 10 @1
lainnya 9 @birth @danger @poison belum+ketemu saya tolong+saya
lainnya 8 @drowning @injured @suicide belum butuh tabrak tenggelam
lainnya 7 bantu+saya hamil ketuban mabuk+tidur motor racun segera tawuran tempat
lainnya 6 ada ada+laki ada+rumah anak+kecil belakang+rumah bensin bukan+odgj cbd cbd+ciledug depan+cbd di+rel
 di+ruko ibu+hamil ketuban+sudah pak+bantu saya+mau sayat tanjakan temen terjun terjun+dari
"""
