"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 @birth
12 <sekarang @1 @drowning @poison
11 <klien @injured @unconscious bacok darah gigit napas pukul
10 @bleeding @ill badan bayi biru jatuh kejang keluar kepala semua sudah+tidak tol tusuk
9 @breath @child anak kereta meledak minum muka pisau satu setrum siram
8 <dia <ini <tapi >parah @many @threat @violence ambruk ambulans+sekarang besar denyut di+rel diri kumat main+di
 mobil mulut pingsan polsek rangka saya+pergi sekarang+juga sudah+meninggal tali tenggelam terus truk tulang
7 <korban >alat >besar >depan >odgj >tangis @robbery ada+mayat amuk balita banget+mau begal bocor bukan+wkwk cekik
 dikeroyok dingin ikat kaku kata+mau kayanya manusia marah masuk orang+yang pintu putar racun selamanya tabrak
 tangan tolong+ada trus
6 <bukan <cepat <temen <tiba <ybs >kayu >ngomong >polsek @body @crowd @weapon a ancam bakar bantu+polsek bensin
 cepat dari+kemarin depan di+tengah dia gas hamil ini+ada jalan+tol jari jatuh+dari kaca kayaknya kena ketuban kunci
 laki lapor+sekarang lari mantan mati+rasa mau+mati mesin odgj orang+mati pasung patah+kaki pegang putus
 rangka+doang respon sayat serang suara teriak terjun+dari tidak+bangun tidak+bisa tidak+sadar tinggal+rangka
 yang+cari ybs
5 <=joke <anak <bisa <itu <kata <laki <lama <marah <perempuan <wkwk >ada >asap >banget >berdiri >diri >ke >kepala
 >kereta >motor >polisi >rasa >terus abis alat+dekat anak+sekolah arus atap bakar+asap banyak bawa+golok bisa+bangun
 bisa+ngomong bocah buka busuk dada darah+tidak di+dalam di+depan di+pohon di+poster dipukul gigit+anjing harus ini
 itu+saya kejang+di kejar+anak kemarin+cuma kompor kursi lantai leher maling marah+hari massa mata mati mau+terjun
 mau+tidur melahirkan+di obat orang orang+odgj peluru pergi+bawa petugas+kami pingsan+tidak rel+tidak saya+tidak
 sebelah sekarang seret siram+air suami+saya sudah+di sudah+sesak surat tenggelam+di tiba tidak+dikasih tidak+mau
 tinggi yang+kemarin yang+odgj
4 # 2+tahun <=still <=urgent <ada <atas <bapak <bener <bocah <cuma <dalam <dan <kakak <ke <kirim <kumat <lemas <nya
 <odgj <pas <penelepon <satpam <saya <status <suara <sudah <wa =still =work >anak >dekat >istri >item >keluar >kumat
 >mantan >marah >masjid >massa >mata >ngigau >pintu >sapi @fire abis+kata ada ada+anak adu ambruk+pas anak+kecil
 anjing+odgj api+besar asap+kemana atas bakar+rumah banting bapak batu bawa botol bukan cakar dada+sakit dalam
 damkar dari di di+kamar di+kandang diam+aja dibacok dilempar diserang+sapi ditinggal+di gantung+diri gigil
 got+tusuk goyang gudang harus+bagaimana hebat hidup istri jatuh+di jual+tiba kaki+tabrak kalau+saya kambing kandang
 kata+tinggal kaya+mau kebon keluar+busa kemana+mana kemarin+lapor kepala+bocor kepanasan kesamber ketemu
 ketemu+mayat ketuban+sudah kirim kontrakan kp lagi+jual lansia+saya lengan luka+parah masih mau mau+bunuh mau+turun
 meninggal+di minta+ambulans minta+tolong minum+racun motor muntah ngigau ojol orang+got orang+sekarat pakai+pisau
 parah pegang+pisau perahu perempuan perkosa pinggir+jalan pukul+orang rawa robek ruko rumah rumah+bakar
 rumah+kosong rusak sadar sambil sapi saya+bener saya+lihat saya+sekap saya+sekarang saya+takut sekarat senjata
 sesak+banget sesak+kumat siap status stroke+di tali+di terbalik tetangga+bakar tetangga+saya tiang tidak tidak+bawa
 tidak+napas tidak+respon tidur+selamanya tinggal+semua toilet tolong+damkar tower tulis ujung
