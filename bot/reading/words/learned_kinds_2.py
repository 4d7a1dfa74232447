"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
anak -1 40an 80+tahun @ill @is=aged @poison ada+2 ada+perempuan ambruk anak+muda anak+pada anak+usir arah baju
 balita+di banget bangun barat bawa+2 bayi+di bekal belakang+rumah besar bikin+bedeng bikin+tenda bocah+kecil
 bocor+semua budi cipadu compang dan+gelandangan dan+tidak dari dari+dalam darmi darurat dekat depan+mall depan+spbu
 di+halte di+lantai di+luar di+panunggangan di+rel di+sungai di+terminal di+tugu dikenal dingin dipukul+preman
 ditinggal+saya dompet flyover gelandangan+dengan gigil golok+kejar gudang habis+bekal hamil+tua ibu+bawa ieu
 ieu+ada info jadi jalan+pembangunan jalanan+sekitar jatiuwung jpo kakak+saya kambing kandang+kambing kayaknya
 ke+rumah keabisan kehujanan kejar+anak kel keluarganya kelurahan+gerendeng kemarin kenapa kesakitan ketemu+orang
 kirim km kontrakan+sebelah kp+rawa kursi lagi+di lalu lansia+nyasar lansia+terlantar leher lem+tidur lihat+ibu luka
 lupa maksudnya malam+ini mampu+tolong mangkal manusia+gerobak masjid mau+ke mau+minta mau+terjun muka+sudah mules
 odgj+sudah orang+di orang+duduk orang+sudah orang+terlantar orang+tidak orgnya pabrik pak+tadi pakai pakai+golok
 pamit pamulang panggil panunggangan panunggangan+barat pelajar pembangunan penelepon penumpang perumnas petir
 pincang pinggir+jalan pingsan pintu+kunci plawad poncol poris+plawad pos+ronda pos+satpam posisi pulang+karena
 putar rawa rawat ronda rt rt+2 ruko rumah+bocor rumah+di rumah+kosong rw sakit+jiwa satpam saya+cuma saya+kerja
 saya+lagi saya+sekarang sayat sekarang+saya sekitar+8 selamat send send+tolong sitanala sma smkn solusi sopir
 status suami+istri sungai tabrak tamu tanpa teman tengah+ada terbalik terlantar+anak terus tetangga+saya
 tidak+dikenal tidak+jawab tidak+keluar toko tol+karang tolong+bantu tolong+pak tolong+send trotoar+jalan truk
 tua+sakit tua+tidur untung waras yang+mati yang+teriak
anak -2 =office =road =still @birth @fire abis ada+gelandangan ada+kendaraan aja anak+di anak+kontrakan anak+sekolah
 anak+tidak asal aye bantu banyak bapak+saya bapak+tua baru batu bau bawa+anak bawa+bayi bawa+golok bayi+sewa biasa
 bicara bidan+tidak bisa bocor buang buang+sampah busa cibodas ciledug cisadane dari+malam dengan+2 di+depan
 di+masjid di+pertigaan di+pinggir di+pohon di+situ di+taman di+trotoar dia diam+di dinsos diri ditinggal+anak duit
 dulu eh gajah+tidak gang gang+salak gendong+bayi gerobak habis hp ibu+tua indah ini is izin izin+lapor jambu
 jatuh+dari jawab jiwa juga kantor karunya kata+ditinggal kayu ke kemis kena kendaraan ketuban ketuban+sudah
 kontrakan+gang kosong kumat lagi+cari laki lap lapor+pak linglung lokasi lumpuh maaf makan+dari maling manusia
 masih+bayi masih+di matahari mati mau+pulang menit mulut ngumpet ngumpet+di no orang pak pak+ada pak+lapor
 pasar+baru pasar+kemis pertigaan perum pinggir pisau raya renang+cluster rs rumah rumah+tetangga rumahnya rusak
 salak saudara+tinggal saya+sudah sendiri+tidak serang sesak sewa siapa sih sih+cuma sita situ situ+cipondoh sudah+3
 sudah+keluar sudah+tua suka tali+di taman taman+gajah telanjang telepon temen tenda teras+kelurahan terjun
 terjun+dari terlantar terminal+poris tidak+sadar tol tukang turun uang untuk
anak -3 2+anak @injured @is=treat ada+bapak ada+lansia ada+saudara cluster gantung golok halte ibu+saya kejar
 kembali+lagi kepala korban kp lagi lantai lihat mayat+bayi meninggal merah+cikokol ngomong ongkos orang+odgj pegang
 poris ribut sadar sakit sambil+gendong saudara saya+mau tangan tidak+mau tidur tidur+di tolong trotoar warga yang
 yang+kemarin
anak -4 =ask @1 @bleeding @is=family @unconscious ada+ibu amuk bakar cipondoh darah dengan+anak diam ibu+dengan
 istri itu jatuh kali+sabi kami pohon sabi sambil suami sudah+tidak tidak+bisa
anak -5 =work @weapon ada+orang cuma depan ganggu kaki keluar mayat sudah
anak -6 @is=bekal @is=dead @is=ot @suicide bawa belum belum+ketemu dan lapor odgj
anak -7 =heart @is=odgj mau
anak -8 @is=lansia lansia
anak -9 @body
odgj 9 =heart @is=odgj odgj
odgj 8 suka teriak tiap
odgj 7 ngaku ngawur ngoceh ngomong odgj+di orang+odgj perempuan takut telanjang waras
odgj 6 =tale ada+odgj baju ganggu itu jiwa kurang nyanyi odgj+perempuan odgj+tidur rambut rokok sambil tapi tawa
 tidak+waras
