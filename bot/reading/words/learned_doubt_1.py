"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 @birth
12 <sekarang @1 @drowning @poison
11 <klien @injured @unconscious bacok gigit napas pukul
10 @bleeding @ill badan bayi biru darah jatuh kejang keluar kepala semua sudah+tidak tol tusuk
9 @breath @child anak di+rel kereta meledak minum muka pisau satu setrum siram tulang
8 <dia <ini <tapi >parah @threat @violence ambulans+sekarang besar denyut diri kumat main+di mobil mulut polsek
 rangka saya+pergi sekarang+juga tali tenggelam terus truk
7 <korban >alat >besar >depan >odgj >tangis @many @robbery ambruk amuk balita banget+mau begal bocor bukan+wkwk
 cekik di+tengah dikeroyok dingin ikat kaku kata+mau kayanya manusia marah masuk odgj orang+yang patah+kaki pingsan
 pintu putar racun selamanya sudah+meninggal tabrak tangan trus
6 <bukan <cepat <temen <tiba <ybs >kayu >ngomong >polsek @body @crowd @weapon a ada+mayat ancam bakar bantu+polsek
 bensin cepat dari+kemarin depan dia gas hamil ini+ada jari kaca kayaknya kena ketuban kunci laki lari mantan
 mati+rasa mau+mati mau+terjun mesin orang+mati pasung pegang putus rangka+doang respon sayat serang suara teriak
 terjun+dari tidak+bangun tidak+bisa tidak+sadar tinggal+rangka tolong+ada yang+cari ybs
5 <=joke <anak <bapak <bisa <dan <itu <kakak <kata <laki <lama <marah <perempuan <wkwk >ada >asap >banget >berdiri
 >diri >ke >kepala >kereta >motor >polisi >rasa >terus abis alat+dekat ambruk+pas anak+sekolah arus bakar+asap
 banyak bawa+golok bisa+bangun bisa+ngomong bocah buka busuk dada darah+tidak di+dalam di+depan di+pohon di+poster
 dipukul gigit+anjing harus ini itu+saya jalan+tol jatuh+dari kejang+di kejar+anak kemarin+cuma kompor kursi lantai
 lapor+sekarang leher maling marah+hari massa mata mati mau+tidur melahirkan+di obat orang orang+odgj peluru
 pergi+bawa petugas+kami pingsan+tidak rel+tidak rumah+bakar saya+tidak sebelah sekarang seret siram+air suami+saya
 sudah+sesak surat tenggelam+di tetangga+bakar tiba tidak+dikasih tidak+mau tinggi yang+kemarin yang+odgj
4 # 2+tahun <=still <=urgent <ada <atas <awalnya <bener <bocah <cuma <dalam <kirim <kumat <lemas <lengan <lihat <nya
 <odgj <penelepon <satpam <saya <sekolah <status <suara <sudah <wa =still =work >anak >bantu >dekat >istri >item
 >keluar >kumat >mantan >marah >masjid >massa >mata >ngigau >sapi >sebelum @fire ada adu anak+kecil anjing+odgj
 api+besar asap+kemana atap atas awalnya awalnya+cuma bakar+rumah bantal+rel banting bapak bapak+sudah bawa botol
 bukan cuma+tidur dada+sakit dalam damkar dari di di+bantal di+kamar di+kandang diam+aja dibacok diserang+sapi
 ditinggal+di gantung+diri gigil got+tusuk goyang gudang harus+bagaimana hebat hidup istri jatuh+di jual+tiba
 kaki+tabrak kalau+saya kambing kandang kaya+mau keluar+busa kemana+mana kemarin+lapor kepala+bocor kepanasan
 kesamber ketemu ketemu+mayat ketuban+sudah kirim kontrakan kp lagi+jual lansia+saya lengan lengan+patah luka+parah
 masih mati+aja mau+bunuh mau+turun meninggal+bapak meninggal+di minta+ambulans minta+tolong minum+racun motor
 muntah ngigau odgj+bawa ojol orang+got orang+sekarat pager parah pegang+pisau perahu perempuan perkosa
 pinggir+jalan pukul+orang rawa robek ruko rumah rumah+kosong rusak sadar sambil sapi saya+lihat saya+sekap
 saya+sekarang saya+takut sekarat senjata sesak+banget sesak+kumat siap status stroke+di sudah+di tali+di terbalik
 tetangga+saya tiang tidak tidak+bawa tidak+napas tidak+respon tidur+sekarang tidur+selamanya tinggal+semua toilet
 tolong+damkar tower ujung
