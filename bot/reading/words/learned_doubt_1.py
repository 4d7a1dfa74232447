"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
13 @1 @birth @suicide
12 @drowning @injured @poison pukul
11 <klien <sekarang @unconscious bacok gigit napas
10 @bleeding @child @ill badan bayi cekik darah kejang keluar sudah+tidak tusuk
9 @breath @threat @violence anak biru di+rel jatuh kepala kereta meledak pisau rangka satu
8 <dia <ini <tapi ambulans+sekarang besar denyut diri kumat mobil muka mulut odgj racun sekarang+juga serang setrum
 siram tali tenggelam terus truk tulang
7 >besar >odgj >parah @crowd @many amuk ancam banget+mau bocah di+tengah dingin kaku ketuban main+di marah mau+mati
 minum polsek putar rangka+doang sayat sekap semua sudah+meninggal tabrak tangan tiba tinggal+rangka
6 <bukan <cepat <korban <odgj <temen <tiba <ybs >alat >banget >depan >kayu >polsek @body @robbery a abis alat+dekat
 ambruk anak+sekolah bakar balita bantu+polsek begal bocor bukan+wkwk cepat depan dia dikeroyok dipukul gas hamil
 harus jari kaki kamar kayanya kena lari manusia mati+rasa mesin obat orang orang+mati orang+yang perkosa pingsan
 pintu putus respon suara tangis tengah terjun+dari tidak+bangun tinggi tol trus ybs
5 # <=joke <bisa <laki <lama <wkwk =still >asap >berdiri >dekat >diri >ke >keluar >kereta >motor >polisi >rasa
 >terus @weapon ada+mayat ambruk+pas atap bakar+asap banting bapak bensin bisa+bangun bisa+ngomong buka dada
 dari+kemarin di di+dalam di+kamar di+poster gerak gigit+anjing ini ini+ada itu+saya kaca kata+mau kayaknya ketemu
 ketemu+mayat kunci laki lantai lapor+sekarang leher maling mantan masih massa masuk mata parkir patah+kaki pegang
 peluru perempuan pergi petugas+kami pingsan+tidak rel+tidak rumah sambil saya+lihat saya+tidak sekarang
 sesak+banget suami+saya sudah+sesak surat teriak tidak+bisa tidak+sadar tolong+ada yang+kemarin
4 <=still <=urgent <ada <anak <bener <dan <gelandangan <itu <kontrakan <kumat <lapor <lengan <lihat <marah <masih
 <nya <penelepon <pergi <satpam <suara =work >buka >istri >kepala >kumat >mantan >massa >mata >ngigau >ngomong
 >pasar >rusak >sapi >tangis >yang @fire ada adu anak+kecil anjing+odgj api+besar arus asap+kemana bangun banyak
 bapak+sudah bawa+golok belum+ada bener botol busuk cari+itu cisadane cuma+marah dalam darah+tidak dari di+depan
 di+plafon di+pohon diam+aja dibacok diserang+sapi gantung+diri golok+gang got+tusuk gudang harus+bagaimana hebat
 hidup hilang ikat ini+bawa jalan+raya jatuh+dari jatuh+di jual+tiba kaya+mau kejar+anak keluar+busa kemana+mana
 kemarin+cuma kepala+bocor kesamber ketuban+sudah kirim kompor kontrakan kp kursi lagi+jual lama lansia+saya lengan
 lengan+patah marah+hari mati mati+aja mau mau+terjun mau+turun melahirkan+di meninggal+bapak minta+ambulans
 minum+racun ngigau ojol orang+got orang+sekarat parah pas pas+antri pasung pegang+pisau peluru+nyasar perahu perut
 plafon rumah+bakar rusak sampai+pingsan sapi saya+pergi sebelah sekarat sendiri+di seret sesak+kumat stroke+di
 sudah+di tali+di tengah+jalan tenggelam+di terbalik tetangga+bakar tiang tidak tidak+respon tower tulis ujung
 yang+odgj
