"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
15 @abuse @suicide
13 <sekarang sudah+tidak
12 kejang tulang
11 dari+kemarin napas setrum
10 <ini >parah @poison @unconscious bacok bukan+wkwk main+di pisau tali
9 <=client <dia <klien @1 @birth @breath @ill ada+mayat badan denyut di+rel digigit dikeroyok keluar minum mulut
 racun sekarang+juga tidak+bangun tidak+dikasih
8 =birth =strike >=arms >besar >odgj >tangis @drowning @injured @many @threat ambulans+sekarang bakar+kasur bayi
 biru di+dalam dingin kaku lari manusia mau+mati mobil muka rangka siram sudah+meninggal tidak+bisa tol truk tusuk
7 4+tahun <atas <tapi >=blaze >alat >ngomong alat+dekat banget+mau bantu+polsek belakang besar bisa+ngomong bocah
 bocor cepat dalam darah+tidak dia dia+sudah diri ikat ini ini+ada jatuh kayanya kejar kepala keras kereta kompor
 kunci massa mati+aja melahirkan+di menit orang+mati peluru perempuan potong putar rel+tidak respon saya+pergi
 saya+sekap saya+takut saya+tidak sayat selamanya tangan terbalik tolong+ada trus yang+cari
6 <cepat <korban <perempuan <temen <tiba <ybs =food =limp =rails =stir >asap >depan >diri >kayak >keluar >massa
 >motor @bleeding @child abis+kata ambruk+pas ancam arus atas bakar balita banyak bawa+golok bikin+tali buka cakar
 dada darah di+depan di+pohon di+tengah di+toilet dibacok ditinggal+di gigit harus+bagaimana hilang kaca kalau+saya
 kata+tinggal kesamber ketemu+mayat kirim kumat lapor+sekarang leher luar maling mantan marah mata mati+rasa
 mau+turun obat pegang pegang+golok peluru+nyasar rangka+doang ruko satu sekap+tidak tabung tali+di tenggelam
 tetangga+bakar tiba tidak+lihat tidak+sadar tinggal+rangka tinggal+semua yang+di
5 2+tahun <=still <bener <dalam <kena <kirim <marah <masih <pabrik <satpam <sudah <truk <wa =body =home =part =smell
 >10 >=birth >=limp >=rails >bapak >belakang >belum >berdiri >kemis >lari >lemas >masjid >nanti >ngigau >petugas
 >polisi >rasa >sawah >toilet >truk @crowd @robbery @violence a adu angkat asap+kemana bakar+asap bakar+di belum
 belum+ada bensin bisa+bangun cari+saya cekik cuma+bisa denger+suara di+luar di+poster digigit+anjing gantung+diri
 gas+meledak gelandangan+yang gudang hamil hpnya itu+saya jalan+raya jalan+tol jangan+cari jatuh+dari kayaknya
 kemana+mana kemarin+cuma kemis kena kepala+bocor ketuban komplek lagi+di laki lantai lepas luka+parah marah+hari
 masih masuk meledak+di meninggal+bapak mesin minta+tolong minum+racun motor mulut+busa muncul naik+ke napas+sudah
 ngigau nyawa obat+sudah odgj+apa orang orang+sekarat pabrik parkir pas+antri patah+kaki perahu perkosa
 pinggir+jalan pingsan pukul+orang raya robek rumah+bakar sadar sambil sapi sekarang senin senin+kemis siap sini
 stroke+di suara+senjata sudah+jadi sudah+sesak sudah+tulis tabrak+roda tabung+gas tahun+kunci tahun+sendiri
 terakhir terus tidak+mau tidak+napas tidak+respon tinggi tiri tolong+damkar tower tulis+surat ujung ular
 yang+kemarin yang+suka
