"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
14 @abuse @suicide sudah+tidak
13 tulang
12 <sekarang dari+kemarin tali
11 bukan+wkwk kejang setrum
10 <ini >parah @poison ada+mayat denyut digigit main+di napas tidak+dikasih
9 <dia @breath @ill @threat bacok badan bantu+polsek biru di+rel dikeroyok kaku keluar kereta minum muka mulut
 peluru pisau putar racun rangka sayat sekarang+juga sudah+meninggal truk
8 =strike >tangis @1 @birth @injured @many @unconscious ambulans+sekarang arus banget+mau bayi bocor dalam di+dalam
 dingin gigit gudang kejar kepala kompor mau+mati menit mesin mobil orang+mati perempuan terbalik tidak+bisa tol
 tusuk yang+cari
7 <=client <bener <kirim <klien <tapi =birth >alat >besar >diri >lantai >odgj @drowning ada+suara ancam bakar
 bakar+kasur bawa+golok besar bisa+ngomong bocah cepat dada dengar+suara di+depan dia dia+sudah dibacok
 diserang+sapi harus+bagaimana ikat ini jatuh kayanya kesamber kumat kunci lapor+sekarang lari maling manusia massa
 mati+aja meninggal+di minum+racun pegang peluru+nyasar robek saya+pergi saya+takut selamanya siram tangan
 tidak+sadar tolong+ada tower yang+di yang+suka
6 <cepat <korban <masih <perempuan <temen <tiba =food =limp =rails >=arms >=blaze >berhenti >dekat >depan >hitam
 >kayak >keluar >kepala >kereta >laki >lari >massa >motor >ngomong >petugas >truk @bleeding @child @crowd a
 abis+kata adu alat+dekat ambruk+pas angkat bakar+asap banyak becak belum+ada bensin berhenti bikin+tali cakar cekik
 cuma+bisa cuma+tidur darah depan+sekolah di+pohon di+tengah diri goyang hilang ini+ada itu+saya kaca kata+tinggal
 kepala+bocor keras ketemu+mayat ketuban kirim lantai leher lepas luar mantan marah mata mati+rasa mau+melahirkan
 mau+turun naik+ke orang+sekarat patah+kaki pegang+golok perahu perkosa rangka+doang rel+tidak respon ruko sadar
 sambil sampai+pingsan satu saya+minum saya+sekap sekap+tidak seret sudah+jadi sudah+kaku tabung tali+di tebal
 terjebak tiba tidak+bangun tidak+berhenti tidak+keluar tidak+lihat tidak+mau tidak+rasa tidak+respon tinggal+rangka
 tinggal+semua tulis+surat ujung ular
5 4+tahun <=joke <=still <bukan <genteng <gubuk <kamar <ku <maling <marah <pabrik <satpam <saudara <truk <ujung <wa
 <wkwk =body =home =stir >=limp >=rails >badan >becak >belum >berdiri >dapur >kain >kemis >kira >lemas >nanti
 >ngigau >peluru >polisi >rasa >sambil >sawah >toilet @robbery @violence ambruk+tabrak anak+sekolah asap+kemana
 asap+tebal balita banting bawah bayi+sudah belakang belakang+sekolah bisa+bangun bus culik darah+tidak datang
 di+atas di+luar di+poster di+toilet dia+sekap digigit+anjing ditinggal+di gas gelandangan+yang golok+cari hamil
 harus hitam hpnya ijo jalan+raya jalan+tol jangan+cari jatuh+dari kalau+saya kayaknya kejang+di kemana+mana
 kemarin+cuma kemarin+lapor kena kepanasan kirim+foto kontrakan lagi+di laki lapor+tadi marah+hari masih meledak+di
 merah minta+tolong motor mulut+busa napas+sudah ngigau nyawa obat+sudah odgj+apa orang+tenggelam panjat pas+antri
 pegang+pisau perut pingsan potong pukul pukul+gelandangan pukul+orang putus rame raya rumah+bakar rumah+kosong
 sarung saya+tidak sekap+anak sekarang sekarang+dia senin siap sini situ+cipondoh sudah+biru sudah+sesak sudah+tulis
 sundut sundut+rokok tabrak+mesin tabrak+roda tabrak+truk tabung+gas tahun+sendiri tebal+dari tembak+peluru
 tenggelam tenggelam+di teriak terus tidak+napas tinggi tiri tolong+damkar ujung+meninggal wa yang+kemarin yang+odgj
