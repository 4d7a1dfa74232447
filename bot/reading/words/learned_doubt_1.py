"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
14 @abuse @suicide sudah+tidak
12 <sekarang bukan+wkwk dari+kemarin denyut main+di tali tulang
11 mau+mati setrum
10 >parah bacok bisa+ngomong digigit gigit kaku kejang orang+mati sekarang+juga tidak+dikasih
9 <dia <ini @ill @poison ada+mayat ambulans+sekarang badan bantu+polsek dikeroyok dingin keluar kompor menit mesin
 minum minum+racun napas peluru rangka sayat selamanya sudah+meninggal tidak+rasa yang+cari
8 <=client <bener <klien >alat >belum >besar >odgj >tangis @birth @breath @many @threat @unconscious ada+suara ancam
 arus bayi biru bocor dada dalam dengar+suara di+dalam harus+bagaimana hilang kejar kepala kesamber ketuban maling
 mati+aja mati+rasa mobil mulut perempuan pisau putar saya+takut tangan terbalik tidak+bisa tol ujung
7 <kirim <korban <masih <tapi =birth =strike >berhenti >diri >kain >kepala >lantai >massa @1 @injured abis+kata
 ambruk+pas bakar bakar+kasur banget+mau belum+ada belum+ambil bensin berhenti besar bocah cepat cuma+bisa
 darah+mana depan+sekolah di+rel dia dia+sudah diserang+sapi disiram gas gudang ikat ini jatuh kata+tinggal kayanya
 keras kumat kunci lapor+sekarang lapor+tadi lari luar manusia marah massa mata minta+tolong muka pegang+golok
 peluru+nyasar perahu perkosa pukul racun rangka+doang respon saya+minum saya+sekap siram tabung tahun+hilang
 tali+di tenggelam+di terjebak tidak+lihat tidak+mau tidak+napas tidak+respon tinggal+rangka tinggal+semua
 tolong+ada tower truk tusuk yang+di
6 4+tahun <cepat <jam <marah <perempuan <temen <tiba <truk <wa =food =limp >=arms >=blaze >=limp >depan >kayak
 >kemis >kira >lari >mata >ngigau >polisi >sambil @crowd @drowning @robbery @violence adu alat+dekat anak+kecil
 bakar+rumah banyak bawa+golok bawah becak berani bikin+tali bunyi di+pohon di+tangan di+tangga di+tengah di+toilet
 diri ditinggal+di ditusuk gelandangan+yang golok+cari hamil hitam ini+ada itu+saya kaca kalau+saya kejang+di
 kepala+bocor kirim kontrakan lantai masih meledak+di meninggal+di naik+ke napas+sudah ngigau nyawa orang+tenggelam
 pasar+lama pergi+bawa perut pingsan rel+tidak robek rongsok ruko rumah+bakar rumah+kosong sambil satu saya+pergi
 sekap+tidak seret sini sudah+biru sudah+jadi sudah+kaku sudah+rusak sudah+sesak sudah+tulis sundut tabrak+roda
 tabrak+truk tebal temen+saya teriak tiba tidak+bangun tidak+berhenti tidak+keluar tinggi tulis+surat ular
5 <=birth <=joke <=limp <=urgent <bocah <bukan <datang <dua <gubuk <kakak <kamar <kok <kompor <ku <maling <pabrik
 <pas <penelepon <satpam <saudara <suami <telepon <wkwk <ybs =home =part >badan >becak >dapur >hitam >istri >kaca
 >keluar >lemas >lepas >mendadak >menit >motor >ngomong >peluru >sawah >sebelah >tembus >tiang >tiga >toilet
 @bleeding @child ada+orang air+panas ambruk ambruk+tabrak anak+3 anak+sekolah anak+tabrak angkat anjing+odgj antara
 asap+tebal bagaimana+ini bakar+asap banting bawa+arus bawa+banjir bawa+pisau bayi+sudah begal belakang+sekolah
 bengkak berani+dekat bibir bibirnya botol bus cari+itu cipondoh culik cuma+tidur dalam+rumah darah darah+tidak
 di+atas di+bawah di+depan di+luar dia+sekap diam+aja digigit+anjing dipukul disiram+air foto geng goyang harus
 hebat hpnya hutang ini+bagaimana jalan+raya jalan+tol jangan+cari kabel kakak+saya kaki kaya+ikan kaya+mau kayaknya
 kemarin+belum kemarin+cuma kemarin+lapor kemis kena ketuban+sudah kirim+foto klien+amuk kompor+meledak kp kursi
 lagi+besok lagi+di laki lalat leher lengan luka+parah mana+ambulans mantan marah+hari masuk mau+bangun
 mau+melahirkan mau+turun melahirkan+di minggu+lalu mulai mulut+busa nancep napas+tinggal nyala obat+sudah
 odgj+tidak ojol orang+pada orang+sekarat orang+tabrak pakai+pisau pamit panas+tinggi parah pas+antri patah+kaki
 pegang penumpang pergi petugas+kami petugas+minta pintu pukul+dagang pukul+gelandangan pukul+orang rame raya
 sampai+pingsan satu+saudara saya+lewat segenggam segera sekap+anak sekarang+dia sekarat+mana senin+kemis serang
 sesak+banget sesak+kumat setengah siap situ+cipondoh sudah+di sudah+saya sudah+senin sundut+rokok tabrak+di
 tabrak+mesin tabung+gas tahun+kunci tahun+sendiri tanah tebal+dari tembak+peluru tembus tengah+rel terus tidak+ada
 tidak+berani tidak+sadar tidur+selamanya tiri tolong+damkar turun usus wa yang+kemarin yang+saya yang+suka
