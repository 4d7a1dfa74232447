"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -2 0812$ 1+jam 100$ 123$ 19$ 2+anak 2+jam 2+minggu 2+pagi 3$ 3+dua 3+sekarang 4$ =breath =wait =water =well
 =work @danger @placed @who=relative ^abaikan ^abis ^anj ^asap ^asdfghjkl ^ass ^astaga ^awas ^ayam ^ayang ^banyak
 ^barangkali ^beda ^beli ^berapa ^bocah ^bunuh ^dana ^darurat ^dinsos ^dompet ^dosen ^dulu ^emang ^gabut ^gaji ^haii
 ^hatiku ^hello ^hhhhh ^hmmmm ^investasi ^istri ^judi ^karunya ^karyawan ^keren ^lama ^listrik ^maksudnya ^maling
 ^mampus ^mantan ^minta ^muka ^never ^nikah ^noted ^oi ^oii ^ojol ^okee ^paman ^pelayanan ^pembantu ^pencarian
 ^perlu ^persita ^ping ^pnlp ^ppp ^qwerty ^qwertyuiop ^saldo ^santri ^si ^siang ^sip ^sorry ^spada ^start ^surat
 ^tabung ^tai ^tanggul ^tarimo ^telepon ^temen ^tiket ^token ^trotoar ^tumpang ^tunggakan ^waalaikumsalam ^woi
 ^xixixi ^zzzz ^zzzzz ^👍 ada$ ada+alun ada+ibu ada+kok ada+korban ada+mayat ada+perkembangan ada+remaja ada+respon
 ada+senjata ada+telepon ada+titik air air+keras aja+lansia aja+pak aja+sih aja+tidak aje akan+panggil aktif+tidak
 alam+jaya alamat+ybs alarm alat$ amal aman+tidak ambruk$ ambulans+sekarang ampun+pak amuk+di amuk+tapi amuk+tidak
 anak+hilang anak+ibu anak+ngelem anak+perempuan anak+tiga anak+umur anak+yang ancur angkat+telepon anj anj$ antar
 anything apa$ apa+cuma apa+ya apa+yang api aplikasinya apus arah+cipondoh arah+terminal asd asd$ asdfghjkl
 asdfghjkl$ aspal ass ass+wr assalamualaikum+pak assesment assesment+klien atap+ruko atas$ ayang aye+tidak babakan
 babakan$ babi babi+bau badan+nya baik baju+makan baju+merah baju+pasien baju+robek baju+satu2 bakar+di bakar+orang
 bakar+pak bakar+rumah balai+rw baliho balita bandara$ banget+banyak banget+bibirnya bangku+halte bangsat bansos
 bantal bantu+kursi bapak+ini bapak+jalan bapak+pukul bapak+tiri barangkali+ada baru+di batal$ batal+ya batu+jaya
 batuk+darah bau+busuk bawa$ bawa+bantal bawa+korek bawah bayi+boneka bayi+ke becak+di beda bedeng begal+orang
 belakang+smp belatung belum+bisa belum+nongol2 belum+ya benda$ bener bener$ bener+pak bengkak+hitam bengkel+saya
 bensin+mau berani berapa+lama berapa+ya berisik bertanya berteduh besar+depan besok+kalian biar+saya biaya
 bikin+mati biometrik biru+di bisa$ bisa+bantu bisa+gerak bisa+jawab bisa+jemput bisa+minta bisa+tidak bisu bisu$
 bocor bogor+sekarang bohong bokor boleh+kirim boleh+lapor boneka+maaf bonus bot+ya bpjs buka+jam bukan+bayi
 bukan+tabrak bulakan bulat bulog bundaran bus$ busana busuk+dari busway busway$ buta+yang butuh+dibawa
 butuh+pertolongan butuh+tempat cabe cabut$ cangkring cantik+deh cari$ cari+bapak cari+ibu cctv+tunjuk cek$ cekung
 cekung+sudah cepat cerai chat+wa ciledug$ cipadu cipete cocok+dengan cod cod$ cuci cuma cuma+coba cuma+gelandangan
 cuma+lihat cuma+nyanyi cuma+pegang cuma+tidak curhat dada+sakit dagang dagang$ damkar$ dan+pulang darah+kepala dari
 dari+jam dari+kamis dari+malam dari+pekalongan dari+rps dari+subuh dari+tong daster+kuning data+orang datang+ke
 datang+lagi datang+tidak dbd deh dekat+warteg dendam dengan+anjing dengan+foto dengan+lansia dengan+laporan
 dengan+suami dengan+tukang dengan+yang denyut$ depan+gereja depan+kelurahan depan+mall depan+pasar depan+rs
 depan+smpn depan+spbu di+alfamart di+antri di+apartemen di+atas di+bedeng di+daerah di+dekat di+emper di+flyover
 di+foto di+gerobak di+gudang di+kamar di+kampung di+kandang di+kantor di+kosnya di+kreo di+lemari di+lobi di+loteng
 di+luar di+pelataran di+perempatan di+pertigaan di+pohon di+polsek di+pom di+rel di+tangerang di+tol di+warnet
 dia+kembali dia+kunci dia+muntah dia+naik dia+punya diam+wae diare dibaca dibaca+doang dibantai dibawa+nangkring
 dibawa+polisi dibobol dibuang dicuekin dieu dieu+pak dikasih+teh dilempar dima dingin+badan dinsos+bukan dipukul$
 dipukul+tetangga disambungkan disebar disimpen disini+harus diskon disuruh ditinggal+di ditinggal+dia ditusuk+orang
 doang$ doang+pak dobel+dengan does does+this donasi donasi+baju dosen dp dua+hari dua+tidak duduk+depan duga dulu
 dulu+suka eh+sekarang eh+ternyata emang emper emperan$ emperan+toko evening false false+alarm fatah foto+ybs gabut
 gajah galak+cuma gali gang+3 gang+kelinci gang+saya ganggu+jiwa ganteng gebang gelandangan+bawa gelandangan+kaki
 gelandangan+sakit genteng$ gerbang+belakang gigil+parah gigit gigit+orang gigit+ular gini gondrong good+evening
 good+job gor$ gotong gratis$ grup+saudara guling hai$ haii halo+pak halte+busway halte+seberang halte+tanah
 hapus+aja hari+di hari+lalu hari+tidak harus$ hati hello hhhhh hhhhh$ hidup+pak hilang$ hilang+kontak hmmmm hmmmm$
