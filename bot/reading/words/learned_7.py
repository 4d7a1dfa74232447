"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
addition -2 0812$ 1+jam 100$ 10rb 123$ 19$ 2+anak 2+jam 2+minggu 2+pagi 3$ 3+dua 3+kilo 3+sekarang 4$ =breath =rails
 =wait =water =well =work @danger @placed @who=relative ^12345 ^abaikan ^anj ^asap ^asdfghjkl ^ass ^astaga ^ayam
 ^ayang ^banyak ^barangkali ^beda ^beli ^berapa ^bocah ^bunuh ^bursa ^dana ^darurat ^dinsos ^dompet ^dosen ^dulu
 ^emang ^gabut ^haii ^hatiku ^hello ^hhhhh ^hmmmm ^investasi ^istri ^judi ^karunya ^karyawan ^keren ^lama ^listrik
 ^maksudnya ^maling ^mampus ^mantan ^met ^minta ^muka ^never ^nikah ^noted ^oi ^oii ^okee ^paman ^pelayanan
 ^pembantu ^pencarian ^perlu ^persita ^ping ^pnlp ^ppp ^qwerty ^qwertyuiop ^saldo ^santri ^si ^siang ^siapa ^sip
 ^sorry ^spada ^start ^surat ^tabung ^tai ^tanggul ^tarimo ^telepon ^temen ^tiket ^token ^trotoar ^tumpang
 ^tunggakan ^waalaikumsalam ^woi ^xixixi ^zzzz ^zzzzz ^👍 abaikan+ya ada$ ada+alun ada+ibu ada+kok ada+korban
 ada+mayat ada+perkembangan ada+remaja ada+respon ada+senjata ada+telepon ada+titik air+keras aja+lansia aja+pak
 aja+sih aja+tidak aje akan+panggil aktif+tidak alam+jaya alamat+ybs alarm alat$ amal aman+tidak ambruk$
 ambulans+sekarang ampun+pak amuk+di amuk+tapi amuk+tidak anak+hilang anak+ibu anak+perempuan anak+tiga anak+umur
 anak+yang ancam ancur angkat+telepon anj anj$ antar anything apa+cuma apa+ya apa+yang apartemen+paragon api
 aplikasinya apus arah+cipondoh arah+terminal asd asd$ asdfghjkl asdfghjkl$ aspal ass ass+wr assalamualaikum+pak
 assesment assesment+klien atap+ruko atas$ ayang aye+tidak babakan babakan$ babi babi+bau badan+nya baik baju+makan
 baju+merah baju+pasien baju+robek baju+satu2 bakar+di bakar+orang bakar+pak bakar+rumah balai+rw baliho balita
 bandara$ banget+banyak banget+bibirnya bangku+halte bangsat bansos bantal bantu+kursi bapak+ini bapak+jalan
 bapak+pukul bapak+tiri barangkali+ada baru+di batal$ batal+ya batu+jaya batuk+darah bau+busuk bawa$ bawa+bantal
 bawa+korek bawah bayi+boneka bayi+ke becak+di beda bedeng begal+orang belakang+smp belatung belum+bisa
 belum+nongol2 belum+ya benda$ bener bener$ bener+pak bengkak+hitam bengkel+saya bensin+mau berani berapa+lama
 berapa+ya berisik bertanya berteduh besar+depan besok+kalian biar+saya biaya bibi bikin+mati biometrik biru+di
 bisa$ bisa+bantu bisa+gerak bisa+jawab bisa+jemput bisa+minta bisa+tidak bisu bocor bogor+sekarang bohong bokor
 boleh+kirim boleh+lapor boneka+maaf bonus bot+ya bpjs bts buka+jam bukan+bayi bukan+tabrak bulat bulog bundaran
 bus$ busana busuk+dari busway busway$ buta+yang butuh+dibawa butuh+pertolongan butuh+tempat cabe cabut$ cangkring
 cantik+deh cari$ cari+bapak cari+ibu cctv+tunjuk cek$ cekung cekung+sudah cipadu cipete cocok+dengan cod cod$ cuci
 cuma+coba cuma+gelandangan cuma+lihat cuma+nyanyi cuma+pegang cuma+tidak dagang dagang$ dalam+karung damkar$
 dan+pulang darah+kepala dari dari+jam dari+kamis dari+malam dari+pekalongan dari+rps dari+subuh dari+tong
 daster+kuning data+orang datang+ke datang+lagi datang+tidak dbd deh dekat+palang dekat+warteg dengan+anjing
 dengan+foto dengan+lansia dengan+laporan dengan+suami dengan+tukang dengan+yang denyut$ depan+gereja
 depan+kelurahan depan+minimarket depan+pasar depan+rs depan+smpn depan+spbu di+alfamart di+antri di+apartemen
 di+atas di+daerah di+dekat di+emper di+flyover di+foto di+gerobak di+gudang di+kamar di+kandang di+kantor di+kosnya
 di+kreo di+lobi di+loteng di+luar di+pelataran di+perempatan di+pertigaan di+pohon di+polsek di+pom di+rel
 di+tangerang di+tol di+warnet dia+kembali dia+lupa dia+muntah dia+naik dia+punya diare dibaca dibantai
 dibawa+nangkring dibawa+polisi dibobol dibuang dicocokkan dicuekin dieu dieu+pak dikasih+teh dilempar dima
 dingin+badan dinsos+bukan dinsos+ya dipukul$ dipukul+tetangga disambungkan disebar disini+harus diskon disuruh
 ditinggal+di ditinggal+dia ditusuk+orang doang$ doang+pak dobel+dengan does does+this donasi donasi+baju dosen dp
 dua+hari dua+tidak duduk+depan duga duga+paman dulu+suka eh+sekarang eh+ternyata emang emper emperan$ emperan+toko
 enak false false+alarm fatah foto+tangan foto+ybs gabut gajah gaji galak+cuma gali gang+3 gang+kelinci gang+masjid
 ganggu+jiwa ganteng gebang gelandangan+bawa gelandangan+kaki gelandangan+sakit genteng$ gerbang+belakang
 gigil+parah gigit gigit+orang gigit+ular gini gitu+aja gondrong good+job gor$ gotong gratis$ grup+saudara guling
 habis+ongkos hai$ haii halo+pak halte+busway halte+seberang hapus+aja hari+di hari+lalu hari+tidak harus$ hati
