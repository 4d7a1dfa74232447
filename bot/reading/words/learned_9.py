"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 3 tembok$ terbang teriak$ tetangga+buang tetangga+pakai tiang tidak+dikenal tidak+layak tidur$
 tol+kunciran trans tua+di tumpeng$ turun tusuk ular+di urus+kemana usir+saya utara+saya veteran$ visum warga+sampai
 warteg warung wc wrg ya$ yang+luka yang+paling yang+perempuan yang+punya
other_service 2 04$ 10rb 12+malam 2+ruko 3+hari 3+juta 3+mau 3+motor 3+tahun 4+bulan 4+orang 4+perumnas 8+orang
 9+mau =body =stir @1 @len1 @placed @reports ^ada ^aer ^akses ^akte ^alat ^balap ^beras ^butuh ^gang ^kena ^kursi
 ^manga ^mobil ^monyet ^nama ^operasi ^pdam ^pinjol ^sumur ^tabung ^taman ^yth ada$ ada+api ada+beasiswa
 ada+programnya ada+ruko ada+tawon aer air+bersih ajuin akses+jalan akta+kelahiran akte akte+lahir aktif$ alat
 alfamidi amal ambruk+pak ambulans+gratis ampir ampir+jatuh amuk+karena anak$ anak+ngumpet anak+sakit anak+sembunyi
 anak+tidak ancam+pakai angkot+mau angkot+ngetem anjing+liar antri+puskesmas apartemen apartment asuhan ayam+saya
 aye+ampir bacok+di bacok+jalan bagaimana$ bahaya+untuk bak bakar+besar bakar+dekat bakar+lapak bakar+tangan balap
 banget+dari bangun banjir+pak bansos+pak bansos+saya bantu+apa bantu+bayar bantu+hp bantu+tidak banyak+banget
 bapak+mau bapak+sendiri bapak+stroke basah basement batuceper+sudah bau+tidak bayar+tunggakan bebas becak$
 begal+sekarang belatung beli belum+datang belum+kami bener$ bener+tidak beras+bantu berkeliaran bersih besar+bakar
 besar+depan besar+jalan betawi$ bibirnya+rusak bidan$ bikin+macet bikin+sktm bikinnya bisa bisa+dijemput bisa+lepas
 bisa+pakai bisa+pinjam bisa+urus bnn bocor bolong$ bpjs+gratis bpjs+yang brebes bts buang+limbah buang+sampah
 bukan+odgj bukan+ranah bukan+terlantar butuh+alat butuh+pengacara c$ cara+bikin cek+bansos cepat+pak cerai+gratis
 cerai+suami cibodas cibodasari$ ciledug+indah cipondoh collector+tarik cuci cuma+mau curiga dada daerah
 daerah+pasar daftar+bansos daftar+sekolah dapat+blt darah+tinggi dari+jam dari+lebaran dari+sore dari+subuh
 dari+yayasan datang+juga dengan+kakak dengan+tetangga dengar$ dengar+teriak dengar+untuk depan+alfamidi depan+pasar
 depan+sd depan+spbu depan+taman depan+tangcity di+alun di+cimone di+dalam di+data di+genangan di+kampung di+kantor
 di+kreo di+kua di+lapak di+lingkungan di+loteng di+perum di+saya di+sini di+warung dia+kejar dia+masuk dia+tidak
 diamputasi diaspal diaspal$ dibacok+di dibacok+tangan dibuang+di difabel dindingnya dishub$ ditertibkan
 ditinggal+gitu ditusuk$ dmn dmn$ domisili dompet+saya dong emas error error$ fals film foto+saya gang$ gang+2
 gantung+di gedor+pintu gerak+kaki gesper$ gigit+ayam gini gitu+aja golok+ancam gratis+bagaimana gratis+di
 gudang+kardus hampir+tabrak harga+beras hilang hitam+tebal hp+saya ibadah ibadah$ ibu+dengan ibu+dia ibu+sudah
 ijazah+tahan industri+manis ini+kapan ini+lagi is iskandar iskandar+muda iuran jadi+sudah jalan+iskandar
 jalan+juanda jalan+ki jam+12 jam+6 jambret+di janda$ jembatan+gerendeng jual$ juanda juga jurumudi juta$ kabel+pln
 kakak+saya kakak+yang kali$ kamar+bawa kami+bapak kami+dari kami+urus kampung+kami kampung+saya kapan+bansos
 kapan+nyala kapan+turun katarak+gratis kayaknya+bakar kayanya$ ke+dinas ke+garut ke+kelurahan ke+rumah keberatan
 kecanduan kelahi+rebut kelahiran kelahiran+anak kelas kelas+5 kelontong kelurahan+kenanga kelurahan+larangan kena$
 kena+tipu kenanga+gang kenapa+nama kencang+banget kerja+dinsos kerjo keruh ketangkep+di ki ki+samaun kolam
 konter+hp korban+kdrt korban+phk kotak kotor$ ktp+bagaimana kua kucing+di kucing+tenggelam kunciran kuning$ kursus
 kursus+jahit lagi$ lagi+bawa lagi+dipukul lagi+pukul lansia+dengan lansia+umur lapangan$ lapor lapor+tapi
 lapor+tetangga larangan lempar+piring lewat+terus limbah+ke lingkungan listrik+putus listrik+subsidi loteng
 lulusan+smk macet+tolong main+bola majikan+saya makasih+sewu maling+bawa maling+malam mampu$ manga mangkal+di manis
 masih masih+gerak masuk+dapur masuk+kampung mati+3 mati+pak mati+semua mati+total mati+untuk mau+ajuin mau+bayar
 mau+bunuh mau+cek mau+lapor mau+minta mau+tanya mayat+bapak meledak$ menara menara+bts menyengat menyengat$
 merah+cikokol merah+mati merah+tanah merdeka+sudah mie minta+bantu minta+data minta+kursi minta+modal minta+perahu
 minyak miras$ motor$ muda$ mudik mugia muncul murid$ musik+keras nafkahin nama+ibu need negeri ngatur ngelewer
 ngetem ngetem+sembarangan nih+yang no+4 nonaktif+padahal nopo nunggak odgj+dan odgj+di operasi+katarak orang+lagi
 orang+minta orang+saya orang+tadi pabrik+buang pabuaran+tumpeng padahal+saya pagi+lapor pajak pak+api pak+besar
 pak+ini pak+kalau pak+tiap pak+untuk pak+warga paksa$ palak paling palsu$ palsu+untuk pampers panti+asuhan
 panti+bagaimana parah pasar+ada pasar+lama pasien pdam+keruh pelatihan+jahit pelayanan pelipis pembangunan+3
