"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 3 tembok$ teriak$ tetangga+buang tetangga+pakai tiang tidak+dikenal tidak+layak toko+emas tol+kunciran
 trans tua+di tumpeng$ turun tusuk ular+di urus+kemana usir+saya utara+saya veteran$ visum warga+sampai warteg
 warung wrg ya$ yang+luka yang+paling yang+perempuan yang+punya
other_service 2 04$ 10rb 12+malam 2+ruko 3+hari 3+juta 3+mau 3+motor 3+tahun 4+bulan 4+orang 4+perumnas 8+orang
 9+mau =body =stir @1 @len1 @placed @reports ^ada ^aer ^akses ^akte ^alat ^balap ^beras ^butuh ^cari ^gang ^kena
 ^kursi ^manga ^mobil ^monyet ^nama ^operasi ^pdam ^pengajuan ^pinjol ^sim ^sumur ^tabung ^taman ^yth ada+api
 ada+beasiswa ada+programnya ada+ruko ada+tawon aer air+bersih ajuin akses+jalan akta+kelahiran akte akte+lahir
 aktif$ alamat+mana alat alfamidi amal ambruk+pak ambulans+gratis ambulans+sekarang ampir ampir+jatuh anak$
 anak+ngumpet anak+sakit anak+syaratnya anak+tidak ancam+bunuh ancam+pakai angkot+mau angkot+ngetem anjing+liar
 antri+puskesmas apa$ apartemen apartment ayam+saya aye+ampir bacok+di bacok+jalan bagaimana$ bagaimana+urus
 bahaya+untuk bak bakar+besar bakar+dekat bakar+lapak bakar+tangan balap banget+dari bangun banjir+pak bansos+pak
 bansos+saya bantu+bayar bantu+hp bantu+tidak banyak+banget bapak+mau bapak+sendiri bapak+stroke basah basement
 batuceper+sudah bau+tidak bayar+tunggakan bebas becak$ begal+sekarang belatung beli belum+datang belum+kami bener$
 bener+tidak beras+bantu berkeliaran bersih besar+bakar besar+depan besar+jalan betawi$ bidan$ bikin+macet
 bikin+sktm bikin+takut bikinnya bisa bisa+dijemput bisa+lepas bisa+pakai bisa+pinjam bisa+urus bnn bocor bolong$
 bpjs+gratis bpjs+yang brebes bts buang+limbah buang+sampah bukan+odgj bukan+ranah bukan+terlantar butuh+alat
 butuh+pengacara c$ cara+bikin cari+info cek+bansos cepat+pak cerai+gratis cerai+suami cibodasari$ ciledug+indah
 collector+neror cuci cuma+mau curiga dada daerah daerah+pasar daftar+bansos daftar+sekolah dapat+blt darah+tinggi
 dari+jam dari+lebaran dari+sore dari+subuh dari+yayasan datang+juga dengan+tetangga dengar+untuk depan+alfamidi
 depan+pasar depan+sd depan+spbu depan+taman depan+tangcity di+alun di+ciledug di+dalam di+data di+genangan
 di+kampung di+kantor di+kene di+kreo di+kua di+lapak di+lingkungan di+loteng di+perum di+saya di+sini di+warung
 dia+kejar dia+masuk diamputasi diaspal diaspal$ dibacok+di dibacok+tangan dibuang+di dicopot difabel difabel+mau
 dindingnya dishub$ ditertibkan ditinggal+gitu ditusuk$ dmn dmn$ domisili dompet+saya dong emas error error$ fals
 film foto+saya gang+2 gantung+di gedor+pintu gerak+kaki gigit+ayam gini gitu+aja gratis+bagaimana gratis+di
 gudang+kardus hampir+tabrak harga+beras hilang hitam+tebal ibadah ibadah$ ibu+dengan ibu+dia ibu+sudah ijazah+tahan
 industri+manis ini+lagi is iskandar iskandar+muda iuran jadi+sudah jahit+gratis jalan+iskandar jalan+juanda
 jalan+ki jam+12 jam+6 jambret+di janda$ jaya+kaki jebol$ jembatan+gerendeng jendela jual$ juanda juga jurumudi
 juta$ kabel+pln kakak+saya kakak+yang kaki+saya kali$ kamar$ kamar+bawa kami+bapak kami+dari kami+urus kampung$
 kampung+kami kampung+saya kapan+bansos kapan+nyala kapan+turun katarak+gratis kayaknya+bakar kayanya$ ke+garut
 ke+kelurahan ke+rumah kecanduan kelahi+rebut kelahiran kelahiran+anak kelas+5 kelontong kelurahan+kenanga
 kelurahan+larangan kena$ kena+tipu kenanga+gang kenapa+nama kencang+banget kene kering kerja+dinsos kerjo keruh ki
 ki+samaun kolam konter+hp korban+kdrt korban+phk kotak ktp+bagaimana kua kucing+di kucing+tenggelam kunciran
 kuning$ kursus lagi$ lagi+bawa lagi+dipukul lansia+dengan lansia+umur lapangan$ lapor+tetangga larangan
 lempar+piring lewat+terus limbah+ke lingkungan listrik+mati listrik+putus listrik+subsidi loteng lulusan+smk
 macet+tolong main+bola majikan+saya makasih+sewu malam+mau maling+bawa maling+malam mampu$ manga mangkal+di manis
 masih masih+gerak masuk+dapur masuk+kampung mati+3 mati+pak mati+semua mati+total mati+untuk mau+ajuin mau+bacok
 mau+bayar mau+lapor mau+minta mau+tanya mayat+bapak meledak$ menara menara+bts menyengat menyengat$ merah+cikokol
 merah+mati merah+tanah merdeka+sudah mie minta+data minta+kursi minta+modal minta+perahu minyak miras$ motor$ muda$
 mudik mugia muka+saya muncul murid$ musik+keras nafkahin nama+ibu napas+parah nasi$ need negeri ngatur ngelewer
 ngetem ngetem+sembarangan nguntit nih+yang no+4 nomor nonaktif+padahal nopo nunggak nyasar odgj+dan odgj+di
 operasi+katarak orang+di orang+lagi orang+minta orang+saya orang+tadi pabrik+bikin pabrik+buang pabuaran+tumpeng
 padahal+saya pagi+lapor pajak pak+api pak+besar pak+ini pak+kalau pak+tiap pak+untuk pak+warga paksa$ palak paling
 palsu$ palsu+untuk pampers panti+bagaimana parah pasar+ada pasar+lama pasien pdam+keruh pelayanan pelipis
