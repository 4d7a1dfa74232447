"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 @birth
12 <sekarang @1 @drowning @poison pukul
11 <klien @injured @unconscious bacok bayi darah gigit kejang napas tusuk
10 @bleeding @ill badan biru di+rel keluar kepala satu setrum sudah+tidak tol
9 @breath jatuh kereta main+di meledak minum muka pisau semua siram tenggelam
8 <dia <ini <tapi >parah @many @robbery @threat @violence ambruk ambulans+sekarang anak besar denyut diri kumat
 mobil mulut pingsan racun rangka saya+pergi sekarang+juga tali terus truk tulang
7 <korban >alat >besar >depan >odgj >tangis @child ada+mayat amuk balita banget+mau begal bocor bukan+wkwk cekik
 dari+kemarin di+tengah dia dikeroyok dingin ikat kaku kata+mau kayanya manusia marah masuk orang+yang polsek
 selamanya sudah+meninggal tabrak tangan tidak+bisa trus
6 <bukan <cepat <temen <tiba <ybs >asap >kayu >kereta >ngomong >polsek @body @crowd @weapon a alat+dekat ancam bakar
 bantu+polsek bensin bisa+bangun busuk cepat depan di+poster gas hamil ini+ada jalan+tol jari jatuh+dari kaca
 kayaknya ketuban kunci laki lapor+sekarang lari maling mantan mati+rasa mau+mati mau+terjun mesin odgj orang+mati
 pasung patah+kaki pegang pintu putar putus rangka+doang respon sayat sekarang serang suara terjun+dari tidak+bangun
 tidak+dikasih tidak+sadar tinggal+rangka tolong+ada yang+cari ybs
5 <=joke <anak <itu <kakak <kata <laki <lama <perempuan <wkwk >ada >banget >berdiri >diri >ke >kepala >motor >polisi
 >rasa >terus abis ada anak+sekolah arus atap bakar+asap banyak bawa+golok bisa+ngomong bocah buka dada dalam
 darah+tidak di+dalam di+depan di+pohon dipukul ditinggal+di gigit+anjing harus ini itu+saya kejar+anak kena
 kepala+bocor ketemu kompor kursi lantai leher massa mata mati mau+tidur melahirkan+di obat orang orang+odgj peluru
 pergi+bawa petugas+kami pinggir+jalan pingsan+tidak rel+tidak saya+tidak seret siram+air suami+saya sudah+sesak
 surat tenggelam+di teriak tiba tidak+mau tidur+selamanya tinggi yang+kemarin yang+odgj
4 2+tahun <=still <=urgent <ada <atas <awalnya <bapak <bener <cuma <dalam <dan <ke <kirim <kumat <lemas <maling
 <marah <nya <odgj <pas <penelepon <saya <status <suara <sudah <wa =still =work >bantu >istri >item >keluar >mantan
 >marah >massa >mata >ngigau >sapi >warga @fire ada+anak adu ambruk+pas anak+3 anak+kecil anjing+odgj api+besar
 asap+kemana atas awalnya awalnya+cuma bakar+rumah bantal+rel banting bapak batu bawa bikin+tali bisa+cepat botol
 cakar cuma+tidur damkar dari di di+bantal di+kamar di+kandang di+plafon di+toilet diam+aja dibacok dilempar
 diserang+sapi gantung+diri gigil got+tusuk goyang gudang harus+bagaimana hebat hidup istri jalan+raya jatuh+di
 jual+tiba kaki+busuk kaki+tabrak kalau+bisa kalau+saya kambing kandang kaya+mau kebon kejang+di keluar+busa
 kemana+mana kemarin+cuma kemarin+lapor kepanasan kesamber ketemu+mayat ketuban+sudah kirim kontrakan kp
 kunci+sendiri lagi+jual lansia+saya lengan luka+parah marah+hari masih mau mau+bunuh mau+turun meninggal+di
 minta+ambulans minta+tolong minum+racun motor muntah ngigau odgj+bawa ojol orang+got orang+sekarat pakai+pisau
 parah pas+bener pasung+dengan pegang+pisau peluru+nyasar perahu perempuan perkosa plafon pukul+orang rawa raya
 robek ruko rumah rumah+bakar rumah+kosong rusak sadar sambil sapi saya+bener saya+dipukul saya+lihat saya+sekap
 saya+sekarang saya+takut sekarat sendiri+dari senjata sesak+banget sesak+kumat siap status stroke+di sudah+di
 tahun+kunci tali+di terbalik tetangga+bakar tetangga+saya tiang tidak tidak+bawa tidak+napas tidak+respon
 tidur+sekarang tinggal+semua toilet tolong+damkar tower tulis ujung
