"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 @birth
12 <sekarang @1 @drowning @poison pukul
11 <klien @injured @unconscious bacok bayi darah gigit napas tusuk
10 @bleeding @ill badan biru di+rel jatuh kejang keluar kepala semua sudah+tidak tol
9 @breath kereta main+di meledak minum muka pisau satu setrum siram tenggelam
8 <dia <ini <tapi >parah @child @many @robbery @threat @violence ambruk ambulans+sekarang anak besar denyut diri
 kumat mobil mulut pingsan polsek racun rangka saya+pergi sekarang+juga sudah+meninggal tali terus truk tulang
7 <korban >alat >besar >depan >odgj >tangis ada+mayat amuk balita banget+mau begal bocor bukan+wkwk cekik
 dari+kemarin di+tengah dikeroyok dingin ikat kaku kata+mau kayanya manusia marah masuk orang+yang putar selamanya
 tabrak tangan tidak+bisa tolong+ada trus
6 <bukan <cepat <temen <tiba <ybs >asap >kayu >kereta >ngomong >polsek @body @crowd @weapon a ancam bakar
 bantu+polsek bensin bisa+bangun cepat depan dia gas hamil ini+ada jalan+tol jari jatuh+dari kaca kayaknya ketuban
 kunci laki lapor+sekarang lari maling mantan mati+rasa mau+mati mesin odgj orang+mati pasung patah+kaki pegang
 pintu putus rangka+doang respon sayat serang suara teriak terjun+dari tidak+bangun tidak+dikasih tidak+sadar
 tinggal+rangka yang+cari ybs
5 <=joke <anak <itu <kakak <kata <laki <lama <perempuan <wkwk >ada >banget >berdiri >diri >ke >kepala >motor >polisi
 >rasa >terus abis alat+dekat anak+sekolah arus atap bakar+asap banyak bawa+golok bisa+ngomong bocah buka busuk dada
 dalam darah+tidak di+dalam di+depan di+pohon di+poster dipukul gigit+anjing harus ini itu+saya kejang+di kejar+anak
 ketemu kompor kursi lantai leher massa mata mati mau+terjun mau+tidur melahirkan+di obat orang orang+odgj peluru
 pergi+bawa petugas+kami pingsan+tidak rel+tidak saya+tidak sekarang seret siram+air suami+saya sudah+di sudah+sesak
 surat tenggelam+di tiba tidak+mau tidur+selamanya tinggi yang+kemarin yang+odgj
4 # 2+tahun <=still <=urgent <ada <atas <awalnya <bapak <bener <cuma <dalam <dan <ke <kirim <kumat <lemas <marah
 <nya <odgj <pas <penelepon <saya <status <suara <sudah <wa =still =work >dekat >istri >item >keluar >mantan >marah
 >masjid >massa >mata >ngigau >pasar >sapi @fire abis+kata ada ada+anak adu ambruk+pas anak+kecil anjing+odgj
 api+besar asap+kemana atas awalnya awalnya+cuma bakar+rumah bantal+rel banting bapak batu bawa bisa+cepat botol
 cakar cuma+tidur dada+sakit damkar dari di di+bantal di+kamar di+kandang di+plafon diam+aja dibacok dilempar
 diserang+sapi ditinggal+di gantung+diri gigil got+tusuk goyang gudang harus+bagaimana hebat hidup istri jatuh+di
 jual+tiba kaki+busuk kaki+tabrak kalau+bisa kalau+saya kambing kandang kata+tinggal kaya+mau kebon keluar+busa
 kemana+mana kemarin+cuma kemarin+lapor kena kepala+bocor kepanasan kesamber ketemu+mayat ketuban+sudah kirim
 kontrakan kp lagi+jual lansia+saya lengan luka+parah marah+hari masih mau mau+bunuh mau+turun meninggal+di
 minta+ambulans minta+tolong minum+racun motor muntah ngigau odgj+bawa ojol orang+got orang+sekarat parah pas+bener
 pegang+pisau perahu perempuan perkosa pinggir+jalan plafon pukul+orang rawa raya robek ruko rumah rumah+bakar
 rumah+kosong rusak sadar sambil sapi saya+bener saya+dipukul saya+lihat saya+sekap saya+sekarang saya+takut sekarat
 senjata sesak+banget sesak+kumat siap status stroke+di tali+di terbalik tetangga+bakar tetangga+saya tiang tidak
 tidak+bawa tidak+napas tidak+respon tidur+sekarang tinggal+semua toilet tolong+damkar tower tulis ujung
