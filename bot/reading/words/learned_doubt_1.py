"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 @birth pukul
12 <sekarang @1 @drowning @injured @poison
11 <klien @unconscious bacok gigit napas
10 <tapi @bleeding @ill badan bayi cekik darah di+rel kejang keluar kepala sudah+tidak tusuk
9 @breath @child @violence biru jatuh kereta meledak muka pisau satu setrum siram
8 <dia <ini >parah @threat ambulans+sekarang anak besar denyut di+tengah diri kumat main+di marah minum mobil mulut
 odgj rangka sekarang+juga semua tabrak tali tenggelam terus truk tulang
7 <korban >alat >besar @crowd @many @robbery ambruk amuk balita banget+mau bocor bukan+wkwk dikeroyok dingin kaku
 kayanya mau+mati patah+kaki pingsan pintu polsek putar putus racun saya+pergi serang suara sudah+meninggal tangan
 tiba tol
6 <bukan <cepat <temen <tiba <ybs >banget >depan >kayu >odgj >polsek @body @weapon a ada+mayat ancam bakar
 bantu+polsek begal bensin cepat dari+kemarin depan di+kamar di+poster dia dipukul gas hamil ini+ada jari kaca kamar
 kata+mau kena ketemu+mayat ketuban kunci lari mantan manusia masuk mati+rasa mesin orang+yang pegang rangka+doang
 rel+tidak respon sayat sekap selamanya suami+saya tengah teriak terjun+dari tidak+bangun tidak+bisa tidak+sadar
 tinggal+rangka tolong+ada trus ybs
5 <=joke <anak <bisa <lama <lapor <odgj <penelepon <wkwk >asap >berdiri >dekat >diri >kepala >kereta >polisi >rasa
 >tangis >terus >yang abis alat+dekat ambruk+pas anak+sekolah arus atap bakar+asap banting bisa+bangun bisa+ngomong
 bocah buka busuk dada darah+tidak di+dalam ditinggal+di gigit+anjing harus ikat ini itu+saya jatuh+dari kayaknya
 kejar+anak kompor kursi laki lantai lapor+sekarang leher maling massa mata mati mau+terjun mau+turun melahirkan+di
 minum+racun obat orang orang+mati pasung peluru pergi+bawa petugas+kami pingsan+tidak rumah+bakar sambil saya+tidak
 sekarang seret siram+air sudah+sesak surat tetangga+bakar tinggi yang+cari
4 # <=still <=urgent <ada <atas <awalnya <bapak <bener <bocah <cuma <dalam <dan <itu <kakak <kata <kumat <laki
 <lemas <lengan <lihat <marah <nya <perempuan <satpam <sekolah <suara <sudah <wa =still =work >ada >bantu >item >ke
 >keluar >kumat >mantan >marah >masjid >massa >mata >motor >ngigau >ngomong >pasar >rusak >sapi @fire abis+kata ada
 adu anjing+odgj asap+kemana awalnya awalnya+cuma bakar+rumah banyak bapak bapak+sudah bawa bawa+golok bener botol
 cisadane cuma+marah cuma+tidur dalam damkar dari di di+depan di+plafon di+pohon diam+aja dibacok diserang+sapi
 gantung+diri gigil got+tusuk gudang harus+bagaimana hebat hidup ini+bawa istri jatuh+di jual+tiba kaki kaki+tabrak
 kalau+saya kata+tinggal kaya+mau kejang+di keluar+busa kemana+mana kemarin+cuma kepala+bocor kepanasan kesamber
 ketemu ketuban+sudah kontrakan kp lagi+jual lansia+saya lengan lengan+patah marah+hari masih mati+aja mau mau+bunuh
 mau+tidur meninggal+bapak minta+ambulans motor muntah ngigau ojol orang+got orang+odgj orang+sekarat pager
 pakai+pisau parah pas+antri pegang+pisau peluru+nyasar perahu perempuan pinggir+jalan plafon robek ruko rumah
 rumah+kosong rumah+saya rusak sadar sapi saya+lihat saya+sekap saya+sekarang saya+takut sebelah sekarat senjata
 sesak+banget sesak+kumat stroke+di sudah+di sudah+lemas sudah+lewat tali+di tengah+jalan tenggelam+di terbalik
 tetangga+saya tiang tidak tidak+mau tidak+napas tidak+respon tidur+sekarang tolong+damkar tower tulis ujung
 yang+kemarin yang+odgj
