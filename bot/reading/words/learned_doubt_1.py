"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
15 @abuse
12 <sekarang @birth @suicide
11 @1 @drowning @poison keluar napas
10 @child @injured @unconscious bacok badan bayi kepala odgj sudah+tidak
9 <klien anak gigit kejang kereta kumat pukul semua tangan tusuk
8 <dia <ini <korban <tapi @bleeding @ill @many @threat besar bocah darah di+rel muka mulut pisau polsek siram terus
 truk tulang
7 <odgj <ybs >besar >kayu >odgj >parah >polsek @breath @robbery @violence abis ambulans+sekarang ancam begal
 di+tengah dingin diri jatuh kaku kamar marah masih meledak minum mobil orang+yang patah+kaki putus racun satu sekap
 sekarang+juga serang sudah+sesak tabrak tiba tol trus ybs
6 # <anak <bukan <cepat <temen >alat >ambulans >depan >ke >keluar >kereta @crowd amuk bantu+polsek bensin biru
 bisa+ngomong bocor buka bukan+wkwk cekik cepat denyut depan di+dalam di+kamar di+poster dia hamil harus ini jari
 kata+mau kontrakan main+di maling mantan mau+terjun mesin perempuan pintu rel+tidak sayat setrum suara tangis
 tengah tenggelam tidak+bangun
5 <=joke <ada <bisa <itu <satpam <tiba <wkwk =still >banget >dekat >diri >masih >motor >ngomong >polisi >satu >terus
 @weapon a balita bangun banting banyak bisa+bangun busuk dada darah+tidak dari+kemarin di diam+aja dipukul duduk+di
 gas gerak gigit+anjing golok+cari ini+ada itu+saya jatuh+dari kaca kaki kayaknya keluar+busa kena ketemu ketuban
 kirim kunci laki lantai lari leher manusia ojol orang orang+sekarat perut petugas+kami pingsan respon rumah sambil
 saya+tidak sekarang suami+saya sudah+di surat tali teriak tidak tidak+bisa tinggi yang+kemarin
4 <=still <=urgent <awalnya <bocah <cuma <dalam <kumat <laki <lama <lapor <maling <mobil <nya <ojol <penelepon
 <pergi <suara =work >buka >harus >item >kumat >lantai >mantan >ngigau >pasar >pintu >rusak >tangis @body ada adu
 alat+dekat ambruk+tabrak anak+kecil anjing+odgj awalnya awalnya+cuma bagaimana+ini bahunya bahunya+copot bakar
 bapak bapak+sudah belum bener botol cari+itu cuma+tidur dalam dari depan+sekolah di+depan di+pohon dibacok
 dikeroyok ganggu+jiwa gantung+diri gigil got+tusuk harus+bagaimana hebat hidup ikat jalan+raya jual+tiba kaya+mau
 kayanya ketemu+mayat ketuban+sudah kursi lagi+jual lama lansia+saya lapor+sekarang lihat masuk mata mau+turun
 melahirkan+di meninggal+bapak minta+ambulans minum+obat minum+racun muntah napas+tinggal ngigau obat orang+got
 parah parkir pas+bener pasung patah+tabrak pegang pegang+pisau penelepon pergi petugas pinggir+jalan
 pukul+gelandangan putar rumah+kosong saya+lihat saya+pegang saya+pergi saya+sekap sekarat sendiri+di sesak+kumat
 stroke+di suara+senjata sudah+meninggal sudah+rusak tengah+jalan terjun+dari tetangga+bakar tiang tidak+sadar
 tidur+sekarang tulis turun wa