addition -2 hp+tidak ibu+di ieu ijah ijo+kemarin iman iman$ info info+lansia infusnya inget+rumahnya ini ini+bot
 ini+lokasi ini+masih investasi is+hilang is+tidak istri+lari itu+dia itu+juga itu+malam itu+odgj itu+satpam
 itu+untuk itu+warga jadi+datang jadi+deh jadi+dibawa jadi+kesini jalan+ke jalan+lobang jalan+pembangunan
 jalan+raden jalan+rusak jalan+sendiri jalan+sudirman jalan+tidak jalanan$ jam+6 jam+7 jam+lebih jangan+kasih
 jangan+kirim jatake jatiuwung$ jatuh jatuh+dari jatuh+kepala jawab jawab+panggil jaya+minta jazakallah
 jembatan+cisadane job jomblo+ya jpo$ jual+tisu judi judi+sabung juga$ juga+tidak jumadi jurumudi kabar+lagi
 kabupaten kadieu kaki+ke kaki+kegiles kaki+pakai kalau+anak kalau+lapor kalau+sudah kali+di kalian$ kalian+cari
 kamar kami+kembali kami+lagi kami+lari kami+saudara kami+sekarang kami+tiba kami+tidak kami+warga kamis kampret
 kampung kan+ibu kandang kandung kantor$ kantor+buka kasih+kendor kata+30 kata+batal kata+ini kata+malam kata+mau
 kata+usir kayaknya+di kayu+sudah kdrt ke+2 ke+anak ke+balai ke+brebes ke+datang ke+dieu ke+halte ke+jalan
 ke+jembatan ke+komplek ke+laporan ke+mana ke+rumahnya ke+sini ke+situ ke+tempat keberatan kebon+pisang keburu+mati
 kecamatan kecil$ kecil+di kegiles kejang+depan kejang+terus kejar+bocah kelahi kelas+saya kelinci keluar+dari
 keluar+rumah kemarin+ada kemarin+amuk kemarin+kata kemarin+pak kemarin+sudah kembali+kanan kembang kembar kenalan
 kendor keramaian keren kerupuk kesamber kesamber+kereta kesini+pak kesini+tidak ketemu+nanti ketemu+ndan
 ketuban+sudah kirim+tidak kks klien+baru klien+yang klik kok+diam kok+hilang kok+masih kolong komplek komplek+sudah
 konsultasi konten konten$ kontrakan$ kontrakan+saya korban$ korban+banjir korek kosnya$ kosong$ kosong+itu ktp+saya
 ku kuat kubur+selapajang kucing+tabrak kumat+lagi kunciran kurang+waras kyk lae lagi$ lagi+dekat lagi+itu
 lagi+kenapa lagi+mau lagi+soal lagi+tadi laki laki+bisu laki+dari laki+masuk laki+tanpa laki+tidak laki+tua
 lalat+dagu lama+banget lama+tidak lampu+merah lansia+di lansia+itu lansia+nyasar lansia+pak lansia+pikun
 lansia+sakit lansia+sebatang lap lap+no lapak lapor+bulan lapor+hilang lapor+ke lapor+warga lapor+yang laporan+atas
 las+jalan latihan layangan$ lebaran$ lemari lembang lembang$ lewat+sini lho$ libur libur+tidak lihat+bapak
 lihat+dia lihat+lagi lihat+the lihat+ybs limbah lina linglung+di lobi loh$ loket lontong loteng lowongan lt
 maaf+bikin maghrib$ magrib mah+diam majikan majikannya makam makan+hari makan+korban malam+ada malam+di malam+jadi
 malam+sekarang malu+saya mampus mampus+saya mancing manekin mangkal+di mantan+saya manusia+gerobak marah
 masih+gerak masih+nempel masuk+ke mata+cekung mata+merah mati+berdiri mau+ambruk mau+bikin mau+curhat mau+donasi
 mau+kesini mau+laporan mau+pesen mau+susul mau+tanya mau+terjun mau+untuk mawar mayat+ya medsos menang+undian
 meninggal+tanpa menit mereka mesti mind minggu minggu+lalu minimarket minta+duit miskin mobil+dinsos mogok+di
 mogot$ mogot+sekarang motor$ muda muncul+di murah$ naik+kereta naik+motor naik+truk nama+istri nama+jumadi
 nama+saya nambo nambo+jaya nangkring nangkring+lagi nanti$ napas$ napas+lagi napas+senin napas+sudah napas+tidur
 napas+tolong narkoba need+ke need+tolong nempel never never+mind ngambang ngawur ngecek ngecek+laporan ngejogrok
 ngelem ngomel ngomong ngorek ngorek+sampah ngumpet nih+orang nikah nolak+dibawa nomor$ nomor+dinsos nomor+resmi
 nongol$ nongol+dari nongol2 noted noted$ nurul+iman nya+diam nyamuk+banyak nyangkut+di nyanyi$ nyanyi+di nyulut
 obat+sudah objek odgj odgj+bawa odgj+di odgj+itu odgj+pak odgj+yang oi oii oii$ oke+pak okee open orang+arah
 orang+bakar orang+belum orang+bener orang+dengan orang+diam orang+dilempar orang+kejang orang+kembali orang+kena
 orang+kurus orang+lapar orang+mabuk orang+masih orang+nongol orang+sih orang+sini orang+telanjang orang+ternyata
 orang+ya orangtua ot otw+dari padahal+dia padahal+miskin padam pagar+jembatan pagi pagi+saya pagi+tidak pai
 pak+badan pak+bantu pak+baru pak+dinsos pak+gelandangan pak+hujan pak+jangan pak+jomblo pak+kayanya pak+masih
 pak+mau pak+minta pak+muka pak+nya pak+pegang pak+pingsan pak+posisi pak+rumah pak+samping pak+soal pak+tangan
 pakai$ pakai+batik pakai+batu pakai+daster pakai+kayu pakai+pisau palang pangkalan+truk pangkas papan papan+reklame
 parkir+liar pasang pasar+bawa pasar+gerendeng pasar+lama pasar+lembang pasien+sudah pasung+kaki patroli patung