4 2+hari <=child <=rails <=still <bantu <bayi <bisa <chat <cuma <dalam <foto <geng <genteng <guy <kayanya <ke
 <kembali <kumat <laki <lari <lemas <lengan <mulai <odgj <ojol <orang <panti <penumpang <perut <sekolah <sudah
 <ternyata <trotoar <ujung =arms =blaze =body =hurt =rails =sick =still =stir >ambulans >anjing >arah >attempt
 >bandara >berdiri >bibirnya >bisa >cari >cimone >cipondoh >dalam >dekat >dingin >emperan >gang >halte >ke >keras
 >kereta >kontrakan >kp >laki >leher >lembang >lipat >masjid >menganga >muka >muncul >napas >nyala >nyamber >rawa
 >ruko >sedang >tanah >tangan >teriak >terus >tinggi @weapon ada ada+bakar ada+denyut adu+banteng air aja+sih ajak
 ambil+bagaimana anak+itu anak+padahal anak+perempuan anak+tidak aneh angkot+tabrak apa+disabilitas apa+odgj api+di
 api+sudah asap+kemana aspal atas atas+genteng attempt badan+dingin badan+kejang bagaimana+sih bahunya bahunya+copot
 bakar+itu bakar+orang bakar+tolong bakar+warga bandara banget+sekarang bangun+lagi banjir+sudah bantal+rel banteng
 banyak+banget bapak+tiri bawa bawa+apa bawa+senjata belakang belatung benda besar+banget besok+itu besok+saya
 bisa+bangun bisa+chat bisa+jawab bisa+telepon bocah+kecil bunuh+attempt bunuh+saya busuk butuh+bantu cakar cekik
 chat chat+pelan cisadane cubit cuma+film daerah dan+tidak darah+banyak darah+tapi dari+gudang dari+pohon dari+tadi
 dekat+kaki dengan+sekali depan di+bantal di+emperan di+got di+kolam di+kontrakan di+kursi di+lantai di+poster
 di+samping di+sawah dibacok dibuang+bener dilempar diri+di doang+lihat dua emperan gali gang+kami ganggu+jiwa
 gantung+diri gas+bocor gas+meledak gedung geng+motor gerak gigil giling golok+gang golok+ke got+saya got+tusuk
 gudang+limbah guy hari+tidak hidup hidup+dengan ikat+di indah itu+aja itu+mayat jari jatuh+dari jendela kaki+doang
 kaki+patah kaki+tidak kalau+tidak kami+minta kata+dia kata+kalau kayak kayanya+sudah ke+atas ke+rumah kejang+lagi
 kejar+anak kejar+bocah keluar+busa kemana+mana kemarin+tidak kemis+itu kena+peluru kepanasan kereta kesakitan
 kesamber+petir ketemu+bayi ketemu+mayat km kobra komplek kresek kuku+biru kuli kunci+di lama+sakit lansia+jatuh
 lansia+yang lap lapak+rongsok lapangan+belakang lapar+sampai lembang lengan+patah lepas lewat+tadi lift limbah+api
 lipat luka+bakar luka+menganga lumpur majikan makan+satu makin masih+di mau+bakar mau+culik mau+hilang mau+susul
 menganga merah merah+dia minta+ambulans minta+bantu minum+baterai minum+obat motor+adu motor+jalan muka+sudah
 muncul muntah muntah+darah murid+saya nancep+di nanti+lagi napas+bapak ngumpet nih+di nya+takut nyamber nyangkut
 obat odgj odgj+apa orang orang+di orang+got orang+meninggal orang+sudah pada pada+teriak pagar+jembatan paksa
 panjat parkir pasar+lembang penuh petir pinggir+jalan pingsan+depan pingsan+di pingsan+tidak pisau+lipat
 pohon+dengan polsek potong+tubuh preman pucat pukul+saya putih putus racun+rumput rambut rawa roda rumah+belum
 rumah+sendiri sahut samping sapi sarung saya+bener saya+dicekik saya+dipukul saya+lagi saya+luka saya+sekarang
 saya+sesak sayat+tangan seberang sekap sekarang sekarang+kejar sekarang+meninggal sekarang+pingsan sekarat+di semua
 semua+obat senin senjata+kata serang+petugas sih+lama status+wa step suaranya sudah+capek sudah+lihat
 sudah+pinggang sudah+setengah sudah+tiada surat surat+untuk susul tabrak+warung tadi+tidak tahan tahu+apa
 takut+banget takut+meledak tangga+kami tangis telepon+cuma temen tempat+sampah tenggelam tenggelam+kali
 tenggelam+ke terakhir teriak+bakar terjebak+di ternyata+sudah tetangga+saya tiada tiang tiang+listrik tidak+bawa
 tidak+makan tidak+sahut tidak+tahu tinggal+tangerang tubuh ujung+meninggal umur+2 umur+4 untuk+besok wa+nya
 yang+odgj yang+tinggal ybs
