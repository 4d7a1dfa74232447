"""Ordinary words in their own spelling: stems that take affixes, and words that must not be taken for a slip of
another one."""

PLAIN = """
makin naga smpn ndan memang terbang nari mandiri pesing beliung berak mengenai penanganan pengantin selaku kemaluan name
bangkai keburu kadai nyai
pamit ompong telapak keriput botak sipit pesek mancung gimbal tonggos tompel dagu acc approve mabar nongkrong
kandungan psikotik lowongan
pelipis jidat dahi menara nekat semak botol jenggot kampung waras tindaklanjut
pangkas tebang pemadam kadaluarsa kaku saksi rampas
rahasia identitas domisili cicil kredit renovasi perbaiki baiki benah jelek galak melek merem sahut asuhan tulang
belulang manusia pergelangan urat lengan usus jari cakar banting dorong bentak palak sumpal ikat rantai siram minyak
panas dada nyeri miring pincang tertimpa tancap gubrak kejang hampir nyaris gawat bidan rujukan kontak lusa reaksi
pijak sambar patok sengat kapok gagal jantung asam lambung ginjal kanker tbc diabet gula maag tensi serahkan nihil
sisir radius koordinasi evakuasi assesment asesmen keluarganya rumahnya tempatnya abai abaikan ada adu aduk agama air
ajak akta akun alamat alasan ambil ambulans amankan aman angkat angin anjing antar antri apotek asal asap asuh awas
bagi bahaya baju bakso balas ban bangku banjir bansos bantal barang baru basah batuk bau bawa bayar beda bedah bekas
belanja beli benar berani beras berhenti biaya biasa bicara bilang bocor bot bonceng brutal bubar buat buka buku bumi
bunga bunyi buruh buta cacat cair campur cara celana cemas cerai cerita cium coba corona cukup curi curiga daftar
dagang daging dapat dapur darurat data debat dekap demam derita dengar desa diare dinas dingin dinsos dipan dokter
dompet donor dosa duga duit dukun dunia dusun ekor emper emperan emosi enak gadai gaji gali ganggu ganteng gantung
garasi garuk gas gelang gelap gempa gendong gerobak gigil gigit gizi golongan gotong gubuk guna guru habis hadap hajat
halaman halte hamil handuk hangat hantu hapus harap harga harta haus hewan hibur hidup hijau hilang hitam hitung
hubung hujan hukum hutan ikut imbau imigran ini injak inap isi isolasi itu izin jadi jaga jahat jajan jaket jalur
jaminan janda janji jarum jauh jawab jelas jembatan jemput jemur jenguk jilbab jual juang jumat jumpa jurang kabar
kabel kabut kaca kaget kaki kali kamar kantor kapal karpet karung kartu kasur kaum kawal kecewa kecil kejar kejam
kelahi kelas kemah kencing kepala kerja kereta kering kesal khawatir kirim kios klinik kolong komplek kompor kopi
koran korban kosong kotor kuat kubur kucing kulit kumis kumpul kunjung kuning kuota kurang kurus laku lambat lampu
langgar langsung lantai lapak lari layan lebam lebat lelah lepas lewat libur liar lokasi lompat lorong loteng luar
lumpuh lunas maaf macet main makam maki malang malas malu mandi marah masak masalah masuk masjid mata mobil modal
mohon motor muda mudah mulut mulai murah murid musala mushola musik nakal nama nangis tangis napi nasib nasi nelayan
nenteng ngobrol obrol ngomong omong nikah nyamuk oleh olah ojol ojek otak oyong pacar padam pakai paket paksa pandai
panggil panik panti parkir pasang pasien pasar patroli patung payah payung pecat pecandu pegang pegawai pelan peluk
penuh penting penjaga penjara pensiun perang pergi perut pindah pinjam pinjol pipis pilih pintu pohon pojok polisi
polos pos posyandu posisi potong pramuka pukulan pulsa puskesmas putih putus rabu rambut ramai ramah rapi rapat rasa
ratus rawat reda rekam relawan repot resah resmi ribut risih robot rokok roda roti rombeng ruang rujuk rukun rumput
rundung rusuh sabar sabun sakit sakti salah salat salon salur sampah sandal sandar sapa sapu sarung satpam satpol
saung sawah sedih sedot segar sehat sekolah selesai selimut semangat sembako sembuh sembunyi sembur senang senin
sepatu sepeda sepi sewa siang siaga siap simpan singgah sirine sita soal solat sopir sopan status stasiun sungai sulit
sumbang sumbat sunyi supir surat susah susul susun syukur tabung tagih tahan tahu takut taksi tambah tambal tampung
tanah tanam tanda tandu tangan tangga tangkap tanya tarik taruh tawa tawar tebak tebal tegur tekan telat tembok temani
teman tempat tenda tendang tenggak tepat terang terminal teras teriak terima tetap tiang tiba tikar tikus tindak
tindih tinggi tipu titip tiup tobat toko tokoh tonton total trotoar truk tugas tuju tukang tuli tulis tumpang tumpuk
tunggu tunjuk turun tutup tuduh uang ubah ucap ujung ular undang undur unggah untung urai urus usaha usap usir usul
uji utang waduh wajah waktu warna waspada warung wajib yakin yatim zakat zikir batuknya barangnya rusun karang kayak
kayanya kayaknya kira bilangnya kayu kaos barusan ruko pabrik musim marahan rebut ribet sering merah perah berat surut
siksaan sepanjang sementara selama seluruh sebentar seperti setiap semua setengah selalu sekali belas puluh tengah
setelah sesudah sebelum berdiri berjalan berbaring baring melamun lamun diam gelisah mondar mandir bolak balik
sempoyongan goyang jongkok merangkak selonjor bersandar berteduh teduh neduh minggir singkir melayani melihat bermain
belajar menikah menunggu meminta menginap berobat berbicara bergerak mengganggu meresahkan menangis berteriak memakai
tinggal perkenalkan pertanyaan permisi dengan sangat terserah kerusakan kepastian permohonan pelayanan permasalahan
kehujanan kedinginan kepanasan kesasar kelihatan ketahuan kecapean keracun kesurupan kepikiran kesehatan kecamatan
kelurahan penelepon pelapor pengaduan pengajuan pengurusan pendaftaran penyakit pengobatan pemakaman penghuni pemilik
pembantu jembatannya berserakan terlambat berhasil tertulis tersedia sembarangan sembilan berapa beberapa pertama
bersama bersih berisik berita bertanya bertahan berlari batal biasanya tertidur terlalu ternyata tersebut menurut
meninggal mengingat menghubungi melalui muka tanggal busana silver bener anter nganter busuk sekolahan badan kertas
kutang kantin kerdus kardus penonton kecap damai parade murahan bayam sabtu tagihan pesanan keranjang kepikir kecuali
kejadian kejaksaan luku kupat kampus tangki tanggung tanggap tetanggaan sadari sadap semprot sempat sempit sembelih
semalam semalaman kemana disini disitu disana kesini kesana kesitu sini situ sana tengkuk kemarau setia selera
ditemenin ditemani temenin dititipin nolongin nyelametin keluar think bernyawa nyawa brenti mandek padahal
pencet ngurung mengurung
bangunan keberatan terapi pinggang pisang kerudung keliling ngaku mengaku akui tenggorokan berantakan katarak
menang petang pepatah mentol kebanyakan keramaian ketertiban terawat terurus perawatan rawatan kegiatan menangani
menyerahkan perawat usia ketiga kelas gunting mendaftar pengemudi pembicaraan pelajar pelabuhan bangku berlumut
ngelem gorengan bakaran perban diperban grup saluran irigasi pengawasan cucu hasil lanjut patokan english curang
konyol panjat
abu agak agar akhirnya alhamdulillah angkot angkut apapun are asar ashar astagfirullah astaghfirullah awalnya baca
bacaan bahagiain bahkan bajaj bales bangkit bangkitin barengan becak been begini begitu bengkak bengong bentol berdoa
berhijab beri berikutnya berkacamata berkas berkeringat bernanah berpikir bersin bersisik beruban betul bismillah
bohong boleh bosan botak bujang bungsu bus butuh cantik cape capek chat ciri cirian cirinya cokelat coklat cubit cuci
dahulu darimana daster detik dibaca diberi dikasih dilarang dimanapun dini disamperin disuruh ditertibkan dititip doa
dokumen duda dzuhur elus ember enggan flu foto galau gambar gamis gatal gayung gelas geli gembira gemetar gemeter
gemuk gendut gerombolan gimanapun gini gitu gondrongan gorden goreng gugup guling guyur hanya harus has have helm
hingga hutang iba ijin ikal ingat inget innalillahi inshaallah insyaallah intip isya jaman jarang jenuh jerawat jijik
jujur justru kacamata kadang kadangkala kadangnya kaleng kalian kamera kandung kantong kapanpun kasih kaus kawan kawin
kawinan keadaan keadaannya kebetulan kedua kejaring keliru kelompok kembar kemeja kemudian kenalan kenyang keringat
keringetan keriting kesel ketik ketika kirakira kondangan kondisinya koper krem kucek kudis kukus kuliah kulkas kurap
kursi kusut lajang lalu lampiran larang lebar lebaran lemari letak letih lintas lirik lumayan lupa lurus maghrib
magrib maka makanya malah mampir mandangin mangkal mangkok mantan masing masker masyaallah meja melainkan melintas
melongo memar membengkak memberi membutuhkan memerlukan memohon memprihatinkan mendadak menderita mengaji menganggur
mengangkut mengapa mengungsi menit menolak merana meriang meski meskipun mikir minder minta miris muak mual mukena
mungkin nanah nangkring natal natap nebeng nelangsa nengok ngajar ngaji ngambek ngampar nganggur ngantuk ngasih
ngelamun ngelantur ngelirik ngemil ngepel ngeracau ngetik ngilu nginep ngintip ngoceh ngomel ngos ngumpet ngungsi
nolak nunduk nyamperin nyender nyimeng nyolong nyuci nyuruh nyut oranye paham panci pandang panggang panjang pas pasti
peci pegal pegel pel pendek pengangguran pengungsi perahu perih perlu persis pesan pesawat pesta piatu pikir pikul
pilek pink pinta piring pisah plontos prihatin puasa pusing putusasa raba rak ransel razia rebus rekan rendam ringan
rok rombongan saat sahabat sahur sambil samperin sarapan sebagian sebatang sebatangkara sedikit segera segini segitu
sehingga sejak sekeluarga selagi selingkuh sembari semenjak sender sendok sengsara senyum sepakat separuh setrika
setuju shalat sholat siapapun sikat sprei subhanallah subuh sulung supaya suruh tahilalat tampaknya tas tatap tato
televisi temen tentu terakhir terengah terjaring terlampir termenung tersenyum tertibkan tipis tiri tolak topi trauma
tunduk uban umpet upah upload very video wajan walau walaupun walking wandering was wudhu young zaman zuhur
ladang medang tenggorok manual kandas tempuling pesona tambakan mancung laguna lingkung lingkungan kepiting belaka
tengik sarangan kaprah kritisi candai telefon belalang kembal penguin persona tengku menguap memalukan mematikan
menular menularkan penularan ngerem direm rem lembaran selembar tertarik kelahiran berbusana balonnya kerelaan relanya
kening seneng giling hisap selamanya noleh toleh kuku petasan sedia tersedia segenggam tekanan tertekan keterangan
penerangan ketua tebus
diamankan lupakan nyanyi nyanyian keributan raba resepnya memikat berulang puting berarti berati rebahan buntung
terentang batalion lurah
"""

