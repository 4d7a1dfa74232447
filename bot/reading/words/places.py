"""Words of places: what points to one, what can be a landmark, what lies outside the city."""

from bot.reading.words.forms import any_of

POINTERS = """
di dekat depan belakang samping sebelah seberang sekitar bawah pinggir atas kolong arah daerah dalam lok lokasi
posisi patokan simpang pertigaan perempatan tikungan ujung pojok area antara sblh perbatasan tepi sepanjang nempel
belakangnya depannya terakhir kawasan tkp parkiran lobi rooftop basement halaman pelataran bantaran
"""
STREETS = "jalan gang lorong jln jl"
ESTATES = """
kp kampung kmpg kpg perum perumahan perumnas komplek kompleks komp cluster dusun blok bsd apartemen rusun villa
griya graha taman kebon kavling prm prmhn
"""
MARKS = "kel kelurahan klurahan kelurhan klrhn desa ds kl"
DISTRICT_MARKS = "kec kecamatan kcmtn kecmtn kecamtan"
HOUSE_NUMBERS = "rt rw no nomor blok rtrw km"
LANDMARKS = """
panti asuhan rukan posyandu wisma apotik optik laundry pesantren kelenteng gardu wihara kecamatan polsek indomaret
indomart alfamart alfamaret alfamidi alfa minimarket supermarket superindo hypermart giant transmart carefour
carrefour lotte aeon ikea masjid mesjid musola mushola musala mushalla musolla musolah langgar surau gereja vihara
klenteng pura sekolah sd sdn smp smpn sma sman smk smkn mtsn madrasah tk paud ponpes kampus universitas spbu pom rs
rsud rsu rumahsakit puskesmas klinik apotek pasar ps psr mal mall supermal plaza stasiun terminal halte shelter
bandara jembatan jembatanlayang flyover underpass lampumerah tol rel kali sungai situ danau empang kolam pabrik
gudang ruko toko warung warteg warkop kios bengkel bank atm kantor pos polres koramil kodim taman alun tugu lapangan
stadion gor makam tpu kuburan pemakaman kolong kontrakan pegadaian restoran resto cafe kafe kfc mcd mekdi rumahmakan
hotel posronda pangkalan pintu bundaran pertamina saluran irigasi lapak agen loket pool bca bri bni mandiri btn bjb
danamon bioskop pergudangan steam sutet
kantin proyek bendungan warnet gubuk bedeng mess
asrama pelabuhan showroom kosan sekolahan bidan terowongan prapatan gedung igd
bangunan waduk dermaga gelanggang koperasi pendopo tangcity robinson metropolis cbd balaikota pemkot
puspem samsat pln pdam telkom citra lapas rutan tangkot balai kelurahan aula posko emperan gerbang menara tower
salon karaoke barbershop fotokopi starbucks mixue hokben jco lawson familymart
minimart matahari saung ramayana borma tiptop masjidraya cisadane gapura tpa tps
konter counter kedai depot dealer bazar angkringan foodcourt pujasera swalayan toserba losmen penginapan homestay
tanggul turap selokan jpo poskamling poliklinik ugd posbindu pustu majelis makodim makoramil mapolsek mapolres
pospol kejaksaan pengadilan perpustakaan museum konveksi rph tpst embung setu tambak waterpark rptra tegalan
ladang viaduk damri gacoan solaria richeese warmindo burjo lapo mebel meubel doorsmeer hermina siloam mayapada primaya
rsia rsup perlintasan perlimaan
"""
# Without a name of their own they say nothing of where one stands.
VAGUE = """
rumah jalan trotoar pinggir teras sini situ sana depan belakang samping dalam luar tempat kontrakan kamar pohon
bangku lantai gang atas bawah emperan tanah kardus gerobak angkot mobil motor bis bus kos warga tangan kaki badan
tengah kampung komplek parkir parkiran kursi tunggu ruang lobi tas wc toilet karung kantong
"""
# Known words that a name may hold.
IN_NAMES = """
tanah tinggi baru besar lama timur barat utara selatan tengah jaya indah raya kelapa pasar karang merah agung asri
permai sari mulya makmur kebon kebun batu pondok benda pintu air bunga mas emas putih hijau kuning bank pos cahaya
damai melati mawar mangga kenanga anggrek dahlia cempaka merdeka pahlawan pemuda sakit bensin layang satpam ronda
satu dua tiga empat lima kereta api muda kota kantor toko sekolah masjid dan daan makan rumah negeri islam sungai
situ taman alam bahar sawah kosong gadai singgah tua mati malabar bengkok anyar senang hotel kidul lor wetan kulon
bangunan main bakso kue roti sepatu baju kain buah sayur ikan sandal kopi kelontong material besi obat elektronik
bunga pulsa sembako nasi padang sate soto bubur mie ayam pecel kaca cat ban motor mobil las dinamo plastik futsal
bola patah balik kembali dalam gantung elektrik bandeng lembang hati budi ibu bapak haji haji2 kali lampu lapangan
pak persada parung duta
sumur dinas merak rawa satpol pp
pisang jambu nangka rambutan durian salak manggis duku belimbing pepaya sirsak sawo jeruk delima asem asam waru jati
kayu gelas kelinci rusa garuda elang rajawali cendrawasih kutilang murai nuri kancil macan banteng gajah kupu naga
"""
# Where somebody comes from is not where they are.
NOT_HERE = "dari asal orang ktp kelahiran aslinya alamat orangtua asli jurusan trayek"
# Kelurahan that are called like something else, in one word: never certain without "kel.", a kecamatan or a street.
EVERYDAY_NAMES = """
benda pinang petir gaga tajur ketapang kenanga babakan pajang gondrong kreo keroncong larangan cibodas bugel gembor
sukasari sukajadi pasarbaru karangsari mekarsari batujaya tanahtinggi kebonbesar pasirjaya karanganyar kunciran
cimone panunggangan paninggilan jurumudi pabuaran cipadu porisgaga porisplawad karangtengah batusari kelapaindah
alamjaya nusajaya margasari padurenan belendung
"""
EVERYDAY_REGIONS = """
benda pinang larangan tangerang pasar karang batu kebon pondok tanah parung pasir kedaung alam manis
"""
NOT_NAMES = """
aja saja sih kok deh dong nih ya udah bgt tlg pas trus terus baju celana pak bu nya itu ini yang ga org wkwk gitu
katanya tiap setiap warga umur laki cewek bareng sambil sampe abis habis masih punya pada bentar banyak orangnya
hari cari sejak sekali sana sini situ biar lewat nunggu jualan keliling kelihatan sekitaran pake pakai banyakan ibu2
bapak2 makanya kondisi korban posisi mohon cepetan kira kira2 since lg has my the looks asking loh lho kak gais guys
bantu yg tolong2 mulu melulu soalnya padahal pdhl biasa biasanya terakhir kayak kaya kyk telah sudah
tempo kemarin kmrn mampet retak rusak bolong roboh rubuh miring tumbang keruh kering becek macet kosong ramai sepi
gelap bau noh tuh dibawa dijemput diangkut dikubur ditolong dievakuasi
"""
# Where something is that is no place of the city: on a body, in the house, on a screen, in papers.
NOWHERE = """
kuping telinga jidat kening pelipis pipi alis bibir lidah gusi gigi rahang tenggorokan leher tengkuk bahu pundak ketiak
siku lengan pergelangan jari jempol kuku dada payudara perut pusar pinggang pinggul punggung pantat bokong selangkangan
paha lutut dengkul betis tumit telapak kulit tulang otak jantung paru ginjal rahim kandungan tubuh wajah muka hidung
dagu mulut mata kepala dahi rambut
kasur ranjang sofa lemari rak laci meja kursi kompor kulkas kardus karung ember baskom plafon dapur genteng dompet koper
kantong saku kresek keresek plastik botol gelas piring
aplikasi app hp handphone ponsel internet google facebook fb tiktok instagram ig youtube twitter whatsapp wa gojek grab
shopee tokopedia email website web akun profil status grup story berita koran tivi tv radio film sinetron
ktp kk akta akte ijazah surat formulir berkas data dtsen dtks bpjs jkn rekening nota kuitansi undangan
acc tolak proses hati pikiran mimpi agama islam kristen hukum undang
""".replace("\n", " ")
# Who is spoken to, and what only softens: beside any short answer they say nothing.
ADDRESSED = """
pak bu ibu bapak kak kk kaka kakak min admin bang mas mbak om tante nak dek de teh kang aa neng mang gan bos bro sis
sih deh dong nih lho loh kok ya yah
"""
# Who is spoken to or complained of, by themselves: "PDAM keruh", "yth. Pemkot". "Kantor PDAM", "depan PLN" say where.
SPOKEN_TO = "pdam pln telkom pemkot pemda pemerintah walikota dinas dinkes dishub"
# Things that are called after an area without lying in it, before its name.
STATIONS_AND_SUCH = """
jembatan flyover fly over layang underpass kali sungai situ danau taman bundaran pintu tugu lampu merah pabrik gudang
stasiun terminal halte jalan gang polsek rusun rusunawa puskesmas perum perumahan
stadion kampung kp pasar psr ps komplek apartemen
simpang pertigaan perempatan prapatan simpangan tikungan
cluster tol bandara mal mall sd sdn smp smpn sma sman smk smkn tk spbu rs rsud klinik gor tempat pohon buah pos rumah
"""
# Small things that only people of the quarter go to. A shop of a chain or an office that is called after an area
# ("samsat X", "alfamart X") may stand in the next one.
OF_THE_QUARTER = """
musola mushola musala mushalla musolla musolah langgar surau masjid mesjid warung warteg posronda ruko toko kontrakan
bengkel empang tpa
"""
# Towns, districts and quarters around the city, and cities that people come from.
OUTSIDE = any_of(r"""
    (?:jalan|jln|jl) raya (?:legok|curug|cisauk|tigaraksa|cikupa|balaraja|parung panjang|kresek|kronjo)
    serpong(?! road)|bsd|bsd city|bintaro|pamulang|ciputat|pondok aren|pondok cabe|tangsel|tangerang selatan|alam sutera
    alsut|gading serpong|lippo karawaci|lippo village|kelapa dua|rawa buntu|cisauk|cikupa|balaraja|curug|pasar kemis
    pasarkemis|tigaraksa|kosambi|teluknaga|teluk naga|sepatan|mauk|rajeg|legok|panongan|citra raya
    (?<=di )kresek
    (?<=kec )kresek|(?<=kecamatan )kresek|jayanti
    pagedangan|pakuhaji|sukadiri|kronjo|solear|cisoka|dadap|kampung melayu|bitung
    (?<!rsud )(?<!rs )kab(?:upaten)? tangerang|(?<!rs )lippo
    kalideres|cengkareng|daan mogot baru|kembangan|kebon jeruk|grogol|jakarta(?! merak)|jakbar|jaksel|jaktim|jakut
    jakpus
    petukangan|pesanggrahan|joglo|meruya|ulujami|cileduk raya petukangan|kebayoran|lebak bulus|fatmawati
    (?:terminal|mall|mal|pasar|ke) blok m
    semanan|tegal alur|(?<!mutiara )pluit|pesakih|depok|bekasi|bogor|bandung|serang|cilegon|rangkasbitung
    parung panjang|parung bogor
    tenjo|pandeglang|puri indah|tanah abang|pasar minggu|ciater|jurang mangu|graha raya|paku alam|pakulonan
    kademangan|pondok jagung|pondok betung|rempoa|cirendeu|sawangan|surabaya|semarang|jogja|yogyakarta|palembang
    cikarang|karawang|rawa buaya|duri kosambi|kapuk|kamal muara|srengseng|kedoya|cipulir|kemanggisan|tomang|slipi
    palmerah|taman palem|pantai indah kapuk|penjaringan|muara karang|bencongan|binong|islamic village|dasana indah
    medang lestari|suradita|cihuni|lengkong|jelupang|pondok karya|pondok ranji|sarua|serua|benda baru|cilenggang
    rawa mekar jaya|sawah baru|sawah lama|pondok kacang|perigi baru|stasiun sudimara|gelam jaya|kuta ?bumi|kuta ?jaya
    kuta ?baru|sindang sari|sukamantri|kedaung barat|rawa rengas|salembaran|cengklong|kampung besar|tanjung burung
    tanjung pasir|tegal angus|gunung kaler|mekar baru|talagasari|bitung jaya|sukabakti|cukang galih
    (?:telaga|talaga) bestari|suvarna sutera|paramount|summarecon mal serpong|summarecon serpong|living world
    stasiun (?:duri|pesing|tanah abang|rawa buaya|taman kota|bojong indah|grogol|jakarta kota|senen|gambir|manggarai)
    kampung rambutan|pulo ?gadung|tanjung priok|cililitan|jatinegara|matraman|pancoran|mampang|kemang|cilandak|ragunan
    cibubur|rawamangun|kelapa gading|sunter|kemayoran|glodok|mangga dua|cilincing|cakung|klender|duren sawit|kramat jati
    monas|kota tua|ancol|pelita harapan|uph|umn|wtc matahari|bintaro jaya|bintaro plaza|bintaro xchange|pik 2|pik
    +|pelabuhan merak
""")
# Main roads of the city, as they are typed.
STREET_NAMES = any_of(r"""
    daan mogot|mh thamrin|m h thamrin|thamrin|jend sudirman|jenderal sudirman|sudirman|imam bonjol|kh hasyim ashari
    hasyim ashari|hos cokroaminoto|cokroaminoto|raden saleh|gatot subroto|gatsu|benteng betawi|iskandar muda
    pembangunan 3|pembangunan iii|maulana hasanudin|halim perdana kusuma|prabu siliwangi|moh toha|m toha
    mohammad toha|beringin raya|teuku umar|perintis kemerdekaan|otista|kisamaun|ki samaun|marsekal suryadarma
    suryadarma|merdeka|ahmad yani|veteran|raya petir|situ gede|raya ciledug|dipati unus|aria santika
    cipto mangunkusumo
    kyai maja|satria sudirman
""")
# Of these the ones that are said without a word for street before them, and mean nothing else.
LONG_STREET_NAMES = any_of(r"""
    daan mogot(?! baru)|mh thamrin|m h thamrin|hasyim ashari|kh hasyim ashari|benteng betawi|gatot subroto|imam bonjol
    maulana hasanudin|prabu siliwangi|teuku umar|hos cokroaminoto|raden saleh|aria santika
""")

# Estates and market squares of the city that are known without a word before them.
ESTATE_NAMES = any_of(r"""
    situ (?:cipondoh|bulakan|cangkring|gede|bojong)|rawa bokor|banjar wijaya|modernland|kota modern
    total persada|duta garden|garden city|palem semi|metland|puri beta
    poris indah|mahkota mas|duta asri|bumi asri|villa mutiara|kunciran mas|green lake|puri kartika|wisma tajur
    wisma asri|buana permai|pondok arum|harapan kita|ciledug indah|duta indah|alam indah|taman royal|mutiara pluit
    (?:st|sts|stasiun|stn) {1,2}(?:tangerang|poris|batu ?ceper|tanah tinggi|bandara)
    lap(?:angan)? (?:bola|voli|futsal|basket|upacara|tembak|tenis)
    perumnas [1-4]|cyber park|pasar lama|pasar anyar|pasar baru|gerendeng pulo
    pinang griya(?: permai)?|tanah gocap|rawa kucing
""")
