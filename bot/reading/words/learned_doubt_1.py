"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
14 @abuse
12 <sekarang @suicide
11 @1 @birth @child @drowning @unconscious bayi di+rel keluar napas
10 @injured @poison bacok kepala odgj sudah+tidak tangan
9 <dia <klien badan bocah gigit kejang kereta kumat
8 # <ini <tapi >odgj @bleeding @many @threat anak besar darah kaki muka orang+yang polsek satu semua siram terus
 tusuk
7 <korban <odgj @breath @ill @robbery @violence ambulans+sekarang begal denyut jatuh kamar kata+mau maling masih
 meledak mobil mulut patah+kaki pintu pisau pukul racun sekap sekarang+juga serang sudah+sesak tiba truk tulang
 yang+di
6 <bukan <cepat <lapor <temen <ybs >alat >ambulans >besar >depan >keluar >kereta >parah >polsek abis amuk ancam
 bantu+polsek bapak bensin bocor bukan+wkwk cepat depan di+dalam di+kamar di+tengah dia dingin diri hamil harus ini
 jari kaku kena kirim kontrakan lari mantan marah mau+terjun mesin obat putus suara tabrak tangis tenggelam
 tidak+bisa tol trus ybs
5 <=joke <ada <anak <bisa <maling <tiba <wkwk =still >banget >kayu >ke >motor >ngomong >polisi >satu >terus @weapon
 a banting belum biru cekik darah+tidak di diam+aja dikeroyok gas gerak gigit+anjing golok+cari ini+ada itu+saya
 kaca kayaknya keluar+busa ketemu ketuban kunci kursi laki lantai manusia minum ojol orang orang+sekarat perempuan
 petugas+kami pinggir+jalan pingsan rel+tidak respon rumah sayat sekarang setrum suara+senjata sudah+di
 sudah+meninggal tali tengah tidak tidak+bangun tinggi
4 <=still <=urgent <awalnya <bener <cuma <dari <kumat <lama <marah <ojol <penelepon <pergi <satpam <suara =work
 >belum >damkar >dekat >diri >harus >item >kumat >lantai >mantan >masih >rusak @body @crowd ada adu ambruk
 ambruk+tabrak anak+kecil anjing+odgj atap awalnya awalnya+cuma bakar balita bangun banting+anak banyak bawa bener
 bisa+bangun bisa+cepat bisa+ngomong botol busuk cari+itu cuma+marah cuma+tidur dada damkar dapur dari dari+kemarin
 di+depan di+poster dibacok ganggu+jiwa gantung+diri got+tusuk harus+bagaimana hebat hidup ikat jalan+raya jiwa
 jual+tiba kalau+bisa kayanya kemarin+cuma ketemu+mayat ketuban+sudah kp lagi+jual lama lansia+saya leher lihat
 luka+parah main+di marah+hari masuk mau+turun melahirkan+di minum+obat minum+racun muntah napas+tinggal orang+di
 orang+got pakai+pisau parkir pasung patah+tabrak penelepon pergi perut petugas rawa sambil saya+lihat saya+pergi
 saya+sekap saya+sekarang saya+tidak sendiri+di senjata+kata stroke+di suami+saya sudah+lemas sudah+rusak surat
 tengah+jalan teriak terjun+dari tetangga+bakar tidak+sadar tidur+sekarang turun yang+kemarin