4 <=child <=joke <=limp <=urgent <ada <awalnya <belum <biasa <bukan <dekat <dua <genteng <gubuk <itu <kakak <kamar
 <ke <kompor <kontrakan <ku <maling <odgj <penelepon <saudara <status <wkwk =arms =blaze =height =hurt =sick =water
 >2 >=hurt >angkat >badan >bantu >bisa >brenti >cimone >dapur >dekat >item >kaca >kain >kedinginan >kepala >keras
 >kereta >kp >laki >lantai >marah >mata >menit >muncul >nyamber >pasar >peluru >putar >sambil >sapi >tinggi >warga
 @body @weapon ada ada+orang ada+suara ambruk ambruk+tabrak anak+kecil anak+perempuan anak+sekolah apa+odgj atap
 atas+genteng awalnya awalnya+cuma badan+kejang bahunya bahunya+copot bakar+rumah banget+sekarang bantal+rel banting
 bapak+tiri bawa bawa+arus bawah bayi+sudah becak begal belatung bener bibir bibirnya bisa+chat bisa+telepon botol
 brenti bus busa+orang chat+pelan cisadane culik cuma+film cuma+tidur dalam+rumah darah+lagi darah+tapi datang depan
 depan+sekolah deres di+bantal di+bawah di+kebon di+kursi di+lantai di+tangan dia+sekap dipukul diserang+sapi
 gang+kami gas gerak gigil golok+cari golok+gang golok+ke goyang harus hebat hutang ijo ikat+di ini+bawa jerigen
 jual+tiba kabel kakak+saya kaya+mau kayak kedinginan kejang+di kejang+mulut kemarin+lapor kemarin+muncul kemis+itu
 kena+peluru kepanasan km kompor+meledak kontrakan kp kunci+di lagi+jual lagi+nih lansia+saya lapor+tadi lengan lift
 majikan makin mau+bunuh mau+melahirkan minggu+lalu mulai muncul+lagi nancep nih+di nyamber odgj odgj+tidak ojol
 orang+tabrak pakai+pisau paksa parah+bener pegang+pisau perempuan+saya pergi+bawa petir petugas+kami pingsan+tidak
 pohon+dengan preman pucat pukul pukul+gelandangan pukul+saya putus racun+di rawa rumah+kosong rumah+tetangga rusak
 sampai+pingsan sarung satu+saudara saya+bener saya+dicekik saya+lagi saya+minum saya+sesak saya+sudah sekap+anak
 sekarang+dia sekarang+kejar sekarat+di semua+obat sendiri+dari sendiri+di serang seret sesak+banget siram+air
 status suami+saya sudah+capek sudah+di sudah+keluar sudah+nyamber sudah+rusak sudah+senin sudah+tiada sundut
 sundut+rokok surat surat+untuk tabrak tabrak+mesin tabrak+truk telanjang telepon+cuma tembak+peluru tembus
 temen+saya tengah+rel tenggelam+di teriak terjebak ternyata+sudah tiada tidak+ada tidak+bawa tidak+brenti
 tidak+makan tidak+rasa tidur+sekarang tidur+selamanya wa wkwk+luka ybs