3 3+tahun <awalnya <bayi <belum <biasanya <foto <genteng <kamar <kayanya <kena <kontrakan <lalu <lansia <lengan
 <lihat <makan <maling <naik <ojol <penumpang <saudara <sekolah <sih <suami <tahu <ternyata <truk <ujung >=road
 >ambulans >attempt >bantu >belum >bibirnya >biru >brenti >buka >ciledug >cimone >dagang >damkar >dapur >dompet
 >genteng >harus >kayak >kp >kuda >kursi >laki >lantai >majikan >mendadak >menganga >merdeka >nyamber >pada >pasar
 >petugas >putar >rawa >roda >rumah >rusak >sambil >satu >sebelum >sekali >sopir >sungai >tembus >toilet >truk >trus
 >warga >warung abis+tawuran ada+bakar ada+polisi ada+tenaga ada+yang adu+banteng air+panas alat+marah anak+3 angkat
 angkot+tabrak apa+odgj apa+tapi asap+tebal atas+genteng attempt awalnya awalnya+cuma bagaimana+ini bagaimana+sih
 bahunya bahunya+copot banget+sekarang bangkai bangun+dari banjir bantal+rel banteng banting+anak bantu+segera
 bapak+sudah bawa+apa bawa+arus bayi+di belakang belatung belum+ada bener berenti biasanya biasanya+diam bibirnya
 bikin+tali bisa bisa+cepat bocah+main brenti bukan+simulasi bunuh+attempt bunuh+saya cari+itu ciledug culik
 cuma+marah cuma+tidur dagang dapur darah+banyak darah+tapi dari+jembatan datang denger+suara depan+sekolah di+atap
 di+bantal di+dapur di+foto di+kontrakan di+kursi di+luar di+plafon di+tempat di+toilet dia+sekap diam+hari diare
 dipukul+kuda dipukul+saudara dompet+hilang foto+itu ganggu+jiwa gas+bocor gedung gelandangan+dipukul genteng+bawa
 gigit+ular golok+cari golok+gang hilang ikat+di ini+bagaimana ini+bapak ini+bawa item itu+suka jalan+baru
 jalan+belum jalan+kaki jalan+raya kaki kaki+busuk kalau+bisa kamar kamar+mandi kami+minta kandang+kambing kasur
 kayanya+sudah kayu ke+rumah kedinginan keguguran keguguran+di keras kesamber+petir ketemu+bayi kosong kuat kuda
 kunci+sendiri kurus kurus+banget lagi+duduk laki+pingsan lama+banget lansia+itu lansia+jatuh lengan+patah lift luar
 luka+menganga majikan malah marah+belum masih+jalan mati+aja mau+hilang mayat+bayi mencong mendadak menganga
 meninggal+bapak menit merah minggu+lalu minta+bantu minum+baterai minum+obat motor+adu mulai mulut+busa
 mulut+keluar napas+kolong ngaku nya+takut nyamber nyawa obat+sudah odgj+amuk odgj+apa odgj+bawa odgj+di odgj+kejar
 odgj+lempar odgj+tidak orang+depan orang+di orang+gantung orang+kejang orang+lewat pabrik+bakar pagar+jembatan
 pager paksa pamit panas+dengan parkir pas pas+antri pas+bener pasung+dengan pegang+golok peluru+nyasar pembantu
 pengendara penumpang perahu+terbalik perut petir petugas pinggir pinggir+jembatan pingsan+depan plafon pohon+dengan
 poster+pingsan potong+tubuh preman proyek pukul+gelandangan pukul+saya putar+alat racun+di raya rel roda
 rumah+tetangga rusak+kaca sahut sampai+pingsan saudara+lebam saya+dipukul saya+ketemu saya+minum saya+pegang
 saya+siram sayat+tangan segera sekali sekap sekap+anak sekap+mantan sekarang+dia sekarang+meninggal semak
 semua+obat sendiri+dari senjata+kata serang+satpam seret+motor si sih+lama simulasi+ini status+wa suara+senjata
 sudah+baca sudah+jadi sudah+lemas sudah+lewat sudah+nyamber sudah+rusak suka+dipukul sundut sundut+rokok
 tabrak+kayu tabrak+mesin tabrak+roda tabrak+truk tahun+kunci takut+banget tambah tanah tangis tapi+pukul tebal
 tebal+dari tembak tembus temen+saya tenaga tenaga+untuk tengah+tol terakhir tergeletak tergeletak+di ternyata
 tidak+brenti tidak+sahut tidur+sekarang tiri toko tolong+dari tubuh tubuh+bener tulang+manusia tusuk+alat
 ujung+meninggal ular umur untuk+bangun wa+nya warga yang+biasa yang+di
