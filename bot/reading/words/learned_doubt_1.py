"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
13 @1 @birth @suicide
12 @drowning @injured @poison pukul
11 <sekarang @unconscious gigit napas
10 <klien @child @ill bacok badan bayi darah kejang keluar sudah+tidak
9 @bleeding @breath @threat @violence anak biru cekik di+rel jatuh kepala kumat meledak pisau rangka satu tusuk
8 <dia <tapi >banget ambulans+sekarang banget+mau besar denyut kereta marah mobil muka mulut odgj polsek racun
 sekarang+juga serang setrum siram tali tenggelam terus truk tulang
7 <ini <korban <ybs >besar >odgj >parah @crowd @many abis amuk ancam bocah di+tengah diri kaku main+di masih
 mati+rasa mau+mati minum orang+yang pintu rangka+doang sayat sekap semua sudah+meninggal tabrak tangan tiba
 tinggal+rangka ybs
6 <bukan <odgj <tiba >berdiri >depan >kayu >ke >polsek @body @robbery alat+dekat ambruk anak+sekolah balita
 bantu+polsek begal bocor bukan+wkwk cepat depan dia dikeroyok dingin dipukul gas hamil harus jari kaki kamar
 kayanya kena ketuban manusia masuk mesin obat orang patah+kaki perkosa pingsan putar putus respon suara tangis
 tengah terjun+dari tidak+bangun tidak+bisa tol trus
5 # <=joke <bisa <cepat <marah <temen <wkwk =still >alat >dekat >diri >keluar >kereta >masih >motor >polisi >rasa
 >terus @weapon a ambruk+pas atap bakar bapak bensin bisa+bangun bisa+ngomong buka cuma+marah dada darah+tidak
 dari+kemarin di di+dalam di+kamar di+poster gerak gigit+anjing ini ini+ada itu+saya kaca kata+mau kayaknya
 kemarin+cuma ketemu ketemu+mayat kontrakan kunci kursi laki lari leher maling mantan marah+hari massa mata
 orang+mati parkir pegang peluru perempuan pergi petugas+kami pingsan+tidak rel+tidak rumah sambil saya+lihat
 saya+tidak sekarang suami+saya sudah+sesak surat teriak tidak tidak+sadar tinggi yang+kemarin
4 <=still <ada <anak <bener <dan <itu <kontrakan <kumat <laki <lama <lapor <lengan <lihat <nya <penelepon <pergi
 <satpam <suara =work >bantu >buka >harus >item >kepala >kumat >kursi >mantan >massa >mata >ngigau >ngomong >pasar
 >rumah >rusak >sapi ada ada+mayat adu anak+kecil anjing+odgj arus bagaimana+ini bangun banting banyak bapak+sudah
 bawa+golok belum bener botol busuk cari+itu cisadane dalam dari di+depan di+pohon diam+aja dibacok diserang+sapi
 ganggu+jiwa gantung+diri golok+cari golok+gang got+tusuk harus+bagaimana hebat ini+bawa jalan+raya jatuh+dari
 jual+tiba kaya+mau kedinginan kejar+anak keluar+busa kepala+bocor kesamber ketuban+sudah kirim kompor kp lagi+jual
 lansia+saya lantai lapor+sekarang lengan lengan+patah mati+aja mau mau+terjun mau+turun melahirkan+di
 meninggal+bapak minta+ambulans minum+racun motor ngigau ojol orang+got orang+sekarat parah pas pasung pegang+pisau
 peluru+nyasar perahu perut putar+alat raya rumah+saya sampai+pingsan sapi saya+bener saya+pergi sebelah sekarat
 sendiri+di seret sesak+banget sesak+kumat stroke+di sudah+di tali+di tengah+jalan tenggelam+di terbalik
 tetangga+bakar tiang tidak+respon tower tulis ujung wa yang+odgj
