"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
2 gantung+hari gardu gardu+pln ge ge+tidak gelandangan+jatuh gelandangan+laki gelandangan+pingsan gelandangan+setrum
 gelandangan+terus gelantungan geleng gendong+bayi geng geng+motor genteng+ke gerak+dengan gerak+di gerak+saya
 gerobak+sendiri gerobak+yang get get+up gigit+orang gigit+tangan gigit+ular golok+ke golok+kejar golok+keliling
 golok+lagi golok+putar golok+sambil gondok+situ gorong gosong got+besar got+saya goyang grab grup+kelas gubuk+lahan
 gudang+busa gudang+dengan gudang+kimia guling+di guru+tk guy+dengan habis+2 haji+mean halte+cikokol halte+sampai
 halte+smpn hamil+9 hari+kantong hari+tangkal harus+lapor having hes+darah hi+theres hitam hitam+jalan hoax+ada
 hpnya+tidak hujan+deres hujan+di hujan+karunya iduik idung idungnya+tidak ikan+orang indah+tolong induaknyo
 industri info info+tambah inggris ini+anak ini+bagaimana ini+chat ini+dorong ini+kami ini+terakhir inside irung
 is+having is+tidak istri+yang itu+berdiri itu+kakak itu+ketemu itu+loh izin+sampai jaga+kucing jalan+baru
 jalan+belum jalan+benteng jalan+besar jalan+curi jalan+industri jalan+juanda jalan+kelapa jalan+km jalan+mangga
 jalan+motor jalan+ngelem jalan+pinang jalan+rel jam+21 jam+3 jam+bisa jamban jangan jangan+lama jangan+telepon
 jari+potong jarum jatuh+dan jatuh+tembok jaya+rt jaya+sudah jembatan+gerendeng jembatan+kali jembatan+mau jemput
 jendela+kontrakan jerigen jerigen+bensin jinjing jok jongkok jual+es jual+tiba juanda kabeh kabeh+di kaca+tutup
 kaca+yang kacau kae kae+mau kain kakak+ipar kakak+itu kakak+odgj kaki+depan kaki+manusia kaki+orang kaku+di
 kali+ini kalian+tidak kamar+ketemu kamar+kontrakan kamar+mandi kamar+pegang kamar+yang kami+dipukul kami+lapor
 kami+melihat kami+tunggu kampung+ledug kampung+sewan kancing kandang+ayam kandang+buaya kantor+kecamatan kapalonyo
 kapan+saya karang+sari karyawan+masuk kasur+sebelah kata+biar kata+kerja kaya+kertas kayak+ikan kayak+tindih
 kayu+gang ke+danau ke+rumah ke+semua ke+tower ke+ujung kebon+pengkereun keburu kecil+hilang kecil+kira kecil+kunci
 kecil+sedot kecil+sendiri kedaung+ada kedip kegiles+truk kejar kejar+kucing kel+mekarsari kel+poris kelahi+depan
 kelereng kelilit keluar+ada keluar+bawa keluar+dia keluar+pakai keluar+pisau kelurahan+panunggangan kelurahan+uwung
 kemarin+itu kemarin+masih kembar+umur kemis kena+anak kena+golok kena+serang kena+setrum kepanasan kepanasan+di
 keras+tapi kering+nongol keringat keringet keringet+dingin kerja+sekarang kernet keroyok kerudung+hitam kesedak
 keselek+bakso kesini+ada kesini+dia ketauan ketemu+adik ketemu+obat ketemu+orang ketemu+saya ketemu+tulang
 ketemu+warga ketuban+di kh+hasyim khilaf kimia kios kios+kami kira+3 kira+4 kira+tidur kirim+damkar kirim+lokasi
 klien+serang kobra koin kok+tidak kolam+renang konblok kontrakan kontrakan+belakang kontrakan+no kontrakan+nomor
 kontrakan+penghuni kontrakan+tidak koordinasi korban+darah kosku kosnya kosong+belakang kosong+itu
 kosong+panunggangan kp+dumpit kresek kresek+gerak kuat+lagi kubu kuda kuku+sudah kunci+dalam kunci+sendiri kuping
 kurban+usus kursi+di kursi+tunggu kurus+banget kusen lagi+dipukul lagi+jual lagi+juga lagi+kejang lagi+nih lain
 laki laki+dewasa laki+itu laki+jatuh laki+ke laki+kejang laki+pingsan laki+tanpa laki+telanjang laku+masih
 lalat+banyak lalu+telepon lama+ada lama+dia lama+lagi lama+tidur langgar lansia+ambruk lansia+gelandangan
 lansia+makan lansia+raba lantai+dua lap lapak lapang lapor+daerah lapor+laki laporan+susul lari lari+arah
 lari+keluar lari+orang lari+takut las+jalan lawan+arah layang+cikokol lebam ledug ledug+belakang ledug+tolong leher
 leher+lansia lemas+semua lempar+genteng lempar+rumah lepas+lagi lewat+tiap lihat lihat+apa lihat+di lima lima+orang
 lintas lipstik listrik+di lok lokasi+di looks loteng+dengar lt+7 luar+kamar luar+minimarket luar+pagar luka+bakar
 luka+tolong macet+di majikannya makan+hp makan+racun makan+sabun makin+besar makmur+blok malabar+cibodas
 maling+ketangkep maling+maling mall+serpong mambu mambu+bangkai mana+ini mandi+dengan mangkal mantan+pacar
 manusia+di masih+gerak masih+kecil masih+merah masih+naik masih+tabrak masih+tangis masjid+kel masjid+nambo masuk
 masuk+avanza masuk+gorong masuk+maling mata+buka mata+keluar mata+tidak mateng mati+tolong mau+akhiri mau+anter
 mau+dilempar mau+naro mau+nekat mau+pindah mau+tutup mayat+bapak mayat+saya mean mean+parung melihat+orang melotot
 mencong mencong+sebelah menit+lalu menunggu+polisi merah+mata merah+tangis merah+veteran mercon+meledak