3 2+tahun <=kin <ada <awalnya <becak <biasa <dagang <dan <dengar <di <eh <hes <jalanan <kali <keluar <kemana
 <kontrakan <kunci <lagi <lalu <lansia <lantai <lap <luar <luka <mangkal <mantan <mobil <muka <murid <pamit <pasien
 <pegang <rumput <sakit <sendiri <sepeda <sini <status <tambah <via =breath =child =height =mad =smell =water >10
 >20 >=birth >=height >=rails >aneh >angin >asap >atas >backup >banjir >bantu >banyak >berantakan >bernanah >blok
 >bola >bus >cepat >cisadane >deres >dia >dikenal >dompet >gas >goyang >hebat >ikan >kaya >kedinginan >kel
 >keringetan >kiri >kuda >kuli >kulit >kumat >kursi >luar >majikan >makin >maling >mana >marah >masih >merah
 >merembet >mobil >mushola >ngeong2 >ngocor >ngumpet >nyawa >obat >pada >panjat >pasar >perempuan >pinggir >puluh
 >rambut >rame >rasa >rel >river >rongsok >rumput >runcing >sabi >samping >sasaran >sebelum >setengah >siap >sopir
 >sungai >tepi >terminal >ular >upacara @body a a+meninggal abis+itu abis+tawuran ada+balita ada+bayi ada+bocah
 ada+darah ada+di ada+napas adik aja+sudah alat alat+ke ambil+layangan amuk+butuh anak+orang anak+sd anak+sendiri
 anak+sundut angin+ke angke antara+hidup apa+tapi api+besar api+tapi arah+sekolah atap+gedung atas+rel atm awalnya
 awalnya+cuma ayun backup badan+panas bakar+di balita+jalan bangkai+dari bangun+tidak banting+anak bapak+jatuh
 bapak+saya bapak+sudah barat batuk bawa+kayu bayi+dibuang bayi+dibungkus bayi+ditinggal begal+masih belulang belum
 belum+ketemu bendungan berantakan bernanah bernyawa beruntun biarin+saya biasa+mangkal biasa+pas bibirnya+biru bisa
 bisa+keluar bisa+lepas bisa+turun bocah+main buka buka+tidak bukan+simulasi bunyi+sesak busa+orang cakar+orang
 cari+ku cari+saya cekik+anak cekik+saya cincin cubit+tidak culik+anak cuma+marah dada+sakit dagang+berantakan
 dalam+mobil darah+harus darah+lagi darah+ngalir dari+luar darurat demam dengan+bensin dengan+mati dengan+minta
 denyut+kumat deres di di+angkot di+becak di+gubuk di+masjid di+paha di+tepi di+wc dia+bacok dia+jalan dia+kata
 dia+ngitung diam+wae dibawa+kejar dibungkus+kresek dibunuh+tolong dicekik digigit+ular dikenal dipukul+kuda
 dipukul+satu disini dompet+hilang dorong+orang duel+pakai e empang foto+tali gaga gang gedebuk gelandangan+dipukul
 gelap genteng+bawa gerak+tidak golok+kemarin gubuk+itu hasyim hes hes+darah hidup+mau hilang+di hisap hisap+lumpur
 iki ini+bawa ini+saya istri+saya itu+perkosa itu+sekarang itu+untuk jadi+bangkai jalan+baru jamaah jari+potong
 jatuh+tidak jawab jelas jerigen jiwa+ku jual+tiba jurang kabeh kain kaki+busuk kaki+tabrak kali+angke kali+sabi
 kantor+pos kapalonyo karyawan kata+cuma kata+mau kata+yang kaya+api kayaknya+sudah kayanya+2 kayu+runcing ke
 ke+lantai ke+mobil ke+rahmatullah ke+tiga kebun+tabrak kedinginan keguguran kejang+mulut kejar+kucing keluar+darah
 kemarin+muncul kena+bacok kena+golok kencang kendaraan kereta+nanti keringetan keringetan+mata kerja+sekarang
 ketemu ketemu+sudah kira+gelandangan kira+tidur korban ku ku+bawa ku+di ku+dia kuat kucing+ngeong2 kucing+sekarang
 kuda kunci+sendiri kunciran lagi+jual lagi+lewat lagi+nih lah laki+pingsan lalu+kucing lama+banget lampu lansia
 lansia+e lansia+nya lansia+saya lansia+sesak lantai+2 lari+bawa lewat+kata lihat lt luka+tembak malah mall+pukul
 mangkal manusia+bener masjid masuk+jurang masuk+mesin mata+setengah mati+kedinginan mati+tidak mau+bacok mau+bunuh
 mau+dibunuh mau+panjat mau+sudah mau+tidur mayat+laki mayat+mengambang mayat+ngambang md melepuh mendidih mending
 mending+saya meninggal+mayat menyengat merembet minta+backup minum+semua minyak mobil+mogok motor mules
 mulut+keluar muncul+lagi murid+perempuan naik+kursi naik+motor naik+suami nan napas+kolong napas+tidur nasi+badan
 nempel ngaji+itu ngaku+untuk ngeong2 ngiler ngitung+kereta ngocor ngumpet+di nomor+tidak nya nyangkut+di odgj+bakar
 odgj+di odgj+kejar orang+kejang orang+odgj orang+sekitar orang+tadi orang+yang pabrik+bakar paha+anak pakai
 pakai+motor panas+dengan panjat+ambil panjat+tower panunggangan parah+bener pas pasien patah+tangan pegang+korek
 pegang+pisau pelapor pelipis pembantu pengendara penumpang+angkot perahu+terbalik perempuan+saya pergelangan
 perkosa+murid pil pinggir pisau+sekarang plafon polisi+salah pos+ronda potong pukul+anak puluh punggung putar+alat
 racun+makan rahmatullah rahmatullah+kayanya ramayana rapi rapi+di rel+dekat renang river ronda rt+3 rumah+bener
 rumah+di rumah+sebelah rumah+tetangga runcing rusak+kaca sabi sadar salah+sasaran sambar sampai+tidak sasaran
3 sasaran+temen satpam+mall satu2 saya+demam saya+disiram saya+hilang saya+jatuh saya+kaki saya+kumat saya+lapor
 saya+mau saya+pegang saya+sendiri saya+turun sayur sebelah sebelah+bakar sebelah+sudah sedot sekarang+bawa
 sekarang+lagi sekarat+nyawa selamanya+sudah semua+sekarang sendiri+dari senjata+depan senjata+senjata sepeda+tabrak
 sepi septic septic+tank serang+satpam sesak+kaya setengah+buka setrum+listrik simulasi+ini stasiun+tangerang status
 step+anak stroke+di stroke+sekarang suami+cekik suami+saya suara+senjata sudah+baca sudah+hitam sudah+ke
 sudah+lemas sudah+mau sudah+merah sudah+naik sudah+nyamber sudah+semua sudah+siap sudah+tinggi sutet tabrak+aja
 tabrak+beruntun tabrak+bus tabrak+kayu tabrak+lari tabrak+pohon tabrak+tiang tadi+ada tadi+dia tadi+mau tadi+ngaku
 tadi+sekarang tahu tahu+nama takut+air takut+ku tangan+dingin tangan+masuk tangan+sekarang tangcity tangkal tank
 tanya+ini tapi+pukul tawon telanjang tembak+polisi tempat+sudah tengah+tol tenggelam+bener tenggelam+kolam tepi
 terjun terminal tersedak tetangga+bakar tetangga+pukul the+river tidak+bernyawa tidak+buka tidak+dikenal
 tidak+gerak tidak+keringetan tidak+naik tidur+dari tidur+sekarang tiga+itu tina tiri+pegang toilet tolong
 tolong+dari tolong+ditusuk topi+doang tu tubuh+bener tukang+becak tukang+sayur tulang+belulang tulang+manusia
 turun+untuk untuk+dia untuk+kerja untuk+nasi up update+korban via warga+ketemu wc wkwk+luka wkwk+tetangga yang+jaga
 yang+ke yang+pingsan yang+satu yang+tenggelam
