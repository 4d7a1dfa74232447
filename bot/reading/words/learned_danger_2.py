"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
2 gelandangan+terus gelandangan+tidak gelang gelantungan gelantungan+di geleng gendong+bayi geng geng+motor
 genteng+ke gerak+dengan gerak+di gerak+saya gerbang+pabrik gerobak+yang get get+up gigit+kobra gigit+orang
 gigit+tangan gigit+ular golok+depan golok+ke golok+kejar golok+keliling golok+putar golok+sambil gondok+situ gorong
 got+besar got+saya goyang grab grup+kelas gubuk+lahan gudang+busa gudang+dengan gudang+kimia guling+di guru+tk
 guy+dengan habis+2 haji+mean halte+cikokol halte+sampai halte+smpn halte+tayo hamil+9 handuk hari+lalat
 hari+tangkal harus+lapor having hes hes+darah hi+theres hidup hitam hitam+jalan hoax+ada hormat+kami hpnya+tidak
 hujan+di iduik idung idungnya+tidak ikan+orang indah+tolong industri inggris ini+anak ini+chat ini+kami ini+temen
 ini+terakhir inside irung is+having istri+yang itu+kakak itu+ketemu itu+loh izin+sampai jadi+saksi jaga+anak
 jaga+kucing jaga+saya jalan+baru jalan+belum jalan+benteng jalan+besar jalan+curi jalan+industri jalan+juanda
 jalan+kelapa jalan+km jalan+mangga jalan+motor jalan+ngelem jalan+pinang jalan+rel jam+1 jam+2 jam+21 jam+3
 jam+bisa jangan jari+potong jarum jatuh+dan jatuh+tembok jaya+rt jaya+sudah jembatan+gerendeng jembatan+mau jemput
 jendela+kontrakan jerigen jerigen+bensin jinjing jok jongkok jual+es jual+tiba juanda kabeh+di kaca+tutup kaca+yang
 kacau kae kae+mau kakak+itu kakak+odgj kaki+depan kaki+kolong kaki+manusia kaki+orang kaki+robek kaki+saya kaku+di
 kamar+ketemu kamar+kontrakan kamar+mandi kamar+pegang kamar+yang kami+dipukul kami+tunggu kampung+ledug
 kampung+sewan kancing kandang+ayam kandang+buaya kantor+kecamatan kapalonyo kapan+saya karang+sari karyawan+masuk
 kasur+sebelah kata+biar kata+ini kata+temen kaya+kertas kayak+ikan kayak+tindih kayu+gang ke+danau ke+rumah
 ke+semua ke+tower ke+ujung kebon+pengkereun kebon+singkong kebun keburu kecamatan+periuk kecil+hilang kecil+kira
 kecil+kunci kecil+sedot kecil+sendiri kedaung+ada kegiles+truk kejar+kucing kel+mekarsari kel+poris kelahi+depan
 kelereng kelilit keluar+ada keluar+bawa keluar+dia keluar+pakai keluar+pisau kelurahan+panunggangan kelurahan+uwung
 kemarin+itu kemarin+masih kembar+umur kemis kena+anak kena+golok kena+serang kena+setrum kepala+orang kepanasan+di
 keras+tapi kering+nongol keringat keringet keringet+dingin kerja+sekarang kernet keroyok kerudung+hitam kesedak
 keselek+bakso kesini+ada kesini+dia ketauan ketemu+adik ketemu+obat ketemu+orang ketemu+saya ketemu+tuhan
 ketemu+tulang ketemu+warga ketuban+di khilaf kimia kios kios+kami kira+3 kira+tidur kirim+damkar kirim+lokasi
 klien+serang kobra koin kolam+renang konblok kontrakan kontrakan+bau kontrakan+belakang kontrakan+no
 kontrakan+nomor kontrakan+sudah kontrakan+tidak koordinasi korban+darah kosku kosnya kosong+belakang kosong+itu
 kosong+panunggangan kp+dumpit kresek kresek+gerak kuat+lagi kubu kuda kuku+sudah kunci+dalam kunci+sendiri
 kurban+usus kursi+di kursi+tunggu kusen lagi+dipukul lagi+jual lagi+kejang lagi+nih lagi+odgj lagi+umur laki
 laki+itu laki+jatuh laki+ke laki+kejang laki+kejar laki+pingsan laku+masih lalat+banyak lalu+telepon lama+ada
 lama+dia lama+lagi lama+orang lama+tidur langgar lansia+ambruk lansia+belum lansia+gelandangan lansia+itu
 lansia+makan lantai+5 lantai+dua lap lapangan+bola lapor+laki lapor+orang laporan+susul lari lari+arah lari+keluar
 lari+orang las+jalan lawan+arah layang+cikokol lebam ledug ledug+belakang ledug+tolong leher leher+lansia
 lemas+semua lepas+lagi lewat+tiap lewat+wa lihat lihat+apa lima lima+orang lintas lipstik listrik+di lk2 loba
 locked lok looks loteng+dengar luar+kamar luar+minimarket luar+pagar luka+bakar luka+belur luka+tolong macet+di
 majikannya makan+hp makan+sabun makin+besar makmur+blok malabar+cibodas maling+di maling+ketangkep maling+maling
 mall+serpong mambu mambu+bangkai mana+ini mandi+dengan mangga+raya mantan+pacar manusia+di mart masih+kecil
 masih+merah masih+naik masih+tabrak masih+tangis masjid+kel masuk masuk+avanza masuk+gorong masuk+maling mata+buka
 mata+keluar mata+sudah mata+tidak mateng mati+tidak mati+tolong mau+ajak mau+akhiri mau+anter mau+dilempar
 mau+ketemu mau+naro mau+nekat mau+pindah mau+tutup mean mean+parung melotot mencong mencong+sebelah menit
 menit+lalu menunggu+polisi merah+mata merah+tangis merah+veteran mercon+meledak merembet+ke meresahkan merpati+2
 mesin mesin+press minggir+kereta minta+backup minum+dengan minum+obat minum+sabun minum+tidak minum+tolong