2 3+hari 4+tahun <112 <belatung <cari <cat <di <guy <hes <jadi <kayaknya <kok <lapar <lari <luka <mangkal <mantan
 <mobil <mulai <ngaku <orang <pabrik <preman <putus <sebelah <segera <sesosok <tambah <via >10 >abis >air >aja
 >angkat >backup >badan >bagaimana >banyak >bau >berenti >beton >bts >bus >collector >debt >emperan >jpo >kain
 >kantor >kasur >kayanya >kebon >kedinginan >kosong >kucing >lari >mati >mawar >menit >menunggu >muka >ngalir
 >peluru >ruko >sawah >sekolah >semak >semua >siap >talinya >tanah >tangan >tempat >terakhir >the >tiang >yang
 ada+asap ada+orang ada+suara ajak alat+beton alat+tidak ambil+dia ambruk+tabrak anak+perempuan anak+tabrak
 anak+tetangga anak+tidak ancam+bener antena+tidak aspal atap+gedung backup badan+dingin bakar+di bakar+kasur balkon
 bangun bapak+tiri bau+menyengat bawa+banjir bayi+dibungkus bayi+ditinggal bayi+sudah belatung+luka belum+ambil
 bengkak bengkok berani bernanah beton beton+kaki biasa+mangkal bibir bisa+angkat bocah+kecil bts butuh+bantu cat
 cat+bakar cisadane cuma+sisa dalam+mobil dari+genteng dari+jpo dekat demam dengan+bensin dengan+sekali denyut+kumat
 denyut+tidak depan+pintu di+balkon di+emperan di+masjid di+pinggir di+sawah di+semak dia+masih dia+sudah
 dibuang+bener dibunuh+tolong dicekik dipukul+satu dorong dorong+orang duit duit+untuk empang emperan flyover foto
 gelandangan+tusuk gelandangan+yang geng geng+motor genteng+pas golok+jalan guy hes hes+darah hitam infeksi
 jalan+merdeka jamaah jangan+sampah jari+potong kaki+tembus kantor karyawan kayaknya+sudah ke+dokter ke+mana
 kebun+sesak kena+peluru klien+amuk klien+tidak kobra kp+rawa kresek kulit lagi+di lansia lansia+ancam lap
 lapar+sampai lapor+ada lemari luka+bernanah luka+orang lumpur mangkal manusia+bener masih+hidup masih+putar masjid
 mati+kedinginan mati+tidak mau+dibunuh mau+ke menunggu menunggu+polisi menyengat merdeka minta+backup muntah+darah
 naik+ke nanti+lagi napas+tinggal ngalir ngambang nongol nya+belum nyulut nyulut+kompor odgj+bakar orang+itu
 orang+tabrak pabrik pakai+kayu panas+tinggi parah+bener pasar+lama pegang+korek penuh pisau+sekarang pohon+ambruk
 pucat pukul+alat punya+duit rel+kereta rongsok rumah+saya sampah sampai+tidak satu+dua satu+kampung sawah
 saya+demam saya+dicekik saya+jatuh saya+luka saya+mau saya+odgj saya+sesak sayur sekarang+pingsan sekarat+di
 selamanya+sudah sendiri+di sesak+bibirnya sesosok sesosok+mayat sisa sisa+satu stasiun suami+cekik sudah sudah+10
 sudah+2 sudah+besar sudah+keluar sudah+ngigau tabrak+lemari tabung talinya talinya+sudah tambang tanah+tinggi
 tanya+ini tembak+peluru tembus+tidak tengah+rel tenggelam+ke teriak+minta terjebak tetangga+teriak tiang+listrik
 tiba+stroke tidak+berenti tidak+kuat tidak+rasa tolong+kirim tower+bts tukang+sayur tulang+buka tulis+surat
 untuk+ke update+korban via wasiat wkwk+lansia wkwk+luka ybs+bawa