4 <=birth <=limp <=urgent <bantu <bisa <bocah <cuma <dalam <dua <geng <kakak <kayanya <ke <kok <kompor <kontrakan
 <kumat <laki <lemas <pas <penelepon <trotoar <ybs =arms =child =hurt =part =sick =water >=hurt >angkat >anjing
 >asap >atas >attempt >bandara >bisa >cari >cimone >cipondoh >dingin >gang >goyang >istri >kaca >ke >keras >kp
 >lembang >lepas >majikan >marah >masjid >mata >mendadak >menit >muka >muncul >nyamber >pada >padahal >pasar >rawa
 >ruko >sebelah >sopir >tangan >teriak >terus >tiang >tiga >tinggi ada ada+orang adu+banteng anak+3 anak+itu
 anak+kecil anak+perempuan anak+tabrak anak+tidak angin+ke angkot apa+odgj apa+tapi arah+sekolah aspal atas
 atas+genteng attempt badan+dingin badan+kejang bagaimana+ini bagaimana+sih bahunya bahunya+copot bakar+di
 bakar+rumah bakar+warga bandara banget+sekarang bangun+lagi banteng bapak+jatuh bapak+sudah bawa+apa bawa+arus
 bawa+banjir bawa+pisau bawa+senjata begal belum+ketemu bengkak bibir bibirnya bisa+chat bisa+telepon bola botol
 buka bunuh+attempt bunuh+saya bunyi butuh+bantu cari+itu chat+pelan cipondoh cisadane cuma+film dalam+rumah
 darah+tapi dari+gudang dari+pohon depan deres di+bawah di+emperan di+kursi di+lantai di+samping di+sawah di+tangan
 dia+jalan diam+aja dipukul diri+di ditusuk dua emperan gang gang+kami gas+bocor gas+meledak gedung gelap geng gigil
 giling got+tusuk gudang+limbah hebat hutang ikat+di ini+bagaimana ini+bawa itu+sekarang jendela jerigen kabel
 kakak+saya kaki kaya+mau kayanya+sudah ke+rumah kemarin+belum kemis kemis+itu kena+peluru kesakitan kesamber+petir
 ketuban+sudah klien+amuk kobra komplek kompor+meledak kp kuat kuli kunci+di kursi lagi+besok lalat lama+sakit
 lansia+jatuh lansia+saya lapangan+belakang lapar+sampai lembang lengan lift limbah+api luka+parah majikan
 makan+satu makin mall+pukul masuk mau+bacok mau+bangun mau+bunuh mau+hilang mendadak merah+dia minggu+lalu
 minta+ambulans minta+bantu minum+baterai minum+obat motor+adu muka+sudah mulai muncul murid+saya nancep
 napas+kolong napas+tinggal nih+di nya nyala nyamber odgj+tidak ojol orang orang+got orang+meninggal orang+pada
 orang+sudah orang+tabrak pabrik pada pagar+jembatan pakai+pisau paksa pamit panas+tinggi panjat+tower pasar+lama
 pasar+lembang penuh pergi+bawa petir petugas+kami pinggir+jalan pingsan+tidak pintu pohon+dengan polsek preman
 pukul+saya racun+di racun+makan rongsok rumah+sendiri rusak satpam+mall satu+saudara saya+bener saya+dicekik
 saya+dipukul saya+hilang saya+lagi saya+mau saya+sekarang saya+sesak segenggam segera sekarang+kejar
 sekarang+meninggal sekarang+pingsan semua semua+obat sendiri+di senin+kemis serang sesak+banget sesak+kumat
 sih+lama siram+air step stroke+di sudah+capek sudah+lihat sudah+merah sudah+rusak sudah+senin sudah+tiada
 surat+untuk susul tabrak+di tahun+hilang tahun+kunci takut+meledak tanah tapi+pukul telepon+cuma tembus temen+saya
 tengah+rel tenggelam+kali tergeletak terjebak+di ternyata+sudah tertelan tetangga+bakar tiada tiang tidak+ada
 tidak+bawa tidak+kuat tidak+tahu tidur+selamanya umur+4 yang+pingsan yang+saya