3 2+tahun 3+tahun <bapak <bayi <bener <dan <dari <di <duel <gelandangan <hes <kayanya <ke <kerja <kontrakan <lapar
 <lemas <lihat <marah <masih <palak <parkir <penumpang <perempuan <preman <putus <ribut <saya <sekolah <sih <status
 <sudah <tahu <ternyata <truk <wa >=still >abis >ada >attempt >bagaimana >bantu >damkar >dingin >dompet >genteng
 >kaki >kamar >kontrakan >kp >kursi >lemas >marah >masjid >massa >mata >muka >ngalir >putar >rumah >sawah >sopir
 >toilet >truk >trus >yang abis+tawuran ada+mayat ada+polisi ada+yang ambruk anak+3 anak+main anak+sekolah antara
 apa+tapi api+besar arus atap atas attempt bagaimana+sih bakar+rumah banget+saya banget+sekarang banjir bantal+rel
 banting+anak bawa bawa+apa bawa+arus bawa+golok belatung belum+ada belum+pulang berenti bisa+cepat bocah+main bukan
 bunuh+attempt cisadane cuma+marah dada+sakit damkar dapur darah+dari denger+suara denyut+kumat depan+rumah
 di+bantal di+dapur di+foto di+kali di+kandang di+kursi di+sawah di+tempat di+toilet dilempar dipukul+satu
 ditinggal+di dompet+hilang duel duel+pakai flyover foto+itu gas+bocor gedung gelandangan+dipukul genteng+bawa
 golok+gang goyang hes hes+darah hilang ini+bapak istri jalan+belum jalan+kaki jalan+merdeka jalan+tol jamaah
 jatuh+di jiwa kaki+busuk kalau+bisa kambing kami+minta kandang kayanya+sudah kayu kebon kejang+di kemarin+cuma
 kemarin+lapor kena+alat kena+peluru kepala+bocor kp kunci+sendiri lama+banget lansia lansia+jatuh lapar+sampai
 luka+parah majikan malah marah+hari massa mau mencong mending mending+saya merdeka minta+bantu motor motor+jatuh
 mulut+keluar muntah+darah nanti+lagi ngalir nya obat+tidur odgj+kejar orang+di orang+gantung orang+kejang
 orang+mati orang+odgj pakai+pisau palak panggil pasar peluru peluru+nyasar pembantu penumpang perahu pergi+bawa
 pisau+sekarang pohon+ambruk poster+pingsan pucat pukul+orang pukul+saya racun+di rawa raya ribut robek ruko
 rumah+bakar rumah+saya rusak sampai+pingsan satu+kampung sawah saya saya+bener saya+sekarang saya+takut sebelah
 segera sekap+mantan sendiri+dari senjata+kata seret sih+lama siram+air status sudah+besar sudah+lemas sundut
 sundut+rokok tabrak+kayu tabrak+mesin tabrak+truk tabung tahun+kunci tambah tanah tanah+tinggi tapi+pukul tempat
 tenggelam+di terbalik ternyata tidak+bawa tidak+gerak tidak+napas tidak+respon tinggal+semua toilet tolong+ada
 tolong+damkar tower tukang+parkir tulang+buka yang+biasa yang+cari yang+di ybs+bawa