2 mereka+sudah merpati+2 mesin mesin+press minggir+kereta minta+backup minum+dengan minum+obat minum+sabun
 minum+tidak minum+tolong minyak+tanah mobil+box mobil+orang mobil+panas mobil+warga mogok+di mogot motor+dibawa
 motor+sekarang motor+tabrak motor+tidak motor+yang muda+odgj muka+di muka+mencong mulai+pukul mules+banget
 mules+tiap mulesnya mulut+keluar mulut+miring muncul+sudah muntah+darah muntah+terus murid+perempuan murung na naga
 nak nama+saya nan nanas+panunggangan nancep+di napas+cepat napas+dikit napas+gang napas+lagi napas+satu napas+senin
 napas+tidur nasi neglasari+rt nekat netes+dari ngaku+untuk ngedip ngepung ngerem ngitung ngomong+dengan ngos no+3
 nomor+7 ntu nurul+falah nya+tinggal nyawa nyawa+saya nyelonong+ke nyender nyolok obat+botol obat+di obat+lansia
 obat+pasar obat+satu odgj+bakar odgj+di odgj+itu odgj+jatuh odgj+kumat odgj+lk odgj+pergi odgj+pukul odgj+seret
 odgj+tabrak odgj+tidak of+bale of+starbucks ojek+tidak ojol+tabrak oleh omong oplosan orang+asing orang+besar
 orang+gang orang+luka orang+odgj orang+pakai orang+perempuan orang+pulang orang+tadi pabrik+manis pada+lari pade
 paha pajang+rt pakai+batu pakai+konblok pakai+lipstik pakai+pampers pakai+sapu paksa+masuk paling pamit+dan
 panas+tidak panek panek+iduik panggil+di panik+suami panto panto+tidak papan+reklame parking parking+lot
 parkir+situ parkir+yang pas+antri pas+buka pas+jumat pasar+anyar pasar+babakan pegang+korek pegang+leher
 pegang+pagar pegang+saya pelan pelapor+a pelapor+ketua pelipis+robek pemadam pembersih pembersih+lantai pengantin
 pengkereun pengkereun+pabrik penjaga penjual+sate per perempatan+sudah perempuan perempuan+perkosa perempuan+umur
 pergelangan pergi+selamanya perlintasan+dekat perlintasan+poris peron+bawah pertigaan+tajur pertokoan
 pertokoan+pasar perum+poris perut+sudah pesan+terakhir petir+di pinang+2 pinang+gang pinang+griya pinggir+atap
 pinggir+luar pinggir+setu pinggir+walungan pingsan+kepanasan pintu+kami pintu+stasiun pisau+daging pisau+tukang
 plastik plastik+jatake plawad+utara pln+jalan pohon+belakang pohon+besar pohon+depan polisi polisi+di pondok+aren
 poris+jaya pos+cimone pos+itu pos+timbangan potong+tangan pr+30 press press+pabrik ps+malabar pukul+alat pukul+di
 pukul+ke pukul+tukang pula punggungnya punya+siapa puskesmas+cipondoh puskesmas+neglasari putus+cinta ra
 racun+depan racun+di racun+gas rami rante rapi rapi+di rasa+tidak ready rel+tunggu respon+kapan ronda rongsok+dekat
 rongsok+meninggal royal+3 rs+melati rsud+tidak rt+gang ruko+depan ruko+gading rumah+bawa rumah+nomor rumah+sejak
 rusak+di rusak+mobil rusak+orang rusak+rumah rusunawa+manis rw+05 rw+3 saat saat+ini sabun+cuci sak sakit+jantung
 sakit+kayak saksi salak+kunciran saluran sambil sambil+pegang sambil+putar sambil+tawa sambil+teriak
 sampah+belakang sampah+tpa sampai+depan sampai+magrib sampai+mati sampai+pingsan sampai+robek samping+alfamidi
 samping+rumah sanggup sangiang+jaya sapi+kurban satpam satpam+mall satpam+pabrik satu+belum satu+ini satu+tangan
 satu2 satupun saudara+jatuh saudara+minta saudara+perempuan saudara+sendiri saudara+umur saung+dekat
 sawah+neglasari saya+ambil saya+bayi saya+depan saya+jaga saya+khilaf saya+kunci saya+kuntit saya+lapor saya+luka
 saya+makan saya+minta saya+naik saya+obat saya+pasang saya+pikir saya+rami saya+rasa saya+rt saya+sayat saya+shake
 saya+terjebak saya+tinggal sayang sayang+saya sdn+karang sebelah+badan sebelah+kontrakan sebelah+mushola
 sebelah+sudah sebelah+tangan sedot+arus sejak+tidak sekarang+banyak sekarang+bayi sekarang+belum sekarang+depan
 sekarang+jatuh sekarang+kejang sekarang+lempar sekarang+rusak sekarang+takut sekarang+tusuk sekolah+pakai
 sekuriti+lapor selangnya selimut+tidak semak+ada sembako+jalan sembunyi+di sembur semua semua+barang semua+ini
 semua+orang semua+terus semut send+tolong sendiri+kaki sendiri+pinggir sengaja+tunggu senin+kamis senjata+orang
 septic septic+tank serang+di serang+satpam serpong+jalan setengah setrika setrum+kolong setrum+lagi setu shake
 shake+dia si+bapak siapa+aja siapa+petugas sih+dia sikunya singkong+dekat sipon+ketapang sipon+sudah siram+minyak
 sirine sirkus situ+bulakan situ+sudah smpn+18 sopir sopir+grab starbucks+di stasiun+poris stasiun+tanah suami+makan
 suara+kayak sudah+1 sudah+10 sudah+2 sudah+20 sudah+baik sudah+banyak sudah+cape sudah+dekat sudah+dikipasin
 sudah+dipompa sudah+dirubung sudah+hubung sudah+kena sudah+lebih sudah+leher sudah+masuk sudah+panek sudah+tanya