3 2+hari <=child <=kin <ada <aja <awalnya <bayi <becak <biasa <cat <chat <datang <dengar <di <eh <guy <hes <kali
 <kepanasan <kulit <lansia <lantai <lap <lari <lengan <lepas <luka <mangkal <mantan <mobil <muka <mulai <odgj <ojol
 <orang <parkir <pasien <perut <ruko <rumput <sakit <sekolah <sepeda <status <suami <sudah <tambah <telanjang
 <telepon =blaze =breath =height =mad =still >10 >=birth >=height >=part >angin >arah >backup >baju >bantu >banyak
 >bayi >beton >bibirnya >bola >cepat >ciledug >cisadane >dagang >dalam >deres >dompet >emperan >hp >ijo >juga >kaya
 >kolam >leher >listrik >luar >makin >mantan >masih >mati >menganga >merah >merembet >mobil >mushola >ngeong2
 >ngumpet >panjat >perempuan >pinggir >putar >rame >rongsok >rusak >sabi >samping >sarung >siap >sungai >tanah
 >tangerang >tembus >terminal >ular >upacara @body @weapon abis+itu abis+tawuran ada+bakar ada+bocah ada+denyut
 ada+di ada+polisi air+panas aja+sih ajak alat alat+ke alat+tidak ambil+layangan ambruk amuk+butuh anak+orang
 anak+padahal anak+sundut anak+tetangga angkot+tabrak anjing+odgj antara apa+disabilitas api+di atap+gedung awalnya
 awalnya+cuma backup bakar+itu bakar+tolong bangkai+dari bangun+di banjir bantal+rel banting+anak banyak+banget
 bapak+saya bapak+tiri barat batuk bawa bawa+kayu bayi+dibuang begal+masih belatung belum benda bengkok berani
 bernyawa beruntun besar+banget besok+itu besok+saya biasa+mangkal bisa+keluar bisa+lepas bocah+kecil bukan+simulasi
 bukan+tidur busa+orang busuk cakar+orang cari+ku cat cubit culik+anak cuma+marah dada+sakit daerah dagang dan+tidak
 darah+banyak darah+lagi darah+ngalir dari darurat demam dengan+bensin dengan+minta dengan+sekali denyut+kumat
 depan+saya di di+bantal di+becak di+belakang di+gang di+gudang di+kontrakan di+masjid di+paha di+tempat di+wc
 dibuang+bener dibunuh+tolong digigit+ular dikeroyok+preman dilempar disini ditinggal+surat doang+yang dompet+hilang
 duel+pakai e empang foto+tali gali ganggu+jiwa gedebuk gelandangan+dipukul geng+motor genteng+bawa gerak
 gerak+tidak gigit+orang golok+gang golok+ke golok+kemarin gubuk+itu guy hari+lalu hari+tidak hes hes+darah hidup
 hidup+mau hilang+di hisap hisap+lumpur hpnya+ditinggal iki indah ini+orang ini+saya istri+saya itu+aja itu+anak
 itu+satu jadi+bangkai jalan+baru jamaah jangan+sampah jari+potong jatuh+tidak jelas jiwa+ku jual+tiba jurang kabeh
 kaki+busuk kaki+patah kaki+tabrak kaki+tidak kalau+tidak kali+sabi kami+minta kapalonyo kata+cuma kata+kalau
 kata+mau kayak kayaknya+sudah kayanya+2 ke+lantai ke+rahmatullah kebun+sesak kedinginan keguguran keguguran+di
 kejang+mulut kejar+anak kejar+bocah keluar+busa keluar+darah kemarin+muncul kemarin+tidak kena+bacok kena+golok
 kepanasan+sampai kereta+lewat ketemu ketemu+bayi kira+tidur km kresek ku+bawa ku+di ku+dia kucing+ngeong2
 kunci+sendiri lagi+jual lagi+nih lalu+kucing lama+banget lampu lansia lansia+e lantai+2 lap lapak+rongsok lari+bawa
 lengan+patah lihat listrik luka+bakar luka+menganga luka+tembak lumpur mabuk majikan+tidak makan+minggu malah
 mangkal mangkal+di manusia+bener marah+belum masih+di masjid masuk+mesin mati mati+kedinginan mati+tidak mau+bakar
 mau+culik mau+dibunuh mau+panjat mau+sudah mau+susul mau+tidur mayat+laki mayat+mengambang mayat+ngambang
 melahirkan+di melotot menganga menyengat mercon+meledak merembet minta+backup minyak motor+jalan muncul+lagi muntah
 murid+perempuan naik+kursi nan nancep+di nanti+lagi napas+bapak nempel ngeong2 ngiler ngomong ngumpet nongol2
 nya+takut nyangkut obat odgj odgj+bakar odgj+kejar odgj+panjat orang+di orang+gantung orang+kejang orang+odgj
 orang+sekitar orang+tadi orang+yang pabrik+bakar pada+teriak paha+anak pakai panjat+ambil panunggangan parah
 parah+bener parkir pas pas+bener pasung patah+tangan pecel pegang+korek pembantu pengendara penumpang
 perahu+terbalik perempuan+saya pergelangan pergi petugas+minta pinggir pingsan+depan pingsan+di pisau+sekarang
 poster+pingsan potong+tubuh pucat putar+alat putih racun+rumput rahmatullah rahmatullah+kayanya rambut rawa reklame
 roda rumah+di rumah+tetangga sabi salah+satu sampai+tidak samping satu+bawa saya+demam saya+jatuh saya+luka
 saya+umur sayat+tangan sayur sebelah+sudah seberang sedot sekap+majikan sekarang+bawa sekarang+pegang sekarat+di
 sekolah sendiri+dari senjata+depan senjata+kata sepeda+tabrak septic septic+tank serang+petugas serang+satpam
 setengah simulasi+ini status status+wa suami+cekik suaranya sudah+besar sudah+di sudah+hitam sudah+ke sudah+naik
3 sudah+nyamber sudah+saya sudah+semua sudah+setengah sudah+siap sudah+tinggi surat sutet tabrak tabrak+beruntun
 tabrak+bus tabrak+kayu tabrak+lari tabrak+motor tabrak+tiang tabrak+warung tadi+ada tadi+mau tahan tahu+apa
 tahu+nama takut+banget takut+ku tali+dengan tangan+sudah tangcity tangis tank tanya+ini tarik telanjang tengah+tol
 tenggelam+bener tenggelam+ke terakhir tergeletak+di teriak+bakar terminal ternyata+bukan terus+sudah tetangga+saya
 tiang+listrik tidak+bernyawa tidak+buka tidak+makan tidur+muka tidur+sekarang tidur+tadi tidur+terus tinggal
 tinggi+badan toilet tolong tolong+dari tubuh tubuh+bener tukang+becak tukang+sayur tulang+buka tulang+manusia
 tusuk+alat umur+2 untuk+besok update+korban wa+nya warga+ketemu warung+pecel wasiat wc wkwk+luka yang+jaga
 yang+tinggal