3 # 3+tahun 4+tahun <bayi <belum <biasanya <bocah <cari <foto <genteng <kamar <kayanya <kena <kontrakan <lalu
 <lansia <lengan <lihat <makan <naik <ojol <pabrik <penumpang <satpam <saudara <sebelah <sekolah <sih <suami <tahu
 <truk <ujung <via >=road >angkat >attempt >belum >bibirnya >biru >brenti >buka >ciledug >cimone >dagang >damkar
 >dekat >dompet >genteng >harus >kayak >kp >kuda >kumat >kursi >laki >lantai >majikan >masjid >mendadak >menganga
 >merdeka >nyamber >pada >pasar >peluru >petugas >pintu >putar >roda >rumah >rusak >sambil >satu >sebelum >sekali
 >sopir >sungai >toilet >truk >trus >warung >yang abis+kata abis+tawuran ada+bakar ada+polisi ada+yang adu+banteng
 air+panas alat+marah ambruk+tabrak anak+perempuan angkat angkot+tabrak apa+odgj apa+tapi asap+tebal atas+genteng
 attempt bagaimana+ini bagaimana+sih bahunya bahunya+copot bakar+di bakar+kasur banget+sekarang bangkai bangun
 bangun+dari banjir banteng banting+anak bantu+segera bapak+sudah bawa+apa bawa+arus bayi+di bayi+ditinggal belakang
 belatung belum+ada bener berenti biasanya biasanya+diam bibirnya bocah+kecil bocah+main brenti bukan bukan+simulasi
 bunuh+attempt bunuh+saya cari+itu ciledug culik cuma+marah dada+sakit dagang dapur darah+banyak darah+tapi
 dari+jembatan datang denger+suara depan+sekolah di+atap di+dapur di+foto di+kontrakan di+kursi di+luar di+tempat
 dia+sekap diam+hari diare dibuang+bener dipukul+kuda dompet+hilang foto+itu ganggu+jiwa gedung gelandangan+dipukul
 gelandangan+yang genteng+bawa gigit+ular golok+cari golok+gang hilang ikat+di ini+bagaimana ini+bapak ini+bawa item
 jalan+baru jalan+kaki kaki kamar kamar+mandi kami+minta kandang+kambing kasur kata+tinggal kayanya+sudah kayu
 ke+mana ke+rumah kedinginan keguguran keguguran+di kena+peluru keras kesamber+petir ketemu+bayi kosong kp+rawa
 kresek kuat kuda kurus kurus+banget lagi+duduk laki+pingsan lama+banget lansia lansia+itu lansia+jatuh lengan+patah
 lift luar luka+menganga majikan malah marah+belum masih+jalan mati+aja mau+hilang mayat+bayi mencong mendadak
 menganga meninggal+bapak menit menyengat merah minggu+lalu minta+bantu minum+baterai minum+obat motor+adu mulai
 mulut+busa mulut+keluar napas+kolong napas+tinggal ngaku nya+takut nyamber nyawa obat+sudah odgj+amuk odgj+apa
 odgj+di odgj+kejar odgj+lempar odgj+tidak orang+depan orang+di orang+gantung orang+kejang orang+lewat pabrik+bakar
 pagar+jembatan pager paksa pamit panas+dengan parkir pas pas+antri pegang+golok pembantu pengendara penumpang perut
 petir petugas pinggir pingsan+depan pohon+dengan poster+pingsan potong+tubuh preman proyek pukul+gelandangan
 pukul+saya putar+alat racun+di roda rumah+tetangga rusak+kaca sahut sampai+pingsan saya+ketemu saya+mau saya+minum
 saya+pegang saya+siram sayat+tangan segera sekali sekap sekap+anak sekap+mantan sekarang+dia sekarang+meninggal
 semak semua+obat senjata+kata serang+satpam seret+motor si sih+lama simulasi+ini stasiun status+wa suara+senjata
 sudah+2 sudah+baca sudah+jadi sudah+lemas sudah+lewat sudah+nyamber sudah+rusak sundut sundut+rokok tabrak+kayu
 tabrak+mesin tabrak+roda tabrak+truk takut+banget tambah tanah tangis tapi+pukul tebal tembak tembak+peluru
 temen+saya tengah+rel tengah+tol terakhir tergeletak tergeletak+di ternyata tidak+brenti tidak+sahut tiri toko
 tolong+dari tubuh tubuh+bener tulang+manusia ujung+meninggal ular umur via wa+nya yang+biasa yang+di