2 3+menit 4+hari 5+sendiri <112 <=elder <=home <ambrol <balap <bangunan <bapak <bibir <cat <dipiara <ditaro <dokter
 <e <got <gudang <itu <jamaah <jatuh <kebon <kepanasan <ketangkep <kolong <konsleting <lah <loh <mercon <nasi <obat
 <panci <pergi <peron <pinggir <preman <proyek <rapi <rebahan <rongsok <ruko <satu <sayur <siapa <telanjang <tempo
 <tu <ulang <waduk =seen =urgent >1 >4 >=body >=part >=water >a >adik >angkat >anyar >bawah >beruntun >beton >bonjol
 >cekcok >ciledug >dengar >denyut >diperban >dunya >gali >gedung >gerbang >gitar >heimlich >hpnya >imam >irigasi
 >kabel >komplek >ledug >lt >macan >mesinnya >mulut >nempel >ngantuk >nyangkut >pacar >panto >parkir >pelatihnya
 >polsek >ps >putar >reklame >renang >roda >ronda >sadar >saluran >sarung >satu2 >saung >septic >sianosis >sirkus
 >suaranya >tahan >talinya >tangga >tangkal >tank >tindih >tulang abis+apa abis+kirim abis+sekarang ada+kendaraan
 ada+laki ada+nyawa ada+rambut ada+saya adik+saya air+pasang akhiri alat+beton alat+tidak ambil+siapa ambrol
 ambrol+tabrak amuk+di anak+tetangga anak+tk ancam+mau angkot+masuk anjing+galak antri+sembako apa+kata api+dari
 api+merembet arah+bendungan asap+hitam ashari atas+becak bahu bakar+sarung balap balap+liar balkon+lantai
 banget+dari banget+saya bangkai+orang bangun+dari bangun+di bangun+dicek bangun+pdhl bangunan+bakar bantu+perempuan
 bapak bapak+sendiri bapak+tidak bapak+tua barudak baterai+jam bau+menyengat bayi+merah bayi+umur becak+tua
 belakang+pasar bener+mayat bengkok bensin+dengan beton beton+kaki bibir+biru bibir+dengan bisa+gerak bisa+masuk
 blok+d bocah+dipiara bocah+perempuan bocah+tenggelam bocor+bau bocor+di bola bolong boneka+di bonjol bts buka+muka
 bukan+boneka bukan+tidur cakar+macan cat cat+bakar cekcok cibodas ciledug cuma+sisa curiga+bawa d danau darah+dari
 darah+hebat darah+ngocor dari dari+dalam dari+tidak deh dehidrasi dehidrasi+parah dekat+stasiun dengan+5
 dengan+foto dengan+hp dengan+kuku dengan+pacar depan+pintu depan+saya depan+tambal deres+tadi di+antri di+aspal
 di+bahu di+bakar di+belakang di+dapur di+foto di+gang di+mobil di+parkir di+perempatan di+saluran dia+cekik
 dia+jatuh diare dicek+ternyata dikasih+makan dikejar dikeroyok+massa dikeroyok+preman diperban diperban+kain
 dipiara dipiara+anjing dipukul+bapak dipukul+massa diri+aja ditaro+rapi ditinggal+surat ditusuk+pakai dompet+dengan
 duit+untuk dunya dunya+di e+tidak flyover foto+itu foto+nikah galak+digigit gang+haji gardu gedor gelandangan+biasa
 gelandangan+pakai gelandangan+tusuk gerbang gigit+kobra gigit+orang gitar habis+cakar habis+cekcok hari+kembali
 hasyim+ashari heimlich helm hilang+abis hilang+selamanya hilang+waktu hp+ditaro hpnya+ditinggal hujan ijo ijo+ada
 imam imam+bonjol ini+bapak ini+kami ini+orang irigasi islamic istri+minum itu+loh itu+satu jalan+daan jalan+imam
 jalan+kisamaun jalan+linglung jam+9 jaya kain+doang kaki+bengkok kaki+darah kaki+tembus kamar+kontrakan kamar+saya
 kami+ketemu kami+pegang kaos+ijo kata+sudah kayak+abis kayu ke+bawah ke+dokter ke+ujung kebon+pisang kebun+sesak
 kecamatan kecil+main keguguran+di keluar+sudah kembali+bawa kena+mesin kena+stroke kepanasan+sampai kereta+sudah
 ketangkep ketemu+md ketemu+potong kios kira+4 kira+maling kisamaun kok+badan kolam+renang konsleting
 konsleting+listrik kontrakan+belum kontrakan+sebelah korban+darah korban+luka kosong kudu kumat+inhaler
 kursi+nengok lagi+depan lagi+deres lagi+dipukul lagi+duduk lansia+di lansia+pingsan lantai+5 ledug lemas+banget
 lempar+senjata liar+tabrak lidahnya lihat+di linglung+ada lipat+dengan listrik+rumah loh loh+habis mabuk+kejang
 macan+sirkus majikan+tidak makan+hp makan+minggu mangkal+di marah+belum masih+langsung masuk+giling masuk+kolong
 mau+akhiri mau+baca mau+dibawa mayat+bapak mayat+bayi mayat+lansia meninggal+dunya meninggal+gelandangan mercon
 mercon+meledak mesinnya mesinnya+sudah minggir minggu+ditinggal motor+dengan muda+jalan muka+itu mules+tiap
 mulut+miring mushola mushola+kami naik+tower napas+saya napas+tidak nasi+sianosis nengok+ke ngaku ngambang+pakai
 ngantuk+terus ngintip ngitung ngomong+dengan nikah+nomor nunduk nya+kayak nyambung nyulut obat+segenggam obat+tidur
 odgj+cekik odgj+panjat odgj+pegang odgj+pergi orang+bawa orang+depan orang+lewat orang+masih pabrik paha pakai+baju
 pakai+gitar pakai+golok pakai+senjata panci panti+tersedak panto parah+di pas+air pas+angkat pas+bener pasang+temen
 pdhl+sudah pecel pegang+dada pegang+leher pelatihnya pelipis+robek penelepon penghuni+panti perempuan+kira
