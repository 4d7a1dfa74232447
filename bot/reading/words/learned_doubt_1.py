"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
16 @abuse
15 @suicide
13 <sekarang
12 sudah+tidak
11 kejang tulang
10 <ini >parah @1 @birth @ill @poison bacok badan bukan+wkwk dari+kemarin main+di napas pisau setrum
9 <=client <dia =strike >tangis @breath @drowning @injured @unconscious ada+mayat biru di+rel digigit dikeroyok
 keluar mulut potong rangka sekarang+juga tali tidak+dikasih
8 <klien <tapi >=arms >besar @threat ambulans+sekarang denyut dingin diri jatuh kaku kunci minum mobil muka racun
 satu siram tidak+bangun tol truk
7 <korban =birth =limp >alat >motor >ngomong >odgj @many @robbery bakar+kasur banget+mau bayi belakang besar
 bisa+ngomong cepat darah+tidak dia ini+ada kayanya kepala kereta lari manusia mau+mati mesin orang+mati peluru
 perempuan putar rangka+doang rel+tidak saya+pergi sayat selamanya sudah+meninggal tenggelam terbalik terus
 tidak+bisa tinggal+rangka tolong+ada tusuk yang+cari
6 4+tahun <atas <cepat <satpam <temen <tiba <wa =food =home =rails =stir >=blaze >=limp >asap >banget >depan >massa
 >ngigau >polsek >terus @bleeding @child @violence a alat+dekat ambruk+pas ancam bawa+golok begal bocah bocor cakar
 dalam darah denger+suara di+dalam di+depan gigit hamil ikat ini jalan+tol kaca kalau+saya kejar kumat
 lapor+sekarang leher maling marah massa masuk mati+aja mati+rasa mau+turun melahirkan+di meledak menit ngigau obat
 orang+yang patah+kaki pegang+golok peluru+nyasar pingsan polsek pukul respon ruko rumah+kosong saya+sekap
 saya+takut saya+tidak tangan teriak tiba tinggal+semua trus yang+di
5 <awalnya <bukan <dalam <itu <ke <kirim <marah <masih <perempuan <sudah <truk <ybs =blaze =body =hurt =part >2
 >=birth >=rails >belakang >belum >berdiri >diri >keluar >masjid >muncul >pasar >polisi >rasa >truk @body @crowd
 abis+kata ada adu ambruk angkat arus atap atas awalnya awalnya+cuma bakar+asap balita bantu+polsek banyak bau
 belum+ada bensin bikin+tali busuk cuma+bisa cuma+tidur dada depan+sekolah di+luar di+pohon di+poster di+tengah
 di+toilet dibacok ditinggal+di harus+bagaimana itu+saya jalan+raya jangan+cari jari jatuh+dari kata+tinggal
 kayaknya kemarin+cuma kepala+bocor keras kesamber ketemu+mayat kompor laki luar mantan marah+hari masih mata
 minta+tolong motor mulut+busa muncul naik+ke obat+sudah odgj orang orang+sekarat pegang pegang+pisau perahu perkosa
 pinggir+jalan pingsan+tidak pintu raya rumah+bakar sambil saya+minum sekap+tidak sekarang semua+obat siap sini
 suara+senjata sudah+lemas tabrak+roda tahun+kunci tali+di tengah+rel terakhir tetangga+bakar tidak+lihat tidak+mau
 tidak+napas tidak+sadar tidur+sekarang tinggi tiri tower tulis+surat yang+kemarin yang+suka