3 2+tahun 3+tahun <bayi <belum <biasanya <di <foto <gelandangan <genteng <kayanya <ke <kena <kirim <kontrakan <lalu
 <makan <maling <mobil <naik <ojol <parkir <penumpang <putus <sakit <saya <sih <status <suami <tahu <ternyata <truk
 <ujung <via >3 >=road >anak >attempt >buka >cisadane >dagang >damkar >dapur >dompet >genteng >harus >istri >jpo
 >kamar >kayak >kedinginan >kosong >kp >kuda >kursi >lantai >mendadak >menganga >muka >petugas >pintu >putar >roda
 >sambil >satu >sopir >sungai >talinya >truk >trus >warga >warung abis+tawuran ada+anak ada+bakar ada+polisi
 ada+tenaga ada+yang adu+banteng air+panas ambruk+tabrak anak+3 anak+kecil anak+perempuan angkot+tabrak apa+odgj
 apa+tapi api+besar asap+tebal atas atas+genteng attempt bagaimana+ini bagaimana+sih bahunya bahunya+copot
 banget+sekarang bangkai bangun bangun+dari banjir bantal+rel banteng banting+anak batu bawa+apa bawa+arus bayi+di
 bayi+sudah belakang belatung belum+ada berenti biasanya biasanya+diam bikin+tali bisa+cepat bocah+kecil bocah+main
 bukan bukan+simulasi bunuh+attempt bunuh+saya cakar cari+itu culik dada+sakit dagang dapur darah+banyak darah+tapi
 dari+jpo datang dengan+keluarganya denger+suara depan+rumah depan+sekolah di+atap di+bantal di+dapur di+foto
 di+kandang di+kontrakan di+kursi di+tempat di+toilet diam+hari diare dibunuh+tolong dilempar dipukul+kuda
 dompet+hilang duduk+di flyover foto+itu ganggu+jiwa gedung gelandangan+dipukul genteng+bawa gigit+ular golok+cari
 golok+gang goyang hilang ini+bagaimana ini+bapak item jalan+kaki jalan+merdeka jalan+tol kaki+busuk kalau+bisa
 kambing kami+minta kandang kasur kayu ke+rumah kebon kedinginan keguguran keguguran+di kemarin+lapor keras
 kesamber+petir ketemu+bayi kirim kuda kunci+sendiri lama+banget lansia lansia+itu lansia+jatuh lewat+pagar lift
 luka+menganga luka+parah majikan makan malah marah+belum masih+jalan mati+kedinginan mau+dibunuh mau+hilang
 mayat+bayi mayat+di mencong mendadak menganga meninggal+di menit merah merdeka minggu+lalu minta+bantu minta+tolong
 minum+baterai minum+obat motor+adu mulai mulut+busa mulut+keluar napas+kolong ngaku nyawa odgj+apa odgj+bawa
 odgj+kejar odgj+lempar odgj+tidak orang+depan orang+di orang+gantung pabrik+bakar paksa panas+dengan parkir
 pas+bener pasar pegang+golok pembantu pengendara perkosa perut petir petugas pinggir+jembatan pisau+sekarang
 poster+pingsan preman proyek pukul+gelandangan pukul+orang pukul+saya putar+alat racun+di rawa raya roda rusak+kaca
 sahut sampai+pingsan saya+bener saya+dipukul saya+pegang saya+siram segera sekap+mantan sekarang+dia
 selamanya+sudah semak sendiri+dari senjata+kata serang+satpam seret+motor si siap sih+lama simulasi+ini status
 suara+senjata sudah+baca sudah+besar sudah+jadi sudah+keluar sudah+rusak sundut sundut+rokok tabrak+kayu
 tabrak+mesin tabrak+roda tabrak+truk tahun+kunci talinya talinya+sudah tambah tanah tapi+pukul tebal tebal+dari
 tembak tenaga tenaga+untuk tergeletak tergeletak+di ternyata tidak+bawa tidak+sahut tidur+selamanya tiri toilet
 toko tubuh ujung+meninggal ular umur untuk+bangun via warga yang+biasa yang+di