3 2+hari <112 <=birth <bantu <bayi <bisa <buka <cari <denger <di <foto <geng <guy <kali <kayanya <kerja <kumat <laki
 <lalu <lansia <lantai <lap <lari <leher <lemas <lengan <lepas <luka <mantan <mobil <muka <ojol <parkir <pas <perut
 <pinggir <pintu <ruko <rumput <suami <telanjang <ternyata <trotoar <ujung =breath =child =dead =mad =still >=beast
 >=mad >=water >anjing >anyar >attempt >banget >banyak >bau >bibirnya >bola >buka >cari >ciledug >dagang >deres
 >dingin >dompet >emperan >gang >hilang >hp >hpnya >ijo >istri >juga >kabeh >kayanya >kuli >leher >luar >majikan
 >makin >mantan >masih >mati >mendadak >menganga >merdeka >merembet >mushola >ngeong2 >orang >pada >panto >parkir
 >perempuan >rawa >rongsok >ruko >runcing >rusak >sabi >samping >sebelah >sebelum >siap >sopir >stasiun >sungai
 >tanah >tangan >tangerang >tembus >terus >the >tiang abis+tawuran ada+bakar ada+polisi adu+banteng ajak alat+marah
 alat+tidak amuk anak+3 anak+orang anak+sundut anak+tabrak anak+tidak aneh angkot angkot+tabrak apa+tapi attempt
 badan+dingin bagaimana+ini bagaimana+sih bakar+warga balita+jalan bangun+di banteng banyak+banget bapak bapak+saya
 batuk bawa+apa bawa+banjir belakang+sekolah bengkak bengkok berani berenti bernanah bernyawa besar+banget
 besok+saya bisa+keluar bocah+kecil bola bunuh+attempt busuk butuh+bantu cari+itu cari+ku culik+anak cuma+marah
 dada+sakit dagang darah+dari dari dari+jam demam di+atap di+emperan di+foto di+gang di+gudang di+kamar di+pinggir
 di+ruko di+samping di+sawah di+tangga di+tempat diam+aja dibunuh+tolong diri+di ditinggal+surat ditusuk
 dompet+hilang dua e emperan foto+itu gang ganggu+jiwa gas+bocor gedebuk gedung gelandangan+dipukul gelap geng
 genteng+bawa gerak+tidak golok+kemarin got+tusuk gubuk+itu guy hari+lalu hidup+mau hilang+di hisap hisap+lumpur
 hpnya+ditinggal ini+bapak istri+saya item itu+sekarang jalan+baru jalan+belum jalan+merdeka jamaah jatuh+tidak
 jelas jendela jiwa+ku kabeh kaki+busuk kaki+tabrak kalau+tidak kali+sabi kamar kami+minta kapalonyo kata+dia
 kata+kalau kata+mau kayaknya+sudah kayanya+2 kayanya+sudah kayu+runcing ke+jalan ke+rahmatullah ke+rumah
 kebun+sesak keguguran keguguran+di kejar+bocah keluar+busa kemarin+belum kemarin+tidak kerja+sekarang kesakitan
 kesamber+petir ketemu+bayi ketuban+sudah klien+amuk kobra kolong+jembatan kontrakan+sebelah korban kosong ku+bawa
 ku+di ku+dia kuat kucing+ngeong2 kuli kunci+sendiri kursi lagi+duduk lalat lalu+kucing lama+banget lama+sakit
 lansia lansia+e lansia+jatuh lansia+yang lap lapak+rongsok lapangan+belakang lapar lengan+patah luka+menganga
 lumpur majikan+tidak makan+minggu makan+satu malah mall+pukul marah+belum masih+jalan mati mati+kedinginan
 mati+tidak mau+bacok mau+culik mau+dibunuh mau+hilang mau+sudah mau+susul mendadak menganga meninggal+di menunggu
 mercon+meledak merdeka merembet minta+ambulans minta+bantu minum+baterai motor+adu mules muntah nan nanti+lagi
 napas+kolong ngaku+untuk ngalir ngeong2 ngiler ngomong nya+takut odgj+amuk odgj+bakar orang+got orang+kejang
 orang+meninggal orang+sekitar orang+sudah orang+tenggelam orang+yang pabrik+bakar pager pakai pamit panas+tinggi
 panjat panto panunggangan parah pas+bener pasung patah+tangan pembantu pengendara perahu+terbalik pergi perut
 petugas+minta pinggir pingsan+depan pintu pisau+sekarang poster+pingsan proyek putar+alat racun+makan rahmatullah
 rahmatullah+kayanya ribut rongsok rumah+di rumah+lansia rumah+sendiri runcing sabi sakit+jiwa satpam+mall saya+abis
 saya+demam saya+dipukul saya+jatuh saya+luka saya+mau saya+odgj saya+sekarang sayat+tangan sayur sebelah+bakar
 segenggam segera sekap sekap+majikan sekarang+meninggal sekarang+pegang sekarang+pingsan semua senjata+kata
 serang+petugas serang+satpam sesak+kumat sih+lama status+wa step suami+cekik suaranya sudah+10 sudah+baca
 sudah+besar sudah+item sudah+kaku sudah+lemas sudah+saya sudah+semua sudah+tinggi susul tabrak+di tabrak+kayu
 tabrak+lari tadi+ngaku tahu+nama takut+banget takut+ku takut+meledak talinya tambah tanah tanya+ini tapi+pukul
 tebal tengah+tol tenggelam+kali tenggelam+ke tergeletak tergeletak+di terjebak+di tetangga+saya tiang+listrik
 tidak+bernyawa tidak+keluar tidak+kuat tidur+terus tinggal tiri+pegang toilet tolong tolong+dari tubuh tukang+sayur
 ujung+meninggal umur+4 untuk+besok untuk+kerja wa+nya yang+bawa yang+lewat yang+odgj