other_service 2 pendaftaran penelepon+lapor pengacara pengacara+gratis penjara$ penjual+cilok perempuan+teriak
 periuk perpanjang$ perum+total perumnas perumnas+1 petugas+puskesmas phk+mau pinggir+lapangan pinjam pintu+bawa
 pkh$ plastik+jalan pln pln+putus pmi polisi+dan polres pondok pondok+bahar poris$ pp pp$ programnya punten+bade
 punya putus+sekolah rakyat rakyat+bagaimana ranah raya+cipondoh raya+no rehab renang resah resah$ resmi ribet
 ribet$ rt+04 rt+dari ruko rumah+ibu rumah+tidak rusak+lagi sabi$ salah+sambung samaun sambung sampah+ke
 sampai+bibirnya sanca sanca+di satpol+pp satu+sudah sawah saya+belum saya+bukan saya+butuh saya+curi saya+hapus
 saya+harus saya+kecanduan saya+lari saya+lumpuh saya+masuk saya+nyangkut saya+penjual saya+punya saya+rusak
 saya+sesak saya+siapa saya+tabrak saya+tadi saya+tarik saya+tukang sebelah+jual sekarang+ancam sekarang+banget
 sekarang+begal sekarang+lagi sekarang+temen selokan$ selutut semrawut$ semua$ send+orang sendiri+tiap sengat
 senjata$ setrum+tidak sewu sewu+pak shop$ shop+3 siapa+pak siapa+yang sih$ sim sini$ suami+istri suami+lagi
 suami+tapi suami+teriak suami+tiap sudah+kena sudah+meninggal sudah+miring sudah+nyamber sudah+pada sumarni sumbang
 sumur sumur$ sumur+kering syarat+surat tabrak+anak tadi+sore tahun+belum tahun+tidak takut+ambruk takut+tabrak
 taman taman+gajah taman+mati tambal tambal$ tanda tangan+kami tangcity+tiap tangerang+alamat tangerang+tidak
 tanggung+jawab tangkap tapi+takut tarik+motor taruna tas+saya tawon+besar tawon+kepala tawuran tebal$ tebal+dari
 tebang telat+2 telat+bayar telepon$ telepon+miring tembok tenda teriak+sekarang terkait terlantar+saya
 terminal+tolong tetangga+saya tiang+telepon tidak+belum tidak+dari tidak+keluar tidak+luka tidak+pernah
 tidak+tolong tinggi+banget tiri+pukul toko+emas tolong+bikinin tolong+dicek tolong+ditertibkan tolong+send total
 tps trantib trotoar+depan truk truk+di tua+sakit tumpang+tanya tumpeng tumpuk+di tumpuk+minggu tunai turun+pak
 tutup+orang uang$ ular+sanca untuk+janda untuk+sekolah urus+bagaimana urus+bpjs urus+kartu urus+mana urus+sekarang
 usaha$ utara warga+resah warga+tidak warung+kelontong warung+sebelah wifi+gratis yang+bakar yang+bapak yatim$
 yatim+tidak yth yth+dinas
other_service 1 2+motor 22+tahun 3+bulan 3+cair 3+kapan 6$ 8+tahun ^atap ^bagaimana ^beli ^biawak ^dana ^fogging
 ^info ^nik ^pln ^pnlp ^stnk ^suami ^tumpang ^warga a ada ada+biawak ada+bpjs ada+jambret ada+kucing ada+penumpang
 ada+sarang aer+pdam aja+y akses akta+mati alamat+mana alat+dengar amankan+di ambil+anak ambruk+depan an anak+3
 anak+telat ancam$ ancam+bunuh angkut+minggu anjing+tetangga apa+di api+nya arah+ke asap+masuk atap$ atap+rumah
 bagaimana+cara bagaimana+daftar bahar bahaya+banget baik+aja bakar+lahan bakar+tolong bangkai bangun+rumah
 banjir+mata bantu+alat bapak+ada bapak+sekarang bayar+pabrik bayi+masih bengkak$ benteng+betawi berani+masuk
 berlubang+depan betawi bisa+perpanjang blok+c bpjs+ibu buka+jam bulan+depan buruh c campur cibodasari cuci+darah
 curi$ daan daan+mogot dada+pak daftar+bpjs daftar+kakak dalam+rumah damkar+dong dan+sekarang dari+magrib delima
 denda desa di+apartemen di+genteng di+minimarket di+rw di+toko di+tpu di+wc dia+ancam dicabut+kenapa dicopot
 dicoret dinsos$ dinsos+ada dipukul+pakai dishub+mana disini+tidak dong+banyak dua$ dulu+apa empang empat
 fogging+dong galak+banget gang+delima gang+masjid ganggu$ ganggu+warga gas+bocor gas+kencang gas+menyengat gesper
 gitu gudang+bakar gudang+busa gudang+sebelah hak hak+asuh hari+lewat hari+masih hilang+2 hilang+bikin hukum
 ibu+pulang istri$ jalan+daan jalan+mh jalan+sangego jalan+sudah jalan+tadi jalan+tutup jantung jaya+kaki jembatan
 jembatan+dekat juta kacamata+gratis kaki+saya kalau+malam kami+mati kampung$ kantin kapan+cair kapan+pkh
 kapan+tambal karet$ kartu+bpjs karunya+banget kasih+nomor kel+neglasari kelahi+dengan keliling+komplek
 kemarin+kapan kena+angin kena+dbd kena+denda kenanga kenapa+ya kencang kering$ kerja+atau kesehatan kimia
 kios+bakar kis+mati kk+baru kok+hilang komplek+kami kompor konsul konsul+hukum konter kontrakan+bakar korban$
 kosong+sebelah kota kp+bulak ku kua$ kucing+mati kucing+terjebak kumpul+di kuntit lagi+kelahi lagi+sekarang
 lansia+ada lansia+kami lantai+dua lapangan larangan+selatan lewat+wa liar+gigit limbah+pabrik listrik$ malah+dapat
 malam+mau maling+kotak maling+masih mampet+banjir mana+yang mandi+pak mandi+pintu masih+dengar masjid+raya
 mata+kaki mati+bikin mati+di mati+lampu mau+bacok mau+berobat mau+datang mau+konsul mau+kursus mau+nikah mawar$
 melahirkan+belum meledak+tabung menjuntai+di merah+di merah+perempatan mh mh+thamrin minggu+bau minimarket$
 minta+damkar minta+popok mogot motor+pada motor+paksa muda+di muka+saya nasi$ ngaktifin ngaktifinnya ngalir+3
 nik+saya nikah+di nomor nomor+damkar nomor+wa nyaris nyasar nyebarin orang+di pada+bawa padahal+besok pak+bikin
 pak+kami pak+kayaknya pak+temen pak+teriak pak+tetangga pakai+gesper paksa+dari paksa+minta pam+tidak pasar+bakar
 pbi+saya pdam$ penelepon penuh perempatan+mati perkosa+pacar pincang+tidak pindah+domisili pinggang pinggang+perahu
 pinjol+lapor pkh+bulan pln+mati pnlp pohon+mangga pos+ronda posyandu$ posyandu+di programnya+tidak pulang+shift
 punya+anak punya+rumah putar+di putus rampas renovasi ribut+rebut roda$ ronda ronda+rw rongsok rongsok+dekat
 ruko+ciledug rumah+aye rumah+kami rumah+patah rumah+saudara rumah+tutup sampai+tidak sari$ saya+22 saya+apa
 saya+bagaimana saya+bawa saya+berhenti saya+bocor saya+cuma saya+dan saya+dengar saya+dia saya+dicoret
 saya+disabilitas saya+lewat saya+paksa saya+perlu saya+setrum saya+telat saya+tiap sebelah+lagi sekarang+masih
 sekarang+muka selokan semua sepi+itu serang+jantung sering+dipukul sesak$ shift shift+malam siang+malam sim+saya
 slb smk$ smp$ sore$ sore+asap suami+di suaranya sudah+3 sudah+dada sudah+dicabut sudah+gigit sudah+minggu
 sudah+pinggang sudah+selutut sumur+alat surat+tidak taksi tanah+sudah tangcity tangerang tawon+vespa telat$ tengah$
 tengah+malam tenggelam+di terus+ke terus+pak terus+pukul tetangga+bangun tetangga+berisik tetangga+galak
 tetangga+yang tgl thamrin tidak+bangun tidak+daftar tiga tolong+diaspal tolong+dipukul tolong+pln tukang+parkir
 tunanetra uang uang+di umum+taman untuk+berobat untuk+ibu untuk+surat urus+kk urus+ktp usaha+untuk vaksin+anjing
 vaksin+rabies vespa vespa+di warga+tolong y yang+gratis yayasan+kami