2 2+tahun 3+hari 3+menit <112 <=elder <=home <ambrol <balas <bapak <biarin <dipiara <dokter <e <foto <gerobak
 <gudang <itu <jam <jerigen <kemana <kerja <kolong <kunci <lagi <lah <murid <nya <ojek <pegang <pinggir <preman
 <proyek <sayur <segera <sendiri <siapa <sini <solar <ternyata <tiang <tunggu <via =seen =smell =urgent =work >1 >20
 >=home >=water >adik >anak >bali >bocah >bus >collector >dari >datang >debt >dengar >dikenal >diperban >dunya >gali
 >gas >gedebuk >gedung >gudang >halte >hebat >hpnya >irigasi >kabeh >kabel >kampung >kedinginan >komplek >kontrakan
 >kuda >kuli >kulit >kursi >menunggu >merdeka >mulut >muni >nempel >ngocor >nongol2 >nyawa >obat >orang >pacar
 >panik >panto >pinang >polsek >pos >ps >rel >roda >rumah >rumput >runcing >sebelum >setengah >tahan >talinya >the
 abis+apa abis+kirim abis+sekarang ada+bayi ada+darah ada+nyawa akan+patah akhiri alat+beton alat+marah ambrol
 ambrol+tabrak amuk+di anak+sd aneh anjing+galak apa+kata api+besar ari asap+hitam atas+becak atas+rel ayam ayun
 bacok+kalau bacok+saya bahu balas balas+tolong balita+jalan bangkai+orang bangun+pdhl bangunan bantu+perempuan
 bapak bapak+sendiri bapak+tidak baru+sekarang batu bayi+dibungkus bayi+ditinggal bayi+merah becak+tua belulang
 belum+bisa bensin+dengan bernanah beton beton+kaki biarin biarin+saya bibirnya+biru bisa bisa+gerak bocah+dipiara
 bocah+main bocah+perempuan bocah+tenggelam bocor+bau bokor buka+muka cari+istri cari+saya cat+bakar cekik+anak
 cekik+saya cibodas ciledug cuma+balas curiga+bawa danau darah+dari darah+harus darah+mana darah+ngocor dari+dalam
 dari+dunia dari+kontrakan dari+tidak deh dehidrasi dehidrasi+parah dekat+jerigen dekat+leher dengan+baju
 dengar+gedebuk depan+pintu deres+tadi di+aspal di+bahu di+bakar di+foto di+leher di+mobil di+perempatan di+ril
 di+ruko di+tangga di+the di+wa dia+cekik dia+ngitung diare dibawa+kejar dibungkus+kresek dicek+ternyata dikejar
 dikenal diperban diperban+kain dipiara dipiara+anjing dipukul+bapak dipukul+kuda dipukul+satu dorong dorong+orang
 duit+untuk dunia dunya dunya+di e+tidak emang+suka flyover foto+itu galak+digigit gang+haji gantung+diri
 gedebuk+keras gelandangan+tusuk gigit+kobra giling+teriak hilang+abis inhaler ini+bapak ini+kami ini+yang irigasi
 islamic itu+perkosa itu+untuk jalan+belum jalan+kisamaun jalan+linglung jantung jari jembatan+kaca jerigen+solar
 kain+doang kaki+bengkok kaki+darah kaki+masuk kaki+tembus kaku+di kalau+pintu kamar kami+ketemu karyawan kata+sudah
 kata+yang kayak+abis kayu+runcing ke ke+atas ke+dokter ke+jalan ke+mobil ke+tiga kebon+pisang kebun+tabrak
 kejar+kucing keluar+sudah kencang kendaraan kepala+dulu kereta+nanti kerja+sekarang kira+4 kisamaun
 kontrakan+sebelah korban korban+luka kosong kucing+sekarang kuda kuku+biru kulit+luka kunciran lagi+bawa lagi+deres
 lagi+duduk lagi+lewat lah lansia+nya lansia+pingsan lansia+sesak lansia+yang leher+akan lempar+senjata lewat+kata
 linglung+ada makan+4 mana+ini masih+langsung masuk+jurang masuk+kolong mata+melotot mau+akhiri mau+terjun menara
 mendidih meninggal+dunya menunggu menunggu+polisi merdeka mesin+giling motor+ambil muda+jalan muka+biru mules
 mulut+keluar mulut+miring muni muntah+darah mushola naik+suami napas+di napas+saya napas+tidak ngaji+itu
 ngaku+untuk ngintip ngitung+kereta ngocor ngumpet+di no nunduk nya+kayak nyulut nyulut+kompor odgj+di orang+bawa
 orang+lewat orang+masuk pacar+saya pakai+motor panggil+diam panto pas+angkat pas+mau pasien pdhl+sudah pelipis
 penelepon penumpang+angkot perempuan+muda perkosa+murid pertigaan pil pisang+belakang pohon+rambut poris pos+ronda
 potret proyek+ambrol ps pukul+anak pukul+tadi punggung punggungnya punya+duit rambut+kaki rami rasa+apa rawa+bokor
 rel+dekat ribut ril ril+rel rok+nya ronda rumah+bener rumah+kami rumah+lansia runcing sadar+turun sambar sapi
 satu+kata saya+ancam saya+kalau saya+kumat saya+motor saya+rami saya+sudah sebelah+bakar sekarang+amuk
 sekarang+cuma sekarang+lagi sekarang+orang sekarang+temen sekarat+nyawa sekarat+tolong sekitar+taman
 selamanya+sudah sendiri+itu sendiri+tiap sepi siapa+aja siram+minyak sitanala situ+ternyata smk smpn solar
 solar+orang spbu stasiun+tangerang suami+emang suami+saya sudah+10 sudah+baca sudah+goyang sudah+lemas sudah+lewat
 sudah+muni sudah+pegang sudah+wassalam suka+tidur tabrak+aja tabrak+kuli tadi+dia tadi+diperban tadi+ngaku
 tadi+sekarang tadi+ternyata tadi+tetangga tahu tali+sudah talinya talinya+sudah taman+potret tangan+dengan
