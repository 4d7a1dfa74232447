"""How much words and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED_DOUBT = """
14 @abuse
12 @1 @child @suicide
11 <sekarang @drowning @unconscious odgj
10 <dia @birth @injured keluar napas
9 @bleeding @crowd @poison @violence bacok bayi darah di+rel kejang terus
8 <klien <odgj @threat badan cepat dia dipukul kaki kepala kumat polsek pukul tangan
7 # <ini <korban <tapi @body @breath @ill @many amuk anak ancam belum besar bocah gigit kereta mantan minum muka sekap
 tiba truk tusuk
6 <suami <ybs =work >alat >ambulans >belum >besar >depan >odgj >parah >polsek bantu+polsek bocor bukan+wkwk darah+tidak
 dari denyut depan dingin diri kamar kayaknya lari marah masih mata meledak mobil mulut orang+yang patah+kaki petugas
 putus racun rumah sekarang suami sudah+sesak sudah+tidak tabrak tenggelam tol yang+di ybs
5 <anak <bukan <cepat <maling <temen =still >diri >juga >mantan @robbery ambulans+sekarang banyak begal bener bensin
 biru di+dalam di+kamar di+tengah gas gerak hamil harus harus+bagaimana hidup hilang ini jatuh juga kata+mau kejar kena
 ketuban kirim kursi lansia+saya lihat maling mesin obat orang orang+odgj orang+sekarat panas pingsan pintu pisau
 rel+tidak respon satu sebelah sekarang+juga serang setrum siram tali
4 <=still <ada <awalnya <bisa <cuma <itu <kumat <lihat <ojol <penelepon <pergi <petugas <satpam <tadi <tiba >banget
 >dari >harus >hilang >keluar >kereta >polisi >rusak >terus @weapon abis adu ambruk+tabrak anjing+odgj atas awalnya
 awalnya+cuma bakar banjir bapak bawa belakang belum+ada busuk cuma+tidur darurat dekat denger+suara di di+depan
 di+poster diam+aja gigit+anjing got+tusuk hebat ini+ada kaca kaki+patah kaku kena+alat ketuban+sudah kontrakan kunci
 laki lantai manusia mau+terjun mau+turun melahirkan+di napas+tinggal ojol orang+got parkir penelepon perempuan pergi
 perut petugas+kami pinggir+jalan pohon+ambruk potong racun+di sambil saya+pergi sayat sesak+kumat suara suara+senjata
 sudah+di tangis tengah tidak tidak+bangun tidak+bisa tidur+sekarang tinggi tulang
3 <=joke <=urgent <belatung <bener <bocah <cari <dan <duel <kayaknya <kirim <kontrakan <laki <lama <lapor <lemas <marah
 <masih <mobil <nya <palak <parkir <penumpang <perempuan <segera <sih <suara <sudah <truk <via <wkwk =urgent =well
 >=road >bener >berdiri >cepat >damkar >dekat >item >kamar >kayu >kp >kursi >lantai >masih >masjid >mau >motor >ngigau
 >ngomong >pakai >pasar >sampai >satu >sopir a ada ada+polisi adik alat+dekat api+besar arus atap bakar+rumah balita
 bangun banting bantu+segera bawa+alat bawa+senjata belatung belatung+luka berani bisa+bangun bisa+cepat bocor+bau botol
 bukan bunuh capek+hidup cari+itu cisadane cuma+marah dada damkar dapur dari+rumah dengan+bensin depan+rumah di+atas
 di+dapur di+kursi di+masjid dibacok dikeroyok duduk+di duel duel+pakai ganggu+jiwa gantung+diri gas+bocor gigil goyang
 ini+bagaimana is itu+saya jalan+belum jalan+merdeka jalan+raya jalan+tol jamaah jari jatuh+di jual+tiba kalau+bisa
 kami+minta kejang+di keluar+busa kemarin+cuma kepala+bocor ketemu ketemu+mayat lagi+jual lansia lansia+jatuh lempar
 luka+orang luka+parah main+di marah+hari massa masuk mati mau mencong merdeka minta+ambulans minum+obat minum+racun
 mulut+keluar nanti+lagi ngigau orang+kejang orang+nya palak panggil parah patah+tidak pegang+korek perahu pucat putar
 rel ruko rumah+bakar rumah+saya rusak saya saya+jatuh saya+lihat saya+sekap saya+sekarang saya+tidak segera
 sekap+mantan semua senjata+kata sopir+truk suami+saya sudah+lemas sudah+ngigau sudah+rusak sundut sundut+rokok surat
 tanah tanya+ini tawuran tengah+jalan tenggelam+di tergeletak terjun+dari ternyata tetangga+bakar tiang tidak+gerak
 tidak+mau tidak+napas tidak+respon tidak+sadar tinggal+semua tolong+ada tukang tukang+parkir via wasiat yang+cari
 yang+kemarin