other_service -1 0812xxxx 08xx 08xx$ 100rb 12+tahun 20$ 2019$ 4$ 4+sd 5$ 5jt 5jt$ 77$ ^alamat ^apotek ^are ^ass
 ^baru ^bibi ^bunuh ^dasar ^do ^dua ^emang ^gratis ^hallo ^hamil ^harus ^horas ^ijin ^investasi ^jangan ^kayanya ^ke
 ^kira ^kolong ^kontak ^kubur ^laksa ^lapar ^lu ^lupa ^mati ^mayat ^met ^misi ^nanti ^ojol ^pantun ^pas ^pasien
 ^pasutri ^promo ^punten ^ruko ^satu ^shes ^slot ^tambah ^top ^woi abis+begal abis+di ada+bekas ada+bidadari
 ada+bocor ada+karyawan ada+luka ada+mobil ada+pasien ada+pgot ada+remaja ada+spanduk adopsi adu adu+saya agen
 aja+yang akan+panggil akun+ff alam+jaya alfamart allah+pak ambulans+kami anak+kecil anak+kerja anak+minum
 anak+ngelem anak+pakai anak+perempuan anak+yang aneh aneh+suka angke angkot+pak anter anything apa+tidak aria
 aria+wangsakara arusnya arusnya+deres asap$ ashari$ asih ass ass+wr assalamualaikum+mau assalamualaikum+pak atau
 autis awas babakan$ baca bacok$ badan+gosong badan+kaku bagaimana+hasil bahasa+jawa bakar+tidur baliak bandara
 banget+orang banget+sudah bangun$ bank bank$ banting bantu+di bantu+tetangga bapak+dipukul bapak+nya bapak+ojol
 barat baru+aja batu$ bawa+motor bayi+sudah bebek bekas+luka belok bensin+ke ber3 berapa+hari berapa+lama beras$
 berita$ besar$ biaya+bisa bibi bidadari bidadari+jatuh bidan+tidak bio bio$ biru$ biru+saya bis bisa+cek bisa+ke
 bisa+ngomong bisikan bisu bocah+depan bocah+yang bolak bolak+kembali bugel buka+ternyata bukan+golok bulan+maret
 bulat bunuh bye cair+wa cape cape+hidup capek$ cari+anak cari+bapak cari+ibu cek$ cek+data celana$ cepak ceper$
 cerita chat$ cianjur cibodas+blok cilacap ciledug+plaza cimone$ cinta$ cintamu cintamu+eaaa cipadu$ cisadane+dekat
 cluster cod$ coming coming$ curug dada+terus daerah+kerja daftar+sekarang dalam+karung dana+cepat darah+kemana
 darah+pak dari+atap dari+mana dari+minggu dari+padang dasana dasar data+pelapor datang+pak dekat+pasar dengan
 dengan$ dengan+bikin dengan+kucing dengan+siapa dengar+bisikan denyut depan depan+gang depan+gudang depan+lapangan
 di+alam di+atm di+bus di+cikokol di+dekat di+dompet di+jakarta di+kabel di+kaki di+kantong di+kardus di+kebon
 di+kontrakan di+leher di+lobby di+lokasi di+luar di+mushola di+pagar di+penampungan di+phk di+pipi di+punggung
 di+rs di+ruko di+sampah di+sungai di+tas di+tenda di+the di+warnet dia+bakar dia+mana dia+pukul dia+sudah dibantai
 dibungkus dicek$ dicek+di didampingi dikasih+makan dikejar+orang dikubur dimakam+sbg dinsos+mana dinsos+yang
 dipukul$ dipukul+preman dipun dirante dirante+di disebar disitu diskon ditakoni ditinggal+ibu dituntun ditusuk
 do+you does does+this dong$ dua+kali dua+tidak dulu+ratus eaaa eh+maksudnya elpiji emperan enjing evakuasi ff
 ff+murah find flyover flyover+cikokol foto+ktp fotokopi gacor+maxwin gaga gang+damai gang+tabrak gapura garuda$
 gas+di gatsu gawat+pak gedung gedung+parkir gelandangan$ gemeter gempa gendong gerbang gereja gerobak+parkir
 gondrong goreng gosong griya hadiah haji+mamat hallo halo+apa halte+depan hari+bisa harus+kemana hasyim hebat heboh
 hilang+abis hilang+ibu hilang+itu hilang+kontak hilang+tidak hitam hitam$ horas hp+dompet hp+nya ibu+pikun ibu+tini
 ignore ijin+lapor ikat indomaret+jalan induk$ info+tambah ini$ ini+bagaimana ini+di ini+makan ini+orang ini+tidur
 investasi irigasi itu+tiap itu+yang izin+lapor jaket+merah jalan+aria jalan+gajah jalan+garuda jalan+gatsu jalan+ke
 jalan+kyai jalan+raya jalan+telesonic jalan+tol jalanan$ jalmina jam+5 jam+operasional jambi jambret+jatuh jati
 jatuh+cinta jaya+minta jaya+rt jembatan$ jembatan+cisadane jenggot jenggot$ jenguk jodoh+saya jpo jumlah juni
 juta+klik kabupaten kader kader+posyandu kafan kakak$ kakak+perempuan kalau+orang kalau+panggil kali+angke
 kali+masih kamar+mayat kamar+saya kamar+tolong kambing kami+kena kami+putar kami+tadi kan+pak kanan kandang+ayam
 kantor+buka kantor+dinsos kantor+kelurahan kapan+orang karawaci$ kardus kardus$ karena+sakit kartu+berobat
 karyawan+masuk kasih+makan kata+dibuang kavling kawan kayaknya+sudah kayu+pukul kdrt+lari ke+cilacap ke+depan
 ke+pak ke+polisi ke+tembok keburu kejar+istri kel+kreo kelahi+di kelas+4 keluar+kepala keluar+rumah keluarganya+di
 keluarganya+tidak kelurahan+benda kemana+mana kemarin$ kemarin+di kemarin+sekarang kenapa kenapa$ kepala+bayi
 kepala+bocor kepala+jatuh kepergok kerja+dari kerja+gaji kerja+tipu ketangkep+warga ketauan ketemu$ ketemu+di
 kirim+lokasi kok+masih komplek+garuda konfirmasi kontrakan+sudah kontrol+rutin korban+bakar korban+begal