2 minyak+tanah mnt mobil+box mobil+hitam mobil+orang mobil+warga mogok+di mogot motor+dibawa motor+lawan
 motor+sekarang motor+tabrak motor+tidak motor+yang muka+mencong muko+surau mules+banget mules+tiap mulesnya
 mulut+keluar murid+perempuan murung na naga nak nama+saya nambo nambo+jaya nan nanas+panunggangan napas+cepat
 napas+dikit napas+satu napas+senin napas+tidur neglasari+rt nekat netes+dari ngaku+untuk ngarenghap ngedip
 ngejogrok+di ngelem+sampai ngepung ngerem ngitung ngobrol+jawab ngomong+dengan ngomong+tidak ngompol ngos ngucur
 nomor+7 nomor+9 ntu nurul+falah nyawa nyawa+saya nyelonong+ke nyender nyolok obat+botol obat+di obat+lansia
 obat+pasar obat+satu odgj+bakar odgj+di odgj+jatuh odgj+laki odgj+lk odgj+meresahkan odgj+naik odgj+pergi
 odgj+pukul odgj+tabrak odgj+tidak of+bale ojek+tidak ojol+tabrak ombak omong oplosan orang+asing orang+besar
 orang+gang orang+luka orang+odgj orang+pakai orang+perempuan orang+pulang orang+sini pabrik+manis pada+lari
 pada+tutup pade paha pajang+rt pakai+batu pakai+konblok pakai+pampers pakai+sapu paksa+masuk paling panas+tidak
 panek panek+iduik panggil+di panto+tidak papan+reklame parkir+yang pas+angkat pas+antri pas+buka pas+dekat
 pas+jumat pasar+anyar pasar+babakan pasien pegang+korek pegang+leher pegang+pagar pegang+saya pelan pelapor+ketua
 pemadam pembersih pembersih+lantai pengantin pengemudi pengkereun pengkereun+pabrik penjaga penjual+sate per
 perempatan+sudah perempuan perempuan+perkosa perempuan+umur pergelangan perlintasan+poris peron+bawah
 pertigaan+tajur pertokoan pertokoan+pasar perum+poris perut+sudah pesan+terakhir petir+di pilih pinang+2
 pinang+griya pinggir+atap pinggir+luar pinggir+selatan pinggir+setu pinggir+walungan pingsan+kepanasan
 pintu+stasiun pisau+daging plastik plastik+jatake plawad+utara pln+jalan pohon+belakang pohon+besar polisi
 polisi+di polisi+siapa pondok+aren poris+jaya poris+pinggir pos+cimone pos+itu pos+timbangan potong+tangan pr+30
 press press+pabrik ps+malabar pt pukul+alat pukul+di pukul+ke pukul+warga pula punya+siapa puskesmas+cipondoh
 putus+cinta ra racun+depan racun+di rambut+panjang rami rante rapat rapi rapi+di rasa+tidak ready rekan
 respon+kapan ronda ronda+rw rongsok+dekat rongsok+meninggal royal+3 rs+melati rt+gang ruko+depan ruko+gading
 rumah+bawa rumah+nomor rusak+di rusak+mobil rusak+rumah rusunawa+manis rw+05 rw+3 rw+9 saat sabun+cuci sadar+dari
 sak sakit+kayak saksi salak+kunciran saluran saluran+irigasi sambil sambil+pegang sambil+putar sambil+tawa
 sambil+teriak sampah+belakang sampah+tpa sampai+depan sampai+magrib sampai+mati sampai+pingsan sampai+robek
 samping+alfamidi sanggup sangiang+jaya sapi+kurban satpam satpam+mall satpam+pabrik satu+belum satu+ini satu2
 satupun saudara+minta saudara+perempuan saudara+sendiri saung+dekat sawah+neglasari saya+ambil saya+bayi saya+depan
 saya+jaga saya+khilaf saya+kunci saya+kuntit saya+luka saya+makan saya+minta saya+naik saya+obat saya+pikir
 saya+rami saya+rasa saya+rt saya+sayat saya+shake saya+tinggal sayang sayang+saya sdn+karang sebelah+kontrakan
 sebelah+sudah sebelah+tangan sedang sedot+arus sejak+tidak sekarang+banyak sekarang+bayi sekarang+belum
 sekarang+jatuh sekarang+lempar sekarang+orang sekarang+rusak sekarang+takut sekarang+tusuk sekolah+pakai
 sekuriti+lapor selangnya selimut+tidak semak+ada sembako sembako+jalan sembunyi+di sembur semua semua+baju
 semua+barang semua+ini semua+orang semua+terus semut send+tolong sendiri+depan sendiri+jam sendiri+tangis
 sengaja+tunggu senin+kamis senjata+orang septic septic+tank serang+di serang+satpam serpong+jalan serpong+tidak
 sesak+kumat setengah setrika setrum+kolong setrum+lagi setrum+pas setu shake shake+dia si+bapak siapa+aja
 siapa+petugas sih+dia sikunya singkong sinyal sipon+sudah sirine situ+bulakan situ+sudah smpn+18 sopir sopir+grab
 starbucks+di stasiun+tanah step+mata suara+kayak sudah+1 sudah+10 sudah+almarhum sudah+baik sudah+banyak sudah+cape
 sudah+dekat sudah+dikipasin sudah+dipompa sudah+dirubung sudah+hubung sudah+kena sudah+lebih sudah+leher
 sudah+panek sudah+ra sudah+tanya sudah+tinggi sudah+tutup suka+di suka+masuk sukajadi sukasari summarecon
 summarecon+mall sumua sumua+alun supir+truk surat+mau surau sutet sutet+sudah tabrak+angkot tabrak+antara
 tabrak+beruntun tabrak+bis tabrak+dekat tabrak+depan tabrak+etalase tabrak+gerobak tabrak+mesin tabrak+tanah