2 <=well <adik <atas <bagaimana <bantu <gelandangan <genteng <hilang <is <jamaah <lapar <lari <listrik <mangkal <mantan
 <pas <putus <ribut <saya <sebelah <ternyata <update >bangun >banyak >bau >brenti >cisadane >dompet >kain >kayak >kepala
 >kumat >lain >lemas >lepas >marah >massa >merdeka >muka >rame >sebelah >the >tindih >warung >yang @fire ada+tenaga
 adik+saya adu+banteng alat+nya ambil+alat ambil+golok ambruk anak+kecil anak+sekolah anak+tetangga antara atas+genteng
 bagaimana+ini banteng banting+anak banyak+banget bau+menyengat bawa+arus bawa+banjir belum+pulang berenti berhenti
 biasa+mangkal bisa+lepas bisa+napas bisa+ngomong brenti butuh+bantu dada+sakit dalam+mobil darurat+medis deh
 dengan+tetangga denyut+kumat depan+sekolah di+kali dibunuh+tolong dilempar ditinggal+surat dompet+hilang flyover
 gelandangan+yang geng geng+motor genteng genteng+bawa gigil+hebat golok+gang golok+lain hidup+mau ini+bawa jiwa jurang
 kaki+busuk kayak+tindih kejang+ini kejerat kejerat+tali kesurupan kp kuat lain lama lapar lapar+sampai leher+kejerat
 lepas listrik makan malah malah+ambil mangkal marah+belum masjid masuk+jurang mau+bunuh mau+dibunuh mau+ke mau+sudah
 medis menyengat motor+adu napas+kolong napas+parah nya+malah obat+tidur odgj+bawa odgj+tidak ojol+tabrak orang+di
 orang+meninggal parah+bener pasar pasung pembantu pengendara penumpang pergi+bawa pinggir pukul+saya rame raya ribut
 ribut+dengan rusak+kaca sadar+turun sampai+pingsan saya+bener saya+demam saya+dicekik saya+kumat saya+luka saya+takut
 si stroke+di sudah sudah+ambil sudah+capek sudah+semua tabrak+truk tabung tabung+gas tambah tanah+tinggi tas tenaga
 tenaga+untuk terbalik tergeletak+di teriak terus+pegang terus+sudah tetangga+terus the tiang+listrik tidak+bawa
 tidak+brenti tidak+kuat tidur+botol tindih toko tolong+ambulans tolong+damkar tulang+manusia tulis turun untuk+bangun
 update update+korban wa wkwk+luka yang+biasa yang+lewat ybs+bawa
-2 <angkot <bahaya <berapa <cek <hampir <jenguk <nginep <penyuluhan <tahun <tani <taruh <teras <tua <undang <video <wah
 >aktif >aula >beredar >denger >dia >gerobak >harga >identitas >jangan >leher >mobil >plastik >rawat >rsj >tagihan
 >tanpa >terlantar >utara >video air aja aja+kalau aktif aula aula+kelurahan bangun+jalan bangunan+pegang bapak+tukang
 beda+lapor berapa beredar beredar+itu buruh+tani cari+kerja cari+makam cek dengan+karung denger denger+harga di+aula
 di+gerobak di+rumah gerobak+orang golok+saya identitas identitas+di itu+video jaga+aja jenguk jenguk+kakak kain
 kalau+dia karena+sakit karung+cari ke+rsj kemarin+dibawa kerja+tidur lahir laki+mabuk lapor+orang mabuk mau+jenguk
 mayat+sudah nginep orang+mabuk orang+serang pegang+alat penyuluhan penyuluhan+bahaya plastik pulang+kerja rawat
 rawat+di rs rsj sampai sate+taruh saya+meninggal saya+telepon sekarang+rawat sekarang+tidur sudah+pulang tagihan tani
 tani+nginep tanpa+identitas taruh taruh+golok telepon+siapa terlantar+apa tidur+di trotoar tumpang undang
 undang+penyuluhan video video+lama wah wah+hampir yang+beredar yang+kata yang+setrum yang+stroke