other_service -1 korban+luka kosong$ kosong+itu kramat kreo+selatan ktp$ ktp+di kubur$ kucing$ kucing+pak kulit+luka
 kumis kumis+tebal kurang+waras kyai kyai+maja lagi+kumat lain$ laki+bawa laki+di laki+tua lalat+di lalu+saya
 lama+banget lampu+nyala langgar$ langsung+cair lansia+itu lansia+lumpuh lansia+nyasar lapor+apa lapor+disini
 lapor+lewat lapor+sekarang laporan+baru laporan+di leher$ lemas$ lemas+banget lempar+genteng lengan lepas+dari
 lewat+ada lewat+depan lihat$ lihat+lagi lihat+rumah lihat+saya linglung+mulai link$ lo+pada lobby loh lok+jalan
 lokasi$ ludes luka lumpuh+sendiri lurah maaf+bikin mabuk+di madura+jalan mahasiswa+mau maja maksimal
 maksimal+berapa maksud maksud+saya maksudnya+ada malah malih maling+motor mamat mandi+di mantap maret masih+sekolah
 masuk+ke masuk+mesin masuk+sini mata+melotot matahari mati+aja mati+orang mau$ mau+ambil mau+obat mau+pesen
 mau+tahu maxwin maxwin+daftar mayat mayat+bayi mayat+nyangkut mayat+pak melepuh melepuh$ melotot meninggal+tidak
 menunggu merah+shinta merak mes mesin+press met metropolis minta+pulsa minyak+ke misi misi+pak ml mlampah mnt
 mnt+tolong motor+tabrak muara much muhidin muka+biru mulai+dari mulut+keluar mungkin murah+minat murid murid+saya
 naha nak nama+asap nanti+saya napas$ nasi+goreng need+ke neglasari ngalih ngelamun ngelem+di nginep ngobrol
 ngobrol+dengan ngomong+dengan ngomong+sendiri ngorek+sampah nikah$ no+hp nomor+anda nomor+ini nya+ada nya+mati
 nya+pak nyarios nyender nyender+di obat$ obat+dari observasi odgj+amuk odgj+bawa odgj+kontrol odgj+lempar ojol+abis
 ok ongkos$ orang+curiga orang+pakai orang+tidak ot otw p$ pabrik+jalan pabrik+sapatu pabuaran pagi pagi+pak
 pak+baru pak+boleh pak+cipadu pak+kaki pak+mau pak+muhidin pak+orang pak+takut pakai+gelang pakai+jaket pakai+kayu
 paket paman+saya pamit pamulang pangkalan panik panik$ panjat pantun pantun+dong parkir+pasar parkir+ramayana
 pasang+tali pasien+jiwa pasutri pecandu pegang+dada pegang+golok pemakaman$ penampungan penampungan$ penanganan
 pendampingan pendek penelepon+tambah pengendara+motor penipuan$ penumpangnya perempatan$ perempuan+korban
 pergi+ditinggal perkembangan perlu+foto permintaan permintaan+ambulans pertolongan$ perum+dasana petugas+datang
 petugas+mana pgot piatu pikun$ pil pinang pinjam+dulu pipi plawad plaza pojok$ polisi+dulu polisi+sudah pom
 pom+bensin poris+plawad pos+damkar poster presiden press press+pabrik progres promo proyek pucat pukul+anak
 pulang+kampung pulang+kerja pulsa$ punggung punten punten$ punya+ktp punya+saudara punya+uang putar+lewat putrana
 racun$ ramayana rambut+cepak ratus ratus$ rejeki relawan+bagaimana rendah rendi rini$ rm rm+padang robot
 roda+ditinggal rokok rsud+kata rujuk rumah+bocor rumah+kuring rumah+malam rumah+pak rumah+tadi rumahnya+banjir
 rutin saged+mlampah sahut sakit+jiwa sakit+urus salah+chat salah+lihat sambel sambil+bawa sampai$ sampai+ke
 sampai+muka sanggup+urus sapatu sapatu$ sari+asih sarung+kotak sate satpam+komplek satria saudara+yang
 saudara+yatim saya+0812xxxx saya+akan saya+bikin saya+dibantai saya+ditinggal saya+ganggu saya+hilang saya+itu
 saya+ketemu saya+kirim saya+nanti saya+nyasar saya+pingsan saya+rekam saya+sakit saya+sayat saya+sendiri
 saya+serahin saya+simpan saya+terlantar saya+tidur saya+usir sayur sbg sdn sebatang sebelah+ada sekali$
 sekarang+lewat sekarang+tidur sekolah+pak sekujur sekujur+badan selalu selamat+malam selamat+nomor selamat+siang
 selamat+sore selapajang$ sembuh sembuh+tapi sempat+lihat sepanjang sepanjang+jalan serahin serahin+ke setrum shes
 shinta$ si+ibu si+lansia siang$ siapa+aja siapa+presiden simpan singgah$ singgah+mana sip siram+bensin siram+minyak
 sisir situ+cipondoh sok spanduk+ijo sragen standby stasiun+batu sudah+cerai sudah+dua sudah+kembali sudah+pasang
 sudah+siram sudah+tulis sudah+ya suka+buka suka+masuk sukses sukses+terus suryadarma$ tabrak$ tabrak+darah
 tadi+bagaimana tadi+saya tadi+sudah tahu+dia tahu+harus takut+kenapa tali+di tambah+ada tangan+karyawan tanggal
 tangis+di tanjakan tanpa+identitas tanya+apa tapi+tidur tato tea team teh telepon+aja telepon+ke telesonic tempat$
 tempat+rumah tempat+tinggal tenggelam+got terakhir+di teras+rumah terbalik+di terminal$ ternyata+masih terus+ambruk
 terus+dipukul terus+ditinggal terus+tawa terus+tidak tes$ tetangga+cari tetangga+kontrakan tetangga+meninggal
 tetangga+tenggelam tidak+berhenti tidak+kembali tidak+minta tidak+napas tidak+nengok tidak+respon tidak+sahut
