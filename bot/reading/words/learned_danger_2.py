"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
1 02+15 04+11 1+banyak 10+menit 11+cibodasari 11+orang 2+rw 4+jatiuwung 5+tahun 8+poris =water a+guy abuh ada+badan
 ada+begal ada+is ada+mau ada+reaksi ada+saya ada+surat ada+tas ada+tetangga adem adik air+keras aja+dari alat+botol
 alat+ke alfamart+larangan alhamdulillah+sudah ambruk+tabrak ambulans+rsud ambulans+yang anak+juga anak+kunci
 anak+pakai anak+pasung anak+sampai anak+sekolah anak+tabrak anak+tenggelam anak+tinggal aneh angkot angkot+jatuh
 angkot+tidak anjing+galak antar+klien apa+ini apa+itu ari2nya ari2nya+masih arus+kali arusnya ashari atas+tower
 ayun+golok badan+gemeter badan+gigil bahar+blok bahasa+aneh bajaj bajaj+depan baju+dengan baju+kuning bakar+orang
 balekota banget+lihat bangun+depan bapak+dia bapak+kontrakan bapak+naik barat+rt baring baru+pemda baru+pulang
 baru+rt1 baru+sekarang batu batu+di batu+ke bayi+hari bayi+prematur bedeng+pasar begal+di bekelir bekelir+babakan
 belakang+terminal belum+masih belum+tangan benda+raya bener+bukan bengkak+item benteng+betawi berani+pegang beras
 berenang beri beri+makan bernyawa+di bertengkar beruntun+tol betawi beton biasa+mangkal biasanya+diam bis+di
 bisa+gerak bisa+keluar blong bocah+ditinggal bocah+tenggelam bocor+dekat boga+siapa bola bolak bolak+kembali
 bonceng bp buaya bujang+saya buka+tapi buka+ternyata bukan+hoax bukan+tapi bukan+target buntu bunyi buruh+pabrik
 busa+jalan busuk+ada cai cair+pembersih cape capek cari+di cekung cepat+tetangga cibodas+baru ciledug+indah
 cluster+yunani cuma+dikasih cuma+film curi+2 dalam+ada damkar dan+dia dan+muntah dan+saat dapat+orang darah+depan
 darah+gang darah+loba darah+ngalir darah+sudah dari dari+minggu dari+mobil dari+puskesmas dari+sekolah dari+semak
 dekat+gereja dekat+summarecon den dengan+dari dengan+golok dengan+kucing dengan+saudara denger denyut+kumat
 depan+minimarket depan+panti di+bakar di+data di+facebook di+gubuk di+lapo di+pager di+pasa di+semak di+the di+toko
 di+warkop dia+emang dia+is dia+kunci dia+lagi dia+odgj dia+putar dia+tidur diam+bae diam+hari diam+tidak dicabut
 dihipnotis dihipnotis+terus dijual+orang dikenal dikeroyok+massa dipukul+bapak dipukul+suami dirante disuapin
 disuruh+gelandangan ditinggal ditinggal+surat doa dorong+ke drop dua+mobil dua+sudah duduk+terus duga+ganggu
 duit+untuk eh+kok eh+maap emperan+toko facebook foto+tangan gaduh gagang gang+kecil gang+makam gantung+di
 gedor+tidak gelandangan+dipukul gelandangan+pulang gelandangan+tabrak gendong+bayi gereja+kunciran gigil gilas
 golok+dekat golok+putar grab griya grup+saudara haji+mean halte+tanah halu hansip hari hari+kantong hasanudin+poris
 hasyim+ashari having having+a hear her hes hes+darah hilang+dia hilang+selamanya hoax+ada hujan+pas icih icih+gang
 ikan+orang iki+anak indah+tolong industri+manis inhaler ini+dorong irigasi+sipon is+having item+orang itu+berdiri
 itu+kaki itu+lagi itu+loh itu+perempuan izin+sampai jaksel jalan+cepat jalan+curi jalan+irigasi jalan+kelapa
 jalan+km jalan+mangga jalan+sukun jambret jari+potong jas jas+hujan jatuh+depan jaya+samping jembatan+gerendeng
 jembatan+layang jembatan+mau jendela+saya jiwa+itu jok jpo+jalan kae kakak+ada kaki+nongol kali+dekat kali+di
 kali+sekarang kamar+kontrakan kami+beri kamling+sukasari kampung+bekelir kantong kantong+keresek kantor+pos
 kapalonyo karang+timur karena+harus kata kata+kami kata+odgj kayak+ikan kayanya+manusia kayanya+mau ke+aspal
 ke+cisadane ke+dokter ke+psikiater ke+rel kebon+singkong kecil+keluar kejang+ini kejar+saya kelahi+pakai kelilit
 keluar+darah kelurahan+sukajadi kemana+kata kena+golok kena+kepala kena+stroke kepanasan+di keran keras+muka
 kerasukan keresek keresek+di kereta+sekarang keringat keringetan kesamber+kereta ketangkep ketemu+lansia
 ketemu+satu ketemu+sesosok ketemu+warga ketuban+sudah keujanan+di kios kios+pasar klien+di klien+tiba kok+diam
 kondisi+tidak kontrakan korban+darah korek+dengan kosnya kp+bulak kresek kudu+bagaimana kuli kunci+dari kunci+motor
 kunci+tidak kuping kurang+waras kurus+banget lagi+bawa lagi+dipukul lagi+laki lagi+mandi lagi+umur lagi+yang
 laki+kejang laki+odgj laki+saya laki+telanjang laki+tua laki+yang laku laku+masih lalat+banyak lama+ada lama+tidur
 lama+tolong lansia+kami lansia+lumpuh lansia+raba lansia+sudah lansia+tadi lantai+3 lantai+atas lapor+ke
 layang+cibodas lemas+tanpa lempar+motor lewat+jalan lewat+jendela lihat lima+hari lirik listrik liwat loba lok
 luar+pager luka+bakar mabuk mabuk+kejang macam maen+bola mah+sudah makan+sekarang mall+balekota mall+serpong mamat