2 tabrak+tulang tabung+gas tadi+hujan tadi+ngaku tadi+orang tadi+tarik tadi+tidak tadi+yang tahun tahun+cuma
 tahun+tangis tahun+tarik tahun+tidur takut+air takut+banget takut+kenapa tali+dari talinya taman+cibodas
 tambah+korban tangan+doang tangan+hitam tangan+karyawan tangan+lepas tangan+pisau tangan+sendiri tangan+sudah
 tangerang+belum tangga tangga+kantor tangga+sudah tangis+di tangis+panggil tangki tank tanpa+ktp tanpa+saya
 tanya+cuma tanya+orang tapi+ini tapi+tadi tarik+paksa taruh+depan tas+belanja tas+hitam tas+jinjing tawa+sambil
 tawa+sendiri tawuran+di tayo+depan telah+ketemu telanjang+lari telepon+02 telepon+odgj telungkup+di tempat+sampah
 tenang+eh tenang+masih tenggelam+situ tenggorokan teras+kios teras+masjid teras+mushola terbalik+ada terbalik+di
 teriak+mau terjebak+banjir terjun+di terminal+ada ternyata+dia terus+ditinggal terus+kata terus+ke terus+motor
 terus+odgj terus+pukul terus+saya terus+tarik tetangga+amuk tetangga+kata tetangga+pukul tetangga+sekarang
 tetangga+tenggelam tetangga+yang thamrin+cikokol the+bridge the+bus tiang tiasa tidak+aktif tidak+ambulans
 tidak+angkat tidak+bawa tidak+bersuara tidak+dijemput tidak+enak tidak+get tidak+nongol2 tidak+sakit tidak+sanggup
 tidak+soal tidak+tetangga tidak+turun tidak+tutup tidur+aneh tidur+habis tidur+pas tiga+kali tiga+tahun
 tikungan+jalan tikus tilu+hari timbangan timbangan+jatake tinggal+4 tinggal+satu tinggi+ada tinggi+banget tinggi+di
 tk+ada toko+obat toko+saya tol+sendiri tol+tidak tolong+capek tolong+cari tolong+cek tolong+di tolong+dulu
 tolong+kalau tolong+mengganggu tolong+send tolong+tetangga tong tong+sampah topi+doang tpa tpa+rawa tps+liar
 training truk+tabrak tu tua+meninggal tua+seberang tua+sendiri tuak tukang+becak tukang+ojek tukang+rongsok
 tulang+kering tulang+manusia tulang+orang tulis+minta tulis+status tumpah+kena tuna+wicara tunggu+ambulans
 tunggu+angkot tunggu+dijemput tunggu+kereta tunggu+klinik tunggu+samsat turun+sebelah tutup+terpal uang+di ud
 udin+kumat ujug2 umar+karawaci umur umur+2 umur+3an untuk+besok untuk+kerja untuk+semua urus+dkm usah+repot utang
 via+112 via+telepon walungan warga+belum warga+dan warga+dengan warga+rame warga+saya warna+merah warung+pakai
 warung+pecel warung+sembako wicara wkwk+doang woy+ada yang+begal yang+harus yang+hujan yang+jual yang+kenal
 yang+lagi yang+naik yang+ngetok yang+odgj yang+orang yang+pakai yang+paksa yang+parkir yang+sakit yang+sayang
 yang+sekap yang+setrum yang+tenggelam yang+terjun yang+tutup yang+urus ybs+sekarang ~2th> ~3an> ~45th ~5th> ~<3an
 ~<45t ~<acc ~<ada ~<ami ~<ana ~<ane ~<ant ~<ari ~<aya ~<baa ~<bae ~<bah ~<bal ~<bbr ~<bec ~<bic ~<bin ~<biu ~<blu
 ~<boc ~<boi ~<box ~<brg ~<bri ~<bru ~<cak ~<cek ~<clu ~<cob ~<cop ~<dem ~<dki ~<dkm ~<dro ~<fac ~<gad ~<ge> ~<ger
 ~<goy ~<gum ~<gun ~<hea ~<hit ~<hut ~<imi ~<ins ~<iru ~<jon ~<jur ~<kae ~<kea ~<keg ~<ket ~<khi ~<kim ~<kin ~<kio
 ~<koi ~<kor ~<kua ~<kuk ~<law ~<led ~<leh ~<let ~<lih ~<lk2 ~<loo ~<low ~<may ~<mba ~<mea ~<mir ~<mnt ~<mol ~<mut
 ~<na> ~<nai ~<neg ~<nek ~<nga ~<nod ~<non ~<ntu ~<nun ~<nya ~<nyu ~<oma ~<omb ~<omo ~<opa ~<opl ~<ora ~<pnl ~<pt>
 ~<ra> ~<rea ~<reg ~<rok ~<ron ~<run ~<sed ~<sen ~<sep ~<ser ~<tar ~<teb ~<ter ~<tir ~<tit ~<tol ~<ton ~<tpa ~<tu>
 ~<ud> ~<wic ~aal> ~aat> ~abat ~abel ~abok ~abuk ~acau ~acku ~ada> ~ady> ~aern ~afon ~ager ~agin ~ahan ~ahe> ~ahin
 ~ahir ~ahui ~ahun ~ajad ~ajaj ~akas ~aki> ~akit ~akna ~ako> ~alak ~alam ~alek ~ali> ~alie ~alir ~alur ~amar ~ampo
 ~anak ~ando ~aneh ~ang2 ~angk ~ango ~ann> ~anny ~ans> ~ap2a ~apal ~apen ~aper ~aras ~ardu ~arec ~areg ~arik ~ariw
 ~arku ~arny ~arud ~arur ~ase> ~asie ~asin ~asir ~atpa ~atuk ~atul ~atup ~auny ~awah ~ayaa ~ayah ~ayan ~ayu> ~baal
 ~back ~bae> ~bagu ~baja ~bak> ~bako ~bam> ~bas> ~bbrp ~bebe ~beke ~belu ~best ~bet> ~biar ~bias ~birn ~bius ~blas
 ~blue ~boil ~bok> ~bonc ~box> ~bra> ~brid ~brp> ~buay ~buja ~bus> ~cai> ~calo ~came ~cant ~cark ~cau> ~ceku ~cika
 ~cinc ~cked ~ckup ~coba ~con> ~copo ~cran ~cubi ~dagi ~dahn ~daki ~dan> ~dapu ~dare ~deba ~dem> ~den> ~dge> ~diab
 ~diha ~dilu ~dind ~diul ~dkm> ~driv ~drop ~dung ~duny ~dup> ~dupn ~dus> ~dust ~eady ~eang ~ebam ~ebuk ~ebus ~edik
 ~egde ~egin ~eher ~ekam ~ekar ~ekel ~eker ~ekun ~eleh ~elek ~elem ~eler ~elew ~elmn ~elot ~elup ~emab ~emad ~emal
 ~emeg ~emis ~emud ~emut ~enar ~end> ~ende ~engl ~enku ~ensi ~er2i ~erdu ~erem ~ereu ~erha ~erib ~erig ~erna ~erne
 ~erot ~ersu ~erun ~esen ~eser ~esir ~est> ~eta> ~etau ~etek ~etha ~etny ~eton ~etu> ~euin ~eure ~face ~fon> ~gaga
2 ~gaha ~gama ~gare ~gatn ~gawa ~gdeg ~gebu ~ged> ~gedi ~gejo ~gela ~gepu ~ggal ~ggan ~ggar ~ggri ~ggup ~ghap ~gitu
 ~gkah ~gkat ~glah ~glis ~gol> ~gole ~gomp ~gond ~gos> ~goya ~grab ~gris ~gsar ~gucu ~guna ~gup> ~hape ~hatn ~havi
 ~hear ~heli ~her> ~hnya ~hun> ~hunt ~iabe ~iaka ~iapa ~iasa ~iat> ~ibiu ~icel ~icul ~ide> ~idge ~idup ~ift> ~iga>
 ~igil ~ihat ~ik2> ~ikej ~iker ~ikip ~ikir ~ikus ~ilaf ~ilak ~ilua ~imia ~impe ~ina> ~inar ~ince ~ingk ~ini> ~inin
 ~inji ~insi ~insu ~inye ~inyo ~ipil ~ipis ~ipom ~ipst ~ira> ~iri> ~irun ~iser ~ish> ~isim ~isny ~isos ~isua ~iswa
 ~itah ~itan ~itek ~item ~ius> ~jaga ~jar> ~jaru ~jeba ~jend ~jinj ~jir> ~jug2 ~jug> ~juk> ~jung ~juti ~kae> ~kaja
 ~kat> ~kaya ~kebu ~keca ~ked> ~kedi ~keli ~kent ~keri ~kern ~kete ~khil ~kimi ~kios ~kipa ~kita ~kitt ~kna> ~knyo
 ~kobr ~koin ~konb ~konc ~koor ~kosk ~kosn ~kres ~ksa> ~kuda ~kuku ~kuse ~laf> ~lafo ~lahn ~laki ~lala ~lale ~lari
 ~las> ~lehe ~lek> ~leng ~let> ~leth ~liha ~lima ~ling ~lish ~lisi ~lite ~lk2> ~lkeu ~lmny ~lock ~long ~lony ~look
 ~losa ~lpn> ~lub> ~lube ~lue> ~luh> ~lur> ~maan ~maca ~maha ~maik ~many ~mar> ~masi ~masu ~mati ~maya ~mbo> ~mbro
 ~mbru ~mega ~memu ~mena ~menk ~meny ~mesi ~mia> ~min> ~mmar ~mnt> ~mpil ~mpol ~mpua ~mulu ~munc ~mund ~muru ~mut>
 ~mute ~n2in ~nake ~namb ~naro ~nblo ~ndek ~ndus ~neru ~ng2a ~ngar ~ngeb ~ngep ~ngew ~nggr ~ngha ~ngok ~ngol ~ngos
 ~nguc ~ngum ~njag ~njir ~nlpn ~nna> ~nodo ~non> ~nong ~nsid ~ntai ~nto> ~ntol ~ntra ~ntuh ~nunj ~nuri ~nyah ~nyek
 ~nyen ~nyul ~oaln ~ocke ~ogot ~oile ~oin> ~okoa ~omah ~ompo ~onbl ~onci ~onga ~ongl ~ongs ~onte ~ooks ~oord ~opat
 ~opin ~opir ~oplo ~opot ~orde ~ordi ~ore> ~osis ~osku ~osor ~own> ~oyan ~p2an ~paan ~pade ~paik ~pali ~palo ~pane
 ~part ~pasi ~past ~patu ~pet> ~pila ~plaf ~plos ~pnlp ~pnya ~pons ~post ~pres ~psti ~ptic ~pulu ~r2in ~rahm ~rain
 ~ramp ~ratn ~rau> ~rdap ~rdin ~read ~reco ~rema ~ress ~reum ~rger ~ridg ~rige ~riti ~rman ~rond ~ront ~rop> ~rsua
 ~rtab ~rtok ~ruda ~rumn ~runi ~rura ~rusu ~saat ~sabe ~sahk ~saks ~sana ~sane ~sapa ~sawa ~sayu ~seku ~sela ~sele
 ~semb ~sern ~seru ~setu ~shak ~sian ~sien ~sik2 ~siks ~siku ~sisw ~slin ~snya ~sok> ~sopi ~soro ~stie ~stop ~suak
 ~suap ~sukk ~summ ~swa> ~taka ~tam> ~tann ~tari ~tatu ~taua ~tawi ~teli ~ter2 ~tet> ~thak ~tian ~tic> ~tie> ~tip>
 ~tisn ~tnya ~tolo ~tope ~tot> ~tpa> ~tpam ~trai ~trak ~tu2> ~tull ~tum> ~tune ~tupu ~turk ~uak> ~uan> ~uand ~uapi
 ~uat> ~uaya ~uber ~ubit ~ubu> ~ucur ~ug2> ~ujug ~uka> ~ukaj ~uki> ~ukit ~uku> ~ulla ~umma ~umpa ~umpu ~umua ~un2i
 ~una> ~uncu ~unka ~unta ~uran ~uras ~urat ~urau ~ureu ~usen ~ustr ~usua ~utet ~walu ~warg ~wat> ~wati ~wica ~yahu
 ~yal> ~yamp ~yebr ~yeke ~yend ~yeng ~yulu ~yun2
