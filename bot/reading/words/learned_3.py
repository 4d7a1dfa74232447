"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
withdraw -9 @status
withdraw -10 @who=responder tidak$
withdraw -11 @len0 belum
addition 16 ^tidak laki$ logat minta$ sendal
addition 15 gelandangan$
addition 14 pak+banyak tetangga$
addition 13 ^jalan tidur$ video
addition 12 @who=responder ^bawa ^sukarjo ayam deres kata perempuan$ saja$ sukarjo tolong+bawa tower
addition 11 # @it ^gudang ^lari anak$ berdiri$ daster hubung kalau masih$ nama nya saja selamat sementara+di situ$
 titik
addition 10 ^batik ^belum aminah apotek bakar$ berdiri cikokol$ dengan+anak dua+orang gang gardu klien kp+baru
 lokasi mulai ompong pak+lemas rps rps$ saya+istri sekarang+kejang siti susul tadi+saya tas tidak+mau topi topi$
addition 9 @addition ^dekat ^kayanya ^keluarganya ^klien ^kontak ^nama ^no ^tadi belakang bukan bunga cikokol
 di+lokasi hitam$ istri$ item jaket kalau+petugas kontak+saya ktp lemas lokasi$ luka lupa$ minum$ muntah nama+bapak
 napas+pak no+hp pak+parah pak+tolong pln pln$ polisi$ rokok$ saya+ada saya+kasih sebelah sementara situ tahu tinggi
 tolong+cepat tunggu+di
addition 8 @goes @len1 ^bukan ^di ^dua ^gang ^gelandangan ^ini ^kata ^pakai ^parkir ^sekitar ^sekolah amuk+pak batik
 bawa bawa+apa bekas bibirnya darah+pak di+sebelah dua foto$ goyang goyang$ gudang ini+foto item$ kaget kantong
 kurang kursi kurus madura no nomor+saya nya$ pak+cuma pak+orang parkir+di payung pendek pendek$ pingsan$ polsek
 roda$ rsud salah satpam satu satu+orang saya+aja sekitar sendiri$ sisir sudah+tidak tidak+kenapa tidur+pak
 tinggal+satu tinggi$ tukang tulis ulang ya+pak
addition 7 60an$ ^ambulans ^baju ^depan ^hubung ^jam ^kemarin ^sekarang ^tas ^toko ^warung ^yang ada+pohon agak asal
 baju batik$ batu batu$ belum+datang berendeng$ biru+bibirnya bungkus di+leher dia+mulai disitu gigi hari+minggu
 hitam ibu+sudah jenggot jenggot$ kanan kata+anak kata+pak ke+pos kiri kondisi kontak ktp+di kursi+roda lalu$
 lapor+itu leher$ lemas+banget luka+di lupa maksud malah nasi+bungkus nihil ompong$ orang$ pagar pahlawan pak+amuk
 pak+sekarang pak+tidak pakai parah+pak pelapor pindah pindah+ke polisi+sudah pos roda rokok rsud$ saya+di
 saya+salah seberang sekarang semua+aman sudah+datang sudah+kami tabrak$ tadi+pagi tambah tegal telepon tempat
 tidak+bawa titiknya warung yang+luka
addition 6 60an @1 @len2 ^assessment ^dia ^logatnya ^nih ^nihil ^oh ^patokan ^polsek ^rambut ^rsud ^salah ^terakhir
 ^tetangga ^umur ^update ada+bekas ada+kartu ada+luka ajak alamat alhamdulillah arah+pasar assessment atas+nama
 banget+ya bank$ bantu+polsek belum$ berendeng bisa bisa+hubung bisa+masuk bukan+golok coklat coklat$ dan dan+klien
 datang+tapi depan+gang di+kaki di+rumah di+tangan dia dia+moved emas emas$ foto gelang gemuk gemuk+pendek hp
 indramayu jembatan+berendeng kaki$ kalau+ajak kata+dari kayu ke ke+arah ke+depan kemarin$ kepala ketua ketua+rt
 kimia kp ktp+nya lalat logatnya lokasi+ya makan+pak masih+di masuk+gang mau+minum menolak menunggu merah mobil
 moved mulai+kejang ngaku ngaku+dari ngomong nomor nomor+12 odgj+sudah oh orang+jatuh orang+pakai orang+pingsan
 orang+tidur pager+item pak+rt pakai+gelang pangkalan patokan pelapor+minta plus putih rambut ransel rt rumah+nomor
 rumah+saya salah+denger sarung saurna saya+kirim saya+sudah saya+tunggu sebatang sekarang$ sekarang+napas
 sudah+hubung tahu$ tangis+terus tas+ransel tenang terakhir+lihat tidak+bisa tidak+napas tongkat tukang+ojek update
 ya
addition 5 5$ 70$ =beast @them ^hari ^ketua ^masuk ^polisi ^rumahnya ^satu ^tambah ada+tulis alfamart$ aman+pak amuk
 angkat asesmen bakar+sampah bank banyak$ bau+banget belum+ketemu bensin berhenti+pak bisa+bangun bukan+gang
 bukan+lansia bukan+yang celana cepat+pak cisadane$ datang+juga dekat$ dekat+tempat dengan+saudara denger depan$
 di+cikokol di+jakarta di+pipi dia+kata dia+minta dikit dingin$ dompet gang$ gas gawat gemeter indomaret infus ireng
 isi isi+ktp iya jaga jam+setengah juga kali+cisadane kasih kata+lansia kayanya kayanya+sudah kayu$ kejang+lagi
 kejar+saya kelurahan+gerendeng kerja+di klien+amuk klien+sudah klien+tidak kooperatif koreksi kubur kulit
 kurus+tinggi lagi+ini lalat+di lemas+pak luka$ maksud+saya mau+urus menit$ minggu$ minta+nomor minum na oh+iya
 pager pak+dia pakai+sarung panggil payung$ pegang$ penelepon+telepon perempatan$ pipi plawad$ pojok$ polisi pom
 pom+bensin pos$ potong puskesmas$ ralat rame roti roti$ salah+lihat samping sate satu+lagi saya+kata saya+pegang
 sebelah$ sebelah+orang selapajang selapajang$ selimut smp+6 sudah+di sudah+saya sudah+tenang susul$ tahi tahi+lalat
 tapi tato telepon+ulang tenang$ ternyata+ada ternyata+pak tidak+ketemu tkp tolong+hubung tpu tpu+selapajang tuli
 tulis+di ujang urus$ warga+sudah warna yang+temenin yani$