addition -2 pdam$ pegang+perut pegang+pisau pekalongan pelapor+tanya pelataran pembangunan pembangunan+3 pembantu
 penculik penculik+padahal penelepon+rt penelepon+salah penjemputannya penuh penumpang perempuan+ada perempuan+di
 perempuan+linglung perkosa+pak perlintasan perlu perlu+ya permisi+pak pernah+saya persija pertigaan$ pertolongan
 petir petir$ petugas$ petugas+mana petugas+perempuan petugas+sudah petugas+tadi petugas+yang petugasipun pihak
 pincang+itu pindah+warga ping ping$ pingsan+cuma pingsan+depan pingsan+di pinjol$ pinter piro pisang pisau+kecil
 plafon plawad+indah pmi pnlp pool pos+damkar posisi posisi+depan posisi+sekarang potret ppp preman presiden pukul$
 pukul+istri pukul+saya pulang+dengan pulang+sendiri pulang+tidak pun+sudah pundi+petugasipun punten$ puser
 puskesmas puskesmas+cipondoh puskesmas+lama qwerty qwerty$ qwertyuiop qwertyuiop$ raden raden+fatah rahasia+kan
 rakyat rambut$ rame2 rasa rawa+bokor ready rekan$ reklame renang ribet ribut rini robot rokok+dengan rokok+depan
 rombongan rong rongsok rsj$ rt+5 ruko+ciledug rumah+bapak rumah+ibu rumah+kami rumah+singgah sabung sabung+ayam
 sadar+dan salah+alamat salah+lapor salah+orang salam salam$ saldo sambungan sampah+tumpuk sampai+jembatan
 samping+bengkel santri+kami sarung+ijo satpam+pabrik satpam+rumah satpam+sampai satu+dua satu2 satu2+pak saudara$
 saudara+bukan sawah saya+abis saya+anak saya+baca saya+besok saya+dengan saya+dibantai saya+disebar saya+kumat
 saya+lapar saya+maling saya+ngumpet saya+orang saya+pamit saya+pukul saya+rahasia saya+rumah saya+sekarat saya+siap
 saya+stroke saya+tarik saya+think sayat sebarkan+ke sebelah+bakar sedang+tidur sehat+selalu sejak sejak+pagi
 sekarang+kejar sekarang+lari sekarang+lihat sekarang+masih sekitar+puluh selalu selalu$ selamat selamat+malam
 selamat+sore selang sembako sembunyi sementara$ semua+badan semua+sudah sendiri+tidak senyum seragam+tidak serpong$
 sesak sesak+napas sesuai+foto sewa shelter shelter$ siang+pak siapa$ siapa+ya sido$ sih+tapi sih+tidak singgah
 singgah+ada sini+maaf sini+sekarang sios situ+bulakan situ+cangkring smp$ sori sp4n spada spada$ spotted spp
 spp+anak start start$ stasiun+tanah stop suami$ suami+kumat suaranya sudah+4 sudah+anter sudah+baik sudah+bengkak
 sudah+beres sudah+biru sudah+darah sudah+dingin sudah+lari sudah+maghrib sudah+rong sudah+rusak sudah+sejak
 sudah+tutup sudah+ya sudirman sumi sungai supir+lansia syuting+konten tabrak+mesin tabung+gas tadi+anak tadi+beli
 tadi+di tadi+jam tadi+warga tahu+alamat taman+potret tampung tangan+depan tangan+satpam tangan+sudah tangcity
 tanggal tanggul tangis tanpa+busana tapi+supir tapi+tidur tapi+yang tarimo tarimo+kasih taruna tas+hitam tawar
 tawon telepon+kata telepon+kembali telepon+masuk teman+saya tembus temen temen+kontrakan temen+saya tempat+biasa
 tempat+lagi tempat+rumah temukan tengah+pasar tenggelam+di terakhir tergeletak+tidak teriak+minta terima terjebak
 terlantar+di terminal+masih termonitor+duduk ternak ternyata+mulut terpal tertelan terus+dari terus+di
 terus+sekarang tes+123 tes+satu test$ the+laki the+mall think think+dia this+pagi tiap+sore tidak+berani tidak+di
 tidak+galak tidak+inget tidak+jelas tidak+kalau tidak+kedah tidak+keluar tidak+kembali tidak+kios tidak+kuat
 tidak+nanti tidak+nih tidak+pernah tidak+pukul tidak+pulang tidak+sadar tidak+sekolah tidak+sios tidak+turun
 tidak+utuh tidur tidur+aja tidur+alun tidur+gang tidur+malam tidur+tunggu tiket+saya tiketnya tiktok+itu
 tindaklanjut tinggal+satu2 tinggal+sementara tiri tisu titik+tahu tmp tmp+taruna token token+listrik tolol
 tolong+ada tolong+dicek tolong+info tolong+kesini tolong+saya topi+merah tps trc+0457 truk+sayur truk+tanah
 tua+tidak tuhan tukang+becak tukang+parkir tumpang+lapor tuna+wisma tunarungu tunggal tunggu+mobil tunggu+pak
 tunggu+puskesmas tunggu+ya tunjuk turun+di tutup+aja tv ud uih uih$ ujung ular+pak undian untuk+anak untuk+grup
 untuk+jaga untuk+klien untung urangnyo urgent urgent+pak usir usir+keluarganya waalaikumsalam waalaikumsalam$ wae
 warga+pasung warga+rt warga+rw warga+saya waris waris$ warung+aye was wb wb$ wisma woi wr wr+wb wrg xixixi xixixi$
 ya$ ya+ampun ya+kata ya+saya ya+sudah yak yak$ yang+anter yang+biasa yang+dijual yang+dulu yang+gigit yang+kalian
 yang+kata yang+kira yang+malam yang+ngambang yang+odgj yang+tempat yatim ybs+di ybs+lihat zzzz zzzz$ zzzzz 👍 👍$