2 10+menit <=elder <=food <=home <=kin <ambrol <anak <balas <belatung <cat <cuma <dan <datang <dipiara <dokter <got
 <gudang <hes <jam <jerigen <kepanasan <kolong <kosong <lapar <lihat <mangkal <mulai <orang <pasien <preman <proyek
 <sakit <sayur <sekolah <sesosok <solar <tambah <trus <tukang <tunggu <via =work >4 >=height >=nature >=smell >anak
 >angke >arah >backup >bandara >bayi >becak >berenti >berhenti >beton >bocah >bus >capek >cisadane >collector >debt
 >diperban >duo >gas >gedebuk >goyang >kabel >kira >komplek >lain >lepas >listrik >menunggu >mookervart >muka
 >ngalir >ngocor >ngumpet >pakai >panjat >ps >puspem >rumah >rumput >sampai >sarung >talinya >terminal >trus
 >upacara abis+apa ada+bocah ada+darah ada+kendaraan ada+yang air+panas akan+patah alat+beton alat+ke alat+nya
 ambil+alat ambil+golok ambil+layangan ambrol ambrol+tabrak ambulans+darurat amuk+butuh anak anak+itu anak+tetangga
 ancam+bener angkat+sudah angke anjing+galak anjing+odgj antara api+besar asap+tebal aspal atap+gedung atm backup
 bacok+saya bakar+massa bakar+tolong balas balas+tolong bandara banget+saya bangkai+dari bangkai+orang banting+anak
 bantu+perempuan barat baru+sekarang baterai+jam bawa+pisau bayi+dibuang bayi+merah belatung+luka belum+bisa
 belum+ketemu berhenti beruntun betisnya beton beton+kaki biasa+mangkal bibi bibi+saya bibirnya+biru biru+semua bisa
 bisa+angkat bisa+cepat bocah+2 bocah+dipiara bocah+main bocah+tenggelam bocor+bau bokor bukan+simulasi bunuh+saya
 cakar+orang cat cat+bakar cekik+saya cubit cuma+balas curiga+bawa daerah darah+banyak darah+ngocor dari+dunia
 dari+kebun dari+tidak darurat deh dehidrasi dehidrasi+parah dekat+jerigen dekat+leher dengan+baju dengan+bayi
 dengan+bensin dengan+motor denger+gedebuk denyut+kumat depan+pintu depan+saya depan+warung deres+tadi di di+bakar
 di+becak di+belakang di+masjid di+mobil di+paha di+perempatan di+the di+wa dia+cekik dia+titip diare dibawa+kejar
 dibuang+bener digigit+ular dikeroyok+preman diperban diperban+kain dipiara dipiara+anjing dipukul+massa
 dipukul+satu disini ditinggal+nanti dorong dorong+orang duel+pakai duit+untuk dunia duo duo+saya emang+suka empang
 galak+digigit gali gang+haji gedebuk+keras gelandangan+tusuk gigit+kobra gigit+orang giling golok+lain hes
 hes+darah hitam inhaler ini+bagaimana ini+orang ini+yang jadi+bangkai jalan+linglung jalan+pas jam+tangan
 jangan+sampah janin jari+potong jerigen+solar jurang kain+doang kaki kaki+bengkok kaki+darah kaki+patah kaki+tembus
 kalau+bisa kali+angke kali+mookervart kami+pendatang kanai karyawan kata+sudah kawan kawan+kata kayak+abis
 ke+dokter ke+rs kebun kebun+tabrak kecil+ditinggal kecil+sendiri kedengeran kejang+lagi kejar+anak kejar+kucing
 keluar+darah kendaraan kepanasan+sampai ketemu komplek+ditinggal korban+luka kresek kucing+sekarang kuku+biru
 lagi+bawa lagi+deres laki+pingsan lampu lansia+ancam lapar+sampai leher+akan lihat linglung+ada listrik luka+bakar
 luka+orang malah+ambil mana+ini mangkal mangkal+di masih+putar mata+melotot mau+panjat mayat+kata mayat+laki
 mayat+mengambang md medis+di melotot menara menunggu+polisi menyengat minta+backup minyak mookervart motor+ambil
 motor+jalan motor+terus muda+jalan mules+tiap mushola naik+suami nan+kanai nancep+di nanti+pas napas+bapak
 napas+tidak napas+tinggal nempel ngintip ngocor ngumpet nunduk nya nya+kayak nya+malah nyambung nyulut
 nyulut+kompor odgj+di odgj+kejar orang+bawa orang+di orang+tadi pagar+jembatan paha+anak panggil+minta panjat+ambil
 pas+angkat pas+mau pasar+lama pasien patah+tabrak pegang+korek pendatang pendatang+linglung penelepon penuh
 penumpang+angkot perempuan+muda pil pinggir+jembatan pintu+air polsek pos+ronda potong+tubuh potret proyek+ambrol
 ps pukul+alat pukul+tadi punggung punya+duit puspem racun+rumput rame rami rawa+bokor rel+hpnya rel+kereta
 renang+komplek rok+nya ronda rumah+bener rumah+kami sadar+turun sahut salah+satu sambar sampai+tidak satu+bawa
 satu+kata saya+5 saya+ancam saya+kalau saya+lalu saya+lapor saya+lihat saya+motor saya+nan saya+perkosa saya+pulang
 saya+rami saya+tunggu sekarang+bawa sekarang+di sekarang+orang sekarang+temen sekarang+tidak sekarat+tolong
 sekitar+taman selamanya+sudah senjata+orang serang+di sesak+bibirnya sesosok sesosok+mayat simulasi+ini
 situ+cipondoh solar solar+orang spbu stroke+sekarang suami+emang sudah+duo sudah+lewat sudah+ngigau sudah+siap
 sudah+wassalam sutet tabrak+beruntun tabrak+bus tabrak+kuli tabrak+lemari tabrak+motor tabrak+pohon tadi+ada