addition 4 50an 6$ =not =past @placed @who=operator @who=resident ^alhamdulillah ^eh ^kalau ^kira ^koreksi ^ktp
 ^kubur ^kulit ^luka ^lupa ^makan ^penelepon ^ralat ^ruko ^tangan ^warga a+perempuan ada+tahi ada+tas ada+tato
 ada+tompel alfamart angkat$ angkot$ apotek$ arah awas b b+1234 bapak+itu batak batu+ceper belum+sadar bengkel
 berhenti berobat bersangkutan bibirnya+napas bidan+belum bisu blok cepat$ ceper ceper$ cina cina$ cisadane darah$
 darah+ternyata dekat+tol dengan depan+indomaret depan+smp di+perut di+tas di+tempat dia+bawa dia+cekik dia+kejar
 dia+pakai dia+sekarang diam$ dibawa+ke dikasih eh flyover+cikokol foto+pak foto+susul garut gawat+pak geser giginya
 hubung+pak hujan ibu+kayaknya ijo ijo$ ini+share its jadi+bawa jaga$ jakarta jalan+merdeka jalan+pakai jam+is
 kabar+kalau kacamata kacamata$ kain kaki kantor+kelurahan kartu+berobat kaya kejang keluar+busa keluarganya
 keluarganya+ada kenapa+pak kepala+darah kepala+luka kira kiri$ kirim kirim+ulang klien+menolak kok+tidak kubur+cina
 kulit+sawo kumis kumis+tebal lanjut lansia+tanpa lapangan+ahmad lewat+jalan lihat+saya listrik masjid matang
 matang$ mau$ melawan menolak+dibawa merdeka minta+kabar nama+ibu nasi nihil+dan orang+agak orang+muntah orang+saya
 orang+sekarang pak+darah pak+gawat pak+tinggal pakai+jaket pakai+kacamata panas+banget parah parkir pasar+yang
 penelepon perempuan pergi$ petugas+angkat petugas+kesini pinggir pinggir+kali pisau plawad poris+plawad rini rs
 rt+aja rt+sudah sadar+juga sampah$ sarung$ sawo sawo+matang saya+awas saya+ibu saya+itu saya+pak saya+pakai
 saya+standby sd$ seberang+apotek sekarang+dia sekarang+jatuh sekarang+orang sekarat$ senin serang+petugas setengah
 standby suami+saya sudah+evakuasi sudah+melahirkan sudah+pada tadi+pak tadi+sempet takut+dengan tato+di
 telepon+saya tempat+yang terakhir terminal+poris ternyata terus+pak tidak+respon toko toko+kayu tol$ tompel
 tompel+di tongkat$ tutup$ ulang+titiknya umur umur+70 umur+sekitar wa+saya warga warga+yang warung+ibu
 yang+bersangkutan yang+bisa yang+dengan yang+lama ybs ybs+melawan
addition 3 0812+0000 081200003333$ 12$ 30an 40an =still =urgent @len0 ^alamat ^belakang ^hujan ^jembatan ^kantor
 ^kondisi ^korban ^maksud ^masih ^nomor ^oiya ^pelapor ^perempuan ^pisau ^satpam ^sebelah ^tinggi ^titik ^tkp ^wa
 ^warna ada+dua ada+kucing ada+satu ada+tanda ahmad ahmad+yani air air+10 aja+depan aja+sudah aja+ya ajak+ngobrol
 al+ikhlas aman amuk+kok anak+masih anggota angkat+kepala asih$ atas ayam$ bagaimana+nih bahasa baju$ bangun
 bangunan bapak$ basah+kuyup batik+coklat bawa+bayi bawa+selimut bawa+tas bawa+tongkat bekas$ bekas+operasi
 belakang+pasar belok bengkel+las beringin besar+di besok$ bukan+di bukan+pisau bungkuk bungkuk$ cakar cat cianjur
 clear cuma dan$ darah+tinggi dekat dekat+itu depan+rsud depan+sakola depan+sd di+depan di+dompet di+tkp di+warung
 dia+lagi dia+pak dia+siram dia+suka dia+tidak dia+tuli dikeroyok disitu$ evakuasi evakuasi$ film$ foto+ya gigit
 golok halte+depan hidungnya hidungnya+darah ibu+tini identitas$ ikhlas info+tambah ini+video itu+giginya itu+ibu
 jalan+raya jawab$ kanan$ kaos kasih+tahu kata$ kata+warga ke+satpam ke+saudara ke+tengah ke+teras kebon+nanas
 kejang$ keluarganya+pak keluarganya+sudah kelurahan kemarin+malam kemis kemis$ kenceng$ kepala+jatuh kiri+pak
 klien+serang klien+tiba kok$ kok+pak korban kotak ktp$ kuat+angkat kumpul kuyup kuyup$ lagi$ lagi+hamil lahir+di
 laki+sudah lalu lantai+2 las lebih lengan+kiri lokasi+nihil lokasi+pakai luka+ternyata luka+tidak makan makan+dan
 makan+dengan masih+disitu masjid+pak mau+makan mau+ngomong mau+pulang melahirkan meninggal+pak merah$ merah+celana
 muka+pucat mulai+rame naik+angkot naik+ke nanas nanti nanti+hubung ngobrol ngomong$ ngos nomor+pak oiya operasi
 orang+basah orang+pak orang+petugas pada+kumpul pak pak+cepat pak+dikasih pak+naik pak+takut pak+temen pak+udin
 pakai+topi panas parah+ini pegang+dingin perempatan pergi+ke perum+taman pingsan pintu+air pipi$ pisau+pak
 pisau+sudah plat pohon+besar pojok pos+satpam pulang+ke ramah ramah$ rambut+putih rapat respon rsud+kota rt+nya
 sadar sadar+diri sakola samping+masjid sarung+kotak satpam+sudah satpam+ya saudara+sudah saya+bawa saya+lapor
 saya+maksud sd sebelah+kiri sekarang+muka selimut+ya sempet sendok sendok$ setelah setelah+saya share shirt shirt$
 sih+sudah sinar sinar+jaya siram+minyak spbu+cikokol stasiun+batu sudah+bisa sudah+kena sudah+mau sudah+muntah
 sudah+pindah sudah+sisir susul+ya tadi tahun$ tambah+dia tanda tapi+anak target+tidak tas+isi tebal teh telepon$
 temen$ temenin teriak+lagi ternyata+bukan tiba tidak+ada tidak+sesuai tinggi+pak tini titik+tidak titip+ke
 tkp+clear toko+bangunan tuli+pak udin$ video+pak wa warga$ warga+dia warga+mulai warung$ yang+jawab yang+perempuan
 yani ybs+warga
