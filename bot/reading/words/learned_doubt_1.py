"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
14 @abuse @suicide sudah+tidak
12 <sekarang bukan+wkwk dari+kemarin denyut main+di tali tulang
11 >parah setrum
10 <ini ada+mayat bacok bisa+ngomong digigit gigit kaku kejang keluar mau+mati napas orang+mati sekarang+juga
 tidak+dikasih
9 <bener <dia @ill @poison ambulans+sekarang badan bantu+polsek dikeroyok dingin menit mesin minum peluru putar
 rangka sayat selamanya sudah+meninggal tidak+rasa yang+cari
8 <=client =strike >alat >odgj >tangis @birth @breath @many @threat @unconscious ada+suara ancam arus bayi biru
 bocor dada dalam dengar+suara di+dalam harus+bagaimana hilang ini kejar kepala kesamber ketuban kompor maling
 mati+aja mati+rasa minum+racun mobil mulut perempuan pisau saya+takut tangan terbalik tidak+bisa tol truk ujung
7 <kirim <klien <korban <masih <perempuan <tapi =birth >belum >berhenti >besar >diri >kain >kepala >lantai @1
 @drowning @injured abis+kata ambruk+pas bakar bakar+kasur banget+mau bawa+golok bensin berhenti bunyi cepat
 cuma+bisa depan+sekolah di+rel dia dia+sudah diserang+sapi disiram gas ikat jatuh kata+tinggal kayanya keras kumat
 kunci lapor+sekarang lari luar manusia massa mata minta+tolong muka peluru+nyasar perkosa pukul racun rangka+doang
 respon saya+minum saya+sekap tabung tali+di tenggelam+di terjebak tidak+lihat tidak+mau tidak+napas tidak+respon
 tinggal+rangka tinggal+semua tusuk yang+di yang+suka
6 4+tahun <cepat <jam <pabrik <temen <tiba <truk <wa =food =limp >=arms >=blaze >=limp >dapur >depan >kayak >kemis
 >kira >laki >lari >massa >mata >ngigau >polisi >sambil @crowd @violence adu alat+dekat ambruk anak+kecil
 bakar+rumah banyak bawah becak belum+ada berani besar bibir bikin+tali bocah cuma+tidur di+pohon di+tangan
 di+tangga di+tengah di+toilet diri ditinggal+di ditusuk gelandangan+yang golok+cari gudang hamil hitam ini+ada
 itu+saya kaca kakak+saya kalau+saya kejang+di kirim lagi+di lantai mana+ambulans marah masih meledak+di
 meninggal+di naik+ke napas+sudah ngigau nyawa orang+tenggelam pasar+lama pegang+golok perahu pergi+bawa perut
 pingsan rel+tidak robek ruko rumah+bakar rumah+kosong sambil sampai+pingsan satu saya+pergi sekap+tidak
 sekarat+mana seret sini siram sudah+di sudah+jadi sudah+kaku sudah+rusak sudah+sesak sudah+tulis tabrak+roda
 tabrak+truk tahun+hilang tebal temen+saya teriak tiba tidak+bangun tidak+berhenti tidak+keluar tolong+ada tower
 tulis+surat ular
5 <=birth <=joke <=limp <=still <bocah <bukan <datang <dua <gubuk <kakak <kamar <kok <kompor <ku <maling <marah <pas
 <satpam <saudara <suami <telepon <wkwk <ybs =home =part =stir >badan >becak >bisa >hitam >istri >kaca >keluar
 >lemas >lepas >masjid >mendadak >menit >motor >pada >peluru >sawah >sebelah >tembus >tiga >toilet @bleeding @child
 @robbery air+panas ambruk+tabrak anak+3 anak+sekolah angkat anjing+odgj antara asap+kemana asap+tebal bakar+asap
 banting bawa+arus bawa+banjir bawa+pisau bayi+sudah begal belakang+sekolah bengkak berani+dekat bibirnya botol bus
 cari+itu cipondoh culik dalam+rumah darah darah+tidak di+atas di+bawah di+depan di+luar dia+sekap diam+aja dibacok
 digigit+anjing dipukul disiram+air foto gali geng gerak goyang harus hebat hpnya hutang ini+bagaimana jalan+raya
 jalan+tol jangan+cari jari kaki kaya+ikan kaya+mau kayaknya kemana+mana kemarin+belum kemarin+cuma kemarin+lapor
 kemis kemis+itu kena kepala+bocor kepanasan ketemu+mayat ketuban+sudah kirim+foto kontrakan kp kursi laki lalat
 lapor+tadi leher lengan luka+parah mantan marah+hari masuk mau+bangun mau+melahirkan mau+turun melahirkan+di merah
 minggu+lalu mulai mulut+busa nancep napas+tinggal nyala obat obat+sudah odgj+tidak ojol orang+pada orang+sekarat
 orang+tabrak pada pakai+pisau pas+antri patah+kaki penumpang pergi petugas+kami petugas+minta pintu pukul+dagang
 pukul+gelandangan pukul+orang putih rame raya rongsok satu+saudara saya+lewat saya+sesak segenggam segera
 sekap+anak sekarang+dia senin senin+kemis serang sesak+banget sesak+kumat setengah siap situ+cipondoh suaranya
 sudah+biru sudah+saya sudah+senin sundut sundut+rokok tabrak+di tabrak+mesin tabung+gas tahun+kunci tahun+sendiri
 tanah tebal+dari tembak+peluru tembus tengah+rel tenggelam tenggelam+ke terus tidak+ada tidak+berani tidak+sadar
 tidur+selamanya tinggi tiri tolong+damkar usus wa