2 tangan+masuk tangan+sekarang tangkal tawa+api tembak+senjata tembok+proyek tembus+tidak temen+kerja terjun
 terjun+ke terus+suami tetangga+teriak tiap+3 tiasa+napas tidak tidak+berani tidak+dikenal tidak+melek tidur+dari
 tiga+itu tiri+pegang tolong+kirim tolong+terus trotoar+jalan tua+meninggal tukang+ojek tukang+parkir tukang+rumput
 tulang+belulang umur untuk+dia untuk+ke untuk+kerja up urat via wa+cuma warung+begal wassalam wassalam+kayanya
 wkwk+tetangga yang+bawa yang+ke yang+lagi yang+lewat yang+tenggelam yang+terjun ybs ybs+bawa
-2 <6 <7 <=dead <=water <anggota <angin <anyar <bangun <baru <batu <bibi <butuh <cek <coba <dari <guling <ijin <ikan
 <jenguk <karena <kel <keliling <konfirmasi <kopi <kurus <laporan <lk <lumpuh <malu <masjid <muda <ngadepin
 <penghuni <petugas <pura2 <sejak <sungai <tadi <tangis <taruh <tas <toko <tumpul <wartawan =force >=kin >=poor
 >anget >bagaimana >balkon >bareng >bedeng >bugel >bunyi >cadas >dokter >gaji >kapan >kasur >keluarganya >kirim
 >klinik >ku >lebih >lucu >maksudnya >mesin >naik >ngobrol >pabrik >pemakaman >pemkot >pisau >respon >selama >selasa
 >situ >taman >tanda >tarik >teras >tetangga >tiasa >tutup >umur adegan alat+nyasar anget anggota+kami apa+bisa aula
 baik+jangan bakar+sudah bakso bakso+senjata bangku basah beda+lapor beda+orang bikin+pingsan bisa+pulang bugel
 bulan+depan buntung buntung+tabrak butuh+ambulans cara+beda cari+kerja coba cuma+jalan darah+itu dari+pasar
 dari+pemkot dekat+masjid di+alun di+bangku di+ciledug di+sekolah dia+pegang dia+yang diam diam+dia diancam
 dibawa+pulang dijual dikit+abis dua+minggu duga+odgj eh emang+tapi film+kan gerobak+orang gigit+anak gitu+aja
 golok+dengan guling hampir+tabrak harga+cabe hari+meninggal ijin ikan+di ini+diam istirahat jam jangan jangan+kira
 jemput jenguk jenguk+kakak jpo+itu juga+sudah juga+tidak jurumudi+baru kaki+luka kalau+ada kali+perancis kalideres
 kan+bukan kanan kasur kayak+orang ke+arah ke+got kedaung+baru kelapa+yang kemarin+dibawa kepergok kira+mau
 konfirmasi kontrol kopi+di kursi+roda lagi lagi+kopi lagi+solat lansia+bawa lapor+ke lapor+orang lele lucu lupa
 manekin manekin+toko manis+jaya mau+ambruk mau+jenguk mau+kerja mau+pegang mawar mayat+tanpa ngadepin nyamuk
 odgj+sudah orang+ada orang+bisa orang+mabuk orang+racun orang+serang padahal+selama padam+dari pagar+rumah paling
 parkir+pakai pemkot penelepon+sudah penelepon+telepon penyok penyuluhan perancis perlu peron perum pingsan+lihat
 pisah pom+bensin pos prosedur+kalau pulang+istri pura2 radio ruang rumah+itu rumah+tadi rusun+manis rw sate
 sate+taruh saudara+umur saya+amuk saya+belum saya+kering saya+soal sd+karang sejak sekarang+anak selama selama+ini
 selasa sendiri+sudah sepeda suara+bayi sudah+diam sudah+minggu sudah+pada sudah+tiga tadi tahun+duga tahun+tangis
 takut+aja tanda tangga tangis+sendiri tanpa+saudara tanya+prosedur tapi+napas taruh+golok telepon+ulang tembok
 tenggelam+sumur terjun+di terlantar+apa tetangga+cari tidak+kembali tidak+kunci tidak+serang titip tolong+ambulans
 tugas tumpang tumpul waktu+itu waras wawancara yang yang+bayi yang+darah yang+kena yang+lapor yang+pura2
 yang+sedang yati
