"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
nonsense 6 1+jam =food @1 ^anj ^ayang ^dosen ^gas ^hatiku ^hhhhh ^hidup ^hmmmm ^hoax ^mbakyu ^obat ^pantun ^persita
 ^petugas ^qwertyuiop ^rame ^rumus ^saya ^xixixi ^zzzz anda anj anj$ anjir ayang bacot bakso$ bebek belum$
 bikin+mati bunga butuh+dana cintamu cintamu+eaaa dapat deh deh$ di+ig di+tv dijual dompet+saya dosen dua+tidak eaaa
 goreng grab hhhhh hhhhh$ hidup hmmmm hmmmm$ hoax hub ig+kata iseng juta kamu+siapa kata+ada ke+cimone ke+mars kek
 kesel kesel$ klik+disini klik+link ktp+saja lah lapar lapor+ada lebaran lebaran$ libur+tidak luas mabar makan mars
 mati+berdiri mbakyu menang+undian minat modal motor nasi+goreng nih odgj+sih open pacar+pak panas panas+banget
 pantun pantun+dong proses qwertyuiop qwertyuiop$ rame+di rumus rumus+luas saya+nyasar saya+odgj setan setan$
 subsidi sudah+lah tanggal tidak+jelas tolong+jemput tv tv+ada undian untung xixixi xixixi$ xxxx xxxx$ you$ zzzz
 zzzz$ zzzzz$
nonsense 5 10+orang 100rb 500rb ^asd ^dana ^dasar ^dinsos ^kamu ^lapar ^polisi ^promo ^sayang ^sebarkan ^siapa ^slot
 ^tai ada+lowongan aja+sudah anda+menang anjing+lu apartemen api asem asem$ bacot$ bagi bakso bales bonus bot+bego
 bunuh+waktu cod$ cuan curhat daftar+sekarang dana+gratis dasar diskon ditinggal+dia doang+pak dua$ duit duit$
 dulu+ratus evakuasi+ke gacor+maxwin grup harga+beras hubung+wa huni ini+ke jangan+kasih japri japri$ jatuh jelas
 jendela jendela$ jomblo+terlantar kasih+kendor ke+10 kenapa+pak kenapa+sih kendor klik$ kosong lagi+apa lele libur
 link+ini lo+pada lu+siapa macet mati+lampu mau+curhat mau+mati maxwin mayat+pak mie minta+duit ml murah$ ndan
 nomor+anda obat+kuat pinjam+dulu promo pulsa+dong ratus ratus$ robot+ya saldo saldo+dana saya+tolong saya+xxxx
 sebarkan sekarang+bikin selamat+anda selamat+nomor semua semua$ senin sewa sinyal t t+saya takut$ tambah+satu tawa$
 terdampar terdampar+di ternak tes$ tes+123 timnas traktir$
nonsense 4 100$ @len2 ^anjir ^bacot ^gaji ^hati ^jadwal ^kirim ^klik ^km ^lorem ^mampus ^pagar ^panas ^pocong
 anda+dapat ayam bales+kenapa becus berapa berita bohong bola bola+malam bot+jelek bot+kok bulat cepat+cair
 dana+cepat dasar+pemerintah deh+pak di+cisadane di+hatiku dibunuh dijemput+wkwk dinsos dpt dukun eaaa$ gaji+buta
 hadiah hati+ini hubung$ ini$ ini+dapat ini+luka ipsum ipsum$ jadwal jadwal+bola jemput+dong jual+motor kamu+cantik
 kamu+jomblo kavling konsernya konsernya$ kuat kucing+saya langit laptop lemot lo lontong lorem lorem+ipsum lucu
 mabar+ml makan+gaji malam+ini mampus mampus+saya martabak matematika maxwin+daftar motor+pukul nasi ngomong+sendiri
 nikah$ obat ombak ombak$ online order p$ padang pak+hati pak+jangan pak+tidak pemerintah+tidak persija pesan+ini
 petugas+saya pukul+2019 rame rendah satu+dua saya+abis saya+besok saya+tabrak sayur siapa+sih takut takut+banget
 tanah+kavling telor tengah+malam terlantar+depan tes+satu test tidak+becus tidur+mulu tolong+dijemput waktu yuk$
nonsense 3 0812$ 08xx 08xx$ 10rb 2+tahun 3+pagi =beast ^1 ^anjing ^asdjkl ^berapa ^besok ^capek ^dapat ^kasih ^mabar
 ^test aja+sih ambulans$ anjing anjir$ asdjkl asik asik$ ayam+geprek balap bales$ banget+mau bantai banyak+darah
 bawa+kucing begini berita+bohong besar besar$ bikin bikin+saya bikinin bio bio$ bo bo$ boleh$ bot+goblok bot+tolol
 bulan+ini bunuh+saya buta cair$ camat capek+banget cek$ cepat cisadane curi$ dapat+hadiah deposit di+bio di+istana
 di+kasur dia+odgj disini$ doang enak gabut+nih gajelas gaji+wkwk gas geprek gini guys guys$ hilang+pak hub+wa
 ini+apa internet istana istri jam+3 jatuh+dari jelek jelek$ jemput+di jemput+saya jual+akun jual+tanah kalah
 kamar+saya kamu+pak kasur kasur$ ke+2 kerja+tidur km kok+pinter kuliah lagi+mau link$ link+di lu+bot luka
 malam+takut mantan+saya manusia+apa masuk+got mati+tawa mau+tenggelam mimpi minat+chat mulus mulus$ murah+minat
 nasi+padang ndan+ada omong open+bo orang+dengan pada pagar pak+camat pak+odgj pak+wkwk pertama pin pinjam+cepat
 pinter pisah pisah$ rek sambel saya+dengan saya+dia saya+dong saya+orang saya+presiden saya+sayang sayang+kamu
 sebar sekarat$ selingkuh sepatu shm siapa+anjir sih$ skripsi$ sok+asik suka+amuk syarat tahun+tidak tampung
 tampung$ tengah tenggelam+di tepat tepat+di terlantar+di terlantar+nih tidak$ tidur+doang timnas+kalah tolak tolol$
 tolong+evakuasi tutup urus+tolong wa+08xx wkwk+pak wkwk+tolong woy yang+urus you