other_service -1 tidak+saya tidur+mana tiket+tidak tiketnya tinggi+dekat tini tipu+saya titip+anak toilet toko+kayu
 tolol tolong+cek tolong+evakuasi tolong+find tolong+ignore tolong+ke tolong+kesini tolong+need tong tong+sampah top
 truk+jalan tua+ke tubuh tulis+surat tunggal$ tunggu+dinsos turun+di tutup+hajat uang+dengan ulang umur+5
 untuk+masuk untuk+pulang untuk+urus urus+warga usir+dari vc via+112 video video$ wa+08xx wa+ini wangsakara
 warung+ibu warung+madura wau wb$ woi work x+bulan yang+bacok yang+datang yang+dengan yang+dibawa yang+ditinggal
 yang+gigit yang+kena yang+lewat yang+masuk yang+pukul yang+suka yang+tempat yang+teriak yang+tidur yanto
 yatim+piatu yo you$ 👍 👍$ 🙏 🙏$
other_service -2 1+orang 10+juta 11+malam 12$ 2+anak 3+ada 3+dua 500rb 7+orang 8+bulan =done =kin =rails =sick
 =still ^alhamdulillah ^banci ^batal ^bawa ^belakang ^belum ^bener ^bot ^bukan ^cek ^dapat ^dari ^depan ^dosen ^eh
 ^film ^gawat ^hai ^hi ^hubung ^iki ^jadi ^jd ^kami ^kamu ^kapan ^kemarin ^keren ^klik ^lama ^layan ^lihat ^lo
 ^mabuk ^mana ^mauliate ^mbakyu ^mun ^ngaku ^no ^p ^pelapor ^pemerintah ^pencarian ^perlu ^pocong ^polisi ^polsek
 ^posisi ^relawan ^salah ^satpam ^satpol ^saudara ^tangsel ^target ^ternyata ^test ^tiket ^toko ^tolong ^trc ^tunggu
 ^ud ^umur ^untuk ^ya abaikan ada+berapa ada+info ada+kabar ada+kartu ada+kejadian ada+ktp ada+laki ada+motor
 ada+odgj ada+perempuan ada+saksi ada+senjata ada+tas adopsi+bayi agak agung agung$ agus ahmad ahmad+yani aja$
 aja+sih ajak akan akhirnya akhirnya+dibawa al alam alamat$ alat+ke alat+sekarang alfamart$ alhamdulillah allah
 aman$ ambulans+dinsos amuk+bawa anak+di anak+kontrakan anak+pasung anak+sekolah anda angkat+kerja anjing$ apa+saya
 aplikasinya apotek arah+kali arah+pasar are are+you arrive arrive$ ashari aspal$ ati2 aula aula+kelurahan
 ayam+geprek b badan+dingin bahasa baik bakar+minggu bakar+rumah balas banci banget+timnya bangun+pak bantu$
 bantu+cari bantu+dong bantu+tiket banyak+darah bapak+ibu bapak+ini bapak+tua bapak+tukang bapak+yang baru baso
 bau+busuk bawa+alat bawa+anjing bawa+bayi bawa+berobat bawa+tongkat bawah bayar+mandor beda bedeng bekas
 belakang+kantor belakang+kelurahan belum+bisa belum+ketemu belum+pulang belum+sadar belum+sampai benar berdaya
 beringin berita berobat+pak besar+ambruk betisnya biar biasanya bikin+bedeng bikin+kotor bikin+mati bisa+gerak
 bisa+hubung bitung boneka bot$ botol bulak bulan+tidak busuk+dari butuh+dana butuh+pendampingan butuh+pertolongan
 butuh+tempat cabe cabe$ cabut cantik$ cara$ cara+batal cari$ cari+istri cari+pak cari+suami cepat$ cepat+cair chat
 ciledug$ cinta cod culik+anak curhat da daerah+kami dagu dagu$ darah+bapak darah+ngocor dari dari+tadi daster data
 dekat+jembatan dengan+bapak dengan+saya dengan+tiang depan+lapas depan+mall depan+mesjid depan+sma depan+toko deres
 di+aula di+dagu di+dapur di+got di+halaman di+halte di+kandang di+lantai di+mobil di+parkir di+perut di+pinggir
 di+puskesmas di+taman di+tangan di+tempat di+tumpuk dia$ dia+bawa dia+siram diamankan dibawa$ dibawa+ke
 dibuang+keluarganya dicocokin dideportasi dideportasi+tidak digigit+anjing dikejar dikeroyok+anjing dinas+sosial
 dingin$ dinsos+daftar dipukul+massa dipukul+orang dipukul+rame2 diri$ dirubung disimpen disini$ disorientasi
 disuruh ditinggal$ ditinggal+anak dititip dititip+ke do doang$ dokter+kata dosen dp dp+0 entah free gacor
 gajah+tunggal gaji+10 gang+h gang+langgar gang+sebelah ganggu ganggu+jiwa ganti2 garuda garut+tidak gebang$
 gebang+raya gelang gembor gembor$ geprek gerendeng$ gerombolan giant gigi gigit+ular goblok goblok$ golok+tolong
 gorengan grab gratis+kan green green+laki gudang+jalan guru+lapor h habis habis+ongkos hai halaman hari+tidak
 hasyim+ashari here here$ hi hilang+anak hilang+pak hub hubung+wa hujan+pak ibu$ ibu+hamil ibu+kerja ibu+melahirkan
 ieu ijin ikut+orang indomaret induk info+bapak info+susul ini+ada ini+bener ini+dapat is+hilang isi+ktp istri+lari
 it itu+pak itu+sekarang jaket jalan+beringin jalan+itu jalan+kami jalan+ks jalan+pahlawan jalan+teuku jam
 jam+berapa japri japri$ jatuh+di jatuh+ke jauh jawa jd jebul jembatan+kaca jembatan+robinson jemput+saudara
 jiwa+gratis jodoh jual+akun jual+motor juga$ kabar$ kaca+berendeng kaca+mobil kadis kain kaki kaki+dari kaku
 kali+di kali+mookervart kali+pas kalian$ kami$ kami+pendatang kampung+sini kandang kaos kapan+hujan karang
 kardus+di karyawan+jatuh kasur$ kasus kayanya ke+anak ke+arah ke+cimone ke+lampung ke+mars ke+panti kecek kehakiman
 kejadian+nih kejang$ kejang+pak keliling+di keluar$ keluarganya$ kelurahan+gebang kelurahan+gerendeng kembali+ke
 kembali+lagi kena+pukul kena+razia kena+tusuk kenapa+saya keren keren+banget kerja+24 kerja+pabrik kesini
 ketemu+orang ketuban ketuban+sudah kiri kolong+jembatan kondisi kontrakan$ kontrakan+sebelah korban+banjir
 korban+tabrak kp kresek ks ks+tubun kuliah kumat+rusak kuota kurang kuring kurus lagi lagi+pasang lah$ lain laki$
 laksa lama lampung lampung$ langgar langsung lansia+jatuh lansia+pakai lansia+stroke lansia+tidak lantai+2
 lapangan+ahmad lapar lapas lapor+hilang lapor+lansia lapor+murid laporan+something larangan$ layan layan+ini lele