addition 2 1$ 14$ 15+menit 2$ 3+bukan =road =work ^gawat ^info ^ke ^lagi ^laki ^lokasi ^mobil ^nanti ^pak ^saya
 ^ternyata ada+keluarganya ada+polisi ada+pos agak+tenang aja$ aja+kalau ajak+ngomong al alamat+lengkapnya amankan
 amankan+di ambruk+tidak ambulans ambulans$ ambulans+sudah an anyar anyar$ asih assesment backup bahasa+indonesia
 bakso balai balai+warga banyak+pak baru baru+pak bawa+anak bawa+karung bawa+pulang bayi+juga belum+lihat bensin$
 beringin+raya bersama bersangkutan+sudah beureum bisa+bahasa bisu+pak bisu+tuli blok+c brebes brebes$ buka+baju
 bukan+laki bukan+odgj bulak busa butuh+bantu butuh+tambah c celana+jeans cepak$ cibodas cikupa cikupa$ cipondoh$
 cuma+ada dagu dagu$ dan+mandi darah darah+tambah dari+arah dari+panti data data$ dekat+pom dengan+minum
 dengan+sekali di+bekas di+cikupa di+dagu di+dalam di+gerbang di+lengan di+mobil di+rs di+samping di+sini di+situ
 dia+abis dia+bisu dia+buka dia+duduk dia+lari dia+pindah dia+takut dia+turun diamankan dikasih+makan dingin
 disitu+pak eh+dia estimasi fisik foto+bapak gang+kecil gapura gapura+merah garuda garuda$ gelisah genteng gerbang
 gerendeng gerendeng$ gerobak+bakso golok+itu got her+jam hp$ hpnya indomaret$ indomaret+jalan indonesia info ini+ya
 istri izin+dan izin+lapor jaga+di jaket+merah jalan+beringin jalan+daan jatuh+ke jeans jemput+di jemput+saudara
 kalau+dari kalau+tidak kalung kalung+salib kambing kami+amankan kami+sudah kami+tunggu kampung+bulak kardus+di
 kartu kartu+nama karung$ kata+di kata+dia kata+punya kata+sih kayak+orang ke+atap ke+genteng ke+lampung ke+masjid
 ke+rsud ke+rumah ke+seberang kebon kecil+pak kejadian kena+pukul kesini$ kirim+foto kirim+lokasi klien+kooperatif
 klien+lemas klinik kolong+flyover komplek+garuda kondisinya+masih kooperatif$ koordinasi kota+tangerang kotak$
 kucing kulit+item kuning kuning$ lagi+makan lagi+ybs lahir lama+di lampung lampung$ lansia+tapi leher lengan
 lengkapnya lihat$ lihat+dekat lokasi+klien luka+cuma luka+lama lupa+kata lurah lurah$ madura$ maksudnya malah+naik
 masih+disini masih+sekolah masjid+al masuk mau+bakar mawar melahirkan+bidan melawan$ memakai mengaku mengaku+dari
 menghubungi meninggal+di menit menolak+akan menunggu+di merah+pak minta+anter minta+backup minta+minum minum+teh
 minyak minyak+ke mobil$ mobil+tidak motor+pukul muda mulai+lempar mulai+pukul mulai+teriak muntah+darah
 muntah+terus naik nama+pak nanti+ada nanti+kalau neduh neduh+di nihil$ nomor+yang odgj+nya orang+amuk orang+bisu
 orang+jalan orang+lagi orang+mulai orang+pindah orang+takut otw+lokasi pak+belum pak+nanti pak+rw pak+tadi pak+tapi
 pakai+kaos pakai+kayu pakai+kursi pakai+peci panjang partai+warna pas pasar$ pasar+anyar peci pelapor+kabar
 penelepon+kirim persis personel personel$ perum perut$ pikun$ pincang+kaki pindah$ pinggir+jalan pintu pohon
 polisi+di posisi+sudah pukul+orang punya+anak putih$ radius ralat+pak ralat+umur rapat$ raya raya$ riwayat
 riwayat+jantung ronda$ rs+sari rt+1 rujuk rujuk+ke rumahnya saat sahut sakit$ salah+tulis salib salib$ sapu sari
 sari+asih satpam$ satpam+komplek satu$ saya+goyang saya+pindah saya+ya sekali sekali+pak sekarang+malah
 sekarang+pukul sekarat sekolah sekolah+anak selesai$ serang sinyal+jelek siram spbu sudah sudah+diam
 sudah+diamankan sudah+dirubung sudah+meninggal sukasari sukasari$ sumanto sumanto$ susu tadi+lupa tadi+salah tahun
 taman+cibodas tambah+korban tambah+personel tangga tanpa+identitas tapi+lansia tapi+orang target tas$ tas+ada
 tato+jaga telepon+lagi temenin+di tempat$ tengah tensi terakhir+di teras teras$ ternyata$ ternyata+masih
 ternyata+perempuan terus+minta tiba+ambruk tidak+amuk tidak+berhenti tidak+di tidak+kuat tidak+sahut tidak+tahu
 tinggal tol trus trus+tidak tuju+lokasi tuli$ tuna+wicara tunggu turun+dari turun+dia tusuk udin ujan umur+kira up
 warna+kuning warung+sebelah wicara wonogiri wonogiri$ ya+orang yang+ada yang+baru yang+bener yang+pakai yang+tadi
 yang+turun ybs+kooperatif ybs+lari ybs+menolak