nonsense 2 # 10+juta 2+pak 2019$ 50jt 62800$ ^babi ^boleh ^jangan ^jodoh ^jomblo ^main ^mantan ^monyet ^nomor
 ^tabrak ^timnas ^woy abis aja akun+ff amuk+bawa amuk+minta anak+itu angkut+aja apa+laki apa+sudah babi babi+lu
 balas banget+orang banget+ya banget+yak baru$ bego$ beli+cilok bener+pak beras beras$ cair+wa cari+wkwk cilok
 cimone coba$ cuan$ culik+anak curi darah$ darah+kemana dia+hilang diamankan dikejar dm dm$ doang$ dong+bot evakuasi
 ff ff+murah gaji+10 goreng$ got guna guna$ hadeh hadiah$ hadiah+mobil hilang+abis indonesia indonesia$ info+loker
 ini+tolong jajan jangan+marah jatuh$ jiwa juta+klik kami$ karena kemana+mana kenapa$ kerja$ kerja+dari kosong+tapi
 lagi+mana laki+sudah lapar+mau lowongan lu+ndro mabar+yuk main marah marah$ mati+aja mayat mayat+di minat+dm
 minggu+ini mobil$ motor+bekas murah+hub ndro ngantuk nih+temenin nomor+wa odgj+lu odgj+nih odgj+saya odgj+suka
 odgj+tolong pak+guru pak+hilang pak+lagi pak+perempuan penggaris pinjol pulsa+murah punya ready+stok rebu resmi
 sabar saos saos$ saya$ saya+62800 saya+amuk saya+lagi saya+lapar saya+si sayang+lagi sejak+ditinggal sekarang+juga
 siapa sok stok temen+saya temenin temenin$ terlantar+tanpa tidak+bisa tidak+guna tolong+bawa tolong+cari
 tolong+diamankan tolong+pak tugas tunai uji wa$ wa+ini wkwk+gabut ya+tidak yak$
nonsense 1 =dead @reports ^di ^nyasar ^pukul ^woi ada+apa akun+ml ampun amuk apa bank bawa+ke beli+pulsa belum
 bener+tidak bisa+ngomong bulan+bisa buta$ butuh+kerja cari+jodoh chat chat+bot depo depo+10rb di+kamar ditinggal
 dodi duit+dong followers gacor+hari gaya isi jawab jodoh+dong jual+pulsa kalah+lagi kata+utang kerja+gaji kopi
 kredit kredit+motor kue langsung lawan loker lucu$ lunas manusia mars+wkwk mati+gaya ml+murah monyet motor+dp naik
 nama+dodi nih+pak nyanyi nyasar pak+lihat pinjam+duit presiden$ promo+kredit pukul putus sayat sejak semangat
 sepatan shopee sih+mantan sih+pak sudah$ undian+50jt wkwk+ada wkwk+bot woi woy$ ya+ampun yak
nonsense -1 081200003333$ 0812xxxx 1+orang 12+bagaimana 3+kilo 30an 3kg =limp =money =not =sick =work @len3 @needs
 ^akta ^antri ^asap ^baju ^bakar ^banjir ^baru ^beda ^belakang ^cara ^dagang ^debt ^dekat ^depan ^emang ^guru ^hujan
 ^jaket ^jd ^jempol ^kami ^kamsia ^kantor ^kartu ^kayaknya ^kayanya ^kurang ^lihat ^lo ^manusia ^masuk ^menunggu
 ^mobil ^pembantu ^perlu ^pinggir ^posisi ^rambut ^remaja ^ruko ^satu ^sekolah ^shalom ^sungai ^tabung ^tambah
 ^tangan ^tarimo ^teman ^temen ^timnya ^token ^toko ^tumpang ^ud ^ular ^ybs a+perempuan abaikan$ acuk ada+bapak
 ada+saksi adu+saya agak ahmad ahmad+yani aja+ke ajak akta akta+cerai aktif al alfamart alfamart$ alun$ amuk+karena
 an anak+di anak+minum ancam angkat anter anyar$ anyone anyone+coming apa+ya apotek$ asap+pabrik asli asli$
 assalamualaikum+pak atm aye+sudah bade bagaimana+ke bahaya bakar$ banget+lihat bank$ banyak+banget bapak+ibu
 basah+kuyup batik+coklat batuceper$ bau$ bawa+tongkat bawah beda+dengan begal bekas belakang+pasar belendung
 belum+ada belum+di belum+juga belum+makan benda$ bengkel bengkel+las berapa+menit berapa+ya besar+di besok+kalian
 bikin+takut bisa+jemput blt bocah$ boleh boleh+kirim bpjs bukan+odgj bus busa butuh+obat butuh+tempat cari+ibu cctv
 cepat+kesini chat+ini ciledug$ cisadane$ collector collector+neror coming coming$ cuma+dibaca da daan daan+mogot
 daftar daftar+dtks dagang$ damkar$ dapat+imbalan debt debt+collector dekat+tol dendam dengan+112 dengan+anak
 dengan+siapa depan+indomaret depan+sd depan+smp di+dalam di+kolong di+kontrakan di+lampu di+lokasi di+mana
 di+masjid di+penampungan di+sana di+sini di+situ di+taman di+tangerang dia+cuma dia+pakai dicabut dicek dicuekin
 difabel dikeroyok dinas+pendidikan dinsos+boleh dinsos+itu dinsos+tolong dinsos+yang diri$ disebar+tidak do dompet$
 dongkap dtks dtks$ duduk$ dukcapil emang foto+saya foto+ya gaga galak gantung gas+3 gas+melon geng geng+motor
 gerendeng gerendeng$ godang golok$ gratis guru$ halte+depan hari+apa hari+di hasil hi+ada hidup$ hilang+kontak
 horas+bah horas+lae hp+saudara ijo imbalan imbalan+tidak indomaret ini+bener ini+siapa ini+sudah is+anyone its
 itu+kata itu+mana jadi$ jadi+tidak jambret jangan+cuma jangan+telepon jazakallah$ jebol jempol jempol+untuk jemput$
 jual+miras kabar$ kabel kaca kadaluarsa$ kaget kah kah$ kalau+ajak kali+cisadane kali+sabi kamar+mandi kampung$
 kamsia kantong+ada kantor+kelurahan kaos kata+dari ke ke+laporan ke+nomor ke+rumah kebon+nanas kec+benda kejadian
 kelurahan+gerendeng kembali+ke kembali+lagi keren+pelayanan kereta kesini+pak kirim+kesini kirim+lokasi
 kolong+flyover kosnya kosong$ kota+tangerang kotak ktp$ ktp+saya kuat+hidup kulit+sawo kumpul kunci kuning kursi
 kuyup kuyup$ lagi+di lagi+orang lagi+sampai lalat lama$ lansia+nyasar lansia+terlantar lantai lantai+2
 lapangan+ahmad lapor+pak larang lari$ lari+naik las latihan layan leasing lebih leher lho lho$ liar+banyak lihat+di
 lihat+saya linglung+harus listrik+padam lowongan+kerja luka+parah lulusan maaf+pak maaf+pencet majikannya
 makan+sampah maksimal maksimal+berapa mana+sih mana+ya manekin masih+di mata matang matang$ mau+kirim mau+pulang
 mau+terjun mau+untuk mauliate+godang melon melon+langka menit+lagi met+pagi minta+kaki minta+nomor mobil+apa mogok
 mogot mr mr+x muncul nama+bapak nama+ibu nan nanas nanti+saya napas+tinggal neglasari ngomong+apa no+hp nomor+ini
 nomor+istri nomor+telepon nongol nyambung nyasar+ya obat+larang odgj+amuk odgj+jalan odgj+kumat ojol oke+siap
 orang+basah orang+di orang+tua orang+ya pacar$ padahal padam pak+dari pak+itu pak+sudah pak+udin pak+untuk
 pakai+mobil pakai+sarung palsu$ panti$ parah$ parkir+liar pasien pasung patang pdam pelapor+dapat pelatihan+kerja
 pembantu pemkot pemkot$ penagih penampungan penampungan$ pendidikan pendidikan+ada pengaduan$ pengaduan+dinas
 perkosa+guru permisi+pak perum pesan+suara petugas+nya petugas+sudah phk pindah+ke pingsan$ pinjol$ pinjol+neror
 pisau plastik plawad plawad$ poris+plawad poster posyandu pp$ pulang+ke pun pungli putus$ rahasia ralat ransel$
 razia rejeki rel rong rujuk ruko+sebelah rumah+nomor rusak$ sabi sakit sakit$ saksi+nama sambungan sambungan+putus
 sampai+jam sana sana$ sari sate sawo sawo+matang saya+0812xxxx saya+cari saya+curi saya+disebar saya+kata
 saya+kejang saya+kemarin saya+laporan saya+lihat saya+linglung saya+perlu saya+pukul saya+salah saya+sekarang sd$
 sebelah$ seberang+apotek sekarang+dia sekitar+30an selesai$ selimut sembako$ sembarangan sembarangan$ sesak shalom