2 tadi+diperban tadi+kata tadi+main tadi+mau tadi+sekarang tadi+tetangga tahun+tadi takut+air tali+sudah
 talinya+sudah taman+potret tangan+dengan tangan+masuk tangan+sudah tangcity tangis tangkal tawa+api tebal+dari
 tembok+proyek tembus+tidak teriak+ampun teriak+minta terjun+dari terjun+ke terminal tertelan terus+jalan
 terus+suami terus+sudah tetangga+teriak tiba+stroke tidak tidak+berenti tidak+berhenti tidak+buka tidak+gerak
 tidak+sahut tinggi+badan titip+jam toko tolong+terus trotoar+jalan tua+laki tukang+ojek tukang+parkir tukang+rumput
 tulang+manusia tusuk+alat untuk+ke up update+korban via wa+cuma wasiat wassalam wassalam+kayanya wkwk+lansia
 wkwk+tetangga yang+biasa yang+dekat yang+pingsan yang+saya yang+tenggelam
-2 <=done <=height <=not <ambruk <awas <bagaimana <bakso <barang <batu <dinsos <gempa <heboh <jenguk <kasus
 <keluarganya <lahir <malu <muda <naik <ngadepin <paman <penghuni <petugas <pulsa <punya <rambu <sempet <soal
 <sungai <tas =force >=drill >=seek >alun >antri >balkon >bareng >bawa >bugel >bukan >bunyi >cacat >ditaro >gerobak
 >gratis >izin >jembatan >kan >keluarganya >kering >kucing >linglung >mall >mesin >nanas >pohon >selama >selasa
 >setan >solat >tagihan >tahu >tembok >tulis >tutup abis+dari abis+melahirkan adegan aja+di alun anget antri awas
 baik+jangan bakti bali bantal bantu+cari bapak+bawa barang+di basah beda+orang berdua beringin bisa+bantu buah
 bungkus butuh+izin cara+beda cuma+jalan cuma+mau dari+kebon dekat+rel dengan+rokok di+cipondoh di+genteng di+kolong
 di+pos di+warnet dia+pegang dia+yang diam+dia diancam dibawa+pulang dicek ditaro+orang duduk+di emang+tapi film+kan
 gebetan gigit+anak gor hampir+mati harga+cabe heboh hidup+sebatang hidup+sendiri hilang+dari hubung ini+diam
 isi+bayi istirahat jaga jangan+kira jatuh+di jemput jenguk kafan kain+kafan kaki+cacat kali kali+kemarin kan+bukan
 kanannya kasus kata+di kayak+orang ke+got ke+semua kebon+nanas kedaung kedaung+baru keluar+dari keluarganya+sudah
 kemarin+sempet kemarin+tabrak kerja+bakti keterangan kira+apa kira+mau kira+orang kolong+truk lagi+makan lagi+mau
 lagi+solat lansia+napas lapangan lapor+ke lawan layang+cikokol lele lupa makan+nasi manis+jaya masuk+rumah
 mau+pegang mawar mayat+di melahirkan+bulan meninggal+kemarin meninggal+semua meninggal+tadi nanas nasi+bungkus
 ngadepin nya+ditaro nya+sudah online orang+racun orang+serang padahal padahal+selama panggil panti perlu petasan
 plastik pos pulang+istri pulsa puskesmas rambu ruang rumah+dengan sahut+panggil salah saya+amuk saya+belum
 saya+darah saya+kejang sedang sejak sekarang+anak sekitar selama selama+ini selasa sempet semua+hidup sendiri+sudah
 setan simulasi+gempa soal stroke+saya suara+bayi sudah+diam sudah+lama sudah+tahun surat+keterangan tadi takut+aja
 tangan+kanannya telepon+ulang tembok tengah terjun+di tetangga+cari tidak+kembali tidur+depan tikus titip trotoar
 tugas waktu+itu warnet yang+kena yang+pura2 yang+sedang yang+sesak