other_service -2 lewat+mana linglung+di link+ini lok lu$ luar+kota lumpuh lupa$ mahasiswa makam+bapak makan$
 makan+nasi makasih+pak maksudnya malam+dengar malam+ini malam+kami malam+takut malu mana+alamat mana+pakai mandir
 mandor mars martabak masa masuk+dari masuk+gang masuk+got masuk+tidak mati+berdiri mati+rasa mati+saya matur
 mau+bantu mau+curhat mau+saya mau+tenggelam mauliate mbakyu melati melawan menang mencong mencong$ mendadak menit
 mesin$ mesjid minat minggu+lalu minta+anter minta+sedekah minum$ minum+obat minum+racun mobil+bisa mogot+km mondar
 mondar+mandir mookervart motor+tidak muka$ mules+banget mulus mulus$ mulut+mencong mun muntah murah mushola na nabi
 naik+bus naik+ke namonyo nanti$ nasi nengok ngaku+nabi ngelem ngesot nggih ngocor ngorek ngungsi+di nih$ nihil
 nomor+12 nomor+ambulans nomor+saya nomor+telepon nyanyi nyasar+di obat+kuat obat+nyamuk obat+pelangsing odgj+yang
 ongkos+pulang open orang+aneh orang+dibacok orang+laki orang+sakit orang+tenggelam orang+terus orang+tidur p
 pabrik+sepatu pagar+hitam pahlawan pahlawan+seribu pak+bantu pak+darah pak+itu pak+laporan pak+minta pak+tolong
 pakai pakai+ktp pakai+tongkat paman$ panas+tinggi pandeglang panjang panti panti+di panti+mana panti+werdha parah$
 pas+banjir pasar+induk pelangsing pelayanan$ pembangunan+1 pemerintah pencarian+bapak pengendara penghuni
 penghuni+kontrakan pengungsi perempatan pergi$ perlu+bantu permisi+mau pertolongan pesan pin pinggir+jalan
 pinggir+kali pingsan+di pintu+kamar piro pisah pisah$ pisau+di pmks pojok pos pos+polisi pos+satpam pukul+kaca
 pukul+motor pukul+pintu pulang+apa punya+bpjs pura puskesmas$ puskesmas+gembor racun+tikus rahasia rahasia+kan
 ralat rame2+di rasa rawa+kucing rawat raya$ ready respon rini robek$ robinson rsj$ ruko+sebelah rumah+ambruk
 rumah+banjir rumah+di rumah+nomor rumahnya+bakar sadar sadar$ saged saksi saksi+nama sampah+tpa sampai+depan
 sampai+rumah sampurasun$ sandal sarung satpol$ satu$ satu+kena saudara saudara+tetangga saya$ saya+ada saya+aja
 saya+amuk saya+berapa saya+habis saya+ibu saya+kata saya+ke saya+naik saya+odgj saya+racun saya+rahasia saya+teriak
 saya+tolong saya+xxxx sayang sayat+tangan sebelah+bau seberang sedekah segera segera$ sehat sejak sekarang+dia
 sekarang+mulut sekarang+tidak sekarat sekolah+kami sekolah+orang selesai selimut$ sembunyi sembunyi+di sempat
 sendiri+belum sendiri+tidak senin sepatu seribu seribu$ sering serpong sesuatu sewa shinta siang sih sih+ada
 simpang sini+hilang sini+pak sini+tidak situ$ skripsi$ slot+gacor soal+tetangga something something$ sopir sore
 sorry sorry$ sosial stasiun+tanah status stop+di stroke+ditinggal stroke+sekarang suami+kumat sudah+ada
 sudah+datang sudah+dibawa sudah+dijemput sudah+ketemu sudah+pukul sudirman suka suryadarma susul+anak
 tabrak+gerobak tabrak+mesin tabrak+truk tadi$ tadi+malam tahi tahi+lalat tajur takut+banget tali taman+cibodas
 tampak tampung tangsel tangsel+masuk tanya+dong tapi+tidak tarik+laporan tas tas+hitam tas+isi tawa$ tebus telor
 teman temen+kontrakan temuan teras terbalik terdampar terdampar+di teriak+tiap terima terjun+dari ternak terus+ada
 terus+sekarang test tetangga+dengar tetap+bisa tetap+tolong teuku teuku+umar this tiap+sore tidak+bawa
 tidak+berdaya tidak+di tidak+gerak tidak+kerja tidak+pakai tidak+pulang tidak+saged tindak+lanjut tinggi tiri+saya
 titip tolong$ tolong+dong tolong+jemput tongkat$ tower tpa tpa+rawa traktir traktir$ tsb tua+jalan tua+sudah tubun
 tubun$ tukang+pasang tulang tumpang+di tuna+wisma turun+mana tusuk+di tv ud udin umar umur+berapa untuk+yang untung
 update urgent urgent+pak urus+orang veteran+babakan via wae warga+sudah wb werdha wisma wkwk+tipu wkwk+tolong woy
 wr wr+wb ya+allah ya+cara yang+benar yang+cari yang+dibacok yang+kenal yang+meninggal yang+naik yang+nama
 yang+perlu yang+sudah yang+tadi yang+tugas yang+urus yani yani$ ybs+melawan
