"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition 3 0812+0000 081200003333$ 12$ =road =urgent ^alamat ^belakang ^gawat ^hujan ^kantor ^kondisi ^koreksi ^ktp
 ^maksud ^nomor ^perempuan ^pisau ^tinggi ^titik ^wa ^warna ada+dua ada+keluarganya ada+kucing ada+tanda air+10
 aja+depan aja+sudah aja+ya al+ikhlas aman ambulans$ amuk+kok anak+masih anggota angkat+kepala arah asih$ atas ayam$
 bahasa bakso bangun bangunan basah basah+kuyup batak batik+coklat batu+ceper bawa+selimut bawa+tas bekas$
 belakang+pasar belok bengkel+las beringin bersangkutan besar+di bisu blok brebes brebes$ bukan+pisau bungkuk
 bungkuk$ cakar cat ceper cianjur darah$ darah+tinggi dekat+itu depan+rsud depan+sakola depan+smp di+dalam di+dompet
 di+tkp dia+bawa dia+cekik dia+siram dia+tuli dibawa+ke dikasih+makan disitu$ disitu+pak evakuasi film$ foto+susul
 foto+ya gang+kecil gapura gapura+merah garuda geser halte+depan ibu+tini ijo$ ikhlas info info+tambah ini+video
 itu+ibu juga kami+tunggu kasih kasih+tahu kata$ kata+punya kata+warga kaya kayu$ ke+tengah ke+teras kebon+nanas
 keluarganya+pak kemarin+malam kenceng$ kiri+pak klien+tiba kok$ kok+pak kok+tidak kolong+flyover korban kotak ktp$
 kuat+angkat kuyup kuyup$ lagi$ lagi+hamil lah$ lahir+di las lebih leher lengan+kiri lewat+jalan lihat$ lihat+saya
 lokasi+pakai luka+ternyata makan makan+dan makan+dengan masjid masuk mau+ngomong mau+pulang melahirkan menghubungi
 menit$ merah$ merah+celana mobil$ muka+pucat mulai+rame mulai+teriak muntah+terus naik+angkot naik+ke nama+pak
 nanas nanti nanti+hubung ngelantur$ ngomong$ nihil+dan nomor+pak obat operasi orang+basah orang+pak orang+petugas
 pak pak+belum pak+cepat pak+dikasih pak+naik pak+takut pak+temen pak+udin pakai+jaket pakai+peci pakai+topi panas
 parah+ini pas pasar+yang peci pegang+dingin perempatan pergi$ perum+taman perut$ petugas+kesini pindah$ pingsan
 pintu+air pipi$ pisau+pak pisau+sudah plat plawad pohon+besar pojok poris+plawad pos+satpam pukul+orang pulang+ke
 punya+anak ralat+umur ramah ramah$ rambut+putih rsud+kota rt+nya rt+sudah rumahnya sadar sadar+diri sakola
 samping+masjid sarung+kotak satpam+sudah saudara+sudah saya+itu saya+kata saya+lapor sd$ sebelah+kiri sekarang+dia
 sekarang+muka selimut+ya sempet sendok sendok$ serang+petugas setelah setelah+saya siap sih+sudah siram+minyak spbu
 stasiun+batu sudah+diam sudah+evakuasi sudah+mau sudah+pindah susul+ya tahun$ tambah+dia tanda tangga tapi+anak
 tapi+orang target+tidak teh telepon$ telepon+saya tensi terus+pak tiba tidak+amuk tidak+sesuai tinggi+pak tini
 titik+tidak tkp tuli+pak tuna tutup$ udin$ umur+sekitar video+pak warga$ warga+dia warga+mulai warga+sudah
 warung+ibu yang+bersangkutan yang+lama yang+tadi ybs+warga