odgj 5 =road @1 ajak amuk boneka depan hari kambing kandang kandang+kambing kayaknya perempuan+odgj perum sok
 tapi+sekarang tiap+hari tiap+sore tidak+amuk yang
odgj 4 =not ada+jalmi amuk+tapi badan+penuh bawa+boneka baya bendera cuma dada datang dengan depan+gereja di+kandang
 diam dilempar dipukul+preman galak gereja jalan+satria jalmi joget2 joget2+di ke+orang kebon+besar keluarganya
 kereta kurang+waras lagi+pak laki+telanjang lapor lewat liar luka main mandi mandir marah mondar mondar+mandir muda
 ngitung odgj+kaki odgj+telanjang pak+itu pakai+baju panjat pasung+dengan pertigaan pikir pinangsia raya
 ruko+pinangsia sakit+jiwa sambil+ngitung sampah satria sering si sore sudirman taman telanjang+dada telanjang+di
 tenang tengah+taman teras+ruko tetangga+odgj tidak+galak tidak+ganggu tidak+pukul untuk
odgj 3 =urgent =well ada+bapak ada+ibu ada+perempuan agak aneh aneh+di angke anyar baik baik+aja baju+kantin
 bapak+suka bapak+tiap bawa+pisau biasa bola compang datang+ke dekat+kantor dengan+bocah dengan+orang depan+rumah
 depan+smk di+depan di+jalan di+pamulang di+pengkolan di+perempatan di+teras dia+suka ditinggal+anak doang duduk
 emang flyover+jalan ganggu+jiwa gebang+raya got hamil hampir hampir+tabrak hormat ikat jalan jalan+tidak jam
 jembatan jemur jinak joget jual+di kab kab+tangerang kali+angke kamar+kunci kantin kata+ditinggal kata+ibu
 kayaknya+ganggu kebon kec keluar+rumah kelurahan kemarin km kok laki laki+itu lewat+depan liar+di malam+tidur
 mandi+di mandir+di masjid+nurul mengganggu merdeka mungutin ngomong+dengan ngomong+sendiri odgj+dilempar odgj+jalan
 odgj+laki odgj+liar odgj+sering odgj+suka odgj+yang orang pamit panjat+tower paruh paruh+baya pasar+anyar
 pasar+ramadhani pendek pengkolan penuh penuh+luka perempatan perempuan+hamil perempuan+rambut pernah pos+tidak
 preman punten ramadhani rambut+pendek rt rumah+saya sampai sandal satpam saya+pasung saya+takut sekarang+sudah
 sendiri siang siapa smk smk+yuppentek status subuh sudah+tulis suka+bawa tawa+sendiri telanjang+jalan tengah
 tengah+jalan teras tetangga+saya tiap+pagi tidak tidak+bawa tidak+kenapa tidak+pakai tidak+pernah tol+hampir tower
 tulis waras+itu yang+odgj yang+suka yuppentek
odgj 2 112+odgj 3+tidak =ask =beast @crowd agak+kurang air+mancur ajak+ngobrol ajak+ngomong ambil amuk+di amuk+pak
 amuk+tidak anak+3 bae bahasa bahaya batu batu+dengan batuceper batujaya bawa bekas benda berdiri besar besar+rt
 bhineka bicara blok bojong bojong+jaya bulak cadas ciledug cimone cuma+nyanyi daerah dari+jembatan dari+subuh deh
 dekat+balai dengan+ganggu dengan+keluarganya denger depan+puskesmas depan+toko dewasa di+air di+alun di+got
 di+kelurahan di+pertigaan di+pos di+taman di+tengah di+tugu diamankan dijemput+ke dikasih+obat dilempar+batu
 dipukul dua2nya foto gajah gebang gendong gimbal hamil+tua hari+tidur harmless ibu+sudah indah+tolong itu+kayaknya
 iwan iwan+yang jalan+beringin jalan+kesana jalan+merdeka jalan+pakai jalan+sambil jalan+teuku jatake jati jaya
 jongkok kaki kalau kamling kapal karawaci karunya kaya kayu kayu+di kec+benda kec+pinang kelapa keluarganya+tidak
 kelurahan+cipondoh kemari kembali kembali+lagi kenapa kenapa+cuma kereta+di kesakitan kesana kesana+kemari ketiwi
 ketiwi+tidak kolong+jembatan kp kp+kebon kp+kelapa lagi lagi+tidur lalu+lintas larangan larangan+selatan lintas
 macet makan+sederhana makan+tidak malam malu mancur masih masih+hidup masjid masuk mau+melahirkan mau+turun
 mobil+di mulai nama+anak ngasih ngatur ngatur+lalu ngintip ngintip+orang ngomel ngomel+depan ntu ntu+orang nurul
 nyambung nyanyi+di nyanyi+doang nyanyi+pakai nyolong odgj+itu odgj+mondar odgj+panjat odgj+tabrak odgj+tiap
 orang+aneh orang+bawa orang+dengan orang+lewat orang+mandi pabrik pada pada+takut pager pagi pak+dekat pak+yang
 pamulang panunggangan pasar pasar+ciledug pasar+cipadu pasung perempuan+lewat perempuan+muda periuk perlintasan
 perlintasan+poris perumnas+2 pinggir+situ pohon pondok pos+kamling pos+ojek pr pukul rame rs+bhineka rt+5
 rumah+makan rw+1 sapu+jalan sari saudara+jauh sawah saya+suka saya+tapi sd sederhana sederhana+jalan senjata
 seperti seragam sih sini+tiap sudah+tenang suka+ambil suka+duduk suka+ngintip suka+telanjang suka+teriak
 tabrak+kereta tabrak+mobil talking talking+ke taman+gajah tamu tanah+di tangis+kesakitan tanpa tanpa+baju
 tawa+ketiwi telanjang+lagi tengah+malam teriak+nyanyi teriak+tapi terima terus teuku teuku+umar theres
 tidak+nyambung tidak+urus tidur+di tolong+evakuasi tongkat tugu turun tusuk umar urus urus+kp waras+duduk
 warga+tidak yang+biasa yang+kurang yang+sakit