2 perempuan+muda perlintasan peron+orang pertigaan pisang+belakang pisau+dapur pisau+sudah pohon+kelapa pohon+rambut
 poster+pingsan potret proyek+ambrol ps pukul+alat pukul+warga punggungnya punya+duit racun+tikus rambut+kaki rami
 rasa+apa reklame rel+ada rel+kereta rok+nya rumah+lansia rumput+tadi rusak saat saat+subuh sadar+di sadar+turun
 salah+satu sambar+kereta samping+mushola sarung+dengan satu+bawa satu+dua satu+kampung satu+kata saya+pakai
 saya+pulang saya+rami saya+umur sedang+heimlich sedot+arus sekap+majikan sekarang+amuk sekarang+cuma sekitar+taman
 sekolah selokan+depan sender sender+di sendiri+di sendiri+pinggir sendiri+tiap senjata+orang seret+motor
 setengah+jam setrika sianosis sianosis+sedang siram+minyak sirkus sirkus+pelatihnya sisa sisa+satu situ+ternyata
 smk smpn spbu suami+odgj sudah+10 sudah+besar sudah+goyang sudah+keluar sudah+lewat sudah+nyala sudah+wassalam
 suka+tidur tabrak tabrak+kereta tabrak+kuli tabrak+meninggal tabrak+warga tadi+diperban tadi+habis tadi+ternyata
 tahun+jalan talinya taman+potret tambah tambal+ban tanah+tinggi tangan+sudah tangerang+ada tangis+di tembak+senjata
 tembok+proyek tembus+tidak temen+kata tenggelam+septic tepi+kali teriak+mau terjun+ke ternyata+bukan
 ternyata+dingin tersedak+nasi terus+sudah tetangga+teriak tiada+saat tiap+3 tiasa+napas tiba+stroke tidak
 tidak+kuat tidak+melek tidak+tangis tidur+muka tidur+tadi tidur+terus timur tindih tinggal+satu toko+bangunan
 tolong+kirim tong tong+sampah tower+bts truk+yang tua+meninggal tukang+parkir tukang+rumput tulang+buka tulis
 tunggu+kereta tusuk+alat ujung+rel umur+minggu untuk+ke waduk+ada waktu+main warga+panik warung+begal warung+pecel
 wasiat wassalam wassalam+kayanya yang+buka yang+datang yang+lagi yang+lewat yang+mesinnya yang+ngambang yang+tempo
 yang+terjun ybs+bawa
-2 <=height <=hurt <anyar <butuh <coba <collector <ganggu <guling <hari <ijin <ikan <jemput <jenguk <juga <kayak
 <kayu <kel <keluarganya <klinik <mabuk <malu <mamawa <muda <pada <pura2 <sejak <taruh <tiap <titip <tua <wartawan
 >=beast >=kin >=poor >anget >angkot >balkon >bareng >cadas >dokter >elektrik >ganti >gigi >gula >hubung >ini
 >jangan >kantor >kapan >kesini >kolam >korban >lai >layangan >lebih >linglung >nanas >ndelik >ngalir >ngoceh
 >nyasar >palsu >pasang >pemkot >pisau >puskesmas >respon >rusak >sd >selama >selokan >senyum >tgl >tutup >umur
 >utang aja+di alat+bikin alat+main aman an an+tua arah+jembatan asap atau autis ayam aye bakso+senjata bakti
 balai+warga bantal bantu+cari barang+di baru basah bayi+perempuan bikin+pingsan bisa+pulang bitung bolak
 bolak+kembali bugel bukan+cuma bulan+ini cadas cari+kerja coba darah+itu dari+pemkot dari+tangga di+alun di+aula
 di+kali di+trotoar di+warung dia+yang diam+dia diancam dibawa+kemana dibawa+pulang dijual dikit+abis dikit+sudah
 dikubur dipukul+lagi ditembak ditinggal+orang dokter+gigi duduk+di duduk+diam duga+odgj dulu+mau duri+ikan elektrik
 gajah gajah+tunggal gaji+telat gerobak+orang gitu+aja gosong hampir+tabrak hewan hidup+sebatang induk+tanah
 ini+diam ini+sudah istirahat itu+kaki jajan jemput jenguk jenguk+kakak jpo+itu juga+tidak kabar+culik kaki+luka
 kali+kemarin kasur kata+lagi kata+saya ke+arah ke+got ke+semua kedaung+baru keluarganya+sudah kemarin+dibawa
 kemarin+sudah kepergok kering+tinggal kerja+bakti kontrol kopi+di kulkas lai laki+kira lapak lapor+orang lebih
 luka+cuma lupa lutut makam mamawa mamawa+golok manekin manekin+toko manis+jaya mati+orang mau+jenguk mau+kerja
 mau+potong mawar mayat+tanpa mayat+terlantar meninggal+baru meninggal+kemarin meninggal+semua metik metik+buah
 naik+bis ndelik ndelik+di ngoceh orang+ada orang+darah orang+demam orang+serang padahal+selama padi pagar+rumah
 pakai+kaos pemkot penelepon+sudah persen perum+duta pingsan+lihat pisah pom+bensin prosedur+kalau pulang+istri
 pura2 rame2 rel+tiap ruang+tunggu rumah+itu rumah+sudah rumah+tidak sakola sandal sanggup sate+taruh satpam+orang
 saudara+umur saya saya+cuma saya+darah saya+kering saya+main saya+suka saya+telepon sd+karang sekarang+di sekitar
 sekolah+patah selasa semua+hidup semua+jalan sendiri+pakai si+lansia sita+satpam stroke+lihat suami+istri
 sudah+diam sudah+dijemput sudah+pada sudah+seger tabrak+dulu tadi+sampai tahun+duga tahun+tangis taman+elektrik
 tanpa+saudara tanya+prosedur tapi+napas taruh+golok tembak tempo tempo+hari terlantar tetangga+cari tgl the
 tidak+kunci tidak+sanggup tidak+sembuh tidak+serang tinggal+bekas tinggal+dengan titip tolong+banget tolong+dicek
 trotoar+gelandangan tumpuk+di waras+bawa warga+belum warung wawancara yang+bayi yang+kena yang+pura2 yang+sekap