nonsense -1 shalom+selamat siap+pak siapa+ini sinyal+jelek sirine smp+6 soal+tetangga sori sori+salah
 stasiun+batuceper stroke suami+lari suara$ subuh sudah+2 sudah+datang sudah+di sudah+dijemput sudah+ketemu
 sudah+rong sudah+selesai sugeng+enjing sukasari sukasari$ sukses sukses+terus sungai surat+mati sutisna tabung
 tabung+gas tahi tahi+lalat tahu+pak takut+dia tangerang tangga tangga$ tangsel tanpa+identitas tanya$ tapi+tidak
 target tarik+laporan tarimo tarimo+kasih tato telepon$ telepon+aja teman tempat+tinggal teras tergeletak
 terima+kasih tetangga+odgj the+team tiap+hari tidak+kuat tidak+mau tindak tinggal+di token token+listrik tol$
 tolong+dicek tolong+kesini tulang tulis tumpang+lapor tuna tuna+wisma turun tutup+kenapa ud udin$ ular+masuk
 umur+sekitar untuk+lulusan untuk+pengaduan update$ update+pak urungkan usir wisma wkwk+maaf x yang+bisa
 yang+dibacok yang+dijual yang+hilang yang+jual yang+mau yang+sekarang yang+tadi yani yani$
nonsense -2 12$ 2+hari 24+jam 5$ 6$ =ask =blaze =hurt =part =urgent @kin @unseen ^3 ^adik ^air ^apotek ^are ^ass
 ^assalamu ^bapak ^bukan ^butuh ^darurat ^data ^ditilang ^halooo ^harus ^hp ^hubung ^istri ^jadi ^jazakallah ^judi
 ^karunya ^kerja ^kk ^klien ^ko ^kontak ^kucing ^kulit ^lah ^lampu ^lari ^listrik ^logatnya ^lowongan ^lupakan
 ^makin ^maksudnya ^malam ^mana ^met ^minta ^misi ^nama ^napas ^nihil ^no ^okee ^otw ^parkir ^pasang ^patokan
 ^pelapor ^pelatihan ^polsek ^siap ^skip ^sore ^spbu ^suami ^tas ^telepon ^ternyata ^trotoar ^truk ^warga ^warung
 abis+makan ada+gelandangan ada+kabar ada+lansia ada+tidak akan alaikum alhamdulillah$ alun am aman ambrol ambruk
 angkut$ anjing+liar antri anyar apa+ini apa+pak asal asap ass ass+wr assalamu assalamu+alaikum atas atau aye b
 b+1234 badan bah bahasa banget+timnya bangun bansos bapak+ini bapak+itu bapak+saya bapak+tiri baru+datang basah
 batak batik$ batuceper bau+banget bawa+golok beda bekas+luka bekasi bekasi$ belum+dapat benda bener$ bensin
 berapa+hari berapa+lama berdiri$ berendeng berendeng$ berhenti berita+bunuh biasanya biaya bikin+debu bikin+laporan
 biru bisa+hubung bot+apa bulog capek+hidup cara$ cek+laporan cepat+orang cerai$ chatbot cibodas ciledug cimone$
 cipondoh cipondoh$ coklat coklat$ dagang damkar dapat$ darah dari+grup dari+kemarin dari+malam darurat+pak
 data+saya datang+pak debu debu$ depan+sekolah di+angkot di+halte di+kantong di+kantor di+pinggir di+pos di+rumah
 di+warung diam+aja digusur dijemput dinas dinsos+hari diproses$ dipukul+suami ditilang dompet+hilang duduk+di
 evening evening$ flyover fogging foto+susul free gaji+saya ganggu+jiwa gas+3kg gelandangan+di gerak gigit
 good+evening good+job gratis+dong grup+wa habis+ongkos hai+pak hajat haji$ halo+pak halooo hamil hampir hapus hari$
 hari+yang hilang+tidak hoyong hp+saya ibu+aye ibu+sudah iki+bot ini+chatbot ini+foto it jadi+relawan jaket jalan$
 jalan+kaki jalan+merdeka jam$ jam+berapa janten janten$ jaya$ jazakallah jd jembatan+berendeng jemput+bapak jenggot
 jenggot$ jepit jepit$ jual+makan jual+tisu judi judi+sabung juga kadaluarsa kaka kaki$ kaki+palsu kantong kantor$
 karunya+banget kasih+makan kayu$ ke+arah ke+bekasi kebon kec kecek kel kenapa+laporan kepala ketemu+mayat kilo
 kimia kiri kirim$ kirim+foto kirim+ulang kk kk+saya ko ko+tidak kok+diam kolong komplek kontak+saya kontrakan+saya
 ktp ktp+hilang kucing+tabrak kulit kumis kumis+tebal kurang lae lae$ lampu+merah lansia+saya lansia+tersedak
 lansia+yang lap lapangan lapor+dapat lapor+kemana lapor+sekarang laporan+baru lari+dari lemas lempar lepas lihat$
 logatnya loh lokasi$ luka+di lumpuh lupakan maaf$ mabuk makan+kadaluarsa makan+nasi makasih+pak makasih+ya
 maling+di mana mandi mantan+suami massal mau+ada mau+datang mau+jadi mau+ke mau+minta mau+pinjam mau+tanya
 meninggal menit menjahit menunggu merah$ merdeka mereka mereka+dikasih mesin mesin$ met minta+fogging minyak miras
 misi misi+pak modal+usaha motor$ mudik muka mulai mulut muntah+abis mushola mushola$ naik+angkot naik+terus
 nama+saya namonyo narkoba naroskeun ndan$ ngaku nihil+ndan nomor+12 nomor+dinsos nya$ obat$ odgj+yang okee ongkos$
 online+shop orang+sudah otw+belum pabrik$ pagar+hitam pagi+pak pak+ada pak+bantu pak+cuma pak+dia pak+ibu pak+mau
 pak+yang pakai paman panggil panjang pas pasang pasar+anyar patokan pecat pegang+pisau pelatihan pencet$ pengaduan
 perempatan$ permisi+kakak php pikun pinggir+kali pintu pkh plafon plat plus pohon$ polisi$ polisi+minta
 polsek+cipondoh pom pom+bensin posisi potong pp program pura puskesmas$ putih racun ransel raya$ remaja resmi$
 rumah+mau rusak sabung sabung+ayam sadar saja saksi salah+kirim sampah$ sampai$ samping sandal+jepit sarung satpol$
 satpol+pp satu+saudara saya+ada saya+aja saya+am saya+capek saya+dapat saya+diancam saya+habis saya+lapor
 saya+maling saya+pak saya+pakai saya+perkosa saya+sayat saya+takut saya+tarik saya+tipu sd seberang sekarang+di
 sekolah$ selamat selamat+siang selesai sementara+di sendiri+di share shop siang+pak siap$ sido$ sih+berita situ$
 skip skip+aja sore+pak spbu+cikokol suara sudah sudah+ada sudah+minggu sudah+pulang sudah+sampai suka sunatan
 susul$ syaratnya+apa tabrak tadi+pagi tahan tanah tanah+tinggi tangis tapi tas+ransel tawa+saya team tebal
 telanjang telat tenda terakhir teriak terjun terlantar$ terminal+poris ternyata+saya tersedak tetangga+saya
 tiap+malam tidak tidak+bales tidak+bayar tidak+dikasih tidak+janten tidak+kenapa tidak+nih tidak+punya tidak+sido