3 <bayi <belum <biasanya <bocah <cari <foto <genteng <kamar <kayanya <kena <kontrakan <lalu <lansia <lengan <lihat
 <makan <maling <naik <ojol <pabrik <penumpang <satpam <saudara <sebelah <sekolah <sih <suami <tahu <truk <ujung
 <via >=road >attempt >bantu >bau >belum >bibirnya >biru >brenti >buka >cimone >dagang >damkar >dapur >dompet
 >genteng >kayak >kp >kuda >kumat >kursi >laki >lantai >majikan >mendadak >menganga >merdeka >nyamber >pada >petugas
 >pintu >putar >rawa >roda >rumah >rusak >sambil >satu >sebelum >sekali >sopir >sungai >tembus >toilet >truk >trus
 >warga >warung >yang abis+tawuran ada+bakar ada+polisi ada+yang adu+banteng air+panas alat+marah anak+3
 anak+perempuan angkat angkot+tabrak apa+odgj apa+tapi asap+tebal atas+genteng attempt bagaimana+ini bagaimana+sih
 bahunya bahunya+copot bakar+di bakar+kasur banget+sekarang bangkai bangun bangun+dari banjir banteng bantu+segera
 bapak+sudah bawa+apa bawa+arus bayi+di bayi+ditinggal belakang belatung belum+ada bener berenti biasanya
 biasanya+diam bibirnya bikin+tali bocah+main brenti bukan bukan+simulasi bunuh+attempt bunuh+saya cari+itu ciledug
 culik cuma+marah dagang dapur darah+banyak darah+tapi dari+jembatan datang denger+suara depan+sekolah di+atap
 di+dapur di+foto di+kursi di+luar di+tempat di+toilet dia+sekap diam+hari diare dipukul+kuda dompet+hilang foto+itu
 ganggu+jiwa gas+bocor gedung gelandangan+dipukul gelandangan+yang genteng+bawa gigit+ular golok+cari golok+gang
 hilang ikat+di ini+bagaimana ini+bapak ini+bawa item jalan+baru jalan+belum jalan+kaki jalan+raya kaki kamar
 kamar+mandi kami+minta kandang+kambing kasur kayanya+sudah kayu ke+mana ke+rumah kedinginan keguguran keguguran+di
 kena+peluru keras kesamber+petir ketemu+bayi kosong kp+rawa kuat kuda kunci+sendiri kurus kurus+banget lagi+duduk
 laki+pingsan lama+banget lansia lansia+itu lansia+jatuh lengan+patah lift luar luka+menganga majikan malah
 marah+belum masih+jalan mati+aja mau+hilang mayat+bayi mencong mendadak menganga meninggal+bapak menit merah
 merdeka minggu+lalu minta+bantu minum+baterai minum+obat motor+adu mulai mulut+busa mulut+keluar napas+kolong ngaku
 nya+takut nyamber nyawa obat+sudah odgj+amuk odgj+apa odgj+di odgj+kejar odgj+lempar odgj+tidak orang+depan
 orang+di orang+gantung orang+kejang orang+lewat pabrik+bakar pagar+jembatan pager pakai+pisau paksa pamit
 panas+dengan parkir pas pas+antri pasung+dengan pegang+golok peluru+nyasar pembantu pengendara penumpang perut
 petir petugas pinggir pinggir+jembatan pingsan+depan pohon+dengan poster+pingsan potong+tubuh preman proyek
 pukul+gelandangan pukul+saya putar+alat racun+di roda rumah+tetangga rusak+kaca sahut sampai+pingsan saya+ketemu
 saya+minum saya+pegang saya+siram sayat+tangan segera sekali sekap sekap+anak sekap+mantan sekarang+dia
 sekarang+meninggal semak semua+obat sendiri+dari senjata+kata serang+satpam seret+motor si sih+lama simulasi+ini
 status+wa suara+senjata sudah+2 sudah+baca sudah+jadi sudah+lemas sudah+lewat sudah+nyamber sudah+rusak sundut
 sundut+rokok tabrak+kayu tabrak+mesin tabrak+roda tabrak+truk tahun+kunci takut+banget tambah tanah tangis
 tapi+pukul tebal tebal+dari tembak tembus temen+saya tengah+rel tengah+tol terakhir tergeletak tergeletak+di
 ternyata tidak+brenti tidak+sahut tiri toko tolong+dari tubuh tubuh+bener tulang+manusia tusuk+alat ujung+meninggal
 ular umur via wa+nya warga yang+biasa yang+di