3 2+tahun 3+tahun <atas <awalnya <bapak <bayi <biasanya <bocah <cuma <dalam <di <foto <genteng <kakak <kayanya <ke
 <kena <kirim <lalu <lemas <makan <maling <mobil <naik <ojol <parkir <penumpang <perempuan <putus <sakit <saya
 <sekolah <sih <status <sudah <tahu <telepon <ternyata <truk <ujung <wa =not >3 >=road >ada >ambulans >anak >attempt
 >bantu >bisa >cisadane >dagang >damkar >dompet >genteng >harus >item >jpo >kaki >kamar >kayak >kedinginan >kp >kuda
 >kursi >lantai >marah >masjid >mendadak >petugas >pintu >putar >raya >roda >rumah >satu >sopir >sungai >takut >truk
 >warga >warung ada+polisi ada+yang adu+banteng ambruk+tabrak angkot+tabrak apa+tapi atas+genteng attempt awalnya
 awalnya+cuma bagaimana+ini bagaimana+sih bahunya bahunya+copot bakar+rumah banget+sekarang bangun+dari banjir
 bantal+rel banteng banting+anak bapak+saya batu bawa bawa+apa bawa+arus bayi+di belum biasanya biasanya+diam
 bikin+tali bisa+cepat bocah+main bukan bukan+simulasi bunuh+attempt bunuh+saya cakar cuma+tidur dada+sakit dagang
 damkar dapur darah+banyak dari+jpo datang dekat dengan+keluarganya denger+suara depan+rumah di+atap di+bantal
 di+dapur di+foto di+kandang di+kursi di+tempat di+toilet diam+hari diare dilempar dipukul+kuda ditinggal+di
 dompet+hilang flyover foto+itu ganggu+jiwa gedung genteng+bawa gigil gigit+ular golok+cari goyang ini+bagaimana
 ini+bapak istri jalan+belum jalan+kaki kaki+busuk kaki+tabrak kalau+bisa kambing kami+minta kandang kasur
 kayanya+sudah kayu ke+rumah kebon kedinginan keguguran keguguran+di kejang+di kemarin+lapor kepanasan keras
 kesamber+petir ketemu+orang kuda lama+banget lansia+itu lansia+jatuh lift lihat luka+parah majikan malah
 mati+kedinginan mau+bunuh mayat+bayi mayat+di mencong mendadak minggu+lalu minta+bantu minum+baterai minum+obat
 motor motor+adu mulut+busa mulut+keluar muntah napas+kolong napas+tinggal nyawa odgj+bawa odgj+kejar odgj+tidak
 orang+di orang+gantung orang+odgj pabrik+bakar pager pakai+pisau paksa panggil pas+bener pasar pegang+golok
 pengendara pergi+bawa petir petugas pinggir+jalan pisau+sekarang pohon+ambruk poster+pingsan potong+tubuh preman
 pucat pukul+gelandangan pukul+saya putar+alat rawa raya robek roda ruko rumah+kosong rumah+saya rusak+kaca sadar
 sakit+jiwa saya+bener saya+pegang saya+sekap saya+sekarang saya+takut sekap+mantan semak senjata serang+satpam
 seret+motor si sih+lama simulasi+ini siram+air status suara+senjata sudah+besar sudah+jadi sudah+lemas sudah+lewat
 sudah+rusak tabrak+kayu tabrak+mesin tabrak+roda tabrak+truk tabung tahun+kunci tambah tanah tapi+pukul tebal
 tembak tergeletak+di ternyata tetangga+saya tidak+bawa tidak+gerak tidak+napas tidur+sekarang toilet toko
 tolong+damkar tubuh tukang+parkir tulang+buka tulang+manusia tulis+surat turun ujung+meninggal ular wa yang+biasa
 yang+cari yang+di ybs+bawa