addition 2 10+menit 14$ 20$ 30an =still =work ^info ^ke ^korban ^lagi ^laki ^masih ^mobil ^nanti ^oiya ^pelapor
 ^pelipis ^satpam ^saya ^sebelah ^ternyata ^warga ^ybs ada+bayi ada+bekas ada+polisi ada+pos agak+tenang air aja$
 ajak+ngomong al alamat+lengkapnya amankan amankan+di ambruk+tidak angkat$ anyar$ asih bahasa+indonesia baju+biru
 balai balai+warga banget$ banyak+pak baru baru+pak bawa+anak bawa+bayi bawa+pulang bayi+juga bekas+luka
 belakang+kantor belum+lihat bensin$ berhenti$ beringin+raya besok$ beureum bisa+bahasa bisu+tuli blok+c bukan+di
 bukan+laki bukan+odgj bulak busa butuh+bantu butuh+tambah c celana+jeans cepak$ cepat cibodas cikupa cikupa$
 cipondoh$ cuma cuma+ada dagu dagu$ dan$ dan+mandi darah+tambah darah+tapi dari+arah dari+garut dari+panti data$
 dekat+pom dengan+minum dengan+sekali depan+sd di+bekas di+cikupa di+dagu di+depan di+lengan di+mobil di+rs
 di+samping di+situ dia+abis dia+duduk dia+lagi dia+lari dia+pindah dia+sekarang dia+suka dia+takut dia+tidak
 dia+turun dingin dua+kali duduk eh+dia evakuasi$ fisik foto+bapak gelisah genteng genteng+ke gerbang gerendeng
 gerendeng$ gerobak+bakso golok$ golok+itu got haji+mamat her+jam his hp$ hpnya hubung+pak identitas$ indomaret$
 indomaret+jalan indonesia info+dia ini+ya istri izin+dan jaga+di jaket+merah jalan+beringin jalan+kaki jalan+raya
 jatuh+ke jeans jemput+saudara juga$ kalau+dari kalung kalung+salib kambing kami+amankan kami+sudah kampung+bulak
 kardus+di karung$ kata+di kata+dia kata+sih kayak+orang ke+atap ke+lampung ke+masjid ke+orang ke+rsud ke+rumah
 ke+saudara ke+seberang kebon kejadian kejang kirim+lokasi klien+lemas klien+serang klinik kondisinya
 kondisinya+masih kooperatif$ koordinasi kota+tangerang kotak$ kucing kulit+item kuning lagi+makan lagi+ybs lah
 lahir laki lama+di lampung lampung$ lansia+pakai lansia+tapi lantai+2 lengan lengkapnya lewat$ lihat+dekat
 lokasi+klien luka+cuma luka+lama luka+sudah luka+tidak lupa+kata lurah lurah$ madura$ makanya maksudnya mamat
 masih+disini masih+sekolah masjid+al mau+bakar mawar melahirkan+bidan melahirkan+pak melawan$ memakai mengaku
 meninggal+pak menunggu+di merah+pak minta+anter minta+minum minta+panggil minta+pulang minum+teh minyak minyak+ke
 mobil+tidak motor+pukul muda mulai+pukul muntah+darah naik nanti+ada nanti+kalau napas napas+parah napas+satu
 napas+sudah neduh neduh+di ngelantur nomor+yang odgj+nya oiya orang+amuk orang+bisu orang+jalan orang+lagi
 orang+pindah orang+takut otw+lokasi pak+nanti pak+saya pak+tapi panggil+anak panjang parah+pak partai+warna
 pasar+anyar peci$ pelapor+kabar pelipis+ada penelepon+kirim persis personel personel$ perum petugas+datang pikun$
 pincang+kaki pinggir+jalan pintu pohon polisi+di pos+tidak posisi+sudah pukul+dia putih$ radius ralat+pak rapat
 rapat$ raya respon riwayat riwayat+jantung rs+sari rt+aja rujuk rujuk+ke sahut sakit$ salah+tulis salib salib$ sapu
 sari sari+asih satpam$ satpam+komplek saya+bawa saya+goyang saya+maksud saya+pindah saya+tua saya+ya sd sekali
 sekali+pak sekarang+kejang sekarang+malah sekarang+warga sekolah sekolah+anak selesai$ serang shirt shirt$
 sisir+lokasi sudah+dirubung sudah+meninggal sudah+muntah sudah+sisir sukasari sukasari$ sumanto sumanto$ susu tahun
 taman+cibodas tambah+korban tambah+personel tanah+tinggi tangis tanpa+identitas tapi+dia tapi+lansia target tas$
 tas+ada tato+jaga telepon+lagi temenin+di tempat$ tengah tepat terakhir+di teras$ teriak$ ternyata$ ternyata+bukan
 ternyata+masih terus+minta tiba+ambruk tidak+berhenti tidak+di tidak+kuat tidak+sahut tidak+tahu tol trus
 trus+tidak tuju+lokasi tuli$ turun+dari turun+dia tusuk udin ujan umur up wa warung$ warung+sebelah wonogiri
 wonogiri$ yang+ada yang+baru yang+pakai yang+saya yang+temenin yang+turun ybs+kooperatif ybs+lari ybs+menolak
 ybs+sekarang
addition 1 1$ 3+pak 5+tahun 50an 50an$ ^itu ^pak ^pindah ^target ^tukang ^tunggu abis+minum akan+jemput ambulans
 amuk+sekarang an anyar atap baca bacok$ baju+koko baju+sudah banyak+darah barat$ bawa+karung bawah+pohon bayi$
 belok+kiri bensin+jalan berobat$ bersama bersih biru bisa+jalan bogor bogor$ buah buka+baju bukan+rt cat+ijo
 celana+pendek cirinya+pakai daan daan+mogot dan+sudah darah dari+kemarin dari+pasar data datang+pak demam$ denyut
 depan depan+pom di+indomaret di+kursi di+sini dia+bisu dia+buka dia+dari dia+is dia+keluar dia+pingsan dia+tusuk
 diam dibuang dirubung foto+orang gang+sebelah ganti gelang+rumah geser+ke golok+pak hari+pak hijau hijau$
 hubung+akan hujan+pak inget+dia isyarat isyarat$ itu+cuma izin+lapor jalan+daan jantung jawab$ jemput+di kami+antar
 kartu+nama karung kasih+makan kasih+nomor kata+orang kayanya+ada keluar+pisau kesini$ koko koreksi+alamat
 koreksi+bukan kresek kuat kunci kuning$ lari+ke lokasi+bersama lokasi+persis maaf+pak makan+sekarang malam+dia
 mandi mau+pukul meninggal+di minggu minum+obat mogot mogot+km mulai+jalan naik+mobil nama+yanto nanti+saya no+3
 nyebut nyebut+nama oplosan+tadi orang+ada orang+lewat orang+mulai otw pak+haji pak+lurah pak+wkwk pakai+celana
 pakai+helm pakai+kaos pakai+kursi pakai+sirine partai pasar$ patah+kaki patokan+sebelah penelepon+koreksi
 penelepon+menunggu perut pinggang pingsan+pak polsek$ posisi rame$ raya$ rebut rel+kereta rt+1 rumahnya+cat saat
 sadar$ saya+yang sekitar$ siram sisir+radius stabil stop+di sudah+ganti sudah+kejang susah tadi tangerang$
 tapi+sudah temenin tengah+jalan tengah+tol teras ternyata+tidak tiba+di tiga tolong$ tukang+buah umur+5 umur+kira
 via+wa warna+kuning warna+merah yang+bener yanto