-2 7+bulan <batu <dari <dinsos <gang <hari <juga <kaya <kelapa <lahir <nyaris <taruh <urus >bedeng >berobat >bukan
 >cipete >emang >jawab >kaget >kamar >kan >kapan >kata >lanjut >lansia >lapak >lihat >lucu >perlahan >sita >tambal
 >tumpang >utara ada+saudara aja+di apa+dinsos baca bagaimana+lanjut baju bakar+kemarin bantal bapak+meninggal
 bapak+tidur bedeng berobat berobat+sekarang bikin+saya bisa+bantu bisa+hubung bukan+bener bunuh+perlahan
 capek+banget cari+makam cipete dekat+pasar depan+simulasi di+gerobak di+pos di+sekolah dikeroyok+sudah dinsos+urus
 disuntik dompet duduk+diam emang film+kan gang+h gerobak+orang hidup+sendiri itu+di jalan+nyaris jangan+kaget jawab
 kaki+luka kami kami+jangan kan kan+bukan kapan kapan+tambal kata+ada keliling+golok keluar+dari kemarin+dikeroyok
 lanjut lansia+sekap lewat lubang lubang+di lucu macet makam malabar manis manis+jaya mau+minta mau+pingsan
 mayat+sudah minggu+depan murid naik nya+sudah nyaris+bikin nyasar orang+lagi orang+mabuk orang+racun orang+serang
 pada pakai+baju perlahan pindah plastik racun+obat rawat rawat+di sadar+tapi samping sate+taruh satpam+orang
 saya+meninggal saya+tolong sekarang+tumpang sendiri sita sita+satpam sudah+berobat sudah+dibawa sudah+pulang
 sudah+sita tadi+belum tadi+di tadi+saya tahu tahun tambal tapi+napas taruh+golok tawuran temen tempat+tinggal
 tidur+dekat tidur+di urus+orang yang+kata yang+sesak
-3 <=work <ampun <bahaya <beda <dengan <duduk <guru <habis <hampir <jembatan <kayu <kemarin <mabuk <macet <masak
 <mau <nomor <nyerut <prosedur <punya <pura2 <rusak <sempet <sendiri <sopir <sungai <tiap <wah <warung >baca >bangun
 >bersih >bugel >bulan >cacat >cirinya >denger >dia >ditaro >eh >film >gelandangan >harga >hari >jembatan >kecapean
 >kecil >kelapa >keluarganya >kemana >layangan >ngorek >nyasar >penagih >puskesmas >rsj >satpam >sukasari >tagihan
 >taman >tanpa >tetangga >wa adik ambil anjing+tetangga anyar api+sudah atau bagaimana+cara banget+kaya
 bapak+gelandangan baru bawa+alat beda belum+pernah bersih besok bikin+layangan bisa+dibawa bisa+jalan bugel bungkus
 cirinya cuma+duduk cuma+luka dengan+korek dengan+rokok denger+harga di+film di+kelurahan di+mana di+puskesmas
 diancam diancam+penagih dibunuh+rindu dikasih+makan dimakam+dinsos diserang ditaro+orang duduk+aja film gandasari
 gelandangan+bawa genteng gigit+anak golok+saya guru hampir+mati hari hidup+sebatang jaga jaga+aja jalan+depan
 jalan+gang jembatan jpo kafan kain+kafan kaki+cacat kaki+sudah kalau+ada kalau+dia kali+kemarin kalideres kanan
 kardus karena+sakit kata+anak kayu+pakai ke+panti ke+rsj kecapean kecapean+sekarang kelahi keluarganya+sudah
 kelurahan kemarin+sempet kesini lagi lagi+makan lagi+masak lansia+jual lansia+tukang lapor+kesini laporan
 laporan+saya lewat+wa mah main+layangan makan+nasi mampu masak masak+pakai masuk+rumah mayat+tanpa meninggal+baru
 meninggal+semua meninggal+tadi metik metik+buah muda+tidur nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro
 nyerut nyerut+kayu orang+diam panas pasar+anyar pasar+baru pasar+malabar patah pegang+alat pemakaman penagih
 penagih+pinjol penelepon+telepon pingsan+kecapean pohon pohon+mangga polisi pos posisi+di prosedur prosedur+kalau
 pura2 rs rsj rumah+dengan sampah+orang saudara saya+belum saya+diancam saya+masih saya+sakit saya+telepon
 sekarang+sudah sempet sempet+pingsan semua+hidup sendiri+teriak sih stroke stroke+tapi sudah+4 sudah+seger sukasari
 tadi+tidak tagihan tahun+tangis takut+pulang tangis+mau tangis+sendiri tanpa+saudara tanya+prosedur tapi+bisa
 telepon+siapa telepon+ulang terjun+di tetangga+galak tidak+mampu tidak+pulang tolong+ambulans tolong+cepat
 trotoar+gelandangan tua+kerja ulang untuk+ngorek wah wah+hampir yang+amuk yang+pura2