2 3+hari <112 <belatung <cat <di <duel <gelandangan <guy <hes <ikat <jadi <kayaknya <kok <lapar <lari <luka <mana
 <mangkal <mantan <mobil <ngaku <orang <preman <putus <segera <sesosok <tambah <ternyata <terus >10 >abis >aja
 >ambulans >backup >badan >bagaimana >banyak >bau >berenti >beton >bisa >bts >bus >collector >dapur >debt >emperan
 >jpo >kaca >kain >kambing >kandang >kasur >kayanya >kebon >kedinginan >kosong >kucing >lari >mati >mawar >menit
 >menunggu >muka >ngalir >pegang >rawa >rel >ruko >sampai >sawah >sekolah >semak >semua >siap >stasiun >talinya
 >tangan >tembus >tempat >terakhir >the >tiang ada+suara ada+tenaga ajak alat+beton alat+tidak ambil+dia anak+tabrak
 anak+tetangga anak+tidak ancam+bener antena+tidak aspal atap+gedung backup badan+dingin balkon banget+kp bapak+tiri
 bau bau+menyengat bawa+banjir bayi+dibungkus bayi+sudah belatung+luka belum+ambil bengkak bengkok berani bernanah
 beton beton+kaki biasa+mangkal bibir bibir+biru bisa+angkat bts bunuh+diri bus butuh+bantu cat cat+bakar cisadane
 culik+anak cuma+sisa dalam+mobil dari+genteng dari+jpo dekat demam dengan+sekali denyut+kumat denyut+tidak
 depan+pintu depan+saya di+balkon di+emperan di+masjid di+pinggir di+sawah di+semak dia+masih dia+sudah dibacok+gang
 dibungkus+kresek dibunuh+tolong dicekik dipukul+satu dipukul+saudara ditinggal+surat dorong dorong+orang duel
 duel+pakai duit duit+untuk emperan flyover foto gas+bocor gelandangan+tusuk geng geng+motor genteng+pas golok+jalan
 guy hes hes+darah hisap hisap+lumpur hitam ikat+pakai infeksi itu+suka jalan+belum jalan+merdeka jalan+sendiri
 jamaah jangan+sampah jantung jari+potong jiwa+ikat kaki+bengkok kaki+tembus kambing+sudah karyawan kayaknya+sudah
 ke+dokter kebun+sesak kena+alat kena+bacok kena+golok klien+amuk klien+tidak kobra kulit lagi+di lansia+ancam lap
 lapar+sampai lapor+ada lemari luka+bernanah luka+mata luka+orang lumpur mana+ini mangkal manusia+bener masih+hidup
 masih+putar mati+kedinginan mati+tidak mau+culik mau+dibunuh mau+ke menunggu menunggu+polisi merdeka minta+backup
 muntah+darah naik+ke nanti+lagi ngalir ngambang nongol nya+belum nyulut nyulut+kompor obat+tidur odgj+bakar
 orang+itu orang+tabrak pabrik pakai+kayu pakai+pasung panas+tinggi parah+bener penuh perahu+terbalik
 pinggir+jembatan pisau+sekarang pohon+ambruk pucat pukul+alat punya+duit rame rel+kereta rumah+saya sadar+turun
 sambar sampah sampai+tidak satu+dua satu+kampung saudara+lebam sawah saya+demam saya+dicekik saya+jatuh saya+luka
 saya+odgj saya+sesak sayur sekarang+pingsan sekarat+di selamanya+sudah sendiri+di sesak+bibirnya sesosok
 sesosok+mayat sini sisa sisa+satu step sudah sudah+10 sudah+besar sudah+keluar sudah+ngigau suka+dipukul
 tabrak+lemari tabung tabung+gas tahun+kurus talinya talinya+sudah tambang tanah+tinggi tebal+dari tembus
 tembus+tidak tenaga tenaga+untuk tenggelam+ke teriak+minta terjebak tetangga+teriak tiang+listrik tiba+stroke
 tidak+berenti tidak+kuat tidak+rasa tower+bts tukang+sayur tulis+surat tusuk+alat untuk+bangun untuk+ke
 update+korban warga+ketemu wasiat wkwk+lansia wkwk+luka yang+lewat ybs+bawa