other_service 2 pembangunan+3 pendaftaran penelepon+lapor pengacara pengacara+gratis penjara$ penjual+cilok
 perempuan+teriak periuk perpanjang perpanjang$ perum+total perumnas perumnas+1 petugas+puskesmas pinggir+lapangan
 pinjol+lapor pkh$ plastik+jalan pln pln+putus pmi polisi+dan polres pondok+bahar poris$ pp pp$ programnya
 pulang+mabuk punten+bade puskesmas+jurumudi putus+sekolah rakyat+bagaimana ranah raya+cipondoh raya+no rehab resah
 resah$ resmi ribet ribet$ rt+04 rt+dari ruko rumah+aye rumah+ibu rumah+tidak sabi$ salah+sambung samaun sambung
 sampah+ke sanca satpol+pp satu+sudah sawah saya+bawa saya+belum saya+bukan saya+curi saya+difabel saya+hapus
 saya+harus saya+kecanduan saya+kelas saya+lewat saya+lumpuh saya+mabuk saya+masuk saya+nyangkut saya+penjual
 saya+punya saya+rusak saya+sembunyi saya+sesak saya+siapa saya+sudah saya+tabrak saya+tadi saya+takut saya+tarik
 saya+tukang sebelah+jual sekarang+ancam sekarang+banget sekarang+begal sekarang+lagi sekarang+temen selokan$
 selutut semrawut$ semua$ send+orang sendiri+tiap sengat senjata$ setrum+tidak sewu sewu+pak shop$ shop+3
 siang+malam siapa+pak siapa+yang sim sini$ suami+istri suami+lagi suami+saya suami+tapi suami+teriak suami+tiap
 sudah+dada sudah+kena sudah+miring sudah+nyamber sudah+pada sumarni sumbang sumur sumur$ sumur+kering syarat+surat
 tabrak+anak tadi+sore tahun+belum tahun+tidak takut+ambruk taman taman+gajah taman+mati tambal tambal$ tanda
 tangan+kami tangcity+tiap tangerang+alamat tanggung+jawab tangkap taruna tas+saya tawon+besar tawon+kepala tawuran
 tebal$ tebal+dari tebang telat+2 telat+bayar telepon$ telepon+miring tembok tenda tengah+malam terbang
 teriak+sekarang terkait terlantar+saya terminal+tolong terus+ke tetangga+galak tiang+telepon tidak+belum
 tidak+keluar tidak+luka tidak+pernah tidak+tolong tiga tinggi+banget tiri+pukul tolong+bikinin tolong+dicek
 tolong+ditertibkan tolong+send total tps trantib trotoar+depan truk truk+di tua+sakit tumpang+tanya tumpeng
 tumpuk+di tumpuk+minggu tunai turun+pak tutup+orang uang$ ular+sanca untuk+janda untuk+sekolah urus+bagaimana
 urus+bpjs urus+kartu urus+mana urus+sekarang usaha$ utara warga+resah warga+tidak warung+kelontong warung+sebelah
 wc wifi+gratis yang+bakar yang+bapak yatim$ yatim+tidak yth yth+dinas
other_service 1 2+motor 22+tahun 3+bulan 3+cair 3+kapan 6$ 8+tahun ^atap ^bagaimana ^beli ^biawak ^dana ^fogging
 ^info ^nik ^pln ^pnlp ^stnk ^suami ^tumpang ^warga a ada ada$ ada+biawak ada+bpjs ada+jambret ada+kucing
 ada+penumpang ada+sarang aer+pdam aja+y akses akta+mati alat+dengar amankan+di ambil+anak ambruk+depan an anak+3
 anak+laki anak+telat ancam$ angkut+minggu anjing+tetangga anter+ke apa+di api+nya arah+ke asap+masuk asuhan atap$
 atap+rumah bagaimana+cara bagaimana+daftar bahaya+banget baik+aja bakar+lahan bakar+tolong bangkai bangun+rumah
 banjir+mata bantu+alat bantu+apa bapak+ada bapak+sekarang bayi+masih bengkak$ benteng+betawi berlubang+depan betawi
 bibirnya+rusak bisa+perpanjang blok+c bpjs+ibu buka+jam bulan+depan buruh c campur cibodas cibodasari cipondoh
 collector+tarik cuci+darah daan daan+mogot dada+pak daftar+bpjs daftar+kakak dalam+tidak damkar+dong dan+sekarang
 dari+magrib delima denda dengar+teriak desa di+apartemen di+genteng di+minimarket di+rw di+tpu dia+ancam
 dicabut+kenapa dicoret dinsos+ada dishub+mana dong+banyak dua$ dulu+apa empang empat fogging+dong galak+banget
 gang$ gang+delima gang+masjid ganggu$ ganggu+warga gas+bocor gas+menyengat gesper gitu gudang+bakar gudang+busa
 gudang+sebelah hak hak+asuh hari+lewat hari+masih hilang+2 hilang+bikin hukum ibu+jatuh ini+kapan istri$ jalan+daan
 jalan+mh jalan+sudah jalan+tadi jalan+tidak jalan+tutup jantung jatuh+kemarin jembatan jembatan+dekat jendela$ juta
 kacamata+gratis kalau+malam kalau+saya kami+mati kantin kapan+cair kapan+pkh kapan+tambal karet$ kartu+bpjs
 karunya+banget ke+dinas keberatan kel+neglasari kelahi+dengan keliling+komplek kemarin+kapan kena+angin kena+dbd
 kena+denda kenanga kenapa+ya kencang kering$ kerja+atau kesehatan kimia kios+bakar kis+mati kk+baru kok+hilang
 komplek+kami kompor konsul konsul+hukum konter kontrakan+bakar korban$ kosong+sebelah kota kotor$ kp+bulak ku kua$
 kucing+mati kucing+terjebak kumpul+di kunci+saya kursus+jahit lagi+kelahi lagi+sekarang lansia+ada lansia+kami
 lantai+dua lapangan lapor lapor+tapi larangan+selatan lewat+wa liar+gigit limbah+pabrik listrik$ malah+dapat
 maling+kotak maling+masih mampet+banjir mampu+apa mana+yang mandi+pak masih+dengar masjid+raya mata+kaki mati+bikin
 mati+di mati+lampu mau+berobat mau+bunuh mau+cari mau+cek mau+konsul mau+kursus mau+nikah mawar$ melahirkan+belum
 meledak+tabung menjuntai+di merah+di merah+perempatan mh mh+thamrin minggu+bau minimarket$ minta+bantu minta+damkar
 minta+popok mogot motor+pada motor+paksa muda+di ngaktifin ngaktifinnya ngalir+3 nik+saya nikah+di nomor+wa nyaris
 nyebarin pada+bawa padahal+besok pak+kayaknya pak+maling pak+temen pak+teriak pakai+gesper paksa+dari paksa+minta
 pam+tidak panti+asuhan pasar+bakar pbi+saya pdam$ pelatihan+jahit penelepon penuh perempatan+mati perkosa+pacar
 permata phk+mau pincang+tidak pindah+domisili pinggang pinggang+perahu pinjam pintu+bawa pkh+bulan pln+mati pnlp
 pohon+mangga pondok pos+ronda posyandu$ posyandu+di programnya+tidak punya punya+anak punya+rumah putar+di putus
 rampas rel$ renovasi ribut+rebut roda$ ronda ronda+rw rongsok rongsok+dekat ruko+ciledug rumah+kami rumah+patah
 rumah+saudara rumah+tutup rusak+lagi sampai+bibirnya sampai+tidak sanca+di sari$ saya+22 saya+apa saya+bagaimana
 saya+bocor saya+butuh saya+dan saya+dengar saya+dia saya+dibobol saya+dicoret saya+lagi saya+paksa saya+setrum
 saya+telat saya+tiap sebelah+lagi sekarang+masih sekarang+muka selokan semua sepi+itu serang+jantung sering+dipukul
 sesak$ sih$ sim+saya sini sini+ya slb smk$ smp$ sore$ sore+asap suami+di suaranya sudah+3 sudah+dicabut sudah+gigit
 sudah+meninggal sudah+minggu sudah+pinggang sudah+selutut sudah+tua surat+tidak taksi takut+tabrak tanah+sudah
 tangcity tapi+takut tarik+motor tawon+vespa telat$ tengah$ tenggelam+di terus+pukul tetangga+bangun
 tetangga+berisik tetangga+saya tetangga+sekarang tetangga+yang tgl thamrin tidak+bangun tidak+daftar tidak+dari
 tolong+diaspal tolong+dipukul tolong+pln tukang+parkir tunanetra uang uang+di umum+taman untuk+berobat untuk+surat
 urus+kk usaha+untuk vaksin+anjing vaksin+rabies vespa vespa+di warga+tolong y yang+gratis yayasan yayasan+kami