addition -2 hello hhhhh hhhhh$ hidup+pak hilang$ hilang+kontak hmmmm hmmmm$ hp+pakai hp+tidak ibu+di ijah
 ijo+kemarin iman iman$ info info+lansia infusnya inget+rumahnya ini ini+bot ini+lokasi ini+masih investasi
 is+hilang is+tidak istri+belum istri+lari itu+dia itu+juga itu+kakak itu+malam itu+odgj itu+satpam itu+untuk
 itu+warga jadi+datang jadi+deh jadi+dibawa jadi+kesini jalan+ke jalan+lobang jalan+pembangunan jalan+raden
 jalan+rusak jalan+sendiri jalan+sudirman jalan+tidak jalanan$ jam+7 jam+lebih jangan+kasih jangan+kirim jatake
 jatiuwung$ jatuh jatuh+dari jatuh+kepala jawab jaya+minta jazakallah jembatan$ jembatan+cisadane job jomblo+ya
 jongkok jpo$ jual+tisu judi judi+sabung juga$ juga+tidak jumadi jurumudi kabar+lagi kadieu kaki+ke kaki+kegiles
 kaki+pakai kalau+anak kalau+sudah kali+di kalian$ kalian+cari kamar kamar+mandi kami+kejar kami+kembali kami+lagi
 kami+lari kami+saudara kami+sekarang kami+tiba kami+tidak kami+warga kamis kampret kampung kamu+robot kan+ibu
 kandang kandung kantor$ kantor+buka kara$ kasih+kendor kata+30 kata+batal kata+ini kata+malam kata+usir kayaknya+di
 kayu+sudah kdrt ke+balai ke+brebes ke+dieu ke+halte ke+jalan ke+jembatan ke+komplek ke+laporan ke+mana ke+rumahnya
 ke+sini ke+situ ke+tempat keberatan kebon+pisang keburu+mati kecamatan kecil$ kecil+di kegiles kejang+depan
 kejar+bocah kelahi kelas kelas+saya kelinci keluar+dari keluar+rumah kelurahan$ kemarin+ada kemarin+amuk
 kemarin+kata kemarin+pak kemarin+sudah kembali+kanan kembang kembar kendor keramaian keren kereta+sekarang kerja$
 kerupuk kesamber kesamber+kereta kesini+pak ketemu+nanti ketemu+ndan ketuban+sudah kirim+petugas kirim+tidak kks
 klien+baru klien+yang klik kok+diam kok+hilang kok+masih kolong komplek+sudah konfirmasi konsultasi konten konten$
 kontrakan$ kontrakan+saya korban$ korban+banjir korek kosnya$ kosong$ kosong+itu ktp+hilang ktp+saja ktp+saya kuat
 kubur+selapajang kucing+tabrak kumat+lagi kunciran kuota kyk lae lagi$ lagi+dekat lagi+itu lagi+kenapa lagi+soal
 lagi+tadi laki laki+bisu laki+dari laki+masuk laki+tanpa laki+tidak laki+tua lalat+dagu lama+banget lama+tidak
 lampu+merah lansia+di lansia+itu lansia+nyasar lansia+pak lansia+pikun lansia+sebatang lap lap+no lapak lapor+bulan
 lapor+hilang lapor+ke lapor+warga lapor+yang laporan+atas larangan+selatan las+jalan latihan layangan$ lebaran$
 lembang lembang$ lewat+sini lho$ libur libur+tidak lihat+bapak lihat+dia lihat+lagi lihat+the lihat+ybs limbah lina
 linglung+di lobi loket lontong loteng lowongan lt maaf+bikin maghrib$ magrib mah+diam majikan majikannya makam
 makan+hari makan+korban malam+ada malam+di malam+jadi malam+sekarang malu malu+saya mampus mampus+saya mancing
 manekin mangkal+di mantan+saya manusia+gerobak marah masih+gerak masih+nempel masuk+ke mata+cekung mata+merah mati$
 mati+berdiri mati+terus mau+ambruk mau+bikin mau+donasi mau+kesini mau+minta mau+pesen mau+susul mau+tanya
 mau+terjun mawar mayat+ya medsos menang+undian meninggal+tanpa menit mereka mesti met mind minggu+lalu minimarket
 minta+duit miskin mobil+dinsos mogok+di mogot$ mogot+sekarang motor$ muda muncul+di mungutin murah$ naik+kereta
 naik+motor naik+truk nama+jumadi nama+saya nambo nambo+jaya nangkring nangkring+lagi napas$ napas+lagi napas+senin
 napas+sudah napas+tidur napas+tolong narkoba need+ke need+tolong nempel never never+mind ngambang nganter ngawur
 ngecek ngecek+laporan ngejogrok ngelem ngomel ngomong ngorek ngorek+sampah ngumpet ngumpet+di nih$ nih+orang nikah
 nolak+dibawa nomor$ nomor+dinsos nomor+resmi nongol$ nongol+dari noted noted$ nurul+iman nya+diam nyambung+ke
 nyamuk+banyak nyangkut+di nyanyi$ nyanyi+di nyulut obat+segenggam obat+sudah objek odgj odgj+bawa odgj+di odgj+itu
 odgj+yang oi oii oii$ oke+pak okee open orang+arah orang+bakar orang+belum orang+bener orang+dengan orang+diam
 orang+dilempar orang+kejang orang+kembali orang+kena orang+kurus orang+lapar orang+mabuk orang+masih orang+nongol
 orang+sih orang+sini orang+telanjang orang+ya orangtua ot otw+dari padahal+dia padahal+miskin padam pagar+jembatan
 pagi pagi+saya pagi+tidak pai pak+badan pak+bantu pak+baru pak+dinsos pak+gelandangan pak+hujan pak+jangan
 pak+jomblo pak+kayanya pak+keburu pak+mau pak+minta pak+muka pak+nya pak+pegang pak+posisi pak+rumah pak+samping
 pak+soal pak+tangan pakai$ pakai+batik pakai+batu pakai+daster pakai+kayu pakai+pisau palang pangkalan+truk pangkas
 papan papan+reklame paragon pasang pasar+bawa pasar+gerendeng pasar+lama pasar+lembang pasien+sudah pasung+kaki