other_service -3 10$ 24+jam =lost =not =past @search @who=operator ^astaga ^besok ^bocah ^daerah ^dengan ^gaji ^good
 ^gudang ^is ^jempol ^karyawan ^kayaknya ^ketemu ^lagi ^maaf ^malam ^manusia ^obat ^oh ^pagi ^paman ^patokan
 ^pembantu ^pinggir ^pintu ^sampurasun ^semoga ^tangan ^tawuran ^telepon ^tes ^wkwk ^woy ^ybs ada+alien ada+ambulans
 ada+bapak ada+gelandangan ada+pak ada+tempat air+10 alfa alien ambruk+tabrak ambulans+tidak ampun anak+anak
 anak+dipukul anak+jalanan anak+sekap angkot+macet anjing+lu apa+ada asal astaga astaga+dia bagaimana+ini bakar$
 bakar+orang bakar+sampah bakso bales banget+bawa banget+saya bangkai+di bantu+ke bapak barang baru$ belum$ bengkel
 berdiri berdiri$ berobat berteduh besok+ada biasa biaya+pemakaman biaya+tidak bisa+bangun bisa+masuk bisa+saya
 boleh$ boleh+minta bouraq box bunuh+diri busuk buta butuh+rujukan by cantik capek cara+lapor celana cikokol$ cimone
 dalam dana darah$ dari+kontrakan datang datang$ dekat+cimone dengan+truk depan+alfa depan+masjid depan+sekolah
 di+aspal di+kolong di+mall di+panti di+rumah di+situ di+stasiun di+tangerang di+teras di+tiang dia+begal diam
 dibawa+kemana dijual+cepat dikeroyok$ dimakam dingin diproses diri+di ditinggal+di donasi duduk+di dulu emang es
 evakuasi+ke gantung+diri gas$ gawat good good+job guy halo+bisa hamil hari harus harus+bagaimana hasil hatiku hp
 hubung$ ibu identitas ijo ini+gratis izin+kemana jadi+relawan jakarta jalan+bouraq jalan+pakai jalanan jam$ jam+11
 jatake jatake$ jawab jaya$ jempol jempol+untuk jomblo kabel$ kah kah$ kaki$ kalau+lapor kalau+minta kali+prancis
 kami+butuh kampung+bulak kamu kantong karawaci karunya karyawan kasur ke+gang ke+psikiater ke+rsj kebon kedah
 kejadian kejang+di keliling keluar+darah kemarin kembali kenal kereta kerja+di kesel kesel$ klik$ klik+disini
 klik+link kolong kontak kontrakan+saya kontrol+ke kosong ktp+saja kuat kumat+lagi kunci lagi+kejar lagi+pak lalat
 lalu lalu+tolong lampu+mati lansia lansia+sudah lansia+yang lapor+ibu lapor+ndan lapor+tidak laporan+pak lari+dari
 lari+naik leher+anak lewat+belakang lihat+di lo luka+bakar luka+parah madura majikannya makan+sampah makasih$ makin
 malam+depan malam+di maling+tidak mall$ mangkal+tiap manusia+gerobak masa+lalu masih+tabrak masjid massa+depan
 massa+di masuk+panti mau+bakar mau+donasi mau+jadi mau+pulang mayat+di melahirkan melahirkan$ meledak+depan
 meluncur meluncur$ merah merah$ minggu+buka mobil+box mobil+tabrak motor+tenggelam mules naik+motor nego ngungsi
 nih+pak nomor+pak nomor+tiket nongol obat+jiwa oh oh+iya orang$ orang+bawa orang+belum orang+odgj pabuaran$ padang
 pak+bagaimana pak+bisa pak+dinsos pak+rt pakai+kursi pakai+proposal parkir+depan parkir+di pasar$ pasung$ patokan
 pembantu pencet pengaduan$ penjemputan perempuan$ periuk$ persen persita perut pesen petugas$ pikun pinggir pintu
 plus pocong prancis psikiater pukul+2019 pulsa putus$ putus+obat rame+banget rawa raya razia+anak remaja rt rt+1
 rumah+dengan saja saja$ sampurasun sanggup saudara+di saya+belakang saya+dari saya+dong saya+kunci saya+laporan
 saya+pasung saya+stroke sayat sebelah sebelah+saya sekap+di sekarang sekitar selimut serang sering+halusinasi setir
 setir$ soal soal+tidak stop sudah sudah+mati sudah+sampai sumbang+pakai susul syarat+masuk t t+saya tabrak+masa
 tabrak+tiang tadi+pagi takut+pak tanah+tinggi tangan$ tanpa+saudara tanya$ target tawa tawuran+bawa tergeletak
 terima+kasih terlantar terlantar+di terminal+poris tidak+ada tidak+jadi tidak+mau tidak+sanggup tidak+urus
 tidak+usah tidak+waras tidak+ya tikungan tikungan+jalan timnya tindak tinggal tolong+cepat tu tua$ tukang+rongsok
 tumpang tumpuk+sampah tuna tunggal tunggu+di tutup$ untuk+pengaduan usah villa villa+tangerang wajib warga warga$
 warung+bakso xxxx xxxx$ yang+butuh yang+hilang yang+kemarin yang+saya yang+tenggelam