3 2+tahun 3+tahun <=urgent <atas <awalnya <bapak <biasanya <bocah <cuma <dalam <di <foto <gelandangan <genteng <hes
 <kayanya <ke <kirim <lalu <lemas <makan <maling <masih <mobil <ojol <parkir <penumpang <perempuan <putus <sakit
 <sekolah <sih <status <sudah <tahu <telepon <ternyata <truk <ujung <wa =not >=road >=still >ada >ambulans >anak
 >attempt >bagaimana >cisadane >dagang >damkar >dari >dompet >genteng >istri >jpo >kamar >kedinginan >kp >kuda
 >lantai >marah >masjid >petugas >pintu >putar >raya >roda >sambil >satu >sopir >sungai >tangis >truk >trus >warga
 >warung >yang @fire abis+tawuran ada+polisi ada+yang adu+banteng ambruk+tabrak angkot+tabrak apa+tapi api+besar
 atas+genteng attempt awalnya awalnya+cuma bagaimana+sih bahunya bahunya+copot bakar+kasur bakar+rumah
 banget+sekarang bangun+dari banjir bantal+rel banteng banting+anak batu bawa bawa+apa bawa+arus belum+ada
 belum+pulang biasanya biasanya+diam bikin+tali bisa bisa+cepat bocah+main bukan bukan+simulasi bunuh+attempt
 bunuh+saya cakar cuma+tidur dada+sakit dagang damkar dapur dari+jpo datang dengan+keluarganya denger+suara
 depan+rumah di+atap di+bantal di+foto di+kali di+kursi di+plafon di+tempat di+toilet diam+hari diare dilempar
 dipukul+kuda ditinggal+di dompet+hilang flyover foto+itu gantung gedung gelandangan+dipukul genteng+bawa gigil
 gigit+ular goyang gudang hes hes+darah hidup hilang ikat ini+bapak istri jalan+belum jalan+kaki jatuh+di kaki+busuk
 kaki+tabrak kalau+bisa kambing kami+minta kasur kayanya+sudah kayu ke+rumah kebon keguguran keguguran+di kejang+di
 kemarin+lapor kepanasan keras ketemu+orang kuda lama lama+banget lansia lansia+itu lift lihat luka+parah majikan
 malah mati mati+kedinginan mau+bunuh mayat+di mencong menit minggu+lalu minta+bantu minum+baterai minum+obat
 motor+adu mulut+busa mulut+keluar muntah muntah+darah napas+kolong napas+tinggal nyawa odgj+bawa odgj+kejar
 orang+di orang+gantung orang+odgj pager pakai+pisau paksa panggil pas+antri pas+bener pasar pegang+golok pengendara
 pergi+bawa petir petugas pinggir+jalan pisau+sekarang plafon pohon+ambruk poster+pingsan preman pucat
 pukul+gelandangan pukul+saya rawa robek roda ruko rumah+bakar rumah+kosong rusak rusak+kaca sadar saya+pegang
 saya+sekap saya+sekarang saya+takut sekap+mantan senjata senjata+kata serang+satpam seret+motor si sih+lama
 simulasi+ini siram+air status suara+senjata sudah+besar sudah+jadi sudah+lemas sudah+lewat sudah+rusak tabrak+kayu
 tabrak+mesin tabrak+roda tabrak+truk tabung tahun+kunci tambah tanah tapi+pukul tembak tergeletak+di ternyata
 tetangga+saya tidak+bawa tidak+gerak tidak+napas tidur+sekarang toilet tolong+ada tolong+damkar tubuh tukang+parkir
 tulis+surat turun ujung+meninggal ular wasiat yang+biasa yang+cari yang+di ybs+bawa