1 mangga+raya mangkal+di manis+jaya manusia+di masih+merah masjid+sudimara mata+cekung mata+ke mata+sayu mati+tidak
 mawar mayat+bayi mayat+nyangkut mean mean+parung menangis mengapung mengganggu+saya mereka minum+cair minum+dari
 minyak+tanah miring miring+tidak mobil+masuk mobil+warga motor+lari motor+pakai muka+jatuh mulut+sudah mulya+tidak
 mushola+sudimara musola+stasiun na napas+bunyi napas+gang ngomong+dengan ngomong+diam ngomong+ngaco ngompol ngos
 nilai no no+4 nongol+dari nyelonong nyelonong+ke obat+satu odgj+a odgj+ayun odgj+itu odgj+panjat odgj+pukul
 odgj+tidak orang+belum orang+kami orang+kejar orang+kelahi orang+kena orang+lempar orang+pulang orang+tadi
 orangtuanya otista+dekat pada+takut pagernya pakai+bensin pakai+jas pakai+tangan palem+raja paling paling+umur
 panggil+diam panto+tidak parah+tolong parkir+bawa parkir+darah pas+bener pas+buka pas+panas pasar+anyar
 pasar+buaran pasar+minggu pasar+sentiong paspor pecel peduli pelapor+telepon pelipis penelepon+lansia
 penelepon+lihat penelepon+perempuan penelepon+tadi penjaga penjual+sate penuh+kotor perawat+kena perempuan+hamil
 perempuan+jalan perempuan+jatuh perempuan+sesak pergi+saya perlintasan+poris peron persen pertigaan pertigaan+tajur
 pertokoan pertokoan+pasar perum+bugel pick pick+up pidato pidato+pakai pinang+griya pingsan+kp pinjem+hp pintu
 pintu+kontrakan pintu+kunci pipinya piring+terus plastik+jalan plastik+jatake polisi polisi+di popok poris+gaga
 pos+hansip prematur prematur+lahir proyek ps+tanah psikiater pukul+bapak pukul+warga pula pun+tidak punya+duit
 racun+depan racun+rumput raja raja+rt rame2 rami raya+sangiang reaksi rem rem+blong remaja+perempuan rongsok+dekat
 rs+tapi rt+02 rt1 ruko+ciledug rumah+lewat rumah+lurah rumahnya+dekat rusak+di rusak+ketuban rusak+mobil rusunawa
 sakit+banget sakit+jantung sakit+perut sambil+kata sambil+tawa sampai+di samping+bengkel samping+halte sapi+kurban
 satu+kata satu+strip saturasi saudara+lemas saya+baru saya+bonceng saya+dengar saya+kedaung saya+lansia saya+lemas
 saya+masih saya+naik saya+ngintip saya+obat saya+pakai saya+pamit saya+sopir saya+susah saya+tangis sayu sd+depan
 sebelah+bakar sedot+arus sejak+semalam sejak+tidak sekarang+ancam sekarang+bayi sekarang+cuma sekarang+malah
 sekarang+rusak sekarang+sepi selang semalam+ini semprot+abis semua+barang semua+ini semua+terus send+tolong
 sendiri+pakai senjata+di sentiong sentiong+balaraja senyum+terus sepi+banget serang+orang serang+tetangga
 serpong+jalan sesak+di sesak+kumat setrum+kolong setrum+pas si+agus siap+tali sikunya singkong singkong+dekat
 sinyal siswa smk+3 suami+tiap suara+kayak subuh+sambil sudah+busuk sudah+dikasih sudah+hubung sudah+lima
 sudah+magrib sudah+pukul sudah+senin sudah+tabrak sudah+telepon sudirman+depan suka+tidur sukun sukun+raya
 summarecon summarecon+mall surat+kata surat+mau tabrak+warung tabung tadi+subuh tadi+tunggu tahu+kemana tahun
 tahun+anak tahun+keluar taker takut+dekat talinya tambah+korban tangan+di tangerang+km tangis+sambil tangis+tidak
 tapi+tolak tawuran+pelajar tayo telepon+taker telepon+tangis telepon+warga tepi+situ terakhir+kata teras+atm
 teras+rumah tergeletak+tidak teriak+kesakitan terjun+di ternyata+dia terpal terus+jalan terus+kata terus+kejar
 terus+pegang terus+saya terus+tadi tetangga+amuk tetangga+sebelah tetangga+yang thamrin+depan tiang tiap+saya
 tiba+dari tidak+angkat tidak+bawa tidak+berenti tidak+dibawa tidak+dikenal tidak+motor tidak+sakit tindak+lanjut
 tinggal+tulang titip+adik titip+anak toilet tolak tolong+dia tolong+send tolong+tindak truk+tadi trus+ambruk tuak
 tubuh+di tukang+becak tukang+rongsok tulang+orang tusuk+alat tutup+terpal ulang+tahun umar+karawaci umur+60an
 umur+8 untuk+ke waduh waduh+sekarang warga+depan warkop+depan warung+icih wijaya+cluster wit woi yang+ambruk
 yang+harus yang+jual yang+kecil yang+lagi yang+ngaku yang+ngetok yang+paksa yang+peduli yang+sakit yang+sedang
 yunani ~<air ~<akh ~<ala ~<ane ~<baw ~<ble ~<bp> ~<dew ~<dis ~<dki ~<dro ~<fac ~<fal ~<ger ~<gun ~<he' ~<ici ~<inh
 ~<jag ~<jas ~<kae ~<kio ~<kob ~<kos ~<kua ~<kus ~<led ~<lid ~<lih ~<lir ~<lis ~<liw ~<loc ~<mab ~<maw ~<mea ~<mes
 ~<na> ~<nak ~<nil ~<no> ~<non ~<pak ~<pic ~<pid ~<pop ~<rt1 ~<sap ~<tar ~<tay ~<tit ~<toi ~<tre ~<wit ~<woi ~<yun
 ~abin ~abis ~abuk ~abul ~aceb ~adek ~adem ~adik ~ahan ~aju> ~aki> ~akit ~akse ~akun ~alie ~alir ~alko ~ame2 ~aneh
 ~ans> ~antr ~apal ~apek ~ardo ~arec ~ari2 ~aspo ~asti ~atin ~ato> ~auan ~ayo> ~baja ~beke ~berh ~bes> ~beto ~blon
1 ~bok> ~bonc ~book ~bra> ~bret ~buay ~buli ~cai> ~cebo ~ceku ~cel> ~cela ~cih> ~ciny ~daha ~daki ~dale ~damk ~dan>
 ~dato ~dem> ~dhe> ~dibu ~dihi ~diso ~doa> ~drop ~eaks ~eboo ~ecel ~econ ~eguk ~ekot ~ekun ~elf> ~elir ~elun ~emeg
 ~enar ~enco ~enda ~eper ~epot ~epti ~erai ~erde ~erga ~erli ~esar ~eser ~esir ~etah ~eton ~face ~gaan ~gage ~gah>
 ~gare ~gatn ~gedo ~geje ~ggig ~ggua ~giri ~gis> ~gisa ~gkar ~gker ~gkot ~gomp ~gos> ~grab ~guan ~hale ~hans ~havi
 ~head ~hipn ~hmat ~hun> ~iapa ~icih ~ick> ~igaa ~igeb ~iger ~igil ~ihat ~ihip ~ike> ~ikon ~ilai ~ilak ~ilep ~infu
 ~inha ~iong ~ipal ~ipil ~ipno ~irik ~irum ~isir ~isor ~isto ~iswa ~itah ~itam ~ite> ~itud ~iuju ~iwat ~jaj> ~jaks
 ~jar> ~jas> ~jira ~kabi ~kae> ~kama ~kata ~keca ~kelu ~kian ~kiat ~kios ~kira ~klam ~kore ~kosn ~kres ~ksel ~lase
 ~latn ~leko ~liha ~liny ~liri ~lisi ~list ~liwa ~lock ~long ~lono ~lony ~lsek ~lump ~mabu ~maga ~mam> ~mama ~mane
 ~mawa ~mbat ~mben ~mbre ~me2> ~mene ~menn ~mkar ~mmar ~mute ~nake ~nani ~nar> ~ncek ~ndar ~ndin ~neh> ~nfus ~ngec
 ~ngg> ~ngin ~ngol ~ngos ~nhal ~nila ~njag ~njek ~nna> ~noti ~nsin ~nsip ~nte> ~ntio ~ntra ~nunj ~nuri ~nyil ~oba>
 ~oile ~oin> ~okoa ~olse ~once ~onci ~ongo ~onon ~opok ~oran ~osny ~oson ~otis ~oyek ~paan ~paca ~palo ~pasp ~pat>
 ~pece ~pero ~pick ~pila ~pnot ~pok> ~pols ~popo ~pres ~proy ~rai> ~rakh ~rami ~rang ~ratn ~rdap ~reak ~reco ~rek>
 ~reka ~ret> ~rit> ~riya ~rnya ~ron> ~room ~rop> ~roye ~rpal ~rsen ~rt1> ~rtok ~rus> ~sahu ~sapa ~self ~seng ~sept
 ~seti ~side ~siki ~siku ~song ~soro ~spor ~summ ~suru ~sute ~swa> ~taka ~tamp ~tang ~tank ~tari ~taru ~tawi ~tayo
 ~teli ~tema ~teri ~tic> ~tin> ~tion ~tita ~toil ~tope ~trak ~tuak ~tuha ~tus> ~tutu ~uan> ~uaya ~uhan ~uih> ~uka>
 ~ukan ~ukas ~uler ~ulua ~umma ~umpe ~umur ~unka ~usan ~usua ~uti> ~waba ~ward ~woi> ~yain ~yak> ~yamp ~yek> ~yelo
 ~yemb ~yile