other_service -1 0812xxxx 08xx 08xx$ 100rb 20$ 2019$ 5$ 5jt 5jt$ 77$ 80+tahun @call ^alamat ^apotek ^are ^ass ^bibi
 ^bunuh ^dasar ^do ^dua ^emang ^gratis ^hallo ^hamil ^harus ^horas ^ijin ^investasi ^kami ^kayanya ^ke ^kira ^kolong
 ^kontak ^kubur ^laksa ^lapar ^lu ^lupa ^mantap ^mantul ^mati ^mayat ^met ^misi ^nanti ^ngaku ^ojol ^pantun ^pas
 ^pasien ^pasutri ^pos ^promo ^punten ^ruko ^satu ^shes ^slot ^tambah ^top ^woi abis+begal abis+di ada+bekas
 ada+bidadari ada+bocor ada+luka ada+mobil ada+pasien ada+pgot ada+remaja ada+spanduk ada+tangan adu adu+saya agen
 agung agung$ aja+yang akan+panggil akun+ff alam+jaya alfamart allah+pak aman+tidak ambil ambulans+kami amuk+bawa
 anak+kecil anak+kerja anak+minum anak+ngelem anak+pakai anak+perempuan anak+sekolah anak+yang aneh aneh+suka angke
 anter anything apa+bisa apa+tidak aria aria+wangsakara arusnya arusnya+deres asap$ ashari ashari$ asih ass ass+wr
 assalamualaikum+mau assalamualaikum+pak atau autis babakan$ baca bacok$ badan+gosong badan+kaku badminton
 bagaimana+hasil bahasa+jawa bakar+tidur baliak bandara banget+orang banget+sudah bangun$ bank bank$ banting
 bantu+di bantu+tetangga bapak+dipukul bapak+nya bapak+ojol barat baru+aja baru+jalan batu$ bawa+motor bawa+obat
 bayi+sudah bebek bekas+luka belok bensin+ke ber3 berapa+hari berapa+lama beras$ besar$ biaya+bisa bibi bicara
 bidadari bidadari+jatuh bidan+tidak bikin+bedeng bio bio$ biru$ biru+saya bis bisa+angkat bisa+cek bisa+ke
 bisa+ngomong bisa+tidur bisikan bisu bocah+depan bocah+yang bolak bolak+kembali bugel buka+ternyata bulan+maret
 bulat bunuh bye cair+kata cair+wa cape+hidup capek$ cari+anak cari+ibu cat cek$ cek+data celana$ cepak ceper$
 cerita chat$ cianjur cibodas+baru cibodas+blok cilacap ciledug+plaza cimone$ cinta$ cintamu cintamu+eaaa cipadu$
 cisadane+dekat cluster cod$ coming coming$ curug dada+terus daerah+kerja daftar+sekarang dana+cepat dapat+hadiah
 darah+bapak darah+kemana darah+pak dari+atap dari+jawa dari+mana dari+minggu dasana dasar data+pelapor datang+pak
 dekat+pasar dengan dengan$ dengan+bikin dengan+kucing dengan+saya dengan+siapa dengar+bisikan denyut depan
 depan+gang depan+gudang depan+lapangan depan+mesjid deres di+alam di+atm di+bus di+cikokol di+dekat di+dompet
 di+hatinya di+kabel di+kaki di+kantong di+kardus di+kebon di+leher di+lobby di+mushola di+pagar di+penampungan
 di+phk di+pipi di+punggung di+rel di+rs di+ruko di+sampah di+sungai di+tas di+tenda di+the di+toilet di+warnet
 dia+bakar dia+mana dia+pukul dia+sudah dibantai dibungkus dicek$ dicek+di dicocokin didampingi dikasih+makan
 dikejar+orang dikubur dimakam+sbg dinsos+apa dinsos+dari dinsos+ke dinsos+mana dinsos+yang dipukul+preman dipun
 disebar disitu diskon ditakoni ditinggal+ibu dituntun ditusuk do+you does does+this donasi+baju dong$ dua+kali
 dua+tidak dulu$ dulu+ratus eaaa eh+maksudnya elpiji emperan enjing evakuasi ff ff+murah find flyover
 flyover+cikokol foto+ktp fotokopi gaga gang+damai gang+tabrak gapura garuda$ gas+di gatsu gawat+pak gedung
 gelandangan$ gemeter gendong gerbang gereja gerobak+parkir gerombolan gondrong gor goreng gosong hadiah haji+mamat
 hallo halo+apa halte+depan hari+bisa harus+kemana hasyim hasyim+ashari hatinya hatinya$ hebat heboh hilang+abis
 hilang+ibu hilang+itu hilang+kontak hilang+tidak hitam hitam$ horas hp+dompet hp+nya ibu$ ibu+kerja ibu+pikun
 ibu+tini ignore ijin+lapor indomaret+cimone indomaret+jalan induk$ info+tambah ini$ ini+ada ini+bagaimana ini+di
 ini+makan ini+orang ini+tidur investasi irigasi itu+tiap itu+yang izin+lapor jaket+merah jalan+aria jalan+gajah
 jalan+gatsu jalan+itu jalan+ke jalan+kyai jalan+raya jalan+tol jalanan$ jalmina jam+5 jambi jati jatuh+cinta
 jaya+minta jaya+rt jembatan$ jembatan+cisadane jemput+saudara jenggot jenggot$ jenguk jodoh+saya jpo juga$ jumlah
 juni juta+klik kabupaten kader kader+posyandu kafan kakak$ kakak+perempuan kalau+orang kalau+panggil kali+angke
 kali+masih kamar+mayat kamar+saya kamar+tolong kambing kami+putar kami+saudara kami+tadi kampung+tanya kan+pak
 kanan kandang+ayam kantor+buka kantor+dinsos kantor+kelurahan kapan+hujan kapan+orang karawaci$ kardus kardus$
 karena+sakit kartu+berobat karyawan+masuk kasih+makan kata+dibuang kavling kawan kayaknya+sudah kayu+pukul
 kdrt+lari ke+cilacap ke+depan ke+got ke+pak ke+polisi ke+tembok keburu kejar+istri kel+kreo kelahi+di keluar+kepala
 keluar+rumah keluarganya+di keluarganya+tidak kelurahan+benda kemana+mana kemarin+sekarang kemis kena+razia kenapa