-3 <3 <7 <=dead <=heart <=hurt <=money <abis <ampun <bahaya <bangku <bangun <baru <dengan <doang <guru <hampir <hari
 <ikan <jemput <kalau <kampung <kasur <klinik <kota <laporan <latihan <lebaran <lomba <masjid <nyerut <pasang
 <prosedur <pura2 <rek <sampah <sejak <solat <tadi <tawa <tiap <tutup <urus <wah =beast >2021 >=child >=client
 >=sick >anget >bersih >besok >boleh >buah >bulan >cadas >cirinya >darat >diam >diamankan >dibuang >dijual >doang
 >gantung >gelandangan >jalanan >jual >kalau >kecil >kesini >kopi >kurang >lama >langsung >lapangan >layangan >makan
 >minggu >naik >ngupas >nyebut >penagih >penyok >plastik >potong >rawat >sd >senyum >sita >surat >tarik >teh >tenda
 >teras >tetangga >tiap >tikus >umur >wa @traffic ada+tabrak aja+tidak ambruk+di anak+saya anak+tenggelam
 anjing+tetangga apa+dinsos api aula banget+di banget+kaya bangun+jalan bapak+gelandangan bapak+tukang bareng bedeng
 belakang+dengan bensin+kebon berdua+dengan bikin+layangan bikin+pingsan bisa+hubung bisa+jalan bitung bukan+bener
 bukan+orang bulan+depan busa butuh+ambulans cabut cadas capek+banget cerita cikokol cirinya dapur dari+belakang dbd
 dekat+pintu dengan+anak dengan+korek dengan+temen denger+harga depan+pom di+aula di+bedeng di+kampung di+karawaci
 di+puskesmas di+trotoar di+warung diam diam+sekarang diamankan diancam+penagih dibawa+kemana dibuang dijemput
 dinsos+urus ditusuk+dari dokter duduk duduk+diam eh galak genteng golok+sudah gosong guru hampir+tabrak ikan+di
 istri+abis itu+di jalan+depan jalan+gang jalan+mayat jalan+tutup jam+lebih kakak+adik kaki+sudah kalah kalau+ada
 kalideres kantor+lurah karena+sakit kawin kayanya+kurang kayu+pakai ke+rsj kecil+jatuh keliling+golok kesini
 ketemu+di klien klinik kursi+roda lagi lagi+masak lagi+ngupas laki+kira lama lama+tidak lansia+bawa lansia+jual
 latihan lebaran lebih lemas lewat+dekat lewat+wa lomba luka+cuma luka+dikit luka+kaki lumpuh malabar mampu
 mana+saya masuk+ke mau+kerja mayat+tanpa meledak mesin+potong metik metik+buah minta+pasang mlaku muda+pegang murid
 nanti+dia ngambang+di nganter ngupas+kelapa nyebut nyebut+nama nyerut nyerut+kayu odgj+sudah odgj+tawa orang+darah
 orang+diam palak+di paman panik pasar+malabar patah+tulang pemakaman penagih penagih+pinjol penelepon+telepon
 penyok perempatan+shinta pinjol pintu+tol pisah pom pom+bensin posisi posisi+di prosedur prosedur+kalau pulang+dari
 pura pura2 racun+obat rame2 rawat rawat+di rek rt sakit+sudah sampai+bahwa samperin sandal sanggup sanggup+lagi
 satpam+orang saya+di saya+diancam saya+mati saya+sakit saya+samperin saya+suka sejak+tabrak sendiri+teriak shinta
 sita sita+satpam sudah+3 sudah+diamankan sudah+kering sudah+minggu sudah+sita sudah+tarik sudah+tawa sudah+turun
 tadi+belum tadi+pingsan tagihan tagihan+listrik tahun+tangis tangga tangis+mau tangis+sendiri tanpa+saudara
 tanya+prosedur tarik+ke tawa+lagi temen+sendiri tenda tengah+jalan tenggelam+sumur terjun+sudah terus+tidak
 tetangga+galak tiap+hari tidak+mampu tidak+sanggup tidak+sembuh tidak+sih tol+bitung tolong+ambulans tolong+cepat
 trotoar+gelandangan tua tunggu urus+orang wah wah+hampir yang yang+jatuh yang+lapor yang+lemas yati