odgj 1 2+malam 3+hari =joke @likely ada+suara air aja+tidak alat+botol alun2 ampe amuk+lagi anak+pada angke+sudah
 arah arus arus+kali bakar+sampah bakso balai balai+warga bantal batu+sari batu+tapi bawa+apa bawa+arus bawa+bantal
 bawa+bendera belakang+pabrik beringin berkeliaran biasa+di bikin bikin+macet bitung blok+di blok+f bolak
 bolak+kembali brewok bulakan bunderan busana cantiga cipadu cirarab darah+depan darah+jalan dari+sitanala dasana
 dekat+rumah depan+kontrakan depan+rs di+kaki di+kebun di+pasar di+pohon di+poris di+rumah di+sawah di+sekitar
 di+stasiun dia dia+bawa dia+tidak dijemput dijemput+ya dipukul+satpam duduk+sambil dulu+suka evakuasi f flyover
 gang+kober gedor gedor+pintu gembor golok+pak guru guy halte+cikokol huda ibu+pakai inggris itu+ada itu+lho itu+loh
 itu+masuk itu+sekarang itu+tiap jalan+dari jalan+pembangunan jam+2 jatuh+dari jauh jaya+dekat jelas jembatan+kali
 jembatan+tanah jemur+di joget+sendiri kabupaten kadang kaki+di kalau+tidak kali+cirarab karang kardus+anak
 karunya+pak kasih+makan kata+dia kayanya+mau kayanya+sakit ke+dokter ke+panti kebun kejang keluarganya+di kenal
 kereta+nanti kerja+saya km+21 kober kok+tapi kontrakan+putri kp+cantiga kp+pondok kp+rawa kunci kurus+banget
 lagi+itu lagi+lewat laki+brewok laki+muda laki+ngomong laki+setengah lalu lari+di lewat+sini lho listrik+tidak loh
 luka+bakar lumpur lwt maghrib makan+aja malam+ada malam+lapangan masih+sadar masuk+ke mess minta+makan minta+rokok
 muda+duduk mulai+tidak mulu+kontrakan mungkin nambo nambo+jaya neglasari ngobrol+tembok ngomel+tapi ngomong+inggris
 noh+di nusa nusa+jaya nyolong+jemur odgj+baru odgj+hamil ojek orang+ganggu orang+sih orang+tapi pagi+di pahlawan
 pak+kab pak+odgj pakai+toa panjang park pasar+kebon pembangunan pengendara perang perempuan+suka pernah+bawa
 perum+dasana perum+pondok perumnas perut pinggir+tol polsek+neglasari poris+indah pos pos+ronda pulang+dari pun
 puspem rambut+gimbal rasa resah resah+ada ronda rt+01 rt+2 rumah+tidak rw+08 sadar+tapi sakit+siapa sambil+ngomel
 samping sapu saudara+saya security sekarang+lagi sempet sendiri+sambil sendiri+sekarang sendiri+sudah setengah
 setengah+baya setiap seuri seuri+sendiri sih+cuma situ+bulakan solo stasiun+batuceper sudah+biasa sudah+dikasih
 sudah+mandi sudah+sering suka+amuk suka+joget suka+kejar suka+ngomel sutet tabrak+bis tabrak+pager takut+tabrak
 tanah tangerang tangis+terus tanpa+busana tanpa+celana tapi+kaki telanjang+lari temen+kerja tenang+orang
 tenggelam+got teras+kelurahan teriak+bakar terus+tidak theres+a tidak+jelas tidak+makan tidak+minum tidak+sakit
 tigaraksa toa tower+sutet trus+dipukul tua+di tua+tidak turun+di turun+kata umar+karawaci umt waras+pak
 warga+sekarang warga+sudah wkwk yang+kenal yang+tidak
odgj -1 2+anak 2+orang 4+hari =past @breath @poison alat+di ambruk anak+ngelem aren ayam baca bahaya+sih
 baju+compang batu+di bawa+buntelan belakang+kantor bengkok bisa+ngomong bocah bugel buntelan cacat cuma+bau
 cuma+tangis cuma+tidak dalam dapur dekat+gor dengan+anak dengan+bapak depan+mcd depan+pom di di+bawah di+jangan
 di+komplek dibawa+berobat dibuang dikit dinsos diri ditertibkan+pak gang gelandangan+sering gelandangan+tiap gerak
 gerendeng golok+depan gubuk+di halte hilang ibu+saya is itu+bapak itu+orang itu+pak jalan+h jangan jatiuwung
 jatuh+di jaya+rt jiwa+bacok jiwa+sudah jpo jual+tisu kaca+mobil kaku karena kayak kayanya ke+rsj kedinginan
 kejar+warga kena+lempar kepala klinik kontrol kotor kp+ledug kreo+selatan kumel kunciran laki+ganggu lama lampu
 lampu+merah lansia+bawa lansia+di lansia+jatuh lansia+nyasar lantai lapor+pak laporan ledug lem lembang
 linglung+tidak lumpuh maaf mabuk+lem mabuk+tidur manusia manusia+gerobak masih+di mata mau+makan mcd merah+cikokol
 metropolis minggu minum+obat mobil+saya motor+yang mushola+al napas ngais ngaku+dari ngelem ngelem+di nyasar+di
 obat odgj+lempar odgj+serang ongkos orang+cacat orang+kena orang+laki orang+linglung orang+pakai orang+tabrak
 orang+tidak orang+tua pakai+batu pakai+kayu palem panas panti parkir+di pasar+bengkok pasar+lembang patah+depan
 pegang+golok pinter polisi pukul+ibu pulang+ke racun rawat+di rusak rusak+orang rw sampai+malam satpam+kosong
 saya+ganggu saya+rusak saya+sekarang sekolah+bawa selapajang sendiri+pakai sih+orang siram sopir stroke suami
 sudah+4 sudah+bulan sudah+tiga sudimara sukasari tabrak+lari tenggelam terjun+dari tiap+malam tiga tinggal+sendiri
 tisu tolong+bantu tolong+di tolong+kirim tolong+pak tolong+pindah tua+tidur umur+40an woy+ada yang+kejar