2 sudah+tinggi sudah+tutup suka+di suka+gelandangan suka+mangkal suka+masuk sukajadi summarecon summarecon+mall
 sumua sumua+alun sumur+tua supir+truk surat+mau surat+untuk surau sutet sutet+sudah tabrak+angkot tabrak+antara
 tabrak+beruntun tabrak+depan tabrak+mesin tabrak+tanah tabrak+tulang tadi+hujan tadi+ngaku tadi+orang tadi+tarik
 tadi+yang tahun tahun+pisah tahun+sekap tahun+tangis tahun+tarik tahun+tidur takut+air takut+banget takut+kenapa
 tali+dari talinya taman+cibodas tambah+korban tangan+di tangan+doang tangan+karyawan tangan+ke tangan+lepas
 tangan+sekarang tangan+sendiri tangan+sudah tangerang+belum tangga tangga+sudah tangis+di tangis+panggil
 tangkal+nangka tangki tank tanpa+ktp tanpa+saya tanya+cuma tanya+orang tapi+ini tapi+tadi tarik+paksa taruh+depan
 tas+hitam tas+jinjing tawa+sambil tawuran+di telah+ketemu telanjang+lari telepon+02 telepon+odgj telepon+pr
 tenang+eh tenang+masih tenggelam+situ tenggorokan teras+kios teras+mushola terbalik+ada terbalik+di teriak+bakar
 teriak+mau terjebak+banjir terjun+di terminal+ada ternyata+dia terus+dari terus+di terus+ditinggal terus+kata
 terus+ke terus+motor terus+ngompol terus+odgj terus+pukul terus+saya terus+tarik tetangga+amuk tetangga+kata
 tetangga+pukul tetangga+sekarang tetangga+tenggelam tetangga+tidur tetangga+yang thamrin+cikokol the+bridge the+bus
 tidak+aktif tidak+ambulans tidak+angkat tidak+bersuara tidak+dibawa tidak+enak tidak+get tidak+kedip tidak+sakit
 tidak+sanggup tidak+tetangga tidak+turun tidak+tutup tidur+aneh tidur+dan tidur+doang tidur+habis tidur+keras
 tidur+pas tiga+kali tiga+tahun tikungan+jalan tikus timbangan timbangan+jatake tinggal+satu tinggi+ada
 tinggi+banget tinggi+di titip+anak tk+ada toko+obat tol+sendiri tol+tidak tolong+bagaimana tolong+capek tolong+cari
 tolong+dulu tolong+mengganggu tolong+send tolong+tetangga tong tong+sampah took topi+doang tpa tpa+rawa tps+liar
 truk+tabrak tua+meninggal tua+seberang tuak tukang+ojek tukang+rongsok tulang+keluar tulang+kering tulang+manusia
 tulang+orang tulis+minta tulis+status tumpah+kena tumpang+tanya tuna+wicara tunggu+ambulans tunggu+angkot
 tunggu+dijemput tunggu+kereta tunggu+klinik tunggu+samsat turun+sebelah tutup+terpal uang+di ud udin+kumat ujug2
 umar+karawaci umur umur+3an untuk+besok untuk+kerja untuk+semua urus+dkm usah+repot utuh via+112 via+telepon
 walungan warga+belum warga+dan warga+dengan warga+saya warga+telepon warkop+depan warna+merah warung+orang
 warung+pakai warung+pecel warung+sembako wicara woy+ada yang+begal yang+cepat yang+harus yang+hujan yang+jual
 yang+kenal yang+lagi yang+naik yang+ngetok yang+pakai yang+paksa yang+parkir yang+sakit yang+sayang yang+sekap
 yang+setrum yang+tenggelam yang+teriak yang+terjun yang+tutup ybs+sekarang yth ~2th> ~3an> ~45th ~5th> ~<3an ~<45t
 ~<acc ~<ada ~<ami ~<ana ~<ane ~<ant ~<ari ~<asi ~<ata ~<aya ~<baa ~<bae ~<bal ~<bec ~<bet ~<bic ~<biu ~<blu ~<boc
 ~<boi ~<box ~<brg ~<bri ~<bru ~<c> ~<cak ~<cek ~<cel ~<clu ~<cob ~<cop ~<cra ~<dem ~<dih ~<dki ~<dkm ~<dro ~<fac
 ~<gad ~<ge> ~<ger ~<gos ~<goy ~<gum ~<gun ~<hea ~<her ~<hit ~<hut ~<imi ~<ins ~<iru ~<jeb ~<jon ~<kae ~<kea ~<ked
 ~<khi ~<kim ~<kio ~<koi ~<kor ~<kua ~<kuk ~<law ~<led ~<leh ~<let ~<lih ~<low ~<mba ~<mea ~<mir ~<mol ~<mut ~<na>
 ~<nai ~<nod ~<ntu ~<nya ~<nyu ~<oma ~<omb ~<omo ~<opa ~<opl ~<ora ~<pnl ~<ra> ~<reg ~<rok ~<run ~<sdr ~<sed ~<sen
 ~<sep ~<ser ~<tar ~<ter ~<tir ~<tit ~<tol ~<ton ~<too ~<tpa ~<ud> ~<wic ~<yth ~aal> ~aat> ~abal ~abat ~abeh ~abok
 ~abuk ~acau ~acku ~ada> ~ady> ~aen> ~afon ~agan ~ager ~agin ~ahan ~ahe> ~ahin ~ahir ~ahu> ~ahui ~ahun ~ajad ~ajaj
 ~akas ~aki> ~akit ~akna ~alak ~alie ~alir ~alke ~alko ~alur ~amar ~ambl ~ampo ~anak ~ande ~ando ~ang2 ~angk ~ango
 ~ann> ~ans> ~ap2a ~apen ~aper ~aras ~ardu ~arec ~areg ~arku ~arny ~arur ~ase> ~asir ~asny ~asuk ~atpa ~atuk ~atul
 ~atup ~awah ~ayaa ~ayah ~ayan ~ayu> ~baal ~back ~bae> ~bagu ~baja ~bak> ~bam> ~bas> ~bebe ~beh> ~beke ~belu ~bere
 ~best ~bet> ~biar ~bias ~birn ~bius ~blas ~blue ~boil ~bok> ~bonc ~box> ~bra> ~brid ~buay ~buja ~bus> ~cai> ~calo
 ~came ~cang ~cant ~cark ~cau> ~ceku ~cika ~cinc ~cked ~ckup ~coba ~cran ~cubi ~cucu ~cuny ~dagi ~dahn ~dale ~dan>
 ~dare ~deba ~den> ~dge> ~diab ~dibu ~dila ~dilu ~dind ~diru ~diul ~dkm> ~driv ~drop ~duak ~dul> ~dung ~duny ~dupn
 ~dus> ~dust ~eady ~eang ~ebam ~ebus ~econ ~edik ~egaw ~egin ~eher ~einj ~ekam ~ekan ~ekar ~ekel ~eker ~ekny ~ekun
 ~eleh ~elem ~eler ~elot ~elup ~emab ~emad ~emal ~emeg ~emis ~enar ~end> ~engl ~enku ~ensi ~er2i ~erab ~erdu ~erem
2 ~ereu ~erha ~erib ~erig ~erna ~erot ~ersu ~erun ~esen ~esir ~est> ~etau ~etek ~etha ~etny ~etu> ~eura ~face ~fala
 ~fon> ~gaha ~gain ~gapu ~gare ~gatn ~gebu ~gedi ~gejo ~gela ~gepu ~ggal ~ggan ~ggar ~ggri ~ggup ~gih> ~gitu ~gkah
 ~gkat ~gki> ~glah ~glis ~gol> ~gond ~gos> ~goso ~goya ~grab ~gris ~gsar ~gup> ~hala ~hap> ~hape ~hatn ~havi ~hear
 ~her> ~hes> ~hnya ~hun> ~hunt ~iabe ~iaka ~iapa ~ibiu ~icel ~icul ~ide> ~idge ~ift> ~iga> ~igil ~ihat ~ihin ~ihny
 ~ik2> ~ikej ~ikip ~ikny ~ikus ~ilaf ~ilak ~ilua ~imia ~impe ~inar ~ince ~ingk ~ini> ~inji ~insi ~insu ~inye ~ipil
 ~ipis ~ipom ~ipst ~ira> ~iri> ~irun ~iser ~ish> ~isim ~isny ~isos ~iste ~iswa ~itah ~itek ~item ~ium> ~ius> ~jaga
 ~jar> ~jaru ~jeba ~jend ~jinj ~jir> ~jok> ~jug2 ~jug> ~juk> ~juti ~kae> ~kaja ~kat> ~kaya ~kebu ~keca ~ked> ~kent
 ~keri ~kete ~khil ~kimi ~kios ~kipa ~kita ~kitt ~klam ~kna> ~kobr ~koin ~konb ~konc ~koor ~kosk ~kosn ~kres ~ksa>
 ~ktok ~kuda ~kuku ~kuse ~laf> ~lafo ~lahn ~laki ~lala ~lale ~lari ~las> ~lean ~lehe ~lemb ~leng ~let> ~leth ~liha
 ~lima ~ling ~lipa ~lish ~lisi ~lite ~lkeu ~lock ~long ~lony ~losa ~lpn> ~lub> ~lube ~lue> ~luh> ~lup2 ~maan ~maca
 ~maik ~many ~mar> ~masi ~masu ~mati ~mbla ~mbro ~mbru ~mega ~meja ~memu ~menk ~meny ~mesi ~mia> ~min> ~mita ~mmar
 ~mpei ~mpil ~mpua ~munc ~mund ~muru ~mute ~n2in ~nake ~nblo ~ndek ~ndua ~ndus ~nemu ~nfo> ~ng2a ~ngar ~ngeb ~ngep
 ~ngew ~nggr ~ngha ~ngol ~ngos ~nguc ~ngum ~njag ~njaw ~njir ~nlpn ~nna> ~nodo ~non> ~nong ~nsid ~ntai ~ntip ~ntit
 ~nto> ~ntol ~ntra ~ntuh ~nunj ~nuri ~nyah ~nyek ~nyen ~nyul ~oaln ~ogot ~oile ~oin> ~ok2> ~okoa ~omah ~onbl ~ongl
 ~ongs ~onte ~ooks ~oord ~opat ~opin ~opir ~oplo ~opot ~orde ~ordi ~ore> ~osis ~osor ~otor ~own> ~oyan ~p2an ~p2in
 ~paan ~pade ~paik ~pali ~palo ~pane ~part ~pasi ~past ~patu ~pein ~pet> ~pila ~plaf ~plos ~pnlp ~pnya ~pok2 ~pons
 ~post ~pres ~psti ~ptic ~puk2 ~pulu ~r2in ~rahe ~rahm ~rakh ~rane ~rany ~ratn ~rau> ~rdap ~rdin ~rdu> ~read ~reco
 ~ress ~reum ~rger ~ridg ~rige ~rine ~riti ~rkin ~rkus ~rman ~rond ~ront ~rop> ~rsua ~rtab ~rtok ~rumn ~rura ~rusu
 ~saat ~sabe ~saks ~sana ~sapa ~sasa ~sawa ~sayu ~sdri ~seku ~sela ~sele ~sern ~seru ~setu ~shak ~sian ~sik2 ~siks
 ~siku ~slin ~snya ~sok> ~sopi ~soro ~stie ~stop ~suak ~sukk ~sul> ~summ ~sute ~swa> ~tann ~tari ~tatu ~taua ~tawi
 ~tega ~teli ~tepo ~ter2 ~thak ~tian ~tic> ~tie> ~tip> ~tnya ~tolo ~took ~tot> ~tpa> ~tpam ~trak ~tu2> ~tull ~tum>
 ~tune ~tupu ~turk ~uak> ~uakn ~uan> ~uand ~uapi ~uat> ~uaya ~uber ~ubit ~ubu> ~ug2> ~ujug ~ujun ~uk2> ~ukaj ~uki>
 ~ukit ~uku> ~ulak ~ulla ~umma ~umpa ~umpu ~umua ~un2i ~unan ~uncu ~ungi ~unka ~unta ~up2i ~uran ~urat ~urau ~uruk
 ~usen ~ustr ~usua ~utet ~warg ~wat> ~wati ~wica ~yahu ~yamp ~yebr ~yeke ~yend ~yeng ~yth> ~yulu ~yun2