other_service -1 kenapa$ kenapa+pak kepala$ kepala+bayi kepala+bocor kepala+jatuh kepergok kerja+dari kerja+gaji
 kerja+pabrik kerja+tipu ketangkep+warga ketauan ketemu$ ketemu+di kirim+lokasi ko kok+masih komplek+garuda
 kontrakan+sudah kontrol+rutin korban+bakar korban+begal korban+luka kosong$ kosong+itu kramat kreo+selatan ktp$
 ktp+di kubur$ kucing$ kucing+pak kulit+luka kumat+rusak kumat+semua kumis kumis+tebal kurang+waras kuring kyai
 kyai+maja lagi+kumat lain$ laki+bawa laki+tua lalu+saya langsung+cair lansia+itu lansia+lumpuh lansia+nyasar
 lapor+apa lapor+disini lapor+lewat lapor+malam laporan+baru laporan+di lari+bawa leher$ lemas$ lemas+banget
 lempar+genteng lengan lepas+dari lewat+ada lewat+depan lihat$ lihat+lagi lihat+rumah lihat+saya link$ lo+pada lobby
 loh lok+jalan lokasi$ ludes luka lumpuh+sendiri lurah maaf+bikin mabuk+di madura+jalan mahasiswa maja maksimal
 maksimal+berapa maksud maksud+saya maksudnya+ada malah malih maling+motor malu mamat mandi+di mangkal mantap mantul
 maret masih+sekolah masuk+ke masuk+mesin masuk+sini mata+melotot matahari mati+orang matur mau$ mau+ambil mau+ke
 mau+makan mau+obat mau+saya mau+tahu maxwin+daftar mayat mayat+bayi mayat+nyangkut mayat+pak melepuh melepuh$
 melotot meninggal+tidak menunggu merah+shinta merak mes mesin+press met minta+pulsa minyak+ke misi misi+pak ml
 mlampah mnt mnt+tolong motor+tabrak muara much muhidin muka+biru mulut+keluar mungkin murah+minat murid murid+saya
 nama+asap nambo nambo+jaya nanti+saya napas$ nasi+goreng need+ke neglasari ngalih ngelamun ngelem+di nginep ngobrol
 ngobrol+dengan ngomong+dengan ngomong+sendiri ngorek+sampah nikah$ nomor+anda nya+ada nya+mati nya+pak nyamuk+cair
 nyarios obat$ obat+dari odgj+amuk odgj+kontrol odgj+lempar ojol+abis ok ongkos$ orang+curiga orang+mau orang+pakai
 orang+tidak ot otw p$ pabrik+jalan pabrik+sapatu pabuaran pagi pagi+pak pak+baru pak+boleh pak+cipadu pak+kaki
 pak+mau pak+muhidin pak+orang pak+takut pakai+gelang pakai+jaket pakai+kayu paket paman$ pamit pamulang pangkalan
 panik$ panjat pantun pantun+dong parkir+pasar parkir+ramayana pasang+tali pasien+jiwa pasutri pecandu pegang+dada
 pegang+golok penampungan penampungan$ penanganan pendampingan pendek penelepon+tambah pengendara+motor penipuan$
 penumpangnya perempatan$ perempuan+di perempuan+korban pergi+ditinggal perkembangan perlu+foto permintaan
 permintaan+ambulans pertolongan$ perum+dasana petugas+datang petugas+mana pgot piatu pikun$ pil pinang pinjam+dulu
 pipi pisau plawad pojok$ polisi+dulu polisi+sudah pom pom+bensin poris+plawad pos+damkar poster press press+pabrik
 progres promo proyek pucat pukul+anak pukul+kaca pukul+motor pulang+bapak pulang+kampung pulang+kerja pulsa$
 punggung punten punten$ punya+ktp punya+saudara punya+uang putar+lewat putrana racun$ ramayana rambut+cepak ratus
 ratus$ rejeki relawan+bagaimana rendah rendi rini$ roda+ditinggal rokok rsud+kata rt+12 rujuk rumah+bocor
 rumah+kuring rumah+malam rumah+pak rumah+tadi rumahnya+banjir rutin saged+mlampah sahut sakit+jiwa sakit+urus
 salah+chat salah+lihat sambel sambil+bawa sampai$ sampai+ke sampai+muka sanggup+urus sapatu sapatu$ sari+asih
 sarung+kotak sate satpam+komplek satria saudara+yang saudara+yatim saya+0812xxxx saya+abis saya+akan saya+bikin
 saya+cari saya+dibantai saya+ditinggal saya+ganggu saya+hilang saya+itu saya+jam saya+kirim saya+pingsan saya+rekam
 saya+sakit saya+sendiri saya+serahin saya+simpan saya+terlantar saya+tidur saya+usir sayur sbg sdn sebatang
 sebelah+ada segala sekali$ sekarang+lewat sekarang+tidur sekolah+pak sekujur sekujur+badan selalu selamat+malam
 selamat+nomor selamat+siang selamat+sore selapajang$ sembuh sembuh+tapi sempat+lihat sepanjang serahin serahin+ke
 setrum shes shinta$ si+ibu si+lansia siang$ siapa+aja siapa+presiden simpan singgah$ singgah+mana sip siram+bensin
 siram+minyak sisir smp sok spanduk+ijo sragen standby stasiun+batu sudah+datang sudah+dua sudah+kembali
 sudah+ngalih sudah+pasang sudah+siram sudah+tulis sudah+ya suka+buka suka+masuk sukses sukses+terus suryadarma$
 susul+anak tabrak$ tabrak+darah tadi+bagaimana tadi+saya tadi+sudah tahan+perut tahu+dia tahu+harus takut+kenapa
 takut+pulang tali+di tambah+ada tangan+karyawan tangan+manusia tanggal tangis+di tanjakan tanpa+identitas tanya+apa
 tanya+dia tato tea team telepon+ke temen tempat$ tempat+rumah tempat+tinggal tenggelam+got terakhir+di teras+rumah
 terbalik+di terima+terus terminal$ ternyata+masih terus+ada terus+ambruk terus+dipukul terus+ditinggal terus+tawa