addition -3 10rb 12345$ 2+hari 2+tahun 24+jam 3+ada =home =poor =rails =seek ^12345 ^ada ^anak ^bakar ^banjir ^bot
 ^bursa ^cuma ^film ^good ^hallo ^haloo ^harus ^haturnuhun ^hi ^horas ^izin ^jempol ^kartu ^kembali ^kontrakan
 ^kulonuwun ^lemas ^lupakan ^menang ^met ^monitor ^motor ^mulut ^napas ^ok ^oke ^okeee ^oy ^pacar ^promo ^sampah
 ^sebarkan ^siap ^skip ^stop ^sugeng ^tabrak ^tok ^top ^woy abaikan+ya abis ada+ambulans ada+gelandangan ada+laki
 ada+lansia ada+motor aja+dari alam alat alhamdulillah$ am ambrol ambulans+pak ampun anak+4 anak+ke anda angkut
 angkut+belum anter anter+ke antri api$ arah+bandara arah+timur asem astaga ayam+geprek bagaimana+ya bahaya bakar
 bakar+kasur balas banget+kata banget+saya bangkai bangun$ bantu$ bantu+saya banyak bapak+ibu barangkali batal+pak
 batu+besar bau$ bawa+senjata beli belum+lihat benda berapa$ beres berita berita$ bibi biru$ biru+napas bis$
 bisa+lapor bisa+pulang bukan+terlantar bulak+rt bursa bursa+kerja busuk butuh capek chat$ cibodas+sudah cocok
 cuma+pingsan cuma+tangis daerah dalam+pasar dalam+sumur dan+tadi dana darah+hebat dari+belakang dari+gereja
 dari+kontrakan dari+lantai dari+polsek datang$ datang+sudah deh$ dekat+rumah dekat+the dengan+gelandangan
 dengan+keluarganya dengan+pak depan depan+apotek depan+bank di di+angkot di+jembatan di+kali di+kolong di+kontrakan
 di+kursi di+minimarket di+pagar di+pangkalan di+tanah di+tengah di+warteg dia+ada dia+lupa dia+nongol dia+teriak
 dianggap dibawa+kemana dicek dijadwalin dikenal dikit+tapi diproses+ya dipukul+suami ditinggal$ ditusuk duduk+di
 ember flyover$ foto+di foto+tangan foto+yang free gacor gang+masjid gantung gelandangan+tidur gembor$ gendong+bayi
 geprek gerak+pakai gereja+sudah geser$ geser+dikit goblok goblok$ golok$ gor gubuk guru hallo haloo harus+kirim
 harus+share hatiku haturnuhun hi hilang+pak hoax+pak horas hp+pakai hujan$ ibu+bidan ibu+pakai ikan$ ikut+dari
 indah info+orang info+warga ini+ada ini+jadi ini+pak ini+tidak iseng istri+belum it itu+di itu+sudah itu+tadi
 jadi+saksi jadi+ya jalan+belum jalan+pulang jalmina$ jam+lalu janten janten$ jatiuwung jatuh+di jelas+lu jembatan$
 jembatan+layang jempol jempol+untuk jendela jendela$ jumat kabar$ kabel kaca+mobil kadaluarsa kadis kakak$ kaku
 kalau+ketemu kalau+orang kamar+mandi kami$ kami+pegang kapendak kara karyawan kasih+pak kasur kata+ibu kata+satpam
 kaya+yang kayak kayak+mau kayaknya+dia ke+10 ke+bawah ke+belakang ke+dinsos ke+taman kehujanan kejang+di kelar
 keliling kelurahan$ kemana+ya kenanga kepala+anak keras kereta kerja$ kesini kios kirim+orang kirim+petugas
 kirim+yang klien+ada kok+belum kok+lama konfirmasi kontrol$ kosnya kp+bulak kreo kruk kulonuwun kulonuwun$ lagi
 lagi+masuk lagi+nih lagi+pinggir lagi+syuting laksa lalu+masih lansia+sendiri lapangan$ lapar+pak lapor+3 larangan
 layang layangan lempar lepas+dari lewat+depan lho lihat+jalan lihat+juga lihat+orang lk lo lobang loh+pak
 lokasi+jalan luar luka+parah lumpuh lupa+jalan lupakan maaf+ya maghrib makan+dari makan+kadaluarsa makin+kurus mall
 malu mana+pak mangkal mantan masih+hidup masih+lama massa masuk+maling masuk+tidak mati+aja mati+terus mau
 mau+dijadwalin mau+melahirkan mau+minta mau+sumbang mawar$ meninggal meresahkan meresahkan$ mesin$ met mie
 minggu+tidak minta minum+20 mobil+pakai modal monitor motor+jatuh muka mulut+buka mulut+keluar muntah+abis nabi
 naik+bus napas+ngos neglasari ngaku+nabi ngesot ngoceh+soal ngomong+sekarang ngomong+sendiri ngumpet+di nih$ nih+di
 nih+pak noh nomor+pln nya+nyasar nyangkut nyasar+di nyasar+ya nyuruh obat+pelangsing ok oke okeee orang orang+baru
 orang+gigil orang+lari orang+sekarat orang+teriak orang+terlantar otw+belum oy oy$ p$ pacar+saya pagi+minta
 pagi+pak pak+dari pak+keburu pak+rumahnya pak+tukang pakai+kruk pakai+seragam pamit panggil+jadi panggil+tidak
 panti pas+saya pasar pasien pdam pelangsing pencarian penelepon+cari penelepon+minta pengaduan percuma pergi+dari
 pergi+naik pergi+sekarang pergi+semua perkembangan permisi$ persita petugas+nya php pingsan+orang pinjol pkh pmks
 pohon+ambruk pondok posisi+mana program progres promo pukul+kaca pukul+tukang puluh raba rahasia raya rekening
 rendi rewel rt+warga rujuk$ rumah sadar+pak saksi+tidak salah+chat sambungan+putus sampah sampai santri saudara
 saya+am saya+kabar saya+ketemu saya+kok saya+lansia saya+lari saya+lihat saya+minum saya+odgj saya+perlu
 saya+pingsan saya+sayat saya+sesak saya+takut sayang sebarkan sebatang+kara seberang+pak sekarang+jalan
addition -3 sekarang+juga sekarang+kami sekitar+situ semalam$ sendiri sepi setelah+dicek setrum siang sih$ sih+pak
 sip skip skip+aja slot+gacor soal+setan sore$ subuh sudah+aman sudah+kelar sudah+lah sudah+naik sudah+pukul
 sudah+ra sugeng suka+amuk sumbang sumbang+baju sumur$ syarat syuting tadi+siang tadi+telepon taksi takut$
 tambah+satu tangis+di tanpa+saudara tapi+panggil target+lihat tawa tawa$ telanjang+di teman tempat+kemarin
 tempat+semula tenggelam terakhir+dia terbalik teriak+dari terjun terjun+dari ternyata+cuma ternyata+gelandangan
 ternyata+tukang terus+kata tidak+dikenal tidak+janten tidak+makan tidak+petugas tidak+pingsan tidak+sido
 tidak+waras tiga+orang timur timur$ tinggi+sekarang titip+anak toilet tok tok$ toko+saya tolong+evakuasi tolong+ke
 tolong+kirim tong tong+sampah top trotoar tu tukang+bangunan tukang+lagi tumpuk tunggakan tunggu$ tunggu+dari tutup
 tutup+saja umum untuk uwung uwung+jaya viral visual wajib warga+klien warnet woy$ ya+kok yang+mau yanto
 ybs+melintas ybs+terpantau you$ yuk+pak 🙏 🙏$