2 <cari <cat <duel <gudang <guy <hes <hilang <jadi <kok <lapar <lari <mangkal <pabrik <palak <pas <sebelah <sesosok
 <tambah <via =well >10 >abis >angkat >backup >bagaimana >bangun >bau >brenti >bts >dapur >dari >dingin >flyover
 >gang >kasur >kata >kayanya >keluarganya >laki >lemas >masih >menganga >menit >muka >ngalir >orang >peluru >rawa
 >rongsok >sambil >sawah >semua >teriak >the >toilet >trus abis+tawuran ada+bakar ada+suara air+panas ajak
 alat+tidak anak+3 anak+perempuan anak+tetangga ancam+bener ancam+mau angkat apa+odgj aspal atas backup bakar+kasur
 bangkai bantu bawa+banjir begal+pakai belakang belatung belum+pulang berenti biasa+mangkal bibir bibir+biru bisa
 bisa+angkat bocah+kecil brenti bts busuk+sudah cat cat+bakar culik cuma+sisa dalam+mobil darah+dari darah+ngalir
 dengan+bensin denyut+tidak depan+sekolah di+angkot di+kali di+kontrakan di+semak dia+sudah dibuang+bener
 dibunuh+tolong dipukul+satu diri+di duduk+di duel duel+pakai gantung gas+bocor gelandangan+dipukul gelandangan+yang
 geng geng+motor guy hes hes+darah hitam jalan+merdeka jalan+tol jamaah jari+potong jatake jembatan+putus jiwa
 karyawan kayaknya+sudah kelahi kena+alat kena+golok kena+peluru klien+amuk klien+tidak kobra kp+rawa kuat
 kunci+sendiri kurus kurus+banget lagi+di lagi+dipukul lagi+duduk lansia lansia+ancam lap lapak+rongsok lapar+sampai
 lewat+pagar luka+menganga makan mangkal manusia+bener marah+belum masjid mau+dibunuh mau+hilang menganga menit
 merah merdeka minta+backup minta+tolong motor+pakai muntah+darah naik+ke ngaku ngalir ngambang nya+takut nyulut
 odgj+amuk odgj+apa odgj+lempar orang+depan orang+kejang pakai+kayu pakai+senjata palak panas+tinggi parah+bener
 patah+tabrak pegang+korek pembantu penumpang perahu+terbalik proyek pukul+alat pukul+orang putus+ada racun+di
 racun+obat rel rongsok sahut sampai+tidak satu+dua satu+kampung sawah saya+dicekik saya+ketemu saya+luka
 sayat+tangan sayur segera sekarang+dia sekarang+meninggal sekarang+pingsan sekarat+di sendiri+dari senjata+kata
 sesosok sesosok+mayat sisa sisa+satu status+wa sudah sudah+10 sudah+item sudah+tulis sundut sundut+rokok tabung+gas
 takut+banget tanah+tinggi tanya+ini tembak+peluru temen+kerja tempat tengah+tol tenggelam+kali terakhir tergeletak
 terjebak tiang+listrik tiba+stroke tidak+brenti tidak+kuat tidak+rasa tidak+sahut tolong+dari tower+bts tubuh+bener
 tukang+sayur update+korban via wa+nya warga wasiat wkwk+lansia wkwk+luka
-2 <alat <bahaya <kayak <kelapa <keluarganya <kira <lagi <lahir <nyaris <penyuluhan <tinggal <undang <urus >aula
 >berobat >bukan >bulan >jawab >kaget >kan >kapan >lucu >mau >minggu >pas >rawat >sepeda >sita >tambal >tua >tumpang
 apa+dinsos aula aula+kelurahan baik+jangan baju berobat berobat+sekarang bikin+saya bisa+dibawa bukan+bener
 cuma+jalan dari+sepeda dengan+orang denger depan+simulasi di+aula di+jembatan di+sekolah dikeroyok+sudah
 dinsos+urus dompet duduk+diam film+kan galak itu+di jalan+nyaris jangan+kaget jangan+kira jawab jpo kaki+luka kami
 kami+jangan kampung kan kan+bukan kapan kapan+tambal ke+luar ke+panti keliling+golok kemarin+dikeroyok kira+mau kok
 lempar lubang+di lucu manis manis+jaya mayat+bapak minggu+depan nanti+dia ngomong nya+sudah nyaris+bikin odgj+yang
 orang+lagi orang+mabuk orang+racun orang+serang pakai+baju penyuluhan penyuluhan+bahaya perang pulang+dari rawat
 rawat+di satpam+orang sekarang+rawat sekarang+tumpang senjata+di sita sita+satpam sudah+berobat sudah+saya
 sudah+sita sudah+tenang tambal taruh tidur+depan undang undang+penyuluhan urus+orang utara yang+kata