addition 1 10+menit 20$ 2x 3+pak 50an$ 67+tahun ^izin ^kok ^pelipis ^pindah ^target ^tukang ^ybs abis+minum ada+bayi
 aja akan+jemput amuk+pukul apa+kok atap baju+biru baju+koko baju+sudah banget$ basah bawah+pohon bayi$ bekas+luka
 belakang+kantor belok+kiri bener+gang bensin+jalan berhenti$ berobat$ bersih besar$ biru bisa+jalan bisa+lihat
 bogor$ botol$ buah bukan+rt cat+ijo celana+pendek cepat cirinya+pakai daan daan+mogot dan+sudah darah+tapi
 dari+garut dari+kemarin dekat+ada demam$ denyut depan+pager depan+pom di+indomaret di+kursi dia+dari dia+is
 dia+keluar dia+pingsan dia+tusuk diam dirubung dua+kali duduk+sendiri eh+pak foto+orang gang+sebelah ganti
 gelang+rumah genteng+ke geser+ke gimbal golok+pak haji+mamat hari+pak hijau hijau$ his hubung+akan hujan+pak ikut
 info+dia ini+saya isyarat isyarat$ itu+cuma izin jalan+kaki jalan+mawar jatuh+trus juga$ kami kami+kunjung
 kaos+merah karung kasih+makan kasih+nomor kata+orang kayanya+ada ke+orang kejar keluar+pisau keluarganya+datang
 kereta+tanah kesini kirim+titik klien+serahkan kok koko kondisinya koreksi+alamat koreksi+bukan kresek kuat kunci
 laki lari+ke lempar+genteng lewat$ lokasi+bersama lokasi+persis luka+sudah luka+tolong maaf+pak makanya malam+dia
 mamat melahirkan+pak meluncur minta+panggil minta+pulang minum+obat mogot mogot+km mulai+jalan mushola mushola$
 naik+mobil nama+yanto nanti+saya napas ngelantur$ nolak oiya+pak oplosan+tadi orang+ada pager+ya pak+lurah
 pak+tambah pakai+helm pakai+sirine panggil+anak patah+kaki patokan+sebelah peci$ pegang pelipis+ada
 penelepon+koreksi penelepon+menunggu perempuan+pak petugas+minta pinggang pingsan+pak polsek$ pos+tidak pukul+dia
 punya+ktp rambut+gimbal rebut rel+kereta rumahnya+cat rw sadar$ saya+ketua saya+titip saya+yang sebelah+bengkel
 sekarang+lagi sekarang+warga sekitar$ serahkan+ke sini+pak sinyal sisir+lokasi sisir+radius stabil stop+di
 sudah+agak sudah+ganti sudah+koordinasi susah tambah+penelepon tanah+tinggi tangerang$ tangis tapi+dia tapi+sudah
 tengah+jalan tengah+tol tepat ternyata+tidak tiba+di titik+lokasi tukang+buah umur+40an unit via+wa yang+duduk
 yanto ybs+sekarang
addition -1 2+anak ^api ^are ^asap ^asd ^astaga ^bau ^bikin ^emang ^got ^hati ^hatiku ^ieu ^kerja ^lorem ^maksudnya
 ^mampus ^misi ^motor ^never ^nyasar ^panas ^pkh ^plafon ^promo ^pungli ^si ^siang ^siapa ^sip ^slot ^terima ^theres
 ^tiang ^tiket ^token ^tuna ^wilujeng ^👍 ^🙏 ada ada+apa ada+bidadari ada+ibu ada+kejadian ada+senjata alamat+rumah
 ambil amuk+tapi amuk+tidak anak+perempuan anak+teater ancam anda+menang angkot+03 angkut$ anter anyone
 anyone+coming api+sudah are are+you astaga asuh atas+jpo babakan babakan$ badan+dingin badan+nya bahaya+kalau
 baju+ijo bakar+kasur bales$ bandara$ bapak+ini bapak+tiri bapak+yang batal+ybs baterai bau bau+busuk bawa+2 bekal
 belum+ada bener+pak berapa+orang berdiri+di berenti$ beres+pak bernanah besar+mau besok besok+ada biawak
 biawak+masuk bibir bibir+biru bidadari bidadari+jatuh bikin+kartu bisa+bantu bisa+lapor bohong bojong bojong+jaya
 boleh+kirim bri bukan+tabrak bulan+ini bunuh+waktu busana busuk+dari cantiga ciledug cipadu cipadu$ cod coming
 coming$ dada daerah dan+pulang dari dari+jam dari+kontrakan dari+subuh data+pelapor data+saya datang+ke
 dekat+jembatan dekat+pasar dekat+pintu dekat+rumah dekat+sudah dengan+bikin dengan+suami depan+mall depan+toko
 dewasa di+cipadu di+emperan di+flyover di+hatiku di+istana di+jembatan di+kampung di+kontrakan di+lapak di+luar
 di+rel di+sekolah di+warkop di+warnet dia+lihat dia+nongol dia+punya diancam dibaca dibaca+doang dibantai dicek$
 dijemput$ dikasih+minum dikejar dinsos+bukan disebar ditinggal+dia duduk+dekat dulu+suka emperan+toko evening
 evening$ flyover+kaki formalin gebang gebang+raya gempa gendong genteng$ gereja gini good+evening guru habis+bekal
 habis+ongkos halo$ halte+sudah hampir hari+ini hari+orang hari+tidak hasil hati hilang+itu hilang+kontak hotel
 hp+pakai hp+tidak hub hubung+wa huni ibu+itu ieu ieu+teh imbalan imbalan+tidak ini+pak internet ipsum ipsum$
 is+anyone iseng istana itu+di itu+lagi itu+ternyata jadi jadi+datang jadi+relawan jalan+depan jalanan$ jam+loh
 jangan+datang janji jatiuwung jatuh+di jawab+panggil jelas jual+motor juta juta$ kabar+lagi kabel kaku$ kalau+malam
 kalau+orang kali+sabi kamar+mandi kampung kampung$ kamu+robot kamu+siapa kardus+anak kartu+kuning karunya+orang
 kata+malam kayaknya+sudah ke+kolong ke+laporan ke+rumahnya ke+sini ke+warung kejadian+nih kejang+terus keluar
 keluar$ keluarganya$ keluhan kemana+pak kemarin+ada kemarin+lari keren keren+banget kirim$ koang koang+jaya kolam
 kolong+jembatan komplek$ kosnya kp+cantiga kreo kreo+selatan ktp+hilang kumel lae lae$ lagi+duduk lagi+nih lain
 lain$ laki+mabuk laki+tato lama+tidak langka langka$ langsung lansia+sebatang lansia+yang lapak laporan+satpol
 latihan+maap layan+24 libur libur+tidak lihat+naik lorem lorem+ipsum luar luar$ maap+ya mah mahal makan+tidak
 mampet mampus mampus+saya mana+ya manis+jaya manusia$ manusia+gerobak masih+tunggu masuk$ masuk+panti mata mau+ada
 mau+susul mau+tanya melek melek$ mengganggu meninggal$ mind mind+dia minimarket$ minta+ampun minta+rokok
 minum+baterai minum+racun miring misi misi+pak motor$ muka mulus mulus$ naik+pager nama+saya never never+mind
 ngalir ngucur ngucur$ nih+di nih+temenin nomor+dinsos nomor+hp nya+di nyangkut nyangkut+di nyetel ojol ojol+pak ok$
 ongkos$ orang+bawa orang+hilang orang+ini orang+sih orang+suka orang+terlantar order pabrik$ pacar$ padang pagi
 pagi+bapak pak+itu pak+karunya pak+lansia pak+mau pak+tetangga pak+yang panggil$ panjat panti+sekarang pasar+kemis
 pasar+lama patung pemadam pemadam$ pencet$ penelepon+batal penelepon+lapor penelepon+lihat pengaduan penuh
 penumpang perang perempuan+di perkembangan permisi$ perumnas pintu+tol pisah plafon+sekolah polisi+minta pos+ronda
 promo pukul pukul+2019 pukul+ibu pukul+saya pulsa pulsa+dong pungli pungli+di punya+rumah rel$ relawan robot$
 rokok+di ronda rt+3 ruko+bakar rumah+di rumah+pak rumah+sebelah sabi sambil satpol saya+abis saya+anak saya+besok
 saya+dibantai saya+dong saya+kumat saya+maling saya+ojol saya+perkosa saya+presiden saya+pukul saya+sekarang
 saya+siram saya+think sayang sekarang+bawa sekarang+lihat sekolah+pakai selamat+malam semalam semalam$ sembako
 sembarangan sembarangan$ semula semula$ serpong setan setan$ sih+tapi sip$ siram+air sirine siswa smk sp4n
 sp4n+anak stroke sudah$ sudah+10 sudah+bangun sudah+besar sudah+biru sudah+darah sudah+dari sudah+lewat
 sugeng+enjing suka+amuk suka+main suka+minta supir+lansia syarat+masuk tabung tabung+gas tadi+jalan tadi+tidak