2 <bayi <cari <duel <hilang <jadi <kakak <lapar <lari <mangkal <minggu <palak <pas <rumah <saya <sebelah <selingkuh
 <sesosok <tambah <via =well >10 >3 >abis >backup >bangun >bau >bisa >brenti >bts >dapur >dingin >flyover >gang
 >kaki >kasur >kata >kayak >kayanya >keluarganya >kontrakan >laki >mendadak >menganga >menit >muka >ngalir >orang
 >peluru >rawa >rongsok >sawah >takut >tempat >teriak >the >toilet ada+bakar ada+suara ada+tenaga ajak alat+tidak
 anak+3 anak+perempuan anak+tetangga ancam+bener apa+odgj backup banget+saya bangkai bantu bawa+banjir bayi+di
 begal+pakai belakang belatung berenti biasa+mangkal bibir bibir+biru brenti bts busuk+sudah culik cuma+sisa
 darah+banyak darah+dari darah+ngalir dekat dengan+bensin denyut+tidak depan+sekolah di+dapur di+kandang
 dibuang+bener dibunuh+tolong dipukul+satu duduk+di duel duel+pakai gas+bocor gelandangan+yang jalan+merdeka
 jalan+tol jamaah jari+potong jatake jiwa kakak+saya kaki+patah kandang karyawan kayaknya+sudah ke+mana kelahi
 kena+alat kena+golok kena+peluru kesamber+petir klien+amuk klien+tidak kobra kuat kulit kunci+sendiri kurus
 kurus+banget lagi+dipukul lansia+ancam lansia+jatuh lap lapak+rongsok lapar+sampai lewat+pagar luar luka+menganga
 makan mangkal marah+belum masjid mau+dibunuh mayat+bayi mendadak menganga menyengat merah merdeka minta+backup
 minta+tolong motor+pakai ngaku ngalir ngambang nya+takut nyulut odgj+amuk odgj+apa odgj+lempar odgj+tidak
 orang+depan orang+kejang pakai+kayu pakai+senjata palak parah+bener patah+tabrak pegang+korek pembantu penumpang
 perahu+terbalik potong+tubuh proyek pukul+alat pukul+orang racun+di racun+obat rel rongsok sahut sakit+jiwa
 sampai+tidak satu+dua satu+kampung sawah saya+dicekik saya+ketemu saya+luka sayat+tangan sayur segera sekarang+dia
 sekarang+meninggal sekarat+di selingkuh selingkuh+rasa semak sendiri+dari sesosok sesosok+mayat sisa sisa+satu
 status+wa suami+selingkuh sudah sudah+10 sudah+item sudah+tulis sundut sundut+rokok tabung+gas tadi+sekarang
 takut+banget tanah+tinggi tanya+ini tembak+peluru tempat tempat+sudah tenaga tenaga+untuk tengah+tol terakhir
 tergeletak terjebak tiang+listrik tidak+brenti tidak+kuat tidak+rasa tidak+sahut tolong+dari tower+bts tubuh+bener
 tukang+sayur tulang+buka tulang+manusia untuk+bangun update+korban via wa+nya warga wkwk+lansia wkwk+luka
-2 <bahaya <cabe <jenguk <kelapa <kira <lagi <masuk <nomor <nyaris <penyuluhan <prosedur <tahun <taruh <undang <urus
 >aula >berobat >bukan >cari >hidup >jangan >jawab >kan >kapan >lanjut >lihat >lucu >mana >panti >pas >perlahan >rsj
 >saudara >sepeda >sita >taman >tambal >tumpang an apa+dinsos aula aula+kelurahan bagaimana+lanjut baik+jangan baju
 bekas berobat berobat+sekarang bikin+saya bukan+bener bulan bunuh bunuh+perlahan cabe cari+makam cuma+jalan
 dari+sepeda di+aula di+gerobak di+jembatan di+mana dikeroyok+sudah dinsos+urus disuntik ditaro duduk+diam film+kan
 galak gerobak+orang golok+saya harga+cabe hari itu+di jaga jaga+aja jalan+nyaris jangan+kira jawab jenguk
 jenguk+kakak jpo kaki+luka kalau+dia kan kan+bukan kapan kapan+tambal karang+tengah ke+rsj keliling+golok
 kemarin+dibawa kemarin+dikeroyok kira+mau kok lanjut lempar lihat+sesak lubang+di lucu mau+jenguk ngomong nya+sudah
 nyaris+bikin odgj+yang orang+lagi orang+mabuk orang+racun pakai+baju panas panti penyuluhan penyuluhan+bahaya
 perang perlahan pinjol prosedur prosedur+kalau pulang+dari sate+taruh satpam+orang saya+lapor saya+telepon
 sekarang+tumpang senjata+di sita sita+satpam sudah+berobat sudah+dibawa sudah+pulang sudah+sita tadi+tidak tambal
 tanya+prosedur taruh+golok telepon+siapa tidur+depan undang undang+penyuluhan urus+orang utara yang+kata