4 2+hari <=child <=rails <=urgent <bantu <bayi <bisa <cuma <dalam <di <foto <geng <genteng <guy <hes <kayanya <ke
 <kembali <kumat <laki <lari <lengan <mantan <odgj <ojol <orang <panti <penelepon <penumpang <perut <sekolah <status
 <sudah <trotoar <ujung =arms =blaze =body =hurt =rails =sick =still >ambulans >anjing >arah >attempt >bandara
 >berdiri >bibirnya >cari >cimone >dalam >dekat >dingin >emperan >gang >keras >kereta >kontrakan >kp >leher >lipat
 >marah >menganga >muka >muncul >ngomong >nyala >obat >rawa >ruko >sedang >tanah >tangan >teriak >terus >tiang
 >tinggi @weapon a ada ada+bakar ada+denyut ada+orang adu+banteng air aja+sih ajak ambil+layangan anak+itu
 anak+padahal anak+perempuan anak+tabrak anak+tidak aneh angkot+tabrak apa+disabilitas apa+odgj aspal atas
 atas+genteng attempt badan+dingin badan+kejang bagaimana+ini bagaimana+sih bahunya bahunya+copot bakar+itu
 bakar+warga bandara banget+sekarang bangun+lagi banjir+sudah bantal+rel banteng banyak+banget bapak+sudah
 bapak+tiri bawa bawa+apa bawa+senjata belakang belatung belum+ketemu benda besok+itu besok+saya bisa+bangun
 bisa+chat bisa+jawab bisa+telepon bocah+kecil buka bunuh+attempt bunuh+saya busuk butuh+bantu cakar cekik
 chat+pelan cisadane cubit cuma+film dan+tidak darah+banyak darah+lagi darah+tapi dari+gudang dari+pohon dekat+kaki
 depan deres di+bantal di+belakang di+emperan di+got di+kolam di+kursi di+lantai di+poster di+samping di+sawah
 dibuang+bener dilempar diri+di doang+lihat dua emperan gang gang+kami ganggu+jiwa gantung+diri gas+bocor
 gas+meledak gedung geng+motor gigil giling golok+gang golok+ke got+saya got+tusuk guy hes hidup hidup+dengan
 ikat+di itu+aja itu+mayat jatuh+dari jendela kabel kaki+doang kaki+patah kaki+tidak kalau+tidak kami+minta kata+dia
 kata+kalau kayak kayanya+sudah ke+rumah kejar+bocah keluar+busa kemarin+tidak kena+peluru kereta kesakitan
 kesamber+petir ketemu+bayi klien+amuk km kobra komplek kompor+meledak kresek kuat kuli kunci+di lagi+besok
 lama+banget lama+sakit lansia+jatuh lansia+yang lap lapak+rongsok lapangan+belakang lapar+sampai lengan+patah lepas
 lewat+tadi lift lipat luka+bakar luka+menganga luka+tembak majikan makan+satu makin masih+di mau+culik mau+hilang
 menganga merah+dia minta+ambulans minta+bantu minum+baterai minum+obat motor+adu motor+jalan muka+sudah muncul
 muntah murid+saya nancep+di nanti+lagi napas+bapak ngumpet nih+di nya+takut nyamber nyangkut odgj odgj+apa orang
 orang+di orang+got orang+meninggal orang+sudah pada+teriak pagar+jembatan paksa pamit panas+tinggi panjat
 parah+bener parkir pasung pegang penuh perempuan+saya petir pinggir+jalan pingsan+depan pingsan+di pingsan+tidak
 pisau+lipat polsek potong+tubuh preman pucat pukul+saya putus racun+makan racun+rumput rawa roda rumah+sendiri
 sahut sampai+tidak samping sapi sarung saya+bener saya+dicekik saya+dipukul saya+hilang saya+lagi saya+luka
 saya+sekarang sayat+tangan seberang sekap sekarang sekarang+kejar sekarang+meninggal sekarang+pingsan sekarat+di
 semua semua+obat senjata+kata serang+petugas sih+lama status status+wa step sudah+capek sudah+lihat sudah+pinggang
 sudah+setengah sudah+tiada surat+untuk susul tabrak+warung tadi+tidak tahan tahu+apa takut+banget takut+meledak
 tangga+kami tangis telepon+cuma temen tempat+sampah tenggelam+kali teriak+bakar terjebak+di ternyata+sudah
 tetangga+saya tiada tiang tidak+bawa tidak+kuat tidak+sahut tidak+tahu tubuh turun ujung+meninggal umur+4
 untuk+besok wa+nya wkwk+luka yang+kemarin yang+odgj yang+saya yang+tinggal