-2 <batu <dari <dinsos <gang <hari <juga <kaya <kelapa <lahir <mau <nyaris <punya <sungai <urus >baca >bedeng >bukan
 >cipete >emang >jawab >kaget >kakak >kamar >kan >kapan >kata >lanjut >lansia >lihat >lucu >perlahan >puskesmas
 >sita >sukasari >taman >tambal >utara ada+saudara adik aja+di apa+dinsos baca bagaimana+lanjut baju bakar+kemarin
 bantal bapak+meninggal bapak+tidur bedeng bikin+saya bisa+bantu bisa+hubung bukan+bener bunuh+perlahan cari+makam
 cipete cuma+luka dekat+masjid dekat+pasar depan+simulasi di+gerobak di+pos di+sekolah dinsos+urus disuntik dompet
 duduk+diam emang film+kan gang+h gigit+anak hidup+sendiri itu+di jalan+di jalan+nyaris jangan+kaget jawab kaki+luka
 kalideres kami kami+jangan kan kan+bukan kapan kapan+tambal kata+ada keliling+golok keluar+dari lagi+kumat lanjut
 lewat linglung lubang+di lucu macet makam malabar masuk+rumah mau+minta mau+pingsan mayat+sudah minggu+depan murid
 naik nya+sudah nyaris+bikin orang+demam orang+lagi orang+mabuk orang+racun orang+serang pada pakai+baju panas
 perlahan pingsan+karena racun+obat sadar+tapi samping satpam+orang saya+meninggal saya+tolong sih sita sita+satpam
 sudah+sita sukasari tadi+belum tadi+di tambal tapi+napas tawuran temen tempat+tinggal urus+orang yang+amuk
 yang+kata yang+sesak
-3 <=heart <=work <ampun <bahaya <beda <dengan <duduk <guru <habis <hampir <jembatan <kayu <kemarin <mabuk <macet
 <masak <nomor <nyerut <prosedur <pura2 <rusak <sempet <sendiri <sopir <taruh <tiap <wah <warung >bangun >berobat
 >bersih >bugel >bulan >cacat >cirinya >denger >dia >ditaro >eh >gantung >gelandangan >harga >jembatan >kecapean
 >kecil >kelapa >keluarganya >kemana >layangan >ngorek >penagih >plastik >rsj >satpam >tagihan >tanpa >tetangga
 >tumpang >wa @traffic ambil anak+anak anak+jalanan anjing+tetangga anyar atau bagaimana+cara banget+kaya
 bapak+gelandangan baru bawa+alat beda belum+pernah berobat berobat+sekarang bersih besok bikin+layangan bisa+dibawa
 bisa+jalan bugel bungkus capek+banget cirinya cuma+duduk dengan+korek dengan+orang dengan+rokok denger+harga
 di+kelurahan di+lapak di+mana di+puskesmas dia+pegang diancam diancam+penagih dibunuh+rindu dikasih+makan
 dikeroyok+sudah dimakam+dinsos diserang ditaro+orang ditinggal+kerja duduk+aja film gandasari gelandangan+bawa
 genteng gerobak+orang golok+saya guru hampir+mati hari hari+ini hidup+sebatang jaga jaga+aja jalan+depan jalan+gang
 jalanan jembatan jpo kafan kain+kafan kaki+cacat kaki+sudah kalau+ada kalau+dia kali+kemarin kanan kardus
 karena+sakit kata+anak kayu+pakai ke+panti ke+rsj kecapean kecapean+sekarang kelahi keluarganya+sudah kelurahan
 kemarin+dikeroyok kemarin+sempet kesini lagi lagi+makan lagi+masak lansia+jual lapor+kesini laporan laporan+saya
 lewat+wa mah main+layangan makan+nasi mampu mana masak masak+pakai mayat+tanpa meninggal+baru meninggal+semua
 meninggal+tadi metik metik+buah nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro nyerut nyerut+kayu
 orang+diam orang+jatuh pasar+baru pasar+malabar patah pegang+alat pemakaman penagih penagih+pinjol
 penelepon+telepon pingsan+kecapean pohon pohon+mangga polisi pos posisi+di prosedur prosedur+kalau pura2 puskesmas
 rs rsj rumah+dengan sampah+orang sate+taruh saudara saya+belum saya+diancam saya+kemarin saya+masih saya+sakit
 saya+telepon sekarang+sudah sekarang+tumpang sempet sempet+pingsan semua+hidup sendiri+teriak stroke stroke+tapi
 sudah+4 sudah+berobat sudah+pulang sudah+seger sudah+tolong tadi+tidak tagihan tahun+tangis takut+pulang tangis+mau
 tangis+sendiri tanpa+saudara tanya+prosedur tapi+bisa taruh+golok telepon+siapa telepon+ulang terjun+di
 tetangga+galak tidak+mampu tidak+pulang tolong+ambulans tolong+cepat trotoar+gelandangan tua+kerja ulang
 untuk+ngorek wah wah+hampir warga+luka yang+pura2
