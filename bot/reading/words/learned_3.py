"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 3 0812+0000 081200003333$ 12$ =road =urgent ^alamat ^belakang ^gawat ^hujan ^kantor ^kondisi ^korban ^ktp
 ^maksud ^mobil ^perempuan ^pisau ^posisi ^sebelah ^tinggi ^titik ^wa ^warna ada+dua ada+keluarganya ada+kucing
 ada+tanda air+10 aja+depan aja+ya al+ikhlas aman ambulans$ amuk+kok anak+masih anggota angkat+kepala asih$ atas
 ayam$ bahasa bakso balai bangun bangunan basah basah+kuyup batak batik+coklat bawa+selimut bawa+tas bekas$
 belakang+pasar belok belum+datang bengkel+las beringin bersangkutan besar+di bisu blok brebes brebes$ bukan+pisau
 bungkuk bungkuk$ cakar cat cianjur darah+tinggi dekat+itu dekat+tol depan+rsud depan+sakola depan+sd depan+smp
 di+dalam di+dompet di+tkp dia+bawa dia+cekik dia+siram dia+suka dia+tuli dibawa+ke dikasih+makan dikeroyok disitu$
 disitu+pak duduk eh evakuasi film$ foto+susul foto+ya gang+kecil gapura gapura+merah garuda gawat+pak geser golok
 halte+depan ibu+tini identitas$ ijo$ ikhlas info info+tambah ini+video istri itu+ibu jaga$ jalan+kaki juga kaki
 kami+sudah kasih kasih+tahu kata$ kata+punya kata+warga kaya kayu$ ke+saudara ke+teras kebon+nanas kejadian
 keluarganya+pak kemarin+malam kemis kemis$ kiri+pak klien+tiba kok$ kok+pak kok+tidak kolong+flyover korban kotak
 ktp$ kuat+angkat kuyup kuyup$ lagi+hamil lah$ lahir+di lantai+2 las lebih leher lengan+kiri lewat+jalan lihat+saya
 lokasi+pakai luka+ternyata lurah makan makan+dan makan+dengan masjid mau+ngomong mau+pulang melahirkan merah+celana
 minta+minum mobil$ muka+pucat mulai+rame naik+angkot naik+ke nama+pak nanas nanti nanti+hubung napas+satu
 ngelantur$ ngomong ngomong$ nihil+dan nomor+pak operasi orang+basah orang+pak orang+petugas pak pak+belum pak+cepat
 pak+dikasih pak+naik pak+takut pak+udin pakai+jaket pakai+peci pakai+topi panas panjang parah+ini pas pasar+yang
 peci pegang+dingin perempatan pergi$ perum+taman perut$ petugas+kesini pingsan pintu+air pipi$ pisau+sudah plat
 plawad pohon+besar pojok poris+plawad pos+satpam posisi pulang+ke punya+anak ralat+umur ramah ramah$ rambut+putih
 rsud+kota rt+sudah sadar+diri sakola samping+masjid sarung+kotak satpam+sudah saudara+sudah saya+itu saya+kata
 saya+lapor sd$ sebelah+kiri sekarang+dia selimut+ya sempet sendok sendok$ serang+petugas setelah setelah+saya shirt
 shirt$ sih+sudah siram+minyak spbu stasiun+batu sudah+diam sudah+evakuasi sudah+pindah sudah+sisir susul+ya tahun$
 tambah+dia tanda tangga tapi+anak tapi+orang target+tidak teh telepon$ telepon+saya tempat+yang terakhir
 terus+minta terus+pak tiba tidak+amuk tidak+sesuai tinggi+pak tini titik+tidak tkp tuna tutup$ udin$ umur
 umur+sekitar video+pak warga$ warga+dia warga+mulai warga+sudah warung+ibu yang+bersangkutan yang+lama yang+tadi
 ybs+sekarang ybs+warga