2 3+hari 3+tahun 4+tahun <112 <belatung <cat <di <duel <gelandangan <guy <hes <ikat <jadi <kayaknya <kok <lapar
 <lari <luka <mana <mangkal <mantan <mobil <ngaku <orang <preman <putus <segera <sesosok <tambah <ternyata >10 >abis
 >aja >ambulans >angkat >backup >badan >bagaimana >banyak >berenti >beton >bisa >bts >bus >ciledug >collector >debt
 >emperan >harus >jpo >kaca >kain >kasur >kayanya >kebon >kedinginan >kosong >kucing >lari >mati >mawar >menit
 >menunggu >muka >ngalir >peluru >rel >ruko >sampai >sawah >sekolah >semak >semua >siap >talinya >tangan >tempat
 >terakhir >the >tiang ada+asap ada+suara ada+tenaga ajak alat+beton alat+tidak ambil+dia ambruk+tabrak anak+tabrak
 anak+tetangga anak+tidak ancam+bener antena+tidak aspal atap+gedung backup badan+dingin balkon banting+anak
 bapak+tiri bau+menyengat bawa+banjir bayi+dibungkus bayi+sudah belatung+luka belum+ambil bengkak bengkok berani
 bernanah beton beton+kaki biasa+mangkal bibir bibir+biru bisa+angkat bocah+kecil bts bunuh+diri bus butuh+bantu cat
 cat+bakar cisadane culik+anak cuma+sisa dalam+mobil dari+genteng dari+jpo dekat demam dengan+sekali denyut+kumat
 denyut+tidak depan+pintu depan+saya di+balkon di+emperan di+kontrakan di+masjid di+pinggir di+sawah di+semak
 dia+masih dia+sudah dibacok+gang dibuang+bener dibunuh+tolong dicekik dipukul+satu dipukul+saudara ditinggal+surat
 dorong dorong+orang duel duel+pakai duit duit+untuk empang emperan flyover foto gelandangan+tusuk geng geng+motor
 genteng+pas golok+jalan guy hes hes+darah hisap hisap+lumpur hitam infeksi itu+suka jalan+merdeka jalan+sendiri
 jamaah jangan+sampah jantung jari+potong kaki+bengkok kaki+tembus karyawan kayaknya+sudah ke+dokter kebun+sesak
 kena+bacok kena+golok klien+amuk klien+tidak kobra kresek kulit lagi+di lansia+ancam lap lapar+sampai lapor+ada
 lemari luka+bernanah luka+mata luka+orang lumpur mana+ini mangkal manusia+bener masih+hidup masih+putar masjid
 mati+kedinginan mati+tidak mau+culik mau+dibunuh mau+ke menunggu menunggu+polisi menyengat minta+backup
 muntah+darah naik+ke nanti+lagi napas+tinggal ngalir ngambang nongol nya+belum nyulut nyulut+kompor obat+tidur
 odgj+bakar orang+itu orang+tabrak pabrik pakai+kayu panas+tinggi parah+bener pasar+lama pegang+korek penuh
 perahu+terbalik pisau+sekarang pohon+ambruk pucat pukul+alat punya+duit rel+kereta rongsok rumah+saya sadar+turun
 sampah sampai+tidak satu+dua satu+kampung saudara+lebam sawah saya+demam saya+dicekik saya+jatuh saya+luka saya+mau
 saya+odgj saya+sesak sayur sekarang+pingsan sekarat+di selamanya+sudah sesak+bibirnya sesosok sesosok+mayat sisa
 sisa+satu stasiun step stroke+sekarang suami+cekik sudah sudah+10 sudah+besar sudah+keluar sudah+ngigau
 suka+dipukul tabrak+lemari tabung talinya talinya+sudah tambang tanah+tinggi tembak+peluru tembus+tidak temen+kerja
 tenaga tenaga+untuk tenggelam+ke teriak+minta terjebak tetangga+teriak tiang+listrik tiba+stroke tidak+berenti
 tidak+kuat tidak+rasa tower+bts tua+laki tukang+sayur tulang+buka tulis+surat untuk+bangun untuk+ke update+korban
 wasiat wkwk+lansia wkwk+luka yang+lewat ybs+bawa