1 01+panunggangan 02+10 04+01 04+11 08+15 11+cibodasari 11+kelurahan 11+orang 12+hotel 16th 2+5 2+rw 2+smp 3+menit
 3+tidak 5+mnt 5+uwung =child =mad =seen =work a+car abis+ngelem abis+suntik ada+artinya ada+bocor ada+kepala
 ada+reaksi ada+tas ada+tukang adem adus air+keras air+ketuban air+lagi air+mendidih aja+badan alamat+saya
 alat+genteng alat+sudah alfalah alfalah+selapajang alhamdulillah+sudah allah ambruk+dekat ambulans+rsud amuk+bawa
 amuk+rusak amuk+sambil anak+dan anak+dibawa anak+padahal anak+panas anak+siapa anak+sma angkot angkot+jatuh
 angkot+tidak anjing+galak antara+peron apa+bener api+dari arah+di arah+jalan artinya artinya+mau arus+kali arusnya
 asap atas+lemari ayun+golok bacok+di badan+kaku bagaimana+ieu bahar bahasa+aneh bajaj bajaj+depan baju+dengan bak
 bakso+muka bale+kota bandara+kp bandara+masih banget+ini banget+muka bangku+halte bangunan+jatuh banting+ke banyak
 banyak+darah bapak+abis bapak+dia bapak+ditangkep bapak+kena bapak+pensiun bapak+pergi barang+di barat+rt
 baru+belakang baru+pemda baru+rt1 baru+sekarang baru+tolong batuk bawa bawa+botol bawa+obor bawah+lidah bawah+pintu
 bayi+dari bayi+keselek becak+depan begal+sekarang bekas+pos belakang+indomaret belakang+puskesmas belakang+smpn
 belakang+stasiun belum+sadar belum+tarik bener+pompa bengkak+hitam bengkel+las berak berani+buka bercak+darah
 bersama+ini beruntun+tol besar besar+ambruk besar+dekat besar+duduk betawi+tanah betis beton biar biar+cepat
 biasa+gelandangan bibir+biru bibir+dengan bisa+kesakitan bisa+lepas bisa+minum bisa+naik blok+f bocah+ditinggal
 bocah+main bocah+tenggelam bocor+dekat bocor+gas bodas bokor+dekat bolak bolak+kembali bongkar bonjol+depan
 botol+obat buang+di buaya+jakarta bujang+saya buka+muka buka+ternyata bukan+di bukan+tapi buruk bus+shelter buset
 buset+sudah busuak buta+jalan cair cari+di celana+basah cermin+pakai cibodas+baru cibodas+sari cikokol+depan
 cimone+dia cipondoh+indah cirarab+pasar cluster+yunani crane+proyek cubit+juga cubit+tidak cuma+kesakitan
 cuma+lewat cuma+tunjuk dadah dalam+dengan dalam+karung dalam+mobil dalam+tidak damkar+ada dan+barang dan+pukul
 dan+saat dapur+sekarang darah+depan darah+dmn2 darah+hamil darah+hebat darah+ngalir darah+semua darah+tolong dari
 dari+abis dari+duduk dari+jam dari+kasur dari+pasung dari+semak dari+sepeda dari+stasiun dari+wit darurat+lansia
 dekat+bandara dekat+gereja dekat+kelurahan dekat+mushola dekat+pangkalan dekat+tangcity demam dengan+bapak
 dengan+dari dengan+kami dengan+kereta dengan+kuku dengan+mantan dengar+dari depan+alfamart depan+anak depan+gerbang
 depan+minimarket depan+pagar depan+puskesmas depan+sari di di+alat di+bajaj di+balkon di+bangku di+belakang di+buku
 di+cermin di+ciledug di+darat di+facebook di+kabel di+komplek di+perahu di+pinggang di+ps di+pucuk di+ruang di+situ
 di+tanjakan di+tol dia+ambil dia+emang dia+habis dia+juga dia+keluar dia+muntah dia+panjat dia+punya dia+tabrak
 dia+wants diam+tidak dibekep dibuang dibungkus+kain dibungkus+sarung dibw dicabut dicelup2in dicelup2in+ke dijak
 dijak+omong dijual+orang dikasih+kopi dindiang dingin+tolong diri+depan diri+sekarang disamber disuapin
 ditinggal+pesan dmn2 doang+tapi dong+cepat dpt dua+mobil dua+tahun duduk+nunduk duh duit+untuk dumpit duta+bandara
 e emang+ganggu empang emper+ruko emperan+toko enggal f facebook falah flyover+taman foto+dengan foto+tangan freezer
 gang+buntu gang+kami gang+kuda gang+salak gardu gas+meledak gas+terus gelandangan+dipukul gelandangan+guy
 gelandangan+sesak gelandangan+tua gelas gempa gereja+kunciran gerobak+itu gigil gigit+anjing gilas gimbal+sekarang
 golok+dari golok+marah gosong got+belakang haji+ada half halte+rsud halu hamil+darah hamil+tua hari+kantong
 hasanudin+poris having+a henti henti+napas herself hese hias hias+parung hilang+20 hilang+dia hilang+juga
 hilang+selamanya hitam+badan hitam+dipukul hitam+isi hotel+melati hpnya+ditinggal hujan+deres ikan+hias iki+anak
 indah indomaret+cibodas info ini+dorong insulin is+a is+tidak islamic islamic+center itu+berdiri itu+gendong
 itu+kaki itu+kenapa itu+napas jaga jaga+terus jaksel jalan+gatot jalan+ini jalan+irigasi jalan+kh jalan+merdeka
 jalan+merpati jalan+pajajaran jalan+sudirman jam+8 jam+segini jamban jambret jambret+seret jami+sudimara jamur
 jangan+telepon jauh jembatan+tanah jempolnya jendela+lihat jiwa jiwa+masuk jiwa+tidak jpo+jalan jual+kerupuk
 juga+diam kaki+busuk kalau+salah kali+sekarang kalua kamar+9 kamar+dari kamar+minta kami+cuma kami+kena kami+lapor