odgj -2 3+bulan 40an =still @is=treat abis adik alat amuk+bawa anak+saya apa+odgj bagaimana balita banyak bapak+itu
 bapak+saya bapak+yang bau bawa+alat bawa+golok bengkak berobat bocah+kecil bukan buta cari ciledug+indah cisadane
 cuma+gelandangan daan daan+mogot depan+kantor di+emperan di+gazebo di+kali di+kontrakan di+mushola di+pintu
 di+simpang di+tiang di+trotoar dikasih+makan dikenal dimyati emperan ganggu+odgj gazebo genteng gitu golok+di
 gondrong gor gor+dimyati gubuk h hari+tidak harus hidup ibu+dengan ibu+di item jalan+di jatuh kakak+saya
 kaki+bengkak kantor+kelurahan kasur kayanya+mabuk ke+tembok kel kemana kenanga kirim komplek korban kp+sangiang
 kumat kunci+di kursi laki+gondrong lemas lihat lupa mana mangkal+di mati mau+ke mayat merah mobil mogot muka mulut
 no nya odgj+amuk odgj+apa odgj+bakar odgj+pak odgj+parah odgj+sekarang ojol ot pak pak+ada pak+di parah parkir
 pelanggan penelepon petugas pindah pinggir+jalan pingsan pintu+1000 pom+bensin pos+satpam punya+rumah rawa
 rawa+kucing rawat rsud rumahnya sadar sampai+darah sangiang saya+mau saya+odgj sebelah seberang segera sejak semua
 simpang sudah+tidak sudirman+depan suka+tidur tangan tangcity tangis tangis+di tanpa+identitas tetangga+kunci tiang
 tidak+dikenal tidak+sadar tki tukang tuna tuna+wisma tunggu usir wisma woi woy ya yang+tidur
odgj -3 @fire @is=family ada+anak ada+gelandangan ada+laki ada+lansia alamat anak+jalan asal aye bacok bantu baru
 bawah bayi belakang+rumah bensin butuh cepat cibodas di+belakang di+halte di+kamar gelandangan+di gerobak habis
 identitas ini kaca kakak kantor kata kecil kontrakan linglung mangkal mau+tabrak meninggal minta mushola odgj+bawa
 orang+jalan orang+terlantar pak+saya pasar+malabar pegang pintu pulang rsj rumah+tetangga saudara sekarang
 sekarang+di tahu tempat terlantar tidak+tahu tidur tinggal tol trotoar tua warung
odgj -4 @child @is=bekal @is=dead ada+orang belakang bisa bulan dan ibu kami kampus kejar kena kosong lempar mabuk
 malabar motor odgj+pukul pasar+baru tabrak tabrak+kepala tahun tanya telepon tidak+bisa umur
odgj -5 # @body @is=aged bukan+odgj golok ketemu nyasar punya rumah saya tidak+ada tidak+punya
odgj -6 =office =work @kin @unconscious bapak mau tolong
odgj -7 ada anak
odgj -8 @is=anak gelandangan
odgj -9 @danger @is=lansia lansia
odgj -10 @is=ot @violence @weapon
odgj_amuk 8 amuk
odgj_amuk 7 @danger @violence @weapon bacok odgj+pukul rusak
odgj_amuk 6 @fire @is=odgj bawa ibu kejar lempar odgj+bawa orang orang+odgj pisau waras
odgj_amuk 5 =heart @threat bakar bakar+kasur batu bawa+alat bawa+golok cepat dalam dia golok kaca kasur kayu kumat
 lagi malabar ngumpet ngumpet+di odgj pegang pukul rumah si tidak+waras
odgj_amuk 4 =urgent =work @kin ada+odgj adik alat amuk+bawa anak+saya ancam apa+odgj asap bawa+kayu di+dalam
 ibu+saya jiwa kantor kantor+pos ke+tembok kumat+lagi odgj+amuk odgj+apa odgj+bakar odgj+lempar odgj+tidak pakai
 pakai+kayu pasar+baru pasar+malabar pegang+golok pintu saya+kumat sekarang+saya tabrak+kepala tembok tetangga
 tolong warga
odgj_amuk 3 ada+laki amuk+di anak+sekolah ancam+mau apa aye bapak+dilempar botol cepat+pak di+pasar di+simpang
 dia+bawa dia+sudah ganggu+jiwa genteng kejar+anak kena+lempar kirim kp lari masih+di motor motor+yang odgj+bacok
 odgj+pegang odgj+sekarang orang+kena orang+tidak pak+rumahnya parkir parkir+di pisau+dapur sambil+pegang
 sampai+darah semua simpang tahu teriak+mau tidak+tahu tolong+ada tolong+kirim tolong+pak warung woi