nonsense -2 tidak+tahu tiketnya tipu+online tipu+saya tiri tisu titik titiknya tol tolong+bantu tolong+dong
 tolong+segera tongkat tongkat$ trc$ trc+0457 trotoar truk+tanah tu tua tumpang tunggu+di udin ulang ulang+titiknya
 ular update+dong urus usaha viral wajib warga$ warga+yang warna warung$ wb wb$ woy+bales wr wr+wb yang+cari yang+di
 yang+film yang+kemarin yang+lalu yang+lapor yang+satu yang+saya
nonsense -3 3+hari 60an 60an$ 70$ =done =home =kin =past =poor =rails =seek =still =strike =well @call @len4 @len5
 @team @who=operator ^anak ^angkot ^bayar ^bener ^bikin ^bursa ^cepat ^ditusuk ^gang ^gudang ^hari ^hilang ^ibu ^ieu
 ^ijazah ^itu ^jam ^kenapa ^keren ^ktp ^kubur ^majikan ^odgj ^oke ^pakai ^penipuan ^salah ^saudara ^sekarang
 ^sertifikat ^sip ^status ^tes ^tukang ^tutup ^untuk ^wilujeng ^🙏 abaikan ada+korban ada+orang adik adik+saya
 aja+pak akun alamat aminah aminah$ anak+kecil anggota angkot$ angkot+ugal2an anything apa+aja apa+syaratnya apotek
 arah are are+you assalamualaikum$ bagaimana+pak banjir bantu$ bantu+saya baru batal$ batu$ bawa+apa bawa+karung
 bayar+tidak bayi belakang berdiri biasa bisa bisa+bantu bisa+pulang bocah bot+nya cerai cikokol cikokol$ cina cina$
 daerah dan darurat data di+depan di+jalan di+kali dia dia+moved dikasih+makan ditusuk does does+this gang$
 gang+tabrak ganggu gemuk gemuk+pendek gerobak gigi gigi+ompong golok gudang haji halo+dinsos halte hilang+stnk
 identitas ieu ieu+teh ijazah ini istri+saya jadi+kan jam jaya job juga$ kacamata kacamata$ kali$ kalian kami
 kampung kan$ kartu karung karung$ karunya kayanya kayu kecanduan kecanduan+film kecil$ keluar keluarganya kelurahan
 kemana kembali kena kesini$ kok kontak korban$ kotor kubur kubur+cina kumat kurus kurus+tinggi lagi+pak lalu$
 langka langka$ lanjut lapor+dong lewat linglung madura majikan makin maksudnya maling masih+waiting masjid
 masuk+tidak mau mau+bikin mau+lapor meluncur meluncur$ merah mesum minta+pemadam minta+tolong mobil moved muntah
 napas need+tolong neror neror+saya nihil no nomor+saya ok$ oke ompong ompong$ ongkos orang+odgj orang+yang otw
 pak+di pak+dinsos pak+ini pak+orang pak+selamat pak+tolong pakai+kacamata palsu pangkalan panti parah pasar$
 pemadam pemadam$ pencet pendek pendek$ penipuan penipuan+online perempatan perempuan pergi perkosa pertolongan$
 petugas+berapa pindah pinggir pingsan pohon polsek poris pos progres$ pulang$ punten+kakak rambut raya relawan rs
 rt ruko rumah rumah$ rumah+singgah rumahnya rw salah+chat sandal satpam satu+lagi saudara+saya saya+butuh
 saya+dipukul saya+kasih saya+kecanduan saya+rumah saya+sudah saya+tidak saya+tunggu saya+yang segera segera$ sehat
 sekarang$ selamat$ selamat+malam selamat+sore selapajang selapajang$ sembako sementara sertifikat sertifikat+tanah
 siapa+yang sido singgah sini siti siti+aminah situ smp soal sore$ spbu stasiun status$ stnk suami$ sudah+tidak
 surat syaratnya$ tahu$ taman tanah$ tangan$ tarik ternyata$ this tiap tidak+ada tidak+bawa tidak+jadi tidak+sih
 tidak+usah tidur tidur+di tiket$ timnya tinggi$ tipu toko tolong top$ tpu tpu+selapajang truk tua$ tunggu$ ugal2an
 umur+70 usah waiting wilujeng wilujeng+enjing woi+pak ya+pak ybs