1 01+panunggangan 02+10 04+01 04+11 08+15 11+cibodasari 11+kelurahan 11+orang 112+bakar 12+hotel 16th 2+5 2+ada 2+rw
 2+smp 3+menit 4+persen 5+mnt 5+uwung 9+perum =mad =smell =work a+car abis+dipukul abis+makan abis+ngelem
 abis+suntik ada+artinya ada+bocor ada+kali ada+kepala ada+perempuan ada+reaksi ada+tukang adus air+keras
 air+ketuban air+lagi air+tidak ajak+ngobrol ajak+ngomong aktif+dari alamat+saya alat+genteng alat+sudah alfalah
 alfalah+selapajang alhamdulillah+sudah allah ambruk+dekat amuk+bawa amuk+rusak amuk+sambil anak+bayi anak+dan
 anak+dibawa anak+mau anak+padahal anak+panas anak+siapa anak+sma anak+smp angkot+jatuh angkot+tidak anjing+galak
 antara+peron apa+aja apa+bener api+dari arah+batuceper arah+di arah+jalan artinya artinya+mau arus+kali asap
 ayodhya+cikokol ayun+golok ayun+ke b+4 bacok+di badan+kaku badan+panas bahasa+aneh bahwa bajaj bajaj+depan
 baju+hitam bak bakar+itu bakso+muka bale+kota bandara+kp bandara+masih banget+ini banget+muka bangku+halte
 bangunan+jatuh banjir+tidak banting+ke bantu+lacak banyak banyak+yang bapak+abis bapak+dia bapak+ditangkep
 bapak+jalan bapak+kena bapak+pergi barang+di barat+rt baru+15 baru+jalan baru+pedurenan baru+pemda baru+rt1
 baru+sekarang barudak+untuk bawa bawa+apa bawa+botol bawa+obor bawah+lidah bawah+pintu bayi+hari begal+pisau
 begal+sekarang bekas+pos belakang+puskesmas belakang+smpn belakang+stadion belakang+stasiun belum+tarik benda+raya
 bener+antena bener+pompa bengkak+hitam bengkel+las bensin+jatiuwung berani+buka bercak+darah bernyawa+di
 bersama+ini beruntun+tol besar+dekat besar+duduk betis beton bhineka biar biar+cepat biasa+gelandangan bibir+biru
 bibir+dengan bisa+ajak bisa+kesakitan bisa+lepas bisa+minum blok+d bocah+4 bocah+ditinggal bocah+main
 bocah+tenggelam bocor+dekat bocor+gas bodas bokor+dekat bolak bolak+kembali bongkar bonjol+depan botol+kejar
 buaya+jakarta bujang+saya buka+ternyata bukan+di bukan+tapi buruk bus+shelter buset buset+sudah busuak buta+jalan
 cair+pembersih capek celana+basah celana+di celana+training cepat+atuh cibodas+sari cikokol+depan cimone+dia
 cirarab+pasar cluster+yunani crane+proyek cuma+kesakitan cuma+lewat cuma+tunjuk d dadah dalam+dengan dalam+kamar
 dalam+karung damkar+ada dan+barang dan+lansia dan+pukul dan+saat dapur dapur+sekarang darah+depan darah+hamil
 darah+hebat darah+semua darah+tolong dari dari+abis dari+jam dari+kasur dari+pasung dari+puskesmas dari+semak
 dari+sepeda dari+sitanala dari+stasiun dari+wit darurat+lansia dekat+bandara dekat+gereja dekat+kelurahan
 dekat+mushola dekat+pangkalan dekat+tangcity demam dengan+dari dengan+kami dengan+kereta dengan+kuku dengan+mantan
 dengar+dari depan+alfamart depan+anak depan+gerbang depan+kebon depan+minimarket depan+of depan+pagar
 depan+tangcity di+alat di+bajaj di+belakang di+buku di+ciledug di+darat di+facebook di+kabel di+komplek di+muko
 di+perahu di+plastik di+ps di+pucuk di+punggung di+rest di+tanjakan di+tol dia+ambil dia+emang dia+habis dia+ikat
 dia+muntah dia+panjat dia+punya dia+tabrak dia+wants diam+wae dibekep dibuang dibungkus+kain dibungkus+sarung dibw
 dicabut dijak dijak+omong dijual+orang dikasih+kopi dinas+ada dindiang dingin+tolong diri+depan diri+sekarang
 disamber ditinggal+pesan dong+cepat dpt dua+mobil duduk+nunduk duh duit+untuk dukun dumpit duta+bandara e
 emang+ganggu empang enggal facebook falah flyover+taman foto+dengan foto+tangan freezer gadai+cimone gang+kami
 gang+kuda gang+salak gas+menyengat gas+terus gedor gelandangan+dipukul gelandangan+sesak gelandangan+tua gempa
 gereja+kunciran gerobak+itu gigil gigit+anjing gigit+kobra gilas gimbal+sekarang golok+dari golok+depan golok+marah
 gosong+tidak got+belakang haji+ada halte+rsud halte+tayo halu hamil+darah hamil+tua handuk hari+lagi hari+lalat
 hasanudin+poris having+a henti henti+napas herself hese hias hias+parung hidup hidup+sih hilang+20 hilang+dia
 hilang+juga hilang+selamanya hitam+badan hitam+dipukul hitam+isi hotel+melati hpnya+ditinggal ikan+hias iki+anak
 indah insulin ipar+saya islamic islamic+center itu+gendong itu+kaki itu+kenapa itu+napas itu+yang jadi+saksi jaga
 jaga+terus jaksel jalan+gatot jalan+ini jalan+irigasi jalan+kh jalan+merpati jalan+pajajaran jalan+sudirman jam+8
 jam+segini jambret jambret+seret jami+sudimara jamur jantung+sekarang jauh jembatan+tanah jempolnya jendela+lihat
 jendela+saya jiwa jiwa+masuk jiwa+tidak jo jpo+jalan jual+kerupuk kaki+busuk kaki+robek kaki+saya kalau+salah