odgj_amuk 2 05+kelurahan @is=treat ada+orang adik+saya alat+di amuk+lagi bakar+rumah banting barat bawa+batu
 bocah+kecil bunuh cekik dapur dengan+tiang depan+sudah di+kamar di+pintu di+rumah dua+orang gaga gang ganggu gigit
 golok+depan golok+di golok+ke gondrong gubuk+di h ibu+di ibu+dipukul indah jalan+h jamaah jaya+rt jiwa+bacok
 kaca+mobil kayu+pukul kecil kepala kumat+rusak lagi+kumat laki+ganggu laki+odgj lembang lempar+genteng mau+bunuh
 mau+mati meresahkan mesjid mobil mobil+saya mulu mushola nya odgj+masuk odgj+meresahkan odgj+serang odgj+tabrak
 orang+amuk orang+laki orang+masih pak pak+cepat pakai+batu pasar+lembang pegang+pisau pinggir pinggir+kali
 pintu+1000 pos pukul+ibu pukul+motor rt rt+nya rumah+orang rumah+saya rumah+tetangga rumahnya rusak+kaca
 rusak+motor rusak+rumah rw+05 sambil saya+lagi saya+odgj saya+rusak saya+sekarang sendiri+pakai serang si+udin
 sipon sudah+dua takut+keluar tangan tawa tetangga+depan tetangga+saya tiang tolong+cepat tolong+di tukang
 warga+takut yang+datang yang+odgj
odgj_amuk 1 3+1 agung al al+muhajirin amuk+banting ashari babinsa babinsa+odgj bapak barang batu+di batu+ke bengkok
 bensin+ke bibi bocor+kepala cemara cemara+raya cepat+ada ciledug ciledug+indah cipondoh cipondoh+makmur dalam+rumah
 delima depan+kantor di+mushola di+tangan duga+ganggu gawat gembor golok+kejar gubuk hasyim hasyim+ashari istri
 jalan+cemara jalan+delima jalan+hasyim jalan+kh jalan+m jendela jiwa+pegang kaca+jendela kaca+rusak kamar+tidak
 kampung kap kap+mobil kasur+di kayu+panjang ke ke+ibu ke+lantai ke+motor kec+pinang kejar+orang keluar kelurahan kh
 kirim+orang korek kp+ledug kumat+semua kurang kurang+waras lagi+pak laki+duga lapor+ada lapor+odgj lari+ke
 lempar+batu lempar+rumah m+toha makmur masjid+al mau+bakar meja mobil+orang mobil+warga muhajirin odgj+rusak
 orang+kampung orang+kurang orang+yang pak+ada pak+ibu pak+kp pak+odgj pak+tetangga pasar+bengkok pasar+malam pecel
 pegang+alat pembeli penelepon penelepon+ibu pengendara petugas piring piring+terus potong pukul+kap rt+03 rt+3
 rumah+sudah rusak+mobil rusak+orang saudara sekap sekolah+bawa smkn sudah+ada sudah+di sudah+tiga sukajadi tiga
 toha trus udin warga+di yang+lewat yang+mau
odgj_amuk -1 @birth @breath @poison ada+bapak ada+lansia ahmad ahmad+yani air anak arus arus+kali bagaimana baju
 bakso balita banyak+yang batu+dengan bawa+arus bawa+pisau bawah+flyover benda bikin biru blok butuh cadas dan
 dekat+gor depan+rs depan+toko di+bawah di+belakang di+kontrakan di+lapangan di+pamulang di+pinggir di+pohon di+pos
 di+tengah dimyati dinsos dipukul+satpam diri+di duduk+di flyover+taman gantung golok+gang gor gor+dimyati griya
 habis halte hamil ini jaya jual+di kali kambing kandang+kambing karunya+pak ke+anak ke+kali kebon+besar kec+benda
 kejar+warga kelahi keluarganya kerja kesakitan kolong kosong lama lap lapangan lapangan+ahmad lewat liar+di
 mandi+di masih+hidup mayat mengganggu minum mungutin naik nginep nginep+di odgj+itu odgj+liar odgj+sudah odgj+suka
 odgj+tidur orang+diam orang+kelahi orang+lewat pakai+alat pamulang panas panjat+tower panti pasar+kebon periuk
 pinang+griya pingsan poncol punya racun rambut rame rawa rel rsj rt+01 sampah saya sebelah seberang sejak setrum
 setrum+di sih sudah sutet tabrak+kereta taman+cibodas tangis+kesakitan tanpa telanjang temen tengah tengah+jalan
 teriak+bakar terminal tetangga+siram tetangga+teriak tiap+malam tidak+bawa tidak+punya tiri toko tolong+saya
 tower+sutet truk tulis turun tusuk woy+ada yang+kejar yani
odgj_amuk -2 =office @is=dead @likely @robbery @traffic ada+rumah ambruk anak+pakai badan banyak bawah becak begal
 belakang+rumah belum bola bukan bukan+odgj bulan dada daerah dekat dengan+orang depan di+kandang diam dibawa
 dijemput dilempar diri ditinggal duduk flyover gelandangan+di hidup ikat jalan+kesana jantung jual kab
 kab+tangerang kami kandang kayanya ke+orang kebon kejang kemari kepala+bocor kesana kesana+kemari lewat+depan liar
 lihat linglung luka malam meninggal mulut ngomong odgj+jalan odgj+kaki odgj+panjat odgj+parah orang+terlantar
 pabuaran pabuaran+tumpeng pak+dekat pak+saya parah pasar+ramadhani pasung+dengan pasung+di pegang+dada perlintasan
 perum perumnas perumnas+2 poris pulang puskesmas ramadhani rs ruko sadar samping sandal saya+takut sd sering
 stasiun suami takut tanah tanah+tinggi tangerang teriak tidak+amuk tidak+bisa tinggi tower tukang+becak tumpeng
 umur untuk