-3 <=office <=tale <apa <diam <doang <istri <kalau <kayu <kemarin <lahir <laporan <mah <masuk <nyerut <pakai <prosedur
 <pura2 <sopir <tangan <untuk >=work >berobat >bersih >bikin >bukan >cari >dalam >dinsos >gratis >h >hidup >jawab >kan
 >kecapean >kelapa >lanjut >lapak >lapor >layangan >panti >pas >poris >rsud >satpam >seger >sendiri >tadi >taman >tidak
 >trotoar >tumpang @like ada+apa aja+di alat+plastik alat+sakit anak+muda anjing+tetangga anyar bagaimana+lanjut
 banget+di berobat berobat+sekarang bersih bikin+layangan bisa+bantu bukan+bener bukan+orang capek cuma+duduk cuma+luka
 dan dari+tadi dekat+masjid dengan+korek di+gubuk di+mana di+pos di+stasiun di+trotoar dia+pegang dikeroyok+sudah
 dimakam+dinsos ditembak doang+itu duduk+aja film+kan gang+h ganggu gantung+di golok+nyasar gratis gratis+di gubuk+dekat
 h habis itu+di itu+mah jaga jawab jembatan kaki+sudah kami kan kan+bukan kayu+pakai kecapean kecapean+sekarang
 kecil+jatuh keliling kemarin+dikeroyok kemarin+sempet kemarin+yang kerja lanjut lansia+tukang lapak laporan
 laporan+saya lewat mah+yang main+anak mampu mana mangga mau+rusak meninggal+baru meninggal+tadi nanti+dia nyerut
 nyerut+kayu orang+darah orang+tidur pakai+alat panti pasar+anyar patah+tulang pegang+keliling pingsan+kecapean
 plastik+main pohon pos+satpam prosedur prosedur+kalau pura2 rt sadar+tapi sakit+tinggal satpam+kosong seger
 sekarang+tumpang sempet+pingsan sih stasiun+poris stroke sudah+berobat sudah+seger suka tadi+tidak tahu tanya+prosedur
 telepon terjun tetangga+galak tidak+mampu tidur+depan tua tukang+pegang warga+minta wkwk+doang yang+jatuh yang+luka
 yang+pura2 yang+sesak
-4 <=ask <=work <beda <berisik <dengerin <dinsos <habis <harga <infonya <jalan <keluarganya <mabuk <masak <metal <minta
 <musik <ngupas <pelatihan <pertolongan <polisi <sempet <sering <tentang <tinggal <trima <tutup <urus <yang =beast >baik
 >balai >bugel >cacat >dimakam >duduk >film >gelandangan >ini >kara >kelurahan >mana >mangga >minta >ngupas >puskesmas
 >sebatang >siapa >sih >tawa >telepon >utang @gone ada+pelatihan ada+tidak alat+lewat anak+saya anjing apa+dinsos
 apa+orang balai balai+warga beda berisik berisik+kayak bisa+dibawa bugel cacat chat dengan+orang dengan+rokok dengerin
 dengerin+musik di+balai di+film di+jalan di+puskesmas diam+sekarang dimakam dinsos+urus film gelandangan+tidur
 golok+sakit hidup+sebatang infonya infonya+tentang jpo kaget kaki+cacat ke+panti kelapa+muda keluarganya
 keluarganya+sudah kelurahan kucing lagi+masak lagi+ngupas lapor layangan+di liar macet mah masak masak+pakai mau+minta
 meninggal+semua metal metal+berisik minggu muda+pegang musik musik+metal ngomong ngupas+kelapa ngupas+tebu orang+baik
 orang+diam orang+pingsan pada+meninggal pelatihan pelatihan+pertolongan pemakaman perang pertolongan pertolongan+orang
 pinggir+kali pos poster+cara punya+rumah puskesmas sakit sakit+sendiri saya+yang sekarang+sudah sempet semua+hidup
 sering sudah+pada tadi+di tapi+tidak tawa tebu+pakai temen+di tentang tentang+cara terjun+di tiap tidak+ganggu
 tinggal+di trima trima+infonya trotoar+gelandangan tutup urus+orang utang warga+luka yang yang+kejang