-1 02+rw 03+kel 0771+tolong 11+belum 20+tahun 2023+0771 4+orang 60+tahun 9+sampai 9+tahun =elder =force =not abaikan
 abis+keluar abis+ujan ac ac+nya ada+2 ada+ambulans ada+are ada+data ada+dengan ada+dua ada+info ada+kabel ada+ktp
 ada+orang ada+pasien aeon ahmad air+bersih air+puluh aja aja+ke al+azhom alas alas+kaki alfamart alis alkohol
 almarhum ambon an anak+depan anak+tangis ancam+mau angkot+jurusan angkot+r03 angkut+belum anonim anyone apa+ada
 apa+bapak apa+petugas apa+robot apartemen+paragon arah+barat arah+rel arah+tmp ari+tidak asal asap+ganggu asd asing
 atapnya+bocor atm autis azhom babakan badan+di badan+sehat bagi bahaya+banget baik+sadar baju+merah baju+partai
 bandara+gate banget banget+datang banget+di banget+kakak banget+tolong bangsat banjir+terus bank bank+bjb
 bank+mandir bantaran bantaran+kali bantu+dengar bantu+kain bantu+lansia bantu+saya bapak+marah bapak+saudara baru
 baru+selapajang basah basah+semua basement basuo batal+aja batal+orang batuceper bau+alkohol bau+depan bawa+boneka
 bawa+ember bawa+gerobak bawa+sapu bawah+jmbtn bayi+dengan bayi+saya bayur beda+lapor beda+orang belakang
 belendung+kec benar benda+kec bendera bener+dinsos bener+gubuk bener+orang bener+tindak berlobang berlobang+besar
 bersama biar+bisa biasa bidan+sari bintaro+sektor bio bioskop biru+jalan biru+sumur bis+tidak bisa+hubung
 bisa+tanya bisa+tidak bisa+tidur bitung bjb blok+e bni bocor+di bokor+benda bokor+rt boleh+lapor bonjol boraks
 brebes brt bsd+dekat buah bubar bubur bugel+indah buka+tidak bukan+laki bukan+lansia bulan bulan+saya bule
 bundaran+tugu bunderan bunderan+gading busway+poris butuh+tempat cabe cabut+laporan cara+beda cari+kakak cari+orang
 cek+laporan cekcok+mulut celana cempaka cengkareng+barat cibodas cibodas+ada cibodas+besar cimanggis
 cimanggis+depok cintaku ciputra cirebon ciri+cirinya cluster+banjar compang cross cross+depan cuci cuma+kecapean
 cuma+lapar cuma+mau cuma+orang curug da daerah+alam daerah+belendung daerah+depan dalam+gang dalam+mobil dan
 dan+makan dan+minta dan+tuli danau+biru dari+hari dari+pasar dari+sekarang dari+yayasan darussalam dasar dbd
 dekat+jembatan dekat+palang dekat+sdn dekat+tol delima dengan dengan+petugas dengan+rt dengan+sehat dengan+warga
 denger+ada depan depan+bidan depan+gereja depan+pos depan+rsud depan+sakola depan+smp di+alfamart di+alis di+alun2
 di+balaraja di+bantaran di+cadas di+cengkareng di+cimanggis di+cisauk di+cluster di+emperan di+genteng di+kalideres
 di+kampung di+karawaci di+kata di+kec di+kepala di+keran di+koang di+kosambi di+mauk di+meruya di+mushola di+parung
 di+pelataran di+pengkolan di+periuk di+php di+pinang di+rsj di+spbu di+taksi di+tenda di+transmart dia+pindah
 diam+depan diamankan diancam+penagih dibiarkan dibuang+di dibungkus dicek+petugas dijual dikasih dimakam
 dinas+sosial diperban+dengan dipukul+di dipukul+preman disitu ditanggepin ditaros ditertibkan ditinggal+rumah
 ditinggal+saya doang+sih domisili domisili+ke dompet+tidak duduk+kolong duduk+lemas eh+ini elektrik empang+pojok
 estimasi evening film film+orang film+tadi fly fly+over flyover+jalan fogging free gacor gajah gang+kebon
 gang+kober gang+nangka gang+tike ganggu+anak ganggu+odgj garut gas+melon gate gelandangan+ada gelandangan+duduk
 gemuk gerbang+rumah gerobak+orang giant giginya+ompong gimbal gitu+aja golok+sekarang golok+tadi good+evening
 got+bau gratis+tidak grup+wa gubuk gubuk+tepi gudang guys h habis haii hallo+ada halte+brt hampir+ambruk hantu
 harga+cabe hari+kamis hari+loh harus+dibawa hello hi+ada hiji hilang+motor hilap hormat hub identitas+laki
 identitas+saya ieu ig iki+petugas imam imam+bonjol indomaret+jalan info+lansia ini+buka ini+foto ini+jawab
 ini+kalau ini+nyambungnya ini+tidak item+di itu+lewat itu+sekarang jadi+dingin jadwal jahe jakarta+barat
 jalan+berlobang jalan+cadas jalan+danau jalan+hasyim jalan+imam jalan+kp jalan+lagi jalan+manggis jalan+tabrak
 jalan+tapi jalan+teuku jam+setengah janda jangan+sampai janji janten+sudah jantung jatuh+tapi jelas jembatan+sungai
 jemput+lansia jenguk jenguk+kakak jmbtn jmbtn+layang jne+batusari jual+alat jual+korek jual+obat juga
 jurusan+cimone kakak kaki+cuma kaki+item kaki+kanan kalah kalau+lansia kalau+tetangga kali kali+itu kali+mookervart
 kamera kami+hanya kami+main kamis kampung+kandang kamu kamu+robot kancil+rt kandang+sapi kandung+lk kantor+lurah
 kaos+persib kara+depan kara+di karawaci karena+saya karung+di kasur kasus kata+dia kata+dipukul kata+jalan