-3 <3 <=heart <hampir <hari <istri <keluarganya <kemarin <mabuk <masak <pura2 <sempet <sering <sopir <teras <tinggal
 <wah >aktif >bekas >bersih >bugel >bulan >dengan >denger >dia >ditaro >h >harga >ini >kecapean >kecil >kelapa
 >linglung >makan >ngorek >nyasar >plastik >puskesmas >rsud >satpam >siapa >sukasari >tagihan >tanpa >tua >utara
 aja+di aja+kalau aktif alat+plastik alat+sakit anak+muda anak+saya anjing+tetangga banget+di banget+kaya
 bapak+meninggal bawa+alat bersih besok bisa+bantu bisa+dibawa bugel bungkus capek+banget cuma+duduk cuma+luka
 dengan+korek denger denger+harga di+gubuk di+kelurahan di+pos di+puskesmas dia+pegang diam+golok diam+sekarang
 dimakam+dinsos diserang ditaro+orang duduk+aja gandasari gang+h gelandangan+bawa gelap+banget gigit+anak gratis h
 habis hampir+mati hari+ini hidup+sebatang karena+sakit ke+panti kecapean kecapean+sekarang keliling
 keluarganya+sudah kemana kemarin+sempet lagi+makan lagi+masak laki+mabuk lansia+tukang laporan laporan+saya macet
 main+anak main+layangan makan+nasi mampu masak masak+pakai mau+minta mau+pingsan mayat meninggal+baru
 meninggal+semua metik metik+buah naik nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro nya+orang nyasar
 orang+darah orang+diam orang+pingsan orang+serang pagar pagar+jembatan pegang+alat pegang+keliling pingsan+di
 pingsan+karena pingsan+kecapean plastik+main pohon+mangga pos pura2 sadar+tapi sakit sakit+tinggal sampah+orang
 samping saya+kejang saya+kemarin saya+pingsan sekarang+sudah sempet sempet+pingsan semua+hidup sih sudah+saya
 sudah+seger sudah+tenang sukasari tadi+di tagihan tahu tanpa+saudara tawuran tembok terjun+di tetangga+galak
 tidak+mampu tolong+ambulans tolong+cepat trotoar+gelandangan tukang+pegang untuk+ngorek wah wah+hampir yang+amuk
 yang+jatuh yang+luka yang+pura2 yang+sesak yang+setrum
-4 <=office <=work <beda <berisik <besok <dengerin <duduk <habis <infonya <kalau <kampung <kayu <laporan <macet
 <metal <musik <ngupas <nyerut <panas <pelatihan <pertolongan <rusak <tentang <trima <warung >ayam >baik >balai
 >berisik >bikin >buah >cacat >dimakam >doang >film >kelurahan >layangan >ngupas >sih >telepon >tembok @traffic
 ada+pelatihan ada+tidak adik alat+lewat ambil anjing anyar api+sudah atau ayam balai balai+warga banget
 bapak+gelandangan beda berapa berisik+kayak besok+ada bikin+layangan buah bukan+orang cacat dengan+rokok dengerin
 dengerin+musik di+balai di+film di+kaki di+lapak di+rsud di+taman dibunuh+rindu dimakam film ganggu genteng
 golok+sakit gubuk+dekat infonya infonya+tentang itu jadi kafan kain+kafan kaki+cacat kalau+ada kami kampung+kami
 kardus kayu+pakai kecil+jatuh kelapa+muda kelurahan kesini korek+di lagi lagi+ngupas lapor+kesini lewat+gang luka
 mah main+petasan masuk+rumah mati+di mau+rusak metal metal+berisik muda+pegang musik musik+metal napas+cuma
 ngupas+kelapa ngupas+tebu nyerut nyerut+kayu orang+tidur pada pasar+anyar pelatihan pelatihan+pertolongan pemakaman
 penelepon+telepon pernah pertolongan pertolongan+orang petasan petasan+berisik pinggir+kali polisi poster+cara rs
 rsud sakit+sendiri siapa stroke sudah+minum sudah+tolong tadi tebu+pakai telepon+ulang temen temen+di tentang
 tentang+cara trima trima+infonya ulang warga+luka