addition 2 14$ 20$ 30an =still =work ^info ^ke ^lagi ^laki ^nanti ^nomor ^oiya ^pelapor ^pelipis ^satpam ^saya
 ^ternyata ^warga ^ybs ada+bayi ada+bekas ada+polisi ada+pos agak+tenang air aja$ aja+sudah ajak+ngomong al
 alamat+lengkapnya amankan ambruk+tidak an angkat$ anyar anyar$ asih bahasa+indonesia baju+biru balai+warga banget$
 banyak+pak baru baru+pak bawa+anak bawa+bayi bawa+pulang bayi+juga bekas+luka belakang+kantor belum+lihat bensin$
 berhenti$ beringin+raya besok$ beureum bisa+bahasa bisu+tuli blok+c bukan+di bukan+laki bukan+odgj bulak
 butuh+bantu butuh+tambah c celana+jeans cepak$ cepat cibodas cikupa cikupa$ cuma cuma+ada dagu dagu$ dan$ dan+mandi
 darah$ darah+tambah darah+tapi dari+arah dari+garut dari+panti data$ dekat+pom dengan+minum dengan+sekali di+bekas
 di+cikupa di+dagu di+depan di+lengan di+mobil di+rs dia+abis dia+duduk dia+lagi dia+lari dia+pindah dia+sekarang
 dia+takut dia+tidak dia+tusuk diam dingin dua+kali evakuasi$ fisik foto+bapak gelisah genteng genteng+ke gerbang
 gerendeng gerendeng$ golok+itu got haji+mamat her+jam hp$ hpnya hubung+pak indomaret$ indomaret+jalan indonesia
 info+dia ini+ya izin+dan jaga+di jaket+merah jalan+beringin jatuh+ke jeans jemput+saudara juga$ kalau+dari kalung
 kalung+salib kambing kampung+bulak kardus+di karung$ kasih+nomor kata+di kata+dia kata+sih kayak+orang ke+atap
 ke+lampung ke+masjid ke+orang ke+rsud ke+rumah ke+seberang ke+tengah kebon kirim+lokasi klien+lemas klien+serang
 klinik kondisinya kondisinya+masih kooperatif$ koordinasi kota+tangerang kotak$ kucing kulit+item kuning lagi+makan
 lagi+ybs lah lahir laki lama+di lampung lampung$ lansia+pakai lansia+tapi lengan lengkapnya lewat$ lihat$
 lihat+dekat lokasi+klien luka+cuma luka+lama luka+sudah luka+tidak lupa+kata lurah$ madura$ makanya maksudnya mamat
 masih+disini masih+sekolah masjid+al masuk mau+bakar mawar melahirkan+bidan melahirkan+pak melawan$ mengaku
 menghubungi meninggal+pak menit$ menunggu+di merah+pak minta+anter minta+panggil minta+pulang minum+teh minyak
 minyak+ke mobil+tidak motor+pukul mulai+jalan mulai+pukul mulai+teriak muntah+darah muntah+terus naik nanti+ada
 nanti+kalau napas+parah napas+sudah neduh neduh+di ngelantur nomor+yang obat odgj+nya oiya orang+ada orang+amuk
 orang+bisu orang+jalan orang+lagi orang+pindah orang+takut otw+lokasi pak+nanti pak+saya pak+tapi panggil+anak
 parah+pak partai+warna pasar+anyar peci$ pelapor+kabar pelipis+ada persis personel personel$ perum petugas+datang
 pikun$ pincang+kaki pindah$ pinggir pintu pohon polisi+di posisi+sudah pukul+dia pukul+orang radius ralat+pak rapat
 rapat$ respon riwayat riwayat+jantung rs+sari rt+aja rujuk rujuk+ke rumahnya rumahnya+cat sadar sahut sakit$
 salah+tulis salib salib$ sapu sari sari+asih satpam$ satpam+komplek saya+bawa saya+di saya+goyang saya+maksud
 saya+pindah saya+tua saya+ya saya+yang sd sekali sekali+pak sekarang+kejang sekarang+malah sekarang+muka
 sekarang+warga sekolah sekolah+anak selesai$ serang siap sisir+lokasi sudah+dirubung sudah+meninggal sudah+muntah
 sukasari sukasari$ sumanto sumanto$ susu tadi tahun taman+cibodas tambah+korban tambah+personel tangis
 tanpa+identitas tapi+dia tapi+lansia target tas$ tas+ada tato+jaga telepon+lagi temenin+di tempat$ tensi tepat
 teras$ teriak$ ternyata$ ternyata+bukan ternyata+masih tiba+ambruk tidak+berhenti tidak+di tidak+kuat tidak+sahut
 tidak+tahu tiga tol trus+tidak tuju+lokasi tuli$ turun+dari turun+dia tusuk udin ujan up wa warung$ warung+sebelah
 wonogiri wonogiri$ yang+ada yang+baru yang+pakai yang+saya yang+temenin yang+turun ybs+kooperatif ybs+lari
 ybs+menolak
addition 1 1$ 2$ 3+pak 5+tahun 50an 50an$ ^pak ^target ^tukang ^tunggu abis+minum ada+saudara ada+tukang akan+jemput
 amuk+sekarang atap baca baju+koko baju+sudah bakso$ banyak+darah barat$ bawa+karung bawah+pohon belok+kiri
 bensin+jalan berobat$ bersama bersih biasanya bisa+jalan bogor bogor$ buah bukan+rt busa cat+ijo celana+pendek
 cipondoh$ cirinya+pakai daan daan+mogot dan+sudah dari+kemarin dari+pasar data datang+pak demam$ depan depan+pom
 di+kursi di+samping di+sini di+situ dia+bisu dia+bukan dia+dari dia+is dia+keluar dia+pingsan dibuang dirubung
 duduk$ foto+orang gang+sebelah ganti gelang+rumah geser+ke golok$ golok+pak hari+pak helm his hubung+akan hujan+pak
 inget+dia isyarat isyarat$ itu+cuma izin+lapor jalan+daan jalan+raya jam+7 jantung jawab$ jemput+di kami kami+antar
 kartu+nama karung kasih+makan kata+orang kayanya+ada kejang keluar+pisau kesini$ klien+serahkan koko koreksi+alamat
 koreksi+bukan kresek kunci kuning$ lokasi+bersama lokasi+persis maaf+pak makan+sekarang malam+dia mandi mau+pukul
 memakai meninggal+di merah$ minggu minum+obat mogot mogot+km muda naik+mobil nama+yanto nanti+saya no+3 nyebut
 nyebut+nama oplosan+tadi orang+lewat orang+minta otw pak+haji pak+lurah pak+wkwk pakai+celana pakai+helm pakai+kaos
 pakai+kursi pakai+sirine partai pasar$ patah+kaki patokan+sebelah penelepon+kirim penelepon+koreksi
 penelepon+menunggu perut pikun polsek$ pos+tidak punya+ktp rame$ raya rebut rel+kereta rt+1 rw+5 saat sekitar$
 serahkan+ke sisir+radius stabil stop+di sudah+ganti susah tambah+penelepon tanah+tinggi tangerang$ tapi+sudah
 temenin tengah+tol terakhir+di teras ternyata+itu ternyata+tidak tiba+di titip trus tukang+buah umur+5 umur+kira
 via+wa warna+kuning warna+merah yang+bener yanto