addition -4 10+tahun 3+jam 4+tahun =blaze =elder =seen @case @needs @where ^adik ^anjing ^baik ^butuh ^ditusuk ^gas
 ^geser ^hai ^hoax ^is ^kamsia ^kamu ^lansia ^lap ^lihat ^mantap ^mantul ^mauliate ^p ^pak ^pohon ^siapa ^teman
 ^terima ^test ^wkwk abis+makan ada+bapak ada+kabar ada+pak ada+perempuan ada+petugas ada+tidak adik agus akun alun$
 alun2 ambil+tidak anak+jalan anak+minum anak+tadi angkot aye bagaimana$ bagi baju+bekas bales banyak+banget
 bapak+saya baru$ bawa+batu bayar bayi+di bebek becak belum+ada besar biarin biarin+aja bolong boneka bot$ bunuh
 buta cabut cair cantik cara cari+anak cari+istri chat ciledug cipondoh close coba cukup cuma+geser cuma+satu daftar
 darah+banyak darah+semua dari+pagi dari+rumah darurat datang+pundi dekat+masjid depan+kantor depan+ruko depan+ya
 di+alun2 di+depan di+jalan di+kebon di+lampu di+lapangan di+parkir di+pinggir di+sekitar di+stasiun di+toilet
 dia+lewat dia+mau dia+minum dibunuh dicabut dingin+semua dipukul diri diri+pak dmn dmn$ dp+0 duit gaji gang+mawar
 gelandangan+di gelandangan+yang gembor gerak+pak good habis hai hapus hari+ini hebat ibu+bawa ibu+itu ikan
 ini+sudah istirahat$ itu+sekarang jadi+ambil jalan jam+2 jaya$ jebol jiwa jpo k kakak+saya kaki+luka kaki+sudah
 kamsia kamsia+ya kantor ke+dekat ke+puskesmas keburu kel kemana$ kemarin+sekarang kemarin+sore kembali$
 ketemu+orang kira+mayat kok+harus kontrakan+sebelah kursi+tunggu lagi+di lama lansia+saya lansia+sudah laporan+baru
 laporan+saya layan lebaran lemas+mata maaf maaf+hp mah+sudah main makasih+pak mantul masak+pakai masih+bisa
 masih+diproses mata+terbalik mau+datang mauliate mayat+ternyata meledak merdeka$ mesin mobil+sudah mobil+tenggelam
 mogok much mulut mulut+busa muncul+lagi na$ naik+bis nasib need nongol+lagi nya+di ojol ongkos orang+lemas
 orang+nya orang+sudah orang+tadi pak+maaf pak+yang paman panggil+di pecat pegang+tangan pelayanan$ perempuan
 perempuan+itu pergi perkosa pertigaan petugas pikun pinang pinjam poris$ pos+ronda pukul+ibu pulsa$ pundi
 punya+saudara ra razia remaja remang2 resah resmi respon$ ronda ronda+rw rt+02 ruang+tunggu ruko$ rumah+sendiri
 rusak+pak rw+5 salah+kirim sampai+mana sampai+sekarang samsat samsat+cikokol satpol satu+saudara saudara+disini
 saya+butuh saya+dari saya+ke saya+kejang saya+mau sayur sekarang+ada sekarang+di sekarang+diam selamat+pagi semula
 senjata setan sih siram+air sma smpn sopir sore sorry$ stasiun status suami+istri sudah+angkut sudah+dijemput
 sudah+jam sudah+lapor sudah+minggu sudah+pergi sudah+selesai sumur tadi+kata tadi+naik tahun+di tali taman$ tanah
 tarik terbalik+ke terlantar$ ternyata+lagi ternyata+tidur terpantau tes$ test this tiap+malam tidak tidak+bangun
 tidak+jadi tidak+pakai tidak+punya tidak+sih tidak+usah tiktok tindak tolong+ambulans tower+sutet tunggu+nih ular
 usah waras warung+remang2 wkwk$ yang+foto yang+kemarin yang+lapor yang+sakit
addition -5 =dead =done =mad =office =part @len4 @person @reports @team ^bagaimana ^bantu ^bapak ^batal ^besok
 ^bidan ^boleh ^jual ^kucing ^odgj ^punten ^suami ^tes ^tolong abaikan$ ada+yang aja+yang ambruk apartemen balekota
 bapak+tua bawah+jembatan bayi+tapi belum+makan bibirnya+biru buka$ bukan+cuma bukan+mayat chatbot cimone cimone$
 cuma+tidur cuma+tunggu damkar dengan+saya depan+puskesmas depan+rumah di+pasar di+taman di+tangga digusur dijemput
 dijemput$ dijual dinsos$ disebar+tidak disini disini$ dobel enjing film ganggu gelandangan gratis grup halte hari
 hilang hilang+dari ibu+yang iki ini+chatbot itu+lagi iya$ jadi$ jadi+pak jalmi jaminan jaya jd+pak
 jembatan+penyebrangan jemput$ jomblo karunya kata+15 kata+sudah kata+tetangga kemarin kembali kena kumat
 lagi+istirahat lain lampu lansia lapor+pak lewat+lagi lihat maaf$ makan+3 makan+belum makan+di malam+pak mantap
 masih+waiting masjid+raya mata+melek mati mau+lapor melintas menang minta+rokok nik nya+sudah nyanyi nyasar p
 padahal pak$ pak+gawat pak+jalmina pak+sumpah parkir$ pemerintah pencet penyebrangan pesen pulang pulsa punten
 punya+rumah ruko rumah$ rusak sambil samping+tukang sampurasun$ saya saya+dipukul saya+jambret saya+jatuh sehat
 semoga sido sini slot sorry subsidi sudah$ sudah+2 sudah+ada sudah+makan sudah+pulang sudah+sampai sudah+sesak
 sumpah sumpah$ supir tangerang tergeletak teriak+di tetangga+saya tiap tidak+datang tidak+dikasih tidak+perlu
 tolong tuh tumpang tunggu+jemput update+pak urus waiting yang+sekarang
addition -6 77$ =heart =joke =lost =money @code @kin ^apa ^bisa ^denyut ^kakak ^kapan ^kenapa ^makasih ^orang
 ^sampurasun ^semoga ^termonitor ^trc ada+lagi alun atau bakar+massa bandara banget banjir bantu bapak begal belum
 belum+pak bis bisa+ngomong bisa+tidur buka bus cepat+kesini dapat dari+tadi di+pos dia+amuk dia+masuk dong$
 gantung+diri gereja hari$ hoax ibu+saya ini+dengan jam$ kah$ kamu kan$ ke+gang kemana kembali+lagi klien+tampak
 lansia+jatuh lapor$ liar lokasi+sudah makasih$ mana+ya manusia masak masih+ada melek menit+ini motor muncul murah
 napas+tinggal online orang+di orgnya pacar pak+ada pelayanan penelepon+tanya pesan sampurasun saudara+saya
 saya+hilang situ+cipondoh sudah+dibawa sudah+pindah sudah+tangan taman target tempat+tinggal terima+kasih
 termonitor+ybs ternyata+tunggu tidak+jd tolong$ tunggu+ojek umur+10 umur+2 urus+sendiri wkwk woy yang+cari
 yang+suka you yuk