4 2+tahun <=child <=joke <=still <=urgent <ada <bener <dan <dekat <denger <dua <kamar <kontrakan <lansia <lihat
 <luka <maling <pabrik <pas <penelepon <saudara <status <tahu <ternyata <wkwk =arms =mad =water >10 >=hurt >angkat
 >badan >bapak >bau >cimone >item >kaca >kereta >kp >laki >lantai >lari >lemas >marah >masih >menit >nanti >pada
 >petugas >putar >sambil >sawah >sopir >toilet @weapon ada+yang amuk anak+kecil anak+perempuan anak+sekolah
 api+besar asap+kemana badan+dingin badan+kejang bagaimana+ini bagaimana+sih bahunya bahunya+copot bakar bakar+rumah
 banget+sekarang bantal+rel banting bapak+tiri bawa bawa+arus bayi+sudah becak bener bisa+bangun bola botol buka
 cari+saya cekik cipondoh culik cuma+film depan di+bantal di+kursi di+lantai dia+sekap dia+sudah digigit+anjing
 ditinggal+surat gang+kami gantung+diri gelandangan+yang gigil golok+gang golok+ke golok+kemarin gudang harus hebat
 hilang hpnya hutang ikat+di ini+bawa jerigen jual+tiba kakak+saya kaya+mau kedinginan kejang+di kemana+mana
 kemarin+lapor kemarin+muncul kena kena+peluru kepanasan ketuban kp kunci+sendiri lagi+di lagi+duduk lagi+jual
 lagi+nih lama+banget lansia lantai listrik luka+parah majikan malah mau+bunuh mau+hilang mau+melahirkan mau+tidur
 meninggal+bapak meninggal+di minum+racun mulai muncul+lagi nancep napas+kolong ngaku nih+di nyawa odgj+apa ojol
 orang+odgj pakai+pisau paksa parah+bener parkir pas+antri pelan perut petugas+kami pohon+dengan pukul+orang
 pukul+saya racun+di robek sadar sampai+pingsan sapi sarung saya+lagi saya+sesak sekap sekap+anak sekarang+kejar
 semua sendiri+dari seret sih+lama siram+air status stroke+di suami+saya sudah+di sudah+jadi sudah+keluar sudah+saya
 sudah+sesak sudah+tulis tabrak tabrak+truk tabung tahun+sendiri tembak tidak+bawa tidak+rasa tidak+respon
 tidak+tahu tidur+selamanya tinggal tolong+damkar ujung ular wkwk+luka yang+biasa yang+odgj ybs