-1 kaya+tidak kayak+mau kayanya+orang ke+bekas ke+cirebon ke+halte ke+kereta ke+lokasi ke+saudara ke+seberang
 keadaan keadaan+umum kebayoran kebayoran+lama keberatan kebon+jahe kebon+kosong kec+pinang kecil+jual kecil+tangis
 kedaung+wetan kelenteng keliling+alat keliling+komplek kemana+rumah kemarin+dibawa kemarin+lari kembali+piyambak
 kemeja kena+banjir kenanga kencing kepanasan+doang keramat ket ketemu+laki ketemu+tolong kk+saya klien+a
 klien+serahkan km kober kodanan kolong+jembatan kolor komplek+sudah kontak kontrakan+biru kontrakan+mawar
 kontrakan+melati kontrakan+panunggangan kontrakan+teman kooperatif koper koreksi+bukan kosambi+kab kosong+belakang
 kotor kp+ambon kp+kelapa kreo+selatan ktp+tangerang kulkas+mati kulonuwun kursi+taman kurus+tinggi lagi+cuma
 lagi+gelap lagi+lagi lagi+lansia lagi+mau lagi+si lagi+soal laki+jadi laki+tidur lalu+ada lampu+jalan lancar
 langka+di lansia+cari lansia+hilang lansia+sekap lansia+tapi lansia+tidur lap+2023 lapor+gelandangan lapor+lewat
 lapor+trus laris+cibodas layang+kebon lebih lem+tidur lepas+dari lewat+wa lihat+harga lihat+sesak lihat+si
 linglung+cari linglung+depan linglung+gang linglung+kp link lio listrik+miring lo loh+ini los lot lt+20 luar+negeri
 lumpuh+ngesot lurus lurus+ngetan mabuk+doang maghrib magrib+tidak main+bola main+ke main+layangan makam+keramat
 makan+tidak mal mal+ciputra males maling+dompet mampu mandir+daan manggis manggis+raya mangkat mangkat+belum
 manusia+silver masih+mau masih+terus masjid+ada masjid+al masjid+nurul masjid+pintu masuk+rs mata+tidak mati+semua
 matur+sanget mau+angkat mau+cek mau+dengerin mau+jenguk mau+lihat mau+pergi mawar+babakan mayat+sudah melon
 melon+langka menit merah+cikokol merah+di merah+kodim mereka+dikasih meriang meruya+utara mie mimpi minum+jamu
 mlaku+lurus mobil+sudah modernland mookervart much muda+duduk muleh mulut+tiap mung mushola+mall naik+aja nama+saya
 nanti+mereka napas+itu napas+normal nerogtog neroktok ngadepin ngambang+di ngelamun ngesot+minta ngetan nginep
 ngobrol+nyambung ngomong ngungsi ngungsi+di niat nio no+12 nongol2+juga nya nyambungnya nyambungnya+ke nyasar+naik
 nyebut nyetel nyimpen+orang nyolong nyusuin obat+kuat odgj+buka odgj+keluar odgj+liar odgj+ngoceh odgj+sekap
 odgj+telanjang oiya+dia orang+bakar orang+diam orang+jual orang+kaki orang+kembali orang+ketemu orang+lewat
 orang+masih orang+naik orang+setrum orang+sih orang+sopan orangtuanya+sudah orgnya+sudah otw+belum over
 pabrik+sepatu pabuaran pabuaran+tumpeng pacar padahal padahal+keran pagar pait pajak pakai+baju pakai+golok
 pakai+peci pakai+rambut pakai+sarung pakai+sendal pakojan palang+pintu palem palem+raya palem+semi pangkalan+angkot
 panti+lansia paragon parkir+ada parkir+basement parkir+di partai parung+jaya parung+serab pasar+ciledug pasar+kebon
 pasien+tidak patang pecel+lele peci+hitam pelabuhan pelabuhan+rak pelataran pelataran+bank peluk pembina pemerintah
 penagih penagih+pinjol penelepon+rt pengkolan+haji penjangkauan penjelasannya penuh penumpang+saya
 penyebrangan+tangcity perempuan+bawa perempuan+lewat perempuan+suka perempuan+tua pergi periuk periuk+jaya
 perlintasan+kereta pernah+rawat pernah+tapi perpanjang persalinan persib pertama perum+rumah perum+sekneg
 perumnas+2 pesan petir petugas+bersih petugas+dari petugas+nya petugas+perempuan petugas+sadar petugas+yang php
 php+di pincang+sebelah pindah+domisili pinggir+jalan pingsan+karena pinter pintu+air pipi+kiri piring piyambak
 piyambak+mlaku pohon pohon+besar pojok+cipondoh polisi+sudah polisi+tidur polsek+karawaci poris+indah posyandu
 ps+laris puasa puasa+kemarin punya+saudara putri putus+obat r03 rahasia+tidak rak+kata rambut+gimbal rawa+buntu
 raya+kunciran relawan resah+ada resmi ringan rombongan+ziarah ronda+jalan roti+bapak rptra rsj+sekarang rsud+siapa
 rujuk ruko+dekat ruko+lio rumah+bapak rumah+duka rumah+raya rumah+sejak rusak rutin+kontrol rutin+minum rw+07 rw+6
 rw+nyuruh sadar+tidak sakola salah+lihat salam sambil+peluk sambil+telanjang sampah+penuh sampai+magrib samping+atm
 sanget sapu+jalan sarang sarang+tawon sari+gerendeng sarung+biru sate+taruh satpam+ada saudara+tinggal saung+sawah
 saya+anter saya+bagaimana saya+cek saya+diancam saya+hampir saya+hancur saya+kena saya+laporan saya+pikun
 saya+pulang saya+rahasia saya+rawa saya+tadi saya+tarik saya+tolong sd+gading sebelum seberang+jalan sehat+dengan
 sehat+tidak sekarang+lagi sekarang+lansia sekarang+nio sekarang+rutin sekneg sekolah+anak sekolah+di sektor