-4 <3 <=heart <=office <bawa <berisik <besok <collector <dengerin <harga <infonya <kalau <kampung <laporan <metal
 <musik <ngupas <pelatihan <pertolongan <pulang <tebu <tentang <tinggal <trima >balai >berisik >bikin >buah >dikasih
 >dimakam >duduk >kelurahan >kok >lama >lapangan >linglung >murid >ngupas >panggil >pernah >pinjol >pisang >plastik
 >punya >saya >sembuh >sendiri >siapa >tawa >tembok @traffic ada+pelatihan aja+kalau alat+lewat alat+plastik
 alat+sakit anak+muda angkot+saya anjing atas+jembatan balai balai+warga banget berapa berisik+kayak besok+ada buah
 bulan chat dengan+orang dengerin dengerin+musik di+balai di+gubuk di+kardus di+lapak di+taman di+warung dia+pegang
 diam+golok diam+sekarang dikasih dimakam dipukul+orang duduk ganggu golok+nyasar golok+sakit golok+sudah gratis
 gubuk+dekat hari+ini infonya infonya+tentang itu kampung+kami kecil+jatuh kelapa+muda keliling kemarin+sekarang
 kembali kok lagi+ngupas lama+tidak lansia+yang lapangan lemas lewat+gang luka+kaki main+anak main+petasan mati+di
 mau+racun mau+rusak mayat+tetangga metal metal+berisik muda+pegang musik musik+metal nganter ngupas+kelapa
 ngupas+tebu nya+orang orang+darah orang+mau orang+pingsan pegang+keliling pelatihan pelatihan+pertolongan
 perkosa+di pernah pertolongan pertolongan+orang petasan petasan+berisik pisang plastik+main pos+satpam punya+rumah
 puskesmas sakit+sendiri sakit+tinggal satpam+kosong saya+kejang saya+kemarin saya+mati sekarang+saya sembuh
 sudah+lama sudah+tolong sungai tadi taman tangerang tebu tebu+pakai tembok temen+di tentang tentang+cara
 tetangga+kontrakan tidak+sembuh trima trima+infonya tua+tidak tukang+pegang tutup uang warga+luka yang yang+jatuh
 yang+kejang yang+luka
-5 <curiga <dompet <jpo <sebelum <tangga <tanpa <tengah <tutup =heart =office >alfamart >ayam >baik >diam >doang
 >habis >ini >makan >mancing >mau >mauk >minum >nasi >nomor >pas >posisi >sebar >seger >sih >suami >telepon >tinggal
 >urus >utang @gone ada+apa ada+tidak alfamart alfamart+jalan apa+orang arah asap ayam bagaimana+kabar bakar+api
 bangun+pas bener+gubuk berdiri bukan+orang bunuh busa butuh+ambulans curiga denger di+kampung di+lapangan dibawa+ke
 dibungkus dompet+saya gaji hampir hilang+dari jadi jpo+rusak jual+korek kalau klinik kontrakan+saya kopi korek
 korek+di lapor+guru layangan+di lemas+tidak liar mancing mati+tawa mauk mayat medis+nomor melek meninggal nanti+ada
 napas+cuma nasi orang+baik orang+tidak pergi+dari pinggir+kali pinggir+rel pinjol posisi poster+cara pukul+murid
 raya+mauk rel+yang rusak+nanti saya+denger saya+pingsan saya+tabrak sebar seger sekitar sesak siapa sudah+pada
 tabrak+saya tabrak+tembok tangga tangga+jpo tidak+ganggu tidur+tidak tiga tolong+ambil trotoar tua untuk+bener
 utang waktu