1 kali+sekarang kalua kamar+9 kamar+minta kami+kena kami+mundur kami+sampai kami+takut kami+temukan kamling+sudah
 kampung+baru kana kandang+kambing kandang+makan kantong+keresek kantong+plastik karena+harus karena+ribut kasur+di
 kata kata+tetangga kayanya+mau ke+cisadane ke+dokter ke+kaca ke+kuningan ke+muka ke+posko kebon+belakang
 kebon+depan kebon+singkong kebun kecil+terjebak kejadian+sekarang kejar+saya kel+alam kelahi+pakai keluar+pagar
 kelurahan+karang kena+air kena+leher kena+lempar kena+stroke kena+tusuk kenal kenal+saya kepala+bapak kepala+nongol
 kerasukan keresek+di kereta+terakhir kerja+ke kerja+saya kerja+tolong kesamber+kereta ketangkep ketuban+5 kh
 ki+samaun km kolong+jembatan komplek+bawa komplek+sekneg kontrakan+bau kontrakan+di kontrakan+kamar kontrakan+sudah
 koper+di kopi+langsung korban+tabrak korek+dengan kosnya+kunci kosong+tidak kreo+rw kresek+di kuah kuah+bakso
 kuat+duduk kulit+kepala kulit+merah kunci+dari kuntit+dari kurban kursi+belakang lacak lagi+begal lagi+kejadian
 lagi+odgj lagi+umur lah laki+duga laki+kejar laki+mabuk laki+terlantar laki+tidak lalu+tidak lansia+bakar
 lansia+kami lansia+nya lantai+atas lap+warga lapangan+karang lapangan+upacara lapo+dekat lapor+jadi lapor+sini
 lari+bawa lawange layang layang+cibodas lebar legok legok+depan leher+anak lemas+di lemas+parkir lembur lewat+wa
 lidah lihat+perempuan lihat+saya lima+hari listrik lk2 loba+banget lobby+timur luar+jendela lubangnya luka+bernanah
 luka+darah luka+sudah luka+tusuk lurah mabuk mabuk+depan macam macan maen magrib magrib+sampai mahasiswi makam+tpu
 makan+jamur makan+minggu makan+saya malabar manekin mangga+raya manis+jaya mart masih+bawa masih+ikat masih+nyala
 masih+sapu masih+terjebak masjid+alfalah masjid+tidak masuk+kamar masuk+komplek masuk+sumur mata+cekung mata+ke
 mata+kena mata+merem mata+terbalik mau+baca mau+bawa mau+dibawa mau+habis mau+tenggelam mayat+ngambang
 mayat+perempuan melati+indah melawan meledak+rumah melihat menceng mendidih menit+tidak menit+yang menyengat+banget
 merah+kering merah+shinta merak+mau merosot merpati mesin+cuci mesin+kulit mesinnya minta+selimut minum+air
 minum+cair mobil+hitam mobil+lari mobil+masuk mobil+pakai mobil+silver motor+ada motor+ambil motor+lawan
 motor+tenggelam motor+terus muka+bengkak muka+pucat mulut+sudah mulya+2 mushola+sudimara musola+stasiun nah
 nama+istri nambo nambo+jaya napas+bagaimana napas+bunyi napas+lansia nempel+di ngadep ngasih ngawur ngelantur+terus
 ngetok ngobrol+jawab ngomel ngomong+lagi ngomong+tidak no nolongin nomor+9 nongol2 nunduk nyamber+ke nyegat
 nyentuh+lantai nyolong+ayam obor odgj+a odgj+ayun ojek+kreo ojol+ditusuk ojol+yang ombak ongkos+abis opposite
 opposite+tangcity orang+dalam orang+ikat orang+kelahi orang+kena orang+kurang orang+nyangkut orang+sampai
 orang+sini orderan otista+dekat pabrik+keroncong pabrik+kertas pabrik+plastik pacar pada+tabrak pada+teriak
 pada+tutup padahal+cuma pagar pajajaran pajajaran+perumnas pakai+baju pakai+senjata pakai+tangan palak+pakai
 palem+raja paman+ke pamit+selamanya pampers panonna panti+anak parkir+darah parkir+pakai parkir+pasar parkir+tabrak
 pas+angkat pas+dekat pas+jam pas+kembali pas+lihat pas+tidur pasar+buaran pasar+cimone pasar+lapangan pasar+minggu
 pasar+sipon pasien pasien+jiwa pasung+sekarang pasutri+lansia patah+tangan pecel pegang+alat pegang+senjata
 pegang+tiang pegawai pelan+banget pelo+dan pembangunan+karang penelepon+tangis penelepon+update pengemudi
 penjaga+palang penjaga+warung penuh+sayat perempatan+tugu perempuan+saya perempuan+sendiri perempuan+tarik
 pergi+saya perhatiannya+kami periuk+damai perlu+ambulans peron+dengan persen perum+bugel pesawat petasan+meledak
 pidato+pakai pinggir+got pingsan+orang pingsan+tidak pinjam+hp pintu+digembok pintu+rumah pintu+tetangga
 piring+terus pisau+dapur pisau+ke pisau+sekarang plat polisi+siapa pondok+bahar poris+indah pos+hansip potret
 proyek+tidak prp ps+tanah pt pucat+kaya pucuk pucuk+pohon pukul+satpam pukul+warga pulang+ini pun+tidak punya+bapak
 punya+duit puskesmas+sukasari putar+kembali putih+yang rahangnya raja raja+rt rakitan rambut+panjang ranjang
 rapat+ke raya+al raya+legok rebahan red rekam rekan rekan+kami rem renang+di ribut+sekarang rjp robek+di rohim
 rokok+sekarang rongsok+belakang roommate roti+jalan rs+bhineka rs+tapi rt+02 rt+nyuruh rt1 ruko+kosong rumah+di
 rumah+lewat rumah+lurah rumah+taman rusak+ketuban rusak+warung rusun+gebang rusunawa rw+11 sadar+dari sakit+banget