addition -1 02+05 2+anak 2+orang 3+hari 3+jam @len3 ^asd ^astaga ^bau ^bikin ^daftar ^darah ^emang ^got ^harus ^hati
 ^ieu ^kayaknya ^kerja ^kirim ^lorem ^maksudnya ^mampus ^manusia ^motor ^never ^nyasar ^okee ^pabrik ^pinjam ^pkh
 ^pungli ^rumah ^siang ^siapa ^sip ^sore ^sudah ^terima ^tuna ^wilujeng ^woi ^👍 ada$ ada+apa ada+mayat aja+dari
 aja+sih alam alamat+rumah ambil ambruk ambruk$ amuk+tapi anak+jalan anak+umur ancur angkot+03 angkut$ anter anyone
 anyone+coming api+sudah are are+you assalamualaikum+warahmatullahi astaga atas+jpo badan$ badan+dingin badan+kaku
 bales$ bandara bandara$ banget+saya bantu$ baru+aja batal$ batal+laporan batal+ybs baterai bau+busuk bawa+2 baya
 bedeng begal+pakai bekal bener+pak benteng berdiri+di beres+pak bernanah besar+mau biawak biawak+masuk bisa+bantu
 bohong bojong bojong+jaya boleh+kirim bri bubar bunuh+waktu busuk+dari cantiga cara$ cepat+cair ciledug ciledug$
 cipadu cipadu$ coming coming$ cuan cuan$ daerah daftar+sekarang damkar dan+pulang dapur dari+jam dari+kontrakan
 dari+subuh data+pelapor data+saya dekat+pintu dengan+saya depan+toko dewasa di+cipadu di+emperan di+flyover
 di+istana di+jembatan di+kamar di+luar di+pos di+rel di+sekolah di+teras di+tiktok di+warkop di+warnet dia+lihat
 dia+nongol diancam dibaca dibaca+doang dikasih+minum dinas dinas+sosial dinsos+bukan ditertibkan ditertibkan$
 dulu+suka emperan+toko evening evening$ flyover+kaki foto+tidak garden garden$ gebang gebang+raya gelandangan+masuk
 gendong gereja gereja$ gini gitu good+evening gor guru habis+bekal habis+ongkos halo$ hampir hari+ini hati
 hilang+itu hilang+kontak hp+tidak hubung+wa ieu ieu+teh iki imbalan imbalan+tidak ini+layan ipsum ipsum$ is+anyone
 istana istri+lari itu+di jadi+datang jadi+relawan jalan jalanan$ jalmina jangan+datang janji jatiuwung jawab
 jawab+panggil jelas jemput jual+motor juta kabar+lagi kabar+ya kabel kabel+listrik kaki+arah kaku$ kaku+pak
 kalau+malam kalau+orang kamar+mandi kamu+robot kamu+siapa kantor kara$ kardus+anak karunya+orang kayak+mau
 kayaknya+bakar kayaknya+sudah ke+kolong ke+lokasi ke+rumahnya ke+siapa ke+sini ke+warung kehujanan keluar$ keluhan
 kemarin+ada kemarin+itu keren keren+banget kerudung kirim$ koang koang+jaya kok+status kolam kosnya kp+cantiga
 ktp+hilang kumat+lagi lagi+duduk lagi+nih lain laki+tato laksa lama+tidak langka langka$ lansia+saya
 lansia+sebatang lansia+yang lap laporan+satpol libur libur+tidak lihat+perempuan lorem lorem+ipsum luar luar$
 maaf+mengganggu maap+ya mah mahal makasih+ya mampet mampu mampu$ mampus mampus+saya mana+ya mangkal+di manusia$
 masih masih+gerak masih+tunggu masuk+got masuk+komplek mau+ada mau+dibawa mau+jadi mau+mati mau+minta mau+susul
 mau+tanya maxwin+daftar melek melek$ mengganggu mimpi mind mind+dia minimarket$ minta+ampun minta+rokok minta+uang
 minum+baterai minum+racun miras miring misi+pak motor$ muka$ mungkin naik+pager never never+mind ngalir ngucur
 ngucur$ nih+di nih+temenin nomor+anda nomor+dinsos nomor+hp nyangkut nyangkut+di nyetel ojek+tabrak ojol+pak ok$
 okee ongkos$ orang+bawa orang+belum orang+gigil orang+hilang orang+ini orang+kembali orang+sih orang+suka
 orang+terlantar pabrik$ pacar$ padang pagi pagi+bapak pak+baru pak+itu pak+karunya pak+lansia pak+mau pak+tetangga
 pakai+kerudung panggil$ panjat panjat+pager panti+sekarang pasar+kemis pasar+lama patung pegang+perut pemadam
 pemadam$ pencet$ penelepon+batal penelepon+lihat penuh penumpang perang perkembangan permisi$ perumnas pinjam
 pinjol$ pintu+tol plawad+indah polisi+minta progres pukul pukul$ pukul+ibu pukul+saya pulsa pulsa+dong pungli
 pungli+di puskesmas putar putus$ rahasia+kan rel rel$ relawan robot$ rt+02 rt+3 ruko+bakar rumah+di rumah+pak
 rumah+sebelah rumah+singgah sambil+pegang saya+besok saya+dong saya+kejang saya+ketemu saya+kok saya+kumat
 saya+lapar saya+maling saya+ojol saya+presiden saya+pukul saya+rahasia saya+tapi saya+think sayang sekap
 sekarang+diam sekarang+lihat sekarang+makan selamat+malam selamat+nomor selatan selatan$ semalam$ sembako
 sembarangan sembarangan$ semula semula$ sesuai setan setan$ siap+pak sih+tapi singgah siram+air sirine siswa smk
 smp soal sp4n sp4n+anak stadion stasiun$ stroke suami+kumat sudah+bangun sudah+kaku sudah+keluar sugeng+enjing
 suka+amuk suka+main suka+minta syarat+masuk tabung tabung+gas tadi+tidak takut taman$ tampung tanah tanah$
 tangan+pak tangerang+bukan tanggung tangis+kata tanya+lagi tanya+syarat tato+tidur tawon temen tenggelam+ke
addition -1 tergeletak+tidak terlantar+di ternyata+cuma tetangga+nyetel think tiap+malam tidak+bahaya tidak+mampu
 tidak+melek tidak+ya tidur+disitu tiktok toha toko+jalan toko+saya tolong+bantu tolong+ditertibkan tolong+evakuasi
 tua+duduk tua+laki tuju tukang+bangunan tunggu+nih tunggu+warga ular+pak viral+di wabarakatuh wabarakatuh$
 warahmatullahi warahmatullahi+wabarakatuh waras warga+saya warga+sekarang waria warkop warnet where wilujeng
 wilujeng+enjing woi yang+gigit yang+hilang yang+jatuh yang+sudah yang+tangis yang+tidur yang+viral ybs+ada yuk$