3 4+hari <=home <=kin <ada <awalnya <becak <biasa <chat <dagang <dan <dengar <eh <jalanan <kali <keluar <kemana
 <kepanasan <kontrakan <kunci <lagi <lalu <lansia <lantai <lap <lemas <luar <luka <mangkal <mobil <muka <mulai
 <murid <pasien <pegang <rumput <sakit <sendiri <sepeda <sini <tambah <ternyata <tunggu <via =breath =child =height
 =mad =smell =water >10 >20 >=birth >=height >=rails >aneh >angin >asap >atas >backup >bantu >banyak >berantakan
 >bola >bus >cepat >cipondoh >cisadane >deres >dikenal >dompet >gali >goyang >halte >hebat >ikan >kaya >ke
 >kedinginan >kel >keringetan >kiri >kuda >kuli >kulit >kumat >kursi >lembang >luar >majikan >makin >maling >masih
 >merah >merembet >mobil >mushola >napas >ngeong2 >ngocor >ngumpet >nyamber >nyawa >panjat >panto >pasar >perempuan
 >pinggir >puluh >putar >rame >rasa >rel >river >rongsok >rumput >runcing >sabi >samping >sasaran >sebelum >setengah
 >siap >sopir >sungai >tepi >terminal >ular >upacara @body a+meninggal abis+itu abis+tawuran ada+balita ada+bayi
 ada+bocah ada+darah ada+di ada+napas adik alat alat+ke amuk+butuh anak+orang anak+sd anak+sundut angin+ke
 antara+hidup apa+kata apa+tapi api+besar api+di api+sudah arah+sekolah atap+gedung atas+rel atm awalnya
 awalnya+cuma ayun backup badan+panas bakar+di bakar+orang bakar+tolong balita+jalan bangkai+dari banting+anak
 bapak+jatuh barat batuk bawa+kayu bayi+dibuang bayi+dibungkus bayi+ditinggal begal+masih belulang belum berantakan
 bernanah bernyawa beruntun besar+banget biarin+saya biasa+mangkal bibirnya+biru bisa bisa+keluar bisa+lepas
 bisa+turun bocah+main bukan+simulasi bunyi+sesak busa+orang cakar+orang cari+ku cari+saya cekik+anak cekik+saya
 chat cincin cubit+tidak culik+anak cuma+marah dada+sakit daerah dagang+berantakan darah+harus darah+mana
 darah+ngalir darah+ngocor dari+luar dari+tadi dari+tidak darurat demam dengan+bensin dengan+mati dengan+minta
 dengan+sekali di di+angkot di+becak di+masjid di+paha di+tepi di+wc dia+bacok dia+jalan dia+kata dia+ngitung
 dibawa+kejar dibungkus+kresek dibunuh+tolong dicekik digigit+ular dipukul+kuda dipukul+satu disini ditinggal+surat
 dompet+hilang dorong+orang duel+pakai e empang flyover foto+tali gaga gedebuk gelandangan+dipukul gelap gerak+tidak
 golok+kemarin gubuk+itu gudang+limbah hari+tidak hes+darah hidup+mau hilang+di hisap hisap+lumpur iki indah
 ini+bawa ini+saya istri+saya itu+perkosa itu+sekarang itu+untuk jadi+bangkai jalan+baru jamaah jari+potong
 jatuh+tidak jelas jerigen jiwa+ku jual+tiba jurang kabeh kain kaki+busuk kaki+tabrak kali+sabi kantor+pos kapalonyo
 karyawan kata+cuma kata+mau kata+sudah kata+yang kayaknya+sudah kayanya+2 kayu+runcing ke ke+atas ke+lantai
 ke+mobil ke+rahmatullah ke+tiga kebun+sesak kebun+tabrak kedinginan keguguran kejang+lagi kejang+mulut kejar+anak
 kejar+kucing keluar+darah kemarin+muncul kena+bacok kena+golok kencang kendaraan kepanasan+sampai kereta+nanti
 keringetan kerja+sekarang ketemu kira+tidur kontrakan+sebelah korban ku+bawa ku+di ku+dia kucing+ngeong2
 kucing+sekarang kuda kuku+biru kunci+sendiri lagi+jual lagi+lewat lagi+nih lah laki+pingsan lalu+kucing lampu
 lansia lansia+e lansia+nya lansia+saya lansia+sesak lantai+2 lembang lewat+kata lihat limbah+api lt lumpur makan+hp
 malah mall+pukul mangkal mangkal+di manusia+bener marah+belum masjid masuk+jurang mata+setengah mati+kedinginan
 mati+tidak mau+bacok mau+bakar mau+bunuh mau+dibunuh mau+panjat mau+sudah mau+susul mau+tidur mayat+laki
 mayat+mengambang mayat+ngambang md mendidih mending mending+saya meninggal+mayat menyengat merembet minta+backup
 minum+semua minyak motor mules mulut+keluar muncul+lagi muntah+darah murid+perempuan naik+kursi naik+motor
 naik+suami nan napas+kolong napas+saya napas+tidak napas+tidur nempel ngaji+itu ngaku+untuk ngeong2 ngiler
 ngitung+kereta ngocor ngumpet+di nomor+tidak nya nyangkut+di odgj+bakar odgj+cekik odgj+di odgj+kejar orang+kejang
 orang+sekitar orang+tadi pabrik+bakar paha paha+anak pakai pakai+motor panas+dengan panjat+ambil panjat+tower panto
 panunggangan parah pas pasar+lembang pasien patah+tangan pecel pegang+korek pegang+pisau pelapor pelipis pembantu
 pengendara penumpang+angkot perahu+terbalik pergelangan perkosa+murid pil pinggir pisau+sekarang plafon
 pohon+dengan pohon+rambut polisi+salah pos+ronda potong pukul+anak puluh punggung putar+alat rahmatullah
 rahmatullah+kayanya rambut rambut+kaki rapi rapi+di rasa+apa rel+dekat renang river ronda rt+3 rumah+bener rumah+di
3 rumah+lansia rumah+tetangga runcing sabi sadar salah+sasaran sambar sasaran sasaran+temen satpam+mall satu2
 saya+demam saya+disiram saya+jatuh saya+kaki saya+kumat saya+lapor saya+mau saya+pegang saya+sendiri saya+turun
 sayur sebelah sedot sekarang+bawa sekarang+lagi sekarat+nyawa selamanya+sudah semua+sekarang sendiri+dari
 senjata+depan senjata+senjata sepeda+tabrak sepi septic septic+tank serang+satpam sesak+kaya setengah+buka
 simulasi+ini stasiun+tangerang step+anak stroke+di stroke+sekarang suami+cekik suami+saya suara+senjata sudah+baca
 sudah+hitam sudah+ke sudah+lemas sudah+mau sudah+merah sudah+naik sudah+nyamber sudah+semua sudah+siap sudah+tinggi
 surat sutet tabrak+aja tabrak+beruntun tabrak+bus tabrak+kayu tabrak+lari tabrak+pohon tabrak+tiang tadi+ada
 tadi+dia tadi+mau tadi+ngaku tadi+sekarang tahu tahu+nama takut+ku tangan+dingin tangan+masuk tangan+sekarang
 tangcity tangkal tank tanya+ini tapi+pukul tawon telanjang tembak+polisi tempat+sudah tengah+tol tenggelam+bener
 tepi terakhir terjun terminal tersedak terus+sudah tetangga+bakar tetangga+pukul the+river tiang+listrik
 tidak+bernyawa tidak+makan tidak+naik tidur+dari tidur+sekarang tiga+itu tina tinggal+tangerang tiri+pegang toilet
 tolong tolong+dari tolong+ditusuk tubuh+bener tukang+becak tukang+sayur tulang+belulang tulang+manusia tulis umur+2
 untuk+dia untuk+kerja up update+korban via warga+ketemu warung+pecel wc wkwk+tetangga yang+jaga yang+ke
 yang+pingsan yang+satu yang+tenggelam ybs