-4 17an 40an 8+tahun <40an <8 <=nature <banjir <bebas <beda <berisik <besok <biaya <butuh <collector <dengerin
 <disitu <dong <ganggu <hati <infonya <istri <kaya <kerontang <metal <musik <ngupas <njaluk <nongol <prapatan <rumah
 <sawah <selokan <semua <taman <tanpa <tebu <tentang <trima <yang >7 >=lost >=not >=stir >ambruk >atau >baik >balai
 >bales >bayar >bedeng >berisik >biasa >bikin >dengan >dimakam >gitu >got >hidup >kakak >kaki >karawaci >kasur
 >kemana >klinik >kok >lai >mau >meter >murid >nya >nyamuk >padam >panggil >panti >pas >pelan >pinjol >piring
 >pisang >punya >rsj >rutin >sandal >satu >sembuh >siapa >suami >subuh >terlantar >tikungan >tua >tukang ada+begal
 ada+pelatihan ada+tidak aja+kalau alat+lewat alat+plastik alat+sakit alfamart alhamdulillah+sudah amankan+golok
 ambil anak+dibawa anak+tangis angkut asap atau bagaimana+cara bahasa bakar+api balai balai+warga bales banget
 bangun+pas bebas bebas+orang belum+pernah berdiri berisik+kayak bertiga besok+ada biasa+di biaya+melahirkan
 bisa+dibawa bubur bulan cabe ciri copot cuma+duduk darat dari+tadi data dengan+bapak dengan+orang dengerin
 dengerin+musik depan+sd di+alfamart di+balai di+film di+kardus di+lemari di+prapatan di+taman di+tikungan dibungkus
 dibunuh+rindu dimakam disabilitas diserang disitu ditinggal+kerja dompet dua+duanya duanya duanya+tidak duduk+aja
 duit+ke gaji golok+nyasar golok+saya gubuk gubuk+dekat haji hari hari+ini hari+meninggal infonya infonya+tentang
 jaga+aja jam jangan kaget kalau+dia kami kami+bebas kampung+kami kan kapan kasur ke+arah ke+orang ke+panti kelapa
 kelapa+muda kemarin+dia kira kontrol korek+di kurang lagi+sudah lai laki+40an langsung lansia+tukang lapor+kesini
 main+anak main+layangan main+petasan mall manis mati+di mau+pingsan mau+racun mauk meninggal metal metal+berisik
 meter minggu+ini minum+oplosan miring mulu+tidak musik musik+metal nama napas+cuma ndelik ngupas+tebu njaluk
 nya+orang nyamuk orang+lagi orang+mau pacar padam pakai+bahasa pegang+keliling pegang+tidak pelatihan+pertolongan
 periuk pertolongan+orang petasan+berisik pinggir+kali piring pisang plastik+main poster+cara prapatan punya+rumah
 racun+piring raya+mauk rokok rs rt+kami sabtu sakit+sendiri sakit+tinggal sapu saudara saya+bisa saya+masih
 saya+pingsan saya+tabrak saya+telepon sebelum sembuh sopir+angkot stroke+tapi sudah+dicek sudah+padam tabrak+mobil
 tabrak+sekarang tabrak+tembok taman+kota tanpa tanya tapi+bisa tebu tebu+pakai teh telat telepon+siapa temen+di
 tentang tentang+cara terus+dengan tidak+nengok tidak+punya tidur+tidak tikungan tolong+dong trima trima+infonya
 tukang+pegang wae yang+amuk yang+kata yang+sekap yang+urus
-5 7+hari <=tale <baiki <depan <gantung <kepala <lami <macet <masak <pagar <pajak <panas <panik <pelatihan
 <pertolongan <pulang <rokok <rt <rusak <tangga <tinggal =office =seek >=breath >=done >=elder >=wait >=well >alamat
 >alfamart >ambil >bahaya >bantal >berapa >cabe >duduk >evakuasi >harga >kelapa >kelurahan >kembali >lalu >mah
 >mandi >mauk >nasi >periuk >posisi >salah >saya ada+apa alfamart+jalan ambruk+kena ambulans angkot+saya apa+orang
 bagaimana+kabar bahaya+banget baiki baiki+sebelum baru bawa+alat bayar bayi+yang beda begal+di beli bener+gubuk
 bersih bisa+berdiri bunuh catur dari+orang di+jembatan di+lapangan dipukul+orang diskon duit evakuasi gerak+tapi
 golok+sakit halte+tidak hati hati+saya hp isi izin jadi+tidak jpo jual+korek kalau kara kardus kata+ada
 kata+ditinggal kelapa+depan kelurahan kemarin+ada kering ketemu+anak keterbelakangan kontrakan+saya kopi korek
 kosong+sudah kota kotak kreo lami lami+tidak lapor+guru lewat+gang macet maksudnya mangga masak+pakai masih+bangun
 mati+tawa mau+tanya mayat mayat+tetangga ngan ngobrol nyaris+tabrak orang+baik orang+pingsan orang+tidak
 pagar+tolong pajak+naik pas+panggil patah pelatihan pergi+dari pertolongan pindah pinggir+rel pisah+dari pohon
 pohon+mangga pos+satpam pukul+murid rakyat rakyat+kecil rel+yang rokok+terus rsj rumah+anak saya+anak saya+denger
 sebatang sebatang+kara sebelum+ada sekarang+sudah sesak sirih solat stroke sudah+bangun sudah+dibawa sudah+lami
 sudah+minum sungai tabrak+saya tahun tahun+nyasar taman telepon tetangga+kontrakan tiasa tidak+aktif tiga+tahun
 tinggal+sendiri tolong+baiki tutup uang untuk+bener yang+bakar yang+kejang yang+luka