3 2+hari <112 <=birth <bayi <belum <bisa <buka <cari <di <foto <geng <genteng <gubuk <guy <kakak <kayanya <kena
 <kerja <kumat <lalu <lantai <lari <leher <lemas <mobil <odgj <ojol <perut <pinggir <pintu <ruko <suami <tambah
 <telanjang <tunggu <ujung =child =height =sick =still >=force >=height >=water >ada >anjing >attempt >bantu >banyak
 >berenti >bibirnya >bisa >bola >brenti >damkar >dapur >dompet >gang >hp >hpnya >istri >kayak >kayanya >ke
 >kedinginan >kepala >kuli >leher >lemari >lepas >luar >majikan >mana >mantan >mata >mati >mendadak >menganga
 >merdeka >mushola >ngeong2 >nyamber >panto >peluru >rawa >ruko >rumah >runcing >sampai >sapi >sebelah >sebelum
 >siap >stasiun >sungai >tanah >tembus >tiang >tinggi >trus >warga abis+tawuran ada+bakar ada+orang ada+suara
 adu+banteng air+panas alat ambruk+tabrak anak+orang anak+tabrak anak+tidak angkot+tabrak apa+odgj apa+tapi
 atas+genteng attempt bakar+di bakar+warga bangkai bangun+di banjir banteng bapak bawa+apa bawa+banjir bawah
 belakang+sekolah belatung belum bengkak berani berenti bibir bibirnya bisa+chat bisa+telepon bocah+kecil brenti
 bukan+simulasi bunuh+attempt bus busa+orang cari+itu chat+pelan ciledug cisadane culik+anak cuma+marah dada+sakit
 damkar darah+banyak darah+tapi dari+dunia datang deh di di+bawah di+emperan di+kebon di+samping di+sawah di+tempat
 diam+aja dibawa+kejar dibunuh+tolong dicekik dipukul diserang+sapi dompet+hilang dua dunia emperan gang ganggu+jiwa
 gas+bocor gas+meledak gedung gelandangan+dipukul geng genteng+bawa gerak gerak+tidak got+tusuk goyang gubuk+itu guy
 hari+lalu hisap hisap+lumpur hpnya+ditinggal ijo ini+bagaimana ini+bapak item jalan+baru kabel kaki+busuk
 kaki+tabrak kalau+tidak kata+dia kata+kalau kayaknya+sudah kayanya+2 kayanya+sudah kayu+runcing ke+rahmatullah
 ke+rumah kebun+sesak keguguran keguguran+di kejang+mulut kejar+bocah kejar+kucing keluar+busa kemarin+belum
 kemarin+tidak kesamber+petir ketemu ketemu+bayi kirim km kobra komplek kontrakan kontrakan+sebelah korban
 korban+tabrak kuat kucing+ngeong2 kucing+sekarang kuli kunci+di kursi lalat lalu+kucing lansia+jatuh lansia+saya
 lansia+yang lap lapangan+belakang lemari lengan lepas lift luka+menganga lumpur makan+satu marah+belum masih+jalan
 masjid mati+kedinginan mati+tidak mau+bacok mau+culik mau+dibunuh mau+susul mendadak menganga merdeka minggu+lalu
 minta+ambulans minum+baterai motor+adu muntah nancep+di napas+bapak nempel ngeong2 nya+takut nyamber odgj+amuk
 odgj+bakar odgj+tidak orang+bawa orang+got orang+kejang orang+meninggal orang+tabrak pabrik pabrik+bakar paha+anak
 panas+tinggi panto parah pas+bener pasar+lama patah+tangan pegang+korek perahu+terbalik perempuan+saya pergi
 pergi+bawa petir petugas+minta pinggir+jembatan pingsan+depan pohon+ambruk preman pukul+gelandangan putar+alat
 putus racun+makan rahmatullah rahmatullah+kayanya rawa ribut rongsok rumah+di rumah+tetangga runcing rusak sahut
 sampah satu+saudara saya+abis saya+bener saya+demam saya+dicekik saya+dipukul saya+luka saya+sekarang saya+sudah
 sayat+tangan sayur segera sekarang+bawa sekarang+dia sekarang+meninggal sekarang+pingsan sekarang+tidak sekarat+di
 sendiri+di senjata+kata senjata+orang serang sesak+banget sesak+kumat sesak+napas simulasi+ini status+wa step
 suaranya sudah+10 sudah+besar sudah+capek sudah+kaku sudah+nyamber sudah+rusak sudah+tiada sundut sundut+rokok
 surat surat+untuk susul tabrak+mesin tabung+gas tadi+ada tahu+nama takut+banget talinya tambah tanah tangan+dengan
 tangan+sudah tanya+ini tapi+pukul tebal telanjang telepon+cuma tembak+peluru tembus temen+saya tengah+tol
 tenggelam+di tenggelam+kali tergeletak terjebak terjun+dari ternyata+sudah tetangga+saya tiada tiang+listrik tidak
 tidak+ada tidak+brenti tidak+kuat tidak+sahut tiri+pegang tolong tolong+dari tukang+sayur tulang+manusia
 ujung+meninggal umur+4 wa wa+nya yang+bawa