addition -2 patroli patung pdam$ pegang+perut pegang+pisau pekalongan pelapor+tanya pelataran pembangunan+3 pembantu
 penculik penculik+padahal penelepon+rt penelepon+salah penjemputannya penuh penumpang perempuan+ada perempuan+di
 perempuan+linglung perkosa+pak perlintasan perlu+ya pernah+saya persija pertigaan$ pertolongan petir petir$
 petugas+mana petugas+tadi petugas+yang petugasipun pihak pincang+itu pindah+warga ping ping$ pingsan+cuma
 pingsan+depan pingsan+di pinjol$ pinter piro pisang plafon plawad+indah pmi pnlp pool pos+damkar posisi
 posisi+depan posisi+sekarang potret ppp preman presiden pukul$ pukul+istri pukul+saya pulang+dengan pulang+sendiri
 pulang+tidak pun+sudah pundi+petugasipun punten$ puser puskesmas puskesmas+cipondoh puskesmas+lama qwerty qwerty$
 qwertyuiop qwertyuiop$ raden raden+fatah rahasia+kan rame2 rasa rawa+bokor ready rekan$ reklame rel+sekarang renang
 ribet ribut rini rokok+dengan rokok+depan rombongan rong rongsok rt+5 ruko+ciledug rumah+bapak rumah+ibu rumah+kami
 rumah+singgah sabung sabung+ayam sadar+dan salah+alamat salah+chat salah+lapor salah+orang salam salam$ saldo
 sambungan sampah+tumpuk sampai+jembatan samping+bengkel santri+kami sarung+ijo satpam+pabrik satpam+rumah
 satpam+sampai satu+dua satu2 satu2+pak saudara$ saudara+bukan saudara+dari sawah saya+abis saya+anak saya+baca
 saya+besok saya+dengan saya+dibantai saya+disebar saya+kumat saya+lapar saya+orang saya+pamit saya+pukul
 saya+rahasia saya+rumah saya+siap saya+stroke saya+tarik saya+think sayat sebarkan+ke sebelah+bakar sedang+tidur
 segenggam segenggam+kata sehat+selalu sejak sekarang+kejar sekarang+lari sekarang+lihat sekarang+masih
 sekitar+puluh selalu selamat selamat+malam selamat+sore selang sembako sementara$ semua+badan semua+sudah sendiri
 sendiri+pakai senyum seragam+tidak serpong$ sesak sesak+napas sesuai+foto sewa shelter shelter$ siang+pak siapa$
 siapa+ya siapa+yang sido$ sih+tapi sih+tidak singgah singgah+ada sini+maaf sini+sekarang sios sip$ situ+cangkring
 smp$ sori sp4n spada spada$ spotted spp spp+anak start start$ stasiun+poris stasiun+tanah suami+kumat suaranya
 sudah+4 sudah+aman sudah+anter sudah+baik sudah+bengkak sudah+beres sudah+biru sudah+darah sudah+dingin sudah+lari
 sudah+maghrib sudah+rong sudah+rusak sudah+sejak sudah+tutup sudah+ya sudirman sumi sungai supir+lansia susul+ibu
 syuting+konten tabrak+mesin tabung+gas tadi+anak tadi+beli tadi+di tadi+jam tadi+warga tahu+alamat takut$
 taman+potret tampung tangan+depan tangan+satpam tangan+sudah tangan+ya tangcity tanggal tanggul tangis tanpa+busana
 tapi+saya tapi+supir tapi+yang tarimo tarimo+kasih taruna tas+hitam tawar tawon telepon+kata telepon+masuk
 teman+saya tembus temen temen+kontrakan temen+saya tempat+biasa tempat+lagi tempat+rumah temukan tengah+pasar
 tenggelam+di terakhir teras+saya tergeletak+tidak teriak+minta terima terjebak terlantar+di terminal+masih
 termonitor+duduk ternak ternyata+mulut terpal tertelan terus+dari terus+di tes+123 tes+satu test$ the+laki the+mall
 think think+dia this+pagi tiap+sore tidak+berani tidak+di tidak+galak tidak+inget tidak+jelas tidak+kedah
 tidak+keluar tidak+kios tidak+kuat tidak+nanti tidak+nih tidak+pernah tidak+pukul tidak+pulang tidak+sadar
 tidak+sios tidak+tangan tidak+turun tidak+utuh tidak+viral tidur tidur+aja tidur+alun tidur+gang tidur+malam
 tidur+tunggu tiket+saya tiketnya tiktok tiktok+itu tindaklanjut tinggal$ tinggal+satu2 tinggal+sementara tiri tisu
 titik+tahu titip tmp tmp+taruna toilet+umum token token+listrik tolol tolong+ada tolong+dicek tolong+info
 tolong+ini tolong+kesini tolong+saya topi+merah tps trc+0457 truk+sayur truk+tanah tua+tidak tuhan tukang+parkir
 tumpang+lapor tuna+wisma tunarungu tunggakan tunggal tunggu+mobil tunggu+pak tunggu+puskesmas tunggu+ya tunjuk
 tunjuk+jalan turun+di tutup+aja tv ud uih uih$ ujung ular+pak undian untuk untuk+anak untuk+grup untuk+jaga
 untuk+klien untung urangnyo urgent urgent+pak usir usir+keluarganya viral+tidak waalaikumsalam waalaikumsalam$ wae
 warga+pasung warga+rt warga+rw warga+saya waris waris$ warung+aye was wb wb$ wisma woi wr wr+wb wrg xixixi xixixi$
 ya$ ya+ampun ya+kata ya+sudah yak yak$ yang+anter yang+biasa yang+dijual yang+gigit yang+kalian yang+kira
 yang+malam yang+ngambang yang+odgj yang+tempat yatim ybs+di ybs+lihat ybs+terpantau zzzz zzzz$ zzzzz 👍 👍$