odgj_amuk -3 # =ask =beast =tale @bleeding @child @is=aged @is=bekal anyar banget bantu bayi belakang benteng bisa
 cuma darah dengan+bocah depan+sekolah dipukul+preman ditusuk gebang+raya hari jalan jalan+benteng jembatan karena
 kayaknya kereta kontrakan laki+pakai makan mandi nyasar obat odgj+dilempar panjat pasar+anyar pelajar preman raya
 sampai saya+mau sendiri tabrak tahun taman tangis tawuran+pelajar tenggelam tiap tidak+ada tinggal tua
odgj_amuk -4 =past =well @drowning @unconscious ada cimone jatuh kaki ketemu minta odgj+di pasung tapi tawuran
 terlantar tidak tidur+di
odgj_amuk -5 =not @body @ill @is=lansia @suicide dari di kata lansia perempuan suka tidur
odgj_amuk -6 @is=anak @is=ot gelandangan karunya
odgj_amuk -7 @injured
odgj_amuk -8 @1
odgj_keluarga 7 @is=treat
odgj_keluarga 6 =office @is=odgj @kin berobat kami obat rsj sejak
odgj_keluarga 5 dibawa ganggu jiwa minta saya+odgj
odgj_keluarga 4 =ask alamat bulan halusinasi kakak ke+rsj kemana mau minum ngomong ngomong+sendiri saya terus
 tidak+mau
odgj_keluarga 3 bagaimana bantu bapak+saya dan dibawa+berobat dulu ganggu+jiwa ganggu+odgj harus jiwa+sudah ke
 kontrol kumat makan mau+minta minum+obat rawat sakit+jiwa saya+sakit saya+sering sering tidak+tidur tolong+bantu
odgj_keluarga 2 3+hari 4+rw =heart @is=family ada+biaya anak+laki anak+saya bantu+jalan bawa+berobat berobat+pak
 biar bisa bisa+gerak bulan+tidak cara cibodas+besar cipete di+kamar di+rsj dibawa+ke dijemput gerak habis
 hari+tidak ibu+saya kakak+saya kaku kamar kami+di ke+puskesmas ke+rs kepada kepada+yth konsul kontrol+ke kunci+di
 laki+saya makan+tidak mau+dibawa mau+konsul mau+minum melahirkan minggu minggu+tidak minta+tolong obat+habis
 odgj+parah odgj+sudah parah pasung puskesmas rawat+di rsj+sekarang rt rujuk rujukan rumah+di rutin rw rw+2
 saya+ganggu saya+sudah saya+suka sekarang+kumat sering+halusinasi sih+tapi suami+saya sudah+lama suka tahun tapi
 tetangga+kunci tidak+amuk tidak+makan tidak+minum tolong+dijemput ya
odgj_keluarga 1 01+rw aneh apa+bisa bagaimana+ya bantal bantu+ke bisa+dibawa blok dengan+saudara dia+tidak
 dikasih+makan dokter+kata dulu+pernah habis+dan hari ipar jadi jiwa+tidak kakak+ipar kakak+perempuan kalau+malam
 kami+butuh kami+saudara karunya+pak kel kel+poris kel+sudimara keluar+kamar kemarin+mau kp kumat+lagi kumat+tidak
 lagi lama linglung linglung+harus malam+teriak mana mau+keluar meninggal+tahun ngelantur ngomong+ngelantur
 obat+dari obat+minta obat+rumah odgj+putus pasca perempuan+saya pernah poris+gaga puskesmas+tapi putus putus+obat
 rawa+rotan rotan rs rt+2 rt+4 rw+02 saudara+tidak selapajang selatan selatan+rt sendiri+tidak sih suami sudah+2
 sudah+3 sudah+bulan sudah+minggu sudimara sudimara+selatan suka+amuk suka+halusinasi tahun+di tapi+dia tapi+karunya
 tapi+tidak teriak terus+sejak umur+24 utara warga+kami ya+cara yth
odgj_keluarga -1 =drill @abuse @crowd @drowning @likely @poison ada+lansia aja alat badan banget bapak+dilempar
 bawa+pisau benda bocah cimone cuma datang di+pasar di+pos diam dilempar dilempar+batu dipukul gang gelandangan+di
 hidup ibu indah ini kandang kayaknya kayanya ke+panti lari liar mandi masih mau+ke mau+pulang mayat meninggal merah
 mobil motor muka ongkos pada pak+ada pak+bantu pak+saya pinggir pintu rumah+saya rusak sambil saya+meninggal
 sekarang+di sekolah semua si suka+bawa tadi tangerang tanpa tapi+sekarang temen tengah tiap tidak titip trus tua
 untuk waras warga
odgj_keluarga -2 =beast =not =past =tale @bleeding @child @is=aged @is=dead ada+orang ada+yang anak bakar bapak batu
 bawa darah dengan di+depan di+jalan dia ditinggal duduk golok itu jatuh jaya jembatan kaki kantor kata kelurahan
 ketemu lapor luka masjid nyasar panti pegang pos punya raya rumah stasiun tabrak takut taman tangan tangis
 telanjang terlantar terminal tetangga+saya tidak+punya tinggal
odgj_keluarga -3 =still =urgent =well @body @is=anak @is=bekal @suicide @unconscious dekat jalan kontrakan laki
 orang+odgj pakai pasar perempuan pisau pulang tetangga tidur tidur+di