-3 <3 <=heart <=office <=work <ampun <hampir <istri <kayu <kemarin <mabuk <masak <masuk <nomor <nyerut <prosedur
 <pura2 <sempet <sering <sopir <taruh <teras <wah <warung >aktif >bersih >bugel >cari >dengan >denger >dia >ditaro
 >h >harga >jangan >kecapean >kecil >kelapa >kemana >lanjut >lansia >layangan >lihat >linglung >makan >ngorek
 >nyasar >plastik >puskesmas >satpam >siapa >sukasari >tagihan >taman >tetangga >tolong >utara aja+di aja+kalau
 aktif alat+sakit anak+muda anak+saya anjing+tetangga atau bagaimana+lanjut banget+di banget+kaya bapak+meninggal
 bawa+alat bekas bersih besok bikin+layangan bisa+bantu bisa+hubung bugel bungkus cipete cuma+duduk cuma+luka
 dengan+korek denger+harga di+gerobak di+gubuk di+kelurahan di+mana di+pos di+puskesmas dia+pegang diam+sekarang
 dimakam+dinsos diserang disuntik ditaro+orang duduk+aja film gandasari gang+h gelandangan+bawa gelap+banget
 gerobak+orang gigit+anak golok+saya h habis hampir+mati hari hidup+sebatang hubung jaga jaga+aja kafan kain+kafan
 kalau+dia karena+sakit kayu+pakai kecapean kecapean+sekarang keliling keluarganya+sudah kemarin+sempet lagi+makan
 lagi+masak laki+mabuk lanjut lansia+tukang laporan laporan+saya macet main+layangan makan+nasi mampu masak
 masak+pakai masih+di mau+minta mau+pingsan mayat+tanpa meninggal+baru meninggal+semua metik metik+buah nasi+bungkus
 ngorek ngorek+sampah nya+ditaro nyasar nyerut nyerut+kayu orang+darah orang+diam orang+pingsan pagar pagar+jembatan
 pegang+alat pegang+keliling pemakaman pingsan+di pingsan+karena pingsan+kecapean pinjol pohon+mangga pos prosedur
 prosedur+kalau pura2 rs sadar+tapi sakit+tinggal sampah+orang samping sate+taruh saya+kemarin saya+pingsan
 saya+telepon sekarang+sudah sempet sempet+pingsan semua+hidup sih stroke sudah+pulang sudah+seger sukasari tadi+di
 tadi+saya tadi+tidak tagihan tahu tanpa+saudara tanya+prosedur taruh+golok tawuran telepon+siapa tembok terjun+di
 tetangga+galak tidak+mampu tolong+ambulans tolong+cepat trotoar+gelandangan tukang+pegang ulang untuk+ngorek wah
 wah+hampir yang+amuk yang+jatuh yang+luka yang+pura2 yang+sesak yang+setrum
-4 <beda <berisik <dengerin <duduk <habis <harga <infonya <kalau <kampung <laporan <macet <metal <musik <ngupas
 <pelatihan <pertolongan <rusak <tentang <trima >ayam >balai >bekas >berisik >bikin >buah >cacat >dimakam >doang
 >film >hari >kelurahan >ngupas >tanpa >telepon >tembok @traffic ada+pelatihan alat+lewat alat+plastik ambil anjing
 anyar api+sudah ayam bagaimana+cara balai balai+warga bantal bapak+gelandangan beda berapa berisik+kayak buah
 bukan+orang bulan bunuh butuh+ambulans cacat dengan+rokok dengerin dengerin+musik di+balai di+film di+kaki
 di+kardus di+lapak di+taman diam+golok dibunuh+rindu dimakam genteng golok+sakit golok+sudah gratis gubuk+dekat
 hari+ini infonya infonya+tentang itu jadi kaki+cacat kalau+ada kampung+kami kardus kecil+jatuh kelapa+muda
 keluarganya kelurahan kesini kontrakan+saya korek+di lagi lagi+ngupas lapor+kesini lemas lewat+gang luka mah
 main+anak main+petasan masuk+rumah mati+di mau+rusak metal metal+berisik muda+pegang musik musik+metal napas+cuma
 ngupas+kelapa ngupas+tebu nya+orang orang+mau orang+tidur pada panas pasar+anyar pelatihan pelatihan+pertolongan
 penelepon+telepon pernah pertolongan pertolongan+orang petasan petasan+berisik pinggir+kali plastik+main polisi
 puskesmas sakit sakit+sendiri saya+kejang saya+masih siapa sudah+minum sudah+tolong tadi tangerang tebu+pakai
 telepon+ulang temen temen+di tentang tentang+cara tetangga+kontrakan trima trima+infonya warga+luka