1 kami+takut kami+temukan kampung+baru kana kandang+kambing kandang+makan kantong kantong+plastik kardus
 karena+harus karena+hp karena+tuduh kasur+di kata kata+kerja kata+warga kayanya+mau ke+cisadane ke+dokter ke+kaca
 ke+kuningan ke+posko kebon+depan kecil+main kecil+sudah kecil+terjebak kejadian+sekarang kejar kejar+orang
 kejar+saya kel+alam kelahi+pakai kelas+2 keluar+pagar kelurahan+karang kelurahan+sukajadi kena+air kena+leher
 kena+lempar kena+stroke kena+tusuk kenal+saya kepala+bapak kepala+nongol kerasukan kereta+terakhir kerja+saya
 kerja+tolong kesamber+kereta ketangkep ketua+rt ketuban+5 kh kh+hasyim km komplek+bawa kontrakan+di kontrakan+kamar
 koper+di kopi+langsung kopi+yang korban+tabrak korek+dengan kosnya+kunci kosong+tidak kreo+rw kresek+di kuah
 kuah+bakso kuat+duduk kulit+kepala kulit+luka kulit+merah kunci+dari kuntit+dari kuping kursi+belakang kurus+banget
 lagi+begal lagi+duduk lagi+kejadian lagi+rame lah lain laki+duduk laki+duga laki+mabuk laki+naik laki+odgj
 laki+telanjang laki+terlantar laki+tidak lalu+di lalu+tidak lansia+bakar lansia+kami lansia+nya lansia+raba
 lantai+atas lantai+bawah lap+warga lapangan+karang lapangan+upacara lapo+dekat lapor+jadi lapor+sini lawange layang
 layang+cibodas lebar legok+depan leher+anak lemas+di lemas+parkir lembur lempar+genteng lidah lidahnya+tertelan
 lihat+di lihat+perempuan lihat+saya loba+banget lobi+puskesmas lokasi+di lotte lotte+mart lt+7 luar+tangis
 lubangnya luka+bernanah luka+darah luka+sudah luka+tusuk ma mabuk mabuk+depan macan maen magrib magrib+sampai
 makam+tpu makan+jamur makan+minggu makan+saya malabar manekin mangkal+di manis+jaya masih+bawa masih+ikat
 masih+sapu masih+terjebak masih+utuh masjid+alfalah masjid+nambo masjid+tidak masuk+kamar masuk+komplek mata+cekung
 mata+kena mata+merem mau+baca mau+dibawa mau+habis mau+tenggelam mayat+ngambang mayat+nyangkut mayat+perempuan
 melati+indah melawan meledak+rumah melihat menceng mendidih menit+yang menyengat+dari merah+kering merah+shinta
 merak+mau merosot merpati mesin+cuci mesin+kulit mesinnya minta+selimut minum+air mobil+lari mobil+masuk
 mobil+pakai mobil+panas mobil+silver mosque motor+ada motor+ambil motor+tenggelam motor+terus muda+odgj
 muka+bengkak muka+di muka+pucat mulut+sudah muntah+darah mushola+sudimara musola+stasiun nah nama+istri nancep+di
 napas+bagaimana napas+bunyi napas+gang napas+lansia ngadep ngawur ngebut ngelantur+terus ngetok ngomel no no+3 no+4
 nolongin nongol2 nunduk nya+tinggal nyamber+ke nyegat nyentuh+lantai nyolong+ayam obat+abis obor odgj+a odgj+ayun
 odgj+cekik odgj+kumat of+starbucks ojek+kreo ojol+ditusuk oleh opposite opposite+tangcity orang+dewasa orang+ikat
 orang+kelahi orang+kena orang+nyangkut orang+sampai orang+tadi orderan otista+dekat pabrik+keroncong pabrik+plastik
 pacar pada+tabrak padahal+cuma pajajaran pajajaran+perumnas pakai+baju pakai+lipstik pakai+senjata pakai+tangan
 palak+pakai palem+raja paman+ke pamit+selamanya pampers panonna panti+anak parkir+darah parkir+pakai parkir+pasar
 parkir+tabrak pas+jam pas+kembali pas+tidur pasar+buaran pasar+cimone pasar+lapangan pasar+minggu pasar+sipon
 pasien+jiwa pasung+sekarang pd pecel pegang+batu pegang+senjata pelan+banget pelapor+a pembangunan+karang
 penelepon+update penghuni+lansia penjaga+palang penjaga+warung penuh+sayat perempatan+tugu perempuan+kecil
 perempuan+saya perempuan+sendiri perempuan+tarik pergi+saya pergi+selamanya perlintasan+dekat peron+dengan persen
 perum+bugel pesan+wasiat pesawat petasan+meledak pidato+pakai pinggir+got pingsan+orang pingsan+tidak pinjam+hp
 pintu+digembok pintu+kami pintu+rumah pintu+tetangga pipinya piring+terus pisau+ke pisau+sekarang plafon+lansia
 plastik+kresek plat pln pondok+bahar pos+damkar pos+hansip potret pr proyek+tidak prp pucat+kaya pucuk pucuk+pohon
 pukul+bapak pukul+satpam pun+tidak punya+duit puskesmas+neglasari puskesmas+sukasari putar+kembali putih+yang raja
 raja+rt rakitan ramayana ranjang rapat+ke raya+al raya+legok rebahan rekam rekan+kami rel+tunggu rem renang+di
 ribut+sekarang rjp robek+di rohim rokok+sekarang roommate roti+jalan rsud+tidak rt+02 rt+nyuruh rt1 ruko+kosong
 rumah+banjar rumah+di rusak+ketuban rusak+orang rusak+warung rusun+gebang rusunawa rw+11 sakit+banget sakit+jantung
 salak samaun+ada sambil+kata sampah+di sampai+di sampai+pukul sampai+putus sampai+rumah samping+gadai
 samping+mushola samsat+cikokol sapu+sekarang saringan+got sarung+sudah satu+botol satu+gang satu+strip satu+tangan