2 2+tahun 3+menit 3+tahun 5+sendiri <112 <=elder <ambrol <balap <balas <bangunan <bapak <belakang <belatung <bibir
 <cat <dipiara <ditaro <dokter <e <got <gudang <itu <jatuh <ketangkep <kolong <lah <loh <obat <pergi <peron <pinggir
 <preman <proyek <rapi <rebahan <ruko <satu <sayur <siapa <telanjang <tempo <tu <ulang =seen >1 >=body >=part
 >=water >adik >angkat >anyar >bernanah >beruntun >beton >capek >cekcok >ciledug >dengar >denyut >diperban >dunya
 >gas >gedebuk >gedung >gerbang >gigit >gitar >heimlich >hpnya >iki >irigasi >kabel >ledug >macan >mantan >merdeka
 >mesinnya >mulut >nempel >ngantuk >nyangkut >pacar >parkir >pelatihnya >pinang >polsek >ps >rambut >reklame >renang
 >roda >ronda >saluran >sarung >satu2 >saung >sembako >septic >sianosis >sirkus >suaranya >tahan >talinya >tangkal
 >tank >tindih >tulang abis+apa abis+kirim abis+sekarang ada+kendaraan ada+nyawa ada+rambut ada+saya adik+saya
 air+pasang aja+sudah akhiri alat+beton alat+marah alat+tidak ambil+alat ambrol ambrol+tabrak amuk+di anak+sendiri
 anak+tetangga anak+tk anjing+galak apartemen api+tapi arah+bendungan asap+hitam ashari atas+becak bagaimana+iki
 bagaimana+nih bahu balap balap+liar balas balas+tolong balkon+lantai banget+saya bangkai+orang bangun+dari
 bangun+di bangun+dicek bangun+pdhl bangun+tidak bangunan+bakar bantu+perempuan bapak+saya bapak+sendiri bapak+tidak
 baterai+jam bau+menyengat bayi+merah bayi+umur becak+tua belakang+pasar belatung+luka belum+keluar bendungan
 bener+mayat bengkok bensin+dengan beton beton+kaki biasa+pas bibir+biru bibir+dengan bisa+gerak bocah+dipiara
 bocah+perempuan bocah+tenggelam bocor+bau bokor bola bolong boneka+di bonjol bts buka+muka buka+tidak bukan+boneka
 bukan+tidur cakar+macan cat cat+bakar cekcok cibodas ciledug cuma+balas cuma+sisa curiga+bawa dalam+mobil danau
 darah+dari darah+hebat dari dari+dalam deh dehidrasi dehidrasi+parah dekat+stasiun dengan+foto dengan+hp
 dengan+kuku dengan+pacar dengar+gedebuk denyut+kumat denyut+tidak depan+pintu depan+saya depan+tambal deres+tadi
 di+antri di+aspal di+bahu di+bakar di+dapur di+foto di+gang di+gubuk di+kontrakan di+mobil di+parkir di+perempatan
 di+saluran di+wa dia+cekik dia+jatuh dia+mau diare dicek+ternyata dikasih+makan dikejar dikenal dikeroyok+massa
 dikeroyok+preman dingin+kaku diperban diperban+kain dipiara dipiara+anjing dipukul+bapak ditaro+rapi ditusuk+pakai
 dompet+dengan duit+untuk dunya dunya+di e+tidak emang+suka foto+itu foto+nikah galak+digigit gang+haji
 gedebuk+keras gedor gelandangan+biasa gelandangan+pakai gelandangan+tusuk gemeter genteng+bawa gerbang gigit+kobra
 gigit+orang gitar habis+cakar habis+cekcok hari+kembali hari+ngigau hasyim hasyim+ashari heimlich helm hilang+abis
 hilang+selamanya hilang+waktu hp+ditaro hpnya+ditinggal hujan ijo imam imam+bonjol infeksi ini+bapak ini+bukan
 ini+kami ini+orang irigasi islamic istri+minum itu+loh itu+satu jalan+daan jalan+imam jalan+kisamaun jalan+linglung
 jam+9 jawab kain+doang kaki+bengkok kaki+darah kaki+tembus kamar+kontrakan kami+ketemu kami+pegang kaya+api
 kayak+abis ke+bawah ke+dokter ke+ujung kebon+pisang kecil+main keguguran+di keluar+sudah kembali+bawa kena+mesin
 kena+stroke kereta+sudah keringetan+mata ketangkep ketemu+md ketemu+potong ketemu+sudah kira+4 kira+gelandangan
 kira+maling kisamaun kok+badan kolam+renang korban+darah korban+luka kosong kudu kumat+inhaler kunciran
 kursi+nengok lagi+depan lagi+deres lagi+dipukul lagi+duduk lama+dari lansia+pingsan lansia+tabrak lantai+5
 lari+bawa ledug lemas+banget lempar+senjata liar+tabrak lidahnya lihat+di linglung+ada lipat+dengan loh loh+habis
 longsor luka+orang mabuk+kejang macan+sirkus majikan+tidak makan+minggu masih+langsung masuk+giling masuk+kolong
 masuk+mesin mau+akhiri mau+baca mau+dibawa mayat+bayi mayat+bukan mayat+di mayat+kata melepuh meninggal+dunya
 meninggal+gelandangan mercon+meledak mesinnya mesinnya+sudah minggir minggu+ditinggal mobil+mogok motor+dengan
 muda+jalan muka+itu mules+tiap mulut+miring mushola mushola+kami naik+tower napas+di nasi+badan nasi+sianosis
 nengok+ke ngaku ngantuk+terus ngintip ngitung nikah+nomor nongol2 nunduk nya+kayak nyambung nyulut obat+segenggam
 obat+tidur odgj+panjat odgj+pegang odgj+pergi orang+bawa orang+masih orang+odgj orang+yang pabrik pacar+saya
 pakai+baju pakai+gitar pakai+golok pakai+senjata panci panti+tersedak parah+di pas+air pas+angkat pas+bener
 pasang+temen pdhl+sudah pegang+dada pegang+leher pelatihnya pelipis+robek penelepon penghuni+panti perempuan+kira