other_service -1 terus+tidak tes$ tetangga+kontrakan tetangga+meninggal tetangga+tenggelam tidak+berhenti
 tidak+kembali tidak+minta tidak+napas tidak+nengok tidak+respon tidak+sahut tidak+saya tidur+mana tiket+tidak
 tiketnya tinggi+dekat tini tipu+saya titip+anak toilet toko+kayu tolol tolong+cek tolong+find tolong+ignore
 tolong+ke tolong+kesini tolong+need tolong+tambah tong tong+sampah top truk+jalan tsb tubuh tuh+orang tulis+surat
 tunggal$ tunggu+dinsos turun+di tutup+hajat uang+dengan ulang umur+5 untuk+apa untuk+masuk untuk+pulang untuk+urus
 urus+warga vc via+112 video video$ wa+08xx wa+ini wangsakara warung+ibu warung+madura wau woi work x+bulan
 yang+bacok yang+datang yang+dengan yang+dibawa yang+ditinggal yang+gigit yang+kena yang+lewat yang+mana yang+masuk
 yang+odgj yang+pukul yang+suka yang+tempat yang+teriak yang+tidur yanto yatim+piatu yo you$ 👍 👍$ 🙏 🙏$
other_service -2 1+orang 10$ 10+juta 11+malam 12$ 12+tahun 2+anak 3+ada 3+dua 4$ 500rb 7+orang 8+bulan =done =kin
 =rails =still ^alhamdulillah ^banci ^batal ^bawa ^belakang ^belum ^bener ^bot ^bukan ^cek ^dapat ^dari ^depan
 ^dosen ^eh ^film ^gaji ^gawat ^hai ^hi ^hubung ^iki ^jadi ^jd ^kamu ^kapan ^kemarin ^keren ^klik ^laki ^lama ^layan
 ^lihat ^lo ^mabuk ^mana ^mauliate ^mbakyu ^mun ^p ^paman ^pelapor ^pemerintah ^pencarian ^perlu ^pocong ^polisi
 ^polsek ^posisi ^relawan ^salah ^satpam ^satpol ^saudara ^tangsel ^target ^ternyata ^test ^tiket ^toko ^tolong ^trc
 ^tunggu ^ud ^umur ^untuk ^ya ada+berapa ada+info ada+kabar ada+kartu ada+kejadian ada+ktp ada+laki ada+motor
 ada+odgj ada+perempuan ada+saksi ada+senjata ada+tas adopsi adopsi+bayi agak agus ahmad ahmad+yani aja$ aja+sih
 ajak akhirnya akhirnya+dibawa al alam alamat$ alat+ke alat+sekarang alfamart$ alhamdulillah allah aman$
 ambulans+dinsos anak+di anak+kontrakan anak+pasung anda angkat+kerja anjing$ apa+saya aplikasinya apotek arah+kali
 arah+pasar are are+you arrive arrive$ aspal$ ati2 aula aula+kelurahan ayam+geprek b badan+dingin bahasa baik
 bakar+minggu bakar+rumah balas banci banget+timnya bangun+pak bantu$ bantu+cari bantu+dong bantu+tiket banyak+darah
 bapak+ibu bapak+ini bapak+tua bapak+tukang bapak+yang baru baso bau+busuk bawa+alat bawa+anjing bawa+bayi
 bawa+berobat bawa+tongkat bawah bayar+mandor beda bedeng bekas belakang+kantor belakang+kelurahan belum+bisa
 belum+ketemu belum+pulang belum+sadar belum+sampai benar berdaya beringin berobat+pak berteduh besar+ambruk
 besok+ada betisnya biar biasanya bikin+kotor bikin+mati bisa+gerak bisa+hubung bitung boleh$ boleh+minta boneka
 bot$ botol bulak bulan+tidak busuk+dari butuh+dana butuh+pendampingan butuh+pertolongan butuh+tempat cabe cabe$
 cabut cantik$ cape cara+batal cari$ cari+suami cepat$ cepat+cair ciledug$ cinta cod culik+anak curhat da
 daerah+kami dagu dagu$ darah+ngocor dari dari+tadi daster data dekat+jembatan dengan+bapak dengan+tiang depan+alfa
 depan+lapas depan+mall depan+sma depan+toko di+aula di+dagu di+dapur di+got di+halaman di+halte di+jakarta
 di+kandang di+lantai di+lokasi di+mobil di+parkir di+perut di+pinggir di+puskesmas di+taman di+tangan di+tempat
 di+tumpuk dia$ dia+bawa dia+siram diamankan dibawa$ dibawa+ke dibawa+kemana dibuang+keluarganya dideportasi
 dideportasi+tidak digigit+anjing dikejar dikeroyok+anjing dinas+sosial dingin$ dinsos+daftar dipukul+massa
 dipukul+orang dipukul+rame2 diri$ dirubung disini$ disorientasi disuruh ditinggal$ ditinggal+anak dititip
 dititip+ke do doang$ dokter+kata dosen dp dp+0 entah free gacor gacor+maxwin gajah+tunggal gaji+10 gang+h
 gang+langgar gang+sebelah ganggu ganggu+jiwa ganti2 garuda garut+tidak gebang$ gebang+raya gedung+parkir gelang
 gembor gembor$ gempa geprek gerendeng$ giant gigi gigit+ular goblok goblok$ golok+tolong gorengan gratis+kan green
 green+laki gudang+jalan guru+lapor h habis habis+ongkos hai halaman hari+tidak here here$ hi hilang+anak hilang+pak
 hp hub hubung+wa hujan+pak ibu+hamil ibu+melahirkan ijin ikat ikut+orang indomaret induk info+bapak info+susul
 ini+bener ini+dapat is+hilang isi+ktp it itu+pak itu+sekarang jaket jalan+beringin jalan+kami jalan+ks
 jalan+pahlawan jalan+teuku jam jam$ jam+berapa japri japri$ jatuh+ke jauh jawa jawab jd jebul jembatan+kaca
 jembatan+robinson jiwa+gratis jodoh jual+akun jual+motor kabar$ kaca+berendeng kaca+mobil kain kaki kaki+dari kaku
 kalau+lapor kali+di kali+mookervart kali+pas kalian$ kami$ kami+pendatang kampung+sini kandang kaos karang
 kardus+di karyawan+jatuh kasur$ kasus kayanya ke+anak ke+arah ke+cimone ke+lampung ke+mars ke+panti kecek kehakiman
 kejadian+nih kejang$ kejang+pak keliling+di keluar$ keluarganya$ kelurahan+gebang kelurahan+gerendeng kembali+ke
 kembali+lagi kena+pukul kena+tusuk kenapa+saya keren keren+banget kerja+24 kesini ketemu+orang ketuban
 ketuban+sudah kiri kolong+jembatan kondisi kontrakan$ kontrakan+sebelah korban+banjir korban+tabrak kp kresek ks
 ks+tubun kuliah kuota kurang kurus lagi lagi+pasang lah$ lain laki$ laksa lalat+di lama lampung lampung$ langgar
 langsung lansia+jatuh lansia+pakai lansia+stroke lansia+sudah lansia+tidak lantai+2 lapangan+ahmad lapar lapas
 lapor+hilang lapor+lansia lapor+murid lapor+sekarang laporan+something larangan$ layan layan+ini leher+anak lele
 lewat+mana linglung+di linglung+mulai link+ini lok lu$ luar+kota lumpuh lupa$ makam+bapak makan$ makan+nasi