nonsense -4 =arms =birth =breath =child =lost =road =smell =wait =water @back @person @sighting @them ^ada
 ^alhamdulillah ^apa ^batal ^batik ^bidan ^daftar ^daster ^foto ^good ^hai ^iki ^is ^jembatan ^kalau ^ketemu ^kira
 ^mantap ^motor ^noted ^pak ^penelepon ^progres ^rsud ^siang ^tadi ^update ^wa ^👍 a ada ada+di ada+yang air
 alhamdulillah anak anak$ ayam$ baik$ baju bakar bapak bapak+tua batik batu bau bawa boleh+lapor bursa bursa+kerja
 butuh+ambulans butuh+pertolongan cara cek+tiket dari daster daster+bunga dekat dengan$ depan di di+pasar dibawa
 dijemput$ diproses enjing enjing$ esek2 good habis hai hallo$ hitam$ hoax+pak ibu ibu$ ibu+saya iki info iseng$ itu
 iya$ jadi jembatan kaki kalau kantor kayaknya kejang kemana$ ketemu kira klien kota lagi$ lari lihat logat lupa$
 mahal$ malam+pak mana$ mantan+pacar mantap masih$ mic mic+tes minggu$ minum motor+saya nama need nyamuk
 nyamuk+banyak online$ orang+sekarat orang+terlantar parkir pasar+murah patah pegang pelapor pelayanan$ penelepon
 pertolongan petugas progres pulang punten$ puskesmas robot rokok rokok$ rsud rsud$ saja$ sampah sampai satpol
 saya+kirim saya+makasih sebatang sekarang selamat+pagi siang$ sip sip$ sorry$ status suami+saya sunda sunda$ susul
 tadi tahun tas teh terima terminal$ tes+mic test$ the tinggal tinggi topi topi$ tukang untuk+laporan ya$ 👍 👍$
nonsense -5 =elder =force =height =seen =stir @? @other @status @who=relative ^baik ^bawa ^dua ^hallo ^halo ^harga
 ^internet ^izin ^jalan ^kata ^kemarin ^kok ^kulonuwun ^lama ^lupa ^nih ^oii ^ok ^perempuan ^ping ^sekitar ^semoga
 ^spada ^start ^umur ^waalaikumsalam ada$ anak+saya banget$ banyak$ batal berisik berisik$ bidan bukan bungkus cuma
 datang$ dengan di+gang di+terminal dikasih dinsos$ dipukul disabilitas dua+orang duduk film$ gelandangan hallo halo
 harus hilang hitam hp ini+bot izin jalan kabar kali kemarin keramaian kesini konsultasi korban kp kulonuwun
 kulonuwun$ laki liar listrik lokasi lupa mahal masih masuk$ mau+laporan minggu nanti nasi+bungkus noted noted$
 odgj+di oii oii$ ok orang+tidak pak+cek pasar pelayanan permisi$ petugas$ ping ping$ rawat$ satu+orang saudara$
 saya+disabilitas sebelah sekolah sendiri sorry spada spada$ start start$ suami sudah+saya syaratnya tabrak$ tangan
 tanya telepon tempat terminal terus terus$ tetangga$ tidur$ tiket tolong+cepat umur update video waalaikumsalam
 waalaikumsalam$ warga warung yang 🙏 🙏$
nonsense -6 =client @danger @goes @placed @withdraw ^bagaimana ^bantu ^bisa ^dengan ^gelandangan ^haii ^haloo ^hello
 ^hi ^iya ^janji ^laki ^lansia ^oi ^okeee ^orang ^sugeng ^sukarjo ^top adu aja$ angkot baik buka$ cabut$ cepat$ diam
 diancam evakuasi$ foto$ gang hai$ haii halo$ haloo hari+minggu hello hi hukum hukum+apa iya juni kakak+saya kan
 kemarin$ kerja+dong kontrakan kp+baru lama+banget lansia makasih$ mati+pak nya oi okeee orang pabrik pagi$
 pak+ternyata rawat rps rps$ salam salam$ saudara saya+cabut sekitar semoga sore sugeng sukarjo ternyata top tower
 tunggu waris waris$
nonsense -7 =nature =office @who=responder ^dia ^haturnuhun ^horas ^kontrakan ^laporan ^makasih ^mauliate ^nikah
 ^pagi ^tetangga ^trc bagaimana$ bayar buka cabut datang dibaca dibaca+doang gelandangan$ haturnuhun hilang$ horas
 janji laki$ lama laporan+saya masuk mauliate pak$ perlu saya+istri siang tahun$ tetangga tolong+saya ya+ini
nonsense -8 =thanks @addition @thanked ^maaf ^mantul ^masih ^sampurasun bagaimana bantu istri$ lapor makasih mantul
 pagi perempuan$ salah sampurasun sampurasun$ saya+mau sendiri$ tolong$ untuk
nonsense -9 @question ^assalamualaikum ^permisi ^punten ^tolong assalamualaikum foto is lansia$ maaf mati$ orang$
 permisi punten robot$
nonsense -10 @it ^tidak laporan$ minta$
nonsense -11 @code ^belum lapor$ laporan much siapa$ trc
nonsense -12 @thanking ^ini kamu+robot
nonsense -16 odgj$
question 15 kamu+robot
question 13 relawan
question 12 ^lo resmi
question 11 jadi+relawan lo mau+jadi nanti resmi$ wajib
question 10 24+jam ada+ambulans atau disebar+tidak free it kantor kemana$ polisi
question 9 @? ^emang ^foto ^jam ^kenapa ^maksudnya adopsi anything apa+syaratnya are+you bener$ biasanya biaya
 bukan$ dari+mana does does+this emang hukum+apa jam$ kenapa kenapa+saya lama malam+ada perlu rahasia saya+rahasia
 siapa+ya this tidak$ yang+sudah
question 8 =ask @question ^berapa ^bisa ^daerah ^dinsos ^iki ^ini ^kalau akan aman apa+pak are baju+bekas
 bayar+tidak berapa berapa+lama boleh cara daerah di+tangerang donasi gratis+tidak hukum ini+bot itu jaga jam kalau
 kantor$ kirim+lokasi ktp+tangerang layan luar maksudnya mana mana+ini mau+donasi nanti$ nya+dari orang+mana
 orang+meninggal pak+nya penjemputan polisi+di rumah+singgah siapa siapa$ singgah tanya telepon tetap trc
 umur+berapa you
question 7 ^apa ^are ^bagaimana ^bayar ^hari ^kamu ^nanti ^perlu ^rumah ada+biaya aja$ ambulans apa bagaimana$ beda
 bener besok+ada bisa+lapor bisa+saya buka buliah cek+laporan dibaca dinsos$ gratis+kan hari+minggu harus identitas
 ini+pak istirahat jam+istirahat jiwa kalau+saya kalau+sudah ke+panti kemana kerja+24 kok+lama ktp lama+biasanya
 lapor lapor+di mana+aja mesin mesin$ mobil+apa nanti+pulang nomor nomor+ini nomor+telepon orang+bener pak+jam panti
 petugas+perempuan prosedur rahasia+kan rame2 robot saya+akan siapa+aja sih sini sirine syaratnya$ tadi+malam
 takut+dia tangsel tidak+kalau tidak+nanti tidak+untuk titip trc+itu tunggu+di ya$
question 6 =drill @it ^beda ^bener ^is ^siapa ^trc ^umur aktif alamat aman+tidak apa+saya apa+sih bagaimana
 bagaimana+cara banget$ bayar bekas berapa+hari berapa+orang bertanya bisa bisa+bantu bisa+masuk boleh+lapor bot
 cara+cek data+saya di+kali di+kantor dikasih+makan dinsos disebar dulu foto harus+kirim harus+tunggu ieu+teh iki
 itu+orang kalau+ada kalau+ketemu kalau+mau kalau+orang ketemu+orang kok+harus kota langsung lapor$ lapor+kesini
 lewat+sini maksimal mana+sih masuk masuk+panti masuk+sini mau+wawancara nomor+dinsos oleh pelapor pemerintah
 perempuan+ada petugas+berapa petugas+datang program pulang+tidak sakit+jiwa sampai+jam saudara+sudah saya+disebar
 saya+sakit saya+tanya sini+tidak syaratnya tanggung tangsel+masuk teh tindak$ wawancara ya+kok yang+meninggal