2 3+hari 4+tahun <112 <belatung <cari <cat <duel <guy <hes <jadi <kamar <kerja <ketemu <kok <lapar <lari <luka
 <mangkal <masih <mulai <pabrik <pas <preman <sebelah <segera <sesosok <tambah >10 >abis >ambulans >angkat >backup
 >bagaimana >banyak >bau >belum >beton >brenti >bts >emperan >gang >kain >kasur >kayanya >kebon >keluarganya
 >kepanasan >laki >lari >mati >menit >menunggu >merdeka >ngalir >nyamber >peluru >rawa >sawah >sekali >semua >tangan
 >tembus >tempat >teriak >the >toilet ada+asap ada+obat ada+suara ajak alat+beton alat+marah alat+tidak ambil+dia
 anak+tetangga ancam+bener angkat antena+tidak aspal atap+gedung backup badan+dingin bakar+di bakar+kasur
 bantu+segera bapak+saya bawa+banjir bayi+dibungkus belatung+luka belum+ambil bengkak berendeng beton beton+kaki
 biasa+mangkal bibir bibir+biru bisa bisa+angkat brenti bts butuh+bantu cat cat+bakar ciledug cuma+sisa dalam+mobil
 darah+dari dari+genteng dari+jembatan dekat demam dengan+bensin dengan+sekali denyut+kumat denyut+tidak depan+pintu
 di+emperan di+luar di+masjid di+sawah di+semak dia+masih dia+sudah dibuang+bener dipukul+satu dipukul+saudara
 ditinggal+surat dorong dorong+orang duel duel+pakai duit duit+untuk empang emperan foto gang gas+bocor
 gelandangan+tusuk gelandangan+yang geng geng+motor genteng+pas guy hes hes+darah hitam infeksi itu+suka jalan+belum
 jalan+sendiri jamaah jangan+sampah jari+potong jembatan+mau jiwa kaki+tembus kamar+mandi kandang+kambing karyawan
 kayaknya+sudah kayanya+sudah ke+dokter ke+mana kebun+sesak kena+alat kena+peluru klien+amuk klien+tidak kobra
 korban+luka kosong kp+rawa kresek kuat kulit kumat+tidak kurus kurus+banget lagi+di lagi+dipukul lansia+ancam lap
 lapar+sampai lebam lemari luka+mata luka+orang lumpur mangkal masih+hidup masih+putar mati+tidak mau+bacok mau+ke
 menunggu menunggu+polisi menyengat minta+backup motor+jalan motor+pakai muntah+darah naik+ke nanti+lagi
 napas+tinggal ngalir ngambang nongol nya+belum nya+takut nyamber nyulut obat+tidur odgj+amuk odgj+di orang+itu
 orang+kejang orang+lewat orang+meninggal pabrik pakai+kayu panas+tinggi parah+bener pas pasar+lama pasung+dengan
 patah+tabrak pegang+korek penumpang perahu+terbalik pinggir pohon+ambruk potong+tubuh pucat pukul+alat punya+duit
 rel rongsok rumah+tetangga sadar+turun sakit+jiwa sampah sampai+tidak satu+dua satu+kampung saudara+lebam sawah
 saya+dicekik saya+jatuh saya+ketemu saya+luka saya+odgj sayat+tangan sayur sekali sekarang+meninggal
 sekarang+pegang sekarang+pingsan sekarat+di sesosok sisa sisa+satu sopir+truk status+wa step sudah sudah+10
 sudah+ngigau sudah+nyamber suka+dipukul tabung tabung+gas tadi+sekarang takut+banget tambang tanah+tinggi
 tembak+peluru tembus tembus+tidak tenggelam+kali tenggelam+ke terakhir teriak+minta terjebak tiang+listrik
 tiba+stroke tidak+brenti tidak+kuat tidak+rasa tolong+dari tower+bts tua+laki tubuh+bener tukang+parkir
 tukang+sayur tulang+buka tulang+manusia tulis+surat tusuk+alat untuk+ke update+korban wa+nya wasiat wkwk+lansia
 wkwk+luka ybs+bawa