-6 <baiki <bebas <kabar <kami <karunya <kucing <pada <pagar <panas <rasa <rt <tawa <yang =beast >=not >=well
 >alhamdulillah >ambil >dengan >dinsos >jadi >kara >karena >lagi >main >mangga >nya >rsud >sebatang >sekarang >tahu
 >waktu ada+tabrak alhamdulillah api arah+rel bahaya+banget baik baiki baiki+sebelum bebas bebas+orang bisa+berdiri
 bisul buta copot dengan+suami di+rs di+trotoar gerak+tapi golok+lewat golok+mau halte+tidak itu+darah jalan+ke
 jalan+tabrak kabar kaget kami+bapak kami+bebas kara karunya ke+arah kebun+bawa korban+tidak luka main mangga
 masih+bangun mau+pulang nih nyasar+tidak orang+jalan pada+meninggal pagar+tolong panas+banget panjat+pohon
 pas+panggil rasa+mau rt+kami sakit sebatang sebatang+kara sebelum+ada sering sudah+minum tabrak+mobil tahu+jalan
 tangan+patah tidak+aktif tidak+punya tinggal+sendiri tolong+baiki tolong+orang wkwk yang+mau yang+tidak
-7 <=road <=tale <asap <banget <bau <berkedok <diam <liar <muda <pamali <parah <penipuan <waspada =ask >=ask >antena
 >apa >dibungkus >dikit >nih >tadi >tebang abis+kelahi ada+luka antena baterai bener+antena berkedok berkedok+orang
 cacat cuma+motor cuma+tidak curiga+ada dari+tadi di+jembatan di+rsud dikit dinsos golok+nya harga jangan+ngomong
 kamar+dengan ke+orang kena+panas layangan luka+dikit motor+luka ngomong+orang nyaris obat+habis pamali
 pamali+jangan pasang penipuan penipuan+berkedok rsud sekap+di tapi tapi+tidak tebang telepon tetangga+asap tidur
 trotoar+tengah waspada waspada+penipuan
-8 <hatiku <ngomong <sampai <tangan =joke >dong >gubuk >kantuk >lewat >limbah >tua @feared ambulans anjing+liar
 berisik biaya bikin+sesak cari dari+rumah diam die diserang+kantuk dong gelandangan+tidur gubuk habis hatiku jangan
 kali+pas kantuk kelahi+dengan keluarganya+dikasih kemarin+yang kering limbah luka+di mogok muda nanti ngantuk
 ngupas orang+tua pas+saya rumah+abis rumput saya+tenggelam sekarat+nih tanpa tinggal+di urus
-9 <air <ambulans <anjing <apa <jangan <jual <motor <polisi <tidur >=office >aktif >bansos >bpjs >butuh >dibawa
 >lalu >minta >potong >pulang >sakit >sudah >temen >wkwk ada+korban aktif bangun+sadar bansos bpjs cara+tolong
 dibawa dibunuh hp jembatan+gantung keluarganya kucing mabuk+tidur nomor punya sadar+cuma sudah+dibungkus sudah+mati
 tawa untuk yang+tabrak
-10 <=ask <bikin <cara <minta <nanti <takut >=joke >=past >=work >ditinggal >kegirangan >rindu cari+rumput ditinggal
 karena kegirangan kerja sudah+bawa terjun+kegirangan tiap
-11 <hp <suka >lapor >untuk ambulans+sudah bawa+yang butuh di+kaki jual rindu rumput+bawa
-12 <pakai >=heart >kerja >mikir >tidur @like cara golok+untuk lalu mikir sudah+diam
-13 >itu banget+hari doang mau+lapor minta pulang tidak+ketemu
-14 >kemarin kemarin ketemu+luka luka+maupun maupun maupun+senjata
-15 <=beast =drill >cuma >tapi apa lapor suka takut takut+tabrak
-16 <=drill bahaya motor+saya
-18 >=tale @?
-20 bikin cuma
-21 =tale
"""