3 3+tahun <bayi <belum <biasanya <di <foto <genteng <kamar <kayanya <ke <kena <kontrakan <lalu <makan <maling <naik
 <ojol <pas <penumpang <putus <saudara <sebelah <sih <suami <tahu <ternyata <truk <ujung <via >=road >ambulans
 >attempt >belum >bibirnya >biru >brenti >buka >cimone >dagang >damkar >dapur >dompet >genteng >harus >kayak >kp
 >kuda >kursi >laki >lantai >majikan >mendadak >menganga >merdeka >nyamber >pada >pasar >petugas >pintu >putar >rawa
 >roda >rumah >rusak >sambil >satu >sekali >sopir >sungai >tembus >toilet >truk >trus >warga >warung >yang abis+kata
 abis+tawuran ada+anak ada+bakar ada+polisi ada+tenaga ada+yang adu+banteng air+panas alat+marah anak+3 angkat
 angkot+tabrak apa+odgj apa+tapi asap+tebal atas+genteng attempt bagaimana+ini bahunya bahunya+copot bangkai
 bangun+dari banjir banteng banting+anak batu bawa+apa bawa+arus bayi+di belakang belatung belum+ada bener berenti
 biasanya biasanya+diam bibirnya bikin+tali bisa bisa+cepat bocah+kecil bocah+main brenti bukan+simulasi
 bunuh+attempt bunuh+saya cakar cari+itu cisadane culik cuma+marah dagang dapur darah+banyak darah+tapi datang
 denger+suara depan+sekolah di+atap di+dapur di+foto di+kontrakan di+kursi di+plafon di+tempat di+toilet dia+sekap
 diam+hari diare dibunuh+tolong dilempar dipukul+kuda dipukul+saudara dompet+hilang foto+itu ganggu+jiwa gas+bocor
 gedung gelandangan+dipukul genteng+bawa gigit+ular golok+cari golok+gang hilang ikat+di ini+bagaimana ini+bapak
 ini+bawa item itu+suka jalan+baru jalan+belum jalan+kaki jalan+raya kaki kaki+busuk kalau+bisa kamar kamar+mandi
 kami+minta kandang+kambing kasur kata+tinggal kayu ke+rumah kebon kedinginan keguguran keguguran+di keras
 kesamber+petir ketemu+bayi kosong kuat kuda kunci+sendiri kurus kurus+banget lagi+duduk laki+pingsan lansia+itu
 lansia+jatuh lewat+pagar lift luka+menganga majikan malah marah+belum masih+jalan mau mau+dibunuh mau+hilang
 mayat+bayi mencong mendadak menganga menit merah minggu+lalu minta+bantu minum+baterai minum+obat motor+adu
 mulut+busa mulut+keluar napas+kolong ngaku nya+takut nyamber nyawa obat+sudah odgj+amuk odgj+apa odgj+di odgj+kejar
 odgj+lempar odgj+tidak orang+depan orang+di orang+gantung orang+lewat pakai+pisau paksa pamit panas+dengan parkir
 pas pas+antri pas+bener pasung+dengan pegang+golok peluru+nyasar pembantu pengendara penumpang perahu+terbalik
 perut petir petugas pinggir pinggir+jembatan pingsan+depan plafon pohon+dengan poster+pingsan potong+tubuh preman
 proyek pukul+gelandangan pukul+saya putar+alat racun+di raya rel roda rumah+tetangga rusak+kaca sahut
 sampai+pingsan saudara+lebam saya+bener saya+dipukul saya+ketemu saya+minum saya+pegang saya+siram sayat+tangan
 segera sekali sekap sekap+anak sekap+mantan sekarang+dia sekarang+meninggal semak semua+obat sendiri+dari
 sendiri+di senjata+kata serang+satpam seret+motor si simulasi+ini status+wa suara+senjata sudah+baca sudah+jadi
 sudah+keluar sudah+lemas sudah+lewat sudah+nyamber sudah+rusak suka+dipukul sundut sundut+rokok tabrak+kayu
 tabrak+mesin tabrak+roda tabrak+truk tahun+kunci takut+banget tambah tanah tangis tapi+pukul tebal tebal+dari
 tembak tembus temen+saya tenaga tenaga+untuk tengah+tol terakhir tergeletak tergeletak+di ternyata tidak+brenti
 tidak+sahut tiri toko tolong+dari tubuh tulang+manusia tulis tusuk+alat ujung+meninggal ular untuk+bangun via
 wa+nya warga yang+biasa yang+di