question 5 @len2 ^biaya ^data ^gratis ^ieu ^kantor ^lapor ^mun ^petugas ^upami ada+petugas adopsi+bayi
 ambulans+tidak apa+bisa apa+mesin apa+robot apa+yang atau+mesin balas bantu+tidak biar biasanya$ bisa+jemput
 bisa+minta boleh+saya boleh+tanya bot$ buka+24 cara+batal cara+lapor dendam di+puskesmas dibawa dijemput dikasih do
 gelandangan+nanti gempa gratis ieu iki+bot ini$ ini+gratis itu+tadi jaga+malam jaminan kabupaten kah kah$
 kalau+lapor kalau+malam kalau+minta kamu kan kan+pak kemarin+itu kembali+lagi kencang kerja+sampai lain lama+tidak
 lansia$ lansia+terlantar lapor+disini lapor+lewat lapor+tidak latihan layan$ layan+ini maksimal+berapa mana$
 meninggal meninggal+di mun naha nama+saya nanti+saya ngasih nik odgj+yang orang+sakit panti+mana pemkot
 penelepon+bertanya penelepon+tanya perlu+foto petugas+jaga petugas+untuk punya+saudara robot+apa saya+bawa
 saya+dibaca saya+laporan saya+takut share+lokasi sih$ sini+ya skripsi syarat syarat+masuk tadi+ada tanpa tanya+jam
 telepon+tidak terlantar terlantar+itu tetap+tolong tidak+di tidak+ke tu untuk untuk+ibu untuk+warga upami yang+jaga
question 4 @len1 ^abis ^boleh ^buka ^identitas ^kok ^layan ^malam ^obat ^odgj ^tadi ^untuk abis+lapor ada+masalah
 aktif+tidak alamat+rumah aman$ anak+jalan anak+kontrakan anonymously anonymously$ apa$ apa+beda apa+laporan
 apa+orang asli asli$ baca bade bagaimana+do bahasa bales batas bawa+pulang bener+tidak berapa+kalau berita besuk
 besuk+rumah boleh+kirim boleh+tidak boleh+titip bukan+warga daerah+kerja dapat+imbalan dengan+112 dengan+orang
 dibawa+kemarin dijemput+itu dijemput+nanti dinas+sosial dinsos+ya do+saya dokumen dokumen+apa donasi+baju duit
 duit+ke dulu$ dulu+ya emang+bener foto+tidak foto+yang harus+share here here$ heula hilang+disini imbalan
 imbalan+tidak ini ini+aktif ini+layan ini+masih ini+nomor is itu+dikasih itu+yang izin jam+besuk jawab+orang jemput
 jenguk juga$ kabar+tidak kabupaten+juga kalau+odgj kami+mandi kan$ kasus ke+gelandangan ke+siapa kirim ktp+saya
 kumat lansia+belum lapor+gelandangan lapor+terus laporan+anonymously luar+kota lumpuh+tidak makan+tidak malam+tidak
 masalah melayani mereka mereka+dikasih minggu nanti+dibawa nyambung+ke obat+jiwa pak+apa pak+kalau pakai+ktp
 pakai+mobil pakai+seragam panti+lansia pasar$ pelapor+dapat pelapor+rahasia penjelasan petugas petugas$
 petugas+kerja petugas+pakai polisi+dulu pulang+dulu rahasia+tidak relawan+bagaimana robot$ rujuk+ke sakit
 saudara+boleh saya+boleh saya+kabar saya+warga sebelum siapa+yang singgah+terima sosial takut tampung tangerang
 tangerang+boleh tanya+pak tebus telepon+kemana terus$ tidak tidak+pak tidak+sih tolong+penjelasan tunggu
 untuk+masuk upami+bade yang+bales yang+benar
question 3 112+apa =client =well @where ^aman ^do ^harus ^kasih ^kira ^nama ^nomor ^relawan ^yang abis ada+tidak
 aja+yang alamat$ ambulans+gratis anak+bagaimana anak+di anak+hilang anak+terlantar anonim apa+aja apa+biar apa+cuma
 apa+dinas apa+harus apa+itu apa+motor apa+odgj aplikasi aplikasi+resmi aturannya bade+lapor bantu+cari bawa+mobil
 beda+dengan beda+lapor belum+ada benar bener+datang berapa$ berita+bunuh biasanya+petugas biaya+pemakaman
 biaya+tidak bisa+tampung bisa+telepon bohong bot+apa cara$ chat chat+ini dapat+hadiah data data+pelapor datang+bawa
 denda denda+bener dengan dengan+aja dengan+siapa dengan+tetangga dhewe di+cimone di+penampungan diadopsi
 dibawa+bagaimana dijemput+perempuan dikenali dimusuhin dinas dinsos+apa dinsos+buka disimpen disimpen+berapa disini
 disini+dengan ditaro ditaro+mana do+you doang$ dulu+kah gampang gelandangan+kena gelang gini hadiah hari+bisa
 hari+di hari+libur harus+kenapa harus+pakai hasil$ hp+tidak hungkul ibu$ identitas+pelapor informasi ini+aplikasi
 ini+kalau ini+teh is+this itu+apa itu+bagaimana itu+bener itu+dibawa itu+mana izin+tanya jakarta jakarta+boleh
 jam+operasional jam+pak jam+segini jenguk+tidak jiwa+gratis juga kalau+gelandangan kantor+dinsos kasih kasih+duit
 kasih+nomor ke+orang ke+pak ke+rs kedah kemana+pak kemana+sih kena+denda kenapa+harus kenapa+pak kerja
 kerja+petugas ketemu+bayi ketemu+nanti ktp$ kubur$ lagi+tidak lama$ lapor+anonim lapor+dapat lapor+juga lapor+malam
 lapor+orang lapor+tanpa lapor+untuk laporan+bagaimana laporan+orang lewat lokasi$ lokasi+sih lokasi+tidak
 luar+daerah lumpuh maaf+ini mabuk+di mana+alamat masih+bisa mau+dijemput mesti minggu+tidak na nanti+ditaro ndan$
 ngasih+makan nolak+dibawa nomor+dinas nomor+hp nomor+resmi nya odgj+amuk of oleh+petugas ongkos+pulang open
 orang+apa pak+kata pakai+bahasa panti+tidak penampungan penampungan$ perempuan$ perlu+surat pertolongan+pertama
 pesan pesan+suara pp prosedurnya punya punya+bpjs puskesmas+mana ragu rawat+mana rs$ rt+tidak rujuk satpol+pp
 saya+apa saya+bukan saya+disimpen saya+panggil saya+perlu segala segini segini+masih send seragam seragam+tidak
 share sih+ada sih+berita simpan singgah$ singgah+mana sini+bukan standby sudah+ambil sudah+dijemput sudah+lapor
 sudah+pikun sumbang surat+rt takut+dimusuhin tampung+orang tangan+di tangan+tidak tangerang+bukan tanya+dong
 tanya+syarat tapi+saudara telepon$ temuan terus+bagaimana tetangga+tidak tetap+bisa tidak+muncul tidak+petugas
 tidak+saya titip+adik tolong+di tolong+informasi tua+yang tuh untuk+apa untuk+lap untuk+tugas urus urus+bagaimana
 viral+di warga+tangerang yang+datang yang+dibawa yang+dijemput yang+jawab yang+mana yang+pakai yang+standby
 yang+tangan yang+tanggung yang+tidak yang+viral