2 <atas <belatung <foto <genteng <hilang <kakak <kayaknya <kirim <kok <lalu <lari <listrik <makan <mall <mangkal
 <pembantu <sakit <sebelah <sesosok <tambah <telepon <via =not =urgent =well >10 >=road >=urgent >anak >bangun
 >berdiri >berenti >bidan >brenti >cisadane >dapur >gang >gini >gitar >hebat >istri >kaca >kain >kampung >kata
 >kayak >keluarganya >kepala >kira >kosong >laki >majikan >maling >petugas >raya >sambil >takut >tempat >teriak >the
 >tulang >warung @fire ada+asap ada+bakar ada+suara ada+tenaga adu+banteng air+panas ajak anak+sundut anak+tetangga
 angkat antena+tidak atas+genteng bakar+diri bangun+dari banteng banyak+banget batu bau+menyengat bawa+alat
 bawa+banjir bayi+di begal+pakai belatung+luka biasa+mangkal bibirnya bidan bisa bisa+angkat bocah+kecil bocor+bau
 brenti bukan+simulasi bunuh+saya busuk+sudah butuh+bantu dalam+mobil darah+ngalir dari+genteng datang dekat demam
 dengan+bensin dengan+keluarganya di+angkot di+masjid diare diri+di gelandangan+pakai gelandangan+yang genteng+pas
 gigil+hebat gigit+ular gini gini+bagaimana gitar gudang hilang+sadar ini+bagaimana ini+bawa ini+orang is item
 jangan+sampai jembatan+putus jurang kakak+saya kaki+tabrak kalau+orang kampung+kira karyawan ke+rumah kebentur
 keras ketemu+adik kira+maling klien+amuk klien+tidak kobra kuat kulit kurus kurus+banget lansia+itu lebam
 lewat+pagar lift luar luka+orang maling+ayam mall mangkal marah+belum masjid masuk+jurang mati+tolong mau+bunuh
 mau+ke mayat+bayi mayat+di mayat+laki menyengat minggu+lalu minyak motor+adu motor+pakai mushola naik+tower
 napas+gini napas+kolong ngaku ngambang nya+takut odgj+bawa odgj+lempar odgj+tidak ojol+tabrak orang+lewat pager
 pakai+gitar pakai+senjata parah+bener patah+tidak pegang+korek pembantu+dipukul perkosa potong+tubuh proyek
 putus+ada rambut rusak+kaca sadar+turun sampai+mati saya+capek saya+demam saya+dicekik saya+jatuh saya+kejar
 saya+ketemu saya+luka sayat+tangan sayur sekarang+bawa sekarang+dia sekarang+pegang semak sesosok si simulasi+ini
 siram+minyak sopir+truk status+wa sudah+10 sudah+item sudah+lewat sudah+ngigau sudah+tulis takut+banget tanya+ini
 tempat+sudah tenaga tenaga+untuk tengah+tol tergeletak+di tetangga+saya tiang+listrik tidak+berenti tidak+brenti
 tidak+kuat tidak+mau toko tolong+ambulans tolong+dari tubuh tukang tukang+sayur tulang+manusia tulis+surat ular
 ular+kobra untuk+bangun via wa+nya warga+ketemu wasiat wkwk+luka
-2 <=office <bahaya <cek <istri <jalan <jenguk <kira <penyuluhan <sering <tahun <taruh <undang >aula >berobat >bukan
 >dengan >gerobak >jawab >kan >kelapa >lalu >lapak >lucu >makan >ngorek >padahal >rsj >sita >taman >trotoar >tumpang
 aja+nanti alat+bikin alat+nyasar aula aula+kelurahan baik+jangan beras berobat berobat+sekarang besok bisa+dibawa
 bukan+bener bulan cari+makam cek cuma+jalan dari+sepeda dekat+masjid dengan+karung di+aula di+gerobak di+mana
 di+trotoar dikeroyok+sudah disuntik duduk+diam film+kan gandasari gelandangan+bawa gelap+banget gerobak
 gerobak+orang golok+saya ini+diam itu+di jaga+aja jangan+kira jawab jenguk jenguk+kakak kalau+dia kami+tidak kan
 kan+bukan karang+tengah karena+sakit karung+cari ke+panti ke+rsj kemarin+dibawa kemarin+dikeroyok kira+mau lapak
 lempar lucu mati+di mau+jenguk meninggal ngorek ngorek+sampah nya+sudah odgj+yang orang+demam orang+lagi
 orang+racun padahal padahal+selama pagar pagar+jembatan pakai+baju panas penyuluhan penyuluhan+bahaya perang
 pingsan+karena pinjol sakit sampah+orang samping sate+taruh satpam+orang saya+lapor saya+telepon sekarang+tumpang
 selama+ini sepeda sih sita sita+satpam stasiun+poris sudah+berobat sudah+jam sudah+pulang sudah+sita tadi+tidak
 takut+aja tangan+orang taruh+golok telepon+siapa tembok tetangga+meninggal tidur+depan tidur+di undang
 undang+penyuluhan untuk+ngorek utara yang+kata yang+setrum