addition -1 tahu+alamat tai tampung tanah tanah$ tangan+pak tangan+sudah tanggung tangis+kata tangsel+masuk
 tanpa+busana tanya+lagi tanya+syarat tapi+supir tato+tidur tawa$ tawon teater tenggelam+ke tergeletak+tidak
 terlantar+di ternyata+cuma tetangga+nyetel theres think this+pagi tiang+listrik tiap+hari tidak+angkut tidak+bahaya
 tidak+melek tidak+sih tidak+ya tidur+disitu tindak$ tipu tiri token token+listrik toko+jalan toko+saya tuna+wisma
 tunggu+nih tunggu+warga ular+pak update+dong waras warga+kami warga+saya warga+sekarang waris waris$ warkop warnet
 where wilujeng wilujeng+enjing wisma yang+gigit yang+hilang yang+jatuh yang+kena yang+setrum yang+sudah yang+tangis
 ybs+ada ybs+terpantau
addition -2 0812$ 13$ 19$ 20+butir 24+jam 4+hari @len3 @where ^abaikan ^adik ^air ^angkot ^ayang ^bacot ^banjir
 ^batal ^beda ^bocah ^bus ^darah ^dasar ^dijual ^dinsos ^dosen ^gabut ^hallo ^harus ^hhhhh ^hidup ^hoax ^investasi
 ^jadi ^jazakallah ^judi ^kartu ^kembali ^kulonuwun ^lama ^lap ^listrik ^lu ^lupakan ^mana ^mantan ^mantap ^mantul
 ^met ^mie ^nikah ^noted ^obat ^oii ^ok ^okee ^open ^pencarian ^perlu ^persita ^petugas ^ping ^pinjem ^pohon ^ppp
 ^qwerty ^rumus ^spada ^sudah ^sungai ^tabrak ^teman ^timnya ^truk ^waalaikumsalam ^xixixi ^ya ^zzzzz ada$ ada+kabar
 ada+lagi ada+lansia ada+mayat ada+pak ada+petugas ada+tidak adik+saya aja+dari aja+sih aktif alat$ alhamdulillah$
 am ambil+tidak ambruk ambruk$ amuk+di anak+anak anak+jalan anak+jalanan anak+kecil anak+ngelem anak+tiga anak+umur
 anter+ke arah+poris asd asd$ assalamualaikum+pak ayang babi babi+bau bacot bah bakar+di bakar+pak bandara
 banget+pak bangsat bantu$ banyak banyak+yang bapak+ibu bapak+pukul baru+aja batal$ batal+laporan bawa$ bawa+batu
 bawa+boneka bawa+kayu bawa+pisau bawa+senjata bayar bayi beda beda+dengan bedeng bego benteng beres berisik
 berisik$ berkat besuk biasa$ biaya bikin+mati biru$ bisa+minta bisa+ngomong bisa+pulang bocor bolong boneka boraks
 boraks$ bot+bego bubar bukan+amuk bulan busuk butir butuh+pertolongan butuh+tempat cair$ cantik+deh cara cari$
 cari+ibu cuma+lihat daftar+sekarang dagang$ dapat+hadiah darah+banyak darah+hebat dari+lantai dari+malam
 dari+pemkot darurat+pak dasar deh+pak dekat+the dendam dengan+112 depan+kantor depan+sekolah depan+spbu di+angkot
 di+atas di+bedeng di+foto di+gudang di+hatinya di+kamar di+kandang di+lampu di+perempatan di+sekitar di+tangerang
 di+tiktok di+warteg dia+di dia+diam diam+wae dibawa dibawa+kemana dibunuh dilempar dinas dinas+sosial dingin+semua
 disebar+itu diskon ditinggal$ doang$ donasi dongkap dosen eh+salah emang emperan enjing$ flyover$ foto+disebar
 foto+tangan foto+yang gabut gabut+nih gacor gacor+maxwin ganggu gelandangan+sakit gelandangan+tidur gerak gigil
 gigit+ular godang good+job grup+saudara gudang+sebelah hadiah hai$ haji$ hallo hallo$ hapus+aja hari hari+di
 harus+share hatinya have hebat hhhhh hhhhh$ hilang+dari hoax ibu+hamil ibu+saya ibu+yang ini+ada ini+bagaimana
 ini+layan ini+nomor ini+yang investasi is istri+lari istri+saya itu$ itu+satpam itu+sekarang itu+untuk jadi+ambil
 jadi+tidak jalan jalan+kan jalan+ke jalanan jam jam+besuk jangan jangan+kasih jatuh jatuh+kepala jaya jazakallah
 jebol jembatan$ jemput job jomblo+ya judi+sabung kakak$ kaki+luka kalau+ketemu kamis kandang kantor
 kantor+kecamatan kara karena kasih+kendor kasur kata+sudah kata+usir kayak+mau kayaknya+pakai ke+dinsos ke+gang
 ke+lokasi ke+tempat kecamatan kecil kehujanan kel keluarganya+tidak kemana+ya kena kena+lempar kendor kerja$
 ketemu+di ketemu+orang kira+mayat klik kok+lama konsultasi kontrakan+sebelah kontrol$ kosong kotor kruk ktp+saya
 kulonuwun kulonuwun$ lagi+kenapa lagi+tidur laki+tanpa laksa lama+banget lansia+saya lap lapor+dua layan$ lebaran
 lebaran$ lembang lepas lihat+dia lihat+orang lihat+perempuan limbah linglung+pak listrik+padam lobang luas lumpuh
 lupakan lwt maaf$ maaf+ternyata maaf+ya maap makan$ makan+di makasih+ya mana+posisi mangkal mangkal+di mantan+saya
 mantap mantul markotop masa masih+ada masih+bisa massal masuk+tidak mati$ mati+berdiri mau+dibawa mau+donasi
 mauliate+godang maxwin maxwin+daftar mayat+ternyata meledak menang+undian meninggal met mie mie+basah minta
 minta+uang minum+20 miras mobil+apa mobil+sudah modal+usaha motor+jatuh mr mr+x muka+sudah mulut+buka muncul+di
 nanti$ napas$ napas+tolong narkoba nasib need+ke neglasari neglasari$ ngelem ngomong+sekarang nih+pak nomor+resmi
 nomor+telepon nongol+lagi noted noted$ nya+sudah nyamuk nyamuk+banyak nyanyi+di nyasar+di obat$ obat+pelangsing
 obat+segenggam oii oii$ ojek ok okee ongkos online open orang+belum orang+gigil orang+itu orang+kembali orang+kena
 orang+tadi orang+tidak otw+belum padam pager+jembatan pagi+saya pak+badan pak+baru pak+dekat pak+jam pak+kaki
 pak+maaf pak+rumahnya pak+tangan pakai+alat pakai+batik pakai+boraks pakai+kruk pakai+mobil pakai+seragam paksa
 paman panti parkir+liar pasar+lembang patah pdam pegang+perut pelangsing pelapor+tanya pemkot pemkot$ pencarian
 penelepon+minta perempuan+ada pergi+naik perkosa perlu perlu+foto pernah persita pertolongan pertolongan$ petugas
 petugas$ petugas+mana pinang ping ping$ pingsan+cuma pinjol pisau$ pkh plafon pohon$ pondok poris$ poster ppp