addition -3 12345$ 2+hari 2+tahun 24+jam 3+ada =home =poor =seek ^ada ^anak ^bakar ^banjir ^bot ^cuma ^film ^good
 ^hallo ^haloo ^harus ^haturnuhun ^hi ^horas ^izin ^jangan ^jempol ^kamu ^kartu ^kembali ^kontrakan ^kulonuwun
 ^lemas ^lupakan ^menang ^monitor ^motor ^mulut ^napas ^ok ^oke ^okeee ^oy ^pacar ^promo ^sampah ^sebarkan ^siap
 ^skip ^stop ^sugeng ^tabrak ^tok ^top ^woy ada+gelandangan ada+laki ada+lansia ada+motor ada+petugas ada+tidak adik
 aja+dari alam alat alhamdulillah$ am ambrol ambulans+pak ampun anak+4 anak+ke anda angkut angkut+belum anter
 anter+ke antri apa$ api$ arah+bandara arah+timur asem astaga ayam+geprek bagaimana+ya bahaya bakar bakar+kasur
 banget+kata banget+saya bangkai bangun$ bantu$ bantu+saya banyak bapak+ibu barangkali batal+pak batu+besar bau$
 bawa+senjata bayi+di beli belum+lihat benda berapa$ beres biru$ biru+napas bis$ bisa+lapor bisa+pulang
 bukan+terlantar bulak+rt bursa bursa+kerja busuk butuh capek cari+istri chat$ cibodas+sudah ciledug$ cocok
 cuma+pingsan cuma+tangis daerah dalam+pasar dalam+sumur dan+tadi dana darah+hebat dari+belakang dari+gereja
 dari+kontrakan dari+lantai dari+polsek datang$ datang+sudah deh$ dekat+rumah dekat+the dendam dengan+gelandangan
 dengan+keluarganya dengan+pak depan depan+apotek depan+bank di di+angkot di+jembatan di+kali di+kolong di+kursi
 di+minimarket di+pagar di+tanah di+tengah di+warteg dia+ada dia+mau dia+nongol dia+teriak dianggap dibawa+kemana
 dicek dijadwalin dikenal dikit+tapi diproses+ya dipukul+suami ditinggal$ ditusuk dmn$ duduk+di dulu ember flyover$
 foto+di foto+yang free gacor gang+saya gantung gelandangan+tidur gembor$ gendong+bayi geprek gerak+pakai
 gereja+sudah geser$ geser+dikit goblok goblok$ golok$ gor gubuk guru hallo haloo harus+kirim harus+share hatiku
 haturnuhun hi hilang+pak hoax+pak horas hujan$ ibu+bawa ibu+bidan ibu+pakai ikan$ ikut+dari indah info+orang
 info+warga ini+ada ini+jadi ini+pak ini+tidak iseng it itu+di itu+sudah itu+tadi jadi+saksi jadi+ya jalan+belum
 jalan+pulang jalmina$ jam+lalu janten janten$ jatiuwung jatuh+di jawab+panggil jelas+lu jembatan+layang jempol
 jempol+untuk jendela jendela$ jumat kabar$ kabel kaca+mobil kadaluarsa kakak$ kaku kalau+ketemu kalau+orang kami$
 kami+pegang kapendak kara karyawan kasih+pak kasur kata+ibu kata+satpam kaya+yang kayak kayak+mau kayaknya+dia
 ke+10 ke+bawah ke+belakang ke+datang ke+dinsos ke+taman keburu kehujanan kejang+di kelar keliling kenanga
 kepala+anak keras kereta kesini kios kirim+orang kirim+yang klien+ada kok+belum kontrol$ kosnya kp+bulak kreo kruk
 ku kulonuwun kulonuwun$ lagi lagi+masuk lagi+nih lagi+pinggir lagi+syuting laksa lalu+masih lapangan$ lapar+pak
 lapor+3 laporan+baru larangan layang layangan lebaran lempar lepas+dari lewat+depan lho lihat+jalan lihat+juga
 lihat+orang lk lo lobang loh$ loh+pak lokasi+jalan luar luka+parah lumpuh lupa+jalan lupakan maghrib makan+dari
 makan+kadaluarsa makin+kurus mall mana+pak mangkal mantan masih+hidup masih+lama massa masuk+maling masuk+tidak
 mau+datang mau+dijadwalin mau+melahirkan mau+sumbang mawar$ meninggal meresahkan meresahkan$ mesin$ mie
 minggu+tidak minta minum+20 mobil+pakai modal monitor motor+jatuh mulut+buka mulut+keluar muntah+abis nabi naik+bus
 nanti$ napas+ngos neglasari ngaku+nabi ngesot ngoceh+soal ngomong+sekarang ngomong+sendiri nih+di nih+pak noh
 nomor+pln nongol2 nya+nyasar nyangkut nyasar+di nyasar+ya nyuruh obat+pelangsing ojol ok oke okeee orang orang+baru
 orang+gigil orang+lari orang+sekarat orang+teriak orang+terlantar otw+belum oy oy$ p$ pacar+saya pagi+minta
 pagi+pak pak+dari pak+rumahnya pak+tukang pakai+kruk pakai+seragam pamit panggil+jadi panggil+tidak panti
 parkir+liar pas+saya pasar pasien pdam pelangsing pembangunan pencarian penelepon+cari penelepon+minta pengaduan
 pergi+dari pergi+naik pergi+sekarang pergi+semua perkembangan perlu permisi$ persita petugas+nya petugas+perempuan
 php pingsan+orang pinjol pkh pmks pohon+ambruk pondok posisi+mana program progres promo pukul+kaca pukul+tukang
 puluh raba rahasia raya rekening rendi rewel robot rsj$ rt+warga rujuk$ rumah sadar+pak saksi+tidak sambungan+putus
 sampah sampai santri satpol saudara saya+am saya+dari saya+kabar saya+ketemu saya+kok saya+lansia saya+lari
 saya+minum saya+odgj saya+perlu saya+pingsan saya+sayat saya+sekarat saya+sesak saya+takut sayang sebarkan
 sebatang+kara seberang+pak sekarang+jalan sekarang+juga sekarang+kami sekitar+situ semalam$ sepi setelah+dicek
addition -3 setrum siang sih$ sih+pak sip skip skip+aja slot+gacor soal+setan sopir sore sore$ suami$ subuh
 sudah+kelar sudah+lah sudah+minggu sudah+naik sudah+pukul sudah+ra sugeng suka+amuk sumbang sumbang+baju sumur$
 syarat syuting tadi+naik tadi+siang tadi+telepon taksi tambah+satu tangis+di tanpa+saudara tapi+panggil
 target+lihat tawa tawa$ telanjang+di teman tempat+kemarin tempat+semula tenggelam terakhir+dia terbalik teriak+dari
 terjun terjun+dari ternyata+cuma ternyata+gelandangan ternyata+tukang terus+kata terus+sekarang tidak+dikenal
 tidak+janten tidak+kembali tidak+makan tidak+petugas tidak+pingsan tidak+sekolah tidak+sido tidak+waras tiga+orang
 timur timur$ tinggi+sekarang titip+anak toilet tok tok$ toko+saya tolong+ambulans tolong+evakuasi tolong+ke
 tolong+kirim tong tong+sampah top trotoar tu tukang+bangunan tukang+becak tukang+lagi tumpuk tunggu$ tunggu+dari
 tutup tutup+saja umum umur+10 uwung uwung+jaya viral visual wajib warga+klien warnet woy$ yang+mau yanto
 ybs+melintas you$ yuk+pak 🙏 🙏$