1 salak saluran+irigasi samaun samaun+ada samaun+seberang sampah+di sampah+pasar sampah+smpn sampai+di sampai+pukul
 sampai+putus sampai+rumah samping+gadai sapu+sekarang saringan+got sarung+sudah satu+botol satu+gang satu+kata
 satu+strip saung+sawah saya+ada saya+bonceng saya+dingin saya+dipukul saya+kata saya+kerja saya+kp saya+lemas
 saya+lempar saya+live saya+mata saya+mules saya+ojol saya+pamit saya+panggil saya+perkosa saya+putar saya+roommate
 saya+susah saya+tapi saya+taro saya+tenang sd+depan sebelah sebelah+ada sebelah+bakar seberang seberang+klenteng
 security+rumah sedang sedikit sedot segini sejak+semalam sekali sekap+majikan sekap+saya sekarang sekarang+ancam
 sekarang+dicek sekarang+jalan sekarang+keringet sekarang+masuk sekarang+motor sekarang+muka sekarang+mulut
 sekarang+naik sekarang+temen sekitar+bandara sekneg+blok sekolah+bawa sekolah+gang semak+belakang sembako sembilan
 semua+botol semut+sudah sendiri+depan sendiri+jalan sendiri+tetangga sengat+listrik senjata+rakitan sepaha
 sepaha+lansia serang+orang serang+tetangga sesak+dan sesak+keras sesak+kumat setrum+di setrum+jalan setrum+listrik
 shelter+opposite shes+tidak si+nya si+odgj si+rohim si+ujang siapa+disini singkong sini siram+kuah sirine+sudah
 sisa smpn+20 spbu+jalan starbucks status+pamit step+anak step+sekarang stopped stroke+lagi suami+cekik suami+lagi
 subuh+di subuh+sambil sudah+bunyi sudah+ditinggal sudah+lima sudah+magrib sudah+nyala sudah+pukul sudah+ra
 sudah+sampai sudah+selesai sudah+sembilan sudah+sepaha sudah+telepon sudimara sudimara+jaya sudirman+depan
 suka+siapa sumur+masih sungai+cirarab suntik supir+linglung surat+kata surat+wasiat surga tabrak+dekat
 tabrak+etalase tabrak+jalan tabrak+kaki tabrak+kayu tabrak+kuli tabrak+rel tadi+bapak tadi+kami tadi+tabrak
 tadi+tidur tadi+tunggu tahan+perut tahun+anak tahun+cuma tahun+nyasar tahun+tidak takut+dekat talinya+sudah
 taman+badan taman+potret tanah+ke tangan+hitam tangan+masih tangan+penuh tangan+petugas tangan+pisau tangerang+km
 tangga+sekarang tangis+dari tangis+pas tangis+sambil tanjakan+jalan tapi+kondisinya tapi+luka tapi+sejak tapi+tolak
 taro taro+di tawa+sendiri tawa+terus tawuran+pelajar tayo+depan telepon+masuk telepon+putus telepon+tadi tembak
 tembak+senjata temen+kontrakan temukan+di tenang+di tengah+jembatan terakhir+kali teralis teras+masjid teras+rumah
 teriak+dan teriak+tidak terjun+dia ternyata+kepala terus+ada terus+kejar terus+keluar tetangga+dengar tetangga+kena
 tetangga+mau tetangga+sebelah thamrin+depan tiap+3 tiasa tiba+stroke tidak+bawa tidak+dijemput tidak+nengok
 tidak+nongol2 tidak+pindah tidak+utuh tidur+disitu tigo tigo+hari tilu+hari timbul timbul+tenggelam timur+tangcity
 tinggal+4 toilet+umum toko+cat toko+pasar toko+roti tolong+anak tolong+arah tolong+bidan tolong+cek tolong+kirim
 tolong+sampai tolong+tindak took+all training treuk truk+di truk+rem truk+tadi truk+tanah truk+yang tu tua+hilang
 tua+sebatang tua+tidak tubuh+di tukang+becak tukang+galon tulang+dengan turun+depan turun+jembatan tusuk+alat udara
 ulat umur+60an umur+paling untuk+cari untuk+ke up upacara+puspem update+ybs utang uwung uwung+jaya wa+bapak wae
 walk wants wants+ke waras+bawa warga+jalan warga+ketemu warung+bawa warung+sate wau yang+akan yang+ambruk
 yang+biasanya yang+dari yang+dibacok yang+ditusuk yang+jalan yang+kerja yang+lalu yang+orang yang+stroke
 yang+tolong yang+urus ybs+melawan yunani ~16th ~6th> ~<16t ~<akh ~<amb ~<any ~<are ~<baw ~<bbr ~<ben ~<bhi ~<bin
 ~<cam ~<cep ~<cew ~<coo ~<cuc ~<d> ~<daa ~<der ~<dew ~<dis ~<dpt ~<duh ~<dum ~<dup ~<e> ~<hav ~<jau ~<jer ~<jiw
 ~<jo> ~<keg ~<ket ~<kh> ~<km> ~<kob ~<lak ~<lir ~<lk2 ~<loo ~<mae ~<mes ~<mou ~<naf ~<nci ~<neg ~<nga ~<no> ~<non
 ~<nun ~<nyi ~<obo ~<ole ~<opp ~<pel ~<prp ~<pt> ~<rai ~<rea ~<red ~<rjp ~<ron ~<roo ~<rt1 ~<sas ~<sus ~<tre ~<tu>
 ~<up> ~<uwu ~<wae ~<wau ~<wel ~abul ~acar ~aceb ~aduk ~adus ~agar ~agri ~ahh> ~ahku ~ahwa ~aiin ~ako> ~akse ~akta
 ~alab ~alam ~alek ~ali> ~alon ~ambu ~amic ~amil ~amis ~amur ~andu ~anon ~antr ~ants ~apal ~apek ~arbu ~ardo ~ariw
 ~arti ~asap ~asie ~asih ~atoh ~aton ~auh> ~auny ~ayun ~bahi ~bahw ~bako ~banj ~bare ~basa ~bbrp ~benc ~besa ~beto
 ~bhin ~blen ~book ~bret ~brp> ~buck ~buli ~buse ~cabu ~cair ~can> ~cape ~cebo ~cela ~cepa ~cewe ~cipr ~cks> ~cook
 ~cora ~cuk> ~cur> ~daia ~daki ~dana ~dapu ~dari ~dema ~dep> ~diay ~dibw ~dice ~dida ~didi ~dile ~diny ~diol ~dony
 ~dora ~dot> ~dpt> ~duh> ~dump ~dup> ~ebah ~eboc ~eboo ~ecel ~edor ~edot ~edul ~eeze ~egat ~egok ~eike ~ein> ~ek2>