-3 <3 <=work <beda <capek <hampir <keluarganya <mabuk <macet <masak <panas <prosedur <pura2 <sempet <sopir <tangan
 <teras <tinggal <urus <wah >aktif >bekas >bersih >bulan >denger >dia >ditaro >film >gratis >h >harga >jual
 >kecapean >kelurahan >linglung >mana >mancing >plastik >rakyat >rsud >siapa >tagihan >tembok >utara aja+di
 aja+kalau aktif anak+muda anak+saya anjing anjing+tetangga anyar banget+di banget+kaya bapak+gelandangan beda
 bersih bisa+bantu bungkus capek+banget cuma+duduk cuma+luka dengan+korek denger denger+harga di+film di+gubuk
 di+jembatan di+kaki di+pos dia+pegang diam+sekarang dibunuh+rindu dimakam+dinsos ditaro+orang ditinggal duduk+aja
 film gang+h gantung+di gratis gratis+di gubuk+dekat h hidup+sebatang itu jaga jpo kami kecapean kecapean+sekarang
 kecil keliling keluarganya+sudah kelurahan kemana kemarin+sempet lagi+makan lagi+masak laki+mabuk lansia+tukang
 laporan laporan+saya layangan+di lihat+sesak makan+nasi mancing masak masak+pakai masuk+rumah mau+minta
 meninggal+baru meninggal+semua meninggal+tadi metik metik+buah minggu naik nanti+dia nasi+bungkus nya+ditaro
 orang+darah orang+diam orang+pingsan orang+serang pasar+anyar pegang+alat pegang+keliling pingsan+di
 pingsan+kecapean plastik pohon+mangga pos prosedur prosedur+kalau pura2 rakyat rakyat+kecil rs sadar+tapi
 sakit+tinggal saya+kemarin saya+mati saya+meninggal sebelah+dari sekarang+sudah sempet sempet+pingsan semua+hidup
 sendiri stroke sudah+dibawa sudah+seger tadi+di tagihan tahu tanya+prosedur terjun+di tetangga+galak tolong+cepat
 trotoar+gelandangan tukang+pegang wah wah+hampir yang+amuk yang+luka yang+pura2 yang+sesak
-4 <=heart <berisik <besok <dengerin <harga <infonya <kaki <kalau <kayu <kemarin <laporan <metal <musik <ngupas
 <nyerut <pelatihan <pertolongan <tentang <trima >=beast >ayam >baik >balai >bikin >buah >bugel >cacat >dimakam
 >kecil >lahir >layangan >ngupas >nyasar >pernah >pisang >puskesmas >satpam >saya >sih >sukasari >tadi >tawa
 >telepon >utang @traffic ada+pelatihan ada+tidak adik alat+plastik alat+sakit ambil api api+sudah atau ayam balai
 balai+warga bantal bener+gubuk berapa berisik berisik+kayak besok+ada bikin+layangan buah bugel bukan+orang
 butuh+ambulans cacat chat dengan+rokok dengerin dengerin+musik di+balai di+kardus di+puskesmas di+taman diam+golok
 dibawa+ke dimakam dompet ganggu genteng golok+nyasar golok+sakit habis infonya infonya+tentang kafan kaget
 kain+kafan kaki+cacat kalau+ada kampung kardus kayu+pakai kecil+jatuh kelapa+muda kesini lagi lagi+ngupas
 lapor+kesini lemas lewat+gang liar mah main+anak mampu mau+ambruk mau+lapor mau+rusak metal metal+berisik
 muda+pegang musik musik+metal ngupas+kelapa ngupas+tebu nya+orang nyasar nyerut nyerut+kayu orang+mau orang+tidak
 orang+tidur pada patah+dari pelatihan pelatihan+pertolongan pemakaman pernah pertolongan pertolongan+orang
 pinggir+kali pisang plastik+main polisi poster+cara puskesmas rsud sakit+sendiri saya+kejang saya+pingsan
 sudah+pada sukasari tabrak+tembok tadi tawa tebu+pakai temen temen+di tentang tentang+cara tidak+mampu trima
 trima+infonya untuk+bener utang warga+luka yang+jatuh