addition -1 02+05 2+anak 2+orang 3+hari 3+jam @len3 ^are ^asd ^astaga ^bikin ^daftar ^emang ^got ^hati ^ieu
 ^kayaknya ^kerja ^kirim ^lorem ^maksudnya ^mampus ^manusia ^motor ^never ^nyasar ^okee ^pinjam ^pkh ^pungli ^siang
 ^siapa ^sip ^sore ^sudah ^terima ^tiket ^tuna ^wilujeng ^👍 ada$ ada+apa ada+respon aja+dari aja+sih alam
 alamat+rumah ambruk ambruk$ ampun anak+anak anak+jalan anak+jalanan anak+perempuan anak+teater anak+umur ancur
 angkot+03 angkut$ anter anyone anyone+coming api+sudah are are+you astaga astaga+dia atas+jpo badan$ badan+dingin
 badan+kaku bahaya+kalau bahaya+untuk bakar+cepat bales$ bandara bandara$ banget+saya bantu$ batal$ batal+laporan
 batal+ybs bau baya bayi bedeng begal+di begal+pakai bekal bener+pak benteng berdiri+di berenti$ beres+pak bernanah
 besar+mau biawak biawak+masuk biru$ bisa+bantu bisa+lapor bohong bojong bojong+jaya boleh+kirim bri bubar
 bukan+tabrak bunuh+waktu busa+tolong cantiga cara$ cepat+cair ciledug ciledug$ cipadu cipadu$ coming coming$ cuan
 cuan$ culik daerah daftar+sekarang damkar dan+pulang dapur dari+jam dari+jpo dari+subuh data+pelapor data+saya
 datang+ke depan+toko dewasa di+cipadu di+emperan di+istana di+jembatan di+kamar di+luar di+polsek di+pos di+rel
 di+sekolah di+tiktok di+warkop di+warnet dia$ dia+begal dia+diam dia+lihat dia+nongol diancam dibaca dibaca+doang
 dicabut dijemput$ dikasih+minum dinas dinas+sosial dinsos+bukan dipukul+suami ditertibkan ditertibkan$ dua+hari
 duduk+terus dulu+suka elektrik elektrik$ emperan+toko evening evening$ flyover+kaki foto+tidak garden garden$
 gebang gebang+raya gelandangan+masuk gendong gereja gitu gitu+makasih good+evening gor guru habis+bekal
 habis+ongkos halo$ hampir hari+ini harus+share hati hilang+itu hilang+kontak hubung+wa ibu$ ieu ieu+teh iki imbalan
 imbalan+tidak ini+layan ipsum ipsum$ is+anyone istana itu+di jadi+relawan jalanan jalanan$ jalmina jangan+datang
 janji jatiuwung jatiuwung$ jatuh+di jawab+panggil jemput jual+motor juta kabar+lagi kabar+ya kabel kaki+arah kaku$
 kaku+pak kalau+malam kalau+orang kamar+mandi kamu+siapa kantor kardus+anak karena karunya+orang kayak+mau
 kayaknya+bakar kayaknya+sudah ke+kolong ke+lokasi ke+siapa ke+sini ke+warung kecil kehujanan kejang+terus keluar
 keluar$ keluhan kemarin+ada keren+banget kerudung ketemu+orang ketemu+pak kirim$ koang koang+jaya kok+status kosnya
 kp+cantiga ktp+hilang kumat+lagi lagi+duduk lagi+nih lain lain$ laki+tato laksa lama+tidak langka langka$
 lansia+duduk lansia+saya lansia+sebatang lansia+yang lap latihan+maap libur lihat+perempuan listrik+padam lorem
 lorem+ipsum luar luar$ maaf+mengganggu maap+ya mah mahal makasih+ya maling+di mampet mampu mampu$ mampus
 mampus+saya mangkal+di manusia$ masih+gerak masih+tunggu masuk+komplek mau+ada mau+dibawa mau+jadi mau+mati
 mau+melahirkan mau+susul maxwin+daftar melek melek$ mengganggu menit mimpi mind mind+dia minimarket$ minta+ampun
 minta+rokok minta+uang minum+racun miras miring misi+pak motor$ muka muka$ mungkin naik+pager never never+mind
 ngalir nih+di nih+temenin nomor+anda nomor+dinsos nomor+hp nyangkut nyangkut+di nyetel oh+gitu ojek+tabrak ok$ okee
 ongkos$ orang+bawa orang+belum orang+duduk orang+gigil orang+hilang orang+ini orang+kembali orang+sih orang+suka
 orang+terlantar pabrik$ pacar$ pagi pagi+bapak pak+itu pak+karunya pak+lansia pak+mau pak+tetangga pakai+kerudung
 panggil$ panjat panjat+pager panti+sekarang pasar+kemis pasar+lama patung pegang+perut pemadam pemadam$ pencet$
 penelepon+batal penelepon+lihat penuh penumpang perang perkembangan permisi$ pinang$ pinggir+jalan pingsan+depan
 pinjam pinjol$ pintu+tol polisi+minta polsek+jatiuwung progres ps pukul$ pukul+saya pulsa pulsa+dong pungli
 pungli+di putar putus$ rel rel$ relawan rt+02 ruko+bakar rumah+di rumah+sebelah rumah+singgah sambil sambil+pegang
 saya+anak saya+besok saya+dong saya+kejang saya+ketemu saya+kok saya+kumat saya+lansia saya+lapar saya+presiden
 saya+rahasia saya+sekarang saya+tapi saya+think sekap sekarang+diam sekarang+makan selamat+malam selamat+nomor
 selatan selatan$ semalam$ sembako sembarangan sembarangan$ semula semula$ siap+pak sih+tapi singgah sip$ siram+air
 siswa smk smp soal sp4n sp4n+anak stadion stasiun$ stroke subuh subuh$ sudah+bangun sudah+kaku sudah+keluar
 sudah+ketemu sugeng+enjing suka+amuk suka+main suka+minta supir supir+lansia syarat syarat+masuk tabung tabung+gas
 tadi+tidak takut taman$ taman+elektrik tampung tanah tanah$ tangan+pak tangerang+bukan tanggung tangis+kata
addition -1 tanya+lagi tanya+syarat tapi+supir tapi+tidak tato+tidur tawon teater temen tenggelam+ke terbalik
 tergeletak+tidak ternyata+cuma terus+di tetangga+nyetel think tiap+malam tidak+bahaya tidak+mampu tidak+melek
 tidak+ya tidur+disitu tiktok toha toko+jalan toko+saya tolong+dicek tolong+ditertibkan tolong+evakuasi tua+duduk
 tua+laki tuju tukang+bangunan tunggu+nih tunggu+warga ular+pak viral+di waras warga+saya waria warkop warnet warteg
 where wilujeng wilujeng+enjing yang+cari yang+gigit yang+hilang yang+jatuh yang+kena yang+sudah yang+tangis
 yang+tidur yang+viral ybs+ada yuk$