addition -4 3+jam 4+tahun =blaze =elder =seen @case @needs @where ^anjing ^baik ^butuh ^ditusuk ^gas ^geser ^hai
 ^hoax ^is ^kamsia ^lansia ^lap ^lihat ^mantap ^mantul ^mauliate ^p ^pak ^pohon ^teman ^terima ^test ^wkwk
 abis+makan ada+ambulans ada+bapak ada+kabar ada+pak ada+perempuan agus akun alun$ alun2 ambil+tidak anak+jalan
 anak+minum anak+tadi angkot aye bagaimana$ bagi baju+bekas balas bales banyak+banget bapak+saya baru$ bawa+batu
 bayar bebek becak belum+ada besar biarin biarin+aja bolong boneka bot$ bunuh buta cabut cair cantik cara cari+anak
 ciledug cipondoh close coba cukup cuma+geser cuma+satu daftar darah+banyak darah+semua dari+pagi dari+rumah darurat
 datang+pundi dekat+masjid depan+kantor depan+ruko depan+ya di+alun2 di+depan di+jalan di+kebon di+kontrakan
 di+lampu di+lapangan di+pangkalan di+parkir di+pinggir di+sekitar di+stasiun di+toilet dia+lewat dia+minum dicabut
 dijual dingin+semua diri diri+pak dp+0 duit gang+mawar gelandangan+di gelandangan+yang gembor gerak+pak good habis
 hai hapus hari+ini hebat ibu+itu ikan ini+sudah istirahat$ itu+sekarang jadi+ambil jalan jaminan jaya$ jebol jiwa
 jpo k kakak+saya kaki+luka kaki+sudah kamsia kamsia+ya kantor ke+dekat ke+puskesmas kel kemana$ kemana+ya
 kemarin+sekarang kemarin+sore kembali$ ketemu+orang kira+mayat kok+harus kok+lama komplek kontrakan+sebelah
 kursi+tunggu lagi+di lagi+istirahat lama lampu lansia+saya lansia+sendiri lansia+sudah laporan+saya layan
 lemas+mata maaf maaf+hp maaf+ya mah+sudah main makasih+pak mantul masak+pakai masih+bisa masih+diproses masjid+raya
 mata+terbalik mau mauliate mayat+ternyata meledak merdeka$ mesin mobil+sudah mobil+tenggelam mogok much muka mulut
 mulut+busa muncul+lagi na$ naik+bis nasib need nik nongol+lagi nya+di ongkos orang+lemas orang+nya orang+sudah
 orang+tadi pak+gawat pak+maaf pak+yang paman panggil+di pecat pegang+tangan pelayanan$ percuma perempuan
 perempuan+itu pergi perkosa pertigaan petugas pikun pinang pinjam poris$ pos+ronda pukul+ibu pulsa$ pundi
 punya+saudara ra razia remang2 resah resmi respon$ ronda ronda+rw rt+02 ruang+tunggu ruko$ rusak+pak rw+5
 salah+kirim sampai+mana sampai+sekarang samsat samsat+cikokol satu+saudara saudara+disini saya+butuh saya+jambret
 saya+ke saya+lihat sekarang+ada sekarang+di sekarang+diam selamat+pagi semula senjata setan sih siram+air sma smpn
 sorry$ stasiun status suami+istri subsidi sudah+angkut sudah+dijemput sudah+jam sudah+lapor sudah+pergi
 sudah+selesai sumur tadi+kata tali taman$ tanah tarik terbalik+ke terlantar$ ternyata+lagi ternyata+tidur terpantau
 tes$ test this tiap+malam tidak tidak+bangun tidak+jadi tidak+pakai tidak+punya tidak+sih tidak+usah tindak
 tower+sutet tunggu+nih ular usah waras warung+remang2 wkwk$ yang+foto yang+kemarin yang+lapor yang+sakit yuk
addition -5 =dead =done =mad =office =part @len4 @person @reports @team ^adik ^bagaimana ^bantu ^bapak ^batal ^besok
 ^bidan ^boleh ^jual ^kucing ^odgj ^punten ^tes ^tolong abaikan$ ada+yang aja+yang ambruk apartemen balekota
 bapak+tua bawah+jembatan bayi+tapi belum+makan bibirnya+biru buka$ bukan+cuma bukan+mayat chatbot cimone cimone$
 cuma+tidur damkar dengan+saya depan+puskesmas depan+rumah di+pasar di+taman di+tangga dibunuh digusur dijemput
 dijemput$ dinsos$ dipukul disebar+tidak disini disini$ dmn dobel enjing film ganggu gelandangan gratis grup halte
 hari hilang hilang+dari ibu+yang iki ini+chatbot itu+lagi iya$ jadi$ jadi+pak jalmi jam+2 jaya jd+pak
 jembatan+penyebrangan jemput$ jomblo kamu karunya kata+15 kata+sudah kata+tetangga kemarin kembali kena kumat lain
 lansia lapor+pak lewat+lagi lihat maaf$ makan+3 makan+belum makan+di malam+pak mana+ya mantap masih+waiting
 mata+melek mau+lapor melintas menang minta+rokok napas+tinggal nya+sudah nyanyi nyasar online p padahal pak$
 pak+jalmina pak+sumpah parkir$ pemerintah pencet penyebrangan pesan pesen pulang pulsa punten punya+rumah remaja
 ruko rumah$ rusak sambil samping+tukang sampurasun$ saya saya+dipukul saya+jatuh saya+kejang sayur sehat semoga
 sido sini slot sorry sudah$ sudah+2 sudah+ada sudah+makan sudah+pulang sudah+sampai sudah+sesak sumpah sumpah$
 supir tangerang tergeletak teriak+di tetangga+saya tiap tidak+datang tidak+dikasih tidak+perlu tolong tuh tumpang
 tunggu+jemput update+pak urus waiting yang+sekarang
addition -6 77$ =heart =joke =lost =money =thanks @code @kin ^bisa ^cari ^denyut ^kakak ^kapan ^kenapa ^makasih
 ^orang ^sampurasun ^semoga ^suami ^termonitor ^trc ada+lagi alun atau bakar+massa bandara banget banjir bantu bapak
 begal belum belum+pak bis bisa+ngomong bisa+tidur buka bus cepat+kesini chat cuma+tunggu dapat dari+tadi datang
 di+pos dia+amuk dia+masuk dong$ gereja hari$ hoax ibu+saya ini+dengan jam$ jambret jauh kah$ kan$ ke+gang kemana
 kembali+lagi klien+tampak lansia+jatuh lapor$ liar loh lokasi+sudah makasih$ manusia masak masih+ada mati melek
 menit+ini motor muncul orang+di orgnya pacar pak+ada pakai+anak pelayanan penelepon+tanya sampurasun saudara+saya
 saya+hilang saya+mau semua semua$ situ+cipondoh sudah+dibawa sudah+pindah sudah+tangan taman target tempat+tinggal
 terima+kasih termonitor+ybs ternyata+tunggu terus tidak+jd tolong$ tunggu+ojek umur+2 urus+sendiri wkwk woy
 yang+cari yang+suka you