1 saudara+lansia saya+5 saya+ada saya+bonceng saya+dingin saya+dipukul saya+kata saya+kerja saya+kp saya+lapor
 saya+lemas saya+lempar saya+live saya+mata saya+mules saya+ojol saya+pamit saya+panggil saya+pasang saya+perkosa
 saya+putar saya+roommate saya+siap saya+susah saya+tapi saya+taro saya+tenang saya+terjebak sayat+baru sayur sd
 sd+depan sebelah sebelah+ada sebelah+badan sebelah+bakar sebelah+setrika sebentar security+rumah sedikit sedot
 segini sejak+semalam sekali sekap+majikan sekap+saya sekarang sekarang+ancam sekarang+depan sekarang+dicek
 sekarang+jalan sekarang+kejang sekarang+keringet sekarang+motor sekarang+muka sekarang+mulut sekarang+naik
 sekarang+temen sekitar+bandara sekolah+bawa sekolah+gang semak+belakang sembilan semua+botol semut+sudah
 sendiri+jalan sendiri+tetangga sengat+listrik senjata+rakitan sepaha sepaha+lansia serang+orang serang+tetangga
 serangga sesak+dan sesak+keras sesosok sesosok+mayat setrum+di setrum+kabel setrum+listrik shelter+opposite
 shes+tidak si+nya si+odgj si+rohim si+ujang siapa+disini sipon+ketapang siram+kuah siram+minyak sirine+sudah sirkus
 sisa smpn+20 sp4n+no spbu+jalan status+pamit step+anak step+sekarang stopped story stroke+lagi suami+cekik
 subuh+sambil sudah+bunyi sudah+ditinggal sudah+lapor sudah+lima sudah+magrib sudah+nyala sudah+pegang sudah+pukul
 sudah+sampai sudah+selesai sudah+sembilan sudah+sepaha sudah+telepon sudimara+jaya sudirman+depan suka+siapa
 sumur+masih sumur+tua sungai+cirarab suntik surat+kata surat+wasiat surga tabrak+jalan tabrak+kaki tabrak+kayu
 tabrak+kuli tadi+bapak tadi+itu tadi+kami tadi+subuh tadi+tabrak tadi+tidur tahan+perut tahun+anak tahun+lari
 tahun+lebih takut+dekat talinya+sudah taman+badan taman+potret tangan+di tangan+masih tangan+penuh tangan+petugas
 tangan+sekarang tangerang+km tangis+dari tangis+kata tangis+pas tangis+sambil tapi+kondisinya tapi+luka tapi+sejak
 tapi+tolak taro taro+di tawa+terus tawuran+pelajar tayo telepon+putus telepon+tadi telinganya tembak+senjata
 temukan+di tenang+di tengah+jembatan teralis tergeletak+tidak teriak+bakar teriak+dan teriak+di teriak+tidak
 terjun+dia ternyata+kepala terus+ada terus+kejar terus+keluar terus+ngompol tetangga+dengar tetangga+kena
 tetangga+kontrakan tetangga+mau tetangga+sebelah tetangga+tidur thamrin+depan the the+mosque tiap+3 tiba+stroke
 tidak+dibawa tidak+nengok tidak+pindah tidak+utuh tidur+dan tidur+disitu tidur+doang tidur+tengah tigo tigo+hari
 timbul timbul+tenggelam toilet+umum toko+bangunan toko+cat toko+pasar toko+roti tolong+anak tolong+bidan tolong+dia
 tolong+tindak took+all treuk truk+di truk+rem truk+tanah truk+yang tua+hilang tua+sebatang tua+tidak tubuh+di
 tujuh+puluh tukang+galon tulang+dengan tulang+keluar turun+depan tusuk+alat udara ulang+tahun ulat umur+60an
 umur+paling umur+tujuh untuk+cari untuk+ke up upacara+puspem update+ybs urat uwung uwung+jaya wa+bapak wants
 wants+ke waras+bawa warga+jalan warga+ketemu warkop+depan warung+bawa warung+sate wau wijaya+cluster yang+akan
 yang+ambruk yang+biasanya yang+dari yang+dibacok yang+ditusuk yang+jalan yang+kecil yang+kerja yang+lalu
 yang+teriak yang+tolong ybs+melawan yunani ~16th ~6th> ~<16t ~<ade ~<akh ~<any ~<are ~<ata ~<baw ~<cam ~<cew ~<coo
 ~<cra ~<cuc ~<daa ~<der ~<di> ~<dih ~<dis ~<dpt ~<duh ~<dum ~<dup ~<e> ~<gos ~<ham ~<hav ~<her ~<hun ~<jau ~<jer
 ~<jiw ~<ked ~<kh> ~<kit ~<km> ~<kob ~<lak ~<lir ~<ma> ~<mae ~<mes ~<mos ~<mou ~<naf ~<nah ~<no> ~<nyi ~<obo ~<ole
 ~<opp ~<pd> ~<pel ~<pln ~<pol ~<pr> ~<prp ~<rai ~<rjp ~<roo ~<rt1 ~<sas ~<sd> ~<sus ~<tac ~<tay ~<tre ~<uli ~<up>
 ~<uwu ~<wau ~<wel ~abal ~abul ~acar ~aceb ~adem ~adus ~aen> ~aga> ~agar ~agri ~ahh> ~ahku ~aiin ~akse ~akta ~alab
 ~alf> ~alke ~alko ~alon ~ambu ~amic ~amil ~amis ~amur ~ande ~anon ~anta ~antr ~ants ~ardo ~asap ~asih ~atoh ~aton
 ~auh> ~ayo> ~bare ~benc ~besa ~beto ~blen ~book ~bret ~buli ~buse ~cabu ~cair ~can> ~cang ~cape ~cebo ~ceh> ~cela
 ~cewe ~cipr ~cook ~cora ~cucu ~cuk> ~cuny ~dale ~dana ~dari ~dema ~dep> ~dibw ~dice ~didi ~dija ~dile ~diol ~diru
 ~dmn2 ~dony ~dora ~dot> ~dpt> ~dua> ~dul> ~dump ~ebah ~eben ~eboc ~eboo ~ecel ~econ ~edot ~edul ~eeze ~egat ~egaw
 ~eike ~ein> ~einj ~ek2> ~eken ~elen ~elf> ~emam ~empa ~en2> ~enai ~enci ~enda ~enga ~enin ~epet ~erab ~erba ~erli
 ~erny ~eros ~esah ~esar ~esaw ~ese> ~esos ~etan ~etup ~euja ~ewen ~ezer ~gahn ~gawu ~gayu ~gedo ~gege ~gern ~ggig
 ~ggor ~ggua ~gila ~gkak ~gki> ~gkot ~glan ~gol2 ~goso ~grib ~gsok ~guan ~gung ~hala ~half ~hanc ~hany ~hap> ~har>