question 2 112$ =done =mad =not @case ^besok ^bibi ^cara ^dasar ^dengan ^dokumen ^jemput ^manga ^pelayanan ^pnlp
 ^share ^timnya ada+berapa ada+odgj ada+rumah aja alamat+di ambulans+dinsos ambulans+untuk anak$ anak+bisa anonim$
 apa+layan apa+pelapor apa+ya asesmen atau+polisi aturannya+bagaimana bagaimana+kalau bagaimana+prosedurnya
 bagaimana+sih bahasa+inggris bahasa+jawa bakar+di bantu+ongkos bapak+di baru+ketemu batal+laporan bawah+umur bebas
 beda+odgj biar+saya biaya$ bibi bisa+jenguk bisa+pakai bisa+tidak boleh+jenguk boleh+tahu bot+ini bot+nya
 buka+sampai bulan$ bunuh cari+ibu charge cimone$ culik culik+anak daerah+depan daftar+kemana dan+bagaimana darurat
 dasar data$ datang+pakai di+english di+jalan di+sini di+tempat di+tiktok dibawa+kemana dibawa+nanti dikasih+duit
 dikenal+sudah dimakam dinsos+ada dinsos+berapa dinsos+bisa dinsos+bukan dinsos+hari dinsos+itu dinsos+ke
 dinsos+kota dinsos+urus dipungut dipungut+biaya disana disuntik dulu+tidak english english$ foto+saya gelandangan
 gitu gratis+ada guys hamil+tidak hari harus+polisi hilang+saya ibu+hamil ijin inggris ini+bisa ini+buka ini+dengan
 ini+jawab ini+manusia itu+dinsos itu+nanti itu+singkatan jam+dulu jemput$ jiwa$ kalau+lagi kalau+laporan
 kalau+pelapor kali kali+itu kali+kemarin kami+titip kan+ibu kasih+makan kata+ada ke+kampung ke+polisi ke+rumah
 kejang+di keluarganya+tidak kesini+atau ketemu kirim+video klien+menolak kontrol kontrol+ke kontrol+rutin ktp+tidak
 kudu lagi+ke lagi+kembali lagi+kumat lansia+dan lap lapor+apa lapor+harus lapor+ibu lapor+kena lapor+masih
 laporan+palsu laporan+something layan+24 lebih+dulu lewat+mana libur lihat+orang live live+dengan lokasi mahasiswa
 makan+orang malam malam+gini malam+petugas manga mau+ngecek mau+sumbang mayat+tidak menolak menolak+dibawa
 minta+ambulans minta+anter minta+jemput minta+petugas motor$ muncul nanti+apa nanti+hubung ngomong+dengan nih$
 nolak nomor+ambulans nomor+laporan nomor+wa nyambung odgj odgj+dengan odgj+dibawa odgj+kontrol odgj+nya odgj+takut
 ongkos operasional orang orang+mabuk orang+nolak orang+pingsan orang+terlantar pak+bisa pak+ini pakai paksa panggil
 panti+di panti+werdha pasung pelayanan perlu+kirim pertama pertolongan petugas+apa petugas+dari petugas+nanti
 petugas+nya petugas+tidak pindah$ pnlp polisi$ polisi+tidak prosedurnya$ pulang pulang+apa puskesmas$ ralat+alamat
 rame2+di rsud rt+dulu rutin sabtu sabtu+tidak saksi salah$ salah+lapor sampai sampai+biasanya satpol saudara+bisa
 saudara+di saudara+siapa saya+aman saya+kejang saya+salah saya+tahu saya+telepon service sih+pak singgah+itu
 singkatan singkatan+apa sini$ sini+dengan something something$ sore+ada suara suara$ sudah+malam sudah+meninggal
 syarat+ambil tadi+sore tahu$ tahu+tidak tampung$ tampung+di tangerang$ tangerang+ada tangerang+live tanggung+biaya
 tanya+alamat telepon+siapa terlantar+tidak terlantar+yang terus tgr this+service tiap+bulan tidak+nih tidur+mana
 tiket$ tiktok tiktok+itu titip+lansia tolong$ tugas+sekolah tunggu+24 umur umur+tidak untuk+kontrol video+tidak
 waktu werdha work yang yang+baca yang+baru yang+butuh yang+kubur yang+lapor yang+odgj yang+punya yayasan yo
 you+guys
question 1 112+dengan 80+tahun =force ^112 ^alamat ^biasanya ^dibawa ^kemarin ^minimal ^mr ^syarat ^takut acuk
 aja+ya ambil+saudara amuk anter+sendiri apa+boleh apa+kabupaten apa+saja apa+satpol aturan bayi bener+dinsos
 bener+tindak berobat biasanya+orang bisa+lihat buka+hari buka+sabtu bukan cu daerah+kabupaten dari+dinsos
 dari+pemkot dengan+ke di+mana di+rsj dia+lari dibawa+itu dibawa+ke dikenal dinkes dinkes$ disini+bayar
 ditinggal+orang dititipin dititipin+ke dna dna+untuk gali gini+bayar golok+saya handle hapus+data harus+bagaimana
 hilang+harus hilang+orang hukum$ hukum+tidak imigrasi ini+24 ini+petugas ini+untuk itu+ada itu+di izin+bertanya
 jadi$ jam+tidak jawa jemput+bayar kalau+dia kalau+jemput kami+boleh kampung$ kapan$ kaya+bagaimana ke+dinsos
 ke+mana keluarganya kesini+dengan ketik khusus kira+petugas kirim+tidak korban+sudah laksa langgar langsung$
 lansia+apa lansia+mau lapor+bagaimana laporan+saya lari$ layan+gratis lewat+telepon lokasi+bagaimana mahasiswa+lagi
 makan malam+di malam+minggu mana+pak mantan+saya masih+smp masing mayat+tanpa menurut menurut+aturan minimal
 minta+didampingi minta+surat nganter nih+ada obat+odgj orang+hilang orang+ke orang+lain orang+pasung orang+petugas
 orang+sih orang+tampung orang+tanpa pak+di panjang panti+ke paspor pasung+keluarganya pasung+orang pemakaman
 pemkot$ pemkot+apa penanganan+odgj penipuan penipuan$ petugas+langsung piro prosedurnya+bagaimana punya+anak racun
 rsj rumah+kontrakan saudara+itu saya+anak saya+bisa saya+ketauan saya+mahasiswa saya+masih saya+simpan sebagai
 sendiri+itu siapa+ini sih+biasanya sih+ngasih skripsi$ tanggung+jawab tanpa+saudara tanya+terus tapi+keluarganya
 tes+dna tidak+dikenal tidak+pegang trc+sampai tunggu+petugas untuk+jemput urus+apa urus+pemakaman wae+pak waktu$
 warga$ wna ya yang+ditinggal yang+harus yang+lama yayasan+kami