-4 <3 <=office <bawa <berisik <besok <collector <dengerin <harga <infonya <kalau <kampung <laporan <metal <musik
 <ngupas <pelatihan <pertolongan <pulang <tebu <tentang <tinggal <trima <warga >balai >berisik >bikin >buah >dikasih
 >dimakam >duduk >film >hari >jalanan >kelurahan >kok >lapangan >linglung >murid >ngupas >panggil >pernah >pinjol
 >pisang >punya >saya >sembuh >sendiri >siapa >tawa >tembok ada+pelatihan aja+kalau alat+lewat alat+plastik
 alat+sakit anak+saya angkot+saya anjing api+sudah asap atas+jembatan balai balai+warga banget berapa berisik+kayak
 besok+ada buah bulan chat dengerin dengerin+musik di+balai di+film di+gubuk di+kardus di+taman diam+golok
 diam+sekarang dikasih dimakam dipukul+orang duduk ganggu golok+nyasar golok+sakit golok+sudah gratis gubuk+dekat
 infonya infonya+tentang itu kalau kampung+kami kecil+jatuh kelapa+muda keliling kemarin+sekarang kembali
 lagi+ngupas lama+tidak lansia+tukang lansia+yang lapangan lemas lewat+gang luka+kaki main+anak main+petasan mati+di
 mau+racun mau+rusak mayat+tetangga metal metal+berisik muda+pegang musik musik+metal nganter ngupas+kelapa
 ngupas+tebu nya+orang orang+darah orang+mau orang+pingsan pasar+anyar pegang+keliling pelatihan
 pelatihan+pertolongan perkosa+di pernah pertolongan pertolongan+orang petasan petasan+berisik pinggir+kali pisang
 plastik+main pos+satpam punya+rumah rel+yang sakit+sendiri sakit+tinggal satpam+kosong saya+kejang saya+mati
 saya+yang sekarang+saya sembuh sudah+lama sungai tadi taman tangerang tebu tebu+pakai tembok temen+di tentang
 tentang+cara tetangga+kontrakan tidak+sembuh trima trima+infonya tua tua+tidak tukang+pegang tutup uang yang
 yang+jatuh yang+kejang yang+kena yang+luka
-5 <curiga <dompet <jpo <kabar <muda <panas <tangga <tanpa <tengah <tutup =heart =office >alfamart >ayam >baik >diam
 >doang >habis >lama >makan >mancing >mau >mauk >minum >nasi >nomor >pas >posisi >sebar >seger >sekarang >sih >suami
 >tahu >telepon >tinggal >urus >utang @gone ada+apa ada+tidak alfamart alfamart+jalan apa+orang arah ayam
 bagaimana+kabar bakar+api bangun+pas bener+gubuk berdiri bukan+orang bunuh busa butuh+ambulans curiga denger
 di+kampung di+lapangan di+warung dibawa+ke dibungkus dompet+saya gaji gerak+tapi hampir hilang+dari jadi jpo+rusak
 jual+korek kabar klinik kok kontrakan+saya kopi korek+di lapor+guru layangan+di lemas+tidak liar mancing
 masih+bangun mati+tawa mauk mayat medis+nomor melek meninggal nanti+ada napas+cuma nasi orang+baik orang+tidak
 pas+panggil pergi+dari pinggir+rel pinjol posisi poster+cara pukul+murid raya+mauk rusak+nanti sakit saya+bisa
 saya+denger saya+pingsan saya+tabrak sebar seger sekitar sesak siapa sudah+minum sudah+pada tabrak+tembok tangga
 tangga+jpo tidak+aktif tidak+ganggu tidur+tidak tiga tinggal+sendiri tolong+ambil trotoar untuk+bener utang
 yang+tidak