3 2+tahun 3+tahun <bayi <bocah <dalam <dan <duel <hes <itu <kayanya <ke <kirim <kontrakan <laki <lapar <lemas <lihat
 <masih <mobil <palak <parkir <pembantu <penumpang <perempuan <ribut <rumah <sakit <sih <sudah <tahu <truk <via =not
 >abis >attempt >bagaimana >bangun >berdiri >dapur >dompet >kamar >kontrakan >kp >kursi >lemas >masjid >massa >mata
 >muka >ngigau >pasar >pintu >putar >sawah >sopir >tangan >tangis >tempat >teriak >trus >yang ada+mayat ada+polisi
 alat+dekat anak+sekolah anak+tetangga antara apa+tapi api+besar arus attempt bagaimana+ini bagaimana+sih
 bakar+rumah banget+sekarang banjir banyak+banget bapak+sudah bau+menyengat bawa+apa bawa+golok belum+ada berenti
 bocah+kecil bocor+bau buka bukan bunuh+attempt cisadane dalam dekat dengan+bensin denger+suara denyut+kumat
 depan+rumah depan+sekolah di+dapur di+kali di+kandang di+kursi di+pohon di+sawah di+tempat di+toilet dipukul
 dipukul+satu diri+di ditinggal+di dompet+hilang duduk+di duel duel+pakai flyover gas+bocor gelandangan+yang
 genteng+bawa gigil golok+gang goyang hes hes+darah hilang istri jalan+belum jalan+merdeka jalan+tol jamaah
 jatuh+dari jatuh+di kambing kami+minta kandang kayanya+sudah kebon kejang+di kemarin+lapor kena+alat kena+peluru
 kepala+bocor lagi+dipukul lama+banget lansia lansia+jatuh lapar+sampai lapor+sekarang lift massa mau mau+ke mencong
 mending mending+saya meninggal+bapak menyengat merdeka minta+ambulans motor mulut+keluar nanti+lagi napas+kolong
 ngigau obat+tidur odgj+bawa odgj+kejar odgj+lempar odgj+tidak orang+gantung orang+kejang orang+lewat orang+mati
 orang+odgj palak panggil parah pasar patah+tidak pegang pegang+korek peluru peluru+nyasar pembantu pembantu+dipukul
 penumpang perahu pohon+ambruk pucat pukul+orang pukul+saya putar racun+di raya ribut robek ruko rumah+bakar
 rumah+kosong rumah+saya rusak sampai+pingsan satu+kampung sawah saya saya+bener saya+dicekik saya+jatuh sebelah
 segera sekap+mantan seret sesak+kumat sih+lama siram+air suami sudah+besar sundut sundut+rokok tabrak+kayu
 tabrak+mesin tabrak+truk tabung tambah tanah tanah+tinggi tapi+pukul tawuran tempat tenggelam+di terbalik
 tergeletak ternyata tetangga+saya tiang tidak+bawa tidak+gerak tidak+mau tidak+napas tidak+respon tinggal+semua
 toilet tolong+damkar tukang+parkir tulang+manusia tulis via warga wasiat yang+biasa yang+cari ybs+bawa