2 10+menit 3+hari <=elder <=kin <=limp <a <aja <anak <balkon <belatung <biasanya <cat <cuma <datang <dipiara <hes
 <jam <jerigen <kali <kejar <kepanasan <kompor <kosong <laki <lap <lapar <lengan <listrik <mantan <muka <mulai
 <ngaku <orang <parkir <pasien <rumput <sakit <sayur <sekolah <sesosok <solar <trotoar <tukang <via =breath =dead
 =seen =work >4 >=beast >=home >=mad >anak >angke >arah >bayi >becak >biru >bus >capek >cari >ciledug >collector
 >dagang >debt >dikenal >duo >emperan >juga >kain >kemis >keras >kolam >lain >maling >menunggu >merembet >mookervart
 >ngalir >ngocor >orang >panjat >parkir >perempuan >puspem >rusak >sabi >samping >sarung >talinya >tangerang
 >terakhir >terminal >the >upacara ada+polisi ada+rambut ada+tenaga air+10 ajak akan+patah alat+marah alat+nya
 alat+tidak ambil+alat ambil+dia ambil+golok ambil+layangan ambulans+darurat anak anak+3 anak+itu anak+sundut aneh
 angkat+sudah angke angkot anjing+galak anjing+odgj antara antena+tidak asap+tebal aspal atap+gedung bacok+saya
 bagaimana+nih balkon+saya bangun banting+anak banyak+banget bapak+sudah bapak+tua barat baterai+jam batu
 bayi+dibuang bayi+ditinggal bayi+merah belatung+luka belum+ambil belum+ketemu bengkok berani+dekat beruntun
 besar+banget besok+saya beton biasanya biasanya+diam bibir+biru bisa bisa+angkat bisa+cepat bisa+keluar
 bocah+dipiara bocah+main bocor+bau bunuh+diri bunuh+saya busuk+sudah butuh+bantu cakar+orang cat cat+bakar
 curiga+bawa daerah dagang dalam+rumah darah+dari darah+ngocor dari+genteng dari+jembatan dari+tidak darurat
 dehidrasi dehidrasi+parah dekat+jerigen dekat+leher dengan+baju dengan+bensin dengan+motor denyut+kumat depan+saya
 depan+warung di+atap di+becak di+belakang di+dapur di+foto di+gang di+kamar di+paha di+perempatan di+pinggir
 di+ruko di+tangan dia+cekik dia+masih dia+minum dia+titip diam+hari diare dibuang+bener dipiara dipiara+anjing
 dipukul+massa diri+di ditinggal+nanti ditusuk dorong dorong+orang duel+pakai duo duo+saya empang foto+itu
 galak+digigit genteng+pas gigit+kobra gigit+orang giling golok+cari golok+jalan golok+lain harus+apa hes hes+darah
 hidup+mau hilang+di hitam indah inhaler ini+orang ini+yang istri+saya jalan+belum jalan+merdeka jam+tangan jamaah
 jangan+sampah jatake jatuh+tidak jendela jerigen+solar jurang kaki+bengkok kalau+bisa kali+angke kali+mookervart
 kali+sabi kamar kami+minta kanai kata+mau kawan kawan+kata kayak ke+atas ke+jalan kebun kejang+harus kejar+anak
 keluar+darah kena+golok kendaraan kepanasan+sampai ketuban+sudah kira+4 kira+maling klien+amuk kolong+jembatan
 komplek+ditinggal kompor+meledak korban+luka kresek kuku laki+pingsan lalu+sudah lansia+e lapak+rongsok
 lapar+sampai leher+akan lengan+patah lihat+di luka+orang luka+sih majikan+tidak makan+minggu malah+ambil mana+ini
 manusia+bener masih+putar mata+melotot mati mau+panjat mau+sudah mayat+kata mayat+laki mayat+mengambang medis+di
 meledak+di melotot menara menunggu menunggu+polisi merembet minta+bantu minum+obat mookervart motor+terus mules
 nan+kanai nanti+lagi nanti+pas napas+tinggal ngalir ngintip ngocor ngomong nongol nunduk nya+belum nya+malah
 odgj+di orang+itu orang+sudah orang+tadi pagar+jembatan pakai palak+pakai pamit panas+dengan panggil+minta panjat
 panjat+ambil parah+di pas+angkat pasien pembantu penuh pinggir pintu+air pisau+sekarang poster+pingsan potong+tubuh
 proyek pukul+alat punggung puspem rame rebut rel+hpnya rel+kereta renang+komplek rumah+bener rumah+kami
 rumah+lansia sabi sambar sampai+tidak saya+5 saya+ancam saya+jatuh saya+kalau saya+lalu saya+nan saya+odgj
 saya+siram sebelah+bakar segenggam sekap+majikan sekarang+di sekarang+orang sekarang+pegang selamanya+sudah
 senjata+depan serang+petugas serang+satpam sesosok solar solar+orang stroke+sekarang suami+cekik sudah+baca
 sudah+duo sudah+item sudah+ngigau sudah+semua sudah+siap sudah+tinggi tabrak+beruntun tabrak+bus tabrak+di
 tabrak+kayu tabrak+motor tadi+main tadi+mau tadi+sekarang tahun+tadi takut+tapi tali+sudah talinya+sudah
 tangan+masuk tapi+capek tawa+api tebal+dari tenaga tenaga+untuk tenggelam+ke tergeletak+di teriak+minta terjebak+di
 ternyata+dia terus+jalan terus+sudah tiba+stroke tidak+berani tidak+berenti tidak+keluar tidak+tangis tidur+terus
 tinggi+badan titip+jam toilet toko tolong+kirim tua+laki tubuh tukang+ojek tusuk+alat untuk+bangun untuk+besok up
 via wae wasiat wkwk+tetangga yang+dekat yang+lewat yang+ngambang