-1 sektor+9 sekujur sekujur+badan selasa semak+pinggir semi sempat semrawut semua+bisa sendiri+kami sendiri+kp
 sendiri+rumah sendiri+tukang senjata+isi serab serahkan serahkan+ke sering+ada seru service setelah+saya share
 share+lokasi siap+arah siapa+bener siapa+tahu siko silver sini+sekarang sios sios+orang sitanala situ+juga
 situ+tidak skandinavia skandinavia+lt slot+gacor smk smp+1 sopir+angkot sosial sp4n spada st st+tangerang stabil
 start status+masih stroke+saya subuh+bagaimana subuh+sampai sudah+2 sudah+bubar sudah+cari sudah+damai
 sudah+diperban sudah+ditinggal sudah+lama sudah+lapor sudah+mangkat sudah+orang sudah+otw sudah+sembuh sudah+sisir
 sudah+tahu sudah+telung sudah+tilu suka+bawa suka+duduk sumpah sungai+turi surat+pindah survei t4 tadi+di
 tadi+jatuh tadi+lihat tadi+pakai tadi+sudah tagihan tahlilan tahu+di tahu+mau tahun+hidup tahun+terakhir
 tahun+tidak tai tai+lalat takut+dia taman+elektrik tangan+kanan tangcity tangis+abis tangis+kolong tangsel
 tangsel+masuk tanpa+baju tanya+dia tanya+kata tapi+sehat tapi+tidur taruh+golok tas tas+besar telanjang telepon+aja
 telepon+ke telepon+tidak teluknaga teluknaga+dekat telung telung+hari teman+daerah temen+kata temenin+tidak
 tempat+penampungan tempo tempo+hari tenda tengah+bundaran tengah+gang tengah+taman terakhir+di terakhir+lihat
 teras+ruko teriak+dari teriak+merdeka terlantar+apa tertidur terus+depan tetangga+buang tetangga+jual
 tetangga+tidak teuku teuku+umar tgl tgl+12 tiap+di tiba+di tidak+ada tidak+bayar tidak+jelas tidak+keberatan
 tidak+kp tidak+mampu tidak+petugas tidak+sido tidak+sios tidak+usah tidur+kp tidur+lagi tike tiketnya tinggal+tidak
 tinggi+badan tini tipu titip+di toko+jalan tokoh tol tolol tolong+banget tolong+cek tolong+lihat tolong+razia tps
 transmart transmart+cikokol tua+banget tubun+sebelah tugas+sekolah tuh+orang tukang+pecel tumpeng tunggu+stasiun
 turi turun+orang umar umt umum+baik umur+30an umur+sekitar untuk+bener untuk+jaga untuk+motor usah usah+deh
 usah+ditanggepin usah+kakak usah+orang usah+sudah vaksin+rabies video villa viral waalaikumsalam warga+kami
 warga+minta warnet+dekat warteg+bahari warung+tini wati wetan wijaya wkwk+orang wkwk+tidak yakin yakin+banget
 yang+bayi yang+darah yang+ganggu yang+hidup yang+masuk yang+sekarang yang+tadi yang+tinggal yani ybs+ada ybs+di
 zebra zebra+cross ziarah ~0th> ~<ac> ~<ade ~<aeo ~<ahm ~<alk ~<alm ~<an> ~<ano ~<are ~<atm ~<azh ~<ban ~<bit ~<bjb
 ~<bni ~<bor ~<bou ~<brt ~<buk ~<cim ~<cit ~<clo ~<cod ~<cro ~<da> ~<dan ~<dap ~<dbd ~<dek ~<dha ~<dit ~<ele ~<est
 ~<eve ~<fik ~<fil ~<fog ~<fre ~<gab ~<gac ~<gal ~<gat ~<gia ~<gim ~<god ~<gub ~<gud ~<h> ~<hab ~<had ~<hip ~<hmm
 ~<ieu ~<ig> ~<ija ~<inf ~<jam ~<jaw ~<jmb ~<jog ~<jor ~<jud ~<jug ~<kek ~<km> ~<kon ~<lio ~<lo> ~<lok ~<lon ~<loo
 ~<los ~<mam ~<man ~<mau ~<mie ~<muc ~<nan ~<ner ~<ngl ~<nia ~<nio ~<nyo ~<ove ~<pan ~<php ~<pin ~<piy ~<pla ~<poc
 ~<poh ~<pup ~<r03 ~<rep ~<rpt ~<saj ~<sar ~<sas ~<sej ~<sem ~<sew ~<sha ~<sio ~<sos ~<sp4 ~<st> ~<t4> ~<tai ~<tet
 ~<teu ~<tgl ~<tis ~<tou ~<tps ~<udu ~<uma ~<umt ~<und ~<vid ~<vil ~<vir ~<waa ~<war ~<wat ~<wet ~<wij ~<wil ~<yak
 ~<zeb ~<zia ~aala ~aann ~abai ~abak ~abua ~aca> ~acam ~acin ~acor ~adaa ~ade> ~adwa ~aeon ~agar ~agen ~aghr ~agi>
 ~agon ~agra ~aha> ~ahla ~aii> ~aiku ~aina ~aini ~ajar ~ajen ~ak2n ~akak ~aker ~akoj ~akol ~aks> ~alas ~alih ~alma
 ~alna ~amri ~and> ~anda ~andh ~angc ~angd ~anka ~ansm ~ant> ~antu ~anyo ~apaj ~apar ~apny ~arag ~arhu ~arip ~arjo
 ~arma ~arna ~aros ~arsi ~arut ~asdf ~asem ~asny ~aspa ~asse ~astr ~asuo ~asur ~atif ~atm> ~atuc ~aula ~aung ~avia
 ~awac ~awar ~awas ~awut ~aya> ~ayun ~azah ~azho ~baba ~baga ~bagi ~bana ~bank ~bare ~baru ~base ~basu ~bayo ~bayu
 ~bena ~bih> ~bil> ~bina ~bio> ~bios ~bjb> ~bni> ~bong ~bonj ~bora ~bour ~breb ~brt> ~btn> ~buah ~bubu ~buda ~buha
 ~bule ~bumi ~busu ~cabe ~cana ~cand ~cari ~cemp ~cera ~cila ~cima ~cire ~cis> ~comp ~cros ~cuci ~curu ~dahn ~dain
 ~dal> ~dalu ~darm ~dbd> ~deka ~deli ~dend ~deo> ~depa ~depi ~dfgh ~dieu ~dihu ~diju ~dina ~diti ~domi ~don> ~dwal
 ~eada ~ear> ~ebel ~ebih ~ebon ~edai ~edan ~eged ~ekne ~ekto ~ektr ~ekuj ~el2> ~elan ~elat ~ele> ~eles ~ello ~emar
 ~emej ~emen ~emer ~emi> ~emot ~emra ~emul ~enam ~enci ~eni> ~enov ~enuh ~eon> ~epan ~epen ~erca ~ergi ~erit ~eriu
 ~erlo ~ernl ~erog ~erpi ~eru> ~ervi ~esmi ~esti ~etik ~etir ~euku ~eupe ~even ~fama ~fami ~fika ~film ~fly> ~fogg
 ~free ~gabu ~gana ~gane ~gara ~gas> ~gate ~gcit ~gdut ~gebe ~gelo ~gemu ~gepi ~gga> ~gge> ~ggep ~ggin ~ghri ~giha