-2 <batu <dari <dinsos <gang <hari <juga <kaya <kelapa <lahir <mau <nyaris <prosedur <punya <taruh <urus >baca
 >bedeng >bukan >cipete >emang >jawab >kaget >kakak >kamar >kan >kapan >kata >lanjut >lansia >lapak >lihat >lucu
 >perlahan >sita >sukasari >taman >tambal ada+saudara adik aja+di apa+dinsos baca bagaimana+lanjut baju
 bakar+kemarin bantal bapak+meninggal bapak+tidur bedeng bikin+saya bisa+bantu bisa+hubung bukan+bener
 bunuh+perlahan cari+makam cipete dekat+pasar depan+simulasi di+gerobak di+pos di+sekolah dinsos+urus disuntik
 dompet duduk+diam emang film+kan gang+h gerobak+orang gigit+anak itu+di jalan+di jalan+nyaris jangan+kaget jawab
 kaki+luka kami kami+jangan kan kan+bukan kapan kapan+tambal kata+ada keliling+golok keluar+dari lagi+kumat lanjut
 lewat lubang lubang+di lucu makam mampu masuk+rumah mau+minta mau+pingsan mayat+sudah minggu+depan murid naik
 nya+sudah nyaris+bikin nyasar orang+lagi orang+racun orang+serang pada pakai+baju panas pegang+alat perlahan
 pingsan+karena prosedur prosedur+kalau racun+obat sadar+tapi samping sate+taruh satpam+orang saya+meninggal
 saya+tolong sendiri sih sita sita+satpam sudah+pulang sudah+sita sukasari tadi+belum tadi+di tahu tambal
 tanya+prosedur tapi+napas taruh+golok temen tempat+tinggal tidak+mampu tidur+dekat urus+orang yang+amuk yang+kata
 yang+sesak
-3 <=work <ampun <bahaya <beda <dengan <duduk <guru <habis <hampir <jembatan <kayu <kemarin <mabuk <masak <nomor
 <nyerut <pura2 <rusak <sempet <sendiri <sopir <sungai <tiap <wah <warung >bangun >berobat >bersih >bugel >bulan
 >cacat >cirinya >denger >dia >ditaro >eh >film >gelandangan >harga >hari >jembatan >kecapean >kecil >kelapa
 >keluarganya >kemana >layangan >ngorek >nyasar >penagih >plastik >puskesmas >rsj >satpam >tagihan >tanpa >tetangga
 >tumpang >wa @traffic ambil anak+anak anak+jalanan anjing+tetangga anyar atau bagaimana+cara banget+kaya
 bapak+gelandangan baru bawa+alat beda belum+pernah berobat berobat+sekarang bersih besok bikin+layangan bisa+dibawa
 bisa+jalan bugel bungkus capek+banget cirinya cuma+duduk cuma+luka dengan+korek dengan+orang dengan+rokok
 denger+harga di+film di+kelurahan di+mana di+puskesmas dia+pegang diancam diancam+penagih dibunuh+rindu
 dikasih+makan dikeroyok+sudah dimakam+dinsos diserang ditaro+orang ditinggal+kerja duduk+aja film gandasari
 gelandangan+bawa genteng golok+saya guru hampir+mati hari hidup+sebatang jaga jaga+aja jalan+depan jalan+gang
 jalanan jembatan jpo kafan kain+kafan kaki+cacat kaki+sudah kalau+ada kalau+dia kali+kemarin kalideres kanan kardus
 karena+sakit kata+anak kayu+pakai ke+panti ke+rsj kecapean kecapean+sekarang kelahi keluarganya+sudah kelurahan
 kemarin+dikeroyok kemarin+sempet kesini lagi lagi+makan lagi+masak lansia+jual lapor+kesini laporan laporan+saya
 lewat+wa macet mah main+layangan makan+nasi malabar mana masak masak+pakai mayat+tanpa meninggal+baru
 meninggal+semua meninggal+tadi metik metik+buah nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro nyerut
 nyerut+kayu orang+diam orang+mabuk pasar+baru pasar+malabar patah pemakaman penagih penagih+pinjol
 penelepon+telepon pingsan+kecapean pohon pohon+mangga polisi pos posisi+di pura2 rs rsj rumah+dengan sampah+orang
 saudara saya+belum saya+diancam saya+kemarin saya+masih saya+sakit saya+telepon sekarang+sudah sekarang+tumpang
 sempet sempet+pingsan semua+hidup sendiri+teriak stroke stroke+tapi sudah+4 sudah+berobat sudah+seger tadi+tidak
 tagihan tahun tahun+tangis takut+pulang tangis+mau tangis+sendiri tanpa+saudara tapi+bisa telepon+siapa
 telepon+ulang terjun+di tetangga+galak tidak+pulang tolong+ambulans tolong+cepat trotoar+gelandangan tua+kerja
 ulang untuk+ngorek wah wah+hampir yang+pura2
