"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

LEARNED = """
odgj_keluarga -1 3+hari =birth =hurt =sick =smell =tale @suicide @traffic a ada+anak ada+ibu ada+perempuan
 ada+saudara agak aja alam alam+jaya amuk anak+3 anak+pakai anak+tidak angkat apartemen asal bacok baju balita bapak
 bapak+ibu bawa+pisau bayi+saya begal+pisau belum besar+rt bikin biru bisa+telepon compang daerah dengan+anak
 depan+toko di+bawah di+halte di+kolong di+lampu di+taman di+tengah di+terminal di+warung diam+aja digigit
 gang+kelinci gantung gerobak gudang hari+di hilang ibu+dengan ibu+di ijo jam jatake jauh jual kamar+jalan karunya
 kasih kata+dia kata+ibu ke+rumah kebon+besar kecil keliling kelinci kereta ketuban kontrakan+ijo kp kucing kurus
 laki lalu lansia+sudah larangan+selatan liar listrik lupa maaf makan+dari malam+dengar malam+depan maling mandi+di
 mangkal mau+terjun meninggal+di merem minta+makan nama napas odgj odgj+pegang orang+tidak orang+tidur pak+bantu
 panas pegang+golok pegang+pisau pemakaman perempatan pergi pintu+kamar pisau+di pisau+ke pohon punya+rumah rambut
 rasa rawa rokok ronda rt+02 rt+1 rt+6 sampai samping sapu saudara+jauh sawah saya+di saya+lagi saya+minum
 saya+ngumpet sekali sekaligus sekarang+di sekitar sembuh sesak siapa+yang sma smp stasiun+tanah status suami+istri
 suara sudah+di sudah+tulis suka+bawa sumur takut tapi+sekarang terminal+poris tetangga+rt tiba tidak+bisa
 tidak+dikasih tinggal+di tinggal+sendiri trotoar truk tulis+di tuna waras yang+sudah yayasan
odgj_keluarga -2 2+hari 3+tahun =beast =blaze =breath =force =rails =stir =thanks =urgent =water =well @abuse
 @breath @child @drowning @fire @robbery abis+itu abis+minum ada+bapak ada+lansia ada+odgj ada+suara ada+yang air
 alat amuk+di angkot badan+penuh banyak batu bau bawa+golok bayi begal benda besar bocah bukan+odgj cantiga cari
 cepat cikokol cimone cipadu+jaya cuma+keluarganya dari di+kontrakan di+masjid di+pasar di+pinggir dikasih+obat
 dinsos duduk+di gang gelandangan+di golok guru halte hidup ikat indah itu+tawa jatuh jaya+rt jembatan kamar+kunci
 kambing kandang+kambing kantor kayaknya kayanya kebon kembali kena kerja kira kolong komplek kp+cantiga kurang
 lampu lampu+merah lansia+saya lari mabuk makam mantri masjid mau+ke mau+pulang mau+terima mayat merah mobil muda
 muka mulut ngaku ngumpet ngumpet+di no odgj+kata ongkos pada pak+cipadu panti parkir pas penelepon penuh penuh+luka
 pintu pulang pulang+ke raya rt+5 ruko rumah+saya rumah+tetangga rusak sahut sambil satpam saya+mau saya+meninggal
 saya+saya saya+sendiri saya+tapi sebelah sekolah sembuh+tapi sendiri+di sore sudah+saya sudah+tidak tadi tahu
 tangan tangerang tanpa tanya tapi+saya telanjang terima terjun terminal tidak+ada tidak+ganggu tidak+pak
 tidak+sahut tidak+tahu tidur tinggi toko tol tolong tua tukang tulis tumpang+di tunggu uang warung yang+urus yatim
odgj_keluarga -3 =client =drill =elder =height =lost =part =poor =road =seen =strike @crowd @ill @is=bekal @is=dead
 @likely ada+orang apa banget cipadu datang di+depan di+pos dipukul ditinggal duduk jalan ke+panti ketemu kosong
 luka masih nyasar pabrik pak+ada pinggir pos sehat stasiun tabrak taman telepon temen tempat terlantar tidur+di
 tinggal tumpang urus usir warga
odgj_keluarga -4 =arms =limp =money =nature @body @injured @is=anak @is=ot @poison @unconscious @violence @weapon
 ada bawa dekat depan di itu kontrakan meninggal orang orang+odgj pak pakai pasar perempuan punya tetangga+saya
 tidak+punya
odgj_keluarga -5 =dead =work @1 @danger @is=aged @is=lansia gelandangan lansia pisau
bekal 8 asal bekal
bekal 7 =money @is=bekal habis ongkos uang
bekal 6 dari duit kami punya truk
bekal 5 =lost bandara bayar bosnya di+masjid dompet indramayu ke keabisan maling mau mau+ke mau+pulang ngawi padang
 pulang pulang+ke saya+dari supir tegal tidak+punya tumpang+di
bekal 4 2+anak =client abk ada+ongkos bali bertiga bisa+pulang bus cirebon dengan+anak di+pool di+terminal ditinggal
 ditinggal+bosnya gaji garut habis+bekal habis+duit habis+ongkos hp istirahat istirahat+di jalan+kaki jambi
 kaki+dari kami+bertiga kembali kerja lampung lombok maling+di masjid medan merak ongkos+pulang palembang pool
 posisi punya+bekal punya+ongkos rombongan saking saya sekarang+di terminal tidak+ada tidak+bayar travel
 truk+ditinggal tumpang tunggu tunggu+di uang+di
bekal 3 4+orang 5rb 7+orang abis ada+bapak ambon anak+asal anak+yang asal+indramayu bantu begal bekal+sudah
 belum+makan bensin biaya bisa bisa+kembali bitung calo calo+kerja dadap daerah+km dari+lampung dari+merak
 dari+palembang dekat+pintu di+dadap di+rest di+stasiun dompet+hilang duit+di emper+ruko garut+tidak habis+uang
 hilang ke+cirebon keabisan+ongkos kembali+ke loker ludes makan+dikasih mandor mau+kembali minta minta+tolong muatan
 nginep ntt ongkos+ke ongkos+sudah pabrik pak+kami pak+saya pasar+baru pintu+tol polisi pom pom+bensin ponorogo
 poris pos+polisi pulang+kampung pulang+tidak ribu salah saudara+di serang solo sopir+truk sudah+ambil tahu+harus
 tangis+di telas terminal+2 terminal+poris tidak+bisa tinggal+5rb tipu tipu+calo tipu+loker tki tol+bitung tuju
 uang+habis untuk+pulang warung+dekat wonogiri
bekal 2 2+orang 3+anak 50+tahun ada+pak airport al allium alun ambil anak+dari anak+depan anak+kuliah angkat+telepon
 anter artos artos+sekarang asal+ngawi bade bandara+terminal bapak+dari bapak+ibu bapak+jalan barang barang+di
 baru+pulang batuceper bawa+2 bayar+mandor belakang+tidak belum bensin+kebon berdua berdua+dengan bis bisa+bantu
 bisa+tidur boleh+minta bonjol bus+semua center cilacap damri darah+masih dari+garut dari+malaysia dari+medan
 dari+padang dari+solo dekat+pabrik dengan+sekali depan+gerbang depan+pasar depan+pom di+airport di+alun di+bus
 di+cikokol di+emper di+gereja di+indomaret di+kereta di+kolong di+kontrakan di+musola di+pos dibacok dibacok+tangan
 dompet+raib duit+tinggal duta duta+garden emper ende garden go gorengan hari hari+tidur harus harus+kemana hello
 hilang+di hotel+allium hp+dompet imam imam+bonjol ini+pinjam ini+ya istri jalan+dari jalan+imam jalan+merdeka
 jemaah kami+ibu kapal ke+anak ke+lampung ke+lombok ke+padang ke+pekalongan ke+tegal keabisan+duit kebon kebon+nanas
 keliling kemarin+sekarang kembali+tidak kena+tipu km kontrakan+depan kuliah kuningan lagi+di lampung+mau
 lembang+ciledug lewat+jalan lihat+linglung lobi+hotel lowongan lowongan+kerja makan makan+dari malaysia
 maling+tidak malu mandir mandir+depan masih+netes masjid+depan masjid+raya merdeka merdeka+sudah minggu+tidur
 minta+ongkos mogok mondar mondar+mandir money motor+mogok mudik muleh musola nanas netes nih no no+money
 ongkos+kembali ongkos+pak orang+habis orang+lansia pabrik+sepatu padang+mau pak+mau pak+tidur pandeglang
 pasar+anyar pekalongan pitih plawad plawad+tidak pool+bus pool+damri poris+plawad posisi+di psr punya+artos
 punya+duit purwodadi putus ra raib rest rest+daerah rt+6 sandal saudara+4 saya+bisa saya+dengan saya+habis saya+tki
 sekali sekarang sekarang+duduk semarang sementara semua sepatu+pasar serang+kata setorannya sisa soetta soko sp4n
 sp4n+no stasiun+tanah sudah+dua supir+travel tangan+darah tapi+alamat tasik tidak+angkat tidak+pegang tiket
 tki+baru tkw tkw+baru tolong+pak travelnya uang+abis uang+tinggal uang+untuk uih uih+tidak untuk walk walk+di
 yang+kerja
bekal 1 # 5+orang 9+bulan =body @robbery abis+tumpang ada+2 ada+bule ada+duit ada+pitih agen al+azhom al+hikmah
 anak+minta angkat anyar arab ari aye azhom bag bantu+makan bantu+ongkos bantu+tiket bapak+bawa baru bensin+jatake
 brebes bus+jalan busway daan daan+mogot dakek dan dan+saat dan+saya dari+jambi dari+ntt dari+serang dengan+bayi
 dengan+istri di+bis di+halte di+ibu di+lapas di+lobi di+mess dia+dari dikasih disini ditinggal+suami doang+tidak
 dompet+maling dua dua+malam duit+abis duit+dengan duit+ludes elektrik gelandangan+bisa gelandangan+dari gerbang
 gereja halte+busway halte+depan hamil+9 hangus harus+bagaimana hikmah ibu+bawa ibu+nur indomaret jamu jatake
 jemput+sekarang jenguk kalideres kantor kapal+dari ke+kuningan ke+ntt ke+purworejo ke+surabaya ke+wonogiri
 keluar+air kemarin kena kerja+uang ketuban+sudah km+13 korban kota lai langsung lanjut+ke lapas lembang lobi loket
 lunta makan+sekarang malam+di malam+ini maling+mau merak+mau minta+anter minta+pulang mogot mushola+pom mushola+rt
 nginep+di nur nya orang+ibu orang+perempuan padang+maling pak pak+sudah pak+tipu palak+di payakumbuah pecat
 pecat+dari pegang+duit pemalang penelepon+satpam pinjam pinjam+hp pintu pipis pitih+lai polsek+jatiuwung pos proyek
 pulang+sekarang punten punten+saya purworejo rantau robinson rombongan+di rombongan+gelandangan rsud+tidak
 rumah+saya rusak saking+wonogiri salah+naik saudara+dari saya+abis saya+di saya+korban saya+mantan saya+saking
 saya+supir sekarang+istirahat sekarang+mata sekarang+tidak sementara+di sepatu sopir spbu+daan stasiun sudah+keluar
 sukabumi surabaya taman+elektrik tamu tangis tangis+mau tanya+jalan tapi+malu tas teman+saya terlantar+di
 terlantar+lunta tidur+situ tigo tigo+hari tiket+hangus timur tipu+lowongan tolong+ongkos untuk+makan yang+kecil
bekal -1 3+hari =ask =birth =child =urgent =wait @bleeding @traffic ada+anak ada+gelandangan adik akan anak+saya
 angkot arah bangun bantu+saya bapak+ini bapak+itu bau bawa+golok bekasi bikin blok buta cari+kerja cipadu cipondoh
 compang daerah+karang darah dari+kampung dari+tadi datang depan+toko di+bawah di+dalam di+kamar di+lampu diri dong
 duit+pak hitam ibu+di ibu+hamil identitas+di itu+ngaku jalan+jauh jembatan jemput jenenge jual jurumudi kakak kalau
 kampung+cari karena karunya kayu ke+panti ke+warga kok komplek kontrakan kumat kunci lampu+merah lansia+linglung
 lansia+nyasar lansia+tanpa lantai laporan lemas lepas lok luar mabuk makan+ke mau+kemana minta+makan mulu mulut
 musafir neglasari nyasar+mau ojol orang+tidak orang+tidur padahal pak+bantu perempatan pernah pikun pinang
 pintu+seribu pisah pisau pondok pukul punya+rumah punya+uang raya rel remaja+perempuan rsj rt rumah+sekarang sambil
 sampah samping sari satu+orang saudara+saya saya+meninggal saya+odgj sejak sekarang+tidur sekarang+tumpang seribu
 sering si subuh sudah+3 sudah+minggu tahu tajur tangan telanjang temen terjun terlantar the tidak+waras toilet
 tolong+saya trotoar tukang tuna tunanetra urus yayasan
bekal -2 =beast =blaze =breath =nature =office =part =poor =seek =seen =smell =still =stir =strike =tale =well
 @abuse @crowd @drowning @ill @is=dead @likely a ada agen+tidak agung aja ajak alat amuk asing badan baju bakar
 banyak bapak bawa+ransel bawah bayi belakang besar+sudah beton bisa+jalan bule bule+bawa butuh cari cepat cibodas
 dari+rumah dekat dengan+saya di+depan di+kursi di+pasar diam dibawa dibawa+ke dijemput dinsos dipukul dokter duduk
 dulu gang ganggu gelandangan+di gerobak golok identitas jalan jam jatuh jauh jiwa kaki kali kamar karang
 karang+tengah kayaknya kayanya ke+dokter kelurahan ketemu kira koper+besar kosong kursi lalu lama lampu lari+dari
 linglung+di lk2 luka malaysia+tipu mandi masjid+agung masuk mau+lapor mayat meninggal merah minum nama nyasar+di
 obat orang orang+asing orang+terlantar pada pagi pas pasar penelepon+sopir penumpang perum petugas pinggir
 punya+saudara putar rambut ransel rs rumahnya rw satu saya+sudah saya+tidak sekarang+dengan sekolah sendiri+di
 siapa sih smp sore stasiun+poris tadi takut taman tanpa tenggelam teriak tiap+malam tidak+bawa toko tusuk
 tusuk+alat untuk+ke usir waras warung+saya
bekal -3 =arms =heart =height =home =hurt =limp =road =water @1 @breath @child @is=treat @unconscious @violence
 @weapon ada+lansia ada+orang banget bawa besar bocah cuma depan di+jalan di+teras itu jaya kel kepala kp linglung
 napas ngomong orang+odgj panti perempuan rumah sakit sudah suka tabrak tahun tempat tengah teras tetangga tiap
 tipu+agen tua umur warga
bekal -4 =dead =elder =mad =work @body @injured @is=anak @is=odgj @is=ot @kin @suicide ada+yang dia kata laki lapor
 ngaku nyasar odgj pakai sendiri terus tidak+mau yang
bekal -5 =sick @danger @is=aged gelandangan
bekal -6 @is=lansia lansia
jenazah 8 @body meninggal
jenazah 7 =dead =smell @is=dead biasa+tidur di+kali mayat meninggal+di ngambang saya+meninggal sudah+tidak
jenazah 6 bangkai bau bernyawa biasa di+gubuk gantung gelandangan+ketemu kaku kira+tidur kucing lalat ngambang+di
 sudah+kaku tidak+bernyawa tidak+gerak yang+biasa yang+ngambang
jenazah 5 =seen =water @danger ada+kaki ada+mayat ada+tulang bagaimana baru+pada buka+terus dari+malam
 gelandangan+yang kafan kami karena+sakit kesamber+kereta ketemu ketemu+kepala kontrakan lansia+yang manusia
 mata+buka meninggal+tadi napas+pak nyangkut nyangkut+di orang+gantung pemakaman rsud semut sudah tadi tidak+napas
 tidak+utuh tulang utuh
jenazah 4 4+hari =office @unconscious air+10 bantu banyak bapak+di bayi+sudah belakang belum+ada bendungan buka
 cisadane cisadane+dekat colek di+rsud di+tps dingin gantung+diri gelandangan+itu gerak gubuk kaku+badan kali
 kami+tidak karena kayanya kebon kesamber ketemu+mayat kira kosong kubur lalat+banyak lihat md md+di orang+mati pagi
 pak pak+ada pas pintu+air pohon+asem sadar+mata sampah saya+colek sudah+bengkak sudah+jalan sungai tanpa
 tetangga+kontrakan tps tubuh warga
jenazah 3 =beast =wait @breath @drowning ada+ktp ada+nyawa ampun asem badan+orang bagaimana+cara bantaran banyak+di
 bau+busuk bayi+di bengkak bisa+bantu bisa+hubung boneka busuk dalam dekat+bendungan dekat+palang depan+pasar
 depan+pool di+gerobak di+rumah di+samping di+semak di+sungai dia+pak dirubung dirubung+lalat eceng eceng+gondok
 empang film gondok gudang gudang+kosong halte+depan halte+sudah hitam hubung info itu+sudah jalan+raya kaki+orang
 kamar kamar+kontrakan kayanya+sudah keluarganya kepala kereta+sekarang ketemu+orang kresek lagi+dia lagi+orang
 lahan lampu+nyala lansia+gelandangan lembang liar malah mati mati+di mayat+bayi mayat+laki menyengat minta+bantu
 nusa nusa+jaya nyala nyawa orang+ngambang pabuaran palang pasar+cipadu pasar+lembang pintu polsek pool posisi rs
 rumah+saya sakit+lama saudara+tolong sekarang+tidak semak sesosok siapa+yang suami+saya sudah+dicek sudah+jadi
 sudah+meninggal sungai+cisadane tadi+pagi taksi tanpa+saudara terminal+poris tol+karang topi tukang untuk
jenazah 2 7+sudah =home =rails =tale @is=family abuh ada ada+dunsanaknyo ada+orang ada+saudara ada+tangan adem air
 aja+saya allah ambulans angke+dekat apa ayun babakan badan+tidak bantaran+kali bantu+dinsos bau+bangkai
 bau+menyengat bawah+jembatan belakang+pabrik belakang+rumah beli belum+disentuh bengkel+las benteng benteng+betawi
 bernyawa+di betawi biasanya biaya boneka+ternyata buang+sampah budi busuk+dari cara cek cipadu dari+jendela
 dari+kontrakan dari+pagi dari+sitanala datang dek dekat+pintu depan+bengkel di+eceng di+kebon di+pohon di+puskesmas
 di+rs di+saluran di+siko di+tempat diam+aja dibungkus dibungkus+kresek dicek dicek+bidan dinsos diri diri+sudah
 disentuh dunsanaknyo gali gang+mushola gardu+pln gudang+jalan hari hari+lalu harus harus+bagaimana ini+parah intip
 itu+di jalan+benteng jalan+dari jalan+di jalan+kisamaun jalan+pembangunan jalan+perintis jam jam+11 jam+7 jam+9
 jembatan jembatan+tol jendela jo kabeh kaki+gantung kaki+nongol kaku+di kaku+kontrakan kali+cisadane kali+sabi
 kamar+mayat kami+ada kami+meninggal kaos karang+tengah kaya kayu ke+rs kel+mekarsari keluarganya+tidak kemerdekaan
 kemerdekaan+babakan kemis kereta kereta+tanah kering ketemu+sudah kira+boneka kisamaun klinik kondisinya
 kontrakan+ibu kontrakan+no kontrakan+putra kontrakan+saya kontrakan+sudah kp kp+sawah kresek+di ktp lahan+kosong
 las las+jalan lokasi makam mata mayat+di mayat+nyangkut mayat+tanpa mekarsari mendadak menyengat+dari mr mr+x nan
 napas ngapung ngapung+di nongol orang+di orang+sudah pabrik pada pagi+saya pak+bapak pak+di pak+kayanya pak+sadar
 pakai+kaos pas+rusak pasar pasar+kemis pd pembangunan pembangunan+3 pemulasaraannya penanganan penghuni penjaga
 perintis perintis+kemerdekaan perlintasan+tanah pinggir+rel plawad pln pln+jalan pojok poris+plawad pos+ronda pt
 puskesmas puspem putra rel+poris ronda ruko+cibodas sabi sadar+adem sakit sakit+sudah saluran saluran+irigasi
 saya+sendiri sekarang+jam semalam sepatu siang+karena siapa siko subuh sudah+dari sudah+dirubung sudah+hitam
 sudah+pulang suka+gelandangan tadi+siang tadi+subuh taman+kayu tanah+tinggi tanpa+identitas temuan tepi
 terlantar+yang tidak+ada tidak+keluar tidak+lihat tkp tolong+arah tolong+penanganan tpa tpa+rawa trotoar+jalan
 tua+yang tukang+becak tumpuk tumpuk+sampah tutup tv urus warga+ketemu x ya ya+allah ya+pak yang yang+di
 yang+kemarin yang+makam yang+mati yang+tinggal
jenazah 1 =client =done =force =past @child a+dan ada+ahli ada+napas ada+pasien ada+sesosok adik+saya ahli
 ahli+waris aje an badan banget+pak bangun+sudah bantaran+cisadane banyak+banget bapak+tidur bapak+tua bapak+yang
 becak belakang+smpn belum bendungan+pintu bengkel berani biaya+untuk bidan bidan+tidak buang bugel+rt bulakan
 cari+rumput cibodas cipondoh+pak dalam+kardus dari+rumah dari+tumpuk dekat dekat+jembatan dekat+tpa depan+pt
 di+becak di+empang di+got di+halte di+kebun di+klinik di+kursi di+pangkalan dokter eh empang+belakang es
 gali+pondasi gerak+di got gubuk+tepi hubung+siapa ini+di irigasi+sipon jalan+cilame jaya+sudah jembatan+ciledug
 kafan+dengan kaki+manusia kaku+pak kalau kardus+mi kayaknya+sudah kayu+kp kebun keluar+orang kemarin ketemu+md kios
 km+14 korban+tabrak kosnya kosong+belakang kp+rawa kyk lagi+cari lagi+di lagi+mancing laki+tua lama+keluarganya
 lansia+sebelah larangan+selatan lari+jalan lebam lumpur lurah mah+sudah mandi+di masih+duduk masuk mayat+orang
 mayat+rsud mayat+tetangga meninggal+karena meninggal+pagi meninggal+pak mi muka musala nongol+dari ojol+stasiun
 orang+bau orang+meninggal pabrik+manis pagi+ini pak+ini pak+lurah pak+mau pak+rt pak+tolong pangkalan
 pangkalan+ojol panjang panti+lansia parah pas+gali pas+mau pasar+anyar penghuni+kontrakan perantau perempuan+rambut
 perum+villa petir pihak pihak+rs pinggir+empang plastik+hitam polisi polisi+sudah pondasi poris+ada pt+panarub
 pulang+ke pun punya+biaya ra rambut rambut+panjang rawa rawa+kucing rawat+di raya+serang rest rest+daerah ronda+rw
 rongsok+meninggal rs+kami rsud+semalam rt rt+6 rt+linglung rumah+tidak rumput rusak+sudah rw+lansia sanggup saudara
 saudara+dengan saudara+sudah sawah saya+intip saya+sekarang sebelah sekali selamat+sore semak+pinggir serang+km
 sesosok+tubuh sirine situ+bulakan suami sudah+mandi sudah+ra sudah+tiada sukajadi+gang takut tangerang+indah telah
 tempat+sampah temuan+mayat temukan tepi+situ ternyata+ada ternyata+sudah terus+saya tiada tidak+bangun tidak+berani
 tidak+sanggup tidak+usah tidur+dari tidur+doang tinggi tolong+petugas truk+lari urus+pemakaman usah warga+kami
 warga+kontrakan waris wkwk+ada woi woi+pak yang+kubur yang+meninggal yang+suka
jenazah -1 3+orang =ask =drill =part =seek ada+anak ada+perempuan ada+rumah air+sudah aja+badan alamat ambruk
 anak+kecil anak+tenggelam antar bagaimana+ini baju balita banget banjir bantu+saya bapak+kaki barat baru+lahir
 basah basah+kuyup batusari bayi+baru belakang+kontrakan bengkak+hitam bernanah besok biru bisa+gerak bisa+jalan
 bisa+ngomong bocor bugel+pak bus ciledug dada dapur dari+subuh dekat+pasar dekat+rel di+bus di+gudang di+kontrakan
 di+lampu di+parkir di+pos di+rel di+stasiun di+taman di+teras di+terminal di+trotoar di+warung diam dijemput
 dikeroyok dingin+kaku duit dulu gedor gelandangan+tidur gembor gemeter gereja gerobak gigit gondrong haji hari+di
 hujan is isi+bayi jalan jalan+juanda jatake jatuh+dari jatuh+ke jawab jembatan+cisadane jemput jpo juanda
 kamar+mandi kasur kayaknya kelurahan kenal kencang kepala+bayi ketemu+satu ketuban+sudah komplek kreo+selatan
 kuat+bangun kunciran kurang kursi+taman kuyup laki+tidak lansia+di lansia+terjebak lapangan+ahmad lari lepas lok
 luar mall masih+bisa mau+pulang mau+susul melahirkan+di melek melotot minggu mulu nama ngaku ngomong+sendiri ntu
 ntu+orang nya obat odgj+sudah orang+tenggelam orang+terlantar orang+tua padahal pak+bantu pak+ternyata pak+yang
 panggil panggil+tidak pasung penelepon+sopir perempatan pergi pernah perum+bugel pindah pondok pos pr punya+rumah
 renang respon robek rsud+tidak rumah+nomor sampah+belakang sapu saya+di saya+sudah sebelah+sudah sehat sejak
 sementara serpong setrum siap situ+cipondoh suara+lampu sudah+biru sudah+di sudah+dingin sudah+dua sudah+saya
 sudah+tua susul tahun+kali tali tas telanjang+di tenggelam+kali tenggelam+ke teras tergeletak+di terjebak
 terjebak+di terlantar+di tetangga+saya tiang tiap+hari tidak+mandi tidak+melek tolong+pak tumpang+di uang utara wae
jenazah -2 # =blaze =body =breath =height =still =thanks =urgent =work @1 @abuse @fire @ill @is=treat @kin @likely
 @traffic ada+badan ada+bapak ada+gelandangan ada+ibu ada+suara ahmad ahmad+yani aja al alat angkot asal bakar bank
 bapak bapak+duduk bawa+golok bawah belum+ketemu berdiri berhenti bikin bisa blok busa butuh cikokol dan dekat+kubur
 dengan dengar dengar+suara di+gardu di+pinggir di+tengah dikasih diketok diketok+tidak dipukul duduk+di gang gebang
 gelandangan gelandangan+di habis hamil hilang isi istri itu jalan+sitanala jiwa jual juga kakak kaki+bengkak
 kaku+kayanya kali+mookervart karawaci kata+mau keluar+diketok kena kerja kesakitan ketuban kira+mayat kok+tidak
 kolong kontrakan+jalan kreo kuat kumat kunci kursi+tunggu lahir lampu+merah lapangan lemas lewat malam maling mandi
 mau+gantung mayat+ternyata melahirkan merah mookervart muda naik neglasari nomor ongkos orang pagar pak+sudah panas
 pasang penelepon penumpang pikun pinang pinggir+jalan pinggir+kali pingsan pisau pukul punten racun rel rumah
 rumahnya rw sambil satpam security sekarang sekolah semua sering sesak si sudah+2 sudah+pasang suka sukasari sumur
 talinya talinya+sudah tangcity tanya tapi+tidak telanjang temen tenggelam+situ terbalik terjun tetangga tiap+malam
 tidak+bisa tidak+kuat tidak+punya tinggal+di tolong trotoar tua tua+sakit tunggu+stasiun turun umur waras warung
 yang+mau yang+tenggelam yani
jenazah -3 =birth =poor =sick @bleeding @crowd @is=aged @poison ada+lansia amuk bulan cepat cimone cipondoh darah
 depan di+jalan dia dua duduk ganggu golok hidup kantor karunya kecil kejang keroyok kok laki luka mabuk masjid
 minum mobil nyasar orang+odgj pak+saya pakai parkir pegang pulang punya sari satu saya saya+mau sendiri sendiri+di
 sudah+3 tabrak teriak terlantar terus tidak+mau tidak+sahut tidur tidur+di tumpang tunggu usir
jenazah -4 =arms =hurt =limp =lost =money =strike @birth @is=bekal @is=ot @violence @weapon abis bawa bocah cuma
 di+depan ditinggal ibu ke lapor makan manusia+gerobak masih motor ngomong odgj orang+tidur perempuan sahut sampai
 sih stasiun suara tahun tapi tenggelam+di tiap tidak+sadar tinggal
jenazah -5 =child =elder =food =heart =mad @injured @is=anak @is=lansia @is=odgj @suicide anak badan+sudah kata
 lansia mau tangis
jenazah -10 tenggelam
lainnya 9 =seek @poison belum+ketemu butuh malam+depan
lainnya 8 @1 @birth ada+rumah belakang+rumah mabuk+tidur orang+mabuk penumpang segera tawuran tempat tenggelam
lainnya 7 @danger @drowning @suicide anak+kecil bca belum bukan bukan+odgj dikasih hamil leher motor odgj+kata racun
 setrum tabrak tenggelam+di tolong+saya
lainnya 6 =blaze =part @injured @robbery @violence ada+tempat anak+kontrakan bantu+saya begal bosnya cbd cbd+ciledug
 dekat+stasiun depan+cbd ditusuk griya hebat kelahi keliling ketuban kirim kreo maling manusia+silver masjid+agung
 orang+pasung pak+bantu penumpangnya pohon saya saya+mau suami sudah+bangun tangcity tanjakan telepon temen terjun
 terjun+dari
lainnya 5 =urgent @traffic @weapon ada+anak agung ambruk anak+tidak angkot antar atas atm bacok bakar bangun banjir
 bapak+jatuh cipete cluster dari+lantai depan+makam di+angkot di+atas di+atm di+rel di+ruko ditembak ditembak+orang
 gas gelandangan+pakai ibu+tabrak ikat jam+5 jambret jemput kakak+saya kali+sabi kena+bacok kepala+bayi
 ketuban+sudah korban lantai lepas luar mabuk masih+di mau+susul mau+terjun melahirkan+di mobil nanti+lagi ojol
 orang+tenggelam pacar paksa parah pasang pengendara pinang+griya rel+dekat renang rumah+kosong rumah+tetangga sabi
 satu saya+sudah sayat sebelah send+tolong sesak setoran silver subuh+ada susul tali+di tangis+di tenggelam+ke
 terakhir teriak teriak+kesakitan terus+ada tiang tiap+subuh truk+tabrak viral
lainnya 4 11+malam 6+gelandangan =arms =birth =height =home =hurt =still @crowd abis+makan ada ada+kendaraan ada+pak
 ada+warga anak+saya arus atm+bca banget+ini bangunan bangunan+jatuh bantu banyak+darah bapak+ojol bawa+arus bensin
 berendeng berteduh besar+banget bisa+lepas bpjs busa cemara chat cipadu+jaya cuma+usir dari+dalam dengan+pak
 depan+masjid di+jalan di+kontrakan dia+tidak digusur dinsos ditusuk+di gang gelandangan+dengan gerbang
 gerbang+rumah golok+di green green+laki ibu+hamil induk jaket jalan+cemara jalan+merpati jam jpo jurumudi
 kaki+tabrak karang+tengah ketauan ketuban+di km+19 kolam+renang kulit kyknya laki+pakai lebaran luka+parah lumpuh
 makam malam+ini mall mangkal+tiap masih+napas massa mati mau mau+lapor melahirkan merpati mesin minta+sumbang
 minum+racun motor+jatuh muda mules musim nanti ngomong+pelo nyender+di ojol+tabrak oplosan orang+setrum
 orang+tergeletak pagar+jembatan pakai+golok pakai+mobil parkir+pasar pasar+induk penumpang+saya perempuan+muda
 perut pisau pisau+di poris poris+tidak pos+kami potret punya+bpjs punya+saudara pura racun+di renang+cluster resah
 rs ruko ruko+pinang saya+minum saya+racun saya+sayat sayat+tangan sekali+lapor selapajang situ+cipondoh sma sore
 stasiun+poris sumbang tabrak+kereta tabrak+pak taman taman+potret tawuran+kena tenggelam+situ tiap tidak+dikasih
 tidak+sadar tidak+sahut tidak+sekolah tolong+ini tpu tpu+selapajang truk truk+di tugu tuh tukang+bangunan
 tunggu+kereta tutup woy woy+ada yang+gigit yang+sudah yang+tenggelam yatim yayasan
lainnya 3 10+orang 3+orang =limp =wait =water =well @bleeding @fire @likely @unconscious ada+bocor ada+mahasiswa
 ada+maling ada+waria agak ambruk+tabrak anak+pakai apartemen arusnya arusnya+deres aula aula+kelurahan
 babakan+kayanya bakar+kemarin balkon balkon+parkir banyak+yang bawa+anak bayi+sudah bayi+tidak belakang+kantor
 biaya bidan bidan+tidak bisa bisa+bicara bocor+gas bolong box bukan+target capek cari+tempat cemara+raya cibodas
 cibodasari ciledug cuci dan+saya darah dari+luar dari+tangga dekat+gor dekat+lapangan dengan+dompet dengan+suami
 depan+gerbang deres di+aula di+belakang di+cipete di+pinggir di+pohon di+situ di+toilet difabel disabilitas+tuna
 ditinggal+temen door dua dua+anak duduk+di es gang+h gantung gebang+raya gelandangan+difabel gigit+ular golok+gang
 golok+kejar grab gratis h+jian habis hamil+tua irigasi is jalan+abis jalan+benteng jalan+gajah jalanan+10 jam+11
 jatuh+dari jatuh+ke jembatan+berendeng jian jpo+cikokol kaca+mobil kaki+patah kalau+tidak karang karyawan kayanya
 kayanya+linglung kayanya+mabuk ke+cisadane ke+kaki ke+kali kejar+warga kelurahan+gebang kemarin+sekarang kena
 kendaraan kereta kira+maling kontrakan kontrakan+sebelah korban+bakar laki+duduk laki+pingsan lama+ada lantai+3
 lapor+dong lari+tidak leceh lihat+laki listrik lok lok+jalan mahasiswa mancing mandi+kontrakan mau+cari mau+mati
 mau+melahirkan meledak meledak+di menit mesin+press minggir minum mobil+tenggelam mungutin naik naik+motor
 ngomong+mau nongol nyender odgj+parah orang+kelahi orang+kena orang+tidak pabrik padahal+bukan pahanya pak+ada
 pak+cipadu pak+darah pak+saya pak+sekarang paksa+di palak palak+di parkir parkir+mall pasar+gerendeng pasung+di
 patah+depan pelajar pendatang penelepon pengungsi perahu pergi perlintasan pertigaan perut+masih pinggulnya
 pinggulnya+kayaknya poncol press proyek proyek+ruko racun+tikus reklame rel rel+tunggu rombongan+gelandangan
 rs+sudah rt+2 rumah+makan sadar sahut sakit+tidak sanggup sawah sawah+tidak saya+lihat saya+sopir saya+tinggal
 saya+turun sebelah+bau sekolah selamanya selamat+tinggal selimut sembuh sembuh+tapi send seret serpong setrum+di
 situ sopir+grab sudah+di sudah+keluar sudah+lihat sudah+luka sudah+naik sudah+saya sukasari tabrak+lari
 tabrak+tunggal talinya taman+cibodas tambah tangan tangga tangis tapi+saya tawuran+pelajar temen+kontrakan
 temen+saya tempat+rumah tempat+tinggal teras+saya terbalik terbalik+di teriak+dari teriak+minta terus+sekarang
 tetangga+gantung tiap+hari tidak+bangun tidak+jelas tidak+pak tidak+sanggup tikus tipu toilet tolong
 tolong+ambulans tolong+send topi trotoar tua+sebatang tukang turun turun+di ular untung utara warga wnt yang+kejar
 yang+teriak
lainnya 2 1+orang 12+kk 2+rw 2rb 3+parkir 4+koang =body =kin =rails =road =stir a+guy abis+begal abis+itu abis+minum
 ada+bapak ada+laki ada+motor ada+yang adipura adu adu+banteng air+sudah alat+sekarang amal ambulans anak+motor
 anak+sma anak+smp ancam+terjun angke+jembatan angkot+sudah apa+tidak arah+serpong aria+wangsakara atuh avanza
 ayodhya+lt baca badan+kaku bagaimana+ini baju+robek bakar+diri bakso ban banteng bantu+pak banyak bapak+dari
 bapak+saya barangnya+tumpuk bawa+hp bawa+tas bca+jalan begal+di belakang+kontrakan belum+nongol belum+sadar
 bensin+jalan benteng beras besar besok bibirnya bibirnya+pucat bisa+ngomong blok+c7 blok+d7 blok+m bocah bodong
 bonjol bosnya+pak brt buntung+di bus busway+puri butuh+tempat c7 cape cari cepat+jalan cibodas+baru cibodas+tidak
 cimone cipondoh cisadane cokroaminoto cokroaminoto+larangan cuma+tidak curi curi+2 d7 daerah dalam+tidak
 darah+dekat darah+di darah+mana dari+jpo dari+sore dasana dekat+flyover dekat+kubur dekat+palang denyut+di
 depan+indomaret depan+lapas depan+rumah depan+sekolah di+apartemen di+aspal di+balkon di+kolam di+kreo di+pabrik
 di+paninggilan di+panunggangan di+pertigaan di+poris di+putar di+sawah di+sdn di+teras di+tiang di+trotoar
 di+warkop dia+di dia+sendiri diam+aja dimyati dipukul dipukul+massa dipukul+orang diri disabilitas ditertibkan dong
 dpt dua+duanya duanya flamboyan flyover foto+tangan gading+serpong gali+sumur galon gang+salak gang+salem
 gang+sebelah ganti2 gantung+diri gas+meledak gelandangan+jalan giant golok golok+saya golok+sekarang gor+dimyati
 gosong gubuk+liar gudang+beras guy+darah hajat halte+brt helm+depan hermina hos hos+cokroaminoto hp hujan+besar
 ibu+mau ibu+naik ikat+tali imam imam+bonjol iman indah+blok indomaret+jalan induk+tanah istri+di istri+saya
 itu+tawa jalan jalan+curi jalan+daan jalan+flamboyan jalan+hos jalan+imam jalan+kisamaun jalan+ks jalan+pakai
 jalan+rama jalan+tiap jalan+tol jambret+jatuh jambu jaya+rt jembatan+cisadane jpo+tangcity juga+cuma kabel
 kaca+berendeng kaka kaka+ipar kaki+sudah kalau kali+di kalian kamar+mandi kata+dia kata+ini kata+mau kayu+di
 ke+lantai ke+tiang kecil kejang+depan kelapa keliling+komplek keluar+busa kena+tusuk kencang kereta+di kereta+nanti
 kesini kesini+pak kira+mabuk kirim+foto kisamaun kk kolam kontrakan+belakang kontrakan+saya korban+banjir
 korban+tidak kosambi kosong kosong+itu kotak kotak+amal kreo+pak ks ks+tubun lagi+di lagi+dipukul lagi+lewat
 lama+banget lampu+mati lampu+merah langsung lantai+4 lap lapangan lapangan+bola lapas lari+di laris laris+cibodas
 layangan lewat+pagar liar+di lihat lihat+ibu linglung+mau listrik+terus madura makan+sudah malam+sekarang
 maling+dikeroyok maling+dipukul mangkal manis mantan masih masih+sehat masih+tidur mati+aja mati+dia mau+bakar
 mau+gantung mau+kemana mau+minggir mau+pergi mau+sudah melawan merah+cikokol merah+green merah+tugu miring
 mobil+dengan mobil+pick mogot+km motor+adu motor+tabrak motor+tenggelam motor+tiba motor+tidak muka+sudah mulai
 mulu+tidak mulut+miring mulya+tidak muncul muntah muntah+busa mushola+nurul mutiara mutiara+pluit naik+ke nempel
 nempel+di netra ngomong+tangan no+4 nomor nurul+iman nyai odgj+ikat ogah orang+belum orang+di orang+ikat
 orang+jatuh orang+pada orang+sekitar orang+sudah orang+teriak over+taman pabrik+plastik padang+sederhana pagar pak
 pak+jalan pak+ogah pak+perempuan pak+rumah pak+truk pakai pakai+alat pakai+proposal palem+semi palsu
 paninggilan+utara papan papan+reklame parkir+ruko pas+saya pasang+spanduk pasar+anyar pasar+lama pasar+laris patah
 pd peduli pelo pembatas penelepon+lihat penghuni+tidak perempatan perempuan perempuan+berdiri perempuan+tidak
 perkosa perlu perum perum+ciledug perum+dasana perum+poris perumnas pick pick+up pinggir+lantai pingsan+depan
 pintu+kunci pluit pnlp pohon+ambruk pohon+kelapa pr proposal punya+kontrakan putar+di racun+kayaknya racun+kayanya
 rama rame rehab ribut rm+padang rok royal rs+hermina rt+3 ruko+mahkota rumah+aman rumah+di rumah+ngomong
 rumah+nomor rumah+taman rusak+ketuban rusak+orang rw+11 rw+8 sadar+tapi sahut+di sakit+tapi salak salem saluran+air
 sampai+jam sampai+tidak samping+rm saya+ada saya+cape saya+kirim saya+lagi saya+pegang saya+siram saya+tidak
 saya+ya sayat+denyut sebelah+saya sekaligus sekarang+ngungsi sekarang+pintu selamat semi sendiri+dengan senjata
 senyum seragam setelah setiap+malam setrum+mesin sewan siap siapa+disini smk sore+duduk spanduk spbu+jalan stasiun
lainnya 2 subuh sudah+lepas sudah+lewat sudah+luar sudah+pada sudah+pasang sudah+pukul sudah+surut sudah+tidak
 sudah+tua sumbang+pakai surut surut+tapi tabrak+jalan tabung tabung+gas tadi+dia tali talinya+sudah taman+royal
 taman+tidak tanah tangan+di tangis+dari tangis+kata tangis+sambil target tarik tas+tidak teman temen+di tengah+rel
 teras+masjid teriak+bakar terjebak terlantar+sudah terminal+cimone terus+dipukul tetangga+teriak tiang+listrik
 tiap+malam tiba+ambruk tidak+bawa tidak+berhenti tidak+melawan tikungan tikungan+jalan tmpt tol+bandara tolong+anak
 tolong+dari tolong+ditertibkan tower truk+jalan truk+tanah tubun tugu+adipura tugu+jam tukang+es tukang+gali
 tukang+galon tukang+pasang tumpuk+di tuna+netra umt+cikokol umum+taman up utang utara+rt via via+112 video
 wangsakara warga+kata waria+tua warkop warkop+depan ya+terus yang+dibacok yang+kaki yang+kena yang+kenal
 yang+kurang yang+peduli yang+punya
lainnya 1 02+10 02+15 1+banyak 2+bulan 20+tahun 30+tahun 50an 9+bulan =drill =seen @breath a+dan abis alam+sutera
 alamat alkohol+tidak anak+anak anak+jalanan anak+saudara ancam+bakar aneh angkot+depan anyar arus+kali aye
 bah+cepat bamban banget banget+lihat banjir+sudah barang+barangnya barangnya batu+jaya bawa+kayu bawah+flyover
 bayi+2 begal+perut begal+sekarang belakang+umt bensin+ancam berdiri+di bersama beruntun beton biasa biru+jalan
 bisa+angkat bisa+ngobrol blok bocah+ngora bocor+tidak bola bonceng bonjol+depan bp bts bukan+mabuk bunyi
 busa+kontrakan capek+hidup cek cepat+kelen cipondoh+belum cisauk cluster+yunani cross daan daan+mogot dagang
 darah+ngucur dari+lt dari+rumah dengan+bayi dengan+truk denyut depan+giant di+atap di+cisauk di+gang di+lokasi
 di+pelataran di+tangga di+tikungan di+tugu di+zebra dia+sudah diam+di dikasih+teh dinas dipukul+kayu dipukul+warga
 diri+tapi disini dul flyover+taman gang+mushola gatsu gebang gedor+pintu geng geng+motor gor gorengan guna guy
 hamil+9 hasanudin ibu+bawa industri ini+anak is+a istri jajan jalan+a jalan+gatsu jalan+industri jalan+maulana
 jalan+perintis jalan+ribut jalan+sangego jalanan jambret+ketangkep jatuh+depan jerigen jual+tisu kaca kaki+buntung
 kaki+kegiles kali+sipon kamar+bawa kamar+kunci kapal kavling ke+anak kedaung+baru kegiles kelen kemerdekaan
 kemerdekaan+babakan kena+begal kenal kerja+saya ketangkep ketemu ketemu+satu kira kontrakan+biru kontrakan+gang
 kontrakan+haji kp+rawa kumat+parah kunci kunci+diri kunciran+ada lagi+cari lagi+pasang laki+tergeletak lampu
 lantai+12 lantai+dua lapangan+ahmad layang+cibodas leasing lemas lihat+lagi lihat+tangan lintas luar+tangis m
 mahkota mahkota+pak makan+nasi mandek masih+gerak mau+nekat maulana maulana+hasanudin mengaku merah+tanah
 minum+obat mogok mogot naik+tower napas+tapi nekat ngalir ngalir+ke ngora note nya+mati ojek ojol+abis ojol+begal
 orang+lumpuh otw pabuaran+tumpeng pak+lagi pak+masih pak+ojol pak+sudah pakai+jaket palem pamit parah+jalan
 parah+tidak parkir+tangcity pasung pasutri pelapor+a pelataran penelepon+sudah penumpang+kereta perang
 perempatan+tugu pergelangan pergelangan+tangan perintis perintis+kemerdekaan perlintasan+tanah peron+2 perum+banjar
 perum+pinang perut+kena pesan pinang pinggang+sakit pisau+tidak plat poris+peron pr+30 ps punggungnya putus
 racun+rumput racun+serangga rawa+bamban raya+1 rebut ribut+rebut robek robek+depan ruko+modernland rumah+jalan rw+4
 sambil+kata sampai+di saudara+4 saya+kira saya+kontrakan saya+sampai sayat+pergelangan sdn+gebang sebelah+gantung
 sederhana sederhana+jalan sekap+di semua+sudah sendiri+sudah serangga sesak+kumat setiap sikunya silver+di siram
 siswa sopir+box st status sudah+mau sudah+nongol sudah+rusak sudah+siap sungai+belakang sutera sutet tabrak+angkot
 tabrak+beruntun tabrak+kepala tabrak+truk tadi+ada tadi+saya tahan tangan+masih tangga+jpo tanpa+identitas
 tapi+masih teh telepon+02 telepon+masuk telepon+pr temen+kerja temen+sekarang tengah tengah+ada terakhir+dia teras
 terus+orang tetangga+kunci tidak+jawab tidak+tangis tisu toilet+spbu tolong+banget tower+bts tower+sutet tumpeng
 tumpuk tunggal tusuk villa+tangerang waria warung+di wijaya+cluster yang+sayat yang+tabrak yang+tempat yani yunani
 zebra zebra+cross
"""