addition -2 0812$ 123$ 19$ 20+butir 24+jam 30+menit =drill @where ^abaikan ^ada ^adik ^air ^angkot ^asap ^bacot
 ^banjir ^batal ^bau ^beda ^bocah ^cari ^darah ^dasar ^dinsos ^dompet ^dosen ^film ^gabut ^hhhhh ^hidup ^hoax
 ^investasi ^jadi ^jazakallah ^judi ^kembali ^kulonuwun ^lama ^listrik ^lu ^mana ^mantan ^mantap ^mantul ^met ^misi
 ^noted ^oii ^ok ^open ^orgnya ^paman ^pencarian ^petugas ^plafon ^ppp ^promo ^qwerty ^rumah ^rumus ^sampun ^slot
 ^sungai ^teman ^tiang ^timnya ^token ^truk ^waalaikumsalam ^xixixi ^zzzzz ^🙏 ada ada+ibu ada+kabar ada+lagi
 ada+lansia ada+mayat ada+pak ada+petugas ada+senjata ada+tidak adik+saya aktif alat$ ambil+tidak amuk+di amuk+tapi
 anak+hilang anak+kecil anak+ngelem ancam anda anda+menang angkut+belum anter+ke arah+poris babi babi+bau bacot
 bakar+di bakar+pak bangsat banyak banyak+banget bapak+pukul baru+aja baterai bau$ bau+busuk bawa+batu bawa+boneka
 bawa+kayu bawa+pisau bayar beda beda+dengan bego bener$ beres berisik berisik$ besok besok+ada besuk biasa$ biaya
 bikin+mati bisa+minta bisa+ngomong bisa+pulang bocor bolong boneka bot+bego bukan+amuk bulan bunuh bus$ busuk
 busuk+dari butir butuh+pertolongan butuh+tempat cabut$ cair cantik+deh cara cari$ cari+anak cari+ibu ciri
 cuma+lihat cuma+teriak dagang$ dana dapat darah+banyak darah+hebat dari+kontrakan dari+lantai dari+malam
 darurat+pak dasar datang$ datang+pundi deh+pak dekat+jembatan dekat+pintu dendam dengan+112 dengan+orang dengan+pak
 dengan+suami depan+kantor depan+ruko depan+sekolah depan+spbu di+angkot di+atas di+flyover di+foto di+gudang
 di+hatinya di+kantor di+sekitar di+stasiun di+tangerang di+teras di+warteg dia+di dia+punya dibantai dibawa
 dibawa+kemana dibunuh dingin+semua disebar+itu disebar+tidak diskon ditinggal$ doang$ donasi dongkap dosen eh+salah
 emang emperan enjing$ film flyover$ foto+disebar foto+tangan gabut gabut+nih gacor gacor+maxwin ganggu
 gelandangan+sakit gelandangan+tidur gempa gerak gigil gigit+ular gini good+job gratis$ grup+saudara gudang+sebelah
 hai$ hallo$ hapus+aja hari hari+orang hatinya have hebat hhhhh hhhhh$ hilang+dari hoax hub hub+wa ibu ibu+hamil
 ibu+saya ibu+yang ical ini+ada ini+bagaimana ini+nomor ini+sudah ini+yang investasi is iseng istri+lari itu$
 itu+satpam itu+sekarang itu+untuk jadi+ambil jadi+tidak jalan jalan+depan jalan+kan jalan+ke jam jam+2 jam+besuk
 jangan jangan+kasih jatuh$ jatuh+dari jatuh+kepala jawab jaya jazakallah jebol jembatan$ jomblo+ya judi+sabung
 kadieu kalau+ketemu kali kali+sabi kami$ kamis kamu+robot kantor+kecamatan kara karunya$ kasih+kendor kata+30
 kata+sudah kata+usir ke+dinsos ke+gang ke+tempat kecamatan kel keluarganya keluarganya+tidak kemana+ya kemarin+amuk
 kena+lempar kendor keren kerja$ ketemu+di kira+mayat kok+lama kolong+jembatan konsultasi kontrakan+sebelah kontrol
 kontrol$ kosong kruk kula kulonuwun kulonuwun$ lagi+dia lagi+kenapa lagi+pak lagi+tidur laki+tanpa lama+banget
 laporan+satpol layan$ lebaran lebaran$ lembang lihat+dia lihat+lagi limbah linglung+pak lobang luas lumpuh lwt
 maaf$ maaf+ternyata maaf+ya maap main makan$ makan+di malam+pak mana+posisi mangkal mantan+saya mantul markotop
 masih+ada masih+bisa massal masuk$ masuk+panti masuk+tidak mati+berdiri mau+ambruk mau+donasi maxwin mayat+ternyata
 meledak meninggal$ menit+ini met minum+20 minum+baterai misi miskin mobil+apa modal+usaha motor+jatuh mr mr+x
 muka+sudah mulut mulut+buka muncul+di murah$ naik+bus nama+saya napas$ napas+tolong narkoba neglasari neglasari$
 ngelem ngomong+sekarang nih+pak nikah nomor+resmi nomor+telepon nongol+lagi noted noted$ nya+sudah nyamuk
 nyamuk+banyak nyasar+di oii oii$ ojek ok ongkos online open orang+bener orang+itu orang+kena orang+nya orang+tadi
 orgnya otw+belum pada padam pager+jembatan pagi+saya pak+badan pak+bantu pak+baru pak+dekat pak+jam pak+maaf
 pak+nya pak+tangan pakai$ pakai+alat pakai+batik pakai+kruk pakai+mobil pakai+seragam paksa panti parkir+liar
 pas+saya pasar+lembang pdam pelapor+tanya pemkot pemkot$ pencarian penelepon+lapor penelepon+minta perempuan+ada
 perempuan+di pergi pernah persita pertolongan pertolongan$ perumnas petugas+mana pinang pisau$ pkh plafon
 plafon+sekolah pohon$ pondok poris$ poster ppp preman presiden promo pukul pukul+ibu pulang$ pulang+dengan
 pulang+tidak pundi punten$ punya+rumah putus qwerty qwerty$ ra rahasia rahasia+kan ribut robot rokok+di rumah+pak
 rumahnya+di rumus rumus+luas rusak$ rw$ sabi sabung sabung+ayam salah$ sampun sampun+datang satpol satu$ saudara$