2 <atas <bagaimana <bantu <bapak <belatung <di <foto <genteng <hilang <jiwa <kata <kayaknya <kejar <kerja <kok <lalu
 <lari <lift <makan <mangkal <mantan <ngaku <nya <pas <preman <putus <saya <sayur <sebelah <segera <sekolah <suami
 <tambah <ternyata =well >=road >=still >=urgent >angkot >bantu >bapak >berenti >brenti >cisadane >di >dingin
 >flyover >gang >hebat >jembatan >kain >kayak >kepala >kira >lain >laki >maling >marah >mendadak >menunggu >merdeka
 >ngalir >orang >petugas >rawa >raya >rumah >takut >the >truk >warung abis+tawuran ada+asap ada+bakar ada+suara
 ada+tenaga ada+yang adu+banteng air+panas alat alat+nya ambil+alat ambil+golok anak+3 anak+sundut apa+odgj atas
 atas+genteng bangun+dari banteng bantu+segera batu bawa+alat bawa+arus bawa+banjir begal+pakai belatung
 belatung+luka belum+pulang bengkak berani biasa+mangkal bibirnya bisa brenti bukan+simulasi bunuh+saya butuh+bantu
 dalam+mobil dalam+sesak darah+banyak darah+dari darah+ngalir dari+lantai datang di+angkot di+foto di+masjid
 dilempar ditinggal+surat foto+itu gang geng geng+motor gigil+hebat gigit+ular golok+lain hari hidup+mau
 hilang+sadar ini+bagaimana ini+bawa is jalan+kaki jangan+sampai jurang kakak kaki+busuk kali kampung+kira karyawan
 kayu kebun+sesak kejar+warga kerja+sekarang ketemu+orang kira+maling klien+amuk kobra kuat kulit kunci+sendiri
 kurus kurus+banget lain lemas+banget lift+macet lihat+tulang luka+orang luka+tembak macet+orang majikan malah
 malah+ambil maling+ayam mangkal mangkal+di marah+belum masjid masuk+jurang mata mati+tolong mau+dipukul mau+sudah
 mayat+bayi mayat+di mayat+laki mendadak menunggu menunggu+polisi minggu+lalu minta+bantu minyak motor+adu
 motor+jatuh muntah+darah mushola ngaku ngaku+untuk ngalir ngambang nya+malah odgj+apa ojol+tabrak orang+nya pager
 parah+bener pergi+bawa poster+pingsan potong+tubuh proyek rambut rame rusak+kaca sadar+turun sampai+lihat
 sampai+mati saya+demam saya+kejar saya+luka saya+takut sayat+tangan sayur sebelah+bakar sekarang+dia
 sekarang+pegang semak sendiri+dari si simulasi+ini siram+minyak situ+ternyata sopir+truk sudah+ambil sudah+capek
 sudah+ngigau sudah+semua tabrak+kereta tadi+ngaku tahun+kunci tanya+ini tempat+sudah tenaga tenaga+untuk tengah+tol
 ternyata+sudah tiang+listrik tidak+berenti tidak+brenti tidak+buka tidak+kuat toko tolong+ada tower tubuh
 tukang+sayur ular ular+kobra untuk+bangun untuk+kerja update+korban wa wkwk+luka yang+lewat
-2 <bahaya <dinsos <hampir <kaya <kira <laporan <masuk <nginep <penyuluhan <tahun <tani <taruh <undang <wah >aula
 >berobat >dalam >denger >gerobak >harga >hidup >identitas >jangan >jawab >kelapa >lanjut >lucu >sita >tagihan
 >taman >tanpa >trotoar >tumpang aja+kalau apa+dinsos aula aula+kelurahan bagaimana+lanjut baik+jangan banget+di
 bangunan+pegang bapak+tukang berobat berobat+sekarang bulan buruh+tani capek cari+kerja cari+makam cuma+jalan
 dekat+masjid dengan+karung denger denger+harga di+aula di+gerobak di+rumah di+trotoar dikeroyok+sudah dinsos+urus
 duduk+diam gandasari gelandangan gerobak gerobak+orang golok+saya identitas identitas+di jaga jaga+aja jangan+kira
 jawab kain kalau+dia kami+tidak karang+tengah karena+sakit karung+cari kaya keluarganya kemarin+dikeroyok kerja
 kerja+tidur kira+mau lanjut lapak lempar lihat+sesak lucu meninggal meninggal+baru nginep orang+diam orang+duduk
 orang+lagi orang+racun orang+serang panas patah+tulang penyuluhan penyuluhan+bahaya perang pingsan+karena
 pulang+kerja rs rsj sakit sate+taruh satpam+orang saya+meninggal saya+telepon saya+yang sekarang+tumpang senjata+di
 sih sita sita+satpam sudah+berobat sudah+pulang sudah+saya sudah+sita tadi+tidak tagihan tani tani+nginep
 tanpa+identitas taruh taruh+golok telepon+siapa terjun tidur+depan undang undang+penyuluhan urus+orang wah
 wah+hampir yang+kata yang+setrum