2 perempuan+muda perlintasan peron+orang pertigaan pisang+belakang pisau+dapur pohon+kelapa poster+pingsan potret
 proyek+ambrol ps pukul+alat pukul+tadi pukul+warga punggungnya punya+duit racun+tikus ramayana rami rawa+bokor
 reklame rel+ada rel+kereta rok+nya rumah+sebelah rumput+tadi rusak rusak+kaca saat saat+subuh sadar+di sadar+turun
 salah+satu sambar+kereta samping+mushola satu+bawa satu+dua satu+kampung satu+kata saya+pakai saya+pulang saya+rami
 saya+sudah saya+umur sebelah+bakar sebelah+sudah sedang+heimlich sekap+majikan sekarang+amuk sekarang+cuma
 sekitar+taman sekolah selokan+depan sembako sender sender+di sendiri+di sendiri+tiap senjata+orang seret+motor
 setengah+jam setrika setrum+listrik sianosis sianosis+sedang siram+minyak sirkus sirkus+pelatihnya sisa sisa+satu
 sitanala situ+ternyata smk smpn spbu suami+emang suami+odgj sudah+10 sudah+besar sudah+goyang sudah+keluar
 sudah+lewat sudah+ngigau sudah+nyala sudah+wassalam suka+tidur tabrak tabrak+kereta tabrak+kuli tabrak+meninggal
 tabrak+warga tadi+diperban tadi+habis tadi+ternyata tadi+tetangga tahun+jalan takut+air talinya talinya+sudah
 taman+potret tambah tambal+ban tanah+tinggi tangan+sudah tangerang+ada tangis+di tembak+senjata tembok+proyek
 tembus+tidak temen+kata tenggelam+kolam tenggelam+septic tepi+kali teriak+mau terjun+ke ternyata+bukan
 ternyata+dingin tersedak+nasi terus+suami tetangga+teriak tiada+saat tiap+3 tiasa+napas tiba+stroke tidak
 tidak+buka tidak+dikenal tidak+gerak tidak+keringetan tidak+melek tidak+tangis tidur+muka tidur+tadi tidur+terus
 tindih tinggal+satu tinggi+3 toko+bangunan tolong+kirim tolong+terus tong tong+sampah topi+doang tower+bts
 truk+yang tu tua+meninggal tukang+rumput tulang+buka tunggu+kereta turun+untuk tusuk+alat ujung+rel umur+minggu
 untuk+ke untuk+nasi wa+cuma waktu+main warga+panik warung+begal wasiat wassalam wassalam+kayanya yang+bawa
 yang+buka yang+datang yang+lagi yang+lewat yang+mesinnya yang+ngambang yang+tempo yang+terjun ybs+bawa
-2 <=arms <=hurt <a <abis <anggota <anyar <bahwa <butuh <coba <collector <ganggu <guling <ijin <ikan <jemput <jenguk
 <juga <kayak <kayu <kel <keluarganya <klinik <konfirmasi <mabuk <makan <malu <mamawa <muda <pura2 <sejak <tadi
 <taruh <titip <wartawan >=beast >=kin >=poor >=strike >anget >angkot >balkon >cadas >dokter >elektrik >gaji >gula
 >hubung >ini >jangan >kabar >kantor >kapan >karawaci >kesini >kolam >korban >kulkas >lai >layangan >lebih >linglung
 >nanas >ndelik >ngalir >ngobrol >palsu >pasang >pemkot >pisau >respon >sd >selama >selokan >senyum >tgl >tua >utang
 aja+di alat+bikin alat+main aman an an+tua anak+kampung anggota+kami asap+ganggu atau autis ayam aye bahwa
 bakso+senjata bakti balai+warga balita+sendiri banget+di bantal bantu+cari barang+di baru basah bekas belum+pernah
 berapa+untuk bikin+pingsan bis bisa+pulang bitung bolak bolak+kembali bugel bukan+cuma butuh+ambulans cabut cadas
 cari+kerja darah+itu dari+pemkot dari+tangga dekat+masjid dengar di+alun di+aula di+dekat di+karawaci di+lapak
 di+rw di+trotoar dia+yang diam+dia diancam dibawa+kemana dibawa+pulang dijual dikit+abis dikit+sudah dipukul+lagi
 ditembak ditinggal+orang duduk+di duduk+diam duga+odgj elektrik gajah gajah+tunggal gaji+telat gerobak+orang
 golok+sudah gosong hampir+tabrak hewan hidup+sebatang induk+tanah ini+diam ini+sudah istirahat itu+lansia jajan
 jemput jenguk jenguk+kakak jpo+itu juga+tidak kabar+culik kaki+luka kalau+ada kali+kemarin kantor+kelurahan
 kata+saya ke+arah ke+got ke+semua keluarganya+sudah kemarin+dibawa kemarin+sekarang kemarin+sudah kepergok
 kerja+bakti klinik konfirmasi kontrol lai laki+kira luka+cuma lupa lutut mamawa mamawa+golok mana+saya manekin
 manekin+toko manis+jaya mau+daftar mau+jenguk mau+kerja mau+potong mawar mayat mayat+tanpa mayat+terlantar
 meninggal+baru meninggal+kemarin meninggal+semua naik+bis ndelik ndelik+di orang+ada orang+darah orang+demam
 orang+serang padahal+selama padi pagar+rumah pakai+kaos paling pemkot penelepon+sudah pingsan+lihat pisah
 pom+bensin prosedur+kalau pulang+istri pura2 radio rame2 rel+tiap ruang+tunggu rumah+itu sakola sampai+bahwa
 sanggup sate+taruh satpam+orang saudara+umur saya saya+bakar saya+cuma saya+darah saya+kering saya+lihat saya+main
 saya+pingsan saya+suka saya+telepon sekarang+di sekitar sekolah+patah selasa semua+hidup semua+jalan si+lansia
 sirih sita+satpam suami+istri sudah+3 sudah+diam sudah+dijemput sudah+pada sudah+seger tadi+sampai tahun+di
 tahun+duga tahun+tangis takut+dipukul taman+elektrik tanpa+saudara tanya+prosedur tapi+napas taruh+golok
 tetangga+cari tgl the tidak+kunci tidak+sanggup tidak+serang tinggi+tolong titip tolong+banget tolong+dicek
 trotoar+gelandangan tumpuk+di umur+6 waktu+itu waras warung yang+bayi yang+pura2 yang+sekap