2 3+hari 4+tahun <112 <belatung <cari <cat <guy <hes <jadi <kayaknya <kok <lapar <lari <luka <mangkal <mantan <mulai
 <ngaku <pabrik <preman <segera <sesosok <tambah <tolong >10 >abis >air >aja >angkat >backup >badan >bagaimana
 >banyak >bau >berenti >beton >bts >bus >ciledug >collector >debt >emperan >jpo >kain >kasur >kayanya >kebon
 >kedinginan >kosong >kucing >lari >mati >mawar >menit >menunggu >muka >ngalir >peluru >rongsok >ruko >sawah >semak
 >semua >siap >talinya >tangan >tempat >terakhir >the ada+asap ada+orang ada+suara ajak alat+beton alat+tidak
 ambil+dia ambruk+tabrak anak+perempuan anak+tabrak anak+tetangga anak+tidak ancam+bener antena+tidak aspal
 atap+gedung backup badan+dingin bagaimana+sih bakar+di bakar+kasur balkon banget+sekarang bangun bantu+segera
 bapak+tiri bau+menyengat bawa+banjir bayi+dibungkus bayi+ditinggal bayi+sudah belatung+luka belum+ambil bengkak
 bengkok berani berendeng bernanah beton beton+kaki biasa+mangkal bibir bisa+angkat bts butuh+bantu cat cat+bakar
 ciledug cuma+sisa dalam+mobil dari+genteng dari+jembatan dari+jpo dekat demam dengan+bensin dengan+sekali
 denyut+kumat denyut+tidak depan+pintu di+emperan di+luar di+masjid di+pinggir di+sawah di+semak dia+cekik dia+masih
 dia+sudah dibuang+bener dicekik dipukul+satu dorong dorong+orang duit duit+untuk empang emperan flyover
 gelandangan+tusuk gelandangan+yang geng geng+motor genteng+pas golok+jalan guy hes hes+darah hitam infeksi
 jalan+merdeka jamaah jangan+sampah jari+potong kaki+patah kaki+tembus karyawan kayaknya+sudah kayanya+sudah
 ke+dokter ke+mana kebun+sesak kena+peluru klien+amuk klien+tidak kobra kp+rawa kresek kulit lagi+di lama+banget
 lansia lansia+ancam lap lapak+rongsok lapar+sampai lapor+ada lebam lemari luka+bernanah luka+orang lumpur mangkal
 manusia+bener masih+hidup masih+putar masjid mati+kedinginan mati+tidak mau+ke menunggu menunggu+polisi menyengat
 merdeka minta+backup mulai muntah+darah naik+ke nanti+lagi napas+tinggal ngalir ngambang nongol nya+belum nyulut
 nyulut+kompor odgj+bakar orang+itu orang+kejang pabrik pabrik+bakar pakai+kayu panas+tinggi parah+bener pasar+lama
 patah+tabrak pegang+korek penuh petugas+minta pisau+sekarang pohon+ambruk pucat pukul+alat punya+duit rel+kereta
 rongsok sadar+turun sampai+tidak satu+dua satu+kampung sawah saya+demam saya+dicekik saya+jatuh saya+luka saya+mau
 saya+odgj saya+sesak sayur sekarang+pingsan sekarat+di selamanya+sudah sesak+bibirnya sesosok sesosok+mayat
 sih+lama sisa sisa+satu sopir+truk stasiun suami+cekik sudah sudah+10 sudah+2 sudah+besar sudah+ngigau
 tabrak+lemari tabung talinya talinya+sudah tambang tanya+ini tembak+peluru tembus+tidak tengah+rel tenggelam+ke
 teriak+minta terjebak tetangga+teriak tiang+listrik tiba+stroke tidak+berenti tidak+kuat tidak+rasa tower+bts
 tubuh+bener tukang+sayur tulang+buka tulis+surat umur untuk+ke update+korban wasiat wkwk+lansia wkwk+luka
 yang+lewat ybs+bawa