1 ~eken ~elew ~emam ~empa ~emud ~en2> ~enai ~enca ~enda ~ende ~enga ~epet ~eral ~erli ~erne ~erny ~eros ~esah ~esar
 ~esaw ~ese> ~etal ~etan ~eton ~etup ~ewen ~ezer ~gaga ~gahn ~gane ~gawu ~gayu ~ged> ~gedo ~gege ~gern ~ggig ~ggor
 ~gila ~gkak ~glan ~gol2 ~gole ~grib ~gsok ~guna ~gung ~gunj ~hanc ~hang ~har> ~heli ~hers ~hese ~hidu ~him> ~hku>
 ~horm ~hwa> ~iasa ~iayu ~ibas ~ibek ~ibua ~ibw> ~iceg ~icur ~idih ~idup ~igar ~iger ~ijak ~ijal ~ijaw ~ikam ~ike>
 ~ikep ~ikia ~ikon ~ilar ~ilet ~ilit ~inin ~intu ~iole ~ipra ~isak ~isor ~ist> ~isto ~iswi ~itan ~itar ~itep ~iter
 ~itud ~iwa> ~jaj> ~jaks ~jama ~jato ~jauh ~jiwa ~joki ~jur> ~kama ~kata ~keik ~kein ~kek> ~ken2 ~kern ~kina ~knya
 ~knyo ~komp ~ksel ~kuah ~kunn ~kurb ~laba ~lant ~lap> ~latn ~lego ~lek2 ~lek> ~letu ~lfal ~liko ~liri ~lk2> ~loba
 ~look ~lotn ~lpas ~lua> ~lump ~lung ~mabu ~mada ~maen ~magr ~mahe ~male ~mama ~mang ~mbek ~mbo> ~mbre ~mbuk ~mel>
 ~memi ~mena ~merp ~mil> ~mmat ~mpok ~mulu ~mut> ~muti ~nak> ~namb ~nani ~naro ~ncul ~ndal ~ndel ~ndid ~nek> ~neki
 ~neru ~ngas ~ngay ~ngem ~ngli ~ngok ~njak ~njer ~nolo ~nonj ~nonn ~ntan ~nts> ~nund ~nyai ~nyam ~nyeg ~nyin ~obor
 ~ohim ~ohin ~ol2> ~oles ~olin ~olny ~olon ~omma ~onga ~onna ~oomm ~oppe ~oppo ~osit ~osku ~osny ~osok ~oson ~osot
 ~otna ~otre ~paga ~pat> ~pece ~ped> ~pema ~pen> ~pero ~peru ~pik> ~pir> ~plat ~poln ~pomp ~potr ~pped ~ppos ~prat
 ~prp> ~puan ~rahh ~rain ~ramp ~ranj ~rasi ~rbuc ~reba ~reez ~resa ~reuk ~rist ~rive ~rkal ~rkel ~rnap ~rohi ~roso
 ~rot> ~rpat ~rsel ~rsi> ~rt1> ~rten ~runi ~sarm ~sedo ~sien ~sinn ~sirk ~sisa ~sku> ~song ~suki ~sula ~sumu ~surg
 ~swi> ~tang ~tanj ~tarb ~tas> ~teke ~tele ~tere ~tiga ~tikt ~tisn ~tohi ~tope ~topp ~trai ~tret ~treu ~tuak ~tuan
 ~tung ~tutu ~ucks ~ucuk ~udim ~uih> ~uka> ~ukas ~uler ~ulny ~una> ~uras ~urga ~urin ~uset ~utar ~uti> ~utuk ~waba
 ~wadu ~wae> ~walu ~want ~wau> ~weny ~wur> ~yal> ~yebe ~yega ~yera ~yono ~yuna ~zer>
-1 0000+1111 0000+4321 03+05 03+kel 07+bugel 08xx 11+belum 12+disuruh 2+pasar 2x24 2x24+jam 3+anak 3+bulan 3kg
 4+kontrakan 4+orang 6+sekarang 70th 71+tahun 9+sampai =lost =not =wait abis+itu ada+2 ada+3 ada+ambulans ada+dokter
 ada+ktp ada+leher ada+nan ada+pasien ada+pitih ada+satu ada+simulasi ada+tempat ada+tindak ada+video adiak
 adik+yang adipura aeon agak+pincang ahmad air+10 air+kali air+mancur air+pdam airport airport+soetta aja+bapak
 aja+laporan aja+orang aja+panjang akan aktif aktif+tidak al+azhom alamat+gang alat+pasar alfamidi alfamidi+pinang
 alhamdulillah+ketemu almarhum amankan+polisi ambil+tidak ambon ambruk+kena aminah amuk+dulu anak+2 anak+3
 anak+belum anak+depan anak+pramuka anak+saya ancam+mau anda anggota+kami angin+tidak angkat+kerja angkot+jurusan
 angkot+r03 angkut+belum anonim antar+anak antar+ke anter+sendiri anti any+update apa+dengan apa+ke apa+yang
 apartemen+paragon api+kecil arah+rel asal asap+besar asap+ganggu asd ashari+cipondoh atas+nama atm+bri azhom
 azhom+tidak babakan badan+depan badan+di badan+kecil bagaimana bagaimana+ke bagaimana+sudah bagaimana+untuk bahasa
 baju+ganti baju+koko baju+merah baju+partai bakar+api bakar+motor bali+saudara balkon+parkir bana bandara+t3
 bandeng banget+di banget+lansia banget+tolong bangsat bangun+cuma banjar banjar+wijaya banjir+ada banjir+butuh
 bank+mandiri bansos+tidak bantal+kira bantaran+kali bantu+korban bantu+lansia bantu+modal bantu+renov banyak+atas
 bapak+marah bapak+saya bapak+tuhan barat+dia baru baru+keluar baru+pada baru+tukang basuo batuk+pilek bawa+bendera
 bawa+ember bawa+identitas bawa+jalan bawa+lagi bawa+mobil bawa+radio bawah+jmbtn bayi+dengan bayi+perempuan
 bayi+saya beasiswa beasiswa+tangerang bedah bedah+rumah belakang+boen belakang+kampus belakang+masjid
 belakang+rumah belakang+sma belakang+smk belas belum+lihat belum+sarapan belum+tindak benar benda+kec
 bendera+kuning bendungan+pintu bener+apa bener+bagaimana bener+dinsos bener+gubuk bengkel+motor bengong+di bentol
 berapa+orang berarti beres+orang beres+tangan berhenti+dari berteduh besok+jam biasa biasanya+jalan
 biaya+melahirkan bikin+motor bikin+saya bilik biola biru+sumur bisa+bahasa bisa+duduk bisa+pinjam bisa+tanya bitung
 bni bocah+dari bocah+laki bocah+ngora boen+san boga bokor+rt bola+di boleh+ikat brebes brt bsd+dekat buaran bugel
 buka+hari buka+sabtu buka+tidak bukan+baru bukan+orang bule bundaran+tugu bungkuk bus+jalan busway+puri butuh+alat
 butuh+sembako cabut+laporan cair+merah cap+alat capek+mati cari+ada cari+bapak cat+ijo cat+merah cbd cbd+ciledug
 cekcok+mulut celana cerai cerdas cianjur cibodas+besar cikokol+sekarang cilame+belakang cimone ciujung ciujung+raya
 close cluster cukup cuma+kecapean cuma+nyengir curug daerah daerah+batuceper daerah+depan daerah+karang daftar+paud
 dagu dahi dan+makan danau+biru dapat+pkh darah+bapak dari+2009 dari+bogor dari+gang dari+grup dari+jauh
 dari+kelurahan dari+pabrik dari+penelepon dari+rs dari+saya dari+sekarang darmo dasar datang+sekarang
 dekat+bundaran dekat+kantor dekat+kecamatan dekat+klenteng dekat+sdn dekat+sekolah dekat+wtc deng dengan+di
 dengan+golok dengan+his dengan+petugas dengan+sehat dengan+tembok dengar+ada dengar+saya depan+alfamidi
 depan+apotek depan+bca depan+masjid depan+paud depan+pom depan+samsat depo di+alfamart di+cengkareng di+cisauk
 di+cluster di+dagu di+dahi di+depan di+english di+gading di+gardu di+gebang di+gereja di+got di+griya di+halaman
 di+hati di+jatake di+jaya di+jembatan di+joglo di+jurumudi di+kalian di+kec di+kenanga di+kene di+lapas di+larangan
 di+lobby di+lobi di+lokasi di+mauk di+meruya di+pajang di+parung di+pengkolan di+periuk di+pinang di+rsj di+shelter
 di+tangcity dia+bakar dia+ditinggal dia+duduk dia+geser dia+lempar dia+malah dia+pincang dia+tidur diam diamankan
 diancam+penagih dibawa+bali die dieu+jalmina digusur+sekarang dijemput+belum dikasih+nasi diomelin disdukcapil
 ditangkep+damkar ditemani ditemenin ditinggal+rombongan ditinggal+saya dlh doang+ke doang+sih doang+ternyata
 domisili domisili+ke dompet+tidak duduk+lemas duduk+sambil duduk+situ dulu+baru duri+ikan duta+garden eh eh+bukan
 eh+ini elpiji empang+pojok enak encum encum+sudimara es+krim evening fatah ff foto foto+kemarin foto+yang gading
 galah gamis gamis+biru gandasari gang+ini gang+kebon gang+kober gang+melati gang+sudah ganggu+anak ganteng
 gantung+babakan gas+elpiji gelandangan+bayi gelandangan+biola gelandangan+botol gelandangan+duduk gelandangan+kaki