-5 <besok <dengan <jpo <macet <pada <pagar <rt <rusak <tangga <tanpa <tebu >apa >bpjs >dengan >dikasih >dikit >kerja
 >nyasar >saya >tahu bagaimana+cara baik baiki baiki+sebelum bakar+api bekas bener+gubuk besok besok+ada bpjs cuma+motor
 cuma+tidak di+rsud di+taman diam+golok dikasih dikit golok+lewat hampir+mati jembatan+patah jpo+rusak kafan kain+kafan
 kara kebun+bawa korban+tidak korek+di layangan luka+dikit masuk+rumah mati+tawa mau+lapor motor+luka nanti nanti+ada
 napas+cuma nya+orang nyasar nyasar+tidak orang+tidak pada pagar pagar+jembatan patah patah+tolong pingsan+di rsud
 rusak+nanti saya+kemarin sebatang sebatang+kara sebelum sebelum+ada siapa tahu+jalan taman tangga tangga+jpo tanpa tebu
 tidak+punya tinggal tolong+baiki untuk+bener
-6 <air <banget <bebas <berkedok <jembatan <jual <kami <kucing <liar <motor <pamali <parah <penipuan <rasa <waspada
 >alhamdulillah >butuh >lewat >nya alhamdulillah ambil arah banget bebas bebas+orang berdiri berkedok berkedok+orang
 biaya bikin+sesak butuh+ambulans di+kampung di+rs diam dibawa+ke dinsos ditinggal dompet jangan+ngomong kami+bebas
 kampung ke+arah kopi lagi lemas+tidak luka mau+ambruk ngomong+orang orang+jalan pamali pamali+jangan penipuan
 penipuan+berkedok rasa+mau rt+kami saya+denger saya+pingsan sungai tabrak+mobil takut+tabrak tolong+ambil tolong+orang
 waspada waspada+penipuan wkwk
-7 <=heart <bawa <muda <nanti >=well >bansos >gubuk >limbah >main >punya >temen @feared anjing+liar arah+rel
 bahaya+banget bansos die golok+nya gubuk harga jalan+ke jual kalau kali+pas korek limbah mabuk+tidur main melek
 meninggal muda nyaris pas+saya rasa sadar+cuma sesak sudah+diam tabrak+saya yang+tabrak
-8 <=road <anjing <asepnya <hatiku <jangan <ngomong <sampai =ask =joke =office >=not >=past >ambil >diam >itu >rindu
 >sekarang >tapi >tinggal >wkwk ambulans bangun+sadar bisa+berdiri busa cara+tolong doang hatiku jual+korek ngupas punya
 rindu tetangga+asepnya tidur
-9 <ambulans <bikin <cara <tidur =drill >=ask >kemarin >lagi >nasi >sakit @? apa cari dibawa dibunuh hampir jangan
 kemarin minta nasi nih oleh rumput urus
-10 =heart >=joke >=office >dibawa >mikir >sudah ada+korban ambulans+sudah bahaya bawa+yang butuh cari+rumput hp mikir
 rumput+bawa sudah+bawa
-11 <hp >ditinggal >pulang >tidur >untuk golok+untuk pulang tidak+ketemu
-12 <=drill <takut cara ketemu+luka luka+maupun maupun maupun+senjata
-13 >cuma asepnya kering takut
-14 <=beast >=heart untuk
-15 =tale
-17 bikin
-19 >=tale
-21 cuma
"""