addition -7 =thanks @call @len5 ^assalamualaikum ^cari ^halo ^ibu ^lapor ^pagi ^permisi ^selamat ada+di ada+tempat
 assalamualaikum belum+juga boleh cari datang dia+darah diam+aja diproses dong+pak halo hidup ibu+umur istirahat
 jauh kah kalian kan kapan langsung laporan laporan$ linglung loh lu$ makasih malam mana$ minum+racun nongol pak+ini
 pakai+anak permisi posisi+target racun rt+3 sakit sebelah+pak sekolah$ semua semua$ tanya terlantar termonitor
 terus tetangga+baru tidur+di trc tua ybs+tampak
addition -8 @question @sighting @status @thanked ^cek ^laporan ada+orang anak+saya apa bagaimana+ini bot cek
 ditinggal ini$ jambret jual kenapa kontrakan kosong lepas lu malam$ maling orang+yang pak+sudah sudah+keluar
 telanjang timnya tolong+pak truk
addition -9 @back @thanking amuk+bawa bagaimana+pak batal berapa bikin dinas jembatan lapor pak+di pergi+pak
 racun+pak saya$ saya+tidak sekarang+lewat siapa suami tabrak tanpa tes tetangga yang+tidur
addition -10 =ask @other ^mau abaikan belakang+pom bukan$ darah+terus doang dong lupa+aja mana muka+biru naik+tower
 sudah+ketemu terus+bagaimana tidak+pak
addition -11 @? @withdraw bagaimana dinsos orang+masuk tidak$
addition -13 bawa+golok tampak
addition -15 ^kejang
sighting 12 sudah+pindah
sighting 11 sebelah$ tampak
sighting 10 ^masih ke+gang orang$ pengumuman
sighting 9 ada+di alfamart dia+ada geser meneh orang+masuk sekarang+orang the tu
sighting 8 ^kembali ^sekarang alfamart$ alun$ belakang bocah+yang cipondoh$ cocok di+taman itu+lagi itu+malam
 itu+sekarang lihat+di masuk+ke nan nih nih+pak orang+mirip pak+gelandangan posisi+target sekarang+lewat target
 tidak+di yang+cari yang+kemarin ybs+tampak
sighting 7 =seen @placed @who=responder ^odgj ^posisi ^target ada+nih alun cipondoh cuma+geser dekat di+sekitar
 dia+masuk dibawa+nangkring disamperin gang+sebelah karawaci kata+lihat ke ke+kolong kemarin ketemu+lagi
 klien+tampak lagi lagi+depan lagi+pak lansia+itu lihat minimarket mirip naik nangkring nangkring+lagi odgj+yang
 orang+yang pak+di saya+tidur sebelah sekarang sekarang+mangkal sudah+tidak target+lihat termonitor tuh yang
 yang+lari
sighting 6 =client =seek =still @sighting @them ^kayanya ^ketemu ^klien ^lihat ^tadi ^termonitor ^the ^ybs
 ada+disini alun2 anak+yang angkot baca bank$ bapak+yang belakang+pom bengkel ciri depan di+alun2 di+grup di+lebaran
 disini$ gang+3 gang+mawar grup halte halte+tanah hilang+itu ibu+yang itu itu+odgj jalan+ke jalan+merdeka
 jembatan+penyebrangan kan kaya kayu+sudah ke+belakang ke+taman kemarin$ kembali klien+sudah lagi+di lagi+orang
 lansia+yang lapor lepas+dari lewat lewat+depan lewat+lagi lihat+jalan lihat+lagi lobby mau+dibawa mawar mawar$
 melihat melintas merdeka merdeka$ muka muncul muncul+lagi naik+angkot ngalih noh nongol nongol+lagi pelan$
 penyebrangan perempuan+itu posisi poster rumah+pak samping+tukang saya+dapat saya+di seberang seberang+pak sedang
 sekarang+stasiun si stasiun sudah+di sudah+kembali sudah+ngalih tadi+lewat tadi+naik taman tempat+kemarin terminal
 termonitor+ybs yakin yang+foto yang+hilang yang+kata yang+lapor ybs
sighting 5 =past @len4 @search @team ^baru ^geser ^orang ^si ^temen ^yang ada+lagi apa$ arah baliak bareng
 bawah+jembatan bebek beta cari cari+di cuma+lihat datang+lagi dengar depan+bank depan+puskesmas depan+rumah
 depan+sekolahan di di+atm di+cipondoh di+flyover di+gerobak di+halte di+pasar di+poster di+simpang di+stasiun
 di+tempat di+terminal di+warteg dia dia+lewat dia+pak dinsos$ disini duduk duduk+di emperan flyover flyover$ gang
 gelandangan$ haji hari+ini her hilang+yang ikut itu+saya jembatan kalau+mau kaos kapendak kayaknya kayanya+itu
 ke+arah ke+komplek kemarin+cari kemarin+lapor kemarin+masih kembali+lagi lagi+dekat lagi+duduk lagi+ke lagi+nih
 lagi+tadi lagi+tuh lari+ada lebaran lho+orang lihat+the mangkal masjid masuk menurut merah minggu minggu+lalu
 minion naik+ke nan+patang ngesot+ke ngumpet ngumpet+di nih+di odgj+bawa orang+hilang orang+kembali orang+nongol
 orang+pak pak+yang panti+itu pas patang pikun+yang pindah puri+beta rambut ruko rumah+kuring sampai+jembatan sawah
 saya+lihat saya+orang saya+ternyata sebelah+pak sekarang+ada sekarang+ambil sekarang+dia sekarang+jalan
 sekarang+lari sekitar sekitar+situ sekolahan sekolahan$ semula shinta si+lansia sore+gelandangan spbu sudah+jatuh
 sudah+lari sudah+sampai tadi tadi+lihat tangis+tapi tapi+tidak tea tempat terminal$ terpantau the+laki tidak+salah
 tu+sudah tukang untuk+makan yang+bawa yang+minggu yang+nama yang+pakai