-3 7+hari 8+tahun <8 <=arms <=heart <=nature <=seek <alarm <ampun <bade <bahaya <bakso <bangku <barang <collector
 <debt <disitu <dong <ganggu <heboh <jemput <kalau <kami <kasur <kayak <keluarganya <kering <kerontang <klinik <kota
 <lapangan <latihan <ngaji <nongol <nyerut <operator <pada <pasar <prosedur <pulsa <rambu <rek <selokan <solat
 <suara <tiap <tulis <urus >2020 >=dead >=lost >apa >bersih >biasa >bulan >cacat >cek >cirinya >darat >diamankan
 >dibuang >dimakam >disuntik >ditaro >ganggu >gantung >gerobak >hidup >izin >jalanan >jam >kabar >kakak >kaki >kamar
 >kan >karawaci >kardus >kering >kesini >kopi >korban >kurang >lai >layangan >linglung >makan >mall >murid >ngalir
 >ngupas >nih >nyamuk >nyebut >panggil >penagih >penyok >peron >plastik >punya >rawat >sd >selokan >solat >subuh
 >surat >teh >tenda >tiap >tpu >wa alarm alarm+bakar alfamart almarhum+bapak ambruk+di anak+saya anak+tangis
 anjing+tetangga antri apa+dinsos asap asap+ganggu atau aye bagaimana bahasa baju balai+warga banget+di banget+kaya
 bangun+jalan bapak+meninggal baru bayi+ke bedeng belum+di belum+pernah bensin+kebon berdiri berdua+dengan
 bikin+layangan bisa+hubung bitung bubur bukan+bener bungkus butuh+izin cabut capek+banget cari cerita cikokol
 cirinya copot darat data dekat+pintu dekat+rel dengan+bapak dengan+rokok depan+pom depan+rumah di+aula di+dekat
 di+karawaci di+kardus di+peron di+puskesmas di+rt di+tpu di+trotoar di+warung dia+tidak diamankan diancam+penagih
 dibawa+kemana dibuang dibungkus dicek dijemput dimakam dinsos+urus disebar disitu ditaro+orang ditinggal+orang
 ditinggal+temen doang+sudah duduk+diam dulu+mau duri+ikan gajah gajah+tunggal gaji+telat galak gebetan genteng
 genteng+sekolah golok+sudah gosong gubuk guru+ngaji haji hama heboh hidup+sebatang hidup+sendiri hilang+dari
 ini+sudah istri+abis itu+di jalan+mayat jalan+tutup jam+lebih kaget kakak+adik kaki+cacat kaki+sudah kalah
 kami+tidak kampung+kami kantor+lurah kayanya+kurang kayu+pakai ke+pinggir ke+semua kecil+jatuh keliling+golok
 keluar+dari keluarganya+sudah kelurahan kemarin+tabrak ketemu+di kira+apa klinik kolam kurang+waras lagi+makan
 lagi+masak lagi+ngupas lai laki+kira lansia+jual lapangan+tembak latihan leher+saya lewat+dekat lewat+wa luka+cuma
 luka+kaki lutut macet+ada main+petasan makan+nasi malabar mall mana+saya manis masuk+ke mati+di mau+bawa mau+potong
 mauk mayat meninggal+masih meninggal+semua metik metik+buah mlaku muda+pegang mulu+tidak muntah+sekali naik+bis
 nama+bapak nanti+dia nasi+bungkus ngaji ngambang+di nganter ngupas+kelapa nongol+di nya+ditaro nyebut nyebut+nama
 nyerut nyerut+kayu odgj+suka odgj+tawa operator orang+darah orang+kurang orang+tidak pakai+bahasa pakai+kaos
 pakai+kardus palak+di panti pasar+malabar penagih penagih+pinjol perempatan+shinta peron+stasiun petasan+berisik
 pintu+tol pohon posisi+di prosedur pulang+orang pulsa pura rambu rawat rawat+di raya+mauk rek rokok rt rt+saya
 rumah+tidak sabtu samperin sanggup sanggup+lagi satpam+orang saya+bisa saya+darah saya+di saya+diancam saya+harus
 saya+kata saya+kejang saya+masih saya+mati saya+sakit saya+samperin saya+suka saya+tabrak saya+wartawan
 sejak+tabrak semua+hidup semua+jalan sendiri+teriak sesak siapa sita+satpam stroke+saya sudah+3 sudah+ambil
 sudah+diamankan sudah+kering sudah+masuk sudah+padam sudah+pulang sudah+sampai sudah+seger sudah+tahun sudah+tarik
 sudah+turun sudimara sungai tabrak+dulu tadi+pingsan tadi+sudah tagihan tagihan+listrik tahun+di tangis+mau
 tarik+ke tawa+lagi teh telat telepon tenda tenggelam+got terjun+sudah terlantar tetangga+galak tiap+hari tidak+luka
 tidak+sanggup tidak+sembuh tidur+tidak tinggi+tolong tol+bitung tolong+dong tua+tidak tunggu tutup urus+orang
 waras+bawa warga+tidak wartawan yang+jatuh yang+lemas yang+sekap yang+sesak