other_service -2 makasih+pak maksudnya malam+dengar malam+ini malam+kami malam+takut mana+alamat mana+pakai mandir
 mandor mars martabak masa masuk+dari masuk+gang masuk+got masuk+tidak mati+aja mati+berdiri mati+rasa mati+saya
 mau+bantu mau+curhat mau+pesen mau+tenggelam mauliate maxwin mbakyu melati melawan menang mencong mencong$ mendadak
 menit mesin$ mesjid minat minggu+lalu minta+anter minta+sedekah minum$ minum+obat minum+racun mobil+bisa mobil+box
 mogot+km mondar mondar+mandir mookervart motor+tidak muka$ mulai+dari mules+banget mulus mulus$ mulut+mencong mun
 muntah murah mushola na nabi naha naik+bus namonyo nanti$ nasi nengok ngaku+nabi ngelem ngesot nggih ngocor ngorek
 ngungsi+di nih$ nihil nomor+12 nomor+ambulans nomor+ini nomor+saya nomor+telepon nongol nyanyi nyasar+di obat+jiwa
 obat+kuat obat+nyamuk obat+pelangsing odgj+yang ongkos+pulang open orang+aneh orang+dibacok orang+laki orang+sakit
 orang+tenggelam orang+terus orang+tidur p pabrik+sepatu pagar+hitam pahlawan pahlawan+seribu pak+bantu pak+darah
 pak+itu pak+laporan pak+minta pakai pakai+ktp pakai+tongkat panas+tinggi pandeglang panik panjang panti panti+di
 panti+mana panti+werdha parah$ parkir+depan parkir+di pas+banjir pasar+induk pelangsing pelayanan$ pemakaman$
 pembangunan+1 pemerintah pencarian+bapak pengendara penghuni penghuni+kontrakan pengungsi perempatan pergi$
 permisi+mau pertolongan pesan pin pinggir+jalan pinggir+kali pingsan+di pintu+kamar piro pisah pisah$ pisau+di
 plaza pmks pojok pos pos+polisi pos+satpam presiden pukul+pintu pulang+apa punya+bpjs pura puskesmas$
 puskesmas+gembor putus+obat racun+tikus rahasia rahasia+kan ralat rame2+di rasa rawa+kucing rawat raya$ razia+anak
 ready respon rini robek$ robinson robot rsj$ ruko+sebelah rumah+ambruk rumah+banjir rumah+di rumah+nomor
 rumahnya+bakar sadar sadar$ sadar+di saged saksi saksi+nama sampah+tpa sampai+depan sampai+rumah sampurasun$ sandal
 sarung satpol$ satu$ satu+kena saudara saudara+tetangga saya$ saya+amuk saya+berapa saya+dari saya+habis saya+ibu
 saya+kata saya+ke saya+ketemu saya+naik saya+odgj saya+pak saya+racun saya+rahasia saya+sayat saya+stroke
 saya+teriak saya+tolong saya+xxxx sayang sayat+tangan sebelah+bau seberang sedekah segera segera$ sehat sejak
 sekarang+dia sekarang+mulut sekarang+saya sekarang+tidak sekarat sekolah+kami sekolah+orang selesai selimut$ sempat
 sendiri+belum sendiri+tidak senin sepatu seribu seribu$ sering serpong sesuatu sewa shinta siang sih sih+ada
 simpang sini+hilang sini+pak sini+tidak situ$ situ+cipondoh skripsi$ slot+gacor soal+tetangga something something$
 sopir sore sorry sorry$ sosial stasiun+tanah status stop+di stroke+ditinggal stroke+sekarang sudah+ada sudah+dibawa
 sudah+dijemput sudah+ketemu sudah+pukul sudirman suka suryadarma tabrak+gerobak tabrak+mesin tabrak+truk tadi$
 tadi+malam tahi tahi+lalat tajur takut+banget tali taman+cibodas tampak tampung tangsel tangsel+masuk tanya+dong
 tapi+tidak tarik+laporan tas tas+hitam tas+isi tawa$ tebus teh telor teman temen+kontrakan temuan teras terbalik
 terdampar terdampar+di teriak+tiap terima terjun+dari ternak terus+sekarang test tetangga+cari tetangga+dengar
 tetap+bisa tetap+tolong teuku teuku+umar tiap+sore tidak+bawa tidak+berdaya tidak+di tidak+gerak tidak+kerja
 tidak+pakai tidak+pulang tidak+saged tikungan+jalan tindak+lanjut tinggi titip tolong$ tolong+dong tolong+evakuasi
 tolong+jemput tolong+tetangga tongkat$ tower tpa tpa+rawa traktir traktir$ tua+jalan tua+sudah tubun tubun$
 tukang+pasang tukang+rongsok tulang tumpang+di tuna+wisma tunggal turun+mana tusuk+di tv ud udin umar umur+berapa
 untuk+yang untung update urgent urgent+pak urus+orang usir+dari veteran+babakan via wae warga+sudah wb wb$ werdha
 wisma wkwk+tipu wkwk+tolong woy wr wr+wb ya+allah ya+cara yang+benar yang+cari yang+dibacok yang+meninggal
 yang+naik yang+nama yang+perlu yang+saya yang+sudah yang+tadi yang+tugas yang+urus yani yani$ ybs+melawan