-1 ~gimb ~gina ~gine ~gkau ~gkul ~glam ~gole ~gomo ~grah ~gsat ~gsel ~gsia ~gtog ~guna ~guys ~habi ~haii ~hara ~hare
 ~harm ~hasa ~hidi ~hija ~hiji ~hlil ~hmad ~hnya ~hol> ~hom> ~hrib ~hum> ~hung ~ial> ~iang ~iark ~ibia ~ibka ~ibun
 ~ice> ~ida> ~iden ~ideo ~idin ~ifik ~ihub ~ijaw ~ijay ~ijua ~iket ~iko> ~ikut ~ili> ~ilik ~ilin ~ilir ~ilm> ~ilve
 ~imak ~imam ~imar ~impi ~inah ~inal ~inav ~inep ~inje ~iosk ~ipin ~ipu> ~ipul ~iral ~ireb ~iri2 ~isas ~istr ~it2a
 ~itin ~itom ~itti ~itu> ~itul ~iuk> ~iwi> ~iyam ~jaba ~jadw ~jahe ~jam> ~jami ~jand ~janj ~jmbt ~joge ~juga ~juka
 ~k2ny ~kaka ~kame ~kari ~kars ~kasn ~kaua ~kead ~kean ~kelo ~keme ~kert ~ketn ~kir> ~knag ~kneg ~kobe ~koda ~koh>
 ~kohn ~koho ~koja ~kond ~koop ~kope ~kopi ~krit ~ktor ~ktri ~kuju ~kulo ~kums ~kurs ~kuta ~lah> ~laik ~lanc ~lata
 ~lay> ~lebi ~leki ~lekt ~lele ~lien ~lih> ~lila ~lio> ~lkoh ~lku> ~lmar ~lna> ~lodo ~lol> ~lonu ~look ~lukn ~lure
 ~lver ~mad> ~magh ~marh ~mars ~mate ~matn ~mbel ~mbtn ~memp ~menc ~mie> ~mimp ~min> ~mind ~mode ~mone ~mong ~mot>
 ~mpi> ~mpo> ~mpus ~mraw ~msal ~much ~muni ~mur> ~musa ~muti ~nagi ~nagr ~nak2 ~nala ~nat> ~navi ~ncis ~nda> ~ndal
 ~nden ~ndon ~neng ~nep> ~ngci ~ngdu ~ngli ~ngop ~niat ~nim> ~nio> ~nisa ~nji> ~nlan ~nnyo ~nola ~noni ~nsma ~nson
 ~nsul ~ntan ~ntas ~ntau ~nti> ~nudu ~nus> ~nuwu ~nyan ~nyol ~obat ~ober ~ocon ~oder ~oget ~oggi ~ogto ~ohny ~ohol
 ~ojan ~oker ~okoh ~olah ~olan ~olod ~olol ~olor ~omis ~ompa ~onco ~onga ~oni> ~onim ~onsu ~onuw ~oope ~opol ~orak
 ~ores ~osia ~osis ~osko ~oss> ~osya ~otka ~ouri ~p4n> ~pabu ~paga ~pait ~pako ~park ~peme ~pena ~perp ~peti ~php>
 ~piri ~pisn ~piya ~plek ~poco ~poho ~posy ~ptra ~pung ~r03> ~rago ~rahk ~ranc ~rapi ~rasa ~ratu ~rawa ~rawu ~rbaj
 ~rebo ~ree> ~rege ~rela ~reno ~repo ~resm ~rgi> ~rhum ~rir> ~riuk ~rjo> ~rlob ~rma> ~rmi> ~rna> ~rnla ~roda ~rogt
 ~ros> ~ross ~rpis ~rptr ~rsal ~rsam ~rsib ~rsit ~rtai ~rtib ~rtid ~rug> ~ruko ~russ ~rvar ~rvei ~rvic ~rya> ~ryad
 ~saba ~sako ~salu ~sasa ~satp ~sdfg ~sebu ~seja ~sekn ~sekt ~semr ~send ~serv ~sewa ~siak ~sial ~sian ~silv ~sios
 ~situ ~skop ~smar ~smen ~smi> ~smk> ~sosi ~sp4n ~sses ~stab ~stim ~stin ~sudi ~suin ~suks ~sum> ~suma ~suo> ~surv
 ~sury ~syan ~t2an ~tabi ~tahl ~tan> ~tani ~tart ~tend ~terl ~teuk ~tgl> ~tibk ~tifi ~tikn ~tima ~tini ~tiny ~tipu
 ~tiwi ~tkan ~tour ~tps> ~tuce ~turi ~uasi ~ubar ~ubuk ~ubun ~ucep ~uch> ~uci> ~udi> ~ukar ~ukna ~ula> ~ulas ~ule>
 ~uleh ~ulon ~uluh ~ulur ~umbe ~umi> ~umsa ~umt> ~unat ~ungg ~ungs ~uni> ~unis ~upeu ~upin ~uria ~urug ~urve ~urya
 ~usak ~usin ~ussa ~utra ~uys> ~vart ~vei> ~veni ~vice ~vide ~vill ~vira ~waal ~waan ~waci ~wale ~wasa ~weta ~wija
 ~wut> ~yaki ~yana ~yand ~yani ~yete ~yolo ~yone ~yur> ~yusu ~zebr ~zhom ~ziar
-2 07+bojong 2+anak 2+jam 2x 3+jam 3+tahun 30an 40an 45+tahun 5+orang 6+orang 7+tahun 71+tahun 8+tahun =heart =kin
 =lost =road =wait =well ada+air ada+bekas ada+biaya ada+bocah ada+golok ada+lagi ada+listrik ada+ongkos
 ada+perkembangan ada+program ada+sudah ada+tahi ada+tindak ada+tompel adiak aja+nanti aje akan alam+jaya alat+bantu
 alat+lewat alat+pasar alun2 ambruk+kemarin ambruk+takut ambruk+tutup amuk+karena anak+belum anak+ditinggal
 anak+gelandangan anak+ini anak+muda anak+ngelem anak+rt anak+sendiri anak+terlantar angkat+belum anjing+tetangga
 antar antar+anak apa+kok apa+warga apotek arah+pasar arah+tangerang arah+utara arisan ass atap+rumah aula+kelurahan
 autis+umur aye babi babi+lu baca+tulis badan+depan bagaimana+cara bagaimana+kabar bagaimana+lanjut
 bagaimana+sekarang bahari bahasa baik+jangan bak+truk bakar+api bakti bamban bamban+rt bandung bangun+jalan
 bangun+jam bangun+langsung bangun+trus bangunan+pegang banjir+butuh bantu+cari banyak+atas banyak+bapak
 bapak+gelandangan bapak+itu bapak+pakai bapak+petugas bapak+sampai bapak+tidur bapak+tuhan barat bareng batuk+pilek
 bau+di bawa+2 bawa+anak bawa+balita bawa+radio bayi+harus bayi+itu bayi+sewa bebas+orang becak+sudah bedah
 bedah+rumah bekal belakang+alfa belakang+stadion belakang+sudah belanja beli belum+di belum+juga belum+keluar
 belum+orang belum+sampai benda2 bengkak+tidak bengkel benteng berisik+kayak berobat berobat+sekarang berteduh
 bertiga besar+paha biar+tidak biasa+bawa bibi bikin+layangan bintaro bisa+baca bisa+duduk bisa+minta bisa+turun
 blok+m bocah+ngelem bocah+sekitar bocor bojong+jaya bolos bts+belakang buana buang+sampah buka+24 buka+hari bungkus
 busuk busway+puri buta+jalan buta+sebelah butuh+alat cabut cadas+kukun cakra cakra+buana cap cap+alat cari+alamat
 cari+bapak cepak cepat+bapak cerita cfd chatbot cicil cikokol ciledug cipadu cipete ciputat cisadane cisadane+raya
 cisauk cuma+duduk cuma+jalan cuma+mabuk cuma+minum dadah2+ke dagu dahi dalam+pos dan+minum dapet dari+cipondoh
 dari+dinsos dari+jalan dari+mana dari+orang dari+panti dari+rabu dari+rak dari+rsj dari+sumbang data+orang
 data+saya datang datang+sampai deg deg+degan deg2an degan dekat+bundaran dekat+gerbang dekat+pom dekat+sd
 dekat+tempat delima+4 dengan+adik dengan+anak dengan+siapa dengerin+musik depan+alfamidi depan+apotek depan+kfc
 depan+klinik depan+pom di+alun di+bandara di+bandung di+cimone di+cipadu di+dadap di+dagu di+dahi di+gang
 di+gerendeng di+got di+hati di+ig di+jatake di+jpo di+kantor di+kereta di+komplek di+kunciran di+lobi di+masjid
 di+muka di+pamulang di+pangkalan di+panti di+petir di+pintu di+pipi di+poris di+puskesmas di+rsud di+rt di+stasiun
 di+tkp di+warnet di+warung dia+anak dia+ditinggal dia+geser dia+hilang dia+jalan dia+masuk dia+pergi dia+sekarang
 diam+dia diam+golok diam+sekarang dibawa+pulang die digrebek digusur dikasih+baju dikenal+tidur dikeroyok+sudah
 dinas diperban diproses dipukul+orang disabilitas diserang+kantuk diskon disuntik ditangkep+damkar ditaro+orang
 ditinggal+kerja ditinggal+orang ditinggal+pacar doang+sudah dompet+saya dorong+troli dua+duanya dua+jam duanya
 duanya+tidak duduk duduk+aja duduk+dan duit+dengan duit+ke dulu duta editan editan+jangan ember emperan+ruko enjing
 flu flyover+cibodas foto gang+rambut ganteng gantung+babakan garden gardu+listrik gebang+raya gedung+cakra
 gelandangan gelandangan+bawa gelap+gulita gendong+anak gerak+sudah gerbang+tol gerendeng geser+ke gigi golok+bikin
 golok+dulu golok+itu golok+pulang gondrong good gor got+mampet gubuk+dekat gulita habis+operasi haji+mencong hallo
 halte halte+depan halte+takut hampir hapus hari+ini harus+kenapa hasil heboh hermina hidup+begini hilang+dari
 hilang+ini hilang+itu hilang+ketemu hilang+pas hilang+tadi horas+lae hotel hp+nya hubung hujan idungnya ieu+ada
 ikut+senam indah+blok indomaret+tajur induk+tanah infonya+tentang ingat ini+bot ini+chatbot ini+manusia ini+nomor
 istirahat+di istri item+besar itu itu+editan itu+jalan itu+kata iya izin jadi+tidak jakarta jaket jalan
 jalan+bolong jalan+cisadane jalan+delima jalan+gang jalan+ks jalan+mayat jalan+mundur jalan+tmp jalanan+pada jam
 jam+7 jambatan jamu jangan+datang jangan+disebar jangan+kira jangan+percaya janten jatuh+sudah jazakallah jd
 jembatan+kaca jembatan+kecil jembatan+mancing jembatan+penyebrangan jinak joget jomblo jual+di jual+miras jual+tisu
 jumat jurumudi+baru jurusan kab+tangerang kabel+listrik kafan kain+kafan kakak+kami kaki+dari kaki+di kaki+luka