-2 7+bulan <batu <dari <dinsos <hari <juga <kaya <kelapa <lahir <mau <nyaris <punya <sering <taruh <urus >baca >baru
 >berobat >bukan >cipete >emang >h >jawab >kaget >kamar >kan >kapan >kata >lanjut >lapak >lihat >lucu >perlahan
 >satpam >sita >tambal >tumpang >utara aja+di apa+dinsos baca bagaimana+lanjut bakar+kemarin bantal bapak+meninggal
 bapak+tidur berobat berobat+sekarang bikin+saya bisa+bantu bisa+hubung bukan+bener bunuh+perlahan capek+banget
 cari+makam cipete dekat+pasar depan+simulasi di+gerobak di+jalan di+pos di+sekolah dikeroyok+sudah dinsos+urus
 disuntik dompet duduk+diam emang film film+kan gandasari gang+h gerobak+orang h hidup+sendiri jalan+nyaris
 jangan+kaget jawab kaki+luka kami+jangan kan kan+bukan kapan kapan+tambal kata+ada kelahi keliling+golok
 keluar+dari kemarin+dikeroyok lanjut lansia+sekap lubang lubang+di lucu makam malabar mau+minta mau+pingsan
 mayat+sudah meninggal+tadi minggu+depan murid naik nya+sudah nyaris+bikin nyasar orang+demam orang+lagi orang+mabuk
 orang+racun orang+serang pada pagar pakai+baju panas pasar+malabar perlahan plastik racun+obat rawat rawat+di
 sadar+tapi samping sate+taruh satpam+orang saya+meninggal saya+tolong sekarang+tumpang sekolah+kami sendiri sita
 sita+satpam sudah+berobat sudah+pulang sudah+sita tadi+belum tadi+di tadi+saya tambal tapi+napas taruh+golok
 tawuran temen tidur+dekat tidur+di urus+orang yang+kata yang+sesak yang+setrum
-3 <=work <ampun <bahaya <beda <dengan <duduk <guru <habis <hampir <kampung <kayu <kemarin <mabuk <masak <nomor
 <nyerut <prosedur <pura2 <rusak <sempet <sendiri <sopir <sungai <tiap <wah <warung >bangun >bedeng >bersih >bugel
 >bulan >cacat >cirinya >denger >dia >ditaro >eh >film >harga >hari >kecapean >kecil >kelapa >keluarganya >kemana
 >layangan >ngorek >nyasar >penagih >plastik >puskesmas >rsj >siapa >sukasari >tagihan >taman >tanpa >tetangga >wa
 adik ambil anjing+tetangga anyar api+sudah atau bagaimana+cara banget+kaya bapak+gelandangan bawa+alat beda bedeng
 belum+pernah bersih besok bikin+layangan bisa+dibawa bisa+jalan bugel bungkus cirinya cuma+duduk cuma+luka
 dengan+korek dengan+orang dengan+rokok denger+harga di+film di+kelurahan di+mana di+puskesmas diancam
 diancam+penagih dibunuh+rindu dikasih+makan dimakam+dinsos diserang ditaro+orang duduk+aja gelandangan+bawa
 gigit+anak golok+saya guru hampir+mati hari hidup+sebatang jaga jaga+aja jalan+depan jalan+gang jpo kafan
 kain+kafan kaki+cacat kaki+sudah kalau+ada kalau+dia kali+kemarin kalideres kampung+kami kanan kardus karena+sakit
 kata+anak kayu+pakai ke+panti ke+rsj kecapean kecapean+sekarang keluarganya+sudah kelurahan kemarin+sekarang
 kemarin+sempet kesini lagi lagi+makan lagi+masak lansia+jual lansia+tukang lapor+kesini laporan laporan+saya
 lewat+wa macet mah main+layangan makan+nasi mampu masak masak+pakai masuk+rumah mau+ambruk mayat+tanpa
 meninggal+baru meninggal+semua metik metik+buah muda+tidur nanti+dia nasi+bungkus ngorek ngorek+sampah nya+ditaro
 nyerut nyerut+kayu orang+diam pagar+jembatan pasar+anyar pasar+baru pegang+alat pegang+keliling pemakaman penagih
 penagih+pinjol penelepon+telepon pingsan+kecapean pohon pohon+mangga polisi posisi+di prosedur prosedur+kalau pura2
 rs rsj rumah+dengan sakit+tinggal sampah+orang saudara saya+belum saya+diancam saya+sakit saya+telepon
 sekarang+sudah sempet sempet+pingsan semua+hidup sendiri+teriak sih stroke stroke+tapi sudah+4 sudah+seger sukasari
 tadi+tidak tagihan tahun tahun+tangis takut+pulang tangis+mau tangis+sendiri tanpa+saudara tanya+prosedur tapi+bisa
 telepon+siapa telepon+ulang terjun+di tetangga+galak tidak+mampu tidak+pulang tolong+ambulans tolong+cepat
 trotoar+gelandangan tua+kerja tukang+pegang ulang untuk+ngorek wah wah+hampir yang+amuk yang+jatuh yang+pura2