addition -2 0812$ 123$ 19$ 20+butir 24+jam 30+menit =drill @where ^abaikan ^ada ^adik ^air ^angkot ^asap ^bacot
 ^banjir ^batal ^beda ^bocah ^cari ^dasar ^dinsos ^dompet ^dosen ^film ^gabut ^hhhhh ^hidup ^hoax ^investasi ^jadi
 ^jazakallah ^judi ^kami ^kamu ^kembali ^kulonuwun ^lama ^listrik ^lu ^mana ^mantan ^mantap ^mantul ^mauliate ^met
 ^misi ^noted ^oii ^ok ^open ^orgnya ^paman ^pencarian ^petugas ^plafon ^ppp ^promo ^qwerty ^rumus ^sampun ^slot
 ^sungai ^tabrak ^teman ^tiang ^timnya ^token ^truk ^waalaikumsalam ^xixixi ^ya ^zzzzz ^🙏 ada ada+ibu ada+kabar
 ada+lagi ada+lansia ada+pak ada+petugas ada+senjata ada+tidak adik+saya aktif alat$ am ambil+tidak ampun amuk+di
 anak+anak anak+hilang anak+jalanan anak+kecil anak+minum anak+ngelem anak+teater ancam anda anda+menang
 angkut+belum anter+ke arah+poris babi babi+bau bacot bahaya+kalau bakar+di bakar+pak banget+pak bangsat banyak
 banyak+banget bapak+ibu bapak+pukul bau$ bawa+batu bawa+boneka bawa+kayu bawa+pisau bayar beda beda+dengan bego
 bener$ beres berisik berisik$ besok besok+ada besuk biasa$ biaya bikin+mati bisa+minta bisa+ngomong bisa+pulang
 bocor bolong boneka bot+bego bukan+amuk bulan bunuh bus$ busuk butir butuh+pertolongan butuh+tempat cair cantik+deh
 cara cari$ cari+anak cari+ibu ciri cod cuma+lihat cuma+teriak dana dapat darah+banyak darah+hebat dari+lantai
 dari+malam darurat+pak dasar datang$ datang+pundi deh+pak dekat+jembatan dendam dengan+112 dengan+orang dengan+pak
 dengan+suami depan+ruko depan+sekolah depan+spbu di+angkot di+atas di+foto di+gudang di+hatinya di+kantor
 di+sekitar di+stasiun di+tangerang di+warteg dia$ dia+di dia+diam dia+punya dibantai dibawa dibawa+kemana dibunuh
 dijemput$ dilempar dingin+semua disebar+itu disebar+tidak diskon ditinggal$ doang$ donasi dongkap dosen eh+salah
 emang emperan enjing$ flyover$ foto+disebar foto+tangan gabut gabut+nih gacor gacor+maxwin ganggu gelandangan+sakit
 gelandangan+tidur gempa gerak gigil gigit+ular godang good+job gratis$ grup+saudara gudang+sebelah hai$ hallo$
 hapus+aja hari hari+orang harus+share hatinya have hebat hhhhh hhhhh$ hilang+dari hoax hub hub+wa ibu ibu+hamil
 ibu+saya ibu+yang ical ini+ada ini+bagaimana ini+nomor ini+yang investasi is iseng itu$ itu+satpam itu+sekarang
 itu+untuk jadi+ambil jadi+tidak jalan+depan jalan+kan jalan+ke jalanan jam jam+besuk jangan jangan+kasih jatuh+dari
 jatuh+di jatuh+kepala jaya jazakallah jebol jembatan$ jomblo+ya judi+sabung kadieu kaku kalau+ketemu kali kali+sabi
 kamis kantor+kecamatan kara karena kasih+kendor kata+30 kata+sudah kata+usir ke+dinsos ke+gang ke+tempat kecamatan
 kecil kel keluarganya keluarganya+tidak kemana+ya kemarin+amuk kena+lempar kendor kerja$ ketemu+di ketemu+orang
 kira+mayat kok+lama kolong+jembatan konsultasi kontrakan+sebelah kontrol$ kosong kruk kula kulonuwun kulonuwun$
 lagi+dia lagi+kenapa lagi+tidur lain$ laki+tanpa lama+banget latihan+maap layan$ lebaran lebaran$ lembang lihat+dia
 lihat+orang limbah linglung+pak listrik+padam lobang luas lumpuh lwt maaf$ maaf+ternyata maaf+ya maap main makan$
 makan+di malam+pak mana+posisi mangkal mantan+saya mantap mantul markotop masih+ada masih+bisa massal masuk$
 masuk+panti masuk+tidak mati+berdiri mau+ambruk mau+donasi mauliate mauliate+godang maxwin mayat+ternyata meledak
 meninggal meninggal$ menit+ini met minum+20 misi mobil+apa modal+usaha motor+jatuh mr mr+x muka+sudah mulut
 mulut+buka muncul+di murah$ naik+bus nama+saya napas$ napas+tolong narkoba neglasari neglasari$ ngelem
 ngomong+sekarang nih+pak nikah nomor+resmi nomor+telepon noted noted$ nya+sudah nyamuk nyamuk+banyak nyasar+di
 obat$ oii oii$ ojek ok ongkos online open orang+bener orang+itu orang+kena orang+tadi orgnya otw+belum pada padam
 pager+jembatan pagi+saya pak+badan pak+bantu pak+dekat pak+jam pak+maaf pak+nya pak+tangan pakai$ pakai+alat
 pakai+batik pakai+kruk pakai+mobil pakai+seragam paksa panti parkir+liar pas+saya pasar+lembang pdam pelapor+tanya
 pemkot pemkot$ pencarian penelepon+lapor penelepon+minta perempuan+ada perempuan+di pergi pernah persita
 pertolongan pertolongan$ petugas$ petugas+mana pinang pinjol pisau$ pkh plafon plafon+sekolah pohon$ pondok poris$
 poster ppp preman presiden promo pulang$ pulang+dengan pulang+tidak pundi punten$ punya+rumah putus qwerty qwerty$
 ra racun rahasia ribut robot rokok+di rumahnya+di rumus rumus+luas rusak$ rw$ sabi sabung sabung+ayam salah$ sambil
 sampun sampun+datang satpol satu$ saudara saudara$ saya+abis saya+am saya+cabut saya+cuma saya+dibantai