-2 kaki+pincang kalau+nanti kali+sipon kamar+sudah kami+bebas kami+kembali kami+yang kamit kantin kantin+sekolah
 kantuk kapendak karena+emang kartu kartu+disabilitas kata+rumahnya kata+tunggu katsiran kayak kayaknya+dia
 kayanya+tunarungu kayu+pakai ke+orang ke+pos ke+rumahnya ke+sini kebon+nanas kebon+sayur kec+benda
 kecapean+sekarang kecil+belakang kecil+tolong kedaung+baru kejadian kel+mekar kelapa+depan kelas+4 keluar+kamar
 keluar+stasiun keluar+tol kemarin+di kemarin+dikeroyok kemarin+orang kemarin+tolong kembali+ke kembali+lagi
 kemis+dekat kena+puting kenapa+tidak kereta+batuceper kering+kerontang kerja+bakti kerja+di kerja+tidur kerontang
 kerupuk+sampai ketapang ketemu+dengan ketemu+odgj ketemu+sudah kfc kira+mau kira+orang kira+saya kirim+titik kk
 klien+lari klien+sudah klinik km+13 koang koang+jaya kodim kok+cuma kok+kayak kok+status kolong komplek+pu
 konseling kontrakan+jalan kontrakan+pintu kontrol+rutin kopi+di kopi+tidak koreksi kosambi kreo kresek+item ks
 ks+tubun kukun kumat+kamit kumis+tebal kumpul kupingnya kurang lagi+bagaimana lagi+depan lagi+istirahat lagi+kopi
 lagi+kumat lagi+masak lagi+ngupas lagi+orang lagi+solat lagi+tuh lagi+tunggu lahir laki+40an laki+lari laki+masuk
 laki+sudah laksa lampu lansia+duduk lansia+hidup lansia+jual lansia+nyasar lansia+saya lansia+tinggal lapar+banget
 lapar+sudah laporan+tutup larangan+selatan laris lebaran lebaran+kemarin leher+ada lembang lembang+ciledug
 lengan+kiri lewat+jembatan lewat+sini lihat+dekat lihat+jalan lihat+lagi lihat+naik lihat+orang listrik+menjuntai
 lobi+hotel lokasi lokasi+klien luar+kota luka+dikit lupa+mati m mabuk+di macet makanya maksud maksud+saya mampet
 mampet+banjir mandi+di mandir mangga manis mantan+saya manusia+apa manusia+gerobak mapolsek marah mari masak+pakai
 masih+ngejogrok masih+tunggu masjid masjid+agung massal masuk+gang masuk+masjid mati+kompor mau+cari mau+cerita
 mau+datang mau+ikut mau+pulang mau+tarik mekar melamun memberkati mempan menjuntai menjuntai+di menurut merangkak
 meruya metal metal+berisik mind mind+dia minggu+gelap minggu+kata minta+beli minta+pasang minta+polisi
 minta+sedekah minum+di minum+sendiri minum+teh misi mlaku+lagi motor+cuma muda+pegang mudik mun muncul+di
 mundur+terus mungkin muntah+darah mushola+rt musik+metal naik+bus naik+mobil nanaon nanaon+ngan nanti napas+nya
 napas+sesak napas+untuk negeri never never+mind ngantuk ngejogrok+situ ngesot ngoceh+sendiri ngomong+inggris
 ngomong+kayanya ngupas+kelapa nik noted nurut nya+bocor nya+dari nya+ditaro nya+kakak nyaris+tabrak nyasar
 nyasar+sekarang nyentuh nyerut nyerut+kayu nyuruh odgj+duduk odgj+harus odgj+parah odgj+sudah odgj+suka odgj+tidur
 oh+gitu oii oiya ojek online operasi orang+ada orang+apa orang+cacat orang+darah orang+gelandangan orang+gemeter
 orang+hilang orang+kemarin orang+mana orang+muncul orang+racun orang+ramah orang+sekarang orang+tanpa orang+teriak
 orang+tua orgnya oy pabrik+kaca pager+di pakai+gelang pakai+jaket pakai+kacamata palang paman+saya pangkalan+truk
 paninggilan panjang+umur park pasang pasar+bengkok pasar+malabar pasien+sudah patah+tulang paud peci pegang+duit
 pelajar pelayanan pemakaman pemkot pemulangan penampungan pencet pendek pengkolan penyeberangan penyeberangan+tol
 penyebrangan penyok penyuluhan penyuluhan+bahaya percaya percaya+yang perempatan+pasar perempuan+ditinggal
 perempuan+lari perempuan+pakai perempuan+tidur pergi+sendiri pergi+tinggal periksa perkembangan perlu
 pertigaan+sangiang pesantren pinggang pinggir+rel pinggir+situ pingsan+kecapean pinjem pintu+keluar pintu+tidak
 pipi pisah+dari pisau+cap pisau+sudah plaza polsek+cipondoh pondok+pucung pool poris pos+kami posisi posisi+agak pp
 pppp program promo psr+anyar pu pucung pulang+istri pulang+sendiri puskesmas puting puting+alat putus+sekolah rabu
 racun+piring radio radio+rusak rahasia rahayu ralat+bukan ralat+umur ramah rambu rambut+cepak rambut+putih
 rambut+sudah rangkas+nyasar ransel rawa+bamban raya+mauk rel+kereta ribu roda roti rs+hermina rt+8 ruko+duta
 ruko+sudirman rumah+rw rumah+saudara rumah+tadi rumahnya+ambruk sadar+sekarang sakit+bukan sakit+di salah+chat
 salah+tulis sampah+tumpuk sampai+belum sampai+jam sampai+tengah samperin+orang samping satpam+orang satpol+pp
 satu+di satu+gang satu+lagi saudara saudara+tidak sawo saya+amuk saya+anak saya+belum saya+butuh saya+capek
 saya+ganggu saya+hilang saya+ini saya+jadi saya+kirim saya+laki saya+meninggal saya+pindah saya+punya saya+salah