-5 <bawa <dengan <dompet <harga <jpo <kucing <pada <pagar <rt <tangga <tebu <tutup <yang >=well >duduk >gelandangan
 >main >mancing >pernah >pisang >saya >seger >sendiri >tadi >tawa >urus >utang ada+apa apa+orang arah bagaimana+cara
 baiki baiki+sebelum bakar+api bantal bener+gubuk busa butuh+ambulans chat di+jalan di+kampung di+kardus di+rs
 di+warung dibawa+ke ditinggal dompet+saya gaji golok+nyasar hilang+dari jembatan+patah jpo+rusak kaget kopi
 layangan+di lemas liar mancing mangga mau+ambruk mau+lapor nanti+ada orang+baik orang+mau panas+banget patah+tolong
 pinggir+rel pisang pohon pos+satpam punya+rumah puskesmas rusak+nanti satpam+kosong saya+mati saya+tabrak sebelum
 sebelum+ada seger sudah+pada sungai tabrak+mobil tabrak+tembok taman tangan+patah tangga tangga+jpo tawa tebu tiga
 tinggal tolong+ambil tolong+baiki tutup untuk+bener utang yang yang+kejang
-6 <bebas <jembatan <kabar <kami <liar <rasa <tanpa =heart =office >alhamdulillah >ambil >diam >dinsos >kara >karena
 >kemana >lagi >lewat >mangga >nasi >nomor >nya >punya >sebatang >tahu >waktu @gone ada+tabrak alhamdulillah api
 arah+rel bagaimana+kabar baik bebas bebas+orang berdiri bikin+sesak bisa+berdiri buta cuma+motor dari+tadi
 golok+lewat jalan+ke jalan+tabrak jual+korek kabar kalau kami+bebas kara karena ke+arah kebun+bawa kena+panas
 korban+tidak korek lemas+tidak main medis+nomor melek meninggal motor+luka nasi orang+jalan orang+tidak
 pada+meninggal panjat+pohon rasa+mau rt+kami saya+denger sebatang sebatang+kara sesak tabrak+saya tahu+jalan
 takut+tabrak telepon tidak+ganggu tidak+punya tinggal+sendiri wkwk
-7 <=road <=tale <asap <bau <berkedok <diam <minta <muda <pamali <parah <penipuan <tangan <waspada >=not >dikit
 >dong >jadi >minum >nih >potong >sekarang >tinggal @feared bahaya+banget baterai berkedok berkedok+orang biaya
 bisul copot cuma+tidak die dikit dinsos gelandangan+tidur golok+nya hampir itu+darah jangan+ngomong jembatan
 kali+pas kami+bapak kerja lapangan layangan luka+dikit mati+tawa mogok muda ngomong+orang nih nyaris nyasar+tidak
 pamali pamali+jangan pas+saya patah penipuan penipuan+berkedok sekarat+nih sering tapi+tidak tetangga+asap tiap
 tidur tolong+orang urus waktu waspada waspada+penipuan
-8 <air <banget <sampai =ask =beast =joke >=ask >antena >bpjs >gubuk >kantuk >lalu >lapor >limbah >sudah ambulans
 anjing+liar antena bener+antena berisik bpjs cara+tolong diam diserang+kantuk dong gubuk harga jangan kantuk limbah
 nanti ngantuk ngupas pasang rumput sadar+cuma saya+tenggelam sudah+mati tanpa tinggal+di
-9 <ambulans <anjing <apa <bikin <hatiku <jangan <jual <motor <ngomong <polisi <tidur >apa >bansos >butuh >kerja
 >pulang >sakit >tebang >wkwk asap bangun+sadar bansos cari hatiku ke+orang kemarin+yang kering mabuk+tidur nomor
 punya tebang
-10 <=ask <cara <nanti <takut >=joke >=office >=work >dibawa >kegirangan >minta >tapi >temen ada+korban
 ambulans+sudah bahaya bawa+yang dibawa dibunuh hp kegirangan kucing pulang sudah+bawa takut terjun+kegirangan
 yang+tabrak
-11 <hp <suka >=past >ditinggal >itu >rindu >tidur >untuk cari+rumput golok+untuk lalu rindu rumput+bawa suka untuk
-12 >=heart >mikir @like butuh doang jual kemarin mikir sudah+diam
-13 <pakai >kemarin cara lapor
-14 =drill ketemu+luka luka+maupun maupun maupun+senjata minta motor+saya tidak+ketemu
-15 <=beast apa
-16 >cuma @?
-18 <=drill >=tale bikin
-21 cuma
-22 =tale
"""