addition -2 saya+dipukul saya+disebar saya+jambret saya+jatuh saya+kabar saya+kira saya+lansia saya+lihat saya+perlu
 saya+pingsan saya+siram sayat sebatang+kara sebelah+bakar sehat selamat+pagi selamat+siang selamat+sore selesai
 semalam sementara$ serpong sesak shelter shelter$ si siang+pak siapa$ sido$ sih$ sih+pak sih+tidak sip sip$
 situ+cipondoh slot+gacor smpn+13 sosial stop sudah+3 sudah+angkat sudah+angkut sudah+baik sudah+beres sudah+besar
 sudah+dari sudah+dijemput sudah+ketemu sudah+lewat sudah+minggu sudah+pulang sudah+selesai sungai surat syarat
 tadi$ tadi+cuma tadi+kata tadi+masih tadi+naik tadi+sore tahu+alamat tai tangan+sudah tangsel tangsel+masuk
 tanpa+saudara tanya$ tapi+sekarang tapi+tidak target+terpantau tawa team teater telanjang+di telepon+masuk tembok
 temen+saya tempat+biasa tempat+tinggal terjun+dari terminal$ tes$ tes+123 test$ test+123 the+mall tiang+listrik
 tiap+sore tidak+angkut tidak+perlu tidak+pukul tidak+punya tiket+saya tiketnya timnya+sampai tindak tindaklanjut
 titip+anak token token+listrik tolong+pln tolong+saya top+markotop traktir traktir$ truk tukang+parkir tulang
 tumpang tuna+wisma tunggu+jemput tutup uang ud ular umur+10 untuk+anak untuk+grup untung usaha usir viral
 waalaikumsalam waalaikumsalam$ waktu waris waris$ wb wb$ wisma wkwk$ woy$ wr wr+wb x xixixi xixixi$ ya+kok yang
 yang+cari yang+datang yang+foto yang+kejang yang+sekarang you$ zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
addition -3 3$ @reports @search ^anak ^anjing ^ayang ^baik ^banyak ^besok ^boleh ^bot ^bursa ^butuh ^ditusuk ^good
 ^hai ^hallo ^haloo ^hatiku ^hello ^hilang ^istri ^jangan ^kapan ^kartu ^kucing ^odgj ^oke ^okeee ^oy ^p ^pagi
 ^perlu ^pinjem ^pohon ^punten ^sampurasun ^siap ^stop ^sugeng ^telepon ^temen ^tok ^trotoar ^tutup ^wkwk ^woy
 abis+makan ada+korban ada+motor adik alat alhamdulillah$ anjing apa+cuma api asap asd asd$ asem atau atm ayang
 bagaimana+pak balas bales bangun$ bantu+kursi bantu+saya banyak+yang baru$ begal belum+ada berapa$ besar
 besar+depan bisa+tidur bocah bot$ butuh cabut cabut$ cepat+kesini daftar dagang dagang$ dalam+sumur dapet dari
 dari+dalam dari+pagi dari+rumah darurat deh dekat+the dengan+gelandangan depan+kantor depan+minimarket depan+rumah
 di+gang di+kali di+lampu di+perempatan di+pertigaan di+terminal dia+ada dia+lupa diam+wae dibawa+polisi digusur
 diproses+ya diri disini doang+pak does does+this duit$ enjing film gang+saya gelandangan+yang goblok goblok$ good
 goreng hai hallo haloo hapus harus+kirim hatiku hello ini+sudah istri+saya it itu+orang itu+tadi jadi$ jadi+pak
 jalan+belum jalan+pulang jam+2 jambret janten janten$ jelas+lu jemput$ jiwa job jomblo jpo jpo$ judi kadaluarsa
 kakak$ kaki+luka kampret kantor$ karunya$ kemana$ kemarin kemarin+sekarang kena kenanga kesini+pak kios klik
 kok+belum kok+harus kolong kontrol korban$ kotor ktp+saya lagi lagi+dekat lagi+di lagi+ke lama$ lansia$
 lansia+jatuh lansia+tidak lapangan$ lapor+tadi latihan layan lho lihat+lagi lo lu$ lupa+jalan mabuk makam
 makan+belum makan+kadaluarsa makasih+pak maling mall$ mantan manusia masih+diproses mati$ mau mau+lapor
 menang+undian minimarket minta minta+duit minta+tolong miskin mogok muncul+lagi muntah+abis nama+lansia nanti$
 nasi+goreng need+tolong ngomel nongol+lagi nya+di odgj oke okeee orang+di orang+linglung orang+odgj oy oy$ p p$
 pabrik pacar padahal pagi+pak pak+ada pak+dinsos pak+kaki pak+minta pak+petugas paman parah$ pasang patah pencet
 penelepon+cari perlu petugas+nya petugas+perempuan petugas+sudah pinjem program punten resah resmi rong rt+warga
 rumah$ sakit salah+kirim salah+orang sampai+jam sampai+sekarang sampurasun sampurasun$ satu+saudara saudara+saya
 saya+butuh saya+hilang sedang sedang+tidur sekarang+ada sepatu setrum sewa sorry$ spp spp+anak status suami$
 sudah+2 sudah+dibawa sudah+dua sudah+rong sugeng supir taman+makam tangan tangan$ tangerang tanpa telanjang teman
 tenggelam terakhir+dia tergeletak teriak+dari terima+kasih terjun$ ternyata+orang terpantau+di tetangga+saya
 tidak+bangun tidak+galak tidak+janten tidak+jelas tidak+kios tidak+nanti tidak+pingsan tidak+sido tinggal+di tok
 tok$ tolol tua tuh tunggakan undian update$ wae wajib ybs+lihat yuk+pak