-3 2019+sekarang 3+hari 7+hari <60 <=arms <=seek <=water <=work <a <abis <alarm <anggota <bade <bahwa <bangun
 <barang <biaya <cek <ciri <debt <heboh <jembatan <kalau <kampung <kasur <kepala <kering <kerontang <konfirmasi
 <kopi <kota <lapangan <masjid <merah <naik <ngaji <ngetik <nongol <nyerut <ongkos <operator <pajak <panik <prosedur
 <pulsa <rek <riw <selokan <semua <solat <tas <tinggal <tumpul <tutup <urus <wah <waras <yang >03 >2020 >=breath
 >=child >=done >=elder >=lost >=not >almarhum >alun >atuh >berita >bersih >biaya >cabe >cacat >cara >cek >dengan
 >diam >diamankan >dimakam >ditaro >duri >gantung >gerobak >got >hidup >izin >kabar >kakak >kamar >kan >karawaci
 >kardus >kartu >kasur >keluarganya >kemana >kulkas >kurang >lancar >lewat >lucu >makan >maksudnya >mandi >modal
 >murid >naik >ngan >ngobrol >nih >nikah >nyebut >orgnya >pabrik >pagar >panggil >pas >pemakaman >penagih >penyok
 >plastik >pmi >rawat >sakola >sembuh >solat >stabil >subuh >surat >tadi >taman >tanya >teh >telat >terapi >tetangga
 >tiap >tiasa >tpu >tua >tulis >wa aja+kalau alarm alarm+bakar alfamart almarhum+bapak alun ambil+mangga ambulans
 anak+6 anak+anak anak+jalanan anak+kampung anggota+kami anjing+tetangga apa+dinsos arisan asap+ganggu atuh
 autis+suka bahasa bahaya+untuk bahwa baik+bagaimana baik+jangan baju bakar+kertas bakar+sudah balita+sendiri banget
 banget+di bangku bayi+ke bedeng belum+di belum+pernah belum+pulang bensin+kebon berdiri berdua+dengan berita bersih
 bertiga biaya+melahirkan bikin+layangan bisa+hubung bisa+minta bisa+napas bubur butuh+izin cabe capek+banget cari
 cari+bapak cuma+badan cuma+jalan darah+di dari+lahir dekat+pintu dekat+rel dengan+bapak dengan+rokok dengar
 depan+pom depan+tidak di+alfamart di+bangku di+dekat di+karawaci di+kolong di+lemari di+pos di+puskesmas di+rt
 di+rw di+tpu dia+masih diamankan diancam+penagih dibacok+harga dibuang dibungkus dicek+dinas dijemput dinsos+urus
 disuntik ditaro+orang ditinggal+kerja ditinggal+temen dompet dorong dua+duanya dua+minggu duanya duanya+tidak duduk
 duri eh eh+ternyata eks es gang+rambut ganti gebetan genteng+sekolah golok+saya golok+sudah golok+tukang guru+ngaji
 h haji hama hari+ini hari+lalu hari+meninggal heboh hidup+sendiri hilang+dari ijin isi istri+abis itu+lansia
 jaga+aja jalan+gang jalan+tutup jalanan jam+lebih jangan+kira jangan+panik jiwa+pasung kafan kaget kain+kafan
 kaki+cacat kalah kalau+ada kalau+dia kalau+hujan kamar+tolong kami kampung+kami kanannya kanannya+buntung kata+anak
 kaya kayak+orang kayanya+kurang kayu+pakai ke+pinggir kecil+jatuh kecil+sudah kelapa+depan kelapa+yang
 keliling+golok keluar+dari kelurahan kemarin+sekarang kemarin+tabrak kepala+sendiri kerja+di kertas ketemu+di
 kira+apa kira+mau kira+orang kiri klien konfirmasi korek+di kuat+urus lagi+makan lagi+masak lagi+perum lagi+solat
 lansia+bawa lansia+jual lapor+kesini laundry lebam leher+saya lewat+dekat lewat+wa lucu macet+ada main+hp
 main+petasan makan+nasi malabar mana+saya manis masuk+ke mati+tawa mau+ambruk mau+bawa mau+minta mau+pegang
 mau+racun mau+urus mayat+tetangga mendadak+di meninggal+masih minum+oplosan mlaku modal monyet monyet+lepas
 mulu+tidak naik naik+atap nanti+dia nasi+bungkus ngaji nganter nikah nongol+di nya+ditaro nyebut nyebut+nama nyerut
 nyerut+kayu odgj+sudah odgj+suka odgj+tawa operator orang+bisa orang+mau orang+ngoceh orgnya padam+dari pajak+naik
 pakai+bahasa pakai+kardus palak+di pasar+malabar patah+tabrak pelayanan pelem penagih penagih+pinjol
 penelepon+telepon perempatan+shinta peron petasan+berisik pinggir+kali pintu+tol pmi pohon pohon+ambil posisi+di
 prosedur pulang+orang pulsa pura radio rek riw rt rt+saya ruang rumah+saya rumah+tadi rutin+obat sabtu sampai+bahwa
 samperin sanggup+lagi satpam+kosong saya+bapak saya+belum saya+bisa saya+dengar saya+diancam saya+harus saya+kata
 saya+panik saya+pingsan saya+sakit saya+samperin sejak+tabrak sekarang+orang sekolah+anak selama selama+ini selokan
 selutut sembuh sendiri+teriak senjata+waktu sepeda+anak sih simulasi+bakar sirih solat+tidak stabil
 stasiun+batuceper sudah+ambil sudah+diamankan sudah+dicek sudah+masuk sudah+pulang sudah+sampai sudah+tarik
 sudah+tiga sudah+turun sudimara+pinang sukajadi sungai susah tabrak+dua tabrak+sepeda tabrak+tembok tadi tadi+di
 tadi+pingsan takut+aja takut+dipukul taman+kota tangan+kanannya tangan+kiri tarik+ke tawa+lagi teh telepon+siapa
 telepon+ulang temen+di tempat+tinggal tenang tenda tenggelam+sumur terapi terjun+sudah tetangga+galak tetangga+kata
-3 tiap+hari tidak+aktif tidak+luka tidur+tidak tinggal+sendiri tinggi+tolong tol+bitung tolong+ambulans tolong+atuh
 tolong+cepat tolong+dong trotoar tua+tabrak tugas tumpul tunggal tusuk+duri untuk+anak urus+mau urus+orang utang
 utang+pinjol wae wah warga+tidak wartawan yang+amuk yang+jatuh yang+lapor yang+lemas yang+sedang yati