-2 4+hari <alat <bahaya <juga <kelapa <keluarganya <kira <lahir <mabuk <nyaris <penyuluhan <sungai <taruh <undang
 <urus >aula >bedeng >berobat >bugel >bukan >cipete >dia >h >jawab >kaget >kaki >kan >kapan >kecil >lanjut >lihat
 >lucu >makan >minggu >mobil >puskesmas >satpam >sita >tambal >tolong >tumpang >utara aktif apa+dinsos aula
 aula+kelurahan baca bagaimana+lanjut baik+jangan baju bakar+kemarin banget+di bapak+meninggal bapak+tidur bedeng
 berobat berobat+sekarang bikin+saya bisa+bantu bugel bukan+bener capek+banget cari+makam cipete cuma+jalan
 dekat+masjid depan+simulasi di+aula di+gerobak di+sekolah dikeroyok+sudah dinsos+urus ditaro dompet duduk+diam
 film+kan gandasari gang+h gelap+banget gerobak+orang gigit+anak h itu+di jalan+nyaris jangan+kaget jangan+kira
 jawab jembatan+layang kali+kemarin kami kami+jangan kan kan+bukan kanan kapan kapan+tambal kata+ada kelahi
 keliling+golok keluar+dari kemarin+dikeroyok kira+mau lanjut layang lubang lubang+di lucu masih+di mau+minta
 mau+pingsan mayat+sudah meninggal+baru minggu+depan nyaris+bikin nyasar odgj+yang orang+demam orang+lagi
 orang+mabuk orang+racun orang+serang pakai+baju pegang+alat penyuluhan penyuluhan+bahaya pingsan+karena pos
 sadar+tapi samping sate+taruh satpam+orang saya+lapor saya+suka sekap+di sekarang+tumpang sekolah+kami sita
 sita+satpam sudah+berobat sudah+dibawa sudah+pulang sudah+sita sudah+tenang tadi+di tahu tambal taruh+golok tawuran
 tempat+tinggal tidur+depan undang undang+penyuluhan urus+orang yang+kata yang+saya yang+sesak yang+setrum
-3 <=heart <=work <ampun <beda <collector <dari <habis <hampir <hari <kampung <kayu <kemarin <lagi <masak <nomor
 <nyerut <prosedur <pura2 <rusak <sempet <sering <sopir <wah >aktif >baca >bangun >baru >bersih >bulan >cacat
 >denger >ditaro >harga >kata >kecapean >kelapa >kemana >lama >layangan >ngorek >nyasar >penagih >plastik >rsj
 >siapa >sukasari >tagihan >taman >tanpa >wa @traffic adik aja+di alat+sakit anak+muda anjing+tetangga api+sudah
 atau bagaimana+cara banget+kaya bantal bapak+gelandangan bawa+alat beda belum+pernah bersih besok bikin+layangan
 bisa+dibawa bisa+hubung bisa+jalan bungkus cacat cuma+luka dengan+korek dengan+rokok denger+harga di+jalan
 di+kelurahan di+lapak di+mana di+pos di+puskesmas dia+pegang diam+sekarang diancam diancam+penagih dimakam+dinsos
 diserang disuntik ditaro+orang film gelandangan+bawa golok+saya hampir+mati hari+ini hidup+sebatang itu jaga
 jaga+aja jpo kafan kain+kafan kaki+cacat kaki+sudah kalau+dia kalideres kampung+kami kardus karena+sakit kata+anak
 kayu+pakai ke+panti ke+rsj kecapean kecapean+sekarang keluarganya+sudah kemarin+sekarang kemarin+sempet kembali
 kesini lagi+makan lagi+masak lansia+jual lansia+tukang lapor+kesini laporan laporan+saya lewat+wa macet
 main+layangan makan+nasi mampu masak masak+pakai masuk+rumah mayat+tanpa meninggal+semua metik metik+buah naik
 nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro nyerut nyerut+kayu orang+darah orang+diam orang+pingsan
 orang+tidur pada pagar+jembatan panas pasar+baru pegang+keliling pemakaman penagih penagih+pinjol pingsan+di
 pingsan+kecapean pohon+mangga posisi+di prosedur prosedur+kalau pura2 puskesmas rs rsj sakit+tinggal sampah+orang
 saya+diancam saya+kemarin saya+pingsan saya+telepon sekarang+sudah sempet sempet+pingsan semua+hidup sih
 stroke+tapi sudah+4 sudah+seger sukasari tadi+saya tadi+tidak tagihan tahun tahun+tangis takut+pulang tangis+mau
 tangis+sendiri tanpa+saudara tanya+prosedur tapi+bisa tapi+napas telepon+siapa telepon+ulang tembok temen
 tetangga+galak tidak+mampu tidak+pulang tolong+ambulans tolong+cepat trotoar+gelandangan tua+kerja tukang+pegang
 ulang untuk+ngorek wah wah+hampir yang+amuk yang+jatuh yang+luka yang+pura2