odgj_keluarga -4 =road @injured @is=ot @weapon ada dari depan gelandangan pak yang
odgj_keluarga -5 =work @1 @is=lansia @violence di lansia orang
odgj_keluarga -6 @danger
bekal 9 asal
bekal 8 @is=bekal dari ongkos
bekal 7 habis uang
bekal 6 dompet duit ke maling mau+ke pulang pulang+ke
bekal 5 ada+ongkos bekal bus dan di+masjid di+terminal habis+bekal mau rombongan sekarang+di terminal terminal+poris
 tidak+ada tipu tumpang tumpang+di
bekal 4 2+anak 2+orang bisa+pulang dari+padang habis+ongkos hp jambi kami keabisan kembali kembali+ke masjid
 mau+pulang minta money no no+money ongkos+pulang padang pak+kami pak+saya poris punya+ongkos sekarang sudah+2 tegal
 tidak+bisa uang+di
bekal 3 abis abk al bayar bisa cirebon daerah+km dari+malaysia di+bus di+pool di+rest duit+tinggal habis+uang
 ke+pekalongan keliling kerja lampung malaysia maling+di masjid+raya mau+kembali minta+ongkos ngawi nih pekalongan
 pool punya raib rest rest+daerah salah+naik saya saya+dari saya+di serang supir tangis tangis+di tidak+punya
 tinggal tunggu+di untuk+pulang walk walk+di
bekal 2 # 2+malam 4+orang abis+tumpang ada+2 ada+penumpang al+azhom alun anak+dari are asal+ngawi aye azhom bandara
 bandung bantu bantu+makan bapak+di baru bawa+2 biaya bis bisa+bantu bisa+kembali box calo calo+kerja center cikokol
 cikokol+tidak daerah dan+saya dari+lampung dari+papua dengan dengan+anak dengan+sekali di+alun di+jembatan
 di+kalideres di+sebelah di+stasiun ditinggal dompet+raib duit+di hello hilang ibu+dengan istirahat istirahat+di
 jakarta jembatan+gantung kaki+dari kalideres kantor kapal kapal+dari ke+ntt ke+purwokerto ke+tegal keabisan+ongkos
 kena kena+tipu km km+14 korban kota lagi+di lampung+mau makan maling+tidak mantan naik ntt ongkos+ke orang+habis
 orang+ibu orang+lansia orang+perempuan pak+mau palak palembang papua pasar+baru polsek+jatiuwung posisi posisi+di
 purwokerto salah saya+dengan saya+habis saya+mantan saya+supir sekali sekarang+istirahat sekarang+tidak sementara
 sementara+di semua soetta solo sp4n+no suami tangis+mau teman teman+saya terlantar+di tidak+bayar tidak+makan
 tidak+pegang tipu+calo tolong+pak travel tunggu uang+abis uang+untuk untuk wonogiri wonogiri+pak yang+jemput
bekal 1 5+orang 6+orang abis+sudah ada+pak agen agen+bus agus ambon anak+minta anak+muda ari batuceper begal
 belum+makan beta bogor boleh boleh+minta brebes bus+sinar cilacap damri dari+bogor dari+cirebon depan+pabrik
 di+agen di+gereja di+gudang di+ibu di+kantor di+kontrakan di+pom dia+dari ditinggal+suami dompet+hilang dompet+saya
 duit+abis duit+dengan elektrik gantung gelandangan+dari gereja habis+duit halte+transjakarta hikmah ibu+bawa
 ibu+dari indramayu is jalan+kaki jatiuwung jaya+ada jemput kampus kampus+umt kata+ditinggal ke+cirebon ke+indramayu
 ke+lampung keabisan+duit kemarin+sekarang kembali+sekarang kerja+tidak ketemu+orang lansia+jual lunta madiun
 mahasiswi mau+minta menunggu menunggu+di minta+bantu minta+pulang minta+tolong mobil mogok muda+dari ongkos+kembali
 ongkos+mau online pak pak+tidak pegang pelajar perempuan+bawa polsek pool+bus pool+damri pulang+sekarang puri+beta
 rak rombongan+gelandangan rsud+tidak rumah+kami sadar saudara+dari saya+terdampar sembunyi sp4n stasiun
 stasiun+batuceper stasiun+tangerang sukabumi taman+elektrik tangerang tarik tasik terdampar terlantar
 terlantar+lunta tidak tki transjakarta transjakarta+puri tumpang+tanya uang+hilang umt warkop
bekal -1 =tale @abuse @birth @crowd ada+ibu adik aja anak+jalan asing bagaimana bakar bikin bisa+jalan butuh cibodas
 ciledug dalam dari+kemarin di+pasar di+pinggir di+rumah dibawa+ke dijemput dipukul dokter dong duduk+di flyover
 identitas jauh karunya ke+dokter keluar kepala ketemu lalu lantai lari+dari lk2 lok luka mabuk malam mandi
 masjid+nurul masuk mati meninggal minggu nama ngaku nurul nyasar+di obat orang+asing pagi pak+bantu perempuan+lari
 perum pp punya+saudara punya+tempat remaja+perempuan ruko rw sambil sampai satpol satpol+pp saudara saudara+saya
 saya+ketemu saya+mau saya+meninggal saya+tidak sering takut taman tanpa telepon tempat+tinggal tengah tenggelam
 teriak terjun tol trus tukang tuna turun urus usir waras warung+saya