other_service -3 24+jam =lost =not =past =sick @search @who=operator ^astaga ^besok ^bocah ^daerah ^dengan ^good
 ^gudang ^is ^jempol ^karyawan ^kayaknya ^ketemu ^lagi ^maaf ^malam ^manusia ^obat ^oh ^pagi ^patokan ^pembantu
 ^pinggir ^pintu ^sampurasun ^semoga ^tangan ^tawuran ^telepon ^tes ^wkwk ^woy ^ybs abaikan ada+alien ada+bapak
 ada+gelandangan ada+pak ada+tempat air+10 akan alfa alien ambruk+tabrak ambulans+tidak ampun anak+anak
 anak+bagaimana anak+dipukul anak+jalanan anak+sekap angkot+macet anjing+lu apa+ada asal astaga astaga+dia bacok
 bagaimana+ini bakar$ bakar+orang bakar+sampah bakso bales banget+bawa banget+saya bangkai+di bantu+ke bantu+untuk
 bapak barang baru$ belum$ bengkel berdiri berdiri$ berobat biasa biaya+pemakaman biaya+tidak bisa+bangun bisa+masuk
 bisa+saya blok bouraq box bunuh+diri busuk buta by capek cara$ cara+lapor celana chat cikokol$ cimone dalam dana
 darah$ dari+kontrakan datang datang$ dekat+cimone dengan+truk depan+masjid depan+sekolah di+aspal di+kolong di+mall
 di+panti di+rumah di+stasiun di+teras di+tiang dia+begal diam dijual+cepat dikeroyok$ dimakam dingin diproses
 diri+di ditinggal+di duduk+di dulu emang es evakuasi+ke gantung+diri gas$ gawat golok+gang good good+job grab guy
 halo+bisa halusinasi hamil hari harus harus+bagaimana hasil hatiku hubung$ ibu identitas ijo ini+gratis istri+lari
 izin+kemana jakarta jalan+bouraq jalan+pakai jalanan jam+11 jangan jatake jatake$ jatuh+di jaya$ jempol
 jempol+untuk jomblo kabel$ kah kah$ kaki$ kalau+minta kali+prancis kami+butuh kampung+bulak kamu kantong karawaci
 karunya karyawan kasur ke+gang ke+psikiater ke+rsj kebon kedah kejadian kejang+di keliling keluar+darah kemarin
 kembali kenal kereta kerja+di kesel kesel$ klik$ klik+disini klik+link kolong kontak kontrol+ke kosong ktp+saja
 kuat kumat+lagi kunci lagi+kejar lagi+pak lalat lalu lalu+tolong lampu+mati lansia lansia+terjebak lansia+yang
 lapor+ibu lapor+ndan lapor+tidak laporan+pak lari+dari lari+naik lewat+belakang lihat+di lo luka+bakar luka+parah
 madura majikannya makan+sampah makasih$ makin malam+depan malam+di maling+tidak mall$ mangkal+tiap manusia+gerobak
 marah$ masa+lalu masih+tabrak massa+depan massa+di masuk+panti mau+bakar mau+jadi mau+pulang mayat+di melahirkan
 melahirkan$ meledak+depan meluncur meluncur$ merah merah$ minggu+buka mobil+tabrak motor+tenggelam mules naik+ke
 naik+motor nego ngungsi nih+pak no nomor+tiket odgj oh oh+iya orang$ orang+bawa orang+belum orang+odgj pabuaran$
 padang pak+bagaimana pak+bisa pak+dinsos pak+rt pak+tolong pakai+kursi pakai+proposal pasar$ pasung$ patokan
 pembantu pencet penjemputan perempuan$ periuk$ perlu+bantu persen persita perut pesen petugas$ pikun pinggir pintu
 plus pocong prancis psikiater pukul+2019 pulsa putus$ rame+banget rawa raya remaja rt rt+1 rumah+dengan saja saja$
 sampurasun sanggup saudara+di saya+ada saya+aja saya+belakang saya+dong saya+kunci saya+laporan saya+pasung
 saya+pegang sayat sd$ sebelah sebelah+saya sekap+di sekarang sekitar selimut serang sering+halusinasi setir setir$
 soal soal+tidak stop suami+kumat sudah sudah+mati sudah+sampai sumbang+pakai susul syarat+masuk t t+saya
 tabrak+masa tabrak+tiang tadi+pagi tanah+tinggi tangan$ tanpa+saudara tanya$ tapi target tawa tawuran+bawa
 tergeletak terima+kasih terlantar terlantar+di terminal+poris this tidak+ada tidak+jadi tidak+mau tidak+sanggup
 tidak+urus tidak+usah tidak+waras tidak+ya tikungan timnya tindak tinggal tiri+saya tolong+cepat tu tua$ tumpang
 tumpuk+sampah tuna tunggu+di tutup$ usah villa villa+tangerang wajib warga warga$ warung+bakso xxxx xxxx$
 yang+butuh yang+hilang yang+kemarin yang+kenal yang+tenggelam