sighting 4 =height =rails =tale =urgent @code @len3 ^kayaknya ^lokasi ada+kolong adik+saya ajak+ngobrol anu balekota
 bapak+itu bapak+lari batuceper$ belakang+kelurahan bis bisu+rambut brosur bukan+di buta+yang cari+itu
 cari+keluarganya cctv dagu dapat+info dekat+the dengar+ada depan+sekolah di+agen di+berita di+brosur di+foto
 di+kereta di+laporan di+masjid di+minimarket di+pertigaan di+pinggir di+the di+warnet dia+nongol dibawa+kok
 diposting disebar duri eh+orang enjing foto galon galon+di gembor$ gerak gerak+ke geser$ geser+dikit grup+rt
 haryono ijo ikan$ ikut+dari info+bapak info+odgj info+warga inget ini+di itu$ itu+bukan itu+di itu+si izin+ndan
 jalan+kaki jalmi jauh jurusan jurusan+serpong kaca kaki+dekat kali+sipon kami+kejar kami+lihat kami+sekarang
 kaos+spiderman kata+bapak kata+sudah kaya+yang kayanya ke+bawah ke+dekat ke+halte ke+jembatan ke+sawah kebon+pisang
 kelurahan$ kemarin+kata kemarin+lari kemarin+pak kemis kepada kerudung klien klien+ada km kok+ada kolong
 kondisi+tenang kopi kuring lagi$ lagi+jalan lagi+pinggir lagi+sekarang lagi+this laki+dari lalu lalu+dibawa lama
 lapor+ada lapor+pak lapor+tampak lari+dari lihat+dia lihat+ibu lihat+orang lihat+ybs liwat mah mah+sudah makan$
 makan+di malam+ternyata mangkal+di masih+depan masih+orang mau+dijemput mobil+di na$ ngesot ngobrol nya+lihat pagi$
 pak+cuma pak+lansia papasan papasan+dengan pas+mau pasar pasar$ pasar+bawa pasar+kemis pasar+lama payung$
 perempuan+yang pinang pinang$ pinggir pisang poris$ pos+kami pos+ronda pos+satpam posisi+sekarang posisi+terakhir
 potret pulsa pulsa$ puri rawa rel+sekarang ronda ronda+rw ruko$ rw+5 sawah+belakang saya+cuma saya+ketemu
 saya+malam sekarang$ sekarang+lihat semalam$ sesuai sesuai+foto siang simpang singgah+ada sini stasiun$
 sudah+dibawa sudah+keluar suka+nyanyi tadi+di tadi+siang tahi tahi+lalat taman+potret temen$ tempat+semula
 tempatnya tempo tempo+hari tetangga+lagi this+pagi titik topi topi+merah tumpang uang+di veteran visual waktu
 waktu+itu warga+klien warnet yang+di yang+kalian yang+muka yang+waktu ybs+di ybs+terpantau
sighting 3 10+menit 14$ 3+ada 3+sekarang 5$ 9$ 90+itu =lost ^adik ^info ^mirip ^muncul ^paman ^titik ^waktu ^warga
 abu+nama ada ada+alun ada+apa ada+foto ada+kok ada+tuh agen agung agung$ aman anak+ibu angkat angkut+kok anter
 anu+kemarin arah+jatake arah+jembatan arah+rel arah+timur atap+ruko atm atm$ baju balai+rw bandara+terminal
 bandung$ banget+dengan bawa+apa becak+di bekas+luka belum+bisa bengkel+saya berdiri bersama beta$ biasa$ bis+tidak
 bisa+turun bocah bokor bonceng bukan+ada bulak+rt bule bulog cari+petugas cepak ciledug$ cimone ciri+dengan
 ciri+ibu cocok+dengan cuci daerah+km dalam dalam+pasar dapur+tetangga darah$ dari+belakang dari+bogor dari+brebes
 dari+panti dari+pasar dari+serang daroh deh+dengan dekat+masjid dekat+pom dekat+sekolah dengan+kali dengan+lap
 dengan+tukang dengar$ depan+masjid depan+ruko di+alfamart di+bandara di+batu di+bengkel di+dapur di+ig di+jpo
 di+kadai di+kandang di+kebon di+lampu di+pengumuman di+pom di+rest di+samping di+spbu di+story di+toilet di+video
 di+warung dia+lagi dia+lihat dia+yang diumumin diumumkan encum foto+di foto+disebar gelandangan+yang gembor
 gerbang+belakang gerobak+di geser+ke gondrong$ gor gudang halte$ halte+seberang hari+senin hermina hilang
 hoodie+abu ibu+daroh ibu+encum ibu+haji ibu+iyoh ibu+saya ibu+tini ig ijo+kemarin ikan iman iman$ info ini+ada
 ini+depan ini+kan is+duduk itu+juga itu+kakak itu+kembali itu+muncul itu+naik itu+tadi iyoh jaga jaga+dulu
 jalan+beringin jalan+dari jalan+otista jalan+veteran jam+3 jaya$ jejak jembatan+pak jual+kopi kabar kabar+bapak
 kaca+mobil kae kalian kalideres kami$ kami+ngaku kandang kasih+tahu kata+ibu kata+satpam kata+tidak kayak+di
 kayaknya+ada kayaknya+ibu ke+balai ke+bandung ke+emperan ke+jawa ke+sini ke+truk kejar keliling+di kelurahan
 kemarin+kembali kemarin+rusak kemarin+sekarang kembali+di kepergok kereta kereta$ kerupuk kesana ketemu km+14 kodim
 kodim$ kolong+fly kolong+tol kopi+keliling kp+bulak ku ku+saya kubur kuntit kyk lagi+cipondoh lagi+dia
 lagi+gelandangan lagi+kalau lagi+makan lagi+mondar lagi+si laki+tua laki+yang lalat lalu$ lalu+ini lampu+merah
 lansia+ke lapor+dia lapor+hari lapor+ibu lapor+minggu lari layangan lempar+batu lihat+lansia lihat+tuh lo makam
 malam+jam mall$ manusia+silver masih masih+suka masjid+agung masjid+al mau+jemput mau+kasih minggu+kata
 mirip+banget mnt+lalu mogok+di mogot+sekarang muka+lebam muncul+di muntah+darah na naik+kereta nama+rangga ndan
 neneng ngorek+sampah nurul+iman nyanyi+sendiri odgj+kemarin orang orang+di orang+lagi otista pada+cari pagi+ini
 pagi+tidak pak+ibu pak+sudah pak+tidak pakai+payung pas+petugas pasir payung pelan penelepon+sopir
 perempatan+shinta pernah pertigaan pindah+ke pindah+tempat pindah+warga pink+yang pom pom+bensin poris+jam pos
 potret$ ps pulang+eh puskesmas puskesmas+gembor rafa rambut+cepak rangga rapat rapat$ rawa+bokor residivis robinson
 robinson$ rokok+dengan ronda+kami roti rs+hermina rt+3 ruang+tunggu ruko+ciledug rumah+ibu rw sabi$ satpam+pabrik
 saudara+ibu saya$ saya+ada saya+basuo saya+ibu saya+ikut saya+teriak saya+think saya+yakin sebelah+tidak
 sedang+tidur sekarang+dekat sekarang+di sekarang+kami sekarang+mah sekarang+makan semalam serpong shinta$ sholat
 si+pak sini+pak sini+sekarang sipon$ sono sore+ini spiderman spotted stasiun+batuceper story sudah+ketemu
 sudah+naik sudah+terlantar suka+lempar tadi+beli tadi+jam tahu+pak tambal+ban tanah+tinggi target+naik
 target+terpantau tato teluknaga temen tempat+biasa teriak+tidak terlantar+lagi terminal+2 terpantau+di the+hilang
 the+mall think this tiap+sore tidak+bawa tidak+dengar tidur$ timur$ tini toko tol+arah tolong+terus truk+pasir
 tua+yang tuh+orang tuh+yang tukang+bubur turun+orang tv video+tiktok warga+ke warnet+dekat warnet+saya warteg wrg
 x+lihat yakin+90 yang+ada yang+dengan yang+disebar yang+diumumin yang+diumumkan yang+dulu yang+pernah yang+sudah
 yang+tempo ybs+ada ybs+lihat ybs+melintas your