question -1 1+orang 2$ 3+hari 45+bagaimana 5$ 5+ya 50an =food =home =poor ^beasiswa ^bocah ^bot ^bursa ^butuh ^darah
 ^depan ^good ^hai ^hatiku ^hilang ^info ^janji ^join ^jual ^keluarganya ^kis ^klg ^klien ^klik ^km ^lama ^lanjut
 ^lokasi ^masuk ^modal ^nasib ^pacar ^patokan ^popok ^punten ^ralat ^rambut ^rame ^rumus ^sampurasun ^satu ^serah
 ^target ^top ^vaksin ^warga ^woy ada$ ada+alien ada+laki ada+lowongan ada+mana ada+pasien ada+tindak adik+saya
 aja+sih ajak+ngomong aktif$ alat alien ambruk an anak+itu anak+yatim ancam aneh angkut+kok anjir anyar$ apa+dinsos
 apa+mayat asik asik$ ayam aye bagaimana+laporan bahaya+kalau bangun$ bansos$ bapak+ibu bapak+odgj barat$
 baru+datang batuceper$ bawa beasiswa begini belendung belok belum+pulang benda$ berjalan berjalan$ besok+jam biasa
 biaya+berapa bis bis+ke bisa+dijemput bisa+kesini bisa+pinjam bisa+tunggu blok boleh+minta bot+goblok bpjs+gratis
 bpjs+saya bpjs+yang brebes budek buka+jam bukan+odgj bukan+yang bulak bulan+lalu bungkuk bungkuk$ bursa bursa+kerja
 buta cabut cara+bikin cari$ cek+penerima cengkareng centang centang+satu cepat$ cilacap ciledug$ cod cod$ curi
 da+tidak daan daan+mogot daftar dagang dan dangdut dangdut+sampai dapat+blt darah+makin dari+indramayu dari+polsek
 dari+tadi datang+juga dengan+dinsos depan+apotek depan+gang depan+kantor depan+rsud di+cisadane di+emperan di+ig
 di+lampu di+masjid di+mushola di+perempatan di+rsud di+rumah di+saya di+story di+teras di+warung diam+wae dibantai
 dibunuh dicek dicek$ dideportasi dideportasi+tidak digembok dijemput+tidak dikasih$ dikit dinsos+lansia
 dinsos+tidak diproses$ disini+pak disini+tidak doang dtks duo emang+kalau emperan evakuasi flyover foto+ya
 gang+mawar gapura garut gerbang giginya+ompong golok good good+job gratis+bagaimana guna$ habis+ongkos hai haji
 halo+apa hapus+aja harus+apa harus+lapor have hilang+2 hilang+dari hilang+tidak hoax hubung$ hubung+pak ibu+alun
 ibu+icih ibu+yati icih identitas$ ig+kata ijo indah indramayu indramayu$ ini+dapat ini+lokasi ini+nama ini+saya
 ini+ya inyo iseng itu+giginya itu+kakak itu+untuk iya jadi+datang jadi+kan jalan+bungkuk jalan+daan jalan+lobang
 jam+10 jam+3 jam+5 jam+lalu janda jd jelas+tidak jelek jelek$ jemput+lansia jenggot jenggot$ join+grup juga+sudah
 kab kab+tangerang kacamata kalau+lansia kambing kami$ kanan karawaci kartu+disabilitas karung kata+mau kata+orang
 kayaknya+lansia ke+cilacap ke+petugas kebaya kebon kec+benda kejar kelas keliling keluarganya+ada kemarin+sekarang
 kemarin+sudah kembali kembali$ kencang$ keren kesini$ ketemu$ kiri kirim$ kirim+kesini kis kk klg klien+kooperatif
 klien+sudah klien+tidak klik+link km kok+ada kok+centang kondisi konsul konsul+hukum kooperatif koran koran$ kota$
 ktp+hilang kuat kursi kursi+roda kursus kursus+jahit kurus lae lagi+apa lagi+kenapa lagi+orang laki+tanpa lalat
 lalu$ lama+banget lansia+baju lansia+di lansia+nyasar lantai lapor+itu lapor+polisi laporan+baru laporan+masuk
 laporan+satpol lebaran lemas+banget lempar liar+di link+ini lo+pada lobang loh lu+siapa luas maaf$ macet
 makin+banyak makmur malam+bagaimana malam+iki mandir mang mang+ujang manusia masuk$ masuk+gang masuk+rumah
 masuk+tidak mata mau+ke mau+konsul mau+kursus mau+untuk mawar menang minta+nomor mobil+tidak modal+usaha mogot
 mondar mondar+mandir mulut nama+bapak nama+di nanti+kalau nasi nasib+lansia neglasari nengok$ ngecek
 ngomong+nyambung nih+petugas nikah nomor+12 nonaktif nongol nunggak nya+sudah obat obat+kuat obat+pelangsing odgj$
 odgj+perempuan odgj+suka ompong online+bagaimana online+lapor operasi orang+agak orang+sudah orang+ya pacar+saya
 padahal+di pagar pagi$ pagi+lapor pak$ pak+dinsos pak+soal pakai+kebaya panas panggil+ibu pasar+murah pasca patokan
 pbb+online pegang pelangsing pelatihan+jahit pelatihan+kerja pencarian penelepon+minta penerima penerima+bansos
 perkosa petugas+ada petugas+diam petugas+trc pinjam+ambulans pisau pondok popok poris poris$ pos$ poster
 pulang+kerja pun punya+ongkos punya+siapa puskesmas+lama putih+semua rambut+putih rame rame+di raya$ ready rel
 remaja roda rsud+kota rt$ rt+3 rt+5 rt+aja rumah+ibu rumah+warga rumus rumus+luas sabi$ saja$ sakit$ sakit+di
 salah+kirim sampurasun sanggup sarung satpol$ satpol+laki satu+lagi saudara saurna saya+ancam saya+belum saya+cuma
 saya+di saya+dibantai saya+dibawa saya+ganti saya+keburu saya+lapor saya+malam saya+pakai saya+terdampar saya+tolak
 saya+ya seberang sehat+selalu sekarang+dia sekarang+rawat selalu selalu$ semua$ semua+pakai sendiri+di senin serah
"""