-2 <3 <=done <=part <abis <awas <bagaimana <baru <batu <gempa <habis <hilang <jenguk <kayu <keluarganya <ketemu
 <lahir <mabuk <macet <pajak <prosedur <punya <sempet <taruh <tas <urus =lost >=seek >=seen >baca >bakso >bawa
 >bugel >bunyi >dia >gratis >haji >jembatan >kamar >kan >kapendak >kasur >kecapean >kena >lihat >lurah >minggu >naik
 >nanas >ngorek >nih >panggil >perlahan >sabtu >selasa >sita >solat >tagihan >teras >tidak >tol >tulang aja+di angin
 anjing+tetangga antri apa+dinsos api+sudah awas bagaimana bahwa bapak+bawa bapak+tukang beringin blok buah
 bukan+bener bunuh+perlahan cuma+mau dengan+keluarganya depan+kantor di+mana di+rw di+waduk di+warnet dia+pegang
 diancam dinsos+urus diserang duduk+diam film+kan gelandangan+bawa gerobak+orang gor hampir+mati hampir+tabrak
 hidup+sebatang hilang+dari hubung ikan isi+bayi itu+di jam+berapa jam+lebih jenguk kakak+adik kalau+ada kalideres
 kan+bukan kanan kapendak kayak+orang ke+got kebon+nanas kecapean kedaung kedaung+baru keliling+golok
 keluarganya+sudah kemarin+sekarang kemarin+sempet kesini kira+apa kucing+saya lagi+mau lagi+solat lapor+ke lawan
 lebih lele mampu manis+jaya massal mau+pingsan mayat+tanpa meninggal+baru meninggal+semua nanas nganter ngorek
 ngorek+sampah orang+jatuh pajak+naik panggil perlahan pondok prosedur prosedur+kalau rumah+dengan sampah+orang
 sampai sandal sate+taruh satpam+kosong satpam+orang saya+lihat saya+stroke saya+suka sedang selasa sempet
 semua+hidup simulasi+gempa sita sita+satpam stroke+saya sudah+abis sudah+bangun sudah+sita tabrak+kemarin tadi
 tadi+di tagihan tahun+tangis tangis+sendiri tanpa+saudara tanya+prosedur taruh+golok terjun+di tetangga+galak
 tidak+kembali tidak+mampu tidur+dekat tikus tolong+cepat tugas tunggu ulang untuk+ngorek urus+orang waduk waktu+itu
 warnet