-3 <=office <cek <istri <jalan <jenguk <keluarganya <mabuk <masak <minta <panas <prosedur <sempet <sering <sopir
 <tangan <teras <tinggal <urus >=beast >aktif >bersih >bukan >bulan >ditaro >gratis >h >jual >kan >kecapean
 >kelurahan >lapak >linglung >makan >mana >mancing >pas >plastik >puskesmas >rsj >rsud >siapa >sukasari >utara
 @traffic aja+di aktif alat+nyasar alat+plastik alat+sakit anak+muda anak+saya anjing anjing+tetangga anyar ayam
 bekas berapa bersih bisa+bantu bisa+dibawa bukan+bener bungkus cek cuma+duduk cuma+luka dengan+korek di+gubuk
 di+mana di+pos dia+pegang diam+sekarang dibunuh+rindu dimakam+dinsos disuntik ditaro+orang duduk+aja film+kan
 gang+h ganggu gantung+di gratis gratis+di gubuk+dekat h habis hidup+sebatang itu itu+di jenguk jenguk+kakak jpo
 kami kan kan+bukan ke+panti ke+rsj kecapean kecapean+sekarang kecil kecil+jatuh keliling keluarganya+sudah
 kelurahan kemarin+dibawa kemarin+sempet lagi+makan lagi+masak laki+mabuk lansia+tukang layangan+di lewat+gang main
 main+anak makan+nasi mancing masak masak+pakai mati+di mau+jenguk mau+minta mau+rusak meninggal+semua
 meninggal+tadi naik nanti+dia nasi+bungkus ngomong nya+ditaro orang+darah orang+tidur pagar pagar+jembatan
 pasar+anyar pegang+alat pegang+keliling pingsan+kecapean pinjol plastik plastik+main pos prosedur prosedur+kalau
 puskesmas sadar+tapi sakit+tinggal saya+mati sebelah+dari sekarang+sudah sempet sempet+pingsan semua+hidup sendiri
 sering sudah+seger sukasari tadi+di tahu tahun tanya+prosedur telepon tembok temen terjun+di tetangga+galak
 tinggal+di tolong+cepat trotoar+gelandangan tukang+pegang yang+amuk yang+luka yang+sesak
-4 <=road <=work <beda <berisik <besok <dengerin <habis <harga <infonya <kaki <kalau <kayu <metal <musik <ngupas
 <nyerut <pelatihan <pertolongan <pura2 <tentang <trima <yang >ayam >baik >balai >bikin >bugel >cacat >dengan >dia
 >dimakam >duduk >film >kemana >kerja >layangan >ngupas >nyasar >pisang >satpam >sendiri >sih >tadi >tawa >telepon
 >tembok >utang ada+pelatihan ada+tidak ambil api api+sudah arah atau bakar+api balai balai+warga beda bener+gubuk
 berisik berisik+kayak besok besok+ada bikin+layangan bugel bukan+orang butuh+ambulans cacat chat dengan+rokok
 dengerin dengerin+musik di+balai di+film di+kaki di+puskesmas di+taman diam+golok dimakam ditinggal film genteng
 golok+nyasar golok+sakit infonya infonya+tentang kafan kaget kain+kafan kaki+cacat kalau+ada kampung kayu+pakai
 kelapa+muda kesini korek+di lagi+ngupas lapor+kesini lemas liar mah mampu masuk+rumah mau+ambruk mau+lapor metal
 metal+berisik minggu muda+pegang musik musik+metal ngupas+kelapa ngupas+tebu nya+orang nyasar nyerut nyerut+kayu
 orang+baik orang+mau orang+pingsan pada panas+banget patah+dari pelatihan pelatihan+pertolongan pemakaman
 pertolongan pertolongan+orang pinggir+kali pingsan+di pisang polisi pos+satpam poster+cara pura2 sakit+sendiri
 satpam+kosong saya+kejang saya+kemarin sudah+pada tadi tawa tebu+pakai temen+di tentang tentang+cara tidak+mampu
 trima trima+infonya untuk+bener utang warga+luka yang yang+jatuh yang+kejang yang+pura2