-6 6+tahun <=smell <=work <ambulans <antar <banget <bau <bawa <dapur <jpo <kami <karunya <kucing <mati <motor
 <polisi <rasa <tengah =heart >barang >emang >habis >hari >kantuk >lagi >mangga >mulu >nomor >plafon >sebar >seger
 >sekarang >sih >tahun >tebang >wae ada+korban alamat anak+6 anak+haji anak+sudah antar antar+anak arah+rel
 atas+jembatan bade baterai belanja biru+dikit boleh buta dari+rumah dengan+suami depan+rumah di+kreo dibawa dikasih
 diserang+kantuk dituntun dulu emang ganggu gitu gratis hoyong itu jalan+ke jalan+tabrak jpo+rusak kami+bapak kantuk
 karunya kata+anak kebun+bawa keliling kok lalu layangan layangan+di liar luka mana mancing masih+bisa medis+nomor
 melek mulu nanti+ada nasi ngantuk nyasar nyasar+tidak odgj+yang orang+linglung pajak pakai+kaos panas+banget
 panjat+pohon pasang perkosa+di pernah rasa+mau rusak+nanti rutin saya+kata saya+tenggelam sebar sekarang+tinggal
 sekarat+nih sempat sering sih tabrak+pintu tahu+jalan tangga+jpo tapi+tidak tebang tega tetangga+tidak
 tidak+sekolah tidak+tega tidur tolong+orang tukang+kelapa waktu+kecil warga+antar yang+mau
-7 <anjing <berkedok <dompet <hatiku <jual <kabar <kira <pada <penipuan <sebelum <tangan <waspada =ask >=ask
 >=office >=past >=work >aktif >antena >apa >bpjs >dibungkus >dikasih >dinas >ditinggal >dong >duit >eh >ini >isi
 >jadi >kara >luka >main >mancing >minum >nikah >pernah >sebatang >sudah >tawa >temen >tinggal >urus @feared aktif
 antena bak bangun+sadar barang bener+antena berapa berkedok berkedok+orang biasa bikin+sesak cacat cuma+motor
 cuma+tidak curiga+ada dekat+rumah denger di+periuk dibawa+ke dibunuh ditinggal dompet+saya gelandangan+tidur
 golok+lewat golok+mau golok+nya habis harga hatiku jadi kabar kamar+dengan kaos keluarganya+dikasih kemarin+yang
 kena+panas korban+tidak kucing lagi+pukul laporan luka+di mabuk+tidur masa mau+pulang minggu mogok motor+luka
 ngupas nih nikah nyaris obat+habis orang+jalan pada+meninggal penipuan penipuan+berkedok rumah+yang rumput
 saya+yang seger tangan+patah tapi ternyata tidak+ganggu tinggal+di tolong+ambil trotoar+tengah waktu waspada
 waspada+penipuan yang+sakit yang+tabrak yang+tidak
-8 <=ask <=blaze <=breath <=force <=road <air <apa <asap <curiga <kemarin <ngomong <pakai <pamali <tidur
 >alhamdulillah >bansos >butuh >gubuk >karena >lewat >rsud >sendiri >waktu abis+kelahi ada+luka aje alhamdulillah
 bansos berisik biaya bpjs cara+tolong curiga di+mall di+rs di+rsud die dinas hampir jangan+ngomong jembatan+gantung
 kali+pas kelahi+dengan kepala+saya lapor main masak nanti nengok ngomong+orang nomor pamali pamali+jangan pas+saya
 punya rsud rumah+abis sakit sebelah+lagi sekarang+saya sudah+dibungkus tenggelam+dalam tetangga+asap
-9 <amankan <jangan <liar <minta <suka >dibawa >dinsos >dulu >jemur >limbah >minta >pulang >sakit @gone amankan
 ambulans+sudah anak+muda bawa+yang di+kaki dia+suka itu+darah jemur karena keluarganya lemas+tidak naik+genteng
 palsu petugas+bawa sadar+cuma sudah+amankan sudah+bawa suka
-10 <bikin <cara <hp <timnas >=food >=heart >dikit >kegirangan >lapor >rindu >ternyata >tidur >wkwk anjing+liar
 besok bisul dinsos golok+untuk jual kegirangan kembali kerja limbah muda muda+tidur pulang rindu selesai tawa
 terjun+kegirangan timnas wkwk
-11 <nanti <parah =drill =joke >=joke >bangun >kemarin >kerja baik cari+rumput doang kemarin maupun orang+tua senyum
 tidak+ketemu
-12 >cuma apa banget+hari cara dikit ketemu+luka luka+maupun malu maupun+senjata rumput+bawa sekap+di sudah+mati
-13 >untuk @like bahaya butuh dong saya+sekarat tadi+saya takut+tabrak
-14 <=beast <=drill mau+lapor minta untuk
-15 <sampai <takut >=tale >tapi motor+saya takut urus
-16 =tale benteng cuma tiap
-17 mah
-18 >itu
-19 @?
-21 bikin
"""