bekal -2 =office @bleeding @breath @child @drowning @ill @is=dead @is=family @is=treat ada ada+lansia ada+yang amuk
 banyak bapak bawa belakang bocah bule cimone cuma darah dari+rumah dengan+saya di+depan di+jalan di+teras ganggu
 gelandangan+di golok itu jatuh jaya jiwa kakak kaki kali kamar karena kata kayaknya kayanya kel kelurahan kolong
 lama lansia+nyasar linglung masih mau+lapor mayat minum napas nyasar orang+odgj orang+terlantar panti pasar
 perempuan pinggir pos rs rt rumah+saya rumah+sekarang rumahnya sehat sekarang+dengan tabrak tadi tahu tangan tapi
 tempat teras terus tidak+tahu tidur+di umur warga
bekal -3 =road =well @body @unconscious @violence @weapon ada+orang bayi dekat dia duduk kp lapor ngomong orang
 pakai sakit suka tahun tetangga tiap tidur tua yang
bekal -4 =heart =work @1 @injured @is=aged @is=anak @kin @suicide depan jalan laki odgj rumah sendiri sudah
 tidak+mau
bekal -5 @is=odgj @is=ot gelandangan
bekal -6 @danger @is=lansia lansia
jenazah 10 @body
jenazah 9 @is=dead meninggal
jenazah 8 mayat
jenazah 7 ketemu manusia meninggal+di ngambang
jenazah 6 @danger bau bernyawa lihat mati ngambang+di rsud saya+meninggal sudah tidak+bernyawa
jenazah 5 ada+mayat bagaimana belum+ada di+kali gudang kami karena+sakit kubur meninggal+tadi pak+ada pemakaman
 sudah+tidak sungai tadi tanpa
jenazah 4 @drowning bau+menyengat belakang bendungan busuk cisadane dekat+bendungan di+puskesmas di+rumah di+sungai
 gelandangan+ketemu kaku kali karena kayanya kebon ketemu+kepala ketemu+mayat ketemu+orang kontrakan kosong lalat
 makam mayat+bayi menyengat orang+gantung orang+mati orang+ngambang pak rawa rs saudara+tolong sudah+dirubung
 sudah+kaku tadi+pagi tanpa+saudara tubuh warga yang+ngambang
jenazah 3 =office =still @is=family ada+kaki ada+orang ada+saudara asem bantaran bantu bau+busuk bayi+di
 belakang+rumah benteng+betawi bernyawa+di betawi budi cibodas cisadane+dekat dari+malam di+rsud di+saluran di+semak
 di+tps dirubung dirubung+lalat empang identitas jalan+benteng jendela kaki+orang kamar kamar+kontrakan kami+ada
 kayaknya+sudah keluarganya kemis lembang liar mati+di mayat+laki melati minta minta+bantu pak+kayanya pas
 pasar+kemis pasar+lembang penghuni plastik+item pohon+asem pojok puskesmas saluran sampah saudara sawah sesosok
 suami+saya sungai+cisadane tidak+lihat tolong+di tpa tpa+rawa tps tulang
jenazah 2 5+hari ada ada+keluarganya ada+sesosok ada+yang ambulans bagaimana+cara bantaran+kali belakang+pabrik
 belum benteng bersama biaya buang buang+sampah cara cibodas+baru dari+jendela dekat+tpa di+empang di+kebon
 di+klinik di+lantai di+pohon di+rs dikenal dingin diri+di empang+belakang gaga+rt gantung gantung+diri
 gelandangan+yang gudang+jalan hari harus harus+bagaimana hotel info irigasi irigasi+sipon item jalan+raya kabeh
 kaku+di kali+sabi kami+meninggal kami+tidak kayaknya ke+rs kedaung kel+poris keluar+orang kemarin kepala
 kontrakan+saya kp kp+sawah kucing lalat+banyak lurah mandi+di masuk mayat+di meninggal+karena menyengat+dari mr
 mr+x nongol nyangkut nyangkut+di orang+di orang+meninggal pabrik+sepatu pagi pak+di pak+lurah pasien
 penghuni+kontrakan penjaga petugas plastik pohon polisi polisi+sudah polsek poris+gaga ps rawa+kucing rawat+di
 rs+kami rt+7 rumah+saya sabi sakit saluran+irigasi saudara+sudah saya+kedaung saya+sendiri sebelah selapajang semak
 semak+pinggir sepatu sesosok+tubuh siapa+yang situ sudah+bengkak sudah+dingin sudah+mandi tamu tanpa+identitas
 tetangga+kontrakan tetangga+sebelah tidak+dikenal tidak+gerak tidak+keluar tolong+arah tolong+bantu trotoar+jalan
 tua+tidak untuk urus urus+pemakaman warga+ketemu warga+kontrakan x yang+biasa yang+kemarin yang+mati yang+meninggal
jenazah 1 =ask adik+saya anyar arah banget bangkai bantu+pemakaman banyak+di bau+bangkai bau+pak biasa biasa+mangkal
 bisa+hubung bola busuk+banget dalam dengan+sekali di+becak di+dalam di+gerobak di+kebun di+lokasi dokter gaga gerak
 hubung indah kamar+mayat kebon+pisang kebun klinik kontrakan+sudah kp+rawa lumpur mangkal+di masih+duduk
 mayat+nyangkut mayat+tetangga meninggal+pak nongol+dari orang+bau pak+depan pak+tadi pak+takut pak+tolong pas+mau
 pasar+anyar pemakaman+tetangga petir pinggir+empang pintu+air pisang pisang+belakang posisi punya+biaya rawat rest
 rest+daerah ruko rumah+kontrakan rumah+pak rumah+tidak sekali sekarang+di semalam siapa sudah+jadi sudah+meninggal
 sungai+belakang surat tadi+di tanah telepon temen+kontrakan tetangga+kami thamrin+depan tukang tukang+becak
 tukang+rongsok tumpuk tumpuk+sampah ya+pak yang+sudah
"""