-4 17an+di 40an 45+tahun <40an <=breath <=tale <ambil <ampun <bahaya <bakso <banget <bangku <bebas <beda <besok
 <cctv <disitu <doang <dong <gigi <goreng <had <hampir <infonya <kasus <kk <lebaran <lomba <minta <mogok <ngupas
 <pagar <pakai <panas <pasang <pertolongan <pincang <pisang <rambu <rumah <rusak <sampah <sawah <susah <tahun
 <tangga <tanpa <tentang <trima >17an >=wait >=well >alamat >alfamart >atau >bagaimana >bagus >bahaya >balai >bales
 >biasa >boleh >cirinya >daftar >dapat >data >dibuang >dicek >dijual >disuntik >dong >emang >ganggu >hanya >jam
 >jual >kami >kawin >kelapa >keren >kering >lalu >masuk >mati >mauk >meter >need >ngupas >nomor >pendiem >periuk
 >perjalanan >piring >pisang >potong >sandal >sebar >siapa >sih >soal >tempat >tenda >tikungan >tukang a+stroke
 abis+tabrak ada+pelatihan ada+tabrak alat+plastik alat+sakit alfamart+jalan amankan+golok ambil ambruk+di
 anak+dibawa angkot+saya api+kecil bagaimana+cara bahaya+banget baik+aja bales bangun+jalan bapak+dari bareng batre
 bawa+alat bayi+yang bebas bebas+orang bekas belanja belum+datang besok+ada biasa+di bikin+racun bisa+jalan
 bukan+orang catur cctv cerita cikokol cirinya cuma+duduk dapat darah+dengan dari+kecil dari+orang data data+saya
 dengar+harga depan+kantor di+balai di+bedeng di+bidan di+film di+jembatan di+kampung di+kardus di+peron di+rumah
 di+tikungan dia+tidak diam+sekarang dibunuh+rindu dicek dimakam dipukul+orang disebar disitu diskon doang+sudah
 doang+ternyata dokter duduk+aja duit duit+ke es+krim gaji goreng gratis+tidak gubuk+dekat had had+a halte+tidak
 hanya hapus hoyong infonya infonya+tentang itu+ada jadi+tidak jalan+depan jalan+ke jalan+mayat jiwa juga+sudah kab
 kaki+sudah kami+bebas kan kaos kardus+di kasus kata+ditinggal ke+rsj ke+selokan kelapa kelapa+muda
 keluarganya+tidak keren kk kontrakan+saya korek kota kotak kreo krim kucing kuning lagi+ngupas lagi+sudah laki+40an
 lalu+cuma lalu+sekarang lama+tidak lancar lansia+tukang lapor+ke lapor+tetangga lebaran luka+kaki mabuk+pegang
 main+anak mampu mau+pingsan mauk melahirkan+bulan meledak meter minta+pasang mogok+di muda+pegang nanti+saya
 napas+kami need ngobrol ngupas+kelapa ngupas+tebu nya+orang nyaris+tabrak ongkos orang+baik orang+diam
 orang+pendiem padam+warga pasang pasar+tidak pegang+keliling pegang+tidak pelatihan+pertolongan pendiem periuk
 perjalanan perkosa+di perlu pernah pertolongan pertolongan+orang pesen petugas pincang pingsan+rasa piring
 pisah+dari pisau+juga plastik+main pohon+mangga pos+satpam posisi poster+cara prapatan pulang+dari punya+rumah
 racun+piring rambu rawat rawat+di raya+mauk rokok rs rsud+kab rt+kami rumah+anak sakit+sendiri sakit+sudah
 sakit+tinggal saudara saya+ditinggal saya+mati saya+tidak saya+wartawan saya+yang sebar sejak selalu sendiri+terus
 senjata+angin sering+ada sesak shinta sopir+angkot stroke+dari sudah+3 sudah+dibuang sudah+dikasih sudah+evakuasi
 sudah+kering sudah+minggu sudah+padam sudah+tahun sudah+tawa sudah+tilu suka+duduk tabrak+mobil tabrak+saya
 tabrak+sekarang taman tangis+mau tanpa tapi+sudah tapi+tidak tebu tebu+pakai tengah+jalan tenggelam+got tentang
 tentang+cara terus+tidak tetangga+kontrakan tidak+mampu tidak+nengok tidak+sih tiga+tahun tikungan tilu+hari
 toko+racun trima trima+infonya wah+hampir waras yang+kata yang+sesak yang+urus
-5 17an <=money <antar <baiki <banjir <berisik <dapur <depan <hati <istri <jalan <karunya <kolam <lami <latihan
 <mati <metal <musik <njaluk <pelatihan <prapatan <rokok <sering <soal <taman <tangan <tebu <tengah <tidur =ask
 =heart =office =seek >2019 >2021 >7 >=client >abis >ambil >antena >apa >ban >bantal >begadang >berapa >berisik
 >bikin >bukan >cikokol >dagang >evakuasi >gitu >jembatan >kebon >kite >lagi >leasing >main >minggu >mulu >pelan
 >peron >pinjol >pkh >plafon >posisi >posko >qurban >rsj >rutin >satu >saya >seger >sepeda >sktm >st >tebang
 >terlantar >wae >walker @feared a+laki abis+naik ada+apa ada+tidak alat+lewat alhamdulillah+sudah ambruk+kena
 antena api+cemburu atas+jembatan bagus baiki baiki+sebelum ban bangun+pas bapak+meninggal beda begadang begal+di
 belakang+dengan beli bener+antena bener+gubuk bener+sudah berisik+kayak berobat besok biasa bisa+dibawa bisa+ngetik
 boleh bulan bulan+depan buta buta+jalan cacat+kaki dagang dari+bayi dari+rumah dengan+lansia dengan+luka
 dengan+temen dengar+musik depan+sd di+lapangan di+prapatan di+taman ditusuk+dari doang+minta enak evakuasi gigi
 golok+mau golok+sakit hari hp+saya ikan itu izin jalan+tabrak jangan jari+tabrak jual+korek kalau kali+sandal
 kamar+dengan kara karawaci karena+sakit kartu ke+panti keliling kemarin+ada kemarin+dia keselek ketemu+anak
 keterbelakangan kite kosong+sudah kurang+waras lagi+mau lami lami+tidak lanjut lapangan+tembak lapor+kemana
 lapor+pingsan laporan latihan leasing luka+dikit mana masih+bisa mau+tanya mayat+hidup merangkak metal
 metal+berisik minggu minggu+ini musik musik+metal napas+cuma nasi ngalir+ke ngantuk njaluk nomor nyamuk
 nyamuk+banyak orang+lagi padahal+sudah pagar+tolong pajak panas+banget panik pelatihan pemakaman pergi+dari
 petugas+di pinjol pkh rakyat+kecil rel+tadi rokok+terus sadar+saya sapu saya+cekik saya+think sebatang
 sebatang+kara sebelum+ada sekarang+tinggal sekarat+nih simulasi solat st stasiun+poris stroke+saya stroke+tapi
 sudah+dibawa sudah+lami sudah+tua tabrak+pintu tahu+amuk tahun tangan+patah tangga+jpo tapi+bisa tawa+aja tebang
 telat temen+sendiri tempat terus+dengan think tidak+bahaya tidur tolong+baiki tua tukang+pegang tunggu tutup umur+7
 untuk+bener waktu+kecil walker yang+bakar yang+kejang yang+masih yang+mau yang+pegang