sighting 2 1$ 2+stasiun 3+pagi 3+saya =money =nature @len5 ^bawa ^da ^dengar ^die ^dua ^eta ^kaos ^kayak ^kontak
 ^kutengok ^lah ^lansia ^lho ^mr ^muka ^nah ^ngumpet ^penumpang ^pindah ^sudah ^terpantau ^wrg a+dan ada$ ada+anak
 ada+kereta ada+pak ada+pas ada+ya ajak aje al+amin alam amin anak+begitu anak+tadi angkot+ijo anter+ke antre anyar$
 arah+cipondoh arah+situ arus atap autis+yang awas aye+tidak babakan bagi baju+loreng baju+pasien balai ban$ bandung
 bangunan+jalan bank bapak+saya bareng+saya bari basuo batu$ batuceper bawa+bantal bawa+bayi bawa+benda bawa+kayu
 bawa+motor bawah bawah+jpo bayi+dia bayi+itu becak beda+di begitu beli benda benda+tajam bener+tidak bensin
 berdiri+di beringin berita biru+tidak bis$ bisa+dicek bogor bogor+sekarang boneka+itu botol+di brebes broadcast
 broadcast+ada bubur bukan+dia bulak bulan+tidak busway busway+puri buta+tanya cadas caping cari$ cari+ada cari+anak
 cari+kae cari+kemarin cari+saudara cari+tidak cat cat$ cbd cbd$ cctv+toko celana+merah cibodas$ ciledug cimone$
 cimone+jaya cluster cu cuma+rambut dakek+pasa damkar$ dapat dapat+kabar dapur dari+gang dari+jauh dari+mobil
 dari+rps dari+rsud dari+rumah dari+solok datang datang+sekarang deh dek+saya dekat+kubur dengan+foto
 dengan+gelandangan dengan+kaya dengan+lansia dengan+temen depan+bengkel depan+cbd depan+mesjid depan+rs depan+salon
 depan+sd depan+smpn di+angkot di+atap di+belakang di+broadcast di+cctv di+ciledug di+daan di+dalam di+depan
 di+emper di+gerbang di+gereja di+jalan di+jari di+jatiuwung di+ps di+rental di+selokan di+tangcity di+tangga
 di+teluknaga di+tembok di+tiang dia$ dia+di dia+kembali dia+muncul dia+sekarang dia+sudah dibawa+satpol die
 die+sudah dijemput+sekarang dikit dikit+ke dimas dinsos+bukan dipilarian dipilarian+ku diposting+di disebar+itu
 ditemani dmn dmn$ driver dua+anak dua+kali duduk+depan duduk+ke duduk+tidak dulu dulu+di dulu+ya eh+itu elektrik
 emper emperan+masjid emperan+saya es eta eta+yang fatah fly fly+over foto+itu foto+pencarian foto+tadi foto+ybs
 gang+kami gang+sempit gate gelandangan+di gelandangan+kaki gelap gerbang gereja+santa gerobak gitar gor$ guling guy
 haji+naim halim halte+busway halte+sekarang hareupeun+rumah hari hari+kamis hari+loh hari+poster here hilang+a
 hilang+lihat hoodie ibu+bawa ibu+gendong ibu+hilang ibu+pikun indomaret indomaret+cimone ini+ibu ini+lho ini+pak
 ini+saya inyo is itu+dia itu+duduk itu+ketemu itu+lari itu+lewat itu+nongol itu+orang itu+tidur itu+yang jalan
 jalan+bukan jalan+halim jalan+raden jalan+sendiri jalan+seret jalan+sudirman jam jam+6 jam+lalu jarak jari
 jatiuwung$ jatuh+di jauh$ jawa jaya+sehat jejak+adik jembatan+robinson jilbab+pink jpo+cikokol jual+koran jumat
 juni kabar$ kadai kader kae+mau kakak+saya kaki+arah kaki+darah kaki+satu kaki+sudah kalau+tidak kalau+yang kali
 kali+sabi kalian+cari kami+lagi kan+ini kan+saya kan+yang kandang+bebek kandang+kambing kantor+lurah kapatang
 kata+hilang kata+saudara kayak kayaknya+anak kayaknya+bukan kayaknya+saya kayaknya+yang kayanya+ini ke+depan
 ke+stasiun ke+tempat ke+teras ke+utara kecamatan+benda kel+cipondoh kel+neglasari keliling keluar+lagi
 kemarin+diposting kemarin+hilang kemarin+nongol kemarin+saya kemarin+sore kemarin+tidak kembali$ kembali+hari
 kemis+tadi kepala+bocor kereta+arah kertas+kk kerudung+biru kerudung+kuning kesini+pak ketemu+ndan ketemu+nih
 ketemu+pak ketemu+tadi ketok ki+samaun kiri kiri+putih koang koang+jaya kober$ kok kok+sudah kolong+flyover komplek
 koran kosong$ kosong+di kruk kubur$ kuning kurus$ kutengok kutengok+tadi kuwi lagi+kesini lagi+kp lagi+lansia
 lagi+noh lagi+ruko lain+lihat laki+masuk lalat+dagu lalu+lapor lalu+sudah lampu lansia+kerudung lansia+lihat
 lansia+nya lap lapak lapor+bulan lapor+sekarang lapor+tadi laporan+saya laporan+warga lari+pas lari+waktu laris
 las+jalan lebam lebaran+itu lestari leumpangna lho liar lihat+bapak lihat+odgj lihat+warga lilis loket loreng lot
 lt main+di makan makin+kurus malah$ malam+ini malam+masih malam+minggu malam+sekarang malih mall mandir$
 mangkal+depan maria masih+inget masih+lemas masjid+kami masjid+nurul masjid+raya masjid+saya masuk+gang mata+kiri
 mau+dekat mau+kabar mau+sebut mcd menit merah+cikokol merah+shinta merah+yang metropolis minggu+kemarin
 minimarket+di minta+minum minta+rokok mlaku mobil+dinsos mogok mogot$ motor+pukul muka$ muntah mushola+spbu
 naik+motor naim nama+laki ndan$ nempel+di ngaku ngaku+nama ngalih+ke ngasih+tahu ngejogrok nih+dekat nih+saya
"""