addition -2 saya+abis saya+cabut saya+cuma saya+dibantai saya+dipukul saya+disebar saya+jambret saya+jatuh
 saya+kabar saya+kira saya+lihat saya+maling saya+perlu saya+pingsan saya+pukul saya+siram sayat sebatang+kara
 sebelah+bakar sehat selamat+pagi selamat+siang selamat+sore selesai semalam sementara$ serpong sesak sesuai setan
 setan$ shelter shelter$ si siang+pak siapa$ sido$ sih$ sih+pak sih+tidak sip situ+cipondoh slot+gacor smpn+13
 sosial stop suami+kumat sudah+3 sudah+angkat sudah+angkut sudah+baik sudah+beres sudah+besar sudah+dari
 sudah+dijemput sudah+lewat sudah+minggu sudah+pulang sudah+selesai sungai surat tadi$ tadi+cuma tadi+kata
 tadi+masih tadi+naik tadi+sore tahu+alamat tai tangan+sudah tangsel tangsel+masuk tanya$ tapi+sekarang
 target+terpantau tawa team telanjang+di telepon+masuk tembok temen+saya tempat+biasa tempat+tinggal terjun+dari
 terminal$ tes$ tes+123 test$ test+123 the+mall tiang tiang+listrik tiap+sore tidak+angkut tidak+perlu tidak+pukul
 tidak+punya tiket+saya tiketnya timnya+sampai tindak tindaklanjut titip+anak token token+listrik tolong+pln
 tolong+saya top+markotop traktir traktir$ truk tukang+parkir tulang tumpang tuna+wisma tunggu+jemput tutup uang ud
 ular umur+10 untuk+anak untuk+grup untung update$ usaha usir viral waalaikumsalam waalaikumsalam$ waktu waris
 waris$ wb wb$ wisma wkwk$ woy$ wr wr+wb x xixixi xixixi$ ya+kok yang yang+datang yang+foto yang+kejang
 yang+sekarang you$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 3$ @danger @reports @search ^anjing ^ayang ^baik ^banyak ^besok ^boleh ^bot ^bursa ^good ^hai ^hallo
 ^haloo ^hatiku ^hello ^hilang ^istri ^jangan ^kamu ^kapan ^kucing ^mauliate ^odgj ^oke ^okeee ^oy ^p ^pagi ^perlu
 ^pinjem ^pohon ^punten ^sampurasun ^siap ^stop ^sugeng ^tabrak ^telepon ^temen ^tok ^trotoar ^tutup ^wkwk ^woy
 abis+makan ada+korban ada+motor adik aja+pak alat alhamdulillah$ anak+minum anjing apa+cuma asap asd asd$ asem atau
 atm ayang balas bales banget+pak bantu+kursi banyak+yang bapak+ibu baru$ begal belum+ada berapa$ besar besar+depan
 bisa+tidur bocah bot$ butuh cabut daftar dagang dapet dari dari+pagi dari+rumah darurat deh dekat+the
 dengan+gelandangan depan+minimarket depan+rumah di+gang di+kali di+lampu di+perempatan di+pertigaan di+pinggir
 di+terminal dia+ada dia+lupa diam+wae dibawa+polisi diri disini doang+pak does does+this duit$ enjing gang+saya
 gelandangan+yang goblok goblok$ godang goreng habis hai hallo haloo hapus harus+kirim hatiku hello hidup istri+saya
 it itu+tadi jadi$ jadi+pak jalan+belum jalan+pulang jambret janten janten$ jatuh jelas+lu jemput$ jiwa job jomblo
 jpo jpo$ judi kadaluarsa kakak$ kaki+luka kaku kampret kantor$ ke+puskesmas kemana$ kemarin kemarin+sekarang kena
 kenanga kenapa kenceng kesini+pak kios klik kok+belum kok+harus kolong korban$ kotor ktp+saya lagi lagi+dekat
 lagi+di lagi+ke lama$ lampu+merah lansia$ lansia+jatuh lansia+tidak lapangan$ lapor+tadi latihan layan lho lo loh$
 lu$ lupa+jalan mabuk makan+belum makan+kadaluarsa makasih+pak mall$ mantan mantap mati$ mau mau+lapor mauliate
 mauliate+godang menang+undian meninggal minimarket minta minta+duit minta+tolong mogok muncul+lagi muntah+abis
 nama+lansia nanti$ nasi+goreng need+tolong ngomel nya+di obat$ odgj oke okeee orang+di orang+linglung orang+odgj ot
 oy oy$ p p$ pabrik pacar padahal pagi+pak pak+ada pak+dinsos pak+kaki pak+minta pak+petugas paman parah$ pasang
 patah pencet penelepon+cari perlu petugas+nya petugas+sudah pinjem pinjol pos+ronda program punten puskesmas racun
 resah resmi ronda rong rt+warga rumah$ sakit salah+kirim salah+orang sampai+jam sampai+sekarang sampurasun
 sampurasun$ satu+saudara saudara saudara+saya saya$ saya+butuh saya+hilang sedang sedang+tidur sekarang+ada
 sekarang+di sepatu setrum sewa sorry$ spp spp+anak status suami$ sudah+2 sudah+dua sudah+makan sudah+rong sugeng
 tangan$ tangerang tanpa tanpa+saudara telanjang teman tenggelam terakhir+dia tergeletak terima+kasih ternyata+orang
 terpantau+di tetangga+saya tidak+galak tidak+janten tidak+jelas tidak+kios tidak+nanti tidak+pingsan tidak+sido
 tiket tinggal+di tok tok$ tolol tua tuh tunggakan undian wae wajib ybs+lihat yuk+pak