-4 <3 <=heart <=office <bawa <berisik <besok <collector <dengerin <harga <infonya <kalau <kampung <laporan <macet
 <metal <musik <ngupas <pelatihan <pertolongan <pulang <tebu <tentang <tinggal <trima >balai >berisik >bikin >buah
 >dikasih >dimakam >duduk >jalanan >kelurahan >kok >lama >lapangan >linglung >murid >ngupas >panggil >pernah >pinjol
 >pisang >punya >saya >sembuh >sendiri >siapa >tawa >tembok ada+pelatihan aja+kalau alat+lewat alat+plastik
 alat+sakit anak+saya angkot+saya anjing api+sudah asap atas+jembatan balai balai+warga banget berapa berisik+kayak
 besok+ada buah bulan chat dengerin dengerin+musik di+balai di+gubuk di+kardus di+lapak di+taman di+warung
 diam+golok diam+sekarang dikasih dimakam dipukul+orang duduk ganggu golok+nyasar golok+sakit golok+sudah gratis
 gubuk+dekat hari+ini infonya infonya+tentang itu kalau kampung+kami kecil+jatuh kelapa+muda keliling
 kemarin+sekarang kembali kok lagi+ngupas lama+tidak lansia+tukang lansia+yang lapangan lemas lewat+gang luka+kaki
 main+anak main+petasan mati+di mau+racun mau+rusak mayat+tetangga metal metal+berisik muda+pegang musik musik+metal
 nganter ngupas+kelapa ngupas+tebu nya+orang orang+darah orang+mau orang+pingsan pasar+anyar pegang+keliling
 pelatihan pelatihan+pertolongan perkosa+di pernah pertolongan pertolongan+orang petasan petasan+berisik
 pinggir+kali pisang plastik+main pos+satpam punya+rumah puskesmas rel+yang sakit+sendiri sakit+tinggal
 satpam+kosong saya+kejang saya+mati saya+yang sekarang+saya sembuh sudah+lama sudah+tolong sungai tadi taman
 tangerang tebu tebu+pakai tembok temen+di tentang tentang+cara tetangga+kontrakan tidak+sembuh trima trima+infonya
 tua+tidak tukang+pegang tutup uang warga+luka yang yang+jatuh yang+kejang yang+kena yang+luka
-5 <curiga <dompet <jpo <muda <tangga <tanpa <tengah <tutup =heart =office >alfamart >ayam >baik >diam >doang >habis
 >makan >mancing >mau >mauk >minum >nasi >nomor >pas >posisi >sebar >seger >sekarang >sih >suami >telepon >tinggal
 >urus >utang @gone ada+apa ada+tidak alfamart alfamart+jalan apa+orang arah ayam bagaimana+kabar bakar+api
 bangun+pas bener+gubuk berdiri bukan+orang bunuh busa butuh+ambulans curiga denger di+kampung di+lapangan dibawa+ke
 dibungkus dompet+saya gaji gerak+tapi hampir hilang+dari jadi jpo+rusak jual+korek klinik kontrakan+saya kopi
 korek+di lapor+guru layangan+di lemas+tidak liar mancing masih+bangun mati+tawa mauk mayat medis+nomor melek
 meninggal nanti+ada napas+cuma nasi orang+baik orang+tidak pas+panggil pergi+dari pinggir+rel pinjol posisi
 poster+cara pukul+murid raya+mauk rusak+nanti sakit saya+bisa saya+denger saya+pingsan saya+tabrak sebar seger
 sekitar sesak siapa sudah+minum sudah+pada tabrak+tembok tangga tangga+jpo tidak+aktif tidak+ganggu tidur+tidak
 tiga tinggal+sendiri tolong+ambil trotoar tua untuk+bener utang waktu yang+tidak