-4 17an+di 2019+sekarang 40an 45+tahun <40an <=tale <=work <ambil <banjir <bebas <besok <biaya <cctv <goreng <hati
 <infonya <jalan <kampung <kasus <kaya <lebaran <lomba <pajak <panik <pasang <pertolongan <pisang <rumah <sampah
 <sawah <semua <sering <tahun <taman <tangga <tanpa <tentang <tinggal <trima <wah =beast >17an >2019 >7 >=done
 >=elder >=not >=well >abis >alamat >alfamart >almarhum >alun >atau >balai >bales >bantal >bikin >boleh >bukan >data
 >dengan >diam >dijual >doang >duri >evakuasi >hanya >ini >jual >kartu >kelurahan >kemana >lalu >lama >lancar >mah
 >mandi >mauk >meter >mulu >nasi >orgnya >pas >pendiem >periuk >pinjol >pisang >sandal >satu >sebar >soal >tikungan
 >warung ada+pelatihan ada+tabrak ada+tidak aja+kalau alat+lewat alat+plastik alat+sakit alfamart+jalan alun
 amankan+golok anak+dibawa anak+tenggelam angkut bagaimana+cara bagus bales banget bangun+pas bareng bawa+alat bebas
 bebas+orang belakang+dengan beli bener+gubuk bersih bertiga besok+ada biasa+di biaya+melahirkan bisa+jalan
 bukan+orang bulan cabe catur cctv ciri cuma+duduk cuma+satu daftar darah+di dari+belakang dengan+orang dengan+temen
 dengar dengar+harga di+alfamart di+balai di+bedeng di+bidan di+jembatan di+kampung di+kolong di+lemari di+taman
 di+tikungan diam+sekarang dibunuh+rindu ditinggal+kerja ditusuk+dari dokter dua+duanya duanya duanya+tidak duduk
 duduk+aja duit duit+ke duri eks es+krim golok+saya goreng got gratis+tidak gubuk+dekat h halte+tidak hanya hari
 hubung infonya infonya+tentang itu+ada jadi+tidak jaga+aja jalan+depan jalan+gang kalau+dia kami+bebas kanannya
 kanannya+buntung kaos kardus+di kasus kata+anak kata+ditinggal ke+rsj kelapa kelapa+depan kelapa+muda
 keluarganya+tidak kerja+di kira klien korek+di kotak kreo krim lagi+sudah laki+40an lama+tidak lancar lansia+tukang
 lapor+kesini lapor+tetangga laundry lebaran main+anak mati+tawa mau+pingsan mau+racun mayat+tetangga meter
 minggu+ini minta+pasang minum+oplosan napas+cuma ndelik ngobrol nya+orang ongkos orang+diam orang+mau orang+pendiem
 padam+warga pajak+naik panik pas+panggil pegang+keliling pegang+tidak pelatihan+pertolongan pelayanan pendiem
 periuk pernah pertolongan pertolongan+orang pesen pinggir+kali pinjol piring plastik+main posisi poster+cara
 prapatan pulang+dari punya+rumah rs rt+kami sakit+sudah sakit+tinggal sapu saya+dengar saya+panik saya+pingsan
 saya+telepon sebar selokan selutut senjata+angin sepeda+anak sering+ada sih simulasi sirih sopir+angkot
 stasiun+batuceper stroke sudah+dicek sudah+dikasih sudah+tawa suka+duduk sukajadi tabrak+dua tabrak+mobil
 tabrak+sekarang tabrak+sepeda tabrak+tembok taman taman+kota tangan+kanannya tanpa telepon+siapa tembak temen+di
 temen+sendiri tenang tengah+jalan tentang tentang+cara terus+tidak tetangga+kontrakan tidak+nengok tikungan
 tolong+cepat trima trima+infonya tua tunggal tusuk+duri untuk+bener wae wah wah+hampir yang+amuk yang+kata
 yang+masih
-5 17an <=money <=road <antar <beda <berisik <gantung <hampir <hari <istri <kepala <lami <masak <metal <musik
 <ngupas <njaluk <pagar <pakai <panas <pelatihan <prapatan <pulang <rokok <rt <rusak <tebu <tengah <yang =heart
 =office >=breath >=wait >bahaya >baik >berapa >berisik >cabe >dong >emang >got >kalau >kawin >kebon >kecil >kelapa
 >keren >kite >kok >lagi >masuk >mau >minggu >pelan >piring >posisi >potong >rsj >rutin >saya >sekarang >sembuh
 >siapa >sih >sita >sktm >suami >tebang >terlantar >tua ada+apa alhamdulillah+sudah ambruk+kena ambulans anak+6
 angkot+saya antar+anak apa+orang atas+jembatan bahaya+banget baterai bayi+yang beda begal+di bener+sudah
 berisik+kayak berobat bisa+dibawa cek darah+dengan dari+orang dari+rumah dengar+musik depan+sd di+film di+prapatan
 dipukul+orang diskon dompet evakuasi gaji gerak+tapi golok+nya golok+nyasar golok+sakit guru hapus isi itu izin
 jalan+ke jual+korek kalau kali+sandal kan kara kartu kawin ke+panti ke+selokan kemarin+ada kemarin+dia keren
 ketemu+anak keterbelakangan kite kontrakan+saya kosong+sudah kota kucing lalu lama lami lami+tidak lapar+banget
 lapor+guru lapor+pingsan lewat+gang luka luka+dikit mampu mangga masak+pakai masih+bangun melek metal metal+berisik
 miring mulu musik musik+metal nasi ngalir+ke ngan ngantuk ngupas+tebu njaluk nyaris+tabrak orang+baik orang+lagi
 orgnya padahal padahal+sudah pajak pasang pelatihan pemakaman pergi+dari perkosa+di pinggir+rel pingsan+rasa
 pisah+dari pohon+mangga pos+satpam pukul+murid racun+piring rakyat rakyat+kecil rokok+terus rumah+anak rumah+saya
 sakit+sendiri saudara sebatang sebatang+kara sebelum sekarang+sudah sekarat+nih sembuh shinta sita stroke+tapi
 sudah+dibawa sudah+lami sudah+sita tahun+nyasar tangan+patah tangga+jpo tapi+bisa tebang tebu tebu+pakai
 terus+dengan tidak+aktif tidak+bahaya tidak+mampu tidak+sih tiga+tahun tinggal+sendiri toko+racun tukang+pegang
 uang waktu+kecil warga+antar yang+kejang yang+luka yang+urus