addition -4 12345$ 2+jam =office @who=relative ^12345 ^anak ^bantu ^bisa ^butuh ^ditusuk ^gas ^halo ^hi ^ibu ^kakak
 ^kami ^kartu ^kepala ^kontrakan ^lapor ^maaf ^malam ^menang ^obat ^orang ^permisi ^semoga ^top ada+ambulans akun
 ambulans+pak anak+di api arah+timur bagaimana$ bagaimana+pak bah bahaya bangun$ banjir bantu+saya bawa+golok bener
 bonus buka$ bursa bursa+kerja cantik cepat+kesini chatbot cimone$ coba cuma+nya cuma+tidur dalam+sumur dari+dalam
 depan+smpn di+lapangan di+taman dia+darah dia+muntah digusur diproses+ya disini$ duit galak gelandangan+di good
 gratis grup halo hi indah ini+chatbot itu+orang jalmina$ kakak+saya kaki+sudah kamar kamu ke+datang ke+kali
 keluar+darah kerja kok+diam kumat lansia+di lapar+pak lapor$ lapor+pak laporan$ lihat+jalan lihat+ybs luka+parah
 maling mall manusia masih+diproses mau+terjun melintas mesin mesin$ nih$ nongol orang+lapar pakai+anak
 pasar+gerendeng pelayanan$ pemerintah permisi pertigaan petugas+perempuan pucat punya+saudara respon$ rumah
 sadar+pak sampai saya saya+mau sayur sekolah$ semua siang sido sore$ sorry suami sudah+dibawa sudah+naik
 sudah+pergi sudah+tangan sumur sumur$ tadi+ada tali taman tangan teriak+dari terjun$ terlantar$ terpantau terus
 this tidak+bangun tidak+usah tidur timur timur$ top trotoar woy ybs+melintas yuk
addition -5 =joke ^bagaimana ^bakar ^cuma ^is ^jual ^laporan ^suami ^tes ^test ^trc abaikan abis alah angkut baik
 bakar banget bapak+saya bapak+tua belum belum+makan boleh bus cimone dari+tadi depan+masjid di dia+mau diam+aja
 diproses diri+pak ditusuk dong+pak dua$ gelandangan ini istirahat jam$ kan$ kapan kata+tetangga kejang+pak lama
 laporan+saya liar linglung loh lokasi+sudah makan+3 makasih$ modal much muncul need orang+ternyata orang+yang
 pulang saya+takut sebarkan semoga semua$ tabrak tanya teriak terjun test tiap tinggal usah wkwk ya$ yang+di
 yang+kemarin you
addition -6 2+tahun @case @code ^assalamualaikum ^bidan ^kenapa ^lansia ^lihat ^makasih ada+orang ada+yang anak
 anak+saya apartemen assalamualaikum bapak bis buka bukan$ datang di+jalan di+kolong dia+amuk dijemput dinsos$ dong$
 dulu gantung gantung+diri halte hilang$ ibu+bawa jembatan karunya kasih+pak kemana kembali+lagi lampu lapar malam$
 mana$ mayat motor murah napas+tinggal orang orang+lari orang+sudah pak$ penelepon+tanya pesan sih slot smpn sore
 sudah+ada target+lihat terlantar tes tetangga+baru tidak+dikasih tidak+pak tolong+kesini tolong+pak trc umur+2
 untuk
addition -7 =heart @back @needs @person ^apa ^cek ^mau ^selamat ^tolong alun2 bantu batal belum+pak berapa bikin cek
 chat di+alun2 di+pasar hari$ harus jual kakak ketemu lewat lu menang meresahkan meresahkan$ orang+masih pak+di
 pelayanan sudah+biru tolong tunggu+ojek urus
addition -8 @kin ^bapak ^kejang amuk+bawa apa belum+juga bot cari di+halte ditinggal ini$ kan kembali kontrakan
 lansia makasih mati nyasar pak+sudah rusak siapa tetangga tidur+di timnya
addition -9 @call @len5 @question @thanked @thanking ada+di dipukul lapor pergi+pak saya+tidak tidak
addition -10 @len4 @sighting bagaimana+ini dinsos doang jd laporan lihat maaf malam mana sekarang+lewat
addition -11 ^napas dong hilang tidak$
addition -12 =ask @? @status @withdraw massa
addition -13 @other bagaimana
sighting 11 pengumuman sekarang+lewat
sighting 10 @who=responder kembali lewat lihat mirip
sighting 9 @sighting ada+di ini+ada kemarin kembali+lagi ketemu lagi lagi+pak pak+di target+lihat the yang+kemarin
sighting 8 ^target cari lihat+di muncul orang+yang poster sekarang target yang yang+cari ybs
sighting 7 @them ^kembali ^lihat alun2 arah bapak+yang cuma+lihat di+alun2 dia+ada dinsos$ jalan+ke kemarin$ lagi+di
 meneh muncul+lagi nih nih+pak nongol nongol+lagi saya+cuma saya+lihat tadi
sighting 6 @placed ^ketemu ^saya ^sekarang ^yang ^ybs ada+lagi cipondoh$ dekat di hilang+itu itu lagi+dekat lagi+ke
 lansia+yang masjid odgj+yang orang orang$ terpantau yang+hilang
sighting 5 =tale ^ini ^masih bapak cipondoh depan+masjid di+pasar duduk+di flyover her itu+saya itu+sekarang
 itu+tadi ke+arah kolong lagi+tuh liar lihat$ lihat+lagi lihat+ybs naik orang+kembali pagi pasar pasar$ saya+ketemu
 sesuai sini sini$ sudah+kembali terminal$ terpantau+di this this+pagi yang+di yang+minggu
sighting 4 =still ^kayanya ^muncul ^tadi angkot arah+timur cari+itu cari+keluarganya dapat dapat+info dekat+the
 di+lebaran di+masjid di+pengumuman di+poster di+terminal di+warteg dia+lagi duduk foto gelandangan$ ibu+yang
 info+bapak itu+ada itu+orang kayaknya ke+kolong ketemu+di lagi+nih lalu lihat+jalan makan+di melintas minggu+lalu
 muka$ naik+angkot orang+nongol pak+gelandangan pak+yang saya+dapat sekarang$ sekarang+makan terminal the+mall
 tidak+ketemu tidur$ timur timur$ tuh tuju warteg yang+foto yang+lari ybs+lihat ybs+melintas