addition -7 @call @len5 ^apa ^assalamualaikum ^halo ^ibu ^lapor ^pagi ^permisi ^selamat abis ada+di ada+tempat
 anak+saya assalamualaikum belum+juga boleh cari dia+darah diam+aja diproses dong+pak gantung+diri halo hidup
 ibu+umur istirahat kah kalian kan kapan langsung laporan laporan$ linglung lu$ makasih malam mana$ minum+racun
 murah nongol permisi posisi+target racun rt+3 sakit sebelah+pak sekolah$ tanya terlantar termonitor tetangga+baru
 tidur+di trc tua ybs+tampak
addition -8 @question @sighting @status @thanked ^cek ^laporan ada+orang apa bot cek dinas ditinggal ini$ jual
 kenapa kontrakan kosong lepas lu malam$ maling orang+yang pak+ini pak+sudah saya+tidak sekarang+lewat siapa
 sudah+keluar telanjang timnya tolong+pak truk
addition -9 @back @other @thanking ^mau amuk+bawa bagaimana+ini bagaimana+pak batal berapa bikin jembatan lapor mana
 pak+di pergi+pak racun+pak saya$ suami tabrak tanpa tes tetangga yang+tidur
addition -10 =ask abaikan belakang+pom bukan$ darah+terus doang dong lupa+aja muka+biru naik+tower sudah+ketemu
 terus+bagaimana tidak$ tidak+pak
addition -11 @? @withdraw bagaimana dinsos orang+masuk
addition -13 bawa+golok tampak
addition -15 ^kejang
sighting 12 sudah+pindah
sighting 11 ^masih sebelah$ tampak
sighting 10 ke+gang orang$ pengumuman
sighting 9 ada+di dia+ada geser meneh orang+masuk sekarang+orang the tu
sighting 8 ^kembali ^sekarang ada+nih alfamart alfamart$ alun$ belakang bocah+yang cipondoh$ cocok di+taman
 disamperin itu+lagi itu+malam itu+sekarang lihat+di masuk+ke nan nih nih+pak orang+mirip pak+gelandangan
 posisi+target sekarang+lewat target tidak+di yang+cari yang+kemarin ybs+tampak
sighting 7 =seen @placed @who=responder ^odgj ^posisi ^target alun cipondoh cuma+geser dekat di+sekitar dia+masuk
 dibawa+nangkring gang+sebelah karawaci kata+lihat ke ke+kolong kemarin klien+tampak lagi lagi+depan lagi+pak
 lansia+itu lihat minimarket mirip naik nangkring nangkring+lagi odgj+yang orang+yang pak+di saya+tidur sebelah
 sekarang sekarang+mangkal sudah+tidak tadi+naik target+lihat termonitor tuh yang yang+lari
sighting 6 =client =seek =still @sighting @them ^kayanya ^ketemu ^klien ^lihat ^termonitor ^the ^ybs ada+disini
 alun2 anak+yang angkot baca bank$ belakang+pom bengkel ciri depan depan+bank di+alun2 di+grup di+lebaran disini$
 gang+3 gang+mawar grup halte hilang+itu ibu+yang itu itu+odgj jalan+ke jalan+merdeka jembatan+penyebrangan kan kaya
 kayu+sudah ke+belakang ke+taman kemarin$ kembali ketemu+lagi klien+sudah lagi+di lagi+orang lansia+yang lepas+dari
 lewat lewat+depan lewat+lagi lihat+jalan lihat+lagi lobby mau+dibawa mawar mawar$ melihat melintas merdeka merdeka$
 muka muncul muncul+lagi naik+angkot ngalih ngumpet ngumpet+di noh nongol nongol+lagi pelan$ penyebrangan
 perempuan+itu posisi poster rumah+pak samping+tukang saya+dapat saya+di seberang seberang+pak sedang
 sekarang+stasiun si stasiun sudah+di sudah+kembali sudah+ngalih tadi+lewat taman tempat+kemarin terminal
 termonitor+ybs yakin yang+foto yang+hilang yang+kata yang+lapor yang+minggu yang+nama ybs
sighting 5 =past @len4 @search @team ^baru ^geser ^orang ^si ^tadi ^temen ^yang ada+lagi apa$ arah baliak bapak+yang
 bareng bawah+jembatan bebek cari cari+di cuma+lihat datang+lagi dengar depan+puskesmas depan+rumah depan+sekolahan
 di di+atm di+cipondoh di+flyover di+gerobak di+halte di+pasar di+poster di+simpang di+stasiun di+tempat di+terminal
 di+warteg dia dia+lewat dia+pak dinsos$ disini duduk duduk+di emperan flyover flyover$ gang gelandangan$ haji
 halte+tanah hari+ini her hilang+yang ikut itu+saya jauh jembatan kalau+mau kaos kapendak kayaknya kayanya+itu
 ke+arah ke+komplek kemarin+cari kemarin+lapor kemarin+masih kembali+lagi kolong lagi+dekat lagi+duduk lagi+ke
 lagi+nih lagi+tadi lagi+tuh lapor lari+ada lebaran lho+orang lihat+the mangkal masuk menurut merah minggu
 minggu+lalu minion naik+ke nan+patang ngesot+ke nih+di odgj+bawa orang+hilang orang+kembali orang+nongol orang+pak
 pak+yang panti+itu pas patang pikun+yang pindah rambut ruko rumah+kuring sampai+jembatan sawah saya+lihat
 saya+orang saya+ternyata sebelah+pak sekarang+ada sekarang+ambil sekarang+dia sekarang+jalan sekarang+lari sekitar
 sekitar+situ sekolahan sekolahan$ semula shinta si+lansia sore+gelandangan spbu sudah+jatuh sudah+lari sudah+sampai
 tadi tadi+lihat tangis+tapi tapi+tidak tea tempat terminal$ terpantau the+laki tidak+salah tu+sudah tukang
 untuk+makan yang+pakai
