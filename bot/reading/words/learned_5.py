"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

LEARNED = """
other_service 10 ^angkot ^bakar atm bagaimana+ke bayar berisik$ langka mantan patah perkosa pkh saya+perkosa terus
 tua+saya waris yang+dijual
other_service 9 =office ^bursa ^kucing ^minta ada+bakar ada+tidak bakar+pak banjir bapak+tiri beras diancam dijual
 gratis laki+saya mahal mana+ya massal masuk+rumah mayat+gratis minta motor+saya need+tolong online pelatihan popok
 popok+lansia pukul+saya saya+pukul sembako tanah tunggakan
other_service 8 =beast =road ^butuh ^daftar ^lampu ^pelatihan ^popok ^syarat ada+bantu ambrol anak+saya angkot
 apa+aja asap bakar bikin bobol butuh cerai dikasih gratis$ ijazah judi kampung kerja lampu lapor+kemana layak
 layak+huni liar lowongan maling mati mati$ mayat miras nikah pasang patah+jalan pungli puskesmas+lama rumah rusak
 saya+tidak spp susu tanah$ tiri tolong+ada
other_service 7 =drill ^ijazah ^jalan ^kartu ^kerja ^listrik ^lowongan ^motor ^pkh ^pohon ^trotoar ^tunggakan air
 akta ancam api bahaya bakar+di bantu+lansia bau bau$ bawa+pisau begal+di berapa$ bpjs bulan cerai$ daftar dagang
 damkar dapat dari+dinsos di+gang di+mana dicabut dipukul dong+pak fogging jambret kamar+mandi kdrt kk kucing
 maling+di mana mana$ masuk menjahit need nyamuk nyamuk+banyak padahal pdam pinjol plafon polisi+minta program
 razia+warung sekarang+bawa suami tidak+angkut tidak+bayar untuk usaha yang+lagi
other_service 6 ^air ^anjing ^asap ^harga ^sampah ^sungai ^tahu ada+maling ada+program adik+saya ambruk angkut
 api+sudah babi+bau besar bikin+kartu cair cair$ collector damkar$ dapet dapet$ dbd debt debt+collector dengan+suami
 depan+rumah dijual+di dinas+pendidikan donor donor+darah film$ gas+melon hari$ hilang$ is jalan+rusak janda jebol
 jembatan job jual+makan kadaluarsa kartu+lansia kayaknya kecanduan+film kemana keras kontrol ktp ktp+hilang limbah
 listrik makan+kadaluarsa mampu mandi mantan+suami mau+ada melon melon+langka minta+uang miskin modal modal+usaha
 murah$ neror neror+saya nyetel odgj+bisa orang+tua pabrik padam pak+rumah palsu parkir+liar pasar pemadam pemadam$
 pendidikan pendidikan+ada penerima pengaduan+dinas perut+saya pisau$ pohon pukul+istri pungutan pungutan+liar rekam
 rumah+mau rusak$ sampah saya+dicabut sd sebelah+bakar sekolah sudah+besar suka+pukul sungai syarat tabung
 takut+lapor tembok terus+tusuk tetangga+nyetel tidak+mampu tipu tunggakan+rs tusuk+korban ular untuk+anak urus
 yang+masih
other_service 5 3$ =work @len2 @who=resident ^api ^bagaimana ^bikin ^bus ^debt ^got ^kk ^ktp ^mau ^penipuan ^pungli
 ^rumah ^tiang ada+begal alat+bantu ambulans anak+yatim anggota angkot+ugal2an angkut+sudah anjing asap+pabrik babi
 bantu beasiswa bikin+ktp boraks bunuh+saya butuh+kursi darah dari+malam dbd$ dekat+sekolah di+angkot di+jalan
 di+kantor dijual+depan dinas dipukul+tetangga disabilitas dtks galak golok$ hampir huni internet istri izin jalan
 jalan+baru jalan+depan jam+2 jual kabel kamar kartu+disabilitas kejar+bawa kemana+pak kemana+ya kerja$ kk+saya
 komplek kontrol$ kotor langka$ lapor+ke larang listrik+padam lobang lowongan+kerja mahal$ makmur$ malam+minggu
 mandi$ mantan+pacar masih+ada mau mau+ambruk meresahkan meresahkan$ minggu minta+ambulans mogok motor obat+larang
 online$ online+shop pacar$ pak+anak pak+pdam pdam+mati pelatihan+kerja penelepon+minta penipuan+online pohon+ambruk
 pungli+di ribut rumah+tetangga sampah+tumpuk santunan saya saya+bagaimana saya+bakar saya+dengan saya+jambret
 saya+kalau saya+korban saya+maling saya+sekarang saya+suka sembako$ spp+anak stroke suami+sekarang surat
 syaratnya+apa takut tawon telat tetangga tiap tiap+malam tipu+online tolong tolong+damkar turun tusuk ugal2an
 untuk+bapak vaksin yang+jatuh yang+jual yatim
other_service 4 2+pagi @len3 ^akta ^antri ^bansos ^bpjs ^cara ^dagang ^hp ^judi ^kena ^kis ^limbah ^mie ^plafon
 ^santunan ^sertifikat ^surat ^tetangga ^token ^truk ^urus ada+tawuran amuk+pukul anak+muda anak+tidak antri
 antri+puskesmas atap atapnya bakar+api bakar+cepat banget bansos$ bantu+dengar bantu+kursi bantu+rumah banyak$
 banyak+dbd bau+banget bawa+golok bayar$ bayi$ belum+punya besar+banget biaya$ biaya+berapa bikin+debu blt boraks$
 bulan+ini bus+trans busa+tolong butuh+kacamata cara cara+daftar cara+dapat cek+penerima daftar+dtks dagang$ dangdut
 dangdut+sampai darah+mana dari+pemkot debu debu$ dengar depan+komplek di+gudang di+kampung di+sekolah dia+kejar
 digusur dikenal formalin gaji+saya gang+saya gelap gratis+mana guru haji$ hampir+tabrak hp+saya imunisasi jalan$
 jual+miras jual+obat judi+sabung kaki+palsu kali$ kantor$ kartu+kuning kayaknya+bakar kayaknya+pakai ke+kali
 ke+rumah kemana$ keterangan kis kok+belum lagi$ lagi+amuk lama$ lampu+jalan lansia+saya lapak+rongsok
 lowongan+satpol malam$ malam+sekarang mampet mati+sudah mau+masuk mau+urus meluap mie mie+basah minggu$
 minta+fogging minta+tongkat nama+saya napas+parah ngalir nyetel+dangdut orang+mabuk pacar pak+tolong pak+warga
 pakai+boraks parah parah+pak parkir penerima+bansos penipuan perkosa+di pindah plafon+sekolah pohon$ pos$ puting
 puting+alat rumah+ibu rumah+sebelah sabung sabung+ayam sarang saya+janda saya+kdrt saya+lari saya+mati saya+pakai
 saya+sembunyi saya+sesak saya+tiap saya+tipu sekolah$ sekolah+karena sembarangan$ sembunyi sertifikat
 sertifikat+tanah shop stroke+tidak stunting suami$ suami+pukul sudah+tua surat+keterangan surat+pindah syaratnya
 tabrak$ tabung+gas tadi+di tahan takut$ takut+ada tarik tebel teriak+minta terus$ tetangga+saya tidak+dikenal
 tidak+keluar tidak+layak tidak+ngalir tidak+pak token token+listrik tolong+fogging tolong+razia trans trotoar
 tumpuk tutup tutup+jalan uang+di ular+di umum utang warga+tidak warung$
other_service 3 2+ruko 3+mau @len1 @placed @reports ^ada ^beasiswa ^gas ^kabel ^kamar ^kios ^kompor ^mobil ^pabrik
 ^parkir ^pasang ^taman ^tembok ^ular ^vaksin ^wifi a ada$ ada+tawon air+pdam ajukan aktif alat ambruk+pak
 ambruk+tutup anak anak+sma angkot+saya api+besar asap+tebal atap+rumah bagaimana bagaimana+ya bahaya+kalau
 bahaya+untuk banget+di bangkai banjir+di bansos+lewat bantu+bayar bantu+hp bantu+modal basah batuceper$ bayar+pbb
 bayar+tunggakan begal belum bersih besar+di besar+mau bikin+surat bocor bocor+di bolong bpjs$ bpjs+pbi bpjs+saya
 buang buaya bulak+rt bus busa cara+bikin cara+ikut cctv cepat+pak dapet+bantu dari+lantai dari+subuh
 dengan+tetangga dengar$ di+atap di+kali di+kamar di+kelurahan di+komplek di+lapangan di+plafon di+sini di+warung
 dicek disini+tidak diteror domisili dtks$ duit$ gang gas gigit+orang golok golok+ancam got got+mampet gudang+bakar
 guru$ harga ibadah ibadah$ ibu+dia ibu+saya ikut+program jadi+penerima jadwal jahit jalan+mati jalan+sudah
 janda+anak jatuh$ jembatan+gantung jendela juta$ kabel+listrik kacamata kadaluarsa$ kalau+saya kamar$ kami+bapak
 kampung$ kampung+kami kapan kapan$ kapan+bansos karaokean karaokean+sampai karena kartu+saudara katarak ke+siapa
 kelahi+dengan keluar+dari kena keras$ keras+banget keterangan+tidak kilo kios kp+bulak kuning kursi kursi+roda
 kursus lampu+dari lapak lari+ke lewat lewat$ lewat+jendela liar+banyak majikan malam mampet+bau mandi+umum masih
 massal+tidak mati+di mau+ajukan mau+bacok mau+bikin mau+cerai mau+daftar mau+lapor mau+minta mau+ngajuin mau+pinjem
 mau+sekolah mau+tanya meledak$ menjuntai minggu+tolong minta+tolong miras$ miring mogot$ muda muncul+di musik
 naik+terus ngajuin nonaktif nyasar nyetel+musik odgj+di operasi orang+masuk pacar+saya pak+di pak+kalau
 pak+kayaknya panas+dengan pbb pbi pelayanan pemkot pemkot$ penagih penerima+bantu perkosa+guru permata perut pesta
 pesta+miras phk pindah+domisili pinjem pinjol$ pinjol+lapor pinjol+neror pju plafon$ posyandu$ pp$ preman
 program+sunat psikolog pukul+ibu pukul+murid pulang$ rakyat ribut+dengan roda roda+untuk rongsok ruko ruko+bakar
 rumah+saudara rumah+tidak sampah+di sampai+jam sarang+tawon saudara$ saudara+belum saya+butuh saya+diancam
 saya+jadi saya+kena saya+nonaktif saya+takut saya+tarik sekolah+pakai sekolah+patah sekolah+rakyat sembarangan
 sembunyi$ senjata senjata+di sesak sesak+napas stroke$ suami+mau suami+saya sudah+minggu sumur sunat sunat+massal
 surat+mati takut+meledak tawon+di tembok+sekolah temen+sekolah tengah+malam teriak+sekarang tetangga+buang
 tetangga+jual tetangga+karaokean tidak+aktif tidak+cair tidak+dari tidur$ tolong+dicek tolong+dipukul
 tolong+ditertibkan tolong+pln truk truk+tanah untuk+ibu untuk+orang urus+kartu urus+surat warung wifi ya+ibu
other_service 2 2+hari 2+malam 3+cair 3+hari 4+perumnas @1 ^atap ^ayam ^bantu ^beli ^jadwal ^makan ^mantan ^pacar
 ^pinjol ^suami ^tabung ^tipu ada ada+bangkai ada+beasiswa ada+orang ada+ruko ada+sarang ada+ular adik air+bersih
 air+pam air+panas akta+kelahiran akta+lahir aktif$ ambil$ ambruk$ ambruk+kena ambulans+untuk anak$ anak+3 ancam$
 ancam+bunuh angin anjing+galak anjing+liar api+pak asap+item bagaimana$ bagaimana+urus bahar bahaya$ bahaya+banget
 bakar+besar bakar+tolong balap balap+liar banget+tolong bangun+rumah bansos+pak bansos+saya bantu+dinsos bantu+pak
 bantu+tidak banyak banyak+yang bapak+kontrol bapak+mau bapak+sendiri baru+sekarang batuceper bayi bayi+di
 beasiswa+anak bebas bedah bedah+rumah beli belum+ya bener$ bengkak bengkak$ berkeliaran berlobang berlobang+besar
 besar+bakar biawak biawak+masuk biaya bibirnya bikin+takut bikinnya bisa+lapor bisa+minta blok blok+c boleh+pulang
 bolong+besar buang+sampah butuh+alat c cara+bagaimana cara+dapet cara+urus cibodas$ collector+neror curi
 daftar+bansos dalam$ dapur dengan+anak depan+pasar depan+sd di+kua di+minimarket di+pasar di+pohon di+pos
 di+posyandu di+rt dia+di diaspal diaspal$ dibuang+di dibully dibully+di dibunuh dinsos+ada dipukul+pakai
 ditertibkan ditertibkan$ dompet+saya empat film flyover+cibodas fogging+di gali gang$ gang+kami gantung+di
 gas+bocor gedor+pintu gesper gigit gigit+ayam got+depan gratis+ada gudang+kardus gudang+sebelah halte$ harus+ke
 hilang+bikin hp hp+tidak hukum ijazah+tahan ikut ini+kapan istri+mau jahit+gratis jajan jalan+berlobang jambret+di
 janda$ jantung jembatan+dekat jual$ kalau+malam kali kali+bau kami+dari kami+sudah kami+tidak kapan+cair kapan+pkh
 karet kayaknya$ ke+garut ke+mana ke+tangerang kejar kelahi kelahiran kelurahan$ kemarin+ada kemarin+lapor
 kena+angin kena+phk keran kering kios+bakar komplek+kami konsul konsul+hukum konter korban korban$ korban+kdrt
 kotor$ ktp+bagaimana ktp+saya kua kua$ kucing+di kucing+liar kucing+saya kucing+tenggelam kuning$ kursus+jahit
 lagi+bawa lahir+anak lansia+kami lapangan$ lapor+guru lapor+tetangga laporan+hilang lemari liar+gigit liar+parkir
 liar+tiap listrik$ listrik+mati listrik+subsidi lulusan mabuk macet$ malam+mau maling+bawa maling+maling
 maling+masih mana+yang masjid+raya masuk+dapur masuk+kampung mati+bapak mati+bikin mati+semua mau+konsul mau+kursus
 mau+nikah mayat+bapak meledak merah+di minimarket minimarket$ minta+bantu minta+duit minta+kaki minta+modal
 minta+perahu minyak miring+mau monyet murid$ musik+keras nafkahin napas+untuk narkoba neglasari$ ngalir+3 nganter
 ngumpet ngumpet+di no+4 nomor+wa nunggak nyala nyala$ nyamber online+bagaimana online+lapor operasi+katarak
 orang+jual orang+tidak pabrik$ padam+dari pajak pak+besar pak+tetangga pakai+gesper paksa paksa$ palsu+untuk pam
 pam+tidak parkir$ pasar+ada pengaduan perahu perempatan+mati perkosa+pacar perumnas perumnas+1 perusahaan
 pinjam+ambulans pintu$ pkh$ pkh+tahap pondok pondok+bahar pp proposal puskesmas+mana rabies rabu rabu$
 rakyat+bagaimana raya+no razia renovasi ronda+rw rs+lansia rs+tidak rt+3 rumah$ rumah+makan rumah+patah rumah+saya
 rumah+tutup sabi$ sakit$ sampah+ke sampah+tidak sampai+malam santunan+mati satpol+pp saya+ancam saya+bawa
 saya+begal saya+curi saya+dibully saya+harus saya+ini saya+lumpuh saya+mabuk saya+ngumpet saya+rusak saya+siram
 sekarang+juga sekarang+lagi sekarang+muka sekolah+anak selingkuh selokan$ selutut sendiri+tiap serang+jantung
 siapa$ siram+air sma stasiun+batuceper suami+di suami+tiap subuh subuh$ sudah+3 sudah+nyamber suka sumur$
 sumur+kering tahan+perusahaan tahap tahap+3 tahu+di tebal tebal$ telat$ telat+bayar tengah tenggelam+sumur
 tetangga+bangun tiang+listrik tiri+pukul tolong+diaspal tolong+pak total trotoar+depan uang uang$ ular+masuk
 untuk+lansia untuk+lulusan untuk+saudara urus+akta urus+bpjs urus+kemana usaha$ usir warna warung+sebelah yatim$
 yayasan
other_service 1 5+bulan @question ^alat ^begal ^cari ^gang ^guru ^laki ^nik ^penelepon ^saluran ^tawon ada+biawak
 anak+bisa ancam+mau ancur anjing+tetangga api+merembet atap$ bakar+lapak banget+pak banget+sudah banyak+banget
 bapak+saya bapak+stroke bapak+tidak baru$ bau+pak belum+ada besok$ bikin+lagi bikin+macet bisa bisa+jalan
 bisa+pakai bpjs+yang buang+limbah butuh+pengacara cadas cadas+kukun cara+cek cek+bansos cekik cerai+gratis
 collector+tarik daftar+bpjs daftar+kakak daging darah+di dari+jam dari+sore dekat+masjid denda dengan denger+ada
 desa di+puskesmas di+rw dibuang difabel+mau dipukul+bapak disabilitas+mau dong duit gadai garut gedor hamil+5
 harga+beras hari+lewat hari+pak harus+lapor hebat+di ini+sudah istri+saya jalan+tolong jam+7 jendela$ kakak+saya
 kali+sabi kantin kecanduan kelahiran+anak keluar$ kemarin+kapan kena+denda kenceng kirim+damkar kompor kukun
 kunciran+jaya lagi+sekap lagi+sekarang lahir lama lapor+polisi lapor+siapa lembang+ciledug limbah+ke limbah+pabrik
 masuk+maling mau+bunuh mau+cek mau+pindah meledak+rumah merembet minggu+bau minta+kursi motor$ motor+ambil muda+di
 muncul nama+ibu ngaktifin nguntit nik nik+saya nonaktif+ya odgj$ pabrik+bikin pabrik+buang panas$
 panunggangan+utara patah$ pelatihan+jahit pengacara pengacara+gratis penuh perempuan+saya phk+mau pinggang pisau
 pkh+saya pos+ronda punya+bpjs putus rawan rel$ ronda rongsok+dekat rumah+kami rumah+kosong rumah+meluap rumah+orang
 rumah+warga rusak+tolong rw+kami sabi sampah+depan saya+bocor saya+difabel saya+kecanduan saya+lagi saya+lewat
 saya+malam saya+masih saya+masuk saya+tadi saya+tahan saya+terus sebelah+kontrakan sekap$ sekarang+masih
 sekarang+pukul sekarang+sudah sekarang+tolong semalam$ sembunyi+di shop$ smk smp$ suami+istri suami+tidak sudah+2
 sudah+gigit sudah+makan tadi+sore tarik+motor tas+saya tetangga+berisik tetangga+galak tetangga+yang tiang
 tiap+hari tidak+sekolah toko$ tongkat untuk+motor vaksin+rabies wifi+gratis ya+pak yang+angkut yatim+tidak
other_service -1 12$ 2+anak 24+jam 5$ ^are ^bau ^bawa ^bibi ^bocah ^bot ^dana ^hai ^haloo ^iki ^investasi ^kakak
 ^kayaknya ^kayanya ^kemarin ^kubur ^lap ^lihat ^maksud ^mampus ^mantul ^mauliate ^misi ^nanti ^napas ^open
 ^pemerintah ^pinggir ^pinjam ^polisi ^promo ^salah ^sampurasun ^slot ^sukarjo ^target ^tiket ^top ^umur ada+bekas
 ada+ibu ada+kejadian ada+perempuan ada+tompel ada+tulis ada+tuna adu alat$ alun ambulans+gratis anak+ngelem
 anak+pakai anak+teriak anak+tiri anda angkot+penumpang anter anyone anyone+coming apa$ apartemen arah+pasar are+you
 aria assalamualaikum+pak asuh babakan badan+dingin bagi bahasa baju$ bakar+rumah bakar+tidur banget+orang
 banget+timnya bangunan banting bantu$ bantu+cari bantu+polsek bapak$ barang baru batik bau+busuk bawa+alat
 bawa+bayi becak beda benar bengkel benteng berapa+hari beringin berobat$ biasa bibi bikin+bedeng bio$ biru+saya
 bisa+bangun boleh+minta box bukan+golok busuk+dari buta$ butuh+kerja cabut cape cara$ cari+bapak cari+ibu chat$
 ciledug cimone$ cinta cirarab coming coming$ curiga curug daerah+kami darah+hebat darah+tidak dari+jalan dari+jawa
 dengan+bikin denger$ depan depan+kantor depan+sekolah depan+tutup deposit di+atas di+bio di+daerah di+hatinya
 di+jembatan di+leher di+pinggir di+situ di+stasiun di+tas di+tenda di+teras di+terminal di+tiang dia+is dia+mau
 dia+siram dia+tidak diamankan dibantai dibuang+keluarganya dijemput$ dimyati dinas+sosial dingin$ dinsos+mana
 dipukul+preman disebar disini$ disorientasi disuruh ditinggal$ ditinggal+di ditinggal+ibu ditinggal+surat ditusuk
 dp+0 dua2nya duduk$ dulu entah flyover gaji+buta gang+tabrak ganggu+jiwa gawat+pak gedung+parkir gelandangan$
 gelisah gerendeng gerendeng$ giant gigit+ular goblok goblok$ golok+gang golok+tolong gor gor+dimyati griya griya$
 hai haloo hari+di hari+tidak harus+bagaimana hasil hatinya hatinya$ hilang+ibu hub hujan hujan+pak ibu+pikun
 indomaret+jalan info+loker ini$ ini+bener investasi is+anyone is+saya itu$ izin+lapor jaga jalan+aria jalan+garuda
 jalan+ks jalan+satria jalanan$ jam$ jawa jembatan$ jemput$ jenggot jenggot$ jinak jodoh jodoh+saya jual+motor kain
 kakak$ kali+cisadane kali+pas kamar+saya kami$ kamu+robot kanan kantong kantor+dinsos kantor+kecamatan kaos
 kapan+hujan karyawan+masuk kasih+makan kdrt+lari ke+lampung kecamatan kecamatan+neglasari kejadian kejadian+nih kel
 keliling keluarganya$ keluarganya+tidak kelurahan+gerendeng kemana+mana kembali+lagi kemis kemis$ kena+serang
 kepala+darah kepala+jatuh kerja+24 kerja+tipu ketangkep kira kiri kok+masih korban+begal kosong$ kp+baru ks
 ks+tubun ktp+tidak kuat kucing$ kumis kurang+waras lain lain$ laki+nyasar lalat+di lampu+merah lampung lampung$
 lansia+di lansia+terjebak lap lapor lapor+disini lapor+tidak lari+bawa lari+dari lari+sekarang leher$ lengan
 lewat+depan lewat+mana lihat+rumah lihat+saya link+di listrik+tidak loh lu+bot luka+parah lumpuh mahasiswa
 makan+gaji makmur maksimal maksimal+berapa maksud maksud+saya maksudnya malam+ini malam+takut maling+tidak mampus
 mampus+saya mana+makam mandir mantul masuk+mesin masuk+sini mati+aja mau$ mau+kembali mauliate melawan melawan$
 meledak+di menunggu mereka mesin$ mesin+press minat minta+sedekah minyak+ke misi misi+pak mobil+box mobil+tidak
 mondar mondar+mandir motor+dengan motor+jatuh motor+tabrak motor+tidak mr mr+x much muka muka+biru mulus mulus$
 mulut+busa murah+minat naik+bus naik+motor nama+bapak nanti+saya ngelem ngoceh ngomong+dengan nih+pak nih+petugas
 no nomor+12 nomor+ini nongol$ nyanyi nyasar$ obat ojek ongkos$ orang+belum orang+curiga orang+sakit orang+setrum
 orang+terlantar orang+tidur order ot p$ pak+badan pak+banyak pak+baru pak+darah pak+kaki pakai+anak panas+ke
 panggil panjat parkir+pasar pasar+kemis pasar+yang pegang+dada pendek pendek$ pengendara pengendara+motor penipuan$
 penumpang penumpang+saya perempatan$ perempuan+korban perkembangan permisi+mau permisi+saya pikun$ pil pinang+griya
 pinggir+jalan pintu pipi$ pisah+di plawad plawad$ poris+plawad pos+satpam press press+pabrik promo pukul+2019
 pukul+anak pulang+kerja punya punya+ktp putar racun$ rambut rame2+di ready rini robot rokok rsud$ rt+tidak rujuk
 rumah+malam rumah+nomor salah+chat salah+lihat sampai+muka sampurasun sampurasun$ sandal sanggup sanggup+urus sari
 sarung satria saya+besok saya+cari saya+dibantai saya+ditinggal saya+habis saya+jatuh saya+kasih saya+ketemu
 saya+kirim saya+lapar saya+pak saya+panas saya+pisah saya+sayat saya+sopir saya+standby saya+sudah sayang sebelah
other_service -1 sedekah sehat+selalu sekap sekarang$ sekarang+tidur sekarat$ selalu selalu$ selamat+sore selesai
 send senin si siapa+presiden simpang sinar sinar+jaya singgah+mana sini sini+tidak siram+minyak soal+tetangga sopir
 sosial stadion standby stasiun stop+di sudah+ketemu sudah+pukul sudah+sampai sudirman sukarjo sukses sukses+terus
 tabrak+mesin tadi$ tadi+pagi takut+banget taman+cibodas tangan+karyawan tangsel tangsel+masuk tanya tarik+laporan
 tas+ada tato tawuran+bawa teman teman+saya tempat$ tenda tenggelam$ tepat terbalik teriak$ teriak+alun terlantar+di
 tes$ tetangga+denger tetangga+gantung tetangga+kontrakan tetangga+siram tiap+sore tidak tidak+jadi tidak+sadar
 tidak+sanggup tidur+mana tiga tikungan tikungan+jalan tikus tindak$ titip+anak toko toko+kayu tol$ tolol
 tolong+bagaimana tolong+kabar tompel tompel+di top topi tower tua+laki tua+sudah tubun tubun$ tuhan tukang+becak
 tulang tulis+di tunggal turun+mana tutup$ umur+berapa veteran x x$ ya$ yang+benar yang+dibawa yang+lama yang+naik
 yang+suka yang+tidur yani$ ybs+melawan
other_service -2 10$ 10+juta 3+ya 45+bagaimana 500rb @? @len4 @where ^belakang ^belum ^cek ^dapat ^dasar ^depan
 ^dosen ^eh ^film ^gaji ^gawat ^good ^hi ^hubung ^kamu ^karyawan ^keren ^kontak ^korban ^lagi ^laksa ^lama ^lapar
 ^layan ^lupa ^no ^obat ^p ^pagi ^pakai ^panti ^patokan ^pelapor ^pencarian ^pinjem ^pocong ^polsek ^posisi ^punten
 ^tabrak ^tangan ^test ^toko ^tolong ^tunggu ^warga ^wkwk ^woy ^ybs abaikan ada+alien ada+bapak ada+gelandangan
 ada+is ada+kabar ada+kartu ada+kucing ada+pak ada+remaja ahmad ahmad+yani air+10 ajak akan alamat$ alfamart
 alfamart$ alien aman+di ambil+mayat anak+anak anak+dipukul anak+jalanan anak+minum anak+sekap anak+sekolah
 angkat+kerja apa+ada apotek are asal atas bacok bagaimana+ini baik bakar$ bakar+sampah bakso bakso$ balas bales
 balita banget+bawa bank bank$ banyak+darah bapak+ibu bapak+nya bapak+tua bapak+yang baru+aja batu bawa+kayu bawah
 bedeng belum$ belum+ketemu belum+pulang bener berapa+lama beras$ berteduh biaya+pemakaman biaya+tidak bikin+mati
 bio bisa+saya bocah+depan boleh$ bot$ bunuh bunuh+diri busuk butuh+dana butuh+tempat by cantik capek cek cek$ chat
 cianjur cikokol$ cisadane$ cod culik curhat daan daan+mogot dada daerah+kerja daftar+sekarang dan+klien dan+tidak
 dana+cepat dana+gratis darah+pak dari+kontrakan darurat dasar data data+pelapor deh dengan+bapak dengan+kucing
 depan+gang depan+masjid deres di+kandang di+lantai di+lokasi di+mobil di+pabrik di+pipi di+ruko di+rumah di+taman
 di+tangerang dideportasi dideportasi+tidak dikasih+makan dikeroyok dikeroyok$ dingin diproses dipukul+orang diri$
 diri+di ditinggal+anak doang$ does does+this dosen dp dua duduk+di eh evakuasi gacor gacor+maxwin gaji+10 gang+h
 gantung+diri garuda gawat gempa gerak$ gerobak+parkir golok+di good good+job goreng gosong grab guru+lapor h
 habis+ongkos hapus hari+ini hari+minggu hatiku here here$ hi hilang+kontak hitam ibu$ identitas ignore indomaret
 induk induk$ ini+tidur is+a isi+ktp istri+lari jakarta$ jalan+daan jalan+kaki jalan+pahlawan jalanan jam+berapa
 jangan jawab jaya jembatan+robinson joko jual+akun juta+klik kaca kader kader+posyandu kaki$ kambing kami+butuh
 kami+pendatang kampung+bulak kamu kan+pak kandang kantor+kelurahan kartu+berobat karyawan+jatuh kata+mau ke ke+arah
 ke+cimone ke+rs ke+rsj kejang+di kejang+pak keren keren+banget kereta kesini$ kimia kirim+lokasi klik$
 kolong+jembatan kontak+saya kontrol+ke kota ktp$ ktp+di ktp+nya kubur kulit kumat+lagi kumat+rusak kurang lagi
 lagi+di lagi+dipukul lagi+kejar laki+pakai laksa lalat lalu lansia+jatuh lansia+lumpuh lansia+nyasar lansia+yang
 lapangan+ahmad lapor+dan lapor+ibu lapor+lansia lapor+murid lapor+sekarang laporan+pak laporan+something latihan
 layan+ini lebaran$ lempar lepas$ lewat+sini linglung+di lo lokasi$ loker lu+semua maaf$ madura makam makam+bapak
 makan$ malam+di mana+aja mana+alamat mana+posisi masih+sekolah masuk+dari masuk+gang masuk+got masuk+tidak
 mati+berdiri mati+tawa mau+angkat mau+curhat mau+datang mau+jadi mau+laporan mau+obat mau+pulang maxwin
 maxwin+daftar melahirkan$ melati menang minum+racun mobil+tabrak mogot motor+pukul murah nama+joko napas$
 nasi+goreng need+ke neglasari netra ngaku nih$ nikah$ nomor+tiket nongol nyasar+di obat$ odgj+tolong ojol open
 orang+dibacok orang+pakai orang+sudah orang+terjebak p pada padang pahlawan pahlawan+seribu pak+minta pak+sudah
 pak+takut pak+yang pakai$ paman pamit panas panas+tinggi panti$ parkir+di pasar+induk pasar+malam pasung+saudara
 patokan pelajar pencarian+bapak pendampingan pendatang perempuan$ pergi$ perlu+bantu perlu+foto persita pertigaan
 pertolongan$ perum pesan petugas+mana pikun pinang pinggir pinjam pintu+air pipi pisau+di plus pocong polisi poris
 poris$ presiden pucat pulang+ke pulsa punten puskesmas$ putus$ rahasia rahasia+kan rame rame2 rasa rawa rawa+kucing
 rehab resmi robinson rs$ rsj$ rt rt+1 rt+2 rumahnya sadar saja$ saldo saldo+dana sambil samping sangego sate
 satpol$ satu$ saudara+tetangga saya$ saya+ada saya+aja saya+dari saya+dong saya+ibu saya+ke saya+kp saya+mau
 saya+meninggal saya+racun saya+rahasia saya+stroke saya+usir saya+xxxx sayat sd$ seberang segera segera$ sejak
 sekap+di sekarang+ada sekarat sekitar selamat+siang semua$ seribu siang siapa siswa skripsi$ slot+gacor soal
 soal+tidak something something$ sorry sorry$ status stop suami+kumat sudah+ada sudah+di sudah+tidak supir
 syarat+masuk t t+saya tabrak+tiang tabrak+truk tahun tajur takut+pulang tanah+tinggi tangerang$ tanggung
other_service -2 tanpa+saudara tanya+terus target tawa tawa$ tawuran+pelajar telepon+guru temen+kontrakan
 tenggelam+di tenggelam+got tergeletak terjebak+di terlantar$ ternyata+masih test tetangga+tenggelam tidak+gerak
 tidak+mau tidak+napas tidak+urus tidak+usah tidak+waras tinggi$ titip tolong+cepat tolong+ignore tolong+jemput
 tolong+need tolong+saya tpa tpa+rawa traktir traktir$ tulis tumpuk+sampah tuna+netra tunggu+di tv update urgent
 urgent+pak urus+orang usah usir+dari wajib wb wb$ wkwk+tolong woy$ wr wr+wb xxxx xxxx$ yang+butuh yang+cari
 yang+dengan yang+di yang+kemarin yang+kena yang+lapor yang+mau yang+saya yang+tenggelam yani you$
other_service -3 =past @call @search ^anak ^astaga ^besok ^boleh ^daerah ^darah ^dengan ^dinsos ^hari ^itu ^jempol
 ^kantor ^klik ^kok ^lari ^maaf ^malam ^manusia ^masuk ^oh ^perlu ^semoga ^siapa ^tadi ^telepon ^temen ^ternyata
 ^tes abis ada+anak ada+korban ada+lansia ada+mayat ada+pohon ada+saudara ada+tas anak+hilang anak+kecil anak+pasung
 anak+tetangga angkat astaga astaga+dia ayam banget+saya bantu+ke bapak bapak+ini bapak+tiap begal+orang begal+pisau
 bensin berdaya berdiri berdiri$ berobat besok+ada bikin+kotor bikin+laporan boleh+lapor buta butuh+ambulans
 butuh+pendampingan butuh+pertolongan cara+lapor cepat$ cikokol cimone cipondoh cisadane daerah darah$ di di+depan
 di+jakarta di+kontrakan di+lampu di+mall di+masjid dia+begal diam dibacok dikejar dompet dul gelandangan+di gerak
 gigit+anjing gratis+kan guy halo+bisa harus hilang+di iki info ini+gratis is+hilang isi it item jadi+pacar
 jadi+relawan jakarta jalan+merdeka jatuh+dari jatuh+di jempol jempol+untuk jiwa kalau+minta kantor karunya
 kata+anak kayanya ke+anak kemarin kemarin$ kenalan kenapa+saya kerja+di klik+link kolong kontrakan+haji
 kontrakan+saya kontrakan+sebelah ktp+saja kuliah lagi+pak lah lah$ langsung lanjut lansia lapar lapor$ lapor+apa
 lapor+bagaimana lari+naik layan lebaran lemas lihat+di link+ini lu$ luar lupa makasih$ malam+kami maling+dipukul
 mall$ mangkal manusia+gerobak mau+bakar mau+melahirkan mayat+di meluncur meluncur$ meninggal+di merah$ merdeka
 mesin mobil mogot+ya muntah nama nasi ngomong obat+pelangsing oh oh+iya orang$ orang+bawa orang+yang pagar pak+ada
 pak+bagaimana pak+bisa pak+dia pak+orang pakai+kursi pegang pelangsing pelayanan$ pencet pertolongan petugas$
 pingsan$ pisau+ke pln pojok pojok$ racun+tikus remaja robek robek$ rsj rsud rumah+ambruk rumah+dengan sakit
 sampai+mana sampai+tidak satpam saudara saya+amuk saya+di saya+hilang saya+jalan saya+kunci saya+lapor saya+lihat
 saya+pasung saya+tanya sekarang+di sementara sementara+di semoga sendiri+di sering+halusinasi setrum+di sih$ situ$
 stroke+ditinggal sudah+saya sukasari sukasari$ sumbang tadi tadi+malam tambah tangan$ tangis tanya$ tapi tas+isi
 team temen temen+saya tenggelam terakhir terima terjebak terminal ternak tes this tidak+ada tidak+berdaya tidak+di
 tidak+punya tidak+tahu tindak tinggal+di tol trotoar+jalan trus tua$ tugas tuh tukang tuna tunggu+depan untung
 video wa waras warga+lagi woy ya
other_service -4 2$ =not =still @code ^assalamualaikum ^bisa ^dekat ^dijual ^gudang ^jam ^join ^ketemu ^mana ^masih
 ^orang ^perempuan ^permisi ^petugas ^selamat ^tawuran ^warung ada+ambulans ada+di ada+rumah adopsi aja+pak aman
 amuk+di angkot$ anjing+lu arah assalamualaikum bantu+saya bantu+untuk belakang berapa berendeng berendeng$ besok
 bisa+masuk bocah dari+rumah datang datang$ dekat+tempat di+sebelah di+trotoar dijemput doang donasi dong$ duduk
 gerobak halusinasi iya jembatan+berendeng join join+grup juga$ kakak kan$ karyawan kayu ke+panti kejang$ kena+bacok
 kepala kesel kesel$ kesini klik+disini kontak kunci kunci+di lapor+orang luka mabuk+rusak makan+sampah mall
 mau+donasi mau+untuk meledak+depan merah mulut naik naik+angkot nasib neglasari+ya nikah+yuk ongkos orang+mati
 orang+odgj pak+bantu pak+tidak pas pegang+saya pencarian pengaduan$ pergi periuk permisi polsek posisi potong
 psikiater saja salah satpol satu saya+anak saya+kejang saya+laporan saya+odgj saya+pegang saya+sering saya+tunggu
 sebelah$ sendiri$ sering sinyal situ slot smp suami+temen tangerang terjun$ tidak+kalau tiket+saya timnya tiri+saya
 ud umur untuk+pengaduan warga$ wkwk$ ybs you yuk+pak
other_service -5 @case @len5 @needs @sighting ^berapa ^di ^is ^kata ^klien ^lapor ^laporan ^makasih ^pak ^sekarang
 ^sekolah ^tidak ^yang ada+yang ambulans$ amuk$ badan bapak+pukul batal bekas biru bisa+pulang bukan bunga cari cuma
 dana dekat dibawa diri foto gas+meledak grup hidup jam jatuh jemput juga kabar kalau kasih kecil keluarganya
 kembali kirim lagi+mabuk laki lapor+pak linglung link masjid masjid$ mau+minum mau+terjun melahirkan melahirkan+di
 meninggal minta$ minum$ mulai nanti nih odgj pakai+alat pelapor perlu pingsan sampah$ selamat siap sih sudah tabrak
 tanpa telanjang terlantar ternyata the tidak+untuk tiket tinggal tinggi tolong+bantu trc warga yuk
other_service -6 =joke =tale @back @thanked @who=operator ^gelandangan ^saya alamat anak+jalan apa baju banget$ bawa
 bisa+bantu boleh bot gratis+tidak hubung kan maaf makasih massa mau+wawancara mulu orang+bakar pak pak$ paket panti
 pln$ polisi$ polisi+di pulang racun relawan rumah+singgah saya+kumat semua singgah tas telepon terjun tidak$
 untuk+tetangga wawancara wkwk yang
other_service -7 @addition @kin @person ^apa ^dia ^halo ^ibu ^ini ^jual ^kalau ^lansia ^odgj ^sudah aja bawa+kursi
 butuh+bantu dia gelandangan halo itu ketemu klien lapor+hilang laporan+saya lari leher lokasi lu manusia minum nya
 pasung rusak+rumah sendiri tetangga$ tidur+di tunggu
other_service -8 # @goes @thanking @withdraw ^adik cepat dan ditinggal jadi kapan+nikah kata lihat orang perempuan
 tempat tidur tolong$
other_service -9 @status @them @who=responder amuk bakar+suami dinsos ibu kejang laporan tangan tolong+bawa
other_service -10 gardu ini klik kumat petugas skripsi
other_service -11 @it @len0 @who=relative mau+mati
greeting 20 orang+tidak
greeting 18 saya+makasih
greeting 16 ada+orang apa+ini
greeting 15 chatbot ini+chatbot
greeting 14 ^tes
greeting 13 ^halo ^hi ^horas ^malam ^punten halo hi horas pak+dinsos punten tes woy$
greeting 12 @len0 ^assalamualaikum ^haloo ^pagi ^pak ^permisi ^sampurasun ^sugeng assalamualaikum haloo pak$ permisi
 sampurasun sampurasun$ sugeng
greeting 11 ^hai ^kulonuwun ^selamat dinsos+tangerang hai hai$ kulonuwun kulonuwun$ malam malam$ pagi robot$ ya+ini
greeting 10 ^hallo ^hello ^oii ^ping ^spada ^test ^waalaikumsalam hallo hello ibu$ ini+siapa makasih$ oii oii$ ping
 ping$ robot siang sore spada spada$ tanya$ test waalaikumsalam waalaikumsalam$ wb wb$ wr wr+wb
greeting 9 ^met bot+ya cek$ enjing hallo$ malam+pak met permisi$ punten$ selamat+malam tangerang test$ tidak$
greeting 8 ^woy apa+ada apa+kabar assalamualaikum+pak enjing$ kan$ masuk+tidak p$ pagi+pak selamat+pagi siang+pak
 sore+pak
greeting 7 ^misi ^p ^siang bapak+ibu dinsos dinsos$ evening evening$ good+evening hai+pak halo$ halo+apa halo+ini
 kabar$ masuk mic mic+tes misi misi+pak p pagi$ petugas$ punten+kakak selamat selamat+siang selamat+sore tes+mic
greeting 6 ^oy ^sore ^tok ^wilujeng apa assalamualaikum$ halo+pak ini masuk$ orang$ oy oy$ pagi+bapak sugeng+enjing
 tes$ tidak+disini tok tok$ wilujeng wilujeng+enjing woy
greeting 5 ^bot apa+orang assalamualaikum+warahmatullahi dinas dinas+sosial disini$ good halo+selamat ibu+petugas
 ini$ kan mau+tanya permisi+pak siang$ siapa$ sosial wabarakatuh wabarakatuh$ warahmatullahi
 warahmatullahi+wabarakatuh
greeting 4 ^apa ^ibu assalamualaikum+wr bah bener+dinsos halo+dinsos hi+ada horas+lae ini+bener lae lae$ met+siang
 permisi+tumpang semua$ siapa siapa+ini sore$ tanya tes+123 tumpang tumpang+tanya
greeting 3 ^good a$ bot+apa dengan+dinsos dengan+siapa disini enjing+pak haloo+pak hi+pak kabar maaf+mengganggu
 mengganggu mengganggu$ pak pak+apa pak+haji permisi+mau satpol$ semua siang+dengan sosial+kota trc$
greeting 2 @question ^ada ^cek a ada$ ada+petugas haji haji$ ibu kakak$ kota kota+tangerang malam+bapak malam+dinas
 met+pagi online$ satpol sosial$
greeting 1 bot cek kota$ online pak+mau permisi+ibu tangerang$
greeting -1 12345$ 60an 60an$ @1 @search ^12345 ^angkot ^are ^asd ^bantu ^batal ^bisa ^daftar ^gang ^hidup ^ijazah
 ^is ^itu ^jangan ^jempol ^ketemu ^kira ^ktp ^lapar ^logatnya ^lorem ^odgj ^okee ^open ^pakai ^penipuan ^persita
 ^polsek ^rsud ^rumah ^saudara ^sekitar ^status ^target ^tarimo ^tas ^🙏 abis adik+saya air alamat ambruk anda arah
 are are+you bagaimana+ya baik$ bales bantu+saya banyak$ bapak batu$ bau beda bego bego$ berapa$ berkat besok biaya
 bo bo$ bocah bohong bot+bego butuh+pertolongan cantik+deh cikokol cikokol$ cimone cipondoh$ coklat dapet darah$
 deh$ dengan dengan+anak di+halte di+pos di+terminal dia+moved dibaca dibantai dikenal diproses dua$ duit duit$ dulu
 foto$ gang+tabrak ganggu gelandangan$ gelandangan+di gemuk gemuk+pendek gerak gerak$ gile goblok goblok$ godang
 habis halo+bisa hari+ini hari+minggu her hujan ijazah ini+lokasi ini+orang ipsum ipsum$ ireng istri$ jam+setengah
 jaya jempol jempol+untuk jemput kacamata kaki$ kamar kantor kartu karunya kasih+pak kata+pak kayaknya kecil$ kel
 keluarganya kepala kp+baru kubur kucing kurus kurus+tinggi lalu lampu+merah lansia+itu lansia+saya lansia+yang
 lapar lihat$ logatnya loh lorem lorem+ipsum malam+ini mantap+pak mantul+petugas manusia matur matur+makasih
 mauliate+godang meninggal mesin mesin$ minggu$ minta+duit moved murah naik ngomong no ok$ okee open+bo orang+bener
 orang+gile orang+sudah pabrik pacar pager pager+item pak+di pak+jadi pak+laporan pak+minta pak+nya pak+yang
 pangkalan panti parkir pasar$ pencet pendek$ penipuan penipuan+online persita pertolongan pertolongan$ pesan pikun
 pindah pinggir pingsan$ pisau pohon polsek poris posisi presiden program pulsa puskesmas rahasia rahasia+kan raya
 rs rsud$ ruko rumah$ rumah+singgah rusak sampah satpam satu+dua saudara+saya saya+dibantai saya+istri saya+lapor
 saya+lihat saya+malam saya+pak saya+yang sekarang$ sekarat sekitar selapajang selapajang$ semoga setengah sorry
 sorry$ status$ suami+saya susul susul$ tahun$ tangsel tangsel+masuk tanpa tanya+pak target target+lihat tarimo
 tarimo+kasih tengah tengah+malam tenggelam terakhir terima tersedak tes+satu this+pagi tiap+malam tidak+dikenal
 tidak+gerak tidak+mau tidak+punya tidak+tahu tidak+usah tiga tindak tinggi$ titik toko tpu tpu+selapajang trc
 tunggu$ usah vaksin yang+kemarin
greeting -2 =well @call @person @thanked ^alhamdulillah ^anj ^bacot ^baju ^batik ^bawa ^bayar ^belum ^bidan ^boleh
 ^butuh ^di ^gabut ^gas ^hari ^hhhhh ^izin ^jalan ^jam ^jazakallah ^jembatan ^kemarin ^klien ^kok ^lagi ^laporan
 ^lihat ^nama ^nikah ^nomor ^noted ^ok ^oke ^penelepon ^ppp ^qwerty ^salah ^satu ^saya ^sekarang ^siapa ^sip
 ^sukarjo ^tutup ^wkwk ^xixixi ^zzzzz ^👍 ada+di ada+kabar ada+korban ada+lansia adik aja$ aja+pak alhamdulillah
 ambulans aminah aminah$ amuk anak$ anak+kecil angkot anj anj$ apa+pak asd asd$ bacot bakar balas bantu$ bapak+saya
 bapak+tua baru$ batal batik batik$ batu bawa+karung bayar+tidak bayi belakang belum$ berdiri berdiri$ berisik
 berisik$ besar bidan bikin bisa+bantu bot+jelek bot+tolol bubar bunga cabut cabut$ cantik cara cipondoh coba$
 daftar dan daster datang$ dengan$ di+depan di+jalan di+rumah dijemput dipukul ditinggal doang$ dong$ gabut gas gigi
 golok gratis+kan halte harus hhhhh hhhhh$ hidup hitam hitam$ hp hubung info ini+foto internet is iseng iseng$ item
 item$ izin jadwal jaket jangan jatuh jawab jazakallah jelek jelek$ jepit jepit$ jomblo+ya jual juga kabar+tidak
 kakak kakak+saya kali kan+pak karung karung$ kayanya kecil kejang keluar kemana kena kira kirim kolong konsultasi
 korban$ kp ktp kurang lagi+pak lampu lanjut lari$ lewat linglung logat lu lucu luka lupa$ maaf mana$ mantul+pak
 masih$ masjid mati$ mayat menang merah minta$ minum mobil motor nanti napas noted noted$ obat ok oke ompong ompong$
 open orang+odgj orang+yang pak+ada pak+orang pak+sudah pak+tolong pelapor pemerintah pendek penelepon pergi perlu
 pingsan polisi pos ppp pukul punya qwerty qwerty$ rokok rokok$ rps rps$ rsud rumah+saya rw saja saja$ sakit
 satu+orang saya+cabut saya+hilang saya+sudah saya+tidak sebatang sebelah sekolah sendal siapa+ya singgah sini sip
 sip$ siti stasiun status sudah+tidak suka sukarjo sunda sunda$ takut taman tambah tanah tangis tapi tas telepon
 temen tempat terminal tetangga$ this tiap tidak+bisa tiketnya tinggal tinggi tolol tolol$ tolong$ topi topi$ tua$
 tuhan tutup urus wa waris waris$ warung wkwk$ xixixi xixixi$ ybs you yuk+pak zzzzz zzzzz$ 👍 👍$ 🙏 🙏$
"""