-3 40an 8+tahun <40an <=arms <=dead <=height <=hurt <=nature <ampun <bahaya <barang <depan <doang <duduk <guling
 <hampir <harga <hari <heboh <jembatan <kalau <kaya <kering <klinik <laporan <latihan <lebaran <malu <pura2 <rambu
 <sawah <sejak <sungai <teh <wah <yang =beast >antri >balkon >bayar >bedeng >bersih >buah >cacat >cadas >cirinya
 >dengan >denger >dibuang >dijual >gantung >got >izin >jam >jual >kakak >kalau >kecil >keluarganya >kering >kesini
 >kirim >klinik >mau >nama >ngupas >nyebut >panti >penagih >plastik >rawat >salah >sandal >sembuh >subuh >tadi
 >tahun >tanya >tembok >tetangga >tiap >tikus >tulis >tunggu >umur >wa @traffic abis+melahirkan air aja+tidak
 alat+sakit alfamart anak+dibawa anak+saya anjing anyar atau aula bahasa baik+jangan bakti bali banget bangun+jalan
 bantal bapak+gelandangan barang+di bari bawa+alat bedeng belakang+dengan bensin+kebon berdua berdua+dengan
 bikin+pingsan bisa+hubung bisa+jalan bitung bukan+orang butuh+ambulans cabe cabut cadas cerita cikokol ciri cirinya
 cuma+jalan darah+di dari+belakang dekat+pintu dekat+rel dengan+bapak dengan+korek dengan+rokok dengan+temen
 denger+harga depan+rumah depan+sd di+aula di+bedeng di+kolong di+puskesmas diancam+penagih dijemput dikit+sudah
 disabilitas disuntik ditusuk+dari duduk duduk+di evakuasi gitu golok+saya golok+sudah gosong got gubuk+dekat guling
 harga+cabe hari heboh hidup+sendiri hoyong ikan+di izin jaga+aja jalan+depan jalan+gang jalan+mayat jangan+kira
 jemput kaki+cacat kalah kalau+dia kampung kantor+lurah karena+sakit kata+di ke+panti ke+rsj kecil+jatuh kelahi
 keluar+dari kerja+bakti keterangan kira+mau kira+orang klien klinik lagi+masak lagi+ngupas lagi+sudah laki+40an
 laki+kira lama lama+tidak lansia+jual lansia+napas lapak lapangan latihan lebaran lewat+dekat lewat+wa luka+kaki
 malabar manis masuk+rumah mau+pegang mayat+di meninggal+tadi metik metik+buah miring mlaku muda+pegang murid
 nanti+dia ngupas+kelapa nih nyebut nyebut+nama odgj+sudah orang+darah orang+diam padam pakai+bahasa palak+di paling
 pasar+anyar pasar+malabar patah+tulang pemakaman penagih penagih+pinjol penelepon+telepon perempatan+shinta petasan
 pintu+tol piring polisi pom pom+bensin pondok+pucung posisi posisi+di pucung pulang+dari pun pura2 rambu rame2
 rawat rawat+di rs sakit+sudah sampai+bahwa samperin sanggup sanggup+lagi saya+amuk saya+diancam saya+mati
 saya+sakit saya+samperin saya+telepon saya+urus sejak sembuh sendiri+teriak shinta siapa stroke suara+bayi sudah+3
 sudah+dibawa sudah+kering sudah+tolong sudah+turun suka+pukul supir surat+keterangan tabrak+sekarang tadi+belum
 tangis+mau tawa+lagi teh telepon+ulang tembok temen+sendiri terjun+sudah tidak+sanggup tidak+sembuh tidak+sih tiga
 tol+bitung trotoar trotoar+gelandangan wah wah+hampir warga+luka yang yang+amuk yang+kena yang+lemas yang+pura2
 yang+sakit yang+sedang