-4 <3 <=heart <=office <bawa <berisik <besok <collector <dengerin <harga <infonya <kalau <laporan <macet <metal
 <musik <ngupas <pelatihan <pertolongan <pulang <tebu <tentang <tinggal <trima >balai >berisik >bikin >buah >dikasih
 >dimakam >duduk >gelandangan >kelurahan >kok >lama >lapangan >linglung >murid >ngupas >panggil >pernah >pinjol
 >pisang >punya >saya >sembuh >sendiri >tawa >tembok >utang @traffic ada+pelatihan aja+kalau alat+lewat alat+plastik
 alat+sakit angkot+saya anjing asap atas+jembatan balai balai+warga banget baru berapa berisik+kayak besok+ada buah
 bulan chat dengerin dengerin+musik di+balai di+gubuk di+kampung di+kardus di+lapak di+taman di+warung dia+pegang
 diam+golok diam+sekarang dikasih dimakam dipukul+orang duduk genteng golok+nyasar golok+sakit golok+sudah gratis
 gubuk+dekat hari+ini hilang+dari infonya infonya+tentang itu kalau kecil+jatuh kelapa+muda keliling kembali kok
 lagi+ngupas lama+tidak lansia+yang lapangan lemas lewat+gang luka+kaki main+anak main+petasan mati+di mau+racun
 mau+rusak mayat+tetangga metal metal+berisik muda+pegang musik musik+metal nganter ngupas+kelapa ngupas+tebu
 nya+orang orang+darah orang+mau orang+pingsan pelatihan pelatihan+pertolongan perkosa+di pernah pertolongan
 pertolongan+orang petasan petasan+berisik pisang plastik+main pos pos+satpam punya+rumah puskesmas sakit+sendiri
 satpam+kosong saya+kejang saya+kemarin saya+masih saya+mati saya+pingsan sekarang+saya sembuh siapa sudah+lama
 sudah+tolong sungai tadi taman tangerang tebu tebu+pakai tembok temen+di tentang tentang+cara tetangga+kontrakan
 tidak+sembuh trima trima+infonya tua+tidak uang utang warga+luka yang+luka
-5 <curiga <dompet <jpo <rt <tangga <tanpa <tengah <tutup <yang =office >alfamart >ayam >baik >diam >doang >habis
 >ini >makan >mancing >mauk >minum >nasi >nomor >pas >posisi >sebar >seger >sih >suami >tahu >telepon >tinggal >urus
 @gone ada+apa ada+tidak alfamart alfamart+jalan anak+muda apa+orang arah ayam bagaimana+kabar bakar+api bangun+pas
 bener+gubuk berdiri bukan+orang bunuh butuh+ambulans curiga denger dibawa+ke dibungkus dompet+saya gaji ganggu
 hampir jadi jpo+rusak jual+korek klinik kontrakan+saya kopi korek korek+di lapor+guru layangan+di lemas+tidak liar
 mancing mati+tawa mauk mayat medis+nomor melek meninggal nanti+ada napas+cuma nasi orang+baik orang+tidak
 pergi+dari pinggir+kali pinggir+rel pinjol posisi poster+cara pukul+murid raya+mauk rel+yang rusak+nanti sakit
 saya+denger saya+tabrak sebar seger sekitar sesak sudah+pada tabrak+saya tabrak+tembok tangan+patah tangga
 tangga+jpo tidak+ganggu tidak+punya tidur+tidak tiga tolong+ambil trotoar tua tutup untuk+bener yang yang+kejang