-6 <baiki <bebas <kabar <kami <karunya <kucing <pada <pagar <panas <rasa <rt <sebelum <tawa =beast >=ask >=well
 >alhamdulillah >ambil >apa >dengan >dinsos >ini >kara >karena >lagi >main >mangga >nya >rsud >sebatang >tahu >waktu
 ada+tabrak alhamdulillah api arah+rel bahaya+banget baiki baiki+sebelum bebas bebas+orang bisa+berdiri bisul buta
 copot dari+tadi dengan+suami di+rs di+trotoar golok+lewat golok+mau halte+tidak itu+darah jalan+ke jalan+tabrak
 kabar kaget kami+bapak kami+bebas kara karunya ke+arah kebun+bawa korban+tidak korek luka main mangga mau+pulang
 nih nyasar+tidak orang+jalan pada+meninggal pagar+tolong panas+banget panjat+pohon rasa+mau rt+kami sebatang
 sebatang+kara sebelum+ada tabrak+mobil tabrak+saya tahu+jalan tangan+patah tidak+punya tolong+baiki tolong+orang
 wkwk yang+mau
-7 <=road <=tale <asap <banget <bau <berkedok <diam <liar <pamali <parah <penipuan <waspada <yang =ask >=not >antena
 >dibungkus >dikit >jadi >nih >tadi >tebang abis+kelahi ada+luka anak+muda antena baik baterai bener+antena berkedok
 berkedok+orang cacat cuma+motor cuma+tidak curiga+ada di+jembatan di+rsud dikit dinsos golok+nya harga
 jangan+ngomong ke+orang kena+panas layangan luka+dikit motor+luka nanti ngomong+orang nyaris obat+habis pamali
 pamali+jangan pasang penipuan penipuan+berkedok rsud sekap+di sering tapi tapi+tidak tebang telepon tetangga+asap
 trotoar+tengah waspada waspada+penipuan
-8 <hatiku <ngomong <sampai <tangan =joke >aktif >dong >gubuk >kantuk >limbah >tua @feared aktif ambulans
 anjing+liar berisik biaya bikin+sesak cari diam die diserang+kantuk dong gelandangan+tidur gubuk habis hatiku
 jangan kali+pas kamar+dengan kantuk kelahi+dengan keluarganya+dikasih kemarin+yang kering limbah luka+di mogok
 muda+tidur ngantuk ngupas orang+tua pas+saya rumah+abis rumput saya+tenggelam sekarat+nih tanpa tinggal+di urus
-9 <air <ambulans <anjing <apa <jual <motor <polisi <tidur >=office >bansos >bpjs >butuh >dibawa >lalu >lewat >minta
 >potong >pulang >sudah >temen >wkwk ada+korban bangun+sadar bansos bpjs cara+tolong dari+rumah dibawa dibunuh hp
 jembatan+gantung keluarganya mabuk+tidur nomor punya sadar+cuma sudah+dibungkus sudah+mati tawa tidur untuk
 yang+tabrak
-10 <bikin <cara <jangan <minta <nanti <takut >=past >=work >ditinggal >kegirangan >rindu >sakit ambulans+sudah
 bawa+yang ditinggal karena kegirangan kerja kucing muda sudah+bawa terjun+kegirangan tiap
-11 <hp <suka >=joke >lapor >untuk butuh cari+rumput di+kaki jual rindu rumput+bawa
-12 <=ask >=heart >mikir >tidur @like cara golok+untuk lalu mikir sudah+diam
-13 <pakai >itu >kerja banget+hari doang kemarin mau+lapor minta pulang tidak+ketemu
-14 =drill >kemarin ketemu+luka luka+maupun maupun maupun+senjata
-15 <=beast >cuma >tapi apa lapor suka takut takut+tabrak
-16 <=drill bahaya motor+saya
-18 >=tale @?
-20 bikin cuma
-21 =tale
"""