-3 3+hari 7+hari <60 <=seek <=work <alarm <ambil <ampun <bade <bangun <barang <biaya <cek <ciri <debt <hari <heboh
 <kalau <kasur <kering <kerontang <kopi <kota <masjid <naik <ngaji <ngetik <nongol <nyerut <ongkos <operator <pada
 <pajak <panik <prosedur <pulsa <rambu <rek <selokan <semua <solat <tas <tiap <tinggal <tumpul <tutup <urus >03
 >2020 >=breath >=elder >=lost >=not >almarhum >alun >berita >bersih >biaya >cabe >cacat >cara >cek >dengan
 >diamankan >dibuang >dicek >dimakam >ditaro >duri >gantung >gerobak >got >hidup >izin >jual >kakak >kamar >kan
 >kardus >kartu >kasur >keluarganya >kemana >kurang >lancar >lewat >lucu >makan >maksudnya >mandi >modal >murid
 >naik >ngan >nikah >nyebut >orgnya >pagar >panggil >pas >pemakaman >penagih >penyok >plastik >pmi >rawat >rusak
 >sakola >sembuh >solat >subuh >surat >tadi >taman >teh >telat >terapi >tetangga >tiap >tiasa >tpu >tulis >tutup >wa
 aja+kalau alarm alarm+bakar alfamart almarhum+bapak alun ambil+mangga ambulans anak+6 anak+anak anak+jalanan
 anjing+tetangga apa+dinsos api arisan asap atuh autis+suka bagaimana bahasa bahaya+untuk baik+bagaimana baik+jangan
 bakar+sudah banget bangku bangun+jalan bayi+ke bedeng belum+datang belum+di belum+pulang bensin+kebon berdiri
 berdua+dengan berita bersih biaya+melahirkan bikin+layangan bisa+hubung bisa+minta bisa+napas bubur butuh+izin cabe
 capek+banget cari+bapak cuma+badan cuma+jalan darah+di dari+lahir dekat+pintu dekat+rel dengan+bapak dengan+rokok
 depan+pom di+alfamart di+bangku di+kolong di+lemari di+pos di+puskesmas di+rt di+tpu di+warung diamankan
 diancam+penagih dibuang dibungkus dicek+dinas dijemput dimakam dinsos+urus disuntik ditaro+orang ditinggal+kerja
 ditinggal+temen dokter dompet dorong dua+duanya dua+minggu duanya duduk dulu+mau duri eh eh+ternyata eks es gebetan
 genteng+sekolah gitu+aja golok+saya golok+tukang guru+ngaji haji hama hari+ini hari+lalu hari+meninggal heboh
 hilang+dari ijin isi istri+abis jaga+aja jalan+tutup jalanan jam+lebih jangan+kira jangan+panik jiwa kafan kaget
 kain+kafan kaki+cacat kalah kalau+dia kalau+hujan kalideres kamar+tolong kami kampung+kami kanannya
 kanannya+buntung kasur kata+anak kata+lagi kaya kayak+orang kayanya+kurang kayu+pakai ke+pinggir kecil+jatuh
 kelapa+depan kelapa+yang keliling+golok keluar+dari kelurahan kemarin+tabrak kepala+sendiri kering+tinggal kerja+di
 ketemu+di kira+apa kira+mau kira+orang kiri korek+di kurang+waras lagi+makan lagi+masak lagi+perum lagi+solat
 lansia+bawa lansia+jual lapor+ke lapor+kesini laundry lebam leher+saya lewat+dekat lewat+wa lucu macet+ada
 main+petasan makan+nasi malabar manis masuk+ke mati+tawa mau+ambruk mau+bawa mau+minta mau+pegang mau+racun
 mendadak+di meninggal+masih metik metik+buah minum+oplosan modal monyet monyet+lepas mulu+tidak nanti+dia
 nasi+bungkus ngaji nganter nikah nongol+di nya+ditaro nyebut nyebut+nama nyerut nyerut+kayu odgj+sudah odgj+suka
 odgj+tawa operator orang+bisa orang+kurang padam+dari pajak+naik pakai+bahasa pakai+kardus palak+di pasar+malabar
 patah+tabrak pelayanan penagih penagih+pinjol penelepon+telepon perempatan+shinta periuk peron petasan+berisik
 pintu+tol pmi pohon pohon+ambil posisi+di prosedur pulang+orang pulsa pura rambu rek rt rt+saya ruang rumah+saya
 rumah+tadi rumah+tidak rutin+obat sabtu samperin sanggup+lagi satpam+kosong saya+bapak saya+belum saya+bisa
 saya+dengar saya+di saya+diancam saya+harus saya+kata saya+panik saya+sakit saya+samperin saya+wartawan
 sejak+tabrak sekarang+orang sekolah+anak selama selama+ini selokan selutut sembuh sendiri+teriak senjata+waktu
 sepeda+anak stasiun+batuceper sudah+ambil sudah+diamankan sudah+dibuang sudah+dicek sudah+masuk sudah+minggu
 sudah+pulang sudah+sampai sudah+tarik sudah+tiga sudah+turun sudimara sungai susah tabrak+dulu tabrak+sepeda
 tabrak+tembok tadi tadi+di tadi+pingsan takut+aja taman+kota tangan+kanannya tangan+kiri tarik+ke tawa+lagi teh
 telepon+siapa telepon+ulang temen+di tempat+tinggal tenang tenda tenggelam+sumur terapi terjun+sudah tetangga+galak
 tetangga+kata tetangga+kontrakan tiap+hari tidak+aktif tidak+luka tidak+nengok tidur+tidak tinggal+bekas
 tinggal+sendiri tol+bitung tolong+cepat tolong+dong transmart transmart+cikokol trotoar tua+tabrak tugas tumpul
 tunggal tusuk+duri untuk+anak urus+orang utang utang+pinjol waras+bawa warga+tidak wawancara yang+amuk yang+lapor
 yang+lemas yang+sedang yang+sesak yati