1 ~hers ~hese ~hidu ~him> ~hku> ~ias> ~ibas ~ibek ~ibua ~ibut ~ibw> ~idat ~idih ~igar ~iger ~ihny ~ijak ~ijal ~ikam
 ~ikep ~ikia ~ikon ~ilar ~ilet ~ilit ~intu ~iole ~ipra ~isak ~isor ~ist> ~itar ~iter ~itud ~iwa> ~jaj> ~jaks ~jama
 ~jato ~jauh ~jiwa ~jur> ~kama ~kata ~keik ~kein ~kek> ~kelu ~ken2 ~keuj ~kian ~kina ~kiny ~kira ~ksel ~kuah ~kunn
 ~laba ~lap> ~latn ~lean ~lek2 ~letu ~lfal ~liko ~liri ~loba ~lott ~lpas ~lsek ~lua> ~lump ~lung ~lup2 ~mabu ~mada
 ~maen ~magr ~mahe ~male ~mama ~mang ~mbre ~mbuk ~meja ~mel> ~memi ~mene ~merp ~mil> ~mmat ~mn2> ~mosq ~mpah ~mpei
 ~mpok ~muti ~nak> ~nani ~ncul ~ndal ~ndel ~ndid ~ndo> ~nek> ~neki ~nfo> ~ngas ~ngay ~ngem ~ngli ~njak ~njaw ~njel
 ~njer ~nku> ~nolo ~nonj ~nonn ~ntan ~ntip ~nts> ~nund ~nyam ~nyeg ~nyin ~oan> ~obor ~ohim ~ohin ~ol2> ~oles ~olin
 ~olis ~olny ~olon ~olse ~omma ~onda ~onna ~oomm ~oppe ~oppo ~osny ~osok ~oson ~osot ~osqu ~otre ~otte ~p2in ~pat>
 ~pece ~ped> ~pein ~pema ~pen> ~pero ~peru ~pik> ~pir> ~plat ~pln> ~poln ~pomp ~potr ~pped ~ppos ~prat ~prp> ~puan
 ~que> ~rahe ~rahh ~rane ~ranj ~rasi ~rdu> ~reba ~reez ~resa ~reuk ~rgen ~rhat ~rist ~rive ~rkal ~rkel ~rkus ~rnap
 ~rohi ~roso ~rot> ~rpat ~rsel ~rsi> ~rt1> ~rten ~sarm ~sasa ~sedo ~segi ~self ~seso ~sinn ~sirk ~sisa ~sku> ~song
 ~sque ~sul> ~sula ~sumu ~surg ~sute ~tang ~tanj ~tas> ~tayo ~teke ~tele ~tere ~the> ~tiga ~tikt ~tion ~tohi ~topp
 ~tory ~tret ~treu ~tte> ~tuak ~tuan ~tuki ~tun> ~tung ~tutu ~ucuk ~uih> ~ukas ~uler ~unan ~up2i ~urga ~urin ~uru>
 ~uruk ~uset ~utar ~uti> ~utuk ~waba ~want ~wau> ~weny ~wur> ~yak> ~yebe ~yega ~yera ~yono ~yuna ~zer>
-1 0000+4321 03+05 03+kel 07+bugel 11+belum 12+disuruh 12+kk 2+batusari 2+pasar 2x24 2x24+jam 3+anak 3kg 4+kontrakan
 4+orang 5+no 71+tahun 77+tahun 9+mau 9+sampai =lost =not abis+hujan abis+itu ada+2 ada+3 ada+ambulans ada+kabel
 ada+leher ada+nan ada+niat ada+orang ada+pitih ada+satu ada+simulasi ada+tempat ada+tindak ada+video adiak adipura
 aeon agak+pincang ahmad air+10 air+mancur air+pdam airport+soetta aja+bapak aja+ke aja+laporan aja+panjang ajuin
 akan aktif aktif+tidak al+azhom alamat+gang alat+kaca alat+pasar alfamidi alfamidi+pinang alm almarhum ambil+mana
 ambon ambruk+kena aminah anak+2 anak+3 anak+belum anak+depan anak+ditinggal anak+pramuka ancam+mau anda
 angkat+kerja angkot+jurusan angkot+r03 angkut+belum angkut+di anonim antar+anak antar+ke anter+ke anter+sendiri
 anti any+update apa+yang apartemen+paragon arum asal asap+besar asap+ganggu asd atas+nama atm+bri ayam azhom b
 babakan badan+bentol badan+depan badan+di bagaimana bagaimana+kabar bagaimana+ke bagaimana+sekarang bagaimana+untuk
 bahari bahasa baju+koko baju+merah bakar+motor bali+saudara bana bandara+t3 banget+di banget+lansia banget+tolong
 bangsat bangun+cuma banjar banjar+wijaya banjir+ada banjir+terus bank bank+mandiri bansos+tidak bantaran+kali
 bantu+korban bantu+lansia bantu+modal banyak+atas bapak+marah bapak+tuhan baru baru+keluar basah basuo batuk+pilek
 bawa+bendera bawa+ember bawa+lagi bawa+mobil bawa+radio bawah+jmbtn bayi+dengan bedah bedah+rumah begal+di
 belakang+masjid belakang+sma belakang+smk belas belum+lihat belum+sarapan belum+tindak benar benda+kec
 bendera+kuning bendungan+pintu bener+apa bener+bagaimana bener+dinsos bener+gubuk bengkel+motor bentol bentol+semua
 berapa+orang berarti beres beres+orang beres+tangan berhenti+dari bersih berteduh besok+jam biasa biasanya+jalan
 biaya+melahirkan bikin+motor bikin+saya biru+sumur bisa+duduk bisa+pinjam bisa+tanya bitung blok+b bni bocah+laki
 boga bokor+rt bola+di boleh+ikat brebes bri+batuceper brt bsd+dekat bubar bugel buka+hari buka+sabtu buka+tidak
 bukan+baru bukan+orang bule bundaran+tugu bunderan+gading bungkuk bungsu bus+jalan busuk butuh+alat butuh+baju
 butuh+selimut cabe cabut+laporan calm cap+alat capek+mati cari+ada cari+adik cari+bapak cbd cekcok+mulut cerai
 cianjur cibodas+besar cimone cina ciujung ciujung+raya close cluster cluster+banjar cukup cuma+kecapean cuma+tanya
 curug da daerah+depan daerah+karang daerah+modernland daftar+paud dagu dahi dan+makan danau+biru dapat+pkh
 dari+bogor dari+gang dari+hari dari+jauh dari+kelurahan dari+pabrik dari+saya dari+subuh darmo dasar
 datang+sekarang dekat dekat+bundaran dekat+halte dekat+kantor dekat+lotte dekat+pom dekat+rumah dekat+sdn
 dekat+sekolah denda+tidak deng dengan+di dengan+his dengan+petugas dengan+sehat dengan+tembok dengar+ada
 dengar+saya depan+alfamidi depan+apotek depan+masjid depan+paud depan+polsek depan+pom depan+ramayana depan+rsud
 depan+samsat depo dewasa di+alfamart di+atap di+bantaran di+cengkareng di+ciputat di+cisauk di+dagu di+dahi
 di+depan di+emperan di+english di+gading di+gardu di+gebang di+gereja di+got di+griya di+halaman di+handapeun
 di+hati di+his di+jatake di+jaya di+jembatan di+joglo di+jurumudi di+kampung di+kec di+kenanga di+kene di+kolong
 di+lapas di+larangan di+lobby di+lobi di+mauk di+meruya di+pajang di+parung di+pasir di+pelataran di+pengkolan
 di+periuk di+rsj di+sd di+shelter di+tangcity di+tps di+transmart dia+bakar dia+ditinggal dia+duduk dia+is
 dia+lempar dia+malah dia+pergi dia+pincang dia+tidur diam diam+depan diamankan dibawa+bali dibawa+paksa die
 dieu+jalmina digrebek digusur+sekarang dijemput+belum dinas+sudah diomelin dipukul+di diri+kok disdukcapil
 ditangkep+damkar ditaros ditemani ditemenin ditinggal+kami ditinggal+rombongan ditinggal+saya dlh doang+ke
 doang+ternyata dokter+gigi domisili domisili+ke dompet+tidak duduk+lemas duduk+sambil duduk+situ duri+ikan
 duta+garden eh eh+bukan eh+ini elektrik emosi enak encum encum+sudimara es+krim evening fatah fatah+parung ff foto
 foto+kemarin foto+yang gading galah gamis+biru gang+kebon gang+kelinci gang+kober gang+melati gang+sudah
 ganggu+anak ganteng gantung+babakan gantung+pasar gardu+listrik garuda+5 garuk gas+melon gelandangan+bayi
 gelandangan+botol gelandangan+kaki gelandangan+paksa gelandangan+tiap gelandangan+umur gelang+rumah gemuk
 gendong+anak genteng genteng+dari gerbang+sekolah gerobak+orang gigi+bpjs gigi+dokter giginya+tinggal gigit+anak