-4 <7 <=heart <=smell <=work <ambruk <bebas <beda <berisik <besok <collector <dengan <dengerin <disitu <dompet
 <ganggu <guru <infonya <istri <jalan <kampung <kasur <kota <metal <muda <musik <ngupas <nyerut <pasang <pertolongan
 <pulang <solat <taman <tawa <tebu <tentang <trima <tutup >7 >=breath >=child >=lost >=wait >=well >alamat >alfamart
 >ambil >atau >balai >bangun >berisik >bikin >diam >dimakam >gitu >jalanan >kaki >kelapa >kemana >kok >lapangan
 >layangan >mall >meter >murid >nasi >nyamuk >padam >pas >penyok >pinjol >pisang >plafon >rutin >seger >siapa >suami
 >surat >tahu >tarik >terlantar >tua >tukang ada+apa ada+pelatihan ada+tabrak ada+tidak aja+kalau alat+plastik
 alfamart+jalan ambruk+kena anak+tangis angkot+saya api asap bagaimana+cara balai balai+warga banget+kaya bapak+teh
 bareng bayar bebas bebas+orang beda beli belum+pernah berdiri berisik+kayak bersih bertiga besok+ada bikin+layangan
 bisa+dibawa bunuh busa capek+banget copot cuma+duduk data dengan+anak dengan+orang dengerin dengerin+musik
 depan+pom di+alfamart di+balai di+film di+kampung di+pos di+taman di+trotoar di+warung diam+golok diam+sekarang
 dibunuh+rindu dikasih dimakam disitu ditinggal+kerja dompet+saya dua+duanya duanya duanya+tidak duduk+aja gaji
 genteng golodog golok+nyasar golok+sakit guru hari+ini hari+meninggal infonya infonya+tentang isi jam jangan kaget
 kalau kami+bebas kampung+kami kasur kata+ditinggal kawin kayu+pakai ke+arah kelapa kelapa+muda kemarin+dia
 ketemu+di kontrol kopi korek+di kreo kurang kursi+roda lansia+tukang lapor+kesini lemas main+anak main+layangan
 main+petasan mana mana+saya mau+kerja mau+racun mauk mayat+tetangga meninggal metal metal+berisik meter minggu
 minggu+ini musik musik+metal napas+cuma nengok ngambang+di ngupas+tebu nya+orang nyalira nyamuk nyarios
 nyarios+nyalira nyerut nyerut+kayu odgj+tawa oplosan orang+lagi orang+mau orang+tidak padahal pajak patah
 pegang+keliling pegang+tidak pelatihan+pertolongan penyok perkosa+di pertolongan pertolongan+orang petasan+berisik
 pinjol pisang plastik+main pohon pos poster+cara punya+rumah raya+mauk rt+kami sakit+sendiri sakit+tinggal sapu
 saya+bisa saya+di saya+kejang saya+masih saya+yang sebelum sekitar sopir+angkot stroke+tapi sudah+lama sudah+minum
 sudah+padam tabrak+tembok tahun tangga tanpa tapi+bisa tebu tebu+pakai telat telepon+siapa temen+di tengah+jalan
 tentang tentang+cara terus+dengan tetangga+kontrakan tiap+hari tidak+nengok tiga+tahun tikungan trima trima+infonya
 tua tukang+pegang tutup yang+bakar yang+jatuh yang+kata yang+luka yang+urus yati
-5 17an 6+tahun 7+hari <=road <ambulans <baiki <bau <kami <kepala <kerontang <masak <mati <pagar <pelatihan <rasa
 <rt <rumah <semua <tangga <tanpa <tinggal =heart =office =seek >=client >=done >=elder >=not >apa >baik >bantal
 >boleh >dikasih >eh >emang >harga >hidup >lama >makan >mandi >mauk >nya >piring >posisi >punya >rsj >sebar >sendiri
 >tikungan alat+lewat alhamdulillah+sudah ambil anak+sudah atas+jembatan bahaya+banget baiki baiki+sebelum bakar+api
 bener+gubuk besok bisa+berdiri bulan catur dari+orang dari+rumah dari+tadi di+kardus di+kreo di+tikungan dibungkus
 dipukul+orang duit gubuk haji jpo jual+korek kami kan kardus ke+orang kelapa+depan keliling kelurahan kemarin+ada
 kering+kerontang kerontang ketemu+anak keterbelakangan kira kok kontrakan+saya korek kota lagi lewat+gang liar
 lihat+dari luka+dikit maksudnya mancing mangga masak+pakai mati+di mati+tawa mau+meledak mau+tanya minum+oplosan
 nasi nyaris+tabrak online orang+baik orang+linglung orang+pingsan pacar pagar+tolong payung pelatihan pergi+dari
 pernah pindah pinggir+kali pinggir+rel pisah pisah+dari pohon+mangga racun+piring rasa+mau rel+yang rsj rumah+anak
 sabtu saudara saya+anak saya+denger saya+pingsan sebar sebelum+ada seger sekarang+tinggal sesak sih sungai
 tabrak+mobil tabrak+saya tahun+nyasar taman+kota tanya tidak+aktif tidak+punya tinggal+sendiri tolong+ambulans
 tolong+baiki uang untuk+bener waktu+kecil yang+kejang