-6 <=breath <=smell <ambulans <baiki <bau <depan <gambar <hatiku <kaos <karunya <kolam <kucing <macet <soal <tangan
 =ask =seek >=past >ambil >antena >barang >cemburu >ditepuk >error >gitu >gratis >habis >isi >jembatan >kantuk
 >kembali >mangga >nengok >nikah >nomor >padam >panti >pinjam >plafon >seger >sepeda >sudah >tukang >wae @feared
 abaikan alamat ambil anak+sudah antena api+cemburu bade bagaimana+kabar baiki baiki+sebelum barang belanja
 bener+antena bener+tidak besok biasa biaya biru+dikit bisa+berdiri boleh bpjs buta cemburu dekat+rumah dengan+anak
 di+kreo di+lapangan dibawa dibawa+ke diserang+kantuk ditepuk ditinggal ditinggal+nikah dituntun emang error gambar
 golok+mau hati hati+saya hatiku hoyong hp jadi jalan+tabrak jpo+rusak kamar+dengan kami+bapak kantuk kaos+gambar
 kapan karawaci kardus karena+sakit kata+ada keliling keluarganya+dikasih kering kopi korban+tidak korek lagi+pukul
 laporan liar lomba macet masih+bisa mau+tanya medis+nomor minggu mogok nanti+ada nikah nyaris odgj+yang
 orang+linglung padam pagar+tolong panas+banget pas+ditepuk patah+tabrak pindah pinjam rel+yang rsj rumput
 rusak+nanti salah saya+anak saya+yang sebelum+ada sekarang+tinggal sendiri+terus sktm solat sudah+bangun
 sudah+minum sudah+tilu tabrak+pintu tabrak+saya tapi+tidak tega tetangga+tidak tiasa tidak+sekolah tidak+tega tilu
 tilu+hari tolong+baiki tolong+orang tukang+kelapa tunggu+antri usaha yang+bakar yang+mau yang+meninggal yang+tabrak
-7 <=ask <=force <anjing <asap <banget <bawa <berkedok <curiga <dapur <doang <guru <kabar <mati <nama <penipuan
 <polisi <rasa <suka <tidur <waspada >2021 >=ask >=drill >=stir >bayar >bpjs >dibungkus >dinas >ditinggal >duduk
 >duit >eh >gelandangan >gubuk >harga >hari >kara >lewat >main >mogok >pernah >sebatang >sendiri >typo >urus
 abis+kelahi aktif anak+haji angin api bak berapa berkedok berkedok+orang cuma+motor cuma+tidak curiga curiga+ada
 dari+sebelah dengan+suami di+mall di+periuk di+rs dibunuh dulu ganggu gelandangan+tidur habis hampir jpo kaki+palsu
 karunya kebun+bawa kurang mancing mau+pulang meninggal mnt motor+luka nama+anak nanti nih nomor nyasar obat+habis
 orang+pingsan pada+meninggal palsu panjat+pohon patah penipuan penipuan+berkedok rasa+mau rumah+abis rutin
 saya+sekarat saya+tenggelam sebelah+lagi sempat tahu+jalan tahun tanya tapi tenggelam+dalam ternyata tetangga+asap
 tidak+ganggu tidur tolong+ambil typo waspada waspada+penipuan yang+tidak
-8 6+tahun <=blaze <air <dompet <jangan <jual <minta <motor <ngomong <pamali <sebelum >=office >=work >aktif >bansos
 >butuh >dikasih >dinsos >jadi >jemur >luka >minta >minum >rsud >temen >tinggal ada+korban ada+luka aja+tidak aje
 anak+muda bangun+sadar bansos bayar bunuh cacat di+rsud dikasih dompet+saya gitu golok+lewat harga hasil
 jangan+ngomong jembatan+gantung jemur kali+pas kelahi+dengan kembali kena+panas kepala+saya lempar+senyum luka+di
 mabuk+tidur main masak naik+genteng ngomong+orang ngupas orang+tembak pamali pamali+jangan pas+saya petugas+bawa
 pisang qurban rsud rumah+yang sakit seger sekarang+saya sudah+lama takut+ada tidak+punya tinggal+di trotoar+tengah
 waktu yang+sakit
-9 <amankan <apa <kemarin <liar >=food >=heart >alhamdulillah >dibawa >karena >mancing >pulang >sakit >ternyata
 >waktu @gone ada+begal alhamdulillah amankan ambulans+sudah antar arah+rel bawa+yang berisik bikin+sesak
 cara+tolong dia+suka die dinas dinsos golok+untuk gratis itu+darah kamar+belakang karena keluarganya kemarin+yang
 kok+tidak lapor layangan+di lemas+tidak mana masa muda mung nengok ngetik nyasar+tidak orang+jalan orang+tua
 sadar+cuma senyum sering sudah+amankan sudah+dibungkus
-10 <bikin <jpo <mung <parah >dikit >dulu >kegirangan >rindu >salah >tidur anjing+liar di+kaki jual kabar kegirangan
 kok layangan maksudnya muda+tidur rindu soal spion sudah+bawa suka terjun+kegirangan turut
-11 <cara <hp <kira <nanti <timnas =drill >bangun >tahun >wkwk apa baik banget+hari bisul maupun pulang punya
 temenin timnas wkwk
-12 =joke >=joke >kemarin >limbah @like cara cari+rumput doang dong kemarin kerja ketemu+luka luka+maupun malu
 maupun+senjata nama rumput+bawa sekap+di selesai
-13 >cuma >lapor >tawa bahaya butuh dikit minta tawa tidak+ketemu
-14 <=beast <=drill =tale >=tale >kerja >untuk mau+lapor sudah+mati tadi+saya takut+tabrak untuk urus
-15 >itu limbah motor+saya takut
-16 <takut >tapi benteng cuma mah tiap
-17 <sampai
-21 @? bikin
"""