# No words of the language: what may be a name, and must not be taken for a slip of a word either.
NAMES = """
medan bekasi pemalang kuningan merak pkk
allah alloh gusti pangeran yesus tuhan
jami nurul hidayah ikhlas taqwa falah huda barkah ittihad muhajirin istiqomah rahman amin ihsan jamik darussalam
parangin perangin gintings beringin daan mogot babakan bulakan marsekal barat timur karawaci cipondoh cibodas
batuceper jatiuwung neglasari sudimara paninggilan panunggangan pakojan kunciran neroktog gerendeng belendung jurumudi
pajang gondrong kenanga petir ketapang gembor gebang sangiang keroncong jatake gandasari pabuaran nambo koang bugel
marga bojong tajur kreo cipadu padurenan pucung darmawan dara bayu bambang betawi merdeka tangerang indomaret alfamart
alfamidi kelapa setasiun parung mookervart malabar perintis kemerdekaan thamrin sudirman hasyim ashari cokroaminoto
saleh subroto pembangunan maulana hasanudin halim perdana kusuma prabu siliwangi teuku kisamaun veteran pahlawan poris
plawad gaga cimone ciledug larangan periuk pinang kresek serpong pamulang kalideres cikupa tangcity robinson supermal
kebon kebun sari manis mulya makmur mekar nusa alam uwung alun azhom senopati kampung villa vila griya puri permata
taman royal modern modernland banjar wijaya premier citra duta garden regency residence melati mawar anggrek flamboyan
"""