-1 gocap golok+itu golok+sekarang golok+tadi golongan gonggong gonggong+terus good+evening got+bau got+mampet graha
 gratis+dari griya+kencana grup+warga gudang+jne gundul guys h h+encum haii haji+udin halaman halaman+masjid halooo
 halte+brt hampir+ambruk handapeun hantu hapus+aja hari hari+ada hari+kamis hari+loh harus+dibawa harus+kirim
 hasil+asesmen heboh+kata hermina hi+ada hi+good hidup+dari hiji hilang+bawa hilang+kami hilang+orang hilang+pakai
 hilang+saya hitam+di hotel+tidak hotline hpl+masih hujan+dia identitas+saya ig ijo+terakhir ikat+tidak iki+petugas
 iku ikut+senam indah+2 indomaret indramayu info+lansia info+orang infonya+tentang ingat ini+dengan ini+harus
 ini+jawab ini+kalau ini+kok ini+nyambung ini+wa interview is+the iseng+tolong istirahat istri+saya isya+belum its
 itu+cuma itu+di itu+dia itu+lewat itu+lho itu+saudara jadi+datang jadwal+jaga jagal jahe jajan jaket+hitam
 jalan+cadas jalan+ciujung jalan+danau jalan+hasyim jalan+jend jalan+kan jalan+kyai jalan+manggis jalan+masih
 jalan+nyaris jalan+pakai jalan+pincang jalan+sunan jalan+tapi jalan+terus jalan+teuku jalan+tidur jalan+tmp
 jalan+veteran jalanan+pada jalmina+sudah jam+loh jam+piro jambatan jangan+dari jangan+pakai jangan+panik
 jangan+sampai jangan+takut jatuh+sudah jawa jaya+belakang jaya+dekat jazakallah+khair jembatan jend jend+sudirman
 jenggot jenguk jenguk+kakak jmbtn jmbtn+layang jne joget+di joglo jpo+sudah juga jurusan jurusan+cimone kabaya
 kakak+adik kaki+hitam kaki+kanan kalah kalau+lansia kalau+telepon kali+perancis kali+saya kalian+bawa kalian+semua
 kambing kami+yang kampung+kandang kampung+melayu kampus kamu+robot kandang+sapi kantin kantor+buka kapan+nyala
 kapan+tambal karang+kami karawaci+baru karena+sakit karena+tua kartu+sembako kasi kasur+anti kata+otw katolik
 kaya+biasa kayak kayaknya+yang kayanya+orang ke+2 ke+bekasi ke+dinsos ke+grup ke+jembatan ke+padang ke+seberang
 ke+sekolah ke+teras keadaan kebayoran kebayoran+lama keberatan kebes kebon kebon+jahe kebon+sayur kec+pinang
 kecil+banget kecil+gelandangan kecil+jual kecil+masih kecil+tolong kedah kedaung+wetan kedinginan kedinginan+tidur
 kehujanan+di kekerasan kel+cipondoh kel+keroncong kelapa+depan keliling+komplek kelinci keluar+cari keluar+rumah
 kelurahan+larangan kemarin+dibawa kemarin+tolong kembali+aja kembali+piyambak kembali+sekarang kembali+sendiri
 kemeja+putih kemis+depan kena+puting kena+razia kenal+orang kenapa+tidak kencana kene kereta+tidak keroncong
 kerupuk+sampai kesini+sudah ketemu+minggu ketemu+semua ketemu+tolong khair kira+40 kira+ini kira+saya kirim+harus
 kirim+tadi kirim+yang klambine klien+serahkan klinik kluar kober kok+orang koko koko+putih kondisi+baik kontak+saya
 kontrakan+ku kontrakan+kunci kontrakan+mawar kontrakan+melati kontrakan+pelangi kontrakan+putra kontrakan+udin
 kooperatif kopi+di kopi+tidak kosong+blok kosong+sebelah kostum kp+ambon kram kreo+selatan krim ktp+nya ku+sudah
 kubur+cina kucing kupingnya kutabumi kuyup+kedinginan kyai kyai+maja lae lagi+cuma lagi+dapat lagi+gelandangan
 lagi+hujan lagi+istirahat lagi+kumat lagi+latihan lagi+orang lahap lain+tidak laki+60 laki+rambut laki+saya lalin
 lalu+sambungan lampu+jalan lampung langsung+cair lansia+cari lansia+laki lansia+linglung lansia+pakai
 lansia+sendiri lantai+stasiun lap+saya lap+total lapangan+ahmad lapangan+voli lapor+terus lari+abis laris
 layang+kebon lebaran leher+ada level lewat+telepon lihat+anak lihat+duduk lihat+harga lihat+juga lihat+sekarang
 lihat+sesak linglung+bawa linglung+gang linglung+harus listrik+tidak lobby loh+ini lot luar+negeri lubang+di lukas
 lumpuh+di lupa+aja lupa+mati lupa+tadi lurus lurus+ngetan lusa mabuk+doang mabuk+pegang magrib+di magrib+tidak
 mah+sudah maja maka makam+orang makan+belum makan+dan makan+mie makanya makin+banyak malaysia males maling+dompet
 malu+saya mampet+banjir mana+yang mancur mandi+butuh mandir mandiri+daan manggis manggis+raya mangkat mangkat+belum
 manjua mantap+cepat mantap+sat mantri marah+dengan marga marga+sari mari mars masalah masih+ada masih+belum
 masih+pada masuk+karang mati+kompor mau+ajuin mau+curhat mau+jenguk mau+meledak mau+saya mawar+babakan mayapada
 mayat+sudah melati+3 melayu melon+langka memberkati mempan mengenai meninggal+bapak menjuntai+di merangkak
 merdeka+depan meruya+utara mesin+sih metropolis mimpi+orang mind+dia minggu+buka minggu+lagi minggu+terakhir
 minta+duit minta+polisi minum+susu miras mlaku+lurus mobil+minta mobil+tenggelam mobil+terus mobil+yang modernland
"""