-2 saya+sejak saya+simpan saya+suka saya+tulis saya+wkwk sdn sebar sebelah+dari sebelah+pabrik sebelah+rumah sedekah
 sekarang+anak sekarang+kaki sekarang+kalau sekolah+tidak selalu selama+ini selapajang+jaya sempet+pingsan
 semua+kena senam sendal sendiri+makan sendiri+orang sendiri+tapi sendiri+tidak sepanjang serpong setan setelah sewa
 shelter si+lansia sido sih+ada sih+tidak sih+tidur simpan sisir sita sita+satpam smk+di soal soetta sok solat sorry
 spbu+daan stadion stasiun+batuceper stasiun+tangerang subroto+km subuh sudah+2x sudah+angkut sudah+bantu
 sudah+berenti sudah+berobat sudah+bulan sudah+dari sudah+datang sudah+ditangkep sudah+kami sudah+kapendak
 sudah+minggu sudah+mlaku sudah+pegang sudah+putar sudah+sampai sudah+sita sudah+tidur sudah+tolong sudah+urus
 sudirman sugeng+enjing suka+kejar sumbang sumbang+warga sungai+cisadane susah susul+hp syarat+masuk syaratnya
 tabrak+mobil tabrak+saya tadi+belum tadi+ikut tadi+putar tadi+sekarang tahu+alamat tahun+ini tahun+mau
 tahun+sekarang tahun+sering takon taksi takut+mati tangga tangga+penyeberangan tangis+cari tangis+di tangis+doang
 tanpa tanya+lagi tanya+sudah tanya+syarat tapi+diam tapi+masih tarik+ke tarimo tas+ransel tawon tawon+di teh teluk
 teluk+jaga tembok tembok+sekolah tempat+biasa tentang+cara teras teriak+nyanyi terminal+sudah ternyata+tidak
 terus+tidur tetangga+galak tetangga+tiap this tiap+ada tidak+aktif tidak+ambulans tidak+angkut tidak+apa
 tidak+denger tidak+disini tidak+janten tidak+kata tidak+kenal tidak+kios tidak+lapor tidak+mempan tidak+nanaon
 tidak+nyentuh tidak+pakai tidak+pegang tidak+tangis tidak+uih tidur+gang tidur+sebelah tigaraksa tinggal+bus
 tinggal+dua tinggal+satu tinggal+yang tisu titik titik+lokasi tok toko toko+kayu toko+pisau tol+benda tol+jatake
 tol+tangerang tolong+saya tompel tompel+di topi topi+biru trima trima+infonya troli troli+bekas trotoar+depan
 trotoar+gelandangan trus+pergi tua tua+duduk tua+mau tua+pakai tubun tuh+ada tuhan tuhan+memberkati tuju
 tukang+kelapa tumpang+di tunarungu tunarungu+saya tunggu tunggu+dari tunggu+petugas turun+di tutup+aja tutup+jalan
 tv uang ujan ular umum umur+12 umur+13 umur+7 undang+penyuluhan untuk+cari untuk+gelandangan untuk+makan urus+kartu
 vaksin wa wa+terakhir wabarakatuh warahmatullahi warahmatullahi+wabarakatuh warga+antar warga+orang warga+pasung
 warteg woy wungkul x+di yang+amuk yang+butuh yang+cuma yang+ditinggal yang+kaki yang+ke yang+kena yang+laki
 yang+luka yang+motor yang+parah yang+perempuan yang+punya yang+respon yang+satu yang+tergeletak yaudah yayasan
 ybs+lihat yo you+respon zzzzz ~30an ~40an ~<2x> ~<30a ~<40a ~<agu ~<aje ~<alf ~<apl ~<apo ~<asi ~<atu ~<ava ~<aye
 ~<bag ~<bam ~<bar ~<bas ~<ber ~<bin ~<boj ~<bon ~<bua ~<bul ~<cfd ~<cic ~<cil ~<com ~<dah ~<ded ~<dep ~<dib ~<dio
 ~<diu ~<duk ~<dul ~<dur ~<dut ~<edi ~<emb ~<enj ~<flu ~<fot ~<gag ~<goo ~<har ~<hij ~<hit ~<hot ~<huj ~<iku ~<ipa
 ~<isl ~<ist ~<itu ~<iya ~<izi ~<jal ~<jaz ~<jd> ~<jel ~<jen ~<jkl ~<jom ~<jum ~<kad ~<kaf ~<kas ~<kem ~<ken ~<kfc
 ~<kk> ~<kla ~<koa ~<kop ~<kre ~<ks> ~<kup ~<kut ~<lam ~<lor ~<lur ~<m> ~<mac ~<mad ~<map ~<mod ~<mur ~<neb ~<neg
 ~<nev ~<ngo ~<nud ~<oii ~<oiy ~<oje ~<onl ~<org ~<oy> ~<pab ~<pad ~<pai ~<pap ~<par ~<pau ~<per ~<pet ~<pho ~<pir
 ~<poo ~<por ~<pp> ~<ppp ~<pu> ~<pua ~<qwe ~<rod ~<rot ~<ruj ~<ruk ~<rum ~<sab ~<sam ~<sau ~<saw ~<sdn ~<seb ~<seg
 ~<she ~<sho ~<sia ~<ska ~<smk ~<smp ~<soa ~<soe ~<sok ~<spa ~<sub ~<sul ~<taj ~<tan ~<tas ~<teh ~<thi ~<tim ~<tip
 ~<tiy ~<tro ~<tuh ~<tv> ~<uan ~<uga ~<usa ~<vak ~<wa> ~<wab ~<woy ~<wun ~<xxx ~<yau ~<yay ~<yo> ~aan> ~abut ~acar
 ~acet ~aden ~adi> ~afan ~agu> ~ahal ~ahar ~aika ~aikn ~aje> ~akan ~akat ~aket ~akku ~akon ~akra ~alan ~alfa ~all>
 ~allo ~alte ~alun ~alut ~ambo ~amer ~anal ~anao ~ang> ~angg ~anis ~anji ~anke ~anpa ~anse ~ante ~anyi ~apan ~apet
 ~apli ~apol ~apot ~apus ~aran ~araw ~arde ~arin ~ark> ~arka ~armi ~arsa ~arto ~aru> ~asal ~asd> ~asil ~asji ~ass>
 ~asus ~atar ~atbo ~atii ~atny ~atok ~atsi ~aud> ~auda ~auna ~auti ~avel ~awo> ~awon ~ayak ~ayam ~ayas ~aye> ~ayor
 ~aza> ~azak ~babi ~bah> ~bakt ~bamb ~batu ~beli ~bera ~bero ~bers ~bila ~biln ~bint ~bitu ~blo> ~bnm> ~boco ~boh>
 ~bojo ~bolo ~bon> ~buar ~bude ~bura ~cakr ~cap> ~car> ~caya ~ceri ~cfd> ~cici ~ciko ~cile ~cint ~cipa ~cipe ~city
 ~col> ~cvbn ~da2> ~dagu ~daln ~damp ~dane ~deg2 ~deg> ~del> ~deng ~dera ~diak ~diba ~digr ~digu ~dim> ~din> ~dio>
 ~dion ~dipr ~dir> ~dirm ~disk ~dksl ~dron ~dug> ~duka ~duli ~dulu ~eake ~eam> ~ean> ~ebar ~ebay ~ebek ~eber ~ebes
"""