sighting 4 =height =rails =tale =urgent @code @len3 ^kayaknya ^lokasi ada+kolong adik+saya ajak+ngobrol anu balekota
 bapak+itu bapak+lari batuceper$ belakang+kelurahan beta bis bisu+rambut brosur bukan+di buta+yang cari+itu
 cari+keluarganya cctv dagu dapat+info dekat+the dengar+ada depan+sekolah di+agen di+berita di+brosur di+foto
 di+kereta di+laporan di+masjid di+minimarket di+pertigaan di+pinggir di+the di+warnet dia+nongol dibawa+kok
 diposting disebar duri eh+orang enjing foto galon galon+di gembor$ gerak gerak+ke geser$ geser+dikit grup+rt
 haryono ijo ikan$ ikut+dari info+bapak info+odgj info+warga inget ini+di itu$ itu+bukan itu+di itu+si izin+ndan
 jalan+kaki jalmi jurusan jurusan+serpong kaca kaki+dekat kali+sipon kami+kejar kami+lihat kami+sekarang
 kaos+spiderman kata+bapak kata+sudah kaya+yang kayanya ke+bawah ke+dekat ke+halte ke+jembatan ke+sawah kebon+pisang
 kelurahan$ kemarin+kata kemarin+lari kemarin+pak kemis kepada kerudung klien klien+ada km kok+ada kondisi+tenang
 kopi kuring lagi$ lagi+jalan lagi+pinggir lagi+this laki+dari lalu lalu+dibawa lama lapor+ada lapor+pak
 lapor+tampak lari+dari lihat+dia lihat+ibu lihat+orang lihat+ybs liwat mah mah+sudah makan$ makan+di malam+ternyata
 mangkal+di masih+depan masih+orang masjid mau+dijemput mobil+di na$ naik+kereta ngesot ngobrol nya+lihat pagi$
 pak+cuma pak+lansia papasan papasan+dengan pas+mau pasar pasar$ pasar+bawa pasar+kemis pasar+lama payung$
 perempuan+yang pertigaan pinang pinang$ pinggir pisang poris$ pos+kami pos+ronda pos+satpam posisi+sekarang
 posisi+terakhir ps pulsa pulsa$ puri puri+beta rawa rel+sekarang ronda ronda+rw ruko$ rw+5 sawah+belakang saya+cuma
 saya+ketemu saya+malam sekarang$ sekarang+lihat semalam$ sesuai sesuai+foto siang simpang singgah+ada sini stasiun$
 sudah+dibawa sudah+keluar suka+nyanyi tadi+di tadi+siang tahi tahi+lalat teluknaga temen$ tempat+semula tempatnya
 tempo tempo+hari tetangga+lagi this+pagi tidur$ titik topi topi+merah tumpang uang+di veteran visual waktu
 waktu+itu warga+klien warnet yang+bawa yang+di yang+kalian yang+muka yang+waktu ybs+di ybs+terpantau
sighting 3 10+menit 14$ 3+ada 3+sekarang 5$ 9$ 90+itu =lost ^adik ^info ^mirip ^muncul ^paman ^titik ^waktu ^warga
 abu+nama ada ada+alun ada+apa ada+foto ada+kok ada+tuh agen agung agung$ aman anak+ibu angkat angkut+kok anter
 anu+kemarin arah+jatake arah+jembatan arah+rel arah+timur atap+ruko atm atm$ baju balai+rw bandara+terminal
 bandung$ banget+dengan bawa+apa becak+di bekas+luka belum+bisa bengkel+saya berdiri bersama beta$ biasa$ bis+tidak
 bisa+turun bocah bokor bonceng bukan+ada bulak+rt bule bulog cari+petugas cepak ciledug$ cimone ciri+dengan
 ciri+ibu cocok+dengan cuci daerah+km dalam dalam+pasar dapur+tetangga dari+belakang dari+bogor dari+brebes
 dari+panti dari+pasar dari+serang daroh deh+dengan dekat+masjid dekat+pom dekat+sekolah dengan+kali dengan+lap
 dengan+tukang dengar$ depan+masjid depan+ruko di+alfamart di+bandara di+batu di+bengkel di+dapur di+ig di+jpo
 di+kadai di+kandang di+kebon di+lampu di+pengumuman di+pom di+rest di+samping di+spbu di+story di+video dia+lagi
 dia+lihat dia+yang diumumin diumumkan encum foto+di foto+disebar gelandangan+yang gembor gerbang+belakang
 gerobak+di geser+ke gondrong$ gor gudang halte$ halte+seberang hari+senin hermina hilang hoodie+abu ibu+daroh
 ibu+encum ibu+haji ibu+iyoh ibu+saya ibu+tini ig ijo+kemarin ikan iman iman$ info ini+ada ini+depan ini+kan
 is+duduk itu+juga itu+kakak itu+kembali itu+muncul itu+naik itu+tadi iyoh jaga jaga+dulu jalan+beringin jalan+dari
 jalan+otista jalan+veteran jam+3 jaya$ jejak jembatan+pak jual+kopi kabar kabar+bapak kaca+mobil kae kalian
 kalideres kami$ kami+ngaku kandang kasih+tahu kata+ibu kata+satpam kata+tidak kayak+di kayaknya+ada kayaknya+ibu
 ke+balai ke+bandung ke+emperan ke+jawa ke+sini kejar keliling+di kelurahan kemarin+kembali kemarin+rusak
 kemarin+sekarang kembali+di kepergok kereta kereta$ kerupuk kesana ketemu kiri km+14 kodim kodim$ kolong+tol
 kopi+keliling kp+bulak ku ku+saya kubur kyk lagi+cipondoh lagi+dia lagi+gelandangan lagi+kalau lagi+makan
 lagi+mondar lagi+sekarang lagi+si laki+tua laki+yang lalat lalu$ lalu+ini lampu+merah lansia+ke lapor+dia
 lapor+hari lapor+ibu lapor+minggu lari layangan lempar+batu lihat+lansia lihat+tuh lo makam malam+jam mall$
 manusia+silver masih masih+suka masjid+agung masjid+al mau+jemput mau+kasih minggu+kata mirip+banget mnt+lalu
 mogok+di mogot+sekarang muka+lebam muncul+di na nama+rangga ndan neneng ngorek+sampah nurul+iman nyanyi+sendiri
 odgj+kemarin orang orang+di orang+lagi otista pada+cari pagi+ini pagi+tidak pak+ibu pak+sudah pak+tidak
 pakai+payung pas+petugas pasir payung pelan penelepon+sopir perempatan+shinta pernah pindah+ke pindah+tempat
 pindah+warga pink+yang pom pom+bensin poris+jam pos potret potret$ pulang+eh puskesmas puskesmas+gembor rafa
 rambut+cepak rangga rapat rapat$ rawa+bokor residivis robinson robinson$ rokok+dengan ronda+kami roti rs+hermina
 rt+3 ruang+tunggu ruko+ciledug rumah+ibu rw sabi$ satpam+pabrik saudara+ibu saya$ saya+basuo saya+ibu saya+ikut
 saya+pak saya+teriak saya+think saya+yakin sebelah+tidak sedang+tidur sekarang+dekat sekarang+di sekarang+kami
 sekarang+mah sekarang+makan semalam serpong shinta$ sholat si+pak sini+pak sini+sekarang sipon$ sono spiderman
 spotted stasiun+batuceper story sudah+ketemu sudah+naik sudah+terlantar suka+lempar tadi+beli tadi+jam tahu
 tahu+pak taman+potret tambal+ban tanah+tinggi target+naik target+terpantau tato temen tempat+biasa teriak+tidak
 terlantar+lagi terminal+2 terpantau+di the+hilang the+mall think this tiap+sore tidak+bawa tidak+dengar timur$ tini
 toko tol+arah tolong+terus truk+pasir tua+yang tuh+orang tuh+yang tukang+bubur turun+orang tv video+tiktok warga+ke
 warnet+dekat warnet+saya warteg wrg yakin+90 yang+ada yang+dengan yang+disebar yang+diumumin yang+diumumkan
 yang+dulu yang+pernah yang+sudah yang+tempo ybs+ada ybs+lihat ybs+melintas your