sighting 3 =past @goes ^dia ^odgj ^orang ada angkot$ arah+pasar arah+poris cari+di cuma datang di+bawah di+depan
 di+flyover di+foto di+halte di+kolong di+sekitar di+sini di+stasiun disebar disebar+itu flyover$ foto+disebar halte
 halte$ ijo itu$ itu+lagi kayanya kemarin+cari kemarin+sekarang ketemu+sekarang kok+ada lagi$ lagi+duduk lagi+orang
 lapor+sekarang lari+pas lebaran lewat+depan lihat+ibu mall$ mangkal mangkal+di masih masjid$ mau+dijemput merah$
 muka papasan papasan+dengan pas+mau pengumuman+itu perempatan+shinta sedang sedang+tidur sekarang+naik
 sekarang+saya shinta stasiun stasiun$ sudah+angkut tadi+lapor tadi+naik target+terpantau tempat warteg$ yang+bawa
 yang+sudah ybs+ada
sighting 2 2+orang @len3 @len4 ^eh ^kami ^klien ^si ^temen ada+disini ada+orang ada+pak angkut anyar anyar$ baju+ijo
 bawah biasa$ cari$ cari+kemarin dapet+kabar dari+rumah dekat+jembatan dengan+lansia depan di+grup di+luar
 di+perempatan di+taman di+warkop dia+lihat dia+nongol dinsos disini disini+pak eh elektrik elektrik$ flyover+kaki
 gelandangan+di gerobak gerobak$ grup hilang ijo+yang info ini ini+di itu+tidak kaki+sudah kayak ke+tempat kebaya
 kebaya+ijo keluarganya kemarin+ada kemarin+lapor kembali$ kesini+pak ketemu+kemarin ketemu+lagi ketemu+pak klien
 kolong+flyover lagi+depan lagi+dia lagi+gelandangan lagi+tidur lampu+merah lapor+tadi lari lari+dari lebaran+ada
 lewat+lagi lihat+dia lihat+jatuh lihat+orang luar luar$ makan mall masih+ada minggu muncul+di naik+pager nih$
 orang+di orang+hilang orang+ini orang+lain pager pagi$ pagi+saya pak+dekat pak+disini pak+lansia parkir+indomaret
 pasar+anyar pasar+lama pasar+tadi perempatan persis poris poris$ rapat rapat$ saya+ada saya+dapet saya+papasan
 sekarang+ada sekitar semula semula$ singgah+ada sini+pak situ+cipondoh tadi$ tadi+pagi tadi+sore taman
 taman+elektrik temen+saya tempat+biasa waktu+itu warkop x+lihat yang+tadi yang+tidak yang+waktu
sighting 1 @search ^bapak ^kayaknya ^lansia ^mirip air+10 anak+yang bapak+saya berdiri berdiri+di bersama bni
 cari+lagi dapet deh dekat+gereja dekat+smpn dengan+foto depan+rumah di+alfamidi di+lampu di+tempat di+warung dia
 disini$ foto+itu gor hilang+sekarang hilang+yang indomaret indomaret$ itu+kembali jembatan jpo jpo$ kaki+arah
 kaya+mau kemarin+lari kemarin+muncul kemarin+nongol kesini ketemu+bapak ketemu+lansia ketemu+nih kok kopi
 lagi+jalan laki lampu malabar malabar$ mirip+dengan nih+di orang+masih orang+muncul orang+pak pak+bapak
 pasar+malabar pikun+itu pintu+air rel$ rumah+saya saya+lewat si tuh+orang warung+kopi ybs+muncul
sighting -1 ^info ^kapan ^kata ^ke ^kemarin ^lagi ^laki ^lari ^minta ^nihil ^pelapor ^petugas ^suami ^tetangga
 ada+lansia adik aja$ akan al amuk+di asesmen atas bacok bacok$ bagaimana+kabar bagaimana+pak baik bangun banjir
 bapak$ bapak+ini batal batu bau bekas belanja belum+ada besar besok$ biru bisa+lihat boleh cari+bapak cek cibodas
 cikokol cikokol$ coba dalam dari+kemarin dari+tadi datang$ dekat$ depan+gereja di+dalam di+jembatan di+tiktok
 dibawa+kemarin dompet foto$ gendong gendong+bayi gratis hubung ibu$ ibu+hilang istri item itu+bapak itu+mana
 itu+pak izin jemput jual+tisu kah kakak+saya kalau+ada kantor kata+yang ke+depan ke+rumah kecil kemana kena+bacok
 keras keras$ kerja klien+menolak kontrakan kooperatif$ ktp+di kumat+lagi lagi+cari lapor+itu lari+ke mabuk makan$
 malam+di mandi melawan menghubungi minum mirip+pak mobil$ napas neduh+di ngomong nihil ongkos orang+amuk
 orang+jalan orang+tua pak+ada pak+karunya pak+tolong pakai+sarung pasar+sekarang pikun pindah pisau+pak polisi
 pulang$ punya puskesmas ribut rsj rt sakit+keras sarung satu saudara$ saya+anak saya+bisa saya+lapor saya+mau
 sekarang+bagaimana sekarang+dia sendok setelah suami+saya sudah+di sudah+minggu sudah+saya sudah+tangan sudah+tidak
 suka+tidur tadi+malam tahu tambah terima tidak+bisa tiktok tisu titik trus tunggu+di turun uang ujan update
 viral+di yang+dibawa yang+lihat ybs+kooperatif ybs+lari ybs+melawan ybs+sekarang ybs+sudah ybs+warga