-6 <bebas <kabar <kami <karunya <kucing <pada <pagar <panas <rasa <tawa =ask =beast =heart >=ask >=not >=well
 >alhamdulillah >ambil >dengan >dinsos >kara >karena >lagi >main >mangga >mau >nya >rsud >sebatang >sekarang >tadi
 >waktu ada+tabrak alhamdulillah api arah+rel bahaya+banget baik baiki baiki+sebelum bebas bebas+orang bisa+berdiri
 bisul busa buta copot dari+tadi dengan+suami di+jembatan di+lapangan di+rs di+trotoar gerak+tapi golok+lewat
 golok+mau halte+tidak itu+darah jalan+ke jalan+tabrak jembatan jembatan+patah kabar kaget kami+bapak kami+bebas
 kara karunya ke+arah kebun+bawa korban+tidak luka main mangga masih+bangun mau+pulang nih nyasar+tidak orang+jalan
 pada+meninggal panas+banget panjat+pohon pas+panggil patah patah+tolong rasa+mau rsud rt+kami sebatang
 sebatang+kara sebelum+ada sering sudah+minum tabrak+mobil tahu+jalan tidak+aktif tinggal+sendiri tolong+baiki waktu
 wkwk yang+mau yang+tidak
-7 <=road <=tale <asap <banget <bau <berkedok <diam <jembatan <liar <muda <pamali <parah <penipuan <waspada >apa
 >dibungkus >dikit >jadi >nih >tebang abis+kelahi ada+luka baterai berkedok berkedok+orang biaya cacat cuma+motor
 cuma+tidak curiga+ada di+rsud dikit dinsos golok+nya harga jangan+ngomong kamar+dengan ke+orang kena+panas layangan
 luka+dikit mogok motor+luka ngomong+orang nyaris obat+habis pamali pamali+jangan pasang penipuan penipuan+berkedok
 sekap+di tapi tapi+tidak tebang telepon tetangga+asap tidur tolong+orang trotoar+tengah waspada waspada+penipuan
-8 <hatiku <ngomong <sampai <tangan =joke >antena >dong >gubuk >kantuk >limbah >tua @feared aktif ambulans
 anjing+liar antena bener+antena berisik bikin+sesak cari dari+rumah diam die diserang+kantuk dong gubuk habis
 hatiku jangan jembatan+gantung kali+pas kantuk kelahi+dengan keluarganya+dikasih kemarin+yang kering limbah luka+di
 muda nanti ngantuk ngupas orang+tua pas+saya rumah+abis rumput saya+tenggelam sekarat+nih tanpa tinggal+di urus
-9 <air <ambulans <anjing <apa <jangan <jual <motor <polisi <tidur >=office >aktif >bansos >bpjs >butuh >dibawa
 >lalu >lewat >minta >potong >pulang >sakit >sudah >temen >wkwk ada+korban bangun+sadar bansos bpjs cara+tolong
 dibawa dibunuh gelandangan+tidur hp keluarganya kucing mabuk+tidur nomor punya sadar+cuma sudah+dibungkus
 sudah+mati tawa untuk yang+tabrak
-10 <=ask <bikin <cara <minta <nanti <takut >=past >=work >ditinggal >kegirangan >rindu cari+rumput ditinggal karena
 kegirangan kerja rindu terjun+kegirangan tiap
-11 <hp <suka >=joke >lapor >untuk ambulans+sudah bawa+yang butuh di+kaki jual rumput+bawa sudah+bawa
-12 >=heart >kerja >mikir >tidur @like cara golok+untuk lalu mikir sudah+diam
-13 <pakai >itu banget+hari doang mau+lapor minta pulang tidak+ketemu
-14 =drill >kemarin kemarin ketemu+luka luka+maupun maupun maupun+senjata
-15 <=beast >cuma >tapi apa lapor suka takut takut+tabrak
-16 <=drill bahaya motor+saya
-18 >=tale @?
-20 bikin cuma
-21 =tale
"""