-4 <=office <bawa <berisik <besok <dengan <dengerin <duduk <harga <infonya <kalau <laporan <macet <metal <musik
 <ngupas <pelatihan <pertolongan <tebu <tentang <tinggal <trima <warung >alfamart >balai >berisik >bikin >buah
 >dimakam >film >gelandangan >hari >kelurahan >kok >lapangan >linglung >ngupas >panggil >pernah >pinjol >pisang
 >punya >sembuh >sendiri >tetangga >utang ada+pelatihan aja+kalau alat+lewat alat+plastik alfamart alfamart+jalan
 ambil angkot+saya anjing anyar balai balai+warga berapa berisik+kayak besok+ada buah bulan bunuh cuma+duduk
 dengan+orang dengerin dengerin+musik di+balai di+film di+gubuk di+kampung di+kardus diam+golok dibunuh+rindu
 dimakam duduk+aja genteng golok+sakit golok+sudah gratis gubuk+dekat hari hilang+dari infonya infonya+tentang jadi
 kalau+ada kecil+jatuh kelapa+muda keliling kelurahan kok korek+di lagi lagi+ngupas lama+tidak lansia+yang lapangan
 lemas lewat+gang luka+kaki mah main+anak main+petasan mati+di mau+ambruk mau+rusak mayat+tetangga metal
 metal+berisik muda+pegang musik musik+metal nganter ngupas+kelapa ngupas+tebu nya+orang orang+mau pasar+anyar
 pelatihan pelatihan+pertolongan penelepon+telepon perkosa+di pernah pertolongan pertolongan+orang petasan
 petasan+berisik pinggir+kali pisang plastik+main pohon polisi rumah+dengan sakit sakit+sendiri saya+kejang
 saya+masih saya+mati sekarang+saya sekitar sembuh siapa stroke sudah+lama sudah+tolong tadi taman tangerang tebu
 tebu+pakai temen+di tentang tentang+cara terjun+di tetangga+kontrakan tidak+sembuh trima trima+infonya uang utang
 warga+luka yang
-5 <3 <curiga <dompet <jpo <pulang <rt <tangga <tanpa <tutup =heart >=well >ayam >baik >dengan >diam >doang >duduk
 >habis >ini >mancing >mauk >nomor >pas >posisi >saya >sebar >seger >sih >suami >tahu >tawa >telepon >tembok
 >tinggal >urus @gone ada+apa ada+tidak arah asap ayam bagaimana+kabar bakar+api banget bangun+pas baru bener+gubuk
 bisul bukan+orang busa butuh+ambulans chat curiga denger di+taman di+warung dibawa+ke dibungkus dompet+saya gaji
 ganggu golok+mau golok+nyasar itu+darah jpo+rusak jual+korek kalau keluarganya klinik kontrakan+saya kopi
 layangan+di lemas+tidak liar mancing mangga mau+racun mauk mayat melek meninggal nanti+ada napas+cuma orang+baik
 panas+banget pinjol pos+satpam posisi poster+cara punya+rumah raya+mauk rusak+nanti satpam+kosong saya+denger
 saya+tabrak sebar seger sudah+minum sudah+pada sungai tabrak+tembok tangga tangga+jpo tawa tidak+ganggu tidur+tidak
 tiga tolong+ambil tua tua+tidak tutup untuk+bener yang+kejang