-4 17an+di 2019+sekarang 40an 45+tahun <40an <=breath <=tale <=water <bahaya <bakso <banget <bangku <bebas <beda
 <besok <cctv <disitu <doang <dong <gigi <goreng <had <infonya <kampung <kasus <kepala <kk <lapangan <lebaran <lomba
 <mogok <pagar <pakai <panas <pasang <pertolongan <pincang <pisang <rumah <sawah <tangga <tanpa <tentang <trima <wah
 <yang >17an >7 >=child >=done >=wait >=well >alamat >alfamart >atau >bagaimana >bagus >bahaya >balai >bales
 >begadang >biasa >boleh >cirinya >dapat >data >diam >dijual >disuntik >dong >emang >ganggu >hanya >jam >kami >kawin
 >kebon >kelapa >keren >kering >lalu >masuk >mati >mauk >meter >need >ngupas >nih >nomor >pabrik >pendiem >periuk
 >perjalanan >piring >pisang >posko >potong >sandal >sebar >sih >soal >stabil >tanya >tempat >tenda >tikungan
 >tukang a+stroke abis+tabrak ada+pelatihan ada+tabrak alat+plastik alat+sakit alfamart+jalan amankan+golok
 ambruk+di anak+dibawa angkot+saya angkut bagaimana+cara bahaya+banget baik+aja baju bales bapak+dari bareng batre
 bawa+alat bayi+yang bebas bebas+orang beda begadang belanja berobat bertiga besok+ada biasa+di bikin+racun
 bisa+jalan bukan+orang bulan cari catur cctv cerita cirinya cuma+duduk dapat darah+dengan dari+kecil dari+orang
 dari+rumah data data+saya dengar+harga depan+kantor depan+tidak di+balai di+bedeng di+bidan di+film di+jembatan
 di+kampung di+kardus di+peron di+tikungan dia+tidak diam+sekarang dibunuh+rindu dicek dipukul+orang disebar disitu
 diskon doang+sudah doang+ternyata duanya+tidak duduk+aja duit duit+ke enak es+krim gaji gang+rambut ganti goreng
 gratis+tidak gubuk+dekat h had had+a halte+tidak hanya hapus hidup+sendiri infonya infonya+tentang itu+ada
 jadi+tidak jalan+depan jalan+gang jalan+ke jalan+mayat juga+sudah kab kaki+sudah kami+bebas kan kaos kardus+di
 kartu kasus kata+ditinggal ke+rsj ke+selokan kelapa kelapa+muda keluarganya+tidak keren kk klien kontrakan+saya
 korek kota kotak kreo krim kucing kuning lagi+ngupas lagi+sudah laki+40an lalu+cuma lalu+sekarang lama+tidak lancar
 lansia+tukang lapangan+tembak lapor+tetangga lebaran luka+kaki mabuk+pegang main+anak mampu mau+pingsan mauk
 mayat+hidup mayat+tetangga meledak merangkak meter minta+pasang mlaku mogok+di muda+pegang naik nanti+saya
 napas+cuma napas+kami need ngobrol ngupas+kelapa nya+orang nyaris+tabrak ongkos orang+baik orang+diam orang+mau
 orang+pendiem orgnya padam+warga pasang pasar+tidak pegang+keliling pegang+tidak pelatihan+pertolongan pendiem
 perjalanan perkosa+di perlu pernah pertolongan pertolongan+orang pesen petugas pincang pinggir+kali pingsan+rasa
 piring pisah+dari pisau+juga plastik+main pohon+mangga pos+satpam posisi poster+cara prapatan pulang+dari
 punya+rumah racun+piring rawat rawat+di raya+mauk rokok rs rsud+kab rt+kami rumah+anak sakit+sudah sakit+tinggal
 saudara saya+ditinggal saya+mati saya+think saya+tidak saya+yang sebar sejak selalu sendiri+terus senjata+angin
 sering+ada shinta sih simulasi+bakar sopir+angkot stabil stroke+dari sudah+dikasih sudah+evakuasi sudah+kering
 sudah+padam sudah+tahun sudah+tawa sudah+tilu suka+duduk sukajadi tabrak+dua tabrak+mobil tabrak+saya
 tabrak+sekarang taman tangis+mau tanpa tapi+sudah tapi+tidak tembak tengah+jalan tenggelam+got tentang tentang+cara
 terus+tidak think tidak+mampu tidak+sih tiga+tahun tikungan tilu+hari toko+racun tolong+ambulans trima
 trima+infonya tua+tidak tunggu umur+7 wae wah wah+hampir wartawan yang+jatuh yang+kata yang+masih yang+urus
-5 17an <=money <=road <antar <baiki <banjir <berisik <dapur <hampir <hati <istri <jalan <karunya <kolam <kucing
 <lami <latihan <mati <metal <minta <musik <ngupas <njaluk <pelatihan <polisi <prapatan <rokok <rusak <sampah
 <sering <soal <tahun <taman <tangan <tebu <tengah <tidur =ask =heart =seek >2019 >=client >abis >antena >apa >ban
 >bantal >berapa >berisik >bikin >bukan >bulan >cikokol >daftar >dagang >evakuasi >gitu >jembatan >kalau >kite >lagi
 >leasing >main >minggu >mulu >pelan >peron >pinjol >pkh >plafon >posisi >qurban >rsj >rutin >satu >saya >sepeda
 >siapa >sktm >st >tebang >terlantar >walker @feared a+laki abis+naik ada+apa ada+tidak alat+lewat
 alhamdulillah+sudah ambruk+kena angin antena atas+jembatan baca bagus baiki baiki+sebelum ban bangun+pas
 bapak+meninggal begal+di belakang+dengan beli bener+antena bener+gubuk bener+sudah berisik+kayak besok biasa
 biru+dikit bisa+dibawa bisa+ngetik boleh bulan+depan buta buta+jalan cacat+kaki cikokol dagang dari+bayi
 dengan+anak dengan+lansia dengan+luka dengan+temen dengar+musik depan+sd di+lapangan di+prapatan di+rumah di+taman
 dituntun ditusuk+dari doang+minta evakuasi gigi golok+mau golok+nya golok+sakit hari hoyong hp+saya hubung ikan itu
 izin jadi jalan+tabrak jangan jari+tabrak jorok jual+korek kalau kali+sandal kamar+dengan kara karena+sakit
 ke+panti keluarganya+dikasih kemarin+ada kemarin+dia keselek ketemu+anak keterbelakangan kite kosong+sudah lagi+mau
 laki+tergeletak lami lami+tidak lanjut lapar+banget lapor+kemana lapor+pingsan laporan latihan leasing liar
 luka+dikit masih+bisa mau+tanya melahirkan+bulan melek metal metal+berisik minggu minggu+ini miring muka+lebam
 muntah+sekali musik musik+metal nasi ngalir+ke ngantuk ngupas+tebu njaluk nomor nyamuk nyamuk+banyak orang+lagi
 padahal+sudah pagar+tolong pajak panas+banget panik pelatihan pemakaman pergi+dari petugas+di pinjol pkh
 rakyat+kecil rel+tadi rokok+terus sadar+saya sakit+sendiri sapu sebatang sebatang+kara sebelum+ada sekarang+tinggal
 sekarat+nih sesak simulasi st stasiun+poris stroke stroke+tapi sudah+dibawa sudah+lami tabrak+pintu tahu+amuk tahun
 tangan+patah tangga+jpo tapi+bisa tawa+aja tebang tebu tebu+pakai telat temen+sendiri tempat terus+dengan think+dia
 tidak+bahaya tidur tolong+baiki tua tukang+pegang tutup untuk+bener waktu+kecil walker yang+bakar yang+kejang
 yang+meninggal yang+pegang