other_service -4 # 2rb =elder =food =poor @? @len5 @unseen @where ^anak ^darah ^dijual ^hari ^itu ^join ^kakak
 ^kantor ^kel ^klien ^lari ^makasih ^maling ^masih ^masuk ^pagar ^pinjam ^sekarang ^selamat ^si ada+anak ada+korban
 ada+lansia ada+mayat ada+saudara aman+di anak+bagaimana anak+tetangga anggota+saudara angkot$ babakan bacok balita
 banget$ bantu+untuk bawa begal+orang begal+pisau berendeng$ besok blok boleh+lapor cek cisadane$ culik dan+tidak
 dana+gratis deh di+lampu di+masjid di+terminal di+trotoar dibacok digigit duit dul eh foto gebang gelandangan+di
 gerak gerak$ golok+gang halte halusinasi hari+minggu hilang+anggota isi iya jadi+pacar jalan+kaki jangan
 jembatan+berendeng join join+grup jual+tisu kasih kata+anak kata+mau kecil kena+bacok kenalan kira km ktp+nya
 ktp+tangerang kubur kulit lah lanjut lansia+terjebak lapor+dong lari lemas link mana+aja marah marah$ mau+laporan
 mau+minum mau+wawancara meninggal mesin mobil+tidak motor+pukul mr mr+x nasib ndan ngaku no obat odgj ojek ojol
 orang+depan orang+mati orang+setrum orang+sudah orang+terjebak orang+yang pacar+pak pak+ada pak+dia pak+tidak
 pakai+alat paman pelajar pendatang petugas+untuk pintu+air pisau+ke polsek poris poris+ya posisi pulang+ke rambut
 rame rame2 robek rw salah saldo+dana sambil sampai+mana samping saya+kejang saya+kontrakan saya+lihat saya+pegang
 saya+sering saya+tanya saya+yang sd$ sementara+di semoga sendiri+di siap sinyal siswa spanduk stasiun sudah+di
 sudah+tidak sukasari$ tahu tambah tangis tanya+terus tapi tawuran+pelajar telanjang telepon telepon+guru terakhir
 terjun$ tetap tidak+kalau tidak+sadar tidak+untuk tinggal+di tisu tolong+saya tugas tuh tulis untuk+warga waras
 wawancara x yang+di yang+lapor yang+mau
other_service -5 =breath =nature =seen @back @case @needs @sighting ^assalamualaikum ^boleh ^dekat ^ibu ^istri ^kok
 ^korban ^pak ^perempuan ^petugas ^tadi ^temen abis ada+yang anak+hilang apa assalamualaikum badan bantu+saya
 bapak+tiap batal bayar+tidak belakang bensin bikin+laporan bukan bunga cari cuma dari+rumah dekat dekat+tempat
 di+pabrik di+sebelah dibawa dijemput dikeroyok dipukul+warga doang dompet duduk gas+elpiji grup hidup jadi
 jatuh+dari jaya kakak kan$ kantor kirim kontrakan+haji kunci+di laki lapor$ lapor+pak laporan$ leher linglung
 lokasi lu+semua lupa makam mall masjid$ minta$ minta+sumbang muka naik+angkot nama ngomong nikah+yuk nya pak$
 pak+sudah pak+yang pas pegang+saya pelapor pencarian pergi pertigaan pingsan$ pulang rsud rt+2 rujukan satpam
 saya+anak saya+lapor sementara sendiri$ siram situ suami+temen sukasari tadi tangerang$ tanpa tempat terminal tes
 the tiket+saya tolong+bantu umur wa warga+lagi wkwk$ ya ybs you yuk+pak
other_service -6 2$ =mad =seek =tale =thanks @code @person @team @thanked ^berapa ^di ^dinsos ^gelandangan ^kata
 ^lansia ^permisi ^siapa ada+di aja+pak alamat amuk+di berendeng biru bisa+bantu bisa+pulang bot darah darah+banyak
 gas+meledak gerobak itu jemput kabar kaca kel keluarganya ketemu klien lagi+mabuk lapor+bagaimana lapor+orang luar
 maaf mabuk+rusak makasih manusia mau+terjun mau+untuk meninggal+di minum mulu mulut nanti orang+bakar pak pegang
 perlu permisi pkl potong racun relawan rumahnya sampah$ satpol satu saya+kumat saya+tunggu sekarang+di selamat si
 skripsi slot terjun ternyata tidak+punya tidur tidur+di trc tukang untuk+laporan yang yuk
other_service -7 =joke =part @addition @kin @thanking @withdraw ^adik ^apa ^dia ^halo ^jam ^jual ^lapor ^laporan
 ^odgj ^orang ^saya ^sekolah ^tidak ada+rumah aman amuk$ bapak+pukul bawa+kursi bocah boleh butuh+bantu cepat dia
 dinsos diri ditinggal gelandangan gratis+tidak halo jiwa kan lihat maling+bakar mulai nih ongkos orang pagar
 perempuan pingsan pkl+di pln$ polisi+di rsj sendiri setrum+di tetangga$ tidak+tahu tunggu untuk+tetangga wkwk
 yang+tabrak
other_service -8 =client @goes @status @them ^ini ^kalau ^sudah ^yang aja ambulans$ anak+jalan ini kapan+nikah kata
 kejang laporan+saya lu petugas rusak+rumah sebelah$ tangan tiket
other_service -9 @who=relative @who=responder ^bisa amuk bakar+massa kepala klik pasung rumah+singgah singgah
 warung+ayam
other_service -10 gardu kalau laporan maling+dipukul saya+depan tolong+bawa
other_service -11 @it kumat massa
"""