-6 <bebas <kabar <kami <kucing <pada <pagar <panas <rasa <yang =beast =office >=ask >=not >alhamdulillah >ambil
 >dinsos >jadi >kara >karena >lagi >main >mangga >mau >nasi >nya >rsud >sebatang >sekarang >tadi >waktu ada+tabrak
 alhamdulillah apa+orang api arah+rel baik baiki baiki+sebelum bebas bebas+orang bisa+berdiri buta copot dari+tadi
 dengan+suami di+jembatan di+lapangan di+rs gerak+tapi golok+lewat hampir jalan+ke jembatan+patah kabar kaget
 kami+bapak kami+bebas kara ke+arah kebun+bawa kena+panas korban+tidak korek luka main masih+bangun mati+tawa
 mau+pulang medis+nomor nasi nih orang+jalan orang+tidak pada+meninggal panjat+pohon pas+panggil patah patah+tolong
 pergi+dari pinggir+rel rasa+mau rsud rt+kami sebatang sebatang+kara sebelum sebelum+ada sering sesak tabrak+saya
 tahu+jalan tangan+patah tapi tidak+punya tinggal+sendiri tolong+baiki waktu wkwk yang+mau
-7 <=road <=tale <banget <bau <berkedok <diam <jembatan <liar <muda <pamali <parah <penipuan <waspada =ask >apa
 >dibungkus >dikit >dong >minum >nih >tebang @feared abis+kelahi ada+luka bahaya+banget baterai berdiri berkedok
 berkedok+orang biaya cari cuma+motor cuma+tidak curiga+ada di+rsud die dikit dinsos golok+nya harga jalan+tabrak
 jangan jangan+ngomong jembatan kali+pas ke+orang kering luka+dikit mogok motor+luka muda ngantuk ngomong+orang
 nyasar+tidak obat+habis orang+tua pamali pamali+jangan pas+saya penipuan penipuan+berkedok tabrak+mobil
 takut+tabrak tapi+tidak tebang tinggal+di tolong+orang urus waspada waspada+penipuan
-8 <asap <hatiku <minta <motor <ngomong <sampai <tangan =joke >antena >gubuk >kantuk >limbah >potong ambulans
 anjing+liar antena bener+antena berisik bikin+sesak dari+rumah diam diserang+kantuk dong gelandangan+tidur gubuk
 habis hatiku kantuk kelahi+dengan kemarin+yang layangan limbah luka+di nanti ngupas nyaris pasang rumah+abis rumput
 saya+tenggelam sekarat+nih tanpa telepon tetangga+asap tiap tidur
-9 <air <ambulans <anjing <apa <jangan <jual <polisi >bansos >bpjs >butuh >dibawa >lalu >lewat >minta >pulang >sudah
 >tua >wkwk ada+korban bangun+sadar bansos bpjs cara+tolong dibunuh jembatan+gantung mabuk+tidur mau+lapor nomor
 punya sadar+cuma sudah+dibungkus sudah+mati yang+tabrak
-10 <bikin <cara <nanti <tidur >=office >=work >ditinggal >sakit >temen bahaya cari+rumput dibawa hp karena kerja
 kucing rumput+bawa sudah+bawa untuk
-11 <=ask <hp <takut >=joke >=past >itu >kegirangan >rindu >untuk ambulans+sudah bawa+yang butuh di+kaki ditinggal
 jual kegirangan rindu terjun+kegirangan
-12 <suka >=heart >kerja >lapor >mikir >tidur @like banget+hari cara doang golok+untuk lalu mikir pulang sudah+diam
 takut
-13 <pakai minta suka tidak+ketemu
-14 =drill >kemarin apa kemarin ketemu+luka lapor luka+maupun maupun maupun+senjata
-15 <=beast >cuma >tapi motor+saya
-16 <=drill @?
-18 >=tale
-20 bikin cuma
-21 =tale
"""