other_service -4 # 2rb =elder =food =poor @? @case @len5 @unseen @where ^anak ^darah ^dijual ^hari ^itu ^join ^kakak
 ^kantor ^kel ^klien ^lari ^makasih ^maling ^masih ^masuk ^pagar ^pinjam ^sekarang ^selamat ^si ada+ambulans
 ada+anak ada+korban ada+lansia ada+mayat ada+saudara aman+di anak+hilang anak+tetangga anggota+saudara angkot$
 babakan balita banget$ bawa bayar+tidak begal+orang begal+pisau berendeng$ besok butuh+rujukan cantik cari
 cisadane$ culik dan+tidak dana+gratis deh di+lampu di+masjid di+situ di+tangerang di+terminal di+trotoar dibacok
 digigit dijemput donasi duit dul eh foto gebang gelandangan+di gerak gerak$ halte hari+minggu hilang+anggota isi
 iya jadi+pacar jadi+relawan jalan+kaki jembatan+berendeng join join+grup jual+tisu kasih kata+anak kata+mau kecil
 kena+bacok kenalan kira km kontrakan+saya ktp+nya ktp+tangerang kubur kulit lah lanjut lapor$ lapor+dong lari lemas
 link mana+aja marah masjid mau+donasi mau+laporan mau+minum meninggal mesin mobil+tidak motor+pukul mr mr+x muka
 nasib ndan ngaku obat ojek ojol orang+depan orang+mati orang+setrum orang+sudah orang+terjebak orang+yang pacar+pak
 pak+ada pak+dia pak+sudah pak+tidak pakai+alat paman pegang+saya pelajar pendatang pengaduan$ pertigaan
 petugas+untuk pintu+air pisau+ke polsek poris poris+ya posisi pulang+ke rambut rame rame2 robek rw salah saldo+dana
 sambil sampai+mana samping saya+kejang saya+kontrakan saya+lihat saya+sering saya+tanya saya+yang sementara+di
 semoga sendiri$ sendiri+di siap sinyal siswa spanduk stasiun sudah+di sudah+tidak tahu takut+pak tambah tangis
 tanya+terus tawuran+pelajar telanjang telepon+guru terakhir terjun$ tetap tidak+kalau tidak+sadar tidak+untuk
 tinggal+di tisu tolong+saya tugas tuh tulis umur untuk+pengaduan untuk+warga waras x yang+di yang+lapor yang+mau
other_service -5 =breath =nature =seek =seen @back @needs @sighting ^assalamualaikum ^boleh ^dekat ^ibu ^istri ^kok
 ^korban ^pak ^perempuan ^petugas ^siapa ^tadi ^temen abis ada+yang apa assalamualaikum badan bantu+saya bapak+tiap
 batal belakang bensin bikin+laporan boleh+lapor bukan bunga cek cuma dari+rumah dekat dekat+tempat di+pabrik
 di+sebelah dibawa dikeroyok dipukul+warga doang dompet duduk gas+elpiji grup jadi jatuh+dari jaya kakak kan$ kantor
 kirim kontrakan+haji kunci+di lapor+pak laporan$ leher lokasi lu+semua lupa makam mall masjid$ mau+wawancara minta$
 minta+sumbang naik+angkot nama nanti ngomong nikah+yuk pak+yang pas pegang pelapor pencarian pergi pingsan$ pulang
 rsud rt+2 rujukan satpam saya+anak saya+lapor sementara siram situ suami+temen sukasari sukasari$ tadi tangerang$
 tanpa telepon tempat terminal tes the tiket+saya tolong+bantu wa warga+lagi wawancara wkwk$ ya ybs you yuk+pak
other_service -6 2$ =mad =tale =thanks @addition @code @kin @person @team @thanked ^berapa ^di ^dinsos ^gelandangan
 ^kata ^lansia ^permisi ^saya ada+di aja+pak alamat amuk+di bapak+pukul berendeng biru bisa+bantu bisa+pulang bot
 darah darah+banyak dinsos gas+meledak gerobak hidup itu jemput kabar kel keluarganya ketemu klien laki
 lapor+bagaimana lapor+orang linglung luar maaf mabuk+rusak makasih manusia mau+terjun mau+untuk meninggal+di minum
 mulu mulut nya orang+bakar pak pak$ perlu permisi potong racun relawan rumahnya sampah$ satpol satu saya+tunggu
 sekarang+di selamat si skripsi slot terjun ternyata tidak+punya tidur tidur+di trc tukang untuk+laporan yang yuk
other_service -7 =joke @thanking @withdraw ^apa ^dia ^halo ^jam ^jual ^lapor ^laporan ^odgj ^orang ^sekolah ^tidak
 ada+rumah aman ambulans$ amuk$ bawa+kursi bocah boleh cepat dia diri ditinggal gelandangan gratis+tidak halo jiwa
 kaca kan kepala lagi+mabuk lihat maling+bakar mulai nih ongkos orang pagar perempuan pingsan pln$ polisi+di rsj
 saya+kumat sendiri setrum+di tetangga$ tidak+tahu tunggu untuk+tetangga wkwk yang+tabrak
other_service -8 =client =part @goes @status @them ^adik ^ini ^kalau ^sudah ^yang aja anak+jalan bakar+massa
 butuh+bantu ini kapan+nikah kata kejang laporan+saya lu petugas sebelah$ tangan tiket
other_service -9 @who=relative @who=responder ^bisa klik pasung rumah+singgah rusak+rumah singgah warung+ayam
other_service -10 amuk gardu kalau laporan maling+dipukul saya+depan tolong+bawa
other_service -11 @it kumat massa
other_service -12 @len0 bakar+suami mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ^tes ada+orang chatbot ini+chatbot
"""