-1 gelandangan+paksa gelandangan+tiap gelandangan+umur gelang+rumah gendong+anak genteng+dari gerbang+belakang
 gerbang+sekolah gereja+katolik gerobak+orang gigi+puskesmas giginya+ompong giginya+tinggal gigit+anak gocap
 golok+itu golok+sekarang golok+tadi golongan gonggong gonggong+terus good+evening graha gratis+dari griya+kencana
 griyo grup+warga gundul gusi h+encum haii haji+udin halaman halaman+masjid halooo halte+brt halte+sudah hama
 hampir+ambruk hantu hapus+aja hari hari+ada hari+ini hari+jumat hari+kamis harus+dibawa harus+kirim hasil+asesmen
 hermina hi+ada hidup+dari hiji hilang+kami hilang+minggu hilang+orang hilang+saya hitam+di hoax hotel+tidak hotline
 hpl+masih hujan+dia identitas+saya ieu ig ijo+terakhir ikat+tidak iki+petugas ikut+senam indah+2 indomaret
 indomaret+jalan indomaret+kunciran indramayu info+lansia info+orang infonya+tentang ingat ini+harus ini+kok
 ini+nyambung ini+saudara ini+wa interview is+the iseng+tolong istirahat istri+saya isya+belum itu+cuma itu+di
 itu+dia itu+lewat itu+masih itu+masuk itu+odgj itu+saudara jadi+datang jadwal+jaga jagal jahe jajan jaket+hitam
 jalan+aja jalan+cadas jalan+ciujung jalan+danau jalan+garuda jalan+hasyim jalan+jend jalan+kan jalan+kira
 jalan+kyai jalan+manggis jalan+masih jalan+mawar jalan+nyaris jalan+pincang jalan+sunan jalan+tapi jalan+teuku
 jalan+tidur jalan+tmp jalan+veteran jalmina+sudah jam+piro jangan+dari jangan+pakai jangan+panik jangan+sampai
 jangan+takut janten+sudah jaringan jatuh+sudah jawa jaya+belakang jazakallah+khair jelek+soal jembatan+merah
 jembatan+sungai jend jend+sudirman jenggot jenguk jenguk+kakak jmbtn jmbtn+layang joget+di joglo jpo+sudah
 jual+obat juang juni jurumudi+baru jurusan jurusan+cimone kabaya kaka kakak+adik kaki+hitam kaki+kanan kalah
 kalau+lansia kalau+telepon kalian+bawa kambing kami+yang kampung+kandang kampung+melayu kampus+umt kamu+robot
 kandang+sapi kapan+nyala kapan+tambal karang+kami karawaci+baru karena+tua karung+di kasi kasur+anti kata+nanti
 kata+otw katolik kaya+biasa kayak kayaknya+yang kayanya+orang ke+bekasi ke+dinsos ke+grup ke+halte ke+jembatan
 ke+padang ke+polisi ke+posyandu ke+seberang ke+teras keadaan keberatan kebon kebon+jahe kebon+sayur kec+pinang
 kecil+banget kecil+gelandangan kecil+jual kecil+tolong kedaung+wetan kedinginan kedinginan+tidur kehujanan+di
 kekerasan kel+cipondoh kel+keroncong kelapa+depan keliling+komplek keluar+cari keluar+sekarang keluar+st
 keluar+stasiun kelurahan+larangan kemarin+dibawa kembali+aja kembali+di kembali+piyambak kembali+sekarang
 kembali+sendiri kemeja+putih kemis+depan kena+puting kena+razia kenapa+tidak kencana kene kereta+tidak kerja+ada
 kerja+proyek keroncong kesini+apa kesini+lagi kesini+sudah ketemu+minggu ketemu+semua khair kios+kosong kira+40
 kira+ini kira+saya kirim+harus kirim+tadi kirim+yang klambi klambine klien+serahkan klinik kober kok+orang koko
 koko+putih komunitas kondisi+baik kontak+saya kontrakan+gang kontrakan+ku kontrakan+kunci kontrakan+mawar
 kontrakan+melati kontrakan+pelangi kontrakan+putra kontrakan+tetangga kontrakan+udin kooperatif kopi+di kopi+tidak
 kosong+nambo kosong+pasar kostum kp+ambon kram kreo+selatan krim ktp+nya ku+sudah kucing+sudah kulkas+mati
 kupingnya kutabumi kuyup+kedinginan kyai kyai+maja lae lagi+cuma lagi+dapat lagi+hujan lagi+istirahat lagi+kumat
 lagi+latihan lahap lain+tidak laki+60 laki+rambut laki+saya laki+ternyata laki+tuna lalin lalu+sambungan
 lampu+jalan lampung langsung+cair lansia+buta lansia+cari lansia+dari lansia+laki lansia+pakai lansia+sendiri
 lantai+stasiun lap+saya lap+total lapangan+ahmad lapangan+voli lapor+terus lari+abis lari+pas laris layang+kebon
 lebaran leher+ada level lewat+telepon lihat+duduk lihat+harga lihat+sekarang lihat+sesak lihat+yang linglung+bawa
 linglung+cari linglung+di linglung+gang linglung+harus linglung+mulai listrik+tidak lu+siapa luar+negri lubang+di
 lumpuh+di lupa+aja lupa+mati lupa+tadi lurus lurus+ngetan lusa mabuk+di mabuk+doang mabuk+pegang magrib+tidak
 mah+sudah main+dengan maja maka makam makan+belum makan+dan makan+mie makan+tidak makanya makin+banyak
 maling+dompet malu+saya mancur mandi+butuh mandir mandiri+daan manggis manggis+raya mangkat mangkat+belum manjua
 mantap+cepat mantap+sat mantri marah+dengan mari mars masalah masih+ada masih+belum masjid+kami masuk+gang
 mati+kompor mati+saya mau+jenguk mau+keluar mau+meledak mau+saya maulid mawar+3 mawar+babakan mayapada mayat+mr
"""