-5 <=road <bawa <bebas <dengan <habis <jpo <pada <pagar <rt <rusak <tangga <tanpa <tebu <tutup <yang >=well
 >alhamdulillah >bpjs >duduk >mangga >nasi >nya >seger >sendiri >urus @gone ada+apa ada+tabrak alat+lewat
 alhamdulillah ambulans apa+orang arah bagaimana+cara bagaimana+kabar baik baiki baiki+sebelum bakar+api bebas
 bebas+orang biaya bisul bpjs di+jalan di+rsud diserang golok+lewat hampir+mati hilang+dari itu+darah jadi
 jembatan+patah jpo+rusak kami+bebas ke+arah kerja korban+tidak korek+di layangan mangga mati+tawa nanti+ada
 napas+cuma nasi orang+baik orang+jalan panas+banget panjat+pohon patah+tolong pinggir+rel pohon pos+satpam
 punya+rumah rt+kami rusak+nanti satpam+kosong sebelum sebelum+ada seger siapa sudah+minum tabrak+mobil taman tangga
 tangga+jpo tebu tidak+ganggu tiga tolong+ambil tolong+baiki tutup wkwk yang yang+kejang
-6 <bau <berkedok <jembatan <kabar <kami <kucing <liar <parah <penipuan <rasa <waspada =office >ambil >bansos >diam
 >dinsos >dong >kara >karena >kemana >lewat >main >nomor >potong >sebatang >tahu >tinggal arah+rel banget bansos
 baterai berkedok berkedok+orang bikin+sesak busa buta copot cuma+motor cuma+tidak dari+tadi harga jalan+ke
 jalan+tabrak jembatan kabar kalau karena kopi lahir lalu lapangan lemas+tidak luka medis+nomor melek motor+luka nih
 pada+meninggal pasang penipuan penipuan+berkedok rasa+mau saya+denger sungai tabrak+saya takut+tabrak tanpa
 tapi+tidak tiap tidak+punya tinggal+sendiri tolong+orang waspada waspada+penipuan
-7 <=tale <banget <diam <dompet <jual <muda <pamali =joke >antena >dikit >gelandangan >gubuk >jadi >kantuk >lagi
 >punya >sekarang >sudah @feared @like anjing+liar antena bahaya+banget bener+antena dari+lahir di+rs die dikit
 dinsos diserang+kantuk dompet+saya dong gelandangan+tidur golok+nya gubuk jangan jangan+ngomong jual+korek kali+pas
 kantuk kebun+bawa korek luka+dikit mogok muda nanti ngantuk ngomong+orang nyaris nyasar+tidak oleh pamali
 pamali+jangan pas+saya sadar+cuma saya+tenggelam sering sudah+mati tahu+jalan tinggal+di urus waktu
-8 <air <anjing <apa <asap <hatiku <minta <motor <ngomong <sampai <tidur =heart >=ask >=not >apa >butuh >doang
 >kerja >lapor >limbah >minum >sakit >tebang berdiri bisa+berdiri cara+tolong di+kampung diam dibunuh hampir hatiku
 kara ke+orang kemarin+yang limbah ngupas patah rasa sebatang sebatang+kara sesak tebang tetangga+asap tidur
-9 <ambulans <bikin <jangan <nanti <polisi =ask >=work >kegirangan >minta >pulang >rindu >tapi >wkwk bangun+sadar
 cari kegirangan kucing mabuk+tidur nomor punya rindu rumput terjun+kegirangan
-10 <=ask <cara <hp <suka <takut =beast >=office >=past >dibawa >itu >mikir >temen >tidur >untuk ada+korban
 ambulans+sudah asap bahaya bawa+yang butuh dibawa hp kering mikir pulang sudah+bawa tinggal yang+tabrak
-11 >=joke >ditinggal cari+rumput golok+untuk rumput+bawa suka
-12 <pakai >kemarin jual kemarin sudah+diam takut untuk
-13 cara lapor minta tidak+ketemu
-14 <=beast =drill >=heart apa doang ketemu+luka luka+maupun maupun maupun+senjata motor+saya
-15 >cuma @?
-16 <=drill
-18 >=tale bikin
-20 =tale
-22 cuma
"""