-6 <baiki <bebas <kami <karunya <kucing <pada <pagar <rasa <rt <sebelum <tawa =beast >=ask >=not >=well
 >alhamdulillah >ambil >apa >dengan >dinsos >ini >kara >karena >lagi >main >mangga >nya >rsud >sebatang >waktu
 ada+tabrak alhamdulillah api arah+rel bahaya+banget baiki baiki+sebelum bebas bebas+orang bisa+berdiri bisul buta
 copot dengan+suami di+rs di+trotoar golok+lewat golok+mau halte+tidak itu+darah jalan+ke jalan+tabrak kaget
 kami+bapak kami+bebas kara karunya ke+arah kebun+bawa korban+tidak korek luka main mangga mau+pulang nih
 nyasar+tidak orang+jalan pada+meninggal pagar+tolong panas+banget panjat+pohon rasa+mau rt+kami sebatang
 sebatang+kara sebelum+ada tabrak+mobil tabrak+saya tahu+jalan tahun tahun+nyasar tangan+patah tidak+punya
 tolong+baiki tolong+orang waktu wkwk yang+mau
-7 6+tahun <=tale <antar <asap <banget <bau <berkedok <diam <liar <pamali <parah <penipuan <waspada <yang =ask
 >antena >dibungkus >dikit >jadi >nih >tadi >tebang abis+kelahi ada+luka anak+6 anak+muda antar antar+anak antena
 baik baterai bener+antena berkedok berkedok+orang cacat cuma+motor cuma+tidak curiga+ada dari+tadi di+jembatan
 di+rsud dikit dinsos golok+nya harga jangan+ngomong ke+orang kena+panas layangan luka+dikit motor+luka
 ngomong+orang nyaris nyasar obat+habis pamali pamali+jangan pasang penipuan penipuan+berkedok rsud sekap+di sering
 tapi tapi+tidak tebang telepon tetangga+asap trotoar+tengah warga+antar waspada waspada+penipuan
-8 <=road <hatiku <ngomong <sampai =joke >aktif >dong >gubuk >kantuk >lewat >limbah >tua @feared aktif ambulans
 anjing+liar berisik biaya bikin+sesak cari diam die diserang+kantuk dong gelandangan+tidur gubuk habis hatiku
 jangan kali+pas kamar+dengan kantuk kelahi+dengan keluarganya+dikasih kemarin+yang kering limbah luka+di mogok
 muda+tidur nanti ngantuk ngupas orang+tua pas+saya rumah+abis rumput saya+tenggelam sekarat+nih tanpa tinggal+di
 urus
-9 <air <ambulans <anjing <apa <jangan <jual <motor <polisi <tangan <tidur >=office >=past >bansos >bpjs >butuh
 >dibawa >lalu >minta >potong >pulang >sakit >sudah >temen >wkwk ada+korban bangun+sadar bansos bpjs cara+tolong
 dari+rumah dibawa dibunuh hp jembatan+gantung karena keluarganya kucing mabuk+tidur nomor punya sadar+cuma
 sudah+dibungkus sudah+mati tawa tidur untuk yang+tabrak
-10 <bikin <cara <minta <nanti <takut >=work >ditinggal >kegirangan >rindu cari+rumput ditinggal kegirangan kerja
 muda sudah+bawa terjun+kegirangan
-11 <hp <suka >=joke >lapor >untuk ambulans+sudah bawa+yang butuh di+kaki jual lalu rindu rumput+bawa tiap
-12 <=ask >=heart >mikir >tidur @like banget+hari cara golok+untuk mikir sudah+diam
-13 <pakai >itu >kerja doang kemarin mau+lapor minta pulang tidak+ketemu
-14 =drill >kemarin ketemu+luka luka+maupun maupun maupun+senjata
-15 <=beast >cuma >tapi apa lapor suka takut takut+tabrak
-16 <=drill bahaya motor+saya
-18 >=tale @?
-20 bikin cuma
-21 =tale
"""