sighting 2 1$ 2+stasiun 3+pagi 3+saya =money =nature @len5 ^bawa ^da ^dengar ^die ^dua ^eta ^kaos ^kayak ^kontak
 ^kutengok ^lah ^lansia ^lho ^mr ^muka ^nah ^penumpang ^pindah ^sudah ^terpantau ^wrg a+dan ada$ ada+anak ada+kereta
 ada+pak ada+pas ada+ya aje al+amin alam amin anak+begitu anak+tadi angkot+ijo anter+ke antre anyar$ arah+cipondoh
 arah+selatan arah+situ arus atap autis+yang awas awas$ aye+tidak babakan bagi baju+loreng baju+pasien balai ban$
 bandung bangunan+jalan bank bapak+saya bari basuo batu batu$ batuceper bawa+bantal bawa+bayi bawa+benda bawa+kayu
 bawa+motor bawah bawah+jpo bayi+dia bayi+itu becak beda+di begitu beli benda benda+tajam bener+tidak bensin
 berdiri+di beringin berita biru+tidak bis$ bisa+dicek bogor bogor+sekarang boneka+itu botol+di brebes broadcast
 broadcast+ada bubur bukan+dia bulak bulakan bulan+tidak buntuti busway busway+puri buta+tanya cadas caping cari$
 cari+ada cari+anak cari+kae cari+kemarin cari+saudara cari+tidak cat cat$ cbd cbd$ cctv+toko celana+merah cibodas$
 ciledug cimone$ cimone+jaya cluster cu cuma+rambut dakek+pasa damkar$ dapat dapat+kabar dapur darah$ dari+gang
 dari+jauh dari+mobil dari+rps dari+rsud dari+rumah dari+solok datang datang+sekarang deh dek+saya dekat+kubur
 dengan+foto dengan+gelandangan dengan+kaya dengan+lansia dengan+temen depan+bengkel depan+cbd depan+mesjid depan+rs
 depan+salon depan+sd depan+smpn di+angkot di+atap di+belakang di+broadcast di+cctv di+ciledug di+daan di+dalam
 di+depan di+emper di+gerbang di+gereja di+jalan di+jari di+jatiuwung di+ps di+rental di+selokan di+tangcity
 di+tangga di+teluknaga di+tembok di+tiang di+toilet di+warung dia$ dia+di dia+kembali dia+muncul dia+sekarang
 dia+sudah dibawa+satpol die die+sudah dijemput+sekarang dikit dikit+ke dimas dinsos+bukan dipilarian dipilarian+ku
 diposting+di disebar+itu ditemani dmn dmn$ driver dua+anak dua+kali duduk+depan duduk+ke duduk+tidak dulu dulu+di
 dulu+ya eh+itu elektrik emper emperan+masjid emperan+saya es eta eta+yang fatah fly fly+over foto+itu
 foto+pencarian foto+tadi foto+ybs gang+kami gang+sempit gate gelandangan+di gelandangan+kaki gelap gerbang
 gereja+santa gerobak gitar gor$ guling guy haji+naim halim halte+busway halte+sekarang hareupeun+rumah hari
 hari+kamis hari+loh hari+poster here hilang+a hilang+lihat hoodie ibu+bawa ibu+gendong ibu+hilang ibu+pikun
 indomaret indomaret+cimone ini+ibu ini+lho ini+pak ini+saya inyo is itu+dia itu+duduk itu+ketemu itu+lari itu+lewat
 itu+nongol itu+orang itu+tidur itu+yang jalan jalan+bukan jalan+halim jalan+raden jalan+sendiri jalan+seret
 jalan+sudirman jam jam+6 jam+lalu jarak jari jatuh+di jauh$ jawa jaya+sehat jejak+adik jembatan+robinson
 jilbab+pink jpo+cikokol jual+koran jumat juni kabar$ kadai kader kae+mau kakak+saya kaki+arah kaki+darah kaki+satu
 kaki+sudah kalau+tidak kalau+yang kali kali+sabi kalian+cari kambing+saya kami+lagi kan+ini kan+saya kan+yang
 kandang+bebek kandang+kambing kantor+lurah kapatang kata+hilang kata+saudara kayak kayaknya+anak kayaknya+bukan
 kayaknya+saya kayaknya+yang kayanya+ini ke+depan ke+kampung ke+stasiun ke+tempat ke+teras ke+truk ke+utara
 kecamatan+benda kel+cipondoh kel+neglasari keliling keluar+lagi kemarin+diposting kemarin+hilang kemarin+nongol
 kemarin+saya kemarin+sore kemarin+tidak kembali$ kembali+hari kemis+tadi kepala+bocor kertas+kk kerudung+biru
 kerudung+kuning kesini+pak ketemu+ndan ketemu+nih ketemu+pak ketemu+tadi ketok ki+samaun kiri+putih koang
 koang+jaya kober$ kok kok+sudah kolong+fly kolong+flyover komplek koran kosong$ kosong+di kruk kubur$ kuning kurus$
 kutengok kutengok+tadi kuwi lagi+kesini lagi+kp lagi+lansia lagi+noh lagi+ruko lain+lihat laki+masuk lalat+dagu
 lalu+lapor lalu+sudah lampu lansia+kerudung lansia+lihat lansia+nya lap lapak lapor+bulan lapor+sekarang lapor+tadi
 laporan+saya laporan+warga lari+pas lari+waktu laris las+jalan lebam lebaran+itu lestari leumpangna lho liar
 lihat+bapak lihat+odgj lihat+warga lilis loket loreng lot lt main+di makan makin+kurus malah$ malam+ini malam+masih
 malam+minggu malam+sekarang malih mall mandir$ mangkal+depan maria masih+inget masih+lemas masjid+kami masjid+nurul
 masjid+raya masjid+saya masuk+gang mata+kiri mau+dekat mau+kabar mau+sebut mcd memang menit merah+cikokol
 merah+shinta merah+yang metropolis minggu+kemarin minimarket+di minta+minum minta+rokok mlaku mobil+dinsos mogok
 mogot$ motor+pukul muka$ muntah+darah mushola+spbu naik+motor naim nama+laki ndan$ nempel+di ngaku ngaku+nama
"""