-6 3+kilo 6+tahun <=force <=road <=smell <berkedok <gambar <gantung <hatiku <kaos <kucing <macet <masak <parah
 <penipuan <polisi <pulang <rt <suara <waspada =beast >=ask >=past >=stir >baca >bansos >barang >bayar >bulan
 >cemburu >doang >duit >error >gratis >isi >jadi >kalau >kelurahan >kok >luka >mah >mau >mogok >nyamuk >padam >panti
 >pernah >pinjam >punya >sekarang >sudah >tagihan >temen >urus abaikan aktif alamat angin angkot+mogok angkut
 antar+anak apa+orang api baca bade bagaimana+kabar bak baterai bener+tidak berkedok berkedok+orang biru+dikit bpjs
 burung cek cemburu ciri curiga+ada daftar dari+belakang dekat+rumah dengan+anak dengan+suami di+kereta di+kreo
 di+mall di+periuk dia+kejang dibawa+ke ditinggal ditinggal+nikah dituntun error gambar gerak+tapi gitu golok+nya
 golok+nyasar guru hampir hati hati+saya hatiku hp hubung jadi jorok jpo+rusak kaki+palsu kami+bapak kaos+gambar
 kardus keluarganya+dikasih kembali kilo korban+tidak lagi+pukul laki+tergeletak lapar+banget lapor+guru lewat+gang
 liar lihat+tagihan lomba luka macet main mangga masak+pakai masih+bangun medis+nomor melek miring mnt muka+lebam
 mulu muntah+sekali nanti+ada ngan nih nyaris obat+habis odgj+yang orang+linglung orang+satu orang+tawa orang+tembak
 padahal padam pas+panggil pegel penipuan penipuan+berkedok pindah pinggang pinggir+rel pinjam posko pukul+murid
 rakyat rel+yang rsj rumah+yang rusak+nanti salah sate saya+anak sempat sktm stroke sudah+bangun sudah+minum
 sudah+sita tahun+nyasar tetangga+tidak think+dia tolong+orang tua+tidak tunggu+antri uang usaha warga+antar waspada
 waspada+penipuan yang+luka yang+meninggal yang+tabrak
-7 <=ask <ambulans <anjing <asap <bau <bawa <curiga <guru <motor <nama <ngomong <rasa <sebelum <sempit <suka >5
 >bpjs >dibungkus >dinsos >ditepuk >ditinggal >gelandangan >gubuk >habis >hari >jalanan >kantuk >kara >kecil
 >kembali >malu >nasi >nengok >pakai >sate >sebatang >tarik >tinggal >typo >warung ada+luka aja+tidak anak+haji
 barang berapa bisa+berdiri bunuh cuma+motor cuma+tidak curiga damai dari+sebelah di+rs dibawa dibunuh
 diserang+kantuk ditepuk dulu emang ganggu genteng+bener hasil jpo kali+pas kantuk kapan karunya kata+ada kaya+tidak
 kelahi+dengan kering kolam kopi mau+obat meninggal motor+luka naik+genteng nama+anak orang+jalan pada+meninggal
 pas+ditepuk pas+saya peron+stasiun petugas+bawa pisang qurban rumah+kami rumput sebelah+lagi seger sekarang+saya
 sempit suara+meledak tadi+sudah tagihan tagihan+listrik tahu+jalan tanya tega telepon tenggelam+dalam tetangga+asap
 tiasa tidak+ganggu tidak+sekolah tidak+tega tilu tolong+ambil tukang+kelapa typo waktu yang+tidak
-8 <=blaze <air <dompet <jangan <jual <kabar <kaya <pamali <spion >=dead >=drill >butuh >cicil >damai >duduk >harga
 >jemur >mangga >minum >rindu >rsud >sita >suami >waktu abis+kelahi ada+korban anak+muda anak+sudah bangun+sadar
 bansos biaya bikin+sesak cacat cara+tolong cicil dikasih dompet+saya gelandangan+tidur golok+lewat habis+napas
 itu+darah jangan+ngomong jembatan+gantung kebun+bawa keluarganya kemarin+yang kena+panas kurang lalu lama lapor
 lempar+senyum mabuk+tidur mancing masak mati+dari mau+pulang nengok ngetik ngomong+orang ngomong+sendiri ngupas
 nyasar orang+pingsan orang+tua pamali pamali+jangan panjat+pohon patah rasa+mau rindu rumah+abis rutin sakit
 sampai+sesak saya+sekarat sekarang+sudah sidewalk sita spion takut+ada tapi ternyata the+sidewalk
-9 <amankan <apa <jpo <karena <liar >9 >=office >alhamdulillah >dikasih >dikit >dinas >eh >karena >lama >mancing
 >pulang >sakit >salah >sendiri >tidur @gone ada+begal aje alhamdulillah amankan damai+di di+kaki di+rsud dia+suka
 die dinsos doang gratis harga jual kamar+belakang kepala+saya kok+tidak layangan lemas+tidak luka+di masa muda mung
 nanti nyasar+tidak palsu rsud sadar+cuma saya+tenggelam sebelum sering sudah+amankan sudah+dibungkus trotoar+tengah
 turut yang+sakit
"""