addition -4 12345$ 2+jam @who=relative ^12345 ^bakar ^bantu ^gas ^halo ^hi ^kakak ^kepala ^kontrakan ^lapor ^malam
 ^menang ^obat ^orang ^permisi ^top abis ada+ambulans aja+pak akun ambulans+pak anak+di arah+timur bah bahaya bakar
 banjir bawa+golok bener bonus buka$ bursa bursa+kerja cantik chatbot cimone$ coba cuma+nya cuma+tidur dari+tadi
 depan+masjid depan+smpn di+lapangan dia+darah dia+muntah diproses disini$ ditusuk dua$ duit foto+ybs galak
 gelandangan gelandangan+di gratis grup habis halo hi hidup indah ini+chatbot jalmina$ kakak+saya kaki+sudah kamar
 kami$ kamu ke+datang ke+kali ke+puskesmas keluar+darah kenapa kerja kok+diam kumat lampu+merah lansia+di lapar+pak
 lapor$ lapor+pak laporan$ lihat+jalan lihat+ybs loh$ luka+parah mall mau+terjun melintas mesin mesin$ nongol
 orang+lapar ot pakai+anak pasar+gerendeng pelayanan$ pemerintah permisi pertigaan pos+ronda pucat punya+saudara
 respon$ ronda rumah sadar+pak sampai saya saya$ saya+mau sayur sekolah$ semua sido sore$ sorry suami sudah+makan
 sudah+pergi sumur sumur$ tali terlantar$ terpantau this tiang tidak+usah tidur tiket timur timur$ tinggal top
 trotoar woy ybs+melintas yuk
addition -5 =joke =office ^bagaimana ^bisa ^cuma ^ibu ^is ^jual ^laporan ^maaf ^semoga ^suami ^tes ^test ^trc
 abaikan alah angkut bagaimana$ baik banget bapak+saya bapak+tua belum belum+makan bis boleh buka bus cimone di
 dia+mau diam+aja diri+pak dong+pak harus ini istirahat jam$ kan$ kapan kata+tetangga kejang+pak lama laporan+saya
 liar linglung loh lokasi+sudah makan+3 makasih$ much muncul need nih$ orang orang+ternyata orang+yang pulang
 saya+takut sebarkan sekarang+di semoga semua$ siang sih sudah+naik sudah+tangan tadi+ada taman tanya target+lihat
 teriak terjun terus test tiap usah wkwk ya$ yang+di yang+kemarin you
addition -6 2+tahun @case @code @danger ^assalamualaikum ^bidan ^kenapa ^lansia ^lihat ^makasih ada+orang ada+yang
 anak anak+saya apartemen assalamualaikum bapak bukan$ cek datang di+jalan di+kolong di+taman dia+amuk dijemput
 dinsos$ dong$ dulu gantung gantung+diri halte ibu+bawa jembatan karunya kasih+pak kemana kembali+lagi ketemu lampu
 lapar malam$ mana$ mayat modal motor murah napas+tinggal orang+lari orang+masih orang+sudah pak$ pesan slot smpn
 sore sudah+ada tabrak terlantar tes tidak+dikasih tidak+pak tolong+kesini tolong+pak trc umur+2
addition -7 =heart @needs @person ^apa ^cek ^kejang ^mau ^selamat ^tolong alun2 bantu batal belum+pak berapa chat
 di+alun2 di+pasar hari$ hilang$ jual kakak lewat lu menang meresahkan meresahkan$ pak+di pelayanan penelepon+tanya
 sudah+biru tetangga+baru tolong tunggu+ojek urus
addition -8 @back @call @kin ^bapak amuk+bawa apa belum+juga bikin bot di+halte dipukul ditinggal ini$ kan kembali
 kontrakan lansia makasih mati nyasar pak+sudah rusak siapa tetangga tidur+di timnya untuk
addition -9 @len5 @question @thanked @thanking ada+di cari lapor mana pergi+pak saya+tidak tidak
addition -10 @len4 @sighting ^napas bagaimana+ini dinsos doang jd laporan maaf malam sekarang+lewat
addition -11 =ask dong hilang lihat massa tidak$
addition -12 @? @other @status @withdraw
addition -13 bagaimana
sighting 11 pengumuman sekarang+lewat
sighting 10 @who=responder kembali lewat lihat mirip
sighting 9 @sighting ada+di ini+ada kemarin kembali+lagi ketemu lagi lagi+pak pak+di target+lihat the yang+kemarin
sighting 8 ^lihat ^target cari lihat+di muncul orang+yang poster sekarang target yang yang+cari ybs
sighting 7 @them ^kembali alun2 arah bapak+yang cuma+lihat di+alun2 dia+ada dinsos$ itu jalan+ke lagi+di muncul+lagi
 nih nih+pak nongol nongol+lagi saya+cuma saya+lihat tadi
sighting 6 @placed ^saya ^sekarang ^yang ^ybs ada+lagi cipondoh$ dekat di hilang+itu kemarin$ lagi+dekat lagi+ke
 lansia+yang masjid meneh odgj+yang orang orang$ pasar$ sini terpantau yang+hilang
sighting 5 =tale ^ini ^ketemu ^masih cipondoh di+pasar duduk her itu+saya itu+sekarang ke+arah kolong lagi+tuh liar
 lihat$ lihat+lagi lihat+ybs naik orang+kembali pagi pasar saya+ketemu sini$ sudah+kembali terminal$ terpantau+di
 this this+pagi tuh yang+di yang+minggu
sighting 4 =still ^kayanya ^muncul ^orang ^tadi angkot arah+timur bapak cari+itu cari+keluarganya dapat+info
 dekat+the depan+masjid di+lebaran di+masjid di+pengumuman di+poster di+taman di+terminal di+warteg dia+lagi
 duduk+di flyover foto+ybs gelandangan$ ibu+yang info+bapak itu+ada itu+lagi itu+orang itu+tadi kayaknya ke+kolong
 ketemu+di lagi+nih lalu lihat+jalan makan+di melintas minggu+lalu muka$ naik+angkot orang+nongol pak+gelandangan
 pak+yang saya+dapat sekarang$ sekarang+makan sesuai taman terminal the+mall tidak+ketemu tidur$ timur timur$ tuju
 warteg yang+foto yang+lari ybs+lihat ybs+melintas