addition -2 preman presiden progres proses pukul$ pulang$ punten$ puskesmas putus putus$ qwerty qwerty$ rahasia
 rahasia+kan ready rel ribut robot rong ruko$ rumah+singgah rumahnya+di rumus rumus+luas rusak$ sabung sabung+ayam
 sakit salah$ saudara$ saudara+tinggal saya+am saya+cabut saya+cuma saya+dipukul saya+jambret saya+jatuh saya+kabar
 saya+kejang saya+ketemu saya+kira saya+lansia saya+lihat saya+perlu saya+pingsan saya+rahasia saya+tabrak sayat
 sebatang+kara sebelah+bakar segenggam segenggam+kata sehat+selalu sekarang+diam sekarang+makan selalu selalu$
 selamat+pagi selamat+siang selatan selesai sementara$ sepatu sesuai+ciri setrum shelter shelter$ si siang+pak
 siapa$ sido$ sih+pak sih+tidak singgah sip slot+gacor soal sosial spada spada$ stadion stadion+benteng stasiun$
 stop suami+kumat sudah+3 sudah+4 sudah+angkat sudah+baik sudah+beres sudah+dijemput sudah+lapor sudah+minggu
 sudah+pulang sudah+rong sudah+sampai sudah+selesai sungai surat tadi+kata tadi+masih takut tangan tangerang+bukan
 tanggal tangsel tanpa+saudara tanya$ tapi+sekarang target+terpantau tawa team telanjang+di telepon+masuk tembok
 temen temen+saya tempat+biasa terakhir+dia terjun+dari terminal$ tes$ tes+123 test$ test+123 the+laki the+mall
 tiap+malam tiap+sore tidak+luka tidak+nanti tidak+perlu tidak+punya tidak+sekolah tidur+aja tiket+saya tiketnya
 tiktok timnya+sampai tindaklanjut titip+anak tolong+dicek tolong+evakuasi tolong+ke tolong+saya top+markotop
 traktir traktir$ truk tuju tukang+parkir tulang tumpang tutup ular umur+10 undian untuk+anak untuk+grup untung
 update$ urgent urgent+pak usaha usir viral+di waalaikumsalam waalaikumsalam$ wae wajib waktu wb wb$ wr wr+wb x
 xixixi xixixi$ ya+kok yang+cari yang+foto yang+kejang yang+sekarang yang+viral ybs+sesuai you$ zzzzz zzzzz$ 👍 👍$ 🙏
 🙏$