-5 <=heart <bawa <bebas <dengan <jpo <kami <kemarin <kucing <pada <pagar <rt <rusak <tangga <tanpa <tebu <tutup
 >=well >alhamdulillah >bpjs >buah >kecil >lahir >nasi >nya >saya >seger @gone ada+apa ada+tabrak alat+lewat
 alhamdulillah apa+orang bagaimana+cara baik baiki baiki+sebelum bebas bebas+orang bpjs buah di+jalan di+rsud
 dibawa+ke diserang dong golok+lewat hampir+mati hilang+dari itu+darah jadi jembatan jembatan+patah jpo+rusak
 kami+bebas ke+arah korban+tidak lagi lalu layangan mangga mati+tawa nanti+ada nasi orang+jalan orang+tidak
 patah+tolong pinggir+rel punya+rumah rsud rt+kami rusak+nanti saya+pingsan sebelum sebelum+ada seger siapa
 sudah+minum tabrak+mobil tabrak+tembok takut+tabrak taman tangga tangga+jpo tebu tidak+ganggu tolong+ambil
 tolong+baiki tutup wkwk
-6 <bau <berkedok <liar <parah <penipuan <rasa <waspada >ambil >butuh >diam >dinsos >dong >gelandangan >kara >karena
 >lewat >main >mangga >nomor >potong >sebatang >sudah >tahu @like ambulans arah+rel bahaya+banget berkedok
 berkedok+orang biaya bikin+sesak busa cuma+motor cuma+tidak dari+tadi di+rs dompet gelandangan+tidur harga jalan+ke
 jual+korek kalau karena kebun+bawa kopi korek lahir lemas+tidak luka medis+nomor melek motor+luka napas+cuma
 pada+meninggal panjat+pohon penipuan penipuan+berkedok pohon rasa+mau saya+denger sungai tabrak+saya tahu+jalan
 tanpa tapi+tidak tiap tidak+punya tiga tolong+orang waspada waspada+penipuan
-7 <air <asap <diam <jembatan <jual <muda <pamali =joke =office >=not >apa >bansos >dikit >gubuk >jadi >kantuk >lagi
 >minta >punya @feared anjing+liar banget bansos buta dari+lahir dibawa dikit dinsos diserang+kantuk golok+nya gubuk
 jangan+ngomong kantuk ke+orang lapangan luka+dikit muda nanti ngomong+orang nyaris nyasar+tidak pamali
 pamali+jangan rasa sadar+cuma sesak sudah+mati tetangga+asap tinggal+sendiri urus waktu
-8 <=ask <=tale <anjing <apa <hatiku <motor <ngomong <sampai >=ask >antena >dibawa >doang >itu >lapor >limbah >minum
 >sakit >sekarang >tebang >tinggal >wkwk antena bener+antena berdiri bisa+berdiri cara+tolong di+kampung diam
 dibunuh die hampir hatiku jangan kali+pas kara kucing limbah mabuk+tidur ngupas oleh pas+saya sebatang
 sebatang+kara tebang tidur
-9 <ambulans <bikin <jangan <nanti <polisi <tidur =ask =beast =heart >=past >=work >kegirangan >pulang >rindu >temen
 ada+korban bahaya bangun+sadar butuh cari kegirangan kemarin+yang nih nomor patah punya rindu rumput
 terjun+kegirangan tinggal
-10 <banget <cara >=joke >=office >kemarin >mikir >tapi ambulans+sudah asap bawa+yang hp mikir minta rumput+bawa
 sudah+bawa yang+tabrak
-11 <hp <suka <takut >ditinggal >tidur >untuk cari+rumput golok+untuk kemarin pulang
-12 <pakai jual lapor sudah+diam suka takut tidak+ketemu
-13 <=beast =drill >=heart @? cara kering ketemu+luka luka+maupun maupun maupun+senjata untuk
-14 >cuma apa doang motor+saya
-16 <=drill
-17 =tale
-18 >=tale bikin
-22 cuma
"""