sighting 3 =past ^dia ^odgj ^posisi ada angkot$ arah+pasar arah+poris cari+di cuma dapat datang di+bawah di+flyover
 di+foto di+halte di+kolong di+sekitar di+sini di+stasiun disebar disebar+itu duduk$ flyover$ foto foto+disebar
 halte halte$ ijo itu$ kayanya kemarin+cari kemarin+sekarang ketemu+sekarang kok+ada lagi$ lagi+duduk lagi+orang
 lagi+tidur lapor+sekarang lari+pas lebaran lewat+depan lihat+ibu makam mall$ mangkal mangkal+di masjid$
 mau+dijemput merah$ muka orang+di papasan papasan+dengan pas+mau pengumuman+itu perempatan+shinta sedang
 sedang+tidur sekarang+naik shinta shinta$ stasiun stasiun$ sudah+angkut tadi+lapor tadi+naik taman+makam
 target+terpantau tempat waktu+itu warteg$ yang+bawa yang+sudah yang+waktu ybs+ada
sighting 2 2+orang @goes @len3 @len4 ^eh ^ibu ^kami ^klien ^si ^temen ada+disini ada+orang ada+pak angkut anyar
 anyar$ baju+ijo bawah biasa$ cari$ cari+kemarin dapet+kabar dari+rumah dekat+gereja dekat+jembatan dengan+lansia
 depan di+depan di+grup di+luar di+perempatan di+warkop dia+lihat dia+nongol dinsos disini disini+pak eh elektrik
 elektrik$ flyover+kaki gelandangan+di gerobak gerobak$ grup hilang ijo+yang indomaret$ info ini itu+tidak
 kaki+sudah kayak ke+tempat kebaya+ijo kemarin+ada kemarin+lapor kembali$ kesini+pak ketemu+kemarin ketemu+lagi
 ketemu+nih ketemu+pak klien kolong+flyover lagi+dia lagi+gelandangan lampu lampu+merah lapor+tadi lari lari+dari
 lebaran+ada lewat+lagi lihat+dia lihat+jatuh lihat+orang luar luar$ makan mall masih masih+ada minggu muncul+di
 naik+pager nih$ orang+hilang orang+lain orang+masih pager pagi$ pagi+saya pak+dekat pak+disini pak+tadi
 parkir+indomaret pasar+anyar pasar+lama pasar+tadi perempatan persis poris poris$ rapat rapat$ saya+ada saya+dapet
 saya+papasan sekarang+ada sekarang+saya sekitar semula semula$ singgah+ada sini+pak situ+cipondoh tadi$ tadi+pagi
 tadi+sore taman+elektrik temen+saya tempat+biasa warkop x+lihat yang+pakai yang+tadi yang+tidak
sighting 1 @search ^bapak ^kayaknya ^lansia ^mirip air+10 anak+yang bapak+saya berdiri+di bersama bni cari+lagi
 dapet deh dekat+smpn dengan+foto depan+rumah di+lampu di+tempat di+warung disini$ foto+itu gor hilang+sekarang
 hilang+yang indomaret ini+di itu+kembali jalan+kaki jembatan jpo jpo$ kaki+arah kaya+mau kebaya keluarganya
 kemarin+itu kemarin+lari kemarin+muncul kemarin+nongol kesini ketemu+bapak ketemu+lansia kok kopi lagi+depan
 lagi+jalan laki lihat+lansia malabar malabar$ mirip+dengan nih+di orang+ini orang+itu orang+muncul orang+pak
 pagi+ini pak+bapak pak+lansia pasar+malabar pikun+itu pintu+air posisi rel$ rumah+saya tiap+malam tuh+orang villa
 warung+kopi ybs+muncul ybs+sekarang
sighting -1 ^info ^kapan ^kata ^ke ^lagi ^laki ^lari ^minta ^nihil ^pelapor ^suami ^tetangga ada+lansia adik aja$
 akan al amuk+di asesmen atas bacok bacok$ bagaimana+kabar bagaimana+pak baik bangun banjir bapak$ bapak+ini batal
 batu bau bekas belanja belum+ada besar besok$ biasa+di biru bisa+lihat boleh bukan+pisau cari+bapak cek cibodas
 cikokol cikokol$ coba dan dari+tadi datang$ dekat$ dekat+itu depan+gereja di+dalam di+jembatan di+mobil di+tiktok
 dompet foto$ garut gendong gigil gratis hari+orang hubung ibu$ istri item itu+bapak itu+mana itu+pak izin jatuh
 jemput jual+tisu kah kakak+saya kalau+ada kantor ke+depan kecil kemana kena+bacok keras keras$ kerja klien+menolak
 kontrakan kooperatif$ ktp ktp+di kumat+lagi lagi+cari lapor+itu lari+ke mabuk makan$ mandi melawan minum mirip+pak
 mobil$ napas neduh+di nihil ongkos orang+amuk orang+jalan orang+tua pak+ada pak+karunya pak+sekarang pak+tolong
 pasar+sekarang pikun pindah pisau+pak polisi pulang$ ribut rsj rt rumahnya$ sakit+keras sambil satu saudara$
 saya+anak saya+bisa saya+lapor saya+mau sekarang+bagaimana sekarang+dia sekarang+sudah sendok sendok$ setelah
 setelah+saya siapa suami+saya sudah+di sudah+jalan sudah+minggu sudah+saya sudah+tangan sudah+tidak suka+tidur
 tadi+malam tahu tambah terima tidak+bisa tiktok tisu titik trus tunggu+di turun uang ujan update yang+biasa
 yang+lihat ybs+kooperatif ybs+lari ybs+melawan ybs+sudah ybs+warga