-6 <=tale <antar <banget <bawa <dapur <gantung <jpo <karunya <kucing <panas <rusak <tengah >=sick >berapa >ditinggal
 >doang >duduk >habis >hari >isi >jadi >kara >kelurahan >lagi >lalu >luka >main >mancing >mangga >mulu >nikah
 >sebatang >sekarang >sih >tebang >tinggal aktif alamat ambulans anak+6 anak+haji antar antar+anak arah+rel
 bagaimana+kabar bangun+pas baru baterai buta dekat+rumah dengan+suami di+jembatan di+lapangan di+rs diam dituntun
 emang halte+tidak jadi jalan+ke jalan+tabrak jpo+rusak kami+bapak kara karunya kata+ada kebun+bawa kena+panas
 kering korban+tidak lapor+guru layangan layangan+di mayat medis+nomor melek mulu nama nanti nanti+ada nikah nyasar
 nyasar+tidak pada+meninggal pakai+kaos panas+banget panik pos+satpam pukul+murid rumah+yang rusak+nanti rutin
 saya+kata sebatang sebatang+kara sering solat tahu+jalan taman tangga+jpo tebang tega telepon tetangga+tidak
 tidak+sekolah tidak+tega tidur+tidak tinggal+di tolong+orang warga+antar yang+mau yang+tidak
-7 <anjing <asap <berkedok <diam <hatiku <kabar <kira <motor <pada <penipuan <sebelum <waspada =ask >=ask >=work
 >aktif >bansos >dibungkus >dikit >dinas >duit >ini >kantuk >lewat >nomor >pernah >saya >sudah >tawa >urus >waktu
 @feared ada+korban apa+orang baik bansos berkedok berkedok+orang bikin+sesak boleh cacat cuma+motor cuma+tidak
 curiga+ada di+rsud dibawa dibawa+ke dibunuh die diserang+kantuk dulu ganggu gelandangan+tidur gerak+tapi
 golok+lewat golok+mau golok+nya gratis habis hampir hatiku hp itu kabar kali+pas kamar+dengan kantuk
 keluarganya+dikasih kemarin+yang kucing lalu laporan luka luka+di mabuk+tidur malu masak masih+bangun mau+pulang
 motor+luka ngantuk ngupas nyaris obat+habis panjat+pohon pas+panggil pasang penipuan penipuan+berkedok saya+tabrak
 saya+tenggelam sekarang+sudah sekarat+nih sempat tangan+patah tapi ternyata tetangga+asap tidur tolong+ambil
 trotoar+tengah tukang+kelapa waktu waspada waspada+penipuan
-8 <=blaze <curiga <jual <liar <ngomong <pakai <pamali <panik <polisi <tangan >=past >alhamdulillah >antena >bpjs
 >dinsos >gubuk >limbah >minta >minum >pulang >rsud >temen abis+kelahi aje alhamdulillah anak+muda antena bak
 bangun+sadar bener+antena berapa berisik biaya cara+tolong curiga denger ditinggal harga jangan+ngomong kaos
 kelahi+dengan kembali kepala+saya lagi+pukul lemas+tidak main mogok ngomong+orang nomor orang+jalan pamali
 pamali+jangan pas+saya punya rsud rumah+abis rumput sakit sekarang+saya senyum sudah+dibungkus tadi+saya tapi+tidak
 tenggelam+dalam tidak+ganggu yang+tabrak
-9 <=breath <=force <air <apa <bikin <kemarin <minta <tidur >=office >dibawa >dong >jemur >karena >ternyata >tidur
 ada+luka ambulans+sudah anjing+liar bawa+yang bisul bpjs dia+suka dinas dinsos jembatan+gantung jemur karena
 keluarganya lapor muda+tidur palsu sadar+cuma sudah+bawa
-10 <=ask <cara <jangan <parah <suka >=heart >cuma >dulu >rindu >wkwk @gone di+kaki golok+untuk itu+darah limbah
 muda pulang rindu sekap+di wkwk
-11 <nanti =joke >=joke >butuh >kegirangan >kemarin cari+rumput dikit dong jual kegirangan kerja maupun orang+tua
 rumput+bawa sudah+mati suka tawa terjun+kegirangan tidak+ketemu
-12 <hp =drill >kerja >sakit >untuk butuh cara kemarin ketemu+luka luka+maupun maupun+senjata sudah+diam untuk
-13 >=food >lapor @like apa bahaya banget+hari doang minta takut+tabrak
-14 mau+lapor urus
-15 <=drill <sampai <takut >tapi
-16 <=beast =tale >=tale motor+saya takut tiap
-17 @? cuma
-18 >itu
-20 bikin
"""