-5 <bawa <besok <dengan <dompet <jpo <pada <pagar <tangga <tebu <tutup <yang >=well >baik >duduk >gelandangan >ini
 >main >mancing >nomor >pernah >pisang >punya >saya >seger >sendiri >sih >tawa >urus >utang ada+tidak adik apa+orang
 arah asap bagaimana+kabar baiki baiki+sebelum bakar+api banget bener+gubuk besok+ada bisa+berdiri busa chat
 di+jalan di+rs di+warung dibawa+ke dompet+saya gaji ganggu golok+nyasar hilang+dari jembatan+patah jpo+rusak kopi
 lansia+yang layangan+di liar mancing mangga mau+ambruk mau+lapor mayat medis+nomor meninggal nanti+ada orang+baik
 panas+banget patah+tolong pinggir+rel pisang pohon pos+satpam poster+cara punya+rumah rusak+nanti satpam+kosong
 saya+denger saya+mati saya+tabrak sebelum sebelum+ada seger sudah+pada sungai tabrak+tembok taman tangan+patah
 tangga tangga+jpo tawa tebu tidak+punya tiga tinggal tolong+ambil tolong+baiki tutup untuk+bener utang yang
 yang+kejang
-6 <=tale <bebas <jembatan <kabar <kami <kucing <panas <rasa <rt <tanpa =heart =office >=ask >alhamdulillah >ambil
 >diam >dinsos >kara >lagi >mangga >nasi >nya >rsud >sebatang >tadi >tahu >tinggal >waktu @gone ada+apa
 alhamdulillah api arah+rel baik baterai bebas bebas+orang berdiri buta di+kampung ditinggal golok+lewat jalan+ke
 jalan+tabrak jual+korek kabar kaget kalau kami+bebas kara karena ke+arah kena+panas korban+tidak lapangan
 lemas+tidak main mati+tawa melek nasi nih orang+jalan orang+tidak pada+meninggal panjat+pohon rasa+mau rt+kami
 sebatang sebatang+kara sesak tabrak+mobil tabrak+saya takut+tabrak telepon tidak+ganggu tinggal+sendiri wkwk
-7 <=road <banget <bau <berkedok <diam <liar <muda <pamali <parah <penipuan <tangan <waspada =beast >=not >dikit
 >dong >jadi >karena >lewat >minum >nih >potong >sekarang @feared ada+tabrak bahaya+banget berkedok berkedok+orang
 biaya bikin+sesak bisul copot cuma+motor cuma+tidak dari+tadi di+lapangan di+rsud die dikit dinsos
 gelandangan+tidur golok+nya hampir harga itu+darah jangan+ngomong jembatan kali+pas kami+bapak kebun+bawa korek
 layangan luka+dikit mogok motor+luka muda ngomong+orang nyaris nyasar+tidak pamali pamali+jangan pas+saya penipuan
 penipuan+berkedok rsud sekarat+nih sering tahu+jalan tapi+tidak tidur tolong+orang urus waktu waspada
 waspada+penipuan
-8 <air <asap <minta <sampai =ask =joke >antena >bpjs >gubuk >kantuk >lalu >lapor >limbah >pulang >sudah ambulans
 anjing+liar antena bener+antena berisik bpjs diam diserang+kantuk dong gubuk jangan kantuk limbah nanti ngantuk
 ngupas pasang patah punya rumput sadar+cuma saya+tenggelam sudah+mati tetangga+asap tiap tinggal+di
-9 <ambulans <anjing <apa <hatiku <jangan <jual <motor <ngomong <polisi <tidur >=office >apa >bansos >butuh >sakit
 >tapi >tebang >wkwk ada+korban bangun+sadar bansos cara+tolong cari hatiku ke+orang kemarin+yang kering kerja
 mabuk+tidur nomor tanpa tebang
-10 <bikin <cara <nanti <takut >=joke >dibawa >kegirangan >minta >temen ambulans+sudah bahaya bawa+yang cari+rumput
 dibawa dibunuh kegirangan pulang sudah+bawa takut terjun+kegirangan untuk yang+tabrak
-11 <=ask <hp <suka >=past >=work >ditinggal >itu >kerja >rindu >tidur >untuk hp kucing lalu rindu rumput+bawa suka
-12 >mikir @like butuh cara doang golok+untuk jual mikir sudah+diam
-13 <pakai >=heart >kemarin banget+hari kemarin lapor
-14 =drill ketemu+luka luka+maupun maupun maupun+senjata minta motor+saya tidak+ketemu
-15 <=beast >cuma apa
-17 <=drill @?
-18 >=tale
-19 bikin
-20 cuma
-22 =tale
"""