sighting -2 =beast =road =well @reports ^bagaimana ^bukan ^cari ^di ^kalau ^kemarin ^makasih ^pak ^petugas ^terakhir
 ^tidak ambulans amuk+lagi anak+saya bagaimana$ banyak bapak+hilang baru bawa+golok belum+ketemu bener+pak berapa
 besok bot butuh cepat dalam darah dari dengan$ di+jalan di+kali di+lokasi di+parkir di+rs di+situ di+tangerang diam
 dibawa+dinsos dibawa+ke dibawa+kemarin ditinggal dong dua dulu facebook gelandangan+yang giant giant+cimone
 golok+di habis halte+depan halte+itu hari ibu+hilang ini+foto is itu+bener itu+lho jam jual kapan karunya$ ke+rumah
 kemarin+sudah kena kenapa kepala ketemu+keluarganya kirim kooperatif korban kumat lansia+pikun lho+pak linglung
 maaf masuk mayat menghubungi meninggal+di menolak motor mulai mushola$ nanti neduh ngomong nomor nya ojek ojek$
 orang+sudah orang+tidak panti parkir pelapor pergi pindah+ke pisau polsek pukul punya pura2 puskesmas rs rs$
 rumahnya saat salah satpol saya+sudah saya+yang sebelah sekolah sekolah$ selamat selesai sih singgah$ smp
 sudah+ketemu sudah+sering suka suka+bawa tahun takut tangis target+tidak telepon tenggelam teriak terlantar+di
 tetangga tidur tinggal transit tukang tukang+ojek umur untuk waktu+transit warung$ wkwk$ ya+pak yang+dibawa
 yang+saya
sighting -3 =heart =joke @case ^anak ^apa ^gelandangan ^mau bakar banget bantu bawa bayi bener bikin deh+foto
 di+gang di+rumah dipukul$ foto+ini golok kakak kali kami karunya kejang lanjut lansia+saya lihat+deh lokasi$ malam
 mana$ mati mau meninggal mobil mushola nyasar orang+dipukul orang+tidur perempuan pulang rumah sampai saya sehat
 sehat$ sendiri sering sisir suami tabrak tangan tangerang tanya tapi ternyata tidak+ada tidur+di tunggu warga wkwk
 yang+suka
sighting -4 # =drill =work @len5 @needs @person @status @thanked ^penelepon ^tolong aja bisa dipukul gang ibu jadi
 kalau laporan lokasi luka makasih masih+di nama pak pak+orang pak+saya pakai penelepon sakit saudara saya+hilang
 terakhir+lihat terlantar terus tidak$ tua ya$ yang+dengan
sighting -5 =not =office @addition @back @call @kin @question @thanking @who=operator ada+yang amuk apa bagaimana
 bukan kata minta petugas terakhir tidak tolong ya
sighting -6 @1 @? @it @len1 @other @withdraw ^ada ^sudah anak belum mana pak$ sudah
sighting -7 =ask @danger @who=resident dibawa
sighting -8 @who=relative
sighting -12 @len0
other_service 19 ^kontrakan
other_service 15 buka buka$ tidak+dikasih
other_service 14 ^bidan nikah
other_service 13 akun berisik bidan konsultasi kontrakan saya+dipukul tanah
other_service 12 @other ^jembatan bayar dipukul+suami kartu patah pukul
other_service 11 bagaimana+ke bursa bursa+kerja kerja+dong lansia$ terus
other_service 10 ^bakar ^hilang ^izin anak+saya bansos diancam ke+laporan mantan meresahkan meresahkan$ online rumah
 tanah$ waris waris$ where
other_service 9 =office =road ^angkot ^banjir ^bursa ^butuh bakar+pak berisik$ bikin dapat dikasih gratis jalan
 jembatan langka liar maling mati$ minta pasang pkh popok popok+lansia pukul+saya saya+pukul sembako spp tunggakan
other_service 8 =drill ^daftar ^kartu ^kucing ^lampu ^minta ^popok ada+tidak air apa+aja asap daftar gratis$ kerja
 lapor+kemana mahal mana$ mati mayat+gratis miras need+tolong pelatihan pinjol puskesmas saya+tidak syarat tua+saya
 tusuk untuk
other_service 7 =beast ^ijazah ^kerja ^listrik ^pelatihan ^rumah ^syarat angkot api bahaya bakar banjir bantu+lansia
 bau bawa+pisau begal+di bpjs butuh cerai dagang darah di+gang di+mana dicabut film$ ijazah jambret job judi
 kamar+mandi kartu+lansia kucing lama$ lampu lowongan malam$ mampu massal mau+ada mayat menjahit modal+usaha mogok
 need nyamuk nyamuk+banyak padahal polisi+minta pungli rusak sampah suami suka+pukul sungai tidak+angkut tidak+mampu
 usaha
other_service 6 @len3 ^air ^asap ^harga ^lowongan ^pkh ^pohon ^sungai ^trotoar ^truk akta ambruk ancam atm babi+bau
 bau$ beras besar bulan bus cerai$ damkar dengan+suami depan+rumah di+jalan dong+pak donor donor+darah hilang$ huni
 is jalan$ jual kejar+bawa kerja$ ktp ktp+hilang langka$ larang layak layak+huni limbah lobang mabuk mandi mau+minta
 minggu minta+uang miskin motor+saya murah$ nyetel obat+larang odgj+bisa pacar pacar$ pdam pemadam pemadam$ pisau$
 plafon pukul+istri rusak$ saya+dicabut saya+suka sebelah+bakar sekolah spp+anak sudah+besar surat tabung tabung+gas
 tetangga tetangga+nyetel tiap tidak+bayar tolong urus yang+jatuh yang+jual
other_service 5 @len2 @who=resident ^anjing ^mau ^motor ^penipuan ^pungli ^santunan ^tiang a alat+bantu anak+yatim
 angkot+ugal2an angkut anjing api+sudah babi bagaimana bansos+lewat bantu bantu+dengar beasiswa berapa$ bikin+kartu
 cair damkar$ dapet$ dari+malam dengar di+angkot di+gudang dipukul dtks fogging gang istri jalan+depan jam+2 jebol
 jual+makan jual+obat kabel kadaluarsa kali$ kampung kapan kdrt kemana kk kontrol laporan$ mahal$ makan+kadaluarsa
 malam+minggu mana mana+ya mandi$ mantan+suami mau mau+ambruk mau+bikin napas+parah orang+tua pabrik padam palsu
 parah+pak parkir+liar pelayanan penelepon+minta penipuan penipuan+online pohon pohon$ pukul+ibu pungli+di pungutan
 pungutan+liar rumah$ santunan saya saya+bakar saya+kdrt saya+lagi saya+maling sekolah$ sesak+napas stroke
 surat+tahu susu syaratnya+apa tawon terus$ tiap+malam tipu trotoar turun tutup ugal2an untuk+anak
"""