addition -3 123$ 3$ =drill @search ^ada ^anak ^anjing ^bagaimana ^baik ^banyak ^besok ^boleh ^bot ^bursa ^butuh
 ^cari ^dana ^ditusuk ^film ^good ^hai ^haloo ^haturnuhun ^hello ^hi ^hilang ^horas ^istri ^jangan ^kami ^kamu
 ^kepala ^kucing ^odgj ^oke ^okeee ^orgnya ^oy ^p ^punten ^rumah ^sampurasun ^siap ^stop ^sugeng ^tarimo ^telepon
 ^temen ^tok ^trotoar ^tutup ^wkwk ^woy abis+makan ada+korban ada+motor adik alat ampun anak+hilang anak+minum anda
 angkut+belum anjing apa+cuma asap asem atau atm bagaimana+pak balas bales bangun$ bantu+kursi bantu+saya
 banyak+banget baru$ bau$ begal bener$ berapa$ besar besar+depan bisa+tidur bot$ bunuh bursa bursa+kerja bus$ cabut
 cabut$ cair cari+anak cepat+kesini cuma+nyanyi cuma+teriak daftar dagang dapat dapet dari+pagi dari+rumah darurat
 datang dengan+gelandangan dengan+orang depan+minimarket depan+rumah di+gang di+kali di+kantor di+pertigaan di+pos
 di+stasiun di+terminal dia+lupa dibawa+polisi digusur dijual diri disini$ doang+pak does does+this dp dp+0 duit$
 enjing film foto+ybs galak gang+saya gelandangan+yang goblok goblok$ good goreng gratis$ hai haloo hapus harus
 harus+kirim hatiku haturnuhun hello hi horas ibu iki indah ini+sudah itu+tadi jadi+pak jalan+belum jalan+pulang
 jam+2 jambret janten janten$ jatuh+dari jelas+lu jemput$ jiwa jomblo jpo$ judi kadaluarsa kadieu kaki+sudah kaku
 kali kampret kantor$ karunya$ kasih+pak kata+30 ke+datang ke+puskesmas kemana$ kemarin+amuk kemarin+sekarang
 kenanga kesini+pak kios kok+diam kok+harus kontrol korban$ ktp+saja lagi lagi+dekat lagi+di lagi+ke lama$
 lampu+merah lansia+sendiri lansia+tidak lapangan$ lapor+tadi latihan layan lho lihat+lagi lo lu$ lupa+jalan main
 makam makan+kadaluarsa malam+pak mantan mau mau+ambruk mau+lapor menit+ini minta+duit minta+tolong miskin mogok
 mulut muncul+lagi muntah+abis murah$ naik+bus nama+lansia napas+tinggal nasi+goreng need+tolong nikah nomor+anda
 nyanyi odgj oke okeee orang+bener orang+linglung orang+odgj orgnya ot oy oy$ p p$ pabrik pacar padahal pagi+pak
 pak+bantu pak+minta pak+nya pakai$ parah$ pas+saya pasar+gerendeng pencet penelepon+cari pertigaan petugas+nya
 petugas+perempuan petugas+sudah pinjam pinjem program pulang+dengan pulang+tidak punten racun resah respon$
 rt+warga ruko salah+kirim salah+orang sampai+jam sampurasun sampurasun$ satu+saudara saudara saudara+saya
 saya+butuh saya+disebar sedang sedang+tidur sehat sekarang+ada selamat+nomor selamat+sore sesak sesuai sewa sih$
 situ+cipondoh sorry$ spp spp+anak status suami$ sudah+13 sudah+2 sudah+angkut sudah+dibawa sudah+ketemu sudah+makan
 sugeng supir tadi$ tadi+cuma tadi+naik tadi+sore taman+makam tangerang tarimo tarimo+kasih telanjang teman
 tempat+tinggal tenggelam tergeletak terima+kasih ternyata+orang tetangga+saya tiang tidak+bangun tidak+galak
 tidak+janten tidak+jelas tidak+kios tidak+pingsan tidak+pukul tidak+sido tindak tok tok$ tolol tuh tunggakan
 tunggu+jemput uang ud viral wkwk$ woy$ ybs+lihat yuk+pak
addition -4 12345$ 2+jam @reports @who=relative ^12345 ^bakar ^bantu ^bisa ^dompet ^gas ^halo ^kakak ^kapan
 ^kontrakan ^lihat ^maaf ^mauliate ^menang ^orang ^pagi ^permisi ^semoga ^top ^trc abis ada+ambulans ada+yang
 aja+pak akun ambrol ambulans+pak api arah+timur bahaya bakar banjir bawa+golok belum bener bocah bonus buka buka$
 butuh cantik chatbot cimone$ ciri coba cuma+tangis cuma+tidur dalam+sumur dana dari+dalam datang$ datang+pundi deh
 dengan+pak depan+masjid di di+lapangan dia+ada dia+mau dia+muntah dinsos$ diproses+ya disini ditusuk dua$ duit
 gelandangan gelandangan+di gratis grup habis halo hidup ini+chatbot it itu+orang jadi$ jalmina$ jpo kakak+saya
 kamar kami$ kamu ke+kali keluar+darah kemarin kok+belum kolong lansia+di lansia+jatuh lapar+pak lapor$ lapor+pak
 laporan$ lihat+jalan lihat+ybs loh$ luka+parah mabuk makan+belum makasih+pak maling mall mall$ manusia
 masih+diproses mau+terjun mauliate mesin mesin$ minimarket much need ngomel nih$ nongol orang+di orang+lapar
 orang+masih orang+sudah pak+ada pak+dinsos pakai+anak pasang pelayanan$ pemerintah permisi pesan+ini pundi
 punya+saudara ra rumah$ sadar+pak sampai saya saya$ saya+hilang sebarkan sekolah$ siang sido sih sore$ sorry
 subsidi sudah+dua sudah+naik sumur sumur$ syarat teriak teriak+dari terjun$ terlantar$ termonitor termonitor+duduk
 terpantau terpantau+di terus this tidak+usah tidur tiket timur timur$ top trotoar urus woy ybs+melintas yuk