-6 6+tahun <=ask <=force <=smell <berkedok <depan <gambar <gantung <hatiku <kaos <macet <masak <penipuan <pulang <rt
 <suara <waspada =beast =office >2021 >=ask >=past >=stir >baca >barang >bayar >cemburu >doang >error >gratis >isi
 >jadi >jalanan >kelurahan >kok >luka >mah >mau >mogok >nyamuk >padam >pakai >panti >pernah >pinjam >punya >seger
 >sekarang >sudah >tagihan >tarik >temen >urus >wae abaikan aktif alamat ambil anak+sudah angkot+mogok antar+anak
 apa+orang api+cemburu bade bagaimana+kabar bak baterai bener+tidak berkedok berkedok+orang bpjs burung cek cemburu
 ciri curiga+ada dari+belakang dekat+rumah dengan+suami di+kereta di+kreo di+mall di+periuk dibawa dibawa+ke
 ditinggal ditinggal+nikah dulu error gambar gerak+tapi gitu golok+nyasar guru hampir hati hati+saya hatiku hp
 jpo+rusak kaki+palsu kami+bapak kaos+gambar kapan karawaci kaya+tidak keliling kembali korban+tidak kurang
 lagi+pukul lapor+guru lewat+gang lihat+tagihan lomba luka macet mana mangga masak+pakai masih+bangun medis+nomor
 mnt mulu nanti+ada ngan nih nyaris obat+habis odgj+yang orang+linglung orang+satu orang+tembak padahal padam
 pas+panggil pegel penipuan penipuan+berkedok peron+stasiun pindah pinggang pinggir+rel pinjam posko pukul+murid
 rakyat rel+yang rsj rumah+yang rusak+nanti salah sate saya+anak saya+cekik sempat solat stroke+saya sudah+bangun
 sudah+minum sudah+sita tahun+nyasar tetangga+tidak tiasa tolong+ambil tolong+orang tukang+kelapa tunggu+antri uang
 usaha warga+antar waspada waspada+penipuan yang+luka yang+mau yang+tabrak
-7 3+kilo <ambulans <anjing <asap <bau <bawa <curiga <guru <jangan <motor <nama <rasa <sebelum <sempit <suka >5
 >ambil >bansos >bpjs >cicil >dibungkus >ditepuk >ditinggal >duit >gelandangan >gubuk >habis >harga >hari >kantuk
 >kara >kembali >malu >mangga >nengok >rsud >sate >sebatang >sidewalk >tinggal >typo >warung ada+luka aja+tidak
 anak+haji barang berapa bisa+berdiri bunuh cicil cuma+motor cuma+tidak curiga daftar damai dari+sebelah di+rs
 dia+kejang dibunuh diserang+kantuk ditepuk emang ganggu genteng+bener hasil jpo kali+pas kantuk kardus karunya
 kata+ada kilo kolam kopi main meninggal motor+luka naik+genteng nama+anak orang+jalan orang+pingsan orang+tawa
 pada+meninggal pas+ditepuk pas+saya qurban rumah+kami rumput sebelah+lagi seger sekarang+saya sempit sidewalk sktm
 suara+meledak tadi+sudah tagihan tagihan+listrik tanya tega telepon tenggelam+dalam tetangga+asap the+sidewalk
 tidak+ganggu tidak+sekolah tidak+tega tilu typo waktu yang+tidak
-8 <=blaze <air <dompet <jual <kabar <kaya <ngomong <pamali <spion >=dead >=drill >=office >butuh >damai >dinsos
 >duduk >jemur >kecil >minum >nasi >rindu >sakit >sendiri >sita >suami >waktu abis+kelahi ada+korban anak+muda
 bangun+sadar bansos biaya bikin+sesak cacat cara+tolong di+rsud dikasih dompet+saya gelandangan+tidur golok+lewat
 habis+napas harga itu+darah jangan+ngomong jembatan+gantung kebun+bawa kelahi+dengan keluarganya kemarin+yang
 kena+panas kepala+saya kering lalu lama lapor layangan lempar+senyum mabuk+tidur mancing masak mau+pulang nengok
 ngetik ngomong+orang ngomong+sendiri ngupas nyasar pamali pamali+jangan panjat+pohon patah petugas+bawa pisang
 rasa+mau rindu rumah+abis rutin sakit saya+sekarat sekarang+sudah sita spion tahu+jalan takut+ada tapi yang+sakit
-9 <amankan <apa <karena <kemarin <liar >9 >alhamdulillah >dikasih >dikit >dinas >dulu >eh >karena >lama >mancing
 >pulang >salah >tidur @gone ada+begal aje alhamdulillah amankan ambulans+sudah bawa+yang damai+di di+kaki dia+suka
 die dinsos doang gratis jual kamar+belakang kok+tidak layangan+di lemas+tidak masa mati+dari muda mung nanti
 nyasar+tidak orang+tua palsu rsud sadar+cuma saya+tenggelam sebelum sering sudah+amankan sudah+dibungkus sudah+lama
 ternyata trotoar+tengah turut
"""