sighting -2 =beast =road =well @reports ^bagaimana ^bukan ^cari ^di ^kalau ^makasih ^pak ^terakhir ^tidak ambulans
 amuk+lagi anak+saya bagaimana$ banyak bapak+hilang baru bawa bawa+golok belum+ketemu bener+pak berapa besok
 biasa+di bot butuh cepat darah dari dengan$ di+jalan di+kali di+lokasi di+parkir di+rs di+situ di+tangerang diam
 dibawa+dinsos dibawa+ke ditinggal dong dua dulu facebook gelandangan+yang giant giant+cimone golok+di habis
 halte+depan halte+itu hari ini+foto is itu+bener itu+lho jual kapan karunya$ kemarin+sudah kena kenapa
 ketemu+keluarganya kirim kooperatif korban ktp kumat lansia+pikun lho+pak linglung maaf masuk mayat meninggal+di
 menolak motor mulai mushola$ nanti neduh nomor nya ojek ojek$ orang+sudah orang+tidak panti parkir pelapor pergi
 pindah+ke pisau polsek pos pukul pura2 rs rs$ rumahnya rumahnya$ saat salah satpam satpol saya+sudah saya+yang
 sebelah sekolah sekolah$ selamat selesai siapa sih singgah$ smp sudah+ketemu sudah+sering suka suka+bawa tahun
 takut tangis target+tidak telepon tenggelam teriak terlantar+di tetangga tidur tinggal transit tukang tukang+ojek
 umur untuk waktu+transit warung$ wkwk$ ya+pak yang+biasa yang+saya
sighting -3 =heart =joke @case ^anak ^apa ^gelandangan ^mau ^penelepon bakar banget bantu bayi bener bikin deh+foto
 di+gang di+rumah dipukul$ foto+ini golok jadi jam kakak kali kami karunya kejang lanjut lansia+saya lihat+deh
 lokasi$ malam mana$ mati mau meninggal mobil mushola nyasar orang+dipukul orang+tidur penelepon perempuan pulang
 rumah sakit sampai saya sehat sehat$ sekarang+di sendiri sering sisir suami tabrak tangan tangerang tanya tapi
 ternyata terus tidak$ tidak+ada tidur+di tunggu warga wkwk yang+suka
sighting -4 # =drill =work @len5 @needs @person @status @thanked ^tolong aja bisa dipukul gang ibu kalau laporan
 lokasi luka makasih masih+di nama pak pak+orang pak+saya petugas saudara saya+hilang terakhir terakhir+lihat
 terlantar tua ya$ yang+dengan
sighting -5 =not =office @back @call @kin @question @thanking @who=operator ada+yang amuk apa bagaimana bukan kata
 minta pakai tidak tolong ya
sighting -6 @1 @? @addition @it @len1 @other @withdraw ^ada ^sudah anak belum mana pak$ sudah
sighting -7 =ask @danger @who=resident dibawa
sighting -8 @who=relative
sighting -12 @len0
other_service 19 ^kontrakan
other_service 15 buka buka$ tidak+dikasih
other_service 14 ^bidan nikah
other_service 13 akun berisik bidan konsultasi kontrakan saya+dipukul tanah
other_service 12 @other ^jembatan bayar dipukul+suami kartu patah pukul
other_service 11 ^hilang bagaimana+ke bursa bursa+kerja kerja+dong lansia$ meresahkan$
other_service 10 ^bakar ^izin anak+saya bansos diancam ke+laporan mantan meresahkan pukul+saya rumah tanah$ waris
 waris$ where
other_service 9 =office =road ^angkot ^banjir ^bursa ^butuh bakar+pak begal+di berisik$ dapat dikasih gratis jalan
 jembatan liar mati$ minta online pasang pkh popok popok+lansia saya+pukul sembako spp tunggakan untuk
other_service 8 =drill ^daftar ^kartu ^kucing ^lampu ^minta ^popok ^rumah ada+tidak air apa+aja asap bikin daftar
 darah gratis$ kerja langka lapor+kemana mahal mana$ mati mayat+gratis miras pelatihan pinjol saya+tidak syarat
 terus
other_service 7 =beast ^ijazah ^kerja ^listrik ^pelatihan ^syarat api bahaya bakar banjir bau bawa+pisau bpjs bus
 butuh cerai dagang damkar di+gang di+mana dicabut film$ ijazah jambret job judi kamar+mandi kartu+lansia kucing
 lama$ lampu lowongan malam$ mampu massal mau+ada mayat menjahit mogok need need+tolong nyamuk nyamuk+banyak pacar
 pacar$ padahal pisau$ pungli puskesmas rusak suami suka+pukul sungai tidak+angkut tidak+mampu tua+saya
other_service 6 ^air ^asap ^harga ^lowongan ^pkh ^pohon ^sungai ^trotoar ^truk akta ambruk ancam angkot atm babi+bau
 bantu+lansia bau$ beras besar bulan cerai$ dengan+suami depan+rumah dipukul dong+pak donor donor+darah hilang$ huni
 is istri jalan$ jual kejar+bawa kerja$ ktp ktp+hilang langka$ larang layak layak+huni lobang mabuk maling mandi
 mau+minta minggu minta+uang miskin modal+usaha motor+saya murah$ nyetel obat+larang odgj+bisa orang+tua pdam
 pemadam pemadam$ plafon polisi+minta pukul+ibu pukul+istri rusak$ sampah saya+dicabut saya+maling sebelah+bakar
 sekolah spp+anak sudah+besar surat tabung tabung+gas terus$ tetangga tetangga+nyetel tiap tidak+bayar tolong urus
 usaha yang+jatuh yang+jual
other_service 5 @len2 @len3 @who=resident ^anjing ^mau ^motor ^penipuan ^santunan a alat+bantu anak+yatim
 angkot+ugal2an angkut anjing api+sudah babi bagaimana bansos+lewat bantu bantu+dengar bawa+golok beasiswa begal
 berapa$ bikin+kartu butuh+kursi cair damkar$ dapet$ dari+malam dengar di+gudang di+jalan dtks galak hampir
 jalan+depan jam+2 jebol jual+makan kabel kadaluarsa kali$ kapan kdrt kemana kk laporan$ limbah mahal$
 makan+kadaluarsa malam+minggu maling+di mana mana+ya mandi$ mantan+suami mau mau+ambruk mau+bikin napas+parah
 pabrik padam pak+tolong palsu parah+pak parkir+liar pasar pelayanan penipuan penipuan+online pohon pohon$ pungutan
 pungutan+liar rumah$ santunan saya saya+bakar saya+kdrt saya+lagi saya+suka sekolah$ sesak+napas stroke surat+tahu
 susu syaratnya+apa tawon tiap+malam tipu trotoar turun tutup ugal2an untuk+anak
"""