addition -5 =joke =office ^bapak ^bidan ^cuma ^ibu ^is ^jual ^lansia ^lapor ^laporan ^malam ^suami ^test abaikan
 anak anak+di angkut apartemen bagaimana$ baik banget bapak bapak+saya bapak+tua bis boleh bukan$ bus cimone
 dari+tadi depan+sudah di+taman dia+darah diam+aja dijemput diproses diri+pak disebar+tidak dong+pak duduk+depan
 istirahat jam$ kan$ kenapa kerja kumat lama laporan+saya liar loh makasih$ modal muncul orang orang+ternyata
 orang+yang pergi pesan pucat pulang resmi rumah sampai+sekarang saya+mau saya+takut sayur sekarang+di semoga semua
 semua$ suami sudah+pergi sudah+tangan tadi+ada tali taman tanpa tanya target+lihat terjun test trc usah wkwk ya$
 you
addition -6 =heart @case @danger ^assalamualaikum ^cek ^makasih ^tes ada+orang anak+saya assalamualaikum belum+makan
 depan+ruko di+jalan di+kolong dia+amuk dong$ dulu gantung+diri halte ibu+bawa ini jembatan kapan karunya
 kata+tetangga kembali+lagi lampu lapar linglung lokasi+sudah makan+3 malam$ mana$ mayat melintas menang motor pak$
 penelepon+tanya slot terlantar tetangga+baru tiap tidak+dikasih tolong+kesini tolong+pak umur+2 yang+di
 yang+kemarin
addition -7 2+tahun @code @needs @person ^apa ^kenapa ^mau ^napas ^tolong alun2 bantu batal belum+pak berapa bikin
 cek chat di+alun2 di+pasar ditinggal gantung hari$ hilang$ jual kakak kemana ketemu lansia lewat lu meresahkan
 meresahkan$ murah orang+lari pak+sudah pelayanan sore sudah+ada tabrak tes timnya
addition -8 @back @call @kin ^selamat amuk+bawa apa belum+juga bot cari di+halte dipukul ini$ kan kembali kontrakan
 makasih mati nyasar pak+di rusak saya+tidak siapa tetangga tidur+di tolong tua tunggu+ojek untuk
addition -9 @len5 @question @thanked @thanking doang mana pergi+pak tidak tidak+pak
addition -10 @len4 ^kejang ada+di dinsos dong lapor laporan lihat maaf sekarang+lewat
addition -11 =ask @? @sighting @status bagaimana+ini hilang jd malam massa tidak$
addition -12 @other @withdraw bagaimana
sighting 12 pengumuman
sighting 10 @who=responder lewat lihat mirip sekarang+lewat
sighting 9 @sighting ada+di ini+ada kemarin kembali ketemu lagi lagi+pak lihat+di target+lihat the yang+cari
 yang+kemarin
sighting 8 @them ^target cari kembali+lagi muncul orang+yang pak+di poster sekarang target yang ybs
sighting 7 ^kembali ^lihat ada+lagi alun2 arah di+alun2 dia+ada dinsos$ duduk jalan+ke kemarin$ lagi+di lansia+yang
 muncul+lagi nih nih+pak nongol nongol+lagi saya+lihat tadi the+laki
sighting 6 ^ketemu ^sekarang ^yang ^ybs bapak+yang cipondoh cipondoh$ cuma+lihat di+pasar hilang+itu itu lagi+dekat
 lihat+lagi melintas meneh orang orang$ pasar$ saya+cuma sesuai sudah+kembali terpantau yang+hilang
sighting 5 =tale @placed ^ini ^masih ^saya dekat di di+warteg duduk+depan flyover her ibu+yang itu+saya itu+sekarang
 itu+tadi ke+arah kolong lagi$ lagi+ke lagi+tuh liar lihat$ makan+di masjid naik odgj+yang orang+kembali
 pak+gelandangan pasar sini terminal$ termonitor termonitor+duduk terpantau+di this this+pagi tuh yang+minggu
sighting 4 ^kayanya ^klien ^muncul ^orang ^tadi angkot arah+timur bapak cari+itu cari+keluarganya dapat dapat+info
 dekat+the depan depan+masjid depan+ruko di+lebaran di+masjid di+pengumuman di+poster di+taman di+terminal dia+lagi
 foto+disebar foto+ybs gelandangan$ halte$ info+bapak itu+ada itu+lagi itu+orang kayaknya kayanya kemarin+sekarang
 ketemu+di klien kok+ada lagi+nih lalu lebaran lihat+jalan lihat+ybs merah$ minggu+lalu muka$ naik+angkot
 orang+nongol pagi pak+yang ruko ruko$ saya+dapat saya+ketemu sekarang$ sekarang+makan sini$ taman terminal the+mall
 tidak+ketemu timur timur$ warteg yang+bawa yang+di yang+foto yang+lari ybs+lihat ybs+melintas
sighting 3 =still @goes ^odgj ada ada+pak angkot$ angkut baju+ijo biasa$ brosur cari+di dari+rumah datang di+bawah
 di+brosur di+flyover di+foto di+halte di+kolong di+sekitar di+sini di+stasiun disebar disebar+itu duduk$ duduk+di
 flyover$ foto halte ijo itu$ jalan+kaki jembatan jembatan+tanah ke+kolong kemarin+cari kemarin+lari ketemu+sekarang
 kolong$ lagi+duduk lagi+orang lagi+tidur lapor+sekarang lewat+depan lihat+ibu mall$ mangkal mangkal+di minggu
 orang+di orang+hilang pagi$ papasan papasan+dengan pengumuman+itu sedang sedang+tidur sekarang+naik sesuai+ciri
 stasiun stasiun$ sudah+angkut tadi+jalan tadi+lapor tadi+naik taman+makam target+terpantau tempat tempat+biasa
 tidur$ tuju waktu+itu warteg$ yang+waktu ybs+ada ybs+sesuai
"""
